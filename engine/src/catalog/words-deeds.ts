/*
 * Verbs that mean something only together with their object: to make dinner is to cook, to do the dishes is to wash them. What a
 * verb means whatever its object is stands in words-actions.ts.
 */

/** One action, and the verbs with the objects that name it together. */
export interface DeedWords {
  action: string
  verbs: string
  /** Objects in dictionary form, a compound where only the compound means it. */
  objects: string
  /** The object follows one of these prepositions instead of the verb: "talks on the phone". */
  after?: string
  /** The object is the deed itself and nothing to be seen: to play tag. */
  isDeed?: boolean
  /** A thing that is used although nobody names it, by its recipe and its name: catch is played with a ball. */
  uses?: readonly [recipe: string, name: string]
  /** Only the nearest that bodies can do. */
  near?: boolean
}

const phones = 'phone, telephone, smartphone, cell phone, cellphone, mobile, mobile phone, iphone'
const computers = 'laptop, computer, keyboard, pc, tablet, desktop computer'

export const deedWords: readonly DeedWords[] = [
  // Games
  { action: 'throw', verbs: 'play', objects: 'catch, fetch', isDeed: true, uses: ['tennis-ball', 'ball'] },
  { action: 'throw', verbs: 'play', objects: 'frisbee, ultimate frisbee, volleyball, beach volleyball, dart, cornhole, horseshoe, dodgeball, water polo, handball' },
  { action: 'swing-racket', verbs: 'play', objects: 'table tennis, ping pong, ping-pong', isDeed: true, uses: ['ping-pong-table', 'ping pong table'] },
  { action: 'throw', verbs: 'have, start', objects: 'snowball fight', isDeed: true, uses: ['snowball', 'snowball'] },
  { action: 'throw', verbs: 'have, start', objects: 'pillow fight', isDeed: true, uses: ['pillow', 'pillow'] },
  { action: 'throw', verbs: 'have, start', objects: 'food fight', isDeed: true, uses: ['tomato', 'tomato'] },
  { action: 'throw', verbs: 'have, start', objects: 'water fight, water balloon fight', isDeed: true, uses: ['balloon', 'water balloon'] },
  { action: 'toast', verbs: 'clink, raise', objects: 'glass, glasses, wine glass, cup, mug, beer, champagne', isDeed: true },
  { action: 'carry-umbrella', verbs: 'share', objects: 'umbrella, parasol' },
  { action: 'carry-umbrella', verbs: 'stand, shelter, huddle', objects: 'umbrella, parasol', after: 'under, beneath' },
  { action: 'walk', verbs: 'take, make', objects: 'step, first step, walk, stroll, hike', isDeed: true },
  { action: 'drink', verbs: 'drink, sip, gulp, chug', objects: 'water', isDeed: true, uses: ['glass', 'glass of water'] },
  { action: 'pour', verbs: 'pour', objects: 'water', isDeed: true, uses: ['jug', 'jug of water'] },
  { action: 'swing-sword', verbs: 'draw, unsheathe, raise, pull out', objects: 'sword, katana, blade, dagger, lightsaber' },
  { action: 'shoot', verbs: 'draw, pull out, raise', objects: 'gun, pistol, revolver, rifle' },
  { action: 'cheer', verbs: 'raise, throw, lift', objects: 'arms', isDeed: true },
  { action: 'hug', verbs: 'wrap, throw, put', objects: 'arm', isDeed: true },
  { action: 'tug-rope', verbs: 'play, have, win, lose', objects: 'tug of war, tug-of-war', isDeed: true, uses: ['taut-rope', 'rope'] },
  { action: 'run', verbs: 'play', objects: 'tag, rugby, american football, lacrosse', isDeed: true },
  { action: 'hide', verbs: 'play', objects: 'hide and seek', isDeed: true },
  { action: 'golf', verbs: 'play', objects: 'pool, billiard, billiards, snooker, croquet, minigolf, mini golf', isDeed: true, near: true },
  { action: 'swing-bat', verbs: 'play', objects: 'hockey, ice hockey, field hockey, polo', isDeed: true, near: true, uses: ['hockey-stick', 'hockey stick'] },
  { action: 'play-chess', verbs: 'play', objects: 'checker, checkers, backgammon, monopoly, scrabble, domino, dominoes', isDeed: true },
  { action: 'text', verbs: 'play', objects: 'game, video game, videogame, computer game, console', isDeed: true },
  { action: 'box', verbs: 'play', objects: 'rock paper scissors, patty cake', isDeed: true, near: true },
  { action: 'play', verbs: 'play', objects: 'music, song, tune, melody, chord, solo, guitar solo, bass, bass guitar, banjo, ukulele, lute, mandolin, sitar', near: true },
  { action: 'swing-sword', verbs: 'swing, wield, brandish, wave', objects: 'sword, lightsaber, katana, machete, blade, saber' },
  { action: 'swing-bat', verbs: 'swing', objects: 'bat, baseball bat, club, stick' },
  { action: 'golf', verbs: 'swing', objects: 'golf club' },
  { action: 'swing-racket', verbs: 'swing', objects: 'racket, tennis racket, racquet' },
  { action: 'chop-wood', verbs: 'swing', objects: 'axe, ax, pickaxe' },
  { action: 'hammer', verbs: 'swing', objects: 'hammer, sledgehammer, mallet' },
  { action: 'shoot-bow', verbs: 'shoot, fire, draw, release, aim, nock', objects: 'arrow, bow, bow and arrow' },
  { action: 'shoot-basket', verbs: 'shoot', objects: 'hoop, basket, basketball, free throw', isDeed: true },
  { action: 'film', verbs: 'shoot', objects: 'film, movie, video, scene, documentary', isDeed: true },
  // The kitchen
  { action: 'cook', verbs: 'make, prepare, cook, fix', objects: 'dinner, breakfast, lunch, supper, meal, food, brunch, soup, stew, curry, pasta, spaghetti, chili, noodle, rice, ramen, porridge, sauce, feast, risotto' },
  { action: 'bake', verbs: 'make, prepare', objects: 'cake, cookie, cooky, bread, pizza, pie, cupcake, muffin, biscuit, brownie, pastry, croissant, gingerbread, gingerbread house, lasagna, tart' },
  { action: 'fry', verbs: 'make, prepare, flip, toss', objects: 'pancake, omelet, omelette, egg, burger, hamburger, bacon, crepe, french toast, steak, stir fry' },
  { action: 'brew', verbs: 'make, prepare, brew', objects: 'coffee, tea, espresso, cappuccino, latte, hot chocolate, cup of tea, cup of coffee, pot of tea, pot of coffee' },
  { action: 'mix', verbs: 'make, prepare', objects: 'smoothie, cocktail, drink, juice, lemonade, potion, milkshake, batter, dough' },
  { action: 'chop', verbs: 'make, prepare, toss, grate, shred', objects: 'salad, sandwich, sushi, taco, burrito, vegetable, cheese, carrot, fruit salad' },
  { action: 'wash', verbs: 'do, clean', objects: 'dish, laundry, washing, washing up', },
  { action: 'lay-table', verbs: 'set, lay', objects: 'table, dinner table, dining table' },
  { action: 'spread', verbs: 'spread, smear', objects: 'butter, jam, peanut butter, cream cheese, honey, marmalade, margarine, hummus, jelly', isDeed: true },
  { action: 'roll-out', verbs: 'roll, roll out', objects: 'dough, pastry, pie crust', isDeed: true },
  // The house
  { action: 'fold', verbs: 'make', objects: 'bed, paper plane, paper airplane, origami, origami crane, paper boat, paper hat', near: true },
  { action: 'build', verbs: 'make', objects: 'snowman, sandcastle, sand castle, fort, nest, tower, campfire, fire, igloo, raft, robot' },
  { action: 'knead', verbs: 'make, throw, shape', objects: 'pottery, pot, clay pot, ceramics', near: true },
  { action: 'sew', verbs: 'make', objects: 'dress, clothes, costume, quilt, curtain, shirt, suit' },
  { action: 'knit', verbs: 'make', objects: 'sweater, scarf, sock' },
  { action: 'phone-call', verbs: 'make, take, have, answer, receive', objects: 'call, phone call, video call', isDeed: true },
  { action: 'phone-call', verbs: 'answer, pick up', objects: phones },
  { action: 'phone-call', verbs: 'talk, speak, chat, be, argue, laugh', objects: phones, after: 'on, into' },
  { action: 'text', verbs: 'look, scroll, stare, glance, be, play, text, type, swipe', objects: `${phones}`, after: 'at, on, through, with' },
  { action: 'text', verbs: 'check, use, scroll', objects: phones },
  { action: 'type', verbs: 'work, type, write, code, play, be, browse', objects: computers, after: 'on, at' },
  { action: 'type', verbs: 'use', objects: computers },
  { action: 'clap', verbs: 'make', objects: 'applause', isDeed: true },
  { action: 'pose', verbs: 'make, pull, do, strike', objects: 'face, silly face, funny face, pose, wheelie', isDeed: true, near: true },
  { action: 'write', verbs: 'do, take, write, sit', objects: 'homework, exam, test, note, autograph, quiz' },
  { action: 'brush-hair', verbs: 'do, style, fix', objects: 'hair', isDeed: true },
  { action: 'apply-makeup', verbs: 'do, put on, apply, paint', objects: 'makeup, make up, nail, lipstick, mascara, eyeliner, nail polish, blush', isDeed: true },
  { action: 'apply-makeup', verbs: 'put', objects: 'makeup, lipstick, mascara, eyeliner, eyeshadow, blush', after: 'on', isDeed: true },
  { action: 'water', verbs: 'water', objects: 'plant, flower, garden, lawn, tree, rose' },
  { action: 'push', verbs: 'mow, cut', objects: 'lawn, grass, yard', isDeed: true, uses: ['lawn-mower', 'lawn mower'] },
  { action: 'tie-shoes', verbs: 'tie, lace, lace up, tie up', objects: 'shoe, shoelace, shoe lace, lace, sneaker, boot, trainer', isDeed: true },
  { action: 'tie', verbs: 'tie, lace', objects: 'tie, bow tie, knot' },
  { action: 'host', verbs: 'host, present, moderate', objects: 'talk show, show, game show, quiz show, quiz, podcast, radio show, program, programme, event, gala, ceremony, award show, panel', isDeed: true },
  { action: 'negotiate', verbs: 'negotiate, make, close, strike, discuss, sign, cut', objects: 'deal, bargain, price, contract', isDeed: true },
  { action: 'shake-hands', verbs: 'shake', objects: 'hand', isDeed: true },
  { action: 'press', verbs: 'light, switch, flip', objects: 'lamp, light switch, switch' },
  { action: 'pour', verbs: 'open, pop', objects: 'champagne', near: true },
  // Crafts
  { action: 'hammer', verbs: 'fence, fence in', objects: 'field, garden, yard, meadow, pasture', near: true },
  { action: 'build', verbs: 'lay', objects: 'brick, tile, stone, pipe, cable, plank' },
  { action: 'repair', verbs: 'change, replace, pump, pump up', objects: 'tire, tyre, wheel, flat tire, engine, battery' },
  { action: 'repair', verbs: 'work', objects: 'car, van, truck, engine, motor, bike, bicycle, motorcycle, machine, robot, tractor, train, airplane, plane, boat, pipe, sink, vehicle, bus', after: 'on' },
  { action: 'press', verbs: 'change, replace', objects: 'bulb, light bulb, lightbulb', near: true },
  { action: 'wipe', verbs: 'shine, wax, oil, dry, sand', objects: 'shoe, boot, table, chair, car, chain, dish, plate, glass, floor, board, door, surface', near: true },
  { action: 'pick', verbs: 'weed', objects: 'garden, field, lawn, flower bed, bed', near: true },
  { action: 'pick', verbs: 'thresh, reap, bale', objects: 'wheat, corn, hay, barley, rye, grain', near: true },
  // The body
  { action: 'surrender', verbs: 'put, raise, throw, lift', objects: 'hands, both hands, both arms' },
  { action: 'hail', verbs: 'raise, lift, put', objects: 'hand, arm, finger, right hand, left hand', isDeed: true },
  { action: 'look-around', verbs: 'shake, turn, tilt, toss', objects: 'head, mane', isDeed: true, near: true },
  { action: 'wag', verbs: 'swish, flick, wave, swing, whip, twitch', objects: 'tail', isDeed: true, near: true },
  { action: 'shake-off', verbs: 'flap, wiggle, twitch, flick', objects: 'ear', isDeed: true, near: true },
  { action: 'nod', verbs: 'swing, raise, lift, wave', objects: 'trunk', isDeed: true, near: true },
  { action: 'stretch', verbs: 'arch', objects: 'back', isDeed: true, near: true },
  { action: 'beckon', verbs: 'snap, click', objects: 'finger', isDeed: true, near: true },
  { action: 'cover-eyes', verbs: 'pinch, hold', objects: 'nose', isDeed: true, near: true },
  { action: 'jog-in-place', verbs: 'stamp, stomp, tap', objects: 'foot, hoof', isDeed: true, near: true },
  { action: 'hula', verbs: 'wiggle, shake, swing, sway', objects: 'hip', isDeed: true },
  { action: 'tie', verbs: 'zip, zip up, button, button up, buckle', objects: 'jacket, coat, shirt, dress, vest, hoodie, belt, bag, backpack, tent', near: true },
  { action: 'sulk', verbs: 'cross, fold', objects: 'arm', isDeed: true },
  { action: 'beat-chest', verbs: 'beat, pound, thump, drum, bang', objects: 'chest', isDeed: true },
  { action: 'hang', verbs: 'swing', objects: 'vine, branch, liana, creeper, chandelier', after: 'from, on' },
  { action: 'dig-paws', verbs: 'scratch, claw', objects: 'sofa, couch, armchair, door, post, scratching post, tree, chair, furniture, carpet', near: true },
  { action: 'comb-hair', verbs: 'dry, blow-dry, wash, style, dye', objects: 'hair', near: true },
  { action: 'eat', verbs: 'share', objects: 'meal, food, bowl, plate, dinner, lunch, breakfast, snack' },
  { action: 'conduct', verbs: 'wave, raise, swing', objects: 'baton', isDeed: true },
  { action: 'beckon', verbs: 'direct, control', objects: 'traffic' },
  { action: 'play-drums', verbs: 'tap, drum, beat, bang, pound, hit, play', objects: 'drum, bongo, bucket, timpani', after: 'on' },
  { action: 'stretch', verbs: 'spread, open, fan, fan out', objects: 'wing, feather, arm, plumage', isDeed: true },
  { action: 'comfort', verbs: 'rock, cradle, lull', objects: 'baby, infant, newborn, child, toddler' },
  { action: 'throw', verbs: 'skip, skim', objects: 'stone, rock, pebble' },
  { action: 'wipe', verbs: 'brush, dust, wipe', objects: 'dust, dirt, crumb, snow', isDeed: true },
  { action: 'paint-wall', verbs: 'paint', objects: 'stripe, dot, line, pattern', isDeed: true },
  { action: 'flex', verbs: 'flex, show', objects: 'muscle, bicep, biceps', isDeed: true },
  { action: 'fist-pump', verbs: 'pump, clench, raise', objects: 'fist', isDeed: true },
  { action: 'cover-eyes', verbs: 'cover, close, shut, hide', objects: 'eye, face', isDeed: true },
  { action: 'cover-ears', verbs: 'cover', objects: 'ear', isDeed: true },
  { action: 'rub-eyes', verbs: 'rub', objects: 'eye', isDeed: true },
  { action: 'wipe-brow', verbs: 'wipe, mop', objects: 'brow, forehead, sweat', isDeed: true },
  { action: 'scratch-head', verbs: 'scratch', objects: 'head', isDeed: true },
  { action: 'wave', verbs: 'wave', objects: 'hand, arm', isDeed: true },
  { action: 'eat', verbs: 'take, have', objects: 'bite, nibble, mouthful', isDeed: true },
  { action: 'drink', verbs: 'take, have', objects: 'sip, gulp, drink, swig', isDeed: true },
  { action: 'bow', verbs: 'take', objects: 'bow', isDeed: true },
  { action: 'shower', verbs: 'take, have', objects: 'bath, bubble bath, shower', isDeed: true },
  { action: 'take-photo', verbs: 'take, snap, shoot', objects: 'picture, photo, photograph, snapshot, pic', isDeed: true },
  { action: 'take-off', verbs: 'tip, remove, doff', objects: 'hat, cap' },
  { action: 'stretch', verbs: 'do', objects: 'split', isDeed: true, near: true },
  { action: 'handstand', verbs: 'do', objects: 'headstand', isDeed: true, near: true },
  { action: 'hang', verbs: 'do', objects: 'pull up, pull ups, pullup, chin up, chin ups', isDeed: true, near: true },
  { action: 'jump', verbs: 'do', objects: 'parkour, high jump, long jump', isDeed: true, near: true },
  { action: 'jumping-jack', verbs: 'do', objects: 'exercise, exercises, workout, burpee', isDeed: true },
  { action: 'bandage', verbs: 'perform, give, do', objects: 'surgery, operation, first aid', isDeed: true, near: true },
  { action: 'bandage', verbs: 'bandage, wrap, dress, treat', objects: 'knee, arm, leg, hand, foot, ankle, wrist, wound, finger, elbow, injury', isDeed: true },
  { action: 'examine-patient', verbs: 'listen, check, examine, measure, take', objects: 'heartbeat, heart, pulse, lung, lungs, blood pressure, temperature, heart rate', isDeed: true },
  { action: 'examine-patient', verbs: 'listen', objects: 'heartbeat, heart, pulse, lung, lungs, chest, breathing', after: 'to', isDeed: true },
  { action: 'shave', verbs: 'shave, trim', objects: 'beard, face, moustache, mustache, chin', isDeed: true },
  { action: 'play', verbs: 'pluck, strum', objects: 'string, strings, guitar string, guitar strings, chord, chords', isDeed: true, uses: ['guitar', 'guitar'] },
  { action: 'wrestle', verbs: 'tackle', objects: 'opponent, player, rival, quarterback', near: true },
  { action: 'inject', verbs: 'give, get, administer', objects: 'injection, shot, vaccine, vaccination, jab', isDeed: true },
  { action: 'carry-on-back', verbs: 'give', objects: 'piggyback ride, piggyback, ride on his back, ride on her back', isDeed: true },
  { action: 'carry-together', verbs: 'move, carry, haul, lift', objects: 'sofa, couch, table, piano, wardrobe, dresser, bookshelf, mattress, bed, refrigerator, fridge, desk, cupboard, armchair' },
  { action: 'dance', verbs: 'do', objects: 'moonwalk, worm, macarena, twist', isDeed: true },
  { action: 'thumbs-up', verbs: 'give', objects: 'thumb up, thumbs up, thumb', isDeed: true },
  // Going and handling
  { action: 'fly-kite', verbs: 'fly', objects: 'kite' },
  { action: 'look', verbs: 'fly', objects: 'drone, model airplane' },
  { action: 'examine', verbs: 'check', objects: 'map, list, engine, oil, mail' },
  { action: 'check-time', verbs: 'check, look', objects: 'watch, time, wristwatch', isDeed: true },
  { action: 'check-time', verbs: 'look, glance, stare', objects: 'watch, wristwatch', after: 'at', isDeed: true },
  { action: 'build', verbs: 'play', objects: 'lego, block, toy block, brick, toy brick, toy train, train set', after: 'with' },
  { action: 'talk', verbs: 'give, have, hold, make', objects: 'speech, toast, talk, chat, argument, meeting, announcement', isDeed: true },
  { action: 'get-up', verbs: 'get', objects: 'out of bed', isDeed: true },
]

/** Names of several words that the grammar would take apart. */
export const unbroken: readonly string[] = ['hide and seek', 'tug of war', 'rock paper scissors', 'bow and arrow', 'jack in the box', 'merry go round', 'half a dozen', 'as soon as']
/** Verbs of two words of which the first is none: she high fives him. */
export const compoundVerbs: readonly string[] = ['high five', 'fist bump', 'arm wrestle', 'ice skate', 'roller skate', 'tap dance', 'break dance', 'belly dance', 'moon walk', 'sleep walk', 'deep fry', 'bungee jump', 'power walk', 'speed walk', 'head butt', 'hula hoop', 'figure skate', 'cross country ski', 'body surf', 'sky dive', 'scuba dive', 'face plant', 'face palm', 'hang glide', 'horseback ride']

/** How somebody feels, as what is seen of it: an action where the feeling has one, and a manner. */
export const feelings: Readonly<Record<string, { action?: string; manner: string }>> = {
  happy: { action: 'laugh', manner: 'joyful' }, joyful: { action: 'laugh', manner: 'joyful' }, cheerful: { action: 'laugh', manner: 'joyful' }, delighted: { action: 'laugh', manner: 'joyful' }, overjoyed: { action: 'cheer', manner: 'joyful' }, ecstatic: { action: 'cheer', manner: 'joyful' }, excited: { action: 'cheer', manner: 'excited' }, smiling: { action: 'laugh', manner: 'joyful' }, laughing: { action: 'laugh', manner: 'joyful' }, proud: { action: 'pose', manner: 'proud' }, relieved: { action: 'wipe-brow', manner: 'happy' },
  sad: { action: 'cry', manner: 'sad' }, depressed: { action: 'hold-head', manner: 'sad' }, heartbroken: { action: 'cry', manner: 'sad' }, devastated: { action: 'hold-head', manner: 'sad' }, upset: { action: 'cry', manner: 'sad' }, crying: { action: 'cry', manner: 'sad' }, lonely: { manner: 'sad' }, disappointed: { action: 'hold-head', manner: 'sad' }, gloomy: { manner: 'sad' },
  angry: { action: 'sulk', manner: 'angry' }, mad: { action: 'sulk', manner: 'angry' }, furious: { action: 'sulk', manner: 'angry' }, annoyed: { action: 'sulk', manner: 'angry' }, grumpy: { action: 'sulk', manner: 'angry' }, jealous: { action: 'sulk', manner: 'angry' }, frustrated: { action: 'facepalm', manner: 'angry' }, enraged: { action: 'scream', manner: 'angry' },
  scared: { action: 'shiver', manner: 'scared' }, afraid: { action: 'shiver', manner: 'scared' }, frightened: { action: 'shiver', manner: 'scared' }, terrified: { action: 'shiver', manner: 'terrified' }, nervous: { action: 'shiver', manner: 'scared' }, anxious: { action: 'shiver', manner: 'scared' }, worried: { action: 'think', manner: 'scared' },
  surprised: { action: 'marvel', manner: 'surprised' }, shocked: { action: 'marvel', manner: 'surprised' }, amazed: { action: 'marvel', manner: 'amazed' }, astonished: { action: 'marvel', manner: 'amazed' }, stunned: { action: 'marvel', manner: 'surprised' },
  tired: { action: 'yawn', manner: 'tired' }, sleepy: { action: 'yawn', manner: 'sleepy' }, exhausted: { action: 'yawn', manner: 'tired' }, bored: { action: 'yawn', manner: 'tired' }, drowsy: { action: 'yawn', manner: 'sleepy' }, confused: { action: 'scratch-head', manner: 'careful' }, puzzled: { action: 'scratch-head', manner: 'careful' }, embarrassed: { action: 'cover-eyes', manner: 'scared' }, ashamed: { action: 'cover-eyes', manner: 'sad' }, ill: { action: 'cough', manner: 'tired' }, sick: { action: 'cough', manner: 'tired' }, dizzy: { action: 'hold-head', manner: 'tired' }, married: { action: 'kiss', manner: 'joyful' }, dressed: { action: 'put-on', manner: 'calm' }, ready: { action: 'stretch', manner: 'determined' }, lost: { action: 'look-around', manner: 'scared' }, freezing: { action: 'shiver', manner: 'scared' }, asleep: { action: 'sleep', manner: 'calm' }, determined: { manner: 'determined' }, curious: { action: 'look', manner: 'careful' }, awake: { action: 'look-around', manner: 'calm' }, dead: { action: 'lie', manner: 'calm' }, unconscious: { action: 'faint', manner: 'calm' },
}
