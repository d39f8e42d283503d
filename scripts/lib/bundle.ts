import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transformSync, type Plugin } from 'esbuild';
import ts from 'typescript';

/** What a user's bundler makes of some code, without wink-nlp and its model. */
export interface Bundle {
  /** Minified bytes, and gzipped ones. */
  bytes: number;
  gzipped: number;
  /** The files that went into it, with their share of the minified bytes. */
  files: Map<string, number>;
}

/** How many characters of a program are strings and numbers. */
function literalLength(node: ts.Node): number {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.getText().length;
  let length = 0;
  ts.forEachChild(node, (child) => {
    length += literalLength(child);
  });
  return length;
}

/** A module is a table where most of what a bundler keeps of it is strings and numbers. */
export function isTable(file: string): boolean {
  if (file.endsWith('.json')) return true;
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: file.endsWith('.ts') ? 'ts' : 'js', minify: true });
  return literalLength(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)) > code.length / 2;
}

function without(files: ReadonlySet<string>): Plugin {
  return {
    name: 'without',
    setup({ onLoad }) {
      // The language of this filter is Go's.
      onLoad({ filter: /./ }, ({ path }) => (files.has(path) ? { contents: 'module.exports = {}', loader: 'js' } : null));
    },
  };
}

/** Bundles `source` as a user's bundler would, leaving out wink-nlp, its model and the files of `left`. */
export async function bundle(source: string, left: ReadonlySet<string> = new Set()): Promise<Bundle> {
  const result = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'tinypool', 'node:*'],
    plugins: [without(left)],
    logLevel: 'error',
  });
  const code = (result.outputFiles[0] as { contents: Uint8Array }).contents;
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]): [string, number] => [relative('.', resolve(file)), bytesInOutput]);
  return { bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length, files: new Map(files) };
}

/** Which of the files of a bundle are tables; absolute paths. */
export function tablesOf(files: Iterable<string>): Set<string> {
  return new Set(Array.from(files, (file) => resolve(file)).filter((file) => !file.endsWith('<stdin>') && isTable(file)));
}

/** Which of the files of a bundle come from other packages; absolute paths. */
export function foreignOf(files: Iterable<string>): Set<string> {
  return new Set(Array.from(files, (file) => resolve(file)).filter((file) => file.includes('/node_modules/')));
}
