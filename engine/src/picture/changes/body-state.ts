import type { Change, StagedChange } from '@kinora/contract'
import { smoothstep } from '../../platform/index.ts'

type Form = Extract<Change, { kind: 'form' }>['how']

/** What the changes of a shot have made of one body at a moment. Shares and amounts run from 0 to 1. */
export interface BodyState {
  /** How far each change of colour or material has come, by its id. */
  readonly blends: ReadonlyMap<string, number>
  /** How many of its colours are those of the rainbow. */
  readonly rainbow: number
  /** Times its size. */
  readonly scale: number
  /** How much of it is still there. */
  readonly presence: number
  readonly forms: readonly { how: Form; amount: number }[]
  /** How full it is; undefined where nobody says. */
  readonly level: number | undefined
  /** What it is full of, and how far that has turned into something else. */
  readonly liquid: { color: string; toColor: string; turns: Extract<Change, { kind: 'level' }>['turns']; share: number } | undefined
  /** How bright it shines, 0..1; undefined where nobody lights or puts out anything. */
  readonly glow: number | undefined
}

const water = '#9fd4ee'
const plain: BodyState = { blends: new Map(), rainbow: 0, scale: 1, presence: 1, forms: [], level: undefined, liquid: undefined, glow: undefined }

/** How far a change has come at a film second of its shot: 0 before it, 1 after it. */
export function shareOf(change: Pick<StagedChange, 'startS' | 'durationS'>, filmS: number): number {
  return smoothstep((filmS - change.startS) / Math.max(0.01, change.durationS))
}

/** The state of a body at a film second of its shot. */
export function stateOf(changes: readonly StagedChange[], entityId: string, filmS: number): BodyState {
  return changes.reduce((state, change) => applied(state, change, { entityId, filmS }), plain)
}

function applied(state: BodyState, change: StagedChange, { entityId, filmS }: { entityId: string; filmS: number }): BodyState {
  const share = shareOf(change, filmS)
  if (change.kind === 'becomes' && change.to === entityId) return { ...state, presence: state.presence * smoothstep(share, 0.3, 0.9) }
  if (change.who !== entityId) return state
  switch (change.kind) {
    case 'color': case 'material': return { ...state, blends: new Map([...state.blends, [change.id, share]]) }
    case 'rainbow': return { ...state, rainbow: share }
    case 'size': return { ...state, scale: state.scale * (change.fromScale + (change.toScale - change.fromScale) * share) }
    case 'visibility': return { ...state, presence: state.presence * (change.to === 'shown' ? share : 1 - share) }
    case 'form': return { ...state, forms: withForm(state.forms, change, share) }
    case 'level': return { ...state, level: change.from + (change.to - change.from) * share, liquid: { color: change.color ?? water, toColor: change.toColor ?? change.color ?? water, turns: change.turns, share } }
    // light that comes and goes is as bright as the last of its changes left it
    case 'glow': return share === 0 && state.glow !== undefined ? state : { ...state, glow: change.from + (change.to - change.from) * share }
    case 'becomes': return { ...state, presence: state.presence * (1 - smoothstep(share, 0.1, 0.7)) }
    case 'air': case 'pour': case 'effect': return state
  }
}

/** Of several changes of one form, one after another, the last that has begun holds: what is pressed springs back from where it was. */
function withForm(forms: BodyState['forms'], { how, fromAmount, toAmount }: Extract<StagedChange, { kind: 'form' }>, share: number): BodyState['forms'] {
  if (share === 0 && forms.some((form) => form.how === how)) return forms
  return [...forms.filter((form) => form.how !== how), { how, amount: fromAmount + (toAmount - fromAmount) * share }]
}

/** Whether any change of the shot befalls this body. */
export function isChanging(changes: readonly StagedChange[], entityId: string): boolean {
  return changes.some((change) => change.kind !== 'air' && (change.who === entityId || (change.kind === 'pour' && change.from === entityId) || (change.kind === 'becomes' && change.to === entityId)))
}
