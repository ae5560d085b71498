/*
 * What a text says without its being there to be seen: what something is compared with, and in a long story what is only told,
 * hoped or understood. It is taken out before the grammar, so that no silver river flows through a sky "like a silver river".
 */

/** A pattern of such words, and what the Reading says of them. */
export interface Unseen { pattern: RegExp; kind: 'mood' | 'not-shown'; because: string }

/** Words at which what something is compared with is over. */
const ends = 'across|over|through|above|under|into|onto|from|against|between|among|around|along|with|in|on|at|by|to|toward|towards|while|and|or|as|that|which|who|where|when|but|before|after|then|is|are|was|were'
/** After these "like" is a verb, names examples, or says what something looks like to the eye. */
const others = 'look|looks|looked|looking|shaped|dressed|made|i|you|we|they|would|also|people|kids|animals|creatures|birds|fruits|vegetables|things|objects|items|tools|toys|foods|snacks|sports|instruments|flowers|and|not'
const compared = `(?:(?!(?:${ends})\\b)[\\p{L}'’-]+\\s*){1,7}`
const comparison = { kind: 'mood', because: 'It is what something is compared with.' } as const

const comparisons: readonly Unseen[] = [
  { pattern: new RegExp(`(?<!\\b(?:${others})\\s)\\blike\\s+(?!to\\b|this\\b|that\\b|it\\b|him\\b|her\\b|them\\b|these\\b|those\\b)${compared}`, 'giu'), ...comparison },
  { pattern: /\bas\s+(?:if|though)\b[^.,;!?]*/gi, ...comparison },
  { pattern: /\bas\s+far\s+as\s+the\s+eye\s+can\s+see\b/gi, ...comparison },
  { pattern: /(?<=\bas\s+(?!(?:soon|long|far|well|much)\s)\p{L}+\s)as\s+(?!far|long|soon|well|much|many|possible)(?:an?\s+|the\s+)?\p{L}+/giu, ...comparison },
  { pattern: new RegExp(`\\b(?:resembl(?:es|ing|ed|e)|reminiscent\\s+of|akin\\s+to|evoking|invoking|evocative\\s+of)\\s+${compared}`, 'giu'), ...comparison },
]

const saying = 'say|says|said|saying|tell|tells|told|telling|explain|explains|explained|explaining|warn|warns|warned|warning|claim|claims|claimed|promise|promises|promised|reveal|reveals|revealed|show|shows|showed'
const minding = 'reali[sz]e|reali[sz]es|reali[sz]ed|reali[sz]ing|understand|understands|understood|learn|learns|learned|learnt|know|knows|knew|knowing|believe|believes|believed|think|thinks|thought|hope|hopes|hoped|remember|remembers|remembered|decide|decides|decided'
const told = { kind: 'not-shown', because: 'It is told, not seen.' } as const

const reports: readonly Unseen[] = [
  { pattern: new RegExp(`(?<=\\b(?:${saying}|${minding})\\s+(?:(?:to\\s+)?(?:the\\s+|an?\\s+|his\\s+|her\\s+)?[\\p{L}’']+\\s+)?)that\\b[^.;!?]*`, 'giu'), ...told },
  { pattern: /\bthat\b[^.;!?,]*\b(?:wasn|weren|isn|aren|didn|doesn|couldn)['’]?t\b[^.;!?]*/gi, ...told },
  { pattern: /\b(?:is|was|are|were)?\s*(?:said|rumou?red|believed|known|thought)\s+to\b[^.;!?,]*/gi, ...told },
  { pattern: /(?<=^|[.!?]\s+)(?:according\s+to\s+(?:the\s+)?(?:legend|myth|stories)|legend\s+(?:has\s+it|says|tells)|it\s+(?:is|was)\s+said)\b[^.!?]*/gi, ...told },
  { pattern: /\b(?:hoping|in\s+order|so\s+as|trying|wishing)\s+to\b[^.;!?,]*/gi, ...told },
  { pattern: /(?<=\b(?:sets?\s+(?:off|out)|quest|adventure|journey|mission|expedition)\b[^.;!?]*\s)to\s+(?:find|seek|search|look|discover|recover|retrieve|save|rescue|uncover|reach)\b[^.;!?,]*/gi, ...told },
  { pattern: /(?<=^|[.!?]\s+)to\s+\p{L}+\s[^.!?,]*,/giu, ...told },
  { pattern: /(?<=,\s*)(?:mentioning|meaning|learning|reali[sz]ing|understanding|knowing|believing|symboli[sz]ing|signifying|teaching)\b[^.;!?]*/gi, ...told },
  { pattern: /\bas\s+(?:an?|the)\s+(?:symbol|sign|reminder|token|proof)\b[^.;!?,]*/gi, ...told },
  { pattern: /\b(?:without|instead\s+of|rather\s+than)\s+\p{L}+ing\b[^.;!?,]*/giu, ...told },
]

/** What is not to be seen in a text; a long one also reports and explains. */
export const unseenIn = (isLong: boolean): readonly Unseen[] => (isLong ? [...comparisons, ...reports] : comparisons)
