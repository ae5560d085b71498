import type { FlatPart } from './expand.ts'
import { labelAt } from './field.ts'
import type { NetMesh } from './surface-nets.ts'
import type { Level } from './simplify.ts'

/** A point of the cut mesh: a vertex of the level, or a place between some of its vertices where two colours meet. */
export interface CutPoint { x: number; y: number; z: number; label: number; near: readonly FlatPart[]; from: readonly number[]; shares: readonly number[] }

export interface CutMesh { points: CutPoint[]; indices: number[] }

interface Cutter {
  mesh: NetMesh
  labels: Map<number, number>
  points: CutPoint[]
  indices: number[]
  placeOf: Map<string, number>
  edges: Map<string, Meeting>
}
interface Meeting { x: number; y: number; z: number; from: readonly number[]; shares: readonly number[]; near: readonly FlatPart[] }

/**
 * Cuts the triangles along the lines where colours meet, so that hems and markings are sharp however coarse the mesh.
 * At a line every point is there once for each colour; welded by place, the mesh stays closed.
 */
export function cutAlongLabels(mesh: NetMesh, level: Level): CutMesh {
  const cutter: Cutter = { mesh, labels: new Map(), points: [], indices: [], placeOf: new Map(), edges: new Map() }
  for (const v of level.vertices) {
    const m = vertexMeeting(mesh, v)
    cutter.labels.set(v, labelAt(m.near, m.x, m.y, m.z))
  }
  for (let t = 0; t < level.indices.length; t += 3) {
    cutTriangle(cutter, [level.indices[t] ?? 0, level.indices[t + 1] ?? 0, level.indices[t + 2] ?? 0])
  }
  return { points: cutter.points, indices: cutter.indices }
}

function vertexMeeting(mesh: NetMesh, v: number): Meeting {
  return { x: mesh.positions[3 * v] ?? 0, y: mesh.positions[3 * v + 1] ?? 0, z: mesh.positions[3 * v + 2] ?? 0, from: [v], shares: [1], near: mesh.near[v] ?? [] }
}

function place(c: Cutter, key: string, m: Meeting, label: number): number {
  const id = `${key}/${label}`
  const known = c.placeOf.get(id)
  if (known !== undefined) return known
  c.points.push({ ...m, label })
  c.placeOf.set(id, c.points.length - 1)
  return c.points.length - 1
}

function cutTriangle(c: Cutter, [u, v, w]: readonly [number, number, number]): void {
  const lu = c.labels.get(u) ?? 0, lv = c.labels.get(v) ?? 0, lw = c.labels.get(w) ?? 0
  const own = (x: number, label: number) => place(c, String(x), vertexMeeting(c.mesh, x), label)
  if (lu === lv && lv === lw) { c.indices.push(own(u, lu), own(v, lv), own(w, lw)); return }
  if (lu !== lv && lv !== lw && lw !== lu) { cutInThree(c, [u, v, w], [lu, lv, lw]); return }
  // Turn the triangle until the odd one is first.
  const [a, b, d, la, lb] = lv === lw ? [u, v, w, lu, lv] : lu === lw ? [v, w, u, lv, lw] : [w, u, v, lw, lu]
  const ab = edgeKey(a, b), ad = edgeKey(a, d)
  const mab = meeting(c, a, b), mad = meeting(c, a, d)
  c.indices.push(own(a, la), place(c, ab, mab, la), place(c, ad, mad, la))
  const p = place(c, ab, mab, lb), q = place(c, ad, mad, lb)
  c.indices.push(p, own(b, lb), own(d, lb), p, own(d, lb), q)
}

function cutInThree(c: Cutter, abc: readonly [number, number, number], labels: readonly [number, number, number]): void {
  const middle = meanOf(abc.map((v) => vertexMeeting(c.mesh, v)))
  for (let i = 0; i < 3; i++) {
    const a = abc[i] ?? 0, b = abc[(i + 1) % 3] ?? 0, d = abc[(i + 2) % 3] ?? 0, label = labels[i] ?? 0
    const corner = place(c, String(a), vertexMeeting(c.mesh, a), label)
    const toB = place(c, edgeKey(a, b), meeting(c, a, b), label)
    const toD = place(c, edgeKey(a, d), meeting(c, a, d), label)
    const center = place(c, `${abc.join('.')}`, middle, label)
    c.indices.push(corner, toB, center, corner, center, toD)
  }
}

const edgeKey = (a: number, b: number): string => (a < b ? `${a}-${b}` : `${b}-${a}`)

/** Where along an edge the label changes, by bisection, drawn onto the surface. */
function meeting(c: Cutter, a: number, b: number): Meeting {
  const key = edgeKey(a, b)
  const known = c.edges.get(key)
  if (known !== undefined) return known
  const [from, to] = a < b ? [a, b] : [b, a]
  const m = vertexMeeting(c.mesh, from), n = vertexMeeting(c.mesh, to)
  const near = m.near === n.near ? m.near : merged(m.near, n.near)
  const label = c.labels.get(from)
  let low = 0, high = 1
  for (let i = 0; i < 7; i++) {
    const t = (low + high) / 2
    if (labelAt(near, m.x + (n.x - m.x) * t, m.y + (n.y - m.y) * t, m.z + (n.z - m.z) * t) === label) low = t
    else high = t
  }
  const t = Math.max(0.03, Math.min(0.97, (low + high) / 2))
  const found: Meeting = { x: m.x + (n.x - m.x) * t, y: m.y + (n.y - m.y) * t, z: m.z + (n.z - m.z) * t, from: [from, to], shares: [1 - t, t], near }
  c.edges.set(key, found)
  return found
}

function merged(a: readonly FlatPart[], b: readonly FlatPart[]): FlatPart[] {
  const all = [...a, ...b.filter((q) => !a.includes(q))]
  return all.sort((p, q) => p.order - q.order)
}

function meanOf(all: readonly Meeting[]): Meeting {
  const mean = (pick: (m: Meeting) => number) => all.reduce((sum, m) => sum + pick(m), 0) / all.length
  return {
    x: mean((m) => m.x), y: mean((m) => m.y), z: mean((m) => m.z), from: all.flatMap((m) => [...m.from]),
    shares: all.map(() => 1 / all.length), near: all.slice(1).reduce((near, m) => merged(near, m.near), [...(all[0]?.near ?? [])]),
  }
}

