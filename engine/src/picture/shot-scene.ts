import type { StagedScreenplay, StagedShot } from '@kinora/contract'
import { DirectionalLight, DoubleSide, Mesh, MeshBasicNodeMaterial, Scene, type Material, type Object3D, type PerspectiveCamera } from 'three/webgpu'
import { setById, setRecipes, type Look, type SetRecipe } from '../catalog/index.ts'
import { waterHeightAt, type Performance, type ShotPerformance } from '../performance/index.ts'
import { addScaled, distance } from '../platform/index.ts'
import { changeKey, type Model } from '../shape/index.ts'
import type { Air } from './air.ts'
import type { Season } from './season.ts'
import { buildSet, type BuiltSet } from './build-set.ts'
import { Bursts } from './bursts.ts'
import { solveCamera, type CameraPath } from './camera.ts'
import { firstView, type View } from './clear-view.ts'
import { luminance } from './color.ts'
import { ContactShadows } from './contact.ts'
import { Emanations } from './changes/emanations.ts'
import { carryPourers } from './changes/pourers.ts'
import { Figure, shadowLayer } from './figure.ts'
import { Foam } from './foam.ts'
import { GlowPools } from './glow.ts'
import { boundsOf, heightShare, type CameraPose } from './framing.ts'
import { planLight, type LightPlan, type TimeOfDay, type Weather } from './light.ts'
import type { Materials } from './materials.ts'
import { Precipitation, weatherIn } from './weather.ts'
import { withoutDoubles } from './set-doubles.ts'
import { WaterSurface } from './water.ts'
import { Wakes } from './wake.ts'
import { waterlineOf, type Waterline } from './waterline.ts'

export interface ShotSceneOptions {
  staged: StagedScreenplay
  performance: Performance
  models: ReadonlyMap<string, Model>
  index: number
  startS: number
  /** The air that the place has come to after a change, in place of its own. */
  airChange?: Extract<StagedShot['changes'][number], { kind: 'air' }> | undefined
  look: Look
  air: Air
  materials: Materials
  /** Sets already built; a new one is added. */
  sets: Map<string, BuiltSet>
  shadowMapPx: number
  aspect: number
}

/** Everything that stands in front of the camera in one shot. */
export class ShotScene {
  readonly scene = new Scene()
  readonly index: number
  readonly startS: number
  readonly entityIds: readonly string[]
  readonly #options: ShotSceneOptions
  readonly #performance: ShotPerformance
  readonly #set: BuiltSet
  readonly #light: LightPlan
  readonly #figures: readonly Figure[]
  readonly #contact: ContactShadows
  readonly #bursts: Bursts
  readonly #emanations: Emanations
  readonly #key = new DirectionalLight()
  #path: CameraPath
  readonly #crestM: number
  readonly #water: WaterSurface | undefined
  readonly #season: Season
  readonly #foam: Foam | undefined
  readonly #wakes: Wakes | undefined
  readonly #glow: GlowPools | undefined
  readonly #precipitation: Precipitation | undefined
  readonly #hole = new MeshBasicNodeMaterial({ color: 0, fog: false, side: DoubleSide })

  constructor(options: ShotSceneOptions) {
    const { staged, index, look, air, materials } = options
    const shot = staged.shots[index]
    const performance = options.performance.shots[index]
    if (shot === undefined || performance === undefined) throw new Error(`The film has no shot ${index}.`)
    this.index = index
    this.startS = options.startS
    this.#options = options
    this.#performance = performance
    const use = staged.sets.find((set) => set.id === shot.setId)
    const recipe = placeOf(use?.recipe)
    this.#season = options.airChange?.season ?? use?.season ?? 'summer'
    const weather = weatherIn(recipe, options.airChange?.weather ?? use?.weather ?? (this.#season === 'winter' ? 'snow' : 'clear'))
    const time = options.airChange?.time ?? use?.time ?? recipe.defaultTime
    // a room that gets light was dark before
    const darkens = recipe.indoor === true && (options.airChange === undefined ? time === 'night' && shot.changes.some((change) => change.kind === 'air' && change.time === 'day') : options.airChange.time === 'night')
    const plan = planLight({ set: recipe, time, weather, look, darkens })
    // before a change of weather a clear sky has no cloud: the difference is what is told
    this.#light = weather === 'clear' && shot.changes.some((change) => change.kind === 'air' && change.weather !== undefined) ? { ...plan, cloudCover: 0 } : plan
    this.#set = this.#standing(withoutDoubles(recipe, performance.bodies.flatMap(({ entityId }) => options.models.get(entityId)?.recipe ?? [])), { time, weather, darkens })
    this.#figures = performance.bodies.map((track, place) => {
      const model = options.models.get(track.entityId)
      if (model === undefined) throw new Error(`There is no model of "${track.entityId}".`)
      return new Figure(model, track, materials, { mirrored: this.#set.mirrored, idPlace: place + 1, changes: shot.changes, timeScale: performance.timeScale, variants: variantsOf(shot, track.entityId, options.models) })
    })
    carryPourers(this.#figures.map((figure) => figure.posed), { changes: shot.changes, inHand: new Set(shot.beats.flatMap(({ with: thing }) => thing ?? [])), timeScale: performance.timeScale })
    this.#emanations = new Emanations(shot.changes, this.#light)
    this.entityIds = performance.bodies.map((track) => track.entityId)
    this.#contact = new ContactShadows(materials.contact)
    this.#bursts = new Bursts({ events: performance.events, bodies: performance.bodies, light: this.#light, gravityMps2: recipe.gravityMps2 })
    this.#water = performance.water === undefined && this.#set.shore === undefined ? undefined : new WaterSurface({ water: performance.water, shore: this.#set.shore, air, light: this.#light })
    this.#foam = performance.water === undefined ? undefined : new Foam(air, this.#light)
    this.#wakes = performance.water === undefined ? undefined : new Wakes(air, this.#light)
    this.#glow = performance.water === undefined ? GlowPools.for(this.#figures.map((figure) => figure.posed)) : undefined
    this.#precipitation = recipe.indoor ? undefined : Precipitation.for(weather, air)
    this.#crestM = performance.water === undefined ? 0 : performance.water.waves.reduce((sum, wave) => sum + wave.amplitudeM, 0)
    this.#path = this.placeCamera(firstView)
    this.#assemble()
  }

  #standing(recipe: SetRecipe, { time, weather, darkens }: { time: TimeOfDay; weather: Weather; darkens: boolean }): BuiltSet {
    const { staged, air, materials, sets } = this.#options
    const name = `${recipe.id} ${recipe.dressing.length} ${time} ${weather}${darkens ? ' dark' : ''}`
    const set = sets.get(name) ?? buildSet({ recipe, light: this.#light, air, materials, seed: staged.seed, weather })
    sets.set(name, set)
    return set
  }

  /** Solves the camera, turned from its first choice. */
  placeCamera(view: View): CameraPath {
    const { staged, aspect, index } = this.#options
    const shot = staged.shots[index]
    if (shot === undefined) throw new Error(`The film has no shot ${index}.`)
    this.#path = solveCamera({ shot, bodies: this.#figures.map((figure) => figure.posed), aspect, room: this.#set.cameraRoom, floorAt: (x, z) => Math.max(this.#crestM, this.#set.relief(x, z)), seed: staged.seed, view })
    return this.#path
  }

  /** Whether the camera itself goes somewhere: it may pass behind something on its way. */
  get isOnTheMove(): boolean {
    const [first, last] = [this.#path.samples[0], this.#path.samples.at(-1)]
    return first !== undefined && last !== undefined && distance(first.position, last.position) > 1
  }

  /** Whether somebody is over or under another in it. */
  get isStacked(): boolean {
    return (this.#options.staged.shots[this.#options.index]?.standings ?? []).some(({ relation }) => relation === 'above' || relation === 'under')
  }

  get durationS(): number {
    return this.#performance.sceneDurationS / this.#performance.timeScale
  }

  /** The places in the legend of whom the shot is about. */
  get subjectPlaces(): number[] {
    const named = this.#options.staged.shots[this.index]?.camera.subjects ?? []
    return this.entityIds.flatMap((id, place) => (named.includes(id) ? [place + 1] : []))
  }

  #assemble(): void {
    const { scene } = this
    scene.matrixWorldAutoUpdate = true
    scene.add(this.#set.group, ...this.#figures.map((figure) => figure.group))
    if (this.#performance.water === undefined) scene.add(this.#contact.mesh)
    scene.add(this.#bursts.mesh, this.#emanations.mesh)
    if (this.#water !== undefined) scene.add(this.#water.mesh)
    if (this.#foam !== undefined) scene.add(this.#foam.mesh)
    if (this.#wakes !== undefined) scene.add(this.#wakes.mesh)
    if (this.#glow !== undefined) scene.add(this.#glow.mesh)
    if (this.#precipitation !== undefined) scene.add(this.#precipitation.mesh)
    const key = this.#key
    key.color.setRGB(...this.#light.key)
    key.intensity = 1
    key.castShadow = true
    key.shadow.mapSize.set(this.#options.shadowMapPx, this.#options.shadowMapPx)
    key.shadow.normalBias = 0.06
    key.shadow.radius = 3.2
    key.shadow.intensity = this.#light.shadow
    key.shadow.camera.layers.set(shadowLayer)
    scene.add(key, key.target)
  }

  /** Poses everything for a film second of the shot and puts the camera in its place. */
  show(filmS: number, camera: PerspectiveCamera): void {
    const sceneS = filmS * this.#performance.timeScale
    const pose = this.#path.poseAt(filmS)
    aim(camera, pose)
    const { air } = this.#options
    air.set(this.#light)
    air.setSeason(this.#season)
    this.#hangSky()
    air.timeS.value = sceneS
    air.poolAt.value.set(pose.target[0], 0, pose.target[2])
    air.inkM.value = this.#options.look.inkPermille / 1000 * 2 * Math.tan(pose.fovDeg * Math.PI / 360) * distance(pose.position, pose.target)
    air.hazeFromM.value = Math.max(1.5, distance(pose.position, pose.target) * 0.9)
    for (const figure of this.#figures) {
      figure.show(sceneS)
      figure.chooseLevel(heightShare(figure.posed.balls(), pose, this.#options.aspect))
    }
    this.#contact.update(this.#figures.filter((figure) => figure.group.visible).map((figure) => figure.posed), 0.5 + 0.5 * this.#light.shadow)
    this.#glow?.update(1 - Math.min(1, luminance(this.#light.sky) * 2))
    this.#aimShadow(pose)
    const waterlines = this.#floatBodies(sceneS, pose)
    this.#precipitation?.update(pose)
    this.#bursts.update(sceneS, camera, waterlines)
    this.#emanations.update(filmS, camera, this.#figures)
    this.scene.updateMatrixWorld()
  }

  /** Hangs up the set's sky and turns its backdrop to what the shot's first picture sees. */
  #hangSky(): void {
    const { position, target } = this.#path.poseAt(0)
    this.#set.show(Math.atan2(position[0] - target[0], position[2] - target[2]))
  }

  /** Raises the water and lets the bodies that float meet it; answers where they do, by entity. */
  #floatBodies(sceneS: number, pose: CameraPose): Map<string, Waterline> {
    const { water } = this.#performance
    const met = new Map<string, Waterline>()
    for (const { group, posed } of this.#figures) {
      const line = group.visible && water !== undefined ? waterlineOf(posed, (x, z) => waterHeightAt(water, x, z, sceneS)) : undefined
      if (line !== undefined) met.set(posed.entityId, line)
    }
    const waterlines = [...met.values()]
    this.#water?.update(sceneS, pose, waterlines)
    this.#foam?.update(waterlines, (x, z) => this.#water?.heightAt(x, z, sceneS) ?? 0)
    const sailing = this.#figures.flatMap(({ posed }) => { const line = met.get(posed.entityId); return line === undefined ? [] : [{ track: posed.track, line }] })
    this.#wakes?.update(sailing, sceneS, (x, z) => this.#water?.heightAt(x, z, sceneS) ?? 0)
    return met
  }

  /** The shadow's frustum is as small as the bodies near the camera's subject allow: sharpness for little cost. */
  #aimShadow(pose: CameraPose): void {
    const balls = this.#figures.filter((figure) => figure.group.visible).flatMap((figure) => figure.posed.balls()).filter((ball) => distance([ball.x, ball.y, ball.z], pose.target) < 9)
    const { min, max, center } = balls.length === 0 ? { min: pose.target, max: pose.target, center: pose.target } : boundsOf(balls)
    const reach = Math.min(8, Math.max(1.6, distance(min, max) / 2 + 0.35))
    const at = addScaled(center, this.#light.keyFrom, 16)
    const { camera } = this.#key.shadow
    this.#key.position.set(...at)
    this.#key.target.position.set(...center)
    if (Math.abs(camera.right - reach) > 0.01) {
      Object.assign(camera, { left: -reach, right: reach, top: reach, bottom: -reach, near: 1, far: 34 })
      camera.updateProjectionMatrix()
    }
  }

  /** Gives everything flat colours that say who it is, or leaves only some bodies; the result puts the true materials back. */
  dressForIds(only?: readonly string[]): () => void {
    const undo: (() => void)[] = []
    const alone = new Set<Object3D>(only === undefined ? [] : this.#figures.filter((figure) => only.includes(figure.posed.entityId)).map(({ group }) => group))
    const isOther = (object: Object3D): boolean => { for (let at: Object3D | null = object; at !== null; at = at.parent) if (alone.has(at)) return false; return true }
    this.scene.traverse((object: Object3D) => {
      if (!(object instanceof Mesh) || object.layers.mask === 1 << shadowLayer) return
      const own = object.material as Material
      if (object.userData['idHidden'] === true || own === this.#options.materials.ink || (only !== undefined && isOther(object))) {
        const was = object.visible
        object.visible = false
        undo.push(() => { object.visible = was })
        return
      }
      object.material = (object.userData['idMaterial'] as Material | undefined) ?? this.#hole
      undo.push(() => { object.material = own })
    })
    return () => { for (const each of undo) each() }
  }

  dispose(): void {
    for (const figure of this.#figures) figure.dispose()
    this.scene.remove(this.#set.group)
    this.#contact.mesh.geometry.dispose()
    this.#bursts.dispose()
    this.#emanations.dispose()
    this.#foam?.dispose()
    this.#wakes?.dispose()
    this.#glow?.dispose()
    this.#water?.dispose()
    this.#precipitation?.mesh.geometry.dispose()
    this.#key.dispose()
    this.#hole.dispose()
  }
}

/** How a body looks before and after each of its changes of colour or material. */
function variantsOf(shot: StagedShot, entityId: string, models: ReadonlyMap<string, Model>): Map<string, { from: Model; to: Model }> {
  return new Map(shot.changes.flatMap((change) => {
    const [from, to] = (['from', 'to'] as const).map((side) => models.get(changeKey(shot.id, change.id, side)))
    return change.kind === 'air' || change.who !== entityId || from === undefined || to === undefined ? [] : [[change.id, { from, to }] as const]
  }))
}

function placeOf(recipe: string | undefined): SetRecipe {
  const found = setById(recipe ?? '') ?? setById('meadow') ?? setRecipes[0]
  if (found === undefined) throw new Error('The catalog has no set.')
  return found
}

function aim(camera: PerspectiveCamera, pose: CameraPose): void {
  camera.fov = pose.fovDeg
  camera.position.set(...pose.position)
  camera.up.set(0, 1, 0)
  camera.lookAt(...(pose.target as [number, number, number]))
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
}

