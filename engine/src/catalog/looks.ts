/** A whole treatment of the picture: how surfaces take light, how lines and colours are drawn. */
export interface Look {
  id: string
  names: readonly string[]
  /** `soft`: gradual light. `matt`: kneaded clay without gloss. `bands`: light in steps, as in drawn films. */
  shading: 'soft' | 'matt' | 'bands'
  /** Width of the ink line around bodies in thousandths of the frame's height; 0 draws none. */
  inkPermille: number
  /** Gains on the key light, the fill and the rim. */
  key: number
  fill: number
  rim: number
  /** Of colours at the end of all: 1 is as lit, 0 grey. */
  saturation: number
  contrast: number
  /** Colours that the dark and the light parts lean to (sRGB; mid grey #808080 leans nowhere). */
  shadowTint: string
  highlightTint: string
  vignette: number
  grain: number
  /** Share of the haze that the place and weather ask for. */
  haze: number
}

/** The looks a film can have. The first is used when nobody asks for one. */
export const looks: readonly Look[] = [
  { id: 'cinematic', names: ['cinematic', 'film', 'realistic', 'movie'], shading: 'soft', inkPermille: 0, key: 1, fill: 1, rim: 1, saturation: 1.1, contrast: 1, shadowTint: '#7e8288', highlightTint: '#83817c', vignette: 0.13, grain: 0.022, haze: 1 },
  { id: 'clay', names: ['clay', 'claymation', 'plasticine', 'stop motion', 'stop-motion'], shading: 'matt', inkPermille: 0, key: 1.02, fill: 1.18, rim: 0.45, saturation: 1.12, contrast: 0.98, shadowTint: '#857f80', highlightTint: '#87827a', vignette: 0.12, grain: 0.02, haze: 0.8 },
  { id: 'toon', names: ['toon', 'cartoon', 'anime', 'cel-shaded', 'cel shaded', 'comic', 'drawn'], shading: 'bands', inkPermille: 3.4, key: 1.1, fill: 1.15, rim: 0.7, saturation: 1.3, contrast: 1.04, shadowTint: '#7c7f90', highlightTint: '#848280', vignette: 0.1, grain: 0, haze: 0.7 },
  { id: 'noir', names: ['noir', 'film noir', 'black and white', 'black-and-white', 'monochrome'], shading: 'soft', inkPermille: 0, key: 1.3, fill: 0.5, rim: 1.9, saturation: 0, contrast: 1.28, shadowTint: '#808080', highlightTint: '#808080', vignette: 0.62, grain: 0.085, haze: 1.25 },
  { id: 'old-film', names: ['old film', 'vintage', 'sepia', 'silent film', 'retro'], shading: 'soft', inkPermille: 0, key: 1.1, fill: 0.9, rim: 0.9, saturation: 0.12, contrast: 1.12, shadowTint: '#8a7a66', highlightTint: '#968566', vignette: 0.6, grain: 0.08, haze: 1.2 },
  { id: 'neon', names: ['neon', 'neon night', 'cyberpunk', 'synthwave'], shading: 'soft', inkPermille: 0, key: 0.85, fill: 0.8, rim: 2.6, saturation: 1.45, contrast: 1.15, shadowTint: '#6a5aa8', highlightTint: '#9a7a90', vignette: 0.42, grain: 0.045, haze: 1.3 },
]

/** The look of that id; undefined when there is none. */
export function lookById(id: string): Look | undefined {
  return looks.find((look) => look.id === id)
}
