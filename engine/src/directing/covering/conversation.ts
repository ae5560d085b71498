import type { Beat, CameraIntent, Line, Placement, Screenplay, Shot } from '@kinora/contract'
import { actionById } from '../../catalog/index.ts'
import type { Takes } from '../../speech/index.ts'
import type { Bodies } from '../staging/bodies.ts'
import { shapeOf, type FrameShape } from './frame-shape.ts'
import { halfWidthOf } from './narrow-frame.ts'
import { planTalk, type TalkShot } from './talk-plan.ts'
import { speechLengthS } from './timing.ts'
import { rounded } from '../../platform/index.ts'

/** What one says without being interrupted. */
interface Turn { who: string; lines: readonly Line[]; lengthS: number }

/** Those who talk with one another in a shot, from the viewer's left to the right, and what they say. */
export interface Conversation { speakers: readonly string[]; turns: readonly Turn[] }

/** More than so many do not talk with one another, they make a speech to a crowd. */
const mostSpeakers = 4
const pauseS = 0.3
const leadInS = 0.35

/** The conversation that a shot is; undefined where fewer than two stand and talk, or somebody does more than talk. */
export function conversationIn(shot: Shot, { bodies, takes, durationS }: { bodies: Bodies; takes: Takes; durationS: number }): Conversation | undefined {
  const talks = shot.beats.filter(({ action }) => action === 'talk')
  const partners = talks.flatMap(({ target }) => (typeof target === 'string' && bodies.isCast(target) ? [target] : []))
  const speakers = [...new Set([...shot.lines.filter(({ manner }) => manner !== 'narrate').map(({ who }) => who), ...talks.map(({ who }) => who), ...partners])]
  const free = speakers.every((who) => bodies.isCast(who) && shot.placements?.[who] === undefined && shot.beats.every((beat) => beat.who !== who || (actionById(beat.action)?.layer === 'overlay' && beat.with === undefined) || beat.action === 'idle'))
  if (speakers.length < 2 || speakers.length > mostSpeakers || talks.length === 0 || !free || shot.lines.some(({ manner }) => manner === 'narrate')) return undefined
  const turns = turnsOf(shot.lines, takes)
  const voiceless = [...new Set(talks.map(({ who }) => who))].map((who) => ({ who, lines: [], lengthS: Math.max(1.6, 0.26 * durationS) }))
  return { speakers, turns: turns.length > 0 ? turns : voiceless }
}

/** Whether nothing of a shot but who talks in which order has been decided. */
export function onlyTalksInOrder(shot: Shot): boolean {
  return shot.beats.every((beat) => beat.action === 'talk' || (beat.startS ?? 0) === 0) && shot.lines.length > 1
}

function turnsOf(lines: readonly Line[], takes: Takes): Turn[] {
  return lines.reduce<Turn[]>((turns, line) => {
    const lengthS = speechLengthS(line, takes) + pauseS
    const last = turns.at(-1)
    if (last?.who !== line.who) return [...turns, { who: line.who, lines: [line], lengthS: lengthS + leadInS / 2 }]
    return [...turns.slice(0, -1), { ...last, lines: [...last.lines, line], lengthS: last.lengthS + lengthS }]
  }, [])
}

interface Parts { conversation: Conversation; screenplay: Screenplay; bodies: Bodies; takes: Takes }

/**
 * A conversation as it is usually covered: all who talk, then whoever speaks, over the other's shoulder or alone. They stand in
 * the same places in every shot, turned half to each other and half to the viewer, and every camera is on the viewer's side of
 * the line between them, so that who is on the left stays there and looks to the right.
 */
export function conversationShots(shot: Shot, parts: Parts): Shot[] {
  const { conversation, screenplay, bodies } = parts
  const { format } = screenplay
  const frame = shapeOf(format)
  const plans = planTalk(conversation.turns.map(({ lengthS }) => lengthS), format.durationS)
  const placements = { ...shot.placements, ...talkPlaces(conversation.speakers, bodies, frame) }
  return plans.map((plan, index) => {
    const turns = plan.turns.flatMap((turn) => conversation.turns[turn] ?? [])
    const { durationS: _, camera: __, lines: ___, ...rest } = shot
    const lines = timedLines(turns, plan.lengthS, parts)
    const suffix = plans.length === 1 ? '' : `-${index + 1}`
    const others = shot.beats.filter(({ who, action }) => action !== 'talk' || !conversation.speakers.includes(who)).map(({ startS: ____, ...beat }) => ({ ...beat, id: `${beat.id}${suffix}`.slice(0, 40) }))
    return {
      ...rest,
      id: `${shot.id}-${index + 1}`.slice(0, 40),
      durationS: plan.lengthS,
      camera: cameraFor(plan, { conversation, bodies, frame, opens: index === 0 && plans.length > 1 }),
      placements,
      beats: [...others, ...talkBeats({ conversation, turns, lines, lengthS: plan.lengthS, takes: parts.takes, suffix })].slice(0, 64),
      lines,
    }
  })
}

/** Half turned to the other, degrees: the eyes of both are seen, and where they look. */
const openDeg = 58

/** A row of people who talk; the outer ones look inwards. */
function talkPlaces(speakers: readonly string[], bodies: Bodies, frame: FrameShape): Record<string, Placement> {
  const reach = (id: string) => { const { heightM, halfDepthM } = bodies.extentOf(id); return Math.max(Math.min(halfWidthOf(id, bodies), 0.5 * heightM), bodies.isBiped(id) ? 0 : 0.85 * halfDepthM) }
  let x = 0
  const row = speakers.map((id, i) => {
    const before = speakers[i - 1]
    if (before !== undefined) x += reach(before) + reach(id) + talkGapM(bodies.extentOf(before).heightM, bodies.extentOf(id).heightM, frame)
    return { id, x }
  })
  const middle = x / 2
  return Object.fromEntries(row.map(({ id, x: at }) => {
    const share = middle === 0 ? 0 : (at - middle) / middle
    return [id, { kind: 'ground', xM: rounded(at - middle), zM: rounded(speakers.length > 2 ? -0.25 * (1 - Math.abs(share)) : 0), headingDeg: rounded(-openDeg * share) }]
  }))
}

/** The room between two who talk, metres: an arm's length, less where the frame is narrow; who is much smaller stands farther off. */
function talkGapM(a: number, b: number, frame: FrameShape): number {
  return ({ wide: 0.34, square: 0.26, tall: 0.15 }[frame]) * Math.min(a, b) + 0.15 * Math.abs(a - b)
}

/** The lines of a shot, one after the other, the first a breath after the cut. */
function timedLines(turns: readonly Turn[], lengthS: number, { takes }: Parts): Line[] {
  const spokenS = turns.reduce((sum, turn) => sum + turn.lines.reduce((each, line) => each + speechLengthS(line, takes) + pauseS, 0), 0)
  let at = Math.max(0, Math.min(leadInS, (lengthS - spokenS) / 2))
  return turns.flatMap(({ lines }) => lines).map((line) => {
    const timed = { ...line, startS: rounded(at) }
    at += speechLengthS(line, takes) + pauseS
    return timed
  })
}

interface TalkBeats { conversation: Conversation; turns: readonly Turn[]; lines: readonly Line[]; lengthS: number; takes: Takes; suffix: string }

/** Who speaks talks to the other, who listens looks at who speaks; where nothing is said in words, all talk. */
function talkBeats({ conversation: { speakers, turns: all }, turns, lines, lengthS, takes, suffix }: TalkBeats): Beat[] {
  const worded = all.some((turn) => turn.lines.length > 0)
  return speakers.flatMap((who): Beat[] => {
    const beat = (action: string, target: string | undefined, times: Pick<Beat, 'startS' | 'durationS'>, part: string | number): Beat => ({ id: `${who.slice(0, 24)}-${action}${suffix}-${part}`.slice(0, 40), who, action, ...(target === undefined ? {} : { target }), ...times })
    const other = speakers.find((each) => each !== who)
    if (!worded) return all.some((turn) => turn.who === who) && (turns.length === 0 || turns.some((turn) => turn.who === who)) ? [beat('talk', other, {}, 1)] : [beat('look', turns[0]?.who ?? other, {}, 1)]
    const mine = lines.filter((line) => line.who === who).map((line, i) => beat('talk', other, { startS: line.startS ?? 0, durationS: rounded(speechLengthS(line, takes)) }, i + 1))
    const heard = lines.find((line) => line.who !== who)?.who ?? other
    return mine.length > 0 ? [beat('look', other, { startS: 0, durationS: rounded(lengthS) }, 0), ...mine] : [beat('look', heard, {}, 0)]
  })
}

interface CameraParts { conversation: Conversation; bodies: Bodies; frame: FrameShape; opens: boolean }

function cameraFor({ view, turns }: TalkShot, { conversation: { speakers, turns: all }, bodies, frame, opens }: CameraParts): CameraIntent {
  const upright = speakers.every((id) => bodies.isBiped(id))
  const who = all[turns[0] ?? -1]?.who
  if (view === 'all' || who === undefined) return { subjects: [...speakers], size: opens || !upright ? 'full' : 'medium', angle: 'eye', side: 'viewer', move: 'static' }
  const other = speakers.find((id) => id !== who)
  const heights = speakers.map((id) => bodies.extentOf(id).heightM)
  const overShoulder = frame !== 'tall' && upright && speakers.length === 2 && other !== undefined && Math.min(...heights) > 0.85 * Math.max(...heights) && (turns[0] ?? 0) < 2
  return overShoulder ? { subjects: [other, who], size: 'medium', angle: 'eye', side: 'over-shoulder', move: 'static' } : { subjects: [who], size: upright ? 'close' : 'medium', angle: 'eye', side: 'front', move: 'static' }
}
