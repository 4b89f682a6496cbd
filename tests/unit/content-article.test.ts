import {describe, expect, test} from 'vitest'

import {ironAndRestlessLegs as article} from '../../content/article/iron-and-restless-legs.ts'
import {blockText, type TextBlock} from '../../schemas/index.ts'
import {sentencesOf, wordsOf} from '../../schemas/text/words.ts'

const blocks = article.body.flatMap((block): TextBlock[] => {
  if (block._type === 'block') return [block]
  return block._type === 'callout' ? block.body : []
})

describe('our own article', () => {
  test('has 900 to 1,500 words', () => {
    const words = blocks.flatMap((block) => wordsOf(blockText(block))).length
    expect(words).toBeGreaterThanOrEqual(900)
    expect(words).toBeLessThanOrEqual(1500)
  })

  test('cites every sentence that says something of health; these say nothing of it', () => {
    expect(blocks.filter(({style}) => !style?.startsWith('h')).flatMap(uncitedSentences)).toEqual([
      'You lie down after a long day, and your legs will not have it.',
      'They crawl, pull or ache until you get up and walk.',
      'How common restless legs are depends on how you count.',
      'Among people with iron deficiency anaemia the picture is different.',
      'It works the other way round too.',
      'You may have read that low iron means low dopamine.',
      'Iron is not the whole story.',
      'There are two of them.',
      'The limits can confuse, because they depend on the question.',
      'A ferritin of 60 µg/L shows why they matter.',
      'Advice on one group of medicines has turned round.',
      'If you take one of them, do not stop on your own, but talk to your doctor.',
      'Have your iron tested first.',
      'The link is no news.',
    ])
  })

  test('cites the sources it lists and lists the sources it cites', () => {
    const cited = blocks.flatMap(({markDefs = []}) =>
      markDefs.flatMap((mark) => (mark._type === 'citation' ? [mark.source._ref] : [])),
    )
    expect([...new Set(cited)].toSorted()).toEqual(
      (article.sources ?? []).map(({_ref}) => _ref).toSorted(),
    )
  })

  test('marks its entities', () => {
    const marked = blocks.flatMap(({markDefs = []}) =>
      markDefs.flatMap((mark) => (mark._type === 'entityLink' ? [mark.reference._ref] : [])),
    )
    expect([...new Set(marked)].toSorted()).toEqual([
      'cause-blood-donation',
      'cause-brain-iron-deficiency',
      'cause-btbd9-variants',
      'cause-gut-bleeding',
      'cause-heavy-periods',
      'cause-meis1-variants',
      'cause-pregnancy',
      'condition-bowel-cancer',
      'condition-chronic-kidney-disease',
      'condition-coeliac-disease',
      'condition-diabetes',
      'condition-iron-deficiency',
      'condition-iron-deficiency-anaemia',
      'condition-parkinsons-disease',
      'condition-peripheral-neuropathy',
      'condition-restless-legs-syndrome',
      'symptom-fatigue',
      'symptom-relieved-by-movement',
      'symptom-unpleasant-leg-sensations',
      'symptom-urge-to-move-legs',
      'symptom-worse-at-rest',
      'symptom-worse-in-evening',
      'test-ferritin',
      'test-transferrin-saturation',
      'treatment-antidepressants',
      'treatment-antipsychotics',
      'treatment-exercise',
      'treatment-ferric-carboxymaltose',
      'treatment-ferrous-sulfate',
      'treatment-gabapentin',
      'treatment-gabapentin-enacarbil',
      'treatment-iron-rich-diet',
      'treatment-less-caffeine-alcohol-nicotine',
      'treatment-pramipexole',
      'treatment-pregabalin',
      'treatment-regular-sleep',
      'treatment-ropinirole',
      'treatment-rotigotine',
      'treatment-sedating-antihistamines',
    ])
  })

  test('names no weakness, and speaks of low dopamine only to deny it', () => {
    const text = blocks.map(blockText).join('\n')
    expect(text).not.toMatch(/weakness/i)
    expect(text.match(/[^.\n]*low dopamine[^.]*\. [^.]*\./g)).toEqual([
      ' You may have read that low iron means low dopamine. The research does not bear that out.',
    ])
  })
})

/** Sentences of which a part has no citation. */
function uncitedSentences({children, markDefs = []}: TextBlock): string[] {
  const citations = new Set(
    markDefs.filter(({_type}) => _type === 'citation').map(({_key}) => _key),
  )
  const cited = children.flatMap(({text, marks = []}) =>
    Array.from({length: text.length}, () => marks.some((mark) => citations.has(mark))),
  )
  const text = children.map((child) => child.text).join('')
  let from = 0
  return sentencesOf(text).filter((sentence) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    return cited.slice(start, from).includes(false)
  })
}
