import type { Dressing, SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

const door = (x: number, z: number, headingDeg: number, color = '#9a6a42'): Dressing => ({ item: 'room:door', at: [[x, 0, z]], headingDeg: [headingDeg], options: { color } })

/** Rooms of a home, and tables that small things stand on. */
export const homeSets: readonly SetRecipe[] = [
  place({ id: 'tabletop', synset: 'tabletop.n.01', names: ['tabletop', 'table', 'wooden table', 'table top', 'desk top', 'tabletop surface', 'wooden surface'], surface: 'wood', ambience: 'room', stage: [0.9, 0.5], light: 'tabletop', indoor: true }, [
    { item: 'ground', options: { of: 'planks', halfM: 1.7, sizeM: 0.19, color: '#a06a3c', color2: '#bd8450', gloss: 0.22, detailM: 0.3, grain: 0.14 } },
    { item: 'table:top', options: { halfWidthM: 1.6, halfDepthM: 1, color: '#9a6438' } },
    { item: 'room:soft', options: { wall: '#d8c0a0', low: '#7a5c46', window: 0 } },
    // what stands along the walls goes by when the camera goes round
    { item: 'room:window', at: [[-0.9, 0.1, -3.7], [3.3, 0.1, 1.9]], headingDeg: [14, -120], options: { widthM: 1.5, heightM: 1.5, curtain: '#c8674a' } },
    { item: 'room:shelf', at: [[1.7, -0.75, -3.3], [-3.4, -0.75, 1.5]], headingDeg: [-27, 114] },
    { item: 'room:picture', at: [[-2.75, 0.75, -2.6], [3.3, 0.8, -1.9]], headingDeg: [47, -60] },
    { item: 'piece:pot-plant', at: [[-2.1, -0.75, -2.8], [2.9, -0.75, -2.1], [-3.4, -0.75, -0.6]], options: { scale: 1.5 } },
  ]),
  place({ id: 'kitchen-counter', synset: 'counter.n.01', names: ['kitchen counter', 'countertop', 'counter', 'worktop', 'cutting board'], surface: 'stone', ambience: 'room', stage: [0.9, 0.42], light: 'tabletop', indoor: true }, [
    { item: 'ground', options: { of: 'rock', halfM: 2, sizeM: 0.5, color: '#e4e0d8', color2: '#f2efe8', gloss: 0.3, detailM: 0.3, grain: 0.1 } },
    { item: 'table:top', options: { halfWidthM: 1.9, halfDepthM: 0.78, base: 'cupboard', color: '#e8e2d6', body: '#5f8a8a' } },
    { item: 'room:soft', options: { wall: '#e8e4d8', low: '#a8b8b0', floorM: -0.9 } },
    { item: 'room:wall', at: [[0, -0.1, -1.02]], options: { widthM: 5, heightM: 0.9, pattern: 'tiles', wall: '#f0ede4', wall2: '#f0ede4', deepM: 0.1, cap: '#e8e2d6' } },
    { item: 'piece:coffee-machine', at: [[1.1, 0, -0.62]], headingDeg: [-10], options: { scale: 0.7 } },
    { item: 'piece:pot-plant', at: [[-1.2, 0, -0.6]], options: { scale: 0.34 } },
  ]),
  place({ id: 'room', synset: 'living_room.n.01', names: ['room', 'living room', 'home', 'indoors', 'apartment', 'house interior', 'lounge'], surface: 'wood', ambience: 'room', stage: [3, 2.2], light: 'room', indoor: true, walled: 'room-wall' }, [
    { item: 'ground:room' },
    { item: 'room:walls', options: { halfWidthM: 4.6, backM: 3.4, heightM: 3.1 } },
    { item: 'room:furniture' },
    { item: 'room:wall', at: [[0, 0, 9.4]], headingDeg: [180], options: { widthM: 9.4, heightM: 3.1, pattern: 'stripes', wall: '#7fa39a', wall2: '#769a91' } },
    { item: 'room:wall', at: [[-4.62, 0, 6.6]], headingDeg: [90], options: { widthM: 5.8, heightM: 3.1, pattern: 'stripes', wall: '#7fa39a', wall2: '#769a91' } },
    { item: 'room:wall', at: [[4.62, 0, 6.6]], headingDeg: [-90], options: { widthM: 5.8, heightM: 3.1, pattern: 'stripes', wall: '#7fa39a', wall2: '#769a91' } },
    { item: 'piece:tv', at: [[0, 0, 8.9]], headingDeg: [180] },
    door(-3, 9.36, 180), { item: 'room:picture', at: [[2.6, 1.8, 9.36]], headingDeg: [180] },
    { item: 'piece:wardrobe', at: [[-4.2, 0, 5.4]], headingDeg: [90] },
  ]),
  place({ id: 'kitchen', synset: 'kitchen.n.01', names: ['kitchen'], surface: 'stone', ambience: 'room', stage: [2.8, 1.8], light: 'bright', indoor: true, walled: 'kitchen-wall' }, [
    { item: 'ground', options: { of: 'tiles', halfM: 8, sizeM: 0.5, color: '#f0e8d8', color2: '#b8ccc4', gloss: 0.2 } },
    { item: 'room:shell', options: { halfWidthM: 4.2, backM: 3.2, frontM: 8, pattern: 'tiles', wall: '#f2efe4', wall2: '#f2efe4', heightM: 2.9 } },
    { item: 'piece:counter', at: [[-1.8, 0, -2.8], [-1.2, 0, -2.8], [1.2, 0, -2.8], [1.8, 0, -2.8]] },
    { item: 'piece:sink', at: [[-0.6, 0, -2.8], [0, 0, -2.8]] }, { item: 'piece:stove', at: [[0.62, 0, -2.8]] }, { item: 'piece:hood', at: [[0.62, 1.75, -2.9]] },
    { item: 'piece:fridge', at: [[-2.7, 0, -2.75]] },
    { item: 'piece:cupboard', at: [[-1.8, 1.55, -3], [1.3, 1.55, -3], [1.9, 1.55, -3], [2.5, 1.55, -3]] },
    { item: 'room:window', at: [[-0.5, 1.15, -3.18]], options: { widthM: 1.4, heightM: 1.2, curtain: '#e8a84a' } },
    { item: 'piece:counter', at: [[2.4, 0, -2.8], [3, 0, -2.8], [3.7, 0, -2], [3.7, 0, -1.4], [3.7, 0, -0.8]], headingDeg: [0, 0, -90, -90, -90] },
    { item: 'piece:coffee-machine', at: [[2.4, 0.92, -2.9]], options: { scale: 0.7 } },
    { item: 'piece:round-table', at: [[-3, 0, -0.9]] }, { item: 'piece:chair', at: [[-3.5, 0, -0.3], [-2.4, 0, -1.4]], headingDeg: [140, -40] },
    { item: 'piece:pendant', at: [[-1.4, 2, -0.6], [1.4, 2, -0.6]] }, { item: 'piece:pot-plant', at: [[3.7, 0.92, -2]], options: { scale: 0.5 } },
    door(0, 7.96, 180), { item: 'room:shelf', at: [[-4, 0, 4], [4, 0, 4]], headingDeg: [90, -90], options: { goods: 'jars' } },
  ]),
  place({ id: 'bedroom', synset: 'bedroom.n.01', names: ['bedroom', 'hotel room', 'nursery', 'kids room'], surface: 'carpet', ambience: 'room', stage: [2.6, 1.5], light: 'room', indoor: true, walled: 'bedroom-wall' }, [
    { item: 'ground', options: { of: 'planks', halfM: 7, sizeM: 0.2, rugX: 2.3, rugZ: 1.3, rug: '#8a9ac8', rugTrim: '#f4ecd8' } },
    { item: 'room:shell', options: { halfWidthM: 4.2, backM: 3.6, frontM: 8, pattern: 'stripes', wall: '#c8d0e0', wall2: '#b4c0d8' } },
    { item: 'piece:bed', at: [[0.2, 0, -2.5]], options: { color: '#d8707c' } }, { item: 'piece:nightstand', at: [[-1.1, 0, -3.2], [1.5, 0, -3.2]] }, { item: 'piece:wardrobe', at: [[3.2, 0, -3.2]] },
    { item: 'room:window', at: [[-2.6, 0.95, -3.56]], options: { widthM: 1.5, heightM: 1.5, curtain: '#e8c06a' } }, { item: 'room:picture', at: [[0.2, 2.05, -3.56]] },
    { item: 'piece:pot-plant', at: [[-3.7, 0, -3]] }, { item: 'room:shelf', at: [[-4, 0, -0.6]], headingDeg: [90], options: { heightM: 1.4 } }, door(4.16, 2, -90), { item: 'piece:pendant', at: [[0, 2.2, 0.5]], options: { color: '#f0e4c8' } },
  ]),
  place({ id: 'bathroom', synset: 'bathroom.n.01', names: ['bathroom', 'shower', 'bath', 'restroom', 'toilet'], surface: 'stone', ambience: 'room', stage: [2.2, 1.4], light: 'bright', indoor: true, walled: 'bathroom-wall' }, [
    { item: 'ground', options: { of: 'tiles', halfM: 7, sizeM: 0.3, color: '#f4f6f4', color2: '#7ab0b8', gloss: 0.3 } },
    { item: 'room:shell', options: { halfWidthM: 3.4, backM: 2.8, frontM: 7, pattern: 'tiles', wall: '#eef4f4', wall2: '#6ab0bc', dadoM: 1.2, heightM: 2.7 } },
    { item: 'piece:tub', at: [[1.7, 0, -2.2]] }, { item: 'piece:toilet', at: [[-2.6, 0, -2.3]] }, { item: 'piece:basin', at: [[-1, 0, -2.4]] }, { item: 'piece:mirror', at: [[-1, 1.25, -2.76]] }, { item: 'piece:towel', at: [[0.2, 1, -2.76], [3.3, 1, -0.8]], headingDeg: [0, -90] },
    { item: 'room:window', at: [[1.8, 1.5, -2.76]], options: { widthM: 1, heightM: 0.9, view: 'sky' } }, { item: 'piece:pot-plant', at: [[3, 0, -0.6]], options: { scale: 0.7 } }, door(0, 6.96, 180, '#f4f4f0'),
  ]),
  place({ id: 'bath-water', synset: 'bathtub.n.01', names: ['bath water', 'full bathtub', 'tub of water'], surface: 'water', ambience: 'room', stage: [0.6, 0.31], light: 'bright', indoor: true, water: { waveHeightM: 0.004, waveLengthM: 0.45 } }, [
    { item: 'bath:surround' },
    { item: 'room:shell', options: { halfWidthM: 4, backM: 0.7, frontM: 5, pattern: 'tiles', wall: '#a8d4dc', wall2: '#6ab0bc', dadoM: 0.4, heightM: 2.4, skirting: 'no', clearM: 1.2 } },
    { item: 'room:window', at: [[0.7, 0.5, -0.66]], options: { widthM: 0.8, heightM: 0.8, view: 'sky' } }, { item: 'piece:towel', at: [[-0.75, 0.2, -0.67]] },
    { item: 'camera', options: { minZ: 0.85, minY: 0.3 } },
  ]),
  place({ id: 'dining-room', synset: 'dining_room.n.01', names: ['dining room', 'banquet', 'dinner table', 'feast'], surface: 'wood', ambience: 'room', stage: [3, 1.5], light: 'cosy', indoor: true }, [
    { item: 'ground', options: { of: 'planks', halfM: 8, sizeM: 0.2, color: '#8a5a36', color2: '#a06c42', rugX: 2.6, rugZ: 1.4, rugAtZ: -2.4, rug: '#2f5a5a' } },
    { item: 'room:shell', options: { halfWidthM: 4.6, backM: 4.4, frontM: 8, pattern: 'panels', wall: '#a8483c', wall2: '#f0e8d8', dadoM: 1, heightM: 3.2 } },
    { item: 'piece:dining-table', at: [[0, 0, -2.5]] }, { item: 'piece:chair', at: [[-0.8, 0, -3.4], [0, 0, -3.4], [0.8, 0, -3.4], [-0.8, 0, -1.6], [0.8, 0, -1.6], [-1.6, 0, -2.5], [1.6, 0, -2.5]], headingDeg: [0, 0, 0, 180, 180, 90, -90], options: { color: '#7a4a2c' } },
    { item: 'piece:chandelier', at: [[0, 2.2, -2.5]] }, { item: 'room:picture', at: [[-2.6, 1.95, -4.36], [2.6, 1.95, -4.36]] }, { item: 'room:window', at: [[0, 1.05, -4.36]], options: { widthM: 1.7, heightM: 1.7, curtain: '#e8d0a0' } },
    { item: 'room:shelf', at: [[4.4, 0, -2]], headingDeg: [-90], options: { goods: 'jars', covers: '#f4f4f0 #7aa0c8 #e8e0d0' } }, door(-4.56, 0, 90),
  ]),
  place({ id: 'attic', synset: 'attic.n.01', names: ['attic', 'loft'], surface: 'wood', ambience: 'room', stage: [2.6, 1.8], light: 'cosy', indoor: true }, [
    { item: 'ground', options: { of: 'planks', halfM: 7, sizeM: 0.24, color: '#8a6a48', color2: '#a07c54' } },
    { item: 'room:shell', options: { halfWidthM: 4.4, backM: 3.6, frontM: 8, heightM: 3.6, pattern: 'planks', wall: '#a8825a', skirting: 'no', ceiling: '#7a5a3c', beams: 9 } },
    { item: 'room:roof', options: { halfWidthM: 4.4, backM: 3.6, frontM: 8, heightM: 3.6 } },
    { item: 'room:window', at: [[0, 1.3, -3.56]], options: { widthM: 1.2, heightM: 1.2, view: 'sky', shape: 'arch' } },
    { item: 'piece:chest', at: [[-1.8, 0, -2.8]], headingDeg: [16] }, { item: 'piece:box', at: [[1.6, 0, -2.8], [2.3, 0, -2.9], [1.9, 0.6, -2.85], [-2.9, 0, -2.2], [3, 0, -2]], headingDeg: [10, -6, 24, 40, -30] }, { item: 'piece:bust', at: [[0.9, 0, -3]], options: { scale: 0.7 } }, { item: 'room:picture', at: [[-3, 0.4, -3.3]], options: { widthM: 0.8 } },
  ]),
  place({ id: 'basement', synset: 'basement.n.01', names: ['basement', 'cellar', 'boiler room', 'laundry room'], surface: 'stone', ambience: 'room', stage: [2.8, 1.8], light: 'torches', indoor: true }, [
    { item: 'ground', options: { of: 'concrete', halfM: 7, color: '#7a7870', color2: '#64625c' } },
    { item: 'room:shell', options: { halfWidthM: 4.4, backM: 3.6, frontM: 8, heightM: 2.8, pattern: 'bricks', wall: '#8a5a48', ceiling: '#5a5048', beams: 7, skirting: 'no' } },
    { item: 'piece:boiler', at: [[-2.4, 0, -2.9]] }, { item: 'piece:pipes', at: [[0, 1.7, -3.4]] }, { item: 'room:shelf', at: [[1.2, 0, -3.3], [2.6, 0, -3.3]], options: { goods: 'jars', heightM: 1.6 } }, { item: 'piece:barrel', at: [[-3.6, 0, -2.4], [3.8, 0, -2.6], [3.7, 0, -1.6]] }, { item: 'piece:box', at: [[-0.8, 0, -3], [-0.8, 0.6, -3]] },
    { item: 'room:window', at: [[2, 2, -3.56]], options: { widthM: 0.9, heightM: 0.45, view: 'sky' } }, { item: 'piece:pendant', at: [[0, 1.9, -0.6]], options: { color: '#4a4a4a' } },
  ]),
  place({ id: 'garage', synset: 'garage.n.01', names: ['garage', 'car garage', 'repair shop', 'mechanic shop'], surface: 'stone', ambience: 'room', stage: [3.4, 2], light: 'hall', indoor: true }, [
    { item: 'ground', options: { of: 'concrete', halfM: 8, color: '#9a9a96', color2: '#787874', sizeM: 2.4, gloss: 0.2 } },
    { item: 'room:shell', options: { halfWidthM: 5.4, backM: 4.4, frontM: 8, heightM: 3.1, pattern: 'bricks', wall: '#c8beb0', wall2: '#5a7a94', dadoM: 1.1, skirting: 'no' } },
    { item: 'piece:garage-door', at: [[0.6, 0, -4.35]] }, { item: 'piece:workbench', at: [[-3.6, 0, -3.8]] }, { item: 'piece:tool-wall', at: [[-3.6, 1.3, -4.36]] }, { item: 'piece:tires', at: [[3.4, 0, -3.8], [4.3, 0, -3.6]] }, { item: 'car', at: [[3, 0, -1.6]], headingDeg: [-24] }, { item: 'room:shelf', at: [[-5.2, 0, -1.4]], headingDeg: [90], options: { goods: 'boxes' } }, { item: 'piece:tube', at: [[-1.6, 3, 0], [1.8, 3, 0]] }, { item: 'piece:barrel', at: [[-5, 0, 0.4]], options: { color: '#c8342c' } },
  ]),
]
