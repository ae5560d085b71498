import { rgb } from '../color.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { colorOption, type Builder } from '../set-kit.ts'

/** A photographer's studio: a floor and a backdrop of one paper, so that only what stands on it counts. */
export const studioGround: Builder = (kit, dressing) => {
  const paper = colorOption(dressing, 'color', '#f2f0ec')
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 16, halfM: 8, paint: () => paper }), halfM: 8, farColor: paper, detail: tilePainting(64, () => 1), detailM: 2, detailStrength: 0, gloss: 0, mirror: 0 },
    relief: () => 0,
  }
}
