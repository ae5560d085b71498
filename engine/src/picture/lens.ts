import { MeshBasicNodeMaterial, Vector2, Vector3, type Node, type NodeMaterial, type Texture } from 'three/webgpu'
import { Fn, If, clamp, dot, float, length, max, min, mix, screenUV, smoothstep, uniform, vec2, vec3, vec4 } from 'three/tsl'
import type { Look } from '../catalog/index.ts'
import { leaning, sampled } from './air.ts'
import { filmGrain } from './painting.ts'

/** The last step of a frame: edges smoothed, enlarged to the film's size, sharpened, graded, with the lens's vignette and the film's grain. */
export interface Lens {
  material: NodeMaterial
  /** Moves the grain. */
  setFrame(frame: number): void
}

const weights = vec3(0.299, 0.587, 0.114)

/**
 * Smooths an edge by blurring along it, and sharpens what is no edge. After FXAA (Lottes, NVIDIA 2009), in its shortest form:
 * four diagonal neighbours give the direction, two to four samples along it the colour.
 */
function smoothed(source: Texture, innerWidthPx: number, innerHeightPx: number) {
  return Fn(() => {
    const texel = vec2(1 / innerWidthPx, 1 / innerHeightPx)
    const at = screenUV
    const sample = (x: number, y: number) => sampled(source, at.add(texel.mul(vec2(x, y)))).rgb
    const middle = sample(0, 0).toVar()
    const nw = sample(-0.75, -0.75).toVar()
    const ne = sample(0.75, -0.75).toVar()
    const sw = sample(-0.75, 0.75).toVar()
    const se = sample(0.75, 0.75).toVar()
    const [lumaM, lumaNW, lumaNE, lumaSW, lumaSE] = [middle, nw, ne, sw, se].map((color) => dot(color, weights)) as [Node<'float'>, Node<'float'>, Node<'float'>, Node<'float'>, Node<'float'>]
    const low = min(min(min(lumaNW, lumaNE), min(lumaSW, lumaSE)), lumaM).toVar()
    const high = max(max(max(lumaNW, lumaNE), max(lumaSW, lumaSE)), lumaM).toVar()
    const around = nw.add(ne).add(sw).add(se).mul(0.25)
    const result = clamp(middle.add(middle.sub(around).mul(0.4)), vec3(0, 0, 0), vec3(1, 1, 1)).toVar()
    If(high.sub(low).greaterThan(max(float(0.055), high.mul(0.14))), () => {
      const along = vec2(lumaSW.add(lumaSE).sub(lumaNW).sub(lumaNE), lumaNW.add(lumaSW).sub(lumaNE).sub(lumaSE))
      const least = min(along.x.abs(), along.y.abs()).add(max(lumaNW.add(lumaNE).add(lumaSW).add(lumaSE).mul(0.03), float(1 / 128)))
      const step = clamp(along.div(least), vec2(-6, -6), vec2(6, 6)).mul(texel)
      const near = sampled(source, at.add(step.mul(-1 / 6))).rgb.add(sampled(source, at.add(step.mul(1 / 6))).rgb).mul(0.5)
      const wide = near.mul(0.5).add(sampled(source, at.add(step.mul(-0.5))).rgb.add(sampled(source, at.add(step.mul(0.5))).rgb).mul(0.25)).toVar()
      const luma = dot(wide, weights)
      result.assign(luma.lessThan(low).or(luma.greaterThan(high)).select(near, wide))
    })
    return result
  })()
}

export function createLens(options: { source: Texture; innerWidthPx: number; innerHeightPx: number; widthPx: number; heightPx: number; look: Look; smooth: boolean }): Lens {
  const { source, look } = options
  const shift = uniform(new Vector2())
  const picture = options.smooth ? smoothed(source, options.innerWidthPx, options.innerHeightPx) : sampled(source, screenUV).rgb
  const material = new MeshBasicNodeMaterial()
  const luma = dot(picture, weights)
  const shadows = uniform(new Vector3(...leaning(look.shadowTint)))
  const highlights = uniform(new Vector3(...leaning(look.highlightTint)))
  const toned = mix(vec3(luma), picture, look.saturation).mul(mix(shadows, highlights, smoothstep(0.1, 0.85, luma)))
  const contrasted = toned.sub(0.5).mul(look.contrast).add(0.5)
  const aspect = options.widthPx / options.heightPx
  const fromMiddle = length(screenUV.sub(0.5).mul(vec2(Math.min(1.25, aspect), Math.min(1.25, 1 / aspect))))
  const vignette = float(1).sub(smoothstep(0.32, 0.95, fromMiddle).mul(look.vignette * 1.6))
  const specks = look.grain === 0 ? float(0) : sampled(filmGrain(), screenUV.mul(vec2(options.widthPx / 256, options.heightPx / 256)).add(shift)).r.sub(0.5).mul(look.grain * 2)
  material.fragmentNode = vec4(contrasted.mul(vignette).add(specks), 1)
  material.fog = false
  material.depthTest = false
  material.depthWrite = false
  return {
    material,
    setFrame: (frame) => { shift.value.set((frame * 0.6180339887) % 1, (frame * 0.7548776662) % 1) },
  }
}
