import type { Recipe } from '../recipes.ts'
import { ages } from './cast/ages.ts'
import { jobs } from './cast/jobs.ts'
import { legend } from './cast/legend.ts'
import { sports } from './cast/sports.ts'
import { stage } from './cast/stage.ts'
import { trades } from './cast/trades.ts'
import { robot } from './robot.ts'

/** People of every age and job, and who acts like them. */
export const people: readonly Recipe[] = [...ages, ...jobs, ...sports, ...stage, ...legend, ...trades, robot]
