import { BoxGeometry, BufferGeometry, CylinderGeometry, Float32BufferAttribute, IcosahedronGeometry, LatheGeometry, PlaneGeometry, SphereGeometry, TorusGeometry, Vector2, Vector3 } from 'three/webgpu'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'

/** Solids that several sets are made from; each is built once. */
const made = new Map<string, BufferGeometry>()
function once(name: string, build: () => BufferGeometry): BufferGeometry {
  const found = made.get(name)
  if (found !== undefined) return found
  const geometry = build()
  made.set(name, geometry)
  return geometry
}

/** A box of 1 m with sharp edges: for what is far away or large. */
export const box = (): BufferGeometry => once('box', () => new BoxGeometry(1, 1, 1))
/** A box with rounded edges, in metres. */
export const roundedBox = (width: number, height: number, depth: number, edge = 0.03): BufferGeometry =>
  once(`rounded ${width} ${height} ${depth} ${edge}`, () => new RoundedBoxGeometry(width, height, depth, 2, edge))
export const ball = (detail = 12): BufferGeometry => once(`ball ${detail}`, () => new SphereGeometry(1, detail, Math.ceil(detail * 0.7)))
/** A ball of few corners, for what is small or far. */
export const pebble = (sides = 6): BufferGeometry => once(`pebble ${sides}`, () => new SphereGeometry(1, sides, Math.max(3, sides - 2)))
export const cylinder = (top = 1, sides = 12): BufferGeometry => once(`cylinder ${top} ${sides}`, () => new CylinderGeometry(top, 1, 1, sides))
export const ring = (tube: number, arc = 2 * Math.PI): BufferGeometry => once(`ring ${tube} ${arc}`, () => new TorusGeometry(1, tube, 6, 28, arc))
export const sheet = (): BufferGeometry => once('sheet', () => new PlaneGeometry(1, 1))
/** An upright triangle: 1 m wide at the foot, 1 m high, its peak over its left corner. */
export const triangle = (): BufferGeometry => once('triangle', () => {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute([0, 0, 0, 1, 0, 0, 0, 1, 0], 3))
  geometry.setAttribute('normal', new Float32BufferAttribute([0, 0, 1, 0, 0, 1, 0, 0, 1], 3))
  return geometry
})
/** Turned on a lathe: radius and height in pairs. */
export const turned = (profile: readonly (readonly [number, number])[], sides = 16): BufferGeometry =>
  once(`turned ${JSON.stringify(profile)} ${sides}`, () => new LatheGeometry(profile.map(([r, y]) => new Vector2(r, y)), sides))

/** A ball with hollows and bumps, for rocks and clumps. */
export function lumpy(detail: number, bumps: (direction: Vector3) => number): BufferGeometry {
  const geometry = new IcosahedronGeometry(1, detail)
  const positions = geometry.getAttribute('position')
  const point = new Vector3()
  for (let i = 0; i < positions.count; i++) {
    point.fromBufferAttribute(positions, i).normalize()
    point.multiplyScalar(bumps(point))
    positions.setXYZ(i, point.x, point.y, point.z)
  }
  geometry.computeVertexNormals()
  return geometry
}
