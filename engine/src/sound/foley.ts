import type { StagedScreenplay } from '@kinora/contract'
import { strikes, struckMaterials } from '../catalog/index.ts'
import { clamp, diceFor, log, pow, type Dice } from '../platform/index.ts'
import type { ContactKind, Performance } from '../performance/index.ts'
import { ambienceOf, setOf } from './ambience.ts'
import { bite, flap, slide, splash, strike, whoosh, type Hit } from './foley-synthesis.ts'
import { earOf, hear, place } from './listening.ts'
import { gainOf, samplesIn, stereoOf, type Stereo } from './signal.ts'
import { eventsOnFilm, performanceOf, type EventOnFilm } from './timeline.ts'

/** Level of each kind of contact for 60 kg at 1 m/s, heard from 4 m, decibels. */
const kindLevelDb: Readonly<Record<ContactKind, number>> = {
  step: -31, land: -20, takeoff: -31, impact: -23, splash: -21, slide: -18, grip: -33, bite: -20, bounce: -21, flap: -29, whoosh: -27, paddle: -29,
}

/** Events of one body closer than this are one sound, seconds. */
const mergeWithinS = 0.03

/** Everything that touches, as sound, over the whole film. */
export function renderFoley(staged: StagedScreenplay, performance: Performance, length: number): Stereo {
  const foley = stereoOf(length)
  for (const [n, happening] of withoutDoubles(eventsOnFilm(staged, performance)).entries()) {
    const { event, timeS, onFilm } = happening
    const at = samplesIn(timeS)
    if (at >= length || timeS >= onFilm.endS) continue
    const dice = diceFor(staged.seed, `${onFilm.shot.id}/${event.entityId}/${event.kind}/${n}`)
    const sound = synthesize(staged, happening, dice)
    const heard = hear(earOf(onFilm.shot, performanceOf(performance, onFilm.shot.id)), event.position, event.timeS)
    // on the moon there is no air: contacts come dully through the suit
    const airless = ambienceOf(setOf(staged, onFilm)).id === 'space'
    place(foley, sound, at, airless ? { ...heard, airHz: 1400 } : heard, gainOf(eventLevelDb(happening)))
  }
  return foley
}

function withoutDoubles(events: readonly EventOnFilm[]): EventOnFilm[] {
  const lastS = new Map<string, number>()
  return events.filter(({ event, timeS }) => {
    const key = `${event.entityId} ${event.kind}`
    const before = lastS.get(key)
    if (before !== undefined && timeS - before < mergeWithinS) return false
    lastS.set(key, timeS)
    return true
  })
}

function eventLevelDb({ event }: EventOnFilm): number {
  const speed = clamp(event.kind === 'slide' ? event.speedMps / 3 : event.speedMps, 0.2, 12)
  const speedDb = (12 * log(speed)) / 2.302585092994046
  const massDb = clamp((6 * log(Math.max(0.05, event.massKg) / 60)) / 2.302585092994046, -9, 6)
  const soft = event.kind === 'bite' || event.kind === 'bounce' ? 0 : massDb
  return kindLevelDb[event.kind] + clamp(speedDb, -8, 9) + soft
}

function synthesize(staged: StagedScreenplay, { event, onFilm }: EventOnFilm, dice: Dice): Float32Array {
  const stretch = clamp(pow(1 / onFilm.shot.timeScale, 0.7), 0.7, 2.5)
  const material = materialOf(staged, event.against)
  const hit: Hit = { material, massKg: event.massKg, speedMps: event.speedMps, stretch }
  switch (event.kind) {
    case 'step': case 'takeoff': return strike({ ...hit, material: hoofed(staged, event.entityId) && material !== 'water' ? 'hoof' : material }, dice)
    case 'impact': return material === 'water' ? splash(hit, dice) : strike(hit, dice)
    case 'land': return landing(hit, dice)
    case 'bounce': return strike({ ...hit, material: materialOf(staged, event.entityId) }, dice)
    case 'splash': case 'paddle': return splash(event.kind === 'paddle' ? { ...hit, massKg: 6, speedMps: 1.2 } : hit, dice)
    case 'slide': return slide(hit, event.durationS / onFilm.shot.timeScale / stretch, dice)
    case 'grip': return strike({ ...hit, material: 'body' }, dice)
    case 'bite': return bite(hit, dice)
    case 'flap': return flap(hit, dice)
    case 'whoosh': return whoosh(hit, event.durationS === 0 ? 0.45 : event.durationS / onFilm.shot.timeScale / stretch, dice)
  }
}

/** A landing is the ground's strike with the body's weight under it. */
function landing(hit: Hit, dice: Dice): Float32Array {
  if (hit.material === 'water') return splash(hit, dice)
  const ground = strike(hit, dice)
  const weight = strike({ ...hit, material: 'mat' }, dice.of('weight'))
  const out = new Float32Array(Math.max(ground.length, weight.length))
  for (let i = 0; i < out.length; i++) out[i] = (ground[i] ?? 0) + 0.8 * (weight[i] ?? 0)
  return out
}

function recipeOf(staged: StagedScreenplay, entityId: string): string | undefined {
  return [...staged.cast, ...staged.props].find((entity) => entity.id === entityId)?.recipe
}

/** The material of a ground surface, or of an entity. */
function materialOf(staged: StagedScreenplay, against: string): string {
  if (strikes[against] !== undefined) return against
  const recipe = recipeOf(staged, against)
  const material = recipe === undefined ? undefined : struckMaterials[recipe]
  return material ?? (staged.cast.some((member) => member.id === against) ? 'body' : 'default')
}

const hoofedRecipes: readonly string[] = ['horse', 'cow']
const hoofed = (staged: StagedScreenplay, entityId: string): boolean => hoofedRecipes.includes(recipeOf(staged, entityId) ?? '')
