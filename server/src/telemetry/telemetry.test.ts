import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { createLogger, identifyProcess, isProcessAlive, newRowId } from './index.ts'

test('ids sort by time, within one millisecond too', () => {
  const ids = Array.from({ length: 1000 }, () => newRowId())
  expect(new Set(ids).size).toBe(1000)
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(id))).toBe(true)
})

test('the log is one JSON object a line and holds no secret', () => {
  const lines: string[] = []
  const log = createLogger({ format: 'json', write: (line) => lines.push(line) })
  log.info('signed-in', { personId: 'p1', sessionToken: 'abc', apiKey: 'sk-1' })
  log.error('broke', { clipId: 'c1' }, new Error('bad luck'))
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', event: 'signed-in', personId: 'p1', sessionToken: '(withheld)', apiKey: '(withheld)' })
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 'error', message: 'bad luck', clipId: 'c1' })
})

test('a process is alive until it ends, and another process with its pid is not it', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const identity = identifyProcess(child.pid)
  expect(isProcessAlive(identity)).toBe('alive')
  if (identity.startedAt !== '') expect(isProcessAlive({ ...identity, startedAt: 'another boot/1' })).toBe('dead')
  expect(isProcessAlive({ ...identity, host: 'elsewhere' })).toBe('unknown')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isProcessAlive(identity)).toBe('dead')
})
