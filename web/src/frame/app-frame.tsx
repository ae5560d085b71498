import type { Person } from '@kinora/contract'
import { hasEnded } from '@kinora/sdk'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Clapperboard, LogIn, type LucideIcon, Plus, UserRound } from 'lucide-react'
import { useEffect } from 'react'
import { counted } from '../parts/wording.ts'
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
/** What scrolls: the place that is shown, without the bar. */
export const placeId = 'place'

const placesWithoutBar = ['/welcome', '/sign-in', '/sign-up']

/** What stays around every place: a bar below on a phone, a slim rail at the side on a wide screen. */
export function AppFrame() {
  const { data } = useQuery(asked.session)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const filmsInMaking = useFilmsInMaking(data?.person ?? null)
  useFocusInPlace(path)
  if (placesWithoutBar.includes(path)) return <div className="min-h-dvh"><Outlet /></div>
  return (
    <div className="flex h-dvh flex-col-reverse md:flex-row">
      <Bar places={data?.person === null ? strangerPlaces : memberPlaces} filmsInMaking={filmsInMaking} />
      <div id={placeId} data-scroll-restoration-id={placeId} tabIndex={-1} className="relative min-h-0 min-w-0 flex-1 overflow-y-auto focus-visible:outline-none"><Outlet /></div>
    </div>
  )
}

/** When the link that led here is gone, the keyboard goes on at the start of the new place instead of at the top of the page. */
function useFocusInPlace(path: string): void {
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById(placeId)?.focus({ preventScroll: true })
  }, [path])
}

/** How many of a person's films are being made just now. */
function useFilmsInMaking(person: Person | null): number {
  const { data } = useInfiniteQuery({ ...asked.myClips, enabled: person !== null })
  return data?.pages.flatMap((page) => page.items).filter((clip) => !hasEnded(clip)).length ?? 0
}

function Bar({ places, filmsInMaking }: { places: Place[]; filmsInMaking: number }) {
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
              <span className="relative">
                <Icon aria-hidden size="1.5rem" />
                {to === '/me' && filmsInMaking > 0 ? <span className="absolute -top-1 -right-2.5 grid h-4 min-w-4 place-items-center rounded-full bg-ink px-1 text-[0.6875rem] font-bold text-ground"><span aria-hidden className="figures">{filmsInMaking}</span></span> : null}
              </span>
              {name}
              {to === '/me' && filmsInMaking > 0 ? <span className="sr-only">, {counted(filmsInMaking, 'film')} being made</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
