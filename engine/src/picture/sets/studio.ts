import { blended, rgb } from '../color.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import type { Builder } from '../set-kit.ts'

/** A photographer's studio: a floor and a backdrop of one paper, so that only what stands on it counts. */
export const studioGround: Builder = (kit) => {
  const paper = rgb('#c9c3b8')
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 64, halfM: 8, paint: (x, z) => blended(rgb('#dcd7cd'), paper, Math.min(1, Math.hypot(x, z) / 7)) }), halfM: 8, farColor: paper, detail: tilePainting(64, () => 1), detailM: 2, detailStrength: 0, gloss: 0, mirror: 0 },
    relief: () => 0,
  }
}
