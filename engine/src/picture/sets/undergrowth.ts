import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three/webgpu'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { colorOption, eachStand, numberOption, textOption, type Builder } from '../set-kit.ts'
import { ball, cylinder, lumpy, pebble, ring, turned } from './shapes.ts'

/** Small things that cover a ground, scattered or in rows. */

const stones = [0, 1, 2, 3].map((n) => lumpy(4, (d) => 1 + 0.55 * (fractal(d.x * 1.4 + n * 5 + 9, d.y * 1.4 + d.z * 1.1 + n + 9, 3, n) - 0.5)))

export const rocks = eachStand((put, { dressing, stand: { index } }) => {
  const color = colorOption(dressing, 'color', '#8f8b84')
  const cap = textOption(dressing, 'cap', '')
  const flat = numberOption(dressing, 'flat', 0.75)
  const top = cap === '' ? undefined : rgb(cap)
  put(stones[index % 4] ?? ball(), (place, facing) => {
    const stone = dimmed(color, 0.6 + 0.5 * noise(place.x * 5 + index, place.y * 5 + place.z * 4, 4))
    return top === undefined || facing.y < 0.35 ? stone : blended(stone, top, Math.min(1, (facing.y - 0.35) * 3))
  }, { at: [0, 0.28 * flat, 0], scale: [1, flat, 0.9], turn: [0.1 * (index % 3), index, 0] })
})

/** Upright blades: grass, reeds, wheat, seaweed, corn, by height, width, colours and how many stand together. */
export const blades = eachStand((put, { dressing, stand: { index } }) => {
  const [high, wide, count] = [numberOption(dressing, 'highM', 0.5), numberOption(dressing, 'wideM', 0.02), numberOption(dressing, 'count', 5)]
  const [low, tip] = [colorOption(dressing, 'low', '#4a6a24'), colorOption(dressing, 'high', '#b4c85a')]
  const ear = textOption(dressing, 'ear', '')
  const tuft = bladeTuft(count, numberOption(dressing, 'lean', 0.3))
  put(tuft, (place) => blended(low, tip, Math.min(1, Math.max(0, place.y / high))), { scale: [wide * 10, high, wide * 10], turn: [0, index * 2.4, 0] }, { sway: numberOption(dressing, 'sway', 0.03) })
  if (ear === '') return
  for (let i = 0; i < 2; i++) put(pebble(5), (_p, facing) => dimmed(rgb(ear), 0.75 + 0.3 * facing.y), { at: [(i - 0.5) * wide * 5, high * (0.98 + 0.1 * i), wide * 3 * (lattice(index, i, 3) - 0.5)], scale: [numberOption(dressing, 'earM', 0.03), numberOption(dressing, 'earM', 0.03) * 3.2, numberOption(dressing, 'earM', 0.03)] }, { sway: 0.03 })
})

const tufts = new Map<string, BufferGeometry>()
function bladeTuft(count: number, lean: number): BufferGeometry {
  const name = `${count} ${lean}`
  const found = tufts.get(name)
  if (found !== undefined) return found
  const positions: number[] = []
  const normals: number[] = []
  for (let blade = 0; blade < count; blade++) {
    const angle = blade * 2.4
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const out = 0.1 + 0.5 * lattice(blade, 1)
    const high = 0.75 + 0.4 * lattice(blade, 3)
    const [bx, bz] = [c * out, s * out]
    positions.push(bx - s * 0.1, 0, bz + c * 0.1, bx + s * 0.1, 0, bz - c * 0.1, bx + c * lean * 1.4, high, bz + s * lean * 1.4)
    for (let corner = 0; corner < 3; corner++) normals.push(c * 0.3, 0.9, s * 0.3)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  tufts.set(name, geometry)
  return geometry
}

/** Flowers on stems: `kind` tulip, daisy or sunflower; a row keeps its colour. */
export const blossoms = eachStand((put, { dressing, stand }) => {
  const colors = textOption(dressing, 'colors', '#e8484f #f7d048 #f08ab8 #ffffff #b06ad8').split(' ').map(rgb)
  const [high, wide] = [numberOption(dressing, 'highM', 0.34), numberOption(dressing, 'wideM', 0.07)]
  const kind = textOption(dressing, 'kind', 'tulip')
  const lane = dressing.grid === undefined ? stand.index : Math.floor(stand.index / (dressing.grid.x[2] * numberOption(dressing, 'rowsEach', 1)))
  const color = colors[lane % colors.length] ?? [1, 1, 1]
  const sway = { sway: 0.02 }
  put(cylinder(1, 3), rgb('#4f8a34'), { at: [0, high / 2, 0], scale: [0.012 * wide / 0.07, high, 0.012 * wide / 0.07] }, sway)
  for (const side of [-1, 1]) put(pebble(4), rgb('#5f9a3c'), { at: [side * wide * 0.7, high * 0.4, 0], scale: [wide * 0.35, high * 0.3, wide * 0.1], turn: [0, 0, -side * 0.5] }, sway)
  if (kind === 'tulip') put(turned([[0.001, 0], [0.7, 0.2], [0.8, 0.6], [0.5, 1]], 7), (place) => dimmed(color, 0.65 + 0.4 * (place.y - high) / wide), { at: [0, high - wide * 0.3, 0], scale: [wide * 0.75, wide * 1.6, wide * 0.75] }, sway)
  else {
    const facing = kind === 'sunflower' ? 1.1 : 0.3
    put(pebble(9), (_p, n) => dimmed(color, 0.7 + 0.3 * n.y), { at: [0, high, 0], scale: [wide, wide * 0.22, wide], turn: [facing, 0, 0] }, sway)
    put(pebble(7), rgb(kind === 'sunflower' ? '#5a3a1c' : '#f2b632'), { at: [0, high + wide * 0.1, wide * 0.12 * facing], scale: [wide * 0.5, wide * 0.24, wide * 0.5], turn: [facing, 0, 0] }, sway)
  }
})

export const mushrooms = eachStand((put, { dressing, stand: { index } }) => {
  const cap = rgb(textOption(dressing, 'colors', '#d8402e #c8824a #e8c890').split(' ')[index % 3] ?? '#d8402e')
  put(turned([[0.8, 0], [0.55, 0.3], [0.6, 1]], 8), rgb('#f4ead6'), { scale: [0.06, 0.17, 0.06] })
  put(turned([[0.3, -0.05], [1, 0], [0.92, 0.35], [0.55, 0.75], [0.001, 0.9]], 12), (_p, facing) => dimmed(cap, 0.65 + 0.35 * facing.y), { at: [0, 0.15, 0], scale: [0.15, 0.12, 0.15] })
  for (let dot = 0; dot < 5; dot++) put(pebble(5), rgb('#fff6e8'), { at: [0.1 * Math.sin(dot * 1.3), 0.225, 0.1 * Math.cos(dot * 1.3)], scale: [0.022, 0.01, 0.022] })
})

/** Clear pointed stones that shine a little. */
export const crystals = eachStand((put, { dressing, stand: { index } }) => {
  const colors = textOption(dressing, 'colors', '#5ad8ff #b07aff #ff7ad8').split(' ').map(rgb)
  const color = colors[index % colors.length] ?? [1, 1, 1]
  for (let i = 0; i < 5; i++) {
    const lean = 0.7 * (lattice(i, index, 1) - 0.5)
    const high = 0.5 + 0.8 * lattice(i, index, 2)
    put(turned([[0.6, 0], [1, 0.15], [0.75, 0.75], [0.001, 1]], 6), (place, facing) => dimmed(blended(color, [1, 1, 1], 0.25 + 0.25 * facing.y), 0.55 + 0.4 * facing.x + 0.4 * place.y / high), { at: [0.24 * Math.sin(i * 1.3), -0.03, 0.24 * Math.cos(i * 1.3)], scale: [0.13, high, 0.13], turn: [lean, i, -lean] }, { glow: 0.5 })
  }
})

/** What grows on a reef: fans, tubes, brains, branches. */
export const corals = eachStand((put, { dressing, stand: { index } }) => {
  const colors = textOption(dressing, 'colors', '#ff6a5a #ffb03a #e85aa8 #8a5ae8 #4ad0a8 #ffe06a').split(' ').map(rgb)
  const color = colors[index % colors.length] ?? [1, 1, 1]
  const paint = (place: Vector3, facing: Vector3): Rgb => dimmed(blended(color, [1, 1, 1], 0.15 * Math.max(0, place.y)), 0.6 + 0.3 * facing.y + 0.25 * noise(place.x * 14, place.y * 14 + place.z * 9, 3))
  const kind = index % 4
  if (kind === 0) put(lumpy(5, (d) => 1 + 0.14 * Math.sin(d.x * 16 + 4 * d.y) * Math.sin(d.z * 16)), paint, { at: [0, 0.2, 0], scale: [0.5, 0.38, 0.5] })
  if (kind === 1) for (let i = 0; i < 7; i++) put(turned([[0.7, 0], [1, 0.8], [1.15, 1], [0.8, 0.98], [0.7, 0.7]], 9), paint, { at: [0.2 * Math.sin(i * 2.4), 0, 0.2 * Math.cos(i * 2.4)], scale: [0.09, 0.4 + 0.5 * lattice(i, index), 0.09], turn: [0.25 * Math.cos(i * 2.4), 0, -0.25 * Math.sin(i * 2.4)] })
  if (kind === 2) for (let i = 0; i < 9; i++) for (let part = 0; part < 3; part++) {
    const lean = (i - 4) * 0.24
    put(cylinder(0.6, 6), paint, { at: [lean * (0.2 + part * 0.34), 0.18 + part * 0.28, 0.05 * Math.sin(i * 3)], scale: [0.055 - part * 0.012, 0.34, 0.055 - part * 0.012], turn: [0.2 * Math.sin(i * 3), 0, -lean] })
  }
  if (kind === 3) for (let i = 0; i < 4; i++) put(pebble(10), paint, { at: [0.12 * Math.sin(i * 2), 0.14 + i * 0.15, 0.1 * Math.cos(i * 2)], scale: [0.44 - i * 0.06, 0.05, 0.36 - i * 0.05], turn: [0.12, i, 0.1] })
})

/** Heaps: snow, sand, hay, rubble. */
export const heaps = eachStand((put, { dressing, stand: { index } }) => {
  const color = colorOption(dressing, 'color', '#f0f5fb')
  const flat = numberOption(dressing, 'flat', 0.4)
  put(stones[index % 4] ?? ball(), (place, facing) => dimmed(color, 0.72 + 0.2 * facing.y + 0.14 * noise(place.x * 3, place.z * 3, 2)), { at: [0, 0.02, 0], scale: [1, flat, 0.8], turn: [0, index, 0] })
})

/** Sweets that grow: lollipops, canes and gumdrops. */
export const sweets = eachStand((put, { stand: { index } }) => {
  const colors = ['#ff5a8a', '#5ac8ff', '#ffd23a', '#8ae05a', '#b07aff', '#ff8a3a'].map(rgb)
  const a: Rgb = colors[index % 6] ?? [1, 1, 1]
  const b: Rgb = colors[(index * 5 + 2) % 6] ?? [1, 1, 1]
  const kind = index % 3
  if (kind === 0) {
    put(cylinder(1, 8), rgb('#fffaf0'), { at: [0, 0.8, 0], scale: [0.05, 1.6, 0.05] })
    put(ball(22), (place) => (Math.sin(Math.atan2(place.x, place.y - 1.9) * 2 + Math.hypot(place.x, place.y - 1.9) * 13) > 0 ? a : rgb('#fff6fa')), { at: [0, 1.9, 0], scale: [0.6, 0.6, 0.16] })
  }
  if (kind === 1) {
    const striped = (place: Vector3): Rgb => (Math.sin(place.y * 13 + Math.atan2(place.x, place.z) * 1.5 + place.x * 8) > 0 ? rgb('#e8283c') : rgb('#fffaf4'))
    put(cylinder(1, 10), striped, { at: [0, 0.75, 0], scale: [0.1, 1.5, 0.1] })
    put(ring(0.28, Math.PI), striped, { at: [0.36, 1.5, 0], scale: [0.36, 0.36, 0.36] })
  }
  if (kind === 2) put(turned([[1, 0], [0.98, 0.25], [0.72, 0.75], [0.3, 0.98], [0.001, 1]], 16), (place, facing) => dimmed(lattice(Math.round(place.x * 60), Math.round(place.y * 60), Math.round(place.z * 60)) > 0.75 ? rgb('#ffffff') : b, 0.75 + 0.3 * facing.y), { scale: [0.5, 0.65, 0.5] })
})

/** A floe of ice, or a block. */
export const floes = eachStand((put, { dressing, stand: { index } }) => {
  const high = numberOption(dressing, 'highM', 0.35)
  put(lumpy(3, (d) => 1 + 0.35 * (noise(d.x * 2 + index * 3 + 9, d.z * 2 + 9, index) - 0.5)), (place, facing) => (facing.y > 0.5 ? dimmed(rgb('#f4f9ff'), 0.92 + 0.1 * noise(place.x, place.z, 2)) : blended(rgb('#4aa8d0'), rgb('#c8ecfa'), Math.min(1, Math.max(0, place.y / high + 0.3)))), { scale: [1.5, high, 1.2], turn: [0, index, 0] })
})

/** Grave stones, each a little aslant. */
export const tombs = eachStand((put, { stand: { index } }) => {
  const stone = (place: Vector3): Rgb => dimmed(rgb('#8a9096'), 0.6 + 0.5 * fractal(place.x * 4 + index, place.y * 4, 3, 3))
  const lean = 0.16 * (lattice(index, 2, 5) - 0.5)
  if (index % 3 === 2) {
    put(turned([[1, 0], [1, 1]], 4), stone, { at: [0, 0.12, 0], scale: [0.3, 0.2, 0.2] })
    put(cylinder(1, 4), stone, { at: [0, 0.75, 0], scale: [0.09, 1.2, 0.08], turn: [lean, 0.78, lean] })
    put(cylinder(1, 4), stone, { at: [0, 0.98, 0], scale: [0.09, 0.66, 0.08], turn: [0, 0.78, 1.57] })
    return
  }
  put(cylinder(1, 20), stone, { at: [0, 0.72, 0], scale: [0.32, 0.16, 0.32], turn: [1.57 + lean, 0, 0] })
  for (let row = 0; row < 3; row++) put(slab, stone, { at: [0, 0.12 + row * 0.24, 0], scale: [0.64, 0.25, 0.16], turn: [lean, 0, 0] })
  for (let i = 0; i < 3; i++) put(slab, dimmed(rgb('#4a5056'), 0.9), { at: [0, 0.72 - i * 0.1, 0.085], scale: [0.36 - (i % 2) * 0.1, 0.025, 0.012] })
  put(pebble(8), (place) => dimmed(rgb('#4a4a30'), 0.7 + 0.4 * noise(place.x * 5, place.z * 5)), { at: [0, 0, 0.75], scale: [0.34, 0.09, 0.62] })
})
const slab = lumpySlab()
function lumpySlab(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute([-0.5, -0.5, 0.5, 0.5, -0.5, 0.5, 0.5, 0.5, 0.5, -0.5, 0.5, 0.5, 0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, 0.5, -0.5, 0.5, 0.5, -0.5, -0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, -0.5, -0.5, 0.5, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, 0.5, -0.5, 0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5, 0.5, -0.5, -0.5, 0.5, 0.5, -0.5, 0.5, 0.5, 0.5], 3))
  geometry.setIndex([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7, 8, 9, 10, 8, 10, 11, 12, 13, 14, 12, 14, 15, 16, 17, 18, 16, 18, 19])
  geometry.computeVertexNormals()
  return geometry
}

/** Fish in a school, far enough to be scenery. */
export const fishes: Builder = eachStand((put, { dressing, stand: { index } }) => {
  const color = rgb(textOption(dressing, 'colors', '#ffb03a #4ac8f0 #f06a8a #f4f0e0').split(' ')[index % 4] ?? '#ffb03a')
  const up = 0.8 + 3 * lattice(index, 7, 3)
  put(pebble(8), (_p, facing) => dimmed(color, 0.65 + 0.35 * facing.y), { at: [0, up, 0], scale: [0.07, 0.11, 0.22] }, { sway: -0.04 })
  put(pebble(4), dimmed(color, 0.8), { at: [0, up, -0.26], scale: [0.015, 0.12, 0.09] }, { sway: -0.04 })
  put(pebble(4), rgb('#101418'), { at: [0.05, up + 0.03, 0.14], scale: 0.025 }, { sway: -0.04 })
})

export const bubbles: Builder = eachStand((put, { stand: { index } }) => put(pebble(7), (_p, facing) => blended(rgb('#8ae0f0'), [1, 1, 1], Math.max(0, facing.y)), { at: [0, 0.3 + 4 * lattice(index, 5, 9), 0], scale: 0.03 + 0.05 * lattice(index, 6, 9) }, { glow: 0.6, sway: 0.08 }))
