/** npm start: builds the web app when its sources have changed, then serves it and works on renders. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

buildWebApp()
const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server/src/main.ts'), 'all', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)))

function buildWebApp(): void {
  const stamp = join(root, 'web/dist/.sources')
  const fingerprint = sourcesFingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  console.error('Kinora: building the web app (a few seconds) …')
  const build = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: join(root, 'web'), stdio: 'inherit' })
  if (build.status !== 0) {
    console.error('The web app could not be built; the message is above.')
    process.exit(1)
  }
  mkdirSync(join(root, 'web/dist'), { recursive: true })
  writeFileSync(stamp, fingerprint)
}

function sourcesFingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(['web/{src,public}/**/*.*', 'web/*.{html,ts,json}', 'sdk/src/**/*.ts', 'contract/src/**/*.ts'], { cwd: root }).sort()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
