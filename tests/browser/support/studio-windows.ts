import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {onTestFinished, type TestContext} from 'vitest'

import {EXAMPLE_TEAM} from '../../../scripts/lib/example-users.ts'
import {watch, type Misconduct} from './browser.ts'

/** Where tests leave pictures. */
export const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url))

/** A screen, as the operating system prefers it, in CSS pixels. */
export interface Screen {
  colorScheme: 'light' | 'dark'
  viewport: {width: number; height: number}
}

/** One end of what the views must fit; the screen of a window that asks for none. */
export const LIGHT_AND_SMALL: Screen = {colorScheme: 'light', viewport: {width: 1280, height: 800}}

/** The other end. */
export const DARK_AND_LARGE: Screen = {
  colorScheme: 'dark',
  viewport: {width: 1920, height: 1080},
}

export interface WindowOptions extends Partial<Screen> {
  /** Path of the Studio to show, the structure tool unless told otherwise. */
  path?: string
}

export interface StudioWindows {
  /** Opens the Studio in a new window that asks who one is. It closes with the test. */
  open(options?: WindowOptions): Promise<Page>
  /**
   * The window of one of the example users, signed in, in a browser profile of its own. It
   * stays open from test to test, for the Studio takes seconds to load; a test that fails
   * closes it.
   */
  openAs(userName: string, options?: WindowOptions): Promise<Page>
  /** Goes to a path of the Studio that the page shows, without loading the Studio again. */
  go(page: Page, path: string): Promise<void>
  /** Gives a window another screen, as somebody does who docks a laptop in the evening. */
  changeScreen(page: Page, screen: Screen): Promise<void>
  screenshot(page: Page, name: string): Promise<void>
}

/** Windows on a Studio, all watched for what a browser must not do. */
export function studioWindows(
  browser: Browser,
  {
    studioUrl,
    signIn,
    misconduct,
  }: {studioUrl: string; signIn: (userId: string) => string; misconduct: Misconduct},
): StudioWindows {
  const byUser = new Map<string, Page>()

  const openWindow = async (screen: Partial<Screen>, path: string, token?: string) => {
    const context = await browser.newContext({
      ...LIGHT_AND_SMALL,
      ...screen,
      reducedMotion: 'reduce',
      ...(token !== undefined && {storageState: rememberedSignIn(studioUrl, token)}),
    })
    context.setDefaultTimeout(60_000)
    watch(context, misconduct)
    const page = await context.newPage()
    await page.goto(`${studioUrl}${path}`)
    return page
  }

  const windows: StudioWindows = {
    async open({path = '/structure', ...screen} = {}) {
      const page = await openWindow(screen, path)
      onTestFinished(({task}) => leave(page, task))
      return page
    },
    async openAs(userName, {path = '/structure', ...screen} = {}) {
      const user = EXAMPLE_TEAM.users?.find(({name}) => name === userName)
      if (!user) throw new Error(`There is no example user ${userName}.`)
      let page = byUser.get(userName)
      if (page) {
        await windows.changeScreen(page, {...LIGHT_AND_SMALL, ...screen})
        await windows.go(page, path)
      } else {
        page = await openWindow(screen, path, signIn(user.id))
        byUser.set(userName, page)
      }
      const opened = page
      onTestFinished(async ({task}) => {
        if (task.result?.state !== 'fail') return
        byUser.delete(userName)
        await leave(opened, task)
      })
      await opened.getByTestId('studio-search').waitFor()
      return opened
    },
    go: (page, path) => page.evaluate(followPath, path),
    async changeScreen(page, {colorScheme, viewport}) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({colorScheme})
      await page.locator(`[data-ui="Card"][data-scheme="${colorScheme}"]`).first().waitFor()
    },
    async screenshot(page, name) {
      mkdirSync(OUTPUT, {recursive: true})
      await page.screenshot({path: join(OUTPUT, `${name}.png`)})
    },
  }
  return windows
}

/** Closes a window at the end of a test, and keeps what it showed if the test failed. */
async function leave(page: Page, {name, result}: TestContext['task']): Promise<void> {
  if (result?.state === 'fail') await page.screenshot({path: join(OUTPUT, `failed ${name}.png`)})
  await page.context().close()
}

/** A browser profile in which somebody signed in to a Studio, as the Studio writes it down. */
function rememberedSignIn(studioUrl: string, token: string): BrowserContextOptions['storageState'] {
  const value = JSON.stringify({token, time: new Date().toISOString()})
  const localStorage = [{name: '__studio_auth_token_local', value}]
  return {cookies: [], origins: [{origin: studioUrl, localStorage}]}
}

/** Runs in the page: does what a click on a link within the Studio does, and waits for its effect. */
async function followPath(path: string): Promise<void> {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate', {state: null}))
  const painted = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await painted()
  await painted()
}
