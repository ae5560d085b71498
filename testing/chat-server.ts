/** A local server that speaks the chat protocol of a language model and answers what a test tells it to. It is no model. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked, as it came over the wire. */
export interface ChatRequest {
  path: string
  authorization: string | undefined
  body: { model: string; temperature: number; seed: number; messages: { role: string; content: string }[]; response_format: { type: string; json_schema: { name: string; strict: boolean; schema: Record<string, unknown> } } }
}

/** One answer: the content of a message, or a function that writes whatever else a server may do. */
export type ChatReply = string | ((response: ServerResponse) => void)

export interface ChatServer {
  url: string
  requests: ChatRequest[]
  close(): Promise<void>
}

/** Starts the server; it gives the replies in turn, and the last again and again. */
export async function startChatServer(replies: readonly ChatReply[]): Promise<ChatServer> {
  const requests: ChatRequest[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(text === '' ? '{}' : text) as ChatRequest['body'] })
    const reply = replies[Math.min(requests.length, replies.length) - 1] ?? ''
    if (typeof reply === 'function') return reply(response)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: reply } }] }))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    }),
  }
}
