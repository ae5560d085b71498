import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { asked } from '../server.ts'

/** Signs somebody in by `enter`, forgets what was loaded for the stranger, and goes on to `next`. */
export function useEntrance<Input>(enter: (input: Input) => Promise<unknown>, next: string) {
  const queryClient = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: enter,
    async onSuccess() {
      queryClient.clear()
      await queryClient.fetchQuery(asked.session)
      router.history.push(next)
    },
  })
}
