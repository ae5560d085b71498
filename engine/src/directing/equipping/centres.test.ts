import type { CameraIntent, Screenplay } from '@kinora/contract'
import { expect, test } from 'vitest'
import { centreOfSet, recipeById, setRecipes } from '../../catalog/index.ts'
import { withCentres } from './centres.ts'

const filmed = (move: CameraIntent['move'], set: string, props: Screenplay['props'] = []): Screenplay => ({
  version: 2, title: 't', prompt: 'p', seed: 0, format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, look: 'miniature', cast: [], props, sets: [{ id: 'here', recipe: set, label: set }], sounds: [],
  shots: [{ id: 'shot-1', setId: 'here', camera: { subjects: [], size: 'full', angle: 'eye', side: 'viewer', move }, beats: [], lines: [] }],
})

test('a camera that goes round a place goes round what stands in its middle; doing it twice changes nothing', () => {
  const once = withCentres(filmed('orbit-clockwise', 'garden'))
  expect(once.props.map(({ recipe }) => recipe)).toEqual(['fountain'])
  expect(once.shots[0]?.camera?.subjects).toEqual(once.props.map(({ id }) => id))
  expect(withCentres(once)).toEqual(once)
})

test('nothing is put where somebody is named, where another move is asked for, or indoors', () => {
  const named = filmed('orbit-clockwise', 'garden', [{ id: 'vase', recipe: 'vase', label: 'vase' }])
  for (const film of [named, filmed('pan-left', 'garden'), filmed('orbit-clockwise', 'kitchen')]) expect(withCentres(film)).toEqual(film)
})

test('what stands in the middle of a place is in the catalog', () => {
  for (const set of setRecipes) {
    const centre = centreOfSet(set)
    if (centre !== undefined) expect(recipeById(centre)?.id, set.id).toBe(centre)
  }
})
