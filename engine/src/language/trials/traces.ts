import { befall, heldIn, placed, thingIn, type TrialReader, type WordBench } from './bench.ts'
import type { Entity } from '../cast/cast.ts'

/*
 * Sentences that name what somebody or the weather does without naming who or what is seen doing it: footsteps that imprint,
 * rain on a roof, water that is summoned, clay that is pressed flat.
 */

/** Reads a sentence in which something leaves its trace on something else. */
export const readTrace: TrialReader = (text, bench) => [footsteps, rainOnRoof, summonsWater, pressesClay, shelters].some((read) => read(text, bench))

/** "Footsteps imprint on soft sand": somebody walks there, and the prints lie behind. */
const footsteps: TrialReader = (text, bench) => {
  const ground = /\b(?:footsteps?|footprints?)\b[^.]*\b(sand|beach|snow|mud|dirt|ground|soil|path)\b/i.exec(text)?.[1]?.toLowerCase()
  if (ground === undefined || !/\b(?:imprint|press|sink|leave|mark|appear|form|cross|lead|crunch|track)/i.test(text)) return false
  const who = bench.casting.bring({ recipe: 'woman', label: 'person', appearance: {} })
  const prints = bench.casting.bring({ recipe: 'footprints', label: 'footprints', appearance: { color: groundTone[ground] ?? '#b08a58' } })
  if (who === undefined || prints === undefined) return false
  const { story } = bench
  for (const each of [who, prints]) story.firstSteps.set(each.id, story.step)
  story.stand({ who, relation: 'right-of', to: prints })
  story.beat({ who, action: 'walk', manner: ['rightwards', 'slow'] })
  const set = /sand|beach/.test(ground) ? 'beach' : ground === 'snow' ? 'snowfield' : 'meadow'
  placed(bench, set, ground)
  return true
}

/** How dark a print is on what it is pressed into. */
const groundTone: Readonly<Record<string, string>> = { sand: '#a07c4c', beach: '#a07c4c', snow: '#9fb4cc', mud: '#4a3524', dirt: '#5a4330', ground: '#6a5238', soil: '#4f3a28', path: '#7a6040' }

/** "Raindrops hit a tin roof": a house with that roof, in the rain. */
const rainOnRoof: TrialReader = (text, bench) => {
  if (!/\b(?:rain|raindrops?|rainwater|drizzle|downpour|hail)\b[^.]*\b(?:hits?|falls?|falling|drums?|patters?|pelts?|splash(?:es)?|lands?|bounces?|taps?|runs?|pounds?|strikes?|drips?)\b[^.]*\broofs?\b/i.test(text)) return false
  const metal = /\b(?:tin|metal|steel|iron|corrugated|zinc)\b/i.test(text)
  const house = bench.casting.bring({ recipe: metal ? 'tin-roof' : 'cottage', label: metal ? 'tin roof' : 'house', appearance: {} })
  placed(bench, 'garden', 'garden')
  return befall(bench, house, [{ kind: 'effect', what: 'splashes', color: '#e4f3fd', fromAmount: 0.8, toAmount: 1 }])
}

/** "A sorcerer summons water from thin air": he casts his spell, it pours out of the air beside him and spreads over the floor; a wave that is named rises. */
const summonsWater: TrialReader = (text, bench) => {
  const said = /^\s*(?:an?|the)?\s*([^,.]{2,40}?)\s+(?:summons|conjures?(?: up)?|creates|calls forth|commands|casts|unleashes)\s+(?:\w+\s+){0,3}?(water|waves?|floods?|rain|tsunami)\b/i.exec(text)
  const who = said === null ? undefined : personIn(said[1] ?? '', bench)
  const isWave = /wave|tsunami/i.test(said?.[2] ?? '')
  const wave = who === undefined ? undefined : bench.casting.bring({ recipe: isWave ? 'wave' : 'pouring-water', label: 'summoned water', appearance: {} })
  if (who === undefined || wave === undefined) return false
  const { story } = bench
  for (const each of [who, wave]) story.firstSteps.set(each.id, story.step)
  story.stand({ who: wave, relation: 'right-of', to: who })
  story.beat({ who, action: 'cast-spell', manner: [] })
  placed(bench, /\broom|\bhall|\bhouse/i.test(text) ? 'room' : 'castle', 'room')
  if (isWave) return befall(bench, wave, [{ kind: 'size', fromScale: 0.1, toScale: 1 }])
  const flood = bench.casting.bring({ recipe: 'puddle', label: 'flood', appearance: { scale: floodScale, color: '#3f93d6' } })
  if (flood === undefined) return false
  story.firstSteps.set(flood.id, story.step)
  story.stand({ who, relation: 'on', to: flood })
  befall(bench, flood, [{ kind: 'size', fromScale: 0.1, toScale: 1 }])
  return befall(bench, wave, [{ kind: 'effect', what: 'splashes', color: '#e4f3fd', fromAmount: 0.4, toAmount: 1 }])
}
/** Times a puddle that the water on the floor of a flooded room is wide. */
const floodScale = 3.4

/** "A hand presses a clay ball into a flat disc": somebody does, at a table. */
const pressesClay: TrialReader = (text, bench) => {
  const said = /^\s*(?:an?|the)?\s*([^,.]{0,40}?)\b(?:press(?:es)?|flattens?|squash(?:es)?|squeez(?:es?)|push(?:es)?|pats?|mold?s?|moulds?|shapes?|kneads?)\s+(?:down\s+)?(?:an?|the|some)?\s*(?:(?:ball|lump|piece|mound)\s+of\s+)?(?:soft\s+|wet\s+)?(clay|dough|plasticine|putty)\b/i.exec(text)
  if (said === null) return false
  const who = personIn((said[1] ?? '').replace(/['’]s?\s+(?:\w+\s+)?(?:hands?|fingers?|palms?|fists?)\s*$/i, ''), bench) ?? bench.casting.bring({ recipe: 'woman', label: 'person', appearance: {} })
  const isDough = /dough/i.test(said[2] ?? '')
  const lump = bench.casting.bring(isDough ? { recipe: 'dough', label: 'lump of dough', appearance: { scale: 1.4 } } : { recipe: 'snowball', label: `lump of ${said[2]?.toLowerCase() ?? 'clay'}`, appearance: { color: '#b8643c', scale: 1.7 } })
  if (who === undefined || lump === undefined) return false
  const { story } = bench
  for (const each of [who, lump]) story.firstSteps.set(each.id, story.step)
  const isFlat = /\b(?:flat|flatten(?:s|ed|ing)?|disc|disk|pancake|patty|slab|sheet)\b/i.test(text)
  story.beat({ who, action: isFlat ? 'press-flat' : 'knead', with: lump, manner: [] })
  if (isDough) placed(bench, who.recipe.id === 'baker' ? 'bakery' : 'kitchen', 'kitchen')
  else placed(bench, 'art-studio', 'studio')
  return befall(bench, lump, [{ kind: 'form', how: 'flatten', fromAmount: 0, toAmount: isFlat ? 0.88 : 0.75 }])
}

/** "A tent shelters a grill": what is sheltered stands beneath, and a tent is one that is open to all sides. */
const shelters: TrialReader = (text, bench) => {
  const said = /^\s*(?:an?|the)\s+([^,.]{2,40}?)\s+(?:is\s+)?(?:shelter(?:s|ing)|roof(?:s|ing)|shad(?:es|ing)|protect(?:s|ing)|canopying)\s+(?:over\s+)?(?:an?|the)\s+([^,.]{2,40}?)(?:\s+from\b.*)?\s*$/i.exec(text)
  if (said === null) return false
  const roof = /\b(?:tent|canopy|awning|marquee|pavilion)\b/i.test(said[1] ?? '') ? bench.casting.bring({ recipe: 'canopy', label: said[1] ?? 'tent', appearance: {} }) : thingIn(said[1] ?? '', bench)
  const beneath = roof === undefined || roof.isCast || roof.recipe.heightM < 1.8 ? undefined : thingIn(said[2] ?? '', bench)
  if (roof === undefined || beneath === undefined || beneath.recipe.heightM > 0.85 * roof.recipe.heightM) return false
  heldIn(bench, { who: beneath, holder: roof })
  placed(bench, 'backyard', 'garden')
  return befall(bench, roof, []) && befall(bench, beneath, [])
}

function personIn(said: string, bench: WordBench): Entity | undefined {
  const found = said.trim() === '' ? undefined : thingIn(said, bench)
  return found?.isCast === true ? found : undefined
}
