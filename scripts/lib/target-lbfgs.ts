/** Writes the gradient at `x` into `gradient` and returns the value. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(a: Float64Array, scale: number, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + scale * (b[i] as number);
}

interface Step {
  s: Float64Array;
  y: Float64Array;
  rho: number;
}

/** The direction of L-BFGS: the inverse curvature of the last steps, times minus the gradient. */
function direction(gradient: Float64Array, history: readonly Step[]): Float64Array {
  const d = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (let i = history.length - 1; i >= 0; i--) {
    const step = history[i] as Step;
    const alpha = step.rho * dot(step.s, d);
    alphas[i] = alpha;
    addScaled(d, -alpha, step.y);
  }
  const last = history[history.length - 1];
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < d.length; i++) d[i] = (d[i] as number) * scale;
  }
  history.forEach((step, i) => addScaled(d, (alphas[i] as number) - step.rho * dot(step.y, d), step.s));
  return d;
}

/** Minimises a convex function from `x`, in place, by L-BFGS with backtracking. */
export function minimise(x: Float64Array, objective: Objective, iterations = 60, tolerance = 1e-5): void {
  const history: Step[] = [];
  let gradient = new Float64Array(x.length);
  let value = objective(x, gradient);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const d = direction(gradient, history);
    const slope = dot(gradient, d);
    let rate = history.length > 0 ? 1 : 1 / Math.sqrt(dot(gradient, gradient) + 1e-12);
    const next = new Float64Array(x.length);
    const nextGradient = new Float64Array(x.length);
    let nextValue = value;
    for (let attempt = 0; attempt < 20; attempt++, rate /= 2) {
      next.set(x);
      addScaled(next, rate, d);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * rate * slope) break;
    }
    if (nextValue >= value) return;
    const s = next.map((v, i) => v - (x[i] as number));
    const y = nextGradient.map((v, i) => v - (gradient[i] as number));
    const sy = dot(s, y);
    if (sy > 1e-12) history.push({ s, y, rho: 1 / sy });
    if (history.length > 8) history.shift();
    x.set(next);
    gradient = nextGradient;
    const gain = (value - nextValue) / Math.abs(nextValue);
    value = nextValue;
    if (gain < tolerance) return;
  }
}
