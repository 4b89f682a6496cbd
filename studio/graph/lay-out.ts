import ELK from 'elkjs/lib/elk.bundled.js'

import {planLayout, readLayout, type GraphLayout} from './graph-layout.ts'
import type {Neighbourhood} from './neighbourhood.ts'

/**
 * Finds a place for every document of a graph, by ELK in this thread: nothing is
 * loaded from elsewhere. `undefined` when there is no graph.
 */
export async function layOut(graph: Neighbourhood): Promise<GraphLayout | undefined> {
  const plan = planLayout(graph)
  if (!plan) return undefined
  // A CommonJS module whose types call the class its default, as Node and bundlers give it too.
  return readLayout(plan, await new ELK.default().layout(plan.elk))
}
