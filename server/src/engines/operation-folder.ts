import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineResult, Problem, VideoRequest } from '@kinora/contract'
import type { ProcessIdentity } from '../telemetry/index.ts'

/*
 * The folder of one render, through which a server and its renderer speak. It outlives both:
 *   request.json     what to make
 *   attempt-1.json   which process works on it (attempt-2.json after a crash, and so on)
 *   attempt-1/       where that process puts its files
 *   progress.jsonl   a line whenever it got further
 *   log.txt          whatever the process said
 *   outcome.json     how it ended; appears whole, last, and only once per attempt
 */

export interface RenderProgress { progress: number; stage: string }

export type RenderOutcome =
  | { state: 'completed'; result: EngineResult }
  | { state: 'failed'; problem: Problem }
  | { state: 'cancelled' }

export interface Attempt { number: number; process: ProcessIdentity }

export class OperationFolder {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }

  get logPath(): string { return join(this.path, 'log.txt') }
  get progressPath(): string { return join(this.path, 'progress.jsonl') }
  attemptDir(number: number): string { return join(this.path, `attempt-${number}`) }

  async create(request: VideoRequest): Promise<void> {
    await mkdir(this.path, { recursive: true })
    await this.#write('request.json', request)
  }

  readRequest(): Promise<VideoRequest | undefined> { return this.#read<VideoRequest>('request.json') }
  readOutcome(): Promise<RenderOutcome | undefined> { return this.#read<RenderOutcome>('outcome.json') }
  writeOutcome(outcome: RenderOutcome): Promise<void> { return this.#write('outcome.json', outcome) }

  async readLatestAttempt(): Promise<Attempt | undefined> {
    const numbers = (await readdir(this.path)).map((name) => Number(/^attempt-(\d+)\.json$/.exec(name)?.[1] ?? 0))
    const number = Math.max(0, ...numbers)
    const identity = number === 0 ? undefined : await this.#read<ProcessIdentity>(`attempt-${number}.json`)
    return identity === undefined ? undefined : { number, process: identity }
  }

  writeAttempt({ number, process }: Attempt): Promise<void> { return this.#write(`attempt-${number}.json`, process) }

  /** Takes an attempt back as if it had never been, so that it does not count as a crash. */
  async forgetAttempt(number: number): Promise<void> {
    await rm(join(this.path, `attempt-${number}.json`), { force: true })
    await rm(this.attemptDir(number), { recursive: true, force: true })
  }

  /** How far it is, from the last whole line, and when that was written. */
  async readProgress(): Promise<RenderProgress & { writtenAt: Date }> {
    const line = lastLine(this.progressPath)
    const writtenAt = (await stat(this.progressPath)).mtime
    return { ...(line === undefined ? { progress: 0, stage: 'starting' } : JSON.parse(line) as RenderProgress), writtenAt }
  }

  async #read<Content>(name: string): Promise<Content | undefined> {
    try {
      return JSON.parse(await readFile(join(this.path, name), 'utf8')) as Content
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** A reader sees the old file or the new one, never half of one, even after a power cut. */
  async #write(name: string, content: unknown): Promise<void> {
    const partial = join(this.path, `${name}.${process.pid}.partial`)
    const file = await open(partial, 'w')
    try {
      await file.writeFile(JSON.stringify(content))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, join(this.path, name))
  }
}

const tailBytes = 2048

function lastLine(path: string): string | undefined {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const tail = Buffer.alloc(Math.min(size, tailBytes))
    readSync(file, tail, 0, tail.length, size - tail.length)
    const whole = tail.toString('utf8').split('\n').slice(0, -1) // what follows the last newline is still being written
    return whole.at(-1)
  } finally {
    closeSync(file)
  }
}
