import type { Part, Recipe } from '../recipes.ts'


/** A friendly machine of rounded boxes and rubber joints. */
export const robot: Recipe = {
  id: 'robot', kind: 'robot', synset: 'automaton.n.02', names: ['robot', 'android', 'droid'], locomotion: 'biped', heightM: 1.45, massKg: 90, cellM: 0.0056,
  bones: {
    hips: ['', 0, 0.62, 0], spine: ['hips', 0, 0.7, 0], chest: ['spine', 0, 0.82, 0], neck: ['chest', 0, 1.06, 0], head: ['neck', 0, 1.12, 0], jaw: ['head', 0, 1.17, 0.02],
    'eye*': ['head', 0.068, 1.275, 0.142], 'lid*': ['head', 0.068, 1.275, 0.142], 'lidLow*': ['head', 0.068, 1.275, 0.142], 'brow*': ['head', 0.068, 1.34, 0.15], mouthL: ['head', 0.06, 1.18, 0.15], mouthR: ['head', -0.06, 1.18, 0.15], lipTop: ['head', 0, 1.185, 0.16], lipBottom: ['jaw', 0, 1.178, 0.16],
    'clav*': ['chest', 0.1, 0.99, 0], 'arm*': ['clav*', 0.215, 0.985, 0], 'fore*': ['arm*', 0.36, 0.86, 0], 'hand*': ['fore*', 0.5, 0.745, 0.01], 'fingers*': ['hand*', 0.545, 0.705, 0.01], 'thumb*': ['hand*', 0.515, 0.735, 0.04],
    'thigh*': ['hips', 0.1, 0.58, 0], 'shin*': ['thigh*', 0.105, 0.34, 0.006], 'foot*': ['shin*', 0.108, 0.09, -0.01], 'toe*': ['foot*', 0.108, 0.03, 0.085],
  },
  palette: { main: '#4fa3c9', trim: '#f3f0e8', joint: '#4a4f58', screen: '#1d2730', light: '#ffd24a', iris: '#3fd0ff', lid: '#3c86a8', lip: '#6ff0ff', brow: '#f3f0e8', metal: '#b8c0ca' },
  groups: [
    { color: 'main', surface: 'metal', k: 0.015, parts: [
      { on: 'head', at: [0, 1.27, 0], box: [0.185, 0.145, 0.15], r: [0.07] }, { on: 'head', at: [0, 1.25, 0.14], box: [0.152, 0.108, 0.05], r: [0.02], paint: true, color: 'screen', surface: 'plastic' },
      { on: 'head', at: ['*', 0.195, 1.27, 0], r: [0.03, 0.055, 0.055], color: 'trim', k: 0.006 },
    ] },
    { color: 'main', surface: 'metal', k: 0.02, parts: [
      { on: 'chest', at: [0, 0.92, 0], box: [0.17, 0.13, 0.115], r: [0.06] }, { on: 'spine', at: [0, 0.755, 0], box: [0.125, 0.07, 0.09], r: [0.045], k: 0.012, color: 'trim' }, { on: 'hips', at: [0, 0.63, 0], box: [0.15, 0.062, 0.1], r: [0.05], k: 0.01 },
      { on: 'chest', at: [0, 0.93, 0.12], r: [0.075, 0.055, 0.03], color: 'trim', k: 0.006 },
    ] },
    { color: 'joint', surface: 'rubber', k: 0.01, parts: [
      { on: 'neck', from: [0, 1.04, 0], to: [0, 1.15, 0], r: [0.055, 0.055] }, { on: 'arm*', at: ['*', 0.215, 0.985, 0], r: [0.055, 0.055, 0.055] }, { on: 'arm*', from: 'arm*', to: 'fore*', r: [0.036, 0.034] }, { on: 'fore*', at: ['*', 0.36, 0.86, 0], r: [0.047, 0.047, 0.047] },
      { on: 'thigh*', at: ['*', 0.1, 0.58, 0], r: [0.066, 0.066, 0.066] }, { on: 'thigh*', from: 'thigh*', to: 'shin*', r: [0.046, 0.044] }, { on: 'shin*', at: ['*', 0.105, 0.34, 0.006], r: [0.06, 0.06, 0.06] }, { on: 'foot*', at: ['*', 0.108, 0.1, -0.01], r: [0.046, 0.046, 0.046] },
    ] },
    { color: 'main', surface: 'metal', k: 0.01, parts: [
      { on: 'fore*', from: ['*', 0.39, 0.835, 0.002], to: ['*', 0.482, 0.758, 0.008], r: [0.05, 0.062] }, { on: 'shin*', from: ['*', 0.106, 0.29, 0], to: ['*', 0.108, 0.15, -0.006], r: [0.06, 0.078] }, { on: 'clav*', from: ['*', 0.225, 1.0, 0], to: ['*', 0.26, 0.965, 0], r: [0.066, 0.058], color: 'trim' },
      { on: 'foot*', at: ['*', 0.108, 0.045, 0.01], box: [0.066, 0.045, 0.085], r: [0.035], cut: [[0, 0.001, 0], [0, -1, 0]] }, { on: 'toe*', at: ['*', 0.108, 0.038, 0.1], box: [0.066, 0.038, 0.045], r: [0.033], cut: [[0, 0.001, 0], [0, -1, 0]], color: 'trim' },
    ] },
    { color: 'joint', surface: 'rubber', k: 0.006, fine: true, parts: [
      { on: 'hand*', at: ['*', 0.518, 0.73, 0.01], r: [0.036, 0.03, 0.036] },
      ...[-0.024, 0, 0.024].map((z): Part => ({ on: 'fingers*', from: ['*', 0.535, 0.712, 0.01 + z], to: ['*', 0.572, 0.66, 0.01 + z * 1.3], r: [0.0135, 0.0125] })), { on: 'thumb*', from: ['*', 0.515, 0.732, 0.035], to: ['*', 0.53, 0.695, 0.068], r: [0.0145, 0.0125] },
    ] },
  ],
  solids: [
    { on: 'head', color: 'metal', surface: 'metal', at: [0, 1.41, 0], lathe: [[0.03, 0], [0.03, 0.012], [0.0075, 0.016], [0.0075, 0.075]] }, { on: 'head', color: 'light', surface: 'light', at: [0, 1.505, 0], sphere: { radiusM: 0.026 } },
    ...[[-0.04, 'light'], [0, 'lip'], [0.04, 'light']].map(([x, color]) => ({ on: 'chest', color: color as string, surface: 'light' as const, at: [x as number, 0.94, 0.148] as const, sphere: { radiusM: 0.013 } })),
  ],
  face: {
    eye: { at: [0.068, 1.275, 0.142], radiusM: 0.048, iris: 'iris', lid: 'lid', openDeg: 58, lowOpenDeg: 62, irisShare: 0.85, white: 'trim' },
    brow: { points: [[0.035, 1.338], [0.068, 1.346], [0.1, 1.338]], color: 'brow', radiusM: 0.008 }, mouth: { halfWidthM: 0.058, yM: 1.182, curveM: 0.016, openM: 0.006, lip: 'lip', teeth: false, lipRadiusM: 0.006 },
  },
  roles: {
    root: 'hips', spine: ['spine', 'chest'], neck: ['neck'], head: 'head', jaw: 'jaw', eyes: ['eyeL', 'eyeR'], lids: ['lidL', 'lidR'], brows: ['browL', 'browR'],
    legs: [{ name: 'left', bones: ['thighL', 'shinL', 'footL', 'toeL'], side: 'L', end: 'hind' }, { name: 'right', bones: ['thighR', 'shinR', 'footR', 'toeR'], side: 'R', end: 'hind' }],
    arms: [{ name: 'left', bones: ['clavL', 'armL', 'foreL', 'handL', 'fingersL'], side: 'L' }, { name: 'right', bones: ['clavR', 'armR', 'foreR', 'handR', 'fingersR'], side: 'R' }],
  },
  fit: { head: { on: 'head', at: [0, 1.27, 0], r: [0.19, 0.15, 0.16] }, neck: { on: 'neck', at: [0, 1.09, 0], radiusM: 0.058, up: [0, 1, 0] }, bare: ['head', 'jaw', 'neck'], back: { on: 'chest', at: [0, 0.92, -0.115], sizeM: 0.24 } },
  sockets: {
    headTop: { on: 'head', at: [0, 1.415, 0], up: [0, 1, 0] }, gripL: { on: 'handL', at: [0.53, 0.7, 0.012], up: [-0.642, -0.767, 0] }, gripR: { on: 'handR', at: [-0.53, 0.7, 0.012], up: [0.642, -0.767, 0] }, back: { on: 'chest', at: [0, 0.92, -0.115], up: [0, 0, -1] }, seat: { on: 'hips', at: [0, 0.57, -0.04], up: [0, -1, 0] },
    chest: { on: 'chest', at: [0, 0.92, 0.13], up: [0, 0, 1] }, mouth: { on: 'head', at: [0, 1.18, 0.16], up: [0, 0, 1] }, shoulderL: { on: 'clavL', at: [0.23, 1.06, 0], up: [0, 1, 0] }, shoulderR: { on: 'clavR', at: [-0.23, 1.06, 0], up: [0, 1, 0] },
  },
  affordances: [], collider: 'capsules', friction: 0.7, bounciness: 0.05,
}
