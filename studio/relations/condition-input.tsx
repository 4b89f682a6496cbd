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
  type OnPathFocusPayload,
} from 'sanity'

import {
  asRecord,
  asRecords,
  canonicalJson,
  publishedId,
  relationFields,
  type Loose,
} from '../../schemas/index.ts'
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
  const {callbacks, repeated, close, open} = useKeyedRelations(props)
  return (
    <FormCallbacksProvider {...callbacks}>
      {props.renderDefault(props)}
      {repeated && <RepeatedDialog repeated={repeated} onDismiss={close} onOpen={open} />}
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
  const isRefusing = useRef(false)

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
      const keyed = [
        ...patches,
        ...again.map(({field, key}) => unset([field, {_key: key}])),
        ...renamed.map(({field, from, to}) => set(to, [field, {_key: from}, '_key'])),
      ]
      const [first] = again
      if (first) {
        setRepeated(first)
        isRefusing.current = true
        if (again.some(({wasThere}) => wasThere)) {
          // One dialog at a time: that of the item opens again when another is chosen.
          form.onPathOpen([first.field])
          return
        }
        // Of a duplicate that is gone again nothing is left to keep.
        if (canonicalJson(applied(before, keyed)) === canonicalJson(before)) return
      }
      renamings.current = withRenamings(renamings.current, renamed)
      form.onChange(PatchEvent.from(keyed))
      // The dialog of an item stays open under its new key.
      for (const {field, from, to} of renamed) {
        const wasThere = asRecords(before[field]).some(({_key}) => _key === from)
        if (wasThere) form.onPathOpen([field, {_key: to}])
      }
    },
    [form, getFormValue],
  )

  usePasteThrough(onChange, schemaType)

  const onPathFocus = useCallback(
    (path: Path, payload?: OnPathFocusPayload) => {
      // An input that was refused would take the focus from what says so.
      if (isRefusing.current) return
      form.onPathFocus(followRenamings(path, renamings.current), payload)
    },
    [form],
  )

  const callbacks = useMemo((): FormCallbacksValue => {
    const lead =
      <Rest extends unknown[]>(call: (path: Path, ...rest: Rest) => void) =>
      (path: Path, ...rest: Rest) =>
        call(followRenamings(path, renamings.current), ...rest)
    return {
      ...form,
      onChange,
      onPathFocus,
      onPathBlur: lead(form.onPathBlur),
      onPathOpen: lead(form.onPathOpen),
      onSetPathCollapsed: lead(form.onSetPathCollapsed),
      onSetFieldSetCollapsed: lead(form.onSetFieldSetCollapsed),
      onFieldGroupSelect: lead(form.onFieldGroupSelect),
    }
  }, [form, onChange, onPathFocus])

  const lift = useCallback(() => {
    isRefusing.current = false
    setRepeated(undefined)
  }, [])
  const goTo = useCallback(
    (path: Path, focus = path) => {
      form.onPathOpen(path)
      form.onPathFocus(focus)
    },
    [form],
  )
  const close = useCallback(() => {
    lift()
    if (!repeated?.wasThere) return
    const {field, key} = repeated
    goTo([field, {_key: key}], [field, {_key: key}, relationFields[field], '_ref'])
  }, [goTo, lift, repeated])
  const open = useCallback(() => {
    if (!repeated) return
    lift()
    const {field, key, standing} = repeated
    const items = asRecords(getFormValue([field]))
    if (isBlankItem(items.find(({_key}) => _key === key))) {
      form.onChange(PatchEvent.from(unset([field, {_key: key}])))
    }
    goTo([field, {_key: standing}])
  }, [form, getFormValue, goTo, lift, repeated])

  return {callbacks, repeated, close, open}
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
