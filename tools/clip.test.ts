import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const clip = fileURLToPath(new URL('./clip.ts', import.meta.url))
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'kinora-clip-test-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const small = ['--seconds', '1', '--size', '256x144', '--fps', '8', '--quality', 'draft']

function run(args: string[], env: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', clip, ...args, '--out', join(folder, 'film.mp4')], { encoding: 'utf8', env: { ...process.env, XDG_RUNTIME_DIR: '', ...env } })
  const said = result.stderr.replace(/^Warning: maxDynamic\w+BuffersPerPipelineLayout .*\n/gm, '').trim() // Dawn's notices about Mesa
  return { status: result.status, said, printed: result.stdout.trim() }
}

test('makes a film and says what it cost in one line of JSON', () => {
  const { status, said, printed } = run(['a corgi walks in a park', ...small, '--save-screenplay', join(folder, 'screenplay.json')])
  expect(said).toBe('')
  expect(status).toBe(0)
  const line = JSON.parse(printed.split('\n').at(-1) ?? '') as Record<string, unknown>
  expect(line).toMatchObject({ path: join(folder, 'film.mp4'), frames: 8, seconds: 1, backend: expect.any(String) as string })
  expect(line['wallS']).toBeGreaterThan(0)
  expect(line['cpuS']).toBeGreaterThan(0)
  expect(line['peakMemoryMb']).toBeGreaterThan(50)
  expect(readdirSync(folder).sort()).toEqual(['film.mp4', 'screenplay.json'])
  const again = run(['--screenplay', join(folder, 'screenplay.json'), '--quality', 'draft'])
  expect(again.status, again.said).toBe(0)
  expect((JSON.parse(again.printed.split('\n').at(-1) ?? '') as Record<string, unknown>)['performanceHash']).toBe(line['performanceHash'])
})

test.each<[string, string[], RegExp]>([
  ['an empty prompt', [''], /prompt is empty/i],
  ['20,000 characters', ['dog '.repeat(5000)], /20000 characters|19999 characters/],
  ['emoji only', ['🐶🎾🌙'], /./],
  ['another script', ['犬が月でボールを食べる'], /English/],
  ['control characters only', ['\u0001\u0002'], /prompt is empty/i],
  ['seconds 0', ['a dog', '--seconds', '0'], /"0" cannot be the seconds.*from 0.5 to 180/],
  ['seconds 10,000', ['a dog', '--seconds', '10000'], /"10000" cannot be the seconds/],
  ['an odd size', ['a dog', '--size', '641x361'], /"641x361" cannot be made.*1280x720/],
  ['a seed that is no integer', ['a dog', '--seed', '1.5'], /"1\.5" cannot be the seed/],
  ['a quality that is none', ['a dog', '--quality', 'ultra'], /draft, standard, fine/],
  ['a look that is none', ['a dog', '--look', 'nonesuch', ...small], /nonesuch/],
  ['an unknown flag', ['a dog', '--colour', 'red'], /--colour.*Usage/],
  ['a missing screenplay file', ['--screenplay', '/no/such/file.json'], /cannot be read/],
])('%s: one clear sentence, exit 2, nothing left behind', (_what, args, sentence) => {
  const { status, said } = run(args)
  expect(said).toMatch(sentence)
  expect(said.split('\n')).toHaveLength(1)
  expect(status).toBe(2)
  expect(readdirSync(folder)).toEqual([])
})

test('a broken screenplay file names the place', () => {
  const path = join(folder, 'broken.json')
  for (const [text, sentence] of [['{ not json', /not JSON/], ['{"version":99}', /newer Kinora/], ['{"version":1,"title":7}', /At title/]] as const) {
    writeFileSync(path, text)
    const { status, said } = run(['--screenplay', path])
    expect([status, said]).toEqual([2, expect.stringMatching(sentence)])
  }
})

test('no ffmpeg and no Vulkan driver are said in a sentence, and nothing is left behind', () => {
  const ffmpeg = run(['a dog', ...small], { FFMPEG_PATH: '/no/such/ffmpeg' })
  expect([ffmpeg.status, ffmpeg.said]).toEqual([1, expect.stringMatching(/ffmpeg was not found.*system\.mjs ffmpeg/)])
  const vulkan = run(['a dog', ...small], { VK_DRIVER_FILES: '/no/such/driver.json', VK_ICD_FILENAMES: '/no/such/driver.json' })
  expect([vulkan.status, vulkan.said.split('\n').at(-1)]).toEqual([1, expect.stringMatching(/no working Vulkan driver/)])
  expect(readdirSync(folder)).toEqual([])
})

test('a full disk is said in a sentence, and nothing is left behind', (context) => {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (!mounted) return context.skip('a tiny disk can only be mounted as root')
  try {
    const { status, said } = run(['a corgi runs in a park', '--seconds', '2', '--size', '640x360'])
    expect([status, said.split('\n').at(-1)]).toEqual([1, expect.stringMatching(/disk is full/)])
    expect(readdirSync(folder)).toEqual([])
  } finally {
    spawnSync('umount', [folder])
  }
})
