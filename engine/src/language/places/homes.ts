import { setById } from '../../catalog/index.ts'
import type { Entity } from '../cast/cast.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { flown } from '../cast/mounts.ts'
import { placeCalled } from '../cast/naming.ts'
import { largestOnTableM, type Air, type Inference, type Place } from './places.ts'

type Home = readonly [set: string, because: string]

/** Where an action alone says that it plays. */
const homeOfAction: Readonly<Record<string, Home>> = {
  skate: ['ice-rink', 'skating needs ice'], axel: ['ice-rink', 'an axel is jumped on ice'], swim: ['sea', 'swimming needs water'], tumble: ['gym', 'floor routines are shown in a gym'], cartwheel: ['gym', 'gymnastics are shown in a gym'], handspring: ['gym', 'gymnastics are shown in a gym'],
  surf: ['sea', 'surfing needs waves'], ski: ['snowfield', 'skiing needs snow'], snowboard: ['snowfield', 'snowboarding needs snow'], host: ['theater-stage', 'shows are hosted on a stage'], conjure: ['theater-stage', 'magic is shown on a stage'], cook: ['kitchen', 'people cook in kitchens'], bake: ['kitchen', 'it is baked in kitchens'], 'roll-out': ['kitchen', 'it is done in a kitchen'], 'lay-table': ['room', 'tables are laid indoors'], chop: ['kitchen', 'it is done in a kitchen'], 'crack-egg': ['kitchen', 'it is done in a kitchen'], grate: ['kitchen', 'it is done in a kitchen'], decorate: ['room', 'trees are decorated at home'], 'direct-traffic': ['street', 'it is done in streets'], fry: ['kitchen', 'it is done in a kitchen'], knead: ['kitchen', 'it is done in a kitchen'], stir: ['kitchen', 'it is done in a kitchen'], teach: ['classroom', 'people teach in classrooms'], type: ['office', 'people type in offices'], vacuum: ['room', 'people vacuum indoors'], iron: ['room', 'people iron indoors'], box: ['boxing-ring', 'boxers fight in a ring'], 'shoot-basket': ['basketball-court', 'baskets are on courts'], golf: ['park', 'golf is played on grass'], bowl: ['bowling-alley', 'it is bowled there'], fish: ['lake', 'people fish in lakes'], 'play-toys': ['room', 'toys are played with at home'], conduct: ['concert-hall', 'orchestras play in concert halls'], climb: ['park', 'the open air suits it'],
}

const onWall: Home = ['room', 'it hangs on a wall']
const bathroom: Home = ['bathroom', 'people do so in bathrooms']
const indoors: Home = ['room', 'people do so at home']
const gym: Home = ['gym', 'people train in gyms']
/** Where things come down or fly by that nothing says more of. */
const openAir: Home = ['park', 'the open air suits it']
/** Where people, and only they, do something. */
const homeOfPersonsAction: Readonly<Record<string, Home>> = {
  massage: indoors, 'braid-hair': indoors, 'paint-wall': indoors, 'hang-up': indoors, 'brush-hair': indoors, 'play-drums': ['concert-stage', 'drums are played on stages'],
  'brush-teeth': bathroom, shave: bathroom, shower: bathroom, 'wash-face': bathroom, 'apply-makeup': bathroom, knit: indoors, sew: indoors, fold: indoors, mop: indoors, sweep: indoors, 'lift-dumbbell': gym, 'lift-barbell': gym, 'push-up': gym, 'sit-up': gym, squat: gym, plank: gym, 'skip-rope': gym, 'swing-racket': ['tennis-court', 'it is played on courts'], dribble: ['basketball-court', 'it is played on courts'], 'play-chess': indoors, 'play-cards': indoors, host: ['theater-stage', 'shows are given on stages'], mix: ['kitchen', 'it is done in a kitchen'], spread: ['kitchen', 'it is done in a kitchen'], 'roll-out': ['kitchen', 'it is done in a kitchen'], drill: ['workshop', 'it is done in a workshop'], bandage: ['hospital-room', 'the ill are treated in hospitals'], 'cut-hair': ['barbershop', 'hair is cut at the hairdresser'], 'comb-hair': ['barbershop', 'hair is done at the hairdresser'], 'throw-pot': ['art-studio', 'pots are made in studios'], 'measure-other': ['shop', 'measure is taken at the tailor’s'], yoga: ['dance-studio', 'yoga is done in studios'], ballet: ['dance-studio', 'dancers train in studios'],
}

/** Going about and bearings, which are no task of their own. */
const bearings: ReadonlySet<string> = new Set(['idle', 'walk', 'run', 'jog', 'stand-up', 'stretch', 'drink', 'sip', 'cheer', 'smile', 'count', 'wipe-brow', 'breathe', 'jumping-jack', 'jog-in-place', 'look', 'talk', 'wave', 'nod'])
/** Whether somebody trains between other tasks, as one does at home: he types or reads, then he does push-ups. */
const isBetweenTasks = (actions: readonly string[]): boolean => {
  const trains = actions.filter((action) => homeOfPersonsAction[action] === gym)
  return trains.length > 0 && actions.some((action) => homeOfPersonsAction[action] !== gym && !bearings.has(action))
}

/** Whether something else than typing is done that has a room of its own: who types and then folds laundry is at home. */
const isElsewhere = (actions: readonly string[]): boolean => isBetweenTasks(actions) || actions.some((action) => action !== 'type' && (homeOfAction[action] ?? homeOfPersonsAction[action]) !== undefined)

/** Where a film plays that names no place: where its actions ask for, else at home with the first of its bodies and things. */
export function inferPlace(entities: readonly Entity[], actions: readonly string[], { air, lexicon, supports, hung }: { air: Air; lexicon: Lexicon; supports: readonly Entity[]; hung: readonly Entity[] }): { place: Place; inference: Inference } {
  const ordered = [...entities].sort((a, b) => Number(b.isCast) - Number(a.isCast))
  const suits = (home: Home | undefined): home is Home => home !== undefined && lexicon.knowsSet(home[0]) && !(air.weather !== undefined && setById(home[0])?.indoor === true)
  const hasFish = ordered.some(({ isCast, recipe }) => isCast && recipe.locomotion === 'fish')
  const inOrder = [...actions.filter((action) => action !== 'teach' && !(action === 'type' && isElsewhere(actions))), ...(actions.length > 1 ? [] : actions.filter((action) => action === 'teach'))]
  const atTable = entities.some(({ recipe }) => recipe.id === 'ping-pong-table')
  const fromAction = inOrder.filter((action) => !(hasFish && action === 'swim')).map((action) => homeOfAction[action]).find(suits)
  const fromPersons = ordered[0]?.recipe.kind !== 'person' ? undefined : isBetweenTasks(actions) ? indoors : actions.filter((action) => !(atTable && action === 'swing-racket')).map((action) => homeOfPersonsAction[action]).find(suits)
  const outfit: Home | undefined = ordered.some((entity) => entity.appearance.wears?.includes('space-helmet') === true) ? ['moon', 'space suits are worn in space'] : undefined
  const homeOf = (entity: Entity): Home | undefined => {
    const home = hung.includes(entity) && tables.has(lexicon.home(entity.recipe)?.[0] ?? '') ? onWall : homeFor(entity, ordered, lexicon)
    // what only stands for something else says little of where that is found, but a table is a table
    return entity.approximated && !entity.isCast && home !== undefined && setById(home[0])?.indoor !== true ? undefined : home
  }
  // whoever lies on a rug is where the rug is, and who rides a rocket is out of doors
  const isTelling = (home: Home | undefined): home is Home => suits(home) && (setById(home[0])?.indoor === true || isHigh.has(home[0]))
  // a kitchen table is in a kitchen
  const fromNames = ordered.filter(({ isCast, label }) => !isCast && label.includes(' ')).map(({ label }): Home | undefined => roomCalled(label, lexicon)).find(suits)
  // what is flown on is kept indoors and used out of doors
  const fromSupports = supports.filter(({ recipe }) => !(flown.has(recipe.id) && actions.includes('drift'))).map((support) => (support.isCast || support.recipe.heightM < largestOnTableM ? homeOf(support) : roomFor(support, lexicon) ?? homeOf(support))).find(isTelling)
  // what sinks or comes up does so in its own water
  const onFloor: Home | undefined = ordered.some(({ recipe }) => recipe.id === 'floor') && suits(indoors) ? ['room', 'it has a floor of its own'] : undefined
  const fromDrift = !actions.includes('drift') || !suits(openAir) ? undefined : ordered.map(homeOf).find((home) => home !== undefined && waters.has(home[0])) ?? openAir
  // a fish in a bowl is where the bowl is
  const fromVessel = hasFish ? ordered.filter(({ recipe }) => vessels.has(recipe.id)).map((vessel) => roomFor(vessel, lexicon) ?? homeOf(vessel)).find(suits) : undefined
  const fromRole = ordered.map(roleHome).find(suits)
  // an animal that works among people is where they are
  const amongPeople = ordered.some(({ recipe, appearance }) => recipe.kind === 'animal' && (appearance.wears?.length ?? 0) > 0) ? ordered.filter(({ isCast, recipe }) => isCast && recipe.kind === 'person').map(homeOf).find(suits) : undefined
  const furnished = ordered.filter(({ isCast, recipe }) => !isCast && recipe.heightM >= largestOnTableM).map(homeOf).filter(suits)
  const fromCast = atHome(outOfDoors(ordered.filter(({ isCast }) => isCast).map(homeOf).find(suits), ordered.filter(({ isCast, approximated, recipe }) => !isCast && !approximated && (recipe.kind === 'structure' || recipe.kind === 'plant')).map(homeOf).filter(suits)), furnished)
  // apples are picked where the tree is
  const fromTrees = ordered.filter(({ approximated, recipe }) => !approximated && recipe.kind === 'plant' && recipe.heightM > largestOnTableM).map(homeOf).find(suits)
  // where a train drives there are rails, and a windmill that somebody rides by is not in his street
  const fromRails = actions.includes('drive') ? ordered.filter(({ isCast, approximated }) => !isCast && !approximated).map(homeOf).find((home) => suits(home) && home[0] === 'railway') : undefined
  const fromLandmarks = ordered.filter(({ approximated, recipe }) => !approximated && recipe.kind === 'structure').map(homeOf).find((home) => suits(home) && openLand.has(home[0]))
  // an instrument beside an armchair is at home with it
  const homesOfThings = ordered.filter(({ approximated, recipe }) => !(approximated && recipe.id === 'sign')).map(homeOf).filter(suits)
  const fromThings = indoorHomes.has(homesOfThings[0]?.[0] ?? '') ? homesOfThings.find(([set]) => set === 'room') ?? homesOfThings[0] : homesOfThings[0]
  const fromCraft = fromSupports !== undefined && isHigh.has(fromSupports[0]) ? fromSupports : undefined
  const [set, because] = fromCraft ?? fromNames ?? fromVessel ?? fromAction ?? fromSupports ?? onFloor ?? fromDrift ?? outfit ?? fromRails ?? fromRole ?? amongPeople ?? fromCast ?? fromPersons ?? fromTrees ?? fromLandmarks ?? fromThings ?? otherwise(ordered, air)
  return { place: { recipe: set, label: set.replaceAll('-', ' '), approximated: false }, inference: { what: 'place', as: placeCalled(set), because } }
}

/** Where pets and players are who have nothing to do with what stands out of doors. */
const indoorHomes: ReadonlySet<string> = new Set(['room', 'concert-stage', 'theater-stage', 'concert-hall'])
/** A pet that has to do with a fence or a tree is out with them, and who plays at a fountain is where that is. */
function outOfDoors(home: Home | undefined, built: readonly Home[]): Home | undefined {
  const outside = built.find(([set]) => setById(set)?.indoor !== true)
  return home !== undefined && indoorHomes.has(home[0]) && built.length > 0 && outside !== undefined ? outside : home
}

/** A dog, which is walked in parks, is at home with the door or the television that it barks at. */
const atHome = (home: Home | undefined, furnished: readonly Home[]): Home | undefined => (home?.[0] === 'park' ? furnished.find(([set]) => setById(set)?.indoor === true) ?? home : home)

/** The room that a thing is called after. */
function roomCalled(label: string, lexicon: Lexicon): Home | undefined {
  const [room = ''] = label.split(' ')
  return rooms.has(room) && lexicon.knowsSet(room) ? [room, `a ${label} is found there`] : undefined
}
const rooms: ReadonlySet<string> = new Set(['kitchen', 'bathroom', 'bedroom', 'office', 'garage', 'classroom'])

/** Whom an animal is dressed up as says where it is, and the trade of a person who is shown as another. */
const homeOfRole: readonly (readonly [RegExp, Home])[] = [
  [/\b(?:waiter|waitress|bartender|barista)\b/i, ['restaurant', 'guests are served in restaurants']],
  [/\b(?:teacher|professor|student|pupil)s?\b/i, ['classroom', 'teachers teach in classrooms']],
  [/\b(?:lawyer|attorney|judge)s?\b/i, ['courtroom', 'cases are heard in court']],
  [/\b(?:carpenter|plumber|blacksmith|welder|electrician)s?\b/i, ['workshop', 'it is done in a workshop']],
  [/\b(?:mechanic)s?\b/i, ['garage', 'cars are repaired in garages']],
  [/\b(?:barber|hairdresser)s?\b/i, ['barbershop', 'hair is cut at the barber’s']],
  [/\b(?:tailor|seamstress)(?:e?s)?\b/i, ['tailor-shop', 'clothes are made at the tailor’s']],
  [/\b(?:news ?anchor|newsreader|newscaster|anchor(?:wo)?man|weather ?man|talk show host)s?\b/i, ['tv-studio', 'the news are read in studios']],
  [/\b(?:receptionist|bellhop|concierge|hotel porter)s?\b/i, ['hotel-lobby', 'guests are met in lobbies']],
  [/\bflorists?\b/i, ['flower-shop', 'flowers are sold in flower shops']],
  [/\bbutchers?\b/i, ['butcher-shop', 'meat is cut at the butcher’s']],
  [/\bshopkeepers?\b/i, ['shop', 'they work in shops']],
  [/\b(?:opera singer|pianist|violinist|musician)s?\b/i, ['theater-stage', 'music is played on stages']],
  [/\bpotters?\b/i, ['pottery-studio', 'pots are made in studios']],
  [/\b(?:vet|veterinarian)s?\b/i, ['vet-clinic', 'animals are treated there']],
  [/\b(?:postman|mailman|policeman|officer|detective)s?\b/i, ['street', 'they work in streets']],
  [/\b(?:doctor|nurse|surgeon|dentist|optician|pharmacist)s?\b/i, ['hospital-room', 'the ill are treated in hospitals']],
  [/\b(?:chef|baker)\b/i, ['kitchen', 'people cook in kitchens']],
  [/\b(?:librarian)\b/i, ['library', 'librarians work in libraries']],
]
const roleHome = ({ recipe, label, approximated }: Entity): Home | undefined => (recipe.kind === 'animal' || (recipe.kind === 'person' && approximated) ? homeOfRole.find(([role]) => role.test(label))?.[1] : undefined)

/** Only small things among themselves are shown on a table: somebody who stands or walks needs a floor. */
function homeFor(entity: Entity, all: readonly Entity[], lexicon: Lexicon): Home | undefined {
  const home = lexicon.home(entity.recipe)
  const isTable = home !== undefined && tables.has(home[0])
  if (!isTable || !all.some(({ isCast, recipe }) => isCast || recipe.heightM >= largestOnTableM)) return home
  return all.some(({ recipe }) => recipe.kind === 'person') ? ['room', 'it is used indoors'] : undefined
}
/** What small things stand on in a room is too tall to be on a table itself. */
function roomFor({ recipe }: Entity, lexicon: Lexicon): Home | undefined {
  return tables.has(lexicon.home(recipe)?.[0] ?? '') ? ['room', 'it is used indoors'] : undefined
}
/** What fish are kept in. */
const vessels: ReadonlySet<string> = new Set(['fish-tank', 'bowl', 'clear-bowl', 'labelled-clear-bowl', 'jar', 'glass', 'bathtub'])
const openLand: ReadonlySet<string> = new Set(['meadow', 'farm', 'field', 'grounds'])
const isHigh: ReadonlySet<string> = new Set(['sky', 'space'])
const waters: ReadonlySet<string> = new Set(['sea', 'lake', 'river', 'harbor', 'underwater'])
const tables: ReadonlySet<string> = new Set(['tabletop', 'kitchen-counter'])

function otherwise(entities: readonly Entity[], air: Air): Home {
  if (entities.some(({ isCast, recipe, approximated }) => !isCast && (recipe.kind === 'plant' || (recipe.kind === 'structure' && !approximated)))) return ['meadow', 'it stands in the open']
  return air.weather !== undefined || entities.some(({ isCast }) => isCast) ? ['park', 'the prompt names no place'] : ['room', 'the prompt names no place']
}
