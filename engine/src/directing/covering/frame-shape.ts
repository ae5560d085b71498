import type { Format } from '@kinora/contract'

/** How a frame is shaped: a cinema's or a screen's, about as wide as high, or upright as a telephone is held. */
export type FrameShape = 'wide' | 'square' | 'tall'

/** The shape of a format: tall below 4:5, wide from 5:4 on. */
export function shapeOf({ widthPx, heightPx }: Pick<Format, 'widthPx' | 'heightPx'>): FrameShape {
  const aspect = widthPx / heightPx
  if (aspect < 0.8) return 'tall'
  return aspect < 1.25 ? 'square' : 'wide'
}
