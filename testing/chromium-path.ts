import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The system's Chromium: CHROMIUM_PATH, else the first of its usual names on the path. The set-up of `npm test` installs it. */
export function chromiumPath(): string {
  const chosen = process.env['CHROMIUM_PATH'] ?? ''
  if (chosen !== '') return chosen
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
  }
  throw new Error('There is no Chromium on the path. Run "sudo node tools/system.mjs chromium", or set CHROMIUM_PATH.')
}
