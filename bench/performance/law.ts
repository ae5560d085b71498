import type { Scene, Shown } from './staging.ts'

/** A law of nature or of anatomy, the scenes that it is measured in, and how. */
export interface Law<S extends Scene = Scene> {
  /** As it stands in the name of a figure. */
  name: string
  /** What is measured, against what, and where the expected value comes from. */
  says: string
  unit: string
  /** `<= 2`: from the issue, never loosened. */
  bound: string
  scenes: readonly S[]
  /** The figure of one scene, as far as it misses the law: 0 is perfect. */
  measure(shown: Shown, scene: S): number | Promise<number>
}

/** One figure of a law: what one scene shows of it. */
export interface Finding { law: Law; scene: Scene; value: number }

/** A law as it is measured among others: its scenes are its own. */
export const lawOf = <S extends Scene>(law: Law<S>): Law => law as unknown as Law
