import { papers } from '../catalog/index.ts'
import { dimmed, rgb } from './color.ts'
import { directionOf, hall, lit, openAir, type HallLight, type LightPlan, type TimeOfDay, type Weather } from './daylight.ts'

/** Plans of light that places bring with them, by the name that a set gives as its `light`. */
type OwnLight = (time: TimeOfDay, weather: Weather) => LightPlan

/** By day the one, after dark the other. */
const dayOrNight = (day: HallLight, night: HallLight): OwnLight => (time) => hall(time === 'night' ? night : day)
/** The open sky, changed a little. */
const under = (change: (plan: LightPlan, time: TimeOfDay) => Partial<LightPlan>): OwnLight => (time, weather) => {
  const plan = openAir(time, weather)
  return { ...plan, ...change(plan, time) }
}

const eveningRoom: HallLight = { key: ['#ffc888', 1.05], from: [38, 44], sky: ['#5a5c8c', 0.34], bounce: ['#9a6c48', 0.3], rim: ['#8aa4e0', 0.7], haze: '#33283c', hazePerM: 0.004, shadow: 0.7 }
const nightOffice: HallLight = { key: ['#e8f0ff', 0.95], from: [-30, 60], sky: ['#8090b8', 0.36], bounce: ['#7a7c84', 0.3], rim: ['#b4ccff', 0.8], haze: '#3a4252', hazePerM: 0.004, shadow: 0.6 }
const black = { cloudCover: 0, cloudLit: [0, 0, 0], cloudDark: [0, 0, 0] } as const

/** A sky of its own: colours from zenith to horizon, and the clouds'. */
const sky = (zenith: string, horizon: string, haloHex = '#000000') => ({ zenith: rgb(zenith), horizon: rgb(horizon), haze: rgb(horizon), halo: rgb(haloHex) })
const clouds = (cover: number, litHex: string, darkHex: string) => ({ cloudCover: cover, cloudLit: rgb(litHex), cloudDark: rgb(darkHex) })

/** A paper in even light, as bright all round as under what stands on it. */
function paper(hex: string): LightPlan {
  const plan = hall({ key: ['#fffaf0', 1.1], from: [-40, 58], sky: ['#eef2fa', 0.62], bounce: [hex, 0.4], rim: ['#ffffff', 0.7], haze: hex, hazePerM: 0.03, shadow: 0.4 })
  const backdrop = dimmed(rgb(hex), paperGlow)
  return { ...plan, haze: backdrop, horizon: backdrop, zenith: backdrop }
}
/** How much light comes back from a paper that the key falls on. */
const paperGlow = 1.25

export const ownLights: Readonly<Record<string, OwnLight>> = {
  ...Object.fromEntries(Object.entries(papers).map(([color, hex]) => [`paper-${color}`, () => paper(hex)])),
  // After dark the lamps of a street are its key.
  street: (time, weather) => time === 'night'
    ? { ...openAir(time, weather), key: lit(['#ffc88c', 1.15]), keyFrom: directionOf(-34, 56), sky: lit(['#5068b0', 0.5]), bounce: lit(['#8a6a58', 0.22]), rim: lit(['#9fc0ff', 1.3]), shadow: 0.75 }
    : openAir(time, weather),
  neon: under((plan, time) => time === 'day' ? {} : { key: lit(['#ff9ad8', 1.1]), keyFrom: directionOf(-42, 40), sky: lit(['#5a4ad0', 0.62]), bounce: lit(['#2a9ac8', 0.4]), rim: lit(['#4af0ff', 1.9]), ...sky('#0a0a2a', '#4a2a78'), ...clouds(0.5, '#6a3a8a', '#1a1440'), hazePerM: 0.009, stars: 0.2, shadow: 0.7, lampsOn: true }),
  'ice-rink': () => hall({ key: ['#fff3e0', 1.7], from: [-38, 56], sky: ['#b4d2f4', 0.66], bounce: ['#c0dcf4', 0.5], rim: ['#d4ecff', 2], haze: '#6f9ad0', hazePerM: 0.009, shadow: 0.6, pool: 0.55 }),
  gym: () => hall({ key: ['#ffefd4', 1.75], from: [-42, 58], sky: ['#c2d0f2', 0.7], bounce: ['#c4ae90', 0.52], rim: ['#e4eeff', 1.7], haze: '#8fa4cc', hazePerM: 0.006, shadow: 0.7, pool: 0.5 }),
  arena: () => hall({ key: ['#ffe2b4', 2.1], from: [-40, 52], sky: ['#b8aede', 0.72], bounce: ['#d8ac74', 0.62], rim: ['#ffdcae', 2.2], haze: '#8a5c62', hazePerM: 0.007, shadow: 0.72, pool: 0.6 }),
  floodlit: (time, weather) => time === 'night'
    ? { ...openAir(time, weather), key: lit(['#f2f6ff', 1.5]), keyFrom: directionOf(-40, 58), sky: lit(['#8aa4e0', 0.6]), bounce: lit(['#6a8a5a', 0.35]), rim: lit(['#dceaff', 1.5]), shadow: 0.6, lampsOn: true }
    : openAir(time, weather),
  room: dayOrNight({ key: ['#ffeac8', 1.2], from: [-58, 38], sky: ['#c4d0e6', 0.5], bounce: ['#c09a74', 0.36], rim: ['#dce8ff', 0.6], haze: '#c8b8a4', hazePerM: 0.004, shadow: 0.65 }, eveningRoom),
  // Wide windows or many tubes: even and clean.
  bright: dayOrNight({ key: ['#fff6e8', 1.25], from: [-46, 48], sky: ['#d8e4f4', 0.62], bounce: ['#d0c8bc', 0.46], rim: ['#eef4ff', 0.7], haze: '#d4dade', hazePerM: 0.004, shadow: 0.55 }, nightOffice),
  cosy: dayOrNight({ key: ['#ffd8a0', 1.25], from: [-44, 46], sky: ['#d0b89c', 0.42], bounce: ['#b07c50', 0.4], rim: ['#ffe4c0', 0.9], haze: '#8a6a50', hazePerM: 0.006, shadow: 0.65 }, eveningRoom),
  hall: dayOrNight({ key: ['#fff0d8', 1.35], from: [-40, 54], sky: ['#c8ccd8', 0.5], bounce: ['#a89c8c', 0.4], rim: ['#e8f0ff', 1], haze: '#a8aab0', hazePerM: 0.006, shadow: 0.62 }, nightOffice),
  church: dayOrNight({ key: ['#ffe2a8', 1.5], from: [-62, 42], sky: ['#9a98b8', 0.44], bounce: ['#a08868', 0.36], rim: ['#ffe8c8', 1.2], haze: '#7a7088', hazePerM: 0.011, shadow: 0.72 }, { ...eveningRoom, hazePerM: 0.01 }),
  torches: () => hall({ key: ['#ffb468', 1.5], from: [-46, 40], sky: ['#4a5078', 0.36], bounce: ['#8a5430', 0.32], rim: ['#ffca8a', 1.4], haze: '#1a1622', hazePerM: 0.02, shadow: 0.8, pool: 0.35 }),
  throne: () => hall({ key: ['#ffdca4', 1.6], from: [-44, 50], sky: ['#8a88b0', 0.48], bounce: ['#b08850', 0.4], rim: ['#ffe2b0', 1.3], haze: '#5a4a58', hazePerM: 0.008, shadow: 0.7 }),
  cave: () => hall({ key: ['#dcecf8', 1.7], from: [-34, 56], sky: ['#7a9cb4', 0.6], bounce: ['#8a745c', 0.5], rim: ['#9ae0ff', 1.5], haze: '#15222c', hazePerM: 0.026, shadow: 0.8, pool: 0.3 }),
  stage: () => hall({ key: ['#fff0d0', 2.2], from: [-36, 54], sky: ['#5a4a8a', 0.4], bounce: ['#6a4a3a', 0.34], rim: ['#c8a0ff', 2], haze: '#1c1226', hazePerM: 0.012, shadow: 0.8, pool: 0.85 }),
  void: () => hall({ key: ['#fff4e4', 1.7], from: [-48, 46], sky: ['#8a94b0', 0.3], bounce: ['#2a2a30', 0.2], rim: ['#dce8ff', 1.8], haze: '#030304', hazePerM: 0.01, shadow: 0.7, pool: 0.7 }),
  ship: () => hall({ key: ['#eaf4ff', 1.35], from: [-40, 54], sky: ['#9ac0f0', 0.5], bounce: ['#5a7aa0', 0.4], rim: ['#7ae0ff', 1.7], haze: '#5a7896', hazePerM: 0.006, shadow: 0.55 }),
  tabletop: dayOrNight({ key: ['#fff0d4', 1.55], from: [-58, 40], sky: ['#c8d4e8', 0.46], bounce: ['#c08c5c', 0.42], rim: ['#f0f4ff', 1], haze: '#b8a48c', hazePerM: 0.004, shadow: 0.72 }, eveningRoom),
  underwater: () => ({
    ...hall({ key: ['#f4fff4', 1.45], from: [-24, 66], sky: ['#a8d0d8', 0.6], bounce: ['#7a9a94', 0.4], rim: ['#a4fff4', 1.3], haze: '#127a9c', hazePerM: 0.042, shadow: 0.55 }),
    zenith: rgb('#7ae8f0'), horizon: rgb('#127a9c'), lampsOn: false,
  }),
  forest: under((plan, time) => ({ hazePerM: plan.hazePerM * 2.2, bounce: dimmed(rgb('#4a5a2a'), time === 'night' ? 0.25 : 0.6), ...(time === 'day' ? { keyFrom: directionOf(-40, 52), haze: rgb('#b8d0a8') } : {}) })),
  jungle: under((plan, time) => time === 'night' ? { hazePerM: 0.014 } : { haze: rgb('#8ab88a'), hazePerM: 0.017, bounce: rgb('#3f5a26'), horizon: rgb('#b4d8b0') }),
  swamp: under((plan, time) => time === 'night' ? { hazePerM: 0.02 } : { key: lit(['#e8e4b0', 1]), sky: lit(['#9ab08a', 0.55]), bounce: rgb('#3a4026'), ...sky('#7a9a86', '#b4b890', '#e8e0a0'), ...clouds(0.7, '#d0d4b4', '#8a9a84'), hazePerM: 0.026 }),
  arctic: under((plan, time) => time === 'day' ? { key: lit(['#fff0d8', 1.15]), sky: lit(['#a4c8f0', 0.46]), bounce: lit(['#a8c8e8', 0.34]), ...sky('#4a9ad8', '#dceef8', '#fff6e0') } : { bounce: dimmed(plan.sky, 0.9) }),
  desert: under((plan, time) => time === 'day' ? { key: lit(['#ffe6b0', 1.75]), bounce: lit(['#e0a868', 0.5]), haze: rgb('#f0d8b0'), horizon: rgb('#f4e2c0'), cloudCover: 0.14 } : { cloudCover: 0.12 }),
  // White ground throws the sun back; the air shimmers.
  salt: under((plan, time) => time === 'day' ? { key: lit(['#fff6e0', 1.35]), bounce: lit(['#e8e4dc', 0.5]), ...sky('#2a7ad8', '#e8f2f8', '#fff8e8'), cloudCover: 0.08, hazePerM: 0.006 } : { cloudCover: 0.12 }),
  // Northern lights are seen in clear air only.
  aurora: () => ({ ...openAir('night', 'clear'), bounce: lit(['#4a8aa8', 0.5]), rim: lit(['#8affd0', 1.1]), hazePerM: 0.0016, cloudCover: 0 }),
  derelict: () => hall({ key: ['#b8ccd0', 0.85], from: [-30, 60], sky: ['#5a6a70', 0.42], bounce: ['#3a3a30', 0.3], rim: ['#a8c8d0', 0.8], haze: '#1a2022', hazePerM: 0.05, shadow: 0.8, pool: 0.35 }),
  canyon: under((plan, time) => time === 'day' ? { key: lit(['#ffe0ac', 1.7]), bounce: lit(['#d88a58', 0.46]), cloudCover: 0.2 } : {}),
  moon: () => ({
    key: [1.75, 1.7, 1.6], keyFrom: directionOf(-64, 27), sky: rgb('#20283c'), bounce: rgb('#5c5a58'), rim: dimmed(rgb('#b4d4ff'), 1.3),
    haze: rgb('#05060a'), hazePerM: 0.0008, zenith: rgb('#020308'), horizon: rgb('#05070e'), halo: [0, 0, 0], ...black, stars: 1.6, shadow: 0.97, pool: 0, lampsOn: true,
  }),
  space: () => ({
    key: [1.7, 1.66, 1.6], keyFrom: directionOf(-58, 34), sky: rgb('#4a5a94'), bounce: rgb('#3a3468'), rim: dimmed(rgb('#a4ccff'), 1.9),
    haze: rgb('#0a0a1c'), hazePerM: 0, zenith: rgb('#060614'), horizon: rgb('#141236'), halo: [0, 0, 0], ...clouds(0.55, '#5a2a86', '#16225a'), stars: 1.7, shadow: 0.9, pool: 0, lampsOn: true,
  }),
  mars: under((plan, time) => time === 'night' ? {} : { key: lit(['#ffe0bc', 1.5]), sky: lit(['#e0b08c', 0.56]), bounce: lit(['#c0603a', 0.44]), rim: lit(['#ffe4cc', 0.9]), ...sky('#b8825a', '#eabc8c', '#cfe0ff'), ...black, hazePerM: 0.007, stars: 0 }),
  alien: under(() => ({ key: lit(['#ffc8f4', 1.4]), keyFrom: directionOf(-52, 38), sky: lit(['#8a7af0', 0.66]), bounce: lit(['#3ac0a8', 0.4]), rim: lit(['#7affe4', 1.6]), ...sky('#2a1460', '#e07ac8', '#ffd0a0'), ...clouds(0.4, '#ffa8e0', '#7a4ac0'), hazePerM: 0.007, stars: 0.5, lampsOn: true })),
  volcano: under(() => ({ key: lit(['#ffbc8a', 1.6]), keyFrom: directionOf(-58, 30), sky: lit(['#9a8090', 0.6]), bounce: lit(['#e07040', 0.36]), rim: lit(['#ffb060', 1.8]), ...sky('#2a2234', '#a8583c', '#ff8a3a'), ...clouds(0.9, '#a05040', '#2a2028'), hazePerM: 0.009, lampsOn: true })),
  candy: under(() => ({ key: lit(['#fff2dc', 1.5]), sky: lit(['#ffd0e8', 0.62]), bounce: lit(['#ffb8d0', 0.5]), rim: lit(['#fff4ff', 1]), ...sky('#7ac8f4', '#ffd8ea', '#fff0d0'), ...clouds(0.5, '#fff4fa', '#f4b4d8'), hazePerM: 0.004 })),
  heavens: under((plan, time) => time === 'day' ? { sky: lit(['#c4dcff', 0.74]), bounce: lit(['#e8f0ff', 0.6]), ...clouds(0.28, '#ffffff', '#c8d8ec') } : { bounce: dimmed(plan.sky, 0.9) }),
  haunted: under((plan, time) => time === 'night' ? { key: lit(['#b4d4e8', 0.95]), haze: rgb('#3a4a66'), hazePerM: 0.018, sky: lit(['#4a6488', 0.5]) } : { hazePerM: plan.hazePerM * 3 }),
}
