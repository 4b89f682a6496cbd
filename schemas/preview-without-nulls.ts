import type {SchemaTypeDefinition} from '@sanity/types'

type Prepare = (selection: Record<string, unknown>, ...rest: unknown[]) => unknown

/**
 * A type whose preview is told nothing of what is not there. The Studio selects null for a field
 * that a document lacks, where previews are written for documents, in which it is missing.
 */
export function previewWithoutNulls(type: SchemaTypeDefinition): SchemaTypeDefinition {
  const {preview} = type as {preview?: {prepare?: Prepare}}
  const prepare = preview?.prepare
  if (!prepare) return type
  return {
    ...type,
    preview: {
      ...preview,
      prepare: (selection: Record<string, unknown>, ...rest: unknown[]) =>
        prepare(withoutNulls(selection), ...rest),
    },
  } as SchemaTypeDefinition
}

function withoutNulls(selection: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== null))
}
