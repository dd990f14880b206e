/** The part of wawoff2 that we use; the package brings no types. */
declare module 'wawoff2' {
  /** A woff2 file as the TrueType file it was made of. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
