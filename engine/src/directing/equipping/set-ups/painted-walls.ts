import type { Shot } from '@kinora/contract'
import { isRoomWall } from '../clearer.ts'
import type { Stock } from '../stock.ts'

/** The wall of a room that is painted, and the colour that comes onto it where none is said: that of the roller. */
const walls: readonly string[] = ['plaster-wall', 'wall']
const paintColor = '#2f8fd0'

/** A shot in which somebody paints the wall of a room: more and more of it has the colour of the paint. Any other shot stays as it is. */
export function withPaintedWalls(shot: Shot, stock: Stock): Shot {
  const beat = shot.beats.find(({ action, target }) => action === 'paint-wall' && (target === undefined || (typeof target === 'string' && isRoomWall(target, stock))))
  if (beat === undefined) return shot
  const wall = typeof beat.target === 'string' ? beat.target : stock.find(walls, { who: beat.who, asNamed: false })
  if (wall === undefined) return shot
  stock.become(wall, walls)
  const isColored = (shot.changes ?? []).some((change) => 'who' in change && change.who === wall)
  return {
    ...shot, beats: shot.beats.map((each) => (each === beat ? { ...each, target: wall } : each)),
    ...(isColored ? {} : { changes: [...(shot.changes ?? []), { id: `${wall.slice(0, 33)}-paints`, who: wall, kind: 'color' as const, to: paintColor, patches: true }] }),
  }
}
