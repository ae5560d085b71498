import { type Beat, type Change, type Line, type Placement, promptMaxLength, type Prop, type Screenplay, type SetUse, type Shot, type Standing, type Title } from '@kinora/contract'
import { isFlyer } from './cast/abilities.ts'
import type { Entity } from './cast/cast.ts'
import { cameraOf, toldCamera } from './draft-camera.ts'
import { getsUp, scenesOf, stepsOf, type DraftParts, type Scene } from './draft-scenes.ts'
import type { Air, Place } from './places/places.ts'
import { beatFields, type DraftBeat, type DraftChange, type Story } from './story.ts'
import { rounded } from '../platform/index.ts'

const steady = new Set(['idle', 'look', 'sit', 'sleep', 'talk', 'ride'])

/** How long somebody takes to get up at the end of what he has done, seconds. */
const riseS = 1.1

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
  const named = JSON.stringify(shots.map(({ setId: _set, ...shot }) => ({ ...shot, beats: shot.beats.map(({ action: _action, ...beat }) => beat), changes: shot.changes?.filter(({ kind }) => kind !== 'air').map((change) => (change.kind === 'effect' ? { who: change.who } : change)) })))
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
    const lengthS = durationS / scene.steps.length
    if (getsUp(beat, before)) return rounded((start ?? 0) + lengthS - Math.min(riseS, 0.5 * lengthS))
    const hasEntered = before.some(({ who, step, manner }) => who === beat.who && step === beat.step && manner.includes('entering'))
    return start === undefined || !hasEntered ? start : rounded(start + 0.5 * lengthS)
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

const aloftDeg = 64

/** Who moves looks where he goes; who stays is seen from the front, a little turned. */
function headingOf(entity: Entity, story: Story): number {
  const manners = story.actsOf(entity).flatMap((beat) => beat.manner)
  if (manners.includes('leftwards')) return -90
  if (manners.includes('rightwards')) return 90
  // a craft that hangs in the air shows how long it is
  if (entity.recipe.kind === 'vehicle' && isFlyer(entity)) return aloftDeg
  return entity.isCast && story.actsOf(entity).some((beat) => !steady.has(beat.action)) ? 20 : 0
}

function titleOf(prompt: string): string {
  const line = prompt.replace(/\s+/g, ' ').trim()
  return line.length <= 80 ? line : `${line.slice(0, 77).trimEnd()}…`
}
