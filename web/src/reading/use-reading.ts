import type { ReadingReply, ReadingRequest } from '@kinora/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { kinora } from '../server.ts'

const typingPauseMs = 350

/** The Reading of a prompt while it is being written: asked for at each pause in the typing, the last one kept until the next is there. */
export function useReading(request: ReadingRequest): { reply: ReadingReply | undefined; error: Error | null } {
  const prompt = useSettled(request.prompt, typingPauseMs)
  const { data, error } = useQuery({
    queryKey: ['reading', { ...request, prompt }],
    queryFn: ({ signal }) => kinora.read({ ...request, prompt }, signal),
    enabled: prompt.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  })
  const isEmpty = request.prompt.trim() === ''
  return { reply: isEmpty ? undefined : data, error: isEmpty ? null : error }
}

/** A value once it has stood still for `durationMs`. */
function useSettled<Value>(value: Value, durationMs: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(value) }, durationMs)
    return () => { clearTimeout(timer) }
  }, [value, durationMs])
  return settled
}
