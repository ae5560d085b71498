import { cos, radians, sin } from '../../../platform/index.ts'
import type { Key } from '../timeline.ts'

/** Joins skills: each begins where and as the one before ended, so its first key is left out and its angles count on. */
export function inSequence(...skills: readonly (readonly Key[])[]): readonly Key[] {
  const [first = [], ...rest] = skills
  return rest.reduce((sofar, skill) => [...sofar, ...after(sofar, skill)], first)
}

function after(sofar: readonly Key[], skill: readonly Key[]): Key[] {
  const last = (angle: 'pitch' | 'yaw' | 'roll'): number => sofar.filter(({ pose }) => pose[angle] !== undefined).at(-1)?.pose[angle] ?? 0
  const from = { pitch: wholeTurns(last('pitch')), yaw: last('yaw'), roll: wholeTurns(last('roll')) }
  return skill.slice(1).map((key) => ({
    ...key,
    pose: {
      ...key.pose,
      ...(key.pose.pitch === undefined ? {} : { pitch: key.pose.pitch + from.pitch }),
      ...(key.pose.yaw === undefined ? {} : { yaw: key.pose.yaw + from.yaw }),
      ...(key.pose.roll === undefined ? {} : { roll: key.pose.roll + from.roll }),
    },
    ...(key.velocity === undefined ? {} : { velocity: turned(key.velocity, from.yaw) }),
  }))
}

const wholeTurns = (deg: number): number => 360 * Math.round(deg / 360)

/** A speed over the ground seen after a turn to the left. */
function turned([left, ahead]: readonly [number, number], yawDeg: number): readonly [number, number] {
  const [s, c] = [sin(radians(yawDeg)), cos(radians(yawDeg))]
  return [left * c + ahead * s, ahead * c - left * s]
}

/** The same skill begun with the other foot. */
export function mirrored(keys: readonly Key[]): readonly Key[] {
  return keys.map((key) => {
    const { yaw, roll, side, twist, look, armL, armR, legL, legR, ...same } = key.pose
    const pose = {
      ...same,
      ...(yaw === undefined ? {} : { yaw: -yaw }), ...(roll === undefined ? {} : { roll: -roll }),
      ...(side === undefined ? {} : { side: -side }), ...(twist === undefined ? {} : { twist: -twist }), ...(look === undefined ? {} : { look: -look }),
      ...(armL === undefined ? {} : { armR: armL }), ...(armR === undefined ? {} : { armL: armR }),
      ...(legL === undefined ? {} : { legR: legL }), ...(legR === undefined ? {} : { legL: legR }),
    }
    const other = { armL: 'armR', armR: 'armL', legL: 'legR', legR: 'legL', trunk: 'trunk' } as const
    return { ...key, pose, on: key.on.map((name) => other[name]), ...(key.velocity === undefined ? {} : { velocity: [-key.velocity[0], key.velocity[1]] as const }) }
  })
}
