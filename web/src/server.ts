import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { createKinora, hasEnded } from '@kinora/sdk'

/** The server that handed out this page. */
export const kinora = createKinora({ baseUrl: '' })

const startCursor = null as string | null

/** Everything that the pages ask the server for, under the names by which it is kept in memory. */
export const asked = {
  session: queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => kinora.session(signal), staleTime: 60_000 }),
  starters: queryOptions({ queryKey: ['starters'], queryFn: ({ signal }) => kinora.starters(signal), staleTime: Infinity }),
  feed: infiniteQueryOptions({
    queryKey: ['feed'],
    queryFn: ({ pageParam, signal }) => kinora.feed(pageParam, signal),
    initialPageParam: startCursor,
    getNextPageParam: (page) => page.cursor,
  }),
  myClips: infiniteQueryOptions({
    queryKey: ['my-clips'],
    queryFn: ({ pageParam, signal }) => kinora.myClips(pageParam, signal),
    initialPageParam: startCursor,
    getNextPageParam: (page) => page.cursor,
    refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.items.some((clip) => !hasEnded(clip))) === true ? 2000 : false),
  }),
  clip: (id: string) => queryOptions({ queryKey: ['clip', id], queryFn: ({ signal }) => kinora.clip(id, signal) }),
}
