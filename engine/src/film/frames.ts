import type { Picture } from '../platform/index.ts'

/** Columns and rows of a spritesheet: 25 moments of the film, evenly spread. */
export const spritesheetGrid = { columns: 5, rows: 5, tileWidthPx: 192 }

/** Shrinks a picture to a width by averaging; the height follows. */
export function shrink(picture: Picture, widthPx: number): Picture {
  const heightPx = Math.max(2, Math.round((picture.heightPx * widthPx) / picture.widthPx))
  const rgba = new Uint8Array(widthPx * heightPx * 4)
  for (let y = 0; y < heightPx; y++) {
    const top = Math.floor((y * picture.heightPx) / heightPx)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * picture.heightPx) / heightPx))
    for (let x = 0; x < widthPx; x++) {
      const left = Math.floor((x * picture.widthPx) / widthPx)
      const right = Math.max(left + 1, Math.floor(((x + 1) * picture.widthPx) / widthPx))
      averageInto(rgba, (y * widthPx + x) * 4, picture, { left, right, top, bottom })
    }
  }
  return { rgba, widthPx, heightPx }
}

function averageInto(out: Uint8Array, at: number, picture: Picture, box: { left: number; right: number; top: number; bottom: number }): void {
  let red = 0
  let green = 0
  let blue = 0
  for (let y = box.top; y < box.bottom; y++) {
    for (let i = (y * picture.widthPx + box.left) * 4; i < (y * picture.widthPx + box.right) * 4; i += 4) {
      red += picture.rgba[i] ?? 0
      green += picture.rgba[i + 1] ?? 0
      blue += picture.rgba[i + 2] ?? 0
    }
  }
  const count = (box.right - box.left) * (box.bottom - box.top)
  out[at] = red / count
  out[at + 1] = green / count
  out[at + 2] = blue / count
  out[at + 3] = 255
}

/** Small pictures of a film laid out in a grid, row by row: what a player shows while one scrubs. */
export class Spritesheet {
  readonly #moments: Set<number>
  readonly #tiles = new Map<number, Picture>()
  readonly #frameCount: number

  constructor(frameCount: number) {
    this.#frameCount = frameCount
    const count = spritesheetGrid.columns * spritesheetGrid.rows
    this.#moments = new Set(Array.from({ length: count }, (_, tile) => momentOf(tile, count, frameCount)))
  }

  /** Takes note of a frame if the sheet shows it. */
  add(frame: number, picture: Picture): void {
    if (this.#moments.has(frame)) this.#tiles.set(frame, shrink(picture, spritesheetGrid.tileWidthPx))
  }

  /** The finished sheet. Every moment must have been added. */
  compose(): Picture {
    const count = spritesheetGrid.columns * spritesheetGrid.rows
    const tiles = Array.from({ length: count }, (_, tile) => {
      const picture = this.#tiles.get(momentOf(tile, count, this.#frameCount))
      if (picture === undefined) throw new Error(`The spritesheet lacks tile ${tile}.`)
      return picture
    })
    return tilePictures(tiles, spritesheetGrid.columns)
  }
}

/** Lays pictures of one size out in rows, from left to right. */
export function tilePictures(tiles: readonly Picture[], columns: number): Picture {
  const first = tiles[0]
  if (first === undefined) throw new Error('There is nothing to lay out.')
  const widthPx = columns * first.widthPx
  const heightPx = Math.ceil(tiles.length / columns) * first.heightPx
  const sheet: Picture = { rgba: new Uint8Array(widthPx * heightPx * 4), widthPx, heightPx }
  tiles.forEach((tile, index) => paste(sheet, tile, (index % columns) * first.widthPx, Math.floor(index / columns) * first.heightPx))
  return sheet
}

function momentOf(tile: number, tileCount: number, frameCount: number): number {
  return Math.min(frameCount - 1, Math.floor(((tile + 0.5) * frameCount) / tileCount))
}

function paste(sheet: Picture, tile: Picture, x: number, y: number): void {
  for (let row = 0; row < tile.heightPx; row++) {
    const from = row * tile.widthPx * 4
    sheet.rgba.set(tile.rgba.subarray(from, from + tile.widthPx * 4), ((y + row) * sheet.widthPx + x) * 4)
  }
}
