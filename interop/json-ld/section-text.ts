import type {ConditionBySlugResult} from '../../queries/index.ts'

type Section = NonNullable<ConditionBySlugResult>['sections'][number]

/**
 * The words of the sections about one part of a subject, without marks, tables
 * and figures.
 *
 * @param sections - the sections of a page.
 * @param aspect - the part.
 * @returns the words, or an empty text when no section is about it.
 */
export function sectionText(sections: readonly Section[], aspect: Section['aspect']): string {
  return sections
    .filter((section) => section.aspect === aspect)
    .flatMap(({content}) => content)
    .map((block) =>
      block._type === 'block' ? (block.children ?? []).map(({text}) => text ?? '').join('') : '',
    )
    .filter(Boolean)
    .join(' ')
}
