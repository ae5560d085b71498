import type { Platform } from '@kinora/engine'
import type { Law } from '../law.ts'
import { carriedBy, onGround, show } from '../staging.ts'

/** The same Screenplay gives the same bits: performed again, a scene has the same hash. */
export const sameness = (platform: Platform): Law => ({
  name: 'hashes_that_differ',
  says: 'performances of one scene whose SHA-256 over every number differs from the first one’s (that Node and Chromium agree is tested in testing/same-bits.test.ts)',
  unit: '',
  bound: '<= 0',
  scenes: [
    { name: 'axel beside a rolling ball', set: 'ice-rink', cast: { skater: 'skater', ball: 'ball' }, durationS: 5, placements: { skater: onGround(), ball: onGround(1, 1, { yM: 1 }) }, beats: [{ who: 'skater', action: 'axel', count: 3 }, { who: 'ball', action: 'roll' }] },
    { name: 'dog and rider on a raft', set: 'sea', cast: { raft: 'raft', man: 'man', dog: 'dog' }, durationS: 5, placements: { raft: onGround(), man: carriedBy('raft', 'deck', 'stand'), dog: carriedBy('raft', 'seat', 'sit') } },
  ],
  measure: async ({ hash }, scene) => ((await show(platform, scene)).hash === hash ? 0 : 1),
})
