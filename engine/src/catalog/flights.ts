/** How a thing lies in the air when it is thrown. */
export interface Flight {
  /** `head-on`: its nose first; `end-over-end`: over and over, to arrive with its nose first; `flat`: level, spinning; `tumbling`: anyhow. */
  lies: 'head-on' | 'end-over-end' | 'flat' | 'tumbling'
  /** Where its nose is as the recipe has it: ahead or up. */
  nose: 'ahead' | 'up'
  /** It stays in what it hits, or in the ground. */
  sticks?: true
}

const tumbling: Flight = { lies: 'tumbling', nose: 'ahead' }
const flights: Readonly<Record<string, Flight>> = {
  dart: { lies: 'head-on', nose: 'ahead', sticks: true },
  spear: { lies: 'head-on', nose: 'up', sticks: true },
  arrow: { lies: 'head-on', nose: 'up', sticks: true },
  axe: { lies: 'end-over-end', nose: 'ahead', sticks: true },
  knife: { lies: 'end-over-end', nose: 'up', sticks: true },
  dagger: { lies: 'end-over-end', nose: 'up', sticks: true },
  sword: { lies: 'end-over-end', nose: 'up', sticks: true },
  'paper-airplane': { lies: 'head-on', nose: 'ahead' },
  'toy-airplane': { lies: 'head-on', nose: 'ahead' },
  frisbee: { lies: 'flat', nose: 'ahead' },
  plate: { lies: 'flat', nose: 'ahead' },
  discus: { lies: 'flat', nose: 'ahead' },
}

/** How the thing of a recipe flies. */
export const flightOf = (recipe: string): Flight => flights[recipe] ?? tumbling

/** Seconds from the beginning of a throw until the thing leaves the hand, of its flight from there, and of a flight that begins in the air: slower than in life, so that it is seen. */
export const flightTimes = { releaseS: 0.75, fromHandS: 0.9, byItselfS: 1.3 }

/** Where what is aimed at is hit, and how far before its middle its face is there, as shares of its height; half-way up its front if it is not here. */
export const faces: Readonly<Record<string, { up: number; front: number }>> = { dartboard: { up: 0.816, front: 0.03 }, 'archery-target': { up: 0.567, front: 0.02 }, window: { up: 0.6, front: 0.05 }, mirror: { up: 0.55, front: 0.05 }, 'basketball-hoop': { up: 0.8, front: 0.1 } }

/** What is thrown into, and where the rim or the water of it is, as a share of its height. */
export const thrownInto: Readonly<Record<string, number>> = { fountain: 0.2, bucket: 0.9, basket: 0.6, 'trash-can': 0.95, box: 0.95, 'cardboard-box': 0.95, well: 0.45, pond: 0.5, puddle: 0.5, 'wash-tub': 0.9, barrel: 0.95, 'cooking-pot': 0.8, cauldron: 0.8, bonfire: 0.3, campfire: 0.3, fire: 0.2 }
