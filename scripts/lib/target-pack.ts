/** Base64 of bytes. */
export function encodeBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Ascending numbers as differences of seven bits a byte, the last byte of each below 128. */
export function encodeAscending(numbers: readonly number[]): string {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let difference = number - before;
    before = number;
    for (; difference > 127; difference = Math.floor(difference / 128)) bytes.push((difference % 128) | 128);
    bytes.push(difference);
  }
  return encodeBytes(Uint8Array.from(bytes));
}
