import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ffmpegWriter } from './node-film-writer.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'kinora-writer-test-'))
const fps = 24
const frameCount = 30
const film = (path: string) => {
  const samples = Math.round((frameCount / fps) * 48_000)
  const left = Float32Array.from({ length: samples }, (_, i) => 0.3 * Math.sin(i / 20))
  return { path, widthPx: 128, heightPx: 72, fps, sound: { left, right: left }, captions: 'WEBVTT\n\n00:00.200 --> 00:01.000\nHello', title: 'Test' }
}
const frame = (value: number) => new Uint8Array(128 * 72 * 4).fill(value)
const probe = (path: string) => JSON.parse(execFileSync('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', path], { encoding: 'utf8' })) as { streams: { codec_name: string; nb_read_frames: string; start_time: string; duration: string }[] }

test('a film is H.264 and AAC with captions, exact to the frame, and starts fast', async () => {
  const dir = folder()
  const path = join(dir, 'film.mp4')
  const sink = await ffmpegWriter('ffmpeg').openFilm(film(path))
  for (let i = 0; i < frameCount; i++) await sink.write(frame(i * 8))
  await sink.close()
  const { streams } = probe(path)
  expect(streams.map((stream) => stream.codec_name)).toEqual(['h264', 'aac', 'mov_text'])
  expect(Number(streams[0]?.nb_read_frames)).toBe(frameCount)
  expect(Number(streams[0]?.start_time)).toBe(0)
  for (const stream of streams.slice(0, 2)) expect(Math.abs(Number(stream.duration) - frameCount / fps)).toBeLessThan(1 / fps)
  const head = execFileSync('head', ['-c', '200', path]).toString('latin1')
  expect(head.indexOf('moov')).toBeGreaterThan(0)
  expect(readdirSync(dir)).toEqual(['film.mp4'])
})

test('giving up leaves nothing behind', async () => {
  const dir = folder()
  const sink = await ffmpegWriter('ffmpeg').openFilm(film(join(dir, 'film.mp4')))
  await sink.write(frame(1))
  await sink.abort()
  expect(readdirSync(dir)).toEqual([])
})

test('a missing ffmpeg and a folder that cannot be written are said in a sentence', async () => {
  const sink = await ffmpegWriter('/no/such/ffmpeg').openFilm(film(join(folder(), 'film.mp4')))
  await expect(sink.close()).rejects.toMatchObject({ problem: { code: 'ffmpeg-missing', status: 503 } })
  await sink.abort()
  await expect(ffmpegWriter('ffmpeg').writeText('/proc/captions.vtt', 'text')).rejects.toThrow()
})

test('a still is a JPEG of its size', async () => {
  const path = join(folder(), 'still.jpg')
  await ffmpegWriter('ffmpeg').writeImage(path, { rgba: frame(100), widthPx: 128, heightPx: 72 })
  expect(probe(path).streams[0]).toMatchObject({ codec_name: 'mjpeg', width: 128, height: 72 })
})
