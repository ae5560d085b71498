import type { ActionSet } from '../action.ts'
import { animals } from './data/animals.ts'
import { expressing } from './data/expressing.ts'
import { onTheFloor } from './data/floor.ts'
import { living } from './data/living.ts'
import { making } from './data/making.ts'
import { musicAndDance } from './data/music-and-dance.ts'
import { sports } from './data/sports.ts'
import { answersOfGestures, together } from './data/together.ts'
import { gestureAction } from './gesture-action.ts'
import type { GestureSet } from './gesture.ts'

/** Every gesture that is told as data. */
const gestures: GestureSet = { ...expressing, ...making, ...living, ...musicAndDance, ...sports, ...onTheFloor, ...together, ...animals }

/** The same as actions. */
export const gestureActions: ActionSet = Object.fromEntries(Object.entries(gestures).map(([id, gesture]) => [id, gestureAction(gesture)]))

export { answersOfGestures }
