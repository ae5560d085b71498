import { add, fromEuler, multiply, radians, rotate, sin, subtract, tau, turnY, type Vector } from '../../platform/index.ts'
import type { Action } from '../action.ts'

/*
 * What things do while they sound or hang: the hands of a clock go round in ticks, a lantern swings from what it hangs by.
 */

/** Seconds from one tick to the next, and degrees that each hand goes on: far faster than a clock, so that it is seen. */
const tickS = 0.4
const handDeg: Readonly<Record<string, number>> = { minute: 18, hour: 4.5 }
/** Share of a tick in which a hand jumps. */
const jumpShare = 0.3
/** How far a pendulum goes to each side, degrees, and seconds of a swing and back; and a clock that has no hands, which rocks. */
const pendulumDeg = 13
const rockDeg = 5

const swingOf = (timeS: number, periodS: number, deg: number): number => radians(deg) * sin((tau * timeS) / periodS)

/** Ticking: hands jump on, a pendulum swings; a clock without either rocks. */
export const tick: Action = {
  layer: 'body',
  begin: ({ actor, scene }) => {
    const { position, headingRad } = actor.stand
    const hands = Object.entries(handDeg).flatMap(([name, deg]) => { const bone = actor.model.boneIndex[name]; return bone === undefined ? [] : [{ bone, deg }] })
    const pendulum = actor.model.boneIndex['pendulum']
    return {
      blendS: 0,
      pose: (timeS: number) => {
        const ticks = Math.floor(timeS / tickS)
        const gone = ticks + Math.min(1, (timeS / tickS - ticks) / jumpShare)
        actor.stand = { position, headingRad, velocity: [0, 0, 0] }
        const rock = hands.length === 0 && pendulum === undefined ? swingOf(timeS, 2 * tickS, rockDeg) : 0
        const rotation = multiply(turnY(headingRad), fromEuler(0, 0, rock))
        actor.rig.begin(actor.at(actor.rig.rest(0)), rotation)
        for (const { bone, deg } of hands) actor.rig.setLocal(bone, fromEuler(0, 0, -radians(deg) * gone))
        if (pendulum !== undefined) actor.rig.setLocal(pendulum, fromEuler(0, 0, swingOf(timeS, 4 * tickS, pendulumDeg)))
        scene.world.hold(actor.entityId, position, rotation)
      },
    }
  },
}

/** How far above its foot what hangs is held, in its heights; how far it swings to each side, degrees, and seconds of a swing and back. */
const hung = { pivots: 2, deg: 24, periodS: 1.9 }

/** Swinging of what hangs: to and fro about a point above it. */
export const swingHung: Action = {
  layer: 'body',
  begin: ({ actor, scene }) => {
    const { position, headingRad } = actor.stand
    const pivot: Vector = add(position, [0, hung.pivots * actor.model.bounds.max[1], 0])
    return {
      blendS: 0,
      pose: (timeS: number) => {
        actor.stand = { position, headingRad, velocity: [0, 0, 0] }
        const swing = fromEuler(0, 0, swingOf(timeS, hung.periodS, hung.deg))
        const about = (point: Vector): Vector => add(pivot, rotate(swing, subtract(point, pivot)))
        const rotation = multiply(swing, turnY(headingRad))
        actor.rig.begin(about(actor.at(actor.rig.rest(0))), rotation)
        scene.world.hold(actor.entityId, about(position), rotation)
      },
    }
  },
}
