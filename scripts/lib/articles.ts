import { readFileSync } from 'node:fs';

/** The lines of a file that are not empty. */
export const linesIn = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** The articles of a collection, one JSON object a line. */
export const readArticles = (file: string): { id: string; text: string }[] => linesIn(file).map((line) => JSON.parse(line) as { id: string; text: string });
