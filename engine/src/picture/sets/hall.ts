import { Vector3 } from 'three/webgpu'
import { dimmed, rgb, type Rgb } from '../color.ts'
import { noise } from '../noise.ts'
import { numberOption, textOption, type Builder, type SetKit } from '../set-kit.ts'
import type { Placing } from '../sketch.ts'
import { box, cylinder, pebble, roundedBox, sheet, turned } from './shapes.ts'

/** What stands around an indoor floor: tiers with an audience, walls and roof, lamps, banners. */

const crowdPalettes: Readonly<Record<string, readonly string[]>> = {
  cool: ['#4a78bc', '#8fb4e0', '#dbe6f2', '#3a5a94', '#c8545e', '#e2b45c', '#5fa0b8', '#6a6c98', '#c2d0e2', '#8a62a0'],
  warm: ['#cf5a48', '#e8b450', '#4f86c8', '#efe4d0', '#6aa868', '#9c5c92', '#e0904e', '#46669c', '#c8ccd8', '#7c6a86'],
}
const skins = ['#f0c8a8', '#d9a47c', '#a8714e', '#6e4630', '#f5d5bb']
const hairs = ['#2a1c14', '#5a3a22', '#8a6034', '#d0a860', '#1a1614', '#74747a']

/** One spectator: a body, a head with hair; some have their arms up. */
export function spectator(kit: SetKit, at: Vector3, options: { key: string; faces: number; palette: readonly string[]; dim: number; far?: boolean }): void {
  const { sketch } = kit
  const dice = kit.dice.of(options.key)
  const size = dice.between('size', 0.85, 1.1)
  const coat = dimmed(rgb(dice.pick('coat', options.palette)), options.dim * dice.between('shade', 0.75, 1.15))
  const skin = dimmed(rgb(dice.pick('skin', skins)), options.dim)
  const hair = dimmed(rgb(dice.pick('hair', hairs)), options.dim)
  const sway = { sway: dice.unit('bob') < 0.4 ? -0.05 : 0 }
  sketch.add(options.far === true ? farTorso() : torso(), (place) => dimmed(coat, 0.55 + 0.45 * Math.min(1, (place.y - at.y) / 0.45)), { at: [at.x, at.y, at.z], scale: [0.27 * size, 0.68 * size, 0.2 * size], turn: [0, options.faces, 0] }, sway)
  sketch.add(pebble(options.far === true ? 5 : 7), (place, facing) => (place.y > at.y + 0.8 * size + 0.07 || facing.x * Math.sin(options.faces) + facing.z * Math.cos(options.faces) < -0.1 ? hair : skin), { at: [at.x + dice.between('lean', -0.04, 0.04), at.y + 0.8 * size, at.z], scale: [0.125 * size, 0.15 * size, 0.135 * size] }, sway)
  if (dice.unit('cheers') < 0.14) {
    for (const side of [-1, 1]) {
      const x = at.x + side * 0.25 * Math.cos(options.faces) * size
      const z = at.z - side * 0.25 * Math.sin(options.faces)
      sketch.add(pebble(5), coat, { at: [x, at.y + 0.82, z], scale: [0.055, 0.26, 0.055] }, { sway: -0.09 })
      sketch.add(pebble(5), skin, { at: [x, at.y + 1.08, z], scale: 0.06 }, { sway: -0.09 })
    }
  }
}

/** Shoulders, arms at the sides and a lap: round enough to be somebody. */
const torso = () => turned([[0.75, 0], [0.95, 0.25], [0.86, 0.55], [1, 0.8], [0.72, 0.95], [0.2, 1.02]], 8)

const farTorso = () => turned([[0.8, 0], [0.88, 0.5], [1, 0.8], [0.2, 1.02]], 6)

/** Tiers along four sides of a floor, the far side fullest. */
export const stands: Builder = (kit, dressing) => {
  const innerM = numberOption(dressing, 'innerM', 12)
  const rows = numberOption(dressing, 'rows', 8)
  const riseM = numberOption(dressing, 'riseM', 0.6)
  const spreadM = numberOption(dressing, 'spreadM', 32)
  const palette = crowdPalettes[textOption(dressing, 'palette', 'cool')] ?? []
  const perRow = Math.round(numberOption(dressing, 'people', 500) / rows * 0.62)
  const sideM = spreadM * 0.5 + 1
  terrace(kit, { rows, riseM, perRow, palette, lengthM: spreadM, place: (along, depth) => new Vector3(along, 0, -innerM - depth), faces: 0, key: 'far' })
  for (const side of [-1, 1]) {
    terrace(kit, { rows: rows - 2, riseM, perRow: Math.round(perRow * 0.42), palette, lengthM: innerM * 1.7, place: (along, depth) => new Vector3(side * (sideM + depth), 0, along), faces: -side * Math.PI / 2, key: `side${side}` })
  }
  terrace(kit, { rows: 4, riseM, perRow: Math.round(perRow * 0.3), palette, lengthM: spreadM, place: (along, depth) => new Vector3(along, 0, innerM + 9 + depth), faces: Math.PI, key: 'near' })
}

interface Terrace { rows: number; riseM: number; perRow: number; palette: readonly string[]; lengthM: number; place: (along: number, depth: number) => Vector3; faces: number; key: string }

function terrace(kit: SetKit, { rows, riseM, perRow, palette, lengthM, place, faces, key }: Terrace): void {
  const step = rgb('#6a7ca4')
  const turn: Placing['turn'] = [0, faces, 0]
  for (let row = 0; row < rows; row++) {
    const height = 1.15 + row * riseM
    const middle = place(0, row * 0.85 + 0.4)
    const dim = 0.76 - 0.22 * row / rows
    kit.sketch.add(box(), (at) => dimmed(step, at.y > height - 0.05 ? 0.85 * dim : 0.5 * dim), { at: [middle.x, height / 2, middle.z], scale: [lengthM, height, 0.86], turn })
    for (let seat = 0; seat < perRow; seat++) {
      const id = `${key}/${row}/${seat}`
      if (kit.dice.unit(`${id}/empty`) < 0.12) continue
      const along = ((seat + 0.5) / perRow - 0.5) * lengthM + (kit.dice.unit(`${id}/along`) - 0.5) * 0.3 + (row % 2) * 0.2
      if (Math.abs(((along + lengthM) % 9) - 4.5) > 4.1) continue
      const at = place(along, row * 0.85 + 0.4 + (kit.dice.unit(`${id}/depth`) - 0.5) * 0.15)
      at.y = height
      spectator(kit, at, { key: id, faces, palette, dim, far: row > 2 })
    }
  }
}

/** Walls and roof, darker towards the top, with trusses under the roof. */
export const shell: Builder = (kit, dressing) => {
  const depthM = numberOption(dressing, 'depthM', 25)
  const heightM = numberOption(dressing, 'heightM', 13)
  const wall = rgb(textOption(dressing, 'wall', '#3d4d78'))
  const halfM = depthM * 1.15
  const paint = (place: Vector3): Rgb => {
    const panel = Math.abs(((place.x + place.z) / 3) % 1) < 0.03 ? 0.8 : 1
    return dimmed(wall, (0.95 - 0.42 * Math.min(1, place.y / heightM)) * panel)
  }
  const pieces = 14
  for (let i = 0; i < pieces; i++) {
    const along = ((i + 0.5) / pieces - 0.5) * 2 * halfM
    const width = 2 * halfM / pieces
    for (const [x, z, yaw] of [[along, -depthM, 0], [-halfM, along * depthM / halfM, Math.PI / 2], [halfM, along * depthM / halfM, -Math.PI / 2], [along, depthM, Math.PI]] as const) {
      for (let level = 0; level < 4; level++) kit.sketch.add(sheet(), paint, { at: [x, heightM * (level + 0.5) / 4, z], scale: [width * 1.001, heightM / 4, 1], turn: [0, yaw, 0] })
    }
  }
  kit.sketch.add(sheet(), dimmed(wall, 0.42), { at: [0, heightM, 0], scale: [halfM * 2, depthM * 2, 1], turn: [Math.PI / 2, 0, 0] })
  for (let i = -4; i <= 4; i++) {
    const z = i * depthM / 4.5
    kit.sketch.add(box(), dimmed(rgb('#8fa0ba'), 0.3), { at: [0, heightM - 0.5, z], scale: [halfM * 2, 0.18, 0.18] })
    kit.sketch.add(box(), dimmed(rgb('#8fa0ba'), 0.22), { at: [0, heightM - 1.6, z], scale: [halfM * 2, 0.14, 0.14] })
    for (let j = -8; j <= 8; j++) kit.sketch.add(box(), dimmed(rgb('#8fa0ba'), 0.24), { at: [j * halfM / 8.5, heightM - 1.05, z], scale: [0.09, 1.5, 0.09], turn: [0, 0, j % 2 === 0 ? 0.9 : -0.9] })
  }
}

/** Rows of lamps with a halo each, and the beams they send down through the haze. */
export const lamps: Builder = (kit, dressing) => {
  const rows = numberOption(dressing, 'rows', 3)
  const heightM = numberOption(dressing, 'heightM', 9)
  const depthM = numberOption(dressing, 'depthM', 14)
  for (let row = 0; row < rows; row++) {
    const z = -depthM * (row + 0.35) / rows * 1.35
    for (let i = -3; i <= 3; i++) {
      const x = i * 4.3
      kit.sketch.add(roundedBox(1.5, 0.16, 0.5, 0.05), rgb('#39434f'), { at: [x, heightM + 0.12, z] })
      kit.sketch.add(box(), [2.6, 2.5, 2.25], { at: [x, heightM, z], scale: [1.35, 0.08, 0.38] }, { glow: 1 })
      kit.sketch.add(cylinder(1, 5), rgb('#2a323c'), { at: [x, heightM + 1.4, z], scale: [0.025, 2.6, 0.025] })
    }
  }
}

/** Hanging banners in the colours of the palette, each with a stripe and a round emblem. */
export const banners: Builder = (kit, dressing) => {
  const depthM = numberOption(dressing, 'depthM', 20)
  const heightM = numberOption(dressing, 'heightM', 8.5)
  const colors = textOption(dressing, 'colors', '#d8434e #2b62b8').split(' ').map(rgb)
  for (let i = -5; i <= 5; i++) {
    const color = colors[(i + 55) % colors.length] ?? [1, 1, 1]
    const emblem = colors[(i + 57) % colors.length] ?? [1, 1, 1]
    const x = i * 3.5
    const fold = (place: Vector3): Rgb => dimmed(color, 0.62 + 0.16 * Math.sin(place.x * 5.2) + 0.05 * noise(place.x * 3, place.y * 2))
    for (let s = 0; s < 6; s++) kit.sketch.add(sheet(), fold, { at: [x - 0.75 + 0.3 * s, heightM - 1.2, -depthM + 0.05 * Math.sin(s * 1.9)], scale: [0.3, 2.6, 1] })
    kit.sketch.add(cylinder(1, 14), dimmed(emblem, 0.75), { at: [x, heightM - 0.95, -depthM + 0.09], scale: [0.42, 0.02, 0.42], turn: [Math.PI / 2, 0, 0] })
    kit.sketch.add(box(), dimmed(emblem, 0.7), { at: [x, heightM - 2.1, -depthM + 0.09], scale: [1.6, 0.14, 0.02] })
    kit.sketch.add(cylinder(1, 6), rgb('#20262e'), { at: [x, heightM + 0.1, -depthM], scale: [0.03, 1.8, 0.03], turn: [0, 0, Math.PI / 2] })
  }
}
