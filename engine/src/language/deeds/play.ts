import type { Entity } from '../cast/cast.ts'

/** Things whose own action it is to be played on: swings are swung on. */
const playedOn: Readonly<Record<string, string>> = { swing: 'swing', trampoline: 'bounce', slide: 'slide', seesaw: 'bounce', piano: 'play-piano', 'grand-piano': 'play-piano', drum: 'play-drums', 'drum-kit': 'play-drums', 'dj-deck': 'play-decks', sandcastle: 'build', 'toy-blocks': 'build', 'toy-brick': 'build', 'jigsaw-puzzle': 'build', smartphone: 'text', tablet: 'text', chessboard: 'play-chess', 'playing-cards': 'play-cards', 'hula-hoop': 'hula-hoop', kite: 'look', microphone: 'sing' }
/** What musicians play who are called after it. */
const instrumentOf: Readonly<Record<string, string>> = { violinist: 'play-violin', fiddler: 'play-violin', cellist: 'play-cello', bassist: 'play', pianist: 'play-piano', organist: 'play-piano', guitarist: 'play', drummer: 'play-drums', trumpeter: 'play-trumpet', saxophonist: 'play-saxophone', flutist: 'play-flute', flautist: 'play-flute', harpist: 'play-harp', accordionist: 'play-accordion', musician: 'play', band: 'play', dj: 'play-decks' }
const hopping: ReadonlySet<string> = new Set(['rabbit', 'kangaroo', 'frog', 'toad', 'grasshopper'])
/** Those who strike a toy with a fore paw, again and again. */
const batters: ReadonlySet<string> = new Set(['quadruped'])
/** Toys no taller than this are played with on the floor, metres. */
const toyM = 0.7

/**
 * How a body plays when no game and no instrument is named: on a swing it swings, with a ball a person dribbles and an animal
 * pounces, people pet the animals they play with, and who has nothing to play with frolics.
 */
export function playOf(who: Entity, things: readonly Entity[]): string {
  const music = instrumentOf[who.head.split(' ').at(-1) ?? '']
  if (music !== undefined) return music
  const thing = things.find((each) => !each.isCast && each !== who)
  const on = thing === undefined ? undefined : playedOn[thing.recipe.id]
  if (on !== undefined) return on
  const isPerson = who.recipe.kind === 'person' || who.recipe.kind === 'robot'
  if (thing !== undefined && thing.recipe.heightM <= toyM) {
    if (!isPerson) return batters.has(who.recipe.locomotion) ? 'bat-about' : 'pounce'
    return /ball$/.test(thing.recipe.id) ? 'dribble' : 'play-toys'
  }
  const partner = things.find((each) => each.isCast && each !== who)
  if (isPerson && partner?.recipe.kind === 'animal' && partner.recipe.heightM < 1.2) return 'pet'
  if (isPerson) return 'skip'
  return hopping.has(who.recipe.id) || who.recipe.locomotion === 'bird' || partner === undefined || partner.recipe.kind === 'animal' ? 'hop' : 'play-bow'
}
