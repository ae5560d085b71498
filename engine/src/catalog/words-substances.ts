/*
 * What substances do with heat and with one another: where they melt and boil under the pressure of the air, degrees Celsius, as
 * tables of chemistry give it (rounded; mixtures such as butter and cheese by where they visibly run), and what colour they have.
 */

/** A substance that can be heated, cooled, poured and mixed. */
export interface Substance {
  names: readonly string[]
  meltsC: number
  boilsC: number
  /** Liquid, or as a powder. */
  color: string
  /** What a piece of it looks like: a recipe, and its colour there where that is not the recipe's own. */
  solid?: { recipe: string; color?: string; material?: string }
  /** Goes from solid straight into the air, as a vapour of this colour. */
  sublimes?: string
  powder?: boolean
  /** Swims on water and does not mix with it. */
  onWater?: boolean
  /** Eats rubber, metal and cloth. */
  corrosive?: boolean
}

const block = (color: string): NonNullable<Substance['solid']> => ({ recipe: 'lump', color })

/** Longer names first, so that coconut oil is not oil. */
export const substances: readonly Substance[] = [
  { names: ['coconut oil'], meltsC: 25, boilsC: 200, color: '#efe9c8', onWater: true, solid: block('#f8f5ea') },
  { names: ['orange juice', 'juice', 'lemonade'], meltsC: -1, boilsC: 100, color: '#f79a1e' },
  { names: ['baking soda', 'bicarbonate', 'soda powder'], meltsC: 270, boilsC: 1000, color: '#f7f5f0', powder: true },
  { names: ['sulfuric acid', 'sulphuric acid', 'hydrochloric acid', 'nitric acid', 'acid'], meltsC: 10, boilsC: 337, color: '#d6cf86', corrosive: true },
  { names: ['naphthalene', 'mothball', 'camphor'], meltsC: 80, boilsC: 218, color: '#f4f3ef', solid: { recipe: 'mothballs' }, sublimes: '#f2f4f6' },
  { names: ['iodine crystal', 'iodine'], meltsC: 114, boilsC: 184, color: '#4a2a6a', solid: { recipe: 'crystal', color: '#3a2a48' }, sublimes: '#a04ad0' },
  { names: ['olive oil', 'cooking oil', 'vegetable oil', 'canola oil', 'sunflower oil', 'rapeseed oil', 'peanut oil', 'sesame oil', 'corn oil', 'palm oil', 'avocado oil', 'frying oil'], meltsC: -6, boilsC: 300, color: '#c9b23a', onWater: true },
  { names: ['butter', 'margarine'], meltsC: 33, boilsC: 150, color: '#f6cf4a', solid: block('#f7d65c') },
  { names: ['cheese'], meltsC: 55, boilsC: 300, color: '#f2b53a', solid: { recipe: 'cheese' } },
  { names: ['chocolate'], meltsC: 34, boilsC: 300, color: '#5a3218', solid: { recipe: 'chocolate-slab' } },
  { names: ['candle', 'wax', 'beeswax', 'paraffin'], meltsC: 58, boilsC: 370, color: '#f4ead0', solid: { recipe: 'candle' } },
  { names: ['wax crayon', 'crayon'], meltsC: 55, boilsC: 300, color: '#e0362e', solid: { recipe: 'crayon' } },
  { names: ['lipstick', 'lip balm'], meltsC: 60, boilsC: 300, color: '#c81f3f', solid: { recipe: 'lipstick' } },
  { names: ['sorbet', 'gelato', 'frozen yogurt', 'sherbet', 'soft serve', 'sundae', 'ice cream cone'], meltsC: -3, boilsC: 100, color: '#f28ab0', solid: { recipe: 'ice-cream' } },
  { names: ['popsicle', 'ice pop', 'ice lolly', 'frozen juice', 'slushie'], meltsC: -2, boilsC: 100, color: '#f2705a', solid: { recipe: 'popsicle' } },
  { names: ['icicle'], meltsC: 0, boilsC: 100, color: '#9fd4ee', solid: { recipe: 'icicle' } },
  { names: ['snowball', 'snowflake'], meltsC: 0, boilsC: 100, color: '#9fd4ee', solid: { recipe: 'snowball' } },
  { names: ['marshmallow'], meltsC: 45, boilsC: 300, color: '#fbf6ee', solid: { recipe: 'marshmallow' } },
  { names: ['lollipop', 'hard candy', 'candy cane', 'caramel', 'toffee', 'fudge', 'gummy bear', 'candy'], meltsC: 60, boilsC: 300, color: '#d9762e', solid: { recipe: 'lollipop' } },
  { names: ['plastic', 'polyethylene', 'polystyrene', 'nylon'], meltsC: 130, boilsC: 500, color: '#e8e4da', solid: block('#4a8fd4') },
  { names: ['ghee', 'frosting', 'icing', 'mozzarella', 'peanut butter'], meltsC: 34, boilsC: 300, color: '#f1dfa2', solid: block('#f3e4b4') },
  { names: ['tar', 'asphalt', 'bitumen', 'resin', 'amber', 'rosin', 'glue stick'], meltsC: 80, boilsC: 400, color: '#4a3420', solid: block('#5a3f24') },
  { names: ['glass marble', 'granite', 'marble', 'stone', 'rock', 'pebble', 'brick', 'concrete', 'ceramic', 'porcelain', 'diamond', 'quartz'], meltsC: 1200, boilsC: 3000, color: '#e8742a', solid: { recipe: 'boulder' } },
  { names: ['silver', 'brass', 'bronze', 'zinc', 'nickel', 'titanium', 'metal'], meltsC: 900, boilsC: 2500, color: '#e8742a', solid: { recipe: 'lump', material: 'metal' } },
  { names: ['ice cube', 'ice'], meltsC: 0, boilsC: 100, color: '#9fd4ee', solid: { recipe: 'ice-cube' } },
  { names: ['snowman'], meltsC: 0, boilsC: 100, color: '#9fd4ee', solid: { recipe: 'snowman' } },
  { names: ['ice cream'], meltsC: -3, boilsC: 100, color: '#f6dfb8', solid: { recipe: 'ice-cream' } },
  { names: ['snow'], meltsC: 0, boilsC: 100, color: '#9fd4ee', solid: block('#ffffff') },
  { names: ['dry ice'], meltsC: -78, boilsC: -78, color: '#eef6fb', solid: { recipe: 'ice-block', color: '#f4fafd' }, sublimes: '#f4f9fd' },
  { names: ['soap'], meltsC: 70, boilsC: 300, color: '#f2c6d4', solid: block('#f2b8cc') },
  { names: ['lard', 'shea butter', 'cocoa butter'], meltsC: 34, boilsC: 300, color: '#f1e8cf', solid: block('#f6f0dc') },
  { names: ['jelly', 'gelatin', 'gelatine', 'jello'], meltsC: 32, boilsC: 100, color: '#d8324a', solid: block('#e0384e') },
  { names: ['solder', 'tin'], meltsC: 232, boilsC: 2600, color: '#b9bec6', solid: { recipe: 'lump', material: 'silver' } },
  { names: ['aluminium', 'aluminum'], meltsC: 660, boilsC: 2470, color: '#c3c8ce', solid: { recipe: 'lump', material: 'metal' } },
  { names: ['copper'], meltsC: 1085, boilsC: 2562, color: '#e8742a', solid: { recipe: 'lump', color: '#b8713f', material: 'metal' } },
  { names: ['sea water', 'seawater', 'salt water'], meltsC: -2, boilsC: 102, color: '#8fcade' },
  { names: ['steam', 'water vapor', 'water vapour', 'vapor'], meltsC: 0, boilsC: 100, color: '#9fd4ee' },
  { names: ['water'], meltsC: 0, boilsC: 100, color: '#9fd4ee' },
  { names: ['milk', 'cream'], meltsC: -1, boilsC: 100, color: '#fbf8ef' },
  { names: ['red wine', 'wine'], meltsC: -6, boilsC: 90, color: '#7a1430' },
  { names: ['coffee'], meltsC: -1, boilsC: 100, color: '#4a2a16' },
  { names: ['tea'], meltsC: 0, boilsC: 100, color: '#a8561a' },
  { names: ['beer'], meltsC: -3, boilsC: 95, color: '#f2a51e' },
  { names: ['honey', 'syrup'], meltsC: -40, boilsC: 112, color: '#e79a1c' },
  { names: ['vinegar'], meltsC: -2, boilsC: 100, color: '#ecd99a' },
  { names: ['glycerin', 'glycerine', 'glycerol'], meltsC: 18, boilsC: 290, color: '#dfe6ef' },
  { names: ['alcohol', 'ethanol'], meltsC: -114, boilsC: 78, color: '#dbe9f2' },
  { names: ['vodka', 'gin', 'rum', 'whiskey', 'whisky', 'brandy', 'tequila', 'liquor', 'spirits'], meltsC: -27, boilsC: 79, color: '#dfeaf0' },
  { names: ['rubbing alcohol', 'isopropyl alcohol', 'hand sanitizer', 'antifreeze', 'nail polish remover', 'methanol', 'perfume'], meltsC: -80, boilsC: 82, color: '#dbe9f2' },
  { names: ['gasoline', 'petrol', 'diesel', 'kerosene', 'lamp oil', 'motor oil'], meltsC: -50, boilsC: 150, color: '#d9b64a', onWater: true },
  { names: ['tomato soup', 'tomato juice', 'salsa'], meltsC: -1, boilsC: 100, color: '#d9482a' },
  { names: ['soup', 'broth', 'stew', 'stock', 'gravy', 'curry', 'chili', 'bouillon', 'ramen'], meltsC: -1, boilsC: 100, color: '#e0a03a' },
  { names: ['cola', 'coke', 'root beer', 'soy sauce'], meltsC: -2, boilsC: 101, color: '#4a2216' },
  { names: ['soda water', 'sparkling water', 'mineral water', 'tonic water', 'rainwater', 'lemon lime soda', 'soda', 'brine'], meltsC: -1, boilsC: 100, color: '#a9daf0' },
  { names: ['apple juice', 'cider', 'ginger ale', 'champagne'], meltsC: -2, boilsC: 100, color: '#e8b83a' },
  { names: ['grape juice', 'cranberry juice', 'pomegranate juice', 'beet juice', 'cherry juice', 'blackcurrant juice'], meltsC: -2, boilsC: 100, color: '#8a1f4a' },
  { names: ['lime juice', 'green tea', 'matcha', 'green juice'], meltsC: -1, boilsC: 100, color: '#9fc24a' },
  { names: ['lemon juice', 'pineapple juice', 'coconut water'], meltsC: -2, boilsC: 100, color: '#f2e07a' },
  { names: ['milkshake', 'smoothie', 'yogurt', 'buttermilk', 'eggnog', 'custard', 'condensed milk', 'soy milk', 'almond milk', 'kefir'], meltsC: -2, boilsC: 101, color: '#f6e6d2' },
  { names: ['hot chocolate', 'cocoa', 'chocolate milk', 'espresso', 'chocolate syrup', 'chocolate sauce'], meltsC: -2, boilsC: 101, color: '#6a3f22' },
  { names: ['blood'], meltsC: -1, boilsC: 100, color: '#a81420' },
  { names: ['shampoo', 'dish soap', 'liquid soap', 'detergent', 'lotion'], meltsC: -5, boilsC: 101, color: '#6fb4d8' },
  { names: ['mouthwash', 'washer fluid', 'blue liquid'], meltsC: -10, boilsC: 99, color: '#3fa8d8' },
  { names: ['bleach', 'ammonia', 'peroxide', 'hydrogen peroxide'], meltsC: -2, boilsC: 101, color: '#e4eef2' },
  { names: ['lava', 'magma'], meltsC: 900, boilsC: 3000, color: '#f2541b' },
  { names: ['maple syrup', 'corn syrup', 'molasses', 'treacle', 'agave'], meltsC: -40, boilsC: 112, color: '#8a4a1a' },
  { names: ['acetone'], meltsC: -95, boilsC: 56, color: '#e2ecf2' },
  { names: ['mercury'], meltsC: -39, boilsC: 357, color: '#aab0b8' },
  { names: ['ketchup', 'tomato sauce'], meltsC: -5, boilsC: 104, color: '#b81f14' },
  { names: ['ink'], meltsC: -5, boilsC: 102, color: '#1c2b6a' },
  { names: ['oil'], meltsC: -10, boilsC: 300, color: '#d8a520', onWater: true },
  { names: ['breakfast cereal', 'cereal', 'corn flakes', 'cornflakes', 'granola', 'muesli'], meltsC: 400, boilsC: 900, color: '#d9962f', powder: true },
  { names: ['rice', 'barley', 'oats', 'oatmeal', 'quinoa', 'couscous', 'semolina'], meltsC: 400, boilsC: 900, color: '#f6f0dc', powder: true },
  { names: ['lentil', 'coffee bean', 'bean', 'chia seed', 'poppy seed', 'sunflower seed', 'peppercorn', 'gravel', 'bird seed', 'kibble', 'dog food', 'cat food'], meltsC: 400, boilsC: 900, color: '#7a4f2a', powder: true },
  { names: ['pasta', 'macaroni', 'popcorn', 'peanut', 'nut', 'almond', 'cornmeal', 'sawdust', 'sesame seed', 'corn kernel'], meltsC: 400, boilsC: 900, color: '#e8c06a', powder: true },
  { names: ['cocoa powder', 'cinnamon', 'instant coffee', 'ground coffee', 'coffee grounds', 'soil', 'dirt'], meltsC: 400, boilsC: 900, color: '#6a4324', powder: true },
  { names: ['cement', 'baking powder', 'powdered milk', 'milk powder', 'powdered sugar', 'icing sugar', 'corn starch', 'cornstarch', 'starch', 'talc', 'gypsum', 'chalk powder', 'plaster', 'protein powder', 'washing powder'], meltsC: 400, boilsC: 900, color: '#eeeae2', powder: true },
  { names: ['turmeric', 'curry powder', 'mustard powder'], meltsC: 400, boilsC: 900, color: '#e0a51e', powder: true },
  { names: ['paprika', 'chili powder', 'iron oxide'], meltsC: 400, boilsC: 900, color: '#b8391e', powder: true },
  { names: ['pepper', 'activated charcoal', 'iron filings', 'charcoal powder'], meltsC: 400, boilsC: 900, color: '#3a3632', powder: true },
  { names: ['glitter', 'confetti', 'sprinkles'], meltsC: 400, boilsC: 900, color: '#e85a9a', powder: true },
  { names: ['flour'], meltsC: 400, boilsC: 900, color: '#f6f0e2', powder: true },
  { names: ['salt'], meltsC: 801, boilsC: 1465, color: '#fbfbf8', powder: true },
  { names: ['sugar'], meltsC: 186, boilsC: 900, color: '#fbfaf4', powder: true },
  { names: ['sand'], meltsC: 1700, boilsC: 2200, color: '#d9bd84', powder: true },
  { names: ['sulfur', 'sulphur'], meltsC: 115, boilsC: 445, color: '#e8d23a', solid: block('#f0d93a') },
  { names: ['gallium'], meltsC: 30, boilsC: 2400, color: '#b8bcc4', solid: { recipe: 'lump', material: 'silver' } },
  { names: ['lead'], meltsC: 327, boilsC: 1749, color: '#7d828a', solid: { recipe: 'lump', material: 'metal' } },
  { names: ['gold'], meltsC: 1064, boilsC: 2856, color: '#e8b030', solid: { recipe: 'lump', material: 'gold' } },
  { names: ['iron', 'steel'], meltsC: 1538, boilsC: 2862, color: '#e8742a', solid: { recipe: 'lump', material: 'metal' } },
]

/** What something tastes of, and the colour that it gives to what is made with it. */
export const flavors: Readonly<Record<string, string>> = { blueberry: '#7a6fb8', strawberry: '#f08aa0', raspberry: '#d84a78', cherry: '#c8284a', blackberry: '#6a3a78', mango: '#f9a826', peach: '#f8b27a', apricot: '#f4a64a', orange: '#f79a1e', lemon: '#f6e27a', lime: '#a8d65a', mint: '#9fdcc0', pistachio: '#b4c87a', matcha: '#9fbf5a', chocolate: '#6a3f22', vanilla: '#fbf0cf', coffee: '#9a6a42', caramel: '#c98a3e', banana: '#f6e6a0', grape: '#7a3a9a', watermelon: '#f2607a', coconut: '#faf8f2', plum: '#7a2f5a', blackcurrant: '#5a2350', pineapple: '#f6d24a', apple: '#b8d65a', pumpkin: '#e8862e', bubblegum: '#f59ac4', cranberry: '#b01f3e', pomegranate: '#b0244e', passionfruit: '#f2b632', kiwi: '#9ac24a', lavender: '#b9a2d8' }
/** What is made with a taste and has its colour. */
export const flavored: RegExp = /yogurt|milkshake|smoothie|sorbet|gelato|ice cream|sherbet|soft serve|popsicle|ice pop|ice lolly|slushie|jelly|gelatin|jello|custard|frosting|icing|kefir|soda|syrup|candy|lollipop|gummy bear|milk$|cream$|juice$/

/** Two substances that do more than mix: what the second turns into when the first comes to it. */
export const reactions: readonly { poured: string; into: string; turns: 'foam' | 'cloudy'; color: string; gives?: 'bubbles' | 'smoke' }[] = [
  { poured: 'baking soda', into: 'vinegar', turns: 'foam', color: '#f1e8c8', gives: 'bubbles' },
  { poured: 'vinegar', into: 'baking soda', turns: 'foam', color: '#f1e8c8', gives: 'bubbles' },
]

/** What acid does not harm. */
export const acidProof: ReadonlySet<string> = new Set(['glass', 'bottle', 'gold', 'ceramic', 'porcelain', 'plastic', 'jar', 'vase'])

/** The clear vessel that stands for each container whose inside matters. */
export const vesselOf: Readonly<Record<string, string>> = { bottle: 'clear-bottle', flask: 'clear-bottle', vial: 'clear-bottle', jar: 'beaker', glass: 'beaker', cup: 'beaker', mug: 'beaker', beaker: 'beaker', jug: 'beaker', pitcher: 'beaker', carafe: 'beaker', tumbler: 'beaker', tube: 'beaker', container: 'beaker', bowl: 'clear-bowl', teacup: 'beaker', goblet: 'beaker', tub: 'clear-bowl', bathtub: 'clear-bowl', bucket: 'clear-bowl', basin: 'clear-bowl', sink: 'clear-bowl', tray: 'clear-bowl', kettle: 'clear-bowl', aquarium: 'clear-tank', fishbowl: 'clear-tank', cauldron: 'clear-bowl', wok: 'clear-bowl', pot: 'clear-bowl', pan: 'clear-bowl', saucepan: 'clear-bowl', dish: 'clear-bowl', tank: 'clear-tank', pool: 'clear-bowl' }

/** What stands for containers that are no clear glass: open, filled high, and looked into from above. */
export const openVesselOf: Readonly<Record<string, string>> = { pot: 'stove-pot', saucepan: 'stove-pot', pan: 'stove-pot', wok: 'stove-wok', skillet: 'stove-wok', griddle: 'stove-wok', cauldron: 'stove-pot', stockpot: 'stove-pot', tub: 'wash-tub', bathtub: 'wash-tub', washtub: 'wash-tub', basin: 'wash-tub', trough: 'wash-tub', barrel: 'wash-tub', pool: 'paddling-pool', pond: 'paddling-pool' }
