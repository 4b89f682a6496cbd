import {LaunchIcon} from '@sanity/icons/Launch'
import {SyncIcon} from '@sanity/icons/Sync'
import {Box, Button, Card, Flex, Text} from '@sanity/ui'
import {useState} from 'react'
import {usePerspective} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {styled} from 'styled-components'

import {Advice} from './advice.tsx'
import {CodeText} from './code-text.tsx'
import {NoAddress} from './no-address.tsx'
import {pageOf} from './page-of.ts'
import {pagePreview, startCommand, type PagePreview} from './page-preview.ts'
import {useSite} from './site.tsx'
import {useAnswers} from './use-answers.ts'

/** The page of a document as the site renders it. The site itself follows every edit. */
export const PageView: UserViewComponent = ({document: {displayed}}) => {
  const site = useSite()
  const {selectedPerspectiveName} = usePerspective()
  const page = pageOf(displayed)
  const {answer, ask} = useAnswers(page && site?.url)

  if (!site) {
    return (
      <Advice title="No site is known">
        <Text muted size={1}>
          Set HEALTH_CONTENT_SITE_URL to the address of the site that shows this content, and start
          the Studio again. In a Studio of your own, give healthContent the option site.
        </Text>
      </Advice>
    )
  }
  if (!page) return <NoAddress />
  if (answer === 'no') return <NoAnswer onAsk={ask} url={site.url} />
  return (
    <Frame
      answered={answer === 'yes'}
      onReload={ask}
      preview={pagePreview(page, site, selectedPerspectiveName)}
    />
  )
}

/** CSS pixels of a screen that the page is tried on. */
const WIDTHS = [
  {title: 'Full width', width: undefined},
  {title: 'Phone', width: 390},
] as const

interface FrameProps {
  preview: PagePreview
  /** Whether the site is known to answer: a frame would show an error of the browser's own. */
  answered: boolean
  onReload: () => void
}

function Frame({preview: {src, address, shows, note}, answered, onReload}: FrameProps) {
  const [width, setWidth] = useState<number>()
  return (
    <Flex data-testid="page-preview" direction="column" height="fill">
      <Card borderBottom padding={2}>
        <Flex align="center" gap={2} wrap="wrap">
          <Box flex={1} paddingX={2} style={{minWidth: 0}}>
            <Text muted size={1} textOverflow="ellipsis">
              {shows === 'drafts' ? 'Draft of' : 'Published at'} {address}
            </Text>
          </Box>
          <Flex aria-label="Width of the page" gap={1} role="group">
            {WIDTHS.map((one) => (
              <Button
                aria-pressed={width === one.width}
                fontSize={1}
                key={one.title}
                mode="bleed"
                onClick={() => setWidth(one.width)}
                padding={2}
                selected={width === one.width}
                text={one.title}
              />
            ))}
          </Flex>
          <Button
            fontSize={1}
            icon={SyncIcon}
            mode="bleed"
            onClick={onReload}
            padding={2}
            text="Reload"
          />
          <Button
            as="a"
            fontSize={1}
            href={src}
            icon={LaunchIcon}
            mode="bleed"
            padding={2}
            rel="noopener"
            target="_blank"
            text="Open in a new tab"
          />
        </Flex>
      </Card>
      {note && (
        <Card borderBottom padding={3} role="note" tone="caution">
          <Text size={1}>{note}</Text>
        </Card>
      )}
      <Stage>
        {answered && (
          <iframe
            // Of another origin: with both rights the page still cannot reach the Studio.
            // oxlint-disable-next-line react/iframe-missing-sandbox
            sandbox="allow-forms allow-popups allow-same-origin allow-scripts"
            src={src}
            style={{maxWidth: width}}
            title={`Page at ${address}`}
          />
        )}
      </Stage>
    </Flex>
  )
}

function NoAnswer({url, onAsk}: {url: string; onAsk: () => void}) {
  const command = startCommand(url)
  return (
    <Advice title={`No site answers at ${url}`}>
      {command && (
        <>
          <Text muted size={1}>
            Start the example site in another terminal:
          </Text>
          <CodeText label="Command">{command}</CodeText>
        </>
      )}
      <Text muted size={1}>
        The page shows here as soon as the site answers.
      </Text>
      <div>
        <Button fontSize={1} mode="ghost" onClick={onAsk} text="Ask again" />
      </div>
    </Advice>
  )
}

const Stage = styled.div`
  flex: 1;
  min-height: 0;
  display: flex;
  justify-content: center;
  background: var(--card-muted-bg-color);

  iframe {
    width: 100%;
    height: 100%;
    border: 0;
  }
`
