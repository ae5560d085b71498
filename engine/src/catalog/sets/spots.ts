import type { Dressing, SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

const winterTrees: Dressing = { item: 'tree:pine', scatter: { count: 70, innerM: 13, outerM: 34, scale: [0.8, 1.6], nearM: 16 }, options: { snow: 0.9 } }
const winterPeaks: Dressing = { item: 'sky:mountains', options: { awayM: 60, heightM: 12, snow: 0.3, foot: '#a8bcd4', rock: '#8a94a8' } }

/** Spots that people name by one feature: a sill, a frozen lake, a piste, a bay, a formal garden, a barber's. */
export const spotSets: readonly SetRecipe[] = [
  place({ id: 'windowsill', synset: 'windowsill.n.01', names: ['windowsill', 'window sill', 'window ledge', 'window seat', 'bay window'], surface: 'wood', ambience: 'room', stage: [0.8, 0.32], light: 'tabletop', indoor: true }, [
    { item: 'ground', options: { of: 'planks', halfM: 1.6, sizeM: 0.4, color: '#f2ece0', color2: '#faf6ee', gloss: 0.2, detailM: 0.3, grain: 0.08 } },
    { item: 'table:top', options: { halfWidthM: 1.5, halfDepthM: 0.42, base: 'cupboard', color: '#f4eee2', body: '#d8c4a4' } },
    { item: 'room:soft', options: { wall: '#e2cfae', low: '#b89a74', window: 0, floorM: -0.9 } },
    { item: 'room:wall', at: [[0, -0.9, -0.56]], options: { widthM: 7, heightM: 3.2, pattern: 'plain', wall: '#e2cfae', wall2: '#e2cfae', deepM: 0.08 } },
    { item: 'room:window', at: [[0, 0.03, -0.5]], options: { widthM: 1.15, heightM: 0.72, view: 'sky', frame: '#fbfaf5', bars: 2, curtain: '#d8705c' } }, { item: 'flower-pot', at: [[-0.72, 0, -0.3], [0.72, 0, -0.3]] },
  ]),
  place({ id: 'ice-track', synset: 'chute.n.01', names: ['ice track', 'bobsled track', 'bobsled run', 'luge track', 'ice chute'], surface: 'ice', ambience: 'meadow', stage: [7, 1.2], light: 'arctic' }, [
    { item: 'ground', options: { of: 'snow', halfM: 22, band: 'crazed', bandM: 1.5, relief: 'rolling', flatM: 10, reliefM: 2.5, far: '#e0ecf6' } },
    { item: 'ice-bank', at: [[0, 0, -1.9], [-13.9, 0, -1.9], [13.9, 0, -1.9]] }, winterTrees, { item: 'land:heaps', grid: { x: [-22, 22, 26], z: [-8.5, -7, 2], jitterM: 0.8 }, options: { scale: 1.1 } }, winterPeaks,
  ]),
  place({ id: 'frozen-lake', synset: 'ice.n.01', names: ['frozen lake', 'frozen pond', 'frozen river', 'icy lake', 'ice-covered lake'], surface: 'ice', ambience: 'meadow', stage: [9, 5], light: 'arctic' }, [
    { item: 'ground', options: { of: 'crazed', sizeM: 2.6, color: '#8fc4e4', color2: '#d4edf9', halfM: 22, gloss: 0.55, relief: 'basin', flatM: 10, reliefM: 1.6, far: '#eef5fb' } },
    winterTrees, { item: 'land:heaps', grid: { x: [-22, 22, 30], z: [-11.5, -10, 2], jitterM: 0.8 }, options: { scale: 1.3 } },
    { item: 'land:heaps', scatter: { count: 44, innerM: 10, outerM: 16, scale: [0.8, 1.8], nearM: 12 } },
    { item: 'plant:blades', grid: { x: [-15, 15, 60], z: [-9.8, -9.8, 1], jitterM: 0.5 }, options: { highM: 0.8, low: '#a88a54', high: '#d8c08a', ear: '#6a3f20', earM: 0.022 } },
    { item: 'piece:jetty', at: [[7, 0, -8.4]] }, winterPeaks,
  ]),
  place({ id: 'ski-slope', synset: 'ski_slope.n.01', names: ['ski slope', 'slope', 'piste', 'ski run', 'ski resort', 'slalom course', 'snowy slope'], surface: 'snow', ambience: 'meadow', stage: [10, 5], light: 'arctic' }, [
    { item: 'ground', options: { of: 'snow', halfM: 20, relief: 'rolling', flatM: 9, reliefM: 5, far: '#e0ecf6' } },
    winterTrees, { item: 'flag', at: [[-7, 0, -3.4], [-3.4, 0, -4.4], [0.4, 0, -5.2], [4.2, 0, -4.4], [8, 0, -3.4]] },
    { item: 'land:heaps', scatter: { count: 20, innerM: 7, outerM: 16, scale: [0.6, 1.4], nearM: 9 } }, { item: 'piece:cottage', at: [[11, 0, -17]], headingDeg: [-20] }, { ...winterPeaks, options: { awayM: 44, heightM: 20, snow: 0.2, foot: '#a8bcd4', rock: '#8a94a8' } },
  ]),
  place({ id: 'snowy-clearing', synset: 'clearing.n.01', names: ['snowy clearing', 'snowy forest', 'winter forest', 'snow-covered forest', 'snowy woods', 'winter woods', 'snowy forest clearing'], surface: 'snow', ambience: 'meadow', stage: [7, 4], light: 'arctic' }, [
    { item: 'ground', options: { of: 'snow', halfM: 20, relief: 'rolling', flatM: 9, reliefM: 2, far: '#e0ecf6' } },
    { item: 'tree:pine', scatter: { count: 130, innerM: 7.5, outerM: 30, scale: [1, 1.9], nearM: 14 }, options: { snow: 0.9 } },
    { item: 'tree:pine', at: [[-5.8, 0, -5.4], [6.4, 0, -5.8], [-2.2, 0, -9], [3, 0, -8.4]], options: { heightM: 7, snow: 0.9 } },
    { item: 'land:heaps', scatter: { count: 26, innerM: 4.6, outerM: 12, scale: [0.4, 1], nearM: 7 } },
  ]),
  place({ id: 'cove', synset: 'cove.n.01', names: ['cove', 'bay', 'sandy cove', 'sandy bay', 'rocky bay', 'small bay', 'hidden cove'], surface: 'sand', ambience: 'beach', stage: [9, 4], afloat: 'bay' }, [
    { item: 'ground:beach' }, { item: 'beach:sea' },
    { item: 'land:rocks', at: [[-13, 0, -9], [-16, 0, -13], [-20, 0, -18], [14, 0, -10], [17, 0, -14], [21, 0, -19]], options: { scale: 4.4, color: '#a8927a', cap: '#7a9a4a' } },
    { item: 'land:rocks', at: [[-9.5, 0, -5], [9.8, 0, -5.4], [-8.6, 0, -3.6], [11, 0, -3.4]], options: { scale: 1.2, color: '#9a8a76' } },
    { item: 'beach:shells', scatter: { count: 60, innerM: 1.5, outerM: 9, scale: [0.6, 1.4] } }, { item: 'sea:sails', options: { count: 2 } }, { item: 'sea:gulls', options: { count: 5 } },
  ]),
  place({ id: 'bay', synset: 'bay.n.01', names: ['middle of a bay', 'waters of a bay'], surface: 'water', ambience: 'sea', stage: [9, 4], water: { waveHeightM: 0.04, waveLengthM: 2.6 } }, [
    { item: 'ground', options: { of: 'sand', color: '#ecd6a2', color2: '#fbeec8', halfM: 24, relief: 'basin', flatM: 11, reliefM: 2.6 } },
    { item: 'land:rocks', at: [[-14, 0.4, -12], [-18, 0.6, -9], [-10, 0.6, -16], [15, 0.4, -12], [19, 0.6, -9], [11, 0.6, -16]], options: { scale: 4, color: '#a8927a', cap: '#7a9a4a' } },
    { item: 'tree:palm', at: [[-6, 1.2, -16], [-3.4, 1.4, -17], [4, 1.4, -17], [7, 1.2, -16]] }, { item: 'sea:gulls', options: { count: 6 } }, { item: 'hills' },
  ]),
  place({ id: 'palace-garden', synset: 'grounds.n.05', names: ['palace garden', 'palace gardens', 'royal garden', 'castle garden', 'formal garden', 'topiary garden'], surface: 'grass', ambience: 'park', stage: [7, 3] }, [
    { item: 'camera', options: { minZ: -2 } },
    { item: 'ground', options: { of: 'mown', halfM: 20, sizeM: 1.4, band: 'flags', bandM: 2.6, bandSizeM: 0.6, bandColor: '#dccfb4' } },
    { item: 'piece:fountain', at: [[0, 0, -8]], options: { scale: 1.2 } }, { item: 'piece:topiary', at: [[-5.6, 0, -3.6], [-3.2, 0, -4.4], [3.2, 0, -4.4], [5.6, 0, -3.6], [-8, 0, -3], [8, 0, -3]], options: { scale: 1.3 } },
    { item: 'piece:hedge-block', at: [[-5, 0, -6.4], [-8, 0, -6.4], [5, 0, -6.4], [8, 0, -6.4], [-11, 0, -6], [11, 0, -6]] }, { item: 'piece:statue', at: [[-3.4, 0, -9.4], [3.4, 0, -9.4]] },
    { item: 'plant:blossoms', grid: { x: [-9, 9, 90], z: [-5.5, -5, 3], jitterM: 0.12 }, options: { kind: 'tulip', colors: '#e0344a #f0c83c #f6f2ea', highM: 0.4 } }, { item: 'palace', at: [[0, 0, -34]] }, { item: 'tree:leafy', at: [[-14, 0, -14], [14, 0, -14], [-18, 0, -9], [18, 0, -9]] },
  ]),
  place({ id: 'barbershop', synset: 'barbershop.n.01', names: ['barbershop', 'barber shop', 'hair salon', 'salon', 'beauty salon', 'hairdresser shop'], surface: 'stone', ambience: 'room', stage: [2.6, 1.6], light: 'bright', indoor: true }, [
    { item: 'ground', options: { of: 'tiles', halfM: 8, sizeM: 0.5, color: '#f4f1e8', color2: '#2f3a44', gloss: 0.35 } },
    { item: 'room:shell', options: { halfWidthM: 4.4, backM: 3.4, frontM: 8, pattern: 'panels', wall: '#f2e8d4', wall2: '#a83a34', dadoM: 1, heightM: 2.9 } },
    { item: 'piece:mirror', at: [[-2.4, 1, -3.3], [0, 1, -3.3], [2.4, 1, -3.3]], options: { scale: 1.4 } }, { item: 'piece:counter', at: [[-2.4, 0, -3.1], [-1.2, 0, -3.1], [0, 0, -3.1], [1.2, 0, -3.1], [2.4, 0, -3.1]] },
    { item: 'piece:captain-chair', at: [[-2.9, 0, -1.9], [3, 0, -1.9]], headingDeg: [20, -20], options: { color: '#a82a2a' } }, { item: 'barber-pole', at: [[-4, 0.9, -2.2], [4, 0.9, -2.2]] },
    { item: 'room:shelf', at: [[-4.1, 0, 1.6]], headingDeg: [90], options: { goods: 'bottles', heightM: 1.6, covers: '#3a8ab0 #e0a83a #f0e8d8 #c8443a' } }, { item: 'room:picture', at: [[4.36, 1.8, 0.4]], headingDeg: [-90] },
  ]),
]
