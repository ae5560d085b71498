import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const keptCount = 3
const extension = '.tar.gz'

/** Writes a snapshot that survives a power cut: flushed, then named, then the folder flushed. The newest three are kept. */
export async function writeSnapshot(dir: string, content: Blob, takenAt: Date = new Date()): Promise<string> {
  await mkdir(dir, { recursive: true })
  const path = join(dir, `${takenAt.toISOString().replaceAll(':', '-')}${extension}`)
  const partial = `${path}.partial`
  const file = await open(partial, 'w')
  try {
    await file.writeFile(content.stream())
    await file.sync()
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(partial, path)
  await flushFolder(dir)
  for (const old of (await listSnapshots(dir)).slice(keptCount)) await rm(join(dir, old), { force: true })
  return path
}

/** The newest snapshot, or undefined when there is none. */
export async function readNewestSnapshot(dir: string): Promise<{ name: string; content: Blob } | undefined> {
  const [newest] = await listSnapshots(dir)
  return newest === undefined ? undefined : { name: newest, content: new Blob([await readFile(join(dir, newest))]) }
}

async function listSnapshots(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => name.endsWith(extension)).toSorted().toReversed()
}

async function flushFolder(dir: string): Promise<void> {
  const folder = await open(dir, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
