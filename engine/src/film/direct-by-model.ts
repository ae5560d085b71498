import { ProblemError } from '@kinora/contract'
import type { ReadOptions, ReadPrompt } from '../language/index.ts'
import type { ChatModel } from '../platform/index.ts'
import { draftByModel } from './model-draft.ts'
import { readingOfDraft } from './model-reading.ts'

/** A prompt as the built-in reading took it, or the problem why it could not. */
export interface ReadAlready { prompt: string; options: ReadOptions; builtIn: ReadPrompt | ProblemError }

/**
 * Lets a language model write the Screenplay of a prompt that has been read already. The Reading says who directed: the model, or, with
 * the reason, the built-in reading where the model gave nothing usable; where there is neither, the problem of the built-in reading is thrown.
 */
export async function directByModel(chat: ChatModel, { prompt, options, builtIn }: ReadAlready): Promise<ReadPrompt> {
  const draft = await draftByModel(chat, prompt, options)
  const read = builtIn instanceof ProblemError ? undefined : builtIn
  if (draft.ok) {
    const inferred = [{ what: 'director', as: chat.name, because: 'a language model is configured, and it wrote the screenplay' }]
    return { screenplay: draft.screenplay, reading: { ...readingOfDraft(prompt, draft.screenplay, read), inferred } }
  }
  if (read === undefined) throw builtIn
  const note = { what: 'director', as: 'the built-in reading', because: draft.because }
  return { screenplay: read.screenplay, reading: { ...read.reading, inferred: [note, ...read.reading.inferred] } }
}

/** Reads a prompt as built in; a prompt that it does not understand is a value here, because a model may understand it. */
export async function readOrNot(read: () => Promise<ReadPrompt>): Promise<ReadPrompt | ProblemError> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'prompt-not-understood') return error
    throw error
  }
}
