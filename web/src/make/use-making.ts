import type { ClipRequest } from '@kinora/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { asked, kinora } from '../server.ts'
import { emptyDraft, keepDraft } from './draft.ts'

/** Starts films and goes to where they are being made. Asking again for the same one after a broken connection starts it only once. */
export function useMaking() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const attempt = useRef({ request: '', key: '' })
  return useMutation({
    mutationFn(request: ClipRequest) {
      const asJson = JSON.stringify(request)
      if (attempt.current.request !== asJson) attempt.current = { request: asJson, key: freshKey() }
      return kinora.makeClip(request, attempt.current.key)
    },
    async onSuccess(clip) {
      keepDraft(emptyDraft)
      queryClient.setQueryData(asked.clip(clip.id).queryKey, clip)
      void queryClient.invalidateQueries({ queryKey: asked.myClips.queryKey })
      await navigate({ to: '/clips/$clipId', params: { clipId: clip.id } })
    },
  })
}

/** 128 random bits; `crypto.randomUUID` is missing on plain http outside loopback. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
