import { befall, comesDown, heldIn, hold, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'
import { openVesselIn, placeOfVessel, vesselWith } from './heat.ts'
import { colorOf } from '../words/lexicon.ts'
import type { ChangeKind } from '../story.ts'

/*
 * Trials of force: what is pressed flat, gives way and springs back, is drawn across something, or is let go where nothing has weight.
 */

/** Reads a sentence in which a force is tried on a thing. */
export const readPressing: TrialReader = (text, bench) => [bobsUp, crushes, springsBack, drawsLine, letsGo, isPumpedUp, sandRuns].some((read) => read(text, bench))

/** Where a ram begins, above what it presses; its width in widths of that, and its own, metres. */
const ram = { widths: 1.25, wideM: 0.4 }

/** "A can is crushed by a hydraulic press": its ram comes down on it, and it is flat. */
const crushes: TrialReader = (text, bench) => {
  const passive = /^(.*?)\b(?:being|is|are|gets?)\s+(?:\w+ly\s+)?(?:crushed|pressed|flattened|squashed|compressed|squeezed|smashed)\b.*\b(?:press|ram|piston|compactor|crusher|steamroller|weight)\b/i.exec(text)
  const active = /\b(?:hydraulic|industrial|metal|heavy)\s+(?:press|ram|piston|crusher)\s+(?:\w+ly\s+)?(?:crush(?:es|ing)|press(?:es|ing)(?: down)?(?: on)?|flatten(?:s|ing)|squash(?:es|ing)|compress(?:es|ing)|squeez(?:es|ing))\s+(.*?)(?:[,.]|\s(?:until|as|while|with|and|into)\b|$)/i.exec(text)
  const thing = thingIn(passive?.[1]?.replace(/\b(?:with|as|while)\b.*$/i, '') ?? active?.[1] ?? '', bench)
  const press = thing === undefined || thing.isCast || thing.recipe.heightM > 2 ? undefined : bench.casting.bring({ recipe: 'press-ram', label: 'hydraulic press', appearance: {} })
  if (thing === undefined || press === undefined) return false
  press.appearance = { scale: scaled(ram.widths * Math.max(thing.recipe.heightM, 0.08), ram.wideM) }
  comesDown(bench, press, thing, 'on')
  bench.story.next()
  bench.story.beat({ who: press, action: 'drift', goal: { relation: 'inside', to: thing }, manner: [] })
  placed(bench, thing.recipe.heightM < 0.7 ? 'tabletop' : 'workshop', 'workshop')
  return befall(bench, thing, [{ kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 1 }])
}

const drowned = /^\s*(?:an?|the)?\s*(.{2,50}?)\s+(?:is|are|being|gets?)\s+(?:\w+ly\s+)?(?:pushed|held|pressed|forced|dunked|submerged|shoved|pulled|dragged|plunged)\s+(.*)$/i
/** What holds water in which something is held under. */
const watery = /\b(?:aquarium|tank|fishbowl|pool|bowl|bucket|tub|bathtub|sink|basin|glass|beaker|jar|water|pond|lake|underwater)\b/i

/** "A cork is pushed to the bottom of an aquarium and then released": it goes down, shoots up and floats. */
const bobsUp: TrialReader = (text, bench) => {
  const match = drowned.exec(text)
  const where = match?.[2] ?? ''
  if (match === null || !watery.test(where) || !/\b(?:bottom|under|underwater|below|beneath|down into|into)\b/i.test(where) || !returning.test(where) || /\bspace\b/i.test(text)) return false
  const named = openVesselIn(where)
  const recipe = named === undefined || named.recipe === 'beaker' ? 'clear-tank' : named.recipe
  const vessel = vesselWith(bench, { recipe, label: `${named?.name ?? 'tank'} of water` })
  const thing = thingIn(match[1] ?? '', bench)
  if (vessel === undefined || thing === undefined || thing.isCast) return false
  const [least, most] = recipe === 'clear-tank' ? [0.09, 0.14] : [0.05, 0.075]
  thing.appearance = { ...thing.appearance, scale: scaled(Math.max(least, Math.min(most, thing.recipe.heightM)), thing.recipe.heightM) }
  const { story } = bench
  befall(bench, vessel, [{ kind: 'level', from: 0.9, to: 0.9, color: '#6cc0ea' }])
  story.firstSteps.set(thing.id, story.step)
  heldIn(bench, { who: thing, holder: vessel, from: 'on' })
  story.next()
  // let go, it is up again
  story.beat({ who: thing, action: 'drift', goal: { relation: 'on', to: vessel }, manner: ['fast'] })
  placed(bench, placeOfVessel(recipe), 'table')
  return true
}

/** How each way of bending something is shown. */
const yields: readonly { pattern: RegExp; how: Extract<ChangeKind, { kind: 'form' }>['how']; amount: number; presses: boolean }[] = [
  { pattern: /\b(?:pressed|pushed|compressed|squashed|depressed|poked|squished|flattened)\b/i, how: 'flatten', amount: 0.75, presses: true },
  { pattern: /\b(?:squeezed|pinched)\b/i, how: 'pinch', amount: 1, presses: false },
  { pattern: /\b(?:stretched|pulled|extended)\b/i, how: 'stretch', amount: 1, presses: false },
  { pattern: /\b(?:bent|flexed|twisted|curved)\b/i, how: 'bend', amount: 0.7, presses: false },
]
const returning = /\b(?:releas(?:ed|es|ing)|let go|lets go|springs? back|bounces? back|snaps? back|returns? to|regains?|recovers?)\b/i
/** What does not spring back. */
const plastic = /\b(?:clay|putty|dough|foil|can|plasticine|wet|mud|butter|paper|wire)\b/i

/** "A spring is pressed by a finger and released": it gives way, and has its own form again. */
const springsBack: TrialReader = (text, bench) => {
  const match = /^(.*?)\b(?:is|are|being|gets?)\s+(?:\w+ly\s+)?(pressed|pushed|compressed|squashed|depressed|poked|squished|flattened|squeezed|pinched|stretched|pulled|extended|bent|flexed|twisted|curved)\b(.*)$/i.exec(text)
  const way = yields.find(({ pattern }) => pattern.test(match?.[2] ?? ''))
  const said = match?.[1] ?? ''
  const isFingered = way?.presses === true && /\b(?:fingers?|fingertip|thumb|hand|palm)\b/i.test(match?.[3] ?? '')
  if (match === null || way === undefined || !returning.test(match[3] ?? '') || /\bspace\b/i.test(text)) return false
  const thing = thingIn(said, bench)
  if (thing === undefined || thing.isCast || thing.recipe.heightM > 1.6) return false
  const { how, amount } = way
  const there: ChangeKind = { kind: 'form', how, fromAmount: 0, toAmount: amount }
  placed(bench, 'tabletop', 'table')
  if (isFingered) {
    const finger = bench.casting.bring({ recipe: 'finger', label: 'finger', appearance: { scale: scaled(Math.max(0.1, 1.4 * thing.recipe.heightM), 0.24) } })
    if (finger !== undefined) pressesAndLeaves(bench, finger, thing)
  }
  return befall(bench, thing, plastic.test(said) ? [there] : [there, { kind: 'form', how, fromAmount: amount, toAmount: 0 }])
}

/** Comes down on something in the first half of the film and goes up again in the second. */
function pressesAndLeaves(bench: WordBench, tool: Entity, thing: Entity): void {
  const { story } = bench
  comesDown(bench, tool, thing)
  story.next()
  story.beat({ who: tool, action: 'drift', goal: { relation: 'above', to: thing }, manner: [] })
  story.step--
}

const scaled = (wishedM: number, ownM: number): number => Math.max(0.05, Math.min(10, Math.round((100 * wishedM) / ownM) / 100))

/** What draws, and the colour of its line. */
const drawers: Readonly<Record<string, string>> = { chalk: '#fbfaf4', crayon: '#e0362e', charcoal: '#26262a', pencil: '#5a5a5e', pen: '#1f3fa0', marker: '#c8312b', lipstick: '#c81f3f', brush: '#2f6fc4', paintbrush: '#2f6fc4', pastel: '#e88ab0', stick: '#7a5a34', branch: '#7a5a34', finger: '#8a6a44', nail: '#cfd3d8', stone: '#e6e2da', brick: '#b8563c', stylus: '#26262a', coal: '#1c1c1e', soap: '#f6f4ee', key: '#d9dde2', knife: '#d9dde2', needle: '#d9dde2' }
/** What is drawn on, and its colour. */
const drawnOn: Readonly<Record<string, string>> = { slate: '#3a4650', blackboard: '#2f4a3e', chalkboard: '#2f4a3e', board: '#3a4650', paper: '#fbfaf4', canvas: '#f6efe0', sand: '#dcbf86', wall: '#e4d8c4', wood: '#c2905a', pavement: '#8f8f8c', sidewalk: '#a8a6a0', asphalt: '#4a4a4c', concrete: '#a2a09a', glass: '#cfe6ee', metal: '#8d959c', cardboard: '#c99a62', snow: '#f2f6fa', stone: '#8f8c86', fabric: '#d9d2c4', cloth: '#d9d2c4', leather: '#8a5a34', mud: '#6a4c30', table: '#b9834e', clay: '#b8643c', desk: '#b9834e', tile: '#e6eaec', plank: '#c2905a', brick: '#a8563c', car: '#b83a34', sandpaper: '#b8935a', sheet: '#fbfaf4', surface: '#d9d2c4', page: '#fbfaf4', notebook: '#fbfaf4', driveway: '#8f8f8c' }
/** What says nothing of its colour where something else does: the surface of a sheet of sandpaper. */
const vague: ReadonlySet<string> = new Set(['surface', 'sheet', 'page'])
/** The length of the line, and the top of the board, metres. */
const lineM = 0.2
const boardM = 0.0185

/** "A piece of chalk is dragged across a slate": it goes along, and its line is left behind it. */
const drawsLine: TrialReader = (text, bench) => {
  const match = /^(.*?)\b(?:(?:is|are|being|gets?)\s+(?:\w+ly\s+)?(?:dragged|drawn|rubbed|scraped|scratched|pulled|swiped|pressed|moved|slid|scribbled|run)|drags|draws|scrapes|scratches|glides|slides)\s+(?:\w+ly\s+)?(?:across|over|along|through|on|against)\s+(.*)$/i.exec(text)
  const words = (part: string | undefined): string[] => (part ?? '').toLowerCase().match(/[a-z]+/g) ?? []
  const tool = words(match?.[1]).filter((word) => Object.hasOwn(drawers, word)).at(-1)
  const ground = words(match?.[2]?.split(/,|\bshowing\b|\bleaving\b/)[0]).find((word, _, all) => Object.hasOwn(drawnOn, word) && !(vague.has(word) && all.some((other) => Object.hasOwn(drawnOn, other) && !vague.has(other))))
  if (match === null || tool === undefined || ground === undefined || /\b(?:man|woman|girl|boy|child|he|she|person|artist)\b/i.test(match[1] ?? '')) return false
  const color = words(match[1]).map(colorOf).find((hex) => hex !== undefined) ?? drawers[tool] ?? '#fbfaf4'
  const drawer = /chalk|crayon/.test(tool) ? bench.casting.bring({ recipe: tool, label: tool, appearance: { color } }) : /charcoal|coal|pastel|marker|pen\b|pencil|stylus/.test(tool) ? bench.casting.bring({ recipe: 'straight-pencil', label: tool, appearance: { color: tool === 'pencil' ? '#f7b92a' : color } }) : thingIn(tool, bench)
  const board = bench.casting.bring({ recipe: 'slate-board', label: ground, appearance: { color: drawnOn[ground] ?? '#3a4650' } })
  const line = bench.casting.bring({ recipe: 'drawn-line', label: 'line', appearance: { color } })
  if (drawer === undefined || board === undefined || line === undefined || drawer.isCast) return false
  placed(bench, 'tabletop', 'table')
  drawAlong(bench, { drawer, board, line })
  return befall(bench, line, [{ kind: 'form', how: 'unrolled', fromAmount: 0, toAmount: 1 }])
}

/** Lays the line on the board, up to its middle, and lets the tool go along it. */
function drawAlong({ story }: WordBench, { drawer, board, line }: { drawer: Entity; board: Entity; line: Entity }): void {
  const lay = (who: Entity, xM: number, yM: number): void => {
    story.firstSteps.set(who.id, story.step)
    story.carried.set(who.id, { kind: 'ground', xM, zM: 0, ...(yM === 0 ? {} : { yM }), headingDeg: 0 })
  }
  lay(board, 0, 0)
  lay(line, -0.5 * lineM, boardM)
  lay(drawer, -lineM, boardM)
  story.beat({ who: drawer, action: 'drift', goal: { relation: 'on', to: board }, manner: [] })
  for (const each of [board, line]) hold({ story }, each)
}

/** How high something is let go that has no weight, metres: before the hand. */
const weightlessM = 0.95

/** "A wrench is released from an astronaut's hand in the space station": it floats where it was let go, and turns. */
const letsGo: TrialReader = (text, bench) => {
  const match = /^(.*?)\b(?:is|are|being)\s+(?:\w+ly\s+)?(?:released|let go|dropped|pushed|tossed|thrown|left)\b.*\b(?:space ?(?:station|ship|craft)|zero gravity|weightless|microgravity|orbit)\b/i.exec(text)
  const thing = match === null ? undefined : thingIn(match[1] ?? '', bench)
  if (thing === undefined || thing.isCast) return false
  const { story, casting } = bench
  const astronaut = /\b(?:astronaut|cosmonaut|hand|crew)\b/i.test(text) ? casting.bring({ recipe: 'astronaut', label: 'astronaut', appearance: {} }) : undefined
  story.places.push({ place: { recipe: 'spaceship', label: 'space station', approximated: false }, step: story.step })
  const size = Math.max(1, Math.min(5, 0.6 / thing.recipe.heightM))
  // before windows and consoles what is of grey steel would not be seen
  thing.appearance = { color: '#e8622a', ...thing.appearance, scale: Math.round(100 * size) / 100 }
  for (const each of [thing, ...(astronaut === undefined ? [] : [astronaut])]) story.firstSteps.set(each.id, story.step)
  story.carried.set(thing.id, { kind: 'ground', xM: astronaut === undefined ? 0 : 0.7, zM: 0.8, yM: weightlessM, headingDeg: 0 })
  if (astronaut !== undefined) {
    story.carried.set(astronaut.id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 35 })
  }
  story.beat({ who: thing, action: 'float', manner: ['still'] })
  return true
}

/** "Air is pumped into a flat inner tube": limp at first, round and larger at last. */
const isPumpedUp: TrialReader = (text, bench) => {
  const match = /\bair\b[^.]*?\b(?:pumped|blown|forced|filled)\s+into\s+(.*?)(?:[,.]|$)|^(.*?)\b(?:is|are|being|gets?)\s+(?:\w+ly\s+)?(?:inflated|pumped up|blown up)\b/i.exec(text)
  const said = (match?.[1] ?? match?.[2] ?? '').replace(/\b(?:being|until|with)\b.*$/i, '')
  const isTube = /\binner tube|\bswim ring|\bpool float/i.test(said)
  const thing = match === null ? undefined : isTube ? bench.casting.bring({ recipe: 'torus', label: 'inner tube', appearance: { color: /swim|float/i.test(said) ? '#f28ab0' : '#2c2e33' } }) : thingIn(said, bench)
  if (thing === undefined || thing.isCast) return false
  if (isTube) placed(bench, 'workshop', 'workshop')
  hold(bench, thing)
  return befall(bench, thing, [{ kind: 'form', how: 'deflate', fromAmount: 0.85, toAmount: 0 }, { kind: 'size', fromScale: 0.6, toScale: 1.25 }])
}

/** Heights at which the sand of an hourglass lies in its bulbs, metres. */
const bulbs = { upperM: 0.153, lowerM: 0.027 }
/** "An hourglass drains": the sand goes from its upper bulb into the lower. */
const sandRuns: TrialReader = (text, bench) => {
  if (!/\b(?:hourglass|sandglass|sand timer|egg timer)\b/i.test(text) || !/\b(?:drain(?:s|ing)?|empt(?:y|ies|ying)|runs?|running|ran|trickl(?:es?|ing)|flow(?:s|ing)?|pour(?:s|ing)?|fall(?:s|ing)?|sift(?:s|ing)?|slip(?:s|ping)?|stream(?:s|ing)?|count(?:s|ing))\b/i.test(text) || /\b(?:man|woman|boy|girl|he|she|person|wizard)\b/i.test(text)) return false
  const { story, casting } = bench
  const lay = (recipe: string, label: string, yM: number): Entity | undefined => {
    const made = casting.bring({ recipe, label, appearance: {} })
    if (made === undefined) return undefined
    story.carried.set(made.id, { kind: 'ground', xM: 0, zM: 0, ...(yM === 0 ? {} : { yM }), headingDeg: 0 })
    hold({ story }, made)
    return made
  }
  placed(bench, 'tabletop', 'table')
  const [glass, upper, lower] = [lay('empty-hourglass', 'hourglass', 0), lay('upper-sand', 'sand', bulbs.upperM), lay('lower-sand', 'sand below', bulbs.lowerM)]
  return befall(bench, glass, []) && befall(bench, upper, [{ kind: 'form', how: 'unbuilt', fromAmount: 0.05, toAmount: 1 }]) && befall(bench, lower, [{ kind: 'form', how: 'unbuilt', fromAmount: 0.85, toAmount: 0 }])
}
