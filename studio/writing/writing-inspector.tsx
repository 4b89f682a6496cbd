import {CloseIcon} from '@sanity/icons/Close'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {memo, useCallback, useDeferredValue, useMemo, useState} from 'react'
import type {DocumentInspectorProps, Path} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {medicalWords} from '../../schemas/index.ts'
import {createKeepEqual} from '../shared/keep-equal.ts'
import {FindingList} from './finding-list.tsx'
import {groupFindings, type FindingGroup} from './group-findings.ts'
import {findingsOf} from './knowledge.ts'
import {PassageGrades, WholeGrade} from './reading-grades.tsx'
import {createScores, type DocumentScores} from './scores.ts'
import {useKnowledge} from './use-knowledge.ts'

/**
 * How hard each part of a text is to read, and what to look at in it. It follows the text while
 * one writes, and a key stroke is shown before anything is worked out from it. It does not wait
 * for the validation of the Studio, which takes seconds to go through all that a text is made of.
 */
export function WritingInspector({onClose}: DocumentInspectorProps) {
  const {value, ready, schemaType, onFocus, onPathOpen} = useDocumentPane()
  const document = useDeferredValue(value)
  const knowledge = useKnowledge(document)
  const [scoresOf] = useState(() => createScores())
  const [keepScores] = useState(() => createKeepEqual<DocumentScores>())
  const [keepGroups] = useState(() => createKeepEqual<FindingGroup[]>())

  const scores = useMemo(() => {
    const words = medicalWords(document, (id) => knowledge?.names.byId.get(id))
    return keepScores(scoresOf(document, words))
  }, [document, knowledge, scoresOf, keepScores])
  const groups = useMemo(
    () =>
      keepGroups(
        knowledge ? groupFindings(document, findingsOf(document, schemaType, knowledge)) : [],
      ),
    [document, schemaType, knowledge, keepGroups],
  )
  const open = useCallback(
    (path: Path) => {
      onPathOpen(path)
      onFocus(path)
    },
    [onPathOpen, onFocus],
  )

  return (
    <Flex data-testid="writing-help" direction="column" height="fill" overflow="hidden">
      <Header onClose={onClose} />
      <Card flex={1} overflow="auto" padding={4} paddingTop={2} tone="inherit">
        <Stack gap={5}>
          <WholeGrade score={scores.whole} />
          <FindingList
            groups={groups}
            // Nothing is told of a text that nobody read yet.
            isRead={ready && knowledge !== undefined}
            onOpen={open}
          />
          <PassageGrades onOpen={open} passages={scores.passages} />
        </Stack>
      </Card>
    </Flex>
  )
}

const Header = memo(function Header({onClose}: {onClose: () => void}) {
  return (
    <Flex align="center" as="header" padding={2}>
      <Box flex={1} padding={3}>
        <Text as="h1" size={1} weight="medium">
          Writing help
        </Text>
      </Box>
      <Button
        aria-label="Close the writing help"
        icon={CloseIcon}
        mode="bleed"
        onClick={onClose}
        padding={3}
      />
    </Flex>
  )
})
