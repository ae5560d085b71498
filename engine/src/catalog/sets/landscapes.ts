import type { Dressing, SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

const wideView = { item: 'camera', options: { minX: -40, maxX: 40, minZ: -6, maxZ: 50 } } as const
const stones = (color: string, count: number, largest: number): Dressing => ({ item: 'land:rocks', scatter: { count, innerM: 3, outerM: 26, scale: [0.08, largest], nearM: 7 }, options: { color } })
const dryGrass = (count: number): Dressing => ({ item: 'plant:blades', scatter: { count, innerM: 2, outerM: 22, scale: [0.5, 1.2] }, options: { low: '#8a7438', high: '#dcc47a', highM: 0.34 } })

/** Wide lands that are shown for themselves: plains, ice, fire, water between rocks, what war and time have left. */
export const landscapeSets: readonly SetRecipe[] = [
  place({ id: 'battlefield', synset: 'battlefield.n.01', names: ['battlefield', 'battleground', 'field of battle'], surface: 'dirt', ambience: 'meadow', stage: [6, 3] }, [
    wideView, { item: 'ground:shelled' },
    { item: 'battle:relics', scatter: { count: 64, innerM: 2.6, outerM: 20, scale: [0.9, 1.5], nearM: 3.4 } },
    { item: 'battle:fortress', at: [[7, 0, -30]], headingDeg: [-14] },
    { item: 'battle:smoke', at: [[-11, 0, -16], [15, 0, -20], [-22, 0, -30]] },
    { item: 'piece:broken-column', at: [[-7.6, 0, -7], [8.4, 0, -8.6]], headingDeg: [20, 80], options: { color: '#8a8278' } },
    { item: 'tree:bare', at: [[-14, 0, -13], [18, 0, -12], [-20, 0, -4]], options: { bark: '#2e2824' } },
    stones('#6a5c50', 60, 0.5),
    { item: 'sky:crests', options: { awayM: 80, heightM: 9, low: '#4a4038', high: '#6a5a4c' } },
  ]),
  place({ id: 'salt-flat', synset: 'flat.n.01', names: ['salt flat', 'salt flats', 'salt plain', 'salt desert', 'salt lake', 'salt crust'], surface: 'sand', ambience: 'meadow', stage: [12, 8], light: 'salt' }, [
    wideView, { item: 'ground', options: { of: 'crazed', color: '#f6f4ee', color2: '#a89a8a', sizeM: 1.7, halfM: 34, sizePx: 1024, far: '#f0eee8', grain: 0.3 } },
    { item: 'land:salt', scatter: { count: 130, innerM: 2, outerM: 24, scale: [0.2, 0.7], nearM: 3 } },
    { item: 'sky:crests', options: { awayM: 150, heightM: 5, low: '#a8a4b4', high: '#c0bcc8' } },
  ]),
  place({ id: 'cracked-plain', synset: 'barren.n.01', names: ['cracked plain', 'barren plain', 'cracked earth', 'dry lake bed', 'parched land', 'dust bowl', 'wasteland'], surface: 'dirt', ambience: 'meadow', stage: [12, 8], light: 'desert' }, [
    wideView, { item: 'ground', options: { of: 'crazed', color: '#a87848', color2: '#3e2816', sizeM: 1.25, halfM: 30, sizePx: 1024, far: '#a07448', grain: 0.5 } },
    stones('#8a6a4a', 90, 0.35), dryGrass(130),
    { item: 'sky:storm' },
  ]),
  place({ id: 'river-canyon', synset: 'canyon.n.01', names: ['river canyon', 'canyon stream', 'river gorge', 'canyon river'], surface: 'dirt', ambience: 'meadow', stage: [7, 2.6], light: 'canyon' }, [
    wideView, { item: 'ground', options: { of: 'dirt', color: '#b8643c', color2: '#d8905a', halfM: 24, relief: 'stream', flatM: 3.4, reliefM: 1.3, bed: '#7a5238', waterM: -0.3, waveM: 0.02, waveLengthM: 2 } },
    { item: 'land:strata' },
    { item: 'land:rocks', scatter: { count: 60, innerM: 4, outerM: 24, scale: [0.15, 0.9], nearM: 9 }, options: { color: '#c06a42' } },
    { item: 'plant:blades', scatter: { count: 160, innerM: 3, outerM: 18, scale: [0.6, 1.2] }, options: { low: '#5a7a34', high: '#a8c060', highM: 0.4 } },
  ]),
  place({ id: 'great-volcano', synset: 'volcano.n.02', names: ['active volcano', 'erupting volcano', 'volcanic eruption', 'lava flow', 'volcanic crater'], surface: 'stone', ambience: 'meadow', stage: [6, 3], light: 'volcano', time: 'night' }, [
    wideView, { item: 'ground', options: { of: 'lava', color: '#241d1c', halfM: 22, sizeM: 1.5, far: '#231a1a' } },
    { item: 'volcano:great' }, { item: 'land:lava' },
    { item: 'land:rocks', scatter: { count: 80, innerM: 4, outerM: 26, scale: [0.2, 1.2], nearM: 9 }, options: { color: '#2c2424' } },
    { item: 'sky:mountains', options: { awayM: 110, heightM: 5, snow: 2, rock: '#2a2222', foot: '#2e2222' } },
  ]),
  place({ id: 'nebula', synset: 'nebula.n.03', names: ['nebula', 'nebulae', 'milky way', 'star cluster', 'interstellar space', 'stars'], surface: 'none', ambience: 'space', stage: [10, 7], light: 'space', time: 'night', gravityMps2: 0.4 }, [
    { item: 'sky:nebula' }, { item: 'space:spiral' }, { item: 'space:fire-and-ice' }, { item: 'space:comet' }, { item: 'camera', options: { minY: -40 } },
  ]),
  place({ id: 'aurora-plain', synset: 'aurora_borealis.n.01', names: ['aurora', 'aurora borealis', 'northern lights', 'polar night', 'polar lights'], surface: 'snow', ambience: 'meadow', stage: [9, 6], light: 'aurora', time: 'night' }, [
    wideView, { item: 'ground', options: { of: 'snow', halfM: 24, relief: 'rolling', flatM: 12, reliefM: 1.6, far: '#9ab4d8', band: 'plain', bandColor: '#a8bcd8', bandM: 0.36, bend: 1.6, bandZ: 1.4, soft: 0.12 } },
    { item: 'sky:aurora' },
    { item: 'land:heaps', scatter: { count: 20, innerM: 7, outerM: 22, scale: [0.4, 0.9], nearM: 12 } },
    { item: 'sky:mountains', options: { awayM: 90, heightM: 5, snow: 0.1, foot: '#7a90b8', rock: '#5a6a8a' } },
  ]),
  place({ id: 'sea-of-flowers', synset: 'garden.n.01', names: ['sea of flowers', 'carpet of flowers', 'ocean of flowers', 'flower valley'], surface: 'grass', ambience: 'meadow', stage: [9, 5] }, [
    wideView, { item: 'ground', options: { of: 'grass', color: '#4a8a30', color2: '#d8689a', halfM: 26, relief: 'rolling', flatM: 16, reliefM: 2.4, far: '#c88ab0' } },
    ...(['#e8343c #f7c83a #f07ab8', '#a04ad0 #f4f0f4 #ff8a3a', '#f7c83a #ffffff #e85aa0'] as const).map((colors, i): Dressing => ({ item: 'plant:blossoms', scatter: { count: 480, innerM: 1 + i, outerM: 20, scale: [1.1, 2] }, options: { kind: i === 1 ? 'daisy' : 'tulip', colors, highM: 0.32 + 0.03 * i, wideM: i === 1 ? 0.1 : 0.075 } })),
    { item: 'tree:leafy', at: [[-9, 0, -12], [8, 0, -14], [-16, 0, -18], [17, 0, -17], [1, 0, -22]], options: { low: '#d86a98', high: '#ffd0e2', leaves: 90, form: 'round', scale: 1.2 } },
    { item: 'tree:leafy', at: [[-4, 0, -17], [13, 0, -10], [-20, 0, -9]], options: { low: '#6a4ab8', high: '#c0a0f0', leaves: 70, form: 'high' } },
    { item: 'hills' },
  ]),
  place({ id: 'abandoned-yard', synset: 'gate.n.01', names: ['rusted gate', 'rusty gate', 'metal gate', 'factory gate', 'asylum', 'abandoned asylum', 'abandoned factory', 'abandoned building', 'abandoned hospital', 'abandoned school'], surface: 'dirt', ambience: 'meadow', stage: [6, 3], light: 'swamp' }, [
    wideView, { item: 'ground', options: { of: 'concrete', color: '#6a6860', color2: '#52583e', sizeM: 2, halfM: 18, band: 'dirt', bandM: 2, bend: 0.4, far: '#4a4c3e' } },
    { item: 'piece:derelict', at: [[0, 0, -15]] },
    { item: 'piece:rusty-gate', at: [[0, 0, -5]] },
    { item: 'piece:iron-fence', at: [[-5, 0, -5], [-7, 0, -5], [-9, 0, -5], [-11, 0, -5], [5, 0, -5], [7, 0, -5], [9, 0, -5], [11, 0, -5]], options: { color: '#7a4a2c', scale: 1.5 } },
    { item: 'tree:bare', at: [[-9, 0, -8], [9.6, 0, -9], [14, 0, -13], [-14, 0, -14]], options: { bark: '#3a322c' } },
    { item: 'plant:blades', scatter: { count: 700, innerM: 2.4, outerM: 15, scale: [0.6, 1.3] }, options: { low: '#5a5a30', high: '#a8a060', highM: 0.4 } },
    stones('#6a645c', 60, 0.35),
  ]),
  place({ id: 'abandoned-corridor', synset: 'corridor.n.01', names: ['abandoned corridor', 'dark corridor', 'dark hallway', 'dim corridor', 'abandoned hallway'], surface: 'stone', ambience: 'room', stage: [1.4, 2.6], light: 'derelict', time: 'night', indoor: true }, [
    { item: 'ground', options: { of: 'crazed', color: '#8a8c80', color2: '#26241f', sizeM: 0.55, halfM: 10, gloss: 0.15 } },
    { item: 'room:shell', options: { halfWidthM: 2.4, backM: 14, frontM: 11, pattern: 'plain', wall: '#8f9684', wall2: '#4c5a52', dadoM: 1.2, heightM: 2.9, ceiling: '#5a5a52' } },
    { item: 'room:door', at: [[-2.36, 0, -3], [-2.36, 0, -8], [-2.36, 0, 4]], headingDeg: [90], options: { color: '#5a4636' } }, { item: 'room:door', at: [[2.36, 0, -5.4], [2.36, 0, -10], [2.36, 0, 3]], headingDeg: [-90], options: { color: '#5a4636' } },
    { item: 'room:window', at: [[0, 0.9, -13.96]], options: { widthM: 1.8, heightM: 1.6, view: 'sky' } },
    { item: 'piece:stains', at: [[-2.36, 0, -1], [-2.36, 0, -5.6]], headingDeg: [90] }, { item: 'piece:stains', at: [[2.36, 0, -2.2], [2.36, 0, -7.6]], headingDeg: [-90] },
    { item: 'piece:rubble', at: [[-1.6, 0, -3.4], [1.7, 0, -6.2], [-1.5, 0, 2.4], [1.5, 0, -1.2]], headingDeg: [10, 70, 140, 200] },
  ]),
  place({ id: 'abandoned-ward', synset: 'hospital_room.n.01', names: ['patient room', 'abandoned ward', 'abandoned room', 'ruined room', 'derelict room'], surface: 'stone', ambience: 'room', stage: [2.8, 1.3], light: 'derelict', time: 'night', indoor: true }, [
    { item: 'ground', options: { of: 'crazed', color: '#7e8074', color2: '#24221c', sizeM: 0.7, halfM: 8 } },
    { item: 'room:shell', options: { halfWidthM: 4.6, backM: 3.8, frontM: 8, pattern: 'plain', wall: '#949a88', wall2: '#5a665c', dadoM: 1.1, heightM: 3, ceiling: '#5a5a52' } },
    { item: 'piece:old-bed', at: [[-0.6, 0, -2.2]], headingDeg: [12] }, { item: 'room:window', at: [[2.6, 1, -3.76]], options: { widthM: 1.8, heightM: 1.5, view: 'sky', bars: 3 } },
    { item: 'piece:torn-curtain', at: [[1.7, 0, -3.6], [3.5, 0, -3.6]] }, { item: 'piece:stains', at: [[-2.4, 0, -3.76], [0.6, 0, -3.76]] }, { item: 'piece:rubble', at: [[2.4, 0, -2.4], [-3.2, 0, -1.4], [-3, 0, -3]], headingDeg: [0, 60, 140] },
  ]),
  place({ id: 'sea-cave', synset: 'grotto.n.01', names: ['underwater cave', 'sea cave', 'underwater cavern', 'submerged cave'], surface: 'sand', ambience: 'sea', stage: [6, 4], light: 'underwater', gravityMps2: 2.4 }, [
    { item: 'camera', options: { minX: -8, maxX: 8, minZ: -5, maxZ: 11, maxY: 4.6 } },
    { item: 'ground', options: { of: 'sand', color: '#7a8a70', color2: '#a0ac84', halfM: 16, relief: 'rough', flatM: 8, reliefM: 1.6 } },
    { item: 'land:rocks', scatter: { count: 40, innerM: 10, outerM: 17, scale: [1.6, 3.6], nearM: 13 }, options: { color: '#3a4a4c', cap: '#3f7a52', flat: 1.4 } },
    { item: 'land:grotto', at: [[0, 0, -8]] },
    { item: 'cave:spikes', options: { innerM: 2, outerM: 13, count: 60, heightM: 2.2, roofM: 6.4, color: '#3f5254' } },
    { item: 'piece:starfish', at: [[-2.6, 0.1, -3], [3.4, 0.1, -4.2], [0.8, 0.1, -6.4], [-4.8, 0.1, -5.6]] },
    { item: 'plant:corals', scatter: { count: 26, innerM: 4, outerM: 11, scale: [0.5, 1.1], nearM: 8 } }, { item: 'sea:bubbles', scatter: { count: 50, innerM: 2.5, outerM: 11, scale: [0.6, 1.2] } },
  ]),
  place({ id: 'old-fairground', synset: 'amusement_park.n.01', names: ['abandoned amusement park', 'abandoned theme park', 'abandoned fairground', 'amusement park', 'theme park', 'fairground', 'funfair'], surface: 'asphalt', ambience: 'park', stage: [8, 4] }, [
    wideView, { item: 'ground', options: { of: 'concrete', color: '#9a938a', color2: '#6e7454', sizeM: 2, halfM: 22, far: '#7a8060' } },
    { item: 'ferris-wheel', at: [[-8, 0, -17]], headingDeg: [18], options: { scale: 1.2 } }, { item: 'carousel', at: [[7.4, 0, -12]], options: { scale: 1.3 } },
    { item: 'piece:coaster', at: [[6, 0, -27]] }, { item: 'piece:market-stall', at: [[-4.6, 0, -7.6], [13.6, 0, -8]], headingDeg: [14, -20] },
    { item: 'plant:blades', scatter: { count: 500, innerM: 3, outerM: 16, scale: [0.6, 1.2] }, options: { low: '#5a6a30', high: '#a8a860', highM: 0.4 } },
    { item: 'tree:leafy', at: [[-17, 0, -13], [18, 0, -16], [-13, 0, -25], [22, 0, -22]] },
  ]),
  place({ id: 'rice-terraces', synset: 'paddy.n.02', names: ['rice terraces', 'terraced fields', 'terraced rice fields', 'rice terrace', 'tea terraces', 'terraced hills', 'tea plantation'], surface: 'grass', ambience: 'meadow', stage: [9, 4] }, [
    wideView, { item: 'ground', options: { of: 'grass', color: '#4a7a2a', color2: '#8ab04a', halfM: 20, band: 'dirt', bandM: 1.6, bend: 0.6, soft: 0.3 } },
    { item: 'land:terraces' }, { item: 'piece:cottage', at: [[12, 3.4, -17]], headingDeg: [-16], options: { scale: 0.7 } },
    { item: 'sky:mountains', options: { awayM: 74, heightM: 12, snow: 2, rock: '#4a6a4a', foot: '#4a7a3a' } },
  ]),
  place({ id: 'ice-wall', synset: 'glacier.n.01', names: ['glacier', 'ice wall', 'ice cliff', 'glacier front', 'ice shelf'], surface: 'snow', ambience: 'sea', stage: [8, 4], light: 'arctic' }, [
    wideView, { item: 'ground', options: { of: 'snow', color: '#f4fbff', color2: '#9ac8e4', halfM: 20, relief: 'lake', flatM: 7, reliefM: 3, waterM: -0.2, waveM: 0.03, bed: '#6ab4d8' } },
    { item: 'land:ice-wall' }, { item: 'land:floes', scatter: { count: 46, innerM: 9, outerM: 20, scale: [0.5, 1.4], nearM: 14 }, options: { highM: 0.5 } },
    { item: 'sky:mountains', options: { awayM: 70, heightM: 15, snow: 0.12, foot: '#a8bcd4', rock: '#7a869c' } },
  ]),
  place({ id: 'fjord', synset: 'fjord.n.01', names: ['fjord', 'fjords', 'norwegian fjord', 'steep inlet'], surface: 'grass', ambience: 'sea', stage: [8, 3] }, [
    wideView, { item: 'ground', options: { of: 'grass', color: '#5a7a3a', halfM: 20, relief: 'lake', flatM: 5, reliefM: 5, waterM: -0.3, waveM: 0.04, waveLengthM: 4, bed: '#2a5a6a' } },
    { item: 'land:headlands' }, { item: 'piece:boat', at: [[-5, 0.1, -16]], headingDeg: [60] },
    { item: 'tree:pine', scatter: { count: 30, innerM: 8, outerM: 22, scale: [0.7, 1.2], nearM: 16 } },
    { item: 'sky:mountains', options: { awayM: 110, heightM: 24, snow: 0.3 } },
  ]),
  place({ id: 'oasis', synset: 'oasis.n.01', names: ['oasis', 'desert oasis', 'palm oasis'], surface: 'sand', ambience: 'meadow', stage: [8, 3], light: 'desert' }, [
    wideView, { item: 'ground', options: { of: 'sand', color: '#d89a54', color2: '#f2c882', halfM: 22, relief: 'pool', flatM: 5, reliefM: 1.6, waterM: -0.2, waveM: 0.015, bed: '#5a8a5a' } },
    { item: 'tree:palm', at: [[-7.6, 0, -5.6], [7.4, 0, -6], [-9.6, 0, -9.4], [9.6, 0, -10.4], [-5, 0, -16.4], [4.6, 0, -16.8], [-12, 0, -12]], options: { scale: 1.3 } },
    { item: 'plant:blades', scatter: { count: 420, innerM: 5, outerM: 11, scale: [0.6, 1.3], nearM: 8 }, options: { low: '#3a6a24', high: '#9ac850', highM: 0.6 } },
    { item: 'plant:rosette', scatter: { count: 24, innerM: 6, outerM: 11, scale: [0.5, 1], nearM: 9 }, options: { leaves: 8, longM: 0.9, wideM: 0.1, high: '#8fc04a' } },
    { item: 'sky:crests', options: { awayM: 38, heightM: 8 } },
  ]),
  place({ id: 'underground-lake', synset: 'cavern.n.02', names: ['underground lake', 'underground river', 'cave lake', 'crystal cave', 'subterranean lake', 'crystal cavern'], surface: 'stone', ambience: 'room', stage: [6, 2.4], light: 'cave', indoor: true }, [
    { item: 'ground', options: { of: 'rock', color: '#5a5660', color2: '#74707c', halfM: 16, relief: 'lake', flatM: 4.4, reliefM: 3, waterM: -0.16, waveM: 0.008, bed: '#1c4a5a', gloss: 0.3 } },
    { item: 'cave:vault', options: { radiusM: 21 } }, { item: 'cave:spikes', options: { innerM: 1, outerM: 17, count: 110, heightM: 2.4, roofM: 5.9, color: '#6a6472' } },
    { item: 'land:crystals', at: [[-5, 0, -3.6], [5.4, 0, -3.8], [-8, 0, -6.8], [8, 0, -7.4], [-1.6, 0, -14], [3.4, 0, -13], [-6.6, 0, -12], [-3, 0, -4.2]], options: { scale: 1.5 } },
    { item: 'land:rocks', scatter: { count: 60, innerM: 16, outerM: 20, scale: [2, 3.8] }, options: { color: '#4a4650', flat: 1.4 } },
    { item: 'camera', options: { minX: -9, maxX: 9, minZ: -4, maxZ: 10, maxY: 4.2, minY: 0.22 } },
  ]),
  place({ id: 'maze', synset: 'maze.n.02', names: ['maze', 'labyrinth', 'hedge maze', 'ancient maze', 'stone maze'], surface: 'grass', ambience: 'park', stage: [3.4, 2.6] }, [
    { item: 'camera', options: { minX: -4, maxX: 4, minZ: -2.4, maxZ: 9, maxY: 16 } },
    { item: 'ground', options: { of: 'flags', color: '#b8a884', color2: '#a0906c', sizeM: 0.9, halfM: 22 } },
    { item: 'piece:maze-hedge', grid: { x: [-22, 22, 12], z: [-4, -4, 1] }, headingDeg: [0] }, { item: 'piece:maze-hedge-far', grid: { x: [-20, 24, 8], z: [-8, -8, 1] }, headingDeg: [0] }, { item: 'piece:maze-hedge-far', grid: { x: [-22, 22, 9], z: [-12, -12, 1] }, headingDeg: [0] }, { item: 'piece:maze-hedge-far', grid: { x: [-24, 20, 10], z: [-16, -16, 1] }, headingDeg: [0] },
    { item: 'piece:maze-hedge', at: [[-5.4, 0, -1], [-5.4, 0, 3], [5.4, 0, -1], [5.4, 0, 3], [-5.4, 0, 7], [5.4, 0, 7], [-2, 0, -6], [4, 0, -10], [-8, 0, -10], [9, 0, -14], [-11, 0, -6], [12, 0, -6], [0, 0, -14]], headingDeg: [90] },
    { item: 'hills' },
  ]),
  place({ id: 'jungle-temple', synset: 'temple.n.01', names: ['jungle temple', 'temple ruins', 'lost temple', 'overgrown temple', 'lost city', 'overgrown ruins'], surface: 'stone', ambience: 'meadow', stage: [7, 4], light: 'jungle' }, [
    wideView, { item: 'ground', options: { of: 'flags', color: '#7a7a62', color2: '#56703c', sizeM: 1.2, halfM: 18, far: '#3f5a2a' } },
    { item: 'piece:step-temple', at: [[0, 0, -17]] }, { item: 'piece:broken-column', at: [[-5.6, 0, -5.4], [6, 0, -6], [-9, 0, -8.4]], headingDeg: [10, 60, 130], options: { color: '#8a8a70' } },
    { item: 'tree:jungle', at: [[-10, 0, -8], [10.6, 0, -9], [-14, 0, -15], [14, 0, -16], [-9, 0, -22], [10, 0, -23], [-17, 0, -4], [17, 0, -5]] },
    { item: 'plant:rosette', scatter: { count: 70, innerM: 4.6, outerM: 14, scale: [0.6, 1.3], nearM: 8 }, options: { leaves: 9, longM: 1.2, wideM: 0.2, low: '#1c6a34', high: '#8ad04a' } },
    { item: 'land:rocks', scatter: { count: 40, innerM: 4, outerM: 14, scale: [0.2, 0.8], nearM: 8 }, options: { color: '#7c7c66', cap: '#5f8a3c' } },
  ]),
]
