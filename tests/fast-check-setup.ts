import fc from 'fast-check'

/**
 * Property tests run the same cases every time; `TEST_SEED=<number>` tries others,
 * as a nightly run should. A failure prints the seed that repeats it.
 */
fc.configureGlobal({seed: Number(process.env.TEST_SEED ?? 4711)})
