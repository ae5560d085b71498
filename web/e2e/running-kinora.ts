import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A whole Kinora for a test: the real server on a free port over an empty folder, a real browser. */
export interface RunningKinora {
  address: string
  browser: Browser
  /** The one-time link that makes the first person the operator, as printed; undefined while nobody has to sign in. */
  claimLink: string | undefined
  close(): Promise<void>
}

export async function startKinora({ singleUser }: { singleUser: boolean }): Promise<RunningKinora> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kinora-web-e2e-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server/src/main.ts'), 'all'], {
    env: { ...process.env, PORT: `${port}`, KINORA_DATA: dataDir, KINORA_SINGLE_USER: singleUser ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  server.stdout.on('data', (piece: Buffer) => { printed += piece.toString() })
  const address = `http://localhost:${port}`
  const close = async () => {
    await stop(server)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await untilItAnswers(`${address}/api/v1/session`, server)
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
    const claimLink = printed.match(/https?:\S+\/api\/v1\/claim\?token=\S+/)?.[0]
    return { address, browser, claimLink, async close() { await browser.close(); await close() } }
  } catch (error) {
    await close()
    throw error
  }
}

/** Builds the web app into web/dist, where the server looks for it. */
export function buildWebApp(): void {
  const build = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: join(root, 'web'), encoding: 'utf8' })
  if (build.status !== 0) throw new Error(`The web app could not be built:\n${build.stdout}${build.stderr}`)
}

/** The system's Chromium or Chrome; none is downloaded. */
function chromiumPath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun)
  if (found === undefined) throw new Error('This test needs Chromium or Chrome on the PATH; `npm test` installs it.')
  return found
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => { resolve(port) })
    })
  })
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended with status ${server.exitCode} before it answered.`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => { setTimeout(resolve, 200) })
  }
  throw new Error('The server did not answer within a minute.')
}

function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const kill = setTimeout(() => { server.kill('SIGKILL') }, 10_000)
    server.once('exit', () => { clearTimeout(kill); resolve() })
    server.kill('SIGTERM')
  })
}
