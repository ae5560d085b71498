import type { Post } from '@kinora/contract'

/** A published clip, without the clip. */
export interface PostRecord extends Omit<Post, 'clip' | 'createdAt'> {
  ownerId: string
  clipId: string
  createdAt: Date
}
export type NewPost = Omit<PostRecord, 'remixCount' | 'createdAt'>

/** Keeps what was published. */
export interface PostStore {
  /** False when the clip is published already. */
  insert(post: NewPost): Promise<boolean>
  find(id: string): Promise<PostRecord | undefined>
  findByClip(clipId: string): Promise<PostRecord | undefined>
  delete(id: string): Promise<void>
  /** Newest first, older than the post `before` and for that audience alone where they are given. */
  list(page: { limit: number; before?: string; audience?: Post['audience'] }): Promise<PostRecord[]>
}
