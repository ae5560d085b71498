import type { Builder } from '../set-kit.ts'
import { bushes, fence, flowers, grass, hills, trees } from './foliage.ts'
import { banners, lamps, shell, stands } from './hall.ts'
import { beachGround, beachSea, beachUmbrella, gulls, island, meadowGround, palms, parkBenches, parkGround, pond, sails, shells } from './outdoors.ts'
import { boards, ice } from './rink.ts'

/** Every builder that a set's dressing can name. */
export const builders: Readonly<Record<string, Builder>> = {
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
}
