/** npm run sheet: a contact sheet of a film, a model's turntable or an action, to look at. */
import { resolve } from 'node:path'
import { defaultVideoOptions, parseScreenplay, problem, ProblemError, readPromptText, readVideoOptions, type Screenplay, type Shot, type VideoRequest } from '@kinora/contract'
import { actions, frameCountOf, openNodePlatform, openStage, recipes, rehearse, tilePictures } from '@kinora/engine/node'
import { parseCommandLine, runCommand } from './command-line.ts'

const usage = 'npm run sheet -- "PROMPT" | --model NAME | --action NAME [--body NAME] [--set NAME] [--out sheet.png] [--seconds 10] [--size 480x270] [--tiles 12] [--seed 0] [--quality standard] [--look NAME]'
const flags = ['model', 'action', 'body', 'set', 'out', 'seconds', 'size', 'fps', 'tiles', 'seed', 'quality', 'look'] as const
type Values = Partial<Record<(typeof flags)[number], string>>

await runCommand(async () => {
  const { words, values } = parseCommandLine(process.argv.slice(2), flags, usage)
  const request = requestFrom(words, values)
  const tileCount = Number(values.tiles ?? 12)
  if (!Number.isInteger(tileCount) || tileCount < 1 || tileCount > 100) throw new ProblemError(problem('option-invalid', `"${values.tiles}" cannot be the number of tiles.`, { param: 'tiles', detail: 'Give a whole number from 1 to 100.' }))
  const outPath = resolve(values.out ?? 'sheet.png')
  const platform = await openNodePlatform()
  const { staged, performance, models, reading } = await rehearse(platform, request)
  const stage = await openStage(platform, { staged, performance, models, quality: request.quality })
  const frameCount = frameCountOf(staged.format)
  const { widthPx, heightPx } = staged.format
  const tiles = []
  for (let tile = 0; tile < tileCount; tile++) tiles.push({ rgba: await stage.renderFrame(Math.floor(((tile + 0.5) * frameCount) / tileCount)), widthPx, heightPx })
  await platform.writer.writeImage(outPath, tilePictures(tiles, Math.min(4, tileCount)))
  stage.close()
  console.log(JSON.stringify({ path: outPath, tiles: tileCount, summary: reading?.summary, backend: stage.backend }))
})

function requestFrom(words: string[], values: Values): VideoRequest {
  const options = readVideoOptions(values, { ...defaultVideoOptions, widthPx: 480, heightPx: 270 })
  if (values.model !== undefined) return withScreenplay(options, turntable(known('model', values.model), values, options))
  if (values.action !== undefined) return withScreenplay(options, actionShot(values.action, values, options))
  return { ...options, prompt: readPromptText(words.join(' ')) }
}

function withScreenplay(options: ReturnType<typeof readVideoOptions>, screenplay: Screenplay): VideoRequest {
  return { ...options, durationS: screenplay.format.durationS, fps: screenplay.format.fps, prompt: screenplay.prompt, screenplay }
}

function known(param: 'model' | 'body', name: string): string {
  if (recipes.some((recipe) => recipe.id === name)) return name
  throw new ProblemError(problem('option-invalid', `There is no model "${name}".`, { param, detail: `Choose one of: ${recipes.map((recipe) => recipe.id).join(', ')}.` }))
}

/** Twelve shots of one frame: eight turns of the whole body and four of the head. */
function turntable(recipe: string, values: Values, options: ReturnType<typeof readVideoOptions>): Screenplay {
  const shots = Array.from({ length: 12 }, (_, index): Shot => ({
    id: `turn-${index}`,
    setId: 'set',
    durationS: 0.125,
    camera: { subjects: ['body'], size: index < 8 ? 'full' : 'close', angle: 'eye', side: 'front', move: 'static' },
    placements: { body: { kind: 'ground', xM: 0, zM: 0, headingDeg: index < 8 ? index * 45 : (index - 8) * 30 } },
    beats: [],
    lines: [],
  }))
  return sheetScreenplay({ recipe, values, options: { ...options, fps: 8, durationS: 1.5 }, shots })
}

function actionShot(action: string, values: Values, options: ReturnType<typeof readVideoOptions>): Screenplay {
  if (!actions.some((entry) => entry.id === action)) throw new ProblemError(problem('option-invalid', `There is no action "${action}".`, { param: 'action', detail: `Choose one of: ${actions.map((entry) => entry.id).join(', ')}.` }))
  const shot: Shot = { id: 'shot-1', setId: 'set', camera: { subjects: ['body'], size: 'full', angle: 'eye', side: 'three-quarter', move: 'track' }, beats: [{ id: 'beat-1', who: 'body', action }], lines: [] }
  return sheetScreenplay({ recipe: known('body', values.body ?? 'woman'), values, options, shots: [shot] })
}

function sheetScreenplay(sheet: { recipe: string; values: Values; options: ReturnType<typeof readVideoOptions>; shots: Shot[] }): Screenplay {
  const { widthPx, heightPx, fps, durationS } = sheet.options
  return parseScreenplay({
    version: 1,
    title: sheet.recipe,
    prompt: sheet.recipe,
    seed: sheet.options.seed,
    format: { widthPx, heightPx, fps, durationS },
    look: sheet.options.look ?? 'cinematic',
    cast: [{ id: 'body', recipe: sheet.recipe, label: sheet.recipe }],
    props: [],
    sets: [{ id: 'set', recipe: sheet.values.set ?? 'park', label: sheet.values.set ?? 'park' }],
    shots: sheet.shots,
    sounds: [],
  })
}
