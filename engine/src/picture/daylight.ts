import type { SetUse } from '@kinora/contract'
import { normalize, radians, type Vector } from '../platform/index.ts'
import { blended, dimmed, luminance, rgb, tinted, type Rgb } from './color.ts'

export type TimeOfDay = NonNullable<SetUse['time']>
export type Weather = NonNullable<SetUse['weather']>

/** All light of one shot, in linear numbers: what lamps, sun and sky give, and what the air does to it. */
export interface LightPlan {
  /** The motivated key: colour times strength, and the direction it comes from. */
  key: Rgb
  keyFrom: Vector
  /** The fill on what faces up and on what faces down. */
  sky: Rgb
  bounce: Rgb
  /** The edge that lifts a subject off its background, and where it comes from, relative to the camera (x right, y up, z towards it). */
  rim: Rgb
  haze: Rgb
  /** Share of the view that the air takes per metre. */
  hazePerM: number
  zenith: Rgb
  horizon: Rgb
  /** The glow around sun or moon. */
  halo: Rgb
  cloudCover: number
  cloudLit: Rgb
  cloudDark: Rgb
  stars: number
  /** How dark the key's shadow is, 0 to 1. */
  shadow: number
  /** How much a spotlight gathers the key around the subject: 0 lights the floor evenly, 1 leaves the rest to the fill. */
  pool: number
  /** Lamps are lit: windows and lanterns glow. */
  lampsOn: boolean
}

interface Daylight {
  elevationDeg: number
  azimuthDeg: number
  key: [hex: string, strength: number]
  sky: [hex: string, strength: number]
  rim: [hex: string, strength: number]
  zenith: string
  horizon: string
  halo: string
  cloudLit: string
  cloudDark: string
  hazePerM: number
  stars: number
}

/** The open air by time of day. The key stands to the viewer's left so that shadows model the form; azimuth 0 is towards the viewer. */
const daylights: Readonly<Record<TimeOfDay, Daylight>> = {
  dawn: { elevationDeg: 18, azimuthDeg: -62, key: ['#ffc59a', 1.45], sky: ['#8fa6d8', 0.56], rim: ['#ffd2b0', 0.7], zenith: '#4f6fae', horizon: '#f6c9b4', halo: '#ffb884', cloudLit: '#ffd9c8', cloudDark: '#8f8fb4', hazePerM: 0.008, stars: 0.05 },
  day: { elevationDeg: 46, azimuthDeg: -48, key: ['#fff0d2', 1.5], sky: ['#a4c6f4', 0.58], rim: ['#eaf4ff', 0.75], zenith: '#1f68c8', horizon: '#b4d6f0', halo: '#fff3d6', cloudLit: '#ffffff', cloudDark: '#a9bccf', hazePerM: 0.0036, stars: 0 },
  sunset: { elevationDeg: 17, azimuthDeg: -72, key: ['#ff9a55', 2.1], sky: ['#a49ad4', 0.78], rim: ['#ffb878', 1.6], zenith: '#2f4a9c', horizon: '#ffa468', halo: '#ff7a3a', cloudLit: '#ffb489', cloudDark: '#6a5a8c', hazePerM: 0.0052, stars: 0.04 },
  night: { elevationDeg: 44, azimuthDeg: -52, key: ['#a4c0f4', 0.85], sky: ['#4660ac', 0.46], rim: ['#c0d6ff', 1.2], zenith: '#0a1536', horizon: '#2c4078', halo: '#6a86c8', cloudLit: '#3c4a74', cloudDark: '#121a36', hazePerM: 0.006, stars: 1 },
}

/** `dark`: how bright the sky itself and its clouds are, as a share of a fair day's. */
interface Sky { cover: number; key: number; fill: number; grey: number; haze: number; shadow: number; dark: number }

/** What weather does to the daylight. */
const skies: Readonly<Record<Weather, Sky>> = {
  clear: { cover: 0.34, key: 1, fill: 1, grey: 0, haze: 1, shadow: 0.86, dark: 1 },
  cloudy: { cover: 0.8, key: 0.5, fill: 1.2, grey: 0.45, haze: 1.5, shadow: 0.5, dark: 1 },
  rain: { cover: 0.97, key: 0.26, fill: 0.95, grey: 0.72, haze: 3.6, shadow: 0.3, dark: 0.6 },
  snow: { cover: 0.95, key: 0.55, fill: 1.7, grey: 0.62, haze: 3.4, shadow: 0.35, dark: 1 },
  storm: { cover: 1, key: 0.16, fill: 0.62, grey: 0.8, haze: 3, shadow: 0.2, dark: 0.36 },
  fog: { cover: 1, key: 0.28, fill: 1.15, grey: 0.62, haze: 9, shadow: 0.25, dark: 1 },
}

/** A colour times a strength. */
export const lit = ([hex, strength]: [string, number]): Rgb => dimmed(rgb(hex), strength)
const greyed = (color: Rgb, by: number): Rgb => {
  const y = luminance(color)
  return blended(color, [y * 0.94, y, y * 1.06], by)
}

/** The direction to something at an azimuth (0 towards the viewer, 90 to the viewer's right) and a height above the horizon. */
export function directionOf(azimuthDeg: number, elevationDeg: number): Vector {
  const azimuth = radians(azimuthDeg)
  const elevation = radians(elevationDeg)
  return normalize([Math.sin(azimuth) * Math.cos(elevation), Math.sin(elevation), Math.cos(azimuth) * Math.cos(elevation)])
}

/** The light under the open sky. */
export function openAir(time: TimeOfDay, weather: Weather): LightPlan {
  const day = daylights[time]
  const sky = skies[weather]
  const horizon = greyed(dimmed(rgb(day.horizon), sky.dark), sky.grey)
  const fill = greyed(dimmed(lit(day.sky), sky.fill), sky.grey)
  return {
    key: greyed(dimmed(lit(day.key), sky.key), sky.grey * 0.6),
    keyFrom: directionOf(day.azimuthDeg, day.elevationDeg),
    sky: fill,
    bounce: tinted(fill, [0.62, 0.56, 0.46]),
    rim: greyed(lit(day.rim), sky.grey),
    haze: blended(horizon, fill, 0.12),
    hazePerM: day.hazePerM * sky.haze,
    zenith: blended(greyed(rgb(day.zenith), sky.grey), horizon, sky.cover > 0.9 ? 0.72 : sky.cover > 0.7 ? 0.4 : 0),
    horizon,
    halo: dimmed(rgb(day.halo), weather === 'clear' ? 1 : 0.25),
    cloudCover: sky.cover,
    // Fog has no clouds to tell apart: the whole sky is the air's own colour.
    cloudLit: weather === 'fog' ? horizon : greyed(dimmed(rgb(day.cloudLit), sky.dark), sky.grey),
    cloudDark: weather === 'fog' ? horizon : greyed(dimmed(rgb(day.cloudDark), 0.92 * sky.dark), sky.grey),
    stars: weather === 'clear' ? day.stars : 0,
    shadow: sky.shadow,
    pool: 0,
    lampsOn: time === 'night' || time === 'sunset' || weather === 'fog' || weather === 'rain',
  }
}

/** A place indoors whose lamps go out: what is left is the window's blue. */
export function lampsOut(plan: LightPlan): LightPlan {
  const night = lit(['#7f9ae8', 1])
  const left = (color: Rgb, share: number): Rgb => dimmed(night, luminance(color) * share)
  return { ...plan, key: left(plan.key, 0.26), sky: left(plan.sky, 0.42), bounce: left(plan.bounce, 0.3), rim: left(plan.rim, 0.3), haze: dimmed(plan.haze, 0.2), horizon: dimmed(plan.horizon, 0.2), zenith: dimmed(plan.zenith, 0.2), lampsOn: false }
}

export interface HallLight { pool?: number; key: [string, number]; from: [azimuthDeg: number, elevationDeg: number]; sky: [string, number]; bounce: [string, number]; rim: [string, number]; haze: string; hazePerM: number; shadow: number }

/** Places that bring their own light. */
export function hall(light: HallLight): LightPlan {
  const haze = rgb(light.haze)
  return {
    key: lit(light.key), keyFrom: directionOf(...light.from), sky: lit(light.sky), bounce: lit(light.bounce), rim: lit(light.rim),
    haze, hazePerM: light.hazePerM, zenith: dimmed(haze, 0.6), horizon: haze, halo: [0, 0, 0],
    cloudCover: 0, cloudLit: haze, cloudDark: haze, stars: 0, shadow: light.shadow, pool: light.pool ?? 0, lampsOn: true,
  }
}
