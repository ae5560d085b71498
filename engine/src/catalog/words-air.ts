import type { Change } from '@kinora/contract'

/** The hour, the weather and the season of a place. */
export type AirState = Pick<Extract<Change, { kind: 'air' }>, 'time' | 'weather' | 'season'>

/** A turn of phrase that tells how the air of a place becomes otherwise. */
export interface AirTurn {
  said: RegExp
  /** How the air was, unless the text has said it before. */
  from: AirState
  to: AirState
  /** What is named is also seen as a thing of its own: the sun rises, the rainbow appears. */
  isSeen?: true
}

const how = String.raw`(?:\s+(?:slowly|gradually|suddenly|quickly|finally|then|soon|softly|gently|heavily|now|all|just))*`
const cloud = String.raw`(?:(?:the|some)\s+)?(?:\w+\s+)?(?:clouds|cloud\s+cover)`
const gloom = String.raw`(?:the\s+|some\s+)?(?:(?:dark|black|gray|grey|heavy|thick)\s+)*(?:(?:dark|black|storm|thunder|rain|stormy)\s*)(?:\s*and\s+\w+\s+)?clouds`
const begins = String.raw`(?:begins?|starts?|sets?\s+in|comes?\s+(?:in|down|on)|arrives?|breaks?\s+out|rolls?\s+(?:in|over|across)|moves?\s+(?:in|over|across)|hits?|approach(?:es)?|sweeps?\s+(?:in|over|across|through)|closes?\s+in|gathers?|brews?|descends?|drifts?\s+in|creeps?\s+(?:in|over|across)|settles?|thickens?|appears?|spreads?|covers?|fills?|envelops?|blankets?|shrouds?|swallows?|engulfs?)(?:\s+(?:to\s+(?:fall|pour|come\s+down|roll\s+in)|falling|pouring))?`
const ends = String.raw`(?:stops?|ends?|pass(?:es)?|ceases?|eases?(?:\s+off)?|lets?\s+up|dies?\s+down|fades?(?:\s+away)?|clears?(?:\s+(?:up|away))?|moves?\s+on|subsides?|blows?\s+over|lifts?|disappears?|vanish(?:es)?|dissolves?|dissipates?|disperses?|burns?\s+(?:off|away)|thins?(?:\s+out)?|rolls?\s+(?:out|away|back)|evaporates?|parts?|breaks?(?:\s+(?:up|apart))?|scatters?|drifts?\s+(?:away|apart)|opens?(?:\s+up)?)`
const parts = String.raw`(?:parts?|clears?(?:\s+(?:up|away))?|breaks?(?:\s+(?:up|apart))?|disappears?|vanish(?:es)?|dissolves?|dissipates?|disperses?|thins?(?:\s+out)?|scatters?|lifts?|rolls?\s+(?:away|back)|drifts?\s+(?:away|apart)|blows?\s+away|separates?|opens?(?:\s+up)?)`
const becomes = String.raw`(?:turns?|changes?|gives?\s+way|fades?|melts?|transitions?|shifts?|transforms?|becomes?|passes?)\s*(?:in)?(?:to)?`
const turn = (said: string, from: AirState, to: AirState): AirTurn => ({ said: new RegExp(String.raw`\b${said}\b`, 'gi'), from, to })
const seen = (said: string, from: AirState, to: AirState): AirTurn => ({ ...turn(said, from, to), isSeen: true })

const nouns: readonly (readonly [noun: string, weather: NonNullable<AirState['weather']>])[] = [
  [String.raw`(?:thunderstorm|tempest|storm|hurricane|typhoon)`, 'storm'], [String.raw`(?:snowstorm|blizzard|snowfall|snow)`, 'snow'],
  [String.raw`(?:rainstorm|rain|drizzle|downpour|rain\s+shower)`, 'rain'], [String.raw`(?:fog|mist|haze|sandstorm|dust\s+storm|smog)`, 'fog'],
]
const hours: readonly (readonly [noun: string, time: NonNullable<AirState['time']>])[] = [['(?:the\\s+)?(?:night|nighttime|darkness)', 'night'], ['(?:the\\s+)?(?:day|daytime|daylight|morning|noon|afternoon)', 'day'], ['(?:the\\s+)?(?:dawn|sunrise|daybreak)', 'dawn'], ['(?:the\\s+)?(?:dusk|twilight|sunset|evening)', 'sunset']]
const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const
const bare = { spring: 'clear', summer: 'clear', autumn: 'clear', winter: 'snow' } as const
/** What a leading "the heavy morning" says of a weather. */
const before = String.raw`(?:(?:the|a|an)\s+)?(?:(?:thick|dense|heavy|light|gentle|violent|fierce|sudden|soft|cold|gray|grey|white|morning|evening|summer|winter|spring|autumn|raging|first|massive|low)\s+)*`

/** What the colours of the sky say of the hour and the weather. */
const skyColors: readonly (readonly [said: string, air: AirState])[] = [
  [String.raw`(?:dark\s+|deep\s+|midnight\s+|navy\s+|inky\s+)(?:blue|purple|indigo|violet)|navy|black|indigo|inky|starry|dark`, { time: 'night' }],
  [String.raw`(?:pale\s+|light\s+|soft\s+|rosy\s+)?(?:pink|peach|lavender|lilac|rose)`, { time: 'dawn', weather: 'clear' }],
  [String.raw`(?:deep\s+|bright\s+|dark\s+|fiery\s+|blazing\s+|burnt\s+)?(?:orange|red|gold|golden|crimson|amber|scarlet|purple|violet|magenta|yellow)`, { time: 'sunset', weather: 'clear' }],
  [String.raw`(?:light\s+|bright\s+|clear\s+|pale\s+|sky\s+|brilliant\s+)?(?:blue|azure|turquoise|cyan)`, { time: 'day', weather: 'clear' }],
  [String.raw`(?:dark\s+|pale\s+|dull\s+)?gr[ae]y|white|leaden|silver`, { time: 'day', weather: 'cloudy' }],
]
const turning = String.raw`(?:is\s+)?(?:turn|chang|shift|fad|transition|transform|go|pass|deepen|morph|becom|glow|blush|lighten)(?:e?s|ing|ed|e)?(?:\s+color)?`
const sky = String.raw`(?:the\s+|a\s+)?(?:\w+\s+)?(?:sky|skies|horizon)(?:\s+(?:over|above|behind)(?:\s+\w+){1,3}?(?=\s+${turning}))?`
/** What the sky is before it is of this colour, where that is not said. */
const skyBefore = ({ time }: AirState): AirState => (time === 'day' ? { time: 'night', weather: 'clear' } : { time: 'day', weather: 'clear' })

/** Every pair of different ones. */
function pairs<Each>(all: readonly Each[]): (readonly [Each, Each])[] {
  return all.flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other] as const))
}

/** What is said of the air of a place, by what it was and what it becomes; the first that fits a place of the text is meant. */
export const airTurns: readonly AirTurn[] = [
  ...pairs(nouns).map(([[one, from], [other, to]]) => turn(`${before}${one}${how}\\s+${becomes}\\s+${before}${other}`, { weather: from }, to === 'snow' ? { weather: to, season: 'winter' } : { weather: to })),
  ...pairs(hours).map(([[one, from], [other, to]]) => turn(`${one}${how}\\s+${becomes}\\s+${other}`, { time: from }, { time: to })),
  ...pairs(seasonNames).map(([from, to]) => turn(`${from}${how}\\s+${becomes}\\s+${to}`, { season: from, weather: bare[from] }, { season: to, weather: bare[to] })),
  ...pairs(skyColors).map(([[one, from], [other, to]]) => turn(`${sky}${how}\\s+${turning}${how}\\s+from\\s+(?:${one})(?:\\s+and\\s+\\w+)?\\s+(?:in)?to\\s+(?:a\\s+)?(?:${other})\\b`, from, to)),
  ...skyColors.filter(([, { time }]) => time !== 'night').map(([color, to]) => turn(`${sky}${how}\\s+${turning}${how}\\s+(?:(?:in)?to\\s+)?(?:a\\s+)?(?:${color})\\b(?!\\s+(?:as|before)\\s+[^.]*(?:rain|storm|clouds|thunder))`, skyBefore(to), to)),
  turn(`${gloom}${how}\\s+${parts}`, { weather: 'storm' }, { weather: 'clear' }),
  turn(`${cloud}${how}\\s+${parts}`, { weather: 'cloudy' }, { weather: 'clear' }),
  turn(`(?:the\\s+)?wind${how}\\s+(?:drives?|blows?|sweeps?|pushes|carries|chases)\\s+(?:away\\s+)?${cloud}(?:\\s+(?:away|off|apart))?`, { weather: 'cloudy' }, { weather: 'clear' }),
  turn(`(?:the\\s+)?(?:sun|sunlight|sunshine|rays?\\s+of\\s+(?:the\\s+)?sun(?:light)?|sunbeams?|sunrays?)${how}\\s+(?:\\w+\\s+)?(?:through|from\\s+behind)\\s+(?:(?:the|a)\\s+)?(?:\\w+\\s+)?${gloom}`, { weather: 'storm' }, { weather: 'clear' }),
  turn(`(?:the\\s+)?(?:sun|sunlight|sunshine|rays?\\s+of\\s+(?:the\\s+)?sun(?:light)?|sunbeams?|sunrays?)${how}\\s+(?:\\w+\\s+)?(?:through|from\\s+behind)\\s+${cloud}`, { weather: 'cloudy' }, { weather: 'clear' }),
  turn(`(?:the\\s+)?(?:sun|sunlight|sunshine)${how}\\s+(?:\\w+\\s+)?through\\s+(?:the\\s+)?(?:\\w+\\s+)?(?:fog|mist|haze)`, { weather: 'fog' }, { weather: 'clear' }),
  turn(`(?:the\\s+)?(?:sun|sunshine)${how}\\s+(?:comes?\\s+(?:back\\s+)?out|shines?(?:\\s+(?:again|brightly))?|returns?|reappears?)`, { weather: 'cloudy' }, { weather: 'clear' }),
  turn(`(?:the\\s+)?(?:stormy|dark)\\s+(?:sky|skies)${how}\\s+(?:clears?(?:\\s+up)?|brightens?|opens?\\s+up|${becomes}\\s+(?:clear|blue|bright|sunny))`, { weather: 'storm' }, { weather: 'clear' }),
  turn(`(?:the\\s+)?(?:(?:overcast|cloudy|gray|grey)\\s+)?(?:sky|skies|weather)${how}\\s+(?:clears?(?:\\s+up)?|brightens?|opens?\\s+up|${becomes}\\s+(?:clear|bright|sunny))`, { weather: 'cloudy' }, { weather: 'clear' }),
  turn(`(?:the\\s+|a\\s+)?(?:(?:clear|blue|bright|sunny)\\s+)*(?:sky|skies)${how}\\s+(?:fills?|is\\s+filled|gets\\s+covered)\\s+with\\s+(?:dark|storm|black|thunder|heavy|rain)[\\s\\w]*?clouds`, { weather: 'clear' }, { weather: 'storm' }),
  turn(`${gloom}${how}\\s+(?:${begins}|form|build(?:\\s+up)?)`, { weather: 'clear' }, { weather: 'storm' }),
  turn(`${cloud}${how}\\s+(?:${begins}|form|build(?:\\s+up)?)`, { weather: 'clear' }, { weather: 'cloudy' }),
  turn(`(?:the\\s+)?sky${how}\\s+(?:darkens?|blackens?|(?:grows?|turns?|becomes?|goes)\\s+(?:dark|black|gray|grey))(?=[^.]*\\b(?:rain|storm|clouds|thunder|lightning))`, { weather: 'clear' }, { weather: 'storm' }),
  turn(`(?:the\\s+)?sky${how}\\s+(?:darkens?|blackens?|(?:grows?|turns?|becomes?|goes)\\s+(?:dark|black))`, { time: 'day' }, { time: 'night' }),
  turn(`(?:the\\s+)?snow${how}\\s+(?:melts?|thaws?)(?:\\s+away)?`, { season: 'winter', weather: 'cloudy' }, { season: 'spring', weather: 'clear' }),
  turn(`it${how}\\s+(?:begins?|starts?)\\s+(?:to\\s+snow|snowing)`, { weather: 'clear' }, { weather: 'snow', season: 'winter' }),
  turn(`it${how}\\s+(?:begins?|starts?)\\s+(?:to\\s+rain|raining)`, { weather: 'clear' }, { weather: 'rain' }),
  turn(`it${how}\\s+stops\\s+raining`, { weather: 'rain' }, { weather: 'clear' }),
  turn(`it${how}\\s+stops\\s+snowing`, { weather: 'snow' }, { weather: 'clear' }),
  ...nouns.flatMap(([noun, weather]) => [
    turn(`${before}${noun}${how}\\s+${begins}`, { weather: 'clear' }, weather === 'snow' ? { weather, season: 'winter' } : { weather }),
    turn(`${before}${noun}${how}\\s+${ends}`, weather === 'snow' ? { weather, season: 'winter' } : { weather }, { weather: 'clear' }),
  ]),
  turn(`(?:the\\s+)?(?:night|darkness)${how}\\s+(?:falls?|comes?|descends?|arrives?|sets?\\s+in|approach(?:es)?)`, { time: 'sunset' }, { time: 'night' }),
  turn(`(?:the\\s+)?(?:dusk|twilight|evening)${how}\\s+(?:falls?|comes?|descends?|arrives?|sets?\\s+in|approach(?:es)?)`, { time: 'day' }, { time: 'sunset' }),
  turn(`(?:the\\s+)?(?:dawn|day|morning)${how}\\s+(?:breaks?|comes?|arrives?|begins?)`, { time: 'night' }, { time: 'day' }),
  turn(`(?:the\\s+)?stars?${how}\\s+(?:come\\s+out|appear|emerge|begin\\s+to\\s+(?:twinkle|shine|appear))`, { time: 'sunset' }, { time: 'night' }),
  turn(`(?:the\\s+)?stars?${how}\\s+(?:fade(?:\\s+away)?|disappear|vanish)`, { time: 'night' }, { time: 'dawn' }),
  turn(`(?:the\\s+)?(?:\\w+\\s+)?(?:lights|lamps|windows|streetlights|street\\s+lamps)${how}\\s+(?:light\\s+up|come\\s+on|turn\\s+on|(?:begin|start)\\s+to\\s+glow)(?<=[^.]*\\b(?:night|dusk|darkness|dark|sunset|evening)\\b[^.]*)`, { time: 'sunset' }, { time: 'night' }),
  seen(`(?:the\\s+)?sun${how}\\s+(?:rises?|comes?\\s+up|climbs?)`, { time: 'dawn' }, { time: 'day' }),
  seen(`(?:the\\s+)?sun${how}\\s+(?:sets?|goes\\s+down|sinks?|dips?)`, { time: 'day' }, { time: 'sunset' }),
  seen(`(?:the\\s+|a\\s+)?(?:full\\s+|crescent\\s+|bright\\s+)?moon${how}\\s+(?:rises?|comes?\\s+(?:up|out))`, { time: 'sunset' }, { time: 'night' }),
  seen(`(?:a|the)\\s+(?:\\w+\\s+)?rainbow${how}\\s+(?:appears?|forms?|arches|spans|stretches|emerges)(?=[^.]*\\b(?:rain|storm|shower)|(?<=\\b(?:rain|storm|shower)\\b[^.]*))`, { weather: 'rain' }, { weather: 'clear' }),
]
