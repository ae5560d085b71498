import { type PostRequest, problem, ProblemError } from '@kinora/contract'
import type { AskerId, ClipRecord, ClipService } from '../clips/index.ts'
import { newRowId } from '../telemetry/index.ts'
import type { PostRecord, PostStore } from './ports.ts'

/** A published clip with the clip. */
export interface PublishedClip { post: PostRecord; clip: ClipRecord }

/** Publishing and looking at what others have published. */
export interface Social {
  publish(ownerId: string, request: PostRequest): Promise<PublishedClip>
  /** The clip stays with its owner. */
  takeDown(ownerId: string, postId: string): Promise<void>
  /** Newest first; nobody in particular sees what is public. */
  feed(askerId: AskerId, page: { limit: number; before?: string }): Promise<PublishedClip[]>
}

/** Opens social life over its stores. Keeps no state of its own. */
export function createSocial({ posts, clips }: { posts: PostStore; clips: ClipService }): Social {
  return {
    async publish(ownerId, { clipId, caption, audience, remixable }) {
      const own = await clips.readOwn(ownerId, clipId)
      if (own.state !== 'completed') throw new ProblemError(problem('clip-not-ready', 'This clip is not finished yet.', { detail: 'Post it when its film is there.' }))
      const id = newRowId()
      if (!(await posts.insert({ id, ownerId, clipId, caption, audience, remixable }))) throw new ProblemError(problem('already-exists', 'This clip is posted already.', { detail: 'Take the post down first to post it anew.' }))
      const post = await posts.find(id)
      if (post === undefined) throw postNotFound()
      return { post, clip: await clips.readOwn(ownerId, clipId) }
    },
    async takeDown(ownerId, postId) {
      const post = await posts.find(postId)
      if (post?.ownerId !== ownerId) throw postNotFound()
      await posts.delete(postId)
    },
    async feed(askerId, page) {
      const listed = await posts.list({ ...page, ...(askerId === undefined ? { audience: 'public' as const } : {}) })
      const published = await Promise.all(listed.map(async (post) => ({ post, clip: await clips.read(askerId, post.clipId).catch(gone) })))
      return published.filter((one): one is PublishedClip => one.clip !== undefined)
    },
  }
}

/** A clip may be deleted between the list and its reading. */
function gone(error: unknown): undefined {
  if (error instanceof ProblemError && error.problem.code === 'not-found') return undefined
  throw error
}

function postNotFound(): ProblemError {
  return new ProblemError(problem('not-found', 'There is no such post.', { detail: 'It may have been taken down.' }))
}
