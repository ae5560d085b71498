import type { Placement, Shot, Standing } from '@kinora/contract'
import type { Recipe } from '../../catalog/index.ts'
import type { Stock } from './stock.ts'

/** Whether a body without arms does the work of hands with its fore legs or its wings, as engine/performance can. */
export function worksUpright(recipe: Recipe | undefined): boolean {
  const { legs = [], wings = [] } = recipe?.roles ?? {}
  return recipe?.locomotion === 'quadruped' ? legs.length === 4 && legs.some(({ end }) => end === 'front') : recipe?.locomotion === 'bird' && legs.length === 2 && wings.some(({ bones }) => bones.length > 2)
}

/** One shot while its people are given what they need: what is in it so far, and who is free for more. */
export class Outfit {
  readonly shot: Shot
  readonly stock: Stock
  readonly placements: Record<string, Placement>
  standings: Standing[]
  /** The table of each who has one. */
  readonly surfaces = new Map<string, string>()

  constructor(shot: Shot, stock: Stock) {
    this.shot = shot
    this.stock = stock
    this.placements = { ...shot.placements }
    this.standings = [...(shot.standings ?? [])]
  }

  /** The only other who is there. */
  only(who: string): string | undefined {
    const [other, more] = this.stock.cast.filter(({ id }) => id !== who)
    return more === undefined ? other?.id : undefined
  }

  /** Whether somebody has no place yet, neither his own nor one in relation to something. */
  standsFree(id: string): boolean { return this.placements[id] === undefined && !this.standings.some(({ who, to }) => who === id || to === id) }

  /** Whether somebody can hold something, be it between his fore legs or his wings. */
  hasHands(who: string): boolean {
    const recipe = this.stock.recipeOf(who)
    return Object.keys(recipe?.sockets ?? {}).some((socket) => socket.startsWith('grip')) || worksUpright(recipe)
  }
}
