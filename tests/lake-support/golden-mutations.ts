type Doc = Record<string, unknown>

/** One golden case: what is there, what is sent, and what must be there then, or the error. */
export interface GoldenCase {
  name: string
  before?: Doc[]
  mutations: unknown[]
  query?: string
  transactionId?: unknown
  /** Contents (without `_rev`, `_createdAt`, `_updatedAt`) by id; null when it is gone. */
  after?: Record<string, Doc | null>
  error?: {status: number; type: string; mentions?: string[]}
}

const a = (fields: Doc): Doc => ({_id: 'a', _type: 't', ...fields})
const patch = (operations: Doc, id = 'a') => [{patch: {id, ...operations}}]
const keyed = (...keys: string[]) => keys.map((_key) => ({_key, v: _key}))
const ref = (id: string, extra: Doc = {}) => ({_type: 'reference', _ref: id, ...extra})

const onA = (name: string, before: Doc, operations: Doc, after: Doc): GoldenCase => ({
  name,
  before: [a(before)],
  mutations: patch(operations),
  after: {a: a(after)},
})

const refused = (
  name: string,
  before: Doc[],
  mutations: unknown[],
  error: GoldenCase['error'],
  after: GoldenCase['after'] = Object.fromEntries(before.map((doc) => [String(doc['_id']), doc])),
): GoldenCase => ({name, before, mutations, ...(error ? {error} : {}), after})

export const GOLDEN_MUTATIONS: GoldenCase[] = [
  // Creating
  {name: 'create', mutations: [{create: a({n: 1})}], after: {a: a({n: 1})}},
  refused('create of what exists', [a({n: 1})], [{create: a({n: 2})}], {
    status: 409,
    type: 'documentAlreadyExistsError',
    mentions: ['"a"'],
  }),
  {
    name: 'createIfNotExists leaves what exists',
    before: [a({n: 1})],
    mutations: [{createIfNotExists: a({n: 2})}],
    after: {a: a({n: 1})},
  },
  {
    name: 'createIfNotExists creates',
    mutations: [{createIfNotExists: a({n: 2})}],
    after: {a: a({n: 2})},
  },
  {
    name: 'createOrReplace leaves nothing of the old',
    before: [a({n: 1, old: true})],
    mutations: [{createOrReplace: a({n: 2})}],
    after: {a: a({n: 2})},
  },
  {
    name: 'createOrReplace creates',
    mutations: [{createOrReplace: a({n: 2})}],
    after: {a: a({n: 2})},
  },
  refused(
    'create without a type',
    [],
    [{create: {_id: 'a'}}],
    {status: 400, type: 'validationError'},
    {
      a: null,
    },
  ),
  refused('createOrReplace without an id', [], [{createOrReplace: {_type: 't'}}], {
    status: 400,
    type: 'validationError',
  }),
  refused('an id that is none', [], [{create: {_id: 'a b', _type: 't'}}], {
    status: 400,
    type: 'validationError',
    mentions: ['a b'],
  }),
  refused('an id that climbs', [], [{create: {_id: 'a..b', _type: 't'}}], {
    status: 400,
    type: 'validationError',
  }),
  refused('two operations in one mutation', [], [{create: a({}), delete: {id: 'a'}}], {
    status: 400,
    type: 'validationError',
  }),
  refused('an unknown operation', [], [{upsert: a({})}], {
    status: 400,
    type: 'validationError',
    mentions: ['upsert'],
  }),

  // set
  onA('set a field', {n: 1}, {set: {n: 2}}, {n: 2}),
  onA('set a nested field', {o: {x: 1, y: 1}}, {set: {'o.x': 2}}, {o: {x: 2, y: 1}}),
  onA('set makes objects on the way', {}, {set: {'o.p.q': 1}}, {o: {p: {q: 1}}}),
  onA('set by index', {list: [1, 2, 3]}, {set: {'list[1]': 9}}, {list: [1, 9, 3]}),
  onA('set by negative index', {list: [1, 2, 3]}, {set: {'list[-1]': 9}}, {list: [1, 2, 9]}),
  onA('set by range', {list: [1, 2, 3, 4]}, {set: {'list[1:3]': 0}}, {list: [1, 0, 0, 4]}),
  onA(
    'set in every item by [*]',
    {list: keyed('p', 'q')},
    {set: {'list[*].v': 0}},
    {
      list: [
        {_key: 'p', v: 0},
        {_key: 'q', v: 0},
      ],
    },
  ),
  onA(
    'set by key',
    {list: keyed('p', 'q')},
    {set: {'list[_key=="q"].v': 0}},
    {
      list: [
        {_key: 'p', v: 'p'},
        {_key: 'q', v: 0},
      ],
    },
  ),
  onA(
    'set of a key that is not there changes nothing',
    {list: keyed('p')},
    {set: {'list[_key=="z"].v': 0}},
    {
      list: keyed('p'),
    },
  ),
  onA(
    'a key with a bracket and a star in it',
    {list: [{_key: '[*]', v: 1}]},
    {set: {'list[_key=="[*]"].v': 2}},
    {
      list: [{_key: '[*]', v: 2}],
    },
  ),
  onA(
    'set recursively',
    {o: {v: 1, deep: [{v: 1}]}},
    {set: {'..v': 2}},
    {o: {v: 2, deep: [{v: 2}]}},
  ),
  onA(
    'set by a comparison',
    {list: [{n: 1}, {n: 5}]},
    {set: {'list[n > 3].big': true}},
    {
      list: [{n: 1}, {n: 5, big: true}],
    },
  ),
  onA('set null', {n: 1}, {set: {n: null}}, {n: null}),
  onA('set a path in quotes', {}, {set: {"['odd name']": 1}}, {'odd name': 1}),
  refused('set of a path with something behind it', [a({n: 1})], patch({set: {'n m': 2}}), {
    status: 409,
    type: 'patchError',
  }),
  refused('set of a path that is none', [a({n: 1})], patch({set: {'n[': 2}}), {
    status: 409,
    type: 'patchError',
  }),

  // setIfMissing, unset
  onA('setIfMissing leaves what is there', {n: 1}, {setIfMissing: {n: 2, m: 3}}, {n: 1, m: 3}),
  onA(
    'setIfMissing comes before set',
    {},
    {set: {'o.x': 1}, setIfMissing: {o: {y: 2}}},
    {o: {y: 2, x: 1}},
  ),
  onA('setIfMissing takes null for a value', {n: null}, {setIfMissing: {n: 2}}, {n: null}),
  onA('unset a field', {n: 1, m: 2}, {unset: ['n']}, {m: 2}),
  onA('unset what is not there', {n: 1}, {unset: ['z', 'z.z']}, {n: 1}),
  onA('unset by key', {list: keyed('p', 'q')}, {unset: ['list[_key=="p"]']}, {list: keyed('q')}),
  onA('unset by range', {list: [1, 2, 3, 4]}, {unset: ['list[1:3]']}, {list: [1, 4]}),
  onA('unset by negative index', {list: [1, 2, 3]}, {unset: ['list[-1]']}, {list: [1, 2]}),
  onA('unset every item', {list: [1, 2, 3]}, {unset: ['list[*]']}, {list: []}),
  onA(
    'unset recursively',
    {o: {v: 1, w: 1}, list: [{v: 1, w: 2}]},
    {unset: ['..v']},
    {
      o: {w: 1},
      list: [{w: 2}],
    },
  ),

  // inc, dec
  onA('inc', {n: 1}, {inc: {n: 2}}, {n: 3}),
  onA('dec', {n: 1}, {dec: {n: 2}}, {n: -1}),
  onA('inc of a fraction', {n: 1}, {inc: {n: 0.5}}, {n: 1.5}),
  onA(
    'inc in every item',
    {list: [{n: 1}, {n: 2}]},
    {inc: {'list[*].n': 1}},
    {list: [{n: 2}, {n: 3}]},
  ),
  onA('dec in a range', {list: [5, 5, 5]}, {dec: {'list[0:2]': 1}}, {list: [4, 4, 5]}),
  onA(
    'inc recursively',
    {o: {n: 1, deep: [{n: 1}]}},
    {inc: {'..n': 1}},
    {o: {n: 2, deep: [{n: 2}]}},
  ),
  onA('inc of what is missing', {m: 1}, {inc: {n: 1}}, {m: 1}),
  refused('inc of a string', [a({n: '1'})], patch({inc: {n: 1}}), {
    status: 409,
    type: 'patchError',
    mentions: ['"n"', 'string'],
  }),
  refused('dec of null', [a({n: null})], patch({dec: {n: 1}}), {status: 409, type: 'patchError'}),
  refused('inc by a string', [a({n: 1})], patch({inc: {n: '1'}}), {
    status: 400,
    type: 'validationError',
  }),

  // insert
  onA(
    'insert before an index',
    {list: [1, 2]},
    {insert: {before: 'list[0]', items: [0]}},
    {list: [0, 1, 2]},
  ),
  onA(
    'insert after an index',
    {list: [1, 3]},
    {insert: {after: 'list[0]', items: [2]}},
    {list: [1, 2, 3]},
  ),
  onA(
    'insert at the end',
    {list: [1]},
    {insert: {after: 'list[-1]', items: [2, 3]}},
    {list: [1, 2, 3]},
  ),
  onA(
    'insert at the end of nothing',
    {list: []},
    {insert: {after: 'list[-1]', items: [1]}},
    {list: [1]},
  ),
  onA(
    'insert before the last',
    {list: [1, 3]},
    {insert: {before: 'list[-1]', items: [2]}},
    {list: [1, 2, 3]},
  ),
  onA(
    'insert after a key',
    {list: keyed('p', 'r')},
    {insert: {after: 'list[_key=="p"]', items: keyed('q')}},
    {
      list: keyed('p', 'q', 'r'),
    },
  ),
  onA(
    'insert replaces an item',
    {list: [1, 2, 3]},
    {insert: {replace: 'list[1]', items: [8, 9]}},
    {
      list: [1, 8, 9, 3],
    },
  ),
  onA(
    'insert replaces a range',
    {list: [1, 2, 3, 4]},
    {insert: {replace: 'list[1:3]', items: [9]}},
    {
      list: [1, 9, 4],
    },
  ),
  onA('insert into what is missing', {n: 1}, {insert: {after: 'list[-1]', items: [1]}}, {n: 1}),
  onA(
    'insert into nested arrays',
    {o: {list: [1]}},
    {insert: {after: 'o.list[-1]', items: [2]}},
    {
      o: {list: [1, 2]},
    },
  ),
  refused('insert without a place', [a({list: []})], patch({insert: {items: [1]}}), {
    status: 400,
    type: 'validationError',
  }),

  // diffMatchPatch
  onA(
    'diffMatchPatch',
    {s: 'The quick fox'},
    {diffMatchPatch: {s: '@@ -1,9 +1,9 @@\n The \n-quick\n+quiet\n'}},
    {
      s: 'The quiet fox',
    },
  ),
  refused(
    'diffMatchPatch on what is missing',
    [a({n: 1})],
    patch({diffMatchPatch: {s: '@@ -0,0 +1 @@\n+x\n'}}),
    {status: 409, type: 'patchError'},
  ),
  refused('diffMatchPatch that is none', [a({s: 'x'})], patch({diffMatchPatch: {s: 'nonsense'}}), {
    status: 409,
    type: 'patchError',
  }),

  // Protected fields
  refused('set of _id', [a({})], patch({set: {_id: 'b'}}), {
    status: 409,
    type: 'patchError',
    mentions: ['_id'],
  }),
  refused('set of _type', [a({})], patch({set: {_type: 'u'}}), {status: 409, type: 'patchError'}),
  refused('set of _rev', [a({})], patch({set: {_rev: 'x'}}), {status: 409, type: 'patchError'}),
  refused('unset of _createdAt', [a({})], patch({unset: ['_createdAt']}), {
    status: 409,
    type: 'patchError',
  }),
  refused(
    'createOrReplace with another type',
    [a({})],
    [{createOrReplace: {_id: 'a', _type: 'u'}}],
    {
      status: 409,
      type: 'immutableAttributeError',
    },
  ),

  // Missing documents and revisions
  refused(
    'patch of a missing document',
    [],
    patch({set: {n: 1}}),
    {
      status: 409,
      type: 'documentNotFoundError',
      mentions: ['"a"'],
    },
    {a: null},
  ),
  {name: 'delete', before: [a({})], mutations: [{delete: {id: 'a'}}], after: {a: null}},
  {name: 'delete of a missing document', mutations: [{delete: {id: 'a'}}], after: {a: null}},
  refused('patch of another revision', [a({n: 1})], patch({ifRevisionID: 'other', set: {n: 2}}), {
    status: 409,
    type: 'documentRevisionIDDoesNotMatchError',
    mentions: ['other'],
  }),
  refused('delete of another revision', [a({n: 1})], [{delete: {id: 'a', ifRevisionID: 'other'}}], {
    status: 409,
    type: 'documentRevisionIDDoesNotMatchError',
  }),

  // Many documents
  {
    name: 'patch by query',
    before: [a({n: 1}), {_id: 'b', _type: 't', n: 1}, {_id: 'c', _type: 'u', n: 1}],
    mutations: [{patch: {query: '*[_type == $type]', params: {type: 't'}, set: {n: 2}}}],
    after: {a: a({n: 2}), b: {_id: 'b', _type: 't', n: 2}, c: {_id: 'c', _type: 'u', n: 1}},
  },
  {
    name: 'delete by query, drafts too',
    before: [a({}), {_id: 'drafts.b', _type: 't'}, {_id: 'c', _type: 'u'}],
    mutations: [{delete: {query: '*[_type == "t"]'}}],
    after: {a: null, 'drafts.b': null, c: {_id: 'c', _type: 'u'}},
  },
  {
    name: 'each mutation sees the one before',
    mutations: [
      {create: a({n: 1})},
      {patch: {id: 'a', inc: {n: 1}}},
      {patch: {id: 'a', set: {m: 1}}},
    ],
    after: {a: a({n: 2, m: 1})},
  },
  refused(
    'nothing of a transaction stays when one mutation fails',
    [a({n: 1})],
    [{patch: {id: 'a', set: {n: 2}}}, {create: {_id: 'b', _type: 't'}}, {create: a({})}],
    {status: 409, type: 'documentAlreadyExistsError'},
    {a: a({n: 1}), b: null},
  ),

  // References
  refused(
    'a reference to nothing',
    [],
    [{create: a({r: ref('nowhere')})}],
    {
      status: 409,
      type: 'documentReferenceDoesNotExistError',
      mentions: ['"a"', '"nowhere"'],
    },
    {a: null},
  ),
  {
    name: 'a weak reference to nothing',
    mutations: [{create: a({r: ref('nowhere', {_weak: true})})}],
    after: {a: a({r: ref('nowhere', {_weak: true})})},
  },
  {
    name: 'documents that refer to each other, made together',
    mutations: [{create: a({r: ref('b')})}, {create: {_id: 'b', _type: 't', r: ref('a')}}],
    after: {a: a({r: ref('b')}), b: {_id: 'b', _type: 't', r: ref('a')}},
  },
  refused(
    'delete of what is referred to',
    [{_id: 'b', _type: 't'}, a({deep: [{r: ref('b')}]})],
    [{delete: {id: 'b'}}],
    {status: 409, type: 'documentHasExistingReferencesError', mentions: ['"a"', '"b"']},
  ),
  {
    name: 'delete of what is referred to weakly',
    before: [{_id: 'b', _type: 't'}, a({r: ref('b', {_weak: true})})],
    mutations: [{delete: {id: 'b'}}],
    after: {b: null, a: a({r: ref('b', {_weak: true})})},
  },
  {
    name: 'delete of both ends at once',
    before: [{_id: 'b', _type: 't'}, a({r: ref('b')})],
    mutations: [{delete: {id: 'b'}}, {delete: {id: 'a'}}],
    after: {b: null, a: null},
  },
  {
    name: 'a document that refers to itself can go',
    mutations: [{create: a({r: ref('a')})}, {delete: {id: 'a'}}],
    after: {a: null},
  },

  // Transaction ids and dry runs
  {
    name: 'a dry run writes nothing',
    before: [a({n: 1})],
    mutations: patch({set: {n: 2}}),
    query: '?dryRun=true',
    after: {a: a({n: 1})},
  },
  {
    ...refused('a dry run fails like the real one', [a({})], [{create: a({})}], {
      status: 409,
      type: 'documentAlreadyExistsError',
    }),
    query: '?dryRun=true',
  },
  {
    ...refused(
      'a transaction id with a blank',
      [],
      [{create: a({})}],
      {status: 400, type: 'validationError'},
      {
        a: null,
      },
    ),
    transactionId: 'a b',
  },
]
