import type { Recipe } from '../recipes.ts'
import { wearables } from '../wearables/index.ts'
import { attires, type Attire, type Slot } from './attire.ts'
import { bodyOf } from './body.ts'
import { builds } from './builds.ts'
import { personFrom, specOf, type Person } from './person.ts'
import type { Garment } from './wardrobe/garment.ts'

/** From the skin outwards. */
const order: readonly Slot[] = ['whole', 'lower', 'upper', 'feet', 'hands', 'outer', 'over', 'hair', 'beard']
/** What a piece takes the place of. */
const takes: Partial<Record<Slot, readonly (Slot | 'extra')[]>> = { whole: ['upper', 'lower', 'feet', 'hands', 'extra'], upper: ['upper', 'extra'], lower: ['lower'], feet: ['feet'], hands: ['hands'] }
/** Colours of the body itself, which no clothes bring along. */
const ofBody: ReadonlySet<string> = new Set(['skin', 'hair', 'beard', 'brow', 'iris', 'lip', 'ribbon', 'blush', 'lid', 'stubble'])

/** What would cover the hair that is spoken of. */
const hats: ReadonlySet<string> = new Set(wearables.filter(({ wearing }) => wearing?.place === 'head' || wearing?.place === 'dome').map(({ id }) => id))

/** What a person of this recipe can be tailored into by an id of `wears`: a piece of attire, or the clothes of another person. */
export function attireOf(id: string): Attire | undefined {
  return Object.hasOwn(attires, id) ? attires[id] : specOf(id) === undefined ? undefined : { slot: 'whole', part: 'main', of: id, wears: specOf(id)?.wears ?? [] }
}

/** A person in other clothes, with another head of hair or beard; whoever is no person of the catalog stays as he is. */
export function tailored(recipe: Recipe, wears: readonly string[] = []): Recipe {
  const spec = recipe.kind === 'person' ? specOf(recipe.id) : undefined
  const pieces = wears.flatMap((id) => attireOf(id) ?? []).sort((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot))
  return spec === undefined || pieces.length === 0 ? recipe : personFrom(pieces.reduce(putOn, spec))
}

function putOn(spec: Person, { slot, clothes, hair, beard, of, wears, palette }: Attire): Person {
  const model = of === undefined ? undefined : specOf(of)
  const gone = takes[slot] ?? []
  const body = bodyOf({ ...builds[spec.build], ...spec.change })
  const kept = spec.clothes.filter((garment) => !gone.includes(slotOf(garment, body)))
  const { beard: own, ...rest } = spec
  const grown = beard === 'none' ? undefined : beard ?? own
  return {
    ...rest, ...(grown === undefined ? {} : { beard: grown }), hair: hair ?? spec.hair, clothes: [...kept, ...(model?.clothes ?? []), ...(clothes ?? [])],
    ...(slot === 'hair' ? { wears: (spec.wears ?? []).filter((id) => !hats.has(id)) } : {}),
    ...(slot === 'whole' || wears !== undefined ? { wears: [...(slot === 'whole' ? [] : spec.wears ?? []), ...(wears ?? [])] } : {}),
    palette: { ...spec.palette, ...Object.fromEntries(Object.entries(model?.palette ?? {}).filter(([name]) => !ofBody.has(name))), ...palette },
  }
}

/** What of the clothes a garment is, by what it covers. */
function slotOf(garment: Garment, body: ReturnType<typeof bodyOf>): Slot | 'extra' {
  const { covers = [], bones } = garment(body)
  if (bones?.['skirt'] !== undefined || covers.includes('hips')) return 'lower'
  return covers.includes('torso') ? 'upper' : covers.includes('feet') ? 'feet' : covers.includes('hands') ? 'hands' : 'extra'
}
