import type { ActionSet } from '../action.ts'
import { animals } from './data/animals.ts'
import { daily } from './data/daily.ts'
import { expressing } from './data/expressing.ts'
import { onTheFloor } from './data/floor.ts'
import { answersOfHandiwork, handiwork } from './data/handiwork.ts'
import { living } from './data/living.ts'
import { making } from './data/making.ts'
import { musicAndDance } from './data/music-and-dance.ts'
import { sports } from './data/sports.ts'
import { answersOfReacting, reacting } from './data/reacting.ts'
import { answersOfTending, tending } from './data/tending.ts'
import { answersOfGestures as answersOfPairs, together } from './data/together.ts'
import { gestureAction } from './gesture-action.ts'
import type { Gesture, GestureSet } from './gesture.ts'

/** Every gesture that is told as data. */
const gestures: GestureSet = { ...expressing, ...making, ...living, ...musicAndDance, ...sports, ...onTheFloor, ...together, ...tending, ...reacting, ...animals, ...handiwork, ...daily }

/** The same as actions. */
export const gestureActions: ActionSet = Object.fromEntries(Object.entries(gestures).map(([id, gesture]) => [id, gestureAction(gesture)]))

/** Gestures made for hands, by those who have none of their own: what is done with a tool or with both hands, standing. */
export const handedGestures: ActionSet = Object.fromEntries(Object.entries({ ...expressing, ...making, ...living, ...musicAndDance, ...sports, ...together, ...tending, ...reacting, ...handiwork, ...daily }).flatMap(([id, gesture]) => (isForHands(gesture, id in together || id in tending || id in handiwork || id in daily) ? [[id, gestureAction(gesture)]] : [])))

function isForHands({ beast, grounded, speed, tool, base, keys = [] }: Gesture, withAnother: boolean): boolean {
  const uses = (hand: 'R' | 'L'): boolean => [base, ...keys.map(({ pose }) => pose)].some((pose) => pose?.[hand] !== undefined)
  return beast === undefined && grounded !== true && speed === undefined && (tool !== undefined || (withAnother ? uses('R') || uses('L') : uses('R') && uses('L')))
}

/** What the other does when something is done to them. */
export const answersOfGestures: Readonly<Record<string, string>> = { ...answersOfPairs, ...answersOfTending, ...answersOfReacting, ...answersOfHandiwork }
