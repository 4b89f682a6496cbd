import {afterEach, describe, expect, test} from 'vitest'

import {countDraws} from '../../scripts/bench/draw-counter.ts'
import {nameComponents, NAME_PREFIX} from '../../studio/build/name-components.ts'
import {otherConfig} from '../../studio/build/other-config.ts'

/** What the plugin makes of a file of the Studio. */
function named(id: string, code: string): string | undefined {
  const {transform} = nameComponents('/house')
  if (typeof transform !== 'function') throw new Error('The plugin transforms by a function.')
  const result = transform.call({} as never, code, id, {} as never)
  return (result as {code: string} | null)?.code
}

describe('a build to compare with', () => {
  test('has another configuration in the place of that of the root, and all else as it is', async () => {
    const {resolveId} = otherConfig('/house', 'scripts/stock.config.ts')
    if (typeof resolveId !== 'function') throw new Error('The plugin resolves by a function.')
    const context = {resolve: (id: string) => Promise.resolve({id})}
    const resolved = (id: string) =>
      Reflect.apply(resolveId, context, [id, undefined, {attributes: {}}]) as Promise<unknown>
    expect(await resolved('/house/sanity.config.ts')).toBe('/house/scripts/stock.config.ts')
    expect(await resolved('/house/examples/sanity.config.ts')).toBeNull()
  })
})

describe('a build that can be measured', () => {
  test('names components by file, and nothing else', () => {
    const code = [
      'export function View() {}',
      'const Row = {$$typeof: Symbol.for("react.memo")}',
      'const LIMIT = 4',
      'function helper() {}',
    ].join('\n')
    const built = named('/house/studio/graph/view.tsx', code) ?? ''
    const shown = new Function(
      `${built.replace('export ', '')}\nreturn [View.displayName, Row.displayName, LIMIT.displayName, helper.displayName]`,
    )
    expect(shown()).toEqual([
      'own:graph/view.tsx#View',
      'own:graph/view.tsx#Row',
      undefined,
      undefined,
    ])
  })

  test('leaves other files as they are', () => {
    expect([
      named('/house/studio/graph/node.ts', 'export const Shape = () => {}'),
      named('/house/node_modules/sanity/view.tsx', 'export function View() {}'),
      named('/house/studio/graph/empty.tsx', 'export const limit = 4'),
    ]).toEqual([undefined, undefined, undefined])
  })
})

describe('the counter of draws', () => {
  const WORKED = 1
  const fiber = (
    name: string,
    flags: number,
    child: object | null = null,
    alternate: object = {},
  ) => ({
    elementType: Object.assign(() => {}, {displayName: name}),
    type: null,
    flags,
    child,
    sibling: null,
    alternate,
  })

  afterEach(() => {
    Reflect.deleteProperty(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__')
    globalThis.drawCounter = undefined
  })

  test('counts own components that did work or are new, and skips what is as it was', () => {
    countDraws(NAME_PREFIX)
    const untouched = fiber('own:a.tsx#Untouched', WORKED)
    const kept = fiber('own:a.tsx#Kept', 0, untouched, {child: untouched})
    const fresh = {...fiber('own:a.tsx#New', 0), alternate: null, sibling: kept}
    const stock = fiber('Stock', WORKED, fresh)
    const root = fiber('own:a.tsx#Root', WORKED, stock)
    const hook: unknown = Reflect.get(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__')
    const {onCommitFiberRoot} = hook as {onCommitFiberRoot: (id: number, root: object) => void}
    onCommitFiberRoot(1, {current: root})
    onCommitFiberRoot(1, {current: root})
    expect(globalThis.drawCounter?.draws).toEqual({'own:a.tsx#Root': 2, 'own:a.tsx#New': 2})

    if (globalThis.drawCounter) globalThis.drawCounter.draws = {}
    onCommitFiberRoot(1, {current: fresh})
    expect(globalThis.drawCounter?.draws).toEqual({'own:a.tsx#New': 1})
  })
})
