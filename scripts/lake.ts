import {Command, InvalidArgumentError, Option} from 'commander'
import {startLake} from '../lake/index.ts'

interface Options {
  data: string
  port: number
  dataset: string[]
  readOnly: boolean
  studioOrigin: string[]
}

/** `lake`: serves the embedded Content Lake until it is interrupted. */
export const lakeCommand = new Command('lake')
  .description('Serve the embedded Content Lake on this machine')
  .option('-d, --data <folder>', 'folder of the data', '.lake')
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
  .action(serve)

async function serve(options: Options): Promise<void> {
  const lake = await startLake({
    dataDir: options.data,
    port: options.port,
    datasets: options.dataset,
    readOnly: options.readOnly,
    studioOrigins: options.studioOrigin,
  })
  console.log(`Lake: ${lake.url} (data in ${options.data})`)
  const stop = () => {
    void lake.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function parsePort(value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a number from 0 to 65535.')
}
