import type { GestureSet } from '../gesture.ts'
import { curls, elbows, hands, key, palms, toAndFro } from '../keys.ts'
import { onOneKnee } from './postures.ts'

/** A comb goes down behind the head from here to there. */
const behindHead = { R: ['their-crown', 0.06, -0.02, -0.22], L: ['their-crown', 0.22, -0.16, -0.06] } as const

/** What one does for another who keeps still: at the head, at the feet, at the shoulders. Each has its answer in `answersOfTending`. */
export const tending: GestureSet = {
  'tie-others-shoes': { layer: 'body', gaze: 'hands', near: 1.2, grounded: true, easeS: 0.5, base: { ...onOneKnee, pitch: 0.3, lean: 0.5, ...curls(0.9), ...elbows([0.9, -0.5, -0.2]), nod: 0.1 }, ...toAndFro(0.8, { R: ['their-foot', 0.06, 0.12, -0.04], L: ['their-foot', 0.06, 0.12, -0.04] }, { R: ['their-foot', 0.32, 0.3, -0.12], L: ['their-foot', 0.32, 0.3, -0.12] }) },
  'comb-hair': { layer: 'body', near: 0.9, gaze: 'hand-R', mood: 'calm', tool: { hand: 'R' }, base: { ...elbows([1, -0.3, -0.1]), curlR: 0.9, curlL: 0.4, L: behindHead.L, tool: [-0.85, 0.2, 0.5] }, loopS: 1.5, keys: [key(0, { R: ['their-crown', 0.16, 0.02, -0.1] }), key(0.6, { R: ['their-crown', 0.24, -0.62, -0.16], lean: 0.12 }, 'even'), key(0.8, { R: ['their-crown', 0.5, -0.3, -0.26] })] },
  'braid-hair': { layer: 'body', near: 0.9, gaze: 'hands', mood: 'calm', base: { ...elbows([1, -0.5, -0.1]), ...curls(0.9), lean: 0.1 }, loopS: 1.2, keys: [key(0, { R: ['their-crown', 0.3, -0.4, -0.12], L: ['their-crown', 0.06, -0.5, -0.26] }), key(0.5, { R: ['their-crown', 0.06, -0.5, -0.26], L: ['their-crown', 0.3, -0.4, -0.12] })] },
  massage: { layer: 'body', near: 0.8, easeS: 0.5, gaze: 'partner', mood: 'calm', base: { ...elbows([1, -0.3, 0]), lean: 0.14 }, ...toAndFro(0.8, { R: ['their-far-shoulder', -0.06, 0.1, 0], L: ['their-far-shoulder', -0.16, 0.06, -0.06], curlR: 0.2, curlL: 0.8 }, { R: ['their-far-shoulder', -0.16, 0.06, -0.06], L: ['their-far-shoulder', -0.06, 0.1, 0], curlR: 0.8, curlL: 0.2, lean: 0.22 }) },
  'cut-hair': { layer: 'body', near: 0.9, gaze: 'hand-R', tool: { hand: 'R' }, base: { ...elbows([1, -0.2, 0]), L: ['their-crown', 0.2, -0.06, -0.02], curlL: 0.7, tool: [-0.7, 0.5, 0.4] }, loopS: 0.9, keys: [key(0, { R: ['their-crown', 0.42, -0.06, -0.06], curlR: 0.3 }), key(0.4, { R: ['their-crown', 0.3, -0.04, -0.02], curlR: 1, tilt: 0.1 }), key(0.7, { R: ['their-crown', 0.5, 0.04, -0.06], curlR: 0.3 })] },
  'make-up-face': { layer: 'body', near: 0.9, gaze: 'partner', mood: 'calm', tool: { hand: 'R' }, base: { ...elbows([1, -0.5, 0]), curlR: 0.9, curlL: 0.4, L: ['their-face', 0.34, -0.22, -0.06], lean: 0.3, tool: [-0.5, 0.2, 0.85] }, ...toAndFro(0.9, { R: ['their-face', 0.2, -0.04, -0.2] }, { R: ['their-face', 0.06, -0.03, -0.24], tilt: 0.1 }) },
  bandage: { layer: 'body', near: 1.1, grounded: true, mood: 'calm', gaze: 'hands', easeS: 0.6, base: { ...onOneKnee, lean: 0.25, ...curls(0.7) }, loopS: 1.2, keys: [key(0, { R: ['their-far-hand', 0.14, 0.16, -0.04], L: ['their-hand', 0.1, -0.06, -0.04] }), key(0.5, { R: ['their-far-hand', -0.12, -0.06, -0.02], L: ['their-hand', 0.1, -0.06, -0.04] })] },
  'dress-other': { layer: 'body', near: 0.8, gaze: 'partner', mood: 'happy', onceS: 3.2, base: { ...elbows([1, -0.4, 0]), ...curls(0.8) }, keys: [key(0, { R: ['their-far-shoulder', 0.34, -0.62, -0.1], L: ['their-far-shoulder', 0.34, -0.62, -0.1], lean: 0.3 }), key(0.35, { R: ['their-far-shoulder', 0.3, -0.4, -0.1], L: ['their-far-shoulder', 0.3, -0.4, -0.1], lean: 0.22 }), key(0.65, { R: ['their-far-shoulder', 0.02, 0.08, -0.02], L: ['their-far-shoulder', 0.02, 0.08, -0.02], lean: 0.1 }), key(0.85, { R: ['their-far-shoulder', 0.08, -0.04, 0.02], L: ['their-far-shoulder', 0.08, -0.04, 0.02] }), key(1, { R: ['their-far-shoulder', 0.02, 0.08, -0.02], L: ['their-far-shoulder', 0.02, 0.08, -0.02] })] },
  'be-dressed': { layer: 'body', gaze: 'ahead', mood: 'happy', onceS: 3.2, keys: [key(0, { ...hands([0.72, -0.5, -0.12]), ...palms([0, 0, -0.2]) }), key(0.35, hands([0.75, -0.42, 0])), key(0.65, hands([0.3, -0.55, 0.4])), key(1, { ...hands([0.1, -0.5, 0.42]), nod: 0.08 })] },
  adjust: { layer: 'body', near: 1, mood: 'happy', gaze: 'partner', easeS: 0.4, base: { ...elbows([1, -0.7, 0]), ...curls(0.6), lean: 0.1 }, loopS: 1.6, keys: [key(0, { R: ['their-face', 0.34, 0.2, -0.02], L: ['their-face', 0.34, 0.2, -0.02] }), key(0.3, { R: ['their-face', 0.3, 0.26, 0.02], L: ['their-face', 0.3, 0.26, 0.02] }), key(0.6, { R: ['their-face', 0.3, 0.22, 0.02], L: ['their-face', 0.3, 0.14, 0.02], tilt: 0.12 }), key(0.8, { R: ['their-face', 0.36, 0.18, -0.04], L: ['their-face', 0.36, 0.18, -0.04] })] },
  'sit-still': { layer: 'body', gaze: 'viewer', mood: 'happy', ...toAndFro(2.4, { nod: 0.02 }, { nod: 0.06, tilt: 0.06 }) },
  'enjoy-massage': { layer: 'body', gaze: 'viewer', mood: 'happy', base: { shut: 1 }, ...toAndFro(1.6, { nod: 0.08 }, { nod: 0.16, tilt: 0.1, lean: 0.06 }) },
  'hold-out-hand': { layer: 'body', gaze: 'partner', base: { R: [0.1, -0.5, 0.62], L: [0.12, -0.8, 0.4], palmR: [0, 0, 0.6], curlR: 0.1 }, ...toAndFro(2.4, { nod: 0.06 }, { nod: 0.12 }) },
}

/** What the other does meanwhile. */
export const answersOfTending: Readonly<Record<string, string>> = {
  'tie-others-shoes': 'be-still', 'comb-hair': 'sit-still', 'braid-hair': 'sit-still', 'cut-hair': 'sit-still', massage: 'enjoy-massage', 'make-up-face': 'be-still', bandage: 'hold-out-hand', 'dress-other': 'be-dressed', adjust: 'be-still',
}
