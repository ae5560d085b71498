import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { wordsIn } from '../parts/form-words.ts'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { kinora } from '../server.ts'

/** Sets the e-mail and password one signs in with; whoever came in by the one-time link needs it before leaving. */
export function PasswordButton() {
  const [isOpen, setOpen] = useState(false)
  const close = () => { setOpen(false) }
  return (
    <>
      <Button kind="bare" icon={KeyRound} onClick={() => { setOpen(true) }}>Password</Button>
      {isOpen ? <PasswordSheet onClose={close} /> : null}
    </>
  )
}

function PasswordSheet({ onClose }: { onClose: () => void }) {
  const setting = useMutation({
    mutationFn: (form: HTMLFormElement) => {
      const word = wordsIn(form)
      return kinora.setPassword({ email: word('email').trim(), password: word('password') })
    },
    onSuccess: onClose,
  })
  return (
    <Sheet title="Password" onClose={onClose}>
      <p className="text-quiet">With these you sign in again, here and elsewhere.</p>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); setting.mutate(event.currentTarget) }}>
        <Field label="E-mail" name="email" type="email" autoComplete="username" required />
        <Field label="New password" name="password" type="password" autoComplete="new-password" minLength={10} maxLength={200} required hint="At least 10 characters." />
        {setting.error === null ? null : <ProblemNote problem={problemFrom(setting.error)} />}
        <Button kind="primary" type="submit" busy={setting.isPending} className="w-full">Set it</Button>
      </form>
    </Sheet>
  )
}
