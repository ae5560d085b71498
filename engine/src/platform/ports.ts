import type RAPIER from '@dimforge/rapier3d-deterministic-compat'

/** The physics library, loaded and ready: WebAssembly whose results are the same bits everywhere. */
export type Physics = typeof RAPIER

/** Says one line aloud. Implemented by flite in Node, by takes from the server in the browser. */
export interface SpeechSynthesizer {
  /** Name and version: part of every take's content hash. */
  readonly id: string
  speak(line: { text: string; voice: string }): Promise<SpokenAudio>
}

/** Mono samples from -1 to 1 and, for each phoneme in order, the moment it ends. Phonemes are CMU symbols in lower case, `pau` for silence. */
export interface SpokenAudio {
  samples: Float32Array
  sampleRateHz: number
  phonemes: { symbol: string; endS: number }[]
}

/** Reads the large read-only files that ship with the engine (WordNet, embeddings); undefined when there is no such file. */
export interface DataFiles {
  readText(name: string): Promise<string | undefined>
  readBytes(name: string): Promise<Uint8Array | undefined>
}

/** Keeps things that are dear to make, by content hash. Losing one costs time, never correctness. */
export interface HashCache {
  read(key: string): Promise<Uint8Array | undefined>
  write(key: string, bytes: Uint8Array): Promise<void>
}

/** Writes what a film consists of. Implemented by ffmpeg in Node. A file appears under its path only when it is whole. */
export interface FilmWriter {
  openFilm(film: FilmFile): Promise<FilmSink>
  /** One RGBA picture as a JPEG, or as a PNG when the path ends in .png. */
  writeImage(path: string, picture: Picture): Promise<void>
  writeText(path: string, text: string): Promise<void>
}

/** RGBA, 4 bytes a pixel, rows from the top. */
export interface Picture {
  rgba: Uint8Array
  widthPx: number
  heightPx: number
}

/** A film file before its first frame: where it goes, its frame, its length, its sound and captions. */
export interface FilmFile {
  path: string
  widthPx: number
  heightPx: number
  fps: number
  /** 48 kHz, left and right, as long as the picture. */
  sound: { left: Float32Array; right: Float32Array }
  /** WebVTT; muxed as a subtitle track when it has cues. */
  captions: string
  title: string
}

/** An open film that takes one frame after another. */
export interface FilmSink {
  /** One RGBA frame, rows from the top. Resolves when the encoder wants more. */
  write(rgba: Uint8Array): Promise<void>
  /** Finishes the film: complete under its path when this resolves. */
  close(): Promise<void>
  /** Gives up and removes whatever was written. */
  abort(): Promise<void>
}

/** Where pictures are drawn: a WebGPU device (or a canvas), with the name of what draws. */
export interface GraphicsDevice {
  /** For people and receipts: "llvmpipe (LLVM 19.1.7)", "SwiftShader", "NVIDIA …". */
  readonly name: string
  /** What three.js's WebGPURenderer takes as its canvas. */
  readonly canvas: unknown
}

/** One turn of a conversation with a language model. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** What a language model is asked: the conversation so far, and the JSON Schema that its answer should follow. */
export interface ChatQuestion {
  messages: readonly ChatMessage[]
  schemaName: string
  schema: Readonly<Record<string, unknown>>
  seed: number
}

/** What a language model answered, or in a clause for people why there is no answer. */
export type ChatAnswer = { ok: true; text: string } | { ok: false; because: string }

/** A language model somewhere on the network. What it answers is never trusted, only checked. */
export interface ChatModel {
  /** The model's name, for people. */
  readonly name: string
  ask(question: ChatQuestion): Promise<ChatAnswer>
}

/** All that the engine asks of the machine it runs on. */
export interface Platform {
  physics: Physics
  speech: SpeechSynthesizer
  data: DataFiles
  cache: HashCache
  writer: FilmWriter
  /** Directs in the place of the built-in reading, where one is configured. */
  chat?: ChatModel
  openGraphics(size: { widthPx: number; heightPx: number }): Promise<GraphicsDevice>
  /** SHA-256 in lower-case hexadecimal. */
  sha256(bytes: Uint8Array | string): Promise<string>
}
