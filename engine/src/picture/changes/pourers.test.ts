import type { StagedChange } from '@kinora/contract'
import { Matrix4, Vector3 } from 'three/webgpu'
import { expect, test } from 'vitest'
import type { PosedBody } from '../pose.ts'
import { carryPourers } from './pourers.ts'

const standing = (entityId: string, x: number): PosedBody => ({ entityId, moveTo: () => {}, balls: () => [{ x, y: 0.1, z: 0, radiusM: 0.1, bone: 0 }], carriedTo: undefined }) as unknown as PosedBody
const pour = (who: string, startS: number): StagedChange => ({ id: who, kind: 'pour', who, from: 'bottle', color: '#8a1230', startS, durationS: 1 })

test('one bottle is held over one glass after another, and goes on from where it was set down', () => {
  const bodies = [standing('bottle', -0.5), standing('left', 0), standing('right', 0.5)]
  carryPourers(bodies, { changes: [pour('right', 1), pour('left', 0)], inHand: new Set(), timeScale: 1 })
  const xAt = (timeS: number): number => new Vector3(-0.5, 0, 0).applyMatrix4(bodies[0]?.carriedTo?.(timeS) ?? new Matrix4()).x
  expect(xAt(0)).toBeCloseTo(-0.5)
  expect(xAt(0.999)).toBeCloseTo(xAt(1), 3)
  expect(xAt(1.5)).toBeGreaterThan(xAt(0.5) + 0.4)
})
