import {Button, Flex, Grid, Stack, Text} from '@sanity/ui'
import {useState, type KeyboardEvent, type SubmitEvent} from 'react'

import type {ClaimChanges} from '../../importer/claim/decide/decide.ts'
import {
  claimRelations,
  polarities,
  type ClaimProposal,
  type ClaimRelation,
  type Polarity,
  type Population,
} from '../../schemas/index.ts'
import {ChoiceField, ChoicesField, TextField, TextsField} from './attribute-field.tsx'
import {
  attributesOf,
  hasPopulation,
  POPULATION_TERMS,
  proposalFor,
  type Attribute,
} from './attributes.ts'
import type {ReviewedClaim} from './claims-of-article.ts'
import {EntityField} from './entity-field.tsx'

interface ClaimEditorProps {
  claim: ReviewedClaim
  onCancel: () => void
  onSave: (changes: ClaimChanges) => void
}

/** Changes what a claim says, before it is decided. Its quote and its place stay. */
export function ClaimEditor({claim, onCancel, onSave}: ClaimEditorProps) {
  const [subject, setSubject] = useState(claim.subject)
  const [relation, setRelation] = useState(claim.relation)
  const [object, setObject] = useState(claim.object)
  const [polarity, setPolarity] = useState(claim.polarity)
  const [proposed, setProposed] = useState<ClaimProposal>(claim.proposed ?? {})
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSave({subject, relation, object, polarity, proposed: proposalFor(relation, proposed)})
  }
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
  }
  return (
    <Stack
      aria-label="Edit the claim"
      as="form"
      gap={4}
      onKeyDown={cancelOnEscape}
      onSubmit={submit}
    >
      <EntityField entity={subject} onChange={setSubject} title="Subject" types={['condition']} />
      <ChoiceField
        onChange={(value) => setRelation((value as ClaimRelation | undefined) ?? relation)}
        terms={claimRelations}
        title="Relation"
        value={relation}
      />
      <EntityField entity={object} onChange={setObject} title="Object" />
      <ChoiceField
        onChange={(value) => setPolarity((value as Polarity | undefined) ?? polarity)}
        terms={polarities}
        title="Affirmed or denied"
        value={polarity}
      />
      {attributesOf(relation).map((attribute) => (
        <AttributeField
          attribute={attribute}
          key={attribute.name}
          onChange={(value) => setProposed({...proposed, [attribute.name]: value})}
          value={proposed[attribute.name]}
        />
      ))}
      {hasPopulation(relation) ? (
        <PopulationFields
          onChange={(population) => setProposed({...proposed, population})}
          population={proposed.population ?? {}}
        />
      ) : null}
      <Flex gap={2}>
        <Button text="Save" type="submit" />
        <Button mode="ghost" onClick={onCancel} text="Cancel" />
      </Flex>
    </Stack>
  )
}

interface AttributeFieldProps {
  attribute: Attribute
  value: string | string[] | undefined
  onChange: (value: string | string[] | undefined) => void
}

function AttributeField({attribute, value, onChange}: AttributeFieldProps) {
  const {title} = attribute
  const one = typeof value === 'string' ? value : undefined
  const many = Array.isArray(value) ? value : undefined
  switch (attribute.kind) {
    case 'choice':
      return <ChoiceField onChange={onChange} terms={attribute.terms} title={title} value={one} />
    case 'choices':
      return <ChoicesField onChange={onChange} terms={attribute.terms} title={title} value={many} />
    case 'texts':
      return <TextsField onChange={onChange} title={title} value={many} />
    case 'text':
      return <TextField onChange={onChange} title={title} value={one} />
  }
}

interface PopulationFieldsProps {
  population: Population
  onChange: (population: Population) => void
}

function PopulationFields({population, onChange}: PopulationFieldsProps) {
  const set = (name: keyof Population) => (value: string | string[] | undefined) =>
    onChange({...population, _type: 'population', [name]: value})
  return (
    <Stack aria-label="People" gap={4} role="group">
      <Text size={1} weight="medium">
        People it holds for
      </Text>
      <Grid gap={3} gridTemplateColumns={2}>
        <ChoiceField
          onChange={set('sex')}
          terms={POPULATION_TERMS.sex}
          title="Sex"
          value={population.sex}
        />
        <ChoiceField
          onChange={set('pregnancy')}
          terms={POPULATION_TERMS.pregnancy}
          title="Pregnancy"
          value={population.pregnancy}
        />
      </Grid>
      <ChoicesField
        onChange={set('ageGroups')}
        terms={POPULATION_TERMS.ageGroups}
        title="Age groups"
        value={population.ageGroups}
      />
      <TextField onChange={set('description')} title="In words" value={population.description} />
    </Stack>
  )
}
