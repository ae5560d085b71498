import { moodAdjectives } from '../catalog/index.ts'
import { parseScreenplay, type Format, type Reading, type Screenplay } from '@kinora/contract'
import { diceFor } from '../platform/index.ts'
import { airAfter, readAirTurns } from './changes/air-turns.ts'
import { Casting, type Entity } from './cast/cast.ts'
import { classify } from './words/classify.ts'
import { readClauses } from './clauses/clauses.ts'
import { writeDraft } from './draft.ts'
import { condensation, mergeEntrances, mergeRises } from './draft-scenes.ts'
import { Frames } from './deeds/frames.ts'
import { readTrials } from './trials/trials.ts'
import type { Word } from './clauses/grammar.ts'
import { beforeChanges, keepUpright, layDown, placeOfAir } from './changes/befalling.ts'
import type { Lexicon } from './words/lexicon.ts'
import { maskPhrases, type Masked } from './clauses/masks.ts'
import { onGround } from './places/grounded.ts'
import { inferPlace } from './places/homes.ts'
import { airsOf, ashore, onFloes, roomOf, submerged, type Air } from './places/places.ts'
import { pottedIndoors } from './cast/potted.ts'
import { withoutNames } from './cast/named-roles.ts'
import { notUnderstood, readablePrompt } from './prompt.ts'
import { asSentences, type Dialogue } from './scenes/script.ts'
import { inContext } from './words/senses.ts'
import { SpanBook } from './spans.ts'
import { Story } from './story.ts'
import { summaryOf } from './summary/summary.ts'
import { tagWords } from './words/tagger.ts'
import { tellingOf } from './scenes/telling.ts'
import { tellPlot } from './scenes/plots.ts'
import { tellTour, tourClauses } from './scenes/tours.ts'

/** What is decided outside the prompt. */
export interface ReadOptions {
  format: Format
  /** A look of the catalog; it wins over what the prompt says. */
  look?: string
  /** Unsigned 32-bit. */
  seed: number
}

/** A prompt understood: what becomes of each of its words, and the draft of the film. */
export interface ReadPrompt { reading: Reading; screenplay: Screenplay }

/** Reads a prompt with the words of a lexicon. Throws a ProblemError when it cannot. */
export function readWith(words: Lexicon, prompt: string, options: ReadOptions): ReadPrompt {
  const { text: sentences, dialogues } = asSentences(readablePrompt(prompt))
  const text = sentences.replaceAll('\n', ' ')
  return readText(text, { lexicon: inContext(words, text), prompt, options, dialogues })
}

function readText(text: string, { lexicon, prompt, options, dialogues }: { lexicon: Lexicon; prompt: string; options: ReadOptions; dialogues: readonly Dialogue[] }): ReadPrompt {
  const spans = new SpanBook()
  const telling = tellingOf(text, { hasDialogue: dialogues.length > 0 })
  const named = telling === 'plot' ? withoutNames(text, lexicon) : { text, callings: new Map<string, string>(), read: [] }
  const masked = maskPhrases(named.text, lexicon, telling !== undefined)
  noteMasks(masked, spans)
  const words = classify(tagWords(masked.text).map((token) => lexicon.meant(token)), lexicon)
  const said = airsOf(words, spans)
  const airs = telling === undefined ? said : said.map((air, sentence) => ({ ...air, ...airAfter(sentenceText(words, text, sentence)) }) as Air)
  const story = new Story()
  const casting = new Casting(lexicon, diceFor(options.seed, 'reading'), spans)
  if (telling === 'plot') casting.forPlot(named)
  spans.addWords(named.read, { kind: 'shown' })
  const sentenceOf = (startChar: number) => words.filter((word) => word.class === 'stop' && word.startChar < startChar).length
  const cuts = new Set(telling !== undefined ? words.map(({ startChar }) => sentenceOf(startChar)) : masked.cameras.length > 1 ? masked.cameras.map(({ startChar }) => sentenceOf(startChar)) : [])
  // the sentences of a tour are views, and nothing is tried in them
  const isOnTrial = telling === 'tour' ? () => false : readTrials(text, { story, casting, lexicon, spans })
  const isOfAir = telling === undefined ? readAirTurns(text, { story, lexicon, spans }) : () => false
  const clauses = readClauses(words.filter((word) => !isOnTrial(word.startChar) && !isOfAir(word.startChar)), lexicon)
  new Frames({ story, casting, lexicon, spans, masks: masked.masks, clauses: telling === 'tour' ? tourClauses(clauses, lexicon) : clauses, cuts, dialogues }).read()
  dressForWater(casting, story)
  if (casting.entities.length === 0 && story.places.length === 0 && story.changes.length === 0) casting.addAny(words)
  keepUpright(story)
  layDown(story, { entities: casting.entities, lexicon })
  if (casting.entities.length === 0) placeOfAir(story, { text: masked.text, lexicon })
  const air: Air = { ...beforeChanges(Object.assign({}, ...(telling !== undefined ? airs.slice(0, 1) : [...airs].reverse())) as Air, story), ...story.airBefore }
  // a light that comes on is seen in the dark
  if (air.time === undefined && story.isSwitched) {
    air.time = 'night'
    story.inferred.push({ what: 'time', as: 'night', because: 'a light that is switched is seen in the dark' })
  }
  const { entities } = casting
  const framed = masked.cameras.length > 0
  if (entities.length === 0 && story.places.length === 0 && story.changes.length === 0 && air.time === undefined && air.weather === undefined) throw notUnderstood(framed ? 'The prompt names a camera move but nothing that the catalog can show.' : 'Nothing in this prompt can be shown yet.')
  const inferred = story.places[0] === undefined ? inferPlace(entities, story.beats.map((beat) => beat.action), { air, lexicon, supports: supportsIn(story, entities), hung: story.beats.flatMap(({ who, manner }) => (manner.includes('hanging') ? [who] : [])) }) : undefined
  if (inferred?.place.recipe === 'tabletop' && story.onFloor && lexicon.knowsSet('room')) Object.assign(inferred, { place: { ...inferred.place, recipe: 'room', label: 'room' }, inference: { what: 'place', as: 'a room', because: 'it is on the floor' } })
  if (inferred !== undefined) story.inferred.push(inferred.inference)
  const actions = story.beats.map((beat) => beat.action)
  for (const named of story.places) named.place = onGround(onFloes(submerged(roomOf(ashore(named.place, entities, actions), entities), entities, actions, lexicon), entities, lexicon), entities, { story, lexicon })
  pottedIndoors(entities, story.places[0]?.place.recipe ?? inferred?.place.recipe, lexicon)
  noteRest(words, spans)
  const cameras = masked.cameras.map((cue) => ({ ...cue, step: story.stepOfSentence.get(sentenceOf(cue.startChar)) ?? story.step }))
  const { durationS } = options.format
  if (telling === 'tour' && inferred !== undefined) story.places.push({ place: inferred.place, step: 0 })
  const told = telling === 'tour' ? tellTour(story, { text, lexicon, entities, cameras, durationS }) : telling === 'plot' ? tellPlot(story, entities, durationS) : undefined
  const parts = {
    prompt, seed: options.seed, format: options.format, look: options.look ?? masked.look ?? lexicon.defaultLook, story, entities, air,
    // what the first sentence says is the air of the film
    airs: airs.flatMap((each, sentence) => (sentence === 0 ? [] : [{ air: beforeChanges(each, story), step: story.stepOfSentence.get(sentence) ?? 0 }])),
    place: story.places[0]?.place ?? inferred?.place ?? { recipe: 'park', label: 'park', approximated: false },
    cameras, timeScale: masked.timeScale, told,
  }
  mergeEntrances(parts)
  mergeRises(parts)
  const condensed = condensation(parts)
  if (condensed !== undefined) story.inferred.push(condensed)
  const screenplay = parseScreenplay(writeDraft(parts))
  return { reading: { prompt, spans: spans.inOrder(), inferred: story.inferred, summary: summaryOf(screenplay) }, screenplay }
}

/** The text of one sentence of the prompt. */
function sentenceText(words: readonly Word[], text: string, sentence: number): string {
  const stops = words.filter((word) => word.class === 'stop').map(({ endChar }) => endChar)
  return text.slice(stops[sentence - 1] ?? 0, stops[sentence] ?? text.length)
}

/** The things that carry somebody, and those that things fall off or onto. */
function supportsIn({ carried, standings, beats }: Story, entities: readonly Entity[]): Entity[] {
  const ids = new Set([...carried].flatMap(([, placement]) => (placement.kind === 'carried' && placement.posture !== 'held' ? placement.on.map(({ entityId }) => entityId) : [])))
  const fallen = new Set(beats.flatMap(({ who, action, manner }) => (action === 'drift' && manner.includes('downwards') ? [who] : [])))
  for (const { who, relation, to } of standings) if ((relation === 'on' && (who.isCast || fallen.has(who))) || (who.isCast && (relation === 'under' || relation === 'inside'))) ids.add(to.id)
  for (const { who, goal } of beats) if (goal !== undefined && fallen.has(who)) ids.add(goal.to.id)
  return entities.filter(({ id, isCast }) => ids.has(id) && !isCast)
}

/** A man on a paddleboard wears trunks. */
function dressForWater(casting: Casting, story: Story): void {
  const boards = new Set(casting.entities.filter(({ recipe }) => recipe.id === 'paddleboard').map(({ id }) => id))
  for (const [id, placement] of story.carried) {
    const entity = casting.entities.find((each) => each.id === id)
    const onBoard = placement.kind === 'carried' && placement.on.some((support) => boards.has(support.entityId))
    if (entity !== undefined && onBoard && casting.recast(entity, 'surfer')) story.inferred.push({ what: 'clothes', as: 'swimming trunks', because: 'paddleboards are ridden in them' })
  }
}

function noteMasks({ masks }: Masked, spans: SpanBook): void {
  for (const mask of masks) {
    if (mask.kind === 'speech') continue
    spans.add(mask, mask.unseen ?? (mask.near === undefined ? { kind: 'shown' } : { kind: 'approximated', as: mask.near }))
  }
}

/** Content words that nothing was made of are said so. */
function noteRest(words: readonly Word[], spans: SpanBook): void {
  for (const word of words) {
    if (spans.covers(word)) continue
    if (moodAdjectives.has(word.lower)) spans.add(word, { kind: 'mood' })
    else if (word.class === 'noun' || word.class === 'verb' || word.class === 'adj') spans.add(word, { kind: 'not-shown', because: 'Nothing in the film follows from this word yet.' })
  }
}
