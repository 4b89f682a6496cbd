import {Path} from 'groq-js'
import {fits, fold, termsOf, wordsOf, type Term} from '../indexes/words.ts'
import type {Node} from './groq.ts'
import {call, isConstant, mapChildren} from './nodes.ts'

/*
 * groq-js turns each term of a pattern into a regular expression, for every text anew, and one with
 * some wildcards backtracks for minutes. So `text match pattern` becomes `text in pattern`, where
 * the pattern is an object that groq-js takes for a path, and asks whether it matches the text.
 */

/** The right side of a `match`, made once for all texts. */
export class TextPattern extends (Path as new (pattern: string) => object) {
  readonly #terms: Term[] | undefined

  /** @param pattern a string or an array of strings; anything else matches nothing */
  constructor(pattern: unknown) {
    super('')
    const parts: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
    const texts = parts.filter((part) => typeof part === 'string')
    const terms = texts.flatMap(termsOf)
    this.#terms = texts.length === parts.length && terms.length > 0 ? terms : undefined
  }

  /** Called by groq-js. */
  matches(text: string): boolean {
    if (!this.#terms) return false
    const words = wordsOf(text).map(fold)
    return this.#terms.every((term) => words.some((word) => fits(word, term)))
  }
}

/** Takes any text: what is `in` it is a string. */
class AnyText extends (Path as new (pattern: string) => object) {
  matches(): boolean {
    return true
  }
}

const ANY_TEXT: Node = {type: 'Value', value: new AnyText('')}
const FALSE: Node = {type: 'Value', value: false}

/** Can {@link replaceMatches} replace it? The others are left to groq-js, under a time limit. */
export function isReplaceable(node: Node): node is Node & {type: 'OpCall'} {
  return (
    node.type === 'OpCall' && node.op === 'match' && isConstant(node.right) && isSimple(node.left)
  )
}

/**
 * Replaces every `match` of a constant pattern, but those in `score()`, which needs them as they are.
 *
 * @param patternOf a node that evaluates to the {@link TextPattern} of a pattern
 */
export function replaceMatches(tree: Node, patternOf: (pattern: Node) => Node): Node {
  const replace = (node: Node): Node => {
    if (node.type === 'PipeFuncCall' && node.name === 'score') {
      return {...node, base: replace(node.base)}
    }
    return isReplaceable(node)
      ? matches(node.left, patternOf(node.right))
      : mapChildren(node, false, replace)
  }
  return replace(tree)
}

function matches(text: Node, pattern: Node): Node {
  switch (text.type) {
    case 'Group':
      return matches(text.base, pattern)
    case 'Array':
    case 'ArrayCoerce':
    case 'Map':
    case 'FlatMap':
      return isIn(joined(text), pattern)
    case 'FuncCall':
      return isIn(text, pattern)
    default:
      return {
        type: 'Select',
        alternatives: [
          {
            type: 'SelectAlternative',
            condition: {type: 'OpCall', op: 'in', left: text, right: pattern},
            value: {type: 'Value', value: true},
          },
        ],
        fallback: isIn(joined(text), pattern),
      }
  }
}

/** `text in pattern`, and false where groq-js says null: for what is no text. */
function isIn(text: Node, pattern: Node): Node {
  return call('global', 'coalesce', {type: 'OpCall', op: 'in', left: text, right: pattern}, FALSE)
}

/** The strings of an array as one text of the same words. */
function joined(array: Node): Node {
  const isText: Node = {type: 'OpCall', op: 'in', left: {type: 'This'}, right: ANY_TEXT}
  const strings: Node = {type: 'Filter', base: array, expr: isText}
  return call('array', 'join', strings, {type: 'Value', value: '\n'})
}

/** Is it evaluated quickly, even twice, and never a date or a path, which are texts to no `match`? */
function isSimple(node: Node): boolean {
  switch (node.type) {
    case 'This':
    case 'Parent':
    case 'Value':
    case 'Parameter':
      return true
    case 'AccessAttribute':
      return node.base === undefined || isSimple(node.base)
    case 'AccessElement':
    case 'Group':
    case 'ArrayCoerce':
    case 'Deref':
      return isSimple(node.base)
    case 'Map':
    case 'FlatMap':
      return isSimple(node.base) && isSimple(node.expr)
    case 'Array':
      return node.elements.every(({value}) => isSimple(value))
    case 'FuncCall':
      return TEXT_FUNCTIONS.has(`${node.namespace}::${node.name}`) && node.args.every(isSimple)
    default:
      return false
  }
}

/** Functions that give a string or nothing. */
const TEXT_FUNCTIONS = new Set([
  'global::lower',
  'global::upper',
  'global::string',
  'string::lower',
  'string::upper',
  'pt::text',
])
