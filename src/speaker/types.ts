import type { RawAttribution } from '../attribution/types';

/** An attribution whose source is known: index into `Mentions.entities`, or -1. */
export interface HeldAttribution extends RawAttribution {
  holder: number;
}
