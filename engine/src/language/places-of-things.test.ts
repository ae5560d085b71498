import { expect, test } from 'vitest'
import { openNodePlatform, readPrompt } from '../node.ts'

const platform = await openNodePlatform()

/** Who is there, what is done, and how they stand: "boy, bus | boy ride | bus left-of boy". */
async function told(prompt: string): Promise<string> {
  const { screenplay: { cast, props, shots } } = await readPrompt(platform, prompt, { format: { widthPx: 320, heightPx: 180, fps: 24, durationS: 4 }, seed: 0 })
  const [shot] = shots
  const carried = Object.entries(shot?.placements ?? {}).flatMap(([id, placement]) => (placement.kind === 'carried' ? [`${id} carried by ${placement.on[0]?.entityId ?? ''}`] : []))
  const stands = (shot?.standings ?? []).map(({ who, relation, to }) => `${who} ${relation} ${to}`)
  return [[...cast, ...props].map(({ id }) => id), (shot?.beats ?? []).map(({ who, action, manner = [] }) => [who, action, ...manner].join(' ')), [...stands, ...carried]].map((list) => list.join(', ')).join(' | ')
}

test.each([
  ['A boy riding a scooter on the right of a bus', 'boy, scooter, bus | boy ride, scooter drive | scooter right-of bus, boy carried by scooter'],
  ['A candle on a stack of books', 'candle, book, book-2, book-3, book-4 |  | candle on book'],
  ['A bicycle leaning on a lamp post', 'bicycle, lamp-post |  | bicycle beside lamp-post'],
  ['Yellow submarine passing a pink jellyfish', 'jellyfish, yellow-submarine | yellow-submarine drive | yellow-submarine behind jellyfish'],
  ['A dog tied to a tree', 'dog, tree | dog idle | dog beside tree'],
  ['A crystal castle on a purple hill', 'castle, hill |  | castle on hill'],
  ['A turtle with a castle on its back, crossing the desert', 'turtle, castle | turtle walk | castle carried by turtle'],
  ['A snail crawls over a leaf', 'snail, leaf | snail walk | snail on leaf'],
  ['A bee hovers over a flower', 'bee, flower | bee fly | bee above flower'],
  ['A rolling stone moves leftwards on the road', 'stone | stone roll leftwards | '],
  ['A crocodile with zebra stripes, swimming in a river', 'crocodile | crocodile swim | '],
  ['A cat with butterfly wings, hovering over a garden', 'cat | cat fly | '],
  ['Purple octopus wrapping its arms around an orange buoy', 'octopus, buoy | octopus cling | octopus around buoy'],
  ['Two fireflies glow around a mushroom', 'firefly, firefly-2, mushroom |  | firefly around mushroom, firefly-2 around mushroom'],
  ['A swan glides on a lake', 'swan | swan swim | '],
  ['A butterfly lands on the nose of a sleeping lion', 'butterfly, lion | lion sleep, butterfly fly downwards landing | '],
  ['An elephant sprays water on a laughing child', 'elephant, child | child laugh, elephant shake-off | elephant beside child'],
  ['A teacher writes on the blackboard', 'teacher, blackboard | teacher write | teacher beside blackboard'],
  ['A boy looks at his reflection in a pond and waves', 'boy | boy look, boy wave | '],
  ['A puppy climbs the stairs but slides back down', 'puppy, stairs | puppy walk upwards, puppy slide | '],
  ['Four musicians play three violins and one cello', 'musician, musician-2, musician-3, musician-4, violin, violin-2, violin-3, cello | musician play-violin, musician-2 play-violin, musician-3 play-violin, musician-4 play-cello | '],
  ['Two violinists and a pianist perform', 'violinist, violinist-2, pianist | violinist play-violin, violinist-2 play-violin, pianist play-piano | '],
  ['A girl dances while her brother claps', 'girl, brother | girl dance, brother clap | '],
  ['A dog licks an ice cream held by a child', 'dog, child, ice-cream | dog lick, child hold | ice-cream carried by child'],
  ['A ball thrown by a boy hits a window', 'boy, ball, window | boy throw | '],
  ['A bowl of cherries on the right of a candle', 'bowl, cherry, cherry-2, cherry-3, cherry-4, cherry-5, candle |  | cherry inside bowl, cherry-2 inside bowl, cherry-3 inside bowl, cherry-4 inside bowl, cherry-5 inside bowl, bowl right-of candle'],
  ['Wind turns the blades of a windmill', 'windmill | windmill spin | '],
  ['Two chefs hold three pizzas', 'chef, chef-2, pizza, pizza-2, pizza-3 | chef hold, chef-2 hold | pizza carried by chef, pizza-2 carried by chef-2'],
  ["A dentist examines a patient's teeth", 'dentist, patient | dentist examine | '],
  ['A fish swims around a purple castle', 'fish, castle | fish swim circling | '],
  ['An astronaut floats over a car', 'astronaut, car | astronaut float | astronaut above car'],
  ['A swan glides over a lake', 'swan | swan fly | '],
])('%s', async (prompt, said) => {
  expect(await told(prompt)).toBe(said)
})
