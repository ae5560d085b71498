import { z } from 'zod'
import { problem, ProblemError } from '../problems.ts'
import { screenplayV2Schema, type ScreenplayV2 } from './screenplay-v2.ts'

export * from './screenplay-v2.ts'
export * from './own-recipe.ts'
export { screenplayJsonSchema } from './json-schema.ts'
export type * from './staged.ts'

/** The Screenplay in its newest version. Code outside this folder knows only this one. */
export type Screenplay = ScreenplayV2
export const screenplaySchema = screenplayV2Schema
export const screenplayVersion = 2

type Migration = (older: Record<string, unknown>) => Record<string, unknown>

/** From version n (the key) to n + 1. A step never changes once it is released. Version 0 is the unversioned sketch format. */
const migrations: Record<number, Migration> = {
  0: (sketch) => ({ sounds: [], props: [], ...sketch, version: 1 }),
  1: (older) => ({ ...older, version: 2, shots: renamedMoves(older['shots']) }),
}

/** Version 1 knew one way round, which was counterclockwise. */
function renamedMoves(shots: unknown): unknown {
  if (!Array.isArray(shots)) return shots
  return shots.map((shot: unknown) => {
    const camera = isRecord(shot) ? shot['camera'] : undefined
    return isRecord(shot) && isRecord(camera) && camera['move'] === 'orbit' ? { ...shot, camera: { ...camera, move: 'orbit-counterclockwise' } } : shot
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a Screenplay of any version: brings it up to date and checks it, or throws a ProblemError that names the field. */
export function parseScreenplay(input: unknown): Screenplay {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw invalid('It is not a JSON object.')
  const migrated = migrate(input as Record<string, unknown>)
  const parsed = screenplayV2Schema.safeParse(migrated)
  if (!parsed.success) throw invalid(firstIssue(parsed.error))
  const dangling = danglingReference(parsed.data)
  if (dangling !== undefined) throw invalid(dangling)
  return parsed.data
}

function migrate(input: Record<string, unknown>): Record<string, unknown> {
  let current = input
  for (let version = versionOf(input); version < screenplayVersion; version++) {
    const step = migrations[version]
    if (step === undefined) throw invalid(`Version ${version} cannot be read.`)
    current = step(current)
  }
  return current
}

function versionOf(input: Record<string, unknown>): number {
  const version = input['version'] ?? 0
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) throw invalid('Its version is not a whole number.')
  if (version > screenplayVersion) throw invalid(`It was written by a newer Kinora (version ${version}; this one reads up to ${screenplayVersion}).`)
  return version
}

/** The first place where the document names something that it does not contain, as a sentence; undefined when all is well. */
function danglingReference(screenplay: Screenplay): string | undefined {
  const entities = new Set<string>()
  for (const { id } of [...screenplay.cast, ...screenplay.props]) {
    if (entities.has(id)) return `Two entities are called "${id}".`
    entities.add(id)
  }
  const sets = new Set(screenplay.sets.map((set) => set.id))
  for (const shot of screenplay.shots) {
    if (!sets.has(shot.setId)) return `Shot "${shot.id}" plays in the set "${shot.setId}", which is not listed.`
    for (const named of entitiesNamedIn(shot)) {
      if (!entities.has(named)) return `Shot "${shot.id}" names "${named}", which is neither in the cast nor a prop.`
    }
  }
  return undefined
}

function entitiesNamedIn(shot: Screenplay['shots'][number]): string[] {
  const inPlacements = Object.entries(shot.placements ?? {}).flatMap(([id, placement]) =>
    placement.kind === 'carried' ? [id, ...placement.on.map((support) => support.entityId)] : [id])
  const inBeats = shot.beats.flatMap((beat) =>
    [beat.who, beat.with, typeof beat.target === 'object' && 'to' in beat.target ? beat.target.to : beat.target].filter((name) => typeof name === 'string'))
  const inStandings = (shot.standings ?? []).flatMap(({ who, to, and }) => [who, to, ...(and === undefined ? [] : [and])])
  const inChanges = (shot.changes ?? []).flatMap((change) => (change.kind === 'air' ? [] : change.kind === 'becomes' ? [change.who, change.to] : change.kind === 'pour' ? [change.who, change.from] : [change.who]))
  return [...inPlacements, ...inStandings, ...inBeats, ...inChanges, ...shot.lines.map((line) => line.who), ...(shot.camera?.subjects ?? [])]
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  if (issue === undefined) return 'It does not have the right shape.'
  const path = issue.path.length === 0 ? 'the document' : issue.path.map(String).join('.')
  return `At ${path}: ${issue.message}.`
}

function invalid(what: string): ProblemError {
  return new ProblemError(problem('screenplay-invalid', `The screenplay cannot be read. ${what}`, { detail: 'Correct it and try again; docs/screenplay.md describes every field.', param: 'screenplay' }))
}
