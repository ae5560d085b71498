/** Words for places, in the order same, near. `near` is an approximation. */
export interface PlaceWords { set: string; same: string; near?: string }

export const placeWords: readonly PlaceWords[] = [
  { set: 'ice-rink', same: 'ice rink, rink, skating rink, ice, ice arena', near: 'frozen lake, frozen pond, ice plain, glacier, icy terrain' },
  { set: 'sea', same: 'sea, ocean, open water, wave, ocean surface, blue water', near: 'lake, river, pond, stream, water, bay, swimming pool, pool, coral reef, underwater world, underwater, waterfall' },
  { set: 'meadow', same: 'meadow, field, grassland, pasture, grass, grassy field, hill, hillside', near: 'forest, wood, jungle, farm, machu picchu, mount fuji, alhambra, rocky terrain, vast plain, ground, savannah, savanna, prairie, outback, plain, valley, mountain, countryside, cliff, rocky hillside, canyon, clearing, desert, battlefield, volcano, sky, autumn meadow, wilderness, plateau, island' },
  { set: 'gym', same: 'gym, gymnasium, sports hall, olympics, competition floor', near: 'dojo, dance studio, fitness studio' },
  { set: 'moon', same: 'moon, lunar surface, space, outer space, moon surface', near: 'mars, planet, asteroid, universe, galaxy, space station, orbit' },
  { set: 'street', same: 'street, road, city, sidewalk, city street, town, downtown, alley, avenue', near: 'highway, village, city square, market, town square, bridge, parking lot, railway, dock, station, rooftop, plaza, crosswalk, kingdom, garage' },
  { set: 'room', same: 'room, living room, bedroom, house interior, indoors, apartment', near: 'kitchen, classroom, office, library, restaurant, cafe, hospital, bathroom, museum, studio, theater, school, laboratory, corridor, dining room, basement, attic, shop, store, bar, temple, floor, carpet, party' },
  { set: 'arena', same: 'arena, circus, circus ring, stadium, bullring', near: 'race track, racetrack, stage, circus tent, colosseum, football field, playground' },
  { set: 'park', same: 'park, garden, city park, lawn', near: 'backyard, yard, garden plot, orchard, zoo, greenhouse, vineyard, campus' },
  { set: 'beach', same: 'beach, shore, seaside, coast, sandy beach, sand', near: 'lagoon, shallow lagoon, puddle, dune, shoreline, salt flat, seashore, oasis' },
]

/** Where a thing is at home, when the prompt names no place: recipe → set and why. */
export const homeOfRecipe: Readonly<Record<string, readonly [set: string, because: string]>> = {
  skater: ['ice-rink', 'skaters skate on ice'], gymnast: ['gym', 'gymnasts train in a gym'], surfer: ['sea', 'surfers are found at sea'], paddleboard: ['sea', 'a paddleboard floats on water'], boat: ['sea', 'boats float on water'],
  fish: ['sea', 'fish live in water'], octopus: ['sea', 'octopuses live in the sea'], astronaut: ['moon', 'astronauts work in space'], rider: ['arena', 'riders show their art in an arena'],
  car: ['street', 'cars drive on streets'], 'lamp-post': ['street', 'lamp posts stand in streets'], bicycle: ['street', 'bicycles are ridden on streets'],
  chef: ['room', 'cooking is done indoors'], table: ['room', 'tables stand in rooms'], chair: ['room', 'chairs stand in rooms'], book: ['room', 'a quiet room suits a book'], cup: ['room', 'cups stand in rooms'], bowl: ['room', 'bowls stand in rooms'], crate: ['room', 'an indoor place shows it best'], cake: ['room', 'cakes are served indoors'],
  horse: ['meadow', 'horses live on pastures'], cow: ['meadow', 'cows live on pastures'], elephant: ['meadow', 'open land suits it'], lion: ['meadow', 'open land suits it'], rabbit: ['meadow', 'rabbits live in grass'], songbird: ['meadow', 'birds live outdoors'], flamingo: ['beach', 'flamingos stand in shallow water'], duck: ['park', 'ducks are found in parks'],
  cat: ['room', 'cats are at home indoors'], dog: ['park', 'dogs are walked in parks'], corgi: ['park', 'dogs are walked in parks'], bench: ['park', 'benches stand in parks'], flower: ['meadow', 'flowers grow in meadows'], tree: ['meadow', 'trees grow outdoors'], house: ['street', 'houses stand along streets'], 'beach-ball': ['beach', 'beach balls belong on a beach'], balloon: ['park', 'the open air suits a balloon'], umbrella: ['park', 'the open air suits it'], football: ['park', 'football is played outdoors'], rock: ['meadow', 'it stands in the open'], sign: ['street', 'signs stand in streets'],
}

/** Phrases for the hour. */
export const timePhrases: Readonly<Record<string, 'dawn' | 'day' | 'sunset' | 'night'>> = {
  dawn: 'dawn', sunrise: 'dawn', daybreak: 'dawn', 'early morning': 'dawn', morning: 'dawn', sunset: 'sunset', dusk: 'sunset', 'golden hour': 'sunset', twilight: 'sunset', evening: 'sunset', 'setting sun': 'sunset',
  night: 'night', midnight: 'night', moonlight: 'night', moonlit: 'night', 'full moon': 'night', starry: 'night', 'night sky': 'night', nighttime: 'night', 'under the stars': 'night',
  noon: 'day', midday: 'day', daytime: 'day', daylight: 'day', afternoon: 'day', 'afternoon sun': 'day', day: 'day', 'during the day': 'day',
}

/** Phrases for the weather. */
export const weatherPhrases: Readonly<Record<string, 'clear' | 'cloudy' | 'rain' | 'snow' | 'fog'>> = {
  sunny: 'clear', 'clear sky': 'clear', 'blue sky': 'clear', sunshine: 'clear', sunlight: 'clear', cloudy: 'cloudy', overcast: 'cloudy', 'gray sky': 'cloudy', 'grey sky': 'cloudy', windy: 'cloudy',
  rain: 'rain', rainy: 'rain', raining: 'rain', storm: 'rain', stormy: 'rain', thunderstorm: 'rain', drizzle: 'rain', raindrops: 'rain', downpour: 'rain',
  snow: 'snow', snowy: 'snow', snowing: 'snow', snowfall: 'snow', blizzard: 'snow', winter: 'snow', snowflakes: 'snow', fog: 'fog', foggy: 'fog', mist: 'fog', misty: 'fog', haze: 'fog', hazy: 'fog',
}
