import { readFileSync } from 'node:fs'
import { problem, ProblemError } from '@kinora/contract'

/** One line of a file of prompts: the prompt and whatever its benchmark asks of it. */
export interface PromptLine { id: string; category: string; prompt: string; asked: Readonly<Record<string, unknown>> }

/** Reads a file of prompts, one JSON object a line. Throws a ProblemError where it or a line of it cannot be read. */
export function readPromptFile(path: string): PromptLine[] {
  const text = (() => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      throw new ProblemError(problem('option-invalid', `The file "${path}" cannot be read.`, { param: 'prompts' }))
    }
  })()
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [promptLine(line, index)]))
}

function promptLine(line: string, index: number): PromptLine {
  const given = parsed(line)
  if (given === undefined || typeof given['prompt'] !== 'string') throw new ProblemError(problem('option-invalid', `Line ${index + 1} of the prompts is not a JSON object with a "prompt".`, { param: 'prompts' }))
  const { id, category, prompt, ...asked } = given
  return { id: typeof id === 'string' ? id : `prompt-${index + 1}`, category: typeof category === 'string' ? category : 'all', prompt: given['prompt'], asked }
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined
  } catch {
    return undefined
  }
}
