import { cos, sin, tau } from '../../platform/index.ts'
import { bladePair, levelBlades } from './blade.ts'
import { creature, type Creature, type Limb } from './creature.ts'
import type { Part, Recipe, Solid, Vec3 } from '../recipes.ts'

/** Thin walking legs in pairs from front to back: they arch outwards, take turns, and stand on their tips. */
export function walkingLegs(o: { on: string; count: number; hip: Vec3; kneeX: number; kneeY: number; footX: number; frontZ: number; backZ: number; r: number; color?: string }): Limb[] {
  return Array.from({ length: o.count }, (_, i): Limb => {
    const t = o.count === 1 ? 0.5 : i / (o.count - 1)
    const z = o.frontZ + (o.backZ - o.frontZ) * t
    const root: Vec3 = [o.hip[0], o.hip[1], o.hip[2] + (z - o.hip[2]) * 0.35]
    const knee: Vec3 = [o.kneeX, o.kneeY, o.hip[2] + (z - o.hip[2]) * 0.75]
    // Neighbours step in turn, as a tripod of six does: the gait's front and hind stand for odd and even.
    return { name: `leg${i + 1}`, is: 'leg', on: o.on, end: i % 2 === 0 ? 'front' : 'hind', joints: [root, knee, [o.footX * (1 - 0.12 * (2 * t - 1) * (2 * t - 1)), o.r * 0.4, z]], r: [o.r, o.r * 0.85, o.r * 0.4], ...(o.color === undefined ? {} : { color: o.color }) }
  })
}

/** A claw of a crab: arm, palm and two fingers, the upper one thinner. */
function claw(on: readonly [string, string], at: { elbow: Vec3; wrist: Vec3; tip: Vec3 }, r: number): Part[] {
  const { elbow, wrist, tip } = at
  const toward = (t: number, side: number, up: number): Vec3 => [wrist[0] + (tip[0] - wrist[0]) * t + side, wrist[1] + (tip[1] - wrist[1]) * t + up, wrist[2] + (tip[2] - wrist[2]) * t]
  const star = (p: Vec3) => ['*', ...p] as const
  return [
    { on: on[0], from: star(elbow), to: star(wrist), r: [r * 0.42, r * 0.55] }, { on: on[1], from: star(toward(0.12, 0, 0)), to: star(toward(0.45, 0, 0)), r: [r * 0.85, r], squash: [1, 0.75, 1], k: r * 0.3 },
    { on: on[1], from: star(toward(0.42, r * 0.5, r * 0.1)), to: star(toward(1.08, r * 0.2, r * 0.3)), r: [r * 0.58, r * 0.1], squash: [1, 0.8, 1], k: r * 0.1 }, { on: on[1], from: star(toward(0.42, -r * 0.75, -r * 0.1)), to: star(toward(1.02, -r * 0.6, r * 0.1)), r: [r * 0.4, r * 0.1], squash: [1, 0.8, 1], k: r * 0.05 },
  ]
}

const crab: Creature = {
  id: 'crab', synset: 'crab.n.01', names: ['crab', 'hermit crab', 'king crab'], locomotion: 'quadruped', massKg: 1.2, heightM: 0.22, cellM: 0.004, surface: 'plastic', k: 0.02,
  trunk: [['hips', 0.085, -0.03, 0.05, 1.5], ['chest', 0.09, 0.02, 0.05, 1.5], ['head', 0.095, 0.05, 0.04, 1.5]], skull: { at: [0, 0.098, 0.0], r: [0.142, 0.056, 0.1] },
  head: [{ on: 'head', from: ['*', 0.04, 0.12, 0.075], to: ['*', 0.046, 0.185, 0.085], r: [0.012, 0.011], k: 0.008, fine: true }, { on: 'head', at: [0, 0.03, 0.03], r: [0.14, 0.045, 0.14], paint: true, color: 'belly' }, ...([[0.07, 0.03], [-0.06, -0.02], [0.02, -0.05], [-0.02, 0.04], [0.1, -0.03], [-0.1, 0.03]] as const).map(([x, z]): Part => ({ on: 'head', at: [x, 0.15, z], r: [0.016, 0.04, 0.014], paint: true, color: 'mainLight' }))],
  limbs: [...walkingLegs({ on: 'chest', count: 4, hip: [0.1, 0.075, 0.01], kneeX: 0.2, kneeY: 0.13, footX: 0.26, frontZ: 0.09, backZ: -0.12, r: 0.017 }), { name: 'claw', is: 'dangle', on: 'chest', joints: [[0.1, 0.09, 0.07], [0.19, 0.1, 0.12], [0.13, 0.12, 0.25]], r: [] }],
  coat: [{ on: 'claw1*', from: ['*', 0.1, 0.088, 0.06], to: ['*', 0.19, 0.1, 0.12], r: [0.02, 0.024] }, ...claw(['claw2*', 'claw2*'], { elbow: [0.19, 0.1, 0.12], wrist: [0.18, 0.108, 0.15], tip: [0.11, 0.135, 0.29] }, 0.048)],
  eye: { at: [0.046, 0.195, 0.092], radiusM: 0.024, iris: 'iris', lid: 'lid', openDeg: 56, irisShare: 0.75, facing: [0.1, 0, 1] },
  mouth: { halfWidthM: 0.04, yM: 0.082, curveM: 0.014, openM: 0.006, lip: 'lip', teeth: false, lipRadiusM: 0.004 },
  palette: { main: '#e2492f', mainDark: '#a82c1c', mainLight: '#f58d6c', belly: '#f8cfa4', lid: '#d23f28', iris: '#1e1a1a', lip: '#8f2418' },
  mouthAt: [0, 0.08, 0.1], back: { on: 'hips', at: [0, 0.15, -0.01] }, affordances: ['eat'],
}

const lobster: Creature = {
  id: 'lobster', synset: 'lobster.n.02', names: ['lobster', 'crayfish', 'crawfish'], locomotion: 'quadruped', massKg: 1.5, heightM: 0.24, cellM: 0.005, surface: 'plastic', k: 0.012,
  trunk: [['hips', 0.085, -0.02, 0.055, 1], ['chest', 0.09, 0.06, 0.06, 1], ['head', 0.095, 0.14, 0.052, 1]], skull: { at: [0, 0.1, 0.16], r: [0.05, 0.05, 0.07] },
  tail: [['tail1', 0.085, -0.09, 0.056, 1.05], ['tail2', 0.08, -0.16, 0.05, 1.1], ['tail3', 0.072, -0.23, 0.043, 1.15], ['tail4', 0.06, -0.29, 0.035, 1.2], ['', 0.05, -0.32, 0.03, 1.2]],
  head: [{ on: 'head', from: [0, 0.13, 0.2], to: [0, 0.14, 0.26], r: [0.016, 0.003] }, { on: 'head', from: ['*', 0.02, 0.105, 0.21], to: ['*', 0.09, 0.22, 0.28], r: [0.007, 0.004], k: 0.003, fine: true }, { on: 'head', from: ['*', 0.09, 0.22, 0.28], to: ['*', 0.16, 0.235, 0.1], r: [0.005, 0.003], k: 0.002, fine: true }],
  limbs: [...walkingLegs({ on: 'chest', count: 4, hip: [0.04, 0.07, 0.06], kneeX: 0.12, kneeY: 0.1, footX: 0.16, frontZ: 0.12, backZ: -0.02, r: 0.011 }), { name: 'claw', is: 'dangle', on: 'chest', joints: [[0.05, 0.08, 0.16], [0.13, 0.09, 0.2], [0.15, 0.1, 0.36]], r: [] }],
  coat: [
    { on: 'claw1*', from: ['*', 0.045, 0.08, 0.15], to: ['*', 0.13, 0.09, 0.2], r: [0.015, 0.018] }, ...claw(['claw2*', 'claw2*'], { elbow: [0.13, 0.09, 0.2], wrist: [0.14, 0.095, 0.24], tip: [0.1, 0.1, 0.44] }, 0.048),
    ...(['hips', 'tail1', 'tail1', 'tail2', 'tail2', 'tail3', 'tail3', 'tail4'] as const).map((on, i): Part => ({ on, at: [0, 0.08, -0.05 - i * 0.033], r: [0.09, 0.09, 0.006], paint: true, color: 'mainDark' })),
  ],
  solids: [...([-0.5, 0, 0.5] as const).flatMap((u): Solid[] => levelBlades({ on: 'tail4', y: 0.052 + 0.004 * Math.abs(u), color: 'main', surface: 'plastic', depthM: 0.012, outline: [[0, -0.31], [0.02 + 0.05 * Math.max(0, u + 0.5), -0.33], [0.045 + 0.075 * (u + 0.5), -0.4 + 0.05 * (u + 0.5)], [0.02 + 0.05 * (u + 0.5), -0.42 + 0.03 * (u + 0.5)], [0, -0.41]] }))],
  eye: { at: [0.034, 0.142, 0.196], radiusM: 0.018, iris: 'iris', lid: 'lid', openDeg: 56, irisShare: 1.2, facing: [0.4, 0.1, 0.9] },
  palette: { main: '#d5362a', mainDark: '#8f1d1a', mainLight: '#ef7a5c', lid: '#c02d24', iris: '#181416' },
  mouthAt: [0, 0.075, 0.22], back: { on: 'chest', at: [0, 0.15, 0.05] }, affordances: ['eat'],
}

const shrimp: Creature = {
  id: 'shrimp', synset: 'shrimp.n.03', names: ['shrimp', 'prawn', 'krill'], locomotion: 'fish', massKg: 0.05, heightM: 0.17, cellM: 0.0025, surface: 'plastic', k: 0.008,
  trunk: [['hips', 0.12, -0.01, 0.034, 0.85], ['chest', 0.115, 0.035, 0.033, 0.85], ['head', 0.105, 0.075, 0.026, 0.85]], skull: { at: [0, 0.105, 0.08], r: [0.022, 0.026, 0.034] },
  tail: [['tail1', 0.115, -0.05, 0.033, 0.85], ['tail2', 0.095, -0.082, 0.029, 0.85], ['tail3', 0.068, -0.096, 0.023, 0.85], ['tail4', 0.044, -0.09, 0.017, 0.9], ['', 0.026, -0.074, 0.012, 1]],
  head: [{ on: 'head', from: [0, 0.125, 0.09], to: [0, 0.142, 0.15], r: [0.01, 0.002] }, { on: 'head', from: ['*', 0.01, 0.1, 0.105], to: ['*', 0.035, 0.15, 0.16], r: [0.004, 0.003], k: 0.002, fine: true }, { on: 'head', from: ['*', 0.035, 0.15, 0.16], to: ['*', 0.075, 0.16, 0.05], r: [0.003, 0.0022], k: 0.002, fine: true }],
  limbs: [0, 1, 2, 3].map((i): Limb => ({ name: `leg${i + 1}`, is: 'fin', on: i < 2 ? 'chest' : 'hips', joints: [[0.014, 0.09, 0.06 - i * 0.028], [0.024, 0.06, 0.07 - i * 0.028], [0.02, 0.03, 0.055 - i * 0.028]], r: [0.006, 0.005, 0.003] })),
  coat: (['hips', 'tail1', 'tail1', 'tail2', 'tail3', 'tail3', 'tail4'] as const).map((on, i): Part => { const p = [[0.13, -0.03], [0.125, -0.055], [0.11, -0.075], [0.09, -0.092], [0.068, -0.098], [0.05, -0.095], [0.034, -0.084]][i] ?? [0, 0]; return { on, from: [-0.05, p[0] ?? 0, p[1] ?? 0], to: [0.05, p[0] ?? 0, p[1] ?? 0], r: [0.0045, 0.0045], squash: [1, i < 2 ? 9 : i < 4 ? 3 : 1, i < 2 ? 1 : 8], paint: true, color: 'mainDark' } }),
  solids: bladePair({ on: 'tail4', at: [0, 0.028, -0.074], along: [0.5, -0.7, 0.6], across: [1, 0, 0], color: 'mainDark', surface: 'plastic', depthM: 0.005, outline: [[0, 0.006], [0.04, 0.026], [0.055, 0.01], [0.05, -0.01], [0, -0.008]] }),
  eye: { at: [0.02, 0.122, 0.098], radiusM: 0.011, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 1.3, facing: [0.8, 0.1, 0.6] },
  palette: { main: '#f79a78', mainDark: '#e0593e', lid: '#ee8a66', iris: '#161214' }, mouthAt: [0, 0.085, 0.11], back: { on: 'hips', at: [0, 0.155, 0] }, affordances: ['eat'],
}

/** The profile of a starfish's arm: radius from the middle and thickness at each joint. */
const starArm = [[0.02, 0.052], [0.07, 0.042], [0.125, 0.03], [0.175, 0.014]] as const

function starfish(): Recipe {
  const arms = Array.from({ length: 5 }, (_, arm) => starArm.slice(0, -1).map((_, joint) => `arm${arm + 1}${'abc'[joint] ?? ''}`))
  // It stands upright on two arms and faces the viewer, as in picture books.
  const point = (arm: number, joint: number): Vec3 => { const [r] = starArm[joint] ?? [0]; const a = (arm / 5) * tau; return [r * sin(a), 0.16 + r * cos(a), 0] }
  return creature({
    id: 'starfish', synset: 'starfish.n.01', names: ['starfish', 'sea star'], locomotion: 'octopus', massKg: 0.3, heightM: 0.34, cellM: 0.004, surface: 'skin', k: 0.02,
    trunk: [['hips', 0.16, -0.005, 0.03, 1], ['head', 0.16, 0.005, 0.03, 1]], skull: { at: [0, 0.16, 0.004], r: [0.06, 0.06, 0.046] },
    bones: Object.fromEntries(arms.flatMap((names, arm) => names.map((name, joint) => [name, [joint === 0 ? 'hips' : names[joint - 1] ?? 'hips', ...point(arm, joint)] as const]))),
    coat: arms.flatMap((names, arm) => names.flatMap((on, joint): Part[] => {
      const a = point(arm, joint), b = point(arm, joint + 1), [, r = 0.01] = starArm[joint] ?? [], [, s = 0.01] = starArm[joint + 1] ?? []
      return [{ on, from: a, to: b, r: [r, s], squash: [1, 1, 0.8], k: 0.016 }, ...[0.3, 0.8].map((t): Part => ({ on, at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, r * 0.74], r: [r * 0.2, r * 0.2, r * 0.3], paint: true, color: 'mainLight' }))]
    })),
    roles: { tentacles: arms.map((bones) => ({ bones })) },
    eye: { at: [0.026, 0.178, 0.042], radiusM: 0.02, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.85 }, mouth: { halfWidthM: 0.024, yM: 0.143, curveM: 0.01, openM: 0.006, lip: 'lip', teeth: false, lipRadiusM: 0.003 },
    palette: { main: '#f0623f', mainDark: '#b53c22', mainLight: '#fbbd92', lid: '#dd5433', iris: '#2a1c18', lip: '#a8331c' }, mouthAt: [0, 0.143, 0.05], back: { on: 'hips', at: [0, 0.2, -0.02] },
  })
}

function jellyfish(): Recipe {
  const count = 8
  const names = Array.from({ length: count }, (_, arm) => 'abcd'.split('').map((letter) => `t${arm + 1}${letter}`))
  const point = (arm: number, joint: number): Vec3 => { const a = ((arm + 0.5) / count) * tau, r = (arm % 2 === 0 ? 0.13 : 0.06) * (1 - joint * 0.06); return [r * sin(a + joint * 0.12), 0.5 - joint * (arm % 2 === 0 ? 0.12 : 0.095) - (arm % 2 === 0 ? 0 : 0.02), r * cos(a + joint * 0.12)] }
  const rim = Array.from({ length: 14 }, (_, i): Part => { const a = (i / 14) * tau; return { on: 'head', at: [0.185 * sin(a), 0.545, 0.185 * cos(a)], r: [0.045, 0.03, 0.045], k: 0.02, color: 'mainLight' } })
  return creature({
    id: 'jellyfish', synset: 'jellyfish.n.02', names: ['jellyfish', 'sea jelly', 'jelly fish'], locomotion: 'octopus', massKg: 4, heightM: 0.82, cellM: 0.0075, surface: 'ice', k: 0.04,
    trunk: [['hips', 0.56, 0, 0.06, 1.6], ['head', 0.6, 0, 0.06, 1.6]], skull: { at: [0, 0.62, 0], r: [0.215, 0.19, 0.215] },
    head: [...rim, { on: 'head', at: [0, 0.43, 0], r: [0.2, 0.11, 0.2], carve: true, k: 0.02 }, ...([[0.09, 0.76, 0.06], [-0.1, 0.75, 0.05], [0, 0.8, -0.06], [0.1, 0.72, -0.12], [-0.1, 0.73, -0.11]] as const).map(([x, y, z]): Part => ({ on: 'head', at: [x, y, z], r: [0.035, 0.05, 0.035], paint: true, color: 'mainLight' }))],
    bones: Object.fromEntries(names.flatMap((list, arm) => list.map((name, joint) => [name, [joint === 0 ? 'hips' : list[joint - 1] ?? 'hips', ...point(arm, joint)] as const]))),
    coat: names.flatMap((list, arm) => list.map((on, joint): Part => { const thick = arm % 2 === 0 ? 0.016 : 0.034; return { on, from: point(arm, joint), to: point(arm, joint + 1), r: [thick * (1 - joint * 0.18), thick * (0.82 - joint * 0.18)], k: 0.006, color: arm % 2 === 0 ? 'mainDark' : 'mainLight' } })),
    roles: { tentacles: names.map((bones) => ({ bones })) },
    eye: { at: [0.07, 0.615, 0.195], radiusM: 0.034, iris: 'iris', lid: 'lid', openDeg: 56, irisShare: 1.0, facing: [0.25, 0, 0.97] }, mouth: { halfWidthM: 0.03, yM: 0.57, curveM: 0.01, openM: 0.006, lip: 'lip', teeth: false, lipRadiusM: 0.004 },
    palette: { main: '#e58ad0', mainDark: '#c05bb8', mainLight: '#fbd0ee', lid: '#d677c2', iris: '#3a1f4a', lip: '#a8449c' }, mouthAt: [0, 0.57, 0.21], back: { on: 'head', at: [0, 0.8, -0.04] },
  })
}

function squid(): Recipe {
  const count = 8
  const names = Array.from({ length: count }, (_, arm) => 'abc'.split('').map((letter) => `t${arm + 1}${letter}`))
  const point = (arm: number, joint: number): Vec3 => { const a = ((arm + 0.5) / count) * tau, r = [0.06, 0.11, 0.13, 0.17][joint] ?? 0.1; return [r * sin(a), [0.36, 0.24, 0.12, 0.02][joint] ?? 0, r * cos(a)] }
  return creature({
    id: 'squid', synset: 'squid.n.02', names: ['squid', 'cuttlefish', 'giant squid', 'calamari', 'kraken'], locomotion: 'octopus', massKg: 8, heightM: 1.12, cellM: 0.0085, surface: 'skin', k: 0.03,
    trunk: [['hips', 0.38, 0, 0.085, 1], ['head', 0.44, 0, 0.09, 1]], skull: { at: [0, 0.44, 0], r: [0.1, 0.09, 0.1] },
    head: [{ on: 'head', from: [0, 0.56, 0], to: [0, 0.78, -0.01], r: [0.125, 0.12], k: 0.05 }, { on: 'head', from: [0, 0.78, -0.01], to: [0, 1.08, -0.02], r: [0.12, 0.02], k: 0.05 }, ...([[0.07, 0.7, 0.1], [-0.05, 0.8, 0.1], [0.03, 0.9, 0.08], [-0.08, 0.62, 0.09], [0.1, 0.6, 0.06]] as const).map(([x, y, z]): Part => ({ on: 'head', at: [x, y, z], r: [0.024, 0.026, 0.05], paint: true, color: 'mainDark' }))],
    solids: bladePair({ on: 'head', at: [0.02, 0.92, -0.015], along: [1, 0, 0], across: [0, 1, 0], color: 'mainLight', surface: 'skin', depthM: 0.028, outline: [[0, 0.17], [0.1, 0.1], [0.2, -0.02], [0.22, -0.06], [0.14, -0.1], [0, -0.13]] }),
    bones: Object.fromEntries(names.flatMap((list, arm) => list.map((name, joint) => [name, [joint === 0 ? 'hips' : list[joint - 1] ?? 'hips', ...point(arm, joint)] as const]))),
    coat: names.flatMap((list, arm) => list.map((on, joint): Part => ({ on, from: point(arm, joint), to: point(arm, joint + 1), r: [[0.034, 0.028, 0.022][joint] ?? 0.02, [0.028, 0.022, 0.012][joint] ?? 0.01], k: 0.008, ...(joint === 2 ? { color: 'mainLight' } : {}) }))),
    roles: { tentacles: names.map((bones) => ({ bones })) },
    eye: { at: [0.078, 0.455, 0.068], radiusM: 0.05, iris: 'iris', lid: 'lid', openDeg: 54, irisShare: 0.85, facing: [0.6, 0, 0.8] }, mouth: { halfWidthM: 0.026, yM: 0.4, curveM: 0.008, openM: 0.004, lip: 'lip', teeth: false, lipRadiusM: 0.004 },
    palette: { main: '#e56a5c', mainDark: '#b8413c', mainLight: '#f6b3a0', lid: '#d45a4e', iris: '#2c2430', lip: '#a23530' }, mouthAt: [0, 0.4, 0.1], back: { on: 'head', at: [0, 0.75, -0.12] },
  })
}

const seahorse: Creature = {
  id: 'seahorse', synset: 'seahorse.n.02', names: ['seahorse', 'sea horse'], locomotion: 'fish', massKg: 0.1, heightM: 0.36, cellM: 0.0036, surface: 'scale', k: 0.012,
  trunk: [['hips', 0.17, 0.0, 0.042, 0.8], ['chest', 0.22, 0.005, 0.045, 0.8], ['neck', 0.265, -0.012, 0.03, 0.8], ['head', 0.305, 0.0, 0.03, 0.85]],
  tail: [['tail1', 0.125, -0.012, 0.03, 0.85], ['tail2', 0.085, -0.012, 0.022, 0.9], ['tail3', 0.05, 0.004, 0.018, 1], ['tail4', 0.026, 0.03, 0.014, 1], ['tail5', 0.03, 0.058, 0.01, 1], ['tail6', 0.05, 0.062, 0.008, 1], ['', 0.055, 0.046, 0.006, 1]],
  skull: { at: [0, 0.31, 0.012], r: [0.03, 0.032, 0.036] },
  head: [{ on: 'head', from: [0, 0.3, 0.04], to: [0, 0.285, 0.105], r: [0.016, 0.011] }, { on: 'head', at: [0, 0.284, 0.11], r: [0.014, 0.014, 0.01] }, ...[-0.02, 0, 0.02].map((z): Part => ({ on: 'head', from: [0, 0.33, z - 0.004], to: [0, 0.362 - Math.abs(z) * 0.5, z - 0.012], r: [0.01, 0.003], color: 'fin' }))],
  coat: [
    ...([['chest', 0.245, 0.04], ['chest', 0.225, 0.05], ['hips', 0.2, 0.05], ['hips', 0.178, 0.046], ['hips', 0.156, 0.036], ['tail1', 0.134, 0.024]] as const).map(([on, y, z]): Part => ({ on, from: [-0.03, y, z - 0.02], to: [0.03, y, z - 0.02], r: [0.0035, 0.0035], squash: [1, 1, 9], paint: true, color: 'mainDark' })),
    { on: 'hips', at: [0, 0.195, 0.06], r: [0.03, 0.06, 0.03], paint: true, color: 'belly', soft: true, k: 0.012 },
  ],
  limbs: [{ name: 'fin', is: 'fin', on: 'head', joints: [[0.024, 0.3, -0.012], [0.06, 0.31, -0.04]], r: [] }],
  solids: [...bladePair({ on: 'fin1*', at: [0.022, 0.295, -0.016], along: [0.5, 0.15, -0.8], across: [0, 1, 0.2], color: 'fin', surface: 'scale', depthM: 0.006, outline: [[0, 0.008], [0.03, 0.024], [0.04, 0], [0.03, -0.02], [0, -0.008]] }), ...bladePair({ on: 'hips', at: [0.002, 0.19, -0.03], along: [0.12, 0, -1], across: [0, 1, 0], color: 'fin', surface: 'scale', depthM: 0.006, outline: [[0, 0.04], [0.035, 0.046], [0.05, 0], [0.035, -0.042], [0, -0.036]] })],
  eye: { at: [0.021, 0.318, 0.028], radiusM: 0.015, iris: 'iris', lid: 'lid', openDeg: 58, irisShare: 0.9, facing: [0.75, 0, 0.65] },
  palette: { main: '#f2b430', mainDark: '#cf8415', belly: '#fbe3a0', fin: '#f08a5a', lid: '#e0a022', iris: '#2c1e16' }, mouthAt: [0, 0.284, 0.115], back: { on: 'chest', at: [0, 0.25, -0.045] },
}

/** Shells, stars and soft bodies of the sea. */
export const seaShells: readonly Recipe[] = [creature(crab), creature(lobster), creature(shrimp), starfish(), jellyfish(), squid(), creature(seahorse)]
