/** The text of one block; empty for anything that is not a block of text. */
export function blockText(block: unknown): string {
  if (!isRecord(block) || !Array.isArray(block.children)) return ''
  return block.children
    .map((child: unknown) => (isRecord(child) && typeof child.text === 'string' ? child.text : ''))
    .join('')
}

/** The text of an array of blocks, one paragraph to a line. */
export function plainText(blocks: unknown): string {
  if (!Array.isArray(blocks)) return ''
  return blocks.map(blockText).filter(Boolean).join('\n')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
