import { type ClipRequest, parseScreenplay, problem, ProblemError, promptMaxLength, type Quality, type Screenplay, shapes } from '@kinora/contract'
import type { ClipOrder, ClipRecord } from './ports.ts'

/** The three shapes of the app, in pixels. */
const sizes: Record<(typeof shapes)[number], { widthPx: number; heightPx: number }> = {
  wide: { widthPx: 1280, heightPx: 720 },
  portrait: { widthPx: 720, heightPx: 1280 },
  square: { widthPx: 720, heightPx: 720 },
}
const defaults = { durationS: 10, fps: 24, seed: 0, quality: 'standard' satisfies Quality as Quality, shape: 'wide' } as const

/** Settles every choice of a request of the app. A given Screenplay decides what the request leaves open. */
export function orderOf(request: ClipRequest): ClipOrder {
  const screenplay = request.screenplay === undefined ? undefined : parseScreenplay(request.screenplay)
  return checkedOrder({
    prompt: request.prompt,
    ...sizeOf(request.shape, screenplay),
    fps: screenplay?.format.fps ?? defaults.fps,
    durationS: request.seconds ?? screenplay?.format.durationS ?? defaults.durationS,
    seed: request.seed ?? screenplay?.seed ?? defaults.seed,
    quality: request.quality ?? defaults.quality,
    ...given('look', request.look ?? screenplay?.look),
    ...given('screenplay', screenplay),
    ...given('remixOf', request.remixOf),
    ...given('acceptSubstitutes', request.acceptSubstitutes),
  })
}

/** The same film again with another prompt. */
export function remixOrderOf(source: ClipRecord, prompt: string): ClipOrder {
  const { widthPx, heightPx, fps, durationS, seed, quality, look, id } = source
  return checkedOrder({ prompt, widthPx, heightPx, fps, durationS, seed, quality, look, remixOf: id })
}

/** Checks what every order needs, before anything is read or kept. */
export function checkedOrder(order: ClipOrder): ClipOrder {
  if (order.prompt.trim() === '') throw new ProblemError(problem('prompt-empty', 'The prompt is empty.', { detail: 'Say what should happen, for example "A dog chases a ball on a beach".', param: 'prompt' }))
  if (order.prompt.length > promptMaxLength) {
    throw new ProblemError(problem('prompt-too-long', `The prompt has ${order.prompt.length} characters; at most ${promptMaxLength} can be read.`, { detail: 'Shorten it, or split it into several clips.', param: 'prompt' }))
  }
  return order
}

function sizeOf(shape: ClipRequest['shape'], screenplay: Screenplay | undefined): { widthPx: number; heightPx: number } {
  if (shape !== undefined || screenplay === undefined) return sizes[shape ?? defaults.shape]
  return { widthPx: screenplay.format.widthPx, heightPx: screenplay.format.heightPx }
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : { [name]: value } as { [Key in Name]: Value }
}
