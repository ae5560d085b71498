import type { Dressing, SetRecipe } from '../set-recipes.ts'
import { place } from './place.ts'

const stands = (innerM: number, palette: string, spreadM = 34, people = 520): Dressing => ({ item: 'hall:stands', options: { innerM, rows: 8, riseM: 0.6, spreadM, people, palette } })

/** Where games are played, dances danced and races run. */
export const sportSets: readonly SetRecipe[] = [
  {
    id: 'ice-rink', synset: 'ice_rink.n.01', names: ['ice rink', 'rink', 'skating rink', 'ice'], indoor: true, light: 'ice-rink',
    ground: { surface: 'ice', friction: 0.03, bounciness: 0.1 }, gravityMps2: 9.81, stage: { halfWidthM: 12, halfDepthM: 7 }, ambience: 'ice-hall', defaultTime: 'day',
    dressing: [
      { item: 'ground:ice' }, { item: 'rink:boards', options: { halfWidthM: 15, halfDepthM: 9 } },
      { item: 'hall:stands', options: { innerM: 10.6, rows: 9, riseM: 0.62, spreadM: 34, people: 620, palette: 'cool' } },
      { item: 'hall:shell', options: { depthM: 26, wall: '#3a68a6', heightM: 14 } }, { item: 'hall:lamps', options: { rows: 3, heightM: 9.5, depthM: 14 } },
      { item: 'hall:banners', options: { depthM: 21, heightM: 8.6, colors: '#d8434e #f2f4f7 #2b62b8 #f2b632' } },
    ],
  },
  place({ id: 'gym', synset: 'gymnasium.n.02', names: ['gym', 'gymnasium', 'sports hall', 'gymnastics hall'], surface: 'mat', ambience: 'sports-hall', stage: [6, 6], light: 'gym', indoor: true }, [
    { item: 'ground:gym' }, { item: 'gym:apparatus' },
    { item: 'hall:stands', options: { innerM: 13.5, rows: 8, riseM: 0.6, spreadM: 32, people: 560, palette: 'warm' } }, { item: 'gym:judges' },
    { item: 'hall:shell', options: { depthM: 25, wall: '#5872aa', heightM: 13 } }, { item: 'hall:lamps', options: { rows: 3, heightM: 9, depthM: 14 } },
    { item: 'hall:banners', options: { depthM: 20, heightM: 8.2, colors: '#2a9fd6 #f2c230 #2fa866 #e8484f #f4f4f4' } },
  ]),
  place({ id: 'arena', synset: 'arena.n.03', names: ['arena', 'circus', 'circus ring', 'riding arena', 'rodeo', 'coliseum', 'circus tent'], surface: 'sand', ambience: 'crowd', stage: [11, 9], light: 'arena', time: 'night', indoor: true }, [
    { item: 'ground:arena' }, { item: 'arena:barrier', options: { radiusM: 14 } }, { item: 'arena:tiers', options: { innerM: 15.6, rows: 10, people: 900 } }, { item: 'arena:canopy', options: { radiusM: 31 } }, { item: 'arena:pennants' },
  ]),
  place({ id: 'stadium', synset: 'stadium.n.01', names: ['stadium', 'football stadium', 'soccer field', 'football field', 'soccer stadium', 'football pitch', 'pitch', 'sports field'], surface: 'grass', ambience: 'crowd', stage: [14, 8], light: 'floodlit' }, [
    { item: 'ground', options: { of: 'mown', halfM: 30, sizeM: 4, marks: 'football', far: '#5c9a3a' } },
    { item: 'piece:goal', at: [[-17, 0, -4]], headingDeg: [70] }, { item: 'piece:goal', at: [[26, 0, 0]], headingDeg: [-90] },
    stands(19, 'warm', 46, 760), { item: 'piece:floodlight', at: [[-24, 0, -24], [24, 0, -24], [-30, 0, 20], [30, 0, 20]], headingDeg: [40, -40, 130, -130] }, { item: 'piece:advert', grid: { x: [-18, 18, 10], z: [-16.4, -16.4, 1] }, headingDeg: [0] },
  ]),
  place({ id: 'basketball-court', synset: 'basketball_court.n.01', names: ['basketball court', 'basketball arena', 'court', 'volleyball court'], surface: 'wood', ambience: 'sports-hall', stage: [7, 4], light: 'gym', indoor: true }, [
    { item: 'ground', options: { of: 'planks', halfM: 13, sizeM: 0.14, color: '#d09a5c', color2: '#dca868', marks: 'basketball', marksColor: '#fbf6ec', gloss: 0.45 } },
    { item: 'piece:hoop', at: [[-9.2, 0, 0], [9.2, 0, 0]], headingDeg: [90, -90] }, stands(8.6, 'warm'), { item: 'piece:advert', grid: { x: [-18, 18, 10], z: [-7.4, -7.4, 1] }, headingDeg: [0] },
    { item: 'hall:shell', options: { depthM: 24, wall: '#7a3a44', heightM: 12 } }, { item: 'hall:lamps', options: { rows: 3, heightM: 9, depthM: 14 } }, { item: 'hall:banners', options: { depthM: 20, heightM: 8.2, colors: '#e8842c #2a3a6a #f4f0e6' } },
  ]),
  place({ id: 'tennis-court', synset: 'tennis_court.n.01', names: ['tennis court', 'tennis', 'badminton court'], surface: 'mat', ambience: 'park', stage: [8, 3.4] }, [
    { item: 'ground', options: { of: 'concrete', halfM: 14, sizeM: 40, color: '#3a7ab0', color2: '#3a72a8', band: 'concrete', bandM: 0.01, bandZ: -60, marks: 'tennis', marksColor: '#ffffff', marksWear: 0.05, far: '#4a8a5a' } },
    { item: 'piece:tennis-net', at: [[3.4, 0, 0]] }, { item: 'piece:high-chair', at: [[3.4, 0, -5.4]] }, { item: 'piece:wire-fence', grid: { x: [-16, 16, 17], z: [-7.6, -7.6, 1] }, headingDeg: [0], options: { scale: 1.4 } }, { item: 'park:benches', at: [[-1, 0, -5.6], [7.4, 0, -5.6]] }, { item: 'piece:hedge-block', grid: { x: [-18, 18, 19], z: [-9, -9, 1] }, headingDeg: [0], options: { scale: 1.5 } },
    { item: 'tree:leafy', at: [[-11, 0, -12], [-5, 0, -13], [3, 0, -12.4], [9, 0, -13], [15, 0, -12], [-12, 0, 13], [12, 0, 13]] }, { item: 'hills' },
  ]),
  place({ id: 'swimming-pool', synset: 'swimming_pool.n.01', names: ['swimming pool', 'pool', 'water park', 'poolside'], surface: 'stone', ambience: 'sports-hall', stage: [8, 2.2], light: 'bright', indoor: true }, [
    { item: 'ground', options: { of: 'tiles', halfM: 14, sizeM: 0.4, color: '#e8e4d8', color2: '#d8dcd4', gloss: 0.3 } },
    { item: 'pool:basin' }, { item: 'piece:lane-line', at: [[0, 0.06, -5.7], [0, 0.06, -7.9], [0, 0.06, -10.1]] }, { item: 'piece:starting-block', at: [[-13.6, 0, -4.6], [-13.6, 0, -6.8], [-13.6, 0, -9]], headingDeg: [90] }, { item: 'piece:high-chair', at: [[-6.6, 0, -2.4]], headingDeg: [180], options: { color: '#f4f2ec' } },
    { item: 'room:shell', options: { halfWidthM: 15, backM: 14, frontM: 11, pattern: 'tiles', wall: '#dce8ea', wall2: '#3aa0b8', dadoM: 1.2, heightM: 6, ceiling: '#c8d4d8', beams: 7, beam: '#e8e0d0', skirting: 'no' } }, { item: 'room:window', at: [[-9, 1.8, -13.95], [-4.5, 1.8, -13.95], [0, 1.8, -13.95], [4.5, 1.8, -13.95], [9, 1.8, -13.95]], options: { widthM: 3.6, heightM: 3, view: 'sky', frame: '#8aa0a8' } }, { item: 'camera', options: { minZ: -2.6 } },
  ]),
  place({ id: 'race-track', synset: 'racetrack.n.01', names: ['race track', 'racetrack', 'racing circuit', 'race', 'speedway', 'race course', 'running track', 'finish line'], surface: 'asphalt', ambience: 'crowd', stage: [14, 3.2] }, [
    { item: 'ground', options: { of: 'mown', halfM: 22, band: 'asphalt', bandM: 11, bandZ: 0.4, soft: 0.05, marks: 'race', kerb: '#e8402e' } },
    { item: 'piece:tire-wall', grid: { x: [-26, 26, 13], z: [-6.9, -6.9, 1] }, headingDeg: [0] }, { item: 'piece:start-arch', at: [[-6, 0, 0]], headingDeg: [90] }, stands(11, 'warm', 44), { item: 'piece:advert', grid: { x: [-18, 18, 10], z: [-8.4, -8.4, 1] }, headingDeg: [0] }, { item: 'hills' },
  ]),
  place({ id: 'boxing-ring', synset: 'boxing_ring.n.01', names: ['boxing ring', 'wrestling ring', 'boxing match', 'fight ring', 'ring'], surface: 'mat', ambience: 'crowd', stage: [2.6, 2.4], light: 'arena', time: 'night', indoor: true }, [
    { item: 'ground', options: { of: 'concrete', color: '#4a4450', color2: '#3a3440', halfM: 9, rugX: 3.8, rugZ: 3.8, rug: '#4a86cc', rugTrim: '#c8283a', marks: 'star', marksColor: '#f4f0e4', far: '#2a2430' } },
    { item: 'ring:ropes' }, { item: 'piece:ringpost', at: [[-3.5, 0, -3.5], [3.5, 0, -3.5], [3.5, 0, 3.5], [-3.5, 0, 3.5]], headingDeg: [0, -90, 180, 90], options: { color: '#d8342c #2a5ab8' } },
    stands(8, 'warm', 30, 640), { item: 'hall:shell', options: { depthM: 24, wall: '#2a2440', heightM: 12 } }, { item: 'hall:lamps', options: { rows: 3, heightM: 8, depthM: 10 } },
  ]),
  place({ id: 'dance-studio', synset: 'dance_floor.n.01', names: ['dance studio', 'ballet studio', 'dance floor', 'dojo', 'yoga studio', 'fitness studio', 'rehearsal room'], surface: 'wood', ambience: 'room', stage: [4, 2.2], light: 'bright', indoor: true }, [
    { item: 'ground', options: { of: 'planks', halfM: 9, sizeM: 0.14, color: '#d8ac74', color2: '#e4ba82', gloss: 0.4 } },
    { item: 'room:shell', options: { halfWidthM: 6, backM: 4.4, frontM: 9, pattern: 'plain', wall: '#ece4d8', heightM: 3.6, trim: '#b88a5c' } },
    { item: 'room:mirror', at: [[0, 0.3, -4.36]], options: { widthM: 9, heightM: 2.5 } }, { item: 'piece:barre', at: [[0, 0, -4.3]] }, { item: 'piece:barre', at: [[-5.95, 0, 1]], headingDeg: [90] }, { item: 'room:window', at: [[-5.95, 0.8, -2], [-5.95, 0.8, 1.4], [-5.95, 0.8, 4.8]], headingDeg: [90], options: { widthM: 2.2, heightM: 2.2, view: 'city' } }, { item: 'piece:speaker', at: [[5.3, 0, -3.7]], headingDeg: [-40], options: { scale: 0.5 } }, { item: 'piece:pot-plant', at: [[-5.4, 0, -3.8]] }, { item: 'piece:tube', at: [[-2, 3.5, -1], [2, 3.5, -1], [-2, 3.5, 3], [2, 3.5, 3]] },
  ]),
]
