import {mkdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

import type {Page} from 'playwright-core'
import sharp from 'sharp'

const FOLDER = fileURLToPath(new URL('../../../docs/images', import.meta.url))

/** Enough for the flat colours of the Studio; a picture takes half of the bytes. */
const COLOURS = 256

/**
 * Takes a picture for docs/editors.md, where GUIDE_IMAGES is set; elsewhere it does nothing,
 * so that a run of the tests changes no file. `npm run guide:images` sets it.
 */
export async function guideImage(page: Page, name: string): Promise<void> {
  if (!process.env.GUIDE_IMAGES) return
  mkdirSync(FOLDER, {recursive: true})
  const picture = await page.screenshot()
  await sharp(picture)
    .png({palette: true, colours: COLOURS, effort: 10})
    .toFile(`${FOLDER}/editors-${name}.png`)
}
