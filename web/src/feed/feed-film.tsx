import type { Clip } from '@kinora/contract'
import { Pause, Play, Volume2, VolumeX } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSound, useWordsWhenSilent } from '../parts/sound.ts'

interface FeedFilmProps {
  clip: Clip
  /** The one on the screen plays. */
  isActive: boolean
  isPaused: boolean
  onPaused: (paused: boolean) => void
}

/** A film in the feed: plays by itself without sound and with captions, a tap turns the sound on. */
export function FeedFilm({ clip, isActive, isPaused, onPaused }: FeedFilmProps) {
  const sound = useSound()
  const video = useRef<HTMLVideoElement>(null)
  useWordsWhenSilent(video)
  useEffect(() => {
    const { current: film } = video
    if (film === null) return
    if (!isActive || isPaused) { film.pause(); return }
    film.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') onPaused(true)
    })
  }, [isActive, isPaused, sound.isOn, onPaused])
  return (
    <div className="relative w-(--film) overflow-hidden rounded-card bg-film" style={{ aspectRatio: clip.widthPx / clip.heightPx }}>
      <video
        ref={video}
        src={clip.files?.video}
        poster={clip.files?.thumbnail}
        preload={isActive ? 'auto' : 'metadata'}
        muted={!sound.isOn}
        loop
        playsInline
        aria-label={clip.prompt}
        onClick={() => { if (isPaused) onPaused(false); else sound.setOn(!sound.isOn) }}
        className="size-full object-contain"
      >
        {clip.files === null ? null : <track kind="captions" src={clip.files.captions} srcLang="en" label="Captions" />}
      </video>
      <div className="absolute top-2 right-2 flex gap-2">
        <FilmButton name={isPaused ? 'Play' : 'Pause'} onClick={() => { onPaused(!isPaused) }}>
          {isPaused ? <Play aria-hidden size="1.25rem" /> : <Pause aria-hidden size="1.25rem" />}
        </FilmButton>
        <FilmButton name={sound.isOn ? 'Turn sound off' : 'Turn sound on'} onClick={() => { sound.setOn(!sound.isOn) }}>
          {sound.isOn ? <Volume2 aria-hidden size="1.25rem" /> : <VolumeX aria-hidden size="1.25rem" />}
        </FilmButton>
      </div>
    </div>
  )
}

/** A film that is some screens away: only its picture, so that a long feed stays light. */
export function FeedPicture({ clip }: { clip: Clip }) {
  return <img src={clip.files?.thumbnail} alt="" loading="lazy" className="w-(--film) rounded-card bg-film" style={{ aspectRatio: clip.widthPx / clip.heightPx }} />
}

function FilmButton({ name, onClick, children }: { name: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick} className="grid size-11 place-items-center rounded-card bg-film/65 text-on-film outline-on-film hover:bg-film">
      {children}
    </button>
  )
}
