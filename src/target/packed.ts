/** Bytes of a base64 text. */
export function decodeBytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Ascending numbers, written as differences of seven bits a byte, the last byte of each below 128. */
export function decodeAscending(base64: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let difference = 0;
  let shift = 0;
  const bytes = decodeBytes(base64);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    difference += (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    value += difference;
    numbers.push(value);
    difference = 0;
    shift = 0;
  }
  return numbers;
}

/** Finds the row of a key; made once, asked very often. */
export type KeyIndex = (key: number) => number;

/** An open table from keys (24 bits) to their place in the list; -1 for others. */
export function indexKeys(keys: readonly number[]): KeyIndex {
  let size = 1024;
  while (size < 3 * keys.length) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  keys.forEach((key, row) => {
    let slot = key & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = key;
    rows[slot] = row;
  });
  return (key) => {
    let slot = key & (size - 1);
    for (let found = slots[slot]; found !== -1; found = slots[slot]) {
      if (found === key) return rows[slot] as number;
      slot = (slot + 1) & (size - 1);
    }
    return -1;
  };
}
