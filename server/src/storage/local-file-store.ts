import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { problem, ProblemError } from '@kinora/contract'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { FileStore } from './ports.ts'

/** A store in a folder of this machine, created when it is missing. */
export async function openLocalFileStore(dir: string): Promise<FileStore> {
  await mkdir(dir, { recursive: true })
  const disk = new Disk(new FSDriver({ location: dir, visibility: 'private' }))
  return {
    async put(key, localPath) {
      const path = join(dir, checked(key))
      try {
        await mkdir(dirname(path), { recursive: true })
        await pipeline(createReadStream(localPath), createWriteStream(path, { flush: true })) // flydrive's copy hides a full disk behind an AbortError
      } catch (error) {
        await disk.delete(key)
        throw asProblem(error)
      }
      return { key, sizeBytes: (await stat(localPath)).size, sha256: await sha256Of(localPath) }
    },
    async read(key, range) {
      if (!(await disk.exists(checked(key)))) throw new ProblemError(problem('not-found', 'This file is no longer here.'))
      // flydrive reads whole files only
      return range === undefined ? disk.getStream(key) : createReadStream(join(dir, key), { start: range.firstByte, end: range.lastByte })
    },
    async deleteAll(prefix) {
      await disk.deleteAll(checked(prefix))
    },
  }
}

function checked(key: string): string {
  if (!/^[a-z0-9][a-z0-9./-]*$/.test(key) || key.includes('..')) throw new Error(`Not a storage key: ${key}`)
  return key
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function asProblem(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error
  return new ProblemError(problem('disk-full', 'The disk is full, so the film could not be kept.', { detail: 'Make room where KINORA_DATA lies and make the film again; nothing half-written was left behind.' }))
}
