import {ClientError, type SanityClient} from '@sanity/client'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {contentSet} from '../../content/index.ts'
import {startLake, type Lake} from '../../lake/index.ts'
import {
  createReviewRecord,
  recordReview,
  requestReview,
  type Review,
  type ReviewGiven,
  type ReviewStep,
  type SanityDocumentLike,
} from '../../schemas/index.ts'
import {EXAMPLE_TEAM} from '../../scripts/lib/example-users.ts'
import {seedContent} from '../../scripts/lib/seed-content.ts'
import {clientFor} from '../lake-support/lake.ts'

const ID = 'condition-akathisia'
const DRAFT = `drafts.${ID}`
const AUTHOR = 'person-example-author'
const REVIEWER = 'person-example-medical-reviewer'

const NO_REVIEWER = 'Only a medical reviewer writes a review. Sign in as one, or request a review.'
const ADDED = 'Reviews are added, never altered or taken out. Keep the list of reviews as it is.'
const ONCE =
  'A review is given once, to the version that was looked at. Request another review of this one.'
const LOST =
  'With it, reviews would be lost that are kept nowhere else. Ask an administrator to remove it.'
const BY_HAND = 'Only a review of everything makes a document approved. Request a medical review.'
const ACCOUNTS =
  'Only an administrator says whose account a person has, and who is a medical reviewer.'

let lake: Lake
let robot: SanityClient
let editor: SanityClient
let reviewer: SanityClient
let administrator: SanityClient

/** The three example users on a lake with the content set, each with a token of their own. */
describe('the roles of the editorial workflow, on the lake', () => {
  beforeEach(async () => {
    lake = await startLake({dataDir: '', memory: true, port: 0, ...EXAMPLE_TEAM})
    robot = clientFor(lake)
    await seedContent(robot, contentSet)
    const as = (id: string) => clientFor(lake, {token: lake.signIn(id)})
    editor = as('example-editor')
    reviewer = as('example-reviewer')
    administrator = as('example-administrator')
  })

  afterEach(() => lake.close())

  /** What came of a write: done, or the status and the reason of the refusal. */
  const outcomeOf = (write: Promise<unknown>): Promise<unknown> =>
    write.then(
      () => 'done',
      (error: unknown) => {
        if (!(error instanceof ClientError)) throw error
        return [error.statusCode, error.details.description]
      },
    )

  const stored = (id = DRAFT): SanityDocumentLike => {
    const document = lake.dataset('production').get(id) as SanityDocumentLike | undefined
    if (!document) throw new Error(`${id} is not stored`)
    return document
  }

  const edit = (client: SanityClient, set: object, publishedId = ID) =>
    client.action({
      actionType: 'sanity.action.document.edit',
      draftId: `drafts.${publishedId}`,
      publishedId,
      patch: {set},
    })

  const publish = (client: SanityClient, publishedId = ID) =>
    client.action({
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${publishedId}`,
      publishedId,
    })

  const take = (client: SanityClient, {set, append}: ReviewStep, more: object = {}) =>
    client
      .patch(DRAFT)
      .set({
        ...Object.fromEntries(Object.entries(set).map(([key, v]) => [`review.${key}`, v])),
        ...more,
      })
      .append('review.records', append ? [append] : [])
      .commit()

  const given = (more: Partial<ReviewGiven> = {}): ReviewGiven => ({
    reviewerId: REVIEWER,
    date: '2026-11-20T10:00:00.000Z',
    scope: 'full',
    outcome: 'approved',
    ...more,
  })

  const approve = (client: SanityClient, more: Partial<ReviewGiven> = {}) =>
    take(client, recordReview(stored(), given(more)))

  const reviewsOf = (id: string) =>
    (stored(id).review as Review).records?.map(({outcome}) => outcome)

  test('an edit is asked to be reviewed, sent back, asked again, approved and published', async () => {
    await edit(editor, {summary: 'An inner unrest.'})
    const refused = await outcomeOf(publish(editor))
    await take(editor, requestReview(stored(), {requestedBy: AUTHOR, date: '2026-11-19T08:00:00Z'}))
    await approve(reviewer, {outcome: 'changesRequested', note: 'Say who has it.'})
    const sentBack = await outcomeOf(publish(editor))
    await edit(editor, {summary: 'An inner unrest that some medicines bring about.'})
    await take(editor, requestReview(stored(), {requestedBy: AUTHOR, date: '2026-11-20T08:00:00Z'}))
    await approve(reviewer, {date: '2026-11-21T10:00:00.000Z'})
    await publish(editor)
    expect({
      refused,
      sentBack,
      reviews: reviewsOf(ID),
      state: (stored(ID).review as Review).state,
    }).toEqual({
      refused: [
        403,
        'It cannot be published. Its approval no longer holds: summary changed since. Request another review.',
      ],
      sentBack: [
        403,
        'It cannot be published. The reviewer asked for changes. Make them and request another review.',
      ],
      reviews: ['approved', 'changesRequested', 'approved'],
      state: 'approved',
    })
  })

  test('only a medical reviewer writes a review, in their own name, of what they did not write', async () => {
    await edit(editor, {summary: 'An inner unrest.'})
    const byOthers = [
      await outcomeOf(approve(editor)),
      await outcomeOf(approve(administrator)),
      await outcomeOf(approve(editor, {outcome: 'changesRequested'})),
      await outcomeOf(approve(reviewer, {reviewerId: AUTHOR})),
    ]
    await edit(editor, {
      'review.authors': [AUTHOR, REVIEWER].map((_ref) => ({_key: _ref, _type: 'reference', _ref})),
    })
    const byAuthor = [
      await outcomeOf(approve(reviewer)),
      await outcomeOf(take(reviewer, recordReview(stored(), given()), {'review.authors': []})),
      await outcomeOf(edit(reviewer, {'review.authors': []})),
    ]
    expect({byOthers, byAuthor, reviews: reviewsOf(DRAFT)}).toEqual({
      byOthers: [
        [403, NO_REVIEWER],
        [403, NO_REVIEWER],
        [403, NO_REVIEWER],
        [
          403,
          "Example Author is not the person of your account. A review is written in one's own name.",
        ],
      ],
      byAuthor: [
        [
          403,
          'Example Medical Reviewer wrote it and cannot sign it off. Ask another medical reviewer.',
        ],
        [
          403,
          'Example Medical Reviewer wrote it and cannot sign it off. Ask another medical reviewer.',
        ],
        [403, 'Nobody takes themselves out of the authors of a text. Ask an administrator.'],
      ],
      reviews: ['approved'],
    })
  })

  test('a review is of the text as it is stored, and changes nothing in it', async () => {
    await edit(editor, {summary: 'An inner unrest.'})
    const step = recordReview(stored(), given())
    const stale = createReviewRecord({...stored(), summary: 'Another text.'}, given())
    expect([
      await outcomeOf(take(reviewer, {...step, append: stale})),
      await outcomeOf(take(reviewer, step, {summary: 'Slipped in.'})),
      await outcomeOf(take(reviewer, step)),
    ]).toEqual([
      [
        403,
        'The review is not of this text: somebody edited it meanwhile. Read it again, then review it.',
      ],
      [
        403,
        'A review changes nothing in the text. Save the edits first, then review the text as it stands.',
      ],
      'done',
    ])
  })

  test('reviews are never altered, taken out or copied to another text', async () => {
    await edit(editor, {bodySystems: ['nervous', 'muscles']})
    const copy = {...stored(), _id: 'drafts.condition-copy', title: 'Copy'}
    const attempts = async (client: SanityClient) => [
      await outcomeOf(edit(client, {'review.records': []})),
      await outcomeOf(edit(client, {'review.records[0].note': 'Something else.'})),
      await outcomeOf(edit(client, {'review.records[0].date': '2030-01-01T00:00:00.000Z'})),
    ]
    expect({
      editor: await attempts(editor),
      reviewer: await attempts(reviewer),
      administrator: await attempts(administrator),
      copied: await outcomeOf(editor.create(copy)),
      published: await outcomeOf(publish(editor)),
    }).toEqual({
      editor: [
        [403, ADDED],
        [403, ADDED],
        [403, ADDED],
      ],
      reviewer: [
        [403, ADDED],
        [403, ADDED],
        [403, ADDED],
      ],
      administrator: [
        [403, ADDED],
        [403, ADDED],
        [403, ADDED],
      ],
      copied: [403, NO_REVIEWER],
      published: 'done',
    })
  })

  test('an approval counts once: it is not taken again after changes were requested', async () => {
    const {summary} = stored(ID)
    await edit(editor, {summary: 'An inner unrest.'})
    await approve(reviewer, {outcome: 'changesRequested'})
    const [first] = (stored().review as Review).records ?? []
    const again = (client: SanityClient) =>
      outcomeOf(client.patch(DRAFT).set({summary}).append('review.records', [first]).commit())
    expect({
      attempts: [await again(editor), await again(reviewer), await again(administrator)],
      published: await outcomeOf(publish(editor)),
      reviews: reviewsOf(DRAFT),
    }).toEqual({
      attempts: [
        [403, ONCE],
        [403, ONCE],
        [403, ONCE],
      ],
      published: [
        403,
        'It cannot be published. The reviewer asked for changes. Make them and request another review.',
      ],
      reviews: ['approved', 'changesRequested'],
    })
  })

  test('an approval of a version in a release is not carried into a draft with other reviews', async () => {
    await administrator.action({
      actionType: 'sanity.action.release.create',
      releaseId: 'r1',
      metadata: {title: 'Autumn', releaseType: 'asap'},
    })
    const version = `versions.r1.${ID}`
    await editor.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: ID,
      document: {...stored(ID), _id: version, summary: 'An inner unrest.'},
    } as never)
    const approval = createReviewRecord(stored(version), given())
    await reviewer.patch(version).append('review.records', [approval]).commit()
    await edit(editor, {summary: 'An inner unrest.'})
    await approve(reviewer, {outcome: 'changesRequested', date: '2026-11-21T10:00:00.000Z'})
    expect(
      await outcomeOf(
        editor
          .transaction()
          .patch(version, {set: {bodySystems: ['nervous', 'muscles']}})
          .patch(DRAFT, (draft) => draft.append('review.records', [approval]))
          .commit(),
      ),
    ).toEqual([403, ONCE])
  })

  test('a text with reviews that are nowhere else is removed by an administrator alone', async () => {
    await edit(editor, {summary: 'An inner unrest.'})
    await approve(reviewer, {outcome: 'changesRequested'})
    const discard = (client: SanityClient) => client.delete(DRAFT)
    expect([
      await outcomeOf(discard(editor)),
      await outcomeOf(discard(reviewer)),
      await outcomeOf(discard(administrator)),
    ]).toEqual([[403, LOST], [403, LOST], 'done'])
    await edit(editor, {bodySystems: ['nervous', 'muscles']})
    expect(await outcomeOf(discard(editor))).toBe('done')
  })

  test('"approved" comes of a review of everything, and of nothing else', async () => {
    const article = {
      _id: 'drafts.article-new',
      _type: 'article',
      title: 'New',
      review: {_type: 'review', state: 'approved'},
    }
    await edit(editor, {summary: 'An inner unrest.', 'review.state': 'draft'})
    expect([
      await outcomeOf(editor.create(article)),
      await outcomeOf(administrator.create(article)),
      await outcomeOf(
        take(reviewer, {
          ...recordReview(stored(), given({scope: 'evidence'})),
          set: {state: 'approved'},
        }),
      ),
      await outcomeOf(edit(editor, {'review.state': 'approved'})),
    ]).toEqual(Array.from({length: 4}, () => [403, BY_HAND]))
  })

  test('nothing is published past the approval, by no way and by nobody', async () => {
    const unapproved = {...stored(ID), summary: 'Never approved.'}
    const reason =
      'It cannot be published. Its approval no longer holds: summary changed since. Request another review.'
    expect([
      await outcomeOf(editor.createOrReplace(unapproved)),
      await outcomeOf(administrator.patch(ID).set({summary: 'Never approved.'}).commit()),
      await outcomeOf(
        editor
          .patch(ID)
          .set({bodySystems: ['nervous', 'muscles']})
          .commit(),
      ),
    ]).toEqual([[403, reason], [403, reason], 'done'])
  })

  test('a version in a release is held to the same: no review by hand, no publication past the approval', async () => {
    const release = {releaseId: 'r1', metadata: {title: 'Autumn', releaseType: 'asap'}} as const
    await administrator.action({actionType: 'sanity.action.release.create', ...release})
    const version = (content: object) =>
      editor.action({
        actionType: 'sanity.action.document.version.create',
        publishedId: ID,
        document: {...stored(ID), _id: `versions.r1.${ID}`, ...content},
      } as never)
    const {summary} = stored(ID)
    const review = stored(ID).review as Review
    const records = review.records ?? []
    const forged = {...records[0], date: '2026-11-20T10:00:00.000Z'}
    const attempts = [
      await outcomeOf(version({review: {...review, records: [...records, forged]}})),
      await outcomeOf(version({review: {state: 'approved', records: []}})),
      await outcomeOf(version({summary: 'Never approved.'})),
    ]
    const published = await outcomeOf(
      administrator.action({actionType: 'sanity.action.release.publish', releaseId: 'r1'}),
    )
    expect({attempts, published, summary: stored(ID)['summary']}).toEqual({
      attempts: [[403, NO_REVIEWER], [403, ADDED], 'done'],
      published: [
        403,
        'It cannot be published. Its approval no longer holds: summary changed since. Request another review.',
      ],
      summary,
    })
  })

  test('what needs no approval is edited and published by an editor', async () => {
    await edit(editor, {summary: 'Being very tired.'}, 'symptom-fatigue')
    expect(await outcomeOf(publish(editor, 'symptom-fatigue'))).toBe('done')
  })

  test('who is a reviewer and with which account, is said by administrators', async () => {
    const change = (client: SanityClient, id: string, set: object) =>
      outcomeOf(client.patch(id).set(set).commit())
    expect([
      await change(editor, AUTHOR, {userId: 'example-reviewer'}),
      await change(reviewer, AUTHOR, {roles: ['author', 'medicalReviewer']}),
      await change(editor, REVIEWER, {roles: ['author']}),
      await change(editor, AUTHOR, {specialty: 'Health writing'}),
      await change(administrator, AUTHOR, {roles: ['author', 'medicalReviewer']}),
    ]).toEqual([[403, ACCOUNTS], [403, ACCOUNTS], [403, ACCOUNTS], 'done', 'done'])
  })

  test('nobody deletes a person or a source that something refers to', async () => {
    const statuses = [
      await outcomeOf(editor.delete(REVIEWER)),
      await outcomeOf(editor.delete('source-irlssg-2014')),
    ].map((outcome) => (outcome as unknown[])[0])
    expect(statuses).toEqual([409, 409])
    expect(await outcomeOf(robot.create({_id: 'source-x', _type: 'source', title: 'X'}))).toBe(
      'done',
    )
    expect(await outcomeOf(editor.delete('source-x'))).toBe('done')
  })
})
