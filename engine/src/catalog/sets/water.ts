import type { SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

const tufts = { item: 'plant:blades', scatter: { count: 1400, innerM: 1, outerM: 13, scale: [0.5, 1.1] as const }, options: { highM: 0.24 } } as const

/** Shores, rivers, the sea and what is under it. */
export const waterSets: readonly SetRecipe[] = [
  {
    id: 'sea', synset: 'sea.n.01', names: ['sea', 'ocean', 'open water', 'open sea'], indoor: false,
    ground: { surface: 'water', friction: 0.2, bounciness: 0 }, water: { waveHeightM: 0.09, waveLengthM: 7 }, gravityMps2: 9.81,
    stage: { halfWidthM: 20, halfDepthM: 12 }, ambience: 'sea', defaultTime: 'day',
    dressing: [{ item: 'sea:island' }, { item: 'sea:sails', options: { count: 3 } }, { item: 'sea:gulls', options: { count: 5 } }],
  },
  place({ id: 'beach', synset: 'beach.n.01', names: ['beach', 'seaside', 'shore', 'coast', 'sandy beach'], surface: 'sand', ambience: 'beach', stage: [10, 4] }, [
    { item: 'ground:beach' },
    { item: 'beach:sea' },
    { item: 'beach:palms', at: [[-7.4, 0, -3.6], [-9.2, 0, -1.4], [9.6, 0, -4.2]] },
    { item: 'beach:umbrella', at: [[5, 0, -2.9]] },
    { item: 'beach:shells', scatter: { count: 70, innerM: 1.5, outerM: 9, scale: [0.6, 1.4] } },
    { item: 'sea:island' }, { item: 'sea:sails', options: { count: 2 } }, { item: 'sea:gulls', options: { count: 4 } },
  ]),
  place({ id: 'tropical-island', synset: 'island.n.01', names: ['tropical island', 'island', 'desert island', 'atoll', 'lagoon'], surface: 'sand', ambience: 'beach', stage: [6, 3.5] }, [
    { item: 'camera', options: { minZ: -2.6 } },
    { item: 'ground', options: { of: 'sand', color: '#ecd6a2', color2: '#fbeec8', halfM: 14, relief: 'island', flatM: 8, reliefM: 5, waterM: -0.12, waveM: 0.05, waveLengthM: 4, bed: '#c8b27a' } },
    { item: 'tree:palm', at: [[-4.6, 0, -3], [-5.6, 0, -1.2], [4.9, 0, -3.4], [3.4, 0, -4.6], [-2.6, 0, -4.8]] },
    { item: 'plant:rosette', at: [[-3.8, 0, -3.6], [4.2, 0, -4.2], [-5.4, 0, -2.2], [1.2, 0, -4.9], [5.8, 0, -2.4]], options: { leaves: 10, longM: 1, wideM: 0.12, high: '#9ad85a' } },
    { item: 'land:rocks', at: [[6.2, 0, -1.6], [6.8, 0, -0.8], [-6.8, 0, 0.6], [0.6, 0, -5.4]], options: { scale: 0.7, color: '#a09484' } },
    { item: 'piece:chest', at: [[-1.9, 0, -3.6]], headingDeg: [20] },
    { item: 'sea:sails', options: { count: 1 } }, { item: 'sea:gulls', options: { count: 5 } },
  ]),
  place({ id: 'lake', synset: 'lake.n.01', names: ['lake', 'mountain lake', 'lakeside', 'lakeshore', 'pond', 'fjord'], surface: 'grass', ambience: 'park', stage: [9, 3.5] }, [
    { item: 'ground', options: { of: 'grass', halfM: 18, relief: 'lake', flatM: 5.6, reliefM: 4, waterM: -0.14, waveM: 0.02, waveLengthM: 2.4, bed: '#8a7a5a' } },
    { item: 'camera', options: { minZ: -3.6 } },
    { item: 'sky:mountains', options: { awayM: 62, heightM: 13, snow: 0.38 } },
    { item: 'tree:pine', at: [[-9, 0, -4.6], [-11.4, 0, -3.2], [-8, 0, -3.4], [10.6, 0, -4], [12.6, 0, -2.4], [15, 0, -5], [-15, 0, -2], [-17, 0, 3], [17, 0, 3], [-12, 0, 14], [-4, 0, 17], [6, 0, 16], [13, 0, 13]], options: { heightM: 6.5 } },
    { item: 'piece:jetty', at: [[3.6, 0, -4.2]] },
    { item: 'piece:boat', at: [[-4.4, 0.1, -11]], headingDeg: [25], options: { scale: 0.7 } },
    { item: 'plant:blades', grid: { x: [-16, 1.6, 90], z: [-6.6, -5.4, 2], jitterM: 0.3 }, options: { highM: 0.9, ear: '#6a3f20', earM: 0.022 } },
    { item: 'land:rocks', grid: { x: [-16, 16, 26], z: [-5.6, -5.6, 1], jitterM: 0.5 }, options: { scale: 0.28 } },
    tufts,
  ]),
  place({ id: 'river', synset: 'river.n.01', names: ['river', 'stream', 'creek', 'riverbank', 'brook'], surface: 'grass', ambience: 'park', stage: [9, 3] }, [
    { item: 'ground', options: { of: 'grass', halfM: 18, relief: 'river', flatM: 4, reliefM: 1, waterM: -0.3, waveM: 0.035, waveLengthM: 1.6, bed: '#9a8a66' } },
    { item: 'camera', options: { minZ: -2.6 } },
    { item: 'land:rocks', grid: { x: [-20, 20, 46], z: [-4.4, -4.4, 1], jitterM: 0.6 }, options: { scale: 0.34 } },
    { item: 'land:rocks', grid: { x: [-20, 20, 16], z: [-9, -6, 2], jitterM: 1 }, options: { scale: 0.5, cap: '#8aa04a' } },
    { item: 'tree:leafy', at: [[-9, 0, -13], [-4, 0, -14], [3, 0, -13.4], [9, 0, -14.5], [14, 0, -13], [-15, 0, -13.5], [-11, 0, -3], [12, 0, -2.6], [-14, 0, 12], [13, 0, 13], [0, 0, 16]] },
    { item: 'plant:blades', grid: { x: [-18, 18, 150], z: [-4, -3.7, 2], jitterM: 0.3 }, options: { highM: 0.7 } },
    tufts, { item: 'hills' },
  ]),
  place({ id: 'waterfall', synset: 'waterfall.n.01', names: ['waterfall', 'cascade', 'falls'], surface: 'stone', ambience: 'sea', stage: [7, 3.5] }, [
    { item: 'ground', options: { of: 'grass', color: '#4a6f30', color2: '#86a44a', halfM: 16, relief: 'lake', flatM: 4.4, reliefM: 2, waterM: -0.16, waveM: 0.06, waveLengthM: 1.4, bed: '#6f7a66' } },
    { item: 'camera', options: { minZ: -2.8 } },
    { item: 'water:fall', at: [[0, 0, -12]] },
    { item: 'land:rocks', grid: { x: [-13, 13, 22], z: [-5.4, -4.4, 2], jitterM: 0.8 }, options: { scale: 0.42, cap: '#6f9a44' } },
    { item: 'tree:leafy', at: [[-9.6, 0, -4.2], [10, 0, -4.4], [-13, 0, -2], [13.6, 0, -1.6], [-14, 0, 12], [14, 0, 12], [0, 0, 17]] },
    { item: 'plant:rosette', scatter: { count: 34, innerM: 4.6, outerM: 10, scale: [0.5, 1], nearM: 6 }, options: { leaves: 9, longM: 0.9, wideM: 0.12 } },
    tufts,
  ]),
  place({ id: 'underwater', synset: 'ocean_floor.n.01', names: ['underwater', 'sea floor', 'ocean floor', 'seabed', 'deep sea', 'underwater world', 'bottom of the sea'], surface: 'sand', ambience: 'sea', stage: [8, 5], light: 'underwater', gravityMps2: 2.4 }, [
    { item: 'ground', options: { of: 'sand', color: '#a8b48a', color2: '#d0d8ac', halfM: 18, relief: 'rolling', flatM: 9, reliefM: 3.4 } },
    { item: 'camera', options: { maxY: 7 } },
    { item: 'piece:shipwreck', at: [[-3, 0, -12.5]], headingDeg: [-14] },
    { item: 'land:rocks', scatter: { count: 34, innerM: 5, outerM: 18, scale: [0.3, 1.5], nearM: 11 }, options: { color: '#5f7a80', cap: '#6a9a7a' } },
    { item: 'plant:blades', scatter: { count: 90, innerM: 4.6, outerM: 14, scale: [0.8, 1.6], nearM: 7 }, options: { highM: 2, wideM: 0.035, count: 6, lean: 0.22, low: '#1c5a3c', high: '#8ac05a', sway: 0.12 } },
    { item: 'plant:corals', scatter: { count: 26, innerM: 5, outerM: 13, scale: [0.6, 1.3], nearM: 8 } },
    { item: 'sea:fishes', scatter: { count: 40, innerM: 5, outerM: 16, scale: [0.7, 1.3], nearM: 9 }, headingDeg: [70] },
    { item: 'sea:bubbles', scatter: { count: 60, innerM: 2.5, outerM: 12, scale: [0.6, 1.2] } },
    { item: 'sea:rays' },
  ]),
  place({ id: 'coral-reef', synset: 'coral_reef.n.01', names: ['coral reef', 'reef'], surface: 'sand', ambience: 'sea', stage: [7, 4], light: 'underwater', gravityMps2: 2.4 }, [
    { item: 'camera', options: { minZ: -3.2 } },
    { item: 'ground', options: { of: 'sand', color: '#d8d0a0', color2: '#f0e8c0', halfM: 16, relief: 'rough', flatM: 8, reliefM: 2.6 } },
    { item: 'camera', options: { maxY: 7 } },
    { item: 'plant:corals', scatter: { count: 150, innerM: 3.8, outerM: 14, scale: [0.7, 1.9], nearM: 6 } },
    { item: 'land:rocks', scatter: { count: 22, innerM: 6, outerM: 15, scale: [0.6, 1.8], nearM: 11 }, options: { color: '#9a7a8a', cap: '#d87a9a' } },
    { item: 'plant:blades', scatter: { count: 40, innerM: 5, outerM: 13, scale: [0.6, 1.1], nearM: 8 }, options: { highM: 1.5, wideM: 0.03, low: '#1c6a4c', high: '#a0d86a', sway: 0.12 } },
    { item: 'sea:fishes', scatter: { count: 90, innerM: 4, outerM: 15, scale: [0.6, 1.4], nearM: 7 }, headingDeg: [75] },
    { item: 'sea:bubbles', scatter: { count: 50, innerM: 2.5, outerM: 12, scale: [0.6, 1.2] } },
    { item: 'sea:rays' },
  ]),
  place({ id: 'arctic', synset: 'arctic.n.01', names: ['arctic', 'antarctica', 'north pole', 'south pole', 'ice floe', 'iceberg', 'polar region', 'polar ice', 'tundra', 'glacier'], surface: 'snow', ambience: 'sea', stage: [7, 4], light: 'arctic' }, [
    { item: 'ground', options: { of: 'snow', color: '#f8fcff', color2: '#b8d8ec', halfM: 16, relief: 'island', flatM: 9.5, reliefM: 4, waterM: -0.3, waveM: 0.03, bed: '#7ac0dc' } },
    { item: 'land:floes', scatter: { count: 60, innerM: 13, outerM: 46, scale: [0.6, 2.2], nearM: 15 }, options: { highM: 0.55, scale: 1.2 } },
    { item: 'land:bergs' },
    { item: 'piece:igloo', at: [[-5, 0, -5]], headingDeg: [35] },
    { item: 'land:heaps', scatter: { count: 16, innerM: 4.5, outerM: 9, scale: [0.4, 0.9], nearM: 7 } },
  ]),
]
