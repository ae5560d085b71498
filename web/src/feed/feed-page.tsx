import type { Post } from '@kinora/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react'
import { Button, buttonLook } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { prefersStillness } from '../parts/sound.ts'
import { asked } from '../server.ts'
import { FeedFilm, FeedPicture } from './feed-film.tsx'
import { FeedPost } from './feed-post.tsx'
import { useFeedKeys } from './feed-keys.ts'

/** What was made here, newest first, one film to a screen. */
export function FeedPage() {
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(asked.feed)
  const posts = data?.pages.flatMap((page) => page.items) ?? []
  const [activeIndex, setActiveIndex] = useState(0)
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && activeIndex >= posts.length - 2) void fetchNextPage()
  }, [activeIndex, posts.length, hasNextPage, isFetchingNextPage, fetchNextPage])
  if (data === undefined && error !== null) {
    const problem = problemFrom(error)
    if (problem.code === 'sign-in-required') return <Navigate to="/welcome" replace />
    return <main className="mx-auto max-w-xl p-5 pt-16"><ProblemNote problem={problem}><Button onClick={() => { void refetch() }}>Try again</Button></ProblemNote></main>
  }
  if (data === undefined) return <main aria-busy className="h-full p-4"><div className="mx-auto h-3/4 max-w-5xl rounded-card bg-raised" /></main>
  if (posts.length === 0) return <EmptyFeed />
  return <FilmStrip posts={posts} activeIndex={activeIndex} onActive={setActiveIndex} />
}

interface FilmStripProps { posts: Post[]; activeIndex: number; onActive: (index: number) => void }

function FilmStrip({ posts, activeIndex, onActive }: FilmStripProps) {
  const strip = useRef<HTMLElement>(null)
  const [isPaused, setPaused] = useState(prefersStillness)
  useActiveScreen(strip, posts.length, onActive)
  useFeedKeys(strip, { activeIndex, isPaused, onPaused: setPaused })
  return (
    <main ref={strip} data-scroll-restoration-id="feed" className="h-full snap-y snap-mandatory overflow-y-auto">
      <title>Feed · Kinora</title>
      <h1 className="sr-only">Feed</h1>
      {posts.map((post, index) => (
        <article key={post.id} data-index={index} aria-label={`Film by @${post.clip.owner.handle}`} className="screen" style={{ '--ratio': post.clip.widthPx / post.clip.heightPx } as CSSProperties}>
          {Math.abs(index - activeIndex) <= 1
            ? <FeedFilm clip={post.clip} isActive={index === activeIndex} isPaused={isPaused} onPaused={setPaused} />
            : <FeedPicture clip={post.clip} />}
          <FeedPost post={post} />
        </article>
      ))}
    </main>
  )
}

/** Tells which film fills the screen. */
function useActiveScreen(strip: RefObject<HTMLElement | null>, screenCount: number, onActive: (index: number) => void): void {
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      const shown = entries.find((entry) => entry.isIntersecting)
      if (shown !== undefined) onActive(Number((shown.target as HTMLElement).dataset['index']))
    }, { root: strip.current, threshold: 0.6 })
    for (const screen of strip.current?.querySelectorAll('[data-index]') ?? []) observer.observe(screen)
    return () => { observer.disconnect() }
  }, [strip, screenCount, onActive])
}

function EmptyFeed() {
  return (
    <main className="mx-auto flex h-full max-w-md flex-col justify-center gap-4 p-5">
      <title>Feed · Kinora</title>
      <h1 className="text-3xl font-bold">No films here yet</h1>
      <p className="text-lg text-quiet">Yours can be the first: “A dog astronaut gobbles tennis balls on the moon” takes about a minute.</p>
      <Link to="/make" className={`${buttonLook('primary')} self-start`}>Make a film</Link>
    </main>
  )
}
