import type { Recipe } from '../recipes.ts'
import { accessories } from './accessories.ts'
import { canopies } from './canopies.ts'
import { garments } from './garments.ts'
import { hats } from './hats.ts'
import { helmets } from './helmets.ts'
import { jewelsAndHoods } from './jewels-and-hoods.ts'
import { spaceClothes } from './space.ts'

/** What is worn, by persons and, where it fits, by animals. */
export const wearables: readonly Recipe[] = [...spaceClothes, ...helmets, ...hats, ...jewelsAndHoods, ...accessories, ...garments, ...canopies]
