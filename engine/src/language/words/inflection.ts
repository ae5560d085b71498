/** Irregular forms that a prompt is likely to hold: form → dictionary form. */
const irregularVerbs: Readonly<Record<string, string>> = {
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', am: 'be', has: 'have', had: 'have', does: 'do', did: 'do', done: 'do', goes: 'go', went: 'go', gone: 'go', ran: 'run', running: 'run', sat: 'sit', stood: 'stand', lay: 'lie', lying: 'lie', lain: 'lie', laid: 'lay', rode: 'ride', ridden: 'ride', ate: 'eat', eaten: 'eat', drank: 'drink', swam: 'swim', flew: 'fly', flown: 'fly', fell: 'fall', fallen: 'fall', threw: 'throw', thrown: 'throw', caught: 'catch', held: 'hold', gave: 'give', given: 'give', took: 'take', taken: 'take', said: 'say', told: 'tell', spoke: 'speak', slept: 'sleep', saw: 'see', seen: 'see', met: 'meet', found: 'find', began: 'begin', begun: 'begin', came: 'come', left: 'leave', led: 'lead', clung: 'cling', hung: 'hang', swung: 'swing', sang: 'sing', sprang: 'spring', crept: 'creep', slid: 'slide', spun: 'spin', shook: 'shake', wore: 'wear', worn: 'wear', brought: 'bring', taught: 'teach', wrote: 'write', drew: 'draw', blew: 'blow', broke: 'break', broken: 'break', built: 'build', cut: 'cut', hit: 'hit', put: 'put', read: 'read', rose: 'rise', knelt: 'kneel', leapt: 'leap', dove: 'dive', made: 'make', got: 'get', felt: 'feel', heard: 'hear', kept: 'keep', won: 'win', lost: 'lose', fought: 'fight', hid: 'hide', hidden: 'hide', fed: 'feed', woke: 'wake', became: 'become', stole: 'steal', bit: 'bite', shot: 'shoot', dug: 'dig', swept: 'sweep', drove: 'drive', driven: 'drive', dying: 'die', died: 'die', tying: 'tie', tied: 'tie', untied: 'untie', lied: 'lie', struck: 'strike', bent: 'bend', bound: 'bind', burnt: 'burn', dealt: 'deal', fled: 'flee', flung: 'fling', forgot: 'forget', froze: 'freeze', frozen: 'freeze', grew: 'grow', grown: 'grow', knew: 'know', known: 'know', lit: 'light', paid: 'pay', rang: 'ring', sank: 'sink', sunk: 'sink', sent: 'send', shone: 'shine', shrank: 'shrink', shrunk: 'shrink', spread: 'spread', sprung: 'spring', stuck: 'stick', stung: 'sting', tore: 'tear', torn: 'tear', wove: 'weave', woven: 'weave', wound: 'wind', beat: 'beat', beaten: 'beat', bought: 'buy', chose: 'choose', chosen: 'choose', overcame: 'overcome', overtook: 'overtake', shaken: 'shake', risen: 'rise', sung: 'sing', swum: 'swim', forgotten: 'forget', melted: 'melt', shattered: 'shatter',
}
const irregularNouns: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', people: 'person', persons: 'person', mice: 'mouse', geese: 'goose', feet: 'foot', teeth: 'tooth', leaves: 'leaf', wolves: 'wolf', knives: 'knife', oxen: 'ox', octopi: 'octopus', sheep: 'sheep', deer: 'deer', fish: 'fish', firemen: 'fireman', policemen: 'policeman', fishermen: 'fisherman', shelves: 'shelf', calves: 'calf', loaves: 'loaf', scarves: 'scarf', wives: 'wife', elves: 'elf', halves: 'half', cacti: 'cactus', ladies: 'lady', puppies: 'puppy', buses: 'bus', glasses: 'glasses', bus: 'bus', octopus: 'octopus', walrus: 'walrus', circus: 'circus', canvas: 'canvas', grass: 'grass', glass: 'glass', dress: 'dress', cypress: 'cypress', chess: 'chess', goggles: 'goggles', gymnastics: 'gymnastics', acrobatics: 'acrobatics', stairs: 'stairs', mars: 'mars', lens: 'lens', princess: 'princess', actress: 'actress', waitress: 'waitress', lioness: 'lioness', christmas: 'christmas', cookies: 'cookie', nebulae: 'nebula', galaxies: 'galaxy', movies: 'movie', zombies: 'zombie', selfies: 'selfie', brownies: 'brownie', smoothies: 'smoothie', hippies: 'hippie', genies: 'genie', pixies: 'pixie', hoodies: 'hoodie', beanies: 'beanie', rookies: 'rookie', quickies: 'quickie', teddies: 'teddy', corgies: 'corgi', veggies: 'vegetable', collies: 'collie', pinkies: 'pinkie', lassies: 'lassie', sweeties: 'sweetie', prairies: 'prairie', dice: 'dice', loafs: 'loaf', hooves: 'hoof', thieves: 'thief', dwarves: 'dwarf', trousers: 'trousers', jeans: 'jeans', pants: 'pants', shorts: 'shorts', scissors: 'scissors', pajamas: 'pajamas', pyjamas: 'pajamas', leggings: 'leggings', overalls: 'overalls', dungarees: 'dungarees', tights: 'tights', slacks: 'slacks', briefs: 'briefs', groceries: 'groceries', belongings: 'belongings', clothes: 'clothes', headphones: 'headphones', binoculars: 'binoculars', sunglasses: 'sunglasses', news: 'news', mathematics: 'mathematics', series: 'series', species: 'species', gas: 'gas', lotus: 'lotus', cactus: 'cactus', iris: 'iris', tennis: 'tennis', moss: 'moss', oasis: 'oasis', atlas: 'atlas', pegasus: 'pegasus', hippopotamus: 'hippopotamus', platypus: 'platypus', ibis: 'ibis', stegosaurus: 'stegosaurus', campus: 'campus', virus: 'virus', rhinoceros: 'rhinoceros', triceratops: 'triceratops', thermos: 'thermos', cyclops: 'cyclops', triceps: 'triceps', forceps: 'forceps', biceps: 'biceps', chaos: 'chaos', cosmos: 'cosmos', mantises: 'mantis', rhinoceroses: 'rhinoceros', irises: 'iris', ibises: 'ibis', tvs: 'tv', djs: 'dj', yos: 'yo', axes: 'axe', pickaxes: 'pickaxe', magpies: 'magpie', budgies: 'budgie', ups: 'up', cds: 'cd', lps: 'lp', ufos: 'ufo', vcrs: 'vcr', atms: 'atm', suvs: 'suv', pcs: 'pc', birdies: 'birdie', samurais: 'samurai', bonsais: 'bonsai',
}

/** The dictionary forms that a verb form may have, most likely first: `gliding` → glide, glid, gliding. */
export function verbForms(form: string): string[] {
  const irregular = irregularVerbs[form]
  if (irregular !== undefined) return [irregular, form]
  const forms: string[] = []
  const stem = (suffix: string) => form.slice(0, form.length - suffix.length)
  if (form.endsWith('ing') && form.length > 4) forms.push(...stems(stem('ing')))
  else if (form.endsWith('ied')) forms.push(`${stem('ied')}y`)
  else if (form.endsWith('ed') && form.length > 3) forms.push(...stems(stem('ed')))
  else if (form.endsWith('ies') && form.length > 4) forms.push(`${stem('ies')}y`)
  else if (/(?:s|x|z|ch|sh|o)es$/.test(form)) forms.push(stem('es'), stem('s'))
  else if (form.endsWith('s') && !form.endsWith('ss')) forms.push(stem('s'))
  forms.push(form)
  return forms
}

function stems(bare: string): string[] {
  const doubled = /([bdfglmnprtz])\1$/.test(bare)
  if (doubled) return [bare.slice(0, -1), bare, `${bare}e`]
  return /[^aeiou][aeiou][^aeiouwxy]$|[cgsuvz]$|[^aeiou]l$/.test(bare) ? [`${bare}e`, bare] : [bare, `${bare}e`]
}

/** Plurals of words whose singular ends in a vowel that few English nouns end in; all else in -is and -us is taken for a singular (iris, cactus). */
const foreignPlurals: ReadonlySet<string> = new Set(['taxis', 'skis', 'kiwis', 'bikinis', 'yetis', 'kois', 'zucchinis', 'safaris', 'tsunamis', 'martinis', 'paninis', 'salamis', 'jacuzzis', 'rabbis', 'okapis', 'khakis', 'emus', 'gnus', 'menus', 'tutus', 'gurus', 'kudus', 'zebus', 'caribous', 'semis', 'makis', 'calamaris', 'moais', 'fujis', 'corgis', 'coypus', 'tatamis', 'graffitis', 'origamis', 'spaghettis', 'alibis', 'broccolis', 'pierogis', 'sushis', 'onigiris'])

/** What ends like the plural of a man and is none. */
const menAlone: ReadonlySet<string> = new Set(['specimen', 'abdomen', 'regimen', 'cyclamen', 'acumen'])

/** Names whose plural is the same, and what ends in -s without being a plural. */
const unchanging: ReadonlySet<string> = new Set(['bison', 'squid', 'shrimp', 'moose', 'salmon', 'trout', 'tuna', 'cod', 'elk', 'swine', 'reindeer', 'samurai', 'koi', 'aircraft', 'spacecraft', 'hovercraft', 'offspring', 'sheep', 'deer', 'fish'])

/** Names that are plurals without a singular: clothes, scissors. */
const pluralsAlone: ReadonlySet<string> = new Set(['clothes', 'groceries', 'belongings', 'trousers', 'jeans', 'pants', 'shorts', 'scissors', 'pajamas', 'pyjamas', 'leggings', 'overalls', 'dungarees', 'tights', 'slacks', 'headphones', 'binoculars', 'glasses', 'sunglasses', 'goggles', 'trunks', 'tongs', 'pliers', 'stairs'])

/** Whether a name is a plural that has no singular. */
export function isPluralAlone(form: string): boolean {
  return pluralsAlone.has(form.slice(form.lastIndexOf(' ') + 1))
}

/** Whether one and many have the same name: four bison. */
export function isUnchanging(form: string): boolean {
  return unchanging.has(form.slice(form.lastIndexOf(' ') + 1))
}

/** The singular of a noun form, which may be of several words, and whether it was a plural. */
export function singular(form: string): { noun: string; plural: boolean } {
  const last = form.lastIndexOf(' ') + 1
  if (last > 0) {
    const { noun, plural } = singular(form.slice(last))
    return { noun: form.slice(0, last) + noun, plural }
  }
  const irregular = irregularNouns[form]
  if (irregular !== undefined) return { noun: irregular, plural: irregular !== form }
  if (/[a-z]{3}men$/.test(form) && !menAlone.has(form)) return { noun: `${form.slice(0, -3)}man`, plural: true }
  if (form.endsWith('ies') && form.length > 4) return { noun: `${form.slice(0, -3)}y`, plural: true }
  // "octopuses", "walruses", but "houses" and "fuses"
  if (/[^aoef]uses$/.test(form) && form.length > 6) return { noun: form.slice(0, -2), plural: true }
  if (/(?:ss|x|[lt]z|ch|sh)es$/.test(form)) return { noun: form.slice(0, -2), plural: true }
  if (form.endsWith('zzes')) return { noun: form.slice(0, form === 'quizzes' ? -3 : -2), plural: true }
  if (/(?:sh|^t|tipt|can|ob|fl|^h)oes$/.test(form)) return { noun: form.slice(0, -1), plural: true }
  if (form.endsWith('oes')) return { noun: form.slice(0, -2), plural: true }
  if (form.endsWith('s') && (foreignPlurals.has(form) || (!/(?:ss|us|is)$/.test(form) && form.length > 3))) return { noun: form.slice(0, -1), plural: true }
  return { noun: form, plural: false }
}
