import { entry, limbed, overlay, staying, type ActionEntry } from './action-entry.ts'

/** Music and dance. */
export const performingActions: readonly ActionEntry[] = [
  entry('sing', 'sing, rap, perform a song, hum', 4, { ...overlay, target: 'maybe', with: 'maybe', locomotions: limbed, tool: 'microphone' }),
  entry('host', 'host, present a show, emcee, moderate', 4, { ...overlay, target: 'maybe', with: 'maybe', locomotions: limbed, tool: 'microphone' }),
  entry('conduct', 'conduct, direct an orchestra', 4, { ...overlay, target: 'maybe', with: 'maybe', locomotions: limbed }),
  entry('play-violin', 'play violin, fiddle', 4, { ...overlay, with: 'maybe', locomotions: limbed, tool: 'bare-violin' }),
  entry('play-cello', 'play cello', 4, { ...staying, with: 'maybe', locomotions: limbed, tool: 'cello' }),
  entry('play-piano', 'play piano, play keyboard', 4, { ...staying, target: 'maybe', with: 'maybe', locomotions: limbed, tool: 'piano' }),
  entry('play-drums', 'play drums, play drum, drum', 4, { ...staying, target: 'maybe', with: 'maybe', locomotions: limbed, tool: 'drumstick' }),
  entry('play-flute', 'play flute, play clarinet', 4, { ...overlay, with: 'maybe', locomotions: limbed, tool: 'flute' }),
  entry('play-trumpet', 'play trumpet, play horn', 4, { ...overlay, with: 'maybe', locomotions: limbed, tool: 'trumpet' }),
  entry('play-saxophone', 'play saxophone', 4, { ...overlay, with: 'maybe', locomotions: limbed, tool: 'saxophone' }),
  entry('play-harmonica', 'play harmonica', 4, { ...overlay, with: 'maybe', locomotions: limbed }),
  entry('play-accordion', 'play accordion', 4, { ...overlay, with: 'maybe', locomotions: limbed, tool: 'accordion' }),
  entry('play-harp', 'play harp', 4, { ...overlay, with: 'maybe', locomotions: limbed, tool: 'harp' }),
  entry('play-decks', 'deejay, scratch records, spin records', 4, { ...staying, target: 'maybe', with: 'maybe', locomotions: limbed, tool: 'dj-deck' }),
  entry('headbang', 'headbang', 3, { ...staying, locomotions: limbed }),
  entry('disco', 'disco, groove', 4, { ...staying, locomotions: limbed }),
  entry('ballet', 'ballet, dance ballet', 4.4, { ...staying, locomotions: limbed }),
  entry('breakdance', 'breakdance', 4, { ...staying, locomotions: limbed }),
  entry('tap-dance', 'tap-dance, tap dance', 4, { ...staying, locomotions: limbed }),
  entry('hula', 'hula, dance hula, sway', 4, { ...staying, locomotions: limbed }),
  entry('hula-hoop', 'hula-hoop', 4, { ...staying, with: 'maybe', locomotions: limbed, tool: 'hula-hoop' }),
  entry('robot-dance', 'do the robot, dance like a robot', 4, { ...staying, locomotions: limbed }),
]
