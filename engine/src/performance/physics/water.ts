import { cos, diceFor, exp, hypot, radians, sin, smoothstep, tau, type Vector } from '../../platform/index.ts'
import type { Ripple, Water, Wave } from '../performance.ts'

export const waterDensityKgPerM3 = 1000

/** How a sea is made of waves: each component's length as a share of the set's wave length, its share of the height, its greatest turn from the wind. */
const seaComponents = [
  { length: 1, height: 1, spreadDeg: 12 },
  { length: 1.63, height: 0.5, spreadDeg: 20 },
  { length: 0.61, height: 0.32, spreadDeg: 35 },
  { length: 0.37, height: 0.14, spreadDeg: 50 },
  { length: 0.21, height: 0.06, spreadDeg: 70 },
] as const

/** What a sea is made from: `waveHeightM` is a usual crest above the mean level; the wind comes from `windDeg` (0: waves run towards the viewer). */
export interface SeaRequest { waveHeightM: number; waveLengthM: number; gravityMps2: number; windDeg: number; seed: number }

/**
 * The waves of an open sea: a few long-crested waves whose heights add up in root mean square to the height asked for.
 * Each obeys the dispersion of deep water, ω² = g·k (Airy), so long waves outrun short ones.
 */
export function seaWaves(sea: SeaRequest): Wave[] {
  const dice = diceFor(sea.seed, 'sea')
  const norm = Math.sqrt(seaComponents.reduce((sum, part) => sum + part.height * part.height, 0))
  return seaComponents.map((part, index) => {
    const waveNumber = tau / (sea.waveLengthM * part.length)
    const heading = radians(sea.windDeg + dice.between(`direction ${index}`, -part.spreadDeg, part.spreadDeg))
    return {
      amplitudeM: (sea.waveHeightM * part.height) / norm,
      waveNumber,
      omega: Math.sqrt(sea.gravityMps2 * waveNumber),
      dirX: sin(heading),
      dirZ: cos(heading),
      phase: dice.between(`phase ${index}`, 0, tau),
    }
  })
}

const rippleWaveNumber = tau / 0.6
const ripplePhaseSpeedMps = Math.sqrt(9.81 / rippleWaveNumber)
/** A group of deep-water waves runs at half the speed of its crests. */
const rippleGroupSpeedMps = ripplePhaseSpeedMps / 2
const rippleLifeS = 1.4
/** After this a ripple is lower than a thousandth of what it was. */
export const rippleEndS = 7 * rippleLifeS

/** The height that one ripple adds `r` metres from its middle, `ageS` after the blow. */
function rippleHeight(strengthM: number, r: number, ageS: number): number {
  if (ageS <= 0 || ageS > rippleEndS) return 0
  const widthM = 0.3 + 0.25 * ageS
  const offCrest = (r - 0.25 - rippleGroupSpeedMps * ageS) / widthM
  if (offCrest * offCrest > 12) return 0
  const envelope = exp(-offCrest * offCrest - ageS / rippleLifeS) / Math.sqrt(1 + r / 0.4)
  return strengthM * smoothstep(ageS, 0, 0.12) * envelope * cos(rippleWaveNumber * (r - ripplePhaseSpeedMps * ageS))
}

function ripplesHeight(ripples: readonly Ripple[], x: number, z: number, sceneTimeS: number): number {
  let height = 0
  for (const ripple of ripples) height += rippleHeight(ripple.strengthM, hypot(x - ripple.x, z - ripple.z), sceneTimeS - ripple.timeS)
  return height
}

/** Where the surface of the water is above a place: metres above y = 0, waves and ripples together. */
export function waterHeightAt(water: Water, x: number, z: number, sceneTimeS: number): number {
  let height = water.levelM
  for (const wave of water.waves) height += wave.amplitudeM * cos(wavePhase(wave, x, z, sceneTimeS))
  return height + ripplesHeight(water.ripples, x, z, sceneTimeS)
}

/** How fast the water at the surface moves, metres per second: particles of a deep-water wave run in circles (Airy). */
export function waterVelocityAt(water: Water, x: number, z: number, sceneTimeS: number): Vector {
  let vx = 0
  let vy = 0
  let vz = 0
  for (const wave of water.waves) {
    const phase = wavePhase(wave, x, z, sceneTimeS)
    const speed = wave.amplitudeM * wave.omega
    const along = speed * cos(phase)
    vx += along * wave.dirX
    vz += along * wave.dirZ
    vy += speed * sin(phase)
  }
  return [vx, vy, vz]
}

function wavePhase(wave: Wave, x: number, z: number, sceneTimeS: number): number {
  return wave.waveNumber * (wave.dirX * x + wave.dirZ * z) - wave.omega * sceneTimeS + wave.phase
}

/** The ring that a blow makes: what hits harder and heavier makes it higher, never above a quarter of a metre. */
export function rippleFrom(blow: { timeS: number; x: number; z: number; speedMps: number; massKg: number }): Ripple {
  const energyJ = 0.5 * blow.massKg * blow.speedMps * blow.speedMps
  const strengthM = 0.25 * (1 - exp(-energyJ / 45))
  return { timeS: blow.timeS, x: blow.x, z: blow.z, strengthM }
}

