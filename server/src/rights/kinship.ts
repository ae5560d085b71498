import type { Screenplay } from '@kinora/contract'
import type { Kinship } from './ports.ts'

const nobodyInParticular = 'somebody'

/** Finds generic kin by reading a character's description as the engine would and taking the catalog's own name for its first figure. */
export function kinshipBy(read: (description: string) => Promise<Pick<Screenplay, 'cast'>>): Kinship {
  return {
    async standInFor(description) {
      if (description.trim() === '') return nobodyInParticular
      const { cast } = await read(description).catch(() => ({ cast: [] })) // nothing can be read from some descriptions
      const name = cast[0]?.recipe.replaceAll('-', ' ')
      if (name === undefined) return nobodyInParticular
      return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
    },
  }
}
