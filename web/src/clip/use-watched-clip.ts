import { hasEnded } from '@kinora/sdk'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asked, kinora } from '../server.ts'

/** A clip as it stands, followed live until it has ended. */
export function useWatchedClip(clipId: string) {
  const queryClient = useQueryClient()
  const query = useQuery(asked.clip(clipId))
  const isRunning = query.data !== undefined && !hasEnded(query.data)
  useEffect(() => {
    if (!isRunning) return
    const stop = new AbortController()
    const follow = async () => {
      for await (const clip of kinora.watchClip(clipId, stop.signal)) queryClient.setQueryData(asked.clip(clipId).queryKey, clip)
    }
    // Whatever ends the watch early (signed out, deleted) shows again when the clip itself is asked for.
    follow().catch(() => queryClient.invalidateQueries({ queryKey: asked.clip(clipId).queryKey }))
    return () => {
      stop.abort()
      void queryClient.invalidateQueries({ queryKey: asked.myClips.queryKey })
    }
  }, [clipId, isRunning, queryClient])
  return query
}
