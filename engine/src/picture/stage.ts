import type { Quality, StagedChange, StagedScreenplay } from '@kinora/contract'
import { NearestFilter, NoToneMapping, LinearSRGBColorSpace, PerspectiveCamera, QuadMesh, RenderTarget, UnsignedByteType, WebGPURenderer, type Camera, type Scene } from 'three/webgpu'
import { lookById, looks, type Look } from '../catalog/index.ts'
import type { Performance } from '../performance/index.ts'
import type { Platform } from '../platform/index.ts'
import type { Model } from '../shape/index.ts'
import { Air } from './air.ts'
import { shareOf } from './changes/body-state.ts'
import type { BuiltSet } from './build-set.ts'
import { placeForClearView } from './clear-view.ts'
import { createLens, type Lens } from './lens.ts'
import { createMaterials, type Materials } from './materials.ts'
import { spendingOf, type Spending } from './quality.ts'
import { ShotScene } from './shot-scene.ts'
import { Titles } from './titles.ts'

/** What is to be drawn, and how finely. */
export interface StageOptions { staged: StagedScreenplay; performance: Performance; models: ReadonlyMap<string, Model>; quality: Quality }

/** Where frames are drawn, one at a time, in any order; in order is fastest. */
export interface Stage {
  /** The name of what draws, for people and receipts. */
  readonly backend: string
  /** One frame as RGBA bytes, rows from the top, in the film's size. The bytes belong to the caller. */
  renderFrame(frame: number): Promise<Uint8Array>
  /** Who is where in a frame: for every pixel the place of an entity in `legend`, 0 for none; in the inner size. With `only`, as if that one were alone. */
  renderIds(frame: number, only?: string): Promise<IdPicture>
  close(): void
}

/** `ids` has one byte a pixel, rows from the top; `legend[0]` is the empty string. */
export interface IdPicture { ids: Uint8Array; legend: string[]; widthPx: number; heightPx: number }

/** Opens the stage of a film: one renderer, one set of materials, one shot standing at a time. */
export async function openStage(platform: Platform, options: StageOptions): Promise<Stage> {
  const { format } = options.staged
  const device = await platform.openGraphics({ widthPx: format.widthPx, heightPx: format.heightPx })
  const renderer = new WebGPURenderer({ canvas: device.canvas as NonNullable<ConstructorParameters<typeof WebGPURenderer>[0]>['canvas'] as never, antialias: false })
  await renderer.init()
  renderer.toneMapping = NoToneMapping
  renderer.outputColorSpace = LinearSRGBColorSpace
  renderer.shadowMap.enabled = true
  renderer.setPixelRatio(1)
  renderer.setSize(format.widthPx, format.heightPx, false)
  return new FilmStage(renderer, device.name, options)
}

type AirChange = Extract<StagedChange, { kind: 'air' }>

class FilmStage implements Stage {
  readonly backend: string
  readonly #renderer: WebGPURenderer
  readonly #options: StageOptions
  readonly #look: Look
  readonly #air = new Air()
  readonly #materials: Materials
  readonly #spending: Spending
  readonly #inner: RenderTarget
  readonly #output: RenderTarget
  readonly #lens: Lens
  readonly #quad: QuadMesh
  readonly #titles: Titles
  readonly #camera: PerspectiveCamera
  /** Sets that stand, by place, time and weather: a film comes back to them. */
  readonly #sets = new Map<string, BuiltSet>()
  #shot: ShotScene | undefined
  /** The standing shot after its change of air. */
  #changed: ShotScene | undefined
  #queue: Promise<void> = Promise.resolve()
  /** The last frame of a shot, for a dissolve out of it. */
  #held: { index: number; bytes: Promise<Uint8Array> } | undefined
  #ahead: { frame: number; bytes: Promise<Uint8Array> } | undefined

  constructor(renderer: WebGPURenderer, backend: string, options: StageOptions) {
    const { format, look } = options.staged
    this.backend = backend
    this.#renderer = renderer
    this.#options = options
    this.#look = lookById(look) ?? firstLook()
    this.#materials = createMaterials(this.#air, this.#look)
    this.#spending = spendingOf(options.quality, format)
    const { innerWidthPx, innerHeightPx, samples, smooth } = this.#spending
    this.#inner = new RenderTarget(innerWidthPx, innerHeightPx, { type: UnsignedByteType, samples: samples === 1 ? 0 : samples })
    this.#output = new RenderTarget(format.widthPx, format.heightPx, { type: UnsignedByteType, depthBuffer: false })
    this.#lens = createLens({ source: this.#inner.texture, innerWidthPx, innerHeightPx, widthPx: format.widthPx, heightPx: format.heightPx, look: this.#look, smooth })
    this.#quad = new QuadMesh(this.#lens.material)
    this.#titles = new Titles(format)
    this.#camera = new PerspectiveCamera(30, format.widthPx / format.heightPx, 0.08, 900)
  }

  async renderFrame(frame: number): Promise<Uint8Array> {
    const bytes = this.#ahead?.frame === frame ? this.#ahead.bytes : this.#start(frame)
    // The next frame is drawn while this one is read back and encoded.
    const next = frame + 1
    this.#ahead = next < this.#frameCount ? { frame: next, bytes: quiet(this.#start(next)) } : undefined
    return bytes
  }

  /** Puts a frame in the queue: it is drawn after those before it have been drawn, while they are still being read back. */
  #start(frame: number): Promise<Uint8Array> {
    const drawn = this.#queue.then(() => this.#drawFrame(frame))
    this.#queue = drawn.then(() => {}, () => {})
    return drawn.then(({ bytes }) => bytes)
  }

  async #drawFrame(frame: number): Promise<{ bytes: Promise<Uint8Array> }> {
    const index = shotIndexAt(this.#options.staged, this.#filmS(frame))
    const dissolve = this.#dissolveAt(frame, index)
    if (dissolve < 1 && this.#held?.index !== index - 1) this.#held = { index: index - 1, bytes: quiet((await this.#drawPlain(this.#lastFrameOf(index - 1))).bytes) }
    const { bytes } = await this.#drawPlain(frame)
    if (frame === this.#lastFrameOf(index)) this.#held = { index, bytes: quiet(bytes) }
    const before = this.#held?.bytes
    if (dissolve >= 1 || before === undefined) return { bytes }
    return { bytes: Promise.all([before, bytes]).then(([from, to]) => dissolved(from, to, dissolve)) }
  }

  /** How far a dissolve into this shot has come; 1 where there is none (any more). */
  #dissolveAt(frame: number, index: number): number {
    const { staged } = this.#options
    if (index === 0 || staged.shots[index]?.transition !== 'dissolve') return 1
    return Math.min(1, (this.#filmS(frame) - shotStartS(staged, index) + 0.5 / staged.format.fps) / dissolveS)
  }

  #lastFrameOf(index: number): number {
    const { staged } = this.#options
    const end = shotStartS(staged, index + 1)
    return Math.max(0, Math.ceil(end * staged.format.fps - 1e-6) - 1)
  }

  get #frameCount(): number {
    const { format } = this.#options.staged
    return Math.max(1, Math.round(format.durationS * format.fps))
  }

  /** Draws a frame without its neighbours and begins to read it back, with its titles on it. */
  async #drawPlain(frame: number): Promise<{ bytes: Promise<Uint8Array> }> {
    const shot = await this.#shotAt(frame)
    const { bytes } = await this.#drawAirs(shot, frame)
    const titles = this.#options.staged.shots[shot.index]?.titles ?? []
    if (titles.length === 0) return { bytes }
    return { bytes: bytes.then((drawn) => { this.#titles.drawInto(drawn, titles, this.#filmS(frame) - shot.startS); return drawn }) }
  }

  /** The picture itself; while the air of the place changes, both airs laid over each other. */
  async #drawAirs(shot: ShotScene, frame: number): Promise<{ bytes: Promise<Uint8Array> }> {
    const change = this.#airChangeOf(shot.index)
    const share = change === undefined ? 0 : shareOf(change, this.#filmS(frame) - shot.startS)
    if (change === undefined || share <= 0) return { bytes: this.#drawScene(shot, frame) }
    if (share >= 1) return { bytes: this.#drawScene(this.#changedShot(shot, change), frame) }
    const before = await this.#drawScene(shot, frame)
    return { bytes: this.#drawScene(this.#changedShot(shot, change), frame).then((after) => dissolved(before, after, share)) }
  }

  #airChangeOf(index: number): AirChange | undefined {
    return this.#options.staged.shots[index]?.changes.find((change) => change.kind === 'air')
  }

  /** The shot as it is after its change of air. */
  #changedShot(shot: ShotScene, airChange: AirChange): ShotScene {
    if (this.#changed?.index === shot.index) return this.#changed
    this.#changed?.dispose()
    this.#changed = new ShotScene({ ...this.#sceneOptions(shot.index), airChange })
    return this.#changed
  }

  #drawScene(shot: ShotScene, frame: number): Promise<Uint8Array> {
    shot.show(this.#filmS(frame) - shot.startS, this.#camera)
    const { widthPx, heightPx } = this.#options.staged.format
    this.#draw(shot.scene, this.#camera)
    this.#lens.setFrame(frame)
    this.#renderer.setRenderTarget(this.#output)
    this.#quad.render(this.#renderer)
    const pixels = this.#renderer.readRenderTargetPixelsAsync(this.#output, 0, 0, widthPx, heightPx)
    return pixels.then((read) => upright(read as Uint8Array, this.#rowsFromBottom, widthPx))
  }

  #draw(scene: Scene, camera: Camera): void {
    this.#renderer.setRenderTarget(this.#inner)
    this.#renderer.render(scene, camera)
  }

  get #rowsFromBottom(): boolean {
    return (this.#renderer.backend as { isWebGLBackend?: boolean }).isWebGLBackend === true
  }

  #filmS(frame: number): number {
    return frame / this.#options.staged.format.fps
  }

  async #shotAt(frame: number): Promise<ShotScene> {
    const index = shotIndexAt(this.#options.staged, this.#filmS(frame))
    if (this.#shot?.index === index) return this.#shot
    this.#shot?.dispose()
    const shot = new ShotScene(this.#sceneOptions(index))
    this.#shot = shot
    await this.#clearView(shot)
    return shot
  }

  #sceneOptions(index: number): ConstructorParameters<typeof ShotScene>[0] {
    const { staged, performance, models } = this.#options
    return { staged, performance, models, index, startS: shotStartS(staged, index), look: this.#look, air: this.#air, materials: this.#materials, sets: this.#sets, shadowMapPx: this.#spending.shadowMapPx, aspect: staged.format.widthPx / staged.format.heightPx }
  }

  /** Looks at small id pictures of a new shot; where its subjects are hidden, the camera is solved again from another side or on a shorter way. */
  #clearView(shot: ShotScene): Promise<void> {
    const { isOnTheMove, isStacked, subjectPlaces, entityIds, durationS } = shot
    return placeForClearView({ isOnTheMove, isStacked, subjectPlaces, entityIds, place: (view) => { shot.placeCamera(view) }, draw: (at, only) => this.#drawIds(shot, { filmS: at * durationS, widthPx: 160, heightPx: 90, only }) })
  }

  async renderIds(frame: number, only?: string): Promise<IdPicture> {
    await this.#queue
    const shot = await this.#shotAt(frame)
    const { innerWidthPx: widthPx, innerHeightPx: heightPx } = this.#spending
    return this.#drawIds(shot, { filmS: this.#filmS(frame) - shot.startS, widthPx, heightPx, only: only === undefined ? undefined : [only] })
  }

  async #drawIds(shot: ShotScene, { filmS, widthPx, heightPx, only }: { filmS: number; widthPx: number; heightPx: number; only?: readonly string[] | undefined }): Promise<IdPicture> {
    shot.show(filmS, this.#camera)
    const target = new RenderTarget(widthPx, heightPx, { type: UnsignedByteType, minFilter: NearestFilter, magFilter: NearestFilter })
    const restore = shot.dressForIds(only)
    this.#renderer.setRenderTarget(target)
    this.#renderer.render(shot.scene, this.#camera)
    restore()
    const pixels = upright(await this.#renderer.readRenderTargetPixelsAsync(target, 0, 0, widthPx, heightPx) as Uint8Array, this.#rowsFromBottom, widthPx)
    target.dispose()
    const ids = new Uint8Array(widthPx * heightPx)
    for (let i = 0; i < ids.length; i++) ids[i] = pixels[i * 4] ?? 0
    return { ids, legend: ['', ...shot.entityIds], widthPx, heightPx }
  }

  close(): void {
    this.#shot?.dispose()
    this.#changed?.dispose()
    for (const set of this.#sets.values()) set.dispose()
    this.#inner.dispose()
    this.#output.dispose()
    void quiet(this.#renderer.dispose())
  }
}

/** A promise that may be given up: nobody has to hear that it failed. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {})
  return promise
}

/** Seconds that a dissolve lasts. */
const dissolveS = 0.5

function dissolved(from: Uint8Array, to: Uint8Array, share: number): Uint8Array {
  return to.map((value, i) => value * share + (from[i] ?? 0) * (1 - share))
}

function firstLook(): Look {
  const [first] = looks
  if (first === undefined) throw new Error('The catalog has no look.')
  return first
}

function upright(pixels: Uint8Array, fromBottom: boolean, widthPx: number): Uint8Array {
  if (!fromBottom) return pixels
  const rowLength = widthPx * 4
  const flipped = new Uint8Array(pixels.length)
  for (let row = 0; row < pixels.length; row += rowLength) flipped.set(pixels.subarray(row, row + rowLength), pixels.length - rowLength - row)
  return flipped
}

/** The film second at which a shot begins. */
export function shotStartS(staged: StagedScreenplay, index: number): number {
  return staged.shots.slice(0, index).reduce((sum, shot) => sum + shot.durationS, 0)
}

/** The shot that shows a film second; the last one after the end. */
export function shotIndexAt(staged: StagedScreenplay, filmS: number): number {
  let end = 0
  for (const [index, shot] of staged.shots.entries()) {
    end += shot.durationS
    if (filmS < end - 1e-6) return index
  }
  return staged.shots.length - 1
}
