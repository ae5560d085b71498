import { fromEuler } from '../../platform/index.ts'
import type { Action, ActionRun, ActionStart } from '../action.ts'
import { Spring } from '../springs.ts'

/** How far a branch goes down under whoever comes to sit on it, radians, and how it swings. */
const dipRad = 0.2
const swing = { frequencyHz: 1.1, damping: 0.22 }
/** How near to the middle of the branch he is who is on it, in heights of the tree. */
const near = { across: 0.3, upM: 0.12 }

/** A tree that holds out a branch: it dips under who comes to rest on it, and swings. */
export const bough: Action = { layer: 'body', begin: (start) => new Dipping(start) }

class Dipping implements ActionRun {
  readonly blendS = 0
  private readonly start: ActionStart
  private readonly spring = new Spring(swing)
  private began = false

  constructor(start: ActionStart) { this.start = start }

  pose(): void {
    const { actor, scene } = this.start
    actor.placeRest()
    const drive = this.isLoaded() ? dipRad : 0
    if (!this.began) this.spring.value = drive
    this.began = true
    const bone = actor.model.boneIndex['bough']
    if (bone !== undefined) actor.rig.setLocal(bone, fromEuler(0, 0, -this.spring.step(drive, scene.stepS)))
  }

  private isLoaded(): boolean {
    const { actor, scene } = this.start
    const top = actor.rig.socket('top')?.position
    const heightM = actor.model.bounds.max[1]
    return top !== undefined && [...scene.actors.values()].some((other) => {
      const [x, y, z] = other.stand.position
      return other.alive && Math.abs(x - top[0]) < near.across * heightM && Math.abs(z - top[2]) < near.across * heightM && Math.abs(y - top[1]) < near.upM * heightM && y > 0.1
    })
  }
}
