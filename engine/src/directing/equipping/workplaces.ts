/** Where a work of the hands is done, for a body that stands or sits before it. Recipes in the order of preference; the first that the catalog has is taken. */
export interface Workplace {
  /** What carries the work at the height of the hands. */
  surface?: readonly string[]
  /** What lies between the surface and the work. */
  under?: string
  /** What is worked on when the prompt names nothing. */
  object?: readonly string[]
  /** The object is not on a surface but in the other hand; where there is a surface as well, that is for what no hand holds. */
  inHand?: true
  /** Without something that it is done to, it needs no place. */
  needsObject?: true
  /** What is named becomes the first of a row of these, if it is one of that row: a rope that is pulled at is taut. */
  becomes?: readonly (readonly string[])[]
  /** What is named is in that which is worked on, and is not seen by itself: dinner is in the pot. */
  holds?: true
  /** What else stands on the surface, at the side of the work. */
  beside?: string
  /** What it is done at where something else is named as the work: that is beside it. */
  machine?: string
  /** What stands before the body, on the ground. */
  stands?: readonly string[]
  /** What happens on its upper side is what there is to see: it is seen from near and above. */
  fromAbove?: true
}

const table = ['work-table', 'table', 'desk']
const bench = ['workbench', 'work-table', 'table']

/** Actions that need a place to be read at all: without the board and the table, chopping is waving a knife. */
export const workplaces: Readonly<Record<string, Workplace>> = {
  chop: { surface: table, under: 'cutting-board', object: ['carrot', 'bread'] },
  knit: { becomes: [['scarf-knitting', 'scarf'], ['knitting', 'sweater', 'sock', 'glove', 'blanket', 'beanie', 'hoodie', 'vest']] },
  cook: { surface: ['stove', 'table'], object: ['stew-pot', 'pot', 'bowl'], holds: true },
  dine: { surface: ['table', 'desk'], object: ['plate-of-food'] },
  brew: { surface: ['worktop', 'table'], object: ['cup'], beside: 'coffee-machine' },
  taste: { surface: table, object: ['soup', 'bowl'] },
  bake: { surface: ['stove', 'table'], object: ['bread', 'cake'] },
  spread: { becomes: [['toast', 'bread']], inHand: true, surface: table, object: ['toast', 'bread'] },
  'roll-out': { surface: table, under: 'cutting-board', object: ['dough', 'snowball', 'bread'] },
  knead: { surface: table, under: 'cutting-board', object: ['dough', 'bread'] },
  mix: { surface: table, object: ['bowl', 'pot'] },
  pour: { surface: table, object: ['glass', 'cup'] },
  wash: { surface: ['kitchen-sink', 'sink', 'table'], object: ['plate', 'bowl'] },
  wipe: { becomes: [['cleaning-cloth', 'towel', 'blanket', 'handkerchief']], surface: table },
  'wipe-large': { stands: ['car'] },
  iron: { surface: ['ironing-board', 'work-table', 'table'], object: ['shirt', 'towel'] },
  'press-flat': { surface: table, object: ['clay-lump', 'dough'] },
  press: { surface: table, needsObject: true },
  open: { surface: table, needsObject: true },
  close: { surface: table, needsObject: true },
  'open-box': { surface: table, needsObject: true },
  squeeze: { surface: table, needsObject: true },
  zip: { surface: table, object: ['backpack'] },
  'wrap-up': { surface: table, under: 'cloth-piece', object: ['gift-box'] },
  prune: { stands: ['rose-bush', 'rose', 'bush', 'hedge'] },
  mop: { stands: ['soapy-bucket', 'bucket'] },
  pack: { stands: ['open-suitcase', 'suitcase'] },
  organize: { stands: ['shelf', 'cupboard', 'bookshelf'] },
  'tug-rope': { becomes: [['taut-rope', 'rope']] },
  write: { becomes: [['paper', 'letter']], inHand: true, fromAbove: true, object: ['notebook', 'paper', 'book'] },
  pare: { inHand: true, object: ['potato', 'apple'] },
  draw: { becomes: [['drawing', 'notebook', 'painting', 'letter', 'paper', 'book']], inHand: true, fromAbove: true, object: ['drawing', 'notebook'] },
  type: { surface: ['desk', 'table'], object: ['laptop', 'computer', 'typewriter'] },
  sew: { surface: ['table', 'desk'], object: ['sewing-machine', 'shirt'], machine: 'sewing-machine' },
  cut: { surface: table, object: ['paper', 'letter', 'bread'] },
  saw: { surface: bench, object: ['plank', 'log'] },
  hammer: { surface: bench, object: ['plank', 'crate'] },
  drill: { surface: bench, object: ['plank', 'crate'] },
  screw: { surface: bench, object: ['plank', 'crate'] },
  'crack-egg': { surface: ['stove', 'table'], object: ['frying-pan', 'bowl'] },
  'feed-tank': { surface: table, object: ['fish-tank'] },
  grate: { surface: table, under: 'cutting-board', object: ['grater'] },
  decorate: { stands: ['christmas-tree', 'pine-tree'] },
  'lay-table': { stands: ['table', 'dining-table', 'round-table'] },
  paint: { stands: ['easel', 'canvas', 'painting'] },
  'paint-wall': { stands: ['plaster-wall', 'wall'] },
  'paint-low': { stands: ['fence'] },
  'play-piano': { stands: ['piano'] },
  'play-violin': { becomes: [['bare-violin', 'violin']] },
  'play-drums': { stands: ['drum'], fromAbove: true },
  'play-decks': { stands: ['dj-deck', 'gramophone'] },
  'play-harp': { stands: ['harp'] },
  'chop-wood': { stands: ['log', 'tree-stump'] },
  plant: { stands: ['planting-bed', 'seedling', 'plant', 'flower', 'potted-plant'] },
  water: { stands: ['potted-plant', 'plant', 'flower', 'sunflower'] },
  bounce: { stands: ['trampoline'] },
  climb: { stands: ['ladder'] },
  'climb-down': { stands: ['ladder'] },
  'play-chess': { stands: ['chess-board', 'chessboard'] },
  fold: { becomes: [['t-shirt']] },
  'skip-rope': { becomes: [['swung-rope', 'jump-rope', 'rope']] },
}

/** Surfaces that somebody may sit at. */
export const surfaces: ReadonlySet<string> = new Set(['table', 'work-table', 'desk', 'workbench', 'ironing-board', 'stove', 'sink', 'kitchen-sink', 'worktop', 'kitchen-counter', 'counter', 'round-table', 'dining-table', 'anvil'])

/** What is longer than this, metres, stands on the ground and is worked on where it stands: a car. */
export const largestOnSurfaceM = 0.95
/** What is larger, metres, is held in no hand while the other works on it: a cake of several tiers. */
export const largestHeldForWorkM = 0.3
/** How high hands work, in heights of the body that stands or sits. */
export const workHeight = { standing: 0.53, sitting: 0.44 }

/** Surfaces that are made for one work, and stand where that is done. */
export const fixtures: ReadonlySet<string> = new Set(['kitchen-sink', 'worktop', 'sink', 'stove', 'ironing-board'])
/** Surfaces that somebody has sat at for something else. */
export const tables: ReadonlySet<string> = new Set(['table', 'desk', 'round-table', 'dining-table'])
