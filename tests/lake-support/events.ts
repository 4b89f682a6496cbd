interface Source<T> {
  subscribe: (observer: {next: (item: T) => void; error: (error: unknown) => void}) => {
    unsubscribe: () => void
  }
}

/** Collects what an observable emits, and waits for a number of them. */
export class Collected<T> {
  readonly items: T[] = []
  readonly #waiting: {count: number; resolve: () => void}[] = []
  readonly #stop: () => void

  constructor(source: Source<T>) {
    const subscription = source.subscribe({
      next: (item) => {
        this.items.push(item)
        for (const {count, resolve} of this.#waiting) if (this.items.length >= count) resolve()
      },
      error: (error: unknown) => this.#fail(error),
    })
    this.#stop = () => subscription.unsubscribe()
  }

  #error: unknown

  #fail(error: unknown): void {
    this.#error = error
    for (const {resolve} of this.#waiting) resolve()
  }

  /** Waits until so many have come. */
  async atLeast(count: number): Promise<T[]> {
    if (this.items.length < count && !this.#error) {
      await new Promise<void>((resolve) => {
        this.#waiting.push({count, resolve})
      })
    }
    if (this.#error) throw this.#error
    return this.items
  }

  stop(): void {
    this.#stop()
  }
}
