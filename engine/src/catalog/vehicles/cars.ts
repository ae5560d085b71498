import { ball, block, disc, rod, slab } from '../things/forms.ts'
import { parts } from '../thing.ts'
import type { PartGroup, Recipe, Solid } from '../recipes.ts'
import { arches, axles, badge, bumper, headlamp, type Loose, mirrors, pane, painted, seatAt, sides, taillamp, topAt, tubes, vehicle, type Vehicle } from './chassis.ts'

/** Half lengths and heights of a passenger car's lower body and cabin, in metres. */
interface Shape { half: number; wide: number; low: number; high: number; cabin: { z: number; half: number; wide: number; top: number; r: number }; axle: readonly [number, number]; wheel: number; round: number }

const small: Shape = { half: 1.62, wide: 0.78, low: 0.3, high: 0.94, cabin: { z: -0.22, half: 0.98, wide: 0.66, top: 1.5, r: 0.3 }, axle: [1.02, -1.02], wheel: 0.36, round: 0.24 }

/** The skin of a car: a rounded tub, a rounder cabin with windows all around, fenders over the wheels. */
function carBody(s: Shape, more: readonly Loose[] = []): PartGroup[] {
  const y = (s.low + s.high) / 2, h = (s.high - s.low) / 2, { cabin: c } = s
  const mid = (s.high + c.top) / 2 + 0.01, glassH = (c.top - s.high) * 0.33
  return [parts('main', 'metal', 0.1, [
    { at: [0, y, 0], box: [s.wide, h, s.half], r: [s.round] },
    { at: [0, (s.high + c.top) / 2 - 0.08, c.z], box: [c.wide, (c.top - s.high) / 2 + 0.08, c.half], r: [c.r], k: 0.14 },
    ...s.axle.map((z): Loose => ({ at: ['*', s.wide - 0.06, s.wheel + 0.16, z], r: [0.16, 0.3, s.wheel * 1.5], k: 0.1 })),
    ...arches(s.axle, s.wheel, s.wheel * 1.16),
    pane([0, mid, c.z + 0.02], [2, glassH, c.half * 0.72]), pane([0, mid, c.z], [c.wide * 0.8, glassH, 3]),
    painted('main', [0, mid, c.z - 0.02], [2, 0.4, 0.075]),
    painted('dark', [0, s.low + 0.04, 0], [2, 0.06, 3]), ...more,
  ])]
}

/** Lamps, bumpers, mirrors, handles and a grille for a car of that shape. */
function carTrim(s: Shape): Solid[] {
  const y = s.low + (s.high - s.low) * 0.62
  return [
    ...sides((k) => [...headlamp([s.wide * 0.68 * k, y, s.half - 0.04], 0.125), ball('amber', 'light', [s.wide * 0.68 * k, y - 0.2, s.half - 0.03], 0.045), taillamp([s.wide * 0.72 * k, y, -s.half + 0.02], [0.2, 0.17, 0.08]), rod('chrome', 'metal', [(s.wide + 0.012) * k, s.high - 0.1, s.cabin.z + 0.1], [(s.wide + 0.012) * k, s.high - 0.1, s.cabin.z + 0.28], 0.018)]),
    ...mirrors('main', s.wide + 0.1, s.high + 0.06, s.cabin.z + s.cabin.half * 0.62, 0.085),
    ...bumper('chrome', s.low + 0.1, s.half + 0.02, s.wide * 0.8, 0.055), ...bumper('chrome', s.low + 0.1, -s.half - 0.02, s.wide * 0.8, 0.055),
    block('dark', 'plastic', [0, y - 0.02, s.half - 0.01], [s.wide * 0.72, 0.13, 0.06], undefined, 0.03), rod('chrome', 'metal', [-s.wide * 0.3, y - 0.02, s.half + 0.025], [s.wide * 0.3, y - 0.02, s.half + 0.025], 0.014),
    block('lamp', 'plastic', [0, s.low + 0.24, -s.half - 0.005], [0.36, 0.1, 0.02]), rod('hub', 'metal', [-0.4, s.low + 0.02, -s.half - 0.06], [-0.4, s.low + 0.02, -s.half + 0.2], 0.035),
  ]
}

type CarWords = Pick<Vehicle, 'id' | 'synset' | 'names' | 'heightM' | 'massKg' | 'palette'>
function car(words: CarWords, shape: Partial<Shape> = {}, more: { paint?: readonly Loose[]; solids?: readonly Solid[] } = {}): Recipe {
  const s: Shape = { ...small, ...shape }
  return vehicle({
    ...words, cellM: 0.034, groups: carBody(s, more.paint), solids: [...carTrim(s), ...(more.solids ?? [])], wheels: axles(s.wide - 0.08, s.wheel, 0.22, s.axle),
    sockets: { ...seatAt([0.32, s.low + 0.32, s.cabin.z + 0.1]), ...topAt([0, s.cabin.top, s.cabin.z]) },
  })
}

/** A bar of flashing lights across a roof. */
export const lightBar = (y: number, z: number, half: number, colors: readonly [string, string] = ['red', 'blue']): Solid[] => [block('dark', 'plastic', [0, y, z], [half * 2.1, 0.05, 0.2]), ...sides((s) => [block(s > 0 ? colors[0] : colors[1], 'light', [half * 0.56 * s, y + 0.09, z], [half * 0.86, 0.13, 0.17], undefined, 0.05)]), block('chrome', 'metal', [0, y + 0.08, z], [half * 0.2, 0.1, 0.16])]

const checks = (y: number, x: number): Solid[] => sides((s) => Array.from({ length: 8 }, (_, i) => block(i % 2 === 0 ? 'dark' : 'white', 'plastic', [x * s, y, -0.72 + i * 0.18], [0.02, 0.09, 0.18], undefined, 0.001)))

/** A shape drawn flat on both flanks, e.g. a star or a cross. */
export const onFlanks = (color: string, x: number, y: number, z: number, outline: readonly (readonly [number, number])[]): Solid[] => sides((s) => [slab(color, 'plastic', [x * s, y, z], outline, 0.03, [0, 90 * s, 0], 0.004)])
export const cross = (r: number): [number, number][] => [[-0.34, -1], [0.34, -1], [0.34, -0.34], [1, -0.34], [1, 0.34], [0.34, 0.34], [0.34, 1], [-0.34, 1], [-0.34, 0.34], [-1, 0.34], [-1, -0.34], [-0.34, -0.34]].map(([x = 0, y = 0]) => [x * r, y * r])
export const star = (r: number): [number, number][] => Array.from({ length: 10 }, (_, i) => { const [c = 0, s = 0] = [[0, 1], [-0.225, 0.309], [-0.951, 0.309], [-0.363, -0.118], [-0.588, -0.809], [0, -0.382], [0.588, -0.809], [0.363, -0.118], [0.951, 0.309], [0.225, 0.309]][i] ?? []; return [c * r, s * r] })

const low: Shape = { half: 1.95, wide: 0.88, low: 0.2, high: 0.74, cabin: { z: -0.35, half: 1.02, wide: 0.64, top: 1.14, r: 0.26 }, axle: [1.22, -1.2], wheel: 0.35, round: 0.22 }

/** An open-wheeled racer: a needle of a body between four fat wheels, wings before and behind. */
const racer = vehicle({
  id: 'racing-car', synset: 'racer.n.02', names: ['racing car', 'race car', 'racer', 'formula one car', 'f1 car', 'formula 1 car'], heightM: 1.06, massKg: 750, cellM: 0.03, palette: { main: '#d8342c', white: '#fbf6ea', accent: '#f4c534', helmet: '#2f6fd0' },
  groups: [parts('main', 'metal', 0.1, [
    { from: [0, 0.4, -1.7], to: [0, 0.42, 0.2], r: [0.22, 0.33], squash: [1, 0.9, 1] }, { from: [0, 0.42, 0.2], to: [0, 0.3, 2.15], r: [0.33, 0.1] },
    { at: ['*', 0.48, 0.33, -0.45], box: [0.24, 0.2, 0.75], r: [0.14] }, { from: [0, 0.62, -0.55], to: [0, 0.5, -1.5], r: [0.27, 0.12], k: 0.12 },
    { at: [0, 0.78, 0.12], r: [0.25, 0.26, 0.42], carve: true, k: 0.03 }, { at: [0, 0.62, 0.12], r: [0.27, 0.3, 0.46], paint: true, color: 'dark' },
    { at: [0, 0.5, 1.05], box: [0.12, 0.5, 1.3], r: [0.05], paint: true, color: 'white' }, { at: [0, 0.3, 2.2], r: [0.3, 0.3, 0.3], paint: true, color: 'accent' },
    { at: ['*', 0.5, 0.36, 0.3], r: [0.22, 0.16, 0.14], paint: true, color: 'dark' },
  ])],
  solids: [
    block('main', 'metal', [0, 0.16, 2.1], [1.7, 0.035, 0.34], undefined, 0.015), ...sides((s) => [block('accent', 'metal', [0.85 * s, 0.24, 2.08], [0.03, 0.22, 0.46], undefined, 0.012), block('accent', 'metal', [0.56 * s, 0.83, -1.75], [0.03, 0.42, 0.5], undefined, 0.012), rod('dark', 'metal', [0.2 * s, 0.42, 1.4], [0.75 * s, 0.37, 1.42], 0.025), rod('dark', 'metal', [0.2 * s, 0.42, 1.1], [0.75 * s, 0.37, 1.4], 0.025), rod('dark', 'metal', [0.2 * s, 0.42, -1.35], [0.75 * s, 0.38, -1.35], 0.035)]),
    block('main', 'metal', [0, 0.98, -1.78], [1.1, 0.04, 0.32], [-14, 0, 0], 0.018), block('white', 'metal', [0, 0.84, -1.74], [1.1, 0.035, 0.26], [-10, 0, 0], 0.015), block('dark', 'metal', [0, 0.6, -1.68], [0.06, 0.6, 0.2]),
    ball('helmet', 'plastic', [0, 0.78, 0.02], 0.17), ball('dark', 'ice', [0, 0.79, 0.08], 0.135, [1, 0.5, 1]), disc('white', 'plastic', [0, 0.46, 1.34], 0.13, 0.02, [12, 0, 0]),
    ...badge('white', 0.73, 0.36, -0.6, 0.13), ...mirrors('main', 0.46, 0.66, 0.4, 0.07),
  ],
  wheels: [...axles(0.82, 0.36, 0.34, [1.4]), ...axles(0.8, 0.39, 0.42, [-1.35])], sockets: seatAt([0, 0.4, 0.05]),
})

const jeepBody: PartGroup[] = [parts('main', 'metal', 0.04, [
  { at: [0, 0.78, 1.0], box: [0.6, 0.24, 0.72], r: [0.1] }, { at: [0, 0.74, -0.6], box: [0.76, 0.28, 1.05], r: [0.08] }, { at: [0, 1.0, -0.55], box: [0.66, 0.34, 0.85], r: [0.06], carve: true, k: 0.02 },
  ...[1.1, -1.1].map((z): Loose => ({ at: ['*', 0.72, 0.86, z], box: [0.17, 0.05, 0.5], r: [0.05], k: 0.02 })), ...arches([1.1, -1.1], 0.42, 0.5), { at: [0, 0.95, -0.55], box: [0.67, 0.42, 0.86], r: [0.06], paint: true, color: 'seat' },
])]

/** Cars for persons. */
export const cars: readonly Recipe[] = [
  car({ id: 'car', synset: 'car.n.01', names: ['car', 'automobile', 'motorcar', 'sedan', 'hatchback'], heightM: 1.5, massKg: 950, palette: { main: '#d8392f' } }),
  car({ id: 'taxi', synset: 'cab.n.03', names: ['taxi', 'cab', 'taxicab', 'yellow cab'], heightM: 1.7, massKg: 1200, palette: { main: '#ffb41e', white: '#fbf6ea' } }, { half: 1.85, cabin: { ...small.cabin, half: 1.02 }, axle: [1.18, -1.18] }, { solids: [...checks(0.78, 0.79), block('white', 'light', [0, 1.59, -0.2], [0.52, 0.2, 0.2], undefined, 0.05), block('dark', 'plastic', [0, 1.59, -0.095], [0.36, 0.07, 0.01]), block('dark', 'plastic', [0, 1.5, -0.2], [0.56, 0.04, 0.24])] }),
  car({ id: 'police-car', synset: 'cruiser.n.01', names: ['police car', 'police cruiser', 'squad car', 'patrol car', 'cop car'], heightM: 1.66, massKg: 1300, palette: { main: '#27458f', white: '#f7f6f1', red: '#ff3b3b', blue: '#3b8bff', gold: '#f1c23a' } }, { half: 1.85, cabin: { ...small.cabin, half: 1.02 }, axle: [1.18, -1.18] }, { paint: [painted('white', [0, 0.7, -0.2], [3, 0.245, 0.62]), painted('white', [0, 1.46, -0.2], [0.7, 0.1, 1])], solids: [...lightBar(1.51, -0.2, 0.46), ...onFlanks('gold', 0.785, 0.68, -0.2, star(0.15))] }),
  car({ id: 'sports-car', synset: 'sports_car.n.01', names: ['sports car', 'supercar', 'convertible', 'coupe', 'muscle car'], heightM: 1.16, massKg: 1200, palette: { main: '#f2582a', white: '#fbf6ea' } }, low, { paint: [painted('white', [0, 1, 0], [0.17, 1, 3]), pane([0, 0.96, -0.35], [0.5, 0.13, 3])], solids: [block('main', 'metal', [0, 0.98, -1.86], [1.6, 0.045, 0.32], [-6, 0, 0], 0.02), ...sides((s) => [block('dark', 'metal', [0.6 * s, 0.86, -1.82], [0.05, 0.22, 0.16]), block('dark', 'plastic', [0.895 * s, 0.55, -0.55], [0.03, 0.14, 0.4], [8, 0, 0])])] }),
  car({ id: 'limousine', synset: 'limousine.n.01', names: ['limousine', 'limo', 'stretch limo'], heightM: 1.5, massKg: 2500, palette: { main: '#26262c' } }, { half: 3.0, cabin: { ...small.cabin, half: 2.15, z: -0.3 }, axle: [2.2, -2.15] }, { paint: [-1.3, 0.75].map((z) => painted('main', [0, 1.2, z], [2, 0.4, 0.14])) }),
  racer,
  vehicle({
    id: 'open-car', synset: 'convertible.n.01', names: ['open car', 'roadster', 'cabriolet', 'open-top car'], heightM: 1.28, massKg: 800, cellM: 0.034, palette: { main: '#d8392f', seat: '#e9d9b8', trim: '#fbf6ea' },
    groups: [parts('main', 'metal', 0.08, [
      { at: [0, 0.5, 0], box: [0.78, 0.2, 1.72], r: [0.16] }, { at: [0, 0.66, 1.0], box: [0.68, 0.16, 0.7], r: [0.16] }, { at: [0, 0.66, -1.2], box: [0.68, 0.16, 0.46], r: [0.16] },
      { at: [0, 0.95, -0.28], box: [0.58, 0.4, 0.66], r: [0.1], carve: true, k: 0.04 }, ...arches([1.1, -1.1], 0.34, 0.42), painted('trim', [0, 0.46, 0], [2, 0.05, 3]),
    ])],
    solids: [...sides((s) => [...headlamp([0.48 * s, 0.66, 1.74], 0.15), taillamp([0.5 * s, 0.66, -1.72], [0.2, 0.12, 0.05])]), ...bumper('chrome', 0.6, 1.76, 0.34, 0.07), ...bumper('chrome', 0.6, -1.74, 0.34, 0.07),
      block('glass', 'glass', [0, 1.0, 0.44], [1.16, 0.4, 0.025], [-24, 0, 0]), ...tubes('chrome', 0.025, [[-0.6, 0.8, 0.5], [-0.58, 1.2, 0.36], [0.58, 1.2, 0.36], [0.6, 0.8, 0.5]]), block('seat', 'leather', [0, 0.66, -0.38], [1.0, 0.14, 0.56], undefined, 0.05), block('seat', 'leather', [0, 0.92, -0.74], [1.04, 0.44, 0.14], [-8, 0, 0], 0.06),
      rod('dark', 'metal', [0, 0.74, 0.34], [0, 0.92, 0.12], 0.022), disc('dark', 'plastic', [0, 0.92, 0.12], 0.18, 0.03, [-60, 0, 0])],
    wheels: axles(0.74, 0.36, 0.22, [1.1, -1.1]), sockets: { ...seatAt([0, 0.76, -0.3]) },
  }),
  vehicle({
    id: 'jeep', synset: 'jeep.n.01', names: ['jeep', 'off-roader', 'safari car', 'dune buggy'], heightM: 1.62, massKg: 1300, cellM: 0.034, palette: { main: '#6f8442', seat: '#4a3c2c' }, groups: jeepBody,
    solids: [...tubes('dark', 0.035, [[-0.66, 0.98, 0.3], [-0.62, 1.56, 0.12], [0.62, 1.56, 0.12], [0.66, 0.98, 0.3]]), ...tubes('dark', 0.035, [[-0.7, 0.98, -0.75], [-0.62, 1.58, -0.75], [0.62, 1.58, -0.75], [0.7, 0.98, -0.75]]), ...sides((s) => [rod('dark', 'metal', [0.62 * s, 1.56, 0.12], [0.62 * s, 1.58, -0.75], 0.03), ...headlamp([0.4 * s, 0.86, 1.72], 0.12), block('seat', 'leather', [0.33 * s, 0.84, -0.2], [0.46, 0.14, 0.46], undefined, 0.05), block('seat', 'leather', [0.33 * s, 1.08, -0.42], [0.46, 0.46, 0.13], [-8, 0, 0], 0.05), taillamp([0.62 * s, 0.84, -1.66], [0.14, 0.14, 0.05])]),
      block('glass', 'glass', [0, 1.27, 0.21], [1.2, 0.5, 0.02], [-17, 0, 0]), ...[-3, -2, -1, 0, 1, 2, 3].map((i) => block('dark', 'plastic', [i * 0.075, 0.82, 1.72], [0.035, 0.26, 0.03])), ...bumper('dark', 0.5, 1.78, 0.7, 0.07), disc('tyre', 'rubber', [0, 0.88, -1.68], 0.36, 0.2, [-90, 0, 0]), disc('rim', 'metal', [0, 0.88, -1.84], 0.2, 0.06, [-90, 0, 0]), rod('dark', 'plastic', [0.33, 0.98, 0.22], [0.33, 1.08, 0.1], 0.02), disc('dark', 'plastic', [0.33, 1.07, 0.1], 0.17, 0.03, [-60, 0, 0])],
    wheels: axles(0.74, 0.42, 0.26, [1.1, -1.1], 'truck'), sockets: { ...seatAt([0.33, 0.92, -0.2]) },
  }),
  vehicle({
    id: 'golf-cart', synset: 'golfcart.n.01', names: ['golf cart', 'golf buggy', 'golfcart'], heightM: 1.8, massKg: 400, cellM: 0.03, palette: { main: '#f4efe0', seat: '#b98a56', trim: '#2f8f6a' },
    groups: [parts('main', 'plastic', 0.06, [{ at: [0, 0.55, 0.86], box: [0.52, 0.22, 0.24], r: [0.14] }, { at: [0, 0.3, 0], box: [0.55, 0.06, 1.0], r: [0.05] }, { at: [0, 0.5, -0.55], box: [0.56, 0.2, 0.5], r: [0.1] }, ...arches([0.78, -0.72], 0.24, 0.28), { at: [0, 0.3, 0], box: [1, 0.04, 2], r: [0.01], paint: true, color: 'trim' }])],
    solids: [...sides((s) => [...tubes('dark', 0.022, [[0.5 * s, 0.7, 0.86], [0.52 * s, 1.72, 0.6]]), ...tubes('dark', 0.022, [[0.5 * s, 0.7, -0.9], [0.52 * s, 1.72, -0.75]]), ...headlamp([0.32 * s, 0.6, 1.08], 0.07)]), block('main', 'plastic', [0, 1.75, -0.05], [1.22, 0.09, 1.75], undefined, 0.04), block('seat', 'leather', [0, 0.76, -0.45], [1.04, 0.14, 0.48], undefined, 0.06), block('seat', 'leather', [0, 1.06, -0.72], [1.04, 0.44, 0.12], [-10, 0, 0], 0.05), rod('dark', 'metal', [0.25, 0.7, 0.7], [0.25, 0.98, 0.42], 0.02), disc('dark', 'plastic', [0.25, 0.96, 0.42], 0.16, 0.025, [-55, 0, 0]), block('glass', 'glass', [0, 1.2, 0.77], [1.0, 0.85, 0.02], [-14, 0, 0])],
    wheels: axles(0.5, 0.24, 0.18, [0.78, -0.72]), sockets: { ...seatAt([0.25, 0.84, -0.42]) },
  }),
]
