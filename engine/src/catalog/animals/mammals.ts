import { uprightMammals } from './apes.ts'
import { bears } from './bears.ts'
import { antlered } from './antlered.ts'
import { burrowers } from './burrowers.ts'
import { camels } from './camels.ts'
import { cats } from './cats.ts'
import { dogs } from './dogs.ts'
import { farmAnimals } from './farm.ts'
import { flippered } from './flippered.ts'
import { horses } from './horses.ts'
import { rodents } from './rodents.ts'
import { thickSkinned } from './thick-skinned.ts'
import { wildDogs } from './wild-dogs.ts'
import type { Recipe } from '../recipes.ts'

/** Mammals beyond the pets and the largest. */
export const mammals: readonly Recipe[] = [...dogs, ...wildDogs, ...cats, ...bears, ...rodents, ...horses, ...antlered, ...farmAnimals, ...camels, ...thickSkinned, ...uprightMammals, ...burrowers, ...flippered]
