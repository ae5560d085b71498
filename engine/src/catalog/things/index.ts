import type { Recipe } from '../recipes.ts'
import { appliances } from './appliances.ts'
import { furniture, softFurnishings } from './furniture.ts'
import { containers, lights, wallThings } from './household.ts'
import { keepsakes, laidClothes } from './keepsakes.ts'
import { kitchenware } from './kitchen.ts'
import { largeProps } from './large.ts'
import { roomParts } from './rooms.ts'
import { smallProps } from './small.ts'
import { stationery } from './writing.ts'
import { writtenThings } from './written.ts'

/** Things that are held, used or stand about. */
export const things: readonly Recipe[] = [...smallProps, ...largeProps, ...furniture, ...softFurnishings, ...roomParts, ...kitchenware, ...containers, ...lights, ...wallThings, ...appliances, ...stationery, ...writtenThings, ...laidClothes, ...keepsakes]
