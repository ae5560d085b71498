import type { Dressing, GroundSurface, SetRecipe } from '../set-recipes.ts'

interface Place {
  id: string
  synset: string
  names: readonly string[]
  surface: GroundSurface
  ambience: string
  stage: readonly [halfWidthM: number, halfDepthM: number]
  light?: string
  time?: SetRecipe['defaultTime']
  indoor?: boolean
  gravityMps2?: number
  water?: { waveHeightM: number; waveLengthM: number }
  afloat?: string
  walled?: string
  wallM?: number
}

const grips: Readonly<Record<GroundSurface, readonly [friction: number, bounciness: number]>> = {
  ice: [0.03, 0.1], grass: [0.7, 0.2], sand: [0.75, 0.05], wood: [0.6, 0.3], asphalt: [0.8, 0.2], stone: [0.7, 0.25], mat: [0.9, 0.35], 'moon-dust': [0.8, 0.1],
  snow: [0.4, 0.02], dirt: [0.75, 0.1], carpet: [0.8, 0.15], water: [0.2, 0], metal: [0.6, 0.3], none: [0.5, 0.1],
}

/** A set from what differs between sets: friction and bounce follow from the surface, gravity is ours unless said. */
export function place({ surface, stage, time, indoor, gravityMps2, water, ...rest }: Place, dressing: readonly Dressing[]): SetRecipe {
  const [friction, bounciness] = grips[surface]
  return {
    ...rest, ...(water === undefined ? {} : { water }), indoor: indoor ?? false, ground: { surface, friction, bounciness }, gravityMps2: gravityMps2 ?? 9.81,
    stage: { halfWidthM: stage[0], halfDepthM: stage[1] }, defaultTime: time ?? 'day', dressing,
  }
}
