import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { numberOption, type Builder } from '../set-kit.ts'
import { box, roundedBox } from './shapes.ts'

const red = rgb('#c8313a')
const blue = rgb('#2657b0')

/** How much of a painted line covers a point that is `off` metres from its middle. */
export const stripe = (off: number, halfWidthM: number, softM = 0.03): number => Math.max(0, Math.min(1, (halfWidthM - Math.abs(off)) / softM + 0.5))

/** Ice with hockey lines under it, milky where blades have gone over it again and again. */
export const ice: Builder = (kit) => {
  const strokes = scratchStrokes()
  const scratches = (u: number, v: number): number => 0.97 + 0.06 * noise(u * 48, v * 48, 4, 48) + (strokes[Math.floor(v * scratchTilePx) * scratchTilePx + Math.floor(u * scratchTilePx)] ?? 0)
  const paint = (x: number, z: number): Rgb => {
    const cloud = fractal(x * 0.5 + 9, z * 0.5, 4, 3)
    let color = blended(rgb('#a4cfee'), rgb('#dff0fb'), cloud * 1.7 - 0.4)
    color = blended(color, blue, 0.72 * stripe(Math.abs(x) - 5.4, 0.15))
    color = blended(color, red, 0.72 * stripe(x, 0.13) * (Math.abs(z % 0.6) > 0.06 ? 1 : 0.7))
    color = blended(color, blue, 0.72 * stripe(Math.hypot(x, z) - 2.9, 0.05))
    color = blended(color, blue, 0.7 * (Math.hypot(x, z) < 0.2 ? 1 : 0))
    for (const side of [-1, 1]) {
      for (const depth of [-1, 1]) {
        const off = Math.hypot(x - side * 9.4, z - depth * 4.2)
        color = blended(color, red, 0.66 * Math.max(stripe(off - 2.1, 0.045), off < 0.22 ? 1 : 0))
      }
      color = blended(color, red, 0.7 * stripe(x - side * 12.6, 0.05))
    }
    const worn = noise(x * 0.23 + 5, z * 0.3, 8)
    return blended(color, rgb('#f4fafd'), 0.22 * worn)
  }
  kit.ground = {
    coat: {
      painting: groundPainting({ sizePx: 1024, halfM: 15.5, paint }), halfM: 15.5, farColor: rgb('#9fc4dd'),
      detail: tilePainting(scratchTilePx, scratches), detailM: 5.2, detailStrength: 0.75, gloss: 0.85, mirror: 0.34,
    },
    relief: () => 0,
  }
}

const scratchTilePx = 512

/** Fine arcs left by blades, on a tile that repeats: drawn stroke by stroke, light ones and dark ones. */
function scratchStrokes(): Float32Array {
  const strokes = new Float32Array(scratchTilePx * scratchTilePx)
  for (let i = 0; i < 70; i++) {
    const radius = 0.08 + 0.75 * lattice(i, 3)
    const from = lattice(i, 5) * 2 * Math.PI
    const span = 0.5 + 1.2 * lattice(i, 6)
    const strength = lattice(i, 7) < 0.7 ? 0.6 : -0.34
    const steps = Math.ceil(span * radius * scratchTilePx)
    for (let step = 0; step < steps; step++) {
      const angle = from + span * step / steps
      const column = Math.floor((lattice(i, 1) + radius * Math.cos(angle)) * scratchTilePx) & (scratchTilePx - 1)
      const row = Math.floor((lattice(i, 2) + radius * Math.sin(angle)) * scratchTilePx) & (scratchTilePx - 1)
      const fade = Math.sin(Math.PI * (step + 0.5) / steps)
      strokes[row * scratchTilePx + column] = strength * fade * (0.6 + 0.4 * lattice(step, i))
    }
  }
  return strokes
}

/** White boards with a yellow kick plate, a blue rail, painted signs without words, and glass above. */
export const boards: Builder = (kit, dressing) => {
  const halfWidth = numberOption(dressing, 'halfWidthM', 15)
  const halfDepth = numberOption(dressing, 'halfDepthM', 9)
  const corner = 5
  const outline: { x: number; z: number; yaw: number; length: number }[] = []
  const corners = 7
  const straight = (x: number, z: number, yaw: number, length: number) => outline.push({ x, z, yaw, length })
  // The side towards the viewer stays open, as on a stage.
  for (let i = 0; i < 8; i++) {
    const along = ((i + 0.5) / 8 - 0.5) * 2 * (halfWidth - corner)
    straight(along, -halfDepth, 0, (halfWidth - corner) / 4)
  }
  for (let i = 0; i < 3; i++) {
    const along = ((i + 0.5) / 3 - 0.5) * 2 * (halfDepth - corner)
    straight(-halfWidth, along, Math.PI / 2, (halfDepth - corner) * 2 / 3)
    straight(halfWidth, along, -Math.PI / 2, (halfDepth - corner) * 2 / 3)
  }
  for (const [sx, sz] of [[1, 1], [1, -1], [-1, 1], [-1, -1]] as const) {
    for (let i = 0; i < corners; i++) {
      const angle = (i + 0.5) / corners * Math.PI / 2
      const x = sx * (halfWidth - corner + Math.cos(angle) * corner)
      const z = sz * (halfDepth - corner + Math.sin(angle) * corner)
      straight(x, z, Math.atan2(-sx * Math.cos(angle), -sz * Math.sin(angle)), corner * Math.PI / 2 / corners * 1.04)
    }
  }
  const signs = ['#d8434e', '#2b62b8', '#f2b632', '#2c9a6a', '#f4f6f8', '#7a4fa0'].map(rgb)
  for (const [index, { x, z, yaw, length }] of outline.entries()) {
    const inX = Math.sin(yaw)
    const inZ = Math.cos(yaw)
    const turn = [0, yaw, 0] as const
    const sign = signs[(index * 5 + 2) % signs.length] ?? red
    kit.sketch.add(box(), (place) => dimmed(rgb('#f1f5f8'), 0.62 + 0.3 * Math.min(1, place.y)), { at: [x, 0.56, z], scale: [length, 1.12, 0.12], turn })
    kit.sketch.add(box(), rgb('#e9b52f'), { at: [x + inX * 0.07, 0.11, z + inZ * 0.07], scale: [length, 0.2, 0.03], turn })
    kit.sketch.add(roundedBox(2, 0.1, 0.2, 0.04), rgb('#2b5aa8'), { at: [x, 1.15, z], scale: [length / 2 * 1.01, 1, 1], turn })
    if (index % 2 === 0) {
      kit.sketch.add(box(), dimmed(sign, 0.85), { at: [x + inX * 0.07, 0.66, z + inZ * 0.07], scale: [length * 0.82, 0.52, 0.02], turn })
      kit.sketch.add(box(), dimmed(blended(sign, [1, 1, 1], 0.75), 0.9), { at: [x + inX * 0.085, 0.66, z + inZ * 0.085], scale: [length * 0.5, 0.12, 0.02], turn })
    }
    kit.sketch.add(box(), rgb('#9db4c6'), { at: [x + Math.cos(yaw) * length / 2, 1.75, z - Math.sin(yaw) * length / 2], scale: [0.05, 1.15, 0.05], turn })
    kit.sketch.add(box(), dimmed(rgb('#cfe6f5'), 0.8), { at: [x, 2.31, z], scale: [length, 0.025, 0.03], turn })
  }
  Object.assign(kit.cameraRoom, { minX: -halfWidth + 0.7, maxX: halfWidth - 0.7, minZ: -halfDepth + 0.7, maxZ: halfDepth + 8 })
}
