import { clamp, smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { eachStand, type Builder } from '../set-kit.ts'
import { box, lumpy, pebble } from './shapes.ts'

/** Walls of rock on both sides of water, and what is small on a bare ground. */

const layers = ['#b8552e', '#e0a06a', '#a8452a', '#f0c890', '#c06a3c', '#d88a54'].map(rgb)
const layered = (y: number, wobble: number): Rgb => {
  const at = Math.abs(y * 0.55 + wobble)
  return blended(layers[Math.floor(at) % layers.length] ?? [1, 1, 1], layers[(Math.floor(at) + 1) % layers.length] ?? [1, 1, 1], smoothstep(at % 1, 0.35, 0.65))
}

/** Two high walls in coloured layers, closer to one another the farther they are. */
export const strata: Builder = (kit) => {
  for (const side of [-1, 1]) {
    for (let i = 0; i < 20; i++) {
      const z = 14 - i * 4.4
      const [away, high] = [(i < 4 ? 15 : 13.4 - i * 0.38) + 1.6 * noise(i * 0.7, side + 3, 5), 15 + 7 * noise(i * 0.5, side + 8, 4)]
      for (let step = 0; step < 3; step++) {
        const tall = high * (step === 0 ? 0.42 : step === 1 ? 0.74 : 1)
        kit.sketch.add(box(), (place, facing) => dimmed(layered(place.y, 0.5 * noise(place.x * 0.2 + 30, place.z * 0.2 + 90, 4)), (facing.y > 0.5 ? 1.05 : 0.66) + 0.34 * fractal(place.x * 0.6 + 40, place.y * 0.4 + place.z * 0.6 + 90, 3, 6)), { at: [side * (away + 3 + step * 2.3), tall / 2 - 0.5, z], scale: [6, tall, 5.2], turn: [0, 0.3 * (lattice(i, step, 6) - 0.5), 0.05 * side] })
      }
    }
  }
}

/** Steep slopes that fall into the water on both sides, one behind the other. */
export const headlands: Builder = (kit) => {
  for (const [lane, x, z, high] of [[0, -22, -22, 17], [1, 21, -30, 20], [2, -20, -48, 24], [3, 19, -60, 26], [4, -34, -14, 13], [5, 34, -16, 15]] as const) {
    const shape = lumpy(9, (d) => 1 + 0.4 * (fractal(d.x * 2 + lane * 4 + 9, d.y * 2 + d.z + 9, 4, 5) - 0.5))
    kit.sketch.add(shape, (place, facing) => {
      const bare = smoothstep(place.y / high + 0.25 * (noise(place.x * 0.3 + 40, place.z * 0.3 + 80, 4) - 0.5), 0.35, 0.6)
      return dimmed(blended(blended(rgb('#3f6a34'), rgb('#6c7078'), bare), rgb('#f4f8ff'), smoothstep(place.y / high + 0.2 * (facing.y - 0.5), 0.82, 0.9)), 0.66 + 0.34 * facing.y + 0.2 * noise(place.x, place.y + place.z, 3))
    }, { at: [x, -1, z], scale: [13, high, 12] })
  }
}

/** The mouth of a cave under the sea: a ring of rock with moss, and a faint light within. */
export const grottoMouth = eachStand((put) => {
  for (let i = 0; i < 22; i++) {
    const angle = i / 21 * Math.PI
    const [x, y] = [4.6 * Math.cos(angle), 3.9 * Math.sin(angle)]
    put(lumpy(4, (d) => 1 + 0.5 * (fractal(d.x * 2 + i, d.y * 2 + d.z + i, 3, 3) - 0.5)), (place, facing) => blended(dimmed(rgb('#33464a'), 0.6 + 0.6 * noise(place.x * 2 + 20, place.y * 2 + 20, 4)), rgb('#4a9a5a'), clamp(facing.y * 1.2 - 0.2)), { at: [x, y, 0], scale: [1.9, 1.6, 2] })
  }
  for (let i = 0; i < 9; i++) put(pebble(16), blended(rgb('#010a10'), rgb('#0f5a6a'), (i / 8) ** 2), { at: [0, 1.4, -1.4 + i * 0.1], scale: [4.6 - i * 0.5, 3.8 - i * 0.42, 0.05] }, { glow: 1 })
})

/** Crusts and small crystals of salt. */
export const saltCrystals = eachStand((put, { stand: { index } }) => {
  for (let i = 0; i < 4; i++) put(box(), (_place, facing) => dimmed([0.97, 0.97, 1], 0.82 + 0.2 * facing.y), { at: [0.3 * (lattice(index, i, 3) - 0.5), 0.08, 0.3 * (lattice(index, i + 5, 3) - 0.5)], scale: 0.16 + 0.2 * lattice(index, i, 6), turn: [0.8 * lattice(index, i, 8), i * 2 + index, 0.7] })
})
