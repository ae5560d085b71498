/*
 * Words for things of many kinds: no thing is only a tool or a decoration, so several of them are several things.
 */

const rows: readonly (readonly [words: string, recipes: string])[] = [
  ['toy, plaything', 'toy-car, teddy-bear, toy-blocks, rubber-duck, toy-train'],
  ['tool, hand tool', 'hammer, screwdriver, wrench, saw, pliers'],
  ['garden tool, gardening tool', 'shovel, rake, watering-can, hoe, broom'],
  ['vegetable, veggie, produce', 'carrot, tomato, broccoli, cucumber, bell-pepper'],
  ['fruit', 'apple, banana, orange, pear, strawberry'],
  ['clothes, clothing, garment', 'shirt, laid-jeans, t-shirt, laid-skirt, sweater'],
  ['dish, crockery, tableware, dishware', 'bowl, plate, cup, plate, bowl'],
  ['cutlery, silverware, flatware', 'fork, knife, spoon'],
  ['utensil, kitchenware, cookware', 'spatula, ladle, whisk, frying-pan, pot'],
  ['grocery, groceries', 'bread, milk, apple, carrot, cheese'],
  ['decoration, ornament', 'balloon, paper-lantern, wreath, candle, christmas-ornament'],
  ['instrument, musical instrument', 'guitar, violin, trumpet, drum, saxophone'],
  ['furniture', 'armchair, table, floor-lamp, bookshelf, stool'],
  ['jewelry, jewellery, jewel, valuable', 'necklace, ring, crown, diamond, gold-bar'],
  ['snack, appetizer', 'pretzel, popcorn, cookie, french-fries, doughnut'],
  ['dessert', 'cupcake, sundae, pie, cake-slice, brownie'],
  ['sweet, candies', 'lollipop, candy, chocolate-bar, candy-cane, macaron'],
  ['pastry, baked good', 'croissant, cinnamon-roll, doughnut, muffin, pretzel'],
  ['drink, beverage, refreshment', 'juice, cocktail, soda-can, cup, bottle'],
  ['cosmetic, makeup product', 'lipstick, perfume, hairbrush, mirror, soap'],
  ['toiletry', 'toothbrush, soap, toothpaste, comb, towel'],
  ['stationery, office supply, school supply, supply, supplies', 'notebook, pencil, ruler, scissors, eraser'],
  ['vehicle', 'car, bus, truck, motorcycle, bicycle'],
  ['animal, creature, beast', 'dog, cat, rabbit, horse, cow'],
  ['pet', 'dog, cat, rabbit, parrot, hamster'],
  ['farm animal, livestock', 'cow, pig, sheep, chicken, horse'],
  ['insect, bug', 'ladybug, beetle, ant, grasshopper, bee'],
  ['spice, seasoning, condiment', 'pepper-mill, salt-shaker, ketchup, mustard, garlic'],
  ['trash, garbage, litter, rubbish', 'paper-ball, soda-can, bottle, paper-ball, juice-carton'],
  ['device, gadget, electronics', 'laptop, smartphone, tablet, headphones, photo-camera'],
  ['souvenir, trinket, knick-knack', 'snow-globe, statue, seashell, vase, teacup'],
  ['belongings, possession', 'suitcase, backpack, umbrella, book, lamp'],
  ['weapon', 'sword, axe, bow, spear, shield'],
  ['treasure', 'treasure-chest, coin, crown, gold-bar, diamond'],
  ['ingredient', 'egg, tomato, onion, cheese, garlic'],
]

const list = (text: string): string[] => text.split(', ')

/** What several of a word for things of many kinds are, one after the other: word → recipes. */
export const assortments: Readonly<Record<string, readonly string[]>> = Object.fromEntries(rows.flatMap(([words, recipes]) => list(words).map((word) => [word, list(recipes)] as const)))

/** Words that mean several although they have no plural. */
export const collectives: ReadonlySet<string> = new Set(['produce', 'clothes', 'clothing', 'crockery', 'tableware', 'dishware', 'cutlery', 'silverware', 'flatware', 'kitchenware', 'cookware', 'groceries', 'furniture', 'jewelry', 'jewellery', 'stationery', 'livestock', 'trash', 'garbage', 'litter', 'rubbish', 'electronics', 'belongings', 'fruit', 'candies', 'supplies'])
