import { BufferAttribute, BufferGeometry } from 'three/webgpu'
import { expect, test } from 'vitest'
import { stateOf } from './body-state.ts'
import { ChangingMesh } from './changing-mesh.ts'

/** A triangle that shines beside one that does not. */
function lampMesh(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from([0, 1, 0, 1, 1, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0.5, 0]), 3))
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from({ length: 18 }, (_, i) => (i % 3 === 2 ? 1 : 0)), 3))
  geometry.setAttribute('tone', new BufferAttribute(new Float32Array(24).fill(0.8), 4))
  geometry.setAttribute('finish', new BufferAttribute(Float32Array.from({ length: 24 }, (_, i) => (i % 4 === 3 && i < 12 ? 1 : 0)), 4))
  geometry.setAttribute('grain', new BufferAttribute(new Float32Array(24), 4))
  geometry.setIndex([0, 1, 2, 3, 4, 5])
  return geometry
}
const glow = (from: number, to: number, flames = false) => {
  const geometry = lampMesh()
  new ChangingMesh(geometry, new Map(), { flames }).show(stateOf([{ id: 'c', who: 'lamp', kind: 'glow', from, to, startS: 0, durationS: 1 }], 'lamp', 2))
  const value = (name: string, at: number): number => geometry.getAttribute(name).array[at] ?? NaN
  return { lit: value('tone', 0), rest: value('tone', 12), shine: value('finish', 3), topM: value('position', 7) }
}

test('a lamp that is put out is dark where it shone and nowhere else, and one that is lit is as before', () => {
  expect(glow(1, 0).lit).toBeLessThan(0.3)
  expect(glow(1, 0)).toMatchObject({ shine: 0, topM: 2 })
  expect(glow(1, 0).rest).toBeCloseTo(0.8)
  expect(glow(0, 1).lit).toBeCloseTo(0.8)
  expect(glow(0, 1).shine).toBeCloseTo(1)
})

test('a flame sinks as it goes out', () => {
  expect(glow(1, 0, true).topM).toBeCloseTo(1)
})
