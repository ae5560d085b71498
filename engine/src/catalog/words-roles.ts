/*
 * What those do by whose calling they are named, where nothing more is said of it: a violinist performs, a boxer trains.
 */

const roles: Readonly<Record<string, string>> = {
  'play-violin': 'violinist, fiddler, orchestra', 'play-cello': 'cellist', 'play-piano': 'pianist, organist, keyboardist', 'play-drums': 'drummer, percussionist', 'play-flute': 'flutist, flautist, piper, clarinetist', 'play-trumpet': 'trumpeter, saxophonist, trombonist, bugler',
  'play-harp': 'harpist', 'play-accordion': 'accordionist', play: 'band, guitarist, bassist, minstrel, bard, troubadour, busker', sing: 'singer, vocalist, soprano, tenor, rapper, choir, chorister', conduct: 'conductor', ballet: 'ballerina', dance: 'dancer', breakdance: 'breakdancer', 'tap-dance': 'tap-dancer',
  conjure: 'magician, illusionist, wizard', juggle: 'juggler', cartwheel: 'acrobat', tumble: 'gymnast', box: 'boxer', karate: 'karateka, judoka, ninja', fence: 'fencer, swordsman', wrestle: 'wrestler', 'lift-barbell': 'weightlifter', 'shoot-bow': 'archer', ski: 'skier', snowboard: 'snowboarder', skate: 'skater', skateboard: 'skateboarder',
  swim: 'swimmer', run: 'runner, sprinter', 'swing-racket': 'tennis-player', cook: 'cook, chef', bake: 'baker', paint: 'painter, artist', type: 'programmer, writer, secretary', hammer: 'blacksmith, smith, sculptor, roofer, cobbler, shoemaker', saw: 'carpenter', sew: 'tailor, seamstress', sweep: 'sweeper, janitor', 'cut-hair': 'barber, hairdresser', teach: 'teacher, professor', mix: 'scientist, chemist, alchemist', dig: 'archaeologist, gravedigger, miner, farmer, farmhand', host: 'host, presenter', repair: 'mechanic, plumber, electrician, engineer, technician, repairman, welder', build: 'builder, bricklayer, mason', plant: 'gardener, florist', 'chop-wood': 'lumberjack, woodcutter', brew: 'barista, bartender', knead: 'potter', fish: 'fisherman, fisher, angler', 'take-photo': 'photographer', examine: 'detective, inspector, jeweler, watchmaker', mop: 'cleaner, maid', wash: 'dishwasher', organize: 'librarian, shopkeeper, grocer', knit: 'weaver, knitter',
}

/** Name of a calling → action. */
export const worksOfRoles: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(roles).flatMap(([action, names]) => names.split(', ').map((name) => [name, action])))
