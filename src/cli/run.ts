import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { renderHtml } from '../report/html';
import { analyzeStream, type StreamOptions } from '../stream';
import type { StanceReport } from '../types';
import { HELP, readArguments, UsageError, type Format, type Settings } from './arguments';
import { CSV_HEADER, csvRows } from './csv';
import { fileInputs, lineInputs, readParties, type Complain, type Input } from './input';
import { reportTable } from './table';

/** Where the program reads and writes: the process's own streams, or a test's. */
export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
}

/** Files from which on the progress is shown. */
const MANY_FILES = 10;

type Write = (input: Input, report: StanceReport) => string;

function colors({ stdout, env }: Streams): boolean {
  return (stdout.isTTY ?? false) && !env.NO_COLOR && env.TERM !== 'dumb';
}

function writer(format: Format, several: boolean, streams: Streams): Write {
  const look = { colors: colors(streams), width: Math.min(streams.stdout.columns ?? 100, 120) };
  const formats: Record<Format, Write> = {
    table: ({ id }, report) => `${several ? `== ${String(id)}\n\n` : ''}${reportTable(report, look)}${several ? '\n' : ''}`,
    json: ({ id }, report) => (several ? `${JSON.stringify({ id, ...report })}\n` : `${JSON.stringify(report, null, 2)}\n`),
    jsonl: ({ id }, report) => `${JSON.stringify({ id, ...report })}\n`,
    csv: ({ id }, report) => csvRows(String(id), report),
    html: ({ id }, report) => renderHtml(report, { title: id === '-' ? 'Stances' : basename(String(id)) }),
  };
  return formats[format];
}

/** Hands on the texts, and keeps what belongs to each until its result comes back in the same order. */
async function* textsOf(inputs: AsyncIterable<Input>, waiting: Input[]): AsyncGenerator<string> {
  for await (const input of inputs) {
    waiting.push(input);
    yield input.text;
  }
}

/** Waits where the reader is slower than we are. */
async function put(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed) return;
  if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', resolve).once('close', resolve));
}

async function analyzeAll(settings: Settings, streams: Streams, complain: Complain): Promise<void> {
  const files = settings.files.length > 0 ? settings.files : ['-'];
  const lines = settings.format === 'jsonl';
  const inputs = (lines ? lineInputs : fileInputs)(files, streams.stdin, complain);
  const write = writer(settings.format, files.length > 1, streams);
  const showProgress = streams.stderr.isTTY === true && (lines || files.length >= MANY_FILES);
  const options: StreamOptions = {
    workers: settings.workers,
    ...(settings.threshold !== null && { threshold: settings.threshold }),
    ...(settings.parties !== null && { parties: readParties(settings.parties) }),
    ...(showProgress && { onProgress: ({ done }) => void streams.stderr.write(`\r${done}${lines ? '' : ` of ${files.length}`} done`) }),
  };
  if (settings.format === 'csv') await put(streams.stdout, CSV_HEADER);
  const waiting: Input[] = [];
  for await (const result of analyzeStream(textsOf(inputs, waiting), options)) {
    const input = waiting.shift() as Input;
    if ('error' in result) complain(`${String(input.id)}: ${result.error}`);
    else await put(streams.stdout, write(input, result.report));
  }
  if (showProgress) streams.stderr.write('\n');
}

/** The command line program; gives the exit code. */
export async function run(args: readonly string[], streams: Streams, version: string): Promise<number> {
  let failed = false;
  const complain: Complain = (message) => {
    failed = true;
    streams.stderr.write(`demarche: ${message}\n`);
  };
  try {
    const settings = readArguments(args);
    if (settings.help || settings.version) {
      streams.stdout.write(settings.help ? HELP : `${version}\n`);
      return 0;
    }
    if (settings.format === 'html' && settings.files.length > 1) throw new UsageError('--html takes one file');
    if (settings.files.length === 0 && streams.stdin.isTTY) throw new UsageError('no file, and nothing on standard input; see --help');
    await analyzeAll(settings, streams, complain);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`demarche: ${error.message}\n`);
    return 2;
  }
  return failed ? 1 : 0;
}
