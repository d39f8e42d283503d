import { itemAt } from '../document/item';
import type { ReadReference } from './candidate';
import type { Firing } from './firing';
import type { Reader } from './reading';
import { isTone } from './tone';

/** Rules by which one does, feels or calls something. */
const DONE_OR_FELT = new Set([
  'attitude.adjective', 'attitude.noun', 'attitude.owner', 'attitude.patient', 'attitude.self', 'attitude.topic', 'cause.event-patient',
  'effect.copula', 'effect.event-patient', 'effect.noun-patient', 'effect.owner-patient', 'effect.patient', 'evaluation.copula', 'friend.copula',
]);

/** `Lee said that Brenia attacked Vasqua`, `that Brenia hates Vasqua`: Lee tells it, Brenia does it. */
export class Others {
  constructor(private readonly reader: Reader) {}

  /** The sides that others take toward a party, where the holder's words tell nothing else of it. */
  sidesToldOf(references: readonly ReadReference[], holder: number): Firing['sign'][] {
    const fired = references.flatMap((r) => r.firings.filter((f) => !isTone(f)).map(({ sign, ...f }) => ({ sign, theirs: r.inside && this.isTheirs(f, holder) })));
    return fired.every((f) => f.theirs) ? fired.map((f) => f.sign) : [];
  }

  private isTheirs({ rule, agents, tokens }: Omit<Firing, 'sign'>, holder: number): boolean {
    return DONE_OR_FELT.has(rule) && this.areOthers(agents, holder) && !tokens.some((t) => this.isWished(t, holder));
  }

  private areOthers(agents: readonly number[], holder: number): boolean {
    return agents.length > 0 && agents.every((g) => this.isOther(g, holder));
  }

  /** Whoever has no known side may be on anybody's. */
  private isOther(group: number, holder: number): boolean {
    const side = itemAt(this.reader.mentions.entities, holder)?.affiliation ?? null;
    const isNamed = this.reader.document.tokens.pos[this.reader.group(group)?.head ?? -1] === 'PROPN';
    return side !== null && isNamed && this.reader.entityOfGroup(group) !== holder && !this.reader.partiesOfGroup(group).includes(side);
  }

  /** `asked Brenia to ignore Vasqua`, `warned Brenia against arming Vasqua`, `did not believe that Brenia could arm Vasqua`. */
  private isWished(token: number, holder: number): boolean {
    const { predicates, predicateAt } = this.reader.clauses;
    const p = itemAt(predicates, predicateAt[token] as number);
    const above = itemAt(predicates, p?.parent ?? -1);
    return above !== undefined && (p?.kind === 'to' || p?.kind === 'ing' || above.negated) && !this.areOthers(this.reader.agents(above), holder);
  }
}
