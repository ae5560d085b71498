import { Vector3 } from 'three/webgpu'
import { smoothstep } from '../../platform/index.ts'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { groundPainting, tilePainting } from '../painting.ts'
import { numberOption, type Builder } from '../set-kit.ts'
import { spectator } from './hall.ts'
import { ball, box, cylinder, gore, pebble, roundedBox } from './shapes.ts'

/** A round show arena under a striped canopy: raked sand, a painted barrier, tiers with an audience, pennants and lamps. */

export const arenaGround: Builder = (kit) => {
  const paint = (x: number, z: number): Rgb => {
    const r = Math.hypot(x, z)
    const rake = 0.5 + 0.5 * Math.sin(r * 22 + 1.6 * noise(x * 0.8, z * 0.8, 3))
    const hoof = lattice(Math.floor(x * 5.5), Math.floor(z * 5.5), 4) > 0.86 && Math.hypot(((x * 5.5) % 1) - 0.5, ((z * 5.5) % 1) - 0.5) < 0.34 ? 0.8 : 1
    const track = 1 - 0.16 * smoothstep(Math.abs(r - 9.5), 2.4, 0.6) * (0.5 + fractal(x, z, 3, 8))
    const sand = dimmed(blended(rgb('#c89a60'), rgb('#e6c48c'), fractal(x * 0.5, z * 0.5, 4, 2)), (0.86 + 0.1 * rake) * hoof * track)
    return r > 13.2 ? dimmed(sand, 0.7) : sand
  }
  kit.ground = {
    coat: { painting: groundPainting({ sizePx: 1024, halfM: 15, paint }), halfM: 15, farColor: rgb('#6a4f3c'), detail: tilePainting(256, (u, v) => 1 + 0.9 * (fractal(u * 40, v * 40, 3, 4, 40) - 0.5)), detailM: 1.3, detailStrength: 0.7, gloss: 0, mirror: 0 },
    relief: () => 0,
  }
}

export const barrier: Builder = (kit, dressing) => {
  const radius = numberOption(dressing, 'radiusM', 14)
  const pieces = 56
  const red = rgb('#b8322e')
  const gold = rgb('#e8b84a')
  const cream = rgb('#f4e6c8')
  for (let i = 0; i < pieces; i++) {
    const angle = (i + 0.5) / pieces * 2 * Math.PI
    const width = 2 * Math.PI * radius / pieces
    const at = (away: number, y: number) => [Math.sin(angle) * away, y, Math.cos(angle) * away] as const
    const turn = [0, angle, 0] as const
    const panel = i % 2 === 0 ? red : cream
    kit.sketch.add(box(), (place) => dimmed(panel, 0.45 + 0.5 * Math.min(1, place.y / 0.9)), { at: at(radius, 0.5), scale: [width * 1.02, 1, 0.2], turn })
    kit.sketch.add(roundedBox(1, 0.14, 0.42, 0.05), gold, { at: at(radius, 1.04), scale: [width * 1.04, 1, 1], turn })
    kit.sketch.add(box(), dimmed(gold, 0.9), { at: at(radius - 0.11, 0.16), scale: [width * 1.02, 0.1, 0.03], turn })
    kit.sketch.add(ball(10), i % 2 === 0 ? gold : red, { at: at(radius - 0.12, 0.6), scale: [0.2, 0.2, 0.05], turn })
  }
  Object.assign(kit.cameraRoom, { minX: -11.5, maxX: 11.5, minZ: -11.5, maxZ: 12.5, maxY: 9 })
}

export const tiers: Builder = (kit, dressing) => {
  const inner = numberOption(dressing, 'innerM', 15.6)
  const rows = numberOption(dressing, 'rows', 10)
  const perRow = numberOption(dressing, 'people', 900) / rows
  const palette = ['#d8584a', '#ecb84e', '#5a8cd0', '#f2e6d0', '#70b06a', '#a064a8', '#e8924a', '#4c74a8']
  const wood = rgb('#94664a')
  for (let row = 0; row < rows; row++) {
    const radius = inner + row * 0.95
    const height = 1.1 + row * 0.62
    const dim = 0.66 - 0.28 * row / rows
    const pieces = 44
    for (let i = 0; i < pieces; i++) {
      const angle = (i + 0.5) / pieces * 2 * Math.PI
      kit.sketch.add(box(), (place) => dimmed(wood, dim * (place.y > height - 0.05 ? 0.9 : 0.5)), { at: [Math.sin(angle) * radius, height / 2, Math.cos(angle) * radius], scale: [2 * Math.PI * radius / pieces * 1.03, height, 0.96], turn: [0, angle, 0] })
    }
    for (let seat = 0; seat < perRow; seat++) {
      const id = `tier/${row}/${seat}`
      if (kit.dice.unit(`${id}/empty`) < 0.12) continue
      const angle = (seat + 0.5 + (kit.dice.unit(`${id}/along`) - 0.5) * 0.4) / perRow * 2 * Math.PI
      if (Math.abs((angle * 5 / Math.PI) % 1) < 0.06) continue
      if (Math.cos(angle) > 0.55 && row > 4) continue
      spectator(kit, new Vector3(Math.sin(angle) * radius, height, Math.cos(angle) * radius), { key: id, faces: angle + Math.PI, palette, dim, far: row > 1 })
    }
  }
}

/** How the cloth hangs: metres from the middle as shares of its radius, and heights, from the foot of its wall to the king pole. */
const clothProfile = [[1, 0], [1, 9], [0.97, 9.6], [0.8, 10.6], [0.6, 12], [0.4, 13.8], [0.2, 16], [0.02, 18.6]] as const

/** Striped cloth from the ring of poles to the king pole, glowing as where lamps and evening sun shine through. */
export const canopy: Builder = (kit, dressing) => {
  const radius = numberOption(dressing, 'radiusM', 31)
  const stripes = 40
  const red = rgb('#c23438')
  const cream = rgb('#f0d8ac')
  const cloth = gore(clothProfile.map(([share, y]) => [share * radius, y] as const), 2 * Math.PI / stripes)
  for (let i = 0; i < stripes; i++) {
    const color = i % 2 === 0 ? red : cream
    kit.sketch.add(cloth, (place) => dimmed(color, 0.42 + 0.3 * smoothstep(Math.abs(place.y - 9), 5, 0) + 0.12 * smoothstep(place.y, 12, 18)), { turn: [0, i / stripes * 2 * Math.PI, 0] }, { glow: 0.75 })
  }
  for (let i = 0; i < 8; i++) {
    const angle = (i + 0.5) / 8 * 2 * Math.PI
    const [x, z] = [Math.sin(angle) * 20.5, Math.cos(angle) * 20.5]
    kit.sketch.add(cylinder(1, 10), dimmed(rgb('#d8b060'), 0.5), { at: [x, 6, z], scale: [0.16, 12, 0.16] })
    for (const [dx, y] of [[-0.5, 8.6], [0, 8.9], [0.5, 8.6]] as const) {
      const [lx, lz] = [x * 0.96 + Math.cos(angle) * dx, z * 0.96 - Math.sin(angle) * dx]
      kit.sketch.add(cylinder(0.7, 12), rgb('#26221f'), { at: [lx, y, lz], scale: [0.24, 0.44, 0.24], turn: [0.9 * Math.cos(angle), 0, -0.9 * Math.sin(angle)] })
      kit.sketch.add(ball(10), [3, 2.5, 1.5], { at: [lx * 0.985, y - 0.16, lz * 0.985], scale: 0.17 }, { glow: 1 })
    }
  }
}

/** Strings of pennants and bulbs from pole to pole. */
export const pennants: Builder = (kit) => {
  const colors = ['#e04a3f', '#f2c23c', '#3f8fc0', '#f7efe0', '#4f9a5a'].map(rgb)
  const poles = 8
  for (let span = 0; span < poles; span++) {
    const [a, b] = [span, span + 1].map((i) => (i + 0.5) / poles * 2 * Math.PI) as [number, number]
    for (let i = 1; i < 16; i++) {
      const t = i / 16
      const angle = a + (b - a) * t
      const radius = 19.5 * Math.cos(Math.PI / poles) / Math.cos(angle - (a + b) / 2)
      const y = 9.2 - 1.5 * 4 * t * (1 - t)
      const at = [Math.sin(angle) * radius, y, Math.cos(angle) * radius] as const
      kit.sketch.add(pebble(4), dimmed(colors[(i + span) % colors.length] ?? [1, 1, 1], 0.9), { at: [at[0], y - 0.26, at[2]], scale: [0.24, 0.34, 0.02], turn: [0, angle, Math.PI] }, { sway: 0.03 })
      if (i % 2 === 0) kit.sketch.add(pebble(6), [2.6, 2, 1.1], { at, scale: 0.075 }, { glow: 1 })
    }
  }
}
