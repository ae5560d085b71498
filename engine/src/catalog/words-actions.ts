/*
 * Which verbs and nouns name which action. A word may carry a manner after a colon: `gobble:fast` is eating, fast.
 * `near` words are approximations and told as such.
 */

/** The verbs that mean one action. */
export interface ActionWords {
  action: string
  verbs: string
  near?: string
  /** Nouns that name the action after a light verb: to do a `backflip`. */
  nouns?: string
}

export const actionWords: readonly ActionWords[] = [
  { action: 'idle', verbs: 'stand, stand up, get up, wait, pose, stay, remain, be, hesitate, pause, balance', near: 'live, exist, belong, seem, appear, feel, think, wonder, decide, need, own, wear, guard, become, win, contain, have, try, want, like, love' },
  { action: 'walk', verbs: 'walk, stroll:slow, stride, march, wander:slow, pace, step, tiptoe:stealthy, sneak:stealthy, slink:stealthy, creep:stealthy, stalk:stealthy, prowl:stealthy, waddle, limp:slow, hike, trudge:slow, plod:slow, strut, saunter:slow, roam, amble:slow, shuffle:slow, patrol, parade', near: 'move, go, come, approach, enter, cross, follow, lead, climb, pass, arrive, leave, explore, weave, travel, advance, crawl:slow, slither:slow, inch:slow, journey, cruise, visit, embark, set, proceed, emerge, return, head, escape:fast, search, guide' },
  { action: 'run', verbs: 'run, sprint:fast, dash:fast, race:fast, jog, scurry:fast, scamper:fast, dart:fast, rush:fast, hurry:fast, flee:fast, bolt:fast, charge:fast, chase:fast', near: 'speed:fast, accelerate:fast, hunt, pursue:fast, overtake:fast' },
  { action: 'gallop', verbs: 'gallop' },
  { action: 'trot', verbs: 'trot, canter' },
  { action: 'jump', verbs: 'jump, leap, vault, pounce, spring, skip', near: 'play, bounce, surface, burst, frolic, stretch, exercise', nouns: 'jump, leap, exercise, yoga' },
  { action: 'hop', verbs: 'hop' },
  { action: 'spin', verbs: 'spin, twirl, pirouette, whirl, rotate', near: 'turn, revolve, swirl, twist, wind, orbit', nouns: 'pirouette, spin, twirl' },
  { action: 'skate', verbs: 'skate, ice-skate', near: 'ski, snowboard, rollerblade, slide, glide' },
  { action: 'axel', verbs: '', near: '', nouns: 'axel, triple axel, axle, triple axle, double axel, single axel, quadruple axel, quad axel, lutz, triple lutz, salchow, triple salchow, toe loop, triple jump, quadruple jump' },
  { action: 'backflip', verbs: 'backflip, somersault, flip', nouns: 'backflip, back flip, flip, somersault, backwards somersault, salto, front flip, frontflip' },
  { action: 'tumble', verbs: 'tumble', near: '', nouns: 'floor routine, routine, floor exercise, tumbling, tumbling pass, gymnastics, acrobatics, gymnastic routine, somersaults' },
  { action: 'cartwheel', verbs: 'cartwheel', nouns: 'cartwheel, cartwheels' },
  { action: 'handspring', verbs: 'handspring', nouns: 'handspring, handstand, back handspring' },
  { action: 'cling', verbs: 'cling, hold on, hang on, clutch, grip, grasp, hang', near: 'dangle, cling on, swing' },
  { action: 'ride', verbs: 'ride, surf, cycle, bike, sail, paddle, row, pedal', near: 'steer, skateboard, straddle, mount' },
  { action: 'eat', verbs: 'eat, gobble:fast, devour:fast, munch, chew, nibble:gentle, graze, bite, peck, swallow, lick, snack, feast, gobble up:fast, chomp, consume, taste, gulp down:fast', near: 'dine, sample, suck' },
  { action: 'drink', verbs: 'drink, sip:slow, slurp, gulp:fast', near: 'pour, fill, empty' },
  { action: 'wave', verbs: 'wave, greet', near: 'salute, beckon, sway, flutter, signal, wag, conduct', nouns: 'wave' },
  { action: 'talk', verbs: 'talk, say, speak, tell, chat, ask, announce, explain, shout:angry, whisper:gentle, argue:angry, answer, reply, call, discuss, declare, mutter, yell:angry, exclaim, converse, narrate', near: 'sing, teach, host, interview, negotiate, lecture, present, preach, recite, order, introduce, warn, promise, model, invite, scold:angry', nouns: 'speech, talk show, show, magic show, conversation, song' },
  { action: 'look', verbs: 'look, watch, stare, gaze, see, observe, glance, peek, peer, admire, inspect, examine, study', near: 'discover, find, notice, encounter, meet, listen, learn, wait for, uncover, realize, recognize, hear, smell, sniff, spot, face, survey, take a photo, photograph, film, reveal, hide', nouns: 'selfie, photo, photograph, picture' },
  { action: 'point', verbs: 'point, gesture', near: 'summon, conjure, cast' },
  { action: 'nod', verbs: 'nod, agree, bow' },
  { action: 'sit', verbs: 'sit, perch, crouch, squat, kneel, sit down', near: 'settle, meditate, land' },
  { action: 'sleep', verbs: 'sleep, nap, doze, snooze, slumber', near: 'lie, lounge, rest, relax, recline, lie down', nouns: 'nap' },
  { action: 'dance', verbs: 'dance, boogie, waltz, breakdance, ballet', near: 'groove, perform, celebrate:joyful, jive', nouns: 'dance, waltz, ballet, tango' },
  { action: 'swim', verbs: 'swim, snorkel', near: 'dive, float, wade, bathe, submerge' },
  { action: 'fly', verbs: 'fly, soar, hover, flutter, flap, buzz, fly away', near: 'ascend:upwards, descend:downwards, drift, rise:upwards, swoop, launch:upwards, blow, lower:downwards' },
  { action: 'fall', verbs: 'fall, collapse, trip, slip, topple, stumble, fall down, fall over, faint', near: 'drop, sink, crash, crumble, melt, die' },
  { action: 'throw', verbs: 'throw, toss, hurl:fast, fling:fast, pitch, lob', near: 'bowl, shoot, launch, spray, splash, scatter' },
  { action: 'catch', verbs: 'catch, fetch', near: 'receive', nouns: 'catch' },
  { action: 'juggle', verbs: 'juggle' },
  { action: 'kick', verbs: 'kick', near: 'hit, strike, stomp, play football, play soccer, fight, punch, dribble', nouns: 'football, soccer, martial arts' },
  { action: 'roll', verbs: 'roll', near: 'rub' },
  { action: 'hug', verbs: 'hug, embrace, cuddle, snuggle', near: 'kiss, comfort, pet, hold hands, shake hands' },
  { action: 'give', verbs: 'give, hand, offer, hand over', near: 'bring, serve, deliver, feed, share, show, pass, sell, pay, help, exchange, adjust' },
  { action: 'peel', verbs: 'peel, unpeel', near: 'slice, cut, chop, carve, open, unwrap, tear, split, fold, tie, knit, sew, sharpen, break' },
  { action: 'read', verbs: 'read', near: 'write, draw, type, paint, sketch, play chess, play cards, text, scroll, calculate, play' },
  { action: 'push', verbs: 'push, shove, press', near: 'pull, bump, drag, sweep, mop, clean, wash, wipe, scrub, shake, stir, knead, cook, bake, cook dinner, make, build, organize, squeeze, iron, vacuum, rake, dig, plant, stack, work, tug, brush, use, apply, turn off, turn on, create, fix, repair' },
  { action: 'play', verbs: 'strum, play guitar, play violin, play banjo', near: 'play music, drum, play drum, play piano' },
  { action: 'drive', verbs: 'drive', near: 'park, speed:fast, haul, stop' },
  { action: 'pick-up', verbs: 'pick up, lift, pick, grab', near: 'take, carry, gather, hold, collect, raise, gather up, get, keep, pack, steal, put, place, receive, choose' },
  { action: 'laugh', verbs: 'laugh, giggle, chuckle, smile:joyful, grin:joyful', near: 'cheer:joyful, clap:joyful, applaud:joyful, rejoice:joyful, cry:sad, weep:sad, sob:sad' },
  { action: 'vocalize', verbs: 'bark, meow, howl, roar, growl, neigh, moo, chirp, tweet, quack, purr, hiss, bleat, oink, squeak, croak, yelp, whinny, hoot, sing', near: 'scream, breathe, cough, sneeze, yawn' },
]

/** Verbs that say little themselves; the noun after them names the action: do a backflip, take a nap. */
export const lightVerbs = new Set(['do', 'perform', 'make', 'take', 'land', 'execute', 'have', 'give', 'attempt', 'try', 'nail', 'complete', 'practice', 'practise', 'host', 'play', 'perfect', 'stick', 'throw', 'pull', 'turn', 'show', 'deliver', 'launch'])

/** Verbs that only open another: start sweeping, try to jump. */
export const openingVerbs = new Set(['start', 'begin', 'keep', 'continue', 'try', 'stop', 'go', 'get', 'want', 'decide', 'manage', 'help', 'proceed', 'like', 'love', 'learn', 'attempt', 'prepare', 'finish', 'come', 'rush', 'use', 'need', 'set', 'seem', 'appear', 'pretend'])

/** When the verb itself is unknown: the nearest of the verbs above it in WordNet. Keys are WordNet verb synsets. */
export const actionOfSynset: Readonly<Record<string, string>> = {
  'run.v.01': 'run', 'walk.v.01': 'walk', 'jump.v.01': 'jump', 'fly.v.01': 'fly', 'swim.v.01': 'swim', 'travel.v.01': 'walk', 'move.v.03': 'wave',
  'eat.v.01': 'eat', 'drink.v.01': 'drink', 'consume.v.02': 'eat', 'talk.v.02': 'talk', 'communicate.v.02': 'talk', 'express.v.02': 'talk', 'look.v.01': 'look', 'perceive.v.01': 'look', 'think.v.03': 'look',
  'throw.v.01': 'throw', 'catch.v.10': 'catch', 'hit.v.03': 'kick', 'touch.v.01': 'push', 'hold.v.02': 'pick-up', 'give.v.03': 'give', 'transfer.v.05': 'give', 'push.v.01': 'push', 'cut.v.01': 'peel', 'separate.v.02': 'peel',
  'dance.v.02': 'dance', 'play.v.01': 'jump', 'perform.v.03': 'dance', 'sleep.v.01': 'sleep', 'rest.v.01': 'sit', 'sit.v.01': 'sit', 'laugh.v.01': 'laugh', 'utter.v.02': 'vocalize',
  'fall.v.01': 'fall', 'rise.v.01': 'fly', 'turn.v.01': 'spin', 'get.v.01': 'pick-up', 'make.v.03': 'push', 'clean.v.01': 'push', 'change.v.01': 'push', 'act.v.01': 'wave', 'compete.v.01': 'run',
}
