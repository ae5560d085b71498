import { type Beat, type CameraIntent, type Change, type Format, type Line, type Placement, promptMaxLength, type Prop, type Screenplay, type SetUse, type Shot, type Standing, type Title } from '@kinora/contract'
import { actionById } from '../catalog/index.ts'
import type { Entity } from './cast.ts'
import type { CameraCue, CameraWish } from './masks.ts'
import type { Air, Inference, Place } from './places.ts'
import { shortestSceneS, type Told } from './scenes.ts'
import { beatFields, type DraftBeat, type DraftChange, type Story } from './story.ts'

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
const steady = new Set(['idle', 'look', 'sit', 'sleep', 'talk', 'ride'])

/** Writes the draft of the Screenplay: who, where, what; times and places only where the prompt fixes them. */
export function writeDraft(parts: DraftParts): Screenplay {
  const { air } = parts
  const steps = stepsOf(parts)
  const scenes = scenesOf(parts, steps)
  const sets = scenes.map((scene) => setUse(scene.place, scene.air, scene.setId)).filter((set, i, all) => all.findIndex((other) => other.id === set.id) === i)
  const ids = new IdSource()
  const shots = scenes.map((scene, i) => shotOf(parts, { scene, index: i, count: scenes.length, ids }))
  const entities = parts.told === undefined ? parts.entities : seenIn(shots, parts.entities)
  return {
    version: 2,
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

/** Those of a long prompt whom any of its shots shows. */
function seenIn(shots: readonly Shot[], entities: readonly Entity[]): Entity[] {
  const named = JSON.stringify(shots.map(({ setId: _set, ...shot }) => ({ ...shot, beats: shot.beats.map(({ action: _action, ...beat }) => beat), changes: shot.changes?.filter(({ kind }) => kind !== 'air') })))
  return entities.filter(({ id }) => named.includes(`"${id}"`))
}

/** Numbers beats, lines, changes and titles. */
class IdSource {
  private count = { beat: 0, line: 0, change: 0, title: 0 }
  next(kind: 'beat' | 'line' | 'change' | 'title'): string {
    this.count[kind]++
    return `${kind}-${this.count[kind]}`
  }
}

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

const roomFor = ({ format }: DraftParts): number => Math.max(1, Math.floor(format.durationS / shortestStepS))

function allStepsOf({ story, cameras }: DraftParts): number[] {
  return [...new Set([...story.beats, ...story.lines, ...story.changes, ...story.titles].map(({ step }) => step).concat(cameras.length > 1 ? cameras.map(({ step }) => step) : []))].sort((a, b) => a - b)
}

/** The steps of the story that fit into the film, in order; the first and the last always do. */
function stepsOf(parts: DraftParts): number[] {
  if (parts.told !== undefined) return parts.told.scenes.map(({ step }) => step)
  const all = allStepsOf(parts)
  const room = roomFor(parts)
  if (all.length <= room) return all
  return Array.from({ length: room }, (_, i) => all[Math.round((i * (all.length - 1)) / Math.max(1, room - 1))] ?? 0)
}

/** `left`: who has got up from what carried him, by then. */
interface Scene { place: Place; air: Air; setId: string; steps: number[]; left: ReadonlySet<string> }

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
function scenesOf(parts: DraftParts, steps: readonly number[]): Scene[] {
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

function setUse(place: Place, air: Air, id: string): SetUse {
  return { id, recipe: place.recipe, label: place.label, ...(air.time === undefined ? {} : { time: air.time }), ...(air.weather === undefined ? {} : { weather: air.weather }), ...(air.season === undefined ? {} : { season: air.season }) }
}

function asProp(entity: Entity): Prop {
  const appearance = Object.keys(entity.appearance).length === 0 ? {} : { appearance: entity.appearance }
  return { id: entity.id, recipe: entity.recipe.id, label: entity.label, ...appearance, ...(entity.text === undefined ? {} : { text: entity.text }) }
}

interface ShotParts { scene: Scene; index: number; count: number; ids: IdSource }

function shotOf(parts: DraftParts, { scene, index, count, ids }: ShotParts): Shot {
  const { story, format } = parts
  const durationS = count === 1 ? format.durationS : Math.round((format.durationS * scene.steps.length * 24) / scenesSteps(parts)) / 24
  const stepStart = (step: number) => (scene.steps.length === 1 ? undefined : rounded((scene.steps.indexOf(step) * durationS) / scene.steps.length))
  // what somebody does who has just come in follows half-way through the step
  const startOf = (beat: DraftBeat, before: readonly DraftBeat[]) => {
    const start = stepStart(beat.step)
    const hasEntered = before.some(({ who, step, manner }) => who === beat.who && step === beat.step && manner.includes('entering'))
    return start === undefined || !hasEntered ? start : rounded(start + (0.5 * durationS) / scene.steps.length)
  }
  const inScene = ({ step }: { step: number }) => scene.steps.includes(step) || (index === 0 && parts.told === undefined && step < (scene.steps[0] ?? 0))
  const beats = story.beats.filter(inScene).map((beat, i, all) => draftBeat(beat, { id: ids.next('beat'), startS: startOf(beat, all.slice(0, i)) }))
  const lines = story.lines.filter(inScene).map((line): Line => ({ id: ids.next('line'), who: line.who.id, text: line.text, ...(line.manner === undefined ? {} : { manner: line.manner }), ...optionally('startS', stepStart(line.step)) }))
  const changes = story.changes.filter(inScene).slice(0, 32).map((change) => draftChange(change, { id: ids.next('change'), setId: scene.setId, startS: stepStart(change.step) }))
  const titles = story.titles.filter(inScene).slice(0, 8).map(({ text, place, step }): Title => ({ id: ids.next('title'), text, place, ...optionally('startS', stepStart(step)) }))
  const standings = standingsOf(parts, scene)
  const placements = parts.told === undefined ? placementsOf(parts, scene) : ofNamed(placementsOf(parts, scene), beats)
  const camera = parts.told === undefined ? cameraOf(parts, { scene, index, count }) : toldCamera(parts.told, scene)
  return {
    id: `shot-${index + 1}`,
    setId: scene.setId,
    ...(count === 1 ? {} : { durationS }),
    ...optionally('timeScale', parts.timeScale),
    ...optionally('camera', camera),
    ...(Object.keys(placements).length === 0 && parts.told === undefined ? {} : { placements }),
    ...(standings.length === 0 ? {} : { standings }),
    beats: beats.slice(0, 64),
    lines: lines.slice(0, 32),
    ...(changes.length === 0 ? {} : { changes }),
    ...(titles.length === 0 ? {} : { titles }),
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
function optionally<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : { [name]: value } as Partial<Record<Name, Value>>
}
const scenesSteps = (parts: DraftParts) => Math.max(1, stepsOf(parts).length)

function draftBeat(beat: DraftBeat, { id, startS }: { id: string; startS: number | undefined }): Beat {
  const target = beat.target?.id ?? (beat.goal === undefined ? undefined : { relation: beat.goal.relation, to: beat.goal.to.id })
  return { id, ...beatFields(beat), ...optionally('startS', startS), ...(target === undefined ? {} : { target }) }
}

function draftChange({ who, becomes, what }: DraftChange, { id, setId, startS }: { id: string; setId: string; startS: number | undefined }): Change {
  return { id, who: who?.id ?? setId, ...what, ...(becomes === undefined ? {} : { to: becomes.id }), ...optionally('startS', startS) } as Change
}

/** How everybody stands when a scene begins: the last that was said of each before or in its first step. */
function standingsOf({ story }: DraftParts, scene: Scene): Standing[] {
  const first = scene.steps[0] ?? 0
  const here = story.standings.filter(({ step, who, to }) => (step <= first || story.firstSteps.get(who.id) === step) && !story.carried.has(who.id) && who !== to)
  const latest = here.filter((standing, i) => !here.slice(i + 1).some((later) => later.who === standing.who && later.to === standing.to))
  return latest.slice(0, 64).map(({ who, relation, to, and }) => ({ who: who.id, relation, to: to.id, ...(and === undefined ? {} : { and: and.id }) }))
}

function placementsOf({ story, entities }: DraftParts, { left }: Scene): Record<string, Placement> {
  const placements: Record<string, Placement> = {}
  for (const entity of entities) {
    const carried = story.carried.get(entity.id)
    const aloftM = story.aloft.get(entity.id)
    if (left.has(entity.id)) continue
    if (entity === story.centre) placements[entity.id] = { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 }
    else if (carried !== undefined) placements[entity.id] = carried
    else if (aloftM !== undefined) placements[entity.id] = { kind: 'ground', xM: rounded((entities.indexOf(entity) - (entities.length - 1) / 2) * 0.8), zM: 0, yM: aloftM, headingDeg: headingOf(entity, story) }
  }
  return placements
}

/** In a scene of its own somebody is carried only by what the scene has. */
function ofNamed(placements: Record<string, Placement>, beats: readonly Beat[]): Record<string, Placement> {
  const named = new Set(beats.flatMap(({ who, target, with: tool }) => [who, target, tool]))
  return Object.fromEntries(Object.entries(placements).filter(([id, placement]) => named.has(id) && placement.kind === 'carried' && placement.on.every(({ entityId }) => named.has(entityId))))
}

/** Who moves looks where he goes; who stays is seen from the front, a little turned. */
function headingOf(entity: Entity, story: Story): number {
  const manners = story.actsOf(entity).flatMap((beat) => beat.manner)
  if (manners.includes('leftwards')) return -90
  if (manners.includes('rightwards')) return 90
  return entity.isCast && story.actsOf(entity).some((beat) => !steady.has(beat.action)) ? 20 : 0
}

/** The camera of a scene: what is said in its steps; what is said once holds for the whole film. */
function cameraOf({ cameras, entities, story }: DraftParts, { scene, index, count }: { scene: Scene; index: number; count: number }): CameraIntent | undefined {
  const here = cameras.filter(({ step }) => count === 1 || cameras.length === 1 || scene.steps.includes(step) || (index === 0 && step < (scene.steps[0] ?? 0)))
  const wish: CameraWish = Object.assign({}, ...here.map((cue) => cue.wish).reverse()) as CameraWish
  if (Object.keys(wish).length === 0) return undefined
  const seen = count === 1 ? entities : entities.filter((entity) => isSeenIn(entity, scene, story))
  const cast = seen.filter((entity) => entity.isCast)
  const subjects = (cast.length > 0 ? cast : seen).slice(0, 4).map((entity) => entity.id)
  const directed = story.standings.length > 0 || story.beats.some(({ manner, goal }) => goal !== undefined || manner.some((each) => /wards$/.test(each)))
  return { size: wish.size ?? 'full', angle: wish.angle ?? 'eye', side: wish.side ?? (directed || cast.length === 0 ? 'viewer' : 'three-quarter'), move: wish.move ?? 'static', subjects }
}

/** The camera of one sentence of a long prompt, where it is said. */
function toldCamera({ scenes }: Told, { steps }: Scene): CameraIntent | undefined {
  const told = scenes.find(({ step }) => step === steps[0])
  return told?.camera === undefined ? undefined : { size: 'full', angle: 'eye', side: 'viewer', move: 'static', ...told.camera, subjects: (told.subjects ?? []).slice(0, 12).map(({ id }) => id) }
}

/** Whether somebody is named first in a scene or does something in it. */
function isSeenIn(entity: Entity, scene: Scene, story: Story): boolean {
  return scene.steps.includes(story.firstSteps.get(entity.id) ?? 0) || story.actsOf(entity).some(({ step }) => scene.steps.includes(step))
}

function titleOf(prompt: string): string {
  const line = prompt.replace(/\s+/g, ' ').trim()
  return line.length <= 80 ? line : `${line.slice(0, 77).trimEnd()}…`
}
