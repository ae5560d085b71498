import type { ActionWords } from './action-words.ts'

/** Feelings and what the body does by itself; then what animals do. */
export const feelingWords: readonly ActionWords[] = [
  { action: 'laugh', verbs: 'laugh, giggle, chuckle, smile:joyful, grin:joyful', near: 'joke', nouns: 'laugh' },
  { action: 'cheer', verbs: 'cheer:joyful, celebrate:joyful, rejoice:joyful', near: 'triumph, graduate, protest, encourage', nouns: 'birthday' },
  { action: 'clap', verbs: 'clap, applaud', nouns: 'applause' },
  { action: 'cry', verbs: 'cry, weep, sob, bawl', near: 'grieve, mourn' },
  { action: 'scream', verbs: 'scream, shriek', near: 'panic' },
  { action: 'sneeze', verbs: 'sneeze', nouns: 'sneeze' },
  { action: 'cough', verbs: 'cough', near: 'hiccup', nouns: 'cough' },
  { action: 'yawn', verbs: 'yawn', nouns: 'yawn' },
  { action: 'shiver', verbs: 'shiver, tremble, shudder, quiver', near: 'freeze' },
  { action: 'blow', verbs: 'blow, blow out, puff', near: 'inflate, exhale, breathe', nouns: 'bubble, candle, kiss away' },
  { action: 'pose', verbs: 'pose, model', nouns: 'pose, model' },
  { action: 'shrug', verbs: 'shrug', nouns: 'shrug' },
  { action: 'sulk', verbs: 'sulk, pout, frown, scowl, grimace', near: 'lose, brood' },
  { action: 'nuzzle', verbs: 'nuzzle, nudge', near: 'rub against' },
  { action: 'wag', verbs: 'wag', near: 'swish' },
  { action: 'scratch-self', verbs: 'scratch', near: 'itch' },
  { action: 'shake-off', verbs: 'shake off', near: 'splash, spray, wag off' },
  { action: 'pounce', verbs: 'pounce, bat at, swat, swat at, snap at, strike at, claw at, leap at, jump at', near: 'lunge at, scare, frighten, startle, spook, ambush' },
  { action: 'rear-up', verbs: 'rear, rear up' },
  { action: 'howl', verbs: 'howl' },
  { action: 'preen', verbs: 'preen' },
  { action: 'dig-paws', verbs: 'burrow' },
  { action: 'vocalize', verbs: 'bark, meow, roar, growl, neigh, moo, chirp, tweet, quack, purr, hiss, bleat, oink, squeak, croak, yelp, whinny, hoot, crow, caw, cluck, honk, snort, bray, trill, ribbit, whine, whimper, snarl, pant, chatter, trumpet, squeal, beep, warble, bellow, yap', near: 'whirr, whir' },
]
