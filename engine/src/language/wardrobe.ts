/** Colours of hair and clothes that people of one kind differ by. */
export const hairTones = ['#2b2220', '#5a3a26', '#8a5a34', '#c79a52', '#3a3f4a']
export const clothTones = ['#2f6fc4', '#4a9a4b', '#7b4aa8', '#d9a936', '#c3563a', '#2b8a8a']
/** Garments and the palette entries that may carry their colour. */
export const garmentColors: Readonly<Record<string, readonly string[]>> = {
  dress: ['dress', 'skirt', 'top', 'main'], skirt: ['skirt', 'trousers', 'bottom'], shirt: ['shirt', 'top', 'main'], 't-shirt': ['shirt', 'top', 'main'], sweater: ['sweater', 'top', 'shirt', 'main'], jacket: ['jacket', 'top', 'main'], coat: ['coat', 'top', 'main'], suit: ['suit', 'top', 'main'], trousers: ['trousers', 'bottom', 'shorts'], pants: ['trousers', 'bottom', 'shorts'], jeans: ['trousers', 'bottom'], shorts: ['shorts', 'trousers'], shoes: ['shoes', 'shoe', 'boots'], boots: ['boots', 'shoes'], leotard: ['leotard', 'main'], hair: ['hair'], uniform: ['top', 'main'], hoodie: ['top', 'main'], outfit: ['top', 'main'], clothes: ['top', 'main'], beard: ['beard', 'hair'],
}
