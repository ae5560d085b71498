/*
 * The words that film people use for the camera, as patterns over lower-case text. They are taken out of the prompt before
 * anything else is read, so that "tracking" never becomes something that somebody does.
 */
/** The phrases by which film people ask for one camera choice. */
export interface CameraWords {
  pattern: string
  size?: 'extreme-wide' | 'wide' | 'full' | 'medium' | 'close' | 'extreme-close'
  angle?: 'eye' | 'low' | 'high' | 'overhead'
  side?: 'front' | 'three-quarter' | 'side' | 'back'
  move?: 'static' | 'track' | 'orbit' | 'push-in' | 'pull-out' | 'pan-left' | 'pan-right' | 'tilt-up' | 'tilt-down' | 'crane-up' | 'handheld'
  timeScale?: number
  /** What is shown instead, when it is an approximation. */
  near?: string
}

const shot = '(?:\\s+(?:shot|view|angle|footage|camera|perspective))'
/** How a clause about the camera may begin: "the camera slowly …", "with a …", "filmed in a …". */
const opening = '(?:(?:,\\s*)?(?:(?:and|as|while|then)\\s+)?(?:the\\s+)?camera\\s+(?:then\\s+|slowly\\s+|gently\\s+|gradually\\s+|smoothly\\s+|slow\\s+)*(?:is\\s+)?)'
const framed = '(?:(?:seen|filmed|shot|captured)\\s+(?:in|from|with|by|as)\\s+|in\\s+)?(?:(?:an?|the)\\s+)?(?:slow\\s+|smooth\\s+|cinematic\\s+)?'

export const cameraWords: readonly CameraWords[] = [
  { pattern: `${opening}(?:orbits?|orbiting|circles?|circling|rotates?|revolves?)(?:\\s+around)?(?:\\s+(?:in\\s+)?(?:a\\s+)?(?:counter-?clockwise|clockwise)(?:\\s+direction)?)?(?:\\s+(?:her|him|it|them))?`, move: 'orbit' },
  { pattern: `${framed}(?:orbit(?:ing)?|arc|360[- ]degree)${shot}`, move: 'orbit' },
  { pattern: '\\borbits?\\s+(?:around\\s+)?(?:counter)?clockwise', move: 'orbit' },
  { pattern: `${opening}?\\b(?:pans?|panning)(?:\\s+(?:to\\s+the|to))?\\s+left(?:wards?)?`, move: 'pan-left' },
  { pattern: `${opening}?\\b(?:pans?|panning)(?:\\s+(?:to\\s+the|to))?\\s+right(?:wards?)?`, move: 'pan-right' },
  { pattern: `${opening}?\\b(?:tilts?|tilting|pans?|panning)\\s+up(?:wards?)?`, move: 'tilt-up' },
  { pattern: `${opening}?\\b(?:tilts?|tilting|pans?|panning)\\s+down(?:wards?)?`, move: 'tilt-down' },
  { pattern: `${opening}?\\b(?:zooms?|zooming|dolly|dollies|dollying|push(?:es)?)\\s+in(?:\\s+(?:on|to|closer))?\\b`, move: 'push-in' },
  { pattern: `${opening}(?:moves?|moving|comes?|gets?|creeps?)\\s+(?:closer|in|forward)(?:\\s+(?:to|on))?`, move: 'push-in' },
  { pattern: `${opening}?\\b(?:zooms?|zooming|dolly|dollies|pulls?|pulling)\\s+(?:out|back|away)\\b`, move: 'pull-out' },
  { pattern: `${opening}?\\b(?:trucks?|trucking)\\s+(?:left|right)\\b`, move: 'track', near: 'a tracking shot' },
  { pattern: `${opening}(?:follows?|tracks?|following|tracking)\\b(?:\\s+(?:her|him|it|them)\\b)?`, move: 'track' },
  { pattern: `${framed}(?:tracking|following|dolly|steadicam|trucking|follow)${shot}`, move: 'track' },
  { pattern: `${opening}?\\bcranes?\\s+(?:up|upwards?)\\b`, move: 'crane-up' },
  { pattern: `${opening}(?:rises?|ascends?|lifts?|soars?)\\b`, move: 'crane-up' },
  { pattern: `${framed}crane${shot}`, move: 'crane-up' },
  { pattern: `${opening}(?:descends?|lowers?)\\b`, move: 'tilt-down', near: 'a tilt down' },
  { pattern: `${framed}(?:hand-?held)(?:${shot})?`, move: 'handheld' },
  { pattern: `${framed}(?:static|fixed|locked-off|still|stationary)\\s+(?:shot|camera)`, move: 'static' },
  { pattern: `${opening}(?:stays?|remains?|holds?)\\s+(?:still|static|fixed)`, move: 'static' },
  { pattern: `${framed}extreme\\s+close-?\\s?up(?:${shot})?(?:\\s+of)?`, size: 'extreme-close' },
  { pattern: `${framed}macro${shot}?(?:\\s+of)?`, size: 'extreme-close' },
  { pattern: `${framed}close-?\\s?up(?:${shot})?(?:\\s+of)?`, size: 'close' },
  { pattern: `${framed}medium(?:\\s+(?:close-?up|shot|view))(?:\\s+of)?`, size: 'medium' },
  { pattern: `${framed}(?:extreme\\s+(?:wide|long)|establishing)${shot}(?:\\s+of)?`, size: 'extreme-wide' },
  { pattern: `${framed}(?:wide|long|panoramic)(?:[- ]angle)?${shot}(?:\\s+of)?`, size: 'wide' },
  { pattern: `${framed}full(?:-body)?${shot}(?:\\s+of)?`, size: 'full' },
  { pattern: `${framed}low[- ]angle(?:${shot})?(?:\\s+of)?`, angle: 'low' },
  { pattern: `${framed}high[- ]angle(?:${shot})?(?:\\s+of)?`, angle: 'high' },
  { pattern: `${framed}(?:bird'?s[- ]eye|top[- ]down|overhead)(?:${shot})?(?:\\s+of)?`, angle: 'overhead' },
  { pattern: `${framed}(?:aerial|drone|high-altitude)${shot}(?:\\s+of)?`, angle: 'high', size: 'extreme-wide' },
  { pattern: `${opening}(?:hovers?\\s+above|starts?\\s+from\\s+above)`, angle: 'high', size: 'extreme-wide' },
  { pattern: `${framed}side${shot}(?:\\s+of)?`, side: 'side' },
  { pattern: `${framed}(?:over[- ]the[- ]shoulder)(?:${shot})?`, side: 'back', size: 'medium' },
  { pattern: '\\bfrom\\s+behind\\s*(?=[,.]|$)', side: 'back' },
  { pattern: `${framed}(?:slow[- ]motion|slo-?mo)(?:${shot})?(?:\\s+of)?`, timeScale: 0.4 },
  { pattern: `${framed}(?:time-?lapse)(?:${shot})?(?:\\s+(?:of|captures?|shows?|records?))?`, move: 'static' },
  { pattern: `${opening}(?:starts?\\s+(?:with|at)|begins?\\s+(?:with|at)|moves?(?:\\s+(?:through|downwards?|forwards?|down|along))?|reveals?|shows?)`, move: 'push-in' },
]
