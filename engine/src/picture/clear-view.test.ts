import { expect, test } from 'vitest'
import { firstView, placeForClearView, type View, type Viewed } from './clear-view.ts'

/** Three bodies in a picture of 10 × 10: each covers three rows, and in some views the first covers the second. */
function three(hidesIn: (view: View) => boolean): { shot: Viewed; chosen: () => View } {
  let view = firstView
  const draw = (only?: readonly string[]) => {
    const ids = new Uint8Array(100)
    for (const place of [1, 2, 3]) if (only === undefined || only.includes(`body-${place}`)) ids.fill(place, (place - 1) * 30, place * 30)
    if (hidesIn(view) && (only === undefined || only.length > 1)) ids.fill(1, 30, 55)
    return Promise.resolve({ ids })
  }
  return { shot: { isOnTheMove: false, isStacked: false, subjectPlaces: [1, 2, 3], entityIds: ['body-1', 'body-2', 'body-3'], place: (next) => { view = next }, draw: (_, only) => draw(only) }, chosen: () => view }
}

test('the first choice stays while all are seen', async () => {
  const { shot, chosen } = three(() => false)
  await placeForClearView(shot)
  expect(chosen()).toEqual(firstView)
})

test('where one of three hides another, the camera goes to a view in which it does not', async () => {
  const fromAbove = three(({ liftDeg }) => liftDeg === 0)
  await placeForClearView(fromAbove.shot)
  expect(fromAbove.chosen().liftDeg).toBeGreaterThan(0)
  const fromAside = three(({ yawShiftDeg }) => yawShiftDeg <= 0)
  await placeForClearView(fromAside.shot)
  expect(fromAside.chosen().yawShiftDeg).toBeGreaterThan(0)
})

test('where nothing helps, the first choice stays', async () => {
  const { shot, chosen } = three(() => true)
  await placeForClearView(shot)
  expect(chosen()).toEqual(firstView)
})
