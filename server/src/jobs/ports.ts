/** The least that a queue asks of a database: one statement at a time. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** What work there is, and what each kind needs to know. */
export interface JobKinds {
  'render-clip': { clipId: string }
}
export type JobKind = keyof JobKinds

/** Asks for work to be done later. The same key waits at most once in the queue. */
export interface JobSender {
  send<Kind extends JobKind>(kind: Kind, data: JobKinds[Kind], key: string): Promise<void>
}

/** A queue of work that lives in the database, so that a job and the rows it is about commit together. */
export interface JobQueue extends JobSender {
  /** A sender whose jobs exist only if the transaction of `executor` commits. */
  within(executor: SqlExecutor): JobSender
  /** Starts doing the jobs of a kind, `atOnce` at a time. A throw marks the job as failed and harms no other. */
  work<Kind extends JobKind>(kind: Kind, atOnce: number, handle: (data: JobKinds[Kind]) => Promise<void>): Promise<void>
  /** Takes no more jobs and waits for those in hand. */
  stop(): Promise<void>
}
