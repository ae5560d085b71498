import type { ChatAnswer, ChatModel, ChatQuestion } from './ports.ts'

/** Where a language model is and how it is asked. */
export interface ChatSettings {
  /** The base of an OpenAI-compatible interface: `http://127.0.0.1:11434/v1`. */
  url: string
  model: string
  key?: string
  /** How long one answer may take, to its last byte. */
  timeoutS: number
}

/** A Screenplay has a few thousand characters; whoever sends megabytes is not answering. */
const answerMaxBytes = 2_000_000

/** Opens a language model behind any chat endpoint that speaks the OpenAI protocol with JSON-schema output. Redirects are not followed: they would carry the key and the prompt elsewhere. */
export function openChatModel(settings: ChatSettings): ChatModel {
  return { name: settings.model, ask: (question) => ask(settings, question) }
}

async function ask(settings: ChatSettings, question: ChatQuestion): Promise<ChatAnswer> {
  const signal = AbortSignal.timeout(settings.timeoutS * 1000)
  try {
    const response = await fetch(`${settings.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST', redirect: 'manual', signal,
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(settings.key === undefined ? {} : { authorization: `Bearer ${settings.key}` }) },
      body: JSON.stringify(bodyOf(settings, question)),
    })
    if (response.status >= 300 && response.status < 400) return await drop(response, 'the model’s address points elsewhere, and redirects are not followed')
    if (response.status !== 200) return await drop(response, `the model’s server answered with status ${response.status}`)
    const text = await readBounded(response)
    return text === undefined ? { ok: false, because: 'the model’s answer was too large' } : contentOf(text)
  } catch {
    // The cause can hold the address; people are told only what they can act on
    return { ok: false, because: signal.aborted ? `the model did not answer within ${settings.timeoutS} seconds` : 'the model’s server could not be reached' }
  }
}

/** Not `strict`: strict mode knows no optional members, and a Screenplay leaves open whatever it can. */
function bodyOf({ model }: ChatSettings, { messages, schemaName, schema, seed }: ChatQuestion) {
  return { model, messages, temperature: 0, seed, stream: false, response_format: { type: 'json_schema', json_schema: { name: schemaName, strict: false, schema } } }
}

async function drop(response: Response, because: string): Promise<ChatAnswer> {
  await response.body?.cancel()
  return { ok: false, because }
}

/** The body as text; undefined as soon as it is too large. */
async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > answerMaxBytes) return undefined // leaving the loop cancels the stream
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function contentOf(text: string): ChatAnswer {
  let content: unknown
  try {
    content = (JSON.parse(text) as { choices?: { message?: { content?: unknown } }[] } | null)?.choices?.[0]?.message?.content
  } catch {
    content = undefined
  }
  return typeof content === 'string' ? { ok: true, text: content } : { ok: false, because: 'the model’s server did not speak the chat protocol' }
}
