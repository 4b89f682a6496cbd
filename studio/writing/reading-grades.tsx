import {Box, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {memo} from 'react'
import type {Path} from 'sanity'
import {styled} from 'styled-components'

import {MIN_SCORED_WORDS, TARGET_GRADE} from '../../schemas/index.ts'
import {plural} from '../shared/format.ts'
import {gradeInWords, shownGrade, type PassageScore} from './scores.ts'

/** The grade of all that readers read, by two formulas that are named. */
export const WholeGrade = memo(function WholeGrade({score}: {score: PassageScore}) {
  const {grade, smog, words} = score
  if (words === 0) {
    return (
      <Text muted size={1}>
        There is no text yet. As soon as there is, its grade stands here.
      </Text>
    )
  }
  return (
    <Card border padding={3} radius={2} tone={toneOf(score)}>
      <Flex align="center" gap={4}>
        <Text aria-hidden size={4} weight="semibold">
          {grade === undefined ? '–' : shownGrade(grade)}
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="medium">
            {gradeInWords(score)}
          </Text>
          <Text muted size={1}>
            The whole text, {plural(words, 'word')}
            {smog === undefined ? '' : `. By SMOG: ${shownGrade(smog)}`}
          </Text>
        </Stack>
      </Flex>
    </Card>
  )
})

interface PassageGradesProps {
  passages: readonly PassageScore[]
  onOpen: (path: Path) => void
}

/** The grade of each part of a text, with what a grade is. */
export const PassageGrades = memo(function PassageGrades({passages, onOpen}: PassageGradesProps) {
  if (passages.length === 0) return null
  return (
    <Stack aria-labelledby="reading-grade" as="section" gap={4}>
      <Stack gap={3}>
        <Heading as="h2" id="reading-grade" size={1}>
          Grade of each part
        </Heading>
        <Text muted size={1}>
          School years that a reader needs, by Flesch and Kincaid: {TARGET_GRADE} or below is the
          aim. The medical names of this page are set aside. A ~ marks a part of fewer than{' '}
          {MIN_SCORED_WORDS} words, of which a grade is a rough idea.
        </Text>
      </Stack>
      <Stack as="ul" gap={1}>
        {passages.map((score) => (
          <Row key={score.key} onOpen={onOpen} score={score} />
        ))}
      </Stack>
    </Stack>
  )
})

interface RowProps {
  score: PassageScore
  onOpen: (path: Path) => void
}

const Row = memo(function Row({score, onOpen}: RowProps) {
  const {title, grade, path, words, isRough} = score
  return (
    <li>
      <Card
        __unstable_focusRing
        as="button"
        data-as="button"
        onClick={() => onOpen(path)}
        padding={2}
        radius={2}
        title={`${gradeInWords(score)}. ${plural(words, 'word')}`}
        type="button"
      >
        <Stack gap={2}>
          <Flex align="flex-end" gap={3}>
            <Box flex={1}>
              <Text size={1}>{title}</Text>
            </Box>
            <Text size={1} weight={isHard(score) ? 'semibold' : 'medium'}>
              {grade === undefined ? '–' : `${isRough ? '~ ' : ''}${shownGrade(grade)}`}
            </Text>
          </Flex>
          <Meter score={score} />
        </Stack>
      </Card>
    </li>
  )
})

/** Twice the grade to aim at: its middle is the limit. */
const METER_END = TARGET_GRADE * 2

/** The grade as a line, and a mark where it gets too high. What it shows stands in numbers above it. */
function Meter({score}: {score: PassageScore}) {
  const share = Math.min(Math.max(score.grade ?? 0, 0) / METER_END, 1) * 100
  return (
    <Track aria-hidden>
      <Fill $hard={isHard(score)} $rough={score.isRough} style={{width: `${share}%`}} />
      <Limit />
    </Track>
  )
}

const Track = styled.div`
  position: relative;
  height: 4px;
  border-radius: 2px;
  background: var(--card-border-color);
`

const Fill = styled.div<{$hard: boolean; $rough: boolean}>`
  height: 100%;
  border-radius: 2px;
  opacity: ${({$rough}) => ($rough ? 0.55 : 1)};
  background: ${({$hard}) =>
    $hard ? 'var(--card-badge-caution-dot-color)' : 'var(--card-badge-positive-dot-color)'};
`

const Limit = styled.div`
  position: absolute;
  left: 50%;
  top: -2px;
  width: 1px;
  height: 8px;
  background: var(--card-muted-fg-color);
`

function isHard({grade = 0}: PassageScore): boolean {
  return grade > TARGET_GRADE
}

function toneOf(score: PassageScore): 'caution' | 'positive' | 'default' {
  if (score.grade === undefined) return 'default'
  return isHard(score) ? 'caution' : 'positive'
}
