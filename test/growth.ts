/** Milliseconds of this process's own work on a task, which other processes on the machine change little. */
export function cpuTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (task: () => void): number => Math.min(...Array.from({ length: 3 }, () => cpuTime(task)));

/** What {@link growth} is for a task of quadratic time is 4, for one of linear time about 1. */
export const TOO_FAST = 2.5;

/** A busy machine passes, a slow loop stays: what fails once for want of time is tried again. */
export const GUARD = { retry: 3, timeout: 120_000 };

/**
 * How much more time a text takes for each of its parts when it has four times as many: a guard against time
 * that grows faster than the text. How fast the library is, `npm run bench` says.
 * @param prepare makes the task for a text of so many parts; that is not timed
 */
export function growth(prepare: (parts: number) => () => void, parts: number): number {
  const small = prepare(parts);
  const large = prepare(4 * parts);
  small();
  return best(large) / (4 * best(small));
}
