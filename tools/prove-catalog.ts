import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildModel, recipes } from '@kinora/engine'

/** The most vertices that a model may have, finest level first: a scene holds a dozen of them. */
const mostVertices = [16_000, 8000, 4000]

/** Builds every recipe of the catalog: each is about as tall as it says and within its budget of vertices. */
export function proveCatalog(): Promise<boolean> {
  const faults: string[] = []
  let slowest = { id: '', ms: 0 }
  for (const recipe of recipes) {
    const start = performance.now()
    const { bounds, lods } = buildModel(recipe, undefined)
    const ms = Math.round(performance.now() - start)
    if (ms > slowest.ms) slowest = { id: recipe.id, ms }
    const share = bounds.max[1] / recipe.heightM
    if (share < 0.6 || share > 1.5) faults.push(`${recipe.id} is ${bounds.max[1].toFixed(2)} m tall and says ${recipe.heightM} m`)
    lods.forEach((lod, level) => {
      const vertices = lod.positions.length / 3
      if (vertices > (mostVertices[level] ?? Infinity)) faults.push(`${recipe.id} has ${vertices} vertices at level ${level}`)
    })
  }
  const ok = faults.length === 0
  const result = { proof: 'catalog', ok, recipes: recipes.length, slowest, faultCount: faults.length, faults: faults.slice(0, 40) }
  writeFileSync(fileURLToPath(new URL('../docs/measured/catalog.json', import.meta.url)), `${JSON.stringify(result, null, 1)}\n`)
  console.log(JSON.stringify(result))
  return Promise.resolve(ok)
}
