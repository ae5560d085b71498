import type { Beat, Shot } from '@kinora/contract'
import { actionById, recipeById } from '../../catalog/index.ts'
import { largestOnSurfaceM, surfaces } from './workplaces.ts'

/** What a beat is about, as far as a film that has not been modelled yet can tell. */
export interface Cast {
  isProp(id: string): boolean
  heightOf(id: string): number
  sizeOf(id: string): number
  labelOf(id: string): string
  /** The first of those who are called so. */
  castCalled(name: RegExp): string | undefined
  recipeOf(id: string): { id: string; kind: string; locomotion: string } | undefined
}

/** The same beats, each as the action that shows best what is meant: who slides a plate pushes it, a couple dances together. */
export function clearerBeats({ beats, standings = [] }: Shot, cast: Cast): Beat[] {
  const near = (beat: Beat, recipes: ReadonlySet<string>): string | undefined =>
    [beat.with, ...(typeof beat.target === 'string' ? [beat.target] : typeof beat.target === 'object' && 'to' in beat.target ? [beat.target.to] : []), ...standings.filter(({ who }) => who === beat.who).map(({ to }) => to)]
      .find((id): id is string => id !== undefined && recipes.has(cast.recipeOf(id)?.id ?? ''))
  return beats.flatMap((beat): Beat[] => {
    // what is ridden on the spot does not drive off
    if (stationary.has(cast.recipeOf(beat.who)?.id ?? '') || isAnswered(beat, beats) || isPetted(beat, beats) || isPatient(beat, beats, cast)) return []
    // what somebody hangs up does not hang by itself
    if (beat.manner?.includes('hanging') === true && beats.some(({ action, with: thing }) => thing === beat.who && (action === 'hang-up' || action === 'hang'))) return []
    return [withAid(beat, near) ?? toAnother(beat, cast) ?? clearer[beat.action]?.(beat, beats, cast) ?? beat]
  })
}

/** What two do together of whom one begins and the other answers. */
const answered: ReadonlySet<string> = new Set(['negotiate', 'interview'])
const isAnswered = (beat: Beat, beats: readonly Beat[]): boolean => answered.has(beat.action) && beats.slice(0, beats.indexOf(beat)).some(({ who, action, target }) => action === beat.action && target === beat.who && who === beat.target)

/** Who is petted stays for it. */
const frolics: ReadonlySet<string> = new Set(['hop', 'skip', 'play-bow'])
const isPetted = (beat: Beat, beats: readonly Beat[]): boolean => frolics.has(beat.action) && beats.some(({ who, action, target }) => action === 'pet' && target === beat.who && who !== beat.who)

/** Who heals by calling, and what the ill do of themselves: whoever is examined keeps still for it. */
const healers = /\b(?:doctor|vet|veterinarian|nurse|surgeon|dentist|medic|paramedic)\b/i
const ailing: ReadonlySet<string> = new Set(['cough', 'sneeze', 'shiver', 'yawn', 'idle'])
const isPatient = (beat: Beat, beats: readonly Beat[], cast: Cast): boolean => ailing.has(beat.action) && beats.some((other) => (other.action === 'examine' || other.action === 'examine-patient') && aimOf(other) === beat.who && healers.test(cast.labelOf(other.who)))

const stationary: ReadonlySet<string> = new Set(['exercise-bike', 'treadmill'])
/** What is done at the teeth of nobody else is done at one’s own. */
const ownTeeth: Rewrite = (beat) => (aimOf(beat) === undefined ? { ...beat, action: 'brush-teeth' } : undefined)
const flags: ReadonlySet<string> = new Set(['flag', 'handkerchief', 'towel', 'scarf'])
const crutches: ReadonlySet<string> = new Set(['crutch', 'staff'])

/** What is done with something that turns it into another action: one runs on the spot on a treadmill and pedals on an exercise bike, waves a flag and not to it, leans on a crutch. */
function withAid(beat: Beat, near: (beat: Beat, recipes: ReadonlySet<string>) => string | undefined): Beat | undefined {
  const { target: _, with: __, ...rest } = beat
  const machine = near(beat, stationary)
  if (machine !== undefined && ['walk', 'run'].includes(beat.action)) return { ...rest, action: 'jog-in-place', target: machine }
  if (machine !== undefined && ['ride', 'drive', 'sit'].includes(beat.action)) return { ...rest, action: 'pedal', target: machine }
  const flag = beat.action === 'wave' ? near(beat, flags) : undefined
  if (flag !== undefined) return { ...rest, action: 'wave-thing', with: flag }
  const crutch = beat.action === 'idle' || beat.action === 'hold' ? near(beat, crutches) : undefined
  return crutch === undefined ? undefined : { ...rest, action: 'lean-on', with: crutch }
}

/** What is done to oneself is done otherwise to somebody else who has hands and hair. */
const doneToOthers: Readonly<Record<string, string>> = { 'tie-shoes': 'tie-others-shoes', 'paint-nails': 'paint-others-nails', 'wipe-tears': 'dry-tears', 'brush-hair': 'comb-hair', 'apply-makeup': 'make-up-face', shave: 'shave-other', lift: 'lift-person' }

function toAnother(beat: Beat, cast: Cast): Beat | undefined {
  const action = doneToOthers[beat.action]
  const other = aimOf(beat)
  return action === undefined || other === undefined || other === beat.who || cast.recipeOf(other)?.locomotion !== 'biped' ? undefined : { ...beat, action, target: other }
}

/** Whom or what a beat is done to, or towards. */
const aimOf = ({ target }: Beat): string | undefined => (typeof target === 'string' ? target : typeof target === 'object' && 'to' in target ? target.to : undefined)

type Rewrite = (beat: Beat, beats: readonly Beat[], cast: Cast) => Beat | undefined

/** What does not lie on a table is cleaned where it stands. */
const cleaned: Rewrite = ({ with: tool, ...beat }, _, cast) => {
  const aim = typeof beat.target === 'string' && cast.isProp(beat.target) ? beat.target : tool !== undefined && cast.sizeOf(tool) > largestOnSurfaceM ? tool : undefined
  if (aim === undefined || !cast.isProp(aim) || cast.sizeOf(aim) <= largestOnSurfaceM || surfaces.has(cast.recipeOf(aim)?.id ?? '')) return undefined
  return { ...beat, action: 'wipe-large', target: aim, ...(tool === undefined || tool === aim ? {} : { with: tool }) }
}

/** What does not go on the head is put on somebody from behind. */
const dressed: Rewrite = (beat, _, cast) => {
  const garment = recipeById(cast.recipeOf(beat.with ?? '')?.id ?? '')
  const other = aimOf(beat)
  if (garment?.kind !== 'clothing' || other === undefined || other === beat.who || cast.recipeOf(other)?.locomotion !== 'biped') return undefined
  return { ...beat, action: garment.wearing?.place === 'head' ? 'crown-other' : garment.wearing?.place === 'neck' ? 'wrap-neck' : 'dress-other', target: other }
}

/** A small thing that is slid is pushed along. */
const slidAside: Rewrite = ({ target, ...beat }, _, cast) => (typeof target === 'string' && cast.isProp(target) && cast.heightOf(target) < 0.5 * cast.heightOf(beat.who) && !slidden.has(cast.recipeOf(target)?.id ?? '') ? { ...beat, action: 'push', with: beat.with ?? target } : undefined)

const onSwing: Rewrite = ({ with: thing, ...beat }, _, cast) => (thing !== undefined && cast.recipeOf(thing)?.id === 'swing' && typeof beat.target === 'string' && !cast.isProp(beat.target) ? { ...beat, action: 'push-swing' } : undefined)

/** Who brings food to guests holds it out to them. */
export const served: Rewrite = (beat, _, cast) => {
  const thing = [beat.with, beat.target].find((id): id is string => typeof id === 'string' && cast.isProp(id))
  const guest = aimOf(beat) === thing ? undefined : aimOf(beat)
  const isServing = thing !== undefined && (waiters.test(cast.labelOf(beat.who)) || (guest !== undefined && guests.test(cast.labelOf(guest))))
  const to = guest ?? cast.castCalled(guests)
  return !isServing ? undefined : { id: beat.id, who: beat.who, action: 'serve', with: thing, ...(to === undefined ? {} : { target: to }) }
}
const waiters = /\b(waiter|waitress|server|butler|barista|bartender)\b/i
const guests = /\b(customer|guest|diner|patron)s?\b/i

/** Who is amazed at what he sees shows it with all of his body. */
const amazed: Rewrite = (beat, _, cast) => (!cast.isProp(beat.who) && limbed.has(cast.recipeOf(beat.who)?.locomotion ?? '') && beat.manner?.some((manner) => manner === 'amazed' || manner === 'surprised') === true ? { ...beat, action: 'marvel' } : undefined)
const limbed: ReadonlySet<string> = new Set(['biped', 'quadruped', 'bird'])

/** What a floor is cleaned of, or the carpet that is cleaned, is not what it is cleaned with. */
const onFloor: Rewrite = ({ with: thing, ...beat }, _, cast) => (thing === undefined || cast.recipeOf(thing)?.id === actionById(beat.action)?.tool ? undefined : beat)

const timber: ReadonlySet<string> = new Set(['log', 'firewood', 'tree', 'tree-stump', 'plank'])

const clearer: Readonly<Record<string, Rewrite>> = {
  look: amazed,
  // who gets up from yoga was on the ground
  yoga: (beat, beats) => (beats.some(({ who, action }) => who === beat.who && action === 'stand-up') ? { ...beat, action: 'yoga-on-mat' } : undefined),
  // sand is scooped and patted
  build: ({ with: thing, ...beat }, _, cast) => { const aim = thing ?? aimOf(beat); return aim !== undefined && cast.recipeOf(aim)?.id === 'sandcastle' && limbed.has(cast.recipeOf(beat.who)?.locomotion ?? '') ? { ...beat, action: 'build-sand', target: aim } : undefined },
  // what is found is held up to be seen
  search: (beat, _, cast) => { const thing = beat.with; return thing !== undefined && cast.isProp(thing) && cast.recipeOf(beat.who)?.kind === 'person' && cast.sizeOf(thing) < 0.5 * cast.heightOf(beat.who) ? { id: beat.id, who: beat.who, action: 'show-thing', with: thing, ...(beat.startS === undefined ? {} : { startS: beat.startS }) } : undefined },
  slide: (beat, beats, cast) => served(beat, beats, cast) ?? slidAside(beat, beats, cast),
  give: served,
  'look-around': amazed,
  // who is a teacher tells it as one
  talk: (beat, _, cast) => (typeof beat.target === 'string' && !cast.isProp(beat.target) && teachers.test(cast.labelOf(beat.who)) ? { ...beat, action: 'teach' } : undefined),
  // who pushes somebody on a swing stands at his back
  push: (beat, beats, cast) => served(beat, beats, cast) ?? onSwing(beat, beats, cast),
  // an animal touches a thing with its nose
  pet: (beat, _, cast) => { const aim = aimOf(beat); return aim !== undefined && cast.isProp(aim) && cast.recipeOf(beat.who)?.kind === 'animal' ? { ...beat, action: 'nuzzle' } : undefined },
  'clean-teeth': ownTeeth,
  // a doctor examines somebody as doctors do
  examine: ({ with: tool, ...beat }, _, cast) => { const patient = aimOf(beat); return patient !== undefined && tool === undefined && !cast.isProp(patient) && healers.test(cast.labelOf(beat.who)) ? { ...beat, action: dentists.test(cast.labelOf(beat.who)) ? 'clean-teeth' : 'examine-patient', target: patient } : undefined },
  'examine-patient': (beat, _, cast) => (dentists.test(cast.labelOf(beat.who)) && aimOf(beat) !== undefined ? { ...beat, action: 'clean-teeth' } : undefined),
  // what is touched with a wand is under a spell
  press: (beat, _, cast) => (beat.with !== undefined && cast.recipeOf(beat.with)?.id === 'wand' ? { ...beat, action: 'cast-spell' } : undefined),
  'put-on': dressed,
  'crown-other': dressed,
  // what is folded is in both hands
  fold: ({ target, ...beat }, _, cast) => (typeof target === 'string' && cast.isProp(target) && beat.with === undefined ? { ...beat, with: target } : undefined),
  // wood is split with an axe, and what lies on the floor is in no hand
  chop: ({ with: thing, ...beat }, _, cast) => { const wood = thing ?? beat.target; return typeof wood === 'string' && timber.has(cast.recipeOf(wood)?.id ?? '') ? { ...beat, action: 'chop-wood', target: wood } : undefined },
  vacuum: onFloor,
  rake: onFloor,
  sweep: onFloor,
  // what has no loose skin is peeled with a knife
  peel: ({ with: thing, ...beat }, _, cast) => { const fruit = thing ?? beat.target; return typeof fruit === 'string' && pared.has(cast.recipeOf(fruit)?.id ?? '') ? { ...beat, action: 'pare', target: fruit } : undefined },
  // paws and claws dig better than a shovel in them
  dig: (beat, _, cast) => (beat.with === undefined && digging.has(cast.recipeOf(beat.who)?.locomotion ?? '') && cast.recipeOf(beat.who)?.kind === 'animal' ? { ...beat, action: 'dig-paws' } : undefined),
  // a meal is eaten at a table
  eat: ({ with: food, ...beat }, _, cast) => { const dish = food ?? beat.target; return typeof dish === 'string' && dishes.has(cast.recipeOf(dish)?.id ?? '') && cast.recipeOf(beat.who)?.kind === 'person' ? { ...beat, action: 'dine', target: dish } : undefined },
  // washing is hung on its line, and a picture is held up to the wall
  hang: ({ target, ...beat }, _, cast) => { const thing = beat.with ?? target; if (typeof thing === 'string' && cast.recipeOf(thing)?.id === 'clothesline') return { id: beat.id, who: beat.who, action: 'hang-up', target: thing, ...(beat.startS === undefined ? {} : { startS: beat.startS }) }; return typeof thing === 'string' && cast.isProp(thing) && !isHangable(cast.recipeOf(thing)?.id ?? '') && cast.sizeOf(thing) < 0.7 * cast.heightOf(beat.who) ? { ...beat, action: 'hang-up', with: thing } : undefined },
  // what is low is painted bending down
  'paint-wall': ({ target, ...beat }, _, cast) => (typeof target === 'string' && cast.isProp(target) && !isRoomWall(target, cast) && cast.heightOf(target) < 0.8 * cast.heightOf(beat.who) ? { ...beat, action: 'paint-low', target } : undefined),
  wipe: cleaned,
  wash: cleaned,
  // a ball that flies away is not seen any more
  kick: (beat, _, cast) => (beat.with === undefined && beat.target === undefined && cast.recipeOf(beat.who)?.locomotion === 'biped' ? { ...beat, action: 'dribble-feet' } : undefined),
  dance: (beat, beats, cast) => {
    // a butterfly dances in the air
    if (winged.has(cast.recipeOf(beat.who)?.id ?? '')) return { ...beat, action: 'fly' }
    const dancers = beats.filter((each) => each.action === 'dance' && cast.recipeOf(each.who)?.locomotion === 'biped')
    const other = dancers.find(({ who }) => who !== beat.who)
    if (dancers.length !== 2 || other === undefined || !dancers.some((each) => each === beat)) return undefined
    const together = beat.target === other.who || other.target === beat.who || dancers.every(({ who }) => pairLabels.test(`${who} ${cast.labelOf(who)}`))
    return together ? { ...beat, action: 'waltz', target: other.who } : undefined
  },
}

/** The wall of a room, and not one of bricks out of doors. */
export const isRoomWall = (id: string, cast: Pick<Cast, 'recipeOf' | 'labelOf'>): boolean => (cast.recipeOf(id)?.id === 'plaster-wall' || cast.recipeOf(id)?.id === 'wall') && !/\b(?:brick|stone|garden|low|concrete)\b/i.test(cast.labelOf(id))

/** Insects that are mostly in the air. */
const winged: ReadonlySet<string> = new Set(['butterfly', 'moth', 'bee', 'dragonfly', 'firefly', 'wasp'])
/** Who examines teeth. */
const dentists = /\b(?:dentist|dental|hygienist|orthodontist)\b/i
const teachers = /\b(teacher|professor|lecturer|tutor|instructor)\b/i
const pared: ReadonlySet<string> = new Set(['orange', 'lemon', 'lime', 'grapefruit', 'tangerine', 'egg', 'pineapple', 'melon', 'garlic', 'potato', 'apple', 'carrot', 'cucumber', 'pear', 'mango', 'pumpkin', 'eggplant', 'zucchini', 'radish', 'turnip', 'beet', 'sweet-potato', 'ginger', 'onion', 'kiwi', 'peach'])
const digging: ReadonlySet<string> = new Set(['quadruped', 'bird'])
/** What is eaten with a fork or a spoon from a plate. */
const dishes: ReadonlySet<string> = new Set(['plate-of-food', 'spaghetti', 'noodle', 'soup', 'salad', 'rice', 'steak', 'roast-chicken', 'fried-egg', 'pancake', 'bowl', 'plate'])
/** What one slides on or down. */
const slidden: ReadonlySet<string> = new Set(['slide', 'sled', 'rug', 'snow-pile', 'puddle'])
const pairLabels = /\b(couple|lovers?|newlyweds?|bride|groom|spouses?|partners?)\b/i

/** What somebody may hang from: a thing that is put above him. */
export const hangedFrom: readonly string[] = ['branch', 'leaf', 'rope', 'ladder', 'vine', 'chandelier', 'balloon', 'hot-air-balloon', 'cloud']
export const isHangable = (recipe: string): boolean => hangedFrom.includes(recipe) && recipeById(recipe) !== undefined
