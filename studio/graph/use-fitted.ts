import type {Viewport} from '@xyflow/react'
import {useEffect, useRef, type RefObject} from 'react'

interface Fit {
  padding: number
  maxZoom: number
}

interface Flow {
  fitView: (options: Fit) => Promise<boolean>
  getViewport: () => Viewport
  setViewport: (viewport: Viewport) => Promise<boolean>
}

/**
 * Keeps a drawing as large as its pane lets it be. Once somebody has chosen a part of it, that
 * part stays in the middle at the size that was chosen, however the pane changes, until they ask
 * for all of it again.
 *
 * @param drawn - What is drawn; of another drawing all is shown.
 * @returns what to call when somebody chooses a part, and when they ask for all.
 */
export function useFitted(
  flow: Flow | undefined,
  frame: RefObject<HTMLElement | null>,
  drawn: unknown,
  options: Fit,
) {
  const isChosen = useRef(false)
  useEffect(() => {
    isChosen.current = false
    if (flow && drawn) void flow.fitView(options)
  }, [flow, drawn, options])
  useEffect(() => {
    const element = frame.current
    if (!flow || !element) return
    let {width, height} = element.getBoundingClientRect()
    // Tells once at the start, and again whenever the pane or the drawing changes its size.
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect()
      if (isChosen.current) {
        const {x, y, zoom} = flow.getViewport()
        const [dx, dy] = [now.width - width, now.height - height]
        void flow.setViewport({x: x + dx / 2, y: y + dy / 2, zoom})
      } else {
        void flow.fitView(options)
      }
      width = now.width
      height = now.height
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [flow, frame, options])
  return {
    choosePart: () => {
      isChosen.current = true
    },
    chooseAll: () => {
      isChosen.current = false
    },
  }
}
