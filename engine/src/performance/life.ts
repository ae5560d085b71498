import type { Actor } from './actor.ts'
import type { Scene } from './scene.ts'

/** What a living body does by itself: it breathes, blinks, looks, and its tail and ears follow late. */
export class Life {
  readonly actor: Actor
  readonly scene: Scene

  constructor(actor: Actor, scene: Scene) {
    this.actor = actor
    this.scene = scene
  }

  step(): void {
    if (!this.actor.alive) return
  }
}
