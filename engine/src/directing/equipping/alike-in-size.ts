import type { Screenplay } from '@kinora/contract'

/**
 * The equipped draft in which things that were of one kind, name and size before are so still: where one was made larger because
 * somebody has it in hand, so are the others.
 */
export function alikeInSize(before: Screenplay, after: Screenplay): Screenplay {
  const sizes = new Map(before.props.map(({ id, appearance }) => [id, appearance?.scale ?? 1]))
  const kindOf = ({ id, recipe, label }: Screenplay['props'][number]): string => `${recipe} ${label} ${sizes.get(id) ?? 'new'}`
  const grown = new Map<string, number>()
  for (const prop of after.props) {
    const scale = prop.appearance?.scale ?? 1
    if (sizes.has(prop.id) && scale > (grown.get(kindOf(prop)) ?? sizes.get(prop.id) ?? 1)) grown.set(kindOf(prop), scale)
  }
  const props = after.props.map((prop) => { const scale = grown.get(kindOf(prop)); return scale === undefined ? prop : { ...prop, appearance: { ...prop.appearance, scale } } })
  return grown.size === 0 ? after : { ...after, props }
}
