import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseScreenplay, ProblemError, promptMaxLength, type Screenplay } from '@kinora/contract'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()
const format = { widthPx: 1280, heightPx: 720, fps: 24, durationS: 10 }
const read = (prompt: string, seed = 1) => readPrompt(platform, prompt, { format, seed })

interface Expected { cast: string; props?: string; does: string; set: string; camera?: string; says?: string; look?: string }

/** What people write, and what must come of it: recipes with their counts, actions, the place with hour and weather. */
const table: readonly (readonly [prompt: string, Expected])[] = [
  ['A figure skater glides across the ice with a cat sitting on her head', { cast: 'skater, cat', does: 'skate, sit', set: 'ice-rink' }],
  ['A dog astronaut gobbles tennis balls on the moon', { cast: 'dog', props: '5 tennis-ball', does: 'eat', set: 'moon' }],
  ['A rider stands astride two galloping horses in an arena', { cast: 'rider, 2 horse', does: 'gallop, ride', set: 'arena' }],
  ['An Olympic gymnast performs a floor routine', { cast: 'gymnast', does: 'tumble', set: 'gym' }],
  ['A man does a backflip on a paddleboard at sea', { cast: 'surfer', props: 'paddleboard', does: 'backflip', set: 'sea' }],
  ['A figure skater lands a triple axel while a cat holds on to her head for dear life', { cast: 'skater, cat', does: 'axel, cling', set: 'ice-rink' }],
  ['A woman peels a banana in the kitchen', { cast: 'woman', props: 'banana', does: 'peel', set: 'kitchen' }],
  ['Two girls hug in the park at sunset', { cast: '2 girl', does: 'hug', set: 'park sunset' }],
  ['A chef juggles three apples', { cast: 'chef', props: '3 apple', does: 'juggle', set: 'kitchen' }],
  ['A robot waves and then sits down on a bench', { cast: 'robot', props: 'bench', does: 'wave', set: 'laboratory' }],
  ['An old man reads a book on a bench in the snow', { cast: 'old-man', props: 'book, bench', does: 'read', set: 'park snow' }],
  ['A red car drives past a house at night', { cast: '', props: 'car, house', does: 'drive', set: 'street night' }],
  ['A boy throws a football to a girl', { cast: 'boy, girl', props: 'football', does: 'throw', set: 'stadium' }],
  ['A lion wearing a crown sleeps on the beach', { cast: 'lion', does: 'sleep', set: 'beach' }],
  ['A woman in a top hat dances in the street, the camera orbits around her', { cast: 'woman', does: 'dance', set: 'street', camera: 'full eye three-quarter orbit-clockwise' }],
  ['Close-up of a cat drinking from a bowl', { cast: 'cat', props: 'bowl', does: 'lap', set: 'room', camera: 'close eye three-quarter static' }],
  ['A low-angle tracking shot of a horse running across a meadow', { cast: 'horse', does: 'run', set: 'meadow', camera: 'full low three-quarter track' }],
  ['Claymation: a rabbit hops through a garden', { cast: 'rabbit', does: 'hop', set: 'garden', look: 'clay' }],
  ['A duck swims in a lake, no people', { cast: 'duck', does: 'swim', set: 'lake' }],
  ['An elephant walks from right to left', { cast: 'elephant', does: 'walk', set: 'savanna' }],
  ['Six rabbits hop in a field at dawn', { cast: '6 rabbit', does: 'hop', set: 'field dawn' }],
  ['A flock of birds flies over the sea', { cast: '6 songbird', does: 'fly', set: 'sea' }],
  ['A woman says "I missed you" to a man in the rain', { cast: 'woman, man', does: 'talk', set: 'park rain', says: 'say: I missed you' }],
  ['An old woman whispers "Be quiet" to a cat', { cast: 'old-woman, cat', does: 'whisper-to', set: 'room', says: 'whisper: Be quiet' }],
  ['A boy shouts "Wait for me!" and runs', { cast: 'boy', does: 'talk, run', set: 'park', says: 'shout: Wait for me!' }],
  ['The camera pans left across a beach with a bench and an umbrella', { cast: '', props: 'bench, umbrella', does: '', set: 'beach', camera: 'full eye viewer pan-left' }],
  ['A gymnast does three cartwheels in a gym', { cast: 'gymnast', does: 'cartwheel', set: 'gym' }],
  ['A man rides a bicycle down the street', { cast: 'man', props: 'bicycle', does: 'ride, drive', set: 'street' }],
  ['A girl rides a horse along the beach', { cast: 'girl, horse', does: 'ride, trot', set: 'beach' }],
  ['A surfer stands on a paddleboard', { cast: 'surfer', props: 'paddleboard', does: 'ride', set: 'sea' }],
  ['A man with glasses reads a newspaper', { cast: 'man', props: 'newspaper', does: 'read', set: 'room' }],
  ['A wolf howls at the moon in a snowy forest at night', { cast: 'wolf', props: 'full-moon', does: 'howl', set: 'snowy-clearing night snow' }],
  ['A corgi chases a beach ball', { cast: 'corgi', props: 'beach-ball', does: 'run', set: 'park' }],
  ['An astronaut kicks a football on the moon', { cast: 'astronaut', props: 'football', does: 'kick', set: 'moon' }],
  ['A man falls off a chair', { cast: 'man', props: 'chair', does: 'fall', set: 'room' }],
  ['A dog and a cat sit on a bench', { cast: 'dog, cat', props: 'bench', does: 'sit', set: 'park' }],
  ['A penguin waddles across the ice', { cast: 'penguin', does: 'walk', set: 'arctic' }],
  ['A cat sleeps under a table', { cast: 'cat', props: 'table', does: 'sleep', set: 'room' }],
  ['A rabbit jumps onto a table', { cast: 'rabbit', props: 'table', does: 'jump', set: 'room' }],
  ['A golden robot dances with a woman', { cast: 'robot, woman', does: 'dance', set: 'laboratory' }],
  ['She walks through the fog', { cast: 'woman', does: 'walk', set: 'park fog' }],
  ['A tiny elephant stands on a book', { cast: 'elephant', props: 'book', does: 'idle', set: 'savanna' }],
  ['A chef in a red scarf offers a cake to two children', { cast: 'chef, 2 boy', props: 'cake', does: 'give', set: 'kitchen' }],
  ['A dog barks, then a cat meows', { cast: 'dog, cat', does: 'vocalize', set: 'park' }],
  ['Couple dances closely at a dimly lit party', { cast: 'man, woman', does: 'dance', set: 'nightclub' }],
  ['A person is turning off the television.', { cast: 'man', props: 'television', does: 'press', set: 'room night' }],
  ['While a girl plays the guitar, a boy dances', { cast: 'girl, boy', props: 'guitar', does: 'play, dance', set: 'theater-stage' }],
  ['A man slowly walks towards a house in the fog, noir', { cast: 'man', props: 'house', does: 'walk', set: 'suburb fog', look: 'noir' }],
  ['Golden retriever chasing a yellow frisbee in the park', { cast: 'golden-retriever', props: 'frisbee', does: 'run', set: 'park' }],
  ['Man with a balloon head juggling transparent apples', { cast: 'man', props: '5 apple', does: 'juggle', set: 'room' }],
  ['Striped cat lounging on a velvet pillow', { cast: 'cat', props: 'pillow', does: 'lie', set: 'room' }],
  ['A girl walking on the right of an elephant', { cast: 'girl, elephant', does: 'walk', set: 'savanna' }],
  ['A gorilla sitting on the right side of a vending machine in a forest', { cast: 'gorilla', props: 'vending-machine', does: 'sit', set: 'forest' }],
  ['A golden retriever scampering leftwards across a garden', { cast: 'golden-retriever', does: 'run', set: 'garden' }],
  ['A fish swims across the coral from left to right in the sea', { cast: 'fish', props: 'coral', does: 'swim', set: 'underwater' }],
  ['A fox sneaks past a sleeping dog from right to the left in the forest', { cast: 'fox, dog', does: 'sleep, walk', set: 'forest' }],
  ['A penguin waddles as a ship cruises in the distance', { cast: 'penguin', props: 'ship', does: 'walk, drive', set: 'arctic' }],
  ['A parrot rides a skateboard and a duck takes a photo', { cast: 'parrot, duck', props: 'skateboard', does: 'ride, drive, take-photo', set: 'jungle' }],
  ['A rabbit eats a carrot while a fox is lying in wait', { cast: 'rabbit, fox', props: 'carrot', does: 'eat, crouch', set: 'meadow' }],
  ['A mouse sneaks cheese from the kitchen', { cast: 'mouse', props: 'cheese', does: 'carry-off', set: 'kitchen' }],
  ['A penguin dives into the sea', { cast: 'penguin', does: 'dive', set: 'sea' }],
  ['A dolphin jumps next to a speeding boat', { cast: 'dolphin', props: 'boat', does: 'drive, jump', set: 'sea' }],
  ["A pig cooks in a chef's hat and a chicken tastes the sauce", { cast: 'pig, chicken', props: 'sauce', does: 'cook, taste', set: 'kitchen' }],
  ['A woman reads a book and a cat naps on the sofa', { cast: 'woman, cat', props: 'book, sofa', does: 'read, sleep', set: 'room' }],
  ['Business partners shake hands on a new deal', { cast: '2 businessman', does: 'shake-hands', set: 'office' }],
  ['Bear journalist interviews a celebrity', { cast: 'brown-bear, celebrity', does: 'interview', set: 'red-carpet' }],
  ['Owl teacher explains math to squirrel students', { cast: 'owl, 3 squirrel', does: 'talk', set: 'classroom' }],
  ['three monkeys are sharing two bananas', { cast: '3 monkey', props: '2 banana', does: 'give', set: 'jungle' }],
  ['three rabbits and two carrots in a garden plot', { cast: '3 rabbit', props: '2 carrot', does: '', set: 'garden' }],
  ['two horses and four cows graze together on a sunny hillside', { cast: '2 horse, 4 cow', does: 'graze', set: 'meadow clear' }],
  ['Seven flamingos stand on one leg in a shallow lagoon.', { cast: '7 flamingo', does: 'idle', set: 'tropical-island' }],
  ['six geese fly over a lake at sunrise', { cast: '6 goose', does: 'fly', set: 'lake dawn' }],
  ['five ducks and two swans swim in a serene lake', { cast: '5 duck, 2 swan', does: 'swim', set: 'lake' }],
  ['Pyramid, zoom out.', { cast: '', props: 'pyramid', does: '', set: 'desert', camera: 'full eye viewer zoom-out' }],
  ['Vase, pan left.', { cast: '', props: 'vase', does: '', set: 'tabletop', camera: 'full eye viewer pan-left' }],
  ['Garden, zoom in.', { cast: '', does: '', set: 'garden', camera: 'full eye viewer zoom-in' }],
  ['A dog is on the left of a sofa, then the dog runs to the front of the sofa.', { cast: 'dog', props: 'sofa', does: 'idle, run', set: 'room' }],
  ['A brown bear is running.', { cast: 'brown-bear', does: 'run', set: 'pine-forest' }],
  ['A horse is running along the beach, then it suddenly stops and starts grazing.', { cast: 'horse', does: 'run, graze', set: 'beach' }],
  ['A person is walking backwards.', { cast: 'man', does: 'walk', set: 'park' }],
  ['A person is eating popcorn.', { cast: 'man', props: 'popcorn', does: 'eat', set: 'room' }],
]

const counted = (ids: readonly string[]): string => [...new Set(ids)].map((id) => {
  const count = ids.filter((other) => other === id).length
  return count > 1 ? `${count} ${id}` : id
}).join(', ')

function outline({ cast, props, shots, sets, look }: Screenplay): Expected {
  const camera = shots[0]?.camera
  const says = shots.flatMap((shot) => shot.lines.map((line) => `${line.manner ?? ''}: ${line.text}`)).join(' / ')
  const things = counted(props.map((prop) => prop.recipe))
  return {
    cast: counted(cast.map((member) => member.recipe)),
    ...(things === '' ? {} : { props: things }),
    does: [...new Set(shots.flatMap((shot) => shot.beats.map((beat) => beat.action)))].join(', '),
    set: sets.map((set) => [set.recipe, set.time, set.weather].filter((part) => part !== undefined).join(' ')).join(', '),
    ...(camera === undefined ? {} : { camera: [camera.size, camera.angle, camera.side, camera.move].join(' ') }),
    ...(says === '' ? {} : { says }),
    ...(look === 'cinematic' ? {} : { look }),
  }
}

test.each(table)('%s', async (prompt, expected) => {
  const { screenplay } = await read(prompt)
  expect(outline(screenplay)).toEqual(expected)
})

describe('the six scenes', () => {
  test('a cat sits on the skater\'s head', async () => {
    const { screenplay } = await read('A figure skater glides across the ice with a cat sitting on her head')
    expect(screenplay.shots[0]?.placements?.['cat']).toEqual({ kind: 'carried', on: [{ entityId: 'figure-skater', socket: 'headTop' }], posture: 'sit' })
  })
  test('the dog wears what astronauts wear and eats each ball', async () => {
    const { screenplay } = await read('A dog astronaut gobbles tennis balls on the moon')
    expect(screenplay.cast[0]?.appearance?.wears).toEqual(['space-suit', 'space-helmet'])
    expect(screenplay.shots[0]?.beats).toMatchObject([{ action: 'eat', count: 5, manner: ['fast'] }])
  })
  test('the rider stands astride both horses', async () => {
    const { screenplay } = await read('A rider stands astride two galloping horses in an arena')
    expect(screenplay.shots[0]?.placements?.['rider']).toEqual({ kind: 'carried', on: [{ entityId: 'horse', socket: 'back' }, { entityId: 'horse-2', socket: 'back' }], posture: 'stand' })
  })
  test('the man stands on the board', async () => {
    const { screenplay } = await read('A man does a backflip on a paddleboard at sea')
    expect(screenplay.shots[0]?.placements?.['man']).toEqual({ kind: 'carried', on: [{ entityId: 'paddleboard', socket: 'deck' }], posture: 'stand' })
  })
  test('the axel has three turns and the cat clings, scared', async () => {
    const { screenplay } = await read('A figure skater lands a triple axel while a cat holds on to her head for dear life')
    expect(screenplay.shots[0]?.beats).toMatchObject([{ action: 'axel', count: 3 }, { who: 'cat', action: 'cling', manner: ['scared'] }])
    expect(screenplay.shots[0]?.placements?.['cat']).toMatchObject({ posture: 'cling' })
  })
})

describe('relations are said as they are', () => {
  test.each([
    ['A dog on the left of a bowl', 'dog', 'left-of', 'bowl'],
    ['A squirrel on the right of an old house', 'squirrel', 'right-of', 'house'],
    ['A cup in front of a turtle', 'cup', 'in-front-of', 'turtle'],
    ['A cup behind a turtle', 'cup', 'behind', 'turtle'],
    ['A balloon above a horse', 'balloon', 'above', 'horse'],
    ['A cat hiding under a bench in a park', 'cat', 'under', 'bench'],
  ] as const)('%s', async (prompt, who, relation, to) => {
    expect((await read(prompt)).screenplay.shots[0]?.standings).toEqual([{ who, relation, to }])
  })
  test('what changes its place has the new one as its goal', async () => {
    const { screenplay } = await read('A dog is on the left of a sofa, then the dog runs to the front of the sofa.')
    const run = screenplay.shots[0]?.beats.find((beat) => beat.action === 'run')
    expect(run).toMatchObject({ startS: 5, target: { relation: 'in-front-of', to: 'sofa' } })
  })
})

test('every content word has a fate, in order and without overlap', async () => {
  for (const [prompt] of table) {
    const { reading } = await read(prompt)
    let last = 0
    for (const span of reading.spans) {
      expect(span.startChar).toBeGreaterThanOrEqual(last)
      expect(span.endChar).toBeGreaterThan(span.startChar)
      last = span.endChar
    }
    const covered = prompt.split('').filter((_, i) => reading.spans.some((span) => span.startChar <= i && i < span.endChar)).length
    expect(covered / prompt.replace(/\s/g, '').length, prompt).toBeGreaterThan(0.4)
  }
})

test('who gets up is on his feet in the next shot', async () => {
  const { screenplay } = await read('A person is sitting on the couch, then suddenly they get up and start sweeping the floor.')
  expect(screenplay.shots.map((shot) => shot.placements?.['person']?.kind)).toEqual(['carried', undefined])
  expect(screenplay.shots.map((shot) => shot.beats.map((beat) => beat.action))).toEqual([['sit'], ['stand-up', 'sweep']])
})

test('an approximation says what is shown instead, and why', async () => {
  const { reading } = await read('A numbat waddles across the ice')
  expect(reading.spans.find((span) => span.kind === 'approximated')).toMatchObject({ as: 'a kangaroo', because: 'The catalog has no numbat yet.' })
})

test('a place that nobody named is told as inferred', async () => {
  const { reading } = await read('A surfer stands on a paddleboard')
  expect(reading.inferred).toEqual([{ what: 'place', as: 'the sea', because: 'surfers are found at sea' }])
})

test.each([
  ['A dog runs across a meadow at night', 'A dog runs across a meadow, at night.'],
  ['A dog astronaut gobbles tennis balls on the moon', 'A dog astronaut eats five tennis balls on the moon.'],
  ['A rider stands astride two galloping horses in an arena', 'A rider stands astride two galloping horses in an arena.'],
  ['A figure skater lands a triple axel while a cat holds on to her head for dear life', 'A figure skater jumps a triple axel and a cat clings to the figure skater’s head, on an ice rink.'],
  ['Two girls hug in the park at sunset', 'Two girls hug each other in a park, at sunset.'],
  ['A girl rides a horse along the beach', 'A girl rides a horse and the horse trots, on a beach.'],
])('%s: the summary reads as a person would say it', async (prompt, summary) => {
  expect((await read(prompt)).reading.summary).toBe(summary)
})

test('the same prompt gives the same draft', async () => {
  for (const [prompt] of table.slice(0, 12)) expect(await read(prompt)).toEqual(await read(prompt))
})

/** What somebody does in the first shot: action, with what, to what, in which manner. */
const deedsOf = ({ shots }: Screenplay): string => shots.flatMap(({ beats }) => beats).map(({ who, action, with: thing, target, manner }) => `${who} ${action}${thing === undefined ? '' : ` with ${thing}`}${target === undefined ? '' : typeof target === 'string' ? ` to ${target}` : 'to' in target ? ` ${target.relation} ${target.to}` : ''}${manner === undefined ? '' : ` ${manner.join('+')}`}`).join(', ')

describe('a verb means something together with its object', () => {
  test.each([
    ['A man plays tug-of-war.', 'man tug-rope with rope'], ['Two men play catch.', 'man throw with ball, man-2 throw with ball'], ['A man plays hide and seek.', 'man hide'],
    ['A woman makes dinner.', 'woman cook with dinner'], ['A woman makes cookies.', 'woman bake with cookie'], ['A man does the dishes.', 'man wash with dish'], ['A man makes the bed.', 'man fold with bed'], ['A man makes coffee.', 'man brew with coffee'],
    ['A man does push-ups.', 'man push-up'], ['A man is doing exercises.', 'man jumping-jack'], ['A man takes a bow.', 'man bow'], ['A girl takes a bite of an apple.', 'girl eat with apple'],
    ['A man talks on the phone.', 'man phone-call with phone'], ['A man looks at his phone.', 'man text with phone'], ['A man switches off the tv.', 'man press with tv'],
    ['A man rakes leaves.', 'man rake with leaf'], ['A man puts a book on a table.', 'man put-down with book on table'], ['A woman high fives a man.', 'woman high-five to man'],
    ['A man carries a painting.', 'man walk'], ['A man holds a trophy.', 'man hold'],
    ['A boy plays with a dog.', 'boy pet to dog, dog hop'], ['A cat plays with a ball of yarn.', 'cat bat-about with ball-of-yarn'], ['A child plays on a swing.', 'child swing'],
  ])('%s', async (prompt, deeds) => {
    expect(deedsOf((await read(prompt)).screenplay)).toBe(deeds)
  })
  test('what is held or carried is in the hand', async () => {
    expect((await read('Two men carry a painting.')).screenplay.shots[0]?.placements).toEqual({ painting: { kind: 'carried', on: [{ entityId: 'man', socket: 'gripR' }], posture: 'held' } })
  })
})

test.each([
  ['A man enters the room.', 'man walk entering'], ['A dog comes in.', 'dog walk entering'], ['A woman walks into a bar.', 'woman walk entering'], ['A horse gallops into frame.', 'horse gallop entering'], ['A man arrives at the station.', 'man walk entering'],
  ['A man walks away.', 'man walk leaving'], ['A woman leaves the house.', 'woman walk to house leaving'], ['A dog runs out of the kitchen.', 'dog run leaving'], ['A bird flies off.', 'bird fly leaving'],
  ['A man leaves his hat on a bench.', 'man put-down with hat on bench'],
])('%s: comings and goings', async (prompt, deeds) => {
  expect(deedsOf((await read(prompt)).screenplay)).toBe(deeds)
})

test.each([
  ['A man is angry.', 'man sulk angry'], ['A girl looks sad.', 'girl cry sad'], ['A dog is terrified of a spider.', 'dog shiver terrified'], ['A sad clown walks.', 'clown walk sad'],
])('%s: what is felt is seen', async (prompt, deeds) => {
  expect(deedsOf((await read(prompt)).screenplay)).toBe(deeds)
})

describe('how sentences are built', () => {
  test.each([
    ['A man is sitting on a bench reading a newspaper.', 'man sit, man read with newspaper'],
    ['A cat wearing sunglasses drives a car.', 'cat ride to car, car drive'],
    ['Video of a lion roaring', 'lion vocalize'],
    ['A nurse bandages a soldier\'s arm.', 'nurse bandage to soldier'],
    ['A man without a shirt lifts weights at the gym.', 'man lift-dumbbell'],
    ['A wizard turns a frog into a prince.', 'wizard cast-spell to frog'],
    ['"Be careful," says the girl.', 'girl talk'],
    ['A rabbit and a turtle race.', 'rabbit run fast, turtle run fast'],
    ['A gymnast does a backflip, then a cartwheel, then bows.', 'gymnast backflip, gymnast cartwheel, gymnast bow'],
    ['A farmer waves, crows fly away.', 'farmer wave, crow fly leaving, crow-2 fly leaving, crow-3 fly leaving'],
    ['The ball is kicked by a boy.', 'boy kick with ball'],
    ['A lion, a lamp and a robot are dancing.', 'lion dance, lamp thing-dance, robot dance'],
    ['Not a dog but a cat sits on the sofa.', 'cat sit'],
    ['A dude does a kickflip over a trash can.', 'dude jump'],
    ['A train passes through a valley.', 'train drive'],
    ['A girl high-fives a robot.', 'girl high-five to robot'],
    ['One person puts a hat on another person.', 'person crown-other with hat to person-2'], ['A person is brushing a dog.', 'person groom to dog'], ['Two people are moving a table.', 'person carry-together with table, person-2 carry-together with table'], ['A mother comforts her crying child.', 'child cry, mother comfort to child'],
    ['A violinist and a cellist play together.', 'violinist play-violin, cellist play-cello'],
  ])('%s', async (prompt, deeds) => {
    expect(deedsOf((await read(prompt)).screenplay)).toBe(deeds)
  })
  test('the mother of a cub is of its kind, a puppy of its breed, a waiter\'s clothes are worn', async () => {
    expect((await read('A lion cub plays with its mother')).screenplay.cast.map(({ recipe }) => recipe)).toEqual(['lioness', 'lioness'])
    expect((await read('A golden retriever puppy runs')).screenplay.cast).toMatchObject([{ recipe: 'golden-retriever', appearance: { scale: 0.6 } }])
    expect((await read('A penguin dressed as a waiter dances')).screenplay.cast[0]?.appearance?.wears).toEqual(['vest', 'bow-tie'])
  })
  test('what is painted takes the colour, what is hammered lies on the anvil', async () => {
    expect((await read('A man paints his fence white')).screenplay.shots[0]?.changes).toMatchObject([{ who: 'fence', kind: 'color' }])
    expect((await read('A blacksmith hammers a sword on an anvil')).screenplay.shots[0]?.standings).toMatchObject([{ who: 'sword', relation: 'on', to: 'anvil' }])
  })
})

test.each([
  ['A woman dances on a hillside', 'meadow'], ['A woman dances on a pier', 'pier'], ['A woman dances in a cabin', 'room'], ['A woman sits in a spaceship', 'spaceship'], ['A woman drinks water', 'room'], ['People dance at a beach party', 'beach'], ['A man chops wood', 'park'], ['A man shaves', 'bathroom'], ['A scientist mixes a potion', 'laboratory'], ['Two wrestlers grapple in a ring', 'boxing-ring'], ['A woman lifts weights', 'gym'], ['An eagle soars in the sky', 'sky'],
])('%s: where it plays', async (prompt, set) => {
  expect((await read(prompt)).screenplay.sets.map(({ recipe }) => recipe)).toEqual([set])
})

describe('bad input', () => {
  test.each([
    ['', 'prompt-empty'], [' \n\t ', 'prompt-empty'], ['\u0000\u0007', 'prompt-empty'],
    ['a dog runs '.repeat(2000), 'prompt-too-long'],
    ['🐕🎾🌙', 'prompt-not-understood'], ['猫が氷の上を滑る', 'prompt-not-understood'], ['Кошка спит на столе', 'prompt-not-understood'], ['qwrtz xvbn', 'prompt-not-understood'],
  ])('%j', async (prompt, code) => {
    const refused = await read(prompt).then(() => undefined, (error: unknown) => error)
    expect(refused).toBeInstanceOf(ProblemError)
    expect((refused as ProblemError).problem).toMatchObject({ code, param: 'prompt' })
    expect((refused as ProblemError).problem.detail).not.toBe('')
  })
  test('control characters inside a prompt do not hide it', async () => {
    const { screenplay } = await read('A dog\u0000 runs\u200b in the park')
    expect(outline(screenplay)).toEqual({ cast: 'dog', does: 'run', set: 'park' })
  })
  test('a prompt of the greatest length is read', async () => {
    const prompt = 'A dog runs in the park. '.repeat(500).slice(0, promptMaxLength)
    expect((await read(prompt)).screenplay.cast.length).toBeGreaterThan(0)
  })
})

const words = ['a', 'the', 'two', 'six', 'no', 'her', 'it', 'they', 'another', 'dog', 'cats', 'rider', 'table', 'moon', 'sea', 'night', 'rain', 'red', 'tiny', 'golden', 'runs', 'eating', 'jumped', 'is', 'sits', 'holds', 'on', 'in', 'with', 'behind', 'to', 'of', 'and', 'while', 'then', ',', '.', '"hello"', 'slowly', 'zoom in', 'from left to right', "'s", 'not', 'head', 'on top of', 'in front of', 'wearing', 'hat', 'xyzzy', 'Allen', '7', 'é', '—', 'change', 'dressed as']

test('whatever is written, the answer is a valid screenplay or a ProblemError', async () => {
  const sentences = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '))
  await fc.assert(fc.asyncProperty(fc.oneof(sentences, fc.string({ maxLength: 200, unit: 'grapheme' })), async (prompt) => {
    try {
      const { screenplay, reading } = await read(prompt)
      parseScreenplay(screenplay)
      expect(reading.spans.every((span) => span.endChar <= prompt.length)).toBe(true)
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.problem.code.startsWith('prompt-')) throw error
    }
  }), { numRuns: 400, seed: 20261123 })
})

test.each([['A mirror breaks when struck by a thrown rock', 'mirror'], ['A ball smashes a window', 'window']])('%s: what strikes a thing flies at it, and the thing breaks', async (prompt, struck) => {
  const { screenplay: { shots: [shot] } } = await read(prompt)
  expect(shot?.beats.map(({ action, target }) => [action, target])).toEqual([['hurtle', struck]])
  expect(shot?.changes?.map((change) => [change.kind, 'who' in change ? change.who : ''])).toEqual([['form', struck]])
})
