import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { buildWebApp, type RunningKinora, startKinora } from './running-kinora.ts'

const renderMs = 300_000
const pictures = fileURLToPath(new URL('../../out/web-e2e', import.meta.url))
const desktop = { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } as const
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true } as const

let kinora: RunningKinora
const mistakes: string[] = []
const pages: Page[] = []

beforeAll(() => {
  mkdirSync(pictures, { recursive: true })
  buildWebApp()
}, 60_000)

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()))
  expect(mistakes.splice(0)).toEqual([])
})

/** One Kinora for all tests of a group. */
function withKinora(options: Parameters<typeof startKinora>[0]): void {
  beforeAll(async () => { kinora = await startKinora(options) }, 120_000)
  afterAll(async () => { await (kinora as RunningKinora | undefined)?.close() })
}

async function open(options: BrowserContextOptions, address = kinora.address): Promise<Page> {
  const context = await kinora.browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => { mistakes.push(error.message) })
  pages.push(page)
  await page.goto(address)
  return page
}

const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) })
const go = (page: Page, place: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click()
const box = (page: Page) => page.getByLabel('What should happen?')

/** Fails unless the film runs: its time goes on and its frames have a size. */
async function expectPlaying(film: Locator): Promise<void> {
  await film.waitFor()
  const passed = await film.evaluate(async (video: HTMLVideoElement) => {
    const wait = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms) })
    for (let tries = 0; tries < 100 && video.currentTime === 0; tries++) await wait(100)
    return { time: video.currentTime, widthPx: video.videoWidth, error: video.error?.message ?? null }
  })
  expect(passed.error).toBeNull()
  expect(passed.time).toBeGreaterThan(0)
  expect(passed.widthPx).toBeGreaterThan(0)
}

async function expectNothingToTheSide(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

describe('films', () => {
  withKinora({ singleUser: true })

  test('a first start leads to the box, with six films to begin with', async () => {
    const page = await open(desktop)
    await page.waitForURL('**/make')
    await box(page).waitFor()
    const starters = page.getByRole('region', { name: 'Or tap one' })
    await starters.waitFor()
    expect(await starters.getByRole('button').count()).toBe(6)
    await picture(page, 'make-desktop')
  })

  test('an empty box says what to do', async () => {
    const page = await open(desktop)
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByRole('alert').getByText('The box is empty').waitFor()
    expect(await box(page).evaluate((field) => field === document.activeElement)).toBe(true)
  })

  test('from a sentence to a film, a post and a remix', async () => {
    const page = await open(desktop)
    const prompt = 'A dog runs across a meadow'
    await box(page).fill(prompt)
    await page.locator('.span-shown', { hasText: 'dog' }).first().waitFor({ state: 'attached' })
    await picture(page, 'reading-desktop')
    await page.getByRole('button', { name: /Length, shape and look/ }).click()
    await page.getByText('5 s', { exact: true }).click()
    await page.getByRole('button', { name: 'Make it' }).click()

    await page.getByRole('heading', { name: 'Your film is being made' }).waitFor()
    await picture(page, 'progress-desktop')
    await go(page, 'Feed')
    await page.getByRole('heading', { name: 'No films here yet' }).waitFor()
    await go(page, 'Me')
    await page.getByRole('link', { name: prompt }).click()
    const film = page.locator('video')
    await film.waitFor({ timeout: renderMs })
    await expectPlaying(film)
    await page.getByText('Receipt').click()
    await page.getByText('Film SHA-256').waitFor()
    await picture(page, 'clip-desktop')

    await page.getByRole('button', { name: 'Post' }).click()
    await page.getByLabel('Caption').fill('Look at it go')
    await page.getByRole('dialog').getByRole('button', { name: 'Post' }).click()
    await page.waitForURL('**/feed')
    await page.getByText('Look at it go').waitFor()
    await expectPlaying(film)
    expect(await film.evaluate((video: HTMLVideoElement) => video.muted)).toBe(true)
    await film.click()
    expect(await film.evaluate((video: HTMLVideoElement) => video.muted)).toBe(false)
    await picture(page, 'feed-desktop')

    await page.getByRole('link', { name: 'Remix' }).click()
    await page.waitForURL('**/make')
    expect(await box(page).inputValue()).toBe(prompt)
    await page.getByText('A remix of').waitFor()
  }, renderMs + 60_000)

  test('on a phone: films play, a starter is one tap, cancelling keeps the prompt', async () => {
    const page = await open(phone)
    await page.waitForURL('**/feed')
    await expectPlaying(page.locator('video').first())
    await expectNothingToTheSide(page)
    await picture(page, 'feed-phone')
    await go(page, 'Make')
    await expectNothingToTheSide(page)
    await picture(page, 'make-phone')
    await page.getByRole('region', { name: 'Or tap one' }).getByRole('button').first().tap()
    await page.getByRole('heading', { name: 'Your film is being made' }).waitFor()
    await expectNothingToTheSide(page)
    await picture(page, 'progress-phone')
    await page.getByRole('button', { name: 'Cancel' }).tap()
    await page.getByRole('heading', { name: 'Cancelled' }).waitFor({ timeout: 30_000 })
    await page.getByRole('link', { name: 'Try it again' }).tap()
    expect(await box(page).inputValue()).not.toBe('')
    await go(page, 'Me')
    await page.getByRole('heading', { name: 'Not finished' }).waitFor()
    await expectNothingToTheSide(page)
    await picture(page, 'me-phone')
  }, 120_000)

  test('with the keyboard alone: to the box, write, make, cancel', async () => {
    const page = await open(desktop)
    await page.goto(`${kinora.address}/make`)
    await box(page).waitFor()
    for (let stops = 0; stops < 12 && !(await box(page).evaluate((field) => field === document.activeElement)); stops++) await page.keyboard.press('Tab')
    await page.keyboard.type('A cat on a chair')
    await page.keyboard.press('Enter')
    const cancel = page.getByRole('button', { name: 'Cancel' })
    await cancel.waitFor()
    for (let stops = 0; stops < 20 && !(await cancel.evaluate((button) => button === document.activeElement)); stops++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Cancelled' }).waitFor({ timeout: 30_000 })
  }, 60_000)
})

describe('people', () => {
  withKinora({ singleUser: false })

  const newcomer = { name: 'Bo Ek', email: 'bo@films.example', password: 'a long enough secret' }

  async function fill(page: Page, fields: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
  }

  test('a stranger to an empty house sees the welcome, and nothing behind it', async () => {
    const page = await open(desktop)
    await page.getByRole('heading', { name: 'Say what should happen' }).waitFor()
    await picture(page, 'welcome-desktop')
    await page.goto(`${kinora.address}/me`)
    await page.waitForURL('**/sign-in*')
  })

  test('the first person comes in by one click, invites the next, who signs up, out and in again', async () => {
    const operator = await open(desktop, kinora.claimLink ?? 'the server printed no link')
    await operator.waitForURL('**/make')
    await operator.getByRole('link', { name: 'Me' }).click()
    await operator.getByRole('button', { name: 'Invite somebody' }).click()
    const invite = await operator.getByText('/sign-up?invite=').textContent() ?? ''

    const page = await open(phone, invite)
    await fill(page, { 'Your name': newcomer.name, 'E-mail': newcomer.email, Password: newcomer.password })
    await page.getByRole('button', { name: 'Sign up' }).click()
    await page.waitForURL('**/make')
    await page.getByRole('link', { name: 'Me' }).click()
    await page.getByRole('heading', { name: newcomer.name }).waitFor()
    expect(await page.getByRole('button', { name: 'Invite somebody' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/welcome')

    await page.getByRole('link', { name: 'Sign in' }).click()
    await fill(page, { 'E-mail': newcomer.email, Password: 'not the right one' })
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').getByText('is not right').waitFor()
    await fill(page, { Password: newcomer.password })
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL('**/make')
  })

  test('an unknown invite lets nobody in, and says so', async () => {
    const page = await open(desktop, `${kinora.address}/sign-up?invite=NO-SUCH-CODE`)
    await fill(page, { 'Your name': 'Cy', 'E-mail': 'cy@films.example', Password: newcomer.password })
    await page.getByRole('button', { name: 'Sign up' }).click()
    await page.getByRole('alert').waitFor()
    expect(page.url()).toContain('/sign-up')
  })
})
