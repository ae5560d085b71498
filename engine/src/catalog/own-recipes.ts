import type { OwnRecipe, Screenplay } from '@kinora/contract'
import { recipeById } from './catalog-recipes.ts'
import type { Recipe, Solid } from './recipes.ts'
import { thing } from './thing.ts'

type OwnSolid = OwnRecipe['solids'][number]

/** The recipe that an id means in one Screenplay: its own, else the catalog's; undefined when neither has one. */
export function recipeIn(screenplay: Pick<Screenplay, 'recipes'>, id: string): Recipe | undefined {
  const own = screenplay.recipes?.find((recipe) => recipe.id === id)
  return own === undefined ? recipeById(id) : recipeOf(own)
}

function recipeOf({ id, kind, name, heightM, massKg, solids }: OwnRecipe): Recipe {
  const colors = [...new Set(solids.map(({ color }) => color))]
  const nameOf = (color: string) => (color === colors[0] ? 'main' : `color${colors.indexOf(color)}`)
  return thing({
    id, kind, synset: '', names: [name], heightM, massKg,
    palette: Object.fromEntries(colors.map((color) => [nameOf(color), color])),
    solids: solids.map((solid) => ({ on: 'root', color: nameOf(solid.color), surface: solid.surface, at: solid.at, ...(solid.turn === undefined ? {} : { turn: solid.turn }), ...formOf(solid) })),
    sockets: { top: { at: [0, heightM, 0], up: [0, 1, 0] }, handle: { at: [0, heightM / 2, 0], up: [0, 1, 0] } },
  })
}

function formOf(solid: OwnSolid): Partial<Solid> {
  switch (solid.shape) {
    case 'box': return { box: { size: solid.sizeM, bevelM: solid.bevelM ?? Math.min(...solid.sizeM) * 0.1 } }
    case 'sphere': return { sphere: { radiusM: solid.radiusM, ...(solid.squash === undefined ? {} : { squash: solid.squash }) } }
    case 'torus': return { torus: { radiusM: solid.radiusM, tubeM: solid.tubeM } }
    case 'lathe': return { lathe: solid.profile }
    case 'extrude': return { extrude: { outline: solid.outline, depthM: solid.depthM } }
  }
}
