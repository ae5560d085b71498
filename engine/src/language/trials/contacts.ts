import { openVesselIn, placeOfVessel, substanceIn, vesselWith } from './heat.ts'
import type { Entity } from '../cast/cast.ts'
import { isFilm } from '../changes/befalling.ts'
import { singular } from '../words/inflection.ts'
import { isLiving } from '../words/living.ts'
import { befall, moveTo, placed, thingIn, type TrialReader } from './bench.ts'

/** Reads a sentence in which one thing meets another: it bounces off it, sinks in it, pricks it, is drawn to it. */
export const readContact: TrialReader = (text, bench) => [rebounds, bounces, liesOnWater, punctures, strikes, attracts, paints].some((read) => read(text, bench))

/** What is small is shown so large that its way is seen, metres. */
const shownM = 0.36
/** How high what is thrown to the ground begins, metres. */
const thrownM = 2.6
const surfaces = /\b(?:floor|ground|pavement|concrete|sidewalk|grass|court|table|tiles?|wall|street|road)\b/i

/** "A rubber ball is thrown onto the ground, showing its bounce". */
const bounces: TrialReader = (text, bench) => {
  const match = /^\s*(?:an?|the|one)?\s*([^.]*?\b\w*ball)\b[^.]*?\b(?:thrown|dropped|falls?|drops?|bounc(?:es|ing|e)|released|tossed|let go)\b/i.exec(text)
  if (match === null || !/\bbounc|\brebound|\bdropped\b|\bthrown (?:down|on)/i.test(text) || !surfaces.test(text)) return false
  const ball = thingIn(match[1] ?? '', bench)
  if (ball === undefined) return false
  if (ball.recipe.heightM < shownM) ball.appearance = { ...ball.appearance, scale: Math.round((100 * shownM) / ball.recipe.heightM) / 100 }
  const { story } = bench
  story.happened = true
  story.firstSteps.set(ball.id, story.step)
  story.aloft.set(ball.id, thrownM)
  const [set, label] = bounceOn.find(([pattern]) => pattern.test(text))?.[1] ?? ['gym', 'floor']
  placed(bench, bench.lexicon.knowsSet(set) ? set : 'park', label)
  return true
}

/** Where something bounces that is thrown on what is named. */
const bounceOn: readonly (readonly [RegExp, readonly [string, string]])[] = [[/\b(?:gym|gymnasium|sports hall)\b/i, ['gym', 'gym']], [/\b(?:tennis|clay|grass|hard) court\b/i, ['tennis-court', 'court']], [/\bcourt\b/i, ['basketball-court', 'court']], [/\b(?:pavement|concrete|sidewalk|street|road|asphalt)\b/i, ['street', 'street']], [/\b(?:table|desk)\b/i, ['tabletop', 'table']], [/\b(?:grass|ground|lawn)\b/i, ['park', 'ground']]]

/** What is lighter than water: it stays on top. */
const buoyant = /\b(?:wood(?:en)?|plastic|cork|ice|paper|leaf|feather|foam|rubber|apple|orange|ball|boat|petal|flower|balloon|duck|stick|candle|styrofoam|lemon|sponge|oil)\b/i

/** "A coin is placed on the surface of a pool of water": in a clear bowl it goes down, unless it is lighter than water. */
const liesOnWater: TrialReader = (text, bench) => {
  const passive = /^\s*(?:an?|the)?\s*(.{2,60}?)\s+(?:is|are|being)\s+(?:\w+ly\s+)?(?:placed|put|dropped|set|laid|lowered|thrown|submerged|immersed|released)\s+(?:\w+ly\s+)?(?:on|onto|in|into|under|underneath)\s+.*\b(water|milk|oil|honey|juice)\b/i.exec(text)
  const active = /^\s*(?:an?|the)?\s*(.{2,60}?)\s+(?:sinks?|floats?|falls?|drops?|plunges?|splash(?:es)?|bobs?)\s+(?:\w+ly\s+)?(?:down\s+)?(?:to|on|onto|in|into|through|at)\s+(?:.*\b(?:glass|bowl|beaker|jar|tank|aquarium|bucket|cup|container|tub|basin|bathtub|pool|pot|pan)\b.*|(?:(?:the|a|some|salt|salty|fresh|clear|still|surface of|top of)\s+)*)\b(water|milk|oil|honey|juice|saltwater)\b/i.exec(text)
  const named = substanceIn(passive?.[2] ?? active?.[2] ?? '')
  const said = passive?.[1] ?? active?.[1] ?? ''
  const itself = substanceIn(said)
  if (named === undefined || (itself !== undefined && itself.substance.solid === undefined && /^s?\s*$/.test(said.slice(itself.at + itself.name.length)))) return false
  const held = openVesselIn(text.slice(said.length))
  const open = held !== undefined && Object.hasOwn(holdsUpToM, held.recipe) ? held : { recipe: 'clear-bowl', name: 'bowl' }
  const bowl = vesselWith(bench, { recipe: open.recipe, label: `${open.name} of ${named.name}` })
  const thing = pebbleIn(said, bench) ?? thingIn(said, bench) ?? lumpOf(said, bench)
  if (bowl === undefined || thing === undefined || thing.isCast || thing.recipe.kind === 'vehicle') return false
  fitInto(thing, open.recipe)
  const floats = buoyant.test(said) || /\bfloats?\b/i.test(active?.[0] ?? '')
  befall(bench, bowl, [{ kind: 'level', from: floats ? 0.94 : 0.78, to: floats ? 0.95 : 0.84, color: named.substance.color }])
  moveTo(bench, thing, { from: floats ? 'above' : 'on', to: bowl, at: floats ? 'on' : 'inside' })
  placed(bench, placeOfVessel(open.recipe), 'table')
  return true
}

/** How high, metres, what is put into each vessel is at most and at least: it goes in, and is seen in it. */
const holdsUpToM: Readonly<Record<string, readonly [mostM: number, leastM: number]>> = { 'clear-bowl': [0.075, 0], 'clear-tank': [0.11, 0.06], 'stove-pot': [0.075, 0], 'stove-wok': [0.06, 0], 'wash-tub': [0.16, 0.07], 'paddling-pool': [0.3, 0.14] }
/** What is larger than the vessel is shown so small that it goes into it; what would be lost in it is shown larger. */
function fitInto(thing: Entity, vessel: string): void {
  const [mostM, leastM] = holdsUpToM[vessel] ?? [0.075, 0]
  const ownM = thing.recipe.heightM * (thing.appearance.scale ?? 1)
  const wishedM = Math.max(leastM, Math.min(mostM, ownM))
  if (wishedM !== ownM) thing.appearance = { ...thing.appearance, scale: Math.min(4, Math.round((1000 * wishedM) / thing.recipe.heightM) / 1000) }
}

/** One stone, where the catalog has them by the heap. */
function pebbleIn(said: string, { casting }: Parameters<TrialReader>[1]): Entity | undefined {
  return /\b(?:pebble|stone|rock)\s*$/i.test(said) ? casting.bring({ recipe: 'rock', label: 'pebble', appearance: {} }) : undefined
}

/** A stone that flies is no boulder. */
function stoneIn(said: string, { casting }: Parameters<TrialReader>[1]): Entity | undefined {
  return /\b(?:pebble|stone|rock)s?\s*$/i.test(said) ? casting.bring({ recipe: 'hand-stone', label: 'rock', appearance: {} }) : undefined
}

/** A lump of what is named, of a substance that is solid: "an iron block". */
function lumpOf(said: string, { casting }: Parameters<TrialReader>[1]): Entity | undefined {
  const solid = substanceIn(said)?.substance.solid
  return solid === undefined ? undefined : casting.bring({ recipe: solid.recipe, label: said, appearance: { ...(solid.color === undefined ? {} : { color: solid.color }), ...(solid.material === undefined ? {} : { material: solid.material }) } })
}

const sharp = /\b(?:needle|pin|nail|knife|blade|scissors|pencil|thorn|spike|dart|arrow|fork|toothpick|skewer|screw|awl|tack|thumbtack|sharp object|pointed object|sharp tool)s?\b/i
const yielding = /\b(?:balloon|bubble|tire|tyre|ball|glove|bag|cushion|pillow|paper|foil|film|leather|fruit|apple|orange|tomato|potato|sponge|cardboard|box|cork|cloth|fabric|plastic|rubber|skin|foam|clay|cake|cheese|egg)s?\b/i
const pressing = /\b(?:press(?:es|ed|ing)?|pierc(?:es|ed|ing)|punctur(?:es|ed|ing)|pok(?:es|ed|ing)|prick(?:s|ed|ing)?|stab(?:s|bed|bing)?|penetrat(?:es|ed|ing)|push(?:es|ed|ing)?|jab(?:s|bed|bing)?|pop(?:s|ped|ping)?|sink(?:s|ing)?|touch(?:es|ed|ing)?|inserted|driven|stuck)\b/i

/** "A sharp object presses into a soft balloon": it comes down upon it, and what is full of air bursts. */
const punctures: TrialReader = (text, bench) => {
  const [point, soft] = [sharp.exec(text), yielding.exec(text.replace(sharp, (word) => ' '.repeat(word.length)))]
  if (point === null || soft === null || !pressing.test(text)) return false
  const isSheet = /\b(?:film|wrap|foil|membrane|plastic sheet|cellophane|sheet of plastic)\b/i.test(text) && !/\bballoon|\bbubble/i.test(text)
  const name = /object|tool|^pins?$/i.test(point[0]) ? 'nail' : point[0]
  const tool = thingIn(name, bench)
  const kind = /^(?:plastic|rubber|cloth|fabric|leather|paper|cardboard|foam)$/i.test(soft[0]) ? [soft[0], nextNoun(text, soft.index + soft[0].length, bench)].filter((word) => word !== undefined).join(' ') : soft[0]
  // one that lies on a table has no string to hang from
  const target = isSheet ? bench.casting.bring({ recipe: 'stretched-film', label: 'film', appearance: {} }) : /balloon/i.test(kind) ? bench.casting.bring({ recipe: 'blown-balloon', label: 'balloon', appearance: {} }) : thingIn(kind, bench)
  if (tool === undefined || target === undefined || tool === target || tool.isCast || target.isCast) return false
  const bursts = /balloon|bubble/i.test(kind)
  const share = tool.recipe.heightM / (target.recipe.heightM * (target.appearance.scale ?? 1))
  const wished = bursts ? pointShare : sunkShare
  if (share < wished) tool.appearance = { ...tool.appearance, scale: Math.round(100 * Math.min(10, wished / share)) / 100 }
  if (bursts) pierce(bench, tool, target)
  else moveTo(bench, tool, { from: isSheet ? 'above' : 'on', to: target, at: 'inside' })
  placed(bench, 'tabletop', 'table')
  if (isSheet) return isPierced(bench, target)
  return befall(bench, target, bursts ? [{ kind: 'form', how: isFilm(target) ? 'pop' : 'shatter', fromAmount: 0, toAmount: 1, durationS: 0.8 }] : [{ kind: 'form', how: 'deflate', fromAmount: 0, toAmount: /tire|tyre|ball|cushion|bag/i.test(kind) ? 0.8 : 0.4 }])
}

/** A film that has been pricked has a hole. */
function isPierced(bench: Parameters<TrialReader>[1], film: Entity): boolean {
  const holed = bench.casting.bring({ recipe: 'pierced-film', label: 'film with a hole', appearance: {} })
  if (holed === undefined) return false
  bench.story.firstSteps.set(holed.id, bench.story.step)
  bench.story.change({ who: film, becomes: holed, what: { kind: 'becomes', durationS: 0.3 } })
  return true
}

/** What pricks is seen beside what it pricks where it is this share of its height. */
const pointShare = 0.75
/** What sinks into something is so much longer that its end is still seen. */
const sunkShare = 1

const breaking = 'shatters?|breaks?|cracks?|smashes|smash|splinters?|bursts?|explodes?'
const struck = new RegExp(`^\\s*(?:an?|the)?\\s*([^,.]{2,40}?)\\s+(?:${breaking})\\b[^.]*?\\b(?:hit|struck|smashed|knocked|impacted)\\s+(?:\\w+ly\\s+)?by\\s+(?:an?|the)?\\s*([^,.]{2,40})`, 'i')
const striking = new RegExp(`^\\s*(?:(?:an?|the)\\s+)?([^,.]{2,40}?)\\s+(?:flies (?:in)?to|crashes (?:in)?to|hits|strikes|${breaking})\\s+(?:and (?:${breaking})\\s+)?(?:(?:an?|the)\\s+)?([^,.]{2,40})`, 'i')
const breakable = /\b(?:glass|mirror|window|vase|plate|bottle|jar|cup|mug|bowl|pot|egg|bulb|lightbulb|lamp|screen|ice|teapot|watermelon|pumpkin|ornament|statue)\b/i
/** What is thrown is no larger and no smaller than these shares of what it hits. */
const missile = { share: 0.34, leastShare: 0.14 }

/** "A mirror breaks when struck by a rock", "a ball smashes a window": the one flies at the other, which breaks when it is there. */
const strikes: TrialReader = (text, bench) => {
  const [, first, second] = struck.exec(text) ?? []
  const [, third, fourth] = first === undefined ? striking.exec(text) ?? [] : []
  const [hit, thrown] = [first ?? fourth, second ?? third]
  if (hit === undefined || thrown === undefined || !breakable.test(hit) || !new RegExp(breaking, 'i').test(text)) return false
  // who breaks something himself is told of otherwise, and is not there twice
  if ([hit, thrown].some((said) => isLiving(singular(said.toLowerCase().split(/\s+/).at(-1) ?? '').noun, bench.lexicon))) return false
  const target = thingIn(hit, bench)
  const tool = stoneIn(thrown, bench) ?? thingIn(thrown, bench)
  if (target === undefined || tool === undefined || target === tool || target.isCast || tool.isCast) return false
  sends(bench, tool, target)
  return befall(bench, target, [cracksOnly.test(text) && !/\b(?:shatter|smash|piece|shard)/i.test(text) ? { kind: 'form', how: 'shatter', fromAmount: 0, toAmount: crackedAmount } : { kind: 'form', how: 'shatter', fromAmount: 0, toAmount: 1 }])
}

/** What only cracks stays where it is, its pieces a little apart. */
const cracksOnly = /\bcrack/i
const crackedAmount = 0.16

/** Lets something fly at something else. */
function sends(bench: Parameters<TrialReader>[1], tool: Entity, target: Entity): void {
  const ownM = tool.recipe.heightM * (tool.appearance.scale ?? 1)
  const share = ownM / target.recipe.heightM
  const wished = Math.max(missile.leastShare, Math.min(missile.share, share))
  if (wished !== share) tool.appearance = { ...tool.appearance, scale: Math.round(1000 * Math.min(10, (wished * target.recipe.heightM) / tool.recipe.heightM)) / 1000 }
  const { story } = bench
  for (const each of [tool, target]) story.firstSteps.set(each.id, story.step)
  story.beat({ who: tool, action: 'hurtle', target, manner: [] })
  placed(bench, target.recipe.heightM < 0.6 ? 'tabletop' : 'room', target.recipe.heightM < 0.6 ? 'table' : 'room')
}

/** "A tennis ball hits a wall and bounces back". */
const rebounds: TrialReader = (text, bench) => {
  const [, thrown, hit] = rebounding.exec(text) ?? []
  if (thrown === undefined || hit === undefined || !/\bbounc|\brebound|\bricochet/i.test(text)) return false
  const [tool, target] = [thingIn(thrown, bench), thingIn(hit, bench)]
  if (tool === undefined || target === undefined || tool === target || tool.isCast || target.isCast) return false
  placed(bench, 'backyard', 'garden')
  sends(bench, tool, target)
  return true
}
const rebounding = /^\s*(?:(?:an?|the|one)\s+)?([^,.]*?\b\w*(?:ball|puck|frisbee|stone|rock|coin|snowball|boomerang))\s+(?:(?:is|gets)\s+)?(?:hits?|strikes?|bounces?(?:\s+(?:back\s+)?off)?|rebounds?(?:\s+off)?|ricochets?(?:\s+off)?|thrown|kicked|hurled|flies)\s+(?:of|from|off|at|against|into|to)?\s*(?:an?|the)\s+((?:\w+\s+){0,2}?(?:wall|fence|door|gate|tree|board|backboard|trunk))\b/i

/** Lets something sharp come down through a thing that bursts when it is reached, half-way through the film. */
function pierce({ story }: Parameters<TrialReader>[1], tool: Entity, target: Entity): void {
  for (const each of [tool, target]) story.firstSteps.set(each.id, story.step)
  story.stand({ who: tool, relation: 'above', to: target })
  story.beat({ who: tool, action: 'drift', goal: { relation: 'inside', to: target }, manner: [] })
  // a film gives way before it bursts
  if (isFilm(target)) story.change({ who: target, what: { kind: 'form', how: 'flatten', fromAmount: 0, toAmount: givesWay } })
  story.next()
}
/** How flat what bursts is pressed before it does. */
const givesWay = 0.13

/** The first thing that is named after a place of the text. */
function nextNoun(text: string, from: number, { lexicon }: Parameters<TrialReader>[1]): string | undefined {
  return text.slice(from).toLowerCase().match(/[a-z]+/g)?.slice(0, 2).find((word) => lexicon.namedThing(word) !== undefined)
}

/** "A magnet attracts a nail": what is drawn leaps upon it. */
const attracts: TrialReader = (text, bench) => {
  if (!/\bmagnets?\b/i.test(text) || !/\b(?:attract|pull|draw|snap|stick|cling|pick|approach|near|close|toward|repel|brought)/i.test(text)) return false
  const magnet = thingIn('magnet', bench)
  const iron = /\b(paper ?clips?|nails?|needles?|screws?|pins?|coins?|keys?|spoons?|bolts?|iron filings|filings|iron|steel|metal)\b/i.exec(text)?.[1]?.toLowerCase()
  const drawn = iron === undefined || /filings|iron|steel|metal|^pins?$/.test(iron) ? thingIn(iron === undefined ? 'magnet' : 'nail', bench) : thingIn(iron, bench)
  if (magnet === undefined || drawn === undefined) return false
  if (/\brepel/i.test(text)) moveTo(bench, drawn, { from: 'on', to: magnet, at: 'right-of' })
  else moveTo(bench, drawn, { from: 'right-of', to: magnet, at: 'inside' })
  placed(bench, 'tabletop', 'table')
  return true
}

/** "A paintbrush applies paint to a canvas": somebody paints with it. */
const paints: TrialReader = (text, bench) => {
  if (!/\b(?:paint ?)?brush(?:es)?\b/i.test(text) || !/\b(?:canvas|easel)\b/i.test(text) || !/\bpaints?\b/i.test(text) || /\b(?:man|woman|artist|painter|girl|boy|person|child|he|she)\b/i.test(text)) return false
  const painter = bench.casting.bring({ recipe: 'painter', label: 'painter', appearance: {} })
  const canvas = bench.casting.bring({ recipe: 'easel', label: 'canvas', appearance: {} })
  if (painter === undefined || canvas === undefined) return false
  for (const each of [painter, canvas]) bench.story.firstSteps.set(each.id, bench.story.step)
  bench.story.beat({ who: painter, action: 'paint', target: canvas, manner: [] })
  placed(bench, 'art-studio', 'art studio')
  return true
}
