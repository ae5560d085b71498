import type { Format, Screenplay, Shot, StagedScreenplay, StagedShot } from '@kinora/contract'
import { setById, setRecipes, type SetRecipe } from '../catalog/index.ts'
import { diceFor } from '../platform/index.ts'
import type { Model } from '../shape/index.ts'
import type { Takes } from '../speech/index.ts'
import { withWorkers } from './staging/at-work.ts'
import { Bodies, carriersIn } from './staging/bodies.ts'
import { withBackdrops } from './arranging/backdrops.ts'
import { withAlongside } from './arranging/alongside.ts'
import { withComings } from './staging/comings.ts'
import { withCompany } from './arranging/company.ts'
import { coverageOf, type CoveredShot } from './covering/coverage.ts'
import { withCrossings } from './staging/crossings.ts'
import { defaultCamera } from './covering/default-camera.ts'
import { withFalls } from './arranging/falls.ts'
import { withAtSides } from './staging/at-sides.ts'
import { withHosings } from './arranging/hosings.ts'
import { withHurtles } from './arranging/hurtles.ts'
import { withLandings } from './arranging/landings.ts'
import { withCollisions } from './arranging/collisions.ts'
import { withFlutterers } from './arranging/flutterers.ts'
import { withLivelyThings } from './arranging/lively-things.ts'
import { withCirclings } from './arranging/circlings.ts'
import { withSlaloms } from './arranging/slaloms.ts'
import { shapeOf } from './covering/frame-shape.ts'
import { withBringing, withGatherings } from './arranging/gatherings.ts'
import { withHungApart } from './arranging/hung-apart.ts'
import { cameraForFrame, placedForFrame } from './covering/narrow-frame.ts'
import { withPacking } from './arranging/packing.ts'
import { withPadLeaps } from './arranging/pad-leaps.ts'
import { withPairs } from './arranging/pairs.ts'
import { withPerches } from './staging/perches.ts'
import { usualSpeedMps } from './covering/plans.ts'
import { withPounces } from './arranging/pounces.ts'
import { withSharedWays } from './arranging/shared-ways.ts'
import { stage } from './staging/staging.ts'
import { withThrows } from './arranging/throws.ts'
import { withStandings } from './staging/standings.ts'
import { withSteps } from './covering/steps.ts'
import { placedBeats, timeBeats, timeChanges, timeLines, timeTitles } from './covering/timing.ts'
import { isTended } from './equipping/tending.ts'
import { airOf, moodOf } from './covering/tone.ts'
import { withViewpoints } from './staging/viewpoints.ts'
import { withVisits } from './arranging/visits.ts'
import { withWalls } from './staging/walls.ts'
import { heroOf } from './covering/watched.ts'

/**
 * Directs a draft: decides every place, time and camera that it leaves open, and nothing that it does not.
 * A draft whose one shot is open is covered by up to three; the shots' lengths add up to the film's, to the frame.
 * Chance is drawn per shot and per body, so that a change in one shot leaves the others as they are.
 * `takes` give the lengths of spoken lines, `models` the room that bodies need. Metres, film seconds, degrees.
 */
export function direct(screenplay: Screenplay, takes: Takes, models: ReadonlyMap<string, Model>): StagedScreenplay {
  const bodies = new Bodies(screenplay, models)
  const stepped = inSteps(screenplay, bodies)
  const covered = coverageOf(stepped, takes, bodies)
  const lengths = frameLengths(screenplay.format, covered.map(({ shot }) => shot))
  const shots = covered.map((each, i) => directShot(each, { screenplay: stepped, bodies, takes, durationS: (lengths[i] ?? 1) / screenplay.format.fps }))
  return { ...screenplay, music: moodOf(screenplay), sets: stepped.sets.map(airOf), shots }
}

/** What a draft's shot leaves open of who is where with whom, in the order in which one needs the other. */
const arrangements: readonly ((shot: Shot, bodies: Bodies, durationS: number) => Shot)[] = [withHungApart, withFlutterers, withLivelyThings, withCollisions, withHurtles, withHosings, withThrows, withPacking, withPairs, withCompany, withSharedWays, withVisits, withGatherings, withBringing, withAlongside, withFalls, withPounces, withPadLeaps, withCirclings, withLandings, withSlaloms]

function inSteps(screenplay: Screenplay, bodies: Bodies): Screenplay {
  const usualS = screenplay.format.durationS / screenplay.shots.length
  return withSteps({ ...screenplay, shots: screenplay.shots.map((shot) => arrangements.reduce((arranged, arrange) => arrange(arranged, bodies, shot.durationS ?? usualS), shot)) }, bodies)
}

/** How many frames each shot lasts: given lengths stay as far as they fit together, the rest is shared. */
function frameLengths(format: Format, shots: readonly Shot[]): number[] {
  const total = Math.max(shots.length, Math.round(format.durationS * format.fps))
  const given = shots.reduce((sum, shot) => sum + (shot.durationS ?? 0), 0)
  const open = shots.filter((shot) => shot.durationS === undefined).length
  const share = open === 0 ? 0 : Math.max(format.durationS * 0.1, format.durationS - given) / open
  const wished = shots.map((shot) => shot.durationS ?? share)
  const sum = wished.reduce((a, b) => a + b, 0)
  let before = 0
  let endFrame = 0
  return wished.map((lengthS, i) => {
    before += lengthS
    const left = shots.length - 1 - i
    const end = i === shots.length - 1 ? total : Math.min(total - left, Math.max(endFrame + 1, Math.round((before / (sum === 0 ? 1 : sum)) * total)))
    const frames = end - endFrame
    endFrame = end
    return frames
  })
}

interface ShotParts { screenplay: Screenplay; bodies: Bodies; takes: Takes; durationS: number }

function directShot({ shot: open, present: all }: CoveredShot, { screenplay, bodies, takes, durationS }: ShotParts): StagedShot {
  const set = setOf(open, screenplay)
  const given = screenplay.shots.some(({ id, camera }) => id === open.id && camera !== undefined)
  const covered = given ? open : withBackdrops(open, bodies, set)
  const present = all.filter((id) => !isFloor(id, bodies))
  const frame = shapeOf(screenplay.format)
  const related = withComings(withPerches(withStandings(withLandings(withAtSides(withViewpoints(covered, bodies), bodies), bodies, durationS), bodies, durationS), bodies), bodies, set)
  const shot = withCrossings(withWalls(withWorkers(related, bodies), { bodies, givenCamera: given }), { bodies, set, durationS, frame })
  const hero = heroOf(shot, bodies)
  const timeScale = shot.timeScale ?? teamTimeScale(shot, { bodies, set, durationS })
  const watchers = watchersOf(shot, { present, hero: hero.id, bodies })
  const beats = [...shot.beats, ...watchers.map((who) => ({ id: `${who}-watches`.slice(0, 40), who, action: 'look', target: hero.id }))].slice(0, 64)
  const staged = stage({ shot: { ...shot, beats }, present, watchers: new Set(watchers), hero, bodies, set, dice: diceFor(screenplay.seed, `${shot.id}/staging`), sceneS: durationS * timeScale })
  const time = { durationS, timeScale }
  const places = placedForFrame(onStage(staged.placements, { given: shot.placements ?? {}, set }), { shot: { ...covered, beats: staged.beats }, bodies, frame })
  const camera = shot.camera ?? defaultCamera(covered, present, bodies)
  return {
    ...shot,
    durationS,
    timeScale,
    camera: given ? camera : cameraForFrame(camera, { shot, bodies, frame }, places),
    transition: shot.transition ?? 'cut',
    placements: { ...withSuccessors(shot, places), ...Object.fromEntries(all.filter((id) => isFloor(id, bodies)).map((id) => [id, middle] as const)) },
    beats: timeBeats(placedBeats(staged.beats), time),
    lines: timeLines(shot.lines, takes, time),
    changes: timeChanges(shot.changes ?? [], durationS),
    titles: timeTitles(shot.titles ?? [], durationS),
  }
}

/** Whoever was given no place has one within the set, though the foot of a tower that he looks at be beyond it. */
function onStage(placements: StagedShot['placements'], { given, set }: { given: Shot['placements']; set: SetRecipe }): StagedShot['placements'] {
  const { halfWidthM } = set.stage
  return Object.fromEntries(Object.entries(placements).map(([id, at]) => [id, at.kind !== 'ground' || given?.[id] !== undefined ? at : { ...at, xM: Math.max(-halfWidthM, Math.min(halfWidthM, at.xM)) }]))
}

/** A floor is no subject: it lies in the middle of the set, and all others are on it. */
const isFloor = (id: string, bodies: Bodies): boolean => bodies.recipeOf(id)?.id === 'floor'
const middle = { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 } as const

/** What somebody turns into stands where he stands, unless it has a place of its own: what falls is broken on the ground. */
function withSuccessors(shot: Shot, placements: StagedShot['placements']): StagedShot['placements'] {
  const successors = (shot.changes ?? []).flatMap((change) => (change.kind === 'becomes' && placements[change.who] !== undefined && shot.placements?.[change.to] === undefined ? [[change.to, placements[change.who]] as const] : []))
  return { ...placements, ...Object.fromEntries(successors) } as StagedShot['placements']
}

function setOf(shot: Shot, screenplay: Screenplay): SetRecipe {
  const use = screenplay.sets.find((set) => set.id === shot.setId)
  const recipe = setById(use?.recipe ?? '') ?? setRecipes[0]
  if (recipe === undefined) throw new Error('The catalog has no sets.')
  return recipe
}

/** Two horses abreast cannot go in a circle; when they are too fast for the stage, the scene runs slower. */
function teamTimeScale(shot: Shot, { bodies, set, durationS }: { bodies: Bodies; set: SetRecipe; durationS: number }): number {
  const team = [...carriersIn(shot.placements ?? {}).values()].find((supports) => supports.length > 1)
  const beat = shot.beats.find((each) => team?.includes(each.who) === true)
  if (team === undefined || beat === undefined) return 1
  const speed = usualSpeedMps(beat.action, bodies.extentOf(beat.who).heightM, beat.manner ?? [])
  const fits = (2 * set.stage.halfWidthM * 0.88) / Math.max(0.1, speed * durationS)
  return Math.round(Math.min(1, Math.max(0.5, fits)) * 100) / 100
}

/** Nobody is left without anything to do: who has no part watches the one who has. */
function watchersOf({ beats }: Shot, { present, hero, bodies }: { present: readonly string[]; hero: string; bodies: Bodies }): string[] {
  // who is tended by somebody at the back does not look round
  const busy = new Set(beats.flatMap(({ who, action, target }) => (isTended(action) && typeof target === 'string' ? [who, target] : [who])))
  return present.filter((id) => bodies.isCast(id) && !busy.has(id) && id !== hero)
}
