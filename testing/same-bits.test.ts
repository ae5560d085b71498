import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { defaultVideoOptions, starters } from '@kinora/contract'
import { openNodePlatform, rehearse } from '@kinora/engine/node'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumPath } from './chromium-path.ts'
import type { TakeTimes } from './performance-in-browser.ts'

let server: Server
let browser: Browser

beforeAll(async () => {
  const script = await bundle()
  server = createServer((request, response) => {
    const isScript = request.url === '/performance.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><script type="module" src="/performance.js"></script>')
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser.close()
  server.close()
})

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'esnext', rolldownOptions: { input: new URL('./performance-in-browser.ts', import.meta.url).pathname, output: { codeSplitting: false } } },
  })
  const first = Array.isArray(result) ? result[0] : result
  if (first === undefined || !('output' in first)) throw new Error('The browser bundle was not built.')
  return first.output[0].code
}

test.each(['paddleboard-backflip', 'triple-axel', 'two-horses'])('%s is performed bit for bit the same in Node and in Chromium', async (starterId) => {
  const prompt = starters.find((starter) => starter.id === starterId)?.prompt ?? ''
  const { staged, takes, performance } = await rehearse(await openNodePlatform(), { ...defaultVideoOptions, durationS: 4, prompt })
  const takeTimes: TakeTimes[] = [...takes.values()].map(({ samples: _, phonemes, ...times }) => ({ ...times, phonemes: [...phonemes] }))
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction(() => 'performanceHash' in globalThis)
  const hash = await page.evaluate(([screenplay, times]) => (globalThis as unknown as { performanceHash(a: unknown, b: unknown): Promise<string> }).performanceHash(screenplay, times), [staged, takeTimes] as const)
  expect(hash).toBe(performance.hash)
}, 120_000)
