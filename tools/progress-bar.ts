import type { FilmProgress } from '@kinora/engine/node'

const width = 28

/** A line on the terminal that grows: what is being done, how much, and the time left after three seconds. Silent when stderr is no terminal; the set-up, which reads our stderr, says whether its own is one. */
export function progressBar(): { update(at: FilmProgress): void; end(): void } {
  if (!process.stderr.isTTY && process.env['KINORA_PROGRESS'] !== '1') return { update() {}, end() {} }
  const startMs = performance.now()
  let shownMs = 0
  return {
    update({ progress, stage }) {
      const now = performance.now()
      if (now - shownMs < 100 && progress < 1) return
      shownMs = now
      const elapsedS = (now - startMs) / 1000
      const left = elapsedS > 3 && progress > 0.1 ? `, ${Math.ceil((elapsedS * (1 - progress)) / progress)} s left` : ''
      const filled = Math.round(progress * width)
      process.stderr.write(`\r\u001b[K${'━'.repeat(filled)}${'─'.repeat(width - filled)} ${Math.round(progress * 100)} %  ${stage}${left}`)
    },
    end() {
      process.stderr.write('\r\u001b[K')
    },
  }
}
