import { type Beat, type CameraIntent, type Format, type Line, type Placement, promptMaxLength, type Prop, type Screenplay, type SetUse, type Shot } from '@kinora/contract'
import { arrange, placementAt, spotFor, type Spot } from './arrangement.ts'
import type { Entity } from './cast.ts'
import type { CameraWish } from './masks.ts'
import type { Air, Place } from './places.ts'
import { beatFields, type DraftBeat, type Story } from './story.ts'

/** What the draft is made from. */
export interface DraftParts {
  prompt: string
  seed: number
  format: Format
  look: string
  story: Story
  entities: readonly Entity[]
  place: Place
  air: Air
  camera: CameraWish
  timeScale: number | undefined
}

/** The least time that one step of a story gets, seconds. */
const shortestStepS = 1.6
const travelling = new Set(['walk', 'run', 'trot', 'gallop', 'hop', 'fly', 'swim', 'drive', 'skate'])
const steady = new Set(['idle', 'look', 'sit', 'sleep', 'talk', 'ride'])

/** Writes the draft of the Screenplay: who, where, what; times and places only where the prompt fixes them. */
export function writeDraft(parts: DraftParts): Screenplay {
  const { story, entities, air } = parts
  const steps = stepsOf(parts)
  const scenes = scenesOf(parts, steps)
  const sets = scenes.map((scene) => setUse(scene.place, air, scene.setId)).filter((set, i, all) => all.findIndex((other) => other.id === set.id) === i)
  const ids = new IdSource()
  const shots = scenes.map((scene, i) => shotOf(parts, { scene, index: i, count: scenes.length, spots: arrange(story.standings, new Set(story.carried.keys())), ids }))
  return {
    version: 1,
    title: titleOf(parts.prompt),
    prompt: parts.prompt.slice(0, promptMaxLength),
    seed: parts.seed,
    format: parts.format,
    look: parts.look,
    ...(air.mood === undefined ? {} : { music: air.mood }),
    cast: entities.filter((entity) => entity.isCast).map(asProp),
    props: entities.filter((entity) => !entity.isCast).map(asProp),
    sets,
    shots,
    sounds: [],
  }
}

/** Numbers beats and lines. */
class IdSource {
  private count = { beat: 0, line: 0 }
  next(kind: 'beat' | 'line'): string {
    this.count[kind]++
    return `${kind}-${this.count[kind]}`
  }
}

/** The steps of the story that fit into the film, in order; the first and the last always do. */
function stepsOf({ story, format }: DraftParts): number[] {
  const all = [...new Set([...story.beats.map((beat) => beat.step), ...story.lines.map((line) => line.step)])].sort((a, b) => a - b)
  const room = Math.max(1, Math.floor(format.durationS / shortestStepS))
  if (all.length <= room) return all
  return Array.from({ length: room }, (_, i) => all[Math.round((i * (all.length - 1)) / Math.max(1, room - 1))] ?? 0)
}

/** `left`: who has got up from what carried him, by then. */
interface Scene { place: Place; setId: string; steps: number[]; left: ReadonlySet<string> }

/** Nobody does these sitting down. */
const onFeet = new Set(['idle', 'walk', 'run', 'push', 'pick-up', 'dance', 'jump', 'hop', 'kick', 'cartwheel', 'spin'])

/** Those who sat and get up in a step. */
function leavingIn({ story }: DraftParts, step: number): string[] {
  return story.beats.filter((beat) => beat.step === step && onFeet.has(beat.action) && isSeated(story, beat.who.id) && story.beats.some((earlier) => earlier.who === beat.who && earlier.step < step)).map((beat) => beat.who.id)
}

function isSeated(story: Story, id: string): boolean {
  const placement = story.carried.get(id)
  return placement?.kind === 'carried' && (placement.posture === 'sit' || placement.posture === 'lie')
}

/** Neighbouring steps in the same place; getting up from a seat begins a new shot. */
function scenesOf(parts: DraftParts, steps: readonly number[]): Scene[] {
  const { story, place } = parts
  const scenes: Scene[] = []
  for (const step of steps.length === 0 ? [0] : steps) {
    const here = story.places.filter((named) => named.step <= step).at(-1)?.place ?? place
    const last = scenes.at(-1)
    const leaving = leavingIn(parts, step).filter((id) => last?.left.has(id) !== true)
    if (last !== undefined && last.place.recipe === here.recipe && leaving.length === 0) last.steps.push(step)
    else scenes.push({ place: here, setId: here.recipe, steps: [step], left: new Set([...(last?.left ?? []), ...leaving]) })
  }
  return scenes
}

function setUse(place: Place, air: Air, id: string): SetUse {
  return { id, recipe: place.recipe, label: place.label, ...(air.time === undefined ? {} : { time: air.time }), ...(air.weather === undefined ? {} : { weather: air.weather }) }
}

function asProp(entity: Entity): Prop {
  const appearance = Object.keys(entity.appearance).length === 0 ? {} : { appearance: entity.appearance }
  return { id: entity.id, recipe: entity.recipe.id, label: entity.label, ...appearance }
}

interface ShotParts { scene: Scene; index: number; count: number; spots: Map<string, Spot>; ids: IdSource }

function shotOf(parts: DraftParts, { scene, index, count, spots, ids }: ShotParts): Shot {
  const { story, format, entities } = parts
  const durationS = count === 1 ? format.durationS : Math.round((format.durationS * scene.steps.length * 24) / scenesSteps(parts)) / 24
  const stepStart = (step: number) => (scene.steps.length === 1 ? undefined : rounded((scene.steps.indexOf(step) * durationS) / scene.steps.length))
  const inScene = ({ step }: { step: number }) => scene.steps.includes(step)
  const beats = story.beats.filter(inScene).map((beat) => draftBeat(beat, { id: ids.next('beat'), startS: stepStart(beat.step), spots, story }))
  const lines = story.lines.filter(inScene).map((line): Line => ({ id: ids.next('line'), who: line.who.id, text: line.text, ...(line.manner === undefined ? {} : { manner: line.manner }), ...optionally('startS', stepStart(line.step)) }))
  const placements = placementsOf(parts, spots, scene.left)
  const camera = cameraOf(parts.camera, entities)
  return {
    id: `shot-${index + 1}`,
    setId: scene.setId,
    ...(count === 1 ? {} : { durationS }),
    ...optionally('timeScale', parts.timeScale),
    ...optionally('camera', camera),
    ...(Object.keys(placements).length === 0 ? {} : { placements }),
    beats: beats.slice(0, 64),
    lines: lines.slice(0, 32),
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
function optionally<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : { [name]: value } as Partial<Record<Name, Value>>
}
const scenesSteps = (parts: DraftParts) => Math.max(1, stepsOf(parts).length)

interface BeatParts { id: string; startS: number | undefined; spots: Map<string, Spot>; story: Story }

function draftBeat(beat: DraftBeat, { id, startS, spots, story }: BeatParts): Beat {
  const spot = spots.get(beat.who.id)
  const end = spot === undefined || !travelling.has(beat.action) ? undefined : endOf(beat.who, story, spot)
  const target = beat.target?.id ?? goalOf(beat, spots) ?? (end === undefined ? undefined : { xM: rounded(end.xM), zM: rounded(end.zM) })
  const fields = beatFields(beat)
  const unhurried = end === undefined || fields.manner?.includes('fast') === true ? fields : { ...fields, manner: [...new Set([...(fields.manner ?? []), 'slow'])].slice(0, 4) }
  return { id, ...unhurried, ...optionally('startS', startS), ...(target === undefined ? {} : { target }) }
}

/** Where a motion ends: at a thing, or at a spot beside, before or behind it. */
function goalOf({ who, goal }: DraftBeat, spots: Map<string, Spot>): Beat['target'] {
  if (goal === undefined) return undefined
  const at = spots.get(goal.to.id)
  if (at === undefined || goal.relation === 'above' || goal.relation === 'inside') return goal.to.id
  const spot = spotFor({ who, relation: goal.relation, to: goal.to }, at)
  return { xM: rounded(spot.xM), zM: rounded(spot.zM) }
}

function placementsOf({ story, entities }: DraftParts, spots: Map<string, Spot>, left: ReadonlySet<string>): Record<string, Placement> {
  const placements: Record<string, Placement> = {}
  for (const entity of entities) {
    const carried = story.carried.get(entity.id)
    const spot = spots.get(entity.id)
    const aloftM = story.aloft.get(entity.id)
    if (entity === story.centre) placements[entity.id] = placementAt({ xM: 0, zM: 0, yM: 0 }, 0)
    else if (carried !== undefined && !left.has(entity.id)) placements[entity.id] = carried
    else if (left.has(entity.id)) continue
    else if (spot !== undefined) placements[entity.id] = placementAt(startOf(entity, story, { ...spot, yM: Math.max(spot.yM, aloftM ?? 0) }), headingOf(entity, story))
    else if (aloftM !== undefined) placements[entity.id] = placementAt({ xM: (entities.indexOf(entity) - (entities.length - 1) / 2) * 0.8, zM: 0, yM: aloftM }, 0)
  }
  return placements
}

/** A way past something goes so far to each side of it, metres. */
const passingM = 2.4

/** How somebody goes who goes in relation to something, without a goal: towards the viewer beside it, across before or behind it. */
function wayOf(entity: Entity, story: Story): 'across' | 'along' | undefined {
  const goes = story.actsOf(entity).some((beat) => travelling.has(beat.action) && beat.goal === undefined && beat.target === undefined)
  const standing = story.standings.find(({ who }) => who === entity)
  if (!goes || standing === undefined) return undefined
  return standing.relation === 'left-of' || standing.relation === 'right-of' ? 'along' : 'across'
}

function sideOf(entity: Entity, story: Story): 1 | -1 {
  return story.actsOf(entity).some((beat) => beat.manner.includes('leftwards')) ? -1 : 1
}

/** Where a way begins, so that its middle is the spot that the relation asks for. */
function startOf(entity: Entity, story: Story, spot: Spot): Spot {
  const way = wayOf(entity, story)
  if (way === undefined) return spot
  return way === 'across' ? { ...spot, xM: spot.xM - sideOf(entity, story) * passingM } : { ...spot, zM: spot.zM - passingM }
}

function endOf(entity: Entity, story: Story, spot: Spot): Spot | undefined {
  const way = wayOf(entity, story)
  if (way === undefined) return undefined
  return way === 'across' ? { ...spot, xM: spot.xM + sideOf(entity, story) * passingM } : { ...spot, zM: spot.zM + passingM / 2 }
}

/** Who moves looks where he goes; who stays is seen from the front, a little turned. */
function headingOf(entity: Entity, story: Story): number {
  const way = wayOf(entity, story)
  if (way === 'along') return 0
  const manners = story.actsOf(entity).flatMap((beat) => beat.manner)
  if (way === 'across' || manners.includes('leftwards') || manners.includes('rightwards')) return 90 * sideOf(entity, story)
  const moves = story.actsOf(entity).some((beat) => !steady.has(beat.action))
  return entity.isCast && moves ? 20 : 0
}

function cameraOf(wish: CameraWish, entities: readonly Entity[]): CameraIntent | undefined {
  if (Object.keys(wish).length === 0) return undefined
  const cast = entities.filter((entity) => entity.isCast)
  const subjects = (cast.length > 0 ? cast : entities).slice(0, 4).map((entity) => entity.id)
  return { size: wish.size ?? 'full', angle: wish.angle ?? 'eye', side: wish.side ?? 'three-quarter', move: wish.move ?? 'static', subjects }
}

function titleOf(prompt: string): string {
  const line = prompt.replace(/\s+/g, ' ').trim()
  return line.length <= 80 ? line : `${line.slice(0, 77).trimEnd()}…`
}
