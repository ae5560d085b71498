/** npm run prove -- NAME: slow proofs. `catalog` builds every recipe. `goldens` compares the golden films and says how far off they are; `goldens --update` writes them anew. `reading [COUNT] [SEED]` reads random and fuzzed prompts. */
import { proveCatalog } from './prove-catalog.ts'
import { proveReading } from './prove-reading.ts'
import { compareWithGolden, goldenFilms, renderGolden, tolerance, updateGolden } from '../testing/goldens.ts'

const proofs: Record<string, (args: string[]) => Promise<boolean>> = { catalog: proveCatalog, goldens: proveGoldens, reading: proveReading }

const [name = '', ...args] = process.argv.slice(2)
const proof = proofs[name]
if (proof === undefined) {
  console.error(`There is no proof "${name}". There are: ${Object.keys(proofs).join(', ')}.`)
  process.exit(2)
}
process.exit((await proof(args)) ? 0 : 1)

async function proveGoldens([flag]: string[]): Promise<boolean> {
  let allSame = true
  for (const film of goldenFilms) {
    const run = await renderGolden(film)
    if (flag === '--update') {
      await updateGolden(film, run)
      console.log(`${film.id}: written`)
      continue
    }
    const { hashIsSame, meanLevels, farPixelShare } = await compareWithGolden(film, run)
    const ok = hashIsSame && meanLevels < tolerance.meanLevels && farPixelShare < tolerance.farPixelShare
    allSame &&= ok
    console.log(`${film.id}: performance ${hashIsSame ? 'the same' : 'CHANGED'}, ${meanLevels.toFixed(2)} levels off on average, ${(farPixelShare * 100).toFixed(2)} % of pixels far off`)
  }
  return allSame
}
