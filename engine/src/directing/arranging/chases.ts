import type { Beat, CameraIntent, Placement, Shot } from '@kinora/contract'
import type { Bodies } from '../staging/bodies.ts'
import { usualSpeedMps } from '../covering/plans.ts'
import { rounded } from '../../platform/index.ts'

/** What drifts by itself. */
const airborne: ReadonlySet<string> = new Set(['balloon', 'kite', 'soap-bubble', 'paper-airplane', 'feather', 'autumn-leaf', 'leaf', 'umbrella', 'hot-air-balloon', 'drone', 'paper', 'fedora'])
const runs: ReadonlySet<string> = new Set(['walk', 'run', 'trot', 'gallop', 'hop', 'swim', 'fly'])
const drifts: ReadonlySet<string> = new Set(['float', 'drift', 'fly', 'blow'])
/** What has wings and is no higher than this, metres, flies off when it is chased. */
const flyerM = 0.3

/** How far before the nose of who runs what he chases is, in half his lengths. */
const leadLengths = 0.9
/** A chase is seen a little slower than it is, over a way no longer than this, metres, and than so much of the stage. */
const chaseScale = 0.6
const mostM = 11
/** The camera goes along, so that both stay large and the place goes by. */
const alongView: Omit<CameraIntent, 'subjects'> = { size: 'full', side: 'viewer', move: 'track', angle: 'eye' }

const relativeTo = ({ target }: Beat): string | undefined => (typeof target === 'string' ? target : typeof target === 'object' && 'to' in target ? target.to : undefined)
const at = (xM: number, yM: number): Placement => ({ kind: 'ground', xM: rounded(xM), zM: 0, headingDeg: 90, ...(yM > 0.001 ? { yM: rounded(yM) } : {}) })
const end = (xM: number, yM: number): Beat['target'] => ({ xM: rounded(xM), zM: 0, ...(yM > 0.001 ? { yM: rounded(yM) } : {}) })

/** How what is chased gets away, and how high. */
function flightOf(prey: string, chaserM: number, bodies: Bodies): { action: string; yM: number } {
  const recipe = bodies.recipeOf(prey)
  if (!bodies.isCast(prey)) return { action: 'drift', yM: 0.85 * chaserM }
  if (recipe?.locomotion === 'fish') return { action: 'swim', yM: 0 }
  return (recipe?.roles?.wings ?? []).length > 0 && (recipe?.heightM ?? 1) < flyerM ? { action: 'fly', yM: 0.8 * chaserM } : { action: 'run', yM: 0 }
}

/** What is chased goes off to the viewer's right, and who chases it runs close behind, never past it: undefined where nobody chases anything. `durationS`: film seconds. */
export function chased(shot: Shot, bodies: Bodies, durationS: number): Shot | undefined {
  const chase = shot.beats.find((beat) => runs.has(beat.action) && bodies.isCast(beat.who) && isPrey(relativeTo(beat), { beat, shot, bodies }))
  const prey = chase === undefined ? undefined : relativeTo(chase)
  if (chase === undefined || prey === undefined || shot.placements?.[prey] !== undefined || shot.placements?.[chase.who] !== undefined) return undefined
  const { heightM, halfDepthM } = bodies.extentOf(chase.who)
  const its = bodies.extentOf(prey)
  const longM = Math.max(halfDepthM, 0.3 * heightM)
  const leadM = (1 + leadLengths) * longM + (bodies.isCast(prey) ? its.halfDepthM : its.halfWidthM)
  const flight = flightOf(prey, heightM, bodies)
  const others = shot.beats.filter(({ who, action }) => ![chase.who, prey].includes(who) || !(drifts.has(action) || runs.has(action)))
  const { target: _, with: __, ...run } = chase
  const halfM = Math.min(mostM, 0.85 * usualSpeedMps(chase.action, heightM, ['fast']) * durationS * chaseScale) / 2
  return {
    ...shot,
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].includes(prey)),
    placements: { ...shot.placements, [chase.who]: at(-halfM - leadM / 2, 0), [prey]: at(-halfM + leadM / 2, flight.yM) },
    beats: [...others, { ...run, manner: ['fast', 'rightwards', 'in-time'], target: end(halfM - leadM / 2, 0) }, { id: `${prey.slice(0, 33)}-flees`, who: prey, action: flight.action, manner: ['fast', 'rightwards', 'in-time'], target: end(halfM + leadM / 2, 1.15 * flight.yM) }],
    timeScale: shot.timeScale ?? chaseScale,
    camera: { ...alongView, subjects: [chase.who, prey] },
  }
}

/** What drifts by itself is chased by whoever runs to it; somebody who does nothing else by who runs fast to him. */
function isPrey(id: string | undefined, { beat, shot, bodies }: { beat: Beat; shot: Shot; bodies: Bodies }): boolean {
  if (id === undefined || id === beat.who) return false
  if (!bodies.isCast(id)) return airborne.has(bodies.recipeOf(id)?.id ?? '')
  return beat.manner?.includes('fast') === true && typeof beat.target === 'string' && bodies.all.filter((other) => bodies.isCast(other)).length === 2 && shot.beats.every(({ who, action }) => who !== id || runs.has(action))
}
