import type { Starter } from '@kinora/contract'
import { useQuery } from '@tanstack/react-query'
import { asked } from '../server.ts'

/** Films to begin with: one tap makes one. */
export function Starters({ onStarter }: { onStarter: (starter: Starter) => void }) {
  const { data } = useQuery(asked.starters)
  if (data === undefined || data.length === 0) return null
  return (
    <section aria-labelledby="starters" className="rise space-y-3">
      <h2 id="starters" className="text-quiet">Or tap one, and it is made:</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {data.map((starter) => (
          <li key={starter.id}>
            <button
              type="button"
              onClick={() => { onStarter(starter) }}
              className="flex h-full w-full flex-col rounded-card border border-hairline p-4 text-left transition-colors duration-150 hover:border-edge hover:bg-raised"
            >
              <span className="font-bold">{starter.title}</span>
              <span className="text-quiet">{starter.prompt}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
