import type { ActionEntry } from './action-entry.ts'
import { animalActions } from './actions-animals.ts'
import { basicActions } from './actions-basic.ts'
import { everydayActions } from './actions-everyday.ts'
import { exercises } from './actions-exercise.ts'
import { gestures } from './actions-gestures.ts'
import { handwork } from './actions-handwork.ts'
import { performingActions } from './actions-performing.ts'
import { postures } from './actions-postures.ts'
import { thingActions } from './actions-things.ts'
import { sharedActions } from './actions-together.ts'

export type { ActionEntry } from './action-entry.ts'

/** Every action that the engine can perform, family by family. */
export const actions: readonly ActionEntry[] = [...basicActions, ...gestures, ...handwork, ...everydayActions, ...performingActions, ...exercises, ...postures, ...sharedActions, ...animalActions, ...thingActions]

const byId = new Map(actions.map((action) => [action.id, action]))

/** The action of that name, or undefined. */
export const actionById = (id: string): ActionEntry | undefined => byId.get(id)
