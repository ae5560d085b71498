import type { Screenplay } from '@kinora/contract'
import { afloat } from './equipping/afloat.ts'
import { alikeInSize } from './equipping/alike-in-size.ts'
import { withBoughs } from './equipping/boughs.ts'
import { withCentres } from './equipping/centres.ts'
import { equipped } from './equipping/equipped.ts'
import { withFootbridges } from './equipping/footbridges.ts'
import { atHumanScale } from './equipping/human-scale.ts'
import { withCeilingThings } from './equipping/hung-from-ceilings.ts'
import { withWallHangings } from './equipping/hung-on-walls.ts'
import { laidDown } from './equipping/laid-down.ts'
import { withOffshore } from './equipping/offshore.ts'
import { withOwnThings } from './equipping/own-things.ts'
import { proportioned } from './equipping/proportions.ts'
import { withRiders } from './equipping/riders.ts'
import { withSlopes } from './equipping/slopes.ts'
import { withSpeedboats } from './equipping/speedboats.ts'
import { withWallows } from './equipping/wallows.ts'

/**
 * What a draft leaves open of its things, in the order in which one step needs the other: which they are and who has which, what stands
 * in the middle, how large all of it is beside the rest, and last the usual tools and places, which are fitted to those sizes.
 */
const steps: readonly ((screenplay: Screenplay) => Screenplay)[] = [withBoughs, withCeilingThings, withSpeedboats, afloat, withOwnThings, withCentres, proportioned, atHumanScale, withSlopes, withWallHangings, withRiders, (screenplay) => alikeInSize(screenplay, equipped(screenplay)), laidDown, withFootbridges, withWallows, withOffshore]

/** A draft with all its things, each in its size: what there is to be modelled. What the draft says stays as it is. */
export function completed(draft: Screenplay): Screenplay {
  return steps.reduce((screenplay, step) => step(screenplay), draft)
}
