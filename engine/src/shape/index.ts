/** Recipe → skinned mesh, mass, colliders, sockets. */
export type * from './model.ts'
