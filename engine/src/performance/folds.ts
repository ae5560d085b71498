import { clamp, pi, turnX, turnZ } from '../platform/index.ts'
import type { Actor } from './actor.ts'

/**
 * Lays spread cloth together at its hinges: from 0 to 1 its sides are laid over its front, from 1 to 2 its lower half over the upper.
 * A thing without hinges stays as it is.
 */
export function layFolds(actor: Actor): void {
  const sides = flat * clamp(actor.folded)
  const low = flat * clamp(actor.folded - 1)
  if (sides + low === 0) return
  const turn = { foldL: turnZ(sides), foldLowL: turnZ(sides), foldR: turnZ(-sides), foldLowR: turnZ(-sides), foldLow: turnX(-low) }
  for (const [name, local] of Object.entries(turn)) {
    const bone = actor.model.boneIndex[name]
    if (bone !== undefined) actor.rig.setLocal(bone, local)
  }
}

/** Cloth that is laid over is not quite flat, radians. */
const flat = 0.97 * pi
