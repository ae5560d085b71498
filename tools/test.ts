/** npm test: runs every test and ends with one line, `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kinora-test-'))
const report = join(folder, 'report.json')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const run = spawnSync(process.execPath, [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
const { passed, failed, skipped } = readCounts(report)
rmSync(folder, { recursive: true, force: true })
const crashed = run.status !== 0 && failed === 0 ? 1 : 0 // a suite that could not even be loaded
console.log(`${passed} passed, ${failed + crashed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed + crashed > 0 || passed === 0 ? 1 : 0)

function readCounts(path: string): { passed: number; failed: number; skipped: number } {
  try {
    const json = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number }
    return { passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
