import {CloseIcon} from '@sanity/icons/Close'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {memo, useCallback, useDeferredValue, useMemo, useState} from 'react'
import {useValidationStatus, type DocumentInspectorProps, type Path} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {medicalWords} from '../../schemas/index.ts'
import {createKeepEqual} from '../shared/keep-equal.ts'
import {FindingList} from './finding-list.tsx'
import {groupFindings, type FindingGroup} from './group-findings.ts'
import {PassageGrades, WholeGrade} from './reading-grades.tsx'
import {createScores, type DocumentScores} from './scores.ts'
import {useEntityNames} from './use-entity-names.ts'

/**
 * How hard each part of a text is to read, and what to look at in it. It follows the text while
 * one writes, and a key stroke is shown before anything is worked out from it.
 */
export function WritingInspector({documentId, documentType, onClose}: DocumentInspectorProps) {
  const {value, selectedReleaseId, onFocus, onPathOpen} = useDocumentPane()
  const document = useDeferredValue(value)
  const {validation, isValidating, revision} = useValidationStatus(
    value._id,
    documentType,
    !selectedReleaseId,
  )
  const markers = useDeferredValue(validation)
  const names = useEntityNames(documentId)
  const [scoresOf] = useState(() => createScores())
  const [keepScores] = useState(() => createKeepEqual<DocumentScores>())
  const [keepGroups] = useState(() => createKeepEqual<FindingGroup[]>())

  const scores = useMemo(() => {
    const words = medicalWords(document, (id) => names.byId.get(id))
    return keepScores(scoresOf(document, words))
  }, [document, names, scoresOf, keepScores])
  const groups = useMemo(
    () => keepGroups(groupFindings(document, markers)),
    [document, markers, keepGroups],
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
            isRead={revision !== undefined && !isValidating}
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
