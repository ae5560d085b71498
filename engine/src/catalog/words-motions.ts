/*
 * How things go that have wheels, keels or wings of their own, by the verb that is said of them: a tram that stops drives in and comes
 * to rest, a tractor that rumbles drives, a kayak that bobs lies on the water.
 */

/** What goes: on wheels or rails, on the water, through the air. */
export type Mover = 'wheels' | 'keel' | 'craft'

/** One way of going, and the verbs that name it. A verb with its particle stands before the verb alone. */
export interface MotionWords {
  movers: readonly Mover[]
  verbs: string
  action: 'drive' | 'drift' | 'float'
  manner: readonly string[]
  /** Only the nearest that it can do. */
  near?: boolean
}

const land: readonly Mover[] = ['wheels']
const water: readonly Mover[] = ['keel']
const air: readonly Mover[] = ['craft']
const surface: readonly Mover[] = ['wheels', 'keel']

export const motionWords: readonly MotionWords[] = [
  { movers: surface, verbs: 'stop, halt, brake, park, dock, berth, arrive, pull up, pull in, pull into, pull over, slow, slow down, screech to, roll up, drop off', action: 'drive', manner: ['entering'] },
  { movers: surface, verbs: 'start, start up, depart, pull away, pull out, pull off, set off, cast off, speed off, speed away, roar off, roar away', action: 'drive', manner: ['leaving'] },
  { movers: surface, verbs: 'reverse, back, back up', action: 'drive', manner: ['backwards'] },
  { movers: surface, verbs: 'speed, zoom, zip, whiz, whizz, whoosh, hurtle, tear, roar, barrel, thunder, accelerate, streak, careen, screech, skid', action: 'drive', manner: ['fast'] },
  { movers: surface, verbs: 'overtake, pass, outrun, outpace, chase, pursue, follow, tail, trail', action: 'drive', manner: [] },
  { movers: land, verbs: 'swerve, weave, fishtail, zigzag, drift', action: 'drive', manner: ['weaving'] },
  { movers: surface, verbs: 'rumble, chug, puff, lumber, trundle, rattle, clatter, steam, coast, glide, crawl, meander', action: 'drive', manner: [] },
  { movers: land, verbs: 'roll, whistle, plow, plough, till, harvest, wander, climb, descend, ascend', action: 'drive', manner: [] },
  { movers: land, verbs: 'turn, turn left, turn right, round, taxi', action: 'drive', manner: [], near: true },
  { movers: water, verbs: 'bob, rock, toss, pitch, sway, roll, bounce, anchor, moor, tilt, wobble, swing, dance, heave, lurch, drift, float', action: 'float', manner: [] },
  { movers: air, verbs: 'taxi, park, reverse, back up, roll', action: 'drive', manner: [] },
  { movers: air, verbs: 'speed, zoom, zip, whiz, whizz, whoosh, hurtle, roar, thunder, streak, race, accelerate', action: 'drift', manner: ['fast'] },
  { movers: air, verbs: 'loop, bank, turn, rumble, cruise, glide, sail, pass, cross, travel, move, go, head, dart, buzz', action: 'drift', manner: [] },
]
