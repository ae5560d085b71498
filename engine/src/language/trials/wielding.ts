import type { Appearance } from '@kinora/contract'
import { befall, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'
import { verbForms } from '../words/inflection.ts'
import { materialOf } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'
import { nailed } from '../deeds/worked-on.ts'

/*
 * Tools that are said to work by themselves: "an iron presses down on fabric", "firewood splits under the axe". No tool does;
 * somebody has it in the hand, and what it does befalls what is worked on.
 */

interface Tool {
  tool: RegExp
  /** What it is said to do, as verbs in dictionary form. */
  verbs: string
  action: string
  /** Who usually has it in the hand, a recipe. */
  worker?: string
  /** What it is done to where nothing else is named: a recipe. */
  work?: string
  /** What of a word of the sentence is worked on, where the word alone means something else. */
  means?: readonly (readonly [RegExp, string, Appearance?])[]
  /** What is in the hand, a recipe, where that is not what the action is usually done with. */
  holds?: string
  becomes?: readonly ChangeKind[]
  place?: string
  /** The work stands on the ground by itself. */
  stands?: true
}

const apart: readonly ChangeKind[] = [{ kind: 'form', how: 'split', fromAmount: 0, toAmount: 0.7 }]
const smooth: readonly ChangeKind[] = [{ kind: 'form', how: 'crumple', fromAmount: 0.7, toAmount: 0 }]
/** A piece of cloth that is worked on is as wide as a table. */
const cloth = [/\b(?:fabrics?|cloths?|quilts?|blankets?|tapestry|tapestries|patchwork|textiles?|linen|cotton|silk|denim|felt)\b/i, 'cloth-piece'] as const
const wood = [/\b(?:fire)?woods?\b|\blumber\b|\btimber\b/i, 'log'] as const
const plank = [/\bwood\b|\bboards?\b|\blumber\b|\btimber\b/i, 'plank'] as const
const dough = [/\bdough\b|\bpastry\b/i, 'dough', { scale: 1.2 }] as const
const flat: readonly ChangeKind[] = [{ kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 0.75 }]
const cupful = [/\b(?:coffee|tea|cocoa|latte|espresso)\b/i, 'cup', { scale: 1.5 }] as const

const tools: readonly Tool[] = [
  { tool: /\birons?\b/i, verbs: 'press, iron, smooth, glide, flatten, remove, steam, slide, run', action: 'iron', work: 'shirt', means: [cloth], becomes: smooth, place: 'room' },
  { tool: /\b(?:scissors|shears)\b/i, verbs: 'cut, snip, slice, trim, clip', action: 'cut', work: 'paper', means: [cloth], becomes: apart, place: 'room' },
  { tool: /\b(?:axe|ax|hatchet)(?:'s)?\b/i, verbs: 'chop, split, cut, hit, strike, swing, cleave', action: 'chop-wood', worker: 'carpenter', work: 'log', stands: true, means: [wood], becomes: apart, place: 'forest' },
  { tool: /\b(?:spoon|teaspoon|stirrer)\b/i, verbs: 'stir, mix, swirl, blend', action: 'mix', holds: 'spoon', work: 'cup', means: [cupful, [/\b(?:soup|batter|stew|sauce|porridge|broth)\b/i, 'bowl']], place: 'kitchen' },
  { tool: /\b(?:whisk|ladle|spatula)\b/i, verbs: 'stir, mix, beat, whisk, whip, blend', action: 'mix', work: 'bowl', means: [[/\b(?:eggs?|cream|batter|soup|sauce)\b/i, 'bowl']], place: 'kitchen' },
  { tool: /\b(?:butter ?)?knife\b(?=.*\b(?:butter|jam|spread|margarine|honey|cream cheese)\b)/i, verbs: 'spread, smear, butter, glide, coat', action: 'spread', work: 'toast', means: [[/\b(?:toast|bread|slice|bagel|bun)\b/i, 'toast', { scale: 1.5 }]], place: 'kitchen' },
  { tool: /\b(?:paint ?)?brush\b|\bpaint roller\b/i, verbs: 'paint, coat, cover, stroke', action: 'paint-wall', holds: 'paintbrush', worker: 'painter', work: 'wall', means: [[/\bfences?\b/i, 'fence'], [/\bdoors?\b/i, 'door'], [/\bwalls?\b|\bhouses?\b/i, 'wall']], stands: true, place: 'backyard' },
  { tool: /\bkeys?\b/i, verbs: 'turn, unlock, lock, open, rotate, twist', action: 'unlock', work: 'door', means: [[/\b(?:locks?|keyholes?|doors?|padlocks?)\b/i, 'door']], stands: true, place: 'room' },
  { tool: /\b(?:knife|cleaver|blade)\b/i, verbs: 'slice, cut, chop, dice, carve, mince', action: 'chop', worker: 'chef', becomes: apart, place: 'kitchen' },
  { tool: /\bdrum ?sticks?\b|\bmallets?\b(?=.*\bdrum)/i, verbs: 'strike, hit, beat, vibrate, tap, drum, pound, play', action: 'play-drums', work: 'drum', stands: true, place: 'concert-stage' },
  { tool: /\b(?:hammer|mallet|sledgehammer)\b(?=.*\b(?:tiles?|walnuts?|nuts?|plates?|vases?|bricks?|pots?|mugs?|cups?|bottles?|ice|watermelons?|mirrors?|eggs?|coconuts?)\b)|\b(?:tiles?|walnuts?|plates?|vases?|bricks?|pots?|mugs?|coconuts?)\b.*\b(?:by|with|under) (?:a|the) (?:hammer|mallet|sledgehammer)\b/i, verbs: 'break, smash, shatter, crack, crush, destroy, hit, strike', action: 'hammer', worker: 'carpenter', holds: 'hammer', becomes: [{ kind: 'form', how: 'shatter', fromAmount: 0, toAmount: 0.5 }], place: 'workshop' },
  { tool: /\b(?:hammer|mallet|sledgehammer)\b/i, verbs: 'hit, strike, drive, pound, hammer, nail, tap', action: 'hammer', worker: 'carpenter', work: 'plank', means: [[/\bnails?\b/i, 'nail'], plank], place: 'workshop' },
  { tool: /\b(?:baseball )?bat\b(?=.*\bball\b|.*\bbaseball\b|.*\bpinata\b)|\bcricket bat\b/i, verbs: 'hit, strike, swing, smack, knock, whack', action: 'swing-bat', worker: 'baseball-player', work: 'baseball', means: [[/\b(?:base)?balls?\b/i, 'baseball', { scale: 1.8 }]], stands: true, place: 'stadium' },
  { tool: /\b(?:tennis )?(?:racket|racquet)\b/i, verbs: 'hit, strike, swing, return, smash, serve', action: 'swing-racket', worker: 'tennis-player', work: 'tennis-ball', means: [[/\bballs?\b/i, 'tennis-ball', { scale: 1.8 }]], stands: true, place: 'tennis-court' },
  { tool: /\b(?:golf club|putter|driver|nine iron)\b/i, verbs: 'hit, strike, swing, putt, drive, tap', action: 'golf', worker: 'man', work: 'golf-ball', means: [[/\bballs?\b/i, 'golf-ball', { scale: 2 }]], stands: true, place: 'park' },
  { tool: /\b(?:saw|handsaw)(?:'s)?\b/i, verbs: 'cut, slice, saw', action: 'saw', worker: 'carpenter', work: 'plank', means: [plank], becomes: apart, place: 'workshop' },
  { tool: /\bdrill\b/i, verbs: 'bore, drill, pierce, spin', action: 'drill', worker: 'carpenter', work: 'plank', means: [plank], place: 'workshop' },
  { tool: /\bscrewdriver\b/i, verbs: 'turn, twist, tighten, drive, loosen', action: 'screw', worker: 'carpenter', work: 'plank', means: [[/\bscrews?\b/i, 'plank'], plank], place: 'workshop' },
  { tool: /\bneedle\b(?=.*\b(?:thread|fabric|cloth|stitch|sew))/i, verbs: 'sew, stitch, pull, weave, thread, pierce', action: 'sew', work: 'shirt', means: [cloth], place: 'room' },
  { tool: /\brolling pin\b/i, verbs: 'roll, flatten, press', action: 'roll-out', worker: 'chef', work: 'dough', means: [dough], becomes: flat, place: 'kitchen' },
  { tool: /\bbroom\b/i, verbs: 'sweep, gather, brush', action: 'sweep', place: 'room' },
  { tool: /\bmop\b/i, verbs: 'clean, mop, wipe, soak', action: 'mop', place: 'room' },
  { tool: /\brake\b/i, verbs: 'gather, rake, collect, pull, scrape', action: 'rake', place: 'garden' },
  { tool: /\b(?:shovel|spade)\b/i, verbs: 'dig, scoop, shovel, lift, plunge', action: 'dig', place: 'garden' },
  { tool: /\btoothbrush\b/i, verbs: 'scrub, brush, clean', action: 'brush-teeth', place: 'bathroom' },
  { tool: /\b(?:hairbrush|comb)\b/i, verbs: 'run, brush, comb, glide, untangle, detangle', action: 'brush-hair', place: 'bathroom' },
  { tool: /\b(?:sponge|rag|wiping cloth)\b/i, verbs: 'wipe, scrub, clean', action: 'wipe', place: 'kitchen' },
  { tool: /\b(?:crowbar|pry bar)\b/i, verbs: 'pry, prise, lever, open, force, lift, pop, rip, pull', action: 'pry', holds: 'crowbar', worker: 'carpenter', work: 'crate', stands: true, place: 'workshop' },
  { tool: /\bsqueegee\b/i, verbs: 'wipe, clean, scrape, glide, slide, clear, swipe, sweep', action: 'wipe-large', holds: 'squeegee', work: 'window', means: [[/\b(?:windows?|glass|windowpanes?|windshields?)\b/i, 'window']], stands: true, place: 'street' },
  { tool: /\bfork\b/i, verbs: 'twirl, spin, lift, wind, spear, stab, pick, scoop, twist', action: 'dine', holds: 'fork', work: 'spaghetti', means: [[/\b(?:spaghetti|pasta|noodles?|linguine)\b/i, 'spaghetti']], stands: true, place: 'room' },
  { tool: /\bgrater\b/i, verbs: 'grate, shred, shave', action: 'grate', work: 'carrot', place: 'kitchen' },
  { tool: /\bhose\b/i, verbs: 'spray, water, soak, drench, douse, wash', action: 'hose', holds: 'garden-hose', work: 'bush', stands: true, place: 'garden' },
  { tool: /\bwatering can\b/i, verbs: 'pour, water, sprinkle, spray', action: 'water', work: 'potted-plant', stands: true, place: 'garden' },
]

/** Reads a sentence in which a tool works without anybody who is named. */
export const readWielding: TrialReader = (text, bench) => {
  const known = tools.find(({ tool, verbs }) => tool.test(text) && saysOneOf(wordsBeside(text, tool, bench), verbs) && !isStuffOf(text, tool, verbs, bench))
  if (/\b(?:canvas|easel)\b/i.test(text)) return false
  if (known === undefined) return false
  const rest = text.replace(known.tool, ' ')
  // a baseball bat is no animal
  if ((rest.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => isSomebody(word, bench))) return false
  const who = bench.casting.bring({ recipe: known.worker ?? 'woman', label: 'person', appearance: {} })
  if (who === undefined) return false
  const work = workIn(rest, known, bench)
  const { story } = bench
  for (const each of [who, work]) if (each !== undefined && !story.firstSteps.has(each.id)) story.firstSteps.set(each.id, story.step)
  const tool = known.holds === undefined ? undefined : bench.casting.bring({ recipe: known.holds, label: known.holds, appearance: {} })
  if (tool !== undefined && !story.firstSteps.has(tool.id)) story.firstSteps.set(tool.id, story.step)
  story.beat({ who, action: known.action, manner: [], ...(work === undefined ? {} : known.stands === true || tool !== undefined ? { target: work } : { with: work }), ...(tool === undefined ? {} : { with: tool }) })
  if (work !== undefined) befall(bench, work, known.becomes ?? [])
  const wood = work?.recipe.id === 'nail' ? bench.casting.bring({ recipe: 'plank', label: 'plank', appearance: {} }) : undefined
  if (work !== undefined && wood !== undefined) nailed(story, work, wood)
  if (known.place !== undefined) placed(bench, known.place, known.place.replaceAll('-', ' '))
  return true
}

/** What is said beside the tool: "a mop" alone does not mop and "a carving knife" does not carve, nor does "a needle and thread" thread, though the words are verbs as well. */
function wordsBeside(text: string, tool: RegExp, { lexicon }: WordBench): string[] {
  const name = tool.exec(text)?.[0] ?? ''
  const [before = '', after = ''] = text.split(name, 2)
  const prior = before.trim().split(/\s+/).at(-1) ?? ''
  const isPart = lexicon.namedThing(`${prior} ${name}`.toLowerCase()) !== undefined
  const pair = /^\s+and\s+[a-z]+/i.exec(after)?.[0] ?? ''
  const isPair = pair !== '' && lexicon.namedThing(`${name}${pair}`.toLowerCase()) !== undefined
  return `${isPart ? before.trim().slice(0, -prior.length) : before} ${isPair ? after.slice(pair.length) : after}`.toLowerCase().match(/[a-z]+/g) ?? []
}

/** Whether the word of the tool only says what something is of: "an iron nail". */
function isStuffOf(text: string, tool: RegExp, verbs: string, { lexicon }: WordBench): boolean {
  const match = tool.exec(text)
  const next = text.slice((match?.index ?? 0) + (match?.[0].length ?? 0)).match(/^\s+([a-z]+)/i)?.[1]?.toLowerCase()
  return materialOf(match?.[0].toLowerCase() ?? '') !== undefined && next !== undefined && !saysOneOf([next], verbs) && lexicon.isNoun(next)
}

function saysOneOf(words: readonly string[], verbs: string): boolean {
  const listed = new Set(verbs.split(', '))
  return words.some((word) => listed.has(word) || verbForms(word).some((form) => listed.has(form)))
}

/** People, animals and robots: who is named has the tool himself. A hand is somebody's. */
function isSomebody(word: string, { lexicon }: WordBench): boolean {
  return /^(?:hands?|he|she|they|someone|somebody|i|you|we|fingers?)$/.test(word) || lexicon.isPerson(word) || ['person', 'animal', 'robot'].includes(lexicon.recipe(lexicon.namedThing(word)?.id ?? '')?.kind ?? '')
}

/** What the tool is used on: the thing that is named beside it, else what it is usually used on. */
function workIn(rest: string, { means = [], work }: Tool, bench: WordBench): Entity | undefined {
  const meant = means.find(([word]) => word.test(rest))
  if (meant !== undefined) return bench.casting.bring({ recipe: meant[1], label: meant[0].exec(rest)?.[0].toLowerCase() ?? meant[1], appearance: meant[2] ?? {} })
  const named = (rest.toLowerCase().match(/[a-z]+/g) ?? []).find((word) => ['prop', 'plant', 'food', 'clothing'].includes(bench.lexicon.recipe(bench.lexicon.namedThing(word)?.id ?? '')?.kind ?? ''))
  if (named !== undefined) return thingIn(named, bench)
  return work === undefined ? undefined : bench.casting.bring({ recipe: work, label: work.replaceAll('-', ' '), appearance: {} })
}
