import type { Change } from '@kinora/contract'
import { colorWords } from '../../catalog/index.ts'

/** What a change of form is in one phrase: as it goes on, and when it goes back. */
const forms: Readonly<Partial<Record<Extract<Change, { kind: 'form' }>['how'], readonly [string, string]>>> = {
  melt: ['melt', 'set again'], wilt: ['wilt', 'revive'], shrivel: ['shrivel', 'swell'], deflate: ['go limp', 'fill with air'], inflate: ['swell', 'go limp'], crumple: ['crumple', 'get smooth'], shatter: ['break apart', 'come together'], crumble: ['crumble', 'rise from the rubble'], flatten: ['get flat', 'rise'],
  bend: ['bend', 'get straight'], split: ['come apart', 'come together'], stretch: ['stretch', 'draw together'], sway: ['sway', 'sway'], billow: ['billow', 'billow'], close: ['close', 'open'], unbuilt: ['vanish bit by bit', 'go up'], unrolled: ['unroll', 'roll up'], shorten: ['get shorter', 'get longer'], recede: ['go back', 'come up'], furl: ['fold up', 'open'], bud: ['close', 'open'], pop: ['burst', 'burst'],
}
const effects: Readonly<Partial<Record<Extract<Change, { kind: 'effect' }>['what'], string>>> = { flame: 'burn', smoke: 'smoke', steam: 'steam', frost: 'freeze', bubbles: 'bubble' }
/** What is said before the others, and what only where nothing else is. */
const order: readonly Change['kind'][] = ['becomes', 'effect', 'form', 'size', 'level', 'visibility', 'color', 'material', 'glow']
/** More is not said of one thing. */
const mostSaid = 2

/** What becomes of something, as phrases in the infinitive: "shrivel", "turn brown". `labelOf` calls others by name. */
export function changesTold(changes: readonly Change[], labelOf: (id: string) => string | undefined): string[] {
  const sorted = order.flatMap((kind) => changes.filter((change) => change.kind === kind))
  return [...new Set(sorted.flatMap((change) => phraseOf(change, labelOf) ?? []))].slice(0, mostSaid)
}

function phraseOf(change: Change, labelOf: (id: string) => string | undefined): string | undefined {
  switch (change.kind) {
    case 'form': return forms[change.how]?.[change.toAmount >= change.fromAmount ? 0 : 1]
    case 'color': return `turn ${colorNamed(change.to)}`
    case 'size': return change.toScale > change.fromScale ? 'grow' : 'shrink'
    case 'visibility': return change.to === 'shown' ? 'appear' : 'disappear'
    case 'level': return change.from === change.to ? undefined : change.to > change.from ? 'fill' : 'get empty'
    case 'glow': return change.to > change.from ? 'light up' : 'go dark'
    case 'effect': return change.toAmount > change.fromAmount ? effects[change.what] : undefined
    case 'becomes': return labelOf(change.to) === undefined ? undefined : `turn into ${labelOf(change.to) ?? ''}`
    case 'material': return `turn to ${change.to.replaceAll('-', ' ')}`
    case 'rainbow': return 'shimmer in all colors'
    case 'air': case 'pour': return undefined
  }
}

const plain = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'black', 'white', 'gray', 'pale gray', 'dark brown', 'dark green', 'pale yellow'] as const
const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** The plain word for a colour that is nearest to it. */
function colorNamed(hex: string): string {
  const far = (name: string): number => channels(colorWords[name] ?? '#000000').reduce((sum, channel, i) => sum + (channel - (channels(hex)[i] ?? 0)) * (channel - (channels(hex)[i] ?? 0)), 0)
  return plain.reduce((best, name) => (far(name) < far(best) ? name : best))
}
