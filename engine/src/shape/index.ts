/** Recipe → skinned mesh, mass, colliders, sockets. */
export * from './model.ts'
export { buildModel } from './build-model.ts'
export { changeKey, modelsFor } from './models-for.ts'
export { biteSideOf } from './bite-side.ts'
export { settleHelpers } from './helper-bones.ts'
export { canLetter, fitText, leading, letterLine, lineWidth } from './lettering.ts'
