import { anybody, entry, limbed, once, overlay, staying, type ActionEntry } from './action-entry.ts'

/** What animals do, and a few deeds without a family of their own. */
export const animalActions: readonly ActionEntry[] = [
  entry('graze', 'graze', 4, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('peck', 'peck', 3, { ...staying, target: 'maybe', with: 'maybe', locomotions: limbed }),
  entry('scratch-self', 'scratch, scratch itself', 3, { ...staying, locomotions: limbed }),
  entry('shake-off', 'shake off, shake itself', 2.5, { ...staying, locomotions: limbed }),
  entry('wag', 'wag', 3, { ...staying, locomotions: limbed }),
  entry('play-bow', 'play bow', 3, { ...staying, locomotions: limbed }),
  entry('slide-along', 'slide along, slide across', 3, { ...overlay, target: 'maybe', with: 'always', locomotions: limbed }),
  entry('build-sand', 'build in sand', 4, { ...staying, target: 'maybe', with: 'maybe', locomotions: limbed, tool: 'toy-spade' }),
  entry('scratch-thing', 'sharpen claws', 3.5, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('dig-paws', 'burrow, dig a hole', 3.5, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('rear-up', 'rear, rear up', 3, { ...staying, locomotions: limbed }),
  entry('lap', 'lap up', 3, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('lick', 'lick', 3, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('preen', 'preen', 3, { ...staying, locomotions: limbed }),
  entry('nuzzle', 'nuzzle, nudge, touch with the nose', 3, { ...staying, target: 'maybe', locomotions: limbed }),
  entry('pull-out', 'pull out of a hat', 4, { ...overlay, target: 'maybe', with: 'maybe', locomotions: limbed }),
  entry('flutter', 'flutter in place', 4, { ...staying, locomotions: ['bird'] }),
  entry('sip', 'sip from a cup', 4, { ...overlay, with: 'maybe', locomotions: limbed }),
  entry('howl', 'howl', 3, { ...overlay, locomotions: limbed }),
  entry('bat-about', 'bat about, paw at', 3, { ...staying, target: 'maybe', with: 'maybe', locomotions: limbed }),
  entry('pounce', 'pounce', 2.4, { ...once, target: 'maybe', locomotions: limbed }),
  entry('vocalize', 'bark, meow, neigh, moo, roar, quack, chirp, growl, purr, squawk, tweet', 1.6, { ...overlay, locomotions: anybody }),
]
