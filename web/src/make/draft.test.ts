import type { Clip } from '@kinora/contract'
import { expect, test } from 'vitest'
import { draftAgain, draftRemixing, emptyDraft, keptDraft, requestFor } from './draft.ts'

const clip: Clip = {
  id: 'clip1', owner: { id: 'p1', name: 'Ada', handle: 'ada' }, prompt: 'a dog', reading: { prompt: 'a dog', spans: [], inferred: [], summary: 'A dog.' },
  state: 'completed', progress: 1, stage: 'done', secondsLeft: null, problem: null, widthPx: 720, heightPx: 1280, durationS: 5, seed: 0, look: 'noir',
  remixOf: null, notes: [], createdAt: '2026-11-23T05:00:00.000Z', completedAt: null, files: { video: 'v', thumbnail: 't', spritesheet: 's', captions: 'c' }, postId: null, receipt: null,
}

test('a fresh draft leaves look and seed to the server', () => {
  expect(requestFor({ ...emptyDraft, prompt: 'a cat' })).toEqual({ prompt: 'a cat', seconds: 10, shape: 'wide' })
})

test('a remix keeps everything and names its source; a seed of 0 is a seed', () => {
  expect(requestFor(draftRemixing(clip))).toEqual({ prompt: 'a dog', seconds: 5, shape: 'portrait', look: 'noir', seed: 0, remixOf: 'clip1' })
})

test('making a film again is no remix of it', () => {
  expect(requestFor(draftAgain(clip))).not.toHaveProperty('remixOf')
})

test('where storage is forbidden the box starts empty', () => {
  expect(keptDraft()).toEqual(emptyDraft)
})
