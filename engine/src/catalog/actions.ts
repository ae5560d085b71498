import type { Locomotion } from './recipes.ts'

/** Something that a body can do, as data: which words mean it, how long it takes, what it needs. engine/performance knows how. */
export interface ActionEntry {
  id: string
  /** Verbs that mean exactly this, in the infinitive, most usual first. */
  verbs: readonly string[]
  /** Seconds it takes when nobody says otherwise; per repetition where `count` multiplies it. */
  durationS: number
  /** Whether a second body or a place is needed (`target`), and whether a thing is (`with`). */
  needs: { target: 'never' | 'maybe' | 'always'; with: 'never' | 'maybe' | 'always' }
  /** Which bodies can do it; what is missing here is refused or approximated by the reading. */
  locomotions: readonly Locomotion[]
  /** Whether the body ends up somewhere else. */
  travels: boolean
  /** `body` takes the whole body, one at a time; `overlay` goes on top (arms, head, face) and may overlap a body action. */
  layer: 'body' | 'overlay'
  /** Whether it repeats until its time is over (walking) or is done once (a jump). */
  repeats: boolean
  /** How a body without the means does it instead. */
  instead?: Readonly<Partial<Record<Locomotion, string>>>
}

const limbed: readonly Locomotion[] = ['biped', 'quadruped', 'bird']
const anybody: readonly Locomotion[] = ['biped', 'quadruped', 'bird', 'fish', 'octopus', 'snake']
const upright: readonly Locomotion[] = ['biped', 'octopus']

type Rest = Omit<ActionEntry, 'id' | 'verbs' | 'durationS' | 'needs'> & { target?: ActionEntry['needs']['target']; with?: ActionEntry['needs']['with'] }
function entry(id: string, verbs: string, durationS: number, { target = 'never', with: thing = 'never', ...rest }: Rest): ActionEntry {
  return { id, verbs: verbs.split(', '), durationS, needs: { target, with: thing }, ...rest }
}

const getting = { travels: true, layer: 'body', repeats: true, target: 'maybe' } as const
const staying = { travels: false, layer: 'body', repeats: true } as const
const once = { travels: false, layer: 'body', repeats: false } as const
const overlay = { travels: false, layer: 'overlay', repeats: true } as const

/** Every action that the engine can perform. */
export const actions: readonly ActionEntry[] = [
  entry('idle', 'stand, wait, stay, pose, be, remain', 2, { ...staying, locomotions: [...anybody, 'none'] }),
  entry('walk', 'walk, stroll, wander, march, step, go, hike, pace, stride, tiptoe, sneak, approach', 4, { ...getting, locomotions: limbed }),
  entry('run', 'run, jog, sprint, race, dash, rush, chase, flee, hurry', 4, { ...getting, locomotions: limbed }),
  entry('trot', 'trot, canter', 4, { ...getting, locomotions: ['quadruped'], instead: { biped: 'run', bird: 'run' } }),
  entry('gallop', 'gallop, charge, bolt', 4, { ...getting, locomotions: ['quadruped'], instead: { biped: 'run', bird: 'run' } }),
  entry('hop', 'hop, bounce, bound, skip', 3, { ...getting, locomotions: limbed }),
  entry('jump', 'jump, leap, vault, spring', 1.4, { ...once, travels: true, target: 'maybe', locomotions: limbed }),
  entry('skate', 'skate, glide, ice-skate', 5, { ...getting, locomotions: ['biped'] }),
  entry('swim', 'swim, float, drift, dive, paddle about', 5, { ...getting, locomotions: ['fish', 'octopus', 'biped', 'quadruped', 'bird'] }),
  entry('fly', 'fly, soar, hover, flutter, flap', 5, { ...getting, locomotions: ['bird'] }),
  entry('drive', 'drive, roll along, ride past, cruise, sail, steer', 5, { ...getting, locomotions: ['wheels', 'none'] }),
  entry('spin', 'spin, twirl, pirouette, whirl, rotate', 3, { ...staying, locomotions: limbed }),
  entry('axel', 'axel, do an axel, land an axel', 2.8, { ...once, travels: true, locomotions: ['biped'] }),
  entry('backflip', 'backflip, do a backflip, flip, somersault', 2.2, { ...once, locomotions: limbed }),
  entry('tumble', 'tumble, perform a floor routine, do gymnastics', 8, { ...once, travels: true, locomotions: ['biped'] }),
  entry('cartwheel', 'cartwheel, do a cartwheel', 1.8, { ...once, travels: true, locomotions: ['biped'] }),
  entry('handspring', 'handspring, do a handspring', 1.8, { ...once, travels: true, locomotions: ['biped'] }),
  entry('fall', 'fall, trip, stumble, collapse, slip', 2, { ...once, locomotions: anybody }),
  entry('roll', 'roll, roll over', 2, { ...once, travels: true, locomotions: [...limbed, 'none'] }),
  entry('cling', 'cling, hold on, hang on, hold tight, grip', 3, { ...staying, target: 'maybe', locomotions: anybody }),
  entry('ride', 'ride, balance, surf, stand astride', 4, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('sit', 'sit, perch, rest, sit down, squat', 4, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('sleep', 'sleep, nap, doze, snooze, lie, lie down', 4, { ...staying, locomotions: limbed }),
  entry('dance', 'dance, groove, boogie, party', 4, { ...staying, locomotions: limbed }),
  entry('push', 'push, shove, pull, drag, move', 3, { ...getting, with: 'always', locomotions: limbed }),
  entry('kick', 'kick, punt, shoot', 1.4, { ...once, target: 'maybe', with: 'maybe', locomotions: ['biped'] }),
  entry('pick-up', 'pick up, lift, grab, collect, take, raise', 2, { ...once, with: 'always', locomotions: limbed }),
  entry('hug', 'hug, embrace, cuddle, kiss', 3, { ...staying, target: 'always', locomotions: ['biped'] }),
  entry('eat', 'eat, gobble, devour, munch, chew, nibble, bite, feed, swallow, lick', 3, { ...staying, target: 'maybe', with: 'maybe', locomotions: anybody }),
  entry('drink', 'drink, sip, gulp, slurp', 3, { ...overlay, with: 'maybe', locomotions: limbed }),
  entry('wave', 'wave, greet, salute, say hello, say goodbye', 2, { ...overlay, target: 'maybe', locomotions: limbed }),
  entry('talk', 'talk, speak, say, tell, ask, answer, sing, chat, shout, whisper, explain', 3, { ...overlay, target: 'maybe', locomotions: anybody }),
  entry('look', 'look, watch, see, gaze, stare, observe, admire, glance, face', 2, { ...overlay, target: 'maybe', locomotions: anybody }),
  entry('point', 'point, show, gesture', 2, { ...overlay, target: 'maybe', locomotions: limbed }),
  entry('nod', 'nod, agree', 1.5, { ...overlay, locomotions: anybody }),
  entry('laugh', 'laugh, giggle, chuckle, smile, grin, cheer, celebrate', 2.5, { ...overlay, locomotions: limbed }),
  entry('throw', 'throw, toss, hurl, pitch, fling', 1.6, { ...once, target: 'maybe', with: 'always', locomotions: ['biped'] }),
  entry('catch', 'catch, receive', 1.6, { ...overlay, target: 'maybe', with: 'always', locomotions: ['biped'] }),
  entry('juggle', 'juggle', 4, { ...overlay, with: 'maybe', locomotions: ['biped'] }),
  entry('give', 'give, hand, pass, offer, hand over, present', 3.4, { ...once, target: 'always', with: 'always', locomotions: ['biped'] }),
  entry('peel', 'peel, unwrap', 3.5, { ...overlay, with: 'maybe', locomotions: ['biped'] }),
  entry('read', 'read, study', 4, { ...overlay, with: 'maybe', locomotions: upright }),
  entry('play', 'play, strum, play guitar', 4, { ...overlay, with: 'maybe', locomotions: ['biped'] }),
  entry('vocalize', 'bark, meow, neigh, moo, roar, quack, chirp, howl, growl, purr, squawk, tweet', 1.6, { ...overlay, locomotions: anybody }),
]

const byId = new Map(actions.map((action) => [action.id, action]))

/** The action of that name, or undefined. */
export const actionById = (id: string): ActionEntry | undefined => byId.get(id)
