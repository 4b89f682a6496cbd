import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {inspect} from 'node:util'

import {expect, it} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {articleBySlug} from '../../queries/index.ts'
import {seedContent} from '../../scripts/lib/seed-content.ts'
import {clientArticle} from '../unit/import-client-article.ts'
import {openWorkshop} from './import-lake.ts'
import {runCommand} from './run-command.ts'

const ROOT = join(import.meta.dirname, '../..')
const COMMAND = join(ROOT, 'scripts/health-content.ts')

const SNIPPET = '  about: article?.about.map(({title}) => title),\n})\n```\n\n```console\n'

/** What stands under a command, or after a snippet, in the README. */
function shown(after: string): string {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const start = text.indexOf(after)
  if (start < 0) throw new Error(`README.md does not hold ${after}`)
  return text.slice(start + after.length, text.indexOf('```', start + after.length))
}

const article = clientArticle()

it.skipIf(!article)('the README shows what an import prints and what a query answers', async () => {
  const shop = await openWorkshop({memory: false})
  try {
    await seedContent(shop.client, contentSet)
    shop.write('article.txt', article?.bytes ?? '')
    const importIt = async () =>
      (
        await runCommand([COMMAND, 'import', 'article.txt'], {
          port: shop.lake.port,
          dataDir: join(shop.folder, '.lake'),
          cwd: shop.folder,
        })
      ).stdout
    const first = await importIt()
    expect(first.split('\n').slice(-7).join('\n')).toBe(
      shown('$ npm run --silent import -- article.txt | tail -6\n'),
    )
    expect(await importIt()).toBe(shown('$ npm run --silent import -- article.txt\n'))

    const slug = 'the-connection-between-iron-deficiency-and-restless-legs'
    const answer = await shop.client.fetch(articleBySlug, {slug}, {perspective: 'drafts'})
    const printed = inspect({
      id: answer?._id,
      blocks: answer?.body.length,
      bullets: answer?.body.filter(
        (block) => block._type === 'block' && block.listItem === 'bullet',
      ).length,
      about: answer?.about.map(({title}) => title),
    })
    expect(`${printed}\n`).toBe(shown(SNIPPET))
  } finally {
    await shop.close()
  }
})
