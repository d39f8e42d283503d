import type { TokenRange } from '../document/types';
import { createJudge } from '../target/model';
import type { TargetJudgement } from '../target/types';
import { readWords } from '../target/words';
import type { FeatureList, FeatureNames } from './names';
import type { Reader } from './reading';
import type { Candidate, ReadReference } from './types';

/** Tells how the words around a candidate's party stand to it, whoever says them: the model of `scoreTarget`. Where the party is not named it is asked at the head of the words. */
export class Passage {
  readonly #judged: (TargetJudgement | undefined)[];
  #judge: ((target: TokenRange) => TargetJudgement) | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly names: FeatureNames,
  ) {
    this.#judged = reader.perToken();
  }

  add(features: FeatureList, c: Candidate): void {
    const reference = c.references.find((r) => r.inside) ?? (c.references[0] as ReadReference);
    const { favor, against, neutral } = this.#judgementAt(reference.token);
    features.add(this.names.of`passage:favor`, favor);
    features.add(this.names.of`passage:against`, against);
    features.add(this.names.of`passage:neutral`, neutral);
    features.add(this.names.of`passage:lean`, favor - against);
  }

  #judgementAt(token: number): TargetJudgement {
    const target = this.reader.mentionAt(token) ?? { from: token, to: token + 1 };
    return (this.#judged[target.from] ??= (this.#judge ??= this.#makeJudge())(target));
  }

  #makeJudge(): (target: TokenRange) => TargetJudgement {
    const { document, quotations, clauses } = this.reader;
    return createJudge(document, readWords(document, quotations, clauses, new Uint8Array(document.sentences.length).fill(1)));
  }
}
