import type { Clause } from '../clauses/grammar.ts'
import type { Entity } from '../cast/entity.ts'
import { verbForms } from '../words/inflection.ts'

/*
 * What things do that sound or hang, where nobody does anything with them: a clock ticks, a telephone rings, a piano plays, a lantern swings.
 */

interface Sounding { verbs: ReadonlySet<string>; things: RegExp; action: 'tick' | 'thing-ring' | 'thing-sing' | 'swing-hung' }
const verbs = (list: string): ReadonlySet<string> => new Set(list.split(', '))

const soundings: readonly Sounding[] = [
  { verbs: verbs('tick, tock, run'), things: /clock$|^watch$|^big-ben$|metronome|timer/, action: 'tick' },
  { verbs: verbs('ring, buzz, vibrate, jingle, chime, beep, go, rattle, clang, sound, toll, peal'), things: /telephone$|smartphone|alarm-clock|^bell$|school-bell|doorbell/, action: 'thing-ring' },
  { verbs: verbs('play, sound, blare, sing'), things: /piano|guitar|violin|cello|harp|drum|trumpet|saxophone|flute|accordion|banjo|organ|radio|gramophone|music-box|jukebox|boombox|harmonica|xylophone|tuba|bagpipes/, action: 'thing-sing' },
  { verbs: verbs('swing, sway, dangle'), things: /lantern|lamp$|chandelier|^bell$|hanging|sign$|bird-cage|bucket|basket|ornament|disco-ball|medal|necklace|tire|hook|wind-chime|punching-bag|pendulum/, action: 'swing-hung' },
]

/** What a clause has things do that sound or hang; undefined where it tells of something else. */
export function soundingOf({ verb, particle }: Clause, things: readonly Entity[]): Sounding['action'] | undefined {
  if (things.length === 0 || things.some(({ isCast }) => isCast)) return undefined
  const forms = verbForms(verb?.lower ?? '')
  const isOff = particle === 'off' || particle === undefined
  return soundings.find(({ verbs: said, things: of, action }) => forms.some((form) => said.has(form) && (form !== 'go' || particle === 'off')) && things.every(({ recipe }) => of.test(recipe.id)) && (isOff || action !== 'thing-ring'))?.action
}
