import type { Clip } from '@kinora/contract'
import { useRef } from 'react'
import { prefersStillness, useSound, useWordsWhenSilent } from '../parts/sound.ts'

/** A clip that has its film. */
export type FinishedClip = Clip & { files: NonNullable<Clip['files']> }

/** A finished film with the browser's own controls. It plays as soon as it is there, and never grows over the height of the window. */
export function Film({ clip }: { clip: FinishedClip }) {
  const sound = useSound()
  const video = useRef<HTMLVideoElement>(null)
  useWordsWhenSilent(video)
  const ratio = clip.widthPx / clip.heightPx
  return (
    <video
      ref={video}
      controls
      autoPlay={!prefersStillness()}
      muted={!sound.isOn}
      onVolumeChange={(event) => { sound.setOn(!event.currentTarget.muted) }}
      loop
      playsInline
      src={clip.files.video}
      poster={clip.files.thumbnail}
      aria-label={clip.prompt}
      style={{ aspectRatio: ratio, width: `min(100%, calc(80dvh * ${ratio}))` }}
      className="mx-auto rounded-card bg-film"
    >
      <track kind="captions" src={clip.files.captions} srcLang="en" label="Captions" />
    </video>
  )
}
