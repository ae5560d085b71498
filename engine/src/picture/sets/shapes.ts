import { BoxGeometry, BufferGeometry, CylinderGeometry, Float32BufferAttribute, IcosahedronGeometry, LatheGeometry, PlaneGeometry, SphereGeometry, TorusGeometry, Vector2, Vector3 } from 'three/webgpu'
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js'
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
  once(`rounded ${width} ${height} ${depth} ${edge}`, () => joined(new RoundedBoxGeometry(width, height, depth, 2, edge)))
/** A box whose edges are only broken: a quarter of the corners. */
export const softBox = (width: number, height: number, depth: number, edge: number): BufferGeometry =>
  once(`soft ${width} ${height} ${depth} ${edge}`, () => joined(new RoundedBoxGeometry(width, height, depth, 1, edge)))
function joined(geometry: BufferGeometry): BufferGeometry {
  geometry.deleteAttribute('uv')
  return mergeVertices(geometry, 1e-5)
}
export const ball = (detail = 12): BufferGeometry => once(`ball ${detail}`, () => new SphereGeometry(1, detail, Math.ceil(detail * 0.7)))
/** The half of a fine ball that faces the viewer. */
export const halfBall = (detail: number): BufferGeometry => once(`half ${detail}`, () => new SphereGeometry(1, detail, detail, 0, Math.PI))
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

/** One strip of a tent's cloth: from angle 0 over a profile of radius and height in pairs, seen from inside. */
export function gore(profile: readonly (readonly [number, number])[], angle: number): BufferGeometry {
  const along = 3
  const positions: number[] = []
  const indices: number[] = []
  for (const [level, [radius, y]] of profile.entries()) {
    for (let i = 0; i <= along; i++) {
      positions.push(Math.sin(angle * i / along) * radius, y, Math.cos(angle * i / along) * radius)
      const corner = level * (along + 1) + i
      if (level + 1 < profile.length && i < along) indices.push(corner, corner + along + 1, corner + 1, corner + 1, corner + along + 1, corner + along + 2)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setIndex(indices)
  geometry.computeVertexNormals()
  return geometry
}

/** A ball with hollows and bumps, for rocks and clumps. */
export function lumpy(detail: number, bumps: (direction: Vector3) => number): BufferGeometry {
  const faceted = new IcosahedronGeometry(1, detail)
  faceted.deleteAttribute('normal')
  faceted.deleteAttribute('uv')
  const geometry = mergeVertices(faceted, 1e-4)
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
