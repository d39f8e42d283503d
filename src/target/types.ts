/** Probabilities that a passage is against, neutral to, or in favor of a target; they add up to 1. */
export interface TargetJudgement {
  against: number;
  neutral: number;
  favor: number;
}
