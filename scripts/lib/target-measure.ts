/** Figures of a list of predictions. */
export interface Figures {
  n: number;
  accuracy: number;
  macroF1: number;
  /** F1 of against, neutral, favor. */
  f1: number[];
}

/** Accuracy and F1 by class. */
export function measure(predictions: readonly { label: number; guess: number }[]): Figures {
  const f1 = [0, 1, 2].map((c) => {
    const right = predictions.filter((p) => p.label === c && p.guess === c).length;
    const all = predictions.filter((p) => p.label === c).length + predictions.filter((p) => p.guess === c).length;
    return all ? (2 * right) / all : 0;
  });
  const accuracy = predictions.filter((p) => p.label === p.guess).length / Math.max(1, predictions.length);
  return { n: predictions.length, accuracy, macroF1: f1.reduce((a, b) => a + b, 0) / 3, f1 };
}

/** One line of figures, in percent. */
export function showFigures({ n, accuracy, macroF1, f1 }: Figures): string {
  const percent = (x: number): string => (100 * x).toFixed(1);
  return `n ${n}  macro F1 ${percent(macroF1)}  accuracy ${percent(accuracy)}  against ${percent(f1[0] ?? 0)}  neutral ${percent(f1[1] ?? 0)}  favor ${percent(f1[2] ?? 0)}`;
}
