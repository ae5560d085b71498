import type { LimbName } from '../key-poses.ts'

export const bothFeet: readonly LimbName[] = ['legL', 'legR']
export const bothHands: readonly LimbName[] = ['armL', 'armR']
