import { waterHeightAt, type Water } from '../../../engine/src/performance/index.ts'
import { add, rotate, type Vector } from '../../../engine/src/platform/index.ts'
import type { Law } from '../law.ts'
import { sizes } from '../plain-things.ts'
import { originAt, stepS, stepsOf, type Placed } from '../skeleton.ts'
import { bodyCalled, carriedBy, onGround, type Model, type Scene, type Shown } from '../staging.ts'

const waterKgPerM3 = 1000

/** A scene of something that floats, and how deep it lies as a share of what Archimedes says. */
interface Afloat extends Scene { share: (shown: Shown, water: Water) => number }

const afloat = (name: string, recipe: string, share: Afloat['share'], more: Partial<Scene> = {}): Afloat =>
  ({ name, cast: { hull: recipe }, set: 'lake-water', durationS: 20, placements: { hull: onGround() }, share, ...more })

/** The draft that is seen over the one that is reckoned. */
const draft = (expectedM: (shown: Shown) => number) => (shown: Shown, water: Water): number => meanDraft(shown, water) / expectedM(shown)

/** The draft at which a volume that grows with depth displaces a mass (bisection). */
function draftFor(massKg: number, volumeM3: (draftM: number) => number, deepestM: number): number {
  let [low, high] = [0, deepestM]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (waterKgPerM3 * volumeM3(middle) < massKg) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const massOf = (shown: Shown, id = 'hull'): number => bodyCalled(shown, id).model.recipe.massKg

/** A box: mass over area and density. */
const ofBox = (shown: Shown): number => massOf(shown) / (waterKgPerM3 * sizes.raft.widthM * sizes.raft.lengthM)
/** An upright cylinder: the same with a round base. */
const ofPillar = (shown: Shown): number => massOf(shown) / (waterKgPerM3 * Math.PI * sizes.pillar.radiusM ** 2)
/** A lying cylinder: the segment of a circle, times its length. */
const ofLog = (shown: Shown): number => {
  const { radiusM: r, lengthM } = sizes.log
  return draftFor(massOf(shown), (d) => lengthM * (r * r * Math.acos((r - d) / r) - (r - d) * Math.sqrt(2 * r * d - d * d)), 2 * r)
}
/** A ball: a spherical cap. */
const ofBuoy = (shown: Shown): number => draftFor(massOf(shown), (d) => (Math.PI * d * d * (3 * sizes.buoyRadiusM - d)) / 3, 2 * sizes.buoyRadiusM)
/** Whatever its form and however it is trimmed: what its finest mesh displaces of the water under it, in the mean over the shot, against all that it carries. */
const displacement = (...riders: readonly string[]) => (shown: Shown, water: Water): number => {
  const { model, track } = bodyCalled(shown, 'hull')
  const massKg = massOf(shown) + riders.reduce((sum, id) => sum + massOf(shown, id), 0)
  const steps = stepsOf(track).filter((step) => step * stepS >= settlesS && step % 12 === 0)
  return steps.reduce((sum, step) => sum + volumeUnder(model, originAt(model, track, step), (x, z) => waterHeightAt(water, x, z, step * stepS)), 0) * waterKgPerM3 / steps.length / massKg
}

/** The volume of a closed mesh under the water, by upright prisms over its downward side (the divergence theorem). */
function volumeUnder(model: Model, { place, turn }: Placed, levelAt: (x: number, z: number) => number): number {
  const mesh = model.lods[0]
  if (mesh === undefined) return 0
  const heights = Array.from({ length: mesh.positions.length / 3 }, (_, i): Vector => {
    const [x, y, z] = add(place, rotate(turn, [mesh.positions[3 * i] ?? 0, mesh.positions[3 * i + 1] ?? 0, mesh.positions[3 * i + 2] ?? 0]))
    return [x, y - levelAt(x, z), z]
  })
  const vertex = (i: number): Vector => heights[mesh.indices[i] ?? 0] ?? [0, 0, 0]
  let volume = 0
  for (let i = 0; i + 2 < mesh.indices.length; i += 3) volume += prismUnder([vertex(i), vertex(i + 1), vertex(i + 2)], 0)
  return volume
}

/** The signed volume between a triangle's part under a height and that height: positive where the triangle faces down. */
function prismUnder(triangle: readonly Vector[], heightM: number): number {
  const under: Vector[] = []
  triangle.forEach((a, i) => {
    const b = triangle[(i + 1) % 3] ?? a
    if (a[1] <= heightM) under.push(a)
    if ((a[1] - heightM) * (b[1] - heightM) < 0) {
      const share = (heightM - a[1]) / (b[1] - a[1])
      under.push([a[0] + (b[0] - a[0]) * share, heightM, a[2] + (b[2] - a[2]) * share])
    }
  })
  const [first] = under
  let volume = 0
  for (let i = 1; first !== undefined && i + 1 < under.length; i++) {
    const [b, c] = [under[i] ?? first, under[i + 1] ?? first]
    const shadow = ((b[0] - first[0]) * (c[2] - first[2]) - (c[0] - first[0]) * (b[2] - first[2])) / 2
    volume += shadow * (heightM - (first[1] + b[1] + c[1]) / 3)
  }
  return volume
}

/** How deep the hull lies, from the mean water over its outline to its lowest point, averaged over the shot: waves come and go. */
function meanDraft(shown: Shown, water: Water): number {
  const { model, track } = bodyCalled(shown, 'hull')
  const { min, max } = model.bounds
  let sum = 0
  let count = 0
  for (const step of stepsOf(track)) {
    if (step * stepS < settlesS) continue
    const { place, turn } = originAt(model, track, step)
    for (const across of spots) {
      for (const along of spots) {
        const local: Vector = [min[0] + across * (max[0] - min[0]), min[1], min[2] + along * (max[2] - min[2])]
        const [x, y, z] = add(place, rotate(turn, local))
        sum += waterHeightAt(water, x, z, step * stepS) - y
        count++
      }
    }
  }
  return sum / count
}

const settlesS = 4
const spots = [0.1, 0.3, 0.5, 0.7, 0.9]

/** What floats displaces its own weight of water (Archimedes). */
export const floating: Law<Afloat> = {
  name: 'draft_error',
  says: 'the draft of what floats, in the mean over the waves of 16 s, against the depth at which it displaces its own mass of water (box, cylinder, segment, cap; a board by the volume of its mesh that is under water)',
  unit: '%',
  bound: '<= 2',
  scenes: [
    afloat('light box', 'light-raft', draft(ofBox)),
    afloat('laden box', 'laden-raft', draft(ofBox)),
    afloat('upright cylinder', 'pillar', draft(ofPillar)),
    afloat('lying cylinder', 'log', draft(ofLog)),
    afloat('light ball', 'light-buoy', draft(ofBuoy)),
    afloat('heavy ball', 'heavy-buoy', draft(ofBuoy)),
    afloat('paddleboard alone', 'paddleboard', displacement(), { set: 'pond-water' }),
    afloat('paddleboard with rider', 'paddleboard', displacement('rider'), { cast: { hull: 'paddleboard', rider: 'woman' }, placements: { hull: onGround(), rider: carriedBy('hull', 'deck', 'stand') } }),
    afloat('laden box in a swell', 'laden-raft', draft(ofBox), { set: 'sea' }),
  ],
  measure(shown, { share }) {
    if (shown.shot.water === undefined) throw new Error('There is no water to float in.')
    return 100 * Math.abs(share(shown, shown.shot.water) - 1)
  },
}
