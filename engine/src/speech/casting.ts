import type { CastMember, Screenplay } from '@kinora/contract'
import { recipeById, voiceFamilies, voices, type VoiceFamily, type VoiceRecipe } from '../catalog/index.ts'
import { diceFor } from '../platform/index.ts'

const grownUps: readonly VoiceFamily[] = ['woman', 'man']

/** Who speaks with which voice. Each member keeps the voice the dice give to its id; only one who would sound like an earlier member gets another. */
export function castVoices(screenplay: Pick<Screenplay, 'cast' | 'seed'>): ReadonlyMap<string, VoiceRecipe> {
  const chosen = new Map<string, VoiceRecipe>()
  for (const member of screenplay.cast) chosen.set(member.id, chooseVoice(member, screenplay.seed, new Set(chosen.values())))
  return chosen
}

function chooseVoice(member: CastMember, seed: number, taken: ReadonlySet<VoiceRecipe>): VoiceRecipe {
  const asked = voices.find((voice) => voice.id === member.voice)
  if (asked !== undefined) return asked
  const families = familiesOf(member)
  const suitable = voices.filter((voice) => voice.suits.some((family) => families.includes(family)))
  const free = suitable.filter((voice) => !taken.has(voice))
  return diceFor(seed, member.id).pick('voice', free.length > 0 ? free : suitable)
}

const younger: Partial<Record<VoiceFamily, VoiceFamily>> = { woman: 'girl', man: 'boy' }
const older: Partial<Record<VoiceFamily, VoiceFamily>> = { woman: 'old-woman', man: 'old-man' }

function familiesOf(member: CastMember): VoiceFamily[] {
  const sex = recipeById(member.recipe)?.sex
  const families = voiceFamilies[member.recipe] ?? (sex === undefined ? grownUps : [sex === 'female' ? 'woman' as const : 'man' as const])
  const age = member.appearance?.age
  return families.map((family) => (age === 'child' ? younger[family] : age === 'old' ? older[family] : undefined) ?? family)
}
