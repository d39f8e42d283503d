import { readFileSync, writeFileSync } from 'node:fs';

/** Puts a text between the marks `<!-- NAME:begin -->` and `<!-- NAME:end -->` of README. */
export function writeBlock(name: string, text: string): void {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const readme = readFileSync('README.md', 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README has no block ${name}`);
  writeFileSync('README.md', `${readme.slice(0, from + begin.length)}\n${text}\n${readme.slice(to)}`);
}
