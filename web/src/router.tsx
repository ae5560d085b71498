import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { ClipPage } from './clip/clip-page.tsx'
import { SignInPage } from './entrance/sign-in-page.tsx'
import { SignUpPage } from './entrance/sign-up-page.tsx'
import { WelcomePage } from './entrance/welcome-page.tsx'
import { FeedPage } from './feed/feed-page.tsx'
import { AppFrame, placeId } from './frame/app-frame.tsx'
import { ErrorPage, NotFoundPage } from './frame/error-page.tsx'
import { MakePage } from './make/make-page.tsx'
import { MePage } from './me/me-page.tsx'
import { problemFrom } from './parts/problem-note.tsx'
import { asked } from './server.ts'

interface Context { queryClient: QueryClient }

/** Whether there is anything in the feed for whoever is asking; a feed for members only counts as empty to a stranger. */
async function feedHasFilms({ queryClient }: Context): Promise<boolean> {
  try {
    const { pages } = await queryClient.ensureInfiniteQueryData(asked.feed)
    return pages.some((page) => page.items.length > 0)
  } catch (error) {
    if (problemFrom(error).code === 'sign-in-required') return false
    throw error
  }
}

async function requireSession({ context, location }: { context: Context; location: { href: string } }): Promise<void> {
  const { person } = await context.queryClient.ensureQueryData(asked.session)
  if (person === null) throw redirect({ to: '/sign-in', search: { next: location.href } })
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

const root = createRootRouteWithContext<Context>()({ component: AppFrame, errorComponent: ErrorPage, notFoundComponent: NotFoundPage })

/** The door: films if there are any, else the box; a stranger to a closed house gets the welcome. */
const door = createRoute({
  getParentRoute: () => root,
  path: '/',
  async beforeLoad({ context }) {
    const { person } = await context.queryClient.ensureQueryData(asked.session)
    if (await feedHasFilms(context)) throw redirect({ to: '/feed', replace: true })
    throw redirect({ to: person === null ? '/welcome' : '/make', replace: true })
  },
})
const feed = createRoute({ getParentRoute: () => root, path: '/feed', component: FeedPage })
const make = createRoute({ getParentRoute: () => root, path: '/make', component: MakePage, beforeLoad: requireSession })
const clip = createRoute({ getParentRoute: () => root, path: '/clips/$clipId', component: ClipPage })
const me = createRoute({ getParentRoute: () => root, path: '/me', component: MePage, beforeLoad: requireSession })
const welcome = createRoute({ getParentRoute: () => root, path: '/welcome', component: WelcomePage })
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: (search): { next?: string } => {
    const next = text(search['next'])
    // Only a place of our own: "//elsewhere.example" would lead away.
    return next !== undefined && /^\/(?![/\\])/.test(next) ? { next } : {}
  },
})
const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  component: SignUpPage,
  validateSearch: (search): { invite?: string } => {
    const invite = text(search['invite'])
    return invite === undefined ? {} : { invite }
  },
})

/** The places of the app and how one gets to each. */
export function openRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([door, feed, make, clip, me, welcome, signIn, signUp]),
    context: { queryClient },
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    // The bars stand still; what scrolls is the place beside them.
    scrollToTopSelectors: [`#${placeId}`],
  })
}

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof openRouter> }
}
