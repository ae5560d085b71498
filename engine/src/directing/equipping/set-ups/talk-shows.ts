import type { Placement, Shot } from '@kinora/contract'
import { rounded } from '../../../platform/index.ts'
import type { Stock } from '../stock.ts'

/** A show is hosted from behind a desk, its guests beside it on chairs, all turned to the viewer. Heights of the host. */
const host = { x: -0.62, headingDeg: 16 }
const desk = { recipes: ['desk', 'table'], topShare: 0.4, headingDeg: 8, gap: 0.12 }
const guest = { x: 0.62, apart: 0.72, z: 0.16, headingDeg: -24 }
const chairs: readonly string[] = ['armchair', 'chair']
/** Guests who sit have their chair this much taller than a chair is for a person of their height: they are seen in it. */
const chairShare = 0.9
/** So many guests at the most have a chair. */
const mostGuests = 3
const stays: ReadonlySet<string> = new Set(['clap', 'cheer', 'laugh', 'talk', 'listen', 'look', 'marvel', 'nod', 'wave', 'sit', 'idle', 'be-interviewed'])

/** A shot in which somebody hosts alone or with guests who stay where they are. Any other shot stays as it is. */
export function withTalkShows(shot: Shot, stock: Stock): Shot {
  const [beat, more] = shot.beats.filter(({ action }) => action === 'host')
  if (beat === undefined || more !== undefined || stock.isProp(beat.who) || shot.placements?.[beat.who] !== undefined) return shot
  const others = stock.cast.filter(({ id }) => id !== beat.who).map(({ id }) => id)
  const areGuests = others.length <= mostGuests && others.every((id) => shot.placements?.[id] === undefined && shot.beats.every(({ who, action }) => who !== id || stays.has(action)))
  const table = areGuests ? stock.find(desk.recipes, { who: beat.who }) : undefined
  if (table === undefined) return shot
  const heightM = stock.workingHeightOf(beat.who)
  stock.fit(table, desk.topShare * heightM)
  const at = (x: number, z: number, headingDeg: number): Placement => ({ kind: 'ground', xM: rounded(x * heightM), zM: rounded(z * heightM), headingDeg })
  const deskM = 0.25 * stock.sizeOf(table) / heightM
  const seated = Object.fromEntries(others.flatMap((id, i) => guestAt(id, at(guest.x + guest.apart * i, guest.z, guest.headingDeg), stock)))
  return {
    ...shot,
    standings: (shot.standings ?? []).filter(({ who, to }) => ![who, to].some((id) => id === table || id === beat.who || others.includes(id))),
    placements: { ...shot.placements, [beat.who]: at(host.x, -deskM - desk.gap, host.headingDeg), [table]: at(host.x, 0, desk.headingDeg), ...seated },
    camera: { size: 'full', side: 'viewer', angle: 'eye', move: 'static', subjects: [beat.who, table, ...others] },
  }
}

/** A guest on his chair; what goes on four legs sits on none. */
function guestAt(id: string, place: Placement, stock: Stock): [string, Placement][] {
  const chair = stock.recipeOf(id)?.locomotion === 'quadruped' ? undefined : stock.find(chairs, { who: id, scale: chairShare * stock.heightOf(id) })
  return chair === undefined ? [[id, place]] : [[chair, place], [id, { kind: 'carried', on: [{ entityId: chair, socket: 'seat' }], posture: 'sit' }]]
}
