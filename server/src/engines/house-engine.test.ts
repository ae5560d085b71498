import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Json, VideoRequest } from '@kinora/contract'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { quietLog } from '../../../testing/back-ends.ts'
import { colourBarsProgram } from '../../../testing/colour-bars-engine.ts'
import { describeVideoEngine, startOn, untilEnded } from '../../../testing/video-engine-conformance.ts'
import { isProcessAlive, type ProcessIdentity } from '../telemetry/index.ts'
import { type ClosableEngine, openHouseEngine } from './index.ts'

const request: VideoRequest = { prompt: 'a dog', widthPx: 128, heightPx: 72, fps: 8, durationS: 1, seed: 0, quality: 'draft' }
const open = (rendersDir: string) => openHouseEngine({ rendersDir, log: quietLog, program: colourBarsProgram })

describeVideoEngine({ name: 'colour bars', open, request, longRequest: { ...request, prompt: 'hang on' }, timeoutMs: 30_000 })

describe('a renderer that does not survive', () => {
  let dir: string
  let engine: ClosableEngine
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'kinora-renders-'))
    engine = await open(dir)
  })
  afterEach(async () => {
    await engine.close()
    rmSync(dir, { recursive: true })
  })

  const folderOf = (operation: Json) => join(dir, (operation as { id: string }).id)
  const rendererOf = (operation: Json, attempt: number) => JSON.parse(readFileSync(join(folderOf(operation), `attempt-${attempt}.json`), 'utf8')) as ProcessIdentity

  test('is started again after kill -9, and its half-written files are gone', async () => {
    const operation = await startOn(engine, { ...request, prompt: 'slowly' })
    await expect.poll(() => engine.status(operation)).toMatchObject({ state: 'running', progress: 0.1 })
    process.kill(rendererOf(operation, 1).pid, 'SIGKILL')
    expect(await untilEnded(engine, operation)).toEqual({ state: 'completed' })
    expect(readdirSync(folderOf(operation)).filter((name) => /^attempt-\d$/.test(name))).toEqual(['attempt-2'])
  }, 20_000)

  test('is given time to begin, however long ago the last one spoke', async () => {
    const operation = await startOn(engine, { ...request, prompt: 'slowly' })
    await expect.poll(() => engine.status(operation)).toMatchObject({ state: 'running', progress: 0.1 })
    process.kill(rendererOf(operation, 1).pid, 'SIGKILL')
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(join(folderOf(operation), 'progress.jsonl'), longAgo, longAgo)
    expect(await untilEnded(engine, operation)).toEqual({ state: 'completed' })
    expect(readdirSync(folderOf(operation))).not.toContain('attempt-3.json')
  }, 20_000)

  test('that says nothing for too long is started again', async () => {
    const operation = await startOn(engine, { ...request, prompt: 'hang on' })
    await expect.poll(() => engine.status(operation)).toMatchObject({ state: 'running', progress: 0.1 })
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(join(folderOf(operation), 'progress.jsonl'), longAgo, longAgo)
    await expect.poll(async () => { await engine.status(operation); return readdirSync(folderOf(operation)) }).toContain('attempt-2.json')
    await expect.poll(() => isProcessAlive(rendererOf(operation, 1))).toBe('dead')
  }, 20_000)

  test('fails with a reason when it crashes every time', async () => {
    const operation = await startOn(engine, { ...request, prompt: 'crash' })
    expect(await untilEnded(engine, operation)).toMatchObject({ state: 'failed', problem: { code: 'render-failed' } })
    expect(readdirSync(folderOf(operation)).filter((name) => /^attempt-\d[.]json$/.test(name))).toHaveLength(3)
  }, 20_000)

  test('says that the disk is full and leaves nothing half-written', async () => {
    const operation = await startOn(engine, { ...request, prompt: 'disk full' })
    expect(await untilEnded(engine, operation)).toMatchObject({ state: 'failed', problem: { code: 'disk-full' } })
    expect(existsSync(join(folderOf(operation), 'attempt-1'))).toBe(false)
  }, 20_000)

  test('goes on when its server is gone, and is found by the next one', async () => {
    const operation = await startOn(engine, { ...request, prompt: 'slowly' })
    const next = await open(dir) // as after kill -9: nobody closed the first engine
    expect(await untilEnded(next, operation)).toEqual({ state: 'completed' })
    expect(readdirSync(folderOf(operation)).filter((name) => /^attempt-\d$/.test(name))).toEqual(['attempt-1'])
  }, 20_000)

  test('begins anew when its whole folder is lost', async () => {
    const operation = await startOn(engine, request)
    await untilEnded(engine, operation)
    rmSync(folderOf(operation), { recursive: true })
    expect(await untilEnded(engine, operation)).toEqual({ state: 'completed' })
    expect(existsSync((await engine.result(operation)).videoPath)).toBe(true)
  }, 20_000)

  test('is ended when the engine is closed, without that counting as a crash', async () => {
    const operation = await startOn(engine, { ...request, prompt: 'hang on' })
    const renderer = rendererOf(operation, 1)
    await engine.close()
    await expect.poll(() => isProcessAlive(renderer)).toBe('dead')
    expect(readdirSync(folderOf(operation))).not.toContain('attempt-1.json')
  }, 20_000)
})
