import { rotate, type Physics, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'
import { addCollider, asQuaternion, asXyzw } from './things.ts'

/** How long something is left to itself until it lies, seconds. */
const fallsS = 4
const stepS = 1 / 240
/** What leans less than this after it, as a cosine, stands. */
const standing = 0.94
/** What has come to lie rolls no farther, per second. */
const lyingDamping = 4

/** How something comes to lie that cannot stand as it is modelled: turned so, with its origin so high, metres. Undefined of what stands. */
export function toppled(physics: Physics, model: Model, rotation: Quaternion): { rotation: Quaternion; y: number } | undefined {
  if (model.recipe.collider !== 'hull') return undefined
  const world = new physics.World({ x: 0, y: -9.81, z: 0 })
  world.timestep = stepS
  world.createCollider(physics.ColliderDesc.cuboid(10, 1, 10).setTranslation(0, -1, 0).setFriction(0.8))
  const body = world.createRigidBody(physics.RigidBodyDesc.dynamic().setRotation(asXyzw(rotation)).setAngularDamping(lyingDamping).setLinearDamping(lyingDamping / 4))
  addCollider(physics, world, body, model)
  for (let i = 0; i < fallsS / stepS && !(i > 60 && body.isSleeping()); i++) world.step()
  const lain = { rotation: asQuaternion(body.rotation()), y: body.translation().y }
  world.free()
  return rotate(lain.rotation, up)[1] > standing ? undefined : lain
}
const up: Vector = [0, 1, 0]
