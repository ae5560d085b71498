import { BufferGeometry, CatmullRomCurve3, Float32BufferAttribute, TubeGeometry, Vector3 } from 'three/webgpu'
import { blended, dimmed, rgb, type Rgb } from '../color.ts'
import { lattice, noise } from '../noise.ts'
import { colorOption, eachStand, numberOption, textOption, type Builder, type Put } from '../set-kit.ts'
import { addCrown } from './foliage.ts'
import { ball, cylinder, pebble, turned } from './shapes.ts'

/** Trees of many kinds, as scenery: each an option away from the next. */

const bark = (color: Rgb) => (place: Vector3, facing: Vector3): Rgb => dimmed(color, 0.55 + 0.35 * noise(facing.x * 5 + 9, place.y * 4, 3) + 0.15 * facing.x)

/** A cone of hanging twigs with a ragged edge, 1 m high and wide. */
function skirt(points: number, seed: number): BufferGeometry {
  const positions = [0, 1, 0]
  const normals = [0, 1, 0]
  const indices: number[] = []
  for (let ring = 0; ring < 2; ring++) {
    for (let i = 0; i < points; i++) {
      const angle = (i + 0.5 * ring) / points * 2 * Math.PI
      const radius = ring === 0 ? 0.5 : i % 2 === 0 ? 1.05 : 0.78
      positions.push(Math.sin(angle) * radius, ring === 0 ? 0.42 : -0.12 + 0.14 * lattice(i, seed), Math.cos(angle) * radius)
      normals.push(Math.sin(angle) * 0.75, 0.66, Math.cos(angle) * 0.75)
    }
  }
  for (let i = 0; i < points; i++) {
    const next = (i + 1) % points
    indices.push(0, 1 + i, 1 + next, 1 + i, 1 + points + i, 1 + next, 1 + next, 1 + points + i, 1 + points + next)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.setIndex(indices)
  return geometry
}
const skirts = [skirt(18, 1), skirt(18, 2), skirt(18, 3)]

/** A fir: tiers of twigs, paler at their tips, with snow where the set asks for it. */
export const pine = eachStand((put, { dressing, stand: { index } }) => {
  const high = numberOption(dressing, 'heightM', 5.5) * (0.8 + 0.45 * lattice(index, 1, 61))
  const wide = high * numberOption(dressing, 'spread', 0.24)
  const snow = numberOption(dressing, 'snow', 0)
  const [low, tip] = [colorOption(dressing, 'low', '#16382c'), colorOption(dressing, 'high', '#4c8a4a')]
  put(cylinder(0.6, 7), bark(rgb('#5a3f2e')), { at: [0, high * 0.12, 0], scale: [high * 0.03, high * 0.26, high * 0.03] })
  const tiers = 7
  for (let tier = 0; tier < tiers; tier++) {
    const t = tier / (tiers - 1)
    const radius = wide * (1 - 0.84 * t) * (0.92 + 0.16 * lattice(index, tier, 62))
    const at = high * (0.14 + 0.72 * t)
    put(skirts[(tier + index) % 3] ?? skirt(18, 1), (place, facing) => {
      const out = Math.hypot(place.x, place.z) / wide
      const green = dimmed(blended(low, tip, Math.min(1, 0.15 + out * 0.75 + 0.3 * t)), 0.75 + 0.4 * noise(place.x * 6, place.z * 6 + place.y * 3, 4))
      return blended(green, [0.88, 0.91, 0.96], snow * (facing.y > 0.6 ? 1 : 0.3) * (noise(place.x * 3, place.z * 3 + tier, 5) > 0.32 ? 1 : 0.2))
    }, { at: [0, at, 0], scale: [radius, high * 0.3, radius], turn: [0, tier * 1.3, 0] }, { sway: 0.012 * (1 + t) })
  }
})

const crowns: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  round: [[0, 3.5, 0, 1.05], [0.95, 3, 0.3, 0.85], [-0.9, 3.05, 0.25, 0.9], [0.2, 2.95, -0.9, 0.85], [-0.1, 2.75, 0.9, 0.85], [0.5, 4, -0.3, 0.78], [-0.5, 4.05, 0.1, 0.78]],
  flat: [[0, 3.5, 0, 1], [1.2, 3.4, 0.3, 0.8], [-1.25, 3.42, 0.2, 0.85], [0.3, 3.4, -1.2, 0.8], [-0.3, 3.38, 1.1, 0.8], [2, 3.3, -0.2, 0.55], [-2.1, 3.32, -0.3, 0.55]],
  tall: [[0, 1.2, 0, 0.5], [0, 2, 0, 0.58], [0, 2.9, 0, 0.54], [0, 3.8, 0, 0.44], [0, 4.6, 0, 0.3]],
  small: [[0, 1.9, 0, 0.8], [0.6, 1.7, 0.2, 0.6], [-0.6, 1.75, 0.1, 0.62], [0, 1.7, -0.55, 0.6], [0.05, 1.65, 0.55, 0.58]],
  high: [[0, 7.6, 0, 1.7], [1.7, 7, 0.4, 1.3], [-1.6, 7.1, 0.3, 1.4], [0.3, 6.9, -1.6, 1.3], [-0.2, 6.8, 1.5, 1.2]],
}
const trunkTo: Readonly<Record<string, readonly [heightM: number, radiusM: number]>> = { round: [3.2, 0.17], flat: [3.3, 0.15], tall: [1, 0.1], small: [1.6, 0.12], high: [7, 0.3] }

/** A leafy tree: the shape of its crown (round, flat, tall, small, high), its greens (or autumn's colours), its bark, its fruit. */
export const leafy: Builder = (kit, dressing) => {
  const form = textOption(dressing, 'form', 'round')
  const blobs = crowns[form] ?? crowns['round'] ?? []
  const [tall, thick] = trunkTo[form] ?? [3, 0.17]
  const lows = textOption(dressing, 'low', '#24501f #2d5a2a #1f4a30').split(' ').map(rgb)
  const highs = textOption(dressing, 'high', '#9cc84e #b8cf5c #7db85a').split(' ').map(rgb)
  const fruit = textOption(dressing, 'fruit', '')
  eachStand((put, { stand }) => {
    const { index } = stand
    const grow = 0.85 + 0.4 * lattice(index, 2, 44)
    const lean = 0.12 * (lattice(index, 3, 44) - 0.5)
    put(turned([[1.7, -0.05], [1.1, 0.12], [0.85, 0.4], [0.7, 0.75], [0.5, 1]], 9), bark(colorOption(dressing, 'bark', '#6b4c38')), { scale: [thick * grow, tall * grow, thick * grow], turn: [lean, 0, lean] })
    addCrown(kit, { blobs, leaves: numberOption(dressing, 'leaves', 60), leafM: numberOption(dressing, 'leafM', 0.22), low: lows[index % lows.length] ?? [0.1, 0.3, 0.1], high: highs[index % highs.length] ?? [0.4, 0.7, 0.2] }, new Vector3(stand.x, stand.y, stand.z), grow * stand.scale, index)
    if (fruit === '') return
    for (let i = 0; i < 22; i++) {
      const [bx, by, bz, radius] = blobs[i % blobs.length] ?? [0, 2, 0, 1]
      const angle = i * 2.4
      const down = -0.4 + 0.9 * lattice(i, index, 7)
      put(pebble(7), (_p, facing) => dimmed(rgb(fruit), 0.7 + 0.3 * facing.y), { at: [(bx + Math.sin(angle) * radius * 0.95) * grow, (by + down * radius) * grow, (bz + Math.cos(angle) * radius * 0.95) * grow], scale: 0.1 })
    }
  })(kit, dressing)
}

/** A palm with a bent trunk. */
export const palm = eachStand((put, { dressing, stand: { index } }) => {
  const high = numberOption(dressing, 'heightM', 4.6) + 1.2 * lattice(index, 3, 7)
  const lean = (index % 2 === 0 ? 1 : -1) * (0.6 + 0.5 * lattice(index, 5))
  for (let ring = 0; ring < 13; ring++) {
    const t = ring / 12
    put(turned([[0.92, 0], [1.08, 0.9], [0.94, 1]], 8), (_p, facing) => dimmed(rgb('#9a7850'), 0.7 + 0.25 * facing.x + (ring % 2) * 0.08), { at: [lean * t * t, high * t, 0.3 * t], scale: [0.17 - ring * 0.006, high / 12 * 1.05, 0.17 - ring * 0.006], turn: [0, 0, -lean * ring * 0.026] })
  }
  for (let leaf = 0; leaf < 11; leaf++) {
    const yaw = leaf * 2.4
    const hang = 0.7 + 0.5 * lattice(leaf, 2, index)
    for (let part = 0; part < 8; part++) {
      const t = part / 7
      const out = 0.15 + 2.1 * t
      put(pebble(5), (_p, facing) => dimmed(blended(rgb('#2f6a2c'), rgb('#a8c84e'), 0.3 + 0.35 * facing.y + 0.25 * t), 0.9), { at: [lean * 1.04 + Math.sin(yaw) * out, high * 1.02 + 0.55 * t - 1.5 * t * t * hang, 0.3 + Math.cos(yaw) * out], scale: [0.42 * Math.sin(Math.PI * Math.min(0.97, t * 0.85 + 0.12)), 0.025, 0.33], turn: [(3 * t * hang - 0.55) / 2.1, yaw, 0] }, { sway: 0.05 * t + 0.01 })
    }
  }
})

interface Twig { from: Vector3; way: Vector3; longM: number; thickM: number; level: number }

/** A bare tree: branches that fork, dark against the sky. */
export const bare = eachStand((put, { dressing, stand: { index } }) => {
  const color = colorOption(dressing, 'bark', '#4a3f3a')
  const grow = ({ from, way, longM, thickM, level }: Twig): void => {
    const draw = (lane: number) => lattice(Math.round(from.y * 97 + level * 13), lane, index + Math.round(from.x * 31))
    const bend = new Vector3(draw(1) - 0.5, 0.15, draw(2) - 0.5).multiplyScalar(0.5)
    const middle = from.clone().addScaledVector(way, longM * 0.5).addScaledVector(bend, longM * 0.3)
    const to = from.clone().addScaledVector(way, longM).addScaledVector(bend, longM * 0.4)
    const tube = new TubeGeometry(new CatmullRomCurve3([from, middle, to]), 4, thickM, level === 0 ? 8 : 5)
    put(tube, bark(color))
    if (level === 3) return
    for (let i = 0; i < 3; i++) {
      const angle = i * 2.1 + draw(5 + i) * 1.5
      grow({ from: to, way: way.clone().multiplyScalar(0.75).add(new Vector3(Math.sin(angle), 0.25, Math.cos(angle)).multiplyScalar(0.65)).normalize(), longM: longM * 0.66, thickM: thickM * 0.6, level: level + 1 })
    }
  }
  grow({ from: new Vector3(0, -0.1, 0), way: new Vector3(0.08, 1, 0), longM: numberOption(dressing, 'heightM', 1.7), thickM: 0.17, level: 0 })
})

/** A giant of the jungle: buttress roots, lianas, moss. Its crown is out of sight. */
export const jungleTree = eachStand((put, { stand: { index } }) => {
  const thick = 0.45 + 0.3 * lattice(index, 1, 9)
  const mossy = (place: Vector3, facing: Vector3): Rgb => blended(bark(rgb('#5a4634'))(place, facing), rgb('#4f7a34'), noise(place.x * 2 + index, place.y * 0.9, 5) > 0.5 ? 0.6 : 0.1)
  put(turned([[1.5, 0], [1.1, 0.08], [0.9, 0.3], [0.85, 1]], 12), mossy, { scale: [thick, 12, thick] })
  for (let root = 0; root < 5; root++) put(cylinder(0.2, 6), mossy, { at: [Math.sin(root * 1.26) * thick * 1.5, 0.5, Math.cos(root * 1.26) * thick * 1.5], scale: [0.16, 1.9, 0.3], turn: [-0.75, root * 1.26, 0] })
  for (let vine = 0; vine < 3; vine++) {
    const x = (vine - 1) * 1.1 + 0.4 * lattice(index, vine, 8)
    for (let link = 0; link < 7; link++) {
      const y = 1.4 + link * 1.1 + vine * 0.5
      put(cylinder(1, 5), rgb('#4a6a2a'), { at: [x + 0.25 * Math.sin(link * 0.9), y, thick + 0.4], scale: [0.03, 1.2, 0.03], turn: [0, 0, 0.25 * Math.cos(link * 0.9)] }, { sway: 0.03 })
      put(pebble(5), (_p, facing) => dimmed(rgb('#5fa03c'), 0.6 + 0.4 * facing.y), { at: [x + 0.25 * Math.sin(link * 0.9) + 0.1, y, thick + 0.45], scale: [0.14, 0.03, 0.09], turn: [0.5, link, 0.3] }, { sway: 0.03 })
    }
  }
})

/** Arched leaves from one foot: fern, banana, agave, by width, length and colour. */
export const leafRosette = eachStand((put, { dressing, stand: { index } }) => {
  const [count, long, wide] = [numberOption(dressing, 'leaves', 9), numberOption(dressing, 'longM', 1.1), numberOption(dressing, 'wideM', 0.2)]
  const [low, high] = [colorOption(dressing, 'low', '#1f5a2a'), colorOption(dressing, 'high', '#7fc04a')]
  const upright = numberOption(dressing, 'upright', 0.5)
  for (let leaf = 0; leaf < count; leaf++) {
    const yaw = leaf * 2.4 + index
    const size = long * (0.7 + 0.5 * lattice(leaf, index, 4))
    const steps = 4
    for (let part = 0; part < steps; part++) {
      const t = (part + 0.5) / steps
      const rise = size * (upright * 1.5 * t - (1.25 - upright * 0.7) * t * t)
      const out = size * t * (1 - upright * 0.45)
      const slope = Math.atan2(upright * 1.5 - 2 * (1.25 - upright * 0.7) * t, 1 - upright * 0.45)
      put(pebble(6), (_p, facing) => dimmed(blended(low, high, 0.35 + 0.35 * facing.y + 0.3 * t), 0.9), { at: [Math.sin(yaw) * out, rise + 0.05, Math.cos(yaw) * out], scale: [wide * Math.sin(Math.PI * (0.15 + 0.8 * t)), 0.015, size / steps * 0.72], turn: [-slope, yaw, 0] }, { sway: 0.03 * t })
    }
  }
})

/** A desert's columns with arms. */
export const cactus = eachStand((put, { stand: { index } }) => {
  const green = (place: Vector3, facing: Vector3): Rgb => dimmed(rgb('#4f8a4a'), 0.62 + 0.22 * Math.sin(Math.atan2(facing.x, facing.z) * 9) + 0.25 * facing.x + 0.1 * noise(place.y * 3, 2, 4))
  const high = 1.7 + 1.5 * lattice(index, 1, 17)
  const pillar = (x: number, from: number, tall: number, radius: number): void => put(turned([[0.001, 0], [0.9, 0.02], [1, 0.3], [1, 0.8], [0.75, 0.94], [0.001, 1]], 18), green, { at: [x, from, 0], scale: [radius, tall, radius] })
  pillar(0, -0.05, high, 0.22)
  for (const side of [-1, 1]) {
    if (lattice(index, side + 3, 18) < 0.25) continue
    const from = high * (0.35 + 0.15 * lattice(index, side + 6, 18))
    put(ball(12), green, { at: [side * 0.32, from, 0], scale: [0.3, 0.14, 0.14] })
    pillar(side * 0.52, from - 0.08, high * 0.38, 0.13)
  }
  if (index % 2 === 0) put(pebble(7), rgb('#f06a9a'), { at: [0, high - 0.03, 0], scale: [0.1, 0.07, 0.1] })
})
