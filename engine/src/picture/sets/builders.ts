import { bathSurround } from './bath.ts'
import type { Builder } from '../set-kit.ts'
import { aurora, comet, fireAndIce, nebula, spiral, stormFront } from './all-round.ts'
import { arenaGround, barrier, canopy, pennants, tiers } from './arena.ts'
import { bushes, fence, flowers, grass, hills, trees } from './foliage.ts'
import { apparatus, gymGround, judges } from './gym.ts'
import { banners, lamps, shell, stands } from './hall.ts'
import { earth, earthInWindow, flag, lander, moonGround, moonRocks } from './moon.ts'
import { beachGround, beachSea, beachUmbrella, gulls, island, meadowGround, palms, parkBenches, parkGround, pond, sails, shells } from './outdoors.ts'
import { cloudBanks, crests, mesas, mountains, spikes, towers } from './skylines.ts'
import { ground } from './grounds.ts'
import { greatCone, iceWall, lavaStreams, relics, ruinedFortress, shelledGround, smokeColumn, terraces } from './landforms.ts'
import { grottoMouth, headlands, saltCrystals, strata } from './rock-walls.ts'
import { deck } from './decks.ts'
import { derelictPieces } from './pieces/derelict.ts'
import { indoorPieces } from './pieces/indoors.ts'
import { outdoorPieces } from './pieces/outdoors.ts'
import { buildersOf } from './pieces/piece.ts'
import { leisurePieces } from './pieces/leisure.ts'
import { tradePieces } from './pieces/trades.ts'
import { transitPieces } from './pieces/transit.ts'
import { watersidePieces } from './pieces/waterside.ts'
import { wildPieces } from './pieces/wilds.ts'
import { boards, ice } from './rink.ts'
import { furniture, roomGround, walls } from './room.ts'
import { cameraRoom, doorway, drape, loneWall, mirrorWall, picture, roofInside, shelf, shellRoom, softRoom, splashes, stageCrowd, stageLights, tableTop, windowPane } from './rooms.ts'
import { studioGround } from './studio.ts'
import { bare, cactus, jungleTree, leafRosette, leafy, palm, pine } from './trees.ts'
import { blades, blossoms, bubbles, corals, crystals, fishes, floes, heaps, mushrooms, rocks, sweets, tombs } from './undergrowth.ts'
import { aquariumGlass, tunnelVault } from './vaults.ts'
import { bergs, boxingRing, caveVault, poolBasin, moonlet, rainbow, ringed, seaRays, volcanoCone, waterFall } from './wonders.ts'
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
  'room:earth': earthInWindow,
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
  camera: cameraRoom,
  ground,
  'sky:mountains': mountains,
  'sky:mesas': mesas,
  'sky:crests': crests,
  'sky:towers': towers,
  'sky:clouds': cloudBanks,
  'cave:spikes': spikes,
  'tree:pine': pine,
  'tree:leafy': leafy,
  'tree:palm': palm,
  'tree:bare': bare,
  'tree:jungle': jungleTree,
  'plant:rosette': leafRosette,
  'plant:cactus': cactus,
  'plant:blades': blades,
  'plant:blossoms': blossoms,
  'plant:mushrooms': mushrooms,
  'plant:corals': corals,
  'plant:sweets': sweets,
  'land:rocks': rocks,
  'land:heaps': heaps,
  'land:crystals': crystals,
  'land:floes': floes,
  'land:tombs': tombs,
  'sea:fishes': fishes,
  'sea:bubbles': bubbles,
  'room:shell': shellRoom,
  'room:wall': loneWall,
  'room:window': windowPane,
  'room:door': doorway,
  'room:picture': picture,
  'room:shelf': shelf,
  'room:drape': drape,
  'room:soft': softRoom,
  'room:mirror': mirrorWall,
  'room:roof': roofInside,
  'stage:lights': stageLights,
  'stage:crowd': stageCrowd,
  'art:splashes': splashes,
  'table:top': tableTop,
  deck,
  'volcano:cone': volcanoCone,
  'water:fall': waterFall,
  'sea:rays': seaRays,
  'land:bergs': bergs,
  'space:ringed': ringed,
  'space:moonlet': moonlet,
  'space:rainbow': rainbow,
  'ring:ropes': boxingRing,
  'pool:basin': poolBasin,
  'bath:surround': bathSurround,
  'cave:vault': caveVault,
  'tunnel:vault': tunnelVault,
  'aquarium:glass': aquariumGlass,
  'ground:shelled': shelledGround,
  'battle:relics': relics,
  'battle:fortress': ruinedFortress,
  'battle:smoke': smokeColumn,
  'volcano:great': greatCone,
  'land:lava': lavaStreams,
  'land:terraces': terraces,
  'land:ice-wall': iceWall,
  'land:strata': strata,
  'land:headlands': headlands,
  'land:grotto': grottoMouth,
  'land:salt': saltCrystals,
  'sky:storm': stormFront,
  'sky:aurora': aurora,
  'sky:nebula': nebula,
  'space:comet': comet,
  'space:spiral': spiral,
  'space:fire-and-ice': fireAndIce,
  ...buildersOf(derelictPieces),
  ...buildersOf(indoorPieces),
  ...buildersOf(outdoorPieces),
  ...buildersOf(leisurePieces),
  ...buildersOf(tradePieces),
  ...buildersOf(transitPieces),
  ...buildersOf(watersidePieces),
  ...buildersOf(wildPieces),
}
