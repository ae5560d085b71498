import type { Beat } from '@kinora/contract'
import { setById } from '../../catalog/index.ts'
import type { Outfit } from './outfit.ts'

/** What helps him is where he is: the treadmill under him, the flag no taller than he. */
export function withAid(outfit: Outfit, { who, with: thing, target }: Beat): void {
  outfit.standings = outfit.standings.filter((standing) => standing.who !== who || (standing.to !== thing && standing.to !== target))
  if (thing !== undefined) {
    delete outfit.placements[thing]
    outfit.stock.fitAtMost(thing, 0.95 * outfit.stock.heightOf(who))
  }
  if (typeof target !== 'string' || outfit.placements[who] !== undefined || outfit.placements[target] !== undefined) return
  const here = { kind: 'ground', xM: 0, zM: 0, headingDeg: 62 } as const
  outfit.placements[who] = here
  outfit.placements[target] = here
}

/** Who does yoga on the ground does it on a mat. */
export function onMat(outfit: Outfit, { who }: Beat): void {
  const mat = outfit.standsFree(who) && outfit.stock.cast.length === 1 ? outfit.stock.find(['yoga-mat'], { who, scale: outfit.stock.heightOf(who) / 1.7 }) : undefined
  if (mat !== undefined) Object.assign(outfit.placements, { [who]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 35 }, [mat]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 35 } })
}

/** Whether somebody is down on a mat or a seat already. */
export function isSeated(outfit: Outfit, { who }: Beat): boolean {
  const at = outfit.placements[who]
  return at?.kind === 'carried' && at.posture === 'sit'
}

/** Who is given a ride on somebody's back sits there while that one walks. */
export function onBack(outfit: Outfit, { id, who, target: named }: Beat): Beat {
  const target = typeof named === 'string' ? named : outfit.only(who)
  if (target !== undefined && outfit.standsFree(target) && outfit.stock.recipeOf(target)?.locomotion === 'biped') outfit.placements[target] = { kind: 'carried', on: [{ entityId: who, socket: 'back' }], posture: 'sit' }
  return { id, who, action: 'walk', manner: ['slow'] }
}

/** How tall the grass is that somebody eats, in his heights: as tall as the muzzle reaches into, and seen. */
const grassShare = 0.26

/** Who grazes where no grass grows has a tuft of it before him. */
export function onPasture(outfit: Outfit, beat: Beat): Beat {
  const set = outfit.stock.screenplay.sets.find(({ id }) => id === outfit.shot.setId)
  if (beat.target !== undefined || beat.with !== undefined || setById(set?.recipe ?? '')?.ground.surface === 'grass') return beat
  const tuft = outfit.stock.find(['grass-tuft'], { who: beat.who })
  if (tuft === undefined) return beat
  outfit.stock.fit(tuft, grassShare * outfit.stock.heightOf(beat.who))
  return { ...beat, target: tuft }
}
