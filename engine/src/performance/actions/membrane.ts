import { cos, exp, tau, type Vector } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import type { Actor } from '../actor.ts'
import { Spring } from '../springs.ts'
import { thing } from './thing.ts'

/** How deep the middle goes down under who lands on it: in half widths of the thing, for one that throws back all that falls on it. */
const dipShare = 0.34
/** What somebody at rest weighs on it against who lands on it. */
const restingLoad = 0.2
const tension = { frequencyHz: 2.6, damping: 0.3 }
/** Whoever's hips are no higher over the middle than so many of his leg lengths is on it, not in the air. */
const standingLegs = 1.15
/** What a blow does: the depth of the dent in half widths, how often a second it swings back, the waves that fit between middle and edge, and how long they last. Larger than life. */
const ring = { share: 0.2, hz: 5, waves: 1.25, fadeS: 0.32 }

/** A skin stretched over a frame, in bands from the middle outwards: it sags under who stands on it and rings when it is struck. */
export const membrane: Action = { layer: 'body', begin: (start) => new Stretched(start) }

/** Whether a body has such a skin. */
export const hasMembrane = ({ model }: Actor): boolean => model.boneIndex['band0'] !== undefined

class Stretched implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private readonly frame: ActionRun
  private readonly bands: readonly number[]
  private readonly sag = new Spring(tension)

  constructor(start: ActionStart) {
    this.start = start
    this.frame = thing.begin(start)
    this.bands = start.actor.model.bones.flatMap(({ name }, bone) => (/^band\d+$/.test(name) ? [bone] : []))
  }

  pose(timeS: number): void {
    const { actor, scene } = this.start
    this.frame.pose(timeS)
    const { min, max } = actor.model.bounds
    const halfM = (max[0] - min[0]) / 2
    const dipM = this.sag.step(dipShare * actor.model.recipe.bounciness * halfM * this.load(halfM), scene.stepS)
    this.bands.forEach((bone, i) => {
      const out = i / this.bands.length
      actor.rig.slide(bone, [0, -(dipM + struckM(actor, { out, halfM, timeS: scene.timeS })) * (1 - out), 0])
    })
  }

  /** How heavily it is stood on: wholly by who jumps on it, less by who stays. */
  private load(halfM: number): number {
    const { actor, scene } = this.start
    const top = actor.rig.socket('top')?.position
    const on = [...scene.actors.values()].filter((other) => top !== undefined && other.alive && isOver(other, { top, withinM: halfM }))
    const jumps = on.some(({ entityId }) => scene.shot.beats.some(({ who, action }) => who === entityId && action === 'bounce'))
    return jumps ? 1 : on.length > 0 ? restingLoad : 0
  }
}

/** Whether somebody is on the middle of a thing, or about to touch it. */
function isOver({ rig: { rootPosition: [x, y, z] }, body }: Actor, { top, withinM }: { top: Vector; withinM: number }): boolean {
  const overM = y - top[1]
  return Math.abs(x - top[0]) < withinM && Math.abs(z - top[2]) < withinM && overM > 0 && overM < standingLegs * body.legM
}

/** How deep a band is because of the last blow, metres; `out` is 0 in the middle and 1 at the edge. */
function struckM({ struckS }: Actor, { out, halfM, timeS }: { out: number; halfM: number; timeS: number }): number {
  if (struckS === undefined) return 0
  const sinceS = timeS - struckS
  return ring.share * halfM * exp(-sinceS / ring.fadeS) * cos(tau * (ring.hz * sinceS - ring.waves * out))
}
