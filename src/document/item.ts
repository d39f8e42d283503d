/** The item at an index, or undefined at -1 or no index, where there is none: to ask an array itself for its item -1 takes 30 times longer. */
export function itemAt<T>(list: readonly T[], index: number | undefined): T | undefined {
  return (index as number) >= 0 ? list[index as number] : undefined;
}

/** How many items of a list that is ordered by place come before a token. */
export function countBefore<T>(list: readonly T[], token: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle] as T) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lists that some items have, one behind the other: what `flatMap` gives, which takes ten times longer for the short lists of a text. */
export function listed<T, Part>(items: readonly T[], partsOf: (item: T, index: number) => readonly Part[]): Part[] {
  const all: Part[] = [];
  for (let i = 0; i < items.length; i++) {
    const parts = partsOf(items[i] as T, i);
    for (let k = 0; k < parts.length; k++) all.push(parts[k] as Part);
  }
  return all;
}
