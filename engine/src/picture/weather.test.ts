import { expect, test } from 'vitest'
import { setById } from '../catalog/index.ts'
import { weatherIn } from './weather.ts'

test('nothing falls on the moon, on Mars, among the stars and under water; elsewhere the weather is what is asked for', () => {
  const shown = (set: string, weather: 'rain' | 'snow' | 'storm' | 'fog') => weatherIn(setById(set) ?? { indoor: false }, weather)
  for (const set of ['moon', 'mars', 'space', 'underwater', 'coral-reef']) {
    expect(setById(set), set).toBeDefined()
    expect([shown(set, 'rain'), shown(set, 'snow'), shown(set, 'storm'), shown(set, 'fog')], set).toEqual(['clear', 'clear', 'clear', 'fog'])
  }
  for (const set of ['meadow', 'sea', 'city', 'snowfield']) expect([shown(set, 'rain'), shown(set, 'snow')]).toEqual(['rain', 'snow'])
  expect(shown('room', 'rain')).toBe('rain')
})
