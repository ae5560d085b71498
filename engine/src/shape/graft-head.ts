import type { Face, Part, PartGroup, Recipe, Roles, Socket } from '../catalog/index.ts'
import { carriedPoint, placeOfBone, starred, transplant, withDescendants } from './transplant.ts'
import type { Carrying } from './transplant.ts'

/** The host with the donor's head in place of its own: skin, face, ears, mane and all, on the host's neck. */
export function graftedHead(host: Recipe, donor: Recipe): Recipe {
  const from = placeOfBone(donor, 'head'), to = placeOfBone(host, 'head'), neck = host.bones['head']?.[0]
  const [old, fresh] = [host.fit?.head, donor.fit?.head]
  if (from === undefined || to === undefined || neck === undefined || old === undefined || fresh === undefined || donor.face === undefined) return host
  const carrying: Carrying = { from, to, size: (1.2 * (old.r[0] + old.r[1])) / (fresh.r[0] + fresh.r[1]) }
  const bones = withDescendants(donor, ['head'])
  const inHead = (on: string) => bones.has(on) || bones.has(starred(donor, on))
  const isMane = (on: string, color: string) => /mane|beard/i.test(color) && (on === 'neck' || on === 'chest') && host.bones[on] !== undefined
  const part = transplant({ donor, bones, keepsNames: true, takes: (on, color) => inHead(on) || isMane(on, color), attachTo: (on) => (on === 'chest' ? 'chest' : neck), carrying: () => carrying })
  const gone = withDescendants(host, ['head'])
  const isGone = (on: string) => gone.has(on) || gone.has(starred(host, on))
  const [hostSkin, ...hostRest] = host.groups.map((group) => ({ ...group, parts: group.parts.filter((p) => !isGone(p.on)) }))
  if (hostSkin === undefined) return host
  const isSkin = (group: PartGroup, i: number) => i === 0 && group.layer === undefined && donor.groups[0] !== undefined && group.color === `${donor.id}.${donor.groups[0].color}`
  // The face lies on the first group: the donor's skin of the head becomes part of it, with its own colours.
  const skin = part.groups.filter(isSkin).flatMap((group) => group.parts.map((p): Part => ({ ...p, k: p.k ?? group.k, color: p.color ?? group.color, surface: p.surface ?? group.surface, ...((p.fine ?? group.fine) === true ? { fine: true } : {}) })))
  return {
    ...host, bones: { ...Object.fromEntries(Object.entries(host.bones).filter(([name]) => !gone.has(name))), ...part.bones }, palette: { ...host.palette, ...part.palette },
    groups: [{ ...hostSkin, parts: [...hostSkin.parts, ...skin] }, ...hostRest.filter((group) => group.parts.length > 0), ...part.groups.filter((group, i) => !isSkin(group, i))],
    solids: [...(host.solids ?? []).filter((solid) => !isGone(solid.on)), ...part.solids],
    helpers: { ...Object.fromEntries(Object.entries(host.helpers ?? {}).filter(([name]) => !gone.has(name))), ...part.helpers },
    face: carriedFace(donor.face, donor, carrying), roles: headRoles(host, donor, isGone),
    ...(host.fit === undefined ? {} : { fit: { ...host.fit, head: { on: 'head', at: carriedPoint(fresh.at, carrying), r: [fresh.r[0] * carrying.size, fresh.r[1] * carrying.size, fresh.r[2] * carrying.size] as const }, ...(donor.fit?.dome === undefined ? {} : { dome: donor.fit.dome }), ...(donor.fit?.snout === undefined ? {} : { snout: donor.fit.snout }) } }),
    sockets: { ...host.sockets, ...carriedSockets(donor, carrying, inHead) },
    cellM: Math.min(host.cellM, donor.cellM * carrying.size * 1.2),
  }
}

function headRoles(host: Recipe, donor: Recipe, isGone: (on: string) => boolean): Roles {
  const { jaw, eyes, lids, brows, ears } = donor.roles ?? { root: '' }
  const kept = { root: 'hips', ...host.roles }
  const dangles = (host.roles?.dangles ?? []).filter(({ bones }) => !bones.some(isGone))
  return { ...kept, head: 'head', dangles, eyes: eyes ?? [], lids: lids ?? [], brows: brows ?? [], ears: ears ?? [], ...(jaw === undefined ? {} : { jaw }) }
}

function carriedFace(face: Face, donor: Recipe, carrying: Carrying): Face {
  const color = (name: string) => `${donor.id}.${name}`
  const { eye, brow, mouth } = face, { size } = carrying
  return {
    eye: { ...eye, at: carriedPoint(eye.at, carrying), radiusM: eye.radiusM * size, iris: color(eye.iris), lid: color(eye.lid), ...(eye.white === undefined ? {} : { white: color(eye.white) }) },
    ...(brow === undefined ? {} : { brow: { ...brow, color: color(brow.color), radiusM: brow.radiusM * size, points: brow.points.map(([x, y]) => { const p = carriedPoint([x, y, 0], carrying); return [p[0], p[1]] as const }) } }),
    ...(mouth === undefined ? {} : { mouth: { ...mouth, lip: color(mouth.lip), halfWidthM: mouth.halfWidthM * size, yM: carriedPoint([0, mouth.yM, 0], carrying)[1], curveM: mouth.curveM * size, openM: mouth.openM * size, lipRadiusM: (mouth.lipRadiusM ?? 0.0038) * size } }),
  }
}

function carriedSockets(donor: Recipe, carrying: Carrying, inHead: (on: string) => boolean): Record<string, Socket> {
  return Object.fromEntries(Object.entries(donor.sockets).filter(([, socket]) => inHead(socket.on)).map(([name, socket]) => [name, { ...socket, at: carriedPoint(socket.at, carrying) }]))
}
