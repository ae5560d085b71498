import type { Format, Quality } from '@kinora/contract'

/** What a quality spends: the size that is drawn inside before it is enlarged, and how edges are smoothed. */
export interface Spending {
  innerWidthPx: number
  innerHeightPx: number
  /** Samples per pixel of the inner picture: 1 or 4. */
  samples: 1 | 4
  /** Edges are smoothed and the picture sharpened while it is enlarged. */
  smooth: boolean
  shadowMapPx: number
}

/** Inner height in lines for a 16:9 frame; other shapes get as many pixels. */
const innerLines: Readonly<Record<Quality, number>> = { draft: 360, standard: 648, fine: Infinity }

export function spendingOf(quality: Quality, format: Format): Spending {
  const pixels = format.widthPx * format.heightPx
  const lines = innerLines[quality]
  const budget = (lines * lines * 16) / 9
  const scale = Math.min(1, Math.sqrt(budget / pixels))
  const even = (x: number) => Math.max(2, Math.round(x / 2) * 2)
  return {
    innerWidthPx: even(format.widthPx * scale), innerHeightPx: even(format.heightPx * scale),
    samples: quality === 'fine' ? 4 : 1, smooth: quality !== 'fine', shadowMapPx: quality === 'fine' ? 2048 : 1024,
  }
}
