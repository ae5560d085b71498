/*
 * Words that mean something else in the company of others: a court where a lawyer pleads, a field where footballers play, a bat that a
 * batter swings. What a word means on its own stands in the other tables.
 */

/** What words mean where one of the witnesses is in the same prompt. */
export interface SenseRow {
  /** Words, in dictionary form, of which at least one must be there; a word is no witness of its own sense. */
  witnesses: string
  /** Words that must not be there. */
  unless?: string
  /** Word to set. */
  places?: Readonly<Record<string, string>>
  /** Word to recipe. */
  things?: Readonly<Record<string, string>>
  /** Verb to action, with the manner after a colon. */
  actions?: Readonly<Record<string, string>>
  /** What is done with a verb that says little ("takes a shot"), to action. */
  deeds?: Readonly<Record<string, string>>
}

/** A verb of hitting, in a game that is played with a stick of some kind. */
const struck = (action: string): Readonly<Record<string, string>> => ({ hit: action, strike: action, swing: action, serve: action, return: action, smash: action, volley: action })

export const senseRows: readonly SenseRow[] = [
  {
    witnesses: 'lawyer, attorney, judge, jury, juror, prosecutor, defendant, verdict, trial, witness, bailiff, barrister, lawsuit, courtroom, testify, testimony, guilty, accuse, plead, plea, sue, sentence, gavel, thief, criminal, crime, innocent, accused',
    unless: 'tennis, basketball, badminton, squash, racket',
    places: { court: 'courtroom', stand: 'courtroom', 'jury box': 'courtroom', 'witness box': 'courtroom' },
    actions: { defend: 'plead', plead: 'plead', accuse: 'point', prosecute: 'point', sentence: 'point', judge: 'point', condemn: 'point', testify: 'talk', object: 'point', acquit: 'nod' },
  },
  { witnesses: 'king, queen, prince, princess, royal, knight, jester, emperor, courtier', unless: 'tennis, basketball, badminton', places: { court: 'throne-room' } },
  { witnesses: 'tennis, badminton, racket, racquet, squash, wimbledon, pickleball', places: { court: 'tennis-court', match: 'tennis-court', final: 'tennis-court' }, things: { ball: 'tennis-ball', player: 'tennis-player' }, actions: struck('swing-racket'), deeds: { shot: 'swing-racket', serve: 'swing-racket', backhand: 'swing-racket', forehand: 'swing-racket' } },
  {
    witnesses: 'basketball, dunk, slam dunk, dribble, nba, layup',
    unless: 'soccer, football',
    places: { court: 'basketball-court', match: 'basketball-court', final: 'basketball-court' },
    things: { ball: 'basketball', hoop: 'basketball-hoop', net: 'basketball-hoop', basket: 'basketball-hoop', player: 'basketball-player', team: 'basketball-player' },
    actions: { shoot: 'shoot-basket', score: 'shoot-basket', dunk: 'shoot-basket', pass: 'throw', defend: 'dribble' },
    deeds: { shot: 'shoot-basket', throw: 'shoot-basket', dunk: 'shoot-basket', layup: 'shoot-basket', basket: 'shoot-basket' },
  },
  {
    witnesses: 'american football, quarterback, touchdown, linebacker, super bowl, nfl, rugby, scrum',
    places: { field: 'stadium', pitch: 'stadium', match: 'stadium', game: 'stadium', final: 'stadium', 'end zone': 'stadium' },
    things: { ball: 'american-football', football: 'american-football', player: 'american-football-player', team: 'american-football-player', helmet: 'football-helmet' },
    actions: { tackle: 'wrestle', score: 'fist-pump', pass: 'throw', attack: 'run:fast' },
    deeds: { try: 'fist-pump', touchdown: 'fist-pump', pass: 'throw' },
  },
  {
    witnesses: 'baseball, batter, softball, home run, inning, umpire, cricket, wicket, batsman, bowler',
    unless: 'cave, chirp, jug',
    places: { field: 'stadium', pitch: 'stadium', diamond: 'stadium', mound: 'stadium', match: 'stadium', game: 'stadium' },
    things: { ball: 'baseball', bat: 'baseball-bat', player: 'baseball-player', team: 'baseball-player', pitcher: 'baseball-player', glove: 'baseball-glove', catcher: 'baseball-player' },
    actions: { hit: 'swing-bat', strike: 'swing-bat', swing: 'swing-bat', pitch: 'throw' },
    deeds: { shot: 'swing-bat', hit: 'swing-bat', 'home run': 'swing-bat' },
  },
  {
    witnesses: 'hockey, puck, ice hockey',
    things: { goal: 'soccer-goal', net: 'soccer-goal' },
    actions: { score: 'swing-bat', shoot: 'swing-bat', hit: 'swing-bat', pass: 'swing-bat', save: 'catch', block: 'catch', attack: 'skate' },
    deeds: { shot: 'swing-bat', goal: 'swing-bat', save: 'catch' },
  },
  { witnesses: 'golf, golfer, putter, caddie, fairway', places: { course: 'park', green: 'park', fairway: 'park' }, things: { ball: 'golf-ball', club: 'golf-club' }, actions: { hit: 'golf', swing: 'golf', putt: 'golf', strike: 'golf' }, deeds: { shot: 'golf', putt: 'golf', swing: 'golf' } },
  {
    witnesses: 'football, soccer, goalkeeper, goalie, keeper, striker, midfielder, footballer, penalty, penalty kick, free kick, world cup, offside, premier league, team, captain, score, goal',
    unless: 'basketball, hockey, puck, ship, sailor, boat, research',
    places: { field: 'stadium', pitch: 'stadium', match: 'stadium', game: 'stadium', final: 'stadium', 'penalty box': 'stadium', corner: 'stadium', post: 'stadium' },
    things: { ball: 'football', team: 'soccer-player', player: 'soccer-player', goalkeeper: 'soccer-player', striker: 'soccer-player', defender: 'soccer-player', midfielder: 'soccer-player', forward: 'soccer-player', net: 'soccer-goal', post: 'soccer-goal', crossbar: 'soccer-goal' },
    actions: { score: 'kick', shoot: 'kick', pass: 'kick', cross: 'kick', strike: 'kick', attack: 'run:fast', defend: 'run', tackle: 'run:fast', save: 'catch', block: 'catch', 'take on': 'run', equalize: 'kick', equalise: 'kick', head: 'jump' },
    deeds: { shot: 'kick', goal: 'kick', penalty: 'kick', 'penalty kick': 'kick', 'free kick': 'kick', 'corner kick': 'kick', pass: 'kick', cross: 'kick', header: 'jump', save: 'catch', tackle: 'run' },
  },
  { witnesses: 'wade, fly, wing, feather, nest, wetland, marsh, heron, pond, flock, lake, origami bird', unless: 'construction, lift, steel, beam, load, skyscraper', things: { crane: 'heron' } },
  { witnesses: 'computer, keyboard, click, desk, monitor, laptop, screen, cursor', unless: 'cat, cheese, squeak, eat, run, nibble, trap', things: { mouse: 'computer-mouse' } },
  { witnesses: 'cat, kitten, scratch, claw', unless: 'goal, football, fence, letter, lamp', things: { post: 'scratching-post' } },
  { witnesses: 'water, milk, juice, lemonade, beer, pour, tea, sangria, wine', unless: 'baseball, batter', things: { pitcher: 'jug' } },
  { witnesses: 'cheer, stadium, team, concert, scream, autograph, shout, crowd, scarf', unless: 'ceiling, electric, blow, blade, spin, cool', things: { fan: 'person' } },
  { witnesses: 'violin, violinist, cello, cellist, viola, fiddle, fiddler, string', unless: 'arrow, archer', things: { bow: 'violin-bow' }, actions: { draw: 'play-violin' } },
  { witnesses: 'guest, wedding, raise, speech, cheers, champagne, wine', unless: 'toaster, butter, bread, jam, breakfast', things: { toast: 'champagne' }, deeds: { toast: 'toast' } },
  { witnesses: 'fold, iron, sort, basket, hamper, dryer, washing machine, carry, wash, pile', unless: 'line, clothesline, hang', things: { laundry: 'shirt' } },
  { witnesses: 'tent, campfire, marshmallow, sleeping bag, campsite, backpack, hike', unless: 'van, drive, road, highway, park, parked, engine, rv', things: { camper: 'hiker' } },
  { witnesses: 'tent, canopy, gazebo, marquee, wigwam, tepee, teepee, yurt', actions: { pitch: 'build', erect: 'build' } },
  { witnesses: 'dimly, dim, dance, dancer, dj, disco', unless: 'birthday, garden, tea, dinner, child, cake, costume, pool, beach, toy', places: { party: 'nightclub' } },
  { witnesses: 'rake, raking, pile, heap', unless: 'tree, branch, caterpillar, book', things: { leaf: 'fallen-leaves' } },
  { witnesses: 'model, fashion, catwalk, dress, designer', unless: 'plane, airplane, airport, jet', places: { runway: 'theater-stage', show: 'theater-stage' } },
]
