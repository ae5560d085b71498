/**
 * How large what is in an animal's paws, wings or hands looks, in shares of its height as it works: a telephone that fits a paw
 * as it fits a hand is a speck in a picture of the whole body. `lookOf` in recipe-size.ts says how large a thing looks.
 */
export const shownShares: Readonly<Record<string, number>> = {
  selfie: 0.2, text: 0.2, 'phone-call': 0.2, 'take-photo': 0.24, film: 0.26, examine: 0.28,
  sing: 0.2, host: 0.24, interview: 0.2, howl: 0.2, conduct: 0.2, conjure: 0.24, 'cast-spell': 0.24,
  read: 0.3, write: 0.14, draw: 0.14, paint: 0.2, 'paint-wall': 0.24, knit: 0.46, sew: 0.3, pour: 0.26, iron: 0.22,
  play: 0.42, 'play-violin': 0.34, 'play-flute': 0.26, 'play-trumpet': 0.34, 'play-harmonica': 0.16, 'play-accordion': 0.36, 'play-cello': 0.5,
  cook: 0.16, mix: 0.16, chop: 0.18, fry: 0.3, hammer: 0.2, saw: 0.26, cut: 0.2, 'brush-teeth': 0.16, drink: 0.18,
  'lift-dumbbell': 0.3, 'lift-barbell': 0.5, 'swing-racket': 0.34, 'swing-bat': 0.4, golf: 0.5, dribble: 0.24, 'shoot-basket': 0.24,
  hold: 0.26, 'show-thing': 0.26, taste: 0.16, serve: 0.34, 'slide-along': 0.34, fish: 0.9, negotiate: 0.3, 'carry-off': 0.42, 'play-toys': 0.24,
}

/** How large what an animal works at on a table looks, in the same shares. */
export const laidShares: Readonly<Record<string, number>> = { type: 0.34, sew: 0.32, iron: 0.34, pour: 0.17, brew: 0.17, cook: 0.26, mix: 0.22, taste: 0.36 }
/** Each of several that are tasted is smaller: they stand side by side. */
export const tastedOfSeveral = 0.22

/** How tall what stands before an animal that uses it is, in its heights as it works. */
export const standShares: Readonly<Record<string, number>> = { 'play-piano': 0.74, 'play-decks': 0.46, 'play-harp': 0.95, paint: 1.02 }
