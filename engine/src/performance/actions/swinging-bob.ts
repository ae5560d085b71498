import { add, addScaled, atan2, cos, cross, dot, hypot, scale, subtract, tau, turn, type Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { swingPeriodS } from '../pendulum.ts'
import { thing } from './thing.ts'

/** What hangs this far aside or further, radians, swings; straighter, it hangs still. */
const leastAsideRad = 0.03

/** A pendulum: its bone `bob` hangs aside as it was made, is let go as the shot begins, and swings by its weight alone. */
export const swingingBob: Action = { layer: 'body', begin: (start) => new SwingingBob(start) }

class SwingingBob implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private readonly inner: ActionRun
  private readonly bone: number
  /** About which way it swings, at rest; how far aside it was made, and how long it takes there and back. */
  private readonly axis: Vector
  private readonly asideRad: number
  private readonly periodS: number

  constructor(start: ActionStart) {
    const { actor: { model }, scene } = start
    this.start = start
    this.inner = thing.begin(start)
    this.bone = model.boneIndex['bob'] ?? 0
    const pivot: Vector = model.bones[this.bone]?.rest ?? [0, 0, 0]
    const [x, y, z] = subtract(middleOn(model, this.bone) ?? pivot, pivot)
    const out = hypot(x, z)
    // about this axis a turn brings what hangs straight out to where it was made
    this.axis = out < 1e-6 ? [0, 0, 1] : [-z / out, 0, x / out]
    this.asideRad = atan2(out, -y)
    this.periodS = swingPeriodS({ masses: [{ massKg: 1, position: addScaled(pivot, [0, -1, 0], hypot(x, y, z)) }], pivot, axis: this.axis }, { gravityMps2: scene.set.gravityMps2, toEachSideRad: this.asideRad })
  }

  pose(timeS: number): void {
    this.inner.pose(timeS)
    if (this.asideRad < leastAsideRad) return
    const { actor, scene } = this.start
    const angle = this.asideRad * (cos((tau * scene.timeS) / this.periodS) - 1)
    actor.rig.setLocal(this.bone, turn(this.axis, angle))
  }
}

/** The middle of the substance on a bone, by the signed volumes of its triangles with the origin; undefined where there is none. */
function middleOn({ lods: [mesh] }: Model, bone: number): Vector | undefined {
  if (mesh === undefined) return undefined
  const vertex = (i: number): Vector => [mesh.positions[3 * i] ?? 0, mesh.positions[3 * i + 1] ?? 0, mesh.positions[3 * i + 2] ?? 0]
  let [volume, sum]: [number, Vector] = [0, [0, 0, 0]]
  for (let i = 0; i + 2 < mesh.indices.length; i += 3) {
    const corners = [mesh.indices[i] ?? 0, mesh.indices[i + 1] ?? 0, mesh.indices[i + 2] ?? 0] as const
    if (corners.some((corner) => mesh.skinIndices[4 * corner] !== bone)) continue
    const [a, b, c] = [vertex(corners[0]), vertex(corners[1]), vertex(corners[2])]
    const part = dot(a, cross(b, c))
    volume += part
    sum = addScaled(sum, add(a, add(b, c)), part / 4)
  }
  return Math.abs(volume) < 1e-12 ? undefined : scale(sum, 1 / volume)
}
