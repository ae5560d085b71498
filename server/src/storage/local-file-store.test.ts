import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, symlink, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ProblemError } from '@kinora/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLocalFileStore } from './index.ts'

let dir: string
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'kinora-files-')) })
afterEach(async () => { await rm(dir, { recursive: true }) })

async function fileWith(content: string): Promise<string> {
  const path = join(dir, 'source')
  await writeFile(path, content)
  return path
}

test('a file comes back as it went in, whole and in part, under its hash', async () => {
  const store = await openLocalFileStore(join(dir, 'store'))
  const stored = await store.put('clips/a/video.mp4', await fileWith('0123456789'))
  expect(stored).toEqual({ key: 'clips/a/video.mp4', sizeBytes: 10, sha256: '84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882' })
  expect(await text(await store.read(stored.key))).toBe('0123456789')
  expect(await text(await store.read(stored.key, { firstByte: 2, lastByte: 4 }))).toBe('234')
})

test('a deleted file is gone and deleting twice is no error', async () => {
  const store = await openLocalFileStore(join(dir, 'store'))
  await store.put('clips/a/video.mp4', await fileWith('x'))
  await store.deleteAll('clips/a')
  await store.deleteAll('clips/a')
  await expect(store.read('clips/a/video.mp4')).rejects.toThrow(ProblemError)
})

test('keys cannot leave the folder', async () => {
  const store = await openLocalFileStore(join(dir, 'store'))
  await expect(store.read('../secret')).rejects.toThrow('Not a storage key')
  await expect(store.put('/etc/passwd', await fileWith('x'))).rejects.toThrow('Not a storage key')
})

// /dev/full answers every write with the kernel's own "no space left on device"
test.skipIf(!existsSync('/dev/full'))('a full disk is a Problem and leaves nothing behind', async () => {
  const store = await openLocalFileStore(join(dir, 'store'))
  await mkdir(join(dir, 'store/clips/a'), { recursive: true })
  await symlink('/dev/full', join(dir, 'store/clips/a/video.mp4'))
  await expect(store.put('clips/a/video.mp4', await fileWith('too much'))).rejects.toMatchObject({ problem: { code: 'disk-full', status: 507 } })
  expect(await readdir(join(dir, 'store/clips/a'))).toEqual([])
})
