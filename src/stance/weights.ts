// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005857766708158334\n\
voice-confidence -106 59 60\n\
bias 86 -72 -36\n\
unnamed 127 -58 -85\n\
target:favor- 44 -66 11\n\
target:against- 60 9 -77\n\
side:own 109 -24 -91\n\
via:carried|in 126 -87 -46\n\
via:name|in -67 37 38\n\
mode:indirect 60 -19 -45\n\
holder:person -43 19 33\n\
sum:favor -22 32 -12\n\
references:1 38 -35 -13\n\
sum:against -14 -32 30\n\
target:against+ -48 38 12\n\
side:free 44 -45 -5\n\
target:favor-|narration 62 -24 -42\n\
target:favor+ -63 57 4\n\
mode:indirect|side:own 85 -23 -67\n\
side:other -13 -27 35\n\
holder:group 121 -72 -58\n\
form:name 14 14 -27\n\
present:false 51 -30 -23\n\
target:against-|narration 56 -21 -38\n\
rivals:0|side:other -54 -16 61\n\
via:affiliate|out 53 -37 -26\n\
via:previous|in 92 -68 -29\n\
present:true 23 -10 -19\n\
link:owner(plain)|name 17 -89 60\n\
holder:institution 75 -38 -59\n\
references:2 38 -21 -19\n\
rivals:2|side:free 30 -59 22\n\
rivals:1|side:own 50 -13 -43\n\
extent 18 -9 -17\n\
target:against+|narration -50 25 20\n\
rivals:1|side:other -23 -15 34\n\
mode:narration 2 -32 30\n\
mode:narration|side:free 2 -32 30\n\
holder:narrator 2 -32 30\n\
outside|mode:narration 2 -32 30\n\
mode:indirect|side:other -23 -15 33\n\
role:subject|own|in 25 16 -45\n\
references:3+ 39 -31 -16\n\
rivals:1|side:free 15 -33 13\n\
rivals:2|side:own 57 -20 -42\n\
rule:effect.noun-patient:-|in 24 39 -73\n\
rivals:0|side:free -25 39 -22\n\
role:owner|other|in 0 -39 37\n\
target:favor-|direct 30 -27 -6\n\
mode:act 54 -21 -33\n\
outside|mode:act 54 -21 -33\n\
nested:true 70 -32 -43\n\
holder:party 30 -20 -20\n\
verb:object:none|none 13 11 -34\n\
role:subject|other|in 3 -35 23\n\
rule:tone.sentence:+|out -13 30 -20\n\
rivals:3+|side:other 52 -13 -52\n\
rule:tone.sentence:+|in -3 -19 23\n\
verb:clause:none|none 23 -38 9\n\
verb:subject:none|none -8 -20 27\n\
clause:object:main| -19 26 -10\n\
rule:tone.sentence:-|narration -34 38 -7\n\
role:owner|free|out -13 -27 36\n\
link:subject(plain)| 1 -19 18\n\
nested:false 12 -6 -10\n\
cue:say -22 15 9\n\
target:favor-|indirect -1 -16 20\n\
rule:bond.partner:+|in 28 15 -46\n\
via:self|in 35 6 -51\n\
rule:tone.sentence:-|other -21 -12 25\n\
link:owner(effect-)|name 34 -63 22\n\
clause:clause:main| -14 13 -6\n\
target:favor-|act -39 -3 41\n\
clause:subject:ing| 21 16 -43\n\
mode:direct 3 -16 9\n\
verb:clause:none|past -2 18 -14\n\
role:subject|other|out 47 -29 -22\n\
role:owner|own|in -15 34 -24\n\
rivals:2|side:other 20 -26 2\n\
verb:subject:effect- 7 25 -33\n\
link:owner(plain)|'s -20 25 -12\n\
target:against-|indirect 12 2 -21\n\
role:partner|own|in 82 -62 -23\n\
rule:bond.partner:+|other -18 45 -31\n\
word:clause:say -13 26 -14\n\
rule:tone.sentence:-|own -3 29 -31\n\
word:subject:say 47 -33 -20\n\
rule:tone.near:-|in -1 -17 12\n\
rivals:3+|side:free 41 -13 -32\n\
rule:tone.near:+|other -18 23 -7\n\
target:favor+|narration -44 20 18\n\
mode:mixed|side:own 54 -14 -47\n\
rule:tone.sentence:-|indirect 1 20 -24\n\
via:pair|in -6 66 -65\n\
role:patient|free|out 67 -14 -61\n\
rule:tone.sentence:-|out 19 -19 -3\n\
via:affiliate|in -2 -26 27\n\
rule:bond.partner:+|own 47 -65 13\n\
path:subject(plain)|out 8 14 -25\n\
clause:subject:conditional|if 1 -57 56\n\
sum:tone- -3 1 11\n\
rule:tone.sentence:-|direct 1 -20 14\n\
mode:act|side:other 27 6 -33\n\
via:event|out 6 -39 24\n\
rule:tone.near:+|free -20 15 -2\n\
mode:direct|side:other -7 -11 17\n\
rule:tone.near:-|narration 0 19 -22\n\
role:partner|other|in -13 47 -36\n\
clause:subject:main| 9 -4 -13\n\
verb:complement:none|past 4 6 -17\n\
link:owner(evaluation+)|'s -26 51 -28\n\
cue-distance 5 -10 2\n\
link:object(plain)| -13 -24 32\n\
clause:complement:main| -15 -1 10\n\
mode:mixed 23 -7 -19\n\
rule:tone.near:+|in 6 4 -14\n\
rule:effect.noun-patient:-|other -43 36 -8\n\
rule:effect.owner:-|in -32 0 27\n\
rule:bond.partner:+|direct 31 12 -46\n\
form:adjective 23 -7 -18\n\
via:pronoun|in -4 -16 18\n\
verb:subject:plain -6 -6 11\n\
role:patient|other|out -37 -38 69\n\
role:object|own|in -41 7 25\n\
rule:effect.noun-patient:-|free 34 10 -47\n\
verb:subject:effect+ 10 17 -29\n\
sum:tone+ -3 7 -8\n\
cue:add -33 4 26\n\
mode:direct|side:free 21 -8 -19\n\
verb:subject:none|present -12 5 10\n\
rule:effect.agent:-|direct -42 6 32\n\
clause:subject:ing|in -24 60 -36\n\
path:none|in -9 -15 19\n\
word:subject:be -5 18 -18\n\
verb:object:volition|none 24 5 -34\n\
rule:tone.sentence:-|in -12 6 -3\n\
rule:tone.near:+|indirect -18 14 3\n\
cue:announce -15 -37 47\n\
verb:clause:plain 4 -9 2\n\
role:object|free|in 42 -36 -8\n\
target:against+|act 39 -23 -22\n\
sum:silent -7 3 -9\n\
outside|mode:indirect 15 0 -22\n\
link:owner(plain)|demonym 2 20 -24\n\
mode:indirect|side:free 18 -4 -21\n\
verb:object:none|present 0 14 -17\n\
word:owner:sanction 38 -44 1\n\
rule:tone.near:-|act -21 -22 38\n\
rule:tone.clause:-|indirect 28 -12 -20\n\
rule:tone.near:+|out 14 4 -18\n\
word:clause:be 19 -11 -13\n\
rule:tone.clause:-|own -17 36 -25\n\
verb:clause:attitude- 21 9 -31\n\
rule:tone.clause:-|in -19 -2 18\n\
rule:tone.clause:-|other 9 -23 10\n\
link:modifier(plain)| 11 -34 13\n\
cue:state -46 20 21\n\
rule:effect.noun-patient:-|direct 30 15 -50\n\
rule:effect.agent:+|in -9 -16 26\n\
word:owner:policy -13 -46 59\n\
rule:demand.object:-|agent:holder -37 25 10\n\
rule:bond.partner:+|free 5 22 -31\n\
via:name|out 11 -10 1\n\
rule:effect.noun-patient:-|narration 27 18 -51\n\
verb:object:plain -11 0 0\n\
verb:object:none|past -16 6 6\n\
verb:subject:none!|present -29 2 21\n\
verb:subject:none!|none -16 -31 46\n\
role:owner|free|in 6 -23 14\n\
role:complement|own|in -3 24 -27\n\
target:against+|mixed -25 8 14\n\
clause:object:to|to 8 -16 6\n\
rule:tone.sentence:+|direct 0 13 -14\n\
rule:attitude.agent:-|out 28 -3 -32\n\
rule:tone.clause:+|out 1 20 -26\n\
path:none|out 31 -18 -21\n\
cue:warn -23 -38 57\n\
rule:evaluation.copula:+|in -16 31 -19\n\
cue:accord 23 8 -35\n\
rule:effect.owner:-|other 14 -26 2\n\
role:modifier|other|in 30 -32 -5\n\
role:subject|free|out 4 -14 5\n\
verb:clause:attitude+ 22 -30 3\n\
rule:tone.clause:+|narration -29 24 0\n\
clause:clause:to|to 20 -8 -16\n\
verb:object:future|present 29 -35 4\n\
rule:evaluation.modifier:-|other 7 -47 34\n\
word:owner:ally 13 -58 42\n\
rule:effect.agent:+|narration 19 -35 13\n\
verb:subject:grow+ -21 1 14\n\
link:owner(bond+)|name 44 -2 -47\n\
rule:tone.near:+|direct -2 13 -13\n\
verb:subject:plain! -7 -15 22\n\
clause:clause:conditional|if 46 -38 -11\n\
form:people 1 -29 27\n\
cue:tell -31 -1 27\n\
rule:grow.agent:+|other -22 61 -41\n\
outside|mode:mixed 41 -31 -15\n\
verb:attribute:plain 18 -22 2\n\
rule:tone.near:-|free 11 -11 -2\n\
clause:subject:participle| 14 11 -29\n\
target:favor-|mixed 15 -18 0\n\
verb:complement:grow+ 9 14 -29\n\
verb:clause:plain! 17 5 -26\n\
mode:mixed|side:other -9 -13 20\n\
rule:attitude.self:-|in -35 28 5\n\
role:complement|other|in -15 2 1\n\
cue:stress -33 48 -22\n\
cue:claim -19 -30 45\n\
path:subject(attitude-)|out 30 -23 -13\n\
link:subject(effect-)| -17 14 1\n\
verb:subject:volition|none 16 -20 2\n\
role:patient|own|in 7 32 -47\n\
rule:effect.agent:-|in -9 -18 21\n\
rule:tone.near:+|act -27 34 -10\n\
verb:complement:cause -20 -6 21\n\
word:complement:be -18 15 0\n\
verb:object:cause -1 13 -19\n\
word:clause:think 53 -21 -38\n\
rule:effect.patient:-|direct 31 4 -41\n\
verb:subject:future|present 22 -12 -13\n\
rule:attitude.agent:+|out 21 5 -30\n\
rule:tone.near:-|own -16 -1 11\n\
rule:effect.patient:-|agent:other -28 36 -16\n\
clause:object:ing| -22 -2 14\n\
link:complement(plain)|by -19 -16 33\n\
role:topic|free|in 22 6 -32\n\
rule:attitude.agent:-|other 9 24 -40\n\
rule:tone.near:+|mixed 14 -27 9\n\
link:subject(effect+)| 10 7 -20\n\
verb:object:demand 0 -38 35\n\
rule:effect.owner-patient:-|agent:other -3 33 -33\n\
rule:effect.agent:+|other -24 -5 26\n\
path:subject(plain)>clause(plain)>clause(plain)|in -33 9 18\n\
rule:effect.owner:-|narration -28 -10 31\n\
verb:object:effect+ 14 9 -23\n\
rule:tone.clause:+|free -17 16 -5\n\
rivals:0|side:own -11 27 -20\n\
rule:tone.near:-|indirect 10 -12 1\n\
verb:complement:ability|present 20 16 -45\n\
link:partner(bond+)|with -18 -14 26\n\
rule:effect.agent:-|free -10 -16 21\n\
target:against-|mixed -11 21 -17\n\
link:complement(plain)|between 32 -5 -31\n\
rule:demand.object:-|other -23 4 19\n\
rule:tone.near:-|other -9 -5 10\n\
rule:obligation.subject:-|other -36 -6 38\n\
target:against-|direct 7 1 -11\n\
word:clause:announce 21 -40 15\n\
target:favor+|direct 2 13 -15\n\
rivals:3+|side:own 36 -35 -9\n\
link:partner(plain)|with -22 33 -16\n\
rule:obligation.subject:-|in -14 -17 28\n\
role:partner|free|in 29 2 -35\n\
role:object|free|out 25 -7 -23\n\
word:partner:relation 31 4 -39\n\
rule:grow.agent:+|own 54 -45 -9\n\
role:topic|other|in 20 -5 -23\n\
verb:object:effect- -5 16 -17\n\
verb:subject:possibility|present 25 -25 -6\n\
path:subject(plain)>clause(plain)|out -26 5 16\n\
rule:effect.owner-patient:-|indirect -15 -19 30\n\
rule:grow.partner:+|other -36 43 -10\n\
cue:describe -47 15 27\n\
link:partner(plain)|between 42 -24 -21\n\
clause:subject:relative| 33 -16 -22\n\
word:subject:!be -20 29 -11\n\
rule:attitude.self:-|agent:holder -36 7 25\n\
cue:point -36 11 22\n\
rule:attitude.self:-|agent:other 43 -2 -47\n\
rule:tone.clause:-|narration -15 18 -6\n\
word:subject:withdraw -22 -27 47\n\
link:attribute(plain)| -24 -14 33\n\
verb:subject:attitude+ -12 -7 18\n\
verb:clause:demand 22 -19 -7\n\
rule:grow.agent:+|indirect -14 44 -31\n\
rule:bond.partner:+|narration 27 -17 -12\n\
rule:obligation.subject:-|indirect -38 -8 43\n\
rule:attitude.owner:-|other 14 -28 7\n\
verb:subject:cause -15 2 4\n\
rule:demand.object:-|direct 2 20 -25\n\
rule:effect.noun-patient:-|own 31 -9 -31\n\
verb:subject:none!|past -25 38 -17\n\
path:complement(cause)|in -35 24 7\n\
verb:clause:grow+ -5 20 -20\n\
role:owner|other|out 4 -17 9\n\
word:subject:support 47 -32 -17\n\
cue:report 38 -7 -36\n\
rule:tone.sentence:+|free -2 -6 10\n\
rule:tone.clause:+|in -11 -1 12\n\
rule:tone.clause:-|free 5 -14 6\n\
rule:effect.agent:-|narration 23 -21 -10\n\
clause:subject:ing|by -7 -32 39\n\
rule:evaluation.verb:+|in -16 33 -20\n\
verb:object:attitude+ -10 22 -17\n\
clause:subject:to|to 8 -9 1\n\
verb:complement:none|present 1 5 -9\n\
rule:demand.object:-|agent:other 23 -26 -1\n\
rule:effect.noun-patient:-|act -47 -3 44\n\
word:owner:program -13 38 -27\n\
word:object:make -29 -5 27\n\
cue:urge -50 28 17\n\
mode:direct|side:own -11 -3 10\n\
rule:tone.sentence:+|indirect -10 5 4\n\
rule:bond.partner:+|indirect 6 10 -19\n\
path:subject(effect-)|out 25 -6 -26\n\
link:subject(cause)| 5 -15 6\n\
path:complement(plain)|out 15 -14 -6\n\
via:polity|in 0 21 -22\n\
rule:attitude.owner:-|agent:holder -22 -13 30\n\
verb:object:attitude- -5 -15 18\n\
role:subject|free|in 9 -14 1\n\
word:partner:cooperation -2 38 -38\n\
rule:effect.agent:+|direct -13 -11 21\n\
rule:bond.partner:+|out 17 -19 -2\n\
link:partner(bond+)|between 16 -27 5\n\
rule:demand.object:-|in 5 10 -15\n\
rule:demand.object:-|own 26 -19 -9\n\
rule:grow.agent:+|in 29 1 -34\n\
word:owner:people 10 35 -48\n\
rule:tone.clause:+|other -14 13 -2\n\
role:complement|other|out 10 1 -16\n\
rule:tone.sentence:+|other -2 -8 8\n\
role:subject|own|out -9 -23 24\n\
rule:cause.event-patient:-|agent:holder -45 -4 43\n\
path:subject(plain)|in -10 5 4\n\
word:owner:withdrawal 38 -19 -26\n\
link:owner(friend+)|'s 34 -38 0\n\
verb:subject:attempt -19 0 18\n\
rule:effect.owner-patient:-|agent:holder -21 -21 41\n\
clause:subject:that| 13 -11 -3\n\
rule:effect.noun-patient:-|mixed 31 2 -38\n\
word:partner:talk -20 -20 35\n\
link:object(cause)| 2 -28 20\n\
target:favor+|mixed 14 14 -30\n\
rule:effect.patient:-|free -1 28 -34\n\
word:subject:play -48 -16 60\n\
word:owner:nation -32 51 -23\n\
link:owner(attitude+)|'s -10 25 -22\n\
rule:effect.patient:+|other -29 9 14\n\
word:owner:deal 26 0 -31\n\
rule:demand.object:-|indirect 12 -18 3\n\
rule:attitude.owner:-|agent:other 39 -19 -27\n\
word:clause:continue -27 14 10\n\
rule:evaluation.noun:+|indirect -29 9 16\n\
role:partner|free|out 13 1 -21\n\
rule:effect.patient:-|in 7 4 -21\n\
link:object(effect+)| 21 -28 5\n\
verb:complement:plain -1 -6 -1\n\
rule:effect.agent:-|indirect 12 -20 5\n\
link:subject(attitude+)| 16 -11 -6\n\
rule:evaluation.verb:+|own -45 51 -10\n\
rule:tone.clause:-|direct 4 7 -16\n\
word:complement:make 19 9 -31\n\
path:subject(grow+)|in -8 -27 33\n\
rule:attitude.agent:-|free 15 -4 -17\n\
role:partner|other|out -12 26 -18\n\
link:partner(bond+)|- 40 -18 -26\n\
rule:evaluation.noun:-|free -42 -15 51\n\
rule:evaluation.verb:-|narration -43 -1 40\n\
link:topic(plain)|of -27 20 3\n\
verb:complement:plain! 1 -19 14\n\
rule:evaluation.noun:+|direct 9 -28 14\n\
verb:clause:none|present -6 -6 -1\n\
clause:subject:relative|that 19 -23 -2\n\
verb:complement:none|none 2 -10 4\n\
target:favor+|indirect -14 -6 13\n\
path:topic(plain)>complement(plain)|out -39 19 14\n\
clause:subject:adverbial|after 6 -33 27\n\
cue:believe 37 -19 -22\n\
verb:subject:effect-! -35 31 -1\n\
word:owner:power 6 -49 42\n\
via:event|in 11 -8 -11\n\
word:content:right -25 53 -30\n\
word:partner:deal 33 -37 1\n\
verb:complement:attitude- 13 5 -19\n\
word:owner:authority -53 -1 49\n\
word:owner:pressure -38 -17 54\n\
verb:object:plain! 9 6 -20\n\
rule:evaluation.copula:-|in -3 -21 19\n\
rule:tone.sentence:+|narration -11 4 6\n\
verb:object:ability|present 34 -26 -13\n\
word:complement:hold 24 9 -38\n\
path:subject(grow+)|out 32 -14 -23\n\
rule:attitude.agent:-|narration -4 15 -19\n\
rule:effect.owner:-|free -15 18 -13\n\
verb:clause:effect- 5 -14 4\n\
word:owner:country 3 -26 21\n\
link:patient(effect-)|against 21 1 -26\n\
clause:subject:relative|which 0 15 -21\n\
rule:tone.clause:+|own 11 3 -18\n\
rule:attitude.owner:-|indirect -7 -20 24\n\
rule:effect.owner-patient:+|other 21 -26 0\n\
clause:object:that|that -1 9 -13\n\
cue:talk 44 -14 -37\n\
word:subject:reach -7 35 -33\n\
rule:effect.patient:+|indirect 28 -8 -22\n\
rule:evaluation.modifier:-|direct -32 13 14\n\
link:complement(plain)|in -9 -16 20\n\
word:subject:discuss 27 11 -41\n\
path:subject(attitude+)|in 12 -29 10\n\
mode:act|side:free 36 -26 -10\n\
word:clause:tell 12 14 -31\n\
path:complement(plain)>clause(plain)|out -17 -16 29\n\
clause:object:that| -19 -1 15\n\
link:subject(evaluation+)| 10 -32 19\n\
word:complement:come 35 -20 -17\n\
role:patient|other|in -22 22 -7\n\
role:complement|free|out 10 -10 -5\n\
link:complement(grow+)|with -22 36 -19\n\
word:subject:want -33 11 19\n\
rule:evaluation.modifier:-|indirect 5 -33 27\n\
rule:inability.subject:-|in 11 -33 21\n\
role:topic|own|in 21 -5 -22\n\
path:subject(demand)|out 40 -8 -35\n\
cue:write -2 -30 27\n\
rule:obligation.subject:-|own 26 3 -32\n\
word:owner:regime -33 -27 61\n\
rule:attitude.owner:+|other -11 28 -23\n\
rule:tone.sentence:-|mixed 8 -13 2\n\
target:against-|act 13 -6 -13\n\
link:subject(grow+)| 9 0 -13\n\
path:object(plain)|in 13 -19 0\n\
link:complement(plain)|to 7 5 -18\n\
rule:evaluation.noun:-|in -7 -32 36\n\
rule:demand.object:-|free 6 12 -22\n\
rule:effect.owner:-|indirect -5 13 -17\n\
cue:show 42 -13 -33\n\
rule:attitude.agent:+|free 18 -9 -12\n\
word:clause:want 28 -22 -9\n\
rule:attitude.agent:-|in 3 12 -19\n\
clause:object:participle| 28 -37 6\n\
rule:tone.clause:-|act -7 -25 28\n\
rule:tone.sentence:+|act 12 -20 4\n\
rule:friend.owner:+|in -7 -26 30\n\
rule:attitude.noun:-|other 1 -33 29\n\
rule:effect.owner:-|out 15 -11 -15\n\
link:object(attitude+)| 18 7 -27\n\
clause:object:conditional|if 19 -31 10\n\
rule:tone.near:-|mixed 14 -14 -3\n\
rule:obligation.subject:-|free -9 -28 31\n\
word:subject:use -28 33 -12\n\
role:topic|other|out -20 10 5\n\
verb:clause:cause -10 6 -5\n\
rule:reverse.patient:+|in -7 31 -26\n\
path:owner(plain)>object(plain)|in 19 1 -23\n\
rule:tone.sentence:+|mixed 8 -13 1\n\
link:object(demand)| -28 -3 26\n\
clause:attribute:main| -13 14 -3\n\
clause:complement:that|that -11 2 7\n\
word:subject:seek -5 -25 31\n\
word:clause:fail 23 1 -29\n\
rule:attitude.self:+|indirect 20 8 -31\n\
word:subject:come 26 -5 -25\n\
verb:clause:none!|past 12 12 -31\n\
rule:idiom.near:-|other -18 -13 27\n\
word:topic:deal 43 -28 -17\n\
word:subject:impose 18 -32 12\n\
verb:clause:ability|present 18 2 -23\n\
verb:clause:obligation|present -7 -21 22\n\
target:against+|indirect -6 0 0\n\
word:patient:sanction -3 14 -16\n\
rule:attitude.owner:+|in -4 18 -20\n\
path:object(attitude-)|in -15 -13 25\n\
word:complement:lead 37 -33 -5\n\
word:subject:become -44 2 35\n\
link:owner(attempt)|'s -37 -5 38\n\
rule:effect.owner-patient:-|direct 6 14 -22\n\
rule:demand.object:-|agent:holder|other|indirect 6 18 -25\n\
path:owner(plain)>complement(plain)|out -16 -4 18\n\
path:owner(plain)>object(attitude+)|in -22 53 -31\n\
link:subject(demand)| 8 -21 8\n\
rule:attitude.patient:+|in 11 16 -30\n\
verb:subject:volition|present -44 5 34\n\
rule:attitude.noun:+|other -34 4 25\n\
rule:evaluation.noun:+|out -24 5 13\n\
verb:subject:none|past -3 1 -5\n\
rule:effect.patient:-|agent:holder -12 -22 31\n\
rule:evaluation.copula:+|direct 5 9 -18\n\
rule:obligation.subject:-|direct 9 9 -21\n\
path:topic(plain)>complement(plain)|in 13 14 -32\n\
verb:subject:evaluation- 21 -12 -15\n\
rule:effect.patient:+|agent:other 22 -17 -7\n\
rule:idiom.sentence:+|in -26 4 18\n\
word:object:put -18 -20 35\n\
rule:effect.noun-patient:-|indirect -16 1 9\n\
path:owner(effect-)>subject(plain)|out -50 29 13\n\
rule:friend.copula:+|in 27 -25 -8\n\
word:clause:have 15 3 -25\n\
word:clause:go -31 26 0\n\
rule:will.subject:+|other -37 39 -8\n\
word:partner:negotiation 3 -40 34\n\
word:subject:reduce 23 6 -31\n\
word:subject:take 12 3 -19\n\
word:clause:criticize 18 13 -36\n\
clause:object:ing|for 6 25 -31\n\
rule:refusal.subject:-|own 6 23 -31\n\
word:object:announce 34 -24 -13\n\
rule:evaluation.modifier:+|direct 21 -8 -19\n\
verb:clause:none!|none -17 -16 32\n\
clause:subject:adverbial|when 15 -29 10\n\
verb:object:evaluation+ 29 -35 3\n\
cue:express -28 27 -5\n\
verb:clause:volition|none -8 -13 17\n\
word:clause:note -23 4 16\n\
verb:clause:effect+ -3 -13 13\n\
cue:highlight -22 42 -27\n\
cue:reject -35 2 27\n\
link:complement(plain)|as -12 27 -19\n\
word:subject:commit -20 47 -34\n\
word:subject:show -31 20 6\n\
rule:idiom.sentence:-|narration -37 -1 34\n\
rule:effect.owner:-|direct 6 -16 5\n\
rule:effect.owner:+|out 25 -26 -4\n\
rule:evaluation.modifier:-|out -14 -15 26\n\
verb:complement:effect- -11 7 -4\n\
word:clause:add 2 15 -22\n\
verb:complement:demand 29 -25 -11\n\
rule:attitude.agent:+|indirect 19 -12 -10\n\
path:owner(plain)>complement(plain)|in 8 -16 4\n\
rule:attitude.agent:+|in 0 -15 11\n\
word:owner:interest 32 -10 -25\n\
rule:attitude.owner:+|agent:holder -23 29 -11\n\
rule:evaluation.copula:-|free 21 -19 -5\n\
verb:object:reverse -18 24 -11\n\
word:owner:government 4 13 -23\n\
rule:effect.agent:-|mixed -20 -7 26\n\
word:complement:meet -11 35 -28\n\
rule:evaluation.copula:-|indirect 0 -26 21\n\
rule:evaluation.modifier:+|free 19 -9 -15\n\
word:object:take 11 -20 5\n\
cue:tweet -22 -17 31\n\
link:owner(effect+)|'s -3 28 -30\n\
word:clause:!have 25 -3 -26\n\
word:subject:issue 40 -8 -34\n\
clause:complement:that| -14 1 7\n\
word:patient:policy 42 -13 -31\n\
rule:tone.clause:+|direct -1 9 -10\n\
path:subject(attitude-)|in -12 24 -16\n\
verb:complement:future|present 17 -17 -3\n\
rule:effect.owner-patient:-|agent:target -26 -8 32\n\
link:topic(plain)|in 15 -5 -13\n\
clause:complement:ing|of 28 -14 -19\n\
verb:clause:evaluation- -13 -10 18\n\
path:subject(cause)|in -11 19 -10\n\
link:complement(effect+)|with -2 25 -27\n\
rule:effect.patient:+|in -15 10 2\n\
via:pronoun|out 2 -8 0\n\
verb:complement:break- -1 -20 17\n\
word:topic:one 36 -25 -13\n\
link:owner(plain)|of -11 11 -3\n\
verb:complement:possibility|present 21 -6 -20\n\
word:subject:return 13 -28 12\n\
rule:effect.owner-patient:+|agent:holder -29 18 8\n\
rule:effect.agent:+|own 16 -15 -7\n\
rule:evaluation.noun:+|own -22 8 8\n\
verb:object:obligation|present 12 -23 8\n\
word:subject:decide 28 4 -36\n\
cue:confirm 11 18 -37\n\
rule:evaluation.copula:-|own -23 -12 30\n\
path:complement(effect-)|out 2 -21 13\n\
clause:object:ing|of -22 8 9\n\
cue:threaten -21 -16 35\n\
verb:subject:obligation|present -10 -6 14\n\
word:owner:right -20 46 -25\n\
rule:tone.sentence:-|free -5 0 1\n\
verb:object:effect-! 9 20 -32\n\
word:clause:warn 25 -28 0\n\
path:subject(cause)|out 10 0 -18\n\
word:object:give 9 -29 19\n\
word:clause:seek 17 -21 1\n\
word:object:call -1 20 -25\n\
word:subject:warn 32 -8 -22\n\
rule:grow.partner:+|indirect 10 12 -24\n\
verb:subject:break- 18 -14 -9\n\
cue:condemn 13 9 -27\n\
rule:tone.clause:+|indirect 10 -3 -10\n\
rule:evaluation.copula:-|out 10 -21 10\n\
path:owner(plain)>complement(plain)>clause(plain)|in -4 -23 24\n\
rule:grow.partner:+|own 36 -34 -3\n\
rule:attitude.noun:+|direct 20 -36 10\n\
verb:subject:ability|none -20 25 -11\n\
link:complement(effect-)|in 26 8 -36\n\
rule:bond.partner:+|act -27 12 10\n\
clause:object:relative| 18 3 -23\n\
rule:effect.event-patient:-|agent:holder -30 -6 32\n\
word:complement:continue 4 29 -35\n\
rule:tone.sentence:+|own 2 2 -7\n\
rule:will.subject:+|in 23 -5 -21\n\
rule:tone.near:-|direct -6 1 1\n\
path:object(plain)>clause(plain)|in 24 -20 -9\n\
word:partner:tie -17 27 -15\n\
rule:friend.copula:+|direct 30 -22 -14\n\
path:owner(plain)>object(plain)|out 13 -27 7\n\
rule:tone.clause:-|mixed -15 5 5\n\
rule:idiom.sentence:-|in -17 1 11\n\
link:complement(effect-)|on 0 -22 16\n\
path:complement(effect-)|in 20 -25 2\n\
rule:evaluation.copula:+|out 15 1 -20\n\
word:content:decision 16 12 -36\n\
rule:attitude.patient:+|other -14 33 -23\n\
verb:object:none!|none -14 19 -10\n\
rule:effect.owner-patient:+|agent:other 1 -18 11\n\
path:subject(plain)>clause(cause)|in 28 -11 -19\n\
rule:evaluation.modifier:-|narration -28 -4 30\n\
rule:cause.event-patient:-|in 15 -18 1\n\
path:owner(plain)>subject(plain)|out -16 14 -11\n\
cue:want 35 -22 -16\n\
rule:demand.object:-|agent:side -22 10 10\n\
rule:will.subject:+|own 31 -29 -6\n\
verb:subject:ability|present 3 7 -14\n\
cue:make 36 -15 -25\n\
clause:complement:to|to 8 -2 -7\n\
cue:seek 36 -31 -6\n\
word:object:say -27 2 22\n\
word:subject:implement 16 -31 12\n\
rule:effect.agent:+|indirect -3 12 -8\n\
target:against+|direct -3 5 -5\n\
rule:idiom.near:-|narration -34 -3 32\n\
rule:demand.object:-|agent:other|other|indirect -28 -8 31\n\
path:subject(effect+)>clause(plain)|in 16 -23 1\n\
path:complement(effect+)|out -31 28 -3\n\
cue:maintain -55 16 35\n\
rule:evaluation.copula:-|other 16 -13 -10\n\
rule:effect.noun-patient:-|agent:other 23 14 -40\n\
word:subject:stand -12 43 -33\n\
word:subject:hope 36 -21 -17\n\
rule:effect.owner-patient:-|other 5 -14 6\n\
word:clause:take 12 3 -19\n\
rule:effect.patient:-|other -16 -13 16\n\
word:subject:!have -22 2 18\n\
rule:attitude.agent:+|narration -8 -14 16\n\
rule:effect.patient:-|own 14 -20 0\n\
rule:effect.agent:-|out -9 -9 11\n\
word:subject:fulfill -21 -25 44\n\
rule:bond.state:+|in 20 1 -23\n\
verb:clause:future|present 4 6 -13\n\
path:subject(plain)>clause(plain)|in 2 5 -7\n\
word:complement:carry 36 -5 -33\n\
path:complement(attitude-)|out 11 -23 10\n\
link:owner(plain)|by 22 -13 -14\n\
word:partner:meeting -21 27 -10\n\
rule:effect.owner-patient:-|own 11 3 -19\n\
rule:reverse.patient:+|other -14 31 -19\n\
clause:subject:ing|for 15 -21 0\n\
clause:complement:relative| 23 -1 -27\n\
rule:grow.agent:+|out 6 8 -19\n\
word:object:impose 10 -27 15\n\
rule:tone.near:-|out 5 -1 -5\n\
word:clause:give 0 -34 31\n\
rule:reverse.patient:+|indirect -14 27 -17\n\
rule:evaluation.copula:+|other -1 13 -15\n\
path:complement(plain)>clause(plain)>clause(plain)|in 26 -3 -29\n\
rule:idiom.clause:-|other -15 -21 32\n\
verb:clause:ability!|present 26 2 -33\n\
word:patient:pressure 14 11 -30\n\
clause:complement:ing| 5 -1 -11\n\
cue:see 32 -4 -34\n\
word:clause:help 8 16 -26\n\
rule:effect.owner-patient:-|in 8 0 -10\n\
verb:clause:none!|present -11 -11 10\n\
path:attribute(plain)|out 27 -13 -16\n\
rule:attitude.noun:-|own -20 38 -19\n\
link:owner(effect-)|'s -10 10 -14\n\
cue:assert -23 -12 30\n\
rule:evaluation.verb:+|direct 6 15 -23\n\
verb:subject:ability!|none -23 -15 36\n\
link:patient(effect-)|of 20 8 -32\n\
word:content:mechanism 14 10 -33\n\
rule:evaluation.verb:+|other 18 -22 0\n\
word:subject:fail -11 -16 23\n\
rule:refusal.subject:-|in 9 7 -18\n\
rule:effect.owner-patient:+|direct 17 -6 -12\n\
rule:attitude.self:-|indirect -15 4 8\n\
rule:idiom.sentence:-|free -3 -21 22\n\
rule:attitude.owner:+|indirect -17 15 -5\n\
word:subject:give -27 -2 22\n\
path:complement(grow+)|out -25 13 8\n\
link:topic(plain)|for 20 -9 -16\n\
rule:effect.patient:+|agent:holder -27 12 11\n\
cue:discuss 1 17 -23\n\
rule:evaluation.noun:+|other -2 -15 14\n\
path:subject(attempt)|out 21 -15 -10\n\
rule:tone.sentence:-|act -1 -12 10\n\
rule:evaluation.verb:-|free -17 -7 21\n\
word:owner:decision -27 3 19\n\
path:subject(demand)|in -10 -22 28\n\
role:patient|free|in 19 -22 -4\n\
rule:evaluation.copula:+|free -11 14 -10\n\
word:owner:activity -26 24 -5\n\
cue:remark -24 2 13\n\
word:owner:commitment -16 6 2\n\
cue:license 27 -9 -17\n\
word:subject:help -10 27 -19\n\
rule:attitude.noun:-|free 22 -8 -18\n\
rule:attitude.self:-|other -15 -9 16\n\
rule:evaluation.copula:-|direct 8 -16 5\n\
cue:emphasize -19 12 -2\n\
word:complement:withdraw -3 24 -30\n\
word:subject:consider 25 -29 0\n\
cue:agree 6 15 -25\n\
verb:subject:obligation|none 26 -20 -10\n\
rule:evaluation.noun:-|narration -29 -5 35\n\
cue:vow -42 -3 43\n\
link:owner(evaluation+)|name -2 -30 32\n\
rule:attitude.agent:-|indirect 16 -13 -7\n\
word:clause:claim 11 -21 8\n\
rule:attitude.patient:+|agent:holder -7 28 -22\n\
path:complement(plain)>clause(plain)|in -3 -12 8\n\
word:object:urge -22 -14 32\n\
link:patient(effect-)|on -5 -12 8\n\
link:complement(cause)|with 33 -18 -20\n\
word:owner:export 41 -14 -28\n\
word:clause:stress -8 25 -21\n\
word:owner:failure -37 -8 44\n\
word:topic:visit 31 -3 -32\n\
word:owner:approach -40 4 28\n\
rule:reverse.agent:+|out 24 -12 -17\n\
path:subject(cause)>clause(plain)|in 1 -21 15\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in 15 13 -31\n\
rule:attitude.noun:+|indirect -28 17 5\n\
path:owner(plain)>topic(plain)>complement(plain)|in 31 -8 -28\n\
path:subject(effect-)>clause(plain)|in 7 7 -19\n\
word:owner:party -30 -11 39\n\
rule:evaluation.modifier:-|free -9 -15 18\n\
rule:evaluation.copula:-|mixed -27 11 11\n\
verb:complement:evaluation- -33 15 13\n\
word:owner:oil 17 10 -32\n\
verb:clause:future!|present -25 17 5\n\
clause:clause:relative|who -6 -19 20\n\
cue:think 15 -28 9\n\
role:complement|own|out 1 9 -17\n\
rule:tone.near:+|own 3 -6 -3\n\
rule:demand.object:-|agent:holder|own|indirect 20 -27 4\n\
link:owner(attitude-)|'s 21 1 -26\n\
clause:clause:adverbial|while -3 -21 21\n\
word:subject:state 11 20 -32\n\
word:subject:work 12 -24 5\n\
rule:reverse.agent:+|free 22 -9 -17\n\
verb:attribute:none|present -10 1 7\n\
rule:cause.event-patient:-|agent:other 7 10 -20\n\
rule:evaluation.verb:-|other 10 -18 3\n\
rule:attitude.owner:-|in -8 -9 12\n\
rule:idiom.sentence:-|direct -20 -1 17\n\
rule:evaluation.modifier:-|own -10 30 -22\n\
word:clause:start -15 -12 20\n\
rule:attitude.owner:+|free -8 -21 23\n\
rule:evaluation.modifier-patient:+|in 13 13 -28\n\
word:owner:relation 37 -23 -19\n\
link:subject(reverse)| -14 -7 19\n\
word:owner:effort 0 -23 19\n\
word:complement:impose 21 -9 -13\n\
path:owner(plain)>topic(plain)>object(plain)|in 30 -1 -31\n\
rule:attitude.agent:+|mixed 9 16 -29\n\
word:owner:side -26 -5 27\n\
clause:subject:ing|of 15 -5 -15\n\
verb:complement:bond+ 25 -12 -17\n\
rule:bond.partner:+|mixed -9 -13 20\n\
link:owner(attitude+)|name 12 -37 23\n\
word:subject:find 15 9 -28\n\
word:object:reduce 21 -18 -7\n\
word:clause:work -20 -12 24\n\
rule:effect.patient:+|free 20 -14 -11\n\
rule:effect.patient:-|indirect -8 -14 12\n\
path:topic(plain)>subject(plain)|in 26 -2 -29\n\
word:complement:issue -41 29 5\n\
rule:idiom.near:+|in -20 19 1\n\
rule:effect.owner:-|act 22 -9 -14\n\
rule:attitude.owner:-|agent:holder|other|indirect -9 -12 20\n\
link:object(effect-)| -12 10 -5\n\
link:topic(plain)|on 23 -17 -11\n\
word:subject:act 1 19 -27\n\
path:complement(attitude+)|out 18 8 -29\n\
verb:subject:volition!|none -26 16 6\n\
word:object:!have -18 -6 19\n\
rule:idiom.near:-|mixed 24 -23 -5\n\
rule:effect.agent:+|mixed -23 15 4\n\
rule:friend.owner:+|own 22 -27 4\n\
rule:effect.patient:+|out 20 -7 -18\n\
path:complement(attitude+)|in 17 -23 5\n\
word:complement:return 24 -31 6\n\
rule:effect.partner-patient:+|in -9 26 -19\n\
word:owner:behavior -29 -10 35\n\
clause:object:relative|that 11 -2 -13\n\
word:subject:note 15 10 -29\n\
link:complement(plain)|against -16 -1 10\n\
rule:demand.object:-|out -13 1 7\n\
clause:subject:adverbial|while -20 13 3\n\
path:subject(effect+)>clause(plain)|out -26 5 13\n\
word:owner:claim -27 -10 34\n\
verb:complement:effect+! 27 -6 -26\n\
rule:effect.owner-patient:+|indirect 3 7 -14\n\
rule:attitude.patient:+|indirect 7 11 -22\n\
cue:underscore -35 19 9\n\
rule:attitude.noun:-|indirect -21 -2 20\n\
rule:attitude.self:+|other -12 19 -14\n\
rule:attitude.noun:-|narration 27 -3 -26\n\
clause:clause:participle| 4 5 -13\n\
rule:attitude.agent:-|own 3 -18 9\n\
word:clause:state 18 -12 -11\n\
cue:: -27 -5 27\n\
rule:cause.event-patient:-|other -4 -14 16\n\
rule:idiom.near:-|in -3 -13 10\n\
word:complement:discuss 30 -13 -20\n\
clause:object:ing|in 15 -17 -3\n\
rule:effect.agent:+|free -7 -2 8\n\
link:complement(cause)|for 8 23 -34\n\
rule:idiom.near:-|own -26 -1 18\n\
clause:object:adverbial|because -24 -15 33\n\
word:subject:negotiate -2 -26 23\n\
rule:idiom.near:-|out -23 -6 23\n\
rule:evaluation.verb:-|out -15 -6 16\n\
path:subject(effect-)>clause(plain)|out 8 7 -22\n\
verb:subject:cause! -15 -12 23\n\
link:complement(cause)|by -22 -6 24\n\
rule:effect.owner-patient:+|own -6 17 -14\n\
path:complement(break-)|in -24 1 19\n\
link:object(grow+)| 22 -14 -13\n\
word:subject:describe 22 5 -31\n\
path:subject(attitude+)|out 13 -9 -8\n\
rule:effect.owner-patient:-|agent:other|other|direct 6 19 -30\n\
rule:effect.agent:-|other -1 -9 6\n\
rule:attitude.self:-|agent:holder|other|indirect -19 -8 22\n\
clause:clause:adverbial|after 21 -8 -19\n\
role:object|other|in -6 -3 5\n\
path:subject(effect+)|out 10 -17 1\n\
rule:idiom.near:+|other -26 16 7\n\
rule:attitude.self:+|in -7 14 -11\n\
rule:effect.patient:+|own 11 8 -19\n\
path:object(effect-)|in 8 -23 12\n\
rule:grow.partner:+|agent:holder -12 25 -17\n\
word:patient:war 39 -11 -30\n\
rule:effect.owner-patient:-|agent:holder|other|act -29 -8 33\n\
word:subject:make -6 -7 10\n\
word:owner:tanker 35 -15 -20\n\
cue:refer 7 -16 4\n\
link:topic(effect-)|in 31 -6 -27\n\
rule:cause.agent:-|in 10 -20 6\n\
cue:continue -21 -10 27\n\
path:owner(plain)>complement(cause)|in -19 30 -14\n\
word:clause:hold 22 -20 -5\n\
word:subject:meet 15 -21 3\n\
rule:friend.owner:+|out 21 -13 -7\n\
rule:cause.event-patient:-|out -23 4 14\n\
rule:attitude.agent:+|other -12 11 -6\n\
word:attribute:!be -20 16 1\n\
path:object(plain)>clause(plain)|out -25 -4 20\n\
rule:effect.owner-patient:-|free -14 15 -6\n\
rule:attitude.self:-|direct 12 5 -22\n\
word:subject:fight -17 33 -22\n\
rule:effect.patient:+|agent:side -23 20 -4\n\
word:subject:change -18 -12 27\n\
word:clause:issue -6 25 -22\n\
word:object:reiterate 29 -20 -11\n\
cue:explain -12 23 -16\n\
word:subject:prove -33 31 -3\n\
word:topic:question 33 -10 -28\n\
clause:clause:that| -2 -7 4\n\
word:subject:call 10 -1 -16\n\
path:object(plain)|out 7 -15 2\n\
word:subject:leave 0 -26 26\n\
verb:subject:effect+! 7 -17 6\n\
rule:effect.owner:+|in -13 12 -3\n\
rule:evaluation.noun:-|indirect 28 -14 -14\n\
rule:grow.partner:+|in 13 -10 -6\n\
rule:break.partner:-|agent:holder -28 11 14\n\
verb:object:ability|none 23 -8 -19\n\
role:modifier|free|in 12 -14 -6\n\
clause:subject:relative|what -19 3 12\n\
rule:inability.subject:-|direct 0 -21 20\n\
rule:friend.copula:+|own 13 -30 10\n\
rule:evaluation.noun:+|in 7 -9 -3\n\
word:owner:attack 31 -11 -22\n\
word:owner:issue 38 -11 -30\n\
rule:break.partner:-|other -24 4 14\n\
role:complement|free|in -7 2 2\n\
rule:attitude.noun:-|direct 22 4 -27\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 12 14 -29\n\
rule:evaluation.verb:+|narration -29 10 12\n\
link:topic(plain)|from -17 5 4\n\
rule:attitude.self:+|direct -17 -11 23\n\
word:subject:put -11 -12 19\n\
rule:bond.state:+|other 23 -10 -14\n\
word:owner:move -13 22 -14\n\
path:owner(plain)|out 21 -3 -19\n\
word:object:discuss 21 -23 -6\n\
link:owner(bond+)|'s -15 9 -2\n\
word:clause:reiterate -26 20 2\n\
word:subject:think -14 -19 29\n\
verb:complement:effect+ 8 -6 -5\n\
rule:evaluation.copula:+|narration -18 2 11\n\
rule:evaluation.modifier-patient:+|other 19 10 -31\n\
verb:subject:attitude-! -24 -12 34\n\
path:modifier(plain)>object(plain)|in -22 3 8\n\
role:object|own|out 19 -18 -6\n\
rule:evaluation.copula:+|mixed 1 12 -20\n\
verb:subject:bond+ 10 1 -18\n\
clause:object:adverbial|after 11 -17 7\n\
rule:cause.agent:+|other 15 -23 5\n\
clause:clause:ing| 4 -6 -3\n\
word:clause:do -15 -14 25\n\
word:clause:move -32 -6 33\n\
rule:attitude.topic:-|other 29 -7 -24\n\
rule:attitude.topic:-|agent:holder 29 -11 -21\n\
rule:evaluation.modifier:+|own -12 16 -10\n\
cue:oppose -24 21 -2\n\
word:topic:position 31 -17 -19\n\
path:topic(plain)>object(plain)|in 1 -20 14\n\
path:topic(plain)>subject(plain)|out 22 -6 -19\n\
word:clause:begin 17 -23 6\n\
word:subject:condemn 14 8 -24\n\
clause:attribute:relative|which -23 1 16\n\
path:subject(effect+)|in -1 9 -14\n\
word:clause:confirm 11 13 -28\n\
word:owner:agreement 31 -8 -25\n\
word:subject:have 4 1 -9\n\
verb:object:grow+ 7 -3 -7\n\
cue:support 8 5 -19\n\
word:subject:maintain -23 6 12\n\
word:clause:expect 13 -22 6\n\
role:object|other|out -10 -3 7\n\
word:owner:firm 44 -11 -30\n\
link:patient(plain)|against 10 0 -15\n\
rule:cause.event-patient:+|agent:holder -28 22 2\n\
verb:clause:attitude+! 4 18 -29\n\
rule:effect.patient:-|agent:other|other|indirect -27 2 14\n\
word:subject:announce 4 4 -17\n\
word:subject:try -14 8 4\n\
word:subject:begin 23 -1 -25\n\
verb:object:attitude+! -19 13 2\n\
path:owner(plain)>subject(plain)>clause(plain)|out 19 -7 -17\n\
verb:complement:attitude+ -5 11 -9\n\
word:subject:revive 23 -9 -18\n\
word:content:deal 35 -20 -16\n\
rule:will.subject:+|direct 18 0 -20\n\
clause:complement:conditional|if 16 -20 2\n\
rule:evaluation.verb:-|in 4 -12 5\n\
word:clause:!be 3 -12 4\n\
word:complement:work -14 -13 22\n\
word:owner:role 13 8 -26\n\
word:subject:agree -17 -8 19\n\
link:complement(effect-)|against -18 18 -5\n\
clause:attribute:that| -18 19 -6\n\
link:partner(evaluation+)|between 3 19 -21\n\
path:owner(plain)>subject(plain)>clause(plain)|in 14 -10 -7\n\
word:partner:tension 13 11 -27\n\
rule:reverse.owner:-|other -5 -13 18\n\
rule:attitude.self:+|agent:holder -6 20 -16\n\
word:object:confirm -36 43 -11\n\
word:subject:miss -36 -5 41\n\
word:object:criticize 21 -10 -13\n\
mode:mixed|side:free -10 6 0\n\
rule:reverse.agent:+|direct 23 -3 -21\n\
rule:bond.state:+|direct 0 19 -22\n\
rule:idiom.near:-|free 16 -10 -13\n\
path:owner(attitude+)>object(plain)|in 29 -24 -8\n\
word:object:fulfill -21 -11 30\n\
via:pair|out -13 16 -11\n\
rule:reverse.owner:-|in -15 4 7\n\
word:owner:capability -29 19 2\n\
verb:subject:grow+! -26 17 6\n\
role:topic|free|out -7 -2 4\n\
verb:complement:effect-! 22 -20 -5\n\
word:subject:move 25 -1 -27\n\
word:content:willingness -17 37 -24\n\
word:subject:expect 25 -19 -9\n\
verb:subject:future!|present 4 3 -11\n\
link:complement(attitude+)|in 29 -12 -20\n\
verb:clause:grow+! -35 5 27\n\
word:object:welcome -13 29 -18\n\
word:owner:presence -30 -7 34\n\
word:complement:take -4 15 -14\n\
clause:clause:that|that -2 2 -4\n\
word:subject:increase 12 -22 8\n\
verb:attribute:none|none 7 -17 5\n\
verb:complement:volition|none -6 -6 9\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -32 8 20\n\
word:patient:opposition -31 0 28\n\
verb:clause:attempt 5 -5 -3\n\
rule:idiom.sentence:+|out 22 -12 -10\n\
word:owner:compliance -30 9 14\n\
rule:demand.object:-|agent:other|free|direct 26 -7 -22\n\
rule:effect.patient:-|mixed -22 19 1\n\
rule:reverse.owner:-|indirect 19 -7 -13\n\
word:content:effort -11 -6 11\n\
cue:know 21 -6 -18\n\
path:complement(demand)|in 28 -15 -19\n\
word:complement:consider 23 7 -32\n\
word:subject:stress 19 1 -23\n\
rule:attitude.owner:+|agent:holder|other|indirect 11 6 -23\n\
clause:clause:relative|which -13 7 3\n\
link:complement(effect+)|in 27 -11 -16\n\
word:subject:address 14 -25 12\n\
word:owner:medium -23 -7 31\n\
rule:effect.patient:-|agent:other|own|direct 27 -20 -11\n\
word:subject:!do -22 -7 27\n\
word:complement:provide 23 -19 -6\n\
rule:demand.object:-|mixed -5 -9 12\n\
word:object:remove 10 12 -25\n\
path:owner(plain)>object(plain)>clause(plain)|in 2 -18 10\n\
word:clause:make -12 10 -4\n\
rule:idiom.near:-|indirect -18 -1 15\n\
rule:reverse.agent:+|other -10 18 -11\n\
rule:friend.owner:+|indirect 7 -19 11\n\
rule:grow.partner:+|direct 10 -19 5\n\
word:owner:stance 23 2 -30\n\
word:subject:kill 26 1 -30\n\
verb:object:possibility!|present 20 7 -29\n\
word:complement:have 13 -12 -5\n\
clause:subject:ing|instead_of -34 -7 37\n\
rule:friend.copula:+|free 19 -18 -9\n\
clause:clause:ing|in 5 15 -23\n\
word:complement:refer 15 -12 -8\n\
rule:evaluation.noun:-|out -10 -9 20\n\
clause:subject:adverbial|as 20 -17 -8\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -33 -4 33\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -24 -5 26\n\
rule:evaluation.modifier:+|in -1 4 -8\n\
word:object:receive 11 -30 17\n\
path:partner(bond+)>complement(plain)|in -26 18 2\n\
rule:attitude.owner:-|out -17 -1 14\n\
verb:clause:evaluation+ -19 1 15\n\
word:complement:!be -13 6 1\n\
clause:complement:relative|that 0 6 -10\n\
clause:clause:ing|by 18 -5 -16\n\
word:owner:tie -18 33 -16\n\
word:complement:bring -26 21 -2\n\
word:object:visit 26 -13 -15\n\
word:topic:agreement 26 -17 -10\n\
word:complement:point 10 6 -18\n\
cue:criticize -16 1 10\n\
word:subject:see 16 -18 -3\n\
link:complement(plain)|for -3 -10 10\n\
word:clause:show 0 -16 12\n\
cue:plan 28 -14 -12\n\
word:owner:action -20 3 13\n\
word:clause:decide 7 6 -18\n\
word:complement:say -9 9 -2\n\
link:complement(plain)|on -1 -10 6\n\
rule:evaluation.modifier:+|other -8 -7 10\n\
word:clause:aim 17 -5 -13\n\
clause:attribute:ing| 31 -15 -16\n\
rule:cause.agent:+|indirect 17 -19 0\n\
rule:idiom.clause:-|out -25 -2 21\n\
rule:effect.noun-patient:+|indirect 24 -11 -15\n\
path:owner(plain)>subject(cause)|in -26 -4 25\n\
rule:cause.agent:+|out 17 -15 -4\n\
rule:attitude.patient:-|agent:holder -30 -9 35\n\
word:owner:concern 4 22 -30\n\
rule:will.subject:+|out -21 10 6\n\
clause:clause:that|why -34 16 12\n\
word:clause:discuss 22 -10 -16\n\
word:clause:try 11 -5 -7\n\
word:object:conclude 37 -16 -18\n\
rule:obligation.subject:-|out -15 -7 15\n\
clause:clause:to|on -22 14 4\n\
word:subject:continue -3 7 -10\n\
word:object:hold 5 4 -15\n\
verb:subject:attitude- 4 -5 -3\n\
rule:attitude.topic:+|in 26 -19 -9\n\
word:subject:respond 8 14 -23\n\
word:topic:oil 8 11 -24\n\
link:complement(effect+)|by -30 3 19\n\
word:subject:!accept 5 25 -32\n\
rule:attitude.partner:-|agent:holder -32 5 21\n\
rule:cause.agent:-|out -12 -7 17\n\
rule:demand.object:-|agent:holder|free|indirect -25 9 12\n\
rule:effect.partner-patient:+|other -20 15 3\n\
word:topic:policy 18 1 -23\n\
link:patient(effect-)|anti 6 21 -29\n\
rule:idiom.sentence:-|own -5 14 -16\n\
rule:cause.event-patient:-|agent:holder|other|indirect -20 -5 20\n\
clause:complement:ing|for 8 6 -17\n\
path:subject(plain)>clause(attitude-)|out 10 5 -20\n\
rule:effect.owner:+|narration 8 -16 3\n\
word:subject:prevent 8 9 -22\n\
rule:attitude.self:-|agent:target 14 13 -34\n\
verb:object:ability!|none 13 12 -29\n\
word:subject:do -12 -2 12\n\
path:owner(plain)>object(attitude-)|in 0 -18 20\n\
rule:evaluation.modifier:-|in -4 -8 8\n\
word:subject:face 15 0 -22\n\
word:object:underline 28 -22 -10\n\
link:modifier(bond+)| 11 -21 3\n\
word:complement:react -28 -2 25\n\
path:subject(attitude-)>clause(plain)|out -17 -6 16\n\
link:subject(attempt)| -7 6 -1\n\
path:owner(evaluation+)>complement(plain)|in 16 6 -25\n\
link:complement(plain)|of -12 -16 24\n\
link:complement(cause)|to 9 0 -14\n\
path:owner(plain)|in -9 -11 16\n\
word:topic:exchange 40 -11 -28\n\
verb:object:possibility|present 5 -11 -1\n\
word:subject:license 26 -6 -20\n\
cue:accuse 16 -15 -4\n\
rule:evaluation.noun:-|other 3 -16 12\n\
word:subject:aim 21 -18 -6\n\
word:clause:!think 25 -9 -21\n\
word:complement:call 12 -9 -6\n\
path:modifier(plain)>complement(plain)|in 25 -3 -25\n\
link:complement(cause)|in -20 14 0\n\
rule:effect.agent:+|out -6 -4 6\n\
rule:evaluation.verb:-|direct 4 -15 7\n\
rule:effect.patient:-|agent:other|free|direct -21 22 -8\n\
word:object:continue -10 13 -7\n\
rule:evaluation.noun:-|direct -5 -19 20\n\
rule:friend.owner:+|free -2 -15 14\n\
clause:subject:ing|on -9 -15 20\n\
word:complement:base -19 -8 24\n\
word:topic:view 29 -11 -19\n\
word:clause:require 32 -15 -17\n\
word:clause:create -23 12 3\n\
word:object:lift 22 -14 -12\n\
word:clause:come -4 -15 16\n\
link:complement(break-)|on 1 -20 17\n\
rule:effect.owner-patient:-|agent:other|free|direct -28 23 2\n\
word:owner:proposal 16 9 -28\n\
path:partner(bond+)>subject(plain)|in 23 -24 -3\n\
clause:subject:ing|to 19 -15 -9\n\
rule:cause.event-patient:-|indirect 12 -4 -11\n\
word:object:be -18 23 -9\n\
rule:attitude.noun:+|free -9 17 -15\n\
link:subject(evaluation-)| 1 -11 6\n\
word:owner:economy 17 4 -26\n\
verb:complement:possibility!|present 24 -17 -9\n\
verb:subject:evaluation+ -11 -1 7\n\
word:subject:start -9 12 -9\n\
word:complement:use 21 -13 -12\n\
path:owner(plain)>complement(effect-)|in 8 -24 14\n\
path:subject(plain)>clause(effect-)|in -15 -15 27\n\
rule:tone.near:+|narration -4 -3 3\n\
rule:effect.owner-patient:-|agent:other|other|indirect 20 -9 -13\n\
cue:denounce -8 22 -20\n\
word:object:!forget -21 -14 35\n\
verb:object:fail! -21 -14 35\n\
word:subject:receive 23 -23 -4\n\
path:subject(effect-)|in -8 9 -4\n\
rule:idiom.sentence:+|free 1 -19 19\n\
cue:consider 22 -12 -10\n\
rule:inability.subject:-|free 8 -18 9\n\
link:modifier(effect-)| -19 -6 17\n\
rule:effect.owner-patient:+|in -1 5 -7\n\
word:clause:argue 2 -20 14\n\
rule:cause.agent:-|other -2 -18 16\n\
word:owner:part 19 -3 -22\n\
verb:subject:possibility|none 28 -8 -23\n\
word:complement:announce 14 -15 0\n\
word:subject:engage 29 -5 -25\n\
word:owner:company 15 4 -22\n\
word:owner:administration -14 -8 19\n\
rule:effect.agent:-|own -9 -3 6\n\
word:subject:welcome 23 -9 -15\n\
rule:grow.agent:+|direct 12 -16 -1\n\
verb:object:attempt 0 14 -18\n\
rule:attitude.self:-|out -5 -13 15\n\
word:subject:undermine -19 -11 28\n\
word:object:see 19 -14 -10\n\
word:subject:speak -14 -7 15\n\
rule:effect.partner-patient:-|in 4 18 -25\n\
link:complement(effect-)|with 2 -20 11\n\
path:owner(evaluation+)>object(plain)|in -28 14 7\n\
path:complement(plain)>clause(grow+)|in -28 -5 28\n\
rule:reverse.patient:+|agent:other -16 17 -6\n\
rule:reverse.agent:+|narration 18 -7 -15\n\
verb:clause:reverse -14 -7 20\n\
rule:effect.event-patient:-|own 20 -10 -10\n\
clause:subject:adverbial|since 6 10 -20\n\
word:patient:attack 11 -19 6\n\
word:owner:statement -25 10 10\n\
rule:effect.event-patient:-|other -13 9 -2\n\
word:subject:preserve 0 15 -20\n\
rule:reverse.patient:+|own 22 -19 -5\n\
rule:idiom.sentence:+|own -6 19 -15\n\
word:subject:back -7 21 -21\n\
path:complement(cause)|out 11 -4 -12\n\
word:object:lose 23 -9 -17\n\
link:topic(evaluation+)|in 28 -24 -7\n\
verb:complement:future!|present -13 2 8\n\
path:subject(plain)>content(plain)>complement(plain)|in -22 -1 18\n\
cue:suggest -16 3 6\n\
word:topic:situation 27 -16 -11\n\
path:owner(plain)>complement(cause)|out -22 1 17\n\
word:subject:remain 11 -1 -15\n\
rule:grow.partner:+|out -6 17 -14\n\
clause:complement:relative|which 1 3 -9\n\
rule:break.partner:-|indirect -18 20 -6\n\
word:patient:support -17 5 8\n\
word:content:plan -22 18 -2\n\
word:object:counter -25 16 4\n\
word:subject:carry -13 20 -9\n\
path:owner(plain)>object(effect-)|out -19 -1 17\n\
rule:attitude.noun:+|own 23 -18 -8\n\
rule:attitude.noun:-|in 3 5 -11\n\
path:partner(bond+)>object(plain)|out 21 -1 -20\n\
clause:complement:relative|what 9 -19 8\n\
word:topic:sanction 18 -11 -12\n\
word:clause:urge -15 3 8\n\
word:complement:engage 29 -11 -19\n\
rule:effect.owner-patient:-|agent:other|own|direct 21 -9 -14\n\
rule:grow.partner:+|agent:other 12 -4 -13\n\
word:complement:!have -22 8 9\n\
word:object:stress 18 -4 -17\n\
word:owner:conflict 36 -9 -29\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -30 30 -5\n\
word:clause:plan 5 -19 12\n\
rule:idiom.near:+|direct 12 4 -18\n\
word:object:condemn 11 1 -15\n\
cue:thank -11 29 -16\n\
word:topic:point 23 -7 -17\n\
rule:attitude.owner:-|own -14 10 -1\n\
clause:attribute:to|to -3 -19 17\n\
rule:effect.topic-patient:-|agent:other -18 19 -3\n\
word:subject:strengthen -19 -6 20\n\
word:owner:support 16 -14 -5\n\
clause:subject:ing|from 21 -7 -18\n\
rule:attitude.noun:+|out -3 -14 14\n\
word:subject:know -10 -5 12\n\
word:subject:resume 8 -21 12\n\
cue:ask -7 -10 12\n\
verb:complement:reverse -8 14 -13\n\
rule:refusal.subject:-|other -6 -15 15\n\
word:object:describe -4 13 -14\n\
cue:conclude 15 -3 -17\n\
word:subject:will -22 3 14\n\
rule:friend.copula:+|other -5 15 -12\n\
clause:object:relative|who -13 -2 7\n\
link:subject(fail)| -17 -9 25\n\
clause:complement:adverbial|because -16 -18 26\n\
rule:effect.agent:-|act 12 2 -20\n\
word:object:address -12 -14 22\n\
word:subject:affect -24 1 19\n\
word:subject:facilitate 24 -11 -16\n\
word:clause:seem 1 -14 9\n\
word:complement:raise -19 -7 23\n\
rule:evaluation.noun:+|narration -9 12 -8\n\
word:clause:know 1 9 -15\n\
path:topic(plain)>attribute(plain)|in -16 -12 23\n\
word:object:force 27 -10 -16\n\
rule:attitude.patient:-|in -13 -8 19\n\
word:subject:enjoy -15 26 -12\n\
path:owner(effect-)>object(plain)|in 4 12 -20\n\
word:complement:strike 24 -7 -18\n\
cue:demand -9 -13 22\n\
rule:attitude.agent:-|mixed 13 1 -18\n\
word:object:show -9 -12 17\n\
word:object:warn -9 -11 20\n\
path:subject(attitude-)>clause(plain)|in 18 -11 -11\n\
word:object:bring -17 12 -2\n\
word:subject:threaten 18 -8 -11\n\
rule:attitude.agent:+|direct 0 -8 5\n\
word:subject:destroy -30 -2 29\n\
rule:effect.owner:+|free 7 -4 -10\n\
word:topic:condolence -22 41 -19\n\
rule:cause.event-patient:-|mixed -17 -7 22\n\
word:patient:assassination 8 10 -21\n\
word:complement:give 17 -12 -10\n\
rule:attitude.owner:+|direct 10 -13 -1\n\
link:complement(grow+)|on -14 -7 17\n\
link:object(break-)| 11 -2 -13\n\
verb:object:none!|present -7 2 0\n\
path:object(break-)|in 17 -3 -17\n\
word:subject:praise 25 -8 -15\n\
rule:bond.state:+|narration 21 -18 -4\n\
clause:subject:that|whether 12 -22 9\n\
word:owner:demand -15 -3 14\n\
word:object:include 4 -20 14\n\
word:complement:deal -18 -9 22\n\
word:clause:mean 18 -14 -5\n\
link:complement(attitude-)|between 28 -11 -19\n\
link:complement(effect-)|by -8 -9 16\n\
rule:idiom.clause:-|in -5 -13 14\n\
word:subject:express 16 -9 -10\n\
word:clause:consider -20 0 14\n\
clause:subject:that|that 2 -1 -3\n\
word:clause:ask 14 -9 -9\n\
role:owner|own|out -1 2 -8\n\
word:owner:reaction 31 -2 -29\n\
rule:effect.noun-patient:+|out 9 5 -19\n\
rule:idiom.near:-|direct -12 4 1\n\
rule:effect.patient:-|agent:holder|other|indirect -10 -12 19\n\
verb:complement:evaluation+ -12 19 -11\n\
word:clause:suggest 17 -11 -11\n\
rule:evaluation.copula:+|indirect -9 6 -1\n\
rule:evaluation.modifier-patient:+|indirect 7 16 -22\n\
word:clause:demonstrate 35 -13 -21\n\
path:subject(plain)>clause(attitude+)|in 13 -16 -3\n\
rule:effect.owner-patient:+|out 13 -10 -6\n\
word:complement:cooperate -24 17 4\n\
rule:cause.agent:-|direct -8 -11 17\n\
rule:reverse.agent:+|own 18 -18 -3\n\
rule:idiom.sentence:-|indirect 3 8 -14\n\
word:topic:remark 22 -4 -21\n\
rule:inability.subject:-|other 5 -14 7\n\
word:subject:get -12 -6 14\n\
word:complement:share 25 -16 -9\n\
word:patient:violation -22 -2 18\n\
rule:attitude.owner:+|agent:other -4 -11 11\n\
verb:object:bond+ -23 8 12\n\
word:complement:act 14 -20 1\n\
word:subject:boost 28 -25 -7\n\
rule:attitude.patient:-|indirect -12 -14 22\n\
word:clause:reduce -22 2 15\n\
rule:grow.partner:+|agent:side -14 16 -4\n\
word:content:role -1 17 -20\n\
rule:effect.copula:-|free 19 -8 -12\n\
path:subject(plain)>clause(demand)|in 15 -9 -9\n\
word:subject:oppose -16 5 5\n\
rule:evaluation.modifier:-|act 23 -1 -25\n\
link:complement(plain)|from -6 10 -10\n\
word:subject:vote 26 -9 -18\n\
word:owner:security 12 11 -24\n\
path:object(plain)>clause(effect-)|out -26 -3 28\n\
word:complement:protect 18 -9 -11\n\
rule:idiom.near:+|indirect -18 7 8\n\
word:object:offer -4 26 -25\n\
clause:complement:relative|who -4 8 -11\n\
link:topic(plain)|as -22 2 14\n\
rule:effect.event-patient:-|out 2 -15 13\n\
rule:cause.agent:-|free -9 -7 13\n\
word:clause:design 17 4 -21\n\
word:subject:argue 24 -5 -20\n\
rule:effect.owner:-|own -9 -3 7\n\
link:owner(cause)|name 26 -15 -11\n\
word:subject:stop -14 15 -6\n\
rule:evaluation.noun:+|free 2 0 -8\n\
clause:complement:ing|by -13 -8 16\n\
clause:subject:adverbial|because -11 9 -2\n\
word:clause:lead 19 -18 -3\n\
word:subject:turn -13 21 -14\n\
word:clause:visit 22 -14 -9\n\
path:owner(effect-)>complement(plain)|out -1 -12 15\n\
word:subject:establish 17 -12 -6\n\
link:complement(attitude-)|in 19 -8 -15\n\
word:subject:!take -16 -10 26\n\
word:topic:country -7 12 -9\n\
word:clause:see 1 8 -15\n\
rule:effect.patient:-|agent:target -10 -7 17\n\
rule:attitude.noun:+|in -10 11 -6\n\
rule:grow.agent:+|mixed 22 -6 -19\n\
rule:evaluation.verb:-|indirect 7 -1 -11\n\
word:subject:push -20 13 3\n\
word:object:highlight -16 23 -14\n\
word:subject:!leave -29 12 9\n\
word:clause:hope -1 8 -14\n\
word:complement:express -17 7 6\n\
word:owner:official 16 -16 1\n\
word:subject:adopt -19 1 16\n\
word:owner:missile -15 23 -13\n\
path:owner(plain)>complement(plain)>clause(plain)|out -10 14 -6\n\
path:object(attempt)|in 22 0 -26\n\
rule:effect.patient:-|out -8 -4 6\n\
word:object:prevent 18 -1 -19\n\
rule:attitude.owner:+|agent:side -1 13 -15\n\
rule:cause.agent:+|direct 17 -6 -12\n\
path:subject(evaluation+)|out 23 -9 -13\n\
rule:friend.copula:+|indirect -18 11 1\n\
rule:bond.state:+|own 17 -13 -4\n\
word:clause:assert -25 -1 22\n\
clause:attribute:that|that 8 -1 -9\n\
word:object:buy 20 2 -26\n\
word:subject:indicate -25 -1 21\n\
word:subject:reimpose 18 -14 -7\n\
word:subject:remove -15 7 4\n\
word:content:move 14 -2 -17\n\
word:subject:counter -6 20 -15\n\
word:subject:succeed 20 -6 -16\n\
word:clause:believe -5 8 -8\n\
word:subject:lead 0 -13 6\n\
verb:object:break- 8 -8 -6\n\
path:object(cause)|in -12 1 5\n\
link:subject(bond+)| 3 -11 1\n\
role:attribute|other|in -1 -14 11\n\
word:subject:add -3 -13 12\n\
path:complement(effect-)>clause(plain)|in -3 -16 15\n\
word:object:get 13 5 -22\n\
rule:inability.subject:-|own -19 -1 17\n\
link:partner(plain)|- 14 -2 -17\n\
link:complement(grow+)|in -15 23 -11\n\
verb:clause:possibility|none 25 -5 -22\n\
rule:effect.owner-patient:+|mixed -6 -15 17\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -10 13 -8\n\
word:complement:remain 1 -17 11\n\
verb:complement:obligation|present 11 -5 -9\n\
clause:complement:participle| -5 2 -2\n\
rule:demand.object:-|narration 14 -2 -16\n\
clause:subject:adverbial|so_that 20 -16 -6\n\
rule:reverse.patient:+|agent:holder -13 18 -8\n\
word:subject:deal 4 -18 10\n\
path:owner(plain)>object(plain)>clause(plain)|out 21 -13 -9\n\
link:complement(plain)|with -5 3 -3\n\
verb:subject:ability!|present -9 -2 4\n\
rule:break.partner:-|in -12 11 -5\n\
rule:cause.event-patient:+|agent:other 15 -6 -12\n\
rule:evaluation.copula:-|narration 7 -11 4\n\
word:clause:express 15 -7 -10\n\
verb:clause:attempt! 13 -4 -15\n\
rule:reverse.agent:+|in 4 4 -9\n\
word:content:way 0 -13 8\n\
cue:quote 26 -8 -22\n\
verb:subject:obligation!|present -16 3 7\n\
clause:clause:adverbial|although 21 -9 -14\n\
path:patient(effect-)>object(plain)|out -13 -9 22\n\
rule:effect.owner-patient:-|agent:side|own|direct -25 5 15\n\
rule:effect.patient:+|agent:holder|other|act -14 20 -10\n\
rule:attitude.owner:+|out -16 -3 14\n\
role:attribute|own|in -16 8 -1\n\
rule:effect.owner-patient:-|out -8 3 -2\n\
rule:attitude.self:+|agent:holder|other|indirect -3 17 -18\n\
rule:evaluation.verb:+|out -13 3 3\n\
word:subject:conduct -16 16 -5\n\
path:subject(plain)>clause(effect-)|out 16 -3 -14\n\
verb:subject:attitude+! -6 -9 9\n\
clause:object:ing|by -5 10 -9\n\
path:owner(effect-)>subject(plain)|in -17 -4 15\n\
clause:complement:adverbial|when -17 9 2\n\
word:subject:expand 6 6 -15\n\
link:object(attempt)| 13 3 -20\n\
word:complement:talk 19 -4 -18\n\
word:complement:begin 21 -6 -17\n\
link:complement(attitude+)|by 17 -6 -14\n\
path:subject(evaluation+)|in -17 -1 14\n\
rule:reverse.owner:-|free -19 12 4\n\
word:owner:state -7 -16 18\n\
verb:subject:reverse 1 3 -8\n\
clause:complement:adverbial|since -17 -7 21\n\
cue:order 2 -20 18\n\
word:subject:advance 3 13 -20\n\
rule:reverse.owner:-|direct -18 8 6\n\
word:topic:region 22 -8 -14\n\
path:modifier(plain)>subject(plain)|in 6 -9 -3\n\
word:object:keep 0 15 -20\n\
path:subject(grow+)>clause(plain)|in 4 2 -10\n\
word:subject:avoid 18 -7 -13\n\
word:clause:refuse -1 -14 14\n\
rule:effect.topic-patient:+|other -14 18 -7\n\
rule:idiom.sentence:-|mixed 12 -11 -5\n\
link:complement(effect+)|from 27 -6 -19\n\
rule:effect.noun-patient:+|free 11 4 -17\n\
word:complement:follow 15 -7 -13\n\
word:clause:quote 12 6 -21\n\
link:complement(grow+)|against 21 -19 -4\n\
path:patient(effect-)>object(effect-)|in -8 -15 23\n\
word:clause:allow -12 11 -4\n\
path:complement(plain)>clause(attitude-)|in 3 -19 11\n\
rule:effect.owner-patient:+|agent:other|other|direct 18 -21 2\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 15 4 -21\n\
rule:effect.partner-patient:+|free 20 -8 -10\n\
rule:demand.object:-|agent:other|own|direct 17 -9 -11\n\
path:object(demand)|in -4 -12 10\n\
rule:attitude.self:-|own -10 11 -8\n\
word:complement:know 13 -5 -13\n\
word:clause:send -8 21 -17\n\
rule:attitude.self:-|free -11 2 3\n\
link:owner(friend+)|name 19 -17 -6\n\
cue:call 2 -2 -5\n\
rule:effect.event-patient:-|in -3 6 -9\n\
word:owner:bank 22 -6 -18\n\
clause:attribute:participle| -11 15 -8\n\
word:complement:speak -6 13 -12\n\
clause:clause:adverbial|because -16 14 -5\n\
verb:attribute:plain! -10 9 -2\n\
rule:reverse.patient:+|free -15 18 -7\n\
word:clause:cause 21 -7 -17\n\
word:owner:position -4 -10 8\n\
via:polity|out -6 -4 3\n\
path:complement(effect+)>clause(plain)|in -17 8 4\n\
rule:attitude.patient:+|own 17 -15 -6\n\
word:patient:limit 18 -8 -16\n\
word:clause:strengthen 12 -23 9\n\
word:clause:prove -19 4 7\n\
rule:evaluation.copula:-|act 27 -1 -24\n\
word:object:issue -21 10 8\n\
word:object:play -3 -11 14\n\
path:subject(plain)>clause(grow+)|out -18 -3 18\n\
word:complement:counter -32 26 4\n\
word:partner:trade -4 10 -12\n\
link:complement(attitude+)|with -18 12 0\n\
rule:cause.agent:+|in 10 -7 -3\n\
link:topic(plain)|such_as -20 7 8\n\
cue:mention 16 -10 -6\n\
word:subject:launch 12 -15 -2\n\
rule:cause.event-patient:+|direct 12 -18 4\n\
cue:comment 9 8 -20\n\
word:owner:trip 23 -10 -15\n\
path:object(cause)|out -14 -2 11\n\
rule:idiom.sentence:-|out 3 -8 3\n\
word:subject:need 15 0 -18\n\
link:patient(plain)|on 14 -1 -18\n\
rule:attitude.owner:-|free -12 -5 8\n\
word:subject:trigger 15 -15 1\n\
word:complement:claim -22 5 10\n\
word:subject:enrich 13 -1 -18\n\
word:owner:member 14 -2 -15\n\
rule:bond.state:-|in 15 -4 -15\n\
rule:attitude.owner:-|agent:side 10 2 -16\n\
word:clause:slam 9 8 -22\n\
word:subject:sign -8 11 -7\n\
path:complement(plain)>clause(plain)>clause(plain)>clause(plain)|in 23 -12 -13\n\
rule:refusal.subject:-|direct -3 10 -10\n\
cue:respond -8 -10 18\n\
word:complement:start 19 -4 -18\n\
word:object:reverse 14 -14 -1\n\
clause:clause:ing|of 0 7 -13\n\
word:clause:!forget 22 -6 -20\n\
word:clause:intend -14 8 0\n\
word:subject:urge 22 -10 -11\n\
word:topic:name -30 1 24\n\
word:owner:war -12 19 -14\n\
word:subject:provide -7 -9 11\n\
rule:effect.patient:+|agent:other|free|direct 17 -11 -8\n\
word:clause:encourage 20 -14 -6\n\
verb:complement:possibility|none 23 -5 -20\n\
rule:attitude.agent:+|own 7 -7 -6\n\
rule:idiom.clause:-|mixed -10 -9 16\n\
word:topic:side -21 -7 25\n\
verb:object:obligation|none 14 -1 -17\n\
word:content:time -9 28 -24\n\
rule:effect.topic-patient:-|in -4 11 -10\n\
rule:cause.agent:-|indirect 2 -14 9\n\
word:complement:put 0 -11 7\n\
rule:effect.patient:+|act -16 14 -4\n\
rule:attitude.self:+|own 15 -4 -11\n\
clause:object:relative|what 14 3 -20\n\
rule:effect.owner-patient:-|narration 18 -2 -19\n\
path:object(effect+)>clause(plain)|in 10 -16 3\n\
rule:effect.owner-patient:+|agent:holder|other|act -19 19 -2\n\
path:subject(break-)|out 8 -11 3\n\
rule:cause.event-patient:+|other -10 12 -5\n\
cue:back -21 18 -6\n\
rule:evaluation.modifier-patient:+|direct 18 -3 -16\n\
rule:reverse.owner:-|agent:side -22 -2 22\n\
word:object:send -13 15 -9\n\
link:topic(attitude+)|to 18 0 -21\n\
path:topic(plain)>object(plain)>clause(plain)|in 15 -8 -12\n\
word:subject:sanction 18 -4 -16\n\
word:subject:lift 1 -12 8\n\
rule:friend.copula:+|mixed 14 -18 0\n\
word:topic:meeting 18 -6 -17\n\
verb:object:effect+! 5 3 -12\n\
word:subject:violate -4 -12 14\n\
link:owner(evaluation-)|'s 6 -13 7\n\
cue:argue 9 -13 1\n\
word:owner:benefit 5 16 -22\n\
path:subject(plain)>clause(cause)>clause(plain)|in 17 -18 -4\n\
word:clause:prevent -17 5 8\n\
path:object(plain)>clause(plain)>clause(plain)|in 15 -3 -17\n\
link:complement(plain)|including 11 -2 -13\n\
word:subject:uphold -22 27 -8\n\
word:topic:development 16 -17 -4\n\
word:topic:consequence -19 0 17\n\
word:topic:response 10 -7 -8\n\
word:content:need 11 -13 -5\n\
word:owner:partner 7 -13 2\n\
clause:subject:participle|as -21 17 2\n\
rule:attitude.topic:-|free -21 10 6\n\
word:subject:!work -17 -6 24\n\
rule:effect.event-patient:-|agent:other -10 7 -4\n\
cue:clear -14 -9 21\n\
rule:evaluation.modifier:+|indirect -7 -4 6\n\
word:object:oppose 4 9 -16\n\
outside|mode:direct 3 -7 -3\n\
rule:effect.noun-patient:+|in 7 -13 1\n\
word:subject:claim -4 -13 10\n\
word:subject:talk 14 -15 -4\n\
path:subject(cause)>clause(plain)|out 11 -13 -3\n\
path:subject(evaluation-)>clause(plain)|in -20 1 16\n\
verb:complement:none!|none -8 0 0\n\
word:object:emphasize -19 6 9\n\
rule:attitude.patient:-|other 21 -15 -9\n\
word:object:withdraw -8 -10 15\n\
rule:attitude.patient:-|agent:other 24 -4 -21\n\
path:owner(plain)>complement(attitude-)|out -18 1 16\n\
word:attribute:know -15 6 4\n\
word:clause:accuse 11 -5 -8\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 13 -1 -15\n\
cue:predict 20 -9 -13\n\
rule:attitude.partner:-|other 5 -19 9\n\
path:subject(attempt)|in -2 -7 6\n\
rule:bond.state:+|out 8 -12 -1\n\
clause:object:ing|at -1 14 -15\n\
word:object:defend -17 13 -1\n\
link:partner(evaluation+)|- 14 3 -17\n\
cue:hope -13 14 -5\n\
path:owner(plain)>topic(plain)>complement(plain)|out 6 2 -12\n\
word:subject:recognize 20 -8 -14\n\
path:subject(plain)>clause(attitude-)|in -3 -13 10\n\
path:subject(plain)>clause(attitude+)>clause(plain)|in -21 18 -2\n\
rule:effect.copula:-|in 11 -6 -11\n\
word:topic:nature -24 25 -4\n\
link:topic(effect-)|of -26 6 17\n\
verb:complement:ability!|none 22 -2 -21\n\
link:owner(evaluation-)|of -22 -4 24\n\
link:subject(attitude-)| 1 -3 -2\n\
cue:blame 15 -14 -2\n\
link:subject(break-)| -7 -7 7\n\
word:clause:publish -20 -5 25\n\
rule:effect.owner:+|own 10 -10 -9\n\
word:partner:conflict 23 -23 -2\n\
path:object(demand)|out 15 -7 -13\n\
rule:demand.object:-|agent:side|own|direct -15 2 9\n\
clause:subject:that|how -10 -13 17\n\
word:object:seek 0 -19 15\n\
clause:clause:adverbial|since 3 12 -18\n\
verb:complement:obligation|past -15 22 -12\n\
word:owner:remark 9 -14 2\n\
rule:effect.patient-patient:-|agent:other 17 -5 -14\n\
rule:break.partner:-|agent:holder|other|indirect -24 20 -1\n\
rule:friend.owner:+|direct -9 -6 11\n\
verb:clause:break- 7 -6 -5\n\
word:owner:return -11 -7 15\n\
path:complement(cause)>clause(plain)|in 5 -13 4\n\
word:object:meet 5 2 -14\n\
rule:attitude.self:+|agent:other 11 -11 -3\n\
rule:effect.event-patient:-|direct 12 -9 -8\n\
verb:clause:will+ 23 -12 -12\n\
word:partner:conversation 18 -7 -13\n\
verb:clause:cause! -18 13 1\n\
word:subject:develop 7 3 -13\n\
verb:attribute:ability|present 17 -8 -13\n\
rule:effect.topic-patient:+|direct -6 -11 16\n\
word:object:conduct 18 -3 -17\n\
word:object:protect 8 0 -11\n\
word:topic:terrorist 15 9 -25\n\
path:subject(effect+)>clause(cause)|in 23 -20 -5\n\
word:subject:quit 1 -13 13\n\
word:object:tell -11 -4 11\n\
word:clause:declare 10 -15 -1\n\
word:object:import -22 6 12\n\
rule:idiom.sentence:-|other -7 6 -4\n\
word:topic:cooperation 21 -18 -5\n\
link:owner(attitude-)|name -23 -2 24\n\
word:complement:will -26 23 -1\n\
word:topic:way 17 -7 -14\n\
word:subject:invoke -20 -9 29\n\
clause:object:ing|about 14 5 -22\n\
word:subject:defend -17 17 -4\n\
rule:effect.noun-patient:+|direct -4 -17 15\n\
rule:effect.patient:-|agent:other|other|direct 5 2 -15\n\
word:clause:support -16 -4 13\n\
link:complement(cause)|on 12 -3 -14\n\
word:object:strengthen 12 -4 -13\n\
word:subject:pull 14 -5 -12\n\
word:content:step 7 -12 1\n\
rule:effect.copula:-|out 16 -5 -14\n\
link:topic(bond+)|for 31 -17 -9\n\
link:complement(attitude-)|against 3 12 -19\n\
word:content:talk 14 -8 -9\n\
word:subject:seize -15 -5 18\n\
word:complement:stay -27 16 7\n\
word:clause:remain 10 -16 3\n\
path:subject(grow+)>clause(attempt)|in -22 4 12\n\
path:complement(attitude+)>clause(plain)|in 18 -7 -13\n\
word:subject:believe 8 -9 -3\n\
word:complement:create 7 -13 3\n\
word:topic:result -18 0 11\n\
target:favor+|act -10 2 3\n\
word:subject:focus 14 -18 2\n\
word:clause:maintain -7 16 -12\n\
path:owner(plain)>object(effect-)|in 9 -14 6\n\
verb:subject:possibility!|present 10 -11 -1\n\
word:object:thank -3 21 -15\n\
word:complement:conduct -16 2 10\n\
word:clause:agree 6 -10 0\n\
rule:effect.owner:-|mixed -7 7 -6\n\
word:subject:!negotiate 21 -9 -12\n\
word:subject:denounce 17 -5 -13\n\
rule:grow.agent:+|narration 5 -9 2\n\
rule:cause.event-patient:-|agent:other|other|indirect 6 6 -15\n\
path:owner(plain)>subject(cause)>clause(plain)|in -18 2 14\n\
cue:refuse -8 -10 15\n\
verb:clause:possibility|present -3 -6 3\n\
word:object:have -5 -5 6\n\
word:object:denounce 4 9 -16\n\
link:modifier(evaluation+)| 15 0 -17\n\
word:clause:call -6 3 -1\n\
word:clause:promise 9 -1 -15\n\
word:clause:reject 11 -1 -13\n\
rule:attitude.noun:-|act -13 -4 18\n\
rule:evaluation.noun:+|mixed 9 0 -11\n\
word:subject:invest 23 -9 -16\n\
verb:object:attitude-! 16 1 -20\n\
verb:subject:will+ 3 6 -13\n\
rule:effect.patient:-|agent:other|free|indirect 13 -4 -15\n\
cue:note -2 2 -4\n\
word:complement:sign 7 -10 -1\n\
rule:tone.clause:-|out 0 -3 0\n\
word:complement:agree -12 9 -1\n\
word:owner:system 9 7 -19\n\
word:owner:speech -19 -1 14\n\
verb:clause:fail! 19 -4 -19\n\
path:subject(plain)>clause(plain)>clause(demand)|in -19 0 15\n\
word:owner:attempt -16 -4 17\n\
clause:clause:relative|that -5 5 -4\n\
word:object:do -9 11 -6\n\
link:topic(plain)|over 22 -9 -14\n\
rule:demand.object:-|agent:side|other|direct -12 9 0\n\
clause:attribute:relative|what 6 -16 7\n\
word:subject:include 17 -12 -8\n\
rule:inability.subject:-|indirect -7 -8 12\n\
rule:cause.event-patient:-|direct 11 -10 -3\n\
rule:effect.event-patient:-|agent:holder|other|indirect -16 5 7\n\
word:topic:regard 11 13 -26\n\
word:object:represent 18 -8 -13\n\
rule:cause.event-patient:-|agent:side -14 6 5\n\
verb:clause:effect-! 2 8 -14\n\
word:subject:draft -19 -7 25\n\
word:subject:plan -15 -3 15\n\
rule:demand.object:-|agent:other|other|mixed 0 -16 16\n\
path:subject(plain)>content(plain)>object(plain)|in -18 3 12\n\
path:object(effect-)>clause(plain)>clause(plain)|in -12 18 -13\n\
link:owner(effect-)|demonym -10 4 0\n\
path:attribute(plain)|in -9 -3 6\n\
word:object:facilitate 9 3 -13\n\
word:clause:write -13 14 -8\n\
word:subject:reject 8 -11 -2\n\
rule:effect.patient-patient:-|other -18 -4 20\n\
word:content:failure -7 -7 14\n\
word:owner:intention 22 -15 -8\n\
word:complement:relate 15 -1 -17\n\
rule:attitude.owner:+|agent:other|other|indirect -16 4 6\n\
rule:attitude.owner:+|agent:other|free|indirect -1 -16 13\n\
link:owner(demand)|'s -8 12 -10\n\
rule:attitude.partner:-|agent:holder|other|indirect -22 -5 26\n\
rule:effect.owner-patient:+|act -10 15 -9\n\
rule:idiom.sentence:+|indirect -12 1 6\n\
cue:slam 10 1 -15\n\
clause:complement:adverbial|after -6 -9 11\n\
path:complement(plain)|in 0 -2 -2\n\
rule:effect.patient:+|agent:other|other|direct -5 -12 14\n\
word:partner:agreement 9 -4 -9\n\
word:subject:improve -11 17 -12\n\
rule:effect.topic-patient:-|other 5 -13 6\n\
rule:effect.partner-patient:-|indirect -3 15 -16\n\
word:object:target -6 -10 15\n\
rule:attitude.self:+|out 9 0 -12\n\
word:subject:follow -9 0 6\n\
word:subject:reverse -1 -12 14\n\
rule:effect.partner-patient:+|out 5 -14 6\n\
rule:attitude.owner:-|mixed -8 -3 6\n\
path:owner(plain)>attribute(plain)|out -16 9 2\n\
path:partner(bond+)>object(grow+)|out -19 24 -6\n\
path:partner(bond+)>complement(plain)>clause(plain)|in -1 -18 14\n\
rule:reverse.owner:-|agent:target -18 1 14\n\
word:complement:commit 1 8 -15\n\
verb:attribute:effect+ 9 -15 4\n\
word:content:fear 25 -8 -14\n\
clause:subject:ing|about -18 -7 19\n\
word:clause:explain 6 5 -18\n\
link:owner(cause)|demonym 14 7 -24\n\
word:object:preserve -17 21 -11\n\
word:owner:goal 18 -15 -5\n\
word:subject:set 8 -14 2\n\
path:subject(plain)>content(plain)>object(plain)>clause(plain)|in -19 4 10\n\
word:owner:opposition 7 -14 5\n\
word:subject:react -19 17 0\n\
rule:break.partner:-|agent:other 14 -8 -15\n\
word:complement:extend -14 -2 13\n\
word:patient:threat 18 -11 -10\n\
word:subject:replace -10 -14 24\n\
path:complement(effect+)|in 8 -4 -10\n\
path:object(effect+)|out 6 1 -11\n\
rule:obligation.subject:-|mixed 6 -14 6\n\
path:owner(effect-)>subject(effect-)|in 25 -4 -22\n\
verb:complement:grow+! -16 -8 20\n\
clause:subject:to|on 20 -7 -14\n\
path:subject(plain)>clause(effect+)|out 15 -8 -9\n\
rule:cause.event-patient:-|act -17 1 12\n\
link:object(attitude-)| 5 -5 -5\n\
clause:clause:relative| -7 8 -3\n\
word:partner:war 11 -15 3\n\
link:patient(plain)|anti -4 15 -15\n\
word:owner:obligation 3 -8 3\n\
rule:effect.owner-patient:-|agent:target|free|indirect -17 -2 20\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in 6 3 -13\n\
word:partner:interview 18 -11 -9\n\
rule:effect.patient:-|agent:side -2 -10 11\n\
rule:cause.event-patient:+|in 1 -9 4\n\
rule:attitude.self:-|agent:holder|own|indirect -15 7 2\n\
path:owner(plain)>subject(plain)|in -4 2 -5\n\
verb:subject:obligation|past 1 -12 8\n\
rule:friend.copula:-|direct 5 5 -15\n\
verb:clause:volition!|none 0 10 -16\n\
word:clause:sanction 22 -4 -18\n\
word:clause:miss 18 -5 -11\n\
verb:complement:volition!|none 9 -3 -12\n\
word:object:start 11 -1 -14\n\
rule:evaluation.noun:-|own 19 -13 -8\n\
rule:effect.owner-patient:+|agent:other|own|indirect -10 15 -3\n\
word:owner:citizen 10 -20 8\n\
cue:hail -19 11 5\n\
word:object:accuse -2 -12 8\n\
word:complement:push 16 -17 -3\n\
verb:subject:demand 0 -4 -2\n\
path:topic(plain)>subject(plain)>clause(plain)|in 5 -15 5\n\
rule:evaluation.copula:+|own -4 3 -6\n\
rule:effect.patient:+|agent:other|other|indirect 8 4 -15\n\
rule:attitude.patient:+|agent:other 9 0 -12\n\
rule:cause.event-patient:+|indirect -2 9 -10\n\
word:topic:reference -13 -9 20\n\
word:object:carry 10 -12 -4\n\
word:object:accept -13 5 4\n\
link:complement(attitude+)|against -11 -19 26\n\
path:owner(plain)>complement(attitude-)|in -14 9 2\n\
word:subject:share 18 -4 -15\n\
word:topic:concern -6 -9 12\n\
word:topic:diplomat 16 -8 -9\n\
path:subject(effect-)>clause(plain)>clause(plain)>clause(plain)|in 24 -8 -17\n\
word:object:!use 22 -7 -16\n\
path:subject(plain)>content(plain)>complement(plain)|out 14 -3 -18\n\
word:object:maintain 12 -8 -8\n\
verb:complement:none!|present 2 -4 -3\n\
word:subject:understand -14 -6 18\n\
path:partner(plain)>subject(plain)|in 20 -17 -6\n\
word:object:reject 9 -1 -10\n\
word:object:ask 10 -4 -12\n\
word:subject:save -5 -11 14\n\
word:subject:run -18 2 11\n\
path:subject(demand)>clause(plain)|in 16 -12 -5\n\
path:complement(grow+)>clause(plain)|in 0 -13 10\n\
word:complement:demand -14 -7 21\n\
word:object:convince 22 -6 -15\n\
link:owner(evaluation+)|of -11 12 -4\n\
word:subject:abandon -2 -11 9\n\
word:object:stop -15 13 -4\n\
word:subject:pay -13 -4 13\n\
word:subject:emphasize 14 -8 -9\n\
cue:voice 0 -12 9\n\
link:complement(plain)|such_as 18 -17 -2\n\
link:owner(grow+)|'s 2 6 -14\n\
rule:idiom.sentence:-|act 20 -3 -19\n\
path:owner(plain)>complement(break-)|in 20 -12 -8\n\
rule:effect.event-patient:+|in -14 2 6\n\
word:subject:report 17 -3 -17\n\
cue:endorse 14 -11 -6\n\
rule:tone.clause:+|mixed -6 5 -3\n\
word:clause:admit -18 15 -1\n\
word:topic:number -10 -10 16\n\
cue:expect 18 -4 -14\n\
word:object:destroy -20 12 5\n\
word:topic:level -19 13 1\n\
path:object(effect-)>clause(plain)|in 10 -4 -11\n\
word:complement:order -13 -10 22\n\
word:subject:result -19 0 15\n\
word:subject:produce 18 -2 -18\n\
word:subject:learn -24 -5 30\n\
word:clause:introduce -19 -6 19\n\
word:content:action 13 -13 -4\n\
word:object:endorse 12 -16 -1\n\
verb:attribute:future|present 4 7 -16\n\
word:clause:threaten 11 -7 -6\n\
rule:tone.clause:+|act 7 -6 -5\n\
link:complement(effect+)|between 14 -9 -6\n\
word:complement:negotiate 11 -9 -6\n\
rule:effect.owner-patient:+|agent:other|own|direct 12 -13 -2\n\
rule:effect.owner-patient:-|agent:side -5 -6 8\n\
clause:subject:ing|without -15 0 10\n\
word:object:pursue -11 -3 11\n\
path:owner(plain)>complement(effect+)|in 8 -15 3\n\
word:owner:vaccine -21 -2 17\n\
rule:effect.patient:-|agent:other|own|indirect 2 -11 5\n\
word:owner:dollar -23 -2 23\n\
word:complement:present 18 -15 -6\n\
rule:cause.event-patient:+|agent:holder|other|indirect -20 15 2\n\
path:owner(bond+)>complement(plain)|out -20 14 -3\n\
word:object:present 6 5 -16\n\
word:subject:achieve 14 -14 -4\n\
word:clause:emphasize -2 2 -7\n\
path:owner(plain)>subject(attitude+)>clause(plain)|in -25 19 4\n\
path:complement(attempt)|in 13 -20 6\n\
word:object:cite -16 4 9\n\
rule:attitude.self:+|mixed -8 17 -12\n\
word:complement:invest 19 -7 -13\n\
word:owner:initiative -8 22 -16\n\
word:clause:!help 22 -9 -11\n\
word:clause:bring -16 5 7\n\
cue:reiterate -6 -5 7\n\
word:topic:pressure 12 -18 6\n\
word:content:strategy 14 -2 -15\n\
path:owner(plain)>object(effect-)>clause(plain)|in 10 3 -15\n\
path:owner(plain)>complement(effect-)|out 11 -10 -4\n\
rule:attitude.owner:+|agent:target 9 -15 4\n\
word:owner:drone -18 7 7\n\
path:owner(plain)>subject(effect-)|in -13 -7 12\n\
word:subject:live -15 9 2\n\
rule:attitude.owner:-|direct -4 3 -7\n\
word:topic:round 14 -10 -6\n\
word:subject:!say 21 -7 -15\n\
path:subject(plain)>clause(demand)|out 17 -4 -14\n\
word:object:reimpose 12 -6 -9\n\
link:owner(evaluation+)|demonym 9 -2 -11\n\
path:subject(bond+)|out -19 6 4\n\
rule:attitude.self:+|free 2 -10 3\n\
word:object:initiate -27 3 20\n\
path:owner(plain)>object(effect+)|out -10 16 -11\n\
rule:effect.topic-patient:-|indirect -1 9 -11\n\
word:clause:play -10 -5 12\n\
word:subject:pass -15 1 12\n\
cue:convince 21 -5 -17\n\
word:subject:force -13 -7 16\n\
rule:cause.event-patient:+|own 13 -12 0\n\
cue:address -6 -7 11\n\
word:content:opportunity 7 -13 2\n\
cue:reaffirm -13 -7 15\n\
word:topic:attack 10 7 -21\n\
word:topic:member 17 -7 -9\n\
word:complement:play 2 -12 9\n\
path:partner(evaluation+)>subject(plain)|in -20 24 -4\n\
rule:attitude.self:+|agent:other|other|indirect 19 -17 -4\n\
rule:attitude.owner:-|agent:other|other|indirect -5 -8 13\n\
link:complement(plain)|up_to -20 -7 27\n\
rule:obligation.subject:-|narration 8 -9 3\n\
link:complement(effect-)|between 7 0 -13\n\
link:complement(plain)|towards 14 -8 -9\n\
word:clause:become 20 -14 -3\n\
word:subject:visit 12 -4 -9\n\
word:complement:do 5 -1 -9\n\
path:complement(effect+)>clause(plain)|out 6 2 -12\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -14 -1 11\n\
verb:object:volition!|none 11 -6 -9\n\
word:subject:reflect 22 -5 -16\n\
rule:effect.owner-patient:+|agent:side|own|direct -10 15 -5\n\
word:attribute:be 3 -3 -3\n\
link:topic(effect+)|to 10 -6 -7\n\
word:object:allow 7 -13 3\n\
word:object:create 7 -2 -11\n\
word:clause:keep -14 4 4\n\
rule:idiom.clause:-|direct 12 -2 -13\n\
verb:attribute:none|past -5 5 -4\n\
rule:grow.partner:+|act -8 16 -9\n\
path:partner(bond+)>complement(plain)|out 2 6 -11\n\
rule:reverse.owner:-|out -10 -4 14\n\
cue:lament -15 -6 17\n\
link:complement(effect+)|to 6 2 -12\n\
word:topic:action -9 -10 15\n\
rule:bond.state:-|other 12 -3 -13\n\
path:owner(plain)>subject(grow+)|out 7 -14 6\n\
rule:effect.patient:+|direct -4 -4 5\n\
word:complement:walk 27 -8 -20\n\
rule:effect.patient:+|agent:holder|other|indirect -14 0 10\n\
rule:evaluation.verb:+|indirect -8 8 -3\n\
word:subject:refuse 13 -3 -10\n\
word:subject:write 16 -7 -10\n\
word:subject:stick -21 8 12\n\
rule:effect.event-patient:-|mixed -12 3 6\n\
word:owner:response -8 8 -5\n\
word:subject:allow 3 6 -13\n\
cue:vote -18 8 5\n\
word:object:implement -11 11 -3\n\
clause:subject:that|why -8 15 -13\n\
rule:attitude.owner:+|agent:holder|free|indirect -17 14 -2\n\
cue:promise 11 -5 -12\n\
link:complement(effect-)|for 13 -1 -16\n\
clause:complement:that|how 22 -10 -15\n\
link:subject(will+)| 4 6 -13\n\
word:object:expand -13 8 3\n\
path:modifier(plain)>subject(cause)|in 18 -5 -14\n\
role:partner|own|out 12 -11 -2\n\
clause:clause:adverbial|when -9 -3 8\n\
clause:object:ing|on 14 -6 -9\n\
rule:break.partner:-|out -14 -3 13\n\
rule:refusal.subject:-|indirect -7 -5 8\n\
rule:effect.owner-patient:+|agent:holder|other|indirect 6 -12 5\n\
rule:effect.owner:+|indirect 2 -2 -6\n\
link:topic(plain)|under -18 1 14\n\
rule:evaluation.modifier:+|out 1 -4 -2\n\
word:object:adopt 15 -6 -13\n\
word:topic:commitment 6 -10 1\n\
rule:cause.event-patient:-|agent:other|other|direct 23 -7 -16\n\
rule:idiom.near:+|own 2 10 -12\n\
word:subject:!go 20 0 -22\n\
rule:bond.state:+|mixed 13 -11 -4\n\
clause:clause:relative|what 6 1 -11\n\
word:subject:draw 19 -15 -6\n\
path:owner(plain)>subject(attempt)|out -19 -3 21\n\
word:object:want 14 -11 -7\n\
word:clause:attempt -2 -13 10\n\
path:object(attitude+)|in -9 -4 6\n\
rule:reverse.owner:-|agent:holder 4 3 -9\n\
word:object:blame -10 -6 14\n\
cue:decide 13 0 -15\n\
cue:interpret 20 -4 -16\n\
word:complement:tell -16 6 4\n\
verb:clause:obligation|none 10 -12 -5\n\
clause:complement:ing|in 7 -8 -4\n\
rule:grow.agent:+|free 3 -5 -2\n\
word:subject:mean -7 14 -12\n\
word:subject:send 7 -10 -1\n\
rule:reverse.owner:-|mixed -16 -3 17\n\
word:clause:provide 0 -10 8\n\
word:content:pressure 1 -16 12\n\
link:complement(attitude-)|with -12 13 -7\n\
word:partner:business -5 12 -11\n\
path:owner(effect+)>complement(plain)|out 17 -6 -12\n\
rule:attitude.self:-|agent:other|free|direct 21 -4 -15\n\
rule:effect.topic-patient:-|own -6 14 -6\n\
path:topic(plain)>complement(plain)>clause(plain)|in 15 -12 -8\n\
verb:complement:ability!|present 3 -10 4\n\
rule:grow.partner:+|agent:side|other|indirect -9 15 -8\n\
path:topic(plain)>object(plain)|out 8 -9 -4\n\
word:complement:sanction -7 -8 14\n\
rule:refusal.subject:-|narration -13 9 0\n\
path:partner(bond+)>object(plain)|in -12 3 6\n\
word:owner:cooperation -6 -11 12\n\
path:owner(plain)>subject(cause)|out 9 -8 -1\n\
verb:attribute:cause 18 -3 -15\n\
word:content:official -17 9 3\n\
path:topic(plain)>attribute(plain)|out 13 -7 -8\n\
word:subject:look 8 -12 -2\n\
clause:complement:that|whether 22 -10 -13\n\
word:object:negotiate 8 -16 5\n\
cue:underline 6 -8 -1\n\
rule:attitude.patient:+|mixed 0 12 -15\n\
word:subject:release -13 -3 15\n\
path:owner(plain)>object(effect+)|in 14 1 -15\n\
path:object(attitude-)|out 6 -9 2\n\
word:object:change 13 -8 -6\n\
cue:warning -8 -8 16\n\
rule:refusal.subject:-|out -10 7 -2\n\
word:partner:line -15 4 9\n\
word:clause:meet 1 8 -12\n\
word:complement:serve 1 -13 10\n\
link:partner(effect-)|- 17 -7 -14\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 14 0 -17\n\
link:partner(effect-)|with 16 -11 -5\n\
link:complement(effect-)|to 10 -13 4\n\
word:object:contain -5 -18 20\n\
word:owner:plan -9 -8 11\n\
path:owner(evaluation+)>subject(plain)|in -13 9 0\n\
verb:object:ability!|present 0 6 -9\n\
word:clause:withdraw -17 5 10\n\
rule:attitude.owner:-|agent:other|free|indirect 14 -4 -12\n\
path:owner(plain)>object(plain)>clause(cause)|in -16 17 -4\n\
word:subject:!make 2 -13 7\n\
rule:effect.topic-patient:+|indirect 10 -1 -11\n\
cue:summon -21 -2 23\n\
rule:friend.copula:+|narration 12 -11 -6\n\
word:complement:criticize -4 -10 13\n\
cue:indicate 10 -11 -2\n\
link:partner(evaluation+)|with -10 6 -2\n\
word:subject:sell 10 1 -13\n\
word:owner:game -17 -5 21\n\
rule:effect.owner-patient:-|agent:target|other|direct -14 0 11\n\
link:attribute(break-)| 13 3 -19\n\
path:owner(plain)>subject(effect+)|in -9 -8 14\n\
word:complement:show -12 -2 9\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -9 18 -11\n\
link:complement(plain)|among 12 -1 -15\n\
rule:effect.topic-patient:+|free 4 -15 9\n\
rule:effect.event-patient:-|free -5 -8 10\n\
word:object:limit 8 -14 3\n\
rule:attitude.owner:-|agent:holder|other|mixed -2 -9 8\n\
word:complement:denounce -4 19 -16\n\
path:subject(plain)>clause(grow+)>clause(plain)|in -16 3 8\n\
clause:clause:adverbial|as 10 1 -13\n\
word:topic:sale 16 -4 -14\n\
word:topic:need -17 17 -4\n\
word:object:secure -23 12 4\n\
word:object:support 1 -7 2\n\
word:subject:target 6 -12 7\n\
word:object:trigger 6 -10 2\n\
word:object:recognize 8 5 -16\n\
word:owner:view 16 -5 -14\n\
verb:complement:ability|none -11 7 -2\n\
rule:bond.state:+|free -8 5 -4\n\
word:complement:state 12 -2 -14\n\
word:complement:respond -9 -5 10\n\
path:subject(grow+)>clause(attitude-)|in -13 -5 18\n\
word:object:sell -10 12 -8\n\
path:owner(plain)>subject(effect-)|out 7 -1 -9\n\
rule:attitude.agent:-|direct -4 -5 4\n\
word:topic:talk 1 1 -9\n\
word:complement:send -8 10 -6\n\
link:complement(grow+)|by 12 -3 -11\n\
word:subject:ignore 6 5 -18\n\
word:owner:talk 16 -11 -6\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 12 -1 -13\n\
link:complement(break-)|with -15 9 0\n\
word:owner:jet -23 6 11\n\
link:owner(effect+)|name 11 -2 -13\n\
link:patient(attitude-)|to -18 0 14\n\
rule:grow.partner:+|free 8 -5 -7\n\
path:subject(plain)>clause(attitude+)|out 11 -7 -3\n\
word:topic:year -17 0 14\n\
rule:grow.partner:+|agent:holder|other|indirect -5 13 -9\n\
word:object:require 19 -7 -14\n\
path:complement(plain)>clause(attempt)|in 2 -11 5\n\
word:content:agreement 6 -12 1\n\
path:topic(attitude+)>object(cause)|in -13 26 -14\n\
path:owner(plain)>attribute(plain)|in -2 -10 8\n\
word:complement:support -1 -10 7\n\
word:complement:develop 16 -9 -5\n\
path:object(attitude+)>clause(plain)|in -4 16 -12\n\
verb:clause:obligation|past 0 -15 12\n\
link:complement(plain)|over -5 -12 18\n\
word:complement:look 7 4 -15\n\
path:subject(plain)>clause(attempt)|in -3 -7 4\n\
word:owner:crisis 16 0 -18\n\
word:object:!follow 20 -5 -16\n\
rule:break.partner:-|free 3 13 -17\n\
link:owner(bond+)|demonym -19 17 -5\n\
word:subject:assassinate -16 -3 16\n\
rule:effect.agent:+|act 12 -12 -6\n\
path:partner(plain)>complement(plain)|in 6 -11 -1\n\
path:subject(evaluation-)|in 9 -9 -3\n\
word:partner:conference 20 -10 -11\n\
word:subject:!change 17 -12 -4\n\
word:clause:draw 17 -10 -11\n\
word:topic:resolution 15 -4 -15\n\
word:object:slam 5 5 -15\n\
path:partner(plain)>complement(plain)|out -9 7 -2\n\
rule:effect.owner-patient:-|mixed -8 8 -2\n\
word:topic:missile -15 -1 13\n\
word:topic:trip 8 6 -16\n\
word:subject:intend -13 4 5\n\
word:subject:manage -13 12 -4\n\
word:object:quote 17 -4 -15\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -10 -7 13\n\
word:owner:implementation 16 -12 -6\n\
word:topic:series -19 3 11\n\
word:subject:purchase 17 -4 -15\n\
word:object:choose 19 -5 -13\n\
rule:effect.patient:+|agent:target|other|indirect 15 -11 -6\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -12 -8 16\n\
path:complement(attitude-)>clause(plain)|out 14 -3 -12\n\
rule:bond.state:-|out 2 7 -12\n\
word:topic:respect 21 -19 -4\n\
word:clause:realize 14 -4 -12\n\
rule:cause.event-patient:-|agent:other|free|direct -15 8 3\n\
clause:subject:ing|over -18 2 15\n\
word:complement:focus 15 -12 -5\n\
word:subject:build -9 -9 12\n\
rule:attitude.partner:-|in -10 -1 6\n\
rule:effect.topic-patient:+|agent:other 9 -10 -3\n\
word:subject:host 15 -11 -6\n\
path:subject(attempt)>clause(plain)|in -8 0 4\n\
word:complement:facilitate 3 6 -11\n\
link:complement(plain)|despite -9 -9 19\n\
word:content:determination -13 16 -5\n\
word:owner:embargo 21 -3 -20\n\
word:object:serve -11 -7 17\n\
rule:effect.owner-patient:-|agent:other|free|indirect 9 -10 -1\n\
rule:effect.patient:+|agent:side|other|direct -15 12 0\n\
cue:speak 11 -5 -8\n\
cue:title 18 -8 -10\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|in -15 3 8\n\
link:complement(cause)|against -6 -10 10\n\
link:owner(attitude+)|demonym -9 0 5\n\
link:complement(cause)|from -3 -13 16\n\
word:owner:election 12 -8 -4\n\
rule:attitude.owner:-|agent:target -12 -1 8\n\
clause:object:ing|to 12 -11 -3\n\
word:complement:remove 2 3 -10\n\
rule:idiom.clause:-|narration -13 -1 9\n\
word:topic:right -13 6 3\n\
rule:effect.owner-patient:+|agent:other|free|indirect 3 -13 5\n\
rule:effect.patient:+|agent:target 8 -4 -7\n\
rule:attitude.topic:+|free 18 -8 -8\n\
word:complement:receive 15 -9 -5\n\
word:clause:ensure 15 -9 -9\n\
verb:object:evaluation+! 10 -2 -11\n\
clause:clause:ing|for -8 1 4\n\
word:subject:limit -9 -6 12\n\
rule:attitude.topic:-|direct 3 8 -15\n\
word:complement:improve -16 17 -2\n\
word:subject:invite -16 18 -5\n\
word:owner:propaganda -16 -1 18\n\
path:owner(plain)>complement(attitude+)|in -1 10 -12\n\
path:patient(effect-)>subject(plain)|in -9 17 -10\n\
rule:attitude.partner:+|other -9 -6 12\n\
role:attribute|other|out 12 -8 -10\n\
word:owner:seizure 9 4 -18\n\
word:complement:pull 3 -11 5\n\
word:patient:effect -13 21 -11\n\
rule:idiom.sentence:+|other -5 -7 8\n\
word:owner:visit 8 -7 -7\n\
word:clause:report 7 -10 1\n\
word:subject:!see 8 -13 4\n\
verb:clause:ability!|none 22 -8 -14\n\
word:topic:all -9 13 -7\n\
verb:object:evaluation- 6 -8 -4\n\
path:complement(grow+)|in 6 -1 -8\n\
rule:inability.subject:-|out -11 -3 10\n\
verb:complement:obligation|none 9 -11 -3\n\
word:subject:introduce -10 -4 10\n\
verb:subject:attempt! 6 -9 -1\n\
word:complement:!negotiate -13 -8 20\n\
rule:attitude.patient:+|out -13 3 5\n\
word:content:measure 3 7 -12\n\
clause:subject:adverbial|though -15 4 8\n\
link:owner(attempt)|of 15 -7 -7\n\
rule:grow.agent:+|act 12 -6 -6\n\
path:patient(effect-)>object(effect-)|out 8 -7 -3\n\
word:patient:campaign -6 -9 10\n\
path:owner(plain)>topic(plain)>subject(plain)|in 1 -14 10\n\
word:topic:solution 18 -5 -14\n\
path:owner(effect-)>topic(plain)>complement(plain)|in -14 -4 18\n\
word:subject:raise -5 -6 10\n\
word:subject:expire -3 -11 14\n\
word:subject:extend 5 -9 4\n\
path:object(effect-)|out 7 -8 -3\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 13 -14 -1\n\
word:subject:abide -18 18 -2\n\
word:clause:get -12 1 7\n\
rule:attitude.self:-|agent:other|free|indirect 16 -4 -11\n\
cue:forget 23 -4 -18\n\
word:complement:import -14 12 -2\n\
word:content:system -17 8 6\n\
word:object:restore 12 -12 -4\n\
verb:complement:attitude+! 3 2 -10\n\
word:object:order 1 -14 10\n\
word:object:!take -15 -2 15\n\
word:clause:indicate 10 -10 -3\n\
rule:effect.noun-patient:-|agent:other|other|indirect 24 -5 -23\n\
rule:effect.owner-patient:-|agent:side|other|act 17 1 -19\n\
word:subject:underline 17 -8 -8\n\
word:topic:future 13 -11 -4\n\
word:topic:campaign 11 3 -17\n\
rule:evaluation.verb:-|own -8 4 0\n\
word:object:sanction 8 5 -15\n\
path:complement(plain)>clause(attitude+)|in -11 13 -6\n\
word:object:lead 2 -10 6\n\
path:patient(effect-)>object(cause)|in -14 -9 19\n\
rule:attitude.owner:-|act 15 -3 -13\n\
path:complement(plain)>clause(cause)|in 6 -10 1\n\
rule:effect.patient:-|agent:target|other|direct -16 -1 16\n\
word:clause:!want 11 -5 -10\n\
word:subject:respect -15 4 11\n\
word:object:reach 4 2 -10\n\
word:object:assist -20 11 6\n\
link:patient(plain)|towards 8 -8 -4\n\
word:subject:refer 10 -1 -12\n\
path:subject(plain)>clause(attempt)|out 3 -2 -6\n\
verb:clause:obligation!|present 2 4 -10\n\
word:subject:go -7 1 2\n\
word:clause:pursue -14 6 7\n\
word:topic:claim 13 2 -17\n\
rule:effect.owner-patient:+|agent:side|other|direct -16 4 6\n\
rule:attitude.patient:+|agent:holder|other|indirect -11 11 -4\n\
word:clause:seize 19 -3 -16\n\
path:subject(attitude+)>clause(plain)|out 1 1 -9\n\
clause:subject:ing|as 13 -6 -8\n\
rule:effect.owner:+|direct -6 -2 3\n\
path:subject(attempt)>clause(plain)>clause(plain)|in -11 -4 15\n\
word:clause:turn -17 5 6\n\
rule:evaluation.modifier:-|mixed 9 -5 -8\n\
link:topic(plain)|to -3 -3 0\n\
clause:subject:participle|of 6 -13 5\n\
word:clause:!take -8 -9 15\n\
rule:effect.topic-patient:+|in 3 -7 3\n\
word:object:raise -15 1 10\n\
word:clause:put -11 1 7\n\
verb:complement:none!|past 3 -6 0\n\
rule:will.subject:+|free 8 -7 -3\n\
path:object(attitude+)>clause(plain)|out 18 -13 -5\n\
link:complement(plain)|than 10 -12 -2\n\
word:object:link -22 12 7\n\
word:attribute:consider 15 -8 -6\n\
path:owner(effect-)>complement(plain)|in 1 -9 1\n\
link:complement(plain)|like -13 10 -1\n\
word:object:build 7 -12 -1\n\
path:patient(effect-)>subject(plain)|out 12 -7 -7\n\
word:owner:one 10 -1 -12\n\
rule:attitude.patient:-|agent:holder|free|indirect -20 -3 24\n\
verb:complement:attempt 6 -7 0\n\
word:complement:approve 18 -5 -14\n\
path:partner(plain)>attribute(plain)|in 18 -12 -7\n\
path:patient(plain)>complement(plain)|out -11 -6 14\n\
rule:attitude.topic:+|agent:other 15 -11 -5\n\
verb:clause:bond+ 9 -2 -10\n\
clause:object:to|on 16 -3 -14\n\
rule:attitude.noun:+|mixed -1 11 -14\n\
word:partner:relationship 12 -1 -12\n\
word:owner:region 18 -10 -7\n\
word:owner:comment -8 -7 15\n\
word:subject:win 16 -5 -15\n\
word:clause:describe 2 -9 4\n\
rule:will.subject:+|narration -5 -9 10\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 11 -3 -10\n\
word:object:dismiss -12 7 1\n\
path:subject(plain)>clause(grow+)|in 0 -9 6\n\
word:complement:get -13 -2 13\n\
link:topic(bond+)|in 12 -8 -5\n\
word:attribute:serve 11 -12 -2\n\
word:complement:endorse -3 -10 13\n\
word:complement:add -12 2 4\n\
word:object:declare 10 -3 -13\n\
word:content:policy 14 -7 -10\n\
word:clause:!accept 0 12 -17\n\
path:object(grow+)>clause(plain)|in 8 2 -14\n\
word:content:position -2 -11 10\n\
clause:subject:relative|whose 11 2 -14\n\
word:object:voice 10 -4 -10\n\
link:owner(friend+)|of -15 -6 17\n\
word:subject:join 8 -5 -9\n\
word:complement:oppose 11 -6 -6\n\
role:topic|own|out -6 1 -3\n\
word:clause:point 5 -1 -5\n\
word:subject:choose -9 -8 14\n\
path:subject(grow+)>clause(grow+)|in -17 20 -4\n\
clause:subject:relative|who 2 -5 -3\n\
word:content:commitment 1 11 -13\n\
path:modifier(effect-)>subject(plain)>clause(plain)|in -25 -2 27\n\
word:clause:vow -8 -6 11\n\
path:owner(plain)>subject(plain)>clause(attempt)|out -18 -3 20\n\
word:partner:confrontation 1 -13 11\n\
rule:effect.partner-patient:+|agent:other 1 5 -8\n\
rule:effect.partner-patient:-|agent:holder -15 6 4\n\
word:topic:activity -9 14 -9\n\
word:subject:summon -21 -1 22\n\
word:owner:word 14 -10 -8\n\
word:topic:implementation 14 -5 -9\n\
word:topic:importance 3 4 -10\n\
word:clause:accept 12 -1 -14\n\
word:subject:tell -7 -4 5\n\
word:object:consider -2 7 -8\n\
cue:admit -15 7 4\n\
rule:demand.object:-|agent:side|other|indirect 13 -8 -7\n\
path:owner(friend+)>complement(plain)|in 12 -16 3\n\
word:content:statement -14 11 -1\n\
rule:reverse.owner:-|agent:other 5 -8 -1\n\
word:object:release -8 14 -6\n\
path:subject(plain)>clause(cause)|out 7 -8 -4\n\
clause:attribute:relative|that 10 -13 3\n\
rule:attitude.owner:+|mixed -11 4 2\n\
word:subject:!provide -15 4 9\n\
path:partner(bond+)>object(plain)>clause(plain)|in -7 -10 12\n\
word:clause:everyth -18 2 14\n\
word:clause:highlight -4 10 -11\n\
rule:attitude.owner:-|agent:other|other|direct 6 -1 -13\n\
word:topic:end 11 -8 -4\n\
link:complement(attitude-)|of -17 9 7\n\
clause:object:adverbial|when -2 -8 4\n\
word:object:challenge -8 -7 13\n\
word:owner:trade -12 13 -4\n\
word:subject:determine -15 17 -8\n\
word:owner:measure -10 3 1\n\
cue:declare -1 5 -8\n\
path:topic(plain)>topic(plain)>object(plain)|in 16 -11 -7\n\
rule:effect.copula:-|narration 14 -2 -12\n\
word:topic:role -5 -7 9\n\
word:subject:exchange -3 13 -12\n\
word:clause:convince 14 -3 -13\n\
word:complement:step -13 3 6\n\
rule:attitude.topic:-|indirect 4 -8 1\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 18 -10 -8\n\
clause:subject:conditional|as_long_as 11 -11 -3\n\
path:owner(plain)>object(grow+)|in -12 -3 9\n\
word:partner:dispute 16 -1 -17\n\
word:clause:let -15 15 -4\n\
path:partner(plain)>complement(plain)>clause(plain)|in 8 -15 5\n\
rule:attitude.patient:-|direct 13 3 -14\n\
path:owner(evaluation+)>complement(plain)|out 1 5 -13\n\
word:owner:refusal -18 -3 20\n\
word:topic:troop 15 -8 -12\n\
link:owner(will+)|'s -12 11 -7\n\
path:complement(bond+)|in 12 0 -14\n\
rule:attitude.self:-|agent:side 0 -10 6\n\
word:owner:facility 15 -13 -5\n\
word:topic:war 15 -5 -13\n\
cue:seem 14 -4 -13\n\
rule:effect.owner-patient:+|agent:side|own|indirect 15 -13 -1\n\
word:subject:!live -21 -1 21\n\
word:subject:declare 10 -11 0\n\
clause:subject:ing|after 10 -2 -11\n\
word:patient:imposition 16 -4 -12\n\
rule:idiom.near:-|act 13 -5 -9\n\
role:patient|own|out -7 11 -5\n\
path:patient(plain)>complement(plain)|in 13 -1 -14\n\
rule:attitude.self:-|agent:other|other|direct 6 3 -14\n\
word:content:ally 15 -12 -3\n\
link:topic(plain)|including 6 3 -12\n\
word:topic:relation 11 -2 -14\n\
word:clause:carry 3 10 -16\n\
word:complement:establish -12 -1 9\n\
word:owner:industry -14 13 -3\n\
path:topic(plain)|out 10 -8 -3\n\
word:subject:keep -7 7 -7\n\
word:owner:campaign 11 -4 -12\n\
word:owner:counterpart 16 -3 -13\n\
word:clause:succeed -3 -9 7\n\
path:owner(plain)>object(cause)|in 9 -6 -5\n\
word:clause:talk 13 -7 -8\n\
rule:refusal.subject:-|mixed 14 -3 -10\n\
word:complement:submit 10 -2 -11\n\
word:complement:ask 8 -1 -10\n\
word:content:fact -6 3 -4\n\
word:object:save -16 11 2\n\
word:object:ensure 5 9 -15\n\
rule:attitude.topic:-|own 13 -11 -2\n\
word:subject:grow -6 14 -10\n\
cue:view 11 -8 -7\n\
rule:grow.partner:+|agent:other|other|indirect 5 7 -12\n\
rule:evaluation.verb:+|free -3 4 -6\n\
word:object:draw 11 -3 -12\n\
path:object(plain)>clause(attempt)|in 5 2 -13\n\
path:owner(plain)>complement(cause)>clause(plain)|in 9 1 -14\n\
rule:break.partner:-|act -17 -5 17\n\
rule:break.partner:-|agent:holder|other|act -17 -5 17\n\
cue:realize 18 -10 -7\n\
path:subject(plain)>clause(plain)>clause(plain)|out -6 0 2\n\
word:clause:feel 14 -7 -7\n\
word:subject:hold -4 2 -2\n\
path:topic(plain)|in -4 15 -15\n\
word:owner:victory 21 -11 -10\n\
rule:reverse.patient:+|agent:holder|other|indirect -8 14 -8\n\
rule:idiom.near:+|out 2 8 -13\n\
word:subject:present 0 4 -9\n\
word:clause:resume 15 -12 -4\n\
word:object:assassinate 0 7 -12\n\
rule:will.subject:+|indirect 6 -2 -7\n\
word:clause:insist 4 1 -7\n\
word:subject:designate -14 3 7\n\
link:topic(friend+)|in -2 13 -13\n\
path:owner(bond+)>complement(plain)|in 1 -13 6\n\
word:subject:seem 1 -8 1\n\
path:complement(plain)>clause(plain)>clause(plain)|out 10 -4 -11\n\
link:partner(plain)|among 16 -9 -10\n\
word:clause:conclude -12 12 -3\n\
word:topic:decision 12 -11 -4\n\
word:owner:threat -10 1 2\n\
clause:attribute:relative|who 9 -8 -8\n\
word:subject:feel 8 5 -16\n\
verb:subject:evaluation+! 6 -10 3\n\
path:subject(effect-)>clause(effect+)|in 19 -11 -9\n\
rule:attitude.owner:-|agent:holder|own|indirect 1 6 -10\n\
path:complement(demand)|out 2 5 -10\n\
word:clause:initiate -22 2 18\n\
path:owner(effect-)>object(plain)>clause(plain)|in 14 -8 -8\n\
word:complement:reduce -7 -9 8\n\
word:subject:require 13 -8 -8\n\
word:owner:diplomacy -17 14 0\n\
word:subject:confirm 3 4 -11\n\
word:topic:withdrawal 9 -4 -10\n\
word:subject:cause -4 -9 10\n\
word:clause:sign 8 5 -14\n\
rule:effect.owner-patient:+|free -5 4 -2\n\
path:topic(effect+)>complement(plain)|out 14 -3 -11\n\
word:complement:draw 10 -2 -14\n\
word:topic:weapon 11 -5 -10\n\
word:topic:drone 15 -2 -13\n\
word:complement:maintain 9 -9 -6\n\
cue:sanction -6 -7 11\n\
word:patient:blow -9 -6 14\n\
word:topic:history -14 0 10\n\
path:owner(plain)>subject(attitude-)|in -10 -5 14\n\
word:clause:condemn 9 -4 -8\n\
role:attribute|free|in -2 5 -9\n\
rule:demand.object:-|agent:holder|other|direct -9 -2 7\n\
link:topic(plain)|about -6 -8 13\n\
word:clause:lose 10 -1 -11\n\
rule:effect.patient:+|mixed -9 1 7\n\
rule:attitude.partner:-|indirect -2 -11 9\n\
word:topic:report 13 -4 -11\n\
cue:deny -1 9 -13\n\
link:owner(effect+)|demonym 10 -3 -12\n\
path:subject(effect+)>clause(attempt)|in 15 -6 -11\n\
word:patient:resolution 11 -8 -6\n\
rule:attitude.self:-|agent:other|other|indirect -8 -8 9\n\
rule:effect.partner-patient:-|agent:other 12 -2 -13\n\
rule:effect.owner-patient:-|agent:side|other|indirect -1 -11 11\n\
path:owner(plain)>complement(effect+)|out -2 -10 6\n\
rule:effect.owner:+|mixed 7 -11 1\n\
word:clause:resolve 15 -8 -8\n\
word:subject:!want 10 -10 -5\n\
clause:object:that|how 10 -13 1\n\
word:owner:resolution 16 -6 -12\n\
rule:grow.partner:+|mixed -10 -4 10\n\
word:content:country -2 -8 6\n\
path:owner(bond+)>subject(plain)|in 15 -5 -11\n\
word:object:find 9 -5 -6\n\
rule:effect.topic-patient:+|own 12 -10 -2\n\
word:subject:bring -4 -4 7\n\
word:owner:membership -5 11 -8\n\
rule:cause.event-patient:-|agent:other|free|indirect 11 -5 -6\n\
link:topic(friend-)|in 10 6 -17\n\
link:complement(bond+)|with -9 1 3\n\
word:complement:condemn -1 10 -11\n\
rule:effect.topic-patient:-|direct -8 2 3\n\
rule:friend.owner:+|narration 3 -7 6\n\
rule:attitude.topic:-|in 6 -1 -8\n\
word:complement:place 14 -6 -10\n\
word:object:affect 10 -3 -10\n\
word:topic:terrorism 16 -6 -10\n\
word:object:back -7 -9 11\n\
path:owner(plain)>object(attitude-)>clause(plain)|in -12 -2 15\n\
word:complement:introduce -9 -7 13\n\
rule:attitude.noun:-|mixed -11 3 4\n\
word:topic:announcement 12 -1 -13\n\
word:clause:return -3 -9 9\n\
rule:reverse.owner:-|agent:other|other|indirect -11 -4 13\n\
path:owner(demand)>subject(plain)|in -19 12 2\n\
link:topic(effect+)|of -4 14 -11\n\
rule:effect.patient:-|act -6 -6 8\n\
path:object(grow+)|in -13 -4 13\n\
word:subject:accuse 8 -6 -4\n\
word:object:question -10 -3 15\n\
word:subject:breach -11 -5 14\n\
word:clause:use -1 -5 1\n\
word:complement:expand 10 -3 -8\n\
word:subject:stay -9 10 -5\n\
word:topic:import 14 -2 -14\n\
word:owner:neighbor -7 15 -7\n\
word:subject:apply -9 -5 14\n\
rule:effect.partner-patient:+|indirect 4 2 -8\n\
word:topic:security -8 -9 13\n\
cue:under 15 -6 -10\n\
word:complement:increase -4 11 -9\n\
word:subject:suspend 14 -1 -14\n\
verb:attribute:possibility|present 3 -10 3\n\
word:topic:target 20 -5 -16\n\
word:subject:protect -5 -7 8\n\
word:topic:politician -17 -2 20\n\
path:owner(effect-)>object(plain)|out 3 3 -13\n\
verb:clause:ability|none -10 4 0\n\
path:complement(attitude-)|in 3 -6 -1\n\
word:clause:strive -16 6 6\n\
word:subject:propose 5 2 -11\n\
word:content:basis 19 -2 -14\n\
rule:cause.event-patient:-|free -3 4 -6\n\
word:topic:dollar -13 -2 16\n\
rule:demand.object:-|agent:other|own|indirect 4 -1 -7\n\
path:complement(grow+)>clause(attempt)|out 14 -6 -8\n\
verb:subject:fail -11 -4 14\n\
word:topic:plan -6 -8 14\n\
word:clause:respond 2 -9 6\n\
link:owner(effect-)|of 1 -7 1\n\
rule:attitude.topic:+|other -13 9 1\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -7 -9 13\n\
word:clause:invite -12 11 -1\n\
word:subject:base -7 7 -4\n\
word:subject:depend 22 -12 -7\n\
rule:effect.patient-patient:-|indirect -12 1 6\n\
path:partner(bond+)>object(grow+)>clause(plain)>clause(plain)|in -17 17 -1\n\
word:topic:lift -4 13 -11\n\
path:owner(effect-)>complement(effect-)|out -17 0 18\n\
path:topic(plain)>object(cause)|in -11 9 0\n\
word:topic:election -9 -7 16\n\
word:object:mention 13 -8 -4\n\
word:content:seriousness 12 1 -14\n\
word:owner:stockpile 9 1 -14\n\
path:complement(plain)>content(plain)>attribute(plain)|in -15 23 -9\n\
word:owner:list 12 -9 -3\n\
rule:reverse.owner:-|agent:holder|other|indirect 8 3 -12\n\
word:subject:conclude 6 -9 -1\n\
path:object(effect-)>clause(effect-)|out -10 -5 13\n\
word:complement:drop 11 3 -16\n\
word:modifier:issue 15 -3 -10\n\
cue:opine -15 10 -1\n\
rule:attitude.owner:+|agent:other|other|direct 7 -12 0\n\
rule:cause.agent:+|own 6 1 -8\n\
path:modifier(plain)>object(attitude+)|in 17 -11 -9\n\
word:clause:propose -9 11 -7\n\
path:subject(bond+)|in -9 9 -5\n\
word:complement:praise 6 -11 3\n\
link:patient(plain)|toward 13 -13 -2\n\
word:subject:defeat -13 15 -4\n\
word:complement:comment 8 0 -10\n\
path:owner(plain)>subject(plain)>clause(demand)|in 12 -13 -3\n\
rule:attitude.owner:-|agent:other|free|direct 14 -5 -10\n\
word:modifier:country 13 -4 -13\n\
word:clause:recognize 13 -9 -5\n\
word:subject:pursue 2 3 -8\n\
rule:effect.event-patient:-|act 2 -8 4\n\
word:content:guarantee 13 -8 -7\n\
word:subject:hit 11 -1 -13\n\
path:object(cause)>clause(plain)|in 9 -9 -2\n\
path:owner(evaluation+)>object(plain)|out 14 -4 -13\n\
word:subject:deploy -11 -3 16\n\
path:owner(plain)>owner(plain)>complement(plain)|out -10 -4 16\n\
rule:attitude.noun:-|out 2 -4 -1\n\
rule:bond.state:-|indirect -10 -2 9\n\
role:attribute|free|out -4 -5 4\n\
rule:grow.partner:+|agent:holder|other|act -4 12 -8\n\
rule:friend.owner:+|mixed 10 -7 -5\n\
clause:subject:adverbial|even_if 0 6 -15\n\
word:subject:devise -12 0 7\n\
word:clause:resort -14 -3 17\n\
clause:object:adverbial|while -7 4 0\n\
verb:object:obligation|past 10 -6 -7\n\
word:owner:adherence -24 24 0\n\
word:object:submit 3 -9 3\n\
word:topic:issue 1 -7 4\n\
word:subject:study 3 -11 7\n\
verb:object:obligation!|present -4 -10 10\n\
link:modifier(cause)| 13 -4 -9\n\
word:object:encourage 12 -15 2\n\
word:content:claim 9 -10 -2\n\
word:modifier:talk 14 -10 -5\n\
word:complement:address 7 -11 -1\n\
rule:attitude.partner:+|agent:side -18 16 0\n\
word:object:fulfil 5 7 -13\n\
path:subject(plain)>clause(effect+)>clause(plain)|in 6 -9 -1\n\
path:complement(break-)|out -10 7 -1\n\
clause:object:ing|from -2 -9 6\n\
path:subject(cause)>clause(plain)>clause(plain)|out -15 1 10\n\
word:clause:address 3 -12 10\n\
path:subject(effect-)>clause(demand)|in -13 4 7\n\
word:object:honor -12 -6 16\n\
word:clause:!intend -15 0 11\n\
path:complement(plain)>content(plain)|in -21 -1 23\n\
link:complement(plain)|according_to 7 0 -9\n\
word:topic:return -6 -6 7\n\
word:complement:enjoy 9 -1 -11\n\
word:subject:coordinate 14 -7 -9\n\
link:patient(grow+)|on -11 -7 14\n\
link:owner(effect-)|by 3 -8 2\n\
word:clause:force 9 -5 -6\n\
word:clause:acknowledge -9 13 -6\n\
word:partner:gap 15 -5 -9\n\
word:content:authority 16 -3 -14\n\
word:clause:adopt 4 -12 7\n\
word:topic:involvement 15 -5 -11\n\
word:complement:become -5 -7 9\n\
word:subject:assist -7 13 -7\n\
word:owner:invasion -9 -5 14\n\
link:complement(cause)|between -1 -7 8\n\
word:object:share 13 -6 -9\n\
word:complement:manage -15 5 3\n\
word:subject:honor 4 -15 7\n\
word:topic:influence -8 -6 14\n\
word:subject:fulfil -6 12 -9\n\
path:subject(grow+)>clause(cause)|in -5 13 -9\n\
path:patient(plain)>object(cause)|in 15 -5 -14\n\
word:topic:access -14 11 0\n\
word:clause:!allow -14 -1 14\n\
word:complement:find 3 4 -11\n\
word:clause:launch 4 2 -9\n\
link:topic(attitude-)|in 11 -5 -10\n\
word:complement:!see -7 -7 14\n\
word:complement:strengthen -11 7 -1\n\
word:clause:prompt -9 -6 10\n\
word:subject:contain -12 -4 13\n\
word:owner:team -10 1 6\n\
path:patient(effect-)>object(attitude-)|in -8 16 -9\n\
word:clause:advise -11 -1 8\n\
clause:complement:adverbial|while 4 -3 -7\n\
path:subject(effect+)>clause(plain)>clause(plain)|in -5 7 -7\n\
word:owner:request 2 2 -9\n\
word:topic:continuation 7 -11 0\n\
word:subject:demonstrate 10 -11 -1\n\
word:topic:trend 15 -9 -6\n\
word:subject:!honor 9 -2 -7\n\
path:owner(plain)>complement(effect+)>clause(plain)|in -12 5 4\n\
rule:effect.owner-patient:-|agent:other|other|mixed -10 -4 12\n\
cue:introduce -12 -5 17\n\
word:subject:reiterate -2 13 -12\n\
word:subject:exit 17 0 -15\n\
word:complement:face 12 -2 -13\n\
word:subject:adhere -6 12 -7\n\
word:content:demand 5 -10 3\n\
path:object(effect-)>clause(plain)|out 5 1 -10\n\
path:subject(plain)>clause(effect-)>clause(plain)|in 6 4 -11\n\
word:subject:weaken -15 -2 15\n\
word:subject:clinch 11 -5 -8\n\
word:object:threaten -1 5 -12\n\
word:topic:approach 10 -3 -11\n\
word:subject:end 7 -7 0\n\
rule:effect.copula:-|direct -8 4 -2\n\
cue:recognize 11 -5 -11\n\
word:complement:reject -8 -4 11\n\
word:content:power -8 -7 12\n\
rule:effect.patient:-|agent:other|other|mixed -15 0 12\n\
word:content:initiative 4 5 -12\n\
word:subject:blame 7 -10 3\n\
path:owner(plain)>complement(grow+)|in -2 11 -13\n\
rule:effect.owner-patient:-|agent:other|own|indirect -7 6 -4\n\
path:subject(plain)>clause(attitude-)>clause(plain)|out -14 -2 17\n\
word:object:follow -6 -1 0\n\
path:owner(attitude+)>subject(plain)|in 4 -13 6\n\
rule:effect.event-patient:+|agent:other 5 3 -10\n\
word:subject:point -1 3 -8\n\
path:complement(demand)>clause(plain)|in -10 -7 14\n\
word:attribute:become 0 -10 9\n\
path:object(attitude-)>clause(plain)|in 6 -10 2\n\
word:complement:vote -12 13 -4\n\
word:complement:wait 10 -6 -6\n\
cue:encourage 11 -12 2\n\
path:subject(cause)>clause(plain)>clause(plain)|in -3 -8 6\n\
word:content:ability -3 -10 11\n\
rule:evaluation.noun:-|mixed -9 -3 11\n\
word:object:face -4 -8 10\n\
link:complement(plain)|under -9 -1 5\n\
clause:object:adverbial|before 13 -4 -8\n\
word:object:set -10 6 1\n\
word:clause:include 10 -14 4\n\
clause:subject:ing|while -3 7 -7\n\
word:subject:realize -4 10 -11\n\
word:complement:conclude 12 -11 -2\n\
rule:cause.event-patient:+|out 5 2 -9\n\
cue:remind -8 -5 10\n\
word:object:abandon 8 -1 -11\n\
path:owner(plain)>object(plain)>clause(evaluation-)|in -21 3 16\n\
link:owner(grow+)|of -8 -8 16\n\
link:topic(evaluation+)|of -9 11 -4\n\
word:complement:go -4 -7 6\n\
word:complement:deprive 17 -3 -14\n\
rule:attitude.patient:-|free -12 -4 11\n\
word:topic:trade 7 4 -13\n\
clause:complement:adverbial|though 17 -1 -14\n\
path:owner(plain)>complement(plain)>clause(attitude-)|in -8 -6 14\n\
path:object(effect+)>clause(plain)|out 12 -4 -8\n\
link:complement(effect+)|on 16 -9 -4\n\
word:owner:line -14 8 2\n\
word:object:expect 8 -11 2\n\
link:owner(plain)|from 11 -8 -5\n\
word:clause:impose -7 -7 10\n\
word:topic:place -10 10 -7\n\
path:owner(evaluation+)>object(plain)>clause(plain)|in -9 -6 13\n\
word:clause:violate 11 -7 -4\n\
word:complement:reinstate -9 -7 15\n\
word:object:sign 9 -6 -5\n\
rule:effect.patient-patient:-|own -4 11 -8\n\
word:clause:predict 6 2 -12\n\
rule:demand.object:-|agent:other|other|direct 3 2 -7\n\
word:object:review 13 -9 -6\n\
word:object:use -1 -5 3\n\
path:subject(plain)>clause(demand)>clause(plain)|in -13 8 2\n\
word:owner:complicity -18 -4 22\n\
word:complement:travel 10 -8 -5\n\
cue:defend -1 7 -9\n\
word:owner:mission 15 -8 -7\n\
word:owner:responsibility -18 -2 16\n\
word:clause:pay -13 8 2\n\
word:subject:cooperate -8 5 -4\n\
rule:effect.patient:+|narration 10 -4 -7\n\
word:object:leave -8 5 -5\n\
word:owner:strategy 12 -11 2\n\
rule:break.partner:-|own -1 -9 9\n\
word:complement:rule 15 -1 -13\n\
word:complement:consult 19 -7 -11\n\
word:complement:initiate -20 5 11\n\
rule:will.subject:+|act -15 13 -1\n\
word:topic:message 11 -10 -5\n\
rule:bond.state:-|mixed 14 1 -15\n\
rule:attitude.owner:+|own -5 3 -4\n\
rule:effect.event-patient:-|agent:holder|other|act 4 -8 2\n\
word:complement:highlight 6 -12 4\n\
path:topic(plain)>complement(cause)|in -8 -7 11\n\
word:complement:offer 9 -3 -12\n\
rule:attitude.noun:-|agent:other 6 -13 5\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -10 1 4\n\
link:owner(attitude-)|of -15 1 10\n\
rule:attitude.patient:+|agent:side 13 -2 -14\n\
word:content:refusal -11 -3 14\n\
word:topic:vaccine -17 0 11\n\
word:topic:part 8 -3 -6\n\
verb:clause:effect+! -1 -6 4\n\
path:owner(plain)>subject(effect-)>clause(plain)|out -10 0 6\n\
word:topic:move -15 11 1\n\
rule:attitude.owner:+|agent:other|own|indirect -12 9 0\n\
path:complement(plain)>clause(plain)>clause(demand)|in -14 8 2\n\
word:complement:retaliate -12 0 9\n\
cue:require 13 -4 -9\n\
rule:cause.event-patient:-|agent:side|other|indirect -4 13 -13\n\
cue:accept 7 2 -12\n\
clause:subject:adverbial|although -8 4 -3\n\
word:object:surround 17 -5 -11\n\
clause:clause:adverbial|so_that 17 -6 -10\n\
word:topic:ally 9 -11 2\n\
word:object:seize -3 -7 9\n\
word:topic:reaction 8 -8 -4\n\
clause:object:that|whether 15 -5 -12\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)|in 2 -10 3\n\
path:complement(break-)>clause(plain)|in 4 -10 5\n\
word:topic:ambassador -2 -8 9\n\
rule:effect.partner-patient:-|other 0 5 -9\n\
rule:cause.agent:+|free 4 -2 -5\n\
word:complement:warn 2 -9 7\n\
word:subject:endorse 0 -9 8\n\
path:owner(plain)>subject(plain)>clause(grow+)|in -13 -5 17\n\
cue:justify 7 6 -16\n\
word:clause:act -6 9 -7\n\
rule:attitude.topic:-|mixed 12 -9 -3\n\
cue:issue -3 7 -7\n\
rule:effect.owner-patient:+|agent:target|free|direct -14 4 6\n\
word:subject:criticize 3 -6 2\n\
word:topic:representative 7 0 -11\n\
word:clause:demand 7 -1 -9\n\
rule:effect.owner:+|other -3 -4 3\n\
word:object:break 15 -3 -10\n\
rule:effect.noun-patient:+|other -6 1 1\n\
word:topic:player -19 13 4\n\
path:object(plain)>clause(cause)|out 13 -4 -10\n\
rule:evaluation.modifier-patient:+|free -8 3 1\n\
path:patient(plain)>object(plain)|in 1 -11 5\n\
rule:effect.noun-patient:-|out 1 -3 -3\n\
word:clause:step 4 5 -12\n\
word:subject:resort -12 0 11\n\
path:partner(plain)>complement(plain)>clause(plain)|out -12 14 -2\n\
clause:subject:adverbial|before 5 -9 3\n\
cue:question 9 -11 1\n\
word:complement:fly 4 11 -13\n\
word:topic:power 10 -7 -4\n\
word:object:invite -12 15 -4\n\
path:subject(evaluation+)>clause(plain)|in 6 -9 1\n\
link:topic(effect-)|for -10 3 2\n\
word:subject:vow 12 -2 -9\n\
clause:object:ing|over -16 4 8\n\
path:owner(plain)>subject(effect+)>clause(plain)|in 7 -9 -3\n\
word:patient:stance -2 -12 13\n\
link:complement(attitude-)|from 8 -3 -8\n\
word:owner:good 11 -13 1\n\
clause:subject:ing|with -13 6 4\n\
path:topic(plain)>object(cause)>clause(plain)|in -12 -4 15\n\
path:owner(plain)>subject(plain)>clause(cause)|out -15 -3 17\n\
word:content:desire 17 -4 -15\n\
path:owner(plain)>topic(plain)>topic(plain)>object(plain)|in 2 11 -14\n\
word:content:issue -12 0 11\n\
word:owner:some -1 -10 7\n\
word:complement:launch -1 -7 6\n\
word:topic:negotiator 13 -7 -6\n\
word:complement:operate -11 -5 15\n\
word:object:revive 10 -4 -7\n\
word:object:end -10 0 6\n\
path:modifier(plain)>object(attitude-)|in -10 -1 12\n\
word:complement:adopt -11 -2 6\n\
word:complement:attend 9 -4 -8\n\
word:content:game -10 -1 12\n\
word:subject:serve 9 -10 -1\n\
word:object:reinstate -6 -7 13\n\
link:owner(bond+)|by 15 -3 -11\n\
rule:reverse.agent:+|indirect -4 1 2\n\
word:complement:lay -14 3 6\n\
cue:take 6 -10 3\n\
path:subject(grow+)>clause(plain)|out -6 -2 -1\n\
path:owner(plain)>topic(plain)>attribute(plain)|in 11 -4 -9\n\
rule:reverse.topic:-|in 1 -11 11\n\
path:complement(plain)>clause(grow+)|out 11 -7 -5\n\
path:topic(plain)>object(cause)|out 12 -5 -7\n\
path:object(plain)>content(plain)>complement(plain)|in 15 -4 -12\n\
cue:welcome -6 7 -7\n\
verb:object:grow+! -11 -3 8\n\
word:subject:!trust -16 -4 21\n\
word:subject:contradict -15 0 12\n\
word:object:join -1 -9 6\n\
rule:effect.patient:-|agent:other|free|mixed 1 11 -16\n\
rule:effect.partner-patient:+|direct -7 5 0\n\
word:content:part -17 8 4\n\
rule:cause.event-patient:+|act -9 13 -4\n\
path:owner(plain)>subject(effect+)>clause(plain)|out 14 -3 -12\n\
path:owner(plain)>object(attitude-)|out 12 -1 -12\n\
link:complement(attitude+)|to 0 7 -11\n\
word:topic:expansion 5 8 -12\n\
rule:attitude.owner:+|agent:side|other|direct -10 10 -5\n\
word:subject:!agree 11 -3 -8\n\
word:complement:think -7 -8 10\n\
word:owner:plane 9 3 -13\n\
path:owner(evaluation+)>complement(attitude-)|out -22 10 6\n\
link:complement(attitude+)|from 18 -8 -8\n\
word:clause:voice 11 -10 -6\n\
word:object:know 11 -9 -3\n\
word:subject:participate -12 7 3\n\
word:content:force -2 10 -11\n\
word:topic:problem -11 2 5\n\
word:clause:assure 10 -1 -11\n\
word:object:compare -14 -4 14\n\
verb:subject:bond+! -5 -7 10\n\
rule:friend.owner:-|in 11 -4 -9\n\
path:complement(attempt)>clause(plain)|in -15 15 -3\n\
word:owner:package -8 -5 12\n\
path:subject(effect-)>content(plain)>object(plain)|in 8 7 -15\n\
word:clause:relate 15 -11 -3\n\
word:topic:speech 12 -4 -8\n\
cue:sign 3 4 -7\n\
word:topic:tie -2 -9 11\n\
word:object:state 10 -12 -2\n\
link:complement(plain)|within 9 1 -14\n\
word:owner:name -11 -5 13\n\
rule:reverse.patient:+|agent:side 10 0 -11\n\
path:partner(bond+)>subject(plain)>clause(plain)|in 10 -9 -4\n\
path:complement(cause)>clause(plain)>clause(plain)|in 13 -8 -6\n\
word:object:express 3 -2 -4\n\
word:clause:suppose 11 -1 -9\n\
word:object:!reach -15 2 9\n\
word:object:study 13 -6 -10\n\
verb:attribute:future!|present -7 -8 13\n\
word:object:assess 10 -2 -10\n\
word:object:replace 10 -9 -1\n\
path:patient(effect-)>patient(plain)>object(cause)|in 20 -1 -18\n\
cue:intend 4 1 -9\n\
word:topic:demand -13 12 -1\n\
word:topic:signal -16 13 -1\n\
cue:name 12 -2 -10\n\
word:object:violate 7 3 -10\n\
link:owner(demand)|name -2 -9 10\n\
rule:effect.partner-patient:-|direct 13 -6 -9\n\
cue:aware 9 -6 -6\n\
rule:effect.patient-patient:-|agent:holder -12 -3 15\n\
word:partner:dealing 16 -7 -10\n\
rule:demand.object:-|agent:holder|other|mixed -3 4 -5\n\
path:owner(plain)>subject(plain)>clause(attitude-)|out 14 -1 -14\n\
rule:demand.object:-|agent:other|own|mixed 9 -4 -5\n\
word:owner:troop -5 -8 11\n\
word:modifier:deal -4 -9 7\n\
path:subject(attitude+)>clause(plain)>clause(plain)|in -6 9 -6\n\
word:object:establish -6 -7 9\n\
word:subject:travel 14 -2 -10\n\
word:complement:!consider 12 -2 -10\n\
word:subject:ask 1 1 -6\n\
path:subject(effect+)>clause(plain)>clause(plain)|out 10 -7 -4\n\
word:topic:official 7 -8 -2\n\
link:complement(plain)|about -2 -7 6\n\
path:subject(reverse)|in 0 -7 7\n\
verb:object:future!|present -3 -1 0\n\
word:object:undermine -9 -6 11\n\
word:clause:deprive 16 -2 -12\n\
word:modifier:sanction -14 -2 15\n\
word:clause:improve -7 14 -7\n\
path:subject(effect-)>clause(effect-)|out 10 -2 -7\n\
rule:attitude.noun:+|narration 7 -4 -5\n\
path:patient(effect-)>object(plain)|in 4 -2 -8\n\
verb:attribute:none!|present 5 -5 -4\n\
word:clause:underline 6 -4 -5\n\
word:subject:step -6 -4 8\n\
rule:attitude.self:-|act -14 0 13\n\
path:object(grow+)|out 11 -5 -5\n\
cue:focus 12 -6 -6\n\
path:partner(bond+)>complement(effect-)|out -11 -4 14\n\
path:complement(plain)>content(plain)>complement(plain)|out 12 -3 -9\n\
word:subject:lie 16 0 -15\n\
word:object:invade 9 2 -14\n\
rule:attitude.owner:-|agent:side|other|direct -12 -1 9\n\
rule:demand.object:-|agent:target|other|direct -8 6 -2\n\
rule:attitude.topic:+|own 11 -10 -1\n\
word:object:renew 11 -4 -8\n\
rule:cause.event-patient:-|agent:holder|other|act -10 0 6\n\
word:attribute:remain 12 -5 -8\n\
verb:complement:attitude-! -12 3 2\n\
word:complement:adhere -11 12 -2\n\
word:subject:overcome 11 -8 -5\n\
word:subject:exist 16 -2 -13\n\
word:owner:step 3 6 -10\n\
cue:assassinate -13 0 11\n\
rule:effect.event-patient:-|agent:holder|other|mixed -10 -4 15\n\
word:content:warning 13 -4 -10\n\
word:subject:demand 2 6 -10\n\
rule:effect.topic-patient:+|agent:side -5 13 -6\n\
word:complement:coordinate 13 -5 -9\n\
word:clause:find -6 -5 6\n\
word:complement:draft -8 -5 13\n\
word:complement:exchange 14 -5 -9\n\
rule:cause.agent:-|narration -4 -4 5\n\
word:object:prompt 6 -2 -9\n\
verb:attribute:none!|none -12 -4 16\n\
path:topic(plain)>object(attitude-)|in -13 4 6\n\
word:owner:year 12 -12 -3\n\
path:owner(evaluation+)>subject(plain)|out 10 -5 -8\n\
word:object:exercise -21 -1 17\n\
path:partner(bond+)>topic(plain)>complement(plain)|out 10 -10 -2\n\
word:object:pass -15 7 4\n\
word:topic:base 10 -1 -11\n\
path:partner(bond+)>topic(plain)>object(plain)|in 11 -9 -3\n\
word:object:invoke -7 -7 12\n\
rule:attitude.topic:-|agent:holder|other|indirect 10 -2 -10\n\
word:object:increase 4 1 -7\n\
word:owner:case 15 -7 -6\n\
word:clause:will 9 -7 -6\n\
word:subject:!use -10 6 -1\n\
word:subject:create 6 -5 -4\n\
word:owner:willingness -4 14 -10\n\
rule:effect.owner-patient:+|agent:target 2 -6 2\n\
path:subject(reverse)|out 10 -2 -9\n\
path:subject(reverse)>clause(plain)>clause(plain)|in 15 -4 -12\n\
path:subject(effect+)>clause(effect+)>clause(plain)|in 14 -6 -10\n\
rule:effect.event-patient:-|agent:side 7 0 -10\n\
path:owner(plain)>topic(plain)>complement(cause)|out -11 -4 14\n\
path:owner(plain)>subject(plain)>clause(break-)|in 15 -5 -11\n\
word:object:practice 5 0 -11\n\
verb:object:none!|past -3 -5 3\n\
word:complement:list 15 -5 -10\n\
path:subject(effect-)>clause(grow+)>clause(plain)|in 5 -13 4\n\
cue:assure -13 -1 9\n\
link:topic(evaluation+)|for -8 12 -6\n\
word:clause:practice 5 0 -11\n\
verb:attribute:none!|past 6 4 -12\n\
verb:subject:demand! -11 0 9\n\
word:subject:regard -11 -6 12\n\
word:complement:decide 9 4 -13\n\
verb:subject:evaluation-! 10 -6 -9\n\
rule:break.partner:-|agent:side -17 2 13\n\
clause:clause:that|whether 7 -10 2\n\
path:subject(plain)>content(evaluation+)>object(plain)|out -16 12 -1\n\
rule:bond.state:+|indirect -3 -5 6\n\
word:content:promise 11 0 -13\n\
word:subject:prompt -7 -5 11\n\
word:topic:export 12 -4 -12\n\
word:clause:assume 0 6 -11\n\
word:object:isolate -8 4 0\n\
path:owner(plain)>object(attitude+)>clause(plain)|in -11 5 2\n\
word:subject:!forget 10 -8 -5\n\
rule:reverse.patient:+|direct -1 5 -7\n\
word:complement:stop 12 -6 -6\n\
word:complement:defend -2 -12 12\n\
word:owner:letter -11 -3 13\n\
path:owner(plain)>object(evaluation+)|in -10 0 7\n\
word:complement:!use 14 -2 -11\n\
word:owner:capital 6 -2 -8\n\
verb:clause:possibility!|present -7 8 -6\n\
cue:propose 6 -4 -6\n\
cue:remember -11 14 -8\n\
link:complement(attitude-)|to -6 -4 10\n\
word:object:resist 11 -4 -8\n\
path:topic(plain)>complement(cause)|out 6 -8 1\n\
rule:attitude.self:-|mixed -4 0 -1\n\
rule:attitude.self:-|narration -10 -3 12\n\
path:partner(bond+)>complement(effect-)|in 16 -8 -9\n\
clause:object:participle|of -3 13 -12\n\
word:complement:pursue -1 -6 4\n\
path:owner(effect-)>complement(effect+)>clause(plain)|out 12 -1 -10\n\
rule:idiom.clause:-|own -4 7 -8\n\
rule:reverse.patient:+|agent:other|other|indirect -11 8 0\n\
word:attribute:make 11 -2 -10\n\
word:subject:dismiss 8 0 -9\n\
word:owner:signatory -8 -5 10\n\
rule:attitude.self:-|agent:holder|free|mixed -17 16 -2\n\
word:complement:release 7 2 -9\n\
rule:grow.partner:+|agent:target 2 -10 7\n\
cue:submit 11 -6 -5\n\
path:complement(effect-)>clause(plain)>clause(plain)|in 5 3 -10\n\
word:subject:lose 7 -6 -1\n\
word:subject:resist 12 -6 -7\n\
word:owner:all -3 10 -8\n\
path:modifier(effect-)>object(attitude-)|in 10 2 -14\n\
path:subject(effect-)>content(plain)>object(plain)|out 12 -5 -7\n\
word:subject:link 4 9 -14\n\
word:topic:interest -5 8 -5\n\
word:subject:!come 13 -3 -9\n\
verb:clause:fail -12 -4 13\n\
rule:attitude.self:-|agent:holder|other|mixed -4 -6 7\n\
word:complement:witness -8 -7 15\n\
word:owner:business 11 -8 -1\n\
word:object:enjoy 11 -7 -8\n\
path:subject(grow+)>clause(attitude+)|out -10 6 0\n\
word:owner:minister 5 3 -9\n\
link:owner(friend+)|demonym 0 -2 -6\n\
cue:dismiss -6 4 -1\n\
path:owner(plain)>object(grow+)|out 11 -7 -3\n\
word:complement:count -14 3 6\n\
word:complement:declare 10 -10 -3\n\
path:owner(plain)>object(effect+)>clause(plain)|in 10 -8 -4\n\
word:complement:pay -2 -8 8\n\
rule:effect.event-patient:-|agent:side|other|indirect 13 0 -15\n\
rule:idiom.near:+|narration -1 7 -11\n\
word:clause:!say 10 -3 -10\n\
rule:effect.owner-patient:-|act -6 -1 0\n\
word:complement:export 1 11 -14\n\
word:owner:life -12 10 1\n\
word:subject:walk 2 -9 6\n\
clause:subject:ing|at -5 -7 8\n\
word:owner:readiness 12 -7 -6\n\
clause:object:relative|which -2 -2 -1\n\
rule:attitude.self:-|agent:target|other|indirect 14 -3 -13\n\
link:complement(demand)|from -9 -5 14\n\
rule:idiom.sentence:+|narration 5 1 -8\n\
clause:subject:conditional|unless 0 -10 8\n\
word:clause:appear -2 7 -7\n\
word:object:summon -13 -1 15\n\
word:complement:slap -12 -4 15\n\
path:owner(attitude+)>complement(plain)>clause(plain)|in -12 -3 12\n\
word:complement:depend -4 -10 11\n\
path:subject(effect+)>clause(attitude-)|in 11 -7 -4\n\
word:object:!reflect -16 20 -2\n\
cue:push -9 -1 4\n\
word:subject:throw -5 -3 11\n\
link:complement(plain)|along_with 11 -2 -9\n\
word:content:base -9 15 -7\n\
word:object:write 12 -7 -6\n\
word:patient:action -8 11 -8\n\
word:complement:exert 1 -10 8\n\
word:complement:comply 1 8 -10\n\
word:topic:lack -4 -6 9\n\
rule:demand.object:-|agent:holder|own|mixed 2 5 -8\n\
rule:attitude.patient:+|agent:other|free|indirect 10 -5 -3\n\
word:clause:avoid 5 -1 -8\n\
clause:complement:ing|on 10 -2 -9\n\
word:complement:summon -10 -2 11\n\
word:content:discussion -19 2 14\n\
word:owner:silence -11 -2 14\n\
word:owner:friend 11 -5 -6\n\
rule:effect.owner:+|act 1 5 -8\n\
rule:reverse.agent:-|out -9 -1 10\n\
rule:attitude.partner:+|direct -10 7 1\n\
word:topic:credential 13 -9 -3\n\
rule:attitude.partner:+|mixed 11 -6 -6\n\
word:object:!honor -7 -1 6\n\
word:complement:turn -7 -3 5\n\
rule:effect.copula:+|in 6 -10 2\n\
word:complement:live 5 4 -10\n\
verb:subject:state+ 2 9 -12\n\
word:object:waive -11 -2 7\n\
path:owner(plain)>patient(effect-)>subject(plain)|in 3 10 -15\n\
word:subject:resolve 2 -2 -6\n\
path:owner(attitude-)>subject(plain)|out -10 -3 12\n\
word:topic:people -8 2 4\n\
path:owner(attitude+)>object(cause)|in -11 10 -2\n\
path:subject(attitude+)>clause(plain)|in 1 -3 -1\n\
word:complement:reach -1 1 -5\n\
word:patient:interest -6 -6 12\n\
word:clause:deal -12 5 3\n\
rule:attitude.patient:+|agent:other|other|indirect -10 6 1\n\
word:clause:set -3 -6 3\n\
word:topic:authority -14 1 11\n\
word:content:negotiation 4 -8 2\n\
rule:attitude.partner:+|out -12 1 9\n\
cue:insist 1 -2 -3\n\
rule:attitude.partner:+|agent:other 6 -10 2\n\
word:topic:percent 12 -7 -8\n\
word:owner:player -11 -1 9\n\
word:subject:appear -8 2 2\n\
cue:reveal 8 -3 -9\n\
path:complement(plain)>clause(attempt)|out -15 2 9\n\
word:object:verify -7 15 -8\n\
rule:break.agent:-|free 10 -1 -7\n\
word:clause:result -14 2 9\n\
word:subject:practice -6 13 -9\n\
rule:effect.patient:+|agent:side|other|indirect -2 5 -9\n\
rule:break.partner:-|agent:other|other|direct 13 0 -16\n\
word:object:help -5 0 1\n\
word:subject:buy 2 -10 5\n\
word:owner:leader 5 -7 -2\n\
word:subject:!violate -9 12 -8\n\
word:owner:duty -12 0 9\n\
word:subject:restart 14 -4 -10\n\
rule:effect.owner-patient:-|agent:target|other|indirect -4 -5 7\n\
word:subject:!help 10 -8 -2\n\
word:topic:force 9 -6 -6\n\
path:partner(plain)>complement(effect-)|out 11 -3 -8\n\
word:owner:objective 9 -10 -1\n\
path:subject(plain)>clause(evaluation+)|out 9 -5 -4\n\
word:partner:contact -9 5 -3\n\
word:subject:lay 12 -1 -11\n\
rule:attitude.topic:+|direct 11 -6 -6\n\
word:clause:affirm 14 -7 -7\n\
path:owner(attitude+)>object(plain)>clause(plain)|in -12 9 -1\n\
word:clause:can -12 -3 12\n\
rule:attitude.self:+|act 8 -10 0\n\
path:owner(plain)>complement(demand)|in 13 -6 -7\n\
word:complement:prevent 10 -6 -6\n\
word:topic:direction -14 -3 15\n\
word:topic:dispute 14 -5 -9\n\
link:partner(evaluation-)|between -2 5 -7\n\
word:owner:influence 5 -6 -1\n\
rule:evaluation.modifier-patient:-|direct -8 -6 11\n\
rule:attitude.noun:+|act -8 2 4\n\
rule:evaluation.modifier:+|act 2 0 -6\n\
rule:attitude.owner:-|agent:holder|free|indirect 9 -3 -5\n\
word:complement:join -13 -4 17\n\
word:clause:vote 9 -3 -5\n\
word:complement:abide -10 10 -2\n\
word:subject:rise 10 2 -13\n\
word:subject:request -15 5 5\n\
path:topic(plain)>subject(plain)>clause(plain)|out -11 6 0\n\
link:owner(evaluation+)|by -8 9 -3\n\
word:clause:present -3 10 -8\n\
word:object:need 6 -7 -2\n\
rule:idiom.sentence:+|direct -2 2 -4\n\
rule:will.subject:-|in 4 -8 4\n\
clause:object:ing|instead_of 12 -2 -11\n\
word:subject:!tolerate 14 1 -15\n\
link:patient(effect+)|to 4 2 -9\n\
rule:attitude.self:+|agent:target -9 3 5\n\
rule:effect.copula:-|indirect 6 -4 -6\n\
rule:effect.patient:+|agent:target|free|direct -10 12 -4\n\
word:clause:wait 10 -4 -8\n\
word:subject:salvage 6 -1 -6\n\
word:clause:praise -1 -7 4\n\
word:object:block -11 4 3\n\
cue:like 8 1 -12\n\
link:owner(attitude-)|from 12 -3 -9\n\
path:attribute(plain)>clause(plain)|in 2 1 -7\n\
word:clause:!see -9 1 3\n\
word:complement:mediate 13 -5 -6\n\
word:subject:attach 10 -13 2\n\
rule:attitude.patient:+|free -6 3 -3\n\
word:complement:apply 10 -8 -2\n\
word:subject:attempt -2 -8 10\n\
word:subject:insist 3 -4 -6\n\
rule:attitude.self:+|agent:other|other|direct -8 -6 11\n\
word:object:drop 7 3 -12\n\
verb:complement:counterfactual|present -14 5 7\n\
word:content:reason 7 -3 -7\n\
word:subject:isolate -9 1 4\n\
rule:cause.event-patient:-|agent:side|other|direct 0 -11 8\n\
word:clause:counter -12 2 10\n\
word:subject:ensure 0 -6 1\n\
word:clause:assist -13 9 0\n\
cue:impose -3 -7 8\n\
word:object:achieve 12 -5 -8\n\
rule:attitude.self:-|agent:target|other|direct 2 11 -16\n\
rule:effect.partner-patient:-|act -12 -2 12\n\
rule:effect.partner-patient:-|agent:holder|other|act -12 -2 12\n\
clause:clause:ing|at -5 -7 10\n\
word:clause:offer 7 2 -11\n\
link:patient(attitude-)|against -11 4 0\n\
word:topic:extension -8 -4 8\n\
rule:attitude.owner:-|narration -11 -1 12\n\
word:topic:defeat -13 2 8\n\
word:topic:currency -12 3 6\n\
path:object(reverse)|in 0 -11 10\n\
link:topic(plain)|than -11 -3 12\n\
rule:friend.copula:-|indirect -5 -3 9\n\
word:topic:answer 13 -5 -9\n\
word:subject:pressure 11 -4 -7\n\
link:modifier(attitude-)| 12 -4 -9\n\
word:subject:!talk -6 -6 11\n\
word:object:deliver -13 10 0\n\
rule:cause.event-patient:+|agent:other|other|indirect 6 3 -11\n\
path:partner(plain)>object(plain)|in 2 -7 1\n\
word:complement:set 1 3 -6\n\
cue:fear 6 0 -10\n\
word:clause:stop 1 -2 -3\n\
word:content:standing -11 -7 17\n\
word:subject:admit -9 0 11\n\
word:subject:break -7 -5 9\n\
link:complement(effect-)|as -10 -5 11\n\
word:owner:guarantee 3 -10 8\n\
word:owner:hand 3 -9 1\n\
path:subject(evaluation-)|out -4 -2 2\n\
word:complement:blame 5 -8 2\n\
word:subject:thank 10 -5 -3\n\
word:complement:believe 3 5 -9\n\
path:owner(effect-)>complement(plain)>clause(plain)|out 9 -3 -6\n\
word:subject:mention -3 6 -9\n\
path:subject(plain)>clause(plain)>content(plain)>complement(plain)|in -2 -10 11\n\
word:clause:reach 4 0 -8\n\
verb:attribute:effect- 1 -8 2\n\
path:subject(plain)>content(plain)>object(plain)|out 9 -4 -6\n\
rule:attitude.patient:+|agent:holder|other|mixed -7 12 -6\n\
link:object(reverse)| -5 3 -1\n\
path:subject(plain)>clause(effect+)|in 1 -7 0\n\
cue:imagine 13 -4 -9\n\
word:subject:!yield -13 4 6\n\
path:complement(reverse)>clause(plain)|in 8 4 -13\n\
clause:clause:that|how -3 -8 8\n\
word:complement:result -1 -7 9\n\
cue:understand -4 12 -10\n\
cue:pledge -10 3 3\n\
word:clause:save 5 5 -12\n\
word:subject:exercise -16 9 3\n\
word:complement:everyth -14 1 9\n\
path:subject(plain)>clause(plain)>clause(cause)|in 1 -7 3\n\
word:object:outline 12 -5 -8\n\
word:subject:compensate 7 -8 0\n\
word:object:demand -8 -4 9\n\
word:topic:change 2 -7 1\n\
word:owner:report 9 -5 -4\n\
link:owner(attempt)|name 5 -8 0\n\
path:owner(friend+)>subject(plain)|out -4 -4 7\n\
rule:reverse.agent:-|free -10 0 9\n\
verb:clause:attitude-! 1 -10 6\n\
path:topic(plain)>complement(effect-)>clause(plain)|in -8 -5 14\n\
link:patient(grow+)|against 2 -11 8\n\
word:subject:observe -13 9 3\n\
path:subject(attitude-)>clause(plain)>clause(plain)|in 10 -5 -7\n\
word:object:!allow -13 2 9\n\
word:subject:level -14 -2 16\n\
rule:attitude.topic:+|indirect 6 -5 -4\n\
link:object(evaluation-)| 13 -5 -9\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 9 -2 -9\n\
path:owner(plain)>subject(effect-)>clause(plain)|in 5 -7 -2\n\
path:subject(attitude+)>content(plain)>object(plain)|out -5 13 -11\n\
word:owner:mistake -12 -4 14\n\
word:complement:renew 13 -7 -5\n\
word:object:begin 10 -2 -7\n\
rule:break.partner:-|direct 7 -7 -7\n\
word:topic:request 12 -3 -9\n\
word:complement:!make -6 -4 8\n\
word:complement:urge 11 -5 -8\n\
word:clause:speak -1 8 -5\n\
rule:friend.copula:-|own 6 -10 1\n\
word:subject:!seek -5 11 -5\n\
rule:break.agent:-|in 9 -3 -8\n\
clause:complement:ing|at 1 4 -7\n\
path:object(attitude+)>content(plain)>object(plain)|out 14 -11 -2\n\
word:object:open -10 8 -3\n\
word:topic:example -8 -4 8\n\
word:subject:plot -15 0 16\n\
rule:evaluation.modifier-patient:+|out 3 -1 -5\n\
rule:evaluation.modifier:+|narration -3 -2 1\n\
word:clause:push -7 4 0\n\
word:clause:notify 7 1 -12\n\
word:complement:publish 7 -5 -6\n\
rule:effect.noun-patient:+|narration 2 4 -8\n\
word:clause:!mean 10 -5 -8\n\
word:clause:need 7 -5 -4\n\
link:patient(attitude+)|for -8 8 -2\n\
path:complement(plain)>clause(effect+)|out 3 -8 2\n\
word:complement:end -9 -1 4\n\
cue:press -10 -3 11\n\
rule:cause.event-patient:-|own 3 -3 -4\n\
path:object(plain)>clause(demand)|in 7 1 -12\n\
word:clause:pull 7 -8 -3\n\
rule:effect.owner-patient:+|agent:target|other|indirect 5 -10 2\n\
word:clause:build 3 -9 2\n\
cue:enjoy 9 -6 -5\n\
link:partner(evaluation-)|with 1 3 -10\n\
rule:demand.object:-|agent:holder|free|mixed -8 -5 10\n\
word:owner:form 13 -6 -6\n\
path:complement(plain)>clause(plain)>clause(cause)|in -2 -8 10\n\
path:complement(grow+)>clause(plain)|out 0 -6 4\n\
word:clause:deny 11 -1 -11\n\
word:subject:wait 4 2 -8\n\
link:complement(cause)|over -12 16 -6\n\
rule:friend.copula:+|out -4 -5 2\n\
word:clause:face 0 7 -9\n\
path:owner(friend+)>subject(plain)>clause(plain)|in -1 -10 12\n\
path:partner(bond+)>attribute(plain)|in 12 -7 -5\n\
rule:effect.patient-patient:-|out -11 -1 10\n\
word:clause:welcome 2 -8 1\n\
word:complement:!provide 7 1 -9\n\
path:subject(effect-)>clause(attitude+)|in 4 -9 3\n\
word:clause:tend 14 -1 -11\n\
path:owner(effect-)>complement(attitude+)|out -14 19 -5\n\
word:owner:aid -7 14 -10\n\
word:clause:pass -11 1 8\n\
path:owner(plain)>complement(reverse)|out 10 -3 -9\n\
link:topic(plain)|within 4 8 -13\n\
word:clause:comment 13 -2 -10\n\
word:subject:!reach 10 -4 -9\n\
word:complement:!come 12 -4 -8\n\
word:subject:extract -14 -2 17\n\
word:owner:organization 11 0 -13\n\
word:complement:design -13 -1 9\n\
word:subject:!support 9 -4 -5\n\
path:owner(plain)>subject(grow+)|in -8 -1 5\n\
path:owner(effect+)>object(plain)>clause(plain)|in -4 15 -10\n\
word:topic:leadership -3 13 -10\n\
word:clause:question -11 -2 10\n\
word:object:justify 4 7 -14\n\
word:object:hail 10 -2 -9\n\
word:patient:rhetoric -14 6 2\n\
word:complement:need 0 9 -10\n\
rule:attitude.self:-|agent:holder|own|mixed 12 -8 -4\n\
path:patient(effect-)>complement(plain)|out -8 5 2\n\
word:subject:gain 0 -11 11\n\
path:subject(plain)>content(plain)>complement(plain)>clause(plain)|in 2 -9 5\n\
cue:acknowledge 6 -6 -3\n\
clause:complement:ing|from -7 2 2\n\
word:object:kill -2 3 -8\n\
word:clause:blame -6 -3 8\n\
word:topic:possibility 6 -11 4\n\
word:complement:reimpose 0 -1 -5\n\
clause:complement:that|why -3 11 -11\n\
path:owner(plain)>subject(attitude+)|in -9 5 2\n\
rule:grow.partner:+|agent:side|other|direct -10 6 2\n\
word:complement:visit 7 -8 0\n\
path:partner(bond+)>subject(plain)|out 0 4 -7\n\
word:complement:!agree -9 2 2\n\
word:subject:suggest 2 5 -8\n\
word:subject:review 9 -8 -3\n\
clause:object:adverbial|as_soon_as -7 -6 12\n\
word:object:step -9 6 1\n\
word:content:concern 10 -4 -5\n\
word:subject:submit -7 0 3\n\
word:subject:form 7 -7 -4\n\
rule:attitude.patient:+|direct -5 2 -1\n\
word:owner:intelligence 11 0 -10\n\
word:subject:promote 0 -8 6\n\
rule:evaluation.modifier-patient:+|mixed -10 6 2\n\
word:object:ignore -11 2 5\n\
word:owner:hegemony -7 -2 11\n\
path:subject(bond+)>clause(plain)|in -6 -6 10\n\
word:complement:lift 6 -1 -8\n\
word:owner:ground 11 -2 -11\n\
rule:idiom.clause:+|indirect -6 -5 10\n\
rule:attitude.owner:+|agent:side|other|indirect -3 9 -9\n\
path:owner(evaluation+)>subject(plain)>clause(plain)|in 4 -9 2\n\
link:complement(plain)|regarding 9 -7 -1\n\
rule:reverse.patient:-|in 7 -3 -6\n\
rule:effect.noun-patient:+|own 9 -8 -2\n\
word:owner:import 10 0 -11\n\
word:content:obligation -11 -3 13\n\
rule:effect.partner-patient:-|out -7 -5 8\n\
link:complement(effect+)|against 5 -9 0\n\
path:complement(attitude-)>clause(plain)|in -6 5 -5\n\
word:subject:exert 2 -10 8\n\
link:complement(plain)|after 7 -5 -2\n\
word:topic:control 2 7 -12\n\
link:complement(effect+)|like -7 13 -3\n\
word:content:resolution 2 -9 7\n\
word:patient:ban -4 -5 9\n\
rule:effect.patient:-|agent:target|other|indirect 8 -4 -4\n\
word:topic:anniversary 1 -7 7\n\
cue:concerned -6 -2 7\n\
word:complement:propose -7 -5 8\n\
link:complement(cause)|such_as -12 5 1\n\
word:modifier:involvement -16 0 17\n\
verb:subject:possibility!|none 8 1 -10\n\
path:patient(effect-)>object(effect-)>clause(plain)|in -7 -9 12\n\
word:clause:solidify -14 16 -2\n\
rule:evaluation.modifier-patient:-|other 8 -8 -1\n\
rule:effect.owner-patient:-|agent:other|free|mixed -10 4 4\n\
rule:idiom.near:+|mixed -11 -2 10\n\
word:subject:attend 6 -2 -6\n\
word:object:attach 0 9 -8\n\
word:owner:border 8 -5 -7\n\
verb:complement:obligation!|present -2 -5 2\n\
word:topic:restoration -9 -2 11\n\
path:owner(plain)>subject(evaluation-)|in 11 -3 -8\n\
verb:complement:bond+! 10 -9 -4\n\
path:subject(plain)>clause(evaluation-)|in 8 -1 -9\n\
word:clause:wish 3 3 -10\n\
word:topic:embassy -10 -1 9\n\
word:subject:transfer 10 -5 -8\n\
word:topic:document 10 -3 -6\n\
path:owner(plain)>subject(plain)>clause(attempt)|in -9 -4 11\n\
path:topic(plain)>complement(effect+)|in 10 -8 -3\n\
word:owner:knee -7 13 -8\n\
rule:attitude.topic:-|out 7 -6 -2\n\
rule:attitude.agent:-|act 7 -1 -8\n\
rule:evaluation.modifier:+|mixed -5 2 -3\n\
link:topic(bond+)|on 10 -5 -6\n\
clause:object:adverbial|since 3 -7 3\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)>clause(plain)|in 7 -10 1\n\
link:complement(attitude-)|on 5 -5 -1\n\
word:topic:delegation 10 -4 -6\n\
word:complement:!hold -6 -4 11\n\
word:complement:!work 11 -4 -7\n\
word:complement:bind 4 9 -17\n\
word:content:evidence -2 9 -12\n\
word:topic:money 5 3 -9\n\
word:object:intensify -6 -5 11\n\
word:complement:describe 0 0 -5\n\
path:owner(plain)>complement(attitude+)|out 4 2 -9\n\
path:subject(attempt)>clause(attitude+)|in -7 14 -10\n\
word:patient:country -8 -8 16\n\
word:partner:dialog 5 2 -9\n\
link:patient(attitude+)|of -3 -11 10\n\
word:clause:understand -1 5 -7\n\
word:subject:fire 7 1 -9\n\
word:owner:dominance -15 -4 18\n\
word:clause:choose -7 -3 8\n\
cue:include -14 7 2\n\
rule:cause.event-patient:+|agent:side 8 -4 -6\n\
link:attribute(effect+)| 8 -7 -3\n\
word:content:side 3 -10 5\n\
clause:clause:conditional|unless 13 -1 -11\n\
word:topic:party 0 -6 5\n\
word:clause:isolate 10 -4 -7\n\
rule:effect.patient-patient:-|in -1 2 -4\n\
word:topic:negotiation 1 -6 2\n\
rule:effect.owner-patient:-|agent:holder|free|indirect 11 -1 -9\n\
word:patient:restoration -10 -2 12\n\
word:owner:delegation 10 -7 -4\n\
word:subject:enter 4 -2 -6\n\
link:topic(plain)|at 1 -7 5\n\
path:patient(grow+)>complement(break-)|in -11 -5 14\n\
path:patient(effect-)>topic(grow+)>complement(break-)|in -11 -5 14\n\
word:complement:attach -4 10 -5\n\
path:topic(plain)>complement(attitude-)|in 11 -2 -7\n\
word:complement:challenge -8 -3 11\n\
rule:effect.patient-patient:-|free 9 -4 -7\n\
rule:will.subject:-|direct 10 -6 -4\n\
path:subject(effect-)>content(plain)>complement(plain)|out 10 -6 -5\n\
path:subject(plain)>clause(break-)|in 2 -9 7\n\
path:subject(effect-)>clause(attempt)>clause(plain)|in -9 -1 7\n\
word:subject:decline -11 0 12\n\
word:content:meeting 9 -5 -3\n\
word:complement:include 2 5 -8\n\
path:subject(effect-)>clause(attitude+)>clause(plain)|in -11 2 5\n\
clause:complement:participle|of -1 7 -9\n\
word:topic:attention 2 -8 5\n\
word:complement:stress 4 -7 -2\n\
rule:cause.agent:-|own 6 -5 -4\n\
word:subject:hide -18 3 13\n\
word:subject:paragraph -14 18 -5\n\
word:subject:capture 10 -2 -9\n\
word:subject:!continue -13 1 10\n\
word:object:plan 5 4 -11\n\
rule:reverse.patient:-|agent:holder -8 -4 9\n\
word:object:reaffirm 5 -3 -7\n\
word:content:aim -6 1 2\n\
word:object:provide 3 -4 -2\n\
word:subject:detain 2 12 -14\n\
word:object:advance 5 4 -10\n\
word:topic:form -7 -4 11\n\
rule:effect.owner-patient:+|agent:other|other|indirect -3 0 -1\n\
word:complement:target -7 -5 9\n\
word:subject:intensify -9 -2 7\n\
word:subject:cease -8 -3 10\n\
path:patient(effect-)>complement(plain)|in 1 6 -9\n\
path:patient(plain)>subject(plain)|in 10 -4 -9\n\
word:complement:fire -12 1 9\n\
verb:clause:evaluation-! 4 -9 4\n\
word:object:!provide 4 2 -8\n\
path:owner(plain)>subject(attitude-)|out -1 -4 5\n\
word:subject:ship -8 5 0\n\
word:clause:negotiate 4 -7 2\n\
word:clause:sell 7 -2 -8\n\
rule:effect.topic-patient:-|agent:side -8 -1 7\n\
cue:counter -13 7 4\n\
word:subject:quote 8 -2 -5\n\
word:partner:difference 6 -9 -2\n\
word:owner:site -10 1 6\n\
rule:effect.patient-patient:-|direct 3 0 -7\n\
word:topic:call -11 1 7\n\
word:complement:achieve -9 11 -1\n\
word:partner:interaction 4 -8 0\n\
rule:attitude.self:+|agent:side|other|direct -11 3 5\n\
word:object:respect 5 5 -10\n\
word:subject:guarantee -11 -4 11`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:lean own:against own:favor side:against target:against side:lean voice-confidence target:favor reverse side:favor target:lean holder:against holder:n holder:favor sentence:against sentence:lean holder:lean target:favor- side:n sentence:favor target:n sum:against cue-distance extent target:against+ target:against- sum:tone- unnamed after target:favor+ before sum:favor target:favor-|direct holder:party side:other sum:tone+ sentence:n via:name|in form:name holder:person side:own via:carried|in rule:tone.near:-|other rule:tone.sentence:-|other target:against-|indirect target:against-|direct target:favor-|indirect target:favor-|narration rule:tone.near:+|other rule:tone.sentence:-|in rule:tone.near:-|in side:free rivals:1|side:other rule:tone.near:+|in target:against+|direct rivals:0|side:other rule:tone.near:-|direct verb:object:none|past clause:object:main| mode:direct|side:own rule:effect.noun-patient:-|other target:against+|indirect target:against+|narration target:favor+|direct nested:false via:affiliate|in mode:direct|side:other present:true rule:tone.sentence:-|free rule:tone.sentence:+|other cue:say present:false rule:tone.near:+|direct rule:tone.sentence:-|direct rule:evaluation.copula:+|in role:owner|other|in role:subject|other|out sum:silent via:affiliate|out mode:indirect|side:other clause:subject:main| holder:group role:patient|other|in references:3+ role:complement|other|in rule:tone.near:-|own rule:tone.sentence:+|in verb:subject:none|past word:clause:say mode:direct rivals:1|side:own role:owner|own|in role:subject|other|in target:favor-|act verb:subject:none|present via:pronoun|in mode:direct|side:free target:favor-|mixed clause:clause:main| clause:object:to|to form:people rule:tone.clause:+|in rule:tone.sentence:+|free verb:clause:none|past mode:narration|side:free path:owner(effect-)>subject(plain)|out role:topic|other|in rule:tone.sentence:+|direct target:against-|narration rivals:2|side:free rule:attitude.owner:+|in rule:attitude.self:-|agent:holder rule:effect.noun-patient:-|in rule:evaluation.copula:+|direct target:against-|act mode:narration rule:bond.partner:+|in rule:effect.agent:-|in verb:subject:plain via:name|out link:owner(bond+)|name link:owner(plain)|'s link:owner(plain)|name references:1 rule:bond.partner:+|direct target:favor+|narration verb:complement:none|present role:partner|other|in rule:bond.partner:+|other rule:tone.clause:-|in rule:tone.near:+|free verb:clause:none|present verb:object:none|present clause:complement:main| role:subject|own|in rule:tone.sentence:+|indirect target:favor+|indirect verb:clause:plain rivals:0|side:free rule:attitude.owner:-|agent:holder rule:effect.owner:-|in rule:evaluation.copula:+|other rule:evaluation.noun:-|free side:alone clause:subject:ing|in holder:institution holder:narrator rule:effect.owner:-|other rule:evaluation.noun:+|out rule:obligation.subject:-|in rule:tone.sentence:-|own sentence:alone verb:object:attitude+ via:event|in holder:alone role:owner|free|in rule:attitude.owner:+|agent:holder rule:tone.near:+|own rule:tone.near:-|indirect rule:tone.sentence:+|own target:against+|mixed word:content:right word:object:confirm word:subject:play references:2 rule:effect.agent:-|direct rule:tone.near:-|mixed verb:object:none|none word:clause:be clause:complement:to|to clause:subject:conditional|if mode:indirect role:object|other|in role:subject|free|in rule:attitude.owner:+|other rule:evaluation.verb:+|own rule:tone.clause:+|other rule:tone.clause:+|out rule:tone.near:-|free rule:tone.sentence:+|out verb:clause:none|none verb:complement:none|none clause:subject:to|to link:object(attitude+)| link:subject(plain)| role:partner|own|in rule:tone.clause:+|direct rule:tone.sentence:-|indirect target:against-|mixed verb:complement:effect- cue:warn link:owner(effect-)|name mode:act mode:indirect|side:own outside|mode:narration role:owner|free|out rule:attitude.owner:+|indirect rule:tone.near:+|indirect verb:subject:none!|none word:subject:be form:adjective link:owner(plain)|demonym rivals:2|side:other role:object|own|in rule:effect.agent:+|in rule:grow.agent:+|other rule:tone.clause:+|narration rule:tone.clause:-|other rule:tone.near:+|out rule:tone.sentence:-|out verb:complement:none|past verb:object:plain word:topic:exchange mode:indirect|side:free nested:true rule:effect.agent:-|other rule:effect.owner:-|indirect rule:reverse.patient:+|in rule:tone.sentence:-|narration verb:object:attitude- via:polity|in word:owner:authority clause:subject:that|that cue:add cue:claim cue:highlight cue:maintain cue:stress link:subject(effect-)| role:complement|free|in rule:bond.partner:+|own rule:grow.partner:+|other rule:tone.clause:-|direct verb:complement:attitude+ link:partner(plain)|between path:subject(plain)>clause(plain)|in rivals:1|side:free rule:effect.noun-patient:-|free rule:evaluation.copula:+|free rule:evaluation.verb:+|in rule:evaluation.verb:-|narration rule:tone.near:-|act rule:tone.sentence:-|mixed verb:complement:future|present verb:object:effect- word:owner:move cue:: cue:tell mode:mixed|side:other outside|mode:indirect rivals:3+|side:other role:complement|own|in rule:attitude.agent:-|other rule:attitude.owner:-|in rule:attitude.self:-|in rule:effect.agent:+|other rule:effect.agent:-|free rule:effect.event-patient:-|agent:holder rule:effect.owner-patient:-|other rule:effect.owner:-|free rule:evaluation.modifier:-|free verb:clause:plain! verb:object:cause verb:subject:future|present via:pair|in word:owner:deal word:subject:commit clause:clause:conditional|if clause:clause:that|that outside|mode:act path:subject(plain)|out role:subject|free|out rule:attitude.owner:-|other rule:attitude.patient:-|agent:holder rule:attitude.self:-|agent:target rule:bond.partner:+|indirect rule:demand.object:-|agent:holder rule:demand.object:-|agent:other rule:effect.owner:-|out rule:effect.patient:-|other rule:evaluation.modifier:-|narration rule:evaluation.noun:+|free rule:evaluation.verb:-|out rule:tone.clause:+|free rule:tone.near:-|narration verb:complement:plain verb:subject:attitude+ verb:subject:cause verb:subject:none|none word:clause:think word:complement:be word:owner:nation word:subject:miss word:subject:withdraw clause:clause:to|to clause:subject:that| link:complement(grow+)|with link:object(effect-)| link:owner(effect-)|'s link:topic(plain)|in mode:act|side:other path:none|in rivals:2|side:own role:patient|other|out rule:attitude.owner:-|agent:other rule:effect.noun-patient:-|indirect rule:effect.owner-patient:-|agent:holder rule:evaluation.modifier:+|in rule:evaluation.verb:+|narration rule:idiom.sentence:-|in rule:tone.sentence:+|narration target:against+|act target:favor+|mixed verb:clause:attempt verb:object:volition|none verb:subject:volition|none via:pronoun|out word:complement:issue word:owner:program word:owner:regime word:owner:sanction word:owner:withdrawal word:subject:fulfill clause:complement:that|that clause:object:that|that clause:subject:ing| cue:accord cue:confirm cue:urge cue:vow link:complement(plain)|with link:owner(evaluation+)|'s mode:mixed|side:own path:complement(plain)|in path:owner(plain)>subject(plain)|in path:subject(plain)>clause(plain)|out rule:attitude.agent:+|in rule:attitude.noun:+|in rule:attitude.patient:+|agent:holder rule:attitude.patient:+|other rule:attitude.self:+|other rule:effect.owner:-|direct rule:effect.owner:-|narration rule:effect.patient:-|agent:other rule:effect.patient:-|free rule:effect.patient:-|in rule:evaluation.copula:+|indirect rule:evaluation.modifier:-|other rule:evaluation.noun:+|indirect rule:evaluation.noun:+|narration rule:evaluation.noun:+|other rule:evaluation.verb:-|free rule:grow.agent:+|indirect rule:idiom.near:-|own rule:tone.clause:+|indirect rule:tone.clause:-|out verb:object:none!|present word:clause:issue word:object:address word:object:conclude word:owner:policy word:owner:right word:subject:show word:subject:stand cue:announce cue:state link:complement(effect+)|by link:patient(effect-)|on role:owner|other|out rule:attitude.agent:+|other rule:attitude.noun:+|other rule:attitude.noun:-|other rule:attitude.owner:+|own rule:attitude.partner:-|agent:holder rule:attitude.patient:+|in rule:effect.agent:-|out rule:effect.patient:+|other rule:effect.patient:-|direct rule:evaluation.copula:-|in rule:evaluation.modifier:+|own rule:evaluation.modifier:-|direct rule:evaluation.noun:+|in rule:evaluation.noun:-|narration rule:obligation.subject:-|other target:favor+|act verb:clause:none!|present verb:clause:obligation|present verb:complement:cause verb:object:future|present verb:object:grow+ verb:subject:ability!|none verb:subject:attitude- verb:subject:evaluation+ verb:subject:none!|past via:previous|in word:clause:make word:owner:position word:subject:issue clause:complement:that| clause:object:that| cue:report cue:write link:complement(plain)|against link:object(plain)| link:owner(attitude+)|'s link:subject(evaluation+)| link:topic(bond+)|for path:complement(plain)>clause(plain)|out path:subject(effect+)|in rivals:0|side:own role:object|other|out rule:attitude.owner:-|indirect rule:attitude.self:+|agent:holder rule:attitude.self:-|other rule:bond.partner:+|free rule:break.partner:-|agent:holder rule:demand.object:-|agent:side rule:demand.object:-|in rule:effect.agent:+|indirect rule:effect.noun-patient:-|act rule:effect.patient:+|agent:holder|other|act rule:evaluation.noun:+|own rule:idiom.sentence:-|free rule:idiom.sentence:-|narration rule:obligation.subject:-|indirect rule:reverse.patient:+|other rule:tone.clause:+|own rule:tone.near:+|act rule:tone.near:-|out rule:will.subject:+|other verb:clause:attitude+ verb:complement:grow+ verb:complement:plain! verb:subject:effect- verb:subject:none!|present verb:subject:obligation|present via:self|in word:attribute:be word:clause:fail word:clause:go word:object:!forget word:object:initiate word:owner:ally word:owner:capability word:owner:failure word:subject:have word:subject:prove word:subject:reach clause:clause:ing| clause:object:ing| clause:object:relative|that cue:describe cue:thank cue:threaten link:complement(plain)|by link:complement(plain)|in link:object(demand)| link:patient(effect-)|against mode:mixed path:subject(effect-)|out path:subject(plain)|in rule:attitude.agent:-|out rule:attitude.topic:-|agent:holder rule:demand.object:-|direct rule:effect.agent:+|direct rule:effect.owner-patient:-|agent:other rule:effect.owner:+|in rule:effect.patient:+|direct rule:effect.patient:+|in rule:evaluation.copula:+|own rule:evaluation.modifier:-|out rule:evaluation.noun:-|out rule:friend.copula:+|in rule:idiom.sentence:-|direct rule:reverse.patient:+|agent:holder rule:tone.clause:-|act rule:tone.clause:-|free rule:tone.near:+|mixed verb:attribute:none|present verb:clause:possibility|present verb:subject:effect-! verb:subject:plain! word:clause:believe word:clause:move word:owner:approach word:owner:side word:patient:sanction word:subject:!be word:subject:become word:subject:say clause:attribute:main| clause:clause:that| clause:complement:participle| clause:object:ing|for clause:object:ing|of clause:subject:adverbial|after clause:subject:participle| cue:reject cue:talk link:complement(effect+)|with link:complement(plain)|between link:owner(plain)|of link:partner(bond+)|- link:partner(bond+)|between link:partner(bond+)|with link:subject(attitude+)| path:complement(cause)|in path:complement(effect+)|out path:owner(evaluation+)>object(plain)|in path:subject(plain)>clause(plain)>clause(plain)|in rivals:3+|side:free role:complement|other|out role:patient|free|out rule:attitude.agent:+|out rule:attitude.agent:-|direct rule:attitude.agent:-|in rule:attitude.self:-|agent:other rule:attitude.topic:-|other rule:cause.event-patient:-|agent:holder rule:demand.object:-|mixed rule:effect.agent:+|free rule:effect.agent:-|mixed rule:effect.owner-patient:+|agent:other rule:effect.owner-patient:+|in rule:effect.owner-patient:-|agent:target rule:effect.owner-patient:-|in rule:effect.owner-patient:-|indirect rule:effect.owner:+|other rule:effect.patient:-|agent:side rule:evaluation.copula:-|own rule:evaluation.modifier:-|in rule:evaluation.noun:+|direct rule:grow.agent:+|own rule:idiom.clause:-|other rule:idiom.near:-|free rule:tone.clause:-|indirect rule:tone.clause:-|own rule:tone.near:+|narration target:alone verb:clause:attitude- verb:clause:demand verb:clause:effect- verb:clause:evaluation- verb:complement:obligation|past verb:object:fail! verb:subject:effect+ verb:subject:grow+! verb:subject:possibility|present via:event|out word:clause:consider word:clause:continue word:clause:plan word:clause:stress word:clause:work word:object:urge word:owner:commitment word:owner:presence word:owner:pressure word:subject:fail word:subject:preserve word:subject:use word:topic:side clause:attribute:that| clause:attribute:that|that clause:object:ing|by clause:subject:ing|instead_of clause:subject:relative| cue:ask cue:assert cue:believe cue:emphasize cue:express cue:make cue:note cue:see link:complement(attitude+)|with link:complement(plain)|as link:complement(plain)|for link:owner(effect-)|demonym link:owner(friend+)|'s link:subject(cause)| link:subject(grow+)| link:topic(plain)|on path:complement(grow+)|in path:complement(plain)>clause(plain)>clause(plain)|in path:complement(plain)|out path:object(attitude+)|in path:object(plain)>clause(plain)|out path:owner(plain)>object(attitude+)|in path:owner(plain)>object(plain)>clause(cause)|in path:owner(plain)>subject(attempt)|out path:owner(plain)>subject(plain)>clause(attempt)|out path:subject(attitude+)|in path:subject(attitude-)|in path:subject(cause)|in path:subject(demand)|out path:subject(effect-)>clause(plain)>clause(plain)|in path:subject(effect-)|in path:subject(grow+)|in role:object|free|in role:partner|other|out role:topic|free|out rule:attitude.noun:-|in rule:attitude.noun:-|own rule:attitude.owner:+|agent:other rule:attitude.patient:-|free rule:attitude.patient:-|in rule:attitude.self:+|in rule:attitude.self:-|direct rule:attitude.self:-|indirect rule:bond.partner:+|mixed rule:cause.event-patient:-|agent:side rule:cause.event-patient:-|direct rule:cause.event-patient:-|other rule:demand.object:-|agent:other|other|indirect rule:demand.object:-|free rule:demand.object:-|other rule:effect.agent:+|own rule:effect.agent:-|indirect rule:effect.noun-patient:-|out rule:effect.noun-patient:-|own rule:effect.owner-patient:+|other rule:effect.owner-patient:-|agent:other|free|direct rule:effect.owner-patient:-|direct rule:effect.patient:+|agent:holder rule:effect.patient:+|agent:side rule:effect.patient:-|agent:holder rule:evaluation.copula:-|free rule:evaluation.noun:-|in rule:friend.copula:+|direct rule:grow.partner:+|agent:holder rule:grow.partner:+|indirect rule:grow.partner:+|own rule:idiom.near:-|narration rule:idiom.sentence:-|mixed rule:tone.sentence:-|act rule:will.subject:+|own verb:attribute:none|past verb:attribute:plain verb:attribute:plain! verb:clause:attitude+! verb:clause:cause verb:clause:grow+ verb:complement:none!|present verb:object:ability|present verb:object:break- verb:object:effect+ verb:object:none!|none verb:object:plain! verb:subject:ability!|present verb:subject:ability|present verb:subject:demand word:complement:come word:complement:continue word:content:effort word:object:highlight word:object:make word:owner:administration word:owner:country word:owner:government word:owner:party word:owner:power word:patient:violation word:subject:act word:subject:counter word:subject:draft word:subject:give word:subject:implement word:subject:support word:topic:action clause:attribute:participle| clause:attribute:relative|which clause:clause:participle| clause:complement:ing|for clause:complement:relative| clause:complement:relative|that clause:complement:that|whether clause:object:participle| clause:subject:adverbial|because cue:criticize cue:point cue:remark link:attribute(plain)| link:complement(attitude+)|against link:complement(attitude+)|in link:complement(attitude-)|from link:complement(cause)|by link:complement(grow+)|in link:complement(plain)|on link:complement(plain)|to link:modifier(plain)| link:object(attitude-)| link:partner(plain)|with link:subject(demand)| link:subject(effect+)| link:subject(evaluation-)| link:topic(plain)|from mode:mixed|side:free path:complement(effect-)>clause(plain)|in path:complement(effect-)|in path:complement(plain)>clause(plain)|in path:object(attitude-)|in path:owner(effect-)>subject(plain)>clause(plain)|in path:owner(plain)>object(effect-)|out path:owner(plain)>subject(attitude+)>clause(plain)|in path:subject(attitude-)|out path:subject(cause)>clause(plain)|in path:subject(effect+)>clause(plain)|out role:complement|free|out role:patient|own|in rule:attitude.agent:+|free rule:attitude.agent:+|indirect rule:attitude.noun:+|indirect rule:attitude.owner:+|agent:side rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|free rule:attitude.owner:-|mixed rule:attitude.partner:-|other rule:attitude.patient:+|agent:holder|other|indirect rule:attitude.self:+|agent:holder|other|indirect rule:attitude.self:+|direct rule:attitude.self:+|indirect rule:attitude.topic:-|in rule:bond.partner:+|out rule:cause.agent:-|free rule:cause.agent:-|out rule:cause.event-patient:+|agent:holder rule:demand.object:-|agent:other|free|direct rule:demand.object:-|indirect rule:effect.agent:+|out rule:effect.event-patient:-|other rule:effect.owner-patient:+|agent:holder rule:effect.owner-patient:+|agent:holder|other|act rule:effect.owner-patient:+|indirect rule:effect.owner-patient:-|free rule:effect.owner-patient:-|out rule:effect.patient:+|agent:other rule:effect.patient:-|mixed rule:effect.topic-patient:-|agent:other rule:effect.topic-patient:-|in rule:evaluation.copula:+|narration rule:evaluation.modifier:+|free rule:evaluation.modifier:+|other rule:evaluation.modifier:-|indirect rule:evaluation.verb:+|other rule:evaluation.verb:+|out rule:evaluation.verb:-|other rule:friend.owner:+|own rule:grow.agent:+|in rule:grow.partner:+|agent:other rule:grow.partner:+|out rule:idiom.near:-|other rule:idiom.sentence:+|direct rule:idiom.sentence:+|in rule:inability.subject:-|in rule:obligation.subject:-|direct rule:obligation.subject:-|free rule:obligation.subject:-|out rule:reverse.patient:+|agent:other rule:tone.clause:-|mixed rule:tone.sentence:+|mixed rule:will.subject:+|direct rule:will.subject:+|in verb:clause:break- verb:clause:effect+ verb:clause:future!|present verb:clause:none!|none verb:clause:none!|past verb:complement:evaluation- verb:complement:none!|none verb:complement:possibility|present verb:complement:volition|none verb:object:demand verb:object:evaluation+ verb:object:future!|present verb:object:possibility|present verb:object:reverse verb:subject:ability|none verb:subject:future!|present verb:subject:grow+ verb:subject:reverse word:attribute:!be word:clause:!be word:clause:bring word:clause:demonstrate word:clause:promise word:clause:show word:complement:address word:complement:announce word:complement:claim word:complement:counter word:complement:meet word:complement:refer word:complement:walk word:content:deal word:content:decision word:content:time word:object:counter word:object:fulfill word:object:have word:object:offer word:object:receive word:object:say word:object:underline word:object:welcome word:owner:tanker word:owner:tie word:subject:!accept word:subject:destroy word:subject:discuss word:subject:fight word:subject:make word:subject:practice word:subject:seem word:topic:condolence word:topic:one word:topic:reference clause:clause:adverbial|while clause:clause:ing|in clause:clause:relative|that clause:clause:relative|what clause:complement:adverbial|after clause:complement:adverbial|since clause:complement:ing| clause:object:adverbial|after clause:object:ing|in clause:object:relative|which clause:object:relative|who clause:subject:ing|on clause:subject:participle|as clause:subject:relative|that clause:subject:relative|which clause:subject:relative|who cue:agree cue:call cue:discuss cue:explain cue:know cue:oppose cue:promise cue:show cue:summon cue:underline cue:want link:complement(cause)|in link:complement(effect+)|in link:complement(effect-)|against link:complement(effect-)|on link:complement(plain)|from link:complement(plain)|of link:modifier(effect-)| link:object(effect+)| link:owner(bond+)|demonym link:owner(evaluation-)|of link:patient(effect-)|anti link:patient(plain)|against link:subject(attempt)| link:subject(attitude-)| link:topic(evaluation+)|in link:topic(plain)|of link:topic(plain)|such_as mode:act|side:free outside|mode:direct outside|mode:mixed path:complement(attitude+)|in path:complement(attitude-)|out path:complement(cause)|out path:complement(demand)|in path:complement(effect+)>clause(plain)|in path:complement(plain)>clause(attitude-)|in path:complement(plain)>clause(grow+)|in path:object(cause)|out path:object(demand)|out path:object(effect-)>clause(plain)>clause(plain)|in path:object(plain)|in path:owner(evaluation+)>complement(plain)>clause(plain)|in path:owner(plain)>complement(cause)|in path:owner(plain)>complement(plain)|in path:owner(plain)>object(plain)|in path:owner(plain)>object(plain)|out path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in path:owner(plain)>subject(plain)|out path:owner(plain)>topic(plain)>object(plain)|in path:partner(bond+)>object(grow+)|out path:partner(bond+)>subject(plain)|in path:subject(attitude+)>clause(plain)|out path:subject(attitude+)|out path:subject(cause)|out path:subject(effect-)>clause(plain)|out path:subject(grow+)|out path:subject(plain)>clause(attitude-)>clause(plain)|out path:subject(plain)>clause(cause)|in path:subject(plain)>clause(grow+)|out path:topic(plain)>attribute(plain)|in path:topic(plain)>complement(plain)|in path:topic(plain)>complement(plain)|out path:topic(plain)>object(plain)|in path:topic(plain)>subject(plain)|in rivals:3+|side:own role:modifier|other|in role:owner|own|out role:partner|free|in role:patient|free|in role:topic|free|in role:topic|own|in rule:attitude.agent:+|direct rule:attitude.agent:+|mixed rule:attitude.agent:+|own rule:attitude.agent:-|narration rule:attitude.noun:+|direct rule:attitude.noun:-|direct rule:attitude.noun:-|out rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:-|agent:holder|free|indirect rule:attitude.partner:-|indirect rule:attitude.patient:-|agent:holder|free|indirect rule:attitude.patient:-|indirect rule:attitude.self:+|out rule:attitude.self:+|own rule:attitude.self:-|agent:holder|other|indirect rule:attitude.self:-|free rule:attitude.self:-|mixed rule:attitude.self:-|out rule:attitude.topic:-|indirect rule:bond.partner:+|act rule:bond.partner:+|narration rule:break.partner:-|in rule:break.partner:-|indirect rule:cause.event-patient:-|agent:other rule:cause.event-patient:-|agent:other|other|direct rule:cause.event-patient:-|mixed rule:cause.event-patient:-|out rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:other|other|mixed rule:demand.object:-|agent:side|other|indirect rule:effect.agent:-|narration rule:effect.agent:-|own rule:effect.event-patient:-|agent:holder|other|act rule:effect.event-patient:-|free rule:effect.noun-patient:+|other rule:effect.noun-patient:-|direct rule:effect.noun-patient:-|mixed rule:effect.owner-patient:+|agent:holder|other|indirect rule:effect.owner-patient:+|agent:other|free|indirect rule:effect.owner-patient:+|direct rule:effect.owner-patient:+|free rule:effect.owner-patient:+|own rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner-patient:-|agent:other|other|direct rule:effect.owner-patient:-|agent:side rule:effect.owner-patient:-|own rule:effect.owner:+|free rule:effect.owner:-|act rule:effect.owner:-|mixed rule:effect.owner:-|own rule:effect.partner-patient:+|other rule:effect.partner-patient:-|act rule:effect.partner-patient:-|other rule:effect.patient:+|act rule:effect.patient:+|agent:other|other|direct rule:effect.patient:+|out rule:effect.patient:-|indirect rule:effect.patient:-|out rule:effect.topic-patient:-|own rule:evaluation.copula:+|out rule:evaluation.copula:-|direct rule:evaluation.copula:-|mixed rule:evaluation.copula:-|other rule:evaluation.modifier-patient:+|in rule:evaluation.modifier-patient:+|indirect rule:evaluation.modifier-patient:+|other rule:evaluation.modifier:+|direct rule:evaluation.modifier:+|indirect rule:evaluation.verb:+|free rule:evaluation.verb:+|indirect rule:evaluation.verb:-|in rule:friend.copula:+|free rule:friend.copula:+|other rule:friend.copula:+|own rule:friend.owner:+|in rule:friend.owner:+|indirect rule:grow.agent:+|mixed rule:grow.agent:+|out rule:grow.partner:+|in rule:idiom.clause:-|in rule:idiom.near:+|direct rule:idiom.near:+|in rule:idiom.near:-|in rule:idiom.near:-|indirect rule:idiom.near:-|out rule:idiom.sentence:+|own rule:idiom.sentence:-|out rule:idiom.sentence:-|own rule:inability.subject:-|free rule:inability.subject:-|other rule:obligation.subject:-|own rule:refusal.subject:-|direct rule:refusal.subject:-|own rule:reverse.owner:-|other rule:reverse.patient:+|free rule:reverse.patient:+|indirect rule:tone.clause:+|mixed rule:tone.clause:-|narration rule:tone.sentence:+|act verb:attribute:none!|none verb:clause:ability!|none verb:clause:ability|present verb:clause:grow+! verb:complement:attitude- verb:complement:bond+ verb:complement:break- verb:complement:effect+ verb:complement:effect+! verb:complement:evaluation+ verb:complement:obligation|present verb:object:effect-! verb:object:obligation|present verb:subject:attempt verb:subject:attempt! verb:subject:break- verb:subject:evaluation- verb:subject:obligation|none verb:subject:volition!|none via:pair|out via:polity|out word:clause:!accept word:clause:add word:clause:claim word:clause:confirm word:clause:deprive word:clause:give word:clause:initiate word:clause:insist word:clause:know word:clause:lead word:clause:maintain word:clause:note word:clause:prove word:clause:reduce word:clause:see word:clause:start word:clause:strive word:clause:support word:clause:tell word:clause:try word:clause:want word:clause:warn word:complement:!have word:complement:adopt word:complement:call word:complement:conduct word:complement:cooperate word:complement:discuss word:complement:pull word:complement:say word:complement:show word:complement:work word:content:mechanism word:content:move word:content:willingness word:object:!follow word:object:!have word:object:announce word:object:back word:object:call word:object:conduct word:object:do word:object:force word:object:include word:object:invoke word:object:practice word:object:preserve word:object:remove word:object:support word:object:withdraw word:owner:action word:owner:compliance word:owner:conflict word:owner:decision word:owner:dollar word:owner:export word:owner:firm word:owner:missile word:owner:stance word:owner:statement word:owner:vaccine word:owner:war word:partner:cooperation word:partner:relation word:patient:attack word:patient:effect word:patient:opposition word:patient:policy word:subject:!honor word:subject:!use word:subject:agree word:subject:assassinate word:subject:believe word:subject:call word:subject:create word:subject:enjoy word:subject:help word:subject:hold word:subject:increase word:subject:plan word:subject:put word:subject:receive word:subject:remain word:subject:replace word:subject:revive word:subject:start word:subject:trigger word:subject:turn word:subject:welcome word:topic:deal word:topic:dollar word:topic:issue word:topic:name word:topic:position word:topic:question word:topic:visit\n\
0<-0.327 0<-0.591 3<0.284 0<-0.783 -17 11 -23 3<0.318 24 37<0.5 14<0.226 8 37 -9 0<0.236 0<-0.155 3<0.118 52 37<0.5 3<0.498 23<0.333 31 44 16 3<0.318 24 7 37<0.5 3<0.138 68 65<0.5 0<-0.101 49 61 34 3<0.0664 165<0.375 0<0.0947 63 48 14 70<0.5 242<0.375 92<0.5 40 16 -1 14<0.0152 -1 25 3<0.0542 20<0.65 -6 26 37<0.5 65<0.5 35 -12 71<0.5 -15 14\n\
37<0.5 29<0.592 28<0.0742 231<0.375 82<0.5 -34 -6 -8 128<0.375 -24 11 -23 29<0.0834 28<0.0742 231<0.375 156<0.375 603<0.875 12<0.25 340<0.875 -30 7 91<0.5 128<0.375 -27 -12 -17 10 152<0.5 -18 24 12 -3 128<0.375 152<0.5 29<1.55 44<0.215 91<0.5 28<0.0742 18<0.95 18<0.65 25<1.35 -14 9 9 -17 66<0.5 -1 36 15<0.0852 18<0.55 -10 30 -17 -16 75<0.5 29 -13 75<0.5 5 42 40\n\
3<0.318 3<0.138 34<0.5 3<0.0664 -34 10<-0.0293 -23 -33 17<1.93 37<0.5 -29 -12 2<-2.11 -8 42 37<0.5 195<0.5 9<0.0369 -16 -26 -2 10<-0.0966 92<0.5 10<-0.187 2<-2.66 -11 23 -1 9<0.0775 36 3 9<0.185 -8 -29 37<0.5 65<0.5 3<0.498 17<0.234 -18 2<-3.07 -15 6 2<-2.93 -6 17<0.905 89<0.5 -13 16 41 28 9<0.129 2<-1.87 2<-3.2 -4 28 127<0.5 10<-0.259 57 42 19 7\n\
0<-0.327 0<-0.591 0<-0.783 -25 15<-0.00154 -2 -15 6<0.9 4<0.386 19 -2 4<0.149 22 27<0.5 -9 15 0<0.236 0<-0.155 4<0.289 27<0.5 15<0.00437 418<0.375 37 -5 11 49 6<0.622 42 27<0.5 8 25 0<0.0947 0<-0.0813 22<0.133 52 39 6<0.731 63 27<0.5 48<0.375 165<0.375 217<0.375 154<0.5 4<0.211 53 34 62 -2 10 19 61 48<0.375 41 6<0.69 38 6 48<0.375 18 27<0.5 -9 27\n\
9<0.0983 31<1.25 -33 152<0.5 9<0.0522 726<0.375 -30 7 -18 412<0.875 -16 16 31<0.75 9<0.185 123<0.5 66<0.5 -21 14<0.0558 11 -16 82<0.5 -27 3 35<0.75 15<0.0371 287<0.5 101<0.375 -20 6 9 10<0.00309 -17 14 14<0.00957 18 41<0.5 34<0.5 -17 10 -29 9<0.241 35<1.75 9<0.152 152<0.5 -20 7 -4 185<0.5 9<0.185 0 10<0.0445 31 1 -23 34<0.5 -1 114<0.0602 80<0.5 44 14 -11\n\
2<-2.11 10<-0.124 2<-3.07 28<-0.012 -11 2<-3.84 -30 -21 28<-0.139 8 347<0.375 198<0.5 -10 31 39 279<0.375 10<-0.045 2<-3.2 -29 93<1.82 -22 19 93<1.27 -34 -10 15 10<-0.169 10<-0.259 92<0.5 28<-0.234 46 26 53 92<0.5 63<0.256 119<0.5 20 -5 -16 34 10<-0.0841 92<0.5 140<0.375 60<0.375 59<0.5 -6 -30 24 33 63<0.171 28 -13 60<0.375 10<0.00309 253<0.375 -18 27 -30 14<0.194 37 -27\n\
3<0.206 42<0.375 3<0.0813 186<0.375 49<0.375 110<0.875 57 23 49 36 8<0 123<0.5 19<0.0636 41 20 84<0.5 50 21 7<0.179 27 -6 57<0.5 123<0.5 17 37 6 24<0.0353 25<0.0554 17<0.125 8<-0.122 42<0.875 39 14 123<0.5 -1 51 20 3<0.353 7<0.112 37 17 66<0.5 25<0.683 14 37 4 3<0.318 49<0.875 19<0.036 24<0.629 36 18 8 3 119<0.5 3<0.498 12<0.55 5 -16 -20 12\n\
0<0.236 0<0.0428 30<0.0926 39<0.5 -34 31<0.75 4<0.289 738<0.375 35<0.25 -31 297<0.5 -27 7 5 161<0.5 -33 3 457<0.5 -26 26<2.75 -21 20 84<0.5 -21 3 3<0.0434 -20 31<1.75 39<0.5 -24 4<0.184 52<0.5 -7 11 -18 0<0.0947 -8 39<0.5 -10 20 3<0.0542 31<0.75 4<0.0933 135<0.875 -12 20 12 900<0.5 592<0.5 20 -12 -16 3<0.318 39<0.5 6 26<0.75 523<0.375 44 14 16 5\n\
5<-0.185 41<0.5 5<-0.284 394<0.5 4<0.386 43<0.875 368<0.5 10<-0.187 29<0.299 28 1 9 -8 209<0.375 42 19 284<0.375 20<0.35 0 45 -11 -10 43<0.875 15<-0.11 11 95<0.5 -7 12 209<0.375 25 -2 5<-0.371 36<0.1 22 -7 -20 5<-0.0987 41<0.5 351<0.875 43<0.375 422<0.375 -15 20 0 23 -28 43<0.375 10<0.00309 55<0.5 3<0.0664 -31 -23 20<0.25 19 -22 -34 219<0.5 95<0.5 -20 5 27\n\
1<-0.546 1<-1.71 1<-2.43 9<0.112 1<-3.17 59 54 1<-3.78 55 53<0.375 49 37 9<0.087 296<0.5 49 4 301<0.5 53<0.375 38 9<0.185 26 5 51 9<0.241 1<-1.1 134<0.5 136<0.0751 41 9 9<0.0983 24 -4 9<0.0118 39 136<0.0276 23<1.53 30 21 0 53<0.875 19 -17 1<0.928 1<-0.161 136<0.116 141<0.375 9<0.112 21 7 -18 -20 178<0.375 53<0.875 7 -5 17 1<1.83 9<0.129 -16 -1 -26\n\
0<0.236 13<0.133 0<0.0428 37<0.5 -33 29<0.0834 -30 -20 13<0.0972 -22 -11 37<0.5 0<0.0428 13<0.27 -27 -17 11<0.035 -23 1 13<0.197 0<-0.44 -27 11<0.112 -17 0<0.00104 -8 16 11<0.0448 -13 12<0.45 4<0.0541 26 0<-0.327 -19 0 14<0.373 4<0.128 37 13<0.27 -3 28 -7 13<0.27 15<0.205 14<0.373 37<0.5 65<0.5 13<0.0232 16 -11 28 118<0.5 65<0.5 32 -10 15 2 -4 4<0.0368 5 48\n\
8<-0.0516 6<0.69 619<0.375 84<0.5 8<-0.315 -6 -20 9 28 41<0.5 394<0.5 33<0.5 54<0.032 8<-0.208 29 12 43 15<-0.0343 -9 17 -10 56<0.875 -11 26 54<0.032 8<0 6<0.622 195<0.5 413<0.375 948<0.375 84<0.5 -26 -7 18 21 15<-0.135 -5 -20 41<0.5 248<0.5 149<0.375 433<0.5 394<0.5 236<0.5 -11 -21 -29 4 20 188<0.0964 27 -12 56<0.375 -28 -8 -31 8<0.0115 6<0.9 0 16 -27\n\
2<-2.11 5<-0.119 2<-2.93 260<0.875 26<0.75 45 2<-3.59 43 31 -3 26<0.25 61<0.0316 5<-0.543 13 37 11 5<-0.371 2 23 2<-2.93 54 44 5<-0.245 41<0.5 44<0.215 38<0.5 26<0.25 5 -12 114<0.0602 116<0.375 -19 3 31 8 46 2<-0.541 2<-1.31 5<-0.0987 23 279<0.875 35 -10 172<0.5 26<0.25 117<0.375 29 -13 5<0.0000281 3 23 -12 2<0.0621 4<0.16 16 -2 67<0.5 7 59<0.5 -18 5\n\
0<0.236 0<0.0428 7<0.1 420<0.375 1026<0.5 174<0.875 -32 -13 2 8 0<-0.126 28<0.0742 141<0.375 -19 17 3 239<0.375 28<0.0742 28<-0.012 250<0.5 -21 5 -29 151<0.5 -20 1 17 7<0.0603 -22 52<0.5 0<0.0947 155<0.5 -18 3 -8 7<0.126 118<0.5 -14 18 0<0.0947 0 31 7<0.112 167<0.5 16 -3 90<0.5 52<0.5 410<0.5 200<0.5 230<0.375 748<0.375 34 -2 -7 3 -10 48 22<0.2 18 -9\n\
0<-0.327 0<-0.591 0<-0.783 243<0.5 53 6 109<0.5 36 89<0.5 -12 26 0<-0.44 81<0.5 309<0.375 24 -3 -6 38<0.5 3 169<0.5 15 -3 0<-0.0813 0<-0.155 0<-0.194 143<0.5 618<0.375 19<0.0767 -3 38<0.5 -5 19<0.152 8 28 25 -15 46<1.27 -11 4 19<0.0539 515<0.875 121<0.5 -19 23<0.933 -17 6 12 38<0.5 -16 1 0<-0.0374 -25 485<0.5 43<0.375 1070<0.5 -31 11 -23 19<0.0933 -16 23\n\
2<-1.87 2<-2.93 28<-0.085 37 2<-3.59 51 351<0.875 46 10 17<0.905 28<-0.139 25 30<-0.314 50<0.375 32 -1 43 4<0.211 14<0.00443 17<1.67 29 5 36 28<-0.085 -1 92<0.5 24 0 4<0.211 2<0.0621 92<0.5 2<-0.97 17<1.06 33 14<0.0796 18<0.55 -10 18 26 15 5 59<0.5 -14 11 37<0.5 17<0.828 28<-0.234 1 26 -9 2<-0.97 4<0.315 50<0.875 18 -3 90<0.5 -14 34 92<0.5 -12 -26\n\
13<0.133 53<0.375 13<0.0972 374<0.875 630<0.375 -31 20<0.65 26 -18 -5 29<0.0263 -26 -11 29<0.0834 13<0.0972 726<0.375 -28 15 -17 1<-2.61 -23 3<0.23 12 -13 29<0.0263 53<0.375 1<-2.07 -25 3<0.206 27<0.5 1 -17 374<0.875 -22 19 27<0.5 1<-2.43 17<0.125 11 -16 17<1.3 30<-0.00803 -3 26 -16 -15 1<-2.61 3<0.0344 -18 13<0.27 -6 17 13<0.27 27<0.5 3<0.353 22 -3 -11 1<0.928 43 1\n\
1<-0.546 1<-1.71 1<-2.97 -33 1<-2.07 8<-0.208 -20 -28 -22 1<-1.1 8<-0.208 23<2.53 -8 16 23<0.333 -13 360<0.5 -20 13 8<0.0115 8<-0.208 19<0.0169 -4 143<0.5 18 -18 216<0.375 -6 14 -27 1<0.928 1<0.316 8<-0.208 216<0.375 18 -10 45<0.575 8<0.0794 22<1.27 136<0.0276 7 -14 -6 -20 -14 8<0.0115 46<0.463 8<-0.0516 24 14 31 -8 1<1.83 8<0.0405 56<1.13 37 2 -3 8<0.0405 50 15\n\
0<-0.327 0<-0.591 3<0.284 0<-0.783 -15 5 -21 3<0.318 22<0.0667 21 10 37<0.5 14<0.226 2 27 -10 37<0.5 0<-0.101 3<0.118 43 3<0.498 41<0.5 12<0.75 33 13<0.0371 9 10<-0.259 8 36 14<0.126 30 47 12<0.25 28 9 0<0.0428 3<0.0813 51 45 13<0.113 42 3<0.0542 35 13 3<0.0664 0<0.236 41 14 0<0.236 3<0.318 13<0.0972 28 124<0.375 9 35 13<0.0318 20 31<1.75 6 -20 -9\n\
0<0.0947 9<0.0983 0<0.0428 814<0.5 -31 13 -21 9<0.185 35<1.75 583<0.5 -24 13 -14 48<0.375 0<-0.101 20<0.65 -24 5<-0.0633 -16 2 0<0.0428 -21 5<0.16 35<0.75 26 -10 -13 19<0.0767 -7 14 0<0.236 9<0.087 20<0.35 14 -20 9<0.241 19<0.209 2 -17 35<1.75 26 -2 9<0.185 19<0.324 4<0.267 64<0.5 -4 48<0.375 19<0.209 18 -9 87<0.5 32<0.182 39 -6 -3 -4 -14 4<0.0541 8 38\n\
0<-0.327 0<-0.591 0<-0.783 47 30<-0.0996 40 28<0.0742 29 -7 28<-0.085 30<-0.603 44 30<0.0114 28<-0.5 31 16 -12 0<-0.44 22<0.0667 9 22 191<0.5 6 -14 0<-0.0813 0<-0.155 30<-0.314 15<-0.00804 4 21 28<-0.234 8 15<-0.3 -17 0<-0.194 -4 -10 30<-0.175 -6 235<0.5 46<0.555 -21 15<-0.0579 -21 19<0.0539 -9 21 3 28<-0.085 28<-0.234 -12 -21 30<-0.0996 -21 0<-0.0267 -27 48<0.875 -31 22<0.333 -29 -13\n\
0<-0.327 0<-0.591 16<-0.204 -23 0<-0.783 -14 14<0.147 -6 13 5<-0.284 -5 19<0.0767 17 14<0.126 -14 10 0<0.236 0<-0.126 5<-0.185 0<-0.155 5<-0.435 12<0.35 16 -5 18<0.45 31 17 30 197<0.375 5<0.0667 16<-0.11 122<0.5 29 1 37 16 14 0<0.0428 16<-0.131 18<0.75 40 77<0.5 26 29<0.0263 39 13 0<-0.0638 41 46 0<0.0947 36 5<-0.0804 16 52<0.5 32 8 52<0.5 19<0.324 9 32 -12\n\
13<0.133 13<0.0972 156<0.875 6<0.622 231<0.375 162<0.5 -31 6 -8 127<0.5 38<0.5 82<0.5 -29 -1 17<0.125 84<0.5 -17 1<0.928 15 -15 -27 17<0.335 9 -17 1<-1.89 -9 17<0.905 34 -12 123<0.5 -12 -23 127<0.5 38<0.5 13<0.27 18<0.75 -26 -16 14<0.00957 5 -16 17<0.125 1<-2.97 -6 13<0.197 10 12<0.25 3 34 1<-2.43 -20 12<0.45 13<0.27 -17 1 13<0.27 1 22 17<0.508 42 1\n\
0<-0.327 1<0.928 0<-0.44 15<-0.0904 13<0.133 13<0.0048 0 20 -8 26 28<-0.139 19 4 13<0.133 0<-0.783 243<0.5 47 -2 35 21<0.25 3 26 1<-1.71 1<-2.97 -32 28<-0.085 125<0.727 -17 21 8<-0.315 -16 0<-0.0813 -21 -27 1<-1.33 8<-0.0516 -9 515<0.875 -20 14 8<-0.208 13<0.016 -4 11 13<0.133 1<-0.161 28<-0.139 2 104<0.5 15<-0.163 -19 21<0.25 -13 -1 13<0.016 -9 58<0.5 10 -15 9 -20\n\
3<0.206 42<0.375 3<0.0664 9<0.112 55<0.5 43 20<0.25 -17 36 35 9<0.0983 21<1.75 163<0.5 94<0.5 39 31 -10 24 127<0.5 45<1.88 24 -10 -10 57<0.5 21<2.25 192<0.5 23 41 5 3<0.0107 -13 15 21<0.25 3<0.498 33<0.5 137<0.5 45<0.0575 29 18 17 38 94<0.5 16 -4 3<0.498 67<0.5 165<0.375 62<0.644 27 6 -1 21<1.75 94<0.5 14 -4 3<0.284 8 -10 154<0.5 -17 1\n\
13<0.133 13<0.0972 35<0.75 719<0.875 5<0.0138 338<0.875 1074<0.5 804<0.5 -30 10 0 -1 16<-0.0755 9 -24 7 128<0.375 39<0.5 939<0.375 -29 9 7<0.0833 238<0.875 45<0.575 -27 -14 5 -12 70<0.5 -12 20 35<2.75 -21 19<0.152 2 -23 128<0.375 35<1.25 7<0.1 -21 74<0.375 197<0.375 5<-0.0305 -19 13<0.27 -12 -2 6 23 172<0.5 19<0.324 74<0.875 1 22 -14 23 5<-0.0147 84<0.5 -21 12 35\n\
34<0.5 40<0.5 142<0.5 37<0.5 240<0.875 280<0.875 26<2.75 131<0.5 -25 -18 -16 10 8 39<0.5 -24 256<0.375 26<0.25 -15 -2 15 29 -29 37<0.5 26<0.25 92<0.5 -21 -10 39<0.5 58<0.5 189<0.5 -19 13 10 26<2.75 -2 12 26<0.75 127<0.5 39<0.5 272<0.375 -5 38 92<0.5 7 748<0.375 24 -15 31<0.75 -4 -26 127<0.5 39<0.5 22<1.47 73<0.375 24 -5 -28 84<0.5 35 20 1\n\
1<-0.546 2<-0.541 1<-2.26 2<-2.5 11<0.15 45 39 35 1<-1.33 0<-0.00999 5<-0.328 27 37 158<0.375 159<0.875 28 1 1 5<-0.119 1<-1.1 27 16 0<-0.126 34 106<0.5 19 -17 1<-2.07 12 5<-0.185 18 2<0.0621 3 -13 1<0.928 2<0.0621 11<0.243 398<0.5 0<0.0199 6<0.913 6<0.864 15 26 7 66<0.5 -27 17 -10 5<-0.435 -12 1<0.316 8 -3 -19 11<0.27 2<-0.97 -3 -17 5<-0.138 -24 1\n\
0<0.0947 5<0.0138 0<0.0199 1<-1.52 -31 0<-0.0638 5<-0.159 -29 101<0.375 8<0.0115 -26 15<0.0163 -17 15 1<0.928 -17 7 1<-0.546 -17 3 1<-1.1 -22 5<-0.185 -9 20 1<-1.71 1<-3.17 -27 -18 1<-0.546 -8 0<-0.44 -2 26 1<-2.26 0<0.236 5<0.0372 -20 -7 1<-3.36 -9 5<-0.159 -15 31<0.25 -6 15 5<-0.119 8<0 1 29 0<0.236 1<-1.1 5<0.0372 -5 18 91<0.5 36 -9 15<-0.699 -1 37\n\
0<-0.327 5<-0.185 0<-0.591 11<0.27 20<0.65 0 33 43 5<-0.284 830<0.5 32<1.75 11<0.0448 12 32 4 -14 20<0.85 -10 15 0<-0.783 32 0<-0.44 32<0.182 5<0.0000281 17 -9 0 -2 5<-0.119 0<-0.155 5<-0.284 20<0.55 -15 11<0.448 38<0.5 0 18 19 51<0.5 38<0.5 -17 4 10 0<-0.0813 5<-0.328 -2 -12 38<0.5 -21 11<0.27 -19 -6 0<-0.0813 -20 3<0.0664 -31 40<0.5 -29 11<0.035 -29 -6\n\
0<-0.327 16<-0.275 0<-0.591 -23 37<0.5 6 32<1.61 -15 14 0<-0.783 -14 0<-0.591 2 82<0.5 13 -11 37<0.5 0<-0.101 16<-0.11 0<-0.248 13 26 34 0<0.0428 11<0.0811 43 38 11<0.0448 35 16<0.178 27 -11 11<0.0672 0<0.236 141<0.375 0<-0.0813 27 82<0.5 0<0.0947 38 28 -6 -9 127<0.5 13 -13 0<0.236 11<0.243 19 32<0.328 23<1.33 11 -3 25<0.219 7 27 67<0.5 23<1.13 -16 24 -17\n\
35<1.75 30<0.0114 48<0.375 22<0.0667 -29 3<0.353 11<0.0173 338<0.875 -26 8 132<0.5 200<0.5 -21 -8 36<0.1 3<0.0972 30 -11 -11 -30 3<0.318 376<0.875 22<0.133 -18 140<0.875 -4 -24 23 -26 48<0.375 466<0.875 165<0.875 381<0.375 -18 5 4 20 41<0.5 25 -16 23<0.333 -27 11<0.0173 -20 3<0.23 48<0.375 23<2.87 -2 -16 41<0.5 12<0.35 7 204<0.375 34 -2 -18 330<0.5 132<0.5 -19 -4 17\n\
207<0.375 172<0.5 27<0.5 22<0.0667 23<0.867 311<0.59 282<0.375 166<0.375 221<0.5 278<0.375 626<0.875 -20 15 -9 16 22 4 619<0.375 -6 28 17<0.595 -15 122<0.5 -6 14 17<0.508 255<0.375 -13 12 145<0.5 332<0.5 255<0.375 347<0.875 275<0.375 904<0.5 754<0.375 1 27 -23 -18 34 31 -26 -18 41<0.5 -25 -18 27<0.5 17<0.335 4 27 -15 27<0.5 23<0.467 311<0.118 -20 16 250<0.5 25 2 -7\n\
11<0.27 11<0.13 79<0.5 89<0.5 43<0.375 38<0.5 40 698<0.5 716<0.875 36 -6 -6 57<0.5 53<0.375 30 -6 -3 38<0.5 43<0.875 35 13 22 249<0.5 38<0.5 27 22<1.13 57<0.5 13 -5 35 37 22<0.0667 12<0.55 33 7<0.04 146<0.5 25 12<0.75 30 4 29 38<0.5 24 6 38<0.5 17<0.125 11<0.519 30 26<1.25 20 -2 11<0.448 17 1 22<0.0667 11<0.519 10 -7 51<0.5 -13 6\n\
53<0.375 6<0.537 296<0.5 125<1.22 719<0.375 -29 8 -10 -4 27<0.5 156<0.375 127<0.5 21<0.25 143<0.5 38<0.5 -22 -16 55<0.5 -27 8 969<0.875 493<0.5 -25 7 3 -4 23 225<0.5 127<0.5 -28 11 8 128<0.375 27<0.5 21<0.25 340<0.875 6<0.9 151<0.5 -13 71<0.5 8 -20 467<0.875 0 27 35 150<0.375 645<0.5 617<0.875 -21 6 3 150<0.875 22 -8 -24 6<0.794 75<0.5 16 -9 29\n\
5<-0.185 24<0.122 38<0.5 11<0.448 -12 18<0.45 -12 50<0.875 36<0.25 10 -8 11<0.519 5 38 11<0.348 18<0.55 -9 15<-0.0343 16 -1 50<0.375 13 30 5<-0.284 18<0.55 5<-0.543 33 17 36 18<0.95 51<0.5 14 -6 24 5<-0.0987 24<0.0353 -16 -1 24<0.17 258<0.875 60<0.875 75<0.5 -28 -15 7 12 75<0.5 55<0.5 11<0.0672 82<0.5 40<0.5 -20 -29 14 7<0.0694 40<0.5 -11 14 -22 9 12\n\
43<0.375 8<-0.0516 22<0.0667 10<-0.397 -3 33<0.5 26<1.75 22 -6 32 38<0.5 10<-0.327 -4 22 26<0.25 6 -10 38<0.5 18<0.55 37 10<-0.153 54<0.032 26 3 33 115<0.5 10<-0.169 18<0.25 19<0.117 29 -2 25<0.683 2 19 46<0.129 117<0.375 7<0.112 26 16 4 714<0.375 31 -22 18<0.75 37 7<0.0304 4 28 22<0.0667 10<-0.233 38<0.5 16 -2 77<0.5 17 31 38<0.5 12 18<0.45 7 -13\n\
2<-0.541 13<0.0972 2<-2.33 -29 3<0.206 -20 9<0.129 -28 -8 2<-2.33 9<0.241 -24 -13 3<0.353 2<-1.61 13<0.27 74<0.375 -13 9 3<0.0813 -10 16 9<0.241 -1 19<0.00599 -5 20 -21 3<0.318 2<0.0621 3<0.206 21<0.75 3<0.0258 2 9<0.0699 3 27 -3 9<0.241 -11 27 9<0.112 3<0.23 19<0.324 107<0.375 36 8 -2 -11 3<0.0434 19 71<0.5 563<0.5 45 0 13 9<0.129 -23 44<0.0533 0 29\n\
4<0.211 21<0.75 30<-0.0996 27<0.5 -4 -21 34<0.5 12<0.95 -29 4<0.0669 -31 27<0.5 -12 -28 21<0.25 -21 -6 34<0.5 12<0.95 -22 51<0.5 -26 1 27<0.5 21<2.75 7 25 -20 34<0.5 12<0.45 68<0.875 -22 209<0.375 14 -12 4<0.315 -2 194<0.5 30 -4 27<0.5 4<0.386 300<0.5 21<0.25 4<0.247 -3 13 21 -13 12<0.1 13 36 26<0.25 30<-0.314 -7 -20 4<0.386 -5 20<0.45 -24 20\n\
2<-2.11 3<0.159 2<-2.93 258<0.375 38 14 241<0.375 62<0.839 32 10 6 2<-2.93 62<0.298 50<0.875 32 3<0.353 28 14 18 3<0.498 218<0.375 77<0.5 17 180<0.5 27 -6 -3 77<0.5 -8 8<-0.122 0 25 16<-0.275 25<0.165 2<-0.541 128<0.375 -15 18 -26 -1 2<-0.541 25<0.387 8<0.0115 4<0.229 8<-0.0091 1 14 -1 22 24 2<0.0621 25<0.109 4<0.172 3 -15 3<0.0434 20 2 34<0.5 -2 -18\n\
0<0.0947 0<0.0199 48<0.375 104<0.5 4<0.267 11<0.00893 -28 176<0.375 738<0.875 -24 10 4<0.128 5 -16 82<0.5 -29 -9 125<1.22 -29 -6 4<0.346 399<0.5 324<0.5 297<0.5 265<0.5 -21 10 11<0.0811 -19 16 -6 -1 -28 11<0.0448 -21 -10 0<0.236 11<0.035 771<0.5 -12 14 4<0.0818 12 -4 40<0.5 4<0.267 637<0.5 325<0.5 48<0.375 22 192<0.5 37 3 -3 -15 3 4<0.0368 -10 91<0.5 1 17\n\
3<0.206 16<-0.11 12<0.75 24<0.629 -17 47<1.37 11 -16 23<0.333 6 -11 24<0.313 34<0.5 3<0.0664 -29 59<0.5 -24 -5 306<0.875 -21 24 34<0.5 3<0.0664 -23 59<0.5 -16 12<0.65 -7 42 14<0.093 12 -7 24<0.0353 27<0.5 16<-0.275 23<0.333 -11 19 14<0.0366 -11 0 16<-0.378 66<0.5 -11 7 -17 16<-0.275 27<0.5 12<0.65 3<0.498 17 36 40 14<0.311 19 -20 27<0.5 24<0.629 7 19 -10\n\
0<-0.327 0<-0.591 0<-0.783 -22 4<0.386 -6 -20 0<-0.44 14<0.147 -5 42<0.875 -2 16 147<0.375 38<0.5 13 3 25 0<0.236 0<-0.101 0<-0.194 18<0.45 23 4<0.346 27<0.5 11 23 2 15<0.00437 26 27<0.5 -3 21 0<0.0428 75<0.5 18<0.75 605<0.875 36 -9 27<0.5 165<0.375 4<0.315 29 9 -19 36 21 42<0.375 24 0 27<0.5 40<0.5 71<0.5 64<0.5 18 -14 16 70<0.5 0 17 25\n\
9<0.112 37<0.5 31<0.25 -29 586<0.5 -25 2 31<1.25 10<-0.153 -27 35<0.25 -21 1<-2.43 -20 9<0.0522 -14 5 10<-0.0584 15<-0.699 12 35<1.75 -22 -6 1<-2.26 -8 16<-0.233 -15 26 37<0.5 31<0.25 9<0.241 -23 -10 1<-3.78 -22 44<0.864 31<2.75 -6 23 26 9<0.241 31<0.75 35<1.25 12<0.35 -17 1<-2.26 -14 16<-0.0164 -8 9 5 1<-3.56 -15 16<0.00975 3 21 1<-2.97 -11 12<0.25 4 35\n\
92<0.5 43<0.375 17<0.508 60<0.375 -21 16 6<0.731 60<0.875 382<0.5 240<0.875 258<0.875 82<0.5 279<0.875 139<0.875 -19 13 19 20 22 11 29 36<0.25 31 -15 36<0.1 17<1.14 -4 13 19<0.0767 341<0.5 954<0.375 -13 15 7 129<0.875 61<0.271 341<0.5 -9 25 14 18 123<0.5 76<0.5 16 -5 36<0.25 22<0.0667 -4 12 -9 17<0.234 95<0.5 -8 10 36<0.25 25 44<0.215 33<0.5 17 -2 -15\n\
42<0.375 28<-0.0425 38<0.5 8<-0.0516 100<0.5 13 -20 201<0.5 24 4 51<0.5 28<-0.5 -12 2 47<0.351 11 25 9<0.019 382<0.5 33 -10 38<0.5 100<0.5 201<0.5 8<-0.0516 45<0.115 26 -4 32 53<0.375 25 2 3 53<0.375 172<0.5 25 1 8<-0.0091 -2 9<0.185 19 8<0.0794 -9 13 38<0.5 14<0.168 9 100<0.5 23 -7 300<0.5 28<-0.085 -15 58<0.5 3 -9 419<0.375 58<0.5 29 -2 -11\n\
29<0.111 84<0.5 104<0.5 4<0.16 18<0.35 412<0.875 231<0.375 -25 13 18 144<0.5 86<0.875 -19 -12 14 82<0.5 231<0.375 238<0.875 -26 5 4 8 -29 231<0.375 370<0.5 4<0.128 18<0.35 -16 4 70<0.5 -22 -11 14 11 104<0.5 84<0.5 4<0.211 29<1.55 144<0.5 18<0.25 20<0.35 9 -18 607<0.375 4<0.0368 -15 230<0.375 29<0.655 -4 6 -19 107<0.875 32 -10 23 18 -15 4<0.289 19 -10 -24\n\
11<0.192 92<0.5 11<0.112 84<0.5 147<0.375 279<0.375 52<0.5 371<0.375 139<0.375 11<0.0672 18<0.35 -23 -29 -20 -1 21 -14 12 -1 44<0.661 36<0.25 11<0.00893 18 -8 -9 -26 -13 36<0.25 14<0.00957 -2 16 -10 11<0.348 160<0.108 228<0.5 18<0.55 -11 310<0.375 1003<0.375 170<0.5 -5 21 23 23 11 17 92<0.5 11<0.519 147<0.375 173<0.5 18<0.75 -4 6 24 27 20<0.65 -8 20 18<0.25 -3 25\n\
92<0.5 13<0.016 52<0.5 730<0.375 139<0.375 6<0.9 415<0.5 12<0.85 306<0.875 33 3 22 -14 23 4 -7 4<0.386 367<0.5 219<0.5 24 -6 -13 -2 4<0.184 13<0.197 4<0.0541 32 25 128<0.375 18 -4 22<0.133 140<0.375 95<0.5 12<0.85 24 146<0.5 20 5 5 -3 207<0.375 4<0.315 13 301<0.5 6<0.731 17 -5 15 -12 4<0.386 67<0.5 6<0.9 26 8 95<0.5 919<0.375 6 -27 -10 -11\n\
13<0.133 37<0.5 1071<0.5 412<0.875 376<0.375 -27 -9 -1 11 35<0.75 3<0.23 412<0.875 13<0.0972 -21 -9 22 -26 74<0.375 45<0.575 137<0.5 23<0.333 17 -21 23<1.53 -3 13<0.0972 -19 6 32<0.258 18<0.85 10 -8 -19 6 37<0.5 35<0.25 -19 13<0.27 18<0.85 -20 -4 5 13<0.197 35<2.75 -6 96<0.5 17 -12 3<0.0434 116<0.375 3 -19 3<0.353 32<0.471 193<0.5 96<0.5 30 2 0 3 -3\n\
1<-1.1 16<-0.11 1<-2.07 -17 14<0.226 16<-0.378 5 218<0.375 130<0.375 -12 3 8 -16 1<-2.26 -28 4<0.346 -20 -5 1<0.316 16<-0.11 4<0.315 14<0.449 55<0.5 19<0.0316 66<0.5 17 -2 4<0.16 -10 123<0.5 17 1 4<0.289 -8 19 -12 8<-0.0091 27 116<0.375 13 -19 1<-0.161 16<0.0657 -7 -23 66<0.5 8 -8 16<-0.275 120<0.5 1<0.928 32<1.75 27 -3 37 -17 16<0.0327 1<0.928 12 25 -6\n\
1<-0.85 1<-2.26 13<0.0232 35 1<-3.56 34 157<0.375 13<0.27 30 17 3<0.0813 20 -11 157<0.375 1<-1.33 13<0.113 3<0.118 156<0.375 29 -9 23 27<0.5 2 25 3<0.498 27<0.5 25<1.35 15 -6 26 1 -2 1<0.928 1<-0.161 25<1.35 16<-0.11 27<0.5 12<0.55 10 -4 16<-0.325 3 25 16<0.108 15 -7 -17 3<0.498 16<0.00975 27<0.5 174<0.375 16<-0.378 -10 4 -25 18 -16 -12 16<-0.275 -24 -12\n\
13<0.133 37<0.5 29<0.899 110<0.875 425<0.375 141<0.375 -27 -9 -1 -4 75<0.5 -13 15 29<0.0834 5<-0.185 -26 17<0.595 79<0.5 13<0.0194 -21 92<0.5 -10 15 6 -20 110<0.875 5<-0.284 -21 145<0.5 12<0.85 182<0.5 11 -6 29<1.55 -13 22 -22 31 37<0.5 13<0.27 29<0.0834 157<0.375 -20 -4 -4 28<0.00447 -9 14 17<0.234 13<0.27 11 96<0.5 31 -12 13<0.197 17<1.21 -2 -16 182<0.5 7 -14\n\
0<-0.194 0<-0.44 0<-0.783 35 3<0.284 130<0.875 10 29 30<0.0114 27 -6 3<0.353 115<0.5 0<-0.327 4 15<-0.198 -16 -3 18<0.75 -6 3<0.118 -9 32 15<-0.493 -10 30<-0.603 27 12 3<0.138 0<-0.0813 -17 293<0.5 -27 8 0<-0.0813 3<0.498 123<0.5 18<0.75 -7 11 -9 18<0.25 -13 0<-0.101 6<0.69 -3 24 -8 3<0.353 159<0.375 115<0.5 -21 18<0.75 -23 3<0.206 -5 19 26 6<0.928 -13 5\n\
34<0.5 9<0.0153 382<0.5 240<0.875 26<2.75 32 25 6 -7 27<0.5 173<0.5 54<0.032 199<0.5 24 15 11 71<0.5 1 15 30 27<0.5 39<0.5 58<0.5 21<2.25 254<0.375 26 -6 6 21<0.25 538<0.5 208<0.375 22 -3 -19 151<0.5 -1 -20 64<0.5 23 54<0.117 48<0.375 160<0.352 21<0.25 9<0.0229 19 70<0.5 7 -3 -4 -20 32<0.398 208<0.875 -14 23 12 -17 26<0.25 28 66<0.5 25 14\n\
2<-0.541 2<-2.5 5<0.0138 622<0.375 -28 16 2<-3.07 -24 -16 5<0.0138 5<-0.159 -25 2<-1.61 12<0.35 -21 125<0.383 51<0.5 30<-0.314 15 -11 -20 5 82<0.5 63<0.543 -14 131<0.5 15 -14 10 2<-1.61 51<0.5 334<0.5 -12 11 5<0.0667 -13 16 4<0.0368 -8 49<1.13 4 23 5<-0.159 5<-0.284 17<0.125 -10 -24 17<0.595 0 82<0.5 -19 14 2<0.0621 17<1.46 5<-0.0305 3 17 -14 4<0.315 31 2\n\
0<-0.194 0<-0.44 5<-0.284 2<-1.61 24 34 0<-0.783 30 9<0.185 14 -6 5<-0.119 5<-0.284 8<-0.0091 5<-0.435 27 12 9 68<0.875 0 2<-3.33 32 8 9<0.00549 0<-0.327 14 -6 -11 5<-0.119 0<-0.101 2<-2.11 5<-0.371 8<-0.0091 10 -7 -8 12 2<-2.66 -17 178<0.875 2<-0.97 -12 -2 12 0<-0.0813 2<-2.11 -19 5<0.0138 50<0.875 -6 21 -23 11<0.0672 -28 59<0.5 -25 8<0.0405 9<0.087 1 29 -21\n\
37<0.5 11<0.15 258<0.375 60<0.375 11<0.0811 52<0.5 32 24 264<0.5 27 3 12 2 24<0.0353 11<0.448 36<0.25 22 29 89<0.5 23 35<0.25 14<0.168 -7 14 20 11<0.304 14 14<0.753 36<0.25 -4 11 37 11<0.243 52<0.5 11<0.0448 36<0.1 20<0.1 -31 13 63<0.067 255<0.375 24<0.17 29 22 -5 9 14<0.00443 1 92<0.5 14 -1 171<0.5 -9 6 24<0.122 92<0.5 70<0.5 5 -6 -10 -14\n\
37<0.5 28<0.0742 264<0.5 352<0.375 65<0.5 429<0.375 -26 5 586<0.5 141<0.375 -21 10 26 25<1.48 -17 21 11<0.0261 -21 1 90<0.5 -1 -19 28<0.0742 25<0.623 39<0.5 -23 11<0.348 127<0.5 141<0.375 11<0.00893 -20 11<0.217 144<0.5 -9 20 -18 14 9 141<0.375 -23 5 11<0.0173 127<0.5 -18 14 468<0.875 39<0.5 -18 127<0.5 -2 11<0.348 22 -10 31 11<0.035 -5 25<0.683 5 12<0.25 -18 25\n\
5<-0.185 24<0.0786 50<0.875 75<0.5 435<0.5 73<0.875 17<0.125 -11 30<-0.175 11 25<0.561 0 -14 5<-0.371 19 -3 31 10 5<-0.435 24 42<1.13 8 -14 39<0.5 71<0.5 13<0.0102 24<1.07 -5 17 14 -27 112<0.375 28 1 5<-0.0987 24<0.0353 25<0.752 -10 -19 10<-0.0584 93<0.182 4 -22 -15 42<0.375 24<0.17 -25 5<0.0372 39<0.5 142<0.5 -18 20 -6 -26 57<0.5 24<0.313 -11 5 31<0.75 22 -10\n\
1<-0.546 1<-2.26 0<0.0428 1<-3.17 34 29 0<0.236 24 1<-3.36 23 8 0<0.0947 1<-1.33 5<-0.0987 20 25 5<-0.284 15<-0.163 18 34<0.5 -15 6 34<0.5 5<-0.0804 8 0<-0.126 22 2 15<-0.198 34 0<-0.0638 133<0.5 22 7 2 5<-0.0804 12 15<-0.38 11 37<0.5 7 -11 1<0.928 0<-0.101 5<-0.245 5<-0.435 -9 0 15<-0.3 17 5<0.0138 7 -9 -16 1<1.83 0<-0.44 5<-0.212 -14 -4 -24 -21\n\
7<0.0833 31<1.25 7<0.0603 687<0.5 -26 8 72<0.375 -23 478<0.5 -14 16 372<0.875 74<0.875 333<0.5 44<1.31 499<0.5 -18 7 5 6 3 18 31<0.75 45<0.22 18<0.55 115<0.5 11<0.0672 -22 -13 -28 1088<0.5 7<0.1 -19 -11 20 32<0.182 11<0.0448 -10 173<0.5 25 -12 -13 115<0.5 11<0.035 19<0.209 307<0.875 -1 26 -19 7<0.126 25<0.278 -4 10 19<0.209 76<0.5 478<0.5 27 -7 -8 7 -23\n\
42<0.375 8<-0.0516 37<0.5 6<0.769 8<-0.208 -8 -21 73<0.875 -2 202<0.5 23 -5 6<0.69 2 29<0.728 124<0.375 19 -10 -12 8<0 37<0.5 12<0.75 438<0.5 382<0.5 73<0.375 -22 -11 21 15 6<0.354 12<0.95 -11 4 -14 111<0.375 12<0.1 -12 124<0.375 435<0.5 0 23 -24 29 66<0.5 -26 -11 37<0.5 8<-0.208 11 151<0.5 -9 5 8<-0.0516 6<0.438 8 26 215<0.375 347<0.875 7 30 29\n\
2<-2.11 2<-2.93 2<-3.84 31 8<0 695<0.5 306<0.375 54<0.548 25 11 1 1 31 8<-0.122 56<0.375 12 -3 19<0.0316 93<1.35 218<0.375 19 6 -7 380<0.875 416<0.375 24 -14 -10 2<-0.541 8<-0.0091 35<0.25 2<-1.31 -1 -13 92<0.5 14 -3 40<0.5 411<0.375 2<-1.31 178<0.875 12 1 458<0.5 54<0.299 8 -9 -12 -21 19<0.117 17 28 40<0.5 2<0.0621 35<0.25 -13 -2 96<0.5 -18 3 1\n\
9<0.0983 63<0.0312 10<-0.153 -27 53<0.375 588<0.5 338<0.875 721<0.375 -24 3 8 25 10<-0.0293 -18 23<1.33 -1 -15 10<-0.124 -17 -3 9<0.241 53<0.375 63<0.0312 312<0.409 -16 15 28<-0.012 15 25<0.894 10<0.022 -8 29 -19 39<0.5 -17 185<0.5 63<0.543 61<0.0316 10<-0.233 -18 52<0.5 -3 11 14 16 -23 6<0.438 -12 52<0.5 193<0.5 53<0.875 132<0.5 2 27 22 -9 25<0.505 28<0 -2 32 38\n\
16<-0.131 2<-2.5 218<0.375 16<-0.378 6<0.69 -9 6 200<0.5 534<0.375 37<0.5 -11 2 30 11 2<-2.93 2 26 10<-0.233 37<0.5 12 29 61<0.418 10<-0.0966 16<-0.275 17 13<0.0538 12 23<1.6 -9 7 -6 26 2<-2.8 10<-0.045 2<-3.84 -23 999<0.375 -17 32 241<0.875 -26 1 16<0.00975 10<-0.21 2<-1.31 2 22 61<0.418 97<0.963 55<0.5 10<-0.0293 -9 -20 11<0.0173 8 -11 11 8 10<-0.124 -2 -26\n\
3<0.159 53<0.375 42<0.375 3<0.0664 28 40<0.5 351<0.875 23 0 12<0.45 29 -7 82<0.5 14 -11 3<0.0344 22 127<0.5 16<0.0657 16 6 -15 3<0.498 98<0.5 17<0.125 45<0.0575 23 3 25<0.44 16<-0.204 12<0.55 11 -4 17<1.14 8 15<0.00437 19 -7 22 42<0.875 149<0.375 192<0.5 351<0.375 53<0.375 11 3 -16 26 -15 16<-0.325 -14 3 17<0.335 42<0.875 12 -9 12<0.25 1 25<0.0554 -20 -3\n\
5<0.0138 8<0.0115 196<0.875 70<0.5 296<0.5 340<0.875 420<0.375 64<0.5 -26 10<-0.153 -25 66<0.5 876<0.5 -22 17 -14 23 5 2 10<-0.153 -23 28<-0.085 2 98<0.5 -19 68<1.13 69<0.375 138<0.5 -17 11 3 23 5 69<0.375 -14 5<-0.159 -8 21 3<0.0542 8<0.0794 130<0.875 -17 9 426<0.875 -8 6 5<0.16 98<0.5 -5 10<-0.045 -7 3<0.138 36<0.1 24 0 28 28<0.00447 98<0.5 -1 20 31\n\
0<-0.155 0<-0.44 16<-0.275 1<0.928 21 32 0<-0.783 27 13<0.197 130<0.375 13 29 -6 16<-0.0924 15<-0.493 -15 11<0.519 1<-1.1 64<0.5 7 -10 290<0.5 109<0.5 6 20 24 19 13<0.00751 0<-0.327 10 -4 -11 1<-2.26 16<-0.131 -15 -26 16<-0.11 1<-1.33 13<0.0318 -2 229<0.5 -14 10 173<0.5 11<0.396 -7 7 24 16<0.0657 65<0.5 1<-0.161 -17 1 11<0.0552 -11 11<0.112 96<0.5 40 -12 -7 -24\n\
3<0.159 42<0.375 9<0.087 55<0.5 6<0.731 3<0.0813 30 745<0.375 24 -14 23 77<0.5 10<-0.0293 14 -15 22 3<0.0542 239<0.375 361<0.5 23 -18 -6 10<0.0889 10<-0.153 -6 14 -2 486<0.5 11 -17 3<0.498 22<0.0667 195<0.5 6<0.9 6<0.896 209<0.375 19 11 28 77<0.5 2 17 221<0.5 7 -31 77<0.5 6<0.622 15 121<0.5 0 -13 301<0.5 10<-0.233 -2 11 17 6<0.622 11 301<0.5 -11 6\n\
2<-0.541 9<0.0983 2<-2.11 -26 3<0.206 108<1 2<-0.97 -15 -4 15 -24 2<-2.33 9<0.241 -20 -10 3<0.23 3<0.0434 74<0.375 -8 19 13<0.197 29<0.465 8<0.0115 -10 6 19 15 7<0.126 -15 7<0.146 13 -9 3<0.318 2<0.0621 42<0.875 7<0.0694 1 18 8<0 -16 22 7<0.0915 3<0.23 50<0.875 336<0.375 31 -8 7<0.0461 -19 18 -6 32 7<0.0833 8<0 -22 7 8<0 523<0.375 -5 28 25\n\
3<0.206 16<-0.11 2<-2.93 118<0.5 -13 1 146<0.5 37<0.5 -17 5 19 34<0.5 3<0.0664 4<0.184 -26 715<0.375 -20 15 51<0.5 32<0.954 -10 23 -18 37<0.5 428<0.875 4<0.346 -22 8 1 35<0.25 2 -12 37<0.5 3<0.498 146<0.5 16<-0.275 2<-3.07 -11 35<0.25 9 -9 -12 30<-0.00803 19 2 6<0.864 2<-2.33 -5 16 17 16<-0.233 2<-2.66 1 120<0.5 4<0.346 21 30 -13 3<0.439 3 17\n\
3<0.206 9<0.0983 3<0.0664 79<0.5 48<0.375 248<0.5 162<0.5 27 -13 9 12 249<0.5 10<-0.0129 16 17<1.93 6 -29 26 7<0.0566 12<0.75 21 7<0.0228 -12 4<0.128 7<0.04 -8 13 19 25 3<0.0542 175<0.375 21 -6 31<0.75 12 -2 3<0.498 17<0.125 31<0.75 18 6 12<0.55 146<0.5 31<1.75 4<0.211 15 192<0.5 5 21 -7 27 10<-0.233 -7 7<0.04 -4 10 17<0.125 7 12<0.25 1 -14\n\
9<0.0983 31<0.75 29<0.592 37<0.5 -26 -21 -7 37<0.5 34<0.5 -23 57<0.5 -18 9<0.00549 27 -10 23<0.333 34 29<0.0834 7<0.0494 -20 -9 2 37<0.5 29<0.0552 9<0.241 31<0.75 -20 -8 31<0.25 -10 11 39<0.5 -14 34<0.5 -2 41<0.5 21 -18 29<0.184 9<0.185 531<0.375 74<0.875 -7 17 20 31<1.75 7<0.0833 -17 34<0.5 -1 14 27 34<0.5 116<0.375 14 -8 39<0.5 -6 9<0.129 8 33\n\
24<0.122 30<-0.175 33<0.5 17<0.125 118<0.5 6<0.934 15<-0.0904 -19 -2 6 8 9 -17 134<0.5 6<0.794 626<0.875 51<0.5 17<1.78 -16 15<-0.00804 -15 9 15<-0.163 -7 -21 18 149<0.375 17<0.508 170<0.5 -15 14 -6 17 -25 30<-0.175 343<0.875 22 -15 134<0.5 51<0.5 251<0.5 6<0.622 58<0.5 398<0.5 -7 33 14 15<-0.0904 4 24<0.686 12 24 -25 237<0.375 24<0.57 -10 -1 -18 30<-0.0461 23 -19\n\
37<0.5 9<0.0153 303<0.5 470<0.375 34<0.5 25<0.109 64<0.5 22 30 30 703<0.5 216<0.375 22 -1 -25 5 -5 25<0.623 32<0.0932 881<0.5 303<0.5 238<0.875 20 -9 0 -3 153<0.5 9 20 29<0.38 26 18 34<0.5 56<0.875 74<0.875 239<0.375 138<0.5 25<0.505 29<0.0834 17 3 22 7 -5 -6 486<0.5 4 27 25<0.165 64<0.5 14 71<0.5 169<0.5 -11 1 3 29<0.0552 25<1.05 4 19 -8\n\
2<-0.541 13<0.0972 2<-2.5 -26 7<0.0765 427<0.375 -21 7<0.0172 26 -10 270<0.5 -15 3 2<-2.33 7<0.0833 -24 2<-2.93 -18 -9 7<0.0694 -13 53<0.375 13<0.27 -5 7 87<0.5 3 7<0.0833 -10 27 7<0.0833 43<0.375 2<0.0621 7<0.0694 29<0.111 -14 7<0.0526 19 -12 15 13<0.0232 23 5 127<0.5 -19 5 2<0.0621 779<0.5 94<0.5 17 13<0.27 -3 25 -15 100<0.5 408<0.5 7<0.0915 9 31 -3 -13\n\
1<-1.33 5<-0.119 1<-2.43 -16 13<0.0371 199<0.5 -5 15 5<-0.328 8<-0.0516 13<0.0596 -6 16 -12 -14 1<-2.07 -25 54<0.45 -17 8<0.0115 15 -19 1<0.316 5<-0.119 115<0.5 5<-0.435 8<0.0405 13<0.00751 1 21 -19 1<-1.1 -8 5 211<0.5 13<0.016 11 31 -1 13<0.00751 2 13<0.133 1<-0.546 -12 0 -18 5<-0.185 13<0.133 1<0.928 19 243<0.5 28 -4 9 13<0.016 31<0.75 25 3 5<0.0372 7 -13\n\
2<-2.11 0<-0.126 0<-0.327 0<-0.591 -5 3<0.498 12<0.85 11 1 -5 16<-0.0924 0<-0.248 2 138<0.5 3<0.439 83<0.5 18 -1 20<0.75 26 3 12<0.55 14 -10 19 11<0.0672 2<-3.07 30 24 59<0.5 0<-0.0638 19 26 12<0.45 26 11<0.112 3 -27 0<-0.591 16<-0.378 -21 20<0.65 2 -13 2<-0.541 0<-0.0813 16<-0.275 -4 6 165<0.375 16 -2 2<0.0621 11<0.0552 5 16<0.178 -4 -28 0<0.236 -21 -10\n\
9<0.112 37<0.5 31<0.25 125<0.252 -26 -8 8<0.133 42<1.13 -21 4 15 31<1.25 8<0.0405 8<-0.0091 -23 84<0.5 -18 -7 15<-0.0343 478<0.5 -2 32 -17 11<0.217 286<0.5 11<0.0173 -3 103<0.5 9<0.0573 -8 15 159<0.875 34 -4 -15 -13 37<0.5 31<1.25 9<0.241 220<0.5 -17 3 15<-0.00154 -14 2 3 31<0.75 15<-0.00154 95<0.5 -7 7 11<0.0448 -6 11<0.348 17 -6 9<0.152 1 185<0.5 19 -14\n\
34<0.5 28<-0.0425 28<-0.234 12 -3 30<-0.0461 21<1.75 54<0.032 -8 12 15 142<0.5 155<0.5 218<0.375 -22 18<0.75 -18 -2 -9 23 21<0.25 28<-0.139 26<0.25 17<0.125 -10 6 13 26<0.25 32<0.258 160<0.0571 100<0.5 -16 7 13 0 18<0.25 -13 30<-0.603 15 -2 21<2.25 13<0.133 14<0.126 20<0.35 39 30<-0.0996 21 427<0.875 10 -15 112<0.375 18<0.45 -4 98<0.5 3 19 -23 -6 305<1.13 21 -18\n\
2<-2.11 2<-3.59 590<0.5 470<0.875 27 6 -16 4<0.172 19<0.0236 18 24 2<-2.66 282<0.375 56<0.375 911<0.375 824<0.5 19 -11 -11 14<0.373 2<-3.07 12 -6 23 -9 4<0.315 12 3 2<-0.541 4<0.247 219<0.5 60<0.375 19<0.324 92<0.5 10 2 24 -9 14<0.194 -23 4 50<0.875 2<-1.61 4<0.315 16 1 -4 -11 37<0.5 3 159<0.375 76<0.5 2<0.0621 4<0.211 -2 -17 -18 14 19<0.0636 -7 15\n\
9<0.0983 63<0.101 412<0.875 74<0.375 110<0.875 4<0.184 84<0.5 9<0.0369 474<0.375 -23 14 -18 370<0.5 -11 23 -25 9<0.019 13 -12 -6 4<0.172 26 -14 4<0.172 63<0.665 -8 10 -12 63<0.0312 9<0.185 74<0.875 28<0.00447 110<0.375 385<0.5 -14 42<0.875 -8 34 12 -4 16 84<0.5 110<0.375 4<0.267 40<0.5 28<0.0742 -2 19 18<0.85 -14 -1 -18 27 18<0.35 -13 23 84<0.5 18<0.45 -9 9 24\n\
0<-0.155 0<-0.44 0<-0.783 28 3<0.284 10 13<0.133 22 14<0.126 14 -14 3<0.353 34<0.5 3<0.118 -5 13<0.0318 15<-0.135 28 10 2 38<0.5 -12 15<-0.38 -17 3 15<-0.699 -22 3<0.498 7 18 3<0.118 0<-0.0173 65<0.5 -21 54<0.398 -7 31 -25 0<-0.0638 30<-0.175 14<0.311 6 -15 34<0.5 -1 3<0.23 -20 -8 3<0.353 34<0.5 3<0.255 125<0.102 117<0.875 -18 22 3 2 -20 37<0.5 -14 4\n\
8<-0.0516 50<0.875 4<0.386 95<0.5 38<0.5 73<0.875 18 4<0.267 15 -15 114<0.262 7 24 -2 -5 36<0.25 -8 38<0.5 15 -1 9<0.0153 111<0.375 142<0.5 105<0.5 350<0.375 23 -8 -9 -9 -9 38<0.5 62<0.0363 32<0.0932 155<0.5 113<0.875 22 -4 2 4<0.315 17 -1 6 4<0.172 17<0.125 9<0.185 11 -2 17 95<0.5 4<0.315 9<0.185 117<0.375 350<0.375 12 -14 -9 -5 64<0.5 14 -4 -8\n\
5<0.0372 84<0.5 45<0.396 101<0.875 88<0.5 912<0.375 231<0.375 942<0.875 807<0.5 -23 10 12 2 15 4<0.267 67<0.5 -24 -9 -23 5<-0.119 -19 11<0.13 -8 11 5<-0.138 -17 66<0.5 -12 14<0.0796 33<0.5 21 -18 -7 5<-0.245 -19 88<0.5 45<0.28 28<-0.234 14 -11 6 10 11<0.0552 11<0.0173 69<0.875 -14 13 123<0.5 3 -10 5<0.16 41<0.5 11<0.192 2 20 -13 14<0.563 67<0.5 4 29 -14\n\
5<-0.119 5<-0.284 41<0.5 6<0.769 23<1.6 26<0.75 -3 7 12 26<0.25 15 24 56<0.875 6<0.928 -10 11<0.448 -8 13 22 41<0.5 26<0.75 11<0.0448 -15 165<0.875 -1 28 5<-0.185 9 1 -16 42<0.375 5<0.0372 11<0.0672 715<0.375 616<0.375 142<0.5 -20 16 4 8 90<0.5 50<0.375 142<0.5 558<0.5 41<0.5 -14 -25 21 25 130<0.375 8 -16 3<0.0972 3 43 -26 244<0.5 -2 23<1.87 23 -11\n\
1<-1.1 1<-2.26 0<0.0428 1<-3.36 29 25 0<0.236 15<0.205 18 32 9 0<0.0947 59<0.5 1<-1.71 28<-0.234 8 20 15<-0.0242 17 11 24<0.466 12 -10 5<-0.0804 13 19<0.324 -8 17 1<0.928 0<-0.0267 1<-0.161 28<-0.0425 5<-0.0987 0 13 15<-0.3 19 9 32<1.1 15<-0.493 10 80<0.5 32<0.663 -4 -19 20<0.95 -14 5<-0.212 -3 13 8 1<-0.85 -1 -16 15<-0.00804 84<0.5 -13 -2 24<0.363 -12 -22\n\
9<0.112 31<0.75 29<0.465 5<0.0138 10<-0.153 -25 9<0.0369 -24 -19 -15 -9 10<-0.0841 152<0.5 16<0.108 -19 14 75<0.5 -10 15 115<0.5 58<0.5 88<0.5 -11 2 19<0.00965 10<-0.0293 4 43 19<0.0539 -11 19<0.324 18 -13 -20 31<0.75 29<0.0834 22<0.2 -15 9<0.185 -10 10<-0.153 -18 22<1.93 6 -13 10<-0.0293 29<1.13 -6 22 15 7<0.0643 -18 9<0.241 7<0.179 19<0.209 11 -1 -12 7<0.112 0 21\n\
5<-0.119 24<0.0786 5<-0.284 43<0.375 64<0.5 -15 38<0.5 26<0.75 -5 4<0.386 -2 25 11 36<0.25 76<0.5 19 -17 4 26<0.75 -9 38<0.5 29<0.0834 -9 20 10 5<-0.284 20 98<0.5 195<0.5 -1 14 5<-0.185 16 4 24<0.313 5<0.0000281 306<0.875 254<0.375 962<0.875 521<0.875 26<0.25 755<0.375 -20 14 63<0.256 -15 18 21 17 11 18 -24 5<0.0372 254<0.375 64<0.5 -10 36<0.1 9 -5 15 -23\n\
37<0.5 30<-0.175 123<0.5 -4 42<0.875 12 2 34<0.5 62<0.0762 154<0.5 142<0.5 4<0.172 24 19 -17 28 470<0.875 351<0.375 4<0.0933 26 15 -6 -12 26<0.75 19 4<0.386 306<0.875 937<0.375 16 -12 -12 -2 34<0.5 154<0.5 4<0.184 175<0.375 185<0.5 99<0.5 10 19 28 -19 49<0.875 7 -4 63<0.218 19 -9 4<0.315 103<0.5 63<0.218 111<0.375 4 -20 -11 -6 154<0.5 120<0.5 -14 27 5\n\
0<0.0428 8<0.0115 39<0.5 147<1.13 -24 2 3<0.353 48<0.375 35<1.75 583<0.5 66<0.5 -21 0<-0.0037 -16 10 14 14<0.0211 2 577<0.5 -16 21 345<0.875 -10 19 -23 48<0.375 3<0.118 24<0.976 -19 -6 3<0.353 5 -21 3<0.395 67<0.5 0 34 -7 0<0.236 3<0.0434 181<0.5 34<0.5 -6 9 -18 39<0.5 -9 520<0.375 52<0.5 96<0.5 4 -9 0<0.0947 1 23 32 48<0.375 13 3<0.255 27 10\n\
5<-0.119 24<0.0353 37<0.5 5<-0.435 35<0.75 9 -10 146<0.5 5<-0.284 874<0.5 -5 24 -13 108<0.572 7 -9 5<-0.212 21<0.25 8 19 -3 5<-0.284 21<1.75 16 25 27<0.5 8 -11 21<0.75 24<0.0353 5<-0.0633 75<0.5 -17 4 -23 27<0.5 -11 -24 55<0.5 5<0.0372 37<0.5 444<0.5 13<0.0596 259<0.375 438<0.5 -18 10 -3 24<1.07 -6 29 29 52<0.5 -2 17 -23 57<0.5 21<1.25 -9 18 38\n\
34<0.5 12<0.55 32<0.182 45<0.0575 38<0.5 26 73<0.375 21 -14 11 13 221<0.5 8<-0.0516 -39 62<0.491 446<0.5 14 -28 12<0.75 17 -2 -30 38<0.5 73<0.375 31<0.25 8<-0.208 10 18 8<0 10 -6 33<0.5 14<0.194 8<-0.0516 -12 5 12 34 119<0.5 36<0.25 120<0.5 33<0.5 12<0.1 1 -11 66<0.5 -5 39 20 12<0.55 7 33<0.5 14<0.0366 13 -13 28 303<0.5 12<0.85 17 -4 -5\n\
9<0.112 6<0.537 624<0.375 337<0.5 750<0.375 -24 3 10 9 3<0.23 607<0.875 9<0.0775 127<0.5 588<0.5 186<0.375 425<0.375 337<0.5 -18 10 17 -6 18 7 466<0.375 30<0.0926 408<0.5 -11 23 8 26 17 -22 9<0.241 239<0.375 127<0.5 12<0.55 -10 75<0.5 531<0.375 -5 19 9 3<0.395 18 -15 20 6<0.354 -14 40<0.5 20<0.65 -2 23<2 3<0.353 12<0.1 -4 30 -8 8 24<0.122 -6 12\n\
3<0.206 21<0.75 3<0.0664 93<1.35 -23 1 27<0.5 134<0.5 221<0.5 11<0.15 -13 18<0.75 -12 104<0.5 -9 17 31 171<0.5 31 -14 -21 79<0.5 27<0.5 28<-0.012 2 18<0.25 -4 3<0.0813 -20 18<0.95 -12 7 -22 6 27<0.5 3<0.353 45<0.575 28<-0.012 12 114<0.262 44<0.319 5 -10 -18 -12 44<0.727 114<0.194 13<0.0102 8 13<0.133 19 5 -10 -5 3<0.498 11<0.348 -14 -3 18<0.45 -12 14\n\
2<-2.11 0<-0.101 0<-0.327 27<0.5 81<0.5 30<-0.00803 65<0.5 -15 9 0 20 12 30<-0.314 8<-0.0516 8<-0.449 11 -11 25<0.219 13 25<0.817 -26 14 657<0.5 0<-0.155 12<0.45 14 7<0.04 -4 13 16 -18 2<-2.5 0<-0.0173 22 27 15 0<-0.44 2<-1.61 199<0.5 -5 15 0<-0.783 333<0.5 -22 7 76<0.5 42<1.13 -12 9 22 2<-0.541 0<-0.0374 4 12 2<0.0621 -3 39<0.5 12<0.45 -8 30 -15\n\
9<0.0983 37<0.5 183<0.5 425<0.375 -23 7 158<0.375 -11 27 35<0.75 156<0.375 53<0.875 -20 20<0.95 5 -14 18 11<0.217 74<0.875 -4 19 116<0.375 -16 12 37<0.5 9<0.241 74<0.875 14<0.0211 -8 -17 14 35<0.25 -7 11<0.0811 0 25 46<0.365 32<0.182 185<0.5 43<0.375 11<0.0173 4 14<0.126 102<0.375 24 2 9 458<0.5 8 -15 -14 19<0.0539 7 -9 9<0.152 -11 11<0.112 -5 11<0.348 24 -5\n\
0<-0.155 0<-0.44 0<-0.783 214<0.5 26 -17 10<-0.111 752<0.5 17 -19 18<0.35 14<0.046 28 3 0 10<-0.0966 14<0.753 18<0.75 3 218<0.875 16<-0.325 17 6 16<-0.11 36 -4 -21 18<0.35 0<-0.327 15 -3 10<-0.045 0 -19 16<-0.11 0<-0.0813 14<0.264 1 -13 18<0.55 -16 34<0.5 16<-0.175 89<0.5 19 -4 -6 16<-0.378 -2 -16 0<-0.0638 10<-0.327 9 -13 10<-0.0293 65<0.5 -21 54<0.813 -10 40 -26\n\
5<-0.185 75<0.5 50<0.875 164<0.5 20<0.65 22 32<0.328 190<0.5 435<0.5 43<0.875 238<0.875 13 -21 8<-0.0091 -2 17 -14 -24 5<-0.371 -14 8 0 5<-0.435 20<0.75 12 -16 165<0.875 5 -21 -5 75<0.5 72<0.375 5<-0.119 12 55<0.5 50<0.375 127<0.5 5<0.16 32<0.0932 342<0.875 22 8 14 11 17<0.595 -14 16 193<0.5 11 19 20<0.25 -36 13 127<0.5 228<0.5 11 -3 -14 399<0.5 3 -24\n\
9<0.0983 307<0.375 110<0.375 45<0.339 412<0.875 814<0.5 339<0.875 3<0.23 9<0.0369 631<0.375 -22 8 238<0.375 54<0.0703 -17 -7 25 -24 8 31 12 -13 -2 -2 9<0.241 41<0.5 11<0.0173 -13 12<0.55 307<0.875 429<0.375 11<0.217 130<0.375 -5 222<0.5 -2 39 -12 27 18 381<0.375 135<0.875 45<1.23 -1 3<0.0434 -13 24 14 21 -18 11<0.0448 -2 22<0.2 18<0.75 -2 17 41<0.5 325<0.5 27 -10 -4\n\
25<0.44 90<0.5 50<0.875 134<0.5 54<0.032 272<0.375 97<0.678 55<0.5 221<0.5 222<0.5 62<0.587 164<0.5 6<0.934 20<0.65 -18 -9 25<0.0554 -4 14 47<0.613 3 -11 282<0.875 -1 19 5 31 57<0.5 78<0.5 0 -22 22 8 20 7 -22 15<-0.135 215<0.375 -3 18 6<0.69 82<0.5 -1 20 25<0.109 20<0.55 -2 17 3 54<0.299 -22 -3 170<0.5 25<0.894 6<0.731 -15 -7 32<0.663 -19 -2 14\n\
2<-2.11 16<-0.11 2<-2.66 195<0.5 30<-0.175 15<-0.163 19 16<-0.378 0 41<0.5 3 16 190<0.5 351<0.375 18 -11 -15 2<-3.33 15<-0.0904 -3 17 -7 41<0.5 1 16<-0.583 15<-0.198 23 -21 16 2<-3.59 26 17<1.46 2<-2.93 21 17 55<0.5 15 -2 2<-0.541 16<-0.275 17<0.508 0 -10 609<0.375 40<0.5 2<-0.97 17<1.78 7 -4 -2 16<-0.0305 -17 15<0.0852 10 28 -22 75<0.5 92<0.5 -6 -16 -16\n\
2<-1.31 2<-2.8 7<0.0915 -25 2<-3.84 -23 -16 7<0.0833 1<-1.89 2<-2.5 -20 -7 -22 11<0.0173 -14 26<0.25 264<0.5 -2 22 144<0.5 -12 28 1<0.316 2<-0.541 7<0.0694 -10 1<-2.43 -3 103<0.5 8 26 7<0.0694 11<0.168 7<0.0494 536<0.375 29<0.0552 14 41 -12 5 -5 1<-2.97 2 24 7<0.1 110<0.875 445<0.5 11<0.27 2<0.0621 -18 11<0.0811 -13 17 -21 9 20 2<0.0621 -6 100<0.5 29 -14\n\
8<-0.0516 6<0.69 60<0.375 244<0.5 17<1.93 -8 5 12 18 27<0.5 28<-0.5 24 13 28<-0.139 12 -2 28<-0.012 27<0.5 116<0.375 75<0.5 28<-0.234 9 260<0.375 0 28 623<0.875 8<0 19 -7 -22 -18 6<0.921 -15 -2 8<0.0115 27<0.5 6<0.69 382<0.5 14<0.109 306<0.875 172<0.5 -15 13 27 104<0.5 -12 -1 35 75<0.5 54<0.613 481<0.5 1018<0.5 -7 18 11 13 116<0.375 12 -16 -18 -23\n\
5<-0.284 24<0.0353 56<0.875 21<0.25 10 92<0.5 5 -11 -7 15<0.0371 -5 -18 24<0.516 9<0.0229 105<0.5 5<-0.119 12 60<0.375 64<0.5 258<0.875 24 -18 40<0.5 21<0.25 19 7 29 -7 -31 9<0.241 72<0.375 40<0.5 170<0.5 67<0.5 7<0.04 335<0.5 10 -25 19 11 -15 5<-0.0305 -2 20 14<0.311 7 17 15<0.0371 8 -8 5<-0.119 1 9<0.0522 60<0.375 14 -10 10<-0.153 5<0.0372 -20 14 7\n\
0<0.0428 13<0.133 2<-2.5 622<0.375 337<0.5 -23 8 20 5<-0.185 -21 2<0.0621 8<0.0115 0<-0.248 -17 2<-0.97 -10 6 11<0.217 -1 28 0<-0.591 -8 29 2<-1.61 2<-2.93 -16 5<0.0000281 -14 0 5<-0.0147 21<0.25 11<0.243 -13 12 -12 20 2<-0.541 1<-2.43 13<0.0972 -12 80<0.5 -7 11<0.035 -6 27<0.5 4 63<0.0312 51 -4 13<0.0972 151<0.5 -9 23 19 5<-0.212 -2 1<-2.97 3 620<0.5 25 -7\n\
0<-0.0813 0<-0.44 0<-0.783 25 16<-0.275 7<0.112 20 -3 537<0.875 9 35 5<-0.119 194<0.5 5<-0.284 2<-1.87 11<0.448 4<0.247 19<0.0316 18 -6 -4 9 13 2<-2.5 -7 19<0.00771 -8 5 7<0.0566 19 -9 7<0.0566 -1 -11 5<-0.119 2<-2.66 7<0.0566 171<0.5 -4 -16 -17 128<0.375 -1 -16 7<0.0694 11<0.0672 440<0.5 -22 24 5<0.0000281 332<0.5 -16 20 4<0.211 7<0.0603 -20 7<0.0643 37 -11 49 -25\n\
1<-1.33 1<-2.43 13<0.0194 1<-3.17 27 22 1<-3.56 22 91<0.5 13<0.27 19 4 7 13<0.0972 296<0.5 91<0.5 1<-1.71 17 12 0 -15 301<0.5 2 17 1<0.928 1<-0.546 33<0.5 17<1.67 301<0.5 1 8 12 387<0.5 15 -15 17<1.3 80<0.5 9<0.129 -4 -13 33<0.5 -2 46<0.555 41 -9 9<0.0118 -6 5 9<0.112 131<0.5 -18 46<1.02 448<0.5 -14 6 86<0.375 10 -15 46<1.18 -8 13\n\
5<0.0138 127<0.5 136<0.116 6<0.9 339<0.875 156<0.875 162<0.5 206<1.13 -21 10 17 8 19 5<-0.245 -20 88<0.5 126<0.5 -12 2 19<0.0119 24 74<0.375 -9 21 4<0.128 15 156<0.375 -13 25 5<-0.159 -7 6<0.537 -6 17 40<0.5 6<0.269 -15 18<0.35 222<0.5 -4 17 71<0.5 5<0.16 14 29 0 72<0.375 132<0.5 24<0.313 -12 21<0.25 5 -9 3 19<0.209 18<0.85 -2 4<0.138 10 34 -14\n\
0<-0.155 0<-0.44 0<-0.783 24 71<0.5 8<0.0115 16 -1 33<0.5 30<-0.0996 15 0 -28 30<-0.603 20<0.65 -13 18 8<-0.208 216<0.375 10 -16 119<0.5 83<0.5 -1 10 505<0.5 7 -17 0<-0.0374 2<-2.5 30<-0.175 -1 8<-0.208 -3 0<-0.0813 -10 -16 287<0.5 1 20 30<-0.00803 40<0.5 -12 8<0.0405 18 -18 605<0.375 8<0.0405 2<-2.5 241<0.875 -23 3 641<0.5 157<0.875 -15 8<0.0115 23 -13 4 -26 28\n\
34<0.5 155<0.5 25<0.505 195<0.5 53<0.875 50<1.13 392<0.5 249<0.5 335<0.5 16 2 26 -11 5 9 7<0.0566 14<0.194 4 -9 17 17<0.234 291<0.5 15 -15 24 25<0.505 2 13 95<0.5 50<0.875 58<0.5 88<0.5 49<0.875 7<0.0833 215<0.375 473<0.375 16 -18 0 20<0.75 19 7 5 53<0.375 4 -8 20<0.25 14<0.00957 -44 11 619<0.375 6 -21 14<0.194 -3 19<0.0636 12 2 57<0.5 -5 -17\n\
0<0.0428 9<0.129 9<0.0775 125<1.22 575<0.5 113<0.875 105<0.5 0<0.00755 761<0.375 543<0.5 664<0.5 -22 8 12 6 866<0.5 -17 17 3 3 14 7 281<0.375 562<0.5 -16 16 21 9<0.241 141<0.375 -9 9<0.152 -9 27 11<0.112 -6 20<0.65 -7 14 0<0.236 13<0.197 20<0.25 26 9<0.087 -6 11<0.0173 -10 4 11<0.035 302<0.5 -12 16 193<0.5 11<0.168 96<0.5 32 0 18<0.75 -7 18 -3 16\n\
4<0.184 8<0 37<0.5 93<1.72 195<0.5 30<-0.175 194<0.5 -9 17 -16 382<0.5 30<-0.0461 8 -9 31 57<0.5 -1 35 8<-0.0091 26<0.25 -3 13 75<0.5 -10 4 -23 37<0.5 26<0.25 8<-0.0516 30<-0.314 9 -5 27<0.5 15<-0.198 19 -8 -16 8<-0.208 26<1.75 4 24 20<0.75 -15 30<-0.0996 15<-0.163 -5 17 -2 4<0.315 45<0.454 44<0.661 8<0.0115 10 -9 -11 8<-0.208 15 -15 116<0.375 17 -5\n\
5<-0.185 41<0.5 30<-0.175 -8 64<0.5 10 5<-0.435 -5 80<0.5 95<0.5 9<0.0633 7 -1 -8 12 56<0.875 16 30<-0.314 -19 10 9<0.087 5<-0.0987 41<0.5 10 23 108<0.0538 84<0.5 716<0.875 151<0.5 142<0.5 508<0.5 144<0.5 18 -5 -20 -11 146<0.5 10<-0.0293 12 9<0.0229 -7 15 24 -18 4 24 41<0.5 69<0.875 144<0.5 10<-0.111 5<0.0372 59<0.5 -1 -34 13 11 -16 9<0.129 10 -8 18\n\
0<0.0428 16<0.00975 63<0.0312 1<-1.71 0<0.00755 -23 -15 0<-0.101 110<0.875 161<0.5 812<0.5 527<0.875 -20 3 18 10 10 1<-0.546 25<0.969 -13 7 19<0.0469 36 -11 -6 1<-1.71 43<0.375 -15 9 0<-0.0037 2 26 1<-2.26 19<0.209 16<0.0657 0<0.236 -6 12<0.45 17 -4 31<0.25 -1 23<0.933 -4 16 -14 4<0.289 1<-1.1 16<-0.0451 -2 14<0.373 12<0.55 35<1.75 20 2 28 4<0.0933 -12 15 27 0\n\
1<-1.33 1<-2.79 11<0.0672 241<0.375 -25 184<0.5 -12 29 40<0.5 16<-0.131 -14 -23 1<-2.97 -7 22 16<-0.0924 51<0.5 26<0.25 -12 -2 16<-0.131 4 1<-2.26 -16 0 1<-2.07 -18 515<0.875 -12 18 1<0.316 16<-0.11 51<0.5 16<-0.325 9 -5 169<0.5 14 -9 16<0.0657 1<-0.546 21<2.75 371<0.375 -7 26 13 57<0.5 202<0.5 3 -11 14 -16 16<0.0327 1<1.83 31<0.25 15 255<0.375 6 19 23 -10\n\
11<0.13 6<0.537 55<0.5 471<0.5 160<0.612 105<0.5 240<0.875 21 1 -13 -3 -15 33<0.5 18 210<0.5 306<0.875 12 -21 11<0.0173 -19 13 11<0.0552 90<0.5 302<0.5 213<0.5 898<0.5 7 23 16 17 291<0.5 72<0.375 21 10 -18 4 11<0.448 33<0.5 83<0.5 6<0.9 6<0.896 6 19 165<0.875 4 -20 -3 32<0.0932 46<0.249 16 2 39 6<0.69 9 33<0.5 83<0.5 265<0.5 -4 29 -18 15\n\
7<0.0833 35<0.75 603<0.875 16<0.00975 152<0.5 -21 14<0.00443 21 -12 -12 32 27<0.5 194<0.5 16<0.0657 20<0.35 14<0.0211 40 -8 -9 11<0.0173 -19 18 -18 -22 16<0.00975 22<0.0667 352<0.375 152<0.5 89<0.5 -18 -9 5 24 35<0.75 337<0.5 -7 32 88<0.5 14<0.109 72<0.875 4 27 -8 24 11<0.035 379<0.875 468<0.875 -7 24 26 14<0.046 22<0.2 103<0.5 89<0.5 -13 9 23 24 72<0.375 -1 14\n\
5<-0.119 24<0.122 5<-0.328 26<0.25 22<0.133 -3 8 15<-0.241 -3 15 115<0.5 22<0.0667 173<0.5 -9 5 -1 5 11<0.217 3 15<-0.3 13<0.067 12 -5 67<0.5 13<0.013 -7 100<0.5 15 -12 20 24<0.216 5<0.0372 55<0.5 15<-0.163 11<0.035 102<0.375 -20 19 -4 163<0.5 -18 22 244<0.5 -8 28 -24 5<0.0372 215<0.375 13<0.0538 19<0.209 55<0.5 774<0.5 -8 29 8 22 24<0.976 -2 19 16 -20\n\
1<-1.71 1<-3.17 18<0.55 25 113<0.875 91<0.5 21 12 -17 91<0.5 29<0.0552 1<-2.26 19 157<0.375 14 -14 9 12<0.55 9 -3 1<0.316 1<-0.546 134<0.5 29<0.0552 245<0.5 18<0.55 10 7<0.04 51<0.5 7 -10 8 -21 -1 12<0.45 6 7<0.146 -27 11 29<0.0263 486<0.5 43<0.875 7<0.0915 7<0.0494 28<-0.085 -12 1 6 -10 6 -19 80<0.5 7<0.0494 1 -24 1 1<1.83 -7 243<0.5 -17 23\n\
13<0.0972 37<0.5 8<0.0115 420<0.375 339<0.875 296<0.5 -22 7 12 21 34<0.5 -16 249<0.5 -6 23 8<0.0405 53<0.375 45<0.684 196<0.375 101<0.875 -19 -6 13 -3 144<0.5 777<0.5 15<-0.00154 -13 8<-0.315 -19 158<0.375 0 -17 17 21 34<0.5 72<0.375 -5 12 18 37<0.5 15<-0.0153 72<0.875 336<0.875 217<0.375 -18 16 22 0 13<0.27 -6 7 13<0.197 53<0.375 8<-0.0516 -18 0 15<0.0852 9 -12 11\n\
0<-0.101 0<-0.591 0<-0.783 22 14 10<-0.124 0<-0.194 33<0.5 10<-0.259 17<1.06 18 12<0.55 1 16 92<0.5 771<0.5 11 -18 -2 89<0.5 6 -27 17<1.78 3 -10 33<0.5 10<0.022 149<0.375 -2 20 12<0.1 7 -21 17<1.06 -4 12 10<-0.0293 12<0.55 0<-0.0638 10<-0.327 17<1.3 32 -12 -8 23<0.733 -20 10<-0.187 -8 -18 59<0.5 108<0.161 -10 17<0.234 10 -7 0<-0.0173 45 10<-0.169 36 -3 -23\n\
2<-2.33 2<-3.59 12<0.75 142<0.5 6<0.913 23 12 -15 28<-0.012 6<0.769 2 18 26<2.75 19 3 28<-0.012 26<0.25 177<0.375 658<0.5 12 -21 -13 2<-2.93 7 -4 8<-0.208 26<1.75 11 -1 142<0.5 695<0.5 16 -7 -16 2<-0.541 25<0.387 2<-1.61 28<-0.234 -6 5 61<0.418 -2 -11 40<0.5 6<0.928 71<0.5 5 16 71<0.5 3 172<0.5 -20 18 14 2<0.0621 25<0.278 501<0.5 -13 13 0 -14\n\
2<-1.61 9<0.0983 2<-3.59 -24 3<0.138 125<1.22 232<0.875 317<0.5 2<-2.33 -17 -11 17 3 15 -22 2<-2.8 189<0.5 13<0.197 -19 -9 9 3<0.284 17<0.234 9<0.185 -1 249<0.5 8 36 17<1.93 124<0.375 -10 17 12 -15 3<0.353 2<0.0621 13<0.085 2<-0.541 3<0.118 -3 -15 17<1.14 10 -13 185<0.5 8 -19 3<0.23 369<0.375 17<1.14 26 4 -10 9<0.0699 -13 65<0.5 19 -10 9<0.0983 -19 1\n\
5<-0.119 2<-2.5 18<0.75 5<-0.435 18<0.25 -11 7 -9 9<0.042 86<0.375 78<0.5 12 25 -8 5<-0.435 15 49<0.375 -7 4 5<-0.284 5<-0.543 20 2<-1.87 5 9<0.0983 16 3 117<0.875 9<0.152 89<0.5 7 -1 -13 21 5<0.0372 2<-2.93 992<0.875 148<0.375 140<0.375 -17 -1 11 5<-0.0147 26 -12 139<0.375 4<0.289 626<0.875 140<0.875 -7 18<0.45 20 -9 24 476<0.875 3 34 27 4<0.289 -23 1\n\
1<-1.52 1<-2.97 91<0.5 113<0.375 1<-3.56 25 963<0.875 20 -19 3 12<0.75 18 5 59<0.5 1<-2.07 31<0.75 17 12<0.75 13 270<0.5 6 78<0.5 -40 11 213<0.5 12 12<0.1 8 -15 1<-2.26 10 -4 1<0.928 1<-0.546 31<0.75 12<0.55 9 59<0.5 104<0.5 7 -4 -23 41<0.5 25<1.35 12<0.45 2 -8 -24 25 25<1.25 31<1.75 41<0.5 697<0.5 -1 -20 11 80<0.5 -15 5 -19 -12\n\
13<0.0972 29<0.0834 31<0.75 8<0.0115 -21 -12 58<0.5 -14 7<0.0915 -5 35<1.75 146<0.5 30 -12 -15 6<0.731 29<1.3 48<0.375 283<0.875 -19 4 2 12 3<0.318 69<0.375 31<0.75 -6 8 48<0.875 32 3 -9 29<0.111 31<0.75 3<0.206 48<0.375 32<0.258 -7 3 8<0 2 35 7<0.0915 -20 -8 7<0.1 -1 11 3<0.0344 21<0.25 -7 18 7<0.0833 -2 67<0.5 6<0.881 28 31<0.25 15 -9 21\n\
50<0.875 134<0.5 18<0.55 93<1.82 254<0.375 149<0.375 52<0.5 54<0.613 351<0.375 470<0.375 93<1.27 67<0.5 -16 44<0.319 68<1.13 -8 20 -18 3 10 11 12 180<0.5 129<0.375 -7 13 13 17 18 15 41<0.5 100<0.5 44<0.727 150<0.875 195<0.5 67<0.5 -4 32<1.38 272<0.375 1 19 19 18<0.95 -1 14 -20 -12 16 -8 32<1.02 -22 3 85<0.375 215<0.875 50<1.13 6 -2 17 54<0.346 -18 3\n\
18<0.55 115<0.5 77<0.5 20<0.25 32<0.182 129<0.375 -23 16 16 90<0.5 49<0.875 486<0.5 70<0.5 11 4 -11 2 20 70<0.5 24<0.516 49<0.875 20 10 7 24<0.0353 10 -3 24<0.516 22 20<0.95 -3 14 41<0.5 48<0.375 24<0.416 66<0.5 221<0.5 94<0.5 220<0.5 10 -6 45<0.878 4 15 115<0.5 13 -33 2 347<0.875 121<0.5 2 -6 -21 53<0.375 947<0.375 16 -23 -5 66<0.5 19 10\n\
8<0.0405 53<0.375 110<0.875 104<0.5 8<-0.208 -22 176<0.875 420<0.375 758<0.375 136<0.116 86<0.375 494<0.5 -17 11 -11 535<0.375 -7 25 16 21 -3 206<1.13 -21 10 11 21<0.75 136<0.0523 33<0.5 77<0.5 176<0.375 -2 12 -9 956<0.375 -19 19 8 799<0.5 244<0.5 -16 0 15 176<0.375 53<0.375 418<0.375 33<0.5 -3 -16 19 33<0.5 18<0.85 23<2.87 532<0.375 6 -19 -15 8<0.0794 -1 13 -13 25\n\
0<-0.101 0<-0.44 1<1.83 14<0.449 32<0.328 16 6 1 21 15<-0.493 -14 1<-1.1 14<0.194 35<0.25 0<-0.194 13 2 -4 194<0.5 -14 35<0.25 -5 21 260<0.875 20<0.75 1<0.316 201<0.5 -7 19 18 6 33 1<-3.17 -23 1<-0.161 0<0.236 1<-2.43 -14 165<0.875 15<-0.135 360<0.5 -15 21 305<0.375 -7 19 86<0.875 -7 36 -23 0<0.0428 14<0.449 14<0.00957 0 29 -17 14<0.093 -11 15<0.205 -4 34\n\
11<0.15 39<0.5 42<0.875 11<0.0811 48<0.375 24<0.827 609<0.375 21 -12 12 6 263<0.5 12 -16 6 24<0.516 48<0.375 9<0.087 14 230<0.375 17<0.671 4 13 23 9<0.241 2 -18 15<-0.11 160<1.16 3 25 -10 41<0.5 39<0.5 9<0.042 9<0.00857 15 0 48<0.375 8 24 24<0.267 17<1.06 48<0.375 1 -8 8 17<1.3 11<0.217 2 112<0.375 -18 9 24<0.976 6 -10 11<0.348 20 15<-0.163 19 5\n\
5<0.0372 29<0.0834 22<0.0667 156<0.375 82<0.5 128<0.375 -20 -7 10 7 5<-0.212 -19 43<1.13 82<0.5 8<0.133 -11 12 8<-0.0091 -7 23 14 8<0.133 29<1.3 64<0.5 -15 5<-0.138 -9 40<0.5 145<0.5 173<0.5 13 -3 -16 -11 11 26 40<0.5 8<0 41<0.5 29<0.142 14<0.168 -1 17 17 -12 64<0.5 -10 25 19<0.117 38<0.5 29<0.592 -8 11 186<0.875 71<0.5 8<0.0794 -8 5 20 32 -12\n\
3<0.159 25<0.44 3<0.0664 18<0.35 55<0.5 -9 11 -21 65<0.5 278<0.875 -6 11 85<0.375 3<0.0813 34 -8 47 241<0.875 -19 11 3<0.353 195<0.5 25<0.752 856<0.5 33<0.5 56<0.875 190<0.5 78<0.5 3<0.23 -7 173<0.5 -1 15 18<0.65 -9 39<0.5 38 -7 24 7 367<0.5 56<0.375 -6 -32 24 20 -10 18<0.65 -8 24 18<0.55 3<0.596 173<0.5 -1 22 10 11<0.448 178<0.375 6 34 14\n\
1<-1.71 1<-3.17 372<0.875 86<0.875 22 16 -5 40<0.5 1<-2.43 28<0.0742 18 -6 15<-0.0904 16 15<0.0371 58<0.5 11 0 19 312<0.159 28<-0.012 -9 7 -27 1<-0.546 15<-0.38 102<0.375 17 -6 262<0.5 110<0.875 33<0.5 356<0.5 5 -19 20<0.25 -29 66<0.5 10 30 -17 10<-0.0715 1 -26 1<0.928 15<-0.3 42<0.375 2 16 15<0.0852 81<0.5 214<0.5 10<0.0889 -4 -24 17 21 -18 15<-0.00154 -8 -15\n\
0<0.0428 9<0.0983 37<0.5 0<0.00755 363<0.5 233<0.5 -22 -3 20 208<0.375 -16 5 0<-0.327 -20 9<0.0522 -16 -7 37<0.5 9<0.185 -14 255<0.875 -6 24 0<-0.44 -7 3<0.0434 24<0.827 -15 16 12<0.85 12<0.25 -4 3<0.206 25 8 345<0.375 -7 29 0<0.236 19<0.324 7<0.0566 20<0.35 19 -8 3<0.0434 1 13<0.197 6 3<0.255 24<0.466 30 0 -4 -17 19<0.324 410<0.5 18 -12 9<0.129 -14 11\n\
5<-0.119 27<0.5 5<-0.328 13<0.0102 6 128<0.375 15 8<-0.0091 11 -23 128<0.375 114<0.377 13<0.013 0 5<-0.185 13<0.067 13 5 4 -14 -9 8<-0.0516 5<-0.328 8<-0.449 -1 12 -5 56<0.375 -11 1 8<0.0405 27<0.5 22<0.0667 253<0.375 471<0.5 54<0.299 5<-0.0804 -5 282<0.875 413<0.875 -15 13 10 5<0.0000281 -5 5<0.0138 45 -1 28 23 5<0.0000281 8<-0.208 22<0.933 23 -5 -1 -10 8<-0.208 0 -20 -24\n\
27<0.5 39<0.5 12<0.95 34<0.5 24<0.0353 21 12 20<0.25 36<0.25 -33 21 219<0.5 66<0.5 20<0.55 23 519<0.375 8 -27 24 -12 66<0.5 5<-0.138 -14 5 34 34<0.5 4<0.172 8<-0.0091 12<0.65 6 -38 29<0.0834 11 3 40<0.5 -4 12<0.35 15 24<0.686 6 -21 114<0.194 29<0.465 24<0.416 46<1.11 4<0.386 -1 -14 12 -12 -20 22 5<-0.328 8<-0.0516 0 36<0.1 -4 15 20<0.75 24 16\n\
63<0.0312 110<0.875 47<0.137 231<0.375 101<0.375 1<-3.78 -19 17<1.14 150<0.375 14<0.0152 42<0.875 1<-2.79 -14 71<0.5 340<0.375 55<0.5 4 -6 24 -13 -19 84<0.5 94<0.5 233<0.5 -16 11 86<0.375 -11 -1 -5 -1 425<0.375 14<0.563 -17 -8 11 414<0.375 1<1.83 1<-0.546 86<1.13 -8 23 17<0.335 21 -3 -22 19 11 -21 167<0.5 1<-2.26 0 17<0.905 36 -5 -5 1<-3.36 -9 84<0.5 3 16\n\
40<0.5 30<-0.175 41<0.5 182<0.5 279<0.875 128<0.375 10 -7 -13 18 55<0.5 49<0.375 -7 5 17 253<0.375 41<0.5 18<0.55 49<0.375 55<0.5 32<0.535 79<0.5 62<0.537 122<0.5 933<0.375 -15 23 2 18<0.35 5 -14 279<0.875 -5 19 4 77<0.5 430<0.5 9 -22 -9 3 30<0.0114 192<0.5 100<0.5 122<0.5 414<0.375 1 -13 12 14 -9 -13 -15 17 30<-0.00803 32<0.663 0 31 54<0.346 -21 -5\n\
0<-0.155 0<-0.44 0<-0.783 214<0.5 -15 19 14<0.126 24<0.57 -12 0 17<1.3 -5 3<0.498 24<0.363 26 6 -10 14<0.373 3<0.498 69<0.375 1 7 -6 29<0.0263 12 -19 0<0.0947 3<0.0664 55<0.5 0<-0.0813 11 0<0.0428 21 12 58<0.5 10 -27 0<-0.0813 24<1.07 398<0.5 8 -20 -8 29<0.0834 203<0.5 0<0.0199 395<0.5 437<0.5 16 0 -11 6 -12 3<0.23 0 12 0<0.236 39<0.5 18 4 -4\n\
5<0.0138 8<0.0115 70<0.5 45<0.631 196<0.375 58<0.5 113<0.875 -19 8 5<-0.0147 -16 1<-3.17 -23 21<0.25 151<0.5 -2 37 -10 7 5<-0.138 -12 1<-1.71 -7 12 5<-0.159 -14 1<-2.26 -15 17<1.14 88<0.5 0 16 -8 69<0.375 197<0.875 -9 15 39<0.5 -5 23 1<-2.43 72<0.375 -9 1<-3.36 220<0.5 -8 23 12 18<0.35 -2 17<0.75 96<0.5 39<0.5 18<0.75 -19 23 21 -2 21<0.25 14 -4\n\
0<-0.0813 0<-0.44 0<-0.783 21 32<1.1 8<0.0115 15<-0.38 17<1.3 12 -9 14 -7 3 0<-0.155 15<-0.699 -19 3<0.498 69<0.375 133<0.5 260<0.375 3 28 12 176<0.875 -6 17 12 134<0.5 3<0.206 27<0.5 19<0.0933 -6 17 -19 15<-0.241 -12 8<-0.0516 8 -1 25 3<0.0664 0<-0.00999 2<-1.61 -17 9 -23 134<0.5 3<0.206 0<-0.0173 -10 -18 -7 8<0.0794 2<-2.93 -6 15<-0.38 0 103<0.5 49 3 -18\n\
1<-1.71 1<-3.36 29<0.419 175<0.375 74<0.875 22 -4 -10 76<0.5 15 -19 59<0.5 29<0.592 1<-2.61 343<0.375 17 -12 560<0.5 12 -18 4 10<0.00309 7<0.0368 17 6<0.9 -21 29<0.111 4 -19 12 1<0.928 1<-0.546 29<0.465 245<0.5 6<0.928 19<0.0236 20<0.25 104<0.5 -36 11 104<0.5 6<0.9 10<-0.045 10 -2 -6 7<0.0526 -8 12 173<0.5 9 -6 0 -26 -8 81<0.5 44<1.2 -2 -25 23 -11\n\
0<0.0428 10<-0.0584 10<-0.259 -23 39<0.5 -20 27<0.5 35<0.75 997<0.375 -12 19 19<0.0767 4 -8 -20 0<-0.0813 15<0.00437 31<0.75 -9 27<0.5 0 33 10<-0.0129 -5 18 35<1.75 79<0.5 -15 -5 15<-0.0343 7 -9 0<0.236 19<0.324 19<0.02 205<0.375 9 46 39<0.5 -15 31<0.75 10<-0.111 -15 19<0.0316 16 -2 11 -16 19<0.324 10<0.022 10<-0.111 27<0.5 13 -15 26 15<-0.163 -5 39<0.5 -8 16 1\n\
0<-0.0813 0<-0.44 0<-0.783 19 43<0.375 199<0.5 14 1 10<-0.139 10 -3 10<0.00309 0<-0.155 10<-0.259 46<1.18 12 -3 194<0.5 43<1.13 121<0.5 0 12 -16 18<0.85 1 11<0.112 -3 28 30<-0.175 6 -4 18<0.45 46<0.953 -9 19 -25 11<0.0672 52<0.5 -21 -8 10<-0.0293 150<0.375 18<0.95 10<-0.187 -5 -14 13<0.0423 11<0.13 -15 30<-0.0996 22 3 11<0.0811 26 -9 10<-0.045 10<-0.153 23 -13 50 -20\n\
16<-0.275 41<0.5 30<-0.0996 14<0.0211 -15 -4 -1 14<0.264 30<-0.175 67<0.5 -11 4 13 20 75<0.5 38<0.5 65<0.5 16<-0.0924 115<0.5 13 7<0.0643 -3 19 30<0.0926 79<0.5 542<0.5 89<0.5 20 155<0.5 15 -6 -8 10 6 5 25<0.505 428<0.375 490<0.5 41<0.5 30<-0.00803 -1 5 27 -10 7<0.0526 5 14 223<0.5 70<0.5 450<0.5 13 -13 52<0.5 8 -9 -7 7<0.0643 4<0.0669 -11 5 -5\n\
28<0.00447 48<0.375 47<0.529 27<0.5 12<0.1 404<0.5 -16 12 134<0.5 136<0.0751 312<0.0505 36<0.35 426<0.875 -12 8 -2 22 9 1 436<0.5 84<0.5 983<0.375 -19 16 12<0.1 28 -10 12<0.75 -12 7 281<0.375 -22 3 27<0.5 116<0.375 147<0.875 88<0.5 12<0.55 14<0.093 14<0.0284 114<0.377 -11 12 12 -15 5 10 -17 15 255<0.875 286<0.5 -17 12 9 48<0.375 28<0.0742 -5 3 14<0.126 22 0\n\
11<0.15 21<0.75 2<-3.2 -18 26<0.75 9<0.042 11<0.13 -9 12 42<0.875 -17 9 -1 2<-3.84 342<0.375 -15 13 9<0.0573 2<-2.93 236<0.5 -5 11 14<0.563 11 -5 -8 9<0.185 21<0.25 26<0.25 170<0.5 9<0.0317 12<0.55 -5 17 2<-2.66 -10 25<0.623 3 -8 22 14<0.264 11<0.519 7 21 38<0.5 22<1.67 -13 15 8 2<-2.93 12<0.75 -6 15 11<0.348 14<0.0284 16 5 128<0.375 17 -2 -14\n\
1<-1.71 2<-2.5 1<-3.17 227<0.5 635<0.875 22 -8 -8 16<-0.131 34<0.5 6 0<-0.101 1 17 65<0.5 216<1.13 17 -16 3 2<-1.31 3<0.0434 12 34<0.5 96<0.5 1<-2.26 1 10<0.0445 -21 18 16<-0.0164 18 -7 12 3<0.18 1<-2.61 5 -7 12 2<-0.97 27<0.5 1<0.928 181<0.5 254<0.375 1 -14 16<-0.0755 1 12 -7 3<0.498 10 0 2<0.0621 1<0.928 138<0.5 0 -18 -14 33<0.5 -19 0\n\
10<-0.0584 53<0.375 10<-0.259 -22 64<0.5 959<0.375 -20 14 318<0.5 -14 14 10<-0.233 116<0.375 243<0.5 -18 16 11 713<0.375 63<0.606 639<0.5 640<0.5 -6 26 28 9 27 53<0.375 64<0.5 18<0.75 58<0.5 -20 33<0.5 67<0.5 -21 16 10<0.022 26 -11 177<0.875 -4 26 176<0.375 338<0.875 18<0.35 -10 287<0.5 -4 14 28 16 185<0.5 127<0.5 18<0.55 138<0.5 -4 220<0.5 23 -14 8 20 -16\n\
10<-0.124 27<0.5 11<0.192 70<0.5 21<0.25 11<0.0173 -15 -1 219<0.5 1 17 9 10<-0.233 12<0.55 8 18 68<0.875 4 21 11<0.348 -10 14<0.264 73<0.375 56<0.875 -1 16 19 -14 16<0.00975 21<0.25 10<-0.0293 12<0.55 -13 104<0.5 40<0.5 -10 25 11<0.13 -7 17 -17 27<0.5 87<0.5 14<0.0152 13 0 -6 -12 11<0.0672 -23 40<0.5 10<-0.0966 14 -19 12<0.65 -21 14<0.093 -12 16<0.108 45 -12\n\
11<0.0672 115<0.5 60<0.375 151<0.5 92<0.5 11<0.0173 8<0 70<0.5 14 5 19 29<0.655 9 -5 2 7<0.0172 143<0.5 11 -26 64<0.5 14 4 145<0.5 -11 16 298<0.5 24<0.516 22 9 -18 41<0.5 64<0.5 7<0.0566 15<-0.11 -6 5 13 5<-0.435 -9 5<0.0000281 70<0.5 24<0.313 6 7<0.0526 5 222<0.5 -4 -21 -3 7<0.0643 7<0.0603 -4 -43 -5 8<-0.0516 11<0.396 14 8<-0.449 11 -8 16\n\
8<0.0115 48<0.375 6<0.537 283<0.875 -20 17<0.125 12 -14 3<0.23 17<1.14 39<0.5 217<0.375 -15 23 88<0.5 6<0.9 6<0.896 36<0.1 11<0.192 18 -13 -5 -16 45<0.878 -1 21 15 217<0.375 -16 15 -17 3<0.353 128<0.375 39<0.5 624<0.375 -13 35 6<0.731 -9 4 14 -11 11<0.035 8<0.133 76<0.5 11<0.0173 -13 525<0.375 -5 25 19 1 48<0.375 17<0.905 8<0.0794 1 14 -3 76<0.5 25 -9\n\
3<0.118 21<0.75 25<0.894 17<0.125 -20 2<-3.07 -15 193<0.5 3<0.0542 -6 5 -21 -22 34<0.5 3<0.0664 155<0.5 81<0.5 -15 11 3 21<1.75 -7 3<0.0813 -8 24 58<0.5 1 20 3<0.498 41<0.5 25<0.44 12<0.55 2<-3.07 -7 3<0.255 0 9 194<0.5 40<0.5 3<0.206 -10 7 55 17<0.508 30 14 21<0.25 -8 2<-2.5 -7 10 3<0.23 -18 89<0.5 -13 -2 21<0.25 25<0.33 9 -4 15\n\
28<-0.012 16<-0.583 -14 41<0.5 4<0.198 17<0.335 -1 8 56<1.13 149<0.375 -3 -19 13<0.085 26 -10 66<0.5 16 5 108<0.0538 41<0.5 13<0.027 90<0.5 172<0.5 77<0.5 391<0.5 4<0.0818 17<1.3 4 -13 66<0.5 714<0.875 8 -16 -5 18 4<0.0933 18 13<0.0048 13 4 -5 21 49<1.13 4<0.0541 11 121<0.5 31<0.75 492<0.5 7 -10 0 -3 4<0.0541 13 -13 56<0.375 16 0 16<-0.0601 12 22\n\
2<-1.61 9<0.0983 2<-2.93 105<0.5 -21 12 1<-1.33 58<0.5 -12 19<0.0236 10<-0.045 4 10<0.0889 43 -8 -11 -19 2<-2.8 -12 10<-0.153 -12 99<0.5 35<0.25 -1 8 -10 10<-0.187 8<-0.0516 -21 19<0.02 9<0.0633 9<0.00549 22 -10 204<0.375 23 -14 10<-0.259 -18 -2 2<-0.541 8<-0.122 -13 19<0.209 10<-0.0584 0 10 -11 1<1.83 1<-2.07 19<0.0933 15 -2 2<0.0621 8<-0.122 -4 15 24 9<0.152 -8 19\n\
5<-0.119 5<-0.284 37<0.5 14<0.264 73<0.875 17<0.125 129<0.375 19<0.152 66<0.5 -6 7 -14 21 9<0.00857 -9 10 21 -9 19<0.0412 16<-0.583 18 5 9<0.129 18 -13 51<0.5 37<0.5 14<0.264 -6 -19 9<0.152 4 -10 5 5<0.0372 37<0.5 65<0.5 471<0.5 17<1.3 259<0.875 -15 4 924<0.375 -8 30 25 59<0.5 -2 9<0.0522 -4 59 17<0.905 -6 14<0.0366 51<0.5 18 0 65<0.5 -3 22 -21\n\
0<-0.155 0<-0.783 -14 27<0.5 6<0.9 6<0.896 12<0.75 451<0.5 78<0.5 3<0.498 2 -8 11 -28 16<-0.0924 6<0.69 -16 -3 6 13 -7 10<-0.289 -3 6<0.934 13 0 0<0.0947 3<0.0664 0<0.0428 0<-0.0374 16<0.108 14 -8 19 3<0.0434 12 -4 6<0.921 27<0.5 6<0.537 12<0.75 16 16<-0.131 -9 10 16<-0.0924 10<-0.111 3 17 12<0.1 10 -8 14 16<-0.0164 5 -8 346<0.875 230<0.375 0 17 -24\n\
16<0.00975 152<0.5 116<0.375 113<0.375 88<0.5 374<0.375 21<0.75 41<0.5 66<0.5 121<0.5 -15 -6 16<-0.15 -10 1 -21 885<0.5 -19 16 22<0.2 -9 23 22<0.0667 -14 3<0.23 3<0.0107 -5 12 -10 6 0 64<0.5 -14 55<0.5 7 33 3<0.0344 19<0.152 531<0.375 210<0.5 468<0.875 -5 22 10 27 469<0.875 -15 12 16<0.108 144<0.5 0 26 3<0.284 98<0.5 118<0.5 21<0.25 16 -7 -7 18 -12\n\
1<-1.33 3<0.0664 1<-2.79 -22 4<0.184 -18 -6 1<-2.97 -15 26<0.25 12<0.85 -9 3<0.0813 29 64<0.5 3<0.118 -14 4<0.149 33 6 -9 394<0.5 150<0.375 3<0.498 12<0.75 -7 4 1<-1.52 23 -6 12<0.45 -8 35 29 1<0.928 4<0.184 64<0.5 12<0.75 0 3<0.118 -5 26 12<0.35 1<-0.546 -7 6 -7 68<0.875 3<0.498 178<0.875 2 12 31<0.25 15 1 17 4<0.267 77<0.5 13 -5 17\n\
24<0.0353 30<-0.175 33<0.5 23<0.467 -8 95<0.5 3 -8 20 53<0.375 115<0.5 77<0.5 40<0.5 638<0.5 4 19 993<0.375 312<0.466 17 -18 -24 23<0.6 16 246<0.5 10 -22 892<0.5 199<0.5 15 1 -21 40<0.5 1055<0.5 3 -18 10 30<-0.314 -6 23<0.867 662<0.5 6 -24 33<0.5 66<0.5 65<0.5 24<0.516 126<0.5 8 -4 309<0.375 -1 17 91<0.5 -3 -23 -7 66<0.5 40<0.5 -2 22 34\n\
5<0.0138 37<0.5 10<-0.0715 384<0.0995 -19 15 1<-1.52 48<0.375 264<0.5 -16 12 2 -1 17<0.595 10<-0.233 -14 1<-2.61 -12 20<0.95 1<0.316 20 -3 4<0.229 10<0.00309 -4 19 132<0.5 6 28 5<-0.245 -18 112<0.375 17<1.14 -5 -14 1<-1.71 -16 12 1<-2.26 1<-3.56 132<0.5 -12 6 17<0.425 5 -5 20<0.65 -4 10<-0.21 -16 64<0.5 -10 48<0.875 4<0.118 10<0.0889 5 1<-2.07 -7 25 22 28\n\
16<-0.131 27<0.5 12<0.55 67<0.5 -5 16<-0.583 15 49<0.875 0 11 13<0.0538 16 16<-0.275 13 -2 14<0.194 73<0.375 16<-0.325 171<0.5 8 -5 51<0.5 -10 4 26<0.25 2 24 -11 16<0.0327 27<0.5 6<0.622 60<0.875 16<-0.0601 13<0.00751 12 -5 20<0.25 194<0.5 17 14<0.194 -18 27 12<0.35 26<2.75 -12 -1 -21 15 270<0.5 75<0.5 26<0.75 -3 13<0.0538 -1 14 7 -16 114<0.0602 -14 16 -18\n\
1<-1.52 2<-2.5 1<-2.79 54<0.613 11<0.0811 21 8<0.0115 17 -3 -1 105<0.5 11<0.0811 14 34<0.5 694<0.5 67<0.5 9 -2 -14 1<-2.07 18 8 -27 1<-3.56 12 34<0.5 6<0.881 -4 392<0.5 4 -24 8 2<-0.97 1<0.316 34<0.5 -2 371<0.875 11<0.519 5 8<-0.0516 6<0.769 10 -15 56<0.875 23<2.53 15 -16 -14 -19 11<0.243 371<0.375 130<0.875 1 -20 28 -8 2<0.0621 1<0.928 -3 -14 -17\n\
29<0.111 6<0.438 812<0.5 238<0.375 35<0.25 -20 93<0.334 -16 1 6 19 38<0.5 91<0.5 217<0.375 116<0.375 -14 2 16 1 21<0.25 35<0.75 49<1.13 -6 10 6<0.769 -7 137<0.5 101<0.875 -5 15 13 159<0.875 765<0.5 250<0.5 -11 2 16 35<1.25 -4 18 33<0.5 146<0.5 182<0.5 174<0.375 122<0.5 9 -14 31 85<0.875 559<0.5 -5 24 23 29<1.3 -12 108<1.69 33 -10 6<0.881 -4 -27\n\
5<-0.0987 5<-0.435 20<0.35 -22 6<0.622 1 13 18<0.55 6<0.731 60<0.375 -10 12 15<-0.135 -6 21<0.25 -2 14 104<0.5 5<-0.185 24<0.122 1 81<0.5 9<0.152 12 -11 -21 18<0.85 95<0.5 15<-0.0343 12 -9 23 72<1.13 -10 31 18<0.75 2 19<0.0142 21 6 24<0.267 21<0.25 -16 5<0.0000281 104<0.5 57<0.5 0 21 -16 -16 5<0.0372 6<0.913 15<-0.11 -6 21<1.25 -2 10 112<0.375 17 -15 -15\n\
2<-2.93 16<-0.0601 12<0.85 108<0.7 10 21 13<0.0423 30<-0.175 16<-0.131 -22 12 2 12 2<-4 22 21<0.75 16 8 2<-0.97 19<0.152 16<-0.325 12<0.25 6 120<0.5 12<0.95 -9 1 22 14<0.449 160<0.222 428<0.375 81<0.5 2<-2.11 47<1.29 5 -26 1 16 -6 -12 2<-2.5 21 5 68<0.875 10<-0.0715 21<1.75 8 -12 13<0.27 20 -2 -17 2<0.0621 19<0.324 10<-0.169 124<0.375 -11 20 -2 14 -12\n\
9<0.0983 31<0.25 29<0.465 5<0.0138 5<-0.185 -22 9<0.0317 357<0.5 206<1.13 -20 19 12 -12 -6 119<0.5 -3 21 5<-0.119 9<0.0633 275<0.375 -18 1 -5 146<0.5 31<1.25 232<0.875 29<0.655 -8 10 19 5 29<1.13 -17 14 29<0.0263 31<0.75 9<0.241 12<0.35 -12 50<1.13 22<0.667 -8 3 13 4 9<0.152 239<0.375 -5 27 13 193<0.5 67<0.5 86<0.375 98<0.5 19 -5 -7 23<1.4 21 8 -2\n\
16<-0.11 27<0.5 16<-0.275 21<0.25 33<0.5 189<0.5 9 -23 -9 278<0.875 15 -11 26<0.75 13<0.0749 3 -6 56<1.13 8 -12 8<-0.0516 171<0.5 30<-0.314 17 26<1.75 1 21 -5 36<0.1 26<0.75 -5 16 -9 8<0.0405 21<0.25 3<0.23 100<0.5 26<0.25 -14 13<0.0477 -10 2 12 26<0.25 -4 10 27<0.5 271<0.5 701<0.5 55<0.5 315<0.5 0 18 3<0.0187 23 3 25 -10 -11 3<0.318 -22 12\n\
5<-0.185 41<0.5 149<0.375 117<0.375 5<-0.543 -5 278<0.875 38<0.5 4 0 13 19<0.02 0 -17 -18 19<0.02 5<-0.435 52<0.5 -23 11 4 73<0.375 14 36<0.25 -7 11 38<0.5 200<0.5 9<0.0153 166<1.13 4<0.386 18 2 -16 4<0.0818 14 36<0.25 6 239<0.375 14 -20 1 9<0.185 36<0.25 97<0.156 72<0.875 6 -3 -6 117<0.375 4<0.386 9<0.00549 15 8 19<0.0469 4 -34 -7 40<0.5 -6 5\n\
9<0.0983 8<0.0405 17<1.14 38<0.5 1<-1.1 -18 482<0.5 -11 25 19<0.00259 8<-0.0516 -15 1<-2.97 -16 89<0.5 17 -7 17<0.508 39<0.5 -13 -3 -15 217<0.375 -19 12 205<0.375 1<-3.56 -12 5 40 1<-3.56 -10 9<0.185 8<0.0115 88<0.5 -5 7 1<-2.26 86<0.375 -6 14<0.373 90<0.5 3 33 -6 133<0.5 17<1.3 18 -5 33 14<0.373 8<0 136<0.154 6 26 1<-2.97 3 17<0.828 26 3 -3\n\
1<-1.52 1<-2.97 1<-3.36 148<0.375 -21 14 7<0.0643 -9 -20 7<0.0694 236<0.5 1<-2.43 -9 165<0.875 38<0.5 1 -7 28 3 -16 1<0.928 7<0.0643 476<0.375 44<0.319 44<0.0533 25<1.35 25<1.14 248<0.5 207<0.375 7<0.04 109<0.5 7 1<-1.33 -6 31 4 -2 -3 -19 20 16 1<-0.546 -11 4 15 1<-0.161 -6 7<0.146 72<0.375 7 -9 6<0.731 9 -17 7<0.1 243<0.5 14 -12 6<0.881 14 -7\n\
27<0.5 6<0.622 16<-0.0924 7<0.0526 76<0.5 -3 19 47<0.437 355<0.375 6 -19 16 20<0.25 33<0.5 12 57<0.5 -2 -45 60<0.375 381<0.375 14 -12 -8 39<0.5 32<0.0932 33<0.5 11 45<0.0575 -6 27 33<0.5 4 41 8<-0.0091 -8 48<0.375 185<0.5 46<1.35 6<0.881 6<0.794 2 -9 6<0.9 16<-0.00189 13 -1 8<0 -7 3 9 17 -10 8<-0.0516 16<-0.325 -2 8 6<0.921 20<0.65 26 15 6\n\
2<-1.61 2<-2.93 2<-3.59 -21 268<0.5 220<0.5 -16 10 0 26<0.25 436<0.5 43<1.13 14<0.0152 -4 63<0.606 -11 9 23 7 31<0.75 -16 58<0.5 -8 26<2.75 31<2.75 44 -9 -4 2<0.0621 17<1.14 26<0.25 69<0.875 21<2.25 14<0.093 157<0.875 11 -5 52<0.5 3 -13 29 -4 85<0.375 31<0.75 -10 3 9 31<1.25 -12 23<1.4 69<0.375 34 -9 -2 23<0.933 37<0.5 -1 28 17<0.125 14 3\n\
16<-0.11 7<0.0643 18<0.55 2<-2.66 -6 5 64<0.5 300<0.5 18 -4 16<-0.458 15 37<0.5 18<0.65 17 30<-0.175 19<0.152 7 -14 -7 71<0.5 7<0.0304 0 17 -1 16<-0.275 41<0.5 8 -7 -7 7<0.0694 2<-3.07 62<0.537 2<-4 -17 -7 18<0.35 21 -6 166<0.875 93<1.2 13<0.197 12<0.95 -2 10 24 18 18 42<0.375 224<0.5 12<0.45 37<0.5 272<0.375 -17 23 -5 -19 26 13<0.133 7 -11\n\
1<-2.26 1<-3.56 39<0.5 22 15 72<0.875 37<0.5 11<0.15 15 59<0.5 7<0.0566 51<0.5 12 0 14 -25 7 2 1<0.928 27<0.5 39<0.5 7<0.04 51<0.5 4<0.0933 69<0.375 250<0.5 -24 16 14 8 1<-1.33 -1 -12 1<-1.52 12 72<0.375 1 27 7<0.0765 135<0.375 78<0.5 4<0.315 2 -5 14 -8 265<0.5 -8 13 11<0.448 11<0.00893 132<0.5 3 -27 10 50<0.875 4 7<0.0643 -14 7 -10\n\
2<-1.61 2<-2.93 2<-3.59 -21 343<0.375 -15 12 35<0.25 36<0.35 42<0.875 286<0.5 402<0.5 648<0.5 -11 187<0.875 -5 27 14 7 2<-1.87 -20 -5 -1 36<0.25 96<0.5 57<0.5 334<0.5 -6 20 10 12 43<0.875 -12 11 2<0.0621 42<0.375 85<0.875 2<-0.541 0 23<0.867 95<0.5 19 -8 23<1.13 32<0.258 -18 12 285<0.5 12 -4 11 92<0.5 2<-0.541 -7 6 -14 32<0.398 23<0.867 26 13 -5\n\
0<-0.0813 0<-0.783 17 4<0.315 9<0.0369 0<-0.155 51<0.5 5 17<0.671 18 8 -2 4<0.138 -7 22<0.4 4<0.267 1 -9 99<0.5 6 -8 23<1.33 68<0.875 17<1.3 4<0.386 1 51<0.5 15 -11 26<1.75 87<0.5 8 -16 -18 18 0<-0.155 15 0 4<0.172 0<-0.0173 29<0.0834 -12 4<0.0933 -17 18 1069<0.5 606<0.875 -19 17 17 68<0.375 597<0.5 307<1.13 -8 24 22 23<1.07 -8 22<0.467 25 0\n\
5<-0.185 20<0.65 12 5<-0.543 10<-0.327 -13 -2 121<0.5 30<-0.175 32<1.75 33<0.5 176<0.875 310<0.875 -2 -31 -21 14 23 70<0.5 5 -1 24<0.466 0 -14 13<0.0972 24<0.0353 84<0.5 16<-0.0601 123<0.5 811<0.5 2 -27 9 194<0.5 20<0.25 33<0.5 9 -22 52<0.5 72<1.13 14 -21 3 298<0.5 20 -24 0 21<2.75 110<0.875 6 -20 -2 10<-0.124 33<0.5 24<0.216 -2 -19 17 31<0.75 6 -1\n\
9<0.087 183<0.5 11<0.192 45<0.22 296<0.5 232<0.375 1<-2.79 327<0.5 -17 18 110<0.375 -11 233<0.5 18 -16 4 22<0.667 29 -12 0 275<0.375 -18 5 1<-2.61 -9 64<0.5 -8 33 9<0.241 1<-3.78 50<0.875 -13 11<0.0173 -14 16 11<0.13 11<0.0173 -3 7 45<0.81 20<0.75 -17 9<0.129 261<0.5 -9 21 1 32<0.258 1<-2.61 -11 50<0.375 23 -13 -13 1<-2.97 -4 20<0.65 135<0.375 -11 24 16\n\
10<-0.111 16<-0.204 21<2.25 116<0.375 95<0.5 50<1.13 8<-0.208 9 62<0.0363 2 13 -7 12 8<-0.0516 3 -20 17 68<0.375 50<0.875 8<-0.208 4 -5 17<1.3 50<1.13 12 -5 14<0.194 6 -9 10<-0.259 14<0.0152 -8 22 4 8<0.0405 8<-0.208 35<0.25 10<0.022 5 22 -7 21<0.25 16<-0.0924 -5 17<0.234 -19 460<0.5 -13 10<-0.0584 -13 22 10<0.00309 181<0.5 68<0.875 3 -8 491<0.5 -16 15 -12 -22\n\
1<-1.71 1<-3.56 11<0.0173 21 23<1.6 121<0.5 19 0 6 123<0.5 134<0.5 7 332<0.5 0 -19 1<-2.43 28<0.0742 30<-0.175 4 14 0 65<0.5 108<1.28 8 -19 -8 27<0.5 1<0.928 17<0.978 33<0.5 22<0.467 134<0.5 56<0.375 495<0.5 -5 20 36<0.35 11 -18 -23 265<0.5 -11 17 79<0.5 188<0.189 21 -13 -4 81<0.5 1 20 -9 28<-0.139 30<-0.603 -11 7<0.0765 11<0.396 17 1 -6 9\n\
53<0.375 3<0.206 104<0.5 3<0.0187 586<0.5 630<0.375 338<0.875 48<0.375 69<0.875 91<0.5 -16 -2 3 6 20 21 28 38<0.5 103<0.5 336<0.375 -9 24 5 154<0.5 3 -10 18<0.65 -19 38<0.5 -17 151<0.5 3<0.0972 4 -16 17 352<0.375 -15 17 3<0.23 3<0.0258 103<0.5 -7 381<0.375 0 22 32<0.471 19<0.324 9 -4 -1 48<0.375 -20 3<0.353 18<0.55 -11 6 18<0.75 88<0.5 -5 20 -14\n\
5<-0.0987 5<-0.284 129<0.375 56<0.875 4 5<-0.543 24 8 14<0.311 17 84<0.5 9 -15 51<0.5 59<0.5 139<0.375 5<-0.185 -1 364<0.5 79<0.5 -11 -2 22 23 35 7<0.0603 118<0.5 14<0.093 109<0.5 2 -18 25<0.561 54<0.398 15 -5 -11 7<0.0304 21 8 -7 5<0.0372 25<0.44 139<0.375 7<0.0694 54<0.299 492<0.5 -3 15 7<0.0368 -5 5<0.0000281 5 29 100<0.5 -9 14 18 407<0.5 -14 22 -19\n\
38<0.5 200<0.5 20<0.65 18 14<0.264 10<-0.397 -6 22<0.0667 8 32<0.0932 5 10<-0.233 -20 2 13 10<0.00309 -1 12 41<0.5 22<0.0667 458<0.5 10<-0.124 17<1.21 33<0.5 14<0.168 0 -11 71<0.5 6 32 6 51<0.5 17<1.93 421<0.375 6 -27 -10 148<0.875 142<0.5 245<0.5 196<0.375 12 -16 -25 -20 -27 14<0.0796 -16 0 90<0.5 17<0.234 -7 22<0.2 -8 20<0.65 9 20<0.95 -9 1 8 22\n\
16<0.00975 31<0.75 29<0.465 6<0.537 327<0.5 -19 17 16<-0.131 275<0.375 -16 7 11<0.0811 -13 16<-0.0164 -6 6<0.9 -1 27 6<0.928 29<1.55 -5 27 19 39<0.5 151<0.5 -12 78<0.5 69<0.875 14 -16 -20 16<-0.15 19<0.0236 5 -8 29<0.0834 6<0.438 -17 6 67<0.5 1 288<0.5 29 6 11<0.0173 -7 16<0.108 31<0.75 -2 17<0.335 1 15 17<0.335 19<0.324 616<0.375 16 -12 11<0.0811 -18 13 3\n\
42<0.875 17<0.125 149<0.375 13<0.133 20<0.65 -15 35<0.25 247<0.5 -2 21 -8 -15 996<0.375 52<0.5 35 -3 -9 251<0.5 100<0.5 633<0.375 237<0.375 319<0.5 65<0.5 646<0.5 725<0.375 87<0.5 390<0.5 -1 25 541<0.5 -7 14 19 -14 5 30 -15 22 137<0.5 17<0.234 30 -2 19 -14 13<0.133 20<0.75 151<0.5 -7 12 81<0.5 120<0.5 42<1.13 48<0.875 17<1.14 16 7 2 1 -16 -14 -7\n\
27<0.5 3<0.0542 55<0.5 86<0.375 101<0.875 11 -2 3 3<0.0107 76<0.5 -18 5 13 59<0.5 81<0.5 172<0.5 86<0.375 18<0.55 155<0.5 80<0.5 168<0.5 3<0.596 26<2.75 6 -4 -10 21 1021<0.5 13 -12 -12 3<0.118 6 269<0.5 265<0.5 229<0.5 -3 12 19 211<0.5 13 -8 52<0.5 -1 -11 -9 19 18<0.75 8 -28 3<0.353 334<0.5 52<0.5 14 7 12<0.45 15 -31 26<0.25 9 -1\n\
0<0.0199 17<1.14 70<0.5 18<0.35 -17 369<0.875 74<0.875 148<0.375 862<0.5 396<0.5 -11 13 14 10 13 13 14<0.046 18<0.75 48<0.875 2 19 -5 36<0.45 211<0.5 -11 43<0.875 -11 18<0.85 32 -5 19 28<0.00447 318<0.5 14<0.563 337<0.5 -19 19 -8 12 -1 0<0.236 479<0.5 28<-0.234 14<0.0796 2 34 28<0.0742 0<0.0428 -5 4 14<0.373 14 17<0.671 -14 10 -17 23<0.6 21 219<0.5 10 -13\n\
11<0.112 34<0.5 7<0.0643 11<0.0672 62<0.491 155<0.5 -14 7<0.0368 16 -10 14 7<0.0603 21<1.75 -1 22 4<0.149 52 -4 4<0.315 -19 0 21<0.25 61<0.175 -8 7 4<0.0818 36<0.25 24 -3 3 7<0.1 85<0.375 4<0.289 115<0.5 22<0.0667 61<0.271 -6 10 4<0.149 -6 153<0.5 7 -8 7<0.0566 4<0.118 7<0.04 40 7 36<0.25 11<0.192 80<0.5 -6 7<0.0333 23 -2 19 -3 -10 6 37 -7\n\
18<0.55 58<0.5 40<0.5 23<0.333 105<0.5 438<0.5 8<-0.208 2 470<0.375 15 -8 68<0.875 10 -31 -27 399<0.5 5 -10 17 151<0.5 8<-0.0091 -6 7 143<0.5 -4 -19 16<-0.275 15<-0.0904 2 30<-0.0996 -9 17<0.425 131<0.5 12 -13 -6 4<0.0541 11 17<1.14 8<0 97<0.156 23<0.333 182<0.5 16<-0.0924 4<0.118 -19 1 9 -12 67<0.5 10 360<0.5 2 -30 -13 40<0.5 -11 0 182<0.5 7 -5\n\
37<0.5 17<0.828 121<0.5 28<0.00447 156<0.875 22<0.2 38<0.5 839<0.5 -15 19 -7 239<0.375 88<0.5 -9 9 22 22<0.0667 -5 29 22<0.8 4 -12 5 28<0.0742 82<0.5 -18 17 7 17<0.595 156<0.875 442<0.5 215<0.875 155<0.5 17<0.125 7 187<1.13 0 22 -3 -15 -16 27 28<0 88<0.5 46<1.27 157<0.375 -8 5 -17 82<0.5 17<1.14 23<1.27 46<0.645 -5 22 -3 -9 34 22<0.467 -2 12\n\
5<-0.119 5<-0.284 6<0.769 295<0.5 24<0.0786 -1 12<0.25 38<0.5 -19 10<-0.21 -4 18 13 -20 24<0.0353 6 13 104<0.5 38<0.5 170<0.5 10<-0.259 8 -6 23 5<-0.185 4 -3 12<0.75 -7 38<0.5 24 11 10<-0.0293 24<0.466 471<0.5 12<0.95 10<-0.153 6<0.794 -7 8 -11 10<-0.0584 -6 5<0.0000281 5<-0.0987 32 -6 5<0.0372 61 -15 31 6<0.896 0 10<-0.124 24 0 12<0.1 24<0.313 -9 9 -19\n\
2<-2.11 2<-3.59 25<0.165 6<0.913 27<0.5 8 14 -4 148<0.375 18 -19 40<0.5 6<0.928 27<0.5 25<0.505 304<0.375 6<0.9 6<0.881 6<0.769 3 25<0.109 -12 6 11 -9 23 312<0.0261 8 -21 113<0.375 10 -20 0 54<0.745 67<0.5 3 14 -8 2<-0.97 41<0.5 25<0.623 128<0.375 49<0.375 -5 1 209<0.875 49<0.875 22 -5 -16 3 17 27<0.5 67<0.5 0 251<0.5 80<0.5 -11 -4 7 8\n\
0<0.0428 9<0.0983 5<-0.159 48<0.375 -20 -13 9<0.0369 217<0.375 34<0.5 -17 354<0.875 -12 17 26 27<0.5 654<0.5 -4 30 -16 27<0.5 13<0.00751 -13 34<0.5 25<0.165 5<-0.0987 -17 7 -10 0<-0.44 164<0.5 -9 10 116<0.375 15 -5 210<0.5 -9 15 19<0.324 0<0.236 13<0.085 24<0.0353 -2 12 9 445<0.5 644<0.5 143<0.5 961<0.375 15 -13 229<0.5 36 -3 -11 -8 34<0.5 -14 9<0.129 -12 13\n\
0<-0.0813 0<-0.591 15<0.0163 21<1.75 200<0.5 8 -12 13 20<0.55 -10 21 15<-0.493 85<0.875 -10 17 169<0.5 0<-0.155 775<0.5 231<0.375 110<0.375 6 -12 -22 -12 15<-0.0242 68<0.375 119<0.5 -2 -12 16<-0.175 23 0 17<0.125 0 14<0.00957 4 17 14<0.226 15<-0.0448 12 207<0.375 97<1.05 -11 22 21 -15 16<-0.11 128<0.375 -3 -17 0<-0.0173 90<0.5 263<0.5 -10 12 16<-0.00189 40 -8 358<0.5 -17 21\n\
1<-1.71 2<-2.5 1<-2.97 9<0.0153 93<1.35 22 -8 113<0.375 24<0.9 15 1 -11 29<1 28<-0.012 5 11 -18 1<-3.36 8 1 2<0.0621 1<1.83 147<0.875 1<-0.546 247<0.5 115<0.5 235<0.5 9<0.241 4 -8 -7 12<0.85 3 -9 -11 32<1.1 9<0.0118 36<0.45 168<0.5 -13 8 17 106<0.5 200<0.5 -4 4 52<0.5 18 -4 5 9<0.047 2 14 76<0.5 -13 17 39<0.5 12<0.1 -19 14 -17\n\
2<-1.61 2<-2.93 2<-3.84 -21 105<0.5 -14 20 1<-1.33 427<0.375 87<0.5 14<0.00443 2<-2.8 -15 5 396<0.5 -8 22 15<-0.0153 287<0.5 7 36 25<1.9 12<0.75 -18 11 27 17 144<0.5 -14 1<-0.85 32 -10 1<0.316 2<-0.541 14<0.0558 131<0.5 13 0 158<0.375 -1 21<1.75 26 -10 1<-3.56 -12 14 2<0.0621 21<0.75 -6 778<0.5 -18 15 72<0.375 180<0.5 87<0.5 18 -10 -10 14<0.00443 16 -10\n\
1<-2.07 1<-3.36 30<-0.00803 -7 -21 8<0.0794 28<-0.0425 146<0.5 30<-0.00803 2 -13 47<0.244 28 1 8<-0.208 17<0.828 -7 133<0.5 8<-0.449 -1 33 -9 159<0.875 -11 8 -22 1<0.928 8<0.0794 1<-1.1 20<0.45 -14 159<0.875 30<-0.314 56<0.875 3 24 725<0.375 -2 29 26 47<0.137 30<-0.603 20<0.65 -14 13 173<0.5 261<0.5 197<0.875 1 10 -10 9 20<0.95 29 8 -18 1<1.83 56<1.13 9 -15 15\n\
2<-2.93 5<-0.0804 28<-0.012 104<0.5 3 24<0.827 5<-0.138 -13 1 8 26<1.25 587<0.5 10 -23 2<-3.33 96<0.5 7 -13 -6 24<0.629 2<-4 20 13 247<0.5 2<-3.71 12 2 -31 2<-1.31 24<0.17 3 201<0.5 2<-1.61 0 -9 32<0.663 2 20 455<0.5 2<0.0621 24<0.686 143<0.5 222<0.5 124<0.375 -1 45<0.631 22 -4 95<0.5 -3 -20 -13 951<0.875 -11 17 72<1.13 106<0.5 -13 5 10 15\n\
2<-2.11 7<0.1 2<-3.2 -19 5<-0.138 -19 2<-2.5 -11 -3 2<-3.59 -12 20<0.65 -15 19<0.0767 5 52<0.5 -13 16 5<-0.159 7<0.0833 2<0.0621 -14 5<-0.245 19<0.0236 10 -15 16 2 2<-0.541 19<0.324 7<0.0603 654<0.5 86<0.375 1 -11 34 87<0.5 6 5<0.0000281 12<0.55 -12 15<-0.11 -13 28 12<0.1 -10 63<0.0312 34 0 -15 86<0.875 410<0.5 18 -11 468<0.375 5<-0.0633 -5 28<0.0742 14 -2 27\n\
0<-0.0638 0<-0.783 14 14<0.147 30<-0.175 56<1.13 12 -15 33<0.5 10<-0.045 24<0.216 1 79<0.5 10 -1 0<-0.327 3 244<0.5 -13 16 58<0.5 311<0.216 8 -8 21 10<-0.124 41<0.5 50<1.13 33<0.5 8 56<0.375 4<0.346 -6 17 -30 173<0.5 -17 20 -9 0<-0.101 -4 -17 10<-0.0293 5<-0.119 79<0.5 30<-0.0996 5 -4 -10 24<0.827 353<0.875 -12 27 4<0.106 23 -4 311<0.345 5<-0.212 8 -21 43\n\
2<-2.93 11<0.0672 2<-4 19 21<0.75 14 4 990<0.375 59<0.5 6 -14 -18 2<-0.541 27<0.5 111<0.375 76<0.5 212<0.5 284<0.375 2<-1.31 11<0.0552 55<0.5 4<0.386 7 -9 -6 59<0.5 32<0.182 -2 39<0.5 29 4<0.149 14 22<0.0667 6 -7 22<0.133 -31 2 371<0.375 331<0.5 -3 -22 29 -9 31 4<0.149 18 26<1.75 -5 18 462<0.375 -23 16 36<0.25 24<0.629 2 18 39<0.5 -14 12 -8\n\
7<0.0833 8<0.0115 5<-0.119 -17 183<0.5 27<0.5 11<0.15 114<0.939 137<0.5 -13 11<0.0173 -12 3 15 3 -18 18 27<0.5 69<0.375 1 18 -8 78<0.5 5<0.0000281 8<0.0115 41<0.5 180<0.5 262<0.5 5<-0.0471 7<0.112 -1 5<-0.159 2 15 -5 8<-0.0516 -7 25 -13 -12 15 185<0.5 167<0.5 46<0.463 10<-0.169 -15 478<0.5 11<0.0173 10<0.0445 27<0.5 20 -7 -3 14 -4 2 52<0.5 -4 20 -12 -10\n\
0<-0.0374 0<-0.783 243<0.5 14 -17 10<-0.139 15<-0.699 -11 68<0.875 10<-0.327 42<0.875 4 20 42<0.375 73<0.875 0<-0.327 9 2 14 15<-0.00804 -7 5 12 15<-0.38 -11 10<0.022 243<0.5 70<0.5 0<-0.0813 27<0.5 73<0.375 7 -4 -4 -5 98<0.5 10<-0.0966 0<-0.0813 21 -14 -6 -13 22 0<-0.44 7 -12 10<-0.0293 936<0.875 10<-0.153 24<0.758 -6 15<-0.699 -21 27<0.5 24<0.976 41 7 -13 -12 15 -21\n\
1<-2.43 1<-3.56 29<0.299 18 9 28<0.00447 29<1.3 733<0.375 10 -11 -13 1 1<-1.1 40<0.5 188<0.777 4 -13 7<0.146 12<0.55 0 -15 12 6<0.9 6<0.896 29<0.527 111<0.375 181<0.5 143<0.5 12<0.55 7<0.0694 6<0.794 94<0.5 4 16 -4 -5 -5 1<-0.546 5 -15 5 -16 -18 85<0.375 79<0.5 15 -11 -32 29<0.38 28<-0.012 24<0.57 -7 -17 1<0.316 1 54<0.45 -13 3 294<0.5 -19 11\n\
2<-1.61 16<0.00975 2<-3.59 -20 16<-0.131 -16 8<-0.122 -17 2<-2.8 -9 14<0.168 153<0.5 11<0.0173 23<0.467 26<0.75 14 -13 -15 171<0.5 9 -9 23 -9 11<0.0173 23<0.333 16 -13 53<0.375 136<0.261 -5 11<0.0552 -11 37 2<-2.93 -4 12 16<-0.275 8<-0.208 -17 14<0.093 26<1.75 7 -14 -12 2<0.0621 8<-0.0091 16<-0.11 -13 11<0.0672 -9 12 213<0.5 5 49<0.375 24 -5 408<0.5 23<1.4 19 9 -13\n\
3<0.0664 40<0.5 24<0.0786 42<0.875 14<0.109 -13 2 7 3 3<0.0542 -21 -2 59<0.5 3<0.353 27<0.5 45<0.575 111<0.375 117<0.875 42<1.13 76<0.5 3<0.118 14<0.0211 -13 2 3 -9 -13 12 22 -11 14<0.264 3<0.18 -14 202<0.5 6<0.959 -1 28 -14 -22 60<1.13 56<0.875 24<0.0786 6<0.934 0 49<0.375 3 19 14<0.563 10 3<0.439 8 -18 6<0.794 -5 13 -20 71<0.5 3<0.0813 -10 31 48\n\
6<0.69 28<-0.012 -1 148<0.875 21<2.75 29<1.3 62<0.587 36<0.1 57<0.5 6<0.269 12 1 115<0.5 17<0.671 2 10<-0.045 26<0.25 17 -22 -33 14 11 2 -15 -2 -19 41<0.5 40<0.5 6<0.9 6<0.896 299<0.5 152<0.5 -3 -20 18 15 17<1.3 -6 121<0.5 94<0.5 7 -7 -14 16<-0.0305 6<0.928 -23 9 91<0.5 7 0 6<0.921 8<-0.0091 43<0.875 36<0.1 -6 14 -8 15 36<0.25 -4 7\n\
16<0.00975 17<0.828 41<0.5 196<0.875 3<0.353 51<0.5 452<0.5 49<1.13 45<0.81 141<0.375 205<0.375 80<0.5 0 -12 21 119<0.5 21 -14 17<0.234 3<0.0187 -11 17 -10 18 33 16<-0.131 -17 11<0.035 -12 77<0.5 -2 9 -11 167<0.5 28 -9 -16 141<0.875 275<0.375 60<0.375 425<0.375 331<0.5 -15 5 11 36<0.25 -11 16 1 22 3<0.0434 753<0.5 185<0.5 167<0.5 135<0.875 0 15 -9 -15 25 8\n\
0<-0.0638 0<-0.783 334<0.5 14 -7 43<1.13 0<-0.194 120<0.5 76<0.5 941<1.13 528<0.875 847<0.5 319<0.5 648<0.5 462<0.375 552<0.5 6 -15 -19 -4 28 24 -16 -23 179<0.875 -10 12 -19 20<0.65 -8 134<0.5 1 56<0.375 -1 31 53<0.875 -2 -16 0<-0.00999 59<0.5 47<0.351 36<0.25 49<0.375 -3 13 -10 -13 15 383<0.375 527<0.875 787<0.5 462<0.375 561<0.5 1038<0.5 -15 14 19 21 25 11 26\n\
3<0.0434 78<0.5 14<0.00443 12<0.45 145<0.5 -8 11 11 554<0.5 256<0.375 8<-0.315 -8 121<0.5 10 3 14<0.194 6 -30 -30 16 8<0 70<0.5 12<0.55 64<0.5 119<0.5 16 7 76<0.5 8<-0.208 23<0.333 -19 -1 4 13 40<0.5 125<0.0783 14<0.563 43<0.875 62<0.0363 3<0.23 8 256<0.375 3 -21 3<0.118 7 -7 -5 16 -11 3<0.0664 17 -32 14<0.126 132<0.5 -3 -16 3 14<0.373 -8 5\n\
7<0.0833 9<0.0633 3<0.0972 48<0.375 9<0.019 125<0.252 217<0.375 -16 21 15 177<0.375 251<0.5 -9 8 23 22<1 15 -15 275<0.375 670<0.5 110<0.875 1066<0.5 -18 19 7 18 0 3<0.353 7<0.0603 233<0.5 -8 25 12<0.95 4 -7 -13 9<0.185 22<0.0667 148<0.375 12<0.55 -10 121<0.5 -1 14 31 20<0.75 -9 4 40<0.5 20<0.65 -7 28<0.0742 22<0.2 5 17 24 7<0.146 9 133<0.5 -11 8\n\
16<-0.11 4<0.289 34<0.5 13<0.0371 8 4<0.172 -8 13<0.0749 -3 25 2<-3.47 -12 13<0.067 27<0.5 391<0.5 6 -19 -4 539<0.5 -6 16 94<0.5 13<0.133 102<0.375 4 4<0.386 28 -5 -9 12 4<0.211 16<0.0327 2<-3.59 850<0.5 200<0.5 -15 2 25 241<0.875 308<0.375 456<0.5 413<0.375 -5 12 22 29 57<0.5 1 25 -17 2<-3.07 310<0.375 4<0.445 -9 12 15 68<0.375 313<0.5 4 -20 17\n\
78<0.5 29<0.38 36<0.1 20<0.25 57<0.5 -5 -39 5<-0.435 61<1.17 -11 19 20<0.75 13 8<-0.449 -12 259<0.875 158<0.875 3 -8 -15 20<0.65 109<0.5 12 14<0.109 12 -18 5<-0.543 56<0.375 -3 10<-0.233 -23 10 413<0.375 237<0.375 186<0.875 524<0.375 4 -15 302<0.5 7<0.0494 3 -12 13 15 -10 450<0.5 157<0.875 -4 44<0.542 0 20 -29 5<-0.0987 10<-0.0584 8<-0.0091 6 -5 16 108<0.0538 11 22\n\
2<-2.11 9<0.129 2<-3.59 -19 8<-0.0516 -19 177<0.875 370<0.5 376<0.375 -11 17 25 7 9<0.241 113<0.875 -4 32 7 2<0.0621 9<0.087 8<-0.0091 113<0.375 174<0.375 -15 11 15 2<-0.541 9<0.00857 4 77<0.5 -9 0 50<0.375 48<0.875 20 -4 -4 15<0.205 8<-0.0516 9<0.129 -13 15<-0.0904 -10 14 7 -8 8<-0.0516 9<0.112 -3 13 463<0.375 15<0.205 204<0.875 434<0.5 19 -5 0 9<0.185 -8 16 -11\n\
5<0.0372 5<-0.185 165<0.875 12<0.55 5<-0.328 3 219<0.5 -4 14 146<0.5 24<0.122 33<0.5 1 -17 7<0.1 13 -12 259<0.375 23 -6 20 7<0.0643 12<0.85 24<0.0353 246<0.5 -7 29 168<0.5 4 -12 5<0.0000281 7<0.0304 146<0.5 -7 28 85<0.375 146<0.5 -6 5<-0.138 16 0 33 7<0.0368 -10 47 146<0.5 85<0.375 12<0.45 -2 383<0.375 -11 19 12<0.65 -10 46 12<0.35 407<0.5 -7 32 -20 -17\n\
1<-2.43 1<-3.56 635<0.875 11<0.0173 19 35<2.75 50<0.375 17 2 0 -21 655<0.5 261<0.5 90<0.5 357<0.5 35<2.25 11 4 -20 11<0.0552 8 22<1.27 -16 12 64<0.5 15 -19 -37 1<-1.1 90<0.5 188<0.777 51<0.5 11<0.112 2 7 11<0.27 2 -9 -15 11<0.0672 -2 -27 71<0.5 1<0.928 43<0.375 188<0.374 22<0.533 -5 11<0.27 -4 6 -20 2 42<1.13 -9 22<0.133 -10 11<0.448 23 -11 3\n\
13<0.0972 6<0.69 58<0.5 349<0.375 105<0.5 -17 14 6 11<0.0672 269<0.5 23<1.33 156<0.375 538<0.5 -13 13 16 27<0.5 -9 50 26<1.25 27 -9 -14 11<0.192 156<0.375 101<0.375 -4 5 39 27<0.5 141<0.375 274<0.375 -10 24 11 -18 13<0.27 27<0.5 19<0.152 46<0.645 6 -3 11<0.15 135<0.375 -16 10 6 11<0.0261 -18 11<0.0952 223<0.5 107<0.875 -5 23<2.33 436<0.5 -6 37 -6 33 -8 8\n\
0<-0.0374 0<-0.783 13 7<0.04 115<0.5 3<0.395 109<0.5 19<0.00965 6 9<0.0983 213<0.5 456<0.5 -7 26 14 26 4<0.172 -4 29 9 9<0.019 7<0.0228 4<0.172 28 8 3 20 4<0.315 163<0.5 0<-0.248 9<0.087 4<0.0933 15 2 -4 3<0.206 -8 4<0.229 3 -6 36 5 3<0.0664 401<0.5 -18 19 7<0.0643 9<0.087 125<0.156 4<0.106 8 -7 24 3<0.118 4<0.106 -9 54 23<1.4 -11 19 -14\n\
6<0.9 6<0.896 13<0.016 33<0.5 240<0.375 25<0.505 66<0.5 7 -10 14 -16 80<0.5 55<0.5 82<0.5 4 -21 57<0.5 -1 -27 23<0.333 103<0.5 -15 16 19 41<0.5 6<0.794 569<0.5 121<0.5 308<0.375 3 -29 -4 30 22<0.467 230<0.375 -9 16 -1 10 150<0.375 33<0.5 12 33 -25 33<0.5 44<0.801 150<0.375 41<0.5 73<1.13 -3 6<0.959 -20 12 6<0.928 7 -2 4 9 66<0.5 0 34\n\
0<0.0199 9<0.0983 10<-0.153 183<0.5 113<0.375 -18 9 14 9<0.0369 206<0.875 78<0.5 88<0.5 -13 3 -21 9<0.0118 -12 0<-0.0494 -5 37 35<0.75 32<0.0932 -11 32<0.796 9<0.0573 27 1 -6 5 10<-0.259 -18 9<0.241 0<-0.0638 1 -7 35<0.25 1 18 31<0.75 9<0.087 146<0.5 -4 24 193<0.5 7 -3 532<0.375 979<0.5 32<0.398 747<0.375 35<1.25 41<0.5 16 -15 33<0.5 9 -8 -16 -1 -15 -10\n\
11<0.0672 13<0.00751 34<0.5 342<0.375 198<0.5 276<0.375 -9 20 18 24 2 34<0.5 -17 -6 85<0.375 124<0.375 198<0.5 11<0.396 34<0.5 11<0.192 134<0.5 13<0.00751 9 -3 137<0.5 33 -5 13<0.133 615<0.375 6<0.9 6<0.881 13<0.013 -2 14 -6 20 -17 32 38<0.5 137<0.5 -9 2 13<0.067 4 -2 6<0.769 0 13<0.067 202<0.5 11<0.448 38<0.5 -6 15 14 1 2 18 -15 13<0.159 35 -7\n\
2<-2.93 16<-0.0601 7<0.0643 34<0.5 118<0.5 2 7<0.0172 -25 -4 16<-0.458 -2 9 11 2<-4 838<0.5 18 -22 253<0.875 342<0.875 140<0.375 34<0.5 525<0.375 13 -6 167<0.5 223<0.5 9 -22 -9 -5 -18 -17 2<-0.97 23<0.333 7<0.0228 -20 16<-0.0305 -4 5 111<0.375 2 -11 402<0.5 638<0.5 143<0.5 33<0.5 2<0.0621 23<0.333 14 82<0.5 -6 7<0.0833 -5 28 -12 71<0.5 1 29 -16 5 16\n\
29<0.0834 22<0.0667 26<0.25 91<0.5 74<0.375 1<-3.78 -20 36<0.1 118<0.5 155<0.5 0 28 -10 90<0.5 69<0.375 610<0.375 -13 18 -3 7 181<0.5 23 -15 10 59<0.5 -16 0 1000<0.375 1<-3.36 126<0.5 -12 7 1102<0.5 157<0.875 74<0.375 152<0.5 1<1.83 413<0.375 36<0.45 227<0.5 210<0.5 -6 1 13 10 16 -13 167<0.5 19 -9 9 7 31 29 1<-2.43 29<1.3 -4 8 182<0.5 10 -4\n\
3<0.0664 40<0.5 37<0.5 4<0.386 13<0.0048 -4 -14 13 44<0.104 43<1.13 8 -19 -6 54<1.08 81<0.5 -20 9 7 40<0.5 13<0.067 28<-0.012 3<0.498 89<0.5 7 39<0.5 -20 109<0.5 0 26<0.75 -4 38 35<0.25 17 2 142<0.5 81<0.5 1 -11 22 4<0.315 170<0.5 61<0.271 241<0.375 39<0.5 -17 54<1.08 -7 13 11 4 17 3<0.439 60<0.375 12 -20 -1 13<0.0423 -13 13<0.159 36 -5\n\
37<0.5 18<0.75 34<0.5 10<-0.0584 6<0.9 293<0.5 422<0.375 10 -16 -16 10<-0.233 -16 2 349<0.875 16 -21 41<0.5 10<-0.397 6<0.69 7 -31 7<0.0765 5 145<0.5 -4 17 10 271<0.5 6<0.934 41<0.5 4 10 -4 7<0.0526 7<0.0304 -26 209<0.875 -18 0 6 6<0.69 10<-0.045 77<0.5 67<0.5 28 10<-0.0966 4 16 -4 -5 6<0.846 7<0.0304 3 -7 10<-0.0966 6<0.9 6<0.896 -4 7 -6 2\n\
0<0.0199 6<0.921 852<0.5 47<1.15 363<0.5 105<0.5 156<0.875 0<-0.44 6<0.881 -17 -8 37<0.5 699<0.5 0<0.00755 305<1.13 -13 15 159<0.375 2 -19 22 6<0.69 12<0.35 -16 -2 101<0.875 42<1.13 739<0.375 6<0.864 -1 -10 24 46<0.249 34 -6 6<0.9 18 -14 17 24 29 -20 36 37<0.5 -7 0<-0.327 172<0.5 -7 12<0.75 22 -8 6 0<0.0947 1 213<0.5 7 352<0.375 220<0.5 29 -4 -9\n\
0<-0.0374 0<-0.783 12 10<-0.0841 20<0.65 -5 117<0.875 525<0.875 4 -15 13 224<0.5 70<0.5 46<0.365 10<0.00309 59<0.5 0<-0.101 65<0.5 25<0.752 1 19 -18 -9 22 248<0.5 -14 14 147<0.375 8 -19 22<1.67 -13 7 25 10<-0.0293 3<0.0542 401<0.5 160<0.487 -16 13 25 59<0.5 10<-0.153 37<0.5 28<-0.234 53<0.375 24 -9 -10 4 -10 2<-1.31 263<0.5 16<0.108 47 -7 -10 -5 241<0.375 -20 24\n\
1<-2.07 1<-3.56 9<0.047 19 11 47<0.917 20<0.95 630<0.375 11 -20 19<0.0767 3 9 15 27<0.5 1<-0.546 9<0.0983 97<1.49 1<-1.71 5 30<-0.0461 -6 1 18 -6 32<1.1 57<0.5 147<0.875 496<0.5 19<0.02 -2 14<0.126 65<0.5 -15 0 -5 12 21<2.25 10 -9 73<0.875 788<0.5 -14 17 5 1<0.928 8 -4 14<0.264 20<0.45 24 30<-0.603 19<0.0469 -16 -1 50<0.875 5 -3 966<0.875 19 -18\n\
10<-0.0715 13<0.067 196<0.375 113<0.375 327<0.5 10<-0.153 14<0.753 -16 3 38<0.5 -15 49<1.13 -7 13<0.0423 -4 33 21 8 12 27<0.5 10<-0.233 -9 4<0.229 94<0.5 -7 6 97<0.156 10<-0.187 268<0.5 -2 23 18 -13 -12 13<0.0318 29<0.184 4<0.138 -10 4 4<0.118 13 -7 4<0.0368 -7 14<0.126 21<0.25 11 0 38<0.5 103<0.5 223<0.5 372<0.375 -11 20 11 8 324<0.5 49<1.13 2 20 22\n\
3<0.0664 18<0.35 57<0.5 75<0.5 -6 323<0.5 10 -19 26<0.75 -1 14 293<0.5 -18 26 59<0.5 3<0.206 104<0.5 18<0.45 38<0.5 -6 5 130<1.13 -10 24 18<0.95 -4 99<0.5 10 -11 102<0.375 26<0.25 242<0.375 383<0.375 18<0.55 -6 104<0.5 0 16 15 20 638<0.5 112<0.375 528<0.875 265<0.5 6 -16 -23 -6 -9 3<0.255 2 18<0.35 1 290<0.5 27 -8 12<0.65 -3 210<0.5 53 -8\n\
2<-2.93 3<0.0664 21<1.25 15 342<0.375 6 -18 7<0.0566 51<0.5 7 15<-0.11 119<0.5 2 -13 13<0.0232 5 3<0.206 9<0.0317 -10 10 -19 47<0.693 6 17 2<-0.97 15<-0.38 2<-2.33 14 2 15<0.0852 234<0.5 0 23 3<0.0813 210<0.5 22 9<0.019 -34 8 9<0.152 8 -19 143<0.5 33<0.5 3<0.0187 7 158<1.13 2<0.0621 -5 944<0.875 -13 14 15 13<0.027 -8 187<0.375 28 -9 36<0.35 -20 5\n\
8<0.0115 26<0.25 63<0.347 197<0.375 152<0.5 696<0.5 692<0.5 8<-0.208 -14 -7 11<0.0952 23 -5 15 5 39<0.5 327<0.5 -10 28 275<0.375 3 44<0.661 0 28 39<0.5 -23 8 374<0.875 39<0.5 -16 11<0.348 207<0.875 197<0.375 -8 7 5 -15 61<0.217 34 -5 11<0.0811 87<0.5 602<0.875 18<0.55 -9 44<0.215 26<0.75 6 -5 8<0.133 -16 3 37 10 32<0.663 26<0.25 481<0.5 21 -11 4 -17\n\
7<0.1 16<-0.11 195<0.5 16<-0.458 272<0.375 151<0.5 4 13 24 112<0.375 459<0.5 62<0.644 2 7<0.0526 22 -9 -11 -10 7<0.0566 13 -6 4<0.211 55<0.5 259<0.875 4<0.0669 -12 378<0.875 193<0.5 4<0.0818 16<-0.0924 44 479<0.5 -5 49 375<0.875 -6 12 -15 19 13 31<0.75 7<0.0228 25 1 -12 16<0.00975 68<0.375 -1 10 36<0.25 25 -3 224<0.5 16<0.00975 272<0.375 104<0.5 -6 -15 15 -16 32\n\
11<0.0672 52<0.5 133<0.5 196<0.875 7 167<0.5 -23 13 85<1.13 2 -22 -2 41<0.5 85<0.875 1002<0.375 15<-0.493 32<1.61 5 26 90<0.5 21<2.25 29<0.592 7<0.04 93<0.46 -3 11 39<0.5 32<0.328 281<0.375 5<0.0372 438<0.5 6 -21 -18 -16 25 114<0.785 14<0.0558 7<0.0833 0 -8 2 21 -7 11<0.348 -1 -16 7<0.0694 5<0.0000281 -3 -41 -2 -20 5<0.0372 -24 -2 14<0.147 36<0.25 -2 10 14\n\
0<0.0199 10<-0.153 2<-1.61 -17 0<-0.327 765<0.5 -14 18 10<-0.259 -10 8<-0.0516 -4 2<-0.97 2 28 2<-3.2 49<1.13 835<0.5 -14 18 11 2<0.0621 16<0.00975 445<0.5 0<-0.0374 8<0.0405 -8 10<-0.0293 -4 25 195<0.5 0 29 18 77<0.5 0 15<-0.11 -1 171<0.5 11 32 0<-0.591 -5 25<0.387 33 4 2<-2.11 15<0.0852 -1 -17 15<0.205 2<0.0621 7 180<0.5 15 -3 2<-0.541 -16 10<-0.139 -13 10\n\
0<-0.0374 0<-0.591 252<0.375 10 -7 7<0.0643 18<0.75 68<0.875 0 7 9<0.0317 7<0.04 79<0.5 20 -6 4<0.229 3<0.23 1 26 -19 85<0.875 4<0.16 -6 5 3<0.0434 -10 44 8<-0.0516 9<0.112 7<0.0765 1 7<0.126 21 -1 4<0.315 -9 7<0.0915 -14 26 12<0.1 3 7<0.179 20<0.95 3 -8 -21 3<0.0664 42<0.875 81<0.5 -18 -2 12 7<0.0643 5<0.0000281 -1 12<0.25 -7 7<0.0526 -9 60 -12\n\
1<-2.26 1<-3.56 9<0.0573 19 323<0.5 11 -6 159<0.875 179<0.375 8 9<0.019 8 -4 22<0.533 262<0.5 -11 15 6 1<-0.546 159<0.875 17<1.38 88<0.5 125<0.821 1<-1.71 5<-0.0147 46<0.804 7 9<0.042 -40 4 -2 47<1.29 473<0.375 0 -23 -20 -22 67<0.5 15 -8 62<1.21 6 -8 -12 5<-0.0804 265<0.5 1<0.928 0 -5 28 323<0.5 9<0.185 -12 5<0.0667 17<1.14 -1 21 22<0.2 5 -23 7\n\
2<-2.5 5<0.0138 2<-3.59 140<1.13 -19 15 5<-0.0987 831<0.5 780<0.5 -16 15 12 146<0.5 -9 1 107<0.875 189<0.5 -7 20 6<0.934 -5 22 5<-0.119 2<0.0621 74<0.375 6<0.921 -12 254<0.375 100<0.5 -9 5<-0.212 25 -11 27 9 180<0.5 48<1.13 5<-0.185 2 6<0.9 3 32 -20 -13 2<-0.541 97<0.678 72<0.875 99<0.5 6 395<0.5 -5 22 464<0.875 -4 13 -6 83<0.5 286<0.5 15 -6 2\n\
0<-0.0638 0<-0.783 24<0.686 28<-0.234 17 0 14 14<0.126 769<0.5 5 -20 42<0.375 0<-0.194 108<0.286 10<-0.139 8 43<1.13 2 -22 31 -3 10<-0.327 11 176<0.875 97<0.156 -8 -26 15 10<-0.0293 28<-0.012 271<0.5 40<0.5 14<0.449 10<-0.124 24<0.267 28<-0.139 20<0.95 -13 8 -9 16 -11 -26 19<0.0169 -13 27 14 140<0.875 540<0.5 10<-0.187 28<0.00447 -5 14 -11 44<0.272 -2 34 12 241<0.875 -19 31\n\
1<-2.43 1<-3.56 14 91<0.5 7 -1 27<0.5 6<0.913 6<0.896 6<0.769 295<0.5 7<0.0172 14<0.00957 87<0.5 -30 7 68<0.375 7 -16 30<-0.0996 65<0.5 -9 14 254<0.375 7<0.112 3 -4 -16 14 106<0.5 -7 7 6<0.9 33<0.5 91<0.5 11 -21 36 -3 33<0.5 14<0.311 106<0.5 -11 4 -2 79<0.5 26 -16 14<0.194 30<-0.175 6<0.934 14<0.0366 -6 6 -12 7<0.0915 190<0.5 7 -29 -3 15\n\
7<0.0694 11<0.192 39<0.5 420<0.375 174<0.375 7<0.0172 151<0.5 -15 11<0.00893 22 -12 -14 14 33 11<0.00893 -9 0 141<0.375 174<0.875 -16 9 8 7<0.1 63<0.0312 11<0.217 11<0.0173 -10 91<0.5 0 11<0.0672 16 -7 279<0.375 -12 16 182<0.5 15 -7 127<0.5 262<0.5 11<0.0173 67<0.5 -15 0 14<0.126 77<0.5 63<0.0312 141<0.375 4 25 -7 236<0.5 15 -6 87<0.5 -2 14 63<0.543 7 36 14\n\
8<0.0405 8<-0.208 3<0.596 5 13 117<0.875 18<0.95 30<0 6<0.622 282<0.375 260<0.875 20<0.95 62<0.252 55<0.5 -6 10 16 -8 15 12 20<0.75 -6 106<0.5 135<0.875 26<0.25 544<0.5 -3 36 5 12 -13 -12 194<0.5 85<0.875 3<0.498 190<0.5 178<0.875 -4 3<0.206 -3 19 30 11 3<0.0434 -10 36 3<0.118 282<0.375 -10 27 14 107<0.375 6 23 100<0.5 403<0.5 -19 8<0.0794 27 -11 18\n\
28<-0.012 33<0.5 29<0.38 4<0.184 204<0.875 740<0.375 3 -27 -22 42<1.13 -3 11 -9 13<0.0371 -1 28 58<0.5 12<0.55 96<0.5 248<0.5 69<0.875 7 33<0.5 -3 8 15<-0.0904 8 -8 23<2.53 -8 8 335<0.5 433<0.5 4<0.0541 11 90<0.5 2 4<0.211 15<-0.241 6 15<-0.0153 -16 11 -32 -8 -24 33<0.5 23<0.733 28<0.0742 10 -26 41<0.5 -2 15 23<0.333 12<0.25 -27 -5 13<0.0318 -7 11\n\
0<0.0199 9<0.0983 2<-1.61 10<-0.153 -18 206<1.13 337<0.5 9<0.0775 -13 6<0.9 -7 12 29 34 0<-0.591 -15 10<-0.233 176<0.875 -15 14 2<-0.541 1 6<0.881 27 1 10<-0.259 -15 6<0.9 6<0.896 9<0.185 -5 7 -20 2<-2.33 -1 164<0.5 38<0.5 -1 0<-0.591 -4 107<0.875 24 0 26 2<-1.61 99<0.5 3 6<0.269 12 -14 20<0.35 69<0.375 34 3 6<0.69 1 6<0.881 106<0.5 15 -13 6\n\
1<-2.43 1<-3.36 148<0.375 -18 18 4<0.0669 -18 -5 1<0.928 15<-0.3 42<0.375 1<-0.546 -6 24<0.363 10 -5 311<0.157 -18 17 1<-1.33 4<0.0669 -13 24<0.629 15<0.0852 15<-0.0904 -5 2 89<0.5 -18 -1 155<0.5 4 24 25<0.561 69<0.375 42<1.13 324<0.5 651<0.5 286<0.5 32<1.1 311<0.641 33<0.5 8 15 -7 1 -8 -19 95<0.5 -11 13 -6 0 -2 32<0.0932 11 33<0.5 117<0.875 2 19 -50\n\
0<-0.101 124<0.375 139<0.375 4<0.106 -5 46<1.18 3<0.498 101<0.875 642<0.5 1 -11 -10 0<-0.44 -12 -2 24<0.313 158<0.375 0<-0.327 -8 13 19 1 -12 20 0<0.0428 3<0.0664 24<0.267 0<-0.0374 5 15 81<0.5 101<1.13 39<0.5 15 10<0.0445 7 -14 -27 -11 91<0.5 24<1.31 16<0.00975 387<0.5 6 0<-0.0494 12 -20 16<0.0657 -12 4 -12 -19 230<0.375 143<0.5 39<0.5 11 3<0.0187 6 -3 -9 15\n\
13<0.0972 37<0.5 58<0.5 11<0.192 13<0.0194 -14 119<0.5 -9 2 -17 20<0.25 26 67<0.5 -12 1 11<0.192 6<0.731 20<0.65 133<0.5 -5 21 404<0.5 -12 16 44<0.727 97<0.963 70<0.5 418<0.375 13<0.0194 -9 20<0.75 24 -1 21 103<0.5 2 17 -14 -11 -9 28<-0.085 6<0.9 6<0.69 17 -5 17 11<0.192 11<0.0173 -6 35<0.25 6<0.69 -9 4 153<0.5 417<0.375 11 -7 -7 44<0.482 -6 12\n\
1<-2.97 93<1.92 12<0.65 349<0.375 578<0.5 -18 25 25 -9 32 1<-1.71 19<0.0767 12<0.85 455<0.5 832<0.5 -4 23 19 3 -11 120<0.5 1<1.83 104<0.5 213<0.5 60<1.13 1<-0.546 277<0.375 134<0.5 473<0.375 135<0.375 -1 -9 23 12<0.45 -11 25 17 109<0.5 93<1.82 49<1.13 3 178<1.13 19<0.0169 -21 -2 16 18 16 -15 19<0.0539 6 25 12<0.75 12<0.25 10 -2 15 11 58<0.5 -27 11\n\
37<0.5 3<0.0542 55<0.5 126<0.5 11 4<0.138 8 -10 4<0.0933 -19 0 15<-0.699 22<1.47 22 -11 8<0 3<0.498 202<0.5 221<0.5 2 -22 10 -3 89<0.5 77<0.5 -6 11 8<0.0405 3<0.318 4<0.0669 13 -33 7 -4 67<0.5 3<0.0972 25<1.05 -11 11 3<0.498 55<0.5 7 29 -7 214<0.5 22<0.2 208<0.375 8<0 450<0.5 -10 16 -1 19 386<0.5 15<-0.198 3 -2 -16 103<0.5 15 -6\n\
5<0.0138 35<0.75 6<0.537 208<0.375 611<0.375 -16 20 5<-0.0987 -12 18<0.65 -3 27 5<-0.328 18<0.55 -3 -19 217<0.375 494<0.5 -5 17 22 38<0.5 6<0.94 5<-0.159 -13 22<0.4 -8 73<0.875 44<0.542 24 -7 -17 6 23<1.4 6<0.921 3 5<-0.159 1 30 261<0.5 -3 491<0.5 31 -10 170<0.5 99<0.5 98<0.5 18<0.55 -5 6<0.934 1 12 251<0.5 6<0.881 6<0.354 -7 18 6 -1 -4 -17\n\
8<0.0405 8<-0.0516 16<-0.275 7 8<-0.315 12<0.45 8 -6 -1 42<1.13 18<0.75 96<0.5 17<0.595 -8 40<0.5 13<0.00751 44<0.319 5 -10 -3 -13 16<-0.131 36<0.35 107<0.375 26 5 -12 18<0.45 7 -9 40<0.5 16<-0.0924 13<0.0371 17<0.508 19 8 16<-0.378 9 45<0.631 75<0.5 178<0.875 -6 6 7 -14 -9 13<0.0972 16<-0.0305 39 13<0.0749 -12 13 48 215<1.13 75<0.5 18<0.25 -2 -32 -2 19 -17\n\
12<0.55 108<0.0538 57<0.5 52<0.5 22<0.0667 155<0.5 144<0.5 438<0.5 7 218<0.375 4 -29 -16 86<0.375 -16 7 14<0.194 26<1.25 33<0.5 3 -6 -7 392<0.5 8 -23 86<0.875 497<0.5 2 -29 22<1.13 -13 4 55<0.5 67<0.5 12 -1 10<-0.045 -6 -27 14 33<0.5 270<0.5 14<0.373 22<0.8 434<0.5 129<0.375 142<0.5 1 -19 -8 12<0.85 5 -15 -6 4 12<0.75 9 -13 10<-0.139 22 1\n\
2<-1.61 10<-0.0715 2<-3.07 72<0.875 -18 2 10<-0.153 -14 77<0.5 129<0.375 173<0.5 -14 7 6 35<0.25 -5 12 2<-3.59 187<0.875 -15 18<0.35 -12 18 18<0.35 153<0.5 21<0.75 -3 -16 10<-0.0129 -12 40 195<0.5 408<0.5 1 22 17 10<-0.233 388<0.5 -9 24 2<0.0621 10<-0.0584 28<-0.234 11 222<0.5 -4 36<0.1 -9 12 296<0.5 21<1.75 10<-0.045 18 5 -6 31 106<0.5 773<0.5 15 -14 -5\n\
8<0.0405 7<0.0643 111<0.375 194<0.5 50<0.875 2<-1.31 353<0.375 8<-0.315 3 2<-3.47 -8 -1 36 5 46<0.953 201<0.5 8 -7 -3 7<0.04 2<-2.93 7 19 282<0.875 -1 20 18 8<-0.122 58<0.5 7<0.112 8 45<0.169 -7 21 21<0.25 0 22 2<-2.8 -11 61<0.271 7<0.146 40<0.5 42<1.13 21<0.25 17<0.234 -12 45<0.454 1 -17 120<0.5 112<0.375 6 -15 -23 -21 23<1.87 -6 34 -14 9 -17\n\
27<0.5 39<0.5 66<0.5 87<0.5 13<0.0194 34<0.5 6 80<0.5 -4 14 4<0.198 4<0.0669 9 -8 1 28<-0.012 -3 62<0.491 105<0.5 12 -19 130<0.875 2 -22 13<0.0423 15 38 114<0.785 29<0.219 28<-0.085 4<0.172 4 -8 73<1.13 248<0.5 530<0.875 84<0.5 100<0.5 1 -11 211<0.5 103<0.5 45<0.0575 15 -8 -8 17 -16 -8 -12 34<0.5 -3 -13 21 28<-0.139 -1 96<0.5 7 4<0.247 2 -20\n\
9<0.0775 10<-0.0841 35<0.75 659<0.5 152<0.5 -14 4 10 499<0.5 637<0.5 -8 17 22 262<0.5 9<0.0118 55<0.5 49<0.875 -12 4 21<0.75 23 -19 125<0.572 15<-0.00804 4 40<0.5 -2 -17 24 21<0.75 23 50<1.13 -14 29 10<-0.259 -14 129<1.13 9<0.241 15<0.205 426<0.875 21<0.25 130<0.375 287<0.5 2 9<0.129 0 25 16 639<0.5 -3 29 97<0.292 18 -15 -6 184<0.5 10<-0.0129 20 7 1 19\n\
16<0.0327 25<0.752 4<0.315 15<-0.3 50<0.375 -1 59<0.5 -12 3<0.0542 -13 23 3<0.23 41<0.5 240<0.875 260<0.875 646<0.5 250<0.5 3<0.0107 4<0.0818 14 1 -1 -9 -13 17 15 -10 49<0.875 4<0.229 5 236<0.5 -3 13 4<0.289 153<0.5 8 -7 19 305<0.375 96<0.5 6 54<0.883 28 -1 -21 49<0.375 16<-0.11 -4 60<0.375 19<0.036 -16 410<0.5 -7 35 27 6 4<0.211 3<0.0542 -22 -7 6\n\
1<-2.43 1<-3.56 5<0.0138 1022<0.5 17 -21 11<0.035 12 17<0.234 -8 9 91<0.5 47<0.917 6 293<0.5 11<0.15 19 168<0.5 8 -25 -25 -3 5<-0.0147 1<-1.1 19<0.0236 88<0.5 12<0.75 2 115<0.5 5<-0.245 -6 10 5<-0.0987 19<0.00599 -19 -5 1 -14 952<0.875 40<0.5 11<0.519 8 -1 -15 -36 17<1.21 -3 534<0.375 1090<0.5 1<0.928 4 -3 30 -19 1<-1.52 0 168<0.5 506<0.5 -7 -28 7\n\
2<-2.5 8<0.0115 2<-3.84 102<1.13 -20 15 3<0.18 18<0.35 97<1.8 -13 16 17<1.38 1 -13 -15 69<0.375 -4 18<0.75 31 -4 3<0.23 2<-0.541 8<-0.0091 -7 55<0.5 44<1.1 3<0.0187 61<0.0316 -6 16 3<0.118 7 61<0.122 -3 19 -12 18 505<0.5 219<0.5 12 -10 -5 8<0.0115 2<-1.61 74<0.375 -14 17 8<-0.0516 3<0.318 0 -12 17<1.56 279<0.875 8<-0.0091 9 -6 22 14 2<-1.31 -10 19\n\
7<0.126 18<0.75 17<0.508 56<0.375 49<0.375 410<0.5 -8 17 2 6 15<-0.0904 104<0.5 -5 7<0.0694 18<0.1 33 109<0.5 -1 18 -11 64<0.5 511<0.5 -5 8 44<0.426 80<0.5 220<0.5 326<0.5 13 -14 -13 1 -7 7<0.0643 271<0.5 15<-0.493 -6 94<0.5 3 45<0.115 326<0.5 13 -17 -1 7<0.04 26 5 75<0.5 104<0.5 42<1.13 -3 -27 -20 9 12<0.45 17<0.234 -12 15<0.205 -2 32 -18\n\
27<0.5 111<0.375 76<0.5 108<0.452 234<0.5 156<0.875 632<0.375 148<0.875 15<-0.00154 33<0.5 0 32<0.0932 2 33 57<0.5 269<0.5 5<-0.138 -5 1 7 33<0.5 -3 23<0.333 -32 -2 -15 20 -21 20 125<0.0481 99<0.5 13 601<0.5 4 -41 0 735<0.375 10 -16 -14 15<-0.163 13 19<0.209 56<0.875 223<0.5 5<-0.435 -3 387<0.5 6 -14 15<-0.073 13 23<0.867 11 -19 32<0.535 23<1 1 -17 7 12\n\
2<-2.33 2<-3.59 -16 35<0.75 125<1.02 797<0.5 -10 21 25 14<0.0211 52<0.5 77<0.5 -7 14 31<0.25 5 92<0.5 51 -8 -5 31<0.75 17<0.595 14<0.373 264<0.5 125<0.252 2<-1.61 -5 5 31 157<0.375 28 -11 -9 21<0.25 -1 14<0.093 -16 17<1.67 2<0.0621 -13 20 26<2.25 -5 16 69<0.875 32<0.328 93<0.334 8 26<1.25 37 -8 -2 95<0.5 26<0.75 2<0.0621 -10 9 17<1.14 33 -10 -12\n\
1<-2.07 1<-3.36 349<0.375 -18 27 16<-0.131 18<0.55 -7 47<0.137 1<-2.79 31<0.25 18 -6 -4 14 16<0.0327 150<1.13 293<0.5 -8 26 18<0.75 -12 36 -18 1<0.316 31<1.25 124<0.375 42<1.13 360<0.5 304<0.375 2 -18 18 -8 18<0.35 15 -19 47<0.529 742<1.13 -9 20 17 120<0.5 18<0.35 23<1.87 214<0.5 17 -13 1 274<0.375 16<-0.275 18<0.55 -3 11 18<0.85 16<0.0657 7 -14 -2 -31 -26\n\
21<2.25 20<0.65 58<0.5 229<0.5 9 -11 93<0.567 44<0.542 7 -18 -33 25<0.752 237<0.375 99<0.5 9<0.0633 180<0.5 8<0 0 7<0.112 21<1.75 11 -18 -14 8 12<0.95 9<0.0775 23<0.467 8 -11 -2 8<0 6 8<0.0405 -20 -3 16<-0.15 32<0.398 -5 83<0.5 19 -12 7 14 13<0.27 7<0.126 12<0.55 67<0.5 169<0.5 16 -9 21<0.25 6 -5 1 11 -6 16<-0.458 -14 304<0.875 -3 14\n\
2<-2.5 13<0.133 2<-3.59 -17 506<0.5 177<0.875 734<0.375 76<0.5 -11 5 23 26<0.25 19 -14 2<-2.93 -8 39 6<0.934 -4 107<0.875 3 43<0.375 38 -5 2<-0.541 13<0.0972 156<0.375 -5 20 225<0.5 210<0.5 102<0.875 464<0.375 2 18 -11 18<0.75 18<0.25 22 -6 16 28 180<0.5 18<0.1 23 39<0.5 18<0.75 -15 9 215<0.875 14<0.0558 170<0.5 464<0.375 14 -8 -17 30<-0.175 -8 7 -11 -4\n\
25<0.894 15<-0.38 112<0.375 19<0.00965 -14 341<0.5 32<1.75 -2 -18 16 -24 139<0.375 20<0.65 62<0.537 -6 20<0.45 33 -7 93<1.82 436<0.5 224<0.5 198<0.5 423<0.875 167<0.5 93<0.182 25<0.623 174<0.375 985<0.5 440<0.5 3 33 21 -14 -3 -6 298<0.5 483<0.5 34<0.5 -8 103<0.5 -7 147<0.375 72<0.375 10 -11 -12 27 16 20 12 15 -11 147<0.375 17 -11 15 95<0.5 -8 25<1.05 -10 9\n\
3<0.0542 52<0.5 175<0.375 317<0.5 151<0.5 4<0.386 49<0.875 3<0.0187 418<0.875 12 -10 283<1.13 6 -32 3 -6 143<0.5 8 4<0.0933 138<0.5 8<-0.122 0 -28 2 0 -25 -15 -4 8<0 81<0.5 30<-0.175 14<0.194 5<-0.543 -13 -3 94<0.5 7 -6 49<0.875 253<0.375 422<0.875 163<0.5 91<0.5 4 -20 -20 -19 -13 180<0.5 -4 7 20 8<0.0115 5<-0.185 -1 4<0.211 -18 -51 32<1.48 -7 15\n\
0<0.00755 9<0.0983 16<-0.11 -14 12<0.35 89<0.5 70<0.5 317<0.5 -15 20 -3 9<0.0775 -6 29<0.0552 35 -11 148<0.375 -5 28 164<0.5 9<0.152 261<0.5 -6 19 641<0.5 2 27 109<0.5 11 -16 230<0.375 175<0.375 11<0.0448 0<0.0947 24<0.122 55<0.5 11<0.0173 -14 287<0.5 -4 25 15 21<0.25 19 -2 12<0.1 25<0.387 24 7 1 11<0.217 87<0.5 29<0.592 7 0<0.0947 36 12 -1 1 19 -10\n\
0<-0.0173 0<-0.155 81<0.5 60<1.13 0<-0.783 333<0.5 334<0.5 11 -9 -15 423<0.875 722<0.375 18<0.1 9 547<0.5 3 -8 -20 21 -17 18<0.25 2 -22 85<0.375 53<1.13 28<-0.012 182<0.5 53<0.375 247<0.5 1 27 -8 20 461<0.375 492<0.5 -3 12 -14 19 18<0.95 0<-0.0638 13 -17 25 18<0.95 37<0.5 407<0.5 582<0.5 -17 18 99<0.5 -11 46 0<0.0199 52<0.5 -1 22 149<0.375 -13 17 -6\n\
37<0.5 11<0.0811 79<0.5 62<0.537 72<0.875 20<0.25 87<0.5 -11 17 9 -2 12<0.35 -15 9 20<0.95 136<0.303 13 -20 184<0.5 143<0.5 -3 -19 7 20<0.75 29<0.38 62<0.116 14 -7 -14 221<0.5 134<0.5 11<0.636 271<0.5 2 12<0.75 7 459<0.5 -14 6 -7 -16 -23 120<0.5 46<1.18 32<0.182 11<0.0552 74<0.875 143<0.5 2 -6 12<0.45 -32 2 12<0.95 321<0.5 -8 23 0 1 3 17\n\
5<-0.119 174<0.375 51<0.5 5<-0.245 18<0.75 -8 -15 12<0.45 339<0.375 -9 20 18<0.65 18<0.55 -3 31 41<0.5 1 -13 -16 15<0.0852 20 -7 18<0.55 58<0.5 43<0.875 5<0.0667 -8 0 11<0.00893 -4 11 209<0.375 7 -13 12<0.65 193<0.5 9 -1 32<0.398 11<0.27 209<0.375 72<0.375 5<-0.0633 208<0.375 -15 5<-0.0987 -14 20 11<0.13 -2 11 6 5<-0.0987 -10 18 14<0.168 33 -4 43<0.875 -8 16\n\
193<0.5 14<0.449 139<0.375 50<0.875 240<0.875 319<0.5 264<0.5 49<0.375 17<0.125 395<0.5 170<0.5 -5 15 20 419<0.875 292<0.5 350<0.875 0 18 27 12 130<0.375 20<0.65 -6 6 -9 -17 29 14<0.0211 0 25 14<0.126 216<0.375 56<1.13 8 -4 167<0.5 94<0.5 -2 23 -17 99<0.5 20<0.45 126<0.5 -21 13 33<0.5 5 56<0.375 2 -30 -13 16 17<1.38 20<0.95 8 -3 -11 496<0.5 -16 17\n\
2<-3.07 11<0.0672 21<1.25 12 1 6<0.9 260<0.875 6<0.896 4 27<0.5 -1 18 -15 19<0.02 14<0.264 -19 8 11<0.448 6 6<0.94 2 -26 27<0.5 2<-0.97 45<1.12 212<0.5 -1 28 9 45<0.115 64<0.5 9 14<0.373 -10 3<0.353 -6 13<0.067 -2 31 -1 14<0.373 19<0.152 13<0.0048 -14 6<0.9 6 11<0.448 13<0.0538 9 -4 2<-2.5 -17 1 2<-2.8 35<0.25 -16 7 15 6<0.928 23 5\n\
7<0.0603 31<0.75 5<-0.185 -18 9<0.019 -14 7<0.0566 -4 -17 58<0.5 141<0.375 324<0.5 8<0.0115 -12 168<0.5 69<0.875 -9 22 25 11 14 9<0.00549 51<0.5 31 -7 31<1.75 -6 12 5<-0.0147 8<0.0115 7<0.1 8<-0.0091 477<0.375 -12 14 9<0.0317 -14 0 65<0.5 208<0.375 -2 12 17 13 79<0.5 9<0.019 140<0.875 296<0.5 130<0.875 -13 5 24 27 7<0.179 6 -1 83<0.5 7<0.0915 -2 19 -8\n\
1<-2.97 30<-0.00803 59<0.5 16<-0.131 34<0.5 16 -11 -16 23 241<0.875 7<0.0833 16<-0.458 20 -13 -22 28 7<0.1 1<-1.1 34<0.5 7<0.0643 6 8<-0.0091 32 16<-0.131 3 -14 8<-0.208 15<-0.0904 -10 15<-0.0153 19 7<0.0603 -2 6<0.881 4 31 16<-0.458 6<0.928 -3 18 277<0.375 -9 23 15<-0.38 42<1.13 0 -24 174<0.375 1<1.83 5 12 15<0.0163 -22 10 1<-1.52 -13 30<-0.0461 -9 8<-0.122 9 -2\n\
1<-2.43 1<-3.56 16<0.00975 15 7 157<0.875 5 3<0.0542 2 -18 14<0.311 6<0.9 6<0.896 5<-0.0147 12<0.55 6<0.769 4 -4 138<0.5 1<-1.1 3 14<0.168 -3 -15 3<0.118 38<0.5 20 -7 28<-0.085 -30 -10 1<-1.52 6<0.438 9 23<0.333 -27 12<0.95 2 -21 -10 40<0.5 13 -28 38<0.5 -3 106<0.5 -10 14<0.126 -4 21 1<0.928 30<-0.0461 12 102<0.375 24<0.363 8 30<0.0114 3 -15 -8 -4\n\
9<0.0699 3<0.206 35<0.75 152<0.5 49<0.875 393<0.5 -10 20 -1 14 206<0.875 93<1.2 -1 27 18 447<0.5 -14 20 11<0.348 223<0.5 58<0.5 340<0.375 3<0.439 60<0.375 26<0.75 680<0.5 21<0.25 11<0.0261 24<0.313 -8 18 88<0.5 4 3<0.0542 -3 19 3<0.0972 35<1.75 -6 14 -11 26 220<0.5 -6 14 17 -15 24 35<1.75 343<0.375 10 -16 0 11<0.0173 -7 14 99<0.5 35<1.75 -11 3 13\n\
10<0.00309 10<-0.124 68<0.875 81<0.5 18<0.55 13<0.197 -2 16 90<0.5 11<0.519 84<0.5 27<0.5 33<0.5 61<0.418 5 20 32<0.0932 2 -34 138<0.5 -1 27 -5 576<0.5 10 -29 10<-0.153 13<0.0538 -9 60 -12 -13 9 27<0.5 11<0.0672 33<0.5 -6 3 68<0.375 11<0.243 391<0.5 288<0.5 5 17 -12 189<0.5 10<-0.0966 4 -9 22 -5 627<0.375 -11 26 18<0.45 25<1.05 1 -20 43<0.375 -22 -2\n\
2<-2.5 3<0.0813 34<0.5 342<0.875 24<0.758 454<0.5 12 -15 2 -14 19<0.00599 2<-3.59 7 -16 7<0.0526 10 -5 20<0.75 109<0.5 14 -11 59<0.5 19<0.0272 0 6<0.948 56<0.875 7 -3 -9 -21 213<0.5 19<0.324 120<0.5 2<-0.97 45<0.878 222<0.5 -2 2<-1.61 10 -4 36<0.35 9 -12 7<0.0526 -9 8<-0.122 -10 8<0 2 3<0.0542 7<0.146 -5 12 -12 187<0.375 20 -16 24<0.363 9 -11 -12\n\
47<0.85 3<0.206 18<0.35 35<0.25 183<0.5 232<0.875 344<0.375 -9 14 9 22 504<0.5 49<0.875 157<0.375 -2 -18 16 1<-2.07 36 -4 230<0.375 3<0.0107 -11 290<0.5 291<0.5 96<0.5 46<1.11 1<-1.1 168<0.5 266<0.5 2 28 12 15<-0.163 -2 16 -4 -3 15<-0.3 -7 39 15<0.0852 16 -9 -13 74<0.375 352<0.375 35<0.25 374<1.13 -11 16 1<-1.89 -10 430<0.5 -2 18 30 24<0.686 3 31 -17\n\
9<0.129 4<0.184 90<0.5 23<1.73 24<0.363 246<0.5 23<0.333 1 309<0.375 -5 23 29 4<0.118 10 0 39<0.5 -13 -3 24<1.07 -16 9 24<0.122 128<0.375 73<0.875 424<0.375 309<0.375 50<0.875 -1 4 20 20 7 -10 39<0.5 73<0.375 2 -17 36<0.1 16 297<0.5 700<0.5 4<0.315 416<0.375 5 -22 643<0.5 9<0.0153 -4 14 -16 -11 24<0.629 -30 6 4<0.0818 -18 34<0.5 4<0.184 -8 16 -8\n\
2<-2.93 20<0.65 14 2<-4 635<0.875 14<0.0211 15 104<0.5 14 10<-0.0129 -2 19 -19 534<0.875 50<0.875 813<0.5 3 -21 -2 -16 2<-0.541 14<0.147 9<0.0317 20<0.25 14<0.0152 -32 3 20<0.55 8 -6 9<0.129 1 -4 454<0.5 2<-2.11 14<0.449 10<-0.0841 9<0.0775 4 -11 9 12 609<0.375 593<0.5 65<0.5 392<0.5 3 -20 -9 -21 -21 -19 76<0.5 10<0.022 214<0.5 -8 15 14<0.226 -4 14 16\n\
0<0.00755 4<0.346 17<1.21 1<-2.79 -11 3<0.118 62<0.537 164<0.5 50<0.375 78<0.5 5 -12 -9 4<0.106 20 1 26 34<0.5 -12 78<0.5 1<-0.161 200<0.5 -6 13 0<-0.44 28<-0.085 5 -9 12 22 28<0.00447 370<0.5 318<0.5 854<0.5 -14 21 17 27 4 688<0.5 -16 19 1<-2.43 205<0.375 3<0.284 2 -14 24 3<0.23 1<-0.85 410<0.5 9 -17 19 17<1.3 164<0.5 3<0.284 -6 9 -12 28\n\
31<1.25 13<0.067 40<0.5 108<0.511 36<0.35 257<0.375 512<0.5 3 -10 19 18<0.45 -9 6 18<0.75 179<0.375 -18 -1 47<0.917 10 -16 13<0.0423 450<0.5 -18 15 203<0.5 -2 25 59<0.5 347<0.875 155<0.5 386<0.5 389<0.5 -3 55<0.5 -24 11 15 45<0.575 9 -15 17 13<0.159 18<0.75 -11 263<0.5 21 -10 -10 21<0.25 47<0.693 1043<0.5 -14 17 13 40<0.5 21<0.75 45<0.28 17 -11 0 -14\n\
0<-0.155 6<0.9 6<0.896 540<0.5 257<0.375 158<1.13 -1 12 -17 328<0.5 184<0.5 26 -2 -8 33<0.5 8<-0.0516 -10 11 35 -4 6<0.69 3<0.0813 246<0.5 9 -23 138<0.5 5 5<-0.138 -10 3 65<0.5 175<0.375 3<0.0434 346<0.375 5 -17 8<0 213<0.5 6<0.9 6<0.896 51<0.5 4 -10 15 51<0.5 8<-0.0516 -2 6 6<0.94 -16 5 -8 8<0.0405 3<0.0542 8 5<-0.159 0 -28 -3 -22 -6\n\
9<0.0699 4<0.184 29<0.655 47<0.995 8<-0.208 -12 57<0.5 9<0.0153 -9 113<0.375 -1 25 192<0.5 29<0.0263 -2 19 21<0.75 38 -9 -16 295<0.5 14 -14 8<-0.0516 -19 343<0.375 141<0.375 8<0.133 -11 14 12 21 4<0.346 9<0.241 28<-0.085 48<0.375 25<0.969 9<0.129 -8 9 18 4<0.229 6 369<0.375 30 -13 16<-0.0164 113<0.375 -5 13 25<0.0554 379<0.875 5 30 -1 11<0.0811 2 621<0.375 14 -17 -11\n\
5<0.0372 5<-0.284 14<0.373 160<0.0571 129<0.375 3 11 15 69<0.375 19<0.0119 -28 -5 8 27<0.5 117<0.875 85<0.875 414<0.375 12<0.95 2<-2.33 703<0.5 -4 20 12<0.25 35<0.25 19<0.00965 16 3 19<0.0316 -12 5 -1 37<0.5 5<-0.0987 12 -3 19<0.0169 -14 1 -11 12<0.45 -7 33 19<0.0469 4 22 19<0.036 5<-0.119 14<0.226 5 -14 192<0.5 -8 23 73<0.375 -14 14<0.226 6 -15 12<0.35 -6 -18\n\
37<0.5 14<0.264 18<0.75 57<0.5 52<0.5 15<-0.198 -14 50<0.875 358<0.5 7 -29 -2 14<0.109 -5 9 51<0.5 18<0.1 -28 52<0.5 -13 5 166<0.875 1075<0.5 13 -18 -24 11<0.0261 52<0.5 16 -5 79<0.5 8<0 -2 8<0.0405 11<0.0448 9 11<0.243 -40 2 -5 15<0.00437 -1 12 1004<0.875 35<0.25 10 1 -28 185<0.5 71<0.5 11<0.0552 29<0.38 1 -7 -5 11<0.0952 -6 14<0.00443 16 3 14\n\
9<0.0633 31<0.75 177<0.875 3<0.206 47<1.15 1025<0.5 -8 19 -19 -15 47<0.776 18 -10 3<0.206 20<0.95 115<0.5 145<0.5 18 -11 -7 111<0.375 172<0.5 -2 20 33 -12 31<0.75 9<0.0983 3<0.23 0 31<0.25 -12 285<0.5 -6 22 20<0.65 -11 3<0.0107 -15 487<0.5 9<0.241 31<0.25 426<0.375 3<0.0187 -13 3 16 -4 184<0.5 13 -3 24 185<0.5 270<0.5 566<0.5 6 -17 31<2.25 29 -9 -13\n\
0<-0.0173 0<-0.783 243<0.5 77<0.5 11 -6 -19 0<-0.0813 775<0.5 23<0.333 202<0.5 0<-0.155 7 -1 27 109<0.5 2 11 -12 202<0.5 29<0.0834 5<-0.119 1<-1.33 5 -20 5<-0.0471 -11 -1 199<0.5 5<-0.0633 23 -1 -9 3<0.395 -16 4 3<0.0664 938<0.875 1<-0.161 -16 14 22 134<0.5 466<0.875 21<0.25 90<0.5 74<0.875 -11 176<0.375 5<-0.119 32 -10 -17 18 3<0.159 -17 7 17 1<-3.56 -7 24\n\
1<-3.36 18<0.75 136<0.261 499<0.5 281<0.375 16 -17 -15 205<0.375 5 -32 157<0.375 9 -2 1<-1.1 90<0.5 15<0.205 15<-0.0904 47<0.244 6 -1 47<0.995 1<-2.43 93<1.62 3 -26 138<0.5 -1 -8 8 12 3<0.0434 22<0.533 23<1.07 5 23<2.13 -20 5 8 15<-0.699 5 22<1.93 -26 11 15<0.0163 3<0.118 1<-0.546 1 -9 17<1.21 71<0.5 -4 39<0.5 38 2 22<0.467 276<0.375 2 -18 9 -8\n\
7<0.0833 16<-0.131 600<0.5 141<0.375 183<0.5 12<0.65 44<0.374 682<0.5 -12 16 4 -17 11 5 14 183<0.5 72<0.375 199<0.5 47<1.22 12<0.35 600<0.5 376<0.375 327<0.5 455<0.5 251<0.5 -11 7 11 17 12 12 335<0.5 -3 22 -18 22<1.13 7 -15 22<0.8 43<0.375 11 -14 199<0.5 -10 11<0.0448 26 -8 23 47<0.776 230<0.375 170<0.5 303<0.5 337<0.5 4 20 -16 -13 -9 349<0.375 -18 18\n\
0<-0.0173 60<1.13 13<0.133 0<-0.783 10 6<0.9 6<0.896 18<0.75 13<0.00751 57<0.5 13<0.0048 0 12 13 46<0.463 173<0.5 -5 10 5 16<-0.0924 64<0.5 330<0.5 13 -12 4 6<0.537 -11 2 10<-0.0584 -9 13 10<-0.0966 173<0.5 6 19 -2 10<0.0445 236<0.5 -3 15 -17 -16 10<-0.0293 18<0.95 181<0.5 13<0.113 658<0.5 -12 20 16<-0.0601 -11 10<-0.233 38 1 35<0.75 -7 18 52<0.5 5 -9 -17\n\
81<0.5 148<0.875 120<0.5 489<0.5 8<-0.315 9<0.0229 32<0.0932 -13 9 -1 18<0.55 168<0.5 67<0.5 25<1.14 3 13 204<0.375 90<0.5 70<0.5 457<0.5 247<0.5 23<0.333 -6 25<1.9 945<0.875 5 -25 -21 -9 -20 249<0.5 -2 -24 432<0.5 203<0.5 16 -8 -22 103<0.5 -19 204<0.875 -14 10 12 125<0.127 16<-0.378 -5 446<0.5 1 -30 -13 9 154<0.5 19 -13 -18 432<0.5 203<0.5 12 -20 -20\n\
0<0.00755 10<-0.259 -17 5<0.0138 39<0.5 19<0.0767 10<-0.0293 740<0.375 74<0.875 245<0.5 -14 18 21 15 12<0.75 153<0.5 -10 23 5<-0.0305 41 -10 7 343<0.375 97<1.13 -3 -17 18 11<0.243 19<0.02 8 -3 25 19<0.209 327<0.5 31<0.75 22<1.27 10<-0.187 -6 6 5<0.0667 -15 4 10<0.0889 11<0.0448 58<0.5 11<0.0173 3 17 24 6 433<0.5 -4 25 35 45<1.04 -10 19<0.324 22<0.733 1 38 -6\n\
10<-0.0293 10<-0.259 102<0.375 19<0.0539 1 21<1.75 37<0.5 0 10 20 16 142<0.5 153<0.5 21<2.75 411<0.375 237<0.375 51<0.5 50<1.13 35<0.25 1 19<0.02 364<0.5 -13 20 49<0.375 50<0.375 872<0.5 -6 29 13 126<0.5 70<0.5 26 0 -14 -12 30<-0.175 10 13<0.113 0 10<-0.111 32 -4 -16 18 8 -7 22 13<0.0048 21<0.25 -5 37<0.5 57<0.5 -9 17 19<0.0119 30 6 427<0.875 -14 23\n\
28<-0.012 282<0.375 612<0.375 288<0.5 30<-0.175 57<0.5 35<0.75 32<0.954 107<0.875 -2 -21 6 -12 11 30<0 293<0.5 2 -20 -6 -6 23 -25 105<0.5 276<0.375 111<0.375 148<0.875 846<0.5 705<0.5 8<-0.315 83<0.5 -3 8 535<0.375 49<0.375 555<0.5 390<0.5 325<0.5 813<0.5 142<0.5 3 -13 -19 10 -22 -10 178<0.875 370<0.5 2 -23 63<0.347 431<0.5 -10 18 19 11 13 -13 -14 -10 -7 -23\n\
2<-2.11 13<0.133 4<0.184 2<-3.59 13<0.0232 -17 -4 23<0.467 1 102<1.13 -8 20 1100<0.5 91<0.5 -14 5 23 0 4<0.346 2<-0.541 13<0.085 4<0.184 1 20<0.65 9 39<0.5 23<0.733 14 -9 -13 28<-0.085 4<0.211 1 22 4<0.0669 4<0.0368 -6 53<0.375 91<0.5 12 -11 22 44<1.1 1 -20 23<0.867 581<0.5 135<0.375 4<0.289 24 -3 1 -15 39<0.5 -10 72<1.13 379<0.375 6 23 -9 -7\n\
10<0.00309 4<0.315 322<0.5 124<0.375 163<0.5 542<0.5 422<0.875 960<0.375 241<0.875 114<0.785 139<0.375 275<0.375 10<-0.0584 0 -4 -9 9 -18 57<0.5 1 20 20 13 11 23 385<0.5 -16 20 30 236<0.5 585<0.5 117<0.875 3 39<0.5 -9 202<0.5 23 -5 -14 39<0.5 209<0.875 -7 17 17<1.67 10<-0.397 1 36 -6 17<0.335 -18 79<0.5 241<0.375 1064<0.5 101<0.375 -13 10 26 15 4<0.0933 13 -6\n\
0<-0.101 169<0.5 5<-0.0147 18<0.55 204<0.375 3 -12 206<0.375 335<0.5 5<-0.185 0<-0.155 50<1.13 -5 6 4 18<0.65 -8 3 -14 -16 -5 46<1.11 613<0.375 5 -18 18 18<0.55 22<0.0667 80<0.5 281<0.375 5 -20 293<0.5 15 -16 40<0.5 22<1 214<0.5 354<0.375 509<0.5 301<0.5 -12 5 20 10 16 4 10 74<0.875 108<0.161 5<-0.0471 40<0.5 5 -24 -1 28<-0.0425 -17 5<-0.138 -11 6 -12\n\
5<-0.159 6<0.354 -19 482<0.5 174<0.375 343<0.375 -8 12 19<0.117 19 -13 14 6<0.537 14<0.00443 20<0.25 33<0.5 -8 28 130<0.375 5<0.0372 -8 9 126<0.5 3 83<0.5 47 -5 158<1.13 80<0.5 -12 -3 21 122<0.5 127<0.5 5<-0.0147 6<0.921 126<0.5 -8 118<0.5 -3 20 14<0.0667 43<0.375 17 -12 0 19<0.324 14<0.373 46<1.35 8 -6 54<0.204 -6 85<0.375 18 -2 -10 472<0.375 15 -17 -15\n\
0<-0.0173 14<0.449 0<-0.44 32<0.0932 8 33<0.5 5 -38 345<0.375 280<0.875 221<0.5 190<0.5 34<0.5 47<0.613 11<0.192 3 11 -1 14<0.194 57<0.5 896<0.5 52<0.5 -2 3 28 75<0.5 11<0.13 278<0.375 29 -8 9 -10 32<1.02 -8 11 17<1.21 34 -6 25 22 -12 17<1.38 0<-0.327 6 203<0.5 63<0.0312 -10 19 24 42<0.875 56<0.875 -8 17 -19 11<0.0672 604<0.875 -15 22 14<0.046 -11 4\n\
27<0.5 17<1.14 64<0.5 51<0.5 208<0.375 17<1.06 13 -9 -3 925<0.375 133<0.5 163<0.5 2 -26 -7 12 87<0.5 48<0.375 137<0.5 -4 1 -8 131<0.5 90<0.5 7 19<0.117 -14 15 19<0.0539 -2 -25 21<2.25 121<0.5 541<0.5 402<0.5 293<0.5 4 -19 51<0.5 -21 10 16 -4 481<0.5 -2 -23 19<0.0412 268<0.5 17<0.125 -1 22<0.0667 9 -1 17 56<0.375 22<1.93 10 -4 17<0.335 -7 9\n\
10<-0.153 10<-0.259 388<0.5 -14 14 152<0.5 161<0.5 494<0.5 63<0.218 -9 4 22 24 10 5<0.0138 70<0.5 58<0.5 11<0.00893 299<0.5 -12 15 126<0.5 396<0.5 24<1.49 15<0.0163 -7 2 14 23 4 10<-0.0293 -5 104<0.5 5<-0.159 -6 10<0.0889 22 -7 -11 116<0.375 5<-0.185 14 0 14 185<0.5 170<0.5 10<0.00309 44<0.162 15<-0.241 3 302<0.5 17 0 -3 11<0.0173 -4 136<0.261 4 15 -17 -12\n\
7<0.126 4<0.172 7<0.0333 12<0.75 0 7<0.0228 33 4<0.138 12 -8 394<0.5 -5 12 2<-0.97 34<0.5 9<0.087 7<0.0603 12<0.55 247<0.5 117<0.875 -2 20 27 301<0.5 7<0.0368 12<0.75 -3 17 12<0.75 22 51<0.5 37 -3 35 12<0.55 -2 -19 12<0.25 1 7<0.0643 43 15 4<0.386 623<0.875 263<0.5 -1 14 -24 9<0.047 10 0 7<0.04 13 4 12<0.45 207<0.375 -5 13 4<0.315 -21 1\n\
37<0.5 14<0.264 12<0.75 78<0.5 14<0.00443 -2 419<0.375 14<0.226 4 23<0.6 -18 3 -23 138<0.5 5 16 39<0.5 -5 54<0.498 3 -14 360<0.5 23<0.333 12<0.55 7 -5 10 -27 12<0.95 76<0.5 12<0.55 46<1.27 12<0.45 220<0.5 -4 11 3 3 39<0.5 46<0.129 24 -9 14<0.753 500<0.5 -11 14 6 760<0.375 15 -22 39<0.5 22 233<0.5 367<0.5 68<0.375 519<0.375 -2 24 8 24 22\n\
2<-2.93 4<0.149 2<-3.59 23<1.73 -15 2 23<0.467 9 -5 -14 0<-0.194 0<-0.783 -15 2<-1.61 -9 4<0.346 3 -13 19<0.324 0<-0.0037 4<0.289 14<0.0558 8 -1 -9 123<0.5 39<0.5 -7 5 20<0.35 23<2 4<0.172 37 -7 -3 4<0.0368 19<0.0469 -15 12 235<0.5 19<0.0636 14 69<0.875 2<0.0621 14<0.0152 19 23<1.27 -13 14<0.226 30<0 3 36 -10 14 24 -4 186<0.875 1<-0.85 -17 1 13\n\
8<0.0794 10<-0.233 79<0.5 8<-0.315 12 117<0.875 62<0.644 3 14 17 82<0.5 1 -19 8<-0.208 4<0.0818 79<0.5 1 26 355<0.875 2 23 10<0.00309 66<0.5 11<0.0672 8<0.0115 117<1.13 -3 32 -14 90<0.5 8<0 8<-0.122 4<0.211 -15 5 45<0.575 1 -10 20 8<0.0115 33 -3 4<0.229 10<-0.0841 11<0.27 11<0.00893 14 -7 15 63<0.256 -11 13 10<-0.187 8<-0.0516 8 -9 -16 11<0.00893 0 -15 -18\n\
27<0.5 76<0.5 373<0.375 651<0.5 571<0.5 46<1.27 64<0.5 16<-0.0601 -2 26<2.25 105<0.5 57<0.5 9 51<0.5 -15 14 -27 -3 177<0.375 32<0.182 302<0.5 83<0.5 -5 0 4 16<-0.0451 3 3<0.0542 54<0.162 9 -4 -9 19 3 -16 73<0.875 17 -13 -23 375<0.375 8 -9 30<-0.175 57<0.5 -2 16 16<-0.00189 3<0.23 46<0.249 14 -7 96<0.5 7 -15 52<0.5 336<0.875 96<0.5 6 -11 -16 -9\n\
0<0.00755 13<0.085 8<0.0115 17<1.14 38<0.5 482<0.5 183<0.5 -13 26 27 4<0.184 2 -9 106<0.5 -15 3 0<-0.0037 4<0.0541 -12 19 -7 14<0.0211 0<-0.44 -7 43<0.375 19<0.0142 23<1.07 16 -3 4<0.346 0<-0.00999 37 -6 -11 -9 53<0.375 -7 4<0.106 23<2.33 26 -5 19<0.02 19 -4 19<0.324 14<0.311 637<0.5 52<0.5 6 13<0.0596 19<0.0236 13<0.0102 32 -5 -5 19<0.0142 -5 23 -14 1 -10\n\
1<-2.97 11<0.0672 665<0.5 -17 32 90<0.5 1<-3.36 -14 -1 13 9<0.185 139<0.375 149<0.375 53<0.375 21<1.75 590<0.5 203<0.5 30<-0.603 7 51<0.5 0 16<-0.0924 9<0.087 32<1.27 459<0.5 167<0.5 299<0.5 8 -20 -5 -11 30<-0.175 10 98<0.5 -2 -31 22 9<0.00857 1<-1.52 -1 13 122<0.5 145<0.5 -8 21 16 22 34 179<0.875 16<-0.458 15 3 17 1<-1.52 -7 0 32<0.258 19 -6 13 -7\n\
1<-2.61 13<0.0194 10 179<0.875 113<0.875 239<0.375 15<0.0852 4 447<0.5 16 -22 -16 -22 -7 5<-0.0147 6<0.9 6<0.896 299<0.5 102<0.375 1<-2.43 11 191<0.5 41<0.5 -1 5 21<1.75 18 -4 -5 15 40<0.5 13 -16 14<0.194 77<0.5 -9 13<0.085 11<0.448 6 15<0.00437 -16 1 -9 13<0.0194 -9 4 1<-0.546 180<0.5 385<0.5 14<0.373 -5 22<0.733 61<0.319 6<0.769 11 -13 15 12 13 10 -9\n\
10<-0.153 8<0.0115 183<0.5 74<0.875 8<-0.208 -18 63<0.305 -10 4 23<1.27 25 -13 15<0.00437 29 -9 10<-0.259 -11 11 21<0.25 57<0.5 11<0.0173 88<0.5 -6 28<0.00447 12 -14 8<0 88<0.5 0 13 10<-0.0584 18 23<2.53 210<0.5 11<0.0811 1 28<-0.234 -12 15<-0.241 -4 80<0.5 30 2 23<0.933 -6 28 -8 8 23<1.33 233<0.5 129<0.875 711<0.375 -9 16 9 20 250<0.5 0 26<1.25 -3 30\n\
9<0.185 444<0.5 653<0.5 117<0.875 9<0.0573 183<0.5 302<0.5 257<0.375 108<0.452 440<0.5 535<0.875 889<0.5 328<0.5 910<0.375 2 -16 18 -14 -6 32 99<0.5 -6 16 19 -14 -20 59<0.5 54<1.21 69<0.875 207<0.875 155<0.5 445<0.5 453<0.5 -4 19 -20 4 9<0.129 80<0.5 14 -8 -16 3 347<0.875 -23 8 71<0.5 54<0.254 -10 6 20 6 -22 23 799<0.5 64<0.5 8 362<0.5 -12 15 22\n\
28<-0.012 120<0.5 11<0.636 177<0.375 39<0.5 89<0.5 -1 25 210<0.5 204<0.375 10<-0.0966 -3 32<0.182 -2 11<0.0952 -8 13 -12 6 -12 -10 21 19<0.324 317<0.5 46<1.35 39<0.5 87<0.5 36<0.1 143<0.5 0 10<-0.259 11 10<0.022 -21 7 497<0.5 19<0.00771 8 2 -28 10<-0.0841 2 12 87<0.5 380<0.875 975<0.375 1 -20 -16 28<0 -2 -14 538<0.5 6 -13 -25 10<-0.153 46<0.249 3 -25 15\n\
0<0.0199 9<0.0522 88<0.5 0<-0.248 -16 119<0.5 370<0.5 6<0.69 -17 -8 21 9<0.0118 55<0.5 -15 15 316<0.5 -1 23 6<0.69 -17 4 6<0.921 9<0.241 27<0.5 -3 -11 28<0.0742 -1 23<1.6 39 -7 181<0.5 30<0.0114 82<0.5 0 24 13 23 6<0.881 106<0.5 140<0.375 339<0.875 44<1.59 214<0.5 27<0.5 44<1.1 9 -3 80<0.5 -10 10 -13 21 29 30 -12 6<0.9 -7 307<0.375 2 14\n\
10<0.00309 10<-0.259 2<-0.97 102<0.375 229<0.5 154<0.5 26<0.25 145<0.5 -2 27 5 103<0.5 0 -16 23 15 11 153<0.5 139<0.375 3<0.0542 21<0.75 10<-0.233 12 -10 3<0.0258 57<0.5 49<0.875 7 -8 19 -7 34<0.5 65<0.5 57<0.5 38<0.5 7 382<0.5 3<0.255 0 9 21 10<-0.124 3 -16 3<0.118 30 5 124<0.375 905<0.375 -1 19 -15 13 -7 34<0.5 -18 26<0.75 -9 131<0.5 12 -13\n\
27<0.5 0<-0.0638 81<0.5 14<0.126 693<0.5 160<0.222 143<0.5 -2 -9 -14 17 104<0.5 246<0.5 315<0.5 354<0.875 4<0.386 228<0.5 5 -6 -5 -13 -9 -22 -5 11 346<0.875 117<0.375 421<0.375 273<0.375 4<0.386 326<0.5 3 15 -8 -33 -13 -10 -21 14<0.264 8<-0.0516 35<0.25 107<0.375 -5 4<0.184 11 -34 5 8<0 96<0.5 0<-0.0813 3 13 4<0.247 2 0<-0.00999 -31 8 34<0.5 3 -8 12\n\
0<0.00755 9<0.0983 9<0.047 177<0.375 88<0.5 144<0.5 245<0.5 125<0.899 -13 13 19 14 -1 2 0<-0.0267 23<1.13 62<0.116 -12 16 -3 5 43<1.13 9<0.241 -1 30<-0.175 26 3 23<1.87 28 -1 162<0.5 144<0.5 15<0.205 123<0.5 301<0.5 709<0.5 0<0.0428 177<0.375 -12 17 23<2 4 -5 14 15<-0.073 -3 30 57<0.5 26<1.25 161<0.5 580<0.5 2 23 35 16 30<-0.00803 -7 20 -6 17 39\n\
14<0.449 31<1.25 120<0.5 160<0.0571 411<0.375 260<0.875 20<0.65 200<0.5 -6 12 22<0.0667 72<1.13 320<0.5 0 -12 25 40<0.5 654<0.5 22<0.2 9 3 -22 678<0.5 -11 27 14 12 14<0.0796 160<1.74 19 -8 -2 -14 100<0.5 148<0.875 320<0.5 182<0.5 307<1.13 -11 14<0.0667 -15 30 -1 20 19 15 69<1.13 405<0.5 203<0.5 22<1.27 22<0.533 41<0.5 -4 -20 -17 38<0.5 11 -5 10 22 25\n\
2<-2.93 0<-0.0638 598<0.5 72<0.375 0 15 -27 28<-0.012 316<0.5 3 -18 9<0.0229 0<-0.0267 710<0.875 7 -18 17 19<0.036 16<-0.458 -24 5 11 2<0.0621 19<0.324 212<0.5 81<0.5 9<0.00549 19<0.0119 78<0.5 437<0.5 -19 13 8 29<0.0834 4 -12 11<0.035 9<0.0633 6 99<0.5 -2 13 112<0.375 -2 9<0.0573 -7 19<0.00771 -7 31<1.75 21 -8 11 31 50<0.875 186<0.875 14 -6 -8 72<1.13 -7 15\n\
0<0.00755 4<0.346 70<0.5 47<1.15 0<-0.783 22<2.33 -20 14 836<0.5 543<0.5 206<0.875 245<0.5 611<0.375 958<0.375 445<0.5 570<0.5 -7 118<0.5 23 -11 4<0.198 0<-0.0267 24 -9 -12 17 18 47<0.137 -8 36 10 29 23 208<0.875 -19 3 0<-0.0173 48<0.875 0 22<1.27 16 -7 877<0.5 -11 21 -14 42<0.875 162<0.5 530<0.375 479<0.5 2 -13 19 34 45<0.396 4<0.149 2 268<0.5 35 -6 -9\n\
4<0.315 30<0 15<-0.38 166<0.375 13<0.067 0 -10 -21 139<0.375 273<0.875 730<0.375 577<0.5 30<-0.175 13<0.0423 15<-0.00804 2 14 4<0.172 -9 66<0.5 56<0.375 3 22 32<0.535 43<0.875 -3 15 -11 493<0.5 53<0.375 190<0.5 0 4<0.211 -5 34 53<1.13 15<-0.00804 -1 -7 23<1.87 21 -6 -19 12 13 30 12 4<0.0669 -19 -5 112<0.375 100<0.5 166<0.375 139<0.875 3 18 14 14 23<1.87 -26 4\n\
226<0.5 111<0.875 14<0.373 145<0.5 309<0.375 457<0.5 489<0.5 539<0.5 579<0.5 21<1.75 977<0.375 73<0.875 74<0.875 1023<0.5 1108<0.5 591<0.5 375<0.875 777<0.5 1 -13 9 -26 -17 -20 -9 39<0.5 17 74<0.375 -5 16<-0.204 -11 17 17 -4 13 9 39<0.5 16 0 16<-0.00189 -2 -22 73<0.875 -20 2 16<-0.0601 83<0.5 -15 10 10 68<1.13 604<0.375 107<1.13 880<0.5 5 -22 -14 -15 -11 -12 -31\n\
0<0.0199 9<0.0775 17<0.905 206<0.375 105<0.5 13<0.0371 -9 3<0.23 17<0.125 0<-0.0813 -15 5 12<0.65 27 13<0.0477 21 -10 -9 37 3<0.118 729<0.375 38 -7 -5 15<-0.198 70<0.5 -11 24<0.9 -8 12<0.45 34 -5 -15 9<0.241 13<0.27 0 -17 7 15<0.205 266<0.5 17<1.56 9<0.00549 23<1.87 16 -6 17<0.595 3<0.0187 24<0.17 23<0.467 21 -9 14 6 -3 3<0.0813 12<0.65 14 -8 33 29 -5\n\
16<0.0657 26<0.75 228<0.5 198<0.5 4<0.0933 61<0.122 -10 14 18<0.55 23<0.733 -8 20<0.45 -12 1 270<0.5 16<-0.378 5 -2 51<0.5 -4 18 15 8 42<1.13 228<0.5 176<0.875 24<1.18 431<0.5 3<0.0434 18<0.35 24<0.416 -3 31<0.25 16 -8 -17 20<0.45 16<-0.0755 -17 11 6 -11 -2 19 24<1.49 -6 9 341<0.5 103<0.5 3<0.0972 13 16<-0.458 2 -23 2 15 4<0.289 3<0.0542 -20 -7 15\n\
120<0.5 11<0.0552 328<0.5 145<0.5 12<0.35 7<0.0643 57<0.5 4 192<0.5 1 -29 169<0.5 25<0.0554 150<0.875 51<0.5 192<0.5 -17 8 -1 8 60<0.375 1 -30 9 6 25<0.387 5 19 -28 8<0 150<0.375 7<0.0566 662<0.5 146<0.5 0 12<0.55 4 47<0.244 125<0.383 -23 -3 131<0.5 7<0.0228 -16 1 -14 -35 47<0.351 12<0.95 0 119<0.5 6 -12 12 -21 28<-0.5 17 8<0.0405 -17 -4 12\n\
31<0.75 47<0.85 264<0.5 6<0.921 38<0.5 396<0.5 -8 30 21<0.25 96<0.5 12<0.25 387<0.5 -6 17 12<0.85 18<0.45 -3 11 6<0.846 22<1.13 121<0.5 4 29 -13 -12 -12 50<1.13 227<0.5 245<0.5 -9 47<0.137 -6 39 22 8 859<0.5 45<0.631 608<0.375 101<0.875 -4 9 24 6 26 90<0.5 25<0.109 -6 24 -12 -17 156<0.875 49<1.13 2 6<0.9 3 22<1.13 33 1 22<0.467 24 -10\n\
0<-0.0037 0<-0.783 24<0.466 17<1.14 6<0.622 -14 10 11<0.519 -23 8 333<0.5 776<0.5 14 -16 -15 62<0.587 591<0.5 17<1.67 614<0.375 53<1.13 723<0.375 24<1.74 894<0.5 333<0.5 1 11<0.15 17 3 -15 -21 -8 24<0.267 26 -3 18 203<0.5 114<0.0602 -3 13 20 32 0<-0.0813 8 11<0.15 -13 7 11<0.0672 -15 159<0.375 166<0.375 466<0.875 102<1.13 275<0.375 -7 -20 22 16 19 11<0.112 0 27\n\
257<0.375 359<0.5 226<0.5 193<0.5 321<0.5 380<0.875 277<0.375 203<0.5 304<0.875 373<0.375 717<0.375 517<0.375 49<0.875 8<0 49<0.375 1 9<0.241 10 -21 332<0.5 -4 7 8<0.0405 50<0.375 55<0.5 -6 10 0 91<0.5 10 -4 16 28 -19 13 332<0.5 -1 -26 8<-0.315 -15 44<0.215 14 -12 49<0.875 -22 -1 11 44<0.374 9<0.019 14 211<0.5 -4 83<0.5 16 -5 49<0.875 14 -9 -24 27 -16\n\
0<0.00755 9<0.0699 206<0.875 0<-0.783 -20 147<1.13 659<0.5 106<0.5 102<0.375 -11 9<0.0369 -7 6 387<0.5 -3 22 13 17 47<0.776 35<0.25 -2 9<0.00857 -5 45 -14 9<0.185 161<0.5 -1 22 20<0.65 135<0.875 -15 13 25<1.65 8 -15 346<0.875 175<0.375 625<0.875 127<0.5 364<0.5 294<0.5 106<0.5 668<0.5 3 -13 12<0.75 -14 11 -5 -17 9<0.047 631<0.375 31 -1 9<0.112 -9 11 23 20 25\n\
0<-0.0267 7<0.04 14<0.563 20<0.65 20<0.25 33<0.5 -2 24 -9 269<0.5 202<0.5 10<-0.0715 8 3<0.0434 -1 28 2<-2.33 -6 10<-0.139 17 -7 -5 -10 7<0.126 59<0.5 260<0.875 0 17 12<0.75 -5 35 12<0.45 224<0.5 -1 28 10<-0.169 5 -19 10<-0.0293 59<0.5 485<0.5 -5 27 3<0.0542 -13 21<0.25 7<0.0643 49 -2 3 3<0.439 450<0.5 0<-0.0037 269<0.5 2<-1.61 -16 17 31 -19 18 19\n\
6<0.921 71<0.5 37<0.5 489<0.5 39<0.5 7<0.04 115<0.5 2 -6 60<0.375 281<0.875 4 -21 -13 31<2.75 5 -22 39<0.5 20 -3 455<0.5 64<0.5 9 246<0.5 -2 -24 16 39<0.5 51<0.5 31 -1 6<0.896 -3 7<0.0643 7<0.0566 7<0.04 -3 14 -11 6<0.9 17 7<0.0765 17 -7 39<0.5 7<0.0333 -8 6<0.934 -2 18 234<0.5 7<0.0228 7 51<0.5 -3 6<0.94 98<0.5 -26 -5 -4 19\n\
7<0.0833 31<1.25 5<-0.185 297<0.5 -13 17<0.595 42 -7 17<1.14 1<-3.17 76<0.5 -12 20 22<1.13 6<0.934 5<-0.0633 44<0.319 -8 12 4 30<-0.0461 131<0.5 -15 20 18 -10 563<0.5 739<0.375 -11 21 21 183<0.5 5<-0.119 -5 1<-3.78 -8 6<0.69 93<0.334 -6 28 14 22 1<-1.89 7<0.179 5<-0.0987 -10 545<0.5 307<0.375 44<0.374 184<0.5 7 -3 -7 17 17 -7 6<0.921 1<1.83 5 -11 12\n\
5<0.0372 5<-0.284 34<0.5 13 530<0.875 837<0.5 2 -24 19 27<0.5 139<0.375 431<0.5 43<1.13 76<0.5 198<0.5 322<0.5 114<0.858 454<0.5 165<0.875 557<0.5 116<0.375 169<0.5 2 -5 -7 19 12 12 -13 25 12 180<0.5 459<0.5 -15 14 9 46<1.61 -13 12 -12 19 627<0.375 5<-0.119 34<0.5 9 -6 6<0.928 42<0.875 -16 6<0.794 17 -13 71<0.5 -7 2<-2.8 2 37 20 52<0.5 -13 1\n\
41<0.5 629<0.375 71<0.5 30<-0.0996 198<0.5 -4 -26 69<0.875 78<0.5 105<0.5 303<0.5 19<0.324 0 66<0.5 178<0.875 13 -21 -17 181<0.5 -18 11 -23 423<0.375 281<0.375 888<0.5 6 -15 -15 -18 137<0.5 73<0.875 30<0.0114 365<0.5 6 -19 -14 -14 1110<0.5 -10 20 150<0.375 19<0.0142 9 434<0.5 23<1.73 1 107<0.875 14 268<0.5 3 -20 -12 -13 16 89<0.5 13 19<0.0316 -6 50<0.375 6 -7\n\
29<0.0834 74<0.375 53<0.375 238<0.375 22<0.0667 907<0.875 27<0.5 429<0.375 156<0.375 281<0.375 144<0.5 -7 15 13 20 28 -13 24 18<0.95 36<0.45 -1 15 -7 23 36<0.25 117<0.875 4 -11 88<0.5 227<0.5 45<1.33 24<0.516 -12 1<0.316 8 -17 20 17 1<-3.36 -17 10 75<0.5 5 46<0.365 32 -3 1<-1.1 472<0.375 2 -18 288<0.5 53<1.13 184<0.5 239<0.375 21 -13 4 -15 95<0.5 3 -17\n\
0<-0.00999 319<0.5 158<1.13 143<0.5 10<0.00309 34<0.5 10<-0.397 1<-0.546 -4 -33 3<0.318 11<0.0672 10<-0.259 14 -7 85<0.875 3 31 28<-0.0425 30 10<-0.21 18 -6 3<0.498 67<0.5 32<0.0932 16<-0.325 6 -4 -11 1<1.83 25<0.969 -1 77<0.5 20 1 8 28<-0.139 9 2 3<0.395 0<-0.44 5 -15 20 1<-1.52 0 9 -9 26 3<0.0542 819<0.5 166<1.13 -17 22 21 25<0.33 1<-3.56 -18 6 -8\n\
0<-0.0638 126<0.5 191<0.5 32<0.0932 -2 4<0.138 380<0.375 11 -18 201<0.5 4<0.16 -13 0 13 102<0.875 12<0.85 13 -7 -11 94<0.5 12<0.45 145<0.5 675<0.5 -14 17 15 -1 12<0.25 13 -4 19<0.324 0<0.00755 223<0.5 65<0.5 38<0.5 8<-0.0516 202<0.5 55<0.5 -14 6 10 9<0.241 10 -8 19<0.0316 12<0.95 507<0.5 7 -23 -5 -4 32<0.258 3 -27 -13 346<0.875 711<0.375 -1 12 -22 9\n\
10<-0.153 9<0.0983 106<0.5 14<0.00957 130<0.375 9<0.087 -10 13 17 -13 6 18<0.65 -7 10<-0.289 -12 11 9<0.0317 78<0.5 14<0.00443 10<-0.045 -3 42<0.875 17 -9 60<0.375 -7 14<0.109 -12 31 476<0.875 -16 7 9<0.241 19<0.209 21<0.25 88<0.5 18<0.85 10<0.022 44<0.272 10 -2 -1 94<0.5 431<0.5 -5 18 6 23<0.867 -2 18 23<1.53 -6 164<0.5 32<0.535 11 -1 -4 14<0.126 2 -10 8\n\
10<0.00309 10<-0.124 112<0.375 120<0.5 93<0.334 2<-0.97 476<0.875 2 9 9<0.0522 12 32<1.61 297<0.5 43<0.875 22<0.667 7 -9 15 -18 -30 43<0.875 -12 69<0.875 -3 21 16<-0.0305 -22 14 16<-0.325 22<0.4 -12 17 4<0.289 -5 -27 27<0.5 70<0.5 4<0.118 125<0.156 302<0.5 3 25 16<-0.0601 35 -10 22<0.0667 10<-0.0841 2 287<0.5 -9 14 32<1.27 2 20 -6 -8 9<0.00549 5 79<0.5 -17 -2\n\
1<-2.26 2<-2.93 1<-3.56 148<0.375 14 -23 220<0.5 6 -22 71<0.5 175<0.375 13<0.013 123<0.5 5 151<0.5 -2 -20 5 -15 -6 2<0.0621 8<0 71<0.5 41<0.5 111<0.375 24<0.0353 105<0.5 -3 -36 22<1.93 1<-2.07 9 0<0.0428 113<0.375 -1 20 -16 9 -16 8<-0.0091 0 11 13<0.159 209<0.375 2<-3.33 13<0.0749 1<-0.85 5 -23 -25 3 31 15 71<0.5 -3 13<0.0596 9 -19 1<-1.52 5 -11\n\
13<0.0972 16<-0.11 6<0.794 330<0.5 -13 11 625<0.375 274<0.375 -6 23 21 6<0.69 20<0.25 55<0.5 -5 29 13<0.0194 357<0.5 1087<0.5 -10 23 28 6<0.438 78<0.5 67<0.5 14 -5 13<0.0596 -17 23 -10 398<0.5 85<0.875 2 129<0.375 -15 8 17 225<0.5 20<0.65 -7 52<0.5 299<0.5 6<0.881 5 6<0.9 6<0.896 13<0.159 -10 8 -18 210<0.5 0 13 -13 6<0.9 0 184<0.5 17 1 25\n\
124<0.375 26<0.25 17<1.78 386<0.5 441<0.5 190<0.5 228<0.5 100<0.5 -3 22<1.67 71<0.5 15 -8 -17 17<0.671 -2 15 17 38 6<0.537 -16 24 19<0.00599 15 46<1.82 9 -11 17<1.21 137<0.5 46<1.02 6<0.959 4 23<1.53 28 2 20 77<0.5 100<0.5 316<0.5 17<0.508 13<0.113 13 -7 -1 -12 22 -9 22<0.467 108<0.107 398<0.5 1 20 -15 19<0.0636 -9 88<0.5 9 -12 385<0.5 -14 18\n\
28<-0.0425 3<0.498 50<1.13 28<-0.139 315<0.5 15<0.00437 313<0.5 1 22 52<0.5 5 43<0.375 -5 -22 15 15<-0.38 8 -5 10<-0.21 21 2 28<-0.139 98<0.5 -6 -19 8 234<0.5 406<0.5 81<0.5 108<0.0538 230<0.375 15<-0.3 152<0.5 4 -15 121<0.5 718<0.875 171<0.5 0 10<-0.0129 15<-0.0153 249<0.5 -1 11 7 23<0.733 -13 3 -28 10<0.0445 -5 7 12 47<1.15 10<-0.0129 0 12 17 8 32 18\n\
16<-0.131 34<0.5 -16 576<0.5 608<0.375 272<0.375 -3 -19 20 22 317<0.5 11<0.0173 731<0.375 312<0.159 34<0.5 603<0.875 -7 20 24<0.267 474<0.375 16<0.00975 1024<0.5 823<0.5 -2 19 24 21 27 82<0.5 -10 8 16<0.108 21 -8 18 230<0.375 973<0.875 148<0.375 64<0.5 283<0.875 384<0.426 316<0.5 16<-0.0924 -18 -5 284<0.875 -5 19 24 14 449<0.5 596<0.5 2 21 -8 18 18 24<0.758 -15 14 31\n\
0<-0.0173 14<0.449 0<-0.155 15<0.0371 483<0.5 2 29 26<1.25 14<0.109 8 92<0.5 -18 8 16 514<0.875 53<1.13 36<0.25 11<0.192 -1 34<0.5 108<0.286 13 -3 29<0.419 57<0.5 -2 15 21 135<0.375 121<0.5 -6 12 98<0.5 0<-0.126 -12 25 -7 21 23 29<0.0263 955<0.375 -6 21 17 11<0.0672 604<0.875 548<0.5 -14 10 21 14<0.0284 29<0.38 -5 -18 302<0.5 29<0.527 -1 87<0.5 18 -11 23\n\
29<0.527 25<1.14 238<0.875 328<0.5 574<0.5 793<0.5 60<1.13 3<0.0434 8<0 271<0.5 -2 8 421<0.375 6 38<0.5 11 -20 8<0 584<0.5 26<0.75 2 -1 19 8<0.0794 3<0.353 3<0.0813 87<0.5 -13 9 -23 0 -2 3<0.395 1 26 26 19 3<0.0434 -38 3<0.284 8 -18 -15 1044<0.5 7 -19 94<0.5 25<1.25 414<0.375 -4 21 -12 107<0.375 25<0.969 -14 0 986<0.5 87<0.5 12 -8 -20\n\
4<0.346 205<0.375 175<0.375 48<0.375 101<0.375 126<0.5 328<0.5 4<0.16 144<0.5 310<0.875 89<0.5 -4 0 10 14 -5 25 25<1.05 25<0.505 58<0.5 -1 119<0.5 51<0.5 27 0 -7 59<0.5 154<0.5 21 -4 -5 316<0.5 -9 20 173<0.5 276<0.375 107<1.13 185<0.5 5 -15 24 29 -11 88<0.5 581<0.5 3 -15 187<0.375 7 26 16 18 141<0.375 217<0.375 25<0.969 -15 4<0.445 -9 16 19 11\n\
7<0.0643 11<0.0448 21<0.25 -6 3<0.0258 214<0.5 13<0.0232 29<0.0552 7 29 -13 -14 -3 21<2.25 321<0.5 13<0.27 300<0.5 457<0.5 13<0.0972 130<1.13 972<0.875 3 -22 26 77<0.5 0 20 -20 -7 31 -18 12 3<0.318 75<0.5 13<0.00751 -2 11<0.15 42<0.375 122<0.5 490<0.5 -16 6 15 11 85<0.375 7<0.0765 -14 7<0.126 2 -12 26 7<0.1 10 -4 42<1.13 41<0.5 4 3<0.596 -1 -22 -18\n\
27<0.5 348<0.375 30<-0.00803 15<0.00437 9<0.0573 73<0.375 481<0.5 9<0.0317 18<0.75 5 -6 -12 -23 4 40<0.5 121<0.5 6 -7 -17 65<0.5 -13 3 423<0.875 25<1.05 568<0.5 391<0.5 384<0.445 0 -33 7 -24 101<0.875 5 -8 -19 -12 15<-0.163 30<0.0926 13 -7 30<-0.175 8<-0.0516 8<-0.449 3 -14 0 36<0.25 8<-0.315 22<0.267 -15 13 9<0.0573 8<-0.122 -4 10 3<0.395 -3 11 140<0.875 11 -15\n\
9<0.0699 3<0.206 47<0.85 183<0.5 38<0.5 368<0.5 6<0.354 -14 -3 16 115<0.5 6<0.731 25<0.894 -10 123<0.5 -11 16 4 9<0.0153 -2 3<0.118 15<-0.0904 0 3<0.0434 -7 46 1 20 -13 -11 639<0.5 9<0.241 3<0.0187 6<0.9 1 -16 6<0.921 6<0.881 3<0.206 5 201<0.5 -4 16 6<0.9 -12 1 17<0.335 28<-0.0425 28<-0.5 -6 21 5 501<0.5 -4 26 184<0.5 6<0.438 -5 11 -2 23\n\
7<0.126 14<0.311 226<0.5 44<1.59 124<0.375 31<1.25 7<0.0228 115<0.5 17<1.78 17<1.67 4<0.445 0 25 -17 14<0.0366 21 0 209<0.875 8 25 47<0.613 3<0.0664 17<1.06 14<0.0796 -3 -15 7 191<0.5 4 28<-0.0425 8 -13 -3 3<0.255 278<0.375 -9 23 3<0.439 9 17<0.828 -16 10 -11 -18 38 17<1.46 4<0.315 232<0.875 -1 -17 8 31<0.25 -5 -18 224<0.5 4<0.289 -11 66<0.5 9 -9 28\n\
1<-3.36 372<0.375 52<0.5 220<0.5 786<0.5 10 -23 6<0.9 6 -20 -8 -19 81<0.5 41<0.5 1<-2.43 47<0.917 7<0.0694 12<0.75 1 -11 4 28<-0.234 -21 13 7<0.0765 42<1.13 76<0.5 -2 6<0.622 15 36<0.25 61<0.319 15 -16 -17 28<-0.0425 17<0.508 -7 25 2 12<0.1 -11 124<0.375 -4 10 6<0.928 8<-0.122 8<-0.449 15 -6 34<0.5 -4 13 7<0.0429 4 -8 36<0.25 9<0.027 -8 14 25\n\
2<-2.8 10<-0.0715 -12 2<-3.59 26<2.25 -13 13<0.0232 -7 25 20<0.65 -14 24<1.07 2 28 0<-0.327 183<0.5 6<0.881 -10 10<-0.139 100<0.5 -11 16<-0.275 -9 16<-0.175 50 -8 5 25 10<-0.187 26<2.25 -5 15 14<0.373 10<0.00309 10<-0.0293 6<0.731 10<-0.169 21 -5 18<0.95 477<0.875 10 -13 1 83<0.5 6<0.438 36 15 -1 20<0.75 6<0.69 11 -17 176<0.875 3 83<0.5 27 -7 6<0.846 9 -6\n\
198<0.5 15<-0.38 27<0.5 84<0.5 19<0.00599 -14 1 116<0.375 -16 9 69<0.875 -17 5 26<0.25 163<0.5 190<0.5 514<0.875 779<0.5 27<0.5 300<0.5 553<0.5 252<0.375 116<0.375 1 -7 -15 26 -8 19<0.0469 -1 -10 -11 26 23 28 15<0.0163 36<0.35 252<1.13 19<0.0933 3 210<0.5 12<0.85 15<-0.0448 -7 14 -17 12 -22 12<0.65 38<0.5 19<0.0316 -12 15<-0.135 -4 26 -15 7 19<0.0316 -14 12 12\n\
81<0.5 212<0.5 37<0.5 20<0.65 201<0.5 511<0.5 13 -4 -23 0<-0.101 335<0.5 -1 10<-0.169 2 -18 65<0.5 358<0.5 419<0.375 150<0.375 3 11 -29 -35 118<0.5 10<-0.0293 -19 -1 2 20<0.95 106<0.5 -7 8 67<0.5 150<0.375 124<0.375 4 18 -17 706<0.5 80<0.5 230<0.375 -2 7<0.0461 -16 18 65<0.5 7<0.0304 -13 0<-0.783 -13 0<-0.327 12 1 18 -18 28 91<0.5 435<0.5 10 -20 -19\n\
9<0.0983 4<0.184 47<0.995 62<0.491 28<0.0742 245<0.5 0 29 14 22 537<0.875 -16 6 404<0.5 201<0.5 381<0.375 9<0.0633 9<0.00549 387<0.5 -7 16 -13 78<0.5 -6 15 4<0.229 -14 13 131<0.5 -5 16 151<0.5 -4 29 185<0.5 4<0.0368 151<0.5 0 -19 379<0.875 487<0.5 9<0.241 4<0.0669 7 4<0.0933 244<0.5 -9 14 4<0.386 28<-0.0425 437<0.5 8 -15 448<0.5 -1 13 -10 6 18 21 -15\n\
0<-0.0037 43<1.13 319<0.5 20<0.65 5<0.0138 155<0.5 62<0.537 33<0.5 -10 20<0.25 16 5<-0.284 14 -14 20<0.45 34 -5 21 22 20<0.95 0<-0.248 526<0.375 16 -11 45<0.0575 -2 19 5<-0.119 2 12<0.35 134<0.5 25<0.683 2 92<0.5 20 -11 -18 40<0.5 16<-0.0601 -4 155<0.5 -16 5 5<0.0372 26 -11 21 61<0.688 -8 9 5<0.0372 527<0.875 25<1.48 171<0.5 0 -8 -15 20 582<0.5 -17 19\n\
27<0.5 571<0.5 451<0.5 737<0.375 163<0.5 7<0.04 12<0.75 1 10<-0.0841 182<0.5 -2 -16 71<0.5 -31 8 67<0.5 515<0.875 7<0.146 3 12 -18 80<0.5 255<0.375 58<0.5 12<0.35 -2 211<0.5 1 10 44<0.104 -9 3 -17 39<0.5 15 70<0.5 23<0.667 13 10<0.0889 -9 10 6 -17 -19 -14 -16 38<0.5 250<0.5 7<0.0526 10<-0.289 42<0.375 3 -12 21<2.25 6 27 223<0.5 1 -11 14 14\n\
5<-0.119 48<0.375 4<0.118 5<-0.159 -10 14 64<0.5 -17 18<0.75 21<0.25 11<0.27 -9 4<0.346 18<0.65 15 -6 18<0.65 -19 15 15<-0.3 5 430<0.5 -15 14 -11 261<0.5 -2 17 18<0.35 307<0.875 55<0.5 23<0.6 449<0.5 965<0.875 -14 18 15 5<-0.0987 17 15<0.205 920<0.875 79<0.5 -5 4 21 -17 21<0.25 57<0.5 5 36 -14 19 46<1.11 632<0.375 645<0.5 446<0.5 4 27 24 -17 -6\n\
8<0.0405 8<-0.208 430<0.5 9<0.0153 13 81<0.5 201<0.5 733<0.375 5 -16 -8 -16 -16 59<0.5 165<0.875 9<0.0983 27<0.5 8<-0.122 -8 29<0.465 292<0.5 756<0.375 0 15 30 22<0.0667 5<-0.0804 8 -15 25 5<-0.119 79<0.5 8<-0.0516 11 34<0.5 7 -4 -9 378<0.875 -14 25 13<0.0102 6 34<0.5 5<-0.0305 9 -8 17<1.3 -6 -17 11 9<0.087 13<0.0596 -16 5<0.0138 21 -16 44 100<0.5 -16 18\n\
27<0.5 6<0.769 111<0.375 65<0.5 358<0.5 28<-0.012 186<0.375 -3 25 33<0.5 310<0.375 331<0.5 9<0.152 110<0.875 6 -19 -5 -16 58<0.5 -6 9 58<0.5 6<0.537 613<0.375 6 -19 -8 23<0.333 -19 -1 -29 9 -18 6<0.846 -6 6<0.9 6<0.896 -1 85<0.375 33<0.5 7 29 -20 33<0.5 157<0.375 -5 3 66<0.5 -9 31 6<0.928 23<0.467 9<0.241 33<0.5 36<0.1 -5 10 -10 -35 5 -1\n\
10<-0.259 -12 47<1.15 31<1.25 225<0.5 6<0.921 125<0.519 340<0.375 10<-0.0293 6<0.731 283<0.875 624<0.375 13<0.159 47<1.07 -11 15 19<0.0142 -12 13 22 11 570<0.5 27<0.5 734<0.375 -1 24 -8 22 10<0.00309 23<0.333 13<0.027 10 19<0.00965 47 -2 3 20<0.65 -15 -1 23 18 1<-2.26 -2 147<0.375 6 -16 25 19<0.209 629<0.375 8 10<-0.0841 10 -25 1<-1.71 467<0.875 -11 19 10<-0.139 -10 14 -15\n\
1<-3.36 1117<0.5 11<0.192 -14 0 32 7<0.126 4<0.386 7<0.04 27<0.5 43<0.375 4<0.118 4<0.0669 21<0.75 -6 14 11<0.192 11<0.112 2<-0.97 14 -16 29 -7 192<0.5 11<0.192 7<0.0304 21<1.75 11 130<0.375 -16 17 4<0.172 7<0.0333 1 -18 4 9 -9 364<0.5 -3 23 11<0.27 -10 2 130<0.375 85<0.875 218<0.875 0 -8 11<0.0952 22<0.133 17 -15 37 11<0.304 -8 13 5 11<0.00893 2 -11\n\
2<-2.93 0<-0.0813 6<0.9 133<0.5 371<0.375 3 -24 16<-0.233 8 -8 79<0.5 32<0.471 -15 4 9 16<-0.131 1 349<0.375 2<-4 25<0.0554 6 17 21<2.25 6 0<-0.0374 13 -22 -24 2<0.0621 5<-0.0804 32<1.48 16<0.00975 0 15 101<0.875 16<-0.0755 5<-0.435 -3 16 -15 -19 506<0.5 25<0.44 -3 193<0.5 -1 11 184<0.5 -23 12 106<0.5 39<0.5 12<0.45 -5 21 85<0.875 325<0.5 -12 10 5 12\n\
2<-2.93 9<0.019 2<-3.33 253<0.875 -17 15 29<0.592 -8 30 16<-0.0924 13<0.197 -11 21 233<0.5 -2 27 2<-1.61 1<-1.33 16<-0.131 300<0.5 -9 16 74<0.875 577<0.5 3 25 25 9<0.0983 21<0.75 -6 -16 49<0.875 103<0.5 9 -11 -11 122<0.5 1<0.316 1<-0.85 13<0.0423 11 1 11 2<0.0621 28<-0.234 28<-0.5 -5 9<0.0633 -8 33 778<0.5 174<0.375 -9 19 19 29<0.219 16<-0.275 -2 19 -5 -12\n\
8<0.0405 8<-0.208 643<0.5 5 -16 25<0.623 82<0.5 27<0.5 134<0.5 345<0.875 6<0.913 71<0.5 8<-0.122 -5 326<0.5 6<0.622 1 25<0.33 7 -3 -13 109<0.5 -6 7 66<0.5 286<0.5 86<1.13 12 -17 -18 1 -8 17 16<-0.325 8<-0.0091 6<0.731 -10 13 6<0.928 -9 11 378<0.875 -7 17 6<0.69 5 -20 116<0.375 712<0.5 131<0.5 166<0.375 -7 18 2 24 -19 16<-0.458 -35 16<-0.325 13 -13\n\
27<0.5 111<0.375 78<0.5 234<0.5 196<0.875 551<0.5 304<0.875 165<0.375 865<0.5 456<0.5 142<0.5 -1 -14 -13 16 -9 13 21 -14 16 18<0.95 15<-0.00154 61<0.319 7 -15 811<0.5 384<0.145 13 -16 -16 194<0.5 61<0.122 7 -16 108<1.08 -11 9 547<0.5 -16 13 15<-0.163 15<-0.493 251<0.5 20 -13 8 52<0.5 15<0.00437 0 264<0.5 418<0.875 11 -16 -6 403<0.5 15<0.205 333<0.5 -6 14 4 12\n\
7<0.0833 0<0.00755 10<-0.259 -14 340<0.875 9<0.0522 299<0.5 -9 167<0.5 -7 37 501<0.5 9<0.185 -2 -18 18 26 511<0.5 372<0.875 140<0.875 238<0.875 0 20 23 24 21 14<0.126 83<0.5 6<0.269 12<0.65 -8 18 8 601<0.5 174<0.375 -4 21 26 133<0.5 10<0.022 0<0.236 46<1.61 -2 16 7<0.0915 -15 22 7<0.112 14<0.563 157<0.875 -13 15 21 36<0.25 -15 12<0.85 5 -13 10<-0.045 -3 12\n\
8<0.0794 1<-3.36 407<0.5 316<0.5 -13 7<0.0603 23 -13 27 7<0.0643 51<0.5 10<-0.397 20<0.65 -12 1<0.316 5 20 7<0.0526 -1 5<0.0000281 140<0.875 5 -12 10<-0.0293 38<0.5 46 11 -13 7<0.0333 935<0.875 320<0.5 12 -9 -3 11<0.192 -1 6 8<-0.122 6 20<0.95 51<0.5 11<0.304 1<-1.52 -9 12 -7 14 1<-2.07 -13 101<0.875 204<0.875 368<0.5 10<-0.259 98<0.5 -7 13 -9 11 13 8 -15\n\
27<0.5 17<1.38 39<0.5 45<0.169 56<0.875 282<0.375 7<0.0304 585<0.5 -6 11 106<0.5 449<0.5 254<0.375 30<-0.00803 133<0.5 2 -18 4 -21 -10 -19 -17 21 21 294<0.5 120<0.5 106<0.5 300<0.5 48<0.875 1010<0.5 277<0.375 185<0.5 -4 10 10 20 -10 10 6 19 22<2.33 8 -24 254<0.875 723<0.375 3 -10 22<1.27 -14 20 30<-0.175 56<0.875 1 17<0.335 -15 4 7<0.04 10 31<1.75 2 13\n\
7<0.0833 37<0.5 206<0.375 376<0.375 65<0.5 -10 34<0.5 -8 7 15 7<0.0429 -7 7<0.0566 38 -2 7<0.0461 7<0.0333 70<0.5 -5 7<0.0228 -2 26<0.75 3 31 45<1.46 762<0.375 54<0.883 -13 8 20 17 33<0.5 26<0.75 1<-3.78 -13 615<0.375 34<0.5 12 445<0.5 67<0.5 1<-1.33 -13 20 -4 34 -17 356<0.5 -5 19 -10 1<-1.89 32<0.182 851<0.5 513<0.875 2 -16 -16 -7 192<0.5 6 -12\n\
7<0.126 124<0.375 529<0.875 7<0.0461 68<0.875 3<0.498 178<0.875 207<0.875 381<0.875 0 28 -8 35<0.25 129<0.375 288<0.5 0 19 27 25 28<-0.234 15 3 7<0.0228 16 3<0.255 1 7<0.0429 24 -10 3<0.0542 3<0.0107 -2 -11 91<0.5 146<0.5 3<0.0972 137<0.5 109<0.5 25<0.894 23 -6 -12 -5 132<0.5 135<0.875 -1 75<0.5 1 18 6 7<0.0526 7 -9 19 28 -11 3<0.596 28<0 -6 -18 13\n\
28<-0.012 177<0.375 187<0.875 313<0.5 50<1.13 770<0.5 -1 18 5<-0.543 -14 23<1.87 4<0.184 -5 24 0 89<0.5 -1 18 -9 -14 161<0.5 317<0.5 150<1.13 318<0.5 193<0.5 5<-0.0147 631<0.375 70<0.5 105<0.5 62<0.587 349<0.375 4 7<0.0915 1 -34 7<0.0228 119<0.5 7 -28 7<0.0566 -4 9 -18 23<0.867 -10 23<1.13 187<0.375 2 28 -2 25 4<0.386 0 -10 6 -11 7<0.0368 17 -13 -21 -17\n\
10<-0.259 101<0.375 -12 4 8<-0.208 13<0.133 -10 242<0.375 7 -19 291<0.5 60<0.375 191<0.5 190<0.5 507<0.5 8<0.0115 10<-0.0584 195<0.5 13<0.0194 449<0.5 -8 25 0 550<0.5 -13 19 217<0.375 195<0.5 284<0.375 2 -18 316<0.5 0 32 27 79<0.5 10<0.00309 243<0.5 509<0.5 169<0.5 8 -6 -10 -16 175<0.375 13<0.27 -4 5 15 25<1.48 98<0.5 -3 8<0.0405 -7 20 33 24 -19 -18 14 21\n\
0<-0.0037 0<-0.783 5<-0.543 20 73<0.375 24<0.416 -4 12 -4 34<0.5 394<0.5 544<0.5 2 33 -18 53<0.375 60<1.13 35<2.25 35<0.25 32<0.0932 73<0.375 170<0.5 1 20 10 5<-0.185 1 -11 772<0.5 -6 24 13 -18 345<0.375 5<-0.245 0<-0.101 3 -10 742<0.375 -9 12 -24 5<0.101 49<0.375 5<-0.138 -3 522<0.875 -11 22 27<0.5 9<0.027 -9 0<0.0428 345<0.375 26 -12 26<0.25 14 -6 -12 -19\n\
2<-2.93 12<0.75 89<0.5 407<0.5 578<0.5 5 -17 184<0.5 -23 13 14<0.109 55<0.5 -10 12 6 14<0.00957 11<0.112 89<0.5 15 -16 -10 83<0.5 184<0.5 4 11<0.13 6 64<0.5 -17 2 -12 14<0.126 157<0.875 538<0.5 263<0.5 226<0.5 927<0.5 -2 -22 -29 14<0.00443 15 -2 -19 11<0.035 13 -3 256<0.375 99<0.5 2<-2.11 187<1.13 15<-0.38 315<0.5 12 -23 594<0.5 3 -19 -16 -1 8 -14\n\
122<0.5 16<-0.131 178<0.375 1<-0.546 -6 127<0.5 33<0.5 0 -13 12<0.45 27 -1 244<0.5 -19 8 191<0.5 1<-3.78 69<0.875 244<0.5 63<0.606 159<0.375 -12 91<0.5 -8 8 7 13 25 331<0.5 216<0.375 312<0.159 474<0.375 35<0.25 -1 332<0.5 400<0.5 442<0.5 203<0.5 206<0.875 36<0.35 5 -4 16<-0.0305 32 -7 -8 -19 -18 -17 23 14<0.00443 -5 159<0.375 31 -4 17 69<0.875 16 -12 -18 -14\n\
1<-3.36 99<0.5 -14 2 8<0.0794 7<0.0643 18<0.55 68<0.875 15<-0.0904 8<0.0115 73<0.875 -9 4 11<0.0173 -12 29 64<0.5 -5 3 18<0.45 1<-0.161 270<0.5 16 -4 -2 -12 4<0.106 11<0.0672 -7 20 11<0.0261 -6 9<0.087 531<0.375 4 -16 11<0.0952 43 7 8<-0.122 9<0.087 12 1 1<-2.07 32<1.75 -13 26 18<0.35 3 4<0.315 121<0.5 -9 4 14<0.0284 8<-0.0091 5 -15 80<0.5 12 -7 -14\n\
2<-3.97 1105<0.5 171<0.5 3 12 -32 359<0.5 517<0.375 27<0.5 71<0.5 40<0.5 2<-0.97 81<0.5 221<0.5 2<-3.07 422<0.875 1 -20 102<1.13 271<0.5 391<0.5 58<0.5 64<0.5 3 -3 -7 10 24<1.31 -6 -27 16 -20 7 76<0.5 64<0.5 35<1.25 171<0.5 -18 13 20 -7 10 11<0.0811 4 -12 150<0.375 35<0.25 124<0.375 6 23 -1 -20 2<-0.97 24<0.363 0 7 31<0.75 -3 20 17 26\n\
17<1.14 103<0.5 125<0.642 264<0.5 188<0.777 21<0.25 133<0.5 26<0.25 46<0.645 -1 24<0.0786 18 -7 119<0.5 46<0.463 -12 5 68<0.375 -7 21 355<0.375 3 26 -5 15 89<0.5 -4 23 23 290<0.5 44<1.45 38<0.5 17<0.234 138<0.5 5 -16 -11 4 197<0.875 22 -1 15 60<0.875 622<0.375 617<0.375 21<0.25 44<0.319 38<0.5 61<0.0776 -13 11 2 -14 24<1.31 -12 -2 17 28 119<0.5 17 -15\n\
8<0.0794 0<-0.00999 7<0.04 102<0.375 202<0.5 4 7<0.0368 -4 14 171<0.5 8 31 8<-0.0516 0<-0.194 2 8 40<0.5 345<0.375 240<0.375 6<0.913 6<0.896 0<-0.155 41<0.5 2 -13 17<0.905 -1 335<0.5 -11 17 7<0.0526 -20 7<0.0603 12 903<0.5 -12 17 7<0.0603 8 8<0 96<0.5 75<0.5 -13 7<0.126 8 -16 5 21<0.75 28 -16 14 -16 16 97<0.963 122<0.5 549<0.5 -6 27 18 19 -15\n\
15<-0.493 16<-0.0601 32<1.75 9 27 126<0.5 178<0.875 118<0.5 6 -3 -20 129<0.375 -18 4 338<0.875 489<0.5 679<0.5 29<0.592 550<0.5 44<1.59 289<0.5 238<0.875 908<0.375 502<0.5 704<0.5 633<0.875 0 10<-0.111 -20 12 -24 14 8 73<0.875 -21 18 13 12 61<0.0776 -13 10 33<0.5 157<0.875 1089<0.5 -8 11 435<0.5 6 -23 89<0.5 15<0.00437 -16 11 30 -16 94<0.5 12 10<-0.139 -11 7 -23\n\
2<-3.59 13<0.0232 -17 -2 3<0.206 238<0.875 980<0.375 731<0.375 3<0.0187 474<0.375 2<-1.61 33<0.5 13<0.159 327<0.5 672<0.5 -13 17 20 6<0.864 19 -13 262<0.5 0 27 88<0.5 0 44<1.1 16 -16 30 33<0.5 2<0.0621 3 336<0.875 12 -18 -4 22 -14 19 48<0.375 196<0.875 13<0.133 2<-0.541 413<0.875 -10 14 0 6<0.94 -4 14<0.0211 25 -1 15 13<0.0596 -5 14<0.0667 180<0.5 13 -5 -1\n\
10<0.00309 484<0.5 10<-0.259 17<1.3 3<0.353 22<0.0667 17<0.671 -4 12 154<0.5 22 -2 2 12<0.25 -8 3 153<0.5 746<0.375 485<0.5 109<0.5 18<0.75 40<0.5 12<0.25 2 -4 -16 40<0.5 16<-0.175 10<-0.169 -1 9 192<0.5 -1 -18 3<0.0542 -8 10<-0.153 52 12<0.85 -4 30 18<0.65 17<1.06 18 -2 3<0.23 -7 11 16 15 368<0.5 -8 14 23 12<0.25 25<0.894 7 -15 100<0.5 -17 20\n\
308<0.375 226<0.5 406<0.5 42<1.13 720<0.875 193<0.5 37<0.5 20<0.65 62<0.537 192<0.5 25<1.05 13 -2 20<0.25 -20 10 -13 15<-0.493 8 3<0.498 371<0.375 534<0.875 1077<0.5 221<0.5 1 -17 -24 -13 -18 15<0.205 -6 11 124<0.375 20<0.95 109<0.5 106<0.5 -5 6 -21 267<0.5 -1 11 3<0.138 15<0.0163 -9 11 14 3<0.0813 132<0.5 8 -6 25<0.165 -24 13 -18 6 28 -28 15<-0.0343 -37 2\n\
0<0.00104 17<1.14 3<0.353 12<0.95 12<0.45 126<0.5 88<0.5 -4 11 13 9<0.0118 -14 209<0.375 12<0.65 9<0.185 8 25 1 29 119<0.5 9<0.0983 -14 9<0.112 19 3<0.255 436<0.5 65<0.5 -19 11 18 9 16<-0.0924 -10 1<-0.85 16<-0.0451 58 5 -4 297<0.5 152<0.5 -10 17 19 9<0.0633 1051<0.5 -13 24 17<1.78 3<0.498 -8 22 1<0.928 9 -9 1<-3.78 22<0.533 -7 5 213<0.5 3 13\n\
14<0.563 21<0.25 4<0.0669 13<0.0102 24<0.122 -8 14 -17 98<0.5 59<0.5 124<0.375 1 -14 13<0.0596 -11 25 24<0.516 4<0.198 -8 642<0.5 477<0.875 -4 19 16 3 4<0.0933 55<0.5 70<0.5 36<0.1 -8 11 -9 22 529<0.375 280<0.875 6<0.769 411<0.375 -2 15 14<0.147 24<0.416 24<0.17 4<0.118 -15 7 -8 11 17<1.06 4 24<0.516 28<-0.234 8 -17 0 17 31 17<1.67 4<0.346 -5 12 -17\n\
214<0.5 78<0.5 17<1.14 100<0.5 446<0.5 43<0.875 32<0.258 763<0.5 60<0.375 443<0.5 -1 -21 -16 13 7<0.146 164<0.5 10<-0.327 -9 5<0.0000281 109<0.5 7<0.0643 10<-0.0966 1 14 7<0.112 20 -3 -4 -2 32<1.02 -1 -24 13 -4 -23 43<1.13 -10 18 276<0.375 110<0.875 545<0.5 60<0.375 3 -4 -12 -21 -10 10<-0.0584 62<0.587 17<1.56 0 11 -9 86<0.875 13 -8 5<0.0138 32<0.0932 14 -5 -11\n\
2<-2.93 2<-4 -14 10<-0.0715 -8 18<0.25 -9 23<0.6 58<0.5 8<0 22 -5 -16 102<0.875 -6 18 8<-0.208 10<-0.124 -13 70<0.5 -7 9 10<-0.259 -5 2<-0.541 1076<0.5 87<0.5 18<0.95 2 6<0.934 6<0.881 0 -8 22<0.0667 16 -1 8<0.0115 155<0.5 1 -19 22<0.133 70<0.5 30 3 118<0.5 -14 10<-0.0715 -11 19 25 23<2 250<0.5 336<0.875 11 -11 -8 23<2.33 -9 96<0.5 8 -18\n\
25<0.44 440<0.5 167<0.5 313<0.5 305<1.13 257<0.375 206<0.375 744<0.375 186<0.875 1 8 -14 36<0.25 19<0.0169 47<0.995 18 -7 47<0.244 -5 37 -4 18 -20 117<0.375 46<1.18 -13 46<1.27 26 -4 9 298<0.5 147<0.375 930<0.375 615<0.375 -3 17 19 325<0.5 -19 9 16 32 383<0.375 186<0.375 49<0.375 432<0.5 395<0.5 -5 17 11 541<0.5 130<0.375 8 -10 -16 181<0.5 130<0.875 -20 9 11 19\n\
6<0.9 6<0.896 2<-2.93 30<-0.00803 34<0.5 428<0.375 -12 2 45<0.22 4 6<0.794 -35 9 25<0.817 481<0.5 2 13 9 143<0.5 325<0.5 462<0.375 0 23 746<0.875 -13 19 123<0.5 826<0.5 87<0.5 -1 14 -24 43<0.875 2<-2.5 44<0.661 133<0.5 13 -12 -21 539<0.5 -19 13 3 59<0.5 34<0.5 295<0.5 9 -14 18 -16 44<0.0533 389<0.5 119<0.5 219<0.5 -3 6<0.921 24 -4 -18 9 5\n\
47<1.15 8<-0.0516 4<0.267 12<0.35 70<0.5 -12 14<0.264 -4 21 13<0.197 11<0.27 6 -8 16 -12 122<0.5 361<0.5 14<0.00443 20<0.25 21<0.75 37 -10 4<0.0368 -12 58<0.5 188<0.568 21<0.25 288<0.5 32<0.182 26<0.25 15 26<1.75 -12 13 4<0.211 -14 53<0.375 35 -10 -7 -4 -18 12 4<0.289 4<0.267 189<0.5 0 116<0.375 15 -15 13<0.0596 -1 13<0.197 31 -7 244<0.5 -7 17 28 -15 -16\n\
0<-0.0037 15<-0.38 17<1.38 2<-2.11 -5 5 2<-1.31 -5 -22 139<0.375 533<0.5 348<0.375 19<0.00771 3<0.0107 4<0.0818 17 17<0.75 -14 5 149<0.375 16<-0.0924 0<-0.248 3<0.498 4<0.315 -3 -17 6 355<0.375 1 15 -5 17 15<-0.0904 752<0.5 393<0.5 1 -24 -25 840<0.5 902<0.5 389<0.5 4 -9 30 -22 50<0.375 26 0 20 13 4<0.0669 -20 263<0.5 3<0.0542 -9 134<0.5 149<0.375 -3 28 19 -19\n\
308<0.375 17<1.14 37<0.5 19<0.152 573<0.5 3<0.159 259<1.13 232<0.875 29<0.592 4 -6 -14 -30 757<0.375 763<0.5 114<1.12 -2 16 22 -26 14 9<0.0775 129<0.875 12 -12 1 699<0.5 314<0.5 19<0.00259 213<0.5 129<0.875 6 -11 68<0.375 -17 9 473<0.375 -4 12 9<0.0229 -12 12 22 276<0.375 569<0.5 9<0.129 844<0.5 176<0.875 232<0.375 2 -6 -9 -23 9<0.241 9 -3 22 19<0.0236 -19 6 -27\n\
0<0.00104 26<0.25 233<0.5 6<0.769 201<0.5 16<-0.458 128<0.375 -2 31 262<0.5 -9 9 0<-0.194 -8 21 5<-0.0147 -1 16<0.0327 130<0.375 0<-0.126 61<0.569 24 -10 5<0.0000281 -14 9 54<0.204 21<0.75 52 -2 -7 1 18 144<0.5 112<0.875 5<0.0372 105<0.5 562<0.5 -10 19 21 1 6<0.69 -11 11 24 175<0.375 266<0.5 34<0.5 6<0.948 327<0.5 144<0.5 1 16 29 -8 5<-0.119 0 8 24 15\n\
4<0.386 16<0.0327 42<1.13 21<2.75 660<0.5 496<0.5 377<0.375 224<0.5 4<0.315 150<1.13 1116<0.5 16<-0.175 138<0.5 53<0.375 1 -4 11 53<1.13 491<0.5 295<0.5 24<1.18 414<0.375 54<1.08 698<0.5 114<0.858 -2 -17 21 21 -14 -9 -14 95<0.5 1 25 18 33 21 24<0.363 1 30<-0.0461 20 24<1.31 8 -14 14 -17 -11 25 24<0.416 -1 9 4<0.247 -2 -17 4<0.0818 -17 -4 98<0.5 1 10\n\
19<0.324 105<0.5 226<0.5 503<0.5 379<0.875 620<0.5 196<0.875 160<0.352 97<1.49 451<0.5 125<1.22 488<0.5 13<0.0972 141<0.875 1 -16 10<0.00309 682<0.5 4<0.0818 18 -3 -36 283<0.875 1 22 13<0.0972 -29 8 -16 -16 15 -5 19<0.0272 13<0.0232 -12 12 -20 9 19<0.0539 13<0.0102 8 -32 3 8<-0.315 -12 13 -27 47<1.37 194<0.5 4 -39 5 4<0.247 10 16<-0.325 56<0.375 26<1.75 15 -13 -15 -11\n\
0<0.00755 9<0.0775 125<1.22 8<-0.208 -13 349<0.375 35<0.75 183<0.5 393<0.5 97<1.8 318<0.5 -8 17 12 17 21 11<0.636 68<0.875 -4 18 29 11<0.112 38 -9 31 0<-0.44 514<0.375 -7 16 43<1.13 109<0.5 2 25<0.752 -19 11 41<0.5 36 -11 346<0.375 32<0.182 508<0.5 707<0.5 325<0.5 11<0.035 25<0.219 6 464<0.875 196<0.875 -4 13 15 5 -6 29 27 32<1.75 -4 14 636<0.375 18 -10\n\
9<0.185 488<0.5 116<0.375 6<0.913 551<0.5 651<0.5 6<0.896 21<2.25 229<0.5 140<0.875 193<0.5 252<0.375 205<0.375 383<0.375 1 15 -19 -13 -11 -7 9<0.0369 19 -3 5 66<0.5 9<0.129 -2 6<0.9 33 -11 6<0.9 -18 0 -13 24 216<0.375 94<0.5 35<0.25 17<0.125 23<2.53 19<0.0933 9 -8 26 0 180<0.5 495<0.5 -6 26 21 7 23 21<0.25 -12 6<0.881 8 -12 35<0.75 35 -7 -7\n\
27<0.5 365<0.5 406<0.5 20<0.95 130<0.375 0<-0.126 20<0.65 20<0.35 15<-0.0343 0 -19 15<-0.493 -15 7 -9 15<0.205 0 17 -12 320<0.5 18<0.55 25<0.44 18<0.35 257<0.375 -2 -26 284<0.375 0<-0.194 691<0.5 9 -18 -3 15 7 229<0.5 457<0.5 335<0.5 15<0.0371 -1 0<0.00755 -13 -1 -13 14 9 61<0.688 13 -9 28 0<-0.327 -24 -3 20<0.65 19 15<-0.3 10 334<0.5 15<0.205 0 8 -27\n\
2<-3.84 22<0.667 -13 3 4<0.346 21<0.25 1<-3.78 741<0.375 -8 22 50<0.375 45<0.0575 555<0.5 2<-3.2 -1 6 27 12<0.95 3 -6 -2 105<0.5 363<0.5 2<-1.87 1<-4 12<0.65 18 -7 68<1.13 949<0.875 1<-1.1 87<0.5 -8 179<0.375 -3 78<0.5 33 -8 -14 21 13 1<1.83 50<0.875 4<0.0541 1<-0.161 20 -14 -5 21<1.25 341<0.5 16 -16 -1 -9 23 31 2<-2.33 -15 78<0.5 -5 22\n\
0<-0.00999 60<1.13 237<0.375 994<0.375 9<0.00857 168<0.5 36<0.45 4<0.0669 19<0.0142 20 3 0<-0.0374 6 -6 -16 -13 10<0.0445 101<0.875 36<0.25 475<0.375 1 16 181<0.5 0<-0.248 256<0.375 1 47<0.351 27 -8 735<0.375 -4 25 -10 9<0.047 17<0.671 -12 10 12 -10 19 259<0.375 -18 10 -18 10<-0.0293 86<0.875 97<0.963 -6 15 129<0.875 694<0.5 45<0.575 9<0.019 -10 17 9<0.0522 15 -12 -18 -17 -15\n\
17<1.38 2<-0.97 74<0.875 419<0.375 78<0.5 20<0.65 2<-2.33 10 133<0.5 1 -16 12<0.95 671<0.5 358<0.5 -1 -26 -31 119<0.5 11<0.0952 11<0.0173 17 -6 33<0.5 5 26 -6 12<0.75 46<1.11 11 -13 11<0.13 8 -10 -21 199<0.5 5 -23 43<0.875 33<0.5 815<0.5 2<0.0621 -1 72<1.13 12<0.95 -11 1 14 24 11<0.0261 -13 22 751<0.375 -11 15 111<0.875 25<1.14 774<0.5 3 -20 15 -13\n\
47<1.22 3<0.353 291<0.5 21<0.25 1<-3.78 18<0.95 69<0.375 -13 17 2 14<0.0211 32<0.0932 1<-2.97 290<0.5 34<0.5 22<0.8 119<0.5 -17 15<0.0163 -10 33 10 1<-3.36 18 -8 25 3<0.284 10 -2 -5 31<0.75 389<0.5 4<0.289 -1 -12 22 15<0.00437 238<0.875 8 36 13<0.27 -7 17 186<0.375 493<0.5 -4 17 22<0.0667 -4 15 19 18<0.75 152<0.5 22<0.2 -8 197<0.375 -1 17 21 -11 -15\n\
8<0.0794 8<-0.208 123<0.5 432<0.5 1 -18 9<0.019 20<0.75 -10 23<1.4 23 0 61<1.3 35<0.25 9<0.042 1 9 -2 -19 42<1.13 319<0.5 59<0.5 226<0.5 322<0.5 182<0.5 916<0.375 74<0.375 252<0.375 50<0.875 -2 203<0.5 169<0.5 2 -11 28 -15 -11 30 86<0.875 1 27<0.5 10 -13 23 29 9<0.0522 -11 5<0.0372 8<0.0405 27 -11 9<0.112 -20 16 23 8<-0.122 15 5<-0.0305 -17 2 -14\n\
1<-2.97 9<0.0229 52<0.5 93<1.92 13 -21 -10 30<-0.175 11<0.348 210<0.5 -26 8 12 126<0.5 4 97<0.156 -2 -26 81<0.5 42<1.13 595<0.5 258<0.875 348<0.375 820<0.5 1<0.928 191<0.5 675<0.5 -1 10 118<0.5 10 -8 9<0.112 277<0.375 229<0.5 -8 17 614<0.375 31 -7 11<0.348 -2 13 17 -11 9<0.027 -4 14 21 31<0.25 11<0.396 15 -2 -4 1<-2.43 -8 435<0.5 138<0.5 16 -7 -16\n\
3<0.353 291<0.5 162<0.5 13<0.0318 29<0.142 6<0.537 262<0.5 208<0.375 -13 -3 9 217<0.375 82<0.5 -4 13 19 168<0.5 10 -10 12<0.85 13<0.0972 11<0.348 102<0.375 3 11<0.217 29<0.728 25 -7 -7 6<0.896 32 0 1 13<0.0972 29<0.655 -8 7 3<0.284 469<0.375 6<0.881 6<0.794 -3 235<0.5 15 -8 6<0.934 -9 29<0.419 10 -9 16 184<0.5 23 -1 35 23 1037<0.5 196<0.375 -7 12 20\n\
1<-3.36 10<-0.0129 -8 -20 0<0.236 42<1.13 10<-0.259 34<0.5 0<-0.126 10<-0.397 62<0.644 3<0.0972 2 -31 10 6 23<1 3<0.439 12 -14 3<0.0187 6 31<0.25 52 13 3<0.596 1 8 224<0.5 381<0.875 124<0.375 10<0.00309 174<0.375 1 -14 0<-0.44 9 3<0.0107 5 3<0.439 -12 18 -11 23<1.53 29 -5 10<-0.0841 0 32 315<0.5 147<0.375 -10 3 15 1<-0.161 324<0.5 -17 9 152<0.5 18 -11\n\
2<-4 169<0.5 25<0.752 5 15 64<0.5 21<0.25 285<0.5 1 -42 -3 11 124<0.375 415<0.5 280<0.875 117<1.13 2<-1.31 126<0.5 788<0.5 113<0.875 169<0.5 0 5 -18 22 324<0.5 36<0.45 -4 71<0.5 -31 8 12 75<0.5 467<0.375 97<0.571 0 -9 -16 126<0.5 467<0.375 23<1.07 64<0.5 9 -21 -7 19 5 -13 -14 -18 169<0.5 71<0.5 32<0.796 8 32<1.38 -21 11 17 36<0.25 -25 8\n\
0<0.00104 17<1.21 27<0.5 43<1.13 77<0.5 17<1.06 174<0.375 0<-0.248 -7 1 15 21<0.75 19 48<0.375 -10 17 17<0.828 95<0.5 11 -5 -1 0<-0.591 -10 30 4<0.172 6<0.921 -5 9 -11 23<0.933 -12 23<1.4 21<0.75 6<0.769 -9 126<0.5 26 -4 158<1.13 160<0.352 -15 0<-0.591 -12 24 25 254<0.375 562<0.5 -10 20 19 230<0.375 266<0.5 162<0.5 970<0.875 3 26 30 26 95<0.5 -15 10\n\
0<-0.0037 60<1.13 0<-0.783 316<0.5 7 -14 43<1.13 557<0.5 292<0.5 314<0.5 665<0.5 324<0.5 120<0.5 2 285<0.5 179<0.375 -25 10 8 -4 34 285<0.5 -14 7 27 20 16<-0.15 -1 -14 -15 385<0.5 16<-0.175 128<0.375 31<1.25 63<0.171 31<0.75 6 25 -10 79<0.5 0<0.0947 14 -12 -18 -12 582<0.5 549<0.5 247<0.5 120<0.5 63<0.256 -12 0<0.0947 12 -8 14 9 23 23 182<0.5 -4 26\n\
27<0.5 212<0.5 11<0.0448 74<0.875 421<0.375 12<0.35 535<0.375 276<0.375 0 -13 12<0.1 13 -9 6 -11 21<1.75 -20 12 518<0.375 149<0.375 116<0.375 12<0.55 5<-0.0987 194<0.5 1 8 132<0.5 -3 44<0.801 -15 12 229<0.5 599<0.5 -4 10 10 12<0.45 -2 9 -11 -21 29 655<0.5 89<0.5 387<0.5 12<0.1 34<0.5 10 -6 7 -19 5<-0.543 -10 74<0.375 2 12<0.55 7 52<0.5 -33 8 -23\n\
5<-0.159 9<0.0522 -12 19<0.0236 14<0.226 9<0.112 -4 9 26 204<0.375 -7 11 19<0.324 21<0.25 78<0.5 14<0.0211 19<0.0236 63<1.24 281<0.375 5 28 -23 35<0.25 2 21 29<0.592 5<0.0138 6<0.959 62<0.16 552<0.5 -5 22 14 15 182<0.5 119<0.5 239<0.375 0 22 18 19 3<0.0434 1 9<0.152 26 3 137<0.5 -10 6 132<0.5 63<0.0312 -4 12<0.75 17 -5 9<0.241 2 22 3<0.0813 -14 3\n\
628<0.5 148<0.875 386<0.5 756<0.375 53<0.375 681<0.5 380<0.875 522<0.875 558<0.5 595<0.5 475<1.13 292<0.5 816<0.5 153<0.5 1039<0.5 0 21 -5 24 23 21 -21 13 20 14 18 111<0.375 122<0.5 314<0.5 1012<0.5 207<1.13 207<0.375 333<0.5 53<1.13 -3 202<0.5 14 -11 45<0.575 12 137<0.5 -18 14 123<0.5 -17 0 13 -12 12<0.25 53<0.875 19 -9 -21 7 22 12<0.35 -6 23 10 15 18\n\
14<0.373 2<0.0621 502<0.5 677<0.5 351<0.875 2<-4 551<0.5 0<-0.0374 0 192<0.5 10 -23 -34 -1 -10 14 15 33<0.5 472<0.375 72<1.13 -10 13 11 94<0.5 -5 26 41<0.5 97<1.05 84<0.5 6<0.959 8<0.133 2<-2.11 179<0.375 13<0.113 68<1.13 188<0.285 10 -20 -15 -7 -11 33<0.5 -7 13<0.013 -15 26 9 15 10 189<0.5 6<0.94 16 -15 -16 9<0.0317 6<0.913 12 -24 8<-0.0091 4 23\n\
122<0.5 35<0.75 188<0.189 339<0.875 331<0.5 9<0.087 769<0.5 687<0.5 298<0.5 -5 9 19 16 136<0.154 -1 22<0.267 21 -4 14 22<0.0667 -6 28 22<1 17 -5 15<0.205 868<0.5 23<2 23<1 555<0.5 1 9<0.0983 27 -6 90<0.5 35<1.75 23<1.13 9 -3 23<1.4 15<-0.241 -8 350<0.375 21 -8 9<0.0369 -9 6 14 23<2.13 -12 454<0.5 -1 24 26 9<0.152 -11 2 9<0.185 -15 10\n\
0<-0.0037 274<0.375 163<0.5 72<0.375 392<0.5 280<0.875 681<0.5 348<0.875 650<0.5 749<0.375 253<0.375 75<0.5 618<1.13 33<0.5 79<0.5 2 -5 58<0.5 79<0.5 364<0.5 -4 28 8 12 26 659<0.5 -1 -18 36<0.25 13 -1 -18 77<0.5 0 -19 16 16 14 310<0.375 20 -12 33<0.5 13<0.0194 8 36<0.35 -3 9 -27 21 -22 485<0.5 0<0.236 871<0.5 33<0.5 421<0.375 -4 17 -12 23 -12 27\n\
304<0.875 111<0.875 19<0.324 15<-0.38 69<1.13 34<0.5 19<0.00599 11 0 95<0.5 276<0.375 9 -10 -8 -18 359<0.5 212<0.5 320<0.5 443<0.5 512<0.5 926<0.5 579<0.5 614<0.375 803<0.5 260<0.875 15<0.0163 19<0.0933 374<0.875 402<0.5 0 -14 -22 189<0.5 3 21 116<0.375 -4 9 -10 17 -14 10 -17 10 -20 21<2.25 19<0.0412 19 2 -14 26 26 21<0.25 186<0.875 11 -5 -4 -13 19<0.00771 -6 22\n\
10<-0.259 48<0.375 -13 -1 19<0.209 7<0.0833 47<1.22 110<0.875 162<0.5 88<0.5 213<0.5 298<0.5 -2 18 -13 5 29 16 -16 4<0.0368 213<0.5 235<0.5 -15 10 15 593<0.5 7<0.146 7<0.112 4<0.0669 19<0.0043 -5 18 63<1.12 0 22 4<0.118 4<0.106 45<0.169 11 -5 -12 10<-0.0293 6 433<0.5 235<0.5 32 -4 -10 52<0.5 -2 8 25 22<0.133 63<1.7 22<0.0667 -5 13 25 186<0.375 -13 4\n\
9<0.185 628<0.5 139<0.375 483<0.5 683<0.5 152<0.5 377<0.375 26<0.25 163<0.5 553<0.5 554<0.5 -1 19 18 22 203<0.5 465<0.375 649<0.5 857<0.5 82<0.5 69<1.13 30<-0.0996 5 578<0.5 1 21 20 61<0.898 9<0.0573 89<0.5 18 -13 -12 -27 -6 -17 -11 9<0.042 -5 28 107<0.375 121<0.5 -25 10 7 -8 26 22 53<0.375 61<1.05 46<0.129 7 -13 20 22 15 678<0.5 64<0.5 8 -9 21\n\
20<0.65 27<0.5 55<0.5 5<-0.245 30<-0.0461 -6 17 33<0.5 -1 11 20<0.25 -28 10 73<0.375 21 3 120<0.5 30<-0.175 33<0.5 377<0.875 -4 17 187<0.875 18 -10 503<0.5 546<0.5 232<0.375 27<0.5 20<0.95 26<2.75 -2 187<0.875 -24 2 44<1.45 891<0.5 426<0.875 0 -9 22 10 5<-0.0147 26<1.75 6 -4 34<0.5 30<-0.00803 -17 323<0.5 5 -17 -11 -5 -22 10 44<0.319 368<0.5 19 -6 -13\n\
2<-3.59 13<0.0232 6<0.928 -16 15 -1 162<0.5 2<-1.61 11<0.192 1<-0.85 11<0.0173 58<0.5 -6 24<0.827 21<0.75 8 -16 30 21<0.25 11<0.0811 6<0.846 11<0.0448 18 13<0.159 -7 19 -2 11<0.0952 27 2<-2.66 -1 30<-0.0996 -9 15 -2 623<0.375 -10 24 13<0.113 369<0.375 -11 12<0.45 -10 31 0 180<0.5 598<0.5 82<0.5 24<1.31 656<0.5 3 18 -9 6<0.622 -13 69<0.875 28 -1 -13 -4 34\n\
7<0.112 42<1.13 163<0.5 4<0.315 142<0.5 4<0.0669 75<0.5 17<0.335 -17 19<0.0142 171<0.5 -4 17 -11 10 76<0.5 1 179<0.875 7<0.0267 5 7<0.0765 -20 3 17<0.335 -13 16 17 218<0.875 282<0.875 96<0.5 166<0.375 2 14 15 -29 19<0.00259 -9 19<0.0316 26 -10 24 76<0.5 131<0.5 -4 4<0.445 -22 11 19 257<0.375 96<0.5 112<0.375 248<0.5 665<0.5 -8 26 4 -21 4<0.138 -14 16 23\n\
15<-0.493 204<0.875 16<-0.00189 9<0.152 6 25 0 -19 320<0.5 566<0.5 500<0.5 572<0.5 58<0.5 114<1.12 240<0.375 28<-0.012 33<0.5 97<1.05 -3 9<0.0775 1 28 495<0.5 181<0.5 19 -9 -19 56<0.375 36<0.35 0 204<0.875 8 -17 33<0.5 137<0.5 -9 1 19 -13 14 33<0.5 22<0.8 225<0.5 1 -21 -9 80<0.5 356<0.5 15<-0.198 5 183<0.5 -19 9 23 12 17 9 36<0.35 13 -15 8\n\
0<0.00755 0<-0.783 89<0.5 -17 -1 596<0.5 106<0.5 110<0.875 466<0.875 420<0.375 -3 26 52<0.5 -1 29 130<0.375 22 -11 202<0.5 25<0.0554 0<-0.44 -4 32 52<0.5 -12 25<1.05 18 -11 -5 24 667<0.5 175<0.375 348<0.375 110<1.13 34<0.5 132<0.5 331<0.5 0<0.236 99<0.5 2 101<0.875 -12 17 -5 12 25<0.278 417<0.375 16 -8 0 106<0.5 6 37<0.5 11 -12 -14 37<0.5 -6 19 14 -18\n\
139<0.375 149<0.375 16<0.108 653<0.5 25<1.65 165<0.875 828<0.5 344<0.875 144<0.5 1093<0.5 20<0.75 201<0.5 782<0.5 235<0.5 24<0.122 -6 75<0.5 -1 13 -20 21 20<0.35 23 -2 20<0.95 12<0.55 38<0.5 12<0.25 -7 11 14 0 369<0.875 143<0.5 0 19<0.0119 11 19<0.209 -4 26 158<0.875 -17 12 -17 -11 344<1.13 -19 14 19 39<0.5 -23 11 -9 -20 -9 239<0.375 6 29 153<0.5 16 -8\n\
1<-3.56 148<0.375 9<0.027 13 4 -25 27<0.5 120<0.5 81<0.5 1<-2.43 47<1.54 326<0.5 0 21 15 6<0.69 12<0.75 71<0.5 78<0.5 471<0.5 9<0.152 69<0.375 0 8 -11 -23 9 77<0.5 34 -2 7<0.0368 -12 9<0.0153 15 -3 6<0.881 51<0.5 -5 7<0.0494 98<0.5 -17 9 -19 6<0.9 36<0.35 94<0.5 11 0 -8 -4 1<-2.43 -8 13 154<0.5 16 -13 6<0.921 4 7<0.0494 4 -5\n\
2<-3.07 10<0.022 233<0.5 13<0.0194 -13 537<0.875 -7 17 17 89<0.5 10<0.0889 6 -15 14<0.109 28 1 10<-0.289 44<0.943 -10 17 205<0.375 266<0.5 62<0.339 14<0.126 180<0.5 336<0.875 2<-0.541 44<1.2 3 -11 86<0.375 917<0.375 12 -16 2 -9 4<0.0818 9 -9 82<0.5 49<1.13 501<0.5 312<0.159 -4 19 86<0.375 13<0.133 32 -7 -3 7 211<0.5 27 -5 130<0.375 0 30 25 44<0.542 3 30\n\
142<0.5 274<0.375 27<0.5 111<0.375 568<0.5 422<0.875 521<0.875 246<0.5 1054<0.5 198<0.5 976<0.375 557<0.5 -1 14 11 35<0.25 3 22 22 36<0.25 -6 35 14 11 22 923<0.375 219<0.5 43<0.875 869<0.5 -18 12 20 21 -15 20<0.75 -14 3<0.18 -7 12<0.65 12<0.25 154<0.5 -8 26<2.75 11 -14 6<0.9 18<0.75 -5 12<0.55 17 -3 18<0.45 26 18<0.55 -8 11 6<0.959 -4 15 -21 15\n\
2<-4 179<0.375 315<0.5 685<0.5 62<1.21 93<1.82 724<0.375 10 -17 -14 -14 -23 -10 -6 234<0.5 308<0.375 76<0.5 198<0.5 456<0.5 42<1.13 129<1.13 60<0.875 484<0.5 353<0.875 0 50<0.375 -35 11 -18 18<0.35 -15 42<0.875 14 23<0.933 -14 46<0.645 -6 17 -8 506<0.5 6 -20 -11 170<0.5 27<0.5 -15 10 13 179<0.875 352<0.375 9 -13 123<0.5 2<-2.5 -11 8 -19 -21 98<0.5 25 2\n\
7<0.1 8<-0.449 -17 47<1.22 41<0.5 122<0.5 31<1.25 570<0.5 -1 20 15<-0.073 11 22<0.733 48<0.375 -1 15 -11 -12 -10 -17 20<0.65 -9 14<0.147 31<2.25 294<0.5 300<0.5 408<0.5 409<0.5 399<0.5 271<0.5 14<0.0211 23<2.53 20 3 44<0.943 8<-0.0091 -1 13 8<0.133 -19 11 12<0.75 -12 23 -13 1 -13 -8 -9 -2 15<-0.135 7<0.179 164<0.5 31<0.75 4 18 -3 8<0.133 4 -17 -8\n\
8<0.0794 8<-0.208 54<0.254 35<0.25 618<0.375 6 5<-0.159 -13 12 242<0.375 -2 24 9<0.0573 5<-0.543 17 54<0.548 -20 4 8<-0.449 7 -26 42<1.13 163<0.5 198<0.5 915<0.5 112<0.375 308<0.375 165<0.875 442<0.5 233<0.5 401<0.5 322<0.5 -1 20 14 54<0.117 -15 13 9<0.027 -1 23 39<0.5 -20 11 19 5<-0.543 15 8<-0.0091 54<0.548 -5 25 -17 33 11 22 8<-0.122 11 84<0.5 -6 -25 -14\n\
424<0.375 6<0.9 6<0.896 27<0.5 139<0.375 18<0.55 18<0.35 32<0.535 244<0.5 1 178<0.375 31<0.75 -18 8 4 -10 6 46<1.11 192<0.5 77<0.5 -2 -6 31<1.25 8 -17 4 -12 10<-0.0293 18<0.45 10 171<0.5 95<0.5 1 -15 8 18<0.45 -15 4 122<0.5 34<0.5 295<0.5 51<0.5 -7 11 -22 19 -15 15<-0.163 2 26<0.25 0 10<-0.111 51<0.5 -8 140<0.375 -26 3 31<0.25 6 -10 -13\n\
31<0.75 9<0.0983 8<-0.208 -14 47<1.22 162<0.5 283<0.875 9<0.027 887<0.5 -8 9<0.019 -7 39 285<0.5 -4 5 26<0.25 20<0.95 -11 9<0.0229 37 4 -14 32 -17 28<-0.085 28<-0.5 -6 12 20<0.75 -12 225<0.5 211<0.5 1 -7 25 26<0.25 21<0.25 15<0.205 20<0.95 9<0.0153 20 4 15<-0.00154 6 52<0.5 -5 7 52<0.5 -12 7 8<0.0405 -10 6 21<1.75 11 22<0.333 22<0.0667 -3 27 -9\n\
198<0.5 14<0.449 4<0.0669 12<0.35 36<0.25 154<0.5 11<0.0811 -18 5 403<0.5 2<-3.97 -9 208<0.375 19 -8 -21 -10 -22 390<0.5 785<0.5 483<0.5 14<0.0152 12<0.85 47<0.351 35<0.25 86<0.875 4<0.0818 18 -1 15 -7 -11 55<0.5 8 9<0.042 17 2<-3.47 21 -12 1 22 -24 20 4<0.315 539<0.5 392<0.5 -8 17 7 158<0.875 11<0.192 66<0.5 27 -9 9<0.0983 5 -15 -17 2<-2.93 1 17\n\
390<0.5 472<0.375 344<1.13 1006<0.5 329<0.5 929<0.375 684<0.5 27<0.5 10<0.00309 568<0.5 310<0.375 102<1.13 1067<0.5 451<0.5 70<0.5 400<0.5 85<0.375 1 -8 20 42<1.13 73<1.13 321<0.5 -3 18 -18 10 -14 -18 0<-0.0267 24 -10 -5 -25 43<0.875 115<0.5 3 0<-0.248 -16 15 -8 190<0.5 0<-0.327 8 140<0.875 21<1.25 309<0.375 2 -18 10 -9 -20 17 22 -17 25 -20 334<0.5 13 -19 -18\n\
7<0.0694 27<0.5 5<-0.185 463<0.375 12<0.35 70<0.5 -9 9 30<0.0114 -13 12 32<0.873 29 -8 396<0.5 122<0.5 391<0.5 0 -13 -13 23 286<0.5 164<0.5 -13 7<0.0603 -6 23 16 61<0.0316 147<0.375 231<0.375 31<2.25 225<0.5 270<0.5 54<0.204 0 402<0.5 98<0.5 10 11<0.0672 31<0.75 16 -7 -8 29 489<0.5 5<-0.119 -9 30<0 23 -11 -10 23 -7 15 -15 169<0.5 855<0.5 10 -15 -5\n\
7<0.0643 34<0.5 65<0.5 200<0.5 77<0.5 5<-0.0633 137<0.5 -1 6 342<0.875 -7 16 6 77<0.5 87<0.5 58<0.5 323<0.5 28 -9 -2 2 -2 5<-0.159 7<0.0494 -19 26 697<0.5 228<0.5 23 1 -8 196<0.375 5<-0.435 400<0.5 4 -23 -1 -20 104<0.5 224<0.5 42<1.13 5<-0.159 350<0.875 383<0.375 0 15 22 42<0.375 526<0.875 -6 16 25<0.278 -1 5<-0.119 -10 25 -14 20 198<0.5 -12 16\n\
1<-3.56 132<0.5 2<-3.97 13 19<0.209 3 15 19<0.209 19<0.0169 4 159<0.875 154<0.5 -37 1 -1 15 212<0.5 397<0.5 15<-0.38 176<0.875 85<1.13 68<0.375 276<0.375 2<-2.33 11 19<0.0767 6 181<0.5 -10 17 -12 -5 -15 -19 1<-1.71 19<0.0767 2<-3.33 2 10<0.0889 159<0.375 -3 19<0.00965 3 -19 8 7 15<0.0371 168<0.5 10<-0.289 2 -2 968<0.375 525<0.375 4 -23 27 1<-1.1 1 -9 21 27\n\
361<0.5 191<0.5 105<0.5 3<0.23 18<0.55 132<0.5 217<0.375 1<-3.56 -11 242<1.13 148<0.875 376<0.375 -4 12 26 22 24 119<0.5 9 -5 18<0.95 1<-2.26 2 477<0.375 126<0.5 46<0.725 15 61<0.515 -12 19 -2 -16 393<0.5 91<0.5 77<0.5 14<0.373 268<0.5 -4 10 -15 25<0.387 14<0.373 -7 9 132<0.5 12 -12 286<0.5 3 25 30 51<0.5 1<-1.71 -8 272<0.375 1 -16 -16 32 -15 23\n\
8<0.0794 441<0.5 15<-0.699 100<0.5 -9 18 40<0.5 26<0.75 139<0.375 258<0.375 228<0.5 981<0.375 853<0.5 -2 24 18 7 14 16 15<0.0163 15<-0.3 -4 377<0.875 86<1.13 33<0.5 76<0.5 330<0.5 197<0.375 2 -10 18 -15 26<1.75 18<0.65 15<-0.11 1 22 2 15<-0.0904 -9 5 -26 -17 11 18<0.95 333<0.5 -6 26 8<0.0405 181<0.5 29 -7 37<0.5 -15 16 37 100<0.5 509<0.5 -18 14 12\n\
1<-3.78 18<0.95 9 -3 620<0.5 111<0.375 366<0.5 18<0.55 78<0.5 18<0.45 57<0.5 51<0.5 526<0.375 2 43<0.375 -1 31 647<0.5 1<-3.17 9 -3 -27 33<0.5 0<-0.44 9 7<0.179 62<0.0363 -8 12 19 182<0.5 -22 16 43<0.375 0<-0.327 17 0<0.236 1 18 182<0.5 -9 18 244<0.5 9 -11 153<0.5 901<0.5 519<0.375 -2 1<-1.71 -12 18<0.75 -8 31 18<0.75 -11 21 5 -23 -10 11\n\
0<-0.248 109<0.5 0<-0.783 14<0.449 77<0.5 -20 13 3 13<0.133 439<0.5 -4 26 14<0.0558 -5 29<0.0263 14 -14 -19 60<0.375 225<0.5 121<0.5 29<0.527 361<0.5 179<0.875 480<0.5 12<0.85 223<0.5 -1 12<0.45 0 21 13<0.0972 -11 14<0.373 2 -10 20 6 27 29<0.809 159<0.875 113<0.875 17 -15 -5 99<0.5 29<1.13 -2 8 -12 95<0.5 66<0.5 11 -12 -1 21 168<0.5 35<1.25 23 -9 -11\n\
3<0.0664 12<0.35 21<0.75 943<0.875 -4 30 169<0.5 108<0.0538 5 -15 -9 155<0.5 3<0.0542 -18 -4 20 150<0.375 198<0.5 1059<0.5 258<1.13 159<0.375 743<0.875 274<0.375 518<0.375 237<0.375 424<0.375 46<1.35 3<0.498 511<0.5 507<0.5 0 24 189<0.5 -8 12 270<0.5 265<0.5 4 -20 22 169<0.5 258<0.375 -3 12 -14 13 259<0.375 -22 14 46<1.7 23 -9 -23 14 17 -22 -21 10 12<0.65 -1 29\n\
2<-4 179<0.375 269<0.5 11<0.112 61<0.515 14 -4 2 4<0.106 -37 11<0.304 13 -21 -6 502<0.5 10<0.00309 9<0.129 2<-0.97 0 133<0.5 -5 3 14<0.373 34<0.5 23<0.867 3 11<0.396 -19 13 -2 23<1.4 11<0.0261 -27 3 22<1.47 16 11<0.0552 15 -15 34<0.5 133<0.5 6 61<0.0316 0 -24 311<0.0381 9<0.019 -13 22<0.2 2<-3.2 -13 72<0.875 4 23 116<0.375 38<0.5 9 -10 -21 17 15\n\
439<0.5 320<0.5 170<0.5 588<0.5 732<0.375 560<0.5 632<0.375 35<0.75 48<0.375 269<0.5 548<0.5 250<0.5 352<0.375 183<0.5 1095<0.5 -3 25 14 17 103<0.5 45<0.631 73<0.875 -10 12 18 18<0.55 28 -2 -15 -13 5 354<0.375 625<0.375 48<0.875 74<0.875 2 477<0.875 18<0.55 -2 28 -16 45<0.22 211<0.5 4 18<0.45 5 -15 -8 18 -6 -18 15 25 17 211<0.5 -18 10 -18 18<0.65 -7 26\n\
0<-0.00999 113<0.375 484<0.5 99<0.5 181<0.5 109<0.5 71<0.5 0<-0.783 9 1 30<-0.603 9 0<-0.194 -9 1 26<0.75 1 284<0.375 81<0.5 23 -13 0 -3 24<0.0353 30<-0.0996 17 0<-0.591 -20 3 24<0.516 -12 608<0.375 0<-0.327 258<0.875 8 -13 -6 -26 23 -10 30<-0.00803 40<0.5 181<0.5 -3 18 18 122<0.5 1049<0.5 24<0.363 -9 65<0.5 29<0.219 -6 30 21<1.25 27 -7 26 29<0.251 -1 40\n\
114<1.12 114<0.0602 2<0.0621 6<0.9 6<0.896 674<0.5 2<-2.11 20<0.65 368<0.5 8 -11 1 76<0.5 5<-0.0633 22<1.13 204<0.375 -1 -14 11<0.192 22 2 15<0.205 -6 11 11 16 59<0.5 7<0.04 -1 13 -16 234<0.5 8<0.0405 61<0.122 5<-0.543 -11 228<0.5 15<-0.163 30<0 2<-2.33 12 22<1.93 4 -15 -13 79<0.5 2<-2.8 -8 -2 6 -13 228<0.5 5<-0.543 10 -18 14 3 26 -4 -7 12\n\
7<0.0694 17<0.905 172<0.5 161<0.5 19<0.324 332<0.5 394<0.5 -1 -13 18 460<0.5 -17 9 29 12 758<0.375 299<0.5 -9 14 27 19<0.209 114<1.03 161<0.5 23<1.27 504<0.5 44<0.374 19<0.036 7<0.1 2 12 44<0.104 7<0.179 295<0.5 4 -15 -13 20 19<0.0539 1<-2.61 -15 1 44<0.727 -9 14 19 1<0.928 3 -9 261<0.5 37 -5 -16 1<-1.1 23<1.07 1 -15 9<0.152 -6 106<0.5 19 -9\n\
10<0.00309 174<0.375 136<0.735 44<1.59 397<0.5 289<0.5 11<0.035 59<0.5 657<0.5 94<0.5 68<0.875 2<-3.84 -9 533<0.5 160<1.38 0 -20 20 10<-0.0966 167<0.5 20 -4 2<-3.71 19 -15 86<0.875 -9 6 23 -15 59<0.5 482<0.5 1119<0.5 1 -18 -12 5<0.0372 263<0.5 131<0.5 11<0.0552 -3 32 6 -7 10<-0.233 21 -16 11<0.15 10 -19 -19 -16 17 -10 11<0.00893 5<-0.119 20 -1 348<0.875 -13 18\n\
19<0.324 212<0.5 14<0.373 30<-0.175 32<0.398 65<0.5 18<0.25 9 -8 14<0.00443 -14 172<0.5 3<0.318 1 30 -10 39<0.5 28 314<0.5 -2 25 232<0.375 29<0.592 1008<0.5 108<1.39 320<0.5 566<0.5 20<0.25 55<0.5 4 -29 0 12 298<0.5 14 -12 16 -24 510<0.5 94<0.5 -9 3<0.118 3<0.0434 5 -17 10 -34 32<0.729 3<0.138 -11 9 -16 65<0.5 3 18<0.75 3 -16 27 61<0.365 7 -15\n\
7<0.1 47<1.22 4<0.346 45<1.88 191<0.5 19<0.324 26<0.25 93<0.182 396<0.5 0 23 33<0.5 -9 23 62<0.537 7<0.0603 103<0.5 -10 0 187<0.875 602<0.875 17<0.125 6 -7 21 10 4<0.149 -8 38 -9 -17 18 -9 -17 19<0.209 4<0.0368 -6 7<0.146 87<0.5 13<0.085 79<0.5 36<0.35 20 -6 1 2 65<0.5 48<0.875 4<0.267 28 -2 -10 -6 64<0.5 -10 504<0.5 2 23 34<0.5 -13 1\n\
8<0.0794 7<0.0461 104<0.5 6<0.622 8<-0.0091 8<-0.315 2 7<0.0333 -16 -4 154<0.5 2<-3.84 8 -12 10 2 12<0.55 0 7<0.04 879<0.5 12 -15 -1 59<0.5 8<-0.122 32<0.729 7<0.0765 6<0.913 0 58<0.5 12 -18 2<-2.66 18 6 -8 135<0.875 255<0.875 112<0.375 6<0.948 789<0.5 -4 28 2<-3.47 32 12<0.35 13 -3 6<0.69 9 -19 13 154<0.5 11 -3 12<0.65 -5 25 100<0.5 -15 13\n\
17<1.14 321<0.5 884<0.5 259<1.13 74<0.875 1032<0.5 4<0.0541 92<0.5 128<0.375 6 -14 -16 55<0.5 583<0.5 860<0.5 -1 -23 15 3 -27 4<0.149 436<0.5 7 -22 21<1.25 172<0.5 -24 8 7 -18 23 20 108<0.107 280<0.375 317<0.5 669<0.5 273<0.875 706<0.5 995<0.375 101<0.875 259<0.375 974<0.375 237<0.375 2 237<1.13 19 -8 -22 10 35<0.75 4<0.0818 9 -17 7 19 -19 -26 -25 -20 -15 13\n\
6<0.921 205<0.375 31<0.75 26<0.25 584<0.5 355<0.375 43<1.13 227<0.5 -3 16 21 22 28 95<0.5 597<0.5 245<0.5 14<0.0558 -13 -6 17 11 4 26<0.25 713<0.375 56<0.375 -1 31<2.75 -19 8 17 7 36<0.25 48<0.875 34 -2 -1 14<0.311 39<0.5 -9 409<0.5 14<0.0152 6<0.959 113<0.875 26<0.75 20 6<0.928 24 -9 -8 -3 268<0.5 84<0.5 1 14<0.168 4 35 17 -4 14<0.449 -9 1\n\
669<0.5 441<0.5 431<0.5 16<0.0657 205<0.375 424<0.375 18<0.75 96<0.5 16<-0.131 -4 18<0.35 62<0.491 57<0.5 99<0.5 -1 9 21<0.25 -5 98<0.5 49<1.13 21 -17 0 62<0.773 26 3 97<0.292 -4 97<1.49 15 -10 68<0.375 13 2 16<-0.11 12<0.65 247<0.5 9 -17 62<0.0363 33<0.5 46<1.35 60<0.375 21<2.25 1 16<-0.204 24 -2 -18 -11 -15 10 -2 14 -15 -6 60<0.375 -12 10 30 26\n\
19<0.324 280<0.875 81<0.5 503<0.5 366<0.5 320<0.5 7<0.179 13<0.27 60<1.13 792<0.5 1084<0.5 111<0.875 707<0.5 60<0.875 0 7<0.112 13<0.0318 -15 -2 11 3<0.118 -30 2 -10 16 12 611<0.375 14 -15 184<0.5 -11 3<0.0434 -8 14 44<0.0533 13<0.27 3<0.395 13 -8 19<0.152 5 -18 35<2.25 -11 11 21<2.75 12 -15 -26 10 700<0.5 294<0.5 10 13<0.0048 4 -25 -17 -14 21<0.25 10 -5\n\
7<0.0915 35<0.75 152<0.5 602<0.375 191<0.5 689<0.5 37<0.5 646<0.5 833<0.5 -9 17 17 250<0.5 447<0.5 -4 24 9 11 -20 1<0.316 26 -8 13 283<0.875 113<0.875 513<0.375 -2 17 16 7<0.0429 -2 22 178<0.875 225<0.5 13<0.113 1<-1.52 7<0.146 7<0.112 -2 11 -7 99<0.5 448<0.5 14 -10 -8 283<0.375 563<0.5 448<0.5 1 7<0.179 1<-2.26 30 0 -7 -20 -15 22 138<0.5 4 27\n\
8<0.0794 163<0.5 8<-0.315 621<0.375 3<0.138 135<0.375 26<1.25 3<0.0258 8 427<0.375 39 -6 287<0.5 0 26 -7 75<0.5 4 -2 -16 628<0.5 264<0.5 136<0.735 683<0.5 292<0.5 521<0.875 634<0.875 662<0.5 237<0.375 724<0.375 304<0.875 253<0.375 1086<0.5 796<0.5 217<0.375 0 -16 -23 24 26<0.75 18 11<0.348 -7 15 -13 18<0.1 -11 19 -12 20 -21 14 23 27 17 235<0.5 -18 8 14 19 -13\n\
6<0.731 221<0.5 330<0.5 28<-0.012 18<0.75 177<0.375 4 -17 -5 33<0.5 162<0.5 10<-0.259 62<0.644 14 -6 114<0.43 3 16 -27 57<0.5 497<0.5 305<0.375 3 -14 -29 179<0.875 103<0.5 -18 -1 13 13 -22 10<-0.0966 27<0.5 305<0.375 33<0.5 -5 18<0.35 -13 28<-0.0425 495<0.5 32 -10 103<0.5 6<0.864 -15 8 21 33<0.5 20 -16 96<0.5 6<0.921 4 -2 -8 6<0.881 -3 6<0.9 9 1\n\
7<0.0603 5<-0.185 314<0.5 -11 14 55<0.5 29<0.655 323<0.5 664<0.5 -5 25 8 22<0.467 180<0.5 22 -14 -6 5<-0.0633 -7 1<-0.161 26 -5 864<0.5 810<0.5 1<-2.43 7<0.0833 -7 187<0.375 7<0.146 29<0.465 379<0.375 -2 22 153<0.5 13 -13 220<0.5 -8 15 9 180<0.5 13<0.113 5<-0.0987 13<0.0538 -4 7<0.1 29<0.184 48<0.375 -8 9 20 20 11 22<0.2 90<0.5 -4 12 5 -6 26 -20\n\
1<-3.36 10<-0.0129 -6 -20 7<0.112 190<0.5 124<0.375 390<0.5 424<0.375 289<0.5 397<0.5 1097<0.5 798<0.5 454<0.5 1058<0.5 364<0.5 493<0.5 252<0.375 1 -8 -16 10 -17 9 21 23 -20 -14 15 19 -10 10<-0.124 1<-1.71 -9 25 -6 1<-0.161 46<0.953 -9 35<0.25 24<0.313 -13 98<0.5 22 -9 22 9<0.0229 17 10<-0.259 19 132<0.5 17<1.06 55<0.5 24<0.629 7<0.179 18 -5 -9 -8 -9 -18\n\
6<0.622 388<0.5 56<0.375 111<0.375 135<0.375 308<0.375 1 15<-0.0343 -31 3 13<0.0318 13 0 -15 66<0.5 -4 13<0.0749 33 3 15 895<0.5 14<0.311 528<0.375 652<0.5 1079<0.5 585<0.5 30<-0.175 -4 -1 30<-0.00803 12 -20 -17 17 22 17<1.38 277<0.375 118<0.5 15<-0.241 131<0.5 -1 8 73<0.375 16 -3 13<0.113 -7 15<-0.493 -12 288<0.5 19 40<0.5 16 -18 17 84<0.5 277<0.375 5 -18 16 -28\n\
7<0.0833 3<0.0972 199<0.5 21<0.25 1<-2.61 76<0.5 -4 18 4<0.16 10 -3 153<0.5 -10 13 18<0.65 1 7<0.0566 83<0.5 48 3 7 559<0.5 4<0.445 160<0.352 262<0.5 486<0.5 -6 15 6 11 -17 26 20<0.65 -8 1<-2.43 7<0.179 35<0.75 137<0.5 -8 21<0.25 40<0.5 -6 7<0.1 -4 23 -7 38<0.5 153<0.5 17 -10 7<0.146 5 89<0.5 -24 1 -9 72<1.13 313<0.5 6 -7 -13\n\
0<-0.0037 808<0.5 59<0.5 14<0.753 557<0.5 111<0.375 10<-0.327 259<0.375 12<0.85 14<0.0366 0 580<0.5 12 -9 -1 -14 365<0.5 224<0.5 461<0.375 14<0.311 295<0.5 650<0.5 1 -11 -7 2<-0.541 53<1.13 392<0.5 -6 21 21 10<-0.0293 82<0.5 17 -19 -20 -9 10<-0.0584 2 29 13 722<0.375 14 -18 19 82<0.5 37<0.5 -14 4 -29 12<0.45 -8 20 23 10<-0.0293 529<0.375 -3 26 43<0.375 -16 6\n\
212<0.5 858<0.5 424<0.375 27<0.5 234<0.5 388<0.5 928<0.375 -1 11 6 194<0.5 398<0.5 22 -12 -7 7<0.04 8<-0.449 13 8<-0.315 -22 6 192<0.5 8<-0.0516 12<0.45 -9 52<0.5 5 7<0.0603 2 -12 8<0 166<0.875 7<0.0643 7<0.0526 7 -5 7<0.0833 14 4 -11 248<0.5 52<0.5 71<0.5 2 -8 7<0.0833 12<0.55 -12 17 -24 18 80<0.5 12<0.35 7 -26 -49 7<0.126 -17 13 24 26\n\
2<-3.59 9<0.0229 102<1.13 -16 19 -2 3<0.206 122<0.5 6<0.881 469<0.375 442<0.5 9<0.0317 3<0.118 218<0.875 25<1.65 121<0.5 474<0.375 298<0.5 -4 24 29 13 20 20 -9 7 -16 6<0.846 -21 11 6<0.9 523<0.375 -10 14 3<0.0187 -5 4 -13 9<0.129 6<0.794 -10 6<0.846 7 61<1.05 96<0.5 261<0.5 186<0.375 -5 9 13 313<0.5 -17 14 6<0.913 34 -9 261<0.5 4<0.0933 -18 5 -17\n\
8<0.0794 42<1.13 44<1.59 273<0.875 757<0.375 516<0.875 124<0.375 6<0.913 252<0.375 226<0.5 8<-0.315 145<0.5 32<0.0932 189<0.5 5 23 -10 -22 0 22 32<0.328 5<-0.245 8 -16 -28 20<0.45 21<0.75 -15 13<0.027 25 -11 100<0.5 133<0.5 3 10 5<-0.212 20<0.95 10 -25 2 -8 -12 5<-0.138 26 -4 24 -15 8<-0.122 5 215<0.875 25<0.752 -18 12 12 356<0.5 5<-0.0305 30<-0.175 -23 5 -19 19\n\
19<0.324 379<0.875 789<0.5 3<0.596 2<0.0621 508<0.5 148<0.875 29<0.527 25<1.14 0 12<0.85 8 3<0.159 10 -10 78<0.5 249<0.5 510<0.5 -3 -24 -28 10 -12 -21 12<0.65 263<0.5 448<0.5 -11 9 16 58<0.5 25<0.969 -9 10 25<1.65 20 -12 23<1.87 12<0.95 12<0.25 58<0.5 17<1.21 17<0.425 7 -21 17<1.93 22 -1 -18 -16 17<0.75 16 -15 4 -27 -18 17<0.905 2<0.0621 11 -3 -10\n\
31<0.75 29<0.592 9<0.0317 105<0.5 29<0.251 -8 7 32 82<0.5 487<0.5 227<0.5 696<0.5 361<0.5 31<0.25 35<0.25 63<0.0312 22<0.667 80<0.5 -8 0 49<1.13 22<0.733 9<0.185 28 -12 -3 13 22<0.533 18 -7 2 770<0.5 175<0.375 -8 15 21 21 22<0.933 29 -11 15 13 16 86<0.375 14 1 26<0.25 429<0.375 0 63<0.437 29 -10 22<0.533 22<0.0667 5 26<1.75 34<0.5 -12 15 24 1\n\
8<0.0794 0<-0.0037 595<0.5 13<0.00751 36<0.35 4<0.0818 12 256<0.375 210<0.5 0 4<0.267 0<-0.101 18 -1 0 16 66<0.5 4<0.445 -14 16 16 40<0.5 8<-0.208 53<0.375 5 4<0.386 -8 11 4<0.0669 -13 117<0.875 51<0.5 20<0.45 -13 4<0.445 0<-0.101 120<0.5 -1 -25 -9 7 163<0.5 13<0.016 -4 45<0.631 3 -12 28 8 13<0.0538 -11 4<0.0669 -10 22 -22 4<0.0669 63<0.305 -20 13 -2 -12\n\
81<0.5 565<0.5 93<1.92 727<0.375 1078<0.5 114<1.12 27<0.5 145<0.5 366<0.5 660<0.5 -1 -18 -21 25<0.387 101<0.875 83<0.5 23<2.13 367<0.5 -6 20 14 15 -21 14 36<0.35 627<0.375 546<0.5 38<0.5 96<0.5 309<0.375 2 -16 23<1.33 22<0.2 7 -14 13<0.197 36<0.25 13<0.0596 -4 -37 0 14 12 -32 -24 12 11 22 17 953<0.5 13<0.085 -8 -31 15 -26 36<0.25 432<0.5 4 -26 19\n\
7<0.0915 29<0.0263 14<0.753 26<0.25 600<0.5 357<0.5 -2 24 14 417<0.375 14<0.264 1033<0.5 -11 19 940<0.5 14<0.311 3<0.138 18<0.25 -4 32 -11 169<0.5 52<0.5 -12 3<0.255 -12 20 12 20 42<0.375 22 -5 12<0.85 13 -12 18<0.45 44<1.31 437<0.5 -8 22 29<0.728 32 -3 197<0.875 18<0.95 7<0.0694 48<0.375 12 -6 87<0.5 30 -7 2 -9 218<0.375 405<0.5 2 -13 18<0.65 1 35\n\
5<0.0372 149<0.375 453<0.5 203<0.5 76<0.5 849<0.5 30<-0.175 33<0.5 5<-0.138 102<0.375 4<0.229 8 4<0.267 -7 3 29<0.251 17 -8 24<0.629 270<0.5 -3 24 -19 4<0.172 10 -16 219<0.5 605<0.875 4<0.118 278<0.875 1 24 -1 28 4<0.289 0 5<-0.284 7 33 20 4<0.0933 94<0.5 19 -8 760<0.875 -10 15 14 17 29<0.0552 4 22 4<0.0818 -18 30<0 29<0.0263 290<0.5 3 30 -16 -13\n\
329<0.5 517<0.375 346<0.875 1048<0.5 93<1.92 265<0.5 147<1.13 875<0.5 400<0.5 815<0.5 792<0.5 384<0.445 294<0.5 161<0.5 166<1.13 97<1.49 610<0.375 353<0.875 1030<0.5 0<-0.0374 -1 60<0.375 2 -20 22 -16 222<0.5 -18 11 189<0.5 8 -17 -12 -18 3<0.439 0<-0.248 -5 117<0.375 7 -10 14 -19 11 13 97<0.678 13 -17 -17 -10 0<0.00104 18 99<0.5 6 -25 57<0.5 0 -25 -17 -13 16 -21\n\
5<-0.119 35<0.75 567<0.5 31<0.75 -7 468<0.375 2 -17 23 16<-0.458 27<0.5 22<1.27 10<-0.111 34 -4 -9 -10 31<0.25 10<-0.0966 -2 32<0.535 46<0.249 31 -7 -11 -6 267<0.5 161<0.5 346<0.875 225<0.5 44<0.374 425<0.375 227<0.5 357<0.5 1 24 285<0.5 27 -8 25 46<1.11 409<0.5 10<0.0445 35<0.25 4 25<1.65 -10 10 46<0.555 16<0.108 0 20 -9 22<0.8 -21 11 -15 18 19 28 -21\n\
1<-3.36 195<0.5 705<0.5 -12 12 7 7<0.126 377<0.375 306<0.375 500<0.5 517<0.375 111<0.375 549<0.5 353<0.375 329<0.5 280<0.875 251<0.5 112<0.375 221<0.5 1 16 44<0.215 -8 13 1<-2.43 164<0.5 36 -3 -7 13 20 21 22 27<0.5 16 -20 -15 -14 13 181<0.5 -15 12 0<-0.44 17<1.38 7<0.179 17<0.335 -3 24 -8 7<0.179 -13 10 188<0.374 368<0.5 848<0.5 -11 17 10 17<0.234 -12 27\n\
14<0.373 338<0.875 397<0.5 232<0.375 13<0.27 0<-0.0173 401<0.5 -1 9<0.019 -10 20 74<0.875 24<0.216 4 0<0.0428 9<0.0369 0 14<0.194 14<0.00957 1 -31 1 11<0.0811 14<0.168 16 -3 -8 16<-0.0924 -24 0<0.0947 -14 9 141<0.875 0<-0.44 10 -7 19 11<0.0811 -15 -1 19 -21 41<0.5 0<-0.327 26<0.25 0<-0.591 13<0.067 -8 57<0.5 24 -11 -18 432<0.5 0 21 393<0.5 31<1.75 6 -4 -23 15\n\
162<0.5 266<0.5 443<0.5 34<0.5 175<0.375 344<0.375 546<0.5 829<0.5 667<0.5 1<-2.43 655<0.5 242<0.375 233<0.5 72<0.375 356<0.5 -8 14 22<1.47 40<0.5 7 -6 8 37<0.5 23 -7 7 21 37<0.5 144<0.5 108<0.392 123<0.5 98<0.5 -9 7 -12 4 16 1 -22 24 19 12 11 140<0.875 242<0.375 640<0.5 1 21 -8 473<0.375 143<0.5 -16 37<0.5 21 -10 20 34<0.5 29 -11 24 31\n\
274<0.375 488<0.5 149<0.375 257<0.375 743<0.875 193<0.5 377<0.875 350<0.875 205<0.375 17<1.14 26<0.25 27<0.5 490<0.5 0 11 3<0.23 43<0.375 -12 14 102<0.375 -3 26 137<0.5 5 43<1.13 158<0.875 1103<0.5 3<0.498 -4 12 27 9 -13 3<0.138 43<0.875 3 -6 766<0.5 -3 17 50<0.875 -20 9 26<1.25 16 -11 215<0.875 -14 17 50<0.875 -14 2 12 13 32<0.182 26<0.25 21 3 -11 16 -22\n\
226<0.5 441<0.5 572<0.5 406<0.5 105<0.5 439<0.5 589<0.5 1081<0.5 257<0.375 419<0.375 114<1.12 384<0.555 565<0.5 629<0.375 45<1.62 552<0.5 1061<0.5 64<0.5 12<0.95 4 4<0.128 -11 16<-0.15 -7 8 12<0.95 -1 91<0.5 3 -6 22 -10 40<0.5 -14 6 75<0.5 73<0.375 27 0 -20 -21 -32 4<0.0368 -9 15 26<0.25 12 -16 22<0.0667 2 -25 18 -22 18<0.65 8 -21 -16 24 19 -31 -30\n\
227<0.5 17<0.595 433<0.5 522<0.375 161<0.5 330<0.5 469<0.875 579<0.5 126<0.5 455<0.5 187<0.875 -1 8 -19 23<0.733 25<0.219 -3 24 28<-0.012 11 17<0.125 -8 7 -14 20<0.95 -10 19 10 25 -15 10 197<0.875 25<0.0554 339<0.875 589<0.5 797<0.5 -3 23 27 28<-0.139 -8 99<0.5 33 -6 20<0.35 25<0.561 -10 13 25<1.14 248<0.5 11<0.13 -4 -12 23<1.53 21 -10 -17 255<0.375 7 -14 15\n\
0<0.236 14<0.449 19<0.00599 375<0.875 0 -11 375<0.375 308<0.375 4<0.211 0<-0.248 19<0.0119 9<0.0118 33 5 49<0.375 37<0.5 -4 10 -4 -2 6<0.731 14<0.0366 -10 4<0.267 8 -2 97<0.156 4<0.229 13 297<0.5 10<-0.259 96<0.5 4 0<-0.155 10<-0.327 -22 14 34 0 -17 14 28 21<1.25 -2 9<0.00857 34 9 19<0.0539 0<-0.248 9<0.027 8 -8 -14 84<0.5 4<0.315 63<0.0312 -3 25 16 -12 -10\n\
6<0.9 6<0.896 6<0.794 508<0.5 145<0.5 4<0.118 21<2.75 136<0.735 31<1.25 -2 7 -18 -14 931<0.375 496<0.5 256<1.13 18<0.45 4 0 -18 12 -19 61<0.569 28<-0.012 -22 7 22 -32 249<0.5 -2 -21 59<0.5 11 -10 28<-0.012 16<-0.15 -3 4<0.16 -3 -16 15<-0.0448 16<-0.0451 9 31<0.25 4<0.211 7 -7 61<0.898 -2 -30 4<0.0933 4 18<0.25 6<0.94 -20 1 32<0.0932 69<0.375 3 -7 -10\n\
8<-0.208 72<0.875 29<0.184 -9 57<0.5 -4 29 9 4<0.346 43<1.13 16<-0.458 14 446<0.5 97<1.8 781<0.5 388<0.5 277<0.375 8<0.0115 88<0.5 177<1.13 -2 25 151<0.5 12<0.95 12<0.45 210<0.5 4 -20 14 -13 46<0.463 6 34 4<0.0368 87<0.5 -11 9 16<-0.11 16 399<0.5 2 18 -10 136<0.154 -12 13 16 22<0.8 4<0.128 3 32 -11 23 22<0.333 2 57<0.5 26 -6 55<0.5 -7 6\n\
8<0.0405 163<0.5 30<-0.175 20<0.65 -10 186<0.875 13<0.067 5 2<-3.33 4<0.172 -11 18 -3 16 13<0.0972 253<0.375 378<0.875 456<0.5 -1 51<0.5 23 -7 11 6 8<0 20<0.75 20<0.45 -7 171<0.5 30 0 8<-0.0091 160<0.352 5 -18 4<0.172 -12 51<0.5 2<-0.541 23<0.667 8 -14 4<0.211 -18 10 63<0.171 20 -14 31<0.25 30 -4 17 4<0.198 -17 23<2.33 8<0.133 4<0.346 28 -5 -8 -20\n\
257<0.375 317<0.5 556<0.5 365<0.5 498<0.5 720<0.875 105<0.5 47<0.995 62<0.491 101<0.875 32<0.182 0 476<1.13 5<0.0000281 4 4<0.211 0 -16 -21 32<1.48 131<0.5 9<0.0229 -15 -3 5 -24 47<0.776 62<0.644 -14 9<0.019 18 -7 -19 131<0.5 62<0.0363 12 31<0.25 199<0.5 7 -9 47<1.22 10 47<1.63 -21 0 -7 62<0.491 342<0.375 6 -39 8 -16 19 133<0.5 69<0.375 2 -16 -20 -18 -19 -14\n\
19<0.209 17<1.14 421<0.375 175<0.375 1098<0.5 196<0.875 244<0.5 26<0.25 17<1.06 205<0.375 15<0.00437 0 17<0.671 31<0.25 13 118<0.5 8 19<0.0316 18 15<0.0371 -22 -2 -9 66<0.5 26 -8 19<0.0933 20 -9 31<0.75 25<0.109 37<0.5 -12 -2 3 6 10 167<0.5 20 -10 -19 17 25<1.25 20 -9 31<1.25 25<0.165 -3 -11 255<0.375 14 -13 176<0.375 447<0.5 52<0.5 -12 286<0.5 -3 25 17 5\n\
31<1.25 348<0.875 606<0.875 18<0.75 18<0.35 16<-0.204 4<0.229 36<0.25 8 -9 73<0.875 -14 12 36<0.35 38<0.5 0 216<0.875 7 -8 -6 -3 4<0.0669 -18 85<0.375 886<0.5 16<-0.131 6<0.537 80<0.5 3 122<0.5 16 -12 1 -2 27 14 25 42<0.375 28 -10 27<0.5 38<0.5 36<0.1 -8 11 21<0.25 108<1.28 -11 18 378<0.375 21<0.75 15 510<0.5 80<0.5 2 -13 28 -18 30<-0.175 0 -23\n\
359<0.5 4<0.0541 2<-2.11 200<0.5 352<0.375 10 -22 -11 409<0.5 336<0.875 -4 18 16 175<0.375 802<0.5 4<0.106 78<0.5 479<0.5 305<0.375 -3 -19 -25 6 10<0.022 10<-0.0293 74<0.875 444<0.5 10<-0.0966 518<0.375 60<1.13 431<0.5 254<0.375 451<0.5 9<0.0699 1 49<0.875 236<0.5 1 -12 -8 -15 -10 10 18 -16 3 -22 35<1.25 -1 -22 313<0.5 4<0.172 -11 3 20 9 -14 4<0.16 -28 10 24\n\
5<-0.159 9<0.0633 12<0.55 8<-0.449 -19 30<-0.175 8<-0.0091 -7 15 -6 -14 8<-0.0516 -5 3 388<0.5 60<0.375 176<0.375 443<0.5 9<0.0317 296<0.5 12<0.55 186<0.875 88<0.5 123<0.5 -12 38<0.5 140<0.375 -12 16 1 3 118<0.5 32 -8 38<0.5 -4 5<-0.0804 1 24 18 2 12<0.55 -4 33 83<0.5 8<0.0115 118<0.5 -1 18 24 -9 118<0.5 15<-0.0448 29 38<0.5 21 -8 -5 223<0.5 -12 13\n\
7<0.126 358<0.5 7<0.04 34<0.5 40<0.5 6 7<0.0368 -12 9 449<0.5 12<0.95 375<0.375 76<0.5 216<0.375 250<0.5 0 -8 10 -14 76<0.5 -8 24 7<0.0304 -20 2 129<0.375 17 -13 26<0.25 526<0.875 149<0.375 -3 8 21 203<0.5 24<0.0353 56<1.13 269<0.5 690<0.5 5 -10 19 -18 24<0.216 77<0.5 -12 3 237<0.375 1 -14 25 24 12<0.45 7<0.146 -7 34<0.5 -6 56<0.875 12 -10 -12\n\
1112<0.5 805<0.5 24<0.516 17<1.14 353<0.875 40<0.5 265<0.5 395<0.5 7<0.0765 0 314<0.5 67<0.5 0 11<0.348 842<0.5 -8 21 1 13 -15 14 11<0.0672 20<0.85 19 17<0.125 1 9 164<0.5 17<0.335 7<0.0765 -30 -5 1 4 -24 25<1.14 246<0.5 216<0.375 73<0.875 1 11 200<0.5 19 -15 -25 14 689<0.5 331<0.5 247<0.5 -1 -17 22<0.0667 17<0.671 4 661<0.5 -38 4 7 12 17 20\n\
8<-0.208 25<0.623 -10 57<0.5 25<0.752 13 -7 93<0.182 29 -10 190<0.5 291<0.5 31<0.75 162<0.5 126<0.5 268<0.5 101<0.375 82<0.5 -3 16 11<0.0448 -4 10 6 59<0.5 6 -7 33 61<0.822 330<0.5 40<0.5 11<0.0952 25<1.65 153<0.5 513<0.375 184<0.5 22<1.13 10 -6 -4 -13 24 288<0.5 33 -2 8<0 25<0.33 113<0.375 0 17 -5 25<0.561 22 1 -2 17 110<0.375 22 -12 20 -20\n\
1<-3.36 30<-0.00803 11<0.304 31<0.25 11<0.192 -9 16 545<0.5 36 -4 -13 294<0.5 -14 8 139<0.375 544<0.5 365<0.5 128<0.375 669<0.5 306<0.375 326<0.5 817<0.5 274<0.375 488<0.5 498<0.5 149<0.375 0 54<0.0703 13 12<0.75 -19 12 -18 15 -19 46<1.18 22 -12 -9 13 22 242<0.375 1<-0.161 364<0.5 -13 20 1 16 41<0.5 14 30<-0.603 17 -17 25 153<0.5 41<0.5 913<0.875 18 -6 -12 -9\n\
234<0.5 2<0.0621 702<0.5 2<-4 200<0.5 315<0.5 587<0.5 685<0.5 114<0.568 7 -15 -23 -21 18<0.65 4 -21 18<0.25 5 -20 524<0.375 989<0.375 142<0.5 372<0.875 967<0.875 173<0.5 1 18<0.65 -7 3 -15 -16 10<-0.153 1 -22 -14 -13 -19 106<0.5 39<0.5 13<0.0102 -10 17 48<0.875 437<0.5 54<0.117 -7 10<-0.0966 -7 17 18 315<0.5 540<0.5 -16 11 15 48<0.375 -11 18 2<-1.61 3 23\n\
161<0.5 5<-0.138 80<0.5 209<0.375 11<0.304 5<-0.185 -8 3 35<0.75 106<0.5 12<0.75 1 -10 14<0.0667 -11 30 38<0.5 0 255<0.875 17 -10 -14 -10 810<0.5 105<0.5 225<0.5 750<0.375 728<0.375 663<0.5 85<0.375 338<0.875 264<0.5 0 134<0.5 11<0.0261 -3 20 -13 25 189<0.5 5<0.0372 -13 85<1.13 -5 11<0.0448 -1 14<0.168 -6 33 10 19 11<0.192 -14 13 19 180<0.5 23 -9 29 23 25\n\
0<-0.0037 274<0.375 533<0.5 1092<0.5 587<0.5 574<0.5 212<0.5 914<0.375 72<1.13 510<0.5 72<0.375 173<0.5 405<0.5 1 17 6<0.794 -5 32<0.729 31<1.25 17 -11 1 -3 354<0.375 -9 21 14 20 -22 -17 17 19 15 -20 485<0.5 549<0.5 32<0.535 2<-2.8 -12 173<0.5 2<-1.61 290<0.5 -2 2<-2.11 34 -5 131<0.5 99<0.5 340<0.875 -16 13 13 -1 19<0.117 197<0.875 18 -9 -14 4 24 20\n\
329<0.5 17<1.14 353<0.875 105<0.5 1056<0.5 161<0.5 61<0.755 783<0.5 362<0.5 747<0.375 214<0.5 0 89<0.5 11 -7 16 16<-0.378 18 -19 -22 22<0.0667 0 345<0.375 -23 7 -20 -23 -26 11<0.0173 4 -36 22<1 768<0.5 67<0.5 293<0.5 221<0.5 4 -18 -14 49<1.13 0 -9 -19 288<0.5 16<-0.11 95<0.5 341<0.5 187<0.375 20 1 -5 -5 49<0.875 -4 22<1.13 -7 14 95<0.5 -14 12 -25\n\
16<-0.131 109<0.5 41<0.5 17<0.905 118<0.5 15<0.205 6 -11 -3 -5 -8 -15 162<0.5 17<1.14 62<0.491 677<0.5 103<0.5 78<0.5 592<0.5 188<0.852 227<0.5 92<0.5 147<0.375 1 18 -6 16<0.0327 30 -7 15 -12 69<0.875 576<0.5 -13 21 10 4 -18 68<0.375 -5 68<1.13 17<0.425 -2 17<1.06 53 -4 -5 82<0.5 44<0.6 17<1.56 -6 251<0.5 776<0.5 -3 21 15 -16 613<0.375 23 -11 30\n\
8<0.0794 15<-0.699 -8 6<0.9 6<0.896 231<0.375 7<0.0228 15<-0.241 104<0.5 -15 8 504<0.5 8<-0.0091 6<0.622 8<-0.315 6 -25 10 28<-0.139 -8 154<0.5 17 3 33 145<0.5 475<0.375 0 7<0.0526 -2 27 -8 -17 40<0.5 211<0.5 -12 2 28 138<0.5 8<-0.0516 5 7<0.0603 24<0.758 2 24<1.31 21 -5 8<0 46<0.249 18<0.95 228<0.5 -6 15 -16 6 41<0.5 3 35<0.25 53 -1 23 -13\n\
373<0.375 17<1.3 359<0.5 4<0.0368 708<0.5 6 -15 666<0.5 391<0.5 737<0.375 1104<0.5 503<0.5 226<0.5 292<0.5 -1 -22 -22 25<0.752 1 16 15 -20 12<0.35 13 -1 -15 25 4<0.118 93<1.35 25<0.752 79<0.5 126<0.5 4<0.0933 145<0.5 8 -16 -5 -13 4<0.0933 -19 3 13 15<-0.00154 4<0.0669 17 -12 25<1.65 -29 8 49<1.13 393<0.5 1027<0.5 15<0.0371 4 4<0.229 9 -13 25 -13 -6 -24\n\
8<-0.208 5<-0.119 -10 0 4<0.346 162<0.5 19<0.324 49<1.13 266<0.5 267<0.5 8<0 19<0.036 396<0.5 181<0.5 0 119<0.5 158<0.375 101<0.375 24 -6 -8 211<0.5 -11 10 28 126<0.5 762<0.375 -5 20 46<1.02 202<0.5 211<0.5 18 -5 -7 -19 34<0.5 4<0.0368 -8 19<0.0933 4 -5 83<0.5 19<0.0469 76<0.5 4<0.289 101<0.375 -5 16 20 24 21 -8 -15 23 9 -6 29 19<0.0043 3 -10\n\
0<-0.0037 60<1.13 292<0.5 440<0.5 319<0.5 798<0.5 785<0.5 1109<0.5 1015<0.5 516<0.375 701<0.5 567<0.5 110<0.375 17<1.38 201<0.5 2 -5 143<0.5 83<0.5 821<0.5 414<0.375 -3 17 21 5 2<-3.71 -6 9 -10 13 27<0.5 17 2<-3.33 20 -19 -11 428<0.875 18 -14 26 -21 21 18 28 24 189<0.5 -18 7 527<0.875 334<0.5 434<0.5 786<0.5 166<0.375 -7 17<1.46 19 -10 17 11 18 18\n\
749<0.375 790<0.5 140<1.13 153<0.5 783<0.5 1115<0.5 227<0.5 946<0.375 390<0.5 666<0.5 113<0.875 766<0.5 802<0.5 329<0.5 0 -16 -11 -11 45<0.454 24<0.0786 -32 -1 426<0.375 0<0.0947 -7 20 -15 -12 -15 -10 -9 15 -21 45<0.0575 24<0.0353 -6 0<-0.44 54<0.745 24<1.74 759<0.375 25 -10 -16 -1 140<0.375 0<-0.248 54<0.398 -14 7 32<0.471 2 24<0.758 23 4 -10 228<0.5 14 -16 -10 -26 13\n\
2<-4 -12 162<0.5 4<0.346 266<0.5 144<0.5 7<0.0461 4<0.184 51<0.5 1<-2.07 9 2<-1.87 216<0.375 -12 17 72<0.375 20<0.75 18 2 -15 7<0.0333 -14 7<0.0368 6<0.896 -1 33 -7 -10 284<0.875 4<0.229 277<0.375 6<0.731 -3 6<0.881 5 6<0.9 -10 2 -13 1<-0.546 1 20<0.95 -6 12 123<0.5 26 -1 26<0.25 3 25 25 26<1.75 141<0.375 -11 12 7<0.0304 2<-2.33 -10 39 -2 34\n\
8<0.0794 15<-0.493 13<0.0048 6 -7 309<0.375 556<0.5 444<0.5 76<0.5 8<-0.208 145<0.5 18<0.95 15<-0.241 -6 26<0.75 4 13<0.0596 9 23 0 2<-2.66 0 -26 34<0.5 13<0.133 8<0.0405 558<0.5 18<0.95 -1 40<0.5 78<0.5 -2 13<0.0232 2 22 24 18 -15 18<0.75 8 27 75<0.5 -3 54<0.254 135<0.875 52<0.5 -6 4 25<0.0554 3 25 12 -5 20 23 26<0.25 -11 16 1017<0.5 -14 21\n\
1<-3.78 18<0.95 14<0.00443 29<0.299 7 -15 11 91<0.5 5 -11 14<0.311 536<0.375 191<0.5 226<0.5 461<0.375 674<0.5 -1 11 4<0.445 9 -27 -27 12<0.85 166<0.875 355<0.375 13 -12 -12 341<0.5 -16 14 91<0.5 4 -23 1<0.928 34<0.5 287<0.5 188<0.285 65<0.5 208<0.875 29<0.0834 6 -6 -10 8<-0.0091 -23 0 -17 133<0.5 -16 10 12<0.45 616<0.375 18<0.55 107<0.375 9 -5 -5 -14 12 -3\n\
3<0.206 19<0.324 267<0.5 443<0.5 452<0.5 1101<0.5 103<0.5 362<0.5 46<1.02 12<0.85 87<0.5 15<0.205 19<0.209 3 12<0.75 -14 24 22 15<-0.198 1<-0.85 21 -10 -11 3<0.0972 1<-1.71 -2 10 -8 -7 25 87<0.5 2 18<0.55 1 14 27 26 24 -16 186<0.875 -11 7 48<0.375 82<0.5 932<0.375 -6 16 15<-0.0242 23 -3 12<0.45 -5 297<0.5 18<0.65 3<0.318 -3 27 3<0.318 7 -4 29\n\
8<0.0794 8<-0.208 321<0.5 54<0.254 430<0.5 5 -15 -7 -24 389<0.5 34<0.5 11<0.0672 12<0.25 -1 -9 51<0.5 12<0.65 3 35 11<0.217 12<0.45 247<0.5 4 36 6<0.438 18<0.75 19<0.0142 -11 9 4 -8 18<0.35 6<0.794 -12 5 30<-0.175 18 5 75<0.5 215<0.375 30<-0.603 67<0.5 14 -1 12<0.65 553<0.5 -3 32 -9 10 19<0.0412 87<0.5 0 -16 124<0.375 9 -17 360<0.5 -12 22 -12\n\
6<0.921 1<-3.56 76<0.5 9<0.019 15 3 -12 45<0.396 42<0.375 363<0.5 -1 -29 4<0.0818 -9 177<0.875 365<0.5 23<0.6 6<0.537 4 13<0.0538 -16 5 222<0.5 8 -3 -18 -23 30<-0.175 -6 8 4<0.128 12<0.55 30<-0.0461 18 3 222<0.5 131<0.5 9<0.087 12<0.65 -30 16 -14 168<0.5 16 -13 235<0.5 18 -11 32<1.1 26<0.25 9<0.0573 2 23<2.33 -4 -20 15<-0.163 -1 13<0.197 -17 10 3\n\
11<0.192 388<0.5 267<0.5 17<1.14 439<0.5 99<0.5 144<0.5 663<0.5 215<0.375 174<0.875 4<0.346 13<0.27 208<0.375 2 21<0.25 710<0.375 17 -11 -7 208<0.375 10 -14 -9 20 -14 26 15 -3 4<0.128 33 -7 60<0.875 328<0.5 44<0.215 13<0.0318 -5 2 -13 27 15<-0.0904 27 -3 -19 -11 34<0.5 -11 27<0.5 4<0.138 21<0.25 0 -15 172<0.5 2 11 13<0.0972 -12 52<0.5 -9 15<-0.073 -8 17\n\
10<-0.111 68<0.875 15<-0.38 -6 1 113<0.375 19<0.00259 -2 741<0.375 189<0.5 4<0.315 7 32<0.258 22 -5 -7 -18 -20 1028<0.5 27<0.5 149<0.375 68<0.375 189<0.5 10<-0.0293 92<0.5 4<0.118 7 22<0.267 19<0.00259 25<0.752 2 -18 8 25<0.817 -10 10 170<0.5 505<0.5 -14 13 17 25<0.0554 10<0.022 -5 15<-0.0904 -7 15 22<1.27 -12 8 19<0.0469 21<2.75 22 0 -9 20<0.45 12 -8 15 -7 17\n\
406<0.5 1<-3.78 126<0.5 6 11<0.00893 12 -14 14<0.311 191<0.5 397<0.5 11<0.636 26<2.75 56<1.13 453<0.5 -1 -21 1<-1.71 -9 20 14<0.0211 57<0.5 16<-0.275 -8 8 158<0.875 -16 7 1<-0.161 73<0.375 -5 11<0.0672 -1 -23 0 -6 19 11<0.519 3 24 289<0.5 68<0.875 75<0.5 256<0.375 416<0.375 4 -19 -19 26<0.75 -10 107<0.875 4 -16 26<0.75 -18 25<0.0554 4 1<-1.33 5 -27 29 27\n\
161<0.5 122<0.5 266<0.5 363<0.5 170<0.5 21<0.25 14<0.126 47<0.137 520<0.875 409<0.5 4 -4 -11 233<0.5 -9 21 62<0.0762 480<0.5 52<0.5 -1 98<0.5 -2 -16 23 38<0.5 -10 14<0.147 -6 39 101<0.375 156<0.375 112<0.375 343<0.375 415<0.5 -6 14 70<0.5 -4 25 40<0.5 21<1.25 23 27<0.5 14<0.373 -10 14 39<0.5 33 -5 -5 61<0.688 27 -13 97<0.292 8 -13 -12 24 24 -10 24\n\
303<0.5 322<0.5 702<0.5 590<0.5 530<0.875 11<0.0672 40<0.5 1011<0.5 0 15 81<0.5 378<0.875 -15 21 29 40<0.5 386<0.5 9<0.042 745<0.375 145<0.5 11<0.636 0 7 16 24 11<0.168 -5 155<0.5 9<0.0983 130<0.375 23<2.53 -1 87<0.5 10 49<0.375 8 -21 49<0.875 9<0.0775 29 -3 -7 23<0.467 10 434<0.5 -4 -21 9<0.0699 -1 13 9<0.0229 -15 17 18 8 25 20 21 131<0.5 16 -5\n\
532<0.375 362<0.5 366<0.5 461<0.375 273<0.875 516<0.875 498<0.5 808<0.5 676<0.5 415<0.5 500<0.5 684<0.5 108<1.39 138<0.5 12<0.95 12<0.55 67<0.5 262<0.5 142<0.5 3 -22 269<0.5 0 -28 -1 232<0.375 12<0.65 -7 -2 9 7<0.0643 8<-0.122 7<0.0333 22 2 13<0.0596 41<0.5 -2 8 -8 7<0.0765 13 24<0.686 4 -9 83<0.5 -5 4 10 17 7 -14 22 -18 15 12 -20 7 -20 -12 15\n\
2<-3.84 -9 21<0.25 162<0.5 26<0.75 50<0.875 532<0.375 560<0.5 20<0.35 55<0.5 2<-2.8 -13 10 29 3 25 -13 -7 537<0.375 133<0.5 1001<0.375 138<0.5 -7 10 15 5 30 34 105<0.5 62<1.38 2<-1.31 189<0.5 418<0.375 50<1.13 761<0.375 172<0.5 -9 5 20 5 10 465<0.375 -1 25 26<2.75 399<0.5 165<0.375 -4 10 149<0.375 23 -12 251<0.5 21<1.75 20 2 -9 23 26<1.25 42 -6\n\
8<0.0794 7<0.0566 289<0.5 15<-0.241 7<0.0526 284<0.375 -5 7 9 8<0 160<0.222 109<0.5 2 7<0.0228 24 2 11 -8 -22 8<-0.122 7<0.0765 0 8<-0.449 -1 10 8<0 85<0.375 20<0.95 25<0.505 7<0.0694 -8 7<0.146 109<0.5 9 31 -1 -9 257<0.375 7<0.0643 41<0.5 -3 11 204<0.875 171<0.5 -9 -3 9 22 16 71<0.5 40<0.5 7<0.0915 -2 17 -8 25 151<0.5 405<0.5 -15 20 4\n\
6<0.921 41<0.5 1<-3.78 49<0.375 430<0.5 11 -15 -3 867<0.5 366<0.5 6<0.881 46<1.35 6<0.769 691<0.5 43<1.13 1041<0.5 0 -21 6<0.69 4 28 -15 20<0.95 2 -6 4<0.0933 6<0.769 14<0.093 -25 3 12 5 6<0.9 5 40<0.5 219<0.5 -6 27 7 -25 20 14<0.126 3 13 171<0.5 14<0.126 4<0.346 4<0.138 -2 -11 1<-1.89 -19 3 6<0.94 -4 3 135<0.375 7 1<-2.26 11 -14\n\
6<0.921 291<0.5 5<-0.119 27<0.5 6<0.354 764<0.5 -11 13 0 -12 607<0.875 177<0.875 68<0.875 102<0.375 12<0.65 54<0.117 138<0.5 499<0.5 6<0.354 -7 0 16 12<0.35 0 24 12 24<0.267 6<0.881 -3 -12 14<0.109 14 -2 -8 5<-0.0147 12 14<0.147 14<0.00957 4 -17 10 11 16 21 12<0.55 80<0.5 45<0.747 0 12 -7 24<0.976 6<0.934 5<-0.159 -8 4 138<0.5 14<0.126 18 6 -13 -12\n\
7<0.126 214<0.5 42<1.13 166<1.13 163<0.5 190<0.5 984<0.375 13<0.0972 663<0.5 13<0.0749 90<0.5 827<0.5 934<0.375 1 -22 -15 24<0.758 -14 6 129<0.375 178<0.875 -7 13 11 -19 7<0.0643 40<0.5 86<0.875 2 18 7<0.0566 3 9<0.087 -6 48 1 7<0.0461 8 -22 9<0.112 18<0.45 1 26 -15 18 22 179<0.375 -7 14 18<0.75 23<0.333 10 -17 4 18<0.35 3 112<0.375 23<1.27 -12 -3 -26\n\
443<0.5 561<0.5 498<0.5 676<0.5 1107<0.5 1007<0.5 41<0.5 767<0.5 19<0.00599 20<0.35 -12 83<0.5 834<0.5 20<0.65 11 18<0.25 133<0.5 -7 6 1 -17 136<0.0276 4 24 256<0.875 69<0.875 136<0.38 0 -9 84<0.5 -7 63<0.0312 5 -12 729<0.375 -14 12 11 15<-0.11 68<0.375 10 -8 26<2.75 53<0.875 67<0.5 -5 19<0.117 19<0.0316 3 -7 9 8 -20 8 19 22 19<0.0767 25 -13 -26 -20\n\
17<0.595 692<0.5 41<0.5 764<0.5 744<0.375 2 -14 -7 53<0.375 -7 5 14 263<0.5 61<0.0316 281<0.375 73<1.13 239<0.375 494<0.5 35<0.25 22<0.133 402<0.5 -10 14 23<1.33 2 -7 23<1.13 195<0.5 1<-3.56 -10 71<0.5 22<0.333 19 1 -11 -11 74<0.375 -8 16 15 20 1<-1.89 -6 16 661<0.5 29 -9 61<0.271 83<0.5 16 -10 22<0.667 61<0.822 121<0.5 -12 4 83<0.5 9 -8 9 -17\n\
0<0.236 767<0.5 544<0.5 212<0.5 44<1.59 43<1.13 660<0.5 44<1.2 0<-0.0037 650<0.5 117<1.13 140<1.13 528<0.875 558<0.5 1094<0.5 1019<0.5 1 -25 20 12 -17 13 15 -8 3<0.0542 231<0.375 -9 20 59<0.5 49<0.375 5<-0.138 51<0.5 -5 12 -14 9 19 211<0.5 16 -8 18 3<0.18 -16 207<1.13 48<0.375 69<0.375 -5 0<-0.194 5<-0.371 -14 9 26 0<-0.783 8 -18 14 -15 -25 30 -14 -9\n\
10<0.00309 45<1.62 10<-0.0293 17<1.3 1062<0.5 258<0.875 26<1.75 309<0.375 0 -17 10<-0.139 612<0.375 56<1.13 -9 6 27 1<-1.52 -6 154<0.5 3 18 14 -21 310<0.375 246<0.5 25<0.387 23<2.33 1 8 8 36<0.25 10 -37 -7 36<0.35 129<0.875 47<0.995 17<1.21 -5 9<0.129 167<0.5 -25 -1 -1 10 6 9 25<1.9 -25 0 194<0.5 9<0.0229 1<-1.52 -1 -16 111<0.875 3 -23 29<1.3 14 -22\n\
8<-0.449 141<0.875 -13 16 105<0.5 442<0.5 260<0.375 174<0.375 191<0.5 8<-0.122 99<0.5 9<0.129 172<0.5 15<-0.0153 -2 -14 7 15<-0.0904 -14 6 24<0.267 15 -8 60<0.375 548<0.5 507<0.5 803<0.5 103<0.5 9<0.0522 29<0.527 575<0.5 -5 27 107<0.375 38<0.5 -4 29 -12 9<0.0573 12 17<1.56 736<0.375 17<1.21 1 -9 -16 9 3 -20 22 -11 33<0.5 5 28 -14 10 -19 -16 17<0.75 45 -7\n\
326<0.5 0<0.00755 101<0.875 60<1.13 484<0.5 574<0.5 273<0.875 971<0.875 795<0.5 386<0.5 465<0.875 28<-0.012 2<-3.33 47<1.74 19<0.0412 11 -5 -5 1 56<0.875 33<0.5 158<0.375 348<0.375 19<0.00599 -4 47<0.776 49<0.875 -2 5 6 22 215<0.375 -6 -23 49<1.13 497<0.5 0<-0.783 17 2 32 -19 33<0.5 7 -21 -10 37<0.5 -4 16 -16 -22 23 -18 22 49<1.13 -18 10 129<0.375 3 16 -3 -9\n\
809<0.5 308<0.375 6<0.9 6<0.896 6<0.794 219<0.5 30<-0.0996 2<-3.71 30<-0.603 17 284<0.875 -24 179<0.375 8 -22 403<0.5 1 -20 1046<0.5 553<0.5 33<0.5 3 32<0.182 395<0.5 83<0.5 -2 9 -24 18 -19 20 131<0.5 -11 8 17<1.38 2<-4 14 51<0.5 -3 -10 272<0.875 3 -15 33<0.5 90<0.5 7 -14 25 314<0.5 28<-0.012 33<0.5 514<0.375 -4 -24 2<-2.33 -8 28 0 10 -17 15\n\
10<-0.259 0<0.00755 -11 14<0.00957 20 -4 19<0.209 2<-4 -9 156<0.375 0<-0.248 21<0.75 2<-1.87 -5 7 14<0.449 27<0.5 261<0.5 -16 10 21<1.25 -12 56<0.375 39 -5 129<0.375 -1 24 122<0.5 567<0.5 43<1.13 19<0.0636 10<0.00309 10<-0.0293 3 1<-3.36 -2 14 1 408<0.5 14<0.0211 9 -3 15 16 -15 -10 18 43<0.875 14<0.109 168<0.5 248<0.5 -8 16 13 580<0.5 -15 15<-0.135 34 -7 6\n\
7<0.126 136<0.735 139<0.375 441<0.5 1013<0.5 483<0.5 666<0.5 423<0.875 234<0.5 822<0.5 11<0.0672 899<0.5 32<1.48 -2 7<0.0643 15 -9 14 85<0.375 32<1.48 1 176<0.875 11<0.304 7<0.0526 -7 9 7<0.0267 10 -16 22 7<0.0461 -4 11<0.0952 6 32 20 78<0.5 -20 14 19<0.00599 -5 20 15 20 -16 30 9 17 19<0.0236 -10 188<0.374 365<0.5 11<0.0261 137<0.5 20 -8 19<0.0272 14 -8 23 21\n\
373<0.375 234<0.5 843<0.5 276<0.375 712<0.5 36<0.45 366<0.5 212<0.5 20<0.25 33<0.5 3 36<0.1 -29 3 232<0.375 0 33<0.5 7<0.146 16<-0.0924 12<0.85 6 -10 15<-0.241 7<0.112 2 -23 -20 9 24 23 -19 28<-0.085 13<0.027 5 -24 67<0.5 22 99<0.5 9 -13 43<0.875 -1 -32 27<0.5 44<0.162 15<-0.00804 50<0.875 11<0.0173 -19 17 -16 -21 275<0.375 9 -16 8 16 13<0.0232 -2 19 -20\n\
161<0.5 9<0.0633 16<-0.0924 6<0.731 -11 12<0.65 6<0.9 77<0.5 9<0.042 -8 11 6<0.794 -5 31 -3 -8 12<0.95 34<0.5 555<0.5 6<0.731 125<1.22 298<0.5 218<0.875 357<0.5 -14 18 1 15 16 -1 13 31<0.75 26<0.25 4 9<0.0317 -13 6<0.769 -11 20 94<0.5 13 -6 146<0.5 2 16<-0.0451 47<1.15 42 0 -8 82<0.5 175<0.375 987<0.5 6<0.881 2 -1 14 15 612<0.375 16 -13 21\n\
8<0.0794 319<0.5 163<0.5 524<0.875 816<0.5 322<0.5 8<-0.315 32<0.0932 5 39<0.5 -22 -3 453<0.5 30<-0.00803 40<0.5 240<0.875 131<0.5 8<-0.0516 39<0.5 -11 107<0.875 3<0.206 -17 4 16 96<0.5 0<-0.44 5 102<0.375 -7 3<0.159 -9 17 3<0.255 0 0<-0.0374 6 29 47<1.07 3 20 25 131<0.5 27 -8 299<0.5 246<0.5 -1 131<0.5 29 -10 -13 22 19 26 17 17 20 219<0.5 -16 14\n\
406<0.5 81<0.5 518<0.375 18<0.55 18<0.35 2<-2.66 0<-0.0494 45<0.631 0 -26 7 513<0.375 22<1.47 115<0.5 302<0.5 -5 14 11 6 23 114<0.495 4 -17 502<0.5 271<0.5 18<0.65 50<1.13 5<-0.0471 4<0.16 179<0.375 -23 10 -4 1 16 159<0.875 688<0.5 0 16 4<0.0541 5 332<0.5 18<0.75 6 -14 8 18<0.75 7 0<-0.0374 -5 -20 18 65<0.5 -20 19 5<-0.0305 14 116<0.375 4 -30 25\n\
4<0.445 162<0.5 13<0.0194 22<1.13 16<-0.0924 -11 354<0.875 132<0.5 54<0.032 83<0.5 13<0.013 4<0.0669 14<0.109 8 -8 14<0.753 -6 90<0.5 26 -9 119<0.5 -6 22 -12 10 6 83<0.5 4<0.289 26 -8 -5 -12 1047<0.5 439<0.5 873<0.5 1065<0.5 519<0.375 360<0.5 998<0.375 175<0.375 405<0.5 47<0.351 1 119<0.5 -11 16 -14 13 22<0.0667 27 1 164<0.5 -19 10 -16 15 22 17 -19 28 -12\n\
4<0.386 76<0.5 400<0.5 42<1.13 4<0.0669 46<1.02 143<0.5 -14 17<1.3 -7 19 129<0.875 15 -14 59<0.5 71<0.5 21<2.75 24<0.9 129<0.875 417<0.375 233<0.5 187<0.875 1 7 136<0.819 -16 18 -7 4<0.149 -3 23<1.4 2 18 17<1.56 68<0.375 9 17<1.14 -21 8 -7 24<0.57 0 199<0.5 13 -7 -3 65<0.5 22<0.133 10 -9 24 -6 -15 -6 17<1.3 42<0.875 2 594<0.5 15 -16 -2\n\
304<0.875 373<0.375 1<-2.97 13<0.0194 409<0.5 6 -16 135<0.875 601<0.5 290<0.5 26<1.75 26<0.75 44<0.272 1 10 14 13<0.0596 -23 164<0.5 -7 16 1<-3.36 27<0.5 12 -14 -23 -18 16<-0.0755 12 88<0.5 4<0.0368 12 617<0.875 4<0.118 99<0.5 -42 1 -8 4 2 652<0.5 106<0.5 -1 86<0.875 13<0.067 -5 7 45<1.04 235<0.5 4<0.315 22 -2 -17 -18 13<0.0232 -1 24 -21 347<0.375 18 -12\n\
7<0.0603 361<0.5 520<0.875 177<0.375 636<0.375 6<0.794 28<0.00447 57<0.5 -9 7<0.0172 19<0.00599 24 -9 -6 8 323<0.5 45<1.88 19<0.209 110<0.875 158<0.875 -2 -14 16 179<0.875 -13 17 17 8 19 7<0.0429 -5 25 12 23 19<0.209 266<0.5 429<0.375 560<0.5 487<0.5 363<0.5 315<0.5 93<1.27 2 -14 44<1.31 559<0.5 -11 18 16 25 6<0.94 67<0.5 -3 28 -8 20 21 29 1<-1.52 -11 2\n\
1<-3.36 787<0.5 -9 31 31<1.25 14<0.264 8<-0.0516 321<0.5 66<0.5 14<0.126 8<-0.315 1<-1.89 19 4 14<0.00957 458<0.5 -5 11 7 -5 417<0.375 13<0.085 5<-0.284 86<0.875 28<-0.012 7 20 -1 -2 1<-0.546 22 6 -10 -20 66<0.5 5<0.101 5<0.0667 2 20 -12 2<-2.8 3 648<0.5 -8 16 106<0.5 2<-2.5 1020<0.5 -6 24 112<0.375 643<0.5 4 -20 -17 -19 100<0.5 278<0.375 -6 14 12\n\
148<0.875 759<0.875 1114<0.5 362<0.5 30<-0.175 210<0.5 18<0.25 23<2.13 11<0.243 -14 21 -8 120<0.5 -4 22 23<0.933 47<1.45 -10 16 16 29<0.527 464<0.875 1036<0.5 29<0.299 58<0.5 1 18<0.65 146<0.5 23<0.333 -18 -3 7 3 6 -24 11<0.0448 2 -17 155<0.5 78<0.5 51<0.5 21<0.25 157<0.875 -4 3<0.0434 14 -10 -13 3<0.0972 236<0.5 38<0.5 -1 -37 -4 -5 8 11 -11 18 -8 -12\n\
7<0.0603 11<0.0952 85<0.375 137<0.5 26<0.75 3 -8 9<0.00549 -5 26<0.75 177<0.375 3 33 181<0.5 7<0.0228 -3 35 -4 -7 113<0.375 1014<0.5 -6 22 32<0.535 235<0.5 31 -10 -12 636<0.375 242<0.375 231<0.375 78<0.5 115<0.5 800<0.5 357<0.5 235<0.5 164<0.5 7<0.179 7<0.0833 -2 5 -4 -4 132<0.5 3 63<0.735 31 -6 25 26 9<0.0118 -2 17 285<0.5 -10 4 13 9<0.0983 6 -13 -17\n\
1<-3.36 167<0.5 316<0.5 299<0.5 -13 13 46<0.129 23 -10 0<0.0199 145<0.5 18 -11 -9 322<0.5 72<1.13 0<0.236 529<0.875 373<0.375 521<0.875 795<0.5 1080<0.5 224<0.5 226<0.5 1106<0.5 957<0.375 0 21 4<0.118 -14 19 20 4<0.346 541<0.5 0<-0.194 25 1 -14 -17 23 -18 80<0.5 17 -13 20 20 1<-0.161 753<0.5 1<-2.79 3<0.0813 -13 25<0.683 31 -6 -17 14 16 1<-0.85 26 -1 21\n\
6<0.913 6<0.896 4<0.346 1063<0.5 679<0.5 83<0.5 28<0.0742 60<0.375 166<0.375 512<0.5 -1 15<-0.0153 21 -13 23<0.733 -16 12 -9 6<0.794 -2 164<0.5 -26 -3 6<0.769 207<0.375 4 19 4<0.138 3 15<-0.073 1 -18 -16 19 4 6<0.9 66<0.5 51<0.5 -9 8 15 15<-0.0343 28<-0.012 458<0.5 -10 17 11 4<0.0933 9 403<0.5 -6 -30 4<0.149 1 138<0.5 4<0.229 4<0.211 -4 -15 -2 -25\n\
4<0.445 43<1.13 5<-0.159 9<0.0522 18<0.75 -3 -16 0 267<0.5 132<0.5 18<0.35 4<0.289 -2 4<0.386 -19 7 64<0.5 9<0.0118 -6 4<0.247 4<0.198 10 -10 18<0.55 -1 44 167<0.5 30<0 29<1.13 4<0.184 -3 5<0.0000281 30<-0.0996 5<-0.0987 19 -9 -5 15 12 268<0.5 312<0.0261 4 26 19 5<0.0372 0 29<0.0834 24<1.49 -19 11 0 121<0.5 3 15 -18 86<0.375 9<0.0229 -10 23 0 -12\n\
5<0.101 6<0.913 14<0.449 292<0.5 1073<0.5 1057<0.5 870<0.5 149<0.375 561<0.5 5<0.0372 -1 17<0.125 -7 15 24 9 22 21 -21 24 17<1.38 65<0.5 178<0.875 -5 9 6<0.438 -13 26 6<0.438 2 -14 297<0.5 216<0.375 234<0.5 289<0.5 673<0.5 29<0.809 63<0.437 63<0.305 3 118<0.5 -23 4 14<0.00443 -10 20 -7 -19 -18 -20 18 54<0.398 -26 3 75<0.5 -13 52<0.5 -6 14<0.0211 -4 38\n\
344<1.13 727<0.375 565<0.5 554<0.5 793<0.5 267<0.5 1068<0.5 60<1.13 45<0.515 1120<0.5 805<0.5 185<0.5 1040<0.5 407<0.5 0 -10 14 12 15 17 33<0.5 6<0.537 -16 6<0.921 22<1.27 223<0.5 16<-0.204 132<0.5 -4 18 10 -17 45<0.959 4 -16 6<0.934 223<0.5 45<1.23 45<1.04 -10 0<0.00104 -13 25 -22 12 22<0.733 38<0.5 5 -8 8 21 16<-0.0755 19 -3 19 8 22 -14 -20 19 -22\n\
668<0.5 372<0.875 363<0.5 21<0.25 14<0.126 49<0.375 331<0.5 30<-0.0996 9 102<0.375 28<0.0742 1 29<0.899 17 -4 16<0.0327 137<0.5 -7 8 -19 17 11<0.168 16<-0.00189 13 128<0.375 -5 20 389<0.5 32<1.48 -16 16 17 24<0.758 98<0.5 220<0.5 119<0.5 1009<0.5 -9 19 7 22 135<0.375 439<0.5 -3 21 10 10 49<1.13 354<0.375 11<0.0261 0 -6 14<0.0667 -3 18 11<0.0552 -4 14 21 17 -15\n\
8<0.0794 8<-0.315 54<0.254 8<-0.449 94<0.5 15<-0.0904 30<-0.00803 -17 5 16<-0.233 1 201<0.5 279<0.375 147<0.375 15<0.0852 21 -4 -9 -9 -17 -10 65<0.5 53<0.375 20<0.55 -17 12 0 -7 13<0.0371 3 8<-0.449 2 -27 273<0.375 15<-0.699 65<0.5 20<0.95 4 -13 40<0.5 -11 28 633<0.875 237<0.375 165<0.875 878<0.5 377<0.875 150<1.13 0 18 -13 -11 168<0.5 86<0.375 2 21 -14 -11 15 29 -9\n\
212<0.5 6<0.921 280<0.875 267<0.5 6<0.896 6<0.794 163<0.5 150<1.13 415<0.5 1 -16 112<0.375 107<0.375 -29 5 14 -23 22<0.533 465<0.375 -5 12 166<0.375 68<0.375 416<0.375 2 -23 -11 22<1.27 23 -1 6<0.9 8<0 39<0.5 25 107<0.875 10 2 -20 253<0.875 22<1.67 0 -11 20 54<0.346 6<0.69 15 43<0.875 5 -20 28 278<0.375 -3 -27 166<0.375 112<0.375 8<0.133 -3 3 7 -17 25\n\
10<-0.259 0<0.00755 227<0.5 -12 20 0 0<-0.783 -10 205<0.375 328<0.5 592<0.5 361<0.5 446<0.5 291<0.5 596<0.5 190<0.5 480<0.5 174<0.375 10<-0.0293 781<0.5 -1 16 10<0.00309 545<0.5 8 199<0.5 -17 10 0<0.236 2 80<0.5 34<0.5 132<0.5 86<0.875 13<0.197 -10 14 -17 8 9 -14 10 92<0.5 91<0.5 29 -5 -11 -14 0<0.0428 31 -2 10<0.022 27 -5 20 18 -11 20 171<0.5 -4 23\n\
0<-0.0037 358<0.5 322<0.5 423<0.875 640<0.5 113<0.375 556<0.5 591<0.5 198<0.5 0 7 22 19 56<0.375 2 -19 -17 14 20 24 10<-0.0293 13<0.133 97<0.963 18<0.95 540<0.5 988<0.375 337<0.5 314<0.5 -10 10<-0.0584 -5 25 12 20 14 263<0.5 84<0.5 9<0.0983 10 -5 -8 -18 97<1.8 10<-0.0966 35 -5 -10 112<0.375 9<0.185 157<0.375 13<0.197 11 34 -5 83<0.5 -13 18 -14 487<0.5 -15 14\n\
475<1.13 1118<0.5 380<0.875 571<0.5 273<0.875 1042<0.5 561<0.5 1085<0.5 404<0.5 480<0.5 472<0.375 4<0.0368 55<0.5 17<0.125 157<0.375 -3 80<0.5 20 -4 7<0.146 15 -4 17<0.125 11 -20 17<0.595 385<0.5 1035<0.5 0 19 -11 107<0.375 1 178<1.13 6 -19 4<0.267 16 -9 103<0.5 58<0.5 -21 7 6 -6 -17 -22 -23 -18 40<0.5 17<1.46 -23 14 12 7<0.0566 7<0.0304 -15 10 -20 -24 -23\n\
2<-3.84 13<0.0232 -13 0 19<0.324 31<0.75 108<0.392 26<0.25 362<0.5 404<0.5 13<0.085 18<0.65 2 -7 19<0.036 19<0.0142 3 13 584<0.5 -3 27 15 25 55<0.5 56<1.13 84<0.5 102<0.375 -5 7 118<0.5 9 -13 12 -16 18<0.35 -12 38<0.5 -1 118<0.5 3 48 26<0.25 32<0.6 641<0.5 909<0.5 3 -18 -8 -12 19<0.0272 277<0.375 17 -11 2<-2.33 -13 21<1.75 21<0.25 2 19 -8 -7\n\
8<0.0794 14<0.449 8<-0.315 14<0.109 542<0.5 7 -20 41<0.5 2 -14 542<0.5 7<0.0643 18<0.55 136<0.606 5<-0.0987 385<0.5 -6 16 1 31 8<-0.122 690<0.5 7<0.04 18<0.75 5 -16 0 19 7<0.0172 19 68<0.375 5 7<0.04 4 375<0.375 41<0.5 -12 20 12 8<-0.122 8 18<0.65 14<0.0211 -5 236<0.5 6 -4 80<0.5 -5 -15 10 248<0.5 153<0.5 401<0.5 -2 25 341<0.5 -22 15 -16 -10\n\
1<-3.78 50<0.375 227<0.5 673<0.5 8 -14 -14 -4 212<0.5 328<0.5 359<0.5 1082<0.5 784<0.5 380<0.875 329<0.5 982<0.375 188<1.08 50<1.13 54<1.52 480<0.5 680<0.5 81<0.5 0 1<-1.33 -2 18 8<-0.122 6 -13 48<0.375 -15 8 1<-1.89 -10 14 24<0.827 12<0.45 107<0.375 83<0.5 7 -12 -13 150<1.13 20 -3 222<0.5 -2 -19 -10 19 -18 220<0.5 -15 14 22 21 23 12<0.1 -32 -5 26\n\
122<0.5 188<0.852 806<0.5 661<0.5 22<1.67 318<0.5 20<0.35 53<0.875 26<1.25 15 -4 -5 594<0.5 1<-0.85 20<0.55 -13 818<0.5 -1 16 110<0.375 112<0.875 33<0.5 53<0.875 0 12<0.1 21 57<0.5 6 -7 22<0.0667 -16 -1 294<0.5 290<0.5 18 -11 -15 22<0.467 26 -3 31<0.25 18 -1 14 1<-3.36 7 66<0.5 -10 -1 -18 25 33<0.5 22<0.933 1<-3.36 0 94<0.5 29 -1 -4 -11 -10\n\
0<-0.0037 322<0.5 72<0.375 203<0.5 598<0.5 554<0.5 462<0.375 649<0.5 488<0.5 15<-0.493 278<0.375 -5 26 1 17 15<0.00437 15<-0.073 2 4<0.138 7 -31 17 -18 21<1.25 32 -8 14 17 15<0.00437 11<0.448 -3 11<0.636 -19 1 53<0.875 15<0.0852 -17 6 288<0.5 4 24 21 4<0.211 4<0.0669 -17 376<0.375 314<0.5 72<0.875 -10 1 10 12 59<0.5 44<0.661 2 -11 11<0.0173 -8 15<-0.493 -8 37\n\
6<0.913 6<0.896 162<0.5 10<-0.289 19<0.0767 188<0.0469 4 21 11<0.304 -16 3 160<1.16 191<0.5 19<0.324 512<0.5 12<0.75 524<0.375 461<0.375 667<0.5 0 22 10 -20 8<-0.449 16 84<0.5 10<0.00309 300<0.5 -6 13 2 12<0.95 -5 222<0.5 19 -14 11 8 9 151<0.5 18 -7 -26 10<-0.289 216<0.375 -8 27 6<0.9 8<0 11 -15 463<0.375 4 -17 10<0.00309 166<0.875 978<0.375 -3 18 -20 4\n\
363<0.5 156<0.875 559<0.5 161<0.5 182<0.5 791<0.5 122<0.5 6<0.934 29<1.3 564<0.5 141<0.375 3<0.206 0 51<0.5 -2 -15 168<0.5 16 -9 19 11 22<1.13 23<1.13 0 134<0.5 202<0.5 123<0.5 3<0.0542 -9 98<0.5 22 -2 95<0.5 22 -8 0 -1 -5 3<0.18 -15 24<0.267 11 -16 23<0.333 -12 32 3<0.596 3<0.18 3<0.0107 -11 68<0.875 -2 11 -10 15 17 18 22<0.4 20 -16 22\n\
51<0.5 31<1.25 120<0.5 350<0.375 -1 9 285<0.5 -23 5 19<0.209 369<0.375 -10 5 42<0.375 -2 24 247<0.5 19<0.209 318<0.5 200<0.5 18<0.95 19<0.00965 460<0.5 492<0.5 -6 15 13 18<0.85 18<0.25 158<0.875 229<0.5 31<0.25 2 -11 13 -17 19<0.0412 2<-3.33 26<2.75 103<0.5 24 -2 -1 4 -2 -14 78<0.5 26<0.75 2<-1.87 -6 19<0.117 229<0.5 20 -8 -17 5 11 6 -20 16 17\n\
289<0.5 794<0.5 668<0.5 686<0.5 845<0.5 78<0.5 12<0.65 12<0.55 -1 11<0.636 -6 16 108<0.7 153<0.5 8<0.133 16<-0.00189 11<0.243 159<0.875 115<0.5 16<-0.15 16 11<0.217 8 -13 1 -22 65<0.5 222<0.5 -1 8<-0.315 10 -19 16<-0.131 11 -24 -4 7 85<0.375 11 -4 -12 12<0.75 657<0.5 224<0.5 7 -23 -23 11<0.112 8<0.0115 19 -13 -9 16 -15 11 24 599<0.5 79<0.5 21 -8 -11\n\
7<0.0429 25<1.48 183<0.5 -6 18 67<0.5 -5 17 225<0.5 593<0.5 1072<0.5 161<0.5 564<0.5 1083<0.5 357<0.5 548<0.5 15<0.205 543<0.5 404<0.5 384<0.292 7<0.0833 41<0.5 -1 -11 355<0.875 478<0.5 78<0.5 15<0.0163 7<0.146 3 -3 7 1<-1.1 -11 13 -10 15<-0.241 -6 35 19 7<0.0765 21 0 24 1<-1.52 30<-0.314 12<0.75 -13 31 -13 3 -11 19 24 56<0.875 26 -11 17 23 16 21\n\
8<0.0794 31<1.25 20<0.65 27<0.5 36<0.35 2 38<0.5 10 -12 -13 20<0.95 109<0.5 293<0.5 3 29 23<2.33 58<0.5 27<0.5 43 -3 0 -3 7<0.0643 114<0.377 289<0.5 2 -18 -12 8<-0.0091 58<0.5 71<0.5 3 -9 38<0.5 1 31<0.75 24 -10 606<0.375 17<1.3 8<0 -5 67<0.5 23 -3 -10 28 27<0.5 20<0.65 19<0.0539 -4 24 31<1.75 -9 7<0.04 109<0.5 11 -15 -3 -14 -9\n\
226<0.5 158<1.13 344<1.13 794<0.5 784<0.5 897<0.5 444<0.5 7<0.179 7<0.0765 3<0.138 1<-3.17 9<0.042 8 94<0.5 5 -13 -3 95<0.5 1096<0.5 113<0.875 9<0.042 520<0.375 0 11 23<2.53 4 285<0.5 -9 6 15<0.00437 -28 10 -23 10<-0.0966 1<-1.89 -23 -4 9 1<-2.26 1 374<0.375 401<0.5 -4 19 19 52<0.5 7 -5 -18 14 22 19 -24 133<0.5 434<0.5 14 -15 3<0.0542 -24 14 -28\n\
122<0.5 8<-0.0516 429<0.375 4<0.267 12<0.35 19<0.0412 107<0.375 -14 10 94<0.5 23<0.467 21 197<0.875 -14 11 16 19<0.0539 12<0.85 12 -3 -2 12<0.25 8<-0.122 -5 20 -16 26 19<0.0412 42<1.13 205<0.375 267<0.5 3 -15 22 19 791<0.5 4<0.346 918<0.875 19<0.324 550<0.5 12<0.95 19<0.0469 -9 597<0.5 2 21 45<0.0575 1 4<0.267 -15 13 169<0.5 26 -6 -7 286<0.5 34 -5 -11 25 -11\n\
124<0.375 556<0.5 326<0.5 19<0.209 10<0.0445 358<0.5 551<0.5 190<0.5 50<1.13 721<0.875 1031<0.5 533<0.5 0 14<0.311 21 -8 17 -20 95<0.5 10<-0.169 14<0.194 -6 211<0.5 -31 -1 137<0.5 -8 8 8 10<-0.111 14<0.753 24 -7 -9 19 14<0.0284 -6 36 279<0.875 9<0.00549 2 -11 16 68<0.375 29<0.419 5<-0.543 -14 2 14<0.0211 -6 5<0.0138 26 -2 63<0.0312 35 -8 -9 23 324<0.5 -13 16\n\
397<0.5 62<1.64 317<0.5 74<0.875 378<0.875 415<0.5 4<0.0368 1<-0.546 7 -8 4<0.106 634<0.375 -2 -29 4<0.138 26<2.25 48<0.375 0 9 10 303<0.5 311<0.118 26<1.75 686<0.5 427<0.875 1 -15 -22 460<0.5 252<0.375 634<0.375 -4 18 13 164<0.5 -2 19 9 168<0.5 -16 14 -16 107<0.375 1<-1.33 -31 168<0.5 9<0.112 -16 9 14 8 4<0.315 9<0.087 -11 4<0.149 12 -9 -22 -18 -12 19\n\
162<0.5 800<0.5 47<1.15 242<1.13 442<0.5 452<0.5 272<0.875 804<0.5 218<0.875 447<0.5 344<0.375 704<0.5 801<0.5 964<0.375 36<0.25 43<0.375 1 54<0.299 -8 10 41<0.5 43<0.875 29<0.184 465<0.375 416<0.375 -6 18 15 164<0.5 106<0.5 8 -20 -6 5 -12 167<0.5 36 -10 -20 24 12 13 24<0.827 118<0.5 -8 11 33 17 -15 19 -15 13 208<0.875 24<1.31 -19 5 355<0.875 -7 26 24 29\n\
273<0.875 4<0.386 252<0.375 383<0.375 303<0.5 48<0.375 3<0.0542 90<0.5 547<0.5 -1 21 -13 42<1.13 43<0.875 4<0.118 5 4<0.172 -3 52<0.5 9<0.0573 0 6 -4 295<0.5 81<0.5 3<0.18 58<0.5 -8 15 71<0.5 262<0.5 12 -6 -2 -20 -11 -9 28<-0.012 -7 224<0.5 -1 21 4<0.138 -1 16 11 -11 3<0.18 14 20<0.45 -17 3<0.596 32<1.93 223<0.5 0 15 -23 9<0.087 11 -15 26\n\
14<0.311 484<0.5 397<0.5 1121<0.5 950<0.875 400<0.5 536<0.875 475<1.13 240<0.875 693<0.5 0 3<0.439 45<0.169 20 -5 -17 -9 -20 7<0.146 45<0.169 709<0.5 18<0.35 3 -26 3 7 15 9 17 17 20 -23 7<0.179 29<0.0552 416<0.375 187<1.13 24<0.363 256<0.375 782<0.5 7<0.0494 10 94<0.5 5 -3 -16 -19 41<0.5 15<-0.163 0 -19 20 12<0.35 6 -24 -19 45<0.747 3<0.0258 -30 -4 7 17\n\
5<-0.159 9<0.0522 196<0.375 61<0.822 21<0.25 -6 -17 5 12 653<0.5 463<0.375 -3 13<0.067 33 -2 21 452<0.5 291<0.5 9<0.0118 64<0.5 656<0.5 -10 13 61<0.625 229<0.5 197<0.875 1 12 -9 -13 213<0.5 206<0.375 728<0.375 479<0.5 25<0.0554 2 21<2.25 207<0.875 21<1.25 -1 -14 13<0.0048 -11 17 14 -11 30<-0.175 16 -14 13<0.0232 5<-0.0305 5<-0.0804 4 83<0.5 47 -4 -6 -2 9 15 27\n\
10<-0.124 34<0.5 13<0.0749 41<0.5 87<0.5 19<0.152 -1 12 19<0.0539 31<2.25 4 28 23 17 10<-0.397 -22 10<-0.169 11<0.396 30 1 56<0.875 -2 19 321<0.5 0 -18 93<1.35 246<0.5 10<-0.0293 87<0.5 102<0.375 271<0.5 581<0.5 243<0.5 0 17 -15 12 -6 34<0.5 35<0.25 -5 8 -14 13<0.00751 36<0.25 5 -7 19<0.02 -14 11<0.0672 40<0.5 -2 -21 0 36<0.25 -8 44 10<-0.0293 -2 24\n\
572<0.5 14<0.311 1099<0.5 8<0 17<0.125 33<0.5 1 92<0.5 325<0.5 5 -24 21 755<0.375 882<0.5 -1 16 14 11<0.112 189<0.5 199<0.5 356<0.5 546<0.5 2 -21 -21 34<0.5 -8 12 17<0.978 1 -33 32<1.18 -14 11 12 117<0.375 69<1.13 17<1.46 353<0.875 536<1.13 362<0.5 8<0.133 2 11 -18 -17 -20 417<0.375 20<0.75 19 6 14<0.753 -24 6 -16 199<0.5 38<0.5 3 -14 11 20\n\
5<0.0138 17<1.14 405<0.5 172<0.5 575<0.5 330<0.5 5<-0.159 30<-0.175 5<-0.212 4 -10 94<0.5 15<-0.0343 15<-0.073 15<-0.3 9 -10 51<0.5 29 -8 -6 313<0.5 -16 9 15<0.0852 491<0.5 2 -11 144<0.5 -9 19 7 20 98<0.5 16 5<-0.245 -13 4 -15 98<0.5 370<0.5 -9 17 15<-0.699 14 -2 99<0.5 15<-0.241 393<0.5 38<0.5 -8 469<0.375 2 -18 22 547<0.5 5 -12 172<0.5 -7 15\n\
15<-0.493 103<0.5 204<0.875 -8 17 117<0.875 17<1.14 9 -7 20 10<0.00309 411<0.375 6<0.9 6<0.896 0 59<0.5 109<0.5 -11 3<0.23 -5 14 15 10<-0.111 17<0.671 19<0.0539 5 107<0.375 -7 17<0.335 6 9<0.0699 -19 10 3<0.255 19 17<1.06 14 15<-0.3 -11 10<-0.233 10<-0.289 6<0.934 10 -8 18 9<0.0317 17 -10 369<0.375 -5 23 6<0.864 13 -13 154<0.5 42<0.375 207<0.375 -15 11 7 7\n\
148<0.875 19<0.324 359<0.5 841<0.5 373<0.375 717<0.375 718<0.875 644<0.5 280<0.875 5<-0.0804 138<0.5 1 256<0.875 708<0.5 -7 6 5<-0.284 -16 13 10<0.00309 2<-2.33 206<0.875 91<0.5 1 33<0.5 -14 8 -17 403<0.5 170<0.5 -6 13 19<0.0767 14 -15 1 -11 5<-0.284 -17 13 -18 20 -18 -25 22 10<-0.0715 236<0.5 123<0.5 -8 2<-2.8 20<0.95 11 -14 25<0.0554 17 1 -17 52<0.5 13 -3 -16\n\
10<-0.259 20<0.65 7 -9 267<0.5 205<0.375 796<0.5 245<0.5 447<0.5 1<-2.26 10<0.0889 121<0.5 644<0.5 63<0.171 1016<0.5 550<0.5 10<-0.124 10<-0.153 -7 31<0.25 5<-0.185 -5 31 4 10<-0.0715 -11 -2 16 24 39<0.5 -15 9 -20 5 79<0.5 -9 14 1111<0.5 284<0.375 773<0.5 395<0.5 386<0.5 5<-0.159 34<0.5 -13 1 3 -10 55<0.5 22 -12 -18 -10 5<-0.0633 -6 41 13 22 24 13 -15\n\
1<-3.36 265<0.5 22<0.0667 10<-0.0584 94<0.5 -3 18<0.65 -2 28 -14 -16 25 15<-0.3 29<0.0552 97<1.39 -3 -15 13 18<0.35 647<0.5 214<0.5 94<0.5 29<0.728 656<0.5 3 24 24 10<-0.0841 46<1.27 460<0.5 8 -6 -16 -10 10<-0.0966 -19 5 83<0.5 23 -10 10<-0.0293 18<0.75 -2 154<0.5 289<0.5 59<0.5 240<0.875 2 18 3<0.0542 -13 23 -16 15<-0.0343 10 -12 22<1.67 269<0.5 -12 8 10\n\
441<0.5 214<0.5 289<0.5 652<0.5 809<0.5 304<0.875 253<0.375 0<-0.248 645<0.5 25<1.25 93<1.92 2 -10 -18 19 225<0.5 41<0.5 245<0.5 79<0.5 161<0.5 65<0.5 0 -5 -21 15<-0.38 13 -4 83<0.5 -33 4 79<0.5 15<-0.11 8 50<0.375 25<0.969 -1 21 48<0.375 433<0.5 -22 9 5 10 -16 15<-0.699 11 -9 12 15 12 15<0.00437 19 -9 79<0.5 15<-0.163 -20 3 25<1.48 17 -17 -33\n\
161<0.5 43<1.13 227<0.5 4<0.445 347<0.375 543<0.5 452<0.5 1091<0.5 191<0.5 589<0.5 290<0.5 29<1.55 249<0.5 732<0.375 311<0.118 17<1.78 17<1.3 736<0.375 196<0.875 -1 10 -11 20<0.35 14 31<1.25 -9 5 4 -12 20 135<0.875 29<0.251 -5 21 19 31<1.25 18 4<0.0818 14 -8 4 20 54<0.613 -16 11 23 20 23 -16 44<0.943 -15 20 13<0.113 24 -5 71<0.5 12 -10 356<0.5 27 -6\n\
7<0.126 163<0.5 213<0.5 890<0.5 444<0.5 1005<0.5 390<0.5 292<0.5 76<0.5 -1 -5 20 49<0.875 24 -8 23 18 26 23<0.6 29<0.0263 -18 16 7<0.0429 15<-0.00154 61<0.365 2<-3.97 -10 57<0.5 31 -9 -4 209<0.875 32 -5 14<0.0211 -9 131<0.5 22<0.533 7<0.0643 39 4 -2 7<0.0765 -13 16 15 18<0.35 17<0.234 207<0.875 -15 15 2<-3.2 -9 11 350<0.875 610<0.375 69<0.875 -14 -1 16 19\n\
790<0.5 6<0.9 6<0.896 6<0.794 482<0.5 111<0.375 33<0.5 215<0.875 69<0.875 671<0.5 163<0.5 2 -16 -18 106<0.5 -7 17 23<1.27 30 0 66<0.5 58<0.5 287<0.5 564<0.5 313<0.5 367<0.5 1 -17 -13 -30 15 23<2.53 -11 18 18 -13 20 21<1.25 6<0.825 -9 523<0.375 -2 13 6 40<0.5 10 -10 647<0.5 33<0.5 40<0.5 -3 90<0.5 23<1.73 12 1 -2 66<0.5 -8 27 -24 -27\n\
266<0.5 8<-0.208 48<0.875 14<0.311 29<0.419 -12 9 5 70<0.5 -3 14 806<0.5 361<0.5 14<0.00957 70<0.5 28<0.0742 294<0.5 0 -12 95<0.5 86<0.375 0<-0.0267 -4 31 1 -8 159<0.375 28<0.0742 522<0.375 0<-0.0638 16<-0.325 22 1 36<0.25 23 -11 -12 34<0.5 -16 15 -7 1113<0.5 552<0.5 147<1.13 242<1.13 29<1.55 -2 11 184<0.5 20 -10 8<-0.0091 -10 29 15<-0.00804 26 -5 27 20 26 28\n\
8<0.0794 15<0.0163 356<0.5 8<0 307<1.13 31<1.25 303<0.5 780<0.5 8<-0.208 191<0.5 7<0.0694 1 22<0.0667 15 2 -16 7<0.0333 102<0.375 242<0.875 1 -16 9 -2 -14 9 47<0.529 112<0.375 15<-0.3 4 -9 10 7<0.0333 -8 18 22 22<1 249<0.5 15<-0.11 15<-0.699 -7 112<0.375 7<0.0304 -4 24 -13 7<0.0915 -5 23<1.33 29 -4 -16 -9 7<0.0494 1 -18 754<0.375 160<0.673 2 21 26 -9\n\
17<1.14 354<0.375 37<0.5 573<0.5 2<-0.97 135<0.375 -2 2<-3.07 -3 11 7 13 243<0.5 201<0.5 906<0.375 1053<0.5 -4 19 18 188<0.189 9<0.112 42<0.375 -4 13 11 -21 197<0.375 2<-3.33 -16 17 -16 61<0.217 135<0.875 13 0 -9 108<0.392 176<0.875 252<0.375 440<0.5 21<2.25 42<0.375 135<0.875 670<0.5 1 -29 -11 1050<0.5 6 -19 199<0.5 -5 42<0.875 21 -10 -26 14 137<0.5 1 -19 16\n\
19<0.209 664<0.5 26<0.25 11<0.519 642<0.5 11<0.396 2 -6 11<0.243 389<0.5 118<0.5 30 6 -3 -10 13<0.133 6 43<0.375 30 -6 132<0.5 310<0.375 30<-0.603 -17 251<0.5 13<0.0538 11<0.192 825<0.5 57<0.5 -7 4 24 -14 13<0.067 10 20<0.45 16 -3 77<0.5 13<0.113 11 -9 19 184<0.5 -2 15<-0.073 43 -2 599<0.5 232<0.375 61<0.898 3 20 24 -9 23 43<1.13 991<0.5 -7 18 13\n\
319<0.5 111<0.375 252<0.375 112<1.13 21<2.25 72<1.13 321<0.5 1029<0.5 360<0.5 15<-0.493 73<1.13 82<0.5 -1 -23 -25 128<0.375 1 -5 80<0.5 3 22 -18 147<0.375 1 126<0.5 -25 7 126<0.5 20 -8 147<0.875 36<0.25 145<0.5 6<0.825 10 68<0.875 9<0.0699 15 -6 -11 -11 107<0.375 6<0.354 428<1.13 14 -11 -15 228<0.5 -5 20 80<0.5 18 -8 -12 -8 137<0.5 921<1.13 17 -10 -6 18\n\
329<0.5 359<0.5 212<0.5 569<0.5 81<0.5 273<0.875 142<0.5 292<0.5 362<0.5 768<0.5 0<0.236 2<0.0621 509<0.5 0 39<0.5 9 0<0.0428 -16 4 46<1.82 39<0.5 10 -12 15 22<0.467 177<0.375 107<0.375 -5 168<0.5 11 -14 17 8<-0.122 -9 573<0.5 197<0.375 45<0.28 21 56<0.875 9 -15 0 -9 -15 16<-0.15 5 -19 -21 218<0.375 -19 7 -24 40<0.5 0<-0.327 19 5 -23 11 22 22 -19\n\
318<0.5 0<-0.783 649<0.5 -12 19 161<0.5 1052<0.5 10<-0.259 0<0.00755 160<0.419 46<1.7 463<0.375 -12 14 10 15 6 339<0.375 1060<0.5 110<0.875 28<-0.0425 621<0.375 39<0.5 10<-0.0715 -12 10<0.00309 0<-0.126 -5 0<-0.00999 35 -3 -14 0<-0.126 323<0.5 109<0.5 658<0.5 12 -13 -10 -10 46<1.18 10<0.0889 -1 17 19 -21 8<-0.315 -8 245<0.5 0 19 229<0.5 10 -15 21 15 20 261<0.5 29 -8 14\n\
8<0.0794 8<-0.315 70<0.5 490<0.5 438<0.5 88<0.5 18<0.45 11 8<-0.449 18<0.85 -6 67<0.5 -4 11 8 -13 -16 -15 672<0.5 -3 19 142<0.5 807<0.5 366<0.5 411<0.375 516<0.375 922<0.875 116<0.375 861<0.5 18<0.75 96<0.5 18<0.35 0 -4 5 134<0.5 505<0.5 0 13 14 17 -6 17 57<0.5 -20 5 22<1.47 140<0.375 70<0.5 268<0.5 20 -7 -6 -5 -17 22 -22 209<0.375 20 -5 -11\n\
6<0.9 6<0.896 6<0.731 53<0.875 0 367<0.5 8 -16 367<0.5 23<0.467 46<0.804 15<0.0852 -19 14 4 236<0.5 863<0.5 2<0.0621 186<0.875 0 -13 -8 15 2<-3.71 12 2<-2.33 -21 118<0.5 -15 10 13 8<0 39<0.5 24 56<0.875 10 36<0.25 15<-0.163 -7 16 -13 -14 8<0.0405 751<0.375 15<-0.3 2 51<0.5 23<2.53 23<2 437<0.5 -3 12 8 -9 -7 -19 133<0.5 4 36<0.25 -11 6\n\
8<-0.208 70<0.5 110<0.875 -9 18 11<0.27 12 -8 60<0.375 772<0.5 318<0.5 198<0.5 801<0.5 883<0.5 11<0.27 11<0.192 283<0.875 103<0.5 -1 23<2.53 2 36<0.35 4 34 24<0.686 11<0.15 7 32 -12 20<0.95 20<0.75 30<-0.0461 12 -16 19 67<0.5 -13 89<0.5 3 -10 23<0.933 -4 8<-0.0516 20<0.55 36 -6 89<0.5 1 23<1.27 29<0.809 30 -9 24<0.0353 13 -2 21 -20 -13 12 -12 10\n\
8<0.0794 1034<0.5 101<1.13 329<0.5 274<0.375 893<0.5 453<0.5 34<0.5 11<0.0672 152<0.5 1045<0.5 -4 22 21 8<0 8<-0.0091 17 459<0.5 38<0.5 63<0.171 132<0.5 7 -7 -14 0 -9 21<0.25 29 3 8<-0.0516 6<0.769 8<-0.208 73<0.875 2 -19 -7 3 21<0.25 61<0.418 467<0.875 55<0.5 -4 -11 20 9 11<0.304 305<0.375 4 -13 -5 14 19 -19 20 18 -17 100<0.5 55<0.5 -13 5 16`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.54,"further":0.44,"lean":0.3};
