import {describe, expect, it} from 'vitest'

import {foldWord} from '../../importer/link/fold.ts'
import type {Entity} from '../../importer/link/vocabulary.ts'
import {convertText, knowledgeOf, showBody} from './import-helpers.ts'

function entity(id: string, ...names: string[]): Entity {
  return {id, type: 'condition', names, draftOnly: false}
}

const ENTITIES = [
  entity('anaemia', 'Anaemia'),
  entity('ida', 'Iron deficiency anaemia', 'IDA'),
  entity('id', 'Iron deficiency'),
  entity('rls', 'Restless legs syndrome', 'Willis-Ekbom disease'),
  entity('coeliac', 'Coeliac disease'),
  entity('parkinson', 'Parkinson’s disease'),
  entity('cold-1', 'Cold'),
  entity('cold-2', 'Chill', 'Cold'),
  entity('flush-1', 'Rosacea', 'Flush'),
  entity('flush-2', 'Erythema', 'Flush'),
]

async function link(text: string): Promise<string[]> {
  return showBody(
    await convertText('html', `<h1>A Title of Words</h1>${text}`, knowledgeOf(ENTITIES)),
  )
}

describe('linking names', () => {
  it.each([
    [
      'the longest name wins',
      'Iron deficiency anemia is late.',
      '<ida>Iron deficiency anemia</> is late.',
    ],
    [
      'other spelling and plural',
      'Celiac diseases and anaemias.',
      '<coeliac>Celiac diseases</> and <anaemia>anaemias</>.',
    ],
    [
      'a hyphen and a line break between words',
      'iron-deficiency, restless\nlegs syndrome',
      '<id>iron-deficiency</>, <rls>restless legs syndrome</>',
    ],
    [
      'possessives with either apostrophe',
      "Parkinson's disease",
      "<parkinson>Parkinson's disease</>",
    ],
    ['not inside other words', 'Anaemialike and scold.', 'Anaemialike and scold.'],
    ['not across a comma', 'iron, deficiency', 'iron, deficiency'],
    [
      'the first mention in a block',
      'Anaemia, then anaemia.',
      '<anaemia>Anaemia</>, then anaemia.',
    ],
    ['abbreviations in capitals only', 'IDA and ida', '<ida>IDA</> and ida'],
    ['the entity whose title it is, when names clash', 'A cold.', 'A <cold-1>cold</>.'],
    ['none, when a name could be either', 'A flush.', 'A flush.'],
  ])('%s', async (_name, text, expected) => {
    expect(await link(`<p>${text}</p>`)).toEqual([`normal: ${expected}`])
  })

  it('knows an abbreviation once the text has explained it, and only one that fits', async () => {
    expect(
      await link(
        '<p>RLS first.</p><p>Restless legs syndrome (RLS) and anaemia (WHO).</p><p>RLS and WHO.</p>',
      ),
    ).toEqual([
      'normal: RLS first.',
      'normal: <rls>Restless legs syndrome</> (RLS) and <anaemia>anaemia</> (WHO).',
      'normal: <rls>RLS</> and WHO.',
    ])
  })

  it('names what a name could mean, once, and where', async () => {
    const {warnings} = await convertText(
      'text',
      'A Title of Words\n\nSome text.\nA flush comes and goes. Flushes pass.\nA flush, and anaemia.\n',
      knowledgeOf(ENTITIES),
    )
    expect(warnings.filter(({field}) => field === 'body')).toEqual([
      {
        file: 'an-article',
        line: 4,
        field: 'body',
        message:
          '"flush" could be "Rosacea" (flush-1) or "Erythema" (flush-2), and was not linked. Link it in the Studio, or take the name from all but one of them.',
      },
    ])
  })

  it('links no part of a name that could be either', async () => {
    const unclear = [entity('a', 'One', 'Iron flush'), entity('b', 'Two', 'Iron flush')]
    const {draft} = await convertText(
      'text',
      'A Title of Words\n\nAn iron flush.\n',
      knowledgeOf([...unclear, entity('iron', 'Iron')]),
    )
    expect(draft.fields.body).toMatchObject([{children: [{text: 'An iron flush.'}]}])
  })

  it('leaves headings and links alone, and keeps emphasis', async () => {
    expect(
      await link('<h2>Anaemia</h2><p><a href="/x">Anaemia</a> is <b>iron</b> deficiency.</p>'),
    ).toEqual([
      'h2: Anaemia',
      'normal: <link /x>Anaemia</> is <strong,id>iron</><id> deficiency</>.',
    ])
  })

  it.each([
    ['haemoglobin', 'hemoglobin'],
    ['tumours', 'tumor'],
    ['fibre', 'fiber'],
    ['oesophagus', 'esophagus'],
    ['hospitalised', 'hospitalized'],
    ['analyse', 'analyze'],
    ['Ménière’s', 'Meniere'],
    ['allergies', 'allergy'],
    ['diagnosis', 'diagnosis'],
  ])('%s and %s are one word', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other))
  })
})
