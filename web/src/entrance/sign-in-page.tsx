import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { wordsIn } from '../parts/form-words.ts'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { kinora } from '../server.ts'
import { EntranceLayout } from './entrance-layout.tsx'
import { useEntrance } from './use-entrance.ts'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { next } = route.useSearch()
  const signIn = useEntrance((form: HTMLFormElement) => {
    const word = wordsIn(form)
    return kinora.signIn({ email: word('email'), password: word('password') })
  }, next ?? '/')
  return (
    <EntranceLayout title="Sign in">
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); signIn.mutate(event.currentTarget) }}>
        <Field label="E-mail" name="email" type="email" autoComplete="username" required />
        <Field label="Password" name="password" type="password" autoComplete="current-password" required />
        {signIn.error === null ? null : <ProblemNote problem={problemFrom(signIn.error)} />}
        <Button kind="primary" type="submit" busy={signIn.isPending} className="w-full">Sign in</Button>
      </form>
      <p className="text-quiet">New here? <Link to="/sign-up" className="text-ink underline underline-offset-4">Sign up with an invite</Link></p>
    </EntranceLayout>
  )
}
