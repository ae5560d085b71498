import type { CameraIntent, Placement, Shot } from '@kinora/contract'
import { cos, radians, rounded, sin } from '../../platform/index.ts'
import type { Bodies } from './bodies.ts'
import { isKeyed, isPlayedFromBehind } from './fronts.ts'
import { continuousView, familyOf } from '../covering/plans.ts'

/** What is wider than this to each side, metres, hides who works behind it: he works before it. Wider than the second it is as a wall and faces the viewer. */
const wideM = { thing: 0.5, wall: 1.1 }
/** How far before it somebody works, in heights of the body. */
const beforeShare = { thing: 0.28, vehicle: 0.15 }
/** How a thing is turned, degrees, so that who works at it shows his face, or keys are seen as well; a wall shows itself, and who paints it half of his back. */
const turnedDeg = { thing: 108, keys: 76, wall: 0, painter: 152 }

/**
 * A shot in which whoever works at something wide (a wall, a piano) stands before its front, and both are seen. A camera that is
 * given stays.
 */
export function withWalls(shot: Shot, { bodies, givenCamera }: { bodies: Bodies; givenCamera: boolean }): Shot {
  const beat = shot.beats.find(({ action, target, manner }) => familyOf(action) === 'stand' && !isUpOrDown(manner) && typeof target === 'string' && !bodies.isCast(target) && bodies.extentOf(target).halfWidthM > wideM.thing)
  const thing = beat?.target
  if (beat === undefined || typeof thing !== 'string' || shot.placements?.[beat.who] !== undefined || shot.placements?.[thing] !== undefined) return shot
  const { halfDepthM, halfWidthM } = bodies.extentOf(thing)
  const isVehicle = bodies.recipeOf(thing)?.kind === 'vehicle'
  const isWall = halfWidthM > wideM.wall && !isVehicle
  const isBehind = isPlayedFromBehind(thing, bodies)
  const headingDeg = isBehind ? 180 : isWall ? turnedDeg.wall : isKeyed(thing, bodies) ? turnedDeg.keys : turnedDeg.thing
  const awayM = halfDepthM + beforeShare[isVehicle ? 'vehicle' : 'thing'] * bodies.extentOf(beat.who).heightM
  const placements: Record<string, Placement> = {
    ...shot.placements,
    [thing]: { kind: 'ground', xM: 0, zM: 0, headingDeg: isBehind ? 0 : headingDeg },
    [beat.who]: { kind: 'ground', xM: rounded(awayM * sin(radians(headingDeg)) - (isWall ? 0.25 : 0)), zM: rounded(awayM * cos(radians(headingDeg))), headingDeg: isWall ? turnedDeg.painter : headingDeg - 180 },
  }
  // beside a car who washes it would be small: of what is so large a part is enough
  const others = [...new Set(shot.beats.map(({ who }) => who))].filter((who) => who !== beat.who && who !== thing && bodies.isCast(who))
  const camera: CameraIntent = { ...continuousView, subjects: isVehicle || isWall ? [beat.who] : [beat.who, thing, ...others] }
  return { ...shot, placements, ...(givenCamera ? {} : { camera }) }
}

/** Who goes up or down a thing does not stand before it: he is on it. */
const isUpOrDown = (manner: readonly string[] | undefined): boolean => manner?.some((each) => each === 'upwards' || each === 'downwards') === true
