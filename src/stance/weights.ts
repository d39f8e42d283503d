// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.006140076299806969\n\
bias 94 -75 -37\n\
voice-confidence -104 56 57\n\
unnamed 127 -56 -75\n\
target:favor- 44 -65 10\n\
target:against- 59 12 -75\n\
side:own 100 -19 -81\n\
via:carried|in 117 -83 -40\n\
holder:person -49 26 30\n\
via:name|in -58 28 31\n\
sum:against -7 -29 34\n\
references:1 40 -31 -14\n\
mode:indirect 56 -17 -41\n\
sum:favor -19 31 -16\n\
side:free 46 -44 -5\n\
target:against+ -43 38 9\n\
target:favor-|narration 56 -21 -38\n\
side:other -13 -22 34\n\
target:favor+ -58 51 5\n\
present:true 28 -10 -19\n\
via:affiliate|out 55 -32 -24\n\
mode:indirect|side:own 68 -14 -59\n\
holder:group 103 -54 -55\n\
references:2 41 -23 -19\n\
present:false 48 -27 -23\n\
target:against-|narration 51 -19 -38\n\
extent 21 -9 -16\n\
via:previous|in 89 -63 -32\n\
form:name 13 14 -24\n\
rivals:0|side:other -55 -5 57\n\
holder:institution 70 -32 -39\n\
link:owner(plain)|name 21 -79 58\n\
rivals:2|side:free 29 -53 21\n\
nested:false 17 -8 -7\n\
target:against+|narration -48 24 19\n\
mode:narration -1 -29 31\n\
mode:narration|side:free -1 -29 31\n\
holder:narrator -1 -29 31\n\
outside|mode:narration -1 -29 31\n\
references:3+ 39 -29 -11\n\
rivals:1|side:own 42 -7 -37\n\
mode:indirect|side:other -21 -6 29\n\
rivals:1|side:other -23 -7 29\n\
mode:act 54 -20 -34\n\
outside|mode:act 54 -20 -34\n\
cue:say -26 16 7\n\
role:subject|own|in 20 17 -37\n\
nested:true 67 -32 -42\n\
rivals:1|side:free 10 -28 14\n\
rule:effect.noun-patient:-|in 28 33 -62\n\
rule:tone.sentence:+|in -7 -14 22\n\
rivals:2|side:own 47 -19 -34\n\
role:owner|other|in -2 -33 33\n\
rivals:0|side:free -21 32 -16\n\
clause:object:main| -17 25 -8\n\
target:favor-|indirect -3 -16 20\n\
target:favor-|direct 24 -22 -4\n\
rivals:3+|side:other 45 -1 -46\n\
verb:object:none|none 16 10 -28\n\
verb:subject:none|none -8 -17 24\n\
role:owner|free|out -11 -25 32\n\
link:owner(plain)|'s -20 28 -9\n\
rule:tone.sentence:-|other -16 -10 23\n\
rule:tone.sentence:-|narration -27 33 -7\n\
role:subject|other|in 2 -27 24\n\
clause:clause:main| -10 14 -4\n\
verb:clause:none|none 20 -32 11\n\
link:subject(plain)| -1 -17 15\n\
via:self|in 38 2 -46\n\
role:subject|other|out 45 -29 -18\n\
role:owner|own|in -16 33 -21\n\
word:subject:say 48 -35 -18\n\
target:against-|indirect 16 0 -20\n\
holder:party 20 -5 -16\n\
verb:subject:effect- 7 20 -29\n\
clause:subject:ing| 18 14 -37\n\
target:favor-|act -35 -7 35\n\
rule:bond.partner:+|other -18 42 -29\n\
target:favor+|narration -43 17 19\n\
verb:clause:none|past -1 14 -14\n\
link:owner(effect-)|name 30 -51 17\n\
rule:tone.near:+|in 5 9 -16\n\
rule:tone.sentence:-|own -2 28 -28\n\
role:patient|free|out 65 -13 -56\n\
role:partner|own|in 73 -54 -21\n\
mode:direct 3 -13 11\n\
via:name|out 15 -9 -6\n\
rule:tone.near:+|other -18 20 -5\n\
sum:tone+ -2 9 -6\n\
verb:complement:none|past 9 6 -18\n\
rule:bond.partner:+|in 21 11 -33\n\
rule:tone.sentence:+|out -11 19 -12\n\
word:clause:say -15 22 -10\n\
via:pair|in -6 60 -57\n\
clause:subject:main| 11 1 -12\n\
link:object(plain)| -17 -22 32\n\
rivals:3+|side:free 35 -12 -29\n\
via:affiliate|in 0 -24 22\n\
rule:tone.near:-|in 4 -14 13\n\
target:against+|mixed -33 13 15\n\
clause:subject:conditional|if 1 -52 48\n\
mode:mixed|side:own 46 -7 -43\n\
clause:complement:main| -13 -2 15\n\
role:partner|other|in -17 45 -32\n\
rule:bond.partner:+|own 41 -58 13\n\
outside|mode:indirect 19 3 -26\n\
mode:mixed 22 -6 -18\n\
verb:object:none|present 0 17 -19\n\
verb:subject:effect+ 13 15 -30\n\
rule:tone.sentence:-|indirect 1 18 -20\n\
cue:add -33 6 21\n\
rule:bond.partner:+|direct 34 8 -44\n\
mode:direct|side:free 21 -8 -14\n\
verb:subject:none|present -12 5 9\n\
rule:tone.near:-|narration 4 13 -20\n\
rule:tone.near:-|act -23 -23 41\n\
clause:subject:ing|in -32 61 -30\n\
verb:object:volition|none 29 4 -35\n\
rule:effect.noun-patient:-|free 31 9 -45\n\
mode:direct|side:other -7 -9 15\n\
path:subject(plain)|out 5 11 -20\n\
rule:effect.noun-patient:-|other -40 39 -3\n\
link:owner(evaluation+)|'s -22 45 -25\n\
via:pronoun|in 0 -14 17\n\
rule:tone.sentence:-|in -12 10 2\n\
rule:effect.agent:-|direct -40 5 34\n\
rule:tone.clause:-|indirect 29 -15 -17\n\
role:patient|other|out -37 -29 60\n\
via:event|out 3 -29 22\n\
path:none|out 33 -14 -21\n\
rule:tone.sentence:-|out 14 -12 -4\n\
rule:evaluation.copula:+|in -16 34 -21\n\
rule:tone.clause:-|in -19 1 18\n\
verb:subject:plain -4 -9 9\n\
role:object|free|in 36 -39 -1\n\
word:subject:be -7 17 -13\n\
mode:act|side:other 23 -1 -23\n\
rule:effect.owner:-|in -25 4 16\n\
rule:tone.near:+|indirect -17 10 3\n\
rule:tone.near:+|out 9 5 -17\n\
cue:announce -16 -33 42\n\
verb:object:none|past -15 11 5\n\
verb:clause:plain 4 -9 2\n\
word:owner:sanction 37 -41 1\n\
sum:silent -3 8 -7\n\
cue:state -44 20 20\n\
rule:tone.clause:-|own -17 34 -21\n\
rule:tone.clause:+|out 6 17 -26\n\
role:owner|free|in 5 -22 14\n\
rule:effect.noun-patient:-|direct 26 18 -47\n\
link:modifier(plain)| 13 -32 14\n\
rivals:2|side:other 14 -14 -4\n\
rule:bond.partner:+|free 7 19 -30\n\
clause:subject:to|to 10 -13 1\n\
rule:tone.near:-|free 9 -13 2\n\
cue:warn -16 -41 56\n\
cue:accord 21 11 -35\n\
role:complement|own|in 0 21 -26\n\
rule:demand.object:-|agent:holder -35 18 15\n\
rule:tone.clause:+|narration -29 22 2\n\
verb:subject:none!|present -26 -1 23\n\
rule:effect.noun-patient:-|narration 24 16 -46\n\
cue:tell -32 4 24\n\
rule:tone.near:+|free -14 13 -1\n\
rule:tone.sentence:+|direct 0 13 -12\n\
link:owner(plain)|demonym 2 17 -20\n\
path:none|in -10 -8 14\n\
rule:tone.sentence:-|direct 0 -13 10\n\
outside|mode:mixed 41 -26 -19\n\
target:against+|act 31 -20 -17\n\
rule:bond.partner:+|indirect 11 13 -27\n\
verb:clause:attitude- 18 5 -27\n\
cue-distance 2 -7 0\n\
role:modifier|other|in 25 -30 -2\n\
clause:subject:participle| 17 8 -30\n\
rule:effect.agent:+|narration 18 -34 9\n\
verb:subject:none!|none -15 -29 40\n\
form:adjective 16 -2 -17\n\
verb:object:cause 3 14 -20\n\
rule:attitude.agent:-|out 23 0 -28\n\
rule:tone.clause:+|in -16 1 12\n\
rule:effect.agent:+|in -7 -16 22\n\
clause:clause:conditional|if 43 -38 -9\n\
target:against-|mixed -9 23 -18\n\
verb:subject:grow+ -19 3 14\n\
rule:tone.clause:-|other 6 -18 11\n\
rule:demand.object:-|other -25 7 17\n\
word:complement:be -18 13 1\n\
word:owner:ally 16 -51 31\n\
verb:complement:cause -21 -5 21\n\
word:owner:policy -13 -39 46\n\
mode:indirect|side:free 13 -1 -16\n\
verb:object:future|present 21 -30 6\n\
link:subject(effect-)| -17 10 4\n\
rivals:0|side:own -19 28 -16\n\
verb:subject:plain! -6 -15 19\n\
role:object|free|out 28 -7 -27\n\
link:complement(plain)|between 29 0 -34\n\
rule:effect.owner:-|other 12 -21 2\n\
via:event|in 16 -13 -8\n\
rule:tone.near:-|other -7 -3 10\n\
role:topic|other|in 20 1 -25\n\
target:favor+|direct 2 10 -16\n\
clause:object:to|to 10 -12 2\n\
link:owner(bond+)|name 36 0 -40\n\
mode:mixed|side:other -10 -9 18\n\
form:people -2 -25 23\n\
word:clause:be 14 -9 -7\n\
role:object|own|in -26 2 17\n\
verb:complement:grow+ 10 12 -25\n\
clause:clause:to|to 16 -4 -15\n\
verb:clause:attitude+ 16 -24 3\n\
clause:subject:relative| 37 -20 -22\n\
cue:point -39 13 22\n\
role:patient|own|in 13 25 -42\n\
path:subject(attitude-)|out 27 -18 -15\n\
verb:attribute:plain 15 -19 3\n\
rule:effect.agent:-|in -8 -14 18\n\
rule:tone.near:+|direct -1 11 -10\n\
role:complement|other|in -12 13 -2\n\
rule:effect.owner-patient:-|agent:other -1 30 -32\n\
link:complement(plain)|by -22 -11 30\n\
rule:evaluation.modifier:-|other 3 -36 30\n\
rule:tone.sentence:+|other 4 -10 6\n\
rule:demand.object:-|own 31 -23 -14\n\
role:partner|free|in 27 3 -34\n\
rule:effect.patient:-|direct 25 6 -37\n\
rule:attitude.self:-|in -30 20 5\n\
rule:grow.agent:+|other -17 48 -33\n\
cue:claim -16 -29 39\n\
clause:object:ing| -20 -2 19\n\
mode:direct|side:own -12 0 10\n\
rule:attitude.self:-|agent:holder -36 4 28\n\
rule:effect.owner:-|narration -23 -9 29\n\
target:favor-|mixed 11 -14 2\n\
path:subject(plain)>clause(plain)|out -26 7 14\n\
rule:tone.near:-|own -15 1 12\n\
role:complement|other|out 11 3 -18\n\
rule:tone.clause:-|free 7 -15 4\n\
cue:describe -46 17 27\n\
path:subject(effect-)|out 28 -10 -23\n\
verb:object:demand -2 -34 32\n\
rule:attitude.agent:-|other 11 19 -35\n\
role:topic|free|in 17 7 -28\n\
verb:clause:plain! 12 7 -20\n\
verb:object:effect+ 9 10 -21\n\
cue:report 38 -7 -36\n\
path:complement(plain)|out 16 -16 -6\n\
path:complement(cause)|in -36 23 8\n\
word:clause:think 45 -19 -30\n\
rivals:3+|side:own 33 -29 -9\n\
link:attribute(plain)| -31 -6 33\n\
verb:object:effect- 2 13 -16\n\
rule:effect.agent:+|other -19 -8 23\n\
rule:obligation.subject:-|other -34 -3 35\n\
role:complement|free|out 13 -13 -4\n\
word:clause:announce 20 -36 11\n\
verb:subject:cause -14 4 6\n\
target:against-|direct 6 0 -10\n\
word:owner:people 7 40 -50\n\
rule:tone.clause:+|free -13 15 -5\n\
path:subject(plain)>clause(plain)>clause(plain)|in -28 12 13\n\
link:partner(plain)|between 39 -24 -19\n\
clause:subject:that| 14 -6 -10\n\
rule:effect.noun-patient:-|act -46 -4 47\n\
rule:attitude.agent:-|free 14 0 -19\n\
path:subject(plain)|in -11 2 5\n\
word:subject:support 45 -32 -18\n\
verb:subject:volition|none 9 -15 6\n\
word:partner:relation 27 4 -35\n\
rule:attitude.agent:+|out 18 2 -24\n\
clause:subject:ing|by -5 -33 38\n\
cue:urge -49 30 14\n\
verb:subject:possibility|present 20 -23 -3\n\
rule:effect.noun-patient:-|own 27 -4 -29\n\
link:partner(plain)|with -19 28 -14\n\
verb:subject:future|present 17 -13 -9\n\
rule:tone.near:+|act -19 26 -11\n\
verb:clause:grow+ -3 19 -19\n\
verb:subject:attitude+ -14 -5 16\n\
rule:effect.agent:-|free -9 -13 17\n\
word:owner:program -8 36 -34\n\
rule:attitude.owner:-|agent:holder -23 -10 28\n\
rule:attitude.self:-|agent:other 39 -1 -42\n\
link:subject(effect+)| 5 9 -16\n\
role:owner|other|out 4 -16 11\n\
word:subject:!be -17 25 -13\n\
word:object:make -27 2 21\n\
verb:object:attitude+ -3 21 -20\n\
link:partner(bond+)|with -16 -8 21\n\
rule:evaluation.verb:+|in -18 30 -15\n\
verb:complement:none|present 2 6 -8\n\
rule:grow.partner:+|other -29 37 -10\n\
link:object(cause)| 4 -27 20\n\
rule:obligation.subject:-|indirect -33 -8 38\n\
rule:effect.agent:+|direct -11 -10 20\n\
rule:tone.clause:-|direct 3 10 -16\n\
rule:effect.patient:-|agent:other -19 27 -11\n\
verb:clause:demand 20 -17 -6\n\
via:polity|in 0 19 -21\n\
rule:demand.object:-|direct 4 17 -22\n\
cue:stress -20 33 -17\n\
rule:effect.owner-patient:-|indirect -10 -17 25\n\
verb:complement:ability|present 25 6 -34\n\
rule:demand.object:-|agent:other 23 -20 -5\n\
word:clause:continue -27 12 9\n\
rule:tone.sentence:+|mixed 8 -17 5\n\
rule:attitude.owner:+|other -17 33 -20\n\
rule:effect.patient:+|other -27 13 11\n\
verb:complement:attitude- 11 4 -18\n\
link:object(effect+)| 21 -28 3\n\
verb:subject:none!|past -22 31 -14\n\
word:subject:withdraw -13 -26 39\n\
rule:effect.owner:-|free -13 18 -9\n\
rule:cause.event-patient:-|agent:holder -41 -1 40\n\
rule:evaluation.verb:-|narration -42 0 39\n\
rule:tone.sentence:+|free -2 -7 8\n\
rule:tone.clause:+|direct 2 10 -15\n\
rule:tone.near:-|out 5 2 -8\n\
verb:clause:future|present 7 9 -20\n\
verb:clause:none|present -1 -6 6\n\
link:topic(plain)|of -26 19 2\n\
rule:tone.sentence:+|indirect -9 4 4\n\
rule:obligation.subject:-|in -12 -13 21\n\
rule:attitude.owner:-|other 12 -23 9\n\
link:partner(bond+)|between 11 -24 8\n\
word:owner:nation -31 47 -18\n\
rule:evaluation.noun:+|indirect -28 4 22\n\
rule:effect.agent:-|narration 19 -15 -8\n\
link:partner(bond+)|- 38 -16 -25\n\
link:complement(plain)|in -8 -16 20\n\
rule:effect.owner-patient:-|agent:holder -21 -17 38\n\
rule:evaluation.verb:+|own -42 47 -6\n\
verb:subject:attempt -16 -4 17\n\
word:owner:authority -52 -2 48\n\
word:partner:cooperation -3 33 -31\n\
link:subject(attitude+)| 15 -12 -5\n\
role:patient|other|in -16 23 -10\n\
rule:effect.patient:-|in 8 7 -19\n\
rule:bond.partner:+|out 15 -8 -9\n\
rule:effect.noun-patient:-|mixed 29 3 -34\n\
verb:subject:effect-! -33 29 1\n\
link:subject(cause)| 4 -13 7\n\
clause:object:that| -19 3 13\n\
rule:grow.agent:+|own 40 -32 -6\n\
rule:evaluation.noun:-|free -40 -12 47\n\
rule:grow.agent:+|in 23 4 -28\n\
path:subject(grow+)|in -8 -26 29\n\
role:subject|own|out -7 -21 20\n\
rule:attitude.agent:-|narration -4 17 -18\n\
word:clause:tell 10 16 -31\n\
clause:attribute:main| -14 15 -3\n\
rule:tone.clause:-|narration -14 14 -5\n\
rule:idiom.near:-|other -19 -14 30\n\
word:complement:hold 24 8 -36\n\
target:favor+|mixed 10 12 -26\n\
mode:act|side:free 36 -21 -17\n\
rule:grow.agent:+|indirect -8 33 -26\n\
clause:subject:adverbial|after 7 -30 18\n\
verb:complement:effect- -15 12 1\n\
link:complement(plain)|to 9 6 -19\n\
word:owner:power 2 -44 39\n\
role:topic|other|out -21 12 3\n\
path:topic(plain)>complement(plain)|out -34 14 13\n\
link:owner(friend+)|'s 30 -32 0\n\
clause:subject:relative|that 16 -20 -2\n\
word:subject:play -41 -11 51\n\
link:complement(grow+)|with -23 36 -17\n\
rule:evaluation.noun:-|in -15 -27 37\n\
cue:talk 41 -11 -35\n\
rule:attitude.agent:-|in 6 10 -20\n\
rule:evaluation.noun:+|direct 10 -24 12\n\
word:owner:withdrawal 30 -13 -20\n\
rule:tone.sentence:+|narration -10 2 5\n\
sum:tone- -3 -1 4\n\
rule:evaluation.modifier:-|indirect 3 -31 28\n\
word:partner:talk -15 -19 29\n\
clause:complement:that|that -12 2 7\n\
rule:bond.partner:+|narration 20 -16 -8\n\
rule:effect.patient:+|indirect 26 -2 -26\n\
role:partner|free|out 15 -4 -18\n\
word:owner:regime -33 -25 59\n\
word:owner:deal 13 9 -26\n\
word:complement:make 14 7 -26\n\
rule:evaluation.modifier:-|direct -30 15 12\n\
verb:object:attitude- -7 -11 15\n\
clause:subject:relative|which 4 13 -19\n\
link:subject(evaluation+)| 10 -29 17\n\
verb:clause:obligation|present 1 -24 21\n\
link:owner(plain)|of -9 14 -9\n\
rule:evaluation.copula:-|in -7 -15 18\n\
path:subject(cause)|in -16 23 -11\n\
rule:effect.patient:-|free -3 26 -27\n\
word:subject:reach 0 30 -32\n\
rule:attitude.owner:-|agent:other 31 -16 -19\n\
word:partner:deal 27 -31 1\n\
word:owner:country -1 -22 22\n\
rule:tone.near:-|indirect 5 -8 1\n\
cue:write -4 -28 27\n\
word:subject:discuss 27 9 -37\n\
link:patient(effect-)|against 13 8 -23\n\
word:subject:want -30 12 15\n\
rule:demand.object:-|agent:holder|other|indirect 10 15 -28\n\
word:owner:pressure -30 -15 45\n\
rule:attitude.agent:+|free 18 -10 -13\n\
rule:effect.owner:-|out 14 -14 -8\n\
link:owner(attitude+)|'s -6 19 -17\n\
target:favor+|indirect -8 -5 12\n\
path:owner(plain)>complement(plain)|out -17 -6 19\n\
verb:object:plain! 5 10 -17\n\
word:content:right -22 43 -26\n\
path:object(attitude-)|in -16 -15 26\n\
rule:reverse.patient:+|in -8 32 -26\n\
cue:believe 30 -15 -19\n\
verb:object:ability|present 28 -23 -8\n\
clause:object:participle| 24 -35 8\n\
cue:show 40 -15 -30\n\
path:subject(grow+)|out 27 -9 -20\n\
rule:effect.agent:-|indirect 7 -15 5\n\
word:object:put -21 -20 37\n\
clause:object:that|that 0 11 -11\n\
rule:friend.owner:+|in -7 -22 27\n\
cue:express -29 26 -1\n\
path:subject(attitude+)|in 12 -24 10\n\
rule:effect.owner-patient:+|other 18 -21 0\n\
rule:effect.owner:+|out 23 -27 1\n\
link:object(effect-)| -10 17 -10\n\
word:clause:seek 22 -25 -1\n\
verb:clause:ability|present 15 6 -22\n\
rule:inability.subject:-|in 3 -28 23\n\
word:complement:come 30 -18 -15\n\
word:subject:impose 16 -31 13\n\
verb:complement:future|present 18 -16 -4\n\
role:complement|free|in -11 6 1\n\
verb:clause:none!|present -8 -9 14\n\
word:clause:want 25 -19 -9\n\
verb:clause:effect+ -9 -8 13\n\
word:subject:become -43 1 36\n\
rule:demand.object:-|indirect 6 -14 6\n\
rule:demand.object:-|in 0 11 -11\n\
verb:subject:ability|present 2 12 -17\n\
word:partner:negotiation 5 -39 31\n\
rule:attitude.noun:-|other -2 -29 29\n\
clause:object:conditional|if 16 -28 7\n\
rule:tone.sentence:+|own -2 7 -8\n\
role:partner|other|out -13 19 -11\n\
word:patient:policy 43 -12 -33\n\
rule:attitude.self:+|indirect 14 11 -28\n\
verb:subject:ability|none -25 28 -9\n\
word:subject:take 8 7 -19\n\
rule:evaluation.copula:-|out 11 -23 9\n\
rule:idiom.sentence:-|free -8 -27 26\n\
verb:subject:volition|present -42 7 28\n\
word:complement:lead 35 -33 -5\n\
rule:attitude.noun:+|other -33 2 26\n\
word:subject:use -22 29 -13\n\
word:clause:go -30 26 -2\n\
path:subject(cause)|out 14 0 -20\n\
rule:evaluation.copula:+|direct 6 5 -16\n\
verb:clause:none!|none -20 -13 32\n\
rule:obligation.subject:-|direct 7 10 -20\n\
rule:tone.sentence:-|act 3 -16 9\n\
rule:tone.sentence:+|act 10 -17 3\n\
rule:attitude.self:+|other -16 28 -15\n\
rule:attitude.patient:+|in 12 13 -28\n\
word:subject:seek -9 -22 28\n\
rule:bond.partner:+|mixed -13 -15 27\n\
word:subject:commit -17 45 -30\n\
rule:tone.clause:-|act -4 -24 24\n\
word:object:take 13 -20 4\n\
rule:obligation.subject:-|free -7 -23 27\n\
word:subject:come 20 0 -23\n\
verb:complement:possibility|present 22 -9 -15\n\
rule:tone.clause:+|own 8 2 -14\n\
link:owner(attempt)|'s -34 -6 34\n\
rule:effect.patient:+|agent:other 20 -17 -5\n\
link:owner(effect+)|'s -9 29 -26\n\
rule:attitude.owner:+|in -6 17 -16\n\
verb:clause:volition|none -5 -13 16\n\
verb:clause:none!|past 10 12 -27\n\
word:owner:interest 31 -12 -24\n\
rule:effect.owner-patient:-|other 4 -16 8\n\
rule:tone.clause:+|other -9 9 -5\n\
rule:evaluation.modifier:-|out -15 -14 24\n\
word:topic:deal 37 -27 -13\n\
rule:demand.object:-|agent:side -24 14 5\n\
rule:effect.agent:-|out -8 -8 12\n\
word:object:call 3 18 -26\n\
verb:complement:break- -4 -20 18\n\
path:complement(plain)>clause(plain)|out -10 -14 20\n\
link:object(attitude+)| 11 9 -22\n\
word:patient:sanction -1 14 -14\n\
rule:effect.owner-patient:-|direct 2 15 -19\n\
rule:effect.agent:-|mixed -19 -12 25\n\
path:subject(demand)|out 31 -8 -30\n\
rule:idiom.sentence:+|in -24 5 15\n\
path:complement(plain)>clause(plain)|in -2 -14 12\n\
rule:effect.owner:-|indirect -6 13 -12\n\
verb:complement:plain! 4 -13 6\n\
rule:effect.owner-patient:-|agent:target -21 -13 30\n\
rule:attitude.owner:-|indirect -5 -13 17\n\
rule:effect.agent:+|indirect -8 13 -7\n\
word:object:announce 31 -21 -12\n\
rule:refusal.subject:-|own 3 25 -28\n\
verb:object:reverse -14 23 -13\n\
word:clause:fail 19 3 -24\n\
clause:complement:to|to 8 -4 -6\n\
clause:object:ing|for 0 25 -29\n\
rule:will.subject:+|other -31 35 -5\n\
rule:demand.object:-|free 1 12 -18\n\
path:owner(plain)>complement(plain)>clause(plain)|in -9 -19 25\n\
verb:clause:effect- 5 -10 2\n\
cue:emphasize -23 17 2\n\
path:owner(plain)>object(plain)|in 9 5 -18\n\
verb:object:evaluation+ 31 -32 -1\n\
word:object:give 6 -29 19\n\
rule:tone.near:+|mixed 8 -13 2\n\
rule:evaluation.noun:+|out -21 7 11\n\
rule:idiom.sentence:-|narration -34 -6 33\n\
rule:effect.agent:-|other -3 -12 11\n\
path:owner(effect-)>subject(plain)|out -44 23 14\n\
cue:condemn 16 8 -27\n\
path:owner(plain)>complement(plain)|in 4 -14 6\n\
path:subject(attitude-)|in -8 22 -15\n\
word:subject:decide 24 8 -34\n\
word:clause:!have 24 -4 -23\n\
rule:bond.state:+|in 24 0 -25\n\
rule:tone.sentence:-|mixed 1 -10 2\n\
rule:attitude.agent:+|in 1 -14 9\n\
rule:effect.patient:-|agent:holder -10 -19 27\n\
rule:effect.noun-patient:-|indirect -14 6 5\n\
clause:subject:adverbial|when 13 -25 8\n\
rule:evaluation.copula:-|own -23 -11 28\n\
word:subject:show -27 20 5\n\
rule:evaluation.copula:+|other 1 13 -17\n\
verb:subject:break- 16 -12 -9\n\
clause:complement:ing|of 26 -13 -16\n\
rule:effect.event-patient:-|agent:holder -32 -6 32\n\
link:complement(effect+)|with -1 20 -25\n\
link:subject(grow+)| 9 -1 -10\n\
path:owner(plain)>object(attitude+)|in -20 44 -28\n\
word:subject:reduce 13 10 -27\n\
link:object(demand)| -21 -4 22\n\
rule:attitude.agent:+|narration -8 -14 17\n\
rule:obligation.subject:-|own 21 3 -23\n\
rule:attitude.owner:+|agent:holder -24 25 -7\n\
cue:assert -26 -12 32\n\
role:subject|free|out 1 -5 2\n\
rule:evaluation.modifier:+|direct 18 -6 -18\n\
cue:reject -30 1 22\n\
via:pronoun|out 5 -7 0\n\
target:against+|direct -2 3 -6\n\
link:complement(effect-)|in 26 6 -34\n\
role:object|other|out -14 3 10\n\
word:clause:have 10 6 -21\n\
path:complement(attitude+)|in 16 -28 8\n\
word:clause:add 4 10 -18\n\
rule:attitude.agent:+|indirect 16 -11 -9\n\
rule:evaluation.copula:-|other 16 -11 -10\n\
word:complement:continue 3 28 -33\n\
rule:friend.copula:+|in 21 -22 -3\n\
link:complement(plain)|as -15 23 -12\n\
role:topic|own|in 14 -4 -15\n\
rule:tone.clause:+|indirect 7 3 -10\n\
rule:effect.owner:-|direct 6 -14 6\n\
word:subject:issue 35 -5 -33\n\
verb:object:effect-! 10 17 -30\n\
path:topic(plain)>complement(plain)|in 11 11 -26\n\
word:complement:meet -14 30 -21\n\
clause:object:relative|that 13 -2 -16\n\
rule:idiom.sentence:-|in -16 0 14\n\
word:owner:effort 4 -27 21\n\
verb:clause:cause -8 5 0\n\
rule:idiom.clause:-|other -14 -21 31\n\
clause:object:ing|in 21 -21 -5\n\
word:subject:fulfill -21 -24 43\n\
word:owner:government 0 17 -19\n\
rule:effect.owner-patient:+|agent:holder -26 18 5\n\
rule:tone.clause:-|mixed -14 5 6\n\
rule:reverse.agent:+|out 26 -11 -19\n\
verb:subject:evaluation- 17 -11 -9\n\
rule:cause.event-patient:-|agent:other 11 8 -22\n\
rule:evaluation.modifier:+|free 16 -6 -16\n\
word:subject:return 16 -24 6\n\
word:clause:note -18 2 13\n\
cue:tweet -25 -7 26\n\
link:patient(effect-)|of 19 9 -32\n\
rule:effect.noun-patient:-|agent:other 22 14 -38\n\
verb:clause:evaluation- -12 -7 15\n\
rule:effect.agent:+|own 14 -14 -4\n\
word:clause:!be 8 -17 6\n\
word:owner:approach -43 10 28\n\
word:clause:claim 5 -22 11\n\
word:subject:stand -12 41 -30\n\
word:object:say -25 8 17\n\
link:topic(plain)|in 12 -4 -11\n\
word:owner:activity -26 26 -5\n\
rule:evaluation.copula:-|free 17 -16 -4\n\
word:subject:warn 28 -10 -19\n\
cue:want 32 -19 -16\n\
cue:highlight -18 34 -19\n\
role:subject|free|in -1 -7 5\n\
path:owner(plain)>topic(plain)>complement(plain)|in 32 -10 -23\n\
rule:evaluation.copula:+|free -8 14 -12\n\
clause:object:ing|of -19 10 4\n\
path:subject(effect+)>clause(plain)|in 14 -21 5\n\
word:complement:carry 34 -6 -29\n\
word:subject:hope 34 -18 -17\n\
rule:evaluation.noun:+|own -18 2 11\n\
rule:attitude.self:-|other -15 -5 16\n\
cue:confirm 9 16 -31\n\
cue:make 33 -14 -22\n\
word:clause:criticize 19 4 -29\n\
cue:maintain -50 17 29\n\
rule:idiom.near:-|narration -31 -1 30\n\
rule:evaluation.copula:-|indirect 2 -21 17\n\
rule:grow.partner:+|own 32 -30 -2\n\
rule:tone.near:-|direct -5 4 2\n\
word:subject:help -12 27 -18\n\
word:owner:right -18 38 -21\n\
rule:attitude.agent:-|indirect 17 -11 -8\n\
word:clause:give -1 -31 31\n\
path:subject(attitude+)|out 14 -15 -3\n\
link:owner(evaluation+)|name -3 -31 31\n\
cue:seek 32 -30 -3\n\
path:complement(plain)>clause(plain)>clause(plain)|in 19 1 -26\n\
word:clause:warn 16 -23 5\n\
rule:idiom.near:+|in -21 12 6\n\
verb:complement:demand 22 -22 -7\n\
rule:attitude.patient:+|other -12 29 -21\n\
word:subject:implement 16 -28 9\n\
rule:evaluation.verb:+|direct 9 10 -21\n\
word:topic:one 29 -23 -9\n\
link:subject(demand)| 9 -15 3\n\
rule:attitude.noun:+|direct 14 -31 13\n\
word:content:decision 16 11 -30\n\
rule:cause.event-patient:-|in 15 -13 -3\n\
link:complement(effect-)|on 1 -19 13\n\
rule:idiom.near:-|mixed 26 -22 -5\n\
rule:effect.noun-patient:-|out -5 10 -9\n\
rule:effect.owner:-|act 24 -8 -17\n\
path:complement(effect+)|out -22 26 -8\n\
rule:reverse.patient:+|other -15 27 -16\n\
rule:evaluation.modifier:-|narration -25 -4 25\n\
word:content:mechanism 13 15 -31\n\
rule:friend.copula:+|direct 25 -17 -12\n\
rule:grow.partner:+|indirect 10 6 -19\n\
word:clause:help 4 14 -24\n\
word:clause:take 6 7 -17\n\
rule:will.subject:+|in 19 -4 -16\n\
rule:evaluation.modifier:-|free -9 -12 18\n\
rule:effect.owner-patient:+|indirect 5 6 -15\n\
word:owner:oil 19 9 -31\n\
rule:reverse.patient:+|indirect -15 24 -13\n\
word:object:!have -15 -9 20\n\
target:against-|act 5 -3 -8\n\
rule:evaluation.verb:-|other 8 -18 5\n\
cue:license 25 -10 -17\n\
rule:effect.patient:-|own 13 -17 0\n\
verb:subject:ability!|none -22 -12 33\n\
cue:remark -22 -1 18\n\
verb:clause:attempt 8 -7 -3\n\
link:subject(reverse)| -14 -9 19\n\
rule:evaluation.noun:-|narration -28 -4 34\n\
rule:bond.partner:+|act -21 11 7\n\
rule:refusal.subject:-|in 7 9 -16\n\
link:owner(plain)|by 19 -13 -10\n\
word:subject:fail -10 -13 20\n\
rule:evaluation.copula:-|direct 8 -15 3\n\
rule:tone.near:-|mixed 9 -8 -3\n\
path:complement(plain)|in 0 -6 5\n\
clause:subject:ing|for 13 -18 2\n\
rule:attitude.self:-|indirect -14 0 11\n\
link:patient(effect-)|on 0 -11 8\n\
link:topic(plain)|for 18 -10 -14\n\
path:subject(plain)>clause(cause)|in 23 -4 -21\n\
word:owner:side -23 -8 26\n\
rule:attitude.self:+|in -8 15 -11\n\
rule:grow.partner:+|agent:holder -13 28 -15\n\
verb:clause:ability!|present 20 3 -28\n\
cue:see 29 -2 -29\n\
path:complement(attitude-)|out 9 -19 10\n\
word:complement:withdraw 6 18 -27\n\
rule:effect.owner-patient:-|own 5 5 -16\n\
path:object(plain)>clause(plain)|in 19 -15 -8\n\
cue:underscore -36 23 9\n\
path:subject(effect-)|in -12 6 2\n\
word:subject:put -20 -8 22\n\
verb:object:grow+ 9 -6 -6\n\
link:complement(plain)|against -17 2 11\n\
path:complement(grow+)|out -22 10 9\n\
clause:object:adverbial|because -23 -14 34\n\
rule:attitude.topic:-|agent:holder 34 -12 -25\n\
cue:vow -39 -1 35\n\
word:object:impose 11 -22 11\n\
word:patient:pressure 9 12 -25\n\
rule:break.partner:-|agent:holder -31 11 16\n\
word:subject:!have -18 -1 16\n\
rule:idiom.sentence:-|direct -18 -2 17\n\
rule:cause.event-patient:-|other -8 -10 16\n\
rule:demand.object:-|agent:holder|own|indirect 19 -25 4\n\
cue:continue -22 -10 28\n\
rule:effect.owner-patient:-|in 4 2 -9\n\
word:subject:work 10 -22 8\n\
rule:attitude.owner:-|in -3 -10 9\n\
word:subject:consider 24 -25 1\n\
rule:evaluation.noun:+|other 1 -13 11\n\
rule:effect.owner-patient:-|free -14 16 -7\n\
role:patient|free|in 17 -18 -2\n\
verb:object:plain -2 -3 1\n\
rule:attitude.noun:-|indirect -20 -4 21\n\
word:topic:visit 28 -3 -28\n\
cue:discuss 2 12 -19\n\
word:subject:state 9 18 -30\n\
rule:will.subject:+|own 23 -24 -2\n\
rule:evaluation.verb:-|free -16 -5 18\n\
path:complement(attitude+)|out 17 9 -29\n\
word:owner:decision -22 1 19\n\
word:clause:start -8 -15 19\n\
rule:evaluation.verb:+|other 12 -19 3\n\
word:complement:impose 20 -5 -18\n\
clause:object:relative| 11 2 -18\n\
word:attribute:!be -21 13 3\n\
verb:complement:evaluation- -29 11 13\n\
word:subject:give -21 -5 22\n\
cue:denounce -17 30 -16\n\
link:complement(cause)|with 29 -17 -17\n\
rule:friend.owner:+|own 21 -26 3\n\
word:owner:failure -33 -6 39\n\
word:object:urge -21 -12 28\n\
path:object(plain)|in 11 -11 -4\n\
rule:evaluation.verb:+|narration -31 10 16\n\
rule:evaluation.copula:-|mixed -24 11 9\n\
path:topic(plain)>subject(plain)|in 27 -4 -25\n\
rule:attitude.noun:-|own -16 31 -16\n\
clause:clause:adverbial|after 21 -6 -19\n\
rule:attitude.self:-|direct 14 3 -22\n\
link:topic(plain)|from -18 7 4\n\
mode:mixed|side:free -12 3 2\n\
clause:complement:ing|for 7 11 -22\n\
rule:reverse.agent:+|free 20 -10 -15\n\
word:subject:negotiate -2 -24 24\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in 14 11 -27\n\
path:owner(plain)>complement(cause)|in -20 30 -14\n\
rule:demand.object:-|agent:other|other|indirect -25 -4 25\n\
path:subject(demand)|in -6 -20 23\n\
word:subject:know -18 2 11\n\
word:subject:note 17 7 -27\n\
word:subject:describe 26 -1 -30\n\
verb:subject:cause! -14 -11 22\n\
rule:grow.agent:+|out 7 5 -15\n\
path:object(plain)|out 12 -15 -2\n\
path:owner(plain)>object(plain)|out 8 -19 8\n\
rule:attitude.patient:+|agent:holder -6 24 -21\n\
cue:threaten -13 -15 24\n\
rule:attitude.owner:+|free -4 -18 20\n\
word:owner:export 34 -10 -27\n\
cue:think 16 -24 6\n\
rule:cause.event-patient:-|out -23 7 14\n\
path:complement(effect-)|in 13 -19 2\n\
rule:idiom.sentence:-|own 3 12 -21\n\
word:clause:make -12 14 -7\n\
path:owner(plain)>subject(plain)|out -12 12 -5\n\
cue:: -24 -6 25\n\
path:object(plain)>clause(plain)|out -25 0 18\n\
verb:subject:future!|present 5 5 -13\n\
link:owner(effect-)|'s -6 11 -9\n\
verb:clause:future!|present -21 12 5\n\
path:subject(plain)>clause(plain)|in -3 5 -5\n\
rule:tone.near:+|own 2 0 -5\n\
rule:idiom.near:-|out -21 -3 22\n\
word:clause:work -14 -12 22\n\
role:object|other|in -6 4 2\n\
rule:evaluation.copula:+|out 12 -2 -14\n\
path:subject(attempt)|out 17 -15 -7\n\
verb:object:obligation|present 5 -15 7\n\
clause:complement:participle| -8 7 -5\n\
rule:effect.patient:+|free 17 -12 -9\n\
verb:subject:attitude-! -25 -12 35\n\
word:subject:leave -3 -21 26\n\
rule:effect.patient:+|agent:holder -22 14 4\n\
verb:subject:volition!|none -23 14 6\n\
word:partner:meeting -20 19 -6\n\
rule:effect.patient:-|indirect -2 -12 12\n\
rule:reverse.owner:-|in -17 4 12\n\
cue:explain -10 23 -16\n\
rule:idiom.near:+|other -25 11 10\n\
word:owner:behavior -25 -7 32\n\
word:owner:attack 31 -11 -23\n\
word:complement:!be -16 7 5\n\
path:subject(effect+)|out 9 -16 2\n\
word:complement:issue -36 26 4\n\
rule:effect.agent:+|free -8 -2 6\n\
link:complement(cause)|for 2 25 -31\n\
link:topic(effect-)|in 30 -7 -27\n\
word:subject:make -5 -10 10\n\
word:subject:act 2 17 -24\n\
verb:object:none!|none -7 13 -10\n\
rule:attitude.self:-|agent:holder|other|indirect -16 -8 20\n\
clause:clause:relative|which -14 8 3\n\
word:clause:stress -6 20 -17\n\
clause:attribute:that| -17 20 -9\n\
path:subject(effect+)>clause(plain)|out -23 0 14\n\
clause:complement:that| -9 -3 8\n\
path:subject(effect-)>clause(plain)|out 5 10 -21\n\
word:partner:tie -14 19 -9\n\
rule:evaluation.modifier:+|in 1 6 -9\n\
rule:attitude.noun:-|free 18 -4 -17\n\
word:subject:find 19 0 -24\n\
cue:agree 7 11 -20\n\
path:owner(plain)|out 19 -4 -21\n\
role:attribute|own|in -27 17 5\n\
rule:attitude.owner:+|indirect -13 12 -5\n\
rule:attitude.self:+|direct -18 -8 23\n\
rule:effect.patient:-|other -8 -7 11\n\
word:owner:party -25 -8 32\n\
rule:obligation.subject:-|out -14 -10 19\n\
word:owner:tanker 33 -16 -18\n\
path:complement(effect-)|out -1 -14 9\n\
word:complement:return 20 -27 5\n\
verb:object:ability|none 23 -11 -17\n\
verb:complement:bond+ 20 -3 -18\n\
rule:evaluation.verb:-|in 1 -13 6\n\
word:complement:work -19 -8 23\n\
role:modifier|free|in 12 -14 -5\n\
word:content:deal 35 -17 -17\n\
clause:complement:conditional|if 17 -21 0\n\
word:complement:discuss 27 -11 -20\n\
word:subject:prove -32 30 -4\n\
rule:effect.owner-patient:+|agent:other 4 -13 6\n\
rule:attitude.noun:-|direct 20 4 -26\n\
word:object:remove 14 8 -27\n\
path:owner(plain)>topic(plain)>object(plain)|in 22 1 -26\n\
rule:effect.patient:+|in -10 8 -2\n\
rule:inability.subject:-|direct -2 -20 21\n\
word:clause:move -32 -6 34\n\
verb:subject:obligation|present -9 -5 9\n\
path:object(effect-)|in 5 -21 13\n\
verb:complement:effect-! 23 -19 -6\n\
rule:effect.agent:+|mixed -19 6 10\n\
word:object:have -1 -12 7\n\
cue:oppose -24 20 2\n\
rule:attitude.patient:+|indirect 5 11 -20\n\
word:clause:issue 0 17 -22\n\
rule:effect.agent:+|out -7 -1 5\n\
word:subject:move 27 -1 -28\n\
word:owner:claim -23 -9 30\n\
rule:evaluation.modifier:-|own -10 25 -18\n\
clause:complement:relative| 15 -1 -20\n\
rule:attitude.noun:+|indirect -22 17 1\n\
link:topic(plain)|on 19 -16 -8\n\
link:owner(attitude+)|name 7 -30 23\n\
rule:attitude.owner:-|agent:holder|other|indirect -8 -9 18\n\
link:subject(evaluation-)| 3 -14 6\n\
cue:know 22 -7 -18\n\
rule:evaluation.copula:+|narration -17 3 8\n\
word:clause:expect 13 -22 7\n\
verb:complement:attitude+ -4 10 -11\n\
rule:attitude.agent:+|other -10 12 -7\n\
cue:refer 11 -15 -1\n\
link:complement(cause)|by -16 -9 21\n\
rule:attitude.noun:-|narration 23 -1 -22\n\
rule:effect.patient:+|out 16 -6 -13\n\
link:object(grow+)| 18 -13 -9\n\
rule:cause.agent:-|out -15 -5 19\n\
path:owner(plain)>object(attitude-)|in -8 -16 24\n\
word:patient:war 34 -10 -26\n\
word:complement:say -10 9 -2\n\
rule:attitude.self:+|agent:holder -8 20 -16\n\
path:owner(plain)>subject(plain)|in -7 10 -6\n\
word:owner:commitment -11 5 4\n\
word:clause:urge -18 7 8\n\
word:subject:see 19 -15 -7\n\
rule:effect.partner-patient:+|in -10 22 -15\n\
clause:clause:adverbial|while -2 -16 14\n\
rule:evaluation.modifier-patient:+|in 11 12 -22\n\
word:object:describe -8 19 -14\n\
rule:effect.patient:+|agent:side -20 18 -2\n\
word:owner:relation 29 -18 -16\n\
clause:clause:ing| 6 -3 -6\n\
word:object:reduce 17 -18 -3\n\
word:topic:policy 25 -2 -26\n\
path:modifier(plain)>object(plain)|in -20 -1 14\n\
word:complement:point 14 3 -20\n\
word:subject:maintain -22 2 17\n\
rule:attitude.agent:+|mixed 9 13 -23\n\
word:subject:do -13 -4 12\n\
verb:complement:effect+! 22 -4 -22\n\
clause:clause:that|that -1 4 -3\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -27 -4 29\n\
word:complement:do 19 -1 -22\n\
rule:friend.owner:+|out 18 -13 -5\n\
word:object:discuss 17 -21 -2\n\
rule:evaluation.modifier:+|own -13 15 -7\n\
verb:complement:none|none -1 -4 1\n\
rule:effect.owner-patient:-|agent:other|other|direct 7 14 -26\n\
word:topic:question 29 -7 -24\n\
word:clause:reiterate -24 17 4\n\
rule:cause.event-patient:-|agent:holder|other|indirect -20 -4 22\n\
word:patient:opposition -31 2 26\n\
word:subject:agree -11 -12 18\n\
verb:subject:grow+! -26 15 5\n\
rule:tone.sentence:-|free -3 0 1\n\
word:object:welcome -15 28 -16\n\
rule:cause.agent:-|in 8 -17 7\n\
clause:object:adverbial|after 11 -16 3\n\
rule:effect.owner-patient:-|agent:holder|other|act -24 -4 27\n\
clause:subject:adverbial|while -16 7 5\n\
rule:friend.copula:+|own 13 -26 8\n\
rule:evaluation.verb:-|out -13 -4 14\n\
word:owner:capability -28 18 6\n\
word:subject:miss -34 -5 39\n\
rule:effect.patient:+|own 15 1 -16\n\
word:clause:do -20 -10 23\n\
clause:subject:adverbial|as 21 -17 -6\n\
rule:effect.owner:+|in -11 11 -3\n\
word:object:criticize 20 -10 -13\n\
word:subject:try -13 2 8\n\
rule:demand.object:-|agent:other|free|direct 26 -9 -19\n\
link:complement(effect+)|in 26 -12 -17\n\
word:subject:change -16 -9 24\n\
link:owner(attitude-)|'s 13 0 -19\n\
verb:attribute:none|present -6 2 2\n\
path:complement(demand)|in 28 -14 -20\n\
path:subject(attitude-)>clause(plain)|out -19 -4 17\n\
word:content:move 25 -3 -24\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -33 0 29\n\
rule:friend.copula:+|free 19 -18 -7\n\
verb:complement:volition|none -5 -6 8\n\
clause:complement:relative|that 1 5 -10\n\
word:owner:role 9 10 -24\n\
clause:complement:relative|which 5 0 -10\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 14 10 -25\n\
word:clause:try 11 -8 -5\n\
rule:idiom.clause:-|in -2 -18 17\n\
word:topic:agreement 27 -17 -10\n\
rule:effect.owner-patient:+|direct 11 -10 -5\n\
clause:complement:ing| 4 0 -7\n\
cue:note -5 8 -4\n\
rule:cause.agent:+|other 13 -20 5\n\
word:subject:condemn 10 8 -22\n\
word:owner:firm 39 -10 -27\n\
link:complement(plain)|from -8 13 -10\n\
link:complement(attitude+)|in 27 -13 -17\n\
role:complement|own|out 2 6 -12\n\
word:object:reiterate 24 -15 -9\n\
word:subject:expect 24 -17 -7\n\
word:clause:confirm 11 12 -25\n\
word:topic:oil 11 9 -25\n\
word:subject:start -8 14 -10\n\
word:object:show -13 -12 21\n\
target:against+|indirect 0 0 -3\n\
word:subject:call 7 2 -13\n\
word:clause:begin 17 -20 3\n\
verb:subject:bond+ 15 -5 -14\n\
word:object:fulfill -17 -14 27\n\
verb:clause:grow+! -32 4 24\n\
clause:clause:participle| 6 -1 -10\n\
link:complement(cause)|to 13 -4 -15\n\
word:object:visit 25 -13 -14\n\
word:partner:tension 12 8 -24\n\
word:owner:move -12 18 -9\n\
word:owner:concern 4 21 -29\n\
path:complement(break-)|in -17 0 14\n\
verb:complement:effect+ 7 -6 -4\n\
rule:idiom.near:-|indirect -17 1 14\n\
verb:subject:obligation|none 17 -16 -3\n\
word:complement:consider 21 7 -30\n\
rule:attitude.topic:-|other 23 -7 -19\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -29 6 19\n\
word:object:continue -13 14 -5\n\
rule:attitude.agent:-|own 0 -13 9\n\
link:complement(plain)|for -3 -10 10\n\
rule:reverse.owner:-|other -6 -9 15\n\
link:partner(evaluation+)|between 2 18 -18\n\
clause:subject:ing|of 10 -3 -11\n\
rule:bond.state:+|direct -2 19 -20\n\
word:clause:hold 17 -18 -2\n\
link:complement(break-)|on -3 -19 20\n\
verb:subject:attitude- 5 -3 -5\n\
rule:evaluation.copula:+|mixed 5 9 -17\n\
rule:bond.state:+|other 19 -7 -16\n\
link:subject(break-)| -10 -4 9\n\
rule:idiom.near:-|free 14 -6 -11\n\
rule:reverse.agent:+|narration 20 -6 -18\n\
word:subject:have 1 4 -8\n\
word:object:hold 5 5 -15\n\
word:complement:react -29 1 25\n\
verb:attribute:none|past 1 5 -10\n\
path:attribute(plain)|out 17 -11 -9\n\
word:subject:revive 20 -10 -13\n\
word:subject:stress 19 0 -20\n\
word:subject:think -11 -14 24\n\
path:subject(cause)>clause(plain)|in -3 -13 13\n\
clause:subject:ing|to 21 -15 -9\n\
word:owner:issue 30 -8 -25\n\
word:complement:take -6 13 -12\n\
path:subject(effect+)|in -5 11 -7\n\
word:subject:!do -22 -5 25\n\
rule:evaluation.modifier:+|other -2 -9 10\n\
word:subject:kill 25 0 -27\n\
clause:clause:relative|who 0 -14 9\n\
path:subject(plain)>content(plain)>complement(plain)|in -23 3 17\n\
rule:evaluation.modifier-patient:+|other 15 8 -26\n\
rule:cause.event-patient:-|indirect 12 -3 -10\n\
rule:effect.noun-patient:+|indirect 23 -13 -15\n\
role:object|own|out 15 -13 -5\n\
rule:effect.owner-patient:-|agent:other|free|direct -28 20 3\n\
rule:idiom.near:-|own -18 1 9\n\
rule:effect.agent:-|own -9 -3 7\n\
rule:attitude.agent:+|direct 2 -10 5\n\
verb:object:attempt 4 11 -20\n\
rule:friend.owner:+|indirect 7 -17 9\n\
word:topic:view 29 -10 -22\n\
word:object:receive 10 -28 16\n\
word:owner:demand -17 -3 15\n\
path:owner(attitude+)>object(plain)|in 23 -17 -10\n\
link:patient(effect-)|anti 5 20 -27\n\
rule:evaluation.noun:-|indirect 21 -13 -9\n\
path:topic(plain)>subject(plain)|out 18 -9 -14\n\
word:owner:medium -20 -9 27\n\
link:subject(bond+)| 5 -14 5\n\
rule:idiom.near:+|indirect -21 9 9\n\
clause:clause:that|why -32 14 15\n\
rule:cause.event-patient:+|agent:holder -23 18 2\n\
word:clause:!think 25 -6 -23\n\
word:complement:announce 11 -16 2\n\
verb:object:possibility!|present 16 6 -26\n\
rule:demand.object:-|mixed -5 -8 10\n\
word:subject:meet 9 -16 5\n\
rule:friend.owner:+|free -2 -15 14\n\
word:owner:support 17 -16 -4\n\
word:complement:bring -23 18 -3\n\
word:content:plan -23 18 0\n\
clause:attribute:relative|which -17 -1 16\n\
word:complement:call 12 -7 -9\n\
rule:effect.patient:-|agent:other|own|direct 23 -17 -10\n\
word:owner:proposal 15 11 -27\n\
rule:effect.owner-patient:-|agent:other|other|indirect 20 -6 -16\n\
word:complement:use 21 -14 -10\n\
word:clause:argue 2 -20 17\n\
verb:subject:effect+! 8 -13 3\n\
rule:attitude.self:-|out -7 -11 16\n\
path:owner(plain)>subject(plain)>clause(plain)|out 13 -2 -16\n\
rule:attitude.noun:+|own 25 -20 -6\n\
word:owner:agreement 24 -10 -19\n\
verb:subject:none|past -1 2 -2\n\
word:subject:carry -14 20 -8\n\
clause:subject:ing|instead_of -28 -6 31\n\
rule:reverse.patient:+|agent:other -15 18 -7\n\
rule:idiom.clause:-|out -21 -3 19\n\
path:topic(plain)>object(plain)|in 0 -15 15\n\
verb:object:break- 10 -10 -6\n\
path:partner(bond+)>subject(plain)|in 22 -23 -4\n\
word:subject:address 12 -21 8\n\
word:subject:engage 28 -7 -22\n\
rule:will.subject:+|direct 13 1 -15\n\
word:owner:administration -16 -5 19\n\
rule:idiom.sentence:-|other -10 6 1\n\
verb:clause:attitude+! 3 13 -22\n\
path:subject(plain)>clause(effect-)|in -17 -13 26\n\
rule:demand.object:-|agent:holder|free|indirect -23 9 10\n\
word:object:confirm -30 34 -7\n\
word:object:lose 24 -7 -18\n\
word:subject:provide -10 -8 15\n\
verb:object:possibility|present 10 -8 -7\n\
rule:will.subject:+|out -19 10 6\n\
rule:cause.agent:+|out 12 -14 -2\n\
clause:subject:adverbial|because -13 9 1\n\
rule:attitude.owner:+|agent:holder|other|indirect 5 6 -19\n\
clause:subject:ing|from 22 -6 -18\n\
rule:attitude.noun:+|out -2 -15 13\n\
word:subject:will -23 4 15\n\
rule:effect.owner-patient:+|own -6 11 -11\n\
verb:object:attitude+! -16 9 3\n\
word:subject:increase 16 -18 1\n\
clause:subject:adverbial|since 6 9 -19\n\
link:complement(effect-)|against -9 14 -8\n\
rule:attitude.owner:+|agent:other -1 -12 9\n\
path:subject(plain)>clause(attitude-)|out 10 5 -18\n\
cue:accuse 8 -14 2\n\
rule:effect.partner-patient:+|other -19 14 0\n\
word:object:lift 22 -13 -11\n\
link:complement(plain)|of -11 -14 22\n\
rule:attitude.patient:-|agent:holder -25 -8 30\n\
path:owner(evaluation+)>complement(plain)|in 20 1 -22\n\
word:subject:remain 6 6 -15\n\
clause:complement:relative|who 3 6 -13\n\
word:subject:license 23 -3 -19\n\
path:modifier(plain)>complement(plain)|in 20 0 -23\n\
link:complement(effect+)|by -26 3 18\n\
rule:effect.owner:-|mixed -11 5 -4\n\
rule:tone.near:+|narration -4 -2 3\n\
word:owner:tie -16 28 -13\n\
word:clause:come -6 -14 16\n\
word:subject:respond 8 10 -20\n\
rule:effect.owner:-|own -10 -3 9\n\
clause:subject:ing|on -7 -13 18\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -26 29 -5\n\
word:complement:!have -23 8 12\n\
cue:argue 2 -17 12\n\
rule:idiom.sentence:+|free -1 -18 15\n\
path:topic(plain)>attribute(plain)|in -15 -11 24\n\
rule:tone.clause:-|out 1 -5 -1\n\
word:subject:undermine -21 -7 27\n\
rule:attitude.self:-|agent:target 12 11 -30\n\
word:complement:refer 12 -11 -3\n\
word:complement:give 19 -16 -8\n\
word:owner:company 16 4 -21\n\
word:complement:raise -21 -8 23\n\
rule:grow.partner:+|out -7 17 -11\n\
rule:attitude.topic:+|in 21 -15 -10\n\
cue:plan 23 -12 -10\n\
rule:cause.agent:+|indirect 14 -16 0\n\
clause:subject:that|that 1 -1 -3\n\
link:complement(cause)|in -18 14 0\n\
cue:support 9 -1 -14\n\
word:owner:economy 16 5 -24\n\
word:complement:provide 19 -18 -2\n\
word:clause:ask 14 -13 -5\n\
verb:attribute:none|none 5 -13 5\n\
word:content:effort -10 -1 5\n\
rule:break.partner:-|other -17 1 12\n\
word:subject:welcome 22 -8 -15\n\
path:owner(plain)>subject(cause)|in -22 -3 21\n\
verb:complement:obligation|present 12 -4 -11\n\
word:clause:create -21 15 3\n\
rule:evaluation.verb:-|indirect 9 -2 -12\n\
link:patient(plain)|against 11 -1 -12\n\
word:object:see 17 -14 -6\n\
clause:attribute:ing| 26 -12 -14\n\
verb:subject:evaluation+ -10 -4 10\n\
word:subject:!accept 5 22 -27\n\
clause:clause:ing|in 2 13 -18\n\
rule:evaluation.verb:-|direct 3 -13 5\n\
word:owner:action -16 5 7\n\
path:subject(break-)|out 6 -14 4\n\
word:clause:state 11 -8 -7\n\
word:topic:consequence -25 -1 22\n\
rule:idiom.sentence:-|mixed 14 -12 -5\n\
rule:evaluation.modifier:+|indirect -5 -5 9\n\
rule:cause.agent:-|other -4 -14 15\n\
word:complement:speak -6 16 -14\n\
word:owner:stance 21 1 -23\n\
word:subject:aim 19 -16 -7\n\
rule:evaluation.noun:-|out -7 -9 16\n\
outside|mode:direct -1 -9 2\n\
rule:reverse.agent:+|direct 17 -3 -16\n\
word:topic:situation 25 -16 -9\n\
word:clause:plan 2 -19 14\n\
clause:clause:to|on -18 8 5\n\
verb:object:ability!|none 14 8 -25\n\
link:subject(fail)| -19 -8 24\n\
rule:idiom.sentence:-|indirect 3 9 -14\n\
word:patient:violation -22 0 17\n\
word:object:underline 24 -20 -8\n\
verb:object:future!|present -12 3 4\n\
word:object:!forget -19 -12 31\n\
verb:object:fail! -19 -12 31\n\
rule:attitude.partner:-|agent:holder -25 1 20\n\
rule:effect.patient:-|agent:side -13 -7 18\n\
path:partner(bond+)>complement(plain)|in -20 15 2\n\
word:subject:back -7 20 -17\n\
word:owner:compliance -22 7 10\n\
link:modifier(effect-)| -16 -3 14\n\
rule:effect.partner-patient:-|in 1 16 -22\n\
word:owner:position -1 -12 8\n\
rule:tone.clause:+|act 11 -8 -7\n\
word:subject:receive 20 -19 -3\n\
rule:grow.partner:+|agent:other 12 -3 -13\n\
word:subject:begin 16 -2 -17\n\
clause:complement:relative|what 15 -18 -1\n\
path:partner(bond+)>object(plain)|out 20 -3 -17\n\
cue:reiterate -10 -4 12\n\
word:subject:affect -23 0 20\n\
rule:effect.patient:-|mixed -16 14 -1\n\
rule:evaluation.noun:-|other 2 -14 10\n\
word:clause:call -9 7 0\n\
rule:evaluation.noun:-|direct -6 -14 17\n\
clause:subject:relative|what -13 1 5\n\
word:object:stress 16 -5 -16\n\
rule:grow.partner:+|direct 7 -14 4\n\
clause:attribute:relative|who 19 -7 -13\n\
word:object:condemn 9 1 -14\n\
link:subject(attempt)| -6 3 0\n\
word:complement:protect 17 -9 -10\n\
word:patient:attack 16 -17 -1\n\
verb:complement:possibility!|present 20 -16 -7\n\
word:subject:express 15 -8 -11\n\
word:subject:fight -10 21 -13\n\
cue:consider 19 -13 -9\n\
rule:effect.owner:+|narration 7 -14 5\n\
clause:object:ing|by -7 12 -9\n\
rule:effect.patient:-|agent:other|other|indirect -18 3 12\n\
word:object:conclude 29 -12 -15\n\
rule:idiom.near:-|direct -12 7 2\n\
rule:effect.patient:+|direct -6 -5 9\n\
path:subject(attitude-)>clause(plain)|in 17 -15 -6\n\
cue:criticize -11 -4 11\n\
rule:idiom.clause:-|mixed -14 -8 19\n\
verb:subject:possibility|none 23 -6 -20\n\
word:subject:facilitate 23 -10 -14\n\
rule:inability.subject:-|free 12 -16 5\n\
word:clause:aim 12 -3 -13\n\
word:clause:mean 18 -13 -6\n\
word:clause:lead 20 -14 -6\n\
clause:clause:ing|by 13 -3 -13\n\
rule:attitude.self:+|own 18 -8 -10\n\
path:subject(evaluation+)|out 24 -11 -15\n\
word:attribute:know -19 3 9\n\
word:complement:engage 26 -10 -18\n\
rule:idiom.sentence:+|indirect -16 2 12\n\
word:topic:position 20 -14 -12\n\
rule:effect.owner-patient:+|out 12 -7 -10\n\
rule:grow.partner:+|in 9 -8 -5\n\
word:clause:seem 2 -14 9\n\
rule:reverse.owner:-|indirect 13 -7 -7\n\
link:complement(attitude+)|by 19 -5 -16\n\
rule:effect.event-patient:-|in -6 9 -8\n\
word:subject:threaten 17 -8 -12\n\
word:subject:enrich 16 1 -21\n\
word:owner:presence -19 -6 23\n\
word:subject:praise 24 -7 -16\n\
path:owner(effect-)>subject(plain)|in -18 -3 19\n\
link:topic(evaluation+)|in 24 -22 -3\n\
rule:cause.agent:-|free -10 -6 12\n\
word:topic:meeting 22 -9 -16\n\
rule:effect.owner-patient:-|agent:other|own|direct 18 -8 -13\n\
link:complement(effect-)|with 4 -17 8\n\
word:topic:remark 18 0 -21\n\
cue:thank -14 26 -13\n\
clause:complement:adverbial|because -8 -15 23\n\
word:subject:turn -13 22 -14\n\
path:owner(evaluation+)>object(plain)|in -24 15 6\n\
rule:inability.subject:-|other -3 -13 14\n\
word:patient:assassination 6 9 -19\n\
word:topic:condolence -18 37 -19\n\
link:owner(cause)|name 25 -15 -12\n\
path:complement(cause)|out 9 -4 -10\n\
rule:cause.event-patient:+|other -12 14 -7\n\
link:owner(bond+)|'s -9 8 -3\n\
rule:evaluation.modifier:-|act 22 0 -25\n\
clause:subject:that|whether 9 -21 10\n\
word:topic:exchange 30 -8 -22\n\
word:object:counter -22 17 2\n\
rule:demand.object:-|out -8 0 4\n\
rule:friend.copula:+|other -3 13 -14\n\
word:clause:design 16 4 -21\n\
word:object:send -15 17 -7\n\
rule:idiom.sentence:+|out 16 -10 -9\n\
word:owner:statement -21 7 8\n\
word:topic:point 20 -7 -17\n\
word:clause:suggest 16 -7 -11\n\
path:object(cause)|in -13 -2 10\n\
word:object:offer -2 25 -26\n\
rule:demand.object:-|agent:side|other|direct -16 8 3\n\
word:subject:resume 7 -19 10\n\
word:subject:argue 23 -6 -18\n\
word:subject:believe 12 -7 -8\n\
verb:clause:attempt! 14 -2 -15\n\
word:subject:prevent 5 8 -17\n\
rule:effect.owner:+|free 8 -4 -9\n\
verb:attribute:plain! -12 8 -1\n\
word:object:include 7 -18 9\n\
word:subject:preserve 0 13 -17\n\
rule:effect.event-patient:-|out 4 -15 7\n\
clause:complement:ing|by -15 0 10\n\
rule:reverse.owner:-|direct -19 7 8\n\
word:subject:enjoy -14 23 -10\n\
verb:subject:possibility!|present 9 -13 1\n\
word:subject:defend -22 20 -3\n\
path:object(demand)|out 18 -4 -17\n\
word:owner:conflict 31 -7 -24\n\
word:owner:security 4 15 -22\n\
word:subject:counter -9 20 -13\n\
word:clause:require 25 -11 -13\n\
word:partner:trade 0 9 -13\n\
rule:attitude.noun:+|free -8 14 -10\n\
word:subject:reimpose 18 -10 -10\n\
rule:evaluation.modifier:-|in -2 -6 6\n\
link:modifier(bond+)| 8 -16 2\n\
rule:evaluation.copula:+|indirect -6 8 -5\n\
word:topic:sanction 15 -10 -10\n\
verb:object:ability!|present 4 6 -14\n\
rule:evaluation.noun:+|narration -7 10 -8\n\
link:complement(attitude-)|in 18 -8 -12\n\
link:complement(plain)|including 15 -6 -14\n\
rule:attitude.agent:-|direct -9 -2 7\n\
rule:reverse.owner:-|free -20 10 5\n\
rule:effect.event-patient:-|agent:holder|other|indirect -22 5 12\n\
word:complement:base -12 -8 18\n\
verb:subject:obligation!|present -16 4 10\n\
path:owner(plain)>object(effect-)|out -16 -2 14\n\
target:favor+|act -12 6 2\n\
rule:evaluation.noun:+|mixed 11 2 -14\n\
path:object(effect+)>clause(plain)|in 11 -18 1\n\
cue:slam 16 1 -20\n\
role:attribute|other|in -1 -13 10\n\
word:subject:conduct -17 17 -6\n\
verb:object:effect+! 7 3 -14\n\
word:complement:deal -14 -7 20\n\
role:topic|free|out -4 2 -1\n\
rule:attitude.self:+|agent:holder|other|indirect -7 18 -16\n\
link:topic(plain)|such_as -21 7 10\n\
word:clause:agree 7 -12 0\n\
path:complement(plain)>clause(attitude-)|in 7 -20 9\n\
word:topic:region 23 -9 -18\n\
rule:evaluation.verb:+|indirect -12 11 -3\n\
path:object(attempt)|in 21 1 -25\n\
verb:attribute:ability|present 20 -8 -15\n\
rule:idiom.near:+|direct 13 -1 -15\n\
word:owner:obligation 4 -12 5\n\
rule:attitude.self:+|agent:other 10 -12 -2\n\
rule:attitude.owner:+|agent:side -4 14 -15\n\
word:clause:show -4 -10 11\n\
word:clause:assert -24 -1 19\n\
word:complement:remain 5 -16 7\n\
clause:attribute:participle| -16 11 0\n\
rule:reverse.patient:+|own 17 -14 -4\n\
word:clause:allow -14 10 -1\n\
path:owner(effect-)>complement(plain)|out -2 -11 14\n\
word:complement:agree -16 9 -1\n\
word:object:warn -7 -10 17\n\
word:object:be -15 17 -8\n\
word:owner:state -9 -13 18\n\
rule:effect.agent:-|act 14 2 -18\n\
cue:hope -16 16 -6\n\
clause:clause:that| -1 -3 3\n\
word:partner:agreement 11 -8 -10\n\
rule:idiom.sentence:+|own -5 15 -14\n\
word:subject:lift -5 -11 13\n\
rule:cause.agent:-|direct -9 -9 15\n\
word:clause:decide 4 3 -12\n\
rule:attitude.agent:-|mixed 13 -1 -16\n\
word:complement:talk 18 0 -20\n\
rule:evaluation.modifier-patient:+|indirect 5 13 -19\n\
path:owner(plain)>complement(cause)|out -17 -2 15\n\
rule:attitude.owner:-|agent:other|other|indirect -12 -6 19\n\
verb:object:bond+ -21 6 10\n\
cue:ask -10 -4 9\n\
rule:effect.patient:-|agent:other|free|direct -15 16 -6\n\
word:clause:hope 1 6 -13\n\
word:subject:indicate -24 -3 21\n\
verb:complement:future!|present -11 0 7\n\
link:object(attempt)| 14 3 -20\n\
rule:evaluation.noun:+|free -1 5 -7\n\
word:clause:emphasize -2 9 -11\n\
word:clause:discuss 15 -7 -11\n\
word:subject:face 14 -3 -15\n\
rule:break.partner:-|indirect -13 16 -6\n\
rule:effect.topic-patient:-|agent:other -11 15 -8\n\
word:clause:intend -14 4 2\n\
link:complement(attitude+)|with -20 12 4\n\
word:object:issue -22 9 7\n\
word:subject:!take -14 -9 24\n\
path:subject(effect-)>clause(plain)|in -4 9 -9\n\
word:content:willingness -10 24 -14\n\
rule:reverse.patient:+|agent:holder -13 17 -8\n\
path:owner(plain)>object(plain)>clause(plain)|out 19 -11 -10\n\
rule:bond.state:+|own 15 -12 -6\n\
rule:refusal.subject:-|direct -6 10 -6\n\
word:complement:express -16 4 7\n\
word:owner:reaction 26 -1 -26\n\
link:complement(grow+)|in -14 21 -11\n\
path:patient(effect-)>object(plain)|out -14 -7 21\n\
word:complement:have 7 -8 -3\n\
word:object:meet 5 7 -16\n\
rule:attitude.owner:-|agent:holder|other|mixed -9 -7 14\n\
link:complement(attitude-)|between 23 -8 -14\n\
path:complement(plain)>clause(grow+)|in -21 -2 19\n\
path:owner(effect-)>object(plain)|in 0 9 -16\n\
path:patient(effect-)>object(effect-)|in -11 -13 23\n\
rule:attitude.patient:-|agent:other 24 -5 -20\n\
word:object:address -8 -11 18\n\
word:owner:official 14 -13 -2\n\
link:topic(plain)|to -5 -2 0\n\
word:object:prevent 17 -2 -17\n\
rule:cause.event-patient:+|agent:other 13 -4 -12\n\
clause:clause:relative|that -4 7 -7\n\
verb:clause:evaluation+ -11 -6 13\n\
path:subject(plain)>clause(demand)|in 12 -8 -9\n\
path:subject(plain)>clause(effect-)|out 15 -3 -15\n\
link:complement(grow+)|on -11 -5 14\n\
path:object(plain)>clause(effect-)|out -23 -2 25\n\
rule:idiom.near:-|in -2 -7 7\n\
word:subject:destroy -24 0 21\n\
rule:attitude.self:-|free -12 1 4\n\
word:complement:share 21 -13 -9\n\
word:object:keep 2 13 -19\n\
verb:clause:possibility|none 22 -5 -19\n\
word:clause:slam 11 7 -22\n\
rule:evaluation.verb:+|out -12 1 8\n\
rule:grow.agent:+|free 7 -8 -1\n\
rule:effect.owner-patient:-|agent:side|own|direct -23 7 13\n\
rule:inability.subject:-|indirect -9 -9 14\n\
link:complement(plain)|on -2 -7 3\n\
rule:effect.patient:-|agent:other|other|direct 4 9 -17\n\
word:subject:vote 22 -9 -16\n\
word:subject:advance 1 15 -19\n\
link:complement(effect-)|by -6 -11 13\n\
rule:demand.object:-|narration 13 0 -14\n\
rule:evaluation.copula:-|narration 4 -10 6\n\
clause:attribute:to|to -1 -15 13\n\
word:clause:reduce -18 4 11\n\
cue:respond -10 -8 18\n\
rule:attitude.patient:+|own 17 -14 -4\n\
word:clause:express 14 -4 -12\n\
cue:quote 24 -8 -19\n\
link:complement(attitude-)|against 6 14 -21\n\
cue:order -1 -18 17\n\
rule:idiom.sentence:+|other -12 0 7\n\
path:object(cause)|out -14 2 9\n\
cue:blame 14 -16 0\n\
word:content:time -5 28 -25\n\
clause:attribute:that|that 7 -1 -8\n\
rule:effect.patient:-|agent:holder|other|indirect -9 -9 16\n\
word:clause:demonstrate 28 -9 -16\n\
rule:attitude.owner:-|agent:side 12 2 -16\n\
rule:attitude.noun:+|in -9 7 -3\n\
verb:subject:ability!|present -8 -4 9\n\
path:owner(plain)>complement(effect-)|in 7 -16 7\n\
rule:attitude.owner:+|out -14 -1 11\n\
rule:effect.noun-patient:+|out 9 3 -15\n\
path:subject(plain)>clause(attitude+)|in 9 -13 0\n\
rule:reverse.patient:+|free -14 17 -8\n\
clause:object:relative|what 16 -1 -20\n\
rule:attitude.noun:-|in 4 3 -8\n\
rule:attitude.patient:-|other 20 -15 -8\n\
verb:complement:reverse -10 10 -7\n\
word:subject:push -17 13 1\n\
verb:clause:cause! -20 12 3\n\
rule:evaluation.noun:+|in 5 -3 -4\n\
word:clause:maintain -5 17 -14\n\
path:object(attitude+)|in -10 -5 12\n\
rule:bond.state:+|narration 17 -16 -2\n\
verb:complement:plain -2 1 1\n\
word:topic:response 9 -5 -8\n\
path:object(effect-)>clause(plain)>clause(plain)|in -7 21 -17\n\
word:subject:trigger 15 -14 0\n\
word:subject:establish 14 -10 -5\n\
word:subject:plan -14 -7 18\n\
word:subject:sign -6 11 -7\n\
path:owner(plain)>object(plain)>clause(plain)|in -7 -10 10\n\
verb:clause:reverse -14 -4 14\n\
clause:subject:adverbial|so_that 18 -13 -4\n\
clause:complement:adverbial|since -17 -7 19\n\
rule:reverse.owner:-|agent:side -20 -2 22\n\
rule:attitude.noun:-|act -14 -4 20\n\
path:subject(plain)>clause(attitude-)|in -9 -9 14\n\
rule:attitude.patient:+|agent:other 12 -2 -14\n\
word:topic:name -29 -2 25\n\
word:clause:!forget 21 -7 -16\n\
rule:effect.copula:-|in 10 -3 -12\n\
word:subject:expand 11 0 -14\n\
path:complement(effect-)>clause(plain)|in 0 -14 10\n\
word:object:get 14 2 -19\n\
word:subject:lead -5 -10 11\n\
link:owner(evaluation-)|'s 3 -12 9\n\
link:owner(demand)|'s -5 14 -13\n\
rule:grow.agent:+|narration 5 -10 2\n\
word:clause:quote 11 4 -19\n\
verb:object:evaluation+! 14 0 -17\n\
word:topic:diplomat 20 -8 -13\n\
word:complement:begin 19 -5 -15\n\
word:object:seek 1 -19 14\n\
verb:subject:attitude+! -1 -8 5\n\
rule:grow.partner:+|agent:side -13 10 0\n\
rule:effect.owner-patient:+|agent:other|other|direct 16 -19 3\n\
word:partner:conflict 24 -21 -3\n\
word:complement:strike 18 -6 -14\n\
word:owner:attempt -15 -6 18\n\
word:subject:seize -17 -5 19\n\
cue:address -15 0 12\n\
rule:friend.owner:+|direct -8 -4 11\n\
word:clause:consider -16 1 12\n\
rule:cause.event-patient:-|mixed -13 -5 16\n\
rule:attitude.owner:-|own -10 6 -1\n\
word:subject:invoke -22 -6 31\n\
rule:bond.state:-|in 14 -5 -11\n\
cue:demand -5 -12 16\n\
word:content:talk 14 -8 -9\n\
word:content:step 7 -12 2\n\
word:clause:visit 18 -12 -7\n\
link:owner(evaluation-)|of -22 -3 24\n\
word:patient:limit 16 -8 -10\n\
path:topic(plain)>attribute(plain)|out 18 -5 -14\n\
word:content:role -1 11 -15\n\
cue:mention 14 -10 -7\n\
path:subject(cause)>clause(plain)|out 11 -12 -2\n\
word:complement:counter -29 24 2\n\
clause:clause:relative| -3 7 -8\n\
word:subject:!leave -23 12 9\n\
clause:subject:participle|as -20 13 3\n\
rule:effect.copula:-|free 14 -9 -9\n\
word:object:import -23 7 12\n\
word:clause:encourage 19 -13 -7\n\
link:owner(attitude-)|name -22 -5 25\n\
word:subject:boost 23 -19 -6\n\
link:object(break-)| 10 -4 -10\n\
rule:effect.noun-patient:+|free 8 3 -15\n\
rule:effect.topic-patient:-|in -2 10 -10\n\
word:object:emphasize -18 8 6\n\
rule:cause.event-patient:-|agent:other|other|indirect 10 3 -16\n\
path:object(attitude-)|out 12 -11 -5\n\
verb:object:volition!|none 12 -6 -10\n\
rule:grow.agent:+|direct 10 -11 -1\n\
verb:complement:possibility|none 19 -3 -20\n\
word:owner:partner 3 -12 5\n\
word:subject:continue -3 4 -6\n\
word:clause:believe -4 6 -7\n\
word:subject:send 13 -10 -5\n\
word:complement:follow 13 -5 -11\n\
path:subject(plain)>clause(grow+)|out -16 -2 15\n\
role:attribute|free|out 0 -10 6\n\
word:topic:development 17 -13 -6\n\
rule:attitude.agent:+|own 4 -6 -3\n\
word:object:force 20 -9 -10\n\
word:complement:cooperate -18 11 4\n\
path:owner(plain)>complement(plain)>clause(plain)|out -11 7 -2\n\
link:subject(attitude-)| -3 3 -2\n\
rule:cause.event-patient:+|direct 9 -15 3\n\
word:subject:!work -17 -6 23\n\
word:clause:publish -18 -8 24\n\
word:subject:succeed 16 -5 -14\n\
rule:idiom.clause:-|direct 16 -7 -13\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -5 11 -9\n\
word:topic:way 18 -9 -11\n\
word:object:reverse 13 -13 -2\n\
rule:reverse.agent:+|own 11 -13 -1\n\
word:subject:stop -11 10 -4\n\
verb:clause:will+ 22 -12 -11\n\
rule:attitude.patient:-|indirect -6 -13 15\n\
word:subject:improve -10 18 -10\n\
path:subject(evaluation-)>clause(plain)|in -19 -1 16\n\
rule:effect.patient:-|out -7 -3 6\n\
cue:conclude 9 -3 -12\n\
word:owner:trip 21 -9 -14\n\
link:topic(effect-)|of -25 7 16\n\
rule:cause.agent:+|in 8 -7 -2\n\
link:topic(attitude+)|to 15 -1 -19\n\
word:complement:claim -19 6 9\n\
verb:object:none!|present -6 2 1\n\
verb:clause:break- 5 -1 -6\n\
rule:effect.noun-patient:+|in 7 -12 0\n\
rule:cause.event-patient:-|agent:side -15 7 5\n\
rule:refusal.subject:-|other -2 -10 9\n\
rule:effect.patient:+|agent:other|free|direct 15 -12 -8\n\
path:object(plain)>clause(plain)>clause(plain)|in 12 -2 -15\n\
word:topic:result -18 2 12\n\
word:subject:denounce 18 -3 -14\n\
clause:clause:adverbial|although 17 -8 -11\n\
word:owner:benefit 5 12 -20\n\
word:content:opportunity 8 -15 4\n\
clause:clause:adverbial|since 4 7 -17\n\
word:subject:get -7 -5 9\n\
rule:friend.copula:-|direct 8 2 -16\n\
verb:complement:volition!|none 10 -2 -13\n\
word:subject:quit 1 -12 12\n\
word:topic:concern -8 -8 14\n\
word:clause:bring -18 6 7\n\
word:owner:remark 10 -13 0\n\
rule:effect.owner-patient:-|agent:side -9 -3 10\n\
rule:attitude.topic:-|free -20 8 7\n\
word:owner:part 14 -3 -13\n\
word:content:agreement 7 -15 3\n\
word:clause:play -14 -4 15\n\
path:subject(plain)>content(plain)>object(plain)>clause(plain)|in -20 4 11\n\
verb:attribute:cause 21 -7 -16\n\
path:owner(plain)>topic(plain)>complement(plain)|out 5 -1 -12\n\
word:object:protect 7 3 -10\n\
word:subject:violate -2 -12 10\n\
word:owner:intention 23 -15 -9\n\
path:complement(cause)>clause(plain)|in 3 -12 3\n\
path:complement(plain)>clause(plain)>clause(plain)>clause(plain)|in 20 -9 -12\n\
rule:effect.patient:-|agent:target -6 -10 13\n\
word:clause:keep -16 4 7\n\
link:owner(friend+)|name 14 -16 1\n\
word:subject:remove -12 4 4\n\
word:clause:accuse 10 -5 -8\n\
word:subject:add -1 -10 10\n\
path:subject(evaluation+)|in -11 -5 13\n\
clause:subject:to|on 21 -7 -15\n\
word:topic:terrorist 13 9 -23\n\
word:object:play 0 -12 8\n\
rule:attitude.self:+|free 2 -12 6\n\
word:topic:nature -23 23 -2\n\
rule:attitude.self:-|mixed -8 1 1\n\
path:subject(attempt)>clause(plain)|in -10 1 6\n\
word:object:defend -16 12 0\n\
link:topic(plain)|as -15 -1 13\n\
word:subject:announce 1 5 -8\n\
word:subject:mean 1 10 -16\n\
word:subject:pay -15 -3 13\n\
word:complement:conduct -16 5 6\n\
path:attribute(plain)|in -9 -2 5\n\
word:clause:prevent -15 4 8\n\
word:clause:refuse 1 -12 9\n\
path:owner(plain)|in -8 -4 9\n\
rule:effect.event-patient:-|own 13 -6 -10\n\
rule:demand.object:-|agent:other|own|direct 14 -7 -8\n\
word:complement:relate 16 -2 -18\n\
rule:effect.patient:-|agent:other|free|indirect 10 -1 -14\n\
path:owner(plain)>subject(attempt)|out -23 -2 25\n\
link:partner(evaluation+)|- 11 3 -15\n\
word:complement:order -16 -9 24\n\
rule:effect.owner-patient:+|mixed -2 -14 12\n\
path:owner(plain)>complement(attitude-)|in -15 10 2\n\
path:object(break-)|in 11 -3 -11\n\
path:complement(effect+)>clause(plain)|in -14 3 5\n\
path:object(effect+)|out 4 3 -11\n\
word:owner:opposition 2 -14 10\n\
word:clause:introduce -21 -3 21\n\
path:subject(effect+)>clause(cause)|in 22 -19 -5\n\
rule:effect.patient:-|act -7 -8 12\n\
link:patient(plain)|on 8 3 -14\n\
clause:object:ing|about 11 7 -20\n\
rule:break.partner:-|agent:holder|other|indirect -21 18 -1\n\
word:object:buy 14 3 -19\n\
word:subject:uphold -19 24 -7\n\
word:owner:member 10 -1 -12\n\
rule:evaluation.copula:-|act 22 -3 -20\n\
rule:evaluation.modifier-patient:+|direct 15 -4 -14\n\
word:subject:develop 2 4 -13\n\
word:subject:launch 10 -12 -1\n\
clause:subject:that|how -5 -14 14\n\
link:complement(effect+)|from 21 -6 -14\n\
rule:effect.owner-patient:+|agent:holder|other|act -16 17 -5\n\
rule:demand.object:-|agent:side|own|direct -13 3 5\n\
path:owner(plain)>subject(cause)>clause(plain)|in -17 -2 15\n\
rule:inability.subject:-|own -14 -1 11\n\
link:complement(effect+)|to 7 4 -14\n\
rule:effect.owner-patient:+|agent:side 1 -8 4\n\
word:content:way 0 -10 7\n\
rule:cause.agent:+|direct 12 -5 -8\n\
cue:comment 7 6 -16\n\
link:complement(grow+)|against 16 -15 -2\n\
word:complement:stay -25 13 9\n\
word:complement:demand -17 -7 24\n\
word:partner:war 6 -15 7\n\
word:complement:create 7 -12 1\n\
word:subject:replace -11 -14 24\n\
word:subject:invest 21 -5 -16\n\
word:object:oppose 4 7 -14\n\
word:subject:avoid 15 -6 -11\n\
word:object:accuse -2 -11 12\n\
word:content:need 11 -11 -3\n\
word:object:conduct 13 1 -16\n\
word:subject:draft -18 -8 24\n\
word:clause:strengthen 9 -18 8\n\
rule:demand.object:-|agent:other|other|mixed -3 -14 15\n\
word:complement:play 3 -13 8\n\
word:subject:speak -5 -8 9\n\
word:complement:invest 21 -7 -14\n\
path:subject(plain)>clause(cause)|out 11 -9 -7\n\
word:complement:start 16 -3 -15\n\
verb:clause:effect-! 5 5 -13\n\
word:topic:side -17 -6 21\n\
word:subject:oppose -11 1 6\n\
cue:clear -16 -5 18\n\
verb:clause:fail! 17 -5 -15\n\
clause:subject:ing|about -14 -6 18\n\
link:owner(grow+)|'s 3 6 -15\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 9 4 -16\n\
link:patient(plain)|towards 11 -10 -4\n\
verb:complement:obligation|past -13 19 -9\n\
rule:obligation.subject:-|narration 7 -10 3\n\
rule:attitude.self:-|own -8 8 -5\n\
clause:object:ing|at -2 12 -12\n\
word:subject:need 12 -1 -14\n\
link:topic(plain)|over 20 -7 -13\n\
word:topic:regard 10 11 -24\n\
word:object:do -7 10 -9\n\
link:complement(plain)|such_as 18 -16 -5\n\
word:topic:country -2 6 -9\n\
rule:cause.event-patient:-|act -17 3 10\n\
word:owner:bank 16 -2 -16\n\
word:subject:deal 2 -13 9\n\
word:subject:recognize 17 -6 -12\n\
rule:reverse.agent:+|other -4 9 -8\n\
word:clause:prove -14 7 1\n\
word:topic:action -10 -9 16\n\
role:owner|own|out 1 -1 -5\n\
rule:attitude.self:+|out 8 1 -11\n\
word:subject:reverse -3 -10 13\n\
verb:complement:none!|past 9 -6 -5\n\
word:subject:!negotiate 20 -8 -10\n\
word:object:support 7 -8 -2\n\
word:clause:promise 6 1 -13\n\
link:partner(plain)|- 9 -3 -11\n\
verb:clause:volition!|none 2 10 -15\n\
word:subject:follow -9 0 8\n\
clause:attribute:relative|what 9 -14 4\n\
rule:cause.agent:-|indirect -1 -11 11\n\
word:object:carry 10 -9 -6\n\
rule:attitude.owner:-|out -8 -4 9\n\
path:patient(effect-)>object(effect-)|out 11 -8 -5\n\
word:patient:support -9 1 3\n\
rule:break.partner:-|agent:other 14 -6 -11\n\
word:owner:return -12 -6 13\n\
word:subject:produce 19 -5 -19\n\
word:clause:write -13 12 -4\n\
rule:attitude.owner:+|agent:target 10 -16 3\n\
word:subject:save -4 -11 13\n\
word:complement:respond -12 -3 10\n\
path:owner(plain)>object(effect-)|in 6 -12 6\n\
word:partner:conversation 15 -7 -12\n\
rule:effect.owner:+|other -4 -4 6\n\
link:owner(cause)|demonym 13 8 -22\n\
word:object:reject 8 -3 -10\n\
word:object:denounce 4 9 -14\n\
word:subject:strengthen -4 -11 11\n\
rule:grow.agent:+|mixed 15 -3 -12\n\
word:object:cite -16 4 8\n\
word:clause:provide 1 -11 8\n\
verb:object:obligation|none 10 0 -13\n\
word:complement:show -14 -3 12\n\
word:topic:reference -14 -8 19\n\
word:subject:claim -3 -10 10\n\
path:subject(plain)>clause(demand)|out 17 -3 -15\n\
word:subject:adopt -13 2 6\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -14 -2 12\n\
word:complement:extend -12 -3 13\n\
rule:attitude.topic:-|in 8 -2 -10\n\
word:owner:goal 17 -16 -1\n\
word:owner:visit 11 -6 -8\n\
rule:effect.patient:+|agent:holder|other|act -9 15 -9\n\
path:subject(plain)>content(plain)>object(plain)|in -16 -1 10\n\
rule:attitude.partner:-|agent:holder|other|indirect -21 -4 24\n\
word:clause:cause 15 -2 -16\n\
clause:clause:ing|of 0 6 -10\n\
path:owner(plain)>object(effect+)|in 13 3 -16\n\
path:object(demand)|in -3 -9 8\n\
word:clause:ensure 17 -7 -12\n\
verb:object:attitude-! 13 1 -18\n\
rule:effect.partner-patient:+|out 5 -13 4\n\
word:complement:condemn 3 10 -16\n\
word:subject:share 17 -3 -13\n\
verb:complement:ability!|none 18 -1 -18\n\
path:owner(plain)>attribute(plain)|out -14 8 1\n\
word:complement:will -21 19 -2\n\
word:complement:sanction -7 -9 15\n\
rule:effect.owner-patient:-|narration 15 -3 -15\n\
path:complement(attitude+)>clause(plain)|in 15 -5 -15\n\
rule:cause.event-patient:-|direct 8 -9 -2\n\
word:clause:insist 5 3 -10\n\
rule:grow.partner:+|agent:holder|other|indirect -7 15 -8\n\
rule:idiom.sentence:-|act 20 -2 -19\n\
link:owner(effect-)|demonym -9 4 -1\n\
word:clause:remain 4 -13 7\n\
word:owner:war -7 15 -13\n\
word:subject:live -15 5 6\n\
rule:attitude.owner:-|free -8 -4 4\n\
word:clause:support -13 3 7\n\
word:clause:know -7 10 -8\n\
path:owner(plain)>subject(cause)|out 10 -10 -6\n\
word:subject:force -13 -6 16\n\
word:object:adopt 16 -6 -12\n\
rule:effect.patient:+|agent:other|other|direct -5 -11 12\n\
rule:effect.owner-patient:-|mixed -9 3 1\n\
rule:break.partner:-|in -9 10 -5\n\
path:modifier(plain)>subject(cause)|in 19 -5 -15\n\
path:owner(effect-)>subject(effect-)|in 23 -3 -20\n\
word:owner:cooperation -7 -8 13\n\
word:subject:achieve 13 -10 -6\n\
link:modifier(evaluation+)| 11 1 -15\n\
word:complement:put -2 -8 6\n\
word:subject:abandon -1 -11 9\n\
word:topic:pressure 9 -17 8\n\
path:owner(plain)>complement(attitude-)|out -15 -1 12\n\
word:topic:level -18 15 1\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 7 0 -12\n\
word:object:allow 9 -13 3\n\
rule:effect.owner-patient:+|agent:other|own|indirect -10 13 -3\n\
clause:complement:adverbial|after -9 0 4\n\
rule:effect.partner-patient:+|free 14 -7 -8\n\
cue:expect 17 -3 -14\n\
rule:effect.patient:+|agent:holder|other|indirect -14 7 5\n\
link:complement(cause)|on 9 -2 -11\n\
cue:voice -3 -12 9\n\
word:complement:push 14 -16 -3\n\
rule:effect.owner-patient:+|act -7 13 -10\n\
verb:attribute:future|present 7 4 -15\n\
clause:object:relative|who -7 6 -2\n\
cue:reaffirm -10 -8 15\n\
cue:back -14 15 -4\n\
path:owner(plain)>subject(attitude+)>clause(plain)|in -24 17 4\n\
word:subject:run -16 0 11\n\
word:subject:react -17 15 1\n\
path:subject(effect-)>clause(plain)>clause(plain)>clause(plain)|in 22 -8 -14\n\
clause:clause:adverbial|because -8 10 -5\n\
word:subject:understand -13 -7 16\n\
link:topic(bond+)|for 25 -16 -6\n\
word:owner:talk 18 -12 -6\n\
rule:friend.owner:+|other -8 3 4\n\
word:clause:sanction 20 -5 -17\n\
word:subject:sanction 13 -6 -11\n\
word:clause:!help 20 -10 -11\n\
cue:vote -17 8 5\n\
word:object:!use 20 -7 -13\n\
word:patient:threat 16 -9 -8\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 1 -15 11\n\
path:topic(plain)>object(plain)>clause(plain)|in 11 -6 -9\n\
link:patient(plain)|anti -3 13 -14\n\
word:object:want 14 -10 -6\n\
rule:friend.copula:+|mixed 10 -13 -1\n\
word:subject:go -8 4 0\n\
word:object:implement -12 9 -2\n\
word:content:fear 21 -8 -12\n\
rule:effect.patient-patient:-|agent:other 14 -3 -13\n\
path:subject(grow+)>clause(attempt)|in -18 4 11\n\
rule:effect.patient:-|agent:other|own|indirect 1 -10 7\n\
word:complement:negotiate 8 -11 -1\n\
clause:subject:ing|without -14 0 11\n\
word:clause:point 6 -2 -7\n\
rule:attitude.owner:+|agent:other|other|indirect -13 2 7\n\
word:subject:focus 12 -15 1\n\
rule:attitude.owner:+|agent:holder|free|indirect -17 13 0\n\
word:subject:write 15 -7 -10\n\
cue:speak 12 -4 -8\n\
word:subject:join 6 2 -11\n\
rule:effect.topic-patient:-|other 3 -11 7\n\
word:owner:speech -16 0 13\n\
word:owner:missile -9 14 -12\n\
rule:reverse.owner:-|agent:target -15 0 13\n\
word:clause:see 0 3 -9\n\
path:complement(grow+)>clause(plain)|in 1 -12 5\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in 7 2 -11\n\
rule:attitude.self:+|mixed -2 15 -15\n\
rule:attitude.partner:-|other 2 -14 10\n\
link:complement(plain)|up_to -19 -8 25\n\
rule:effect.event-patient:+|in -11 1 5\n\
verb:complement:none!|none -6 -2 5\n\
rule:attitude.patient:-|in -6 -7 10\n\
word:object:limit 6 -14 4\n\
path:modifier(plain)>subject(plain)|in 6 -6 -5\n\
path:owner(plain)>object(effect+)|out -10 15 -9\n\
word:object:thank -3 16 -13\n\
path:subject(plain)>clause(cause)>clause(plain)|in 12 -12 -2\n\
rule:bond.state:+|free -9 8 -3\n\
link:complement(attitude+)|against -8 -16 23\n\
path:object(effect-)>clause(plain)|in 5 -1 -10\n\
word:object:choose 21 -6 -15\n\
path:complement(attitude-)>clause(plain)|out 16 -5 -13\n\
rule:effect.partner-patient:-|indirect -4 13 -14\n\
clause:clause:adverbial|when -3 -8 4\n\
link:partner(effect-)|- 18 -9 -14\n\
word:clause:miss 16 -6 -10\n\
rule:effect.owner:+|own 8 -9 -4\n\
rule:effect.patient:+|agent:other|other|indirect 4 5 -13\n\
cue:summon -21 -2 23\n\
word:clause:admit -16 12 1\n\
verb:subject:obligation|past 1 -10 6\n\
word:clause:threaten 10 -5 -7\n\
word:subject:release -12 -5 16\n\
link:partner(effect-)|with 16 -10 -6\n\
rule:obligation.subject:-|mixed 6 -12 5\n\
word:owner:dollar -20 -2 21\n\
verb:subject:will+ 2 7 -11\n\
path:subject(demand)>clause(plain)|in 14 -11 -5\n\
rule:friend.copula:+|narration 12 -9 -5\n\
path:owner(plain)>object(plain)>clause(cause)|in -17 14 -3\n\
path:subject(plain)>clause(attitude+)>clause(plain)|in -15 10 2\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -16 -7 17\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -11 -4 14\n\
clause:complement:ing|in 5 -8 0\n\
rule:attitude.self:-|agent:other|free|direct 21 -6 -16\n\
rule:idiom.near:+|own 0 12 -11\n\
word:topic:right -15 8 3\n\
word:complement:send -10 8 -3\n\
cue:endorse 12 -7 -7\n\
path:patient(plain)>complement(plain)|out -13 -5 16\n\
cue:call 3 -2 -3\n\
rule:effect.owner-patient:+|agent:other|own|direct 7 -12 -2\n\
word:object:accept -11 3 5\n\
link:owner(effect+)|name 13 -6 -12\n\
path:complement(plain)>clause(plain)>clause(plain)|out 14 -4 -13\n\
path:subject(plain)>clause(attempt)|out 6 -3 -8\n\
word:topic:attack 7 11 -20\n\
path:partner(bond+)>object(grow+)|out -16 20 -3\n\
clause:object:adverbial|when 0 -10 3\n\
rule:cause.event-patient:+|in -2 -7 6\n\
word:owner:system 6 6 -15\n\
word:object:slam 7 4 -16\n\
word:topic:round 12 -8 -6\n\
word:subject:set 11 -12 -1\n\
rule:evaluation.noun:-|own 16 -11 -6\n\
rule:reverse.owner:-|out -7 -3 11\n\
path:partner(plain)>subject(plain)|in 17 -16 -5\n\
clause:clause:adverbial|as 13 -1 -14\n\
path:owner(evaluation+)>subject(plain)|in -13 9 1\n\
rule:reverse.owner:-|mixed -15 -2 16\n\
word:complement:commit 3 7 -13\n\
word:subject:!say 20 -5 -15\n\
rule:break.partner:-|free 1 15 -17\n\
word:owner:vaccine -19 0 17\n\
word:subject:!make 4 -13 6\n\
cue:dismiss -11 4 4\n\
word:clause:send -6 14 -10\n\
link:complement(grow+)|by 9 1 -12\n\
rule:demand.object:-|agent:holder|other|direct -12 3 6\n\
rule:demand.object:-|agent:other|other|direct 8 -1 -10\n\
word:object:convince 18 -5 -12\n\
word:object:represent 15 -7 -12\n\
link:topic(effect+)|to 10 -7 -8\n\
word:subject:reflect 19 -4 -15\n\
word:topic:need -16 16 -3\n\
word:content:fact -7 5 -3\n\
word:object:preserve -13 17 -8\n\
rule:effect.copula:-|out 12 -6 -8\n\
word:object:destroy -18 13 3\n\
word:complement:act 11 -12 -7\n\
path:patient(effect-)>complement(plain)|out -16 13 -1\n\
path:complement(plain)>clause(cause)|in 5 -11 1\n\
rule:attitude.owner:+|direct 4 -7 0\n\
word:object:facilitate 9 2 -11\n\
rule:cause.event-patient:+|indirect -2 7 -8\n\
word:clause:withdraw -17 5 9\n\
path:subject(plain)>clause(effect+)|out 12 -5 -7\n\
path:subject(plain)>clause(plain)>clause(demand)|in -15 -1 14\n\
rule:attitude.partner:-|indirect -5 -11 14\n\
path:owner(plain)>complement(cause)>clause(plain)|in 11 3 -17\n\
word:subject:!go 18 1 -20\n\
rule:attitude.patient:+|mixed 7 5 -14\n\
word:object:declare 13 -2 -15\n\
rule:effect.patient:+|act -10 9 -2\n\
word:subject:visit 11 -3 -10\n\
word:subject:host 16 -9 -7\n\
path:subject(plain)>content(plain)>complement(plain)|out 9 2 -15\n\
path:partner(bond+)>object(plain)|in -11 2 4\n\
word:owner:request 5 3 -12\n\
link:owner(evaluation+)|of -10 9 -2\n\
verb:object:obligation|past 13 -6 -10\n\
word:object:endorse 12 -14 0\n\
cue:lament -13 -4 15\n\
rule:effect.topic-patient:+|direct -5 -11 12\n\
link:complement(plain)|despite -10 -8 20\n\
rule:demand.object:-|agent:side|other|indirect 14 -6 -10\n\
link:topic(plain)|under -17 -2 16\n\
word:partner:business -4 11 -11\n\
word:clause:succeed -1 -10 9\n\
word:subject:include 13 -9 -6\n\
rule:evaluation.copula:+|own -5 0 0\n\
verb:clause:obligation|none 11 -7 -6\n\
link:complement(effect-)|to 10 -12 2\n\
word:clause:meet -5 10 -10\n\
path:complement(attempt)|in 13 -17 2\n\
clause:complement:that|how 20 -7 -13\n\
word:complement:present 14 -15 -1\n\
word:topic:cooperation 16 -14 -3\n\
word:subject:end 10 -10 -4\n\
rule:effect.topic-patient:+|agent:other 11 -9 -5\n\
rule:effect.owner-patient:+|in 2 0 -3\n\
word:subject:limit -9 -8 13\n\
word:clause:explain 3 7 -14\n\
word:topic:missile -15 -1 14\n\
path:object(effect-)|out 4 -9 0\n\
path:subject(plain)>clause(plain)>clause(plain)|out -8 3 0\n\
word:clause:attempt 2 -12 6\n\
word:clause:put -12 2 5\n\
link:complement(effect-)|for 12 0 -14\n\
verb:attribute:effect+ 8 -12 1\n\
link:owner(bond+)|demonym -17 16 -3\n\
word:subject:build -9 -7 11\n\
path:owner(effect+)>complement(plain)|out 15 -5 -11\n\
verb:complement:grow+! -10 -7 16\n\
word:owner:response -2 5 -7\n\
clause:object:relative|which -5 1 0\n\
word:subject:urge 14 -7 -8\n\
word:content:country -2 -10 9\n\
word:complement:ask 9 0 -12\n\
cue:predict 13 -9 -10\n\
word:object:expand -12 5 4\n\
rule:effect.owner-patient:-|agent:target|free|indirect -13 -3 16\n\
verb:complement:ability|none -11 4 3\n\
word:owner:plan -8 -6 10\n\
word:subject:refuse 12 -4 -8\n\
verb:complement:none!|present -1 0 -4\n\
link:owner(evaluation+)|demonym 6 2 -10\n\
cue:welcome -7 11 -7\n\
path:object(cause)>clause(plain)|in 11 -12 -2\n\
path:owner(plain)>attribute(plain)|in 0 -9 7\n\
word:owner:view 16 -4 -13\n\
word:clause:!want 11 -1 -12\n\
rule:effect.topic-patient:-|indirect 0 8 -9\n\
word:object:quote 17 -3 -16\n\
word:subject:invite -15 18 -6\n\
word:object:trigger 5 -10 3\n\
word:object:blame -6 -9 12\n\
word:subject:designate -17 2 11\n\
clause:object:ing|to 12 -10 -3\n\
via:pair|out -5 4 -3\n\
path:subject(evaluation-)|in 10 -8 -5\n\
word:complement:look 9 1 -15\n\
rule:attitude.owner:-|mixed -6 -3 3\n\
word:subject:cause -5 -7 11\n\
rule:effect.patient:+|mixed -11 0 8\n\
cue:warning -8 -3 14\n\
word:subject:present 2 4 -11\n\
rule:effect.topic-patient:+|free 3 -13 9\n\
cue:indicate 8 -10 -2\n\
role:partner|own|out 10 -10 -1\n\
verb:subject:reverse -2 3 -5\n\
word:subject:!honor 11 -2 -9\n\
cue:convince 18 -2 -15\n\
word:object:stop -12 10 -2\n\
path:partner(bond+)>complement(plain)|out 1 4 -10\n\
path:complement(effect+)>clause(plain)|out 7 1 -10\n\
word:clause:conclude -14 11 -1\n\
word:object:recognize 6 5 -16\n\
word:complement:develop 16 -8 -7\n\
link:patient(attitude-)|to -17 0 13\n\
path:partner(evaluation+)>subject(plain)|in -16 20 -5\n\
rule:grow.partner:+|act -7 14 -7\n\
rule:effect.owner-patient:+|agent:holder|other|indirect 8 -11 1\n\
rule:idiom.sentence:-|out 2 -5 -1\n\
path:complement(plain)>clause(attitude+)|in -10 14 -7\n\
rule:evaluation.modifier:+|out 1 -4 -1\n\
word:object:serve -10 -7 17\n\
word:owner:initiative -4 18 -12\n\
word:topic:trip 10 3 -15\n\
path:owner(plain)>complement(effect+)|in 6 -12 1\n\
rule:attitude.owner:+|agent:other|free|indirect 0 -11 8\n\
rule:effect.noun-patient:-|agent:other|other|indirect 25 -5 -21\n\
rule:effect.event-patient:-|free -8 -6 9\n\
word:object:strengthen 5 1 -9\n\
rule:effect.partner-patient:-|agent:other 11 -1 -13\n\
word:complement:establish -13 0 9\n\
rule:cause.event-patient:+|out 8 4 -11\n\
path:owner(plain)>object(effect-)>clause(plain)|in 5 5 -12\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -10 16 -6\n\
word:subject:point 4 3 -10\n\
rule:effect.event-patient:-|direct 7 -3 -8\n\
link:complement(cause)|against -10 -4 10\n\
rule:effect.patient:+|agent:target|other|indirect 15 -11 -7\n\
word:subject:sell 7 1 -12\n\
word:topic:member 14 -5 -9\n\
rule:effect.noun-patient:+|direct -6 -11 11\n\
rule:reverse.patient:+|direct 2 7 -12\n\
word:clause:get -12 2 7\n\
word:topic:troop 17 -7 -12\n\
cue:refuse -5 -8 10\n\
word:complement:reduce -9 -4 11\n\
word:subject:talk 9 -9 -2\n\
word:object:start 9 -3 -10\n\
rule:effect.owner-patient:-|agent:side|other|indirect -4 -10 14\n\
word:partner:conference 18 -8 -12\n\
word:complement:state 11 -1 -13\n\
word:subject:base -2 5 -8\n\
rule:evaluation.modifier:+|mixed -2 8 -9\n\
word:clause:vow -9 -7 12\n\
word:content:strategy 12 -3 -12\n\
rule:refusal.subject:-|indirect -6 -2 7\n\
clause:object:adverbial|while -8 3 -1\n\
path:patient(effect-)>subject(plain)|out 13 -5 -7\n\
word:content:commitment -1 11 -13\n\
link:object(reverse)| -9 3 2\n\
word:subject:stick -17 1 12\n\
word:subject:look 7 -10 -1\n\
rule:effect.owner-patient:-|agent:other|free|indirect 7 -9 0\n\
word:content:position -6 -9 11\n\
via:polity|out -4 1 0\n\
word:owner:game -15 -4 19\n\
cue:view 12 -7 -8\n\
word:owner:team -13 4 1\n\
word:clause:reject 8 -2 -10\n\
word:complement:receive 15 -10 -5\n\
word:partner:interview 13 -9 -6\n\
word:owner:refusal -20 -2 22\n\
link:complement(break-)|with -14 5 4\n\
rule:attitude.owner:+|own -7 2 -1\n\
word:clause:carry 1 14 -18\n\
path:complement(plain)>clause(attempt)|in -1 -10 6\n\
word:patient:campaign -3 -10 10\n\
rule:break.partner:-|out -12 0 10\n\
word:complement:denounce -2 17 -16\n\
rule:bond.state:-|out 1 6 -12\n\
cue:defend -1 11 -12\n\
word:topic:activity -8 15 -10\n\
word:object:dismiss -12 7 2\n\
word:clause:seize 19 -2 -15\n\
link:owner(attitude+)|demonym -7 -4 8\n\
cue:forget 23 -5 -18\n\
word:object:target -3 -11 11\n\
word:complement:face 15 0 -16\n\
cue:interpret 17 -6 -14\n\
path:patient(effect-)>object(cause)|in -12 -4 19\n\
rule:will.subject:+|narration -5 -8 11\n\
verb:clause:possibility|present 0 -4 0\n\
path:complement(effect-)>clause(plain)|out 7 -2 -9\n\
link:complement(plain)|than 11 -12 -3\n\
word:subject:expire -3 -13 14\n\
word:subject:pass -13 -1 8\n\
word:subject:coordinate 17 -8 -9\n\
rule:attitude.topic:-|indirect 7 -9 -1\n\
link:subject(will+)| 4 4 -11\n\
rule:bond.state:-|other 11 -3 -9\n\
clause:subject:that|why -7 13 -12\n\
word:object:bring -8 6 -3\n\
path:owner(effect-)>object(plain)>clause(plain)|in 15 -5 -9\n\
rule:attitude.patient:-|direct 13 3 -15\n\
word:complement:import -14 10 1\n\
word:partner:dispute 17 -3 -18\n\
word:owner:citizen 5 -14 8\n\
path:owner(plain)>subject(effect+)|in -5 -9 13\n\
word:subject:emphasize 10 -7 -7\n\
path:owner(plain)>subject(plain)>clause(attempt)|out -18 -1 20\n\
rule:effect.event-patient:-|mixed -11 2 5\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 9 -1 -11\n\
rule:refusal.subject:-|out -8 7 -2\n\
word:subject:respect -15 5 8\n\
rule:evaluation.modifier:-|mixed 10 -6 -7\n\
path:topic(attitude+)>object(cause)|in -10 23 -13\n\
word:patient:resolution 12 -8 -8\n\
link:complement(plain)|towards 11 -9 -4\n\
path:owner(plain)>complement(attitude+)|in 0 9 -11\n\
verb:complement:ability!|present 5 -9 0\n\
link:complement(cause)|from -2 -12 15\n\
word:topic:series -17 4 9\n\
rule:attitude.partner:+|other -12 -2 10\n\
rule:refusal.subject:-|narration -11 9 -1\n\
rule:cause.event-patient:+|agent:holder|other|indirect -15 10 3\n\
path:partner(plain)>attribute(plain)|in 18 -11 -8\n\
path:owner(plain)>subject(plain)>clause(plain)|in 4 -2 -5\n\
word:clause:let -16 16 -2\n\
word:complement:oppose 12 -7 -8\n\
word:subject:determine -17 14 -1\n\
word:topic:all -7 13 -9\n\
rule:attitude.self:-|agent:holder|own|indirect -11 2 4\n\
path:owner(plain)>complement(break-)|in 15 -9 -7\n\
path:topic(plain)>subject(plain)>clause(plain)|in 3 -11 5\n\
word:object:require 16 -4 -12\n\
word:topic:campaign 11 5 -16\n\
word:complement:address 12 -9 -6\n\
clause:complement:that|whether 18 -9 -10\n\
word:object:lead 3 -10 3\n\
word:clause:talk 13 -7 -9\n\
word:topic:trade 8 6 -16\n\
rule:idiom.clause:-|narration -11 1 7\n\
verb:complement:attitude+! 6 1 -10\n\
word:subject:result -14 1 9\n\
word:owner:crisis 12 0 -15\n\
word:clause:invite -14 11 1\n\
rule:bond.state:+|mixed 11 -10 -3\n\
word:owner:jet -20 6 10\n\
rule:attitude.owner:-|agent:other|free|indirect 12 -3 -11\n\
word:owner:counterpart 16 -4 -14\n\
word:owner:drone -13 7 2\n\
word:object:withdraw -6 -6 9\n\
verb:complement:evaluation+ -8 9 -4\n\
word:subject:abide -18 16 -1\n\
path:topic(plain)>topic(plain)>object(plain)|in 16 -10 -8\n\
link:owner(evaluation+)|by -14 14 -1\n\
word:owner:embargo 19 -2 -18\n\
word:partner:line -12 3 6\n\
word:subject:tell -6 -7 5\n\
word:subject:introduce -10 -4 10\n\
rule:effect.owner-patient:+|agent:other|other|indirect -7 3 -1\n\
word:clause:indicate 7 -9 -1\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 11 0 -14\n\
word:complement:draw 12 -1 -14\n\
clause:subject:ing|after 11 -5 -8\n\
word:attribute:serve 12 -9 -5\n\
rule:effect.agent:+|act 10 -6 -6\n\
word:topic:sale 13 -6 -11\n\
word:complement:sign 3 -6 -2\n\
path:subject(grow+)>clause(attitude-)|in -11 -3 16\n\
word:owner:campaign 9 -3 -12\n\
word:object:negotiate 10 -13 1\n\
rule:effect.owner-patient:-|agent:target|other|direct -12 -1 10\n\
word:complement:comment 12 -2 -11\n\
role:attribute|free|in 3 1 -10\n\
word:subject:conclude 3 -10 2\n\
word:object:launch 3 3 -9\n\
word:content:failure -5 -6 9\n\
rule:friend.owner:+|narration 2 -8 6\n\
verb:clause:bond+ 8 -1 -9\n\
path:subject(attempt)|in -1 -4 3\n\
word:object:sign 11 -6 -8\n\
rule:attitude.noun:-|out 1 -5 0\n\
word:clause:declare 3 -9 1\n\
word:subject:choose -10 -7 14\n\
word:topic:claim 11 4 -16\n\
word:subject:keep -5 8 -6\n\
word:content:pressure -4 -13 12\n\
word:topic:respect 18 -15 -5\n\
cue:sanction -6 -7 12\n\
rule:effect.owner:+|indirect 2 0 -4\n\
word:subject:suspend 15 -1 -16\n\
rule:will.subject:+|free 5 -7 -2\n\
word:object:contain -4 -12 16\n\
word:complement:serve 5 -11 4\n\
path:topic(plain)>object(cause)|in -12 9 -1\n\
rule:attitude.topic:+|free 16 -9 -7\n\
word:clause:resolve 16 -9 -8\n\
word:object:ensure 6 9 -15\n\
word:subject:summon -20 -1 22\n\
word:complement:praise 8 -13 2\n\
word:complement:get -13 0 10\n\
word:partner:confrontation -2 -12 13\n\
word:object:challenge -9 -6 14\n\
word:subject:criticize -6 -5 8\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 9 0 -11\n\
word:topic:resolution 12 -2 -13\n\
path:owner(bond+)>subject(plain)|in 15 -5 -11\n\
rule:attitude.self:+|agent:other|other|indirect 13 -11 -3\n\
link:owner(effect-)|by 5 -9 4\n\
word:subject:intend -11 1 6\n\
path:subject(effect+)>clause(plain)>clause(plain)|in -1 6 -9\n\
verb:clause:effect+! 0 -7 5\n\
rule:friend.copula:+|out 6 -8 -2\n\
rule:effect.topic-patient:+|other -8 9 -6\n\
word:patient:blow -11 -6 15\n\
path:complement(bond+)|in 12 -2 -14\n\
rule:effect.patient:+|agent:side|other|direct -14 11 -4\n\
word:subject:draw 15 -10 -6\n\
word:object:maintain 8 -8 -5\n\
word:object:reach 3 3 -9\n\
word:object:leave -3 4 -9\n\
word:complement:focus 13 -11 -6\n\
word:topic:number -6 -10 11\n\
link:attribute(break-)| 11 3 -15\n\
rule:bond.state:+|out -1 -7 3\n\
word:subject:win 16 -4 -13\n\
rule:reverse.owner:-|agent:holder 4 1 -8\n\
word:topic:solution 17 -3 -14\n\
word:subject:require 13 -8 -10\n\
word:topic:role -7 -8 9\n\
word:subject:learn -15 -5 20\n\
word:patient:embargo -2 -7 4\n\
word:complement:launch 1 -9 5\n\
rule:bond.state:-|indirect -10 -2 11\n\
word:subject:accept 9 -9 -7\n\
word:subject:confirm 2 7 -11\n\
path:owner(plain)>subject(effect-)|in -9 -5 7\n\
word:object:pursue -5 -6 8\n\
word:object:voice 8 -2 -9\n\
word:clause:become 14 -14 0\n\
rule:attitude.self:-|agent:other|other|indirect -5 -8 10\n\
word:complement:walk 20 -7 -13\n\
word:subject:!provide -15 5 5\n\
word:content:seriousness 11 2 -15\n\
word:subject:pursue 5 -2 -8\n\
path:owner(plain)>complement(effect+)|out 1 -11 7\n\
path:topic(plain)|in -7 15 -14\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 13 -12 -3\n\
rule:effect.owner-patient:+|agent:target 3 -8 0\n\
word:subject:contain -13 -2 14\n\
word:topic:war 15 -7 -11\n\
word:subject:feel 8 7 -16\n\
path:owner(friend+)>complement(plain)|in 14 -16 2\n\
word:owner:election 10 -7 -4\n\
word:owner:comment -8 -6 14\n\
rule:tone.clause:+|mixed 0 -3 1\n\
rule:cause.event-patient:-|free 1 2 -7\n\
verb:clause:ability!|none 19 -5 -12\n\
path:object(attitude+)>clause(plain)|out 17 -13 -4\n\
link:complement(plain)|with -1 -1 -2\n\
rule:effect.owner-patient:+|agent:side|own|direct -6 11 -5\n\
word:object:assist -19 9 6\n\
path:owner(effect-)>topic(plain)>complement(plain)|in -13 -4 16\n\
word:patient:effect -11 18 -7\n\
word:clause:propose -9 12 -7\n\
path:owner(plain)>complement(effect+)>clause(plain)|in -13 3 6\n\
path:complement(effect+)|in 6 -7 -5\n\
word:clause:address 1 -12 10\n\
word:patient:imposition 16 -5 -11\n\
word:subject:reject 1 -7 3\n\
rule:effect.topic-patient:+|in 1 -6 3\n\
word:subject:stay -11 8 -1\n\
rule:cause.event-patient:+|own 9 -9 -3\n\
word:clause:!allow -15 -1 16\n\
cue:impose -7 -4 12\n\
word:object:link -20 9 8\n\
word:clause:prompt -11 -5 12\n\
rule:attitude.owner:-|direct 3 -2 -6\n\
rule:effect.partner-patient:+|agent:other 4 2 -7\n\
rule:effect.patient-patient:-|other -13 -3 13\n\
role:patient|own|out -7 11 -4\n\
link:owner(effect+)|demonym 11 -4 -12\n\
rule:cause.event-patient:-|agent:other|other|direct 17 -5 -14\n\
word:object:!follow 16 -5 -13\n\
rule:evaluation.verb:-|own -7 2 -1\n\
link:patient(grow+)|on -13 -3 16\n\
path:partner(bond+)>object(plain)>clause(plain)|in -4 -11 10\n\
path:subject(attitude+)>clause(plain)|in -2 -5 2\n\
rule:effect.topic-patient:-|own -2 11 -7\n\
clause:object:ing|on 10 -5 -7\n\
word:subject:endorse -2 -7 10\n\
word:clause:recognize 14 -10 -4\n\
rule:effect.owner:+|direct -5 0 3\n\
path:patient(plain)>complement(plain)|in 11 1 -13\n\
word:attribute:make 14 -5 -11\n\
word:clause:draw 14 -5 -10\n\
word:owner:propaganda -13 0 15\n\
word:content:system -15 7 7\n\
rule:effect.patient:-|agent:holder|other|act -6 -7 10\n\
rule:cause.event-patient:-|agent:other|free|indirect 11 -4 -7\n\
path:subject(attempt)>clause(plain)>clause(plain)|in -6 -9 14\n\
verb:clause:obligation|past 3 -12 7\n\
cue:sign -2 7 -9\n\
word:owner:resolution 16 -4 -12\n\
rule:break.partner:-|act -16 -2 16\n\
rule:break.partner:-|agent:holder|other|act -16 -2 16\n\
path:owner(plain)>complement(effect-)|out 5 -8 1\n\
link:complement(attitude-)|with -6 10 -8\n\
path:complement(grow+)|in 0 2 -6\n\
link:topic(friend+)|in -5 13 -9\n\
rule:friend.copula:+|indirect -8 8 -1\n\
rule:attitude.noun:-|mixed -11 3 4\n\
word:topic:relation 12 -3 -13\n\
cue:decide 9 -2 -11\n\
word:subject:allow 1 4 -9\n\
word:object:secure -17 8 5\n\
word:content:ally 14 -9 -4\n\
word:subject:extend 1 -8 5\n\
verb:complement:cause! 2 3 -8\n\
cue:deny 6 3 -13\n\
word:complement:know 6 -7 -6\n\
word:topic:election -10 -6 16\n\
word:owner:threat -9 2 0\n\
word:complement:improve -14 14 -4\n\
word:complement:criticize -1 -9 8\n\
rule:effect.owner-patient:-|agent:side|other|act 14 0 -17\n\
word:content:determination -10 13 -5\n\
word:subject:report 11 -2 -11\n\
path:object(attitude+)>clause(plain)|in -5 13 -8\n\
rule:effect.event-patient:-|other -3 2 -5\n\
link:topic(friend-)|in 9 6 -17\n\
word:subject:target 3 -9 7\n\
path:owner(attitude+)>subject(plain)|in 4 -15 8\n\
word:content:ability -4 -10 13\n\
cue:admit -13 9 3\n\
clause:object:to|on 14 -2 -13\n\
path:owner(bond+)>complement(plain)|in 2 -13 6\n\
word:complement:endorse -1 -10 12\n\
clause:subject:participle|of 8 -11 3\n\
path:owner(bond+)>complement(plain)|out -13 10 -3\n\
clause:subject:ing|over -14 1 12\n\
word:topic:politician -17 -4 20\n\
word:object:expect 5 -12 6\n\
cue:opine -14 10 1\n\
word:complement:facilitate 5 4 -9\n\
path:owner(plain)>subject(grow+)|out 3 -9 6\n\
word:complement:consult 22 -8 -14\n\
word:object:tell -6 -4 4\n\
word:object:surround 18 -5 -11\n\
word:topic:report 13 -3 -11\n\
word:content:measure 3 3 -9\n\
word:topic:plan -7 -8 14\n\
path:owner(evaluation+)>complement(plain)|out -2 10 -11\n\
clause:subject:ing|as 11 -6 -8\n\
verb:object:evaluation- 6 -4 -5\n\
word:object:sell -7 9 -7\n\
link:complement(plain)|over -4 -9 14\n\
word:object:!take -11 -4 12\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -7 -6 13\n\
word:owner:region 16 -10 -5\n\
word:complement:describe 4 2 -8\n\
word:subject:protect -6 -3 7\n\
verb:subject:evaluation+! 7 -9 1\n\
word:clause:!intend -15 -1 12\n\
word:complement:support -2 -7 5\n\
rule:effect.patient:-|agent:target|other|direct -13 -1 13\n\
link:complement(attitude-)|of -15 8 3\n\
path:patient(effect-)>subject(plain)|in -10 14 -5\n\
clause:object:that|how 12 -12 -1\n\
link:complement(plain)|among 9 -2 -11\n\
clause:subject:relative|who 1 -4 -1\n\
rule:effect.partner-patient:+|indirect 1 5 -8\n\
verb:subject:fail -12 -4 13\n\
verb:clause:ability|none -9 2 4\n\
word:partner:relationship 10 -2 -9\n\
word:subject:assist -8 13 -6\n\
word:owner:measure -8 8 -2\n\
word:content:official -11 3 5\n\
word:complement:increase -3 8 -10\n\
word:clause:turn -14 5 5\n\
link:complement(plain)|like -11 11 -2\n\
word:topic:weapon 9 -2 -11\n\
cue:promise 8 -2 -8\n\
path:topic(effect+)>complement(plain)|out 13 -3 -11\n\
word:topic:announcement 12 -2 -13\n\
path:owner(plain)>subject(attitude-)|in -10 -4 13\n\
rule:attitude.noun:+|mixed -3 12 -11\n\
verb:subject:bond+! -7 -6 12\n\
word:subject:!live -19 -1 17\n\
rule:effect.owner-patient:+|agent:other|free|indirect 5 -10 2\n\
word:topic:issue 7 -7 -3\n\
rule:attitude.topic:+|agent:other 13 -10 -4\n\
word:subject:devise -12 1 6\n\
rule:reverse.agent:+|in -1 1 -4\n\
word:subject:deploy -12 -3 16\n\
path:partner(plain)>complement(plain)|out -6 7 -7\n\
word:subject:propose 2 7 -11\n\
rule:attitude.patient:-|agent:holder|free|indirect -17 -2 21\n\
word:clause:!take -4 -9 13\n\
link:complement(effect+)|on 16 -9 -7\n\
rule:effect.patient:+|agent:target 5 0 -7\n\
word:complement:step -11 1 6\n\
word:owner:stockpile 10 2 -13\n\
path:subject(grow+)>clause(cause)|in -7 13 -9\n\
word:subject:defeat -12 14 -5\n\
clause:clause:relative|what 3 -1 -7\n\
rule:attitude.owner:+|mixed -9 5 -1\n\
path:owner(plain)>topic(plain)>subject(plain)|in -2 -11 10\n\
clause:attribute:relative|that 5 -11 7\n\
word:owner:leader 4 -9 -1\n\
word:object:end -11 -1 8\n\
rule:idiom.near:+|out 0 9 -12\n\
word:clause:!accept 2 12 -14\n\
word:object:follow -2 1 -5\n\
word:topic:year -12 1 7\n\
clause:subject:relative|whose 11 2 -12\n\
cue:issue -4 5 -8\n\
word:object:raise -13 -1 8\n\
word:clause:launch 5 0 -9\n\
word:topic:base 10 -2 -13\n\
word:object:create 3 1 -7\n\
word:clause:report 2 -8 1\n\
word:clause:demand 6 -1 -10\n\
word:complement:!see -8 -9 14\n\
word:topic:history -12 0 10\n\
verb:clause:possibility!|present -10 8 -2\n\
verb:object:obligation!|present -6 -8 10\n\
word:complement:submit 8 -1 -9\n\
rule:attitude.self:-|agent:other|free|indirect 13 -3 -10\n\
path:subject(effect-)>clause(effect+)|in 17 -10 -6\n\
link:owner(will+)|'s -8 10 -4\n\
rule:refusal.subject:-|mixed 12 -2 -9\n\
link:object(attitude-)| 0 -1 -3\n\
path:topic(plain)>complement(plain)>clause(plain)|in 10 -9 -5\n\
word:clause:feel 12 -6 -6\n\
path:owner(evaluation+)>object(plain)|out 13 -5 -11\n\
path:object(effect-)>clause(effect-)|out -9 -4 12\n\
rule:break.partner:-|own -1 -10 8\n\
word:clause:step 5 3 -13\n\
word:clause:everyth -15 2 9\n\
word:complement:wait 11 -5 -7\n\
word:attribute:consider 12 -6 -6\n\
word:object:consider 1 5 -7\n\
word:topic:demand -15 13 1\n\
clause:object:ing|from -1 -8 5\n\
clause:complement:ing|from -11 4 4\n\
word:object:replace 12 -8 -3\n\
word:owner:facility 13 -11 -4\n\
rule:attitude.topic:-|own 12 -10 -3\n\
rule:grow.agent:+|act 9 -4 -3\n\
word:object:initiate -17 1 13\n\
word:subject:suggest 6 3 -11\n\
word:object:build 5 -9 0\n\
word:subject:!see 6 -10 3\n\
rule:attitude.owner:+|agent:side|other|direct -13 12 -4\n\
path:subject(plain)>clause(effect-)>clause(plain)|in 5 4 -11\n\
word:object:find 8 -3 -7\n\
word:content:authority 14 -2 -13\n\
word:object:assassinate -1 8 -10\n\
word:topic:terrorism 15 -5 -10\n\
word:complement:retaliate -12 -1 10\n\
word:object:renew 12 -5 -8\n\
path:partner(plain)>complement(plain)>clause(plain)|in 7 -13 4\n\
word:topic:access -14 11 0\n\
link:topic(plain)|about -4 -7 11\n\
word:object:order 4 -11 7\n\
path:owner(plain)>subject(plain)>clause(cause)|out -16 -2 18\n\
rule:cause.event-patient:-|agent:side|other|indirect -3 14 -12\n\
cue:underline 1 -6 3\n\
path:owner(plain)>object(attitude-)>clause(plain)|in -11 -3 14\n\
word:clause:respond 0 -9 7\n\
rule:attitude.topic:-|direct -3 9 -11\n\
word:clause:realize 10 -4 -9\n\
word:owner:troop -8 -6 12\n\
rule:effect.patient-patient:-|own -6 11 -6\n\
word:subject:underline 14 -7 -7\n\
link:complement(plain)|according_to 6 2 -9\n\
word:topic:implementation 10 -1 -11\n\
word:object:restore 8 -9 -2\n\
word:object:assess 11 -2 -12\n\
rule:effect.patient-patient:-|indirect -11 3 3\n\
path:owner(effect-)>object(plain)|out 7 0 -11\n\
word:topic:involvement 14 -4 -11\n\
rule:reverse.agent:+|indirect -4 -3 4\n\
path:subject(plain)>clause(grow+)>clause(plain)|in -11 -2 7\n\
rule:effect.owner-patient:+|agent:side|other|direct -13 2 7\n\
rule:effect.topic-patient:-|direct -8 3 1\n\
rule:grow.partner:+|agent:other|other|indirect 5 4 -10\n\
word:content:demand 6 -10 3\n\
path:owner(plain)>subject(effect-)|out 4 -2 -7\n\
word:object:present 1 5 -9\n\
word:object:save -14 8 2\n\
path:owner(plain)>object(cause)|in 7 -6 -4\n\
rule:attitude.partner:+|agent:side -17 14 1\n\
word:subject:assassinate -11 -2 11\n\
link:owner(friend+)|of -10 -7 13\n\
word:owner:strategy 12 -8 -3\n\
word:content:issue -13 -1 12\n\
word:object:invite -13 15 -3\n\
word:subject:clinch 11 -5 -6\n\
path:owner(plain)>owner(plain)>complement(plain)|out -10 -4 15\n\
path:owner(evaluation+)>object(plain)>clause(plain)|in -10 -5 13\n\
word:owner:responsibility -18 0 15\n\
word:object:enjoy 13 -8 -6\n\
cue:remember -13 17 -5\n\
link:partner(plain)|among 13 -7 -8\n\
word:complement:!negotiate -10 -6 15\n\
path:partner(bond+)>object(grow+)>clause(plain)>clause(plain)|in -16 15 -1\n\
word:subject:accuse 2 -6 1\n\
word:topic:influence -7 -7 13\n\
link:partner(evaluation+)|with -7 4 -3\n\
word:topic:expansion 5 7 -13\n\
word:object:violate 8 0 -11\n\
word:complement:blame 8 -11 0\n\
rule:effect.event-patient:-|agent:other -1 2 -5\n\
rule:attitude.self:-|agent:holder|other|mixed -7 -6 8\n\
word:clause:sign 9 5 -12\n\
clause:complement:adverbial|when -6 7 -5\n\
path:object(grow+)|in -10 -5 11\n\
word:subject:lose 8 -6 -5\n\
path:subject(effect-)>clause(demand)|in -12 4 5\n\
path:owner(plain)>subject(evaluation-)|in 15 -3 -12\n\
path:subject(attitude+)>clause(plain)|out -1 4 -7\n\
word:subject:purchase 11 -1 -11\n\
rule:cause.event-patient:-|agent:other|free|direct -10 4 3\n\
word:clause:resume 12 -10 -2\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -10 -1 6\n\
word:owner:message 15 -9 -6\n\
rule:bond.state:+|indirect 1 -7 4\n\
word:topic:reaction 8 -8 -5\n\
path:modifier(plain)>object(attitude+)|in 16 -9 -8\n\
link:modifier(cause)| 12 -4 -8\n\
rule:attitude.partner:+|indirect 2 -9 5\n\
link:complement(attitude-)|to -6 -4 11\n\
link:topic(bond+)|in 9 -9 -2\n\
word:clause:lose 8 0 -10\n\
rule:attitude.patient:+|out -10 4 3\n\
word:content:force 0 9 -12\n\
word:subject:raise -3 -8 7\n\
rule:reverse.patient:+|agent:other|other|indirect -13 7 3\n\
path:subject(cause)>clause(plain)>clause(plain)|in 3 -7 3\n\
path:partner(bond+)>subject(plain)>clause(plain)|in 11 -10 -3\n\
word:complement:maintain 5 -7 -2\n\
clause:complement:adverbial|while 5 -6 -4\n\
word:content:basis 16 -2 -12\n\
word:object:draw 8 0 -10\n\
word:complement:approve 14 -4 -12\n\
rule:effect.partner-patient:-|agent:holder -11 1 5\n\
word:topic:negotiator 14 -8 -7\n\
cue:title 12 -5 -7\n\
word:object:highlight -1 6 -9\n\
word:clause:convince 11 -2 -11\n\
word:owner:implementation 11 -11 -2\n\
word:object:invoke -10 -4 14\n\
rule:will.subject:+|indirect 5 -2 -6\n\
link:owner(attitude-)|of -14 2 9\n\
rule:attitude.owner:+|agent:other|own|indirect -11 6 1\n\
rule:effect.partner-patient:+|direct -7 4 -1\n\
rule:effect.patient:+|narration 10 -3 -8\n\
path:complement(plain)>clause(plain)>clause(cause)|in -3 -11 13\n\
rule:grow.partner:+|mixed -9 -3 9\n\
word:subject:reiterate 0 10 -12\n\
word:topic:target 18 -6 -13\n\
word:partner:dealing 17 -6 -11\n\
cue:pledge -12 7 2\n\
rule:idiom.near:-|act 12 -6 -7\n\
verb:object:cause! 2 1 -6\n\
rule:attitude.self:-|agent:side 0 -8 4\n\
word:complement:strengthen -11 5 1\n\
path:subject(plain)>clause(attitude+)|out 7 -6 -1\n\
word:clause:return -4 -8 8\n\
word:subject:weaken -13 -2 15\n\
path:object(grow+)>clause(plain)|in 10 -3 -10\n\
cue:remind -8 -5 9\n\
word:object:compare -14 -4 15\n\
rule:demand.object:-|agent:other|own|mixed 9 -4 -6\n\
link:topic(effect+)|of -4 12 -10\n\
rule:attitude.partner:-|in -5 -6 7\n\
word:clause:include 6 -13 6\n\
word:topic:commitment -2 -7 5\n\
word:complement:place 13 -5 -9\n\
word:subject:restart 15 -4 -11\n\
link:topic(effect-)|for -10 4 1\n\
verb:complement:attempt 6 -5 -3\n\
link:complement(attitude-)|from 6 0 -8\n\
word:complement:operate -11 -4 15\n\
link:topic(plain)|including 2 4 -9\n\
clause:object:that|whether 15 -3 -13\n\
path:owner(plain)>object(attitude-)|out 13 0 -13\n\
cue:realize 15 -7 -6\n\
word:clause:resort -12 -3 15\n\
word:complement:offer 10 -2 -12\n\
word:subject:adhere -7 11 -5\n\
path:owner(plain)>object(grow+)|in -9 -2 7\n\
rule:evaluation.modifier:+|narration -3 -4 3\n\
word:complement:introduce -9 -5 11\n\
word:subject:practice -8 15 -11\n\
word:owner:diplomacy -14 12 -1\n\
rule:reverse.topic:-|in -1 -9 11\n\
word:object:reimpose 6 -7 -2\n\
word:topic:decision 10 -9 -3\n\
word:subject:create 6 -5 -6\n\
word:complement:deprive 16 -3 -12\n\
word:subject:apply -7 -4 12\n\
word:topic:export 14 -5 -11\n\
clause:subject:conditional|as_long_as 7 -9 -2\n\
link:complement(effect+)|between 8 -4 -6\n\
word:subject:declare 7 -8 -2\n\
word:modifier:issue 13 -4 -8\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 14 -9 -4\n\
verb:subject:possibility!|none 12 -1 -14\n\
rule:attitude.partner:+|agent:other 4 -10 4\n\
word:content:action 7 -7 -3\n\
word:subject:!change 11 -10 -2\n\
word:complement:become -6 -6 8\n\
path:owner(plain)>subject(effect-)>clause(plain)|out -10 1 6\n\
path:subject(grow+)>clause(grow+)|in -14 15 -5\n\
word:content:evidence 1 11 -17\n\
word:object:face -5 -7 9\n\
rule:effect.event-patient:-|act -2 -6 8\n\
link:complement(attitude-)|by 5 -7 0\n\
link:owner(plain)|from 10 -11 -3\n\
word:owner:one 9 -4 -9\n\
word:owner:step 3 6 -11\n\
word:modifier:talk 12 -9 -6\n\
word:complement:drop 10 2 -13\n\
link:complement(attitude+)|to 2 7 -10\n\
word:subject:resort -13 0 12\n\
rule:evaluation.modifier-patient:+|out 4 0 -7\n\
word:object:invade 9 1 -14\n\
word:object:demand -9 -5 12\n\
rule:attitude.topic:+|direct 13 -6 -7\n\
word:topic:trend 13 -9 -4\n\
link:owner(friend+)|demonym 0 1 -5\n\
word:complement:vote -12 10 -3\n\
link:owner(attempt)|of 10 -7 -4\n\
rule:effect.copula:-|direct -7 6 -3\n\
word:owner:word 11 -7 -5\n\
word:subject:vow 12 -3 -9\n\
link:owner(grow+)|of -8 -7 15\n\
path:subject(reverse)|in -2 -7 6\n\
word:object:study 13 -6 -9\n\
word:subject:overcome 11 -6 -5\n\
clause:subject:adverbial|though -10 2 7\n\
path:patient(plain)>object(cause)|in 13 -3 -12\n\
word:topic:ambassador -2 -6 8\n\
word:topic:import 12 -3 -10\n\
path:owner(plain)>complement(plain)>clause(attitude-)|in -8 -6 13\n\
word:topic:part 6 -1 -7\n\
word:owner:neighbor -6 12 -6\n\
cue:accept 5 2 -11\n\
path:subject(attitude+)>content(plain)>object(plain)|out -8 16 -10\n\
cue:focus 12 -6 -8\n\
clause:clause:adverbial|so_that 15 -4 -9\n\
word:owner:player -12 -2 12\n\
path:subject(plain)>clause(evaluation+)|out 11 -5 -5\n\
word:subject:isolate -10 1 4\n\
cue:suggest -6 -2 5\n\
rule:attitude.patient:+|agent:other|free|indirect 12 -6 -5\n\
path:owner(effect-)>complement(effect-)|out -14 -1 15\n\
rule:cause.agent:-|narration -6 -3 5\n\
word:object:undermine -11 -2 8\n\
word:subject:pull 5 -6 0\n\
rule:effect.event-patient:+|agent:other 6 1 -8\n\
word:subject:benefit 0 6 -10\n\
cue:encourage 10 -11 0\n\
word:topic:power 9 -7 -5\n\
word:topic:embassy -13 0 10\n\
path:complement(plain)>content(plain)|in -18 -3 20\n\
path:owner(plain)>object(plain)>clause(evaluation-)|in -19 4 13\n\
word:owner:complicity -17 -4 21\n\
word:object:increase 4 -3 -7\n\
rule:attitude.owner:-|agent:other|other|direct 6 1 -10\n\
path:complement(break-)>clause(plain)|in -1 -10 8\n\
word:complement:visit 4 -10 7\n\
word:owner:letter -13 -3 14\n\
word:complement:warn 2 -8 5\n\
word:content:policy 10 -5 -7\n\
word:clause:strive -13 4 4\n\
rule:will.subject:+|act -14 12 0\n\
word:topic:place -5 10 -5\n\
path:complement(grow+)>clause(attempt)|out 12 -5 -7\n\
word:content:base -11 17 -4\n\
path:subject(plain)>clause(effect+)>clause(plain)|in 5 -7 0\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)|in 2 -9 4\n\
word:topic:anniversary 0 -10 7\n\
word:subject:refer 6 0 -8\n\
path:complement(attempt)>clause(plain)|in -15 14 -2\n\
cue:under 12 -5 -9\n\
word:complement:pursue 1 -7 3\n\
cue:seem 10 -1 -9\n\
rule:effect.patient-patient:-|in 0 3 -7\n\
word:clause:condemn 5 -3 -7\n\
rule:effect.copula:-|narration 10 -3 -8\n\
word:clause:advise -9 -3 9\n\
word:object:use -2 -4 1\n\
word:attribute:become -2 -8 8\n\
word:object:review 12 -8 -7\n\
rule:effect.topic-patient:+|indirect 6 -2 -6\n\
word:complement:enjoy 9 0 -9\n\
word:owner:mission 14 -7 -8\n\
path:owner(demand)>subject(plain)|in -15 10 2\n\
path:subject(grow+)>clause(attitude+)|out -11 7 1\n\
link:complement(cause)|between -3 -7 6\n\
path:owner(plain)>object(grow+)|out 12 -8 -5\n\
word:subject:guarantee -13 -4 15\n\
word:complement:propose -7 -6 10\n\
word:clause:result -16 1 11\n\
clause:subject:ing|with -12 4 3\n\
path:complement(demand)|out 3 4 -9\n\
word:topic:representative 5 1 -11\n\
word:complement:fly -1 12 -12\n\
word:object:break 14 -3 -9\n\
word:subject:blame 8 -9 2\n\
path:patient(effect-)>object(plain)|in 7 -5 -9\n\
path:subject(plain)>clause(grow+)|in -2 -7 7\n\
word:topic:vaccine -15 1 11\n\
word:clause:describe 4 -7 0\n\
rule:effect.patient:+|agent:other|own|direct 8 -4 -6\n\
word:owner:name -11 -5 13\n\
word:subject:breach -9 -5 11\n\
path:object(effect+)>clause(plain)|out 10 -5 -7\n\
word:object:submit -2 -7 6\n\
word:topic:tie -3 -8 11\n\
word:object:pass -15 6 6\n\
path:subject(effect-)>content(plain)>object(plain)|in 5 8 -14\n\
word:complement:expand 8 -1 -8\n\
word:object:back -5 -7 9\n\
path:subject(effect+)>clause(attempt)|in 11 -5 -7\n\
rule:effect.owner-patient:-|out -1 -3 -3\n\
word:object:join 1 -8 4\n\
clause:complement:adverbial|though 15 -2 -12\n\
rule:attitude.patient:+|free -7 2 -1\n\
word:subject:submit -9 0 4\n\
path:partner(bond+)>topic(plain)>complement(plain)|out 10 -10 -2\n\
word:clause:practice 6 2 -11\n\
path:patient(effect-)>object(attitude-)|in -6 14 -9\n\
word:object:threaten -2 7 -10\n\
path:owner(attitude+)>complement(plain)>clause(plain)|in -9 -6 13\n\
word:object:sanction 5 0 -10\n\
rule:attitude.owner:+|agent:other|other|direct 7 -9 -1\n\
word:complement:attend 9 -4 -6\n\
word:topic:extension -5 -6 9\n\
cue:assassinate -11 -1 12\n\
word:clause:find -6 -3 4\n\
path:topic(plain)>complement(cause)|in -10 -6 10\n\
rule:effect.owner-patient:+|agent:side|own|indirect 10 -9 -1\n\
word:clause:appear 8 -3 -8\n\
path:owner(plain)>subject(effect+)>clause(plain)|out 13 -3 -10\n\
word:partner:gap 13 -5 -8\n\
word:object:practice 5 2 -11\n\
rule:effect.partner-patient:-|other 1 2 -8\n\
rule:reverse.patient:+|agent:side 6 1 -11\n\
rule:attitude.owner:-|narration -12 0 13\n\
path:topic(plain)|out 5 -7 0\n\
clause:object:adverbial|before 11 -5 -6\n\
path:subject(plain)>clause(attitude-)>clause(plain)|out -12 -2 15\n\
word:object:exercise -20 0 17\n\
word:content:initiative 2 6 -10\n\
path:partner(bond+)>subject(plain)|out 0 4 -9\n\
path:owner(plain)>subject(attitude-)|out -3 -6 7\n\
word:topic:move -13 8 0\n\
word:topic:future 10 -8 -3\n\
word:subject:!use -10 6 0\n\
link:complement(plain)|about -4 -6 7\n\
word:topic:withdrawal 8 -3 -8\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|in -9 0 6\n\
path:topic(plain)>object(attitude-)|in -13 5 5\n\
path:subject(bond+)|in -5 8 -6\n\
word:clause:choose -10 -3 10\n\
word:clause:pursue -9 1 5\n\
cue:recognize 5 -1 -9\n\
word:object:help -5 2 -2\n\
word:modifier:country 10 -2 -10\n\
word:clause:adopt -2 -8 10\n\
rule:effect.patient:-|agent:other|other|mixed -12 -2 12\n\
cue:hail -9 6 0\n\
word:owner:signatory -10 -1 11\n\
rule:effect.noun-patient:+|other -6 -3 2\n\
verb:attribute:none!|past 6 5 -12\n\
path:complement(plain)>clause(demand)|in -6 -4 8\n\
rule:evaluation.noun:-|mixed -8 -3 9\n\
rule:effect.owner-patient:-|agent:other|own|indirect -6 5 -3\n\
word:subject:hit 9 -2 -10\n\
word:object:honor -11 -5 13\n\
word:complement:count -15 4 5\n\
word:clause:violate 10 -9 -3\n\
word:topic:control 2 9 -14\n\
word:clause:acknowledge -8 11 -6\n\
word:owner:patience 9 -10 -1\n\
rule:effect.noun-patient:+|narration 3 5 -9\n\
rule:attitude.topic:+|own 10 -9 -1\n\
word:topic:player -17 15 0\n\
path:modifier(effect-)>subject(plain)>clause(plain)|in -18 -3 18\n\
word:subject:dismiss 8 1 -9\n\
rule:effect.owner-patient:+|agent:other|free|direct -7 5 -1\n\
word:object:fulfil 3 6 -11\n\
path:subject(plain)>clause(attempt)|in -3 -4 1\n\
path:subject(effect+)>clause(effect+)>clause(plain)|in 14 -6 -8\n\
word:subject:depend 17 -8 -7\n\
rule:effect.patient:-|agent:other|free|mixed 3 9 -14\n\
word:content:statement -9 10 -4\n\
rule:effect.owner-patient:-|agent:other|other|mixed -7 -5 10\n\
word:clause:predict 5 -1 -9\n\
word:object:encourage 10 -12 1\n\
path:complement(plain)>clause(cause)>clause(plain)|in 8 -13 1\n\
word:content:attempt -3 -2 4\n\
word:subject:view -13 -3 11\n\
rule:attitude.self:+|act 7 -10 0\n\
rule:grow.partner:+|agent:target 0 -10 8\n\
word:subject:!talk -8 -5 13\n\
path:complement(demand)>clause(plain)|in -9 -6 12\n\
word:complement:draft -8 -6 12\n\
word:owner:year 12 -9 -4\n\
path:complement(plain)>clause(plain)>clause(demand)|in -12 6 2\n\
path:object(grow+)|out 11 -8 -5\n\
rule:refusal.subject:-|free -5 1 1\n\
word:topic:dispute 15 -5 -10\n\
path:subject(effect+)>clause(plain)>clause(plain)|out 10 -7 -5\n\
path:complement(plain)>clause(grow+)|out 10 -7 -4\n\
link:patient(effect+)|to 6 -1 -9\n\
cue:take 6 -8 2\n\
word:subject:buy 0 -11 8\n\
rule:break.agent:-|free 9 -3 -6\n\
word:subject:wait 3 3 -9\n\
path:owner(plain)>subject(plain)>clause(grow+)|in -13 -5 15\n\
word:content:guarantee 10 -5 -7\n\
verb:clause:fail -12 -4 13\n\
word:owner:life -12 9 0\n\
word:complement:lay -12 1 7\n\
rule:attitude.topic:+|other -10 7 -1\n\
word:complement:rule 13 -1 -10\n\
rule:attitude.self:-|narration -9 0 11\n\
word:owner:seizure 6 1 -11\n\
word:clause:accept 9 -4 -9\n\
path:object(plain)>content(plain)>complement(plain)|in 14 -4 -11\n\
rule:attitude.owner:-|act 9 -2 -8\n\
rule:grow.partner:+|agent:holder|other|act -3 9 -6\n\
word:subject:realize -6 9 -7\n\
word:complement:end -10 -1 5\n\
word:complement:pay -3 -7 8\n\
word:patient:stance -2 -11 11\n\
word:content:power -7 -7 11\n\
word:object:change 7 -5 -2\n\
path:patient(effect-)>patient(plain)>object(cause)|in 19 -3 -17\n\
word:content:desire 15 -4 -12\n\
cue:justify 7 3 -14\n\
word:object:develop -6 2 0\n\
rule:demand.object:-|agent:target|other|direct -7 8 -4\n\
word:complement:exchange 13 -5 -9\n\
path:complement(plain)>content(plain)>attribute(plain)|in -14 18 -7\n\
link:object(evaluation+)| 12 -7 -6\n\
path:owner(plain)>topic(plain)>topic(plain)>object(plain)|in 4 7 -12\n\
word:complement:turn -7 -4 6\n\
word:content:game -10 -1 12\n\
link:complement(effect-)|between 2 0 -7\n\
link:complement(grow+)|between -4 4 -2\n\
word:subject:exert 1 -11 8\n\
word:complement:reject -6 -4 9\n\
rule:reverse.patient:+|agent:holder|other|indirect -2 9 -8\n\
word:subject:fulfil -5 9 -8\n\
word:subject:rise 10 1 -13\n\
word:clause:pull 10 -8 -4\n\
path:subject(plain)>content(evaluation+)>object(plain)|out -15 11 1\n\
word:topic:end 7 -6 -3\n\
word:content:meeting 9 -6 -3\n\
word:content:refusal -10 -3 12\n\
word:clause:solidify -16 19 -1\n\
rule:attitude.topic:-|mixed 10 -7 -4\n\
word:owner:good 8 -11 1\n\
word:object:mention 10 -7 -3\n\
word:clause:deprive 14 -3 -11\n\
rule:attitude.noun:-|agent:other 7 -10 1\n\
path:owner(plain)>subject(plain)>clause(break-)|in 14 -3 -11\n\
path:partner(bond+)>attribute(plain)|in 14 -8 -6\n\
path:owner(plain)>complement(effect-)>clause(plain)|in -8 -3 9\n\
clause:subject:ing|while -3 6 -4\n\
path:subject(effect-)>clause(effect-)|out 9 -3 -6\n\
word:object:affect 7 -2 -8\n\
word:owner:victory 15 -5 -10\n\
word:complement:prevent 11 -5 -7\n\
cue:aware 8 -4 -5\n\
rule:evaluation.modifier-patient:-|direct -8 -6 11\n\
word:owner:trade -8 8 -3\n\
word:subject:grow -6 10 -7\n\
path:partner(plain)>complement(effect-)|out 12 -4 -10\n\
path:owner(plain)>complement(grow+)|in -2 10 -11\n\
cue:introduce -9 -3 13\n\
word:complement:depend -3 -10 11\n\
link:topic(evaluation+)|of -8 9 -3\n\
word:clause:underline 5 -4 -4\n\
path:owner(plain)>topic(plain)>complement(cause)|out -10 -2 13\n\
word:owner:case 14 -6 -8\n\
word:object:waive -11 0 7\n\
word:subject:ignore 1 6 -10\n\
link:complement(attitude-)|on 1 -6 -1\n\
path:topic(plain)>object(cause)>clause(plain)|in -10 -5 13\n\
rule:effect.owner:+|mixed 7 -8 0\n\
word:complement:think -6 -4 9\n\
word:object:seize -4 -5 8\n\
path:owner(plain)>object(evaluation+)|in -10 1 7\n\
word:owner:business 11 -7 -3\n\
clause:subject:adverbial|before 2 -7 5\n\
path:subject(effect-)>content(plain)>object(plain)|out 11 -3 -7\n\
word:subject:exit 13 -2 -12\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|out -10 3 3\n\
link:complement(attitude+)|from 16 -8 -8\n\
path:partner(plain)>complement(plain)>clause(plain)|out -10 12 -2\n\
rule:demand.object:-|agent:holder|other|mixed -2 3 -5\n\
rule:effect.owner-patient:+|agent:target|free|direct -11 1 7\n\
path:owner(plain)>topic(plain)>attribute(plain)|in 9 -3 -8\n\
rule:effect.event-patient:-|indirect 2 -3 -4\n\
word:topic:security -4 -8 9\n\
path:subject(grow+)>clause(plain)|in -3 3 -4\n\
word:complement:tell -9 5 -1\n\
word:owner:invasion -7 -5 11\n\
word:subject:request -15 6 4\n\
clause:clause:ing|for -4 2 0\n\
word:complement:coordinate 11 -5 -9\n\
rule:cause.event-patient:+|agent:other|other|indirect 4 5 -11\n\
rule:evaluation.modifier-patient:+|own 7 -2 -5\n\
rule:effect.patient:+|agent:target|free|direct -11 13 -4\n\
rule:effect.topic-patient:-|agent:side -10 1 7\n\
path:subject(plain)>clause(plain)>clause(cause)|in 2 -7 2\n\
path:topic(plain)>object(cause)|out 10 -5 -6\n\
cue:like 7 2 -11\n\
word:subject:bring -3 -4 5\n\
word:complement:find 4 3 -9\n\
cue:propose 5 -4 -7\n\
path:owner(attitude+)>complement(plain)|in -7 4 -2\n\
word:patient:interest -5 -8 12\n\
word:complement:!consider 11 -2 -8\n\
word:subject:manage -7 5 -2\n\
word:complement:manage -11 4 4\n\
word:clause:wait 9 -3 -8\n\
word:subject:regard -10 -6 11\n\
word:owner:friend 11 -7 -5\n\
word:subject:study 2 -8 5\n\
word:owner:capital 2 2 -7\n\
path:subject(cause)>clause(plain)>clause(plain)|out -10 0 4\n\
word:topic:continuation 6 -8 -1\n\
word:clause:deny 12 -2 -11\n\
link:owner(bond+)|by 12 -3 -8\n\
word:topic:ally 7 -9 2\n\
word:complement:defend -2 -12 11\n\
word:topic:dollar -9 -3 11\n\
word:complement:declare 9 -10 -2\n\
word:complement:stop 10 -6 -5\n\
rule:will.subject:-|direct 11 -5 -5\n\
rule:inability.subject:-|out -6 -3 6\n\
word:topic:delegation 11 -6 -7\n\
word:subject:exercise -16 11 3\n\
word:object:throw -11 9 -1\n\
link:topic(attitude-)|in 9 -3 -5\n\
word:topic:message 8 -8 -2\n\
clause:object:ing|over -13 2 8\n\
word:subject:admit -9 -2 11\n\
word:content:part -15 5 4\n\
rule:attitude.topic:-|agent:holder|other|indirect 9 -2 -9\n\
word:object:question -6 -4 11\n\
word:attribute:remain 10 -4 -6\n\
word:clause:oppose 11 -5 -9\n\
clause:object:adverbial|since 3 -7 3\n\
verb:clause:volition|present -10 0 8\n\
verb:clause:obligation!|present 2 1 -6\n\
word:owner:plane 8 2 -11\n\
rule:effect.topic-patient:+|own 7 -6 -1\n\
path:topic(plain)>subject(plain)>clause(plain)|out -10 4 2\n\
word:complement:go -5 -5 5\n\
word:subject:!come 13 -5 -8\n\
cue:question 6 -9 3\n\
word:complement:add -7 -1 5\n\
rule:effect.patient:-|agent:target|other|indirect 8 -5 -5\n\
clause:object:participle|of -3 12 -11\n\
word:owner:mistake -11 -2 14\n\
word:complement:decide 7 3 -11\n\
word:topic:request 12 -3 -11\n\
rule:friend.copula:-|in -2 1 -5\n\
word:topic:problem -10 3 3\n\
path:subject(reverse)|out 8 -2 -8\n\
cue:look 5 0 -8\n\
verb:attribute:future!|present -8 -6 11\n\
path:patient(plain)>object(plain)|in 0 -8 5\n\
rule:attitude.self:+|agent:target -9 4 3\n\
word:owner:line -11 9 1\n\
word:object:drop 9 1 -12\n\
word:subject:!support 10 -5 -6\n\
cue:reveal 8 -3 -7\n\
rule:cause.agent:+|own 6 0 -5\n\
rule:friend.copula:-|indirect -5 -3 9\n\
path:object(effect-)>clause(plain)|out 2 1 -7\n\
word:object:!provide 3 3 -9\n\
path:topic(plain)>complement(cause)|out 1 -7 7\n\
word:clause:need 5 -2 -7\n\
link:patient(plain)|toward 9 -9 -1\n\
path:owner(plain)>subject(effect-)>clause(plain)|in 4 -7 -2\n\
path:owner(attitude+)>object(cause)|in -10 9 -3\n\
path:subject(evaluation-)|out -5 -2 2\n\
rule:attitude.self:-|act -12 -1 10\n\
clause:subject:adverbial|although -5 5 -6\n\
cue:imagine 13 -4 -10\n\
rule:evaluation.modifier:+|act -1 3 -6\n\
link:complement(demand)|from -8 -5 13\n\
word:owner:knee -9 14 -6\n\
word:complement:!work 12 -6 -8\n\
path:owner(plain)>subject(plain)>clause(attitude-)|out 12 0 -12\n\
path:owner(attitude+)>object(plain)>clause(plain)|in -11 6 3\n\
rule:effect.owner:+|act 2 3 -8\n\
word:object:express 2 -3 -2\n\
word:topic:official 6 -7 -2\n\
word:owner:aid -5 14 -11\n\
path:object(plain)>clause(cause)|out 10 -1 -8\n\
rule:effect.owner-patient:-|agent:target|other|indirect -2 -3 6\n\
word:subject:order 8 -1 -8\n\
word:clause:back 13 -1 -11\n\
word:owner:industry -8 9 -4\n\
word:subject:compensate 8 -8 -2\n\
rule:reverse.agent:-|out -8 -2 10\n\
word:topic:example -7 -4 8\n\
word:clause:relate 12 -9 -4\n\
path:owner(evaluation+)>subject(plain)>clause(plain)|in 3 -9 3\n\
word:complement:adhere -9 10 -4\n\
word:subject:insist 6 -6 -4\n\
rule:attitude.partner:+|in 6 -6 -3\n\
rule:effect.patient-patient:-|agent:holder -11 -2 13\n\
path:object(plain)>clause(demand)|in 8 1 -12\n\
word:clause:stop 2 -1 -4\n\
word:clause:speak -1 8 -5\n\
path:subject(bond+)>clause(plain)|in -6 -6 11\n\
word:complement:travel 8 -7 -3\n\
path:subject(grow+)>clause(plain)|out -3 -4 3\n\
path:object(attitude+)|out -1 8 -8\n\
path:complement(cause)>clause(plain)>clause(plain)|in 11 -8 -4\n\
word:subject:seem 3 -5 0\n\
rule:attitude.self:+|agent:holder|other|act 6 -9 0\n\
word:subject:participate -10 6 1\n\
word:subject:hold -3 0 -1\n\
rule:reverse.patient:-|other -4 -5 8\n\
word:topic:speech 10 -2 -7\n\
word:object:set -7 7 -1\n\
word:object:move -11 6 3\n\
word:complement:!provide 6 2 -10\n\
path:partner(plain)>complement(plain)|in 0 -6 2\n\
path:topic(plain)>complement(effect-)>clause(plain)|in -9 -6 14\n\
word:subject:lie 13 0 -12\n\
word:object:revive 6 -1 -7\n\
path:owner(plain)>subject(cause)>clause(plain)|out -11 8 1\n\
word:partner:dialog 5 2 -9\n\
path:complement(effect-)>clause(plain)>clause(plain)|in -1 8 -9\n\
word:subject:promote -1 -8 6\n\
rule:bond.state:-|free 0 2 -6\n\
link:complement(bond+)|with -5 -1 3\n\
link:topic(evaluation-)|in 10 -7 -4\n\
rule:attitude.partner:+|direct -10 8 1\n\
word:subject:prompt -7 -4 10\n\
rule:attitude.patient:+|agent:holder|other|indirect -6 6 -5\n\
word:clause:act -3 5 -7\n\
rule:attitude.self:-|agent:target|other|indirect 10 0 -13\n\
link:partner(evaluation-)|with 4 2 -10\n\
verb:complement:obligation|none 7 -6 -4\n\
path:topic(plain)>complement(effect+)|in 11 -8 -5\n\
rule:grow.partner:+|agent:side|other|indirect -4 8 -6\n\
rule:attitude.owner:-|agent:other|free|direct 10 -3 -6\n\
path:subject(plain)>clause(demand)>clause(plain)|in -9 5 1\n\
word:topic:document 10 -4 -6\n\
rule:cause.event-patient:+|free 6 -5 -4\n\
word:subject:quote 9 -3 -8\n\
word:complement:sell -4 -4 7\n\
word:subject:kick -11 -2 13\n\
word:subject:demand 2 4 -8\n\
rule:effect.topic-patient:-|free 0 4 -7\n\
link:topic(evaluation+)|for -9 10 -4\n\
word:subject:!reach 10 -3 -8\n\
link:owner(demand)|name -1 -8 7\n\
word:clause:pledge 3 -9 3\n\
verb:clause:attitude-! 2 -9 6\n\
word:modifier:deal -5 -6 7\n\
word:object:know 9 -8 -2\n\
cue:understand -3 11 -9\n\
link:topic(bond+)|on 10 -4 -8\n\
word:subject:review 9 -8 -4\n\
rule:cause.event-patient:-|agent:side|other|direct -2 -9 10\n\
word:complement:remove 0 -1 -5\n\
verb:attribute:possibility|present 1 -6 2\n\
path:owner(plain)>subject(attitude+)>clause(evaluation-)|in 18 0 -18\n\
role:attribute|other|out 6 -4 -7\n\
word:topic:lack -4 -5 8\n\
word:object:remind -8 -5 10\n\
word:content:warning 11 -2 -9\n\
word:object:step -9 5 0\n\
path:owner(evaluation-)>attribute(plain)|in -13 -3 16\n\
path:subject(effect-)>clause(attempt)|out 8 -2 -8\n\
word:object:!allow -13 3 8\n\
rule:bond.state:-|mixed 9 -1 -11\n\
word:topic:importance 3 1 -6\n\
path:complement(break-)|out -6 0 0\n\
clause:complement:participle|of 0 7 -10\n\
cue:declare -5 4 -3\n\
clause:object:adverbial|though 9 -4 -7\n\
word:complement:highlight 5 -9 3\n\
word:owner:affair 6 2 -11\n\
word:clause:face 1 6 -9\n\
word:clause:vote 8 -4 -5\n\
rule:attitude.owner:-|agent:holder|own|indirect 3 0 -7\n\
path:owner(plain)>subject(effect+)>clause(plain)|in 4 -7 1\n\
rule:will.subject:-|in 8 -7 0\n\
path:patient(grow+)>complement(break-)|in -12 -2 14\n\
path:patient(effect-)>topic(grow+)>complement(break-)|in -12 -2 14\n\
rule:effect.patient:+|agent:side|other|indirect -3 7 -8\n\
word:owner:hegemony -8 -3 11\n\
word:subject:!yield -12 4 6\n\
link:patient(attitude-)|against -9 3 3\n\
rule:idiom.near:+|narration -2 8 -9\n\
path:complement(plain)>clause(attempt)|out -13 1 10\n\
path:object(attitude+)>content(plain)>object(plain)|out 13 -11 -2\n\
word:subject:cease -10 -3 11\n\
word:clause:use -4 -2 1\n\
word:clause:praise 2 -7 4\n\
word:clause:present -3 9 -7\n\
word:owner:package -6 -2 10\n\
word:clause:pass -11 3 7\n\
word:subject:exchange 3 5 -8\n\
verb:subject:demand -2 0 -2\n\
path:complement(plain)>clause(effect+)|out 4 -8 1\n\
word:object:verify -5 13 -9\n\
word:subject:honor -2 -10 8\n\
word:complement:!use 11 -4 -9\n\
word:clause:voice 8 -6 -6\n\
link:patient(attitude+)|for -8 7 -1\n\
rule:effect.partner-patient:+|agent:side -5 8 -4\n\
word:subject:!agree 8 -4 -5\n\
word:partner:interaction 7 -8 -2\n\
word:topic:possibility 7 -11 4\n\
rule:attitude.patient:+|direct -5 1 1\n\
word:topic:percent 10 -6 -6\n\
word:patient:action -7 10 -6\n\
word:subject:mention -2 8 -8\n\
word:object:hit 12 -3 -10\n\
rule:effect.partner-patient:-|direct 10 -5 -6\n\
word:object:state 9 -10 -3\n\
word:subject:approve 10 -3 -8\n\
word:owner:minister 7 -1 -7\n\
word:complement:abide -9 8 -1\n\
word:content:face -13 0 11\n\
path:object(plain)>clause(attempt)|in 1 2 -8\n\
rule:effect.copula:-|indirect 5 -6 -2\n\
word:subject:travel 11 -4 -8\n\
word:complement:exert 0 -9 8\n\
word:content:aim -6 1 2\n\
word:clause:assist -12 11 -1\n\
word:owner:list 7 -6 0\n\
rule:effect.event-patient:-|agent:side|other|indirect 12 -2 -12\n\
word:topic:drone 10 -2 -10\n\
word:object:hail 8 0 -9\n\
word:complement:live 2 3 -9\n\
word:topic:direction -12 -1 13\n\
path:owner(attitude-)>subject(plain)|out -9 -2 10\n\
path:subject(effect-)>clause(attempt)>clause(plain)|in -9 0 5\n\
word:object:block -10 3 3\n\
word:clause:trigger -5 -2 8\n\
word:complement:witness -7 -6 13\n\
word:owner:ground 11 -2 -11\n\
rule:effect.owner-patient:+|free -2 3 -3\n\
word:subject:lay 10 0 -10\n\
path:owner(plain)>subject(plain)>clause(demand)|in 6 -8 2\n\
rule:effect.patient-patient:-|direct 3 0 -7\n\
link:object(evaluation-)| 12 -2 -8\n\
word:subject:link 4 6 -11\n\
rule:demand.object:-|agent:other|own|indirect 3 -1 -5\n\
rule:evaluation.modifier-patient:+|free -6 3 0\n\
word:subject:extract -12 -1 14\n\
link:partner(evaluation-)|between -1 3 -6\n\
word:clause:improve -4 11 -7\n\
word:subject:contradict -12 0 9\n\
path:owner(plain)>subject(grow+)|in -8 1 4\n\
rule:attitude.self:-|agent:other|other|direct 0 2 -8\n\
word:owner:membership -1 5 -7\n\
word:topic:state 8 -5 -7\n\
cue:press -10 -2 11\n\
cue:insist -4 1 0\n\
link:complement(effect+)|like -7 13 -5\n\
word:content:obligation -10 -3 12\n\
path:owner(effect-)>complement(plain)>clause(plain)|out 8 -3 -6\n\
rule:attitude.partner:+|out -11 3 6\n\
word:object:mark 7 -5 -5\n\
path:owner(plain)>patient(effect-)>subject(plain)|in 3 10 -13\n\
word:topic:approach 6 0 -7\n\
word:complement:conclude 9 -7 -2\n\
rule:reverse.patient:-|agent:holder -7 -2 9\n\
word:attribute:call -5 0 2\n\
word:topic:term -2 -9 7\n\
word:clause:comment 13 -3 -9\n\
word:complement:release 3 5 -7\n\
rule:effect.owner-patient:-|agent:holder|free|indirect 11 -1 -9\n\
rule:evaluation.modifier-patient:+|mixed -10 6 3\n\
path:object(reverse)|in -2 -8 10\n\
rule:attitude.self:-|agent:target|other|direct 3 9 -15\n\
rule:effect.copula:-|other 1 -1 -5\n\
word:content:resolution 3 -8 5\n\
word:complement:everyth -12 3 7\n\
word:clause:reach 2 1 -7\n\
word:topic:talk 3 -1 -4\n\
path:topic(plain)>object(effect-)|out 10 -2 -7\n\
path:partner(bond+)>topic(plain)>object(plain)|in 9 -7 -4\n\
word:complement:comply 1 6 -9\n\
word:clause:build 1 -8 3\n\
word:owner:all -4 6 -8\n\
rule:effect.event-patient:-|agent:holder|other|mixed -9 -3 12\n\
word:complement:stand -1 4 -6\n\
verb:attribute:none!|none -9 -4 13\n\
path:subject(evaluation+)>clause(plain)|in 5 -6 -1\n\
link:patient(grow+)|against 4 -10 5\n\
rule:break.partner:-|direct 7 -5 -5\n\
clause:complement:that|why -3 11 -10\n\
word:subject:!forget 8 -5 -4\n\
word:owner:negotiation -9 -2 11\n\
word:object:praise -1 2 -5\n\
link:complement(effect-)|from -6 10 -6\n\
rule:cause.event-patient:+|act -5 10 -4\n\
word:owner:integrity -10 12 -5\n\
word:object:ignore -10 4 4\n\
word:complement:apply 10 -7 -3\n\
clause:subject:adverbial|even_though -4 -7 7\n\
word:complement:reinstate -6 -4 11\n\
verb:object:possibility|none 9 -1 -10\n\
word:owner:site -11 2 5\n\
word:topic:minister 10 -4 -6\n\
word:owner:adherence -15 15 0\n\
word:object:!reflect -13 16 -3\n\
word:topic:statement 4 0 -8\n\
path:topic(plain)>object(plain)>clause(plain)>clause(plain)|in 3 0 -9\n\
cue:aim 7 -2 -4\n\
word:clause:summon -9 -1 11\n\
word:subject:!give 2 6 -9\n\
verb:object:grow+! -7 -3 7\n\
rule:reverse.owner:-|agent:other|other|indirect -6 -1 8\n\
rule:friend.owner:+|mixed 6 -6 -2\n\
rule:idiom.clause:-|own -2 4 -6\n\
word:clause:blame -5 -1 8\n\
path:subject(plain)>clause(break-)|in -1 -9 9\n\
rule:attitude.topic:+|indirect 5 -6 -2\n\
word:owner:president 9 -4 -6\n\
word:object:achieve 11 -4 -7\n\
word:owner:guarantee 6 -9 3\n\
rule:attitude.self:+|agent:other|other|direct -9 -5 10\n\
rule:reverse.owner:-|agent:holder|other|indirect 4 3 -7\n\
word:object:convey 6 -9 2\n\
path:modifier(effect-)>object(attitude-)|in 8 1 -11\n\
word:clause:!say 9 -4 -6\n\
word:subject:enter 4 -2 -5\n\
rule:break.partner:-|agent:side -13 2 10\n\
word:owner:intelligence 11 -2 -9\n\
path:owner(plain)>topic(plain)>subject(plain)>clause(plain)|in -10 1 6\n\
rule:effect.event-patient:+|other -5 7 -7\n\
path:subject(effect-)>clause(grow+)|in 7 -9 2\n\
word:object:deliver -11 8 0\n\
word:topic:some 1 -5 3\n\
word:topic:answer 11 -5 -6\n\
word:topic:signal -12 11 -1\n\
clause:clause:ing|at -4 -6 9\n\
word:subject:transfer 10 -3 -6\n\
word:subject:plot -13 -1 15\n\
path:owner(effect-)>complement(effect+)>clause(plain)|out 9 -1 -8\n\
word:complement:summon -8 -1 9\n\
path:subject(effect-)>clause(grow+)>clause(plain)|in 4 -10 4\n\
word:subject:step -4 -3 6\n\
word:topic:form -8 -3 11\n\
rule:prohibition.subject:-|free -7 -2 10\n\
word:complement:need 0 6 -9\n\
cue:acknowledge 5 -6 -4\n\
word:topic:hand -10 1 5\n\
rule:reverse.agent:-|free -8 -3 8\n\
word:clause:!conclude -10 -2 12\n\
word:complement:seek -1 -6 4\n\
word:clause:pay -9 7 1\n\
word:topic:program 10 -5 -5\n\
link:complement(cause)|such_as -12 4 4\n\
word:topic:force 8 -4 -5\n\
verb:complement:attitude-! -9 6 0\n\
cue:name 9 -2 -7\n\
rule:effect.copula:+|in 5 -8 3\n\
word:object:restart 11 -4 -8\n\
word:patient:extension -2 -7 9\n\
word:topic:attention 5 -8 2\n\
word:object:advise 9 -4 -4\n\
word:clause:reveal 8 -6 -3\n\
clause:complement:ing|on 7 -2 -7\n\
cue:push -7 0 4\n\
link:topic(plain)|than -10 -4 11\n\
word:complement:publish 7 -4 -5\n\
word:owner:import 8 1 -10\n\
link:complement(cause)|over -10 14 -5\n\
word:object:direct -11 3 7\n\
word:subject:thank 9 -4 -5\n\
word:clause:pressure 2 -7 6\n\
word:topic:transaction 11 -3 -8\n\
rule:effect.partner-patient:-|agent:other|other|indirect 8 -2 -10\n\
word:owner:readiness 10 -4 -6\n\
word:subject:observe -11 8 1\n\
word:owner:escalation -8 -5 14\n\
word:topic:impact -7 5 0\n\
rule:attitude.noun:+|agent:side -12 6 2\n\
link:owner(attempt)|name 6 -7 -3\n\
rule:demand.object:-|agent:holder|free|mixed -8 -3 9\n\
link:complement(effect+)|against 1 -9 4\n\
word:owner:share 0 3 -10\n\
rule:effect.partner-patient:-|out -6 -5 8\n\
rule:effect.event-patient:-|agent:holder|other|act 0 -5 5\n\
word:owner:report 8 -3 -5\n\
path:owner(effect-)>object(plain)>clause(plain)|out -8 -1 9\n\
word:modifier:sanction -9 -1 11\n\
word:subject:!help 8 -8 -1\n\
word:object:share 7 -2 -8\n\
rule:idiom.clause:-|act -8 0 10\n\
word:object:place -8 -5 8\n\
verb:subject:evaluation-! 8 -5 -6\n\
rule:cause.event-patient:-|agent:holder|other|act -7 2 2\n\
link:topic(plain)|at -2 -6 8\n\
word:complement:enter -8 3 2\n\
rule:effect.partner-patient:-|act -10 -2 10\n\
rule:effect.partner-patient:-|agent:holder|other|act -10 -2 10\n\
clause:clause:that|how -2 -6 6\n\
word:object:summon -10 -2 12\n\
verb:attribute:none!|present 0 -4 -2\n\
word:clause:tend 12 -3 -10\n\
path:complement(reverse)>clause(plain)|in 6 5 -11\n\
word:owner:influence 4 -5 -2\n\
word:content:intention -3 -6 7\n\
path:patient(attitude-)>object(plain)|out -10 -2 11\n\
rule:attitude.patient:+|agent:other|other|indirect -8 5 0\n\
word:subject:!violate -4 10 -10\n\
word:topic:currency -10 3 5\n\
path:topic(plain)>object(plain)>clause(plain)|out -1 -5 4\n\
word:object:promote 6 -9 1\n\
word:owner:interaction -7 10 -4\n\
clause:subject:ing|at -4 -6 6\n\
rule:attitude.patient:+|agent:side 7 -3 -9\n\
path:subject(plain)>clause(break-)>clause(plain)|in 11 -5 -5\n\
word:owner:advance -14 6 7\n\
cue:attack 10 -5 -5\n\
word:subject:attend 6 -3 -4\n\
word:clause:counter -10 2 6\n\
word:subject:codenam -7 12 -5\n\
rule:attitude.owner:-|agent:holder|other|direct -7 -1 8\n\
rule:idiom.sentence:+|narration 5 1 -6\n\
verb:subject:attempt! 2 -5 1\n\
word:clause:follow 5 -4 -4\n\
rule:grow.partner:+|agent:other|free|indirect -6 6 -2\n\
path:partner(bond+)>object(grow+)>clause(plain)|in 1 -7 3\n\
rule:effect.owner-patient:-|act -4 -1 1\n\
clause:complement:adverbial|so_that 4 1 -7\n\
path:object(break-)>clause(plain)|in -10 4 2\n\
word:subject:salvage 5 -1 -5\n\
word:owner:some -1 -6 5\n\
word:subject:detain 2 11 -13\n\
cue:fear 5 1 -8\n\
word:complement:believe 4 5 -8\n\
path:object(effect+)|in 0 1 -4\n\
path:owner(plain)>complement(reverse)|out 8 -2 -8\n\
path:complement(plain)>clause(effect-)|out 10 -4 -8\n\
path:owner(friend+)>attribute(plain)|in -4 -7 10\n\
path:subject(plain)>clause(plain)>clause(attitude+)|out 11 0 -10\n\
path:owner(friend+)>subject(plain)>clause(plain)|in 2 -10 8\n\
word:topic:restoration -9 -3 11\n\
path:subject(effect+)>clause(demand)|in 9 0 -9\n\
word:clause:determine -10 -1 8\n\
word:topic:investment -8 13 -5\n\
word:object:outline 10 -4 -7\n\
word:object:lay -8 1 3\n\
word:subject:strike -3 7 -8\n\
path:subject(break-)|in 1 -4 -2\n\
rule:attitude.self:-|agent:side|other|indirect 9 -8 -2\n\
word:subject:perceive 12 -3 -9\n\
word:owner:objective 7 -8 -1\n\
path:topic(plain)>object(plain)>clause(attempt)|in -11 0 10\n\
link:owner(break-)|'s -5 7 -6\n\
path:subject(attitude+)>clause(plain)>clause(plain)|in -2 5 -6\n\
path:owner(effect-)>object(attitude-)|in -6 -2 5\n\
word:clause:understand 0 5 -7\n\
link:modifier(attitude-)| 10 -3 -7\n\
word:topic:call -10 1 6\n\
path:owner(effect-)>complement(plain)|in -1 -4 1\n\
clause:clause:conditional|unless 12 -2 -10\n\
word:subject:resolve 0 3 -5\n\
rule:effect.event-patient:-|agent:side 1 3 -7\n\
word:complement:reach -1 1 -4\n\
word:topic:opportunity 8 -7 -3\n\
word:subject:!show -6 -2 9\n\
path:owner(plain)>subject(plain)>clause(attempt)|in -8 -3 10\n\
word:subject:complete -7 1 5\n\
path:owner(effect+)>object(plain)>clause(plain)|in -2 13 -8\n\
word:owner:help 12 -1 -11\n\
word:content:request 10 -1 -10\n\
rule:cause.agent:+|free 1 -3 -2\n\
rule:attitude.owner:-|agent:target -6 1 2\n\
word:clause:persuade 1 -7 6\n\
word:complement:bind 4 6 -15\n\
rule:friend.copula:-|own 6 -8 0\n\
word:topic:defeat -10 0 6\n\
word:complement:write 8 -6 -5\n\
word:object:!make 0 -8 3\n\
word:clause:suppose 7 -3 -5\n\
path:subject(attitude+)>clause(evaluation-)|out 8 3 -10\n\
cue:submit 8 -5 -4\n\
path:owner(plain)>object(attitude+)>clause(plain)|in -8 3 3\n\
word:object:write 9 -5 -4\n\
cue:require 8 -1 -6\n\
path:subject(plain)>content(plain)>attribute(plain)|in -9 1 6\n\
word:owner:hand 4 -7 0\n\
path:subject(bond+)|out -7 1 4\n\
word:topic:party 0 -6 3\n\
word:owner:border 8 -4 -7\n\
word:subject:!trust -10 -2 13\n\
path:owner(bond+)>object(effect-)|out -10 -2 12\n\
clause:clause:ing|from 7 -5 -4\n\
cue:start 11 0 -10\n\
rule:attitude.self:-|agent:holder|free|mixed -13 9 -1\n\
rule:attitude.patient:-|own -7 9 -2\n\
word:subject:everyth -9 1 5\n\
path:complement(grow+)>clause(plain)|out -7 -1 3\n\
word:subject:form 4 -6 -3\n\
word:object:release -4 7 -5\n\
rule:effect.owner-patient:+|agent:target|other|direct 5 -7 -1\n\
word:clause:negotiate 7 -5 -3\n\
word:object:open -9 8 -4\n\
cue:counter -11 9 2\n\
word:subject:voice 8 -8 -1\n\
path:owner(plain)>complement(grow+)>clause(plain)|in 5 -10 3\n\
rule:attitude.noun:+|narration 4 -4 -3\n\
word:subject:demonstrate 5 -7 1\n\
word:object:rule 11 -5 -6\n\
rule:break.agent:-|in 7 -3 -6\n\
word:subject:resist 9 -4 -6\n\
rule:attitude.owner:-|agent:side|other|direct -8 -2 6\n\
word:topic:lift -3 7 -7\n\
word:subject:ship -8 6 -1\n\
clause:object:ing|while -7 3 2\n\
word:complement:fight 8 -5 -3\n\
rule:break.partner:-|agent:other|other|indirect 6 -8 -1\n\
path:patient(plain)>object(attitude-)|in 3 5 -10\n\
word:subject:comply -6 6 -3\n\
word:complement:renew 10 -6 -5\n\
word:subject:serve 6 -7 -2\n\
word:object:need 5 -5 -3\n\
word:owner:agenda -10 2 5\n\
word:subject:pressure 8 -4 -5\n\
word:owner:politician 9 -3 -6\n\
word:topic:authority -11 0 9\n\
word:content:ground -2 4 -9\n\
cue:enjoy 8 -5 -3\n\
word:patient:return 7 -9 -1\n\
word:subject:capture 9 -1 -8\n\
word:content:material -12 1 8\n\
path:topic(plain)>complement(attitude-)|in 10 -3 -7\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)>clause(plain)|in 4 -9 4\n\
word:content:reason 5 -2 -6\n\
word:clause:will 6 -4 -2\n\
rule:effect.owner-patient:-|agent:other|free|mixed -9 3 3\n\
path:partner(evaluation+)>complement(plain)|in 2 -7 2\n\
path:owner(attitude-)>complement(plain)|out 9 -3 -7\n\
rule:grow.partner:+|free 0 1 -3\n\
word:subject:!allow 0 3 -7\n\
path:owner(effect-)>complement(effect+)>clause(plain)>clause(plain)|in 10 -1 -9\n\
word:object:!join -10 0 7\n\
word:partner:transaction 3 2 -6\n\
word:topic:interest -1 5 -5\n\
word:subject:possess -12 2 7\n\
word:subject:paragraph -13 16 -4\n\
word:content:claim 5 -1 -5\n\
verb:object:counterfactual|present 1 10 -11\n\
word:complement:isolate -9 0 8\n\
word:clause:!do -10 3 5\n\
word:subject:secure -7 8 -2\n\
rule:idiom.sentence:+|direct 1 -1 -3\n\
link:patient(attitude+)|of -2 -10 9\n\
word:object:reaffirm 6 -6 -4\n\
link:topic(plain)|through -10 8 0\n\
word:object:respect 4 5 -8\n\
link:owner(demand)|of -9 2 5\n\
word:clause:offer 3 2 -8\n\
word:content:side 4 -9 2\n\
word:object:would -8 1 4\n\
word:object:begin 8 -3 -6\n\
word:complement:re-impose -9 -3 11\n\
rule:attitude.owner:+|agent:side|own|indirect 10 -9 -1\n\
clause:subject:conditional|unless 0 -7 7\n\
path:owner(friend+)>complement(plain)>clause(plain)|in -1 5 -9\n\
word:object:advance 3 5 -9\n\
rule:attitude.self:+|agent:other|own|direct 9 -6 -3\n\
word:complement:buy -2 4 -7\n\
rule:effect.topic-patient:+|agent:side -3 8 -6\n\
word:content:negotiation 2 -6 3\n\
word:topic:stability 9 -4 -7\n\
word:content:promise 6 -2 -9\n\
rule:attitude.patient:-|free -6 -4 7\n\
word:clause:highlight -5 4 -5\n\
word:complement:try -8 5 1\n\
word:object:!will -9 10 -4\n\
path:subject(plain)>clause(plain)>content(plain)>complement(plain)|in -1 -9 9\n\
rule:cause.agent:+|narration 3 -3 -4\n\
path:subject(attempt)>clause(attitude+)|in -6 12 -8\n\
path:owner(cause)>complement(plain)|in 10 -1 -8\n\
path:owner(plain)>complement(demand)|in 10 -5 -5\n\
path:owner(evaluation+)>complement(attitude-)|out -14 5 4`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:against own:favor own:lean target:lean target:favor voice-confidence side:against side:favor side:lean reverse holder:against holder:lean target:against sentence:against holder:favor sentence:lean sentence:favor side:n target:favor- holder:n target:n extent sum:against target:against+ target:against- after cue-distance before sum:favor unnamed sum:tone- target:favor+ holder:party sum:tone+ via:name|in sentence:n target:favor-|direct rule:tone.near:-|other side:other form:name target:against-|direct holder:person target:favor-|indirect side:own target:against+|indirect rule:tone.near:+|other rule:tone.near:+|in rule:tone.near:-|in rule:tone.sentence:-|in rule:tone.sentence:-|other target:against+|direct mode:direct|side:own clause:object:main| target:favor-|narration target:against-|indirect present:true side:free rule:effect.noun-patient:-|other verb:object:none|past via:carried|in mode:direct rivals:0|side:other target:against-|narration role:owner|other|in target:against+|narration mode:narration present:false rivals:1|side:other rule:tone.sentence:-|free cue:say via:affiliate|in via:affiliate|out references:1 role:topic|other|in role:subject|other|in rule:bond.partner:+|in rule:tone.sentence:+|other target:favor-|mixed clause:subject:to|to link:subject(plain)| nested:false mode:narration|side:free target:favor+|direct target:favor+|narration mode:direct|side:free mode:indirect|side:other role:complement|other|in rule:tone.near:-|own target:favor-|act holder:group mode:direct|side:other role:patient|other|in rule:evaluation.copula:+|in rule:tone.near:+|direct via:name|out form:people link:owner(plain)|name sentence:alone verb:subject:none|past word:clause:say role:subject|own|in rule:tone.sentence:-|direct sum:silent verb:clause:none|past clause:subject:main| role:partner|other|in verb:object:attitude+ clause:object:to|to rule:effect.noun-patient:-|in verb:subject:plain clause:complement:main| holder:institution path:owner(effect-)>subject(plain)|out rule:attitude.self:-|agent:holder rule:bond.partner:+|direct rule:tone.near:-|direct rule:tone.sentence:+|direct via:event|in holder:alone target:favor+|indirect via:pronoun|in link:owner(bond+)|name rivals:1|side:own rule:effect.agent:-|in rule:evaluation.copula:+|other rule:tone.clause:+|in rule:tone.sentence:+|free rule:tone.sentence:+|in verb:clause:none|present verb:subject:none|present word:subject:be link:owner(plain)|'s role:owner|free|out rule:attitude.owner:-|agent:holder rule:tone.clause:+|free mode:indirect rivals:3+|side:other rule:effect.owner:-|other rule:tone.clause:+|other rule:tone.sentence:+|own rule:tone.sentence:-|out target:against+|mixed clause:subject:ing|in link:owner(plain)|demonym mode:indirect|side:own references:3+ rivals:2|side:free role:owner|own|in role:subject|free|out rule:bond.partner:+|other rule:tone.clause:-|in verb:clause:none|none verb:clause:plain verb:complement:none|past cue:warn role:owner|free|in rule:tone.near:-|indirect rule:tone.sentence:-|indirect clause:clause:main| clause:complement:to|to rivals:2|side:other rule:attitude.owner:+|in rule:evaluation.noun:+|out verb:complement:none|present cue:maintain holder:narrator outside|mode:narration role:subject|other|out rule:attitude.owner:+|indirect rule:effect.noun-patient:-|indirect rule:effect.owner-patient:-|other rule:evaluation.noun:-|free rule:tone.clause:+|narration rule:tone.near:-|free rule:tone.sentence:+|out target:against-|mixed verb:complement:plain clause:subject:conditional|if clause:subject:that|that path:none|in references:2 rivals:0|side:free rule:evaluation.copula:+|direct rule:evaluation.verb:+|own rule:tone.clause:-|direct rule:tone.near:+|own rule:tone.sentence:+|indirect verb:object:none|present verb:object:plain verb:subject:none!|none clause:object:that|that link:owner(evaluation+)|'s rule:attitude.owner:+|agent:holder rule:bond.partner:+|own rule:effect.owner:-|in rule:evaluation.modifier:+|in rule:tone.clause:+|direct rule:tone.sentence:-|narration form:adjective link:subject(effect-)| rivals:1|side:free role:object|own|in rule:attitude.owner:+|other rule:attitude.owner:-|other rule:tone.clause:+|out rule:tone.clause:-|other rule:tone.near:+|indirect target:against-|act word:clause:be word:object:confirm nested:true rule:effect.agent:+|in rule:grow.agent:+|other rule:tone.near:+|out word:subject:play cue:claim mode:act mode:act|side:other path:subject(plain)|in role:owner|other|out rule:tone.sentence:-|own verb:complement:none|none verb:object:none|none word:owner:regime outside|mode:indirect path:object(attitude-)|in role:partner|own|in rule:effect.agent:+|other rule:effect.patient:-|free rule:evaluation.verb:-|narration rule:obligation.subject:-|other rule:tone.near:+|free verb:complement:plain! verb:object:cause verb:object:effect- verb:subject:none|none word:content:right word:owner:authority cue:urge link:partner(plain)|between mode:indirect|side:free rivals:2|side:own rule:effect.agent:-|other rule:evaluation.noun:-|narration verb:complement:attitude+ verb:subject:cause word:subject:fulfill clause:attribute:main| clause:object:ing| link:owner(effect-)|name link:partner(bond+)|with rule:attitude.owner:-|indirect rule:attitude.patient:+|agent:holder rule:effect.agent:-|direct rule:evaluation.modifier:-|free verb:clause:evaluation- via:pair|in word:owner:pressure word:owner:sanction word:subject:commit clause:clause:conditional|if clause:complement:participle| clause:subject:that| cue:state link:complement(plain)|in link:subject(cause)| mode:mixed path:complement(plain)|in path:subject(plain)|out role:patient|other|out rule:cause.event-patient:-|agent:holder rule:demand.object:-|agent:holder rule:demand.object:-|agent:other rule:evaluation.verb:+|narration rule:tone.near:-|act side:alone verb:attribute:plain verb:complement:cause verb:object:attitude- verb:object:volition|none verb:subject:effect- clause:clause:that|that cue:: cue:accord cue:tell link:object(attitude+)| link:subject(evaluation+)| rivals:3+|side:free role:complement|own|in role:object|other|out rule:attitude.agent:+|out rule:attitude.owner:-|in rule:effect.agent:+|free rule:effect.owner:-|narration rule:effect.owner:-|out rule:effect.patient:-|in rule:evaluation.noun:+|in rule:reverse.patient:+|other verb:clause:attitude+ verb:clause:plain! verb:complement:effect- verb:complement:obligation|past verb:object:demand verb:subject:effect-! via:pronoun|out word:complement:issue word:content:deal word:owner:failure clause:clause:to|to cue:talk link:object(effect-)| path:owner(plain)>subject(plain)|in path:subject(plain)>clause(plain)|out role:complement|free|in role:complement|free|out role:subject|free|in rule:attitude.patient:+|in rule:attitude.patient:+|other rule:attitude.self:+|in rule:attitude.self:-|in rule:attitude.self:-|other rule:attitude.topic:-|in rule:bond.partner:+|indirect rule:effect.noun-patient:-|free rule:effect.owner:-|indirect rule:evaluation.copula:+|free rule:evaluation.verb:+|in rule:evaluation.verb:-|free rule:tone.clause:+|indirect rule:tone.clause:-|own rule:tone.near:-|mixed rule:tone.sentence:+|narration rule:will.subject:+|other verb:attribute:none|present verb:clause:cause verb:clause:none!|present verb:clause:obligation|present verb:complement:effect+ verb:object:effect+ verb:object:grow+ verb:subject:future|present via:polity|in word:complement:be word:owner:deal word:owner:tie word:subject:fail word:subject:say cue:describe cue:report link:topic(plain)|in outside|mode:act path:complement(cause)|in path:owner(plain)>complement(cause)|in path:subject(demand)|out path:subject(plain)>clause(plain)>clause(plain)|in role:object|other|in rule:attitude.agent:-|other rule:attitude.agent:-|out rule:demand.object:-|in rule:effect.agent:-|indirect rule:effect.event-patient:-|agent:holder rule:effect.noun-patient:-|direct rule:effect.noun-patient:-|out rule:effect.patient:-|agent:other rule:effect.patient:-|direct rule:evaluation.copula:+|own rule:evaluation.modifier:+|own rule:evaluation.modifier:-|out rule:evaluation.noun:+|other rule:evaluation.noun:-|in rule:idiom.near:-|other rule:idiom.sentence:-|direct rule:idiom.sentence:-|narration rule:obligation.subject:-|indirect rule:tone.near:-|narration target:favor+|mixed verb:subject:none!|present verb:subject:possibility|present verb:subject:volition|none word:owner:missile word:owner:policy word:owner:side word:subject:become word:subject:miss word:subject:show word:subject:stand word:topic:condolence clause:subject:ing| cue:assert link:complement(plain)|as link:complement(plain)|by link:complement(plain)|with link:owner(effect-)|demonym link:owner(plain)|of mode:mixed|side:other path:subject(attitude+)|in role:object|free|in role:patient|free|out rule:attitude.agent:+|direct rule:attitude.self:+|agent:holder rule:attitude.self:+|other rule:cause.event-patient:-|out rule:effect.noun-patient:-|own rule:effect.owner:-|free rule:effect.patient:+|other rule:effect.patient:-|other rule:evaluation.copula:-|direct rule:evaluation.copula:-|in rule:evaluation.modifier:+|direct rule:evaluation.modifier:-|direct rule:evaluation.modifier:-|other rule:evaluation.noun:+|indirect rule:evaluation.noun:+|narration rule:evaluation.verb:+|indirect rule:friend.copula:+|direct rule:grow.partner:+|other rule:idiom.clause:-|other rule:idiom.near:+|in rule:idiom.near:-|in rule:idiom.near:-|narration rule:idiom.sentence:-|free rule:idiom.sentence:-|other rule:obligation.subject:-|in rule:reverse.patient:+|in rule:tone.near:+|act rule:tone.near:+|narration rule:tone.sentence:-|mixed verb:object:fail! verb:subject:obligation|present word:clause:think word:complement:continue word:object:call word:owner:ally word:owner:right word:owner:tanker word:patient:opposition word:patient:sanction clause:clause:that| clause:complement:that| clause:complement:that|that clause:object:that| cue:announce cue:highlight link:modifier(plain)| link:object(plain)| link:owner(attitude+)|'s link:owner(effect-)|'s link:patient(effect-)|on link:subject(attitude-)| path:complement(effect-)|in path:complement(plain)|out path:owner(plain)>complement(plain)|out path:owner(plain)>object(attitude+)|in path:subject(cause)|in path:subject(plain)>clause(plain)|in rivals:0|side:own role:partner|free|in role:topic|other|out rule:attitude.agent:+|own rule:attitude.agent:-|in rule:attitude.noun:+|in rule:attitude.noun:-|other rule:attitude.noun:-|own rule:attitude.self:-|agent:holder|other|indirect rule:break.partner:-|agent:holder rule:cause.agent:-|out rule:demand.object:-|indirect rule:effect.owner-patient:+|agent:holder rule:effect.owner-patient:+|in rule:effect.owner-patient:-|agent:other rule:effect.patient:+|agent:holder|other|act rule:evaluation.copula:+|indirect rule:evaluation.copula:-|own rule:evaluation.modifier:-|narration rule:friend.copula:+|in rule:idiom.sentence:-|in rule:obligation.subject:-|free rule:reverse.patient:+|indirect rule:tone.near:-|out verb:attribute:none|past verb:clause:ability|present verb:complement:grow+ verb:object:future!|present verb:object:plain! verb:subject:ability!|none verb:subject:none!|past via:self|in word:clause:go word:complement:raise word:object:put word:object:urge word:owner:administration word:owner:approach word:owner:commitment word:owner:nation word:partner:relation word:patient:policy word:subject:draft word:subject:prove word:subject:withdraw word:topic:reference clause:clause:ing| clause:subject:relative| cue:call cue:stress cue:vow cue:write link:complement(attitude+)|with link:complement(effect+)|with link:complement(plain)|against link:complement(plain)|between link:complement(plain)|from link:object(attitude-)| link:subject(attitude+)| role:complement|other|out rule:attitude.owner:-|agent:other rule:attitude.patient:-|agent:holder rule:attitude.self:-|agent:other rule:attitude.self:-|agent:target rule:bond.partner:+|free rule:demand.object:-|direct rule:effect.agent:+|direct rule:effect.agent:-|free rule:effect.noun-patient:-|act rule:effect.owner-patient:-|direct rule:effect.owner-patient:-|in rule:effect.patient:+|agent:side rule:effect.patient:+|out rule:effect.patient:-|agent:holder rule:evaluation.copula:+|out rule:evaluation.copula:-|free rule:evaluation.modifier:-|in rule:evaluation.noun:+|free rule:evaluation.noun:-|direct rule:idiom.near:-|own rule:reverse.owner:-|agent:side rule:tone.clause:+|own rule:tone.clause:-|act rule:tone.clause:-|indirect rule:tone.clause:-|narration rule:tone.clause:-|out rule:tone.near:+|mixed rule:tone.sentence:-|act target:against+|act verb:clause:demand verb:clause:grow+ verb:clause:none!|none verb:clause:possibility|present verb:object:none!|present verb:subject:ability|none verb:subject:attempt verb:subject:attitude+ verb:subject:grow+ word:clause:!have word:clause:believe word:clause:make word:object:conclude word:owner:government word:owner:power word:subject:issue word:subject:preserve word:subject:reach word:subject:trigger word:subject:uphold word:subject:want word:topic:exchange clause:clause:relative|that clause:complement:ing| clause:object:ing|for clause:subject:ing|for clause:subject:participle| cue:add cue:criticize cue:emphasize cue:note cue:oppose cue:refer cue:reject cue:see cue:thank cue:threaten link:attribute(plain)| link:complement(effect-)|against link:subject(demand)| link:subject(evaluation-)| link:subject(grow+)| link:topic(plain)|of link:topic(plain)|on path:object(attitude+)|in path:owner(evaluation+)>complement(plain)>clause(plain)|in path:owner(plain)>subject(plain)>clause(plain)|in path:subject(attitude-)|in path:topic(plain)>complement(plain)|out role:attribute|own|in role:partner|other|out rule:attitude.agent:+|other rule:attitude.agent:-|direct rule:attitude.owner:-|own rule:attitude.self:+|direct rule:attitude.self:+|indirect rule:attitude.topic:-|agent:holder rule:bond.partner:+|act rule:cause.event-patient:+|other rule:cause.event-patient:-|in rule:cause.event-patient:-|other rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:other|free|direct rule:demand.object:-|agent:side rule:demand.object:-|mixed rule:demand.object:-|other rule:effect.agent:-|narration rule:effect.agent:-|out rule:effect.owner-patient:+|indirect rule:effect.owner-patient:+|other rule:effect.owner-patient:-|agent:other|free|direct rule:effect.owner-patient:-|free rule:effect.owner:+|in rule:effect.owner:-|direct rule:effect.patient:+|act rule:effect.patient:+|in rule:effect.patient:-|indirect rule:effect.patient:-|own rule:evaluation.copula:+|narration rule:evaluation.modifier:+|free rule:evaluation.noun:+|own rule:evaluation.noun:-|out rule:evaluation.verb:+|other rule:evaluation.verb:-|in rule:evaluation.verb:-|other rule:evaluation.verb:-|out rule:grow.agent:+|indirect rule:grow.partner:+|act rule:grow.partner:+|own rule:idiom.clause:-|out rule:idiom.near:-|free rule:idiom.near:-|out rule:idiom.sentence:-|out rule:inability.subject:-|direct rule:tone.clause:-|free rule:tone.sentence:+|mixed target:alone target:favor+|act verb:attribute:plain! verb:clause:effect+ verb:complement:none!|present verb:complement:volition|none verb:object:future|present verb:subject:ability|present verb:subject:attitude- verb:subject:demand verb:subject:effect+ verb:subject:future!|present verb:subject:plain! via:event|out via:previous|in word:clause:move word:clause:plan word:clause:seem word:clause:stress word:clause:try word:complement:counter word:complement:meet word:complement:work word:object:!have word:object:underline word:owner:capability word:owner:country word:owner:move word:owner:position word:owner:program word:owner:withdrawal word:patient:violation word:subject:!accept word:subject:enjoy word:subject:replace word:subject:use word:topic:action word:topic:missile word:topic:side clause:attribute:that|that clause:subject:adverbial|after clause:subject:adverbial|because clause:subject:ing|by clause:subject:participle|as clause:subject:relative|which cue:believe cue:confirm cue:denounce cue:explain cue:point cue:remark cue:suggest link:complement(cause)|against link:complement(effect-)|with link:complement(plain)|on link:object(demand)| link:owner(attempt)|'s link:owner(attitude+)|name link:owner(bond+)|demonym link:owner(evaluation-)|of link:partner(bond+)|between link:partner(plain)|with mode:mixed|side:free mode:mixed|side:own path:complement(plain)>clause(plain)>clause(plain)|in path:complement(plain)>clause(plain)|in path:object(plain)>clause(effect-)|out path:object(plain)|in path:owner(effect-)>complement(plain)|out path:owner(plain)>subject(plain)|out path:subject(attitude-)|out path:subject(cause)>clause(plain)|in path:subject(effect-)|in path:subject(effect-)|out path:subject(grow+)|in path:topic(plain)>subject(plain)|in role:complement|own|out role:modifier|other|in role:partner|free|out role:topic|free|in rule:attitude.agent:+|free rule:attitude.agent:+|in rule:attitude.agent:+|indirect rule:attitude.agent:-|free rule:attitude.noun:+|direct rule:attitude.noun:+|indirect rule:attitude.noun:+|other rule:attitude.noun:-|indirect rule:attitude.owner:+|own rule:attitude.partner:-|agent:holder rule:attitude.topic:-|other rule:bond.partner:+|mixed rule:bond.partner:+|narration rule:bond.partner:+|out rule:break.partner:-|agent:holder|other|indirect rule:cause.agent:-|other rule:demand.object:-|out rule:demand.object:-|own rule:effect.agent:+|indirect rule:effect.agent:+|narration rule:effect.agent:+|own rule:effect.agent:-|own rule:effect.owner-patient:+|agent:holder|other|act rule:effect.owner-patient:-|agent:holder rule:effect.owner:-|own rule:effect.patient:+|agent:other rule:effect.patient:+|indirect rule:evaluation.copula:-|other rule:evaluation.modifier-patient:+|indirect rule:evaluation.modifier:+|other rule:evaluation.modifier:-|indirect rule:evaluation.noun:+|direct rule:friend.owner:+|own rule:grow.agent:+|in rule:grow.agent:+|out rule:grow.partner:+|indirect rule:grow.partner:+|out rule:idiom.near:-|direct rule:idiom.near:-|indirect rule:idiom.sentence:+|direct rule:inability.subject:-|in rule:obligation.subject:-|out rule:reverse.owner:-|indirect rule:tone.clause:+|mixed rule:tone.clause:-|mixed rule:will.subject:+|out verb:clause:attempt verb:clause:attitude+! verb:clause:break- verb:clause:effect- verb:clause:none!|past verb:complement:break- verb:complement:evaluation- verb:object:break- verb:subject:evaluation+ word:attribute:!be word:clause:!be word:clause:continue word:clause:do word:clause:lead word:clause:tell word:clause:use word:clause:warn word:complement:!be word:complement:hold word:object:!forget word:object:address word:object:announce word:object:continue word:object:force word:object:fulfill word:object:make word:object:receive word:object:say word:object:stop word:object:take word:owner:activity word:owner:compliance word:owner:party word:owner:people word:partner:cooperation word:subject:!be word:subject:!take word:subject:act word:subject:agree word:subject:conduct word:subject:destroy word:subject:give word:subject:make word:subject:start clause:attribute:that| clause:clause:adverbial|because clause:clause:adverbial|while clause:clause:relative| clause:clause:relative|what clause:complement:ing|for clause:complement:relative| clause:complement:relative|that clause:object:adverbial|because clause:object:adverbial|when clause:object:ing|by clause:object:ing|in clause:object:ing|of clause:object:relative|that clause:subject:adverbial|so_that clause:subject:adverbial|when clause:subject:adverbial|while clause:subject:ing|instead_of clause:subject:ing|of cue:address cue:argue cue:conclude cue:continue cue:discuss cue:make cue:refuse cue:respond cue:slam cue:summon cue:support cue:underscore cue:understand cue:vote link:complement(cause)|by link:complement(cause)|in link:complement(cause)|with link:complement(effect+)|by link:complement(grow+)|with link:complement(plain)|of link:complement(plain)|to link:object(attempt)| link:object(effect+)| link:owner(bond+)|'s link:partner(bond+)|- link:patient(effect-)|anti link:patient(effect-)|of link:patient(plain)|against link:subject(attempt)| link:subject(effect+)| link:subject(fail)| link:topic(bond+)|for link:topic(effect+)|to link:topic(evaluation+)|in link:topic(plain)|such_as outside|mode:mixed path:complement(attitude+)|in path:complement(cause)>clause(plain)|in path:complement(effect+)|out path:complement(effect-)|out path:complement(grow+)>clause(plain)>clause(plain)|in path:complement(grow+)|in path:modifier(plain)>complement(plain)|in path:none|out path:object(effect-)>clause(plain)>clause(plain)|in path:object(effect-)>clause(plain)|in path:object(effect-)|in path:object(plain)>clause(plain)|out path:owner(plain)>complement(cause)|out path:owner(plain)>complement(plain)>clause(plain)|in path:owner(plain)>complement(plain)|in path:owner(plain)>object(attitude-)|in path:owner(plain)>object(effect+)|out path:owner(plain)>subject(attempt)|out path:owner(plain)>subject(plain)>clause(attempt)|out path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in path:owner(plain)|in path:partner(bond+)>object(plain)|in path:subject(attempt)|in path:subject(attempt)|out path:subject(attitude-)>clause(plain)|out path:subject(demand)|in path:subject(effect+)>clause(plain)|in path:subject(effect-)>clause(plain)>clause(plain)|in path:subject(effect-)>clause(plain)|in path:subject(evaluation-)|in path:subject(plain)>clause(cause)|in path:topic(plain)>attribute(plain)|in rivals:3+|side:own role:patient|free|in role:topic|free|out rule:attitude.agent:+|narration rule:attitude.agent:-|narration rule:attitude.agent:-|own rule:attitude.noun:+|free rule:attitude.noun:-|free rule:attitude.noun:-|in rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:+|agent:holder|other|indirect rule:attitude.owner:+|agent:other|free|indirect rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|agent:other|other|indirect rule:attitude.owner:-|agent:side rule:attitude.owner:-|free rule:attitude.owner:-|mixed rule:attitude.patient:+|mixed rule:attitude.self:+|out rule:bond.state:+|direct rule:bond.state:+|free rule:bond.state:+|in rule:break.partner:-|agent:other rule:break.partner:-|indirect rule:break.partner:-|other rule:cause.event-patient:+|agent:holder rule:cause.event-patient:+|out rule:cause.event-patient:-|agent:other rule:cause.event-patient:-|agent:other|other|direct rule:cause.event-patient:-|agent:other|other|indirect rule:cause.event-patient:-|agent:side|other|indirect rule:cause.event-patient:-|direct rule:cause.event-patient:-|indirect rule:demand.object:-|agent:other|other|mixed rule:demand.object:-|agent:side|other|indirect rule:demand.object:-|free rule:effect.agent:-|mixed rule:effect.event-patient:-|agent:holder|other|indirect rule:effect.event-patient:-|other rule:effect.noun-patient:+|other rule:effect.noun-patient:-|mixed rule:effect.noun-patient:-|narration rule:effect.owner-patient:+|agent:other|own|indirect rule:effect.owner-patient:+|agent:side rule:effect.owner-patient:+|own rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:holder|other|indirect rule:effect.owner-patient:-|agent:other|other|indirect rule:effect.owner-patient:-|agent:side rule:effect.owner:+|direct rule:effect.owner:+|free rule:effect.partner-patient:+|other rule:effect.patient:+|agent:holder rule:effect.patient:+|mixed rule:effect.patient:-|agent:holder|other|indirect rule:effect.patient:-|agent:other|free|direct rule:effect.topic-patient:+|other rule:evaluation.copula:-|mixed rule:evaluation.modifier-patient:+|in rule:evaluation.modifier:+|indirect rule:evaluation.verb:+|direct rule:friend.copula:+|other rule:friend.owner:+|free rule:friend.owner:+|in rule:friend.owner:+|narration rule:grow.agent:+|own rule:grow.partner:+|agent:holder rule:grow.partner:+|in rule:idiom.clause:-|in rule:idiom.sentence:+|other rule:idiom.sentence:-|mixed rule:idiom.sentence:-|own rule:obligation.subject:-|narration rule:refusal.subject:-|narration rule:refusal.subject:-|out rule:reverse.owner:-|direct rule:reverse.owner:-|free rule:reverse.owner:-|in rule:reverse.patient:+|free rule:will.subject:+|act rule:will.subject:+|direct verb:attribute:none|none verb:clause:attitude- verb:clause:bond+ verb:clause:future!|present verb:clause:reverse verb:clause:volition|none verb:complement:future|present verb:complement:possibility|present verb:object:ability!|present verb:object:effect-! verb:object:evaluation+ verb:object:possibility!|present verb:object:reverse verb:subject:attitude-! verb:subject:evaluation- verb:subject:volition!|none verb:subject:volition|present word:clause:!accept word:clause:allow word:clause:announce word:clause:demonstrate word:clause:fail word:clause:give word:clause:issue word:clause:let word:clause:note word:clause:practice word:clause:refuse word:clause:reiterate word:clause:see word:clause:show word:clause:start word:clause:want word:clause:work word:complement:carry word:complement:come word:complement:refer word:complement:remain word:complement:will word:complement:withdraw word:content:basis word:content:effort word:content:mechanism word:content:move word:content:seriousness word:content:step word:content:time word:content:way word:object:carry word:object:conduct word:object:counter word:object:defend word:object:express word:object:give word:object:include word:object:lose word:object:preserve word:object:send word:object:show word:owner:action word:owner:benefit word:owner:conflict word:owner:decision word:owner:demand word:owner:effort word:owner:export word:owner:firm word:owner:measure word:owner:obligation word:owner:refusal word:owner:stance word:owner:statement word:owner:team word:owner:war word:partner:agreement word:partner:negotiation word:partner:talk word:partner:tie word:patient:support word:subject:abide word:subject:allow word:subject:codenam word:subject:come word:subject:consider word:subject:continue word:subject:counter word:subject:discuss word:subject:do word:subject:expect word:subject:force word:subject:have word:subject:implement word:subject:mean word:subject:plan word:subject:practice word:subject:prevent word:subject:put word:subject:react word:subject:refuse word:subject:reimpose word:subject:seek word:subject:sign word:subject:state word:subject:support word:subject:take word:subject:tell word:subject:think word:subject:try word:subject:turn word:subject:undermine word:subject:welcome word:topic:concern word:topic:nature word:topic:policy word:topic:position word:topic:question\n\
2<-0.323 2<-0.583 10<0.309 2<-0.778 -17 15<-0.00744 13 -5 2<-0.778 -30 8<-0.183 -19 15 10<0.272 15<0.018 27 1 2<-0.439 -6 9 2<0.246 2<-0.101 8<-0.117 2<-0.193 10<0.309 32 47<0.875 23 4 10<0.449 46 32 328<0.875 10<0.112 55 648<0.5 45 -5 8 2<0.0456 10<0.112 68 31<0.0263 59 5<0.9 50 25 10<0.0685 55 23<0.314 35 11 43<0.5 55<0.5 20 4<0.104 5<0.794 21 -2 -13 26\n\
28<0.75 41<0.5 -35 29<0.5 18<0.125 10<0.35 86<0.5 10<0.0365 -19 126<0.375 -2 -17 116<0.875 4 38 -23 51<0.5 18<0.595 -25 -32 -21 -34 41<0.5 61<0.5 86<0.5 907<0.875 -34 5 28<2.25 -17 8 20<0.25 45 -21 149<0.375 29<0.5 18<0.125 106<0.5 10<0.35 144<0.5 3 -16 -18 10<0.0465 -4 32 366<0.875 92<0.875 183<0.375 -22 12 -1 15 -27 18<0.508 29<0.5 19<0.35 15 46 -14 -12\n\
11<-0.235 1<-2.07 1<-2.91 17<0.75 -18 14<0.0434 7 -13 72<0.5 25 11<-0.378 16<0.00797 27 3 -7 48<0.875 105<0.5 44<0.122 11<-0.456 42 23 53 -2 52 11<-0.109 1<-2.47 64<0.0357 -20 17<0.75 -22 11 49<0.375 44<0.272 -5 22 1<-1.57 0 27 38<0.5 11<-0.0604 1<-2.91 -29 -15 155<0.5 -34 -24 1<-2.29 234<0.5 44<0.176 -28 -9 6 14<0.0234 44<0.367 405<0.375 -3 33 24 44<0.122 -20 3\n\
1<-2.07 11<-0.109 1<-2.47 47<0.875 59<0.5 1<-3.7 254<0.875 53 0 189<0.5 40 -2 54 11<-0.323 18 41 59<0.5 11<-0.323 3 26 39 1<-3.04 63 88<1.52 53 19 11<-0.235 59<0.5 1<-1.57 2 74<0.5 11<-0.456 -19 -3 -23 49 1<-0.488 74<0.5 47<0.875 1<-0.92 11<-0.201 12 88<1.45 42 -2 25 87<0.375 194<0.375 18 -5 11<-0.0161 0 42 1<-1.57 25 4 1<0.108 220<0.375 5 28 -8\n\
31<0.0832 21<0.667 400<0.875 317<0.375 415<0.375 936<0.875 -34 1 -5 1 4 29<0.5 33<1.75 660<0.5 0<-2.41 -31 139<0.875 0<1.81 914<0.375 869<0.5 873<0.5 -26 7 12 16 -33 -6 16 106<0.5 -21 6 -32 0<-2.41 31<1.3 408<0.375 -26 -4 0<-3.13 -15 6 21<0.333 -26 29<0.5 0<0.315 56<0.5 32<0.5 13<0.0939 31<0.465 17 38 73<0.5 15 -18 -14 142<0.5 -9 30 138<0.875 -17 14 -23\n\
2<-0.323 2<-0.583 2<-0.778 57 3<-0.136 17<0.1 8 45 13<0.0808 35 5 3<-0.229 17<0.35 12 219<0.5 37 2 3<-0.109 14 17<0.35 13<0.129 23 -6 -6 2<-0.101 3<-0.0968 2<-0.193 3<-0.257 17<0.55 1 23 17<0.25 -15 29<0.5 5 -11 17<0.55 -17 29<0.5 2 3<-0.285 -3 -18 4<0.0667 -15 -25 3<-0.109 17<0.95 2<-0.0637 -20 -30 29<0.5 3<-0.326 23 48<0.375 -17 0 -24 3<-0.0286 -31 -35\n\
74<0.5 9<-0.0508 47<0.875 48<0.875 150<0.375 528<0.375 14<0.0128 370<0.375 49 -12 3<-0.257 23 39 -11 179<0.5 -1 38 179<0.5 8 30 15<-0.00122 14 -8 14<0.016 61<0.5 3<-0.167 229<0.375 51 8 58 640<0.5 31 -14 3<-0.167 47<0.875 179<0.5 150<0.375 35 4 51 179<0.5 7 35 14<0.206 3<-0.084 43 50 33<2.75 35 15 48<0.875 3<-0.229 9<-0.0508 -3 13 320<0.375 24 -23 3<-0.207 -16 5\n\
34<0.5 46<0.375 317<0.875 -33 2 3<0.0248 -29 10<0.0465 -21 0 3<-0.0437 82<0.101 3<-0.229 -33 192<0.875 124<0.375 599<0.875 5<0.9 -28 3<-0.0968 -24 -14 15 6 27 3<-0.207 -18 82<0.606 5<0.928 -17 7 14 10<0.0465 82<0.0312 192<0.375 296<0.375 285<0.5 10<0.0186 -25 195<0.875 -16 21 16 9 25 193<0.375 10 -18 46<0.875 3<0.0937 206<0.375 -11 12 42<0.131 32 -11 13<0.0939 235<0.5 38 2 3\n\
6<0.286 6<0.158 22<0.75 6<0.0681 -33 50<0.299 -27 -4 9<-0.113 13<0.129 19 -12 9<0.0126 225<0.5 170<0.375 203<0.375 -23 19 8 18 -34 22<0.25 18<0.234 -24 -12 59<0.5 123<0.875 -1 21 -26 22<0.25 50<0.032 18<0.125 9<-0.113 101<0.875 -7 21 -18 3<-0.207 54<0.667 9<-0.201 33 13 -14 -8 3<-0.229 46 15 59<0.5 6<0.354 3<-0.109 22 -1 654<0.5 54<0.273 219<0.5 44 21 14 -4 -9\n\
0<-0.537 0<-2.06 1<-1.57 1<-2.63 0<-2.95 59 54 50 1<-0.488 39 16 1<-0.488 0<-1.32 1<-2.29 11<-0.0763 43 51 38 11<-0.323 21 1<-1.83 165<0.5 142<0.5 40 -6 11<-0.109 19<0.75 32 6 39 27 1<0.108 16<0.0328 -3 23 -5 0<0.934 1<0.108 11<-0.276 0<-0.157 14 -6 1<-1.27 0<0.315 5<0.948 25 0 21<0.333 -2 17 9 -18 11<-0.235 -25 0<1.81 176<0.5 1<0.108 5 -16 -14 -20\n\
1<-0.488 14<0.101 1<-2.47 -34 12<0.214 1<-1.27 -28 -20 168<0.875 -31 0 1<-2.29 1<-2.77 -29 -22 14<0.206 31<0.465 -16 -5 1<-1.57 -11 30<1.25 6 -12 12<0.246 14<0.206 1<0.108 22<0.75 21<0.467 26 0 155<0.5 -19 22 24<0.109 16<0.0489 22<0.25 30 2 -6 12<0.2 650<0.5 34 3 15<0.018 18 -11 41<0.5 2 143<0.5 42 12 14<0.0879 -27 12<0.265 20 14<0.206 31<1.13 -22 13 4\n\
63<0.5 25<-0.141 1<-2.47 -9 7<0.102 25<-0.504 38 34<0.5 3 56<0.5 34 4 -8 1<-2.47 43<0.5 1<-3.7 -29 64<0.392 274<0.875 -22 -5 4<0.0505 8 -22 -33 43<0.5 33<0.25 1<-1.83 4<0.0545 3 362<0.375 -17 26 7<0.118 56<0.5 20<0.55 -4 34<0.5 7 29 -2 -9 4<0.0869 -11 -26 -30 1<-2.77 -13 7<0.159 1<-1.57 25<-0.0862 33 33<0.75 15 -13 33<0.25 192<0.375 45 -7 23 -13\n\
2<-0.323 2<-0.583 2<-0.778 -24 6<0.319 3 -15 6<0.354 5<0.9 5<0.896 19 38 4 6<0.597 5<0.794 13 -2 -14 2<0.246 2<-0.101 6<0.158 328<0.875 2<-0.193 35 45 -6 2<-0.193 6<0.319 81<0.5 187<0.5 32 3 9 15 124<0.375 131<0.5 34 14 -9 2<0.0456 6<0.0826 55 5<0.913 201<0.5 48 9 39 6<0.0457 46 14<0.101 30<0.75 40 12 21 6<0.0558 43<0.5 6 25 14<0.206 6 -17\n\
9<0.0847 28<1.25 41<0.5 -33 27<0.0979 24<0.165 9<0.0445 28<0.75 -31 -23 0<-1.51 -24 3 0<-1.51 -28 24<0.817 -23 28<0.75 -16 6 24<0.279 -21 38<0.5 -8 16 0<-2.41 250<0.5 -27 -6 24<0.561 69<0.5 252<0.875 161<0.375 -22 -2 12 24<0.279 -8 22 81<0.5 149<0.375 192<0.375 6 37 35 -24 0<-2.41 0<-3.54 -27 28<0.75 -19 2 28<0.75 24<0.97 -8 22 41<0.5 2 24<0.165 18 44\n\
9<-0.0508 29<0.5 94<0.5 54<0.162 216<0.5 4<0.104 175<0.291 34 2 8 -24 -3 523<0.375 -9 33 101<0.375 -14 9 9<0.0126 36<0.0932 44<0.367 19<0.55 137<0.375 170<0.375 405<0.375 21<1.07 -28 29<0.5 -15 -28 20 16 2 4<0.0376 29<0.5 9 -23 4<0.0625 -12 55<0.5 -29 29<0.5 -4 -26 275<0.5 122<0.5 29<0.5 17 -18 -26 -20 137<0.375 29<0.5 199<0.5 410<0.375 -5 40 24 -20 34 -31\n\
34<0.5 8<-0.283 70<0.5 50<0.032 140<0.375 10<0.522 38 26 16 2 24<0.0554 -19 11 10<0.112 57<0.375 170<0.875 70<0.5 51 41 12 15 70<0.5 140<0.375 65<0.5 46 38 32 24 8<-0.211 41<0.5 90<0.5 278<0.5 8 -24 39 24<0.219 10<0.35 -8 -22 10<0.398 8 -10 10<0.0685 57<0.375 203<0.375 31<0.0832 370<0.375 39 -14 26 -15 -7 14<0.138 242<0.375 313<0.5 21 34 -18 33<2.25 7 -14\n\
1<-0.488 7<0.102 1<-2.29 -32 6<0.205 -23 -31 1<-2.07 1<-2.63 -28 290<0.375 -21 14 11<0.00997 586<0.5 4<0.115 -21 -10 16 6<0.0457 16<0.216 211<0.875 -8 20 -26 1<-1.57 -6 7<0.191 3 19 11<-0.173 7<0.09 -27 1<0.108 -15 6<0.395 21 4<0.115 -14 16 1<0.108 4<0.0793 -9 7<0.255 155<0.5 4 28 32 6<0.319 7<0.159 6<0.23 23<0.977 27 -10 -4 6<0.0457 17 47 19<0.45 -15 26\n\
11<-0.201 1<-2.07 22<0.25 11<-0.378 115<0.875 5<0.934 -10 8 23 53<0.137 -18 17<0.55 -18 13 1<-3.04 17<0.65 -14 7 18<0.234 2 28 22<0.25 18<0.335 17<0.85 -4 17 54<0.544 32 -7 11<-0.276 114<0.375 47 -1 26 1<-2.63 11<-0.0763 22<1.25 -20 -7 9<-0.201 -14 22<1.25 -31 -24 9<0.0126 22<0.25 18<0.234 -25 141<0.162 -12 22 9<-0.113 22 203<0.375 61<0.5 11<-0.0604 6 -7 20 38 -31\n\
49<0.375 41<0.5 19<0.95 57<0.375 113<0.375 45<0.375 171<0.5 46 8 58<0.5 36 275<0.5 24 -16 1 8 327<0.875 30 -5 45<0.375 27<-0.315 179<0.5 9 32 47<0.875 31<0.0832 141<0.162 92<0.875 40 9 19 30 205<0.375 29 -4 179<0.5 31<0.418 454<0.5 14 -18 -5 36 47<0.375 41<0.5 58<0.5 604<0.375 38 -12 4 179<0.5 571<0.5 13 -12 31 41<0.5 19 102<0.5 57<0.375 -12 8 12\n\
41<0.5 602<0.375 202<0.875 470<0.375 297<0.375 -31 -1 6 54<0.0534 -19 15 3 12<0.246 119<0.154 125<0.375 211<0.375 195<0.875 124<0.375 6<0.0198 728<0.875 -29 9 72<0.5 12<0.161 -15 -22 75<0.375 341<0.5 -24 -2 90<0.5 -17 5 4 8 -7 6<0.205 90<0.5 35<0.1 9 131<0.5 -14 1 75<0.375 5 37 -17 6<0.0826 -11 12<0.138 39 75<0.375 -7 27 124<0.375 161<0.375 -29 54<0.162 -17 20 -8\n\
8<-0.183 18<0.125 72<0.5 12<0.313 2 36 135<0.5 8<-0.325 0 -13 -19 8<-0.283 25<-0.0862 8<-0.542 49 12<0.246 16 36 74<0.5 207<0.126 14<0.0128 5 20 -21 34 123<0.375 14<0.016 -9 12<0.15 -10 8 31 8<-0.0988 72<0.5 26<0.0667 -9 7 18<0.125 -23 -12 57<0.875 74<0.5 8<0.014 50<0.299 61<0.5 141<0.0571 -28 -13 18<1.46 -21 11 -8 -32 18<1.67 18<0.234 -24 -6 25 61<0.5 -7 27\n\
74<0.5 49<0.375 39<0.5 95<0.5 67<0.5 170<0.375 255<0.5 43 13 -1 34 20 94<0.5 67<0.5 16<0.00266 4<0.0174 -14 394<0.5 20 -15 118<0.5 253<0.375 288<0.5 27 38 6 41 22<1.25 4<0.149 10 -15 -13 269<0.5 118<0.5 38 45 10 102<0.5 94<0.5 39<0.5 120<0.5 20 -16 -5 436<0.5 26 -8 36<0.396 31 12 39<0.5 95<0.5 72<0.5 8 29 -11 22<0.25 5 94<0.5 -14 7\n\
8<0.0698 105<0.5 161<0.875 92<0.375 9<0.0445 33<0.75 400<0.875 386<0.5 316<0.875 -30 -9 13 3 26<0.0667 -28 8<-0.246 -27 400<0.875 -19 18 33<0.25 -23 -12 -12 63<0.5 -13 16 8<-0.136 33<0.75 -22 0 33<0.25 -1 23 105<0.5 93<0.375 63<0.5 92<0.375 33<1.75 8<0.166 9<0.14 -22 -5 571<0.5 9<0.0126 26<0.267 -12 21 -18 13 -6 9 16 193<0.375 751<0.375 2 22 -20 94<0.5 45 -2\n\
11<-0.173 39<0.5 72<0.5 24<0.331 26 1 11<-0.378 17<0.45 -11 36<0.327 7 28 -12 24<0.219 11<-0.276 343<0.5 17<0.65 11<-0.456 35 17 40 -4 17<0.55 48<0.375 -7 23 20 11<-0.276 17<0.85 2 23 -9 24<0.387 85<0.5 11<-0.0923 -9 405<0.375 11<0.00997 36<0.327 91<0.5 913<0.375 625<0.5 271<0.375 -25 1 22 17 26 -9 -29 20 39<0.5 72<0.5 6 -19 13<0.00471 20 -2 11<-0.0763 -22 -29\n\
1<-2.07 1<-3.04 24<0.44 367<0.875 1<-3.96 45 291<0.375 39 19 15 46 12<0.2 523<0.375 41<0.5 24<0.331 26 38 39 -3 123<0.375 137<0.375 255<0.5 27<-0.315 20 31 -6 5 -2 12<0.246 1<-0.488 24<0.279 12<0.2 32<0.5 1<-1.27 25 220<0.875 8 29 436<0.5 10 -24 4 30 51<0.5 1<0.108 24<0.0554 -11 7 -13 11 24<0.165 1<-1.57 2 108<0.375 717<0.5 -21 21 6 1<-1.27 15 -2\n\
28<0.75 3<-0.058 -29 0<-1.88 17<0.55 -30 86<0.5 0<-3.54 -28 21<1.27 -23 -14 18 17<0.35 -24 21<0.333 -22 3<0.0937 206<0.375 455<0.5 -11 13 12 11 3<-0.0437 69<0.5 28<2.25 -25 -15 3<-0.136 -18 0<-3.33 -22 17<0.45 -8 17 0<-2.23 0<-3.54 917<0.5 -24 9 21<0.333 -24 17<0.55 -12 3 213<0.375 17<0.85 206<0.375 26<0.0667 -16 52<0.5 3 34 3<-0.0128 2 40 3<-0.0128 11 39 -16\n\
37<0.375 38<0.5 23<0.0352 56<0.5 -31 15<-0.199 -11 34<0.5 -27 -19 43<0.5 254<0.875 327<0.375 323<0.375 34<0.5 132<0.5 -19 -9 199<0.5 -8 10 -28 13 18 -26 34<0.5 23<0.17 475<0.375 302<0.5 -21 8 15 58<0.5 224<0.5 2 -16 16 23<0.0352 230<0.375 105<0.5 15<-0.242 13 -2 -18 35 27 34<0.5 15<-0.0144 -12 23<0.314 1 20 23<0.417 116<0.375 11 28 15<-0.00744 169<0.375 28 1 42\n\
2<-0.323 2<-0.583 10<0.309 2<-0.778 -17 128<0.5 -5 9 -22 10<0.522 2<-0.439 6 26<0.0667 544<0.5 21 -18 9 -10 2<0.246 2<-0.125 10<0.129 31 39<0.5 165<0.5 10<0.449 31 9<-0.00836 9 27 5 10<0.309 19 5 10<0.0823 2<0.0456 44 35 26<0.133 2<0.0987 51<0.5 39 17 22<0.25 24 -5 28<1.75 27<0.0979 39<0.5 143<0.5 33 6 22 6 1 10<0.0823 26<0.4 6 20 4<0.0954 10 -14\n\
25<0.0795 3<-0.0437 124<0.375 168<0.875 21<0.933 318<0.875 -30 6 3<-0.136 -28 99<0.5 -24 3<-0.0707 -18 -2 -7 3<-0.187 -17 25<-0.0128 23 -11 21<0.667 168<0.375 399<0.875 61<0.5 -28 -19 11 14 25<-0.0862 15<0.018 -4 16 187<0.5 17<0.55 471<0.375 -23 6 15<-0.00744 -18 16<0.216 15<0.0902 271<0.375 -7 24 21 -20 125<0.875 -7 12 3<-0.058 187<0.5 -17 6 15<-0.0236 -6 125<0.375 1 536<0.875 32 -1\n\
34<0.5 523<0.875 171<0.5 242<0.375 629<0.875 407<0.875 203<0.375 135<0.5 35<0.25 421<0.375 320<0.875 -18 21 18 -23 461<0.375 113<0.875 -25 12 15 6 10 8 253<0.375 -7 20 25 22 242<0.375 203<0.375 18<0.508 45<0.375 177<0.5 230<0.375 -16 16 17 1 329<0.375 531<0.875 719<0.5 270<0.375 320<0.375 35<0.35 135<0.5 138<0.875 6 27 271<0.375 538<0.375 -5 11 20 -11 28 36 -22 29 -25 40 37\n\
34<0.5 6<0.158 171<0.5 6<0.0826 38<0.5 43 58<0.5 39 16<0.00266 -7 21 36 -4 23<0.0352 6<0.498 29<0.5 17<0.55 36 22 36 17<0.45 33 16 8<-0.283 17<0.35 17 -2 17<0.75 26 81<0.5 22 2 38<0.5 6<0.0558 14<0.165 35 24 6<0.286 21 -2 6<0.354 23<0.122 14<0.206 202<0.875 82<0.255 14<0.0322 22 11 -2 -20 -10 66<0.5 -5 15 17<0.55 8<-0.542 -15 5 14<0.0128 3 -19\n\
2<0.0987 2<0.0456 0<-1.69 -29 3<-0.0437 2<-0.0809 3<-0.257 -31 92<0.875 9<0.0126 -27 -14 2 0<-0.837 9<0.0126 -22 5 3<-0.0968 -11 16 9<0.0445 460<0.5 17<0.35 -23 31<1 -12 19 23 8 0<-2.23 -20 16<0.0429 0<-1.32 -4 24 -13 0<-2.23 2<0.246 3<-0.058 -22 16<0.216 -3 -21 16<0.216 0<-3.13 -6 31<0.655 10 30 -11 2<0.246 3<-0.122 -9 12 3<-0.109 16<0.335 16 -10 26<1.47 40 11\n\
2<-0.247 0<0.315 11<-0.235 11<-0.378 24 66<0.5 17 -2 2<-0.323 5 11<-0.0923 5 -10 2<-0.778 11<0.0702 43 -2 11<-0.173 57<1.13 36<1.75 36 11 -5 66<0.5 284<0.5 11<0.0702 2<-0.583 27 13 -5 -9 -2 0<-2.06 11<-0.109 -20 -30 11<-0.109 0<-1.32 140<0.375 11<-0.378 -6 -16 5 0<-0.157 166<0.5 11<-0.235 1 -10 16 11<-0.173 20 -8 0<-1.32 -22 2<0.0987 0<-0.157 -12 11<0.0702 11 -19 -25\n\
10<0.272 45<0.375 10<0.112 5<0.69 22<1.25 40 31 23<0.0352 14<0.206 35 21 320<0.375 27 -5 59<0.5 55<0.5 23<0.417 171<0.5 31 -9 21 23<0.63 654<0.5 7<0.159 150<0.375 22 -1 5 37 3 38 14<0.138 5<0.731 52<0.5 33 7 59<0.5 7 38 59<0.5 55<0.5 14 -14 29 59<0.5 23<0.122 5<0.731 24 10<0.398 11 22<0.25 3 -12 5<0.622 58<0.5 13 -13 11<-0.378 -19 -7 31\n\
8<0.0698 45<0.375 8<0.014 40<0.22 316<0.875 906<0.875 26<0.0667 -29 8<-0.183 -29 8<-0.000113 -21 -27 4 -3 -22 93<0.375 67<0.5 -23 -2 84<0.5 -14 9 8<-0.246 40<0.809 -26 -9 75<0.375 40<1.33 15<0.04 250<0.5 -17 17 -3 18 19 45<0.375 296<0.375 93<0.875 67<0.5 155<0.5 893<0.5 49<0.375 413<0.375 519<0.375 -16 13 15 4 18 10 8 15<0.04 15<-0.242 -5 13 -22 16 26<0.2 10 39\n\
37<0.375 1<-2.47 64<0.0357 1<-3.58 -27 144<0.5 18<1.3 -20 -12 -30 1<-3.45 -17 -1 18<0.508 90<0.5 95<0.5 68<0.875 189<0.5 -22 26 -5 13 -3 144<0.5 51<0.5 1<-0.92 703<0.5 54<0.544 350<0.5 287<0.5 28<1.25 11 -11 -17 -18 -12 -24 28<0.25 29 227<0.375 2 30 -18 -26 1<-2.07 1<-3.04 -10 13<0.149 12 -6 297<0.375 54<0.215 13<0.129 1<-1.57 20 36 169<0.375 23 -8 4 -8\n\
0<-0.837 0<-2.06 0<-3.13 41 147<0.5 575<0.5 17<0.55 38 33<1.75 35 25 -3 22 0<-1.32 147<0.5 755<0.375 29 -3 10 17<0.55 24 4<0.185 4<0.0376 21<0.6 -1 17 27<-0.176 12 23 -7 0<0.934 0<-0.157 45<0.375 17<0.65 175<0.232 19 -9 4<0.0269 135<0.5 -14 18 12 4<0.0869 9 60<0.5 -20 4 66<0.5 17<0.55 4<0.0667 7 -3 0<0.315 1 -9 10 0<1.81 569<0.5 -12 19 -23\n\
2<0.0987 14<0.101 2<0.021 172<1.13 -28 -1 -22 14<0.206 2<0.0456 25<-0.0862 35<0.35 45<0.875 -18 -3 5 -22 -10 25<0.0795 45<0.375 -15 -1 33<0.75 -5 2<-0.027 26 1 2<0.246 14<0.101 42<0.804 35<0.35 -17 1 3 100<0.5 127<0.375 103<0.5 25<0.0795 -2 23 33 93<0.875 -8 19 139<0.375 -18 2 45<0.375 35<0.25 621<0.375 18 -10 33<2.75 -1 18 167<0.5 175<0.291 14<0.118 23 40 6 -5\n\
0<-0.537 0<-2.06 8<-0.136 0<-2.95 -26 65<0.5 -20 -8 -29 8<-0.0988 0<-1.32 65<0.5 8<-0.325 -7 -17 -2 8<-0.283 9<-0.113 19 22<0.25 -4 17 65<0.5 -10 16 8<0.0698 100<0.5 170<0.375 -19 11 9<0.0126 9<0 8<-0.0146 24 -20 40 -16 -28 0<0.934 8<-0.211 0<-0.157 11 8<-0.434 31 20 41<0.5 60<0.5 0<-0.157 4 18 -16 0<0.315 -8 4 8<-0.136 0<1.81 31 42 22<0.25 1 25\n\
2<-0.247 2<-0.583 10<0.309 2<-0.778 380<0.5 -18 18 -2 8<-0.183 -22 4 8<-0.246 11<-0.378 120<0.5 -5 -22 26<0.0667 64<0.0357 13 -11 -2 2<-0.439 9 17 2<0.246 2<-0.0809 8<-0.283 2<-0.153 12 22 10<0.112 31 51<0.5 2<-0.153 20 27 -19 2<0.0456 10<0.0568 39 26<0.0667 51<0.5 36 18 28 10<0.0465 31 11<0.188 91<0.5 21 -12 2 63<0.5 619<0.375 10<0.0465 12 8<-0.136 17 -3 -12 -14\n\
11<0.0702 31<0.111 45<0.375 192<0.375 26<0.0667 -28 25<0.0795 495<0.5 12<0.313 -24 -29 0 -5 0 75<0.375 12<0.0828 -6 318<0.375 -22 2 -2 45<0.375 26<0.0667 82<0.606 -23 -6 -10 12<0.265 75<0.375 5 26 -13 45<0.375 31<0.054 183<0.375 10<0.0465 50<0.0703 365<0.875 -19 16 -4 26<0.2 -12 0 25 10<0.0465 87<0.375 -7 15 127<0.375 13<0.266 36 -4 6 25<0 26<0.133 -5 12<0.214 29 -11 37\n\
1<-2.47 27<-0.101 115<0.375 7<0.0379 78<0.5 -6 17 1<-2.91 -19 -5 5<0.9 -1 25 22<0.75 1<-3.45 -26 18<0.671 -23 -16 1<-3.7 367<0.875 -23 7 87<0.875 46<0.375 22<2.25 -7 13 -18 -25 22<0.25 27<-0.176 7<0.09 18<0.425 10 29 -5 18<0.335 7<0.118 -15 -27 7<0.134 1<-1.57 33<0.25 -3 -19 5 -16 87<0.375 7<0.159 1<-1.57 33<1.25 22<2.25 11 26 -8 18<0.671 18 31 -9 -23\n\
6<0.23 63<0.5 6<0.0826 61<0.5 14<0.101 35 93<0.375 29 17 58<0.5 26 6<0.0113 -23 21 26<0.133 19<0.85 141<0.747 31 -13 64<0.0357 43<0.5 27 -7 6<0.158 21 -4 14<0.101 22 5 14<0.138 12 -8 63<0.5 18<0.125 101<0.375 25<-0.141 17 28 12 6<0.438 123<0.375 26<0.0667 64<0.644 23 -1 9 -14 25<-0.141 -15 19<0.35 9 -7 32<0.5 50<0.162 19<0.25 8 6<0.286 7 -12 -22 11\n\
7<0.102 45<0.375 5<0.537 -29 4<0.0793 10<0.216 -25 -29 33<2.75 -20 -5 322<0.375 10<0.272 119<0.0742 731<0.375 948<0.375 -19 14 14 2 -25 6 33<0.75 0<-2.23 -20 7<0.255 10<0.192 19<0.55 -11 13<0.0158 24 2 4<0.131 -20 -6 10<0.35 10<0.243 5 30 -15 0<-1.32 0<-3.75 -19 33<2.25 322<0.375 10<0.148 -3 -16 20 15<0.209 12 -8 7<0.191 15<0.00535 -3 15 4<0.0954 -7 32<0.5 36 -7\n\
2<-0.247 2<-0.583 0<1.81 8<-0.246 33 19 39 8<-0.246 12<0.288 13 10<0.398 15 13<0.753 33 -5 2<-0.323 7<0.0536 10 -1 8<-0.0988 1 -12 0<-2.06 10<0.112 -29 4<0.0582 0<-2.76 -22 -13 51<0.5 -26 4 8<-0.0988 0<-1.09 65<0.5 8<-0.283 13<0.196 0 -15 -16 4<0.0625 0<-1.69 -3 15 -18 12<0.385 13<0.266 5 -11 21 4<0.0793 12<0.214 596<0.375 -18 15 7<0.0803 0<-0.837 -12 17 29 -25\n\
1<-2.07 1<-3.04 1<-4 37 4<0.0582 81<0.5 49<0.875 33 24 15<-0.199 4 255<0.5 26 -3 34 63<0.5 16<0.0243 269<0.5 4<0.0376 81<0.5 20<0.25 -12 22 0 123<0.875 24 -3 -5 28 10 1<-0.488 63<0.5 49<0.875 122<0.5 319<0.375 1<-1.57 4<0.0409 9 21 11 -9 24 123<0.375 4 -22 75<0.375 41<0.5 6 205<0.375 410<0.875 -3 -27 -21 19 63<0.5 1<0.108 16<0.122 -6 9 -12 -18\n\
8<0.039 31<0.0832 415<0.375 9<0.0445 602<0.375 209<0.5 55<0.5 -28 8<-0.246 -27 10<0.0823 -26 8<-0.0469 -21 -12 10 2 468<0.375 -17 14 8<-0.117 -14 27 38<0.5 31<1.13 83<0.0214 10<0.0186 -24 -10 -26 -4 8<-0.211 -16 9<0.14 0 34 10<0.0465 31<0.0832 9<0.14 -20 -9 199<0.5 9<0.14 -10 3 29 31<0.0263 10<0.169 8<0.166 48<1.13 -11 13 49<0.375 -1 25 55<0.5 -6 19 38<0.5 9 37\n\
37<0.375 12<0.2 25<-0.0444 24<0.387 -5 -18 170<0.375 24<0.44 320<0.375 122<0.5 1<-3.18 -23 241<0.5 -13 -27 -28 19 -27 19 1<-2.47 25<-0.0128 30<0.25 -11 3 1<-3.7 -22 30<1.25 -16 15<-0.298 -21 1 24<0.683 25<-0.0862 34<0.5 11 28 12<0.288 2 1<-0.92 26<0.0667 -1 16 28 12<0.313 -14 5 1<-2.47 12<0.344 15<-0.0236 -16 0 14 12<0.265 24<0.165 15<-0.111 242<0.375 0 26 21 -5 29\n\
11<-0.201 39<0.5 95<0.5 11<-0.378 17<0.35 26 137<0.375 198<0.5 12 -9 -14 198<0.5 25 6 -8 41<0.5 278<0.5 604<0.375 17<0.95 20 90<0.5 -3 33 -16 -14 11<-0.456 -17 17<0.65 5 -8 39<0.5 198<0.5 95<0.5 17<0.75 297<0.375 34 -13 29 15 255<0.5 21 -22 94<0.5 76<0.375 13<0.00471 10 41<0.5 28 90<0.5 199<0.5 21 7 5 41<0.5 13 -3 17<0.95 30 11<-0.0923 12 25\n\
1<-0.488 1<-2.07 1<-2.91 -28 6<0.256 -21 -27 6<0.319 1<-1.57 -16 12<0.0828 0 1<-0.92 5<0.731 -19 -10 6<0.158 1 -10 -25 6<0.319 1<0.108 157<0.375 6<0.18 6<0.0198 16<0.159 22<0.75 52<0.5 0 35 -10 -17 21 5<0.622 22 5<0.959 -7 19 -10 50<0.117 78<0.5 376<0.5 141<0.612 216<0.5 34 -1 -1 -3 14 7 33<0.25 91<0.5 -26 1 12<0.265 180<0.5 21 -5 276<0.5 -16 19\n\
8<-0.136 8<-0.283 37<0.375 72<0.5 5<0.69 8 7<0.102 29 0 49<0.375 44<0.0316 -1 19 16 5<0.69 10 9<-0.0508 3<-0.109 34 3 18 72<0.5 48<0.875 224<0.5 5 -23 17 44<0.627 253<0.875 -8 21 16 37<0.375 8<-0.0806 4<0.0625 4<0.0174 5<0.354 27 -21 -10 -20 243<0.5 9<0.0126 291<0.375 48<0.875 652<0.5 -24 -10 -15 6 3<-0.229 5<0.864 -26 10 -29 36 97<0.5 3<-0.109 3 -12 7\n\
2<-0.247 2<-0.583 11<-0.201 -20 2<-0.778 380<0.5 -15 20 0 11<-0.235 17<0.55 6 11<-0.378 -13 -1 12<0.0549 35<0.1 -26 7 12 2<0.246 2<-0.0809 2<-0.153 17<0.45 277<0.5 24 -1 4<0.0505 8 18 27<-0.176 16 87<0.875 766<0.5 27 6 1 2<0.0456 17<0.95 34 93<1.13 581<0.5 29 -6 -10 37<0.375 23 4 16<0.159 16<0.0243 4<0.0269 -25 5 241<0.5 -11 10 139<0.375 176<0.5 11 -10 26\n\
7<0.102 34<0.5 399<0.875 -27 2 18<0.125 8<-0.158 -19 0<-2.23 519<0.375 -17 9 3<-0.0968 -7 84<0.5 19 -5 3<-0.187 -27 318<0.875 7<0.0536 -22 -15 18 34<0.5 105<0.5 7<0.255 -19 0<-1.32 -14 8 20 18<0.125 0<-3.13 -6 8<-0.0988 1 84<0.5 0<-2.06 16<0.216 19 -9 37 7 7<0.191 751<0.375 413<0.375 0<-3.33 -23 8<-0.0634 -15 -5 25 21 0<-1.88 -7 3<-0.0968 -8 18<0.749 31 5\n\
11<-0.149 29<0.5 11<-0.276 3<-0.229 55<0.5 19<0.45 -4 25 33 22<0.25 -1 23 3<-0.084 55<0.5 19<0.55 50<0.032 -13 21 65<0.5 11<-0.201 10 -20 17 14 -10 9<-0.0508 30<1.75 3<-0.207 3 -12 15<-0.199 -10 34 -15 9<-0.201 22<0.25 -11 10 3<-0.109 29<0.5 10<0.129 22<1.25 -16 -3 55<0.5 -6 10 -23 9<0.0126 22<1.25 19<0.95 -24 9<0 11<-0.0763 -10 -26 33 20<0.25 20 -12 -29\n\
8<-0.246 30<1.75 179<0.5 443<0.5 350<0.5 19<0.25 150<0.375 13 -13 8<-0.542 -13 8<-0.283 1 12 22 26 21 8<-0.434 -13 15<-0.00122 6 -8 86<0.5 19<0.55 85<0.5 170<0.375 269<0.5 62<0.0536 184<0.375 141<0.222 250<0.5 29 13 18 15 35 -1 -2 20<0.1 -12 319<0.375 152<0.5 25 46<0.375 19 1 -14 8<-0.117 132<0.5 19 4 46<0.375 70<0.5 27 12 16 91<0.5 8<0.0698 12 -5 -5\n\
34<0.5 27<0.0979 28<0.75 -27 26<0.0667 631<0.375 -23 10 0<-3.33 -22 -3 28<0.25 -15 0<-3.75 -18 7 28<1.25 27<0.0114 6<0.354 30<0.25 0<-3.13 -22 42<0.558 100<0.5 15<-0.00122 328<0.875 322<0.375 -15 18 21 -2 12<0.0549 29 1 -16 118<0.5 12<0.172 -13 -21 -25 -25 0<-2.41 116<0.875 -14 8 8 0<-3.33 -15 6<0.319 173<0.875 0<-2.06 15<0.0902 10 -15 0<-0.157 167<0.5 29 -10 4 -10 -11\n\
6<0.23 6<0.0991 37<0.375 243<0.5 170<0.875 463<0.875 370<0.375 -24 20 22 13 29 61<0.5 -3 19 50<0.299 14<0.0378 17<0.95 291<0.375 -14 20 6<0.136 -10 148<0.5 2 24 330<0.875 -18 11 3 6<0.354 50<0.032 14<0.0616 37<0.875 68<0.375 -7 17<0.95 0 31 10 -10 32<0.5 117<0.5 15 -9 -21 37<0.875 50<0.032 158<0.5 0 11 32<0.5 28 -18 17<0.55 15 6<0.498 158<0.5 13 28 33\n\
34<0.5 11<-0.0923 30<0.25 23 11<-0.323 97<0.5 25<-0.141 -1 15 -9 19 269<0.5 86<0.5 14<0.0774 243<0.5 31 -13 26 10 153<0.5 20 -20 11<-0.201 25<-0.0444 11<-0.378 -19 -8 55<0.5 11 -5 43<0.5 14<0.118 89<0.5 133<0.375 55<0.5 22 97<0.5 42<0.558 242<0.375 8 -17 11<-0.149 -2 19 104<0.5 80<0.5 22 -9 18 -22 28 55<0.5 15 -9 42<0.131 14<0.101 22 104<0.5 16 3 29\n\
1<-0.488 7<0.102 1<-2.29 305<0.5 -27 10 8<-0.136 -25 1<-1.57 -19 195<0.875 -13 15 1<-2.07 1<-2.63 -22 -13 8<-0.0146 4<0.0869 -20 46<0.375 -10 3 1<-1.57 -5 25<0.0795 193<0.375 5 -19 144<0.5 24 -4 8<-0.183 7<0.09 8<-0.246 -23 -5 12<0.214 16 -5 1<0.108 7<0.255 4<0.0625 24<0.683 -13 13 10 33 95<0.5 8<-0.0988 13 527<0.375 211<0.375 29<0.5 37 -1 151<0.5 19 -10 -12 -11\n\
74<0.5 194<0.375 205<0.375 203<0.375 54<0.606 67<0.5 171<0.5 327<0.875 96<0.5 473<0.875 85<0.5 123<0.875 486<0.5 54<0.0534 703<0.5 41<0.5 132<0.5 -19 -11 -13 -26 -25 -26 -2 18<0.234 -21 13<0.00471 17 -6 22 0 14 29 18<0.671 -10 5<0.438 -11 13<0.563 11 -9 -24 17 131<0.5 96<0.5 -3 21 22 41<0.5 -4 18<0.671 2 22 18<0.234 41<0.5 -18 2 41<0.5 225<0.5 0 36 21\n\
6<0.158 37<0.375 14<0.118 6<0.0826 61<0.5 21<0.8 171<0.5 32 -5 27 4<0.0174 -13 22 22<1.75 24 10 6<0.0558 195<0.875 23 -4 46<0.375 15 2 22<2.25 12 18<1.78 7 -25 22<0.25 69<0.5 6<0.395 180<0.5 21 12 36<0.257 44<0.176 141<0.0571 40<0.0575 19 1 -19 -9 -4 18<0.335 180<0.5 15 -7 12<0.214 12 117<0.5 -9 19 6<0.354 69<0.5 22<2.25 13 1 -1 30<2.25 -3 -13\n\
1<-0.92 1<-2.07 1<-3.04 -27 614<0.375 351<0.5 290<0.375 -23 -7 -3 14 1<-1.57 40<0.631 -19 -9 51<0.5 753<0.375 -14 6 93<0.375 -11 5 1<0.108 40<0.631 51<0.5 203<0.375 36<0.534 77<0.778 146<0.5 -6 14 -19 17<0.75 -8 -23 -25 7 6 36<0.0932 77<0.153 513<0.5 177<0.5 319<0.375 55<0.5 211<0.375 40<0.959 -1 26 -14 354<0.5 27 -3 -9 -11 1 2 93<0.875 -15 51<0.5 -5 20\n\
6<0.23 6<0.0991 37<0.375 63<0.5 463<0.875 6<0.0681 7<0.00841 -22 -27 -19 21 -1 52<0.5 -1 97<0.5 5 34 7<0.0379 6<0.158 -10 25<-0.0128 132<0.5 3 25 -4 102<0.5 7<0.191 44<0.689 -9 15 -21 -19 6<0.395 39<0.5 63<0.5 132<0.5 -9 23 7<0.134 12 -17 7<0.159 10<0.272 2 127<0.375 10 22 -13 39<0.5 33<0.25 25<-0.0862 10<0.449 4 24 5 -4 94<0.5 7<0.102 27 9 9\n\
1<-2.07 6<0.117 1<-3.18 57<0.375 32 -6 61<0.5 27 20<0.25 -21 18 30<0.75 1<-2.91 237<0.5 26 -13 165<0.5 156<0.875 6<0.438 22 11 -5 4<0.0505 -8 20 1<-3.45 4<0.0409 15<-0.0336 9 23 25 13<0.266 6<0.438 9 -3 4<0.0376 9 27 1<-0.488 6<0.354 30<0.75 6<0.0362 20<0.35 -4 22 12 3<-0.084 15<0.018 0 -22 12 30<0.25 1<-1.57 7 3<-0.229 -12 5 -13 6<0.0558 0 -13\n\
2<0.0987 2<0.021 45<0.375 21<0.933 1022<0.5 172<1.13 -26 2 9 28<0.75 -23 10<0.0186 -23 10<0.272 -9 -21 202<0.875 2<-0.583 -25 363<0.875 72<0.5 -11 -19 16 7 10<0.0465 -18 -6 2<0.246 10<0.0365 91<0.5 471<0.875 -9 18 25 143<0.5 28<2.75 13<0.196 10<0.169 128<0.5 15 -10 -6 -9 18 176<0.5 37 -6 45<0.375 630<0.375 13<0.373 17 5 -9 130<0.5 204<0.875 10<0.522 30 -4 -4 6\n\
0<-1.09 0<-2.06 0<-2.95 -27 25<-0.0862 16<0.0243 -3 -18 -22 0<-1.51 17<0.95 -17 53<0.776 -11 6 16<0.0209 17<0.95 53<1.37 -9 8 21<0.6 16 -7 -12 0<0.315 25<-0.0862 33<0.25 94<0.5 10 26 1 25<0.0041 0<-0.157 33<1.25 16<0.0284 2 -5 -11 76<0.875 10 -4 77<0.153 -18 11 0<1.81 25<0.0795 0<0.934 195<0.375 330<0.875 469<0.375 17 -13 -5 -12 115<1.13 759<0.5 25 -10 -4 -2 34\n\
6<0.158 37<0.375 39<0.5 95<0.5 29 11 80<0.5 6<0.0826 29 22 6<0.0558 191<0.5 18<0.125 16 24 1 18<0.234 2 23<0.57 19 6 13<0.0218 0 16 23<0.0352 39<0.5 95<0.5 6<0.498 13<0.266 20 31 37<0.875 15 -3 -2 80<0.5 13<0.228 21 -7 6<0.319 18<0.508 5 49<0.875 19 -3 118<0.5 -3 17 6<0.319 18<0.978 1 23<0.63 17 6 16<0.0429 13<0.0101 80<0.5 4 -13 3 -14\n\
34<0.5 9<0.0445 25<0.0795 28<0.75 -26 38<0.5 -23 70<0.5 -16 46<0.875 17 -13 -5 0<-3.54 -22 256<0.5 46<0.375 -14 110<0.5 -3 26 28 9<0.0445 28<0.75 40<0.631 800<0.5 423<0.375 256<0.5 -21 8 13 18 -7 25<0.0795 23<0.268 168<0.875 40<1.33 17<0.85 130<0.5 0<-2.06 -15 0 17 -15 16 23 -17 0<-2.06 -1 34 0<-2.41 0<-3.75 -19 28<0.75 -12 8 46<0.875 8 552<0.5 33 2\n\
2<-0.193 2<-0.583 2<-0.778 32 6<0.286 49<0.375 20 4 26 6<0.319 29<0.5 2<-0.323 8 65<0.5 179<0.5 -6 22 6<0.136 180<0.5 7 -18 17 -12 7<0.09 0<-0.157 7<0.0593 16 3 23 3 0<-2.06 6<0.0826 -27 87<0.375 0<-2.95 -23 7<0.0379 6<0.158 -18 -6 -20 5 6<0.354 6<0.0991 -18 7<0.0379 -1 87<0.875 7<0.159 0<-1.09 -15 -3 -21 40 0<-0.157 2<0.0987 0<-1.09 -3 13 -22 21\n\
0<-0.837 0<-2.06 1<-2.63 0<-2.95 32 27 1<-0.488 22 7 1<-0.488 0<-1.51 9<0 21 12 100<0.5 142<0.5 6<0.498 94<0.5 18 6<0.117 20<0.35 -8 20 6 17<0.45 20 -1 -14 6<0.0457 17 -18 -5 0<0.934 1<0.108 0<0.315 25<-0.0862 3<-0.257 -6 4 1<-0.92 3<-0.109 7 17<0.1 26<0.4 -11 14 17 -1 6<0.319 47<0.875 -4 10 -8 -20 0<1.81 3<-0.229 -17 1<0.108 -5 -19 -20\n\
4<0.0869 9<0.0445 34<0.5 588<0.5 618<0.375 -26 10 7 12<0.185 105<0.5 399<0.375 -17 22 4 -23 34<0.5 -17 54<0.0534 2 -15 34<0.5 86<0.5 127<0.875 423<0.375 9<0.14 40<0.684 -21 -5 6<0.0991 -13 19 18 -7 12<0.161 24 -8 6<0.0113 -14 22<0.25 226<0.5 4<0.149 6<0.205 6<0.0826 3 66<0.5 26 -1 -2 6<0.0558 0 66<0.5 30 -2 -21 6<0.354 366<0.875 105<0.5 -3 20 30 -15\n\
8<-0.136 1<-2.47 29<0.5 1<-3.04 15<-0.0724 81<0.5 -5 12 5<0.622 27<-0.101 7 -13 9 7<0.0272 22 2 8<-0.371 5<0.921 -5 12 -13 12<0.313 29<0.5 8<-0.246 7<0.09 20 2 5 -10 29<0.5 26 28<1.25 8<-0.542 30 2 -20 8<0.014 1<-2.47 8<-0.0806 64<0.644 -15 2 1<-3.96 -26 461<0.375 -19 21 28<0.75 291<0.375 88<1.27 77<0.959 51<0.5 -6 11 15 26 26 -12 12<0.288 -26 -6\n\
6<0.158 29<0.5 80<0.5 243<0.5 11<-0.0763 20 88<1.27 28 52<0.5 20 -9 -15 6<0.0457 97<0.5 67<0.5 127<0.375 26 19 3 240<0.5 52<0.5 11 -13 20 11<0.116 71<0.5 42<0.252 7 16 24 6<0.0826 6 -16 28 29<0.5 6<0.354 74<0.5 217<0.5 18<1.14 6 15<0.00535 14 -3 21 -4 80<0.5 12 11<-0.378 12<0.344 -9 -19 71<0.5 -4 19 11<-0.378 13<0.311 30<0.25 16 -2 27 24\n\
1<-0.488 7<0.09 1<-2.07 344<0.5 -26 16 23<0.364 -17 -23 1<-2.07 1<-2.63 -21 7<0.191 -15 -3 7<0.191 485<0.5 40<1.33 142<0.5 1<-1.57 -13 -5 20 11 30 23<0.467 8 -5 7<0.118 37<0.375 36<0.0932 7<0.00841 40<0.0575 28 -3 56<0.5 40<1.46 100<0.5 149<0.375 318<0.375 -9 16 10 16 24 17 100<0.5 -16 13 252<0.875 -19 9 7<0.191 1<0.108 5<0.94 -3 19 23<0.17 27 3 30\n\
63<0.5 43<0.5 7<0.0151 62<0.392 111<0.5 528<0.875 171<0.5 270<0.375 54<0.544 319<0.375 -11 15 -21 21 22 27 -22 -24 7<0.102 5<0.9 5<0.896 5<0.622 62<0.335 207<0.264 54<0.667 314<0.5 436<0.5 7<0.0433 2 -7 23 -13 -23 -20 -15 79<0.5 20<0.95 -11 7<0.09 3 -16 54<0.162 14 -8 -14 79<0.5 2 14 -13 380<0.5 -24 8 7<0.159 5<0.69 1 54<0.606 121<0.5 21 -14 -2 -11\n\
63<0.5 9<-0.201 30<1.75 23<0.122 13 1 140<0.375 -9 7 17<0.55 23<0.17 45<0.375 166<0.5 43<0.5 16<0.0565 58<0.5 25 478<0.375 18 -21 17 30 30 58<0.5 17 16<0.0429 -24 13 225<0.5 19 -7 23<0.268 45<0.375 498<0.5 95<0.5 19 3 -21 9<0 145<0.5 16 -12 -14 9<0.0126 17<0.95 374<0.375 7 22 2 17 23<0.417 16<0.0429 8 17<0.25 13 -5 16<0.0489 15<-0.00122 3 -13 -17\n\
14<0.101 28<0.75 9<0.0126 -24 453<0.5 -18 10 52<0.5 41<0.5 -22 9<0.0847 105<0.5 -15 9 11 13<0.00471 72<0.5 -6 12<0.0688 37 5 26<0.0667 467<0.375 -20 16 72<0.5 -11 12 28<0.75 14<0.282 39<0.5 105<0.5 46<0.375 -19 -9 17 46<0.875 9<-0.00836 -19 -5 6 46<0.875 13<0.311 26<1.13 12<0.161 7 -11 26 -13 22<0.25 28 -4 14<0.165 105<0.5 -4 20 193<0.375 737<0.375 18 -17 -14\n\
3<-0.109 23<0.122 5<0.769 27<-0.101 59<0.5 7 -12 -14 3<-0.257 59<0.5 51<0.5 18 -12 5<0.928 -9 45<0.875 12 -15 59<0.5 40<0.746 27<-0.176 10 194<0.375 -3 20 -12 -13 5<0.69 122<0.5 27<-0.0469 11 224<0.5 307<0.5 0 34 -17 -24 3<-0.229 89<0.5 25 -2 23<0.63 3<-0.167 10 -3 13 23<0.314 3<-0.0128 -17 85<0.5 -26 21<0.333 -1 -19 85<0.5 135<0.5 27<0.0114 -7 -23 -23 7\n\
1<-2.07 1<-3.04 19<0.65 1<-4 30 3<-0.136 30<1.25 24 3<-0.326 3 19 170<0.375 27 0 4<0.0304 23<0.0352 13 -2 237<0.5 4<0.0582 23<0.517 21 8 26 -23 3<-0.109 30<1.75 23<0.0352 17 3<-0.257 -3 12 3<-0.187 -3 11 405<0.375 21 -9 1<-0.488 3<-0.187 29<0.5 24<0.624 19<0.25 -1 149<0.375 -14 16 6 30<0.75 24 -1 23<0.0352 14 4 29<0.5 3<-0.257 -20 67<0.5 -6 -15 12\n\
2<0.0987 7<0.102 2<0.0456 698<0.5 507<0.5 172<1.13 -24 3 8 20 -11 7<0.191 25<-0.0444 99<0.5 -11 25<-0.504 -16 13 26<0.533 -19 -11 43<0.5 9<0 26<0.2 99<0.5 -14 10 33<0.75 -1 19 153<0.5 25<-0.237 -11 156<0.375 2<-0.439 -2 34 -3 -5 -12 2<0.246 7<0.09 20<0.35 18 -10 25<0 143<0.5 -1 22 99<0.5 20 -4 43<0.5 7<0.191 98<0.5 210<0.5 22 -5 -2 33 11\n\
6<0.23 6<0.0991 61<0.5 355<0.5 243<0.5 49<0.375 64<0.535 96<0.5 -23 -10 -11 -10 27 6 170<0.875 528<0.875 512<0.5 -8 28 30 33 64<0.0357 100<0.5 83<0.0783 627<0.375 -12 17 1 10<0.112 -10 26 10<0.148 -5 8 6<0.354 64<0.206 49<0.875 409<0.875 -4 26 6 18 49<0.375 150<0.375 6<0.597 80<0.5 6<0.395 12 -17 79<0.5 61<0.5 0 12 104<0.5 21 5 14 22 10<0.35 9 19\n\
63<0.5 25<-0.0862 47<0.875 86<0.5 327<0.375 10 -16 -3 199<0.5 2 -15 86<0.5 115<0.375 269<0.5 62<0.572 102<0.5 243<0.5 111<0.5 710<0.5 122<0.5 323<0.375 345<0.5 142<0.5 16 0 -7 26 22 28 26 -15 22 27 153<0.5 8 -19 145<0.5 14 48<0.375 28 0 70<0.5 77<0.473 18<0.335 -3 16<0.0374 2 15 -13 18 16<0.0374 25<-0.237 -8 16<0.00447 291<0.375 3 -22 11 47<0.375 -2 -11\n\
34<0.5 3<-0.0968 106<0.5 -25 -8 45<0.375 5<0.537 460<0.5 172<1.13 -23 14 22 3<0.0937 6<0.0198 -23 82<0.0669 375<0.0505 -16 11 -1 -3 149<0.375 70<0.5 -10 14 18 3<-0.0968 82<0.101 3<-0.257 -25 168<0.875 -17 17 -1 6<0.0113 21<0.333 9 -17 45<0.375 191<0.5 3<-0.0437 5<0.9 -14 2 226<0.5 16<0.0429 295<0.375 8 -14 76<0.875 -3 18 -17 28 3<0.00464 5<0.769 -8 11 16<0.0797 12 35\n\
8<-0.136 22<0.25 8<-0.434 18<0.425 3 18 26<0.0667 165<0.5 25<-0.0862 -2 -13 25<-0.0128 17 24<0.561 6 -15 8<-0.246 18<0.125 0 13 -3 8<-0.283 25<-0.0862 121<0.5 25 -17 15 63<0.5 254<0.375 2 29 41<0.5 -3 21 22<0.75 11<-0.0763 24<0.817 -8 -20 8<0.014 41<0.5 -23 51<0.5 -17 25<-0.0128 33 -4 -26 38<0.5 229<0.375 11<-0.0604 -7 -18 21 58<0.5 63<0.5 -8 6 18<0.749 -2 29\n\
63<0.5 14<0.016 61<0.5 9<-0.201 9 229<0.375 392<0.5 112<0.5 105<0.5 24 2 -7 -13 -3 20<0.25 -31 58<0.5 18 -5 59<0.5 27<-0.176 -2 49<0.375 17<0.55 155<0.5 9<-0.449 -5 21 5 4<0.0409 65<0.5 12 -7 31<0.218 9<-0.00836 7 183<0.375 17 -10 14<0.282 10 -13 3 9<-0.0508 27<-0.176 135<0.5 0 20 20 24 59<0.5 69<0.5 14<0.016 61<0.5 12 -7 75<0.375 -5 14 -9 29\n\
7<0.102 31<0.0832 4<0.0793 7<0.0485 1029<0.5 -25 5 794<0.5 -21 12 317<0.375 155<0.5 169<1.13 -20 13 -5 20 7<0.0722 38<0.5 31<1.3 185<1.13 -18 15 1 -8 -2 31<0.218 7<0.191 296<0.375 4<0.0667 -20 775<0.5 870<0.5 -11 18 15 7<0.118 -14 20 4<0.0869 -20 38<0.5 366<0.875 240<0.5 -5 15 23 175<0.0469 40<0.28 47<0.875 0 12 18 28 193<0.375 4<0.104 31<0.655 -5 13 16 -11\n\
2<-0.153 2<-0.439 2<-0.778 28 8<-0.246 21 232<0.5 13 -10 8<-0.0988 8<-0.434 20<0.75 -5 3<-0.0968 21 -6 81<0.5 39<0.5 8<-0.158 0 -13 3<-0.229 20 5 52<0.5 20 -5 2<-0.323 5 -9 8<-0.0988 2<-0.0374 8<-0.325 20<0.85 -13 3 81<0.5 3<-0.285 7 -12 -2 -16 2<-0.0637 70<0.5 3<-0.326 10 -17 11 3<-0.0128 70<0.5 -23 10<0.0365 -20 220<0.375 3<-0.229 30 -14 8<0.014 46 -6 -27\n\
37<0.375 7<0.0151 243<0.5 255<0.5 45<0.875 473<0.875 23 -3 8 2 -15 39<0.5 95<0.5 70<0.5 237<0.5 43<0.5 19 494<0.5 25 -11 -12 12<0.185 14 0 12<0.288 5 -15 12<0.288 7<0.191 43<0.5 22<0.75 13 12<0.172 171<0.5 12 -24 -1 66<0.5 20 220<0.375 10 -15 43<0.5 66<0.5 118<0.5 -11 13 15 10 -1 12<0.385 39<0.5 11 22<2.25 3 7<0.0536 -18 -2 22<1.75 -5 -23\n\
2<0.0987 14<0.101 1<-1.57 1<-3.04 1051<0.5 -25 10 6<0.23 375<0.16 -19 9 -25 2<-0.323 9<0.0126 -22 5<0.864 -15 23 4<0.0724 -12 5<0.881 5<0.69 1 30 -1 1<-2.29 4<0.0869 -22 2<0.0456 -14 6<0.0198 -17 11 2<-0.439 4<0.131 -18 5<0.881 -15 12 1<-0.92 6<0.286 3 -12 4<0.131 6<0.136 26 -1 31 1<-0.488 14<0.206 -7 5 6<0.0198 275<0.5 -1 25 6<0.319 23 9<-0.0508 -6 18\n\
0<-1.32 0<-2.76 499<0.5 -25 12 12<0.313 17<0.95 0<-1.69 -19 -12 148<0.5 83<0.519 0<-2.06 446<0.5 -19 16 -9 22 12 30<0.25 -11 17<0.25 -8 68<0.875 3 26 0<0.315 12<0.288 15<-0.298 68<0.375 -15 3 33<1.25 148<0.5 99<0.5 143<0.5 1 15 -8 17<0.75 -2 140<1.13 36 -4 -10 15<-0.696 -15 30<0.25 0<-0.157 3 18 15 0<1.81 12<0.313 0<0.934 9 125<0.375 18 -1 23 28\n\
1<-2.07 2<-0.153 2<-0.323 15<-0.377 2<-0.778 -16 17 11<-0.378 -11 1 15<-0.199 65<0.5 22 5 17<0.95 8<-0.542 -11 12 76<0.375 -3 14 2<-0.0491 8<-0.0806 16 51<0.5 24 4 1<-2.91 28 20 2<-0.439 2<-0.778 -18 11<-0.173 -12 66<0.5 49<0.375 -10 6 16 1<-0.488 2<-0.0374 14<0.0774 6 -3 14<0.0687 19 70<0.5 13 -4 1<0.108 -2 55<0.5 32<0.5 84<0.5 73<0.5 -22 21 23 30 -15\n\
14<0.101 34<0.5 386<0.5 18<0.508 29<0.5 14<0.0378 -20 15<-0.0577 -16 19<0.95 5<0.69 -4 23 -15 -23 -24 20 18<0.234 19<0.85 5<0.731 -11 4 -15 18<1.14 21<0.333 72<0.5 -11 25 788<0.5 -16 18 -22 34<0.5 14<0.282 116<0.875 -16 10<0.0968 21<2.53 13 -13 -12 19<0.65 -5 21 18<0.335 14<0.282 193<0.375 9 -14 23 14<0.206 -6 10<0.398 10<0.148 2 19<0.25 -5 55<0.5 -3 32 -18\n\
6<0.158 37<0.375 6<0.0681 7<0.00841 370<0.375 320<0.375 -18 12 24 -24 4<0.0724 19<0.95 -10 4<0.0269 36 14<0.101 -6 59 -21 3 6<0.354 4<0.131 102<0.5 149<0.375 120<0.5 4<0.0409 19<0.75 2 80<0.5 28 5 -1 14 -12 7<0.0323 19<0.55 -8 15 50<0.032 -10 10<0.243 -7 19 -17 39<0.5 120<0.5 33<0.25 7<0.09 37<0.875 4 17 -4 -6 21 54<0.606 7<0.09 80<0.5 2 21 8 -3\n\
8<-0.158 22<0.25 36<0.257 115<0.875 178<0.5 197<0.375 69<0.5 27<-0.315 97<0.5 13 -8 18 9 2 -1 -1 8<-0.434 -10 6 8<-0.283 22<2.25 -3 -14 22<2.25 178<0.5 9 -7 -5 45<0.375 91<0.5 115<0.375 85<0.5 625<0.5 46<0.375 8<-0.0988 22<1.25 17 3 266<0.5 22 864<0.5 12 26 16 -11 97<0.5 295<0.875 17 -17 22<0.25 9 -11 11 -9 8<0.166 28<0.75 12 174<0.375 -3 16 -14\n\
4<0.0869 82<0.0312 106<0.5 46<0.375 470<0.375 25<0.0795 462<0.875 -23 13 -7 24 6<0.256 4<0.0793 -15 2 -22 54<0.0534 -10 26<0.333 26 -10 -6 46<0.375 25<0.0795 82<0.217 38<0.5 -18 4<0.149 252<0.375 -14 22 54<0.485 339<0.5 -7 23 42<0.647 34 -12 6 13<0.0218 16 -2 6<0.0362 16<0.159 82<0.606 -2 18 -18 25<0.0041 4<0.104 82<0.815 -6 26 59<0.5 120<0.5 16 1 -7 13<0.311 25 -4\n\
2<-0.193 2<-0.583 14<0.138 101<1.13 26 8 11 3<-0.257 0<0.315 12 18<1.06 31 7 29<0.5 14<0.0548 25<-0.0444 16 2<-0.439 15 4 19<0.25 14 -1 -7 0<-2.23 0<-3.13 25<-0.237 0 -25 3<-0.0128 19<0.85 9<-0.315 -5 -19 -9 -26 3<-0.0968 0<-0.157 2<0.00792 0<-1.51 -7 29<0.5 18<0.335 16 2 9<-0.113 14<0.0616 -5 21 -13 -14 16 9<0.0126 9<0 9<-0.201 -5 -17 19<0.95 -20 46 -26\n\
63<0.5 38<0.5 19<0.55 68<0.875 161<0.875 284<0.5 23 7 -1 16<0.122 345<0.5 123<0.375 18 -2 -16 -14 72<0.5 709<0.5 9 -14 247<0.5 78<0.5 16 166<0.5 16 -3 -3 52<0.5 80<0.5 269<0.5 21 1 158<0.5 13<0.129 30<0.25 199<0.5 14 -17 3 18 199<0.5 45<0.375 7 -2 -9 30<0.25 19<0.1 -2 10 13<0.17 -11 6 16<0.0489 2 54<0.0534 158<0.5 149<0.375 -6 19 -15 3\n\
2<0.0987 8<0.039 2<0.021 5<0.921 202<0.875 332<0.375 841<0.5 301<0.5 -22 9 14 2<-0.0491 -13 24 2 8<-0.246 -22 28<1.25 82<0.0312 67<0.5 -16 46<0.375 -11 10 0 7 138<0.875 -12 5<0.846 -8 27 2<-0.0491 28<1.25 2 36 2<0.021 -16 211<0.375 -9 9 2<0.246 447<0.5 193<0.375 8<0.108 0 10 -15 27 8<-0.211 -1 193<0.375 28<0.25 26<0.467 19 -7 211<0.375 630<0.375 24 -6 11 -7\n\
0<-1.32 0<-2.76 3<-0.058 -21 274<0.875 -27 13 3<-0.0128 0<-2.06 3<-0.257 -5 -15 38<0.5 3<-0.0968 2 9<-0.00836 23 -12 9<-0.201 -2 -14 -24 0<0.315 3<-0.109 38<0.5 3<-0.122 3<-0.167 5<0.9 12 27 3 30 9<-0.0508 3<-0.187 5<0.731 4 20 2 14<0.0687 4 -10 5<0.537 3 215<0.5 441<0.5 -13 17 18 0<1.81 3<-0.229 169<0.375 23 -26 14<0.0616 50<0.032 20 3 5<0.896 10 -4 26\n\
0<-1.32 0<-2.41 2<0.0987 0<-3.13 27 139<0.375 22 9 16<0.335 93<0.875 12 1 25 2<0.0987 62<1.28 13<0.0378 13 253<0.375 18 -6 -15 8<-0.158 19 -3 0<0.934 0<-0.537 13<0.196 2<0.0456 8<-0.283 -1 108<0.375 56<0.5 8<-0.000113 14 3 10<0.148 9 -3 -15 -5 267<0.5 166<0.5 15 1 -5 2<0.00792 15<-0.377 11 10<0.449 16<0.0664 2 -4 -10 8<-0.0634 -8 -26 0<1.81 346<0.5 -11 17 -19\n\
9<0.0445 33<0.75 5<0.537 -23 161<0.875 9<-0.201 -23 75<0.375 40<0.22 549<0.5 477<0.375 -18 7 10 -10 5<0.9 -12 6 23<0.517 21 -16 75<0.375 5<0.69 -19 124<0.375 99<0.5 40<0.575 325<0.875 103<0.5 -17 -6 13 18<0.125 1 -18 22<0.25 8 -12 11 18<0.234 13 -8 33<0.75 184<0.375 9<0.14 -12 536<0.375 211<0.375 -6 18 22 10 153<0.5 58<0.5 92<0.875 -1 19 19 185<0.875 28 1\n\
0<-1.32 10<0.112 0<-2.41 -24 4<0.0442 -8 -19 0<-2.06 4<0.0545 17<0.55 -18 7<0.0323 5 -12 43<0.5 -20 4 122<0.5 5<0.354 17<0.75 -8 7<0.0379 18 -8 10<0.449 -12 0 40 0<0.934 4<0.115 0<-0.157 4<0.0409 146<0.5 17<0.85 2 7<0.0433 22 -7 221<0.5 33 -11 10<0.35 -2 17<0.85 -4 13 10<0.449 66<0.5 11 -1 19 19<0.25 3 -16 7<0.159 66<0.5 25 32<0.5 18 -35 0\n\
1<-2.47 2<-0.101 2<-0.247 46<0.375 15<-0.377 13 0 17 15<-0.298 22 6<0.0991 18 6<0.498 38<0.5 6 13 -1 2<-0.0374 324<1.13 20 -19 25 2<-0.583 2<-0.778 -19 36<1.48 -12 9 1<-0.488 2<-0.0374 1<-1.57 265<0.5 409<0.375 6<0.319 29<0.5 15<-0.00122 11 0 19 3 -22 36<0.182 -22 13 -2 1<-1.57 15<0.00535 14 23 15<0.209 8 23 1<0.108 6<0.0558 5 29<0.5 -7 15 80<0.5 15 -15\n\
7<0.09 46<0.375 452<0.5 386<0.5 631<0.375 8<-0.246 -25 86<0.5 7<0.0323 -23 -18 -10 16 22 26 8<-0.211 182<0.375 -22 5 149<0.375 41<0.5 -19 138<0.375 -10 13 16 7<0.191 46<0.375 50<0.032 91<0.5 125<0.875 -14 0 11 153<0.5 -6 17 41<0.5 -18 16<0.216 40<0.454 8<-0.0988 -4 6 15<-0.0449 8<0.039 -13 12 24 -10 86<0.5 4<0.0869 -16 46<0.375 1 513<0.5 13 -4 4<0.0954 -7 26\n\
8<-0.136 8<-0.283 18<0.125 115<0.875 49<0.875 25<-0.141 5 -7 26<0.133 2 21 22 55<0.5 25<-0.0128 13 0 10<0.0568 8 19 39<0.5 65<0.5 120<0.5 -9 10 8 3<-0.084 6 -6 8<0.014 319<0.375 10<0.0968 65<0.5 144<0.5 18<0.595 -16 528<0.875 -8 21 -23 3<-0.0707 -14 -25 43<0.5 3<-0.109 26<0.0667 -8 7 12<0.105 65<0.5 -15 3<-0.0286 23 -16 -14 23 15 3<-0.207 10<0.0823 -12 30 -23\n\
0<-1.32 0<-2.95 2<0.0456 26 16<0.159 14 24 2<0.246 0<-2.06 2<0.00792 4<0.0545 18 23 13 139<0.875 35<0.1 0<-1.51 801<0.5 13 -19 1 668<0.5 15 -14 -5 16<0.159 -3 12 0<0.934 0<-0.537 2<0.0987 53<0.137 9<-0.315 4<0.0474 10 -8 455<0.5 10 -18 4<0.0625 -6 13 18<0.234 -11 5 2<-0.125 159<0.5 66<0.5 0<0.315 -1 49<0.375 -11 -1 5 156<0.875 3 25 -15 66<0.5 -16 -4\n\
28<0.75 25<0.0795 93<0.375 12<0.2 99<0.5 60<0.5 48<0.875 134<1.13 -21 15 16<0.0797 -15 5 -14 25<-0.0444 9 -11 -22 12<0.313 -7 -19 13<0.0218 12<0.185 48<0.375 28 -5 -6 -7 25<0.0795 62<0.0536 415<0.375 28<1.75 23<0.216 130<0.5 317<0.375 -9 24 16<0.0243 -12 125<0.375 48<0.375 24 -5 -11 -15 78<0.5 63<0.5 -1 12<0.288 19 -7 93<0.375 -16 0 15 -22 23<0.364 63<0.5 4 28 29\n\
0<-1.32 11<-0.0763 0<-2.41 -15 56<0.5 13<0.129 9<-0.201 6 -10 -18 4<0.0667 235<0.5 3 19 -14 0<-2.76 -24 4<0.0667 0<-1.69 -14 -3 9<-0.00836 -10 -23 0<0.315 4<0.115 13<0.451 4<0.0409 56<0.5 11<-0.378 18 29<0.5 13<0.129 10 -8 -13 11<-0.109 26 11 9<-0.315 17 0<-0.157 420<0.375 -2 35 9 68<0.875 -13 11 118<0.5 -14 2 0<1.81 21<0.333 27 11<-0.235 18 8 9<0.0445 25 -4\n\
6<0.0826 41<0.5 20<0.25 13<0.00471 53<0.137 -32 23 23 203<0.375 91<0.5 22 -3 -7 28<0.75 6<0.0558 91<0.5 19 -14 150<0.375 11 -13 144<0.5 5 16 6<0.395 55<0.5 51<0.5 584<0.5 214<0.5 636<0.375 6<0.158 273<0.375 17 -18 140<0.375 13 5 -7 -16 -8 -18 102<0.5 41<0.5 10 103<0.5 2 608<0.375 -7 16 11 20<0.85 13 47<0.875 41<0.5 49<0.875 14 -4 102<0.5 -6 3 -8\n\
1<-1.57 1<-2.77 27<0.0979 204<1.13 604<0.375 -23 4 10 -12 9<0.0445 31<0.379 27<0.0979 252<0.875 305<0.5 511<0.5 -19 3 16 15 0 -3 167<0.5 150<1.13 -9 20 26 1<0.108 9<-0.113 27<0 -19 8 22<0.25 9<-0.00836 -7 97<0.5 2 151<0.5 36<0.396 31<0.899 21 -2 -4 -10 185<0.375 482<0.5 -9 20 9<0.0847 -9 18 36<0.0932 9<-0.113 31<0.418 -3 21 376<0.5 167<0.5 23 -7 -6 -3\n\
11<-0.109 34<0.5 11<-0.378 115<0.875 25<-0.141 10 -1 25 165<0.5 234<0.5 12<0.313 -10 -2 12 1<-3.7 25<-0.0128 6 -9 12 12<0.313 11<-0.201 10 1 149<0.375 1<-1.57 13 57<1.13 24 -19 -4 1<-2.91 11<-0.0763 -8 1<-3.96 -23 743<0.375 12<0.15 -20 359<0.875 -14 12 13 11<0.00997 28<0.75 102<0.5 32<0.5 28<0.25 7 -7 90<0.5 21 -14 -6 211<0.875 -11 5 12<0.246 558<0.5 -22 27 8\n\
34<0.5 17<0.55 37<0.375 62<0.697 43<0.5 5<0.9 20 12 26 27 16<0.00266 -1 12 30<0.25 148<0.5 5<0.921 17 14<0.0879 15 4 62<0.392 -3 13 43<0.5 17<0.85 11 5 18 43<0.5 5<0.9 5<0.896 5<0.69 14<0.165 21<0.333 -7 9 -7 14<0.016 16<0.122 16<0.00266 -8 9 -11 -9 20 19<0.25 16<0.00266 -19 16<0.159 8 -9 -10 16<0.122 51<0.5 13 14<0.0548 15 98<0.5 0 -19 20\n\
2<0.0456 14<0.101 161<0.875 460<0.5 2<0.00792 1072<0.5 0<-2.59 -24 24<0.387 995<0.5 1038<0.5 -21 13 13 -16 17 0<-2.59 -18 1 21<1.53 18 -12 1 0<-1.88 247<0.5 -15 9 14<0.206 2<-0.00989 -9 21 2<-0.439 -6 0<-0.157 6 24<0.44 33 7 0<-2.41 2<0.246 14<0.206 -9 42<0.37 6 -14 0<-3.13 -4 13 2<0.246 14<0.101 5 15 479<0.5 0<-2.06 35<0.25 16 -5 24<0.0554 12 29 -7\n\
2<-0.153 2<-0.583 2<-0.778 23 21<0.467 28 71<0.5 101<1.13 170<0.375 232<0.5 17 -3 -2 -3 -12 12<0.288 21<0.333 2<-0.247 12<0.0688 34 16<0.00797 6 16<0.0374 29 -8 5 34<0.5 120<0.5 -8 12<0.161 -12 17 4 21<1.4 7 14 2<-0.0374 2<-0.0809 12<0.344 459<0.375 -7 17 3 12<0.15 -16 68<0.375 -10 -1 12<0.2 12<0.0688 -26 -20 34<0.5 -18 12<0.313 -13 16<0.0148 -12 21<2.87 12 -16\n\
1<-2.47 6<0.0991 1<-3.96 26 19 132<0.5 1<-4 21 20<0.75 21 6<0.498 165<0.5 26<0.133 16 8<-0.283 1 44<0.57 14 -8 4<0.0474 1<-3.04 5 -14 15 5<0.846 9 -7 4<0.0625 98<0.5 1<-3.45 10 -5 -11 18 1<-0.92 6<0.0457 38<0.5 15 4<0.0269 35<0.25 -21 10 9 8<-0.542 -10 1<-1.57 291<0.375 6 -12 121<0.5 26<0.0667 4 -5 30 1<0.108 8<-0.211 114<0.375 -10 18 -1 -12\n\
2<0.0987 27<0.0979 2<0.021 182<0.875 53<0.849 927<0.375 318<0.875 1035<0.5 118<0.5 168<0.375 683<0.5 1004<0.5 672<0.5 -18 12 12 13 6 -21 7 5 14 -24 8 -9 43<0.5 2<0.00107 2<-0.0809 6 -11 24 311<0.5 -10 20 2<0.246 114<0.375 38<0.5 1 55<0.5 -1 328<0.375 19 -8 -12 527<0.375 43<0.5 341<0.5 98<0.5 211<0.375 25 55<0.5 -18 16 3 0 341<0.5 180<0.5 5 16 24 -9\n\
2<-0.101 2<-0.439 2<-0.778 24 14<0.101 6<0.319 36<1.1 13 -5 19 3 8<-0.117 13<0.311 205<0.875 2<-0.153 8 1 20 13<0.753 -2 -21 14<0.00738 2<-0.323 18 -1 -7 6<0.0681 499<0.5 2<-0.0491 -14 -23 19 8<0.0698 19<0.85 13<0.0378 8<-0.371 -5 -19 218<0.5 -10 5 160<0.5 8<-0.000113 14<0.0378 6<0.136 -11 104<0.5 8<-0.183 13 -12 84<0.5 24 -12 -10 66<0.5 -7 84<0.5 64 -13 -18 -25\n\
34<0.5 10<0.112 38<0.5 10<0.0365 24 7<0.0536 20 3<-0.136 -14 13 302<0.5 35<0.25 10 18 -17 29<0.5 10<0.148 11 48<0.875 3 -10 10<0.449 17 5<0.934 9<-0.00836 7 19 3<-0.207 -13 12 10<0.272 38<0.5 10<0.0186 15 3<-0.257 -13 292<0.875 296<0.375 8 -7 -13 35<0.25 12<0.0828 -17 5<0.537 8 -4 7<0.191 8 -12 32<0.5 121<0.5 86<0.5 3<-0.0707 -14 7 -2 21 90<0.5 -2 42\n\
4<0.0793 31<0.0832 34<0.5 470<0.375 161<0.875 -23 2 16 6<0.354 -14 -22 0<-1.88 -14 6<0.0681 18 4<0.0409 -16 1 34<0.5 70<0.5 17<0.55 81<0.5 -13 -22 105<0.5 244<0.5 6<0.354 138<0.875 0<-1.51 -11 1 17 -20 23 18 6<0.0362 125<0.875 -18 23 31<0.0832 2 25 31<0.218 0<-2.41 -9 6<0.256 22<0.25 13 2 4<0.131 -11 6<0.354 10<0.192 -13 23 -6 0<-3.13 0 73<0.5 19 -5\n\
3<-0.109 10<0.129 24<0.387 29<0.5 30<2.75 74<0.5 -4 11 7 19<0.65 -17 16 -15 29<0.5 24<0.561 3<-0.257 17<0.55 10 21 299<0.5 11 -4 25<-0.141 8 -5 30<0.25 50<0.117 -9 15 13<0.311 3<-0.207 17 -4 -13 24<0.44 29<0.5 10<0.148 118<0.5 10<0.0685 -19 12<0.118 19<0.75 -10 3<0.0248 12<0.0933 34 5 -16 -14 35<0.25 12<0.0933 14 -2 -12 3 -20 3<0.00464 170<0.875 -17 14 -24\n\
1<-2.47 1<-3.58 17<0.55 23 4<0.0409 65<0.5 17 62<0.0536 -4 10 21 65<0.5 15<-0.0901 18 38<0.5 3<-0.257 5<0.794 18 -10 19 47<0.375 18<1.56 14 58<0.5 7 -21 0 17<0.75 3<-0.122 8 19 4<0.0442 -15 7 1<-0.92 3<-0.109 47<0.875 18<0.749 68<0.875 7 -8 -1 3<-0.257 -11 15<0.00535 1 -16 18<0.978 10 17<0.45 -5 9 3<-0.151 40<0.17 -15 -2 1<0.108 -1 527<0.375 -12 23\n\
14<0.101 28<0.75 105<0.5 10<0.169 14<0.0378 -20 86<0.5 147<0.5 -15 -2 8 -22 -6 41<0.5 37<1.13 318<0.875 -16 10 11 10<0.216 29<0.5 3 -11 -13 14<0.206 29<0.5 45<0.375 10<0.243 101<0.375 19<0.55 -8 10<0.0365 -6 7 10 136<0.5 -14 12 19<0.55 0 28<0.25 35 67<0.5 14<0.138 -5 32 -4 116<0.875 -15 28<0.25 -11 16 28<0.25 2 19<0.55 6 458<0.875 10<0.0186 -3 25 -3\n\
3<-0.109 5<0.69 17<0.85 39<0.5 -13 -4 216<0.5 80<0.5 12 2 -11 3<-0.257 39<0.5 101<0.375 44<0.0316 36<0.599 -1 16 23 5<0.9 1 22 17<0.25 0 19 39<0.5 5<0.9 5<0.896 17<0.45 -11 3 -15 2 242<0.375 3<-0.187 9 12<0.229 4 -7 20 170<0.375 3<-0.0128 171<0.5 17<0.95 -12 12<0.105 5<0.9 17 -19 -10 29 405<0.375 17<0.45 44<0.218 418<0.375 -16 20 2 -24 23 16\n\
1<-2.47 8<-0.0988 17<0.55 315<0.5 1<-3.58 21 234<0.5 14 -12 -5 38<0.5 80<0.5 8<-0.246 -21 1<-3.45 14<0.016 12 -2 -8 11 11<-0.378 2 248<0.5 16 -9 1<-3.96 25 22<1.75 1<-2.91 20 14 8 1<-0.92 11<-0.235 22<1.75 120<0.5 25<-0.141 -4 33<0.75 2 19 -10 -14 40<0.746 1<-1.57 173<0.875 8 -3 1 15 38<0.5 -2 32<0.5 8<0.108 -10 -24 14<0.0128 -17 31<0.111 4 33\n\
4<0.0793 28<1.25 9<0.0445 24<0.387 -22 18<1.14 -15 -24 19<0.55 -12 19<0.65 3<-0.109 -10 30 -6 24<0.0554 -13 58<0.5 -7 235<0.5 21 -10 28<0.75 21<0.467 19<0.95 1059<0.5 -20 17 181<0.5 -9 20 3<-0.058 40<0.746 3<-0.229 -20 72<0.5 18<0.671 7 -9 -12 5 18<1.14 138<0.375 19<0.1 -10 2 20 -13 65<0.5 26<0.0667 9<0.0445 -2 733<0.375 13 -9 272<0.375 12 -13 19<0.75 -21 4\n\
0<-1.51 11<-0.0763 0<-2.95 -17 4<0.0667 81<0.5 48<0.875 -10 4 19<0.55 -11 4<0.0409 17 2 -13 0<-2.76 -23 70<0.5 9<-0.201 -1 -18 4<0.0793 19<0.65 3 44 -16 0<0.934 4<0.131 9<0.0126 4<0.0409 81<0.5 20<0.75 21<0.933 11 -9 11<-0.456 19 9<-0.00836 3 12 19<0.75 8 31 9<-0.201 11 0<-0.157 87<0.375 254<0.875 -3 22 36 7 -11 9<-0.113 3 -16 7<0.09 0<1.81 16 25 8\n\
0<-1.51 0<-3.13 7<0.0722 25 0<-3.75 21 14 7<0.102 0<-2.41 458<0.375 18 -13 14 34<0.5 119<0.048 12 -9 0<-2.06 6 -6 0<0.934 0<-0.537 7<0.255 56<0.5 27<-0.603 -1 8 97<0.5 218<0.5 6 7<0.0536 -20 4 -4 -11 89<0.5 119<0.378 68<1.13 7<0.134 27<-0.101 -5 7<0.0116 35<0.35 -8 10 261<0.5 21<1.53 -1 5 18 -8 27<-0.00825 9 -27 -22 21 0<1.81 227<0.375 -8 -25 -17\n\
7<0.102 46<0.375 452<0.5 4<0.104 424<0.375 399<0.875 -21 7 20<0.25 30 -12 233<0.5 -15 4 28 4<0.0505 20<0.25 4 7<0.0722 -17 1 39<0.5 -14 13<0.00471 6 13<0.563 -8 8 7<0.191 46<0.375 393<0.5 13<0.129 182<0.375 -5 21 39<0.5 -18 -7 13 4<0.0625 -18 326<0.375 4<0.185 3 -20 23 39<0.5 13<0.129 6 206<0.375 -10 17 4<0.0793 -13 226<0.5 144<0.5 216<0.5 19 -6 4 -14\n\
11<-0.109 34<0.5 22<0.25 65<0.5 11<-0.378 5<0.9 -3 9 -9 5 15<-0.696 -23 11<-0.276 12 2 11<-0.201 75<0.375 22<2.25 12 23 -5 40<0.339 74<0.5 2 17 -15 22<0.75 34<0.5 11<-0.0604 -10 418<0.875 -19 20 43<0.5 54<0.485 40<0.454 159<0.5 77<0.678 0 17 -15 -14 -16 -19 43<0.5 148<0.5 15<-0.00744 -1 18<0.595 -4 65<0.5 294<0.375 17 -9 -15 -12 70<0.5 11<-0.0452 16 -21 11\n\
1<-2.47 10<0.112 1<-3.18 23<0.0783 392<0.5 667<0.5 23 -17 -16 17 86<0.5 14 24<0.753 -15 15 132<0.5 23<0.364 10<0.449 214<0.5 148<0.5 16 19<0.75 18 -3 -25 60<0.5 13 19<0.25 17 -3 387<0.5 7 1<-3.83 12 -23 19<0.75 12 10<0.148 5 -13 1<-0.92 23<0.17 10<0.0465 12 26<0.267 6 1 63<0.5 10<0.449 506<0.5 3 -29 -12 -7 23<0.517 1<0.108 28<1.25 -4 5 -11 -15\n\
8<0.014 92<0.375 3<-0.151 3<-0.257 -22 557<0.5 598<0.375 -18 18 8 105<0.5 30<0.25 39<0.5 134<1.13 56<0.5 -11 -20 20 6<0.0558 97<0.5 -18 56<0.5 3<-0.0437 -10 24 -13 8<-0.0988 -8 134<0.875 -2 17 297<0.375 191<0.5 -19 4 15 5 4 39<0.5 6<0.0362 728<0.875 -13 20 30<0.25 4 -10 6<0.0558 120<0.5 191<0.5 -3 21 23<1.07 54<0.375 16 -10 -9 8<0.0698 6<0.158 -2 18 18\n\
0<-1.51 0<-2.95 0<-3.33 -23 -17 1<-2.07 0<-2.23 -12 13<0.17 -4 -13 -18 0<0.934 14<0.165 13<0.451 1<-1.27 0<-0.837 65<0.5 58<0.5 13<0.196 217<0.5 4 -11 -7 14<0.0273 13<0.149 32 -2 -1 14<0.016 5 17 36<0.0932 14<0.0128 157<0.375 10 -3 248<0.5 14 36 5 0<-0.157 1<-0.488 -1 -15 13<0.0101 -2 10 0<-0.537 -14 -2 19<0.45 0 -19 0<1.81 14<0.0616 17 8 170<1.13 22 -14\n\
1<-2.47 2<-0.101 2<-0.153 17<0.85 59<0.5 5 15 7<0.0433 -8 5<0.9 11 -4 11 2<-0.0374 16 1<-2.91 7<0.0151 25 21 14 1<-0.92 2<-0.323 2<-0.583 5<0.959 -10 12 5<0.9 5<0.731 -4 9 -6 2<-0.0374 29<0.5 36<0.257 7<0.0485 17<0.95 6 -9 5<0.269 12 190<0.5 -10 14 10 11 7<0.0722 30<0.75 17 3 8 2<-0.778 -20 1<0.108 2<0.0987 47<1.13 -8 13 7<0.255 5 -11 -12\n\
14<0.101 28<0.75 31<0.594 34<0.5 9<0.0126 -22 -13 9<-0.0508 -21 438<0.5 -14 5 0 166<0.5 31<0.0832 21<0.333 34<0.5 -2 25 28<1.75 -13 9<0.0445 -7 14 34<0.5 30<0.25 -12 12 9 -17 31<0.0263 34<0.5 28<0.25 35<0.25 14<0.282 -10 7 -19 1 14<0.165 120<0.5 -6 8 10<0.398 28<0.75 27<0.0114 -1 12 16<0.216 18 -3 -13 10<0.0365 16<0.216 31<0.655 -7 13 -17 120<0.5 16 2\n\
11<-0.109 24<0.683 11<-0.456 30<0.25 50<0.032 2 19 17 179<0.5 189<0.5 124<0.375 11<-0.235 7 40<0.339 37<1.13 4 -16 -10 -12 22 -5 11<-0.276 1 83<0.0783 40<1.62 -14 10 12 38<0.5 11<-0.0604 56<0.5 21 327<0.375 -7 18 24<0.279 11<0.0702 50<0.299 40<0.0575 68<0.875 -15 -6 13 4 -24 -21 24<0.44 35<0.25 102<0.5 28<0.75 11<0.0702 12 -13 -2 -3 -6 246<0.5 24<1.48 -10 -22 25\n\
29<0.5 26<0.0667 62<0.572 225<0.5 111<0.5 123<0.375 112<0.5 89<0.5 314<0.5 71<0.5 141<0.0571 243<0.5 203<0.375 695<0.5 409<0.875 6 -19 -15 -12 -18 -8 592<0.5 64<0.206 14 30<0.75 -10 10 -15 13 20 -19 -6 20 -21 214<0.5 18 -15 90<0.5 111<0.5 89<0.5 241<0.5 349<0.5 67<0.5 26<0.4 640<0.5 326<0.375 -1 -25 -26 3 -5 20 11 17 15 -6 60<0.5 19 67<0.5 13 7\n\
31<0.0832 27<0.0114 106<0.5 75<0.375 329<0.375 423<0.375 12<0.313 326<0.375 38<0.5 262<0.5 -19 -7 29<0.5 250<0.5 140<0.375 -11 -19 8 57<0.375 -19 2 48<0.875 24 -7 -21 6 -1 271<0.375 344<0.5 20<0.95 4 -10 23 15 2 326<0.375 29<0.5 2 -9 32 29<0.5 38<0.5 31<1.3 651<0.5 -4 24 12 12<0.344 626<0.375 265<0.5 130<0.5 17 31<0.594 -12 13 -8 -14 -9 313<0.5 -12 24\n\
2<-0.101 2<-0.439 0<1.81 11 22<0.25 9 22 0<-1.32 10<0.129 -8 132<0.5 -2 10<0.169 -4 21 132<0.5 108<1.13 10<0.309 59<0.5 2 -14 128<0.5 5 18<1.46 19 -11 -22 188<0.5 18 1 0<-2.76 10<0.0823 -23 43<0.5 2<-0.027 -7 -18 2 2<0.246 10<0.0685 10<0.0186 0<-1.09 -11 4 -18 43<0.5 0<-0.837 83<0.0783 2<-0.0491 -7 -13 8 34<0.5 -16 5 2<0.021 188<0.5 35 -8 -3 -21\n\
0<-1.51 0<-3.13 31<0.251 0<-3.54 24 92<0.375 19 -9 13 25<0.0041 0<-2.23 740<0.375 25<-0.0862 83<0.156 10 -20 17 -8 378<0.5 536<0.875 437<0.5 11 -6 -14 -4 3 0<0.934 0<-0.537 38<0.5 15<-0.00744 25<-0.0128 222<0.5 -6 13 5 -6 15<-0.298 19 24<1.35 6<0.498 22<2.25 8 -12 -4 -10 15<0.04 66<0.5 38<0.5 24<0.219 -5 -24 15<-0.696 15 -2 6<0.0362 -23 6 -13 66<0.5 -13 2\n\
2<0.0456 9<0.0445 25<0.0795 53<0.528 12<0.313 25<-0.0128 163<0.5 -13 1 352<0.5 64<0.392 1070<0.5 560<0.5 -17 16 15 9 17 -21 -23 55<0.5 -15 8 2<-0.027 46<0.875 12<0.229 48<0.875 12<0.172 4 34 -8 -15 78<0.5 41 -7 85<0.5 -11 2<0.00792 -7 29 2<0.246 144<0.5 12<0.214 61<0.5 521<0.875 3 23 78<0.5 25 -10 -4 -7 29<0.5 73<0.5 78<0.5 123<0.875 20 -10 6 -3 -4\n\
9<0.0126 9<-0.201 30<0.75 5<0.69 22<2.25 -5 18 8 111<0.5 15 -6 22<0.25 30<0.25 75<0.375 26<0.133 64<0.0357 -11 2 5<0.438 -17 -3 -21 5<0.864 64<0.491 -8 5 43<0.5 26<1.27 -1 14 5<0.9 44 1 123<0.875 357<0.375 171<0.5 108<0.375 5<0.69 22<1.25 -4 132<0.5 0 14 531<0.875 114<0.375 5 -16 48<1.13 25 -11 5<0.864 0 -19 24 -11 5<0.913 9 25 74<0.5 -21 -3\n\
6<0.0826 62<0.0536 144<0.5 57<0.375 20<0.25 35<0.1 -28 15 6<0.0198 9<-0.201 2 16 185<0.375 11<0.188 12 0 2 -10 9<0.14 21 6 22 26<0.0667 17<0.55 39<0.5 17 6<0.319 20<0.95 3 15 0 6<0.498 81<0.5 220<0.375 8<-0.000113 11<-0.235 7 13 -2 -22 6<0.158 7 8<-0.246 -24 -5 -7 120<0.5 39<0.5 35<0.25 2 10 8<-0.000113 17<0.55 15<-0.0901 10 -2 6<0.319 0 -9 -15 -11\n\
14<0.101 46<0.375 11<-0.128 -20 14<0.016 52<0.5 -19 467<0.375 -11 25 412<0.375 83<0.642 -13 7 17 99<0.5 40<0.0575 903<0.5 13<0.753 -14 14<0.0687 -11 23 18 -3 0<-2.95 -12 11<-0.149 -5 12 14<0.206 46<0.375 0<-2.76 -16 13<0.0218 5 -8 40<1.23 220<0.375 0<-2.06 -8 2 0<-3.75 -9 15 11<0.116 26 -4 0<-3.75 186<0.375 -19 10 13<0.0573 55<0.5 0 11<-0.109 -5 20 46<0.375 0 11\n\
8<-0.0988 23<0.122 8<-0.283 20<0.65 -15 26<0.133 8<-0.434 37<0.875 4 21 -3 101<0.875 8 25 4<0.0625 19<0.55 -7 14<0.0378 12 -3 230<0.375 -10 19 8<-0.246 19<0.55 8<-0.542 17 6 20 5 8<0.039 23<0.417 61<0.5 19<0.95 26<0.0667 -18 -10 4<0.0304 24 8<-0.000113 -10 4<0.0667 4<0.0582 -12 56 -11 18<1.3 -11 20<0.25 41 4 19<0.35 2 122<0.5 4<0.0724 -4 -22 14<0.0616 -15 29 -21\n\
34<0.5 6<0.0826 88<1.27 85<0.5 184<0.875 19 -1 9 15<-0.00122 17 -7 6<0.498 160<0.5 122<0.5 64<0.491 15<-0.49 23 489<0.5 6<0.23 11 6 -27 397<0.5 -1 21 -13 16 115<0.875 2 -14 6<0.0558 32<0.5 161<0.875 15<0.00535 296<0.375 183<0.375 10 -16 -9 18 -15 15<-0.111 11 -10 74<0.5 15<-0.377 245<0.5 8 -20 114<0.375 313<0.5 22<2.25 -3 -13 6 11 32<0.5 -11 85<0.5 31 -8\n\
11<0.00997 31<0.0832 5<0.438 385<0.5 305<0.5 631<0.375 -21 10 13 24 39<0.5 316<0.375 192<0.875 -18 13 17 9<0.0445 206<0.875 11<-0.201 -17 5<0.9 -13 21<0.8 14 221<0.5 -9 11 5<0.769 -13 6 2 5<0.69 31<1.3 212<0.375 -14 23 13 129<0.5 11<-0.128 9<-0.00836 -12 6 16 -5 39<0.5 13<0.0101 5 365<0.875 -7 19 186<0.375 144<0.5 32<0.5 13<0.311 111<0.5 11 -16 0 -13 -7 14\n\
22<0.25 17<0.55 54<0.428 418<0.375 88<1.83 707<0.5 -10 9 11 23 -19 144<0.5 139<0.375 32<0.5 44<0.122 141<0.162 371<0.375 65<0.5 60<0.5 -8 231<0.375 0 -13 17<0.95 -3 7 23 71<0.5 20 -20 11 60<0.5 -5 -28 -16 -23 63<0.5 144<0.5 323<0.375 220<0.375 710<0.5 57<1.13 22<2.75 345<0.5 32<0.5 1 60<0.5 10 -28 28 11 -17 -11 -12 293<0.375 -18 22 -16 22<2.25 9 18\n\
1<-2.91 6<0.117 37<0.875 403<0.875 229<0.875 1<-3.7 22 17 -3 8 5 165<0.5 6<0.395 145<0.5 15 -5 459<0.375 8 -22 25<-0.0128 -1 1<-4 16 584<0.5 6 -22 1<-0.92 10<0.0465 88<1.2 1<-1.57 6<0.319 13 1 3 -9 165<0.5 1<-1.83 6<0.498 551<0.5 26<0.333 8 2 -13 21<2.53 25<-0.0862 -7 7 -21 -1 10<0.112 2 -11 1<0.108 6<0.438 77<0.288 -2 -14 -11 21<2.87 -13 3\n\
34<0.5 33<0.75 316<0.375 256<0.5 147<0.5 375<0.0261 847<0.5 599<0.875 168<0.875 449<0.5 -19 11 5 5 9 8 329<0.875 -11 12 5 11 86<0.5 15<-0.00122 51<0.5 684<0.5 134<1.13 -18 16 16 2 24<0.753 -11 -1 149<0.375 -2 26 33<0.75 42<1.02 56<0.5 24<0.219 147<0.5 -8 187<0.5 -2 20 168<0.375 0 25 -11 -16 149<0.375 508<0.5 42<0.464 226<0.5 716<0.5 2 29 -15 -7 24 16\n\
8<-0.136 29<0.5 19<0.55 5<0.354 -5 9<-0.0508 12 3 14<0.0616 84<0.5 18 19<0.75 30 8<-0.211 14 -14 12<0.313 9<-0.201 13 -7 13 9<-0.0508 60<0.5 -5 11 13<0.311 27<-0.176 1 -10 -20 9<0.0126 29<0.5 62<0.831 113<0.375 87<0.875 95<0.5 933<0.875 8<-0.0988 0 9<-0.315 5 12<0.385 -8 68<0.875 -4 26 27 11 14<0.0487 -16 41 21 -20 9<-0.315 5 -19 12<0.313 -22 14<0.0879 -13 37\n\
74<0.5 19<0.55 166<0.5 22<0.25 19<0.1 14 277<0.5 662<0.5 26<0.0667 12 12<0.138 105<0.5 13 -13 3 -23 -6 220<0.375 113<0.375 582<0.5 137<1.13 5 -13 -19 -13 14 189<0.5 112<0.5 12<0.229 22 12 -19 -12 72<0.5 1 311<0.5 12<0.0549 19 12<0.313 218<0.5 8 -3 18<0.335 5 -6 -16 32<0.5 50<0.032 72<0.5 -6 18<1.78 4 -15 -10 42<0.131 19<0.35 9 39 26<0.933 -11 17\n\
14<0.101 4<0.0793 9<0.0445 86<0.5 30<0.25 949<0.375 134<0.875 467<0.375 -17 7 -6 16 -21 9<-0.113 -17 -3 -3 26<0.0667 9<0.14 324<0.375 39<0.5 -18 14<0.016 -15 268<0.5 -6 14 15 13 4<0.104 -7 26<0.333 11 -1 4<0.0869 247<0.5 -8 14 14<0.206 93<0.375 13<0.0218 6 39<0.5 -12 26<0.667 -5 9 134<0.375 9 -15 39<0.5 13<0.149 9<0 1 18 157<0.375 -9 20 4<0.104 1 15\n\
0<-1.32 0<-3.13 -21 3<-0.0128 3<-0.257 126<0.375 314<0.5 14<0.118 -3 15 18 7<0.0593 8 44 1<-1.57 0<-2.06 83<0.0783 -11 10 -3 -19 537<0.875 -21 15 0<0.934 3<-0.0968 75<0.375 7<0.0433 10 0<0.315 173<0.875 3 16 11 -10 7<0.159 1<-0.488 102<0.5 208<0.5 47<0.875 12 3<-0.0437 -10 9 -9 -4 -12 -15 7<0.159 0<1.81 47<1.13 15 -6 7<0.102 509<0.5 22 -13 6 46<0.375 3 -18\n\
2<-0.153 2<-0.778 -14 15<-0.298 2<-0.247 33<0.25 6 -10 16 6<0.597 2<-0.439 -5 125<0.875 525<0.875 0 17 -12 71<0.5 -14 17 2<0.0987 6<0.0558 2<-0.0637 10 2<0.0456 38<0.5 184<0.375 21 1 12 253<0.875 13 -18 2<-0.0809 15<-0.0144 406<0.375 10 -19 2 19<0.65 33<2.25 15 5 185<0.375 12<0.128 4 11 -21 6<0.0558 15<0.0902 20<0.25 -26 3 16 6<0.319 32<0.5 456<0.5 -7 13 10 7\n\
4<0.0793 46<0.375 285<0.5 30<0.25 175<1.45 805<0.5 27<0.0979 -17 3 18 15 142<0.5 -21 6 15 4<0.0505 182<0.375 322<0.375 -15 7 6 333<0.5 72<0.5 -2 -11 14 46<0.375 65<0.5 460<0.5 19<0.1 322<0.375 52<0.5 -15 39<0.5 15 -10 14 39<0.5 256<0.5 4<0.0954 -15 -5 15 2 31 19<0.95 -17 304<0.5 -7 36 85<0.5 226<0.5 19<0.55 1 27<0 3 14 -12 19<0.35 3 22\n\
4<0.0724 22<0.25 32<0.5 135<0.5 62<0.572 114<0.375 4<0.0409 6 56<0.5 4 -5 -17 -8 34<0.5 -13 -1 85<0.5 -17 4<0.0474 -11 224<0.5 15 -14 5<0.913 22<2.25 171<0.5 5<0.794 4<0.0442 2 -5 6 24 10 51<0.5 32<0.5 4<0.0232 -1 19 -6 -5 63<0.5 61<0.5 160<0.5 185<0.375 34<0.5 -15 265<0.5 -10 13 -22 -4 58<0.5 -4 22<0.75 -3 30 22<0.25 4<0.0954 6 -12 11\n\
8<-0.246 205<0.375 8<-0.542 35<0.35 7<0.00526 20 -8 14 44<0.122 32<0.5 135<0.5 0 9 60<0.5 7 34 -4 -7 7<0.134 8<-0.0988 197<0.375 69<0.5 103<0.5 7<0.0379 6 12 42<0.954 205<0.375 9 -19 -11 1 0 37<0.375 113<0.375 60<0.5 69<0.5 63<0.5 602<0.375 403<0.875 16 5 -16 -1 7 70<0.5 315<0.5 7<0.0593 15 7 0 87<0.375 2 -23 -13 1 76<0.875 4 35<0.1 12 -8\n\
1<-1.57 7<0.102 1<-3.04 -22 10<0.169 -11 -20 1<-2.77 14<0.206 -15 -4 10<0.0186 -13 7<0.191 12<0.128 4 -8 8 10<0.35 7<0.09 1<-0.488 12<0.185 63<0.5 2 -17 -12 10<0.272 21<1.4 12<0.214 44<0.218 29 -2 1 5 -12 41<0.5 12<0.185 -14 74<0.5 25 -9 7<0.255 12<0.344 73<0.5 36<0.47 1<0.108 11 22 10<0.169 10 -12 -5 -13 84<0.5 24 -5 7<0.09 -16 36<1.61 -4 25\n\
6<0.158 4<0.0724 1<-3.96 403<0.875 -17 5 6<0.0558 43<0.5 1<-2.47 -8 4 -19 51<0.5 4<0.0232 81<0.5 -1 31 -3 21 43<0.5 274<0.875 1<-3.18 -19 6<0.0198 -2 -14 12 -23 6<0.319 81<0.5 51<0.5 4<0.149 1<-2.47 145<0.5 -9 8 49<0.875 77<0.678 -3 18 8 -18 48 4<0.0545 15 -8 1<-2.47 27<-0.315 60<0.5 -3 14 0 105<0.5 75<0.375 91<0.5 1<-0.92 9 15 -1 -7 -3\n\
34<0.5 19<0.75 62<0.45 5<0.9 52<0.5 189<0.5 14 81<0.5 15 -19 97<0.5 10 -5 97<0.5 280<0.5 9 -11 -4 22 81<0.5 70<0.5 5<0.934 13 7<0.159 5 -16 -8 18<0.508 -7 62<0.285 -1 15 41<0.5 40<0.17 50<0.032 97<0.5 5 98<0.5 -12 16 19<0.35 6 36 24 120<0.5 5<0.9 5<0.896 5<0.731 5 18<0.125 -12 -1 51<0.5 17 -12 51<0.5 18<0.335 -13 -2 6 -7\n\
1<-1.57 7<0.09 1<-3.04 126<1.13 -21 4 6<0.158 493<0.5 423<0.375 7<0.0433 16<0.0176 17<0.85 -9 8 -17 -5 17 22 -19 1<-2.91 7<0.255 -15 -1 6<0.256 16<0.216 2 -14 -12 6<0.319 1<-0.488 7<0.09 6<0.18 0 -11 16<0.0429 16<0.00994 6<0.136 11 -9 712<0.5 26 -13 7<0.159 -4 16<0.0565 -8 13 16<0.159 17 7<0.191 158<0.5 -9 8 185<0.375 28 -9 7<0.09 -17 106<0.5 -3 21\n\
8<-0.0988 29<0.5 8<-0.246 17<0.55 278<0.5 2 21 165<0.5 216<0.5 66<0.5 15 5 -2 29 24<0.44 17<0.55 20<0.95 8 -4 66<0.5 149<0.375 10 -9 -4 -5 13<0.196 48<0.375 8<-0.283 1 -8 6<0.438 5 20 -13 8<0.014 24<0.387 29<0.5 51<0.5 17<0.35 203<0.375 2 27 6<0.0681 -15 -3 17<0.95 -7 58 -16 47<0.375 -15 4 6<0.0681 -21 13<0.196 -16 8<0.0698 43<0.5 -4 34 -13\n\
6<0.0826 38<0.5 14<0.0616 155<0.5 29<0.5 403<0.875 71<0.5 14 21 -3 23 10<0.0465 8 -17 10<0.0186 16 5 52<0.5 9 20<0.25 -27 -3 29<0.5 55<0.5 17<0.95 71<0.5 5 15 14<0.0378 10<0.0568 25 79<0.5 -2 -14 10<0.272 122<0.5 12 -23 -2 89<0.5 17<0.55 1 42<1.35 -8 42<1.82 8 -7 17 27<-0.315 15<-0.199 17 20<0.75 19 10<0.522 0 -14 35<0.25 26<0.0667 13 5 17\n\
34<0.5 256<0.5 53<0.994 297<0.375 244<0.5 563<0.5 742<0.375 97<0.5 365<0.375 -16 6 212<0.375 -11 24 17 32 231<0.875 16 -13 20 -22 43<0.5 15 -16 22<0.25 41<0.5 467<0.375 686<0.5 85<0.5 -16 275<0.5 -8 11 26 25 103<0.5 211<0.375 -1 235<0.5 19 40<0.515 -16 13 7 124<0.875 43<0.5 464<0.5 1063<0.5 642<0.5 202<0.375 -13 7 16 23 19 366<0.875 624<0.375 -5 16 23 21\n\
8<-0.136 30<0.25 59<0.5 32<0.5 75<0.375 20<0.65 -7 8<-0.211 16<0.0176 7<0.0485 8 -3 12 7<0.0323 9 -2 -10 60<0.5 224<0.5 217<0.5 6 -13 -16 -26 115<0.875 16<0.0243 1 -11 17 20<0.75 35<0.35 1 -17 8<-0.434 17 131<0.5 37<1.13 16<0.0565 5 12 -5 17 8<0.014 30<0.75 113<0.375 255<0.5 46<1.13 302<0.5 743<0.375 -10 20 14 16 19 23 35<0.45 -2 -16 63<0.5 -19 -2\n\
0<-1.51 0<-3.13 14<0.0774 344<0.5 21 -22 10<0.0365 17 7 185<0.375 0<-2.23 4<0.0582 17<0.95 13 126<0.375 5 -10 14<0.206 17 4 14<0.118 16<0.159 15<-0.134 13 6 18 29<0.5 76<0.875 -2 -25 8 28<1.75 10<0.0274 11 -4 182<0.375 -20 14 29<0.5 0<0.934 28<1.75 30<0.75 -4 0 -12 15<-0.00122 50<0.254 -11 16<0.0429 13 -6 -15 15<-0.242 20 8<-0.542 -13 30<1.75 4<0.0545 13 3 -4\n\
14<0.101 3<-0.0968 202<0.375 92<0.375 3<-0.257 -21 560<0.5 -16 18 -1 19<0.25 29 -7 18<0.595 0<-2.06 196<0.875 573<0.5 54<1.82 -11 12 17 12 54<0.0534 0<0.315 1 18 21 252<0.875 14<0.0234 57<1.13 -17 16 -9 22 3<-0.187 45<0.875 -15 5 0<-2.23 18<0.234 14<0.282 147<0.5 235<0.5 -7 7 8 0<-3.75 -5 19 -9 18<0.671 54<0.105 19<0.55 4 19<0.85 20 235<0.5 11 -6 21 3\n\
0<-1.51 0<-2.95 10<0.148 57<0.375 -21 16 -11 10<0.112 9<-0.201 29<0.5 -5 18 -13 43<0.5 62<0.16 478<1.13 -6 17 7 19<0.45 -3 42 0<0.934 9<0.0126 15<-0.377 378<0.5 -7 21 1<-0.92 570<0.5 29<0.5 101<0.375 340<0.5 10 -5 1 10<0.35 -5 19<0.25 -11 19<0.65 18 6 -10 0<-0.157 9<-0.315 9 552<0.5 -13 13 5 -12 9<0.0445 101<1.13 0<1.81 377<0.5 13 -14 19 0 -6\n\
29<0.5 10<0.148 80<0.5 4<0.0582 13<0.196 58<0.5 11 13<0.00471 -16 13 -4 205<0.375 17 -6 10<0.0465 24<0.387 13<0.129 148<0.5 -2 18 18<0.125 10<0.0274 -19 12 10 18<0.125 90<0.5 7 -14 15 -1 24<0.44 18<1.14 75<0.375 -7 7 84<0.5 23<0.977 1 -8 10 18<0.234 -4 8 10<0.449 4<0.0341 20 13<0.228 37<0.875 60<0.5 15 9 10<0.148 -17 7 17 13<0.196 60<0.5 8 -7 15\n\
2<0.021 3<-0.0968 3<-0.257 -22 45<0.375 192<0.375 -17 21 13<0.753 -8 18 0<-1.88 618<0.375 -16 20 2<-0.0637 3<-0.0437 26<0.0667 -15 -3 6<0.0362 29<0.5 -14 17 5 0<-0.837 6 30 0<-2.41 6<0.0198 0<-3.13 -13 13<0.149 11 -13 6<0.18 31<0.111 0 458<0.875 11 -10 852<0.5 -12 21 36<0.0932 3<-0.109 29<0.5 9 -13 55<0.5 4 13<0.753 73<0.5 24 3 -5 6<0.117 26<1.47 14 -9 -7\n\
12<0.313 4<0.0724 24<0.44 1<-2.47 132<0.5 1<-3.96 25<-0.0862 9 -15 16<0.0328 25<-0.0444 24<0.109 1<-2.91 9 -8 29 -1 -9 4<0.0505 12 -6 202<0.375 8 -13 1<-3.58 25<-0.0128 0 -18 790<0.5 177<0.5 -6 19 28 43<0.5 30<0.75 44<0.218 12<0.185 -16 4<0.115 -3 -16 3 61<0.5 1<-3.32 -16 -2 18 380<0.5 -22 13 1<-2.47 5<0.9 30<2.75 -5 7 30<0.25 1 20 121<0.5 12 -21\n\
1<-2.47 1<-4 708<0.5 610<0.375 19 6 -14 132<0.5 9<-0.201 334<0.5 5 -17 20<0.65 35<0.1 20<0.35 18<1.46 4 -32 18 522<0.375 20 -14 12<0.313 12<0.0549 18 572<0.5 1<-2.91 12 7 -17 4 1<-3.45 6 -2 1<-0.488 12<0.288 111<0.5 627<0.375 9<0.0126 9<0 89<0.5 439<0.5 1 10 19 -16 227<0.875 6 -24 -13 12<0.229 19 -15 18<0.335 3 -6 51<0.5 -10 12<0.185 3 -21\n\
4<0.0793 31<0.0832 28<1.25 11<0.00997 303<0.5 325<0.875 -18 13 13 0<-3.13 -16 6<0.0826 3 -19 143<0.5 391<0.5 -9 22 16 0<-1.88 11<-0.128 -22 24<1.48 -8 10 6<0.0681 23 4<0.0409 -15 5 28<0.75 11<0.00997 31<0.465 0<-2.06 -16 24<0.817 586<0.5 6<0.256 -2 -12 25 11 10 0<-1.88 119<0.258 11<0.188 -7 6 16 10 0<-2.06 44<0.0316 0<-3.75 -11 1 18 6<0.256 19 4<0.131 -2 20\n\
0<-2.06 0<-3.33 -21 4<0.0625 12<0.0688 -19 -4 -17 0<-0.157 4<0.0724 65<0.5 47<0.875 -1 136<0.5 37<1.13 4<0.0545 12<0.2 4<0.0442 4 -17 18<1.38 16<0.0209 30 10 -3 41<0.5 -4 26 -10 -17 4<0.0667 0<-1.88 1 14 -22 4<0.131 12<0.2 -9 4<0.0869 -8 0<-0.837 -1 15 -14 0<1.81 21<0.333 111<0.5 393<0.5 20 -14 -15 12<0.313 4<0.0505 12<0.15 -3 9 -1 37<1.13 13 -14 17\n\
25<-0.0128 5<0.9 5<0.896 8<-0.434 -8 121<0.5 1 20 163<0.5 8<-0.434 -8 84<0.5 70<0.5 32 -12 14 0 32<0.5 -6 14<0.0273 -8 34 5<0.69 91<0.5 61<0.5 8<-0.0634 5<0.269 14<0.016 10 8<-0.117 14<0.0378 -3 11 9 13 14<0.0687 575<0.5 16 -13 4 275<0.5 234<0.5 11 -8 32<0.5 7 -18 -11 97<0.5 102<0.5 49<0.375 184<0.375 5 -4 -2 275<0.5 7 17 8<-0.283 -10 0\n\
27<0.0114 165<0.5 105<0.5 52<0.5 158<0.5 196<0.875 118<0.5 840<0.5 163<0.5 -14 -6 18 -19 3 404<0.375 118<0.5 175<0.776 519<0.375 952<0.875 688<0.5 433<0.5 955<0.875 430<0.5 -7 17 15 18 20 21 48<0.375 22 -8 10 -11 8 27<-0.0469 -12 175<0.443 203<0.375 97<0.5 250<0.5 -4 21 5 -16 18 1054<0.5 8 -11 83<1.22 532<0.375 485<0.5 -19 8 0 9 16<0.216 355<0.5 5 26 -6\n\
9<0.0126 9<-0.201 210<0.5 143<0.5 77<0.288 52<0.5 9<-0.315 118<0.5 11 1 179<0.5 -1 13 106<0.5 15 -14 18 -3 -10 75<0.375 48<0.875 102<0.5 243<0.5 229<0.875 133<0.375 170<0.375 210<0.5 657<0.5 53<1.54 718<0.5 0 -13 143<0.5 -11 13 23 -15 78<0.5 20 -8 16 16 21 118<0.5 9<0 197<0.875 -5 4 66<0.5 0 38 -14 9<-0.0508 10 2 250<0.5 -19 -4 9<0.0847 -13 -22\n\
5<0.9 5<0.896 14<0.016 58<0.5 9<-0.201 1 64<0.491 582<0.5 5<0.622 403<0.875 16 1 9<0 6 18 -23 4<0.0582 -5 15 4<0.0174 13<0.0101 -30 7 9<-0.00836 -6 9 5<0.794 14<0.0194 4<0.0304 166<0.5 6 -27 4 113<0.375 6 -14 13<0.17 199<0.5 -3 -19 5 9<0 32<0.5 15 36 -29 13<0.0683 9<-0.315 4<0.0232 10 -16 -3 32<0.5 123<0.375 49<0.875 13<0.311 2 9 -2 -11 21\n\
2<0.0456 1<-2.63 27<0.0114 1<-3.58 -21 191<0.5 204<0.875 453<0.5 404<0.375 -17 13 9 12<0.0933 23 -10 56<0.5 -12 20 -9 2<-0.247 9<-0.113 -19 1<-1.57 524<0.375 -15 16 2<-0.583 -12 12<0.313 12<0.229 5<0.731 -17 5 17 -13 1<-1.27 12<0.214 9<0.0445 27<0.0979 -6 5<0.881 -7 25 5<0.846 25 -1 136<0.5 -15 7 12<0.313 40<0.0575 19 1 -7 1<-0.488 1<-2.07 -6 292<0.375 3 22 13\n\
10<0.112 43<0.5 56<0.5 136<0.5 47<0.875 10<0.0186 170<0.375 2 20 -8 8 199<0.5 -13 16 229<0.375 47<0.875 294<0.875 70<0.5 -12 5 6 0 12 10<0.0685 -20 19<0.95 -9 66<0.5 0 50 59<0.5 10<0.637 43<0.5 66<0.5 19<0.55 270<0.375 10<0.216 -4 3 24 56<0.5 10<0.35 -2 9 10<0.148 3 82<0.0312 15 -12 10<0.272 -9 56<0.5 0 17 19<0.45 -3 43 14 10<0.35 -11 1\n\
10<0.0568 52<0.5 80<0.5 293<0.375 57<0.375 16 -5 -9 144<0.5 158<0.5 7<0.191 10<0.0465 12 -2 -3 4 16 217<0.5 80<0.5 15 288<0.5 0 15 7<0.0323 -27 3 129<0.5 39<0.5 27<-0.176 7<0.09 35<0.1 -10 1 8 72<0.5 -1 10 53<0.35 7<0.191 3<-0.229 -3 19<0.95 1 81<0.5 11 -14 -8 8 69<0.5 19<0.55 68<0.375 10<0.522 36<1.18 11 -10 -5 -4 7<0.159 -4 12 -8\n\
8<0.014 8<-0.211 202<0.375 5<0.769 -21 -15 1 38<0.5 5<0.9 669<0.5 134<0.875 412<0.375 686<0.5 -17 23 10 -4 16 -5 24<0.561 5<0.9 317<0.875 106<0.5 182<0.375 86<0.5 -15 -4 18 6 22 0 52<0.5 5<0.354 -15 42<0.804 5 -13 16<0.00612 8<-0.0806 -2 38 7 43<0.5 66<0.5 5<0.269 -6 8<0.166 117<0.5 13 -10 25 -2 16<0.216 185<0.375 5<0.69 -13 551<0.5 -1 29 6 -14\n\
2<-0.101 2<-0.583 7<0.102 15 5 4<0.115 38<0.5 4<0.0409 7<0.0151 7 18 7<0.134 3<-0.257 3<-0.326 0 4<0.0625 32 0 1 27 8<-0.434 20<0.65 -11 3<-0.0968 13 -12 3<-0.0437 8<-0.136 2 8<-0.0306 2<-0.323 0 -17 3 7<0.134 16 -11 3<-0.207 10 -8 3<-0.0128 2<-0.0374 4<0.0376 56<0.5 -6 9 -5 4<0.0793 7<0.0151 -14 51<0.5 -8 7<0.0722 -8 8<0.014 41 7<0.134 -16 29 -17 -21\n\
6<0.0826 65<0.5 199<0.5 50<0.346 45<0.375 494<0.5 73<0.5 7<0.159 274<0.375 225<0.5 12 -10 -3 5 -9 -15 0 0 -1 112<0.5 15 -23 185<0.875 6<0.597 7<0.191 19<0.55 65<0.5 4 629<0.375 112<0.5 15 -21 -10 312<0.5 109<0.5 6<0.286 84<0.5 4 11 65<0.5 2 -25 7<0.0433 6<0.117 10 19<0.75 2 -12 19<0.75 -7 5 -20 28<1.75 -1 -16 7<0.0593 -7 7 19<0.25 9 -24\n\
25<0.0795 27<0.0114 86<0.5 192<0.375 22<0.25 52<0.5 103<0.5 124<0.875 93<0.875 887<0.5 248<0.5 143<0.5 -14 -2 9 11 -4 13 891<0.5 -5 28 424<0.375 26<0.267 61<0.5 16<0.0981 -14 3 9 5 29 939<0.375 124<0.875 290<0.375 26<0.2 -18 -12 2 9 21 19 508<0.5 -2 18 16<0.159 22<0.75 93<0.375 16<0.00266 12 103<0.5 -5 10 13 -4 76<0.375 -11 9 16<0.216 12 76<0.875 -12 19\n\
8<-0.0988 8<-0.283 15<-0.298 78<0.5 -5 12 33<1.25 5<0.769 5 11 -1 197<0.375 78<0.5 5<0.9 5<0.896 -1 -15 2 166<0.5 2 17<0.45 -8 27 17<0.75 1 16 8<0.039 3<-0.257 5<0.794 197<0.875 -7 14 23 88<1.36 3<0.00464 17<0.95 44<0.419 330<0.375 243<0.5 223<0.5 -10 26 24 15<-0.0577 -11 22 15<-0.111 -11 6 100<0.5 -4 6<0.0681 -5 41 44<0.218 -17 4 9 3<-0.207 9 -19\n\
1<-1.57 2<-0.101 2<-0.193 56<0.5 8<-0.434 359<0.875 9<-0.00836 8<-0.542 48<1.13 -18 9 -3 26<0.733 -5 15 19 9<-0.315 107<0.5 130<0.5 -9 20 14 457<0.5 6 -10 2<-0.439 291<0.875 -12 14 -2 4 1<-2.63 2<-0.0374 11 1<-3.96 21 247<0.5 15 -4 2<0.021 791<0.5 2 -22 8 2<-0.778 -14 1<0.108 34<0.5 2<-0.00989 -3 7 114<0.375 -4 159<0.5 16 -15 41<0.5 227<0.375 -4 23 -12\n\
4<0.0793 28<1.25 9<0.0126 12<0.15 18<1.14 439<0.5 -11 10 160<0.5 -20 0 -18 4<0.0625 -9 131<0.5 6<0.0277 -12 8 20 106<0.5 391<0.5 46<0.375 -12 -1 23 13 46<0.375 28<0.75 18<1.14 86<0.5 6<0.256 6<0.0198 -13 2 -10 12 26<0.133 -18 -5 6<0.136 0 4<0.131 1 24 84<0.5 6<0.0362 12<0.0549 -5 147<0.5 0 15 12<0.344 107<0.5 14 2 -4 26<0.2 -15 26<0.933 24 -6\n\
9<0.0126 9<-0.201 22<2.25 41<0.5 60<0.5 3 -18 10 18 11<-0.0923 129<0.5 420<0.375 40<0.339 37<1.13 34<0.5 56<0.5 11<-0.235 -2 -13 53<1.37 7 -2 5 137<1.13 -19 7 11<-0.378 5 -11 26 22<0.25 2 12 22<0.25 51<0.5 34<0.5 451<0.5 -14 6 28<0.25 0 -10 41<0.5 -12 27 58<0.5 34<0.5 22<1.25 437<0.5 -12 17 611<0.375 -6 18 1 81<0.5 15 -10 11<-0.00195 -7 -19\n\
3<-0.229 129<0.5 60<0.5 72<0.5 -1 133<0.375 7 -12 -1 -4 111<0.5 22<1.75 67<0.5 3<0.00464 129<0.5 16<0.335 404<0.375 251<0.375 623<1.13 6 -22 -14 -10 17 204<0.375 182<0.375 181<0.5 581<0.5 116<0.875 550<0.5 7 -6 -3 -22 -3 -10 -13 142<0.5 245<0.5 537<0.375 11 -19 -2 -12 3<-0.0286 541<0.375 72<0.5 3<-0.207 15 -3 7 -12 140<0.875 -10 14 463<0.375 0 -21 155<0.5 15 2\n\
3<-0.0968 34<0.5 70<0.5 192<0.375 -19 7 24<0.753 -14 11 40<0.339 3<-0.257 92<0.375 73<0.5 -20 4 9 106<0.5 329<0.375 91<0.5 22<0.25 417<0.5 -7 25 -14 5 11 10 1 34<0.5 38<0.5 60<0.5 244<0.5 130<0.5 -16 0 12 176<0.5 -7 7 3<-0.058 -10 24<0.561 -1 9 151<0.5 3<-0.0437 92<0.375 -2 18 106<0.5 105<0.5 75<0.375 118<0.5 3<0.00464 13 4 -2 -5 15 19 -5\n\
0<-2.06 6<0.0826 282<0.5 9<-0.315 6 50<1.52 -19 15 25 43<0.5 0<-3.33 -17 14<0.101 19<0.55 9<-0.201 2 -12 14<0.0378 10<0.148 -4 12 -8 -18 19<0.65 -6 50 0<-0.537 9<0.0847 14<0.0378 19<0.95 6<0.319 -1 20<0.75 -9 10 29<0.5 16 -5 43<0.5 9<-0.113 10<0.398 -2 11 -6 6<0.0681 -8 19<0.35 -6 50 -19 0<1.81 14<0.0548 9 59<0.5 55<0.5 -3 69<0.5 10 0 -19 15\n\
14<0.016 144<0.5 26<0.0667 229<0.375 32<0.5 293<0.875 27<-0.176 -3 12 254<0.375 2 -29 104<0.5 872<0.5 -1 20 13 -11 26<1.27 240<0.5 104<0.5 32<0.5 103<0.5 4 280<0.5 -11 12 -11 9 9 9 19 32<0.5 226<0.5 27<-0.315 -4 443<0.5 245<0.5 189<0.5 49<0.875 14<0.282 132<0.5 127<0.875 879<0.5 5 -8 1 -3 -4 179<0.5 -4 6 -15 -6 13 21 135<0.5 542<0.875 20 -6 4\n\
41<0.5 18<1.14 106<0.5 112<0.5 83<0.519 64<0.535 601<0.375 -13 9 331<0.375 -11 15 204<0.375 -6 20 21 4 73<0.5 316<0.875 -19 8 2 59<0.5 18<0.595 106<0.5 471<0.375 17<0.55 51<0.5 21<0.6 -12 107<0.5 99<0.5 1 122<0.5 18 -13 -10 -13 147<0.5 17<0.95 6 -2 18<0.125 14 -3 17 16 22<0.25 99<0.5 55<0.5 -14 18<1.3 23<0.417 -4 11 -11 6 150<0.875 -13 -1 -15\n\
9<0.0126 9<-0.201 143<0.5 27<-0.315 13 234<0.5 5 19 300<0.5 -11 21 29<0.5 27<-0.0469 32<0.5 121<0.5 189<0.5 9 30 -25 -12 50<0.299 422<0.375 225<0.5 372<0.875 167<0.5 35<0.35 114<0.375 189<0.5 32<0.5 -2 362<0.875 3 27 39<0.5 25 -1 -18 340<0.5 -9 22 -13 21 20 19 281<0.5 21<2.33 17 147<0.5 -1 29 -14 27<-0.176 9<-0.0508 15 68<0.375 -3 20 -12 74<0.5 -18 1\n\
17<0.55 62<0.0536 52<0.5 43<0.5 48<0.875 47<0.375 633<0.5 8 -17 103<0.5 5 -6 20<0.75 438<0.5 9 -20 481<0.5 -3 19 17 61<0.5 132<0.5 0 14 20<0.35 -38 -7 18 84<0.5 129<0.5 63<0.5 148<0.5 392<0.5 1042<0.5 7<0.191 36<0.0932 5 117<0.5 -3 10 36<0.872 -4 16 -24 -24 17<0.75 9 -8 -2 108<0.375 30<1.75 1066<0.5 -1 25 -8 12 17<0.85 -2 30<0.25 14 4\n\
11<0.00997 34<0.5 316<0.375 83<0.519 149<0.375 11<-0.109 124<0.375 -19 6 400<0.375 412<0.375 82<0.134 684<0.5 289<0.5 -14 4 13<0.149 -7 30 3 14 14 1 7 21 82<0.0312 124<0.375 106<0.5 69<0.5 -11 103<0.5 -10 11<-0.173 -9 41<0.5 -7 13<0.0101 23<0.687 40 -9 8 13<0.0218 22 -1 17 69<0.5 2 15 34<0.5 127<0.875 11<0.188 -6 7 8 280<0.5 737<0.375 619<0.875 5 25 -13 17\n\
0<-1.51 11<-0.0763 0<-3.33 -14 200<0.5 13<0.266 11<-0.276 2 -5 -17 5 0<-2.76 -19 11<0.0702 465<0.375 122<0.5 482<0.5 -10 27 11<-0.0308 27 218<0.5 -10 19 23 -20 0<0.934 13<0.451 24<0.624 149<0.375 108<0.375 11<-0.456 13<0.149 17 2 6 -5 20<0.75 35<0.25 30 -10 140<0.375 -13 10 24<1.35 0<-0.157 -8 3 7 178<0.5 506<0.5 24<0.109 -13 218<0.5 -4 22 20 8 364<0.375 12 -7\n\
0<-2.23 0<-3.54 2<0.021 20 16<0.216 8 22 2<0.00107 27<-0.101 38<0.5 -4 13 13 16<0.0429 1 9 0<-0.837 38<0.5 222<0.5 186<0.375 4<0.0409 0<-1.69 2 -10 2<-0.0491 27<-0.101 -7 218<0.5 9 -8 84<0.5 125<0.375 -6 -25 20<0.85 -23 9 -16 9 4<0.0869 7 20<0.55 15 -2 2<0.00792 0<0.315 159<0.5 -2 9 36<1.1 -8 41<0.5 33 2<-0.778 -17 5 136<0.5 41<0.5 7 -19 10\n\
14<0.0879 5<0.731 83<0.519 142<0.5 963<0.375 191<0.5 452<0.5 172<1.13 1079<0.5 588<0.5 252<0.875 -17 11 9 10 19 16 5 17<0.1 27 -8 13 39<0.5 -12 17<0.45 -6 585<0.5 39 -8 29<0.5 36<0.872 40<0.631 17<0.75 14<0.0322 -4 4 119<0.197 244<0.5 -11 17 13 7 469<0.375 -14 13 -15 14<0.206 29<0.5 1 5<0.921 40<1.33 -13 13 0 5<0.269 -13 119<0.154 272<0.375 8 -15 18\n\
2<-0.0809 2<-0.583 29<0.5 128<0.5 5<0.896 18 5<0.9 -6 11 31<0.054 23<0.364 37<1.13 2 -27 9 25 -6 4<0.0409 146<0.5 20<0.75 5<0.69 20<0.25 103<0.5 31 -9 -4 -9 350<0.5 9 -6 33<1.25 25 -4 4<0.131 5<0.9 2<-0.193 5<0.896 33<1.75 3 213<0.375 21 -13 -9 567<0.5 -4 20 27<-0.315 13 4 -6 4<0.0793 10<0.0685 23<0.828 -14 -2 115<0.375 104<0.5 -6 2 9 -18\n\
0<-2.06 0<-3.54 14<0.0774 21 11 17<0.55 9<-0.201 0 34<0.5 15 8 130<0.5 174<0.875 247<0.5 8 -11 14<0.0194 10 -10 -2 0<-0.837 100<0.5 7<0.255 14<0.0378 17<0.95 3 25<-0.141 35<0.1 -12 15 89<0.5 -9 22 7<0.0653 17<0.85 3 50<0.548 14 -9 116<0.875 5 -5 -7 50<0.548 -5 -27 89<0.5 37<1.13 0<1.81 50<0.45 7<0.00841 208<0.5 -12 14 9<0 -3 -12 2 -11 6 16\n\
11<0.00997 18<0.904 29<0.5 9<0.0126 166<0.5 11<-0.276 -10 18<0.234 78<0.5 8 -8 400<0.375 49<1.13 -6 15 19 83<0.519 -14 39<0.5 -12 19<0.45 -8 26 10<0.0568 78<0.5 6 -14 22 9<0.0126 -17 -1 361<0.5 1028<0.5 73<0.5 412<0.375 363<0.375 -16 1 13 -3 17 7 10<0.0186 199<0.5 561<0.5 -11 21 14 18<0.595 11<0.188 29<0.5 8 19<0.35 -15 10<0.0465 -8 8 13 24<0.219 4 -10\n\
9<0.0126 9<-0.201 337<0.5 7 -12 17<0.55 62<0.697 522<0.875 88<1.52 5<0.69 57<0.875 625<0.5 -9 16 10 44<0.367 56<0.5 -6 1 156<1.13 10 -17 11 5<0.881 4 28 -19 51<0.5 10<0.112 -7 65<0.5 10<0.398 50<0.299 9<0 -5 17 32<0.5 299<0.5 10<0.216 -1 16 -12 -23 7 17<0.75 -1 187<0.5 10<0.148 6 19 -1 17<0.95 -5 10<0.0365 -10 54 10<0.0685 -20 9<0.0847 1 -14\n\
1<-2.91 10<0.0685 22<1.25 1<-3.18 331<1.13 18 -19 7 1<-4 13 1 635<0.875 345<0.5 20<0.65 17 10<0.522 214<0.5 38<0.5 10<0.129 10 2 13<0.266 8 19 -23 -5 -18 -21 1<-0.92 13<0.451 18<1.67 10<0.0465 5 10<0.129 70<0.5 -4 -18 358<0.375 1 11 133<0.375 -4 -26 49<0.375 1<-2.47 14 0 16 288<0.5 55<0.5 196<0.375 -2 12 587<0.5 264<0.5 210<0.5 -9 12 13 26 8\n\
4<0.0793 147<0.5 24<0.219 -16 399<0.375 92<0.375 508<0.5 161<0.875 6<0.23 457<0.5 90<0.5 -10 110<0.5 -6 21 15 -15 13 18 10 27 10<0.0186 -10 8 5<0.438 71<0.5 148<0.5 -7 10<0.0685 -8 4<0.149 30 -12 -17 6<0.319 43<0.5 146<0.5 25<0 5<0.921 5 14 145<0.5 23 2 -7 183<0.375 4<0.149 147<0.5 -3 25<0.0795 5 21 -7 24 5<0.94 39<0.5 -14 92<0.375 -3 22 10\n\
0<-2.06 0<-3.33 -19 491<0.5 30<0.25 -10 39<0.5 0<-2.76 -9 5 -9 35 0<0.934 38<0.5 39<0.5 345<0.5 11 37 0<-1.32 18<0.508 -11 13<0.228 5 -10 7 13<0.311 28<1.25 162<0.375 30<0.25 0<-0.537 -4 18<1.78 2 20 34<0.5 108<0.375 10 -11 -1 41 0<-0.157 -13 2 0<-0.157 -14 30<0.75 6 -9 66<0.5 13<0.228 18<0.978 9 18 18<1.3 116<0.375 16 1 22<1.75 -9 9 0\n\
1<-2.91 24<0.753 1<-4 80<0.5 10 18 16<0.0328 27<-0.101 7<0.0433 94<0.5 9<-0.315 12 -22 -3 7 1<-3.04 23<0.63 9 1 -4 96<0.5 11 -8 27<-0.101 3 18 1<-0.488 23<0.417 16<0.216 723<0.875 1 -22 27<-0.176 -3 150<0.875 14 -10 45<0.375 108<0.375 32<0.5 -7 52<0.5 7<0.0653 15 16<0.0284 -19 15 -11 32<0.5 13 -16 1<-1.57 12 -3 7<0.0536 136<0.5 -15 6 32<0.5 -7 13\n\
2<0.021 9<0.0126 53<1.15 386<0.5 9<-0.201 192<0.375 -17 14 73<0.5 163<0.5 588<0.5 647<0.5 698<0.5 665<0.5 99<0.5 297<0.375 273<0.375 -13 14 12 -6 18 20 3 17 -5 15<-0.199 24<0.219 2<-0.439 -2 35 -9 -4 30 -22 2<-0.027 15<-0.162 -6 14 19<0.45 -12 46<0.375 -5 11 2<0.246 15<0.0902 5 67<0.5 -15 13 109<0.5 144<0.5 226<0.5 73<0.5 19 -1 -14 1 107<0.5 9 -8\n\
3<-0.109 23<0.417 20<0.65 1<-2.29 -16 -3 27<-0.176 16<0.0489 63<0.5 13 -1 3<-0.257 115<0.875 3 20 -5 1<-3.58 21<0.333 27<-0.00825 13 -4 -13 21<1.13 0 5 16<0.0489 189<0.5 45<0.375 6 1<-1.27 -11 5 22 3<-0.229 19 1<-2.29 -4 67<0.5 20 2 29<0.5 3<0.00464 23<0.314 1<-4 -15 1<-1.57 27<-0.0469 11 282<0.5 -4 33 -9 3 118<0.5 -17 1<-2.07 -11 8 497<0.5 -16 30\n\
0<-1.88 0<-3.54 1<-2.91 20 10 1<-2.63 134<1.13 8<-0.0806 83<0.0783 277<0.5 9 33<0.25 8 -31 -8 13 -20 3 1<-0.92 21<0.333 33<1.75 0<-1.32 1 -6 9 5<0.9 5<0.896 89<0.5 1<-1.57 5<0.794 5 126<0.375 21<0.8 -9 330<0.375 1 19 -19 49<0.375 -7 3 18 87<0.375 13 -26 278<0.5 0<-0.157 181<0.5 1 -18 -6 18 5<0.537 4 40<0.115 -12 8<-0.0634 1 5<0.913 0 -20\n\
2<0.0456 4<0.0869 2<0.00792 616<0.875 560<0.5 672<0.5 82<0.0312 507<0.5 455<0.5 -17 4 15 -7 16 23 47<0.875 20 -9 247<0.5 150<0.375 -10 11 20 45<0.375 31<1.3 2<-0.0637 11<0.0702 2<-0.583 36<1.27 -17 8 169<0.875 -1 20 10 344<0.5 81<0.5 -5 -14 26 27 11<0.0344 2 19 2<0.0987 1 288<0.5 104<0.5 11<0.00997 15 7 147<0.5 31<0.728 -6 51<0.5 12 -8 50<0.976 16 -8 0\n\
4<0.0724 24<0.44 13<0.266 19<0.55 270<0.375 77<1.05 101<0.875 225<0.5 0 20 20<0.75 -6 14 14 29 4<0.0376 56<0.5 6 16 51<0.5 761<0.375 4 34 29 166<0.5 39<0.5 -7 20<0.65 -12 2 11 19<0.85 230<0.375 24<0.97 -4 -12 23 4<0.0409 12 84<0.5 2 -17 49<0.375 19<0.45 74<0.5 24<0.387 13<0.563 -1 -17 -13 42<0.464 1 20 4<0.131 230<0.375 -11 17 -20 13<0.311 5 -7\n\
34<0.5 10<0.0568 52<0.5 116<0.875 12 -1 61<0.5 160<0.5 7 -12 -18 160<0.5 10<0.637 43<0.5 237<0.5 372<0.375 243<0.5 327<0.875 4 -10 -16 -16 -24 10<0.148 -2 -28 -7 9 10<0.0568 43<0.5 16<0.159 428<0.5 16<0.00612 104<0.5 -8 15 42<0.252 0 8 -21 -14 16<0.159 42<0.37 0 28<0.75 16 -5 16 121<0.5 239<0.5 198<0.5 42<1.27 42<0.37 -5 -11 2 72<0.5 8 -5 24 18\n\
33<0.75 6<0.354 65<0.5 82<0.0312 119<0.115 69<0.5 6<0.0198 316<0.875 339<0.5 -14 11 15 6<0.205 398<0.875 389<0.5 -4 26 20 -12 393<0.5 16<0.00266 6 -5 12<0.214 29 -9 9 16<0.0565 6<0.0198 -10 17 280<0.5 -7 19 162<0.375 -17 9 -16 12<0.128 126<0.375 119<0.737 196<0.375 4 15 20 16<0.0284 -11 519<0.375 -2 23 82<0.101 16<0.159 445<0.5 206<0.875 707<0.5 -6 21 4 15 -12 6\n\
2<-0.0374 2<-0.439 66<0.5 210<0.5 7<0.09 89<0.5 644<0.5 2<-0.778 18 12 -6 -10 5 -11 58<0.5 7<0.0593 9 -2 -19 2<-0.0809 87<0.875 7<0.0536 2<-0.193 17<0.55 7<0.00841 53<0.917 2<-0.323 16 1 28 118<0.5 -4 14 10 675<0.5 1 33 268<0.5 0 -16 153<0.5 99<0.5 36 -8 -13 17<0.55 -7 59<0.5 3 36<0.327 -10 23 2<-0.00989 -8 381<0.5 36<0.599 57<1.13 -15 16 -4 18\n\
34<0.5 35<0.25 25<-0.0444 81<0.5 11<-0.581 -13 20<0.75 17 1 11<-0.0763 -9 8 116<0.875 58<0.5 132<0.5 20<0.85 15 7 0 61<0.5 11<0.00997 10 -8 20<0.25 -45 -10 -4 20<0.95 14 406<0.875 8 -17 239<0.5 75<0.375 89<0.5 12<0.385 351<0.5 37<1.13 230<0.375 113<0.375 -1 -15 -15 194<0.375 25<-0.0128 28 3 -8 -18 -8 10 76<0.875 916<0.5 97<0.5 11 -4 -14 104<0.5 -12 16 23\n\
9<0.0445 45<0.375 9<-0.201 -18 80<0.5 83<0.519 191<0.5 -15 10 7 423<0.375 163<0.5 99<0.5 452<0.5 0<-2.59 391<0.5 -14 14 17<0.75 42<1.18 -2 -14 -11 17 156<0.875 17<0.85 7 -8 -11 169<1.13 42<1.02 23<0.417 349<0.5 7 -15 159<0.5 -14 18 -14 35 20 99<0.5 0<1.81 -2 -18 10 0<-2.41 183<0.375 0<-3.75 -10 98<0.5 -1 11 22 222<0.5 23<1.49 45<0.875 13 27 -8 -2\n\
8<0.014 8<-0.136 29<0.5 8<-0.542 5<0.537 1 17 114<0.375 37<1.13 5<0.9 5<0.896 56<0.5 4 9 -7 10 23<0.687 -15 7 -12 30<0.25 23<0.122 -6 17 5<0.9 5<0.896 0 -20 11 29<0.5 23<0.314 5<0.794 942<0.875 -7 24 39<0.5 48<0.875 4 29 315<0.5 -6 93<0.375 40<0.0575 2 39 -9 5<0.622 0 152<0.5 90<0.5 18 -2 2 -12 23<0.17 37<0.375 -20 2 8<0.0698 3 -15\n\
10<0.0465 61<0.5 125<0.875 370<0.375 12<0.385 37<0.375 76<0.375 553<0.5 10 -17 1 12<0.288 -1 14 16<0.0797 4 -22 -17 16<0.335 -5 16 20<0.25 -34 30<0.25 10 -4 55<0.5 346<0.5 75<0.375 397<0.5 345<0.5 2 -20 17 17 19 20<0.45 10 85<0.5 125<0.375 12<0.185 2 11<-0.0308 75<0.375 30<2.75 -2 -10 13 10<0.129 -4 37<0.875 -30 5 -10 42<0.131 158<0.5 11 11<-0.00195 1 -22 -1\n\
4<0.0724 8<-0.136 9<0.0126 34<0.5 -20 9<-0.0508 -18 38<0.5 -16 -4 6 33<0.25 399<0.375 56<0.5 421<0.375 -9 19 93<0.875 -16 9 23 29<0.5 14<0.0194 38<0.5 -13 136<0.5 4<0.0304 26 -1 -9 4 -14 34<0.5 4<0.0954 290<0.375 -12 18 33<0.75 252<0.375 -5 29 65<0.5 9 -7 8<-0.0306 14<0.0487 -12 33<1.75 9<-0.00836 -7 4 12 278<0.5 226<0.5 177<0.5 38<0.5 8 15 -15 -10 -13\n\
43<0.5 1<-4 274<0.875 -8 12 253<0.875 14<0.0774 207<0.857 171<0.5 229<0.875 1<-1.57 269<0.5 156<1.13 14<0.0378 14<0.016 208<0.5 1<-3.18 -2 3 -10 40<0.339 6 -11 -2 -11 15 63<0.5 3 318<0.875 10 -17 18 68<0.375 32 3 -14 31<0.418 96<0.5 68<0.375 336<0.5 -3 18 8 13 428<0.5 63<0.5 -21 1 19 14 55<0.5 14<0.0487 -20 486<0.5 40<0.575 14<0.165 26 -7 -11 -8 -14\n\
0<-2.23 0<-3.54 16 20<0.95 13 9<0 134<1.13 8 -20 3<-0.167 -10 4 29<0.5 0<1.81 89<0.5 9<0 0<-0.837 9<-0.00836 540<0.875 7 -13 168<0.375 0 -23 730<0.375 485<0.5 23<1.49 47<1.13 113<0.375 20<0.95 -9 -3 -21 6 6 19 27 9<0.0126 -23 -6 49<0.375 4 29 -10 20<0.75 19 3<-0.326 37<0.875 1 -13 9<-0.113 9<-0.449 10 -3 84<0.5 9<0 12 0 3<-0.187 -28 3\n\
7<0.09 31<0.0832 6<0.23 53<1.15 445<0.5 7<0.0379 20<0.25 21<0.333 56<0.5 29 -10 -14 5<0.537 17<0.65 -18 -7 -8 17<0.75 7<0.0653 -4 9 -9 14 -20 17<0.55 -11 -19 6<0.319 41<0.5 -5 6 -12 7<0.255 17<0.55 126<0.375 -8 6<0.23 16 -15 31<0.141 131<0.5 5<0.921 23<0.517 7<0.191 -9 4 5 24<0.44 9 -7 9 41<0.5 -11 109<0.5 18 6 5<0.269 -8 21<0.8 28 9\n\
2<-0.0491 2<-0.583 13<0.17 13 261<0.5 16<0.00447 -17 22<1.75 156<1.13 3 -25 14 -20 13<0.311 2<-0.101 223<0.5 4 31 6<0.438 -2 8 2<-0.323 16<0.0243 -9 156<0.375 6<0.18 19 4 -10 53<0.917 51<0.5 -11 6<0.0457 -13 19 10 6<0.0681 -17 51<0.5 83<0.156 6<0.205 201<0.5 714<0.5 -13 19 17 148<0.5 13<0.373 13<0.0378 -9 35<0.25 7 -6 -20 13 7 55<0.5 39 6<0.0826 -14 20\n\
0<-2.41 1<-2.91 0<-3.33 18 288<0.5 6<0.136 13 7 -16 183<0.375 6 -14 1<-0.92 0<-1.51 50<0.398 36<0.795 407<0.875 196<0.875 1<-2.63 6 62<0.831 1 -21 -14 -26 15 -9 7<0.0379 -2 39<0.5 120<0.5 100<0.5 5 -23 0<-0.837 11 115<0.875 -18 7 232<0.5 266<0.5 163<0.5 1 -8 -11 24<0.279 7<0.0536 -12 29 -11 0<-0.537 6<0.286 -4 11 42<1.51 264<0.5 -11 13 97<0.5 10 -16\n\
31<0.0832 80<0.5 545<0.5 532<0.375 622<0.375 923<0.375 250<0.5 -17 1 16 13 8 12 10<0.216 10<0.0186 0<-2.59 -15 21<0.333 0<0.315 23 -12 99<0.5 -8 5 211<0.375 42<1.35 183<0.375 44<0.516 10<0.0968 2 -4 13 30 -11 16 124<0.375 206<0.375 799<0.5 -12 22 44<0.57 39<0.5 -8 12 -13 10<0.35 31 2 0<-3.75 -9 32<0.5 10<0.35 0<-0.837 4 235<0.5 19 2 -6 10<0.129 1 -22\n\
2<-0.0374 2<-0.439 2<-0.778 12 557<0.5 47<1.13 7 22<1.75 -15 12 -14 4<0.0409 53<0.137 736<0.375 611<0.375 461<0.875 2 25 21 27 280<0.5 4<0.0232 20<0.65 -2 25 71<0.5 4 18 -1 4<0.115 2<-0.101 367<0.375 197<0.375 4<0.0474 18<1.14 -1 -13 280<0.5 43<0.5 89<0.5 4 -14 24 -7 4<0.0625 3 -19 26 374<0.875 -2 -16 -7 4<0.0724 20<0.85 -17 340<0.5 -5 -19 95<0.5 -17 7\n\
0<-2.06 0<-3.54 31<0.594 17 4 20<0.95 61<0.5 14 20<0.35 -31 13 164<0.5 6 -29 29<0.5 0<-1.51 5<0.731 6 5<0.846 -14 -1 133<0.375 263<0.5 28<1.75 62<0.335 343<0.5 5<0.913 5<0.896 38<0.5 -6 20<0.25 49<0.375 -24 6 5<0.622 194<0.875 269<0.5 108<0.375 6 109<0.5 -22 18 -9 22 -3 5<0.9 96<0.5 13 -13 -2 -6 15 -17 289<0.5 -11 20 -18 -17 20<0.45 27 3\n\
4<0.0793 31<0.0832 3<-0.151 -16 39<0.5 458<0.875 -14 19 25<0.0795 18<1.14 20<0.95 0<-2.59 -13 116<0.375 16 -7 -6 -12 5<0.881 35 -4 3<-0.0968 -6 0<-1.88 -1 17 0<-2.06 53<0.243 0<-3.75 -7 1 -17 3<-0.229 4<0.104 -16 1 151<0.5 18<1.14 29<0.5 0<0.315 15 25<-0.0444 31<0.054 25 -4 25<0.0041 -8 15 5<0.921 -7 11 5<0.354 -12 18<1.78 -2 20<0.95 -11 18 128<0.5 5 -11\n\
12<0.2 100<0.5 171<0.5 28<1.25 345<0.5 214<0.5 63<0.5 16<0.0284 15<-0.49 -12 -1 240<0.5 441<0.5 -8 20 8 3 25 21 -10 24 945<0.875 -15 24 12<0.313 15<-0.696 -12 284<0.5 133<0.375 59<0.5 182<0.375 612<0.875 2 -19 -12 101<0.375 -9 16<0.0374 19 -5 18 16 136<0.5 15<-0.298 99<0.5 -3 14 150<0.375 68<0.875 12<0.447 16<0.0148 -1 6 10 16<0.00612 3 99<0.5 27 -11 17 -6\n\
29<0.5 41<0.5 36<0.0932 24<0.753 26<1.47 113<0.375 649<0.5 237<0.5 26<0.0667 112<0.5 23<0.517 5 0 23<0.17 -36 4 -3 -21 21 -18 23 10 17 23<0.759 18<1.14 45<0.375 308<0.5 24<0.331 -5 18<0.125 -3 4 9 213<0.875 36<0.0932 -12 24<0.387 -7 19 17 47<1.13 24<1.25 13<0.129 -1 7 17 21 13<0.0158 -16 534<0.375 56<0.5 694<0.5 -9 20 3 19 13<0.196 48<0.375 6 0 15\n\
2<0.00792 53<0.849 2<-0.583 548<0.5 -15 7 91<0.5 26<0.0667 18<0.978 289<0.5 180<0.5 -11 -3 13 -16 48<1.13 33<0.75 285<0.5 194<0.375 -8 -20 23 -2 18<0.125 -14 19<0.1 -9 127<0.375 31 295<0.375 -9 27 19<0.35 -4 26 -19 2<0.0987 245<0.5 35<0.1 33<0.75 1 17 19<0.25 23<0.0783 -11 4 1 147<0.5 19<0.1 -5 19<0.85 38 -1 -7 26<1.93 19<0.1 52<0.5 7 30 8 -3\n\
22<0.25 54<0.606 185<0.375 175<0.64 32<0.5 382<0.5 495<0.5 339<0.5 40<0.575 62<0.572 59<0.5 2 48<0.375 -6 3 -7 -5 -14 -20 25 66<0.5 -4 -26 -15 50<0.346 -17 12 -13 22<2.25 122<0.5 59<0.5 52<0.5 121<0.5 47<1.13 123<0.875 422<0.375 0 50<0.0703 17 -8 11 -10 -22 32<0.5 3 235<0.5 26 -10 79<0.5 -15 6 -10 919<0.5 530<0.375 35<0.25 518<0.375 12 -19 3 -11 -19\n\
0<-2.06 0<-3.54 6<0.0113 20 21<1.6 15 5 51<0.5 575<0.5 92<0.375 8 -6 -21 6<0.0558 6 3<-0.0128 -19 10 0<0.934 59<0.5 18<1.38 66<0.5 0<-0.537 258<0.5 -2 19 983<0.5 21<2.13 33<0.75 -6 -16 -1 13 32<0.5 100<0.5 0<-0.837 8 -2 6<0.0457 1 -35 35 3<-0.0437 20<0.75 21<0.333 -12 23 3 32<0.5 1 -15 20<0.75 17 58<0.5 1 20 128<0.5 -10 74<0.5 6 -7\n\
7<0.09 28<0.25 31<0.338 3<-0.151 839<0.5 -17 20 667<0.5 14<0.0322 -15 17<0.45 3 266<0.5 -12 77<1.05 25 -13 27 2 3<-0.0968 182<0.375 15<-0.49 7 168<0.875 -12 8 7 61<0.5 0<-2.23 -5 5 22<0.25 17<0.1 47 10 -6 3<-0.257 -12 0<-3.54 22<2.25 -7 14 17<0.55 3<-0.0968 -9 7<0.255 3<0.0248 0<-2.06 -9 9 -10 10 28<1.25 15<0.00535 3 13 31<1 7<0.134 6 22 2\n\
30<0.25 34<0.5 175<0.443 198<0.5 20<0.85 -13 380<0.5 77<0.57 190<0.5 -5 -18 10 20 7 -22 100<0.5 133<0.375 127<0.375 205<0.375 -3 14 261<0.5 106<0.5 5 -10 -15 23 -13 5<0.913 346<0.5 160<0.5 223<0.5 112<0.5 57<1.13 360<0.375 372<0.875 2 18 17 -14 23 30 26<1.47 628<0.375 5<0.9 -1 -19 25 -17 -13 295<0.875 91<0.5 20<0.45 -7 479<0.5 100<0.5 11 -2 -16 -16 -15\n\
89<0.5 31<0.594 62<0.765 12<0.288 171<0.5 111<0.5 57<0.375 32<0.5 12<0.0549 74<0.5 11 -12 129<0.5 272<0.375 22<2.75 3 -6 15 -2 20<0.25 21<0.333 -35 6 60<0.5 80<0.5 10 86<0.5 4 -7 26 436<0.5 1 -17 134<0.875 19<0.35 13 -4 -16 -17 20<0.45 15 129<0.5 0 21<1.07 0 28<1.25 -11 7 19<0.95 17 -4 28<1.75 -8 4 22<0.25 18 49<0.375 151<0.5 5 -22 23\n\
2<0.00792 7<0.102 8<-0.0988 7<0.0485 168<0.375 -18 17 29<0.5 179<0.5 -10 11 -18 31<1.13 2<-0.0374 349<0.5 425<0.375 21<1.07 -13 -4 23<0.57 -5 21 13 7<0.0323 -18 -7 23 8<-0.0146 -3 10<0.243 2<-0.0374 7 -5 23 10<0.0465 2<0.0987 23<0.759 84<0.5 54<1.82 -8 38<0.5 -9 33 15 12 7<0.00526 21 21<2.87 21<1.13 -2 8 -7 8<-0.158 -1 36<0.327 12 50<0.204 -9 150<0.375 -2 24\n\
3<-0.109 9<-0.0508 60<0.5 9<-0.315 8 69<0.5 -3 8 3<-0.229 14 9<-0.315 -2 9 56<0.5 23<0.122 75<0.375 37<1.13 37<0.875 -5 5 -18 -19 3<-0.229 9 -5 69<0.5 3<-0.122 636<0.375 3 22 314<0.5 17 -3 23<0.417 190<0.5 25 -8 5 9<0.0445 22<0.25 3<-0.0128 377<0.5 -6 14 9<-0.00836 -4 -17 56<0.5 58<0.5 1 3<-0.0707 -6 21<0.6 29 8 3<-0.0286 48<0.375 5 -10 -13 -20\n\
1<-2.47 6<0.0826 1<-3.96 16 143<0.5 53<1.29 9<-0.201 13<0.0469 13<0.00471 1 -28 11 84<0.5 10 13<0.00471 -21 5 -4 -5 51<0.5 13<0.451 101<0.375 214<0.5 4 -25 13<0.196 6<0.354 218<0.5 5 13<0.0469 6 -28 -15 6 13 -22 1<-0.488 9<0.0847 373<0.375 -1 -18 1<-1.57 10 0 9<-0.449 -20 156<1.13 471<0.875 276<0.5 915<0.875 145<0.5 1<0.108 -5 -13 -1 19 76<0.375 15 -9 -27 13\n\
7<0.09 31<0.0832 9<0.0126 149<0.375 252<0.875 922<0.375 5<0.731 213<0.375 305<0.5 -17 15 7<0.0151 -15 0 17<0.65 181<0.5 -7 18<1.38 18 -14 -15 19 17 1 5<0.622 -14 2 134<0.875 -4 20 7<0.255 17<0.45 181<0.5 -7 15 31<0.0263 47<1.13 13<0.129 5<0.9 9<0.0126 -4 9 11 195<0.875 9<-0.0508 -16 -3 27 16 32<0.5 193<0.375 11 -7 -10 13<0.373 5<0.269 -9 15 9<0.14 11 -14\n\
10<0.148 118<0.5 10<0.0685 294<0.875 123<1.13 1030<0.5 133<0.375 242<0.875 617<0.5 -15 10 14 11 21 24 12 147<0.5 569<0.5 229<0.875 134<0.875 232<0.5 -4 15 -16 17 28 28<0.25 27 -3 21<0.333 85<0.5 0 79<0.5 24 -5 912<0.375 416<0.5 -3 18 24 336<0.5 27<-0.315 6 40<0.575 197<0.875 147<0.5 133<0.375 257<0.5 114<0.375 1 -13 23 15 24 27<-0.101 25 6 27<-0.101 3 -11 18\n\
1<-2.91 10<0.0685 1<-3.96 17 8 3<-0.0128 20<0.85 65<0.5 16 -3 10<0.522 97<0.5 4 1<-3.7 7 314<0.5 -8 13 -8 14 1<-0.488 3<0.00464 83<0.727 699<0.5 3<-0.0437 108<0.375 69<0.5 3<-0.229 20<0.65 13 231<0.375 -2 -17 139<0.875 3 -10 30<1.75 1<-2.47 6 40<1.12 -3 18 3<-0.0968 -11 6 10 188<0.5 97<0.5 10<0.00958 5 -7 20<0.25 -36 -9 8 -28 -21 9<-0.113 -7 6 -6\n\
2<0.00792 11<0.00997 18<1.21 0<-2.76 -16 24<0.387 11<-0.109 595<0.875 45<0.375 -16 18<0.234 -13 2 19 44<0.419 -4 -21 -2 926<0.375 -15 15 0<-3.13 -11 26<0.4 18<0.125 15<-0.0144 -4 21<2.13 24 -10 15<0.00535 -14 11 10 0<-2.41 16<0.216 183<0.375 2<0.0456 -5 11<-0.235 -19 5 26 -13 16<0.159 5<0.896 18 109<0.5 0<-2.06 0 17 2 0<-1.69 5<0.913 -19 4 11<-0.109 -6 13<0.17 23 0\n\
3<-0.109 8<-0.434 8 37<1.13 30<1.75 133<0.375 181<0.5 3<-0.257 3<-0.395 -8 200<0.5 4<0.0505 393<0.5 -4 21 6 80<0.5 1 26 -1 8<-0.117 12 69<0.5 -6 22 18 356<0.375 6 -12 -8 8<0.014 4<0.0667 98<0.5 80<0.5 8<-0.0634 200<0.5 181<0.5 -4 30<2.25 22 -9 30<1.25 29 4 37<0.375 -7 13 -1 83<0.102 -9 13 8<-0.158 200<0.5 3 -18 80<0.5 37<0.375 -20 3 -5 -16\n\
29<0.5 5<0.69 17<0.95 57<0.375 112<0.5 62<0.572 640<0.5 6 30<0.25 -23 10 13 -20 17<0.65 -13 13 207<0.126 14<0.00738 11 14<0.0616 12<0.118 -16 12<0.15 4 -8 2 20 12<0.2 106<0.5 183<0.375 1 -19 -14 5<0.913 5<0.896 264<0.5 14<0.0322 -2 -10 15 5<0.9 32<0.5 9 34 -5 108<0.375 32<0.5 -11 5<0.934 -9 32 14 5<0.921 35<0.25 6 13 69<0.5 12<0.385 1 -12 7\n\
11<0.00997 22<0.25 102<0.5 11<-0.128 247<0.5 -8 12 191<0.5 165<0.5 58<0.5 26<0.0667 -3 54<0.32 14 -3 103<0.5 15<0.04 31 0 1 -9 115<0.375 33 -9 83<0.253 53<0.994 15<-0.00122 26<0.0667 -13 58<0.5 15<-0.111 -13 -1 11 26<1.13 -3 -14 -20 23 26<0.0667 324<0.875 -15 22<1.75 24 -16 431<0.5 549<0.5 11<-0.173 49<1.13 -15 5 -6 20 19 43<0.5 7 15<0.0902 54<0.375 5 -8 -12\n\
0<-2.06 6<0.0826 0<-3.13 659<0.5 -20 13 11<0.00997 -6 -18 122<0.5 11<-0.149 0<-3.33 -11 126<0.375 0 14 -9 23<0.0352 32 -1 0<1.81 124<0.375 11<0.116 177<0.5 108<1.13 53<0.917 0<-1.32 -1 228<0.375 6<0.0277 9 6<0.498 31<0.338 23<1.49 59<0.5 4 -4 -9 -7 222<0.5 97<0.5 6 17 -7 -12 0<-1.69 -1 27<-0.00825 20 6 -17 98<0.5 23<0.517 25 2 -4 -11 -11 11<-0.581 24 9\n\
1<-3.58 19<0.95 112<0.5 9<-0.315 -1 11 -23 -1 1<-1.57 21<0.333 20<0.35 41<0.5 -26 14 19<0.95 18<1.93 609<0.375 42<0.647 5 -10 -25 -8 81<0.5 15 -10 20<0.65 1<-2.29 155<0.5 17 -11 1 27<-0.176 41<0.5 14 -2 315<0.5 28<0.25 104<0.5 19<0.95 48<1.13 0 -13 342<0.5 10 -13 100<0.5 13 110<0.5 19<0.65 14 9<0.0126 -26 3 -25 8 -3 141<0.352 411<0.375 -2 -16 -13\n\
2<0.021 21<0.933 244<0.5 470<0.375 273<0.375 233<0.5 -12 67<0.5 -7 16 15 29 12 2<-0.583 -12 138<0.375 892<0.5 17<0.1 -13 23<0.268 17<0.85 21<1.27 -10 -1 -10 153<0.5 2<-0.323 21<1.33 2 -17 67<0.5 -1 17<0.55 -8 26 14 21 109<0.5 -2 16 240<0.5 72<0.5 17<0.55 -5 647<0.5 5 -13 17<0.25 61<0.5 7 38 308<0.5 150<0.875 5 21<1.27 -4 31 -12 143<0.5 20 -9\n\
0<-2.76 8<-0.0806 -6 -16 8<0.039 0<1.81 21<0.333 0<-1.69 8<-0.0806 4 32<0.5 -11 216<0.5 34 0 0<0.315 7 17 28<1.25 73<0.5 5<0.913 146<0.5 5<0.896 177<0.5 291<0.375 0 44<0.468 3 29 14<0.0322 -3 33 5<0.9 8<-0.000113 -13 34 -1 10 30<0.25 14<0.00738 18<0.904 2 31 1 18<1.67 12 -2 5<0.354 19 -11 -6 102<0.5 13 5<0.896 11 -20 0<-1.32 -19 18<0.234 -15 3\n\
10<0.0465 32<0.5 80<0.5 12 5 9<0 104<0.5 -6 9 12 9<0 59<0.5 32<0.5 10<0.112 39<0.5 62<0.0536 5 19 22<0.25 -4 8 17<0.55 65<0.5 56<0.5 3 -6 9 87<0.375 117<0.5 207<0.126 456<0.5 -4 17 22 7 -34 115<0.375 234<0.5 14<0.0487 1 104<0.5 8 25 -18 37 39<0.5 9<-0.0508 9<-0.449 9 -4 9 23 9<0.0126 14<0.0548 6 -29 30<2.75 14<0.282 -3 -17 8\n\
14<0.101 11<-0.128 29<0.5 14<0.0487 53<0.137 -11 -23 6<0.395 46<0.375 268<0.5 -8 21 8 -12 -19 53<1.15 46<0.375 14<0.016 477<0.375 169<1.13 -9 16 20 29<0.5 1 163<0.5 -15 15 26<1 29<0.5 145<0.5 8 11<-0.0604 13 -9 -7 186<0.375 -4 -21 -17 6<0.0198 29<0.5 -1 -19 6<0.205 279<0.5 591<0.5 240<0.5 6 21 31 -10 46<0.875 6<0.354 1 -8 74<0.5 116<0.875 6 -11 15\n\
8<0.014 8<-0.158 15<-0.298 80<0.5 15 138<0.875 -6 11 30<0.25 17<0.55 -4 314<0.5 190<0.5 476<0.375 3 27 -12 26 89<0.5 692<0.5 8<-0.325 12 6 -22 -15 35<0.45 30<0.25 93<1.13 95<0.5 189<0.5 674<0.5 -5 26 14 10 31 15<-0.377 -6 330<0.875 420<0.875 8<-0.0146 255<0.5 -2 19 17<0.95 61<0.5 0 16 34 20 17 -16 558<0.5 472<0.875 17<0.45 43<0.5 -2 -18 -17 15 25\n\
141<0.673 226<0.5 31<0.594 50<0.032 52<0.5 207<1.12 12<0.0688 85<0.5 10 136<0.5 3<-0.0128 10 -16 11 817<0.5 366<0.875 346<0.5 197<0.375 564<0.5 3 -13 858<0.5 -1 -19 11 -22 15 20 32<0.5 232<0.5 3 -17 21<0.333 31<0.111 -21 10 85<0.5 15 -8 32<0.5 3<-0.229 -10 136<0.5 0 -15 12<0.172 10 36 417<0.5 31<0.809 740<0.875 286<0.5 -11 19 16 32<0.5 -1 17 -22 17 -7\n\
12<0.313 31<0.0832 25<0.0795 326<0.375 478<0.375 415<0.375 91<0.5 27<0.0979 622<0.375 161<0.875 12<0.161 277<0.5 968<0.375 -5 18 6 548<0.5 590<0.5 -9 12 10 9 24 2 15<-0.0449 20 -5 15<0.0902 22 -9 -14 23 261<0.5 107<0.5 7 23<0.977 -16 15 37 15<0.209 31<0.594 268<0.5 25<0 355<0.5 -1 19 11 -15 107<0.5 66<0.5 16 4 31<0.728 14 -9 -6 526<0.375 822<0.5 -14 15 17\n\
11<0.0702 12<0.313 214<0.5 154<0.5 18<0.125 12<0.0688 -15 138<0.375 11<-0.276 103<0.5 6 -13 156<0.375 -4 8 -13 274<0.875 367<0.375 648<0.5 628<0.375 649<0.5 0 -14 14 41<0.5 -12 2 13 362<0.375 12<0.118 14 -3 19 12<0.161 -12 31 25 68<0.875 129<0.5 18<1.3 155<0.5 3 23 11<-0.323 3 -8 41<0.5 103<0.5 18<0.671 -12 12 -24 12<0.385 6 17 300<0.5 19 -13 12<0.288 -17 13\n\
34<0.5 17<0.55 57<0.375 252<0.875 208<0.5 284<0.5 6 -9 15 -21 -8 148<0.5 117<0.5 40<1.23 132<0.5 11<-0.323 47<0.875 16<0.0243 -4 6 24<0.387 -15 18 14<0.101 17<0.65 -2 8 1 -3 -12 40<0.0575 3<-0.229 -4 11 21 11<-0.0604 14<0.0234 11<-0.173 -14 0 16<0.0284 -19 11 11 239<0.5 16<0.335 66<0.5 428<0.5 -2 -13 333<0.5 16<0.00994 10 123<0.875 2 -15 -14 14<0.0774 -1 13 22\n\
1<-2.77 14<0.206 8<-0.117 -18 134<0.875 14<0.016 1<-3.7 -20 -10 131<0.5 -9 10 1<-3.45 -8 30 2 8<-0.136 1<-1.27 14<0.118 -15 -2 12<0.313 109<0.5 14<0.0487 -3 39<0.5 22 5 -5 -9 1<-1.57 22<0.25 424<0.375 56<0.5 14<0.165 24<1.9 -4 23 7 24<0.894 64<0.44 14<0.0434 -9 8 29 22 23 184<0.875 -6 13 116<0.875 1<0.108 56<0.5 63<0.5 7 -4 12<0.313 19 -12 16 2\n\
2<-0.0491 13<0.149 9<-0.113 143<0.5 670<0.5 13<0.129 10 -4 -16 -3 2<-0.193 40<0.28 12<0.0549 24 13<0.0158 102<0.5 11<-0.109 10 152<0.5 5 -10 -5 10 -6 0 2<-0.247 68<1.13 2<-0.778 8 634<0.375 0 23 19 13<0.373 -1 -11 12<0.0688 -20 9<0.0847 13<0.0291 54<0.0534 -7 -18 12<0.313 9<-0.315 12 148<0.5 12<0.128 -1 776<0.5 -10 17 11<-0.0604 18 -14 11<0.00997 200<0.5 -2 17 33 -19\n\
62<0.765 273<0.375 22<2.25 798<0.5 411<0.375 82<0.0669 762<0.375 19<0.55 43<0.5 69<0.5 52<0.5 438<0.5 5 -11 4<0.0174 -15 -1 219<0.5 73<0.5 -4 10 15 4<0.0505 15 6 4<0.0409 79<0.5 -2 -13 51<0.5 19<0.85 18<0.671 176<0.5 -1 -13 5 6 4<0.0793 -16 2 25 396<0.5 -3 16 -9 -23 46<0.375 213<0.875 18<1.93 -1 -12 -22 125<0.875 6 -11 -22 19<0.75 17 18<0.234 -11 12\n\
11<0.00997 9<0.0445 9<-0.201 124<0.875 105<0.5 -16 2 16 26<0.0667 15<-0.00122 130<0.5 -12 0 159<0.5 11<-0.128 -11 213<0.375 -4 94<0.5 -7 16 11 13<0.00471 187<0.5 75<0.375 355<0.5 -3 19 20 19 12<0.344 10<0.272 408<0.375 26<0.4 2 -7 20 4 -14 13<0.373 78<0.5 12<0.265 18 -6 212<0.375 -13 20 -6 6<0.0198 157<0.375 -9 6<0.0113 -7 32 107<0.5 333<0.5 13<0.311 9 2 -9 -4\n\
12<0.313 6<0.0681 22<0.75 282<0.5 122<0.5 908<0.375 -11 24 -20 25 15<-0.0336 499<0.5 -8 25 374<0.375 6<0.0198 466<0.375 17 -14 -1 -12 51<0.5 105<0.5 15<-0.377 330<0.375 -5 -24 6<0.319 117<0.5 22<2.25 214<0.5 78<0.5 6<0.0991 -9 396<0.5 -1 -19 3 25 11 -11 773<0.5 5 -22 -12 22<0.25 12<0.214 40 -3 6<0.117 -4 27 129<0.5 321<0.375 576<0.5 512<0.5 3 21 -18 -25 10\n\
34<0.5 6<0.0457 88<1.36 9 12<0.0933 -21 11 13<0.753 160<0.5 147<0.5 30<0.25 36<0.795 4 -7 8<-0.325 -8 31<0.218 142<0.5 12<0.161 132<0.5 8 30<1.25 -19 4 8<-0.0146 13<0.0378 5 -4 -23 -23 -15 -15 8<-0.283 2 8<0.166 13 -12 19 6<0.0558 16<0.216 296<0.375 21<0.333 -16 2 -15 12 121<0.5 8<-0.0634 36<0.327 104<0.5 73<0.5 31<0.465 -5 -20 7 4 9<-0.449 -16 3 -8 17\n\
1<-2.29 8<-0.117 -16 14<0.00994 1<-2.91 582<0.5 -16 20 16<0.0176 6 -14 1<-3.58 -9 94<0.5 341<0.5 138<0.375 -5 23 22 14<0.0234 374<0.375 31 1 3 8<-0.158 1<-1.27 -12 16<0.335 14<0.0687 16<0.0284 2 -11 14<0.165 82<0.17 8<-0.246 -3 14 48<0.375 33 -3 -5 -19 1<-0.488 16<0.335 25<0.0041 16<0.0374 6 0 9 -18 14<0.101 167<0.5 156<0.375 21 0 -16 8<-0.0634 -7 14<0.282 4 14\n\
11<0.0702 23<0.417 11<-0.0604 371<0.375 343<0.5 58<0.5 77<1.5 1 -15 -5 -20 24 62<0.106 771<0.5 -4 15 -16 15<-0.298 123<0.375 211<0.875 47<0.375 153<0.5 2 -21 -13 18 8 5<0.622 58<0.5 189<0.5 163<0.5 11<-0.0923 0 293<0.375 -9 16 79<0.5 450<0.5 19 -5 -5 19 79<0.5 16 -1 15<-0.111 26<0.533 6 11<-0.276 9 -13 16<0.00994 15<-0.00122 26<0.333 -12 10 10 16 96<0.5 -14 20\n\
34<0.5 20<0.75 61<0.5 294<0.875 13 -9 20<0.35 -28 16 5<0.9 237<0.5 461<0.375 19<0.75 49<0.875 24<0.817 6 272<0.375 13 -24 -2 59<0.5 18<0.595 -5 23<0.467 294<0.375 9 -13 5<0.69 -8 8 11 -17 -22 23<0.759 0 104<0.5 -24 6 18<0.234 111<0.5 61<0.5 -6 55<0.5 23 -2 17 24<0.279 272<0.375 128<0.5 -4 5<0.69 11 18<1.46 151<0.5 -7 7 7 17 77<0.153 7 -12\n\
11<0.00997 28<0.75 31<0.0832 73<0.5 11<-0.109 322<0.375 -14 15 25<-0.0444 172<0.375 11<-0.0308 -4 16 38 547<0.5 -9 15 5 151<0.5 3 -14 99<0.5 52<0.5 344<0.5 15<-0.377 9 -6 27 16<0.0243 166<0.5 20 -6 29<0.5 6<0.205 16<0.0489 -11 66<0.5 22 -12 -7 -18 26<0.0667 -1 17 6<0.0198 16<0.216 39<0.5 -10 4 -19 15<-0.298 28<1.75 -4 13 73<0.5 6<0.0362 2 276<0.5 10 -5 -8\n\
6<0.158 24<0.894 171<0.5 122<0.5 6<0.0198 35<0.35 240<0.5 6 -4 15<-0.0144 -16 5 6<0.0681 -9 51<0.5 60<0.5 420<0.875 -1 22 -9 19 6<0.0826 6<0.0457 -19 -4 15<-0.49 1 35 19 302<0.5 -14 25 51<0.5 15<-0.377 108<0.375 68<0.875 138<0.875 30<0.25 1 -10 14 8 -20 30<0.25 65<0.5 373<0.375 203<0.375 -1 15 19 71<0.5 3 24<0.561 25 -1 6<0.395 4 57<1.13 9 -16 37\n\
1<-1.57 2<-0.0374 110<0.5 15<-0.00744 38<0.5 15<-0.111 -2 4 9<-0.00836 19<0.95 0 12 10 1<-3.7 8 3<-0.0437 44<1.18 -1 21 56<0.5 -13 4 266<0.5 2<-0.153 15<-0.0577 14<0.00738 158<0.5 -37 -4 -7 -3 0 14 1<-3.96 16 1<-2.63 8 2<0.021 9<-0.00836 11 3<0.0248 20<0.65 9 -14 9 5 40<0.17 18<1.3 34<0.5 0 54<0.606 -9 0 15<-0.0724 19<0.55 12 -3 -6 19<0.95 -3 7\n\
4<0.0724 12<0.185 9<0.0445 52<0.5 46<0.375 39<0.5 -15 -7 313<0.5 -4 18 12<0.0688 32<0.5 1 24<0.505 0 38 -4 115<0.375 8 -10 4<0.0474 -16 37<1.13 -11 9<-0.0508 -12 26 46<0.375 9<-0.201 -10 71<0.5 12<0.265 12<0.0933 40<0.878 313<0.5 0 23 -18 116<0.875 5 16 -6 148<0.5 0 -20 12<0.0383 -7 32<0.5 313<0.5 12<0.288 24<0.219 14 7 0 12<0.0688 15 -13 9<0.14 -8 23\n\
0<-2.41 11<-0.109 17<0.55 -9 160<0.5 5<0.622 11<-0.149 23<0.417 21 -12 -1 -2 -12 50<0.745 0<-3.33 -18 -10 11 0<-1.32 11<0.0702 87<0.375 580<0.5 15<-0.134 -7 15<0.0902 21<1.33 115<0.375 -2 18 15<-0.0236 -2 42<0.647 7 33 -9 34 17<0.95 -1 31 -15 15<-0.377 159<0.5 174<0.375 -2 17 20<0.75 8 -24 0<1.81 105<0.5 37<1.13 25<0 89<0.5 431<0.5 5 -14 -10 -5 -6 -6 11\n\
0<-2.23 0<-3.54 22<2.25 14 -4 326<0.375 92<0.375 5 -5 -12 29<0.5 0<0.934 137<0.875 380<0.5 536<0.875 464<0.5 258<0.5 44<1.18 553<0.5 312<0.5 0<-1.51 1 747<0.375 -2 747<0.875 24 -3 53<0.137 0 -18 454<0.5 18 -12 7 22<2.75 18 -23 -21 -16 45<0.375 -18 14 9 26<1.93 380<0.5 268<0.5 -8 12 14 7 30<0.25 6 12<0.265 5 48<0.875 12<0.385 -4 26<0.333 -23 4 0\n\
1<-2.29 8<0.014 1<-3.96 -19 8<-0.117 -15 18<0.978 64<0.586 62<1.52 -5 39<0.5 -11 36 28 77<1.8 -13 16 18<0.425 2<-0.0374 48<0.375 24 -5 0 -8 8<-0.136 2<0.0456 161<0.375 48<1.13 -10 3 21 18<1.14 332<0.375 41<0.5 -16 1 24 26 2<-0.439 -6 0<-2.41 2 87<0.875 1<-1.27 46<0.375 8 -2 55<0.5 315<0.5 45<0.875 14 41<0.5 -21 5 -12 398<0.875 15 -13 18<0.125 13 -6\n\
3<-0.109 30<0.25 23<0.122 49<0.875 29<0.5 217<0.5 4<0.0304 9 -1 -16 -6 8 3<-0.229 15<-0.0901 0 17 42<1.71 3 -15 15<-0.298 -3 15<0.04 11<-0.323 11 4 16 11<0.0344 4<0.0667 65<0.5 405<0.375 -4 16 11<-0.0763 4<0.0474 3<-0.0707 11 30 3<-0.084 19 -11 4<0.0304 15<-0.0449 22 -10 -16 65<0.5 23<0.268 -7 3<0.0937 4<0.131 46<0.875 150<0.875 13 -8 -11 -10 26 -19 96<0.5 -17 20\n\
1<-1.57 25<-0.0128 160<0.5 7<0.0323 6<0.117 79<0.5 6 -8 -9 0 6<0.498 8 -10 1<-4 12 21<0.333 85<0.5 18<1.56 4 58<0.5 0 216<0.5 8 -25 6<0.205 1<-2.91 -33 -8 2 305<0.5 135<0.5 92<0.875 6<0.0198 22<0.75 14 -2 145<0.5 21<1.73 31<0.899 287<0.5 2 -22 -26 7 47<1.13 -1 -31 -18 1<-2.07 7<0.159 9 -1 1 -25 239<0.5 193<0.375 55<0.5 0 -5 13 17\n\
7<0.09 8<-0.183 92<0.375 -15 6 285<0.5 39<0.5 52<0.5 7<0.0272 -17 42<0.131 -7 6<0.0558 -8 7<0.0593 31 -4 3 96<0.5 191<0.5 83<0.642 493<0.5 -3 16 20 15<0.00535 25 -11 -18 21 17<0.55 7<0.255 -5 4 13<0.129 8<-0.117 12<0.2 -12 14<0.0687 -9 13<0.0683 12 -6 6<0.0362 9<0.14 -7 8 378<0.5 544<0.5 17 -11 -8 91<0.5 12<0.344 9<-0.0508 -11 525<0.375 1 17 -18 25\n\
0<-2.76 3<-0.0437 25<-0.141 3<-0.109 19 -14 3<-0.0707 -10 23<0.759 -4 37 -19 3<-0.084 0<1.81 13<0.451 45<0.375 150<0.375 25<-0.0128 6 137<0.875 152<0.5 68<0.375 0<-1.51 -2 6 11 -1 -9 41<0.5 -1 16 310<0.5 3<-0.229 3 -5 -23 3<-0.187 1<-2.07 -7 23<0.901 13 -13 -12 1<-1.57 -2 14 215<0.5 7<0.0433 13<0.0808 0<0.315 1<-2.07 6 -9 17 -4 7<0.159 3<-0.058 -11 -1 -12 26\n\
1<-3.04 11<-0.0923 25<-0.0128 16<0.0328 1<-3.32 11<-0.128 -10 2 176<0.5 7 -14 11<-0.378 -9 13 5<0.948 16<0.0243 5<0.9 4 -16 10 -11 1<-3.96 162<0.375 14 -22 22<1.25 5<0.913 293<0.875 9 -13 -1 1<-3.83 16<0.00266 8 -26 -1 59<0.5 1<0.108 364<0.875 16<0.335 347<0.5 -1 -16 22<1.75 10 -14 13 958<0.375 -8 13 5<0.934 16<0.0176 0 12 11<-0.456 16<0.159 -23 4 1<-2.63 -6 9\n\
2<0.00792 14<0.0548 172<1.13 168<0.375 11<-0.109 643<0.5 -15 8 0<-2.59 -15 19<0.85 809<0.5 110<0.5 -10 -2 24 6 16 28 6<0.354 19<0.95 15<-0.00122 -1 30<0.25 12 -1 14<0.101 -14 -2 -9 0<-2.41 15<0.0902 11<0.188 217<0.5 -1 15 34<0.5 6<0.0198 -6 28 44<0.468 -2 27 -9 240<0.5 0<-0.837 116<0.375 15<0.04 0<-1.09 13 -3 -1 0<-1.51 -9 110<0.5 17 -8 136<0.5 15 -3 26\n\
3<-0.109 20<0.65 7<0.159 155<0.5 -9 16 28 3<-0.257 121<0.5 6 -25 113<0.375 177<0.5 38<0.5 7<0.0803 1 20 26<0.0667 -4 7<0.09 5 3<-0.136 3<-0.229 8 -11 7 16 19 7<0.0593 22<0.75 3<-0.0437 21<0.933 7<0.0151 21<0.8 -7 26 8 120<0.5 -13 10 302<0.5 205<0.875 -10 16 28 61<0.5 1 52<0.5 5 28 29<0.5 278<0.5 20<0.85 152<0.5 12 -10 7<0.159 -6 -15 12 -15\n\
0<-3.33 14<0.0774 15 157<0.875 7 -10 0<-1.51 491<0.5 993<0.5 3 -21 -32 0<1.81 89<0.5 66<0.5 28<1.75 10<0.35 14<0.101 103<0.5 152<0.5 20<0.35 79<0.5 -17 16 -2 4 249<0.5 -6 12 -7 20<0.75 12 101<0.875 151<0.5 79<0.5 2 28<0.25 -12 10 12 103<0.5 -12 7 -8 14<0.165 14<0.138 234<0.5 146<0.5 262<0.5 1 20 0<-0.837 5 -17 20 -16 10<0.0823 -17 16 12 -10\n\
14<0.0879 24<0.165 719<0.5 305<0.5 479<0.5 433<0.5 91<0.5 622<0.875 1058<0.5 -11 17 22 3 19 145<0.5 23 -12 24 11 52<0.5 412<0.375 14<0.0687 196<0.375 130<0.5 -8 2 90<0.5 -8 22 4 23 216<0.5 24<1.25 -4 9 17 183<0.375 226<0.5 260<0.5 163<0.5 14<0.206 90<0.5 1037<0.5 145<0.5 -4 5 25 24<0.387 0 12 90<0.5 98<0.5 5 24<0.219 29 3 -2 8 -18 -13 19\n\
3<-0.109 13<0.753 113<0.375 120<0.5 371<0.375 57<1.13 161<0.375 267<0.5 284<0.5 12<0.313 13<0.451 12<0.246 3 -1 -8 13<0.0218 -1 197<0.875 6 18 12<0.288 12<0.172 -10 29 160<0.5 9 -20 123<0.875 -7 20 -12 -14 13<0.266 31 -2 7 18 -9 22<0.25 3<-0.0128 12<0.172 -3 3<-0.0437 -15 9 394<0.5 -14 7 13<0.196 12<0.105 61<0.5 57<0.375 1 20 19 278<0.5 -2 16 378<0.5 -10 13\n\
0<-1.51 0<-3.54 48<0.375 67<0.5 14 -5 649<0.5 7 -25 16<0.159 0<-2.41 93<0.875 6 35<0.25 -11 5 42<1.35 0 9 287<0.5 131<0.5 12 -7 -17 429<0.5 113<0.375 38<0.5 16<0.0284 -7 186<0.375 265<0.5 591<0.5 3 -20 -13 -17 0<0.934 52<0.5 206<0.875 570<0.5 1 128<0.5 22 -9 117<0.5 73<0.5 -13 9 10 127<0.875 32<0.5 -3 67<0.5 -23 -5 67<0.5 17 -5 -5 -13 17\n\
4<0.0793 31<0.054 34<0.5 338<0.5 11<-0.109 -17 446<0.5 -11 13 7 4<0.0474 813<0.5 -10 20 11<0.0702 468<0.875 493<0.5 -5 17 21 12 289<0.5 0 28 13<0.311 53<0.776 16<0.335 15<-0.199 262<0.5 22 -9 4<0.104 10<0.272 128<0.5 222<0.5 10<0.0186 -1 13 -12 16<0.0664 72<0.5 -19 1 10 -7 350<0.5 338<0.5 13<0.0218 16<0.0565 10 23 5 -7 338<0.5 -15 15 -7 -15 126<0.875 -4 13\n\
11<0.0702 30<0.75 11<-0.0604 75<0.375 42<0.464 32<0.5 109<0.5 11<-0.378 37<0.875 26<1.27 -1 13 19 7<0.00526 20 -3 7<0.0536 7 -1 60<0.5 21<1.33 -8 23 -28 5 -11 785<0.5 11<-0.00195 82<0.217 -11 15 170<0.375 -3 16 31 13<0.311 37<1.13 25<-0.504 14 5 7<0.0536 13<0.11 13 -13 -12 108<0.375 25<-0.0128 21<1.27 342<0.5 -3 -31 32<0.5 10 -25 -6 -16 219<0.5 17<0.75 -8 -18 15\n\
5<0.913 23<0.517 15<-0.377 11 7<0.255 16<0.335 34<0.5 88<1.93 83<0.127 243<0.5 5 -18 -4 -13 282<0.5 5<0.896 5<0.794 447<0.5 3 -17 194<0.375 -8 11 5<0.9 50<0.299 12 -7 -1 -34 12 -6 111<0.5 22<2.25 251<0.375 254<0.875 23<1.19 -1 5 -19 -19 110<0.5 130<0.5 23<1.74 -3 -22 10 638<0.375 -21 14 16<0.00266 25 5 279<0.5 16<0.159 -4 23<0.364 101<0.875 7 -6 -11 12\n\
46<0.375 12<0.2 53<0.994 76<0.875 467<0.375 71<0.5 181<0.5 12<0.118 619<0.375 172<0.375 110<0.5 -3 12<0.0383 267<0.5 28 -8 267<0.5 -7 15<-0.0577 31 -1 20 27 136<0.5 -7 110<0.5 -7 29 39<0.5 -2 17 833<0.5 26<0.467 -13 14 19 23 7 -16 108<0.875 147<0.5 34<0.5 -13 136<0.5 -8 16<0.0429 27 -1 9 9 16<0.335 502<0.5 12<0.0688 12<0.0549 0 23 48<1.13 1 13 -16 -7\n\
2<-0.00989 2<-0.101 15<0.00535 7<0.0433 25<-0.504 15 4 20<0.45 -15 55<0.5 -3 15<-0.696 7<0.09 2 -19 25<0.0795 4 -13 8 70<0.5 15<-0.134 -10 6<0.136 31<0.0832 50<0.612 -8 21 25<-0.0128 33 0 160<0.5 5 -7 6<0.23 21 -4 6<0.0558 -17 127<1.13 7<0.159 15<-0.0449 15<-0.696 -20 6<0.117 152<0.5 14<0.0487 -3 125<0.375 52 -3 -8 -3 159<0.5 14<0.206 678<0.5 -12 24 19 9 -15 16\n\
25<-0.0128 5<0.9 5<0.896 38<0.5 327<0.875 68<0.375 733<0.375 -9 13 0 -24 59<0.5 86<0.5 -3 157<0.375 9 -8 7 35<0.35 38<0.5 262<0.5 11 -14 22 -5 153<0.5 38<0.5 -12 -4 4 5<0.69 99<0.5 191<0.5 251<0.375 135<0.5 35<0.45 2 19 57<0.375 577<0.5 8 -21 -7 -11 -10 16 59<0.5 5<0.881 -3 251<0.875 440<0.5 150<1.13 292<0.875 3 -17 -15 -11 28 115<0.375 9 -8\n\
2<0.00792 7<0.102 3<-0.0968 3<-0.257 -17 885<0.5 7<0.0653 204<0.375 -14 3<-0.136 16 -12 -5 18 47<1.13 204<0.875 14<0.0194 -10 95<0.5 163<0.5 186<0.375 -7 11 9 21 13 3<-0.0128 25 -12 261<0.5 13<0.0573 5 -3 23<0.0352 -2 38 2<0.0987 265<0.5 13<0.00471 138<0.875 56<0.5 -1 98<0.5 21 -10 34 10<0.0568 23<0.0783 -10 41<0.5 21 186<0.875 -9 19 3 13<0.0683 -5 32 7<0.00526 18 5\n\
0<-2.76 27<-0.00825 16<0.0429 7 -13 11<-0.581 19 499<0.5 321<0.375 -14 19 24 0<-1.32 11<0.0344 16<0.0797 70<0.5 27<-0.176 21<1.73 9 -7 -1 153<0.5 74<0.5 25 -10 -11 21<2.53 261<0.5 -11 17 6 -13 57<1.13 45<0.375 121<0.5 321<0.375 370<0.375 409<0.875 520<0.375 880<0.5 166<0.5 3 8 21 -6 21<1.6 31 4 16 -19 0<-0.157 3 -28 310<0.5 261<0.5 1 -16 -15 48<1.13 -24 6\n\
2<-0.0809 159<0.5 8<-0.0146 635<0.375 8<-0.542 14<0.0434 -9 3 0 -19 58<0.5 178<0.5 25<-0.0128 -17 394<0.5 -1 -17 6 -16 28<0.25 2 13 2<0.0456 10<0.0465 2<-0.0374 16<0.0565 4 16<0.0981 -28 4 343<0.5 11 -14 8<-0.0306 83<0.0783 28<1.25 16<0.0565 6<0.158 9 25<-0.0862 -6 4 11 -4 -5 333<0.5 8<0.014 -8 2 -24 16<0.159 402<0.5 -4 9 67<0.5 16<0.335 5 16 8<-0.0634 9 -14\n\
2<0.00792 3<-0.0968 34<0.5 -14 9<-0.113 -14 155<0.5 146<0.5 55<0.5 13<0.266 0<-0.837 -5 10<0.35 33 2 -6 69<0.5 -10 16<0.0489 16 -4 -20 -15 0<-1.88 571<0.5 134<0.875 -9 13 24 69<0.5 2<-0.323 -9 78<0.5 18<0.234 12 1 -8 10 16<0.216 0<-2.41 11<-0.173 -14 10<0.0186 0<-3.33 -7 6 7 60<0.5 9<-0.0508 4 18 3<0.00464 9 -2 0<-1.51 -13 13<0.129 11<-0.109 -6 21 -11\n\
6<0.0681 22<0.25 146<0.5 -10 2 6<0.0198 5 -8 87<0.375 546<0.5 6<0.597 108<0.375 59<0.5 113<0.375 32<0.5 234<0.5 117<0.5 369<0.5 373<0.375 474<0.375 1077<0.5 6<0.319 1 5 -20 -15 19 19 -5 145<0.5 -12 7 50<0.032 30<0.25 -5 5 -33 17 173<0.375 6<0.23 -17 126<0.375 48<0.375 -6 39<0.5 4 -16 27 33 32<0.5 -14 8 208<0.5 48<1.13 9 -7 -11 20 6<0.0991 8 35\n\
0<-3.13 1<-2.91 878<0.5 22<2.75 277<0.5 14 11<-0.128 -25 9 -2 -20 2 1<-0.92 112<0.5 254<0.875 237<0.5 113<0.375 464<0.5 305<0.5 472<0.875 124<0.375 0<-2.06 521<0.875 3 -23 0 10 -17 -20 -21 -9 132<0.5 15 -30 -10 -24 0<-0.537 645<0.5 183<0.375 0<-2.06 7 11<-0.109 6 22<0.75 -5 7 -15 -19 93<0.375 91<0.5 -11 11<-0.201 11<-0.378 0 32 -7 1<0.108 178<0.5 7 -16 -9\n\
2<0.00792 4<0.0869 9<0.0126 9<-0.315 -18 457<0.5 40<0.22 468<0.875 -12 10 17<0.95 45<0.875 38<0.5 -4 14 -15 95<0.5 -14 19 8 26<0.2 98<0.5 -13 14 11 169<1.13 2<-0.583 -8 2<-0.0637 5 -2 32 49<0.875 52<0.5 17<0.55 109<0.5 84<0.5 4<0.115 -3 40<0.396 14 -11 2<0.0987 33 -2 40<0.28 78<0.5 2 -14 -17 962<0.375 4 -12 402<0.5 4<0.0269 21 6 -10 52<0.5 23 0\n\
2<-0.0173 15<-0.298 31<0.054 2<-0.247 37<1.13 512<0.5 355<0.5 2 -12 18 -14 51<0.5 -12 11 22 133<0.375 2<-0.101 441<0.5 15<-0.00744 106<0.5 367<0.375 825<0.5 2 -16 17 -15 501<0.5 222<0.5 2<-0.583 9 63<0.5 394<0.5 6 -6 -4 85<0.5 4 -11 15 20 808<0.5 51<0.5 30<0.25 15<-0.0901 652<0.5 -15 15 -1 3 19<0.25 -11 24 27 17 19<0.85 629<0.875 -11 21 2<0.246 -1 -15\n\
2<-0.101 89<0.5 5<0.9 5<0.896 3<-0.0437 172<0.375 3<-0.084 9<0.0847 5<0.769 45<0.375 -1 8 15<-0.111 2 -8 19 2<-0.323 13 0 -13 -7 51<0.5 11 -19 15<-0.111 2<-0.323 18<1.06 50<0.346 11<-0.456 8 -22 5 86<0.5 15<-0.298 5 -18 19 6 651<0.5 11<-0.581 -19 -7 21 16 5<0.69 5 70<0.5 59<0.5 15<-0.377 7 3<-0.395 -21 450<0.5 0 -19 173<0.375 10 -16 50<0.398 -6 -29\n\
28<0.75 53<0.849 10<0.398 25<0.0795 60<0.5 69<0.5 248<0.5 17<0.55 338<0.5 1052<0.5 -12 18 14 81<0.5 454<0.5 300<0.5 -9 13 10 10<0.148 188<0.5 18 -5 -11 9 136<0.5 -2 18 320<0.375 574<0.5 615<0.375 -2 22 14 26 5 -11 -17 81<0.5 193<0.375 91<0.5 10<0.309 653<0.5 260<0.5 898<0.5 395<0.5 760<0.375 7 -17 -7 -13 -15 -14 69<0.5 -7 5 17 -10 385<0.5 -9 26\n\
2<-0.0173 2<-0.101 246<0.5 37<0.375 146<0.5 251<0.375 1046<0.5 3 26 16 17<0.65 53<1.74 17 -5 3 2<-0.778 143<0.5 8 -12 170<0.875 37<1.13 179<0.5 37<0.875 -8 1 9 -8 39<0.5 1 -23 29 155<0.5 17<0.75 102<0.5 456<0.5 106<0.5 -8 16 19 -1 76<0.375 45<0.375 292<0.375 39<0.5 8 -1 21 -8 -8 11 77<0.959 274<0.875 17<0.95 -12 2<0.00792 2 -9 19 77<1.8 16 -14\n\
229<0.875 357<0.375 164<0.5 54<0.606 429<0.5 39<0.5 95<0.5 16<0.159 12<0.385 19<0.55 19<0.1 156<0.375 -3 10 12<0.161 9 3 443<0.5 185<0.375 8<0.0698 43<0.5 10<0.449 231<0.375 2 12<0.172 19<0.95 2 -20 2 19<0.95 -20 9 12<0.0828 12 218<0.5 10<0.0465 -3 -50 -1 9 10<0.0186 11 -15 13 8<-0.0306 -2 -21 7 -6 503<0.5 0 -10 13 43<0.5 3 13 -27 19<0.85 15 -4 -14\n\
1<-2.07 7<0.102 11<-0.128 -17 1<-3.45 -13 16<0.0176 1 -7 119<0.154 67<0.5 16<0.0429 0 -10 6 15 8<-0.0988 7<0.0653 -7 78<0.5 11<-0.0923 56<0.5 16<0.159 10 145<0.5 -7 18 11<-0.128 -20 11 91<0.5 106<0.5 -14 16 19 -11 16<0.0429 128<0.5 12 16<0.00797 8<-0.0146 13 42<0.37 -12 11 10 1<0.108 292<0.875 16<0.216 266<0.5 408<0.375 -1 19 15 205<0.875 -9 18 26 151<0.5 13 -6\n\
4<0.104 24<0.44 15<-0.298 -3 22<2.25 27<-0.176 6 4<0.0304 65<0.5 55<0.5 12<0.161 5 -15 4 15<-0.134 29 8 87<0.875 15<-0.111 451<0.5 -5 29 184<0.875 86<0.5 0 9 18 6<0.0362 -10 26 9 22<0.25 6<0.0558 12<0.313 -15 15 4<0.0545 1 48<0.375 14<0.165 -12 11 9 53<0.243 6 -14 24<0.753 14<0.165 65<0.5 55<0.5 72<0.5 -8 109<0.5 7 35 -2 -11 95<0.5 -13 15 -16\n\
0<-2.41 1<-2.91 0<-3.54 14 204<0.875 11<-0.456 -10 7 -12 98<0.5 4 -4 1<-0.92 21<0.333 85<0.5 -2 -13 11<-0.128 12<0.265 407<0.375 4 20 200<0.5 21<2.13 3 33<0.75 -8 5 -13 160<0.5 21<0.733 222<0.5 190<0.5 0 23 20 364<0.875 21<2.87 33<1.75 -4 341<0.5 -15 16 4 12 6 0<-0.837 11<-0.0923 11 414<0.375 -3 25 73<0.5 1060<0.5 759<0.5 -9 15 19 11<-0.235 -8 15\n\
5<0.537 134<0.875 20<0.25 217<0.5 0 0<-1.09 33 -8 83<1.22 263<0.5 561<0.5 206<0.875 212<0.375 -12 15 -1 17 16 20 9 29<0.5 161<0.875 0<1.81 212<0.375 249<0.5 0<-2.41 195<0.375 413<0.375 -5 22 10 5<0.928 5<0.896 0<-1.32 11 -1 5<0.9 -16 2 506<0.5 40<1.46 6 22 -16 -18 40<0.115 32 -5 -10 16 20<0.65 -18 439<0.5 5<0.921 19<0.55 -1 149<0.375 -13 11 0 16\n\
7<0.159 144<0.5 15<-0.298 782<0.5 18<1.46 197<1.13 396<0.5 0 -20 20 329<0.875 -10 19 20 33<0.25 89<0.5 136<0.5 416<0.5 270<0.375 215<0.5 568<0.5 3 -16 16 16 22 19<0.85 -8 11 -7 18<0.125 95<0.5 93<1.13 14<0.206 -6 16 18 15 283<0.5 217<0.5 705<0.5 3 -14 -11 -20 744<0.375 -12 15 19<0.45 49<1.13 18<0.125 -7 15<-0.377 98<0.5 -20 11 9 -21 95<0.5 -17 9\n\
164<0.5 257<0.5 10<0.0465 38<0.5 22<1.75 54<0.606 439<0.5 182<0.875 6 -17 -8 15 -3 26<1.27 35<0.35 359<0.875 312<0.5 -5 20 18 7 11 26<0.0667 4<0.0409 38<0.5 109<0.5 14<0.016 198<0.5 6 -15 18<1.78 14<0.0322 -15 0 10 18<0.595 -16 -5 10<0.637 6 -7 346<0.5 486<0.5 10<0.522 3 -5 -14 15 14<0.118 18<1.3 -2 78<0.5 10<0.0685 -13 6 -8 10<0.398 -7 2 -20 -31\n\
1<-2.77 8<0.014 172<0.875 1<-4 174<1.13 -20 17 281<0.5 -12 3 8<-0.0988 -12 1<-3.96 -10 31 -2 8<-0.136 1<-0.488 17<0.35 69<0.5 28<0.75 -13 10 19<0.25 23 -10 -9 36<1.48 2<-0.583 -12 3 27 2<-0.439 -7 43<0.5 99<0.5 34<0.5 17<0.75 152<0.5 180<0.5 14 -7 -7 268<0.5 16 42 55<0.5 -5 2<0.00792 180<0.5 -4 10 13 18 17<0.35 -12 10<0.0186 -5 960<0.375 6 -17\n\
12<0.313 23<0.517 27<-0.176 67<0.5 1<-1.27 9 12<0.185 -16 5 -4 154<0.5 246<0.5 139<0.375 171<0.5 27<0.0114 1032<0.5 383<0.5 35<0.25 169<0.375 835<0.5 36<1.61 1<-2.07 -1 26<0.733 -8 2 15 26 12 282<0.5 137<0.375 -7 7 34 28 27 -10 20 -16 29 12<0.172 -1 36 251<0.375 45<0.375 23<0.901 6 169<0.375 1 -19 769<0.5 440<0.5 -9 15 15 19 35<0.35 37<1.13 6 -5 -4\n\
1<-1.57 1<-4 10<0.0968 12 126<0.875 5 -10 16<0.0797 15<-0.49 70<0.5 9 10<0.216 -19 14 162<0.875 1<-1.83 1<-3.18 465<0.375 10<0.0568 30<2.25 8 -4 18<0.595 30<0.25 334<0.5 3 -22 15<-0.0449 16<0.0328 -23 2 -2 3 -20 88<1.63 305<0.5 545<0.5 15<-0.377 8 -1 -13 -28 -15 3<-0.0707 9 -2 -17 173<0.875 267<0.5 7 1<-2.07 6 -19 15<-0.0336 4 -21 121<0.5 239<0.5 -3 19 20\n\
12<0.313 53<1.15 9<-0.201 45<0.375 -12 41<0.5 -11 12<0.229 14 -7 236<0.5 0<-3.13 6<0.0198 -11 0 22<0.25 9<0.0445 39<0.5 13<0.11 65<0.5 5 -17 -9 13<0.00471 76<0.875 6<0.256 20 -2 -8 292<0.875 1 28 12<0.0383 -8 13<0.311 6<0.0362 5 12<0.229 19 -2 6<0.0362 125<0.375 20 -10 -6 57<0.375 161<0.875 796<0.5 -5 21 20 16 31 -18 124<0.375 9<-0.00836 -18 45<0.375 -11 2 13\n\
11<0.0702 133<0.375 88<1.83 20<0.65 774<0.5 68<1.13 23<0.364 -9 18<1.21 1<-2.07 -5 26 -5 19 27 7<0.159 11<-0.456 5 113<0.375 19<0.85 144<0.5 268<0.5 315<0.5 0 7 -7 -13 122<0.5 7<0.0379 11<-0.0763 19<0.95 -3 11 -15 100<0.5 11<-0.201 23<0.122 -2 9 147<0.5 -8 24 18<0.234 -4 39 31 15 19<0.55 11<0.00997 -4 23<0.0352 -7 36 -15 13 13 19<0.45 -4 96<0.5 -19 20\n\
5<0.913 59<0.5 5<0.769 19<0.75 38<0.5 197<0.875 8 12<0.313 5 -9 6<0.0198 13<0.11 79<0.5 -13 6 9 278<0.5 196<0.375 4 26 -10 6<0.117 3 12<0.118 -22 -4 5<0.881 107<0.5 -6 50<0.0703 8 -16 6<0.597 5<0.9 43<0.5 5<0.896 -1 14 6<0.0681 8 13<0.563 -33 7 13<0.311 -4 10 -17 13<0.129 6<0.23 12 85<0.5 -5 9 15 12<0.172 2 6<0.256 -10 13<0.149 -5 3\n\
1<-1.57 7<0.102 6<0.23 1<-2.77 7<0.0151 84<0.5 -16 9 -7 83<0.519 -3 16 616<0.875 -16 15 92<0.875 7<0.255 6<0.0362 150<0.875 -9 12 721<0.875 0 28 97<0.5 3 19 25 6<0.354 84<0.5 106<0.5 298<0.5 63<0.5 100<0.5 7<0.255 6<0.256 9 1 18 3 0 6<0.117 -20 7 15 6<0.205 7<0.255 6 -15 -17 7<0.0803 -9 152<0.5 36<1.61 36<0.662 11 -14 33 30<0.25 3 -15\n\
4<0.104 154<0.5 75<0.375 4<0.0409 231<0.375 64<0.0747 25<-0.504 11 282<0.5 287<0.5 62<0.16 155<0.5 461<0.875 49<1.13 101<0.875 -2 6 76<0.375 -16 3 17 10 11<-0.0763 4<0.0269 25 5 -6 -13 32 9 11 11<-0.276 3 254<0.875 201<0.5 637<0.375 -2 19 13 17 -8 140<0.375 11<0.0344 108<0.375 29 -11 -12 -10 215<0.5 100<0.5 88<0.455 255<0.5 62<0.0536 564<0.5 -7 17 -18 16 10 -22 27\n\
1<-4 19<0.95 708<0.5 174<0.375 13 12<0.229 9 -10 -22 25<-0.0128 -13 5 1<-1.57 27<-0.176 19<0.25 11 67<0.5 20<0.85 5 -8 76<0.875 5 -8 677<0.5 200<0.5 1<-3.18 22<2.25 5<0.913 7 12<0.161 7 -8 -4 74<0.5 94<0.5 581<0.5 3 1<-2.07 -29 10 20<0.35 79<0.5 -27 12 421<0.375 20<0.55 17 -3 24 7 12<0.313 1 -11 -25 239<0.5 193<0.375 348<0.5 -2 18 15 23\n\
18<1.14 259<0.5 13<0.0101 69<0.5 156<0.375 218<0.5 173<0.875 30<0.25 5 359<0.875 -12 16 18<0.828 10<0.129 38 1 -10 -6 -13 513<0.5 12 -12 10<0.35 41<0.5 10<0.148 10<0.0685 202<0.375 -7 16 6 -16 54<0.606 178<0.5 10<0.272 10<0.216 13<0.129 3 411<0.375 -3 18 -10 8 7 35<0.25 -13 0 -8 31 91<0.5 386<0.5 810<0.5 462<0.375 238<0.5 -10 17 16 17 35 13<0.196 1 28\n\
9<0.0445 4<0.0409 81<0.5 3<-0.395 11 29<0.5 9<-0.00836 9<-0.315 5 -6 35<0.45 6 -11 6<0.438 -10 6 7<0.0151 5 58<0.5 3<-0.058 16 39 -7 9<-0.0508 7<0.0433 11 6<0.354 -4 6 9<0 3<-0.084 37<1.13 3<-0.257 2 3<-0.122 -6 6<0.136 -6 7 -19 4<0.0474 5 34<0.5 -16 215<0.5 -6 25 6<0.0681 902<0.375 -16 27 9<0.0126 7<0.191 37 -11 4 3<-0.058 7<0.118 -12 12 -20\n\
29<0.5 31<0.594 225<0.5 17<0.55 58<0.5 146<0.5 228<1.13 85<0.5 795<0.5 5 -14 0 -24 -4 217<0.5 141<0.222 411<0.375 278<0.5 120<0.5 7 -9 -11 -21 -17 -26 157<1.13 129<0.5 28<1.75 17<0.65 299<0.5 -6 20 221<0.5 118<0.5 1 60<0.5 13 -9 8 -6 157<0.375 -5 5 -16 60<0.5 -20 11 28<1.25 455<0.5 -12 9 17<0.75 7 -5 60<0.5 8 79<0.5 311<0.5 1 -20 6\n\
4<0.0724 6<0.23 424<0.375 53<1.22 318<0.875 4<0.0304 585<0.5 -11 11 172<0.375 6<0.0198 -9 433<0.5 6<0.0362 7 142<0.5 34<0.5 -8 -1 23 28 6<0.0991 38 -4 19 -18 18 483<0.5 646<0.5 -12 8 9 332<0.375 4<0.104 34<0.5 45<0.375 127<0.875 290<0.375 -11 15 3 5 6<0.0681 8 -2 4<0.149 25<-0.0128 117<0.5 15 -16 6<0.0277 10 3 85<0.5 6<0.0198 -14 0 6<0.354 16 -8 27\n\
12<0.313 22<0.25 12<0.0688 -15 322<0.375 383<0.5 207<0.784 -2 -16 28 -16 29<0.5 171<0.5 66<0.5 1<-3.7 198<0.5 64<1.37 -7 14 12 69<0.5 566<0.5 22<2.25 459<0.375 5 -11 11 -13 155<0.5 -3 12 682<0.5 41<0.5 -23 -4 26 72<0.5 1 32 22<2.25 -5 -23 136<0.5 85<0.5 75<0.375 361<0.5 22<2.25 6 16 -17 36<0.327 -22 8 1<-0.92 -4 7 76<1.13 224<0.5 -12 19 17\n\
273<0.375 20<0.65 198<0.5 24<0.219 184<0.375 11 -10 35<0.1 20<0.25 38<0.5 10 -29 12 4 219<0.5 -4 -30 24<0.97 92<0.875 6<0.597 515<0.875 141<0.222 77<1.5 676<0.5 397<0.5 258<0.5 534<0.875 1061<0.5 0 18 87<0.375 -38 6 446<0.5 14 -9 12 -28 17 220<0.875 -8 8 13 9<0 -6 20 35<0.35 6<0.0991 -2 -21 13 9<-0.315 -10 40<1.33 7 26<0.533 3 100<0.5 -17 8 -22\n\
8<-0.136 5<0.537 33<0.25 -19 45<0.875 -12 8 799<0.5 8<-0.246 -8 84<0.5 1 234<0.5 -17 16 25 18<1.14 38<0.5 131<0.5 39<0.5 84<0.5 8<0.039 -14 -2 8<-0.0988 -14 79<0.5 17 -7 174<0.875 296<0.375 -1 15 11 187<0.5 104<0.5 -2 69<0.5 79<0.5 31 4 -5 16 69<0.5 33<1.75 8<-0.0306 -1 10 5<0.731 387<0.5 -15 17 4 33<0.75 5 127<0.375 32 9 5<0.537 -11 -2\n\
2<-0.00989 13<0.266 0<-2.06 3<0.00464 13<0.0378 2<-0.0637 22<1.75 94<0.5 21 -3 -18 -7 3 -14 47<1.13 205<0.375 190<0.5 931<0.375 146<0.5 4 10 -24 -5 10 0<1.81 -8 14 0<0.315 51<0.5 47<0.375 67<0.5 2<-0.323 10 -2 -10 3<-0.187 -5 -18 12 50<0.346 47<1.13 7 145<0.5 -20 14 -6 3<-0.0286 0<-0.157 51<0.5 -10 70<0.5 3<-0.151 69<0.5 23 -12 -9 24 40<0.22 17 -7 -17\n\
0<-3.13 7<0.0151 167<0.5 16 16<0.0176 -28 10 5 0<-1.51 16<0.159 3<0.0491 1<-2.77 340<0.5 3 -11 -3 15<-0.111 16 80<0.5 13 -3 9 8<-0.000113 47<1.13 1<-0.488 50<1.52 149<0.375 132<0.5 438<0.5 0 1<-2.07 -23 1<-1.57 19 -12 -6 36<0.0932 5 25 18 7<0.0593 -12 279<0.5 -4 21 50<0.498 36<0.534 7 31 -4 15<-0.0724 1<-2.29 16<0.00994 -12 12 16<0.159 7<0.0593 2 -11 15 -10\n\
3<-0.151 7<0.0722 10<0.0685 191<0.5 -9 26 -14 3<-0.257 92<0.375 -14 16 241<0.5 45<0.875 -4 206<0.375 17 -7 28 18<1.14 192<0.875 16<0.335 7<0.255 352<0.5 103<0.5 204<1.13 200<0.5 241<0.5 2 -7 -6 26 10<0.0186 18<0.125 8 -9 3<0.0937 7<0.159 6 20 -6 28 143<0.5 10 -12 -8 26 7<0.09 -11 12<0.15 7<0.118 12<0.0933 17 -9 16<0.0328 -2 -19 87<0.375 10<0.148 20 2 -9\n\
8<0.0698 3<-0.109 4<0.131 121<0.5 120<0.5 4<0.0869 4<0.0409 68<0.875 148<0.5 3<-0.395 13<0.17 17 -2 0 11 292<0.875 21<2.33 6<0.158 5 19 6<0.117 17 -17 -9 141<0.222 -1 10 24<0.683 67<0.5 14 0 -5 7 52<0.5 -24 9 -8 22<0.25 3<-0.0128 21<0.333 4<0.0545 8 -7 377<0.5 -7 18 18<1.56 -13 6 13<0.196 4<0.0442 13 148<0.5 3<-0.0707 -4 52<0.5 3 16 -9 -5 -14\n\
0<-3.13 20<0.95 17 25<-0.0128 11<-0.128 109<0.5 11<-0.323 7 -39 7 46<0.375 12 -12 1<-3.18 11 3 0<-1.51 797<0.5 311<0.5 2 -13 -31 1<0.108 167<0.5 11<-0.128 25<-0.0128 11<-0.173 -4 1<-3.32 -11 7 36<1.48 2 15 645<0.5 1019<0.5 1006<0.5 -3 -30 -28 15 27<-0.0469 -10 1<-2.29 4 30<1.25 8 33 73<0.5 341<0.5 11<-0.323 25<-0.141 -11 11<-0.456 -8 22 220<0.375 -17 2 10 6\n\
14<0.101 6<0.256 31<0.527 99<0.5 14<0.0378 137<1.13 248<0.5 233<0.5 134<0.875 504<0.5 90<0.5 -10 1 14 4 38<0.5 -5 15 8 27 213<0.375 77<0.473 941<0.375 -3 21 15 16 299<0.5 232<0.5 5 29 -15 7 17<0.75 202<0.375 -6 21 82<0.0669 -15 14<0.0616 -11 13 17<0.55 25<-0.0444 24<0.624 14 6<0.354 -19 17 -4 6<0.0362 122<0.5 -7 17<0.95 -9 11 79<0.5 6<0.354 8 -2 0\n\
2<-0.027 15<-0.377 29<0.5 2<-0.247 2 -9 744<0.375 -15 18 2<-0.101 89<0.5 518<0.375 27<-0.603 15<-0.199 -6 501<0.5 143<0.5 15<0.209 15 -4 -12 -9 66<0.5 300<0.5 4 12 32<0.5 459<0.875 27<-0.0469 4 51<0.5 -6 26 23 -31 -21 -8 4<0.0304 148<0.5 44<0.516 0 26 2<-0.0809 -2 24 24<1.05 376<0.5 -4 13 8 4<0.0724 27<-0.00825 32<0.5 2<-0.00989 15 1 -19 778<0.5 -6 25 -14\n\
2<-0.0809 138<0.875 159<0.5 360<0.375 9<0 0 9<0.0847 -12 36<0.47 -3 23 -20 176<0.5 603<0.375 14 -6 135<0.5 -5 22<0.25 -9 18 552<0.5 -11 26 34<0.5 27<0.0979 392<0.5 946<0.875 9<-0.201 2<-0.027 -8 6 135<0.5 117<0.5 27<-0.176 30<1.25 0 53<0.994 -37 7 5 17 501<0.5 10 -15 -24 -29 69<0.5 -9 7 175<0.0964 624<0.375 721<0.875 161<0.875 1 -12 13 -12 139<0.375 -14 10\n\
8<-0.136 56<0.5 59<0.5 2<-0.0173 8<-0.283 14<0.118 -11 3 10<0.243 -8 2 109<0.5 8<-0.211 10<0.309 -10 7 16 -6 -15 -17 96<0.5 53<1.15 83<0.642 2<-0.439 -6 38<0.5 10<0.0186 2<0.0456 -9 44<0.0316 -2 18 39<0.5 -1 53<0.437 669<0.5 3 24 8<-0.117 -11 24 169<0.375 8<0.166 10<0.216 2<0.00107 -2 14<0.0879 8<-0.117 -13 13 -2 10 13 26 39<0.5 -5 28<2.25 40 -5 -14 -15\n\
24<0.894 14<0.165 12<0.313 14<0.0378 448<0.5 484<0.5 2 25 -9 70<0.5 959<0.375 12<0.185 14<0.138 96<0.5 -8 7 6 32<0.5 446<0.5 12<0.265 3 -5 24 90<0.5 -5 -30 27 139<0.375 45<0.375 24<0.505 151<0.5 14<0.0487 -5 14 -10 -10 -16 35 68<0.875 570<0.5 14<0.101 2 11 -15 12<0.447 89<0.5 293<0.375 23 -4 -14 14<0.00994 11 -20 12<0.15 -11 -2 12<0.0933 302<0.5 -16 25 -4\n\
5<0.9 5<0.896 1<-3.04 8<-0.0806 89<0.5 5<0.622 15<-0.162 166<0.5 8 30<2.25 -14 5 35<0.25 1 10 -5 18 1<-4 11 4 89<0.5 15<0.209 15<-0.377 30<0.25 -6 9 52<0.5 5<0.622 292<0.875 166<0.5 145<0.5 3 15 -3 -22 -3 30<0.25 -3 557<0.5 -12 16 8 439<0.5 19 -11 51<0.5 354<0.5 14 -16 -23 35<0.25 15<-0.49 5 -6 248<0.5 52<0.5 5<0.928 4 -4 8 17\n\
4<0.0724 8<-0.183 -11 18<0.828 61<0.5 -2 24<0.279 8<-0.0469 -16 15 4<0.0625 31 -9 14<0.0322 61<0.5 -15 4<0.0174 12 -11 114<0.375 15<-0.49 9 -5 26 16<0.216 351<0.5 18<0.595 15<-0.111 6<0.0991 15<-0.377 -2 11 -9 4<0.115 15<0.018 6<0.256 3 -8 8<0.039 16 -5 940<0.375 213<0.875 12 -5 -14 24<1.14 402<0.5 478<0.375 16<0.0374 4<0.0869 -4 8 -1 -9 -15 -15 24 14<0.282 -8 6\n\
2<-0.00989 2<-0.778 324<0.875 7<0.102 680<0.5 14 -19 8<-0.283 -19 6 -7 47<1.13 7<0.00841 2<-0.0491 152<0.5 9 1 130<0.5 -5 30 8<-0.246 3 9<0 469<0.375 418<0.875 96<0.5 8<-0.0988 -1 55<0.5 -10 58<0.5 -1 14 6 17 -18 9<0.0126 26 131<0.5 10<0.35 -7 23 26 9<-0.0508 2 -12 8<0.014 9<0 -7 7<0.0272 -14 8<-0.0146 222<0.5 -10 19 7<0.0593 4 45 96<0.5 -18 15\n\
5<0.921 13<0.311 2<-0.0809 190<0.5 12<0.0933 5<0.864 2<-0.247 130<0.5 -19 14 -3 7 656<0.5 373<0.375 0 -20 -25 8 5<0.794 2<-0.0374 0 5 5<0.881 -6 199<0.5 5<0.9 8 56<0.5 4 -10 -16 28<1.75 56<0.5 2<-0.778 -4 46<0.375 201<0.5 12 -8 3 14<0.00738 -14 3 -9 32<0.5 12<0.161 1 7<0.0653 13<0.0101 -11 0 376<0.5 13<0.753 -11 8 9 7<0.023 -8 190<0.5 31 -10\n\
6<0.354 41<0.5 20<0.25 97<0.5 -7 42<1.71 29 -7 187<0.5 244<0.5 319<0.875 344<0.5 297<0.375 -8 17 25 18 24<0.109 -14 290<0.875 45<0.375 53 -8 -9 21<1.6 42<0.37 33<2.25 -3 23 20 -11 16<0.216 33<0.75 568<0.5 375<0.0261 303<0.5 6<0.0198 -7 21<1.13 -4 16<0.0374 5 45<0.375 -3 11 24 25 32 6 6<0.0198 -15 -3 33<1.75 -10 41<0.5 -14 21<2 10<0.449 3 26 -3\n\
9<0.0847 9<-0.201 7<0.023 13 111<0.5 298<0.5 4 -14 -12 3<-0.0286 37<1.13 86<0.5 59<0.5 19<0.55 7<0.118 62<0.697 185<0.375 9<-0.00836 -4 2 -14 -14 3<-0.0968 10<0.309 22 2 -5 185<0.375 3<-0.257 10<0.169 -9 13 62<0.16 147<0.5 7<0.159 1 -16 26 7<0.023 5 24 9<0.0126 48 -3 30<0.25 -8 39<0.5 7 -18 -4 9<-0.0508 3 -15 19<0.45 -3 -14 3<-0.109 7<0.118 -10 19 -19\n\
2<-0.101 89<0.5 13<0.149 8<-0.0146 587<0.5 6<0.286 24<0.109 61<0.5 0 10 -5 -4 23 13<0.0808 -11 4 419<0.375 114<0.375 425<0.875 34<0.5 41<0.5 -1 520<0.375 454<0.5 274<0.375 10 -21 -8 -15 272<0.375 41<0.5 42<0.131 77<0.678 28 -1 -3 73<0.5 -4 10 19 8<-0.0806 -1 -27 24 -24 13 34<0.5 131<0.5 273<0.375 77<0.288 4 15 -24 12<0.0828 8 -6 247<0.5 0 12<0.0933 5 -22\n\
1<-2.77 4<0.0869 126<1.13 404<0.375 -13 21 16 46<0.875 -4 12 2<-0.193 4<0.0869 1<-1.83 -13 -4 2<-0.439 22<0.25 0<1.81 1 27 -11 7 0<-0.837 35<0.25 4<0.0174 38<0.5 -4 32 4<0.0341 -7 444<0.5 178<0.5 207<1.03 22<0.75 9 2<0.0456 -12 28<0.75 -4 316<0.375 18 -12 -15 153<0.5 -3 14 -8 1<-2.47 -10 0<-2.06 205<0.875 689<0.5 477<0.375 -5 20 17 24 5 46<1.13 9 -11\n\
9<0.0126 9<0 9<-0.0508 312<0.5 11<-0.581 10 128<0.5 370<0.375 101<0.375 9<-0.315 16<0.0981 9 -2 0 9 19 1082<0.5 -3 18 -17 90<0.5 447<0.5 27<0.0114 382<0.5 312<0.5 476<0.375 465<0.375 307<0.5 0 21 15 13 10 21 141<0.107 -11 17 -15 27<-0.603 16<0.335 6 -18 11<-0.0452 -9 16<0.0148 -15 5 27<0.0114 27<-0.00825 26 34<0.5 -6 14 43 11<0.00997 11<-0.456 -21 16<0.0243 5 -6 -15\n\
29<0.5 10<0.0465 2<-0.0374 26<1.27 -2 110<0.5 15 -13 4 4<0.0409 9<-0.00836 16<0.0565 4 -8 -6 55<0.5 9<0 4<0.0625 1 14<0.016 15 5 4<0.0582 12 -20 268<0.5 26<0.533 -6 0 10 60<0.5 9<-0.201 16<0.0565 8<-0.0634 -4 -29 14 351<0.5 10 -21 14<0.101 10<0.449 68<0.375 7 -11 -5 48<0.875 10<0.0365 6 9<0 -4 10<0.112 235<0.5 -3 -33 14<0.118 3 -46 9<-0.00836 -12 10\n\
1<-2.77 4<0.0869 152<0.5 905<0.875 303<0.5 -16 20 20 1<-4 -16 -2 244<0.5 7<0.0116 -13 4<0.131 7<0.0433 71<0.5 11<-0.109 -7 39 -5 1 8<0.166 -9 7 30 8<-0.136 4<0.104 1<-1.27 -11 129<0.5 2 116<0.875 -15 2 5 236<0.5 1<-1.57 0<-0.837 152<0.5 174<0.875 139<0.375 7 -4 0<-3.33 -8 29 -2 -10 116<0.375 195<0.875 6 73<0.5 26 -8 7<0.09 -6 7<0.118 16 1 34\n\
2<-0.00989 159<0.5 37<1.13 3<-0.084 20<0.45 53<0.614 -11 13 388<0.5 32<0.5 22<2.25 406<0.375 3<-0.122 3 58<0.5 9 -10 55<0.5 -1 29 837<0.5 11 -21 50<0.0703 22<0.25 88<1.93 -5 17 157<1.13 55<0.5 140<0.875 -12 11 11 -18 -30 24 32<0.5 -3 104<0.5 37<0.375 22 58<0.5 -1 18 -8 -6 425<0.875 3<-0.395 14 -7 104<0.5 21 -9 3<-0.0286 2<0.246 32<0.5 -1 -12 -11 -17\n\
429<0.5 34<0.5 17<0.75 58<0.5 76<0.875 5 104<0.5 -5 12 166<0.5 16<0.00266 -21 -1 13 148<0.5 311<0.5 6<0.0198 15 88<0.174 76<0.375 31<0.054 0 -8 4 9 -19 6<0.117 0 739<0.375 -13 31<0.0832 14 -18 349<0.5 390<0.5 239<0.5 37<1.13 340<0.5 720<0.375 42<1.18 1013<0.5 294<0.375 44<0.825 -3 -16 19 21 6<0.438 -1 11 14 31<0.054 12 -3 66<0.5 2 24 15 -14 9 16\n\
1<-2.77 33<1.75 560<0.5 238<0.5 47<1.13 -11 4 21 24 6<0.0113 -14 146<0.5 16<0.0148 -4 13 -14 16<0.335 1<-0.488 6<0.354 16<0.0429 16<0.00447 6<0.136 213<0.375 2 18 92<0.375 290<0.875 -9 20 25 1<-2.07 16<0.0209 47<0.375 15 -5 -4 68<0.375 6<0.256 13 0 -5 92<0.375 -2 10 1<-1.57 -12 -2 422<0.375 267<0.5 724<0.5 104<0.5 11 28<2.25 7 -9 -18 -4 -12 1<-0.488 -16 -4\n\
2<-0.00989 4<0.0409 29<0.5 4<0.0174 68<1.13 242<0.875 11 -13 40 88<0.331 47<1.13 6 -8 58<0.5 107<0.5 -17 10 22 13<0.266 115<0.875 -2 16 -13 2<-0.0809 13<0.149 125<0.375 33<0.25 129<0.5 5 -1 -3 12 2<-0.778 8 13<0.753 -1 -14 51<0.5 4<0.0582 0 -8 10<0.0685 -11 30 10<0.0685 343<0.5 659<0.5 -14 21 24 51<0.5 230<0.375 4<0.0667 -2 -10 24 4<0.0545 -11 11<0.0702 32 -10\n\
29<0.5 3<0.00464 125<0.875 25<-0.0128 204<0.375 77<1.5 10<0.449 659<0.5 -2 15 -8 141<1.17 21 -10 25<-0.141 -1 -27 448<0.5 171<0.5 10<0.35 0 347<0.5 5 -18 -20 23<1.19 16 -10 23<0.122 -2 -11 67<0.5 65<0.5 116<0.875 2 10 14 3<0.0248 4 110<0.5 -18 0 530<0.375 60<0.5 3<-0.0286 154<0.5 448<0.5 8 -15 -18 67<0.5 3 10<0.0274 -32 -1 10<0.449 4 3<-0.207 -7 8 -17\n\
3<-0.109 34<0.5 8<-0.117 -13 45<0.375 -6 13<0.0683 21 -14 0<0.315 182<0.375 45<0.375 -2 7 18 -7 0<-3.75 658<0.5 -6 21 12<0.138 23<0.0783 119<0.826 0<-2.23 -1 119<0.154 4 20 17 8<0.0698 -8 8<0.108 13 36<1.27 1 -18 8<0.014 36<0.257 13<0.196 13<0.0158 216<0.5 9 -13 -3 12<0.2 23<0.57 10 40 0 76<0.375 -12 9 3<-0.0707 23 13<0.311 25<-0.0444 60<0.5 14 -17 17 -5\n\
11<0.0702 369<0.5 13<0.149 47<0.875 133<0.375 18<1.93 21<0.8 19<0.95 -4 21<0.467 11<-0.0763 9 -8 -7 18<0.508 -1 19<0.65 315<0.5 11<-0.235 0 78<0.5 21<1.87 18 1 -8 28 -2 5 18 16<0.0374 137<0.375 295<0.875 5 -9 19<0.1 -19 1 47<1.13 12 -3 62<0.335 123<0.375 961<0.375 47<1.13 107<0.5 224<0.5 287<0.5 -1 -13 -15 935<0.375 -10 17 -12 23 6 15 20 19<0.45 0 -17\n\
0<-3.13 20<0.95 16 0<-3.75 21<1.73 13 1 2 18<1.3 34<0.5 20<0.85 140<0.375 24<0.279 12 -1 -12 216<0.5 -1 6 70<0.5 0<-2.06 2 55<0.5 100<0.5 4<0.0341 4<0.0232 5 -21 20<0.95 4<0.0625 11 188<0.5 -26 8 7 -22 4<0.0793 24<1.35 3<-0.167 -6 140<0.375 -1 21 -22 21<1.53 -16 -5 8 594<0.5 677<0.5 174<0.875 3 21<0.667 23<0.57 3 -16 140<0.875 -11 16 -27 -15\n\
3<-0.257 2<0.00792 -14 3 7<0.0485 2<0.021 8<-0.117 -13 27<-0.0469 3<-0.0437 3 29 83<0.727 2<-0.0374 -3 -12 15 151<0.5 233<0.5 46<0.375 7<0.0433 14 -11 -2 25 -12 177<0.5 193<0.375 8<-0.0988 69<0.5 152<0.5 46<0.375 2<-0.00379 -6 11 6 -8 3<-0.084 8<-0.246 10 -4 16 3<0.0248 2<-0.439 163<0.5 -12 13 7 7<0.255 32<0.5 3<0.0937 184<0.375 277<0.5 -1 19 20 -8 -21 7 -10 -14\n\
0<-3.33 -13 223<0.5 410<0.875 27<-0.176 17<0.55 56<0.5 -7 9 11<-0.378 36<1.61 9 30<1.75 10 -25 5<0.846 11<-0.109 37<0.375 14 -6 -10 0 59<0.5 0<-2.23 11<0.0344 30<0.75 -6 17<0.95 -1 12 -15 161<0.375 373<0.375 17<0.35 35<0.35 11<-0.128 5<0.794 -7 7 6 5<0.864 -12 3 107<0.5 61<0.5 476<0.375 1 19 -5 -6 18 -13 30<0.25 -11 38<0.5 17 -4 276<0.5 16 -15 28\n\
13<0.149 27<-0.101 32<0.5 -5 66<0.5 0 28 32<0.5 77<0.39 209<0.5 115<0.875 6<0.0362 2<-0.0491 1 8 13<0.0808 186<0.875 18<1.21 13<0.0573 1 8 18<1.78 6<0.498 10 31 11<-0.235 -14 4 -5 -3 -5 -34 -10 93<0.375 58<0.5 169<0.375 -1 -20 128<0.5 109<0.5 76<0.875 -29 1 1 17 27 32<0.5 62<0.335 33<2.75 87<1.13 3 -11 -6 -14 115<0.375 37<0.875 2<-0.323 -3 15 -2 31\n\
1<-2.47 33<1.75 47<1.13 18<0.978 64<0.586 -6 34 842<0.5 288<0.5 334<0.5 797<0.5 -14 18 5 4 22 8 268<0.5 35<0.25 12 0 -10 2<-0.439 285<0.5 71<0.5 95<0.5 -9 4 14 26 36<0.182 151<0.5 1<-0.488 201<0.5 276<0.5 4 27<-0.0469 17 -11 -10 398<0.875 73<0.5 11 -8 -15 1<-0.488 4 -8 40<0.0575 18<1.78 1<-1.57 49<0.875 -12 17 114<0.375 6 -12 16 481<0.5 -9 16\n\
3<-0.109 429<0.5 56<0.5 12<0.385 104<0.5 1<-3.58 -7 47<1.13 47<0.875 101<0.875 0 7 6 201<0.5 -11 27 180<0.5 -2 -13 4 1<-2.47 2 17<0.65 12<0.447 19 30<0.25 13 -32 1 -17 12<0.138 3<0.00464 17<0.95 17<0.85 17<0.75 -1 12 -16 12<0.105 3<-0.0286 3<-0.0707 -12 24 -3 3<-0.058 147<0.5 3 40 101<0.375 -19 10 17<0.45 56<0.5 30<0.75 -3 60<0.5 19 -8 -9 -16 -7\n\
0<-3.54 31<0.594 10 15<-0.0144 -17 5 29<0.5 347<0.5 98<0.5 175<0.776 0<-1.32 219<0.5 15<0.0902 286<0.5 117<0.5 240<0.5 1 -7 11 -24 11 15<-0.00744 3 17<0.1 -37 -8 15<0.04 36<1.1 36<1.02 911<0.375 -2 21 -17 173<0.875 6 -10 755<0.375 -10 16 -15 61<0.5 17<0.55 4 -2 34<0.5 3 21 -15 15<-0.696 22 15<0.209 15<-0.162 6 60<0.5 194<0.875 4 -10 173<0.375 -1 -16 12\n\
53<1.22 142<0.5 14<0.0687 202<0.875 252<0.875 39<0.5 187<0.5 347<0.5 874<0.5 -9 22 23 5 18<1.14 31<1.3 210<0.5 1 -13 18 238<0.5 1027<0.5 232<0.5 -10 10 22 21 21 18 15<0.209 30<0.25 18<0.234 126<0.875 32<0.5 7 82<0.0312 7 -26 -6 213<0.875 22<0.25 158<0.5 -2 18<1.06 2 17 310<0.5 -8 17 30 29<0.5 0 -8 -6 145<0.5 29<0.5 25 -6 -4 213<0.875 -19 3\n\
0<-3.33 304<0.5 198<0.5 88<0.174 -15 9 6 135<0.5 20 -9 11<0.0702 105<0.5 133<0.375 43<0.5 7<0.0485 0<1.81 392<0.5 0<-1.32 465<0.375 237<0.5 -1 25 21 819<0.5 3 -22 22 11 107<0.5 108<0.375 173<0.875 0<-2.06 11<-0.149 160<0.5 8 -14 173<0.375 -13 17 154<0.5 0 7<0.118 30 -12 8 32<0.5 -17 5 -7 7<0.0722 11<-0.0452 12 -9 21 12 -8 96<0.5 0<-1.09 -18 -4 22\n\
29<0.5 14<0.016 31<1 16<0.122 35<0.35 4<0.0174 48<0.375 -12 16 238<0.5 7<0.00841 0 176<0.5 8 0 -27 7<0.09 12 -10 -7 -18 226<0.5 9<-0.449 -9 4<0.0409 19<0.55 1 9<-0.00836 7<0.0485 -7 20 58<0.5 18<1.93 -14 5 9 -1 15 9<-0.0508 16<0.159 4<0.0174 18 14<0.0234 -12 4<0.0442 5 -5 14<0.118 13 -10 16<0.0374 311<0.5 757<0.375 9<0.14 4 -10 -25 -25 14<0.282 10 -6\n\
7<0.102 28<0.25 172<0.375 59<0.5 7<0.0151 -12 20<0.55 7<0.0379 -8 19 -5 -16 18 20<0.35 97<0.5 4 29 41<0.5 -5 26<1 19<0.95 25<-0.237 150<0.375 29 -7 5<0.769 20<0.85 16 -8 10<0.35 12 -7 -3 -6 442<0.5 226<0.5 142<0.5 79<0.5 7<0.255 20<0.95 -6 25<-0.0862 19<0.45 -5 19<0.65 5<0.948 42 -1 12 28<1.75 -1 7<0.134 -4 17 10 433<0.5 -2 23 16 -14 27\n\
2<-0.00989 57<1.13 246<0.5 22<2.25 251<0.375 407<0.875 240<0.5 190<0.5 214<0.5 670<0.5 343<0.5 154<0.5 882<0.5 1 26 22<1.25 24 -10 -15 -14 22 -7 228<0.375 9 -16 12 15 406<0.375 23<0.828 251<0.375 2<-0.583 14 7<0.0722 23<0.314 12 -4 -14 -13 525<0.875 596<0.375 16 -14 -3 -17 25 -16 0<-3.33 308<0.5 547<0.5 23<0.687 -19 1 15 6 0<-0.157 2<0.0987 -2 -11 195<0.375 10 -16\n\
0<-3.54 8 15<-0.377 857<0.5 521<0.875 5 -23 -18 5<0.9 5<0.896 5<0.69 19<0.75 32<0.5 15<-0.134 24<0.331 19<0.55 53<0.917 11 -6 -15 24<0.683 -31 3 37<0.375 0<-0.157 7 -9 12<0.0828 -17 19 58<0.5 362<0.375 108<0.375 4 -17 -17 12<0.0828 -30 -10 148<0.5 0 -8 1<-1.57 -2 -7 139<0.875 32<0.5 9 29 -19 12<0.161 339<0.5 1 18 84<0.5 32<0.5 -5 5<0.94 -1 31 -14\n\
1<-2.91 244<0.5 658<0.5 1<-3.83 -14 20<0.95 -15 -6 24 24<0.109 -8 2<-0.00989 59 -6 2<-0.193 1<-1.57 35<0.45 15<0.018 -11 5 17 63<0.5 2<-0.583 -3 21<0.733 -7 24<0.505 184<0.875 130<0.5 21 -2 -9 -4 -6 197<0.875 15<0.209 1<-1.57 21<0.467 7 0 24<0.0554 37<0.875 222<0.5 10 -3 94<0.5 33 -7 20<0.35 24<0.44 -6 24 55<0.5 -3 15<-0.377 -8 5 -5 94<0.5 -7 33\n\
11<0.0702 20<0.65 5<0.622 20<0.45 6 -7 -7 28<1.25 15<-0.49 -5 51<0.5 5<0.9 5<0.896 11<-0.0763 327<0.875 3 16 181<0.5 52<0.5 5<0.622 -5 3 22<0.25 44<0.218 -6 19 11 -12 96<0.5 -11 13 30<0.25 181<0.5 426<0.375 -1 30 18 15<-0.134 2 339<0.5 13 -16 36<1.02 11<0.0344 12 -11 25 22<0.25 -10 15<0.018 293<0.375 11<-0.276 7 -7 23 19 96<0.5 20<0.55 13 -12 19\n\
1<-3.58 10<0.0968 3<-0.395 1<-4 11 -26 15<-0.0144 94<0.5 10 -1 12 17<0.55 372<0.375 7 -20 -2 15<-0.377 1<-2.07 8 211<0.375 7<0.0272 -11 37<1.13 7<0.134 -2 15<-0.49 185<0.375 18 -3 7<0.191 10 -21 18 -15 133<0.375 167<0.5 164<0.5 15<0.209 89<0.5 121<0.5 517<0.875 -1 14 60<0.5 17<0.85 -10 17 24 220<0.375 17<0.85 3 25 -25 1<0.108 94<0.5 8 -14 -6 -27 6 -13\n\
4<0.0793 8<-0.0988 24<0.387 764<0.375 -12 13 149<0.375 -5 13 52<0.5 19<0.25 -7 231<0.875 -1 4<0.0442 -8 23 22<0.25 13<0.00471 30 2 -5 13<0.311 15<-0.199 16 544<0.5 458<0.875 126<0.375 123<0.875 4<0.104 19<0.95 19<0.55 69<0.5 -4 30<0.25 15 -9 13 8<-0.0634 -18 2 216<0.5 4<0.149 10 8<0.166 0 43<0.5 18 153<0.5 -7 26 -9 -11 30<1.75 -5 19 24<0.561 7 -21 -14 -2\n\
2<-0.00989 2<-0.778 984<0.5 14<0.118 10 1<-0.92 -15 10 -25 490<0.5 215<0.5 3<-0.109 20<0.65 155<0.5 -7 18 63<0.5 8<-0.434 7 2 -2 -1 3<-0.0707 -1 36 20 3<-0.0286 141<0.487 381<0.5 83<0.19 41<0.5 8<-0.542 12 -13 2<0.246 8<-0.0306 1<0.108 726<0.5 -8 23 11 8<0.014 14<0.0487 56<0.5 -8 20 26<1.27 36 -10 3<-0.207 21 -14 501<0.5 -15 12 14 22 17 8<-0.246 18 -17\n\
2<-0.0374 40<1.62 4<0.0869 57<1.13 4<0.0409 56<0.5 13<0.129 17<0.1 48<0.375 13<0.0683 -22 5 13 -1 111<0.5 6 -21 17<0.75 13<0.129 21<0.733 8 -8 -9 -10 120<0.5 2 -4 16 4<0.131 447<0.5 -7 13 13<0.129 -3 7 -27 17<0.55 73<0.5 62<0.0536 16<0.00266 -3 5 15 20 117<0.5 130<0.5 21<1.27 62<1.19 5 -10 -2 486<0.5 4<0.0954 437<0.5 -12 14 5 13<0.266 -31 4 8\n\
96<0.5 28<0.75 14<0.0687 53<0.849 62<0.392 158<0.5 375<0.16 17<0.65 -5 -12 23 -2 94<0.5 -10 13<0.00471 32 5 -14 25<-0.0862 7 13<0.0573 3 -3 15<0.00535 25<-0.0128 19<0.35 25<-0.237 27 4 -7 62<0.0536 21<1.73 119<0.301 222<0.5 14 2 -6 195<0.875 -1 13<0.373 30 -12 14<0.0273 -16 9 13<0.0939 15<0.04 13<0.0469 -1 -21 15<0.209 21<1 -1 15 14<0.282 -6 13 -12 283<0.5 -16 15\n\
0<-3.33 3<-0.058 3<-0.0707 193<0.375 -11 23 23<0.364 -8 54 -21 9<0.0847 13<0.753 288<0.5 9<-0.315 13<0.129 128<0.5 99<0.5 98<0.5 10 131<0.5 30 -10 -7 -2 -1 3<0.00464 38<0.5 3<-0.257 3<-0.326 1 41<0.5 9 24 237<0.5 2 24 22<0.25 0<0.315 48<0.375 23<0.268 264<0.5 -7 15 5 3 3 31<0.054 1 13 0<-0.837 -12 4 25 22<0.25 1<-2.07 -12 13 0<1.81 -20 4 -13\n\
0<-3.13 17<0.65 221<0.5 11 0<-3.75 9 5<0.825 -21 9 48<0.375 4 -6 5<0.913 5<0.896 5<0.794 3<-0.0707 17<0.55 210<0.5 4 18 9<-0.00836 232<0.5 2 22 -3 53<0.994 701<0.5 754<0.375 3<0.0491 5<0.622 -8 180<0.5 4 -10 48<0.875 6 -12 17 -25 231<0.875 12 -16 -3 5<0.9 9<0 10 -28 -1 3<-0.0128 30<0.25 9<0 -1 -11 5<0.959 -8 0<0.934 -5 21 30<0.75 -1 10\n\
4<0.0724 12<0.185 207<0.568 5<0.731 12<0.0933 4<0.0442 -6 11 -11 4<0.0304 -6 4<0.0582 12<0.118 1 13 -5 20 4<0.0474 -11 12<0.313 12<0.288 -5 45<0.875 24 -6 -11 317<0.875 17<0.55 5<0.537 -9 79<0.5 5 -4 17<0.95 0<-2.76 -2 0<0.934 4<0.0954 15<-0.242 -3 29 10 -2 4<0.0954 247<0.5 -7 17 84<0.5 181<0.5 183<0.375 12<0.0933 -1 15<-0.162 -1 11 27 37 12<0.0688 18 -16 23\n\
13<0.266 415<0.375 54<1.58 40<0.878 531<0.875 106<0.5 480<0.5 141<0.0571 14<0.138 373<0.375 533<0.5 1 22 18 54<0.0534 14<0.165 17 4 -5 14<0.101 13 -10 -14 169<0.375 -11 19 13 36<0.662 -9 10 -16 -17 286<0.5 91<0.5 81<0.5 1<-2.29 46<1.13 -9 18 723<0.375 228<0.375 14<0.138 40<0.28 1<-1.83 14<0.0378 17 14<0.101 -5 21 14<0.0487 -4 4 -8 -9 -27 29 5 13<0.451 -1 -30 21\n\
2<-0.0809 3<-0.0437 37<1.13 27<-0.603 50<0.498 -8 8 61<0.5 564<0.5 3<-0.084 -1 4 -18 4 8 3<-0.0128 -10 227<0.875 -1 -24 53<1.63 332<0.375 209<0.5 3<0.0248 50<0.813 365<0.875 331<1.13 117<0.5 31<0.594 504<0.5 227<0.375 329<0.375 555<0.5 27<-0.176 -2 3 -14 -7 15 -15 31<0.809 109<0.5 -2 -21 0 8 -25 -20 2<-0.0173 -29 -7 166<0.5 513<0.5 85<0.5 4 -8 17 18 -29 -20 15\n\
3<-0.257 182<0.375 75<0.375 -14 5 8 53<1.15 22<0.25 332<0.375 563<0.5 163<0.5 3<-0.0968 182<0.875 3<-0.229 6 675<0.5 211<0.375 493<0.5 -7 18 34<0.5 -10 17 22 18 1088<0.5 117<0.5 3 -9 -19 6<0.0198 186<0.875 -11 15 241<0.5 6<0.158 34<0.5 53<0.693 30 -6 9 3<-0.122 11 -3 -7 30 22 101<1.13 249<0.5 169<1.13 403<0.875 -3 6<0.0826 27 -10 3<-0.0707 -7 28 -17 13 -14\n\
2<-0.0374 9<-0.0508 167<0.5 6<0.395 3<-0.0437 544<0.5 1 -17 5<0.537 21 4 8 5<0.537 12<0.105 11 -19 4 343<0.5 47<1.13 3<0.00464 257<0.5 6<0.395 3<-0.257 7 12<0.265 2 -6 454<0.5 -4 13 25 2<-0.439 10 -13 194<1.13 12<0.229 -3 -23 6 -24 3<-0.0286 5<0.825 12<0.138 19<0.65 107<0.5 -8 18 16 11<-0.173 9<-0.0508 -13 19<0.55 -5 18 -12 70<0.5 -2 11<-0.0161 1 33 -14\n\
15<-0.49 4 475<0.375 17<0.55 208<0.5 758<0.375 112<0.5 387<0.5 277<0.5 284<0.5 934<0.375 1 -23 15<-0.111 7 -16 102<0.5 0 -24 9 -26 -26 10 555<0.5 83<0.727 157<1.13 42<1.35 208<0.5 15<0.209 808<0.5 22<2.75 0 -7 -13 47<0.875 9 -7 231<0.375 165<0.5 94<0.5 590<0.5 -10 13 6 102<0.5 -27 312<0.5 13 -19 6 208<0.5 3 28 34<0.5 3 -18 -14 277<0.5 -18 7 -11\n\
31<0.111 142<0.5 91<0.5 386<0.5 146<0.5 192<0.875 21<1.13 781<0.5 414<0.375 55<0.5 -7 248<0.5 -3 12 21 20 195<0.875 110<0.5 767<0.5 -2 25 44<0.218 1 21<1.33 -6 26 110<0.5 23 -3 15<0.0902 25 -11 24<0.97 -12 15<-0.0236 21 -10 31 15<-0.0236 20 -4 17 547<0.5 15<0.209 774<0.5 124<0.875 21<2.87 235<0.5 96<0.5 9 -14 132<0.5 55<0.5 -10 5 21 -2 -11 -9 -4 -18\n\
12<0.0688 19<0.25 22<0.25 -8 60<0.5 30<0.75 23 3 -10 -17 114<0.375 12<0.313 27<-0.176 21<0.667 10 26<0.667 -2 8 30<0.75 333<0.5 251<0.375 225<0.5 812<0.5 -3 17 19 19 10 23<1.07 605<0.375 3 -17 91<0.5 12<0.185 -7 4 -25 18<1.3 19<0.85 7 23<0.0352 60<0.5 -12 158<0.5 -4 13 48<0.875 10<0.522 30 -2 2 23<0.687 -6 228<0.375 5 -23 23<0.57 483<0.5 -16 16 11\n\
0<-3.54 87<0.375 7<0.0189 119<0.301 16 -9 5 281<0.5 0 -23 29<0.5 164<0.5 18<1.21 113<0.375 449<0.5 480<0.5 168<0.875 102<0.5 -1 7<0.0803 -3 109<0.5 -12 -2 -15 10 20 -23 24<0.165 337<0.5 271<0.375 428<0.5 482<0.5 0 -25 -19 -14 15 15<-0.0144 12 7<0.00526 -17 3 -32 15<-0.377 284<0.5 16 -18 15<0.209 7<0.0653 15<-0.199 11 101<0.875 26<1.47 26<0.0667 4 -3 15 -6 -2 11\n\
3<-0.0968 7<0.0653 8<-0.0988 75<0.375 -12 5 188<0.5 745<0.375 -7 20 9 3<-0.257 -9 355<0.5 0 23<0.17 22 -2 7<0.191 16<0.216 22<0.25 122<0.5 3<0.0937 109<0.5 3<-0.0437 0 16<0.0176 76<0.875 8<0.108 19 -10 -14 4 0 -10 3<-0.0707 144<0.5 46 -6 139<0.375 2 17 101<1.13 -3 13 3<-0.058 4 -12 3<0.0248 12 107<0.5 50<0.676 7<0.255 0 122<0.5 8<0.166 0 16 -5 -15 -12\n\
9<0.0847 9<-0.315 7<0.023 9<-0.449 5<0.881 11 -9 21 7<0.0323 -5 612<0.375 70<0.5 6 9<-0.449 10 -14 -19 37<1.13 114<0.375 381<0.5 87<0.375 133<0.375 7<0.00841 9<0 608<0.375 198<0.5 7<0.00526 0 9 11 26 -15 237<0.5 0 165<0.5 -16 28 11 70<0.5 7<0.102 -5 129<0.5 -3 28 7<0.0272 -8 39 19 335<0.5 -14 17 9<-0.0508 7 194<1.13 199<0.5 203<0.375 -23 1 8 2 -14\n\
29<0.5 25<-0.0128 -3 112<0.5 356<0.375 62<0.0536 111<0.5 23<0.759 19<0.35 151<0.5 102<0.5 137<0.375 722<0.375 -6 13 8 14<0.00471 5 16<0.0176 4 -9 5 75<0.375 186<0.375 3 -7 11 271<0.375 11<-0.378 9 -4 -23 6 6 14 23<0.467 -40 6 39<0.5 16<0.0797 23<0.268 200<0.5 19<0.65 30<0.25 25<0.0041 1 -15 14<0.0687 -13 0 311<0.5 3 -27 8 8 126<0.375 7 126<0.875 -38 0 17\n\
4<0.0793 28<1.25 47<0.875 83<0.573 325<0.375 175<0.0469 593<0.5 19<0.85 493<0.5 0<-3.75 -15 -4 4<0.0474 -7 28 276<0.5 -12 27<-0.00825 22 -8 24 8 19 20 259<0.5 194<1.13 -12 8 17 594<0.5 212<0.375 1 23 25 279<0.5 57<0.875 591<0.5 865<0.5 0<-3.75 -4 19<0.95 5 4<0.0954 -12 94<0.5 0 27<0 28<1.75 39 -3 -6 -17 122<0.5 32 -8 58<0.5 308<0.5 27 -9 -9 -8\n\
2<-0.00989 4<0.0409 146<0.5 85<0.5 28<2.75 2<-0.0637 11<-0.0923 7<0.0485 11<-0.378 7 78<0.5 331<0.375 -5 9 11<-0.109 280<0.5 19 -1 -16 -8 7 9 26 -1 2<-0.153 21 3 0<-2.06 67<0.5 -7 7 133<0.375 196<0.875 154<0.5 227<0.875 28<1.25 511<0.5 832<0.5 0 20 -17 85<0.5 80<0.5 7<0.00841 22 -9 -18 16<0.0328 -10 16 10 17 41<0.5 -14 13 12 0<-0.157 7<0.191 -6 -18 7\n\
29<0.5 346<0.5 25<-0.0128 43<0.5 44<0.689 229<0.375 -2 -21 130<0.5 -16 8 3<0.00464 -19 4 113<0.375 238<0.5 42<1.18 3<0.0937 82<1.24 356<0.375 -1 13 -16 49<0.375 9 -19 3<-0.122 304<0.5 194<0.875 7 21 -18 24<0.97 376<0.5 13<0.0939 129<0.5 44<1.31 -15 9 44<1.46 22 -16 2 20 17 -20 -14 8 13<0.196 101<0.375 25<0.0041 3 -8 3<-0.207 24<0.817 -15 14 -1 27<0.0114 11 -3\n\
8<-0.136 124<0.375 99<0.5 -8 2 12 22<0.25 0<-3.75 13<0.563 -6 18 158<0.5 426<1.13 13<0.0218 79<0.5 9 -3 23<0.122 221<0.5 -3 18 8<0.0698 23<0.216 22 126<0.375 10<0.272 -14 15 16 21 29 149<0.375 8<-0.0988 -5 10<0.0568 0<-1.69 23<0.467 4 241<0.5 26 -5 0<-0.537 -10 7 10<0.0685 156<0.375 221<0.5 34 -3 -8 13<0.311 456<0.5 12 -13 -5 190<0.5 23 -7 987<0.5 -1 18\n\
11<0.0702 24<0.894 13<0.17 77<0.678 210<0.5 994<0.5 32<0.5 60<0.5 -1 4 60<0.5 34<0.5 4 11<-0.378 -6 19 -22 24 -9 11 32<0.5 86<0.5 24<0.165 17<0.55 113<0.375 -5 20 396<0.5 179<0.5 717<0.5 10<0.0685 -5 483<0.5 100<0.5 7 24 -17 -13 -5 -14 7<0.0116 23 5 -10 60<0.5 1<-2.07 -9 5 -30 177<0.5 230<0.375 -6 19 22 10<0.112 -14 17<0.75 7<0.255 27 -4 -10\n\
29<0.5 113<0.375 210<0.5 95<0.5 428<0.5 0 -9 37<0.875 26<1.67 21<0.933 4<0.0269 -18 3 -18 4<0.0869 21 -18 8 639<0.875 28<1.25 4 21 -19 -12 15<-0.696 19 15<0.209 4<0.0341 10<0.398 9 -1 15<-0.111 530<0.375 5 -25 4<0.104 421<0.375 15<-0.00122 10<0.35 1 -12 3 -26 32<0.5 2<-0.101 97<0.5 45<0.875 -26 6 37<0.375 -8 19 21<1.73 2<-0.00379 14 -3 -11 2<-0.0173 -5 -41 11\n\
18<1.14 12<0.344 142<0.5 172<0.875 67<0.5 191<0.5 131<0.5 81<0.5 23<1.19 0 -19 12<0.288 -8 15 184<0.375 12<0.0549 44<0.0316 -14 13 4 19 18<0.425 4 25 245<0.5 12<0.0688 17 205<0.375 289<0.5 5 167<0.5 35 -7 -10 -12 71<0.5 33<0.25 -2 30 -5 13 -8 91<0.5 460<0.5 33<0.75 201<0.5 509<0.5 615<0.375 23<0.0352 -14 -8 11 11 7 58<0.5 -2 18 24 12<0.15 -5 17\n\
2<-0.00379 9<-0.201 36<0.0932 7<0.023 44<0.825 16 -4 206<0.375 6 -4 32<0.5 2 -25 29<0.5 133<0.375 27<-0.00825 32<0.5 7<0.0593 2<-0.439 15 173<0.375 24<0.165 18<1.21 -3 7<0.0433 22 -10 15 0 2<-0.153 131<0.5 35<0.1 -18 -1 36<0.47 -1 25 11 -16 7<0.00841 613<0.375 4 -20 18<1.3 44<0.689 0 16 -5 15 27<-0.176 9<-0.0508 14 7<0.0379 12 -3 -6 9<0.0847 24<0.683 -3 -10 -17\n\
71<0.5 35<0.25 77<0.57 340<0.5 82<0.0312 401<0.375 515<0.875 616<0.875 504<0.5 0 -14 -13 15 -17 78<0.5 173<0.875 -9 12 3 6 335<0.5 496<0.5 -9 17 18 89<0.5 77<0.881 456<0.5 545<0.5 725<0.5 357<0.375 49<1.13 25<-0.0128 -1 2 37<1.13 -11 9 16 -22 265<0.5 -12 15 15 78<0.5 13 -7 25<0 21 -16 35<0.35 254<0.375 389<0.5 25<-0.0444 0 35<0.1 11 4 -18 -16 -15\n\
2<0.00792 7<0.0485 204<0.375 1056<0.5 169<1.13 -9 13 24 7<0.0116 -7 13 13<0.0291 37<0.375 153<0.5 36<0.327 2<-0.247 0 40<0.684 16 -1 -4 33<0.75 -13 10 -7 153<0.5 36<0.0932 21<0.6 3 -8 21<0.933 -12 50<0.398 90<0.5 -3 72<0.5 24 4 21<2.33 2<-0.323 -6 13 -19 31<0.251 7<0.09 74<0.5 -9 27 17 -16 72<0.5 35<0.25 2 119<0.664 -5 12 37<0.375 292<0.875 4 24 18\n\
7<0.159 6<0.158 7<0.00841 287<0.5 3 -11 17<0.95 17<0.85 -6 -19 6<0.0457 271<0.375 -16 22 197<0.875 23<0.828 7<0.134 26<0.467 174<0.875 7<0.0722 7 6<0.0991 32 -1 -11 -12 32 26 -8 7<0.0485 44<0.755 44<0.627 17<0.75 53<1.45 30<0.25 33<2.25 -4 103<0.5 19 -8 6<0.498 3 14 -11 98<0.5 4 7<0.0433 17 -8 20 23<0.977 -17 1 554<0.5 0 -17 17<0.45 5 46<0.875 -7 -19\n\
0<-3.13 20<0.95 16 14<0.0434 7 44<0.516 18<0.234 12<0.0549 8 -5 6 -16 8<-0.0146 257<0.5 546<0.5 205<1.13 1 -9 -15 -19 0<-0.537 538<0.375 20<0.25 35<0.1 166<0.5 -32 9 2 12<0.0828 20<0.85 15 0<-1.69 3 -7 9<0 152<0.5 12<0.385 -1 18<1.38 0<-2.23 1 -44 3 7 9<0.0126 14<0.0548 11 -37 129<0.5 1 -9 14<0.206 13 -12 35<0.45 100<0.5 514<0.5 -11 5 8 13\n\
4<0.0793 8<-0.0988 355<0.5 391<0.5 -10 8 18<0.595 13 -6 18<0.904 38<0.5 13<0.149 -6 13<0.196 100<0.5 25 -1 208<0.5 -4 18 127<0.375 4<0.0582 210<0.5 22 -7 -4 18<0.335 7 -17 114<0.375 -6 24 13<0.129 264<0.5 26<0.733 4<0.104 -2 4<0.185 18<1.38 218<0.5 328<0.375 514<0.5 71<0.5 132<0.5 13 34 148<0.5 12 -18 -6 -3 -2 -5 -2 348<0.5 11 -16 -14 8<-0.211 -10 1\n\
9<0.0847 2<-0.027 9<-0.201 607<0.375 1068<0.5 63<0.5 98<0.5 205<1.13 3 25 14 2<-0.778 9 -4 -17 -21 37<1.13 14<0.0378 6<0.23 49<0.875 15<0.04 2<-0.153 130<0.5 6 -7 828<0.5 14<0.0273 130<0.5 -5 6<0.136 -4 26 52<0.5 2 30 26 21 -9 5 23<0.268 -3 2 617<0.5 -12 14 6<0.0558 -10 9<0 220<0.375 6<0.158 -11 653<0.5 -4 18 17 66<0.5 11 15<-0.00744 58 -6 -15\n\
5<0.913 5<0.896 31<1.3 5<0.794 262<0.5 225<0.5 111<0.5 523<0.375 671<0.5 1 -24 -12 23<0.687 3 18 -13 5<0.769 6<0.354 8 27 -8 22<1.25 5<0.846 22<0.25 -4 613<0.375 -16 15 -1 50<0.745 23<1.49 8 -10 -11 -14 5<0.9 51<0.5 74<0.5 9 6<0.498 28 -7 -17 0 108<0.375 23<0.57 50<0.299 6<0.0277 275<0.5 9 -7 234<0.5 -3 17 5<0.934 -5 13 5<0.959 -10 7 8\n\
1<-2.91 281<0.5 31<1.3 -8 21 25<-0.0128 33 0 16<0.216 259<0.5 18<0.595 378<0.5 156<0.375 286<0.5 5 -11 16<0.0328 -15 18<0.425 -4 26 -6 0<-1.09 98<0.5 10<0.00958 16<0.00266 1<-2.07 0 30 0<-2.23 13 -8 18<1.67 68<0.875 -5 25<-0.0444 -10 23 9 10<0.169 18<0.749 -8 363<0.375 29 -9 -14 1<-1.27 14<0.101 -11 0 92<0.375 0 20 31 0<-2.06 -12 31<0.0832 14<0.206 -11 9 6\n\
0<-3.33 88<0.174 10<0.0968 349<0.5 566<0.5 -17 14 11 43<0.5 -9 19<0.35 -7 36 11 108<0.375 418<0.375 30<0.75 0<0.315 232<0.5 1009<0.5 20<0.85 -6 10<0.00958 4 10<0.0685 -11 -1 20 5<0.622 165<0.5 -15 11 20 19<0.85 54<0.0534 202<0.375 5 -15 15 5<0.881 42<1.51 11 -14 -11 5<0.913 706<0.5 1 27 245<0.5 232<0.5 363<0.875 7 -16 -13 23 12 5<0.69 30<2.75 14 -7 -12\n\
665<0.5 505<0.5 435<0.5 141<0.612 860<0.5 381<0.5 535<0.375 734<0.5 354<0.5 257<0.5 137<1.13 137<0.875 449<0.5 871<0.5 632<0.375 681<0.5 434<0.5 938<0.375 0 10 16 -9 16 17 11 265<0.5 224<0.5 41<0.5 334<0.5 542<0.375 16 -2 -15 0 -13 34 -9 23<0.63 137<0.375 -35 -2 7 41<0.5 11 68<0.375 -12 6 -19 -18 -11 22 780<0.5 335<0.5 937<1.13 -9 11 15 18 -18 -18 -16\n\
7<0.09 3<-0.0968 20<0.75 7<0.0323 -6 13<0.196 22 -8 45<0.375 11<-0.128 -13 -5 -1 134<0.875 22<0.25 16<0.00797 98<0.5 3<-0.0437 3 19 -6 233<0.5 -3 20 -6 7<0.0116 -3 24 20<0.75 -9 13<0.129 10<0.0365 24<0.219 8 -7 264<0.5 17<0.45 -1 69<0.5 20<0.95 29 10<0.0568 36<0.182 24<1.14 34 2 -9 17<0.75 3<-0.0286 3 -16 3<-0.058 0 12 16 -17 16<0.0374 17<0.95 15 1 -3\n\
2<-0.0173 57<1.13 13<0.266 141<0.612 223<0.5 88<1.83 47<0.875 1 80<0.5 -13 5 1<-3.58 -6 18 22 12 2<-0.247 18<1.46 258<0.5 167<0.5 80<0.5 130<0.5 25 -7 12<0.288 12<0.265 13<0.373 -6 39<0.5 -3 13 -16 10 -15 -19 258<0.5 -7 17 -6 -16 6<0.0558 107<0.5 -15 13<0.0469 16 -10 43<0.5 381<0.5 230<0.375 33<0.75 -10 -2 24 28 6<0.0826 12<0.0933 29 1<-3.45 17 -14 27\n\
5<0.913 5<0.896 5<0.769 382<0.5 21<0.333 4<0.0582 3<-0.0707 419<0.875 9<-0.0508 7 -1 -23 30<1.25 -13 3 85<0.5 999<0.5 9<-0.00836 30<0.75 6 -12 9 -20 4<0.0724 9 -16 4<0.0869 5<0.622 9 2 -1 -26 20<0.85 5 264<0.5 -4 18 3<-0.285 -6 11<-0.128 4<0.0341 -2 5<0.9 17 3 4<0.0625 4<0.0545 3 104<0.5 -2 -34 6 3<-0.0128 11<-0.128 -1 3<-0.122 -11 -3 67<0.5 5 -8\n\
4<0.0793 5<0.769 601<0.375 618<0.375 303<0.5 -9 178<0.5 33 -10 21 15 59<0.5 4<0.0304 99<0.5 -11 7 2 -13 442<0.5 539<0.875 5<0.269 7<0.0151 -16 132<0.5 -5 109<0.5 0 33 7<0.0323 235<0.5 14 -8 7<0.255 121<0.5 5<0.921 5<0.881 56<0.5 7<0.118 60<0.5 -12 9 4<0.104 5<0.794 2 19 340<0.5 -1 18 13 206<0.375 184<0.375 -12 87<0.375 -11 25 4 4 -18 6 19 21\n\
2<-0.00989 13<0.17 884<0.5 62<0.335 20<0.25 13 20<0.65 25<-0.0862 -18 16<0.0284 11<-0.0308 4 -14 10 3 -3 -20 42<1.71 37<0.375 62<0.335 16<0.00612 245<0.5 -13 18 300<0.5 2<-0.193 196<0.375 5 -9 122<0.5 13<0.373 1 21<0.467 6 -13 12 -12 16 21<0.467 16<0.0122 25 -3 16<0.0243 178<0.5 -18 14 -3 -10 159<0.5 13<0.0291 22<0.25 -14 0 -5 22<0.25 -5 288<0.5 2<0.246 26 -6 -13\n\
0<-3.13 20<0.95 15 207<0.0602 19<0.55 7 182<0.375 42<0.88 2 15<-0.0724 -24 10 -21 110<0.5 207<1.12 -40 0 9 29<0.5 20<0.95 31<0.594 110<0.5 126<0.875 0<-0.537 3 -4 -14 31<0.418 -11 17 -18 207<1.12 83<0.573 510<0.5 603<0.375 -1 10 266<0.5 17 -17 -14 19 20<0.75 15 19<0.65 1<-0.92 4<0.0474 18<1.3 26<0.8 2 -12 13 9<-0.315 -17 -4 13 60<0.5 12 117<0.5 0 13\n\
4<0.0793 9<-0.315 -14 7<0.0323 217<0.5 18<1.21 24<1.9 -5 18 -14 33<0.25 -2 23 163<0.5 10<0.112 2 34<0.5 -9 -1 7 44<0.825 16<0.159 18<0.595 7<0.0593 71<0.5 16<0.00797 111<0.5 32 -6 8 -6 16<0.00447 -1 16<0.0209 90<0.5 9 33 365<0.375 15<-0.0336 139<0.375 -4 24<0.683 15 -6 8 23 24<1.14 25<0.0795 -1 9 -16 38<0.5 -10 7<0.134 -12 15<-0.162 -13 12 9<-0.113 -12 19\n\
2<-0.00379 171<0.5 360<0.375 254<0.875 25<-0.0128 38<0.5 26<0.733 25<-0.504 21 24<0.165 476<0.375 -1 20 9 20 8<-0.283 36<0.0932 2<-0.439 11 2 36<0.795 -8 3 175<0.0469 151<0.5 48<0.375 44<0.755 -6 13 101<1.13 4 -11 9 -24 28<1.25 357<0.375 656<0.5 46<1.13 0 19 22 -12 -7 13 17 19 8<0.014 43<0.5 159<0.5 393<0.5 400<0.375 -9 9 13 6 25<0.0041 25<-0.0128 17 -5 30 -16\n\
5<0.9 5<0.896 5<0.794 20<0.25 32<0.5 2 30<2.25 -24 11 207<1.12 641<0.226 190<0.5 401<0.375 1 -16 8 -26 14 20<0.85 180<0.5 7 -13 107<0.5 335<0.5 193<0.375 -5 14 12 1<-0.488 8 -12 43<0.5 32<0.5 9 27 -17 181<0.5 32<0.5 43<0.5 449<0.5 1<-0.92 140<1.13 -2 -24 276<0.5 326<0.375 -9 14 13 19 2 135<0.5 266<0.5 28 -12 -7 1<-1.83 -24 178<0.5 -12 15\n\
9<-0.0508 7<0.134 45<0.375 -13 444<0.5 -6 17 4 258<0.5 433<0.5 7<0.0536 10<0.148 26<1.27 200<0.5 43<0.5 83<0.899 5<0.69 1 11 29 5<0.769 -17 0 312<0.5 -7 19 30<2.25 -14 9 34<0.5 -14 0 10<0.272 9<-0.00836 24<0.331 18 -1 16<0.0429 2 26<0.133 5<0.864 10 5<0.9 -10 4 -4 59<0.5 10<0.398 9<-0.00836 -3 17 10<0.449 -8 151<0.5 13 -9 16<0.335 -8 20 22 -19\n\
8<0.039 51<0.5 8<-0.136 431<0.5 7<0.0485 7<0.00526 -9 4 127<0.875 -1 176<0.5 7<0.159 7 -9 -3 -16 7<0.00841 739<0.375 22<0.75 391<0.5 -3 17 466<0.375 6 -15 21 440<0.5 451<0.5 420<0.875 95<0.5 245<0.5 93<1.13 466<0.375 597<0.375 -6 21 7<0.0485 23 -5 20 233<0.5 30<1.25 0 23 -8 7 14 12 13 7<0.0722 70<0.5 -8 13 39<0.5 41 10 38<0.5 -13 7<0.255 9 -6\n\
162<0.875 17<0.55 58<0.5 87<0.875 61<0.5 263<0.5 390<0.5 317<0.875 2 -19 -11 -15 7 14 61<0.5 77<0.57 21<1 951<0.375 7 -18 21<1.53 -11 3 -15 21<0.333 -24 0 117<0.5 397<0.5 793<0.5 510<0.5 165<0.5 21<1.13 474<0.375 251<0.875 2 -16 -18 185<0.375 17<0.95 94<0.5 -4 -18 139<0.875 1 -11 17<0.85 5 21<2.87 897<0.5 -15 10 2 237<0.5 -3 -25 11 -19 15 5 -16\n\
1<-2.77 244<0.5 1<-4 -13 -5 24<0.109 -9 1<-3.04 39 -6 6<0.354 487<0.5 151<0.5 664<0.5 83<0.519 154<0.5 646<0.5 190<0.5 988<0.5 276<0.5 402<0.5 741<0.875 5<0.928 5<0.896 0<0.934 23<0.122 4 0<-0.537 159<0.5 21 -1 -1 5<0.69 -19 2 5<0.9 -10 2 0<-2.06 1 11 -9 -9 1<-2.29 17 -7 -15 24<0.219 1<-1.57 3 27 -3 -7 -17 22 -25 -4 21 168<0.875 -6 20\n\
0<-3.33 -11 13<0.451 4<0.0409 158<0.5 65<0.5 -2 14<0.0234 13<0.196 10<0.309 -2 20 188<0.5 24 -11 10<0.129 39 10 153<0.5 174<0.375 9 -1 174<0.375 -8 11 189<0.5 65<0.5 4<0.0474 -5 40<0.631 158<0.5 27<0 33<0.25 6 48<0.375 -3 13 -5 302<0.5 -2 16 -6 4<0.0667 261<0.5 0<-2.06 -9 3 27 -12 13 70<0.5 782<0.5 18<1.38 0<-0.537 -10 2 -12 16 122<0.5 -5 30\n\
1<-4 21<0.667 15<-0.111 18<1.3 200<0.5 71<0.5 -37 6 1 1 130<0.5 7 -21 12 3<0.00464 1<-0.488 593<0.5 15<-0.49 4 329<0.375 113<0.375 69<0.5 99<0.5 65<0.5 509<0.5 1 -15 611<0.875 222<0.5 15<-0.199 18<1.67 3<-0.229 5 -25 7 -3 5 15<-0.162 -13 12 11 3<-0.058 -4 3 -11 -13 -27 509<0.5 -5 21 85<0.5 110<0.5 9<-0.00836 -3 7 155<0.5 -3 15 71<0.5 -8 9\n\
3<-0.187 310<0.5 285<0.5 281<0.5 -8 4 16 20 5<0.731 3<-0.058 470<0.375 -8 25 17<0.75 5<0.269 338<0.5 412<0.875 -11 20 13 754<0.375 1 26 11<-0.0308 3<-0.0437 -4 94<0.5 0 3<0.0248 40 -6 -1 5<0.881 26<0.133 10 1 5<0.9 5<0.896 0 3<-0.084 11<-0.128 -11 3<-0.122 28 -1 -18 25<-0.0862 12 13<0.129 17<0.85 25<-0.0128 11 -2 8 176<0.5 468<0.375 -7 8 11<0.116 13 -3\n\
24<0.894 57<1.13 416<0.5 113<0.375 93<1.13 27<0 307<0.5 214<0.5 589<0.5 612<0.875 367<0.875 88<1.93 27<-0.176 121<0.5 361<0.5 19<0.25 -5 4 -19 -23 1089<0.5 398<0.375 70<0.5 441<0.5 257<0.5 -1 17 10 160<0.5 436<0.5 7 -21 -9 -14 20 10 11 -12 23 18 20 6<0.0681 624<0.875 -16 17 6<0.158 7 -5 15 10 17 -14 246<0.5 57<0.375 6<0.0991 198<0.5 -14 9 -3 21 25\n\
238<0.5 13<0.311 475<0.375 71<0.5 181<0.5 307<0.5 133<0.875 360<0.375 383<0.5 379<0.5 0 -21 -21 -14 21<0.8 0 -21 -23 197<0.375 284<0.5 6<0.319 -5 -19 -29 79<0.5 23<0.517 7 -19 8<-0.183 -9 19 23<0.216 4<0.0409 0 641<0.145 11 -19 13<0.0378 58<0.5 23<0.687 -1 33<0.25 20 -16 41<0.5 1 -30 6<0.158 -3 266<0.5 -26 8 -14 123<0.375 62<0.0536 33<2.75 4 -6 -16 -8 -16\n\
22<0.25 351<0.5 96<0.5 563<0.5 212<0.375 623<0.375 881<0.5 303<0.5 162<0.375 526<0.875 756<0.375 -1 16 16 13 281<0.5 26 -9 26 221<0.5 19 -8 15 25 61<0.5 67<0.5 -19 3 18 18 112<0.5 41<0.5 440<0.5 64<1.37 720<0.875 157<0.875 -13 21<0.467 16 -5 551<0.5 26 -6 17 15 125<0.375 194<1.13 154<0.5 -3 -19 15 24<0.97 248<0.5 101<0.375 -1 93<0.875 23 1 -16 20 27\n\
2<-0.00989 13<0.311 32<0.5 20<0.65 23<0.417 68<1.13 -11 17 79<0.5 19 -3 115<0.875 10<0.148 62<0.831 0 -14 230<0.375 2 15 1<-3.58 27 429<0.5 7<0.159 7 -10 -25 60<0.5 1<-3.18 23<0.63 5 -8 208<0.5 23<0.216 18 129<0.5 10 13<0.00471 -18 7 -8 -24 86<0.5 1<-0.92 -2 8 180<0.5 1<-1.57 -1 -21 2 10<0.0685 343<0.5 -11 25 13<0.0291 19<0.95 10<0.637 -13 13 3 2\n\
5<0.69 262<0.5 57<0.375 55<0.5 198<0.5 35<0.45 235<0.5 2 88<0.174 1<-3.04 899<0.5 0 -21 -14 17 17 -7 4 71<0.5 11<0.00997 -13 16 14 17 13<0.129 783<0.5 483<0.5 67<0.5 299<0.5 13<0.0939 1 188<0.5 -8 5 -17 6<0.354 -8 10<0.449 30<0.75 8 -6 -6 5<0.9 -3 -28 -26 1<-2.47 235<0.5 637<0.375 13<0.228 101<0.375 5 -10 9 -22 -6 265<0.5 138<0.875 1 -11 -12\n\
2<0.00107 385<0.5 22<0.75 598<0.875 511<0.5 564<0.5 30<0.25 13<0.129 48<0.375 3 -10 48<0.875 354<0.5 213<0.875 -11 132<0.5 22 -8 12 7 28<0.75 34<0.5 -11 -2 6 18 13<0.266 0 32 28 2<-0.583 13<0.451 -17 45<0.375 10 -16 57<0.875 48<1.13 30<0.25 219<0.5 90<0.5 -7 27<-0.101 -10 19 15 13<0.753 -11 7 8 32<0.5 -4 13<0.0808 -4 41 35 783<0.5 765<0.375 2 26 20\n\
0<-3.33 350<0.5 12<0.0828 -21 17<0.95 -12 5 13 12<0.313 360<0.375 662<0.5 337<0.5 177<0.5 463<0.875 17<0.95 0<-1.69 57<0.375 70<0.5 -7 200<0.5 0<-1.88 -8 20 29 17 208<0.5 31<0.728 613<0.375 1007<0.5 1 -23 -15 16 0<1.81 -12 13 81<0.5 31<0.655 160<0.5 264<0.5 1 18 -7 -17 12<0.118 20 4 15 31<0.0263 4 24 -10 21 15 667<0.5 200<0.5 78<0.5 1 8 10 -21\n\
59<0.5 8<-0.542 5<0.537 32<0.5 16 -5 -11 356<0.375 238<0.5 306<0.5 565<0.5 434<0.5 89<0.5 121<0.5 1017<0.5 414<0.375 53<0.994 496<0.5 -1 13 78<0.5 8<-0.211 -6 372<0.875 6 -12 -7 11 -19 76<0.375 15 5<0.69 -23 7 8<-0.0306 16 -2 18 26 24 -18 5<0.928 16 -19 5<0.921 39<0.5 20<0.75 15 8<-0.158 38<0.5 -15 3 10 18 20<0.45 16 38<0.5 5<0.934 -31 -4 -2\n\
2<0.00107 7<0.102 47<0.375 28<0.25 21<2.33 -7 5 7<0.0536 -2 35<0.25 28<1.25 26 -2 13<0.373 -10 19 86<0.5 -13 13<0.0939 -13 277<0.5 3 33 78<0.5 16<0.0429 7 13<0.0573 10 -5 -8 16<0.216 485<0.5 13<0.311 455<0.5 35<0.25 109<0.5 12 4 2 26<0.933 -6 10 28<1.75 26<0.467 42<0.131 40<0.454 13 -11 -8 -10 29<0.5 21<1.6 30 26<0.133 -14 15 -12 25 49<0.875 -8 10\n\
12<0.313 7<0.0379 10<0.148 71<0.5 35<0.35 7<0.00841 26<1.27 86<0.5 5 18 -8 140<0.875 1 -8 -7 -6 4 12<0.0688 -11 111<0.5 463<0.375 542<0.875 637<0.375 763<0.875 -2 12<0.172 -8 25 10<0.192 33 -4 10 17 -14 86<0.5 63<0.5 123<0.875 10<0.243 7<0.0803 6 10<0.0365 3 42 35<0.35 4 -13 19 35<0.1 36<0.257 -22 9 42<1.18 6 10<0.112 -22 2 36<0.953 42<1.02 4 -11 -15\n\
164<0.5 309<0.5 592<0.5 516<0.875 495<0.5 27<-0.176 19<0.25 8 14<0.0378 12<0.344 -11 8<-0.542 -10 13 196<0.875 8<-0.434 11<-0.581 3 45<0.375 -16 3 110<0.5 0 10 18<0.335 -25 5 356<0.375 48<0.875 475<0.375 421<0.375 257<0.5 183<0.375 251<0.375 1 107<0.5 -14 19 -17 -17 24 -15 152<0.5 11<0.00997 8<-0.0988 14<0.0548 2 -7 -10 2 336<0.5 2 -14 10 19<0.1 -15 16 -22 -13 18 -28\n\
3<-0.257 -9 249<0.5 236<0.5 0<-3.75 157<0.375 298<0.5 -10 11 19<0.1 -11 16 3<-0.0968 161<0.875 325<0.875 3<-0.229 148<0.5 102<0.5 -4 12 30 364<0.375 1045<0.5 20<0.95 3<-0.151 27<-0.101 7 -13 10<0.0568 -5 39<0.5 0 25 626<0.375 462<0.375 182<0.375 -7 10 20 24<0.165 32 -10 24 16 25 17 134<0.875 415<0.375 1 13 178<0.5 106<0.5 10<0.0823 29 3<-0.0128 14 -12 -12 -9 22 -17\n\
9<0.0847 0<-3.33 304<0.5 -9 15 38<0.5 52<0.5 20<0.95 21<2.13 0<-1.09 7 25 -5 40<0.575 53<0.35 152<0.5 8 2 15<-0.0449 3 -4 -9 -2 9<-0.201 300<0.5 15<-0.111 -3 128<0.5 69<0.5 0<0.934 9<-0.315 9 0 19 18<1.38 176<0.5 101<0.875 -14 10 11 12 -2 15 0<-1.09 219<0.5 101<0.375 -8 3 5 15<-0.696 0<0.934 -21 0 55<0.5 -5 31<0.655 73<0.5 2 -9 17 -14\n\
167<0.5 15<-0.49 127<1.13 241<0.5 199<0.5 7 -8 -7 -18 384<0.5 5<0.9 5<0.896 258<0.5 5<0.731 19<0.75 71<0.5 20<0.25 -11 298<0.5 1 18 42<0.88 11 -13 -3 20<0.75 6 -3 362<0.375 13 -19 139<0.375 241<0.5 8 -18 -21 239<0.5 241<0.5 20<0.55 5 371<0.375 44<0.516 144<0.5 -3 10 -13 -19 7 20 -17 204<0.375 5<0.69 11 15<-0.0901 10 15<0.0902 -12 20 15<0.00535 -26 10\n\
8<-0.136 4<0.0954 29<0.5 21<0.333 -13 2<-0.778 -15 84<0.5 557<0.5 21<0.6 13 -1 26 -12 -15 21<1.27 7 -4 2<-0.439 -7 6<0.0198 21<0.467 2<0.00792 15<-0.199 22 -5 13<0.00471 26 -2 15<-0.0449 2<0.021 -8 7 -9 4<0.0304 -8 13<0.373 851<0.5 1031<0.5 10<0.272 231<0.375 8<-0.0634 -1 474<0.375 175<0.189 5 18 -13 21<1.87 22<0.25 13<0.149 14 37 1 -3 4<0.0724 -9 18 -17 -10 -2\n\
4<0.104 20<0.65 35<0.35 22<0.75 -6 12<0.0933 18 -1 -15 12<0.0549 -13 4<0.0409 38<0.5 17<0.75 6<0.286 12<0.344 20<0.95 10 -5 14 15 12 12<0.385 -1 8 51<0.5 6<0.23 17<0.45 2 4<0.0625 4<0.0474 12<0.118 19<0.65 -7 27 -12 3 6<0.205 -16 0 4<0.0869 179<0.5 0 12<0.447 9 -10 12<0.185 -7 12 6<0.0681 -8 17<0.75 -9 39 95<0.5 19<0.45 -2 6<0.136 -19 -7 15\n\
29<0.5 5<0.769 262<0.5 111<0.5 15<-0.199 38<0.5 -8 1 57<0.375 27<-0.0469 47<0.875 15<0.04 -3 -25 13 219<0.5 2 -4 268<0.5 15<0.018 -15 15 19 10 8<-0.371 31 7 5<0.881 36<0.662 -3 -14 5<0.9 75<0.375 8<-0.117 7 -2 20 34<0.5 -8 13<0.311 -3 36<1.48 1 13 13<0.196 15<0.209 27<-0.315 -6 8<-0.0146 133<0.875 4 -22 27<-0.00825 -19 57<0.375 0 -24 13 27<0.0114 11 -2\n\
1<-2.91 4<0.0869 -10 17<0.65 84<0.5 42<1.27 -10 12 35<0.1 36 -2 8 2<-0.583 -6 19<0.85 26<1.13 1<-1.27 2<-0.247 40<0.115 -9 18 144<0.5 5 -5 11<0.0344 552<0.5 176<0.5 40<0.115 26<0.333 21 19<0.25 -1 18 26<0.267 -6 13 4 -3 11<0.116 -10 97<0.5 40<0.396 12 -5 -6 19<0.1 -12 1 11<-0.128 4<0.104 175<0.378 363<0.375 361<0.5 -15 15 17 23 6 114<0.375 3 -13\n\
8<0.0698 13<0.753 22<2.25 215<0.5 47<1.13 909<0.375 246<0.5 599<0.375 20<0.65 29<0.5 79<0.5 110<0.5 -2 10 -10 -15 397<0.5 149<0.375 218<0.5 0 90<0.5 9 41<0.5 -19 5<0.881 13<0.149 21 -7 101<0.875 11<-0.581 16 -10 1<-2.91 -17 14<0.138 19 -9 19<0.25 3 -11 -15 -17 20 18 -8 13 117<0.5 7 8<-0.246 4 330<0.375 -20 13 22<0.25 29<0.5 10 -13 -13 20<0.65 12 -13\n\
57<1.13 533<0.5 348<0.5 13<0.311 502<0.5 1<-1.57 45<0.375 451<0.5 14<0.016 1<-3.96 6 14<0.00738 21<0.333 135<0.5 -3 -16 135<0.5 21<1.87 21<0.667 8 -14 4 225<0.5 5 -22 4 14<0.0194 -8 -1 -11 21<0.333 -5 7 24<0.279 510<0.5 34<0.5 13<0.00471 -7 13<0.196 11 -9 149<0.375 -8 5 18 0 10 69<0.5 67<0.5 -2 10<0.0274 -6 9 1<-2.29 13 2 13<0.266 14 -13 -16 12\n\
4<0.0793 42<1.11 6<0.23 38<0.5 7<0.0379 134<0.875 777<0.5 -9 14 5 134<0.875 1 4<0.0545 -4 29 4<0.0667 90<0.5 22<0.25 77<1.05 16 -10 176<0.5 -6 137<0.375 25 -10 -2 -8 298<0.5 4<0.0442 -13 -5 13 -12 151<0.5 5<0.921 5<0.881 96<0.5 4 -15 19<0.95 42<0.131 -1 11 22<2.25 -14 12 25<-0.0444 15 19<0.1 20 6<0.0198 -11 3 7<0.159 -11 178<0.5 -1 6<0.0277 34 4\n\
2<0.021 57<1.13 154<0.5 223<0.5 189<0.5 628<0.375 63<0.5 0<-3.75 448<0.5 -10 14 20<0.65 68<1.13 -4 14 807<0.5 2 19 31<0.655 503<0.5 531<0.375 95<0.5 44<0.419 44<0.321 358<0.375 -4 54<0.215 -21 7 -22 44<1.73 3 -21 9 267<0.5 14 -12 18 17 14 2<-0.439 260<0.5 19 -12 65<0.5 -13 11 44<0.0316 30 -9 18<1.21 25 2 -18 0<-0.157 511<0.5 149<0.375 -7 -17 16 5\n\
0<-3.54 341<0.5 6 -10 29<0.5 20<0.95 0<-2.95 294<0.375 13 -19 36<1.38 108<1.13 0<-0.537 308<0.5 331<0.375 -3 31<0.141 -24 6 11 153<0.5 -13 4 17 0<-2.06 -16 13 258<0.5 260<0.5 1010<0.5 108<0.375 665<0.5 -1 -19 5 45<0.375 16 -13 10 178<0.5 11 -17 20<0.75 15 311<0.5 6<0.597 530<0.375 128<0.5 106<0.5 0<-0.537 0 7 17 12<0.385 617<0.5 12 -14 -10 -22 -9 -23\n\
1<-3.04 244<0.5 -6 16<0.0122 -11 30 2<-0.583 23<0.467 0 -12 16<0.216 236<0.5 17<0.95 210<0.5 2<-0.193 33<0.75 1<0.108 169<1.13 -7 23 16 35<0.25 102<0.5 5 30 -4 17<0.85 37<0.375 17<0.1 16<0.0176 20 0 2 14 144<0.5 18 -6 -11 342<0.5 26<1.93 98<0.5 1<-2.29 33<1.75 -12 2<-0.00379 -5 24 0 84<0.5 10 -16 -15 10<0.243 19 -7 26 508<0.5 74<0.5 -8 5 20\n\
8<0.0698 51<0.5 13<0.311 772<0.5 30<0.25 18<1.78 88<0.331 -1 -12 224<0.5 13<0.196 12 17<0.55 -22 10 -11 5<0.9 16<0.122 18<1.21 2 66<0.5 290<0.875 250<0.5 -2 17 25 -16 19<0.45 22 1 295<0.875 56<0.5 8<-0.283 12 0 249<0.5 19 -14 -15 26 18<1.46 166<0.5 19<0.95 0 -9 30<2.75 17 -6 -7 19<0.65 17<0.95 -12 10 28 67<0.5 -12 18<0.234 -14 16<0.00994 -13 25\n\
641<0.445 729<0.375 535<0.375 353<0.5 5<0.928 113<0.875 401<0.375 982<0.5 114<0.375 762<0.375 20<0.55 35<0.1 32<0.5 8 20<0.25 -27 7 56<0.5 163<0.5 13 -5 -2 338<0.5 5<0.731 116<0.375 1 14<0.118 20 -7 -1 14<0.0548 12 -1 14 190<0.5 10 -17 5<0.354 11 -22 -14 -10 32<0.5 8<-0.434 35<0.35 -11 12 20<0.35 -15 135<0.5 219<0.5 -2 24 6 60<0.5 -9 24 17 -22 -25 -25\n\
9<-0.201 1<-0.488 192<0.875 -12 24 48<0.375 10 -13 1<-3.58 -7 16<0.0284 212<0.375 187<0.5 127<0.375 1<-1.57 217<0.5 0 9<-0.113 -10 41<0.5 26 -5 10<0.449 7 102<0.5 8 44 16<0.00612 -7 72<0.5 -2 15 1<0.108 13 -4 32 1<-1.57 10<0.0186 -8 650<0.5 -2 14 16<0.335 10<0.0274 159<0.5 11 -11 48<1.13 82<1.01 749<0.375 -2 16 10 25<-0.0128 -3 25<0.0041 32 -2 71<0.5 -8 19\n\
214<0.5 246<0.5 23<0.63 484<0.5 47<1.13 145<0.5 375<0.109 401<0.375 757<0.875 371<0.375 112<0.5 883<0.5 54<1.58 77<1.5 702<0.5 0 14 -10 -14 26 23 17 17 21 -16 -5 -9 25 535<0.375 718<0.5 666<0.5 25<-0.237 44<0.689 17<0.95 74<0.5 -19 3 46<0.375 6 -13 5 25<-0.0128 374<0.375 86<0.5 23<1.19 17 3 -4 148<0.5 -15 6 298<0.5 1 -13 18 19 30 24 38<0.5 31 -3\n\
306<0.5 164<0.5 357<0.375 192<0.875 632<0.375 471<0.875 54<0.606 474<0.375 583<0.5 223<0.5 413<0.375 972<0.375 1039<0.5 713<0.5 515<0.875 752<0.375 359<0.375 -1 160<0.5 1 42<1.82 26 -8 14 910<0.375 16 -5 33<0.25 9 -17 19 -17 -11 -15 520<0.375 160<0.5 17 -12 103<0.5 9 -22 10 122<0.5 119<0.048 188<0.5 2 14 211<0.875 -7 13 16 -13 17 -12 25<-0.0128 200<0.5 4 -18 12 -25 24\n\
8<-0.136 7<0.0485 101<1.13 2<-0.0173 -14 -3 15 84<0.5 0<-0.837 -4 7<0.118 299<0.5 31<0.655 -4 14 18 266<0.5 12 -7 -13 209<0.5 2<-0.439 69<0.5 -11 3 11<-0.201 2<-0.247 -6 25 0<-0.537 389<0.5 771<0.5 49<1.13 191<0.5 212<0.375 752<0.375 0 -16 16 0<-3.75 -12 174<0.875 19 -6 7<0.0116 -10 26 -16 7<0.0803 -5 36 8<-0.0988 -5 146<0.5 32<0.5 13 10<0.0186 8 -15 -12 36\n\
7<0.159 154<0.5 7<0.134 360<0.375 388<0.5 164<0.5 606<0.375 859<0.5 376<0.5 533<0.5 711<0.5 390<0.5 246<0.5 957<0.375 803<0.5 -1 -14 -15 17 104<0.5 24<0.44 78<0.5 22 -5 -5 -12 12 15 28<1.75 7<0.0433 12 30<0.75 24<0.165 -10 13 9 -10 19 -18 24 17 16 78<0.5 43<0.5 0 28<0.25 27 -7 24<0.44 30 -2 140<0.375 16 -12 242<0.375 94<0.5 -8 145<0.5 11 -10 13\n\
13<0.311 1<-3.04 465<0.375 3<-0.0128 821<0.5 1 -20 38<0.5 12 58<0.5 3 -30 22<1.25 2 -29 236<0.5 378<0.5 529<0.375 7<0.0189 21<1.4 3<-0.229 110<0.5 7 -15 -9 3<-0.151 74<0.5 -16 22 6 758<0.375 42<1.27 13<0.00471 709<0.5 7<0.0323 -6 2 -21 7<0.0653 1<-0.92 14<0.0687 1 17<0.65 -6 18 7<0.023 15 -9 -4 4 -22 14 4 -20 76<1.13 201<0.5 443<0.5 3 22 -7 -17\n\
1<-3.83 -13 8<-0.211 7<0.09 182<0.375 15<-0.0236 23<0.828 -6 8 -12 13 160<0.5 90<0.5 -1 14 -13 57<0.375 42<1.18 1<-2.77 15<-0.0236 197<0.875 -8 8<-0.117 -14 14<0.00994 -5 30 15<-0.00744 8<-0.0469 27 0 441<0.5 -2 26 14<0.118 1<-0.92 15<0.0902 3 -10 8 8<-0.0306 109<0.5 0 182<0.375 -14 17<0.75 -14 29 459<0.375 1 18 23<0.0783 -14 30<0.75 14<0.0322 -5 17 -6 15<-0.0577 20 0\n\
4<0.131 4<0.0409 81<0.5 126<0.375 13<0.11 77<0.39 2 15 77<0.288 46<1.13 -2 22 -16 9 13<0.196 30<1.25 522<0.875 308<0.5 33<1.25 11 -4 32 -10 -1 25<-0.141 -7 19 225<0.5 220<1.13 195<0.375 81<0.5 30<0.25 -2 13<0.149 102<0.5 66<0.5 5 -8 11 42<1.18 245<0.5 13<0.753 0 -13 15 25<-0.0128 86<0.5 11 -20 -18 4<0.0545 64<0.644 -3 10 -8 -11 17 16 8<-0.325 8 -8\n\
0<-3.75 7 29<0.5 3<0.0248 37<0.375 173<0.375 24<0.505 26<1.27 11<-0.276 0 6<0.0362 -1 139<0.875 -6 -21 2 153<0.5 26<0.667 0 -7 6 325<0.375 53<1.63 173<0.875 9 -2 128<0.5 10 -8 16 2 0<-0.157 186<0.375 7 46<0.375 -20 2 -12 20<0.45 22 11<-0.00195 6<0.23 8 68<0.375 174<0.375 60<0.5 6 6<0.597 1 -13 -24 -18 32<0.5 6<0.0198 10 -4 20<0.95 9 26<0.4 -23 9\n\
4<0.0793 1<-2.29 126<1.13 234<0.5 -9 7 24 2<-0.247 9<0.0126 -6 15 16<0.0429 7 780<0.5 49<1.13 31<0.0832 -7 4 21 30 16<0.0374 136<0.5 2<0.246 9<-0.00836 -1 53<0.776 645<0.5 4<0.0869 -1 4<0.149 14 9<0 69<0.5 -8 15 48<0.375 21 -4 -11 -7 33<1.75 1<-0.488 -11 12 -9 49<0.875 2 36 193<0.375 256<0.5 21<1.87 3 128<0.5 -8 4 43<0.5 156<0.375 25 -8 -13 -13\n\
9<0.0847 4<0.131 114<0.375 9<-0.315 4<0.0304 15<-0.00744 -12 2 63<0.5 33<0.25 11 -1 138<0.875 -5 17 372<0.875 27<-0.101 363<0.875 3 -20 4<0.0174 146<0.5 9<-0.00836 -9 11<-0.0604 13<0.0939 27 0 0 23 43<0.5 388<0.5 155<0.5 283<0.5 -2 -15 4 24 4<0.0505 -6 9<0.0126 118<0.5 27 -11 0 16 -11 118<0.5 9<0 9<-0.00836 -3 11<0.00997 140<0.875 -20 4 0 8 4 95<0.5 -16 15\n\
29<0.5 414<0.375 19<0.55 69<0.5 52<0.5 13<0.0158 129<0.5 4 12 1 217<0.5 132<0.5 138<0.375 -4 12 10 19<0.35 -21 8 390<0.5 26<1.13 346<0.5 -5 14 4<0.0409 -8 40<0.959 13<0.0469 -4 17 -16 -26 4<0.0409 93<0.875 19<0.85 19<0.65 4<0.0232 7 -16 8<-0.283 -8 10 -8 -21 396<0.5 157<0.875 50<0.45 0 8<-0.0634 -1 8<0.108 -25 1 -10 16 17 13<0.266 16<0.335 0 10 9\n\
8<-0.136 4<0.0954 285<0.5 364<0.375 75<0.375 35<0.45 379<0.5 182<0.375 -10 5 20 11 2 14 19 0<-2.06 -10 102<0.5 0 35<0.25 18 -1 236<0.5 4<0.0474 217<0.5 679<0.5 555<0.5 -6 17 19 13 209<0.5 673<0.5 57<0.375 563<0.5 154<0.5 297<0.375 102<0.5 329<1.13 0 17 39<0.5 93<0.375 -3 11 148<0.5 8<-0.0988 -7 7 24 18 -17 25 35<0.1 -12 19 27 32 275<0.5 42 -3\n\
8<0.0698 214<0.5 836<0.5 307<0.5 373<0.375 54<1.58 154<0.5 93<1.13 22<2.25 47<1.13 323<0.375 142<0.5 715<0.5 119<0.826 119<0.115 287<0.5 1 109<0.5 125<0.375 -13 13 6 -11 17 -19 -12 -14 109<0.5 31<0.251 1<-1.27 267<0.5 -11 14 -24 11 6 29<0.5 170<1.13 130<0.5 7 -6 -23 -8 13 1<-3.45 -11 281<0.5 19 -10 -15 130<0.5 21 -13 19 23 17 96<0.5 118<0.5 -12 4 21\n\
492<0.5 15<-0.298 176<0.5 138<0.875 1036<0.5 574<0.5 443<0.5 1 17 15 -19 -13 521<0.375 8 -15 487<0.5 834<0.5 133<0.375 502<0.5 578<0.5 490<0.5 215<0.5 401<0.375 789<0.5 223<0.5 498<0.5 794<0.5 8<-0.0146 0 -1 -16 -16 -15 19 -13 98<0.5 266<0.5 -8 14 -24 47<0.375 -25 6 14 12<0.128 21 98<0.5 15<-0.111 11 -14 74<0.5 -4 21 21<0.8 -1 -17 19 -15 8<0.039 -28 5\n\
9<-0.315 -9 19<0.85 177<0.5 654<0.5 38<0.5 14<0.0128 196<0.375 162<0.875 131<0.5 -8 3 21 16 796<0.5 1 23 9<0 52<0.5 607<0.375 145<0.5 206<0.875 0 14<0.0234 49<0.875 -14 17 17 -8 20 14<0.0234 9<-0.0508 219<0.5 233<0.5 -14 14 27 23 206<0.875 3 -13 350<0.5 145<0.5 63<0.5 21 5 1 -6 -9 -13 14<0.101 83<0.253 529<0.375 9<0.0847 -9 15 21 94<0.5 -12 19 0\n\
3<-0.109 154<0.5 56<0.5 89<0.5 518<0.375 499<0.5 0 18 -28 -15 27<-0.315 21<2.87 539<0.875 16 -9 -9 4<0.0869 4<0.0625 39<0.5 7 4<0.0409 5 3<-0.257 11 -9 -6 4<0.131 94<0.5 22 2 -9 18 29<0.5 4<0.0954 51<0.5 247<0.5 25<-0.141 181<0.5 -13 27<-0.101 -12 21 0 118<0.5 20 -11 48<0.375 4<0.0582 -13 11 24 81<0.5 94<0.5 -6 5 -16 21<0.933 118<0.5 -6 9 -13\n\
1<0.108 16<0.335 8<-0.0146 33<2.25 114<0.375 1 188<0.5 17 -6 1<-2.47 188<0.5 74<0.5 -19 8 4 8<-0.246 16<0.0284 5 -15 4 54<0.32 35<0.45 272<0.375 10<0.0465 33<0.75 0 2<-0.027 -15 -3 17<0.75 17<0.55 -5 6 8<0.0698 1<-1.27 33<1.75 17<0.85 -1 -26 3 2 18<0.595 -9 6 9 85<0.5 16 -9 547<0.5 1<-3.45 15 2 -28 115<0.875 23<0.687 68<0.375 12 -16 -16 -13 -4\n\
614<0.375 386<0.5 209<0.5 432<0.5 99<0.5 10<0.0968 10<0.0186 32<0.5 238<0.5 15<-0.0901 174<0.875 -3 16 -8 20 117<0.5 61<0.5 -3 10 15<0.00535 30 -7 174<0.375 183<0.375 2 18 245<0.5 7 33 84<0.5 32<0.5 80<0.5 15<-0.00122 -11 33<0.25 10<0.148 6 -19 9 0 74<0.5 -3 -21 10<0.243 -4 -17 45<0.875 10<0.398 138<0.875 477<0.375 1 25 22 -13 78<0.5 18 -6 -15 27 26 26\n\
4<0.131 14<0.138 20<0.65 35<0.35 0 -14 20<0.95 22<0.75 11<-0.0161 5 -9 13 4<0.0625 13<0.563 514<0.5 219<0.5 85<0.5 3 -1 10<0.0365 13<0.0101 -7 13<0.149 31 -6 -12 269<0.5 -11 7 -7 65<0.5 85<0.5 -2 14<0.0687 10<0.0274 -1 13<0.0939 194<0.875 25 -12 3 -5 -13 10<0.0685 -12 71<0.5 4<0.115 73<0.5 15 -12 -3 -17 14<0.0234 16<0.0981 -1 21 20<0.95 10<0.309 11 -13 -12\n\
306<0.5 683<0.5 384<0.5 6<0.0457 35<0.35 38<0.5 23<0.759 450<0.5 5 -10 23<0.977 -13 103<0.5 8 -6 30<1.25 20<0.25 -18 88<0.827 61<0.5 71<0.5 -13 11 3 11 4 550<0.5 10 -19 43<0.5 489<0.5 89<0.5 8<0.166 587<0.5 567<0.5 372<0.875 0 -14 35<0.25 30<2.25 -5 13 16 16 -7 35<0.25 1 27 -20 6<0.0826 0 17<0.75 23<0.828 6 -16 8<0.0698 -38 -7 -12 -23 24\n\
12<0.313 96<0.5 49<1.13 259<0.5 249<0.5 272<0.375 442<0.5 1057<0.5 99<0.5 11<-0.128 11<-0.378 22<1.25 9 -11 605<0.375 0<-1.51 -11 -3 22 6<0.0198 -4 532<0.375 23<0.216 341<0.5 593<0.5 -1 24 10 12<0.128 0<-3.13 14 6<0.0362 8 47<1.13 -9 15 167<0.5 12 -13 19 0<-2.23 -2 87<0.875 6<0.205 100<0.5 21 -3 2 -10 29 19 -11 -17 26 14 6<0.18 -20 11<-0.149 -11 15 -7\n\
9<0.0847 57<1.13 28<1.25 368<0.375 9<-0.315 19<0.45 45<0.375 10 44<0.321 3 -18 -1 38<0.5 16<0.216 19<0.95 16<0.00612 19<0.25 188<0.5 23<0.57 -7 109<0.5 17 -8 15 11<-0.0923 53<1.37 2 -11 -13 188<0.5 16<0.159 19<0.35 0 7 25 -4 9<0 71<0.5 11<-0.235 13 30<0.25 31<0.054 -8 7 3 11<-0.109 16 -4 11<0.0702 28 -8 18 -1 11<-0.00195 5 32 53<0.528 -5 10 -13 -12\n\
3<-0.0128 38<0.5 3<-0.395 118<0.5 15 -6 50<0.976 663<0.5 222<0.5 583<0.5 657<0.5 389<0.5 198<0.5 638<1.13 245<0.5 -2 -10 10 234<0.5 -9 13 -21 -21 13 3<-0.151 -6 248<0.5 10 -2 -22 139<0.375 -6 -27 598<0.375 15<-0.377 44<0.973 7 -9 682<0.5 114<0.375 657<0.5 44<0.419 44<0.321 0 13 -5 19 9 19 -27 38<0.5 384<0.5 344<0.5 1050<0.5 5 -22 -23 -26 15<-0.0724 4 -5\n\
3<-0.257 1<-2.07 -13 18<1.93 -6 14 1<-2.91 4<0.0954 172<0.375 349<0.5 7<0.0379 -13 158<0.5 -12 3<-0.122 1<-3.83 -9 27 -1 18 7<0.0116 -9 4<0.0442 0 46 4 3<0.0248 4<0.0793 1<-1.57 58<0.5 -4 350<0.5 72<0.5 3<-0.0968 25 -5 -10 26 102<0.5 1 4<0.0409 -1 15 349<0.5 44<0.901 7<0.159 72<0.5 213<0.375 -4 21 152<0.5 3<-0.058 5 18 0 9 21 -15 18<1.14 0 -9\n\
13<0.753 256<0.5 113<0.375 388<0.5 20<0.55 68<1.13 335<0.5 145<0.5 -7 17<0.1 -12 18 20 17 353<0.5 647<0.5 964<0.375 489<0.5 543<0.0375 818<0.5 283<0.5 71<0.5 19<0.45 68<0.875 3 9 17<0.55 -8 68<0.375 36<1.02 1 7 -3 19<0.95 1<-2.77 49<0.375 -6 11 -16 10 -7 18 52<0.5 -8 39<0.5 -13 14 15 -13 -9 -19 18 17<0.95 15 -6 -13 52<0.5 20<0.75 11 -6 -20\n\
0<-3.13 163<0.5 469<0.375 216<0.5 814<0.5 1<-3.96 11 481<0.5 4 16 -18 1<-3.7 -28 404<0.375 11 -20 621<0.375 -28 7 264<0.5 -3 -27 121<0.5 164<0.5 489<0.5 228<1.13 321<0.375 655<0.5 307<0.5 928<0.375 671<0.5 488<0.5 347<0.5 1018<0.5 353<0.5 492<0.5 416<0.5 175<0.232 0 52<0.5 0<-2.23 11 -5 -26 -12 -20 0<-2.95 -11 23 22 -10 -18 -18 13 -19 -21 16 -23 -15 -24 11\n\
260<0.5 228<0.375 494<0.5 453<0.5 297<0.375 33<0.75 191<0.5 119<0.154 568<0.5 73<0.5 339<0.5 -4 6 13<0.0683 -4 14 19 72<0.5 -1 19 19<0.25 -3 21 73<0.5 724<0.5 19<0.85 43<0.5 13<0.0218 72<0.5 1 106<0.5 74<0.5 19 -4 -5 39<0.5 -7 5 153<0.5 -6 14 122<0.5 116<0.375 0 -12 11 -18 45<0.875 5 -18 339<0.5 22 -11 384<0.5 72<0.5 -5 19 39 15 16 -18\n\
430<0.5 99<0.5 533<0.5 537<1.13 488<0.5 309<0.5 408<0.875 117<0.5 546<0.5 6<0.23 7<0.00841 392<0.5 197<1.13 2 17 31 36<1.38 6<0.0681 -7 100<0.5 -2 152<0.5 20 -5 6 310<0.5 377<0.5 38<0.5 7<0.134 7<0.0151 -4 36<0.182 11 0 25 666<0.5 692<0.5 2 -21 -15 -10 23<0.977 -15 12 16 -4 -13 -20 22 24 20 23<0.759 95<0.5 -6 10 5<0.928 44<1.06 4 -12 18 -20\n\
0<-3.54 6 559<0.5 114<0.375 464<0.5 20<0.65 29<0.5 52<0.5 64<0.535 4 20<0.45 -31 5 32<0.5 -1 -20 14 20<0.95 64<0.0357 34<0.5 2 0<0.934 -5 -18 -22 583<0.5 510<0.5 27<-0.176 32<0.5 0<-2.41 6<0.354 78<0.5 -22 9 4 125<0.875 -2 -14 116<0.375 6 31 19<0.25 32<0.5 42<1.35 -2 7 129<0.5 80<0.5 -2 -12 5 191<0.5 1 -9 11 12 -19 26<0.0667 14 1 21\n\
9<-0.0508 49<0.375 14<0.138 -5 4 283<0.5 -12 11 177<0.5 209<0.5 462<0.875 49<1.13 249<0.5 14<0.0548 9<0.0126 110<0.5 9<-0.00836 7 39<0.5 21<2.53 -11 6 197<0.875 151<0.5 103<0.5 62<0.392 -8 62<0.45 31 231<0.375 10 -14 176<0.5 8 -8 -15 10 4 4 117<0.5 689<0.5 14<0.138 741<0.875 128<0.5 3 147<0.5 13 -5 -15 0 17 98<0.5 22<2.25 -15 1 18 -17 12 26 33 -15\n\
223<0.5 8<0.039 20<0.65 64<0.535 7<0.118 29<0.5 39<0.5 4 -7 48<1.13 -17 11 20<0.45 -11 23 15 20<0.95 29<0.5 30<1.25 4 143<0.5 18 -10 7<0.102 -7 11 369<0.5 28<1.25 8<-0.0146 8<-0.136 163<0.5 377<0.5 258<0.5 2 19<0.85 178<0.5 -20 15 8 -10 -3 -4 19<0.85 58<0.5 1 12 7<0.102 39<0.5 39 2 -11 44<0.516 -5 7 15 18<1.14 -10 2 44<0.272 31 -7\n\
164<0.5 162<0.875 31<0.054 196<0.875 954<0.875 20<0.65 21<0.467 20<0.45 -10 10 7 5<0.622 823<0.5 19<0.95 57<0.375 383<0.5 4 -25 -6 109<0.5 9<-0.0508 18 0 713<0.5 -10 15 18 19<0.95 9<0.0847 21<0.333 -13 9<-0.449 4 5<0.934 -3 1 5<0.69 -18 33<1.25 10 153<0.5 21<1.6 -11 13 -27 9<0 41<0.5 24 5<0.934 6 -3 9<0.0126 -20 -1 -16 -6 428<0.5 -2 -17 -14 -23\n\
3<-0.257 28<0.75 -12 124<0.375 17<0.25 15 -10 19 18<1.14 579<0.5 209<0.5 17<0.55 208<0.5 46<0.875 10<0.0568 -1 163<0.5 3 180<0.5 22 -4 -4 -11 94<0.5 19<0.65 19<0.55 12<0.161 6 187<0.5 -6 12 468<0.375 14 -13 23<0.759 -1 163<0.5 23<1.19 26 -5 -9 46<0.375 716<0.5 13 -13 -3 30 26 28<1.25 768<0.5 3<0.00464 3<-0.0437 -6 18<1.56 -6 11 -12 19 127<0.875 15 -10\n\
3<-0.109 11<0.00997 15<-0.298 18<1.38 0 -9 40<0.878 3<-0.122 27<0 18<0.335 514<0.5 315<0.5 49<0.375 15<-0.242 22 3<-0.151 0 8 3<-0.207 11 0 15<-0.0901 27<-0.101 12 -19 21 -19 15<0.04 37<0.375 150<0.875 0 12 46<0.375 37<0.875 -14 0 3<-0.229 -3 11<-0.0763 -26 0 8 -10 7 11<-0.378 6 -10 12 11<0.0702 22<0.25 868<0.5 -4 18 15<-0.199 40<0.115 -8 13 522<0.375 4 -8 -11\n\
162<0.875 16<0.335 18<1.21 112<0.5 732<0.375 13<0.17 16<0.00994 42<0.726 14<0.0322 14<0.0273 16<0.00797 -1 10 81<0.5 18<0.335 9 -16 -24 4 -8 154<0.5 64<0.115 14<0.138 679<0.5 768<0.5 -2 15 16 20<0.45 13 -8 12 -35 81<0.5 233<0.5 469<0.375 2 17 18<0.978 -2 -27 13<0.196 8 -11 10 -23 482<0.5 364<0.375 233<0.5 1 8 116<0.875 21 -5 -22 18<0.828 66<0.5 10 -7 -9 -17\n\
96<0.5 1024<0.5 92<0.375 346<0.5 742<0.375 485<0.5 506<0.5 286<0.5 417<0.5 410<0.375 332<0.375 342<0.5 379<0.5 1075<0.5 19<0.85 165<0.5 265<0.5 0 7 -5 23<0.517 21<2 -3 -10 4 21 20 4 17 -14 16 100<0.5 -20 3 -14 67<0.5 22 -13 25 136<0.5 -15 13 21<1.27 76<0.875 16 -6 276<0.5 21<1.73 -6 23<0.216 195<0.375 18 -7 -1 55<0.5 9 -20 28 283<0.5 -15 17\n\
0<-3.33 10<0.0968 23<0.687 -14 13<0.0939 31 -5 43<0.5 -2 25 133<0.375 431<0.5 223<0.5 559<0.5 215<0.5 45<0.375 57<1.13 257<0.5 690<0.5 157<0.375 706<0.5 0 22 23<0.901 13<0.129 39<0.5 0<-1.51 27<-0.315 -4 37 7 5 146<0.5 0<0.934 -7 13 158<0.5 36 -8 -3 15 17 -14 263<0.5 45<1.13 302<0.5 763<0.375 27<-0.603 3 -5 16 13 17<0.95 16 -7 18 10 -22 18 -14 9\n\
5<0.9 5<0.896 348<0.5 5<0.69 12<0.161 -1 319<0.375 3 -13 73<0.5 738<0.375 26<1.47 104<0.5 76<0.875 106<0.5 184<0.375 503<0.5 -1 -13 -18 -16 358<0.375 -12 12 2 18<1.06 5<0.731 18 -7 11<-0.323 -10 22 24<0.683 -18 7 7 15 43<0.5 155<0.5 354<0.5 13 -17 11<-0.128 9 -9 -19 12<0.105 3 11<-0.128 18<1.56 -2 35<0.1 -10 11<-0.456 -2 17 12<0.185 234<0.5 -4 15 -10\n\
3<-0.257 28<0.75 -11 92<0.375 -3 17 18<1.14 8<-0.136 38<0.5 3<-0.229 19 -14 11<-0.128 2 192<0.375 -9 19 236<0.5 18<0.978 374<0.875 11<-0.201 17 280<0.5 1 8 16 66<0.5 34<0.5 3 3<-0.151 -7 123<0.375 25 -9 -7 27 28<1.25 3<0.00464 8<0.014 91<0.5 28<0.25 -9 8<-0.211 16 3<-0.0437 -9 18<1.56 -9 24 9 102<0.5 18<1.67 -11 13 30<0.25 25 0 186<0.875 -14 10 11\n\
9<0.0847 9<-0.315 89<0.5 15<-0.0901 27<-0.0469 140<0.375 -14 19 4 7 -19 87<0.375 3<-0.0968 11<0.00997 173<0.875 253<0.875 525<0.875 0 -16 13 53<1.37 3<-0.326 11<-0.109 -21 12 8 -2 10<0.0465 -4 387<0.5 28 -11 215<0.5 29<0.5 10<0.243 3<-0.0286 2 116<0.375 10<0.0186 -1 -12 9 44<0.218 -12 8 9<-0.201 16 -12 22 10<0.0968 17<0.95 -8 11 17<0.75 5 40 286<0.5 3<-0.109 -1 -18 20\n\
162<0.875 306<0.5 4<0.0174 29<0.5 68<1.13 97<0.5 8<-0.0306 11<-0.128 1 -17 5 -14 -28 10 5<0.69 262<0.5 46<0.375 14<0.016 13<0.0101 6 1 394<0.5 105<0.5 -3 18 8<-0.0634 19 -18 7<0.09 11 13<0.0683 5 -11 14 13<0.311 421<0.375 663<0.5 184<0.375 -1 -7 -20 -18 78<0.5 29<0.5 24<0.219 5<0.959 -1 16 8 7<0.0323 8<-0.434 -27 10 11<0.116 15 -5 14<0.0487 -19 2 22 -15\n\
4<0.0954 9<-0.315 -13 17<0.95 4<0.0793 42<1.02 0 -7 17<0.55 3 36<0.599 54<0.105 24 -3 -8 4<0.0793 4<0.0304 -14 276<0.5 134<0.375 71<0.5 384<0.5 54<0.273 -4 -19 25 9<-0.113 47 -7 13 13 22<2.25 19<0.35 4 -16 12 4<0.149 404<0.875 54<0.162 218<0.5 9<-0.113 72<0.5 -15 6 159<0.5 41<0.5 71<0.5 26 -8 195<0.375 7 27 -5 -2 -1 -15 85<0.5 -3 153<0.5 13 -7\n\
2<-0.00379 114<0.375 656<0.5 827<0.5 496<0.5 517<0.375 15<-0.298 174<1.13 550<0.5 279<0.5 890<0.5 2<-0.247 8<0.014 130<0.5 156<1.13 359<0.375 0 22 -17 -11 16 284<0.5 -8 13 23 -18 15 21 956<0.375 760<0.375 1083<0.5 1 -17 13 2<-0.0491 2<-0.323 -1 34 -10 16<0.0374 -17 7 -16 21 22 -12 12<0.0828 -16 51<0.5 141<0.487 321<0.875 -5 21 11 2<0.0987 15<-0.696 -12 17 8<0.014 9 -15\n\
273<0.375 559<0.5 183<0.375 985<0.5 283<0.5 87<1.13 13<0.451 4<0.0869 1<0.108 110<0.5 27<-0.176 -2 31<1.13 40<0.809 210<0.5 2 12 11 -15 11<-0.235 13<0.196 7 -8 4<0.0442 -8 0 -7 12<0.185 12<0.172 166<0.5 145<0.5 7<0.118 -9 -1 4 7 11<-0.128 27 0 4<0.131 -9 55<0.5 9 1<-2.63 8 -7 31<0.054 28<1.75 5 -8 -11 -11 7 11<-0.323 -18 42<1.42 16 -11 -13 18 -20\n\
28<1.25 31<1.13 11<-0.109 165<0.5 157<1.13 137<0.375 363<0.375 20<0.45 11 -3 15 -17 42<0.131 -8 27 -15 20<0.95 20<0.35 28<0.25 -2 275<0.5 -5 22 -6 24<1.05 31<0.594 191<0.5 1 56<0.5 2 28 38<0.5 21 -6 -4 176<0.5 16 67<0.5 -10 15 601<0.375 24<0.219 94<0.5 202<1.13 515<0.375 11 -12 -16 -1 67<0.5 -2 24<0.387 -11 541<0.875 55<0.5 -2 202<0.375 22 0 -10 26\n\
3<-0.109 37<1.13 201<0.5 4<0.0869 4<0.0409 967<0.375 274<0.375 3 -12 -28 638<0.875 80<0.5 274<0.875 634<0.375 -9 19 8 249<0.5 19<0.85 18<1.3 71<0.5 5 -12 3<-0.395 -19 0 41<0.5 -26 335<0.5 4<0.0474 -8 310<0.5 3 -23 37<0.375 -31 7 -15 17<0.65 17 -3 6<0.438 18<1.3 10 0 -3 19<0.25 -3 28 6<0.0991 15 -9 46<0.375 168<0.875 693<0.5 1084<0.5 -2 25 21 26 -6\n\
59<0.5 89<0.5 384<0.5 151<0.5 1081<0.5 24<0.44 107<0.5 221<0.5 114<0.375 888<0.5 -3 13 11 255<0.5 4 -20 270<0.375 5 -17 279<0.5 725<0.5 35<0.45 46<1.13 53<0.994 196<0.875 0 9 13 18 13 -22 11<0.0344 -19 8 16 24<0.97 2 12 11<-0.378 18 -20 35<0.25 932<0.375 2 -29 11<0.00997 23 -15 16<0.0328 -1 90<0.5 126<0.375 13 -5 35<0.25 -1 19<0.95 11<-0.149 -3 15 17\n\
3<-0.257 138<0.375 -10 8 1<-2.91 3<-0.0437 3<-0.229 9 112<0.5 -8 22 328<0.875 57<0.375 118<0.5 3 -9 25 23 64<0.338 661<0.5 3<0.0248 8<0.039 168<0.875 886<0.5 252<0.875 0 18 20 14 135<0.5 6<0.0198 -5 108<0.375 14 -5 0 40<0.959 31<0.183 8<0.166 139<0.875 -8 125<0.375 9 -12 120<0.5 8 -14 3<0.0937 31<0.251 33 9 35<0.35 6<0.0991 -14 9 20 109<0.5 -1 -18 24 22\n\
0<-3.33 -9 2<0.246 4<0.0409 56<0.5 21<0.6 5<0.438 -2 12 33<2.25 194<0.375 -4 16<0.0328 -10 14 5<0.825 -6 19 6 418<0.375 213<0.375 662<0.5 298<0.5 28<1.25 55<0.5 51<0.5 21<2.33 -2 -11 4<0.0505 -12 20 4<0.104 150<0.375 33<2.25 4<0.0869 727<0.375 0 -22 42<1.11 42<0.37 4 29 -5 90<0.5 16 -3 8 -2 -5 16<0.0284 -22 3 24 4<0.0442 9 -8 28<0.25 20 -3 -9\n\
238<0.5 556<0.5 377<0.5 863<0.5 447<0.5 660<0.5 1049<0.5 379<0.5 726<0.5 25<-0.0128 6<0.0826 6<0.0362 7 36<0.327 -6 -21 4<0.0869 0 15<-0.696 13 25<-0.0444 52<0.5 -8 3 6 1073<0.5 258<0.5 502<0.5 801<0.5 1 60<0.5 140<0.875 -26 6 4 11 15<0.209 11 -15 -20 49<0.875 2 21<2 -32 4 -17 -18 -23 7 -20 126<0.875 395<0.5 49<1.13 36<1.02 14 -5 -12 -18 -11 23 -15\n\
177<0.5 209<0.5 175<0.189 432<0.5 203<0.875 697<0.5 82<0.606 124<0.375 272<0.375 494<0.5 131<0.5 136<0.5 701<0.5 -2 52<0.5 14 -7 30<2.25 0 17 337<0.5 187<0.5 218<0.5 3 -9 107<0.5 15 -6 -14 14 -10 82<0.437 186<0.375 18 -4 -16 32<0.5 82<0.815 131<0.5 337<0.5 20 -9 -8 2 -21 -19 -13 -16 52<0.5 32<0.5 98<0.5 272<0.375 107<0.5 14 -7 -15 -7 -14 21 29 -13\n\
9<0.0847 223<0.5 51<0.5 490<0.5 246<0.5 3<-0.084 0 10<0.00958 35<0.25 6 -5 9<-0.315 10<0.449 11 -9 70<0.5 29<0.5 3<-0.0128 10<0.192 18<0.508 10<0.112 -2 3<-0.0707 -8 28 -1 -8 26<0.333 527<0.875 -15 21 2 -13 -17 20 19 10<0.0465 -10 9<0 70<0.5 -9 28 13<0.0573 -5 13<0.753 35 -6 22 3<-0.058 3<-0.207 100<0.5 -29 14 100<0.5 98<0.5 22 -13 -15 10<0.35 -21 10\n\
0<-3.75 7<0.023 12 44<0.272 4 -13 435<0.5 496<0.5 772<0.5 670<0.5 402<0.5 209<0.5 484<0.5 238<0.5 3<0.0491 365<0.875 270<0.375 210<0.5 147<0.5 1021<0.5 409<0.875 0 -12 17 -5 7<0.023 3<-0.0707 21 152<0.5 -16 17 -2 111<0.5 -19 18 18<0.234 -28 6 135<0.5 0<-0.537 8 115<0.875 -14 11 185<0.875 44<0.176 -10 5 12 -13 -16 -25 18<0.508 -9 19 7<0.0433 2 23 -18 18 -21\n\
236<0.5 22<0.25 0<1.81 131<0.5 953<0.375 417<0.5 0<-3.75 157<0.375 -9 12 337<0.5 0 10<0.0968 18 42<0.131 -10 18 15 19 36<0.182 82<0.0312 337<0.5 746<0.375 13 -13 -9 82<0.9 48<0.375 -15 8 9 -6 17 168<0.375 82<0.0312 127<1.13 920<0.5 64<1.64 36<1.75 688<0.5 -6 19 48<0.875 15 -5 19 17 15 308<0.5 10<0.0465 20 3 -17 324<0.875 0 32 86<0.5 652<0.5 36 -5 -6\n\
410<0.875 8<0.039 121<0.5 189<0.5 139<0.875 246<0.5 806<0.5 655<0.5 770<0.5 786<0.5 257<0.5 0 13 18 -13 20 21 18 19<0.55 98<0.5 -11 16 24 19<0.55 210<0.5 1005<0.5 19 -9 -15 -2 131<0.5 221<0.5 216<0.5 -26 7 21<0.6 -14 17 15 18<1.14 19<0.75 19<0.65 -8 21<1.87 -5 30 -20 26<0.133 21<1.13 1 221<0.5 36 -6 -3 21<1.07 26<0.4 5 -17 18<0.749 -1 23\n\
112<0.5 853<0.5 1<-4 174<0.375 24<0.0554 335<0.5 4 -22 6<0.136 16 3 129<0.5 -10 11 164<0.5 167<0.5 889<0.5 161<0.875 1012<0.5 37<1.13 137<0.875 632<0.375 379<0.5 -1 -19 17 14<0.0687 24<0.279 5 -14 16 9<-0.113 -3 137<1.13 13 -6 16 231<0.375 14<0.0774 -20 -1 131<0.5 16 -13 -22 1<-2.29 24<0.817 37<0.875 12<0.385 12 -15 -9 14<0.138 -23 10 12 -24 14 23<0.467 -32 3\n\
9<-0.0508 40<0.631 765<0.375 104<0.5 -4 -14 25 10<0.216 19 -5 1<-4 -10 4<0.0474 61<0.5 5<0.794 76<0.375 -10 8 76<0.375 155<0.5 5 -8 -10 19<0.25 16 -9 54<1.1 5<0.881 4<0.131 5<0.769 54<0.606 4<0.0793 0 44<0.0316 47<0.375 10 -6 23 -13 19<0.65 16 1<-1.83 18<1.46 -13 12 13 131<0.5 -2 11 5<0.9 -8 10<0.0823 1 19<0.55 -1 54<0.0534 4<0.0625 -4 17 -14 -6\n\
0<-3.33 216<0.5 778<0.5 17<0.95 -13 33<0.75 31<0.251 18<1.14 -9 16<0.00797 -9 26 27 -13 25 16 383<0.5 991<0.5 480<0.5 600<0.375 500<0.5 714<0.5 491<0.5 472<0.875 580<0.5 516<0.875 323<0.375 431<0.5 804<0.5 371<0.375 943<0.375 0 14 18<0.125 27 17<0.65 -18 6 15 -12 293<0.375 323<1.13 -22 5 17 20 16 19 0<-1.32 42 -3 18<0.234 16<0.0374 11 -19 21 25 -18 -12 20 23\n\
347<0.5 273<0.375 5<0.913 356<0.375 5<0.896 5<0.769 262<0.5 0 11 666<0.5 80<0.5 17 13<0.17 -4 125<0.875 78<0.5 106<0.5 5 -20 503<0.5 -10 19 -14 -17 5<0.9 90<0.5 262<0.5 5 -16 15 13<0.0808 -7 184<0.375 1<0.108 8 -14 -11 12 1<-3.45 -11 239<0.5 41<0.5 60<0.5 -4 1<-2.63 -2 187<0.5 28 -6 947<0.375 245<0.5 233<0.5 -1 -12 -10 -27 21 13<0.0378 7 -35 -13\n\
3<-0.257 92<0.375 -8 9 96<0.5 192<0.875 317<0.875 175<0.189 642<0.5 260<0.5 142<0.5 30<0.25 3<-0.207 178<0.5 -9 12 358<0.375 10<0.449 24<0.97 47<0.375 4 145<0.5 -7 8 34<0.5 3 0<-1.09 -8 5 13 105<0.5 -11 15 651<0.5 3<-0.207 7 3<-0.109 -8 136<0.5 92<0.375 -3 12 30<1.75 -5 18 16 10 -15 17 139<0.875 77<1.22 15 -8 -12 18 106<0.5 -9 168<1.13 32 0 -11\n\
2<-0.00379 121<0.5 496<0.5 321<0.375 336<0.5 295<0.875 259<0.5 480<0.5 419<0.375 1 14 -9 -16 875<0.5 15<0.04 -11 11 11 90<0.5 3 24 2<-0.0491 -22 13 -18 -13 6<0.0558 198<0.5 97<0.5 121<0.5 -15 17 2<0.0456 6<0.0277 19 -10 -11 9 43<0.5 1011<0.5 336<0.5 40<0.22 40<0.0575 -4 13 6<0.438 549<0.5 -15 11 6 16 24 6<0.0826 1 20<0.95 -8 6<0.0991 38 2<0.021 -9 19\n\
562<0.5 702<0.5 282<0.5 603<0.375 73<0.5 660<0.5 164<0.5 998<0.5 7<0.0722 921<0.5 237<0.5 93<1.13 1 -13 10<0.243 -24 9 -22 239<0.5 396<0.5 155<0.5 13<0.00471 58<0.5 3 -9 13<0.311 -3 650<0.5 201<0.5 3 -8 55<0.5 12 -19 93<0.875 -13 3 10 15 21 -19 -22 66<0.5 138<0.375 13<0.129 -5 5 184<0.375 15 -11 15 73<0.5 36<1.61 13 -7 -9 10<0.0968 -30 3 -8 20\n\
16<0.335 259<0.5 614<0.375 22<0.25 59<0.5 21<2.87 433<0.5 417<0.5 867<0.5 2 21 18 21 52<0.5 334<0.5 704<0.5 -11 15 17 9 16<0.00612 21<0.6 21 21<1.4 -10 13 -8 150<1.13 142<0.5 140<0.375 977<0.375 854<0.5 271<0.375 192<0.375 328<0.375 -5 6 22<1.75 27 -9 322<0.375 52<0.5 -6 11 25 20 22 64<1.37 -12 16<0.00266 29 -8 12 10 29 26 76<0.375 138<0.875 -14 9 0\n\
3<-0.0128 73<0.5 388<0.5 32<0.5 169<0.375 3<-0.109 11<0.00997 367<0.875 3<-0.122 1<-2.47 98<0.5 -1 5 22<2.75 2 14 7 16 19<0.25 0 6<0.0457 -2 29 1<-1.57 247<0.5 0 18<0.904 32 -1 34<0.5 -17 13<0.0101 -13 0 -10 19<0.95 13<0.149 3<-0.0707 278<0.5 856<0.5 -3 23 14 10 543<0.345 -10 12 -27 18 15<-0.199 -14 -2 0<-1.32 18<1.78 219<0.5 -15 8 8 19<0.25 8 -4\n\
162<0.875 5<0.913 5<0.896 209<0.5 5<0.794 554<0.5 32<0.5 112<0.5 15<-0.111 610<0.375 10<0.0685 6 -3 -15 3 -17 108<0.375 50<0.0703 225<0.5 -1 -22 19 -20 21 26<0.467 39<0.5 -1 10<0.0568 -2 121<0.5 -12 14 15<-0.111 8 10<0.0465 7 -5 -27 5<0.9 32<0.5 10<0.0823 56<0.5 -19 9 8 25 56<0.5 10<0.0968 9 -1 -9 108<0.375 32<0.5 -2 93<0.375 5<0.94 -11 15 31 10 -13\n\
9<-0.0508 8<-0.246 -12 123<0.375 227<0.375 -1 -16 16 1<-3.96 -10 209<0.5 177<0.5 1<-1.57 4<0.0869 8<-0.183 -11 1<-2.77 172<0.875 9<-0.00836 16 -9 53<0.776 31 -9 1 4<0.131 9<0 4<0.104 152<0.5 9 -12 143<0.5 22 -10 33<1.75 -2 14 8<0.166 -6 107<0.5 241<0.5 14 -8 -15 44<0.825 33<1.75 402<0.5 5 -9 8<-0.371 16 190<0.5 5<0.959 -4 12 8<0.0698 19 -4 16 -13 33\n\
9<0.0847 497<0.5 2<-0.0173 15<0.00535 9<0 281<0.5 189<0.5 368<0.375 127<1.13 15<-0.298 -3 10<0.522 416<0.5 196<0.875 0 11 19 5 33<2.25 -20 14 12 1076<0.5 15 -5 -6 160<0.5 10<0.0568 0 19 -6 313<0.5 4 25 436<0.5 426<0.375 558<0.5 10<0.0465 324<0.375 358<0.375 289<0.5 107<0.5 -13 3 17 9 19 43<0.5 -3 158<0.5 15<-0.49 -13 33<0.75 31 0 -1 25 16 -20 35 -10\n\
0<-3.75 48<0.375 215<0.5 597<0.375 9 -20 -26 -4 240<0.5 577<0.5 487<0.5 529<0.375 7<0.00841 0<-2.41 4 136<0.5 1<-1.27 -4 -15 5 7<0.0151 5 1<-3.32 249<0.5 -4 7<0.023 -10 16 1074<0.5 117<0.5 555<0.5 21<1.13 2 368<0.375 -1 1<-1.57 27 1 -13 261<0.5 6 -16 -20 200<0.5 16 79<0.5 15 -19 -13 0<-1.09 -40 2 21<0.667 8 117<0.5 1<-3.7 3 295<0.875 -13 10 11\n\
249<0.5 18<1.14 661<0.5 301<0.5 673<0.5 131<0.5 18<1.06 47<0.375 13<0.0101 73<0.5 4 -10 227<0.875 336<0.5 139<0.875 86<0.5 28<1.25 595<0.875 -2 25 -7 18<0.508 10 -6 18<0.335 1 16 -18 14 285<0.5 -4 17 280<0.5 12 -11 791<0.5 3 24 21 27 22 28<0.75 14<0.0548 228<0.375 -10 14 299<0.5 -1 15 769<0.5 213<0.375 13<0.451 73<0.5 -2 18 13 23 -14 242<0.375 -19 12\n\
4<0.131 4<0.0409 38<0.5 7<0.023 7<0.00841 7 7<0.0151 -7 4<0.0304 1<-2.63 12<0.0828 -12 19 -8 12<0.105 19 -11 7<0.0323 12<0.0828 34 1<-3.7 26 4 7<0.0485 1 14 12<0.385 162<0.375 7<0.0485 695<0.5 -1 23 26<0.333 -14 3 23 4<0.0341 1<-3.32 20 -5 13 189<0.5 87<0.375 12<0.185 -3 7<0.118 -1 38<0.5 26 91<0.5 4 -20 12<0.0688 -12 11 10 38<0.5 -13 1<-3.7 23 -2\n\
360<0.375 492<0.5 793<0.5 238<0.5 162<0.875 263<0.5 700<0.5 1<-3.04 20<0.65 198<0.5 64<0.586 14 -9 -14 419<0.875 597<0.375 76<0.875 16<0.0664 18<0.335 -2 16<0.00612 6 18<1.46 16<0.0328 325<0.375 146<0.5 7<0.159 5 -16 24<0.331 64<0.644 5 -18 -27 -29 13 9<0 42<1.82 134<0.375 -3 -24 10 -20 9 -5 -24 -19 0 4<0.0409 -11 13 59<0.5 -9 7 -13 76<0.875 -22 9 -13 -19 -15\n\
385<0.5 22<0.25 573<0.5 0<-3.75 554<0.5 157<1.13 550<0.5 -10 11 14 18 212<0.375 540<0.875 445<0.5 0 35<0.25 119<0.0265 22 -7 -3 0<-1.51 19 -5 0<-0.157 21 -9 16 48<1.13 308<0.5 92<0.375 361<0.5 300<0.5 105<0.5 981<0.5 161<0.875 477<0.375 -7 14 7 12 10 0<-0.537 156<0.375 2 75<0.375 37 -6 -5 110<0.5 17 -8 281<0.5 14 -8 26<0.467 -19 -2 93<0.875 1 20 27\n\
8<0.0698 427<0.5 256<0.5 88<1.83 369<0.5 807<0.5 123<0.875 364<0.875 671<0.5 37<1.13 715<0.5 119<0.737 88<0.331 23<1.19 23<0.63 98<0.5 1 -3 446<0.5 5 -10 22<2.25 -6 4 693<0.5 22<2.25 -8 13 24 15 -19 13<0.228 4<0.0954 3 -15 28<2.75 -18 10 20 -13 41<0.5 4<0.0869 7<0.0151 4 -21 13 8 15 12 4<0.0793 4<0.0625 7 -16 25 23<0.0352 -21 4 31 67<0.5 -12 8\n\
16<0.159 5<0.921 498<0.5 416<0.5 238<0.5 505<0.5 5<0.896 5<0.769 6<0.438 646<0.5 32<0.5 1 -3 11 359<0.375 5 23 264<0.5 1026<0.5 -3 22 14 5<0.9 100<0.5 32<0.5 7 26 -16 23<0.268 2 16<0.0284 0<0.934 141<0.419 -24 9 9 0 -19 -13 -18 -25 391<0.5 279<0.5 -3 11 135<0.5 -26 7 0<-1.09 286<0.5 643<0.5 8 -8 -19 23<0.122 131<0.5 6<0.18 -9 2 20 -9\n\
3<-0.257 2<0.00792 -11 46<0.375 -6 14 4<0.0304 20<0.55 58<0.5 3<-0.058 17 -9 17 -10 59<0.5 18<1.14 2<0.0987 27<-0.101 10 344<0.5 58<0.5 76<0.875 8<-0.117 3<-0.122 1 -12 478<0.875 204<0.875 107<0.5 738<0.375 1 17 2<-0.0809 9 -13 21 19 10 3<-0.0707 18<0.595 27 -1 4<0.0954 -11 10 32 0 687<0.5 91<0.5 186<0.375 462<0.375 -5 19 4<0.0793 -7 22 2<-0.439 -9 17 25 -5\n\
4<0.115 20<0.65 745<0.375 4<0.0667 4<0.0174 0 111<0.5 -11 14 0<-0.157 40<0.0575 -10 14 17 27 223<0.5 6<0.0558 19<0.35 0<-2.76 141<0.545 -9 19 128<0.5 5 199<0.5 4<0.0174 20 -9 12 3<-0.229 15 -16 51<0.5 554<0.5 154<0.5 1040<0.5 230<0.375 1 36<0.257 16 -5 16 3<-0.122 24 -15 -12 19<0.65 -3 4<0.0376 -7 37 24 19<0.55 3<-0.207 61<0.5 19 -9 -1 116<0.375 -16 -2\n\
21<0.333 4<0.0545 99<0.5 634<0.875 58<0.5 17<0.65 9<-0.201 4<0.0341 6 -28 17<0.25 9<-0.00836 12 2<-0.101 1<-3.18 22<0.25 -35 30<2.75 -16 12 2 224<0.5 5 2<0.00107 -33 6 1<-2.91 4 17 14<0.0616 -7 12 65<0.5 1<-3.58 6 -22 31<0.111 5 -23 -22 17 47<0.375 7<0.102 4 2<0.021 4<0.0724 6 -18 9 -23 5<0.438 4<0.0667 28<0.75 91<0.5 8 -19 18 -1 1<-4 8 0\n\
236<0.5 59<0.5 16<0.335 366<0.875 202<0.375 183<0.375 172<1.13 375<0.0505 228<0.375 56<0.5 203<0.875 803<0.5 668<0.5 1 -16 19 -13 524<0.375 21<1.87 34<0.5 244<0.5 -5 231<0.875 31 -4 3 -8 17 21<1.13 -6 20 21<2 16<0.00447 -4 23 -6 24 13 722<0.375 44<0.516 17 -11 -13 16<0.0565 30 -6 174<0.875 -9 10 13<0.0158 33<0.25 -5 15 231<0.375 643<0.5 -12 16 13 549<0.5 0 34\n\
2<0.021 169<1.13 427<0.5 229<0.375 674<0.5 816<0.5 435<0.5 578<0.5 770<0.5 307<0.5 298<0.5 676<0.5 99<0.5 705<0.5 7<0.00841 2<-0.027 6 1<-2.91 -10 11 537<0.375 7<0.0151 -4 1 18 -9 12<0.15 22<2.25 -14 12 233<0.5 1 -17 21 12<0.313 -9 10 21 12<0.313 -17 13 -17 18 -13 27 11 29 -18 12<0.0828 -17 22<0.25 36<0.534 -8 8 36<0.327 466<0.375 241<0.5 13 -10 -15 -14\n\
162<0.875 29<0.5 4<0.131 861<0.5 27<-0.00825 -3 4<0.0174 97<0.5 -2 -14 352<0.5 0 -19 18 38<0.5 4<0.185 4 13 110<0.5 54<0.946 49<0.875 61<0.5 -3 17 444<0.5 -14 12 -21 8 4<0.0869 27<-0.315 60<0.5 79<0.5 10 -11 4<0.0667 37<0.875 38<0.5 -19 -1 -16 5 33<1.25 4<0.0341 9 289<0.5 407<0.875 486<0.5 181<0.5 5 -8 -9 -19 -26 11 79<0.5 196<0.875 -4 -28 6 -15\n\
3<-0.167 29<0.5 60<0.5 13<0.753 3<-0.257 75<0.375 -15 15 -3 13 13<0.0101 163<0.5 19 -4 1085<0.5 -3 21 727<0.375 395<0.5 324<0.375 -12 10 14 19 212<0.375 64<1.37 49<1.13 256<0.5 669<0.5 3<0.0937 574<0.5 0 35<0.25 16 -1 24<1.48 49<0.375 -3 35<0.25 -8 27 -17 13 43<0.5 46<0.875 173<0.375 36 -7 24<1.25 -1 21 -17 72<0.5 -1 13<0.149 13<0.0291 2 38 -2 23 17\n\
2<-0.00379 427<0.5 57<1.13 254<0.875 562<0.5 559<0.5 189<0.5 177<0.5 286<0.5 88<1.83 321<0.375 566<0.5 410<0.875 735<0.375 248<0.5 829<0.5 517<0.375 74<0.5 0 336<0.5 253<0.875 -4 8 22 -13 22 173<0.375 9 -8 13 8 5<0.928 -13 10 2<-0.0491 -22 13 8 13 9 177<0.5 2<-0.583 20 62<0.16 -1 27 -20 -18 -19 11 -12 29 29<0.5 334<0.5 558<0.5 -4 20 9 55<0.5 7 -17\n\
162<0.875 606<0.375 17<0.55 104<0.5 17<0.35 944<0.375 34<0.5 52<0.5 173<1.13 3 17<0.25 -1 -31 217<0.5 37<0.875 2 28<0.25 1 -27 -20 481<0.5 196<0.875 23<0.122 108<0.375 37<0.875 -3 12 -19 -7 -21 11 20 79<0.5 1 10 146<0.5 255<0.5 6 584<0.5 -26 5 152<0.5 -12 6 108<0.375 487<0.5 866<0.5 1008<0.5 23<0.759 27<-0.176 -3 0 -4 23<0.828 -20 11 17 -15 5 16 -13\n\
2<-0.323 5<0.769 -10 393<0.5 16<0.0243 4 -6 21 57<0.375 16<0.335 332<0.375 209<0.5 31<0.594 5<0.438 20<0.25 16<0.00266 21 -8 275<0.5 140<0.875 -4 314<0.5 9 -9 -13 5<0.881 5<0.769 820<0.5 579<0.5 0 26 27 31<0.465 2<0.021 50<0.032 0 23 70<0.5 13 -4 -11 5<0.921 31<0.054 -2 -13 195<0.375 16<0.159 3 -7 2<0.00107 -11 28 287<0.5 5 30 30 21 -7 16<0.0429 22 -2\n\
9<0.0847 201<0.5 9<-0.201 7<0.023 1<-2.07 14 1 50<0.254 7<0.0379 -4 17<0.35 12 71<0.5 4 -9 50<0.813 9<-0.449 1 -25 55<0.5 9<-0.315 -26 18 15 17<0.55 17<0.35 29<0.5 71<0.5 736<0.375 1 23 32<0.5 -11 15 9<-0.113 12 -8 -6 51<0.5 7<0.0379 10<0.0968 -7 135<0.5 10<0.449 5 19 -6 177<0.5 -1 11 10<0.0685 -6 17<0.75 -8 7<0.09 12 40 13 94<0.5 -13 8\n\
306<0.5 270<0.375 929<0.375 620<0.375 57<1.13 309<0.5 5<0.69 102<0.5 66<0.5 512<0.5 25<-0.504 -13 3 -14 82<0.606 22 -10 34<0.5 795<0.5 233<0.5 17<0.65 5 66<0.5 41<0.5 14<0.016 4 -7 7 21<0.6 11 -28 56<0.5 -26 3 17<0.65 -34 5 -8 121<0.5 303<0.5 21<0.333 14<0.0322 -22 1 -1 -14 176<0.5 21 -11 17 300<0.5 17 -12 167<0.5 -14 12 12 111<0.5 -18 21 23\n\
16<0.216 2<0.00107 5<0.928 285<0.5 2<-0.583 548<0.5 5<0.881 -14 16<0.0122 15 -8 23 28<2.25 157<0.875 112<0.5 1048<0.5 -4 22 22 15<-0.0449 12 16<0.0981 -11 19 152<0.5 -4 17 21 194<0.375 180<0.5 16<0.0374 8 40<0.17 2 -11 103<0.5 19 -5 -14 209<0.5 194<0.875 15<0.04 227<0.375 180<0.5 4 99<0.5 -3 8 -14 8 17 29 38<0.5 265<0.5 -12 15<-0.134 31 -11 196<0.375 -4 12\n\
369<0.5 535<0.375 113<0.375 484<0.5 381<0.5 546<0.5 623<0.875 11<0.0702 761<0.375 497<0.5 489<0.5 51<0.5 422<0.375 228<0.375 855<0.5 114<0.375 0 95<0.5 -10 14 -16 228<1.13 -15 7 50<0.0703 13 127<0.375 -19 7 26<0.133 13 34<0.5 50<0.254 -3 24 -11 26<0.467 20 -11 26 11<-0.173 27 0 16<0.0284 -13 48<0.875 26<0.4 -5 15 -11 -15 13 14 18 16<0.00612 26<0.2 7 -19 16 25 14\n\
260<0.5 209<0.5 263<0.5 539<0.375 490<0.5 824<0.5 383<0.5 427<0.5 137<0.875 786<0.5 589<0.5 257<0.5 142<0.5 0 -7 -17 -15 -16 4<0.0442 25<-0.237 -16 1 330<0.375 44<1.31 74<0.5 26<0.733 653<0.5 0 21 20 26<1 31 -3 -10 188<0.5 -19 9 -19 -20 18 37<0.875 -23 8 300<0.5 188<0.5 425<0.875 -6 -20 10<0.148 -5 15 7 26<0.4 1 128<0.5 -6 -27 -27 120<0.5 15 -1\n\
8<-0.0988 29<0.5 16<0.335 161<0.375 27<-0.101 13<0.0939 49<0.375 12 -5 184<0.375 -7 15 48<1.13 -4 10 12 -17 3<-0.0437 -11 6<0.23 -6 28 16<0.0429 507<0.5 6<0.117 408<0.875 1 20 110<0.5 10 13<0.196 -8 17 31 13<0.0218 120<0.5 11 -9 48<0.875 28<1.75 24<1.9 -7 13 6<0.0198 -11 221<0.5 14 -11 93<0.375 3<-0.136 -9 87<0.875 753<0.375 700<0.5 17 -11 -15 -3 3<-0.0707 9 -10\n\
2<0.246 0<-4 36<0.534 -14 13 246<0.5 427<0.5 189<0.5 472<0.875 674<0.5 500<0.5 950<0.375 848<0.5 435<0.5 773<0.5 201<0.5 578<0.5 2<0.0456 36<0.182 156<1.13 711<0.5 1 116<0.375 20 -10 -7 2<-0.583 79<0.5 -1 -11 0 12<0.0828 -19 0<-0.157 -3 11 -15 10 19<0.1 7 -15 17 17 20 24 24 21 130<0.5 0<0.315 24<0.109 64<0.392 -10 10 20 18 -10 24 19 0<0.934 -10 12\n\
0<-3.75 22<1.75 658<0.5 1003<0.5 644<0.5 354<0.5 10 -11 -17 -17 -20 621<0.875 -15 8 18<1.38 449<0.5 162<0.875 534<0.875 779<0.5 1015<0.5 309<0.5 1033<0.5 414<0.875 -1 14<0.0774 -3 20 17 16 15 18 10<0.0186 9 -28 -14 98<0.5 23 -8 125<0.875 15<0.04 434<0.5 677<0.5 15<-0.298 609<0.375 10<0.216 178<0.5 2 15 154<0.5 13 -13 -16 2 -20 21 10<0.272 -18 0 111<0.5 -6 -34\n\
3<-0.257 36<0.182 479<0.5 250<0.5 -10 11 18 4 1<-4 7<0.0151 -15 6<0.158 5 -13 1078<0.5 236<0.5 1069<0.5 432<0.5 351<0.5 105<0.5 3<-0.229 80<0.5 35 3 3<-0.187 23<0.828 198<0.5 -10 31<0.111 21 -12 11 202<0.375 6<0.205 2 -2 1<-1.27 -11 18 36<0.257 5<0.438 -9 3<-0.207 -10 167<0.5 17 -9 1<-1.57 16 -15 105<0.5 70<0.5 22 -6 -12 -14 -15 218<0.5 28 -5 -14\n\
381<0.5 154<0.5 215<0.5 307<0.5 15<-0.696 91<0.5 -4 -25 838<0.5 505<0.5 918<0.5 484<0.5 633<0.5 230<0.375 411<0.875 802<0.5 1087<0.5 930<0.375 353<0.5 965<0.5 798<0.5 203<0.875 206<0.875 -1 -5 52<0.5 103<0.5 -15 11 979<0.5 19 -2 14 12 -16 25<-0.0862 -5 24 17 20 13 7 15 14 -16 18 23 19 620<0.375 52<0.5 18 -5 -19 1<-3.45 -9 15 1<-1.27 1<-2.77 14 -12 26\n\
273<0.375 492<0.5 414<0.375 29<0.5 25<-0.0128 639<0.375 25<-0.141 8<-0.211 36<1.1 -6 6 5 -4 11 137<0.875 357<0.375 572<0.5 54<0.273 7<0.0272 608<0.375 112<0.5 2 23<0.467 -37 8 -20 28<1.25 -1 3<-0.0128 -12 0 358<0.375 5 -8 -22 11 9 4<0.0474 8<-0.542 -5 7 3<-0.395 11 28<1.75 53<0.137 39<0.5 40<1.33 3<-0.326 28<0.25 -14 12 61<0.5 -2 6 -15 11 14 11 13 -20 -18\n\
12<0.344 4<0.0304 24<0.683 -10 12<0.128 7 -11 17<0.35 594<0.5 80<0.5 126<0.375 -13 4 -1 13 12<0.288 172<1.13 326<0.375 8<-0.183 17<0.45 7 -6 14<0.0616 71<0.5 4<0.0793 79<0.5 134<0.375 -2 17 12 74<0.5 338<0.5 16 -9 -8 4<0.0442 14 8<0.014 -17 14 12<0.214 0 6 24<0.165 27 -7 32 81<0.5 6 4<0.0545 -7 54 4<0.0954 138<0.375 8<0.0698 -14 16 6 18<1.56 -3 19\n\
472<0.875 420<0.375 25<-0.504 7<0.023 18 36<1.75 33<0.25 7<0.0803 10 -4 14<0.0548 -15 33<0.75 -15 12 -14 154<0.5 27<-0.315 7<0.09 117<0.5 6 -9 14<0.206 123<0.375 -12 12 13<0.149 21 -9 59<0.5 37<1.13 256<0.5 368<0.875 133<0.375 27<-0.00825 25<-0.0862 -4 3 14<0.00738 111<0.5 1041<0.5 1 29 -8 -3 117<0.5 13 -11 37<0.875 23 -11 -13 -7 27<-0.176 2 -9 50<0.299 16 -16 11 23\n\
164<0.5 270<0.375 306<0.5 434<0.5 215<0.5 573<0.5 64<1.64 239<0.5 301<0.5 1067<0.5 973<0.375 488<0.5 925<0.375 980<0.5 27<-0.176 7<0.09 7<0.0151 11<-0.201 15 -6 7<0.0379 56<0.5 -4 -16 -2 11<-0.276 11 76<0.875 4 -9 7<0.0803 534<0.375 1 47<0.375 -33 7 -1 15 19 -15 -15 -17 -19 90<0.5 1 25 -12 208<0.5 27<0.0114 76<0.375 -24 4 4 13 -10 18 22 11<-0.0161 -24 -1 -24\n\
8<-0.183 25<-0.141 104<0.5 26<0.2 40<0.631 15<-0.199 11 -10 8<-0.246 23 -7 15<0.00535 15<-0.0577 1 29 20<0.75 18 -8 -9 8<-0.434 -13 -4 18<1.14 112<0.5 579<0.5 314<0.5 18<1.06 18<0.595 2 -2 10 8<-0.0634 -1 39<0.5 -9 18<0.335 1055<0.5 -6 26 35 20 27 91<0.5 26<0.533 310<0.5 -7 222<0.5 -9 26 26<0.733 18<1.46 27 15<-0.111 12 -11 615<0.375 548<0.5 -4 20 23 14\n\
369<0.5 430<0.5 473<0.875 88<1.83 5<0.9 5<0.896 685<0.5 95<0.5 124<0.375 11<-0.0763 636<0.375 1 16 19<0.45 49<0.875 122<0.5 44<0.755 4 -7 -12 -6 44<0.176 -11 199<0.5 14<0.165 23 -8 -17 -11 63<0.5 3 21 -15 11<-0.00195 14<0.0774 -11 47<0.875 27<-0.00825 4 -17 10 17 7<0.159 27<-0.603 8 44<0.272 1 49<0.875 5<0.928 29 -2 -13 -5 14<0.0774 103<0.5 8 -11 29 13 -19 13\n\
556<0.5 306<0.5 435<0.5 18<1.14 732<0.375 23<1.07 779<0.5 475<0.375 389<0.5 23<0.517 328<0.375 3<0.0248 -1 67<0.5 5 -12 2<-0.101 -8 9 387<0.5 20<0.75 79<0.5 -28 5 -2 -18 -15 128<0.5 -16 7 18<0.508 28 -14 7 35<0.35 15 -12 438<0.5 271<0.375 51<0.5 2 3<0.0248 7<0.0379 13 2<-0.00989 -23 -5 10 26<0.467 -15 4 26<0.667 127<0.875 53<1.37 -23 10 8 4 -17 19 25\n\
2<-0.583 23<0.467 190<0.5 966<0.5 -5 19 16 -11 142<0.5 16<0.335 792<0.5 294<0.375 432<0.5 57<0.375 42<1.11 610<0.375 1016<0.5 331<0.875 1 23<0.0783 0 25 25 -12 186<0.375 2<-0.439 9 2<-0.027 17<0.85 -19 -1 -2 16<0.122 17<0.35 19 -1 -15 2<-0.439 -11 16<0.0328 20 91<0.5 -12 10 -14 112<0.5 42<0.88 -22 9 17 -20 2<-0.0809 7 127<0.875 -3 -16 1023<0.5 17<0.45 0 21 -15\n\
9<0.0847 13<0.753 51<0.5 9<-0.0508 5<0.769 128<0.5 232<0.5 9<-0.201 5 -2 -19 1<-1.27 334<0.5 -5 18 42<0.131 1 -33 19<0.95 9<-0.449 156<0.375 59<0.5 8 -8 -13 19<0.85 5<0.928 1<-2.07 42<0.252 19 13<0.0939 11 -14 19<0.55 7 -9 1 25 32<0.5 1 -24 846<0.5 1<-2.77 567<0.5 1 -12 904<0.375 516<0.375 -2 25 21 27 19<0.65 10<0.112 -13 13 10<0.0365 -10 28 -8 -10\n\
434<0.5 787<0.5 696<0.5 16<0.159 309<0.5 27<-0.315 19<0.25 10 110<0.5 -7 4 162<0.875 845<0.5 16<0.122 9<0 14<0.165 0 129<0.5 9<-0.113 -9 38<0.5 110<0.5 -14 10 12 13 9<0.0126 14<0.0616 16<0.00797 -20 11 19<0.25 8 -30 10<0.398 27<-0.00825 -11 69<0.5 -3 4 20 59<0.5 19<0.85 -11 3 13 16 -14 18 18<0.828 4 42<1.42 -8 19<0.25 -9 19 7<0.0272 7 -22 14 18\n\
16<0.335 259<0.5 301<0.5 31<1.55 28<0.75 18<1.14 16<0.0374 49<0.375 648<0.5 3 -14 16<0.00447 -16 0 639<0.375 28<0.25 32<0.5 -2 31<0.0263 17 -9 -9 12 7<0.0323 -12 775<0.5 -3 22 96<0.5 120<0.5 766<0.5 151<0.5 49<0.875 18<0.978 3 220<0.875 14 -4 13 7<0.159 -9 31<0.0263 18<1.38 29 -6 -3 -12 16<0.0981 7<0.0722 2 -9 8 -15 13 30 27 7<0.191 -11 76<0.375 -6 14\n\
4<0.0409 56<0.5 8<-0.542 437<0.5 9 -23 18<1.93 111<0.5 5<0.622 -8 432<0.5 18<1.14 -4 3 21 11 4<0.0341 4<0.0174 14 79<0.5 -12 12 19 18<1.67 4<0.0376 337<0.5 8 -11 16<0.0209 4 -13 16<0.00266 -12 0<-1.09 10 -8 731<0.375 0<-2.06 4<0.0793 5<0.921 -2 9 167<0.5 -10 9 54<1.31 77<0.288 190<0.5 696<0.5 -1 18 -8 39<0.5 5<0.913 -10 13 77<1.31 16 3 18 15\n\
164<0.5 59<0.5 572<0.5 107<0.5 353<0.5 110<0.5 543<0.116 68<0.375 642<0.5 476<0.375 -1 -15 -14 42<1.18 64<0.586 142<0.5 6 -15 64<1.1 -8 5 -15 9 12<0.118 -7 12<0.447 8<-0.246 143<0.5 2 19 -2 -12 20 8<0.039 1 98<0.5 109<0.5 180<0.5 -1 18 23 -8 8<-0.325 10 -24 68<0.375 135<0.5 136<0.5 115<0.375 2 8<-0.542 -27 -3 15 8<0.166 12 -14 12<0.229 -3 -31 -24\n\
22<0.25 303<0.5 0<1.81 52<0.5 287<0.5 545<0.5 0 11 35<0.45 55<0.5 35 -3 -10 0<-1.32 424<0.375 1 0<-1.69 24<1.35 37 -4 -15 21<2 66<0.5 5<0.438 0 42<1.35 25 -4 -3 30<2.25 -11 15 30<2.75 21<1.07 -4 34 -8 28<1.25 45 -3 21<2.53 185<0.375 57<0.375 21<2 112<0.5 271<0.375 900<0.375 -6 17 6 22 -13 6<0.354 11 -7 4 524<0.375 520<0.375 -1 15 23\n\
430<0.5 246<0.5 256<0.5 784<0.5 480<0.5 0<-3.33 3<-0.058 3<-0.0707 8<0.039 27<-0.101 12<0.288 24 -12 -8 17 8<-0.000113 -3 43 88<0.659 -17 19 106<0.5 57<1.13 368<0.875 214<0.5 435<0.5 565<0.5 8<0.108 596<0.875 11<-0.0161 42<0.464 -1 0<-1.69 13 2 27<-0.00825 3<-0.136 40 3 2 11 -7 -22 19 16 541<0.375 19 -12 -11 68<0.875 -11 13 8<-0.211 4 -17 -17 24<0.109 1 -20 20 -22\n\
419<0.875 491<0.5 301<0.5 789<0.5 1043<0.5 4<0.0869 11<-0.456 78<0.5 -1 4<0.0341 2 -20 115<1.13 445<0.5 1 4<0.0341 11 4<0.0793 -17 8 103<0.5 12 -7 2<-0.0809 77<1.13 4<0.115 11<-0.456 5 27<-0.176 -17 378<0.5 47<0.375 -4 151<0.5 -19 2 10 27<-0.176 11<0.0344 10 -16 -3 77<1.92 16 -5 526<0.375 11<-0.0763 5 2<0.246 -2 5 -16 15 17 -17 2<-0.153 2 -32 4<0.0545 -24 15\n\
4<0.0793 92<0.875 279<0.5 18<1.21 331<0.375 142<0.5 119<0.448 445<0.5 20<0.55 22<0.75 8 -11 4<0.0304 -11 333<0.5 504<0.5 18<0.508 250<0.5 310<0.5 451<0.5 -2 21 22 22 -6 17 11 22<0.25 20<0.75 -8 27 -7 -15 20<0.85 -13 21 18<0.671 2 25 -7 10 437<0.5 129<0.5 3 26 -10 20<0.75 119<0.0265 -11 21 279<0.5 333<0.5 398<0.875 260<0.5 4 -12 -9 -8 250<0.5 -11 10\n\
655<0.5 0<-3.33 304<0.5 -9 14 434<0.5 790<0.5 187<0.5 1080<0.5 419<0.875 214<0.5 304<0.5 30<0.25 0<-1.51 13<0.0683 -1 -8 5<0.896 26<1.27 13<0.0158 219<0.5 18<1.78 -1 17 -16 8 -8 426<0.375 -2 26 18<0.335 26<1.93 12<0.385 74<0.5 5 -9 13 23 201<0.5 163<0.5 13<0.311 0 -6 7 21 0<-1.09 12<0.344 -1 21 426<0.875 -12 14 15 16 -22 12<0.105 6 -4 19 -21 26\n\
0<-3.75 24<0.219 -2 17<0.75 595<0.375 15 -16 157<0.875 4 -26 600<0.375 488<0.5 877<0.5 290<0.875 119<1.38 42<1.27 0 7<0.09 188<0.5 25<-0.0862 103<0.5 109<0.5 -6 15 42<1.42 3 -23 20<0.1 -17 20<0.85 313<0.5 14 -13 17<0.95 362<0.375 232<0.5 -2 -20 18 7<0.0379 24 -1 450<0.5 127<0.375 13 -4 -18 58<0.5 76<0.875 12 -10 -2 -18 17<0.75 17 27<-0.00825 11 -16 -18 -17 17\n\
352<0.5 627<0.375 212<0.375 5<0.921 5<0.896 5<0.794 809<0.5 31<1.3 1001<0.5 172<0.875 986<0.5 976<0.375 781<0.5 5<0.354 424<0.375 131<0.5 681<0.5 84<0.5 844<0.5 -11 19 19 24 174<0.875 9 -10 5 45<0.875 -1 -7 15 21 19 94<0.5 -12 13 18 11 20 2 5<0.9 -10 49<1.13 -3 19 26<1.47 100<0.5 279<0.5 495<0.5 6 -11 -10 1065<0.5 -3 21 -4 630<0.375 -2 20 -16 19\n\
9<0.0847 0<-3.54 304<0.5 -10 11 321<0.375 9<0 500<0.5 17<0.35 58<0.5 49<1.13 0<-0.537 -1 9<-0.0508 712<0.5 14 -26 146<0.5 0 15 -10 8 17<0.55 28<0.25 111<0.5 263<0.5 -7 15 9<-0.00836 -8 37 9<-0.201 13 -1 969<0.375 776<0.5 70<0.5 1 87<0.375 -5 24 -10 20 25 9<0.0126 17<0.55 -6 26<1.47 32 -7 70<0.5 288<0.5 -6 176<0.5 -12 27 15 0<-1.09 8 -26 -11\n\
556<0.5 5<0.921 5<0.896 191<0.5 14<0.016 2 16<0.335 3<-0.326 158<0.5 54<0.0534 12 -10 -4 1091<0.5 971<0.375 -2 -23 21 10 -8 5<0.9 6<0.18 14<0.165 -2 18 116<0.875 16 4 13<0.0683 181<0.5 444<0.5 -3 -23 12<0.0933 5 -28 5 3<-0.0707 6<0.256 12<0.172 21<2 12<0.128 -18 1 12 14<0.0548 -4 -18 21<2.53 16<0.0664 3<-0.151 13<0.196 -3 7 -15 37<0.875 9 -9 -9 1 25\n\
4<0.104 1<-3.04 4<0.0304 457<0.5 -15 18 289<0.5 15<-0.199 64<0.115 -3 12<0.2 32 -8 204<0.375 -9 4<0.0442 -11 16 18 17<0.95 291<0.375 15<0.0902 75<0.375 64<0.338 2 18 4<0.0869 1<-2.07 -6 18 -4 102<0.5 -9 8 -15 811<0.5 25<0.0795 -5 15<-0.377 -11 9 26 20<0.65 224<0.5 28<2.75 -15 10 16 1<-3.45 12<0.172 15 12<0.288 -11 19 15<0.209 12<0.138 12<0.0688 7 -3 5 -5\n\
46<1.13 46<0.375 368<0.375 282<0.5 88<1.83 676<0.5 750<0.375 804<0.5 500<0.5 802<0.5 497<0.5 690<0.5 -1 11 23 18 21 17 21<1.13 26<0.267 8 -16 23 18 137<0.375 8<-0.211 8<-0.325 17<0.55 13 -12 30 17<0.25 97<0.5 -11 19 -7 -10 26<0.467 29 -7 17 248<0.5 5<0.537 -10 8<0.039 924<0.375 -1 -22 -13 26<0.533 18 5<0.928 -17 9 21<2.33 21<0.8 -6 208<0.5 26 -10 -8\n\
113<0.375 112<0.5 562<0.5 735<0.375 1093<0.5 269<0.5 777<0.5 606<0.375 71<0.5 8<-0.0988 1 0<-0.537 351<0.5 36<1.48 0 -8 0<-1.32 -1 -28 109<0.5 42<0.37 178<0.5 -13 6 240<0.5 2 -22 0<0.315 -5 58<0.5 3 23 8<-0.0988 14<0.0548 14<0.0234 2 4<0.0341 425<0.375 11 -16 4<0.0667 -23 3 457<0.5 15 -14 26<0.533 8 -15 16 -7 450<0.5 -3 -20 19 -13 18 -16 29<0.5 -14 12\n\
96<0.5 12<0.344 494<0.5 687<0.5 228<0.375 33<0.75 28<0.75 140<0.875 815<0.5 11<-0.0452 20<0.55 13 12<0.288 -6 24<0.219 -6 36<0.47 58<0.5 35 -7 -9 24<1.14 342<0.5 33<0.25 24<0.753 -1 9 12<0.0933 -4 28<0.25 24<0.753 36 -3 -4 12 119<0.228 -12 14 23 -8 208<0.5 4 -8 286<0.5 466<0.375 253<0.875 3 -16 -10 -14 14 23 16 36<0.257 -9 158<0.5 36<0.727 28 2 -8 -9\n\
3<-0.109 154<0.5 11<0.0344 105<0.5 3<-0.122 1<-0.488 0 5 12<0.172 11<-0.109 11<-0.128 12<0.15 -8 9 19 -8 12<0.229 28<0.25 24 2 -7 1<-2.07 15 232<0.5 -15 10 125<0.375 20 -11 21 88<1.08 11<-0.378 -12 1<-0.488 168<0.875 342<0.5 125<0.875 125<0.375 11<0.0344 -1 63<0.5 -12 10 -22 8 128<0.5 12<0.0688 -8 18 -6 23 422<0.375 694<0.5 -11 18 20 153<0.5 11<-0.00195 11 -8 16\n\
29<0.5 382<0.5 3<0.0248 388<0.5 0<-3.75 15<-0.298 -10 10 2<-0.323 704<0.5 14<0.282 0 16 26 3<-0.257 609<0.375 -5 -26 237<0.5 569<0.5 -1 -20 -20 -20 67<0.5 186<0.375 2<-0.323 -11 179<0.5 9 -13 15<-0.00744 -15 8 205<0.875 -13 12 -20 13<0.266 4<0.0341 12<0.385 8 -8 14<0.0322 37<0.875 -1 3<-0.0286 12<0.214 14 -19 -35 38<0.5 3<-0.109 -16 1 14<0.0879 5 2<-0.101 -5 4 8\n\
9<-0.201 33<1.25 -9 188<0.5 222<0.5 -8 15 9<-0.449 -9 20 96<0.5 142<0.5 258<0.5 33<0.75 990<0.5 9<0.0847 150<0.375 244<0.5 106<0.5 788<0.5 389<0.5 30<2.75 227<0.375 -3 14 3 17 22 9<-0.0508 -7 21 47<0.375 29 -6 146<0.5 9 -12 -4 18 541<0.875 44<0.516 1062<0.5 368<0.375 144<0.5 1025<0.5 1000<0.5 4 -15 -17 -4 -9 16 15 -8 -19 30<0.25 5 27 9<-0.0508 8 -13\n\
3<-0.109 5<0.9 5<0.896 56<0.5 20<0.85 -9 5<0.769 -2 15<-0.199 -4 5 5<0.794 15<-0.0336 5 11<-0.173 27<-0.101 3<-0.285 -8 25 -1 -5 14<0.0487 6 27 3<-0.122 -10 7<0.0653 -6 26 8<-0.0146 12<0.229 9 26<1.67 7<0.09 27<-0.315 15<0.0902 9 -10 -2 10<0.449 -1 3<-0.326 3 -22 30<0.25 0 19 180<0.5 25 -2 5<0.9 12<0.138 54<0.428 204<0.875 2 -12 107<0.5 -13 17 -5 -6\n\
306<0.5 1064<0.5 565<0.5 303<0.5 377<0.5 309<0.5 395<0.5 354<0.5 15<-0.377 68<1.13 137<1.13 201<0.5 14<0.165 37<0.875 0 120<0.5 10 -12 10 23<0.268 8 -12 -17 -14 517<0.875 417<0.5 678<0.5 162<0.875 347<0.5 970<0.375 -1 -19 2<0.0456 -18 5 15<-0.111 10 -21 -22 -12 14 6<0.0113 10 -10 120<0.5 6<0.438 20 -6 -9 14 395<0.5 7 -17 103<0.5 15<-0.134 2 -25 3 23 16 22\n\
259<0.5 53<1.22 673<0.5 2<-0.583 5<0.881 19<0.35 50<0.032 -8 14 -19 95<0.5 50<0.45 31<0.0263 9 -11 -12 19<0.35 -7 27 303<0.5 31<0.594 24<1.14 325<0.875 57<0.875 452<0.5 379<0.5 24<0.894 187<0.5 -1 4 187<0.5 8 -12 20 15 538<0.375 2<-0.323 -5 17 -8 325<1.13 20 -9 20<0.35 11 19<0.35 -14 -4 117<0.5 398<0.875 2<-0.247 -11 6 -11 -9 14 22 162<0.875 -15 14 28\n\
223<0.5 4<0.131 382<0.5 114<0.375 20<0.65 23<0.417 21<1.07 4<0.0954 20<0.25 9 -8 20 253<0.375 67<0.5 -15 1 19 4<0.0442 -2 15 4<0.0409 165<0.5 195<0.375 146<0.5 263<0.5 0 16 9 16 6 96<0.5 165<0.5 195<0.375 298<0.5 831<0.5 159<0.5 2 -5 -22 4<0.0954 -14 7 -13 4<0.0625 229<0.875 -2 16 20<0.95 12 -13 8 23<0.0352 -17 55<0.5 -17 13 20 -5 44<0.272 30 -5\n\
164<0.5 228<1.13 620<0.875 473<0.375 323<0.375 332<0.375 746<0.375 495<0.5 92<0.875 8<-0.0146 784<0.5 0<-2.95 221<0.5 304<0.5 9 -9 2<-0.00989 7 -25 83<0.727 353<0.5 1 21 8<-0.0634 -20 10 17 348<0.5 411<0.875 2<0.0987 7<0.0536 0<-2.76 119<0.115 7 -13 -2 107<0.5 7<0.0653 -16 -4 5 2 -21 16 8<-0.246 -22 -2 10 8<0.166 12 -15 2<-0.0491 4 -23 10 0<-0.537 -24 4 10 -21 -23\n\
9<-0.0508 3<-0.136 320<0.375 -12 13 19<0.35 2<-0.0637 1<-1.27 -16 0 2<0.0456 11 -10 12<0.172 3<-0.0707 -10 9<-0.113 14 -8 14 32<0.5 1<-4 126<1.13 -12 24 1086<0.5 94<0.5 356<0.375 226<0.5 0 -14 12<0.344 29 -8 4<0.0793 42<0.131 -2 14 2<0.0456 221<0.5 19<0.65 9 4<0.149 35 2 -6 1 29 19<0.35 227<0.875 277<0.5 440<0.5 8 36 3<0.00464 36 -5 -9 1<-2.07 2 -22\n\
4<0.131 75<0.375 750<0.375 473<0.375 371<0.375 0<-3.54 130<0.5 -9 11 422<0.375 72<0.5 87<1.13 -2 24 78<0.5 843<0.5 299<0.5 11<0.00997 289<0.5 164<0.5 0 24 12 4<0.0505 -5 12 -11 23 551<0.5 11<-0.581 24 299<0.5 374<0.875 2 14 17 425<0.875 -14 15 4<0.0869 33<0.75 387<0.5 -7 18 14 26 36<0.534 78<0.5 30 -9 0 0<-0.537 26 -2 13 -7 0<-0.157 394<0.5 -10 12 0\n\
306<0.5 273<0.375 729<0.375 600<0.375 505<0.5 427<0.5 526<0.875 133<0.875 295<0.875 236<0.5 263<0.5 207<0.0602 0 207<1.12 233<0.5 33<0.75 2<-0.0491 -4 159<0.5 -25 4 338<0.5 13 -16 -33 7 340<0.5 33<1.75 58<0.5 -5 17 2<0.0456 -33 -4 20 1<-2.91 10 -22 253<0.875 24<0.279 1<-0.488 580<0.5 15 -10 -6 -11 -7 29<0.5 -13 2<-0.323 16 -15 -14 -20 -17 15 -18 78<0.5 0 -28 20\n\
9<-0.113 124<0.375 -6 9 249<0.5 236<0.5 53<1.15 112<0.5 260<0.5 212<0.375 7<0.255 14<0.138 7<0.0485 -1 19<0.75 7<0.102 9<-0.00836 9<-0.0508 3 153<0.5 39 -7 7 2 24<1.35 361<0.5 -3 18 13 19<0.55 561<0.5 -8 17 9<0.0847 19<0.95 13 63<0.5 -5 15 365<0.375 296<0.375 24<1.05 139<0.875 -8 5 -17 15 14 5 7<0.0722 28 -1 -14 33 64<1.37 -15 10 553<0.5 36 -9 -18\n\
215<0.5 283<0.5 164<0.5 382<0.5 214<0.5 431<0.5 390<0.5 589<0.5 64<1.64 323<0.375 25<-0.0128 540<1.13 47<1.13 30<0.25 17<0.55 -5 22<1.25 426<0.375 0 23 13 96<0.5 3 16 -7 -21 62<0.392 663<0.5 -1 14 27<-0.176 8 -10 293<0.375 -13 14 17<0.95 0 27 19 175<0.0964 104<0.5 13 -9 -16 25<-0.0444 -24 0 90<0.5 21 -12 15 21 -8 151<0.5 74<0.5 128<0.5 14 -9 27 -9\n\
164<0.5 209<0.5 556<0.5 565<0.5 309<0.5 59<0.5 730<0.375 8<-0.542 157<1.13 -6 17 464<0.5 107<0.5 1092<0.5 121<0.5 357<0.375 157<1.13 113<0.375 4<0.0474 1 -1 -11 41<0.5 143<0.5 9 -19 -16 6 9 18 50<0.976 335<0.5 8<0.039 130<0.5 143<0.5 -1 10 312<0.5 13 -12 11 16 -11 -17 67<0.5 23 -6 20<0.45 19 115<0.375 116<0.375 8<0.166 6 -15 -2 -8 15 23 23 -24 -26\n\
385<0.5 259<0.5 18<0.595 105<0.5 664<0.5 224<0.5 498<0.5 5<0.928 73<0.5 18<0.335 95<0.5 5<0.896 5<0.731 31<1.3 104<0.5 -8 1 14 4 -4 -15 208<0.5 413<0.375 1 23 17 31<0.0263 1 -23 5<0.94 749<0.875 8 -12 0 21 31<0.251 3 31<0.899 31 -6 -19 5<0.69 -5 474<0.375 1053<0.5 18 -9 -14 124<0.875 423<0.375 206<0.875 532<0.375 -3 13 4 10 18<1.06 -6 24 24 28\n\
500<0.5 307<0.5 154<0.5 283<0.5 29<0.5 20<0.95 98<0.5 20<0.55 136<0.5 47<0.375 542<0.875 224<0.5 9 -11 -15 -4 -9 8 53<0.243 334<0.5 -9 12 331<0.375 0 23 263<0.5 989<0.5 644<0.5 830<0.5 895<0.5 0 -18 15 24<0.109 81<0.5 -23 3 14 -19 24<0.505 18 -6 27<-0.176 20<0.45 -18 4 118<0.5 179<0.5 -8 -2 24<0.279 -3 20<0.95 -9 25 27<-0.176 6 -11 10 18 24\n\
1014<0.5 282<0.5 18<0.978 207<1.03 -1 12 785<0.5 11<-0.00195 9<0.0847 270<0.375 46<0.375 20<0.65 8 20<0.95 5<0.846 -14 8 1 79<0.5 9 7<0.118 -7 16 -21 24 36<1.02 20<0.25 1<-3.45 6 5<0.731 -23 4 20<0.65 200<0.5 7<0.0653 18 -7 -13 324<0.375 87<0.375 -2 1<-3.45 5<0.825 6 -28 11 10 9<0.0847 5<0.794 107<0.5 10 -19 1<-1.83 -19 -4 5 -24 -15 5<0.913 19 -6\n\
12<0.344 561<0.5 432<0.5 259<0.5 301<0.5 430<0.5 385<0.5 25<-0.0444 117<0.5 12<0.265 52<0.5 39<0.5 -5 3 19<0.85 16 -3 19<0.45 -6 85<0.5 21<1.13 13<0.0378 -11 17 28<1.25 33 -1 0 -8 28<2.75 25<0.0795 826<0.5 -2 18 21<1.87 12<0.246 19<0.85 39<0.5 23 7 2 -9 280<0.5 -9 19 6 18 15 21 18 -15 13<0.0101 -9 28<1.25 21<2.87 34 -4 -6 90<0.5 -10 -1\n\
336<0.5 497<0.5 212<0.375 369<0.5 850<0.5 806<0.5 529<0.375 1071<0.5 672<0.5 177<0.5 348<0.5 345<0.5 635<0.875 302<0.5 577<0.5 488<0.5 408<0.375 483<0.5 46<1.13 201<0.5 0 10<0.0968 23<0.268 -13 11 25 11 23<0.0352 3 376<0.5 -15 6 -10 16 14 10<0.0186 25 28<0.25 -5 13 12 12 -12 992<0.5 10<0.148 0 14 894<0.5 -26 13 -21 20 333<0.5 -14 11 18 -19 12 -15 29 10\n\
29<0.5 239<0.5 164<0.5 111<0.5 699<0.5 1044<0.5 12<0.0549 38<0.5 7 52<0.5 0 9<0.0445 444<0.5 -20 11 11 9<0 -1 -4 21 -23 482<0.5 9<-0.201 16 3 -27 -25 21<0.467 -5 221<0.5 24 -7 9<-0.0508 9<-0.449 21<0.667 -10 21<2.33 14 -12 -4 84<0.5 9<0 12<0.385 448<0.5 9 -14 -1 6<0.0198 21<0.467 -12 13 6<0.354 12<0.246 -3 -19 12 6<0.319 21<1.4 6 -8 -20\n\
236<0.5 385<0.5 112<0.5 442<0.5 352<0.5 260<0.5 379<0.5 301<0.5 259<0.5 294<0.375 800<0.5 305<0.5 756<0.375 1034<0.5 183<0.375 1002<0.5 592<0.5 734<0.5 675<0.5 748<0.875 49<1.13 1090<0.5 384<0.5 -2 453<0.5 -6 31 17 74<0.5 10 -6 16 11 19 14 19 10 19 13 20 481<0.5 52<0.5 20 0 127<0.375 9 -18 -13 17 22 25 -15 54<0.273 28 -11 17 28 24 553<0.5 31 -6\n\
9<0.14 4<0.0409 9<-0.00836 5<0.622 -7 0 17<0.95 2 10 9<-0.0508 17<0.35 15<-0.0449 -1 45<0.375 15 -3 87<0.375 1 20 9<0 261<0.5 97<0.5 42<1.61 339<0.5 607<0.375 42<0.252 4<0.0625 187<0.5 2 -11 17<0.35 14<0.165 -2 19 -7 4<0.0582 -4 7 18 -12 -11 90<0.5 4<0.104 5<0.9 178<0.5 -6 11 10 -12 -18 1<-2.77 21 -3 9<0.0126 14<0.0774 5 31 14<0.206 -6 14 -12\n\
664<0.5 18<1.14 73<0.5 487<0.5 -1 -15 11<-0.378 -14 586<0.5 28<0.25 4 19 13<0.0808 12 -22 54<1.44 32<0.5 27<0.0114 409<0.375 19<0.25 128<0.5 41<0.5 37<0.875 4 24 96<0.5 0 18 358<0.375 14 -12 129<0.5 605<0.375 3 -17 -4 -13 -7 60<0.5 13<0.0939 28<2.75 543<0.0375 11<-0.235 -2 19<0.65 540<0.875 -19 8 8 -1 23 57<0.375 7 18<1.78 5 -22 187<0.5 27 -5 18 18\n\
53<1.37 59<0.5 49<1.13 661<0.5 406<0.875 301<0.5 792<0.5 862<0.5 507<0.5 395<0.5 453<0.5 805<0.5 697<0.5 1<-3.04 319<0.875 172<0.875 17<0.35 84<0.5 126<1.13 -12 21 13 10<0.0274 8 -4 53<0.776 10<0.112 41 -3 -10 28 1 -18 22 10 26<1 -16 51<0.5 18 -13 18 -18 -19 21 -15 1<-2.63 -6 27 26<0.267 10<0.35 10<0.0365 -12 20 -14 26<1.47 25 -1 10<0.0968 8 -7 -12\n\
383<0.5 8<0.0698 518<0.375 257<0.5 223<0.5 143<0.5 22<2.25 361<0.5 491<0.5 167<0.5 974<0.375 3<-0.109 3<-0.122 186<0.375 42<1.11 429<0.5 1 -15 342<0.5 -7 17 8<-0.183 242<0.875 4 -21 16 65<0.5 2<0.00107 8<-0.0146 15<-0.134 3 23 -6 -13 -2 -1 -19 680<0.5 3<-0.0707 -12 88<0.455 -5 29 19 19 -15 15<0.00535 3 17 36<0.0932 -1 2<-0.583 -33 -7 18 15 -23 2<0.021 -3 -18 35\n\
685<0.5 1047<0.5 309<0.5 764<0.875 787<0.5 21<1.87 12<0.265 27<-0.176 23<0.122 82<0.735 -10 10 0 407<0.375 397<0.5 668<0.5 193<0.375 691<0.5 -1 17 11 12<0.0549 12 -22 11 21<0.6 -16 17 92<0.875 138<0.875 2 11<-0.378 4 -15 15<0.0902 -26 11 691<0.5 352<0.5 15<-0.0577 190<0.5 4 -9 12<0.118 5 23<0.417 181<0.5 1 -19 23<0.63 -24 -3 -19 -20 12 -7 14 -24 181<0.5 14 -13\n\
9<-0.0508 0<-2.41 7<0.0323 -8 11 7<0.134 9<-0.449 -16 71<0.5 -7 8 19<0.35 -7 59<0.5 12 -8 86<0.5 16<0.216 479<0.5 442<0.5 54<1.82 71<0.5 901<0.375 134<0.875 366<0.875 1 16<0.0565 25 -6 7<0.118 7<0.00841 -3 103<0.5 0<-2.41 16<0.0981 55 -6 19<0.35 -11 17 -3 -10 7<0.00841 -7 36 7<0.0653 -10 0<-0.537 0 25 18 7<0.118 -5 32 18 7<0.191 -9 0<-1.88 -7 16 6\n\
4<0.104 14<0.138 492<0.5 114<0.375 31<0.054 576<0.5 0 -12 70<0.5 27<-0.0469 79<0.5 0 20 2 16<0.0328 5 -15 -10 22 15<0.0902 5 21 88<0.455 16<0.0176 255<0.5 227<0.875 230<0.375 -11 14 12 15 14<0.0128 9 159<0.5 14<0.0774 16<0.0328 6 -20 242<0.375 95<0.5 15<-0.0901 576<0.5 -12 16 16<0.0664 8 69<0.5 2 -13 14 16 21<2.33 19 -9 159<0.5 15<-0.0236 -7 176<0.5 33 1 -12\n\
348<0.5 342<0.5 562<0.5 490<0.5 413<0.375 162<0.875 401<0.375 301<0.5 633<0.5 975<0.375 876<0.5 362<1.13 64<1.64 296<0.375 524<0.875 1 9 201<0.5 26<0.933 -8 5 15 2<-0.125 0 -31 14 2<-0.00379 -19 10 -17 -14 -19 -12 12<0.161 -28 2 118<0.5 -16 4 -14 129<0.5 32 -6 169<0.375 92<0.375 64<0.44 978<0.5 2<-0.247 -13 -5 11 204<0.375 15 -10 9 15 180<0.5 538<0.375 9 -13 26\n\
5<0.921 12<0.313 212<0.375 498<0.5 5<0.881 5<0.731 304<0.5 996<0.5 352<0.5 11<-0.128 -8 539<0.875 -2 15 21 24 7 11<-0.323 12<0.246 29 1 997<0.5 184<0.375 12<0.185 186<0.375 11<0.116 156<0.875 6 -10 -7 103<0.5 1 35<0.1 -1 12<0.0549 1 25 32<0.5 -6 13 16 -18 12<0.229 103<0.5 57<0.375 124<0.375 -8 14 21 1 4 22 17 -7 12<0.0383 -9 406<0.875 32<0.5 5 -11 -15\n\
382<0.5 390<0.5 767<0.5 896<0.5 73<0.5 516<0.875 678<0.5 353<0.5 430<0.5 748<0.375 1020<0.5 120<0.5 626<0.375 849<0.5 0 -8 -17 590<0.5 67<0.5 267<0.5 19<0.35 188<0.5 210<0.5 54<0.0534 -8 10 -25 4 68<0.375 129<0.5 79<0.5 50<0.254 -2 16 -10 13 -8 19 267<0.5 54<0.32 585<0.5 14 -7 -9 -18 -19 -14 -18 -15 -15 22 20 28<2.25 28<0.25 -4 -13 22 16 -17 7 17`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.54,"further":0.5,"lean":0.3};
