import { blended, dimmed, rgb } from '../color.ts'
import { fractal, lattice, noise } from '../noise.ts'
import { numberOption, type Builder } from '../set-kit.ts'
import { ball, box, cylinder, gore } from './shapes.ts'

/** A tunnel's round wall that runs away from the viewer to the light at its end, with lamps along both sides. */
export const tunnelVault: Builder = (kit, dressing) => {
  const [radius, back, front] = [numberOption(dressing, 'radiusM', 5), numberOption(dressing, 'backM', 40), numberOption(dressing, 'frontM', 14)]
  const [rings, ribs] = [Math.round((back + front) / 3), 12]
  const lamp = rgb('#ffd890')
  for (let ringAt = 0; ringAt < rings; ringAt++) {
    const z = front - (ringAt + 0.5) * 3
    for (let rib = 0; rib < ribs; rib++) {
      const angle = (rib + 0.5) / ribs * Math.PI
      const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
      kit.sketch.add(box(), (place) => dimmed(blended(rgb('#8a8578'), rgb('#b8b09c'), noise(place.x * 0.7 + 9, place.z * 0.7 + 90, 4)), (place.y < 1.1 ? 0.5 : 0.8) * (0.7 + 0.3 * lattice(rib, ringAt, 5))), { at: [x, y, z], scale: [Math.PI * radius / ribs * 1.04, 0.2, 2.94], turn: [0, 0, angle + Math.PI / 2] })
    }
    for (const side of [-1, 1]) kit.sketch.add(box(), dimmed(lamp, 1.5), { at: [side * radius * 0.72, radius * 0.66, z], scale: [0.2, 0.12, 1.1] }, { glow: 1 })
  }
  kit.sketch.add(cylinder(1, 24), dimmed(rgb('#f4faff'), 1.3), { at: [0, 0, -back], scale: [radius, 0.1, radius], turn: [Math.PI / 2, 0, 0] }, { glow: 1 })
  kit.sketch.add(cylinder(1, 24), rgb('#3a3834'), { at: [0, 0, front], scale: [radius, 0.1, radius], turn: [Math.PI / 2, 0, 0] })
}

const fishColors = ['#ff9a3a', '#ffe04a', '#ff5a7a', '#e8f0f8', '#7ae0ff', '#c8a0ff'].map(rgb)

/** Glass walls of a great tank on three sides, with blue water, rays of light, corals and fish behind them. */
export const aquariumGlass: Builder = (kit, dressing) => {
  const radius = numberOption(dressing, 'radiusM', 4.6)
  const [deep, pale] = [rgb('#0a4a8a'), rgb('#4ac0e8')]
  const steps = 24
  const pane = gore([[1, 0], [1, 1.2], [1, 2.4], [0.86, 3.2], [0.6, 3.9], [0.3, 4.3], [0.01, 4.45]].map(([share = 0, y = 0]) => [share * (radius + 0.8), y] as const), 2 * Math.PI / steps)
  for (let i = 0; i < steps; i++) {
    const turn = i / steps * 2 * Math.PI
    kit.sketch.add(pane, (place) => blended(blended(deep, pale, Math.min(1, place.y / 4.4)), rgb('#c8f4ff'), 0.5 * Math.max(0, fractal(Math.atan2(place.x, place.z) * 4 + 20, place.y * 0.3 + 4, 3, 4) - 0.5)), { turn: [0, turn, 0] }, { glow: 0.9 })
    const [x, z] = [Math.sin(turn), Math.cos(turn)]
    if (i % 3 === 0) kit.sketch.add(box(), rgb('#22303c'), { at: [x * (radius + 0.3), 1.6, z * (radius + 0.3)], scale: [0.1, 3.2, 0.1], turn: [0, turn, 0] })
    kit.sketch.add(box(), rgb('#2c3a46'), { at: [x * radius, 0.2, z * radius], scale: [2 * Math.PI * radius / steps * 1.05, 0.4, 0.2], turn: [0, turn, 0] })
    for (let coral = 0; coral < 3; coral++) kit.sketch.add(ball(8), dimmed(rgb(fishColorAt(i * 3 + coral)), 0.8), { at: [x * (radius + 0.5) + (coral - 1) * 0.3 * z, 0.5 + 0.2 * lattice(i, coral, 8), z * (radius + 0.5) - (coral - 1) * 0.3 * x], scale: [0.2, 0.16 + 0.3 * lattice(coral, i, 7), 0.16] }, { glow: 0.4 })
    for (let fish = 0; fish < 4; fish++) addFish(kit, { turn: turn + 0.2 * lattice(i, fish, 3), y: 0.9 + 2.3 * lattice(fish, i, 4), away: radius + 0.45, size: 0.13 + 0.16 * lattice(i, fish, 6) ** 2, index: i + fish * 5 })
  }
}

const fishColorAt = (index: number): string => ['#e85a8a', '#f0a03a', '#8a5ad0', '#3ac8a8', '#e8d85a'][index % 5] ?? '#e85a8a'

function addFish(kit: Parameters<Builder>[0], { turn, y, away, size, index }: { turn: number; y: number; away: number; size: number; index: number }): void {
  const color = fishColors[index % fishColors.length] ?? [1, 1, 1]
  const [x, z] = [Math.sin(turn) * away, Math.cos(turn) * away]
  const side = index % 2 === 0 ? 1 : -1
  kit.sketch.add(ball(10), dimmed(color, 0.95), { at: [x, y, z], scale: [size, size * 0.55, size * 0.3], turn: [0, turn, 0] }, { glow: 0.5 })
  kit.sketch.add(cylinder(0.02, 4), dimmed(color, 0.8), { at: [x - side * Math.cos(turn) * size * 1.15, y, z + side * Math.sin(turn) * size * 1.15], scale: [size * 0.45, size * 0.5, size * 0.1], turn: [0, turn, side * -Math.PI / 2] }, { glow: 0.5 })
}
