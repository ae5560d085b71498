import type { DeedWords } from './deed-words.ts'

/** What bodies do with their own parts, and what hands do every day, each known by its verb together with its object. */
export const dailyDeeds: readonly DeedWords[] = [
  // one's own body
  { action: 'lick', verbs: 'flick, flick out, stick, stick out, shoot, shoot out, dart, dart out, poke, poke out, extend, lash', objects: 'tongue', isDeed: true },
  { action: 'count-fingers', verbs: 'count', objects: 'finger, toe, claw, paw, hand', after: 'on, with', isDeed: true },
  { action: 'count-fingers', verbs: 'count', objects: 'finger, toe', isDeed: true },
  { action: 'flap', verbs: 'flap, beat, flutter', objects: 'wing, arm', isDeed: true },
  { action: 'stretch', verbs: 'fan, fan out, spread, display, open, unfurl, show', objects: 'tail, tail feather, feather, train, plumage', isDeed: true },
  { action: 'shake-off', verbs: 'shake, shake out, fluff, fluff up, puff up', objects: 'wool, fur, feather, fleece, body', isDeed: true },
  { action: 'breakdance', verbs: 'spin, twirl, whirl', objects: 'head', after: 'on', isDeed: true },
  { action: 'whistle', verbs: 'blow', objects: 'whistle' },
  // one to another
  { action: 'pat-shoulder', verbs: 'tap, poke, touch, pat, slap, nudge, clap', objects: 'shoulder, back, arm', after: 'on, upon', isDeed: true },
  { action: 'groom', verbs: 'pick, remove, search', objects: 'flea, tick, louse, lice, nit', isDeed: true },
  { action: 'groom', verbs: 'brush, comb, curry', objects: 'mane, coat, fur', isDeed: true },
  // at table and in the kitchen
  { action: 'crack-egg', verbs: 'crack, crack open, break, break open', objects: 'egg' },
  { action: 'grate', verbs: 'grate, shred', objects: 'carrot, cheese, cabbage, potato, ginger, lemon, nutmeg, coconut, chocolate, zucchini, beet' },
  { action: 'drink', verbs: 'drink, sip, suck, slurp', objects: 'straw', after: 'through, from, with', isDeed: true, uses: ['juice', 'drink'] },
  // in the house and out of doors
  { action: 'decorate', verbs: 'decorate, trim, adorn, dress', objects: 'tree, christmas tree, fir, fir tree, pine tree, xmas tree' },
  { action: 'decorate', verbs: 'hang, hang up, put up, put', objects: 'ornament, bauble, christmas ornament, decoration, tinsel' },
  { action: 'build', verbs: 'put up, pitch, set up, erect, raise, assemble', objects: 'tent, marquee, canopy, gazebo, tepee, teepee, yurt, scaffold, stall, shelter, fence, wall, cabin, hut' },
  { action: 'organize', verbs: 'rearrange, reorganize, reorganise, tidy, tidy up, sort, straighten, straighten up, fill, restock, stock, dust off', objects: 'bookshelf, shelf, bookcase, closet, wardrobe, cupboard, pantry, cabinet, book, desk' },
  { action: 'wave-thing', verbs: 'wave, swing, twirl, flourish, flutter', objects: 'flag, banner, pennant, handkerchief, sparkler, lantern, ribbon, pom pom, streamer, glow stick' },
  { action: 'cast-spell', verbs: 'wave, flick, swish, raise, point', objects: 'wand, magic wand, wizard staff, magic staff' },
  { action: 'fish', verbs: 'cast, throw, reel in, bait', objects: 'line, fishing line, lure, hook, fly', isDeed: true },
  { action: 'fish', verbs: 'cast', objects: 'fishing rod, rod, fishing pole, pole' },
  { action: 'hose', verbs: 'put out, extinguish, fight, douse, quench, battle, spray', objects: 'fire, flame, blaze, house fire, wildfire, inferno' },
  { action: 'direct-traffic', verbs: 'direct, control, stop, guide, conduct, regulate', objects: 'traffic' },
  { action: 'walk', verbs: 'turn, round, take', objects: 'corner, bend, curve', isDeed: true },
  { action: 'skateboard', verbs: 'grind', objects: 'rail, handrail, railing, ledge, curb, kerb, ramp', after: 'down, along, on, over' },
  { action: 'skateboard', verbs: 'grind', objects: 'rail, handrail, railing, ledge, curb, kerb' },
]
