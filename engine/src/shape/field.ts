import { smoothstep } from '../platform/index.ts'
import type { FlatPart, Label } from './expand.ts'
import { mixRgb } from './palette.ts'
import type { Rgb } from './palette.ts'

/*
 * Signed distances: negative inside, metres. Round cone and rounded box: Inigo Quilez, "Distance functions" (iquilezles.org,
 * MIT-licensed code snippets; rewritten here). The ellipsoid is his first-order bound. Smooth union: his quadratic polynomial.
 */

/** Rounding of the crease where two groups meet, metres. */
const creaseM = 0.006
/** Rounding where a plane saws a part off, metres. */
const sawnEdgeM = 0.008

function roundCone(q: FlatPart, x: number, y: number, z: number): number {
  const bx = q.bx - q.ax, by = q.by - q.ay, bz = q.bz - q.az
  const px = x - q.ax, py = y - q.ay, pz = z - q.az
  const l2 = bx * bx + by * by + bz * bz
  const taper = q.r0 - q.r1
  const a2 = l2 - taper * taper
  if (a2 <= 0) {
    // one ball swallows the other
    const first = Math.sqrt(px * px + py * py + pz * pz) - q.r0
    const ex = x - q.bx, ey = y - q.by, ez = z - q.bz
    return Math.min(first, Math.sqrt(ex * ex + ey * ey + ez * ez) - q.r1)
  }
  const il2 = 1 / l2
  const along = px * bx + py * by + pz * bz
  const beyond = along - l2
  const tx = px * l2 - bx * along, ty = py * l2 - by * along, tz = pz * l2 - bz * along
  const x2 = tx * tx + ty * ty + tz * tz
  const y2 = along * along * l2
  const z2 = beyond * beyond * l2
  const k = Math.sign(taper) * taper * taper * x2
  if (Math.sign(beyond) * a2 * z2 > k) return Math.sqrt(x2 + z2) * il2 - q.r1
  if (Math.sign(along) * a2 * y2 < k) return Math.sqrt(x2 + y2) * il2 - q.r0
  return (Math.sqrt(x2 * a2 * il2) + along * taper) * il2 - q.r0
}

function ellipsoid(q: FlatPart, x: number, y: number, z: number): number {
  const u = (x - q.ax) / q.r0, v = (y - q.ay) / q.r1, w = (z - q.az) / q.r2
  const k0 = Math.sqrt(u * u + v * v + w * w)
  const ku = u / q.r0, kv = v / q.r1, kw = w / q.r2
  const k1 = Math.sqrt(ku * ku + kv * kv + kw * kw)
  return k1 < 1e-9 ? -Math.min(q.r0, q.r1, q.r2) : (k0 * (k0 - 1)) / k1
}

function roundBox(q: FlatPart, x: number, y: number, z: number): number {
  const u = Math.abs(x - q.ax) - q.hx + q.r0, v = Math.abs(y - q.ay) - q.hy + q.r0, w = Math.abs(z - q.az) - q.hz + q.r0
  const ou = Math.max(u, 0), ov = Math.max(v, 0), ow = Math.max(w, 0)
  return Math.sqrt(ou * ou + ov * ov + ow * ow) + Math.min(Math.max(u, v, w), 0) - q.r0
}

/** How much shorter a length is along the cone's outward direction after the squash: the first-order distance is f ÷ |∇f|. */
function squashOf(q: FlatPart, x: number, y: number, z: number): number {
  const bx = q.bx - q.ax, by = q.by - q.ay, bz = q.bz - q.az
  const l2 = bx * bx + by * by + bz * bz
  const t = Math.max(0, Math.min(1, ((x - q.ax) * bx + (y - q.ay) * by + (z - q.az) * bz) / l2))
  const nx = x - q.ax - bx * t, ny = y - q.ay - by * t, nz = z - q.az - bz * t
  const l = Math.sqrt(nx * nx + ny * ny + nz * nz)
  if (l < 1e-9) return Math.min(q.sx, q.sy, q.sz)
  const gx = nx / q.sx, gy = ny / q.sy, gz = nz / q.sz
  // Far beside a flat part the first order is too long, and blocks would be skipped that hold its rim: keep well below it.
  return 0.65 * (l / Math.sqrt(gx * gx + gy * gy + gz * gz))
}

/** How far a point is from one part. */
export function partDistance(q: FlatPart, x: number, y: number, z: number): number {
  let px = x, py = y, pz = z, shrink = 1
  if (q.shape !== 'plain') {
    px -= q.cx; py -= q.cy; pz -= q.cz
    if (q.shape === 'turned') {
      const m = q.turn as readonly [number, number, number, number, number, number, number, number, number]
      const ux = m[0] * px + m[1] * py + m[2] * pz, uy = m[3] * px + m[4] * py + m[5] * pz, uz = m[6] * px + m[7] * py + m[8] * pz
      px = ux; py = uy; pz = uz
    }
    px = px / q.sx + q.cx; py = py / q.sy + q.cy; pz = pz / q.sz + q.cz
    shrink = q.kind === 0 ? squashOf(q, px, py, pz) : Math.min(q.sx, q.sy, q.sz)
  }
  let d = (q.kind === 0 ? roundCone(q, px, py, pz) : q.kind === 1 ? ellipsoid(q, px, py, pz) : roundBox(q, px, py, pz)) * shrink
  const cuts = q.cuts
  for (let i = 0; i < cuts.length; i += 6) {
    const e = (x - (cuts[i] ?? 0)) * (cuts[i + 3] ?? 0) + (y - (cuts[i + 1] ?? 0)) * (cuts[i + 4] ?? 0) + (z - (cuts[i + 2] ?? 0)) * (cuts[i + 5] ?? 0)
    const h = Math.max(0, sawnEdgeM - Math.abs(d - e))
    d = Math.max(d, e) + (h * h) / (4 * sawnEdgeM)
  }
  return d
}

/** Quadratic smooth minimum; exactly one of the two when they are further apart than k. */
function smoothMin(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b)
  return (a < b ? a : b) - (h > 0 ? (h * h) / (4 * k) : 0)
}

/** How far a point is from the surface of all parts together: blended inside a group, creased between groups. Parts are in group order. */
export function fieldDistance(parts: readonly FlatPart[], x: number, y: number, z: number): number {
  let all = 1e9, d = 1e9, group = -1
  for (let i = 0; i < parts.length; i++) {
    const q = parts[i] as FlatPart
    if (q.paint) continue
    if (q.group !== group) {
      if (d < 1e8) all = all > 1e8 ? d : smoothMin(all, d, creaseM)
      group = q.group
      d = 1e9
    }
    const e = partDistance(q, x, y, z)
    if (q.carve) d = -smoothMin(-d, e, q.k)
    else d = d > 1e8 ? e : smoothMin(d, e, q.k)
  }
  if (d < 1e8) all = all > 1e8 ? d : smoothMin(all, d, creaseM)
  return all
}

/** Which label the surface has at a point: that of the nearest part of the nearest group, or of the last paint over it. */
export function labelAt(parts: readonly FlatPart[], x: number, y: number, z: number): number {
  let all = 1e9, allLabel = 0, d = 1e9, label = 0, group = -1
  for (let i = 0; i < parts.length; i++) {
    const q = parts[i] as FlatPart
    if (q.group !== group) {
      if (d < all) { all = d; allLabel = label }
      group = q.group
      d = 1e9
    }
    if (q.paint) {
      if (!q.soft && d < 1e8 && partDistance(q, x, y, z) < 0) label = q.label
      continue
    }
    const e = partDistance(q, x, y, z)
    if (q.carve) { d = -smoothMin(-d, e, q.k); continue }
    if (d > 1e8) { d = e; label = q.label; continue }
    if (e < d && !q.soft) label = q.label
    d = smoothMin(d, e, q.k)
  }
  return d < all ? label : allLabel
}

/** The colour of a label at a point, with the soft parts of its group blended in. */
export function colorAt(parts: readonly FlatPart[], labels: readonly Label[], label: number, x: number, y: number, z: number): Rgb {
  const own = labels[label]
  if (own === undefined) throw new Error(`There is no label ${label}.`)
  let rgb = own.rgb
  for (let i = 0; i < parts.length; i++) {
    const q = parts[i] as FlatPart
    if (!q.soft || q.group !== own.group) continue
    const share = 1 - smoothstep(partDistance(q, x, y, z), -q.k, q.k)
    const soft = labels[q.label]
    if (share > 0 && soft !== undefined) rgb = mixRgb(rgb, soft.rgb, share)
  }
  return rgb
}

/** Writes the unit normal at a point into `out`: four samples on a tetrahedron of half-edge `step` (Quilez). */
export function fieldNormal(parts: readonly FlatPart[], x: number, y: number, z: number, step: number, out: Float64Array): void {
  const a = fieldDistance(parts, x + step, y - step, z - step)
  const b = fieldDistance(parts, x - step, y - step, z + step)
  const c = fieldDistance(parts, x - step, y + step, z - step)
  const d = fieldDistance(parts, x + step, y + step, z + step)
  const nx = a - b - c + d, ny = c + d - a - b, nz = b + d - a - c
  const l = Math.sqrt(nx * nx + ny * ny + nz * nz)
  out[0] = l < 1e-12 ? 0 : nx / l
  out[1] = l < 1e-12 ? 1 : ny / l
  out[2] = l < 1e-12 ? 0 : nz / l
}

/** The parts that can matter within `radius` of a point. */
export function partsWithin(parts: readonly FlatPart[], x: number, y: number, z: number, radius: number): FlatPart[] {
  return parts.filter((q) => {
    const dx = x - q.cx, dy = y - q.cy, dz = z - q.cz
    const limit = radius + q.k
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - q.reach < limit && partDistance(q, x, y, z) < limit
  })
}
