import type { PromptLine } from './prompt-file.ts'

/** How one thing stands to another, as it is judged in the picture. */
export type Side = 'left' | 'right' | 'in front of' | 'behind' | 'above' | 'on' | 'under'
export type Direction = 'left' | 'right' | 'up' | 'down'
export type Move = 'pan-left' | 'pan-right' | 'tilt-up' | 'tilt-down' | 'zoom-in' | 'zoom-out' | 'orbit' | 'static'

/** What is asked of the picture. */
export type Question =
  | { kind: 'presence'; noun: string }
  | { kind: 'persistence'; noun: string; count: number }
  | { kind: 'count'; noun: string; count: number }
  | { kind: 'relation'; who: string; side: Side; to: string; when: 'always' | 'first' | 'last' }
  | { kind: 'direction'; noun: string; direction: Direction }
  | { kind: 'move'; move: Move }
  | { kind: 'color'; noun: string; color: string; when: 'always' | 'first' | 'last' }
  | { kind: 'growth'; noun: string; grows: boolean }

export const basicColors = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'black', 'white', 'gray'] as const
const colorNames: Readonly<Record<string, string>> = { golden: 'yellow', gold: 'yellow', grey: 'gray', silver: 'gray', violet: 'purple', beige: 'brown', tan: 'brown', crimson: 'red', scarlet: 'red', ...Object.fromEntries(basicColors.map((color) => [color, color])) }
/** The basic colour that a word names; undefined where it names none. */
export const colorNamed = (word: string): string | undefined => colorNames[word.toLowerCase()]

const sides: Readonly<Record<string, Side>> = { left: 'left', right: 'right', front: 'in front of', 'in front of': 'in front of', behind: 'behind', back: 'behind', above: 'above', over: 'above', on: 'on', under: 'under', below: 'under' }
const articles = /^(?:an?|the|some|two|three|four|five|six|seven|one)\s+/i

/** The questions that a line's benchmark asks and that a picture can answer; the others are for people. */
export function questionsOf(line: PromptLine): Question[] {
  const { asked, prompt } = line
  const text = (key: string): string => (typeof asked[key] === 'string' ? asked[key] : '')
  switch (line.category) {
    case 'count': return counts(text('objects'), text('numbers'))
    case 'spatial': return [...relation(text('object_1'), sideIn(prompt, text('spatial')), text('object_2'), 'always')]
    case 'motion': return ['1', '2'].flatMap((n) => direction(text(`object_${n}`), text(`d_${n}`)))
    case 'attribute': return text('phrases').split(';').flatMap((phrase) => attribute(phrase.trim()))
    case 'action': return ['phrase_0', 'phrase_1'].flatMap((key) => presence(firstOf(asked[key])))
    case 'camera_motion': return move(text('questions'))
    case 'dynamic_spatial_relationship': return changedRelation(prompt)
    case 'instance_preservation': return preserved(text('questions'))
    case 'dynamic_attribute': return changedAttribute(prompt)
    default: return []
  }
}

const firstOf = (value: unknown): string => (Array.isArray(value) && typeof value[0] === 'string' ? value[0].replace(/\?$/, '') : '')
const bare = (phrase: string): string => phrase.trim().replace(articles, '').toLowerCase()

function counts(objects: string, numbers: string): Question[] {
  const amounts = numbers.split(',').map(Number)
  return objects.split(',').flatMap((noun, i) => (noun.trim() === '' || !((amounts[i] ?? 0) > 0) ? [] : [{ kind: 'count' as const, noun: bare(noun), count: amounts[i] ?? 1 }]))
}

/** A benchmark's own field errs at times ("on the right of" filed under "behind"); the prompt's words win. */
function sideIn(prompt: string, filed: string): Side | undefined {
  const said = /\bon the (left|right)\b|\b(in front of|behind|above|under|below|on)\b/i.exec(prompt)
  return sides[(said?.[1] ?? said?.[2] ?? filed).toLowerCase()] ?? sides[filed]
}

function relation(who: string, side: Side | undefined, to: string, when: 'always' | 'first' | 'last'): Question[] {
  return side === undefined || who === '' || to === '' ? [] : [{ kind: 'relation', who: bare(who), side, to: bare(to), when }]
}

function direction(noun: string, towards: string): Question[] {
  return ['left', 'right', 'up', 'down'].includes(towards) && noun !== '' ? [{ kind: 'direction', noun: bare(noun), direction: towards as Direction }] : []
}

/** A load of pumpkins is pumpkins. */
const measures = /^(?:load|pair|bunch|pile|stack|group|row|bowl full|basket full) of /

/** "a black lamp post": the thing is there, and its colour is on it. */
function attribute(phrase: string): Question[] {
  const words = bare(phrase).replace(measures, '').split(/\s+(?:of|with|in)\s+/)[0]?.split(' ') ?? []
  const color = words.map(colorNamed).find((name) => name !== undefined)
  const noun = words.filter((word) => colorNamed(word) === undefined).join(' ')
  if (noun === '') return []
  return [{ kind: 'presence', noun }, ...(color === undefined ? [] : [{ kind: 'color' as const, noun, color, when: 'always' as const }])]
}

const presence = (phrase: string): Question[] => (bare(phrase) === '' ? [] : [{ kind: 'presence', noun: bare(phrase) }])

function move(asked: string): Question[] {
  const named = { zoom_in: 'zoom-in', zoom_out: 'zoom-out', pan_left: 'pan-left', pan_right: 'pan-right', tilt_up: 'tilt-up', tilt_down: 'tilt-down', orbits: 'orbit', static: 'static' } as const
  return asked in named ? [{ kind: 'move', move: named[asked as keyof typeof named] }] : []
}

const place = '(?:(?:on|to) the )?(left|right|front|back|behind|in front|under|above)(?: of)?'

/** "An X is on the left of a Y, then the X runs to the front of the Y." */
function changedRelation(prompt: string): Question[] {
  const found = new RegExp(`^an? (.+?) is ${place} (?:an?|the) (.+?), then the .+? \\w+ (?:to )?(?:the )?${place} the `, 'i').exec(prompt.replace(/to the behind of/i, 'behind').replace(/to back of/i, 'to the back of'))
  if (found === null) return []
  const [, who = '', first = '', to = '', last = ''] = found
  const side = (name: string): Side | undefined => sides[name.toLowerCase() === 'in front' ? 'front' : name.toLowerCase()]
  return [...relation(who, side(first), to, 'first'), ...relation(who, side(last), to, 'last')]
}

/** "2.black drone": so many, from first to last, in their colour. */
function preserved(asked: string): Question[] {
  const [, amount, phrase = ''] = /^(\d+)\.(.+)$/.exec(asked) ?? []
  const words = phrase.split(' ')
  const color = words.map(colorNamed).find((name) => name !== undefined)
  const noun = words.filter((word) => colorNamed(word) === undefined).join(' ')
  if (noun === '') return []
  return [{ kind: 'persistence', noun, count: Number(amount) }, ...(color === undefined ? [] : [{ kind: 'color' as const, noun, color, when: 'always' as const }])]
}

/** "A car changes from white to golden.": a colour or a size before and after. */
function changedAttribute(prompt: string): Question[] {
  const [, noun = '', from = '', to = ''] = /^(?:an?|the) (.+?) changes from (\w+) to (\w+)/i.exec(prompt) ?? []
  if (noun === '') return []
  const [before, after] = [colorNamed(from), colorNamed(to)]
  if (before !== undefined && after !== undefined) return [{ kind: 'color', noun: bare(noun), color: before, when: 'first' }, { kind: 'color', noun: bare(noun), color: after, when: 'last' }]
  const small = /small|tiny|little/i.test(from)
  return /small|tiny|little|large|big|huge/i.test(from) ? [{ kind: 'growth', noun: bare(noun), grows: small }] : []
}
