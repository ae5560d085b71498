/** What every engine behind video-engine-v1 must do. Call it in a test file with a way to open the engine. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { EngineStatus, Json, VideoEngine, VideoRequest } from '@kinora/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

export interface EngineUnderTest {
  name: string
  /** Opens the engine on a folder of its own. Opened again on the same folder it must know its operations. */
  open(dir: string): Promise<VideoEngine & { close(): Promise<void> }>
  /** The smallest film that it makes. */
  request: VideoRequest
  /** A film that takes it at least a second, to be cancelled on the way. */
  longRequest: VideoRequest
  timeoutMs: number
}

/** Asks until the operation has ended. */
export async function untilEnded(engine: VideoEngine, operation: Json): Promise<EngineStatus> {
  for (;;) {
    const status = await engine.status(operation)
    if (status.state !== 'queued' && status.state !== 'running') return status
    await wait(100)
  }
}

/** Starts a render that the engine must accept. */
export async function startOn(engine: VideoEngine, request: VideoRequest): Promise<Json> {
  const started = await engine.start(request)
  if (!started.ok) throw new Error(`${started.refusal.title} (${started.refusal.param ?? 'no param'})`)
  return started.operation
}

export function describeVideoEngine({ name, open, request, longRequest, timeoutMs }: EngineUnderTest): void {
  describe(`video-engine-v1: ${name}`, () => {
    let dir: string
    let engine: Awaited<ReturnType<typeof open>>
    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'kinora-engine-'))
      engine = await open(dir)
    })
    afterAll(async () => {
      await engine.close()
      rmSync(dir, { recursive: true })
    })

    test('it says what it can do', async () => {
      const can = await engine.capabilities()
      expect(engine.specification).toBe('video-engine-v1')
      expect(can.engineId).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(can.durationS.min).toBeLessThan(can.durationS.max)
      expect(can.fps.length).toBeGreaterThan(0)
    })

    test('a film is what was asked for, and a restart in between changes nothing', { timeout: timeoutMs }, async () => {
      const operation = JSON.parse(JSON.stringify(await startOn(engine, request))) as Json
      await engine.close()
      engine = await open(dir)
      expect(await untilEnded(engine, operation)).toEqual({ state: 'completed' })
      const result = await engine.result(operation)
      expect(result).toMatchObject({ widthPx: request.widthPx, heightPx: request.heightPx, fps: request.fps, frameCount: Math.round(request.durationS * request.fps) })
      expect(probe(result.videoPath)).toMatchObject({ video: { codec_name: 'h264', width: request.widthPx, height: request.heightPx, nb_read_frames: String(result.frameCount) }, ...((await engine.capabilities()).makesSound ? { audio: { codec_name: 'aac' } } : {}) })
      for (const path of [result.thumbnailPath, result.spritesheetPath]) expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
      expect(readFileSync(result.captionsPath, 'utf8')).toMatch(/^WEBVTT/)
      await engine.cancel(operation)
      expect(await engine.status(operation), 'a finished operation stays finished').toEqual({ state: 'completed' })
    })

    test('what it cannot do it refuses by name', async () => {
      const can = await engine.capabilities()
      const refusedParam = async (change: Partial<VideoRequest>) => {
        const started = await engine.start({ ...request, ...change })
        return started.ok ? 'accepted' : started.refusal.param
      }
      expect(await refusedParam({ durationS: 0 })).toBe('seconds')
      expect(await refusedParam({ durationS: can.durationS.max + 1 })).toBe('seconds')
      expect(await refusedParam({ durationS: Number.NaN })).toBe('seconds')
      expect(await refusedParam({ widthPx: can.sizes.minPx - 1 })).toBe('size')
      expect(await refusedParam({ heightPx: can.sizes.maxPx + can.sizes.multipleOfPx })).toBe('size')
      if (can.sizes.multipleOfPx > 1) expect(await refusedParam({ widthPx: request.widthPx + 1 })).toBe('size')
      expect(await refusedParam({ fps: 23.5 })).toBe('fps')
      expect(await refusedParam({ seed: 1.5 })).toBe('seed')
      expect(await refusedParam({ seed: -1 })).toBe('seed')
      if (!can.seeds) expect(await refusedParam({ seed: 7 })).toBe('seed')
    })

    test('a cancelled film stays cancelled and leaves no film', { timeout: timeoutMs }, async () => {
      if (!(await engine.capabilities()).cancels) return
      const operation = await startOn(engine, longRequest)
      await expect.poll(() => engine.status(operation), { timeout: timeoutMs }).toMatchObject({ state: 'running' })
      await engine.cancel(operation)
      await engine.cancel(operation)
      expect(await untilEnded(engine, operation)).toEqual({ state: 'cancelled' })
      await expect(engine.result(operation)).rejects.toThrow()
    })

    test('progress only goes forward and names what is being done', { timeout: timeoutMs }, async () => {
      const operation = await startOn(engine, request)
      let last = 0
      for (let status = await engine.status(operation); status.state !== 'completed'; status = await engine.status(operation)) {
        if (status.state === 'running') {
          expect(status.stage).not.toBe('')
          expect(status.progress).toBeGreaterThanOrEqual(last)
          expect(status.progress).toBeLessThanOrEqual(1)
          last = status.progress
        }
        expect(status.state).not.toBe('failed')
        await wait(20)
      }
      expect(existsSync((await engine.result(operation)).videoPath)).toBe(true)
    })
  })
}

/** What ffprobe reads from a film, frames counted by decoding them. */
export function probe(path: string): { video: Record<string, unknown>; audio: Record<string, unknown> | undefined } {
  const output = execFileSync('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-of', 'json', path], { encoding: 'utf8' })
  const { streams } = JSON.parse(output) as { streams: Record<string, unknown>[] }
  const video = streams.find((stream) => stream['codec_type'] === 'video')
  if (video === undefined) throw new Error(`${path} has no picture.`)
  return { video, audio: streams.find((stream) => stream['codec_type'] === 'audio') }
}
