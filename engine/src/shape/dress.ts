import type { Appearance } from '../../../contract/src/index.ts'
import { recipeById, tailored } from '../catalog/index.ts'
import type { PartGroup, Recipe, Surface } from '../catalog/index.ts'
import type { DressedRecipe } from './dressed-recipe.ts'
import { grafted } from './graft.ts'
import { clearedFor } from './inscription.ts'
import { hexFromLinear, linearFromHex, luminance } from './palette.ts'
import { resized } from './resize.ts'
import { setDown, wearing } from './wear.ts'

/** What people call parts of the palette. */
const partNames: Readonly<Record<string, string>> = {
  top: 'main', shirt: 'main', dress: 'main', jacket: 'main', coat: 'main', fur: 'main', body: 'main', trousers: 'bottom', pants: 'bottom', jeans: 'bottom', shorts: 'main', eyes: 'iris', eye: 'iris', lips: 'lip', boots: 'boots', shoe: 'shoes', feathers: 'main',
}

/** Materials by name: how they shine, and their colour when the prompt names none. */
const materials: Readonly<Record<string, { surface: Surface; hex?: string }>> = {
  gold: { surface: 'metal', hex: '#e0a92e' }, golden: { surface: 'metal', hex: '#e0a92e' }, silver: { surface: 'metal', hex: '#c3c9d3' }, bronze: { surface: 'metal', hex: '#9c6a35' }, metal: { surface: 'metal', hex: '#8b95a3' }, steel: { surface: 'metal', hex: '#929cab' },
  glass: { surface: 'glass', hex: '#bfe3f2' }, crystal: { surface: 'glass', hex: '#d8ecff' }, ice: { surface: 'ice', hex: '#bfe6f7' }, wood: { surface: 'wood', hex: '#a8703f' }, stone: { surface: 'stone', hex: '#9a9892' }, marble: { surface: 'stone', hex: '#e9e6df' },
  paper: { surface: 'paper', hex: '#f4efe2' }, cardboard: { surface: 'paper', hex: '#c29a66' }, felt: { surface: 'cloth' }, wool: { surface: 'cloth' }, plush: { surface: 'fur' }, clay: { surface: 'skin' }, plastic: { surface: 'plastic' }, rubber: { surface: 'rubber' }, leather: { surface: 'leather', hex: '#7a4a28' }, brass: { surface: 'metal', hex: '#c29a3c' }, 'rose-gold': { surface: 'metal', hex: '#d9a08c' }, 'cast-iron': { surface: 'metal', hex: '#45474d' }, wicker: { surface: 'wood', hex: '#c9a066' }, 'dark-wood': { surface: 'wood', hex: '#5c3420' }, concrete: { surface: 'stone', hex: '#a3a29d' }, slate: { surface: 'stone', hex: '#3f444c' }, sandstone: { surface: 'stone', hex: '#cfa871' }, terracotta: { surface: 'stone', hex: '#bf6a45' }, jade: { surface: 'plastic', hex: '#5fae8a' }, pearl: { surface: 'plastic', hex: '#f0ebe4' }, bone: { surface: 'plastic', hex: '#e9dfc6' }, wax: { surface: 'plastic', hex: '#f3e7c4' }, lace: { surface: 'cloth', hex: '#fbfaf5' }, burlap: { surface: 'cloth', hex: '#b08d5b' }, gingerbread: { surface: 'food', hex: '#a9652f' }, ceramic: { surface: 'plastic' }, denim: { surface: 'cloth', hex: '#3d5f96' }, bamboo: { surface: 'wood', hex: '#c9ab5e' }, brick: { surface: 'stone', hex: '#b0543c' }, copper: { surface: 'metal', hex: '#b8713f' }, chocolate: { surface: 'food', hex: '#5a3018' }, snow: { surface: 'paper', hex: '#f6fafd' },
}

/** The recipe as this one looks: its material, colours, age, size, clothes, and `text`, what is written on it. What the appearance names and nothing here knows is left as it is. */
export function dressed(recipe: Recipe, appearance: Appearance | undefined, text?: string): DressedRecipe {
  let worn: DressedRecipe = grafted(tailored(recipe, appearance?.wears), appearance?.grafts ?? [])
  if (appearance?.material !== undefined) worn = madeOf(worn, appearance.material)
  if (appearance?.color !== undefined) worn = recolored(worn, 'main', appearance.color)
  const partColors = Object.entries(appearance?.partColors ?? {})
  for (const [name, hex] of partColors) worn = recolored(worn, partNames[name] ?? name, hex)
  if (appearance?.age !== undefined) worn = aged(worn, appearance.age)
  for (const clothing of clothesOf(worn, appearance)) worn = wearing(worn, clothing)
  // What is worn has its colours only now: `scarf.main`.
  for (const [name, hex] of partColors) if (name.includes('.')) worn = recolored(worn, name, hex)
  if (recipe.kind === 'clothing') worn = setDown(worn)
  if (text !== undefined) worn = clearedFor(worn, text)
  if (appearance?.glows === true) worn = glowing(worn)
  return finished(resized(worn, appearance?.scale ?? 1), appearance, text)
}

/** The recipe with what is done to its mesh when that is made. */
function finished(recipe: Recipe, appearance: Appearance | undefined, text: string | undefined): DressedRecipe {
  const [x, y, z] = appearance?.stretch ?? [1, 1, 1]
  return {
    ...recipe, ...(appearance?.glows === true ? { glows: true as const } : {}), heightM: recipe.heightM * y, massKg: recipe.massKg * x * y * z,
    ...(appearance?.pattern === undefined ? {} : { pattern: appearance.pattern }), ...(appearance?.shape === undefined ? {} : { shape: appearance.shape }), ...(x === 1 && y === 1 && z === 1 ? {} : { stretch: [x, y, z] as const }), ...(text === undefined ? {} : { writing: { text, scale: appearance?.scale ?? 1 } }),
  }
}

/** Its main colour shines by itself. */
function glowing(recipe: Recipe): Recipe {
  const isMain = (color: string) => /^main(Dark|Light)?$/.test(color)
  const light = (group: PartGroup): PartGroup => ({
    ...group, surface: isMain(group.color) ? 'light' : group.surface,
    parts: group.parts.map((part) => (isMain(part.color ?? group.color) ? { ...part, surface: 'light' } : { ...part, surface: part.surface ?? group.surface })),
  })
  return { ...recipe, groups: recipe.groups.map(light), solids: (recipe.solids ?? []).map((solid) => (isMain(solid.color) ? { ...solid, surface: 'light' as const } : solid)) }
}

/** What the recipe has on by itself, unless something else takes its place, and what the appearance adds. */
function clothesOf(recipe: Recipe, appearance: Appearance | undefined): Recipe[] {
  const known = (ids: readonly string[]) => ids.flatMap((id) => recipeById(id) ?? [])
  const added = known(appearance?.wears ?? [])
  const places = new Set(added.map((clothing) => placeTaken(clothing)))
  return [...known(recipe.wears ?? []).filter((clothing) => !places.has(placeTaken(clothing))), ...added]
}

/** A hat and a helmet are in each other's way. */
function placeTaken({ wearing: worn }: Recipe): string {
  return worn === undefined || worn.place === 'suit' ? `suit ${worn?.covers?.join() ?? ''}` : worn.place === 'dome' ? 'head' : worn.place
}

/** One colour changed; its shades (`mainDark` of `main`, an animal's lids, a face's blush) keep their difference in lightness, and what differs only while nobody asks for a colour (`mainToo`) takes it. */
function recolored(recipe: Recipe, name: string, hex: string): Recipe {
  const before = recipe.palette[name]
  if (before === undefined) return recipe
  const from = linearFromHex(before), to = linearFromHex(hex)
  const shadesOf = (other: string) => (name === 'skin' ? ['blush', 'lid'] : recipe.kind === 'animal' && name === 'main' ? ['lid', 'brow'] : []).includes(other) || (other !== name && other.startsWith(name) && /^(Dark|Light)/.test(other.slice(name.length)))
  const palette = Object.fromEntries(Object.entries(recipe.palette).map(([other, own]) => {
    if (other === name || other === `${name}Too`) return [other, hex]
    if (!shadesOf(other)) return [other, own]
    const ratio = Math.min(3, luminance(linearFromHex(own)) / Math.max(0.004, luminance(from)))
    return [other, hexFromLinear([to[0] * ratio, to[1] * ratio, to[2] * ratio])]
  }))
  return { ...recipe, palette }
}

function madeOf(recipe: Recipe, material: string): Recipe {
  const made = materials[material]
  if (made === undefined) return recipe
  const { surface, hex } = made
  const remake = (group: PartGroup): PartGroup => ({ ...group, surface, parts: group.parts.map(({ surface: own, ...part }) => { void own; return part }) })
  const isOf = (color: string): boolean => recipe.stuffOf?.includes(color) ?? true
  const solids = (recipe.solids ?? []).map((solid) => (solid.surface === 'light' || !isOf(solid.color) ? solid : { ...solid, surface }))
  const tinted = hex === undefined ? recipe.palette : Object.fromEntries(Object.entries(recipe.palette).map(([name, own]) => [name, name === 'iris' || !isOf(name) ? own : surface === 'glass' ? stained(shadeOf(hex, own), own) : shadeOf(hex, own)]))
  return { ...recipe, palette: tinted, groups: recipe.groups.map((group) => (isOf(group.color) ? remake(group) : group)), solids }
}

/** Glass keeps half of the hue that a thing has: a transparent apple is a red one. */
function stained(clear: string, own: string): string {
  const [a, b] = [linearFromHex(clear), linearFromHex(own)]
  return hexFromLinear([0, 1, 2].map((i) => 0.5 * (a[i] ?? 0) + 0.5 * (b[i] ?? 0)) as unknown as Parameters<typeof hexFromLinear>[0])
}

/** The material's colour with a third of the contrast that the recipe's own colours had. */
function shadeOf(hex: string, own: string): string {
  const k = 0.75 + 0.5 * luminance(linearFromHex(own))
  const [r, g, b] = linearFromHex(hex)
  return hexFromLinear([r * k, g * k, b * k])
}

function aged(recipe: Recipe, age: 'child' | 'adult' | 'old'): Recipe {
  if (age === 'adult') return recipe
  if (age === 'child') return recipe.heightM < 1.3 && recipe.kind === 'person' ? recipe : resized(recipe, 0.62, 1.32)
  const grey: Record<string, string> = { hair: '#e2e0dc', brow: '#cfccc6', muzzle: '#e8e4dc' }
  const palette = Object.fromEntries(Object.entries(recipe.palette).map(([name, hex]) => [name, grey[name] ?? hex]))
  const face = recipe.face === undefined ? {} : { face: { ...recipe.face, eye: { ...recipe.face.eye, openDeg: recipe.face.eye.openDeg - 8 } } }
  return { ...recipe, palette, ...face }
}
