import { cos, sin } from '../../../platform/index.ts'
import { mirrored, repeated, type Part, type Pieces } from './piece.ts'

const wood = '#9a7248'
const white = '#f6f3ea'
const iron = '#2c3034'

/** A rail of balusters, so many metres long. */
const rail = (longM: number, highM: number, stepM: number, color: string, top: string): Part[] => [
  ['soft', 0, highM, 0, longM, 0.09, 0.14, top], ['box', 0, 0.12, 0, longM, 0.06, 0.07, color],
  ...repeated(Math.round(longM / stepM) + 1, (i) => ['box', -longM / 2 + i * longM / Math.round(longM / stepM), highM / 2, 0, 0.05, highM, 0.05, color]),
]

/** What stands at the water, on decks and on balconies. */
export const watersidePieces: Pieces = {
  'deck-rail': { main: white, trim: '#c8945c', parts: [...rail(4, 0.95, 0.22, 'main', 'trim'), ...mirrored(['soft', 2, 0.52, 0, 0.14, 1.04, 0.14, 'main'])] },
  'iron-rail': { main: iron, parts: [...rail(3, 1, 0.15, 'main', 'main'), ...repeated(10, (i) => ['ring', -1.35 + i * 0.3, 0.8, 0, 0.2, 0.2, 0.12, 'main'])] },
  balustrade: { main: '#e8e0cc', parts: [['soft', 0, 0.1, 0, 3, 0.2, 0.34, 'main'], ['soft', 0, 0.94, 0, 3, 0.14, 0.36, 'main'], ...repeated(10, (i) => ['ball', -1.35 + i * 0.3, 0.38, 0, 0.19, 0.38, 0.19, 'main']), ...repeated(10, (i) => ['cyl', -1.35 + i * 0.3, 0.68, 0, 0.1, 0.44, 0.1, 'main']), ['soft', -1.5, 0.54, 0, 0.34, 1.08, 0.4, 'main']] },
  'rope-piles': { main: '#6a4e34', parts: [['cyl', 0, 0.45, 0, 0.26, 0.95, 0.26, 'main'], ['cyl', 0, 0.94, 0, 0.3, 0.06, 0.3, '#e8e2d4'], ...repeated(9, (i) => ['ball', 0.16 + i * 0.3, 0.72 - 0.26 * sin((i + 0.5) / 9 * Math.PI), 0, 0.34, 0.07, 0.07, '#d8c49a', 0, 0, -34 * cos((i + 0.5) / 9 * Math.PI)])] },
  'lily-pad': { main: '#4f9a44 #5aa84a #3f8a3c', parts: [['cyl', 0, 0.02, 0, 0.8, 0.02, 0.7, 'main'], ['cyl', 0.1, 0.028, 0.05, 0.5, 0.012, 0.42, '#6ab85a']] },
  'water-lily': { main: '#f4a8c8 #fbf6f0 #f0c0e0', parts: [['cyl', 0, 0.02, 0, 0.9, 0.02, 0.8, '#4f9a44'], ...repeated(8, (i) => ['ball', 0.13 * sin(i * 0.785), 0.14, 0.13 * cos(i * 0.785), 0.12, 0.26, 0.06, 'main', 30 * cos(i * 0.785), i * 45, -30 * sin(i * 0.785)]), ['ball', 0, 0.14, 0, 0.14, 0.12, 0.14, '#f4c83c']] },
  'flower-box': { main: '#a85a3c', parts: [['soft', 0, 0.12, 0, 1.2, 0.24, 0.26, 'main'], ...repeated(22, (i) => ['ball', -0.55 + (i % 11) * 0.11, 0.28 + 0.08 * ((i * 5) % 3), i < 11 ? 0.08 : -0.05, 0.15, 0.15, 0.15, (['#e8344a', '#4a8a3c', '#f4a0c0', '#5fa04a'] as const)[i % 4] ?? '#4a8a3c'])] },
  'deck-lights': { parts: [...repeated(25, (i) => ['ball', -6 + i * 0.5, 2.5 - 0.34 * sin(((i % 8) + 0.5) / 8 * Math.PI), 0, 0.11, 0.14, 0.11, '!#ffd890']), ...[-6, -2, 2, 6].map((x): Part => ['cyl', x, 1.3, 0, 0.09, 2.6, 0.09, wood])] },
  'garden-table': { main: '#b8844c', parts: [['cyl', 0, 0.72, 0, 1.1, 0.05, 1.1, 'main'], ['cyl', 0, 0.36, 0, 0.09, 0.72, 0.09, 'main'], ['cyl', 0, 1.5, 0, 0.05, 1.6, 0.05, white], ['cone', 0, 2.45, 0, 2.6, 0.6, 2.6, '#e8603c'], ['taper', 0.2, 0.83, 0.1, 0.1, 0.18, 0.1, '=#f0d060', 180], ['taper', -0.2, 0.82, 0.2, 0.09, 0.15, 0.09, '=#e8f0f4', 180]] },
  lifering: { parts: [['ring', 0, 0.8, 0.1, 0.66, 0.66, 0.5, white], ...[0, 1, 2, 3].map((i): Part => ['box', 0.33 * sin(i * 1.571 + 0.785), 0.8 + 0.33 * cos(i * 1.571 + 0.785), 0.1, 0.16, 0.17, 0.14, '#e8402e', 0, 0, i * 90 + 45])] },
  'ship-house': { main: white, parts: [['soft', 0, 1.3, 0, 5.4, 2.6, 2, 'main'], ['soft', 0, 3.4, -0.2, 3.4, 1.7, 1.6, 'main'], ['box', 0, 3.7, 0.62, 3, 0.7, 0.04, '=#2a4a6a'], ['soft', 0, 4.35, -0.2, 3.8, 0.14, 2, '#2a5a9a'], ['soft', 0, 2.66, 0.1, 5.8, 0.12, 2.4, '#2a5a9a'], ...[-1.9, 1.9].map((x): Part => ['ring', x, 1.6, 1.02, 0.5, 0.5, 0.3, '=#c8a050']), ...[-1.9, 1.9].map((x): Part => ['cyl', x, 1.6, 1.01, 0.42, 0.03, 0.42, '=#2a4a6a', 90]), ['soft', 0, 1, 1.02, 0.9, 1.9, 0.06, '#8a5a34'], ['ring', 0, 1.5, 1.06, 0.34, 0.34, 0.3, '=#c8a050'], ['cyl', 0, 5.6, -0.6, 0.9, 2.2, 0.9, '#e8402e', -6], ['cyl', 0, 6.5, -0.7, 0.96, 0.4, 0.96, iron, -6]] },
  'ship-mast': { main: '#8a6240', parts: [['cyl', 0, 4.5, 0, 0.3, 9, 0.3, 'main'], ['cyl', 0, 6.4, 0, 0.16, 5.4, 0.16, 'main', 0, 0, 90], ['box', 0, 4.4, 0.1, 4.8, 3.6, 0.05, '#f2e8d0'], ['box', 0, 4.4, 0.13, 4.8, 0.05, 0.02, '#c8b898'], ...mirrored(['cyl', 1.5, 3, 0, 0.035, 6.6, 0.035, '#c8b48a', 0, 0, 25])] },
  'ship-wheel': { main: '#8a5630', parts: [['taper', 0, 0.45, 0, 0.5, 0.9, 0.4, 'main'], ['ring', 0, 1.2, 0.12, 1, 1, 0.7, 'main'], ...repeated(4, (i) => ['cyl', 0, 1.2, 0.12, 0.06, 1.36, 0.06, 'main', 0, 0, i * 45]), ['ball', 0, 1.2, 0.16, 0.2, 0.2, 0.12, '=#d8b050']] },
  'rope-coil': { main: '#d8c08a', parts: repeated(4, (i) => ['ring', 0, 0.05 + i * 0.08, 0, 0.6 - i * 0.05, 0.6 - i * 0.05, 0.6, 'main', 90]) },
  'canal-house': { main: '#a8503c #c8784a #7a3a34 #d8b078 #5a6a6a #b86a54', trim: white, parts: [['box', 0, 4.2, -2, 4.2, 8.4, 4, 'main'], ['box', 0, 8.9, -0.3, 2.8, 1.2, 0.6, 'main'], ['box', 0, 9.9, -0.3, 1.5, 1, 0.6, 'main'], ['box', 0, 8.4, 0.02, 4.3, 0.2, 0.2, 'trim'], ['box', 0, 9.5, 0.04, 2.9, 0.16, 0.2, 'trim'], ['box', 0, 10.4, 0.04, 1.6, 0.16, 0.2, 'trim'], ...repeated(9, (i) => [['box', -1.3 + (i % 3) * 1.3, 3.3 + Math.floor(i / 3) * 1.9, 0.03, 0.94, 1.4, 0.06, 'trim'], ['box', -1.3 + (i % 3) * 1.3, 3.3 + Math.floor(i / 3) * 1.9, 0.07, 0.74, 1.2, 0.04, i % 4 === 1 ? '~#ffd890' : '=#33485a']]), ['soft', -1.2, 1.1, 0.05, 0.9, 2.1, 0.1, '#2f5a4a'], ['box', 0.7, 1.3, 0.04, 1.8, 1.5, 0.06, 'trim'], ['box', 0.7, 1.3, 0.08, 1.6, 1.3, 0.04, '=#33485a']] },
  'hump-bridge': { main: '#a8664a', parts: [...repeated(13, (i) => ['box', -4.2 + i * 0.7, 0.3 + 0.85 * sin((i + 0.5) / 13 * Math.PI), 0, 0.74, 0.5 + 0.3 * sin((i + 0.5) / 13 * Math.PI), 2.4, 'main', 0, 0, 20 * cos((i + 0.5) / 13 * Math.PI)]), ...repeated(13, (i) => ['box', -4.2 + i * 0.7, 1.4 + 0.95 * sin((i + 0.5) / 13 * Math.PI), 1.1, 0.76, 0.07, 0.07, iron, 0, 0, 20 * cos((i + 0.5) / 13 * Math.PI)]), ...repeated(13, (i) => ['box', -4.2 + i * 0.7, 1 + 0.95 * sin((i + 0.5) / 13 * Math.PI), 1.1, 0.06, 0.85, 0.06, iron])] },
}
