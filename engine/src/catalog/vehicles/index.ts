import type { Recipe } from '../recipes.ts'
import { aircraft } from './aircraft.ts'
import { boats } from './boats.ts'
import { cars } from './cars.ts'
import { coaches } from './coaches.ts'
import { machines } from './machines.ts'
import { pushed } from './pushed.ts'
import { rails } from './rails.ts'
import { boards, ships } from './ships.ts'
import { onRunners } from './runners.ts'
import { rovers } from './rovers.ts'
import { spacecraft } from './spacecraft.ts'
import { trucks } from './trucks.ts'
import { twoWheelers } from './two-wheelers.ts'
import { waterborne } from './waterborne.ts'

/** What carries people and loads, on land, on water and in the air. */
export const vehicles: readonly Recipe[] = [...cars, ...coaches, ...trucks, ...twoWheelers, ...pushed, ...machines, ...rails, ...aircraft, ...rovers, ...spacecraft, ...boats, ...ships, ...boards, ...waterborne, ...onRunners]
