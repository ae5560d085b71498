import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const configuration = join(root, 'config/dependency-cruiser.cjs')
const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** The rules that a little house of these files breaks. */
function brokenRules(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kinora-architecture-'))
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const houses = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))]
  try {
    return rulesIn(execFileSync(process.execPath, [program, '--config', configuration, '--output-type', 'json', ...houses], { cwd: folder, encoding: 'utf8' }))
  } catch (error) {
    return rulesIn((error as { stdout: string }).stdout)
  }
}

function rulesIn(json: string): string[] {
  const report = JSON.parse(json) as { summary: { violations: { rule: { name: string } }[] } }
  return [...new Set(report.summary.violations.map((violation) => violation.rule.name))].sort()
}

const engine = 'engine/src'
const door = { [`${engine}/catalog/index.ts`]: 'export const a = 1', [`${engine}/picture/index.ts`]: 'export const b = 1' }

test('what the table allows passes', () => {
  expect(brokenRules({ ...door, [`${engine}/language/read.ts`]: "import { a } from '../catalog/index.ts'\nexport const c = a" })).toEqual([])
})

test.each<[string, Record<string, string>, string]>([
  ['a folder imports one that its row does not list', { ...door, [`${engine}/language/read.ts`]: "import { b } from '../picture/index.ts'\nexport const c = b" }, 'may:engine/src/language'],
  ['the contract imports the engine', { ...door, 'contract/src/a.ts': "import { a } from '../../engine/src/catalog/index.ts'\nexport const c = a" }, 'may:contract/src'],
  ['a folder without a row imports', { ...door, [`${engine}/extra/a.ts`]: "import { a } from '../catalog/index.ts'\nexport const c = a" }, 'unlisted-folder'],
  ['somebody goes past a front door', { ...door, [`${engine}/catalog/inner.ts`]: 'export const d = 1', [`${engine}/language/read.ts`]: "import { d } from '../catalog/inner.ts'\nexport const c = d" }, 'front-door-only'],
  ['two files import each other, by type only', { ...door, [`${engine}/shape/a.ts`]: "import type { B } from './b.ts'\nexport type A = B", [`${engine}/shape/b.ts`]: "import type { A } from './a.ts'\nexport type B = A" }, 'no-cycles'],
  ['the pure engine reads a file', { [`${engine}/shape/a.ts`]: "import { readFileSync } from 'node:fs'\nexport const c = readFileSync" }, 'pure-engine-has-no-io'],
  ['a program uses a test tool', { 'testing/dice.ts': 'export const e = 1', [`${engine}/shape/a.ts`]: "import { e } from '../../../testing/dice.ts'\nexport const c = e" }, 'test-tools-stay-in-tests'],
])('%s: refused', (_what, files, rule) => {
  expect(brokenRules(files)).toContain(rule)
})
