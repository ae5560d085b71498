import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { wordsIn } from '../parts/form-words.ts'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { kinora } from '../server.ts'
import { EntranceLayout } from './entrance-layout.tsx'
import { useEntrance } from './use-entrance.ts'

const route = getRouteApi('/sign-up')

export function SignUpPage() {
  const { invite } = route.useSearch()
  const signUp = useEntrance((form: HTMLFormElement) => {
    const word = wordsIn(form)
    return kinora.signUp({ inviteCode: word('inviteCode').trim(), name: word('name').trim(), email: word('email').trim(), password: word('password') })
  }, '/')
  return (
    <EntranceLayout title="Sign up">
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); signUp.mutate(event.currentTarget) }}>
        <Field label="Invite code" name="inviteCode" defaultValue={invite} autoComplete="off" required hint="Somebody who is already here gave it to you." />
        <Field label="Your name" name="name" autoComplete="name" maxLength={60} required hint="Shown beside your films." />
        <Field label="E-mail" name="email" type="email" autoComplete="username" required hint="Only to sign in. Nobody sees it." />
        <Field label="Password" name="password" type="password" autoComplete="new-password" minLength={10} maxLength={200} required hint="At least 10 characters." />
        {signUp.error === null ? null : <ProblemNote problem={problemFrom(signUp.error)} />}
        <Button kind="primary" type="submit" busy={signUp.isPending} className="w-full">Sign up</Button>
      </form>
      <p className="text-quiet">Here before? <Link to="/sign-in" className="text-ink underline underline-offset-4">Sign in</Link></p>
    </EntranceLayout>
  )
}
