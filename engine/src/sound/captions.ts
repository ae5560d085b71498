import type { StagedScreenplay } from '@kinora/contract'
import type { Takes } from '../speech/index.ts'
import { linesOnFilm } from './timeline.ts'

/** The spoken lines as subtitles (WebVTT) with the speaker's name, in film time. A heading without cues when nobody speaks. */
export function captionsFor(staged: StagedScreenplay, takes: Takes): string {
  const cues = linesOnFilm(staged, takes)
    .filter(({ line }) => cueText(line.text) !== '')
    .map(({ line, take, startS }) => {
      const endS = Math.min(staged.format.durationS, startS + take.durationS)
      const speaker = staged.cast.find((member) => member.id === line.who)?.label ?? line.who
      return `${line.id}\n${cueTime(startS)} --> ${cueTime(endS)}\n<v ${cueText(speaker).replaceAll('&gt;', '')}>${cueText(line.text)}`
    })
  return ['WEBVTT', ...cues].join('\n\n') + '\n'
}

/** One line of text that cannot be taken for markup or for the end of the cue. */
function cueText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/g, ' ').trim()
}

function cueTime(timeS: number): string {
  const ms = Math.round(timeS * 1000)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`
}
