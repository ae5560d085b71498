import { diceFor, type Dice } from '@kinora/engine/node'
import type { PromptLine } from './prompt-file.ts'
import { basicColors, questionsOf } from './questions.ts'

/** Twins of lines: the same prompts with their sides swapped, and with other numbers, colours and moves. Each keeps the fields that its questions are read from. */
export function twinsOf(lines: readonly PromptLine[], seed: number): PromptLine[] {
  return lines.flatMap((line) => {
    const twin = twinOf(line, diceFor(seed, line.id))
    return twin === undefined || questionsOf(twin).length === 0 ? [] : [twin]
  })
}

function twinOf(line: PromptLine, dice: Dice): PromptLine | undefined {
  const changed = (swaps: Readonly<Record<string, string>>): PromptLine | undefined => {
    const prompt = swapped(line.prompt, swaps)
    if (prompt === line.prompt) return undefined
    const asked = JSON.parse(JSON.stringify(line.asked), (_key, value: unknown) => (typeof value === 'string' ? swapped(value, swaps) : value)) as Record<string, unknown>
    return { ...line, id: `${line.id}-twin`, prompt, asked }
  }
  switch (line.category) {
    case 'spatial': case 'motion': case 'dynamic_spatial_relationship': return changed({ left: 'right', right: 'left', leftwards: 'rightwards', rightwards: 'leftwards', behind: 'in front of', 'in front of': 'behind' })
    case 'attribute': case 'instance_preservation': case 'dynamic_attribute': return changed(shuffledColors(dice))
    case 'camera_motion': return changed({ 'zoom in': 'zoom out', 'zoom out': 'zoom in', zoom_in: 'zoom_out', zoom_out: 'zoom_in', 'pan left': 'tilt up', pan_left: 'tilt_up', 'pan right': 'pan left', pan_right: 'pan_left', 'tilt down': 'pan right', tilt_down: 'pan_right' })
    case 'count': return recounted(line, dice)
    default: return undefined
  }
}

function swapped(text: string, swaps: Readonly<Record<string, string>>): string {
  const words = Object.keys(swaps).sort((a, b) => b.length - a.length)
  return words.length === 0 ? text : text.replace(new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'), (word) => {
    const to = swaps[word.toLowerCase()] ?? word
    return /^[A-Z]/.test(word) ? to.charAt(0).toUpperCase() + to.slice(1) : to
  })
}

/** Each basic colour becomes another one. */
function shuffledColors(dice: Dice): Record<string, string> {
  const shift = 1 + Math.floor(dice.unit('shift') * (basicColors.length - 2))
  return Object.fromEntries(basicColors.map((color, i) => [color, basicColors[(i + shift) % basicColors.length] ?? color]))
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']

/** Numbers from two to seven, each one another. */
function recounted(line: PromptLine, dice: Dice): PromptLine | undefined {
  const shift = 1 + Math.floor(dice.unit('shift') * 5)
  const moved = (n: number): number => (n < 2 || n > 7 ? n : ((n - 2 + shift) % 6) + 2)
  const prompt = line.prompt.replace(/\b(two|three|four|five|six|seven)\b/gi, (word) => { const to = numbers[moved(numbers.indexOf(word.toLowerCase()) + 1) - 1] ?? word; return /^[A-Z]/.test(word) ? to.charAt(0).toUpperCase() + to.slice(1) : to })
  const asked = { ...line.asked, numbers: String(line.asked['numbers'] ?? '').split(',').map((n) => moved(Number(n))).join(',') }
  return prompt === line.prompt ? undefined : { ...line, id: `${line.id}-twin`, prompt, asked }
}
