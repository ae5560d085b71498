import type { Recipe } from '../recipes.ts'
import { birds } from './birds.ts'
import { largeAnimals } from './large.ts'
import { pets } from './pets.ts'
import { seaAnimals } from './sea.ts'

/** Everything alive that is no person. */
export const animals: readonly Recipe[] = [...pets, ...largeAnimals, ...birds, ...seaAnimals]
