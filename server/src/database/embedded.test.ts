import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { quietLog } from '../../../testing/back-ends.ts'
import { sampleClip, samplePerson } from '../../../testing/sample-clips.ts'
import { createLogger, identifyProcess } from '../telemetry/index.ts'
import { lockData } from './data-lock.ts'
import { DataLockedError, openEmbedded, storesOn } from './index.ts'

let dir: string
beforeEach(() => { dir = mkdtempSync(join(tmpdir(), 'kinora-embedded-')) })
afterEach(() => { rmSync(dir, { recursive: true }) })

const lockPath = () => join(dir, 'database.lock')
const open = (log = quietLog) => openEmbedded({ dir: join(dir, 'database'), snapshotEveryS: 3600, log })

test('a lock is held once and can be taken again when it was given back', () => {
  const unlock = lockData(lockPath())
  expect(() => lockData(lockPath())).toThrow(DataLockedError)
  unlock()
  lockData(lockPath())()
})

test('the lock of a living process is never taken, whoever holds it', async () => {
  const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  try {
    writeFileSync(lockPath(), JSON.stringify(identifyProcess(holder.pid)))
    expect(() => lockData(lockPath())).toThrow(`process ${holder.pid}`)
    writeFileSync(lockPath(), JSON.stringify({ ...identifyProcess(holder.pid), host: 'another-machine' }))
    expect(() => lockData(lockPath())).toThrow('another-machine')
  } finally {
    holder.kill('SIGKILL')
  }
})

test('the lock of a dead process is taken over, and so is a torn one', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lockPath(), JSON.stringify({ ...identifyProcess(), pid, startedAt: '' }))
  lockData(lockPath())()
  writeFileSync(lockPath(), '{"host":')
  lockData(lockPath())()
  expect(existsSync(lockPath())).toBe(false)
})

test('rows outlive the process, and a snapshot brings them back when the folder is broken', async () => {
  const person = samplePerson()
  const clip = sampleClip(person.id)
  const first = await open()
  await expect(open()).rejects.toThrow(DataLockedError)
  await storesOn(first.sql).people.insert(person)
  await storesOn(first.sql).clips.insert(clip)
  await first.close()
  expect(readdirSync(join(dir, 'snapshots'))).toHaveLength(1)

  const second = await open()
  expect(await storesOn(second.sql).clips.find(clip.id)).toMatchObject({ id: clip.id })
  await second.close()

  writeFileSync(join(dir, 'database/global/pg_control'), 'torn by a power cut')
  const lines: string[] = []
  const third = await open(createLogger({ format: 'json', write: (line) => lines.push(line) }))
  expect(await storesOn(third.sql).clips.find(clip.id)).toMatchObject({ id: clip.id, owner: { id: person.id } })
  expect(lines.join()).toContain('database-restored-from-snapshot')
  await third.close()
  expect(readdirSync(dir).some((name) => name.startsWith('database.broken-'))).toBe(true)
  expect(readFileSync(join(dir, readdirSync(dir).find((name) => name.startsWith('database.broken-')) ?? '', 'global/pg_control'), 'utf8')).toBe('torn by a power cut')
}, 60_000)
