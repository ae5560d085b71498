/*
 * What three.js expects of a browser, given to Node before three.js is loaded: import this first.
 */
import { globals } from 'webgpu'

Object.assign(globalThis, globals)
const scope = globalThis as Record<string, unknown>
scope['self'] ??= globalThis
scope['requestAnimationFrame'] ??= (callback: (timeMs: number) => void) => setTimeout(() => callback(performance.now()), 0)
scope['cancelAnimationFrame'] ??= clearTimeout
