import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The secret that signs session cookies: made at the first start and kept in a file that only its owner can read. */
export async function openSecret(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  try {
    const secret = randomBytes(48).toString('base64url')
    await writeFile(path, secret, { flag: 'wx', mode: 0o600 })
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFile(path, 'utf8')
  }
}
