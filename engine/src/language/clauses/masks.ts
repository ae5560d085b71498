import type { CameraIntent } from '@kinora/contract'
import { cameraWords, lookPhrases, mannerWords } from '../../catalog/index.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { unseenIn, type Unseen } from '../scenes/unseen.ts'

/** A stretch of the prompt that was read before the grammar, and as what. */
export interface Mask {
  startChar: number
  endChar: number
  kind: 'opener' | 'camera' | 'look' | 'manner' | 'speech' | 'unseen'
  /** The manner, or the words spoken. */
  value: string
  /** What is shown instead, when it is an approximation. */
  near?: string
  /** Why it is not seen. */
  unseen?: Pick<Unseen, 'kind' | 'because'>
}

/** The parts of a camera that the prompt names. */
export type CameraWish = Partial<Omit<CameraIntent, 'subjects'>>

/** A wish for the camera and where in the prompt it stands. */
export interface CameraCue { wish: CameraWish; startChar: number }

/** A prompt without its phrases of camera, look, speech and manner. Their characters become spaces, so places stay the same. */
export interface Masked {
  text: string
  masks: readonly Mask[]
  cameras: readonly CameraCue[]
  timeScale: number | undefined
  look: string | undefined
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const byLength = (a: string, b: string) => b.length - a.length
const anyOf = (phrases: readonly string[]) => [...phrases].sort(byLength).map((phrase) => escape(phrase).replaceAll(' ', '\\s+')).join('|')

const manners = Object.keys(mannerWords).filter((phrase) => phrase.includes(' ') || phrase.endsWith('wards') || phrase.endsWith('ward'))
const mannerPattern = new RegExp(`\\b(?:${anyOf(manners)})\\b(?!\\s+(?:of|side)\\b)`, 'gi')
const lookNames = lookPhrases.flatMap((row) => `${row.same}, ${row.near ?? ''}`.split(',').map((name) => name.trim())).filter((name) => name !== '')
const plainLooks = ['clay', 'felt', 'toon', 'realistic', 'documentary', 'cinematic', 'noir', 'hd', '4k', '8k', 'lego']
/** "a black and white cat": before a thing these are its colours, and no look. */
const ofThings = '(?<=black[- ]and[- ]white)\\s+(?!(?:style|look|film|films|animation|movie|video|photo|photograph|footage|picture|image|scene|cartoon|shot|and|with|while|at|in|on)\\b)[a-z]'
const lookPattern = new RegExp(`(?:,\\s*)?(?:\\bin\\s+(?:an?\\s+|the\\s+)?(?:style\\s+of\\s+)?)?\\b(${anyOf(lookNames.filter((name) => !plainLooks.includes(name)))})\\b(?!${ofThings})(?:[- ](?:style|look|film|animation|movie|video))?|\\b(?:in\\s+(?:an?\\s+)?)?(${plainLooks.join('|')})\\s+(?:style|look|film|animation|movie|video|shot)\\b|,\\s*(${plainLooks.join('|')})\\s*(?=[,.]|$)|\\b(claymation|cinematic)\\b`, 'gi')
/** What introduces the thing to be shown and is none itself. */
const openerPattern = /^\s*(?:please\s+)?(?:(?:watch|imagine|picture|visualize|create|generate|make|show(?:\s+me)?|film|render|give\s+me|i\s+want(?:\s+to\s+see)?)\s+(?=an?\s|the\s|two\s|three\s|\d))?(?:(?:(?:an?|the)\s+)?(?:short\s+|cinematic\s+|beautiful\s+|high[- ]quality\s+|8k\s+|4k\s+|hd\s+)*(?:video|footage|film|movie|clip|scene|animation)\s+(?:of|about|showing|where|in\s+which|with)\s+)?/gi
const speechPattern = /["“«]([^"“”«»]{1,600})["”»]/g
const cameraPatterns = cameraWords.map((row) => ({ row, pattern: new RegExp(`(?:,\\s*)?${row.pattern}`, 'gi') }))

/** Takes the phrases out of a prompt that would only confuse the grammar. */
export function maskPhrases(prompt: string, lexicon: Lexicon, isLong = false): Masked {
  const masks: Mask[] = []
  let text = prompt
  const take = (pattern: RegExp, maskOf: (match: RegExpExecArray) => Omit<Mask, 'startChar' | 'endChar'>, first = ' ') => {
    for (const match of text.matchAll(pattern)) {
      const lead = /^[,\s]*/.exec(match[0])?.[0].length ?? 0
      const startChar = match.index + lead
      const endChar = match.index + match[0].trimEnd().length
      if (endChar <= startChar) continue
      masks.push({ startChar, endChar, ...maskOf(match) })
      text = text.slice(0, startChar) + first + ' '.repeat(endChar - startChar - 1) + text.slice(endChar)
    }
  }
  take(openerPattern, () => ({ kind: 'opener', value: '' }))
  take(speechPattern, (match) => ({ kind: 'speech', value: (match[1] ?? '').trim() }), '“')
  for (const { pattern, kind, because } of unseenIn(isLong)) take(pattern, () => ({ kind: 'unseen', value: '', unseen: { kind, because } }))
  const cameras: CameraCue[] = []
  let timeScale: number | undefined
  for (const { row, pattern } of cameraPatterns) {
    take(pattern, (match) => {
      const { pattern: _pattern, near, timeScale: scale, ...wish } = row
      if (Object.keys(wish).length > 0) cameras.push({ wish, startChar: match.index })
      timeScale ??= scale
      return { kind: 'camera', value: '', ...(near === undefined ? {} : { near }) }
    })
  }
  let look: string | undefined
  take(lookPattern, (match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase().replace(/\s+/g, ' ')
    const found = lexicon.look(name)
    look ??= found?.id
    return { kind: 'look', value: name, ...(found?.approximated === true ? { near: `the ${found.id} look` } : {}) }
  })
  take(mannerPattern, (match) => ({ kind: 'manner', value: mannerWords[match[0].toLowerCase().replace(/\s+/g, ' ')] ?? '' }))
  return { text, masks: masks.sort((a, b) => a.startChar - b.startChar), cameras: cameras.sort((a, b) => a.startChar - b.startChar), timeScale, look }
}
