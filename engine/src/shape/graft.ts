import { addScaled, cross, distance, fromBasis, inverse, length, multiply, normalize, radians, subtract, turnX, turnZ } from '../platform/index.ts'
import type { Quaternion } from '../platform/index.ts'
import type { Appearance } from '../../../contract/src/index.ts'
import { recipeById } from '../catalog/index.ts'
import type { PartGroup, Point, Recipe, Roles, Vec3 } from '../catalog/index.ts'
import { graftedHead } from './graft-head.ts'
import { withNeck } from './graft-neck.ts'
import { snoutOf } from './graft-snout.ts'
import { thingForHead } from './graft-thing.ts'
import { placeOfBone, starred, transplant, withDescendants } from './transplant.ts'
import type { Carrying, Transplant } from './transplant.ts'

type Graft = NonNullable<Appearance['grafts']>[number]

/** A body with parts of other bodies. What the donor has not to give, or the host no place for, is left out. */
export function grafted(recipe: Recipe, grafts: readonly Graft[]): Recipe {
  // The body first: the other parts go on whatever body there is.
  const inOrder = [...grafts].sort((a, b) => Number(b.part === 'body') - Number(a.part === 'body'))
  return inOrder.reduce((host, { part, from }) => {
    const donor = recipeById(from)
    return donor === undefined || donor.id === host.id ? host : operations[part](host, donor)
  }, recipe)
}

const operations: Readonly<Record<Graft['part'], (host: Recipe, donor: Recipe) => Recipe>> = {
  wings: withWings, tail: withTail, ears: withEars, horns: (host, donor) => withHeadPieces(host, donor, /horn|antler|tusk/i), beak: withBeak, shell: withShell, fins: withFins, legs: withLegs, coat: withCoat, eyes: withEyes,
  neck: withNeck,
  head: (host, donor) => (donor.kind === 'prop' ? thingForHead(host, donor) : graftedHead(host, donor)), body: (host, donor) => ({ ...graftedHead(donor, host), id: host.id, names: host.names }),
  // Claws differ too little from body to body to be seen: their colour and no more.
  claws: (host, donor) => ({ ...host, palette: { ...host.palette, ...(donor.palette['claw'] === undefined ? {} : { claw: donor.palette['claw'] }) } }),
}

/** A length by which two bodies are compared: from hips to chest, or a part of the height of who stands upright. */
function bodySize(recipe: Recipe): number {
  const hips = placeOfBone(recipe, 'hips'), chest = placeOfBone(recipe, 'chest')
  return Math.max(hips === undefined || chest === undefined ? 0 : distance(hips, chest), recipe.heightM * 0.22)
}

const isUpright = ({ locomotion }: Recipe): boolean => locomotion === 'biped'
const chestOf = (recipe: Recipe): string => recipe.roles?.spine?.at(-1) ?? recipe.roles?.root ?? 'root'
const backOf = (recipe: Recipe): Vec3 => recipe.sockets['back']?.at ?? [0, recipe.heightM * 0.6, 0]

/** Half the width of the trunk at the chest. */
function halfWidth(recipe: Recipe): number {
  const on = chestOf(recipe)
  const radii = recipe.groups.flatMap((group) => group.parts.filter((part) => part.on === on && part.paint !== true && part.carve !== true).map((part) => (part.r[0] ?? 0) * (part.squash?.[0] ?? 1)))
  return Math.max(recipe.heightM * 0.04, ...radii)
}

/** The host with a transplant on it. */
function joined(host: Recipe, part: Transplant, roles: Partial<Roles> = {}): Recipe {
  return {
    ...host, bones: { ...host.bones, ...part.bones }, palette: { ...host.palette, ...part.palette }, groups: [...host.groups, ...part.groups], solids: [...(host.solids ?? []), ...part.solids],
    helpers: { ...host.helpers, ...part.helpers }, roles: { root: 'root', ...host.roles, ...roles },
  }
}

/** The host without what is on some bones; the bones go too. */
function without(host: Recipe, bones: ReadonlySet<string>): Recipe {
  const isGone = (on: string) => bones.has(on) || bones.has(starred(host, on))
  return {
    ...host, bones: Object.fromEntries(Object.entries(host.bones).filter(([name]) => !bones.has(name))),
    groups: host.groups.map((group) => ({ ...group, parts: group.parts.filter((part) => !isGone(part.on)) })).filter((group, i) => i === 0 || group.parts.length > 0),
    solids: (host.solids ?? []).filter((solid) => !isGone(solid.on)), helpers: Object.fromEntries(Object.entries(host.helpers ?? {}).filter(([name]) => !bones.has(name))),
  }
}

const chainsOf = (recipe: Recipe, chains: readonly { bones: readonly string[] }[] | undefined): string[] => [...new Set((chains ?? []).flatMap(({ bones }) => bones.map((bone) => starred(recipe, bone))))]
const renamedChains = <Chain extends { bones: readonly string[] }>(chains: readonly Chain[] | undefined, bone: (name: string) => string): Chain[] => (chains ?? []).map((chain) => ({ ...chain, bones: chain.bones.map(bone) }))

function withWings(host: Recipe, donor: Recipe): Recipe {
  const root = chainsOf(donor, donor.roles?.wings)[0]
  const shoulder = root === undefined ? undefined : placeOfBone(donor, root)
  if (root === undefined || shoulder === undefined) return host
  const bones = withDescendants(donor, chainsOf(donor, donor.roles?.wings))
  const bare = without(host, withDescendants(host, chainsOf(host, host.roles?.wings)))
  const tip = tipOf(donor, bones, shoulder)
  const upright = isUpright(host), back = backOf(host), wide = halfWidth(host)
  const longM = upright ? host.heightM * 0.62 : Math.max(host.heightM * 0.85, bodySize(host) * 1.5)
  const chest = placeOfBone(host, chestOf(host)) ?? back
  const to: Vec3 = upright ? [wide * 0.3, back[1] + host.heightM * 0.03, back[2] * 0.8] : [wide * 0.5, back[1] - wide * 0.45, chest[2] * 0.9 + back[2] * 0.1]
  const carrying: Carrying = { from: shoulder, to, size: longM / Math.max(1e-6, length(tip)), turn: openingTurn(tip, upright) }
  const part = transplant({ donor, bones, takes: (on) => bones.has(starred(donor, on)), attachTo: () => chestOf(host), carrying: () => carrying, layer: `${donor.id}.wings` })
  return joined(bare, part, { wings: renamedChains(donor.roles?.wings, part.bone) })
}

/** From the shoulder to the farthest point of a left wing. */
function tipOf(donor: Recipe, bones: ReadonlySet<string>, shoulder: Vec3): Vec3 {
  const bare = (p: Point): Vec3 => (p.length === 4 ? [p[1], p[2], p[3]] : p)
  const points = donor.groups.flatMap((group) => group.parts.filter((part) => bones.has(part.on)).flatMap((part) => [part.from, part.to, part.at].flatMap((p): Vec3[] => (p === undefined || typeof p === 'string' ? [] : [bare(p)]))))
  const joints = [...bones].flatMap((name): Vec3[] => { const joint = placeOfBone(donor, name); return joint === undefined ? [] : [joint] })
  // A blade reaches past its place by about its outline's length.
  const blades = (donor.solids ?? []).filter((solid) => solid.on.endsWith('L') && bones.has(starred(donor, solid.on))).map((solid): Vec3 => {
    const reach = Math.max(0, ...(solid.extrude?.outline ?? []).map(([x, y]) => Math.sqrt(x * x + y * y)))
    return addScaled(solid.at, normalize(subtract(solid.at, shoulder), [1, 0, 0]), reach)
  })
  return [...points, ...joints, ...blades].map((p) => subtract(p, shoulder)).reduce((far, p) => (length(p) > length(far) ? p : far), [0.01, 0, 0])
}

/** Folded wings are half opened and raised, so that they are seen at rest too; on an upright back all wings stand up behind. */
function openingTurn(tip: Vec3, upright: boolean): Quaternion {
  const folded = Math.abs(tip[2]) > Math.abs(tip[0])
  if (!folded) return upright ? turnX(radians(-75)) : turnZ(radians(28))
  const basis = (along: Vec3, behind: Vec3): Quaternion => { const x = normalize(along), y = normalize(cross(behind, x)); return fromBasis(x, y, cross(x, y)) }
  const before = basis(tip, [0, -1, 0])
  const after = upright ? basis([0.8, 0.55, -0.25], [0, -1, -0.15]) : basis([0.72, 0.62, -0.3], [0.15, -0.45, -0.9])
  return multiply(after, inverse(before))
}

function withTail(host: Recipe, donor: Recipe): Recipe {
  const root = donor.roles?.tail?.[0], from = root === undefined ? undefined : placeOfBone(donor, root)
  if (root === undefined || from === undefined) return host
  const bones = withDescendants(donor, [root])
  const old = host.roles?.tail?.[0]
  const hips = host.roles?.root ?? 'hips', at = placeOfBone(host, hips) ?? [0, host.heightM * 0.45, 0]
  const to: Vec3 = (old === undefined ? undefined : placeOfBone(host, old)) ?? [0, at[1] + (isUpright(host) ? 0.02 * host.heightM : 0), at[2] - (isUpright(host) ? halfWidth(host) * 0.55 : halfWidth(host) * 1.1)]
  const bare = old === undefined ? host : without(host, withDescendants(host, [old]))
  const part = transplant({ donor, bones, takes: (on) => bones.has(starred(donor, on)), attachTo: () => hips, carrying: () => ({ from, to, size: bodySize(host) / bodySize(donor) }) })
  return joined(bare, part, { tail: (donor.roles?.tail ?? []).map(part.bone) })
}

/** From head to head: as large as the one is over the other. */
function headCarrying(host: Recipe, donor: Recipe): Carrying | undefined {
  const [to, from] = [host.fit?.head, donor.fit?.head]
  return to === undefined || from === undefined ? undefined : { from: from.at, to: to.at, size: (to.r[0] + to.r[1]) / (from.r[0] + from.r[1]) }
}

function withEars(host: Recipe, donor: Recipe): Recipe {
  const carrying = headCarrying(host, donor), chains = chainsOf(donor, donor.roles?.ears), head = host.roles?.head
  if (carrying === undefined || chains.length === 0 || head === undefined) return host
  const bones = withDescendants(donor, chains)
  const bare = without(host, withDescendants(host, chainsOf(host, host.roles?.ears)))
  const part = transplant({ donor, bones, takes: (on) => bones.has(starred(donor, on)), attachTo: () => head, carrying: () => carrying })
  return joined(bare, part, { ears: renamedChains(donor.roles?.ears, part.bone) })
}

/** Horns and antlers keep this share of their size beside the body, and are no more than so many times what would fit the head. */
const hornsShare = 1.1
const mostHorns = 2.6

/** Rigid pieces of the donor's head, by the names of their colours. */
function withHeadPieces(host: Recipe, donor: Recipe, colors: RegExp): Recipe {
  const fitting = headCarrying(host, donor), head = host.roles?.head
  if (fitting === undefined || head === undefined) return host
  // on a small head they are as large as the body asks for, or nobody would see them
  const carrying = { ...fitting, size: Math.max(fitting.size, Math.min(mostHorns * fitting.size, hornsShare * host.heightM / donor.heightM)) }
  return joined(host, transplant({ donor, bones: new Set(), takes: (on, color) => colors.test(color) && (on === donor.roles?.head || on === donor.roles?.jaw), attachTo: () => head, carrying: () => carrying }))
}

/** Whether a body has a beak: what else is called so is a snout or a trunk. */
const isBeaked = ({ groups, solids = [] }: Recipe): boolean => groups.some(({ color, parts }) => /beak/i.test(color) || parts.some((part) => /beak/i.test(part.color ?? ''))) || solids.some(({ color }) => /beak/i.test(color))

/** A beak, a snout or a trunk goes where the host's mouth is. */
function withBeak(host: Recipe, donor: Recipe): Recipe {
  const between = headCarrying(host, donor), head = host.roles?.head, mouth = host.sockets['mouth'], beak = donor.sockets['mouth']
  if (between === undefined || head === undefined || mouth === undefined || beak === undefined) return host
  const jaw = host.roles?.jaw ?? head
  const snout = isBeaked(donor) ? undefined : snoutOf(host, donor, between)
  if (snout !== undefined) return joined(host, snout)
  return joined(host, transplant({ donor, bones: new Set(), takes: (_, color) => /beak/i.test(color), attachTo: (on) => (on === 'jaw' ? jaw : head), carrying: () => ({ from: beak.at, to: [0, mouth.at[1] + (host.fit?.head.r[1] ?? 0) * 0.12, mouth.at[2]], size: between.size * 1.15 }) }))
}

function withShell(host: Recipe, donor: Recipe): Recipe {
  const on = host.roles?.spine?.[0] ?? host.roles?.root ?? 'root', from = backOf(donor), back = backOf(host)
  const size = (bodySize(host) / bodySize(donor)) * (isUpright(host) ? 0.85 : 1.1)
  // What was the top of the donor stands off the back of who is upright.
  const deep = (from[1] - (placeOfBone(donor, 'spine')?.[1] ?? from[1])) * size
  const to: Vec3 = isUpright(host) ? [0, (back[1] + (placeOfBone(host, on)?.[1] ?? back[1])) / 2, back[2] - deep * 0.55] : [0, back[1] + deep * 0.35, back[2]]
  return joined(host, transplant({ donor, bones: new Set(), takes: (_, color) => /shell|plate|rim|carapace/i.test(color), attachTo: () => on, layer: `${donor.id}.shell`, carrying: () => ({ from, to, size, ...(isUpright(host) ? { turn: turnX(radians(-90)) } : {}) }) }))
}

function withFins(host: Recipe, donor: Recipe): Recipe {
  const chains = chainsOf(donor, donor.roles?.fins), bones = withDescendants(donor, chains)
  const from = chains[0] === undefined ? undefined : placeOfBone(donor, chains[0])
  const chest = placeOfBone(host, chestOf(host)) ?? [0, host.heightM / 2, 0], size = bodySize(host) / bodySize(donor)
  const side: Carrying | undefined = from === undefined ? undefined : { from, to: [halfWidth(host) * 0.85, chest[1], chest[2]], size }
  const top: Carrying = { from: backOf(donor), to: backOf(host), size, ...(isUpright(host) ? { turn: turnX(radians(-90)) } : {}) }
  const isSide = (on: string) => bones.has(starred(donor, on))
  const isTop = (on: string) => donor.locomotion === 'fish' && (donor.roles?.spine ?? []).concat(donor.roles?.root ?? []).includes(on)
  const solidsOnly: Recipe = { ...donor, groups: donor.groups.map((group) => ({ ...group, parts: group.parts.filter((part) => isSide(part.on)) })) }
  const part = transplant({ donor: solidsOnly, bones, takes: (on) => (side !== undefined && isSide(on)) || isTop(on), attachTo: () => chestOf(host), carrying: (on) => (side !== undefined && isSide(on) ? side : top) })
  return joined(host, part, { fins: renamedChains(donor.roles?.fins, part.bone) })
}

function withLegs(host: Recipe, donor: Recipe): Recipe {
  const legs = host.roles?.legs ?? []
  const given = (end: 'front' | 'hind') => { const all = donor.roles?.legs ?? []; const same = all.filter((leg) => leg.end === end); return same.length > 0 ? same : all }
  return [...new Set(legs.map((leg) => leg.end))].reduce((body, end) => {
    const old = (body.roles?.legs ?? []).find((leg) => leg.end === end), fresh = given(end).slice(0, 2)
    const [oldRoot, freshRoot] = [old?.bones[0], fresh[0]?.bones[0]]
    if (oldRoot === undefined || freshRoot === undefined) return body
    const [hostHip, donorHip] = [starred(body, oldRoot), starred(donor, freshRoot)]
    const to = placeOfBone(body, hostHip), from = placeOfBone(donor, donorHip), parent = body.bones[hostHip]?.[0]
    if (to === undefined || from === undefined || parent === undefined || from[1] < 1e-6) return body
    const bones = withDescendants(donor, chainsOf(donor, fresh))
    const carrying: Carrying = { from, to, size: to[1] / from[1] }
    const part = transplant({ donor: renamedDonor(donor, end), bones, takes: (on) => bones.has(starred(donor, on)), attachTo: () => parent, carrying: () => carrying })
    const others = (body.roles?.legs ?? []).filter((leg) => leg.end !== end)
    return joined(without(body, withDescendants(body, chainsOf(body, (body.roles?.legs ?? []).filter((leg) => leg.end === end)))), part, { legs: [...others, ...renamedChains(fresh, part.bone).map((leg) => ({ ...leg, end, name: `${end}${leg.side}` }))] })
  }, host)
}

/** Two pairs of legs from one donor are told apart by their names. */
const renamedDonor = (donor: Recipe, end: string): Recipe => ({ ...donor, id: `${donor.id}-${end}` })

type Marking = readonly ['stripes' | 'spots' | 'scales', color: string]
/** Whoever has scales is known by their edges. */
const scaly: Marking = ['scales', 'mainDark']
/** Patterns of coats, by recipe, and the name of the colour that they are drawn in. */
const coats: Readonly<Record<string, Marking>> = { fish: ['scales', 'edge'], zebra: ['stripes', 'mainDark'], tiger: ['stripes', 'mainDark'], bee: ['stripes', 'mainDark'], leopard: ['spots', 'mainDark'], cheetah: ['spots', 'mainDark'], cow: ['spots', 'patch'], giraffe: ['spots', 'spot'], ladybug: ['spots', 'spot'], dalmatian: ['spots', 'spot'] }
const hides = new Set(['fur', 'feather', 'scale', 'skin'])

/** The donor's colours, what its hide is made of, and its markings as a pattern. */
function withCoat(host: Recipe, donor: Recipe): Recipe {
  const [hide, coat] = [host.groups[0]?.surface, donor.groups[0]?.surface]
  const shared = Object.fromEntries(Object.entries(donor.palette).filter(([name]) => host.palette[name] !== undefined && /^(main|mainDark|mainLight|belly|muzzle|chin|cheek|lid|tail)$/.test(name)))
  const covered = (group: PartGroup): PartGroup => (hide !== undefined && coat !== undefined && hides.has(hide) && group.surface === hide && host.kind === 'animal' ? { ...group, surface: coat } : group)
  const marking = coats[donor.id] ?? (coat === 'scale' ? scaly : undefined)
  // Markings of its own would lie under the new ones.
  const plain = (group: PartGroup): PartGroup => ({ ...group, parts: group.parts.filter((part) => !(part.paint === true && /^(mainDark|stripe|spot|patch)$/.test(part.color ?? '')) || marking === undefined) })
  const pattern = marking === undefined ? undefined : { kind: marking[0], color: donor.palette[marking[1]] ?? donor.palette['mainDark'] ?? '#26262a' }
  return { ...host, palette: { ...host.palette, ...shared }, groups: host.groups.map((group) => plain(covered(group))), ...(pattern === undefined ? {} : { pattern }) }
}

function withEyes(host: Recipe, donor: Recipe): Recipe {
  if (host.face === undefined || donor.face === undefined) return host
  const { iris, irisShare, openDeg, white, glow } = donor.face.eye, carrying = headCarrying(host, donor)
  const color = `${donor.id}.iris`, whiteColor = `${donor.id}.white`
  const radiusM = Math.min(host.face.eye.radiusM * 1.5, Math.max(host.face.eye.radiusM * 0.7, donor.face.eye.radiusM * (carrying?.size ?? 1)))
  const eye = { ...host.face.eye, iris: color, openDeg, radiusM, ...(irisShare === undefined ? {} : { irisShare }), ...(white === undefined ? {} : { white: whiteColor }), ...(glow === undefined ? {} : { glow }) }
  return { ...host, face: { ...host.face, eye }, palette: { ...host.palette, [color]: donor.palette[iris] ?? '#5a2f14', ...(white === undefined ? {} : { [whiteColor]: donor.palette[white] ?? '#f4f1ea' }) } }
}
