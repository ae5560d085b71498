import type { Clip, ClipRequest } from '@kinora/contract'
import { type Choices, defaultChoices, shapeOf } from './choices.ts'

/** What stands in the box and is not made yet. Lives as long as the tab, so that leaving the place loses nothing. */
export interface Draft {
  prompt: string
  choices: Choices
  /** The seed of the clip it came from: words that stay the same then give the same picture. */
  seed?: number
  /** The clip that it remixes. */
  source?: { clipId: string; handle: string; thumbnail: string }
}

export const emptyDraft: Draft = { prompt: '', choices: defaultChoices }

const storageKey = 'kinora.draft.1'

export function keptDraft(): Draft {
  try {
    const kept = sessionStorage.getItem(storageKey)
    return kept === null ? emptyDraft : { ...emptyDraft, ...(JSON.parse(kept) as Partial<Draft>) }
  } catch {
    // Storage can be forbidden in a browser; the box then starts empty.
    return emptyDraft
  }
}

export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(draft))
  } catch {
    // As above: the draft then lives only as long as the page.
  }
}

/** A draft that makes the same film again, as a start for another try. */
export function draftAgain(clip: Clip): Draft {
  return { prompt: clip.prompt, choices: { seconds: clip.durationS, shape: shapeOf(clip), look: clip.look }, seed: clip.seed }
}

/** A draft that remixes a finished clip. */
export function draftRemixing(clip: Clip): Draft {
  return { ...draftAgain(clip), source: { clipId: clip.id, handle: clip.owner.handle, thumbnail: clip.files?.thumbnail ?? '' } }
}

/** The request that makes a draft into a clip. */
export function requestFor(draft: Draft): ClipRequest {
  return {
    prompt: draft.prompt,
    ...draft.choices,
    ...(draft.seed === undefined ? {} : { seed: draft.seed }),
    ...(draft.source === undefined ? {} : { remixOf: draft.source.clipId }),
  }
}
