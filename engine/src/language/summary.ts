import type { Screenplay } from '@kinora/contract'

const withArticle = (label: string) => (/^[aeiou]/i.test(label) ? `an ${label}` : `a ${label}`)

/** One sentence that says what the film will show. */
export function summaryOf(screenplay: Screenplay): string {
  const counted = new Map<string, number>()
  for (const { label } of [...screenplay.cast, ...screenplay.props]) counted.set(label, (counted.get(label) ?? 0) + 1)
  const bodies = [...counted].slice(0, 5).map(([label, count]) => (count > 1 ? `${count} × ${label}` : withArticle(label)))
  const actions = [...new Set(screenplay.shots.flatMap((shot) => shot.beats.map((beat) => beat.action.replaceAll('-', ' '))))].slice(0, 4)
  const places = screenplay.sets.map((set) => set.label).slice(0, 3)
  const who = bodies.length === 0 ? 'The place itself' : listed(bodies)
  const what = actions.length === 0 ? '' : `; to be seen: ${listed(actions)}`
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}, place: ${listed(places)}${what}.`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
