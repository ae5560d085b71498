import type { bodyParts } from '@kinora/contract'

/** Words for how something looks, feels or is done. */

export const colorWords: Readonly<Record<string, string>> = {
  red: '#c8312b', orange: '#e8812e', yellow: '#f0c93a', green: '#4a9a4b', blue: '#2f6fc4', purple: '#7b4aa8', violet: '#7b4aa8', pink: '#e88ab0', brown: '#7a4f30', black: '#26262a', white: '#f4f1ea',
  gray: '#8c8f94', grey: '#8c8f94', gold: '#d9a936', golden: '#d9a936', silver: '#b4bac2', rusty: '#8a4b2a', mossy: '#5f7d3f', muddy: '#6b5236', beige: '#cdb28c', turquoise: '#35b5ad', teal: '#2b8a8a', cyan: '#3fc1d6', magenta: '#c43a92', crimson: '#a81c2e', scarlet: '#d0281f', navy: '#1f2f5c', cream: '#f2e6c9', tan: '#c69c6d', ginger: '#d07a33', lavender: '#b19cd9', lime: '#a4d037', maroon: '#6e1f2a', olive: '#7d7f38', blonde: '#e0c068', blond: '#e0c068', emerald: '#2f9e63', copper: '#b8713f', bronze: '#a97142', ivory: '#f3eed9', peach: '#f4b58c', indigo: '#463a8f',
}

export const materialWords: Readonly<Record<string, string>> = {
  gold: 'gold', golden: 'gold', silver: 'silver', glass: 'glass', wooden: 'wood', wood: 'wood', metal: 'metal', metallic: 'metal', steel: 'metal', iron: 'metal', stone: 'stone', marble: 'marble', granite: 'stone', rubber: 'rubber', plastic: 'plastic', leather: 'leather', paper: 'paper', clay: 'clay', ceramic: 'ceramic', porcelain: 'ceramic', felt: 'felt', wool: 'felt', woolen: 'felt', ice: 'ice', icy: 'ice', velvet: 'felt', plush: 'felt', crystal: 'glass', transparent: 'glass', copper: 'copper', bronze: 'bronze', bamboo: 'bamboo', brick: 'brick', origami: 'paper', fabric: 'felt', denim: 'denim', silk: 'felt', cotton: 'felt', linen: 'felt', woollen: 'felt', knitted: 'felt', chocolate: 'chocolate', cardboard: 'cardboard',
}

/** Words for what is drawn all over a thing. */
export const patternWords: Readonly<Record<string, 'stripes' | 'spots' | 'checks'>> = {
  striped: 'stripes', stripy: 'stripes', stripey: 'stripes', tiger: 'stripes', zebra: 'stripes', tabby: 'stripes', spotted: 'spots', dotted: 'spots', polka: 'spots', 'polka dot': 'spots', 'polka dotted': 'spots', speckled: 'spots', freckled: 'spots', dappled: 'spots', leopard: 'spots', checkered: 'checks', chequered: 'checks', checked: 'checks', plaid: 'checks', tartan: 'checks', patchwork: 'checks', gingham: 'checks',
}

/** Words for a form: times its width, height and depth. What is round or square already stays as it is. */
export const formWords: Readonly<Record<string, readonly [number, number, number]>> = {
  long: [1, 1, 1.5], elongated: [1, 1, 1.6], oblong: [1, 0.9, 1.5], wide: [1.5, 1, 1], broad: [1.4, 1, 1], narrow: [0.6, 1, 1], thin: [0.6, 1, 0.6], slim: [0.75, 1, 0.75], slender: [0.75, 1.1, 0.75], skinny: [0.7, 1, 0.7], lanky: [0.75, 1.2, 0.75], fat: [1.35, 1, 1.35], chubby: [1.25, 1, 1.25], plump: [1.2, 1, 1.2], thick: [1.3, 1, 1.3], stocky: [1.25, 0.9, 1.25], flat: [1, 0.4, 1], flattened: [1, 0.4, 1], squat: [1.2, 0.7, 1.2], elliptical: [1.4, 1, 1], oval: [1.35, 1, 1], rectangular: [1.35, 1, 1], tall: [1, 1.3, 1],
  round: [1, 1, 1], circular: [1, 1, 1], spherical: [1, 1, 1], square: [1, 1, 1], cubic: [1, 0.8, 1], cubical: [1, 0.8, 1], triangular: [1, 1, 1], pyramidal: [1, 1, 1], conical: [1, 1, 1], cylindrical: [1, 1, 1], spiral: [1, 1, 1], curved: [1, 1, 1], hexagonal: [1, 1, 1],
}

/** What shines by itself. */
export const glowWords: ReadonlySet<string> = new Set(['glowing', 'luminous', 'luminescent', 'bioluminescent', 'illuminated', 'lit', 'radiant', 'neon', 'burning', 'flaming', 'shining', 'fluorescent', 'incandescent'])

/** Adjectives that colour the mood and are nothing to be seen by themselves. */
export const moodAdjectives: ReadonlySet<string> = new Set(['beautiful', 'lovely', 'gorgeous', 'stunning', 'amazing', 'breathtaking', 'cosy', 'cozy', 'fluffy', 'furry', 'soft', 'warm', 'cold', 'hot', 'cool', 'gentle', 'wild', 'brave', 'clever', 'wise', 'curious', 'proud', 'lazy', 'friendly', 'kind', 'fierce', 'mighty', 'powerful', 'strong', 'swift', 'quick', 'lone', 'lonely', 'single', 'whole', 'entire', 'famous', 'ancient', 'modern', 'futuristic', 'old-fashioned', 'vintage', 'antique', 'classic', 'traditional', 'elegant', 'graceful', 'delicate', 'fragile', 'heavy', 'light', 'fresh', 'ripe', 'delicious', 'tasty', 'sweet', 'bright', 'vivid', 'vibrant', 'dark', 'deep', 'lush', 'dense', 'vast', 'endless', 'distant', 'nearby', 'quiet', 'silent', 'busy', 'crowded', 'empty', 'abandoned', 'desolate', 'mysterious', 'magical', 'strange', 'weird', 'funny', 'adorable', 'cute', 'majestic', 'epic', 'rugged', 'rough', 'smooth', 'sharp', 'hard', 'clean', 'dirty', 'dusty', 'muddy', 'wet', 'dry', 'shiny', 'glossy', 'glittering', 'sparkling', 'shimmering', 'colorful', 'colourful', 'various', 'different', 'same', 'similar', 'real', 'true', 'first', 'second', 'third', 'last', 'new', 'next', 'own', 'special', 'simple', 'perfect', 'happy', 'sad', 'angry', 'tired', 'scared', 'excited', 'surprised', 'bearded', 'smiling', 'young', 'old', 'elderly', 'little', 'tender', 'playful', 'sleepy', 'hungry', 'stray', 'pet', 'domestic', 'adult', 'male', 'female', 'local', 'outdoor', 'indoor', 'open', 'closed', 'full', 'moving', 'waiting', 'stationary', 'standing', 'sitting', 'plain', 'ordinary', 'typical', 'large', 'small', 'clear', 'untextured', 'cream', 'rapid', 'slow', 'fast', 'sudden', 'gradual', 'gleaming', 'cyberpunk', 'steampunk', 'mythical', 'legendary', 'enchanted', 'haunted', 'dense', 'thick', 'rich', 'poor', 'noble', 'royal', 'holy', 'sacred'])

/** Times the natural size. */
export const sizeWords: Readonly<Record<string, number>> = {
  tiny: 0.5, small: 0.7, little: 0.75, miniature: 0.5, mini: 0.6, large: 1.4, big: 1.35, huge: 1.8, giant: 2.2, gigantic: 2.4, enormous: 2, massive: 2, colossal: 2.5, short: 0.85, larger: 1.4, bigger: 1.4, smaller: 0.7, immense: 2, mammoth: 2, monumental: 2, minuscule: 0.4, teeny: 0.5, baby: 0.6, microscopic: 0.4, oversized: 1.6, towering: 1.8, chibi: 0.8,
}

/** Adverbs and adverb phrases → manner. */
export const mannerWords: Readonly<Record<string, string>> = {
  quickly: 'fast', fast: 'fast', rapidly: 'fast', swiftly: 'fast', hurriedly: 'fast', frantically: 'fast', hungrily: 'fast', greedily: 'fast', wildly: 'fast', energetically: 'fast', speedily: 'fast', excitedly: 'joyful',
  slowly: 'slow', leisurely: 'slow', gradually: 'slow', lazily: 'slow', calmly: 'gentle', gently: 'gentle', softly: 'gentle', gracefully: 'gentle', elegantly: 'gentle', carefully: 'gentle', tenderly: 'gentle', delicately: 'gentle', peacefully: 'gentle', quietly: 'stealthy', silently: 'stealthy', stealthily: 'stealthy', sneakily: 'stealthy',
  angrily: 'angry', furiously: 'angry', fiercely: 'angry', aggressively: 'angry', happily: 'joyful', joyfully: 'joyful', cheerfully: 'joyful', playfully: 'joyful', merrily: 'joyful', proudly: 'joyful', sadly: 'sad', tearfully: 'sad', nervously: 'scared', fearfully: 'scared', desperately: 'scared', 'for dear life': 'scared', 'in circles': 'circling', 'in a circle': 'circling', backwards: 'backwards', backward: 'backwards',
  'in awe': 'amazed', 'in amazement': 'amazed', 'in wonder': 'amazed', 'in wonderment': 'amazed', 'in astonishment': 'amazed', 'in disbelief': 'amazed', 'in surprise': 'surprised', 'in shock': 'surprised', 'with amazement': 'amazed', 'with awe': 'amazed', 'with wonder': 'amazed', 'with surprise': 'surprised', 'with wide eyes': 'amazed', 'open mouthed': 'amazed', 'wide eyed': 'amazed',
  left: 'leftwards', right: 'rightwards', leftwards: 'leftwards', leftward: 'leftwards', rightwards: 'rightwards', rightward: 'rightwards', upwards: 'upwards', upward: 'upwards', up: 'upwards', downwards: 'downwards', downward: 'downwards', forwards: 'forwards', forward: 'forwards',
  'from left to right': 'rightwards', 'left to right': 'rightwards', 'from right to left': 'leftwards', 'right to left': 'leftwards', 'from right to the left': 'leftwards', 'from the right to left': 'leftwards', 'from the left to right': 'rightwards', 'from the right to the left': 'leftwards', 'from the left to the right': 'rightwards', 'from left to the right': 'rightwards', 'to the left': 'leftwards', 'to the right': 'rightwards', 'towards the left': 'leftwards', 'towards the right': 'rightwards', 'from the top to the bottom': 'downwards', 'from top to bottom': 'downwards', 'from the top to the bottom of the screen': 'downwards', 'from above': 'downwards', 'from bottom to top': 'upwards', 'into the sky': 'upwards', 'into the air': 'upwards',
}

export const moodPhrases: Readonly<Record<string, 'calm' | 'playful' | 'joyful' | 'tense' | 'epic' | 'sad' | 'wonder'>> = {
  calm: 'calm', serene: 'calm', peaceful: 'calm', quiet: 'calm', tranquil: 'calm', cozy: 'calm', gentle: 'calm', relaxing: 'calm', playful: 'playful', funny: 'playful', whimsical: 'playful', silly: 'playful', comic: 'playful', cute: 'playful', mischievous: 'playful', joyful: 'joyful', happy: 'joyful', cheerful: 'joyful', festive: 'joyful', lively: 'joyful', excited: 'joyful',
  tense: 'tense', scary: 'tense', suspenseful: 'tense', spooky: 'tense', eerie: 'tense', dramatic: 'tense', ominous: 'tense', dark: 'tense', danger: 'tense', horror: 'tense', epic: 'epic', heroic: 'epic', majestic: 'epic', triumphant: 'epic', glorious: 'epic', sad: 'sad', melancholy: 'sad', lonely: 'sad', gloomy: 'sad', sorrowful: 'sad', mournful: 'sad',
  magical: 'wonder', mysterious: 'wonder', dreamy: 'wonder', enchanted: 'wonder', wondrous: 'wonder', surreal: 'wonder', mystical: 'wonder', ethereal: 'wonder', breathtaking: 'wonder',
}

/** Phrases for the look; the second list is approximated by the look. */
export const lookPhrases: readonly { look: string; same: string; near?: string }[] = [
  { look: 'cinematic', same: 'cinematic, cinematic look, film look', near: '35mm film, photorealistic, realistic, documentary, imax, 4k, 8k, hyperrealistic, hd' },
  { look: 'clay', same: 'clay, claymation, clay animation, stop motion, stop-motion, plasticine', near: 'felt, puppet animation, papercraft, paper cutout, origami style, lego' },
  { look: 'toon', same: 'toon, cartoon, cartoon style, cel shaded, cel-shaded, comic style', near: 'anime, anime style, watercolour, watercolor, pixar style, disney style, pixar, manga, ghibli, studio ghibli, oil painting, pixel art, sketch style, cyberpunk' },
  { look: 'noir', same: 'noir, film noir, black and white, black-and-white, monochrome', near: 'old film, vintage film, silent film, sepia' },
]

type BodyPart = (typeof bodyParts)[number]
/** Parts that one body can take from another, by the words for them. */
export const graftWords: Readonly<Record<string, BodyPart>> = {
  head: 'head', face: 'head', body: 'body', torso: 'body', leg: 'legs', foot: 'legs', limb: 'legs', paw: 'claws', claw: 'claws', talon: 'claws', hoof: 'legs', wing: 'wings', tail: 'tail', ear: 'ears', horn: 'horns', antler: 'horns', tusk: 'horns', shell: 'shell', fur: 'coat', coat: 'coat', skin: 'coat', feather: 'coat', plumage: 'coat', scale: 'coat', stripe: 'coat', spot: 'coat', mane: 'coat', eye: 'eyes', fin: 'fins', flipper: 'fins', beak: 'beak', trunk: 'beak', snout: 'beak', nose: 'beak',
}
