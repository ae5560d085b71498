import { useId } from 'react'
import { type Choices, lengthsS, lookNames, shapeNames } from './choices.ts'

/** Length, shape and look, each one of a few. */
export function ChoicePanel({ id, choices, onChoices }: { id: string; choices: Choices; onChoices: (choices: Choices) => void }) {
  const lengths = [...new Set([...lengthsS, choices.seconds])].sort((a, b) => a - b)
  return (
    <div id={id} className="rise space-y-3 border-t border-hairline p-4">
      <OneOf legend="Length" value={choices.seconds} options={lengths.map((seconds) => [seconds, `${seconds} s`])} onValue={(seconds) => { onChoices({ ...choices, seconds }) }} />
      <OneOf legend="Shape" value={choices.shape} options={entriesOf(shapeNames)} onValue={(shape) => { onChoices({ ...choices, shape }) }} />
      <OneOf legend="Look" value={choices.look ?? asWritten} options={[[asWritten, 'As written'], ...entriesOf(lookNames)]} onValue={(look) => { onChoices(withLook(choices, look)) }} />
    </div>
  )
}

/** The option that leaves the look to the words of the prompt. */
const asWritten = ''

function withLook({ look: _, ...rest }: Choices, look: string): Choices {
  return look === asWritten ? rest : { ...rest, look }
}

function entriesOf<Key extends string>(names: Record<Key, string>): [Key, string][] {
  return Object.entries(names) as [Key, string][]
}

interface OneOfProps<Value> { legend: string; value: Value; options: [Value, string][]; onValue: (value: Value) => void }

function OneOf<Value extends string | number>({ legend, value, options, onValue }: OneOfProps<Value>) {
  const name = useId()
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="float-left w-20 text-quiet">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(([option, label]) => (
          <label
            key={option}
            className="figures flex min-h-11 items-center rounded-card border border-hairline px-4 text-quiet transition-colors duration-150 has-checked:border-ink has-checked:font-bold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
          >
            <input type="radio" name={name} checked={option === value} onChange={() => { onValue(option) }} className="sr-only" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
