import type { RawAttribution } from '../attribution/types';

/** An attribution whose source is known: index into `Mentions.entities`, or -1. */
export interface HeldAttribution extends RawAttribution {
  holder: number;
  /** True for a further holder of the same words (`X and Y said …`): follows all others, with every other field the same. */
  shared: boolean;
}
