/*
 * Which verbs and nouns name which action. A word may carry a manner after a colon: `gobble:fast` is eating, fast.
 * `near` words are approximations and told as such.
 */

/** The verbs that mean one action. */
export interface ActionWords {
  action: string
  verbs: string
  near?: string
  /** Nouns that name the action after a light verb: to do a `backflip`. */
  nouns?: string
}
