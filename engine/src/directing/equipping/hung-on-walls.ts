import type { Appearance, Beat, Placement, Prop, Screenplay, Shot, Standing } from '@kinora/contract'
import { recipeById, setById, type Recipe, type SetRecipe } from '../../catalog/index.ts'
import { ground } from '../staging/board.ts'
import { halfExtentsOf } from './recipe-size.ts'

/** What hangs on a wall wherever nobody holds it and nothing carries it, and the recipe that it has there. */
const wallThings: Readonly<Record<string, string>> = { window: 'window', painting: 'painting', poster: 'poster', curtain: 'curtain', 'wall-mirror': 'wall-mirror', 'wall-clock': 'wall-clock', 'photo-frame': 'photo-frame', calendar: 'calendar', tapestry: 'tapestry' }
/** What stands by itself unless it is said to hang. */
const whereSaid: Readonly<Record<string, string>> = { mirror: 'wall-mirror', clock: 'wall-clock' }
/** What a wall is a window's, mirror's or picture's place for: those who are beside one of these hang too. */
const companions: ReadonlySet<string> = new Set(Object.keys(whereSaid))
/** Metres: the middle of what hangs is at eye height; it is above what stands under it by so much; and how near the ceiling it may reach. */
const hang = { eyeM: 1.5, overM: 0.28, highestM: 2.85, gapM: 0.35, offM: 0.02 }
/** What is lower, metres, stands on a table before a window. */
const onTableM = 0.65
const looking: ReadonlySet<string> = new Set(['look', 'point', 'idle'])

/** A film in which windows, mirrors, pictures and clocks hang on a wall of their room, at eye height, and not stand on its floor. Doing it twice changes nothing. */
export function withWallHangings(screenplay: Screenplay): Screenplay {
  return screenplay.shots.reduce((film, shot) => hungIn(film, shot), screenplay)
}

function hungIn(film: Screenplay, shot: Shot): Screenplay {
  const use = film.sets.find(({ id }) => id === shot.setId)
  const set = setById(use?.recipe ?? '')
  const wall = wallBehind(set)
  const hung = wall === undefined || shot.camera?.move.startsWith('orbit') === true ? [] : hungOf(film, shot)
  const isDone = hung.every((id) => shot.beats.some((beat) => beat.id === hangingBeat(id)))
  if (wall === undefined || hung.length === 0 || use === undefined || isDone) return film
  const props = film.props.map((prop): Prop => (hung.includes(prop.id) ? { ...prop, recipe: wallThings[prop.recipe] ?? whereSaid[prop.recipe] ?? prop.recipe } : prop))
  const wallShot = new WallShot({ ...film, props }, { shot, hung, wallM: wall.wallM })
  return {
    ...film, props: [...props, ...wallShot.tables], sets: film.sets.map((each) => (each === use ? { ...each, recipe: wall.set } : each)),
    shots: film.shots.map((each) => (each.id === shot.id ? wallShot.arranged() : each)),
  }
}

/** The set that shows a wall of a room, and where that wall is; undefined out of doors and where no wall is near. */
function wallBehind(set: SetRecipe | undefined): { set: string; wallM: number } | undefined {
  const walled = setById(set?.walled ?? '') ?? set
  const shell = walled?.dressing.find(({ item }) => item === 'room:shell')?.options?.['backM']
  const wallM = walled?.wallM ?? (typeof shell === 'number' ? shell : undefined)
  return walled === undefined || !walled.indoor || wallM === undefined || wallM > 5 ? undefined : { set: walled.id, wallM }
}

/** Who of a shot hangs on a wall. */
function hungOf({ props, cast }: Screenplay, shot: Shot): string[] {
  const { standings = [], placements = {}, beats } = shot
  const isFree = ({ id }: Prop): boolean => placements[id]?.kind !== 'carried' && !standings.some(({ who, relation }) => who === id && (relation === 'on' || relation === 'inside')) && !beats.some(({ action, with: tool, target }) => (tool === id || target === id) && !looking.has(action)) && !beats.some(({ who, action }) => who === id && action !== 'float') && !(shot.changes ?? []).some((change) => change.kind !== 'air' && change.who === id)
  const isSaid = ({ id }: Prop): boolean => beats.some(({ who, manner }) => who === id && manner?.includes('hanging') === true)
  const isNear = ({ id }: Prop): boolean => standings.some(({ who, to }) => (who === id && wallThings[recipeOf(props, to)] !== undefined) || (to === id && wallThings[recipeOf(props, who)] !== undefined)) && !standings.some(({ who, to, relation }) => cast.some((member) => member.id === who) && to === id && relation === 'in-front-of')
  const isHung = (prop: Prop): boolean => (wallThings[prop.recipe] !== undefined || (companions.has(prop.recipe) && (isSaid(prop) || isNear(prop)))) && isFree(prop)
  return props.filter(isHung).map(({ id }) => id)
}

const recipeOf = (props: readonly Prop[], id: string): string => props.find((prop) => prop.id === id)?.recipe ?? ''

const hangingBeat = (who: string): string => `${who}-hangs`.slice(0, 40)

interface Size { halfWidthM: number; halfDepthM: number; heightM: number }

/** One shot before a wall, while its things find their places. */
class WallShot {
  readonly tables: Prop[] = []
  readonly #film: Screenplay
  readonly #shot: Shot
  readonly #hung: readonly string[]
  readonly #wallM: number
  readonly #places: Record<string, Placement>

  constructor(film: Screenplay, { shot, hung, wallM }: { shot: Shot; hung: readonly string[]; wallM: number }) {
    this.#film = film
    this.#shot = shot
    this.#hung = hung
    this.#wallM = wallM
    this.#places = { ...shot.placements }
    for (const id of hung) delete this.#places[id]
    this.#hang()
  }

  arranged(): Shot {
    const standings = (this.#shot.standings ?? []).filter((standing) => !this.#isOfWall(standing))
    const floats = this.#hung.map((who): Beat => ({ id: hangingBeat(who), who, action: 'float', manner: ['hanging'] }))
    return { ...this.#shot, placements: this.#places, standings, beats: [...this.#shot.beats.filter(({ who }) => !this.#hung.includes(who)), ...floats].slice(0, 64) }
  }

  #isOfWall({ who, to }: Standing): boolean { return this.#hung.includes(who) || this.#hung.includes(to) }

  #hang(): void {
    let rightM = 0
    const order = this.#inOrder()
    const spots = new Map<string, number>()
    order.forEach((id, i) => {
      const { halfWidthM } = this.#sizeOf(id)
      const x = i === 0 ? 0 : rightM + hang.gapM + halfWidthM
      spots.set(id, x)
      rightM = x + halfWidthM
    })
    const middle = ((spots.get(order[0] ?? '') ?? 0) - this.#sizeOf(order[0] ?? '').halfWidthM + rightM) / 2
    for (const id of order) this.#placeHung(id, (spots.get(id) ?? 0) - middle)
    for (const standing of this.#shot.standings ?? []) if (!this.#hung.includes(standing.who) && this.#hung.includes(standing.to)) this.#placeBefore(standing)
  }

  /** Those that hang, from the viewer's left to right. */
  #inOrder(): string[] {
    const order = [...this.#hung]
    for (const { who, relation, to } of this.#shot.standings ?? []) {
      if (!order.includes(who) || !order.includes(to) || !['left-of', 'right-of', 'beside'].includes(relation)) continue
      order.splice(order.indexOf(who), 1)
      order.splice(order.indexOf(to) + (relation === 'left-of' ? 0 : 1), 0, who)
    }
    return order
  }

  #placeHung(id: string, x: number): void {
    const size = this.#sizeOf(id)
    const under = (this.#shot.standings ?? []).find(({ who, relation, to }) => who === id && ['above', 'behind', 'beside'].includes(relation) && !this.#hung.includes(to) && !this.#isCast(to))
    const support = under === undefined ? undefined : this.#sizeOf(under.to)
    const isOver = under?.relation === 'above'
    const lowM = Math.max(hang.eyeM - size.heightM / 2, isOver && support !== undefined ? support.heightM + hang.overM : 0)
    this.#places[id] = ground(x, -this.#wallM + size.halfDepthM + hang.offM, 0, Math.max(0.02, Math.min(lowM, hang.highestM - size.heightM)))
    if (under === undefined || support === undefined || this.#places[under.to] !== undefined) return
    const aside = under.relation === 'beside' ? size.halfWidthM + support.halfWidthM + 0.2 : 0
    this.#places[under.to] = ground(x - aside, -this.#wallM + support.halfDepthM + 0.06, 0)
  }

  /** Who stands before, beside or under what hangs; what is small stands on a table there. */
  #placeBefore({ who, relation, to }: Standing): void {
    const at = this.#places[to]
    if (this.#places[who] !== undefined || at?.kind !== 'ground') return
    const [own, its] = [this.#sizeOf(who), this.#sizeOf(to)]
    const aside = (relation === 'left-of' ? -1 : relation === 'right-of' || relation === 'beside' ? 1 : 0) * (its.halfWidthM + own.halfWidthM + 0.15)
    const zM = -this.#wallM + own.halfDepthM + (relation === 'in-front-of' ? 0.5 : 0.08)
    if (own.heightM >= onTableM || this.#isCast(who)) {
      this.#places[who] = ground(at.xM + aside, zM, this.#isCast(who) ? 20 : 0)
      return
    }
    const table: Prop = { id: `${who.slice(0, 30)}-table`, recipe: 'table', label: 'table' }
    if (!this.#film.props.some(({ id }) => id === table.id)) this.tables.push(table)
    this.#places[table.id] = ground(at.xM + aside, -this.#wallM + 0.55, 0)
    this.#places[who] = ground(at.xM + aside, -this.#wallM + 0.6, 0, tableTopM)
  }

  #isCast(id: string): boolean { return this.#film.cast.some((member) => member.id === id) }

  #sizeOf(id: string): Size {
    const entity = [...this.#film.cast, ...this.#film.props].find((each) => each.id === id)
    const recipe: Recipe | undefined = recipeById(entity?.recipe ?? '')
    if (recipe === undefined) return { halfWidthM: 0.3, halfDepthM: 0.3, heightM: 1 }
    const [half, scale, wide] = [halfExtentsOf(recipe), entity?.appearance?.scale ?? 1, widthsOf(entity?.appearance)]
    return { halfWidthM: half.x * scale * wide, halfDepthM: Math.min(half.z, isFlat(recipe) ? 0.06 : half.z) * scale, heightM: recipe.heightM * scale }
  }
}

const tableTopM = 0.75
const widthsOf = (appearance: Appearance | undefined): number => appearance?.stretch?.[0] ?? 1
const isFlat = ({ id }: Recipe): boolean => Object.values(wallThings).includes(id)
