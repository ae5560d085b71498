import type { Beat, Shot } from '@kinora/contract'
import { recipeById } from '../catalog/index.ts'

/** What a beat is about, as far as a film that has not been modelled yet can tell. */
export interface Cast {
  isProp(id: string): boolean
  heightOf(id: string): number
  labelOf(id: string): string
  recipeOf(id: string): { id: string; kind: string; locomotion: string } | undefined
}

/** The same beats, each as the action that shows best what is meant: who slides a plate pushes it, a couple dances together. */
export function clearerBeats({ beats }: Shot, cast: Cast): Beat[] {
  return beats.map((beat) => clearer[beat.action]?.(beat, beats, cast) ?? beat)
}

type Rewrite = (beat: Beat, beats: readonly Beat[], cast: Cast) => Beat | undefined

const clearer: Readonly<Record<string, Rewrite>> = {
  // a ball that flies away is not seen any more
  kick: (beat, _, cast) => (beat.with === undefined && beat.target === undefined && cast.recipeOf(beat.who)?.locomotion === 'biped' ? { ...beat, action: 'dribble-feet' } : undefined),
  slide: ({ target, ...beat }, _, cast) => (typeof target === 'string' && cast.isProp(target) && cast.heightOf(target) < 0.5 * cast.heightOf(beat.who) && !slidden.has(cast.recipeOf(target)?.id ?? '') ? { ...beat, action: 'push', with: beat.with ?? target } : undefined),
  dance: (beat, beats, cast) => {
    const dancers = beats.filter((each) => each.action === 'dance' && cast.recipeOf(each.who)?.locomotion === 'biped')
    const other = dancers.find(({ who }) => who !== beat.who)
    if (dancers.length !== 2 || other === undefined || !dancers.some((each) => each === beat)) return undefined
    const together = beat.target === other.who || other.target === beat.who || dancers.every(({ who }) => pairLabels.test(cast.labelOf(who)))
    return together ? { ...beat, action: 'waltz', target: other.who } : undefined
  },
}

/** What one slides on or down. */
const slidden: ReadonlySet<string> = new Set(['slide', 'sled', 'rug', 'snow-pile', 'puddle'])
const pairLabels = /\b(couple|lovers?|newlyweds?|bride|groom|spouses?|partners?)\b/i

/** What somebody may hang from: a thing that is put above him. */
export const hangedFrom: readonly string[] = ['branch', 'leaf', 'rope', 'ladder', 'vine', 'chandelier', 'balloon', 'hot-air-balloon', 'cloud']
export const isHangable = (recipe: string): boolean => hangedFrom.includes(recipe) && recipeById(recipe) !== undefined
