import { clamp, fromEuler, radians, turnX, turnZ } from '../platform/index.ts'
import type { Actor, Mood } from './actor.ts'
import { Spring } from './springs.ts'

/** What a mood does to a face; each from -1 to 1. `tilt`: inner ends of the brows up. `lids`: narrowed; below 0, wide open. */
interface Expression { brows: number; tilt: number; corners: number; wide: number; lids: number; lowerLids: number; jaw: number }
const expressions: Readonly<Record<Mood, Expression>> = {
  calm: { brows: 0.05, tilt: 0, corners: 0.2, wide: 0, lids: -0.2, lowerLids: 0, jaw: 0 },
  happy: { brows: 0.35, tilt: 0.1, corners: 0.9, wide: 0.45, lids: -0.2, lowerLids: 0.3, jaw: 0.25 },
  scared: { brows: 0.8, tilt: 0.75, corners: -0.45, wide: 0.5, lids: -0.9, lowerLids: -0.2, jaw: 0.5 },
  angry: { brows: -0.9, tilt: -0.8, corners: -0.5, wide: 0.15, lids: 0.35, lowerLids: 0.35, jaw: 0.1 },
  sad: { brows: 0.15, tilt: 0.9, corners: -0.8, wide: -0.1, lids: 0.4, lowerLids: 0.1, jaw: 0 },
  surprised: { brows: 1, tilt: 0.1, corners: 0, wide: -0.4, lids: -1, lowerLids: -0.2, jaw: 0.8 },
  determined: { brows: -0.45, tilt: -0.45, corners: 0.05, wide: 0.1, lids: 0, lowerLids: 0.25, jaw: 0 },
}

const quick = { frequencyHz: 6, damping: 1 }
const lips = { frequencyHz: 13, damping: 0.9 }

/** One face: moods and mouth shapes as springs on brows, lids, lips and jaw. */
export class FaceMuscles {
  private readonly actor: Actor
  private readonly eyeM: number
  private readonly mouthM: number
  /** How far each lid turns from rest until the eye is shut (the recipe says how far it is open). */
  private readonly closedRad: { upper: number; lower: number }
  private readonly mood: Record<keyof Expression, Spring>
  private readonly jaw = new Spring(lips)
  private readonly wide = new Spring(lips)
  private readonly closed = new Spring(lips)
  private readonly shut = new Spring({ frequencyHz: 11, damping: 1 })

  constructor(actor: Actor) {
    this.actor = actor
    const face = actor.model.recipe.face
    this.eyeM = face?.eye.radiusM ?? 0.03
    this.mouthM = face?.mouth?.halfWidthM ?? this.eyeM
    this.closedRad = { upper: radians((face?.eye.openDeg ?? 40) + 26), lower: radians((face?.eye.lowOpenDeg ?? 52) - 30) }
    const at = (key: keyof Expression): Spring => new Spring(quick, this.wish(key))
    this.mood = { brows: at('brows'), tilt: at('tilt'), corners: at('corners'), wide: at('wide'), lids: at('lids'), lowerLids: at('lowerLids'), jaw: at('jaw') }
  }

  /** Wears the actor's face of this step. `blink` 0..1; `downward`: how far the eyes look down, radians. */
  step(stepS: number, { blink, downward }: { blink: number; downward: number }): void {
    const { actor } = this
    const { face } = actor
    const mood = (key: keyof Expression): number => this.mood[key].step(this.wish(key), stepS)
    const jaw = clamp(this.jaw.step(Math.max(face.jawOpen, 0), stepS) + mood('jaw') * (1 - face.lipsClosed), 0, 1.2)
    this.wearLids({ lids: mood('lids') - face.eyesWide, lower: mood('lowerLids'), shut: this.shut.step(Math.max(blink, face.eyesShut), stepS), downward })
    this.wearBrows(mood('brows'), mood('tilt'))
    this.wearMouth({ jaw, corners: mood('corners'), wide: clamp(this.wide.step(face.lipsWide, stepS) + mood('wide'), -1, 1), closed: clamp(this.closed.step(face.lipsClosed, stepS), 0, 1) })
    actor.channels.set('jawOpen', clamp(jaw))
  }

  private wish(key: keyof Expression): number {
    const { mood, moodWeight } = this.actor.face
    return expressions.calm[key] * (1 - moodWeight) + expressions[mood][key] * moodWeight
  }

  private wearLids({ lids, lower, shut, downward }: { lids: number; lower: number; shut: number; downward: number }): void {
    const { rig, body } = this.actor
    const open = 1 - clamp(shut)
    const closing = this.closedRad.upper * clamp(shut) + (clamp(lids, -0.5, 1) * 0.55 + clamp(downward, -0.3, 0.35) * 0.4) * open
    for (const lid of body.lids) rig.setLocal(lid, turnX(closing))
    for (const lid of body.lowerLids) rig.setLocal(lid, turnX(-clamp(lower, -0.3, 1) * 0.5 * open - this.closedRad.lower * clamp(shut)))
  }

  private wearBrows(up: number, tilt: number): void {
    const { rig, body } = this.actor
    body.brows.forEach((brow) => {
      const side = rig.rest(brow)[0] >= 0 ? 1 : -1
      rig.setLocal(brow, turnZ(-side * tilt * 0.38))
      rig.slide(brow, [0, up * 0.32 * this.eyeM, 0])
    })
  }

  private wearMouth({ jaw, corners, wide, closed }: { jaw: number; corners: number; wide: number; closed: number }): void {
    const { rig, body } = this.actor
    const m = this.mouthM
    const person = body.arms.length > 0
    if (body.jaw !== undefined) rig.setLocal(body.jaw, fromEuler(jaw * (1 - closed) * (person ? 0.3 : 0.62), 0, 0))
    for (const [bone, side] of [[body.mouth.left, 1], [body.mouth.right, -1]] as const) {
      if (bone !== undefined) rig.slide(bone, [side * m * (0.28 * wide + 0.12 * Math.max(0, corners)), m * (0.42 * corners - 0.16 * jaw), -m * 0.12 * Math.max(0, wide) + m * 0.12 * Math.max(0, -wide)])
    }
    const round = Math.max(0, -wide)
    if (body.mouth.top !== undefined) rig.slide(body.mouth.top, [0, m * (0.1 * jaw - 0.12 * closed), m * 0.18 * round])
    if (body.mouth.bottom !== undefined) rig.slide(body.mouth.bottom, [0, m * (-0.12 * jaw * (person ? 1 : 0.5) + 0.2 * closed), m * 0.2 * round])
  }
}
