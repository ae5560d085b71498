import { mix } from '../platform/index.ts'
import type { Recipe } from '../catalog/index.ts'
import type { Expanded, FlatPart } from './expand.ts'
import { colorAt, fieldNormal, partsWithin } from './field.ts'
import { cutAlongLabels } from './label-cut.ts'
import type { CutPoint } from './label-cut.ts'
import { MeshBuilder } from './mesh-builder.ts'
import type { Weights } from './mesh-builder.ts'
import { occlusionReachM, opennessAt, shaded } from './occlusion.ts'
import { sharingBones, skinWeights, mixWeights } from './skin-weights.ts'
import { simplify } from './simplify.ts'
import type { Level } from './simplify.ts'
import { surfaceNets } from './surface-nets.ts'
import type { NetMesh } from './surface-nets.ts'
import type { Model } from './model.ts'

/** One layer of the skin at every level of detail, before it is coloured. */
interface Layer { net: NetMesh; levels: Level[]; weights: Map<number, Weights>; openness: Map<number, number> }

/** `budget`: vertices of the skin at each level, faces and solids not counted. */
interface Skin { recipe: Recipe; expanded: Expanded; helpers: Model['helpers']; budget: readonly number[] }

/** The skin of a body: each layer meshed, simplified, weighted and coloured, written into one builder a level. */
export function addSkin({ recipe, expanded, helpers, budget }: Skin, builders: readonly MeshBuilder[]): void {
  const nets = expanded.layers.map((name) => surfaceNets(expanded.parts.filter((q) => q.layer === name), recipe.cellM))
  const total = nets.reduce((sum, net) => sum + net.near.length, 0)
  const sizeScale = Math.min(1.6, Math.max(0.15, recipe.heightM / 1.6))
  const sharing = sharingBones(expanded.bones, helpers)
  for (const net of nets) {
    const share = net.near.length / total
    const levels = simplify(net, importanceOf(net, recipe.cellM), budget.map((n) => Math.max(24, Math.round(n * share))))
    const finest = levels[0]
    if (finest === undefined || finest.vertices.length === 0) continue
    const weights = skinWeights({ mesh: net, level: finest, sharing, falloffM: recipe.cellM * 3, rounds: 4 })
    const openness = opennessOf(net, finest, expanded.parts, sizeScale)
    const layer: Layer = { net, levels, weights, openness }
    levels.forEach((level, i) => {
      const builder = builders[i]
      if (builder !== undefined) addLevel(layer, level, { recipe, expanded, builder })
    })
  }
}

/** Fine regions are kept finer. */
function importanceOf(net: NetMesh, cellM: number): Float64Array {
  const importance = new Float64Array(net.near.length).fill(1)
  net.near.forEach((parts, v) => {
    const x = net.positions[3 * v] ?? 0, y = net.positions[3 * v + 1] ?? 0, z = net.positions[3 * v + 2] ?? 0
    if (parts.some((q) => q.fine && !q.paint) && partsWithin(parts, x, y, z, cellM).some((q) => q.fine)) importance[v] = 6
  })
  return importance
}

function opennessOf(net: NetMesh, level: Level, parts: readonly FlatPart[], sizeScale: number): Map<number, number> {
  const normal = new Float64Array(3)
  const wide = new Map<readonly FlatPart[], FlatPart[]>()
  const openness = new Map<number, number>()
  for (const v of level.vertices) {
    const near = net.near[v] ?? []
    const x = net.positions[3 * v] ?? 0, y = net.positions[3 * v + 1] ?? 0, z = net.positions[3 * v + 2] ?? 0
    let around = wide.get(near)
    if (around === undefined) {
      around = partsWithin(parts, x, y, z, occlusionReachM * sizeScale * 2)
      wide.set(near, around)
    }
    fieldNormal(near, x, y, z, 0.004 * sizeScale, normal)
    openness.set(v, opennessAt(around, [x, y, z], [normal[0] ?? 0, normal[1] ?? 0, normal[2] ?? 0], sizeScale))
  }
  return openness
}

function addLevel(layer: Layer, level: Level, { recipe, expanded, builder }: { recipe: Recipe; expanded: Expanded; builder: MeshBuilder }): void {
  const cut = cutAlongLabels(layer.net, level)
  const normal = new Float64Array(3)
  const ids = cut.points.map((point) => {
    const label = expanded.labels[point.label]
    if (label === undefined) throw new Error(`${recipe.id}: label ${point.label} is unknown.`)
    fieldNormal(point.near, point.x, point.y, point.z, recipe.cellM * 0.9, normal)
    const rgb = colorAt(point.near, expanded.labels, point.label, point.x, point.y, point.z)
    return builder.vertex({
      x: point.x, y: point.y, z: point.z, nx: normal[0] ?? 0, ny: normal[1] ?? 0, nz: normal[2] ?? 0,
      rgb: shaded(rgb, blended(point, layer.openness)), surface: label.surface, roughness: label.roughness, weights: blendedWeights(point, layer.weights), ...(label.patterned ? { base: rgb } : {}),
    })
  })
  for (let t = 0; t < cut.indices.length; t += 3) builder.triangle(ids[cut.indices[t] ?? 0] ?? 0, ids[cut.indices[t + 1] ?? 0] ?? 0, ids[cut.indices[t + 2] ?? 0] ?? 0)
}

function blended(point: CutPoint, values: ReadonlyMap<number, number>): number {
  return point.from.reduce((sum, v, i) => sum + (values.get(v) ?? 1) * (point.shares[i] ?? 0), 0)
}

function blendedWeights(point: CutPoint, weights: ReadonlyMap<number, Weights>): Weights {
  const [first = 0, second, third] = point.from
  const a = weights.get(first) ?? [[0, 1]]
  if (second === undefined) return a
  const ab = mixWeights(a, weights.get(second) ?? [[0, 1]], third === undefined ? point.shares[1] ?? 0 : 0.5)
  return third === undefined ? ab : mixWeights(ab, weights.get(third) ?? [[0, 1]], mix(0, 1, 1 / 3))
}
