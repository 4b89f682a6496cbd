import {Command} from 'commander'

import {contentSet} from '../content/index.ts'
import {contentClient} from './lib/client.ts'
import {countDocuments, seedContent} from './lib/seed-content.ts'

export const seedCommand = new Command('seed')
  .description('Write the example content set into an empty dataset.')
  .option('--dry-run', 'say what would be written, write nothing')
  .option('--add', 'write into a dataset that holds documents; none that exists is changed')
  .action(async (options: {dryRun?: boolean; add?: boolean}) => {
    const client = await contentClient({write: !options.dryRun})
    const {dataset} = client.config()
    const existing = await countDocuments(client)
    if (existing > 0 && !options.add) {
      console.log(
        `Dataset ${dataset} holds ${existing} documents: nothing written. With --add, documents that it lacks are added.`,
      )
      return
    }
    if (options.dryRun) {
      console.log(`Would write up to ${contentSet.length} documents into dataset ${dataset}.`)
      return
    }
    await seedContent(client, contentSet)
    const written = (await countDocuments(client)) - existing
    console.log(`Wrote ${written} documents into dataset ${dataset}.`)
  })
