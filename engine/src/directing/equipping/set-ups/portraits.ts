import type { Beat, Placement, Shot } from '@kinora/contract'
import { standShares } from '../shown-tools.ts'
import type { Stock } from '../stock.ts'
import { rounded } from '../../../platform/index.ts'

const easels: readonly string[] = ['easel', 'canvas', 'painting']
/** Where who paints stands, his easel, and who sits for it, in heights of the taller: all three side by side, so that each is seen. */
const painter = { x: -0.75, headingDeg: 66 }
const easel = { x: -0.12, z: 0.16, headingDeg: -24 }
const sitter = { x: 0.78, z: 0.02, headingDeg: -24 }

/** A shot in which who is painted while he poses is beside the easel and not behind it. Any other shot stays as it is. */
export function withPortraits(shot: Shot, stock: Stock): Shot {
  const [beat, more] = shot.beats.filter(({ action }) => action === 'paint')
  const [model, others] = shot.beats.filter(({ who, action }) => who !== beat?.who && !stock.isProp(who) && poses.has(action))
  if (beat !== undefined && more === undefined && stock.cast.length === 1 && stock.recipeOf(beat.who)?.kind === 'animal') return atEasel(shot, beat, stock)
  if (beat === undefined || more !== undefined || model === undefined || others !== undefined || stock.cast.length !== 2 || shot.placements?.[beat.who] !== undefined) return shot
  const carried = shot.placements?.[model.who]
  const under = carried?.kind === 'carried' ? carried.on[0]?.entityId : undefined
  if (under === undefined ? carried !== undefined : shot.placements?.[under] !== undefined || !stock.isProp(under)) return shot
  const picture = pictureOf(beat, stock) ?? stock.find(easels, { who: beat.who })
  if (picture === undefined) return shot
  stock.become(picture, easels)
  const heightM = Math.max(stock.workingHeightOf(beat.who), stock.heightOf(model.who))
  const at = (x: number, z: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const { with: _, ...paints } = beat
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...paints, target: picture } : each)),
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].some((id) => id === picture || id === under || id === model.who)),
    placements: { ...shot.placements, [beat.who]: at(painter.x, 0, painter.headingDeg), [picture]: at(easel.x, easel.z, easel.headingDeg), [under ?? model.who]: at(sitter.x, sitter.z, sitter.headingDeg) },
  }
}

const pictureOf = (beat: Beat, stock: Stock): string | undefined => [beat.with, beat.target].find((id): id is string => typeof id === 'string' && stock.isProp(id) && easels.includes(stock.recipeOf(id)?.id ?? ''))

/** An animal that paints a picture alone stands beside its easel, which is as tall as it, and is seen painting. */
function atEasel(shot: Shot, beat: Beat, stock: Stock): Shot {
  const picture = pictureOf(beat, stock) ?? (beat.target === undefined ? stock.find(easels, { who: beat.who }) : undefined)
  if (picture === undefined || shot.placements?.[beat.who] !== undefined) return shot
  stock.become(picture, easels)
  const heightM = stock.workingHeightOf(beat.who)
  stock.fitTall(picture, (standShares['paint'] ?? 1) * heightM)
  const at = (x: number, z: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const { with: tool, ...paints } = beat
  return {
    ...shot,
    beats: shot.beats.map((each) => (each === beat ? { ...paints, ...(tool === undefined || tool === picture ? {} : { with: tool }), target: picture } : each)),
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].some((id) => id === picture || id === beat.who)),
    placements: { ...shot.placements, [beat.who]: at(painter.x, 0, painter.headingDeg), [picture]: at(easel.x, easel.z, easel.headingDeg) },
    camera: { size: 'full', side: 'viewer', angle: 'eye', move: 'static', subjects: [beat.who, picture] },
  }
}

const poses: ReadonlySet<string> = new Set(['pose', 'sit', 'idle', 'sit-still'])
