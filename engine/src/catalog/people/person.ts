import { bodyOf, group, headParts, personHelpers } from './body.ts'
import type { Body, Build } from './body.ts'
import { beardOf, stubbleOf } from './beards.ts'
import type { BeardStyle } from './beards.ts'
import { builds } from './builds.ts'
import { hairBones, hairOf } from './hair.ts'
import type { HairStyle } from './hair.ts'
import { outfitOf } from './wardrobe/garment.ts'
import type { Garment } from './wardrobe/garment.ts'
import type { Part, PartGroup, Recipe, Roles, Solid } from '../recipes.ts'

/** What makes one person of the catalog. */
export interface Person {
  id: string
  synset: string
  names: readonly string[]
  massKg: number
  build: keyof typeof builds
  /** From the skin outwards. */
  clothes: readonly Garment[]
  /** What is on the head, the neck, the back: recipes of the catalog's wearables. */
  wears?: readonly string[]
  hair: HairStyle
  beard?: BeardStyle
  skin?: keyof typeof skinTones
  palette: Record<string, string>
  sex: 'female' | 'male'
  old?: boolean
  /** A change of the face: a snarl, a skull. */
  face?: (body: Body) => readonly Part[]
  /** More that no garment is: wings that grow, a tail. */
  more?: (body: Body) => { groups?: readonly PartGroup[]; solids?: readonly Solid[] }
  change?: Partial<Build>
  eye?: Partial<NonNullable<Recipe['face']>['eye']>
}

export const skinTones = { pale: '#f8dccb', light: '#ffc8a2', warm: '#f0b088', golden: '#e8b184', olive: '#cf9c6c', tan: '#d9966a', brown: '#a9683f', deep: '#8a5230', dark: '#7a4628' } as const

const roles: Roles = {
  root: 'hips', spine: ['spine', 'chest'], neck: ['neck'], head: 'head',
  legs: [{ name: 'left', bones: ['thighL', 'shinL', 'footL', 'toeL'], side: 'L', end: 'hind' }, { name: 'right', bones: ['thighR', 'shinR', 'footR', 'toeR'], side: 'R', end: 'hind' }],
  arms: [{ name: 'left', bones: ['clavL', 'armL', 'foreL', 'handL', 'fingersL'], side: 'L' }, { name: 'right', bones: ['clavR', 'armR', 'foreR', 'handR', 'fingersR'], side: 'R' }],
  jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'],
}

/** The colour times a share each of red, green and blue. */
function tinted(hex: string, shares: readonly [number, number, number]): string {
  return `#${[1, 3, 5].map((i, c) => Math.min(255, Math.round(Number.parseInt(hex.slice(i, i + 2), 16) * (shares[c] ?? 1))).toString(16).padStart(2, '0')).join('')}`
}

/** Lips of a skin: pinker on light skin, browner on dark. */
const lipsOf = (skin: string, feminine: boolean): string => tinted(skin, feminine ? [0.84, 0.5, 0.52] : [0.8, 0.55, 0.55])

function coloursOf(spec: Person, outfit: Record<string, string>): Record<string, string> {
  const skin = spec.palette['skin'] ?? skinTones[spec.skin ?? 'light']
  const hair = spec.palette['hair'] ?? '#54301c'
  const main = spec.palette['main'] ?? outfit['main'] ?? '#e0553f'
  return {
    skin, blush: tinted(skin, [0.98, 0.84, 0.82]), lid: tinted(skin, [0.98, 0.84, 0.82]), stubble: tinted(skin, [0.72, 0.7, 0.74]), hair, beard: hair, brow: tinted(hair, [0.82, 0.82, 0.8]), iris: '#4c7a3a', lip: lipsOf(skin, spec.sex === 'female'), ribbon: '#e0553f',
    main, mainDark: tinted(main, [0.66, 0.66, 0.68]), mainLight: tinted(main, [1.25, 1.25, 1.25]), ...outfit, ...spec.palette,
  }
}

const specs = new Map<string, Person>()
/** How a person of the catalog is made; undefined for anybody else. */
export const specOf = (id: string): Person | undefined => specs.get(id)

/** A recipe for a person of the catalog. */
export function person(spec: Person): Recipe {
  specs.set(spec.id, spec)
  return personFrom(spec)
}

/** The recipe of somebody who is made so. */
export function personFrom(spec: Person): Recipe {
  const body = bodyOf({ ...builds[spec.build], ...spec.change })
  const outfit = outfitOf(body, spec.clothes)
  const hair = hairBones(body, spec.hair)
  const more = spec.more?.(body)
  const { headAt, build: { body: s, head: h } } = body
  return {
    id: spec.id, kind: 'person', synset: spec.synset, names: spec.names, locomotion: 'biped', heightM: headAt(0, 1.605, 0)[1], massKg: spec.massKg, cellM: s < 0.6 ? 0.004 : 0.0052, sex: spec.sex,
    bones: { ...body.bones, ...outfit.bones, ...hair.bones }, palette: coloursOf(spec, outfit.palette),
    groups: [group('skin', 'skin', 0.03, [...headParts(body), ...outfit.bare, ...stubbleOf(body, spec.beard), ...(spec.face?.(body) ?? [])]), ...outfit.groups, ...hairOf(body, spec.hair), ...beardOf(body, spec.beard), ...(more?.groups ?? [])],
    solids: [...outfit.solids, ...(more?.solids ?? [])],
    face: faceOf(spec, body),
    roles: hair.dangles.length > 0 ? { ...roles, dangles: hair.dangles } : roles,
    helpers: { ...personHelpers, ...outfit.helpers },
    ...(spec.wears === undefined ? {} : { wears: spec.wears }),
    fit: {
      head: { on: 'head', at: headAt(0, 1.46, -0.008), r: [0.15 * h, 0.148 * h, 0.148 * h] }, neck: { on: 'neck', at: [0, 1.205 * s + 0.012, -0.01], radiusM: 0.064 * s, up: [0, 0.98, 0.2] },
      bare: ['head', 'neck', 'jaw', 'hair1', 'hair2', 'hair3', 'hair1L', 'hair2L', 'hair1R', 'hair2R'], back: { on: 'chest', at: body.at(0, 1.06, -0.11), sizeM: 0.26 * s },
    },
    sockets: socketsOf(spec, body), affordances: [], collider: 'capsules', friction: 0.8, bounciness: 0.05,
  }
}

function faceOf(spec: Person, { headAt, build: { head: h } }: Body): NonNullable<Recipe['face']> {
  const feminine = spec.sex === 'female', young = builds[spec.build].body < 0.8
  const browLine = feminine || young ? [[0.03, 1.5], [0.06, 1.513], [0.092, 1.499]] : [[0.026, 1.504], [0.057, 1.513], [0.091, 1.498]]
  return {
    eye: { at: headAt(0.055, 1.432, 0.096), radiusM: 0.044 * h, iris: 'iris', lid: 'lid', openDeg: spec.old === true ? 36 : 43, lowOpenDeg: 52, irisShare: 0.62, lashes: feminine, ...spec.eye },
    brow: { points: browLine.map(([x = 0, y = 0]) => { const p = headAt(x, y, 0); return [p[0], p[1]] as const }), color: 'brow', radiusM: (feminine || young ? 0.0064 : 0.0125) * h },
    mouth: { halfWidthM: 0.047 * h, yM: headAt(0, 1.342, 0)[1], curveM: 0.016 * h, openM: 0.004 * h, lip: 'lip', teeth: true, lipRadiusM: (feminine ? 0.0054 : 0.004) * h },
  }
}

function socketsOf(spec: Person, { at, headAt, arm, build }: Body): Recipe['sockets'] {
  const top = headAt(0, spec.hair === 'bun' ? 1.625 : spec.hair === 'none' || spec.hair === 'fringe' ? 1.597 : 1.622, spec.hair === 'bun' ? -0.02 : -0.01)
  const palm = (sign: number): [number, number, number] => { const p = arm(2.3, 0.01, -0.024 * build.hand); return p.length === 4 ? [p[1] * sign, p[2], p[3]] : [p[0] * sign, p[1], p[2]] }
  return {
    headTop: { on: 'head', at: top, up: [0, 1, 0] }, gripL: { on: 'handL', at: palm(1), up: [-0.642, -0.767, 0] }, gripR: { on: 'handR', at: palm(-1), up: [0.642, -0.767, 0] },
    back: { on: 'chest', at: at(0, 1.08, -0.11), up: [0, 0.2, -0.98] }, seat: { on: 'hips', at: at(0, 0.68, -0.05), up: [0, -1, 0] }, chest: { on: 'chest', at: at(0, 1.05, 0.11), up: [0, 0, 1] },
    mouth: { on: 'head', at: headAt(0, 1.338, 0.135), up: [0, 0, 1] }, shoulderL: { on: 'clavL', at: at(build.shoulderM, 1.21, -0.005), up: [0, 1, 0] }, shoulderR: { on: 'clavR', at: at(-build.shoulderM, 1.21, -0.005), up: [0, 1, 0] },
  }
}
