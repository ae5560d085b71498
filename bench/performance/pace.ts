import { perform, type Platform } from '@kinora/engine'
import { onGround, rehearsed, type Scene } from './staging.ts'

const people = ['woman', 'man', 'girl', 'boy', 'robot', 'old-man', 'dog', 'cat', 'horse', 'duck', 'chef', 'dancer']
const things = ['crate', 'ball', 'football', 'basketball', 'box']
const ways = ['walk', 'run', 'dance', 'walk', 'wave', 'walk', 'trot', 'walk', 'trot', 'walk', 'dance', 'jump']

/** Twelve bodies and twenty props that fall among them. */
export const crowd: Scene = {
  name: '12 bodies and 20 props', set: 'meadow', durationS: 10,
  cast: { ...Object.fromEntries(people.map((recipe, i) => [`body${i}`, recipe])), ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`prop${i}`, things[i % things.length] ?? 'ball'])) },
  placements: {
    ...Object.fromEntries(people.map((_, i) => [`body${i}`, onGround(2.2 * (i % 4) - 3.3, 2 * Math.floor(i / 4) - 2, { headingDeg: 30 * i })])),
    ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`prop${i}`, onGround(1.1 * (i % 5) - 2.2, 1.3 * Math.floor(i / 5) - 2, { yM: 1 + 0.1 * i })])),
  },
  beats: people.map((_, i) => ({ who: `body${i}`, action: ways[i] ?? 'idle' })),
}

/** Seconds of the scene that are performed in a second of one core's time (the process's own: others on the machine do not count), in the best of a few runs. */
export async function paceOf(platform: Platform, runs = 3): Promise<number> {
  const { staged, models } = await rehearsed(platform, crowd)
  let best = 0
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    await perform(platform, staged, new Map(), models)
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, crowd.durationS / ((user + system) / 1e6))
  }
  return best
}
