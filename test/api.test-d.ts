/** Types of the public face; checked by `npm run typecheck`. */
import { expectTypeOf } from 'vitest';
import { analyzeStance, createAnalyzer, defaultParties, extractAttributions, renderHtml, scoreTarget } from '../src/index';
import type { AffiliationRow, Analyzer, Attribution, Evidence, Party, Stance, StanceReport, SummaryRow, TargetScore } from '../src/index';
import { analyzeStream, createPool, type Pool, type StreamResult } from '../src/stream/index';
import { worldParties } from '../src/world/index';

expectTypeOf(analyzeStance).parameter(0).toEqualTypeOf<string>();
expectTypeOf(analyzeStance('')).toEqualTypeOf<StanceReport>();
expectTypeOf(extractAttributions('')).toEqualTypeOf<Attribution[]>();
expectTypeOf(scoreTarget('a', { start: 0, end: 1 })).toEqualTypeOf<TargetScore>();
expectTypeOf(createAnalyzer()).toEqualTypeOf<Analyzer>();
expectTypeOf(renderHtml).returns.toEqualTypeOf<string>();
expectTypeOf(defaultParties).toEqualTypeOf<readonly Party[]>();
expectTypeOf(worldParties).toExtend<readonly Party[]>();

expectTypeOf<Stance['label']>().toEqualTypeOf<'favor' | 'against' | 'neutral'>();
expectTypeOf<Stance['mode']>().toEqualTypeOf<'direct' | 'indirect' | 'mixed' | 'act' | 'narration'>();
expectTypeOf<Stance['evidence']>().toEqualTypeOf<Evidence[]>();
expectTypeOf<StanceReport['summary']>().toEqualTypeOf<SummaryRow[]>();
expectTypeOf<StanceReport['affiliations']>().toEqualTypeOf<AffiliationRow[]>();

expectTypeOf(analyzeStream([''])).toEqualTypeOf<AsyncGenerator<StreamResult, void, undefined>>();
expectTypeOf(createPool()).resolves.toEqualTypeOf<Pool>();

// Only what the contract knows is taken.
// @ts-expect-error a text is needed
analyzeStance();
// @ts-expect-error a party needs a name
createAnalyzer({ parties: [{ id: 'x' }] });
// @ts-expect-error an option that does not exist
analyzeStance('', { party: [] });
// @ts-expect-error a span has an end
scoreTarget('', { start: 0 });
