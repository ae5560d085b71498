import { smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { colorOption, numberOption, textOption, type Builder } from '../set-kit.ts'
import { markings, materials2d, type Paint2d } from './ground-paints.ts'

/** A ground from data: a material with two colours, lines painted on it, a band along x of another material, a rug, a relief, water beside it. */

type Relief = (x: number, z: number) => number

/** Usual colours of the materials, where a set names none. */
const usual: Readonly<Record<string, readonly [string, string]>> = {
  grass: ['#4f7d2a', '#8fb24a'], mown: ['#5c9a3a', '#76b24c'], dirt: ['#8a6844', '#a98558'], sand: ['#e0bf86', '#f4deae'], snow: ['#f4f8fc', '#c4d8ec'], rock: ['#8a8680', '#a8a298'], lava: ['#2e2624', '#ff6a1e'], crazed: ['#a87848', '#3e2816'],
  litter: ['#5a4630', '#5a7a34'], planks: ['#a8744a', '#c08a58'], tiles: ['#e8e4da', '#cfd6d8'], carpet: ['#8a3a3e', '#e0b878'], concrete: ['#a8a8a4', '#888a8a'], asphalt: ['#55585e', '#6c6e72'], cobbles: ['#8c8478', '#aaa092'],
  flags: ['#9a948a', '#b4aca0'], plates: ['#7a848e', '#9aa4ae'], furrows: ['#6a4a2e', '#94703f'], swirls: ['#ffb8d4', '#fff0f6'], plain: ['#b8b8b8', '#a0a0a0'], clouds: ['#ffffff', '#cfdcee'],
}
/** Materials of jittered cells cost more to paint. */
const celled = new Set(['rock', 'lava', 'crazed', 'litter', 'cobbles'])
const grains: Readonly<Record<string, number>> = { grass: 0.6, mown: 0.5, dirt: 0.6, sand: 0.4, snow: 0.2, rock: 0.7, lava: 0.7, litter: 0.7, cobbles: 0.4, flags: 0.4, concrete: 0.35, asphalt: 0.6, carpet: 0.4 }

function painted(name: string, colors: { a: string | undefined; b: string | undefined; sizeM: number }): { paint: Paint2d; main: Rgb } {
  const material = materials2d[name]
  const [a, b] = usual[name] ?? ['#808080', '#909090']
  if (material === undefined) throw new Error(`No ground is made of "${name}".`)
  const [first, second] = [rgb(colors.a ?? a), rgb(colors.b ?? colors.a ?? b)]
  return { paint: material(first, second, colors.sizeM), main: blended(first, second, 0.5) }
}

/** The middle of a band along x: straight, or winding a little. */
const bandMiddle = (x: number, bend: number): number => -0.4 + bend * Math.sin(x * 0.19 + 0.4)

export const ground: Builder = (kit, dressing) => {
  const option = (name: string) => textOption(dressing, name, '') === '' ? undefined : textOption(dressing, name, '')
  const of = option('of') ?? 'grass'
  const halfM = numberOption(dressing, 'halfM', 18)
  const base = painted(of, { a: option('color'), b: option('color2'), sizeM: numberOption(dressing, 'sizeM', 1) })
  const layers = [bandLayer(dressing), shoreLayer(dressing), rugLayer(dressing), marksLayer(dressing)].filter((layer) => layer !== undefined)
  const paint: Paint2d = (x, z) => layers.reduce((below, layer) => layer(below, x, z), base.paint(x, z))
  const grain = numberOption(dressing, 'grain', grains[of] ?? 0.2)
  const wet = kit.wet && !kit.recipe.indoor
  kit.ground = {
    coat: {
      painting: groundPainting({ sizePx: numberOption(dressing, 'sizePx', celled.has(of) ? 704 : 896), halfM, paint }), halfM, farColor: option('far') === undefined ? dimmed(base.main, 0.8) : colorOption(dressing, 'far', '#808080'),
      detail: tilePainting(256, (u, v) => 1 + grain * (fractal(u * 30, v * 30, 3, 5, 30) - 0.5) * 2), detailM: numberOption(dressing, 'detailM', 1.5), detailStrength: 0.5,
      gloss: numberOption(dressing, 'gloss', wet ? 0.5 : 0), mirror: numberOption(dressing, 'mirror', wet && of === 'asphalt' ? 0.35 : 0),
    },
    relief: reliefOf(dressing),
  }
  const level = numberOption(dressing, 'waterM', NaN)
  if (Number.isFinite(level)) kit.shore = { levelM: level, waveHeightM: numberOption(dressing, 'waveM', 0.03), waveLengthM: numberOption(dressing, 'waveLengthM', 3) }
}

type Layer = (below: Rgb, x: number, z: number) => Rgb

function bandLayer(dressing: Parameters<Builder>[1]): Layer | undefined {
  const of = textOption(dressing, 'band', '')
  if (of === '') return undefined
  const half = numberOption(dressing, 'bandM', 3) / 2
  const [bend, soft, offset] = [numberOption(dressing, 'bend', 0), numberOption(dressing, 'soft', 0.12), numberOption(dressing, 'bandZ', 0)]
  const color = textOption(dressing, 'bandColor', '')
  const { paint } = painted(of, { a: color === '' ? undefined : color, b: color === '' ? undefined : color, sizeM: numberOption(dressing, 'bandSizeM', 1) })
  const kerb = textOption(dressing, 'kerb', '') === '' ? undefined : colorOption(dressing, 'kerb', '#cccccc')
  return (below, x, z) => {
    const off = Math.abs(z - offset - bandMiddle(x, bend)) + (bend === 0 ? 0 : 0.25 * (noise(x * 2, z * 2, 4) - 0.5))
    if (off > half + soft + 0.2) return below
    if (kerb !== undefined && off > half) return off < half + 0.18 ? kerb : below
    return blended(paint(x, z), below, smoothstep(off, half - soft, half + soft))
  }
}

/** Wet ground and a line of foam along the water. */
function shoreLayer(dressing: Parameters<Builder>[1]): Layer | undefined {
  const level = numberOption(dressing, 'waterM', NaN)
  if (!Number.isFinite(level)) return undefined
  const relief = reliefOf(dressing)
  const bed = colorOption(dressing, 'bed', '#6a5c44')
  return (below, x, z) => blended(below, bed, smoothstep(relief(x, z) - level, 0.2, 0.02) * 0.8)
}

function rugLayer(dressing: Parameters<Builder>[1]): Layer | undefined {
  const half = numberOption(dressing, 'rugX', 0)
  if (half === 0) return undefined
  const [deep, z0, x0] = [numberOption(dressing, 'rugZ', half * 0.6), numberOption(dressing, 'rugAtZ', 0), numberOption(dressing, 'rugAtX', 0)]
  const [color, trim] = [colorOption(dressing, 'rug', '#b8483f'), colorOption(dressing, 'rugTrim', '#f0dcb4')]
  const isRound = textOption(dressing, 'rugShape', 'box') === 'round'
  return (below, x, z) => {
    const [u, v] = [(x - x0) / half, (z - z0) / deep]
    const r = isRound ? Math.hypot(u, v) : Math.max(Math.abs(u), Math.abs(v))
    if (r > 1) return dimmed(below, Math.min(1, 0.75 + (r - 1) * half * 2))
    const inBand = r > 0.93 || (r > 0.83 && r < 0.87)
    const motif = Math.sin(u * 16) * Math.sin(v * 12) > 0.72 ? 0.35 : 0
    return dimmed(inBand ? trim : blended(color, trim, motif), 0.8 + 0.25 * noise(x * 18, z * 18, 6))
  }
}

function marksLayer(dressing: Parameters<Builder>[1]): Layer | undefined {
  const name = textOption(dressing, 'marks', '')
  if (name === '') return undefined
  const marks = markings[name]
  if (marks === undefined) throw new Error(`Nobody paints "${name}" on a ground.`)
  const color = colorOption(dressing, 'marksColor', '#f4f0e4')
  const wear = numberOption(dressing, 'marksWear', 0.25)
  return (below, x, z) => blended(below, color, marks(x, z) * (1 - wear * noise(x * 5, z * 5, 4)))
}

/** Heights by name; flat inside `flatM`, so that bodies stand on y = 0. */
const reliefs: Readonly<Record<string, (heightM: number, flatM: number) => Relief>> = {
  flat: () => () => 0,
  rolling: (height, flat) => (x, z) => smoothstep(Math.hypot(x, z), flat, flat + 28) * height * (fractal(x * 0.05, z * 0.05, 2, 4) - 0.2),
  dunes: (height, flat) => (x, z) => {
    const crest = Math.abs(noise(x * 0.035 + 0.3 * noise(x * 0.06, z * 0.06, 3), z * 0.07, 9) * 2 - 1)
    return smoothstep(Math.hypot(x, z * 1.2), flat, flat + 22) * height * (1 - crest) ** 1.4
  },
  rough: (height, flat) => (x, z) => smoothstep(Math.hypot(x, z), flat, flat + 16) * height * (fractal(x * 0.13, z * 0.13, 4, 6) - 0.32),
  bowl: (height, flat) => (x, z) => height * smoothstep(Math.hypot(x, z), flat, flat * 2.6) * (0.8 + 0.4 * noise(x * 0.15, z * 0.15, 4)),
  /** A lake behind the stage. */
  lake: (height, flat) => (x, z) => {
    const shore = -flat + 0.9 * Math.sin(x * 0.23) + 0.5 * Math.sin(x * 0.61 + 1)
    return z < shore ? -Math.min(height, (shore - z) * 0.16) : smoothstep(z - shore, 0, 3) * 0.02
  },
  /** A river from the left to the right behind the stage. */
  river: (height, flat) => (x, z) => {
    const middle = -flat - 3.4 + 1.1 * Math.sin(x * 0.16)
    const off = Math.abs(z - middle)
    return off < 3.2 ? -height * smoothstep(off, 3.2, 1.4) : smoothstep(off, 6, 24) * (z < middle ? 1.6 : 0.4) * (fractal(x * 0.07, z * 0.07, 2, 4) - 0.1)
  },
  /** A stream that winds towards the viewer, from the far end to the right of the stage. */
  stream: (height, flat) => (x, z) => {
    const middle = z > -flat ? flat + 1.6 : (flat + 1.6) * smoothstep(z, -flat - 16, -flat) + 1.8 * Math.sin(z * 0.2)
    const off = Math.abs(x - middle - 0.5 * Math.sin(z * 0.5))
    return -height * smoothstep(off, 2.5, 1.1)
  },
  /** A canal with upright banks that runs away from the stage. */
  canal: (height, flat) => (x, z) => -height * smoothstep(Math.abs(x), 3.3, 3.1) * smoothstep(z, -flat, -flat - 0.3),
  /** A round pool behind the stage. */
  pool: (height, flat) => (x, z) => {
    const away = Math.hypot(x * 0.75, z + flat + 5) + 0.7 * (noise(x * 0.3, z * 0.3, 4) - 0.5)
    return -height * smoothstep(away, 5, 2.6) + smoothstep(Math.hypot(x, z), 18, 34) * 2.4 * noise(x * 0.06, z * 0.08, 9)
  },
  /** Land in the middle of water. */
  island: (height, flat) => (x, z) => {
    const r = Math.hypot(x, z * 1.25) + 1.2 * (noise(x * 0.3, z * 0.3, 4) - 0.5)
    return r < flat ? 0 : -Math.min(height, (r - flat) * 0.13)
  },
  /** Wet hollows between dry tussocks. */
  bog: (height, flat) => (x, z) => -height * smoothstep(fractal(x * 0.13 + 2, z * 0.13, 2, 7), 0.42, 0.62) * smoothstep(Math.hypot(x, z * 1.4), flat * 0.5, flat),
  /** The edge of a cliff behind the stage: the land ends, the sea is far below. */
  cliff: (height, flat) => (x, z) => {
    const edge = -flat + 1.6 * noise(x * 0.22, 3, 5) + 0.8 * Math.sin(x * 0.4)
    return z < edge ? -height * smoothstep(edge - z, 0, 1.6) : 0
  },
  /** The bed of a lake with its shore round about, for a set on the water. */
  basin: (height, flat) => (x, z) => {
    const out = Math.hypot(x * 0.8, z) - flat + 1.6 * (noise(x * 0.2, z * 0.2, 6) - 0.5)
    return Math.min(height, -1.2 + Math.max(0, out + 2) * 0.6)
  },
  /** The bed of a river along x with a bank on each side, for a set on the water. */
  channel: (height, flat) => (x, z) => Math.min(height, -1.2 + Math.max(0, Math.abs(z) - flat + 2 + 0.8 * (noise(x * 0.2, 1, 6) - 0.5)) * 0.7),
  quay: (height, flat) => (_x, z) => (z < -flat ? -height : 0),
  /** A stage or a pit before it. */
  pit: (height, flat) => (_x, z) => (z > flat ? -height : 0),
  ring: (height, flat) => (x, z) => (Math.max(Math.abs(x), Math.abs(z)) > flat ? -height : 0),
  /** A bridge's deck along x, high above water. */
  span: (height, flat) => (_x, z) => (Math.abs(z) > flat ? -height : 0),
  /** A far land seen from high above. */
  below: (height) => (x, z) => -height + 4 * fractal(x * 0.03, z * 0.03, 3, 4),
}

function reliefOf(dressing: Parameters<Builder>[1]): Relief {
  const name = textOption(dressing, 'relief', 'flat')
  const relief = reliefs[name]
  if (relief === undefined) throw new Error(`No ground has the relief "${name}".`)
  return relief(numberOption(dressing, 'reliefM', 1.5), numberOption(dressing, 'flatM', 15))
}
