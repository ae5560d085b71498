import { inverse, multiply, normalize, rotate, subtract, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Arm } from '../body.ts'
import { frame } from '../limbs.ts'
import type { Rig } from '../rig.ts'

/** A hand flat on the ground: palm down, fingers along the heading and a little inwards, elbow out and back. */
export function handOnGround(rig: Rig, arm: Arm, { wrist, heading }: { wrist: Vector; heading: Quaternion }): { target: Vector; pole: Vector; rotation: Quaternion } {
  const fingersAtRest = normalize(subtract(rig.rest(arm.fingers[0] ?? arm.hand), rig.rest(arm.lower)))
  // At rest the thumb points ahead; palm down it points to the other hand.
  const atRest = frame(fingersAtRest, [0, 0, 1])
  const onGround = frame(rotate(heading, [-0.25 * arm.side, -0.12, 1]), rotate(heading, [-arm.side, 0, 0]))
  const pole = rotate(rig.world(rig.parent(arm.upper)), [arm.side * 0.6, 0, -1])
  return { target: wrist, pole, rotation: multiply(onGround, inverse(atRest)) }
}
