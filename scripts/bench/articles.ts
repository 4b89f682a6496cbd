import {contentSet} from '../../content/index.ts'
import {generator} from './random.ts'

const FORMATS = ['txt', 'md', 'html'] as const

/** The sections of an article, with the kind of thing that a list in it names. */
const SECTIONS = [
  ['What Is It?', 'condition'],
  ['Symptoms', 'symptom'],
  ['Causes and Risk Factors', 'cause'],
  ['Diagnosis', 'test'],
  ['Treatment', 'treatment'],
  ['When to See a Doctor', 'symptom'],
] as const

const SENTENCES = [
  'In study {n} most of the people who were asked had lived with {condition} for years before anybody gave it a name.',
  '{condition} may cause {symptom}, {symptom} and sometimes {symptom}, as group {n} reported.',
  'Some people notice {symptom} first in the evening, and {n} of them told their doctor within a month.',
  'A doctor will ask how long it has lasted, what makes it better, and which medicines are taken each day, as in visit {n}.',
  '{cause} is thought to raise the risk, although the figures of year {n} are not clear.',
  '{test} can help to tell it from {condition}, which looks much the same in {n} of many cases.',
  '{treatment} is often tried first, and it helped in {n} of the cases that the clinic followed.',
  'It does not mean that {symptom} is always a sign of {condition}; in survey {n} other things were behind it.',
  'Good sleep, regular meals and a walk each day did more for patient {n} than anybody had expected.',
  'Nothing in paragraph {n} takes the place of advice from somebody who knows the whole history.',
]

/** An article to import. */
export interface BenchArticle {
  name: string
  text: string
}

/**
 * Makes articles of about 1,000 words each, by turns as text, Markdown and HTML: headings,
 * prose, lists, and names that the content set knows. The same count gives the same articles.
 */
export function* makeArticles(count: number): Generator<BenchArticle> {
  const random = generator(1)
  const names = Map.groupBy(contentSet, ({_type}) => _type as string)
  const pick = (below: number): number => Math.floor(random() * below)
  const nameOf = (type: string): string => {
    const documents = names.get(type) ?? []
    const {title} = documents[pick(documents.length)] as {title: string}
    return title
  }
  for (let number = 1; number <= count; number += 1) {
    let sentences = 0
    const sentence = (): string =>
      SENTENCES[pick(SENTENCES.length)]?.replace(/\{(\w+)\}/g, (_, wanted: string) =>
        wanted === 'n' ? `${number}.${(sentences += 1)}` : nameOf(wanted).toLowerCase(),
      ) ?? ''
    const paragraph = (): string => Array.from({length: 4}, sentence).join(' ')
    const format = FORMATS[number % FORMATS.length] ?? 'txt'
    const write = WRITERS[format]
    const blocks = SECTIONS.flatMap(([heading, listed]) => [
      write.heading(heading),
      ...Array.from({length: 2}, () => write.paragraph(paragraph())),
      write.list(Array.from({length: 5}, () => nameOf(listed))),
    ])
    const title = write.title(`${nameOf('condition')}: Answer ${number}`)
    yield {
      name: `${String(number).padStart(5, '0')}.${format}`,
      text: [title, ...blocks].join('\n\n'),
    }
  }
}

interface ArticleWriter {
  title: (text: string) => string
  heading: (text: string) => string
  paragraph: (text: string) => string
  list: (items: readonly string[]) => string
}

const WRITERS: Record<(typeof FORMATS)[number], ArticleWriter> = {
  txt: {
    title: (text) => text,
    heading: (text) => text,
    paragraph: (text) => text,
    list: (items) => items.map((item) => `- ${item}`).join('\n'),
  },
  md: {
    title: (text) => `# ${text}`,
    heading: (text) => `## ${text}`,
    paragraph: (text) => text,
    list: (items) => items.map((item) => `* ${item}`).join('\n'),
  },
  html: {
    title: (text) => `<h1>${text}</h1>`,
    heading: (text) => `<h2>${text}</h2>`,
    paragraph: (text) => `<p>${text}</p>`,
    list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  },
}
