import { Matrix4, Vector3 } from 'three/webgpu'
import { smoothstep } from '../../platform/index.ts'

/** What is poured from and what is poured onto, at rest in the world, metres. */
export interface Pouring { at: Vector3; heightM: number; overX: number; overTopY: number; overZ: number; /** Where it is set down; beside the other, where it is not said. */ downAt?: Vector3 | undefined }

/** How a vessel is moved for a pour: lifted over the other, tilted until it runs out, and set upright beside it. `share` runs from 0 to 1. */
export function heldOver({ at, heightM, overX, overTopY, overZ, downAt }: Pouring, share: number): Matrix4 {
  const lift = smoothstep(share, 0, 0.12)
  const tilt = smoothstep(share, 0.06, 0.24) * (1 - smoothstep(share, 0.64, 0.78))
  const away = smoothstep(share, 0.7, 0.95)
  const side = at.x <= overX ? -1 : 1
  // the lip comes to stand over the middle
  const beside = new Vector3(overX + side * heightM * 0.98, overTopY + heightM * 0.45, overZ)
  const aside = downAt ?? new Vector3(overX + side * heightM * 1.5, at.y, overZ)
  const place = at.clone().lerp(beside, lift).lerp(aside, away)
  return new Matrix4().makeTranslation(place.x, place.y + heightM * 0.5 * tilt, place.z).multiply(new Matrix4().makeRotationZ(side * 1.85 * tilt)).multiply(new Matrix4().makeTranslation(-at.x, -at.y - heightM * 0.5 * tilt, -at.z))
}
