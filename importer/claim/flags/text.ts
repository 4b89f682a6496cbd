import {overclaimsIn, readabilityOfBlocks, TARGET_GRADE} from '../../../schemas/index.ts'
import {bodyText} from '../../structure/blocks.ts'
import {excerpt} from '../../words.ts'
import {flag, type Flag, type FlagSource} from './flag.ts'

const URGENT =
  /\b(?:emergency|ambulance|urgent(?:ly)?|immediately|straight away|right away|call (?:999|911|112)|go to hospital|(?:see|call|contact) (?:a|your) doctor (?:at once|now|if))\b/i

const CONCLUSION =
  /^(?:in conclusion|in summary|to sum up|to summari[sz]e|to conclude|overall|in short|summing up|the bottom line)\b/i

/** What the words of an article lack, overstate or repeat. */
export function textFlags(source: FlagSource): Flag[] {
  return [
    ...missing(source),
    ...overclaims(source),
    ...repetitions(source),
    ...conclusions(source),
    ...readingGrade(source),
  ]
}

function missing({body, has}: FlagSource): Flag[] {
  const flags: Flag[] = []
  if (!has.source)
    flags.push(
      flag('no-source', 'error', 'No source is cited. Add one for each clinical statement.'),
    )
  if (!has.reviewer) flags.push(flag('no-reviewer', 'warning', 'No medical reviewer is named.'))
  if (!has.date)
    flags.push(flag('no-date', 'warning', 'No date says when it was written or reviewed.'))
  if (!body.some((block) => URGENT.test(bodyText(block))))
    flags.push(
      flag('no-urgent-care', 'warning', 'Nothing says when to get medical help without delay.'),
    )
  return flags
}

function overclaims({body}: FlagSource): Flag[] {
  return body.flatMap((block) => {
    const cited = block._type === 'block' && block.markDefs.some(({_type}) => _type === 'citation')
    if (cited) return []
    const {absolute, weasel} = overclaimsIn(bodyText(block))
    return [
      ...absolute.map((phrase) =>
        flag('absolute-words', 'warning', `"${phrase}" claims more than can be known.`, block._key),
      ),
      ...weasel.map((phrase) =>
        flag('weasel-words', 'warning', `"${phrase}" names no source.`, block._key),
      ),
    ]
  })
}

function repetitions({ledger, blockAtLine}: FlagSource): Flag[] {
  return ledger
    .filter(({construct}) => /^(?:repeated-(?:sentence|paragraph)|near-duplicate)$/.test(construct))
    .map(({line, text, construct}) =>
      flag(
        construct,
        'info',
        `Line ${line} repeats what stands earlier: "${excerpt(text)}"`,
        blockAtLine.get(line),
      ),
    )
}

function conclusions({body}: FlagSource): Flag[] {
  const found = body.filter((block) => CONCLUSION.test(bodyText(block)))
  if (found.length < 2) return []
  return [
    flag(
      'two-conclusions',
      'info',
      `The article concludes ${found.length} times. Keep one conclusion.`,
      found[1]?._key,
    ),
  ]
}

function readingGrade({body}: FlagSource): Flag[] {
  const readability = readabilityOfBlocks(body)
  if (!readability || readability.fleschKincaidGrade <= TARGET_GRADE) return []
  const {fleschKincaidGrade: grade, smog} = readability
  return [
    flag(
      'reading-grade',
      'info',
      `Reading grade ${grade} (Flesch-Kincaid; SMOG ${smog}). Health text aims at ${TARGET_GRADE} or less.`,
    ),
  ]
}
