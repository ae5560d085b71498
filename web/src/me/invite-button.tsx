import { useMutation } from '@tanstack/react-query'
import { UserRoundPlus } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { problemFrom, ProblemNote } from '../parts/problem-note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { kinora } from '../server.ts'

/** Makes an invite and shows it as a link to pass on. */
export function InviteButton() {
  const invite = useMutation({ mutationFn: kinora.invite })
  return (
    <>
      <Button kind="bare" icon={UserRoundPlus} busy={invite.isPending} onClick={() => { invite.mutate() }}>Invite somebody</Button>
      {invite.error === null ? null : <ProblemNote problem={problemFrom(invite.error)} />}
      {invite.data === undefined ? null : <InviteSheet code={invite.data.code} onClose={invite.reset} />}
    </>
  )
}

function InviteSheet({ code, onClose }: { code: string; onClose: () => void }) {
  const address = `${location.origin}/sign-up?invite=${encodeURIComponent(code)}`
  return (
    <Sheet title="Invite somebody" onClose={onClose}>
      <p className="text-quiet">Send this link. It lets one person sign up.</p>
      <p className="rounded-card border border-hairline bg-raised p-4 wrap-anywhere select-all">{address}</p>
      <Copy text={address} />
    </Sheet>
  )
}

function Copy({ text }: { text: string }) {
  const copy = useMutation({ mutationFn: () => navigator.clipboard.writeText(text) })
  // A page on plain http outside loopback has no clipboard; the link can still be selected.
  if (!('clipboard' in navigator)) return null
  return <Button kind="primary" className="w-full" onClick={() => { copy.mutate() }}>{copy.isSuccess ? 'Copied' : 'Copy the link'}</Button>
}
