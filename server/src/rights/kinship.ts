import { readPrompt, type Platform } from '@kinora/engine'
import type { Kinship } from './ports.ts'

const probeFormat = { widthPx: 640, heightPx: 360, fps: 24, durationS: 4 }
const nobodyInParticular = 'somebody'

/** Finds generic kin by reading the character's description as the engine would and taking the catalog's own name for its first figure. */
export function catalogKinship(platform: Platform): Kinship {
  return {
    async standInFor(description) {
      if (description.trim() === '') return nobodyInParticular
      try {
        const { screenplay } = await readPrompt(platform, description, { format: probeFormat, seed: 0 })
        const recipe = screenplay.cast[0]?.recipe
        if (recipe === undefined) return nobodyInParticular
        const name = recipe.replaceAll('-', ' ')
        return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
      } catch {
        return nobodyInParticular // a description that nothing can be read from
      }
    },
  }
}
