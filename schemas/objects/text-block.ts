import {defineArrayMember} from '@sanity/types'

import {abbreviationAnnotation} from './annotations/abbreviation.ts'
import {citationAnnotation} from './annotations/citation.ts'
import {entityLinkAnnotation} from './annotations/entity-link.ts'
import {linkAnnotation} from './annotations/link.ts'

/** Styles of a block of Portable Text. */
export const textStyles = {
  normal: 'Paragraph',
  h2: 'Heading 2',
  h3: 'Heading 3',
  h4: 'Heading 4',
  blockquote: 'Quote',
} as const

/** Decorators of a span. Superscript and subscript matter: 10⁹/L is not 109/L. */
export const textDecorators = {
  strong: 'Strong',
  em: 'Emphasis',
  sup: 'Superscript',
  sub: 'Subscript',
} as const

/** What the toolbar shows where the Studio has no icon of its own. A component may be a plain text. */
const decoratorIcons: Partial<Record<string, () => string>> = {
  sup: () => 'x²',
  sub: () => 'x₂',
}

export type TextStyle = keyof typeof textStyles

/** The block member of a Portable Text array, with some of the styles. */
export function textBlock(styles: readonly TextStyle[]) {
  return defineArrayMember({
    type: 'block',
    title: 'Text',
    styles: styles.map((value) => ({title: textStyles[value], value})),
    lists: [
      {title: 'Bullets', value: 'bullet'},
      {title: 'Numbers', value: 'number'},
    ],
    marks: {
      decorators: Object.entries(textDecorators).map(([value, title]) => ({
        title,
        value,
        icon: decoratorIcons[value],
      })),
      annotations: [
        entityLinkAnnotation,
        citationAnnotation,
        linkAnnotation,
        abbreviationAnnotation,
      ],
    },
  })
}
