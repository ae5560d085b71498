import type { SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

/** The sky, space, other planets and places that are only dreamt. */
export const fantasySets: readonly SetRecipe[] = [
  place({ id: 'moon', synset: 'moon.n.01', names: ['moon', 'lunar surface', 'moon surface'], surface: 'moon-dust', ambience: 'space', stage: [10, 7], light: 'moon', gravityMps2: 1.62 }, [
    { item: 'ground:moon' },
    { item: 'moon:rocks', scatter: { count: 190, innerM: 3.5, outerM: 40, scale: [0.05, 0.75] } },
    { item: 'moon:earth' },
    { item: 'moon:lander', at: [[-4.6, 0, -12.6]] },
    { item: 'moon:flag', at: [[-4.4, 0, -5.2]] },
  ]),
  place({ id: 'mars', synset: 'mars.n.01', names: ['mars', 'red planet', 'surface of mars', 'martian surface'], surface: 'moon-dust', ambience: 'space', stage: [9, 6], light: 'mars', gravityMps2: 3.71 }, [
    { item: 'ground', options: { of: 'dirt', color: '#a8492a', color2: '#c86a40', halfM: 22, relief: 'rough', flatM: 12, reliefM: 3, far: '#b86040' } },
    { item: 'land:rocks', scatter: { count: 130, innerM: 3, outerM: 30, scale: [0.06, 0.8], nearM: 6 }, options: { color: '#8a4630' } },
    { item: 'sky:mesas', options: { awayM: 60, heightM: 9, closed: 0.2, bands: '#9a4a30 #b8623e #8a4028 #c87848' } },
    { item: 'piece:rover', at: [[4.6, 0, -4.4]], headingDeg: [-30] },
    { item: 'piece:habitat', at: [[-6, 0, -9.4]], headingDeg: [22] },
  ]),
  place({ id: 'space', synset: 'outer_space.n.01', names: ['space', 'outer space', 'galaxy', 'universe', 'cosmos', 'orbit', 'deep space', 'starry void'], surface: 'none', ambience: 'space', stage: [10, 7], light: 'space', time: 'night', gravityMps2: 0.4 }, [
    { item: 'moon:earth' },
    { item: 'space:ringed', at: [[-70, 44, -190]] },
    { item: 'piece:asteroid', at: [[-8, 2.6, -12], [9, -1.6, -15], [13, 5, -20], [-15, -2.4, -18], [3, 7, -24], [-12, 4, 14], [14, 1, 12]], headingDeg: [20, 80, 140, 200, 260, 10, 60] },
    { item: 'camera', options: { minY: -40 } },
  ]),
  place({ id: 'spaceship', synset: 'spacecraft.n.01', names: ['spaceship interior', 'spaceship', 'space station', 'starship bridge', 'spaceship bridge', 'spacecraft interior'], surface: 'metal', ambience: 'space', stage: [3.6, 2.4], light: 'ship', indoor: true }, [
    { item: 'ground', options: { of: 'plates', halfM: 8, color: '#5a6670', color2: '#6a7884', gloss: 0.3 } },
    { item: 'room:shell', options: { halfWidthM: 5.4, backM: 4.2, frontM: 9, heightM: 3.3, pattern: 'plates', wall: '#c0ccd4', wall2: '#5a6e80', dadoM: 0.8, trim: '#4ac8f0', ceiling: '#8a98a4', beams: 6, beam: '#dfe8ee' } },
    { item: 'room:window', at: [[0, 1.15, -4.15]], options: { widthM: 6.4, heightM: 1.7, view: 'space', bars: 3, frame: '#3a4652' } },
    { item: 'room:earth', at: [[1.55, 1.98, -4.12]], options: { radiusM: 0.72 } },
    { item: 'piece:console', at: [[-2.5, 0, -3.2], [2.5, 0, -3.2]], headingDeg: [18, -18] },
    { item: 'piece:captain-chair', at: [[-1.9, 0, -2], [2, 0, -2.1]], headingDeg: [196, 164] },
    { item: 'piece:tube', at: [[-1.8, 3.2, -1.5], [1.8, 3.2, -1.5], [-1.8, 3.2, 2.5], [1.8, 3.2, 2.5]] },
    { item: 'room:window', at: [[-5.35, 1.2, 0.6], [-5.35, 1.2, 4.4], [5.35, 1.2, 0.6], [5.35, 1.2, 4.4]], headingDeg: [90, 90, -90, -90], options: { widthM: 1.5, heightM: 1.5, view: 'space', shape: 'arch', frame: '#3a4652' } },
    { item: 'room:door', at: [[0, 0, 8.95]], headingDeg: [180], options: { color: '#e8762c', frame: '#3a4652', widthM: 1.4, heightM: 2.3 } },
  ]),
  place({ id: 'alien-planet', synset: 'planet.n.01', names: ['alien planet', 'planet', 'alien world', 'alien landscape', 'exoplanet'], surface: 'dirt', ambience: 'space', stage: [9, 6], light: 'alien', gravityMps2: 6 }, [
    { item: 'ground', options: { of: 'litter', color: '#3a3a7a', color2: '#2aa090', halfM: 18, relief: 'rolling', flatM: 11, reliefM: 4, far: '#5a4a9a' } },
    { item: 'piece:alien-plant', scatter: { count: 26, innerM: 6, outerM: 22, scale: [0.6, 1.6], nearM: 14 } },
    { item: 'piece:giant-mushroom', scatter: { count: 9, innerM: 9, outerM: 22, scale: [1, 2.2], nearM: 16 }, options: { color: '#2ad0c0 #d84ae0 #ffb03a' } },
    { item: 'land:crystals', scatter: { count: 22, innerM: 5, outerM: 18, scale: [0.7, 2], nearM: 12 } },
    { item: 'plant:blades', scatter: { count: 700, innerM: 2, outerM: 14, scale: [0.6, 1.4] }, options: { highM: 0.4, low: '#3a2a8a', high: '#4ae8d0', lean: 0.5 } },
    { item: 'sky:mountains', options: { awayM: 60, heightM: 12, snow: 2, rock: '#6a3a8a', foot: '#3a5a9a' } },
    { item: 'space:ringed', at: [[-60, 62, -180]] }, { item: 'space:moonlet', at: [[70, 58, -200]] },
  ]),
  place({ id: 'sky', synset: 'sky.n.01', names: ['sky', 'blue sky', 'air', 'high above', 'among the clouds'], surface: 'none', ambience: 'meadow', stage: [14, 8], light: 'heavens' }, [
    { item: 'ground', options: { of: 'grass', color: '#4f8a3a', color2: '#c8b85a', sizePx: 512, halfM: 220, relief: 'below', reliefM: 60, far: '#8ab0b8', grain: 0.1 } },
    { item: 'camera', options: { minY: -40, maxY: 60 } },
    { item: 'sky:clouds', options: { innerM: 16, outerM: 90, count: 34, levelM: -3, spreadM: 14, sizeM: 3 } },
    { item: 'sky:clouds', options: { innerM: 6, outerM: 60, count: 30, levelM: -9, spreadM: 3, sizeM: 3.4 } },
  ]),
  place({ id: 'cloud-kingdom', synset: 'heaven.n.02', names: ['cloud kingdom', 'clouds', 'heaven', 'cloud', 'castle in the clouds', 'sky kingdom'], surface: 'snow', ambience: 'meadow', stage: [8, 5], light: 'heavens' }, [
    { item: 'ground', options: { of: 'clouds', halfM: 22, relief: 'rough', flatM: 8, reliefM: 1.8, far: '#f2f6fd', grain: 0 } },
    { item: 'sky:clouds', options: { innerM: 9, outerM: 60, count: 90, levelM: 0, sizeM: 2.6 } },
    { item: 'piece:castle-far', at: [[-3, 0.6, -58]], headingDeg: [8], options: { scale: 1.3 } },
    { item: 'space:rainbow', at: [[10, -4, -40]] },
    { item: 'piece:column', at: [[-6.2, 0, -5.4], [6.2, 0, -5.4]], options: { color: '#fbf4e4' } },
  ]),
  place({ id: 'candyland', synset: 'confectionery.n.02', names: ['candyland', 'candy land', 'candy world', 'candy kingdom'], surface: 'grass', ambience: 'meadow', stage: [8, 5], light: 'candy' }, [
    { item: 'ground', options: { of: 'swirls', color: '#ff9ac8', color2: '#ffd8ea', halfM: 18, sizeM: 1.6, band: 'plain', bandColor: '#8a5030', bandM: 2.6, bend: 0.8, soft: 0.1, relief: 'rolling', flatM: 11, reliefM: 4, far: '#ffb8d8' } },
    { item: 'plant:sweets', scatter: { count: 54, innerM: 5, outerM: 22, scale: [0.7, 1.7], nearM: 13 } },
    { item: 'piece:candy-house', at: [[-6, 0, -9]], headingDeg: [20] },
    { item: 'sky:crests', options: { awayM: 40, heightM: 9, low: '#f08ac0', high: '#fff0f8' } },
    { item: 'plant:sweets', scatter: { count: 40, innerM: 3, outerM: 9, scale: [0.12, 0.25] } },
  ]),
  place({ id: 'magic-forest', synset: 'fairyland.n.02', names: ['magic forest', 'enchanted forest', 'fairy forest', 'fairyland', 'mushroom forest', 'fairy tale'], surface: 'grass', ambience: 'meadow', stage: [7, 4], light: 'alien' }, [
    { item: 'ground', options: { of: 'litter', color: '#2f4a4a', color2: '#3a9a7a', halfM: 16, relief: 'rolling', flatM: 9, reliefM: 2 } },
    { item: 'camera', options: { minX: -13, maxX: 13, minZ: -5, maxZ: 13 } },
    { item: 'piece:giant-mushroom', scatter: { count: 16, innerM: 6, outerM: 18, scale: [0.6, 1.8], nearM: 14 } },
    { item: 'tree:leafy', scatter: { count: 16, innerM: 10, outerM: 20, scale: [1.4, 2.2], nearM: 15 }, options: { low: '#3a2a7a #1a5a6a', high: '#e07ad8 #5ae0c8', leaves: 40, leafM: 0.26, bark: '#4a3a5a' } },
    { item: 'plant:mushrooms', scatter: { count: 60, innerM: 2.6, outerM: 9, scale: [0.8, 2] } },
    { item: 'land:crystals', scatter: { count: 14, innerM: 5, outerM: 13, scale: [0.5, 1], nearM: 8 } },
    { item: 'plant:rosette', scatter: { count: 40, innerM: 4, outerM: 11, scale: [0.5, 0.9], nearM: 6 }, options: { leaves: 8, longM: 0.9, wideM: 0.1, low: '#1a5a5a', high: '#6af0c0' } },
    { item: 'sea:bubbles', scatter: { count: 90, innerM: 2.5, outerM: 12, scale: [0.4, 0.8] } },
  ]),
  place({ id: 'black-void', synset: 'darkness.n.01', names: ['black void', 'dark background', 'black background', 'void', 'darkness', 'spotlight'], surface: 'stone', ambience: 'room', stage: [6, 4], light: 'void', indoor: true }, [
    { item: 'ground', options: { of: 'plain', color: '#2a2a2e', color2: '#08080a', halfM: 9, sizePx: 256, far: '#020203', gloss: 0.4, grain: 0 } },
    { item: 'piece:spotlight', at: [[-3.4, 6.4, -3], [3.4, 6.4, -3], [-5, 6.4, 4], [5, 6.4, 4]], headingDeg: [40, -40, 140, -140] },
  ]),
]
