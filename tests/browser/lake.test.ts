import type {Locator, Page} from 'playwright-core'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {findBrowser} from './support/find-browser.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()
const SLOW = {timeout: 90_000}

/** What the Studio asks of the embedded lake beyond a day's editing. */
describe.skipIf(!browserPath)('the Studio on the embedded lake', () => {
  let session: StudioSession

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '', {durable: true})
  })

  afterAll(() => session.close())

  const stored = (id: string) => session.lake.dataset('production').get(id)

  const field = (page: Page, name: string) =>
    page.getByTestId(`field-${name}`).getByRole('textbox').first()

  async function openSymptom(page: Page, id: string): Promise<void> {
    await session.go(page, `/structure/clinical-graph;symptom;${id}`)
    await expect.poll(() => editable(field(page, 'summary')), SLOW).toBe(true)
  }

  /** The console is another test's: a browser whose lake goes away says so there. */
  function expectNothingMissing(): void {
    expect({outside: session.misconduct.outside, unexpected: session.lake.unexpected}).toEqual({
      outside: [],
      unexpected: [],
    })
  }

  const editable = async (input: Locator) => (await input.isVisible()) && (await input.isEditable())

  test('two windows on one document see and keep each other’s edits, also after a restart of the lake', async () => {
    const id = 'symptom-leg-pain'
    const [first, second] = await Promise.all([
      session.openAs('Example Editor'),
      session.openAs('Example Administrator'),
    ])
    await Promise.all([openSymptom(first, id), openSymptom(second, id)])

    await field(first, 'summary').fill('Written in the first window.')
    await expect
      .poll(() => field(second, 'summary').inputValue(), SLOW)
      .toBe('Written in the first window.')

    await Promise.all([
      field(first, 'summary').fill('Summary of the first.'),
      field(second, 'title').fill('Title of the second'),
    ])
    const both = {summary: 'Summary of the first.', title: 'Title of the second'}
    await expect.poll(() => stored(`drafts.${id}`), SLOW).toMatchObject(both)
    await expect.poll(() => field(first, 'title').inputValue(), SLOW).toBe(both.title)
    await expect.poll(() => field(second, 'summary').inputValue(), SLOW).toBe(both.summary)

    await session.restartLake()
    await expect.poll(() => editable(field(second, 'summary')), SLOW).toBe(true)
    await field(second, 'summary').fill('Written after the restart.')
    await expect
      .poll(() => stored(`drafts.${id}`), SLOW)
      .toMatchObject({...both, summary: 'Written after the restart.'})
    await expect
      .poll(() => field(first, 'summary').inputValue(), SLOW)
      .toBe('Written after the restart.')
    await session.screenshot(first, 'after-restart')
    expectNothingMissing()
  })

  test('an old revision is restored, a document duplicated, and one that is referred to is not deleted', async () => {
    const id = 'symptom-insomnia'
    const {client} = session
    for (const summary of ['An early summary.', 'A later summary.']) {
      const versions = {draftId: `drafts.${id}`, publishedId: id}
      const edit = {actionType: 'sanity.action.document.edit', patch: {set: {summary}}} as const
      await client.action({...edit, ...versions})
      await client.action({actionType: 'sanity.action.document.publish', ...versions})
    }
    const published = stored(id)
    const early = {title: published?.['title'], summary: 'An early summary.'}
    const page = await session.openAs('Example Editor')
    await openSymptom(page, id)
    await expect.poll(() => field(page, 'summary').inputValue()).toBe('A later summary.')

    await page.getByTestId('pane-context-menu-button').last().click()
    await page.getByRole('menuitem', {name: 'History'}).click()
    await page.getByTestId('timeline-item-button').filter({hasText: 'Published'}).last().click()
    await expect.poll(() => field(page, 'summary').inputValue(), SLOW).toBe(early.summary)
    await session.screenshot(page, 'old-revision')
    await page.getByRole('button', {name: 'Revert to revision'}).click()
    await page.getByRole('button', {name: 'Confirm'}).click()
    await expect.poll(() => stored(`drafts.${id}`), SLOW).toMatchObject(early)

    await openSymptom(page, id)
    await page.getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Duplicate'}).click()
    const copies = `*[_type == "symptom" && title == $title && !(_id in [$id, "drafts." + $id])]{summary}`
    await expect
      .poll(() => client.fetch(copies, {id, title: early.title}, {perspective: 'raw'}), SLOW)
      .toEqual([{summary: early.summary}])
    // The Studio opens the copy by itself, and would otherwise do so over what comes next.
    await page.waitForURL(({pathname}) => !pathname.endsWith(id))

    await openSymptom(page, id)
    await page.getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'Delete'}).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByTestId('internal-references').waitFor()
    await session.screenshot(page, 'delete-referenced')
    await dialog.getByRole('button', {name: /anyway/}).click()
    await page
      .getByText(/as there are references to it/)
      .first()
      .waitFor()
    expect(stored(id)).toEqual(published)
    expectNothingMissing()
  })

  test('a release is made, gets a changed document, and is run', async () => {
    const id = 'symptom-fatigue'
    const summary = 'As of the autumn update.'
    const page = await session.openAs('Example Administrator')
    await session.go(page, '/releases')
    await page.getByRole('button', {name: 'New release'}).first().click()
    await page.getByPlaceholder('Untitled release').fill('Autumn update')
    await page.getByRole('button', {name: 'Create release'}).click()
    await page.waitForURL(/\/releases\/\w+/)
    const release = new URL(page.url()).pathname.split('/').at(-1) ?? ''

    await session.go(page, `/structure/clinical-graph;symptom;${id}?perspective=${release}`)
    await page.getByRole('button', {name: 'Add to release'}).click()
    await expect.poll(() => editable(field(page, 'summary')), SLOW).toBe(true)
    await field(page, 'summary').fill(summary)
    await expect.poll(() => stored(`versions.${release}.${id}`), SLOW).toMatchObject({summary})
    expect(stored(id)).not.toMatchObject({summary})

    await session.go(page, `/releases/${release}`)
    await page.getByText(summary).first().waitFor()
    await session.screenshot(page, 'release')
    await page.getByTestId('publish-all-button').click()
    await page.getByRole('dialog').getByRole('button', {name: 'Run release'}).click()
    await expect.poll(() => stored(id), SLOW).toMatchObject({summary})
    await page.getByText('This release is published successfully.').waitFor()
    await session.screenshot(page, 'release-published')
    expect(stored(`_.releases.${release}`)).toMatchObject({state: 'published'})
    expectNothingMissing()
  })

  test('an image is uploaded, shown, and served by width', async () => {
    const id = 'article-with-a-figure'
    const body = [{_key: 'fig', _type: 'figure'}]
    await session.client.create({_id: `drafts.${id}`, _type: 'article', title: 'Legs', body})
    const page = await session.openAs('Example Editor')
    const path = encodeURIComponent('body[_key=="fig"].image')
    await page.goto(`${session.studioUrl}/intent/edit/id=${id};type=article;path=${path}`)
    const buffer = await sharp({
      create: {width: 400, height: 200, channels: 3, background: 'teal'},
    })
      .png()
      .toBuffer()
    const input = page.getByRole('dialog').locator('input[type=file]').first()
    await input.waitFor({...SLOW, state: 'attached'})
    await input.setInputFiles({name: 'legs.png', mimeType: 'image/png', buffer})

    const asset = `*[_id == $id][0].body[0].image.asset->{_id, mimeType, url}`
    const uploaded = () =>
      session.client.fetch(asset, {id: `drafts.${id}`}, {perspective: 'raw'}) as Promise<{
        _id: string
        url: string
      } | null>
    await expect.poll(uploaded, SLOW).toMatchObject({
      _id: expect.stringMatching(/^image-[0-9a-f]{40}-400x200-png$/),
      mimeType: 'image/png',
    })
    const shown = page.locator('img[src*="/images/local/production/"]').first()
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth > 0), SLOW)
      .toBe(true)
    await session.screenshot(page, 'image-uploaded')
    const {url = ''} = (await uploaded()) ?? {}
    const small = await fetch(`${url}?w=100`)
    const {width, height} = await sharp(Buffer.from(await small.arrayBuffer())).metadata()
    expect({type: small.headers.get('content-type'), width, height}).toEqual({
      type: 'image/png',
      width: 100,
      height: 50,
    })
    expectNothingMissing()
  })
})
