import { contemporaryPeople } from './contemporary-people.ts'
import type { Dictionary } from './dictionary.ts'
import { findName, foldWords, type FoldedWord, type NameMatch } from './folding.ts'

/** Knows the names of real people. */
export interface RealPeople {
  /** The first real person named in a text, with the name as it is known; undefined when there is none. */
  findIn(text: string): { name: string; match: NameMatch } | undefined
}

/** The people whom the dictionary knows with the years of their lives, and the contemporary ones. */
export function realPeopleIn({ synsetLines, indexLines }: Dictionary): RealPeople {
  const names = new Map<string, string>()
  for (const name of [...namesOfPeople(synsetLines, unambiguousWords(indexLines)), ...contemporaryPeople]) names.set(foldedKey(name), name)
  return { findIn: (text) => findPerson(text, names) }
}

/** Synset lines of people (file 18) that are instances and whose gloss gives years; mythical and legendary ones give none. */
function namesOfPeople(synsets: readonly string[], unambiguous: ReadonlySet<string>): string[] {
  return synsets.filter((line) => /^\d{8} 18 n /.test(line) && line.includes(' @i ') && /\((?:born |circa )?[^)]*\d{3,4}[^)]*\)/.test(line)).flatMap((line) => {
    const wordCount = Number.parseInt(line.slice(14, 16), 16)
    const words = line.slice(17).split(' ').filter((_, i) => i % 2 === 0).slice(0, wordCount)
    return words.filter((word) => word.includes('_') || unambiguous.has(word.toLowerCase())).map((word) => word.replaceAll('_', ' '))
  })
}

/** Single words with one sense only: "Einstein" has two (the man, a genius like him), "Washington" five. */
function unambiguousWords(index: readonly string[]): ReadonlySet<string> {
  return new Set(index.flatMap((line) => {
    const [word = '', , senseCount = ''] = line.split(' ')
    return !word.includes('_') && word.length > 4 && Number(senseCount) <= 2 ? [word] : []
  }))
}

function foldedKey(name: string): string {
  return foldWords(name).map((word) => word.text).join(' ')
}

const longestName = 4

function findPerson(text: string, names: ReadonlyMap<string, string>): { name: string; match: NameMatch } | undefined {
  const words = foldWords(text)
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(longestName, words.length - first); count >= 1; count--) {
      const found = personAt(words, first, count, names)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function personAt(words: readonly FoldedWord[], first: number, count: number, names: ReadonlyMap<string, string>) {
  const run = words.slice(first, first + count)
  const name = names.get(run.map((word) => word.text).join(' '))
  // one word alone means the person only when it is written as a name
  if (name === undefined || (count === 1 && run[0]?.capitalized !== true)) return undefined
  const match = findName(run, name)
  return match === undefined ? undefined : { name, match }
}
