import { add, addScaled, cross, mix, normalize, radians, scale, smoothstep } from '../platform/index.ts'
import type { Vector } from '../platform/index.ts'
import type { Face, Recipe } from '../catalog/index.ts'
import type { Expanded, FlatPart } from './expand.ts'
import { fieldDistance } from './field.ts'
import type { MeshBuilder, Weights } from './mesh-builder.ts'
import { linearFromHex, mixRgb } from './palette.ts'
import type { Rgb } from './palette.ts'
import { addCap, addTube, curvePoint, taper } from './swept.ts'
import type { CapRow } from './swept.ts'

/** How finely a face is drawn. */
export interface FaceDetail { eyeSegments: number; lids: boolean; highlights: boolean; browStations: number; mouthColumns: number }

export const faceDetails: readonly FaceDetail[] = [
  { eyeSegments: 20, lids: true, highlights: true, browStations: 9, mouthColumns: 14 },
  { eyeSegments: 12, lids: true, highlights: true, browStations: 5, mouthColumns: 8 },
  { eyeSegments: 8, lids: false, highlights: false, browStations: 3, mouthColumns: 4 },
]

interface FaceContext { builder: MeshBuilder; recipe: Recipe; expanded: Expanded; face: Face; detail: FaceDetail; color: (name: string) => Rgb; skin: readonly FlatPart[] }

/** Eyes, lids, brows and mouth of a recipe, each rigged to its own bones. They lie on the surface of the recipe's first group. */
export function addFace(builder: MeshBuilder, recipe: Recipe, expanded: Expanded, detail: FaceDetail): void {
  const face = recipe.face
  if (face === undefined) return
  const color = (name: string): Rgb => {
    const hex = recipe.palette[name]
    if (hex === undefined) throw new Error(`${recipe.id}: there is no colour "${name}" in its palette.`)
    return linearFromHex(hex)
  }
  const head = expanded.boneIndex['head']
  const jaw = expanded.boneIndex['jaw']
  const skin = expanded.parts.filter((q) => q.group === 0 && !q.paint && (q.bone === head || q.bone === jaw))
  const context: FaceContext = { builder, recipe, expanded, face, detail, color, skin }
  for (const [letter, sign] of [['L', 1], ['R', -1]] as const) {
    addEye(context, letter, sign)
    addBrow(context, letter, sign)
  }
  addMouth(context)
}

function only({ expanded, recipe }: FaceContext, bone: string): Weights {
  const index = expanded.boneIndex[bone]
  if (index === undefined) throw new Error(`${recipe.id}: its face needs the bone "${bone}".`)
  return [[index, 1]]
}

const black: Rgb = [0.012, 0.009, 0.009]
const sparkle: Rgb = [1, 1, 1]

function addEye(context: FaceContext, letter: string, sign: number): void {
  const { builder, face: { eye }, detail, color } = context
  const center: Vector = [eye.at[0] * sign, eye.at[1], eye.at[2]]
  const facing = eye.facing ?? [0.03, 0, 1]
  const axis = normalize([facing[0] * sign, facing[1], facing[2]])
  const weights = only(context, `eye${letter}`)
  addCap(builder, { center, radiusM: eye.radiusM, axis, rows: eyeballRows(context), segments: detail.eyeSegments, weights })
  const up: Vector = [0, 1, 0]
  const right = normalize(cross(up, axis), [1, 0, 0])
  if (detail.highlights) {
    // Both eyes catch the light from the same side.
    for (const [x, y, size] of [[0.3, 0.4, 0.2], [-0.28, -0.34, 0.09]] as const) {
      const where = normalize(add(axis, add(scale(right, x), scale(up, y))))
      const rows: CapRow[] = [0, 0.8, 1.57].map((angle) => ({ angle, rgb: sparkle, roughness: 0.3, surface: 'light' }))
      addCap(builder, { center: addScaled(center, where, eye.radiusM * 0.85), radiusM: eye.radiusM * size, axis: where, rows, segments: Math.ceil(detail.eyeSegments / 3), weights })
    }
  }
  if (!detail.lids) return
  const lid = color(eye.lid)
  const rim = eye.lashes === true ? black : mixRgb(lid, black, 0.7)
  const row = (angle: number, rgb: Rgb, bulge: number): CapRow => ({ angle, rgb, roughness: 0.7, surface: 'skin', bulge })
  const upper = [row(0, lid, 1.08), row(0.6, lid, 1.09), row(1.15, lid, 1.1), row(1.46, lid, 1.11), row(1.46, rim, 1.12), row(1.58, rim, eye.lashes === true ? 1.15 : 1.14), row(1.64, rim, 0.98)]
  addCap(builder, { center, radiusM: eye.radiusM, axis: up, rows: upper, segments: detail.eyeSegments, weights: only(context, `lid${letter}`), tilt: { axis: right, angle: radians(-eye.openDeg) } })
  const lower = [row(0, lid, 1.06), row(0.7, lid, 1.06), row(1.3, lid, 1.07), row(1.52, lid, 1.06), row(1.66, mixRgb(lid, black, 0.45), 0.97)]
  addCap(builder, { center, radiusM: eye.radiusM, axis: [0, -1, 0], rows: lower, segments: detail.eyeSegments, weights: only(context, `lidLow${letter}`), tilt: { axis: right, angle: radians(eye.lowOpenDeg ?? 52) } })
}

/** From the pupil outwards: pupil, iris darker at its rim, white. */
function eyeballRows({ face: { eye }, color }: FaceContext): CapRow[] {
  const iris = color(eye.iris)
  const share = eye.irisShare ?? 0.68
  const edge = share * 1.12
  const pupil = edge * 0.5
  const white: Rgb = eye.white === undefined ? [0.9, 0.89, 0.86] : color(eye.white)
  const light = mixRgb(iris, [1, 0.9, 0.7], 0.28)
  const dark = mixRgb(iris, black, 0.75)
  const row = (angle: number, rgb: Rgb, roughness = 0.1): CapRow => ({ angle, rgb, roughness, surface: eye.glow === true ? 'light' : 'eye' })
  return [row(0, black), row(pupil, black), row(pupil + 0.03, iris), row(edge * 0.85, light), row(edge * 0.92, dark), row(edge, dark), row(edge + 0.04, white, 0.2), row(1.5, white, 0.2), row(2.3, mixRgb(white, black, 0.3), 0.4)]
}

/** The point of the skin in front of (x, y), found by walking from the front; beside the skin, the nearest to it on the way. */
function ontoSkin(skin: readonly FlatPart[], x: number, y: number, startZ: number): Vector {
  let z = startZ, best = startZ, bestD = Infinity
  for (let i = 0; i < 120; i++) {
    const d = fieldDistance(skin, x, y, z)
    if (d < bestD) { bestD = d; best = z }
    if (d < 0.0004 || d > bestD * 3 + 0.05) break
    z -= Math.max(d * 0.7, 0.0004)
  }
  return [x, y, best]
}

function frontOf(context: FaceContext): number {
  return Math.max(...context.skin.map((q) => q.cz + q.reach)) + 0.05
}

function addBrow(context: FaceContext, letter: string, sign: number): void {
  const { builder, face: { brow }, detail, skin } = context
  if (brow === undefined) return
  const z = frontOf(context)
  const points = brow.points.map(([x, y]) => addScaled(ontoSkin(skin, x * sign, y, z), [0, 0, 1], brow.radiusM * 0.75))
  const weights = only(context, `brow${letter}`)
  const rgb = context.color(brow.color)
  const stations = Array.from({ length: detail.browStations }, (_, i) => {
    const t = i / (detail.browStations - 1)
    return { at: curvePoint(points, t), radiusM: brow.radiusM * taper(t, 0.3), rgb, weights }
  })
  addTube(builder, stations, { sides: detail.browStations > 5 ? 6 : 4, surface: 'hair', flat: 0.7 })
}

/** Rows of the mouth from the upper lip down: share of the way, colour. Teeth hang from the upper lip, the tongue lies on the lower. */
const mouthRows = (teeth: boolean): readonly (readonly [number, Rgb])[] => {
  const dark: Rgb = [0.07, 0.008, 0.012], tooth: Rgb = [0.88, 0.86, 0.8], tongue: Rgb = [0.62, 0.14, 0.15]
  return teeth
    ? [[0, tooth], [0.3, tooth], [0.32, dark], [0.6, dark], [0.64, tongue], [1, tongue]]
    : [[0, dark], [0.55, dark], [0.62, tongue], [1, tongue]]
}

function addMouth(context: FaceContext): void {
  const { builder, face: { mouth }, detail, skin } = context
  if (mouth === undefined) return
  const front = frontOf(context)
  const columns = detail.mouthColumns
  const upperY = (u: number) => mouth.yM + mouth.curveM * u * u
  const opening = (u: number) => mouth.openM * (1 - u * u)
  const at = (u: number, f: number, lift: number): Vector => addScaled(ontoSkin(skin, u * mouth.halfWidthM, upperY(u) - opening(u) * f, front), [0, 0, 1], lift)
  const us = Array.from({ length: columns + 1 }, (_, i) => (i / columns) * 2 - 1)
  let last: number[] | undefined
  for (const [f, rgb] of mouthRows(mouth.teeth)) {
    const row = us.map((u) => {
      // Swollen in the middle, so that the chin does not come through when the jaw opens.
      const [x, y, z] = at(u, f, 0.0016 + 0.014 * f * (1 - f))
      return builder.vertex({ x, y, z, nx: 0, ny: -0.1, nz: 0.995, rgb, surface: 'skin', roughness: 0.4, weights: mouthWeights(context, u, f) })
    })
    if (last !== undefined) builder.strip(last, row, false)
    last = row
  }
  const lip = context.color(mouth.lip)
  for (const f of [0, 1]) {
    const stations = us.map((u) => ({
      at: at(u, f, 0.001), radiusM: (mouth.lipRadiusM ?? 0.0038) * taper((u + 1) / 2, 0.45) * (f === 1 ? 1.15 : 1), rgb: f === 1 ? lip : mixRgb(lip, black, 0.12), weights: mouthWeights(context, u, f),
    }))
    addTube(builder, stations, { sides: detail.mouthColumns > 8 ? 6 : 4, surface: 'skin' })
  }
}

/** Corners follow `mouthL` and `mouthR`; between them the upper edge follows `lipTop` and the lower `lipBottom`. Teeth stay with the upper lip. */
function mouthWeights(context: FaceContext, u: number, f: number): Weights {
  const corner = smoothstep(Math.abs(u), 0.35, 1)
  const low = f <= 0.34 ? f * 0.8 : f >= 0.62 ? mix(0.82, 1, (f - 0.62) / 0.38) : mix(0.272, 0.82, (f - 0.34) / 0.28)
  const bone = (name: string) => only(context, name)[0]?.[0] ?? 0
  const all: [number, number][] = [[bone(u >= 0 ? 'mouthL' : 'mouthR'), corner], [bone('lipTop'), (1 - corner) * (1 - low)], [bone('lipBottom'), (1 - corner) * low]]
  return all.filter(([, w]) => w > 0.001)
}
