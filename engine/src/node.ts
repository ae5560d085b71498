/** The engine in Node: everything of the engine, and the platform it runs on there. */
import './platform/node-globals.ts'

export * from './index.ts'
export { openChatModel, type ChatSettings } from './platform/node-chat.ts'
export { openNodePlatform, type NodePlatformOptions } from './platform/node.ts'
