import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { compileParties } from '../party/compile';
import type { Party } from '../types';
import { UsageError } from './arguments';

/** What went wrong with one input; the rest goes on. */
export type Complain = (message: string) => void;

/** One text to analyse, and what to call it. */
export interface Input {
  /** File name, `-` for standard input, or the record's own id. */
  id: unknown;
  text: string;
}

/** Reads the parties of `--parties`; throws {@link UsageError} that says what is wrong. */
export function readParties(file: string): Party[] {
  let parties: unknown;
  try {
    parties = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--parties ${file}: ${(error as Error).message}`);
  }
  try {
    compileParties({ parties: parties as Party[] });
  } catch (error) {
    throw new UsageError(`--parties ${file}: ${(error as Error).message}`);
  }
  return parties as Party[];
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8').replace(/^\uFEFF/u, '');
}

function streamOf(file: string, stdin: Readable): Readable {
  return file === '-' ? stdin : createReadStream(file);
}

/** The texts of whole files, one by one; a file that cannot be read is complained of and passed over. */
export async function* fileInputs(files: readonly string[], stdin: Readable, complain: Complain): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      yield { id: file, text: await readAll(streamOf(file, stdin)) };
    } catch (error) {
      complain(`${file}: ${(error as Error).message}`);
    }
  }
}

/** One `{"id", "text"}` line; throws an error that says what is wrong with it. */
export function parseRecord(line: string, number: number): Input {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message})`);
  }
  const { id = number, text } = (record ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new Error('no "text" that is a string');
  return { id, text };
}

/** The texts of JSON lines; a bad line is complained of by its number and passed over. */
export async function* lineInputs(files: readonly string[], stdin: Readable, complain: Complain): AsyncGenerator<Input> {
  for (const file of files) {
    const name = file === '-' ? '' : `${file}: `;
    let number = 0;
    try {
      for await (const line of createInterface({ input: streamOf(file, stdin), crlfDelay: Infinity })) {
        number++;
        if (line.trim() === '') continue;
        try {
          yield parseRecord(line.replace(/^\uFEFF/u, ''), number);
        } catch (error) {
          complain(`${name}line ${number}: ${(error as Error).message}`);
        }
      }
    } catch (error) {
      complain(`${file}: ${(error as Error).message}`);
    }
  }
}
