import type { Look, SetRecipe } from '../catalog/index.ts'
import { lampsOut, openAir, type LightPlan, type TimeOfDay, type Weather } from './daylight.ts'
import { dimmed } from './color.ts'
import { ownLights } from './set-lights.ts'

export type { LightPlan, TimeOfDay, Weather } from './daylight.ts'

/** The light of a set at a time and in a weather, as a look wants it; `darkens`: it gets dark there, and nobody lights a lamp. */
export function planLight(options: { set: SetRecipe; time: TimeOfDay; weather: Weather; look: Look; darkens?: boolean }): LightPlan {
  const { set, look } = options
  const own = set.light === undefined ? undefined : ownLights[set.light]
  if (set.light !== undefined && own === undefined) throw new Error(`The set "${set.id}" asks for the light "${set.light}", which nobody plans.`)
  const usual = own?.(options.time, options.weather) ?? openAir(options.time, options.weather)
  const plan = options.darkens === true ? lampsOut(usual) : usual
  return {
    ...plan,
    key: dimmed(plan.key, look.key),
    sky: dimmed(plan.sky, look.fill),
    bounce: dimmed(plan.bounce, look.fill),
    rim: dimmed(plan.rim, look.rim),
    hazePerM: plan.hazePerM * look.haze,
  }
}

