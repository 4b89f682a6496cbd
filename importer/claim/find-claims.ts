import type {CareLevel, ClaimRelation} from '../../schemas/vocabularies/index.ts'
import type {Entity} from '../link/vocabulary.ts'
import {bodyText, type BodyBlock, type DataTable, type TextBlock} from '../structure/blocks.ts'
import {claimsFor} from './clause/claims-for.ts'
import {EXPECTED} from './clause/kinds.ts'
import {readClause} from './clause/read-clause.ts'
import {LIST, type ClauseClaim, type ClauseScope} from './clause/scope.ts'
import {headingRelation, itemOf, listedBy, relationUnder} from './headings.ts'
import {explanationOf, itemHead} from './item.ts'
import {foldLabel, NO_DOCUMENTS, type Lexicon} from './lexicon.ts'
import {readMentions} from './mentions.ts'
import {isMentionDenied} from './polarity.ts'
import {clausesOf, plain, sentencesOf, type Stretch} from './sentences.ts'
import {nextCurrent} from './subjects.ts'
import {readTable} from './table.ts'
import {topicsOf} from './topics.ts'
import type {FoundClaim} from './types.ts'
import {urgencyIn} from './urgency.ts'

/** What the rules read, as far as it is structured. */
export interface ClaimSource {
  title: string
  body: readonly BodyBlock[]
}

/** What the line over a list says of its items. */
interface Lead {
  relation: ClaimRelation
  subjects: Entity[]
  rule: string
  confidence: number
  clause: string
  denied: boolean
}

/** A clause of the running text, for a second look when all statements are known. */
interface ReadClause {
  text: string
  /** Whether the clause after it takes back what it says. */
  isRefuted: boolean
  scope: ClauseScope
  heading: string | undefined
  block: BodyBlock
  start: number
  end: number
}

/**
 * Finds the statements of an article that relate two things, each with its place. The
 * same article and the same names give the same claims, in reading order.
 *
 * @param documents - The entities of the dataset; names beyond them are known as names only.
 */
export function findClaims(article: ClaimSource, documents = NO_DOCUMENTS): FoundClaim[] {
  return new Reader(article, documents).read()
}

const THESE =
  /^(?:(?:(?:some|examples|many|most|among) of )?(?:these|them|those|this|they|it|examples|others|common ones|(?:(?:common|popular|other|typical|usual|good|possible) )?(?:choices|possibilities)|the most common(?: ones)?)(?: (?!symptoms|signs|treatments|tests|causes)\w+)? )?(?:(?:can|may|often|usually|also|commonly|typically) )*(?<verb>includes?|are)[:,]? (?<objects>.+)$/i

/** 'So do tiredness and stress.' */
const SO_DO =
  /^(?:and )?so (?:do|does|did|can|is|are|was|were|has|have|may|might|will) (?<objects>.+?)[.!]?$/i

/** 'Migraine and infections are other possibilities.' */
const OTHER_ONES =
  /^(?<objects>.+?) (?:is|are|can be|may be) (?:also |both |all |among the |the )?(?:an?other|other|further|common|possible|frequent|rarer|less common|usual|likely|prime)? ?(?:possibilit(?:y|ies)|candidates?|examples?|suspects?|culprits?)[.!]?$/i

class Reader {
  readonly #body: readonly BodyBlock[]
  readonly #lexicon: Lexicon
  readonly #topics: Entity[]
  readonly #claims: FoundClaim[] = []
  #current: Entity | undefined
  #section: string | undefined
  #relation: ClaimRelation | undefined
  #lead: Lead | undefined
  /** What the headings above the current one say, the outermost first. */
  readonly #above: {level: number; relation: ClaimRelation | undefined}[] = []
  /** What the title says that the headings name: 'five signs of asthma'. */
  readonly #listed: ClaimRelation | undefined
  /** Symptoms that the text says to get help for, by folded name. */
  readonly #urgent = new Map<string, CareLevel>()
  /** How soon the line over a list says to get help for what the list names. */
  #orders: CareLevel | undefined
  /** The last claims of the running text, for 'these include'. */
  #last: ClauseClaim[] = []
  /** The sentence before, for what 'these' are. */
  #before = ''
  readonly #clauses: ReadClause[] = []

  constructor(article: ClaimSource, documents: readonly Entity[]) {
    const {lexicon, topics} = topicsOf(article, documents)
    this.#body = article.body
    this.#lexicon = lexicon
    this.#topics = topics
    this.#current = topics[0]
    this.#listed = listedBy(plain(article.title))
    for (const block of article.body) {
      if (block._type !== 'block' || !isHeading(block)) continue
      for (const {entity} of lexicon.find(plain(bodyText(block)))) {
        if (entity.type === 'condition' && !topics.includes(entity)) topics.push(entity)
      }
    }
  }

  read(): FoundClaim[] {
    for (const [index, block] of this.#body.entries()) {
      if (block._type === 'dataTable') this.#readTable(block)
      if (block._type !== 'block') continue
      const text = plain(bodyText(block))
      if (isHeading(block)) this.#enter(block, text, Number(block.style.slice(1)))
      else if (block.listItem) this.#readItem(block, text, this.#body[index + 1])
      else this.#readParagraph(block, text, this.#body[index + 1])
    }
    this.#readMentions()
    return this.#inOrder().map((claim) => this.#withUrgency(claim))
  }

  /** What a clause only mentions, where no statement of the article speaks of it. */
  #readMentions(): void {
    const told = new Set(
      this.#claims.flatMap(({object}) => [object.label, ...object.names].map(foldLabel)),
    )
    // 'It runs in families' says no more than the genes that the text names.
    if (told.has(foldLabel('genetics'))) told.add(foldLabel('family history')).add('run in family')
    const within = this.#claims.map(({object, blockKey, start}) => ({
      blockKey,
      start,
      words: ` ${foldLabel(object.label)} `,
    }))
    for (const {text, isRefuted, scope, heading, block, start, end} of this.#clauses) {
      if (!scope.current) continue
      for (const {words, relation, at} of readMentions(text, scope.section, scope.lexicon)) {
        const name = foldLabel(words)
        const isTold =
          told.has(name) ||
          (relation === 'symptom' && [...told].some((one) => one.endsWith(` ${name}`))) ||
          within.some(
            (one) =>
              one.blockKey === block._key && one.start === start && one.words.includes(` ${name} `),
          )
        if (isTold) continue
        // What is only mentioned, and denied, is no statement.
        if (isRefuted || isMentionDenied(text, at)) continue
        const given = {
          subjects: [scope.current],
          relation,
          rule: `mentions-${relation}`,
          confidence: 0.4,
          clause: text,
          denied: false,
        }
        for (const claim of claimsFor(words, given, scope)) {
          for (const own of claim.object.names) told.add(foldLabel(own))
          this.#section = heading
          this.#add(claim, block, start, end)
        }
      }
    }
  }

  #inOrder(): FoundClaim[] {
    const places = new Map(this.#body.map(({_key}, index) => [_key, index]))
    return this.#claims.toSorted(
      (one, other) =>
        (places.get(one.blockKey) ?? 0) - (places.get(other.blockKey) ?? 0) ||
        one.start - other.start,
    )
  }

  /** A symptom that the text says to get help for is as urgent as it says, wherever it is told. */
  #withUrgency(claim: FoundClaim): FoundClaim {
    if (claim.relation !== 'symptom') return claim
    const urgency = claim.object.names
      .map((name) => this.#urgent.get(foldLabel(name)))
      .find(Boolean)
    return urgency ? {...claim, proposed: {...claim.proposed, urgency}} : claim
  }

  #noteUrgency(words: string, level: CareLevel): void {
    for (const {entity} of this.#lexicon.find(words)) {
      if (entity.type !== 'symptom') continue
      for (const name of entity.names) {
        const key = foldLabel(name)
        if (!this.#urgent.has(key)) this.#urgent.set(key, level)
      }
    }
  }

  #enter(block: TextBlock, heading: string, level: number): void {
    this.#section = heading
    while ((this.#above.at(-1)?.level ?? 0) >= level) this.#above.pop()
    this.#relation = relationUnder(heading, this.#above.at(-1)?.relation)
    const listed = this.#above.at(-1)?.relation ?? this.#listed
    const item = listed && headingRelation(heading) === undefined ? itemOf(heading) : undefined
    if (item !== undefined && listed) this.#readHeading(block, heading, item, listed)
    this.#above.push({level, relation: this.#relation})
    this.#lead = undefined
    this.#orders = undefined
    this.#last = []
    const named = this.#lexicon
      .find(heading)
      .map(({entity}) => entity)
      .filter(({type}) => type === 'condition')
    if (named.length === 0 && this.#topics.length > 0) this.#current ??= this.#topics[0]
    else this.#current = named.find((entity) => this.#topics.includes(entity)) ?? this.#current
  }

  /** A heading that is one of the things that its section, or the whole article, lists. */
  #readHeading(block: TextBlock, heading: string, item: string, relation: ClaimRelation): void {
    const [subject] = this.#current ? [this.#current] : this.#topics
    if (!subject) return
    const given = {
      subjects: [subject],
      relation,
      rule: 'listed-as-heading',
      confidence: 0.6,
      clause: '',
      denied: false,
    }
    for (const claim of claimsFor(item, given, this.#scope(false))) {
      const isKnown = claim.object.names.some((name) =>
        this.#lexicon.kinds(name).has(EXPECTED[relation]),
      )
      if (isKnown) this.#add(claim, block, 0, heading.length)
    }
  }

  #readParagraph(block: TextBlock, text: string, next: BodyBlock | undefined): void {
    const listed = next?._type === 'block' && next.listItem !== undefined
    this.#lead = undefined
    this.#orders = undefined
    this.#before = ''
    const sentences = sentencesOf(withoutSpeaker(text))
    // A question that stands alone is a heading; one in a paragraph is asked for its rest.
    const above = this.#relation
    for (const [index, sentence] of sentences.entries()) {
      const last = index === sentences.length - 1
      const leads = listed && last && !/[.!?]$/.test(sentence.text)
      const words = leads ? `${sentence.text.replace(/[:\s]+$/, '')} ${LIST}` : sentence.text
      const urgency = urgencyIn(sentence.text)
      if (urgency) {
        this.#noteUrgency(sentence.text, urgency)
        this.#orders = leads ? urgency : undefined
        continue
      }
      const labelled = this.#readLabelled(sentence.text)
      if (labelled) {
        for (const claim of labelled) {
          this.#add(claim, block, sentence.start, sentence.start + sentence.text.length)
        }
        continue
      }
      if (sentence.text.endsWith('?')) {
        const asked = headingRelation(sentence.text)
        if (asked ?? sentences.length === 1) this.#relation = asked
        continue
      }
      const found = this.#readSentence(words, leads)
      this.#remember(block, sentence)
      if (found.length === 0) this.#last = []
      this.#before = sentence.text
      for (const claim of found) {
        this.#add(claim, block, sentence.start, sentence.start + sentence.text.length)
      }
    }
    const isHeading = sentences.every(({text: said}) => said.endsWith('?'))
    if (!isHeading && !SPEAKER.test(text)) this.#relation = above
  }

  /** 'Causes – A, B and C': what a label at the start of a line says of the list after it. */
  #readLabelled(sentence: string): ClauseClaim[] | undefined {
    const {label = '', list = ''} = LABELLED.exec(sentence)?.groups ?? {}
    if (!list || VERB.test(list)) return undefined
    const relation = headingRelation(label)
    if (!relation || !this.#current) return undefined
    const given = {
      subjects: [this.#current],
      relation,
      rule: 'labelled-list',
      confidence: 0.7,
      clause: '',
      denied: false,
    }
    return claimsFor(list, given, this.#scope(false))
  }

  #remember(block: BodyBlock, {text, start}: Stretch): void {
    const clauses = clausesOf({text, start: 0})
    for (const [index, clause] of clauses.entries()) {
      const next = clauses[index + 1]?.text ?? ''
      this.#clauses.push({
        text: clause.text,
        // 'I tried A, but it made no difference' denies A.
        isRefuted: REFUTED.test(next),
        scope: this.#scope(false),
        heading: this.#section,
        block,
        start,
        end: start + text.length,
      })
    }
  }

  #readSentence(words: string, leads: boolean): ClauseClaim[] {
    const untreated =
      /\b(?:untreated|left alone|ignored|not treated|without treatment|unchecked|neglected|undiagnosed|badly controlled|poorly controlled|if ignored|severe complications|goes on for long)\b/i.test(
        words,
      )
    const before = this.#current
    this.#current = nextCurrent(words, this.#scope(untreated))
    const result: ClauseClaim[] = []
    const scope = this.#scope(untreated)
    for (const clause of clausesOf({text: words, start: 0})) {
      if (leads && clause.text.includes(LIST)) {
        this.#lead = this.#leadOf(clause.text, scope)
        if (this.#lead) continue
      }
      if (/^(?:if|when|while|unless)\s/i.test(clause.text) && clause.text !== words) {
        if (!/^while\s/i.test(clause.text)) continue
      }
      if (clause.goesOn) {
        result.push(...this.#goingOn(clause.text, result.at(-1), scope))
        continue
      }
      const inherited = this.#inherited(clause.text, words, scope)
      const claims = inherited ?? readClause(clause.text.replace(LIST, '').trim(), scope)
      if (claims.length > 0) this.#last = claims
      result.push(...claims)
    }
    this.#current ??= before
    return result
  }

  /** The rest of an enumeration that is too long to be read at once. */
  #goingOn(text: string, claim: ClauseClaim | undefined, scope: ClauseScope): ClauseClaim[] {
    const told = claim?.subject.names.map((name) => this.#lexicon.named(name)).find(Boolean)
    if (!claim || !told) return readClause(text, scope)
    const {relation, rule, confidence, polarity} = claim
    const denied = polarity === 'negated'
    return claimsFor(
      text,
      {subjects: [told], relation, rule, confidence, clause: text, denied},
      scope,
    )
  }

  /** 'Some of these include A and B' says of A and B what was said before. */
  #inherited(clause: string, sentence: string, scope: ClauseScope): ClauseClaim[] | undefined {
    const match = THESE.exec(clause) ?? SO_DO.exec(clause) ?? OTHER_ONES.exec(clause)
    const named = /^(?:some|examples|others|the most|(?:\w+ )?(?:choices|possibilities))/i.test(
      clause,
    )
    if (!match?.groups?.objects || (match.groups.verb === 'are' && !named)) return undefined
    if (SO_DO.test(clause) && this.#last.length === 0) return undefined
    const {objects} = match.groups
    const [claim] = this.#last
    const told = claim?.subject.names.map((name) => this.#lexicon.named(name)).find(Boolean)
    const subject = told ?? this.#current
    const relation =
      claim?.relation ??
      headingRelation(sentence) ??
      headingRelation(this.#before) ??
      this.#relation
    if (!subject || !relation) return undefined
    return claimsFor(
      objects,
      {
        subjects: [subject],
        relation,
        rule: 'these-include',
        confidence: 0.8,
        clause,
        denied: claim?.polarity === 'negated',
      },
      scope,
    )
  }

  /** What the line over a list says of its items. */
  #leadOf(clause: string, scope: ClauseScope): Lead | undefined {
    // A stand-in that no name and no filter knows takes the place of the items.
    const [claim] = readClause(leading(clause).replace(LIST, 'zzitem'), {
      ...scope,
      section: undefined,
    }).filter(({object}) => object.label === 'zzitem')
    if (!claim) return undefined
    const subjects = [claim.subject.names.map((name) => this.#lexicon.named(name)).find(Boolean)]
    return {
      relation:
        CONTRIBUTING.test(clause) && claim.relation === 'cause' ? 'riskFactor' : claim.relation,
      subjects: subjects.filter((entity) => entity !== undefined),
      rule: `list-${claim.rule}`,
      confidence: claim.confidence,
      clause: clause.replace(LIST, ''),
      denied: claim.polarity === 'negated',
    }
  }

  #readItem(block: TextBlock, text: string, next: BodyBlock | undefined): void {
    const lead = this.#lead ?? this.#headingLead()
    const nested =
      next?._type === 'block' &&
      next.listItem !== undefined &&
      (next.level ?? 1) > (block.level ?? 1)
    if (this.#orders) {
      this.#noteUrgency(text, this.#orders)
      return
    }
    if (text.endsWith('?')) {
      this.#relation = relationUnder(text, this.#above.at(-1)?.relation)
      return
    }
    if (this.#readSentenceItem(block, text)) return
    if (!lead || (nested && /:\s*$/.test(text))) return
    if (this.#readExplained(block, text, lead)) return
    const [, shunned] =
      /^(?:do not|don't|never) (?:use |take |eat |drink |have |wear )?(.+)$/i.exec(text) ?? []
    const head = itemHead(shunned ?? text, lead.relation)
    const claims = claimsFor(
      head,
      shunned === undefined ? lead : {...lead, denied: !lead.denied},
      this.#scope(false),
    )
    for (const claim of claims) this.#add(claim, block, 0, text.length)
  }

  /** An item that is a sentence of its own: 'Early signs include A and B.' */
  #readSentenceItem(block: TextBlock, text: string): boolean {
    if (!SENTENCE.test(text)) return false
    const claims = this.#readSentence(text, false).filter(({rule}) => STATES.test(rule))
    for (const claim of claims) this.#add(claim, block, 0, text.length)
    return claims.length > 0
  }

  /** 'Age: it is commoner after 60', and 'Other factors: A, B and C'. */
  #readExplained(block: TextBlock, text: string, lead: Lead): boolean {
    const explanation = explanationOf(text)
    if (explanation === undefined) return false
    const scope = this.#scope(false)
    const told = sentencesOf(explanation).flatMap(({text: said}) =>
      clausesOf({text: said, start: 0}).flatMap((clause) => readClause(clause.text, scope)),
    )
    const claims =
      told.length > 0 || VERB.test(explanation) ? told : claimsFor(explanation, lead, scope)
    for (const claim of claims) this.#add(claim, block, 0, text.length)
    return claims.length > 0
  }

  #readTable(table: DataTable): void {
    const scope = this.#scope(false)
    for (const cell of readTable(table, this.#lexicon, this.#relation)) {
      const subject = cell.subject ?? this.#current
      const {relation, denied, remark, start, end} = cell
      if (!subject) continue
      const given = {
        subjects: [subject],
        relation,
        rule: 'table',
        confidence: 0.7,
        clause: remark,
        denied,
      }
      for (const claim of claimsFor(itemHead(cell.words, relation), given, scope)) {
        this.#add(claim, table, start, end)
      }
    }
  }

  #headingLead(): Lead | undefined {
    if (!this.#relation || !this.#current) return undefined
    return {
      relation: this.#relation,
      subjects: [this.#current],
      rule: 'list-under-heading',
      confidence: 0.7,
      clause: this.#section ?? '',
      denied: false,
    }
  }

  #scope(untreated: boolean): ClauseScope {
    return {
      lexicon: this.#lexicon,
      topics: this.#topics,
      current: this.#current,
      section: this.#relation,
      untreated,
    }
  }

  #add(claim: ClauseClaim, block: BodyBlock, start: number, end: number): void {
    this.#claims.push({
      ...claim,
      confidence: Math.round(claim.confidence * 100) / 100,
      quote: bodyText(block).slice(start, end),
      ...(this.#section !== undefined && {section: this.#section}),
      blockKey: block._key,
      start,
      end,
    })
  }
}

/** 'Some things make it worse:' says of the items of the list that they make it worse. */
function leading(clause: string): string {
  const [, said] =
    new RegExp(`^${GENERIC}(?: that| which)? (.+?)(?: (?:include|are))?:? ${LIST}$`, 'i').exec(
      clause,
    ) ?? []
  return said ? `${LIST} ${said}` : clause
}

/** A short label, a dash or a colon, and what it labels. */
const LABELLED =
  /^(?<label>(?:(?:common|main|typical|possible|early|other|key|usual|known) )?(?:signs?|symptoms?|causes?|triggers?|risk factors?|complications?|diagnosis|tests?|treatments?)(?: (?:and|&|or) (?:signs?|symptoms?|tests?|treatments?))?)(?: [-–—]|:) (?<list>.+)$/i

/** What a list item says of itself by a verb, rather than naming a thing. */
const SENTENCE =
  /\b(?:includes?|involves?|(?:is|are) (?:\w+ )?(?:treated|caused|diagnosed))\b.*\.$/i

/** The rules that read such a sentence by both its sides. */
const STATES = /-include$|^(?:treated-with|caused-by|diagnosed-by)$/

/** What contributes is no cause alone. */
const CONTRIBUTING = /\bfactors\b.*\b(?:contribut|play|rais|increas)/i

const VERB =
  /\b(?:they|it|you|we|is|are|can|may|might|causes?|makes?|leads?|tends?|occurs?|has|have|increases?)\b/i

const GENERIC =
  '(?:(?:some|many|several|certain|various|other|these|the following|a few|common|a number of) )*(?:things|factors|conditions|medicines|medications|drugs|foods|habits|illnesses|problems|following)'

const REFUTED =
  /^(?:but )?(?:it|they|this|that|these|neither)\b.*\b(?:no (?:difference|effect|use|good)|(?:did|do|does)(?: not|n't)|not (?:help|work)\w*|nothing|without success|useless)\b/i

const SPEAKER = /^(?:q|a|question|answer)[:.] /i

/** The 'Q:' and 'A:' of questions and answers, as blanks, so that places stay. */
function withoutSpeaker(text: string): string {
  return text.replace(/(^|[.?!] )(?:q|a|question|answer)[:.] /gi, (all) => ' '.repeat(all.length))
}

function isHeading(block: TextBlock): boolean {
  return /^h\d$/.test(block.style)
}
