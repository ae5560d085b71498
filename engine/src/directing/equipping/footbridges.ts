import type { Beat, Placement, Prop, Screenplay, Shot } from '@kinora/contract'
import { actionById, recipeIn, type Recipe } from '../../catalog/index.ts'
import { halfExtentsOf } from './recipe-size.ts'
import { rounded } from '../../platform/index.ts'

/** What is crossed by those who go over it one behind the other: any bridge that carries somebody becomes the one that is seen from its side, with its deck and the water beneath. */
const bridge = { recipe: 'footbridge', of: new Set(['footbridge', 'stone-bridge']), deckLongM: 5.1, deckWideM: 1.05 }
/** From one who crosses to the next, as a share of the longer; how far they all go, in lengths of the longest and of their file, whichever is more. */
const file = { gap: 0.25, wayLengths: 1.6, wayFiles: 0.3 }
/** How much wider the deck is than the widest who crosses. */
const widthTimes = 1.15
/** What is taller than this and drives goes over no footbridge, metres. */
const largestVehicleM = 1.5
/** What would drive over the ground keeps to the height of the deck by this. */
const alongDeck = 'drift'
/** Who crosses goes to the viewer's right. */
const headingDeg = 90

interface Goer { beat: Beat; longM: number; wideM: number }

/** A film in which whoever crosses a bridge is on its deck, on his way from the one bank to the other, and the bridge is as long as that takes. Doing it twice changes nothing. */
export function withFootbridges(screenplay: Screenplay): Screenplay {
  const props = new Map(screenplay.props.map((prop) => [prop.id, prop]))
  const shots = screenplay.shots.map((shot) => {
    const id = shot.beats.map(({ target }) => target).find((target): target is string => typeof target === 'string' && bridge.of.has(props.get(target)?.recipe ?? ''))
    const prop = props.get(id ?? '')
    const goers = prop === undefined ? [] : goersOver(prop.id, shot, screenplay)
    if (prop === undefined || goers.length === 0) return shot
    const fileM = goers.reduce((sum, { longM }) => sum + (1 + file.gap) * longM, 0)
    const wayM = Math.max(file.wayLengths * Math.max(...goers.map(({ longM }) => longM)), file.wayFiles * fileM)
    const scale = rounded(Math.max((fileM + wayM) / bridge.deckLongM, (widthTimes * Math.max(...goers.map(({ wideM }) => wideM))) / bridge.deckWideM))
    props.set(prop.id, { ...prop, recipe: bridge.recipe, appearance: { ...prop.appearance, scale } })
    const deckM = scale * (recipeIn(screenplay, bridge.recipe)?.sockets['deck']?.at[1] ?? 0)
    return crossed(shot, { goers, id: prop.id, fileM, wayM, deckM })
  })
  return { ...screenplay, props: [...props.values()], shots }
}

/** Who goes over it on foot, in the order in which they are named; nobody where a car or a train does. */
function goersOver(id: string, shot: Shot, screenplay: Screenplay): Goer[] {
  const beats = shot.beats.filter(({ who, action, target }) => target === id && actionById(action)?.travels === true && shot.placements?.[who] === undefined)
  const goers = beats.flatMap((beat) => {
    const entity = [...screenplay.cast, ...screenplay.props].find((each) => each.id === beat.who)
    const recipe = recipeIn(screenplay, entity?.recipe ?? '')
    return entity === undefined || recipe === undefined ? [] : [{ beat, recipe, ...groundOf(entity, recipe) }]
  })
  return goers.some(({ recipe }) => recipe.kind === 'vehicle' && recipe.heightM > largestVehicleM) ? [] : goers
}

function groundOf({ appearance }: Prop, recipe: Recipe): { longM: number; wideM: number } {
  const { x, z } = halfExtentsOf(recipe)
  const scale = appearance?.scale ?? 1
  return { longM: 2 * Math.max(x, z) * scale, wideM: 2 * Math.min(x, z) * scale }
}

/** The first of the file is ahead, and all of it is on the deck at the beginning and at the end. */
function crossed(shot: Shot, { goers, id, fileM, wayM, deckM }: { goers: readonly Goer[]; id: string; fileM: number; wayM: number; deckM: number }): Shot {
  const placements: Record<string, Placement> = { ...shot.placements, [id]: { kind: 'ground', xM: 0, zM: 0, headingDeg: 0 } }
  const targets = new Map<Beat, Beat['target']>()
  let aheadM = (fileM - wayM) / 2
  for (const { beat, longM } of goers) {
    const xM = rounded(aheadM - ((1 + file.gap) * longM) / 2)
    aheadM -= (1 + file.gap) * longM
    placements[beat.who] = { kind: 'ground', xM, zM: 0, yM: rounded(deckM), headingDeg }
    targets.set(beat, { xM: rounded(xM + wayM), zM: 0, yM: rounded(deckM) })
  }
  const crossing = new Set(goers.map(({ beat }) => beat.who))
  return {
    ...shot,
    placements,
    beats: shot.beats.map((beat) => (targets.has(beat) ? { ...beat, action: beat.action === 'drive' ? alongDeck : beat.action, target: targets.get(beat), manner: [...new Set(['in-time', ...(beat.manner ?? [])])].slice(0, 4) } : beat)),
    standings: (shot.standings ?? []).filter(({ who, to }) => !crossing.has(who) && to !== id),
    camera: shot.camera ?? { size: 'full', angle: 'eye', side: 'viewer', move: 'static', subjects: [...crossing] },
  }
}
