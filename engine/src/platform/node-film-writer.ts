import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { problem, ProblemError } from '@kinora/contract'
import type { FilmFile, FilmSink, FilmWriter, Picture } from './ports.ts'

const sampleRateHz = 48_000

/** Writes films by a separate ffmpeg process, which gets raw frames on its standard input. */
export function ffmpegWriter(ffmpegPath: string): FilmWriter {
  return {
    openFilm: (film) => openFilm(ffmpegPath, film),
    writeImage: (path, picture) => writeImage(ffmpegPath, path, picture),
    writeText: (path, text) => writeWhole(path, (partial) => writeFile(partial, text)),
  }
}

async function openFilm(ffmpegPath: string, film: FilmFile): Promise<FilmSink> {
  await mkdir(dirname(film.path), { recursive: true })
  const folder = await mkdtemp(join(tmpdir(), 'kinora-film-'))
  const partial = `${film.path}.partial`
  try {
    const sound = join(folder, 'sound.f32')
    await writeFile(sound, interleave(film.sound))
    const captions = film.captions.includes('-->') ? join(folder, 'captions.vtt') : undefined
    if (captions !== undefined) await writeFile(captions, film.captions)
    const run = startFfmpeg(ffmpegPath, filmArguments(film, { sound, captions, partial }))
    return filmSink(run, { folder, partial, path: film.path })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw asProblem(error)
  }
}

function filmArguments(film: FilmFile, files: { sound: string; captions: string | undefined; partial: string }): string[] {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', `${film.widthPx}x${film.heightPx}`, '-r', String(film.fps), '-i', 'pipe:0', '-f', 'f32le', '-ar', String(sampleRateHz), '-ac', '2', '-i', files.sound]
  const captions = files.captions === undefined ? [] : ['-i', files.captions]
  const captionTrack = files.captions === undefined ? [] : ['-map', '2:s', '-c:s', 'mov_text', '-metadata:s:s:0', 'language=eng']
  return [
    ...input, ...captions, '-map', '0:v', '-map', '1:a', ...captionTrack,
    '-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '19', '-pix_fmt', 'yuv420p', '-g', String(film.fps * 2),
    '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv',
    '-c:a', 'aac', '-b:a', '192k',
    '-map_metadata', '-1', '-metadata', `title=${film.title}`, '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact',
    '-movflags', '+faststart', '-f', 'mp4', '-y', files.partial,
  ]
}

interface FfmpegRun { child: ChildProcess; ended: Promise<void> }

/** Starts ffmpeg; `ended` rejects with a Problem when it fails. */
function startFfmpeg(ffmpegPath: string, args: string[]): FfmpegRun {
  const child = spawn(ffmpegPath, ['-hide_banner', '-loglevel', 'error', '-nostats', ...args], { stdio: ['pipe', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => { complaint = (complaint + chunk.toString()).slice(-4000) })
  child.stdin?.on('error', () => {}) // a broken pipe is reported by the exit status
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error) => reject(asProblem(error)))
    child.on('close', (code) => (code === 0 ? resolve() : reject(asProblem(new Error(complaint.trim() === '' ? `ffmpeg ended with status ${code}` : complaint.trim())))))
  })
  ended.catch(() => {}) // reported where it is awaited
  return { child, ended }
}

function filmSink(run: FfmpegRun, files: { folder: string; partial: string; path: string }): FilmSink {
  const clear = async () => {
    await rm(files.folder, { recursive: true, force: true })
    await rm(files.partial, { force: true })
  }
  return {
    async write(rgba) {
      const { stdin } = run.child
      if (stdin === null || stdin.destroyed || run.child.exitCode !== null) return run.ended
      // a broken pipe only says that ffmpeg has ended; why it ended is what counts
      if (!stdin.write(rgba)) await Promise.race([once(stdin, 'drain').catch(() => run.ended), run.ended])
    },
    async close() {
      run.child.stdin?.end()
      await run.ended
      await rename(files.partial, files.path).catch((error: unknown) => { throw asProblem(error) })
      await clear()
    },
    async abort() {
      run.child.kill('SIGKILL')
      await run.ended.catch(() => {})
      await clear()
    },
  }
}

function interleave({ left, right }: FilmFile['sound']): Uint8Array {
  const both = new Float32Array(left.length * 2)
  for (let i = 0; i < left.length; i++) {
    both[i * 2] = left[i] ?? 0
    both[i * 2 + 1] = right[i] ?? 0
  }
  return new Uint8Array(both.buffer)
}

async function writeImage(ffmpegPath: string, path: string, picture: Picture): Promise<void> {
  await writeWhole(path, async (partial) => {
    const size = `${picture.widthPx}x${picture.heightPx}`
    const run = startFfmpeg(ffmpegPath, ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', size, '-i', 'pipe:0', '-frames:v', '1', '-update', '1', '-q:v', '3', '-fflags', '+bitexact', '-c:v', path.endsWith('.png') ? 'png' : 'mjpeg', '-f', 'image2pipe', '-y', partial])
    run.child.stdin?.end(picture.rgba)
    await run.ended
  })
}

/** Writes beside the path first, so that a file under its own name is always whole. */
async function writeWhole(path: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${path}.partial`
  try {
    await mkdir(dirname(path), { recursive: true })
    await write(partial)
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw asProblem(error)
  }
}

function asProblem(error: unknown): Error {
  if (error instanceof ProblemError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || /No space left on device/i.test(message)) return new ProblemError(problem('disk-full', 'The disk is full, so the film could not be written.', { detail: 'Nothing half-written was kept. Free some space and try again.' }))
  if (code === 'ENOENT' && /spawn/.test(message)) return new ProblemError(problem('ffmpeg-missing', 'ffmpeg was not found, so no film can be written.', { detail: 'Run "sudo node tools/system.mjs ffmpeg", or set FFMPEG_PATH to the program.' }))
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new ProblemError(problem('option-invalid', `The film cannot be written there: ${message}.`, { detail: 'Choose a folder that may be written to.', param: 'out' }))
  return error instanceof Error ? error : new Error(String(error))
}
