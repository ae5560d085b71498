import { befall, heldIn, hold, placed, thingIn, type TrialReader } from './bench.ts'
import { befallByVerb } from '../changes/by-verb.ts'
import type { Entity } from '../cast/cast.ts'

/*
 * Changes that are told as nouns or as what is done by nobody: the decay of an apple, a tower under construction, logs that burn to ashes.
 */

/** Reads a sentence of what happens to a thing by itself, or by nobody who is seen. */
export const readHappening: TrialReader = (text, bench) => [isBuilt, burnsToAsh, risesAsDough, hatches, opensUp, cooks, strikesPins, wearsDown, becomesRemains, isNamed, isQualified].some((read) => read(text, bench))

/** How high a building is shown that goes up, metres: its cranes are higher. */
const builtM = 9
const building = /^(.*?)\b(?:under construction|(?:being|is|are|gets?)\s+(?:\w+ly\s+)?(?:built|constructed|erected|raised|put up)|going up|ris(?:es|ing) (?:floor by floor|story by story|from the ground))\b|\b(?:construction|building|erection)\s+of\s+(?:an?|the)\s+(.*?)(?:[,.]|\s(?:from|over|in|as|on|with|by)\b|$)/i

/** "A skyscraper under construction": it goes up floor by floor on its site. */
const isBuilt: TrialReader = (text, bench) => {
  const match = building.exec(text)
  const thing = match === null || /\bby\s+(?:an?|the|two|three|some)?\s*\w+/i.test(text.replace(/\b(?:floor|story|brick|piece) by \w+/gi, '')) ? undefined : thingIn(match[1] ?? match[2] ?? '', bench)
  if (thing === undefined || thing.recipe.kind !== 'structure' || thing.recipe.heightM < 1.8) return false
  if (thing.recipe.heightM > builtM) thing.appearance = { ...thing.appearance, scale: Math.max(0.02, Math.round((1000 * builtM) / thing.recipe.heightM) / 1000) }
  placed(bench, 'construction-site', 'construction site')
  return befall(bench, thing, [{ kind: 'form', how: 'unbuilt', fromAmount: 1, toAmount: 0 }])
}

/** How wide a heap of ash is, and that of the catalog, in metres. */
const ashWideM = 1
const lies = /log|branch|plank|stick|book|newspaper/
/** "A campfire burns down to ashes": in flames at first, a low grey heap at last. */
const burnsToAsh: TrialReader = (text, bench) => {
  const match = /^(.*?)\b(?:burn(?:s|ing|ed|t)?|turn(?:s|ing|ed)?|crumbl(?:es|ing)|smou?lder(?:s|ing)?|reduced|is consumed|becom(?:es|ing)|go(?:es|ing)? up in flames)\b.*\b(?:to|into|until|leaving|becom(?:es|ing))\b.*\b(?:ash|ashes|cinders)\b/i.exec(text)
  const thing = match === null ? undefined : burning(match[1] ?? '', bench)
  if (thing === undefined || thing.isCast) return false
  const wideM = Math.max(0.14, (lies.test(thing.recipe.id) ? 2.6 : 1.25) * Math.min(2.4, thing.recipe.heightM * (thing.appearance.scale ?? 1)))
  const ash = bench.casting.bring({ recipe: 'ash-heap', label: 'ashes', appearance: { scale: Math.round((100 * wideM) / ashWideM) / 100 } })
  if (ash === undefined) return false
  bench.story.firstSteps.set(ash.id, bench.story.step)
  bench.story.change({ who: thing, becomes: ash, what: { kind: 'becomes' } })
  const lit = /fire/.test(thing.recipe.id)
  return befall(bench, thing, [...(lit ? [] : [{ kind: 'effect' as const, what: 'flame' as const, fromAmount: 1, toAmount: 0 }]), { kind: 'effect', what: 'smoke', fromAmount: 0.5, toAmount: 0.2 }])
}

function burning(said: string, bench: Parameters<TrialReader>[1]): Entity | undefined {
  return thingIn(said.replace(/\b(?:slowly|gradually|catches fire and|bursts into flames? and|and)\b/gi, '').trim(), bench)
}

/** "Bread dough rising in a bowl": low in its glass bowl at first, a dome over the rim at last. */
const risesAsDough: TrialReader = (text, bench) => {
  if (!/\bdough\b.*\b(?:ris(?:e|es|ing)|rose|prov(?:es|ing)|proof(?:s|ing)|swell(?:s|ing)|expand(?:s|ing)|doubl(?:es|ing)|puff(?:s|ing)|ferment(?:s|ing)|grow(?:s|ing))\b/i.test(text) || /\boven\b/i.test(text)) return false
  const bowl = bench.casting.bring({ recipe: 'clear-bowl', label: 'bowl', appearance: {} })
  const dough = bench.casting.bring({ recipe: 'dough', label: 'dough', appearance: {} })
  if (bowl === undefined || dough === undefined) return false
  heldIn(bench, { who: dough, holder: bowl })
  placed(bench, 'tabletop', 'table')
  return befall(bench, bowl, []) && befall(bench, dough, [{ kind: 'size', fromScale: 0.5, toScale: 1.12 }])
}

/** How much higher than what comes out of it an egg is. */
const eggShare = 1.15
/** "An egg hatches", "a chick hatches from its egg": the shell parts, and somebody small stands in it. */
const hatches: TrialReader = (text, bench) => {
  if (!/\beggs?\b/i.test(text) || !/\bhatch(?:es|ed|ing)?\b/i.test(text)) return false
  const name = /\b(?:baby\s+)?(chick|chicken|duckling|duck|turtle|snake|crocodile|alligator|dinosaur|dragon|lizard|bird|penguin|eagle|owl|ostrich|gosling|swan|t-?rex)\b/i.exec(text)?.[1]?.toLowerCase() ?? 'chick'
  const egg = bench.casting.bring({ recipe: 'egg', label: 'egg', appearance: {} })
  const young = bench.casting.bring({ recipe: bench.lexicon.namedThing(name)?.id ?? 'chick', label: name, appearance: {} })
  if (egg === undefined || young === undefined) return false
  egg.appearance = { scale: Math.round(100 * Math.min(20, (eggShare * young.recipe.heightM) / egg.recipe.heightM)) / 100 }
  const { story } = bench
  for (const each of [egg, young]) {
    story.firstSteps.set(each.id, story.step)
    story.carried.set(each.id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 })
  }
  hold(bench, egg)
  placed(bench, 'backyard', 'garden')
  befall(bench, young, [{ kind: 'size', fromScale: 0.08, toScale: 0.85 }])
  return befall(bench, egg, [{ kind: 'form', how: 'split', fromAmount: 0, toAmount: 1 }])
}

const opening = /\b(?:from (?:folded|closed|shut|furled|collapsed|a bud|a closed bud) to (?:open|unfolded|unfurled|full bloom|a bloom)|(?:is |are )?(?:open(?:s|ing|ed)|unfold(?:s|ing)|unfurl(?:s|ing)|bloom(?:s|ing)|blossom(?:s|ing)))\b/i
const closing = /\b(?:from (?:open|unfolded|unfurled) to (?:folded|closed|shut|furled)|(?:is |are )?(?:clos(?:es|ing|ed)|fold(?:s|ing|ed)(?: up)?|furl(?:s|ing)))\b/i
/** "The umbrella changes from folded to open", "a rosebud opens into full bloom": what it spreads comes out of it. */
const opensUp: TrialReader = (text, bench) => {
  const spreads = /\b(umbrella|parasol|rose ?buds?|flower ?buds?|buds?|rose|tulip|lily|lotus|daisy|poppy|sunflower|orchid|peony|flower|blossom|magnolia|carnation|water lily)\b/i.exec(text)?.[1]?.toLowerCase()
  const isOpening = opening.test(text)
  if (spreads === undefined || (!isOpening && !closing.test(text)) || /\b(?:he|she|people|person|someone|somebody|door|window|gate|eyes?|mouth)\b/i.test(text) || namesSomebody(text, bench)) return false
  const isUmbrella = /umbrella|parasol/.test(spreads)
  const thing = isUmbrella ? thingIn(text.slice(0, text.toLowerCase().indexOf(spreads) + spreads.length), bench) : bench.casting.bring({ recipe: bloomOf(spreads, bench), label: spreads, appearance: {} })
  if (thing === undefined || thing.isCast) return false
  const [from, to] = isOpening ? [1, 0] as const : [0, 1] as const
  hold(bench, thing)
  return befall(bench, thing, [{ kind: 'form', how: isUmbrella ? 'furl' : 'bud', fromAmount: from, toAmount: to }])
}

/** A bud of no kind is a rose's: its petals stand up about its middle and close; those of a flat flower do not. */
function bloomOf(name: string, { lexicon }: Parameters<TrialReader>[1]): string {
  const named = lexicon.namedThing(name)?.id ?? 'flower'
  return named === 'flower' ? 'rose' : named
}

/** Whether a person, an animal or a robot is named: what they do is the sentence then. */
const namesSomebody: TrialReader = (text, { lexicon }) => (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => ['person', 'animal', 'robot'].includes(lexicon.recipe(lexicon.namedThing(word)?.id ?? '')?.kind ?? ''))

/** "Batter browns on a griddle", "a sausage sizzles in a pan": it lies in the pan, under its steam, and takes colour. */
const cooks: TrialReader = (text, bench) => {
  const match = /^(.*?)\b(?:brown(?:s|ing)?|cook(?:s|ing)?|fr(?:y|ies|ying)|sizzl(?:es?|ing)|sear(?:s|ing)?|grill(?:s|ing)?|caramelis?z?(?:es|ing))\b.*\b(?:on|in|over)\s+(?:an?|the)\s+(?:\w+\s+){0,2}?(?:griddle|pan|skillet|frying pan|hotplate|wok)\b/i.exec(text)
  const food = match === null || /\begg\b/i.test(match[1] ?? '') ? undefined : thingIn((match[1] ?? '').replace(/\b(?:is|are|and|sizzles|slowly)\b/gi, '').trim(), bench)
  const pan = food === undefined || food.isCast ? undefined : bench.casting.bring({ recipe: 'frying-pan', label: 'pan', appearance: {} })
  if (food === undefined || pan === undefined || food.isCast) return false
  heldIn(bench, { who: food, holder: pan })
  placed(bench, 'tabletop', 'table')
  return befall(bench, pan, []) && befall(bench, food, [{ kind: 'color', to: '#a8642c' }, { kind: 'effect', what: 'steam', fromAmount: 0.1, toAmount: 0.5 }])
}

/** How far apart pins stand, the middle of the way of the ball, metres, and how large it is. */
const pins = { apartM: 0.3, rows: 4, ballM: 0.2, ballScale: 1.4 }
/** "A bowling ball strikes the pins": ten of them in a triangle, and the ball goes through them. */
const strikesPins: TrialReader = (text, bench) => {
  if (!/\bbowling\b[^.]*\bpins\b|\bpins\b[^.]*\bbowling\b/i.test(text) || !/\b(?:strik|hit|knock|roll|crash|smash|scatter|toppl|collid|slam|fall|plow|bowl(?:s|ed) )/i.test(text) || /\b(?:man|woman|boy|girl|bowler|player|person|he|she|people)\b/i.test(text)) return false
  const { story, casting, lexicon } = bench
  const ball = casting.bring({ recipe: 'bowling-ball', label: 'bowling ball', appearance: { scale: pins.ballScale } })
  const standing = Array.from({ length: pins.rows }, (_, row) => Array.from({ length: row + 1 }, (__, i) => ({ xM: row * pins.apartM * 0.87, zM: Math.round(1000 * (i - row / 2) * pins.apartM) / 1000 }))).flat().map(({ xM, zM }) => ({ at: { kind: 'ground' as const, xM: Math.round(1000 * xM) / 1000, zM, headingDeg: 0 }, pin: casting.bring({ recipe: 'bowling-pin', label: 'bowling pin', appearance: {} }) }))
  const last = standing.at(-2)?.pin
  if (ball === undefined || last === undefined) return false
  for (const { at, pin } of standing) if (pin !== undefined) { story.carried.set(pin.id, at); story.firstSteps.set(pin.id, story.step) }
  story.carried.set(ball.id, { kind: 'ground', xM: pins.ballM, zM: 0, headingDeg: 90 })
  story.firstSteps.set(ball.id, story.step)
  story.beat({ who: ball, action: 'drift', manner: ['rightwards', 'fast'] })
  story.places.push({ place: { recipe: lexicon.knowsSet('bowling-alley') ? 'bowling-alley' : 'gym', label: 'bowling alley', approximated: false }, step: story.step })
  return true
}

/** "A tire wears down", "a pencil gets shorter", "a candle burns down to a stub": what is used loses its tread or its length. */
const wearsDown: TrialReader = (text, bench) => {
  const worn = /^(.*?)\b(?:wear(?:s|ing)?|worn)\s+(?:down|out|thin|smooth|away|to|bald)\b/i.exec(text)
  const shorter = /^(.*?)\b(?:(?:get(?:s|ting)?|grow(?:s|ing)?|becom(?:es?|ing)|turn(?:s|ing)?)\s+(?:\w+ly\s+)?(?:and\s+)?shorter|shortens?|shortening|burn(?:s|ing)? (?:down|low)|(?:sharpened|worn|down) to (?:a |its )?(?:stub|nub)|from (?:long|tall) to (?:short|a stub))\b/i.exec(text)
  const consumed = /^(.*?\b(?:candle|incense stick|crayon|chalk)s?)\b.*?\b(?:shrink(?:s|ing)?|dwindl(?:es|ing)|(?:gets?|getting) smaller|burn(?:s|ing) away)\b/i.exec(text)
  const said = (worn ?? shorter ?? consumed)?.[1]?.replace(/\b(?:is|are|slowly|gradually|changes?|being)\b/gi, '').trim() ?? ''
  const isPencil = /\bpencils?$/i.test(said)
  const thing = said === '' || /\b(?:hair|day|days|shadow|fire|house|building|forest|match)s?$/i.test(said) ? undefined : isPencil ? bench.casting.bring({ recipe: 'straight-pencil', label: 'pencil', appearance: {} }) : thingIn(said, bench)
  if (thing === undefined || thing.isCast) return false
  if (isPencil || /^candle|crayon|chalk|incense|cigar/.test(thing.recipe.id)) {
    placed(bench, 'tabletop', 'table')
    return befall(bench, thing, [{ kind: 'form', how: 'shorten', fromAmount: 0, toAmount: 1 }])
  }
  if (shorter !== null && worn === null) return befall(bench, thing, [{ kind: 'form', how: 'shorten', fromAmount: 0, toAmount: 0.9 }])
  const bald = thing.recipe.id === 'car-tire' ? bench.casting.bring({ recipe: 'bald-tire', label: 'bald tire', appearance: {} }) : undefined
  if (bald === undefined) return befall(bench, thing, [{ kind: 'color', to: '#8f8468', patches: true }, { kind: 'form', how: 'crumple', fromAmount: 0, toAmount: 0.3 }])
  placed(bench, 'workshop', 'workshop')
  return remains(bench, thing, bald)
}

/** What becomes of some things by a verb or a word of their own: a thing of the catalog. */
const afterwards: readonly { pattern: RegExp; from: string; to: string; label: string }[] = [
  { pattern: /\bgrapes?\b.*\b(?:raisins?|shrivel|dry|dries|drying|dehydrat|wither)/i, from: 'grape', to: 'raisin', label: 'raisins' },
  { pattern: /\bplums?\b.*\b(?:prunes?|shrivel)/i, from: 'plum', to: 'raisin', label: 'prunes' },
  { pattern: /\bbread\b.*\b(?:toasts|into toast|toasted|toasting)\b/i, from: 'bread', to: 'toast', label: 'toast' },
  { pattern: /\b(?:corn|maize)\b.*\binto popcorn\b/i, from: 'corn-kernels', to: 'popcorn-pan', label: 'popcorn' },
  { pattern: /\b(?:cookie|biscuit) dough\b.*\b(?:bak|cookie|golden|brown)/i, from: 'dough', to: 'cookie', label: 'cookie' },
  { pattern: /\b(?:bread )?dough\b.*\b(?:bak(?:es|ing|ed)|into (?:a )?(?:loaf|bread)|becom\w+ (?:a )?(?:loaf|bread)|brown)/i, from: 'dough', to: 'bread', label: 'bread' },
  { pattern: /\begg\b.*\b(?:fries|frying|fried|cooks|cooking|sizzl)/i, from: 'broken-egg', to: 'fried-egg', label: 'fried egg' },
]
const becomesRemains: TrialReader = (text, bench) => {
  const found = afterwards.find(({ pattern }) => pattern.test(text))
  if (found === undefined || /\b(?:man|woman|chef|baker|boy|girl|person|he|she|eats?|eating)\b/i.test(text)) return false
  const [before, after] = [found.from, found.to].map((recipe) => bench.casting.bring({ recipe, label: recipe === found.to ? found.label : recipe.replaceAll('-', ' '), appearance: {} }))
  if (before === undefined || after === undefined) return false
  after.appearance = { ...after.appearance, ...(found.to === 'raisin' ? { scale: 1.15 } : {}) }
  placed(bench, 'tabletop', 'table')
  return remains(bench, before, after)
}

function remains({ story }: Parameters<TrialReader>[1], before: Entity, after: Entity): boolean {
  for (const each of [before, after]) story.firstSteps.set(each.id, story.step)
  story.change({ who: before, becomes: after, what: { kind: 'becomes' } })
  return true
}

/** Changes told as nouns, and the verbs whose changes they are. */
const nouns: Readonly<Record<string, string>> = {
  melting: 'melt', thawing: 'thaw', decay: 'rot', decaying: 'rot', rotting: 'rot', decomposition: 'rot', spoiling: 'spoil', spoilage: 'spoil', wilting: 'wilt', withering: 'wither', drying: 'dry', ripening: 'ripen', browning: 'brown', yellowing: 'yellow', fading: 'fade', bleaching: 'bleach', tarnishing: 'tarnish', aging: 'age', ageing: 'age', moulding: 'mould', molding: 'mould',
  growth: 'grow', growing: 'grow', sprouting: 'sprout', germination: 'sprout', blooming: 'bloom', blossoming: 'bloom', opening: 'bloom', evaporation: 'evaporate', sublimation: 'sublimate', dissolving: 'dissolve', erosion: 'erode', weathering: 'weather', crumbling: 'crumble', cracking: 'crack', collapse: 'collapse', explosion: 'explode', shattering: 'shatter', boiling: 'boil', freezing: 'freeze', inflation: 'inflate', inflating: 'inflate', deflation: 'deflate', deflating: 'deflate', expansion: 'expand', expanding: 'expand', swelling: 'swell', evaporating: 'evaporate', rusting: 'rust', corroding: 'corrode', drooping: 'droop', softening: 'soften', disintegrating: 'disintegrate', eroding: 'erode', dissipating: 'dissipate', disappearing: 'disappear', vanishing: 'vanish', shrinking: 'shrink', shrivelling: 'shrivel', shriveling: 'shrivel', demolition: 'demolish', destruction: 'demolish', toasting: 'toast', charring: 'char',
}
const named = new RegExp(`\\b(?:the\\s+)?(?:\\w+\\s+)?(${Object.keys(nouns).join('|')})\\s+of\\s+(?:an?\\s+|the\\s+|some\\s+)?(.+?)(?:\\s+(?:left|exposed|in|over|after|on|kept|under|lying|that|which|as|with|by|when|until|during|at|sitting|resting|placed|forgotten)\\b|[,.;]|$)`, 'i')

/** "The decay of an apple left on a table". */
const isNamed: TrialReader = (text, bench) => {
  const match = named.exec(text)
  const verb = nouns[(match?.[1] ?? '').toLowerCase()]
  return match !== null && verb !== undefined && befallByVerb(bench, thingIn(match[2] ?? '', bench), verb)
}

const qualified = new RegExp(`^(?:.*\\bof\\s+)?(?:an?|the|some|one)?\\s*((?:[\\w-]+\\s+){0,2}?)\\b(${Object.keys(nouns).filter((noun) => noun.endsWith('ing')).join('|')})\\s+((?:[\\w-]+\\s*){1,4}?)(?:\\s*[,.;].*|\\s+(?:on|in|at|by|near|under|over|beside|with|against|outside|during|inside|from|across|after|as)\\b.*|\\s*)$`, 'i')
/** "A melting ice cube on a plate", "close-up of a wilting rose": what is said of it happens. */
const isQualified: TrialReader = (text, bench) => {
  const match = qualified.exec(text)
  const [, before = '', participle = '', name = ''] = match ?? []
  const verb = nouns[participle.toLowerCase()]
  // a drying rack, a melting pot: its name, and nothing that happens
  if (match === null || verb === undefined || /^(?:in|on|at|by|near|under|over|beside|with|next|to|into|from|behind|above|out|away|up|down|an?|the)\b/i.test(name) || bench.lexicon.namedThing(`${participle} ${name}`.trim().toLowerCase()) !== undefined) return false
  const known = [name.trim().toLowerCase(), name.trim().toLowerCase().split(/\s+/).at(-1) ?? ''].some((each) => bench.lexicon.namedThing(each) !== undefined)
  return known && befallByVerb(bench, thingIn(`${before} ${name}`, bench), verb)
}
