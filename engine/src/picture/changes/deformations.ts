import type { Change } from '@kinora/contract'
import { smoothstep } from '../../platform/index.ts'
import { noise } from '../noise.ts'
import type { Frame, Vertex } from './frame.ts'
import { bud, furl, recede, shorten, unbuild, unroll } from './lengths.ts'

type Form = Extract<Change, { kind: 'form' }>['how']


/** Forms in which a body comes apart, so that its triangles must be free of one another. */
export const breaking: ReadonlySet<Form> = new Set(['shatter', 'crumble', 'split', 'pop'])

/** Moves a vertex into a form; an amount of 0 leaves it where it is, 1 is wholly so. */
export function deform(how: Form, vertex: Vertex, amount: number, frame: Frame): void {
  if (amount <= 0 && how !== 'unrolled') return
  forms[how](vertex, amount, frame)
}

const up = (vertex: Vertex, { footY, heightM }: Frame): number => Math.max(0, Math.min(1, (vertex.y - footY) / Math.max(0.001, heightM)))
const bumps = (vertex: Vertex, scale: number, seed: number): number => noise((vertex.x + vertex.z * 0.7) * scale + 40, (vertex.y + vertex.z * 0.4) * scale + 40, seed) - 0.5

const forms: Readonly<Record<Form, (vertex: Vertex, amount: number, frame: Frame) => void>> = {
  melt,
  wilt: (vertex, amount, frame) => lean(vertex, 2.1 * amount, frame, 1.6),
  bend: (vertex, amount, frame) => lean(vertex, 1.3 * amount, frame, 1.2),
  shrivel: (vertex, amount, frame) => {
    const shrunk = 1 - amount * (0.28 + 0.34 * bumps(vertex, 2.1 / frame.reachM, 7))
    shrinkTo(vertex, shrunk, frame)
    shake(vertex, 0.06 * amount * frame.reachM, 3.2 / frame.reachM)
  },
  deflate: goLimp,
  inflate: (vertex, amount, frame) => pushIn(vertex, -0.25 * amount * frame.reachM),
  crumple: (vertex, amount, frame) => {
    shake(vertex, 0.5 * amount * frame.reachM, 4 / frame.reachM)
    vertex.y = frame.footY + (vertex.y - frame.footY) * (1 - 0.28 * amount)
  },
  dent: (vertex, amount, frame) => shake(vertex, 0.32 * amount * Math.min(frame.heightM, 2 * frame.halfXM, 2 * frame.halfZM), 7 / frame.reachM),
  chip: (vertex, amount, frame) => chips.forEach((chip) => { chipAt(vertex, chip, { amount, frame }) }),
  pinch: (vertex, amount, frame) => {
    const waist = Math.max(0, 1 - Math.abs(up(vertex, frame) - 0.4) / 0.36)
    vertex.x = frame.middleX + (vertex.x - frame.middleX) * (1 - 0.5 * amount * smoothstep(waist))
    vertex.z = frame.middleZ + (vertex.z - frame.middleZ) * (1 + 0.16 * amount * smoothstep(waist))
  },
  stretch: (vertex, amount, frame) => {
    vertex.x = frame.middleX + (vertex.x - frame.middleX) * (1 + 1.2 * amount)
    vertex.y = frame.footY + (vertex.y - frame.footY) * (1 - 0.3 * amount)
    vertex.z = frame.middleZ + (vertex.z - frame.middleZ) * (1 - 0.5 * amount)
  },
  sway: (vertex, amount, frame) => swing(vertex, amount, { frame, share: up(vertex, frame) }),
  billow: (vertex, amount, frame) => swing(vertex, amount, { frame, share: 1 - up(vertex, frame) }),
  close: (vertex, amount, frame) => {
    // the rod and its frill stay where they are
    if (up(vertex, frame) > 0.9) return
    const [from, across] = [frame.middleX, Math.abs(vertex.x - frame.middleX)]
    const gathered = 0.28 + 0.26 * Math.max(0, 1 - Math.abs(up(vertex, frame) - 0.43) / 0.43)
    const spread = Math.max(0, Math.min(1, (across / frame.halfXM - gathered) / Math.max(0.05, 0.86 - gathered)))
    const closed = (0.02 + 0.82 * spread) * frame.halfXM
    vertex.x = from + Math.sign(vertex.x - from) * (across + (closed - across) * amount)
  },
  flatten: (vertex, amount, frame) => {
    vertex.y = frame.footY + (vertex.y - frame.footY) * (1 - 0.88 * amount)
    vertex.x = frame.middleX + (vertex.x - frame.middleX) * (1 + 0.4 * amount)
    vertex.z = frame.middleZ + (vertex.z - frame.middleZ) * (1 + 0.4 * amount)
  },
  unbuilt: unbuild,
  unrolled: unroll,
  shorten,
  recede,
  furl,
  bud,
  // What comes apart is moved piece by piece: see `fling`.
  shatter: () => {},
  crumble: () => {},
  split: () => {},
  pop: () => {},
}

/** Lets the air out: a flat skin that lies in folds, thick nowhere, its outline drawn in here and there. */
function goLimp(vertex: Vertex, amount: number, frame: Frame): void {
  const [across, along] = [(vertex.x - frame.middleX) / frame.reachM, (vertex.z - frame.middleZ) / frame.reachM]
  const sags = 1 + amount * (0.18 - 0.3 * up(vertex, frame))
  const drawnIn = 1 - 0.3 * amount * noise(1.6 * across + 30, 1.6 * along + 30, 14)
  const fold = noise(5.2 * across - 3.1 * along + 40, 5.6 * along + 1.2 * across + 40, 15)
  vertex.x = frame.middleX + (vertex.x - frame.middleX) * sags * drawnIn
  vertex.z = frame.middleZ + (vertex.z - frame.middleZ) * sags * drawnIn
  vertex.y = frame.footY + Math.max(0, vertex.y - frame.footY) * (1 - amount + amount * limpShare * (0.25 + 1.5 * fold))
}
/** How thick what is limp lies, a share of its height. */
const limpShare = 0.2

/** Lets what grows in a pot hang down over its rim, out to all sides, the farther up the more. */
export function droop(vertex: Vertex, amount: number, frame: Frame): void {
  const high = up(vertex, frame)
  const [dx, dz] = [vertex.x - frame.middleX, vertex.z - frame.middleZ]
  const out = Math.max(0.001, Math.hypot(dx, dz))
  const turn = 2.5 * amount * high
  const farM = 0.42 * frame.heightM * Math.sin(Math.min(turn, Math.PI / 2)) + 0.1 * frame.heightM * Math.max(0, Math.sin(turn))
  vertex.x += (dx / out) * farM * high
  vertex.z += (dz / out) * farM * high
  vertex.y -= frame.heightM * high * (1 - Math.cos(turn)) * 0.62
}

/** Lets a body sag and run out, from below upwards, into a round puddle with an uneven edge, all of it one swollen surface at last. */
function melt(vertex: Vertex, amount: number, frame: Frame): void {
  const high = up(vertex, frame)
  const [across, along] = [(vertex.x - frame.middleX) / frame.halfXM, (vertex.z - frame.middleZ) / frame.halfZM]
  const far = Math.max(0.001, Math.hypot(across, along))
  const out = Math.min(1, far)
  const lobes = (scale: number, seed: number): number => noise((across / far) * scale + 20, (along / far) * scale + 20, seed) - 0.5
  const edge = (1 + 0.5 * lobes(1.7, 5) + 0.16 * lobes(4.1, 6)) * out
  const spreadM = spreadOf(frame)
  const runs = smoothstep(amount * 1.35 - 0.35 * high)
  vertex.x += (frame.middleX + (across / far) * (frame.halfXM + spreadM) * edge - vertex.x) * runs
  vertex.z += (frame.middleZ + (along / far) * (frame.halfZM + spreadM) * edge - vertex.z) * runs
  const swollenM = puddleM(frame) * Math.sqrt(1 - out * out * out * out)
  vertex.y = frame.footY + (vertex.y - frame.footY) * (1 - smoothstep(amount)) + (swollenM + overBlotM) * smoothstep(amount)
}
/** How far something has come down, metres, that lay so high, metres, on what melts: it ends on the puddle. */
export function meltedAway(highM: number, amount: number, frame: Frame): number {
  return Math.max(0, highM - 0.6 * puddleM(frame)) * smoothstep(amount * 1.35 - 0.35 * Math.min(1, highM / frame.heightM))
}

/** How far a puddle reaches beyond what it was, metres: what is thin runs less far, what is tall farther. */
const spreadOf = ({ halfXM, halfZM, heightM }: Frame): number => 0.55 * Math.sqrt(halfXM * halfZM) + 0.3 * heightM
/** How deep a puddle is in its middle, metres. */
const puddleM = ({ heightM, reachM }: Frame): number => 0.16 * Math.min(heightM, 1.5 * reachM)
/** It lies above the dark blot that every body has on the ground, metres. */
const overBlotM = 0.006

/** Where a rim is chipped, round it in shares of the whole, and how large the chips are. */
const chips: readonly (readonly [at: number, size: number])[] = [[0.04, 1], [0.2, 0.62], [0.31, 1.12], [0.5, 0.7], [0.63, 0.95], [0.83, 0.75]]
/** What is as low as this in half its width has its rim all round it; a cup has it on top. */
const flatShare = 0.5

/** Pushes back what is of one chip of the rim: of a plate towards its middle, of a cup downwards. */
function chipAt(vertex: Vertex, [at, size]: readonly [number, number], { amount, frame }: { amount: number; frame: Frame }): void {
  const radiusM = Math.min(frame.halfXM, frame.halfZM)
  const isFlat = frame.heightM < flatShare * radiusM
  const angle = 2 * Math.PI * at
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [dx, dy, dz] = [vertex.x - frame.middleX - radiusM * cos, vertex.y - frame.footY - frame.heightM, vertex.z - frame.middleZ - radiusM * sin]
  const [inX, inY, inZ] = isFlat ? [-cos, 0, -sin] : [0, -1, 0]
  const along = dx * inX + dy * inY + dz * inZ
  const beside = Math.hypot(dx - along * inX, isFlat ? 0 : dy - along * inY, dz - along * inZ)
  const reachM = amount * size * (isFlat ? 0.2 * radiusM : Math.min(0.3 * frame.heightM, 0.4 * radiusM))
  // three straight breaks and not a round bite
  const wallM = Math.min(reachM * 0.8, (reachM - beside) * 1.5)
  if (beside >= reachM || along >= wallM || along < -reachM) return
  vertex.x += inX * (wallM - along)
  vertex.y += inY * (wallM - along)
  vertex.z += inZ * (wallM - along)
}

/** Goes to and fro with the wind, `share` being how freely a place moves: three gusts, each place a little after its neighbour. */
function swing(vertex: Vertex, amount: number, { frame, share }: { frame: Frame; share: number }): void {
  const gusts = 3 * 2 * Math.PI * amount
  const lag = 1.6 * (vertex.x - frame.middleX) / frame.halfXM
  // it begins and ends at rest
  const strength = Math.min(1, 8 * amount, 8 * (1 - amount)) * share * share * frame.heightM
  vertex.x += 0.1 * strength * Math.sin(gusts - lag * 0.3)
  vertex.z += 0.16 * strength * (0.4 + Math.sin(gusts - lag))
}

/** Bends a body over to its side, more the higher it is. */
function lean(vertex: Vertex, angle: number, frame: Frame, power: number): void {
  const high = up(vertex, frame)
  const turn = angle * Math.pow(high, power)
  const reach = vertex.y - frame.footY
  vertex.x += Math.sin(turn) * reach * 0.62
  vertex.y = frame.footY + reach * (1 - 0.62 * (1 - Math.cos(Math.min(2.6, turn))))
}

function pushIn(vertex: Vertex, dentM: number): void {
  vertex.x -= vertex.nx * dentM
  vertex.y -= vertex.ny * dentM
  vertex.z -= vertex.nz * dentM
}

/** Moves every place its own way, neighbours alike, so that thin walls stay whole. */
function shake(vertex: Vertex, byM: number, scale: number): void {
  const [dx, dy, dz] = [bumps(vertex, scale, 11), bumps(vertex, scale, 12), bumps(vertex, scale, 13)]
  vertex.x += 2 * byM * dx
  vertex.y += 0.8 * byM * dy
  vertex.z += 2 * byM * dz
}

function shrinkTo(vertex: Vertex, share: number, frame: Frame): void {
  vertex.x = frame.middleX + (vertex.x - frame.middleX) * share
  vertex.y = frame.footY + (vertex.y - frame.footY) * share
  vertex.z = frame.middleZ + (vertex.z - frame.middleZ) * share
}

/** Which piece a triangle belongs to, from its middle: so many cells across the body. */
export function pieceOf(how: Form, [x, y, z]: readonly [number, number, number], frame: Frame): readonly [number, number, number] {
  if (how === 'split') return [x < frame.middleX + raggedness(y, frame) ? -1 : 1, 0, 0]
  const cells = how === 'shatter' ? 3.2 : how === 'pop' ? 11 : 7
  const cell = Math.max(frame.heightM, 2 * frame.reachM) / cells
  const jitter = (a: number, b: number, seed: number) => noise(a * 2.3 + 30, b * 2.3 + 30, seed) * 0.9
  return [Math.floor((x - frame.middleX) / cell + jitter(y / cell, z / cell, 1)), Math.floor((y - frame.footY) / cell + jitter(x / cell, z / cell, 2)), Math.floor((z - frame.middleZ) / cell + jitter(x / cell, y / cell, 3))]
}

/** Paper, cloth: thin beside its width. */
const isSheet = ({ halfXM, halfZM }: Frame): boolean => halfZM < 0.2 * halfXM
/** How far the edge of a tear goes to each side, in half widths of the sheet, and how often on its height. */
const ragged = { wide: 0.34, teeth: 7 }
/** How far aside the edge is along which a sheet tears; what is thick splits straight. */
const raggedness = (y: number, frame: Frame): number => (isSheet(frame) ? ragged.wide * frame.halfXM * (noise((ragged.teeth * (y - frame.footY)) / frame.heightM + 20, 3.5, 31) - 0.5) * 2 : 0)
/** How far each half of a sheet ends up from where it was, in half widths, how far it leans and how much lower the one hangs, in heights. */
const torn = { apart: 0.62, leanRad: 0.2, lower: 0.1 }
/** Until then, as a share, the halves still hold together at their foot. */
const holdsUntil = 0.45

/** A sheet is torn from its top edge down; then its halves are two pieces, and go apart. */
function tearApart(vertex: Vertex, side: number, { amount, frame }: { amount: number; frame: Frame }): void {
  const [opens, parts] = [smoothstep(Math.min(1, amount / holdsUntil)), smoothstep(Math.max(0, (amount - holdsUntil) / (1 - holdsUntil)))]
  const turn = -side * torn.leanRad * opens
  const [x, y] = [vertex.x - frame.middleX, vertex.y - frame.footY]
  vertex.x = frame.middleX + x * Math.cos(turn) - y * Math.sin(turn) + side * torn.apart * frame.halfXM * parts
  vertex.y = frame.footY + Math.max(0, x * Math.sin(turn) + y * Math.cos(turn)) + (side > 0 ? torn.lower * frame.heightM * parts : 0)
}

/** Moves a vertex with its piece: halves part and lean over, shards fly out and fall to the ground, crumbs slide down. */
export function fling(how: Form, vertex: Vertex, piece: { cell: readonly [number, number, number]; middle: readonly [number, number, number] }, { amount, frame }: { amount: number; frame: Frame }): void {
  if (amount <= 0) return
  const [cx, , cz] = piece.cell
  const [mx, my, mz] = piece.middle
  if (how === 'split' && isSheet(frame)) {
    tearApart(vertex, cx, { amount, frame })
    return
  }
  if (how === 'split') {
    const turn = -cx * 0.5 * amount
    const [x, y] = [vertex.x - frame.middleX, vertex.y - frame.footY]
    vertex.x = frame.middleX + x * Math.cos(turn) - y * Math.sin(turn) + cx * 0.34 * frame.reachM * amount
    vertex.y = frame.footY + Math.max(0, x * Math.sin(turn) + y * Math.cos(turn))
    return
  }
  if (how === 'crumble') {
    intoHeap(vertex, piece, { amount, frame })
    return
  }
  if (how === 'pop') {
    intoDroplets(vertex, piece, { amount, frame })
    return
  }
  const seed = Math.abs(piece.cell[0] * 7 + piece.cell[1] * 13 + piece.cell[2] * 29)
  const speed = 1.5 * (0.6 + 0.8 * noise(seed + 0.5, 3.5, 21))
  const away = Math.max(0.05, Math.hypot(mx - frame.middleX, mz - frame.middleZ))
  const out = speed * amount * Math.max(frame.reachM, 0.5 * frame.heightM)
  const fall = Math.max(frame.footY + 0.02 * frame.heightM, my + 0.25 * speed * amount * frame.heightM - 2.4 * amount * amount * frame.heightM)
  const spin = (noise(seed + 4.5, 8.5, 22) - 0.5) * 5 * amount
  const [dx, dy] = [vertex.x - mx, vertex.y - my]
  vertex.x = mx + ((mx - frame.middleX) / away) * out + dx * Math.cos(spin) - dy * Math.sin(spin) + 0.05 * cx * amount
  vertex.y = Math.max(frame.footY, fall + dx * Math.sin(spin) + dy * Math.cos(spin))
  vertex.z += ((mz - frame.middleZ) / away) * out + 0.05 * cz * amount
}

/** Lets a film draw together into droplets that spray outwards, fall, and are gone. */
function intoDroplets(vertex: Vertex, { cell, middle }: { cell: readonly [number, number, number]; middle: readonly [number, number, number] }, { amount, frame }: { amount: number; frame: Frame }): void {
  const seed = Math.abs(cell[0] * 7 + cell[1] * 13 + cell[2] * 29)
  const dice = (n: number): number => noise(seed * 1.7 + n + 0.5, n * 3.1 + 0.5, 21)
  const size = Math.max(0, Math.min(1 - 4 * amount, 1) + 0.42 * Math.min(1, 4 * amount) * (1 - amount))
  const out = 1 + (0.35 + 0.5 * dice(1)) * Math.sqrt(amount)
  const at = [frame.middleX + (middle[0] - frame.middleX) * out, middle[1] + 0.2 * dice(2) * amount * frame.heightM - (0.8 + 0.8 * dice(3)) * amount * amount * frame.heightM, frame.middleZ + (middle[2] - frame.middleZ) * out] as const
  vertex.x = at[0] + (vertex.x - middle[0]) * size
  vertex.y = Math.max(frame.footY, at[1] + (vertex.y - middle[1]) * size)
  vertex.z = at[2] + (vertex.z - middle[2]) * size
}

/** Lets a crumb slide down, smaller than it was, onto a heap that is highest in the middle. */
function intoHeap(vertex: Vertex, { cell, middle }: { cell: readonly [number, number, number]; middle: readonly [number, number, number] }, { amount, frame }: { amount: number; frame: Frame }): void {
  const seed = Math.abs(cell[0] * 7 + cell[1] * 13 + cell[2] * 29)
  const dice = (n: number): number => noise(seed * 1.7 + n + 0.5, n * 3.1 + 0.5, 21)
  const falls = smoothstep(amount * 1.5 - 0.5 * (1 - up({ ...vertex, y: middle[1] }, frame)) - 0.3 * dice(1))
  const reach = Math.max(frame.reachM, 0.35 * frame.heightM)
  const [angle, out] = [2 * Math.PI * dice(2) * 3, Math.sqrt(dice(3))]
  const rest = [frame.middleX + Math.cos(angle) * out * reach, frame.footY + 0.3 * Math.min(frame.heightM, reach) * (1 - out) * dice(4) * 2, frame.middleZ + Math.sin(angle) * out * reach] as const
  const [size, turn] = [1 - 0.35 * falls, (dice(5) - 0.5) * 5 * falls]
  const [dx, dy, dz] = [vertex.x - middle[0], vertex.y - middle[1], vertex.z - middle[2]]
  vertex.x = middle[0] + (rest[0] - middle[0]) * falls + (dx * Math.cos(turn) - dy * Math.sin(turn)) * size
  vertex.y = Math.max(frame.footY, middle[1] + (rest[1] - middle[1]) * falls + (dx * Math.sin(turn) + dy * Math.cos(turn)) * size)
  vertex.z = middle[2] + (rest[2] - middle[2]) * falls + dz * size
}
