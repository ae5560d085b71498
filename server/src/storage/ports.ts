import type { Readable } from 'node:stream'

/** A kept file: where it is, how long it is, and the SHA-256 of its bytes in lower-case hexadecimal. */
export interface StoredFile {
  key: string
  sizeBytes: number
  sha256: string
}

/** The first and the last byte wanted, both included. */
export interface ByteRange {
  firstByte: number
  lastByte: number
}

/**
 * Keeps the large files: films and their pictures. Keys are paths of lower-case letters, digits, `-`, `.` and `/`.
 * A put that fails leaves nothing behind and throws a ProblemError `disk-full` when there is no room.
 */
export interface FileStore {
  /** Copies a local file in. Putting the same key again replaces it. */
  put(key: string, localPath: string): Promise<StoredFile>
  /** Throws a ProblemError `not-found` when there is no such file. */
  read(key: string, range?: ByteRange): Promise<Readable>
  /** Removes everything whose key begins with `prefix/`; removing nothing is no error. */
  deleteAll(prefix: string): Promise<void>
}
