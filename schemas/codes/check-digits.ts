const MULTIPLY = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
]

const PERMUTE = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
]

/** Verhoeff's check over the dihedral group D5, as SNOMED CT identifiers use it. */
export function verhoeffHolds(digits: string): boolean {
  let check = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    check = MULTIPLY[check]?.[PERMUTE[place % 8]?.[digit] ?? -1] ?? -1
    if (check < 0) return false
  }
  return digits.length > 1 && check === 0
}

/** ISO 7064 mod 11-2, as ORCID and ISNI use it. Takes the digits without hyphens. */
export function mod11_2Holds(digits: string): boolean {
  if (!/^\d{15}[\dX]$/.test(digits)) return false
  let total = 0
  for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  return digits.at(-1) === (check === 10 ? 'X' : String(check))
}

/** Mod 10 of Luhn, as LOINC uses it. Takes the digits with the check digit last. */
export function luhnHolds(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false
  let total = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const weighted = place % 2 === 1 ? digit * 2 : digit
    total += weighted > 9 ? weighted - 9 : weighted
  }
  return total % 10 === 0
}

/** The check digit of ISBN-10 and ISBN-13. Takes the number without hyphens. */
export function isbnHolds(digits: string): boolean {
  if (/^\d{9}[\dX]$/.test(digits)) {
    const total = [...digits].reduce(
      (sum, digit, place) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - place),
      0,
    )
    return total % 11 === 0
  }
  if (/^97[89]\d{10}$/.test(digits)) {
    const total = [...digits].reduce(
      (sum, digit, place) => sum + Number(digit) * (place % 2 === 0 ? 1 : 3),
      0,
    )
    return total % 10 === 0
  }
  return false
}
