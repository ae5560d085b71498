import type { ClipRequest } from '@kinora/contract'

export type Shape = NonNullable<ClipRequest['shape']>

/** What can be chosen about a film besides its prompt. */
export interface Choices {
  seconds: number
  shape: Shape
  /** Absent: the look that the prompt's own words ask for. */
  look?: string
}

export const defaultChoices: Choices = { seconds: 10, shape: 'wide' }

export const lengthsS = [5, 10, 20, 30]
export const shapeNames: Record<Shape, string> = { wide: 'Wide', portrait: 'Tall', square: 'Square' }
/** The looks of the catalog by the names that people see. */
export const lookNames: Record<string, string> = { cinematic: 'Cinematic', clay: 'Clay', toon: 'Toon', noir: 'Noir', 'old-film': 'Old film', neon: 'Neon' }

export function lookName(look: string): string {
  return lookNames[look] ?? look
}

export function shapeOf({ widthPx, heightPx }: { widthPx: number; heightPx: number }): Shape {
  if (widthPx === heightPx) return 'square'
  return widthPx > heightPx ? 'wide' : 'portrait'
}
