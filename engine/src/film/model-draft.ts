import { parseScreenplay, type Placement, ProblemError, type Screenplay, screenplayJsonSchema, screenplayVersion } from '@kinora/contract'
import { actionById, looks, namedSounds, recipeById, recipeIn, voices } from '../catalog/index.ts'
import type { ReadOptions } from '../language/index.ts'
import type { ChatMessage, ChatModel } from '../platform/index.ts'
import { checkNames } from './known-names.ts'
import { modelRules } from './model-rules.ts'

/** A Screenplay that a language model wrote, or why there is none. */
export type ModelDraft = { ok: true; screenplay: Screenplay } | { ok: false; because: string }

type Checked = { ok: true; screenplay: Screenplay } | { ok: false; wrong: string }

/** An answer that is sent back to be corrected is no longer than this. */
const echoMaxChars = 60_000

/** Asks a language model for the Screenplay of a prompt. What it writes is checked, and sent back once with the exact fault. */
export async function draftByModel(chat: ChatModel, prompt: string, options: ReadOptions): Promise<ModelDraft> {
  const messages: ChatMessage[] = [
    { role: 'system', content: modelRules(options) },
    { role: 'user', content: JSON.stringify({ text: prompt }) }, // as JSON the text cannot end its own quotation
  ]
  const ask = () => chat.ask({ messages, schemaName: 'screenplay', schema: screenplayJsonSchema(), seed: options.seed })
  const first = await ask()
  if (!first.ok) return first
  const checked = checkDraft(first.text, prompt, options)
  if (checked.ok) return checked
  messages.push({ role: 'assistant', content: first.text.slice(0, echoMaxChars) }, { role: 'user', content: JSON.stringify({ fault: checked.wrong, please: 'Write the whole screenplay again without this fault.' }) })
  const second = await ask()
  if (!second.ok) return second
  const mended = checkDraft(second.text, prompt, options)
  return mended.ok ? mended : { ok: false, because: 'what the model wrote was no usable screenplay, and neither was its second try' }
}

function checkDraft(text: string, prompt: string, options: ReadOptions): Checked {
  try {
    const screenplay = parseScreenplay(settled(JSON.parse(text), prompt, options))
    checkNames(screenplay)
    const wrong = faultOf(screenplay)
    return wrong === undefined ? { ok: true, screenplay } : { ok: false, wrong }
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, wrong: error.problem.title }
    if (error instanceof SyntaxError) return { ok: false, wrong: 'The answer is not JSON.' }
    throw error
  }
}

/** Whatever is not the model's to decide is decided here, whatever it wrote. */
function settled(written: unknown, prompt: string, { format, seed, look }: ReadOptions): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written
  const draft = written as Record<string, unknown>
  return { sounds: [], look: looks[0]?.id, ...draft, ...(look === undefined ? {} : { look }), cast: anonymous(draft['cast']), props: anonymous(draft['props'] ?? []), version: screenplayVersion, prompt, seed, format }
}

/** Only the server says who is a registered Character or Likeness. */
function anonymous(entities: unknown): unknown {
  if (!Array.isArray(entities)) return entities
  return entities.map((entity: unknown) => {
    if (typeof entity !== 'object' || entity === null) return entity
    const { characterId: _character, likenessId: _likeness, ...rest } = entity as Record<string, unknown>
    return rest
  })
}

/** What the film could not show of a valid Screenplay, as a sentence; undefined when all is well. */
function faultOf(screenplay: Screenplay): string | undefined {
  const entities = [...screenplay.cast, ...screenplay.props]
  const recipeOf = (id: string) => recipeIn(screenplay, entities.find((entity) => entity.id === id)?.recipe ?? '')
  for (const { id } of screenplay.recipes ?? []) {
    if (recipeById(id) !== undefined) return `The recipe "${id}" is in the lists already; use it, or give yours another id.`
    if ((screenplay.recipes ?? []).filter((other) => other.id === id).length > 1) return `Two recipes are called "${id}".`
  }
  for (const { voice } of screenplay.cast) if (voice !== undefined && !voices.some(({ id }) => id === voice)) return `There is no voice "${voice}".`
  for (const { sound, shotId } of screenplay.sounds) {
    if (!namedSounds.some((name) => name === sound)) return `There is no sound "${sound}".`
    if (shotId !== undefined && !screenplay.shots.some(({ id }) => id === shotId)) return `The sound "${sound}" names the shot "${shotId}", which is not listed.`
  }
  for (const shot of screenplay.shots) {
    for (const { who } of shot.lines) if (!screenplay.cast.some(({ id }) => id === who)) return `"${who}" speaks but is not in the cast.`
    for (const { who, action } of shot.beats) {
      const entry = actionById(action)
      const way = recipeOf(who)?.locomotion ?? 'none'
      if (entry !== undefined && !entry.locomotions.includes(way) && entry.instead?.[way] === undefined) return `"${who}" moves as "${way}" and cannot do "${action}".`
    }
    const lost = supportFault(shot, (id) => Object.keys(recipeOf(id)?.sockets ?? {}).flatMap((name) => (name.includes('*') ? [name.replace('*', 'L'), name.replace('*', 'R')] : [name])))
    if (lost !== undefined) return lost
  }
  return undefined
}

/** Nobody is carried by a place that a body does not have, nor in the end by itself. */
function supportFault({ placements = {} }: Screenplay['shots'][number], socketsOf: (id: string) => readonly string[]): string | undefined {
  for (const [id, placement] of Object.entries(placements)) {
    if (placement.kind !== 'carried') continue
    for (const { entityId, socket } of placement.on) if (!socketsOf(entityId).includes(socket)) return `"${entityId}" has no socket "${socket}"; it has ${socketsOf(entityId).join(', ') || 'none'}.`
    const seen = new Set<string>()
    for (let next: string | undefined = id; next !== undefined;) {
      if (seen.has(next)) return `"${id}" is carried by itself.`
      seen.add(next)
      const below: Placement | undefined = placements[next]
      next = below?.kind === 'carried' ? below.on[0]?.entityId : undefined
    }
  }
  return undefined
}
