import { befall, hold, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'

/*
 * What water, ice and fire do where they come: surf on rocks, hail on cars, lava in the sea, a flat stone over a lake; and what is lifted by magic.
 */

/** Reads a sentence in which an element meets something. */
export const readElement: TrialReader = (text, bench) => [surf, hails, lavaIntoSea, skipsOverWater, levitates].some((read) => read(text, bench))

const somebody = /\b(?:man|woman|boy|girl|child|people|surfer|he|she|they|person|swimmer|dog|boat|ship)\b/i
const breaking = /\b(?:waves?|surf|breakers?|swells?|sea|ocean|tide)\b[^.]*?\b(?:crash(?:es|ing)?|break(?:s|ing)?|pound(?:s|ing)?|batter(?:s|ing)?|smash(?:es|ing)?|slam(?:s|ming)?|hit(?:s|ting)?|lash(?:es|ing)?|beat(?:s|ing)?|dash(?:es|ing)?|explod(?:es|ing)?)\b[^.]*?\b(cliffs?|rocks?|headland|breakwater|sea ?wall|jetty|pier|lighthouse|coast|shore ?line|rocky shore|boulders?|reef)\b/i
/** What the surf breaks on where it is no cliff. */
const beaten: Readonly<Record<string, string>> = { lighthouse: 'lighthouse', pier: 'pier', jetty: 'pier' }
/** Where each wave rises, metres from what it breaks on, which way it rolls and how large it is at last. */
const swells = [{ xM: -3, zM: 1.7, headingDeg: 110, scale: 0.85 }, { xM: 0.6, zM: 2.9, headingDeg: 165, scale: 0.5 }] as const

/** "Waves crash against a rocky cliff": they rise at its foot, and the spray flies up where they break. */
const surf: TrialReader = (text, bench) => {
  const on = breaking.exec(text)?.[1]?.toLowerCase()
  if (on === undefined || somebody.test(text)) return false
  const rock = beaten[on] === undefined ? bench.casting.bring({ recipe: 'surf-cliff', label: on, appearance: {} }) : bench.casting.bring({ recipe: beaten[on], label: on, appearance: {} })
  if (rock === undefined) return false
  place(bench, 'sea', 'sea')
  lay(bench, rock, { xM: 0, zM: 0 })
  for (const { xM, zM, headingDeg, scale } of swells) {
    const wave = bench.casting.bring({ recipe: 'wave', label: 'wave', appearance: { scale } })
    if (wave === undefined) return false
    lay(bench, wave, { xM, zM, headingDeg })
    befall(bench, wave, [{ kind: 'size', fromScale: 0.25, toScale: 1 }])
  }
  return befall(bench, rock, [{ kind: 'effect', what: 'splashes', color: '#f4fafd', fromAmount: 0.3, toAmount: 1 }, { kind: 'effect', what: 'mist', color: '#f4fafd', fromAmount: 0.2, toAmount: 0.7 }])
}

const hail = /\bhail(?:stones?|storm)?\b[^.]*?\b(?:dents?|denting|hits?|hitting|pelts?|pelting|falls?|falling|bounces?|bouncing|strikes?|striking|pounds?|pounding|batters?|battering|hammers?|hammering|lands?|damages?|smash(?:es)?|rains? down|drums?|rattles?)\b\s*(?:down\s+|off\s+|on(?:to)?\s+|against\s+|over\s+)*(?:(?:an?|the|some)\s+)?(?:(?:hood|roof|bonnet|top|windshield|trunk|surface|body|leaves|petals)\s+of\s+(?:an?|the)\s+)?([^.,]{2,40})/i

/** "Hailstones dent the hood of a parked van": they leap off it, and it is dented. */
const hails: TrialReader = (text, bench) => {
  const said = hail.exec(text)?.[1]?.replace(/\s+(?:in|on|at|while|as|during|of|near)\s.*$/i, '')
  const thing = said === undefined || somebody.test(text) ? undefined : thingIn(said, bench)
  if (thing === undefined || thing.isCast) return false
  place(bench, thing.recipe.kind === 'vehicle' ? 'street' : 'garden', 'street')
  lay(bench, thing, { xM: 0, zM: 0, headingDeg: thing.recipe.kind === 'vehicle' ? 62 : 0 })
  return befall(bench, thing, [{ kind: 'form', how: 'crumple', fromAmount: 0, toAmount: thing.recipe.kind === 'vehicle' ? 0.09 : 0.2 }, { kind: 'effect', what: 'leaps', color: '#f4fafd', fromAmount: 0.5, toAmount: 1 }])
}

/** "Lava flows into the sea": it comes down its rock, and steam stands where it meets the water. */
const lavaIntoSea: TrialReader = (text, bench) => {
  if (!/\b(?:lava|magma|molten rock)\b[^.]*\b(?:into|in|meets?|meeting|reach(?:es|ing)?|enter(?:s|ing)?|hits?|touch(?:es)?|to)\b[^.]*\b(?:sea|ocean|water|waves|bay|surf)\b/i.test(text) || somebody.test(text)) return false
  const shore = bench.casting.bring({ recipe: 'lava-shore', label: 'lava', appearance: {} })
  if (shore === undefined) return false
  place(bench, 'sea', 'sea')
  lay(bench, shore, { xM: 0, zM: 0 })
  return befall(bench, shore, [{ kind: 'effect', what: 'steam', fromAmount: 0.5, toAmount: 1 }, { kind: 'effect', what: 'mist', fromAmount: 0.4, toAmount: 1 }, { kind: 'effect', what: 'trickle', color: '#ff7a1e', fromAmount: 0.3, toAmount: 0.6 }])
}

/** How large a stone is that skips over water, so that it is seen, and where it begins, metres. */
const skips = { scale: 0.8, fromM: -2 }

/** "A pebble skips across a lake": it goes in low bows, and leaves a ring where it touches. */
const skipsOverWater: TrialReader = (text, bench) => {
  if (!/\b(?:pebble|stone|rock)s?\b[^.]*\b(?:skip(?:s|ping|ped)?|skim(?:s|ming|med)?|bounc(?:es?|ing))\b[^.]*\b(?:lake|pond|water|river|sea|bay|lagoon)\b/i.test(text) || somebody.test(text)) return false
  const stone = bench.casting.bring({ recipe: 'rock', label: 'stone', appearance: { scale: skips.scale, stretch: [1.2, 0.4, 1.2], partColors: { moss: '#9a9894' } } })
  if (stone === undefined) return false
  place(bench, 'lake-water', 'lake')
  bench.story.carried.set(stone.id, { kind: 'ground', xM: skips.fromM, zM: 0, headingDeg: 90 })
  befall(bench, stone, [])
  bench.story.beat({ who: stone, action: 'thing-skip', manner: [] })
  return true
}

/** "A witch levitates a cauldron": the spell is cast, and the thing rises beside who casts it. */
const levitates: TrialReader = (text, bench) => {
  const said = /^\s*(?:an?|the)?\s*([^,.]{2,40}?)\s+(?:levitates|(?:magically\s+)?(?:lifts|raises)\s+(?=[^.]*\b(?:magic|spell|wand|mind|telekine|force)))\s*(?:an?|the|his|her|their|some)?\s+([^,.]{2,40}?)(?=,|\s+(?:with|over|above|into|in|on|off|across|while|and|using)\b|\.|$)/i.exec(text)
  if (said === null) return false
  const who = magicianIn(said[1] ?? '', bench)
  const thing = who === undefined ? undefined : thingIn(said[2] ?? '', bench)
  if (who === undefined || thing === undefined || thing.isCast || thing.recipe.kind === 'structure') return false
  const { story } = bench
  for (const each of [who, thing]) story.firstSteps.set(each.id, story.step)
  story.stand({ who: thing, relation: 'right-of', to: who })
  story.beat({ who, action: 'cast-spell', target: thing, manner: [] })
  story.beat({ who: thing, action: 'drift', manner: ['upwards'] })
  const spilled = /\b(?:splash|spill|slosh|drip|pour)\w*\s+(?:(?:a|the|its|some)\s+)?(\w+)/i.test(text)
  placed(bench, /\b(?:rug|carpet|floor|room)\b/i.test(text) ? 'room' : 'castle', 'room')
  return befall(bench, thing, spilled ? [{ kind: 'effect', what: 'trickle', color: thing.recipe.palette['brew'] ?? '#6fd83f', fromAmount: 0, toAmount: 1 }] : [])
}

/** Who casts the spell; a magician's apprentice is a young magician. */
function magicianIn(said: string, bench: WordBench): Entity | undefined {
  const master = /\b(wizard|witch|sorcerer|sorceress|magician|mage|warlock)['’]?s?['’]?\s+(?:apprentice|student|pupil|assistant)\b/i.exec(said)?.[1]
  const found = thingIn(master ?? said, bench)
  if (found === undefined || !found.isCast) return undefined
  if (master !== undefined) found.appearance = { ...found.appearance, scale: 0.82 }
  return found
}

/** Puts something where it stays. */
function lay(bench: WordBench, who: Entity, { xM, zM, headingDeg = 0 }: { xM: number; zM: number; headingDeg?: number }): void {
  bench.story.firstSteps.set(who.id, bench.story.step)
  bench.story.carried.set(who.id, { kind: 'ground', xM, zM, headingDeg })
  if (who.recipe.kind !== 'vehicle') hold(bench, who)
}
/** Names the place, before the words for it can call it otherwise. */
function place({ story, lexicon }: WordBench, recipe: string, label: string): void {
  if (story.places.length === 0 && lexicon.knowsSet(recipe)) story.places.push({ place: { recipe, label, approximated: false }, step: story.step })
}
