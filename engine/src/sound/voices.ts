import type { StagedScreenplay } from '@kinora/contract'
import type { Performance } from '../performance/index.ts'
import type { Takes } from '../speech/index.ts'
import { earOf, hear, place, placeOf, throughRadio } from './listening.ts'
import { samplesIn, stereoOf, type Stereo } from './signal.ts'
import { linesOnFilm, performanceOf } from './timeline.ts'

/** When somebody speaks, in samples of the film. */
export interface Spoken { from: number; to: number }

/** All voices over the film, each from where its speaker is; a narrator speaks from the middle, a wearer of a space helmet through its radio. */
export function renderVoices(staged: StagedScreenplay, performance: Performance, takes: Takes, length: number): { voices: Stereo; spoken: Spoken[] } {
  const voices = stereoOf(length)
  const spoken: Spoken[] = []
  for (const { line, take, startS, onFilm } of linesOnFilm(staged, takes)) {
    const at = samplesIn(startS)
    const performed = performanceOf(performance, onFilm.shot.id)
    const sceneS = line.startS * onFilm.shot.timeScale
    const where = line.manner === 'narrate' ? undefined : placeOf(performed, line.who, sceneS)
    const heard = where === undefined ? undefined : hear(earOf(onFilm.shot, performed), where[0], sceneS)
    const helmeted = staged.cast.find((member) => member.id === line.who)?.appearance?.wears?.includes('space-helmet') === true
    // speech must stay clear: its place is heard in the side and a little in the level, not in dullness
    place(voices, helmeted ? throughRadio(take.samples) : take.samples, at, { side: 0.5 + ((heard?.side ?? 0.5) - 0.5) * 0.6, gain: Math.sqrt(Math.max(0.6, heard?.gain ?? 1)), airHz: 18_000 }, 1)
    if (take.samples.some((x) => x !== 0) && at < length) spoken.push({ from: at, to: Math.min(length, at + take.samples.length) })
  }
  return { voices, spoken: merged(spoken.sort((a, b) => a.from - b.from)) }
}

/** Lines that follow within a third of a second are one stretch: the music does not come up for a breath. */
function merged(spoken: readonly Spoken[]): Spoken[] {
  const out: Spoken[] = []
  for (const next of spoken) {
    const last = out.at(-1)
    if (last !== undefined && next.from < last.to + samplesIn(0.35)) last.to = Math.max(last.to, next.to)
    else out.push({ ...next })
  }
  return out
}
