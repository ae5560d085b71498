import type { StagedScreenplay } from '@kinora/contract'
import { frameCountOf, recipes, type Stage } from '@kinora/engine/node'

/** What one body covers in one frame: pixels, the share of it that nothing hides, its middle, its box and its mean colours, all in shares of the frame. */
export interface Sight { share: number; unhidden: number; x: number; y: number; left: number; right: number; top: number; bottom: number; pixels: readonly number[] }
/** A frame looked at: colours, and who is seen where. */
export interface Look { atS: number; rgba: Uint8Array; widthPx: number; heightPx: number; ids: Uint8Array; sights: ReadonlyMap<string, Sight> }
/** A film looked at: its frames in order, and what each body's recipe is called. */
export interface Observation { looks: readonly Look[]; synsets: ReadonlyMap<string, { synset: string; names: readonly string[]; isSign: boolean }> }

/** How many frames are looked at; every body is looked at alone in every third of them. */
const lookCount = 12

/** Draws some frames of a film with its object-id pass. */
export async function observe(stage: Stage, staged: StagedScreenplay): Promise<Observation> {
  const frameCount = frameCountOf(staged.format)
  const frames = Array.from({ length: lookCount }, (_, i) => Math.min(frameCount - 1, Math.floor(((i + 0.5) * frameCount) / lookCount)))
  const looks: Look[] = []
  for (const [index, frame] of frames.entries()) looks.push(await lookAt(stage, { staged, frame, withAlone: index % 3 === 1 }))
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]))
  const entities = [...staged.cast, ...staged.props]
  const synsets = new Map(entities.map((entity) => {
    const recipe = byId.get(entity.recipe)
    return [entity.id, { synset: recipe?.synset ?? '', names: recipe?.names ?? [], isSign: entity.recipe === 'sign' }] as const
  }))
  return { looks, synsets }
}

async function lookAt(stage: Stage, { staged, frame, withAlone }: { staged: StagedScreenplay; frame: number; withAlone: boolean }): Promise<Look> {
  const rgba = await stage.renderFrame(frame)
  const { ids, legend, widthPx: idWidthPx, heightPx: idHeightPx } = await stage.renderIds(frame)
  const { widthPx, heightPx } = staged.format
  const sights = new Map<string, Sight>()
  const found = gathered(ids)
  for (const [place, pixels] of found) {
    const id = legend[place] ?? ''
    if (id === '') continue
    const alone = withAlone ? (await stage.renderIds(frame, id)).ids.reduce((sum, value) => sum + (value === place ? 1 : 0), 0) : pixels.length
    sights.set(id, sightOf(pixels, { alone, idWidthPx, idHeightPx }))
  }
  return { atS: frame / staged.format.fps, rgba, widthPx, heightPx, ids, sights }
}

/** The pixels of each place in the legend. */
function gathered(ids: Uint8Array): Map<number, number[]> {
  const found = new Map<number, number[]>()
  ids.forEach((place, pixel) => {
    if (place === 0) return
    const pixels = found.get(place)
    if (pixels === undefined) found.set(place, [pixel])
    else pixels.push(pixel)
  })
  return found
}

function sightOf(pixels: readonly number[], { alone, idWidthPx, idHeightPx }: { alone: number; idWidthPx: number; idHeightPx: number }): Sight {
  let [sumX, sumY, left, right, top, bottom] = [0, 0, Infinity, -Infinity, Infinity, -Infinity]
  for (const pixel of pixels) {
    const x = (pixel % idWidthPx) / idWidthPx
    const y = Math.floor(pixel / idWidthPx) / idHeightPx
    sumX += x
    sumY += y
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { share: pixels.length / (idWidthPx * idHeightPx), unhidden: pixels.length / Math.max(1, alone), x: sumX / pixels.length, y: sumY / pixels.length, left, right, top, bottom, pixels }
}
