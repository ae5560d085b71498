import type { GateDecision, Reading } from '@kinora/contract'

/** What somebody wants to make, as the gate sees it. */
export interface GateQuestion {
  callerId: string
  prompt: string
  reading: Reading
  /** The caller agreed to go on with generic kin where a registered character stands in the way. */
  acceptSubstitutes: boolean
}

/** Decides before a render whether it may be made, with a reason and the rule that says so. */
export interface RightsGate {
  decide(question: GateQuestion): Promise<GateDecision>
}
