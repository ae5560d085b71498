import { befall, hold, placed, sinksInto, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'
import type { ChangeKind } from '../story.ts'

/*
 * What is stepped on, run over or struck flat: the foot, the fist or the wheel is seen to be on it, and it is flat.
 */

interface Weight {
  pattern: RegExp
  recipe: string
  label: string
  /** How high it is, metres. */
  heightM: number
}

/** What comes down upon things; each is the part of somebody that does it, with no body above it. */
const treading: readonly Weight[] = [
  { pattern: /\belephant'?s?'? (?:foot|leg|feet)\b/i, recipe: 'elephant-foot', label: 'elephant foot', heightM: 0.8 },
  { pattern: /\b(?:bare|naked|barefoot)\b[^,.]*\b(?:foot|feet)\b|\b(?:foot|feet|heel|toes?)\b/i, recipe: 'treading-foot', label: 'foot', heightM: 0.56 },
  { pattern: /\b(?:boots?|shoes?|sneakers?|soles?)\b/i, recipe: 'treading-boot', label: 'boot', heightM: 0.56 },
  { pattern: /\bfists?\b/i, recipe: 'striking-fist', label: 'fist', heightM: 0.34 },
  { pattern: /\b(?:palms?|hands?)\b/i, recipe: 'striking-fist', label: 'hand', heightM: 0.34 },
]
/** What rolls over things, as its own recipe. */
const rolling = /\b(?:steam ?roller|road roller|bulldozer|tractor|truck|car|tank|bus|van|wheel|tires?|tyres?|excavator|jeep|monster truck|train)\b/i

const deeds = 'steps?|stepped|stepping|stomps?|stomped|stomping|stamps?|stamped|stamping|treads?|trod|trodden|treading|tramples?|trampled|trampling|crush(?:es|ed|ing)?|squash(?:es|ed|ing)?|squish(?:es|ed|ing)?|flatten(?:s|ed|ing)?|smash(?:es|ed|ing)?|press(?:es|ed|ing)?|mash(?:es|ed|ing)?|squeez(?:es|ed|ing)'
const running = 'runs? over|run over|running over|drives? over|driven over|driving over|rolls? over|rolled over|rolling over|crush(?:es|ed|ing)?|squash(?:es|ed|ing)?|flatten(?:s|ed|ing)?'
const passive = (verbs: string): RegExp => new RegExp(`^(.{2,60}?)\\s+(?:(?:slowly|suddenly|quickly|being|is|are|gets?)\\s+)*(?:being|is|are|gets?)\\s+(?:\\w+ly\\s+)?(?:${verbs})\\s+(?:\\w+ly\\s+)?(?:on\\s+|upon\\s+|down\\s+|flat\\s+|underfoot\\s+)*(?:by|under|beneath)\\s+(.{2,60})`, 'i')
const active = (verbs: string): RegExp => new RegExp(`^(.{2,60}?)\\s+(?:\\w+ly\\s+)?(?:${verbs})\\s+(?:down\\s+)?(?:on\\s+|onto\\s+|upon\\s+|over\\s+)*((?:an?|the|some|two|three|several)\\s.{2,50}?|\\w+)\\s*(?:[,.]|\\b(?:until|as|while|with|and|into|flat|crushing|squashing|flattening|leaving)\\b|$)`, 'i')
const [trodden, treads, overrun, overruns] = [passive(deeds), active(deeds), passive(running), active(running)]
/** Somebody whole who does it is told of otherwise: he walks or strikes himself. */
const somebody = /\b(?:man|woman|boy|girl|person|child|he|she|they|people|chef|worker|kid|somebody|someone|dough|button|pedal|clay|orange juice)\b/i

/** What is pressed into something is not flattened: it pricks it. */
const driven = /\bpress(?:es|ed|ing)?\b[^.]*\b(?:skewer|needle|pin|nail|knife|fork|toothpick|pencil|awl|screw|tack|thumbtack|blade|spike|object)\b[^.]*\b(?:into|through|against)\b/i

/** "A can is stepped on by a boot", "a fist squashes a tomato", "a tire rolls over a bottle": what does it is upon what it flattens. */
export const readCrushing: TrialReader = (text, bench) => {
  if (somebody.test(text) || driven.test(text) || /\b(?:hydraulic|ram|piston|compactor)\b/i.test(text)) return false
  const foot = heavyIn(text, [trodden, treads], (said) => treading.some(({ pattern }) => pattern.test(said)))
  if (foot !== undefined) return treadsOn(foot, bench)
  const wheel = heavyIn(text, [overrun, overruns], (said) => rolling.test(said) && !treading.some(({ pattern }) => pattern.test(said)))
  return wheel !== undefined && rollsOver(wheel, bench)
}

/** What is below and what is upon it, as a sentence tells it that says either of them first. */
interface Told { below: string; upon: string }

function heavyIn(text: string, [undergone, done]: readonly [RegExp, RegExp], isHeavy: (said: string) => boolean): Told | undefined {
  const [suffered, acted] = [undergone.exec(text), done.exec(text)]
  const told = [{ below: suffered?.[1], upon: suffered?.[2] }, { below: acted?.[2], upon: acted?.[1] }]
  const clean = (said: string | undefined) => said?.replace(/[,.].*$/, '').trim() ?? ''
  return told.map(({ below, upon }) => ({ below: clean(below), upon: clean(upon) })).find(({ below, upon }) => below !== '' && isHeavy(upon))
}

/** What is flattened is no larger than this, metres; what does it is so many times its height, and no less than itself. */
const mostM = 2
const times = { tread: 4.2, wheel: 3.4 }

/** What is only walked on. */
const trodOn = /\b(?:floors?|ground|carpet|rug|stage|road|street|path|sand|mud|snow|grass|ice|leaves|stones?|stairs?|steps?|ladder|scales?|mat|bridge|puddle|earth|soil|water|beach|moon)$/i

function flatThing(said: string, bench: WordBench): Entity | undefined {
  if (trodOn.test(said.replace(/\s+(?:in|on|at|of|under)\s.*$/i, ''))) return undefined
  const thing = thingIn(said.replace(/^(?:an?|the)\s+(?:empty|ripe|single)\s+/i, ''), bench)
  return thing === undefined || thing.isCast || thing.recipe.heightM > mostM ? undefined : thing
}

function treadsOn({ below, upon }: Told, bench: WordBench): boolean {
  const weight = treading.find(({ pattern }) => pattern.test(upon))
  const thing = weight === undefined ? undefined : flatThing(below, bench)
  const tool = weight === undefined || thing === undefined ? undefined : bench.casting.bring({ recipe: weight.recipe, label: weight.label, appearance: {} })
  if (weight === undefined || thing === undefined || tool === undefined) return false
  tool.appearance = { scale: scaled(times.tread * heightOf(thing), weight.heightM) }
  sinksInto(bench, tool, thing)
  placed(bench, thing.recipe.heightM < 0.7 ? 'tabletop' : 'street', 'ground')
  const wet = /\b(?:sponge|wet|soaked|soaking|dripping|damp|soggy)\b/i.test(below) ? runsOut(bench, thing) : []
  return befall(bench, thing, [{ kind: 'form', how: 'flatten', fromAmount: 0, toAmount: wet.length > 0 ? 0.7 : 1 }, ...wet])
}

/** What is wet and pressed gives its water away: it runs down, and a puddle spreads under it. */
function runsOut(bench: WordBench, thing: Entity): ChangeKind[] {
  const puddle = bench.casting.bring({ recipe: 'puddle', label: 'water', appearance: { scale: scaled(puddleWidths * heightOf(thing), puddleWideM) } })
  if (puddle === undefined) return []
  bench.story.firstSteps.set(puddle.id, Math.max(0, bench.story.step - 1))
  bench.story.carried.set(puddle.id, { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 })
  befall(bench, puddle, [{ kind: 'size', fromScale: 0.15, toScale: 1 }])
  return [{ kind: 'effect', what: 'trickle', color: '#6db7dd', fromAmount: 0, toAmount: 1 }]
}
/** How wide the puddle is at last, in heights of what it runs from, and that of the catalog, metres. */
const puddleWidths = 5
const puddleWideM = 1.6

function rollsOver({ below, upon }: Told, bench: WordBench): boolean {
  const thing = flatThing(below, bench)
  const wheel = thing === undefined ? undefined : thingIn(upon.replace(/\b(?:heavy|big|large|huge|moving)\s+/gi, ''), bench)
  if (thing === undefined || wheel === undefined || wheel === thing || wheel.isCast) return false
  const { story } = bench
  const share = times.wheel * heightOf(thing) / wheel.recipe.heightM
  if (share < 0.9) wheel.appearance = { ...wheel.appearance, scale: scaled(times.wheel * heightOf(thing), wheel.recipe.heightM) }
  for (const each of [wheel, thing]) story.firstSteps.set(each.id, story.step)
  story.stand({ who: wheel, relation: 'left-of', to: thing })
  story.beat({ who: wheel, action: 'drift', goal: { relation: 'inside', to: thing }, manner: [] })
  hold(bench, thing)
  story.next()
  story.beat({ who: wheel, action: 'drift', goal: { relation: 'right-of', to: thing }, manner: [] })
  placed(bench, 'street', 'street')
  return befall(bench, thing, [{ kind: 'form', how: 'flatten', fromAmount: 0, toAmount: 1, durationS: 0.2 }])
}

const heightOf = ({ recipe, appearance }: Entity): number => recipe.heightM * (appearance.scale ?? 1)
const scaled = (wantedM: number, ownM: number): number => Math.round((100 * wantedM) / ownM) / 100
