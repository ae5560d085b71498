import type { Vector } from '../../platform/index.ts'
import type { Mood } from '../actor.ts'

/*
 * How an action is done, as data: key poses of hands, trunk, feet and face over a span of time. Any body that has the parts does it.
 * Hand places are in arm lengths (x out to the hand's own side, y up, z ahead), feet and hips in leg lengths, angles in radians.
 */

/** A place on the own body, on the partner, on the tool, or between the two bodies. */
export type Anchor =
  | 'mouth' | 'chin' | 'nose' | 'brow' | 'ear' | 'cheek' | 'crown' | 'chest' | 'belly' | 'hip' | 'knee' | 'shoulder' | 'foot' | 'hand'
  | 'ground' | 'meeting' | 'tool' | 'work' | 'touched' | 'target'
  | 'their-face' | 'their-worn' | 'their-crown' | 'their-shoulder' | 'their-far-shoulder' | 'their-hand' | 'their-far-hand' | 'their-back' | 'their-chest' | 'their-foot'

/** Where a hand goes: about the middle between the shoulders, or about an anchor. */
export type Spot = Vector | readonly [Anchor, number, number, number]

/** Where a foot goes, from its place in a plain stance: out, up, ahead (leg lengths), heel up (radians), turned out (radians). */
export type Step = readonly [number, number, number, number?, number?]

/** One moment of a gesture. What is absent is as in the gesture's base pose, and without that as the body stands. */
export interface Pose {
  R?: Spot | 'free'; L?: Spot | 'free'
  /** The way an elbow points, in the chest's axes. */
  elbowR?: Vector; elbowL?: Vector
  /** The hand's turn against the forearm: pitch, yaw, roll (mirrored for the left hand). */
  palmR?: Vector; palmL?: Vector
  curlR?: number; curlL?: number
  /** Trunk: bent forward, twisted to the own left, left side up. */
  lean?: number; twist?: number; side?: number
  /** Shoulders lifted towards the ears. */
  shrug?: number
  /** Neck forward; head down, turned to the own left, its left side up. */
  neck?: number; nod?: number; turn?: number; tilt?: number
  /** The hips: lowered, raised off the ground with the feet, moved ahead and to the own left; and how they are turned. */
  sink?: number; rise?: number; ahead?: number; aside?: number
  pitch?: number; yaw?: number; roll?: number
  footR?: Step; footL?: Step
  /** The way a knee points while its foot is placed by the gesture. */
  kneeR?: Vector; kneeL?: Vector
  jaw?: number; wide?: number; shut?: number; eyes?: number
  /** Which way the tool's own up points, in the body's axes (x out to the side of the hand that has it). */
  tool?: Vector
  /** The same for what the other hand has, of a pair that is used together. */
  toolOther?: Vector
  /** How the tool's own up turns towards the viewer of the body: about its length, radians. */
  toolTurn?: number
  /** How far what the partner wears before the eyes is pushed up, metres. */
  pushed?: number
  /** How far the tool is folded, if it is cloth with hinges: 0 spread, 1 its sides laid in, 2 its lower half laid up. */
  folded?: number
}

/** How a body comes to a key: slow out and in, evenly, ever faster, ever slower. */
export type Way = 'ease' | 'even' | 'strike' | 'land'

/** A pose and when it is reached, as a share of the gesture's time. */
export interface Key { at: number; pose: Pose; way?: Way }

export interface ToolUse {
  /** Which hand has it; `both`: it lies from the right hand to the left; `between`: both palms hold it; `none`: it stays where it stands. */
  hand: 'R' | 'L' | 'both' | 'between' | 'none'
  /** Moves the grip along the tool and off it, in metres of the tool's own axes; between two palms, off its middle. */
  grip?: Vector
  /** It is longer or broader than a hand's thing: the hands keep this far along it, metres. */
  along?: number
  /** It is shown: no higher than the chin of who shows it. */
  belowFace?: boolean
  /** It is one of a pair: the other is in the other hand, and points as `toolOther` says. */
  pair?: boolean
  /** A ball: between two touches of the hand it goes down to the ground and up again, once a round. */
  bounces?: boolean
  /** A toy on the ground: it rolls to and fro before whoever strikes it, once a round. */
  rolls?: boolean
  /** It lies by until it is taken, at this share of the time, and is laid into the target at that one. */
  laidIn?: { takenAt: number; laidAt: number }
  /** A rope: it turns round the body once a round, from both hands. */
  turns?: boolean
  /** A hoop: it circles round the waist, once a round. */
  circles?: boolean
  /** A ball that the right foot keeps in the air: kicked up as a round begins. */
  onFoot?: boolean
  /** At this share of the time it leaves the hand, so fast: out to the own side, up, ahead, metres per second. */
  leaves?: { at: number; velocity: Vector }
}

/** A whole gesture. */
export interface Gesture {
  layer: 'body' | 'overlay'
  /** Seconds of one round; without it the keys spread over the whole time once. */
  loopS?: number
  /** The most that a round which is done once takes, seconds; then its last pose is held. */
  onceS?: number
  base?: Pose
  keys?: readonly Key[]
  easeS?: number
  mood?: Mood
  /** What the eyes do: straight ahead, on the hands, the tool, the partner or target, up, down, shut, or round about. */
  gaze?: 'ahead' | 'hands' | 'hand-R' | 'hand-L' | 'tool' | 'partner' | 'up' | 'down' | 'around' | 'viewer'
  tool?: ToolUse
  /** Goes up to the target (or, for a thing that is not held, to the tool) and stops this many of its own leg lengths before it. */
  near?: number
  /** It is done half turned to the viewer as well, so that both faces are seen. */
  open?: boolean
  /** It is done on top of the thing that is its target: on the trampoline. */
  onTop?: boolean
  /** It turns its back to the one it is done with. */
  turnsBack?: boolean
  /** It is placed on the ground by its feet all the time: kneeling, lying, sitting; the hips follow the root and not the standing feet. */
  grounded?: boolean
  /** Goes along while it is done: metres per second for a leg of one metre. */
  speed?: number
  /** Shares of a round at which something is heard. */
  sounds?: readonly { at: number; kind: 'step' | 'impact' | 'grip' | 'whoosh' | 'land' | 'bounce'; by?: 'R' | 'L' | 'foot' }[]
  /** A ball that is its target is struck at this share of a round, and comes back before the next. */
  strikesAt?: number
  /** What it is done to, if it is in a hand, is held like a pad that is written on. */
  pad?: boolean
  /** What it is done to is taken up into the other hand, if a hand can have it: a dish that is washed. */
  takesUp?: boolean
  /** How a body without arms does it; without that it uses neck, head, jaw and a fore paw as the hands and head are used. */
  beast?: Pick<Gesture, 'loopS' | 'base' | 'keys'>
}

export type GestureSet = Readonly<Record<string, Gesture>>
