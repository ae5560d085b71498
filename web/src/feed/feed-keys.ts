import { type RefObject, useEffect } from 'react'
import { prefersStillness, useSound } from '../parts/sound.ts'

interface FeedKeys { activeIndex: number; isPaused: boolean; onPaused: (paused: boolean) => void }

/** Arrow keys (or j and k) go from film to film, Space pauses, m turns the sound on and off. Fields keep their keys; buttons keep Space. */
export function useFeedKeys(strip: RefObject<HTMLElement | null>, { activeIndex, isPaused, onPaused }: FeedKeys): void {
  const sound = useSound()
  useEffect(() => {
    const goTo = (index: number) => { strip.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ behavior: prefersStillness() ? 'instant' : 'smooth' }) }
    const deeds: Record<string, () => void> = {
      ArrowDown: () => { goTo(activeIndex + 1) },
      j: () => { goTo(activeIndex + 1) },
      ArrowUp: () => { goTo(activeIndex - 1) },
      k: () => { goTo(activeIndex - 1) },
      m: () => { sound.setOn(!sound.isOn) },
      ' ': () => { onPaused(!isPaused) },
    }
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      const deed = deeds[event.key]
      if (deed === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      if (target.closest('input, textarea, dialog') !== null) return
      if (event.key === ' ' && target.closest('button, a') !== null) return
      event.preventDefault()
      deed()
    }
    addEventListener('keydown', onKey)
    return () => { removeEventListener('keydown', onKey) }
  }, [strip, activeIndex, isPaused, onPaused, sound])
}
