/** One action, and the verbs with the objects that name it together. */
export interface DeedWords {
  action: string
  verbs: string
  /** Objects in dictionary form, a compound where only the compound means it. */
  objects: string
  /** The object follows one of these prepositions instead of the verb: "talks on the phone". */
  after?: string
  /** The object is the deed itself and nothing to be seen: to play tag. */
  isDeed?: boolean
  /** A thing that is used although nobody names it, by its recipe and its name: catch is played with a ball. */
  uses?: readonly [recipe: string, name: string]
  /** Only the nearest that bodies can do. */
  near?: boolean
}
