import { befall, placed, sinksInto, thingIn, type TrialReader } from './bench.ts'

/*
 * What is heavy and laid on what is soft: it comes down on it, and sinks in while that gives way.
 */

const soft = /\b(?:cushion|pillow|mattress|sponge|foam|bed|sofa|beanbag|bean bag|blanket|towel|dough|marshmallow|cake|clay|butter|jelly|jello|snow|haystack|bread)s?\b/i
const laying = /^\s*(?:an?|the|one)?\s*(.{2,50}?)\s+(?:is|are|being|gets?)\s+(?:\w+ly\s+)?(?:placed|put|set|laid|dropped|lowered|rested|rolled)\s+(?:\w+ly\s+)?(?:down\s+)?(?:on|onto|upon|over)\s+(?:the\s+(?:surface|top|middle|center)\s+of\s+)?(.*)$/i
const resting = /^\s*(?:an?|the|one)?\s*(.{2,50}?)\s+(?:rests?|lies|presses|sinks?|settles?)\s+(?:\w+ly\s+)?(?:down\s+)?(?:on|onto|upon|into)\s+(.*\b(?:sink|dent|giv|compress|press|sag|deform|squash|flatten)\w*.*)$/i

/** How small or large what is heavy is beside what it lies on, as shares of its height. */
const beside = { least: 0.9, most: 1.6 }

/** "A heavy stone is placed on a soft cushion": it sinks into it. */
export const readWeight: TrialReader = (text, bench) => {
  const match = laying.exec(text) ?? resting.exec(text)
  const bed = soft.exec((match?.[2] ?? '').replace(/,.*$/, ''))?.[0]
  if (match === null || bed === undefined || !/\b(?:heavy|stone|rock|brick|bowling ball|cannonball|anvil|dumbbell|weight|metal|iron|steel|lead|book|boulder|kettlebell|cinder block|sink|dent|compress)/i.test(text)) return false
  const [thing, cushion] = [/\b(?:stone|rock)$/i.test(match[1] ?? '') ? bench.casting.bring({ recipe: 'rock', label: (match[1] ?? '').toLowerCase(), appearance: {} }) : thingIn(match[1] ?? '', bench), thingIn(bed.replace(/s$/, ''), bench)]
  if (thing === undefined || cushion === undefined || thing.isCast || cushion.isCast) return false
  const share = thing.recipe.heightM / cushion.recipe.heightM
  const wished = Math.max(beside.least, Math.min(beside.most, share))
  if (wished !== share) thing.appearance = { ...thing.appearance, scale: Math.max(0.05, Math.min(10, Math.round((1000 * wished) / share) / 1000)) }
  sinksInto(bench, thing, cushion)
  placed(bench, cushion.recipe.heightM < 0.7 ? 'tabletop' : 'room', 'room')
  return befall(bench, cushion, [{ kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 0.45 }])
}
