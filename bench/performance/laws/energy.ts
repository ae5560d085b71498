import { dot, inverse, rotate, scale, subtract, type Vector } from '../../../engine/src/platform/index.ts'
import type { Law } from '../law.ts'
import { originAt, stepS, turnBetween } from '../skeleton.ts'
import { bodyCalled, onGround, type Scene, type Shown } from '../staging.ts'

interface Driven extends Scene {
  /** Whose energy is reckoned together. */
  things: readonly string[]
  /** From when on nobody pushes any more, seconds. */
  freeFromS: number
}

const crates = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`crate${i}`, 'crate']))
const dominoes = Array.from({ length: 8 }, (_, i) => `domino${i}`)

/** A thing's kinetic and potential energy, joules: as a box or a ball of even density. */
function energyAt(shown: Shown, id: string, step: number): number {
  const { model, track } = bodyCalled(shown, id)
  const { min, max } = model.bounds
  const { massKg, collider } = model.recipe
  const size: Vector = [max[0] - min[0], max[1] - min[1], max[2] - min[2]]
  const middle: Vector = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]
  const at = (when: number): Vector => { const { place, turn } = originAt(model, track, when); const off = rotate(turn, middle); return [place[0] + off[0], place[1] + off[1], place[2] + off[2]] }
  // two neighbours only: across a blow more of them would show speeds that never were
  const velocity = scale(subtract(at(step + 1), at(step - 1)), 1 / (2 * stepS))
  const spin = rotate(inverse(originAt(model, track, step).turn), scale(turnBetween(originAt(model, track, step - 1).turn, originAt(model, track, step + 1).turn), 1 / (2 * stepS)))
  const inertia: Vector = collider === 'sphere'
    ? scale([1, 1, 1], (0.4 * massKg * size[1] * size[1]) / 4)
    : [(massKg * (size[1] ** 2 + size[2] ** 2)) / 12, (massKg * (size[0] ** 2 + size[2] ** 2)) / 12, (massKg * (size[0] ** 2 + size[1] ** 2)) / 12]
  return 0.5 * massKg * dot(velocity, velocity) + 0.5 * (inertia[0] * spin[0] ** 2 + inertia[1] * spin[1] ** 2 + inertia[2] * spin[2] ** 2) + massKg * shown.set.gravityMps2 * at(step)[1]
}

/** While two bodies touch, part of their energy is in the blow, where no place shows it: what there was just before counts. */
const blowSteps = 12

/** What nobody drives loses energy or keeps it, and never gains any. */
export const energy: Law<Driven> = {
  name: 'energy_gain',
  says: 'the greatest rise of kinetic and potential energy above all there was in the tenth of a second before, against what there was at first; from places at 120 Hz it is known to about 0.1 %',
  unit: '%',
  bound: '<= 0.1',
  scenes: [
    { name: 'ball bounces', cast: { ball: 'lively-ball' }, set: 'meadow', durationS: 4, placements: { ball: onGround(0, 0, { yM: 2 }) }, things: ['ball'], freeFromS: 0 },
    { name: 'crate tumbles off a crate', cast: crates(2), set: 'warehouse', durationS: 3, placements: { crate0: onGround(), crate1: onGround(0.3, 0, { yM: 0.5 }) }, things: ['crate0', 'crate1'], freeFromS: 0 },
    { name: 'stack of five stands', cast: crates(5), set: 'warehouse', durationS: 4, placements: Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`crate${i}`, onGround(0, 0, { yM: 0.5 * i })])), things: Object.keys(crates(5)), freeFromS: 0 },
    { name: 'dominoes fall', cast: { ball: 'bowling-ball', ...Object.fromEntries(dominoes.map((id) => [id, 'domino'])) }, set: 'tabletop', durationS: 4, placements: { ball: onGround(-0.6, 0, { headingDeg: 90 }), ...Object.fromEntries(dominoes.map((id, i) => [id, onGround(0.06 * i, 0, { headingDeg: 90 })])) }, beats: [{ who: 'ball', action: 'roll' }], things: ['ball', ...dominoes], freeFromS: 0.1 },
    { name: 'ball rolls out', cast: { ball: 'football' }, set: 'gym', durationS: 4, placements: { ball: onGround(0, -2) }, beats: [{ who: 'ball', action: 'roll' }], things: ['ball'], freeFromS: 0.1 },
  ],
  measure(shown, { things, freeFromS }) {
    const last = bodyCalled(shown, things[0] ?? '').track.poseCount - 2
    const first = Math.max(1, Math.round(freeFromS / stepS))
    const course = Array.from({ length: last - first + 1 }, (_, i) => things.reduce((sum, id) => sum + energyAt(shown, id, first + i), 0))
    const rises = course.slice(1).map((now, i) => now - Math.max(...course.slice(Math.max(0, i + 1 - blowSteps), i + 1)))
    return (100 * Math.max(0, ...rises)) / (course[0] ?? NaN)
  },
}
