import type {Finding} from '../schemas/index.ts'
import {reporter, type CheckCode, type IntegrityCheck} from './check.ts'

const codes = [
  {
    code: 'source-retracted',
    level: 'error',
    title: 'Nothing rests on a retracted source.',
  },
  {
    code: 'source-superseded',
    level: 'warning',
    title: 'Nothing rests on a superseded source without saying so.',
  },
] as const satisfies readonly CheckCode[]

const report = reporter(codes)

/** Each statement that rests on a source which was withdrawn or replaced. */
export const evidenceChecks: IntegrityCheck = {
  codes,
  check: (entry, {index}) =>
    entry.references.flatMap(({target, path, isSuperseded}): Finding[] => {
      const source = index.documents.get(target)
      if (source?.type !== 'source' || entry.type === 'source') return []
      const title = source.summary.title ?? target
      if (source.summary.status === 'retracted') {
        return [
          report(
            'source-retracted',
            entry.document._id,
            path,
            `"${title}" was retracted. Remove what rests on it, or cite another source.`,
            [target],
          ),
        ]
      }
      // A recommendation that names its successor has said so already.
      if (source.summary.status !== 'superseded' || isSuperseded) return []
      const successor = source.summary.supersededBy
      return [
        report(
          'source-superseded',
          entry.document._id,
          path,
          successor
            ? `"${title}" was replaced by "${index.related(successor)?.title ?? successor}". Read the new one and cite it.`
            : `"${title}" was replaced. Find its successor and cite it.`,
          [target, ...(successor ? [successor] : [])],
        ),
      ]
    }),
}
