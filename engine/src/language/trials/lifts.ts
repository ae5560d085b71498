import { placed, type TrialReader } from './bench.ts'

/*
 * A lift that is said to go up or down is seen from outside: a cabin of glass in an open shaft, on the front of a tall building.
 */

const cabin = String.raw`^(?:an?|the|one)\s+(?:[\w-]+\s+){0,2}?(?:elevator|lift)(?:\s+(?:car|cabin))?\s+(?:(?:that\s+)?(?:is|starts|begins|keeps)\s+)?(?:\w+ly\s+)?`
const goes = String.raw`(?:mov|travel|go|rid|glid|slid|shoot|zoom|head|com|run|driv|rac)\w*\s+(?:\w+ly\s+)?(?:(?:all\s+the\s+way|straight|back|quickly|slowly)\s+)?`
const up = new RegExp(String.raw`${cabin}(?:${goes}up(?:wards?)?\b|(?:ascend|climb|ris(?:e|ing)|rises|lift)\w*\b)`, 'i')
const down = new RegExp(String.raw`${cabin}(?:${goes}down(?:wards?)?\b|(?:descend|lower|sink|fall|drop|plunge|plummet)\w*\b)`, 'i')

/** "An elevator travels upwards inside a skyscraper": what carries the lift is the front that it goes up. */
export const readLift: TrialReader = (text, { casting, story, ...bench }) => {
  const way = up.test(text) ? 'upwards' : down.test(text) ? 'downwards' : undefined
  if (way === undefined || story.beats.length > 0) return false
  const front = casting.bring({ recipe: 'lift-front', label: 'building', appearance: {} })
  const lift = casting.bring({ recipe: 'lift-car', label: /\blift\b/i.test(text) ? 'lift' : 'elevator', appearance: {} })
  if (front === undefined || lift === undefined) return false
  story.beat({ who: lift, action: 'drift', manner: [way], target: front })
  placed({ casting, story, ...bench }, 'city', 'city')
  return true
}
