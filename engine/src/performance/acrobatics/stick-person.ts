import type { Recipe } from '../../catalog/index.ts'
import type { Model } from '../../shape/index.ts'

/*
 * A person without a surface, for tests: bones of a 1.65 m body, masses by segment (de Leva 1996, J. Biomechanics 29).
 */

type Side = 'L' | 'R'
const bonesOf = (side: Side): [string, string, number, number, number][] => {
  const s = side === 'L' ? 1 : -1
  return [
    [`clav${side}`, 'chest', 0.03 * s, 1.365, 0], [`arm${side}`, `clav${side}`, 0.15 * s, 1.35, 0], [`fore${side}`, `arm${side}`, 0.335 * s, 1.17, 0],
    [`hand${side}`, `fore${side}`, 0.5 * s, 1.01, 0.01], [`fingers${side}`, `hand${side}`, 0.55 * s, 0.955, 0.01],
    [`thigh${side}`, 'hips', 0.085 * s, 0.86, 0], [`shin${side}`, `thigh${side}`, 0.088 * s, 0.47, 0.01], [`foot${side}`, `shin${side}`, 0.09 * s, 0.085, -0.015], [`toe${side}`, `foot${side}`, 0.094 * s, 0.03, 0.1],
  ]
}
const table: readonly [string, string, number, number, number][] = [
  ['hips', '', 0, 0.88, 0], ['spine', 'hips', 0, 1.0, 0], ['chest', 'spine', 0, 1.15, -0.005], ['neck', 'chest', 0, 1.4, -0.01], ['head', 'neck', 0, 1.47, 0],
  ...bonesOf('L'), ...bonesOf('R'),
]
/** Share of the body's mass and where it sits between the bone and its child. */
const segments: Readonly<Record<string, { share: number; at: readonly [number, number, number] }>> = {
  hips: { share: 0.13, at: [0, 0.9, 0] }, spine: { share: 0.15, at: [0, 1.07, 0] }, chest: { share: 0.16, at: [0, 1.27, 0] }, neck: { share: 0.01, at: [0, 1.43, 0] }, head: { share: 0.065, at: [0, 1.56, 0.01] },
  ...Object.fromEntries((['L', 'R'] as const).flatMap((side) => {
    const s = side === 'L' ? 1 : -1
    return Object.entries({
      arm: { share: 0.026, at: [0.23 * s, 1.27, 0] }, fore: { share: 0.015, at: [0.41 * s, 1.1, 0.005] }, hand: { share: 0.006, at: [0.53 * s, 0.98, 0.01] },
      thigh: { share: 0.145, at: [0.086 * s, 0.69, 0.005] }, shin: { share: 0.045, at: [0.088 * s, 0.3, 0] }, foot: { share: 0.01, at: [0.09 * s, 0.05, 0.02] }, toe: { share: 0.003, at: [0.094 * s, 0.03, 0.12] },
    } as const).map(([name, segment]) => [`${name}${side}`, segment])
  })),
}
const massKg = 58

/** A person of bones and masses only. */
export function stickPerson(): Model {
  const names = table.map(([name]) => name)
  const chain = (bones: readonly string[], side: Side): string[] => bones.map((bone) => `${bone}${side}`)
  const recipe: Recipe = {
    id: 'stick-person', kind: 'person', synset: 'person.n.01', names: ['stick person'], locomotion: 'biped', heightM: 1.65, massKg, cellM: 0.01,
    bones: Object.fromEntries(table.map(([name, parent, x, y, z]) => [name, [parent, x, y, z] as const])),
    palette: {}, groups: [], sockets: {}, affordances: [], collider: 'capsules', friction: 0.8, bounciness: 0,
    roles: {
      root: 'hips', spine: ['spine', 'chest'], neck: ['neck'], head: 'head',
      legs: (['L', 'R'] as const).map((side) => ({ name: `leg${side}`, bones: chain(['thigh', 'shin', 'foot', 'toe'], side), side, end: 'hind' as const })),
      arms: (['L', 'R'] as const).map((side) => ({ name: `arm${side}`, bones: chain(['clav', 'arm', 'fore', 'hand', 'fingers'], side), side })),
    },
  }
  return {
    recipe, hash: 'stick-person', lods: [], helpers: [], sockets: {}, bounds: { min: [-0.55, 0, -0.15], max: [0.55, 1.68, 0.2] },
    bones: table.map(([name, parent, x, y, z]) => ({ name, parent: names.indexOf(parent), rest: [x, y, z] as const })),
    boneIndex: Object.fromEntries(names.map((name, index) => [name, index])),
    boneMasses: table.map(([name, , x, y, z]) => {
      const segment = segments[name]
      return segment === undefined ? { massKg: 0, center: [x, y, z] as const } : { massKg: massKg * segment.share, center: segment.at }
    }),
  }
}
