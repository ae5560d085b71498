import { actionById } from '../../catalog/index.ts'
import type { Entity } from '../cast/cast.ts'
import { isIn, isSignOnly, newIn, sentencesOf, sparsely, thatFit, type Sentence, type Told, type ToldScene } from './scenes.ts'
import { skyHigh } from '../words/sky.ts'
import type { DraftBeat, Story } from '../story.ts'

/*
 * A plot is told in scenes: each sentence that carries an event is one shot, in which one thing is done by one who is known,
 * with at most two others about. What is only thought or searched for is seen as looking; what is found is held up.
 */

/** What is so large that it is the place of a scene and nothing in it. */
const placesOfThings: Readonly<Record<string, string>> = {
  mountain: 'mountain', 'snowy-mountain': 'snowfield', 'mount-fuji': 'mountain', volcano: 'volcano', cave: 'cave', 'sand-dune': 'desert', pyramid: 'desert', island: 'tropical-island', castle: 'castle', 'castle-tower': 'castle', cliff: 'cliff', 'rock-arch': 'canyon', waterfall: 'waterfall', hill: 'meadow', maze: 'maze', hospital: 'hospital-room', school: 'classroom', lighthouse: 'cliff', coral: 'coral-reef', tree: 'forest', 'pine-tree': 'pine-forest', stadium: 'stadium', temple: 'temple', church: 'church',
}
/** What says little: whoever does nothing else is only there. */
const faint: ReadonlySet<string> = new Set(['idle', 'look', 'think', 'listen'])
/** What is done on the way to something else. */
const passing: ReadonlySet<string> = new Set(['put-down', 'stand-up', 'get-up', 'stop'])
/** What becomes of somebody is no change of his stuff. */
const bodily: ReadonlySet<string> = new Set(['form', 'color', 'material', 'level', 'rainbow', 'glow'])
/** What is no larger, metres, is held up when it is found. */
const largestHeldUpM = 0.8
/** What is on the ground and cannot be taken up. */
const lying: ReadonlySet<string> = new Set(['footprints', 'puddle', 'shadow'])
const foundActions: ReadonlySet<string> = new Set(['search', 'catch', 'pick-up', 'give', 'hold', 'press', 'type', 'lift', 'look', 'think', 'read'])

/** Brings a story into scenes, in place: what no scene shows is taken out. */
export function tellPlot(story: Story, entities: readonly Entity[], durationS: number): Told {
  placeByThings(story, entities)
  const hero = heroOf(story, entities)
  const told = sentencesOf(story).map((sentence) => sceneOf(sentence, { story, entities, hero })).filter((scene) => scene.beats.length > 0 || scene.happens)
  const chosen = thatFit(told, durationS)
  story.beats.splice(0, Infinity, ...chosen.flatMap(({ beats }) => beats))
  story.standings.splice(0, Infinity)
  keepOf(story.changes, chosen)
  keepOf(story.lines, chosen)
  keepOf(story.titles, chosen)
  for (const { sentence: { from, to } } of told) for (const named of story.places) if (isIn({ from, to }, named.step)) named.step = from
  return { scenes: chosen.map(({ sentence }): ToldScene => ({ step: sentence.from })), all: told.length }
}

interface PlotScene { sentence: Sentence; beats: DraftBeat[]; happens: boolean }
interface Parts { story: Story; entities: readonly Entity[]; hero: Entity | undefined }

/** What a scene shows happens from its first moment; all else goes. */
function keepOf(events: { step: number; who?: Entity | undefined; what?: { kind: string } }[], scenes: readonly PlotScene[]): void {
  const kept = events.flatMap((event) => {
    const scene = scenes.find(({ sentence }) => isIn(sentence, event.step))
    const isMeant = event.what === undefined || event.who?.isCast !== true || !bodily.has(event.what.kind)
    return scene === undefined || !isMeant ? [] : [Object.assign(event, { step: scene.sentence.from })]
  })
  events.splice(0, Infinity, ...kept)
}

/** A mountain that is climbed is where it is climbed. */
export function placeByThings(story: Story, entities: readonly Entity[]): void {
  for (const entity of entities) {
    const [recipe, step] = [placesOfThings[entity.recipe.id], story.firstSteps.get(entity.id)]
    if (recipe === undefined || step === undefined || entity.isCast) continue
    const sentence = sentencesOf(story).find((each) => isIn(each, step))
    if (sentence !== undefined && !story.places.some((named) => isIn(sentence, named.step))) story.places.push({ place: { recipe, label: entity.head, approximated: entity.approximated }, step })
  }
  story.places.sort((a, b) => a.step - b.step)
}

const isPlace = ({ recipe, isCast }: Entity): boolean => !isCast && placesOfThings[recipe.id] !== undefined

/** Of whom most is told; the first of them. */
function heroOf(story: Story, entities: readonly Entity[]): Entity | undefined {
  const weightOf = (entity: Entity) => story.actsOf(entity).length + (entity.recipe.kind === 'person' ? 0.5 : 0)
  return entities.filter(({ isCast }) => isCast).reduce<Entity | undefined>((best, each) => (best === undefined || weightOf(each) > weightOf(best) ? each : best), undefined)
}

function sceneOf(sentence: Sentence, { story, entities, hero }: Parts): PlotScene {
  const fresh = newIn(sentence, story, entities).filter((entity) => !isSignOnly(entity) && !isPlace(entity) && !skyHigh.has(entity.recipe.id) && entity !== hero)
  const said = story.beats.filter(({ step }) => isIn(sentence, step)).map(withoutPlaces)
  const best = said.reduce<DraftBeat | undefined>((top, beat) => (top === undefined || tellingOf(beat, hero) > tellingOf(top, hero) ? beat : top), undefined)
  const happens = [...story.changes.filter(({ who, what }) => who !== undefined && !(who.isCast && bodily.has(what.kind))), ...story.lines, ...story.titles].some(({ step }) => isIn(sentence, step))
  const deeds = best === undefined || tellingOf(best, hero) <= 0 ? [] : together(best, said)
  const moved = story.places.some(({ step }) => isIn(sentence, step))
  const shown = deeds.length > 0 || hero === undefined || (fresh.length === 0 && !moved) ? deeds : [{ who: hero, action: moved ? 'walk' : 'look', manner: [], step: sentence.from }]
  return { sentence, beats: withCompany(shown, { fresh, hero }).map((beat) => ({ ...beat, step: sentence.from })), happens }
}

/** Whoever goes to a mountain goes on it. */
function withoutPlaces({ target, goal, with: tool, ...beat }: DraftBeat): DraftBeat {
  return { ...beat, ...(target === undefined || isPlace(target) ? {} : { target }), ...(goal === undefined || isPlace(goal.to) ? {} : { goal }), ...(tool === undefined || isPlace(tool) || isSignOnly(tool) ? {} : { with: tool }) }
}

/** How much a beat tells to those who only see it; nothing where what it needs is missing. */
function tellingOf({ who, action, target, with: tool, goal }: DraftBeat, hero: Entity | undefined): number {
  const entry = actionById(action)
  const needs = entry?.needs
  const lacks = (needs?.with === 'always' && tool === undefined) || (needs?.target === 'always' && target === undefined) || ((foundActions.has(action) || action === 'idle') && tool === undefined && target === undefined)
  const plain = passing.has(action) ? 0.9 : faint.has(action) ? 0.6 : action === 'talk' ? 1 : 2
  return lacks ? 0 : plain + (tool !== undefined || target !== undefined || goal !== undefined ? 1 : 0) + (who === hero ? 0.5 : who.isCast ? 0 : -1)
}

/** All who do the same at the same time, and what those do to whom it is done. */
function together(best: DraftBeat, said: readonly DraftBeat[]): DraftBeat[] {
  const alike = said.filter((beat) => beat.step === best.step && beat.action === best.action && (beat.target === best.target || best.target === undefined)).slice(0, 3)
  const answer = said.find((beat) => beat.who === best.target && !alike.includes(beat) && beat.action !== best.action)
  return answer === undefined || actionById(best.action)?.needs.target === 'always' ? alike : [...alike, answer]
}

/** Brings in those who are first met here, and holds up what is found. */
function withCompany(beats: readonly DraftBeat[], { fresh, hero }: { fresh: readonly Entity[]; hero: Entity | undefined }): DraftBeat[] {
  const [first, ...others] = beats
  if (first === undefined) return []
  const named = new Set([first, ...others].flatMap(({ who, target, with: tool }) => [who, target, tool]))
  const strangers = sparsely(fresh.filter((entity) => entity.isCast && !named.has(entity)), { kinds: 1, each: 3 })
  const thing = fresh.find((entity) => !entity.isCast && !named.has(entity))
  const lead = found(first.target === undefined && first.with === undefined ? { ...first, ...(strangers[0] !== undefined ? { target: strangers[0] } : {}) } : first, thing)
  const fights = lead.action === 'fight' && lead.target?.isCast === true ? [{ who: lead.target, action: 'fight', target: lead.who, manner: [], step: lead.step }] : []
  const met = strangers.map((who): DraftBeat => ({ who, action: 'look', target: lead.who, manner: [], step: lead.step })).filter(({ who }) => !fights.some((fight) => fight.who === who))
  const isAlone = hero !== undefined && lead.who !== hero && lead.target === undefined && strangers.length === 0 && others.length === 0 && lead.who.isCast && thing === undefined
  return [lead, ...others, ...fights, ...met, ...(isAlone ? [{ who: hero, action: 'look', target: lead.who, manner: [], step: lead.step }] : [])]
}

/** What has no handle and is held up in a hand is no taller, metres: a stone that is found hides nobody's face. */
const inHandM = 0.2

/** What is found, received or won is held up; what is too large is shown. */
function found(beat: DraftBeat, thing: Entity | undefined): DraftBeat {
  const { with: tool, target, ...rest } = beat
  if (beat.action === 'search' && target?.isCast === true) return { ...rest, action: 'look', target }
  const item = tool ?? (target?.isCast === false ? target : undefined) ?? (target === undefined ? thing : undefined)
  if (item === undefined || !foundActions.has(beat.action) || beat.who.recipe.kind === 'animal' || item.isCast) return beat
  const bulk = lying.has(item.recipe.id) ? Infinity : item.recipe.heightM * (item.appearance.scale ?? 1)
  if (beat.action === 'read' || (beat.action === 'give' && target?.isCast === true)) return beat
  if (bulk <= largestHeldUpM && item.recipe.sockets['handle'] === undefined && bulk > inHandM) item.appearance.scale = Math.round((1000 * inHandM) / item.recipe.heightM) / 1000
  return bulk <= largestHeldUpM ? { ...rest, action: 'show-thing', with: item } : { ...rest, action: 'point', target: item }
}
