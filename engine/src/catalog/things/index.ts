import type { Recipe } from '../recipes.ts'
import { appliances } from './appliances.ts'
import { devices } from './devices.ts'
import { furniture, softFurnishings } from './furniture.ts'
import { containers, lights, wallThings } from './household.ts'
import { keepsakes, laidClothes } from './keepsakes.ts'
import { kitchenware } from './kitchen.ts'
import { largeProps } from './large.ts'
import { luggage } from './luggage.ts'
import { outdoorThings } from './outdoors.ts'
import { roomParts } from './rooms.ts'
import { smallProps } from './small.ts'
import { streetThings } from './street.ts'
import { tools } from './tools.ts'
import { stationery } from './writing.ts'
import { writtenThings } from './written.ts'

/** Things that are held, used or stand about. */
export const things: readonly Recipe[] = [...smallProps, ...largeProps, ...furniture, ...softFurnishings, ...roomParts, ...kitchenware, ...containers, ...lights, ...wallThings, ...appliances, ...stationery, ...writtenThings, ...laidClothes, ...keepsakes, ...tools, ...devices, ...luggage, ...streetThings, ...outdoorThings]
