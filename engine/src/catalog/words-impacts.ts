/*
 * What one thing does to another that it strikes: an arrow that thuds into a target sticks in it, a snowball that bursts against a door comes apart,
 * a wrecking ball that smashes into a wall breaks that.
 */

/** What comes apart of it: what is struck, what strikes, or neither. */
export type Breaks = 'struck' | 'striker' | 'neither'

/** Verbs by which things strike others. With its particle a verb stands as both words. */
export const impactVerbs: Readonly<Record<string, Breaks>> = Object.fromEntries(([
  ['neither', 'hit, strike, thud, slam, thump, smack, bang, bounce, pierce, stick, lodge, crash, ram, bump, knock, clang, land, ping, slap, fly, plow, plough'],
  ['struck', 'smash, shatter, demolish, destroy, topple, wreck, crush, flatten, scatter, knock down, knock over, smash through, crash through, burst through, break through, tear through, level'],
  ['striker', 'burst, splatter, splat, explode, splash'],
] as const).flatMap(([breaks, verbs]) => verbs.split(', ').map((verb) => [verb, breaks])))

/** What strikes others from where it rolls or swings, low over the ground, and what flies at them. */
export const rollers: ReadonlySet<string> = new Set(['bowling-ball', 'car-tire', 'bald-tire', 'boulder', 'barrel', 'wheel', 'wave', 'wrecking-ball', 'log', 'snow-pile', 'giant-snowball'])
export const missiles: ReadonlySet<string> = new Set(['arrow', 'dart', 'spear', 'axe', 'knife', 'dagger', 'snowball', 'football', 'ball', 'basketball', 'baseball', 'tennis-ball', 'golf-ball', 'volleyball', 'beach-ball', 'hand-stone', 'rock', 'stone', 'egg', 'tomato', 'pie', 'balloon', 'hockey-puck', 'frisbee', 'paper-ball', 'paper-airplane', 'coin', 'acorn', 'apple', 'orange', 'bottle', 'cannonball', 'meteor', 'american-football', 'boomerang', 'shoe', 'boot', 'plate'])
/** What comes apart when it strikes something. */
export const breakable: ReadonlySet<string> = new Set(['snowball', 'egg', 'tomato', 'balloon', 'bottle', 'pie', 'plate', 'vase', 'wine-bottle', 'pumpkin', 'watermelon', 'wave', 'melon'])
