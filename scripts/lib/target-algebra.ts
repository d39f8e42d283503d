/** The first principal axes of weighted points (through zero), by orthogonal iteration from a fixed start. */
export function principalAxes(points: readonly (readonly number[])[], weights: readonly number[], size: number, axes: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  points.forEach((point, p) => {
    const weight = weights[p] as number;
    for (let i = 0; i < size; i++) {
      const line = matrix[i] as Float64Array;
      const x = weight * (point[i] as number);
      for (let j = 0; j < size; j++) line[j] = (line[j] as number) + x * (point[j] as number);
    }
  });
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, v, i) => sum + v * (b[i] as number), 0);
  const found: Float64Array[] = [];
  for (let a = 0; a < axes; a++) {
    let axis = Float64Array.from({ length: size }, (_, i) => Math.sin(7 * i + 3 * a + 1));
    for (let round = 0; round < 100; round++) {
      const next = Float64Array.from(matrix, (line) => dot(line, axis));
      for (const other of found) {
        const along = dot(next, other);
        for (let i = 0; i < size; i++) next[i] = (next[i] as number) - along * (other[i] as number);
      }
      const length = Math.sqrt(dot(next, next));
      axis = next.map((v) => v / length);
    }
    found.push(axis);
  }
  return found;
}
