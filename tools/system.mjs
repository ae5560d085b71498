// What Kinora needs from the system, how to see that it is there, and how to install it on Debian and Ubuntu.
//   sudo node tools/system.mjs ffmpeg vulkan chromium      installs what is missing
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Mesa's CPU driver is fast enough and correct from this version on. */
const oldestMesa = [23, 1]
const debianKeys = '/usr/share/keyrings/debian-archive-keyring.gpg'
const backportsList = '/etc/apt/sources.list.d/kinora-backports.list'

const needs = {
  ffmpeg: { what: 'ffmpeg (writes the films)', present: () => chosenOrOnPath('FFMPEG_PATH', 'ffmpeg'), packages: ['ffmpeg'] },
  vulkan: { what: 'a Vulkan driver (draws the pictures)', present: hasVulkan, packages: ['libvulkan1', 'mesa-vulkan-drivers'] },
  chromium: { what: 'Chromium (for the tests of the web app)', present: () => chosenOrOnPath('CHROMIUM_PATH', 'chromium', 'chromium-browser', 'google-chrome'), packages: ['chromium'] },
}

/** A variable that names a program wins over the path, and must name one that exists. */
function chosenOrOnPath(variable, ...names) {
  const chosen = process.env[variable] ?? ''
  if (chosen !== '' && !existsSync(chosen)) fail(`${variable} names "${chosen}", which does not exist. Correct it, or unset it to use the program on the path.`)
  if (chosen !== '') return true
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))))
}

function hasVulkan() {
  if (process.platform !== 'linux') return true // Metal and Direct3D come with the system
  if ((process.env.VK_DRIVER_FILES ?? process.env.VK_ICD_FILENAMES ?? '') !== '') return true
  const loader = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'].some((folder) => existsSync(join(folder, 'libvulkan.so.1')))
  const drivers = ['/usr/share/vulkan/icd.d', '/etc/vulkan/icd.d', '/usr/local/share/vulkan/icd.d'].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []))
  if (!loader || drivers.length === 0) return false
  const onlyMesa = drivers.every((file) => /^(lvp|intel|intel_hasvk|radeon|virtio|gfxstream_vk|nouveau|asahi|dzn|powervr_mesa|panfrost|broadcom|freedreno)_icd/.test(file))
  return !onlyMesa || !mesaIsTooOld()
}

/** True where dpkg knows the installed Mesa and it is older than `oldestMesa`. One read of dpkg's own list of files is enough. */
function mesaIsTooOld() {
  const version = mesaVersion()
  if (version === undefined) return false
  return version[0] < oldestMesa[0] || (version[0] === oldestMesa[0] && version[1] < oldestMesa[1])
}

function mesaVersion() {
  if (!existsSync('/var/lib/dpkg/status')) return undefined
  const entry = readFileSync('/var/lib/dpkg/status', 'utf8').split('\n\n').find((block) => block.startsWith('Package: mesa-vulkan-drivers\n'))
  const match = /^Version: (?:\d+:)?(\d+)\.(\d+)/m.exec(entry ?? '')
  return match === null ? undefined : [Number(match[1]), Number(match[2])]
}

function isDebianLike() {
  return existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Makes sure that each of the named things is there: installs it as root on Debian or Ubuntu, else says the one command and stops with exit 1. */
export function ensureSystem(names) {
  const missing = names.filter((name) => !needs[name].present())
  if (missing.length === 0) return
  const list = missing.map((name) => needs[name].what).join(', ')
  const packages = missing.flatMap((name) => needs[name].packages)
  if (!isDebianLike()) fail(`Missing: ${list}. Install them with your system's package manager (on Fedora: dnf install ffmpeg-free mesa-vulkan-drivers chromium), then run the same command again.`)
  if (process.getuid?.() !== 0) fail(`Missing: ${list}. Run this one command, then the same command again:\n  sudo ${process.execPath} tools/system.mjs ${missing.join(' ')}`)
  console.error(`Kinora: installing ${packages.join(', ')} with apt-get (up to 400 MB, one to three minutes) …`)
  install(packages)
  const still = missing.filter((name) => !needs[name].present())
  if (still.length > 0) fail(`After installing, still missing: ${still.map((name) => needs[name].what).join(', ')}. Install it by hand and run the same command again.`)
}

function apt(...args) {
  const result = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8' })
  return { ok: result.status === 0, message: result.stderr }
}

function install(packages) {
  apt('update') // one broken foreign source must not stop us: the install says what is missing
  const wantsMesa = packages.includes('mesa-vulkan-drivers')
  const others = packages.filter((name) => name !== 'mesa-vulkan-drivers')
  if (others.length > 0) installOrStop(others)
  if (wantsMesa) installOrStop([...mesaRelease(), 'mesa-vulkan-drivers'])
}

function installOrStop(args) {
  const { ok, message } = apt('install', '-y', '--no-install-recommends', ...args)
  if (!ok) fail(`apt-get could not install ${args.join(' ')}:\n${message}Mend that, then run the same command again.`)
}

/** `-t bookworm-backports` where the release's own Mesa is too old; the source is a file of its own and no other source is touched. */
function mesaRelease() {
  const candidate = /Candidate: (?:\d+:)?(\d+)\.(\d+)/.exec(spawnSync('apt-cache', ['policy', 'mesa-vulkan-drivers'], { encoding: 'utf8' }).stdout)
  const newEnough = candidate !== null && (Number(candidate[1]) > oldestMesa[0] || (Number(candidate[1]) === oldestMesa[0] && Number(candidate[2]) >= oldestMesa[1]))
  if (newEnough) return []
  const targets = spawnSync('apt-get', ['indextargets', '--format', '$(REPO_URI)\t$(CODENAME)\t$(ORIGIN)', 'Created-By: Packages'], { encoding: 'utf8' }).stdout.split('\n').map((line) => line.split('\t'))
  const main = targets.find(([, codename, origin]) => origin === 'Debian' && /^[a-z]+$/.test(codename ?? ''))
  if (main === undefined) return []
  const [uri, codename] = main
  const backports = `${codename}-backports`
  if (!targets.some(([, name]) => name === backports)) {
    writeFileSync(backportsList, `# Added by Kinora: a newer Mesa, installed only when asked for by name.\ndeb ${existsSync(debianKeys) ? `[signed-by=${debianKeys}] ` : ''}${uri} ${backports} main\n`)
    apt('update', '-o', `Dir::Etc::sourcelist=${backportsList}`, '-o', 'Dir::Etc::sourceparts=-', '-o', 'APT::Get::List-Cleanup=0')
  }
  return ['-t', backports]
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !(name in needs))
  if (unknown !== undefined) fail(`There is nothing called "${unknown}" to install. Known: ${Object.keys(needs).join(', ')}.`)
  ensureSystem(asked)
}
