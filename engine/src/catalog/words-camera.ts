import type { CameraIntent } from '@kinora/contract'

/*
 * The words that film people use for the camera, as patterns over lower-case text. They are taken out of the prompt before
 * anything else is read, so that "tracking" never becomes something that somebody does.
 */

/** The phrases by which film people ask for one camera choice. */
export interface CameraWords {
  pattern: string
  size?: CameraIntent['size']
  angle?: CameraIntent['angle']
  side?: CameraIntent['side']
  move?: CameraIntent['move']
  timeScale?: number
  /** What is shown instead, when it is an approximation. */
  near?: string
}

const shot = '(?:[\\s-]+(?:shot|view|angle|footage|camera|perspective|move|movement))'
const softly = '(?:then\\s+|next\\s+|slowly\\s+|gently\\s+|gradually\\s+|smoothly\\s+|quickly\\s+|slow\\s+|steadily\\s+|finally\\s+|continues?\\s+to\\s+|begins?\\s+to\\s+|starts?\\s+to\\s+)*'
/** How a clause about the camera may begin: "the camera slowly …". */
const opening = `(?:(?:,\\s*)?(?:(?:and|as|while|then|next|finally)[,\\s]+)?(?:the\\s+)?(?:camera|lens|view|shot)\\s+${softly}(?:is\\s+)?)`
/** A move without "the camera": at the beginning, after a comma or a full stop, or with "slowly" before it. */
const bare = `(?:(?:^|[,.;:]\\s*|\\bwith\\s+an?\\s+|\\bin\\s+an?\\s+|\\ban?\\s+)${softly})`
const framed = '(?:(?:seen|filmed|shot|captured)\\s+(?:in|from|with|by|as|on)\\s+|in\\s+|with\\s+|from\\s+)?(?:(?:an?|the)\\s+)?(?:slow\\s+|smooth\\s+|cinematic\\s+|steady\\s+)?'
const them = '(?:\\s+(?:on|to|towards?|into|at|of|from|around|across|over|past|through|with|after|along)?\\s*(?:her|him|it|them|the\\s+subject))?'
const way = '(?:\\s+(?:to\\s+the|to|towards?\\s+the|from\\s+the))?'
const move = (verbs: string, rest: string): string => `(?:${opening}|${bare})?\\b(?:${verbs})${rest}`
const round = '(?:\\s+(?:around|round))?(?:\\s+(?:the\\s+)?(?:subject|scene|object|her|him|it|them))?(?:\\s+(?:in\\s+)?(?:an?\\s+)?'

export const cameraWords: readonly CameraWords[] = [
  { pattern: `${opening}(?:orbits?|orbiting|circles?|circling|rotates?|rotating|revolves?|arcs?|goes|moves)${round}(?:counter-?\\s?clockwise|anti-?\\s?clockwise)(?:\\s+direction)?)`, move: 'orbit-counterclockwise' },
  { pattern: `${opening}(?:orbits?|orbiting|circles?|circling|rotates?|rotating|revolves?|arcs?|goes|moves)${round}clockwise(?:\\s+direction)?)`, move: 'orbit-clockwise' },
  { pattern: `\\borbit(?:s|ing)?${round}(?:counter-?\\s?clockwise|anti-?\\s?clockwise)(?:\\s+direction)?)`, move: 'orbit-counterclockwise' },
  { pattern: `\\borbit(?:s|ing)?${round}clockwise(?:\\s+direction)?)`, move: 'orbit-clockwise' },
  { pattern: `${opening}(?:orbits?|orbiting|circles?|circling|rotates?|rotating|revolves?|arcs?|spins?)\\b(?:\\s+(?:around|round))?${them}`, move: 'orbit-clockwise' },
  { pattern: `${framed}(?:orbit(?:ing)?|arc|circling|360[- ]degree)${shot}(?:\\s+(?:of|around))?`, move: 'orbit-clockwise' },
  { pattern: '(?:^|[,.;]\\s*)orbits?(?:\\s+around)?\\s*(?=[,.]|$)', move: 'orbit-clockwise' },
  { pattern: `${move('dolly[- ]zooms?', them)}|${framed}(?:dolly[- ]zoom|vertigo)(?:${shot}|\\s+effect)`, move: 'dolly-zoom' },
  { pattern: move('pans?|panning', `${way}\\s+left(?:wards?)?`), move: 'pan-left' },
  { pattern: move('pans?|panning', `${way}\\s+right(?:wards?)?`), move: 'pan-right' },
  { pattern: move('pans?|panning', '\\s+from\\s+(?:the\\s+)?left\\s+to\\s+(?:the\\s+)?right'), move: 'pan-right' },
  { pattern: move('pans?|panning', '\\s+from\\s+(?:the\\s+)?right\\s+to\\s+(?:the\\s+)?left'), move: 'pan-left' },
  { pattern: move('tilts?|tilting|pans?|panning', '\\s+up(?:wards?)?'), move: 'tilt-up' },
  { pattern: move('tilts?|tilting|pans?|panning', '\\s+down(?:wards?)?'), move: 'tilt-down' },
  { pattern: `${opening}(?:pans?|panning)(?:\\s+(?:across|over|around|along|through))?\\b`, move: 'pan-right' },
  { pattern: `${framed}pan(?:ning)?${shot}(?:\\s+of)?`, move: 'pan-right' },
  { pattern: '\\b(?:slow|smooth|gentle|steady|quick|long|horizontal|sweeping)(?:ly)?\\s+pan\\b(?!\\s+(?:of|full|with))', move: 'pan-right' },
  { pattern: move('zooms?|zooming', `\\s+in${them}\\b`), move: 'zoom-in' },
  { pattern: move('zooms?|zooming', `\\s+(?:out|back|away)${them}\\b`), move: 'zoom-out' },
  { pattern: `${framed}(?:zoom[- ]in)${shot}?(?:\\s+(?:of|on))?`, move: 'zoom-in' },
  { pattern: `${framed}(?:zoom[- ]out)${shot}?(?:\\s+of)?`, move: 'zoom-out' },
  { pattern: move('doll(?:y|ies|ying)|push(?:es|ing)?', `\\s+(?:in|forwards?|inwards?|closer)${them}\\b`), move: 'push-in' },
  { pattern: `${opening}(?:moves?|moving|comes?|gets?|creeps?|glides?|goes|flies|pushes|advances?|travels?)\\s+(?:closer|in|forwards?|ahead|nearer|into|through|deeper)(?:\\s+(?:to|on|into|through|towards?))?`, move: 'push-in' },
  { pattern: move('doll(?:y|ies|ying)|pull(?:s|ing)?', `\\s+(?:out|back(?:wards?)?|away|outwards?)${them}\\b`), move: 'pull-out' },
  { pattern: `${opening}(?:moves?|moving|retreats?|backs?|glides?|flies)\\s+(?:back(?:wards?)?|away|further\\s+away|off)\\b`, move: 'pull-out' },
  { pattern: move('trucks?|trucking', `${way}\\s+left(?:wards?)?`), move: 'truck-left' },
  { pattern: move('trucks?|trucking', `${way}\\s+right(?:wards?)?`), move: 'truck-right' },
  { pattern: `(?:${opening}|${bare})slid(?:es?|ing)${way}\\s+left(?:wards?)?|${opening}(?:moves?|moving|glides?|drifts?|shifts?|travels?)${way}\\s+left(?:wards?)?`, move: 'truck-left' },
  { pattern: `(?:${opening}|${bare})slid(?:es?|ing)${way}\\s+right(?:wards?)?|${opening}(?:moves?|moving|glides?|drifts?|shifts?|travels?)${way}\\s+right(?:wards?)?`, move: 'truck-right' },
  { pattern: move('pedestals?|booms?', '\\s+up(?:wards?)?'), move: 'pedestal-up' },
  { pattern: move('pedestals?|booms?', '\\s+down(?:wards?)?'), move: 'pedestal-down' },
  { pattern: `${opening}(?:follows?|tracks?|following|tracking|trails?|chases?)\\b${them}`, move: 'track' },
  { pattern: `${framed}(?:tracking|following|dolly|steadicam|trucking|follow|gimbal)${shot}(?:\\s+(?:of|following))?`, move: 'track' },
  { pattern: move('cranes?|craning|jibs?', '\\s+up(?:wards?)?\\b'), move: 'crane-up' },
  { pattern: move('cranes?|craning|jibs?', '\\s+down(?:wards?)?\\b'), move: 'crane-down' },
  { pattern: `${opening}(?:rises?|rising|ascends?|ascending|lifts?|soars?|moves?\\s+up(?:wards?)?|pulls?\\s+up(?:wards?)?|flies\\s+up)\\b`, move: 'crane-up' },
  { pattern: `${opening}(?:descends?|descending|lowers?|drops?|dives?|moves?\\s+down(?:wards?)?|sinks?)\\b`, move: 'crane-down' },
  { pattern: `${framed}(?:crane|jib)${shot}(?:\\s+of)?`, move: 'crane-up' },
  { pattern: `${framed}(?:hand-?held|shaky(?:\\s+cam)?|found[- ]footage)(?:${shot})?(?:\\s+of)?`, move: 'handheld' },
  { pattern: `${framed}(?:static|fixed|locked[- ](?:off|down)|still|stationary|tripod|motionless)\\s+(?:shot|camera|frame|view)(?:\\s+of)?`, move: 'static' },
  { pattern: '[,;]\\s*(?:static|still|fixed)\\s*(?=[,.]|$)', move: 'static' },
  { pattern: `${opening}(?:stays?|remains?|holds?)(?:\\s+(?:completely|perfectly))?\\s+(?:still|static|fixed|stationary|motionless|steady)`, move: 'static' },
  { pattern: `${framed}extreme\\s+close[- ]?\\s?up(?:${shot})?(?:\\s+(?:of|on))?`, size: 'extreme-close' },
  { pattern: `${framed}macro(?:${shot}|\\s+photograph|\\s+lens)?(?:\\s+of)?`, size: 'extreme-close' },
  { pattern: `${framed}medium\\s+close[- ]?\\s?up(?:${shot})?(?:\\s+(?:of|on))?`, size: 'medium' },
  { pattern: `${framed}close[- ]?\\s?up(?:${shot})?(?:\\s+(?:of|on))?`, size: 'close' },
  { pattern: `${framed}(?:medium|mid|waist[- ]up|cowboy)${shot}(?:\\s+of)?`, size: 'medium' },
  { pattern: `${framed}(?:extreme\\s+(?:wide|long)|establishing)${shot}(?:\\s+of)?`, size: 'extreme-wide' },
  { pattern: `${framed}(?:wide|long|panoramic)(?:[- ]angle)?${shot}(?:\\s+of)?`, size: 'wide' },
  { pattern: `${framed}full(?:[- ](?:body|length))?${shot}(?:\\s+of)?`, size: 'full' },
  { pattern: `${framed}(?:low[- ]angle|worm'?s[- ]eye|ground[- ]level)(?:${shot})?(?:\\s+of)?`, angle: 'low' },
  { pattern: `${framed}high[- ]angle(?:${shot})?(?:\\s+of)?`, angle: 'high' },
  { pattern: `${framed}eye[- ]level(?:${shot})?(?:\\s+of)?`, angle: 'eye' },
  { pattern: `${framed}(?:bird'?s[- ]eye|top[- ]down|god'?s[- ]eye)(?:${shot})?(?:\\s+of)?`, angle: 'overhead' },
  { pattern: `${framed}(?:aerial|drone|high-altitude|helicopter|fly[- ]?over)${shot}(?:\\s+of)?`, angle: 'high', size: 'extreme-wide' },
  { pattern: `${opening}(?:hovers?\\s+(?:above|over)|starts?\\s+(?:from\\s+)?(?:high\\s+)?above|looks?\\s+down(?:\\s+(?:on|from\\s+above))?)`, angle: 'high', size: 'extreme-wide' },
  { pattern: `${opening}looks?\\s+up(?:\\s+at)?`, angle: 'low' },
  { pattern: `${framed}(?:side|profile)${shot}(?:\\s+of)?`, side: 'side' },
  { pattern: `${framed}(?:front|frontal)${shot}(?:\\s+of)?`, side: 'front' },
  { pattern: `${framed}(?:rear|back)${shot}(?:\\s+of)?`, side: 'back' },
  { pattern: `${framed}(?:over[- ]the[- ]shoulder)(?:${shot})?(?:\\s+of)?`, side: 'over-shoulder', size: 'medium' },
  { pattern: `${framed}(?:first[- ]person|pov|point[- ]of[- ]view|fpv)(?:${shot})?(?:\\s+of)?`, side: 'first-person', move: 'track' },
  { pattern: '\\bfrom\\s+behind\\s*(?=[,.]|$)', side: 'back' },
  { pattern: `${framed}rack\\s+focus(?:${shot})?(?:\\s+(?:from|to|between))?`, near: 'everything in focus' },
  { pattern: `${framed}(?:shallow\\s+(?:depth\\s+of\\s+field|focus)|bokeh)`, near: 'everything in focus' },
  { pattern: `${framed}(?:slow[- ]motion|slo-?mo)(?:${shot}|\\s+video|\\s+clip)?(?:\\s+of)?`, timeScale: 0.4 },
  { pattern: `${framed}(?:time-?\\s?lapse|hyperlapse|fast[- ]motion)(?:${shot}|\\s+video|\\s+clip)?(?:\\s+(?:of|captures?|shows?|records?|showing|capturing|recording))?`, move: 'static' },
  { pattern: `${opening}(?:starts?\\s+(?:with|at|from|on)|begins?\\s+(?:with|at|on)|opens?\\s+(?:with|on))`, move: 'push-in' },
  { pattern: `${opening}(?:focus(?:es)?|lingers?|settles?|rests?|closes?\\s+in)(?:\\s+(?:on|upon))?`, move: 'push-in' },
  { pattern: `${opening}(?:moves?|shifts?|turns?|sweeps?|glides?|drifts?|travels?|passes|passing)(?:\\s+(?:through|along|across|over|past|to|towards?|around))*`, move: 'push-in' },
  { pattern: `(?:,\\s*)?(?:the\\s+)?camera\\s+(?:then\\s+|finally\\s+)?(?:reveals?|shows?|captures?|showing|revealing|capturing)|,\\s*(?:revealing|showing|capturing)\\b`, },
]
