import type { SoundCue, StagedBeat, StagedScreenplay } from '@kinora/contract'
import { animalCalls, type AnimalCall } from '../catalog/index.ts'
import { clamp, diceFor } from '../platform/index.ts'
import type { Performance } from '../performance/index.ts'
import { ambienceOf, setOf } from './ambience.ts'
import { animalVoice } from './animal-voices.ts'
import { applause } from './applause.ts'
import { callSound, glide } from './calls.ts'
import { splash, strike, whoosh } from './foley-synthesis.ts'
import { earOf, hear, place, placeOf } from './listening.ts'
import { addInto, gainOf, rootMeanSquare, samplesIn, scaleBy, stereoOf, type Stereo } from './signal.ts'
import { eventsOnFilm, performanceOf, shotsOnFilm, type ShotOnFilm } from './timeline.ts'

/** What onlookers and animals have to say, and the sounds that the Screenplay asks for by name. */
export function renderReactions(staged: StagedScreenplay, performance: Performance, length: number): Stereo {
  const reactions = stereoOf(length)
  addApplause(reactions, staged, performance)
  for (const happening of animalBeats(staged)) addAnimal(reactions, staged, performance, happening)
  for (const cue of staged.sounds) addCue(reactions, staged, cue)
  return reactions
}

/** Skills that spectators applaud when they are landed. */
const feats: readonly string[] = ['axel', 'spin', 'jump', 'backflip', 'tumble', 'cartwheel', 'handspring', 'juggle', 'throw', 'kick']

interface Landed { timeS: number; joy: number }

/** Landings within a feat; two that follow closely get one applause, at the later one. */
function landedFeats(staged: StagedScreenplay, performance: Performance): Landed[] {
  const landed: Landed[] = []
  for (const { event, timeS, onFilm } of eventsOnFilm(staged, performance)) {
    if (event.kind !== 'land' || ambienceOf(setOf(staged, onFilm)).spectators === 0) continue
    const inShotS = timeS - onFilm.startS
    const feat = onFilm.shot.beats.find((beat) => beat.who === event.entityId && feats.includes(beat.action) && inShotS > beat.startS && inShotS < beat.startS + beat.durationS + 0.6)
    if (feat === undefined) continue
    const last = landed.at(-1)
    const joy = clamp(0.35 + 0.2 * (feat.count ?? 1), 0, 1)
    if (last !== undefined && timeS - last.timeS < 1.6) Object.assign(last, { timeS, joy: Math.max(joy, last.joy) })
    else landed.push({ timeS, joy })
  }
  return landed
}

function addApplause(target: Stereo, staged: StagedScreenplay, performance: Performance): void {
  for (const [n, { timeS, joy }] of landedFeats(staged, performance).entries()) {
    const sound = applause(3.6, joy, diceFor(staged.seed, `applause ${n}`))
    addStereo(target, sound, samplesIn(timeS + 0.12), -36 + 6 * joy)
  }
}

function addStereo(target: Stereo, sound: Stereo, at: number, levelDb: number): void {
  const gain = gainOf(levelDb) / Math.max(1e-6, rootMeanSquare(sound.left))
  addInto(target.left, sound.left, at, gain)
  addInto(target.right, sound.right, at, gain)
}

interface AnimalBeat { beat: StagedBeat; call: AnimalCall; onFilm: ShotOnFilm }

/** The beats in which an animal is heard: whenever it is told to, and once a film when it clings for its life or starts to gallop. */
function animalBeats(staged: StagedScreenplay): AnimalBeat[] {
  const heard = new Set<string>()
  return shotsOnFilm(staged).flatMap((onFilm) => onFilm.shot.beats.flatMap((beat) => {
    const recipe = staged.cast.find((member) => member.id === beat.who)?.recipe
    const call = recipe === undefined ? undefined : animalCalls[recipe]
    if (call === undefined || (beat.action !== 'vocalize' && beat.action !== 'cling' && beat.action !== 'gallop')) return []
    if (beat.action !== 'vocalize' && heard.has(call)) return []
    // a cat holds its breath until something happens: in the longest shot
    const longest = staged.shots.every((shot) => shot.durationS <= onFilm.shot.durationS)
    if (beat.action === 'cling' && !longest) return []
    heard.add(call)
    return [{ beat, call, onFilm }]
  }))
}

/** When an animal raises its voice within a beat, seconds from the beat's start. */
function utterances(beat: StagedBeat): number[] {
  if (beat.action === 'vocalize') return Array.from({ length: Math.max(1, Math.min(8, Math.floor(beat.durationS / 0.95))) }, (_, n) => 0.1 + n * 0.95)
  return beat.action === 'cling' ? [0.5 * beat.durationS] : [Math.min(0.6, 0.3 * beat.durationS)]
}

function addAnimal(target: Stereo, staged: StagedScreenplay, performance: Performance, { beat, call, onFilm }: AnimalBeat): void {
  const dice = diceFor(staged.seed, `${onFilm.shot.id}/${beat.id}`)
  const performed = performanceOf(performance, onFilm.shot.id)
  const ear = earOf(onFilm.shot, performed)
  for (const [n, afterS] of utterances(beat).entries()) {
    const atS = beat.startS + afterS
    const sceneS = atS * onFilm.shot.timeScale
    const [from] = placeOf(performed, beat.who, sceneS) ?? [[0, 1, 0] as const]
    const sound = animalVoice(call, dice.of(String(n)))
    scaleBy(sound, gainOf(-28) / Math.max(1e-6, rootMeanSquare(sound)))
    place(target, sound, samplesIn(onFilm.startS + atS), hear(ear, from, sceneS), 0.7)
  }
}

/** A sound asked for by name; a name that is not known here is left to the reading, which says so. */
function addCue(target: Stereo, staged: StagedScreenplay, cue: SoundCue): void {
  const shot = shotsOnFilm(staged).find((onFilm) => onFilm.shot.id === cue.shotId)
  const sound = cueSound(cue, staged.seed)
  if (sound === undefined) return
  addStereo(target, sound, samplesIn((shot?.startS ?? 0) + (cue.startS ?? 0)), -30 + (cue.gainDb ?? 0))
}

function cueSound(cue: SoundCue, seed: number): Stereo | undefined {
  const dice = diceFor(seed, `cue ${cue.id}`)
  const hit = { material: 'dirt', massKg: 60, speedMps: 3, stretch: 1 }
  const animal = Object.values(animalCalls).find((call) => call === cue.sound) ?? animalCalls[cue.sound]
  if (animal !== undefined) return centred(animalVoice(animal, dice))
  switch (cue.sound) {
    case 'applause': return applause(4, 0.3, dice)
    case 'cheer': return applause(4, 1, dice)
    case 'gasp': return centred(whoosh({ ...hit, speedMps: 6 }, 0.5, dice))
    case 'thunder': return centred(callSound('thunder', dice))
    case 'splash': return centred(splash(hit, dice))
    case 'thud': return centred(strike(hit, dice))
    case 'whoosh': return centred(whoosh(hit, 0.6, dice))
    case 'bell': return centred(glide(1.6, () => 1318, (t) => Math.min(1, t * 400) * (1 - t) ** 3, [1, 0.5, 0.33, 0.2]))
    default: return undefined
  }
}

const centred = (sound: Float32Array): Stereo => ({ left: sound, right: sound })
