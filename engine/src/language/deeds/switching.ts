import { complementOf } from '../clauses/complements.ts'
import type { Clause } from '../clauses/grammar.ts'
import type { Entity } from '../cast/entity.ts'
import { verbForms } from '../words/inflection.ts'
import type { ChangeKind } from '../story.ts'

/*
 * What is switched on and off: lamps, screens, flames. "A lamp turns on", "street lights flicker on", "a candle goes out", "a lamp changes
 * from dim to bright"; and after a deed, "a person turns off the television".
 */

/** What verbs do with a light, by their particle. */
const switched: Readonly<Record<string, { verbs: ReadonlySet<string>; lit: boolean }>> = {
  on: { verbs: new Set(['turn', 'switch', 'flick', 'flip', 'power', 'come', 'flicker', 'go', 'click', 'snap', 'put']), lit: true },
  up: { verbs: new Set(['light', 'power', 'blaze', 'flare']), lit: true },
  off: { verbs: new Set(['turn', 'switch', 'flick', 'flip', 'power', 'shut', 'go', 'click', 'snap']), lit: false },
  out: { verbs: new Set(['go', 'flicker', 'blow', 'put', 'burn', 'die', 'fade', 'snuff']), lit: false },
  down: { verbs: new Set(['power', 'shut']), lit: false },
}
/** Verbs that say it by themselves. */
const litAlone: Readonly<Record<string, boolean>> = { light: true, ignite: true, kindle: true, illuminate: true, extinguish: false, snuff: false, douse: false, dim: false, brighten: true }

/** How bright a light is that is called so, from 0 to 1. */
const brightness: Readonly<Record<string, number>> = { off: 0, dark: 0, unlit: 0, dim: 0.12, dimmer: 0.12, faint: 0.12, low: 0.12, weak: 0.12, lit: 1, on: 1, bright: 1, brighter: 1, brilliant: 1, dazzling: 1, blinding: 1, radiant: 1 }
/** Verbs that need to say how bright it becomes. */
const becoming: ReadonlySet<string> = new Set(['change', 'turn', 'become', 'go', 'get', 'grow', 'shift', 'transition', 'fade'])

/** "changes from dim to bright", "grows dimmer": from how bright to how bright; what is not said is the other end. */
function brightnessOf(clause: Clause): { from: number; to: number } | undefined {
  if (!verbForms(clause.verb?.lower ?? '').some((form) => becoming.has(form))) return undefined
  const said = complementOf(clause)
  const [from, to] = [said.from, said.to].map((words) => words.map(({ lower }) => (Object.hasOwn(brightness, lower) ? brightness[lower] : undefined)).find((each) => each !== undefined))
  return to === undefined ? undefined : { from: from ?? (to > 0.5 ? 0.12 : 1), to }
}

/** Surfaces that shine by themselves. */
const shining: ReadonlySet<string> = new Set(['light', 'glow'])
/** Landmarks and houses with lit windows are no lamps. */
const isLamp = ({ recipe, isCast }: Entity): boolean => !isCast && recipe.kind !== 'structure' && recipe.kind !== 'vehicle' && [...recipe.groups, ...(recipe.solids ?? [])].some(({ surface }) => shining.has(surface))
/** Street lights and Christmas trees stand for good and are lamps all the same. */
const standingLamps: ReadonlySet<string> = new Set(['lamp-post', 'traffic-light', 'christmas-tree', 'lighthouse', 'fireplace', 'sign', 'bus-stop'])

/** What a clause does to the lamps it is about; undefined where it tells of something else. */
export function switchingOf(clause: Clause, things: readonly Entity[]): ChangeKind | undefined {
  if (things.length === 0 || !things.every((thing) => isLamp(thing) || standingLamps.has(thing.recipe.id))) return undefined
  const level = brightnessOf(clause)
  if (level !== undefined) return { kind: 'glow', ...level }
  const { verb, particle } = clause
  const forms = verbForms(verb?.lower ?? '')
  const entry = particle === undefined ? undefined : switched[particle]
  const lit = entry !== undefined && forms.some((form) => entry.verbs.has(form)) ? entry.lit : forms.map((form) => (Object.hasOwn(litAlone, form) ? litAlone[form] : undefined)).find((each) => each !== undefined)
  return lit === undefined ? undefined : { kind: 'glow', from: lit ? 0 : 1, to: lit ? 1 : 0 }
}
