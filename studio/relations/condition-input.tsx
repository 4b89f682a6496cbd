import {Mutation} from '@sanity/mutator'
import type {Path} from '@sanity/types'
import {useCallback, useEffect, useMemo, useRef, useState} from 'react'
import {
  FormCallbacksProvider,
  PatchEvent,
  set,
  toMutationPatches,
  unset,
  useCopyPaste,
  useFormCallbacks,
  useFormValue,
  useGetFormValue,
  type FormCallbacksValue,
  type FormPatch,
  type ObjectInputProps,
} from 'sanity'

import {asRecord, asRecords, publishedId, type Loose} from '../../schemas/index.ts'
import {RepeatedDialog} from './repeated-dialog.tsx'
import {
  followRenamings,
  isBlankItem,
  mayRename,
  relationKeys,
  withRenamings,
  type Renaming,
  type Repetition,
} from './relation-keys.ts'

/**
 * The form of a condition. A relation that is added or turned into another one
 * gets the `_key` made from its kind and its target, in the same step as the edit,
 * so that an editor and the importer meet in one item; one that stands already is
 * not added a second time.
 */
export function ConditionInput(props: ObjectInputProps) {
  const {callbacks, repeated, dismiss, open} = useKeyedRelations(props)
  return (
    <FormCallbacksProvider {...callbacks}>
      {props.renderDefault(props)}
      {repeated && <RepeatedDialog repeated={repeated} onDismiss={dismiss} onOpen={open} />}
    </FormCallbacksProvider>
  )
}

/** The callbacks of the form, with every edit of a relation led to the key it must have. */
function useKeyedRelations({schemaType}: ObjectInputProps) {
  const form = useFormCallbacks()
  const getFormValue = useGetFormValue()
  const [repeated, setRepeated] = useState<Repetition>()
  /** Inputs that were drawn before their item was renamed still speak of its former key. */
  const renamings = useRef<readonly Renaming[]>([])

  const onChange = useCallback(
    (event: PatchEvent) => {
      const patches = event.patches.map((patch) => ({
        ...patch,
        path: followRenamings(patch.path, renamings.current),
      }))
      const before = asRecord(getFormValue([]))
      if (!before || !patches.some(({path}) => mayRename(path))) {
        form.onChange(PatchEvent.from(patches))
        return
      }
      const {renamed, repeated: again} = relationKeys(before, applied(before, patches))
      const [first] = again
      if (first) setRepeated(first)
      if (again.some(({wasThere}) => wasThere)) return
      renamings.current = withRenamings(renamings.current, renamed)
      form.onChange(
        PatchEvent.from([
          ...patches,
          ...again.map(({field, key}) => unset([field, {_key: key}])),
          ...renamed.map(({field, from, to}) => set(to, [field, {_key: from}, '_key'])),
        ]),
      )
      for (const {field, to} of renamed) form.onPathOpen([field, {_key: to}])
    },
    [form, getFormValue],
  )

  usePasteThrough(onChange, schemaType)

  const callbacks = useMemo((): FormCallbacksValue => {
    const lead =
      <Rest extends unknown[]>(call: (path: Path, ...rest: Rest) => void) =>
      (path: Path, ...rest: Rest) =>
        call(followRenamings(path, renamings.current), ...rest)
    return {
      ...form,
      onChange,
      onPathFocus: lead(form.onPathFocus),
      onPathBlur: lead(form.onPathBlur),
      onPathOpen: lead(form.onPathOpen),
      onSetPathCollapsed: lead(form.onSetPathCollapsed),
      onSetFieldSetCollapsed: lead(form.onSetFieldSetCollapsed),
      onFieldGroupSelect: lead(form.onFieldGroupSelect),
    }
  }, [form, onChange])

  const dismiss = useCallback(() => setRepeated(undefined), [])
  const open = useCallback(() => {
    if (!repeated) return
    setRepeated(undefined)
    const {field, key, standing} = repeated
    const items = asRecords(getFormValue([field]))
    if (isBlankItem(items.find(({_key}) => _key === key))) {
      form.onChange(PatchEvent.from(unset([field, {_key: key}])))
    }
    form.onPathOpen([field, {_key: standing}])
    form.onPathFocus([field, {_key: standing}])
  }, [form, getFormValue, repeated])

  return {callbacks, repeated, dismiss, open}
}

/**
 * What is pasted goes to the pane and not through the form, so the pane is told to
 * hand it to the form.
 */
function usePasteThrough(
  onChange: (event: PatchEvent) => void,
  schemaType: ObjectInputProps['schemaType'],
) {
  const {setDocumentMeta} = useCopyPaste()
  const id = useFormValue(['_id'])
  const documentId = typeof id === 'string' ? publishedId(id) : undefined
  useEffect(() => {
    if (!documentId) return
    // The pane says the same of itself in an effect of its own, after those of its children.
    queueMicrotask(() =>
      setDocumentMeta({documentId, documentType: schemaType.name, schemaType, onChange}),
    )
  }, [documentId, onChange, schemaType, setDocumentMeta])
}

function applied(document: Loose, patches: FormPatch[]): Loose {
  const id = String(document._id)
  const mutation = new Mutation({
    mutations: toMutationPatches(patches).map((patch) => ({patch: {id, ...patch}})),
  })
  return mutation.apply({...document, _id: id, _type: String(document._type)}) ?? document
}
