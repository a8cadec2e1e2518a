/** The part of the package that the tests compare ours with; it brings no types. */
declare module 'edtf' {
  /** Reads a date; `min` and `max` are its first and last millisecond. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
