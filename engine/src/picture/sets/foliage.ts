import { BufferGeometry, CatmullRomCurve3, Float32BufferAttribute, TubeGeometry, Vector3 } from 'three/webgpu'
import type { Dressing } from '../../catalog/index.ts'
import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { numberOption, type Builder, type SetKit } from '../set-kit.ts'
import { ball, cylinder, pebble, roundedBox, turned } from './shapes.ts'

/** What grows: grass, flowers, bushes, trees, and the hills behind. */

/** Places drawn inside a ring, thicker near its middle. */
function scattered(kit: SetKit, dressing: Dressing, each: (at: { x: number; z: number; scale: number; index: number }) => void): void {
  const { count, innerM, outerM, scale } = dressing.scatter ?? { count: 100, innerM: 0, outerM: 12, scale: [1, 1] as const }
  for (let index = 0; index < count; index++) {
    const draw = (lane: number) => lattice(index, lane, count)
    const radius = innerM + (outerM - innerM) * draw(1) ** 0.62
    const angle = draw(2) * 2 * Math.PI
    each({ x: Math.sin(angle) * radius, z: Math.cos(angle) * radius, scale: scale[0] + (scale[1] - scale[0]) * draw(3), index })
  }
}

/** Three leaning blades of one triangle each. */
function tuftGeometry(): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  for (let blade = 0; blade < 5; blade++) {
    const angle = blade * 1.7
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const height = 0.1 + 0.05 * lattice(blade, 3)
    positions.push(c * 0.05 - s * 0.009, 0, s * 0.05 + c * 0.009, c * 0.05 + s * 0.009, 0, s * 0.05 - c * 0.009, c * 0.11, height, s * 0.11)
    for (let corner = 0; corner < 3; corner++) normals.push(c * 0.25, 0.95, s * 0.25)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  return geometry
}

export const grass: Builder = (kit, dressing) => {
  const tuft = tuftGeometry()
  const path = numberOption(dressing, 'pathHalfM', 0)
  const low = rgb('#3f6b22')
  const high = rgb('#9cc04a')
  const dry = rgb('#c9c46a')
  scattered(kit, dressing, ({ x, z, scale, index }) => {
    if (path > 0 && Math.abs(z - pathMiddle(x)) < path + 0.1) return
    const patch = fractal(x * 0.22 + 3, z * 0.22, 3, 5)
    const tip = blended(blended(high, dry, smoothstep(patch, 0.5, 0.75) * 0.6), low, 0.3 * lattice(index, 8))
    const height = scale * (0.75 + 0.6 * patch)
    kit.sketch.add(tuft, (place) => blended(low, tip, clamp(place.y / (0.11 * scale))), { at: [x, 0, z], turn: [0, index * 2.4, 0], scale: [scale, height, scale] }, { sway: 0.018 * scale })
  })
}

/** The park's path winds a little; it passes behind the middle of the stage. */
export const pathMiddle = (x: number): number => -0.4 + 0.55 * Math.sin(x * 0.19 + 0.4)

const petals = ['#fff6e8', '#f7d048', '#ee7fb0', '#e8564a', '#8f7be0', '#ffffff'].map(rgb)

export const flowers: Builder = (kit, dressing) => {
  const path = numberOption(dressing, 'pathHalfM', 0)
  scattered(kit, dressing, ({ x, z, scale, index }) => {
    if (path > 0 && Math.abs(z - pathMiddle(x)) < path) return
    const clump = Math.floor(noise(x * 0.4, z * 0.4, 12) * petals.length * 1.3 + lattice(index, 4) * 1.4)
    const petal = petals[clump % petals.length] ?? [1, 1, 1]
    const height = 0.11 + 0.1 * lattice(index, 5) * scale
    const sway = { sway: 0.02 }
    kit.sketch.add(cylinder(1, 3), rgb('#5f8a34'), { at: [x, height / 2, z], scale: [0.005, height, 0.005] }, sway)
    kit.sketch.add(pebble(6), (place, facing) => dimmed(petal, 0.75 + 0.25 * facing.y), { at: [x, height, z], scale: [0.034 * scale, 0.016 * scale, 0.034 * scale], turn: [0.35, index, 0] }, sway)
    kit.sketch.add(pebble(4), rgb('#f2b632'), { at: [x, height + 0.012, z], scale: 0.012 * scale }, sway)
  })
}

export interface Crown { blobs: readonly (readonly [number, number, number, number])[]; leaves: number; leafM: number; low: Rgb; high: Rgb }

/** A crown of leaf blots on soft blobs; light comes from the crown's own roundness, so it reads as one volume. */
export function addCrown(kit: SetKit, crown: Crown, at: Vector3, scale: number, seed: number): void {
  const ys = crown.blobs.map((blob) => blob[1])
  const bottom = Math.min(...ys) - 0.6
  const top = Math.max(...ys) + 0.8
  for (const [bx, by, bz, radius] of crown.blobs) {
    const shade = (place: Vector3, facing: Vector3): Rgb => {
      const height = clamp(((place.y - at.y) / scale - bottom) / (top - bottom))
      return dimmed(blended(crown.low, crown.high, clamp(height * 0.5 + facing.y * 0.25)), 0.5 + 0.25 * height)
    }
    kit.sketch.add(ball(crown.leaves < 30 ? 5 : 9), shade, { at: [at.x + bx * scale, at.y + by * scale, at.z + bz * scale], scale: radius * scale * 0.86 }, { sway: 0.02 })
  }
  kit.sketch.add(leafCloud(crown, seed), (place, facing) => {
    const height = clamp(((place.y - at.y) / scale - bottom) / (top - bottom))
    const spot = lattice(Math.round(place.x * 40), Math.round(place.z * 40), Math.round(place.y * 40))
    return blended(crown.low, crown.high, clamp(height * 0.62 + facing.y * 0.3 + spot * 0.28 - 0.08))
  }, { at: [at.x, at.y, at.z], scale }, { sway: 0.035 })
}

const clouds = new Map<string, BufferGeometry>()

/** Small rhombic leaves over blobs, bent outwards. */
function leafCloud(crown: Crown, seed: number): BufferGeometry {
  const name = `${JSON.stringify(crown.blobs)} ${crown.leaves} ${crown.leafM} ${seed % 3}`
  const found = clouds.get(name)
  if (found !== undefined) return found
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  let n = 0
  const draw = () => lattice(n++, seed % 3, 91)
  for (const [bx, by, bz, radius] of crown.blobs) {
    for (let leaf = 0; leaf < crown.leaves; leaf++) {
      const out = new Vector3(draw() - 0.5, draw() - 0.38, draw() - 0.5).normalize()
      const center = out.clone().multiplyScalar(radius * (0.84 + 0.3 * draw())).add(new Vector3(bx, by, bz))
      const along = new Vector3(draw() - 0.5, draw() - 0.7, draw() - 0.5).cross(out).normalize().addScaledVector(out, 0.35).multiplyScalar(crown.leafM * (0.6 + 0.8 * draw()))
      const across = along.clone().cross(out).normalize().multiplyScalar(crown.leafM * 0.42)
      const normal = out.clone().add(new Vector3(bx, by * 0.15, bz).multiplyScalar(0.3)).normalize()
      const first = positions.length / 3
      for (const corner of [center.clone().sub(along), center.clone().add(across), center.clone().add(along), center.clone().sub(across)]) {
        positions.push(corner.x, corner.y, corner.z)
        normals.push(normal.x, normal.y, normal.z)
      }
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setIndex(indices)
  clouds.set(name, geometry)
  return geometry
}

const treeBlobs = [[0, 3.5, 0, 1.05], [0.95, 3, 0.3, 0.85], [-0.9, 3.05, 0.25, 0.9], [0.2, 2.95, -0.9, 0.85], [-0.1, 2.75, 0.9, 0.85], [0.5, 4, -0.3, 0.78], [-0.5, 4.05, 0.1, 0.78], [0.1, 4.55, 0, 0.62]] as const
const bushBlobs = [[0, 0.42, 0, 0.52], [0.48, 0.34, 0.1, 0.42], [-0.44, 0.32, -0.1, 0.4]] as const
const greens: readonly (readonly [string, string])[] = [['#24501f', '#9cc84e'], ['#2d5a2a', '#b8cf5c'], ['#1f4a30', '#7db85a'], ['#3a5a1e', '#d0c858']]

function trunk(): BufferGeometry {
  const curve = new CatmullRomCurve3([new Vector3(0, -0.1, 0), new Vector3(0.05, 0.9, 0.02), new Vector3(-0.04, 1.9, 0), new Vector3(0.05, 3.2, 0)])
  const geometry = new TubeGeometry(curve, 8, 0.17, 8)
  const positions = geometry.getAttribute('position')
  for (let i = 0; i < positions.count; i++) {
    const widen = 1.15 - 0.17 * positions.getY(i) + 0.5 * Math.exp(-5 * Math.max(0, positions.getY(i)))
    positions.setXYZ(i, positions.getX(i) * widen, positions.getY(i), positions.getZ(i) * widen)
  }
  return geometry
}

export function addTree(kit: SetKit, at: Vector3, scale: number, seed: number): void {
  const [low, high] = greens[seed % greens.length] ?? ['#24501f', '#9cc84e']
  const bark = rgb('#6b4c38')
  kit.sketch.add(trunk(), (place, facing) => dimmed(bark, 0.55 + 0.35 * noise(facing.x * 6, place.y * 5, 3) + 0.15 * facing.x), { at: [at.x, at.y, at.z], scale, turn: [0, seed * 1.7, 0] })
  addCrown(kit, { blobs: treeBlobs, leaves: 130, leafM: 0.15, low: rgb(low), high: rgb(high) }, at, scale, seed)
}

export const trees: Builder = (kit, dressing) => {
  for (const [index, [x, y, z]] of (dressing.at ?? []).entries()) addTree(kit, new Vector3(x, y, z), 1 + 0.55 * lattice(index, 2, 44), index)
}

export const bushes: Builder = (kit, dressing) => {
  for (const [index, [x, y, z]] of (dressing.at ?? []).entries()) {
    const [low, high] = greens[(index + 1) % greens.length] ?? ['#24501f', '#9cc84e']
    for (let part = 0; part < 2; part++) {
      addCrown(kit, { blobs: bushBlobs, leaves: 150, leafM: 0.075, low: rgb(low), high: rgb(high) }, new Vector3(x + part * 0.9, y, z - part * 0.3), 1.15 + 0.5 * lattice(index, part, 9), index + part)
    }
  }
}

/** Three ranges of hills, each paler than the one before; the nearest carries a wood. */
export const hills: Builder = (kit) => {
  const ranges = [[44, 5, '#6f9a4a'], [85, 12, '#7ea070'], [170, 32, '#8fa8b4']] as const
  for (const [lane, [distance, height, hex]] of ranges.entries()) {
    const color = rgb(hex)
    kit.sketch.add(rangeGeometry(distance, height, lane), (place) => {
      const patch = fractal(place.x * 0.06, place.z * 0.06 + place.y * 0.05, 3, lane + 3)
      return dimmed(color, 0.62 + 0.6 * patch)
    })
  }
  for (let i = 0; i < 52; i++) {
    const angle = Math.PI + (lattice(i, 1, 60) - 0.5) * 3.6
    const distance = 30 + 13 * lattice(i, 2, 60)
    const scale = 0.8 + 0.9 * lattice(i, 3, 60)
    const [low, high] = greens[i % greens.length] ?? ['#24501f', '#9cc84e']
    addCrown(kit, { blobs: farBlobs, leaves: 34, leafM: 0.3, low: rgb(low), high: rgb(high) }, new Vector3(Math.sin(angle) * distance, 0.5, Math.cos(angle) * distance), scale, i)
  }
}

const farBlobs = [[-0.9, 1.1, 0, 1.15], [0.9, 1.2, 0.2, 1.1], [0, 1.9, -0.1, 1.2]] as const

function rangeGeometry(distance: number, height: number, lane: number): BufferGeometry {
  const steps = 120
  const positions: number[] = []
  const indices: number[] = []
  for (let i = 0; i <= steps; i++) {
    const angle = i / steps * 2 * Math.PI
    const crest = height * (0.5 + 0.32 * Math.sin(angle * 5 + distance) + 0.2 * Math.sin(angle * 11 + distance * 2) + 0.1 * Math.sin(angle * 23 + lane))
    const [s, c] = [Math.sin(angle), Math.cos(angle)]
    positions.push(s * distance * 0.86, -0.4, c * distance * 0.86, s * distance * 1.05, crest * 0.62, c * distance * 1.05, s * distance * 1.25, Math.max(0.3, crest), c * distance * 1.25)
    if (i === steps) continue
    for (const k of [0, 1]) {
      const a = i * 3 + k
      indices.push(a, a + 1, a + 3, a + 1, a + 4, a + 3)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setIndex(indices)
  geometry.computeVertexNormals()
  const normals = geometry.getAttribute('normal')
  for (let i = 0; i < normals.count; i++) if (normals.getY(i) < 0) normals.setXYZ(i, -normals.getX(i), -normals.getY(i), -normals.getZ(i))
  return geometry
}

/** A weathered rail fence behind the stage. */
export const fence: Builder = (kit, dressing) => {
  const z = -numberOption(dressing, 'depthM', 11)
  const wood = rgb('#8a6c4c')
  const aged = (place: Vector3): Rgb => dimmed(wood, 0.7 + 0.5 * noise(place.x * 9, place.y * 14, 2))
  for (let i = -9; i <= 9; i++) {
    const x = i * 2.1
    kit.sketch.add(turned([[0, 1.12], [0.06, 1.08], [0.075, 0.4], [0.085, 0]], 8), aged, { at: [x, 0, z + 0.5 * Math.sin(i * 0.6)] })
    for (const y of [0.42, 0.82]) kit.sketch.add(roundedBox(2.15, 0.1, 0.05, 0.02), aged, { at: [x + 1.05, y + 0.02 * Math.sin(i * 3), z + 0.5 * Math.sin((i + 0.5) * 0.6)], turn: [0, -0.3 * Math.cos((i + 0.5) * 0.6), 0.02 * Math.sin(i * 5)] })
  }
}
