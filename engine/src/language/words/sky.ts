/** Things that are seen up in the sky, and how high, metres. */
export const skyHigh: ReadonlySet<string> = new Set(['full-moon', 'crescent-moon', 'sun', 'star', 'cloud', 'rain-cloud', 'rainbow', 'lightning-bolt', 'lightning', 'saturn', 'comet', 'meteor', 'galaxy'])
export const skyM = 3
