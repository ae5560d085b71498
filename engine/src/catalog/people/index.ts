import type { Recipe } from '../recipes.ts'
import { people as persons } from './people.ts'
import { robot } from './robot.ts'

/** People of every age and job, and who acts like them. */
export const people: readonly Recipe[] = [...persons, robot]
