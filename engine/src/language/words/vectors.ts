/*
 * How alike two nouns are, from how they are used: a table of word vectors, small enough to ship. Format of the file, numbers
 * little-endian: "KWV1", uint32 count of words, uint32 dimensions, uint32 length of the words; the words, sorted, ASCII, one a
 * line; then one int8 vector a word, each scaled so that its largest entry is 127. tools/build-word-vectors.ts writes it.
 */

/** How alike nouns are. */
export interface WordVectors {
  /** From -1 to 1; undefined when one of the two is unknown. A phrase that is not listed is the sum of its words. */
  likeness(a: string, b: string): number | undefined
}

const magic = 'KWV1'
const headerBytes = 16

/** Opens the table; nothing of it is parsed before the first question. Without the file every word is unknown. */
export function openWordVectors(bytes: Uint8Array | undefined): WordVectors {
  let table: Table | undefined
  const known = new Map<string, Float64Array | undefined>()
  const vectorOf = (name: string): Float64Array | undefined => {
    if (!known.has(name)) {
      table ??= parseTable(bytes)
      known.set(name, unitVector(name, table))
    }
    return known.get(name)
  }
  return {
    likeness: (a, b) => {
      const [one, other] = [vectorOf(a), vectorOf(b)]
      return one === undefined || other === undefined ? undefined : one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0)
    },
  }
}

/** Writes the file: `words` sorted, one vector each. */
export function packWordVectors(words: readonly string[], vectors: readonly (readonly number[])[]): Uint8Array {
  const dimensions = vectors[0]?.length ?? 0
  const text = words.join('\n')
  const bytes = new Uint8Array(headerBytes + text.length + words.length * dimensions)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < magic.length; i++) bytes[i] = magic.charCodeAt(i)
  for (const [i, value] of [words.length, dimensions, text.length].entries()) view.setUint32(4 + i * 4, value, true)
  for (let i = 0; i < text.length; i++) bytes[headerBytes + i] = text.charCodeAt(i)
  vectors.forEach((vector, row) => {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    vector.forEach((value, i) => view.setInt8(headerBytes + text.length + row * dimensions + i, largest === 0 ? 0 : Math.round((value / largest) * 127)))
  })
  return bytes
}

interface Table { rows: ReadonlyMap<string, number>; vectors: Int8Array; dimensions: number }

function parseTable(bytes: Uint8Array | undefined): Table {
  if (bytes === undefined) return { rows: new Map(), vectors: new Int8Array(), dimensions: 0 }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (textOf(bytes.subarray(0, 4)) !== magic) throw new Error('This is no table of word vectors.')
  const dimensions = view.getUint32(8, true)
  const start = headerBytes + view.getUint32(12, true)
  const words = textOf(bytes.subarray(headerBytes, start)).split('\n')
  return { rows: new Map(words.map((word, row) => [word, row])), vectors: new Int8Array(bytes.buffer, bytes.byteOffset + start, words.length * dimensions), dimensions }
}

/** ASCII only; in pieces because a call takes only so many arguments. */
function textOf(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 4096) pieces.push(String.fromCharCode(...bytes.subarray(start, start + 4096)))
  return pieces.join('')
}

function unitVector(name: string, { rows, vectors, dimensions }: Table): Float64Array | undefined {
  const whole = rows.get(name)
  const parts = whole === undefined ? name.split(/[ -]/).map((word) => rows.get(word)) : [whole]
  const sum = new Float64Array(dimensions)
  for (const row of parts) {
    if (row === undefined) return undefined
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions)
    const length = lengthOf(vector)
    vector.forEach((value, i) => { sum[i] = (sum[i] ?? 0) + value / length })
  }
  const length = lengthOf(sum)
  return length === 0 ? undefined : sum.map((value) => value / length)
}

function lengthOf(vector: Int8Array | Float64Array): number {
  let sum = 0
  for (const value of vector) sum += value * value
  return Math.sqrt(sum)
}
