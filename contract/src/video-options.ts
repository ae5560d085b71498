import { problem, ProblemError } from './problems.ts'
import { qualities, type Quality, type VideoRequest } from './video-engine-v1.ts'

/** The longest prompt, in UTF-16 units. */
export const promptMaxLength = 12_000
export const secondsRange = { min: 0.5, max: 180 } as const
export const sidePxRange = { min: 64, max: 3840 } as const
export const fpsRange = { min: 8, max: 60 } as const
const seedMax = 4_294_967_295

/** Options as a person, a form or a flag gives them: text or numbers, any of them absent. */
export type RawVideoOptions = Partial<Record<'seconds' | 'size' | 'fps' | 'seed' | 'quality' | 'look', unknown>>

/** The options of a film, checked and complete. */
export type VideoOptions = Pick<VideoRequest, 'widthPx' | 'heightPx' | 'fps' | 'durationS' | 'seed' | 'quality' | 'look'>

export const defaultVideoOptions: VideoOptions = { widthPx: 1280, heightPx: 720, fps: 24, durationS: 10, seed: 0, quality: 'standard' }

/** Checks the options of a film and fills in what is absent. Throws a ProblemError that names the option and what it may be. */
export function readVideoOptions(raw: RawVideoOptions, defaults: VideoOptions = defaultVideoOptions): VideoOptions {
  const { widthPx, heightPx } = raw.size === undefined ? defaults : readSize(raw.size)
  const look = raw.look === undefined ? defaults.look : readLook(raw.look)
  return {
    widthPx,
    heightPx,
    fps: raw.fps === undefined ? defaults.fps : readNumber(raw.fps, { option: 'fps', ...fpsRange, whole: true }),
    durationS: raw.seconds === undefined ? defaults.durationS : readNumber(raw.seconds, { option: 'seconds', ...secondsRange, whole: false }),
    seed: raw.seed === undefined ? defaults.seed : readNumber(raw.seed, { option: 'seed', min: 0, max: seedMax, whole: true }),
    quality: raw.quality === undefined ? defaults.quality : readQuality(raw.quality),
    ...(look === undefined ? {} : { look }),
  }
}

/** A prompt that can be read: not empty, not endless, without control characters. Returns it trimmed. */
export function readPromptText(raw: unknown): string {
  if (typeof raw !== 'string') throw refuse('prompt-empty', 'There is no prompt.', 'prompt', 'Say in a sentence what should happen, for example "a corgi surfs a wave at sunset".')
  const text = raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ').trim()
  if (text === '') throw refuse('prompt-empty', 'The prompt is empty.', 'prompt', 'Say in a sentence what should happen, for example "a corgi surfs a wave at sunset".')
  if (text.length > promptMaxLength) throw refuse('prompt-too-long', `The prompt has ${text.length} characters; at most ${promptMaxLength} can be read.`, 'prompt', 'Shorten it, or make several clips.')
  return text
}

function readSize(raw: unknown): { widthPx: number; heightPx: number } {
  const match = /^(\d{2,5})x(\d{2,5})$/.exec(String(raw).trim())
  const [widthPx, heightPx] = [Number(match?.[1]), Number(match?.[2])]
  const allowed = (side: number) => side >= sidePxRange.min && side <= sidePxRange.max && side % 2 === 0
  if (match === null || !allowed(widthPx) || !allowed(heightPx)) {
    throw refuse('option-invalid', `The size "${String(raw)}" cannot be made.`, 'size', `Give width x height in even pixels from ${sidePxRange.min} to ${sidePxRange.max}, for example 1280x720.`)
  }
  return { widthPx, heightPx }
}

function readNumber(raw: unknown, rule: { option: string; min: number; max: number; whole: boolean }): number {
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw
  const fits = typeof value === 'number' && Number.isFinite(value) && value >= rule.min && value <= rule.max && (!rule.whole || Number.isInteger(value))
  if (fits) return value
  throw refuse('option-invalid', `"${String(raw)}" cannot be the ${rule.option}.`, rule.option, `Give ${rule.whole ? 'a whole number' : 'a number'} from ${rule.min} to ${rule.max}.`)
}

function readQuality(raw: unknown): Quality {
  const found = qualities.find((quality) => quality === raw)
  if (found !== undefined) return found
  throw refuse('option-invalid', `"${String(raw)}" is not a quality.`, 'quality', `Choose one of: ${qualities.join(', ')}.`)
}

function readLook(raw: unknown): string {
  if (typeof raw === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(raw)) return raw
  throw refuse('option-invalid', `"${String(raw)}" is not a look.`, 'look', 'Give the name of a look, for example cinematic, clay, toon or noir.')
}

function refuse(code: 'prompt-empty' | 'prompt-too-long' | 'option-invalid', title: string, param: string, detail: string): ProblemError {
  return new ProblemError(problem(code, title, { param, detail }))
}
