export type LogLevel = 'info' | 'warn' | 'error'

/** What a log line may carry: small facts. Never a prompt, a header, a token or an address of a person. */
export type LogFacts = Record<string, string | number | boolean | null | undefined>

/** Writes what happened, one event a line, for people and for machines. */
export interface Logger {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  error(event: string, facts?: LogFacts, error?: unknown): void
}

/** How a log is opened: its form and where its lines go, without their newline. */
export interface LoggerOptions {
  /** `json`: one object a line. `text`: the same for a terminal. */
  format: 'json' | 'text'
  write: (line: string) => void
}

/** Opens a log. Members whose names sound like secrets are blanked, whoever passes them. */
export function createLogger({ format, write }: LoggerOptions): Logger {
  const emit = (level: LogLevel, event: string, facts: LogFacts): void => {
    const clean = withoutSecrets(facts)
    write(format === 'json' ? jsonLine(level, event, clean) : textLine(level, event, clean))
  }
  return {
    info: (event, facts = {}) => emit('info', event, facts),
    warn: (event, facts = {}) => emit('warn', event, facts),
    error: (event, facts = {}, error) => emit('error', event, { ...facts, ...describeError(error) }),
  }
}

const secretName = /(secret|token|password|authorization|cookie|api-?key|database-?url)/i

function withoutSecrets(facts: LogFacts): LogFacts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, secretName.test(name) ? '(withheld)' : value]))
}

function describeError(error: unknown): LogFacts {
  if (error === undefined) return {}
  return error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
}

function jsonLine(level: LogLevel, event: string, facts: LogFacts): string {
  return JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })
}

function textLine(level: LogLevel, event: string, facts: LogFacts): string {
  const time = new Date().toISOString().slice(11, 19)
  const details = Object.entries(facts).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${String(value)}`).join(' ')
  return `${time} ${level === 'info' ? '' : `${level.toUpperCase()} `}${event}${details === '' ? '' : `  ${details}`}`
}
