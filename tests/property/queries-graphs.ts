import fc from 'fast-check'

type Json = Record<string, unknown>

/** Where a document exists: what readers may see of it differs in each. */
const places = ['published', 'draftOnly', 'both', 'missing', 'releaseOnly', 'everywhere'] as const
type Place = (typeof places)[number]

export const RELEASE = 'rSummer'

/** Stands in each document that is not published, and nowhere else. */
export const HIDDEN = 'HIDDEN'

const kinds = ['condition', 'symptom', 'cause', 'treatment', 'test'] as const
const slots = [1, 2, 3]
const ids = [...kinds, 'source', 'person', 'article', 'claim'].flatMap((type) =>
  slots.map((slot) => `${type}-${slot}`),
)

/** What each id of a graph looks like: where it exists, whether references to it are weak. */
export const graphArbitrary = fc
  .record({
    places: fc.array(fc.constantFrom(...places), {minLength: ids.length, maxLength: ids.length}),
    seed: fc.array(fc.nat(1_000), {minLength: 40, maxLength: 40}),
  })
  .map(({places, seed}) => {
    const dice = diceOf(seed)
    return ids.flatMap((id, index) => copies(places[index] as Place, documentOf(id, dice)))
  })

export type Dice = (sides: number) => number

/** Numbers that look random and follow from the seed alone. */
function diceOf(seed: readonly number[]): Dice {
  let state = seed.reduce((sum, value) => (Math.imul(sum, 31) + value) | 0, 7)
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) % sides
  }
}

function copies(place: Place, document: Json): Json[] {
  const hidden = {...document, ...hiddenFields(document)}
  const published = place === 'published' || place === 'both' || place === 'everywhere'
  const draft = place === 'draftOnly' || place === 'both' || place === 'everywhere'
  const version = place === 'releaseOnly' || place === 'everywhere'
  const id = String(document._id)
  return [
    ...(published ? [document] : []),
    ...(draft ? [{...hidden, _id: `drafts.${id}`}] : []),
    ...(version ? [{...hidden, _id: `versions.${RELEASE}.${id}`}] : []),
  ]
}

function hiddenFields(document: Json): Json {
  const field =
    document._type === 'person' ? 'name' : document._type === 'claim' ? 'quote' : 'title'
  return {[field]: `${String(document[field])} ${HIDDEN}`}
}

const day = '2026-01-02T03:04:05Z'

function documentOf(id: string, dice: Dice): Json {
  const [type, slot] = id.split('-') as [string, string]
  const base = {_id: id, _type: type, _rev: 'r', _createdAt: day, _updatedAt: day}
  const slug = {_type: 'slug', current: `${type}-${slot}`}
  const entity = {
    ...base,
    title: `${type} ${slot}`,
    slug,
    summary: `About ${type} ${slot}.`,
    ...maybe(dice, {previousSlugs: ['old', slug.current]}),
    ...maybe(dice, {
      synonyms: [{_key: 'a', _type: 'synonym', label: `Other ${slot}`, language: 'en'}],
    }),
    ...maybe(dice, {
      codes: [{_key: 'c', _type: 'medicalCode', system: 'hpo', value: 'HP:0000001'}],
    }),
  }
  const cited = maybe(dice, {citations: citations(dice)})
  switch (type) {
    case 'symptom':
      return {...entity, kind: 'symptom', ...cited}
    case 'cause':
      return {...entity, kind: 'nutritional', ...cited}
    case 'test':
      return {...entity, ...cited, ...maybe(dice, {preparation: [block(dice)]})}
    case 'treatment':
      return {
        ...entity,
        kind: 'medicine',
        ...maybe(dice, {memberOf: references(dice, ['treatment'])}),
        ...maybe(dice, {safety: safety(dice)}),
        ...maybe(dice, {sections: [section(dice)]}),
        ...maybe(dice, {sources: references(dice, ['source'])}),
        ...maybe(dice, {review: review(dice)}),
      }
    case 'condition':
      return {...entity, ...condition(dice)}
    case 'source':
      return {
        ...base,
        title: `source ${slot}`,
        kind: 'guideline',
        status: pick(dice, ['current', 'corrected', 'retracted', 'superseded']),
        ...maybe(dice, {year: 2020}),
        ...maybe(dice, {authors: ['Author A']}),
      }
    case 'person':
      return {
        ...base,
        name: `person ${slot}`,
        roles: ['author'],
        ...maybe(dice, {slug}),
        ...maybe(dice, {specialty: 'Sleep', orcid: '0000-0002-1825-0097'}),
        ...maybe(dice, {
          credentials: [
            {_key: 'c', _type: 'credential', degree: 'MD', ...maybe(dice, {body: 'B'})},
          ],
        }),
      }
    case 'article':
      return {
        ...entity,
        body: [block(dice)],
        ...maybe(dice, {about: references(dice, kinds)}),
        ...maybe(dice, {authors: references(dice, ['person'])}),
        ...maybe(dice, {sources: references(dice, ['source'])}),
        ...maybe(dice, {review: review(dice)}),
        ...maybe(dice, {importRecord: importRecord(dice)}),
        ...maybe(dice, {
          flags: [{_key: 'f', _type: 'articleFlag', code: 'x', message: 'Look.', severity: 'info'}],
        }),
      }
    default:
      return {
        ...base,
        subject: claimEntity(dice, ['condition']),
        object: claimEntity(dice, kinds),
        relation: 'symptom',
        polarity: 'affirmed',
        article: reference(dice, ['article']),
        quote: `quote ${slot}`,
        state: pick(dice, ['proposed', 'accepted', 'rejected']),
        ...maybe(dice, {range: {_type: 'claimRange', start: 0, end: 3}, blockKey: 'b'}),
        ...maybe(dice, {confidence: 0.5, rule: 'r'}),
      }
  }
}

function condition(dice: Dice): Json {
  const relation = (type: string, field: string, kinds: readonly string[], more: () => Json) => {
    const targets = references(dice, kinds)
    return targets.map((target) => ({
      _key: `${field}-${String((target as Json)._ref)}`,
      _type: `${type}Relation`,
      [field]: {...target, _key: undefined},
      ...more(),
      ...maybe(dice, {citations: citations(dice)}),
      ...maybe(dice, {certainty: 'low'}),
      ...maybe(dice, {
        provenance: [{_key: 'p', _type: 'provenanceItem', claim: reference(dice, ['claim'])}],
      }),
    }))
  }
  const effects = () =>
    maybe(dice, {
      effects: [
        {
          _key: 'e',
          _type: 'effectSize',
          measure: 'oddsRatio',
          value: 2,
          ...maybe(dice, {source: reference(dice, ['source'])}),
        },
      ],
    })
  return {
    ...maybe(dice, {
      symptoms: relation('symptom', 'symptom', ['symptom'], () => ({
        role: pick(dice, ['coreCriterion', 'supportive', 'associated', 'excluded']),
        ...maybe(dice, {frequency: {_type: 'frequency', n: 1, of: 2}}),
        ...maybe(dice, {timing: ['evening']}),
      })),
    }),
    ...maybe(dice, {
      causes: relation('cause', 'cause', ['cause', 'condition', 'treatment'], () => ({
        role: pick(dice, ['cause', 'riskFactor', 'associationOnly']),
        status: pick(dice, ['established', 'refuted']),
        ...effects(),
      })),
    }),
    ...maybe(dice, {
      treatments: relation('treatment', 'treatment', ['treatment'], () => ({
        ...maybe(dice, {line: pick(dice, ['first', 'avoid'])}),
        ...maybe(dice, {
          precondition: {
            _type: 'precondition',
            operator: 'lt',
            value: 75,
            ...maybe(dice, {test: reference(dice, ['test'])}),
            ...maybe(dice, {source: reference(dice, ['source'])}),
          },
        }),
        ...maybe(dice, {
          recommendations: ['a', 'b'].map((key) => ({
            _key: key,
            _type: 'recommendation',
            source: reference(dice, ['source']),
            direction: pick(dice, ['for', 'against']),
            date: `20${10 + dice(15)}`,
            ...maybe(dice, {supersededBy: reference(dice, ['source'])}),
          })),
        }),
        ...effects(),
      })),
    }),
    ...maybe(dice, {
      tests: relation('test', 'test', ['test'], () => ({
        purposes: ['diagnose'],
        ...maybe(dice, {
          thresholds: [
            {
              _key: 't',
              _type: 'threshold',
              operator: 'lt',
              value: 30,
              meaning: 'low',
              context: 'general',
              ...maybe(dice, {source: reference(dice, ['source'])}),
            },
          ],
        }),
      })),
    }),
    ...maybe(dice, {
      relatedConditions: relation('condition', 'condition', ['condition'], () => ({
        kind: pick(dice, ['differential', 'comorbidity']),
        ...maybe(dice, {
          distinguishingFeatures: [
            {
              _key: 'd',
              _type: 'distinguishingFeature',
              feature: reference(dice, ['symptom', 'test']),
            },
          ],
        }),
      })),
    }),
    ...maybe(dice, {
      epidemiology: [
        {
          _key: 'e',
          _type: 'epidemiologyItem',
          measure: 'prevalence',
          value: 3,
          ...maybe(dice, {source: reference(dice, ['source'])}),
        },
      ],
    }),
    ...maybe(dice, {
      careGuidance: [
        {
          _key: 'c',
          _type: 'careAdvice',
          level: 'urgent',
          body: [block(dice)],
          ...maybe(dice, {redFlags: references(dice, ['symptom'])}),
        },
      ],
    }),
    ...maybe(dice, {sections: [section(dice)]}),
    ...maybe(dice, {sources: references(dice, ['source'])}),
    ...maybe(dice, {review: review(dice)}),
  }
}

function safety(dice: Dice): Json {
  return {
    _type: 'safety',
    ...maybe(dice, {pregnancy: 'Ask.'}),
    ...maybe(dice, {
      contraindications: [
        {
          _key: 'c',
          _type: 'contraindication',
          label: 'Not with',
          level: 'absolute',
          ...maybe(dice, {condition: reference(dice, ['condition'])}),
        },
      ],
    }),
    ...maybe(dice, {
      interactions: [
        {
          _key: 'i',
          _type: 'interaction',
          label: 'With',
          effect: 'More of it',
          ...maybe(dice, {treatment: reference(dice, ['treatment'])}),
          ...maybe(dice, {citations: citations(dice)}),
        },
      ],
    }),
    ...maybe(dice, {
      adverseEffects: [
        {
          _key: 'a',
          _type: 'adverseEffect',
          label: 'Nausea',
          ...maybe(dice, {symptom: reference(dice, ['symptom'])}),
        },
      ],
    }),
    ...maybe(dice, {citations: citations(dice)}),
  }
}

function review(dice: Dice): Json {
  return {
    _type: 'review',
    ...maybe(dice, {state: pick(dice, ['draft', 'inReview', 'approved'])}),
    ...maybe(dice, {riskLevel: 'high'}),
    ...maybe(dice, {requestedBy: reference(dice, ['person']), requestedAt: day}),
    ...maybe(dice, {authors: references(dice, ['person'])}),
    ...maybe(dice, {
      records: [
        {
          _key: 'r',
          _type: 'reviewRecord',
          reviewer: reference(dice, ['person']),
          date: day,
          scope: 'full',
          outcome: 'approved',
        },
      ],
    }),
  }
}

function importRecord(dice: Dice): Json {
  return {
    _type: 'importRecord',
    fileName: 'a.md',
    checksum: 'x',
    ...maybe(dice, {ledger: {_type: 'importLedger', wordsIn: 3}}),
    ...maybe(dice, {
      conflicts: [{_key: 'm', _type: 'mergeConflict', field: 'body', state: 'open'}],
    }),
  }
}

function section(dice: Dice): Json {
  return {
    _key: 's',
    _type: 'contentSection',
    aspect: 'overview',
    ...maybe(dice, {content: [block(dice)]}),
  }
}

function block(dice: Dice): Json {
  return {
    _key: 'b',
    _type: 'block',
    style: 'normal',
    children: [{_key: 's', _type: 'span', text: 'Words', marks: ['m1', 'm2', 'm3']}],
    markDefs: [
      {_key: 'm1', _type: 'entityLink', reference: reference(dice, kinds)},
      {_key: 'm2', _type: 'citation', source: reference(dice, ['source'])},
      {_key: 'm3', _type: 'abbreviation', title: 'Words in full'},
    ],
  }
}

function claimEntity(dice: Dice, types: readonly string[]): Json {
  return {
    _type: 'claimEntity',
    label: 'Something',
    ...maybe(dice, {reference: reference(dice, types)}),
  }
}

function citations(dice: Dice): Json[] {
  return references(dice, ['source']).map((source) => ({
    _key: String(source._ref),
    _type: 'citationItem',
    source: {...source, _key: undefined},
    ...maybe(dice, {locator: 'p. 1'}),
  }))
}

/** References to some of the documents of the types, each once. */
function references(dice: Dice, types: readonly string[]): Json[] {
  const targets = types.flatMap((type) => slots.map((slot) => `${type}-${slot}`))
  return targets
    .filter(() => dice(2) === 0)
    .map((_ref) => ({_key: _ref, _type: 'reference', _ref, ...maybe(dice, {_weak: true})}))
}

function reference(dice: Dice, types: readonly string[]): Json {
  return {
    _type: 'reference',
    _ref: `${pick(dice, types)}-${pick(dice, slots)}`,
    ...maybe(dice, {_weak: true}),
  }
}

function pick<T>(dice: Dice, values: readonly T[]): T {
  return values[dice(values.length)] as T
}

function maybe(dice: Dice, fields: Json): Json {
  return dice(3) === 0 ? {} : fields
}
