import type { Dressing, SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

const seaView: readonly Dressing[] = [{ item: 'sea:island' }, { item: 'sea:sails', options: { count: 3 } }, { item: 'sea:gulls', options: { count: 6 } }]
const lilies = (z: readonly [number, number], spread: number): readonly Dressing[] => [
  { item: 'piece:lily-pad', grid: { x: [-spread, spread, 7], z: [...z, 3], jitterM: 0.8 } },
  { item: 'piece:water-lily', grid: { x: [-spread + 0.6, spread - 0.6, 4], z: [...z, 2], jitterM: 0.7 } },
]

/** Where one stands or sits by the water, on it, or above a street: ponds, decks, piers, quays of canals, balconies. */
export const watersideSets: readonly SetRecipe[] = [
  place({ id: 'pond', synset: 'pond.n.01', names: ['pond', 'duck pond', 'garden pond', 'village pond'], surface: 'grass', ambience: 'park', stage: [6, 2.4], afloat: 'pond-water' }, [
    { item: 'ground', options: { of: 'grass', halfM: 16, relief: 'pool', flatM: 2.2, reliefM: 1, waterM: -0.12, waveM: 0.008, waveLengthM: 1.2, bed: '#6a6a44' } },
    { item: 'camera', options: { minZ: -1.6 } }, ...lilies([-9, -5.4], 3.4),
    { item: 'land:rocks', at: [[-5.4, 0, -4.6], [-6.2, 0, -6], [5.6, 0, -4.8], [6.4, 0, -6.6], [-3.4, 0, -3.2], [3.2, 0, -3]], options: { scale: 0.42, cap: '#7a9a4a' } },
    { item: 'reeds', at: [[-5.6, -0.1, -5.4], [-6.3, -0.1, -8], [5.9, -0.1, -5.8], [6.4, -0.1, -8.4], [-3, -0.1, -11.6], [3.4, -0.1, -11.4]] }, { item: 'willow', at: [[-7.6, 0, -10]], options: { scale: 0.9 } },
    { item: 'plant:blades', grid: { x: [-6, 6, 60], z: [-12.6, -11.8, 2], jitterM: 0.3 }, options: { highM: 0.8, ear: '#6a3f20', earM: 0.022 } },
    { item: 'plant:blades', scatter: { count: 900, innerM: 1, outerM: 10, scale: [0.5, 1] }, options: { highM: 0.22 } }, { item: 'piece:board-fence', grid: { x: [-16, 16, 17], z: [-16, -16, 1] }, headingDeg: [0] }, { item: 'park:benches', at: [[7.6, 0, -3.4]] },
    { item: 'tree:leafy', at: [[-12, 0, -13], [7.6, 0, -13.6], [13, 0, -12], [0, 0, -18], [-13, 0, 11], [12, 0, 12]] },
  ]),
  place({ id: 'pond-water', synset: 'pond.n.01', names: ['middle of a pond', 'surface of a pond'], surface: 'water', ambience: 'park', stage: [4, 2], water: { waveHeightM: 0.008, waveLengthM: 1.1 } }, [
    { item: 'ground', options: { of: 'grass', halfM: 18, relief: 'basin', flatM: 4.6, reliefM: 0.5 } }, { item: 'camera', options: { minZ: -2 } }, ...lilies([-4, -2.6], 4),
    { item: 'land:rocks', grid: { x: [-7, 7, 12], z: [-5.2, -5.2, 1], jitterM: 0.5 }, options: { scale: 0.34, cap: '#7a9a4a' } },
    { item: 'plant:blades', grid: { x: [-9, 9, 70], z: [-5.6, -5, 2], jitterM: 0.3 }, options: { highM: 0.9, ear: '#6a3f20', earM: 0.022 } },
    { item: 'tree:leafy', at: [[-9, 0.4, -9], [-3, 0.4, -11], [4, 0.4, -10], [10, 0.4, -9]] }, { item: 'piece:board-fence', grid: { x: [-16, 16, 17], z: [-13, -13, 1] }, headingDeg: [0] },
  ]),
  place({ id: 'deck', synset: 'deck.n.01', names: ['wooden deck', 'garden deck', 'deck of a house', 'sun deck', 'porch', 'front porch', 'veranda', 'terrace'], surface: 'wood', ambience: 'park', stage: [5, 1.8] }, [
    { item: 'camera', options: { minZ: -2.2, minX: -5.6, maxZ: 12 } },
    { item: 'ground', options: { of: 'mown', halfM: 14, sizeM: 1.4, band: 'planks', bandM: 6.4, bandZ: 0.4, bandSizeM: 0.2, soft: 0.02, bandColor: '#b8824e', relief: 'quay', flatM: 3.3, reliefM: 0.4 } },
    { item: 'piece:deck-rail', at: [[-6, 0, -3], [-2, 0, -3], [2, 0, -3], [6, 0, -3], [10, 0, -3]] },
    { item: 'room:wall', at: [[-6.4, 0, 2]], headingDeg: [90], options: { widthM: 14, heightM: 3.2, pattern: 'planks', wall: '#dfe6e4' } }, { item: 'room:door', at: [[-6.34, 0, -0.4]], headingDeg: [90], options: { color: '#c8603c' } }, { item: 'room:window', at: [[-6.34, 0.9, 2.4]], headingDeg: [90], options: { widthM: 1.6, heightM: 1.3, view: 'garden' } },
    { item: 'piece:garden-table', at: [[4.6, 0, -1.7]] }, { item: 'deck-chair', at: [[-4.2, 0, -1.8]], headingDeg: [30] }, { item: 'flower-pot', at: [[-2.2, 0, -2.6], [1.8, 0, -2.6], [6.4, 0, -2.6]], options: { scale: 1.3 } }, { item: 'piece:deck-lights', at: [[0, 0, -3]] },
    { item: 'tree:leafy', at: [[-9, -0.4, -10], [-3, -0.4, -12], [4, -0.4, -11], [10, -0.4, -10], [13, 0, 9]] }, { item: 'piece:hedge-block', grid: { x: [-12, 12, 13], z: [-8, -8, 1] }, headingDeg: [0] }, { item: 'hills' },
  ]),
  place({ id: 'balcony', synset: 'balcony.n.02', names: ['balcony', 'hotel balcony', 'apartment balcony', 'balcony of a house'], surface: 'stone', ambience: 'street', stage: [2.4, 0.9], light: 'street' }, [
    { item: 'ground', options: { of: 'tiles', halfM: 6, sizeM: 0.4, color: '#c88a64', color2: '#d89a74' } }, { item: 'deck', options: { halfWidthM: 3.4, halfDepthM: 1.7, dropM: 15, thickM: 0.3, color: '#d8d0c0' } },
    { item: 'piece:iron-rail', at: [[-1.7, 0, -1.5], [1.3, 0, -1.5], [2.1, 0, -1.5]] }, { item: 'piece:iron-rail', at: [[-3.2, 0, 0], [3.3, 0, 0]], headingDeg: [90, 90] },
    { item: 'piece:flower-box', at: [[-2, 0.7, -1.34], [0.1, 0.7, -1.34], [2.2, 0.7, -1.34]] }, { item: 'piece:pot-plant', at: [[-2.8, 0, -1]], options: { scale: 0.9 } }, { item: 'piece:round-table', at: [[2.7, 0, -0.9]], options: { scale: 0.85 } }, { item: 'chair', at: [[2.2, 0, -1]], headingDeg: [70] },
    { item: 'room:wall', at: [[-6.6, 15, -0.2], [6.6, 15, -0.2]], headingDeg: [0, 0], options: { widthM: 6, heightM: 4, pattern: 'bricks', wall: '#c88a70' } },
    { item: 'room:wall', at: [[0, 15, 5.6]], headingDeg: [180], options: { widthM: 12, heightM: 4.4, pattern: 'bricks', wall: '#c88a70' } }, { item: 'room:door', at: [[0, 15, 5.5]], headingDeg: [180], options: { color: '#f0ece0', widthM: 1.6, heightM: 2.4 } },
    { item: 'sky:towers', options: { awayM: 30, heightM: 17, dropM: 16, count: 44, walls: '#c8a890 #b8a69a #a8b0b8 #d8c4a0 #98a0a8' } }, { item: 'camera', options: { minX: -3, maxX: 3, minZ: -1.4, maxZ: 5.2, minY: 0.3, maxY: 4 } },
  ]),
  place({ id: 'pier', synset: 'pier.n.03', names: ['pier', 'jetty', 'wooden pier', 'wooden dock', 'end of a pier', 'boardwalk', 'fishing pier', 'dock'], surface: 'wood', ambience: 'sea', stage: [8, 1.6] }, [
    { item: 'ground', options: { of: 'planks', halfM: 12, sizeM: 0.24, color: '#9a7a54', color2: '#b0906a', waterM: -1.1, waveM: 0.06, waveLengthM: 4, bed: '#9a7a54' } },
    { item: 'deck', options: { halfWidthM: 13, halfDepthM: 2.4, dropM: 1.6, color: '#7a5c3e', piles: 'yes' } },
    { item: 'piece:rope-piles', grid: { x: [-12, 12, 9], z: [-2.2, -2.2, 1] }, headingDeg: [0] }, { item: 'street:lamps', at: [[-6.4, 1.6, -2.2], [6.2, 1.6, -2.2]] }, { item: 'piece:lifering', at: [[2.9, 0, -2.25]] },
    { item: 'piece:boat', at: [[-3.6, 0.1, -5.4], [8, 0.1, -6]], headingDeg: [80, 110], options: { scale: 0.8, color: '#d8483c #2f7a8a' } }, { item: 'piece:crate', at: [[-8.6, 0, -1.6]], options: { scale: 0.8 } }, { item: 'piece:barrel', at: [[-7.6, 0, -1.7]] },
    { item: 'camera', options: { minZ: -1.8 } }, ...seaView,
  ]),
  place({ id: 'promenade', synset: 'promenade.n.01', names: ['promenade', 'seaside promenade', 'beach promenade', 'seafront', 'waterfront', 'corniche', 'oceanfront'], surface: 'stone', ambience: 'beach', stage: [9, 2.4] }, [
    { item: 'ground', options: { of: 'flags', halfM: 16, sizeM: 0.7, color: '#d8c4a4', color2: '#e8d8bc', relief: 'quay', flatM: 4, reliefM: 3, waterM: -1, waveM: 0.05, waveLengthM: 4, bed: '#d8c4a4' } },
    { item: 'camera', options: { minZ: -3.2, maxZ: 14 } }, { item: 'piece:balustrade', grid: { x: [-18, 18, 13], z: [-3.8, -3.8, 1] }, headingDeg: [0] },
    { item: 'room:wall', at: [[0, -1.9, -4.1]], headingDeg: [180], options: { widthM: 90, heightM: 3, pattern: 'stone', wall: '#b8a488' } },
    { item: 'beach:palms', at: [[-8, 0, -3], [-2.6, 0, -3.1], [5.6, 0, -3], [11, 0, -3]] }, { item: 'park:benches', at: [[-5.2, 0, -3], [2.4, 0, -3]] }, { item: 'street:lamps', at: [[-10.6, 0, -3.2], [0, 0, -3.2], [8.4, 0, -3.2]] }, ...seaView,
  ]),
  place({ id: 'canal', synset: 'canal.n.03', names: ['canal', 'city canal', 'amsterdam', 'canal town', 'canal bank'], surface: 'stone', ambience: 'street', stage: [8, 2.4], light: 'street' }, [
    { item: 'ground', options: { of: 'cobbles', halfM: 16, sizeM: 0.3, color: '#948474', color2: '#b0a08c', relief: 'quay', flatM: 3, reliefM: 3, waterM: -0.45, waveM: 0.015, waveLengthM: 1.6, bed: '#948474' } },
    { item: 'camera', options: { minZ: -2.8, maxZ: 14 } },
    { item: 'room:wall', at: [[0, -1.05, -3.3]], headingDeg: [180], options: { widthM: 90, heightM: 1.44, pattern: 'bricks', wall: '#8a6a58', deepM: 0.5 } }, { item: 'room:wall', at: [[0, -0.6, -11]], options: { widthM: 90, heightM: 1.4, pattern: 'bricks', wall: '#8a6a58', deepM: 12 } },
    { item: 'piece:canal-house', grid: { x: [-25.2, 25.2, 13], z: [-13.4, -13.4, 1] }, headingDeg: [0] }, { item: 'street:trees', at: [[-10, 0.8, -11.8], [-3, 0.8, -11.8], [12, 0.8, -11.8]] }, { item: 'piece:hump-bridge', at: [[9.4, 0.3, -7.2]], headingDeg: [90] },
    { item: 'piece:boat', at: [[-3, 0.05, -6.4], [3.4, 0.05, -9], [-9, 0.05, -8.6]], headingDeg: [86, 94, 90], options: { color: '#2f6a5a #c8503c #e8b04a' } }, { item: 'piece:bollard', grid: { x: [-12, 12, 7], z: [-3, -3, 1] } }, { item: 'bicycle', at: [[-5.4, 0, -2.6]], headingDeg: [86] }, { item: 'street:lamps', at: [[-6.6, 0, -3.2], [5.6, 0, -3.2]] },
  ]),
  place({ id: 'ship-deck', synset: 'deck.n.01', names: ['deck of a ship', 'ship deck', 'boat deck', 'ferry deck', 'upper deck', 'deck of a boat', 'cruise ship deck'], surface: 'wood', ambience: 'sea', stage: [5, 1.8] }, [
    { item: 'ground', options: { of: 'planks', halfM: 12, sizeM: 0.16, color: '#b8884e', color2: '#c89a60', waterM: -3, waveM: 0.2, waveLengthM: 7, bed: '#b8884e' } }, { item: 'deck', options: { halfWidthM: 12, halfDepthM: 3.2, dropM: 4, thickM: 0.6, color: '#f4f0e6' } },
    { item: 'piece:deck-rail', at: [[-10, 0, -3.1], [-6, 0, -3.1], [-2, 0, -3.1], [2, 0, -3.1], [6, 0, -3.1], [10, 0, -3.1]], options: { trim: '#8a5630' } }, { item: 'piece:lifering', at: [[-4, 0, -3], [4, 0, -3]] },
    { item: 'piece:ship-mast', at: [[-3, 0, -2.4]] }, { item: 'piece:ship-wheel', at: [[2.2, 0, -2.4]] }, { item: 'piece:ship-house', at: [[8.4, 0, -0.6]], headingDeg: [-64] }, { item: 'piece:barrel', at: [[-5.6, 0, -2.5], [-6.3, 0, -2.4]] }, { item: 'piece:crate', at: [[-7.6, 0, -2.3]] }, { item: 'piece:rope-coil', at: [[0.4, 0, -2.4], [4.6, 0, -2.5]] },
    { item: 'camera', options: { minZ: -2.4, maxX: 7 } }, { item: 'sea:sails', options: { count: 1 } }, { item: 'sea:gulls', options: { count: 6 } },
  ]),
]
