import type { Clip, EngineResult, Json, Post, Problem, ProblemError, Quality, Reading, Receipt, Screenplay, VideoRequest } from '@kinora/contract'
import type { JobSender } from '../jobs/ports.ts'
import type { StoredFile } from '../storage/ports.ts'

/** What is to be made: a request to an engine with every choice settled, and where it comes from. */
export interface ClipOrder extends VideoRequest {
  /** The clip this one is made from. */
  remixOf?: string
  /** Go on with generic kin where a registered character stands in the way. */
  acceptSubstitutes?: boolean
}

/** The files of a finished clip, each under its name in `clipFileNames`. */
export type ClipFiles = Record<ClipFileKind, StoredFile>
export type ClipFileKind = 'video' | 'thumbnail' | 'spritesheet' | 'captions'

/** A clip as it is kept. */
export interface ClipRecord {
  id: string
  owner: Clip['owner']
  prompt: string
  reading: Reading
  screenplay: Screenplay
  state: Clip['state']
  progress: number
  stage: string
  problem: Problem | null
  widthPx: number
  heightPx: number
  fps: number
  durationS: number
  seed: number
  quality: Quality
  look: string
  remixOf: string | null
  notes: string[]
  /** What the gate let in; goes into the receipt. */
  characters: Receipt['characters']
  /** The engine's name for its own work; null until it has begun. */
  operation: Json
  files: ClipFiles | null
  receipt: Receipt | null
  /** How it is published; null while only its owner sees it. */
  post: { id: string; audience: Post['audience']; remixable: boolean } | null
  createdAt: Date
  startedAt: Date | null
  completedAt: Date | null
}

export type NewClip = Pick<ClipRecord, 'id' | 'prompt' | 'reading' | 'screenplay' | 'widthPx' | 'heightPx' | 'fps' | 'durationS' | 'seed' | 'quality' | 'look' | 'remixOf' | 'notes' | 'characters'> & { ownerId: string }

/** One worker's claim on one clip, good until it is not renewed in time. */
export interface Lease {
  clipId: string
  workerId: string
}

/** A part of somebody's list of clips: at most `limit` of them, by age. */
export interface ClipPage {
  ownerId: string
  limit: number
  order: 'asc' | 'desc'
  /** Starts behind this clip. */
  after?: string
}

/** How a clip ended. */
export type ClipEnding =
  | { state: 'completed'; files: ClipFiles; receipt: Receipt; screenplay: Screenplay; measured: Pick<EngineResult, 'durationS' | 'widthPx' | 'heightPx' | 'fps'> }
  | { state: 'failed'; problem: Problem }

/** Keeps clips. What changes a clip says under which condition it did so, so that two workers never both succeed. */
export interface ClipStore {
  insert(clip: NewClip): Promise<void>
  find(id: string): Promise<ClipRecord | undefined>
  list(page: ClipPage): Promise<ClipRecord[]>
  countUnfinished(ownerId: string): Promise<number>
  /** True if the clip was unfinished and is cancelled now. */
  cancel(id: string): Promise<boolean>
  delete(id: string): Promise<void>

  /** Claims an unfinished clip that nobody holds; undefined when somebody does or it has ended. */
  claim(lease: Lease, leaseS: number): Promise<ClipRecord | undefined>
  /** Renews the claim and notes how far it is; false when the claim is lost or the clip was cancelled. */
  renew(lease: Lease, leaseS: number, at: { progress: number; stage: string }): Promise<boolean>
  /** Notes the engine's operation; false when the claim is lost. */
  saveOperation(lease: Lease, operation: Json): Promise<boolean>
  /** Gives the claim back, so that another worker may go on. */
  release(lease: Lease): Promise<void>
  /** Ends the clip; true for exactly one caller. */
  end(lease: Lease, ending: ClipEnding): Promise<boolean>
  /** Unfinished clips that nobody holds. */
  listAbandoned(limit: number): Promise<string[]>
  /** Takes every claim away. Only for the one process that owns the whole database, at its start. */
  releaseAll(): Promise<void>
}

/** Remembers which clip a repeated request asked for. */
export interface IdempotencyStore {
  find(question: { ownerId: string; key: string }): Promise<{ requestSha256: string; clipId: string } | undefined>
  /** False when the key is taken. */
  insert(entry: { ownerId: string; key: string; requestSha256: string; clipId: string }): Promise<boolean>
}

/** What commits together: a clip, its job, and the answer to a repeated request. */
export interface ClipsWork {
  clips: ClipStore
  idempotency: IdempotencyStore
  jobs: JobSender
}

/** Runs a piece of work in one transaction: all of it is kept, or nothing. */
export interface UnitOfWork {
  run<Result>(work: (within: ClipsWork) => Promise<Result>): Promise<Result>
}

/** What a prompt is read for. */
export interface ReaderOptions { widthPx: number; heightPx: number; fps: number; durationS: number; seed: number; look?: string }

/** A prompt understood. */
export interface ReaderAnswer { reading: Reading; screenplay: Screenplay }

/** Turns a prompt into a Reading and a draft Screenplay. Throws a ProblemError for a prompt that cannot be filmed. */
export interface PromptReader {
  read(prompt: string, options: ReaderOptions): Promise<ReaderAnswer>
  /** Where a language model directs. */
  director?: PromptDirector
}

/** A language model that directs instead of the built-in reading. What it writes has not been judged by the gate. */
export interface PromptDirector {
  name: string
  /** Given what the built-in reading made of the prompt, or why it made nothing; answers its very Screenplay where the model gave nothing usable. Throws the problem where there is neither. */
  direct(prompt: string, options: ReaderOptions, builtIn: ReaderAnswer | ProblemError): Promise<ReaderAnswer>
}
