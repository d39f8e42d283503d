import { parseArgs } from 'node:util';

/** How the results are written. */
export type Format = 'table' | 'json' | 'jsonl' | 'csv' | 'html';

/** What the command line asks for. */
export interface Settings {
  files: string[];
  format: Format;
  /** File with the parties, JSON. */
  parties: string | null;
  /** From which confidence on a side is taken; null for the library's own. */
  threshold: number | null;
  /** Threads; 0 works in this one. */
  workers: number;
  help: boolean;
  version: boolean;
}

/** A command line or a file that cannot be used: told without a stack. */
export class UsageError extends Error {}

/** What `--help` prints. */
export const HELP = `Usage: demarche [FILE…] [options]

Reads English news, from files or standard input, and tells who is for or against whom.

  --json           the whole report; with several files one report a line
  --jsonl          reads {"id": …, "text": "…"} lines, writes one record for each
  --csv            one row for each stance
  --html           a page to look at and print
  --parties FILE   the parties to look for: a JSON array of { "id", "name", "aliases", … }
  --threshold N    from which confidence on a side is taken, from 0 to 1 (lower finds more, higher invents less)
  --workers N      analyse in N threads (default 0: in the main one)
  --help           this text
  --version        the version

Exit codes: 0 done, 1 some input could not be read (the rest was), 2 wrong usage.
`;

const FORMATS = ['json', 'jsonl', 'csv', 'html'] as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        csv: { type: 'boolean' },
        html: { type: 'boolean' },
        parties: { type: 'string' },
        threshold: { type: 'string' },
        workers: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads the command line; throws {@link UsageError}. */
export function readArguments(args: readonly string[]): Settings {
  const { values, positionals } = parse(args);
  const formats = FORMATS.filter((format) => values[format]);
  if (formats.length > 1) throw new UsageError(`only one of ${formats.map((f) => `--${f}`).join(', ')} can be used`);
  const workers = values.workers ?? '0';
  if (!/^\d{1,3}$/u.test(workers)) throw new UsageError(`--workers must be a whole number from 0 to 999, not '${workers}'`);
  const threshold = values.threshold ?? null;
  if (threshold !== null && !/^(?:0?\.\d+|[01](?:\.0+)?)$/u.test(threshold)) throw new UsageError(`--threshold must be a number from 0 to 1, not '${threshold}'`);
  return {
    files: positionals,
    format: formats[0] ?? 'table',
    parties: values.parties ?? null,
    threshold: threshold === null ? null : Number(threshold),
    workers: Number(workers),
    help: values.help ?? false,
    version: values.version ?? false,
  };
}
