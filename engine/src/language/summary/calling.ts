import type { Screenplay } from '@kinora/contract'
import { counted, isProper, numberWord, pluralOf } from '../cast/naming.ts'

/** Calls bodies and things by name: "a dog" the first time, "the dog" from then on, "another dog" where it is not the first of its name. */
export class Calling {
  private readonly labels: ReadonlyMap<string, string>
  private readonly told = new Set<string>()

  constructor({ cast, props }: Screenplay) {
    this.labels = new Map([...cast, ...props].map(({ id, label }) => [id, label]))
  }

  labelOf(id: string): string | undefined { return this.labels.get(id) }

  isTold(id: string): boolean { return this.told.has(id) }

  /** All that go by this name. */
  named(label: string): string[] {
    return [...this.labels].flatMap(([id, each]) => (each === label ? [id] : []))
  }

  /** Calls those of one name together; they are told from then on. */
  call(ids: readonly string[]): string {
    const label = this.labels.get(ids[0] ?? '') ?? ''
    const all = this.named(label)
    const known = all.filter((id) => this.told.has(id))
    const isKnown = ids.every((id) => this.told.has(id))
    for (const id of ids) this.told.add(id)
    if (known.length === 0 || isProper(label)) return counted(ids.length, label)
    if (isKnown) return all.length > ids.length && known.length > ids.length ? `one ${label}` : `the ${ids.length > 1 ? pluralOf(label) : label}`
    return ids.length > 1 ? `${numberWord(ids.length)} other ${pluralOf(label)}` : `another ${label}`
  }

  /** Calls what somebody does something with or to: all of its name but those who do it; "each other" where nobody else is left. */
  callObject(id: string, doers: readonly string[]): string {
    const others = this.named(this.labels.get(id) ?? '').filter((each) => !doers.includes(each))
    return others.length === 0 ? 'each other' : this.call(others)
  }
}
