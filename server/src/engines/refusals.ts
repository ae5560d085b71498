import { type EngineCapabilities, type Problem, problem, type VideoRequest } from '@kinora/contract'

/** The first thing in a request that an engine cannot do, by name; undefined when it can do all of it. */
export function refusalOf(request: VideoRequest, can: EngineCapabilities): Problem | undefined {
  const { durationS, sizes } = can
  if (!(request.durationS >= durationS.min && request.durationS <= durationS.max)) {
    return problem('option-invalid', `A film can be ${durationS.min} to ${durationS.max} seconds long, not ${String(request.durationS)}.`, { param: 'seconds' })
  }
  for (const sidePx of [request.widthPx, request.heightPx]) {
    if (!Number.isInteger(sidePx) || sidePx < sizes.minPx || sidePx > sizes.maxPx || sidePx % sizes.multipleOfPx !== 0) {
      return problem('option-invalid', `Width and height must be even numbers from ${sizes.minPx} to ${sizes.maxPx}, not ${request.widthPx}x${request.heightPx}.`, { param: 'size' })
    }
  }
  if (!can.fps.includes(request.fps)) return problem('option-invalid', `The frame rate must be one of ${can.fps.join(', ')}, not ${String(request.fps)}.`, { param: 'fps' })
  if (!Number.isInteger(request.seed) || request.seed < 0 || request.seed > 4_294_967_295) {
    return problem('option-invalid', `The seed must be a whole number from 0 to 4294967295, not ${String(request.seed)}.`, { param: 'seed' })
  }
  if (request.seed !== 0 && !can.seeds) return problem('option-unsupported', `The engine "${can.engineId}" has no seed.`, { param: 'seed' })
  if (request.screenplay !== undefined && !can.readsScreenplays) return problem('option-unsupported', `The engine "${can.engineId}" cannot read a screenplay.`, { param: 'screenplay' })
  return undefined
}
