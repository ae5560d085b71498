import type { SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

/** Tall fronts along both sides of a street or a canal that runs away from the viewer. */
const bothSides = (xM: number, fromZ: number, stepM: number, count: number) => ({
  at: [-1, 1].flatMap((side) => Array.from({ length: count }, (_, i) => [side * xM, 0, fromZ - i * stepM] as const)),
  headingDeg: [-1, 1].flatMap((side) => Array.from({ length: count }, () => -90 * side)),
})

/** Famous landscapes and towns that are a place to be in, and the grounds on which landmarks stand. */
export const famousSets: readonly SetRecipe[] = [
  // what stands around is low and far, so that a landmark is the tallest there is
  place({ id: 'grounds', synset: 'grounds.n.05', names: ['grounds', 'landmark grounds', 'esplanade'], surface: 'grass', ambience: 'park', stage: [14, 9] }, [
    { item: 'ground', options: { of: 'mown', halfM: 26, color: '#5f9a3e', color2: '#84b458', band: 'flags', bandM: 2.6, bandZ: 8.4, bandColor: '#d8c8a4', far: '#7aa452' } },
    { item: 'tree:leafy', scatter: { count: 46, innerM: 17, outerM: 40, scale: [0.32, 0.6], nearM: 30 }, options: { leaves: 26, form: 'round' } },
    { item: 'tree:leafy', scatter: { count: 40, innerM: 34, outerM: 62, scale: [0.6, 1], nearM: 36 }, options: { leaves: 12, leafM: 0.4, form: 'round', low: '#2a5a34', high: '#86ac60' } },
    { item: 'plant:blossoms', scatter: { count: 220, innerM: 9.6, outerM: 15, scale: [0.8, 1.4] }, options: { kind: 'tulip', colors: '#f05a5a #f7c83a #f4f0f4', highM: 0.3 } },
    { item: 'piece:hedge-block', at: [[-14, 0, -7], [-11.6, 0, -8.6], [14, 0, -7], [11.6, 0, -8.6], [-16, 0, -2], [16, 0, -2]], headingDeg: [50, 30, -50, -30, 80, -80] },
    { item: 'hills' },
  ]),
  place({ id: 'granite-valley', synset: 'valley.n.01', names: ['granite valley', 'yosemite valley', 'yosemite'], surface: 'grass', ambience: 'meadow', stage: [9, 4] }, [
    { item: 'ground', options: { of: 'grass', color: '#5a7a34', color2: '#9aae58', halfM: 22, relief: 'river', flatM: 3.4, reliefM: 1.2, waterM: -0.2, waveM: 0.02, waveLengthM: 1.6, bed: '#8a8a80' } },
    { item: 'sky:mountains', options: { awayM: 90, heightM: 17, snow: 0.9, rock: '#9a9ca4', foot: '#5a7a5a' } },
    { item: 'granite-wall', at: [[-24, 0, -36], [31, 0, -30], [-40, 0, -6], [44, 0, -2]], headingDeg: [24, -36, 70, -76], options: { scale: 0.135 } },
    { item: 'half-dome', at: [[5, 0, -62]], options: { scale: 0.15 } },
    { item: 'tree:pine', scatter: { count: 70, innerM: 13, outerM: 34, scale: [0.8, 1.5], nearM: 20 } },
    { item: 'tree:pine', at: [[-9, 0, -8], [-12, 0, -10], [10.6, 0, -8.6], [-7, 0, -11]], options: { heightM: 6.5 } },
    { item: 'land:rocks', scatter: { count: 44, innerM: 4, outerM: 16, scale: [0.15, 0.7], nearM: 8 }, options: { color: '#a4a4a4' } },
    { item: 'plant:blades', scatter: { count: 1300, innerM: 1, outerM: 14, scale: [0.5, 1] }, options: { highM: 0.26 } },
  ]),
  place({ id: 'venice', synset: 'venice.n.01', names: ['venice', 'grand canal', 'venetian canal'], surface: 'stone', ambience: 'sea', stage: [6, 2.4] }, [
    { item: 'ground', options: { of: 'flags', halfM: 20, color: '#b8a488', color2: '#cfc0a4', relief: 'canal', flatM: 2.6, reliefM: 1.4, waterM: -0.3, waveM: 0.02, waveLengthM: 1.4, bed: '#3f7a78' } },
    { item: 'camera', options: { minX: -5, maxX: 5, minZ: -1.6, maxZ: 12 } },
    { item: 'piece:facade', ...bothSides(6.2, -5.4, 6.2, 6), options: { color: '#d98a5c #e8c07a #c86a58 #e0b098 #d8a05a', scale: 0.94 } },
    { item: 'piece:cottage', at: [[-10, 0, 19], [-3, 0, 20], [4, 0, 20], [11, 0, 19]], headingDeg: [170, 180, 180, 190], options: { scale: 1.4, color: '#e0b098 #d98a5c #e8c07a' } },
    { item: 'stone-bridge', at: [[0, -0.1, -19]], options: { scale: 0.62 } },
    { item: 'gondola', at: [[-1.7, -0.12, -6.2], [1.6, -0.12, -11.4], [-1, -0.12, -26]], headingDeg: [168, -8, 172], options: { scale: 0.72 } },
    { item: 'cathedral', at: [[0, 0, -50]], options: { scale: 0.3 } },
    { item: 'street:lamps', at: [[-3.8, 0, -2], [3.8, 0, -2]] },
    { item: 'sky:crests', options: { awayM: 120, heightM: 5, low: '#a8907a', high: '#c8b094' } },
  ]),
  place({ id: 'times-square', synset: 'plaza.n.01', names: ['times square'], surface: 'asphalt', ambience: 'street', stage: [7, 3], light: 'neon', time: 'night' }, [
    { item: 'camera', options: { minX: -6.4, maxX: 6.4, minZ: -2.4, maxZ: 18 } },
    { item: 'ground', options: { of: 'asphalt', color: '#34363f', color2: '#44464e', halfM: 18, marks: 'crossing', marksColor: '#d8d8e4', mirror: 0.4, gloss: 0.8 } },
    { item: 'piece:facade', ...bothSides(9.4, -3, 6.2, 6), options: { scale: 1.15 } },
    { item: 'piece:facade', at: [[-9, 0, 22], [0, 0, 22], [9, 0, 22]], headingDeg: [180], options: { scale: 1.1 } },
    { item: 'piece:screen', at: [...[-1, 1].flatMap((side) => [-3.4, -8.4, -13.6, -19, -25].flatMap((z, i) => [[side * 8.9, 3.4 + (i % 2) * 1.2, z] as const, [side * 8.9, 8.4 + ((i + 1) % 2), z - 1] as const]))], headingDeg: [-1, 1].flatMap((side) => Array.from({ length: 10 }, () => -78 * side)) },
    { item: 'piece:facade', at: [[0, 0, -31]], options: { scale: 1.7 } },
    { item: 'piece:screen', at: [[0, 2.6, -30], [0, 7.6, -30], [0, 12.6, -30], [0, 17.4, -30]], options: { scale: 1.5 } },
    { item: 'sky:towers', options: { awayM: 40, heightM: 34, count: 30, neon: '#ff4ab0 #3ae8ff #ffd24a', walls: '#2a2a44 #34284a #20304a' } },
    { item: 'taxi', at: [[-3.4, 0, -7.4], [2.4, 0, -10.6], [-2.2, 0, -15], [3.2, 0, -19]], headingDeg: [4, 178, 0, 180] },
    { item: 'piece:traffic-light', at: [[5.2, 0, -4.4], [-5.6, 0, -4.6]] }, { item: 'street:lamps', at: [[-6, 0, -8], [6, 0, -9]] },
  ]),
]
