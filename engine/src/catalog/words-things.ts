/*
 * What people call the things of the catalog. `same` words mean the recipe itself; `near` words are honest approximations,
 * told as such in the Reading. Singular, lower case, comma between; a recipe's own names need no entry here.
 */

/** The words for one recipe. */
export interface ThingWords {
  recipe: string
  same?: string
  near?: string
  /** Worn by whoever is called so: a chef has a hat. */
  wears?: readonly string[]
}

export const thingWords: readonly ThingWords[] = [
  { recipe: 'woman', same: 'lady, girlfriend, wife, female, mother, mom, mum, actress, aunt, sister, goddess', near: 'model, celebrity, customer' },
  { recipe: 'man', same: 'guy, gentleman, husband, boyfriend, male, father, dad, actor, uncle, brother, bloke, dude, fellow', near: 'player, driver, president, businessperson, villager, stranger, thief' },
  { recipe: 'girl', same: 'little girl, young girl, schoolgirl', near: 'daughter, little red riding hood, alice, goldilocks' },
  { recipe: 'boy', same: 'child, kid, little boy, young boy, youngster', near: 'son' },
  { recipe: 'old-man', same: 'old man, elderly man, grandfather, grandpa, granddad', near: 'elder, old sailor' },
  { recipe: 'old-woman', same: 'old woman, elderly woman, grandmother, grandma, granny, old lady, elderly lady' },
  { recipe: 'skater', same: 'figure skater, ice skater, skater', near: 'ice dancer, hockey player, speed skater' },
  { recipe: 'gymnast', same: 'gymnast, olympic gymnast', near: 'acrobat, tumbler, trapeze artist' },
  { recipe: 'rider', same: 'rider, horse rider, equestrian, horseman, horsewoman, jockey', near: 'stunt rider, trick rider, cavalryman, circus rider' },
  { recipe: 'surfer', same: 'surfer, paddleboarder, paddler', near: 'lifeguard' },
  { recipe: 'astronaut', same: 'astronaut, cosmonaut, spaceman, spacewoman', near: 'space explorer, space traveler' },
  { recipe: 'chef', same: 'chef, cook', near: 'pizza maker' },
  { recipe: 'robot', same: 'robot, android, droid, automaton, humanoid', near: 'cyborg, machine, mech' },

  { recipe: 'dog', same: 'dog, doggy, hound', near: 'teddy bear' },
  { recipe: 'corgi', same: 'corgi, welsh corgi' },
  { recipe: 'cat', same: 'cat, tabby, tomcat, feline' },
  { recipe: 'horse', same: 'horse, stallion, mare, steed' },
  { recipe: 'cow', same: 'cow, cattle' },
  { recipe: 'rabbit', same: 'rabbit, bunny, hare' },
  { recipe: 'songbird', same: 'songbird, bird, bluebird', near: 'drone' },
  { recipe: 'fly', same: 'fly' },
  { recipe: 'flamingo', same: 'flamingo' },
  { recipe: 'duck', same: 'duck, duckling, mallard', near: 'rubber duck' },
  { recipe: 'fish', same: 'fish' },
  { recipe: 'octopus', same: 'octopus, octopi' },
  { recipe: 'elephant', same: 'elephant' },
  { recipe: 'lion', same: 'lion' },

  { recipe: 'space-helmet', same: 'space helmet, astronaut helmet, bubble helmet' },
  { recipe: 'space-suit', same: 'space suit, spacesuit, astronaut suit' },
  { recipe: 'helmet', same: 'helmet, crash helmet, bike helmet', near: 'hood' },
  { recipe: 'scarf', same: 'scarf, shawl' },
  { recipe: 'top-hat', same: 'top hat' },
  { recipe: 'chef-hat', same: "chef hat, chef 's hat, toque, cook 's hat" },
  { recipe: 'crown', same: 'crown' },
  { recipe: 'glasses', same: 'glasses, spectacles, eyeglasses', near: 'monocle' },

  { recipe: 'tennis-ball', same: 'tennis ball', near: 'golf ball, baseball, marble' },
  { recipe: 'beach-ball', same: 'beach ball, ball', near: 'crystal ball, yoga ball, rubber ball, bouncy ball' },
  { recipe: 'football', same: 'football, soccer ball, soccerball', near: 'basketball, volleyball, rugby ball' },
  { recipe: 'banana', same: 'banana' },
  { recipe: 'apple', same: 'apple', near: 'fruit' },
  { recipe: 'cup', same: 'cup, mug, coffee mug', near: 'coffee, tea, trophy' },
  { recipe: 'bowl', same: 'bowl', near: 'dish, food, lunch, dinner, breakfast, meal' },
  { recipe: 'book', same: 'book, novel', near: 'map, laptop, tablet, phone' },
  { recipe: 'umbrella', same: 'umbrella, parasol, beach umbrella', near: 'kite, parachute' },
  { recipe: 'cake', same: 'cake, birthday cake' },
  { recipe: 'chair', same: 'chair, seat', near: 'throne, wheelchair, swing' },
  { recipe: 'table', same: 'table', near: 'counter, piano' },
  { recipe: 'bench', same: 'bench, park bench', near: 'hammock' },
  { recipe: 'paddle', same: 'paddle, oar', near: 'bat, racket, broom, mop, hockey stick, paintbrush, sword, stick, axe, microphone, staff, wand' },
  { recipe: 'paddleboard', same: 'paddleboard, paddle board, stand-up paddleboard, sup board', near: 'surfboard, skateboard, snowboard, raft, sled' },
  { recipe: 'boat', same: 'boat, rowboat, sailboat, rowing boat', near: 'ship, canoe, kayak, submarine, yacht, gondola, speedboat, ferry' },
  { recipe: 'car', same: 'car, automobile, race car, sports car', near: 'taxi, truck, bus, school bus, van, jeep, train, tractor, ambulance, tank, miniature car, fire truck, rocket, spaceship, submarine' },
  { recipe: 'bicycle', same: 'bicycle, bike', near: 'motorcycle, motorbike, scooter, tricycle, unicycle' },
  { recipe: 'tree', same: 'tree', near: 'beanstalk' },
  { recipe: 'pine', same: 'pine, pine tree, fir, spruce' },
  { recipe: 'bush', same: 'bush, shrub', near: 'plant' },
  { recipe: 'flower', same: 'flower', near: 'petal, blossom' },
  { recipe: 'mushroom', same: 'mushroom, toadstool' },
  { recipe: 'rock', same: 'rock, stone', near: 'coal, coin' },
  { recipe: 'house', same: 'house, home', near: 'tent' },
  { recipe: 'lamp-post', same: 'lamp post, lamppost, streetlight, street lamp, streetlamp', near: 'traffic light, pole, lantern, mast, coat rack' },
  { recipe: 'crate', same: 'crate, wooden box', near: 'grill, chest, suitcase, vending machine, toolbox, computer, trampoline' },
  { recipe: 'bucket', same: 'bucket, pail', near: 'drum' },
  { recipe: 'balloon', same: 'balloon, ballon', near: 'hot air balloon, heart' },
  { recipe: 'guitar', same: 'guitar', near: 'violin, cello, ukulele, banjo, lute, bass' },
  { recipe: 'sign', same: 'sign, signpost, placard', near: 'screen, banner, billboard, flag' },
]

/** What somebody wears whose name says what he is: a dog astronaut wears a space helmet. */
export const outfits: Readonly<Record<string, readonly string[]>> = {
  astronaut: ['space-suit', 'space-helmet'], cosmonaut: ['space-suit', 'space-helmet'], spaceman: ['space-suit', 'space-helmet'],
  chef: ['chef-hat', 'bandana-scarf'], cook: ['chef-hat'], baker: ['chef-hat'], farmer: ['straw-hat', 'bandana-scarf'], gardener: ['straw-hat'], beekeeper: ['bee-hat'], builder: ['hard-hat'], worker: ['hard-hat', 'life-jacket'], mechanic: ['baseball-cap'],
  king: ['crown', 'royal-cape'], queen: ['crown', 'royal-cape'], prince: ['crown', 'cape'], princess: ['tiara', 'necklace'], pharaoh: ['nemes'], sultan: ['turban'],
  magician: ['top-hat', 'bow-tie', 'cape'], wizard: ['wizard-hat', 'cape'], sorcerer: ['wizard-hat', 'cape'], witch: ['witch-hat', 'cape'], fairy: ['fairy-wings', 'flower-crown'], angel: ['angel-wings', 'halo'], devil: ['devil-horns', 'bat-wings'], vampire: ['cape', 'bow-tie'], elf: ['elf-hat'], santa: ['santa-hat', 'scarf'], superhero: ['cape', 'mask'], hero: ['cape', 'mask'],
  gentleman: ['top-hat', 'bow-tie'], businessman: ['suit-jacket', 'tie'], butler: ['suit-jacket', 'bow-tie'], waiter: ['vest', 'bow-tie'], groom: ['suit-jacket', 'bow-tie'], bride: ['bridal-veil'], detective: ['fedora', 'coat'], spy: ['suit-jacket', 'sunglasses'], journalist: ['fedora', 'glasses'],
  teacher: ['glasses', 'tie'], professor: ['glasses', 'bow-tie'], scientist: ['lab-coat', 'goggles'], librarian: ['glasses', 'scarf'], doctor: ['lab-coat', 'stethoscope'], nurse: ['nurse-cap'], student: ['backpack'], graduate: ['graduation-cap'], painter: ['beret'], artist: ['beret', 'scarf'],
  firefighter: ['fire-helmet'], fireman: ['fire-helmet'], policeman: ['police-cap', 'tie'], officer: ['police-cap', 'tie'], cop: ['police-cap', 'tie'], soldier: ['army-helmet'], knight: ['knight-helmet', 'cape'], viking: ['viking-helmet'], samurai: ['samurai-helmet'], ninja: ['ninja-mask'], gladiator: ['roman-helmet', 'cape'], pirate: ['pirate-hat', 'eyepatch'], cowboy: ['cowboy-hat', 'bandana-scarf'], cowgirl: ['cowboy-hat', 'bandana-scarf'], sheriff: ['cowboy-hat'],
  pilot: ['pilot-cap', 'sunglasses'], aviator: ['goggles', 'scarf'], sailor: ['sailor-cap', 'bandana-scarf'], captain: ['captain-hat'], diver: ['diving-mask', 'air-tank'], swimmer: ['swim-cap', 'goggles'], racer: ['racing-helmet'], cyclist: ['helmet'], skier: ['beanie', 'ski-goggles'], jockey: ['riding-helmet'], explorer: ['fedora', 'backpack'], hiker: ['backpack', 'beanie'], tourist: ['sunglasses', 'straw-hat'],
  dj: ['headphones', 'sunglasses'], rapper: ['baseball-cap', 'sunglasses'], clown: ['party-hat', 'red-nose', 'ruff'], jester: ['jester-hat', 'ruff'], mime: ['beret'], ballerina: ['tutu', 'tiara'], hippie: ['headband', 'sunglasses'], monk: ['bead-necklace'], nun: ['nun-veil'],
}

/**
 * When neither the word nor anything it is a kind of has an entry: the nearest of its family. Keys are WordNet synsets,
 * the nearest above the word wins.
 */
export const kinOfSynset: Readonly<Record<string, string>> = {
  'feline.n.01': 'cat', 'big_cat.n.01': 'lion', 'canine.n.02': 'dog', 'bear.n.01': 'brown-bear', 'rodent.n.01': 'mouse', 'musteline_mammal.n.01': 'ferret', 'procyonid.n.01': 'raccoon', 'viverrine.n.01': 'meerkat', 'pinniped_mammal.n.01': 'seal', 'bat.n.01': 'bat', 'ape.n.01': 'chimpanzee', 'kangaroo.n.01': 'kangaroo', 'swine.n.01': 'pig', 'deer.n.01': 'deer', 'antelope.n.01': 'antelope', 'sheep.n.01': 'sheep', 'goat.n.01': 'goat', 'edentate.n.01': 'armadillo', 'carnivore.n.01': 'dog', 'primate.n.02': 'monkey',
  'lagomorph.n.01': 'rabbit', 'marsupial.n.01': 'kangaroo', 'equine.n.01': 'horse', 'odd-toed_ungulate.n.01': 'horse', 'even-toed_ungulate.n.01': 'cow', 'ruminant.n.01': 'cow',
  'proboscidean.n.01': 'elephant', 'dinosaur.n.01': 'tyrannosaurus', 'cetacean.n.01': 'dolphin', 'aquatic_mammal.n.01': 'dolphin', 'mammal.n.01': 'dog', 'reptile.n.01': 'lizard', 'amphibian.n.03': 'frog',
  'waterfowl.n.01': 'duck', 'wading_bird.n.01': 'heron', 'aquatic_bird.n.01': 'seagull', 'bird_of_prey.n.01': 'hawk', 'bird.n.01': 'songbird', 'fish.n.01': 'fish', 'insect.n.01': 'beetle',
  'cephalopod.n.01': 'octopus', 'arachnid.n.01': 'spider', 'crustacean.n.01': 'crab', 'mollusk.n.01': 'snail', 'animal.n.01': 'dog',
  'female.n.02': 'woman', 'male.n.02': 'man', 'child.n.01': 'boy', 'acrobat.n.01': 'gymnast', 'person.n.01': 'person',
  'ball.n.01': 'beach-ball', 'citrus.n.01': 'orange', 'edible_fruit.n.01': 'apple', 'vegetable.n.01': 'carrot', 'cake.n.03': 'cake', 'baked_goods.n.01': 'bread', 'dish.n.02': 'bowl', 'beverage.n.01': 'cup',
  'foodstuff.n.02': 'bowl', 'food.n.02': 'apple', 'food.n.01': 'bowl', 'cup.n.01': 'cup', 'bottle.n.01': 'cup', 'bowl.n.03': 'bowl', 'vessel.n.03': 'bucket', 'box.n.01': 'crate', 'bag.n.01': 'crate', 'container.n.01': 'bucket',
  'publication.n.01': 'book', 'chair.n.01': 'chair', 'seat.n.03': 'bench', 'bed.n.01': 'bench', 'table.n.02': 'table', 'furniture.n.01': 'table',
  'boat.n.01': 'boat', 'watercraft.n.01': 'boat', 'bicycle.n.01': 'bicycle', 'motor_vehicle.n.01': 'car', 'vehicle.n.01': 'car', 'board.n.02': 'paddleboard',
  'conifer.n.01': 'pine', 'tree.n.01': 'tree', 'flower.n.01': 'flower', 'mushroom.n.03': 'mushroom', 'plant.n.02': 'bush', 'rock.n.01': 'rock', 'stone.n.02': 'rock', 'rock.n.02': 'rock', 'material.n.01': 'sign', 'natural_object.n.01': 'rock', 'celestial_body.n.01': 'balloon', 'geological_formation.n.01': 'rock',
  'building.n.01': 'house', 'house.n.01': 'house', 'dwelling.n.01': 'house', 'lamp.n.01': 'lamp', 'lamp.n.02': 'lamp', 'stringed_instrument.n.01': 'guitar', 'sculpture.n.01': 'rock',
  'electronic_equipment.n.01': 'crate', 'home_appliance.n.01': 'washing-machine', 'tool.n.01': 'paddle', 'implement.n.01': 'paddle', 'headdress.n.01': 'top-hat', 'toy.n.01': 'beach-ball', 'artifact.n.01': 'sign',
}

/** Parts of a body, and the socket that is there. */
export const bodyParts: Readonly<Record<string, string>> = {
  head: 'headTop', hair: 'headTop', shoulder: 'shoulderR', back: 'back', lap: 'seat', hand: 'gripR', arm: 'gripR', paw: 'gripR', chest: 'chest',
  mouth: 'mouth', beak: 'mouth', nose: 'mouth', face: 'chest', belly: 'chest', neck: 'chest', leg: 'seat', foot: 'seat', tail: 'back', ear: 'headTop', eye: 'mouth', wing: 'back', finger: 'gripR', skin: 'chest', fur: 'chest', trunk: 'mouth', tongue: 'mouth', tooth: 'mouth', claw: 'gripR', horn: 'headTop', shell: 'back', body: 'chest',
}

/** Words for more than one: how many are shown. */
export const groupCounts: Readonly<Record<string, number>> = {
  pair: 2, couple: 2, duo: 2, trio: 3, quartet: 4, few: 3, several: 4, some: 3, many: 6, group: 5, flock: 6, herd: 5, pack: 4, school: 7, crowd: 8, team: 4, dozen: 12, dozens: 12, bunch: 4, swarm: 8, row: 4, pile: 3, load: 4, handful: 3, family: 3, line: 4, hundreds: 12, thousands: 12, numerous: 6, various: 4, countless: 10, set: 3, lot: 6, lots: 6,
}

export const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, both: 2, single: 1,
}

/** The colour that makes an approximation look more like what was said: an orange is an orange apple. */
export const colorsOfNear: Readonly<Record<string, string>> = {
  'teddy bear': '#a8743f', 'rubber duck': '#f4cf2e',
  'school bus': '#f2b92c', taxi: '#f0c43a', 'fire truck': '#c82f2a', ambulance: '#f1f1ee', snowman: '#f4f6f8', sun: '#f6c52e', moon: '#e6e4da', star: '#f4cf3a', cloud: '#f4f6f8', heart: '#d8344c',
}
