import { Group, Mesh, type NodeMaterial, SphereGeometry } from 'three/webgpu'
import { recipeById, type Dressing, type SetRecipe } from '../catalog/index.ts'
import { diceFor } from '../platform/index.ts'
import type { Air } from './air.ts'
import type { LightPlan, Weather } from './light.ts'
import { groundMaterial, reflectedM, type Materials } from './materials.ts'
import { recipeGeometry } from './recipe-scenery.ts'
import { builders } from './sets/builders.ts'
import { eachStand, groundGeometry, type Builder, type CameraRoom, type SetKit } from './set-kit.ts'
import { Sketch } from './sketch.ts'
import { addStars, paintSky } from './sky.ts'

/** A set that stands: scenery, ground and sky in one group, and where the camera may go. */
export interface BuiltSet {
  group: Group
  cameraRoom: CameraRoom
  shore: SetKit['shore']
  /** The height of the ground. */
  relief: (x: number, z: number) => number
  mirrored: boolean
  /** Hangs up its own sky and turns the backdrop to what a camera at that yaw (radians, 0 at +z) sees. */
  show(viewYaw: number): void
  dispose(): void
}

export function buildSet(options: { recipe: SetRecipe; light: LightPlan; air: Air; materials: Materials; seed: number; weather: Weather }): BuiltSet {
  const { recipe, light, air, materials, seed } = options
  const kit: SetKit = {
    recipe, light, wet: options.weather === 'rain', dice: diceFor(seed, `set/${recipe.id}`), sketch: new Sketch(),
    cameraRoom: { minX: -60, maxX: 60, minZ: -60, maxZ: 60, minY: 0.22, maxY: recipe.indoor ? 8 : 60 },
    backdrop: new Sketch(), ground: undefined, shore: undefined,
  }
  for (const dressing of recipe.dressing) {
    const builder = builderOf(dressing)
    if (builder === undefined) throw new Error(`The set "${recipe.id}" asks for "${dressing.item}", which nobody builds.`)
    builder(kit, dressing)
  }
  if (light.stars > 0.5) addStars(kit.sketch, light.stars)
  return assembled(kit, { air, materials, seed, snow: options.weather === 'snow' && !recipe.indoor ? 0.85 : 0 })
}

/** Who builds a dressing: one of the picture's own builders, or the catalog's recipe of that name; undefined when there is neither. */
export function builderOf({ item }: Dressing): Builder | undefined {
  const own = builders[item]
  const recipe = own === undefined ? recipeById(item) : undefined
  return own ?? (recipe === undefined ? undefined : eachStand((put) => { put(recipeGeometry(recipe), 'own') }))
}

function assembled(kit: SetKit, { air, materials, seed, snow }: { air: Air; materials: Materials; seed: number; snow: number }): BuiltSet {
  const group = new Group()
  const made: { dispose(): void }[] = []
  const add = (mesh: Mesh): Mesh => {
    mesh.matrixAutoUpdate = false
    group.add(mesh)
    made.push(mesh.geometry)
    return mesh
  }
  const mirrored = (kit.ground?.coat.mirror ?? 0) > 0
  const { wedges, low } = kit.sketch.lit(kit.light, { snow, lowM: mirrored ? reflectedM : 0 })
  for (const wedge of wedges) add(new Mesh(wedge, materials.scenery))
  for (const wedge of mirrored ? low : []) {
    const reflection = add(new Mesh(wedge, materials.reflectedScenery))
    reflection.matrix.makeScale(1, -1, 1).setPosition(0, -0.02, 0)
    reflection.userData['idHidden'] = true
  }
  if (kit.ground !== undefined) {
    const material = groundMaterial(air, kit.ground.coat, snow)
    const ground = add(new Mesh(kit.ground.geometry ?? groundGeometry(kit.ground.relief), material))
    ground.frustumCulled = false
    ground.receiveShadow = true
    ground.renderOrder = 1
    made.push(material, kit.ground.coat.painting, kit.ground.coat.detail)
  }
  const sky = paintSky(kit.light, seed % 1000)
  made.push(sky)
  addDome(add, materials.sky.material)
  const backdrop = new Group()
  for (const wedge of kit.backdrop.vertexCount > 0 ? kit.backdrop.lit(kit.light).wedges : []) backdrop.add(add(new Mesh(wedge, materials.scenery)))
  group.add(backdrop)
  return { group, cameraRoom: kit.cameraRoom, shore: kit.shore, relief: kit.ground?.relief ?? (() => 0), mirrored, show: (viewYaw) => {
    materials.sky.painting.value = sky
    backdrop.rotation.y = viewYaw
  }, dispose: () => { for (const each of made) each.dispose() } }
}

function addDome(add: (mesh: Mesh) => Mesh, material: NodeMaterial): void {
  const dome = add(new Mesh(new SphereGeometry(400, 32, 24), material))
  dome.frustumCulled = false
  dome.renderOrder = -1
  dome.userData['idHidden'] = true
}
