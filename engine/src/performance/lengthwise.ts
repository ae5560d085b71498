import { inverse, multiply, pi, rotate, turnX, turnY, type Quaternion, type Vector } from '../platform/index.ts'

/** Turns what stands upright so that its seat, which is on the side of it, is on top, and its upper end ahead. */
const lying: Quaternion = multiply(turnY(pi), turnX(-pi / 2))

/** How something lies when somebody sits on it lengthwise, as on a broom; as it stands where its seat is on top already. */
export const lyingUnder = (seatUp: Vector | undefined): Quaternion => (seatUp !== undefined && seatUp[2] > 0.9 ? lying : turnY(0))

/** How whoever sits there is turned: upright on what lies under him, though it was built standing. */
export function uprightOn(rotation: Quaternion, up: Vector): Quaternion {
  return up[1] > 0.9 && rotate(rotation, [0, 1, 0])[1] < 0.5 ? multiply(rotation, inverse(lying)) : rotation
}
