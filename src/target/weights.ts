export const FEATURE_KEYS = '';
export const FEATURE_WEIGHTS = '';
export const FEATURE_STEP = 1;
export const NUMBER_WEIGHTS: readonly number[] = [];
export const CONSTANTS: readonly number[] = [0,0];
