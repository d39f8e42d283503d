// Natural ships no typings for its leaf modules; its index must never be loaded (it opens databases).
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two words in [0, 1]; 1 when they are the same. */
  export default function JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
