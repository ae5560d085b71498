import { expect, it } from 'vitest'
import { biteSideOf, type BiteForm } from './bite-side.ts'

const food = (x: number, y: number, z: number, gripY: number) => ({ bounds: { min: [-x / 2, 0, -z / 2] as const, max: [x / 2, y, z / 2] as const }, sockets: { handle: { at: [0, gripY, 0] as const, up: [0, 1, 0] as const, on: 'root', bone: 0 } } })

it.each<[string, Parameters<typeof biteSideOf>[0], BiteForm]>([
  ['a slice of pizza', food(0.15, 0.03, 0.2, 0.01), 'flat'],
  ['a banana', food(0.2, 0.06, 0.06, 0.02), 'along'],
  ['an ice cream cone', food(0.06, 0.18, 0.06, 0.03), 'upright'],
  ['a burger', food(0.11, 0.11, 0.11, 0.04), 'lump'],
])('%s is bitten as its form asks', (_, model, form) => {
  expect(biteSideOf(model).form).toBe(form)
})
