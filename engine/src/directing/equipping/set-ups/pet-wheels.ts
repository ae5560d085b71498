import type { Placement, Shot } from '@kinora/contract'
import type { Stock } from '../stock.ts'

/** Who runs in a wheel. */
const rodents: ReadonlySet<string> = new Set(['hamster', 'mouse', 'rat', 'guinea-pig', 'gerbil', 'squirrel', 'chipmunk', 'ferret', 'hedgehog', 'rabbit'])
const going: ReadonlySet<string> = new Set(['run', 'walk', 'spin', 'trot', 'gallop', 'roll', 'jog-in-place', 'hop', 'idle'])
const wheels: readonly string[] = ['exercise-wheel', 'wheel']
/** How large a wheel is beside who runs in it, in his lengths, and how thick its rim is below him, as a share of the wheel. */
const wheelLengths = 1.75
const rimShare = 0.115

/** A shot in which a pet runs inside of its wheel, which turns round it. Any other shot stays as it is. */
export function withPetWheels(shot: Shot, stock: Stock): Shot {
  const wheel = stock.props.find(({ recipe }) => wheels.includes(recipe))?.id
  const beat = wheel === undefined ? undefined : shot.beats.find(({ who, action, target }) => going.has(action) && rodents.has(stock.recipeOf(who)?.id ?? '') && (target === wheel || shot.standings?.some((standing) => standing.who === who && standing.to === wheel) === true))
  if (wheel === undefined || beat === undefined || shot.placements?.[beat.who] !== undefined) return shot
  const { who } = beat
  stock.become(wheel, wheels)
  stock.fitSize(wheel, wheelLengths * Math.max(stock.sizeOf(who), stock.heightOf(who)))
  const { target: _, with: __, ...rest } = beat
  return {
    ...shot,
    beats: [...shot.beats.flatMap((each) => (each === beat ? [{ ...rest, action: 'run-in-wheel', target: wheel }] : each.who === wheel ? [] : [each])), { id: `${wheel.slice(0, 34)}-turns`, who: wheel, action: 'spin' }],
    standings: (shot.standings ?? []).filter((standing) => standing.who !== who && standing.who !== wheel),
    placements: { ...shot.placements, [wheel]: at(0, 0, 0), [who]: at(rimShare * stock.heightOf(wheel), 90, 0.01) },
  }
}

const at = (yM: number, headingDeg: number, zM: number): Placement => ({ kind: 'ground', xM: 0, zM, headingDeg, ...(yM > 0.001 ? { yM: Math.round(1000 * yM) / 1000 } : {}) })
