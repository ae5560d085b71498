import type { ActionWords } from './action-words.ts'

/** Instruments; then driving and taking things along. */
export const musicWords: readonly ActionWords[] = [
  { action: 'play', verbs: 'strum, play guitar, play banjo, play ukulele', near: 'play music' },
  { action: 'play-violin', verbs: 'play violin, fiddle', nouns: 'violin, fiddle' },
  { action: 'play-cello', verbs: 'play cello, play bass', nouns: 'cello' },
  { action: 'play-piano', verbs: 'play piano, play keyboard, play organ', nouns: 'piano, keyboard' },
  { action: 'play-drums', verbs: 'drum, play drum', nouns: 'drum, drums' },
  { action: 'play-flute', verbs: 'play flute, play clarinet, play recorder', nouns: 'flute, clarinet' },
  { action: 'play-trumpet', verbs: 'play trumpet, play horn, play trombone', nouns: 'trumpet, horn, trombone, tuba' },
  { action: 'play-saxophone', verbs: 'play saxophone, play sax', nouns: 'saxophone, sax' },
  { action: 'play-harmonica', verbs: 'play harmonica', nouns: 'harmonica' },
  { action: 'play-accordion', verbs: 'play accordion', nouns: 'accordion' },
  { action: 'play-decks', verbs: 'dj, deejay, play turntables, play decks, mix music, spin records', nouns: 'turntables, dj decks' },
  { action: 'play-harp', verbs: 'play harp', nouns: 'harp' },
  { action: 'drive', verbs: 'drive', near: 'park, speed:fast, haul' },
  { action: 'pick-up', verbs: 'pick up, grab, take, collect, gather', near: 'gather up, receive, buy, shop' },
  { action: 'carry-off', verbs: 'steal, snatch, fetch, retrieve, carry off, carry away', near: 'rob, nab, loot' },
]
