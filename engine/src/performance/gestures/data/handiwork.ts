import type { GestureSet } from '../gesture.ts'
import { curls, elbows, hands, key, toAndFro } from '../keys.ts'

/** Both palms on top of the work, so high over where it was. */
const pressing = (up: number) => hands(['work', 0.1, up, 0])

/** What is done at the potter's wheel, at the tailor's, at the dentist's and where boxes are stacked. */
export const handiwork: GestureSet = {
  'throw-pot': { layer: 'overlay', gaze: 'hands', base: { ...curls(0.35), ...elbows([1, -0.3, 0]), lean: 0.22, nod: 0.1 }, loopS: 2.6, keys: [key(0, { R: ['work', 0.2, -0.3, -0.02], L: ['work', 0.2, -0.3, -0.02] }), key(0.6, { R: ['work', 0.15, -0.02, -0.02], L: ['work', 0.15, -0.02, -0.02], lean: 0.12 }, 'even'), key(0.8, { R: ['work', 0.26, -0.04, -0.02], L: ['work', 0.26, -0.04, -0.02] })] },
  'measure-other': { layer: 'body', near: 0.9, gaze: 'hands', mood: 'calm', easeS: 0.5, tool: { hand: 'both' }, base: { ...elbows([1, -0.3, 0]), ...curls(0.9), lean: 0.1 }, loopS: 2.6, keys: [key(0, hands(['their-far-shoulder', 0.02, 0.12, 0.2])), key(0.3, hands(['their-far-shoulder', 0.16, 0.06, 0.22])), key(0.55, { ...hands(['their-far-shoulder', 0.16, 0.06, 0.22]), nod: 0.1 }), key(0.8, hands(['their-far-shoulder', 0.1, 0.3, 0.16]))] },
  'clean-teeth': { layer: 'body', near: 0.9, gaze: 'partner', mood: 'determined', easeS: 0.4, tool: { hand: 'R' }, base: { ...elbows([1, -0.4, 0]), curlR: 0.9, curlL: 0.4, L: ['their-face', 0.3, -0.16, -0.1], lean: 0.22, tool: [-0.5, 0.1, 0.85] }, ...toAndFro(0.6, { R: ['their-face', 0.2, 0.02, -0.14] }, { R: ['their-face', -0.02, 0.02, -0.16], tilt: 0.08 }) },
  'press-flat': { layer: 'overlay', gaze: 'hands', mood: 'determined', onceS: 3.8, base: { ...curls(0.05), ...elbows([1, -0.2, 0]), palmR: [-1, 0, 0], palmL: [-1, 0, 0], nod: 0.08 }, keys: [key(0, { ...pressing(0.16), lean: 0.12 }), ...[0.2, 0.5, 0.8].flatMap((at, i) => [key(at, { ...pressing(-0.02 - 0.14 * i), lean: 0.28, sink: 0.03 }), key(at + 0.1, { ...pressing(0.1 - 0.14 * i), lean: 0.18 })]), key(1, { ...pressing(-0.32), lean: 0.32, sink: 0.04 })] },
  'piece-together': { layer: 'overlay', gaze: 'hands', mood: 'calm', base: { ...curls(0.5), ...elbows([1, -0.3, 0]), lean: 0.26, nod: 0.1 }, loopS: 2.4, keys: [key(0, { R: ['work', 0.3, 0.04, 0.02], L: ['work', 0.3, 0.04, -0.1] }), key(0.25, { R: ['work', 0.36, 0.2, -0.1], L: ['work', 0.3, 0.04, -0.1] }), key(0.45, { R: ['work', 0.06, 0.03, 0.04], L: ['work', 0.3, 0.04, -0.1], lean: 0.34 }), key(0.6, { R: ['work', 0.3, 0.04, 0.02], L: ['work', 0.36, 0.18, -0.1] }), key(0.85, { R: ['work', 0.3, 0.04, 0.02], L: ['work', 0.08, 0.03, 0.1], lean: 0.32 })] },
  'stack-up': { layer: 'body', gaze: 'tool', mood: 'determined', tool: { hand: 'between' }, onceS: 3.2, base: { ...curls(0.4), ...elbows([1, -0.4, 0]) }, keys: [key(0, { ...hands(['ground', 0.3, 0.22, 0.12]), sink: 0.4, lean: 0.45, pitch: 0.35, ahead: -0.1 }), key(0.22, { ...hands(['ground', 0.3, 0.22, 0.12]), sink: 0.4, lean: 0.45, pitch: 0.35, ahead: -0.1 }), key(0.5, { ...hands([0.3, -0.36, 0.5]), lean: -0.06 }), key(0.78, { ...hands(['work', 0.26, 0.44, 0]), lean: 0.1 }), key(0.92, { ...hands(['work', 0.26, 0.27, 0]), lean: 0.18 }), key(1, { ...hands(['work', 0.26, 0.27, 0]), lean: 0.18 })], sounds: [{ at: 0.92, kind: 'impact', by: 'R' }] },
  'open-wide': { layer: 'body', gaze: 'viewer', base: { jaw: 1 }, ...toAndFro(1.8, { nod: -0.04, jaw: 1 }, { nod: -0.1, jaw: 1, tilt: 0.05 }) },
}

/** What the other does meanwhile. */
export const answersOfHandiwork: Readonly<Record<string, string>> = { 'measure-other': 'be-still', 'clean-teeth': 'open-wide' }
