import { join, resolve } from 'node:path'

/** Where rows live: inside this process, or in a PostgreSQL server. */
export type DatabaseConfig = { kind: 'embedded'; dir: string } | { kind: 'postgres'; url: string }

/** A language model that directs instead of the built-in reading. */
export interface DirectorConfig {
  /** The base of an OpenAI-compatible interface, such as `http://127.0.0.1:11434/v1`. */
  url: string
  model: string
  key?: string
  /** How long one answer may take. */
  timeoutS: number
}

/** The settings of one server. */
export interface Config {
  host: string
  /** 0 lets the system choose. */
  port: number
  /** The address people use, `https://films.example`; without one, whatever address a request came to. */
  publicUrl: string | undefined
  /** Holds the database, its snapshots, the films and the renders in progress. */
  dataDir: string
  database: DatabaseConfig
  /** No sign-in: everybody who reaches the port is the operator. Only on loopback. */
  singleUser: boolean
  /** Shown as the title of the site. */
  instanceName: string
  /** How many films are rendered at once by this process. */
  rendersAtOnce: number
  logFormat: 'json' | 'text'
  /** Seconds between snapshots of the embedded database. */
  snapshotEveryS: number
  /** Undefined: prompts are read as built in. */
  director: DirectorConfig | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The settings do not fit together or cannot be read; each complaint is a sentence that names its variable. */
export class ConfigError extends Error {
  readonly complaints: readonly string[]
  constructor(complaints: readonly string[]) {
    super(`The configuration is wrong:\n${complaints.map((complaint) => `  ${complaint}`).join('\n')}`)
    this.name = 'ConfigError'
    this.complaints = complaints
  }
}

/** Reads the settings of this process. The only place of the server that looks at the environment. */
export function readConfig(environment: Environment = process.env): Config {
  const reader = new EnvironmentReader(environment)
  const dataDir = resolve(reader.text('KINORA_DATA') ?? 'data')
  const config: Config = {
    host: reader.text('KINORA_HOST') ?? '127.0.0.1',
    port: reader.integer('PORT', { min: 0, max: 65_535 }) ?? 4747,
    publicUrl: publicUrlOf(reader),
    dataDir,
    database: databaseOf(reader, dataDir),
    singleUser: reader.flag('KINORA_SINGLE_USER') ?? false,
    instanceName: reader.text('KINORA_NAME') ?? 'Kinora',
    rendersAtOnce: reader.integer('KINORA_RENDERS', { min: 1, max: 64 }) ?? 1,
    logFormat: reader.oneOf('KINORA_LOG', ['json', 'text']) ?? (process.stderr.isTTY ? 'text' : 'json'),
    snapshotEveryS: reader.integer('KINORA_SNAPSHOT_EVERY_S', { min: 1, max: 86_400 }) ?? 600,
    director: directorOf(reader),
  }
  if (config.singleUser && !isLoopback(config.host)) {
    reader.complain(`KINORA_SINGLE_USER=1 lets everybody in, so KINORA_HOST must be a loopback address such as 127.0.0.1, not "${config.host}".`)
  }
  if (reader.complaints.length > 0) throw new ConfigError(reader.complaints)
  return config
}

/** The settings of the language model alone, for whoever makes films without a server. */
export function readDirector(environment: Environment): DirectorConfig | undefined {
  const reader = new EnvironmentReader(environment)
  const director = directorOf(reader)
  if (reader.complaints.length > 0) throw new ConfigError(reader.complaints)
  return director
}

function directorOf(reader: EnvironmentReader): DirectorConfig | undefined {
  const url = reader.text('KINORA_LLM_URL')
  const model = reader.text('KINORA_LLM_MODEL')
  const key = reader.text('KINORA_LLM_KEY')
  const timeoutS = reader.integer('KINORA_LLM_TIMEOUT_S', { min: 1, max: 600 }) ?? 120
  if (url === undefined) {
    if (model !== undefined || key !== undefined) reader.complain('KINORA_LLM_MODEL and KINORA_LLM_KEY say nothing without KINORA_LLM_URL, the address of the model.')
    return undefined
  }
  if (!isPlainHttp(url)) reader.complain('KINORA_LLM_URL must be an address such as http://127.0.0.1:11434/v1, without a name, a password or a question mark in it.')
  if (model === undefined) reader.complain('KINORA_LLM_MODEL must name the model that KINORA_LLM_URL serves.')
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) reader.complain('KINORA_LLM_KEY must be one word of plain characters.')
  return { url, model: model ?? '', timeoutS, ...(key === undefined ? {} : { key }) }
}

function isPlainHttp(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && !/[?#]/.test(text)
}

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function publicUrlOf(reader: EnvironmentReader): string | undefined {
  const url = reader.text('KINORA_URL')
  if (url !== undefined && !/^https?:\/\/[^/]+$/.test(url)) reader.complain('KINORA_URL must be an address without a path, such as https://films.example.')
  return url
}

function databaseOf(reader: EnvironmentReader, dataDir: string): DatabaseConfig {
  const url = reader.text('DATABASE_URL')
  if (url === undefined) return { kind: 'embedded', dir: join(dataDir, 'database') }
  if (!/^postgres(ql)?:\/\//.test(url)) reader.complain('DATABASE_URL must begin with postgres:// or postgresql://.')
  return { kind: 'postgres', url }
}

class EnvironmentReader {
  readonly complaints: string[] = []
  readonly #environment: Environment

  constructor(environment: Environment) {
    this.#environment = environment
  }

  complain(sentence: string): void {
    this.complaints.push(sentence)
  }

  /** An empty variable counts as absent: shells and compose files write them so. */
  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim()
    return value === '' ? undefined : value
  }

  integer(name: string, { min, max }: { min: number; max: number }): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const value = Number(text)
    if (Number.isInteger(value) && value >= min && value <= max) return value
    this.complain(`${name} must be a whole number from ${min} to ${max}, not "${text}".`)
    return undefined
  }

  flag(name: string): boolean | undefined {
    const text = this.oneOf(name, ['0', '1', 'false', 'true'])
    return text === undefined ? undefined : text === '1' || text === 'true'
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const choice = choices.find((candidate) => candidate === text)
    if (choice === undefined) this.complain(`${name} must be one of ${choices.join(', ')}, not "${text}".`)
    return choice
  }
}
