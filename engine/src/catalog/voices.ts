/*
 * Voices are data: one of the synthesizer's voices, made higher or lower (pitch), larger or smaller (the length of the
 * vocal tract, which moves the formants), livelier or flatter. engine/speech gives one to every member of the cast.
 */

/** Whom a voice suits. */
export type VoiceFamily = 'woman' | 'man' | 'girl' | 'boy' | 'old-woman' | 'old-man' | 'robot' | 'small-animal' | 'middle-animal' | 'large-animal'

/** A speaker: which flite voice, and how it is reshaped. */
export interface VoiceRecipe {
  id: string
  /** For people who choose: "low and warm". */
  description: string
  suits: readonly VoiceFamily[]
  /** The synthesizer's voice it starts from. */
  base: 'slt' | 'rms' | 'awb' | 'kal16'
  /** Times the pitch of the base. */
  pitch: number
  /** Times the formants' frequencies: above 1 a shorter vocal tract, a smaller body. */
  formants: number
  /** Times the speed. */
  rate: number
  /** Times the melody's rise and fall; 0 is a monotone. */
  melody: number
  /** Level of the consonants' and overtones' region (above 2.5 kHz), decibels. */
  brightnessDb: number
  /** Rings like a machine. */
  metallic?: true
}

const voice = (id: string, description: string, suits: readonly VoiceFamily[], base: VoiceRecipe['base'], shape: Omit<VoiceRecipe, 'id' | 'description' | 'suits' | 'base'>): VoiceRecipe =>
  ({ id, description, suits, base, ...shape })

/** Every voice, each told from the others by ear. */
export const voices: readonly VoiceRecipe[] = [
  voice('clear-woman', 'clear and friendly', ['woman'], 'slt', { pitch: 1, formants: 1, rate: 1, melody: 1.2, brightnessDb: 6 }),
  voice('low-woman', 'low and calm', ['woman'], 'slt', { pitch: 0.82, formants: 0.93, rate: 0.95, melody: 0.9, brightnessDb: 4 }),
  voice('bright-woman', 'bright and quick', ['woman'], 'slt', { pitch: 1.16, formants: 1.07, rate: 1.08, melody: 1.5, brightnessDb: 8 }),
  voice('warm-man', 'warm and even', ['man'], 'rms', { pitch: 1.05, formants: 1, rate: 1.03, melody: 1.2, brightnessDb: 5 }),
  voice('deep-man', 'deep and slow', ['man'], 'rms', { pitch: 0.8, formants: 0.88, rate: 0.94, melody: 1.1, brightnessDb: 6 }),
  voice('light-man', 'light, with a Scottish lilt', ['man'], 'awb', { pitch: 1.06, formants: 1.02, rate: 0.96, melody: 1.3, brightnessDb: 3 }),
  voice('dry-man', 'dry and exact', ['man'], 'kal16', { pitch: 0.95, formants: 0.98, rate: 1.02, melody: 0.9, brightnessDb: 0 }),
  voice('girl', 'a girl', ['girl'], 'slt', { pitch: 1.42, formants: 1.22, rate: 1.02, melody: 1.5, brightnessDb: 7 }),
  voice('boy', 'a boy', ['boy'], 'awb', { pitch: 1.95, formants: 1.24, rate: 1.03, melody: 1.4, brightnessDb: 4 }),
  voice('old-woman', 'an old woman', ['old-woman'], 'slt', { pitch: 0.9, formants: 1.05, rate: 0.84, melody: 1.6, brightnessDb: 2 }),
  voice('old-man', 'an old man', ['old-man'], 'awb', { pitch: 0.88, formants: 0.95, rate: 0.82, melody: 1.5, brightnessDb: 0 }),
  voice('robot', 'a machine', ['robot'], 'kal16', { pitch: 1, formants: 1.06, rate: 0.95, melody: 0, brightnessDb: 3, metallic: true }),
  voice('squeaky', 'a very small animal', ['small-animal'], 'slt', { pitch: 1.75, formants: 1.42, rate: 1.12, melody: 1.5, brightnessDb: 6 }),
  voice('silky', 'a cat that knows what it wants', ['small-animal', 'middle-animal'], 'slt', { pitch: 1.22, formants: 1.18, rate: 0.9, melody: 1.8, brightnessDb: 7 }),
  voice('gruff', 'a good-natured dog', ['middle-animal'], 'rms', { pitch: 1.12, formants: 0.92, rate: 1.06, melody: 1.6, brightnessDb: 6 }),
  voice('booming', 'something the size of a house', ['large-animal'], 'rms', { pitch: 0.66, formants: 0.78, rate: 0.86, melody: 1, brightnessDb: 7 }),
]

/** The families among which the voice of a recipe is drawn. A recipe that is not listed speaks as a grown-up. */
export const voiceFamilies: Readonly<Record<string, readonly VoiceFamily[]>> = {
  woman: ['woman'], skater: ['woman'], gymnast: ['woman'],
  man: ['man'], surfer: ['man'],
  girl: ['girl'], boy: ['boy'], 'old-woman': ['old-woman'], 'old-man': ['old-man'], robot: ['robot'], baby: ['boy'], toddler: ['girl'], 'teenage-boy': ['boy'], 'teenage-girl': ['girl'], elf: ['boy'], fairy: ['girl'], wizard: ['old-man'], 'mad-scientist': ['old-man'], judge: ['old-man'], butler: ['old-man'], 'santa-claus': ['old-man'], conductor: ['old-man'], librarian: ['old-woman'],
  rabbit: ['small-animal'], songbird: ['small-animal'], duck: ['small-animal'], fish: ['small-animal'], cat: ['small-animal'],
  dog: ['middle-animal'], corgi: ['middle-animal'], flamingo: ['middle-animal'], octopus: ['middle-animal'],
  horse: ['large-animal'], cow: ['large-animal'], elephant: ['large-animal'], lion: ['large-animal'],
  sparrow: ['small-animal'], robin: ['small-animal'], swallow: ['small-animal'], hummingbird: ['small-animal'], crow: ['small-animal'], pigeon: ['small-animal'], dove: ['small-animal'], seagull: ['small-animal'], parrot: ['small-animal'], toucan: ['small-animal'],
  woodpecker: ['small-animal'], owl: ['small-animal'], kiwi: ['small-animal'], chicken: ['small-animal'], chick: ['small-animal'], rooster: ['small-animal'], goldfish: ['small-animal'], clownfish: ['small-animal'], angelfish: ['small-animal'], pufferfish: ['small-animal'],
  crab: ['small-animal'], shrimp: ['small-animal'], starfish: ['small-animal'], jellyfish: ['small-animal'], seahorse: ['small-animal'], lizard: ['small-animal'], chameleon: ['small-animal'], frog: ['small-animal'], toad: ['small-animal'], salamander: ['small-animal'],
  butterfly: ['small-animal'], moth: ['small-animal'], bee: ['small-animal'], ladybug: ['small-animal'], beetle: ['small-animal'], firefly: ['small-animal'], ant: ['small-animal'], dragonfly: ['small-animal'], grasshopper: ['small-animal'], fly: ['small-animal'],
  caterpillar: ['small-animal'], worm: ['small-animal'], snail: ['small-animal'], centipede: ['small-animal'], alien: ['small-animal'], ghost: ['small-animal'],
  eagle: ['middle-animal'], hawk: ['middle-animal'], vulture: ['middle-animal'], penguin: ['middle-animal'], turkey: ['middle-animal'], peacock: ['middle-animal'], goose: ['middle-animal'], swan: ['middle-animal'], pelican: ['middle-animal'], stork: ['middle-animal'],
  heron: ['middle-animal'], lobster: ['middle-animal'], squid: ['middle-animal'], dolphin: ['middle-animal'], turtle: ['middle-animal'], tortoise: ['middle-animal'], 'sea-turtle': ['middle-animal'], snake: ['middle-animal'], cobra: ['middle-animal'], velociraptor: ['middle-animal'],
  pterodactyl: ['middle-animal'], spider: ['middle-animal'], scorpion: ['middle-animal'], phoenix: ['middle-animal'], eel: ['middle-animal'],
  ostrich: ['large-animal'], shark: ['large-animal'], orca: ['large-animal'], whale: ['large-animal'], swordfish: ['large-animal'], 'manta-ray': ['large-animal'], crocodile: ['large-animal'], tyrannosaurus: ['large-animal'], triceratops: ['large-animal'], brachiosaurus: ['large-animal'],
  stegosaurus: ['large-animal'], dragon: ['large-animal'], griffin: ['large-animal'], yeti: ['large-animal'], monster: ['large-animal'],
}
