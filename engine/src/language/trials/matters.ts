import { befall, heldIn, hold, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import { isBreathOn, labelOf, openVesselIn, placeOfVessel, seenLevel, sublimation, substanceIn, vesselIn, vesselWith } from './heat.ts'
import { colorOf } from '../words/lexicon.ts'

/*
 * What stuff does of itself, told without a temperature: it goes into the air, settles on cold glass, freezes in its vessel, spreads in
 * water, boils over, grows crystals, sprouts, pops.
 */

/** Reads a sentence in which a stuff changes by itself. */
export const readMatter: TrialReader = (text, bench) => [sublimes, rainsOnPane, condenses, freezes, spreadsInWater, runsOver, crystallizes, sprouts, pops].some((read) => read(text, bench))

/** "Dry ice sublimates", "iodine crystals turn into purple vapour": a lump that grows less under its vapour. */
const sublimes: TrialReader = (text, bench) => {
  const named = substanceIn(text)
  if (named?.substance.sublimes === undefined || !/\b(?:sublim|smok|steam|fog|vap|evaporat|disappear|turn|chang|transform|melt|shrink|dissol|mist|exposed|placed|left|dropped|releas|produc|creat|pour)/i.test(text)) return false
  const { solid } = named.substance
  const lump = bench.casting.bring({ recipe: solid?.recipe ?? 'lump', label: named.name, appearance: { ...(solid?.color === undefined ? {} : { color: solid.color }), ...(solid?.recipe === 'ice-block' ? { scale: 0.5 } : {}) } })
  placed(bench, 'tabletop', 'table')
  return befall(bench, lump, sublimation(named.substance.sublimes))
}

const coldThings = /\b(windows?|panes?|mirrors?|glass(?:es)?|cans?|bottles?|leaf|leaves|grass|spider ?webs?|web|car|windshield|lens|pipe|jar|pitcher|jug|lid|spoon|goggles|glasses|visor|faucet|tile|screen|door|plate|metal sheet|metal)\b/i

/** "Breath condenses on a cold window", "dew forms on a leaf", "frost grows on a window". */
const condenses: TrialReader = (text, bench) => {
  const frost = /\b(?:hoar ?frost|frost|rime|ice crystals?)\b.*\b(?:forms?|forming|grows?|growing|spreads?|spreading|covers?|covering|creeps?|appears?)\b/i.test(text)
  const wet = isBreathOn(text) || /\bcondens|\bfogs?\s+up\b|\bmists?\s+up\b|\b(?:dew|droplets?|moisture|condensation|beads of water)\b.*\b(?:forms?|forming|gathers?|collects?|appears?|settles?|runs?|drips?)\b/i.test(text)
  const onto = coldThings.exec(text.replace(/^.*?\b(?:on|onto|over|across|against|meets?|meeting|touch(?:es)?|hits?|with|reach(?:es)?|covers?|outside of)\b/i, ' '))?.[1] ?? (wet ? coldThings.exec(text)?.[1] : undefined)
  if ((!frost && !wet) || onto === undefined) return false
  const thing = thingIn(onto.replace(/^leaves$/i, 'leaf').replace(/^pane$/i, 'window'), bench)
  if (thing === undefined || thing.isCast) return false
  const pane = /window|mirror/.test(thing.recipe.id)
  if (pane) placed(bench, 'room', 'room')
  else if (isBreathOn(text)) placed(bench, 'tabletop', 'table')
  return befall(bench, thing, frost ? [{ kind: 'effect', what: 'frost', fromAmount: 0, toAmount: 1 }] : [...(isBreathOn(text) && !pane ? [{ kind: 'effect' as const, what: 'steam' as const, fromAmount: 0, toAmount: 0.5 }] : pane ? [{ kind: 'effect' as const, what: 'steam' as const, fromAmount: 1, toAmount: 0.1 }] : []), { kind: 'effect', what: 'drops', fromAmount: 0, toAmount: 1 }])
}

/** "Rain drops on a window": drops come to the pane and run down it. Who looks out of it is another story, and so is one drop on its way. */
const rainsOnPane: TrialReader = (text, bench) => {
  const rainy = /\b(?:rain(?:drops?|water)?|drizzle)\b[^.]*?\b(?:on|onto|against|down|across|over|hits?|hitting|covers?)\b[^.]*?\b(window|windows|windowpane|pane|windshield)\b\s*(?:pane\s*)?[^.\w]*$/i.exec(text)
  if (rainy === null || /\b(?:an?|one|single) (?:\w+ )?raindrop\b/i.test(text) || /\b(?:looks?|looking|stares?|sits?|watch(?:es|ing)?|while|cat|man|woman|girl|boy|person|child)\b/i.test(text)) return false
  // who looks at rain on a window is inside: it is the window of his own wall
  const pane = /windshield/i.test(rainy[1] ?? '') ? thingIn('windshield', bench) : bench.casting.bring({ recipe: 'wet-window', label: 'window', appearance: {} })
  if (pane === undefined || pane.isCast) return false
  placed(bench, 'room', 'room')
  if (pane.recipe.id === 'wet-window') {
    bench.story.carried.set(pane.id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 })
    hold(bench, pane)
  }
  return befall(bench, pane, [{ kind: 'effect', what: 'drops', fromAmount: 0.1, toAmount: 1 }])
}

/** "A glass of water freezes", "water in a bottle turns to ice". */
const freezes: TrialReader = (text, bench) => {
  const named = substanceIn(text.replace(/\b(?:in)?to (?:solid )?ice\b/gi, ' '))
  const vessel = openVesselIn(text)
  if (named === undefined || vessel === undefined || named.substance.solid !== undefined || named.substance.powder === true || !/\b(?:freez(?:es?|ing)|frozen|solidif(?:y|ies|ying)|(?:in)?to (?:solid )?ice)\b/i.test(text) || /\bthaw|\bmelt/i.test(text)) return false
  const { color } = named.substance
  const holder = vesselWith(bench, { recipe: vessel.recipe, label: `${vessel.name} of ${named.name}`, ...labelOf(text, named.name) })
  placed(bench, placeOfVessel(vessel.recipe), 'table')
  return befall(bench, holder, [{ kind: 'level', from: seenLevel(vessel.recipe, 0.62), to: seenLevel(vessel.recipe, 0.68), color, toColor: color, turns: 'ice' }, { kind: 'effect', what: 'frost', fromAmount: 0, toAmount: 1 }])
}

const spreading = /\b(?:spreads?|spreading|diffus(?:es?|ing)|dispers(?:es?|ing)|swirls?|swirling|bleeds?|mix(?:es|ing)?|disperses?|dropped|drops?|falls?|dispersing|clouds?|blooms?)\b/i
const dyes = /\b((?:drops? of )?(?:food colou?ring|food dye|ink|dye|paint|blood|watercolou?r|iodine))\b/i

/** "A drop of ink spreads in a glass of water": the water takes its colour from above. */
const spreadsInWater: TrialReader = (text, bench) => {
  const dye = dyes.exec(text)?.[1]
  if (dye === undefined || !spreading.test(text) || !/\b(?:in|into|through(?:out)?|within|across)\b.*\b(?:water|milk|liquid)\b/i.test(text)) return false
  const milk = /\bmilk\b/i.test(text)
  const named = substanceIn(dye)
  const color = (text.toLowerCase().match(/[a-z]+/g) ?? []).map(colorOf).find((hex) => hex !== undefined) ?? (/blood/i.test(dye) ? '#a81420' : named?.substance.color ?? '#1c2b6a')
  const glass = vesselWith(bench, { recipe: vesselIn(text)?.recipe ?? 'beaker', label: `glass of ${milk ? 'milk' : 'water'}` })
  const dropper = vesselWith(bench, { recipe: 'clear-bottle', label: `bottle of ${dye}`, says: dye.replace(/^drops? of /i, '') })
  if (glass === undefined || dropper === undefined) return false
  dropper.appearance = { scale: 0.6 }
  bench.story.stand({ who: dropper, relation: 'left-of', to: glass })
  placed(bench, 'tabletop', 'table')
  befall(bench, dropper, [{ kind: 'level', from: 0.5, to: 0.3, color }])
  return befall(bench, glass, [{ kind: 'level', from: 0.72, to: 0.76, color: milk ? '#fbf8ef' : '#9fd4ee', toColor: color, turns: 'cloudy' }, { kind: 'pour', from: dropper.id, color }])
}

/** "Milk boils over", "a soda foams over its glass": it rises to the rim and runs down outside. */
const runsOver: TrialReader = (text, bench) => {
  const named = substanceIn(text)
  const boils = /\bboil(?:s|ing|ed)? over\b/i.test(text)
  if (named === undefined || named.substance.solid !== undefined || !(boils || /\b(?:foam(?:s|ing)?|froth(?:s|ing)?|bubbl(?:es?|ing)|overflow(?:s|ing)?|spill(?:s|ing)?|fizz(?:es|ing)?|runs?)\b.*\b(?:over|out|up|edge|rim|overflow\w*)\b|\boverflow/i.test(text))) return false
  const vessel = openVesselIn(text) ?? { recipe: boils ? 'stove-pot' : 'beaker', name: boils ? 'pot' : 'glass' }
  const holder = vesselWith(bench, { recipe: vessel.recipe, label: `${vessel.name} of ${named.name}`, ...labelOf(text, named.name) })
  placed(bench, placeOfVessel(vessel.recipe), 'table')
  const { color } = named.substance
  const froth = mixedWithWhite(color)
  const foams = named.name !== 'water'
  return befall(bench, holder, [{ kind: 'level', from: seenLevel(vessel.recipe, 0.6), to: 0.98, color, ...(foams ? { toColor: froth, turns: 'foam' as const } : {}) }, { kind: 'effect', what: 'bubbles', fromAmount: 0.3, toAmount: 1 }, ...(boils ? [{ kind: 'effect' as const, what: 'steam' as const, fromAmount: 0.2, toAmount: 1 }] : []), { kind: 'effect', what: 'froth', color: foams ? froth : color, fromAmount: 0, toAmount: 1 }])
}

const mixedWithWhite = (hex: string): string => `#${[1, 3, 5].map((at) => Math.round(0.35 * Number.parseInt(hex.slice(at, at + 2), 16) + 0.65 * 250).toString(16).padStart(2, '0')).join('')}`

/** "Salt crystals form in a glass of water", "sugar crystallizes". */
const crystallizes: TrialReader = (text, bench) => {
  const grown = /\b(salt|sugar|alum|copper sulfate|quartz|snow|crystal|rock candy|honey)\b(?:.*\bcrystals?\b.*\b(?:form|grow|appear|develop)|.*\bcrystalli[sz])/i.exec(text)?.[1] ?? (/\bcrystals?\b.*\b(?:form|grow|appear|develop)(?:s|ing)?\b.*\b(?:solution|water|jar|glass|beaker|dish)\b/i.test(text) ? 'crystal' : undefined)
  if (grown === undefined) return false
  const color = colorIn(text) ?? (/copper/i.test(grown) ? '#2f7fe0' : '#eef4fa')
  const crystal = bench.casting.bring({ recipe: 'crystal', label: `${grown} crystals`, appearance: { color, scale: 0.13, partColors: { mainDark: color, mainLight: '#ffffff' } } })
  const says = /^crystal$/i.test(grown) ? undefined : grown
  const vessel = vesselWith(bench, { recipe: vesselIn(text)?.recipe ?? 'beaker', label: 'solution', ...(says === undefined ? {} : { says }) })
  if (crystal === undefined || vessel === undefined) return false
  befall(bench, vessel, [{ kind: 'level', from: 0.8, to: 0.6, color: '#9fd4ee' }])
  heldIn(bench, { who: crystal, holder: vessel })
  placed(bench, 'tabletop', 'table')
  return befall(bench, crystal, [{ kind: 'size', fromScale: 0.12, toScale: 1 }])
}

const colorIn = (text: string): string | undefined => (text.toLowerCase().match(/[a-z]+/g) ?? []).map(colorOf).find((hex) => hex !== undefined)

/** "A seed sprouts", "a bean germinates into a plant": it opens, and a shoot with two leaves stands where it lay. */
const sprouts: TrialReader = (text, bench) => {
  if (!/\b(?:seeds?|beans?|acorns?|kernels?|bulbs?|grains?|seedlings?|sprouts?|shoots?)\b.*\b(?:sprout|germinat|grow|emerg|develop|push|break|becom|turn|transform)/i.test(text) || /\bhair\b/i.test(text)) return false
  const seed = bench.casting.bring({ recipe: 'planted-seed', label: 'seed', appearance: {} })
  const shoot = bench.casting.bring({ recipe: 'bean-shoot', label: 'shoot', appearance: {} })
  if (seed === undefined || shoot === undefined) return false
  placed(bench, 'tabletop', 'table')
  befall(bench, seed, [])
  heldIn(bench, { who: shoot, holder: seed })
  return befall(bench, shoot, [{ kind: 'size', fromScale: 0.05, toScale: 1.3 }])
}

/** "Popcorn pops in a pan": yellow kernels leap and are a heap of popcorn. */
const pops: TrialReader = (text, bench) => {
  if (!/\b(?:popcorn|(?:corn )?kernels?)\b.*\b(?:pop|burst|explod|puff|expand|turn|transform)(?:e?s|e?d|ing|ping|ped|up)?\b|\bpop(?:s|ping|ped)?\b.*\bpopcorn\b/i.test(text)) return false
  return becomesAnother(bench, { from: 'corn-kernels', to: 'popcorn-pan', label: 'corn kernels', place: 'tabletop' })
}

function becomesAnother(bench: WordBench, { from, to, label, place }: { from: string; to: string; label: string; place: string }): boolean {
  const before = bench.casting.bring({ recipe: from, label, appearance: {} })
  const after = bench.casting.bring({ recipe: to, label: `${label} afterwards`, appearance: {} })
  if (before === undefined || after === undefined) return false
  const { story } = bench
  for (const each of [before, after]) story.firstSteps.set(each.id, story.step)
  placed(bench, place, 'table')
  story.change({ who: before, becomes: after, what: { kind: 'becomes' } })
  story.change({ who: before, what: { kind: 'effect', what: 'leaps', fromAmount: 0.2, toAmount: 1 } })
  return true
}
