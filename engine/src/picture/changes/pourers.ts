import type { StagedChange } from '@kinora/contract'
import { Matrix4, Vector3 } from 'three/webgpu'
import { boundsOf } from '../framing.ts'
import type { PosedBody } from '../pose.ts'
import { heldOver } from './held-over.ts'

/** Lets whatever is poured from in a shot be lifted over what it is poured onto, one after another, unless somebody has it in hand. */
export function carryPourers(bodies: readonly PosedBody[], { changes, inHand, timeScale }: { changes: readonly StagedChange[]; inHand: ReadonlySet<string>; timeScale: number }): void {
  for (const source of bodies) {
    const pours = changes.flatMap((change) => (change.kind === 'pour' && change.from === source.entityId && !inHand.has(change.from) ? [change] : [])).sort((a, b) => a.startS - b.startS)
    const from = restOf(source)
    const turns = pours.flatMap((pour) => {
      const onto = bodies.find(({ entityId }) => entityId === pour.who)
      const to = onto === undefined ? undefined : restOf(onto)
      return to === undefined ? [] : [{ pour, to }]
    })
    if (turns.length === 0) continue
    const rest = new Vector3((from.min[0] + from.max[0]) / 2, from.min[1], (from.min[2] + from.max[2]) / 2)
    let at = rest
    const ways = turns.map(({ pour, to }, i) => {
      const before = turns[i - 1]?.to
      const [overX, overZ] = [(to.min[0] + to.max[0]) / 2, (to.min[2] + to.max[2]) / 2]
      const pouring = { at, heightM: from.max[1] - from.min[1], overX, overTopY: to.max[1], overZ, downAt: before === undefined ? undefined : new Vector3((overX + (before.min[0] + before.max[0]) / 2) / 2, rest.y, overZ - behindRowM) }
      const brought = new Matrix4().makeTranslation(at.clone().sub(rest))
      at = at.clone().applyMatrix4(heldOver(pouring, 1))
      return { pour, carriedAt: (filmS: number) => heldOver(pouring, Math.max(0, Math.min(1, (filmS - pour.startS) / Math.max(0.01, pour.durationS)))).multiply(brought) }
    })
    source.carriedTo = (sceneS) => (ways.findLast(({ pour }) => pour.startS <= sceneS / timeScale) ?? ways[0])?.carriedAt(sceneS / timeScale) ?? new Matrix4()
  }
}

/** How far behind a row of vessels it is set down between two of them, metres. */
const behindRowM = 0.1

/** The box of a body as the shot begins. */
function restOf(body: PosedBody): ReturnType<typeof boundsOf> {
  body.moveTo(0)
  return boundsOf(body.balls())
}
