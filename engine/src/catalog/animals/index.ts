import type { Recipe } from '../recipes.ts'
import { birds } from './birds.ts'
import { largeBirds } from './birds-large.ts'
import { smallBirds } from './birds-small.ts'
import { crawlers } from './crawlers.ts'
import { dinosaurs } from './dinosaurs.ts'
import { fantasyCreatures } from './fantasy.ts'
import { fishes } from './fish.ts'
import { insects } from './insects.ts'
import { largeAnimals } from './large.ts'
import { mammals } from './mammals.ts'
import { pets } from './pets.ts'
import { reptiles } from './reptiles.ts'
import { seaAnimals } from './sea.ts'
import { seaShells } from './shells.ts'
import { whales } from './whales.ts'

/** Everything alive that is no person. */
export const animals: readonly Recipe[] = [...pets, ...largeAnimals, ...mammals, ...birds, ...smallBirds, ...largeBirds, ...reptiles, ...dinosaurs, ...insects, ...crawlers, ...seaAnimals, ...fishes, ...whales, ...seaShells, ...fantasyCreatures]
