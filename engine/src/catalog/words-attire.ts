/*
 * Words for what persons wear and how they wear their hair, and the pieces that they are tailored into by them. Longer names win:
 * rain boots are no boots.
 */

interface AttireWords {
  attire: string
  same: string
  /** Nearly that. */
  near?: string
}

const rows: readonly AttireWords[] = [
  { attire: 'short-dress', same: 'dress, sundress, frock, mini dress, summer dress, cocktail dress', near: 'nightgown, nightie, pinafore, tunic' },
  { attire: 'long-dress', same: 'gown, long dress, evening gown, ball gown, evening dress, maxi dress, flowing dress, long gown, ballgown', near: 'toga, abaya, kaftan' },
  { attire: 'wedding-dress', same: 'wedding dress, wedding gown, bridal gown, bridal dress' },
  { attire: 'robe', same: 'robe, bathrobe, dressing gown, robes', near: 'cassock, habit, hanfu, djellaba' },
  { attire: 'jumpsuit', same: 'jumpsuit, coverall, coveralls, boiler suit, boilersuit, flight suit, tracksuit, track suit, hazmat suit, jump suit, ski suit, racing suit', near: 'wetsuit, onesie, snowsuit, bodysuit' },
  { attire: 'plain-uniform', same: 'uniform, military uniform, army uniform' },
  { attire: 'pajamas', same: 'pajamas, pyjamas, pajama, pyjama, pjs, nightclothes' },
  { attire: 'trouser-suit', same: 'suit, business suit, pantsuit, suit and tie, three piece suit', near: 'blazer and trousers' },
  { attire: 'tuxedo', same: 'tuxedo, tux, dinner jacket, black tie', near: 'tailcoat' },
  { attire: 'swimsuit', same: 'swimsuit, bathing suit, swimming costume, swimwear, one piece', near: 'bikini' },
  { attire: 'trunks', same: 'trunks, swim trunks, swimming trunks, swim shorts, board shorts' },
  { attire: 'kimono', same: 'kimono, yukata', near: 'hanbok, qipao, cheongsam' },
  { attire: 'sari', same: 'sari, saree', near: 'lehenga, salwar' },
  { attire: 'kilt', same: 'kilt' },
  { attire: 'scrubs', same: 'scrubs, hospital scrubs' },
  { attire: 'armour', same: 'armor, armour, suit of armor, suit of armour, shining armor, shining armour, plate armor, plate armour', near: 'chainmail, chain mail' },
  { attire: 'karate-suit', same: 'karate gi, gi, karate suit, judo suit, karate uniform' },
  { attire: 'leotard', same: 'leotard' },
  { attire: 'school-uniform', same: 'school uniform' },
  { attire: 'dancing-tutu', same: 'tutu, ballet dress' },
  { attire: 'short-sleeved-shirt', same: 't shirt, t-shirt, tee, tee shirt, polo shirt, polo, jersey, top, crop top', near: 'hawaiian shirt' },
  { attire: 'button-shirt', same: 'shirt, blouse, dress shirt, button up shirt, flannel shirt, flannel, long sleeved shirt', near: 'tunic top' },
  { attire: 'tank-top', same: 'tank top, tanktop, sleeveless shirt, undershirt, singlet, camisole' },
  { attire: 'knit-sweater', same: 'sweater, jumper, pullover, turtleneck, turtle neck, knit sweater, wool sweater, sweatshirt, christmas sweater' },
  { attire: 'hooded-sweater', same: 'hoodie, hooded sweatshirt, hooded sweater, hoody' },
  { attire: 'jeans', same: 'jeans, denim jeans, blue jeans, dungaree trousers' },
  { attire: 'slacks', same: 'trousers, pants, slacks, leggings, chinos, sweatpants, tights, joggers, cargo pants, khakis, corduroys' },
  { attire: 'short-trousers', same: 'shorts, short pants, bermuda shorts, cargo shorts' },
  { attire: 'knee-skirt', same: 'skirt, miniskirt, mini skirt, pleated skirt' },
  { attire: 'long-skirt', same: 'long skirt, maxi skirt, petticoat' },
  { attire: 'bib-overalls', same: 'overalls, overall, dungarees, dungaree, bib overalls' },
  { attire: 'sneakers', same: 'shoes, sneakers, trainers, running shoes, tennis shoes, sports shoes', near: 'loafers, high heels, heels, pumps, oxfords, clogs' },
  { attire: 'high-boots', same: 'boots, cowboy boots, leather boots, hiking boots, riding boots, combat boots, high boots' },
  { attire: 'rubber-boots', same: 'rubber boots, rain boots, wellies, wellingtons, wellington boots, gumboots, galoshes' },
  { attire: 'strap-sandals', same: 'sandals, flip flops, flip-flops' },
  { attire: 'soft-slippers', same: 'slippers, socks, ballet shoes, ballet flats' },
  { attire: 'hand-gloves', same: 'gloves, leather gloves, rubber gloves, surgical gloves, work gloves' },
  { attire: 'warm-mittens', same: 'mittens, oven mitts, mitts, winter gloves, gardening gloves' },
  { attire: 'boxing-gloves', same: 'boxing gloves' },
  { attire: 'outer-jacket', same: 'jacket, blazer, windbreaker, bomber jacket, sports jacket, puffer jacket, down jacket, ski jacket, bolero, sport coat', near: 'anorak, parka' },
  { attire: 'leather-jacket', same: 'leather jacket, biker jacket, motorcycle jacket' },
  { attire: 'denim-jacket', same: 'denim jacket, jean jacket, jeans jacket' },
  { attire: 'long-coat', same: 'coat, overcoat, trench coat, trenchcoat, winter coat, long coat, fur coat, wool coat, peacoat, duffle coat, frock coat, greatcoat' },
  { attire: 'rain-coat', same: 'raincoat, rain coat, rain jacket, slicker, mackintosh', near: 'poncho, rain poncho' },
  { attire: 'white-coat', same: 'lab coat, laboratory coat, labcoat, doctor coat' },
  { attire: 'cardigan', same: 'cardigan' },
  { attire: 'waistcoat', same: 'vest, waistcoat, gilet' },
  { attire: 'bib-apron', same: 'apron, kitchen apron, cooking apron, leather apron' },
  { attire: 'suspenders', same: 'suspenders, braces' },
  { attire: 'waist-belt', same: 'belt, leather belt' },
  { attire: 'long-hair', same: 'long hair, flowing hair' }, { attire: 'short-hair', same: 'short hair, bowl cut' }, { attire: 'cropped-hair', same: 'cropped hair, crew cut, buzz cut, buzzcut, shaved hair, pixie cut, undercut' },
  { attire: 'curly-hair', same: 'curly hair, curls, frizzy hair, perm' }, { attire: 'wavy-hair', same: 'wavy hair, waves of hair' }, { attire: 'straight-hair', same: 'straight hair', near: 'bangs, long bangs' },
  { attire: 'braided-hair', same: 'braids, braid, plaits, plait, braided hair, pigtail braids, cornrows', near: 'dreadlocks, dreads' }, { attire: 'ponytail', same: 'ponytail, pony tail, ponytails' }, { attire: 'pigtails', same: 'pigtails, pigtail, pig tails, bunches' }, { attire: 'hair-bun', same: 'hair bun, bun of hair, updo, chignon' }, { attire: 'bobbed-hair', same: 'bob, bobbed hair, bob cut, bob haircut' },
  { attire: 'afro', same: 'afro, afro hair' }, { attire: 'mohawk', same: 'mohawk, mohican', near: 'quiff' }, { attire: 'spiky-hair', same: 'spiky hair, spiked hair, spikes' }, { attire: 'slick-hair', same: 'slicked back hair, slick hair, slicked hair, pompadour' }, { attire: 'shaggy-hair', same: 'shaggy hair, messy hair, tousled hair, mop of hair' }, { attire: 'wild-hair', same: 'wild hair, crazy hair, unkempt hair, electric hair' }, { attire: 'topknot', same: 'topknot, top knot, man bun' },
  { attire: 'moustache', same: 'moustache, mustache, mustaches' }, { attire: 'handlebar-moustache', same: 'handlebar moustache, handlebar mustache, curled mustache, curly mustache, twirly mustache' }, { attire: 'goatee', same: 'goatee, chin beard' }, { attire: 'short-beard', same: 'short beard, trimmed beard, neat beard' }, { attire: 'full-beard', same: 'beard, full beard, bushy beard, thick beard' }, { attire: 'long-beard', same: 'long beard, flowing beard' }, { attire: 'pointed-beard', same: 'pointed beard, van dyke' }, { attire: 'stubble', same: 'stubble' }, { attire: 'sideburns', same: 'sideburns, side whiskers, whiskered cheeks' },
]

/** Words for a piece of attire → the piece, and whether it is only nearly that. */
export const attireWords: ReadonlyMap<string, { attire: string; approximated: boolean }> = new Map([true, false].flatMap((approximated) => rows.flatMap(({ attire, same, near }) => (approximated ? near ?? '' : same).split(', ').filter((name) => name !== '').map((name) => [name, { attire, approximated }] as const))))

/** Qualities of a person that are attire: a bald man. */
export const attireQualities: Readonly<Record<string, string>> = {
  bald: 'bald', balding: 'bald', hairless: 'bald', shirtless: 'shirtless', topless: 'shirtless', 'bare chested': 'shirtless', barefoot: 'no-shoes', barefooted: 'no-shoes', shoeless: 'no-shoes', bearded: 'full-beard', mustached: 'moustache', mustachioed: 'moustache', moustached: 'moustache', unshaven: 'stubble', stubbly: 'stubble', hairy: 'shaggy-hair', 'clean shaven': 'clean-shaven',
  'long haired': 'long-hair', 'short haired': 'short-hair', 'curly haired': 'curly-hair', 'wavy haired': 'wavy-hair', 'straight haired': 'straight-hair', 'spiky haired': 'spiky-hair', 'wild haired': 'wild-hair', 'shaggy haired': 'shaggy-hair',
}

/** Nouns for all that somebody wears, after the name of whoever wears such things: a pirate costume. */
export const costumeNouns: ReadonlySet<string> = new Set(['costume', 'uniform', 'outfit', 'suit', 'clothes', 'clothing', 'gear', 'attire', 'garb', 'robe', 'dress', 'disguise', 'kit', 'armor', 'armour'])

/** Nouns for parts of a body whose colour can be said, and the names of those colours. */
export const bodyColors: Readonly<Record<string, string>> = { hair: 'hair', eye: 'iris', iris: 'iris', skin: 'skin', face: 'skin', beard: 'beard', moustache: 'beard', mustache: 'beard', lip: 'lip', lipstick: 'lip', eyebrow: 'brow', brow: 'brow' }
