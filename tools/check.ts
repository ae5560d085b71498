/** npm run check: types, the engine's fence, lint, architecture, docs gate, dead code. Runs all, then says which failed. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const houses = ['contract', 'engine', 'server', 'web', 'sdk']

const checks: [string, string, string[]][] = [
  ['types', bin('tsc'), ['-p', '.']],
  ['the engine has no DOM and no Node', bin('tsc'), ['-p', 'config/tsconfig.pure.json']],
  ['lint', bin('eslint'), ['.']],
  ['architecture', bin('depcruise'), ['--config', 'config/dependency-cruiser.cjs', ...houses]],
  ['documented exports', process.execPath, ['tools/docs-gate.ts']],
  ['dead code', bin('knip'), []],
]

const failed: string[] = []
for (const [name, program, args] of checks) {
  const result = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  const ok = result.status === 0
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`)
  if (!ok) {
    console.log(`${result.stdout}${result.stderr}`)
    failed.push(name)
  }
}
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
