/** A full stop after one of these does not end a sentence. */
const abbreviations = /\b(e\.g|i\.e|etc|vs|approx|Dr|Mr|Mrs|Ms|Prof|St|No|Fig|al|ca)\.$/i

/** The sentences of a text. A text without a full stop is one sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g)) {
    const end = match.index + match[0].length
    const sentence = text.slice(start, end)
    if (match[0].startsWith('.') && abbreviations.test(sentence.trimEnd())) continue
    sentences.push(sentence.trim())
    start = end
  }
  sentences.push(text.slice(start).trim())
  return sentences.filter(Boolean)
}

/** The words of a text: letters with inner apostrophes; a hyphen parts two words. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? []
}

/** Words whose syllables the rules below get wrong. */
const exceptions: Record<string, number> = {
  area: 3,
  areas: 3,
  idea: 3,
  ideas: 3,
  science: 2,
  people: 2,
  being: 2,
  seeing: 2,
  something: 2,
  sometimes: 2,
  someone: 2,
  anaemia: 4,
  anemia: 4,
  coeliac: 3,
  celiac: 3,
  diarrhoea: 4,
  diarrhea: 4,
  guideline: 2,
  guidelines: 2,
  lifestyle: 2,
  therefore: 2,
  every: 2,
  everyday: 3,
  evening: 2,
  business: 2,
  medicine: 3,
  medicines: 3,
  supplement: 3,
  disease: 2,
  diseases: 3,
}

const counted = new Map<string, number>()

/** An estimate of the syllables of an English word, at least one. */
export function syllablesOf(word: string): number {
  const known = counted.get(word)
  if (known) return known
  const syllables = countSyllables(word)
  // Prose repeats its words; the limit keeps a hostile text from filling the memory.
  if (counted.size < 20_000 && word.length < 40) counted.set(word, syllables)
  return syllables
}

function countSyllables(word: string): number {
  const letters = word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
  const exception = Object.hasOwn(exceptions, letters) ? exceptions[letters] : undefined
  if (exception) return exception
  if (letters.length <= 3) return 1
  const stem = letters
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '')
  const groups = stem.match(/[aeiouy]{1,2}/g)?.length ?? 1
  return Math.max(1, groups + splitVowels(stem) - softVowels(stem))
}

/** Vowel pairs that are two syllables: 'di-et', 're-act', 'ra-di-o'. */
function splitVowels(stem: string): number {
  const pairs =
    /(?<![tscg])i(?:a(?!g)|o(?!u)|um|us)|(?<=[^q])ue(?=nt)|ie(?=t)|eo(?=l)|ea(?=ct|tio)/g
  return stem.match(pairs)?.length ?? 0
}

/** The i of '-cious', '-tious', '-gious' and '-xious' only softens its consonant. */
function softVowels(stem: string): number {
  return stem.match(/[ctgx]iou/g)?.length ?? 0
}
