import { armParts, footParts, frontOf, group, handParts, legParts, torsoParts, trunkBone } from '../body.ts'
import type { Part, PartGroup, Surface } from '../../recipes.ts'
import { alongArm, backAlongArm, down, sawn, up } from './garment.ts'
import type { Garment } from './garment.ts'
import { ring, sleeve, trunk } from './tops.ts'

/** A breastplate and plates on shoulders; `plates` is how many lie over one another. */
export function cuirass({ color = 'main', surface = 'metal' as Surface, girth = 0.016, hemY = 0.84, trim = 'trim', plates = 1, pauldronM = 0.075 } = {}): Garment {
  return (body) => {
    const { at, both, build: b } = body, s = b.body
    const bands: Part[] = Array.from({ length: plates > 1 ? 4 : 0 }, (_, i) => { const y = 1.06 - i * 0.056; return { on: trunkBone(y), at: at(0, y, 0), box: [0.4, 0.006 * s, 0.4], r: [0.001], paint: true, color: trim } })
    const chest: Part[] = plates > 1 ? [] : [{ on: 'chest', at: both(0.064, 1.085, 0.062 + 0.02 * (b.chest - 1)), r: [0.07 * s, 0.06 * s, 0.05 * s], k: 0.03 }]
    const shoulder = (i: number): Part => ({ on: 'shoulder*', at: body.arm(0.02 + i * 0.2, 0, 0.012), r: [pauldronM * s * (0.62 - 0.05 * i), pauldronM * s * 0.8, pauldronM * s], turn: [0, 0, -40], cut: [body.arm(0.32 + i * 0.2), alongArm], k: 0.006 })
    return {
      covers: ['torso', 'shoulders'],
      groups: [group(color, surface, 0.03, [...trunk(body, girth, hemY), ...chest, ...bands]), group(trim, surface, 0.01, [...sawn(torsoParts(body, girth + 0.005, 0.7), at(0, hemY + 0.03, 0), up, at(0, hemY, 0), down), { on: 'chest', from: at(0, 1.17, -0.01), to: at(0, 1.225, -0.012), r: [0.084 * s, 0.068 * s], cut: [at(0, 1.222, -0.012), [0, 0.96, 0.28]] }]), group(color, surface, 0.006, Array.from({ length: plates }, (_, i) => shoulder(plates - 1 - i)), { fine: true })],
      palette: { [trim]: '#d8b24a' },
    }
  }
}

/** Arms and legs in plate from neck to toe. */
export function plateLimbs({ color = 'main', joints = 'mail' } = {}): Garment {
  return (body) => {
    const { arm, both, build: b } = body, s = b.body, leg = s * (0.35 + 0.65 * b.limb), limb = s * b.limb, x = b.hipM + 0.006
    const plate = (on: string, part: Omit<Part, 'on' | 'r'>, r: readonly number[]): Part => ({ on, r, k: 0.006, ...part })
    const plates: PartGroup = group(color, 'metal', 0.012, [
      plate('arm*', { from: arm(0.3), to: arm(0.78), cut: [arm(0.36), backAlongArm, arm(0.8), alongArm] }, [0.056 * limb, 0.054 * limb]), plate('elbow*', { at: arm(1, 0, 0.008) }, [0.05 * limb, 0.05 * limb, 0.05 * limb]),
      plate('fore*', { from: arm(1.22), to: arm(1.88), cut: [arm(1.2), backAlongArm, arm(1.95), alongArm] }, [0.053 * limb, 0.05 * limb]),
      plate('thigh*', { from: both(x - 0.004, 0.66, 0), to: both(x, 0.47, 0.004), cut: [both(0, 0.645, 0), up, both(0, 0.462, 0), down] }, [0.1 * leg, 0.084 * leg]), plate('knee*', { at: both(x, 0.405, 0.022) }, [0.066 * leg, 0.062 * leg, 0.062 * leg]),
      plate('shin*', { from: both(x, 0.33, -0.004), to: both(x + 0.003, 0.14, -0.012), cut: [both(0, 0.35, 0), up, both(0, 0.1, 0), down] }, [0.078 * leg, 0.06 * leg]),
      ...footParts(body).map((part) => ({ ...part, r: part.r.map((r) => r + 0.014) })),
    ])
    return { covers: ['shoulders', 'upperArms', 'forearms', 'hands', 'hips', 'thighs', 'shins', 'feet'], groups: [group(joints, 'metal', 0.03, [...armParts(body, 0.006), ...legParts(body, 0.008)]), plates, group(color, 'metal', 0.02, handParts(body, 0.004))], palette: { [joints]: '#6d737d' } }
  }
}

/** A space suit with its pack and its panel. */
export function spaceSuit(): Garment {
  return (body) => {
    const { build: b, at, both } = body, s = b.body, x = b.hipM + 0.01
    const cuff = (on: string, from: Part['from'], to: Part['to'], r: number): Part => ({ on, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), r: [r, r], k: 0.008 })
    return {
      covers: ['torso', 'shoulders', 'upperArms', 'forearms', 'hands', 'hips', 'thighs', 'shins', 'feet'],
      groups: [
        group('main', 'cloth', 0.045, [...torsoParts(body, 0.035), ...armParts(body, 0.024), ...legParts(body, 0.026), { on: 'chest', from: both(0.17, 1.1, 0.08), to: both(0.1, 0.98, 0.14), r: [0.016, 0.016], paint: true, color: 'accent' }, { on: 'chest', at: both(0.16, 1.16, 0.02), r: [0.05, 0.03, 0.07], paint: true, color: 'accent' }]),
        group('joints', 'rubber', 0.012, [cuff('hand*', body.arm(1.84), body.arm(1.96), 0.05 * s), cuff('shin*', both(x, 0.2, -0.012), both(x, 0.165, -0.012), 0.084 * s), { on: 'chest', from: at(0, 1.19, -0.012), to: at(0, 1.225, -0.012), r: [0.115 * s, 0.112 * s], k: 0.01, cut: [at(0, 1.235, 0), up] }]),
        group('gloves', 'rubber', 0.02, handParts(body, 0.005)),
        group('boots', 'rubber', 0.03, [
          { on: 'foot*', from: both(x, 0.14, -0.012), to: both(x, 0.06, -0.025), r: [0.07 * s, 0.066 * s], cut: [[0, 0.002, 0], down] },
          { on: 'foot*', from: both(x, 0.062, 0.0), to: both(x + 0.003, 0.055, 0.065), r: [0.064 * s, 0.062 * s], cut: [[0, 0.002, 0], down] }, { on: 'toe*', from: both(x + 0.003, 0.055, 0.065), to: both(x + 0.006, 0.05, 0.115), r: [0.062 * s, 0.056 * s], cut: [[0, 0.002, 0], down] }]),
        group('pack', 'plastic', 0.02, [{ on: 'chest', at: at(0, 1.06, -0.175), box: [0.125 * s, 0.16 * s, 0.062 * s], r: [0.03] }, { on: 'chest', at: both(0.06, 1.25, -0.17), r: [0.03, 0.05, 0.03], k: 0.01 }]),
        group('panel', 'plastic', 0.01, [{ on: 'chest', at: at(0, 1.05, 0.142), box: [0.068 * s, 0.05 * s, 0.024], r: [0.012], fine: true }, ...([[-0.035, 'red'], [0, 'yellow'], [0.035, 'blue']] as const).map(([px, color]): Part => ({ on: 'chest', at: at(px, 1.065, 0.17), r: [0.011, 0.011, 0.012], color, fine: true }))]),
      ],
      palette: { main: '#f1efe9', accent: '#e0702d', joints: '#8d939c', gloves: '#5b6472', boots: '#4d5563', pack: '#c3c8cf', panel: '#5a6270', red: '#e03a3a', yellow: '#f5c93f', blue: '#3f8fe0' },
    }
  }
}

/** One skin of rubber or knit from neck to ankle: divers, superheroes, skiers, cyclists. `short` ends it over the knee. */
export function bodysuit({ color = 'main', surface = 'cloth' as Surface, girth = 0.005, sleeves = 1.9, legs, paint }: { color?: string; surface?: Surface; girth?: number; sleeves?: number; legs?: string; paint?: (body: Parameters<Garment>[0]) => readonly Part[] } = {}): Garment {
  return (body) => {
    const torso = [...torsoParts(body, girth), ...sleeve(body, sleeves, girth)]
    const collar: Part = { on: 'chest', from: body.at(0, 1.13, -0.01), to: body.at(0, 1.21, -0.012), r: [0.07 * body.build.body, 0.05 * body.build.body + girth], k: 0.03, cut: [body.at(0, 1.2, -0.012), [0, 0.94, 0.34]] }
    const lower = legParts(body, girth)
    const groups = legs === undefined ? [group(color, surface, 0.035, [...lower, ...torso, collar, ...(paint?.(body) ?? [])])] : [group(legs, surface, 0.03, lower), group(color, surface, 0.035, [...torso, collar, ...(paint?.(body) ?? [])])]
    return { covers: ['torso', 'shoulders', ...(sleeves > 0.9 ? ['upperArms' as const] : []), ...(sleeves > 1.75 ? ['forearms' as const] : []), 'hips', 'thighs', 'shins'], groups }
  }
}

/** White bones on black: ribs, pelvis and long bones. */
export function bones({ color = 'bone' } = {}): Garment {
  return (body) => {
    const { arm, at, both, build: b } = body, s = b.body, x = b.hipM + 0.004
    const bone = (on: string, from: Part['from'], to: Part['to'], r0: number, r1: number): Part => ({ on, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), r: [r0 * s, r1 * s], k: 0.014 })
    const knob = (on: string, where: Part['at'], r: number): Part => ({ on, ...(where === undefined ? {} : { at: where }), r: [r * s, r * s, r * s], k: 0.018 })
    const rib = (y: number, wide: number): Part[] => [bone('chest', both(0.008, y - 0.008, 0.062), both(wide * 0.8, y - 0.012, 0.048), 0.011, 0.011), bone('chest', both(wide * 0.8, y - 0.012, 0.048), both(wide, y + 0.014, -0.004), 0.011, 0.011), bone('chest', both(wide, y + 0.014, -0.004), both(0.012, y + 0.03, -0.058), 0.011, 0.011)]
    return {
      covers: ['torso', 'shoulders', 'upperArms', 'forearms', 'hands', 'hips', 'thighs', 'shins', 'feet'],
      groups: [
        group(color, 'plastic', 0.012, [
          ...[0.78, 0.82, 0.86].map((y) => knob('hips', at(0, y, -0.03), 0.024)), ...[0.9, 0.94].map((y) => knob('spine', at(0, y, -0.036), 0.022)), ...[0.99, 1.04, 1.09, 1.14].map((y) => knob('chest', at(0, y, -0.052), 0.02)), knob('neck', at(0, 1.19, -0.02), 0.026),
          ...rib(1.13, 0.085), ...rib(1.085, 0.102), ...rib(1.04, 0.108), ...rib(0.998, 0.098), bone('chest', at(0, 1.14, 0.066), at(0, 1.0, 0.072), 0.016, 0.012), bone('clav*', both(0.01, 1.155, 0.05), both(b.shoulderM, 1.16, 0), 0.013, 0.013),
          { on: 'hips', at: both(0.058, 0.765, -0.006), r: [0.058 * s, 0.05 * s, 0.03 * s], turn: [0, 20, -24], k: 0.02 }, knob('hips', at(0, 0.73, 0.01), 0.024),
        ]),
        group(color, 'plastic', 0.012, [
          knob('arm*', arm(0.04), 0.03), bone('arm*', arm(0.05), arm(0.95), 0.016, 0.016), knob('arm*', arm(0.97), 0.024), bone('fore*', arm(1.06, 0.011), arm(1.92, 0.012), 0.011, 0.012), bone('fore*', arm(1.06, -0.012), arm(1.92, -0.012), 0.012, 0.01), knob('fore*', arm(1.95), 0.02),
          knob('thigh*', both(b.hipM, 0.72, 0), 0.034), bone('thigh*', both(b.hipM, 0.7, 0), both(x, 0.43, 0.004), 0.02, 0.019), knob('thigh*', both(x, 0.415, 0.006), 0.031), bone('shin*', both(x, 0.385, 0.006), both(x + 0.004, 0.1, -0.01), 0.019, 0.016), knob('shin*', both(x, 0.38, 0.006), 0.027), knob('shin*', both(x + 0.004, 0.1, -0.012), 0.023),
        ]),
        group(color, 'plastic', 0.02, handParts(body, -0.0015)), group(color, 'plastic', 0.015, footParts(body).map((part) => ({ ...part, r: part.r.map((r) => r * 0.78) }))),
      ],
    }
  }
}

/** Strips wound round the whole body, their edges seen as lines. */
export function bandages({ color = 'main', line = 'mainDark' } = {}): Garment {
  return (body) => {
    const { at, both, build: b } = body, s = b.body
    const lines = (on: string, fromY: number, toY: number, tilt: number): Part[] => Array.from({ length: Math.floor((fromY - toY) / 0.062) }, (_, i): Part => ({ on, at: on.includes('*') ? both(b.hipM, fromY - i * 0.062, 0) : at(0, fromY - i * 0.062, 0), box: [0.15 * s, 0.0085 * s, 0.3], r: [0.001], turn: [0, 0, i % 2 === 0 ? tilt : -tilt * 0.7], paint: true, color: line }))
    const arms = Array.from({ length: 10 }, (_, i) => ring(body, 0.24 + i * 0.19, 0.06, line))
    const torso = group(color, 'cloth', 0.035, [...torsoParts(body, 0.008), ...lines('chest', 1.16, 0.98, 14), ...lines('spine', 0.97, 0.8, 12)], { fine: true })
    return {
      covers: ['torso', 'shoulders', 'upperArms', 'forearms', 'hands', 'hips', 'thighs', 'shins', 'feet'],
      groups: [
        torso, group(color, 'cloth', 0.03, [...armParts(body, 0.008), ...arms]), group(color, 'cloth', 0.02, handParts(body, 0.003)), group(color, 'cloth', 0.03, [...legParts(body, 0.008), ...lines('thigh*', 0.76, 0.43, 12), ...lines('shin*', 0.42, 0.1, 14)], { fine: true }),
        group(color, 'cloth', 0.02, footParts(body).map((part) => ({ ...part, r: part.r.map((r) => r + 0.006) }))),
        group(color, 'cloth', 0.012, [{ on: 'hand*', from: body.arm(1.9), to: both(b.shoulderM + 0.34, 0.74, -0.05), r: [0.02 * s, 0.014 * s], squash: [1, 1, 0.5] }, { on: 'hips', from: at(0.1, 0.78, -0.08), to: at(0.13, 0.6, -0.13), r: [0.022 * s, 0.018 * s], squash: [1, 1, 0.4] }], { layer: 'ends' }),
      ],
    }
  }
}

/** A gem, an emblem or a buckle in front of the trunk. */
export function emblem({ color = 'emblem', x = 0, y = 1.06, girth = 0.008, wideM = 0.05, highM = 0.045, inner }: { color?: string; x?: number; y?: number; girth?: number; wideM?: number; highM?: number; inner?: string } = {}): Garment {
  return (body) => {
    const s = body.build.body, where = frontOf(body, x, y, girth)
    return { groups: [group(color, 'plastic', 0.004, [{ on: trunkBone(y), at: where, r: [wideM * s, highM * s, 0.016], fine: true, turn: [-10, 0, 0] }, ...(inner === undefined ? [] : [{ on: trunkBone(y), at: where, r: [wideM * 0.6 * s, highM * 0.62 * s, 0.06], paint: true, color: inner } as Part])])] }
  }
}

