import type { Platform } from '../platform/index.ts'
import type { ShotPerformance } from './performance.ts'

/** SHA-256 over every number of the shots, in order. */
export async function hashOf(platform: Pick<Platform, 'sha256'>, shots: readonly ShotPerformance[]): Promise<string> {
  const parts: string[] = []
  for (const shot of shots) {
    for (const { poses, channels, entityId } of shot.bodies) {
      parts.push(entityId, await platform.sha256(bytesOf(poses)))
      for (const name of Object.keys(channels).sort()) parts.push(name, await platform.sha256(bytesOf(channels[name] ?? new Float32Array())))
    }
    parts.push(JSON.stringify([shot.shotId, shot.sceneDurationS, shot.timeScale, shot.events, shot.water ?? null]))
  }
  return platform.sha256(parts.join('\n'))
}

const bytesOf = (numbers: Float32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
