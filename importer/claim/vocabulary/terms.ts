/** Reads names that are written one entity a line, the title first: `fatigue | tiredness`. */
export function terms(lines: string): string[][] {
  return lines
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()))
    .filter(([title]) => title)
}
