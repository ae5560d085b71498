import { cos, sin, tau } from '../../platform/index.ts'
import type { Part, Recipe, Vec3 } from '../recipes.ts'

const fish: Recipe = {
  id: 'fish', kind: 'animal', synset: 'fish.n.01', names: ['fish'], locomotion: 'fish', heightM: 0.26, massKg: 0.6, cellM: 0.0028,
  bones: {
    hips: ['', 0, 0.13, 0], head: ['hips', 0, 0.13, 0.07], jaw: ['head', 0, 0.112, 0.11], tail1: ['hips', 0, 0.13, -0.06], tail2: ['tail1', 0, 0.13, -0.12], tail3: ['tail2', 0, 0.13, -0.165], 'fin*': ['hips', 0.05, 0.105, 0.045], dorsal: ['hips', 0, 0.2, 0],
    'eye*': ['head', 0.043, 0.15, 0.108], 'lid*': ['head', 0.043, 0.15, 0.108], 'lidLow*': ['head', 0.043, 0.15, 0.108], 'brow*': ['head', 0.043, 0.18, 0.108], mouthL: ['head', 0.018, 0.116, 0.14], mouthR: ['head', -0.018, 0.116, 0.14], lipTop: ['head', 0, 0.118, 0.15], lipBottom: ['jaw', 0, 0.112, 0.15],
  },
  palette: { main: '#f47b20', white: '#fdf8ee', mainDark: '#c9540c', iris: '#33251c', lid: '#d9641a', lip: '#d9641a', fin: '#f89a3c', edge: '#2a211c' },
  groups: [
    { color: 'main', surface: 'scale', k: 0.03, parts: [
      { on: 'head', at: [0, 0.132, 0.072], r: [0.058, 0.068, 0.082] }, { on: 'hips', at: [0, 0.132, 0.0], r: [0.058, 0.078, 0.095] }, { on: 'tail1', from: [0, 0.131, -0.05], to: [0, 0.13, -0.12], r: [0.052, 0.028], squash: [0.8, 1, 1] }, { on: 'tail2', from: [0, 0.13, -0.12], to: [0, 0.13, -0.165], r: [0.026, 0.021], squash: [0.7, 1, 1] },
      { on: 'head', at: [0, 0.108, 0.135], r: [0.03, 0.024, 0.026] },
      { on: 'hips', from: [0, 0.3, 0.04], to: [0, 0, 0.03], r: [0.016, 0.016], squash: [6, 1, 1], paint: true, color: 'white' }, { on: 'tail1', from: [0, 0.3, -0.055], to: [0, 0, -0.055], r: [0.014, 0.014], squash: [6, 1, 1], paint: true, color: 'white' }, { on: 'tail2', from: [0, 0.2, -0.135], to: [0, 0.06, -0.135], r: [0.01, 0.01], squash: [6, 1, 1], paint: true, color: 'white' },
    ] },
    { color: 'fin', surface: 'scale', k: 0.012, layer: 'fins', fine: true, parts: [
      { on: 'tail3', from: [0, 0.13, -0.16], to: [0, 0.195, -0.235], r: [0.022, 0.03], squash: [0.22, 1, 1] }, { on: 'tail3', from: [0, 0.13, -0.16], to: [0, 0.07, -0.235], r: [0.022, 0.03], squash: [0.22, 1, 1] },
      { on: 'dorsal', from: [0, 0.2, 0.045], to: [0, 0.225, -0.055], r: [0.02, 0.03], squash: [0.22, 1, 1] }, { on: 'hips', from: [0, 0.06, -0.03], to: [0, 0.035, -0.07], r: [0.018, 0.018], squash: [0.25, 1, 1] },
      { on: 'fin*', from: ['*', 0.052, 0.105, 0.045], to: ['*', 0.1, 0.085, 0.005], r: [0.012, 0.028], squash: [1, 1, 1], turn: [0, 0, 0] },
      { on: 'fin*', at: ['*', 0.098, 0.086, 0.006], r: [0.03, 0.01, 0.03], turn: [20, 35, -25], k: 0.01 },
    ] },
  ],
  face: { eye: { at: [0.043, 0.15, 0.108], radiusM: 0.026, iris: 'iris', lid: 'lid', openDeg: 56, lowOpenDeg: 58, irisShare: 0.9, facing: [0.6, 0.05, 0.8] }, mouth: { halfWidthM: 0.017, yM: 0.116, curveM: 0.004, openM: 0.004, lip: 'lip', teeth: false, lipRadiusM: 0.0045 } },
  roles: { root: 'hips', head: 'head', jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'], tail: ['tail1', 'tail2', 'tail3'], spine: ['tail1'], fins: [{ bones: ['finL'], side: 'L' }, { bones: ['finR'], side: 'R' }] },
  fit: { head: { on: 'head', at: [0, 0.135, 0.07], r: [0.06, 0.072, 0.085] }, neck: { on: 'hips', at: [0, 0.13, 0.03], radiusM: 0.075, up: [0, 0, 1] }, bare: ['head', 'jaw', 'tail2', 'tail3', 'finL', 'finR'], back: { on: 'hips', at: [0, 0.21, 0], sizeM: 0.06 } },
  sockets: { headTop: { on: 'head', at: [0, 0.2, 0.07], up: [0, 1, 0] }, back: { on: 'hips', at: [0, 0.21, 0], up: [0, 1, 0] }, mouth: { on: 'head', at: [0, 0.114, 0.155], up: [0, 0, 1] } },
  affordances: ['eat'], collider: 'capsules', friction: 0.4, bounciness: 0.05,
}

const tentacleJoints = 5
const tentacleR = [0.058, 0.047, 0.037, 0.028, 0.018, 0.005] as const
/** Radius and height of each joint of an arm that rests on the ground and curls up at its end. */
const tentacleProfile = [[0.1, 0.175], [0.2, 0.12], [0.31, 0.058], [0.43, 0.034], [0.54, 0.055], [0.6, 0.14]] as const

function tentaclePoint(arm: number, joint: number): Vec3 {
  const [r, y] = tentacleProfile[joint] ?? [0, 0]
  // Arms swirl, so that they do not lie like spokes; each second one ends higher.
  const a = ((arm + 0.5) / 8) * tau + joint * joint * 0.02
  return [r * sin(a), y + (arm % 2 === 0 ? 0 : joint * joint * 0.0035), r * cos(a)]
}

const armsOfOctopus = Array.from({ length: 8 }, (_, arm) => Array.from({ length: tentacleJoints }, (_, joint) => `t${arm + 1}${'abcde'[joint] ?? ''}`))

/** Light dots low on both flanks of one joint of an arm. */
function suckers(on: string, from: Vec3, to: Vec3, r: number): Part[] {
  const [dx, dz] = [to[0] - from[0], to[2] - from[2]]
  const long = Math.sqrt(dx * dx + dz * dz)
  return [1, -1].map((side): Part => ({ on, at: [from[0] + dx * 0.4 + (side * dz * r * 0.8) / long, from[1] + (to[1] - from[1]) * 0.4 - r * 0.2, from[2] + dz * 0.4 - (side * dx * r * 0.8) / long], r: [r * 0.46, r * 0.46, r * 0.46], paint: true, color: 'sucker' }))
}

function tentacleParts(): Part[] {
  return armsOfOctopus.flatMap((names, arm) => names.flatMap((on, joint): Part[] => {
    const from = tentaclePoint(arm, joint), to = tentaclePoint(arm, joint + 1)
    const lower = (p: Vec3, r: number): Vec3 => [p[0] * 1.02, p[1] - r * 0.72, p[2] * 1.02]
    return [
      { on, from, to, r: [tentacleR[joint] ?? 0.02, tentacleR[joint + 1] ?? 0.01], k: 0.012 },
      ...(joint > 0 && joint < 4 ? suckers(on, from, to, tentacleR[joint] ?? 0.02) : []),
      { on, from: lower(from, tentacleR[joint] ?? 0.02), to: lower(to, tentacleR[joint + 1] ?? 0.01), r: [(tentacleR[joint] ?? 0.02) * 0.72, (tentacleR[joint + 1] ?? 0.01) * 0.72], paint: true, color: 'mainLight' },
    ]
  }))
}

const octopus: Recipe = {
  id: 'octopus', kind: 'animal', synset: 'octopus.n.01', names: ['octopus'], locomotion: 'octopus', heightM: 0.62, massKg: 12, cellM: 0.0058,
  bones: {
    hips: ['', 0, 0.22, 0], head: ['hips', 0, 0.3, 0], mantle: ['head', 0, 0.44, -0.03], jaw: ['head', 0, 0.27, 0.06],
    'eye*': ['head', 0.075, 0.33, 0.118], 'lid*': ['head', 0.075, 0.33, 0.118], 'lidLow*': ['head', 0.075, 0.33, 0.118], 'brow*': ['head', 0.075, 0.4, 0.12], mouthL: ['head', 0.04, 0.25, 0.15], mouthR: ['head', -0.04, 0.25, 0.15], lipTop: ['head', 0, 0.25, 0.155], lipBottom: ['jaw', 0, 0.245, 0.155],
    ...Object.fromEntries(armsOfOctopus.flatMap((names, arm) => names.map((name, joint) => [name, [joint === 0 ? 'hips' : names[joint - 1] ?? 'hips', ...tentaclePoint(arm, joint)] as const]))),
  },
  palette: { main: '#8a4fc7', mainLight: '#d9a8ea', mainDark: '#6a35a3', iris: '#e0a020', lid: '#7840b0', lip: '#5b2a8c', brow: '#56288a', spot: '#a873dc', sucker: '#efd6f7' },
  groups: [
    { color: 'main', surface: 'skin', k: 0.04, parts: [
      { on: 'head', at: [0, 0.31, 0.01], r: [0.125, 0.11, 0.125] }, { on: 'mantle', at: [0, 0.46, -0.035], r: [0.15, 0.155, 0.145], k: 0.07 }, { on: 'head', at: ['*', 0.072, 0.33, 0.09], r: [0.06, 0.062, 0.055], k: 0.03 },
      { on: 'hips', at: [0, 0.21, 0], r: [0.115, 0.07, 0.115], k: 0.05 }, { on: 'jaw', at: [0, 0.23, 0.1], r: [0.06, 0.035, 0.045], k: 0.03 },
      ...tentacleParts(),
      ...([[0.09, 0.55, 0.03, 0.032], [-0.06, 0.58, 0.03, 0.026], [-0.11, 0.49, 0.04, 0.03], [0.02, 0.6, -0.05, 0.034], [0.13, 0.46, -0.02, 0.026], [-0.02, 0.52, -0.17, 0.036], [0.08, 0.47, -0.16, 0.028], [-0.1, 0.43, -0.13, 0.03]] as const).map(([x, y, z, r]): Part => ({ on: 'mantle', at: [x, y, z], r: [r, r, r * 1.5], paint: true, color: 'spot' })),
    ] },
  ],
  face: { eye: { at: [0.075, 0.335, 0.118], radiusM: 0.046, iris: 'iris', lid: 'lid', openDeg: 46, lowOpenDeg: 54, irisShare: 0.75, facing: [0.2, 0, 0.98] }, mouth: { halfWidthM: 0.042, yM: 0.245, curveM: 0.014, openM: 0.004, lip: 'lip', teeth: false, lipRadiusM: 0.006 } },
  roles: { root: 'hips', head: 'head', jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'], tentacles: armsOfOctopus.map((bones) => ({ bones })), dangles: [{ bones: ['mantle'] }] },
  fit: { head: { on: 'mantle', at: [0, 0.46, -0.035], r: [0.155, 0.16, 0.15] }, neck: { on: 'head', at: [0, 0.385, -0.01], radiusM: 0.125, up: [0, 1, 0] }, bare: [], back: { on: 'mantle', at: [0, 0.45, -0.18], sizeM: 0.14 } },
  sockets: { headTop: { on: 'mantle', at: [0, 0.61, -0.035], up: [0, 1, 0] }, back: { on: 'mantle', at: [0, 0.46, -0.18], up: [0, 0, -1] }, mouth: { on: 'head', at: [0, 0.242, 0.155], up: [0, 0, 1] }, chest: { on: 'head', at: [0, 0.25, 0.15], up: [0, 0, 1] } },
  affordances: [], collider: 'capsules', friction: 0.7, bounciness: 0.1,
}

/** Animals of the sea. */
export const seaAnimals: readonly Recipe[] = [fish, octopus]
