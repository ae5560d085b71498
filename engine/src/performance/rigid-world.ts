import type { Model } from '../shape/index.ts'
import type { SetRecipe } from '../catalog/index.ts'
import type { Physics, Quaternion, Vector } from '../platform/index.ts'
import type { StagedShot } from '../../../contract/src/index.ts'
import type { ContactEvent, Water } from './performance.ts'

/** How a thing moves: its model origin in the world (metres, radians per second). */
export interface Motion {
  position: Vector
  rotation: Quaternion
  velocity: Vector
  spin: Vector
}

/** What a world of things is opened for. */
export interface RigidWorldOptions {
  physics: Physics
  shot: StagedShot
  set: SetRecipe
  models: ReadonlyMap<string, Model>
  seed: number
  record(event: ContactEvent): void
}

/**
 * The things of a shot that nobody poses: balls, crates, boards. They fall, roll, bounce and float by themselves until a
 * body takes hold of them. Advanced once per step, before any body is posed.
 */
export interface RigidWorld {
  readonly water: Water | undefined
  step(timeS: number): void
  /** Undefined for what is not a thing of this world. */
  motion(entityId: string): Motion | undefined
  /** A hand, a mouth or a script moves it this step; it stays held until `release`. */
  hold(entityId: string, position: Vector, rotation: Quaternion): void
  release(entityId: string, velocity: Vector, spin: Vector): void
  /** Newton seconds at a point in the world. */
  push(entityId: string, impulse: Vector, at: Vector): void
  /** Somebody stands or sits on it this step: the force they press with, in newtons, at a point in the world. */
  load(entityId: string, force: Vector, at: Vector): void
  close(): void
}
