import { BoxGeometry, BufferAttribute, type BufferGeometry } from 'three/webgpu'
import { expect, test } from 'vitest'
import { BittenMesh } from './bites.ts'

/** A bar of food, 0.2 m long in z, with the attributes that bodies have. */
function bar(): BufferGeometry {
  const geometry = new BoxGeometry(0.08, 0.03, 0.2).toNonIndexed()
  const { count } = geometry.getAttribute('position')
  geometry.setAttribute('tone', new BufferAttribute(new Float32Array(count * 4).fill(0.5), 4))
  geometry.setAttribute('skinIndex', new BufferAttribute(new Uint16Array(count * 4), 4))
  return geometry
}

/** How far a bar reaches along its middle line, metres. */
function reachOf(geometry: BufferGeometry): number {
  const at = geometry.getAttribute('position')
  return Math.max(...Array.from({ length: at.count }, (_, i) => (Math.abs(at.getX(i)) < 0.008 ? at.getZ(i) : -1)))
}

test('each bite goes farther into the bitten end, and the other end stays', () => {
  const geometry = bar()
  const mesh = new BittenMesh(geometry, [0, 0, 1])
  const reaches = [0, 1, 2, 3].map((count) => { mesh.show(count); return reachOf(geometry) })
  for (const [i, reach] of reaches.slice(1).entries()) expect(reach).toBeLessThan((reaches[i] ?? 0) - 0.01)
  const at = geometry.getAttribute('position')
  expect(Math.min(...Array.from({ length: at.count }, (_, i) => at.getZ(i)))).toBeCloseTo(-0.1, 6)
})

test('a bite shows what is inside', () => {
  const geometry = bar()
  new BittenMesh(geometry, [0, 0, 1]).show(1)
  const tone = geometry.getAttribute('tone')
  expect(Math.max(...Array.from({ length: tone.count }, (_, i) => tone.getX(i)))).toBeGreaterThan(0.6)
})
