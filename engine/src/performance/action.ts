import type { StagedBeat } from '../../../contract/src/index.ts'
import type { Actor } from './actor.ts'
import type { Scene } from './scene.ts'

/** What an action is told when it begins. `actor.stand` and `actor.rig` still show where the body is now. */
export interface ActionStart {
  actor: Actor
  scene: Scene
  /** Its times are scene seconds. Undefined when the body only follows its posture (idle, riding, being held). */
  beat: StagedBeat | undefined
}

/**
 * One performance of an action by one body.
 * A `body` action poses the whole rig (root, spine, legs, arms) and keeps `actor.stand` up to date; an `overlay` changes
 * arms, head or face on top of it. Both leave feet that must not slide in `actor.pins`, and say where to look and how to feel.
 * Poses need not join up at the borders: the difference fades out over `blendS` by itself, pinned feet excepted.
 */
export interface ActionRun {
  /** Poses the rig at this many scene seconds after the run began. Called once per step, in order. */
  pose(timeS: number): void
  /** How long the previous pose takes to fade; 0.25 s if absent, 0 for none. */
  blendS?: number
}

export interface Action {
  layer: 'body' | 'overlay'
  begin(start: ActionStart): ActionRun
}

/** Action id → how it is done. */
export type ActionSet = Readonly<Record<string, Action>>
