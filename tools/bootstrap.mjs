// The one set-up behind every command: plain JavaScript that runs on any Node >= 18 with nothing installed.
//   node tools/bootstrap.mjs COMMAND [ARGUMENTS…]
// It installs what the command needs (npm packages; as root on Debian or Ubuntu also system packages), says what it does,
// and then runs the command under Node 24. When everything is there it only looks at a few files.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureSystem } from './system.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampPath = join(root, 'node_modules', '.kinora-installed')

/** command → its program, its first arguments, and the system programs it needs. */
const commands = {
  start: { program: 'tools/start.ts', needs: ['ffmpeg', 'vulkan'] },
  test: { program: 'tools/test.ts', needs: ['ffmpeg', 'vulkan', 'chromium'] },
  clip: { draws: true, program: 'tools/clip.ts', needs: ['ffmpeg', 'vulkan'] },
  sheet: { draws: true, program: 'tools/sheet.ts', needs: ['ffmpeg', 'vulkan'] },
  score: { draws: true, program: 'tools/score.ts', needs: ['ffmpeg', 'vulkan'] },
  eyes: { draws: true, program: 'tools/eyes.ts', needs: ['ffmpeg', 'vulkan'] },
  bench: { draws: true, program: 'bench/main.ts', needs: ['ffmpeg', 'vulkan', 'chromium'] },
  check: { program: 'tools/check.ts', needs: [] },
  prove: { program: 'tools/prove.ts', needs: ['ffmpeg', 'vulkan'] },
  kinora: { program: 'tools/kinora.ts', needs: ['ffmpeg', 'vulkan'] },
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function packagesFingerprint() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'package.json', 'contract/package.json', 'engine/package.json', 'server/package.json', 'web/package.json', 'sdk/package.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function ensurePackages() {
  const fingerprint = packagesFingerprint()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === fingerprint) return
  console.error('Kinora: installing npm packages (about 900 MB, one to five minutes) …')
  const npm = process.env.npm_execpath
  const command = npm === undefined ? ['npm'] : [process.execPath, npm]
  const result = spawnSync(command[0], [...command.slice(1), 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (result.error !== undefined) fail(`npm could not be started (${result.error.message}). Install npm and try again.`)
  if (result.status !== 0) fail('npm could not install the packages; its message is above. Check the network and the free disk space (2 GB are needed), then run the same command again.')
  writeFileSync(stampPath, packagesFingerprint())
}

/** The Node that runs the command: the pinned one from npm where there is one, else this one if it is new enough. */
function findNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (process.platform === 'linux' && existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(`Kinora needs Node 24 or newer on this system; this is ${process.versions.node}. Install it from your package manager and run the same command again.`)
}

const [name = '', ...rest] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) fail(`There is no command "${name}". The commands are: ${Object.keys(commands).join(', ')}.`)
ensureSystem(command.needs)
ensurePackages()
const node = findNode()
// XDG_RUNTIME_DIR: Mesa warns when it is missing; nothing here needs a window.
const env = { XDG_RUNTIME_DIR: '', ...process.env, ...(command.draws === true && process.stderr.isTTY ? { KINORA_PROGRESS: '1' } : {}) }
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, command.program), ...rest], { stdio: ['inherit', 'inherit', command.draws === true ? 'pipe' : 'inherit'], env })
// Dawn prints two notices about Mesa's limits that mean nothing to anybody here.
child.stderr?.on('data', (chunk) => process.stderr.write(String(chunk).replace(/^Warning: maxDynamic\w+BuffersPerPipelineLayout .*\n/gm, '')))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm ends without passing SIGTERM on; whoever loses their parent stops, so that nothing is left running.
const parent = process.ppid
setInterval(() => { if (process.ppid !== parent) child.kill('SIGTERM') }, 500).unref()
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)))
