import type { Format } from '@kinora/contract'
import { actionById } from '../catalog/index.ts'
import type { Entity } from './cast/cast.ts'
import type { CameraCue } from './clauses/masks.ts'
import type { Air, Inference, Place } from './places/places.ts'
import { shortestSceneS, type Told } from './scenes/scenes.ts'
import type { DraftBeat, Story } from './story.ts'

/** What the draft is made from. */
export interface DraftParts {
  prompt: string
  seed: number
  format: Format
  look: string
  story: Story
  entities: readonly Entity[]
  place: Place
  /** The hour, the weather, the mood of the film, and what each step says of them anew. */
  air: Air
  airs: readonly { air: Air; step: number }[]
  /** What the prompt says of the camera, in order, and in which step. */
  cameras: readonly (CameraCue & { step: number })[]
  timeScale: number | undefined
  /** A long prompt, as shots of its own. */
  told?: Told | undefined
}

/** The least time that one step of a story gets, seconds. */
const shortestStepS = 1.6

/** How a story that is longer than its film is condensed, for the Reading; undefined where all of it is shown. */
export function condensation(parts: DraftParts): Inference | undefined {
  if (parts.told !== undefined) return condensedTelling(parts.told, parts.format)
  const [all, shown] = [allStepsOf(parts).length, stepsOf(parts).length]
  return all === shown ? undefined : { what: 'length', as: `${shown} of ${all} steps of the story`, because: `${parts.format.durationS} seconds hold no more; ask for about ${Math.ceil(all * shortestStepS)} to see them all` }
}

function condensedTelling({ scenes, all }: Told, { durationS }: Format): Inference | undefined {
  return scenes.length === all ? undefined : { what: 'length', as: `${scenes.length} of ${all} scenes of the story`, because: `${durationS} seconds hold no more; ask for about ${Math.ceil(all * shortestSceneS)} to see them all` }
}

/** In a story that is longer than its film, whoever comes in does so in the step in which he does what follows, rather than not at all. */
export function mergeEntrances(parts: DraftParts): void {
  const { story } = parts
  const steps = allStepsOf(parts)
  if (parts.told !== undefined || steps.length <= roomFor(parts)) return
  steps.forEach((step, i) => {
    const next = steps[i + 1]
    const beats = story.beats.filter((beat) => beat.step === step)
    const isOnlyEntrance = beats.length > 0 && beats.every(({ manner }) => manner.includes('entering')) && ![...story.lines, ...story.changes, ...story.titles].some((each) => each.step === step)
    if (next === undefined || !isOnlyEntrance) return
    for (const each of [...beats, ...story.standings, ...story.places]) if (each.step === step) each.step = next
    for (const [id, first] of story.firstSteps) if (first === step) story.firstSteps.set(id, next)
  })
}

/** What is nothing but getting up. */
const risings: ReadonlySet<string> = new Set(['stand-up', 'get-up'])

/** Whether somebody gets up from what he has done in the same step. */
export const getsUp = (beat: DraftBeat, before: readonly DraftBeat[]): boolean => risings.has(beat.action) && before.some(({ who, step }) => who === beat.who && step === beat.step)

/** In a story that is longer than its film, getting up from what was done takes no step of its own: it ends that one. */
export function mergeRises(parts: DraftParts): void {
  const { story } = parts
  const steps = allStepsOf(parts)
  if (parts.told !== undefined || steps.length <= roomFor(parts)) return
  steps.forEach((step, i) => {
    const last = steps[i - 1]
    const beats = story.beats.filter((beat) => beat.step === step)
    const isOnlyRise = beats.length > 0 && beats.every(({ who, action }) => risings.has(action) && story.beats.some((earlier) => earlier.who === who && earlier.step === last)) && ![...story.lines, ...story.changes, ...story.titles].some((each) => each.step === step)
    if (last !== undefined && isOnlyRise) for (const beat of beats) beat.step = last
  })
}

const roomFor = ({ format }: DraftParts): number => Math.max(1, Math.floor(format.durationS / shortestStepS))

function allStepsOf({ story, cameras }: DraftParts): number[] {
  return [...new Set([...story.beats, ...story.lines, ...story.changes, ...story.titles].map(({ step }) => step).concat(cameras.length > 1 ? cameras.map(({ step }) => step) : []))].sort((a, b) => a - b)
}

/** The steps of the story that fit into the film, in order; the first and the last always do. */
export function stepsOf(parts: DraftParts): number[] {
  if (parts.told !== undefined) return parts.told.scenes.map(({ step }) => step)
  const all = allStepsOf(parts)
  const room = roomFor(parts)
  if (all.length <= room) return all
  return Array.from({ length: room }, (_, i) => all[Math.round((i * (all.length - 1)) / Math.max(1, room - 1))] ?? 0)
}

/** Steps of the story that are told in one place without a cut. `left`: who has got up from what carried him, by then. */
export interface Scene { place: Place; air: Air; setId: string; steps: number[]; left: ReadonlySet<string> }

/** What can be done sitting or lying down. */
const seated = new Set(['sit', 'sit-down', 'sleep', 'lie', 'lie-down', 'ride', 'cling', 'drive', 'row', 'paddle', 'pedal', 'ride-bicycle', 'eat', 'meditate', 'play-piano', 'play-drums', 'play-cello', 'play-chess', 'play-cards', 'type', 'write', 'draw', 'swing', 'curl-up', 'faint'])

/** Whether somebody has to be on his feet for it. */
const isOnFeet = (action: string): boolean => action === 'idle' || (actionById(action)?.layer === 'body' && !seated.has(action))

/** Those who sat and get up in a step. */
function leavingIn({ story }: DraftParts, step: number): string[] {
  return story.beats.filter((beat) => beat.step === step && isOnFeet(beat.action) && isSeated(story, beat.who.id) && story.beats.some((earlier) => earlier.who === beat.who && earlier.step < step)).map((beat) => beat.who.id)
}

function isSeated(story: Story, id: string): boolean {
  const placement = story.carried.get(id)
  return placement?.kind === 'carried' && (placement.posture === 'sit' || placement.posture === 'lie')
}

/** Neighbouring steps in the same place; getting up from a seat, and another wish for the camera, begin a new shot. */
export function scenesOf(parts: DraftParts, steps: readonly number[]): Scene[] {
  const { story, place } = parts
  const scenes: Scene[] = []
  for (const step of steps.length === 0 ? [0] : steps) {
    const here = story.places.filter((named) => named.step <= step).at(-1)?.place ?? place
    const last = scenes.at(-1)
    const leaving = leavingIn(parts, step).filter((id) => last?.left.has(id) !== true)
    const turned = parts.cameras.length > 1 && parts.cameras.some((cue) => cue.step === step)
    const air = airAt(parts, step)
    const isSame = parts.told === undefined && last !== undefined && last.place.recipe === here.recipe && last.air.time === air.time && last.air.weather === air.weather
    const setId = scenes.find((scene) => scene.place.recipe === here.recipe && scene.air.time === air.time && scene.air.weather === air.weather)?.setId ?? (scenes.some((scene) => scene.setId === here.recipe) ? `${here.recipe}-${scenes.length + 1}`.slice(0, 40) : here.recipe)
    if (last !== undefined && isSame && leaving.length === 0 && !turned) last.steps.push(step)
    else scenes.push({ place: here, air, setId, steps: [step], left: new Set([...(last?.left ?? []), ...leaving]) })
  }
  return scenes
}

/** The hour and the weather of a step: the film's, and what has been said since. */
function airAt({ air, airs }: DraftParts, step: number): Air {
  return Object.assign({}, air, ...airs.filter((said) => said.step <= step).map((said) => said.air)) as Air
}
