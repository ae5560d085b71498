import type { Beat, Placement, Screenplay, Shot, Standing } from '@kinora/contract'
import { actionById, actions, recipeById, type Recipe } from '../catalog/index.ts'
import { withTableBetween, withTableTennis } from './across-table.ts'
import { withCounter } from './slid-along.ts'
import { withFedBirds } from './bird-feeding.ts'
import { withOnlooker } from './beside.ts'
import { clearerBeats, isHangable } from './clearer.ts'
import { withFlowerParts } from './flower-parts.ts'
import { withKites } from './kites.ts'
import { withPetWheels } from './pet-wheels.ts'
import { withArchery } from './archery.ts'
import { withPortraits } from './portraits.ts'
import { withPotters } from './potters.ts'
import { shownOff } from './shown-off.ts'
import { shownShares } from './shown-tools.ts'
import { Stock, tossed } from './stock.ts'
import { withTowed } from './towed.ts'
import { withConducted } from './conducted.ts'
import { isForBeasts, isSeatedFor, isTended, tendedPlacements } from './tending.ts'
import { fixtures, largestOnSurfaceM, surfaces, tables, workHeight, workplaces, type Workplace } from './workplaces.ts'

/**
 * Gives everybody the usual thing for what he does and a place to do it at, where the prompt names none: a knife, a board and a
 * table to who chops, a chair to who sits at a desk. What is named and cannot be a tool becomes what the work is done to.
 * Doing it twice changes nothing.
 */
export function equipped(given: Screenplay): Screenplay {
  const screenplay = withFlowerParts(given)
  const stock = new Stock(screenplay)
  const shots = screenplay.shots.map((shot) => (shot.camera === undefined ? new Outfitting(setUps.reduce((given, setUp) => setUp(given, stock), shot), stock).done() : shot))
  return { ...screenplay, cast: stock.cast, props: stock.props, shots }
}

/** What needs more than a tool and a place: who and what is where from the start. */
const setUps: readonly ((shot: Shot, stock: Stock) => Shot)[] = [withFedBirds, withTableBetween, withTableTennis, withCounter, withKites, withTowed, withArchery, withPortraits, withPotters, withPetWheels, withConducted]

/** Actions that are not about what is in a hand. */
const notInHand: ReadonlySet<string> = new Set(['push', 'kick', 'ride', 'drive', 'pick-up'])

/** What is held without being the usual tool. */
const heldActions: ReadonlySet<string> = new Set(['play', 'read', 'hold', 'show-thing', ...actions.flatMap(({ id, tool }) => (tool === undefined ? [] : [id]))])

/** Whether a body without arms does the work of hands with its fore legs or its wings, as engine/performance can. */
function worksUpright(recipe: Recipe | undefined): boolean {
  const { legs = [], wings = [] } = recipe?.roles ?? {}
  return recipe?.locomotion === 'quadruped' ? legs.length === 4 && legs.some(({ end }) => end === 'front') : recipe?.locomotion === 'bird' && legs.length === 2 && wings.some(({ bones }) => bones.length > 2)
}

const microphones: readonly string[] = ['microphone-stand', 'microphone']
/** What is done with the voice while the hands, or fore legs, do nothing. */
const byVoice: ReadonlySet<string> = new Set(['howl', 'vocalize', 'talk', 'laugh', 'scream'])
/** How high a microphone stands, in heights of the body that has it before its mouth. */
const atMouth = 1.02

/** How high a branch is from which somebody hangs, in heights of his. */
const branchHeights = 1.7

/** What is done with something so small that it is held larger than it is: how large it looks, in heights of who has it. */
const toolShares: Readonly<Record<string, number>> = { cook: 0.2, 'brush-teeth': 0.15, 'brush-hair': 0.16, dine: 0.15, brew: 0.17, pare: 0.17, feed: 0.13, toast: 0.14, iron: 0.2, cut: 0.2, 'comb-hair': 0.15, 'make-up-face': 0.12, 'cut-hair': 0.17, mix: 0.15, inject: 0.22, bandage: 0.17, 'play-violin': 0.46, 'fold-up': 0.6, hammer: 0.24, 'paint-wall': 0.2, unlock: 0.18, 'shave-other': 0.13, 'lay-table': 0.16, strew: 0.1, 'wipe-large': 0.15, spread: 0.17, chop: 0.23, 'build-sand': 0.3, 'tie-shoes': 0.24, 'tie-others-shoes': 0.18, 'paint-nails': 0.1, 'paint-others-nails': 0.1, 'wipe-tears': 0.1, 'dry-tears': 0.1, 'roll-out': 0.24 }
/** What is eaten with a spoon. */
const spooned: ReadonlySet<string> = new Set(['soup', 'rice', 'bowl', 'salad', 'noodle', 'sundae', 'spaghetti', 'pet-bowl'])
/** What is cooked in a pot, and not seen by itself until it is served. */
const inPots: ReadonlySet<string> = new Set(['plate-of-food', 'soup', 'spaghetti', 'noodle', 'rice', 'bowl'])
/** What is lower, metres, may lie on a table under the work. */
const lowM = 0.3
const withoutThing = ({ with: _, ...beat }: Beat): Beat => beat
/** What the picture is about looks at least so large in a hand, in heights of who has it. */
const viewShares: Readonly<Record<string, number>> = { give: 0.16, eat: 0.16, drink: 0.15, mix: 0.15, 'roll-out': 0.24, 'paint-wall': 0.2, 'paint-low': 0.2 }
/** How high the skin of a drum is that somebody beats standing, in his heights. */
const drumTop = 0.47

/** What some work is done with on account of what it is done to. */
function usualTool({ action, target }: Beat, stock: Stock): string | undefined {
  if (typeof target !== 'string') return undefined
  if (action === 'dine') return spooned.has(stock.recipeOf(target)?.id ?? '') ? 'spoon' : undefined
  return action === 'brew' && /\btea\b/i.test(stock.labelOf(target)) ? 'teapot' : undefined
}

/** What burns where it stands until it is blown out. */
const candles: ReadonlySet<string> = new Set(['candle', 'birthday-candle'])

/** What is laid into a suitcase, and its colours. */
const folded = 'folded-clothes'
const cloth = ['#3f7fd0', '#f2c23c', '#e0574a', '#4fa86a'] as const

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
    for (const [who, garment] of shownOff(this.#shot, this.#stock)) this.#stock.wear(who, garment)
    for (const beat of this.#shot.beats) if (beat.action === 'sit') this.#seat(beat)
    const own = clearerBeats(this.#shot, this.#stock).map((beat) => this.#equip(this.#watching(this.#voiced(beat))))
    own.forEach((beat) => { this.#shown(beat) })
    const beats = [...own, ...this.#wearers()]
    for (const beat of beats) this.#tend(beat)
    for (const beat of beats) if (beat.action === 'stand-up') this.#seatRiser(beat, beats)
    const placed = Object.keys(this.#placements).length > 0
    return withOnlooker({ ...this.#shot, beats, ...(placed ? { placements: this.#placements } : {}), ...(this.#standings.length > 0 || this.#shot.standings !== undefined ? { standings: this.#standings } : {}) }, this.#stock)
  }

  /** Who sits at a table sits on a chair behind it. */
  #seat({ who, target }: Beat): void {
    if (target !== undefined && !(typeof target === 'object' && 'to' in target)) return
    if (this.#placements[who] !== undefined || !this.#hasHands(who)) return
    const at = this.#standings.find((standing) => standing.who === who && surfaces.has(this.#stock.recipeOf(standing.to)?.id ?? ''))?.to
    if (at !== undefined) this.#sitBehind(who, at)
  }

  #sitBehind(who: string, at: string): void {
    const height = this.#stock.heightOf(who)
    const chair = this.#stock.find(['chair', 'stool'], { who, scale: height / 1.7 })
    if (chair === undefined) return
    this.#standings = [...this.#standings.filter((standing) => standing.who !== who), { who: chair, relation: 'behind', to: at }]
    this.#placements[who] = { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }
    this.#stock.fit(at, workHeight.sitting * height)
    this.#surfaces.set(who, at)
  }

  /** Who is helped keeps still where both are seen, on a chair where people sit for that. */
  #tend({ who, action, target: named }: Beat): void {
    const target = named ?? this.#only(who)
    const isBeast = (id: string): boolean => this.#stock.recipeOf(id)?.locomotion !== 'biped'
    if (typeof target !== 'string' || !isTended(action) || this.#stock.isProp(target) || !this.#standsFree(who) || (isBeast(target) && isSeatedFor(action) && !isForBeasts(action))) return
    const own = this.#seatOf(target)
    if (own === undefined ? !this.#standsFree(target) : !this.#standsFree(own)) return
    const seat = own ?? (isSeatedFor(action) && !isBeast(target) ? this.#stock.find(['chair'], { who: target, scale: Math.min(this.#stock.heightOf(target), this.#stock.heightOf(who)) / 1.7 }) : undefined)
    Object.assign(this.#placements, tendedPlacements(action, { who, target, seat, heightM: this.#reachingHeight(who, target), ...(isBeast(target) ? { muzzleM: 0.5 * this.#stock.sizeOf(target) } : {}) }))
  }

  /** How tall who helps is, and his trunk and the other's with him: what goes on four legs has got up and is deep. */
  #reachingHeight(who: string, target: string): number {
    const deepM = [who, target].reduce((sum, id) => sum + (this.#stock.recipeOf(id)?.locomotion === 'biped' ? 0 : 0.24 * this.#stock.workingHeightOf(id)), 0)
    return (this.#stock.workingHeightOf(who) + this.#stock.workingHeightOf(target)) / 2 + deepM
  }

  /** The only other who is there. */
  #only(who: string): string | undefined {
    const [other, more] = this.#stock.cast.filter(({ id }) => id !== who)
    return more === undefined ? other?.id : undefined
  }

  /** What somebody sits on. */
  #seatOf(who: string): string | undefined {
    const placement = this.#placements[who]
    return placement?.kind === 'carried' && placement.posture === 'sit' ? placement.on[0]?.entityId : undefined
  }

  /** Who gets up from work of his hands sat at it. */
  #seatRiser({ who, startS = 0 }: Beat, beats: readonly Beat[]): void {
    const before = beats.filter((beat) => beat.who === who && (beat.startS ?? 0) < startS).at(-1)
    if (before === undefined || !this.#standsFree(who) || !this.#hasHands(who) || actionById(before.action)?.layer !== 'overlay' || workplaces[before.action]?.surface?.some((recipe) => fixtures.has(recipe)) === true) return
    const chair = this.#stock.find(['chair'], { who, scale: this.#stock.heightOf(who) / 1.7 })
    if (chair !== undefined) this.#placements[who] = { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }
  }

  #standsFree(id: string): boolean { return this.#placements[id] === undefined && !this.#standings.some(({ who, to }) => who === id || to === id) }

  #equip(beat: Beat): Beat {
    const entry = actionById(beat.action)
    const place = workplaces[beat.action]
    if (tossed.actions.has(beat.action) && beat.with !== undefined) this.#stock.fitHand(beat.with, beat.who)
    else if (beat.with !== undefined && worksUpright(this.#stock.recipeOf(beat.who)) && heldActions.has(beat.action)) this.#stock.fitPaws(beat.with, beat.who)
    if (entry === undefined || this.#stock.isProp(beat.who)) return beat
    if (beat.with !== undefined && entry.needs.with !== 'never' && !notInHand.has(beat.action)) this.#stock.fitView(beat.with, beat.who, viewShares[beat.action])
    if (beat.action === 'yoga-on-mat') this.#onMat(beat)
    if (beat.action === 'pick-up') return this.#pulledOut(beat) ?? beat
    if (beat.action === 'feed' && this.#holdsBowl(beat)) return this.#equip(withoutThing(beat))
    if (beat.action === 'hang-up') return this.#hungOut(beat)
    if (beat.action === 'carry-on-back') return this.#onBack(beat)
    if (beat.action === 'hang') return this.#hung(beat)
    if (beat.action === 'adjust' || beat.action === 'dress-other' || beat.action === 'wrap-neck') return this.#adjusted(beat)
    if (beat.action === 'tie' && this.#only(beat.who) !== undefined && this.#stock.recipeOf(beat.with ?? '')?.wearing?.place === 'neck') return this.#adjusted({ ...beat, action: 'wrap-neck' })
    if (beat.action === 'tie' && this.#stock.recipeOf(beat.with ?? '')?.wearing?.place === 'suit') return this.#buttoned(beat)
    if (beat.action === 'blow' && candles.has(this.#stock.recipeOf(beat.with ?? '')?.id ?? '')) return this.#blownOut(beat)
    if (beat.action === 'jog-in-place' || beat.action === 'wave-thing' || beat.action === 'lean-on') this.#withAid(beat)
    // bamboo is no grove to who eats it
    if (beat.action === 'eat' && beat.with !== undefined && this.#stock.recipeOf(beat.with)?.kind === 'plant') this.#stock.fitAtMost(beat.with, 1.15 * this.#stock.heightOf(beat.who))
    if (beat.action === 'fold' && beat.with !== undefined) this.#stock.fitAtMost(beat.with, 0.5 * this.#stock.heightOf(beat.who))
    if (beat.action === 'dine') this.#seatForMeal(beat)
    if (beat.action === 'play-violin' && this.#hasHands(beat.who)) this.#withBow(beat.who)
    const working = place === undefined ? beat : this.#atWorkplace(beat, place)
    const tool = usualTool(working, this.#stock) ?? (beat.action === 'feed' && this.#stock.recipeOf(typeof beat.target === 'string' ? beat.target : '')?.locomotion !== 'biped' ? 'bread' : entry.tool)
    if (working.with !== undefined || tool === undefined || [...(place?.stands ?? []), ...(place?.object ?? [])].includes(tool)) return working
    // a car is driven and a piano stands; what is held needs a hand
    if (!this.#hasHands(beat.who)) return working
    const found = this.#stock.find([tool], { who: beat.who, scale: Math.min(2.5, this.#stock.workingHeightOf(beat.who) / 1.7) })
    if (found === undefined) return working
    const share = toolShares[beat.action]
    if (share !== undefined) this.#stock.fitView(found, beat.who, share)
    if (beat.action === 'play-drums') this.#inOtherHand(beat.who, tool)
    if (beat.action === 'wipe-large') this.#suds(beat.who)
    if (beat.action === 'pack') this.#clothes(beat.who, found)
    // both who drink to each other have a glass, whoever lifts it first
    if (beat.action === 'toast') this.#placements[found] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripR' }], posture: 'held' }
    return { ...working, with: found }
  }

  /** A meal is eaten sitting, at the table that it is on or at one of its own. */
  #seatForMeal({ who, target }: Beat): void {
    if (this.#placements[who] !== undefined || this.#surfaces.has(who) || !this.#hasHands(who)) return
    const under = this.#standings.find((standing) => standing.who === target && surfaces.has(this.#stock.recipeOf(standing.to)?.id ?? ''))?.to
    const at = under ?? this.#standings.find((standing) => standing.who === who && surfaces.has(this.#stock.recipeOf(standing.to)?.id ?? ''))?.to ?? this.#stock.find(['table'], { who })
    if (at !== undefined) this.#sitBehind(who, at)
  }

  /** What comes in pairs is in both hands. */
  #inOtherHand(who: string, recipe: string): void {
    const second = this.#stock.find([recipe], { who: `${who.slice(0, 20)}-left`, scale: Math.min(2.5, this.#stock.workingHeightOf(who) / 1.7), asNamed: false })
    if (second !== undefined) this.#placements[second] = { kind: 'carried', on: [{ entityId: who, socket: 'gripL' }], posture: 'held' }
  }

  /** A violin is in the left hand, and the right one draws its bow. */
  #withBow(who: string): void {
    const bow = this.#stock.find(['violin-bow'], { who, scale: Math.min(2.5, this.#stock.workingHeightOf(who) / 1.7), asNamed: false })
    if (bow !== undefined) this.#placements[bow] = { kind: 'carried', on: [{ entityId: who, socket: 'gripR' }], posture: 'held' }
  }

  /** What is washed where it stands has a bucket beside it, and suds on it where two wash it together. */
  #suds(who: string): void {
    if (this.#stock.props.some(({ recipe }) => recipe === 'soapy-bucket')) return
    const heightM = this.#stock.heightOf(who)
    this.#stock.find(['soapy-bucket'], { who, scale: heightM / 1.7 })
    if (this.#shot.beats.length > 1) this.#stock.find(['suds'], { who, scale: 1.9 * heightM / 1.7 })
  }

  /** Who packs has more than one thing to lay in, each of another colour. */
  #clothes(who: string, first: string): void {
    const second = this.#stock.find([folded], { who: `${who.slice(0, 20)}-more`, scale: this.#stock.heightOf(who) / 1.7 })
    const before = this.#stock.props.filter(({ recipe }) => recipe === folded).length - 2
    for (const [i, id] of [first, second].entries()) if (id !== undefined) this.#stock.paint(id, cloth[(before + i) % cloth.length] ?? '#3f7fd0')
  }

  /** Who uses the voice on its four legs has the microphone on a stand before its mouth. */
  #voiced({ with: tool, target, ...beat }: Beat): Beat {
    const given: Beat = { ...beat, ...(tool === undefined ? {} : { with: tool }), ...(target === undefined ? {} : { target }) }
    const aim = typeof target === 'object' && 'to' in target ? target.to : target
    const microphone = [tool, aim].find((id): id is string => typeof id === 'string' && microphones.includes(this.#stock.recipeOf(id)?.id ?? ''))
    if (microphone === undefined || !byVoice.has(beat.action) || this.#stock.recipeOf(beat.who)?.locomotion !== 'quadruped') return given
    this.#stock.become(microphone, microphones)
    this.#stock.fit(microphone, atMouth * this.#stock.heightOf(beat.who))
    this.#standings = this.#standings.filter(({ who, to }) => ![who, to].includes(microphone))
    return { ...beat, target: microphone }
  }

  /** Who only watches watches the one who does something. */
  #watching(beat: Beat): Beat {
    const others = this.#stock.cast.filter(({ id }) => id !== beat.who)
    const [other] = others
    if (!['look', 'marvel'].includes(beat.action) || beat.target !== undefined || beat.with !== undefined || other === undefined || others.length > 1 || !this.#shot.beats.some(({ who }) => who === other.id)) return beat
    return { ...beat, target: other.id }
  }

  /** Who has no part but what he wears shows it. */
  #wearers(): Beat[] {
    const { beats, camera } = this.#shot
    if (camera !== undefined || beats.length === 0) return []
    const free = this.#stock.cast.filter(({ id, appearance }) => (appearance?.wears ?? []).length > 0 && worksUpright(this.#stock.recipeOf(id)) && this.#placements[id] === undefined && !beats.some(({ who, target, with: tool }) => [who, target, tool].some((other) => other === id || (typeof other === 'string' && !this.#stock.isProp(other) && this.#stock.labelOf(other) === this.#stock.labelOf(id)))))
    return free.map(({ id }) => ({ id: `${id}-wears`.slice(0, 40), who: id, action: 'pose' }))
  }

  /** What an animal holds in its paws, wings or hands to show what it does is large enough to be known. */
  #shown(beat: Beat): void {
    const share = shownShares[beat.action]
    const thing = beat.with ?? (workplaces[beat.action]?.object !== undefined && beat.action === 'host' ? beat.target : undefined)
    if (share !== undefined && typeof thing === 'string' && (this.#stock.recipeOf(beat.who)?.kind === 'animal' || beat.action === 'play-toys')) for (const each of beat.action === 'play-toys' ? this.#stock.calledAs(thing) : [thing]) this.#stock.fitShown(each, beat.who, share)
  }

  /** What is eaten with a spoon is in the other hand of who feeds somebody with it. */
  #holdsBowl({ who, with: food, target }: Beat): boolean {
    if (food === undefined || !spooned.has(this.#stock.recipeOf(food)?.id ?? '') || typeof target !== 'string' || this.#stock.recipeOf(target)?.locomotion !== 'biped' || !this.#hasHands(who)) return false
    this.#placements[food] = { kind: 'carried', on: [{ entityId: who, socket: 'gripL' }], posture: 'held' }
    return true
  }

  /** What is pulled out of a hat is in the one hand, and the hat upside down in the other. */
  #pulledOut(beat: Beat): Beat | undefined {
    const drawn = beat.with ?? (typeof beat.target === 'string' ? beat.target : undefined)
    const hat = this.#stock.props.find(({ id, recipe }) => id !== drawn && recipeById(recipe)?.wearing?.place === 'head' && !this.#stock.isUsed(id))?.id
    if (drawn === undefined || hat === undefined || !this.#hasHands(beat.who) || this.#stock.heightOf(drawn) > 0.5 * this.#stock.heightOf(beat.who)) return undefined
    this.#standings = this.#standings.filter(({ who, to }) => ![who, to].some((id) => id === hat || id === drawn))
    this.#placements[drawn] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripR' }], posture: 'held' }
    this.#placements[hat] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripL' }], posture: 'held' }
    this.#stock.become(hat, ['top-hat', this.#stock.recipeOf(hat)?.id ?? ''])
    return { id: beat.id, who: beat.who, action: 'pull-out', with: hat }
  }

  /** What helps him is where he is: the treadmill under him, the flag no taller than he. */
  #withAid({ who, with: thing, target }: Beat): void {
    this.#standings = this.#standings.filter((standing) => standing.who !== who || (standing.to !== thing && standing.to !== target))
    if (thing !== undefined) {
      delete this.#placements[thing]
      this.#stock.fitAtMost(thing, 0.95 * this.#stock.heightOf(who))
    }
    if (typeof target !== 'string' || this.#placements[who] !== undefined || this.#placements[target] !== undefined) return
    const here = { kind: 'ground', xM: 0, zM: 0, headingDeg: 62 } as const
    this.#placements[who] = here
    this.#placements[target] = here
  }

  /** Who does yoga on the ground does it on a mat. */
  #onMat({ who }: Beat): void {
    const mat = this.#standsFree(who) && this.#stock.cast.length === 1 ? this.#stock.find(['yoga-mat'], { who, scale: this.#stock.heightOf(who) / 1.7 }) : undefined
    if (mat !== undefined) Object.assign(this.#placements, { [who]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 35 }, [mat]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 35 } })
  }

  /** Who is given a ride on somebody's back sits there while that one walks. */
  #onBack({ id, who, target: named }: Beat): Beat {
    const target = typeof named === 'string' ? named : this.#only(who)
    if (target !== undefined && this.#standsFree(target) && this.#stock.recipeOf(target)?.locomotion === 'biped') this.#placements[target] = { kind: 'carried', on: [{ entityId: who, socket: 'back' }], posture: 'sit' }
    return { id, who, action: 'walk', manner: ['slow'] }
  }

  /** What somebody adjusts for another, that one wears. */
  #adjusted(beat: Beat): Beat {
    const others = this.#stock.cast.filter(({ id }) => id !== beat.who && (this.#shot.beats.some(({ who }) => who === id) || this.#stock.cast.length === 2))
    const target = typeof beat.target === 'string' && !this.#stock.isProp(beat.target) ? beat.target : others[0]?.id
    const garment = beat.with ?? (typeof beat.target === 'string' ? beat.target : undefined)
    if (target === undefined || garment === undefined || !this.#stock.dress(target, garment)) return target === undefined ? beat : { ...beat, target }
    this.#standings = this.#standings.filter(({ who, to }) => who !== garment && to !== garment && !(who === beat.who && to === target))
    delete this.#placements[garment]
    const { with: _, ...rest } = beat
    return { ...rest, target }
  }

  /** Who zips up a jacket wears it, or the other does for whom it is done. */
  #buttoned({ id, who, with: garment = '', startS }: Beat): Beat {
    const other = this.#only(who)
    const target = other !== undefined && this.#shot.beats.every((beat) => beat.who !== other) ? other : undefined
    this.#stock.dress(target ?? who, garment)
    this.#standings = this.#standings.filter((standing) => ![standing.who, standing.to].includes(garment) && !(standing.who === who && standing.to === target))
    delete this.#placements[garment]
    return { id, who, action: target === undefined ? 'button-up' : 'button-other', ...(target === undefined ? {} : { target }), ...(startS === undefined ? {} : { startS }) }
  }

  /** Who hangs washing on a line has a piece of it in his hands; who hangs a picture has that. */
  #hungOut(beat: Beat): Beat {
    const isWashing = beat.with === undefined && typeof beat.target === 'string' && this.#stock.isProp(beat.target)
    const piece = isWashing && this.#hasHands(beat.who) ? this.#stock.find(['towel'], { who: beat.who, scale: this.#stock.heightOf(beat.who) / 1.7, asNamed: false }) : undefined
    return piece === undefined ? beat : { ...beat, with: piece }
  }

  /** Candles that are blown out stand on a table before the face. */
  #blownOut({ with: candle = '', ...beat }: Beat): Beat {
    this.#stock.plain(candle)
    const shared = this.#standings.find((standing) => standing.who === candle && standing.relation === 'on')?.to
    const [table] = this.#surfaces.values()
    const surface = shared ?? table ?? this.#surfaceFor(beat, { surface: ['work-table', 'table', 'desk'] })
    if (surface !== undefined && shared === undefined) this.#lay(candle, surface, { who: beat.who, under: undefined, scale: 1 })
    return { ...beat, target: candle }
  }

  /** What he hangs from is above him. */
  #hung(beat: Beat): Beat {
    const { who } = beat
    const named = [...(typeof beat.target === 'string' ? [beat.target] : []), ...(beat.with === undefined ? [] : [beat.with]), ...this.#standings.filter((standing) => standing.who === who).map(({ to }) => to)]
    const bar = named.find((id) => this.#stock.isProp(id) && isHangable(this.#stock.recipeOf(id)?.id ?? '')) ?? this.#stock.find(['branch-tree'], { who })
    if (bar !== undefined && this.#placements[bar] === undefined && this.#placements[who] === undefined && this.#growsOn(bar)) return this.#hungOnTree(beat, bar)
    if (bar === undefined || this.#placements[bar] !== undefined || this.#placements[who] !== undefined) return beat
    this.#stock.fitAbove(bar, who)
    this.#standings = [...this.#standings.filter((standing) => standing.who !== who && standing.who !== bar), { who: bar, relation: 'above', to: who }]
    const { with: _, ...rest } = beat
    return { ...rest, target: bar }
  }

  /** A branch is one of a tree, or it is not known what somebody hangs from. */
  #growsOn(bar: string): boolean {
    this.#stock.become(bar, ['branch-tree', 'branch'])
    return this.#stock.recipeOf(bar)?.id === 'branch-tree'
  }

  #hungOnTree({ with: _, ...beat }: Beat, tree: string): Beat {
    const { who } = beat
    this.#stock.dropAlikeTo(tree)
    this.#stock.fit(tree, branchHeights * this.#stock.heightOf(who))
    this.#standings = [...this.#standings.filter((standing) => standing.who !== who && standing.who !== tree), { who, relation: 'under', to: tree }]
    return { ...beat, target: tree }
  }

  #hasHands(who: string): boolean {
    const recipe = this.#stock.recipeOf(who)
    return Object.keys(recipe?.sockets ?? {}).some((socket) => socket.startsWith('grip')) || worksUpright(recipe)
  }

  /** The work lies on its surface, or stands before who works. */
  #atWorkplace(beat: Beat, place: Workplace): Beat {
    const tool = actionById(beat.action)?.tool
    const named = this.#workOf(beat, tool)
    const given = place.holds === true && named !== undefined && inPots.has(this.#stock.recipeOf(named)?.id ?? '') ? this.#stock.absorbed(named, beat) : named
    const held = beat.with === named ? undefined : beat.with
    const base: Beat = { ...beat, ...(held === undefined ? {} : { with: held }) }
    if (held === undefined) delete base.with
    const scale = Math.min(2.5, this.#stock.workingHeightOf(beat.who) / 1.7)
    if (place.stands !== undefined) {
      if (given !== undefined) this.#stock.become(given, place.stands)
      const thing = given ?? this.#stock.find(place.stands, { who: beat.who, scale })
      // a drum is as high as the hands that beat it
      if (beat.action === 'play-drums' && thing !== undefined && this.#stock.recipeOf(thing)?.id === 'drum') this.#stock.fit(thing, drumTop * this.#stock.workingHeightOf(beat.who))
      return thing === undefined ? base : actionById(beat.action)?.needs.target === 'always' ? beat : { ...base, target: thing }
    }
    for (const row of place.becomes ?? []) for (const id of [beat.with, given]) if (id !== undefined) this.#stock.become(id, row)
    if ((place.surface === undefined && place.inHand !== true) || (place.needsObject === true && given === undefined)) return beat
    const object = given ?? (place.object === undefined ? undefined : this.#stock.find(place.object, { who: beat.who, scale }))
    if (object !== undefined && (!this.#stock.isProp(object) || this.#stock.sizeOf(object) > largestOnSurfaceM)) return { ...base, target: object }
    if (place.inHand === true) {
      const free = object !== undefined && this.#placements[object] === undefined && !this.#standings.some((standing) => standing.who === object) && this.#hasHands(beat.who)
      if (free) this.#stock.fitView(object, beat.who)
      if (free) this.#placements[object] = { kind: 'carried', on: [{ entityId: beat.who, socket: 'gripL' }], posture: 'held' }
      return object === undefined ? base : { ...base, target: object }
    }
    const under = this.#standings.find((standing) => standing.who === object && standing.relation === 'on')?.to
    if (object !== undefined && under !== undefined) {
      if (surfaces.has(this.#stock.recipeOf(under)?.id ?? '')) this.#stock.fit(under, workHeight.standing * this.#stock.workingHeightOf(beat.who))
      else if (this.#stock.isProp(under) && this.#stock.heightOf(under) < lowM) this.#layUnder(under, beat, place)
      return { ...base, target: object }
    }
    if (beat.action === 'wash' && object !== undefined && (this.#shot.changes ?? []).length === 0) this.#stock.dropAlikeTo(object)
    const surface = this.#surfaceFor(beat, place)
    if (surface === undefined) return object === undefined ? base : { ...base, target: object }
    if (object === undefined) return { ...base, target: surface }
    const beside = place.beside === undefined ? undefined : this.#stock.find([place.beside], { who: beat.who, scale })
    if (beside !== undefined) this.#standings.push({ who: beside, relation: 'on', to: surface })
    this.#lay(object, surface, { who: beat.who, under: place.under, scale })
    return { ...base, target: object }
  }

  /** What the work stands on lies on the table: a plank into which a nail is driven. */
  #layUnder(under: string, beat: Beat, place: Workplace): void {
    const surface = this.#surfaceFor(beat, place)
    this.#stock.fitAtMost(under, largestOnSurfaceM)
    if (surface !== undefined) this.#lay(under, surface, { who: beat.who, under: undefined, scale: 1 })
  }

  /** What the work is done to: a thing that is its target, else what it is done with where that is not its tool. */
  #workOf({ with: thing, target }: Beat, tool: string | undefined): string | undefined {
    const aim = typeof target === 'string' ? target : undefined
    if (thing === undefined || !this.#stock.isProp(thing) || this.#stock.recipeOf(thing)?.id === tool) return aim
    return aim !== undefined && this.#stock.isProp(aim) && aim !== thing ? aim : thing
  }

  #surfaceFor({ who }: Beat, { surface = [] }: Workplace): string | undefined {
    const has = this.#surfaces.get(who)
    // who sat at a table gets up for what is done at a sink or a stove, and nobody irons on a stove
    const risesFor = surface.filter((recipe) => fixtures.has(recipe) && recipeById(recipe) !== undefined)
    const own = this.#stock.recipeOf(has ?? '')?.id ?? ''
    if (has !== undefined && (tables.has(own) ? risesFor.length === 0 : surface.includes(own))) return has
    const height = this.#stock.workingHeightOf(who)
    const found = this.#stock.find(has === undefined || risesFor.length === 0 ? surface : risesFor, { who })
    if (found === undefined) return has
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
