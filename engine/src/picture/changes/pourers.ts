import type { StagedChange } from '@kinora/contract'
import { Vector3 } from 'three/webgpu'
import { boundsOf } from '../framing.ts'
import type { PosedBody } from '../pose.ts'
import { heldOver } from './held-over.ts'

/** Lets whatever is poured from in a shot be lifted over what it is poured onto, unless somebody has it in hand. */
export function carryPourers(bodies: readonly PosedBody[], { changes, inHand, timeScale }: { changes: readonly StagedChange[]; inHand: ReadonlySet<string>; timeScale: number }): void {
  for (const change of changes) {
    if (change.kind !== 'pour' || inHand.has(change.from)) continue
    const source = bodies.find(({ entityId }) => entityId === change.from)
    const onto = bodies.find(({ entityId }) => entityId === change.who)
    if (source === undefined || onto === undefined) continue
    const [from, to] = [source, onto].map((body) => { body.moveTo(0); return boundsOf(body.balls()) })
    if (from === undefined || to === undefined) continue
    const at = new Vector3((from.min[0] + from.max[0]) / 2, from.min[1], (from.min[2] + from.max[2]) / 2)
    const pouring = { at, heightM: from.max[1] - from.min[1], overX: (to.min[0] + to.max[0]) / 2, overTopY: to.max[1], overZ: (to.min[2] + to.max[2]) / 2 }
    source.carriedTo = (sceneS) => heldOver(pouring, Math.max(0, Math.min(1, (sceneS / timeScale - change.startS) / Math.max(0.01, change.durationS))))
  }
}
