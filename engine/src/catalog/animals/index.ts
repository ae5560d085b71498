import type { Recipe } from '../recipes.ts'
import { birds } from './birds.ts'
import { smallBirds } from './birds-small.ts'
import { fishes } from './fish.ts'
import { largeAnimals } from './large.ts'
import { pets } from './pets.ts'
import { seaAnimals } from './sea.ts'
import { seaShells } from './shells.ts'
import { whales } from './whales.ts'

/** Everything alive that is no person. */
export const animals: readonly Recipe[] = [...pets, ...largeAnimals, ...birds, ...smallBirds, ...seaAnimals, ...fishes, ...whales, ...seaShells]
