import type { RigidWorld, RigidWorldOptions } from '../rigid-world.ts'

/** A world in which nothing moves by itself. */
export function openRigidWorld(_options: RigidWorldOptions): RigidWorld {
  return { water: undefined, step() {}, motion: () => undefined, hold() {}, release() {}, push() {}, load() {}, close() {} }
}
