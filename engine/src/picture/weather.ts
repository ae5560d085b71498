import { BufferGeometry, DoubleSide, Float32BufferAttribute, Mesh, MeshBasicNodeMaterial, Vector3 } from 'three/webgpu'
import { attribute, fract, positionGeometry, sin, uniform, vec3, vec4 } from 'three/tsl'
import type { SetRecipe } from '../catalog/index.ts'
import type { Air } from './air.ts'
import type { CameraPose } from './framing.ts'
import type { Weather } from './light.ts'
import { lattice } from './noise.ts'

interface Fall { count: number; widthM: number; lengthM: number; speedMps: number; driftM: number; opacity: number; color: readonly [number, number, number] }

const falls: Partial<Readonly<Record<Weather, Fall>>> = {
  rain: { count: 1900, widthM: 0.0045, lengthM: 0.4, speedMps: 8.5, driftM: 0, opacity: 0.34, color: [0.82, 0.88, 0.95] },
  storm: { count: 2900, widthM: 0.005, lengthM: 0.5, speedMps: 10.5, driftM: 0, opacity: 0.36, color: [0.78, 0.84, 0.92] },
  snow: { count: 2100, widthM: 0.017, lengthM: 0.017, speedMps: 1.15, driftM: 0.35, opacity: 0.85, color: [0.97, 0.98, 1] },
}

/** Lights of places where there is no air above, or no air at all: nothing falls there, whatever is asked for. */
const skyless: ReadonlySet<string> = new Set(['moon', 'mars', 'space', 'underwater'])

/** The weather that a place shows: nothing falls under water and where there is no air; indoors it is outside the windows. */
export function weatherIn({ indoor, light }: Pick<SetRecipe, 'indoor' | 'light'>, weather: Weather): Weather {
  return !indoor && skyless.has(light ?? '') && falls[weather] !== undefined ? 'clear' : weather
}

/** Metres of the box of drops that goes with the camera. */
const boxM = { width: 14, height: 9, depth: 14 }

/** Rain or snow: cards that fall through a box around the view and come in again at its top. */
export class Precipitation {
  readonly mesh: Mesh
  readonly #origin = uniform(new Vector3())

  /** Nothing falls in clear, cloudy or foggy weather. */
  static for(weather: Weather, air: Air): Precipitation | undefined {
    const fall = falls[weather]
    return fall === undefined ? undefined : new Precipitation(fall, air)
  }

  constructor(fall: Fall, air: Air) {
    const material = new MeshBasicNodeMaterial()
    const drop = attribute<'vec3'>('drop', 'vec3')
    const size = vec3(boxM.width, boxM.height, boxM.depth)
    const fallen = vec3(sin(air.timeS.mul(0.9).add(drop.x.mul(60))).mul(fall.driftM), air.timeS.mul(-fall.speedMps), 0)
    const inside = fract(drop.add(fallen.sub(this.#origin).div(size)))
    material.positionNode = inside.sub(0.5).mul(size).add(this.#origin).add(positionGeometry)
    material.fragmentNode = vec4(fall.color[0], fall.color[1], fall.color[2], fall.opacity)
    material.transparent = true
    material.depthWrite = false
    material.side = DoubleSide
    material.fog = false
    this.mesh = new Mesh(cards(fall), material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 5
    this.mesh.userData['idHidden'] = true
  }

  /** Keeps the box in front of the camera. */
  update({ position, target }: CameraPose): void {
    this.#origin.value.set(target[0] - position[0], 0, target[2] - position[2]).normalize().multiplyScalar(boxM.depth * 0.42).add(new Vector3(...position))
    this.#origin.value.y = Math.max(boxM.height * 0.4, position[1])
  }
}

function cards({ count, widthM, lengthM }: Fall): BufferGeometry {
  const positions: number[] = []
  const drops: number[] = []
  for (let i = 0; i < count; i++) {
    const across = widthM * (0.6 + 0.8 * lattice(i, 4))
    const along = lengthM * (0.6 + 0.8 * lattice(i, 5))
    const corners = [[-across, 0, 0], [across, 0, 0], [0, along, 0], [0, -along * (widthM === lengthM ? 1 : 0), 0], [across, 0, 0], [-across, 0, 0]] as const
    for (const corner of corners) {
      positions.push(...corner)
      drops.push(lattice(i, 1), lattice(i, 2), lattice(i, 3))
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('drop', new Float32BufferAttribute(drops, 3))
  return geometry
}
