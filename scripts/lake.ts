import {existsSync} from 'node:fs'
import {confirm, isCancel} from '@clack/prompts'
import {Command, InvalidArgumentError, Option} from 'commander'
import {backupDataset, resetDataset, restoreDataset, startLake} from '../lake/index.ts'
import {EXAMPLE_TEAM} from './lib/example-users.ts'

interface FolderOptions {
  data: string
}

interface ServeOptions extends FolderOptions {
  port: number
  dataset: string[]
  readOnly: boolean
  studioOrigin: string[]
}

interface DatasetOptions extends FolderOptions {
  dataset: string
}

const dataOption = () => new Option('-d, --data <folder>', 'folder of the data').default('.lake')
const datasetOption = () => new Option('--dataset <name>', 'dataset').default('production')

/** `lake`: serves the embedded Content Lake until it is interrupted, and looks after its data. */
export const lakeCommand = new Command('lake')
  .description('Serve the embedded Content Lake on this machine, and look after its data')
  .addOption(dataOption())
  .option('-p, --port <number>', 'port on 127.0.0.1, 0 for any free one', parsePort, 3900)
  .addOption(
    new Option('--dataset <name...>', 'datasets to serve').default(['production'], 'production'),
  )
  .option('--read-only', 'refuse everything that writes', false)
  .addOption(
    new Option(
      '--studio-origin <url...>',
      'origins of browsers that may sign in and write',
    ).default(['http://localhost:3333'], 'http://localhost:3333'),
  )
  .action((options: ServeOptions) => run(() => serve(options)))

lakeCommand
  .command('backup')
  .description('Write all documents of a dataset to a file, also while the lake runs')
  .argument('<file>', 'NDJSON, or gzipped NDJSON when it ends in .gz')
  .addOption(dataOption())
  .addOption(datasetOption())
  .action((file: string, _: DatasetOptions, command: Command) =>
    run(async () => {
      const {data, dataset} = optionsOf(command)
      const count = await backupDataset(data, dataset, file)
      console.log(`${count} documents of "${dataset}" written to ${file}`)
    }),
  )

lakeCommand
  .command('restore')
  .description('Fill an empty dataset with the documents of a backup')
  .argument('<file>', 'what backup has written')
  .addOption(dataOption())
  .addOption(datasetOption())
  .action((file: string, _: DatasetOptions, command: Command) =>
    run(async () => {
      const {data, dataset} = optionsOf(command)
      if (!existsSync(file)) throw new Error(`There is no file ${file}`)
      const count = await restoreDataset(data, dataset, file)
      console.log(`${count} documents of ${file} restored to "${dataset}"`)
    }),
  )

lakeCommand
  .command('reset')
  .description('Remove a dataset with its history and its assets. Asks first.')
  .addOption(dataOption())
  .addOption(datasetOption())
  .option('-y, --yes', 'do not ask', false)
  .action((options: {yes: boolean}, command: Command) =>
    run(async () => {
      const {data, dataset} = optionsOf(command)
      if (!(options.yes || (await mayReset(data, dataset)))) {
        console.log('Nothing was removed.')
        return
      }
      resetDataset(data, dataset)
      console.log(`The dataset "${dataset}" in ${data} was removed.`)
    }),
  )

/** The main command has options of the same names, which would otherwise take their values. */
function optionsOf(command: Command): {data: string; dataset: string} {
  const pick = (name: 'data' | 'dataset') => {
    const own: unknown = command.getOptionValue(name)
    const given = command.getOptionValueSource(name) === 'cli'
    const inherited: unknown = command.parent?.getOptionValue(name)
    const value = given
      ? own
      : command.parent?.getOptionValueSource(name) === 'cli'
        ? inherited
        : own
    return String(Array.isArray(value) ? value[0] : value)
  }
  return {data: pick('data'), dataset: pick('dataset')}
}

async function mayReset(data: string, dataset: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new Error('reset asks before it removes anything. Without a terminal, say --yes.')
  }
  const answer = await confirm({
    message: `Remove all documents, history and assets of "${dataset}" in ${data}?`,
    initialValue: false,
  })
  return !isCancel(answer) && answer
}

async function serve(options: ServeOptions): Promise<void> {
  const lake = await startLake({
    dataDir: options.data,
    port: options.port,
    datasets: options.dataset,
    readOnly: options.readOnly,
    ...EXAMPLE_TEAM,
    studioOrigins: options.studioOrigin,
  })
  console.log(
    `The lake serves ${options.dataset.join(', ')} on ${lake.url}, data in ${options.data}`,
  )
  console.log(`Its write token is in ${options.data}/token. Ctrl-C stops it.`)
  const stop = () => {
    void lake.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** One clear line instead of a stack. */
async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const portInUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    console.error(portInUse ? `${message} Choose another with --port.` : message)
    process.exitCode = 1
  }
}

function parsePort(value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a number from 0 to 65535.')
}

if (import.meta.main) await lakeCommand.parseAsync()
