import { mix } from './hash';

/** Takes features one by one: a key of 24 bits, the token it is about (-1 for none), the name of its kind. */
export type Sink = (key: number, token: number, rule: string) => void;

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
