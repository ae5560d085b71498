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
  { recipe: 'woman', same: 'girlfriend, wife, mom, mum, actress, aunt, sister, goddess', near: 'model, customer' },
  { recipe: 'man', same: 'parachutist, skydiver, paratrooper, paraglider, husband, boyfriend, dad, actor, uncle, brother, bloke, dude, fellow', near: 'coach, player, driver, villager, stranger, neighbor, neighbour' },
  { recipe: 'girl', same: 'young girl, schoolgirl, granddaughter, niece, milkmaid', near: 'little red riding hood, alice, goldilocks' },
  { recipe: 'boy', same: 'young boy, youngster, grandson, nephew' },
  { recipe: 'letter', near: 'mail' },
  { recipe: 'old-man', near: 'elder, old sailor' },
  { recipe: 'old-woman', same: 'elderly lady' },
  { recipe: 'businessman', near: 'lawyer, president, politician, senator, ambassador, banker' },
  { recipe: 'soldier', near: 'sergeant, colonel, lieutenant' },
  { recipe: 'chef', near: 'pizza maker' },
  { recipe: 'carpenter', near: 'shoemaker, cobbler' },
  { recipe: 'surfer', same: 'paddler' },
  { recipe: 'gymnast', same: 'olympic gymnast' },
  { recipe: 'rider', same: 'horse rider', near: 'stunt rider, trick rider, cavalryman, circus rider' },
  { recipe: 'astronaut', near: 'space explorer, space traveler' },
  { recipe: 'skater', near: 'hockey player, speed skater' },
  { recipe: 'monk', near: 'bishop, rabbi, pope' },
  { recipe: 'robot', same: 'automaton, humanoid', near: 'cyborg, machine, mech' },
  { recipe: 'dog', near: 'chihuahua' },
  { recipe: 'cat', same: 'feline', near: 'persian' },
  { recipe: 'guinea-pig', near: 'chinchilla' },
  { recipe: 'beaver', near: 'muskrat, platypus' },
  { recipe: 'monkey', near: 'gibbon' },
  { recipe: 'ferret', near: 'wolverine' },
  { recipe: 'songbird', near: 'cuckoo, thrush' },
  { recipe: 'duck', near: 'loon' },
  { recipe: 'chicken', near: 'quail, partridge, grouse' },
  { recipe: 'snake', near: 'adder' },
  { recipe: 'spider', near: 'tick, mite' },
  { recipe: 'fish', near: 'catfish, piranha' },
  { recipe: 'octopus', same: 'octopi' },
  { recipe: 'crab', near: 'barnacle' },
  { recipe: 'football', same: 'soccerball' },
  { recipe: 'musician', near: 'orchestra, choir, band' },
  { recipe: 'painter', near: 'potter' },
  { recipe: 'ball-of-yarn', near: 'wool' },
  { recipe: 'doctor', near: 'vet, veterinarian' },
  { recipe: 'cup', same: 'coffee mug' },
  { recipe: 'bowl', near: 'salt, mixture' },
  { recipe: 'gym-ball', near: 'medicine ball' },
  { recipe: 'volleyball', near: 'water polo ball' },
  { recipe: 'deck-chair', near: 'lounge chair, sun lounger, sunbed, folding chair, camping chair' },
  { recipe: 'sleeping-bag', near: 'bedroll' },
  { recipe: 'birdhouse', near: 'bird feeder' },
  { recipe: 'ferris-wheel', near: 'london eye' },
  { recipe: 'ice-skates', near: 'hockey skate' },
  { recipe: 'roller-skates', near: 'rollerblade, inline skate' },
  { recipe: 'pill-bottle', near: 'pill, medicine' },
  { recipe: 'syringe', near: 'injection, vaccine' },
  { recipe: 'hoe', near: 'mattock' },
  { recipe: 'stretcher', near: 'hospital trolley' },
  { recipe: 'balloon', same: 'ballon' },
  { recipe: 'guitar', near: 'bass' },
  { recipe: 'table', near: 'counter' },
  { recipe: 'photo-camera', same: 'film camera, polaroid camera, instant camera, vintage camera' },
  { recipe: 'cupboard', same: 'night stand' },
  { recipe: 'whiteboard', same: 'white board' },
  { recipe: 'coat-rack', same: 'hatstand' },
  { recipe: 'lamp-post', same: 'lamppost, streetlamp, street light' },
  { recipe: 'sign', near: 'screen' },
  { recipe: 'rock', near: 'fossil' },
  { recipe: 'stool', near: 'ottoman' },
  { recipe: 'bed', near: 'mattress, futon, headboard' },
  { recipe: 'wall', near: 'dam' },
  { recipe: 'knife', near: 'machete, saber' },
  { recipe: 'pot', near: 'crock' },
  { recipe: 'radio', near: 'tape recorder' },
  { recipe: 'smartphone', same: 'iphone, phone' },
  { recipe: 'dress', near: 'apron, bikini' },
  { recipe: 'wrench', near: 'lever' },
  { recipe: 'broom', near: 'lance' },
  { recipe: 'rope', near: 'wire' },
  { recipe: 'scissors', near: 'tweezers' },
  { recipe: 'car', near: 'miniature car' },
  { recipe: 'bicycle', near: 'tandem' },
  { recipe: 'wagon', near: 'caravan' },
  { recipe: 'ship', near: 'schooner' },
  { recipe: 'orange', near: 'grapefruit, apricot' },
  { recipe: 'plum', near: 'fig' },
  { recipe: 'cherry', near: 'cranberry' },
  { recipe: 'onion', near: 'turnip' },
  { recipe: 'soup', near: 'oatmeal' },
  { recipe: 'plate-of-food', same: 'breakfast, food, brunch' },
  { recipe: 'sundae', near: 'pudding, yogurt' },
  { recipe: 'bottle', near: 'canteen' },
  { recipe: 'tree', near: 'beanstalk, beech, chestnut tree' },
  { recipe: 'pine', near: 'redwood, cypress' },
  { recipe: 'bush', near: 'mistletoe, holly' },
  { recipe: 'garden-plant', same: 'plant' },
  { recipe: 'flower', near: 'violet, magnolia' },
  { recipe: 'daisy', near: 'marigold' },
  { recipe: 'lavender', near: 'hyacinth, heather' },
  { recipe: 'fern', near: 'nettle, thistle' },
  { recipe: 'smoke', same: 'column of smoke, pillar of smoke' },
  { recipe: 'fire', same: 'pillar of fire, column of fire' },
  { recipe: 'volcano', near: 'crater' },
  { recipe: 'crystal', near: 'nugget, ruby, emerald' },
  { recipe: 'acorn', near: 'almond' },
  { recipe: 'coral', near: 'anemone, sea anemone' },
  { recipe: 'seashell', near: 'nautilus' },
  { recipe: 'sheep', near: 'flock' },
  { recipe: 'hut', near: 'yurt, tepee, bunker' },
  { recipe: 'barn', near: 'warehouse, garage' },
  { recipe: 'church', near: 'monastery' },
  { recipe: 'parthenon', near: 'museum' },
  { recipe: 'office-building', near: 'bank, prison' },
  { recipe: 'school', near: 'library' },
  { recipe: 'stone-bridge', near: 'aqueduct' },
  { recipe: 'space-helmet', same: 'bubble helmet' },
  { recipe: 'helmet', near: 'hood' },
  { recipe: 'chef-hat', same: "chef 's hat, cook 's hat" },
  { recipe: 'glasses', near: 'monocle' },
  { recipe: 'scarf', same: 'shawl' },
  { recipe: 'necklace', near: 'bracelet, brooch' },
  { recipe: 'medal', near: 'badge' },
  { recipe: 'coat', near: 'robe' },
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
  lawyer: ['suit-jacket', 'glasses'], attorney: ['suit-jacket', 'glasses'], judge: ['coat', 'glasses'], banker: ['bowler-hat', 'tie'], accountant: ['glasses', 'tie'], clerk: ['glasses', 'tie'], politician: ['suit-jacket', 'tie'], reporter: ['fedora', 'glasses'], mayor: ['top-hat', 'medal'],
  dentist: ['lab-coat', 'goggles'], surgeon: ['lab-coat', 'mask'], vet: ['lab-coat', 'stethoscope'], veterinarian: ['lab-coat', 'stethoscope'], pharmacist: ['lab-coat', 'glasses'], chemist: ['lab-coat', 'goggles'], optician: ['lab-coat', 'glasses'],
  barber: ['vest', 'bow-tie'], hairdresser: ['vest', 'headband'], tailor: ['vest', 'glasses'], seamstress: ['headscarf', 'glasses'], butcher: ['chef-hat', 'vest'], barista: ['vest', 'beret'], bartender: ['vest', 'bow-tie'], waitress: ['vest', 'headband'], maid: ['bonnet'], shopkeeper: ['vest', 'glasses'], florist: ['straw-hat', 'vest'],
  carpenter: ['hard-hat', 'vest'], plumber: ['baseball-cap', 'vest'], electrician: ['hard-hat', 'vest'], welder: ['helmet', 'goggles'], blacksmith: ['headband', 'vest'], miner: ['hard-hat'], lumberjack: ['beanie', 'vest'], engineer: ['hard-hat', 'glasses'], potter: ['beret', 'vest'], janitor: ['baseball-cap', 'vest'],
  postman: ['pilot-cap', 'backpack'], mailman: ['pilot-cap', 'backpack'], conductor: ['suit-jacket', 'bow-tie'], driver: ['pilot-cap', 'vest'], guard: ['police-cap', 'tie'], lifeguard: ['sunglasses', 'life-jacket'], coach: ['baseball-cap', 'medal'], referee: ['baseball-cap', 'vest'], boxer: ['headband', 'medal'], runner: ['headband'], golfer: ['baseball-cap', 'vest'], fisherman: ['raincoat', 'sailor-cap'], shepherd: ['straw-hat', 'cape'], thief: ['ninja-mask', 'backpack'], burglar: ['ninja-mask', 'backpack'], robber: ['ninja-mask', 'backpack'], singer: ['bow-tie', 'suit-jacket'], pianist: ['suit-jacket', 'bow-tie'], violinist: ['suit-jacket', 'bow-tie'], musician: ['suit-jacket', 'bow-tie'], photographer: ['beret', 'vest'], priest: ['cross-necklace'], bishop: ['cross-necklace', 'royal-cape'],
  parachutist: ['open-parachute', 'helmet'], paratrooper: ['open-parachute', 'army-helmet'], skydiver: ['open-parachute', 'goggles'], paraglider: ['gliding-wing', 'helmet'], parasailer: ['gliding-wing', 'helmet'],
  dj: ['headphones', 'sunglasses'], rapper: ['baseball-cap', 'sunglasses'], clown: ['party-hat', 'red-nose', 'ruff'], jester: ['jester-hat', 'ruff'], mime: ['beret'], ballerina: ['tutu', 'tiara'], hippie: ['headband', 'sunglasses'], monk: ['bead-necklace'], nun: ['nun-veil'],
}

/** What carries its wearer through the air. */
export const canopied: ReadonlySet<string> = new Set(['open-parachute', 'gliding-wing'])

/**
 * What stands for a whole family where the catalog's own synsets do not say it: keys are WordNet synsets, and the nearest above
 * the word wins. Whatever can be found by climbing to a recipe or to the recipes beside it needs no entry.
 */
export const kinOfSynset: Readonly<Record<string, string>> = {
  'feline.n.01': 'cat', 'big_cat.n.01': 'lion', 'canine.n.02': 'dog', 'bear.n.01': 'brown-bear', 'rodent.n.01': 'mouse', 'musteline_mammal.n.01': 'ferret', 'procyonid.n.01': 'raccoon', 'viverrine.n.01': 'meerkat', 'pinniped_mammal.n.01': 'seal', 'ape.n.01': 'chimpanzee', 'swine.n.01': 'pig', 'edentate.n.01': 'armadillo', 'primate.n.02': 'monkey', 'lagomorph.n.01': 'rabbit', 'marsupial.n.01': 'kangaroo', 'equine.n.01': 'horse', 'proboscidean.n.01': 'elephant', 'dinosaur.n.01': 'tyrannosaurus', 'cetacean.n.01': 'dolphin', 'amphibian.n.03': 'frog', 'carnivore.n.01': 'dog', 'bovine.n.01': 'cow',
  'waterfowl.n.01': 'duck', 'wading_bird.n.01': 'heron', 'aquatic_bird.n.01': 'seagull', 'bird_of_prey.n.01': 'hawk', 'insect.n.01': 'beetle', 'cephalopod.n.01': 'octopus', 'arachnid.n.01': 'spider', 'crustacean.n.01': 'crab', 'mollusk.n.01': 'snail',
  'female.n.02': 'woman', 'male.n.02': 'man', 'child.n.01': 'boy', 'acrobat.n.01': 'gymnast',
  'ball.n.01': 'beach-ball', 'citrus.n.01': 'orange', 'edible_fruit.n.01': 'apple', 'bottle.n.01': 'bottle', 'dwelling.n.01': 'house', 'building.n.01': 'house', 'lamp.n.01': 'lamp', 'lamp.n.02': 'lamp', 'motor_vehicle.n.01': 'car', 'conifer.n.01': 'pine', 'mushroom.n.03': 'mushroom', 'rock.n.02': 'rock', 'stone.n.02': 'rock', 'sculpture.n.01': 'statue', 'publication.n.01': 'book', 'beverage.n.01': 'glass',
}

/** The families that kin may be sought in, as WordNet synsets: never among the recipes above one of these. */
export const kinFamilies: readonly string[] = [
  'mammal.n.01', 'bird.n.01', 'fish.n.01', 'insect.n.01', 'reptile.n.01', 'amphibian.n.03', 'dinosaur.n.01', 'arachnid.n.01', 'crustacean.n.01', 'mollusk.n.01', 'invertebrate.n.01', 'animal.n.01', 'mythical_being.n.01', 'spiritual_being.n.01',
  'worker.n.01', 'leader.n.01', 'entertainer.n.01', 'professional.n.01', 'athlete.n.01', 'serviceman.n.01', 'intellectual.n.01', 'creator.n.02', 'traveler.n.01',
  'craft.n.02', 'watercraft.n.01', 'aircraft.n.01', 'wheeled_vehicle.n.01', 'motor_vehicle.n.01', 'spacecraft.n.01', 'vehicle.n.01', 'furniture.n.01', 'furnishing.n.02', 'vessel.n.03', 'container.n.01', 'clothing.n.01', 'headdress.n.01', 'footwear.n.01', 'footwear.n.02', 'garment.n.01', 'jewelry.n.01', 'adornment.n.01',
  'building.n.01', 'dwelling.n.01', 'structure.n.01', 'barrier.n.01', 'tool.n.01', 'implement.n.01', 'kitchen_utensil.n.01', 'tableware.n.01', 'musical_instrument.n.01', 'plaything.n.01', 'game_equipment.n.01', 'sports_equipment.n.01', 'weapon.n.01', 'home_appliance.n.01', 'electronic_equipment.n.01', 'computer.n.01', 'equipment.n.01', 'machine.n.01', 'measuring_instrument.n.01', 'optical_instrument.n.01', 'source_of_illumination.n.01', 'stationery.n.01', 'fabric.n.01', 'covering.n.02', 'device.n.01', 'instrumentality.n.03', 'creation.n.02',
  'tree.n.01', 'flower.n.01', 'herb.n.01', 'shrub.n.01', 'vascular_plant.n.01', 'plant.n.02', 'fungus.n.01',
  'edible_fruit.n.01', 'vegetable.n.01', 'baked_goods.n.01', 'dish.n.02', 'beverage.n.01', 'meat.n.01', 'sweet.n.03', 'dairy_product.n.01', 'foodstuff.n.02', 'nutriment.n.01', 'food.n.01', 'food.n.02',
  'celestial_body.n.01', 'geological_formation.n.01', 'natural_object.n.01', 'rock.n.02', 'atmospheric_phenomenon.n.01',
]

/** Parts of a body, and the socket that is there. */
export const bodyParts: Readonly<Record<string, string>> = {
  head: 'headTop', hair: 'headTop', feather: 'back', plumage: 'back', mane: 'headTop', whisker: 'mouth', shoulder: 'shoulderR', back: 'back', lap: 'seat', hand: 'gripR', arm: 'gripR', paw: 'gripR', chest: 'chest',
  mouth: 'mouth', beak: 'mouth', nose: 'mouth', face: 'chest', belly: 'chest', neck: 'chest', leg: 'seat', foot: 'seat', tail: 'back', ear: 'headTop', eye: 'mouth', wing: 'back', finger: 'gripR', skin: 'chest', fur: 'chest', trunk: 'mouth', tongue: 'mouth', tooth: 'mouth', claw: 'gripR', horn: 'headTop', shell: 'back', body: 'chest',
}

/** Words for more than one: how many are shown. */
export const groupCounts: Readonly<Record<string, number>> = {
  pair: 2, couple: 2, duo: 2, trio: 3, quartet: 4, few: 3, several: 4, some: 3, many: 6, group: 5, flock: 6, herd: 5, pack: 4, pod: 3, school: 7, crowd: 8, team: 4, dozen: 12, dozens: 12, bunch: 4, swarm: 8, row: 4, queue: 5, convoy: 4, fleet: 5, caravan: 4, orchestra: 6, choir: 6, pile: 3, stack: 4, heap: 4, tower: 5, load: 4, handful: 3, family: 3, line: 4, hundreds: 12, thousands: 12, numerous: 6, various: 4, countless: 10, set: 3, lot: 6, lots: 6,
}

export const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, 'half a dozen': 6, both: 2, single: 1,
}

/** The colour that makes an approximation look more like what was said: an orange is an orange apple. */
export const colorsOfNear: Readonly<Record<string, string>> = {
  'teddy bear': '#a8743f', 'rubber duck': '#f4cf2e',
  'school bus': '#f2b92c', taxi: '#f0c43a', 'fire truck': '#c82f2a', ambulance: '#f1f1ee', snowman: '#f4f6f8', sun: '#f6c52e', moon: '#e6e4da', star: '#f4cf3a', cloud: '#f4f6f8', heart: '#d8344c',
}
