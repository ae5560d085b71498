import type { Entity } from './cast.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { CameraCue, CameraWish } from './masks.ts'
import { placeIn } from './places.ts'
import { isIn, isSignOnly, newIn, sentencesOf, sparsely, thatFit, type Told, type ToldScene } from './scenes.ts'
import { skyHigh } from './sky.ts'
import type { Story } from './story.ts'

/*
 * A tour leads a camera through a landscape. Its first picture is the land from above, its last the land from afar; between
 * them the camera goes to what the text says is there. Only what lives does anything, and what belongs to any such land
 * (rocks, trees, the sun) is left to the set.
 */

/** What a set of its kind has of itself, and what the sky and the light are made of. */
const scenery: ReadonlySet<string> = new Set([...skyHigh, 'rock', 'boulder', 'pebbles', 'wall', 'brick', 'leaf', 'autumn-leaf', 'branch', 'grass-tuft', 'tree', 'pine-tree', 'palm-tree', 'bush', 'ivy', 'hedge', 'coral', 'seaweed', 'wave', 'mountain', 'snowy-mountain', 'hill', 'tornado', 'smoke', 'fire', 'lava-rock', 'snowflake', 'snow-pile', 'crystal', 'volcano', 'waterfall', 'flower', 'tulip', 'daisy', 'rose', 'sunflower', 'cherry-tree', 'sand-dune', 'rock-arch', 'cave', 'canyon', 'puddle', 'water-drop', 'ice-block', 'icicle', 'rug', 'bowl', 'person', 'log', 'cliff', 'stalagmite', 'knight-helmet', 'mirror', 'gem', 'ribbon', 'curtain', 'blanket', 'iceberg', 'island', 'planet'])
/** How many kinds, and how many of each, a picture of a landscape holds. */
const sparse = { kinds: 2, each: 5 }
const lens: ReadonlySet<string> = new Set(['camera', 'scene', 'view', 'shot', 'frame', 'lens', 'drone', 'perspective', 'eye'])

const fromAbove: CameraWish = { size: 'extreme-wide', angle: 'eye', side: 'viewer', move: 'crane-down' }
const fromAfar: CameraWish = { size: 'extreme-wide', angle: 'eye', side: 'viewer', move: 'pull-out' }

/** The clauses of a tour: what does not live only is, and where the camera does not go is no place of the film. */
export function tourClauses(clauses: readonly Clause[], lexicon: Lexicon): Clause[] {
  const first = new Map<number, Clause>()
  for (const clause of clauses) if (!first.has(clause.sentence)) first.set(clause.sentence, clause)
  return clauses.map((clause) => {
    const isCameras = first.get(clause.sentence) === clause
    const keep = (phrase: NounPhrase): boolean => !lens.has(phrase.head) && (isCameras || !isLand(phrase, lexicon))
    const subjects = clause.subjects.filter(keep)
    if (subjects.length > 0 && subjects.every((phrase) => lives(phrase, lexicon))) return { ...clause, subjects, objects: clause.objects.filter(keep), attached: clause.attached.filter(({ noun }) => keep(noun)) }
    const { verb: _verb, particle: _particle, ...rest } = clause
    const there = [...subjects, ...clause.objects.filter(keep)]
    return { ...rest, verbWords: [], passive: false, subjects: there.map((phrase) => ({ ...phrase, attached: phrase.attached.filter(({ noun }) => keep(noun)) })), objects: [], attached: clause.attached.filter(({ preposition, noun }) => keep(noun) && isInto(preposition, isCameras)) }
  })
}

const ways: ReadonlySet<string> = new Set(['into', 'in', 'through', 'to', 'over', 'above', 'with', 'on', 'at', 'towards'])
const isInto = (preposition: string, isCameras: boolean): boolean => isCameras && ways.has(preposition)

const isLand = (phrase: NounPhrase, lexicon: Lexicon): boolean => placeIn(phrase, lexicon) !== undefined && lexicon.recipe(lexicon.namedThing(phrase.head)?.id ?? '')?.kind !== 'animal'

function lives({ head }: NounPhrase, lexicon: Lexicon): boolean {
  return ['animal', 'person', 'robot'].includes(lexicon.recipe(lexicon.namedThing(head)?.id ?? '')?.kind ?? '')
}

/** A tour's pictures that fit into its film. */
export function tellTour(story: Story, { entities, cameras, durationS }: { entities: readonly Entity[]; cameras: readonly (CameraCue & { step: number })[]; durationS: number }): Told {
  const sentences = sentencesOf(story)
  const home = story.places[0]?.place
  story.changes.splice(0, Infinity)
  story.standings.splice(0, Infinity)
  story.aloft.clear()
  const all = sentences.map((sentence, i): ToldScene => {
    const wish = Object.assign({}, ...cameras.filter(({ step }) => isIn(sentence, step)).map((cue) => cue.wish).reverse()) as CameraWish
    const there = sparsely(newIn(sentence, story, entities).filter((entity) => !isSignOnly(entity) && !scenery.has(entity.recipe.id)), sparse)
    for (const each of [...story.beats, ...story.places]) if (isIn(sentence, each.step)) each.step = sentence.from
    const isLast = i === sentences.length - 1 && i > 0
    if (isLast && home !== undefined && wish.move === 'pull-out') story.places.push({ place: home, step: sentence.from })
    const near: CameraWish = there.length > 0 ? { size: 'full', angle: 'eye', side: 'viewer', move: 'push-in' } : { size: 'wide', angle: 'eye', side: 'viewer', move: 'push-in' }
    const camera = i === 0 ? fromAbove : isLast ? fromAfar : { ...near, ...wish }
    return { step: sentence.from, subjects: i === 0 || isLast ? [] : there, camera }
  })
  const scenes = thatFit(all, durationS)
  const shown = new Map(scenes.map(({ step, subjects }) => [step, subjects ?? []]))
  const kept = story.beats.filter(({ step, who }) => shown.get(step)?.includes(who) === true).filter((beat, i, beats) => beats.findIndex((other) => other.who === beat.who && other.step === beat.step) === i)
  story.beats.splice(0, Infinity, ...kept.map(({ target: _target, with: _tool, goal: _goal, ...beat }) => beat))
  return { scenes, all: all.length }
}
