import { cos, exp } from '../platform/index.ts'
import type { Ripple, Water } from './performance.ts'

/** How fast a ring spreads, metres per second, and how soon it dies, seconds. */
const ringSpeedMps = 1.3
const ringLifeS = 1.6

/** Height of the water's surface over a point at a moment of the shot, metres: the swell and every ring on it. */
export function waterHeightAt(water: Water, x: number, z: number, sceneTimeS: number): number {
  let height = water.levelM
  for (const wave of water.waves) height += wave.amplitudeM * cos(wave.waveNumber * (wave.dirX * x + wave.dirZ * z) - wave.omega * sceneTimeS + wave.phase)
  for (const ripple of water.ripples) height += ringHeight(ripple, x, z, sceneTimeS)
  return height
}

function ringHeight(ripple: Ripple, x: number, z: number, sceneTimeS: number): number {
  const ageS = sceneTimeS - ripple.timeS
  if (ageS <= 0 || ageS > 4 * ringLifeS) return 0
  const r = Math.sqrt((x - ripple.x) * (x - ripple.x) + (z - ripple.z) * (z - ripple.z))
  const behindFront = (r - ringSpeedMps * ageS) / 0.35
  return ripple.strengthM * exp(-ageS / ringLifeS) * exp(-behindFront * behindFront) * cos(behindFront * 3)
}
