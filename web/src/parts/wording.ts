/** A length as people say it: `45 seconds`, `2 minutes`; from a minute and a half on in whole minutes. */
export function durationInWords(durationS: number): string {
  if (durationS < 90) return counted(Math.max(1, Math.round(durationS)), 'second')
  return counted(Math.round(durationS / 60), 'minute')
}

/** How long ago something was, in the largest unit that fits. */
export function agoInWords(instant: string, now: number): string {
  const elapsedS = (now - Date.parse(instant)) / 1000
  if (elapsedS < 60) return 'just now'
  const [unitS, unit] = agoUnits.find(([size]) => elapsedS >= size) ?? [60, 'minute']
  return `${counted(Math.floor(elapsedS / unitS), unit)} ago`
}

const agoUnits: [number, string][] = [[365 * 86_400, 'year'], [30 * 86_400, 'month'], [86_400, 'day'], [3600, 'hour'], [60, 'minute']]

/** A number with its noun: `1 film`, `3 films`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The first letter large, as at the start of a sentence. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}
