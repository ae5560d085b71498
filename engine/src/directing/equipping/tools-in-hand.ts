import type { Beat } from '@kinora/contract'
import { actionById, actions } from '../../catalog/index.ts'
import { inOtherHand, spooned } from './both-hands.ts'
import { worksUpright, type Outfit } from './outfit.ts'
import { shownShares } from './shown-tools.ts'
import { tossed, type Stock } from './stock.ts'
import { workplaces } from './workplaces.ts'

/** Actions that are not about what is in a hand. */
const notInHand: ReadonlySet<string> = new Set(['push', 'kick', 'ride', 'drive', 'pick-up'])

/** What is held without being the usual tool. */
const heldActions: ReadonlySet<string> = new Set(['play', 'read', 'pull-apart', 'hold', 'show-thing', ...actions.flatMap(({ id, tool }) => (tool === undefined ? [] : [id]))])

/** What is done with something so small that it is held larger than it is: how large it looks, in heights of who has it. */
const toolShares: Readonly<Record<string, number>> = { 'blow-dry': 0.17, prune: 0.2, cook: 0.2, 'brush-teeth': 0.15, 'brush-hair': 0.16, dine: 0.15, brew: 0.17, pare: 0.17, feed: 0.19, 'examine-patient': 0.18, 'measure-other': 0.46, toast: 0.14, iron: 0.2, cut: 0.2, 'comb-hair': 0.15, 'make-up-face': 0.12, 'cut-hair': 0.17, mix: 0.15, inject: 0.22, bandage: 0.17, 'play-violin': 0.46, 'fold-up': 0.6, hammer: 0.24, 'paint-wall': 0.2, unlock: 0.18, 'shave-other': 0.13, 'lay-table': 0.16, strew: 0.1, 'wipe-large': 0.15, spread: 0.17, chop: 0.23, 'build-sand': 0.3, 'tie-shoes': 0.12, 'tie-others-shoes': 0.12, 'take-photo': 0.17, film: 0.17, 'paint-nails': 0.1, 'paint-others-nails': 0.1, 'wipe-tears': 0.1, 'dry-tears': 0.1, 'roll-out': 0.24, 'crack-egg': 0.13, decorate: 0.12, hose: 0.26 }
/** What the picture is about looks at least so large in a hand, in heights of who has it. */
const viewShares: Readonly<Record<string, number>> = { 'crack-egg': 0.13, grate: 0.14, drop: 0.14, 'blow-dry': 0.17, give: 0.16, eat: 0.165, drink: 0.15, 'drink-through-straw': 0.2, feed: 0.19, sip: 0.22, mix: 0.15, 'paint-wall': 0.2, 'paint-low': 0.2 }

/** What is laid into a suitcase, and its colours. */
const folded = 'folded-clothes'
const cloth = ['#3f7fd0', '#f2c23c', '#e0574a', '#4fa86a'] as const

/** What is in a hand fits that hand, and is large enough to be seen there. */
export function fitInHand(outfit: Outfit, beat: Beat): void {
  const entry = actionById(beat.action)
  if ((tossed.actions.has(beat.action) || beat.action === 'pull-apart') && beat.with !== undefined) outfit.stock.fitHand(beat.with, beat.who)
  else if (beat.with !== undefined && worksUpright(outfit.stock.recipeOf(beat.who)) && heldActions.has(beat.action)) outfit.stock.fitPaws(beat.with, beat.who)
  if (entry === undefined || outfit.stock.isProp(beat.who)) return
  if (beat.with !== undefined && entry.needs.with !== 'never' && !notInHand.has(beat.action)) outfit.stock.fitView(beat.with, beat.who, viewShares[beat.action])
}

/** Puts the usual tool of what somebody does into his hand, where he has none yet. */
export function withUsualTool(outfit: Outfit, working: Beat): Beat {
  const place = workplaces[working.action]
  const tool = usualTool(working, outfit.stock) ?? (working.action === 'feed' && outfit.stock.recipeOf(typeof working.target === 'string' ? working.target : '')?.locomotion !== 'biped' ? 'bread' : actionById(working.action)?.tool)
  if (working.with !== undefined || tool === undefined || [...(place?.stands ?? []), ...(place?.object ?? [])].includes(tool)) return working
  // a car is driven and a piano stands; what is held needs a hand
  if (!outfit.hasHands(working.who)) return working
  const found = outfit.stock.find([tool], { who: working.who, scale: Math.min(2.5, outfit.stock.workingHeightOf(working.who) / 1.7) })
  if (found === undefined) return working
  const share = toolShares[working.action]
  if (share !== undefined) outfit.stock.fitView(found, working.who, share)
  if (working.action === 'play-drums') inOtherHand(outfit, working.who, tool)
  if (working.action === 'wipe-large') suds(outfit, working.who)
  if (working.action === 'pack') clothes(outfit, working.who, found)
  // both who drink to each other have a glass, whoever lifts it first
  if (working.action === 'toast') outfit.placements[found] = { kind: 'carried', on: [{ entityId: working.who, socket: 'gripR' }], posture: 'held' }
  return { ...working, with: found }
}

/** What some work is done with on account of what it is done to. */
function usualTool({ who, action, target }: Beat, stock: Stock): string | undefined {
  if (typeof target !== 'string') return undefined
  if (action === 'clean-teeth' && /\bdentist|hygienist|orthodontist\b/i.test(stock.labelOf(who))) return 'dental-mirror'
  if (action === 'dine') return spooned.has(stock.recipeOf(target)?.id ?? '') ? 'spoon' : undefined
  return action === 'brew' && /\btea\b/i.test(stock.labelOf(target)) ? 'teapot' : undefined
}

/** What is washed where it stands has a bucket beside it, and suds on it where two wash it together. */
function suds(outfit: Outfit, who: string): void {
  if (outfit.stock.props.some(({ recipe }) => recipe === 'soapy-bucket')) return
  const heightM = outfit.stock.heightOf(who)
  outfit.stock.find(['soapy-bucket'], { who, scale: heightM / 1.7 })
  if (outfit.shot.beats.length > 1) outfit.stock.find(['suds'], { who, scale: 1.9 * heightM / 1.7 })
}

/** Who packs has more than one thing to lay in, each of another colour. */
function clothes(outfit: Outfit, who: string, first: string): void {
  const second = outfit.stock.find([folded], { who: `${who.slice(0, 20)}-more`, scale: outfit.stock.heightOf(who) / 1.7 })
  const before = outfit.stock.props.filter(({ recipe }) => recipe === folded).length - 2
  for (const [i, id] of [first, second].entries()) if (id !== undefined) outfit.stock.paint(id, cloth[(before + i) % cloth.length] ?? '#3f7fd0')
}

/** What an animal holds in its paws, wings or hands to show what it does is large enough to be known. */
export function shown(outfit: Outfit, beat: Beat): void {
  const share = shownShares[beat.action]
  const thing = beat.with
  if (share !== undefined && thing !== undefined && (outfit.stock.recipeOf(beat.who)?.kind === 'animal' || beat.action === 'play-toys')) for (const each of beat.action === 'play-toys' ? outfit.stock.calledAs(thing) : [thing]) outfit.stock.fitShown(each, beat.who, share)
}
