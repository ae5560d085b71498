import { writeFileSync } from 'node:fs'
import { openNodePlatform } from '@kinora/engine/node'
import type { Platform } from '@kinora/engine'
import { figure, type Figure } from '../figures.ts'
import { lawOf, type Finding, type Law } from './law.ts'
import { bouncingLaw } from './laws/bouncing.ts'
import { energy } from './laws/energy.ts'
import { freeFall, parabola } from './laws/falling.ts'
import { floating } from './laws/floating.ts'
import { holdingLaw } from './laws/holding.ts'
import { limits, speeds } from './laws/jointed.ts'
import { gliding, planted } from './laws/planting.ts'
import { sameness } from './laws/sameness.ts'
import { pendulum } from './laws/swinging.ts'
import { touching } from './laws/touching.ts'
import { counts, momentum } from './laws/turning.ts'
import { crowd, paceOf } from './pace.ts'
import { reportOf } from './report.ts'
import { show, type Scene, type Shown } from './staging.ts'

const slowestPace = '>= 5'
/** What did not happen at all misses by this much: JSON knows no infinity. */
const unseen = 1e6

/**
 * Performs every scene of every law with the real engine and holds what is seen, in scene time, against what physics and anatomy say.
 * `npm run bench -- performance [report.md]` also writes a table to read.
 */
export async function benchPerformance([reportPath]: string[]): Promise<Figure[]> {
  const platform = await openNodePlatform()
  const laws = [floating, freeFall, parabola, bouncingLaw, pendulum, momentum, counts, energy, planted, gliding, holdingLaw, touching, limits, speeds, sameness(platform)].map((law) => lawOf(law as Law))
  const findings: Finding[] = []
  const performed = new Map<Scene, Shown>()
  for (const law of laws) {
    for (const scene of law.scenes) {
      const shown = performed.get(scene) ?? await show(platform, scene)
      performed.set(scene, shown)
      findings.push({ law, scene, value: await law.measure(shown, scene) })
    }
    console.error(`${law.name}: ${law.scenes.length} scenes`)
  }
  const figures = [
    ...findings.map(({ law, scene, value }) => figure(`${law.name} ${scene.name}`, Math.min(value, unseen), law.unit, law.bound)),
    ...await paceFigures(platform),
  ]
  if (reportPath !== undefined) writeFileSync(reportPath, reportOf(laws, figures))
  return figures
}

async function paceFigures(platform: Platform): Promise<Figure[]> {
  return [figure(`scene_s_per_cpu_s ${crowd.name}`, await paceOf(platform), 's/s', slowestPace)]
}
