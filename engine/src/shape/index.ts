/** Recipe → skinned mesh, mass, colliders, sockets. */
export * from './model.ts'
export { buildModel, modelHash } from './build-model.ts'
export { modelOf, modelsFor } from './models-for.ts'
export { settleHelpers } from './helper-bones.ts'
