/** How often each component of our own was drawn, by its name. */
export type Draws = Record<string, number>

declare global {
  var drawCounter: {draws: Draws} | undefined
}

/**
 * Counts which components React draws, as its developer tools do: they are told of each commit,
 * and a fiber that did work in it says so. Runs in the page before React does, so it must not
 * refer to anything outside of itself.
 *
 * @param prefix - What the names of the components to count begin with.
 */
export function countDraws(prefix: string): void {
  interface Fiber {
    alternate: Fiber | null
    child: Fiber | null
    sibling: Fiber | null
    flags: number
    elementType: {displayName?: string} | string | null
    type: {displayName?: string} | string | null
  }
  const PERFORMED_WORK = 1
  const counter: {draws: Record<string, number>} = {draws: {}}
  const nameOf = ({elementType, type}: Fiber): string => {
    for (const one of [elementType, type]) {
      if (one && typeof one === 'object' && one.displayName) return one.displayName
      if (typeof one === 'function') return (one as {displayName?: string}).displayName ?? ''
    }
    return ''
  }
  const visit = (fiber: Fiber): void => {
    const name = nameOf(fiber)
    const {alternate} = fiber
    const drawn = alternate === null || (fiber.flags & PERFORMED_WORK) !== 0
    if (drawn && name.startsWith(prefix)) counter.draws[name] = (counter.draws[name] ?? 0) + 1
    // A subtree in which nothing happened is the one of before.
    if (alternate?.child === fiber.child) return
    for (let child = fiber.child; child; child = child.sibling) visit(child)
  }
  globalThis.drawCounter = counter
  const hook = {
    isDisabled: false,
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => {},
    onScheduleFiberRoot: () => {},
    onPostCommitFiberRoot: () => {},
    onCommitFiberUnmount: () => {},
    onCommitFiberRoot: (_renderer: number, {current}: {current: Fiber}) => visit(current),
  }
  Object.assign(globalThis, {__REACT_DEVTOOLS_GLOBAL_HOOK__: hook})
}
