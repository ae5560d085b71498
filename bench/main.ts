/** npm run bench -- NAME: measures, and ends with one JSON line; the exit status says whether every bound was kept. */
import { benchPerformance } from './performance/index.ts'
import { benchReading } from './reading.ts'
import { benchRender } from './render.ts'
import type { Figure } from './figures.ts'

const benches: Record<string, (args: string[]) => Promise<Figure[]>> = { performance: benchPerformance, reading: benchReading, render: benchRender }

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  console.error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const figures = await bench(args)
const ok = figures.every((one) => one.ok)
console.log(JSON.stringify({ bench: name, ok, figures }))
process.exit(ok ? 0 : 1)
