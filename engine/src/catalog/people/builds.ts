import type { Build } from './body.ts'

/*
 * How people are built. Each is a change of one of three bodies, in proportions that read from afar.
 */

const woman: Build = { body: 1.03, head: 1.05, shoulderM: 0.128, hipM: 0.074, chest: 0.9, waist: 0.8, hips: 1.02, limb: 0.9, hand: 1.16, foot: 0.94, jaw: 0.9, bust: 1, belly: 0 }
const man: Build = { body: 1.13, head: 1.03, shoulderM: 0.17, hipM: 0.078, chest: 1.22, waist: 1, hips: 0.94, limb: 1.14, hand: 1.28, foot: 1.1, jaw: 1.26, bust: 0, belly: 0 }
const child: Build = { body: 0.69, head: 0.93, shoulderM: 0.136, hipM: 0.074, chest: 0.95, waist: 1.04, hips: 1.02, limb: 1.12, hand: 1.32, foot: 1.15, jaw: 0.96, bust: 0, belly: 0.3 }

export const builds = {
  woman, man, child,
  slimWoman: { ...woman, limb: 0.86, waist: 0.75 },
  tallWoman: { ...woman, body: 1.09, waist: 0.78, limb: 0.9 },
  strongWoman: { ...woman, shoulderM: 0.138, limb: 1.02, waist: 0.84, chest: 0.96 },
  heavyWoman: { ...woman, body: 1.01, waist: 1.1, hips: 1.18, chest: 1.02, limb: 1.08, belly: 1, bust: 1.2, jaw: 1.05 },
  oldWoman: { ...woman, body: 0.97, waist: 0.98, belly: 0.5, hips: 1.08, bust: 1.1 },
  teenGirl: { ...woman, body: 0.94, head: 1.0, shoulderM: 0.124, limb: 0.86, hips: 0.94, bust: 0.6, hand: 1.2, foot: 1.02 },
  slimMan: { ...man, shoulderM: 0.156, chest: 1.06, waist: 0.86, limb: 0.97, jaw: 1.16 },
  tallMan: { ...man, body: 1.18, shoulderM: 0.16, chest: 1.12, waist: 0.9, limb: 1, jaw: 1.2 },
  broadMan: { ...man, shoulderM: 0.178, chest: 1.3, limb: 1.22, waist: 1.06, jaw: 1.3 },
  strongMan: { ...man, shoulderM: 0.188, chest: 1.4, limb: 1.36, waist: 0.98, jaw: 1.3 },
  stoutMan: { ...man, body: 1.06, belly: 1.1, waist: 1.12, hips: 1.05, jaw: 1.14 },
  heavyMan: { ...man, body: 1.06, belly: 2, waist: 1.32, hips: 1.22, chest: 1.18, limb: 1.18, hipM: 0.086, jaw: 1.25 },
  sumo: { ...man, body: 1.04, belly: 4, waist: 1.95, hips: 1.75, chest: 1.62, limb: 2, hipM: 0.112, shoulderM: 0.182, jaw: 1.4 },
  bony: { ...man, limb: 0.72, chest: 0.92, waist: 0.7, hips: 0.86, jaw: 0.9 },
  oldMan: { ...man, body: 1.04, chest: 1, belly: 0.9, limb: 0.98, waist: 1.08 },
  thinOldMan: { ...man, body: 1.08, shoulderM: 0.14, chest: 0.96, waist: 0.88, limb: 0.88, jaw: 0.95 },
  teenBoy: { ...man, body: 0.97, head: 1.01, shoulderM: 0.136, chest: 0.94, waist: 0.84, limb: 0.88, hand: 1.28, foot: 1.16, jaw: 0.96 },
  toddler: { ...child, body: 0.47, head: 0.93, shoulderM: 0.15, hipM: 0.084, chest: 1.06, waist: 1.24, hips: 1.2, limb: 1.34, hand: 1.36, foot: 1.22, jaw: 1, belly: 0.9 },
  baby: { ...child, body: 0.35, head: 0.86, shoulderM: 0.158, hipM: 0.092, chest: 1.16, waist: 1.4, hips: 1.36, limb: 1.6, hand: 1.42, foot: 1.2, jaw: 1.06, belly: 1.2 },
} as const satisfies Record<string, Build>
