import type { StagedBeat } from '../../../../contract/src/index.ts'
import { add, cross, normalize, pi, rotate, scale, subtract, turnY, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { headingOf, type Actor } from '../actor.ts'
import { bringHand, gripOf, holdAt, mainArm } from '../hands.ts'
import { frame } from '../limbs.ts'
import { hasManner } from '../manner.ts'
import { going } from './locomotion.ts'
import { drive } from './travelling.ts'
import { partnerOf, toolOf } from '../targets.ts'

/** How far a thing's front end may be from the end of a line that is taut, as a share of the line: it hangs through no further. */
const tautShare = 0.98
/** Where on what is towed the line is tied, in its heights. */
const hitchShare = 0.5

/** Towing: who goes ahead has the line in hand, mouth or harness; what is tied to it comes along at its end. */
export const tow: Action = { layer: 'body', begin: (start) => new Towing(start) }

/** Goes its way, and not to what it tows. */
function withoutAim({ target: _, with: __, ...beat }: StagedBeat): StagedBeat {
  return beat
}

class Towing implements ActionRun {
  readonly blendS = 0.3
  private readonly start: ActionStart
  private readonly way: ActionRun
  private readonly load: Actor | undefined
  private readonly line: Actor | undefined

  constructor(start: ActionStart) {
    this.start = start
    this.load = partnerOf(start.scene, start.beat)
    this.line = toolOf(start.scene, start.beat)
    const goes = start.actor.body.locomotion === 'wheels' ? drive : going('walk')
    this.way = goes.begin({ ...start, beat: start.beat === undefined ? undefined : withoutAim(start.beat) })
  }

  pose(timeS: number): void {
    this.way.pose(timeS)
    const { actor, scene } = this.start
    const { load, line } = this
    if (load === undefined || load.alive) return
    // who tugs goes backwards, and has it before him
    const ahead = hasManner(this.start.beat, 'backwards') ? 1 : -1
    const from = this.holdEnd(ahead)
    const { min, max } = load.model.bounds
    const hitchM = hitchShare * (max[1] - min[1])
    const longM = line === undefined ? actor.body.legM : tautShare * (line.model.bounds.max[1] - line.model.bounds.min[1])
    const dropM = from[1] - hitchM - load.stand.position[1]
    const awayM = Math.sqrt(Math.max(0.04 * longM * longM, longM * longM - dropM * dropM))
    const along = rotate(actor.heading, [0, 0, ahead])
    const hitch: Vector = [from[0] + along[0] * awayM, load.stand.position[1] + hitchM, from[2] + along[2] * awayM]
    const turn = turnY(headingOf(actor.heading) + (ahead > 0 ? pi : 0))
    const middle = add(hitch, scale(along, Math.abs(max[2])))
    const rotation = turn
    const handle = load.model.sockets['handle']?.at ?? [0, 0, 0]
    holdAt(scene, load, add([middle[0], load.stand.position[1], middle[2]], rotate(rotation, handle)), rotation)
    if (line !== undefined) holdAt(scene, line, from, frame(normalize(subtract(hitch, from)), normalize(cross(along, [0, 1, 0]))))
  }

  /** Where the line ends at who tows: in a hand that is stretched out behind, between the jaws, else at the harness. */
  private holdEnd(ahead: 1 | -1): Vector {
    const { actor } = this.start
    const { body, rig } = actor
    const arm = body.stood === undefined ? mainArm(actor) : undefined
    if (arm !== undefined) {
      bringHand(actor, arm, { target: actor.at([arm.side * 0.16, 0.98 * body.legM, ahead * 0.42 * body.legM]), weight: 1, elbow: [0.9, -0.5, 0.2 * ahead], curl: 1 })
      return gripOf(actor, arm)
    }
    if (ahead > 0) return rig.socket('mouth')?.position ?? rig.rootPosition
    return body.legs.length > 0 ? add(rig.rootPosition, [0, 0.12 * body.legM, 0]) : actor.at([0, 0.4, actor.model.bounds.min[2]])
  }
}
