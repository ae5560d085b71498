/** Who is seen at each pixel of a small picture, by place in the legend; 0 for nobody. */
interface IdPicture { ids: Uint8Array }

/** How a shot's camera is turned away from its first choice: degrees round its subject and above it, and the share of its way that it goes. */
export interface View { yawShiftDeg: number; liftDeg: number; wayShare: number }

/** The first choice. */
export const firstView: View = { yawShiftDeg: 0, liftDeg: 0, wayShare: 1 }
const turned = (yawShiftDeg: number, liftDeg = 0): View => ({ ...firstView, yawShiftDeg, liftDeg })
const views = [firstView, ...[26, -26, 48].map((yawShiftDeg) => turned(yawShiftDeg))]
/** Bodies that hide one another are seen apart from a little higher, or from a little to the side. */
const viewsOfMany = [firstView, turned(0, 13), turned(16), turned(-16), turned(16, 13), turned(-16, 13), turned(0, 26), ...views.slice(1)]

const viewsOfStacks = [firstView, turned(12), turned(-12)]

/** No more of its subjects than this share may be behind scenery, without looking for another view. */
const mostHidden = 0.2
/** A view that shows so little more is not worth another side. */
const leastGain = { scenery: 0.12, many: 0.03 }
/** From so many subjects on, each is looked for by itself. */
const manyFrom = 3
/** A body is lost where more of it than this share is hidden, or less of the frame than this is covered by it. */
const lost = { hidden: 0.4, share: 0.003 }

/** What a view is looked for in: a shot whose camera can be placed, and small id pictures of it, of all or only of some. */
export interface Viewed {
  isOnTheMove: boolean
  /** Whether somebody is to be over or under another: seen from above or far from the side he would not be. */
  isStacked: boolean
  /** The places in the legend of whom the shot is about. */
  subjectPlaces: readonly number[]
  entityIds: readonly string[]
  place(view: View): void
  /** At a share of the shot's length. */
  draw(at: number, only?: readonly string[]): Promise<IdPicture>
}

/** Places a shot's camera where scenery does not hide whom it is about and, of three or more, where they do not hide one another. */
export async function placeForClearView(shot: Viewed): Promise<void> {
  const isOfMany = shot.subjectPlaces.length >= manyFrom
  const sides = shot.isStacked ? viewsOfStacks : isOfMany ? viewsOfMany : views
  const gain = isOfMany ? leastGain.many : leastGain.scenery
  let best = { view: firstView, hidden: Infinity }
  for (const view of shot.isOnTheMove ? [...sides, ...sides.map((each) => ({ ...each, wayShare: 0.3 }))] : sides) {
    shot.place(view)
    const scenery = await sceneryHides(shot, best.hidden)
    const hidden = isOfMany && scenery <= best.hidden ? Math.max(scenery > mostHidden ? scenery : 0, await lostShare(shot)) : scenery
    if (hidden < best.hidden - (best.hidden === Infinity ? 0 : gain)) best = { view, hidden }
    if (best.hidden < (isOfMany ? leastGain.many : mostHidden)) break
  }
  shot.place(best.view)
}

/** The largest share of the subjects that scenery hides at some moment of a shot; it need not be known beyond a limit. */
async function sceneryHides(shot: Viewed, limit: number): Promise<number> {
  let largest = 0
  const subjects = new Set(shot.subjectPlaces)
  for (const at of shot.isOnTheMove ? [0.04, 0.2, 0.35, 0.5, 0.7, 0.9] : [0.1, 0.5, 0.9]) {
    const bare = await shot.draw(at, shot.entityIds)
    const dressed = await shot.draw(at)
    const whole = bare.ids.reduce((count, id) => count + (subjects.has(id) ? 1 : 0), 0)
    const hidden = bare.ids.reduce((count, id, i) => count + (subjects.has(id) && dressed.ids[i] === 0 ? 1 : 0), 0)
    largest = Math.max(largest, whole === 0 ? 0 : hidden / whole)
    if (largest > limit) return largest
  }
  return largest
}

/** The share of the subjects, over some moments of a shot, that are too small or too much hidden by others to be seen. */
async function lostShare(shot: Viewed): Promise<number> {
  const moments = [0.05, 0.35, 0.65, 0.95]
  let count = 0
  for (const at of moments) {
    const together = pixelsOf(await shot.draw(at))
    for (const place of shot.subjectPlaces) {
      const alone = pixelsOf(await shot.draw(at, [shot.entityIds[place - 1] ?? '']))
      const [seen, whole] = [together.get(place) ?? 0, alone.get(place) ?? 0]
      if (seen < (1 - lost.hidden) * whole || seen < lost.share * together.total) count++
    }
  }
  return count / (moments.length * shot.subjectPlaces.length)
}

function pixelsOf({ ids }: IdPicture): { get(place: number): number | undefined; total: number } {
  const counts = new Map<number, number>()
  for (const place of ids) counts.set(place, (counts.get(place) ?? 0) + 1)
  return { get: (place) => counts.get(place), total: ids.length }
}
