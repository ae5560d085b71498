import { blended, dimmed, rgb, type Rgb } from '../../color.ts'
import { noise } from '../../noise.ts'
import { eachStand, textOption, type Builder, type Put, type SetKit } from '../../set-kit.ts'
import { ball, box, cylinder, ring, softBox, turned } from '../shapes.ts'

export type Form = 'box' | 'soft' | 'cyl' | 'taper' | 'cone' | 'ball' | 'ring' | 'dome' | 'prism'

/**
 * One solid of a piece: form, its middle (x, y, z), its size (width, height, depth), its colour, and its turn (pitch, yaw, roll in degrees).
 * Metres; a piece stands on y = 0 and faces +z. Colours: a hex; `main` or `trim`, which the dressing may exchange; `!` before it shines by
 * itself, `~` shines when lamps are on, `=` is smooth and takes some of the sky.
 */
export type Part = readonly [form: Form, x: number, y: number, z: number, width: number, height: number, depth: number, color: string, pitch?: number, yaw?: number, roll?: number]
export interface Piece { main?: string; trim?: string; parts: readonly Part[] }
export type Pieces = Readonly<Record<string, Piece>>

/** A part repeated at steps. */
export const repeated = (count: number, part: (i: number) => Part | readonly Part[]): Part[] => Array.from({ length: count }, (_, i) => part(i)).flatMap((each) => (typeof each[0] === 'string' ? [each as Part] : each as readonly Part[]))
/** A part on both sides. */
export const mirrored = ([form, x, y, z, w, h, d, color, pitch = 0, yaw = 0, roll = 0]: Part): Part[] => [[form, x, y, z, w, h, d, color, pitch, yaw, roll], [form, -x, y, z, w, h, d, color, pitch, -yaw, -roll]]
/** A part at four corners. */
export const fourfold = (part: Part): Part[] => mirrored(part).flatMap((each) => [each, [each[0], each[1], each[2], -each[3], each[4], each[5], each[6], each[7], -(each[8] ?? 0), each[9] ?? 0, each[10] ?? 0] as Part])

const rad = Math.PI / 180

function addPart(put: Put, kit: SetKit, part: Part, colorOf: (name: string) => Rgb): void {
  const [form, x, y, z, w, h, d, named, pitch = 0, yaw = 0, roll = 0] = part
  const mark = named[0] === '!' || named[0] === '~' || named[0] === '=' ? named[0] : ''
  const color = colorOf(mark === '' ? named : named.slice(1))
  const shines = mark === '!' || (mark === '~' && kit.light.lampsOn)
  const paint = (place: { x: number; y: number; z: number }, facing: { y: number }): Rgb => {
    if (shines) return dimmed(color, 1.5)
    const plain = dimmed(color, 0.78 + 0.14 * facing.y + 0.16 * noise(place.x * 4 + 9, place.y * 4 + place.z * 3 + 9, 3))
    return mark === '=' ? blended(plain, kit.light.horizon, 0.1 + 0.16 * Math.max(0, facing.y)) : plain
  }
  const placing = { at: [x, y, z], turn: [pitch * rad, yaw * rad, roll * rad] } as const
  const finish = { glow: shines ? 1 : 0 }
  const edge = Math.min(w, h, d)
  if (form === 'box') put(box(), paint, { ...placing, scale: [w, h, d] }, finish)
  else if (form === 'soft') put(softBox(w, h, d, Math.min(0.07, edge * 0.3)), paint, placing, finish)
  else if (form === 'cyl') put(cylinder(1, Math.max(w, d) < 0.12 ? 6 : Math.max(w, d) < 0.5 ? 9 : 14), paint, { ...placing, scale: [w / 2, h, d / 2] }, finish)
  else if (form === 'taper') put(cylinder(0.68, 14), paint, { ...placing, scale: [w / 2, h, d / 2] }, finish)
  else if (form === 'cone') put(cylinder(0.02, 14), paint, { ...placing, scale: [w / 2, h, d / 2] }, finish)
  else if (form === 'ball') put(ball(w > 1 ? 20 : Math.max(w, h, d) < 0.4 ? 7 : 10), paint, { ...placing, scale: [w / 2, h / 2, d / 2] }, finish)
  else if (form === 'ring') put(ring(0.16), paint, { ...placing, scale: [w / 2, h / 2, d / 2] }, finish)
  else if (form === 'dome') put(turned([[1, 0], [0.94, 0.34], [0.77, 0.64], [0.5, 0.87], [0.26, 0.97], [0.001, 1]], 18), paint, { ...placing, scale: [w / 2, h, d / 2] }, finish)
  else put(gable(), paint, { ...placing, scale: [w, h, d] }, finish)
}

/** A roof over a box: ridge along x, 1 m each way. Turned from a four-sided bar. */
const gable = () => {
  const geometry = cylinder(0.001, 4).clone()
  const positions = geometry.getAttribute('position')
  for (let i = 0; i < positions.count; i++) {
    const y = positions.getY(i)
    const [x, z] = [positions.getX(i), positions.getZ(i)]
    positions.setXYZ(i, y > 0.4 ? Math.sign(x + z * 0.01) * 0.5 : (x + z) / 2, y, y > 0.4 ? 0 : (z - x) / 2)
  }
  geometry.computeVertexNormals()
  return geometry
}

/** The builders of a table of pieces. */
export function buildersOf(pieces: Pieces): Record<string, Builder> {
  return Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [`piece:${name}`, eachStand((put, { kit, dressing, stand }) => {
    const colors = textOption(dressing, 'color', piece.main ?? '#b0a898').split(' ')
    const main = rgb(colors[stand.index % colors.length] ?? '#b0a898')
    const trim = rgb(textOption(dressing, 'trim', piece.trim ?? '#e8e0d0'))
    for (const part of piece.parts) addPart(put, kit, part, (color) => (color === 'main' ? main : color === 'trim' ? trim : rgb(color)))
  })]))
}
