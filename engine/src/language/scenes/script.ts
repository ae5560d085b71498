/*
 * A prompt may be written as a script: scene headings, names with a colon and what is said, a paragraph for each scene. It is
 * brought into plain sentences of the same length, so that every place in the text stays where it is.
 */

/** A line of dialogue written as "NAME: words", and where its words stand in the prompt. */
export interface Dialogue { speaker: string; text: string; manner: 'say' | 'shout' | 'whisper' | 'narrate'; startChar: number; endChar: number }

const heading = /^([ \t]*)(INT|EXT|INT\.?\/EXT|I\/E)(\.?[ \t]+)([^\n]{2,80})$/gm
const sceneNumber = /^([ \t]*)((?:scene|shot|act)\s+(?:\d+|[ivx]+)\s*[:.\-–—]?)/gim
const spoken = /^([ \t]*)([A-Z][A-Za-z' ]{0,24}?)[ \t]*(\([a-z ,]{2,40}\))?[ \t]*:[ \t]+(["“]?)([^\n"”]{2,600})(["”]?)[ \t]*$/gm
/** Words before a colon that introduce a direction and nobody's line. */
const noSpeakers = /^(?:pov|wide|close|medium|establishing|aerial|logline|genre|plot|story|character|characters|duration|subject|action|background|b-roll|montage|flashback|later|meanwhile|suddenly|today|scene|shot|act|int|ext|cut to|fade|camera|sound|music|style|setting|title|prompt|note|location|time|lighting|mood|text|caption|subtitle|look|first|second|third|then|finally)\b/i

/** Brings a script into sentences of the same length; its dialogue is taken out. Text without such lines stays as it is. */
export function asSentences(prompt: string): { text: string; dialogues: Dialogue[] } {
  const dialogues: Dialogue[] = []
  const withoutDialogue = prompt.replace(spoken, (whole: string, indent: string, name: string, aside: string | undefined, open: string, words: string, _close: string, at: number) => {
    const isName = name === name.toUpperCase() || open !== ''
    if (!isName || noSpeakers.test(name) || name.trim().split(' ').length > 3) return whole
    const startChar = at + whole.indexOf(words, indent.length + name.length)
    dialogues.push({ speaker: name.trim(), text: words.trim(), manner: mannerOf(name, aside), startChar, endChar: startChar + words.length })
    return `.${' '.repeat(whole.length - 1)}`
  })
  const text = withoutDialogue
    .replace(heading, (_whole, indent: string, kind: string, gap: string, place: string) => `${indent}${'in'.padEnd(kind.length + gap.length)}${place.toLowerCase().replace(/[-–—]/g, ',')}`)
    .replace(sceneNumber, (_whole, indent: string, label: string) => `${indent}${' '.repeat(label.length)}`)
    .replace(/([^\s.,;:!?…"”])([ \t]*)\n(?=[ \t]*(?:\n|[A-Zi"“]|in\s))/g, (_whole, last: string, gap: string) => `${last}${gap}.`)
  return { text, dialogues }
}

function mannerOf(name: string, aside: string | undefined): Dialogue['manner'] {
  if (/^(?:narrator|voice ?over|v\.?o\.?)$/i.test(name.trim())) return 'narrate'
  if (aside !== undefined && /whisper|quiet|soft/.test(aside)) return 'whisper'
  return aside !== undefined && /shout|yell|scream|loud|angr/.test(aside) ? 'shout' : 'say'
}
