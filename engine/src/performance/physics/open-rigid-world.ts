import type { RigidBody, World } from '@dimforge/rapier3d-deterministic-compat'
import type { Placement } from '../../../../contract/src/index.ts'
import { add, cross, identity, length, origin, radians, rotate, scale, subtract, turnY, type Physics, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Model } from '../../shape/index.ts'
import { simulationRateHz, type Ripple, type Water } from '../performance.ts'
import type { Motion, RigidWorld, RigidWorldOptions } from '../rigid-world.ts'
import { hullOf, restingHeightM, waterForceOn, type Hull } from './hull.ts'
import { addCollider, asQuaternion, asVector, asXyz, asXyzw, isObstacle, isThing } from './things.ts'
import { toppled } from './toppled.ts'
import { rippleFrom, seaWaves, waterHeightAt } from './water.ts'

const stepS = 1 / simulationRateHz
/** Physics goes in so many smaller steps: a bounce happens within one of them and is late by half of it. */
const substeps = 4
/** The sea runs this long before the shot begins, so that boards already ride it. */
const settleS = 4
/** What rolls or spins on something is slowed at this rate, per second; in the air nothing slows it. */
const rollingDamping = 0.5
/** Whoever's velocity changes by gravity alone, within this, touches nothing: metres per second. */
const untouchedMps = 1e-3
/** Slower knocks than this make no sound and no drops. */
const audibleMps = 0.35
/** How soon the same thing may be heard to knock or splash again. */
const eventPauseS = 0.12

interface Thing {
  entityId: string
  model: Model
  body: RigidBody
  hull: Hull | undefined
  held: boolean
  /** Not in the shot yet: carried by somebody who has not shown where. */
  absent: boolean
  loads: { force: Vector; at: Vector }[]
  /** The weight that rides on it before anybody presses: kg. */
  ridersKg: number
  velocityBefore: Vector
  /** The height of its origin at rest on the ground or in flat water. */
  restY: number
  quietUntilS: number
  submerged: boolean
}

/** Opens the shot's rigid world: gravity and ground by the set, a collider for every thing, waves where there is water. */
export function openRigidWorld(options: RigidWorldOptions): RigidWorld {
  const { physics, set } = options
  const world = new physics.World({ x: 0, y: -set.gravityMps2, z: 0 })
  world.timestep = stepS / substeps
  const ripples: Ripple[] = []
  const water: Water | undefined = set.water === undefined ? undefined
    : { levelM: 0, waves: seaWaves({ ...set.water, gravityMps2: set.gravityMps2, windDeg: 20, seed: options.seed }), ripples }
  if (water === undefined) addGround(physics, world, set.ground)
  const things = thingsOf(options, world, water)
  const sea = new Sea(options, world, things, water, ripples)
  sea.settle()
  return sea
}

function addGround(physics: Physics, world: World, ground: { friction: number; bounciness: number }): void {
  world.createCollider(physics.ColliderDesc.cuboid(500, 1, 500).setTranslation(0, -1, 0).setFriction(ground.friction).setRestitution(ground.bounciness))
}

function thingsOf({ physics, shot, models }: RigidWorldOptions, world: World, water: Water | undefined): Map<string, Thing> {
  const things = new Map<string, Thing>()
  for (const [entityId, placement] of Object.entries(shot.placements)) {
    const model = models.get(entityId)
    if (model === undefined) continue
    if (isObstacle(model) && placement.kind === 'ground') addObstacle(physics, world, model, placement)
    if (!isThing(model)) continue
    const hull = water === undefined ? undefined : hullOf(model)
    const ridersKg = ridersOf(shot.placements, entityId, models)
    const restY = hull === undefined ? 0 : restingHeightM(hull, model.recipe.massKg + ridersKg)
    const stood = placement.kind === 'ground' ? turnY(radians(placement.headingDeg)) : identity
    const lain = placement.kind === 'ground' && water === undefined && (placement.yM ?? 0) === 0 ? toppled(physics, model, stood) : undefined
    const at: Vector = placement.kind === 'ground' ? [placement.xM, lain?.y ?? restY + (placement.yM ?? 0), placement.zM] : [0, -50, 0]
    const rotation = lain?.rotation ?? stood
    const body = addBody(physics, world, { model, hull, at, rotation })
    const absent = placement.kind === 'carried'
    if (absent) body.setEnabled(false)
    things.set(entityId, { entityId, model, body, hull, held: absent, absent, loads: [], ridersKg, velocityBefore: origin, restY, quietUntilS: 0, submerged: true })
  }
  for (const change of shot.changes ?? []) if (change.kind === 'becomes') passThrough(things.get(change.who)?.body, things.get(change.to)?.body)
  return things
}

/** Something and what it turns into are in one place and do not knock at one another. */
function passThrough(before: RigidBody | undefined, after: RigidBody | undefined): void {
  if (before === undefined || after === undefined) return
  for (let i = 0; i < before.numColliders(); i++) before.collider(i).setCollisionGroups(groups(firstGroup, secondGroup))
  for (let i = 0; i < after.numColliders(); i++) after.collider(i).setCollisionGroups(groups(secondGroup, firstGroup))
}
const [firstGroup, secondGroup] = [0x0004, 0x0008]
/** In a group of its own, and blind to another: 16 bits of membership before 16 bits of what it meets. */
const groups = (own: number, unmet: number): number => own * 0x10000 + (0xffff - unmet)

function addObstacle(physics: Physics, world: World, model: Model, placement: Extract<Placement, { kind: 'ground' }>): void {
  const desc = physics.RigidBodyDesc.fixed().setTranslation(placement.xM, placement.yM ?? 0, placement.zM).setRotation(asXyzw(turnY(radians(placement.headingDeg))))
  addCollider(physics, world, world.createRigidBody(desc), model)
}

function addBody(physics: Physics, world: World, { model, hull, at, rotation }: { model: Model; hull: Hull | undefined; at: Vector; rotation: Quaternion }): RigidBody {
  const desc = physics.RigidBodyDesc.dynamic().setTranslation(...at).setRotation(asXyzw(rotation)).setCcdEnabled(true).setAngularDamping(rollingDamping)
  const body = world.createRigidBody(desc)
  addCollider(physics, world, body, model)
  if (hull !== undefined) {
    // The water dragged along has mass but no weight: gravity is added by hand.
    body.setGravityScale(0, true)
    addWater(body, hull)
  }
  return body
}

/** Lets a body drag its water along. */
function addWater(body: RigidBody, hull: Hull): void {
  body.setAdditionalMassProperties(hull.addedMassKg, asXyz(origin), asXyz(hull.addedInertia), asXyzw(identity), true)
}

/** What the bodies placed on a thing weigh together; a body on two things counts half on each. */
function ridersOf(placements: Readonly<Record<string, Placement>>, entityId: string, models: ReadonlyMap<string, Model>): number {
  let sum = 0
  for (const [rider, placement] of Object.entries(placements)) {
    if (placement.kind !== 'carried' || !placement.on.some((support) => support.entityId === entityId)) continue
    sum += (models.get(rider)?.recipe.massKg ?? 0) / placement.on.length
  }
  return sum
}

class Sea implements RigidWorld {
  readonly water: Water | undefined
  private readonly options: RigidWorldOptions
  private readonly world: World
  private readonly things: ReadonlyMap<string, Thing>
  private readonly ripples: Ripple[]
  private settling = false

  constructor(options: RigidWorldOptions, world: World, things: ReadonlyMap<string, Thing>, water: Water | undefined, ripples: Ripple[]) {
    this.options = options
    this.world = world
    this.things = things
    this.water = water
    this.ripples = ripples
  }

  settle(): void {
    if (this.water === undefined) return
    this.settling = true
    const steps = Math.round(settleS * simulationRateHz)
    for (let i = -steps; i < 0; i++) {
      for (const thing of this.things.values()) this.loadRiders(thing)
      this.step(i * stepS)
    }
    for (const [entityId, placement] of Object.entries(this.options.shot.placements)) {
      const thing = this.things.get(entityId)
      if (thing === undefined || placement.kind !== 'ground') continue
      const afloat = thing.body.translation().y
      const dropped = (placement.yM ?? 0) > 0
      thing.body.setTranslation({ x: placement.xM, y: dropped ? thing.restY + (placement.yM ?? 0) : afloat, z: placement.zM }, true)
      if (!dropped) continue
      thing.body.setLinvel(asXyz(origin), true)
      thing.body.setAngvel(asXyz(origin), true)
    }
    this.settling = false
  }

  private loadRiders(thing: Thing): void {
    if (thing.ridersKg === 0) return
    const deck = thing.model.sockets['deck']?.at ?? origin
    const { position, rotation } = motionOf(thing.body)
    thing.loads.push({ force: [0, -thing.ridersKg * this.options.set.gravityMps2, 0], at: add(position, rotate(rotation, deck)) })
  }

  step(timeS: number): void {
    for (const thing of this.things.values()) {
      thing.body.resetForces(true)
      thing.body.resetTorques(true)
      thing.velocityBefore = asVector(thing.body.linvel())
      if (!thing.held) this.applyForces(thing, timeS)
      thing.loads = []
    }
    for (let substep = 0; substep < substeps; substep++) this.world.step()
    if (!this.settling) for (const thing of this.things.values()) this.feelContact(thing, timeS)
  }

  private applyForces(thing: Thing, timeS: number): void {
    for (const { force, at } of thing.loads) thing.body.addForceAtPoint(asXyz(force), asXyz(at), true)
    if (thing.hull === undefined || this.water === undefined) return
    const { gravityMps2 } = this.options.set
    const afloat = motionOf(thing.body)
    const { force, torque, wetShare, sinkSpeedMps } = waterForceOn(thing.hull, afloat, this.water, { timeS, gravityMps2 })
    const aboutCenter = add(torque, cross(subtract(afloat.position, asVector(thing.body.worldCom())), force))
    thing.body.addForce(asXyz(add(force, [0, -thing.model.recipe.massKg * gravityMps2, 0])), true)
    thing.body.addTorque(asXyz(aboutCenter), true)
    const entering = dragWater(thing, thing.hull, wetShare)
    this.hearSplash(thing, { timeS, entering, sinkSpeedMps })
  }

  /** A splash is heard when a thing strikes the water anew, or is pressed down fast. */
  private hearSplash(thing: Thing, { timeS, entering, sinkSpeedMps }: { timeS: number; entering: boolean; sinkSpeedMps: number }): void {
    const struck = sinkSpeedMps > (entering ? audibleMps / 2 : audibleMps)
    if (this.settling || timeS < thing.quietUntilS || !struck) return
    thing.quietUntilS = timeS + 3 * eventPauseS
    const [x, , z] = asVector(thing.body.translation())
    const massKg = thing.model.recipe.massKg + thing.ridersKg
    const speedMps = Math.max(sinkSpeedMps, 0)
    this.ripples.push(rippleFrom({ timeS, x, z, speedMps, massKg }))
    const y = this.water === undefined ? 0 : waterHeightAt(this.water, x, z, timeS)
    this.options.record({ timeS, kind: 'splash', entityId: thing.entityId, bone: rootOf(thing), against: 'water', position: [x, y, z], speedMps, massKg, durationS: 0 })
  }

  /** What changes its velocity by more than gravity touches something; a sudden change is a knock. */
  private feelContact(thing: Thing, timeS: number): void {
    if (thing.held || thing.hull !== undefined) return
    const fall: Vector = [0, -this.options.set.gravityMps2 * stepS, 0]
    const jolt = length(subtract(subtract(asVector(thing.body.linvel()), thing.velocityBefore), fall))
    thing.body.setAngularDamping(jolt < untouchedMps ? 0 : rollingDamping)
    if (jolt < audibleMps || timeS < thing.quietUntilS) return
    thing.quietUntilS = timeS + eventPauseS
    const kind = thing.model.recipe.collider === 'sphere' ? 'bounce' : 'impact'
    this.options.record({ timeS, kind, entityId: thing.entityId, bone: rootOf(thing), against: this.options.set.ground.surface, position: asVector(thing.body.translation()), speedMps: jolt, massKg: thing.model.recipe.massKg, durationS: 0 })
  }

  motion(entityId: string): Motion | undefined {
    const thing = this.things.get(entityId)
    return thing === undefined || thing.absent ? undefined : motionOf(thing.body)
  }

  hold(entityId: string, position: Vector, rotation: Quaternion): void {
    const thing = this.things.get(entityId)
    if (thing === undefined) return
    const { body } = thing
    if (!thing.held || thing.absent) {
      body.setEnabled(true)
      body.setBodyType(this.options.physics.RigidBodyType.KinematicPositionBased, true)
      body.setTranslation(asXyz(position), true)
      body.setRotation(asXyzw(rotation), true)
      for (let i = 0; i < body.numColliders(); i++) body.collider(i).setSensor(true)
    }
    thing.held = true
    thing.absent = false
    body.setNextKinematicTranslation(asXyz(position))
    body.setNextKinematicRotation(asXyzw(rotation))
  }

  release(entityId: string, velocity: Vector, spin: Vector): void {
    const thing = this.things.get(entityId)
    if (thing === undefined || !thing.held || thing.absent) return
    const { body } = thing
    body.setBodyType(this.options.physics.RigidBodyType.Dynamic, true)
    for (let i = 0; i < body.numColliders(); i++) body.collider(i).setSensor(false)
    body.setLinvel(asXyz(velocity), true)
    body.setAngvel(asXyz(spin), true)
    thing.held = false
  }

  push(entityId: string, impulse: Vector, at: Vector): void {
    const thing = this.things.get(entityId)
    if (thing !== undefined && !thing.held) thing.body.applyImpulseAtPoint(asXyz(impulse), asXyz(at), true)
  }

  load(entityId: string, force: Vector, at: Vector): void {
    this.things.get(entityId)?.loads.push({ force, at })
  }

  close(): void { this.world.free() }
}

/**
 * Out of the water a body drags none along; where it strikes the water it must first set its share moving, so it slows as
 * momentum asks (von Kármán 1929). Answers whether it struck just now.
 */
function dragWater(thing: Thing, hull: Hull, wetShare: number): boolean {
  if (thing.submerged && wetShare === 0) {
    thing.submerged = false
    thing.body.setAdditionalMassProperties(0, asXyz(origin), asXyz(origin), asXyzw(identity), true)
  } else if (!thing.submerged && wetShare > 0.1) {
    thing.submerged = true
    const { massKg } = thing.model.recipe
    thing.body.setLinvel(asXyz(scale(asVector(thing.body.linvel()), massKg / (massKg + hull.addedMassKg))), true)
    addWater(thing.body, hull)
    return true
  }
  return false
}

const rootOf = (thing: Thing): string => thing.model.bones[0]?.name ?? 'root'

/** A body's motion about its model's origin (Rapier's velocity is that of the centre of mass). */
function motionOf(body: RigidBody): Motion {
  const position = asVector(body.translation())
  const spin = asVector(body.angvel())
  const velocity = add(asVector(body.linvel()), cross(spin, scale(subtract(asVector(body.worldCom()), position), -1)))
  return { position, rotation: asQuaternion(body.rotation()), velocity, spin }
}
