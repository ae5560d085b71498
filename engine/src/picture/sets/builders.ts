import type { Builder } from '../set-kit.ts'
import { arenaGround, barrier, canopy, pennants, tiers } from './arena.ts'
import { bushes, fence, flowers, grass, hills, trees } from './foliage.ts'
import { apparatus, gymGround, judges } from './gym.ts'
import { banners, lamps, shell, stands } from './hall.ts'
import { earth, flag, lander, moonGround, moonRocks } from './moon.ts'
import { beachGround, beachSea, beachUmbrella, gulls, island, meadowGround, palms, parkBenches, parkGround, pond, sails, shells } from './outdoors.ts'
import { boards, ice } from './rink.ts'
import { furniture, roomGround, walls } from './room.ts'
import { studioGround } from './studio.ts'
import { cars, houses, streetGround, streetLamps, streetTrees } from './street.ts'

/** Every builder that a set's dressing can name. */
export const builders: Readonly<Record<string, Builder>> = {
  'ground:studio': studioGround,
  'ground:ice': ice,
  'rink:boards': boards,
  'hall:stands': stands,
  'hall:shell': shell,
  'hall:lamps': lamps,
  'hall:banners': banners,
  'ground:meadow': meadowGround,
  'ground:park': parkGround,
  'ground:beach': beachGround,
  grass,
  flowers,
  trees,
  bushes,
  fence,
  hills,
  'park:benches': parkBenches,
  'park:pond': pond,
  'sea:island': island,
  'sea:sails': sails,
  'sea:gulls': gulls,
  'beach:sea': beachSea,
  'beach:palms': palms,
  'beach:umbrella': beachUmbrella,
  'beach:shells': shells,
  'ground:gym': gymGround,
  'gym:apparatus': apparatus,
  'gym:judges': judges,
  'ground:moon': moonGround,
  'moon:rocks': moonRocks,
  'moon:earth': earth,
  'moon:lander': lander,
  'moon:flag': flag,
  'ground:street': streetGround,
  'street:houses': houses,
  'street:lamps': streetLamps,
  'street:trees': streetTrees,
  'street:cars': cars,
  'ground:room': roomGround,
  'room:walls': walls,
  'room:furniture': furniture,
  'ground:arena': arenaGround,
  'arena:barrier': barrier,
  'arena:tiers': tiers,
  'arena:canopy': canopy,
  'arena:pennants': pennants,
}
