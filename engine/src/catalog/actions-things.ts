import { entry, getting, once, staying, type ActionEntry } from './action-entry.ts'

const limbless = { locomotions: ['none', 'wheels'] } as const

/** What a thing does as if it were alive: a teapot that dances, a spoon that talks. It has only its whole body to do it with. */
export const thingActions: readonly ActionEntry[] = [
  entry('thing-dance', 'dance by itself', 4, { ...staying, ...limbless }),
  entry('thing-walk', 'walk by itself', 4, { ...getting, ...limbless }),
  entry('thing-hop', 'hop by itself', 3, { ...getting, ...limbless }),
  entry('thing-skip', 'skip over water', 3, { ...getting, ...limbless }),
  entry('thing-talk', 'talk by itself', 3, { ...staying, target: 'maybe', ...limbless }),
  entry('thing-sing', 'sing by itself', 4, { ...staying, target: 'maybe', ...limbless }),
  entry('thing-ring', 'ring by itself', 4, { ...staying, ...limbless }),
  entry('tick', 'tick', 4, { ...staying, ...limbless }),
  entry('swing-hung', 'swing to and fro', 4, { ...staying, ...limbless }),
  entry('thing-sleep', 'sleep by itself', 4, { ...staying, ...limbless }),
  entry('thing-hug', 'hug by itself', 3, { ...staying, target: 'always', ...limbless }),
  entry('collide', 'crash head-on', 3, { ...once, travels: true, target: 'always', ...limbless }),
  entry('hurtle', 'hurtle through the air', 2, { ...once, travels: true, target: 'maybe', ...limbless }),
  entry('thing-bow', 'bow by itself', 3, { ...staying, target: 'maybe', ...limbless }),
]
