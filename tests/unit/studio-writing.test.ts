import {describe, expect, test} from 'vitest'

import {findClaims} from '../../importer/claim/find-claims.ts'
import {mentionsIn, nameTable} from '../../integrity/mentions.ts'
import {healthSchema} from '../../schemas/compile.ts'
import {
  countText,
  pathText,
  type DocumentFinding,
  type RelatedDocument,
} from '../../schemas/index.ts'
import {writingFindings} from '../../studio/writing/findings.ts'
import {groupFindings} from '../../studio/writing/group-findings.ts'
import {findingsOf, type Knowledge} from '../../studio/writing/knowledge.ts'
import {namedWithoutRelation} from '../../studio/writing/named.ts'
import {remember} from '../../studio/writing/remember.ts'
import {createScores, gradeInWords} from '../../studio/writing/scores.ts'
import {createUncitedStatements} from '../../studio/writing/uncited.ts'
import {cite, make, paragraph, ref, section} from './rule-fixtures.ts'

const documents: Record<string, RelatedDocument> = Object.fromEntries(
  [
    {_id: 'symptom-fatigue', _type: 'symptom', title: 'Fatigue', synonyms: ['tiredness']},
    {_id: 'symptom-pallor', _type: 'symptom', title: 'Pale skin'},
    {_id: 'treatment-iron-tablets', _type: 'treatment', title: 'Iron tablets'},
    {_id: 'condition-iron-deficiency', _type: 'condition', title: 'Iron deficiency'},
  ].map((document) => [document._id, document]),
)

const related = (id: string) => documents[id]
const table = nameTable(
  Object.values(documents).map(({_id, title = '', synonyms = []}) => ({
    id: _id,
    names: [title, ...synonyms],
  })),
)
const find = (text: string) => mentionsIn(text, table)

const said = (findings: readonly DocumentFinding[]) =>
  findings.map(({path, message}) => [pathText(path), message])

const cited = (text: string, key: string, more: object = {}) =>
  paragraph(text, key, {
    markDefs: [{_key: 'c', _type: 'citation', source: ref('source-guideline')}],
    ...more,
  })

const condition = (fields: Record<string, unknown>) =>
  make('condition', {_id: 'drafts.condition-iron-deficiency', title: 'Iron deficiency', ...fields})

describe('names without a relation', () => {
  const prose = [section(paragraph('Tiredness, and pale skin. Iron tablets help.', 'a'))]

  test('of a condition are those that it has no relation to, itself left out', () => {
    const document = condition({
      sections: [...prose, section(paragraph('Iron deficiency brings pale skin.', 'b'))],
      symptoms: [{_key: 's', symptom: ref('symptom-fatigue')}],
    })
    expect(said(namedWithoutRelation(document, [], find))).toEqual([
      [
        'sections[_key=="overview"].content[_key=="a"]',
        'The text names "Pale skin", and this condition has no relation to it. Add the relation if there is one.',
      ],
      [
        'sections[_key=="overview"].content[_key=="a"]',
        'The text names "Iron tablets", and this condition has no relation to it. Add the relation if there is one.',
      ],
    ])
  })

  test('of an article are those that none of its conditions has a relation to', () => {
    const article = make('article', {
      about: [ref('condition-iron-deficiency')],
      body: [paragraph('Iron deficiency brings tiredness. Iron tablets help.', 'a')],
    })
    const about = [{title: 'Iron deficiency', linked: new Set(['symptom-fatigue'])}]
    expect(said(namedWithoutRelation(article, about, find))).toEqual([
      [
        'body[_key=="a"]',
        'The text names "Iron tablets", and Iron deficiency has no relation to it. Accept its claim, or add the relation there if there is one.',
      ],
    ])
    expect(namedWithoutRelation(article, [], find)).toEqual([])
  })
})

describe('statements without a source', () => {
  const uncited = createUncitedStatements(findClaims)
  const list = (...texts: string[]) =>
    texts.map((text, index) => paragraph(text, `i${index}`, {listItem: 'bullet', level: 1}))

  test('are those that neither the paragraph nor the relation cites', () => {
    const document = condition({
      sections: [
        section(
          paragraph('Iron deficiency can cause fatigue and pale skin.', 'a'),
          cited('It is treated with iron tablets.', 'b'),
          paragraph('It is common.', 'c'),
        ),
      ],
      symptoms: [
        {_key: 's', symptom: ref('symptom-fatigue'), citations: [cite('source-guideline')]},
        {_key: 'p', symptom: ref('symptom-pallor')},
      ],
    })
    expect(said(uncited(document, related))).toEqual([
      [
        'sections[_key=="overview"].content[_key=="a"]',
        'The text gives "pale skin" as a symptom of Iron deficiency, without a source. Cite the source in this paragraph.',
      ],
    ])
  })

  test('of a list may be cited by the line above it', () => {
    const items = list('tiredness', 'pale skin')
    const lead = 'Iron deficiency can cause:'
    const article = (first: object) => make('article', {title: 'Iron', body: [first, ...items]})
    expect(uncited(article(cited(lead, 'lead')), related)).toEqual([])
    expect(said(uncited(article(paragraph(lead, 'lead')), related)).map(([path]) => path)).toEqual([
      'body[_key=="i0"]',
      'body[_key=="i1"]',
    ])
  })

  test('are looked for again in the section that changed alone', () => {
    const read: string[] = []
    const counting = createUncitedStatements((source, entities) => {
      read.push(source.body.map((block) => ('children' in block ? block._key : '')).join(' '))
      return findClaims(source, entities)
    })
    const sections = (first: string, second: string) =>
      condition({
        sections: [
          {...section(paragraph(first, 'a')), _key: 'one'},
          {...section(paragraph(second, 'b')), _key: 'two', aspect: 'treatment'},
        ],
      })
    counting(sections('It is common.', 'Iron tablets help.'), related)
    counting(sections('It is common.', 'Iron tablets help. '), related)
    counting(sections('It is common.', 'Iron tablets help.'), related)
    expect(read).toEqual([' a', ' b', ' b'])
  })
})

describe('scores', () => {
  const easy = 'A blood test tells your doctor how much iron your body has stored. '.repeat(9)

  test('are given for each passage and the whole', () => {
    const scores = createScores()(
      condition({
        summary: 'Low iron.',
        sections: [section(paragraph(easy, 'a'))],
      }),
      new Set(),
    )
    const rows = [scores.whole, ...scores.passages]
    expect(
      rows.map((row) => [row.title, row.key, row.words, row.isRough, gradeInWords(row)]),
    ).toEqual([
      ['The whole text', '', 119, false, 'Grade 3.6, easy to read'],
      ['Summary', 'summary', 2, true, 'Too short to grade'],
      ['Overview', 'sections[_key=="overview"]', 117, false, 'Grade 4.0, easy to read'],
    ])
  })

  test('count the block that changed alone, and all anew when other words are set aside', () => {
    const counted: string[] = []
    const scores = createScores((text, options) => {
      counted.push(text)
      return countText(text, options)
    })
    const article = (...texts: string[]) =>
      make('article', {body: texts.map((text, index) => paragraph(text, `b${index}`))})
    scores(article('One.', 'Two.', 'Three.'), new Set())
    scores(article('One.', 'Two more.', 'Three.'), new Set())
    expect(counted).toEqual(['One.', 'Two.', 'Three.', 'Two more.'])
    scores(article('One.'), new Set(['one']))
    expect(counted.slice(4)).toEqual(['One.'])
  })
})

describe('a memory', () => {
  test('forgets what was longest out of use', () => {
    const asked: number[] = []
    const double = remember(
      (value: number) => {
        asked.push(value)
        return value * 2
      },
      String,
      2,
    )
    expect([1, 2, 1, 3, 1, 2].map(double)).toEqual([2, 4, 2, 6, 2, 4])
    expect(asked).toEqual([1, 2, 3, 2])
  })
})

describe('what the help finds', () => {
  test('is what the model says of the writing, and what takes the names of the dataset', () => {
    const type = healthSchema().get('condition')
    if (!type) throw new Error('no condition')
    const document = condition({
      // No slug, and that is not about writing.
      sections: [section(paragraph('It always brings pale skin.', 'a'))],
    })
    const knowledge: Knowledge = {
      names: {byId: new Map(Object.entries(documents)), table},
      about: [],
      read: writingFindings,
    }
    expect(
      findingsOf(document, type, knowledge).map(({code, path}) => [code, pathText(path)]),
    ).toEqual([
      ['absolute-word', 'sections[_key=="overview"].content[_key=="a"]'],
      ['uncited-statement', 'sections[_key=="overview"].content[_key=="a"]'],
      ['name-without-relation', 'sections[_key=="overview"].content[_key=="a"]'],
    ])
  })
})

describe('the list of findings', () => {
  const marker = (code: string, message: string, path: Parameters<typeof pathText>[0]) => ({
    code,
    message,
    path,
  })
  const block = (key: string) => ['sections', {_key: 'overview'}, 'content', {_key: key}]

  test('follows the text, leads to the words, and leaves out what is not about writing', () => {
    const document = condition({
      summary: 'Low iron.',
      sections: [section(paragraph('One.', 'a'), paragraph('Two.', 'b'))],
    })
    const markers = [
      marker('relation-not-in-prose', 'Never named.', ['symptoms', {_key: 's'}, 'symptom']),
      marker('absolute-word', 'Promises.', block('b')),
      marker('number-needs-unit', 'No unit.', block('a')),
      marker('sentence-too-long', 'Long.', block('a')),
      marker('grade-too-high', 'Hard.', ['sections', {_key: 'overview'}]),
      marker('summary-wording', 'Vague.', ['summary']),
    ]
    expect(
      groupFindings(document, markers).map(({title, findings}) => [
        title,
        ...findings.map(({kind, path}) => `${kind} at ${pathText(path)}`),
      ]),
    ).toEqual([
      ['Summary', 'summary at summary'],
      [
        'Overview',
        'hard at sections[_key=="overview"]',
        'long at sections[_key=="overview"].content[_key=="a"].children[_key=="s"]',
        'absolute at sections[_key=="overview"].content[_key=="b"].children[_key=="s"]',
      ],
      ['Elsewhere', 'untold at symptoms[_key=="s"].symptom'],
    ])
  })
})
