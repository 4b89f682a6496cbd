/** What a key does in the review of claims. */
export type KeyAction = 'next' | 'previous' | 'accept' | 'reject' | 'edit' | 'reopen'

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  a: 'accept',
  r: 'reject',
  e: 'edit',
  u: 'reopen',
}

/** The keys as people are told of them. */
export const KEY_HELP: readonly {keys: string; does: string}[] = [
  {keys: '↓ ↑', does: 'next, previous'},
  {keys: 'A', does: 'accept'},
  {keys: 'R', does: 'reject'},
  {keys: 'E', does: 'edit'},
  {keys: 'U', does: 'reopen'},
]

interface KeyEvent {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  defaultPrevented: boolean
  target: EventTarget
}

/** The action of a key; undefined while somebody types, and for keys of the browser. */
export function actionOf(event: KeyEvent): KeyAction | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return undefined
  if (
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [role=combobox], [role=listbox]')
  ) {
    return undefined
  }
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
}
