import { attireQualities } from './words-attire.ts'
import { colorWords, materialWords, patternWords, shapeWords } from './words-qualities.ts'

/** Qualities of several words, which stand for one: a polka dot dress, a dark blue coat, a star shaped rug. */
export const compoundQualities: readonly string[] = [colorWords, materialWords, patternWords, shapeWords, attireQualities].flatMap((table) => Object.keys(table)).filter((name) => name.includes(' '))
