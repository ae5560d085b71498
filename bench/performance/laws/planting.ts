import { dot, rotate, subtract, type Vector } from '../../../engine/src/platform/index.ts'
import type { Law } from '../law.ts'
import { bonesAt, pointOn, type Placed } from '../skeleton.ts'
import { bodyCalled, onGround, type Model, type Scene, type Shown } from '../staging.ts'

interface OnFoot extends Scene { walkers: readonly string[] }

const walking = (name: string, recipe: string, action: string, more: Partial<OnFoot> = {}): OnFoot =>
  ({ name, set: 'meadow', cast: { walker: recipe }, durationS: 4, walkers: ['walker'], placements: { walker: onGround(0, 0, { headingDeg: 30 }) }, beats: [{ action, durationS: 3 }], ...more })

interface Foot { bone: number; toe: number; ball: Vector }

/** A body's feet: the bone that ends each leg, and where its ball is at rest. */
function feetOf(model: Model): Foot[] {
  return (model.recipe.roles?.legs ?? []).flatMap(({ bones }) => {
    const [bone, toe] = [bones.at(-2), bones.at(-1)].map((name) => model.boneIndex[name ?? ''])
    const ball = toe === undefined ? undefined : model.bones[toe]?.rest
    return bone === undefined || toe === undefined || ball === undefined ? [] : [{ bone, toe, ball }]
  })
}

/** A foot is down while its ball is within so many metres of its height on the ground, for so many steps at least. */
const downM = 0.002
const leastSteps = 4

/** Every stretch of time for which a foot is down: where its ball is and how the foot is turned, step by step. */
function stancesOf(shown: Shown, who: string): Placed[][] {
  const { model, track } = bodyCalled(shown, who)
  const stances: Placed[][] = []
  const poses = Array.from({ length: track.poseCount }, (_, step) => bonesAt(model, track, step))
  for (const { toe, bone, ball } of feetOf(model)) {
    let open: Placed[] = []
    for (const bones of [...poses, []]) {
      const place = bones.length === 0 ? undefined : pointOn(model, bones, toe, ball)
      const turn = bones[bone]?.turn
      if (place !== undefined && turn !== undefined && Math.abs(place[1] - ball[1]) < downM) open.push({ place, turn })
      else {
        if (open.length >= leastSteps) stances.push(open)
        open = []
      }
    }
  }
  return stances
}

/** The farthest that the ball of a foot gets from where it came down, over the ground. */
const slideOf = ([first, ...rest]: readonly Placed[]): number =>
  first === undefined ? 0 : Math.max(0, ...rest.map(({ place }) => Math.hypot(place[0] - first.place[0], place[2] - first.place[2])))

/** What stands does not slide. */
export const planted: Law<OnFoot> = {
  name: 'foot_slide',
  says: 'how far the ball of a foot that is down gets from where it came down',
  unit: 'cm',
  bound: '<= 1',
  scenes: [
    walking('woman walks', 'woman', 'walk'),
    walking('boy runs', 'boy', 'run'),
    walking('robot walks', 'robot', 'walk'),
    walking('dog trots', 'dog', 'trot'),
    walking('horse gallops', 'horse', 'gallop', { placements: { walker: onGround(-6, 0, { headingDeg: 90 }) } }),
    walking('man dances', 'man', 'dance', { set: 'dance-studio' }),
    walking('girl turns and walks back', 'girl', 'walk', { durationS: 6, beats: [{ action: 'walk', durationS: 2.5, target: { xM: 2, zM: 0 } }, { action: 'walk', startS: 2.6, durationS: 3, target: { xM: -1, zM: 1 } }] }),
    walking('gymnast tumbles', 'gymnast', 'tumble', { set: 'gym', durationS: 10, beats: [{ action: 'tumble', durationS: 9.5 }] }),
  ],
  measure: (shown, { walkers }) => 100 * Math.max(...walkers.flatMap((who) => stancesOf(shown, who).map(slideOf))),
}

/** How far a blade has been carried across its edge by the end of its stance: its way is along where it points. */
function slipOf(stance: readonly Placed[]): number {
  let [slip, worst] = [0, 0]
  for (let i = 0; i + 1 < stance.length; i++) {
    const [a, b] = [stance[i], stance[i + 1]]
    if (a === undefined || b === undefined) continue
    const [ax, , az] = rotate(a.turn, [1, 0, 0])
    const [bx, , bz] = rotate(b.turn, [1, 0, 0])
    const across: Vector = [(ax + bx) / 2, 0, (az + bz) / 2]
    slip += dot(subtract(b.place, a.place), across) / Math.hypot(across[0], across[2])
    worst = Math.max(worst, Math.abs(slip))
  }
  return worst
}

const skating = (name: string, beat: NonNullable<Scene['beats']>[number], durationS: number): OnFoot =>
  ({ name, set: 'ice-rink', cast: { walker: 'skater' }, durationS, walkers: ['walker'], placements: { walker: onGround(-4, 0, { headingDeg: 90 }) }, beats: [beat] })

/** A skate glides along its edge only. */
export const gliding: Law<OnFoot> = {
  name: 'blade_slip',
  says: 'how far a blade that is down is carried across its own edge',
  unit: 'cm',
  bound: '<= 1',
  scenes: [
    skating('skater skates ahead', { action: 'skate', target: { xM: 6, zM: 0 } }, 4),
    skating('skater skates round', { action: 'skate' }, 6),
    skating('skater jumps an axel', { action: 'axel', count: 2 }, 7),
  ],
  measure: (shown, { walkers }) => 100 * Math.max(...walkers.flatMap((who) => stancesOf(shown, who).map(slipOf))),
}
