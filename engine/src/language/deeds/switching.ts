import type { Clause } from '../clauses/grammar.ts'
import type { Entity } from '../cast/entity.ts'
import { verbForms } from '../words/inflection.ts'
import type { ChangeKind } from '../story.ts'

/*
 * What is switched on and off: lamps, screens, flames. "A lamp turns on", "street lights flicker on", "a candle goes out"; and after a deed,
 * "a person turns off the television".
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

/** Surfaces that shine by themselves. */
const shining: ReadonlySet<string> = new Set(['light', 'glow'])
/** Landmarks and houses with lit windows are no lamps. */
const isLamp = ({ recipe, isCast }: Entity): boolean => !isCast && recipe.kind !== 'structure' && recipe.kind !== 'vehicle' && [...recipe.groups, ...(recipe.solids ?? [])].some(({ surface }) => shining.has(surface))
/** Street lights and Christmas trees stand for good and are lamps all the same. */
const standingLamps: ReadonlySet<string> = new Set(['lamp-post', 'traffic-light', 'christmas-tree', 'lighthouse', 'fireplace', 'sign', 'bus-stop'])

/** What a clause does to the lamps it is about; undefined where it tells of something else. */
export function switchingOf({ verb, particle }: Clause, things: readonly Entity[]): ChangeKind | undefined {
  if (things.length === 0 || !things.every((thing) => isLamp(thing) || standingLamps.has(thing.recipe.id))) return undefined
  const forms = verbForms(verb?.lower ?? '')
  const entry = particle === undefined ? undefined : switched[particle]
  const lit = entry !== undefined && forms.some((form) => entry.verbs.has(form)) ? entry.lit : forms.map((form) => (Object.hasOwn(litAlone, form) ? litAlone[form] : undefined)).find((each) => each !== undefined)
  return lit === undefined ? undefined : { kind: 'glow', from: lit ? 0 : 1, to: lit ? 1 : 0 }
}
