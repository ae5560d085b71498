/*
 * How a conversation is cut: where both are first, then whoever speaks. Numbers only, so that it can be tried out by itself.
 */

/** One shot of a conversation: the turns that are spoken in it (places in the row of turns), its length in seconds, and whether it shows all or who speaks. */
export interface TalkShot { turns: readonly number[]; lengthS: number; view: 'all' | 'speaker' }

/** No shot of a conversation is shorter than this, seconds. */
export const shortestTalkShotS = 1.2
/** Films up to this length, seconds, stay in one shot of all who talk. */
const uncutS = 4.5
/** The first shot takes no more than this share of the film, and who has spoken is seen for so long after the last word, seconds. */
const establishing = { share: 0.34, holdS: 0.8 }

/**
 * The shots of a film in which so many turns are spoken, each so many seconds long with the pause after it. No turn is cut in two
 * and the lengths add up to the film's. What is too short for a shot of its own is spoken in a shot of all; where the time is
 * too short for cuts there are none.
 */
export function planTalk(turnsS: readonly number[], durationS: number): TalkShot[] {
  const shots: TalkShot[] = turnsS.map((turnS, i) => ({ turns: [i], lengthS: Math.max(shortestTalkShotS, turnS), view: 'speaker' }))
  const whole: TalkShot[] = [{ turns: turnsS.map((_, i) => i), lengthS: durationS, view: 'all' }]
  if (durationS < uncutS || shots.length === 0) return whole
  if (totalOf(shots) + shortestTalkShotS <= durationS) return filled([{ turns: [], lengthS: shortestTalkShotS, view: 'all' }, ...shots], durationS)
  const first = shots[0]
  if (first !== undefined) shots[0] = { ...first, view: 'all' }
  while (totalOf(shots) > durationS && shots.length > 1) join(shots)
  return shots.length < 2 ? whole : filled(shots, durationS)
}

const totalOf = (shots: readonly TalkShot[]): number => shots.reduce((sum, { lengthS }) => sum + lengthS, 0)

/** The shortest shot and its shorter neighbour become one of all. */
function join(shots: TalkShot[]): void {
  const at = shots.reduce((shortest, shot, i) => (shot.lengthS < (shots[shortest]?.lengthS ?? Infinity) ? i : shortest), 0)
  const before = shots[at - 1]?.lengthS ?? Infinity
  const after = shots[at + 1]?.lengthS ?? Infinity
  const from = before <= after ? at - 1 : at
  const pair = shots.slice(from, from + 2)
  shots.splice(from, 2, { turns: pair.flatMap(({ turns }) => turns), lengthS: totalOf(pair), view: 'all' })
}

/** What time is left goes to the first shot, then to looks after the last words, then to a last shot of all. */
function filled(shots: readonly TalkShot[], durationS: number): TalkShot[] {
  const spareS = Math.max(0, durationS - totalOf(shots))
  const [first, ...rest] = shots
  if (first === undefined) return []
  const leadS = Math.min(spareS, Math.max(0, establishing.share * durationS - first.lengthS))
  const holdS = Math.min(establishing.holdS, (spareS - leadS) / Math.max(1, rest.length))
  const held = [{ ...first, lengthS: first.lengthS + leadS }, ...rest.map((shot) => ({ ...shot, lengthS: shot.lengthS + holdS }))]
  const leftS = durationS - totalOf(held)
  if (leftS >= shortestTalkShotS) return [...held, { turns: [], lengthS: leftS, view: 'all' }]
  return held.map((shot, i) => (i === 0 ? { ...shot, lengthS: shot.lengthS + leftS } : shot))
}
