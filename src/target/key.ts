/** Takes features one by one: a key of 24 bits, the token it is about (-1 for none), the name of its kind. */
export type Sink = (key: number, token: number, rule: string) => void;

/** Joins a value to a hash; the order matters. */
function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h + value, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const KEY_MASK = (1 << 24) - 1;

/** The key of a feature of some kind, made of up to three values. */
export function featureKey(type: number, a: number, b = 0, c = 0): number {
  return mix(mix(mix(type, a), b), c) & KEY_MASK;
}

/** A valence in coarse steps from -2 to 2. */
export function signOf(value: number): number {
  const size = Math.abs(value);
  return Math.sign(value) * (size >= 2 ? 2 : size >= 0.5 ? 1 : 0);
}
