import { useSyncExternalStore } from 'react'

let isOn = false
const listeners = new Set<() => void>()

/** Whether films play with sound. Off until the first tap, as browsers ask; then on for every film until it is turned off. */
export function useSound(): { isOn: boolean; setOn: (on: boolean) => void } {
  return { isOn: useSyncExternalStore(subscribe, () => isOn), setOn }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

function setOn(on: boolean): void {
  isOn = on
  for (const listener of listeners) listener()
}
