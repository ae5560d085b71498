import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Clapperboard, LogIn, type LucideIcon, Plus, UserRound } from 'lucide-react'
import { asked } from '../server.ts'

interface Place { to: '/feed' | '/make' | '/me' | '/sign-in'; name: string; icon: LucideIcon }

const memberPlaces: Place[] = [
  { to: '/feed', name: 'Feed', icon: Clapperboard },
  { to: '/make', name: 'Make', icon: Plus },
  { to: '/me', name: 'Me', icon: UserRound },
]
const strangerPlaces: Place[] = [
  { to: '/feed', name: 'Feed', icon: Clapperboard },
  { to: '/sign-in', name: 'Sign in', icon: LogIn },
]
const placesWithoutBar = ['/welcome', '/sign-in', '/sign-up']

/** What stays around every place: a bar below on a phone, a slim rail at the side on a wide screen. */
export function AppFrame() {
  const { data } = useQuery(asked.session)
  const path = useRouterState({ select: (state) => state.location.pathname })
  if (placesWithoutBar.includes(path)) return <div className="min-h-dvh"><Outlet /></div>
  return (
    <div className="flex h-dvh flex-col-reverse md:flex-row">
      <Bar places={data?.person === null ? strangerPlaces : memberPlaces} />
      <div className="relative min-h-0 min-w-0 flex-1 overflow-y-auto"><Outlet /></div>
    </div>
  )
}

function Bar({ places }: { places: Place[] }) {
  return (
    <nav aria-label="Places" className="shrink-0 border-hairline pb-[env(safe-area-inset-bottom)] max-md:border-t md:w-20 md:border-r md:pt-4">
      <ul className="flex md:flex-col md:gap-2 md:px-2">
        {places.map(({ to, name, icon: Icon }) => (
          <li key={to} className="flex-1">
            <Link
              to={to}
              className="flex min-h-14 flex-col items-center justify-center gap-0.5 rounded-card text-xs transition-colors duration-150 md:min-h-16"
              activeProps={{ className: 'font-bold text-ink' }}
              inactiveProps={{ className: 'text-quiet hover:text-ink' }}
            >
              <Icon aria-hidden size="1.5rem" />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
