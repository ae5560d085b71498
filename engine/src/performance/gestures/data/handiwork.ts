import type { GestureSet } from '../gesture.ts'
import { curls, elbows, hands, key, toAndFro } from '../keys.ts'

/** What is done at the potter's wheel, at the tailor's and at the dentist's. */
export const handiwork: GestureSet = {
  'throw-pot': { layer: 'overlay', gaze: 'hands', base: { ...curls(0.35), ...elbows([1, -0.3, 0]), lean: 0.22, nod: 0.1 }, loopS: 2.6, keys: [key(0, { R: ['work', 0.2, -0.3, -0.02], L: ['work', 0.2, -0.3, -0.02] }), key(0.6, { R: ['work', 0.15, -0.02, -0.02], L: ['work', 0.15, -0.02, -0.02], lean: 0.12 }, 'even'), key(0.8, { R: ['work', 0.26, -0.04, -0.02], L: ['work', 0.26, -0.04, -0.02] })] },
  'measure-other': { layer: 'body', near: 0.9, gaze: 'hands', mood: 'calm', easeS: 0.5, tool: { hand: 'both' }, base: { ...elbows([1, -0.3, 0]), ...curls(0.9), lean: 0.1 }, loopS: 2.6, keys: [key(0, hands(['their-far-shoulder', 0.02, 0.12, 0.2])), key(0.3, hands(['their-far-shoulder', 0.16, 0.06, 0.22])), key(0.55, { ...hands(['their-far-shoulder', 0.16, 0.06, 0.22]), nod: 0.1 }), key(0.8, hands(['their-far-shoulder', 0.1, 0.3, 0.16]))] },
  'clean-teeth': { layer: 'body', near: 0.9, gaze: 'partner', mood: 'determined', easeS: 0.4, tool: { hand: 'R' }, base: { ...elbows([1, -0.4, 0]), curlR: 0.9, curlL: 0.4, L: ['their-face', 0.3, -0.16, -0.1], lean: 0.22, tool: [-0.5, 0.1, 0.85] }, ...toAndFro(0.6, { R: ['their-face', 0.2, 0.02, -0.14] }, { R: ['their-face', -0.02, 0.02, -0.16], tilt: 0.08 }) },
  'open-wide': { layer: 'body', gaze: 'viewer', base: { jaw: 1 }, ...toAndFro(1.8, { nod: -0.04, jaw: 1 }, { nod: -0.1, jaw: 1, tilt: 0.05 }) },
}

/** What the other does meanwhile. */
export const answersOfHandiwork: Readonly<Record<string, string>> = { 'measure-other': 'be-still', 'clean-teeth': 'open-wide' }
