import {CopyIcon} from '@sanity/icons/Copy'
import {Box, Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useMemo} from 'react'
import type {UserViewComponent} from 'sanity/structure'

import {pageBySlug, type JsonLdProblem, type PageResult} from '../../interop/json-ld/index.ts'
import {QueryState} from '../shared/query-state.tsx'
import {useLiveQuery} from '../shared/use-live-query.ts'
import {Advice} from './advice.tsx'
import {CodeText} from './code-text.tsx'
import {countProblems, jsonLdPreview, NO_SITE_URL} from './json-ld-preview.ts'
import {NoAddress} from './no-address.tsx'
import {pageOf} from './page-of.ts'
import {SeverityBadge} from './severity-badge.tsx'
import {useSite} from './site.tsx'

/** The documents that a page says something of. */
const TYPES = [...Object.keys(pageBySlug), 'person', 'source']

/** The structured data of a page, as search engines read it, and what they would miss. */
export const JsonLdView: UserViewComponent = ({document: {displayed}}) => {
  const page = pageOf(displayed)
  const query = useLiveQuery<string, PageResult | null>(page && pageBySlug[page._type], {
    params: {slug: page?.slug ?? ''},
    types: TYPES,
  })
  if (!page) return <NoAddress />
  return (
    <QueryState query={query} what="the structured data">
      {(result) =>
        result ? (
          <StructuredData page={result} />
        ) : (
          <Advice title="Nothing to read yet">
            <Text muted size={1}>
              Under the perspective that you look at there is no document with this address.
            </Text>
          </Advice>
        )
      }
    </QueryState>
  )
}

function StructuredData({page}: {page: PageResult}) {
  const site = useSite()
  const {text, problems} = useMemo(() => jsonLdPreview(page, site), [page, site])
  const {push} = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    push({status: 'success', title: 'Copied'})
  }
  return (
    <Box data-testid="json-ld" padding={5} style={{maxWidth: 1080}}>
      <Stack gap={6}>
        <Stack aria-labelledby="json-ld-problems" as="section" gap={4}>
          <Heading as="h2" id="json-ld-problems" size={1}>
            {problems.length === 0 ? 'Nothing is missing' : countProblems(problems)}
          </Heading>
          <Text muted size={1}>
            {problems.length === 0
              ? 'Search engines find all that they look for on a page of this kind.'
              : 'What search engines and other readers of structured data would miss or misread, the worst first.'}
          </Text>
          {problems.length > 0 && <Problems problems={problems} />}
        </Stack>
        <Stack aria-labelledby="json-ld-text" as="section" gap={4}>
          <Flex align="center" gap={3} justify="space-between">
            <Heading as="h2" id="json-ld-text" size={1}>
              JSON-LD
            </Heading>
            <Button
              fontSize={1}
              icon={CopyIcon}
              mode="ghost"
              onClick={() => void copy()}
              padding={2}
              text="Copy"
            />
          </Flex>
          {!site && (
            <Text muted size={1}>
              No site is known to this Studio: {NO_SITE_URL} stands for it.
            </Text>
          )}
          <CodeText label="JSON-LD of the page">{text}</CodeText>
        </Stack>
      </Stack>
    </Box>
  )
}

function Problems({problems}: {problems: readonly JsonLdProblem[]}) {
  return (
    <Stack as="ul" gap={2}>
      {problems.map(({code, severity, path, message}) => (
        <Card as="li" border key={`${code} ${path}`} padding={3} radius={2}>
          <Flex align="center" gap={3}>
            <SeverityBadge severity={severity} />
            <Stack flex={1} gap={2}>
              <Text size={1}>{message}</Text>
              <Text muted size={0}>
                {path}
              </Text>
            </Stack>
          </Flex>
        </Card>
      ))}
    </Stack>
  )
}
