import type { SetRecipe } from './set-recipes.ts'

/**
 * The places a film can play in. Physics reads the ground and the water, sound the ambience; the dressing names builders of
 * engine/picture from the viewer to the horizon.
 */
export const setRecipes: readonly SetRecipe[] = [
  {
    id: 'ice-rink', synset: 'ice_rink.n.01', names: ['ice rink', 'rink', 'skating rink', 'ice'], indoor: true,
    ground: { surface: 'ice', friction: 0.03, bounciness: 0.1 }, gravityMps2: 9.81, stage: { halfWidthM: 12, halfDepthM: 7 },
    ambience: 'ice-hall', defaultTime: 'day',
    dressing: [
      { item: 'ground:ice' },
      { item: 'rink:boards', options: { halfWidthM: 15, halfDepthM: 9 } },
      { item: 'hall:stands', options: { innerM: 10.6, rows: 9, riseM: 0.62, spreadM: 34, people: 620, palette: 'cool' } },
      { item: 'hall:shell', options: { depthM: 26, wall: '#3a68a6', heightM: 14 } },
      { item: 'hall:lamps', options: { rows: 3, heightM: 9.5, depthM: 14 } },
      { item: 'hall:banners', options: { depthM: 21, heightM: 8.6, colors: '#d8434e #f2f4f7 #2b62b8 #f2b632' } },
    ],
  },
  {
    id: 'sea', synset: 'sea.n.01', names: ['sea', 'ocean', 'open water', 'open sea', 'lake', 'water'], indoor: false,
    ground: { surface: 'water', friction: 0.2, bounciness: 0 }, water: { waveHeightM: 0.09, waveLengthM: 7 }, gravityMps2: 9.81,
    stage: { halfWidthM: 20, halfDepthM: 12 }, ambience: 'sea', defaultTime: 'day',
    dressing: [
      { item: 'sea:island' },
      { item: 'sea:sails', options: { count: 3 } },
      { item: 'sea:gulls', options: { count: 5 } },
    ],
  },
  {
    id: 'meadow', synset: 'meadow.n.01', names: ['meadow', 'field', 'grassland', 'pasture', 'hill', 'countryside', 'grass', 'forest', 'woods'], indoor: false,
    ground: { surface: 'grass', friction: 0.7, bounciness: 0.2 }, gravityMps2: 9.81, stage: { halfWidthM: 12, halfDepthM: 8 },
    ambience: 'meadow', defaultTime: 'day',
    dressing: [
      { item: 'ground:meadow' },
      { item: 'grass', scatter: { count: 5200, innerM: 0, outerM: 15, scale: [0.6, 1.5] } },
      { item: 'flowers', scatter: { count: 420, innerM: 1.6, outerM: 16, scale: [0.7, 1.4] } },
      { item: 'trees', at: [[-11, 0, -10], [-15, 0, -14], [10, 0, -13], [15, 0, -10], [19, 0, -17], [-21, 0, -18], [4, 0, -22], [-5, 0, -25]] },
      { item: 'bushes', at: [[-7.5, 0, -6.5], [8, 0, -8], [12.5, 0, -6], [-13, 0, -7]] },
      { item: 'fence', options: { depthM: 11.5 } },
      { item: 'hills' },
    ],
  },
  {
    id: 'gym', synset: 'gymnasium.n.02', names: ['gym', 'gymnasium', 'sports hall', 'gymnastics hall', 'stadium floor'], indoor: true,
    ground: { surface: 'mat', friction: 0.9, bounciness: 0.35 }, gravityMps2: 9.81, stage: { halfWidthM: 6, halfDepthM: 6 },
    ambience: 'sports-hall', defaultTime: 'day',
    dressing: [
      { item: 'ground:gym' },
      { item: 'gym:apparatus' },
      { item: 'hall:stands', options: { innerM: 13.5, rows: 8, riseM: 0.6, spreadM: 32, people: 560, palette: 'warm' } },
      { item: 'gym:judges' },
      { item: 'hall:shell', options: { depthM: 25, wall: '#5872aa', heightM: 13 } },
      { item: 'hall:lamps', options: { rows: 3, heightM: 9, depthM: 14 } },
      { item: 'hall:banners', options: { depthM: 20, heightM: 8.2, colors: '#2a9fd6 #f2c230 #2fa866 #e8484f #f4f4f4' } },
    ],
  },
  {
    id: 'moon', synset: 'moon.n.01', names: ['moon', 'lunar surface', 'space', 'outer space', 'planet', 'mars'], indoor: false,
    ground: { surface: 'moon-dust', friction: 0.8, bounciness: 0.1 }, gravityMps2: 1.62, stage: { halfWidthM: 10, halfDepthM: 7 },
    ambience: 'space', defaultTime: 'day',
    dressing: [
      { item: 'ground:moon' },
      { item: 'moon:rocks', scatter: { count: 190, innerM: 3.5, outerM: 40, scale: [0.05, 0.75] } },
      { item: 'moon:earth' },
      { item: 'moon:lander', at: [[-4.6, 0, -12.6]] },
      { item: 'moon:flag', at: [[-4.4, 0, -5.2]] },
    ],
  },
  {
    id: 'street', synset: 'street.n.01', names: ['street', 'road', 'city', 'town', 'alley', 'downtown', 'sidewalk'], indoor: false,
    ground: { surface: 'asphalt', friction: 0.8, bounciness: 0.2 }, gravityMps2: 9.81, stage: { halfWidthM: 11, halfDepthM: 4 },
    ambience: 'street', defaultTime: 'day',
    dressing: [
      { item: 'ground:street' },
      { item: 'street:houses' },
      { item: 'street:lamps', at: [[-8, 0, -4.6], [0.6, 0, -4.6], [9.2, 0, -4.6]] },
      { item: 'street:trees', at: [[-12.2, 0, -4.9], [-3.7, 0, -4.9], [4.9, 0, -4.9], [13.4, 0, -4.9]] },
      { item: 'street:cars', at: [[-6, 0, -3.1], [6.8, 0, -3.1]] },
    ],
  },
  {
    id: 'room', synset: 'room.n.01', names: ['room', 'living room', 'house', 'home', 'kitchen', 'bedroom', 'indoors', 'apartment', 'studio', 'classroom', 'office'], indoor: true,
    ground: { surface: 'wood', friction: 0.6, bounciness: 0.3 }, gravityMps2: 9.81, stage: { halfWidthM: 3, halfDepthM: 2.2 },
    ambience: 'room', defaultTime: 'day',
    dressing: [
      { item: 'ground:room' },
      { item: 'room:walls', options: { halfWidthM: 4.6, backM: 3.4, heightM: 3.1 } },
      { item: 'room:furniture' },
    ],
  },
  {
    id: 'arena', synset: 'arena.n.03', names: ['arena', 'circus', 'circus ring', 'stadium', 'riding arena', 'rodeo', 'stage', 'theater', 'coliseum'], indoor: true,
    ground: { surface: 'sand', friction: 0.7, bounciness: 0.1 }, gravityMps2: 9.81, stage: { halfWidthM: 11, halfDepthM: 9 },
    ambience: 'crowd', defaultTime: 'night',
    dressing: [
      { item: 'ground:arena' },
      { item: 'arena:barrier', options: { radiusM: 14 } },
      { item: 'arena:tiers', options: { innerM: 15.6, rows: 10, people: 900 } },
      { item: 'arena:canopy', options: { radiusM: 31 } },
      { item: 'arena:pennants' },
    ],
  },
  {
    id: 'park', synset: 'park.n.01', names: ['park', 'garden', 'playground', 'yard', 'backyard', 'lawn'], indoor: false,
    ground: { surface: 'grass', friction: 0.7, bounciness: 0.25 }, gravityMps2: 9.81, stage: { halfWidthM: 9, halfDepthM: 5 },
    ambience: 'park', defaultTime: 'day',
    dressing: [
      { item: 'ground:park' },
      { item: 'grass', scatter: { count: 3800, innerM: 0, outerM: 14, scale: [0.4, 1] }, options: { pathHalfM: 1.5 } },
      { item: 'flowers', scatter: { count: 130, innerM: 4, outerM: 14, scale: [0.6, 1] }, options: { pathHalfM: 2.6 } },
      { item: 'park:benches', at: [[-4.4, 0, -3.3], [4.6, 0, -3.5]] },
      { item: 'street:lamps', at: [[-1.4, 0, -3.5], [8.4, 0, -4.2], [-9.4, 0, -3.6]] },
      { item: 'trees', at: [[-7.4, 0, -7.4], [-12.6, 0, -9], [6.8, 0, -8], [12.4, 0, -9.4], [-2, 0, -13.5], [18, 0, -13], [-18.5, 0, -14], [3.6, 0, -18], [-9.5, 0, -19]] },
      { item: 'bushes', at: [[-5.6, 0, -6.2], [5, 0, -6.3], [9.4, 0, -6.6], [-10, 0, -6.4], [1.4, 0, -7.6]] },
      { item: 'park:pond' },
      { item: 'hills' },
    ],
  },
  {
    id: 'beach', synset: 'beach.n.01', names: ['beach', 'seaside', 'shore', 'coast', 'sand', 'desert', 'island'], indoor: false,
    ground: { surface: 'sand', friction: 0.75, bounciness: 0.05 }, gravityMps2: 9.81, stage: { halfWidthM: 10, halfDepthM: 4 },
    ambience: 'beach', defaultTime: 'day',
    dressing: [
      { item: 'ground:beach' },
      { item: 'beach:sea' },
      { item: 'beach:palms', at: [[-7.4, 0, -3.6], [-9.2, 0, -1.4], [9.6, 0, -4.2]] },
      { item: 'beach:umbrella', at: [[5, 0, -2.9]] },
      { item: 'beach:shells', scatter: { count: 70, innerM: 1.5, outerM: 9, scale: [0.6, 1.4] } },
      { item: 'sea:island' },
      { item: 'sea:sails', options: { count: 2 } },
      { item: 'sea:gulls', options: { count: 4 } },
    ],
  },
  {
    id: 'studio', synset: 'studio.n.01', names: ['photo studio', 'studio', 'plain background', 'white background', 'backdrop', 'plain backdrop'], indoor: false,
    ground: { surface: 'stone', friction: 0.7, bounciness: 0.2 }, gravityMps2: 9.81, stage: { halfWidthM: 8, halfDepthM: 6 },
    ambience: 'room', defaultTime: 'day', dressing: [{ item: 'ground:studio' }],
  },
]

/** The set of that id; undefined when there is none. */
export function setById(id: string): SetRecipe | undefined {
  return setRecipes.find((set) => set.id === id)
}
