import { changeEffects, sizeWords, stateEffects, type Effect } from '../../catalog/index.ts'
import { foliage, seasonOf } from './befalling.ts'
import { ownColor } from './own-colors.ts'
import type { Complement } from '../clauses/complements.ts'
import { colorOf, materialOf } from '../words/lexicon.ts'
import type { ChangeKind, Story } from '../story.ts'

/** A colour that comes so comes here and there. */
const spotting: ReadonlySet<string> = new Set(['stained', 'spotted', 'splattered', 'spattered', 'smeared', 'streaked', 'dappled', 'patina', 'verdigris', 'moss', 'mold', 'mould', 'rust', 'blotchy', 'stains', 'spots', 'patches'])
/** Scales of what is called small or large, in a change between the two. */
const smallScale = 0.45
const largeScale = 1.45
/** What a colour of the sky says of the hour and the weather. */
const skies: Readonly<Record<string, { time?: 'day' | 'night' | 'sunset' | 'dawn'; weather?: 'clear' | 'cloudy' }>> = { blue: { time: 'day', weather: 'clear' }, orange: { time: 'sunset' }, red: { time: 'sunset' }, pink: { time: 'dawn' }, purple: { time: 'sunset' }, golden: { time: 'sunset' }, gold: { time: 'sunset' }, black: { time: 'night' }, gray: { weather: 'cloudy' }, grey: { weather: 'cloudy' }, white: { weather: 'cloudy' } }

/** What the states say, before what the verb says by itself; keeps in `airBefore` what is said of the air before it changes. */
export function effectsOf({ from, to }: Complement, lemma: string, { isAir, isSky, airBefore }: { isAir: boolean; isSky: boolean; airBefore: Story['airBefore'] }): ChangeKind[] {
  const before = from.map(({ lower }) => lower)
  const after = to.map(({ lower }) => lower)
  const found: ChangeKind[] = []
  const [oldColor, newColor] = [before.map(colorOf).find((hex) => hex !== undefined), after.map(colorOf).find((hex) => hex !== undefined)]
  const [oldStuff, newStuff] = [before.map(materialOf).find((id) => id !== undefined), after.map(materialOf).find((id) => id !== undefined)]
  const [oldSize, newSize] = [before.map((word) => sizeWords[word]).find((size) => size !== undefined), after.map((word) => sizeWords[word]).find((size) => size !== undefined)]
  // what turns to gold is of gold
  if (newColor !== undefined && !isAir) found.push({ kind: 'color', to: newColor, ...(oldColor === undefined ? {} : { from: oldColor }), ...(newStuff === undefined || oldColor !== undefined ? {} : { material: newStuff }), ...(lemma === 'stain' || after.some((word) => spotting.has(word)) ? { patches: true as const } : {}) })
  else if (newStuff !== undefined && !isAir) found.push({ kind: 'material', to: newStuff, ...(oldStuff === undefined ? {} : { from: oldStuff }) })
  if (newSize !== undefined) found.push({ kind: 'size', fromScale: oldSize === undefined ? 1 : oldSize < 1 ? smallScale : largeScale, toScale: newSize < 1 ? smallScale : largeScale })
  found.push(...after.flatMap((word) => stateEffects[word] ?? []).flatMap((effect) => changeOf(effect, isAir) ?? []))
  if (isAir) for (const effect of before.flatMap((word) => stateEffects[word] ?? [])) if (effect.kind === 'air') Object.assign(airBefore, { ...(effect.time === undefined ? {} : { time: effect.time }), ...(effect.weather === undefined ? {} : { weather: effect.weather }) })
  // weather that is named says more than the colour of its sky
  if (isAir && isSky) found.push(...after.flatMap((word) => (Object.hasOwn(skies, word) ? [{ kind: 'air' as const, ...skies[word] }] : [])))
  if (isAir && !isSky) found.push(...after.flatMap((word) => { const season = seasonOf(colorOf(word)); return season === undefined ? [] : [{ kind: 'air' as const, season }] }))
  if (found.length > 0 && lemma === 'glow') found.push({ kind: 'glow', from: 0, to: 1 })
  if (found.length === 0) found.push(...(changeEffects[lemma] ?? []).flatMap((effect) => changeOf(effect, isAir) ?? []).map((what) => (what.kind === 'color' && oldColor !== undefined ? { ...what, from: oldColor } : what)))
  if (found.length === 0) found.push(...before.flatMap((word) => stateEffects[word] ?? []).flatMap((effect) => changeOf(undone(effect), isAir) ?? []))
  return found.filter((what, i) => what.kind === 'glow' || found.findIndex((other) => isOfOneKind(other, what)) === i)
}

/** Whether two changes would be one and the same: a thing takes one colour, but may crack and be chipped beside. */
function isOfOneKind(one: ChangeKind, other: ChangeKind): boolean {
  const way = (what: ChangeKind): string => (what.kind === 'effect' ? what.what : what.kind === 'color' && what.patches === 'cracks' ? 'cracks' : what.kind === 'form' && beside.has(what.how) ? what.how : '')
  return one.kind === other.kind && way(one) === way(other)
}
const beside: ReadonlySet<string> = new Set(['chip', 'dent'])

/** An effect of the catalog as the change that a film shows; undefined where it is none, as a weather that befalls nothing. */
export function changeOf(effect: Effect, isAir = false): ChangeKind | undefined {
  switch (effect.kind) {
    case 'size': return { kind: 'size', fromScale: effect.to > 1 ? Math.min(1, 1.4 / effect.to) : 1, toScale: effect.to > 1 ? 1.4 : effect.to }
    case 'form': return { kind: 'form', how: effect.how, fromAmount: effect.from, toAmount: effect.to }
    case 'air': return isAir ? effect : effect.season === undefined ? undefined : { kind: 'color', to: foliage[effect.season] }
    case 'effect': return { kind: 'effect', what: effect.what, fromAmount: effect.from, toAmount: effect.to }
    case 'color': case 'rainbow': case 'material': case 'visibility': case 'level': case 'glow': return effect
  }
}

/** The opposite of an effect: what was cracked and is no longer. */
function undone(effect: Effect): Effect {
  if (effect.kind === 'form' || effect.kind === 'level' || effect.kind === 'glow' || effect.kind === 'effect') return { ...effect, from: effect.to, to: effect.from }
  if (effect.kind === 'color') return { kind: 'color', from: effect.to, to: ownColor }
  if (effect.kind === 'visibility') return { kind: 'visibility', to: effect.to === 'shown' ? 'hidden' : 'shown' }
  return effect
}
