import type { SetUse } from '@kinora/contract'
import { luminance, rgb, type Rgb } from './color.ts'

export type Season = NonNullable<SetUse['season']>

/** Colours of what grows, of brightness 1: grass and leaves keep their own light and shade in every season. */
const growth = (hex: string): Rgb => rgb(hex).map((value) => value / luminance(rgb(hex))) as unknown as Rgb

/** What the green of a place has turned to in each season, low on the ground and high in the trees, and how much of it: 0 none, 1 all. */
export const seasonTints: Readonly<Record<Season, { low: Rgb; high: Rgb; share: number }>> = {
  spring: { low: growth('#8fd45a'), high: growth('#b4e07a'), share: 0.6 },
  summer: { low: growth('#ffffff'), high: growth('#ffffff'), share: 0 },
  autumn: { low: growth('#d8b04a'), high: growth('#e8782a'), share: 0.95 },
  winter: { low: growth('#b8b4a8'), high: growth('#a8a49c'), share: 0.8 },
}
