import { existsSync, readdirSync } from 'node:fs'
import { problem, ProblemError } from '@kinora/contract'
import { create } from 'webgpu'
import type { GraphicsDevice } from './ports.ts'

/** Chromium ships a software Vulkan driver: the last resort where the system has none. */
const chromiumDrivers = ['/usr/lib/chromium/vk_swiftshader_icd.json', '/usr/lib/chromium-browser/vk_swiftshader_icd.json', '/opt/google/chrome/vk_swiftshader_icd.json']
const systemDriverFolders = ['/usr/share/vulkan/icd.d', '/etc/vulkan/icd.d', '/usr/local/share/vulkan/icd.d']

/** A WebGPU device without a window: the machine's GPU, else Mesa's CPU driver, else Chromium's. Throws a ProblemError where there is none. */
export async function openNodeGraphics(size: { widthPx: number; heightPx: number }): Promise<GraphicsDevice> {
  chooseDriver()
  const gpu = create([])
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' })
  if (adapter === null) {
    throw new ProblemError(problem('graphics-driver-missing', 'There is no working Vulkan driver, so no picture can be drawn.', { detail: 'Run "sudo node tools/system.mjs vulkan", or set VK_DRIVER_FILES to a driver\'s JSON file.' }))
  }
  // three.js asks navigator.gpu for its adapter
  Object.defineProperty(globalThis, 'navigator', { value: { gpu, userAgent: 'node' }, configurable: true })
  return { name: adapter.info.description === '' ? adapter.info.device : adapter.info.description, canvas: windowlessCanvas(size) }
}

function chooseDriver(): void {
  if (process.platform !== 'linux') return
  const chosen = process.env['VK_DRIVER_FILES'] ?? process.env['VK_ICD_FILENAMES'] ?? ''
  if (chosen !== '' || systemDriverFolders.some((folder) => existsSync(folder) && readdirSync(folder).length > 0)) return
  const fallback = chromiumDrivers.find((file) => existsSync(file))
  if (fallback !== undefined) process.env['VK_DRIVER_FILES'] = fallback
}

/** Frames are read back from a texture, so all that three.js needs of a canvas is its shape. */
function windowlessCanvas({ widthPx, heightPx }: { widthPx: number; heightPx: number }) {
  return {
    width: widthPx,
    height: heightPx,
    style: {},
    addEventListener() {},
    removeEventListener() {},
    getContext: () => ({ configure() {}, unconfigure() {} }),
  }
}
