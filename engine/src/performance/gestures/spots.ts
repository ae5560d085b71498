import { recipeById } from '../../catalog/index.ts'
import { add, mixQuaternions, mixVectors, rotate, scale, subtract, type Quaternion, type Vector } from '../../platform/index.ts'
import type { Actor } from '../actor.ts'
import type { Arm } from '../body.ts'
import { armLength, before, chestTurn, shoulders } from '../hands.ts'
import { faceOf } from '../targets.ts'
import { mouthOf } from '../actions/mouth.ts'
import type { Anchor, Spot } from './gesture.ts'

/** What a gesture's anchors are resolved against. */
export interface Surroundings { actor: Actor; partner: Actor | undefined; tool: Actor | undefined; target: Vector | undefined }

/** Half the chest's turn and half the heading: the axes that gestures live in. */
export const gestureTurn = (actor: Actor): Quaternion => mixQuaternions(actor.heading, chestTurn(actor), 0.5)

/** Where a hand goes in the world. */
export function placeOfSpot(around: Surroundings, arm: Arm, spot: Spot): Vector {
  const { actor } = around
  if (typeof spot[0] === 'number') return before(actor, arm, spot as Vector)
  const [anchor, x, y, z] = spot as readonly [Anchor, number, number, number]
  const reach = armLength(arm)
  const onHead = headAnchors.has(anchor)
  const turn = onHead && actor.body.head !== undefined ? actor.rig.world(actor.body.head) : gestureTurn(actor)
  return add(anchorPlace(around, arm, anchor), rotate(turn, [arm.side * x * reach, y * reach, z * reach]))
}

const headAnchors: ReadonlySet<Anchor> = new Set(['mouth', 'chin', 'nose', 'brow', 'ear', 'cheek', 'crown'])

/** A place on the own head: shares of its size, out to the arm's side, up and ahead of the mouth. */
function headPlace(actor: Actor, arm: Arm, anchor: Anchor): Vector {
  const { rig, body } = actor
  const mouth = mouthOf(actor)
  const head = body.head
  if (head === undefined) return mouth
  const turn = rig.world(head)
  const crown = rig.socket('headTop')?.position ?? add(mouth, rotate(turn, [0, 0.15 * actor.model.recipe.heightM, 0]))
  const middle = rig.position(head)
  const size = Math.sqrt(subtract(crown, middle).reduce((sum, v) => sum + v * v, 0))
  const out = (x: number, y: number, z: number): Vector => add(mouth, rotate(turn, [arm.side * x * size, y * size, z * size]))
  const places: Partial<Record<Anchor, Vector>> = {
    mouth, chin: out(0, -0.22, -0.05), nose: out(0, 0.2, 0.08), brow: out(0.05, 0.48, 0.05), cheek: out(0.42, 0.12, -0.2), ear: out(0.62, 0.25, -0.5), crown,
  }
  return places[anchor] ?? mouth
}

function anchorPlace(around: Surroundings, arm: Arm, anchor: Anchor): Vector {
  const { actor, partner, tool, target } = around
  const { rig, body } = actor
  const other = body.arms.find((candidate) => candidate !== arm) ?? arm
  if (headAnchors.has(anchor)) return headPlace(actor, arm, anchor)
  const leg = body.legs.find((candidate) => candidate.side === arm.side) ?? body.legs[0]
  const places: Partial<Record<Anchor, () => Vector>> = {
    chest: () => rig.socket('chest')?.position ?? shoulders(actor),
    belly: () => add(mixVectors(shoulders(actor), rig.rootPosition, 0.6), rotate(rig.world(0), [0, 0, 0.13 * body.legM])),
    hip: () => (leg === undefined ? rig.rootPosition : add(rig.position(leg.upper), rotate(rig.world(0), [leg.side * 0.06 * body.legM, 0.05 * body.legM, 0]))),
    knee: () => (leg === undefined ? rig.rootPosition : rig.position(leg.lower)),
    foot: () => (leg === undefined ? rig.rootPosition : rig.position(leg.foot)),
    shoulder: () => rig.position(other.upper),
    hand: () => rig.position(other.hand),
    ground: () => actor.at([0, 0, 0.35 * body.legM]),
    tool: () => (tool === undefined ? actor.at([0, 0.9 * body.legM, 0.5 * body.legM]) : topOf(tool)),
    work: () => (partner === undefined || partner.alive || isTall(partner) ? before(actor, arm, [0, -0.5, 0.6]) : topOf(partner)),
    touched: () => (partner === undefined || partner.alive || isTall(partner) ? before(actor, arm, [0.14, -0.12, 0.92]) : topOf(partner)),
    target: () => target ?? actor.at([0, 1.2 * body.legM, 3]),
  }
  return places[anchor]?.() ?? partnerPlace(actor, partner, arm, anchor)
}

/** What is taller than this, metres, is not worked on at its top. */
const tallestWorkM = 0.75
const isTall = ({ model: { bounds: { min, max } } }: Actor): boolean => max[1] - min[1] > tallestWorkM

const topOf = (thing: Actor): Vector => {
  const { min, max } = thing.model.bounds
  return thing.rig.point(0, [(min[0] + max[0]) / 2, max[1], (min[2] + max[2]) / 2])
}

/** A place on the other body; without one, where it would be. */
function partnerPlace(actor: Actor, partner: Actor | undefined, arm: Arm, anchor: Anchor): Vector {
  const reach = armLength(arm)
  const own = shoulders(actor)
  if (partner === undefined) return add(own, rotate(actor.heading, [0, -0.1 * reach, 0.85 * reach]))
  const { rig, body } = partner
  if (anchor === 'meeting') return mixVectors(own, middleOf(partner), 0.5)
  // Of the two who face each other, the near hand of the one is across from the other's.
  const across = body.arms.find((candidate) => candidate.side === -arm.side) ?? body.arms[0]
  const along = body.arms.find((candidate) => candidate.side === arm.side) ?? body.arms[0]
  if (anchor === 'their-crown') return rig.socket('headTop')?.position ?? faceOf(partner)
  if (anchor === 'their-face') return body.head === undefined ? middleOf(partner) : mouthOf(partner)
  if (anchor === 'their-worn') return wornPlace(partner)
  // both hands are at the same shoe
  const foot = body.legs.find(({ side }) => side === -1) ?? body.legs[0]
  if (anchor === 'their-foot') return foot === undefined ? partner.stand.position : rig.position(foot.foot)
  if (anchor === 'their-back') return add(middleOf(partner), scale(rotate(actor.heading, [0, 0, 1]), 0.12 * partner.body.legM))
  if (across === undefined || along === undefined) return body.legs.length > 2 ? rig.socket('back')?.position ?? middleOf(partner) : middleOf(partner)
  const bones: Partial<Record<Anchor, number>> = { 'their-shoulder': across.upper, 'their-far-shoulder': along.upper, 'their-hand': across.hand, 'their-far-hand': along.hand }
  const bone = bones[anchor]
  return bone === undefined ? middleOf(partner) : rig.position(bone)
}

/** Where somebody wears what he put on last: before the eyes, on the head, about the neck; else before the chest. */
function wornPlace(partner: Actor): Vector {
  const { rig, body } = partner
  const [left, right = left] = body.eyes
  const place = recipeById(partner.entity.appearance?.wears?.at(-1) ?? '')?.wearing?.place
  const mouth = body.head === undefined ? middleOf(partner) : mouthOf(partner)
  if (place === 'eyes' && left !== undefined && right !== undefined) return mixVectors(rig.position(left), rig.position(right), 0.5)
  if (place === 'head' || place === 'dome') return mixVectors(mouth, rig.socket('headTop')?.position ?? mouth, 0.8)
  return mixVectors(mouth, middleOf(partner), place === 'neck' ? 0.6 : 1)
}

/** Between the shoulders, or the middle of a body without arms. */
function middleOf(actor: Actor): Vector {
  return actor.body.arms.length > 0 ? shoulders(actor) : actor.rig.socket('back')?.position ?? faceOf(actor)
}
