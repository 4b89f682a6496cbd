import type {SanityClient} from '@sanity/client'

import type {Run} from './apply/journal.ts'
import type {Writable} from './apply/writer.ts'
import {setAside, type Pending} from './convert-file.ts'
import type {Knowledge} from './knowledge.ts'
import type {StoredDocument} from './plan/article.ts'
import {planArticle, type ArticlePlan} from './plan/index.ts'
import type {PlannedMutation} from './plan/patch.ts'
import {fetchStanding, type Standing} from './plan/standing.ts'
import {currentDocument, DRAFT, targetId, type ImportTarget} from './plan/target.ts'
import {validateDocuments} from './plan/validate.ts'
import {ImportProblem} from './problem.ts'
import {reportClaims, type DocumentReport} from './report.ts'

export interface PlanContext {
  client: SanityClient
  knowledge: Knowledge
  /** Where the run writes; undefined where each file may say it. */
  target: ImportTarget | undefined
  run: Run
  /** The file that each article of the run is from, by the article's id. */
  fileOfId: Map<string, string>
  /** Whether what would be sent goes into the reports. */
  withMutations: boolean
}

interface Planned {
  writable: Writable
  report: DocumentReport
  document: ArticlePlan['document']
  before: StoredDocument | undefined
}

/**
 * Compares converted articles with what the dataset holds, checks what would become of them,
 * and fills in their reports.
 *
 * @returns what is to be written
 */
export async function planChunk(
  chunk: readonly Pending[],
  context: PlanContext,
): Promise<Writable[]> {
  if (chunk.length === 0) return []
  const {client, run} = context
  const planned: Planned[] = []
  for (const {target, articles} of byTarget(chunk, context.target)) {
    const standing = await fetchStanding(client, articles, target)
    planned.push(...articles.flatMap((pending) => planOne(pending, standing, target, context)))
  }
  const problems = await validateDocuments(client, planned, run.importedAt.slice(0, 10))
  const valid = planned.filter(({document, report}) => {
    const found = problems.get(document._id)
    for (const {path, message} of found?.warnings ?? []) {
      report.warnings.push({file: report.file, field: path, message})
    }
    const [error] = found?.errors ?? []
    if (!error) return true
    const place = {file: report.file, field: error.path}
    Object.assign(report, setAside(report, new ImportProblem(place, error.message)))
    return false
  })
  return valid.map(({writable}) => writable)
}

/** The articles of a chunk by where they are to be written: what the run says wins over what a file says. */
function byTarget(
  chunk: readonly Pending[],
  ofRun: ImportTarget | undefined,
): {target: ImportTarget; articles: Pending[]}[] {
  const groups = new Map<string, {target: ImportTarget; articles: Pending[]}>()
  for (const pending of chunk) {
    const target = ofRun ?? pending.converted.target ?? DRAFT
    const id = targetId('', target)
    const group = groups.get(id) ?? {target, articles: []}
    group.articles.push(pending)
    groups.set(id, group)
  }
  return [...groups.values()]
}

function planOne(
  {converted, images, report}: Pending,
  {stored, conditions}: Standing,
  target: ImportTarget,
  {knowledge, run, fileOfId, withMutations}: PlanContext,
): Planned[] {
  const {draft, sources} = converted
  try {
    const other = fileOfId.get(draft.id)
    if (other !== undefined) {
      throw new ImportProblem(
        {file: report.file, field: 'slug'},
        `${other} has the same slug "${draft.fields.slug.current}", and one would overwrite the other. Give one of them another "slug" in front matter or a sidecar file.`,
      )
    }
    fileOfId.set(draft.id, report.file)
    const current = currentDocument(draft.id, target, stored)
    const plan = planArticle(draft, current, {
      target,
      importedAt: run.importedAt,
      entities: knowledge.entities,
      stored,
      conditions,
    })
    Object.assign(report, {
      id: plan.id,
      status: plan.status,
      conflicts: plan.conflicts,
      changes: plan.changes,
      claims: reportClaims(plan.claims, draft.lines),
      flags: plan.flags,
    })
    if (plan.status === 'unchanged') return []
    const mutations: PlannedMutation[] = [
      ...sources.map((source) => ({
        createIfNotExists: {...source, _id: targetId(source._id, target)},
      })),
      ...plan.mutations,
      ...plan.claimMutations,
    ]
    if (withMutations) report.mutations = mutations
    const writable: Writable = {
      unit: {file: report.file, mutations},
      images,
      refuse: (reason) => {
        Object.assign(report, setAside(report, new ImportProblem({file: report.file}, reason)))
      },
    }
    return [{writable, report, document: plan.document, before: current}]
  } catch (error) {
    Object.assign(report, setAside(report, error))
    return []
  }
}
