import {Badge, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId, useMemo} from 'react'

import {pathText} from '../../schemas/index.ts'
import type {RelationWords} from '../relations/describe-relation.ts'
import {DataTable} from '../shared/data-table.tsx'
import {DocumentLink} from '../shared/document-link.tsx'
import {EditLink} from '../shared/edit-link.tsx'
import {
  compareRelations,
  tellingFeatures,
  type Belongs,
  type ComparedCondition,
  type ComparedField,
  type Comparison,
  type TellingFeature,
} from './compare-relations.ts'

interface PairProps {
  first: ComparedCondition
  second: ComparedCondition
}

/** What tells two conditions apart, and what each says of the same things. */
export function SideBySide({first, second}: PairProps) {
  const comparisons = useMemo(() => compareRelations(first, second), [first, second])
  const features = useMemo(() => tellingFeatures(first, second), [first, second])
  return (
    <Stack gap={6}>
      {features.length > 0 && <Telling features={features} />}
      {comparisons.map((comparison) => (
        <FieldComparison
          comparison={comparison}
          first={first}
          key={comparison.field}
          second={second}
        />
      ))}
    </Stack>
  )
}

const TITLES: Record<ComparedField, {title: string; one: string}> = {
  symptoms: {title: 'Symptoms', one: 'Symptom'},
  causes: {title: 'Causes', one: 'Cause'},
  treatments: {title: 'Treatments', one: 'Treatment'},
  tests: {title: 'Tests', one: 'Test'},
}

function FieldComparison({comparison, first, second}: PairProps & {comparison: Comparison}) {
  const heading = useId()
  const {title, one} = TITLES[comparison.field]
  const {rows} = comparison
  const shared = rows.filter(({belongs}) => belongs === 'both').length
  return (
    <Stack aria-labelledby={heading} as="section" gap={4}>
      <Flex align="center" gap={3}>
        <Heading as="h2" id={heading} size={1}>
          {title}
        </Heading>
        <Text muted size={1}>
          {rows.length === 0 ? 'none in either' : `${shared} of ${rows.length} shared`}
        </Text>
      </Flex>
      {rows.length > 0 && (
        <DataTable
          columns={[one, 'In', first.title, second.title]}
          label={`${title} of ${first.title} and ${second.title}`}
        >
          {rows.map(({target, belongs, first: ours, second: theirs}) => (
            <tr key={target._id}>
              <th scope="row">
                <DocumentLink id={target._id} type={target._type}>
                  {target.title}
                </DocumentLink>
              </th>
              <td>
                <BelongsTo belongs={belongs} first={first.title} second={second.title} />
              </td>
              <td>
                <Words words={ours} />
              </td>
              <td>
                <Words words={theirs} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Stack>
  )
}

function BelongsTo({belongs, first, second}: {belongs: Belongs; first: string; second: string}) {
  switch (belongs) {
    case 'both':
      return <Badge tone="primary">Both</Badge>
    case 'first':
      return <>Only {first}</>
    case 'second':
      return <>Only {second}</>
    case 'neither':
      return <>Neither</>
  }
}

function Words({words}: {words: RelationWords | undefined}) {
  if (!words) return <span className="missing">not stated</span>
  const {role, measure, population} = words
  return (
    <>
      {role}
      {measure && <small>{measure}</small>}
      {population && <small>{population}</small>}
    </>
  )
}

function Telling({features}: {features: TellingFeature[]}) {
  const heading = useId()
  return (
    <Stack aria-labelledby={heading} as="section" gap={4}>
      <Heading as="h2" id={heading} size={1}>
        How to tell them apart
      </Heading>
      <DataTable
        columns={['Feature', 'Speaks for', 'Note', 'Actions']}
        label="How to tell them apart"
      >
        {features.map(({id, feature, speaksFor, note, statedBy, path}) => (
          <tr key={id}>
            <th scope="row">
              <DocumentLink id={feature._id} type={feature._type}>
                {feature.title}
              </DocumentLink>
            </th>
            <td>{speaksFor ?? <span className="missing">not stated</span>}</td>
            <td>{note}</td>
            <td>
              <EditLink
                id={statedBy._id}
                label={`Edit in ${statedBy.title}: ${feature.title}`}
                path={pathText([
                  'relatedConditions',
                  {_key: path.relation},
                  'distinguishingFeatures',
                  {_key: path.feature},
                ])}
                type="condition"
              />
            </td>
          </tr>
        ))}
      </DataTable>
    </Stack>
  )
}
