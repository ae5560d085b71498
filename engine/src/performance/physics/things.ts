import type { Collider, ColliderDesc, RigidBody, World } from '@dimforge/rapier3d-deterministic-compat'
import type { Physics, Quaternion, Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'

/** Whether physics moves it: props, and vessels that float. Bodies that live, wheels, plants and houses it does not. */
export const isThing = (model: Model): boolean =>
  model.recipe.collider !== 'none' && (model.recipe.kind === 'prop' || (model.recipe.kind === 'vehicle' && model.recipe.affordances.includes('float')))

/** Whether it stands in the way without ever moving. */
export const isObstacle = (model: Model): boolean => model.recipe.collider !== 'none' && (model.recipe.kind === 'structure' || model.recipe.kind === 'plant')

export const asXyz = ([x, y, z]: Vector): { x: number; y: number; z: number } => ({ x, y, z })
export const asXyzw = ([x, y, z, w]: Quaternion): { x: number; y: number; z: number; w: number } => ({ x, y, z, w })
export const asVector = ({ x, y, z }: { x: number; y: number; z: number }): Vector => [x, y, z]
export const asQuaternion = ({ x, y, z, w }: { x: number; y: number; z: number; w: number }): Quaternion => [x, y, z, w]

function colliderShape(physics: Physics, model: Model): ColliderDesc {
  const { min, max } = model.bounds
  const half: Vector = [(max[0] - min[0]) / 2, (max[1] - min[1]) / 2, (max[2] - min[2]) / 2]
  const middle: Vector = [(max[0] + min[0]) / 2, (max[1] + min[1]) / 2, (max[2] + min[2]) / 2]
  const coarse = model.lods.at(-1)
  if (model.recipe.collider === 'hull' && coarse !== undefined) {
    const hull = physics.ColliderDesc.convexHull(coarse.positions)
    if (hull !== null) return hull
  }
  const desc = model.recipe.collider === 'sphere'
    ? physics.ColliderDesc.ball((half[0] + half[1] + half[2]) / 3)
    : physics.ColliderDesc.cuboid(Math.max(0.005, half[0]), Math.max(0.005, half[1]), Math.max(0.005, half[2]))
  return desc.setTranslation(...middle)
}

/** Gives a body its collider, with mass, friction and bounce from the recipe. The livelier of two surfaces decides the bounce. */
export function addCollider(physics: Physics, world: World, body: RigidBody, model: Model): Collider {
  const { massKg, friction, bounciness } = model.recipe
  const desc = colliderShape(physics, model)
    .setMass(Math.max(massKg, 0.005))
    .setFriction(friction)
    .setRestitution(bounciness)
    .setRestitutionCombineRule(physics.CoefficientCombineRule.Max)
  return world.createCollider(desc, body)
}
