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

/** The words in a form, by the names of its fields. */
export function wordsIn(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form)
  return (name) => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
}
