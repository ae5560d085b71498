import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { buttonLook } from '../parts/button.tsx'
import { asked } from '../server.ts'
import { EntranceLayout } from './entrance-layout.tsx'

/** The first visit of somebody who has no account: what this is, and the two ways in. */
export function WelcomePage() {
  const { data } = useQuery(asked.session)
  return (
    <EntranceLayout title="Say what should happen. Watch the film.">
      <p className="text-lg text-quiet">
        {data?.instance.name ?? 'Kinora'} turns a sentence into a short film with sound, made on this server. People here share their films and remix each other’s.
      </p>
      <p className="rounded-card border border-hairline bg-raised p-4 text-lg">
        <span className="span-shown">A dog astronaut</span> <span className="span-shown">gobbles</span> <span className="span-shown">tennis balls</span> on <span className="span-shown">the moon</span>
      </p>
      <div className="flex flex-wrap gap-3 pt-2">
        <Link to="/sign-up" className={buttonLook('primary')}>I have an invite</Link>
        <Link to="/sign-in" className={buttonLook('plain')}>Sign in</Link>
      </div>
    </EntranceLayout>
  )
}
