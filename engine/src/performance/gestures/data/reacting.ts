import type { GestureSet } from '../gesture.ts'
import { curls, elbows, hands, key, palms, toAndFro } from '../keys.ts'
import { onHeels } from './postures.ts'

/** Both hands up beside the head and away from it, the mouth wide open, leaning back. */
const agape = { R: ['cheek', 0.62, 0.05, 0.12], L: ['cheek', 0.62, 0.05, 0.12], nod: -0.1, lean: -0.24, sink: 0.05 } as const
/** The spoon's bowl down in what is tasted, and before the lips. */
const dips = { R: [0.06, -0.44, 0.62], tool: [-0.2, -0.9, 0.25], nod: 0.12 } as const
const sips = { R: ['mouth', 0.3, -0.12, 0.26], tool: [-0.85, 0.25, -0.3], jaw: 0.8, lean: 0.05 } as const

/** How one takes what one meets with: amazement at it, its taste, the play with it, the price of it. */
export const reacting: GestureSet = {
  marvel: { layer: 'overlay', mood: 'surprised', gaze: 'partner', easeS: 0.25, base: { jaw: 1.1, eyes: 1, wide: -0.4, ...curls(0), ...elbows([1, -0.4, 0]) }, loopS: 2.6, keys: [key(0, { ...hands([0.95, 0.4, 0.34]), lean: -0.28, nod: -0.1 }), key(0.22, { ...hands([1, 0.5, 0.3]), lean: -0.3, nod: -0.12 }), key(0.4, agape, 'strike'), key(0.8, { ...agape, sink: 0.1 })] },
  taste: { layer: 'overlay', mood: 'happy', gaze: 'ahead', tool: { hand: 'R' }, base: { L: [0.3, -0.6, 0.42], curlL: 0.4, curlR: 0.9, elbowR: [1, -0.4, 0] }, loopS: 2.4, keys: [key(0, dips), key(0.16, { ...dips, R: [-0.04, -0.46, 0.64] }), key(0.42, sips), key(0.56, { ...sips, jaw: 0.15, nod: -0.1 }), key(0.72, { R: [0.5, -0.1, 0.55], tool: [0.1, 0.9, 0.2], L: [0.55, 0.05, 0.5], nod: -0.16, shut: 0.9, wide: 0.7, lean: -0.08 }), key(0.86, { R: [0.5, -0.12, 0.55], tool: [0.1, 0.9, 0.2], L: [0.55, 0, 0.5], nod: -0.1, shut: 0.9, wide: 0.7 })] },
  'play-toys': { layer: 'body', grounded: true, mood: 'happy', gaze: 'tool', easeS: 0.5, tool: { hand: 'R' }, base: { ...onHeels, lean: 0.24, curlR: 0.7, elbowR: [1, -0.3, 0], L: ['knee', 0.02, 0.08, 0.06], jaw: 0.5, tool: [0, 1, 0.05] }, loopS: 2.6, keys: [key(0, { R: [0.34, -0.62, 0.62] }, 'even'), key(0.2, { R: [-0.02, -0.62, 0.74], lean: 0.34 }, 'even'), key(0.4, { R: [0.4, -0.62, 0.66], lean: 0.3 }, 'even'), key(0.58, { R: [0.3, 0.0, 0.7], L: [0.4, -0.2, 0.6], lean: 0.06, jaw: 0.8 }), key(0.82, { R: [0.24, 0.12, 0.68], L: [0.4, -0.1, 0.6], lean: 0.04, tool: [0.3, 1, 0], jaw: 0.8 })] },
  negotiate: { layer: 'body', near: 3, open: true, gaze: 'partner', mood: 'determined', tool: { hand: 'R' }, base: { curlR: 0.8, elbowR: [0.9, -0.7, 0], tool: [0, 1, 0.1], palmL: [0, 0, 1.2], curlL: 0.1 }, loopS: 3, keys: [key(0, { R: [0.3, 0.0, 0.72], L: [0.5, -0.45, 0.45], jaw: 0.5, lean: 0.1 }), key(0.16, { R: [0.3, 0.06, 0.86], L: [0.5, -0.45, 0.45], jaw: 0.2, lean: 0.18 }), key(0.32, { R: [0.3, 0.04, 0.84], L: [0.75, -0.2, 0.5], jaw: 0.6, lean: 0.16 }), key(0.5, { R: [0.42, -0.2, 0.4], L: [0.8, -0.15, 0.5], jaw: 0.3, lean: -0.1, tilt: 0.12 }), key(0.66, { R: [0.42, -0.2, 0.4], L: [0.4, -0.2, 0.75], jaw: 0.6, lean: -0.04 }), key(0.84, { R: [0.36, -0.1, 0.56], L: [0.6, -0.3, 0.5], jaw: 0.3 })] },
  'weigh-offer': { layer: 'body', open: true, gaze: 'partner', mood: 'determined', base: { elbowR: [0.4, -1, 0.2], ...palms([-0.2, 0, 0.6]) }, loopS: 3, keys: [key(0, { R: ['chin', 0.06, -0.12, 0.16], L: [-0.1, -0.5, 0.42], tilt: 0.12, curlR: 0.6 }), key(0.4, { R: ['chin', 0.06, -0.12, 0.16], L: [-0.1, -0.5, 0.42], tilt: -0.06, turn: 0.14, curlR: 0.6 }), key(0.56, { R: [0.6, -0.1, 0.6], L: [0.62, -0.25, 0.5], jaw: 0.7, lean: 0.08, curlR: 0 }), key(0.7, { R: [0.7, -0.2, 0.5], L: [0.72, -0.3, 0.45], jaw: 0.3, turn: -0.12, curlR: 0 }), key(0.86, { R: [0.5, -0.3, 0.55], L: [0.6, -0.4, 0.45], jaw: 0.5 })] },
  serve: { layer: 'overlay', gaze: 'partner', mood: 'happy', tool: { hand: 'between' }, base: { ...elbows([0.9, -0.8, 0]), ...curls(0.5), ...palms([-0.3, 0, 1]) }, loopS: 2.8, keys: [key(0, { ...hands([0.22, -0.3, 0.5]) }), key(0.3, { ...hands([0.2, -0.26, 0.92]), lean: 0.2, jaw: 0.4 }), key(0.66, { ...hands([0.2, -0.28, 0.94]), lean: 0.26, nod: 0.1 }), key(0.9, { ...hands([0.22, -0.3, 0.5]) })] },
  fish: { layer: 'overlay', gaze: 'ahead', mood: 'calm', tool: { hand: 'R' }, base: { R: [0.2, -0.42, 0.56], L: ['hand', 0.02, -0.16, -0.1], elbowR: [0.9, -0.8, 0], elbowL: [0.9, -0.8, 0], ...curls(0.9) }, ...toAndFro(2.4, { tool: [0.1, 0.62, 0.8], lean: 0.06 }, { tool: [0.08, 0.95, 0.55], lean: -0.12, jaw: 0.2 }) },
}

/** What the other does meanwhile. */
export const answersOfReacting: Readonly<Record<string, string>> = { negotiate: 'weigh-offer' }
