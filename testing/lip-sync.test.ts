import { defaultVideoOptions } from '@kinora/contract'
import { openNodePlatform, rehearse } from '@kinora/engine/node'
import { expect, test } from 'vitest'
import { numbersPerBone, simulationRateHz } from '../engine/src/performance/index.ts'

const vowels = new Set(['aa', 'ae', 'ah', 'ao', 'aw', 'ay', 'ey', 'ow', 'er', 'ax'])
const closed = new Set(['m', 'b', 'p', 'pau'])

test('the jaw follows the spoken sounds to within a frame', async () => {
  const { staged, takes, models, performance } = await rehearse(await openNodePlatform(), { ...defaultVideoOptions, durationS: 6, prompt: 'A woman in a park says "My mother and papa ate a bad apple on the balcony"' })
  const shot = staged.shots.findIndex(({ lines }) => lines.length > 0)
  const line = staged.shots[shot]?.lines[0]
  const take = takes.get(line?.id ?? '')
  const body = performance.shots[shot]?.bodies.find((track) => track.entityId === line?.who)
  const jaw = models.get(line?.who ?? '')?.boneIndex['jaw']
  if (line === undefined || take === undefined || body === undefined || jaw === undefined) throw new Error('Nobody speaks.')

  const openness = Array.from({ length: body.poseCount }, (_, pose) => Math.abs(body.poses[(pose * body.boneCount + jaw) * numbersPerBone + 3] ?? 0))
  const wanted = new Array<number>(body.poseCount).fill(NaN)
  let startS = 0
  for (const { symbol, endS } of take.phonemes) {
    const value = vowels.has(symbol) ? 1 : closed.has(symbol) ? 0 : NaN
    for (let pose = Math.ceil((line.startS + startS) * simulationRateHz); pose < (line.startS + endS) * simulationRateHz; pose++) wanted[pose] = value
    startS = endS
  }

  const agreement = (lag: number) => correlation(wanted.flatMap((value, pose) => (Number.isNaN(value) || openness[pose + lag] === undefined ? [] : [[value, openness[pose + lag] ?? 0] as const])))
  const lags = Array.from({ length: 81 }, (_, i) => i - 40)
  const best = lags.reduce((a, b) => (agreement(b) > agreement(a) ? b : a))
  expect(agreement(0)).toBeGreaterThan(0.5)
  expect(Math.abs(best) / simulationRateHz).toBeLessThanOrEqual(1 / 24)
}, 60_000)

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))]
  const [sxy, sxx, syy] = pairs.reduce(([a, b, c], [x, y]) => [a + (x - mx) * (y - my), b + (x - mx) ** 2, c + (y - my) ** 2], [0, 0, 0])
  return sxy / Math.sqrt(sxx * syy)
}
