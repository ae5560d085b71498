import type { Recipe } from '../recipes.ts'
import { bakery } from './bakery.ts'
import { drinks } from './drinks.ts'
import { fruits } from './fruit.ts'
import { meals } from './meals.ts'
import { served } from './served.ts'
import { sweets } from './sweets.ts'
import { vegetables } from './vegetables.ts'
import { pastries } from './pastry.ts'
import { produce } from './produce.ts'

/** What is eaten and drunk. */
export const food: readonly Recipe[] = [...fruits, ...vegetables, ...bakery, ...meals, ...served, ...sweets, ...drinks, ...pastries, ...produce]
