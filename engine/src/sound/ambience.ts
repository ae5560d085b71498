import type { StagedScreenplay } from '@kinora/contract'
import { ambiences, setById, weatherSounds, type AmbienceRecipe } from '../catalog/index.ts'
import { diceFor } from '../platform/index.ts'
import { renderLayer } from './ambience-layers.ts'
import { addInto, filter, lowPass, rateHz, samplesIn, sine, stereoOf, type Stereo } from './signal.ts'
import { shotsOnFilm, type ShotOnFilm } from './timeline.ts'

type SetUse = StagedScreenplay['sets'][number]

/** What a set sounds like; a set without an ambience of its own is a quiet room. */
export function ambienceOf(setUse: SetUse): AmbienceRecipe {
  const name = setById(setUse.recipe)?.ambience
  const found = ambiences.find((ambience) => ambience.id === name) ?? ambiences.find((ambience) => ambience.id === 'room')
  if (found === undefined) throw new Error('The catalog has no ambience "room".')
  return found
}

export function setOf(staged: StagedScreenplay, onFilm: ShotOnFilm): SetUse {
  const setUse = staged.sets.find((set) => set.id === onFilm.shot.setId)
  if (setUse === undefined) throw new Error(`Shot "${onFilm.shot.id}" has no set.`)
  return setUse
}

/** Shots in a row that play in one place: the bed runs through the cuts between them. */
interface Stay { setUse: SetUse; startS: number; endS: number }

/** Beds of two places cross within this time around the cut. */
const crossingS = 0.12

/** The sound of the places over the whole film, `length` samples. */
export function renderBed(staged: StagedScreenplay, length: number): Stereo {
  const bed = stereoOf(length)
  const stays = staysOf(staged, length / rateHz)
  stays.forEach(({ setUse, startS, endS }, index) => {
    const from = index === 0 ? 0 : samplesIn(startS - crossingS / 2)
    const to = index === stays.length - 1 ? length : Math.min(length, samplesIn(endS + crossingS / 2))
    const place = renderPlace(setUse, to - from, staged.seed)
    fade(place, { atStart: index > 0, atEnd: index < stays.length - 1 })
    addInto(bed.left, place.left, from)
    addInto(bed.right, place.right, from)
  })
  return bed
}

function staysOf(staged: StagedScreenplay, durationS: number): Stay[] {
  const stays: Stay[] = []
  for (const onFilm of shotsOnFilm(staged)) {
    const setUse = setOf(staged, onFilm)
    const last = stays.at(-1)
    if (last?.setUse === setUse) last.endS = onFilm.endS
    else stays.push({ setUse, startS: onFilm.startS, endS: onFilm.endS })
  }
  return stays.filter((stay, index) => index === 0 || stay.startS < durationS - crossingS)
}

function renderPlace(setUse: SetUse, length: number, seed: number): Stereo {
  const dice = diceFor(seed, `bed ${setUse.id}`)
  const indoor = setById(setUse.recipe)?.indoor === true
  const out = stereoOf(length)
  const add = (layer: Stereo) => { addInto(out.left, layer.left, 0); addInto(out.right, layer.right, 0) }
  const night = setUse.time === 'night' && !indoor
  for (const [n, layer] of ambienceOf(setUse).layers.entries()) {
    const atNight = night && layer.kind === 'calls' && layer.call === 'songbird' ? { ...layer, call: 'cricket' as const, everyS: layer.everyS / 2, levelDb: layer.levelDb - 8 } : layer
    add(renderLayer(atNight, length, dice.of(String(n))))
  }
  for (const [n, layer] of weatherSounds[setUse.weather].entries()) {
    const heard = renderLayer(layer, length, dice.of(`weather ${n}`))
    if (indoor) for (const channel of [heard.left, heard.right]) filter(channel, lowPass({ hz: 500 }))
    add(heard)
  }
  return out
}

/** Equal-power fades where another place follows, so that the sum stays as loud. */
function fade({ left, right }: Stereo, { atStart, atEnd }: { atStart: boolean; atEnd: boolean }): void {
  const width = Math.min(samplesIn(crossingS), left.length)
  for (let i = 0; i < width; i++) {
    const gain = sine(i / width / 4)
    const last = left.length - 1 - i
    for (const channel of [left, right]) {
      if (atStart) channel[i] = (channel[i] as number) * gain
      if (atEnd) channel[last] = (channel[last] as number) * gain
    }
  }
}
