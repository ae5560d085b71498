import type { Appearance, Beat, Placement, Prop, Screenplay, Shot, Standing } from '@kinora/contract'
import { actionById, actions, recipeById, type Recipe } from '../catalog/index.ts'
import { clearerBeats, isHangable } from './clearer.ts'
import { lookOf, sizeOf } from './recipe-size.ts'
import { largestOnSurfaceM, surfaces, workHeight, workplaces, type Workplace } from './workplaces.ts'

/**
 * Gives everybody the usual thing for what he does and a place to do it at, where the prompt names none: a knife, a board and a
 * table to who chops, a chair to who sits at a desk. What is named and cannot be a tool becomes what the work is done to.
 * Doing it twice changes nothing.
 */
export function equipped(screenplay: Screenplay): Screenplay {
  const stock = new Stock(screenplay)
  const shots = screenplay.shots.map((shot) => (shot.camera === undefined ? new Outfitting(shot, stock).done() : shot))
  return { ...screenplay, cast: stock.cast, props: stock.props, shots }
}

/** The things of a film while it is being equipped. */
class Stock {
  readonly screenplay: Screenplay
  cast: Screenplay['cast']
  props: Prop[]
  readonly #used: Set<string>

  constructor(screenplay: Screenplay) {
    this.screenplay = screenplay
    this.cast = screenplay.cast
    this.props = [...screenplay.props]
    this.#used = new Set(screenplay.shots.flatMap((shot) => [
      ...shot.beats.flatMap(({ with: thing, target }) => [thing, typeof target === 'string' ? target : undefined].flatMap((id) => id ?? [])),
      ...Object.keys(shot.placements ?? {}),
    ]))
  }

  recipeOf(id: string): Recipe | undefined {
    return recipeById([...this.screenplay.cast, ...this.props].find((entity) => entity.id === id)?.recipe ?? '')
  }

  labelOf(id: string): string { return [...this.screenplay.cast, ...this.props].find((entity) => entity.id === id)?.label ?? id }
  appearanceOf(id: string): Appearance | undefined { return [...this.screenplay.cast, ...this.props].find((entity) => entity.id === id)?.appearance }
  isProp(id: string): boolean { return this.props.some((prop) => prop.id === id) }
  heightOf(id: string): number { return (this.recipeOf(id)?.heightM ?? 1.7) * (this.appearanceOf(id)?.scale ?? 1) * (this.appearanceOf(id)?.age === 'child' ? 0.72 : 1) }
  /** How tall it is when it works: whoever goes on four legs gets up for that. */
  workingHeightOf(id: string): number { return this.heightOf(id) * (this.recipeOf(id)?.locomotion === 'quadruped' ? onHindLegs : 1) }
  sizeOf(id: string): number {
    const recipe = this.recipeOf(id)
    return recipe === undefined ? 0 : sizeOf(recipe, this.appearanceOf(id))
  }

  /** All things of the same recipe as this one, itself first. */
  alikeTo(id: string): string[] {
    return [id, ...this.props.flatMap((prop) => (prop.id !== id && prop.recipe === this.recipeOf(id)?.id && !this.#used.has(prop.id) ? [prop.id] : []))]
  }

  /** A thing of one of these recipes that nobody uses yet: one that the prompt names, else a new one. Undefined where the catalog has none. */
  find(recipes: readonly string[], { who, scale, asNamed = true }: { who: string; scale?: number; asNamed?: boolean }): string | undefined {
    const named = asNamed ? this.props.find((prop) => recipes.includes(prop.recipe) && !this.#used.has(prop.id)) : undefined
    if (named !== undefined) {
      this.#used.add(named.id)
      return named.id
    }
    const recipe = recipes.map(recipeById).find((each) => each !== undefined)
    if (recipe === undefined || this.props.length >= 120) return undefined
    const id = `${who.slice(0, 39 - recipe.id.length)}-${recipe.id}`.slice(0, 40)
    this.#used.add(id)
    if (this.props.some((prop) => prop.id === id)) return id
    const rounded = scale === undefined ? 1 : Math.round(Math.max(0.05, Math.min(10, scale)) * 1000) / 1000
    this.props = [...this.props, { id, recipe: recipe.id, label: recipe.names[0] ?? recipe.id, ...(Math.abs(rounded - 1) < 0.02 ? {} : { appearance: { scale: rounded } }) }]
    return id
  }

  /** What is said of the work is said of what it stands on: a picture that is being painted is a canvas on its easel. */
  become(id: string, recipes: readonly string[]): void {
    const best = recipes.find((recipe) => recipeById(recipe) !== undefined)
    this.props = this.props.map((prop) => (prop.id === id && best !== undefined && recipes.includes(prop.recipe) ? { ...prop, recipe: best } : prop))
  }

  /** Makes a compact thing fit a hand of who tosses it, and large enough to be followed; a spear stays as long as it is. */
  fitHand(id: string, who: string): void {
    const recipe = this.recipeOf(id)
    if (recipe === undefined || !this.isProp(id)) return
    const looks = lookOf(recipe, this.appearanceOf(id))
    const isCompact = looks > 0.6 * this.sizeOf(id)
    if (!isCompact || (looks <= tossed.mostShare * this.heightOf(who) && looks >= tossed.leastShare * this.heightOf(who))) return
    const scale = Math.round(((this.appearanceOf(id)?.scale ?? 1) * tossed.share * this.heightOf(who) * 1000) / looks) / 1000
    this.props = this.props.map((prop) => (prop.recipe === recipe.id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Puts a garment on somebody: what was a thing of its own is worn from now on. */
  dress(who: string, garment: string): boolean {
    const recipe = this.recipeOf(garment)
    if (recipe?.kind !== 'clothing' || !this.isProp(garment) || !this.cast.some(({ id }) => id === who)) return false
    this.props = this.props.filter(({ id }) => id !== garment)
    this.cast = this.cast.map((member) => (member.id === who ? { ...member, appearance: { ...member.appearance, wears: [...(member.appearance?.wears ?? []).filter((worn) => worn !== recipe.id), recipe.id].slice(-8) } } : member))
    return true
  }

  /** Makes what somebody hangs from longer than he is, so that it is seen what it is. */
  fitAbove(id: string, who: string): void {
    const longM = this.sizeOf(id)
    if (longM >= 1.6 * this.heightOf(who)) return
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * 1.6 * this.heightOf(who) / Math.max(0.01, longM)) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Makes what is in a hand large enough to be seen in a picture of the whole body, within reason. */
  fitView(id: string, who: string): void {
    const recipe = this.recipeOf(id)
    if (recipe === undefined || !this.isProp(id) || recipe.kind !== 'prop' && recipe.kind !== 'plant') return
    const looks = lookOf(recipe, this.appearanceOf(id))
    const wished = leastLook * this.heightOf(who)
    if (looks >= wished || looks <= 0) return
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * Math.min(mostGrowth, wished / looks)) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Makes what is made for people as large to who has no hands as it is to them. */
  fitPaws(id: string, who: string): void {
    if (!this.isProp(id) || this.appearanceOf(id)?.scale !== undefined) return
    const scale = Math.round(1000 * Math.min(1, this.workingHeightOf(who) / 1.7)) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Sizes a surface so that its top is as high as the hands of who works at it. */
  fit(id: string, topM: number): void {
    const top = this.recipeOf(id)?.sockets['top']?.at[1] ?? this.recipeOf(id)?.heightM
    if (top === undefined) return
    const scale = Math.round(Math.max(0.05, topM / top) * 1000) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }
}

/** What is thrown into the air and caught fits a hand and is seen as it flies: what is larger or smaller than so much of the thrower becomes `share`. */
const tossed = { actions: new Set(['throw', 'juggle', 'catch']), mostShare: 0.28, leastShare: 0.08, share: 0.15 }

/** What is held looks at least as large as this share of its holder, if that does not make it more than so many times as large. */
const leastLook = 0.1
const mostGrowth = 1.7
/** Actions that are not about what is in a hand. */
const notInHand: ReadonlySet<string> = new Set(['push', 'kick', 'ride', 'drive', 'pick-up'])

/** What is held without being the usual tool. */
const heldActions: ReadonlySet<string> = new Set(['play', 'read', 'hold', 'show-thing', ...actions.flatMap(({ id, tool }) => (tool === undefined ? [] : [id]))])

/** Times its height on four legs is a body that has got up on two of them. */
const onHindLegs = 1.35

/** Whether a body without arms does the work of hands with its fore legs or its wings, as engine/performance can. */
function worksUpright(recipe: Recipe | undefined): boolean {
  const { legs = [], wings = [] } = recipe?.roles ?? {}
  return recipe?.locomotion === 'quadruped' ? legs.length === 4 && legs.some(({ end }) => end === 'front') : recipe?.locomotion === 'bird' && legs.length === 2 && wings.some(({ bones }) => bones.length > 2)
}

/** One shot while its people are given what they need. */
class Outfitting {
  readonly #shot: Shot
  readonly #stock: Stock
  readonly #placements: Record<string, Placement>
  #standings: Standing[]
  /** The table of each who has one. */
  readonly #surfaces = new Map<string, string>()

  constructor(shot: Shot, stock: Stock) {
    this.#shot = shot
    this.#stock = stock
    this.#placements = { ...shot.placements }
    this.#standings = [...(shot.standings ?? [])]
  }

  done(): Shot {
    for (const beat of this.#shot.beats) if (beat.action === 'sit') this.#seat(beat)
    const beats = clearerBeats(this.#shot, this.#stock).map((beat) => this.#equip(beat))
    const placed = Object.keys(this.#placements).length > 0
    return { ...this.#shot, beats, ...(placed ? { placements: this.#placements } : {}), ...(this.#standings.length > 0 ? { standings: this.#standings } : {}) }
  }

  /** Who sits at a table sits on a chair behind it. */
  #seat({ who, target }: Beat): void {
    if (target !== undefined && !(typeof target === 'object' && 'to' in target)) return
    if (this.#placements[who] !== undefined || !this.#hasHands(who)) return
    const at = this.#standings.find((standing) => standing.who === who && surfaces.has(this.#stock.recipeOf(standing.to)?.id ?? ''))?.to
    if (at === undefined) return
    const height = this.#stock.heightOf(who)
    const chair = this.#stock.find(['chair', 'stool'], { who, scale: height / 1.7 })
    if (chair === undefined) return
    this.#standings = [...this.#standings.filter((standing) => standing.who !== who), { who: chair, relation: 'behind', to: at }]
    this.#placements[who] = { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }
    this.#stock.fit(at, workHeight.sitting * height)
    this.#surfaces.set(who, at)
  }

  #equip(beat: Beat): Beat {
    const entry = actionById(beat.action)
    const place = workplaces[beat.action]
    if (tossed.actions.has(beat.action) && beat.with !== undefined) this.#stock.fitHand(beat.with, beat.who)
    else if (beat.with !== undefined && worksUpright(this.#stock.recipeOf(beat.who)) && heldActions.has(beat.action)) this.#stock.fitPaws(beat.with, beat.who)
    if (entry === undefined || this.#stock.isProp(beat.who)) return beat
    if (beat.with !== undefined && entry.needs.with !== 'never' && !notInHand.has(beat.action)) this.#stock.fitView(beat.with, beat.who)
    if (beat.action === 'hang') return this.#hung(beat)
    if (beat.action === 'adjust') return this.#adjusted(beat)
    const working = place === undefined ? beat : this.#atWorkplace(beat, place)
    const tool = entry.tool
    if (working.with !== undefined || tool === undefined || place?.stands?.includes(tool) === true) return working
    // a car is driven and a piano stands; what is held needs a hand
    if (!this.#hasHands(beat.who)) return working
    const found = this.#stock.find([tool], { who: beat.who, scale: Math.min(1.2, this.#stock.workingHeightOf(beat.who) / 1.7) })
    return found === undefined ? working : { ...working, with: found }
  }

  /** What somebody adjusts for another, that one wears. */
  #adjusted(beat: Beat): Beat {
    const others = this.#stock.cast.filter(({ id }) => id !== beat.who && (this.#shot.beats.some(({ who }) => who === id) || this.#stock.cast.length === 2))
    const target = typeof beat.target === 'string' && !this.#stock.isProp(beat.target) ? beat.target : others[0]?.id
    const garment = beat.with ?? (typeof beat.target === 'string' ? beat.target : undefined)
    if (target === undefined || garment === undefined || !this.#stock.dress(target, garment)) return target === undefined ? beat : { ...beat, target }
    this.#standings = this.#standings.filter(({ who, to }) => who !== garment && to !== garment)
    delete this.#placements[garment]
    const { with: _, ...rest } = beat
    return { ...rest, target }
  }

  /** What he hangs from is above him. */
  #hung(beat: Beat): Beat {
    const { who } = beat
    const named = [...(typeof beat.target === 'string' ? [beat.target] : []), ...(beat.with === undefined ? [] : [beat.with]), ...this.#standings.filter((standing) => standing.who === who).map(({ to }) => to)]
    const bar = named.find((id) => this.#stock.isProp(id) && isHangable(this.#stock.recipeOf(id)?.id ?? '')) ?? this.#stock.find(['branch'], { who })
    if (bar === undefined || this.#placements[bar] !== undefined || this.#placements[who] !== undefined) return beat
    this.#stock.fitAbove(bar, who)
    this.#standings = [...this.#standings.filter((standing) => standing.who !== who && standing.who !== bar), { who: bar, relation: 'above', to: who }]
    const { with: _, ...rest } = beat
    return { ...rest, target: bar }
  }

  #hasHands(who: string): boolean {
    const recipe = this.#stock.recipeOf(who)
    return Object.keys(recipe?.sockets ?? {}).some((socket) => socket.startsWith('grip')) || worksUpright(recipe)
  }

  /** The work lies on its surface, or stands before who works. */
  #atWorkplace(beat: Beat, place: Workplace): Beat {
    const tool = actionById(beat.action)?.tool
    const given = this.#workOf(beat, tool)
    const held = beat.with === given ? undefined : beat.with
    const base: Beat = { ...beat, ...(held === undefined ? {} : { with: held }) }
    if (held === undefined) delete base.with
    const scale = Math.min(1.2, this.#stock.workingHeightOf(beat.who) / 1.7)
    if (place.stands !== undefined) {
      if (given !== undefined) this.#stock.become(given, place.stands)
      const thing = given ?? this.#stock.find(place.stands, { who: beat.who, scale })
      return thing === undefined ? base : actionById(beat.action)?.needs.target === 'always' ? beat : { ...base, target: thing }
    }
    if (place.becomes !== undefined) for (const id of [beat.with, given]) if (id !== undefined) this.#stock.become(id, place.becomes)
    if ((place.surface === undefined && place.inHand !== true) || (place.needsObject === true && given === undefined)) return beat
    const object = given ?? (place.object === undefined ? undefined : this.#stock.find(place.object, { who: beat.who, scale }))
    if (object !== undefined && (!this.#stock.isProp(object) || this.#stock.sizeOf(object) > largestOnSurfaceM)) return { ...base, target: object }
    if (place.inHand === true) {
      const free = object !== undefined && this.#placements[object] === undefined && !this.#standings.some((standing) => standing.who === object) && this.#hasHands(beat.who)
      if (free) this.#placements[object] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripL' }], posture: 'held' }
      return object === undefined ? base : { ...base, target: object }
    }
    const under = this.#standings.find((standing) => standing.who === object && standing.relation === 'on')?.to
    if (object !== undefined && under !== undefined) {
      if (surfaces.has(this.#stock.recipeOf(under)?.id ?? '')) this.#stock.fit(under, workHeight.standing * this.#stock.workingHeightOf(beat.who))
      return { ...base, target: object }
    }
    const surface = this.#surfaceFor(beat, place)
    if (surface === undefined) return object === undefined ? base : { ...base, target: object }
    if (object === undefined) return { ...base, target: surface }
    this.#lay(object, surface, { who: beat.who, under: place.under, scale })
    return { ...base, target: object }
  }

  /** What the work is done to: a thing that is its target, else what it is done with where that is not its tool. */
  #workOf({ with: thing, target }: Beat, tool: string | undefined): string | undefined {
    const aim = typeof target === 'string' ? target : undefined
    if (thing === undefined || !this.#stock.isProp(thing) || this.#stock.recipeOf(thing)?.id === tool) return aim
    return aim !== undefined && this.#stock.isProp(aim) && aim !== thing ? aim : thing
  }

  #surfaceFor({ who }: Beat, { surface = [] }: Workplace): string | undefined {
    const has = this.#surfaces.get(who)
    if (has !== undefined) return has
    const height = this.#stock.workingHeightOf(who)
    const found = this.#stock.find(surface, { who })
    if (found === undefined) return undefined
    this.#stock.fit(found, workHeight.standing * height)
    this.#surfaces.set(who, found)
    return found
  }

  /** On the board, which is on the table; more of the same beside it. */
  #lay(object: string, surface: string, { who, under, scale }: { who: string; under: string | undefined; scale: number }): void {
    if (this.#standings.some((standing) => standing.who === object)) return
    const board = under === undefined ? undefined : this.#stock.find([under], { who, scale: 1.15 * scale, asNamed: false })
    if (board !== undefined) this.#standings.push({ who: board, relation: 'on', to: surface })
    const [first = object, ...more] = this.#stock.alikeTo(object)
    this.#standings.push({ who: first, relation: 'on', to: board ?? surface })
    for (const other of more.slice(0, 4)) if (!this.#standings.some((standing) => standing.who === other)) this.#standings.push({ who: other, relation: 'on', to: surface })
  }
}
