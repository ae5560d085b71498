import { befall, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'

/*
 * Waters that freeze, thaw, dry up or fill: a place is all around, so its water is shown as a pond from bank to bank, that of a ditch as a long
 * one, that of a moat around a keep.
 */

const water = '(?:pond|lake|lagoon|river|stream|creek|puddle|pool|fountain|brook|canal|reservoir|water ?hole|waterhole|oasis|marsh|swamp|bay|fjord|sea|ocean)'
const freezing = new RegExp(`\\b${water}\\b[^.]*?\\b(?:freez(?:es?|ing)|froze|frozen|ic(?:es|ing) over|turn(?:s|ing|ed)? (?:in)?to (?:solid )?ice|becom(?:es|ing) (?:ice|frozen)|from (?:liquid|water) to (?:ice|frozen|solid))\\b|\\b(?:ice|frost) (?:\\w+ly )?(?:spreads?|spreading|forms?|forming|grows?|growing|creeps?|covers?|covering)\\b[^.]*\\b${water}\\b`, 'i')
const thawing = new RegExp(`\\b(?:frozen|icy|ice-covered|ice on (?:the|a))\\s+${water}\\b[^.]*?\\b(?:thaw(?:s|ing)?|melt(?:s|ing)?|breaks? up)\\b|\\b${water}\\b[^.]*?\\b(?:thaw(?:s|ing|ed)?|from (?:ice|frozen) to (?:water|liquid))\\b`, 'i')
const drying = new RegExp(`\\b${water}\\b[^.]*?\\b(?:dr(?:y|ies|ying) (?:up|out)|evaporat(?:es|ing)|shrinks? (?:in|under)|is drained|drain(?:s|ing) away|recedes?|from full to (?:dry|empty)|turn(?:s|ing) (?:in)?to (?:mud|cracked))\\b`, 'i')
const hollows = '(?:moat|ditch|trench|pit|canal|basin|pond|lake|reservoir|pothole|hole|crater|gully|riverbed|creek bed|lagoon|puddle|excavation|quarry|rock ?pool|tide ?pool|waterhole)'
const soaking = new RegExp(`\\b${hollows}\\b(?!\\s+of\\b)[^.]*?\\b(?:fill(?:s|ing|ed)?(?: up)?|flood(?:s|ing|ed)?)\\b[^.]*\\b(?:water|rain|rainwater|floodwater|meltwater|seawater|tide|storm)\\b|\\b(?:water|rain|rainwater|floodwater|meltwater|seawater)\\b[^.]*?\\b(?:fill(?:s|ing)?|flood(?:s|ing)?|collect(?:s|ing)? in|gather(?:s|ing)? in|pour(?:s|ing)? into|run(?:s|ning)? into|ris(?:es|ing) in|pool(?:s|ing)? in)\\b[^.]*?\\b${hollows}\\b`, 'i')
const filling = new RegExp(`\\b(?:dry|empty|dried(?: up)?)\\s+${water}\\b[^.]*?\\b(?:fill(?:s|ing)?|flood(?:s|ing)?)\\b`, 'i')
/** Who freezes in it is another story. */
const somebody = /\b(?:man|woman|boy|girl|child|people|person|swimmer|skater|duck|swan|fish|boat|he|she|they)\b/i

const dripping = /\bicicles?\b[^.]*?\b(?:melt(?:s|ing)?|drip(?:s|ping)?|thaw(?:s|ing)?|shrinks?|temperature (?:rises|climbs|increases)|warms?|sun)\b/i
/** How high the tips of icicles hang, metres. */
const hangM = 0.55

/** "Icicles drip from a roof": they get shorter from below, and a puddle grows under them. */
function drips(text: string, bench: WordBench): boolean {
  const { casting, story, lexicon } = bench
  if (!dripping.test(text)) return false
  const icicles = casting.bring({ recipe: 'icicle', label: 'icicles', appearance: {} })
  const puddle = casting.bring({ recipe: 'puddle', label: 'meltwater', appearance: {} })
  if (icicles === undefined || puddle === undefined) return false
  story.places.push({ place: { recipe: lexicon.knowsSet('backyard') ? 'backyard' : 'park', label: 'garden', approximated: false }, step: story.step })
  story.carried.set(icicles.id, { kind: 'ground', xM: 0, zM: 0, yM: hangM, headingDeg: 0 })
  story.carried.set(puddle.id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 })
  for (const each of [icicles, puddle]) story.beat({ who: each, action: 'float', manner: ['still'] })
  befall(bench, puddle, [{ kind: 'size', fromScale: 0.08, toScale: 0.9 }])
  return befall(bench, icicles, [{ kind: 'form', how: 'recede', fromAmount: 0, toAmount: 1 }, { kind: 'effect', what: 'trickle', color: '#6db7dd', fromAmount: 0.15, toAmount: 0.4 }])
}

/** "The pond is freezing over": a sheet of ice spreads over it; it thaws, dries up or fills likewise. */
export const readWater: TrialReader = (text, bench) => {
  if (drips(text, bench)) return true
  const what = somebody.test(text) ? undefined : thawing.test(text) ? 'thaws' : freezing.test(text) ? 'freezes' : filling.test(text) || soaking.test(text) ? 'fills' : drying.test(text) ? 'dries' : undefined
  if (what === undefined || (what === 'dries' && /\bpuddle\b/i.test(text)) || /\b(?:wash|sink|font|bird)\s*basin/i.test(text)) return false
  const { story } = bench
  story.places.push({ place: { recipe: what === 'dries' || what === 'fills' ? 'meadow' : 'snowfield', label: 'bank', approximated: false }, step: story.step })
  const pond = inMiddle(bench, 'pond-bank', 'bank', 0)
  const surface = inMiddle(bench, 'pond-water', 'water', 0)
  if (pond === undefined || surface === undefined) return false
  befall(bench, pond, [])
  shapeOf(text, bench, [pond, surface])
  if (what === 'dries' || what === 'fills') return befall(bench, surface, [{ kind: 'size', fromScale: what === 'dries' ? 1 : 0.05, toScale: what === 'dries' ? 0.05 : 1 }])
  befall(bench, surface, [])
  return befall(bench, inMiddle(bench, 'pond-ice', 'ice', 0.002), [{ kind: 'size', fromScale: what === 'freezes' ? 0.03 : 1, toScale: what === 'freezes' ? 1 : 0.03 }])
}

/** How long and how narrow a ditch is, and how high a castle's mount stands in its moat. */
const ditch: [number, number, number] = [1.5, 1, 0.42]
/** A ditch is long; a moat lies around a keep. */
function shapeOf(text: string, bench: WordBench, sheets: readonly Entity[]): void {
  if (/\bmoat\b/i.test(text)) inMiddle(bench, 'moat-isle', 'keep', 0)
  else if (/\b(?:ditch|trench|canal|gully|riverbed|creek|stream|brook)\b/i.test(text)) for (const sheet of sheets) sheet.appearance = { ...sheet.appearance, stretch: ditch }
}

/** Lays one sheet of it over the other. */
function inMiddle({ casting, story }: WordBench, recipe: string, label: string, yM: number): Entity | undefined {
  const made = casting.bring({ recipe, label, appearance: {} })
  if (made === undefined) return undefined
  story.carried.set(made.id, { kind: 'ground', xM: 0, zM: 0, ...(yM === 0 ? {} : { yM }), headingDeg: 0 })
  story.beat({ who: made, action: 'float', manner: ['still'] })
  return made
}
