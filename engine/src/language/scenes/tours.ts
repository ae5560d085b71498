import type { Entity } from '../cast/cast.ts'
import type { Attached, Clause, NounPhrase } from '../clauses/grammar.ts'
import { colorOf, type Lexicon } from '../words/lexicon.ts'
import type { CameraCue, CameraWish } from '../clauses/masks.ts'
import { placeIn } from '../places/places.ts'
import { placeByThings } from './plots.ts'
import { isIn, isSignOnly, newIn, sentencesOf, sparsely, thatFit, type Told, type ToldScene } from './scenes.ts'
import { skyHigh } from '../words/sky.ts'
import type { Story } from '../story.ts'

/*
 * A tour leads a camera through a landscape. Its first picture is the land from above, its last the land from afar; between
 * them the camera goes to what the text says is there. Only what lives does anything, and what belongs to any such land
 * (rocks, trees, the sun) is left to the set.
 */

/** What a set of its kind has of itself, and what the sky and the light are made of. */
const scenery: ReadonlySet<string> = new Set([...skyHigh, 'rock', 'boulder', 'pebbles', 'wall', 'brick', 'leaf', 'autumn-leaf', 'branch', 'grass-tuft', 'tree', 'pine-tree', 'palm-tree', 'bush', 'ivy', 'hedge', 'coral', 'seaweed', 'wave', 'mountain', 'snowy-mountain', 'hill', 'tornado', 'smoke', 'fire', 'lava-rock', 'snowflake', 'snow-pile', 'crystal', 'volcano', 'waterfall', 'flower', 'tulip', 'daisy', 'rose', 'sunflower', 'cherry-tree', 'sand-dune', 'rock-arch', 'cave', 'canyon', 'puddle', 'water-drop', 'ice-block', 'icicle', 'rug', 'bowl', 'person', 'log', 'cliff', 'stalagmite', 'knight-helmet', 'mirror', 'gem', 'ribbon', 'curtain', 'blanket', 'iceberg', 'island', 'planet'])
/** What the set of a land has as its landmarks. */
const landmarks: Readonly<Record<string, readonly string[]>> = { battlefield: ['castle', 'sword', 'shield', 'chariot'], 'abandoned-yard': ['gate', 'hospital', 'factory'], 'abandoned-ward': ['bed', 'hospital-bed', 'window', 'door'], 'abandoned-corridor': ['door', 'window'], 'old-fairground': ['ferris-wheel', 'carousel'], 'jungle-temple': ['temple', 'pyramid'], nebula: ['saturn', 'mars', 'earth', 'comet'], fjord: ['boat'] }
/** How many kinds, and how many of each, a picture of a landscape holds. */
const sparse = { kinds: 2, each: 5 }
const lens: ReadonlySet<string> = new Set(['camera', 'scene', 'view', 'shot', 'frame', 'lens', 'drone', 'perspective', 'eye'])

/** What hangs over a street, and how high, metres. */
const hangingM: Readonly<Record<string, number>> = { 'paper-lantern': 2.4, 'string-lights': 2.4, 'hot-air-balloon': 6, kite: 4 }

/** What the camera shows at last: "revealing the whole city". */
const revealed = /\b(?:reveal(?:s|ing)?|show(?:s|ing)?)\s+(?:the|an?)\s+(?:(?:whole|entire|vast|endless|wide|great)\s+)?([a-z]+)/i

const fromAbove: CameraWish = { size: 'extreme-wide', angle: 'eye', side: 'viewer', move: 'crane-down' }
/** With these the last picture is of the land that the first one was of. */
const leaving: ReadonlySet<string> = new Set(['pull-out', 'zoom-out', 'crane-up', 'pedestal-up'])
const fromAfar: CameraWish = { size: 'extreme-wide', angle: 'eye', side: 'viewer', move: 'pull-out' }

/** The clauses of a tour: what does not live only is, and where the camera does not go is no place of the film. */
export function tourClauses(clauses: readonly Clause[], lexicon: Lexicon): Clause[] {
  const leading = new Map<number, Clause>()
  for (const clause of clauses) if (!leading.has(clause.sentence) || (isOfLens(clause) && !isOfLens(leading.get(clause.sentence)))) leading.set(clause.sentence, clause)
  return clauses.map((clause) => {
    const [isOpening, isLeading] = [clause.sentence === 0, leading.get(clause.sentence) === clause]
    const keep = (phrase: NounPhrase): boolean => !lens.has(phrase.head) && !isFigure(phrase) && (isOpening || isLeading || !isLand(phrase, lexicon))
    const stays = (phrase: NounPhrase): boolean => !lens.has(phrase.head) && !isFigure(phrase) && !isLand(phrase, lexicon)
    const subjects = clause.subjects.filter(keep)
    if (subjects.length > 0 && subjects.every((phrase) => lives(phrase, lexicon))) return { ...clause, subjects, objects: clause.objects.filter(stays), attached: clause.attached.filter(({ preposition, noun }) => !comparing.has(preposition) && stays(noun)) }
    const { verb: _verb, particle: _particle, ...rest } = clause
    const there = [...subjects, ...clause.objects.filter(keep)]
    return { ...rest, verbWords: [], passive: false, subjects: there.map((phrase) => ({ ...phrase, attached: phrase.attached.filter(({ preposition, noun }) => !comparing.has(preposition) && keep(noun)) })), objects: [], attached: clause.attached.map(wholeOfPart).filter(({ preposition, noun }) => keep(noun) && (isOpening || isLeading) && ways.has(preposition)) }
  })
}

/** "at the entrance of a market": where the camera is, is the market. */
const partsOfLands: ReadonlySet<string> = new Set(['entrance', 'edge', 'heart', 'center', 'centre', 'middle', 'foot', 'top', 'end', 'mouth', 'outskirts', 'gate', 'view', 'expanse', 'side', 'bank', 'shore', 'depth', 'slope'])
function wholeOfPart({ preposition, words, noun }: Attached): Attached {
  const whole = partsOfLands.has(noun.head) ? noun.attached.find((of) => of.preposition === 'of')?.noun : undefined
  return whole === undefined ? { preposition, words, noun } : { preposition: ways.has(preposition) ? preposition : 'at', words, noun: whole }
}

const isOfLens = (clause: Clause | undefined): boolean => clause?.subjects.some(({ head }) => lens.has(head)) === true
const ways: ReadonlySet<string> = new Set(['into', 'in', 'through', 'to', 'over', 'above', 'with', 'on', 'at', 'towards'])

/** What light, colour and weather are likened to: bands of light play no music. */
const shapesOfLight: ReadonlySet<string> = new Set(['band', 'ribbon', 'curtain', 'veil', 'blanket', 'streak', 'shaft', 'ray', 'beam', 'strip', 'sheet', 'army', 'dance', 'dancer', 'ballet', 'symphony', 'orchestra', 'choir', 'crown', 'sentinel', 'guardian', 'giant', 'soldier', 'jewel', 'mirror', 'necklace', 'tapestry', 'canvas', 'painting', 'kaleidoscope', 'mosaic', 'treasure', 'heart', 'spine', 'shade', 'shades', 'hue', 'tone', 'patch', 'splash', 'tongue', 'finger', 'arm', 'tooth'])
const ofLight = /^(?:light|lights|glow|fire|flame|mist|fog|cloud|clouds|smoke|snow|ice|lava|color|colors|colour|colours|sunlight|moonlight|stone|rock|shadow|shadows|sand|water|foam|stars?)$/
const isFigure = ({ head, words, modifiers, headWords, attached }: NounPhrase): boolean => {
  const last = head.split(' ').at(-1) ?? head
  if (words.length === 1 && colorOf(last) !== undefined) return true
  if (!shapesOfLight.has(last)) return false
  return [...modifiers, ...headWords].some(({ lower }) => ofLight.test(lower) || colorOf(lower) !== undefined) || attached.some(({ preposition, noun }) => preposition === 'of' && (ofLight.test(noun.head.split(' ').at(-1) ?? '') || colorOf(noun.head) !== undefined))
}
/** What follows is not there. */
const comparing: ReadonlySet<string> = new Set(['like', 'as', 'resembling'])

const isLand = (phrase: NounPhrase, lexicon: Lexicon): boolean => placeIn(phrase, lexicon) !== undefined && lexicon.recipe(lexicon.namedThing(phrase.head)?.id ?? '')?.kind !== 'animal'

function lives({ head }: NounPhrase, lexicon: Lexicon): boolean {
  return ['animal', 'person', 'robot'].includes(lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.kind ?? '')
}

/** A land with what the text says of it: a canyon with a stream, an arctic night with northern lights. */
const refinements: readonly { of: readonly string[]; said: RegExp; set: string }[] = [
  { of: ['space', 'sky'], said: /\b(?:nebula[es]?|milky\s+way|galax(?:y|ies)|comets?)\b/i, set: 'nebula' },
  { of: ['arctic', 'snowfield', 'aurora-plain', 'cloud-kingdom'], said: /\b(?:aurora|northern\s+lights|polar\s+lights)\b/i, set: 'aurora-plain' },
  { of: ['canyon', 'river', 'mountain'], said: /\bcanyon\b[^]*\b(?:stream|river|creek)\b/i, set: 'river-canyon' },
  { of: ['underwater'], said: /\bcorals?\b/i, set: 'coral-reef' },
  { of: ['volcano', 'mountain'], said: /\b(?:volcan\p{L}*)\b[^]*\b(?:lava|magma|erupt\p{L}*)\b/iu, set: 'great-volcano' },
  { of: ['corridor'], said: /\b(?:abandoned|deserted|decay\p{L}*|rust\p{L}*|derelict|mold|eerie)\b/iu, set: 'abandoned-corridor' },
  { of: ['hospital-room', 'room', 'bedroom'], said: /\b(?:abandoned|deserted|decay\p{L}*|derelict|mold)\b/iu, set: 'abandoned-ward' },
  { of: ['desert'], said: /\bsalt\b/i, set: 'salt-flat' },
  { of: ['desert'], said: /\boasis\b/i, set: 'oasis' },
  { of: ['savanna', 'desert', 'field'], said: /\b(?:cracked|parched|barren)\b/i, set: 'cracked-plain' },
  { of: ['cave'], said: /\b(?:underground|subterranean)\s+(?:lake|river|pool)\b|\bcrystals?\b/i, set: 'underground-lake' },
  { of: ['jungle', 'ruins', 'temple'], said: /\b(?:jungle|rainforest|vines)\b[^]*\b(?:temple|ruins)\b|\b(?:temple|ruins)\b[^]*\b(?:jungle|rainforest|vines)\b/i, set: 'jungle-temple' },
  { of: ['ruins', 'field', 'castle'], said: /\bbattlefield\b/i, set: 'battlefield' },
]
/** What swallows a place at the end is no place. */
const figurative: ReadonlySet<string> = new Set(['black-void'])

function refinePlaces(story: Story, text: string): void {
  // of the lands of one sentence the first is meant
  const places = story.places.filter(({ place, step }, i) => i === 0 || (!figurative.has(place.recipe) && story.places.findIndex((other) => other.step === step) === i))
  for (const named of places) {
    const refined = refinements.find(({ of, said }) => of.includes(named.place.recipe) && said.test(text))
    if (refined !== undefined) named.place = { ...named.place, recipe: refined.set, approximated: false }
  }
  story.places.splice(0, Infinity, ...places)
}

/** Hangs up what hangs, where it is only there. */
function hang(story: Story, thing: Entity, step: number): void {
  const heightM = hangingM[thing.recipe.id]
  if (heightM === undefined || story.beats.some(({ who }) => who === thing)) return
  story.aloft.set(thing.id, heightM)
  story.beats.push({ who: thing, action: 'float', manner: ['still'], step })
}

/** The land as the tour has shown it before, with what the text says of it. */
function ofSameLand(story: Story, id: string): string {
  const refined = refinements.filter(({ of }) => of.includes(id)).map(({ set }) => set)
  return story.places.find(({ place }) => refined.includes(place.recipe))?.place.recipe ?? id
}

/** A tour's pictures that fit into its film. */
export function tellTour(story: Story, { text, lexicon, entities, cameras, durationS }: { text: string; lexicon: Lexicon; entities: readonly Entity[]; cameras: readonly (CameraCue & { step: number })[]; durationS: number }): Told {
  const sentences = sentencesOf(story)
  placeByThings(story, entities)
  refinePlaces(story, text)
  const home = story.places[0]?.place
  story.changes.splice(0, Infinity)
  story.standings.splice(0, Infinity)
  story.aloft.clear()
  const all = sentences.map((sentence, i): ToldScene => {
    const wish = Object.assign({}, ...cameras.filter(({ step }) => isIn(sentence, step)).map((cue) => cue.wish).reverse()) as CameraWish
    const there = sparsely(newIn(sentence, story, entities).filter((entity) => !isSignOnly(entity) && (entity.isCast || !entity.approximated) && !scenery.has(entity.recipe.id) && !story.places.some(({ place }) => landmarks[place.recipe]?.includes(entity.recipe.id) === true)), sparse)
    for (const each of [...story.beats, ...story.places]) if (isIn(sentence, each.step)) each.step = sentence.from
    const isLast = i === sentences.length - 1 && i > 0
    const seen = isLast ? lexicon.place((revealed.exec(text.trim().split(/[.!?]\s+/).at(-1) ?? '')?.[1] ?? '').toLowerCase()) : undefined
    if (seen?.approximated === false && seen.id !== 'sky') story.places.push({ place: { recipe: ofSameLand(story, seen.id), label: seen.id, approximated: false }, step: sentence.from })
    else if (isLast && home !== undefined && leaving.has(wish.move ?? '')) story.places.push({ place: home, step: sentence.from })
    for (const thing of there) hang(story, thing, sentence.from)
    const near: CameraWish = there.length > 0 ? { size: 'full', angle: 'eye', side: 'viewer', move: 'push-in' } : { size: 'wide', angle: 'eye', side: 'viewer', move: 'push-in' }
    const camera = i === 0 ? (there.length > 0 ? { ...fromAbove, size: 'wide' as const } : fromAbove) : isLast ? fromAfar : { ...near, ...wish }
    return { step: sentence.from, subjects: isLast ? [] : there, camera }
  })
  const scenes = thatFit(all, durationS)
  const shown = new Map(scenes.map(({ step, subjects }) => [step, subjects ?? []]))
  const kept = story.beats.filter(({ step, who }) => shown.get(step)?.includes(who) === true).filter((beat, i, beats) => beats.findIndex((other) => other.who === beat.who && other.step === beat.step) === i)
  story.beats.splice(0, Infinity, ...kept.map(({ target: _target, with: _tool, goal: _goal, ...beat }) => beat))
  return { scenes, all: all.length }
}
