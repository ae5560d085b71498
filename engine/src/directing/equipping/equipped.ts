import type { Beat, Screenplay, Shot } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import { withTableBetween, withTableTennis } from './set-ups/across-table.ts'
import { withArchery } from './set-ups/archery.ts'
import { withOnlooker } from './set-ups/beside.ts'
import { withBlownBubbles } from './set-ups/blown-bubbles.ts'
import { withDailyWork } from './set-ups/daily-work.ts'
import { withFedBirds } from './set-ups/bird-feeding.ts'
import { holdsBowl, pulledOut, withBow } from './both-hands.ts'
import { clearerBeats } from './clearer.ts'
import { withConducted } from './set-ups/conducted.ts'
import { withFlowerParts } from './flower-parts.ts'
import { withForaging } from './set-ups/foraging.ts'
import { adjusted, buttoned, modelled, wearers } from './set-ups/garments.ts'
import { hung, hungOut } from './hanging.ts'
import { withGoals } from './set-ups/goals.ts'
import { withHoops } from './set-ups/hoops.ts'
import { withKites } from './set-ups/kites.ts'
import { withLectures } from './set-ups/lectures.ts'
import { Outfit } from './outfit.ts'
import { withPaintedWalls } from './set-ups/painted-walls.ts'
import { withPetWheels } from './set-ups/pet-wheels.ts'
import { withPortraits } from './set-ups/portraits.ts'
import { withPotters } from './set-ups/potters.ts'
import { withPoured, withStreams } from './set-ups/poured.ts'
import { seatForMeal, seatRiser, sitAtTable, tend } from './seats.ts'
import { withPuzzles } from './set-ups/puzzles.ts'
import { withRaked } from './set-ups/raked.ts'
import { withRally } from './set-ups/rallies.ts'
import { shownOff } from './set-ups/shown-off.ts'
import { withThrown } from './set-ups/thrown.ts'
import { withVisited } from './set-ups/visited.ts'
import { withCounter } from './set-ups/slid-along.ts'
import { Stock } from './stock.ts'
import { isSeated, onBack, onMat, onPasture, withAid } from './supports.ts'
import { voiced, watching } from './targets.ts'
import { fitInHand, shown, withUsualTool } from './tools-in-hand.ts'
import { withStacks } from './set-ups/stacks.ts'
import { lookFor } from './set-ups/tended-looks.ts'
import { withTalkShows } from './set-ups/talk-shows.ts'
import { withTowed } from './towed.ts'
import { atWorkplace, blownOut } from './work-surfaces.ts'
import { workplaces } from './workplaces.ts'

/**
 * Gives everybody the usual thing for what he does and a place to do it at, where the prompt names none: a knife, a board and a
 * table to who chops, a chair to who sits at a desk. What is named and cannot be a tool becomes what the work is done to.
 * Doing it twice changes nothing.
 */
export function equipped(given: Screenplay): Screenplay {
  const screenplay = withFlowerParts(given)
  const stock = new Stock(screenplay)
  const shots = screenplay.shots.map((shot) => (shot.camera === undefined ? outfitted(new Outfit(setUps.reduce((given, setUp) => setUp(given, stock), shot), stock)) : shot))
  return { ...screenplay, cast: stock.cast, props: stock.props, shots }
}

/** What needs more than a tool and a place: who and what is where from the start. */
const setUps: readonly ((shot: Shot, stock: Stock) => Shot)[] = [withDailyWork, withFedBirds, withTableBetween, withTableTennis, withRally, withCounter, withKites, withTowed, withArchery, withHoops, withGoals, withPortraits, withPotters, withPetWheels, withConducted, withTalkShows, withLectures, withPoured, withBlownBubbles, withThrown, withVisited, withForaging, withStacks, withRaked, withPaintedWalls, withPuzzles]

const withoutThing = ({ with: _, ...beat }: Beat): Beat => beat

/** What is by itself no larger than this, metres, is a cup or a bowl, and beside who drinks from it no larger than this share of his height. */
const largestCupM = 0.45
const cupShare = 0.36
const ownSizeM = ({ stock }: Outfit, id: string): number => stock.sizeOf(id) / (stock.appearanceOf(id)?.scale ?? 1)

/** What burns where it stands until it is blown out. */
const candles: ReadonlySet<string> = new Set(['candle', 'birthday-candle'])

/** The shot with all that its people are given. */
function outfitted(outfit: Outfit): Shot {
  for (const [who, garment] of shownOff(outfit.shot, outfit.stock)) outfit.stock.wear(who, garment)
  for (const beat of outfit.shot.beats) if (beat.action === 'sit') sitAtTable(outfit, beat)
  const own = clearerBeats(outfit.shot, outfit.stock).map((beat) => equip(outfit, watching(outfit, voiced(outfit, beat))))
  own.forEach((beat) => { shown(outfit, beat) })
  const beats = [...own, ...wearers(outfit)]
  for (const beat of beats) tend(outfit, beat)
  for (const beat of beats) if (beat.action === 'stand-up') seatRiser(outfit, beat, beats)
  const placed = Object.keys(outfit.placements).length > 0
  return withOnlooker(withStreams({ ...outfit.shot, beats, ...(placed ? { placements: outfit.placements } : {}), ...(outfit.standings.length > 0 || outfit.shot.standings !== undefined ? { standings: outfit.standings } : {}) }, outfit.stock), outfit.stock)
}

/** What somebody does, and to what, once he has what he needs for it. */
function equip(outfit: Outfit, beat: Beat): Beat {
  fitInHand(outfit, beat)
  if (actionById(beat.action) === undefined || outfit.stock.isProp(beat.who)) return beat
  if (beat.action === 'yoga' && isSeated(outfit, beat)) return { ...beat, action: 'yoga-on-mat' }
  if (beat.action === 'yoga-on-mat') onMat(outfit, beat)
  if (beat.action === 'pick-up') return pulledOut(outfit, beat) ?? beat
  if (beat.action === 'feed' && holdsBowl(outfit, beat)) return equip(outfit, withoutThing(beat))
  if (beat.action === 'hang-up') return hungOut(outfit, beat)
  const looks = lookFor(beat, outfit.stock)
  if (looks !== undefined && typeof beat.target === 'string') outfit.stock.wear(beat.target, looks)
  if (beat.action === 'graze') return onPasture(outfit, beat)
  if (beat.action === 'carry-on-back') return onBack(outfit, beat)
  if (beat.action === 'hang') return hung(outfit, beat)
  if (beat.action === 'adjust' || beat.action === 'dress-other' || beat.action === 'wrap-neck') return adjusted(outfit, beat)
  const shows = beat.action === 'pose' || beat.action === 'put-on' ? modelled(outfit, beat) : undefined
  if (shows !== undefined) return shows
  if (beat.action === 'tie' && outfit.only(beat.who) !== undefined && outfit.stock.recipeOf(beat.with ?? '')?.wearing?.place === 'neck') return adjusted(outfit, { ...beat, action: 'wrap-neck' })
  if ((beat.action === 'tie' || beat.action === 'button-up') && outfit.stock.recipeOf(beat.with ?? '')?.wearing?.place === 'suit') return buttoned(outfit, beat)
  if (beat.action === 'blow' && candles.has(outfit.stock.recipeOf(beat.with ?? '')?.id ?? '')) return blownOut(outfit, beat)
  if (beat.action === 'jog-in-place' || beat.action === 'wave-thing' || beat.action === 'lean-on') withAid(outfit, beat)
  // bamboo is no grove to who eats it
  if (beat.action === 'eat' && beat.with !== undefined && outfit.stock.recipeOf(beat.with)?.kind === 'plant') outfit.stock.fitAtMost(beat.with, 1.15 * outfit.stock.heightOf(beat.who))
  // a cup that an animal drinks from is no tub
  if (beat.action === 'lap' && typeof beat.target === 'string' && ownSizeM(outfit, beat.target) < largestCupM) outfit.stock.fitAtMost(beat.target, cupShare * outfit.stock.heightOf(beat.who))
  if (beat.action === 'fold' && beat.with !== undefined) outfit.stock.fitAtMost(beat.with, 0.5 * outfit.stock.heightOf(beat.who))
  if (beat.action === 'dine') seatForMeal(outfit, beat)
  if (beat.action === 'play-violin' && outfit.hasHands(beat.who)) withBow(outfit, beat.who)
  const place = workplaces[beat.action]
  return withUsualTool(outfit, place === undefined ? beat : atWorkplace(outfit, beat, place))
}
