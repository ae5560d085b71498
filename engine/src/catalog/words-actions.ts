import type { ActionWords } from './action-words.ts'
import { feelingWords } from './words-actions-feelings.ts'
import { gameWords } from './words-actions-games.ts'
import { goingWords } from './words-actions-going.ts'
import { handworkWords } from './words-actions-handwork.ts'
import { musicWords } from './words-actions-music.ts'
import { postureWords } from './words-actions-postures.ts'
import { senseWords } from './words-actions-senses.ts'
import { togetherWords } from './words-actions-together.ts'

export type { ActionWords } from './action-words.ts'

/** Which verbs and nouns name which action, family by family. */
export const actionWords: readonly ActionWords[] = [...goingWords, ...senseWords, ...postureWords, ...gameWords, ...togetherWords, ...handworkWords, ...musicWords, ...feelingWords]

/** Verbs that say little themselves; the noun after them names the action: do a backflip, take a nap. */
export const lightVerbs = new Set(['do', 'perform', 'make', 'take', 'land', 'execute', 'have', 'give', 'attempt', 'try', 'nail', 'complete', 'practice', 'practise', 'host', 'play', 'perfect', 'stick', 'throw', 'pull', 'turn', 'show', 'deliver', 'launch'])

/** Verbs that only open another: start sweeping, try to jump. */
export const openingVerbs = new Set(['start', 'begin', 'keep', 'continue', 'try', 'stop', 'go', 'get', 'want', 'decide', 'manage', 'help', 'proceed', 'like', 'love', 'learn', 'attempt', 'prepare', 'finish', 'come', 'rush', 'use', 'need', 'set', 'seem', 'appear', 'pretend'])

/** When the verb itself is unknown: the nearest of the verbs above it in WordNet. Keys are WordNet verb synsets. */
export const actionOfSynset: Readonly<Record<string, string>> = {
  'run.v.01': 'run', 'walk.v.01': 'walk', 'jump.v.01': 'jump', 'fly.v.01': 'fly', 'swim.v.01': 'swim', 'travel.v.01': 'walk', 'dance.v.02': 'dance', 'climb.v.01': 'climb', 'crawl.v.01': 'crawl',
  'eat.v.01': 'eat', 'drink.v.01': 'drink', 'consume.v.02': 'eat', 'feed.v.01': 'feed', 'cook.v.02': 'cook', 'cook.v.03': 'cook', 'bake.v.01': 'bake', 'fry.v.01': 'fry', 'stir.v.01': 'mix', 'mix.v.01': 'mix', 'pour.v.01': 'pour', 'fill.v.01': 'pour',
  'talk.v.02': 'talk', 'communicate.v.02': 'talk', 'express.v.02': 'talk', 'teach.v.01': 'teach', 'whisper.v.01': 'whisper-to', 'sing.v.02': 'sing', 'shout.v.02': 'talk', 'laugh.v.01': 'laugh', 'cry.v.02': 'cry', 'scream.v.01': 'scream', 'applaud.v.01': 'clap', 'greet.v.01': 'wave', 'gesticulate.v.01': 'point',
  'look.v.01': 'look', 'perceive.v.01': 'look', 'examine.v.02': 'examine', 'search.v.01': 'search', 'search.v.02': 'search', 'photograph.v.01': 'take-photo', 'think.v.03': 'think', 'think.v.01': 'think', 'learn.v.01': 'read', 'read.v.01': 'read', 'listen.v.01': 'listen', 'smell.v.01': 'smell',
  'throw.v.01': 'throw', 'catch.v.10': 'catch', 'hit.v.03': 'fight', 'strike.v.01': 'fight', 'fight.v.02': 'fight', 'attack.v.01': 'fight', 'kick.v.03': 'kick', 'shoot.v.01': 'shoot', 'push.v.01': 'push', 'pull.v.01': 'tug-rope', 'lift.v.01': 'lift', 'raise.v.02': 'lift', 'carry.v.01': 'hold', 'hold.v.02': 'hold', 'get.v.01': 'pick-up', 'put.v.01': 'put-down', 'press.v.01': 'press',
  'give.v.03': 'give', 'transfer.v.05': 'give', 'help.v.01': 'help-up', 'comfort.v.01': 'comfort', 'kiss.v.01': 'kiss', 'embrace.v.02': 'hug', 'touch.v.01': 'pat-shoulder', 'stroke.v.01': 'pet', 'treat.v.03': 'bandage',
  'write.v.01': 'write', 'write.v.02': 'write', 'draw.v.05': 'draw', 'paint.v.01': 'paint', 'cut.v.01': 'cut', 'separate.v.02': 'cut', 'sew.v.01': 'sew', 'fold.v.01': 'fold', 'tie.v.01': 'tie', 'make.v.03': 'build', 'construct.v.01': 'build', 'repair.v.01': 'repair', 'dig.v.01': 'dig', 'plant.v.01': 'plant', 'hammer.v.01': 'hammer',
  'clean.v.01': 'wipe', 'wash.v.02': 'wash', 'sweep.v.01': 'sweep', 'groom.v.03': 'brush-hair', 'dress.v.01': 'put-on', 'open.v.01': 'open', 'close.v.01': 'close', 'play.v.01': 'skip', 'play.v.03': 'play', 'perform.v.03': 'dance', 'exercise.v.02': 'jumping-jack', 'exercise.v.03': 'jumping-jack', 'compete.v.01': 'run',
  'sleep.v.01': 'sleep', 'rest.v.01': 'sit', 'sit.v.01': 'sit', 'lie.v.01': 'lie', 'kneel.v.01': 'kneel', 'pray.v.01': 'pray', 'fall.v.01': 'fall', 'hide.v.01': 'hide', 'rise.v.01': 'fly', 'turn.v.01': 'spin', 'utter.v.02': 'vocalize', 'tremble.v.01': 'shiver',
}
