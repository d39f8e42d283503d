import { parseClauses } from '../src/clause/parse';
import { renderClauses } from '../src/clause/render';
import type { Clauses } from '../src/clause/types';
import { readDocument } from '../src/document/read';
import type { Document } from '../src/document/types';
import { compileParties } from '../src/party/compile';
import { findWordings } from '../src/party/find';

const parties = compileParties({});

/** A text read as far as its clauses, with the default parties. */
export function readClauses(text: string): { document: Document; clauses: Clauses } {
  const document = readDocument(text, findWordings(text, parties));
  return { document, clauses: parseClauses(document) };
}

/** The predicates and roles of a text in the notation of `clause.cases.ts`. */
export function describeClauses({ document, clauses }: { document: Document; clauses: Clauses }): string[] {
  const render = renderClauses(document, clauses);
  const predicates = clauses.predicates.map((p, i) => {
    const antecedent = p.antecedent >= 0 ? ` ^${render.group(p.antecedent)}` : '';
    const governor = p.governor >= 0 ? ` @${render.group(p.governor)}` : '';
    return render.predicate(i) + antecedent + governor;
  });
  const roles = clauses.groups.map((_, i) => render.roles(i)).filter((r) => r !== '');
  return [...predicates, ...roles.map((r) => `| ${r}`)];
}
