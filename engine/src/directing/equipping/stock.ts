import type { Appearance, Prop, Screenplay } from '@kinora/contract'
import { recipeById, type Recipe } from '../../catalog/index.ts'
import { lookOf, sizeOf } from './recipe-size.ts'

/** The things of a film while it is being equipped. */
export class Stock {
  readonly screenplay: Screenplay
  cast: Screenplay['cast']
  props: Prop[]
  readonly #used: Set<string>
  /** Names of things that somebody uses one of: the others of them are nobody else's tools. */
  readonly #spokenFor: ReadonlySet<string>

  constructor(screenplay: Screenplay) {
    this.screenplay = screenplay
    this.cast = screenplay.cast
    this.props = [...screenplay.props]
    this.#used = new Set(screenplay.shots.flatMap((shot) => [
      ...shot.beats.flatMap(({ with: thing, target }) => [thing, typeof target === 'string' ? target : undefined].flatMap((id) => id ?? [])),
      ...Object.keys(shot.placements ?? {}),
    ]))
    this.#spokenFor = new Set(screenplay.props.flatMap(({ id, label }) => (this.#used.has(id) ? [label] : [])))
  }

  recipeOf(id: string): Recipe | undefined {
    return recipeById([...this.screenplay.cast, ...this.props].find((entity) => entity.id === id)?.recipe ?? '')
  }

  /** Whether a beat or a placement of the draft has it. */
  isUsed(id: string): boolean { return this.#used.has(id) }
  labelOf(id: string): string { return [...this.screenplay.cast, ...this.props].find((entity) => entity.id === id)?.label ?? id }
  appearanceOf(id: string): Appearance | undefined { return [...this.screenplay.cast, ...this.props].find((entity) => entity.id === id)?.appearance }
  wearsOf(id: string): readonly string[] { return this.cast.find((member) => member.id === id)?.appearance?.wears ?? [] }
  castCalled(name: RegExp): string | undefined { return this.cast.find(({ label }) => name.test(label))?.id }
  isProp(id: string): boolean { return this.props.some((prop) => prop.id === id) }
  heightOf(id: string): number { return (this.recipeOf(id)?.heightM ?? 1.7) * (this.appearanceOf(id)?.scale ?? 1) * (this.appearanceOf(id)?.age === 'child' ? 0.72 : 1) }
  /** How tall it is when it works: whoever goes on four legs gets up for that. */
  workingHeightOf(id: string): number { return this.heightOf(id) * (this.recipeOf(id)?.locomotion === 'quadruped' ? onHindLegs : 1) }
  sizeOf(id: string): number {
    const recipe = this.recipeOf(id)
    return recipe === undefined ? 0 : sizeOf(recipe, this.appearanceOf(id))
  }

  /** All things of the same recipe as this one, itself first. */
  alikeTo(id: string): string[] {
    return [id, ...this.props.flatMap((prop) => (prop.id !== id && prop.recipe === this.recipeOf(id)?.id && !this.#used.has(prop.id) ? [prop.id] : []))]
  }

  /** A thing and all others that are called as it is. */
  calledAs(id: string): string[] { return [id, ...this.props.flatMap((prop) => (prop.id !== id && prop.label === this.labelOf(id) ? [prop.id] : []))] }

  /** A thing of one of these recipes that nobody uses yet: one that the prompt names, else a new one. Undefined where the catalog has none. */
  find(recipes: readonly string[], { who, scale, asNamed = true }: { who: string; scale?: number; asNamed?: boolean }): string | undefined {
    const named = asNamed ? this.props.find((prop) => recipes.includes(prop.recipe) && !this.#used.has(prop.id) && !this.#spokenFor.has(prop.label)) : undefined
    if (named !== undefined) {
      this.#used.add(named.id)
      return named.id
    }
    const recipe = recipes.map(recipeById).find((each) => each !== undefined)
    if (recipe === undefined || this.props.length >= 120) return undefined
    const id = `${who.slice(0, 39 - recipe.id.length)}-${recipe.id}`.slice(0, 40)
    this.#used.add(id)
    if (this.props.some((prop) => prop.id === id)) return id
    const rounded = scale === undefined ? 1 : Math.round(Math.max(0.05, Math.min(10, scale)) * 1000) / 1000
    this.props = [...this.props, { id, recipe: recipe.id, label: recipe.names[0] ?? recipe.id, ...(Math.abs(rounded - 1) < 0.02 ? {} : { appearance: { scale: rounded } }) }]
    return id
  }

  /** One more thing like this one, the so many-th of them. */
  another(id: string, place: number): void {
    const like = this.props.find((prop) => prop.id === id)
    const own = `${id.slice(0, 37)}-${place}`
    if (like === undefined || this.props.length >= 120 || this.props.some((prop) => prop.id === own)) return
    this.props = [...this.props, { ...like, id: own }]
  }

  /** What is said of the work is said of what it stands on: a picture that is being painted is a canvas on its easel. */
  become(id: string, recipes: readonly string[]): void {
    const best = recipes.find((recipe) => recipeById(recipe) !== undefined)
    this.props = this.props.map((prop) => (prop.id === id && best !== undefined && recipes.includes(prop.recipe) ? { ...prop, recipe: best } : prop))
  }

  /** Makes a compact thing fit a hand of who tosses it, and large enough to be followed; a spear stays as long as it is. */
  fitHand(id: string, who: string): void {
    const recipe = this.recipeOf(id)
    if (recipe === undefined || !this.isProp(id)) return
    const looks = lookOf(recipe, this.appearanceOf(id))
    const isCompact = looks > 0.6 * this.sizeOf(id)
    if (!isCompact || (looks <= tossed.mostShare * this.heightOf(who) && looks >= tossed.leastShare * this.heightOf(who))) return
    const scale = Math.round(((this.appearanceOf(id)?.scale ?? 1) * tossed.share * this.heightOf(who) * 1000) / looks) / 1000
    this.props = this.props.map((prop) => (prop.recipe === recipe.id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** A thing in the colour and the size that it has by itself. */
  plain(id: string): void {
    this.props = this.props.map(({ appearance: _, ...prop }) => (prop.id === id ? prop : { ...prop, ...(_ === undefined ? {} : { appearance: _ }) }))
  }

  /** Somebody wears something more. */
  wear(who: string, recipe: string): void {
    this.cast = this.cast.map((member) => (member.id === who ? { ...member, appearance: { ...member.appearance, wears: [...(member.appearance?.wears ?? []).filter((worn) => worn !== recipe), recipe].slice(-8) } } : member))
  }

  /** Of several that nobody uses, of one kind or of one name, only this one is left: the branches of one tree, the dishes in a sink. */
  dropAlikeTo(id: string): void {
    const alike = new Set(this.likeOrCalled(id).slice(1))
    this.props = this.props.filter((prop) => !alike.has(prop.id))
  }

  /** A thing and all that nobody uses of its kind or its name: "vegetables" are a carrot and a tomato. */
  likeOrCalled(id: string): string[] { return [...new Set([...this.alikeTo(id), ...this.calledAs(id).filter((other) => !this.#used.has(other))])] }

  /** Takes a thing away that is inside another one now, unless something else in the film is about it; answers undefined. */
  absorbed(id: string, { id: beatId }: { id: string }): undefined {
    const named = this.screenplay.shots.some((shot) => shot.placements?.[id] !== undefined || (shot.standings ?? []).some(({ who, to }) => who === id || to === id) || shot.beats.some((beat) => beat.id !== beatId && [beat.with, beat.target].includes(id)))
    if (!named) this.props = this.props.filter((prop) => prop.id !== id)
    return undefined
  }

  /** Puts a garment on somebody: what was a thing of its own is worn from now on. */
  dress(who: string, garment: string): boolean {
    const recipe = this.recipeOf(garment)
    if (recipe?.kind !== 'clothing' || !this.isProp(garment) || !this.cast.some(({ id }) => id === who)) return false
    this.props = this.props.filter(({ id }) => id !== garment)
    this.wear(who, recipe.id)
    return true
  }

  /** Makes what somebody hangs from longer than he is, so that it is seen what it is. */
  fitAbove(id: string, who: string): void {
    const longM = this.sizeOf(id)
    if (longM >= 1.6 * this.heightOf(who)) return
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * 1.6 * this.heightOf(who) / Math.max(0.01, longM)) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Makes what is in a hand large enough to be seen in a picture of the whole body, within reason. */
  fitView(id: string, who: string, share = leastLook): void {
    const recipe = this.recipeOf(id)
    if (recipe === undefined || !this.isProp(id) || recipe.kind !== 'prop' && recipe.kind !== 'plant') return
    const looks = lookOf(recipe, this.appearanceOf(id))
    const wished = share * this.heightOf(who)
    if (looks >= wished || looks <= 0) return
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * Math.min(share > leastLook ? shownGrowth : mostGrowth, wished / looks)) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Makes a thing look as large as this share of who has it in hand, as tall as he is when he works. */
  fitShown(id: string, who: string, share: number): void {
    const recipe = this.recipeOf(id)
    const looks = recipe === undefined ? 0 : lookOf(recipe, this.appearanceOf(id))
    if (!this.isProp(id) || looks <= 0) return
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * share * this.workingHeightOf(who) / looks) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Makes a thing so tall, metres. */
  fitTall(id: string, heightM: number): void {
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * heightM / Math.max(0.01, this.heightOf(id))) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Makes a thing so long at its longest, metres. */
  fitSize(id: string, longM: number): void {
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * longM / Math.max(0.01, this.sizeOf(id))) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Makes a thing no larger than so many metres. */
  fitAtMost(id: string, mostM: number): void {
    const longM = this.sizeOf(id)
    if (!this.isProp(id) || longM <= mostM) return
    const scale = Math.round(1000 * (this.appearanceOf(id)?.scale ?? 1) * mostM / longM) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Gives a thing a colour. */
  paint(id: string, color: string): void {
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, partColors: { ...prop.appearance?.partColors, main: color } } } : prop))
  }

  /** Makes what is made for people as large to who has no hands as it is to them. */
  fitPaws(id: string, who: string): void {
    if (!this.isProp(id) || this.appearanceOf(id)?.scale !== undefined) return
    const scale = Math.round(1000 * Math.min(1, this.workingHeightOf(who) / 1.7)) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }

  /** Sizes a surface so that its top is as high as the hands of who works at it. */
  fit(id: string, topM: number): void {
    const top = this.recipeOf(id)?.sockets['top']?.at[1] ?? this.recipeOf(id)?.heightM
    if (top === undefined) return
    const scale = Math.round(Math.max(0.05, topM / top) * 1000) / 1000
    this.props = this.props.map((prop) => (prop.id === id ? { ...prop, appearance: { ...prop.appearance, scale } } : prop))
  }
}

/** What is thrown into the air and caught fits a hand and is seen as it flies: what is larger or smaller than so much of the thrower becomes `share`. */
export const tossed = { actions: new Set(['throw', 'juggle', 'catch']), mostShare: 0.28, leastShare: 0.08, share: 0.15 }

/** What is held looks at least as large as this share of its holder, if that does not make it more than so many times as large. */
const leastLook = 0.1
const mostGrowth = 1.7
/** What the picture is about may grow more. */
const shownGrowth = 2.6

/** Times its height on four legs is a body that has got up on two of them. */
const onHindLegs = 1.35
