import type { VideoEngine } from '@kinora/contract'
import type { Claim, Identity } from '../accounts/index.ts'
import type { CallerResolver } from '../accounts/ports.ts'
import type { ClipService } from '../clips/index.ts'
import type { Registry } from '../rights/ports.ts'
import type { Social } from '../social/index.ts'
import type { FileStore } from '../storage/ports.ts'
import type { Logger } from '../telemetry/index.ts'

/** What the HTTP server shows to the world. */
export interface HttpServices {
  callers: CallerResolver
  identity: Identity
  claim: Claim
  registry: Registry
  clips: ClipService
  social: Social
  engine: VideoEngine
  files: FileStore
  log: Logger
  instance: { name: string; singleUser: boolean; version: string }
  /** The folder of the built web app. */
  webDir: string
}
