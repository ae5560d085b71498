import type { Clip } from '@kinora/contract'

/** A finished film with the browser's own controls, captions among them. It never grows over the height of the window. */
export function Film({ clip }: { clip: Clip & { files: NonNullable<Clip['files']> } }) {
  const ratio = clip.widthPx / clip.heightPx
  return (
    <video
      controls
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
