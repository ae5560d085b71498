import { thingShapes, type Appearance, type bodyParts } from '@kinora/contract'

/** Words for how something looks, feels or is done. */

const plainColors: Readonly<Record<string, string>> = {
  red: '#c8312b', orange: '#e8812e', yellow: '#f0c93a', green: '#4a9a4b', blue: '#2f6fc4', purple: '#7b4aa8', violet: '#7b4aa8', pink: '#e88ab0', brown: '#7a4f30', black: '#26262a', white: '#f4f1ea',
  gray: '#8c8f94', grey: '#8c8f94', gold: '#d9a936', golden: '#d9a936', silver: '#b4bac2', rusty: '#8a4b2a', mossy: '#5f7d3f', muddy: '#6b5236', beige: '#cdb28c', turquoise: '#35b5ad', teal: '#2b8a8a', cyan: '#3fc1d6', magenta: '#c43a92', crimson: '#a81c2e', scarlet: '#d0281f', navy: '#1f2f5c', cream: '#f2e6c9', tan: '#c69c6d', ginger: '#d07a33', lavender: '#b19cd9', lime: '#a4d037', maroon: '#6e1f2a', olive: '#7d7f38', blonde: '#e0c068', blond: '#e0c068', emerald: '#2f9e63', copper: '#b8713f', bronze: '#a97142', ivory: '#f3eed9', peach: '#f4b58c', indigo: '#463a8f',
}
const otherColors: Readonly<Record<string, string>> = {
  mint: '#8fd6b4', aqua: '#45c9cf', aquamarine: '#5fd0b8', azure: '#3f8fe0', cobalt: '#2348b0', sapphire: '#1f4fb5', cerulean: '#2f8fc9', periwinkle: '#8f93e0', lilac: '#c3a0dc', mauve: '#b58aae', fuchsia: '#d2308f', amethyst: '#8a55c4', orchid: '#cf72c8', burgundy: '#701c33', ruby: '#b3132f', vermilion: '#dc4a2a', coral: '#f0765f', salmon: '#f08f7c', amber: '#e6982a', mustard: '#cfa12a', ochre: '#c08a35', saffron: '#eda321', khaki: '#a89a68', sienna: '#9c5230', umber: '#634a35', terracotta: '#c2663f', chestnut: '#7c3f24', auburn: '#84341f', brunette: '#4a2e1e', caramel: '#b9743a', charcoal: '#3d4046', ebony: '#2a2422', jade: '#3fa277', platinum: '#d9d6cf', sepia: '#74553a', rosy: '#e59aa2', brass: '#c29a3c', ochreous: '#c08a35', silvery: '#b4bac2', whitish: '#ece8df', reddish: '#b5503f', bluish: '#5f86ba', greenish: '#6f9c66', yellowish: '#dcc468', brownish: '#87674a', pinkish: '#e0a3b4', purplish: '#8a6aa6', greyish: '#93969a', grayish: '#93969a', bluey: '#5f86ba', redheaded: '#b5532a',
  'mint green': '#8fd6b4', 'sky blue': '#7cc0ee', 'navy blue': '#1f2f5c', 'royal blue': '#2b4fc0', 'midnight blue': '#1b2350', 'powder blue': '#aecbe6', 'cobalt blue': '#2348b0', 'electric blue': '#1f8cff', 'steel blue': '#5a84ab', 'turquoise blue': '#35b5ad', 'forest green': '#2b6137', 'lime green': '#8fd037', 'olive green': '#7d7f38', 'emerald green': '#2f9e63', 'sea green': '#3f9c7c', 'sage green': '#a3b494', 'moss green': '#6f7f3c', 'hunter green': '#2f5a3f', 'bottle green': '#1f5240', 'jade green': '#3fa277', 'neon green': '#5fe83a', 'neon pink': '#ff4fa8', 'hot pink': '#f0439b', 'rose pink': '#e88a9c', 'salmon pink': '#f08f7c', 'rose gold': '#d9a08c', 'cherry red': '#b81c2c', 'ruby red': '#b3132f', 'brick red': '#9c4232', 'blood red': '#8a1519', 'fire engine red': '#d02418', 'lemon yellow': '#f5e04a', 'mustard yellow': '#cfa12a', 'canary yellow': '#f6e04a', 'burnt orange': '#c25a1f', 'jet black': '#18181b', 'coal black': '#1c1b1d', 'off white': '#ede7da', 'snow white': '#f8f9fa', 'milky white': '#f6f3ea', 'chocolate brown': '#55321f', 'coffee brown': '#5c4030', 'charcoal grey': '#3d4046', 'charcoal gray': '#3d4046', 'ash grey': '#a5a8aa', 'ash gray': '#a5a8aa', 'silver grey': '#b4bac2', 'strawberry blonde': '#d99a63', 'cast iron': '#3d3f44', 'wrought iron': '#34363b',
}

/** A colour mixed with another, by a share of it. */
function mixed(hex: string, other: string, share: number): string {
  return `#${[1, 3, 5].map((i) => Math.round(Number.parseInt(hex.slice(i, i + 2), 16) * (1 - share) + Number.parseInt(other.slice(i, i + 2), 16) * share).toString(16).padStart(2, '0')).join('')}`
}
const shades: Readonly<Record<string, (hex: string) => string>> = { dark: (hex) => mixed(hex, '#101014', 0.5), deep: (hex) => mixed(hex, '#101014', 0.35), light: (hex) => mixed(hex, '#ffffff', 0.5), pale: (hex) => mixed(hex, '#f6f3ec', 0.58), pastel: (hex) => mixed(hex, '#fff8f4', 0.52) }
const shaded = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'violet', 'pink', 'brown', 'gray', 'grey', 'turquoise', 'teal']

export const colorWords: Readonly<Record<string, string>> = {
  ...plainColors, ...otherColors, ...Object.fromEntries(Object.entries(shades).flatMap(([shade, tint]) => shaded.map((name) => [`${shade} ${name}`, tint(plainColors[name] ?? '#808080')]))),
}

export const materialWords: Readonly<Record<string, string>> = {
  gold: 'gold', golden: 'gold', silver: 'silver', glass: 'glass', wooden: 'wood', wood: 'wood', metal: 'metal', metallic: 'metal', steel: 'metal', iron: 'metal', stone: 'stone', marble: 'marble', granite: 'stone', rubber: 'rubber', plastic: 'plastic', leather: 'leather', paper: 'paper', clay: 'clay', ceramic: 'ceramic', porcelain: 'ceramic', felt: 'felt', wool: 'felt', woolen: 'felt', ice: 'ice', icy: 'ice', velvet: 'felt', plush: 'felt', crystal: 'glass', transparent: 'glass', copper: 'copper', bronze: 'bronze', bamboo: 'bamboo', brick: 'brick', origami: 'paper', fabric: 'felt', denim: 'denim', silk: 'felt', cotton: 'felt', linen: 'felt', woollen: 'felt', knitted: 'felt', chocolate: 'chocolate', cardboard: 'cardboard',
  brass: 'brass', 'cast iron': 'cast-iron', 'wrought iron': 'cast-iron', 'stainless steel': 'metal', chrome: 'silver', tin: 'metal', aluminum: 'metal', aluminium: 'metal', pewter: 'metal', platinum: 'silver', 'rose gold': 'rose-gold', wicker: 'wicker', rattan: 'wicker', woven: 'wicker', straw: 'wicker', oak: 'wood', mahogany: 'dark-wood', walnut: 'dark-wood', ebony: 'dark-wood', plywood: 'wood', timber: 'wood', driftwood: 'wood', concrete: 'concrete', cement: 'concrete', slate: 'slate', obsidian: 'slate', terracotta: 'terracotta', earthenware: 'terracotta', jade: 'jade', pearl: 'pearl', bone: 'bone', wax: 'wax', waxen: 'wax', cork: 'cardboard', translucent: 'glass', 'see through': 'glass', crocheted: 'felt', crochet: 'felt', satin: 'felt', lace: 'lace', lacy: 'lace', tweed: 'felt', corduroy: 'felt', cashmere: 'felt', flannel: 'felt', canvas: 'felt', burlap: 'burlap', suede: 'leather', 'papier mache': 'paper', 'stained glass': 'glass', acrylic: 'glass', latex: 'rubber', vinyl: 'plastic', silicone: 'rubber', candy: 'plastic', gingerbread: 'gingerbread', sandstone: 'sandstone', snow: 'snow',
}

/** The colour that cloth of a material has where no other is named. */
export const materialTints: Readonly<Record<string, string>> = { leather: '#5a3a24', denim: '#3d5f96', gold: '#e0a92e', silver: '#c9ced6', bronze: '#9c6a35', brass: '#c29a3c', copper: '#b8713f', metal: '#aab2bd', wicker: '#c9a066', lace: '#fbfaf5', burlap: '#b08d5b', glass: '#cfe6ef', pearl: '#f0ebe4', 'rose-gold': '#d9a08c', wood: '#a8703f', paper: '#f4efe2', jade: '#5fae8a' }

/** Patterns that are only nearly what is drawn. */
export const nearPatterns: ReadonlySet<string> = new Set(['floral', 'flowery', 'flowered', 'paisley', 'camouflage', 'camo', 'marbled', 'argyle', 'houndstooth', 'zigzag', 'quilted'])

/** Words for what is drawn all over a thing. */
export const patternWords: Readonly<Record<string, 'stripes' | 'spots' | 'checks'>> = {
  striped: 'stripes', stripy: 'stripes', stripey: 'stripes', tiger: 'stripes', zebra: 'stripes', tabby: 'stripes', spotted: 'spots', dotted: 'spots', polka: 'spots', 'polka dot': 'spots', 'polka dotted': 'spots', speckled: 'spots', freckled: 'spots', dappled: 'spots', leopard: 'spots', checkered: 'checks', chequered: 'checks', checked: 'checks', plaid: 'checks', tartan: 'checks', patchwork: 'checks', gingham: 'checks', argyle: 'checks', houndstooth: 'checks', checkerboard: 'checks', chessboard: 'checks', quilted: 'checks', latticed: 'checks', pinstriped: 'stripes', pinstripe: 'stripes', 'candy striped': 'stripes', banded: 'stripes', ringed: 'stripes', zigzag: 'stripes', ribbed: 'stripes', brindle: 'stripes', brindled: 'stripes', floral: 'spots', flowery: 'spots', flowered: 'spots', paisley: 'spots', mottled: 'spots', camouflage: 'spots', camo: 'spots', piebald: 'spots', cheetah: 'spots', dalmatian: 'spots', marbled: 'spots', 'leopard print': 'spots', 'tiger print': 'stripes', 'zebra print': 'stripes', 'animal print': 'spots', 'zebra striped': 'stripes',
}

/** Words for a form: times its width, height and depth. What is round or square already stays as it is. */
export const formWords: Readonly<Record<string, readonly [number, number, number]>> = {
  long: [1, 1, 1.5], elongated: [1, 1, 1.6], oblong: [1, 0.9, 1.5], wide: [1.5, 1, 1], broad: [1.4, 1, 1], narrow: [0.6, 1, 1], thin: [0.6, 1, 0.6], slim: [0.75, 1, 0.75], slender: [0.75, 1.1, 0.75], skinny: [0.7, 1, 0.7], lanky: [0.75, 1.2, 0.75], fat: [1.35, 1, 1.35], chubby: [1.25, 1, 1.25], plump: [1.2, 1, 1.2], thick: [1.3, 1, 1.3], stocky: [1.25, 0.9, 1.25], flat: [1, 0.4, 1], flattened: [1, 0.4, 1], squat: [1.2, 0.7, 1.2], tall: [1, 1.3, 1], stout: [1.25, 0.95, 1.25], portly: [1.3, 1, 1.3], muscular: [1.16, 1, 1.1], burly: [1.22, 1, 1.18], brawny: [1.2, 1, 1.15], beefy: [1.25, 1, 1.2], buff: [1.16, 1, 1.1], heavyset: [1.3, 1, 1.3], overweight: [1.35, 1, 1.35], obese: [1.5, 1, 1.5], bulky: [1.25, 1, 1.25], pudgy: [1.25, 1, 1.25], tubby: [1.3, 1, 1.3], rotund: [1.4, 0.95, 1.4], scrawny: [0.72, 1, 0.72], bony: [0.72, 1, 0.72], gaunt: [0.75, 1, 0.75], petite: [0.88, 0.9, 0.88], willowy: [0.78, 1.1, 0.78], shallow: [1, 0.5, 1], thickset: [1.25, 0.95, 1.2], curvy: [1.1, 1, 1.1], spindly: [0.7, 1.1, 0.7],
  spiral: [1, 1, 1], curved: [1, 1, 1],
}

/** Words for a form that a thing has instead of its own; each is also said as "star shaped". */
export const shapeWords: Readonly<Record<string, NonNullable<Appearance['shape']>>> = {
  round: 'circle', circular: 'circle', 'disc shaped': 'circle', 'disk shaped': 'circle', 'ring shaped': 'circle', oval: 'oval', elliptical: 'oval', 'egg shaped': 'oval', square: 'square', rectangular: 'rectangle', triangular: 'triangle', diamond: 'diamond', pentagonal: 'pentagon', hexagonal: 'hexagon', octagonal: 'octagon', cruciform: 'cross', teardrop: 'teardrop', 'pear shaped': 'teardrop', spherical: 'sphere', globular: 'sphere', 'ball shaped': 'sphere', 'globe shaped': 'sphere', cubic: 'cube', cubical: 'cube', 'box shaped': 'cube', boxy: 'cube', cylindrical: 'cylinder', tubular: 'cylinder', 'tube shaped': 'cylinder', conical: 'cone', 'funnel shaped': 'cone', pyramidal: 'pyramid',
  ...Object.fromEntries(thingShapes.map((shape) => [`${shape} shaped`, shape])), 'round shaped': 'circle', 'ball like': 'sphere', 'cone like': 'cone',
}
/** Forms of a living body that is said to be one: how it is stretched. */
export const roundBodies: Partial<Record<NonNullable<Appearance['shape']>, readonly [number, number, number]>> = { circle: [1.35, 0.95, 1.35], sphere: [1.45, 0.92, 1.45], oval: [1.2, 1, 1.2], cube: [1.3, 0.9, 1.3], square: [1.3, 0.95, 1.2], cylinder: [0.9, 1.1, 0.9], rectangle: [1, 1.1, 1] }

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
  head: 'head', neck: 'neck', face: 'head', body: 'body', torso: 'body', leg: 'legs', foot: 'legs', limb: 'legs', paw: 'claws', claw: 'claws', talon: 'claws', hoof: 'legs', wing: 'wings', tail: 'tail', ear: 'ears', horn: 'horns', antler: 'horns', tusk: 'horns', shell: 'shell', fur: 'coat', coat: 'coat', skin: 'coat', feather: 'coat', plumage: 'coat', scale: 'coat', stripe: 'coat', spot: 'coat', mane: 'coat', eye: 'eyes', fin: 'fins', flipper: 'fins', beak: 'beak', trunk: 'beak', snout: 'beak', nose: 'beak',
}
