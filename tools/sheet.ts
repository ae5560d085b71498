/** npm run sheet: a contact sheet of a film, a model's turntable or an action, to look at. */
import { resolve } from 'node:path'
import { defaultVideoOptions, parseScreenplay, problem, ProblemError, readPromptText, readVideoOptions, type Screenplay, type Shot, type VideoRequest } from '@kinora/contract'
import { actions, frameCountOf, openNodePlatform, openStage, recipes, rehearse, tilePictures } from '@kinora/engine/node'
import { parseCommandLine, runCommand } from './command-line.ts'

const usage = 'npm run sheet -- "PROMPT" | --model NAME[,NAME …] | --action NAME [--body NAME] [--with NAME] [--tool NAME] [--set NAME] [--out sheet.png] [--seconds 10] [--size 480x270] [--tiles 12] [--seed 0] [--quality standard] [--look NAME]'
const flags = ['model', 'action', 'body', 'with', 'tool', 'set', 'out', 'seconds', 'size', 'fps', 'tiles', 'seed', 'quality', 'look'] as const
type Values = Partial<Record<(typeof flags)[number], string>>

interface View { headingDeg: number; size: 'full' | 'close'; side: 'front' | 'three-quarter' | 'side' | 'back' }
const turnsOfOne: readonly View[] = Array.from({ length: 12 }, (_, i) => ({ headingDeg: i < 8 ? i * 45 : (i - 8) * 30, size: i < 8 ? 'full' : 'close', side: 'front' }))
const turnsOfMany: readonly View[] = (['three-quarter', 'side', 'back'] as const).map((side) => ({ headingDeg: 0, size: 'full', side }))

await runCommand(async () => {
  const { words, values } = parseCommandLine(process.argv.slice(2), flags, usage)
  const request = requestFrom(words, values)
  const shotCount = request.screenplay?.shots.length ?? 1
  const tileCount = Number(values.tiles ?? Math.max(12, shotCount))
  if (!Number.isInteger(tileCount) || tileCount < 1 || tileCount > 100) throw new ProblemError(problem('option-invalid', `"${values.tiles}" cannot be the number of tiles.`, { param: 'tiles', detail: 'Give a whole number from 1 to 100.' }))
  const outPath = resolve(values.out ?? 'sheet.png')
  const platform = await openNodePlatform()
  const { staged, performance, models, reading } = await rehearse(platform, request)
  const stage = await openStage(platform, { staged, performance, models, quality: request.quality })
  const frameCount = frameCountOf(staged.format)
  const { widthPx, heightPx } = staged.format
  const tiles = []
  for (let tile = 0; tile < tileCount; tile++) tiles.push({ rgba: await stage.renderFrame(Math.floor(((tile + 0.5) * frameCount) / tileCount)), widthPx, heightPx })
  await platform.writer.writeImage(outPath, tilePictures(tiles, Math.min(tileCount > 12 ? 6 : 4, tileCount)))
  stage.close()
  console.log(JSON.stringify({ path: outPath, tiles: tileCount, summary: reading?.summary, backend: stage.backend }))
})

function requestFrom(words: string[], values: Values): VideoRequest {
  const options = readVideoOptions(values, { ...defaultVideoOptions, widthPx: 480, heightPx: 270 })
  if (values.model !== undefined) return withScreenplay(options, lineUp(values.model.split(',').map((name) => known('model', name.trim())), values, options))
  if (values.action !== undefined) return withScreenplay(options, actionShot(values.action, values, options))
  return { ...options, prompt: readPromptText(words.join(' ')) }
}

function withScreenplay(options: ReturnType<typeof readVideoOptions>, screenplay: Screenplay): VideoRequest {
  return { ...options, durationS: screenplay.format.durationS, fps: screenplay.format.fps, prompt: screenplay.prompt, screenplay }
}

function known(param: 'model' | 'body' | 'with' | 'tool', name: string): string {
  if (recipes.some((recipe) => recipe.id === name)) return name
  throw new ProblemError(problem('option-invalid', `There is no model "${name}".`, { param, detail: `Choose one of: ${recipes.map((recipe) => recipe.id).join(', ')}.` }))
}

/** Shots of one frame: of one model eight turns of the whole body and four of its face, of several three views each. */
function lineUp(models: string[], values: Values, options: ReturnType<typeof readVideoOptions>): Screenplay {
  const views = models.length === 1 ? turnsOfOne : turnsOfMany
  const shots = models.flatMap((_, model) => views.map(({ headingDeg, size, side }, view): Shot => ({
    id: `turn-${model}-${view}`,
    setId: 'set',
    durationS: 0.125,
    camera: { subjects: [`body-${model}`], size, angle: 'eye', side, move: 'static' },
    placements: { [`body-${model}`]: { kind: 'ground', xM: 0, zM: 0, headingDeg } },
    beats: [],
    lines: [],
  })))
  return sheetScreenplay({ recipes: models, set: values.set ?? 'studio', values, options: { ...options, fps: 8, durationS: shots.length * 0.125 }, shots })
}

function actionShot(action: string, values: Values, options: ReturnType<typeof readVideoOptions>): Screenplay {
  if (!actions.some((entry) => entry.id === action)) throw new ProblemError(problem('option-invalid', `There is no action "${action}".`, { param: 'action', detail: `Choose one of: ${actions.map((entry) => entry.id).join(', ')}.` }))
  const partner = values.with === undefined ? undefined : known('with', values.with)
  const tool = values.tool === undefined ? undefined : known('tool', values.tool)
  const beat = { id: 'beat-1', who: 'body-0', action, ...(partner === undefined ? {} : { target: 'body-1' }), ...(tool === undefined ? {} : { with: 'tool' }) }
  // What two do together is seen from the side: from elsewhere the one hides the other.
  const camera = { subjects: partner === undefined ? ['body-0'] : ['body-0', 'body-1'], size: 'full', angle: 'eye', side: partner === undefined ? 'three-quarter' : 'side', move: 'track' } as const
  const shot: Shot = { id: 'shot-1', setId: 'set', camera: { ...camera, subjects: [...camera.subjects] }, beats: [beat], lines: [] }
  return sheetScreenplay({ recipes: [known('body', values.body ?? 'woman'), ...(partner === undefined ? [] : [partner])], ...(tool === undefined ? {} : { tool }), set: values.set ?? 'park', values, options, shots: [shot] })
}

function sheetScreenplay(sheet: { recipes: string[]; tool?: string; set: string; values: Values; options: ReturnType<typeof readVideoOptions>; shots: Shot[] }): Screenplay {
  const { widthPx, heightPx, fps, durationS } = sheet.options
  return parseScreenplay({
    version: 2,
    title: sheet.recipes.join(', ').slice(0, 120),
    prompt: sheet.recipes.join(', '),
    seed: sheet.options.seed,
    format: { widthPx, heightPx, fps, durationS },
    look: sheet.options.look ?? 'cinematic',
    cast: sheet.recipes.map((recipe, model) => ({ id: `body-${model}`, recipe, label: recipe })),
    props: sheet.tool === undefined ? [] : [{ id: 'tool', recipe: sheet.tool, label: sheet.tool }],
    sets: [{ id: 'set', recipe: sheet.set, label: sheet.set }],
    shots: sheet.shots,
    sounds: [],
  })
}
