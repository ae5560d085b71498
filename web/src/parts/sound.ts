import { type RefObject, useEffect, useSyncExternalStore } from 'react'

let isOn = false
const listeners = new Set<() => void>()

/** Whether films play with sound. Off until the first tap, as browsers ask; then on for every film until it is turned off. */
export function useSound(): { isOn: boolean; setOn: (on: boolean) => void } {
  return { isOn: useSyncExternalStore(subscribe, () => isOn), setOn }
}

/** Shows a film's captions while it plays without sound: there they are needed, with sound they would be double. */
export function useWordsWhenSilent(film: RefObject<HTMLVideoElement | null>): void {
  const { isOn: soundIsOn } = useSound()
  useEffect(() => {
    for (const track of film.current?.textTracks ?? []) track.mode = soundIsOn ? 'hidden' : 'showing'
  })
}

/** Whether the person asked their system for less motion; films then wait for a tap. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

function setOn(on: boolean): void {
  isOn = on
  for (const listener of listeners) listener()
}
