import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** Vite puts a hash into the name of everything under assets/. */
const hashed = /^\/assets\//

/** Serves the built web app; every address that is no file is a page of it. */
export function webApp(webDir: string): Hono {
  const app = new Hono()
  app.use('*', serveStatic({
    root: webDir,
    onFound: (path, c) => {
      c.header('cache-control', hashed.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  }))
  app.get('*', async (c) => {
    const page = join(webDir, 'index.html')
    if (!existsSync(page)) return c.text('The web app has not been built yet. Run "npm start", which builds it.', 503)
    if (hashed.test(c.req.path)) return c.notFound()
    return c.html(await readFile(page, 'utf8'), 200, { 'cache-control': 'no-cache' })
  })
  return app
}
