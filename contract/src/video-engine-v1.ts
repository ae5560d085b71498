import type { Problem } from './problems.ts'
import type { Screenplay } from './screenplay/index.ts'

/** Anything that survives JSON.stringify and back. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export const qualities = ['draft', 'standard', 'fine'] as const
/** `draft`: 640x360 inside. `standard`: 720p out, the inner picture may be smaller. `fine`: no bound on time. */
export type Quality = (typeof qualities)[number]

/** What is asked of an engine. Every member counts: what an engine cannot do it refuses by name, it never drops it. */
export interface VideoRequest {
  prompt: string
  /** Engines that read Screenplays render this; others use the prompt. */
  screenplay?: Screenplay
  widthPx: number
  heightPx: number
  fps: number
  durationS: number
  /** 0 is a seed. */
  seed: number
  quality: Quality
  look?: string
}

/** What an engine can do, so that a router or a form need not try. */
export interface EngineCapabilities {
  engineId: string
  version: string
  readsScreenplays: boolean
  makesSound: boolean
  seeds: boolean
  cancels: boolean
  durationS: { min: number; max: number }
  sizes: { minPx: number; maxPx: number; multipleOfPx: number }
  fps: number[]
}

/** A refusal names the option and says why; a start returns an operation that can be stored and polled after a restart. */
export type StartResult = { ok: true; operation: Json } | { ok: false; refusal: Problem }

export type EngineStatus =
  | { state: 'queued' }
  /** `progress` runs from 0 to 1; `stage` is a phrase for people: "drawing shot 2 of 3". */
  | { state: 'running'; progress: number; stage: string }
  | { state: 'completed' }
  | { state: 'failed'; problem: Problem }
  | { state: 'cancelled' }

/** A finished film: files on the local disk that the caller owns from here on, and what they truly are. */
export interface EngineResult {
  videoPath: string
  thumbnailPath: string
  spritesheetPath: string
  captionsPath: string
  /** The complete Screenplay that was rendered, where the engine has one. */
  screenplay?: Screenplay
  widthPx: number
  heightPx: number
  fps: number
  frameCount: number
  durationS: number
  /** What the engine says of itself and this run, for the receipt. */
  facts: { [key: string]: Json }
}

/** The one interface that every video engine stands behind (testing/video-engine-conformance.ts checks it). */
export interface VideoEngine {
  readonly specification: 'video-engine-v1'
  capabilities(): Promise<EngineCapabilities>
  start(request: VideoRequest): Promise<StartResult>
  status(operation: Json): Promise<EngineStatus>
  /** Idempotent; a finished operation stays finished. */
  cancel(operation: Json): Promise<void>
  /** Only after `completed`. */
  result(operation: Json): Promise<EngineResult>
}
