import type { Recipe } from '../recipes.ts'
import { boughs } from './bough.ts'
import { elements } from './elements.ts'
import { flowers } from './flowers.ts'
import { trails } from './footprints.ts'
import { greens } from './greens.ts'
import { lands } from './land.ts'
import { plants } from './plants.ts'
import { trees } from './trees.ts'
import { blooms } from './blooms.ts'

/** What grows, lies or hangs in nature. */
export const nature: readonly Recipe[] = [...plants, ...trees, ...flowers, ...greens, ...lands, ...elements, ...boughs, ...trails, ...blooms]
