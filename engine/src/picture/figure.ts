import type { StagedChange } from '@kinora/contract'
import { Bone, BufferAttribute, BufferGeometry, DetachedBindMode, Group, Matrix4, MeshBasicNodeMaterial, Skeleton, SkinnedMesh as Skinned, Vector3, type NodeMaterial } from 'three/webgpu'
import type { Surface } from '../catalog/index.ts'
import { biteSideOf, surfaces, type Model, type SkinnedMesh } from '../shape/index.ts'
import type { BodyTrack } from '../performance/index.ts'
import type { Materials } from './materials.ts'
import { BittenMesh } from './changes/bites.ts'
import { isChanging, stateOf } from './changes/body-state.ts'
import { ChangingMesh, isWhole, type Blend, type Paints } from './changes/changing-mesh.ts'
import { breaking } from './changes/deformations.ts'
import { finer } from './changes/finer-mesh.ts'
import { Liquid } from './changes/liquid.ts'
import { PosedBody } from './pose.ts'

/** What only the shadow's camera sees. */
export const shadowLayer = 1

interface Feel {
  /** Gloss, mirror, softness (light that wraps or goes through), glow. */
  finish: readonly [number, number, number, number]
  /** Weave, strands, pores, brush marks. */
  grain: readonly [number, number, number, number]
}

/** How each surface takes the light. */
const feels: Readonly<Record<Surface, Feel>> = {
  skin: { finish: [0.16, 0, 0.4, 0], grain: [0, 0, 0.22, 0] },
  fur: { finish: [0.1, 0, 0.42, 0], grain: [0, 0.5, 0.2, 0] },
  feather: { finish: [0.15, 0, 0.35, 0], grain: [0, 0.6, 0, 0.2] },
  scale: { finish: [0.7, 0.12, 0.15, 0], grain: [0.5, 0, 0.2, 0] },
  cloth: { finish: [0.06, 0, 0.28, 0], grain: [0.42, 0, 0.25, 0] },
  hair: { finish: [0.4, 0, 0.2, 0], grain: [0, 0.8, 0, 0] },
  leather: { finish: [0.45, 0, 0.08, 0], grain: [0, 0, 0.6, 0] },
  wood: { finish: [0.25, 0, 0.08, 0], grain: [0, 0, 0.15, 0.7] },
  metal: { finish: [1, 0.75, 0, 0], grain: [0, 0, 0.08, 0.2] },
  plastic: { finish: [0.7, 0.06, 0.1, 0], grain: [0, 0, 0.06, 0] },
  rubber: { finish: [0.2, 0, 0.12, 0], grain: [0, 0, 0.3, 0] },
  glass: { finish: [1.4, 0.5, 0, 0], grain: [0, 0, 0, 0] },
  stone: { finish: [0.08, 0, 0.06, 0], grain: [0, 0, 0.7, 0] },
  leaf: { finish: [0.2, 0, 0.45, 0], grain: [0, 0, 0.3, 0.25] },
  ice: { finish: [1, 0.3, 0.4, 0], grain: [0, 0, 0.2, 0] },
  paper: { finish: [0.04, 0, 0.2, 0], grain: [0, 0, 0.15, 0.1] },
  food: { finish: [0.35, 0, 0.32, 0], grain: [0, 0, 0.35, 0] },
  eye: { finish: [1.3, 0.08, 0.1, 0.12], grain: [0, 0, 0, 0] },
  light: { finish: [0, 0, 0, 1.6], grain: [0, 0, 0, 0] },
  // shines so softly that its colour is kept
  glow: { finish: [0, 0, 0.3, 0.18], grain: [0, 0, 0.3, 0] },
}

/** What a figure has to know of the shot that it is in. `variants`: how it looks before and after a change of colour or material, by the change's id. */
export interface FigureOptions { mirrored: boolean; idPlace: number; changes: readonly StagedChange[]; timeScale: number; variants: ReadonlyMap<string, { from: Model; to: Model }> }

/** Forms that need many corners, and into how many edges the longest side of such a body is divided at least. */
const fineForms: ReadonlySet<string> = new Set(['melt', 'chip', 'dent', 'deflate', 'split', 'shatter'])
const edgesAcross = 26

/** What droops of a plant whose pot stands. */
const leafSurface = surfaces.indexOf('leaf')

/** A body with more than this share of its faces of glass is glass as a whole. */
const wholeGlass = 0.6

/** A body on the stage: its meshes by level of detail on one skeleton, its shadow, its ink line and its reflection. */
export class Figure {
  readonly group = new Group()
  readonly posed: PosedBody
  readonly #skeleton: Skeleton
  readonly #levels: Group[] = []
  readonly #id: MeshBasicNodeMaterial
  readonly #solids: BufferGeometry[] = []
  readonly #disposables: { dispose(): void }[] = []
  readonly #options: FigureOptions
  readonly #changing: ChangingMesh[] = []
  readonly #bitten: BittenMesh[] = []
  /** Panes of what comes apart or turns into something else: they are there until it begins to. */
  readonly #wholePanes: Skinned[] = []
  readonly #liquid: Liquid | undefined

  constructor(model: Model, track: BodyTrack, materials: Materials, options: FigureOptions) {
    this.#options = options
    const { changes, timeScale } = options
    this.posed = isChanging(changes, track.entityId) ? new PosedBody(model, track, (sceneS) => stateOf(changes, track.entityId, sceneS / timeScale).scale) : new PosedBody(model, track)
    const bones = model.bones.map(() => new Bone())
    const inverses = model.bones.map(({ rest }) => new Matrix4().makeTranslation(-rest[0], -rest[1], -rest[2]))
    this.#skeleton = new Skeleton(bones, inverses)
    this.#id = new MeshBasicNodeMaterial({ fog: false })
    this.#id.color.setRGB(options.idPlace / 255, 0, 0)
    model.lods.forEach((lod, level) => this.#levels.push(this.#buildLevel(lod, level, materials)))
    this.group.add(...this.#levels)
    const plain = this.#solids[Math.min(1, this.#solids.length - 1)]
    if (plain === undefined) throw new Error(`The model of "${track.entityId}" has no mesh.`)
    this.#addShadow(plain)
    if (options.mirrored) this.#addReflection(plain, materials)
    const { holds } = model.recipe
    this.#liquid = holds !== undefined && changes.some((change) => change.kind === 'level' && change.who === track.entityId) ? new Liquid(holds, materials.liquid, { isInGlass: (model.recipe.solids ?? []).some(({ surface }) => surface === 'glass') }) : undefined
    if (this.#liquid !== undefined) this.group.add(this.#liquid.mesh)
  }

  /** Where a tilted vessel runs out, in the world: its spout, else the lowest point of its rim. */
  lip(): Vector3 | undefined {
    const { model, world } = this.posed
    const [root] = world
    const top = model.bounds.max[1]
    const rim = model.recipe.holds?.at(-1)?.[0] ?? 0.3 * (model.bounds.max[0] - model.bounds.min[0])
    const rest = model.bones[0]?.rest ?? [0, 0, 0]
    if (root === undefined) return undefined
    const spout = (model.recipe.sockets['spout'] ?? model.recipe.sockets['rose'] ?? model.recipe.sockets['nozzle'])?.at
    if (spout !== undefined) return new Vector3(spout[0] - rest[0], spout[1] - rest[1], spout[2] - rest[2]).applyMatrix4(root)
    const sides = [-1, 1].map((side) => new Vector3(side * rim - rest[0], top - rest[1], -rest[2]).applyMatrix4(root))
    return sides.sort((a, b) => a.y - b.y)[0]
  }

  #skin(geometry: BufferGeometry, material: NodeMaterial): Skinned {
    const mesh = new Skinned(geometry, material)
    mesh.bindMode = DetachedBindMode
    mesh.bind(this.#skeleton, new Matrix4())
    mesh.frustumCulled = false
    mesh.matrixAutoUpdate = false
    return mesh
  }

  #buildLevel(plain: SkinnedMesh, place: number, materials: Materials): Group {
    const level = new Group()
    const lod = this.#fine(plain)
    const solid = lod.indices.subarray(0, this.#isOpaque ? lod.indices.length : lod.glassStart)
    const glass = lod.indices.subarray(lod.glassStart)
    const whole = geometryOf(lod)
    whole.setIndex(new BufferAttribute(solid, 1))
    const geometry = this.#comesApart || this.#isBitten ? whole.toNonIndexed() : whole
    if (this.#isBitten) this.#bitten.push(new BittenMesh(geometry, biteSideOf(this.posed.model).side))
    if (isChanging(this.#options.changes, this.posed.entityId)) this.#changing.push(new ChangingMesh(geometry, this.#blendsAt(place, solid), { glassStart: lod.glassStart, flames: 'flame' in this.posed.model.recipe.palette, fades: this.#fades, melts: this.#comesApart ? undefined : stuffOf(this.posed.model, lod), wilts: 'pot' in this.posed.model.recipe.palette && !this.#comesApart ? (vertex) => lod.surface[2 * vertex + 1] === leafSurface : undefined }))
    this.#solids.push(geometry)
    this.#disposables.push(geometry)
    const body = this.#skin(geometry, this.#fades ? materials.fading : this.#cracks ? materials.cracked : materials.body)
    body.receiveShadow = true
    if (this.#fades) body.renderOrder = 2.5
    body.visible = solid.length > 0
    body.userData['idMaterial'] = this.#id
    level.add(body)
    if (materials.ink !== undefined) level.add(this.#skin(geometry, materials.ink))
    if (glass.length > 0) {
      const panes = shared(this.#isOpaque ? geometryOf(lod) : geometry, glass)
      const isWhole = glass.length > wholeGlass * lod.indices.length
      const pane = this.#skin(panes, !isWhole ? materials.glass : this.posed.model.recipe.roles === undefined ? materials.clear : materials.crystal)
      if (isWhole) pane.userData['idMaterial'] = this.#id
      else pane.userData['idHidden'] = true
      pane.renderOrder = 3
      this.#disposables.push(panes)
      if (this.#isOpaque) this.#wholePanes.push(pane)
      level.add(pane)
    }
    return level
  }

  /** Glass that comes apart or turns into something else is drawn with the rest: panes have no pieces and no other material. */
  get #isOpaque(): boolean {
    return this.#comesApart || this.#options.variants.size > 0
  }

  /** The mesh as it is drawn: what runs out, is chipped or gets patches has corners enough for it. */
  #fine(lod: SkinnedMesh): SkinnedMesh {
    const own = this.#options.changes.filter((change) => change.kind !== 'air' && change.who === this.posed.entityId)
    const isFine = own.some((change) => (change.kind === 'form' && fineForms.has(change.how)) || (change.kind === 'color' && change.patches !== undefined))
    const { min, max } = this.posed.model.bounds
    return isFine ? finer(lod, Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / edgesAcross) : lod
  }

  /** It comes or goes while it is seen. */
  get #fades(): boolean {
    return this.#options.changes.some((change) => (change.kind === 'visibility' && change.who === this.posed.entityId) || (change.kind === 'becomes' && (change.who === this.posed.entityId || change.to === this.posed.entityId)))
  }

  /** Somebody eats it, and nothing else befalls it. */
  get #isBitten(): boolean {
    return this.posed.track.channels['bites'] !== undefined && !isChanging(this.#options.changes, this.posed.entityId)
  }

  /** Cracks come over it. */
  get #cracks(): boolean {
    return this.#options.changes.some((change) => change.kind === 'color' && change.patches === 'cracks' && change.who === this.posed.entityId && this.#options.variants.has(change.id))
  }

  get #comesApart(): boolean {
    return this.#options.changes.some((change) => change.kind === 'form' && change.who === this.posed.entityId && breaking.has(change.how))
  }

  /** How each change of colour or material paints one level; none where the two have not the same vertices. */
  #blendsAt(level: number, solid: Uint32Array): Map<string, Blend> {
    const blends = new Map<string, Blend>()
    for (const [id, { from, to }] of this.#options.variants) {
      const [before, after] = [from.lods[level], to.lods[level]]
      if (before === undefined || after === undefined || before.positions.length !== after.positions.length) continue
      const paints = (mesh: SkinnedMesh): Paints => (this.#comesApart ? spread(paintsOf(this.#fine(mesh)), solid) : paintsOf(this.#fine(mesh)))
      const patches = this.#options.changes.flatMap((change) => (change.id === id && change.kind === 'color' ? [change.patches] : []))[0]
      blends.set(id, { from: paints(before), to: paints(after), patches })
    }
    return blends
  }

  #addShadow(geometry: BufferGeometry): void {
    const caster = this.#skin(geometry, new MeshBasicNodeMaterial())
    caster.castShadow = true
    caster.layers.set(shadowLayer)
    this.group.add(caster)
  }

  #addReflection(geometry: BufferGeometry, materials: Materials): void {
    const mirrored = this.#skin(geometry, materials.reflectedBody)
    mirrored.matrix.makeScale(1, -1, 1).setPosition(0, -0.01, 0)
    mirrored.userData['idHidden'] = true
    this.group.add(mirrored)
  }

  /** Poses the body. */
  show(sceneTimeS: number): void {
    this.posed.moveTo(sceneTimeS)
    for (const [index, bone] of this.#skeleton.bones.entries()) bone.matrixWorld.copy(this.posed.world[index] ?? bone.matrixWorld)
    const state = this.#changing.length === 0 ? undefined : stateOf(this.#options.changes, this.posed.entityId, sceneTimeS / this.#options.timeScale)
    this.group.visible = this.posed.channelAt('visible', sceneTimeS, 1) > 0.5 && (state === undefined || state.presence > 0.01)
    const [root] = this.posed.world
    if (state !== undefined && root !== undefined) this.#liquid?.show(state, { world: root, rest: this.posed.model.bones[0]?.rest ?? [0, 0, 0], timeS: sceneTimeS })
    for (const mesh of this.#bitten) mesh.show(this.posed.channelAt('bites', sceneTimeS, 0))
    if (state === undefined || !this.group.visible) return
    for (const mesh of this.#changing) mesh.show(state)
    for (const pane of this.#wholePanes) pane.visible = isWhole(state)
  }

  /** Picks the level of detail by the body's height as a share of the frame's. */
  chooseLevel(heightShare: number): void {
    const wanted = Math.min(this.#levels.length - 1, heightShare > 0.5 ? 0 : heightShare > 0.16 ? 1 : 2)
    for (const [index, level] of this.#levels.entries()) level.visible = index === wanted
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose()
    this.#liquid?.dispose()
    this.#skeleton.dispose()
    this.#id.dispose()
  }
}

/** Which vertices are of the stuff that a thing is mainly made of; undefined where all of it is. */
function stuffOf({ recipe }: Model, lod: SkinnedMesh): ((vertex: number) => boolean) | undefined {
  const stuff = [...recipe.groups ?? [], ...recipe.solids ?? []].find(({ color }) => color === 'main')?.surface
  const place = surfaces.findIndex((surface) => surface === stuff)
  return place < 0 || lod.surface.every((value, i) => i % 2 === 0 || value === place) ? undefined : (vertex) => lod.surface[vertex * 2 + 1] === place
}

/** The same corners, other triangles. */
function shared(geometry: BufferGeometry, indices: Uint32Array): BufferGeometry {
  const other = new BufferGeometry()
  for (const [name, values] of Object.entries(geometry.attributes)) other.setAttribute(name, values)
  return other.setIndex(new BufferAttribute(indices, 1))
}

/** What the vertices of a mesh are painted with: colour and roughness, finish, grain. */
function paintsOf(lod: SkinnedMesh): Paints {
  const count = lod.positions.length / 3
  const tone = new Float32Array(count * 4)
  const finish = new Float32Array(count * 4)
  const grain = new Float32Array(count * 4)
  for (let i = 0; i < count; i++) {
    const feel = feels[surfaces[lod.surface[i * 2 + 1] ?? 0] ?? 'plastic']
    tone.set([lod.colors[i * 3] ?? 0, lod.colors[i * 3 + 1] ?? 0, lod.colors[i * 3 + 2] ?? 0, lod.surface[i * 2] ?? 0.8], i * 4)
    finish.set(feel.finish, i * 4)
    grain.set(feel.grain, i * 4)
  }
  return { tone, finish, grain }
}

/** Paints by vertex as paints by corner, for triangles that share none. */
function spread(paints: Paints, indices: Uint32Array): Paints {
  const corners = (values: Float32Array): Float32Array => {
    const out = new Float32Array(indices.length * 4)
    indices.forEach((vertex, corner) => out.set(values.subarray(vertex * 4, vertex * 4 + 4), corner * 4))
    return out
  }
  return { tone: corners(paints.tone), finish: corners(paints.finish), grain: corners(paints.grain) }
}

function geometryOf(lod: SkinnedMesh): BufferGeometry {
  const { tone, finish, grain } = paintsOf(lod)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(lod.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(lod.normals, 3))
  geometry.setAttribute('tone', new BufferAttribute(tone, 4))
  geometry.setAttribute('finish', new BufferAttribute(finish, 4))
  geometry.setAttribute('grain', new BufferAttribute(grain, 4))
  geometry.setAttribute('skinIndex', new BufferAttribute(Uint16Array.from(lod.skinIndices), 4))
  geometry.setAttribute('skinWeight', new BufferAttribute(lod.skinWeights, 4))
  return geometry
}
