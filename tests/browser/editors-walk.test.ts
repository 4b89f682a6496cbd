import {execFile} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {articleBySlug} from '../../queries/index.ts'
import type {Article, Claim} from '../../schemas/index.ts'
import {addItem} from './support/add-item.ts'
import {findBrowser} from './support/find-browser.ts'
import {guideImage} from './support/guide-image.ts'
import {publish} from './support/publish.ts'
import {act, fillReview, send} from './support/review-steps.ts'
import {openStudioSession, type StudioSession} from './support/studio-session.ts'

const browserPath = findBrowser()

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ARTICLE = join(ROOT, 'tests', 'fixtures', 'claims', 'coeliac.txt')
const SLUG = 'coeliac-disease-questions-and-answers'
const ID = `article-${SLUG}`
const CONDITION = 'condition-coeliac-disease'
const SOURCE = 'World Gastroenterology Organisation global guidelines: celiac disease'

/** What the editor of this walk takes over from the article; the rest is not on the list of a careful one. */
const TAKEN_OVER = ['Diarrhoea', 'Weight loss', 'Gluten-free diet']

const WAIT = {timeout: 60_000}

/** The walk of docs/editors.md: an article from its file to the site, by the people of a medical team. */
describe.skipIf(!browserPath)('the walk of the guide for editors', () => {
  let session: StudioSession
  let folder: string

  beforeAll(async () => {
    session = await openStudioSession(browserPath ?? '')
    await session.startSite()
    folder = mkdtempSync(join(tmpdir(), 'walk-'))
    copyFileSync(ARTICLE, join(folder, 'my-article.txt'))
    // Where the command finds the token of a lake that keeps its data in a folder.
    writeFileSync(join(folder, 'token'), session.lake.token)
  })

  afterAll(async () => {
    rmSync(folder, {recursive: true, force: true})
    await session.close()
  })

  /** `npm run import -- my-article.txt`, beside this session's lake. */
  const importFile = async () => {
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['scripts/health-content.ts', 'import', join(folder, 'my-article.txt')],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          HEALTH_CONTENT_LAKE_PORT: String(session.lake.port),
          HEALTH_CONTENT_LAKE_DATA: folder,
        },
      },
    )
    return stdout
  }

  const draft = async () => {
    const found = await session.client.getDocument<Article>(`drafts.${ID}`)
    if (!found) throw new Error(`${ID} has no draft`)
    return found
  }

  const view = (page: Page, name: string) => page.getByRole('tab', {name, exact: true}).click()

  test('leads from the file to the published page', async () => {
    const {client} = session
    expect(await importFile()).toContain('1 file, 1 article: 1 created')
    const claims = await client.fetch<Claim[]>(
      '*[_type == "claim" && article._ref == $id]',
      {id: ID},
      {perspective: 'drafts'},
    )

    // Today: the import is there, and its claims wait.
    const editor = await session.openAs('Example Editor', {path: '/'})
    const imports = editor.getByRole('table', {name: 'Recent imports'})
    const waiting = imports.getByRole('link', {
      name: `${claims.length} of ${claims.length} to decide`,
    })
    await waiting.evaluate((link) => link.scrollIntoView({block: 'nearest'}))
    await session.screenshot(editor, 'walk 1 today')
    await guideImage(editor, 'today')
    await waiting.click()

    // Claims: three become relations of the condition, the others do not.
    const first = editor.getByTestId('claim-review').locator('[data-claim]').first()
    await first.focus()
    await session.screenshot(editor, 'walk 2 claims')
    await guideImage(editor, 'claims')
    for (let left = claims.length - 1; left >= 0; left -= 1) {
      const claim = await editor.evaluate(() => document.activeElement?.textContent ?? '')
      if (TAKEN_OVER.some((name) => claim.includes(name))) await editor.keyboard.press('a')
      else {
        await editor.keyboard.press('r')
        await editor.getByLabel(/Why is it rejected/).press('Enter')
      }
      await editor
        .getByRole('status')
        .filter({hasText: new RegExp(`\\. ${left} left in this list`)})
        .waitFor({state: 'attached'})
    }
    await editor.getByText('Every claim is decided.').waitFor()
    const decided = await client.fetch<string[]>(
      '*[_type == "claim" && article._ref == $id && state == "accepted"]{"to": object.reference->title}.to',
      {id: ID},
      {perspective: 'drafts'},
    )
    expect(decided.toSorted()).toEqual(TAKEN_OVER.toSorted())
    const relations = await client.fetch<string[]>(
      `*[_id == $id][0]{"all": [...symptoms[defined(provenance)].symptom->title, ...treatments[defined(provenance)].treatment->title]}.all`,
      {id: CONDITION},
      {perspective: 'drafts'},
    )
    expect(relations.toSorted()).toEqual(TAKEN_OVER.toSorted())

    // What is flagged: a source is missing. It is added, and the flags are done with.
    await view(editor, 'Last import')
    const last = editor.getByTestId('last-import')
    await last.getByText('No source is cited.').waitFor()
    await session.screenshot(editor, 'walk 3 flags')
    await guideImage(editor, 'flags')
    await view(editor, 'Editor')
    await editor.getByRole('tab', {name: 'Evidence', exact: true}).click()
    const input = await addItem(editor, 'sources')
    await input.fill('global guidelines: celiac')
    await editor
      .getByRole('option', {name: new RegExp(SOURCE)})
      .first()
      .click()
    await expect.poll(async () => (await draft()).sources?.length, WAIT).toBe(1)
    await view(editor, 'Last import')
    for (let left = (await draft()).flags?.length ?? 0; left > 0; left -= 1) {
      await last.getByRole('heading', {name: `Flags (${left})`}).waitFor()
      await last
        .getByRole('button', {name: /^Done:/})
        .first()
        .press('Enter')
    }
    await last.getByRole('heading', {name: 'Flags (0)'}).waitFor()

    // How it will look.
    await view(editor, 'Reading')
    await editor.getByTestId('reading').getByRole('link', {name: SOURCE}).waitFor()
    await view(editor, 'Page')
    await editor
      .frameLocator('iframe')
      .getByRole('heading', {level: 1, name: 'Coeliac disease: questions and answers'})
      .waitFor()
    await session.screenshot(editor, 'walk 4 page')
    await guideImage(editor, 'page')

    // The sign-off: asked for by the editor, given by a reviewer who did not write it.
    await view(editor, 'Editor')
    await act(editor, 'Request review')
    await editor.getByRole('dialog').getByText('Who wrote it?').waitFor()
    await session.screenshot(editor, 'walk 5 request')
    await send(editor, 'Request review')
    const reviewer = await session.openAs('Example Medical Reviewer', {path: '/'})
    await reviewer.getByRole('link', {name: /^1 Waiting for my review/}).click()
    await reviewer
      .getByRole('navigation', {name: 'Waiting for my review'})
      .getByRole('link', {name: /^Coeliac disease: questions and answers/})
      .click()
    await fillReview(reviewer, 'Approved')
    await session.screenshot(reviewer, 'walk 6 review')
    await guideImage(reviewer, 'review')
    await send(reviewer, 'Approve')
    await expect.poll(draft, WAIT).toMatchObject({review: {state: 'approved'}})

    // Published: on the site, and no import of the same file changes it.
    const published = () => client.fetch(articleBySlug, {slug: SLUG}, {perspective: 'published'})
    await publish(editor, async () => (await published()) !== null)
    expect(await published()).toMatchObject({
      title: 'Coeliac disease: questions and answers',
      references: [{title: SOURCE}],
    })
    await session.screenshot(editor, 'walk 7 published')
    await guideImage(editor, 'published')
    expect(await importFile()).toContain('unchanged')
    expect(session.misconduct).toEqual({consoleErrors: [], outside: []})
    expect(session.lake.unexpected).toEqual([])
  })
})
