/*
 * What places and materials sound like, as data. engine/sound makes the samples.
 * Levels are decibels below full scale before the mix; only their differences matter.
 */

/** One thread of a place's sound. `levelDb` is its root mean square (of its calls, for what calls now and then). */
export type AmbienceLayer =
  /** Moving air, surf far off, traffic: noise between two frequencies that swells (`swell` 0..1) every `everyS` seconds. */
  | { kind: 'air'; levelDb: number; lowHz: number; highHz: number; swell: number; everyS: number }
  /** Machines: a tone and its overtones. */
  | { kind: 'hum'; levelDb: number; hz: number; overtones: readonly number[] }
  /** Many people at once, talking. */
  | { kind: 'murmur'; levelDb: number; people: number }
  /** Waves that come in, break and run out. */
  | { kind: 'surf'; levelDb: number; everyS: number; brightHz: number }
  /** Something that calls now and then. */
  | { kind: 'calls'; levelDb: number; call: CallKind; everyS: number }
  /** Drops: rain. */
  | { kind: 'rain'; levelDb: number; dropsPerS: number }
  /** Deep notes that never quite settle. */
  | { kind: 'drone'; levelDb: number; hz: readonly number[] }

export type CallKind = 'songbird' | 'gull' | 'cricket' | 'radio' | 'shoe' | 'far-ball' | 'clock' | 'far-car' | 'lap' | 'thunder' | 'creak'

/** The bed of sound of one kind of place. */
export interface AmbienceRecipe {
  id: string
  layers: readonly AmbienceLayer[]
  /** The room around whatever happens there; open air hardly answers. */
  room: { decayS: number; dullHz: number; sizeM: number; wet: number }
  /** Spectators who applaud what succeeds; 0 for none. */
  spectators: number
}

const open = { decayS: 0.5, dullHz: 3000, sizeM: 14, wet: 0.1 }

/** The beds of all places, by the name that a set gives as its ambience. */
export const ambiences: readonly AmbienceRecipe[] = [
  { id: 'ice-hall', spectators: 400, room: { decayS: 2.2, dullHz: 4500, sizeM: 22, wet: 0.5 }, layers: [
    { kind: 'hum', levelDb: -47, hz: 100, overtones: [1, 0.4, 0.5, 0.12, 0.2] },
    { kind: 'air', levelDb: -44, lowHz: 70, highHz: 420, swell: 0.2, everyS: 4 },
    { kind: 'murmur', levelDb: -41, people: 26 },
    { kind: 'calls', levelDb: -52, call: 'creak', everyS: 3 }] },
  { id: 'sports-hall', spectators: 500, room: { decayS: 1.7, dullHz: 5000, sizeM: 18, wet: 0.45 }, layers: [
    { kind: 'murmur', levelDb: -39, people: 30 },
    { kind: 'air', levelDb: -47, lowHz: 60, highHz: 500, swell: 0.2, everyS: 4 },
    { kind: 'calls', levelDb: -46, call: 'shoe', everyS: 2.6 },
    { kind: 'calls', levelDb: -46, call: 'far-ball', everyS: 4 }] },
  { id: 'crowd', spectators: 900, room: { decayS: 1.5, dullHz: 4200, sizeM: 28, wet: 0.35 }, layers: [
    { kind: 'murmur', levelDb: -35, people: 40 },
    { kind: 'air', levelDb: -45, lowHz: 60, highHz: 700, swell: 0.3, everyS: 5 }] },
  { id: 'sea', spectators: 0, room: open, layers: [
    { kind: 'surf', levelDb: -37, everyS: 5.2, brightHz: 2600 },
    { kind: 'air', levelDb: -43, lowHz: 200, highHz: 1200, swell: 0.5, everyS: 3.4 },
    { kind: 'calls', levelDb: -36, call: 'lap', everyS: 0.8 },
    { kind: 'calls', levelDb: -39, call: 'gull', everyS: 3.6 }] },
  { id: 'beach', spectators: 0, room: open, layers: [
    { kind: 'surf', levelDb: -34, everyS: 4.2, brightHz: 5200 },
    { kind: 'air', levelDb: -46, lowHz: 180, highHz: 900, swell: 0.5, everyS: 3 },
    { kind: 'calls', levelDb: -40, call: 'gull', everyS: 4.2 }] },
  { id: 'meadow', spectators: 0, room: open, layers: [
    { kind: 'air', levelDb: -41, lowHz: 260, highHz: 1500, swell: 0.75, everyS: 2.6 },
    { kind: 'air', levelDb: -49, lowHz: 2800, highHz: 7000, swell: 0.9, everyS: 1.7 },
    { kind: 'calls', levelDb: -37, call: 'songbird', everyS: 1.5 },
    { kind: 'calls', levelDb: -50, call: 'cricket', everyS: 1.1 }] },
  { id: 'park', spectators: 0, room: open, layers: [
    { kind: 'air', levelDb: -43, lowHz: 240, highHz: 1800, swell: 0.6, everyS: 3 },
    { kind: 'calls', levelDb: -38, call: 'songbird', everyS: 1.2 },
    { kind: 'murmur', levelDb: -51, people: 6 },
    { kind: 'calls', levelDb: -48, call: 'far-car', everyS: 7 }] },
  { id: 'street', spectators: 0, room: { decayS: 0.9, dullHz: 3600, sizeM: 16, wet: 0.2 }, layers: [
    { kind: 'air', levelDb: -38, lowHz: 50, highHz: 500, swell: 0.35, everyS: 3 },
    { kind: 'murmur', levelDb: -46, people: 9 },
    { kind: 'calls', levelDb: -35, call: 'far-car', everyS: 3.4 }] },
  { id: 'room', spectators: 0, room: { decayS: 0.45, dullHz: 5500, sizeM: 5, wet: 0.25 }, layers: [
    { kind: 'air', levelDb: -47, lowHz: 50, highHz: 320, swell: 0.15, everyS: 4 },
    { kind: 'hum', levelDb: -58, hz: 50, overtones: [0.5, 1, 0.3, 0.3] },
    { kind: 'calls', levelDb: -47, call: 'clock', everyS: 1 }] },
  { id: 'space', spectators: 0, room: { decayS: 1.1, dullHz: 900, sizeM: 9, wet: 0.3 }, layers: [
    { kind: 'drone', levelDb: -41, hz: [41.2, 61.8, 82.6, 123.9] },
    { kind: 'air', levelDb: -56, lowHz: 900, highHz: 3000, swell: 0.3, everyS: 2 },
    { kind: 'calls', levelDb: -45, call: 'radio', everyS: 4.4 }] },
]

/** What the weather adds outdoors; indoors it is heard dully through the roof. */
export const weatherSounds: Readonly<Record<'clear' | 'cloudy' | 'rain' | 'snow' | 'fog' | 'storm', readonly AmbienceLayer[]>> = {
  clear: [],
  cloudy: [{ kind: 'air', levelDb: -45, lowHz: 150, highHz: 900, swell: 0.7, everyS: 2.4 }],
  rain: [{ kind: 'rain', levelDb: -33, dropsPerS: 220 }, { kind: 'calls', levelDb: -33, call: 'thunder', everyS: 9 }],
  storm: [{ kind: 'rain', levelDb: -29, dropsPerS: 320 }, { kind: 'calls', levelDb: -29, call: 'thunder', everyS: 5 }, { kind: 'air', levelDb: -36, lowHz: 120, highHz: 900, swell: 1, everyS: 2 }],
  snow: [{ kind: 'air', levelDb: -42, lowHz: 300, highHz: 1100, swell: 0.9, everyS: 3.2 }],
  fog: [{ kind: 'air', levelDb: -48, lowHz: 80, highHz: 400, swell: 0.4, everyS: 4 }],
}

/** How a material answers when it is struck: a burst of noise and a few tones that ring. */
export interface StrikeSound {
  noise: { hz: number; q: number; decayS: number; levelDb: number }
  /** Small stones, blades of grass, crystals: this many grains in a step. */
  grains: number
  /** Frequency, decay in seconds, level relative to the noise. */
  tones: readonly (readonly [hz: number, decayS: number, levelDb: number])[]
}

/** Grounds and things, by the name that a contact event or a prop's recipe gives. `default` answers for the rest. */
export const strikes: Readonly<Record<string, StrikeSound>> = {
  grass: { noise: { hz: 1700, q: 0.5, decayS: 0.045, levelDb: -7 }, grains: 9, tones: [[85, 0.05, -4]] },
  dirt: { noise: { hz: 700, q: 0.5, decayS: 0.05, levelDb: -4 }, grains: 5, tones: [[75, 0.06, 0]] },
  sand: { noise: { hz: 2300, q: 0.4, decayS: 0.07, levelDb: -8 }, grains: 14, tones: [[70, 0.05, -6]] },
  snow: { noise: { hz: 1500, q: 0.9, decayS: 0.09, levelDb: -6 }, grains: 22, tones: [] },
  'moon-dust': { noise: { hz: 420, q: 0.6, decayS: 0.09, levelDb: -4 }, grains: 5, tones: [[58, 0.12, 2]] },
  ice: { noise: { hz: 4200, q: 0.8, decayS: 0.03, levelDb: -4 }, grains: 5, tones: [[620, 0.05, -8], [1430, 0.03, -12], [2950, 0.04, -12]] },
  wood: { noise: { hz: 1200, q: 0.8, decayS: 0.02, levelDb: -4 }, grains: 0, tones: [[118, 0.07, 0], [286, 0.05, -5], [540, 0.03, -10]] },
  mat: { noise: { hz: 480, q: 0.6, decayS: 0.04, levelDb: -4 }, grains: 0, tones: [[76, 0.08, 0], [128, 0.06, -1], [240, 0.03, -6]] },
  carpet: { noise: { hz: 420, q: 0.6, decayS: 0.03, levelDb: -4 }, grains: 0, tones: [[82, 0.05, 0]] },
  asphalt: { noise: { hz: 2100, q: 0.6, decayS: 0.022, levelDb: -3 }, grains: 4, tones: [[160, 0.03, -6]] },
  stone: { noise: { hz: 2600, q: 0.8, decayS: 0.02, levelDb: -3 }, grains: 3, tones: [[410, 0.03, -8], [1150, 0.02, -12]] },
  metal: { noise: { hz: 3200, q: 0.8, decayS: 0.02, levelDb: -6 }, grains: 0, tones: [[430, 0.6, -4], [1187, 0.4, -8], [2326, 0.25, -12]] },
  rubber: { noise: { hz: 1500, q: 0.9, decayS: 0.012, levelDb: -6 }, grains: 0, tones: [[205, 0.05, 0], [410, 0.035, -6], [880, 0.018, -12]] },
  board: { noise: { hz: 650, q: 0.7, decayS: 0.03, levelDb: -5 }, grains: 0, tones: [[96, 0.13, 2], [212, 0.08, -4], [371, 0.05, -9]] },
  body: { noise: { hz: 520, q: 0.5, decayS: 0.04, levelDb: -5 }, grains: 2, tones: [[90, 0.05, -2]] },
  water: { noise: { hz: 1500, q: 0.4, decayS: 0.16, levelDb: -4 }, grains: 18, tones: [] },
  hoof: { noise: { hz: 1100, q: 1.2, decayS: 0.014, levelDb: -4 }, grains: 4, tones: [[78, 0.06, -2], [395, 0.035, 0], [730, 0.022, -4]] },
  default: { noise: { hz: 1000, q: 0.7, decayS: 0.03, levelDb: -4 }, grains: 0, tones: [[120, 0.05, -3]] },
}

/** The material of things that are struck, by recipe. A recipe that is not listed answers as a body if it is in the cast, else as `default`. */
export const struckMaterials: Readonly<Record<string, string>> = {
  paddleboard: 'board', boat: 'board', paddle: 'wood', table: 'wood', chair: 'wood', bench: 'wood', crate: 'wood', tree: 'wood', pine: 'wood', guitar: 'wood',
  'tennis-ball': 'rubber', 'beach-ball': 'rubber', football: 'rubber', balloon: 'rubber', car: 'metal', bicycle: 'metal', 'lamp-post': 'metal', bucket: 'metal', sign: 'metal', robot: 'metal',
  rock: 'stone', house: 'stone', bush: 'grass', flower: 'grass',
}

/** How an animal calls when it vocalizes. */
export type AnimalCall = 'bark' | 'meow' | 'neigh' | 'moo' | 'chirp' | 'quack' | 'roar' | 'trumpet' | 'honk' | 'bubbles' | 'squeak'

/** Voices of animals by recipe. */
export const animalCalls: Readonly<Record<string, AnimalCall>> = {
  dog: 'bark', corgi: 'bark', cat: 'meow', horse: 'neigh', cow: 'moo', songbird: 'chirp', duck: 'quack', flamingo: 'honk', lion: 'roar', elephant: 'trumpet', fish: 'bubbles', octopus: 'bubbles', rabbit: 'squeak',
  sparrow: 'chirp', robin: 'chirp', swallow: 'chirp', hummingbird: 'chirp', chick: 'chirp', dove: 'chirp', pigeon: 'chirp', woodpecker: 'chirp', parrot: 'chirp', toucan: 'chirp',
  goose: 'honk', swan: 'honk', peacock: 'honk', turkey: 'honk', seagull: 'honk', pelican: 'honk', stork: 'honk', heron: 'honk', crow: 'honk', vulture: 'honk', penguin: 'honk',
  tyrannosaurus: 'roar', triceratops: 'roar', brachiosaurus: 'roar', stegosaurus: 'roar', dragon: 'roar', griffin: 'roar', yeti: 'roar', monster: 'roar', crocodile: 'roar',
  dolphin: 'squeak', velociraptor: 'squeak', pterodactyl: 'squeak', eagle: 'squeak', hawk: 'squeak',
  shark: 'bubbles', goldfish: 'bubbles', clownfish: 'bubbles', angelfish: 'bubbles', pufferfish: 'bubbles', whale: 'bubbles', orca: 'bubbles', 'sea-turtle': 'bubbles',
}

/** The sounds that a Screenplay may ask for by name, besides the animals' calls and the ambiences. */
export const namedSounds = ['applause', 'cheer', 'gasp', 'thunder', 'splash', 'thud', 'whoosh', 'bell'] as const
export type NamedSound = (typeof namedSounds)[number]
