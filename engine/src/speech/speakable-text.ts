const spoken: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '“': '', '”': '', '"': '', '–': ', ', '—': ', ', '…': '. ', '&': ' and ', '%': ' percent ', '@': ' at ', '+': ' plus ', '=': ' equals ',
  'ß': 'ss', 'æ': 'ae', 'ø': 'o', 'œ': 'oe', 'ł': 'l', 'đ': 'd',
}

/** What a synthesizer that knows only English letters can say of a text; empty when nothing is left (emoji only, another script). */
export function speakableText(text: string): string {
  const plain = [...text.normalize('NFKD')].map((character) => spoken[character] ?? spoken[character.toLowerCase()] ?? character).join('')
  const ascii = plain.replace(/[\u0300-\u036f]/g, '').replace(/[^\u0020-\u007e]|[<>{}\\|^~`*_#[\]]/g, ' ').replace(/\s+/g, ' ').trim()
  return /[a-z0-9]/i.test(ascii) ? ascii : ''
}
