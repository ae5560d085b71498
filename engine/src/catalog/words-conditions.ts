import type { Appearance, Change } from '@kinora/contract'

type Form = Extract<Change, { kind: 'form' }>['how']
type Effect = Extract<Change, { kind: 'effect' }>['what']

/** How a thing looks that is in some condition from the start: its form, its colour, what is on it, what rises from it. */
export interface Condition {
  form?: readonly [how: Form, amount: number]
  effect?: readonly [what: Effect, amount: number]
  color?: string
  /** The colour of what lies on it here and there. */
  stains?: string
  material?: string
  /** Only what lives, or only what does not, is seen so. */
  of?: 'things' | 'living'
}

const dirt = '#6b5236'
const rust: Condition = { color: '#8a4b2a', stains: '#5f2f18' }

/** Words for the condition of a thing. */
export const conditions: Readonly<Record<string, Condition>> = {
  broken: { form: ['shatter', 0.28], of: 'things' }, shattered: { form: ['shatter', 0.6], of: 'things' }, smashed: { form: ['shatter', 0.45], of: 'things' }, cracked: { form: ['split', 0.14], of: 'things' }, split: { form: ['split', 0.6], of: 'things' },
  crumpled: { form: ['crumple', 0.8], of: 'things' }, dented: { form: ['crumple', 0.4], of: 'things' }, crushed: { form: ['crumple', 1], of: 'things' }, wrinkled: { form: ['crumple', 0.4], of: 'things' }, bent: { form: ['bend', 0.7], of: 'things' }, deflated: { form: ['deflate', 0.8], of: 'things' }, melted: { form: ['melt', 0.7], of: 'things' }, wilted: { form: ['wilt', 0.9], of: 'things' }, wilting: { form: ['wilt', 0.6], of: 'things' }, withered: { form: ['wilt', 1], color: '#8a6a3a', of: 'things' }, shrivelled: { form: ['shrivel', 0.7], of: 'things' }, shriveled: { form: ['shrivel', 0.7], of: 'things' }, rotten: { form: ['shrivel', 0.4], color: '#5c4a2c', stains: '#3a2f1c', of: 'things' },
  dirty: { stains: dirt }, filthy: { stains: '#4d3a26' }, grimy: { stains: '#4a4138' }, muddy: { stains: '#5a4028' }, dusty: { stains: '#c4b8a0' }, stained: { stains: '#7a5a38' }, mouldy: { stains: '#6f8a5a' }, moldy: { stains: '#6f8a5a' }, rusty: rust, rusted: rust, corroded: rust, weathered: { stains: '#8f8878' }, bloodstained: { stains: '#7a1a1a' }, glittery: { stains: '#fff3b8' }, sparkly: { stains: '#fff3b8' },
  burnt: { color: '#33291f', stains: '#14110f' }, burned: { color: '#33291f', stains: '#14110f' }, charred: { color: '#2a2522', stains: '#100e0d' }, sooty: { stains: '#1f1c1a' },
  wet: { effect: ['drops', 0.6], of: 'living' }, dripping: { effect: ['drops', 0.8], of: 'living' }, soaked: { effect: ['drops', 0.8], of: 'living' }, steaming: { effect: ['steam', 0.8] }, smoking: { effect: ['smoke', 0.7] }, smouldering: { effect: ['smoke', 0.6] }, smoldering: { effect: ['smoke', 0.6] }, bubbling: { effect: ['bubbles', 0.8] }, frosty: { effect: ['frost', 0.8] }, frosted: { effect: ['frost', 0.7] }, frozen: { material: 'ice', of: 'things' },
}

/** What stains are on. */
export const stainsOf = (color: string): NonNullable<Appearance['pattern']> => ({ kind: 'spots', color })
