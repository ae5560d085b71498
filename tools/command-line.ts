import { parseArgs } from 'node:util'
import { problem, ProblemError } from '@kinora/contract'

/** Reads words and `--name value` flags; an unknown flag or one without a value is refused with the usage line. */
export function parseCommandLine<Flag extends string>(args: string[], flags: readonly Flag[], usage: string): { words: string[]; values: Partial<Record<Flag, string>> } {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]))
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true, strict: true })
    return { words: positionals, values: values as Partial<Record<Flag, string>> }
  } catch (error) {
    throw new ProblemError(problem('option-invalid', `${(error as Error).message.split('. ')[0]}.`, { detail: `Usage: ${usage}` }))
  }
}

/** Runs a command to its end: a known problem is said in one sentence (exit 2 for bad input, 1 otherwise); a bug shows its stack. */
export async function runCommand(run: () => Promise<void>): Promise<never> {
  try {
    await run()
    process.exit(0)
  } catch (error) {
    if (!(error instanceof ProblemError)) {
      console.error(error)
      process.exit(1)
    }
    console.error(error.message)
    process.exit(error.problem.status < 500 ? 2 : 1)
  }
}
