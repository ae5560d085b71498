import { createHash } from 'node:crypto'
import { type GateDecision, problem, ProblemError, type Receipt, type Screenplay, type VideoEngine } from '@kinora/contract'
import { refusalOf } from '../engines/index.ts'
import { canonicalJson } from '../provenance/index.ts'
import type { RightsGate } from '../rights/ports.ts'
import type { FileStore } from '../storage/ports.ts'
import { newRowId } from '../telemetry/index.ts'
import { filesPrefix } from './clip-files.ts'
import { checkedOrder } from './order.ts'
import type { ClipOrder, ClipPage, ClipRecord, ClipStore, IdempotencyStore, NewClip, PromptDirector, PromptReader, ReaderAnswer, UnitOfWork } from './ports.ts'

/** One person can have so many films waiting or being made. */
const unfinishedMax = 30

/** What the clip service works with. */
export interface ClipServiceParts {
  clips: ClipStore
  idempotency: IdempotencyStore
  unitOfWork: UnitOfWork
  engine: VideoEngine
  reader: PromptReader
  gate: RightsGate
  files: FileStore
}

/** Whoever asks: the id of a person, or nobody. */
export type AskerId = string | undefined

/** What people do with clips. A clip that the asker may not see is answered like one that does not exist. */
export interface ClipService {
  /** Reads a prompt and shows what would become of it. Keeps nothing. */
  draft(order: ClipOrder): Promise<Pick<NewClip, 'reading' | 'screenplay'>>
  /** Starts a clip. The same key with the same order gives the same clip, however often it is asked for. */
  create(ownerId: string, order: ClipOrder, idempotencyKey?: string): Promise<ClipRecord>
  read(askerId: AskerId, id: string): Promise<ClipRecord>
  /** A clip that the asker may make another one from: an own one, or one published for remixing. */
  readForRemix(askerId: string, id: string): Promise<ClipRecord>
  /** A clip of the asker's own. */
  readOwn(ownerId: string, id: string): Promise<ClipRecord>
  list(page: ClipPage): Promise<ClipRecord[]>
  /** Idempotent; a clip that has ended stays as it is. */
  cancel(ownerId: string, id: string): Promise<ClipRecord>
  delete(ownerId: string, id: string): Promise<void>
}

/** Opens the clip service over its parts. Keeps no state of its own. */
export function createClipService(parts: ClipServiceParts): ClipService {
  const { clips, files } = parts
  const read: ClipService['read'] = async (askerId, id) => {
    const clip = await clips.find(id)
    if (clip === undefined || !maySee(askerId, clip)) throw notFound()
    return clip
  }
  const readOwn: ClipService['readOwn'] = async (ownerId, id) => {
    const clip = await clips.find(id)
    if (clip === undefined || clip.owner.id !== ownerId) throw notFound()
    return clip
  }
  const readForRemix: ClipService['readForRemix'] = async (askerId, id) => {
    const clip = await read(askerId, id)
    if (clip.owner.id === askerId || clip.post?.remixable === true) return clip
    throw new ProblemError(problem('not-allowed', 'The maker of this clip does not want it to be remixed.', { detail: 'Write a prompt of your own instead.' }))
  }
  return {
    read, readOwn, readForRemix,
    async draft(order) {
      await refuseWhatCannotBeMade(parts.engine, order)
      return withDirectorNamed(parts.reader, await parts.reader.read(checkedOrder(order).prompt, order))
    },
    create: (ownerId, order, idempotencyKey) => create(parts, readForRemix, { ownerId, order, idempotencyKey }),
    list: (page) => clips.list(page),
    async cancel(ownerId, id) {
      await readOwn(ownerId, id)
      await clips.cancel(id)
      return readOwn(ownerId, id)
    },
    async delete(ownerId, id) {
      await readOwn(ownerId, id)
      await clips.delete(id)
      await files.deleteAll(filesPrefix(id))
    },
  }
}

interface Creation { ownerId: string; order: ClipOrder; idempotencyKey: string | undefined }

async function create(parts: ClipServiceParts, readForRemix: ClipService['readForRemix'], { ownerId, order, idempotencyKey }: Creation): Promise<ClipRecord> {
  const { clips, idempotency, engine, unitOfWork } = parts
  const requestSha256 = createHash('sha256').update(canonicalJson(order)).digest('hex')
  const repeated = idempotencyKey === undefined ? undefined : await idempotency.find({ ownerId, key: idempotencyKey })
  if (repeated !== undefined) return answerAgain(clips, repeated, requestSha256)

  await refuseWhatCannotBeMade(engine, order)
  if (order.remixOf !== undefined) await readForRemix(ownerId, order.remixOf)
  if (await clips.countUnfinished(ownerId) >= unfinishedMax) throw new ProblemError(problem('too-many-requests', `You have ${unfinishedMax} films in the making already.`, { detail: 'Wait until one of them is done, or cancel one.' }))
  const clip: NewClip = { ...(await gatedDraft(parts, ownerId, order)), id: newRowId(), ownerId }
  const isNew = await unitOfWork.run(async (within) => {
    await within.clips.insert(clip)
    if (idempotencyKey !== undefined && !(await within.idempotency.insert({ ownerId, key: idempotencyKey, requestSha256, clipId: clip.id }))) {
      await within.clips.delete(clip.id) // the same request came in twice at the same time
      return false
    }
    await within.jobs.send('render-clip', { clipId: clip.id }, clip.id)
    return true
  })
  if (!isNew) return create(parts, readForRemix, { ownerId, order, idempotencyKey })
  return found(await clips.find(clip.id))
}

async function refuseWhatCannotBeMade(engine: VideoEngine, order: ClipOrder): Promise<void> {
  const refusal = refusalOf(order, await engine.capabilities())
  if (refusal !== undefined) throw new ProblemError(refusal)
}

async function answerAgain(clips: ClipStore, repeated: { requestSha256: string; clipId: string }, requestSha256: string): Promise<ClipRecord> {
  if (repeated.requestSha256 !== requestSha256) {
    throw new ProblemError(problem('request-invalid', 'This Idempotency-Key was used for another request.', { detail: 'Send a new key with a new request.', param: 'Idempotency-Key' }))
  }
  return found(await clips.find(repeated.clipId))
}

/** Reads the prompt, asks the gate, and where generic kin stands in, reads again what is left. A model sees only what the gate has let through, and the gate judges what the model wrote. */
async function gatedDraft({ reader, gate }: ClipServiceParts, ownerId: string, order: ClipOrder): Promise<Omit<NewClip, 'id' | 'ownerId'>> {
  const { widthPx, heightPx, fps, durationS, seed, quality, prompt } = order
  const director = order.screenplay === undefined ? reader.director : undefined
  const first = await readOr(reader, director, prompt, order)
  const asked = { callerId: ownerId, reading: first instanceof ProblemError ? nothingRead(prompt) : first.reading }
  const decision = refused(await gate.decide({
    ...asked,
    prompt: order.screenplay === undefined ? prompt : [prompt, ...wordsOf(order.screenplay)].join('\n'),
    acceptSubstitutes: order.acceptSubstitutes === true && order.screenplay === undefined, // a finished Screenplay is not rewritten
  }))
  const allowedPrompt = decision.decision === 'substitute' ? decision.prompt : prompt
  const builtIn = decision.decision === 'substitute' ? await readOr(reader, director, allowedPrompt, order) : first
  const draft = director === undefined ? builtIn : await director.direct(allowedPrompt, order, builtIn)
  if (draft instanceof ProblemError) throw draft
  const isTheModels = builtIn instanceof ProblemError || draft.screenplay !== builtIn.screenplay
  const judged = isTheModels ? refused(await gate.decide({ ...asked, prompt: [allowedPrompt, ...wordsOf(draft.screenplay)].join('\n'), acceptSubstitutes: false })) : undefined
  const screenplay = order.screenplay ?? draft.screenplay
  const notes = decision.decision === 'substitute' ? decision.substitutions.map(({ name, standIn, because }) => `${standIn} stands in for ${name}: ${because}`) : []
  return { prompt, reading: draft.reading, screenplay, widthPx, heightPx, fps, durationS, seed, quality, look: order.look ?? screenplay.look, remixOf: order.remixOf ?? null, notes, characters: charactersOf(decision, judged) }
}

const nothingRead = (prompt: string) => ({ prompt, spans: [], inferred: [], summary: '' })

/** Reads a prompt as built in. Where a model directs, a prompt that is not understood is no end yet. */
async function readOr(reader: PromptReader, director: PromptDirector | undefined, prompt: string, order: ClipOrder): Promise<ReaderAnswer | ProblemError> {
  try {
    return await reader.read(prompt, order)
  } catch (error) {
    if (director !== undefined && error instanceof ProblemError && error.problem.code === 'prompt-not-understood') return error
    throw error
  }
}

/** A decision that lets something through; a refusal is thrown. */
function refused(decision: GateDecision): Exclude<GateDecision, { decision: 'refuse' }> {
  if (decision.decision !== 'refuse') return decision
  const { code, because, tryInstead, ruleId } = decision
  throw new ProblemError(problem(code, because, { ruleId, param: 'prompt', ...(tryInstead === undefined ? {} : { detail: tryInstead }) }))
}

/** Every registered character that was found in the prompt or in what a model wrote, once, with the rule. */
function charactersOf(...decisions: readonly (Exclude<GateDecision, { decision: 'refuse' }> | undefined)[]): Receipt['characters'] {
  const all = decisions.flatMap((decision): Receipt['characters'] => decision === undefined ? [] : decision.decision === 'substitute'
    ? decision.substitutions.map(({ characterId, ruleId }) => ({ characterId, ruleId, decision: 'substituted' }))
    : decision.characters.map((character) => ({ ...character, decision: 'allowed' })))
  return all.filter((one, index) => all.findIndex(({ characterId }) => characterId === one.characterId) === index)
}

/** Prompts are read while people type, and a model is asked only for a film: until then the built-in reading is shown, and says so. */
function withDirectorNamed({ director }: PromptReader, answer: ReaderAnswer): ReaderAnswer {
  if (director === undefined) return answer
  const note = { what: 'director', as: director.name, because: 'it writes the screenplay when the film is made; until then this is the built-in reading' }
  return { ...answer, reading: { ...answer.reading, inferred: [note, ...answer.reading.inferred] } }
}

/** Whatever a Screenplay names, says or writes. */
function wordsOf({ title, cast, props, sets, shots, recipes = [] }: Screenplay): string[] {
  return [
    title, ...[...cast, ...props, ...sets].map(({ label }) => label), ...props.flatMap(({ text }) => text ?? []), ...recipes.flatMap(({ id, name }) => [id, name]),
    ...shots.flatMap((shot) => [...shot.lines, ...(shot.titles ?? [])].map(({ text }) => text)),
  ]
}

function maySee(askerId: AskerId, clip: ClipRecord): boolean {
  if (clip.owner.id === askerId) return true
  if (clip.post === null) return false
  return clip.post.audience === 'public' || askerId !== undefined
}

function found(clip: ClipRecord | undefined): ClipRecord {
  if (clip === undefined) throw notFound()
  return clip
}

function notFound(): ProblemError {
  return new ProblemError(problem('not-found', 'There is no such clip.', { detail: 'It may have been deleted, or it belongs to somebody else.' }))
}
