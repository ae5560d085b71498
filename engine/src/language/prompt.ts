import { problem, ProblemError, promptMaxLength } from '@kinora/contract'

const starter = '"A dog astronaut gobbles tennis balls on the moon"'
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/**
 * The prompt as it will be read: control and invisible characters become spaces (so that places stay the same); lines stay lines.
 * Throws a ProblemError: `prompt-empty`, `prompt-too-long`, or `prompt-not-understood` where no English word is in it.
 */
export function readablePrompt(prompt: string): string {
  if (prompt.length > promptMaxLength) throw refused('prompt-too-long', `The prompt has ${prompt.length} characters; ${promptMaxLength} can be read.`, 'Shorten it to what should be seen.')
  const text = prompt.replace(controls, ' ').replace(/[\t\r]/g, ' ')
  if (text.trim() === '') throw refused('prompt-empty', 'The prompt is empty.', `Say what should happen, for example ${starter}.`)
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) throw notUnderstood('There are no words in the prompt.')
  if (latin * 2 < letters) throw refused('prompt-not-understood', 'This prompt is in a script that is not read yet.', `Only English is read for now. Try it in English, for example ${starter}.`)
  return calm(text)
}

/** What is written in capital letters throughout is read as if it were not; what stands between quotation marks stays. */
function calm(text: string): string {
  const quoted = /["“«][^"“”«»]*["”»]/g
  const unquoted = text.replace(quoted, '')
  if (/\p{Ll}/u.test(unquoted) || (unquoted.match(/[A-Z]{2,}/g) ?? []).length < 2) return text
  const kept = [...text.matchAll(quoted)]
  const isKept = (at: number): boolean => kept.some((match) => at >= match.index && at < match.index + match[0].length)
  return text.replace(/[A-Z]/g, (letter, at: number) => (isKept(at) ? letter : letter.toLowerCase()))
}

/** Nothing of the prompt can be shown. */
export function notUnderstood(title: string): ProblemError {
  return refused('prompt-not-understood', title, `Name somebody or something and what happens, for example ${starter}.`)
}

function refused(code: 'prompt-empty' | 'prompt-too-long' | 'prompt-not-understood', title: string, detail: string): ProblemError {
  return new ProblemError(problem(code, title, { detail, param: 'prompt' }))
}
