import {Stack, Text} from '@sanity/ui'
import {Autocomplete} from '@sanity/ui/autocomplete'
import {useId} from 'react'

import {entityTypes, titleOf, valuesOf, type ClaimEntity} from '../../schemas/index.ts'
import {useLiveQuery} from '../shared/use-live-query.ts'
import type {EntityPreview} from './claims-of-article.ts'

const ENTITIES = '*[_type in $types] | order(title asc){_id, _type, title}'

interface EntityFieldProps {
  title: string
  entity: ClaimEntity
  /** Which types of document can be chosen; all when left out. */
  types?: readonly string[]
  onChange: (entity: ClaimEntity) => void
}

/** Chooses the document that a claim speaks of. Left empty, the proposed one is created. */
export function EntityField({
  title,
  entity,
  types = valuesOf(entityTypes),
  onChange,
}: EntityFieldProps) {
  const id = useId()
  const query = useLiveQuery<string, EntityPreview[]>(ENTITIES, {
    params: {types: [...types]},
    types,
  })
  const entities = query.state === 'ready' ? query.data : []
  const options = entities.map((one) => ({
    value: one._id,
    payload: {title: one.title ?? one._id, type: titleOf(entityTypes, one._type) ?? one._type},
  }))
  const chosen = entity.reference?._ref
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {title}
      </Text>
      <Autocomplete
        filterOption={(typed, {payload}) =>
          payload.title.toLowerCase().includes(typed.toLowerCase())
        }
        fontSize={1}
        id={id}
        key={options.length === 0 ? 'empty' : 'filled'}
        loading={query.state === 'loading'}
        onChange={(ref) => onChange(ref ? chosenEntity(entity, ref) : openEntity(entity, types))}
        openButton
        options={options}
        placeholder={entity.stubTitle ?? entity.label}
        renderOption={({payload}) => (
          <Stack gap={2} padding={3}>
            <Text size={1}>{payload.title}</Text>
            <Text muted size={0}>
              {payload.type}
            </Text>
          </Stack>
        )}
        renderValue={(value, option) => option?.payload.title ?? value}
        {...(chosen ? {value: chosen} : {})}
      />
      {chosen ? null : (
        <Text muted size={0}>
          {entity.stubType
            ? `No document yet: a draft of type “${titleOf(entityTypes, entity.stubType)}” is created.`
            : 'Choose a document.'}
        </Text>
      )}
    </Stack>
  )
}

function chosenEntity({_type, label}: ClaimEntity, ref: string): ClaimEntity {
  return {
    ...(_type ? {_type} : {}),
    label,
    reference: {_type: 'reference', _ref: ref, _weak: true},
  }
}

function openEntity(
  {reference: _none, ...entity}: ClaimEntity,
  types: readonly string[],
): ClaimEntity {
  const [only] = types
  const stubType = entity.stubType ?? (types.length === 1 ? only : undefined)
  return stubType ? {...entity, stubType: stubType as NonNullable<ClaimEntity['stubType']>} : entity
}
