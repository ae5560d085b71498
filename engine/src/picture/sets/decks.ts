import { dimmed } from '../color.ts'
import { colorOption, numberOption, textOption, type Builder } from '../set-kit.ts'
import { box, cylinder, sheet } from './shapes.ts'

/**
 * The ground becomes a floor with an edge: a pier over water, a balcony over a street, the deck of a ship. What lies beyond the edge is
 * `dropM` lower. Comes after the ground that it is cut from.
 */
export const deck: Builder = (kit, dressing) => {
  if (kit.ground === undefined) throw new Error('A deck needs a ground to be cut from.')
  const [half, deep, thick, drop] = [numberOption(dressing, 'halfWidthM', 20), numberOption(dressing, 'halfDepthM', 2.4), numberOption(dressing, 'thickM', 0.2), numberOption(dressing, 'dropM', 1)]
  const edge = colorOption(dressing, 'color', '#7a5a3c')
  const geometry = sheet().clone().rotateX(-Math.PI / 2).scale(half * 2, 1, deep * 2)
  kit.ground = { ...kit.ground, geometry, relief: (x, z) => (Math.abs(x) < half + 0.1 && Math.abs(z) < deep + 0.1 ? 0 : -drop) }
  kit.sketch.add(box(), dimmed(edge, 0.75), { at: [0, -thick / 2 - 0.004, 0], scale: [half * 2, thick, deep * 2] })
  if (textOption(dressing, 'piles', 'no') === 'no') return
  const pairs = Math.round(half / 1.5)
  for (let i = 0; i <= pairs; i++) for (const side of [-1, 1]) kit.sketch.add(cylinder(1, 10), dimmed(edge, 0.6 + 0.1 * (i % 2)), { at: [-half + 0.3 + i * (half * 2 - 0.6) / pairs, -drop / 2 + 0.25, side * (deep + 0.1)], scale: [0.15, drop + 0.9, 0.15] })
}
