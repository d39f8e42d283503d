// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.006313544242834508\n\
bias 75 -57 -40\n\
unnamed 115 -52 -82\n\
target:favor- 40 -71 14\n\
target:against- 61 1 -76\n\
voice-confidence -58 48 22\n\
side:own 114 -20 -104\n\
holder:person -52 34 28\n\
sum:against -6 -38 34\n\
via:carried|in 104 -80 -37\n\
form:name|relation:self -6 50 -38\n\
via:name|in -53 19 44\n\
references:1 37 -32 -19\n\
sum:favor -20 29 -7\n\
side:free 46 -39 -18\n\
target:against+ -47 41 13\n\
side:other -22 -22 39\n\
mode:indirect 44 -13 -38\n\
target:against-|indirect 33 23 -57\n\
mode:indirect|side:own 77 -20 -59\n\
rivals:0|side:other -52 -16 68\n\
holder:group 127 -37 -93\n\
target:favor+ -49 41 10\n\
target:favor-|narration 44 -15 -32\n\
present:true 25 -11 -18\n\
link:owner(plain)|name 23 -95 67\n\
holder:institution 79 -51 -30\n\
form:name|relation:coalition 55 -111 57\n\
references:2 38 -13 -29\n\
mode:act 64 -17 -50\n\
outside|mode:act 64 -17 -50\n\
mode:narration 12 -36 20\n\
mode:narration|side:free 12 -36 20\n\
holder:narrator 12 -36 20\n\
outside|mode:narration 12 -36 20\n\
via:previous|in 86 -57 -34\n\
mode:indirect|side:other -28 -10 38\n\
verb:subject:none|none -11 -25 39\n\
rivals:2|side:free 35 -51 13\n\
rivals:1|side:own 45 -11 -36\n\
references:3+ 41 -32 -14\n\
link:subject(plain)| -3 -25 25\n\
rivals:0|side:free -11 43 -33\n\
present:false 38 -23 -19\n\
role:owner|other|in 6 -42 33\n\
rivals:1|side:other -28 -6 31\n\
rivals:2|side:own 59 -20 -41\n\
rule:tone.sentence:-|indirect 8 35 -42\n\
via:name|out -1 -24 21\n\
target:against-|narration 34 -22 -16\n\
rule:effect.noun-patient:-|in 35 33 -69\n\
rule:tone.sentence:-|own 6 43 -50\n\
via:self|in 44 16 -63\n\
rule:tone.sentence:-|out 29 -23 -8\n\
link:owner(effect-)|name 44 -74 26\n\
rivals:1|side:free 7 -29 19\n\
target:favor-|direct 28 -29 -6\n\
cue:say -23 24 2\n\
verb:clause:none|none 27 -39 11\n\
nested:false 13 -13 -3\n\
word:subject:say 62 -23 -41\n\
rule:tone.sentence:+|out -1 29 -28\n\
role:subject|other|in 13 -34 18\n\
word:clause:say -30 25 4\n\
sum:tone+ -1 13 -13\n\
mode:act|side:other 42 -6 -39\n\
form:name|relation:member 52 -40 -15\n\
via:affiliate|out 29 -19 -12\n\
via:pair|in 0 77 -77\n\
holder:party 26 -14 -13\n\
target:favor-|indirect -2 -18 20\n\
rivals:3+|side:other 47 -3 -47\n\
rule:bond.partner:+|in 23 21 -45\n\
verb:subject:plain -15 0 14\n\
target:favor-|act -13 -28 37\n\
rule:tone.sentence:-|other -8 -17 24\n\
rule:bond.partner:+|other -9 52 -45\n\
role:owner|free|out -23 -10 30\n\
mode:direct|side:other -15 -8 23\n\
role:subject|free|out 20 -25 3\n\
clause:clause:main| -11 15 0\n\
verb:object:none|none 3 24 -25\n\
clause:subject:to|to 14 9 -24\n\
rule:tone.near:-|in 2 -19 15\n\
role:subject|own|in 29 -6 -24\n\
rule:effect.owner:-|other 31 -45 10\n\
role:owner|own|in -18 34 -15\n\
target:against+|direct -11 27 -14\n\
verb:subject:effect- 4 25 -30\n\
link:owner(evaluation+)|'s -39 60 -22\n\
rule:tone.near:+|direct 2 20 -23\n\
rule:effect.noun-patient:-|other -51 49 2\n\
via:event|out 0 -41 37\n\
verb:object:none|present -16 24 -6\n\
rule:bond.partner:+|direct 35 18 -54\n\
rule:tone.sentence:+|in 3 -17 12\n\
clause:subject:ing| 19 16 -34\n\
role:partner|own|in 73 -59 -17\n\
rule:tone.near:-|act -10 -38 45\n\
path:subject(plain)|out 8 16 -25\n\
clause:subject:main| 13 -13 -4\n\
rule:tone.near:+|other -10 21 -11\n\
target:favor+|indirect -33 -5 35\n\
target:against+|mixed -40 7 31\n\
rivals:3+|side:free 35 -10 -29\n\
path:none|in -8 -21 23\n\
rule:tone.near:-|own -21 -11 31\n\
verb:clause:none|present -5 -8 16\n\
nested:true 61 -17 -46\n\
form:name|relation:institution 2 -50 45\n\
rule:effect.agent:-|direct -44 -9 52\n\
rule:tone.sentence:-|in -16 3 13\n\
rule:tone.near:-|free 12 -18 2\n\
rule:effect.agent:+|in -25 -8 34\n\
rule:tone.sentence:-|narration -20 -2 24\n\
clause:clause:to|to 28 -1 -29\n\
sum:silent 6 -11 -2\n\
mode:indirect|side:free 10 15 -28\n\
cue:tell -30 -19 45\n\
rule:tone.sentence:+|free -16 -2 18\n\
role:object|free|in 51 -8 -45\n\
outside|mode:indirect 24 -29 1\n\
clause:object:to|to 20 -20 1\n\
form:adjective|relation:self -3 26 -26\n\
verb:subject:none!|present -36 14 21\n\
clause:attribute:main| -41 20 19\n\
clause:clause:ing| 33 -11 -23\n\
rule:effect.owner:-|in -11 -23 31\n\
cue:report 64 -22 -45\n\
rule:bond.partner:+|narration 50 -13 -39\n\
verb:complement:effect- -11 33 -23\n\
target:favor+|direct 6 16 -24\n\
rule:tone.near:-|narration 5 15 -19\n\
verb:subject:none|past 14 -10 -9\n\
link:object(plain)| -9 -24 30\n\
mode:mixed|side:own 44 -3 -44\n\
mode:mixed 21 -13 -10\n\
rule:effect.noun-patient:-|act -63 -18 79\n\
verb:clause:attitude- 28 9 -38\n\
rivals:0|side:own -19 42 -27\n\
rule:effect.noun-patient:-|free 25 13 -41\n\
path:subject(attitude-)|out 36 3 -43\n\
rule:tone.sentence:+|own 11 -23 11\n\
verb:object:none|past -18 13 4\n\
rule:tone.clause:+|other -12 27 -16\n\
verb:clause:none|past -2 11 -9\n\
clause:subject:conditional|if 9 -47 37\n\
rule:effect.noun-patient:-|direct 51 4 -55\n\
verb:subject:future|present 30 -21 -10\n\
role:patient|free|out 47 -4 -45\n\
role:object|free|out 36 -14 -24\n\
rule:tone.near:-|direct -18 6 13\n\
clause:subject:participle| -2 39 -38\n\
sum:tone- -2 -6 8\n\
rule:bond.partner:+|own 43 -47 1\n\
verb:complement:volition|none -22 41 -20\n\
word:subject:support 66 -34 -36\n\
rule:effect.noun-patient:-|own 50 -18 -35\n\
form:people|relation:self -15 -25 37\n\
role:subject|other|out 28 -26 -3\n\
cue:add -28 10 15\n\
clause:complement:participle| -7 -29 32\n\
verb:clause:plain 9 -9 0\n\
word:owner:sanction 16 -39 18\n\
role:complement|free|out 21 -3 -20\n\
rule:effect.noun-patient:-|narration 29 15 -46\n\
path:subject(plain)|in -17 6 12\n\
link:owner(plain)|demonym 18 2 -23\n\
rule:effect.agent:-|narration 35 -11 -27\n\
rule:effect.patient:-|agent:other -1 47 -47\n\
rule:bond.partner:+|out 30 -20 -10\n\
target:against-|act 22 -24 -2\n\
verb:subject:none!|none -12 -37 47\n\
verb:object:ability|present 64 -35 -29\n\
role:patient|other|out -17 -38 52\n\
word:partner:relation 46 -9 -39\n\
mode:direct|side:free 18 -7 -14\n\
target:favor+|narration -27 2 22\n\
rule:tone.clause:+|free -22 6 13\n\
cue:claim -32 -28 57\n\
word:partner:cooperation 20 36 -55\n\
clause:subject:relative| 49 -26 -27\n\
verb:complement:grow+ 22 6 -32\n\
role:partner|other|out -22 40 -20\n\
mode:mixed|side:other -20 -6 22\n\
role:owner|free|in 20 -23 1\n\
verb:object:plain -2 11 -8\n\
target:against+|narration -14 16 -4\n\
via:pronoun|out -9 -12 20\n\
link:owner(effect-)|'s -21 40 -21\n\
verb:subject:volition|none 24 -19 -7\n\
verb:complement:effect+ 29 -11 -20\n\
clause:complement:to|to 9 -18 9\n\
word:clause:be 19 -3 -18\n\
mode:direct 1 -8 5\n\
clause:subject:ing|in -5 46 -42\n\
rule:tone.sentence:-|free -5 -7 12\n\
clause:object:that| -20 -13 31\n\
verb:subject:effect+ -2 22 -22\n\
path:none|out 29 -17 -15\n\
rule:tone.clause:+|out -12 22 -14\n\
clause:complement:that|that -19 -3 23\n\
rule:effect.patient:-|other -37 -11 44\n\
rule:effect.agent:+|other -14 -18 30\n\
word:subject:have 11 24 -37\n\
verb:subject:attitude- 5 16 -24\n\
role:object|other|out -14 -27 38\n\
role:modifier|other|in 17 -31 10\n\
verb:attribute:plain 18 -22 2\n\
rule:demand.object:-|agent:holder -19 32 -14\n\
link:complement(plain)|between 35 -20 -16\n\
rule:grow.agent:+|other -29 57 -28\n\
role:partner|other|in -25 29 -8\n\
via:polity|in 4 28 -33\n\
word:subject:play -68 -18 84\n\
rule:tone.near:-|other -12 7 3\n\
link:partner(bond+)|with -34 15 16\n\
rule:tone.near:+|indirect -14 4 8\n\
clause:complement:ing| -9 24 -16\n\
target:favor+|mixed 36 0 -39\n\
rule:tone.near:+|mixed 11 -30 18\n\
role:partner|free|in 26 16 -43\n\
rule:effect.noun-patient:-|indirect -4 29 -27\n\
path:subject(attitude+)|out 40 -23 -20\n\
rule:effect.owner:-|narration -30 4 23\n\
verb:subject:plain! 2 -19 17\n\
rule:tone.clause:-|free -14 -7 18\n\
rule:effect.owner-patient:-|agent:other 1 33 -38\n\
verb:complement:none|past 11 -6 -6\n\
path:owner(effect-)>subject(plain)|out -87 61 23\n\
word:attribute:be 13 8 -23\n\
form:name|relation:seat -12 18 -9\n\
verb:subject:grow+ -15 -5 19\n\
role:complement|own|in 9 11 -23\n\
cue:state -34 16 14\n\
word:clause:seek 43 -42 -3\n\
path:subject(plain)>clause(plain)|out -28 12 12\n\
verb:object:attitude+ -9 27 -20\n\
rule:effect.agent:-|free -23 -1 22\n\
role:topic|other|in 27 -13 -15\n\
rule:effect.owner:-|indirect -26 13 12\n\
verb:clause:attitude+ 15 -26 9\n\
rule:demand.object:-|other -23 1 21\n\
link:subject(cause)| 21 -28 4\n\
rule:effect.patient:+|in -25 30 -8\n\
rule:attitude.owner:-|other 10 -33 20\n\
path:complement(plain)>clause(plain)|out -20 -23 41\n\
rule:attitude.self:-|agent:holder -42 -2 41\n\
verb:clause:none!|present 0 -27 25\n\
rule:tone.clause:-|in -8 -8 15\n\
link:complement(plain)|to 7 16 -27\n\
cue:announce -10 -24 30\n\
rivals:3+|side:own 39 -30 -12\n\
rule:demand.object:-|agent:other 24 -33 6\n\
rule:tone.near:+|own 12 -14 2\n\
rule:tone.clause:-|direct -2 21 -19\n\
target:against-|mixed -5 21 -18\n\
clause:object:ing| -20 -2 20\n\
word:subject:come 27 14 -44\n\
link:subject(effect+)| -19 16 2\n\
rule:attitude.owner:-|agent:holder -34 2 29\n\
link:object(demand)| -36 3 31\n\
rule:effect.agent:+|direct -4 -25 26\n\
rule:evaluation.copula:+|in -4 23 -20\n\
rule:attitude.owner:+|other -15 44 -29\n\
rule:attitude.self:-|other -26 -15 39\n\
link:owner(friend+)|'s 40 -46 5\n\
rule:effect.patient:+|other -33 14 16\n\
clause:subject:adverbial|after 20 -40 20\n\
verb:object:future|present 26 -28 -1\n\
verb:object:effect- 17 -1 -17\n\
link:subject(effect-)| -15 8 5\n\
verb:clause:cause -14 27 -16\n\
rule:effect.agent:-|out -13 -11 21\n\
rule:attitude.agent:-|other 12 22 -40\n\
clause:subject:that| 14 -1 -14\n\
rule:tone.clause:-|narration 5 -18 10\n\
rule:attitude.self:-|indirect -39 -1 37\n\
rule:effect.owner:-|act 47 -11 -36\n\
word:clause:continue -31 22 6\n\
verb:clause:grow+ 11 8 -21\n\
rule:tone.near:+|out 11 -5 -9\n\
verb:subject:obligation|present -25 3 20\n\
word:owner:policy -7 -34 39\n\
word:subject:fail -39 -12 48\n\
rule:effect.owner-patient:+|other 28 -33 2\n\
verb:complement:ability|present 30 12 -44\n\
word:owner:government -27 39 -15\n\
rule:tone.clause:-|indirect 20 -15 -7\n\
rule:grow.agent:+|own 47 -41 -6\n\
path:subject(grow+)|in -32 -11 40\n\
link:modifier(plain)| 18 -23 0\n\
path:owner(plain)>complement(plain)|in 21 6 -28\n\
role:object|own|in -24 22 -2\n\
rule:grow.agent:+|indirect -11 40 -29\n\
role:subject|free|in 7 -15 3\n\
clause:object:main| -8 5 1\n\
rule:tone.sentence:+|direct -9 10 -2\n\
verb:subject:cause 1 -20 18\n\
word:object:take -5 -30 33\n\
word:owner:regime -43 -31 75\n\
clause:complement:that| -22 -6 22\n\
word:owner:deal 36 -18 -23\n\
rule:evaluation.verb:+|in -15 34 -21\n\
link:complement(plain)|from -37 3 32\n\
rule:evaluation.copula:-|direct 19 -35 15\n\
link:subject(demand)| 9 -26 13\n\
link:subject(attempt)| -17 -6 23\n\
link:complement(effect+)|with -6 40 -38\n\
word:subject:be -11 7 4\n\
verb:clause:effect+ 6 10 -19\n\
rule:tone.clause:+|in -3 -10 12\n\
rivals:2|side:other 10 -5 -5\n\
role:complement|free|in -19 7 11\n\
rule:tone.clause:-|act -28 -9 33\n\
path:subject(grow+)|out 38 -15 -24\n\
rule:tone.near:+|free -9 4 6\n\
rule:attitude.agent:-|free 22 -5 -19\n\
word:owner:withdrawal 41 -15 -30\n\
rule:obligation.subject:-|other -33 7 25\n\
word:complement:come 43 -13 -33\n\
path:topic(plain)>complement(plain)|out -39 21 14\n\
role:patient|own|in -1 37 -37\n\
word:clause:have 38 -13 -26\n\
word:owner:ally -4 -38 40\n\
rule:evaluation.modifier:+|out -30 17 10\n\
rule:effect.patient:+|agent:other 28 -33 1\n\
path:complement(plain)|out 11 -2 -13\n\
rule:attitude.noun:+|other -26 -21 44\n\
verb:clause:effect- -19 3 15\n\
form:adjective|relation:member 5 -33 26\n\
role:topic|free|in 21 3 -28\n\
path:complement(plain)>clause(plain)|in 5 -23 16\n\
verb:subject:attempt -20 0 18\n\
rule:effect.owner-patient:+|agent:other 25 -30 4\n\
clause:subject:ing|by -17 -24 39\n\
rule:effect.patient:-|out -39 20 15\n\
rule:attitude.owner:+|agent:holder -17 42 -27\n\
word:subject:reduce 41 -22 -21\n\
word:object:make -18 -12 28\n\
word:owner:pressure -43 -13 56\n\
rule:attitude.agent:-|in 13 12 -30\n\
word:partner:deal 27 -43 12\n\
verb:object:volition|none 8 11 -19\n\
verb:clause:future|present 23 -1 -24\n\
word:object:call 32 10 -43\n\
clause:object:conditional|if 38 -29 -11\n\
verb:clause:attempt 17 -10 -10\n\
link:partner(bond+)|between 27 -11 -17\n\
verb:clause:possibility|present -28 9 17\n\
word:complement:say -26 25 -2\n\
clause:clause:relative| -42 27 11\n\
verb:subject:none!|past -22 37 -18\n\
rule:tone.sentence:+|act 5 -22 15\n\
rule:attitude.noun:-|other -5 -37 40\n\
rule:evaluation.modifier:-|other 17 -31 15\n\
rule:attitude.self:-|agent:holder|other|indirect -31 -22 51\n\
mode:act|side:free 26 -16 -14\n\
link:subject(reverse)| -27 -16 41\n\
clause:clause:participle| -13 27 -16\n\
path:subject(effect+)>clause(plain)|in 37 -11 -27\n\
rule:tone.near:+|act -12 20 -9\n\
rule:effect.owner:-|out 15 -3 -16\n\
rule:bond.partner:+|act -41 24 16\n\
rule:effect.agent:-|other 7 -21 13\n\
via:pronoun|in -4 -4 8\n\
verb:subject:reverse -17 -20 36\n\
rule:effect.agent:+|out 15 -18 2\n\
rule:evaluation.modifier:-|in -28 3 22\n\
rule:effect.owner-patient:-|other 22 -26 2\n\
word:owner:decision -47 4 40\n\
rule:obligation.subject:-|in -24 -1 23\n\
verb:subject:effect-! -39 26 10\n\
rule:tone.clause:-|other 6 -14 4\n\
link:subject(attitude+)| 16 -1 -15\n\
rule:effect.owner:-|free -17 18 -5\n\
link:subject(attitude-)| 11 3 -17\n\
rule:effect.patient:-|in 14 4 -22\n\
rule:tone.sentence:-|direct 7 -8 2\n\
cue:highlight -35 54 -23\n\
word:complement:be -8 13 -7\n\
rule:demand.object:-|out 21 1 -25\n\
rule:idiom.near:-|in 6 -28 20\n\
word:partner:talk -33 22 8\n\
link:subject(grow+)| 0 13 -15\n\
link:complement(effect-)|against -46 16 26\n\
via:affiliate|in 2 -12 6\n\
cue:describe -35 25 7\n\
cue:talk 57 -21 -35\n\
verb:subject:none|present -3 6 -4\n\
rule:obligation.subject:-|indirect -29 -6 35\n\
word:owner:authority -62 -9 67\n\
clause:clause:relative|which -32 29 -1\n\
rule:tone.sentence:-|mixed 14 -16 1\n\
rule:grow.agent:+|out 3 24 -29\n\
role:topic|free|out -17 14 -2\n\
cue:stress -16 31 -17\n\
clause:complement:relative| 49 -15 -36\n\
verb:object:effect+ 7 7 -16\n\
word:clause:help 5 24 -35\n\
verb:clause:volition|none -23 5 16\n\
rule:tone.clause:+|own 18 -16 -6\n\
link:subject(evaluation+)| 8 -31 21\n\
outside|mode:mixed 25 -26 -1\n\
rule:tone.clause:-|own -10 21 -13\n\
rule:attitude.agent:+|narration -25 5 18\n\
rule:tone.clause:+|narration -2 14 -16\n\
link:partner(plain)|with 19 -10 -13\n\
word:subject:put -25 -22 45\n\
rule:friend.owner:+|in -7 -26 31\n\
role:object|other|in -14 9 3\n\
rule:idiom.near:+|in -43 28 12\n\
cue:discuss 10 25 -36\n\
rule:evaluation.verb:+|own -45 31 11\n\
rule:tone.sentence:-|act -17 4 11\n\
rule:effect.patient:-|free -5 31 -30\n\
rule:effect.agent:-|in 0 -15 13\n\
rule:tone.clause:+|direct -5 14 -11\n\
path:object(plain)>clause(plain)|in 29 -35 5\n\
link:owner(bond+)|name 10 15 -29\n\
clause:object:that|that -12 13 -3\n\
cue:urge -40 8 29\n\
rule:evaluation.copula:+|direct 8 11 -21\n\
verb:subject:possibility|present 20 -11 -12\n\
rule:effect.owner-patient:+|in 0 18 -20\n\
word:clause:announce -16 -17 27\n\
link:complement(plain)|with -13 16 -6\n\
word:clause:state 37 -20 -20\n\
path:complement(plain)>clause(plain)>clause(plain)|in 40 -13 -30\n\
rule:tone.clause:+|indirect 15 -11 -8\n\
rule:attitude.agent:+|in 13 -19 5\n\
rule:grow.partner:+|indirect 26 4 -31\n\
clause:complement:relative|that 24 1 -28\n\
rule:effect.patient:-|indirect -17 -14 27\n\
rule:tone.near:-|mixed 14 -16 0\n\
verb:complement:possibility|present 29 -17 -14\n\
rule:idiom.near:-|narration -43 6 31\n\
cue:accord 18 -5 -19\n\
word:clause:believe -31 23 2\n\
rule:evaluation.verb:-|in 30 -22 -9\n\
cue:seek 60 -36 -23\n\
verb:complement:demand 17 -22 3\n\
target:against+|act 9 -16 3\n\
word:subject:continue -25 0 21\n\
role:owner|own|out 17 6 -26\n\
rule:tone.near:-|indirect -5 8 -3\n\
verb:clause:ability!|present 43 6 -52\n\
path:owner(plain)>topic(plain)>object(plain)|in 52 -33 -23\n\
path:owner(plain)|in -42 0 39\n\
rule:evaluation.verb:+|direct 23 8 -33\n\
clause:clause:relative|that 26 -28 -3\n\
clause:complement:ing|in 37 -14 -25\n\
cue:explain 11 31 -43\n\
rule:evaluation.copula:-|free 27 -7 -21\n\
path:subject(plain)>clause(plain)>clause(plain)|in -20 -1 18\n\
word:subject:impose 12 -35 20\n\
word:partner:negotiation 40 -46 5\n\
word:subject:seek -1 -34 33\n\
word:owner:people 7 32 -43\n\
rule:reverse.agent:+|out 36 -11 -28\n\
target:favor+|act -32 21 7\n\
rule:will.subject:+|in 27 -10 -20\n\
rule:demand.object:-|mixed -27 0 23\n\
via:event|in 10 -8 -5\n\
rule:attitude.patient:+|in 1 34 -37\n\
word:subject:provide 12 -43 29\n\
rule:attitude.agent:+|free 19 -8 -13\n\
cue:reject -42 -5 44\n\
word:subject:help -15 34 -21\n\
rule:bond.state:+|in 29 -14 -17\n\
word:object:hold 30 5 -36\n\
cue:call -21 21 -3\n\
word:owner:commitment -8 21 -16\n\
cue:express -33 12 17\n\
word:topic:deal 38 -38 -1\n\
rule:will.subject:+|own 32 -38 3\n\
rule:attitude.self:-|out -32 -11 43\n\
word:owner:interest 36 -10 -27\n\
role:subject|own|out -3 19 -20\n\
verb:object:demand 14 -19 3\n\
rule:obligation.subject:-|direct 11 10 -22\n\
rule:attitude.owner:-|agent:other 35 -27 -10\n\
path:subject(plain)>clause(demand)|in 10 -38 28\n\
word:clause:tell 13 11 -27\n\
role:patient|free|in 30 -36 4\n\
rule:evaluation.copula:-|other 22 -12 -15\n\
link:owner(attempt)|'s -14 -32 43\n\
rule:attitude.owner:-|in 14 -18 1\n\
rule:effect.owner-patient:-|in 14 -1 -16\n\
rule:effect.agent:+|free -9 -7 13\n\
cue:denounce -37 44 -9\n\
clause:subject:relative|that 14 -18 2\n\
word:object:condemn 42 -15 -27\n\
path:object(attitude-)|in -28 13 12\n\
rule:effect.patient:+|agent:side -36 34 1\n\
verb:object:attitude- 7 -14 6\n\
link:object(cause)| 29 -23 -6\n\
rule:bond.state:+|other 32 -34 -1\n\
rule:grow.partner:+|other -7 25 -20\n\
verb:clause:future!|present -37 24 11\n\
word:subject:start 20 4 -28\n\
word:content:right -49 46 1\n\
cue:warn -1 -25 27\n\
rule:effect.owner:+|in -13 22 -12\n\
verb:object:cause 9 6 -15\n\
link:complement(plain)|by -18 6 7\n\
rule:evaluation.copula:-|out 26 -19 -6\n\
path:subject(demand)|in 32 -27 -7\n\
path:subject(attitude-)|in -10 32 -24\n\
word:subject:become -40 -3 41\n\
rule:idiom.sentence:-|narration -34 -3 31\n\
rule:tone.clause:+|act -7 -19 23\n\
path:subject(plain)>clause(grow+)|out -49 -5 54\n\
rule:effect.agent:-|indirect 5 -17 11\n\
path:owner(plain)>object(attitude+)|in -32 53 -24\n\
rule:effect.owner:-|direct 6 -18 7\n\
rule:effect.patient:-|agent:holder 2 -33 29\n\
clause:object:ing|of -29 28 -3\n\
word:owner:issue 54 -21 -35\n\
word:owner:move -31 34 -6\n\
link:object(attitude+)| 28 -7 -22\n\
verb:clause:none!|past 5 24 -31\n\
clause:attribute:that|that 25 -11 -17\n\
verb:object:effect-! 24 12 -38\n\
word:owner:role 24 13 -40\n\
verb:subject:evaluation- -1 -22 21\n\
rule:tone.near:+|in -1 -4 5\n\
path:owner(plain)>object(plain)|out -7 -22 28\n\
word:partner:tie -18 28 -12\n\
word:subject:show -20 33 -14\n\
verb:subject:obligation|none 36 -11 -27\n\
clause:subject:that|that 6 0 -7\n\
word:complement:remain -21 -25 46\n\
link:patient(effect-)|on -14 17 -4\n\
rule:effect.noun-patient:-|agent:other 23 17 -43\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -37 27 6\n\
mode:direct|side:own 3 3 -8\n\
outside|mode:direct 20 -21 -3\n\
path:owner(plain)>object(plain)>clause(plain)|in 18 -30 11\n\
word:owner:party -47 -7 54\n\
path:patient(effect-)>object(plain)|out -38 -7 44\n\
word:subject:reach 23 6 -31\n\
rule:tone.near:-|out -3 -2 5\n\
rule:tone.sentence:+|narration -8 0 8\n\
word:owner:oil 10 27 -41\n\
rule:effect.event-patient:-|agent:holder -35 -5 37\n\
word:complement:make 21 0 -24\n\
path:subject(plain)>clause(plain)|in 2 6 -8\n\
word:subject:fulfill -17 -36 52\n\
word:content:mechanism 5 33 -38\n\
rule:effect.owner-patient:+|direct 21 -23 0\n\
cue:want 45 -20 -27\n\
word:patient:policy 37 5 -44\n\
rule:effect.owner:+|indirect 10 10 -24\n\
rule:grow.partner:+|direct 18 -31 11\n\
rule:effect.patient:-|direct -4 23 -22\n\
clause:object:ing|for 5 20 -28\n\
word:complement:bring -47 28 17\n\
rule:evaluation.modifier:-|narration -30 -7 36\n\
clause:clause:conditional|if 14 -23 8\n\
rule:tone.clause:+|mixed -20 16 2\n\
verb:object:obligation|present 24 -9 -19\n\
word:topic:point 56 -30 -23\n\
link:owner(plain)|'s -7 4 4\n\
path:subject(effect-)>clause(plain)|out 11 13 -28\n\
clause:complement:main| -4 4 -1\n\
verb:clause:plain! 13 -11 -4\n\
clause:complement:relative|which 2 12 -17\n\
rule:attitude.noun:+|direct 1 -38 33\n\
word:owner:country -6 -15 19\n\
path:complement(effect-)|out 7 -23 13\n\
verb:object:plain! -8 14 -6\n\
rule:evaluation.noun:+|free -13 -9 19\n\
word:subject:discuss 17 9 -27\n\
word:complement:hold 8 17 -28\n\
verb:object:attempt 9 28 -38\n\
rule:evaluation.copula:+|mixed -10 30 -22\n\
rule:effect.noun-patient:-|mixed 12 10 -26\n\
clause:object:relative|who -23 -11 29\n\
rule:attitude.noun:-|narration 35 -4 -31\n\
word:complement:put 36 -5 -32\n\
word:owner:company 23 12 -36\n\
word:object:consider 5 23 -33\n\
rule:evaluation.modifier:-|free -27 -2 26\n\
word:subject:prevent 15 24 -42\n\
role:complement|other|out -9 8 -2\n\
verb:complement:plain! -14 -4 16\n\
rule:effect.owner-patient:+|agent:side -31 16 11\n\
rule:effect.owner-patient:-|own 9 11 -23\n\
link:object(effect+)| 7 -17 7\n\
word:subject:increase 22 -36 14\n\
clause:object:participle| 35 -34 -1\n\
verb:object:none!|present -2 19 -19\n\
word:clause:urge -29 17 10\n\
rule:effect.patient:+|out 11 -23 10\n\
link:attribute(plain)| -5 -18 20\n\
rule:attitude.noun:+|indirect -31 34 -5\n\
verb:complement:cause 6 -15 6\n\
rule:attitude.noun:-|act -46 2 40\n\
word:subject:prove -35 42 -10\n\
word:clause:ask 29 -15 -16\n\
path:object(effect-)|in 14 -33 15\n\
link:object(attitude-)| 18 -3 -18\n\
rule:evaluation.copula:+|other 5 9 -17\n\
word:clause:want 25 -9 -18\n\
link:complement(effect-)|on 18 -22 3\n\
rule:evaluation.modifier-patient:+|in -15 40 -25\n\
clause:complement:relative|who -24 24 -4\n\
cue:ask -27 8 16\n\
rule:effect.owner-patient:-|agent:side 36 -14 -21\n\
link:complement(plain)|against -19 8 7\n\
path:complement(cause)|out 31 -6 -29\n\
verb:complement:plain 0 -4 2\n\
verb:subject:evaluation+ -19 3 15\n\
link:partner(evaluation+)|between -8 28 -20\n\
clause:object:adverbial|because -43 -8 47\n\
link:complement(plain)|on -11 -10 17\n\
word:owner:obligation -21 -10 30\n\
word:object:develop -37 16 17\n\
word:subject:maintain -32 5 23\n\
word:object:discuss 29 -26 -6\n\
rule:demand.object:-|agent:holder|other|indirect 5 14 -21\n\
word:clause:stress -3 25 -25\n\
rule:evaluation.noun:+|indirect -19 3 13\n\
link:complement(grow+)|with -16 23 -12\n\
verb:subject:volition|present -35 7 26\n\
rule:idiom.near:-|mixed 34 -20 -15\n\
word:subject:stand -13 42 -28\n\
rule:evaluation.modifier:-|direct -23 14 7\n\
rule:evaluation.noun:+|direct 20 -17 -4\n\
link:object(grow+)| 23 6 -31\n\
rule:attitude.agent:-|narration -4 14 -13\n\
rule:attitude.patient:+|agent:holder 7 27 -35\n\
link:patient(effect-)|against 9 5 -16\n\
word:complement:continue 4 27 -32\n\
path:owner(plain)>subject(plain)>clause(plain)|out -30 19 5\n\
rule:demand.object:-|free 14 1 -17\n\
word:subject:agree -16 -14 28\n\
rule:effect.owner-patient:-|agent:target -25 -6 30\n\
link:owner(plain)|of -12 7 2\n\
rule:grow.partner:+|agent:side -29 32 -6\n\
rule:attitude.owner:+|direct -4 -27 29\n\
rule:attitude.owner:-|agent:holder|other|indirect -26 -2 26\n\
rule:will.subject:+|other -14 31 -19\n\
rule:attitude.agent:-|out 10 -2 -11\n\
link:object(effect-)| -2 11 -12\n\
cue:make 41 -19 -22\n\
cue:point -18 6 8\n\
word:complement:lead 34 -17 -19\n\
rule:demand.object:-|indirect 9 -13 3\n\
link:partner(bond+)|- 27 -7 -22\n\
rule:attitude.agent:-|indirect 21 -10 -15\n\
word:owner:program -9 18 -12\n\
verb:complement:future|present 15 -6 -11\n\
rule:effect.owner-patient:+|indirect -15 3 10\n\
word:clause:warn 25 -29 4\n\
path:complement(cause)|in -33 5 22\n\
cue:vow -31 -19 52\n\
path:partner(plain)>complement(plain)|out -32 21 8\n\
path:subject(grow+)>clause(plain)|in -8 23 -16\n\
rule:bond.partner:+|indirect -12 0 10\n\
link:topic(plain)|in 8 -13 2\n\
rule:effect.agent:+|indirect 11 -12 -3\n\
rule:attitude.owner:-|indirect -11 -9 17\n\
word:complement:take -2 21 -21\n\
word:complement:withdraw 16 15 -35\n\
link:complement(plain)|as 11 11 -25\n\
word:subject:hold 17 5 -25\n\
cue:believe 20 1 -25\n\
rule:attitude.owner:+|in 0 14 -16\n\
clause:subject:adverbial|while -25 18 3\n\
rule:effect.agent:+|narration 0 -13 9\n\
rule:evaluation.modifier:-|indirect 25 -14 -12\n\
rule:reverse.agent:+|in -22 12 10\n\
verb:clause:evaluation- -16 2 10\n\
word:subject:aim 39 -23 -17\n\
word:partner:meeting -15 24 -14\n\
word:owner:export 44 -17 -26\n\
word:owner:relation 34 -27 -11\n\
rule:reverse.patient:+|in -26 21 3\n\
rule:grow.partner:+|in 16 -7 -11\n\
word:topic:visit 23 7 -30\n\
path:subject(demand)|out 19 -13 -9\n\
rule:effect.agent:+|mixed -16 27 -11\n\
rule:idiom.near:-|indirect -27 9 14\n\
link:topic(plain)|for 15 6 -24\n\
verb:clause:obligation|present 17 -8 -11\n\
rule:tone.clause:-|mixed -12 15 -6\n\
word:subject:withdraw 2 -22 19\n\
rule:idiom.sentence:-|in -17 1 14\n\
rule:grow.partner:+|own 28 -26 -2\n\
clause:attribute:that| -25 27 -3\n\
rule:demand.object:-|in 9 -3 -7\n\
word:clause:make -18 19 -5\n\
word:complement:discuss 32 -13 -20\n\
rule:attitude.self:+|in -13 18 -8\n\
rule:refusal.subject:-|own 3 22 -25\n\
cue:confirm 17 15 -36\n\
rule:idiom.near:-|own -27 -7 32\n\
verb:object:break- 31 -29 -5\n\
word:subject:believe 8 -26 15\n\
rule:evaluation.copula:-|own -24 -9 29\n\
word:clause:note -16 18 -6\n\
rule:evaluation.verb:+|indirect -26 13 10\n\
word:subject:issue 37 -9 -29\n\
word:subject:face 34 -12 -23\n\
rule:evaluation.copula:+|indirect -19 4 13\n\
rule:attitude.noun:+|free -16 28 -16\n\
rule:attitude.agent:+|indirect 15 -12 -5\n\
link:owner(effect-)|by 40 -3 -39\n\
rule:effect.owner-patient:-|indirect 0 -15 13\n\
word:owner:action -15 -21 36\n\
path:owner(plain)>complement(plain)|out -13 9 1\n\
role:complement|other|in -1 5 -4\n\
word:complement:share 47 -29 -17\n\
word:clause:add -18 6 9\n\
word:partner:business -32 36 -7\n\
rule:idiom.sentence:-|indirect 4 21 -25\n\
cue:tweet -26 5 18\n\
role:attribute|free|out -26 7 16\n\
verb:subject:ability|none -18 24 -9\n\
word:complement:express -35 4 27\n\
role:topic|other|out 3 11 -15\n\
path:subject(effect+)|in 3 13 -18\n\
word:subject:try -19 -1 16\n\
rule:effect.event-patient:-|other -21 9 8\n\
rule:effect.owner-patient:-|direct -5 18 -17\n\
link:complement(effect-)|in 15 14 -30\n\
word:content:willingness -29 45 -17\n\
target:favor-|mixed 5 -7 1\n\
word:subject:protect -34 0 32\n\
word:subject:move 27 10 -39\n\
cue:thank -11 43 -31\n\
rule:idiom.sentence:-|direct -11 -17 23\n\
word:subject:use -25 23 -2\n\
link:patient(plain)|against 1 15 -19\n\
verb:complement:evaluation+ -20 35 -19\n\
cue:threaten -15 -15 29\n\
rule:effect.owner-patient:-|agent:holder -11 -11 23\n\
rule:friend.copula:+|in 21 -12 -10\n\
link:owner(attitude+)|'s 1 9 -12\n\
rule:inability.subject:-|in 4 -23 18\n\
link:complement(plain)|in 1 -12 8\n\
rule:attitude.owner:+|agent:other -11 -15 24\n\
word:complement:carry 31 3 -38\n\
rule:attitude.owner:-|out -29 -2 27\n\
word:complement:point 25 -8 -19\n\
rule:evaluation.copula:-|narration 23 -4 -19\n\
clause:subject:adverbial|when 10 -21 9\n\
word:object:give 27 -23 -4\n\
rule:attitude.noun:-|direct 26 5 -33\n\
path:object(plain)|out 12 2 -17\n\
word:clause:emphasize 23 -9 -17\n\
clause:complement:conditional|if 10 -27 15\n\
clause:object:relative| 22 -5 -21\n\
word:complement:meet -9 22 -17\n\
word:object:urge -14 -19 30\n\
clause:clause:adverbial|while 2 -25 23\n\
word:owner:firm 46 -13 -31\n\
path:subject(effect+)|out 21 -16 -7\n\
path:subject(plain)>clause(attitude+)|in 21 -31 8\n\
verb:object:effect+! 18 7 -28\n\
rule:attitude.self:-|own -30 19 6\n\
rule:bond.partner:+|mixed -2 -17 18\n\
verb:complement:none|present -1 -5 4\n\
word:clause:call -19 13 3\n\
rule:tone.sentence:+|mixed 8 -9 -1\n\
path:subject(plain)>clause(demand)|out 37 -8 -28\n\
word:owner:support 22 -22 -3\n\
link:owner(attitude-)|'s 26 -7 -26\n\
role:patient|other|in 0 12 -13\n\
word:clause:claim -5 -21 23\n\
rule:demand.object:-|agent:other|other|mixed -23 -17 38\n\
word:owner:power -7 -24 28\n\
rule:attitude.self:-|in -8 14 -8\n\
rule:effect.owner:+|out 10 -17 4\n\
word:object:describe -22 20 0\n\
rule:grow.partner:+|agent:other 20 -12 -10\n\
rule:reverse.patient:+|indirect -28 14 12\n\
rule:effect.patient:-|agent:target -30 -7 34\n\
path:owner(effect-)>subject(plain)|in -39 7 31\n\
word:complement:return 17 -33 16\n\
verb:object:ability|none 28 -2 -26\n\
role:modifier|free|in 18 -12 -11\n\
target:against-|direct -4 -1 3\n\
rule:friend.owner:+|own 17 -26 8\n\
word:subject:welcome 30 -13 -16\n\
path:complement(effect-)|in 20 -23 0\n\
word:content:role 19 6 -28\n\
rule:idiom.clause:-|in -17 -8 23\n\
word:subject:work 23 -6 -18\n\
rule:attitude.patient:+|other 0 25 -27\n\
rule:evaluation.modifier-patient:+|other 20 13 -34\n\
word:object:announce 20 -26 5\n\
rule:tone.sentence:+|other 3 -1 -3\n\
rule:attitude.owner:+|agent:side -16 27 -14\n\
via:pair|out -16 15 1\n\
rule:refusal.subject:-|other -27 -6 32\n\
cue:comment 32 2 -35\n\
word:partner:tension 11 17 -32\n\
rule:attitude.self:+|agent:other 29 -14 -17\n\
verb:object:reverse 3 13 -20\n\
rule:effect.owner-patient:+|agent:holder -23 17 4\n\
path:owner(plain)>subject(plain)|out 12 -4 -14\n\
rule:grow.partner:+|agent:holder -12 26 -15\n\
link:topic(effect-)|in 28 5 -34\n\
rule:cause.agent:-|free -36 -1 34\n\
path:topic(plain)>object(plain)|in -26 5 17\n\
word:object:stress 25 -11 -16\n\
path:owner(plain)>topic(plain)>complement(plain)|in 27 -2 -26\n\
word:subject:!have 13 6 -22\n\
word:clause:criticize -1 20 -22\n\
rule:attitude.noun:-|own -11 31 -19\n\
word:clause:try 15 -5 -15\n\
path:owner(effect-)>complement(plain)|out -12 -14 26\n\
rule:effect.agent:+|own 12 -6 -10\n\
word:object:bring 9 19 -29\n\
rule:refusal.subject:-|in 14 1 -17\n\
rule:effect.owner:-|mixed 7 -17 7\n\
verb:object:evaluation+ -27 3 22\n\
cue:oppose -22 31 -11\n\
rule:attitude.noun:+|in -19 -2 19\n\
word:owner:tie -33 38 -9\n\
word:clause:expect 25 -27 0\n\
rule:effect.owner-patient:+|free -1 18 -19\n\
rule:friend.copula:+|direct 25 -11 -16\n\
rule:attitude.self:-|agent:other 24 -10 -14\n\
rule:evaluation.modifier:-|out -2 -18 19\n\
verb:object:possibility!|present 23 13 -38\n\
word:subject:carry 20 9 -33\n\
path:owner(plain)>complement(plain)>clause(plain)|in -17 -3 16\n\
rule:cause.agent:-|in -18 -15 30\n\
rule:evaluation.copula:-|mixed -24 26 -4\n\
path:topic(plain)>subject(plain)|in 29 -11 -22\n\
word:object:impose 12 -22 9\n\
word:object:reject -29 1 22\n\
word:clause:think 19 -13 -10\n\
rule:demand.object:-|agent:holder|own|indirect 13 -26 13\n\
target:against+|indirect 3 -4 -2\n\
word:subject:counter -20 34 -13\n\
word:owner:presence -34 -8 40\n\
word:patient:attack 28 -21 -9\n\
rule:evaluation.modifier:+|direct 3 8 -14\n\
word:owner:medium -43 -1 43\n\
path:subject(evaluation+)|out 31 -10 -21\n\
word:clause:find -23 -8 29\n\
path:subject(effect+)>clause(plain)|out -22 10 5\n\
rule:attitude.agent:+|mixed 30 -9 -22\n\
clause:complement:adverbial|after -5 20 -19\n\
path:partner(bond+)>complement(plain)|in -31 14 13\n\
clause:subject:adverbial|since 11 13 -30\n\
word:owner:economy 32 -10 -24\n\
verb:clause:attitude+! -8 30 -25\n\
word:object:lift 36 -11 -26\n\
rule:attitude.self:+|indirect 19 -8 -14\n\
rule:tone.sentence:+|indirect 2 -4 2\n\
cue:write -3 -20 17\n\
word:object:use 16 6 -25\n\
link:complement(demand)|on 4 -29 24\n\
rule:attitude.topic:+|in 36 -28 -10\n\
link:complement(grow+)|on -28 11 14\n\
rule:grow.agent:+|in 13 0 -14\n\
rule:evaluation.verb:-|other 19 -12 -9\n\
verb:attribute:none|none 12 -21 7\n\
rule:effect.patient:+|free 9 -17 4\n\
rule:evaluation.noun:+|in 8 -10 1\n\
rule:attitude.agent:-|mixed 32 -6 -30\n\
word:subject:act 1 22 -26\n\
link:complement(plain)|including 20 1 -25\n\
rule:attitude.agent:+|other -14 3 7\n\
word:clause:take 14 -15 -2\n\
word:object:reduce 13 -19 4\n\
word:subject:do 3 -17 14\n\
clause:subject:participle|as -41 22 17\n\
rule:evaluation.noun:-|in -1 -21 21\n\
path:owner(effect-)>object(plain)|in 2 19 -26\n\
word:subject:draft -41 -5 47\n\
word:object:reverse 24 -16 -7\n\
path:object(cause)|in -32 5 25\n\
rule:effect.owner-patient:+|agent:other|other|direct 35 -18 -19\n\
clause:clause:relative|what 28 -24 -5\n\
word:partner:trade -6 20 -16\n\
word:subject:!take -31 -12 44\n\
word:object:back -36 6 26\n\
rule:tone.near:+|narration 1 -5 2\n\
link:owner(effect-)|demonym 11 10 -24\n\
rule:reverse.agent:+|other -7 22 -16\n\
rule:evaluation.verb:-|narration -21 -2 19\n\
path:subject(plain)>clause(plain)>clause(plain)|out 18 3 -24\n\
rule:effect.patient:-|own 17 -4 -15\n\
rule:refusal.subject:-|indirect -18 -7 24\n\
role:partner|free|out 4 -9 0\n\
cue:voice -13 -15 27\n\
rule:effect.owner:+|other -15 15 -4\n\
rule:attitude.owner:-|direct 23 -10 -14\n\
link:owner(evaluation-)|'s -16 -9 27\n\
word:clause:agree 21 -10 -14\n\
verb:object:future!|present -13 -7 17\n\
word:patient:war 32 -10 -26\n\
word:subject:abandon -21 -6 25\n\
path:subject(attitude-)>clause(plain)|out -23 3 18\n\
clause:subject:relative|what 8 -21 12\n\
word:owner:side -24 -6 28\n\
rule:demand.object:-|own 11 -9 -4\n\
word:clause:decide -3 21 -21\n\
path:subject(attitude+)|in -13 -6 15\n\
path:subject(attempt)|in -13 15 -3\n\
word:owner:nation 4 19 -25\n\
rule:effect.patient:+|mixed -34 4 24\n\
word:subject:know 15 2 -19\n\
word:owner:part 29 -11 -20\n\
word:subject:enrich 33 -5 -28\n\
word:object:say -20 11 5\n\
rule:refusal.subject:-|out -31 7 21\n\
rule:attitude.agent:+|out 5 4 -10\n\
word:complement:reduce -15 -14 27\n\
clause:complement:adverbial|when 14 10 -28\n\
word:clause:visit 28 -14 -14\n\
verb:complement:none|none -4 -2 4\n\
rule:friend.owner:+|direct -9 -12 19\n\
clause:attribute:relative|which -25 -5 28\n\
path:subject(cause)|in -18 4 13\n\
rule:grow.partner:+|out 7 11 -20\n\
verb:complement:effect+! 27 -8 -22\n\
rule:obligation.subject:-|free 16 -16 -1\n\
rule:effect.agent:-|mixed -17 -2 16\n\
path:subject(plain)>content(plain)>object(plain)|in -38 -3 39\n\
cue:see 32 -6 -30\n\
link:topic(plain)|on 21 -12 -13\n\
rule:evaluation.copula:+|narration 5 -19 12\n\
word:subject:revive 23 -11 -14\n\
rule:effect.copula:-|out 30 -3 -30\n\
word:subject:find -26 9 13\n\
rule:evaluation.noun:+|other 5 -12 3\n\
path:subject(plain)>clause(attempt)|in 12 -20 6\n\
word:clause:work -18 -4 20\n\
word:subject:want -17 1 14\n\
path:topic(plain)>attribute(plain)|in -14 -22 32\n\
word:subject:give -21 -4 23\n\
link:modifier(bond+)| -13 -16 25\n\
path:partner(bond+)>subject(plain)|in 36 -26 -11\n\
rule:effect.patient:+|act 14 7 -24\n\
word:clause:!think 36 -7 -29\n\
rule:effect.patient:-|agent:holder|other|indirect -21 -12 34\n\
word:subject:preserve 24 -11 -15\n\
word:clause:!be 11 -13 0\n\
verb:subject:demand -9 8 -5\n\
word:object:continue -6 17 -12\n\
path:subject(cause)>clause(plain)|in 18 0 -22\n\
rule:evaluation.noun:-|free -14 -11 26\n\
rule:idiom.near:+|own -20 31 -10\n\
word:owner:behavior -25 -4 26\n\
word:topic:development 21 -30 8\n\
clause:clause:that| 6 -6 -2\n\
rule:idiom.near:-|out -17 0 11\n\
rule:evaluation.noun:+|own -4 14 -14\n\
rule:idiom.near:-|direct 1 -20 17\n\
word:subject:defend -26 33 -7\n\
clause:clause:that|that 1 2 -5\n\
rule:effect.owner-patient:+|out 14 -17 1\n\
rule:effect.topic-patient:+|in 11 -22 8\n\
rule:bond.partner:+|free -4 8 -5\n\
word:topic:situation 33 -13 -19\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 23 1 -24\n\
word:clause:express 18 4 -25\n\
link:subject(fail)| -30 -9 40\n\
word:clause:reiterate -25 19 4\n\
word:subject:tell -21 -2 17\n\
verb:subject:attitude+ -6 1 5\n\
cue:emphasize -16 4 6\n\
word:subject:leave 24 -15 -10\n\
word:topic:one 19 -23 4\n\
rule:reverse.patient:+|other 4 17 -22\n\
link:subject(evaluation-)| 9 -15 5\n\
word:subject:adopt -32 0 30\n\
path:owner(attitude+)>object(plain)|in 24 -9 -15\n\
cue:note -4 8 -7\n\
link:owner(effect+)|'s -2 18 -19\n\
verb:attribute:none|past -11 6 3\n\
word:complement:conduct -33 -5 38\n\
clause:subject:relative|who -12 14 -4\n\
rule:reverse.agent:+|free 17 -17 -1\n\
rule:idiom.sentence:+|in -13 -7 17\n\
word:subject:return 2 -18 14\n\
cue:agree 16 0 -19\n\
word:clause:point 18 -11 -8\n\
path:modifier(plain)>subject(plain)|in -1 -15 11\n\
link:partner(plain)|between 13 -12 -3\n\
word:complement:facilitate 22 -11 -11\n\
word:subject:decide -19 21 -5\n\
word:patient:sanction -8 8 -2\n\
rule:tone.clause:-|out 0 3 -5\n\
rule:bond.state:+|free -23 18 3\n\
path:owner(evaluation+)>subject(plain)|out 29 1 -33\n\
link:owner(demand)|'s -26 20 3\n\
word:object:preserve -17 37 -24\n\
rule:evaluation.modifier:+|own -15 11 0\n\
verb:complement:effect-! 21 -4 -20\n\
word:owner:crisis 36 2 -40\n\
verb:complement:none!|past -21 5 16\n\
word:content:system -37 15 19\n\
verb:complement:none!|present 12 -2 -14\n\
word:topic:concern 0 -23 22\n\
link:patient(plain)|anti -35 22 12\n\
rule:attitude.owner:+|free -9 -12 17\n\
rule:attitude.self:+|other -15 17 -4\n\
word:subject:make -2 -10 8\n\
word:clause:come 10 -21 10\n\
word:owner:position -14 -7 18\n\
rule:idiom.sentence:-|own -16 19 -6\n\
path:topic(plain)>complement(plain)|in -1 14 -17\n\
word:complement:have 10 1 -14\n\
rule:effect.event-patient:-|direct 25 -7 -20\n\
rule:attitude.noun:-|free 13 0 -16\n\
link:owner(evaluation+)|demonym 25 -15 -14\n\
rule:evaluation.copula:-|in -8 -4 9\n\
word:subject:base 3 21 -25\n\
word:patient:embargo -13 -14 25\n\
path:subject(grow+)>clause(attempt)|in -40 20 15\n\
verb:subject:attitude+! -12 -6 15\n\
clause:complement:relative|what 16 -24 7\n\
verb:clause:reverse -20 -8 26\n\
word:owner:bank 22 7 -30\n\
word:topic:policy 20 13 -34\n\
path:subject(plain)>clause(attempt)|out 10 1 -17\n\
word:object:facilitate 19 -5 -15\n\
word:subject:expect 25 -10 -15\n\
rule:effect.patient:+|indirect 8 -12 2\n\
link:owner(evaluation+)|name -9 -17 22\n\
clause:clause:ing|in 1 18 -21\n\
word:subject:implement -12 -10 20\n\
word:subject:reject -10 -13 20\n\
word:content:way -18 0 17\n\
word:subject:miss -32 -7 39\n\
word:subject:!do -23 -5 27\n\
rule:attitude.topic:-|agent:holder 28 -14 -16\n\
path:complement(effect+)|out 7 10 -18\n\
path:complement(plain)|in -5 -2 4\n\
word:owner:opposition -13 -13 25\n\
rule:evaluation.verb:-|free -14 -3 14\n\
cue:refer 16 -3 -15\n\
clause:subject:adverbial|although 15 11 -29\n\
path:complement(plain)>clause(plain)>clause(plain)|out 30 -4 -29\n\
path:object(effect-)|out 17 -1 -19\n\
word:subject:remain -20 -2 21\n\
cue:consider 33 -22 -11\n\
rule:attitude.noun:-|indirect -12 -7 16\n\
word:clause:see -13 22 -13\n\
clause:subject:ing|of -6 -7 12\n\
rule:idiom.near:+|other -19 -6 22\n\
word:clause:report 27 -14 -12\n\
word:topic:position 32 -19 -15\n\
word:topic:question 25 -5 -24\n\
rule:effect.topic-patient:-|in -2 16 -18\n\
link:subject(break-)| 14 4 -21\n\
verb:clause:obligation!|present -32 10 18\n\
rule:effect.owner-patient:-|agent:other|free|direct -22 28 -10\n\
clause:object:ing|in 2 -14 9\n\
rule:effect.patient:+|own 13 2 -16\n\
word:complement:follow 22 -1 -24\n\
path:complement(effect-)>clause(plain)|in -20 16 2\n\
rule:idiom.sentence:+|other -20 -2 17\n\
rule:reverse.patient:+|out 30 -6 -26\n\
word:subject:sign 7 7 -16\n\
rule:effect.event-patient:-|agent:other 0 15 -16\n\
link:complement(attitude-)|against -21 30 -11\n\
word:object:fulfill -20 -11 28\n\
word:object:welcome -7 23 -20\n\
word:object:want 30 -10 -22\n\
verb:complement:evaluation- -25 16 9\n\
verb:attribute:none|present 4 0 -7\n\
word:subject:follow 10 5 -19\n\
rule:cause.agent:+|in 15 3 -19\n\
rule:effect.patient:+|agent:other|other|indirect 2 18 -24\n\
clause:object:adverbial|after 9 -14 6\n\
cue:publish 36 -12 -24\n\
rule:demand.object:-|direct -3 8 -5\n\
rule:attitude.self:+|direct -18 4 11\n\
word:complement:publish 31 1 -32\n\
word:clause:show 11 -17 6\n\
word:object:see 22 -8 -16\n\
path:owner(evaluation+)>complement(plain)|in 26 -2 -23\n\
path:topic(plain)>object(plain)|out 17 -6 -16\n\
word:owner:tanker 33 0 -33\n\
rule:attitude.owner:+|out -21 0 16\n\
rule:friend.owner:+|other -17 6 10\n\
word:owner:concern 8 15 -27\n\
word:clause:argue 22 -10 -13\n\
word:owner:claim -28 -3 30\n\
word:object:send 4 17 -25\n\
rule:effect.topic-patient:+|agent:other 11 -23 9\n\
path:subject(reverse)|in -19 -10 30\n\
word:object:support 16 -10 -8\n\
word:clause:write 9 8 -23\n\
rule:demand.object:-|narration 20 -4 -15\n\
rule:effect.owner-patient:+|own -13 12 -1\n\
word:subject:describe 10 7 -21\n\
word:complement:call -14 1 10\n\
word:owner:stance 30 -6 -25\n\
cue:show 24 -5 -21\n\
link:complement(grow+)|against 33 -29 -5\n\
clause:complement:ing|for 15 -6 -13\n\
rule:effect.partner-patient:+|in 1 12 -17\n\
rule:grow.agent:+|free -5 11 -8\n\
path:modifier(plain)>complement(plain)|in 18 4 -25\n\
word:subject:point 26 -2 -25\n\
path:object(plain)>clause(plain)|out -9 -11 17\n\
cue:criticize -3 13 -15\n\
word:clause:keep -28 7 15\n\
word:complement:denounce -17 34 -19\n\
word:complement:go 20 -2 -22\n\
path:owner(plain)>topic(plain)>complement(plain)|out 19 -15 -4\n\
word:subject:allow 15 9 -25\n\
word:content:decision 4 14 -22\n\
clause:clause:adverbial|because -20 25 -7\n\
word:complement:look 25 0 -28\n\
word:clause:prove -25 15 8\n\
verb:clause:effect+! -17 -7 21\n\
word:object:remove 11 11 -24\n\
word:content:claim -26 -9 32\n\
word:clause:start -13 0 11\n\
word:subject:engage 31 -21 -11\n\
path:owner(plain)>object(effect+)|in 34 -10 -25\n\
word:clause:describe -20 1 15\n\
word:subject:stress 17 -3 -16\n\
word:subject:expand 4 17 -20\n\
path:complement(grow+)|in 5 13 -20\n\
word:complement:consider 9 13 -24\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 30 -31 0\n\
verb:object:attitude+! -17 18 -6\n\
word:complement:engage 31 -14 -18\n\
word:object:oppose -21 23 -5\n\
rule:reverse.agent:+|narration 18 -6 -11\n\
rule:effect.event-patient:-|indirect -14 9 3\n\
rule:effect.owner-patient:+|act -8 22 -16\n\
word:subject:!be -9 4 4\n\
rule:attitude.noun:-|out 0 -12 9\n\
word:subject:share 28 -4 -25\n\
word:object:be -13 25 -15\n\
rule:evaluation.modifier:+|indirect 10 -11 1\n\
word:topic:meeting 24 -11 -15\n\
rule:attitude.topic:-|other 17 5 -23\n\
word:subject:respond 25 -15 -10\n\
verb:subject:volition!|none -19 10 5\n\
cue:quote -2 13 -14\n\
verb:complement:future!|present -6 16 -10\n\
word:clause:allow 2 14 -18\n\
rule:effect.owner-patient:-|free -12 12 -5\n\
rule:will.subject:+|direct 13 -3 -13\n\
rule:effect.owner-patient:+|agent:other|other|indirect -8 -12 18\n\
word:owner:activity -14 16 -5\n\
path:subject(effect-)|in -5 9 -5\n\
path:complement(cause)>clause(plain)|in 30 -22 -11\n\
link:complement(attitude-)|by 25 -5 -20\n\
word:complement:impose 10 -14 3\n\
link:complement(cause)|between 24 -11 -14\n\
word:owner:return 25 -11 -14\n\
rule:effect.owner-patient:-|agent:other|free|indirect 22 -14 -9\n\
link:complement(plain)|for -9 -2 6\n\
rule:evaluation.modifier:+|in 6 -2 -7\n\
word:owner:war -16 25 -14\n\
clause:complement:ing|by 10 -19 10\n\
verb:clause:effect-! -21 23 -6\n\
word:clause:design 14 10 -23\n\
rule:demand.object:-|agent:side -12 4 7\n\
word:subject:bring -16 20 -7\n\
verb:subject:break- 13 -15 0\n\
word:object:highlight -1 21 -22\n\
word:complement:speak -13 17 -7\n\
rule:grow.partner:+|act -10 23 -12\n\
word:owner:agreement 25 -7 -19\n\
rule:effect.event-patient:-|agent:holder|other|indirect -30 14 12\n\
word:subject:affect -22 6 14\n\
rule:attitude.owner:-|free -10 -8 16\n\
word:subject:strengthen -19 14 1\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 25 -1 -27\n\
word:topic:level -33 19 10\n\
path:owner(plain)>complement(effect-)>clause(plain)|in -28 3 23\n\
path:subject(plain)>clause(effect-)|out 19 2 -24\n\
verb:object:ability!|present -12 -12 21\n\
rule:friend.owner:+|out 16 -10 -9\n\
rule:attitude.agent:+|direct -4 -7 9\n\
link:topic(plain)|to 0 -8 4\n\
cue:accuse 13 -15 0\n\
word:owner:threat -24 14 5\n\
path:patient(effect-)>complement(plain)|out -20 25 -9\n\
word:complement:launch -12 -12 24\n\
word:subject:establish 19 -8 -13\n\
word:owner:compliance -23 2 16\n\
cue:reaffirm -27 1 23\n\
word:subject:hope 21 -14 -8\n\
word:subject:reverse 20 -20 1\n\
role:object|own|out -16 6 8\n\
rule:idiom.near:-|other 10 -11 -2\n\
word:subject:express 16 -5 -17\n\
word:subject:address 5 -23 19\n\
link:complement(effect-)|with 18 -16 -6\n\
word:subject:stop 15 1 -18\n\
path:complement(demand)|out -17 18 -5\n\
rule:inability.subject:-|free 22 -16 -4\n\
rule:effect.event-patient:-|own 20 -9 -10\n\
link:topic(bond+)|for 37 -27 -8\n\
clause:object:ing|by 4 8 -14\n\
word:complement:create 21 -18 -3\n\
word:clause:create -21 18 0\n\
rule:evaluation.noun:+|narration -10 -6 11\n\
verb:subject:possibility!|present 12 -17 2\n\
word:object:target -15 -12 25\n\
path:subject(evaluation-)>clause(plain)|in -25 2 21\n\
word:subject:confirm -18 25 -7\n\
word:complement:play 29 -11 -17\n\
word:subject:lead -1 -17 17\n\
rule:reverse.owner:-|other -16 1 13\n\
rule:attitude.agent:-|own -8 -10 14\n\
word:clause:confirm -10 22 -15\n\
word:owner:diplomacy -32 35 -5\n\
word:clause:seem -26 10 13\n\
rule:inability.subject:-|direct 8 -17 7\n\
link:subject(bond+)| 10 6 -17\n\
cue:hope 18 1 -24\n\
word:object:initiate -31 4 24\n\
word:subject:launch 5 -18 12\n\
word:subject:remove -19 3 16\n\
rule:effect.topic-patient:+|direct -7 -22 24\n\
rule:effect.owner:+|direct -14 5 5\n\
word:complement:counter -26 31 -4\n\
rule:friend.owner:+|indirect -2 -16 16\n\
verb:subject:bond+ -6 17 -13\n\
rule:effect.patient:-|agent:other|free|indirect 25 -13 -14\n\
verb:complement:possibility!|present 26 -6 -21\n\
word:subject:consider 11 -16 3\n\
link:owner(effect+)|name 24 -5 -21\n\
word:object:include -2 -26 24\n\
rule:attitude.noun:+|own 23 -17 -6\n\
path:subject(evaluation+)|in -21 2 14\n\
role:owner|other|out 5 -3 -5\n\
rule:demand.object:-|agent:other|free|direct 23 -6 -19\n\
word:clause:!take -26 -6 32\n\
verb:object:possibility|present 10 -9 -4\n\
cue:continue -19 -4 21\n\
rule:attitude.topic:-|indirect 24 -14 -10\n\
word:complement:talk 20 1 -23\n\
link:complement(effect-)|by -6 -14 20\n\
word:complement:protect 17 -17 0\n\
word:complement:commit 6 17 -24\n\
path:object(effect+)|out 16 -14 -3\n\
rule:attitude.partner:-|agent:holder -26 11 14\n\
word:object:maintain 18 0 -20\n\
rule:idiom.clause:-|mixed -20 -5 23\n\
rule:effect.topic-patient:-|agent:other -2 16 -16\n\
rule:attitude.self:-|agent:holder|own|indirect -26 11 11\n\
word:subject:fight -5 17 -15\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -30 33 -7\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -25 26 -3\n\
word:object:seek -3 -21 21\n\
word:topic:part 22 -10 -13\n\
link:partner(evaluation+)|- 26 -11 -16\n\
word:topic:terrorist 23 5 -30\n\
path:patient(effect-)>object(plain)|in 1 -23 18\n\
word:complement:claim -29 6 20\n\
rule:attitude.noun:+|narration 16 0 -19\n\
word:content:talk 22 -8 -16\n\
link:partner(evaluation+)|with 9 9 -18\n\
word:topic:remark 18 0 -21\n\
rule:attitude.patient:+|indirect -3 15 -14\n\
verb:clause:attempt! 0 14 -17\n\
clause:object:relative|that 5 1 -9\n\
link:topic(plain)|of -5 9 -6\n\
word:clause:demand 28 -3 -25\n\
word:clause:maintain 2 18 -20\n\
word:patient:limit 18 0 -21\n\
rule:obligation.subject:-|own 6 2 -11\n\
link:patient(plain)|on 11 6 -18\n\
word:subject:threaten 18 -9 -10\n\
rule:evaluation.verb:-|direct 9 -15 4\n\
rule:evaluation.modifier-patient:+|free -24 10 10\n\
rule:attitude.owner:+|agent:holder|other|indirect 13 5 -19\n\
rule:effect.owner:+|own 14 -13 -5\n\
rule:attitude.self:-|direct 11 7 -19\n\
path:owner(plain)>subject(plain)|in 7 0 -8\n\
verb:object:volition!|none 15 0 -18\n\
word:subject:!accept 12 14 -26\n\
word:clause:discuss 18 -2 -18\n\
rule:friend.owner:+|free 9 -14 2\n\
word:attribute:know -17 3 12\n\
rule:evaluation.modifier:+|narration -10 0 7\n\
word:topic:importance 19 -7 -13\n\
link:owner(plain)|by 11 -13 0\n\
verb:object:evaluation+! 21 -11 -13\n\
clause:subject:ing|as 29 -12 -17\n\
word:subject:facilitate 21 -4 -21\n\
path:complement(attitude+)|in 6 -14 5\n\
rule:evaluation.verb:+|other 11 -3 -11\n\
word:clause:encourage 21 -25 5\n\
rule:bond.state:+|indirect -2 -18 17\n\
rule:reverse.owner:-|in -3 12 -11\n\
path:partner(plain)>subject(plain)|in 19 -24 3\n\
word:clause:begin 14 -16 2\n\
verb:clause:none!|none 6 4 -13\n\
rule:idiom.sentence:-|other -7 -5 10\n\
verb:object:obligation|none 19 4 -22\n\
rule:obligation.subject:-|out 12 -4 -12\n\
rule:bond.state:+|direct 3 10 -15\n\
rule:demand.object:-|agent:other|other|indirect 2 -17 13\n\
path:owner(plain)>attribute(plain)|in -22 0 19\n\
word:clause:suggest 4 -18 12\n\
link:topic(plain)|as -22 1 19\n\
cue:think 21 -20 -5\n\
path:subject(cause)|out -12 -1 10\n\
word:complement:react -23 10 10\n\
rule:obligation.subject:-|narration 15 -7 -9\n\
rule:inability.subject:-|other -6 -12 16\n\
word:patient:opposition -19 -6 21\n\
clause:complement:adverbial|while 19 -5 -16\n\
rule:evaluation.verb:+|out -10 -5 13\n\
rule:attitude.owner:+|own 4 -16 9\n\
word:topic:oil -3 17 -21\n\
rule:effect.owner:+|narration 13 -12 -3\n\
rule:idiom.clause:-|other -14 -4 14\n\
role:attribute|other|in 17 -16 -4\n\
verb:object:grow+ -4 2 -1\n\
rule:bond.state:+|out -6 -12 16\n\
clause:object:ing|at -14 22 -10\n\
rule:idiom.sentence:+|free -1 -18 15\n\
word:clause:plan 21 -12 -12\n\
path:owner(evaluation+)>subject(plain)|in -18 20 -6\n\
word:subject:change -18 -5 19\n\
rule:idiom.sentence:-|free -4 -11 10\n\
word:content:deal 24 -10 -15\n\
link:modifier(evaluation+)| 22 0 -24\n\
word:subject:will -28 7 16\n\
clause:object:relative|which 9 -6 -6\n\
rule:effect.patient:+|agent:other|other|direct 6 -19 10\n\
verb:clause:break- 22 -12 -9\n\
link:owner(attitude+)|name 0 -22 20\n\
word:complement:cooperate -21 19 -1\n\
rule:effect.patient:-|act 18 -10 -6\n\
word:object:keep 19 -6 -13\n\
clause:attribute:relative|what 16 -20 -1\n\
word:owner:trip 28 -9 -20\n\
path:owner(plain)>object(plain)>clause(plain)|out 19 -3 -19\n\
path:owner(plain)>complement(attitude-)|in -24 5 16\n\
path:subject(plain)>clause(attitude+)>clause(plain)|in -28 9 16\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 12 7 -21\n\
clause:subject:ing|from 21 -9 -15\n\
word:topic:agreement 24 -12 -12\n\
clause:attribute:to|to 1 -20 19\n\
word:complement:expand -11 21 -10\n\
path:complement(effect+)>clause(plain)|in 0 -15 12\n\
rule:evaluation.modifier:+|free 5 0 -7\n\
word:complement:agree -15 -6 17\n\
path:attribute(plain)|in -13 -4 13\n\
rule:evaluation.modifier:-|mixed -12 -7 19\n\
rule:evaluation.noun:-|other -7 -10 15\n\
path:topic(plain)>complement(plain)>clause(plain)|in 24 -13 -13\n\
word:owner:security -6 25 -21\n\
word:owner:state 10 -18 6\n\
word:subject:save -10 -10 18\n\
path:owner(plain)>object(attitude-)|in 6 -16 11\n\
word:clause:!want 17 -1 -18\n\
path:owner(effect-)>object(plain)|out 16 5 -25\n\
rule:reverse.patient:+|agent:other -17 14 0\n\
word:subject:kill 24 -2 -23\n\
rule:effect.noun-patient:-|out 5 -3 -4\n\
word:clause:hold 6 -14 5\n\
clause:clause:ing|by 1 8 -13\n\
rule:evaluation.copula:-|indirect -3 -11 9\n\
link:object(attempt)| 12 9 -21\n\
word:subject:visit 17 -8 -10\n\
link:patient(attitude-)|to -24 1 20\n\
word:object:visit 16 -6 -12\n\
word:object:end -20 -4 21\n\
verb:complement:attempt 16 -3 -16\n\
clause:subject:ing|to 6 -20 12\n\
path:subject(grow+)>clause(plain)|out -14 10 2\n\
word:object:put -2 -12 13\n\
rule:reverse.patient:+|own 22 -19 -2\n\
rule:attitude.owner:-|agent:other|other|indirect -11 -9 20\n\
path:topic(plain)>subject(plain)|out 13 1 -15\n\
rule:effect.patient:+|agent:other|free|direct 21 -6 -17\n\
word:complement:give -10 -10 17\n\
rule:effect.patient:-|agent:other|other|direct -16 22 -14\n\
clause:clause:relative|who -11 -6 13\n\
word:complement:!have -19 6 8\n\
word:clause:do -14 -8 20\n\
rule:demand.object:-|agent:holder|other|mixed -14 15 -3\n\
word:complement:establish -1 -17 14\n\
word:subject:cause -19 5 10\n\
word:clause:give 8 -18 9\n\
word:subject:produce 27 -5 -24\n\
verb:complement:attitude+ 5 -2 -7\n\
rule:attitude.agent:-|direct -11 1 5\n\
word:object:accuse 7 -16 7\n\
rule:attitude.owner:+|agent:target 22 -19 -5\n\
rule:effect.patient:+|agent:holder|other|act 4 13 -19\n\
word:owner:right -13 19 -9\n\
word:complement:walk 35 -10 -23\n\
path:owner(plain)>subject(plain)>clause(plain)|in 8 -9 1\n\
rule:reverse.patient:+|free -23 14 5\n\
path:complement(effect-)>clause(plain)|out -14 5 6\n\
word:complement:send 13 0 -19\n\
rule:bond.state:+|own 15 -12 -3\n\
path:owner(bond+)>complement(plain)|in -9 -21 28\n\
word:owner:partner -7 -10 14\n\
word:object:stop 13 6 -22\n\
word:subject:join -8 17 -12\n\
rule:demand.object:-|agent:target -15 4 10\n\
word:partner:war 19 -21 2\n\
word:subject:go 9 -1 -13\n\
rule:attitude.self:+|own 15 -7 -8\n\
word:clause:intend -17 5 11\n\
word:content:need 10 -2 -13\n\
path:object(effect+)|in -9 -11 18\n\
word:subject:write 22 -4 -18\n\
word:subject:condemn -6 17 -13\n\
mode:mixed|side:free -2 -7 7\n\
word:partner:dialog 27 -23 -5\n\
word:complement:work 3 -13 9\n\
rule:effect.patient:-|agent:other|other|indirect -18 6 7\n\
verb:complement:obligation|present -9 2 5\n\
rule:break.partner:-|other -6 -18 24\n\
cue:declare 22 -7 -16\n\
path:topic(plain)>topic(plain)>object(plain)|in 25 -6 -19\n\
word:object:counter -19 14 0\n\
verb:subject:fail -29 -5 34\n\
rule:effect.topic-patient:-|other 15 -17 -2\n\
verb:clause:obligation|past -13 -15 27\n\
word:subject:push 8 10 -20\n\
word:subject:improve 16 7 -23\n\
path:subject(attempt)>clause(plain)|in 2 -14 10\n\
rule:attitude.owner:-|own -12 15 -8\n\
word:object:protect 7 5 -14\n\
link:complement(plain)|at 22 -11 -14\n\
cue:praise -17 10 4\n\
cue:sign 22 -20 -2\n\
link:complement(effect-)|between 6 11 -20\n\
rule:effect.patient:-|agent:other|own|direct 19 -11 -7\n\
word:owner:official -14 -6 19\n\
rule:friend.copula:+|own 14 -17 1\n\
link:partner(plain)|- -14 1 10\n\
rule:idiom.sentence:+|own -2 17 -14\n\
word:subject:run -29 -3 27\n\
word:clause:sign 11 15 -27\n\
clause:clause:adverbial|since -2 19 -21\n\
word:complement:issue -26 12 11\n\
word:clause:launch 0 14 -16\n\
word:owner:drone -21 6 12\n\
word:subject:devise -27 7 13\n\
rule:effect.agent:+|act 3 -16 13\n\
word:subject:raise -15 -5 19\n\
word:object:do -15 16 -3\n\
word:topic:report 21 2 -22\n\
path:subject(plain)>clause(attitude-)|out -4 15 -13\n\
word:subject:boost 16 -21 1\n\
rule:effect.agent:-|act -1 16 -18\n\
word:subject:commit -6 18 -15\n\
rule:friend.copula:-|in 11 -15 4\n\
word:owner:effort 1 -12 10\n\
rule:evaluation.modifier:-|own -17 16 -3\n\
word:patient:pressure 2 9 -14\n\
rule:effect.noun-patient:+|in 15 -11 -4\n\
word:topic:statement 23 -5 -20\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in -18 0 15\n\
word:topic:response -11 9 0\n\
verb:subject:effect+! 3 -9 4\n\
verb:subject:ability!|none -4 -13 19\n\
word:topic:export 27 -11 -16\n\
word:clause:mean 15 -2 -15\n\
path:owner(friend+)>subject(plain)|out 26 -5 -22\n\
verb:complement:volition!|none -15 2 11\n\
rule:attitude.self:-|agent:holder|other|mixed 19 -7 -13\n\
verb:complement:break- 15 -10 -9\n\
word:subject:think 0 -16 16\n\
word:subject:oppose -7 14 -10\n\
rule:effect.topic-patient:-|indirect 13 -2 -12\n\
word:clause:send 0 22 -24\n\
word:object:review 26 -21 -9\n\
word:topic:activity -24 20 1\n\
word:complement:adopt -23 -3 23\n\
rule:evaluation.copula:+|free 0 2 -7\n\
link:modifier(effect-)| -10 -7 16\n\
word:complement:stay -37 22 11\n\
clause:subject:adverbial|so that -9 -11 19\n\
clause:clause:ing|of -13 4 6\n\
rule:effect.patient:+|agent:side|other|direct -22 10 9\n\
rule:bond.state:+|narration 16 -19 2\n\
word:subject:get 8 4 -16\n\
link:subject(will+)| 0 13 -16\n\
rule:attitude.noun:+|act -9 -12 20\n\
word:owner:attack 17 -7 -9\n\
clause:subject:ing|for 0 -8 6\n\
word:topic:weapon 22 -7 -14\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 21 -2 -20\n\
word:subject:!honor 23 -1 -21\n\
clause:clause:adverbial|when 3 -14 8\n\
path:owner(plain)>complement(attitude+)|in -13 18 -9\n\
rule:evaluation.noun:-|direct 5 -15 11\n\
path:patient(attitude-)>object(plain)|in -28 13 13\n\
word:subject:cooperate 2 10 -16\n\
link:patient(effect-)|of 17 -7 -12\n\
rule:effect.patient:-|agent:other|free|direct -7 15 -12\n\
word:clause:promise 17 -21 4\n\
link:complement(grow+)|by 22 -9 -12\n\
word:object:ask 9 5 -17\n\
word:object:express -8 -7 10\n\
word:object:!have -10 -2 11\n\
word:complement:extend -10 -8 16\n\
word:content:plan 3 13 -18\n\
word:object:meet 16 -2 -15\n\
word:object:reimpose 15 -7 -10\n\
word:complement:announce 5 -11 3\n\
word:subject:!work -19 -7 26\n\
rule:effect.partner-patient:-|out -24 11 8\n\
rule:effect.event-patient:-|mixed -15 -7 20\n\
rule:demand.object:-|agent:other|own|direct 19 -11 -9\n\
word:complement:base -14 -5 18\n\
word:owner:conflict 27 -7 -21\n\
path:complement(grow+)|out -11 0 7\n\
word:topic:exchange 25 -5 -20\n\
word:topic:delegation 22 -11 -11\n\
role:topic|own|in 0 -6 3\n\
clause:subject:that|whether 21 -15 -7\n\
word:complement:provide 16 -19 0\n\
word:object:voice 15 -4 -15\n\
role:attribute|other|out 20 -6 -13\n\
word:topic:year -13 -9 24\n\
rule:grow.partner:+|agent:side|other|indirect -15 21 -8\n\
clause:complement:adverbial|since -21 2 17\n\
cue:slam 23 -1 -23\n\
path:object(plain)>clause(effect-)|out -25 0 26\n\
rule:idiom.near:-|free 5 -9 -1\n\
word:complement:know -14 4 6\n\
path:attribute(plain)|out -7 -5 11\n\
word:clause:propose -20 14 3\n\
word:owner:plan 5 -17 11\n\
word:topic:round 20 -7 -12\n\
rule:cause.agent:-|direct 10 -18 8\n\
verb:complement:obligation|past -27 21 4\n\
word:object:reiterate 14 -9 -7\n\
rule:effect.owner-patient:-|agent:other|other|indirect 15 -7 -10\n\
rule:refusal.subject:-|direct 0 8 -11\n\
verb:subject:attitude-! -11 -14 23\n\
link:topic(plain)|from -10 5 2\n\
link:complement(grow+)|between -12 9 0\n\
word:subject:extend -14 -2 15\n\
cue:reiterate 3 -10 4\n\
word:clause:put -18 -1 17\n\
word:subject:restore 11 6 -18\n\
path:owner(plain)>complement(effect+)|in -14 -11 24\n\
word:clause:pull 20 -16 -6\n\
word:object:propose -23 10 9\n\
rule:reverse.patient:+|agent:holder 12 7 -19\n\
word:clause:refuse -10 -7 15\n\
word:object:conduct 26 -6 -17\n\
rule:evaluation.verb:+|free 8 -1 -10\n\
word:patient:violation -10 -13 21\n\
word:object:praise 11 4 -17\n\
word:subject:advance 13 5 -19\n\
word:topic:issue 13 -13 1\n\
path:object(effect-)>clause(plain)|in 12 -1 -14\n\
link:complement(plain)|of 14 -12 -6\n\
clause:subject:relative|where -28 3 24\n\
word:subject:intensify -26 -1 25\n\
word:complement:sanction -7 -12 18\n\
link:complement(plain)|under -20 8 10\n\
verb:subject:will+ 8 3 -14\n\
rule:idiom.near:-|act 20 -4 -16\n\
word:object:offer -10 24 -15\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -20 13 5\n\
rule:cause.agent:+|direct 3 11 -15\n\
word:content:position -23 -3 24\n\
word:object:receive -11 -13 23\n\
cue:back -18 14 0\n\
clause:clause:ing|from 24 -2 -23\n\
path:subject(plain)>content(plain)>complement(plain)|in 5 7 -15\n\
word:object:pursue 4 -14 8\n\
word:content:refusal -21 -1 21\n\
word:object:increase 14 4 -17\n\
word:object:establish -10 -9 16\n\
word:owner:dollar -25 -3 28\n\
word:subject:license 21 -4 -17\n\
verb:complement:ability!|present 6 -15 6\n\
verb:clause:demand -1 2 -4\n\
rule:effect.patient:+|direct -7 -6 8\n\
rule:effect.owner-patient:-|out 8 -3 -8\n\
word:owner:share 6 18 -27\n\
rule:idiom.near:+|direct -17 1 13\n\
word:subject:wait 20 -2 -18\n\
word:clause:follow 19 -3 -17\n\
rule:evaluation.noun:+|mixed -13 8 2\n\
link:owner(effect+)|of -29 24 3\n\
rule:evaluation.modifier-patient:+|indirect 3 14 -17\n\
word:clause:move -12 -8 19\n\
word:complement:reach 6 5 -13\n\
rule:idiom.near:+|indirect -14 9 3\n\
verb:object:none!|past -11 -1 8\n\
rule:effect.patient:-|agent:side -15 6 7\n\
clause:subject:that|how -12 -9 20\n\
word:topic:name -26 5 16\n\
rule:idiom.clause:-|narration -14 -3 17\n\
word:topic:cooperation 23 -16 -8\n\
word:topic:return -15 8 3\n\
clause:clause:ing|as -21 10 10\n\
word:subject:claim 2 -16 14\n\
word:clause:provide 19 -11 -8\n\
word:object:slam 14 6 -21\n\
clause:complement:ing|while 10 9 -20\n\
path:subject(cause)>clause(plain)>clause(plain)|in -5 -15 20\n\
path:subject(effect-)>clause(demand)|in -19 3 14\n\
path:object(attitude-)|out 17 -5 -11\n\
word:owner:demand -4 12 -10\n\
word:clause:strengthen -3 -17 19\n\
rule:evaluation.verb:-|own 17 -10 -8\n\
rule:cause.agent:-|indirect -22 2 16\n\
cue:refuse -15 -6 22\n\
clause:subject:adverbial|before 11 -17 5\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -16 -11 26\n\
word:topic:resolution 14 5 -20\n\
rule:friend.copula:+|other 2 8 -12\n\
clause:subject:adverbial|as 13 -6 -11\n\
cue:condemn 12 -4 -9\n\
rule:effect.noun-patient:+|free 3 7 -14\n\
word:topic:solution 25 -11 -12\n\
word:complement:become -13 -6 15\n\
rule:attitude.noun:-|in -1 7 -8\n\
verb:complement:none!|none 0 -8 6\n\
word:clause:prevent -16 -4 18\n\
path:object(attempt)|in 22 1 -23\n\
link:object(reverse)| -17 5 9\n\
word:subject:focus 19 -16 -3\n\
word:clause:cause 17 -7 -10\n\
path:modifier(plain)>object(plain)|in -12 3 5\n\
path:owner(evaluation+)>object(plain)|in -19 7 10\n\
link:complement(effect-)|from 8 7 -19\n\
path:owner(plain)>subject(effect+)|in -7 -14 16\n\
word:subject:build -17 11 -1\n\
word:object:expand 0 15 -15\n\
rule:attitude.patient:-|indirect -14 -3 16\n\
role:complement|own|out -1 7 -8\n\
word:subject:reimpose 12 -14 1\n\
word:subject:sell 17 -2 -17\n\
link:complement(cause)|by 1 -15 12\n\
word:owner:visit 9 -11 0\n\
rule:attitude.owner:+|mixed -8 22 -17\n\
word:complement:raise -17 -2 15\n\
rule:effect.topic-patient:+|other -12 1 8\n\
role:partner|own|out 14 -16 1\n\
path:subject(attitude+)>clause(plain)|in 9 -9 -3\n\
clause:clause:to|on -14 15 -4\n\
rule:evaluation.copula:+|own -2 7 -7\n\
word:clause:use 1 -11 5\n\
verb:subject:future!|present -6 1 2\n\
word:topic:lift 15 8 -25\n\
rule:inability.subject:-|indirect -6 -10 16\n\
rule:idiom.near:+|narration 4 12 -19\n\
word:subject:!negotiate 22 -7 -16\n\
rule:attitude.owner:-|agent:side -14 -1 15\n\
clause:subject:conditional|unless -17 -9 26\n\
link:owner(friend+)|demonym 4 6 -13\n\
word:clause:insist -12 13 -5\n\
word:object:cite -18 11 5\n\
verb:subject:obligation!|present -15 1 12\n\
verb:complement:reverse 7 3 -13\n\
word:object:expect -2 -18 21\n\
word:object:show -13 -2 13\n\
word:complement:!be 4 2 -9\n\
rule:effect.partner-patient:+|other -12 4 3\n\
path:subject(attempt)|out 1 -8 3\n\
verb:complement:ability|none -13 9 2\n\
word:topic:claim 13 6 -22\n\
verb:subject:grow+! -17 13 3\n\
path:complement(effect+)>clause(plain)|out 0 13 -14\n\
link:complement(attitude+)|in 17 -14 -3\n\
word:topic:sanction 7 2 -12\n\
word:complement:import -22 20 -1\n\
word:object:prevent 6 7 -17\n\
rule:effect.owner:-|own -7 2 2\n\
clause:object:ing|about 17 3 -23\n\
rule:effect.owner-patient:-|agent:other|own|indirect -14 8 2\n\
rule:cause.agent:-|out -14 -3 17\n\
verb:clause:will+ 20 -9 -12\n\
form:people|relation:member 25 -11 -13\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -14 -5 16\n\
path:subject(plain)>clause(grow+)|in 11 1 -16\n\
word:object:buy 22 -5 -21\n\
word:subject:enjoy -3 17 -14\n\
rule:grow.agent:+|direct 1 -10 6\n\
rule:friend.copula:-|other 15 -12 -4\n\
word:object:carry 12 -15 1\n\
path:owner(plain)>complement(attitude-)|out -21 9 10\n\
rule:attitude.agent:+|own 6 -6 -5\n\
rule:idiom.near:+|free -8 16 -12\n\
word:topic:official 18 -10 -8\n\
word:owner:talk 21 -16 -5\n\
link:complement(plain)|regarding 23 -9 -13\n\
word:clause:slam 10 8 -20\n\
rule:effect.agent:-|own -5 6 -3\n\
link:complement(plain)|such as 20 -20 1\n\
rule:grow.partner:+|agent:other|other|indirect 17 -6 -12\n\
rule:attitude.self:-|agent:other|other|indirect -18 4 10\n\
verb:object:obligation|past -6 -15 21\n\
word:partner:line -15 5 8\n\
role:patient|own|out -13 18 -4\n\
word:subject:criticize 12 -6 -6\n\
rule:effect.topic-patient:-|free 2 16 -18\n\
verb:attribute:future|present -20 13 4\n\
path:complement(attempt)|in -8 -21 28\n\
rule:attitude.patient:+|agent:other 14 -5 -11\n\
word:clause:fail -3 6 -8\n\
cue:: -19 -3 22\n\
word:complement:present 20 -10 -12\n\
verb:clause:grow+! -21 10 9\n\
word:subject:vote 21 -6 -15\n\
cue:conclude 20 -2 -19\n\
path:partner(plain)>complement(plain)|in 4 -14 6\n\
word:object:thank -6 20 -12\n\
word:clause:play -7 -7 14\n\
path:subject(plain)>clause(attitude-)|in 14 -6 -12\n\
verb:clause:volition!|none -16 18 -6\n\
word:complement:endorse -9 -11 20\n\
rule:attitude.self:+|mixed -16 22 -4\n\
word:object:denounce -10 14 -6\n\
path:complement(plain)>content(plain)|in -28 -5 33\n\
clause:object:ing|on 15 -4 -11\n\
link:owner(evaluation+)|of -12 4 5\n\
word:subject:call 4 0 -7\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 8 2 -13\n\
rule:effect.owner-patient:-|agent:other|own|direct 17 -8 -8\n\
clause:subject:ing|while -14 6 6\n\
word:complement:highlight 20 -13 -6\n\
word:object:strengthen 9 2 -11\n\
path:subject(effect-)>clause(attempt)|out 17 1 -21\n\
path:owner(plain)>object(plain)|in -1 3 -6\n\
path:owner(evaluation+)>complement(plain)|out 14 -14 -2\n\
path:complement(plain)>clause(attitude+)|in -3 19 -18\n\
rule:evaluation.modifier:+|act -12 12 -3\n\
rule:attitude.noun:-|agent:other 21 -16 -5\n\
path:partner(plain)>object(plain)|out -10 -7 14\n\
link:topic(attitude+)|to -14 -9 19\n\
word:subject:refer 19 -6 -13\n\
cue:dismiss 14 1 -17\n\
word:object:start 11 -1 -13\n\
path:owner(plain)>object(grow+)|in -29 -4 32\n\
rule:effect.copula:-|in 10 -10 -5\n\
rule:effect.owner-patient:-|narration 17 -2 -14\n\
clause:clause:ing|at -25 -3 26\n\
word:subject:keep -4 -10 12\n\
word:subject:warn 11 -5 -6\n\
word:owner:president 20 -15 -8\n\
word:patient:support 8 0 -10\n\
word:topic:diplomat 20 -9 -10\n\
word:complement:lay -22 6 14\n\
link:complement(effect+)|between 13 -5 -6\n\
cue:observe -22 5 15\n\
path:owner(plain)>object(attitude+)|out 16 -2 -18\n\
word:content:time -14 25 -10\n\
rule:effect.copula:-|other 9 0 -13\n\
word:object:have 3 -7 3\n\
word:clause:go -10 10 -3\n\
word:complement:do -11 5 4\n\
rule:attitude.owner:-|agent:target 13 0 -17\n\
rule:friend.owner:+|mixed 17 -7 -10\n\
path:partner(plain)>attribute(plain)|in 22 -12 -11\n\
path:partner(plain)>complement(plain)>clause(plain)|in -7 -14 18\n\
cue:vote -19 15 0\n\
rule:attitude.owner:+|agent:holder|free|indirect -15 18 -6\n\
verb:subject:demand! -17 -6 23\n\
word:content:resolution -11 -9 20\n\
link:complement(effect+)|in 18 -7 -10\n\
rule:attitude.self:-|agent:other|free|indirect 21 -6 -15\n\
word:subject:argue 16 -3 -14\n\
cue:suggest -10 -3 10\n\
rule:attitude.partner:-|agent:holder|other|indirect -21 -1 23\n\
word:subject:conduct 12 6 -18\n\
word:object:face 1 -16 16\n\
rule:effect.owner-patient:-|agent:other|other|direct -3 12 -14\n\
verb:complement:bond+ -3 11 -11\n\
verb:subject:cause! -11 -7 16\n\
cue:endorse 17 -7 -8\n\
rule:effect.copula:-|free 13 -3 -10\n\
word:object:represent 19 -4 -15\n\
path:subject(grow+)>clause(attitude-)|in -20 -3 23\n\
rule:attitude.noun:+|out 0 -9 8\n\
word:topic:drone 22 -7 -14\n\
word:subject:resume -2 -14 17\n\
rule:attitude.owner:-|agent:side|other|direct -23 -1 24\n\
word:subject:promote -20 1 18\n\
word:topic:attack 3 17 -22\n\
rule:idiom.near:+|out -2 15 -15\n\
word:topic:role 4 -17 12\n\
path:subject(attitude+)>clause(plain)>clause(plain)|in -13 16 -4\n\
word:object:extend 9 -9 -2\n\
path:complement(demand)>clause(plain)|in -5 -17 20\n\
rule:demand.object:-|agent:target|other|direct -14 18 -3\n\
word:clause:invite -16 2 11\n\
word:complement:stress 14 -16 0\n\
word:object:reveal -25 21 2\n\
word:topic:withdrawal 13 4 -18\n\
rule:grow.agent:+|narration 4 0 -8\n\
rule:effect.topic-patient:+|indirect 12 -6 -9\n\
word:clause:establish -19 3 13\n\
path:complement(plain)>clause(grow+)|in -9 -10 17\n\
word:subject:note 2 9 -13\n\
clause:subject:relative|which -1 4 -4\n\
word:clause:accuse 0 -10 9\n\
link:complement(attitude-)|with -7 16 -11\n\
word:partner:partnership -16 -3 16\n\
verb:object:volition|present -13 9 2\n\
clause:complement:ing|of 10 -3 -7\n\
word:complement:draft -9 -9 18\n\
word:complement:start 13 -5 -11\n\
word:clause:attempt -18 -5 19\n\
word:clause:speak -5 16 -10\n\
verb:clause:obligation|none 12 -13 0\n\
rule:effect.topic-patient:+|free 2 -16 13\n\
word:clause:change 21 -2 -18\n\
link:complement(effect+)|to -13 -4 15\n\
link:topic(friend-)|in 22 0 -23\n\
link:complement(attitude-)|of -25 0 25\n\
link:complement(reverse)|on 18 -13 -6\n\
word:subject:guarantee -21 -5 24\n\
rule:bond.state:+|mixed 14 -14 -1\n\
link:complement(effect+)|by -17 -2 13\n\
link:topic(evaluation+)|in 14 -18 2\n\
link:complement(cause)|for 5 13 -19\n\
word:clause:impose 14 -3 -13\n\
word:object:reinstate -13 -5 18\n\
link:owner(attitude+)|demonym -3 -11 13\n\
path:owner(effect-)|out 22 -6 -17\n\
word:complement:vote -20 23 -6\n\
path:subject(demand)>clause(plain)|in 2 -13 7\n\
word:content:step 8 -3 -9\n\
link:owner(evaluation+)|by 5 11 -18\n\
word:content:strategy -14 2 8\n\
word:complement:initiate -26 6 16\n\
word:complement:end -16 8 6\n\
word:subject:meet 0 -8 6\n\
word:object:ensure -3 24 -21\n\
word:complement:support 1 -10 7\n\
path:object(plain)>clause(grow+)>clause(plain)|out -18 -10 28\n\
word:subject:stay 2 8 -15\n\
path:subject(reverse)>clause(plain)|out -21 3 16\n\
rule:friend.copula:+|free 10 -8 -5\n\
verb:clause:bond+ -17 8 7\n\
rule:attitude.owner:+|agent:holder|other|mixed -13 26 -13\n\
rule:effect.partner-patient:+|out -13 1 9\n\
word:subject:succeed 13 -7 -6\n\
path:owner(plain)>subject(effect+)>clause(plain)|out 21 -3 -18\n\
rule:idiom.sentence:+|narration 9 3 -14\n\
word:object:avoid -22 -3 21\n\
word:subject:uphold -21 18 1\n\
word:topic:negotiation -5 -9 14\n\
word:owner:complicity -26 -5 31\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -18 1 15\n\
word:object:sign 15 -5 -12\n\
path:owner(effect+)>complement(plain)|out 18 -6 -12\n\
word:owner:year 19 -13 -7\n\
word:clause:serve 15 3 -20\n\
rule:attitude.topic:-|out 16 1 -18\n\
rule:cause.agent:+|other 13 -13 -2\n\
word:subject:level -24 -6 30\n\
word:owner:counterpart 18 -1 -17\n\
word:subject:back -10 11 -4\n\
role:topic|own|out 1 8 -9\n\
rule:effect.owner-patient:-|act 11 -3 -6\n\
word:complement:move 19 -6 -14\n\
rule:attitude.partner:+|in 9 4 -11\n\
rule:effect.patient:+|agent:target|other|indirect 13 2 -17\n\
rule:evaluation.modifier-patient:+|direct 1 12 -14\n\
word:subject:introduce -9 -3 13\n\
word:attribute:!be -5 9 -6\n\
word:subject:invite -7 20 -13\n\
rule:grow.partner:+|agent:holder|other|indirect -13 19 -5\n\
word:object:invade 13 8 -23\n\
path:object(plain)>clause(demand)|in 22 -8 -15\n\
word:partner:agreement 5 1 -9\n\
word:owner:initiative -4 23 -20\n\
path:subject(plain)>clause(effect-)|in -19 4 11\n\
word:subject:grow -9 16 -7\n\
word:subject:accept 14 -15 -1\n\
word:complement:write 18 -8 -9\n\
word:owner:approach -6 -10 17\n\
word:complement:welcome -17 3 9\n\
rule:attitude.self:+|agent:side -12 1 8\n\
word:subject:fulfil -18 14 3\n\
path:topic(plain)>subject(plain)>clause(plain)|in 17 -10 -10\n\
rule:bond.state:-|other 6 10 -18\n\
word:owner:benefit 3 19 -22\n\
word:object:affect 0 11 -13\n\
link:complement(demand)|with -15 22 -9\n\
rule:reverse.agent:-|free -15 -4 19\n\
word:subject:pull 10 -3 -9\n\
rule:evaluation.verb:+|mixed -18 3 11\n\
word:object:assassinate 3 14 -20\n\
link:topic(plain)|such as -15 11 -1\n\
word:subject:need 6 6 -14\n\
word:subject:review 19 -8 -11\n\
word:object:!use 19 -3 -17\n\
word:content:threat 14 5 -22\n\
rule:idiom.sentence:-|act 15 -1 -16\n\
path:subject(effect+)>content(plain)>object(plain)|out -21 11 3\n\
rule:evaluation.noun:-|out -5 -5 10\n\
rule:evaluation.copula:+|act 20 -11 -10\n\
word:object:reaffirm 13 2 -17\n\
rule:cause.agent:+|free 8 2 -12\n\
path:owner(plain)>subject(evaluation-)|in 27 -1 -25\n\
word:subject:violate -3 -10 13\n\
clause:object:ing|while 9 3 -14\n\
word:subject:develop 8 1 -12\n\
word:clause:advise -21 3 18\n\
path:partner(plain)>object(plain)|in 8 -14 2\n\
word:subject:!help 16 -15 0\n\
path:subject(plain)>clause(cause)>clause(plain)|in 9 4 -18\n\
word:object:allow 14 -11 -3\n\
word:object:declare 20 -9 -10\n\
path:owner(plain)>complement(effect-)|out 11 -2 -11\n\
rule:attitude.topic:-|direct -24 12 11\n\
clause:subject:participle|of -10 -7 16\n\
path:owner(plain)>complement(effect-)|in 10 -13 2\n\
word:subject:salvage 12 -5 -7\n\
rule:attitude.self:+|agent:holder -5 8 -4\n\
word:subject:pay -11 -4 14\n\
link:complement(effect-)|to -13 -2 14\n\
word:object:warn -5 -6 12\n\
rule:friend.copula:+|mixed 12 -2 -10\n\
word:topic:representative 9 5 -18\n\
word:clause:act 19 -4 -17\n\
word:complement:strike 13 -4 -11\n\
word:object:secure -26 19 5\n\
path:object(cause)>clause(plain)|in 17 -9 -12\n\
word:complement:set 16 -5 -12\n\
word:subject:exchange 2 12 -14\n\
word:subject:!go 19 1 -22\n\
word:subject:limit -18 2 14\n\
word:topic:missile -20 1 17\n\
word:complement:praise 16 -11 -7\n\
word:clause:introduce -11 -6 16\n\
word:subject:mean -8 15 -10\n\
word:clause:reduce -12 0 10\n\
word:subject:view -26 0 24\n\
word:complement:reject -14 -5 16\n\
cue:hail -14 8 4\n\
word:object:order -13 -8 24\n\
word:topic:change 19 -10 -9\n\
rule:attitude.self:+|free -10 6 1\n\
rule:effect.patient:+|agent:other|own|indirect 15 -13 -1\n\
clause:complement:adverbial|so that 14 2 -16\n\
word:subject:ship -20 20 -4\n\
word:object:underline 14 -13 -3\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -13 8 1\n\
word:subject:!see 3 -14 11\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in 1 5 -9\n\
word:complement:push 15 -10 -7\n\
clause:clause:adverbial|after 9 -4 -7\n\
rule:effect.patient:-|narration -14 7 4\n\
word:owner:trade -14 14 -2\n\
path:complement(plain)>clause(demand)|out -17 9 6\n\
word:subject:win 16 0 -19\n\
word:object:skirt -25 -3 28\n\
path:object(plain)>content(plain)>object(grow+)>clause(plain)|out -25 -3 28\n\
word:clause:resolve 17 -9 -9\n\
word:subject:encourage -18 12 4\n\
word:subject:target 3 -12 9\n\
path:owner(plain)>subject(evaluation-)|out -15 -4 18\n\
word:subject:accuse 4 -8 3\n\
rule:friend.copula:-|direct 12 -7 -6\n\
rule:effect.patient-patient:-|in -3 13 -11\n\
path:patient(plain)>object(plain)|out -12 -6 18\n\
word:complement:attach 16 -3 -12\n\
path:subject(plain)>clause(effect+)|in -2 -15 15\n\
word:object:create 4 4 -11\n\
rule:effect.event-patient:+|in -12 13 -4\n\
word:owner:administration -6 -7 12\n\
link:topic(bond+)|in 22 -16 -7\n\
word:subject:add -8 6 0\n\
word:subject:create 10 -9 -3\n\
word:clause:!accept 6 13 -19\n\
word:object:address -5 -10 13\n\
word:complement:depend -6 -16 20\n\
word:patient:campaign 8 -13 3\n\
word:complement:buy -20 8 9\n\
verb:clause:volition|present -18 6 10\n\
word:clause:include 4 -19 16\n\
rule:effect.partner-patient:-|in 13 -4 -14\n\
word:complement:target -13 -7 17\n\
word:object:encourage 17 -20 4\n\
word:subject:present 5 5 -13\n\
word:topic:respect -10 -22 31\n\
verb:attribute:none!|present -9 2 6\n\
path:subject(effect-)>clause(plain)|in 1 3 -6\n\
path:subject(attitude-)>clause(plain)|in -8 -7 12\n\
word:object:force 15 -11 -3\n\
path:owner(plain)>subject(cause)>clause(plain)|in -20 -4 20\n\
word:owner:reaction 19 0 -21\n\
word:partner:confrontation -12 -6 20\n\
path:owner(plain)>subject(attitude+)|in -21 11 9\n\
path:object(attitude+)|out 17 -3 -15\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|out -20 -1 18\n\
word:content:action 6 -13 5\n\
rule:attitude.self:-|free 8 -2 -9\n\
path:modifier(plain)>object(attitude+)|in 22 -20 -2\n\
rule:effect.patient:+|agent:holder 3 -8 2\n\
cue:issue -8 -13 20\n\
rule:attitude.self:-|agent:side -20 0 18\n\
path:complement(attitude+)>clause(plain)|in 14 -3 -14\n\
word:object:attach 14 0 -13\n\
word:complement:stand -17 4 10\n\
word:subject:take -5 3 -2\n\
word:object:present 17 -2 -15\n\
word:topic:influence -12 -9 20\n\
rule:evaluation.modifier-patient:+|narration -17 3 13\n\
verb:object:evaluation- -9 -3 12\n\
rule:effect.owner-patient:+|agent:holder|other|act -3 13 -11\n\
rule:effect.partner-patient:+|agent:holder -14 7 3\n\
path:patient(effect-)>object(effect-)|in -7 -11 16\n\
word:complement:order -13 -8 25\n\
word:clause:remain 4 -12 6\n\
verb:complement:obligation|none 3 -12 7\n\
word:object:withdraw -5 -7 11\n\
clause:subject:that|where -20 1 18\n\
rule:attitude.owner:+|agent:other|other|indirect -14 6 5\n\
path:object(plain)>clause(attempt)|in 1 10 -16\n\
word:subject:sanction 5 6 -15\n\
rule:demand.object:-|agent:side|own|direct -12 3 5\n\
word:topic:trade 4 10 -17\n\
verb:complement:attitude+! -13 6 4\n\
rule:attitude.topic:-|in -11 -3 11\n\
word:owner:some 7 -14 7\n\
verb:subject:attempt! 11 -4 -7\n\
path:owner(effect-)>complement(plain)>clause(plain)|out -11 -6 17\n\
word:object:!forget 1 -14 14\n\
verb:object:fail! 1 -14 14\n\
link:owner(effect+)|demonym 8 3 -15\n\
path:partner(bond+)>topic(plain)>subject(plain)|in 20 -13 -7\n\
path:topic(plain)>topic(plain)>complement(plain)|out -9 21 -15\n\
word:complement:negotiate 15 -10 -7\n\
word:owner:statement -14 15 -5\n\
word:topic:reaction 5 -13 4\n\
word:topic:pressure 17 -12 -5\n\
word:subject:propose -13 20 -7\n\
word:partner:conference 20 -12 -9\n\
verb:complement:possibility|none 10 8 -18\n\
word:clause:issue 3 -9 5\n\
rule:attitude.patient:-|agent:holder -3 -13 16\n\
word:subject:seem -13 9 1\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)|in 12 -14 -1\n\
cue:argue -5 -8 10\n\
word:subject:!leave -22 13 6\n\
link:topic(plain)|about -14 -6 20\n\
word:owner:import 18 -6 -14\n\
link:complement(attitude-)|including 16 -6 -12\n\
word:owner:response -9 0 5\n\
rule:attitude.owner:-|agent:holder|other|mixed 10 -9 -3\n\
rule:effect.owner-patient:-|agent:target|free|indirect -15 -2 16\n\
word:owner:proposal 4 10 -17\n\
word:clause:approve 21 -4 -16\n\
word:clause:address -12 -6 18\n\
word:subject:trigger 6 -11 6\n\
rule:evaluation.copula:+|out 6 -6 -2\n\
verb:clause:evaluation+ -7 6 -2\n\
word:clause:comment 23 -5 -17\n\
rule:reverse.agent:-|out -16 0 17\n\
word:clause:!have 6 -1 -6\n\
word:subject:confront -15 6 5\n\
word:clause:predict 11 4 -16\n\
rule:idiom.sentence:+|indirect -10 6 2\n\
word:content:official -16 6 7\n\
rule:evaluation.noun:-|narration -10 -3 12\n\
word:complement:maintain 10 -4 -7\n\
rule:idiom.clause:+|direct 16 1 -19\n\
word:topic:normalization -8 -12 22\n\
word:subject:exert -15 -7 22\n\
link:topic(evaluation+)|for -19 15 1\n\
word:subject:attend 12 -7 -5\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -6 -12 18\n\
word:content:member -23 -5 28\n\
word:clause:threaten 9 -5 -6\n\
word:complement:witness -13 -13 26\n\
verb:subject:evaluation+! 12 -12 -2\n\
clause:subject:ing|after 15 -9 -6\n\
verb:subject:ability!|present 7 -7 -3\n\
word:owner:package -20 -3 21\n\
word:complement:enter -6 16 -12\n\
link:topic(friend+)|in -14 16 -4\n\
word:subject:demand 17 -3 -14\n\
word:owner:life -8 18 -11\n\
path:object(demand)|in 6 -5 -3\n\
word:clause:set -7 -9 16\n\
path:owner(plain)>subject(cause)|out -11 -4 15\n\
word:owner:signatory -17 -4 20\n\
word:subject:publish 20 0 -20\n\
path:subject(plain)>content(plain)>object(plain)>clause(plain)|in -10 -7 16\n\
word:object:exchange 15 -7 -8\n\
word:complement:think -12 -6 16\n\
rule:bond.state:-|in -6 16 -12\n\
word:object:lay -17 0 16\n\
path:owner(effect+)>complement(plain)|in -11 22 -12\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 14 -20 4\n\
rule:effect.topic-patient:-|out 15 -5 -10\n\
link:complement(attitude+)|including -23 28 -4\n\
word:clause:realize 21 -8 -13\n\
rule:attitude.self:+|agent:other|other|indirect 18 -9 -9\n\
rule:idiom.clause:-|own -12 4 3\n\
path:subject(demand)>clause(plain)|out 13 3 -17\n\
rule:effect.partner-patient:+|agent:other 1 7 -9\n\
path:owner(plain)>complement(plain)>clause(plain)|out -7 -1 5\n\
path:owner(plain)>object(effect-)|out 8 1 -13\n\
rule:effect.noun-patient:+|act 11 -16 5\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -1 -13 12\n\
word:patient:effect -6 18 -14\n\
rule:effect.noun-patient:+|out 3 3 -8\n\
word:object:issue -10 -7 17\n\
link:owner(effect-)|of -12 3 5\n\
clause:subject:ing|instead of -18 4 11\n\
rule:evaluation.modifier-patient:+|own -7 12 -5\n\
word:subject:quit 10 -9 -1\n\
path:object(effect+)>clause(plain)|out 13 -7 -6\n\
word:complement:act 10 -11 -2\n\
clause:subject:relative|whose 7 8 -16\n\
rule:bond.state:-|out 11 -6 -6\n\
word:topic:defeat -21 9 10\n\
clause:complement:adverbial|because 1 -13 11\n\
word:topic:view 15 -9 -6\n\
word:topic:signal -10 22 -11\n\
word:complement:kill -16 6 7\n\
word:subject:learn -16 -6 23\n\
clause:complement:ing|to -23 9 10\n\
word:subject:request -23 12 7\n\
word:complement:describe 10 -6 -8\n\
rule:evaluation.noun:+|act 10 0 -13\n\
word:object:attack -19 1 16\n\
word:modifier:issue 16 -5 -11\n\
rule:effect.topic-patient:-|direct -15 16 -3\n\
word:subject:assassinate -13 -5 17\n\
rule:reverse.owner:-|free 1 6 -10\n\
word:subject:breach -18 -1 20\n\
path:subject(plain)>clause(evaluation+)|out 12 -8 -5\n\
word:clause:lead 10 -7 -5\n\
cue:propose 9 -1 -12\n\
path:owner(plain)>object(effect-)|in 8 -12 3\n\
word:owner:friend 19 -10 -9\n\
word:object:adopt -15 -3 16\n\
rule:effect.patient-patient:-|own -13 16 -3\n\
rule:attitude.patient:+|agent:holder|other|indirect -4 12 -11\n\
path:partner(plain)>subject(plain)|out -17 -2 19\n\
word:subject:!allow -11 18 -9\n\
path:partner(bond+)>object(attitude+)|in 14 -18 2\n\
word:subject:!say 17 -4 -13\n\
word:subject:pass -14 -3 16\n\
word:topic:all -11 17 -7\n\
rule:attitude.partner:+|agent:other 10 -15 4\n\
rule:attitude.topic:+|agent:other 21 -9 -11\n\
word:owner:leader 11 -4 -8\n\
word:subject:intend -10 13 -5\n\
rule:attitude.topic:+|direct 21 -12 -9\n\
verb:subject:ability|present -5 2 0\n\
rule:effect.patient:-|mixed -7 8 -3\n\
word:subject:clinch 12 -6 -8\n\
rule:evaluation.verb:-|mixed 17 -3 -14\n\
cue:maintain -17 13 1\n\
path:subject(effect-)>clause(attempt)|in -19 6 10\n\
word:subject:urge 11 -5 -9\n\
rule:friend.copula:+|indirect -12 7 3\n\
word:topic:region 15 -10 -3\n\
word:topic:percent 20 -13 -8\n\
path:patient(effect-)>object(effect-)|out 4 5 -10\n\
path:owner(plain)>object(effect+)>clause(plain)|out 15 -1 -14\n\
word:owner:market 18 -6 -14\n\
word:partner:alliance 5 -17 12\n\
rule:effect.topic-patient:+|agent:holder -11 -5 14\n\
word:complement:use -10 3 4\n\
word:clause:push -15 7 6\n\
cue:support 5 -4 -8\n\
word:partner:contact -14 11 0\n\
word:topic:talk 10 -5 -7\n\
word:subject:!violate -7 22 -20\n\
rule:grow.agent:+|act 12 -6 -5\n\
rule:attitude.partner:+|direct -16 18 -2\n\
word:object:emphasize -11 12 -5\n\
clause:object:adverbial|while 2 5 -10\n\
rule:friend.copula:-|out 11 -3 -9\n\
word:subject:indicate -15 10 0\n\
path:object(attitude-)>clause(plain)|in -12 -3 14\n\
word:subject:invest 18 -4 -16\n\
path:subject(reverse)|out 15 -3 -13\n\
word:topic:side -18 4 11\n\
word:clause:look -13 10 -2\n\
word:subject:look 6 2 -12\n\
word:object:persuade -12 -5 18\n\
path:patient(effect-)>subject(plain)|in -4 20 -15\n\
word:clause:develop -9 1 6\n\
word:subject:depend 24 -13 -9\n\
word:complement:stick -2 19 -18\n\
word:owner:aid -8 19 -13\n\
path:patient(plain)>object(plain)|in 15 -10 -8\n\
role:modifier|free|out -10 4 2\n\
rule:evaluation.noun:+|out -4 5 -4\n\
path:subject(plain)>content(plain)>attribute(plain)|in 8 9 -16\n\
word:owner:delegation 17 -7 -8\n\
word:complement:introduce -5 -7 14\n\
word:complement:begin 14 -2 -12\n\
word:owner:letter -18 -1 16\n\
rule:effect.patient:-|agent:holder|other|act 12 -4 -7\n\
word:topic:capability 18 -9 -10\n\
path:owner(effect-)>complement(plain)>clause(plain)|in 9 -11 2\n\
word:owner:cooperation -8 -1 5\n\
word:object:endorse 3 -12 7\n\
word:subject:defeat -15 13 -1\n\
rule:attitude.patient:+|mixed 0 13 -14\n\
word:subject:endorse -13 0 11\n\
word:topic:trend 22 -18 -5\n\
cue:assert -7 0 4\n\
word:topic:tie 15 -15 0\n\
cue:indicate 11 -4 -9\n\
word:clause:force 12 -8 -5\n\
word:object:!reflect -23 29 -6\n\
word:topic:nature -15 14 -1\n\
word:clause:assert 2 9 -15\n\
path:owner(plain)>subject(grow+)|in 15 -15 -1\n\
rule:attitude.owner:-|agent:other|other|direct 18 -2 -16\n\
word:owner:game -16 -4 21\n\
word:complement:tell -11 2 7\n\
path:subject(attitude+)>clause(plain)|out -7 -4 11\n\
word:patient:weapon -12 18 -5\n\
word:content:fact 7 -1 -9\n\
word:patient:action -18 18 -1\n\
word:clause:raise -12 -6 17\n\
path:subject(effect-)|out 1 -2 -4\n\
word:topic:import 14 -3 -13\n\
path:complement(bond+)|out 15 -6 -9\n\
rule:grow.partner:+|agent:holder|other|act 7 5 -12\n\
word:object:introduce -5 -7 13\n\
rule:reverse.patient:+|act 20 -4 -17\n\
word:object:report 19 -6 -12\n\
clause:object:that|whether 18 -1 -18\n\
role:attribute|own|in -9 -4 9\n\
word:object:!will -14 20 -6\n\
word:complement:face 16 0 -17\n\
path:subject(effect+)>clause(attitude-)|in 15 -3 -13\n\
rule:cause.agent:-|other -4 -8 13\n\
word:clause:return -6 -10 14\n\
word:clause:attach 16 -5 -10\n\
link:owner(evaluation-)|of -21 0 17\n\
rule:friend.copula:+|out 5 -8 2\n\
word:complement:insist -16 8 3\n\
word:subject:release -14 1 11\n\
rule:effect.partner-patient:-|indirect -11 16 -8\n\
word:subject:talk -9 5 3\n\
path:partner(plain)>topic(plain)>complement(plain)|out -11 -6 18\n\
path:partner(bond+)>subject(plain)|out 12 -5 -8\n\
word:owner:capability -7 -8 12\n\
word:owner:failure -11 -3 14\n\
rule:effect.noun-patient:-|agent:other|other|indirect 11 8 -21\n\
word:subject:pursue 9 -11 1\n\
word:object:share 15 -9 -7\n\
word:topic:continuation 12 -4 -11\n\
word:modifier:deal 12 -12 -3\n\
cue:speak 8 5 -13\n\
word:subject:suffer 14 0 -16\n\
path:subject(grow+)>clause(grow+)|in -9 21 -15\n\
word:topic:party -11 -4 15\n\
rule:effect.patient:-|agent:other|free|mixed -5 19 -14\n\
rule:effect.partner-patient:+|direct -10 4 2\n\
verb:complement:grow+! -16 -4 17\n\
rule:attitude.partner:+|mixed 17 -15 -2\n\
word:complement:approve 14 2 -17\n\
word:topic:election -10 -7 18\n\
rule:effect.noun-patient:-|agent:holder 15 -3 -12\n\
rule:effect.owner-patient:+|agent:holder|free|indirect -15 19 -4\n\
word:complement:address -12 -3 14\n\
rule:effect.noun-patient:+|narration -2 11 -11\n\
link:owner(effect-)|led -12 -5 16\n\
word:complement:criticize 12 -6 -7\n\
word:clause:lose 13 -4 -9\n\
link:topic(evaluation+)|of -9 17 -8\n\
path:owner(plain)>topic(plain)>object(plain)|out -1 13 -13\n\
word:subject:challenge -13 -5 19\n\
word:topic:player -22 10 7\n\
word:topic:dollar -16 -2 18\n\
word:subject:stick -2 17 -17\n\
word:subject:lift -1 -7 7\n\
word:clause:ensure 14 -9 -7\n\
path:subject(effect-)>content(plain)>object(plain)>clause(plain)|in 5 -18 12\n\
word:complement:operate -16 1 14\n\
link:owner(plain)|from 16 -7 -9\n\
path:subject(plain)>content(evaluation+)>object(plain)|out -17 20 -6\n\
path:owner(plain)>complement(grow+)|in -15 18 -7\n\
path:owner(plain)>subject(plain)>clause(demand)|in 9 -14 5\n\
path:complement(attitude-)>clause(plain)|in 4 8 -14\n\
rule:effect.topic-patient:+|agent:side -13 18 -5\n\
path:complement(plain)>content(plain)>object(plain)|out -22 -1 23\n\
path:partner(bond+)>complement(plain)|out 15 -3 -14\n\
clause:clause:ing|to -11 12 -3\n\
path:complement(grow+)>clause(plain)|in -8 -4 8\n\
path:partner(bond+)>object(plain)|in -3 -11 10\n\
word:clause:become 13 -16 1\n\
word:clause:focus 16 -8 -8\n\
word:object:hail 15 -5 -9\n\
path:partner(bond+)>object(effect+)>clause(plain)|in 15 -11 -4\n\
word:topic:expansion -11 18 -6\n\
path:object(plain)|in -4 3 1\n\
path:object(attitude+)|in 1 5 -8\n\
word:subject:announce -6 0 2\n\
word:subject:report 12 -4 -9\n\
link:complement(attitude-)|to -10 -5 16\n\
word:complement:urge 13 -1 -15\n\
word:object:curb 8 3 -13\n\
word:clause:indicate 12 -6 -8\n\
word:complement:reinstate -11 -4 15\n\
rule:effect.event-patient:+|indirect -10 6 3\n\
rule:grow.partner:+|free 1 5 -7\n\
link:patient(plain)|towards 10 -11 -2\n\
word:object:mark 10 -1 -12\n\
rule:effect.event-patient:-|agent:side 15 -3 -14\n\
rule:attitude.patient:+|free -14 7 3\n\
word:object:surround 24 -13 -10\n\
rule:attitude.topic:+|indirect 4 -11 5\n\
rule:effect.partner-patient:-|act -14 -4 17\n\
word:subject:!change 4 -14 10\n\
word:object:lead 9 -3 -10\n\
path:subject(reverse)>clause(plain)|in 4 7 -13\n\
verb:complement:evaluation+! 17 -11 -7\n\
word:topic:right -13 -2 13\n\
word:clause:bring 1 8 -12\n\
link:owner(friend+)|of -13 -7 18\n\
rule:effect.noun-patient:+|own 15 -13 -2\n\
path:owner(plain)>topic(plain)>complement(attitude+)|in -7 -11 18\n\
rule:effect.owner-patient:-|agent:target|other|direct -10 -3 12\n\
rule:attitude.patient:-|in -9 -2 9\n\
word:clause:reject 5 4 -11\n\
rule:attitude.self:-|act -18 -1 19\n\
path:partner(bond+)>object(grow+)>clause(plain)|out -17 15 0\n\
path:object(demand)>clause(plain)|in 4 -12 8\n\
verb:object:grow+! -16 2 11\n\
clause:object:that|where 12 -7 -7\n\
word:complement:seek -10 -5 12\n\
rule:idiom.clause:-|out -6 -4 7\n\
path:object(grow+)>clause(plain)|in 7 5 -14\n\
rule:attitude.partner:-|indirect -10 -4 13\n\
word:topic:restoration -14 -4 19\n\
word:patient:case -17 1 13\n\
form:people|relation:coalition -18 -2 20\n\
word:owner:meeting -4 11 -7\n\
path:complement(plain)>content(plain)>complement(plain)|in 19 -7 -12\n\
word:clause:reveal 18 -5 -14\n\
word:subject:enable 4 8 -15\n\
path:owner(plain)>object(plain)>clause(cause)|in 0 19 -19\n\
word:object:replace 16 -9 -6\n\
word:complement:choose -16 -3 19\n\
path:owner(plain)>object(effect+)|out 1 10 -13\n\
word:object:threaten 2 6 -14\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 10 5 -15\n\
word:owner:implementation 14 -9 -7\n\
word:complement:attend 13 -5 -9\n\
word:owner:project -21 1 19\n\
path:topic(plain)>object(attitude-)|in -18 2 14\n\
word:partner:expansion -11 18 -6\n\
path:owner(plain)>subject(evaluation+)>clause(plain)|in -10 19 -11\n\
path:subject(plain)>clause(cause)|out 11 -6 -6\n\
link:topic(plain)|regarding 16 -3 -12\n\
word:subject:question -15 -4 18\n\
path:owner(effect-)>topic(plain)>complement(plain)|in -10 -8 16\n\
path:subject(effect-)>clause(effect+)|in 19 -11 -7\n\
link:patient(attitude-)|against -3 12 -11\n\
cue:look -16 9 4\n\
rule:idiom.sentence:-|out -3 -5 3\n\
rule:evaluation.modifier:-|act 10 -3 -9\n\
word:complement:compare -12 16 -8\n\
rule:evaluation.verb:-|indirect 3 -6 1\n\
word:topic:euro 20 -6 -14\n\
clause:subject:ing|on -3 -7 9\n\
word:topic:example -6 -8 11\n\
clause:complement:ing|at -11 11 -2\n\
rule:attitude.patient:-|agent:holder|free|indirect -19 -4 23\n\
rule:evaluation.noun:-|mixed -14 0 12\n\
path:owner(bond+)|in 20 -7 -12\n\
word:object:leave -7 8 -6\n\
word:object:enter 2 7 -13\n\
word:clause:condemn 10 -8 -4\n\
word:object:implement -9 8 -2\n\
path:partner(bond+)>object(grow+)|out -10 15 -4\n\
rule:idiom.clause:-|free 6 -8 4\n\
word:subject:achieve -3 -7 9\n\
word:object:confirm -6 14 -8\n\
word:owner:measure -10 6 0\n\
word:subject:end 0 -8 8\n\
word:object:negotiate 11 -15 4\n\
path:object(demand)|out -2 5 -8\n\
word:patient:restoration -16 -3 19\n\
word:subject:submit -14 10 1\n\
path:subject(plain)>clause(attitude+)|out 2 -8 5\n\
cue:warning -8 -8 15\n\
word:object:note -18 13 3\n\
word:subject:study -5 -12 12\n\
word:object:boost 0 -10 9\n\
word:complement:!hold -12 -5 18\n\
word:object:find -1 -9 9\n\
word:partner:interview 15 -11 -3\n\
word:topic:tanker 18 -1 -16\n\
rule:effect.owner-patient:-|agent:holder|other|act -8 -2 11\n\
word:subject:exit 16 -2 -14\n\
word:partner:transaction 2 7 -11\n\
via:polity|out -3 3 -3\n\
word:owner:test -6 -12 19\n\
word:clause:sell 15 -2 -13\n\
path:owner(bond+)>object(grow+)|out -20 10 7\n\
word:content:effect 17 -2 -16\n\
rule:effect.owner-patient:+|agent:side|own|direct -9 12 -4\n\
link:owner(attitude-)|of -21 4 14\n\
word:object:criticize 3 1 -6\n\
word:complement:relate 16 -4 -14\n\
cue:allege 19 -2 -17\n\
rule:reverse.owner:-|agent:other|other|indirect -9 -5 15\n\
rule:attitude.owner:-|agent:holder|other|direct 12 1 -15\n\
rule:attitude.partner:-|mixed 5 9 -18\n\
path:owner(plain)>object(attitude+)>clause(plain)|in -12 -2 13\n\
link:topic(plain)|than -14 -6 20\n\
word:subject:reiterate -11 19 -6\n\
word:object:renew 13 1 -15\n\
path:owner(plain)>attribute(plain)|out -10 7 -3\n\
rule:reverse.patient:+|direct -2 9 -11\n\
word:object:resist 11 0 -14\n\
link:complement(demand)|from -12 -9 20\n\
path:subject(evaluation+)>clause(plain)|in 8 1 -11\n\
link:complement(grow+)|in 3 8 -12\n\
rule:evaluation.verb:-|out -1 -5 2\n\
rule:effect.partner-patient:-|agent:holder -14 2 9\n\
word:clause:pursue -15 3 9\n\
word:object:isolate 12 -3 -11\n\
rule:attitude.partner:+|agent:side -15 19 -3\n\
rule:attitude.topic:-|agent:other -13 -1 11\n\
role:attribute|free|in -3 10 -10\n\
path:complement(attitude-)|out 5 -6 0\n\
word:object:release -11 15 -5\n\
cue:promise 6 -11 3\n\
verb:object:ability!|none 10 6 -17\n\
path:owner(plain)>subject(effect+)>clause(plain)|in 12 -10 -4\n\
word:complement:exchange 13 -6 -7\n\
word:subject:betray -21 -2 23\n\
rule:effect.partner-patient:-|agent:holder|other|act -15 -3 17\n\
word:owner:citizen 15 -10 -6\n\
word:topic:future 13 -12 -2\n\
path:owner(friend+)>complement(plain)|in 10 -12 1\n\
path:complement(plain)>clause(grow+)>clause(grow+)>clause(plain)|out -18 21 -4\n\
path:partner(plain)>object(plain)>clause(grow+)>content(plain)>object(grow+)|out -18 21 -4\n\
path:partner(plain)>object(plain)>clause(grow+)>clause(grow+)>clause(plain)|out -18 21 -4\n\
path:complement(plain)>clause(grow+)>content(plain)>object(grow+)>clause(plain)|out -18 21 -4\n\
verb:attribute:plain! -10 3 4\n\
word:clause:implement 11 -15 3\n\
link:owner(bond+)|'s 1 0 -5\n\
word:owner:objective 13 -13 -1\n\
cue:order 5 -12 9\n\
clause:clause:adverbial|although 11 -2 -12\n\
link:topic(effect+)|of -8 17 -9\n\
link:complement(attitude-)|between 12 -6 -7\n\
word:subject:praise 14 -11 -2\n\
rule:effect.owner-patient:+|agent:target|free|direct -14 -3 15\n\
word:complement:form -14 13 -1\n\
word:subject:!use -11 15 -8\n\
cue:question 14 -8 -7\n\
clause:clause:ing|with -16 -2 18\n\
word:complement:condemn 7 6 -14\n\
clause:attribute:participle| -2 7 -8\n\
cue:address -2 12 -12\n\
word:subject:declare 14 -6 -7\n\
word:complement:broker 5 5 -10\n\
path:subject(attempt)>clause(plain)>clause(plain)|in -6 -8 14\n\
word:subject:include 4 -11 7\n\
word:partner:escalation 18 -3 -17\n\
word:clause:buy 21 -5 -15\n\
word:topic:tendency -23 -3 25\n\
path:topic(plain)>complement(plain)>content(plain)|in -23 -3 25\n\
word:complement:suffer 10 3 -15\n\
rule:attitude.topic:-|mixed 16 -4 -12\n\
word:object:open -2 11 -14\n\
word:patient:assassination 13 -3 -11\n\
word:owner:inaction -20 -1 21\n\
word:attribute:become 8 -10 1\n\
rule:effect.partner-patient:+|agent:side -8 12 -6\n\
word:complement:warn -2 -7 10\n\
rule:effect.copula:-|indirect 11 -5 -8\n\
rule:demand.object:-|agent:target|free|direct -8 -5 12\n\
word:content:discussion -22 4 16\n\
rule:idiom.clause:+|in 13 -8 -8\n\
path:subject(effect-)>clause(attitude-)|in -9 -5 13\n\
word:complement:join -12 -6 19\n\
path:owner(evaluation+)>topic(plain)>object(plain)|out 18 -11 -6\n\
word:owner:industry -8 14 -6\n\
path:complement(plain)>clause(attempt)|out -17 10 5\n\
word:object:convince 17 -9 -9\n\
word:subject:cut 14 -5 -9\n\
word:owner:step 0 11 -13\n\
word:subject:paragraph -17 25 -8\n\
word:subject:negotiate -1 -9 5\n\
word:owner:weapon -17 11 3\n\
path:owner(plain)>subject(effect+)>clause(plain)>clause(plain)|in -14 7 4\n\
word:subject:ease -10 -5 16\n\
word:clause:respond 7 -9 2\n\
word:complement:sign -5 2 0\n\
link:complement(effect-)|for 7 3 -12\n\
word:owner:campaign 13 -6 -7\n\
word:object:reach 5 6 -10\n\
path:subject(effect-)>clause(plain)>clause(plain)>clause(plain)|in 17 -3 -13\n\
word:object:mention 15 -10 -5\n\
word:object:weaken -15 1 12\n\
rule:effect.patient:-|agent:other|own|indirect 0 -9 4\n\
rule:attitude.noun:-|agent:holder -18 -1 19\n\
word:owner:readiness 14 -3 -11\n\
path:topic(plain)>complement(attitude-)|in 21 -9 -13\n\
path:subject(evaluation-)|in -1 -7 8\n\
rule:effect.event-patient:+|other -9 8 -1\n\
word:clause:underline -10 9 -2\n\
rule:attitude.owner:+|indirect -3 3 -1\n\
clause:subject:adverbial|because -4 4 -4\n\
link:complement(plain)|up to -15 -7 21\n\
rule:effect.owner:+|mixed -7 -6 11\n\
rule:effect.partner-patient:-|direct 14 -6 -10\n\
word:subject:honor -6 -13 16\n\
word:topic:participation 9 4 -16\n\
word:complement:back 3 -13 9\n\
word:topic:use -15 8 6\n\
word:subject:!show -13 -3 16\n\
path:owner(effect-)>object(attitude+)|in -11 19 -7\n\
rule:effect.patient-patient:-|indirect -14 0 12\n\
word:clause:voice 11 -6 -6\n\
word:content:intention -7 -9 16\n\
word:patient:rejection 12 3 -17\n\
verb:attribute:effect- 6 -12 2\n\
path:subject(plain)>clause(plain)>clause(demand)|in -10 4 5\n\
link:complement(grow+)|to -14 7 3\n\
word:complement:achieve -16 18 -1\n\
word:modifier:tool -23 -2 24\n\
rule:demand.object:-|agent:holder|free|indirect -9 10 -4\n\
cue:underscore -11 9 1\n\
path:owner(plain)>object(effect-)>clause(plain)>clause(plain)|in -16 8 7\n\
path:owner(bond+)>complement(effect-)|out -17 11 2\n\
word:topic:force 14 -6 -9\n\
word:complement:emphasize 13 -7 -8\n\
word:complement:export 8 5 -15\n\
word:clause:adopt -6 -8 14\n\
word:subject:resolve 0 6 -8\n\
path:owner(plain)>complement(grow+)|out -7 12 -7\n\
rule:break.partner:-|out -10 -4 13\n\
word:topic:addition 14 -8 -7\n\
path:patient(effect-)>object(grow+)>clause(plain)|out -16 -1 17\n\
word:topic:choice 14 5 -19\n\
word:complement:comment 8 1 -10\n\
path:topic(bond+)|in 21 -18 -2\n\
verb:subject:state+ 3 10 -13\n\
rule:refusal.subject:-|free 6 -7 -1\n\
word:patient:impact 6 4 -11\n\
rule:will.subject:+|out -8 4 3\n\
word:complement:refer 5 -3 -2\n\
rule:friend.copula:-|free 9 -3 -7\n\
word:content:force -4 14 -13\n\
word:complement:!make -13 -2 15\n\
word:complement:receive -12 -3 15\n\
word:owner:integrity -12 16 -7\n\
path:subject(demand)>clause(plain)>clause(plain)|in -6 14 -10\n\
word:topic:focus 10 -18 7\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 2 -11 7\n\
word:object:throw 4 12 -18\n\
word:subject:!come 16 -6 -10\n\
link:topic(effect-)|from -11 -4 13\n\
word:content:fear 19 -7 -11\n\
cue:realize 16 -6 -10\n\
word:clause:trigger -14 -1 13\n\
rule:will.subject:+|narration -4 -5 9\n\
clause:object:participle|of 11 5 -17\n\
rule:effect.event-patient:-|free -3 -6 6\n\
word:subject:assist 0 10 -12\n\
path:subject(plain)>clause(demand)>clause(plain)|out -12 8 2\n\
path:complement(plain)>clause(plain)>clause(plain)>clause(plain)|in 9 -12 3\n\
word:subject:turn 4 -9 3\n\
word:object:improve -8 -6 11\n\
word:clause:notify 5 8 -14\n\
word:partner:interaction -11 7 3\n\
word:subject:attempt -9 -6 17\n\
path:owner(attitude-)>object(plain)|in -5 13 -12\n\
word:clause:assure 13 -5 -7\n\
rule:attitude.owner:+|act -9 12 -7\n\
clause:object:ing|to 5 -11 5\n\
word:subject:manage 7 -1 -10\n\
rule:friend.copula:-|narration 12 0 -12\n\
word:complement:supply -18 6 8\n\
word:clause:welcome 10 -3 -7\n\
word:complement:declare 12 -13 1\n\
word:topic:security -11 -5 15\n\
word:topic:move -16 15 0\n\
rule:attitude.owner:-|mixed -5 -5 6\n\
path:partner(plain)>complement(effect-)|in 20 -7 -12\n\
word:clause:deal -21 8 10\n\
path:complement(plain)>clause(effect+)|out 3 -11 6\n\
path:subject(grow+)>clause(plain)>clause(demand)|in 16 -9 -6\n\
verb:subject:possibility!|none 16 -4 -12\n\
word:content:opportunity 10 -3 -7\n\
word:complement:invest 17 -7 -10\n\
path:owner(friend+)>subject(plain)>clause(plain)|in 2 -15 12\n\
word:topic:day 6 7 -14\n\
word:topic:event 17 -5 -12\n\
link:topic(plain)|including -6 9 -5\n\
word:complement:reimpose 5 -1 -7\n\
word:patient:statement -16 10 5\n\
word:complement:trigger -10 -3 12\n\
word:topic:form -13 -2 15\n\
link:topic(effect-)|for -14 9 2\n\
rule:effect.patient:+|agent:target|free|indirect -8 -6 13\n\
word:clause:toe -16 -3 17\n\
word:owner:warfare -21 -3 23\n\
link:patient(effect-)|anti 13 -2 -13\n\
word:object:join 10 -10 -3\n\
rule:reverse.owner:-|direct -6 9 -6\n\
path:partner(bond+)>object(plain)>clause(plain)|in -12 1 7\n\
path:partner(plain)>complement(plain)>clause(plain)|out -8 12 -6\n\
word:content:deadline 9 -5 -7\n\
rule:reverse.agent:-|narration -13 0 13\n\
path:patient(attitude-)>object(plain)|out -10 -3 13\n\
rule:reverse.owner:+|agent:other 11 1 -13\n\
rule:effect.event-patient:-|out -5 2 2\n\
word:object:confront -7 -3 12\n\
word:owner:capital 9 -7 -4\n\
link:owner(friend+)|name -8 -5 9\n\
word:owner:refusal -16 -1 16\n\
link:complement(bond+)|with -8 1 3\n\
word:subject:ensure 3 3 -9\n\
word:subject:deepen -13 13 0\n\
word:owner:interaction -10 16 -5\n\
link:complement(reverse)|against -11 12 -4\n\
word:object:!support -14 2 10\n\
clause:subject:adverbial|even though 11 -7 -5\n\
word:complement:increase 2 9 -11\n\
cue:interested 17 -2 -15\n\
rule:effect.owner-patient:+|agent:other|own|direct 6 -9 1\n\
word:object:accept -9 11 -6\n\
path:patient(effect-)>complement(plain)|in 15 -10 -6\n\
rule:reverse.agent:+|direct 1 5 -7\n\
clause:subject:ing|about -12 8 2\n\
rule:grow.partner:+|mixed -10 8 1\n\
path:subject(effect-)>content(plain)>object(plain)|out 10 5 -14\n\
path:complement(break-)>clause(plain)|in -18 3 11\n\
word:subject:emphasize 10 -1 -9\n\
word:object:restore 11 -10 -2\n\
verb:clause:possibility!|present 10 -6 -8\n\
path:topic(plain)>subject(plain)>clause(plain)|out 6 8 -14\n\
word:complement:improve -12 9 1\n\
word:complement:travel 8 -12 1\n\
word:object:defend -4 11 -8\n\
path:owner(attitude-)>complement(plain)|out 14 -5 -9\n\
clause:object:relative|what 12 -2 -12\n\
rule:attitude.topic:-|free -16 -2 16\n\
word:complement:originate -19 2 16\n\
word:topic:campaign 4 9 -14\n\
path:subject(grow+)>clause(attitude+)|in -11 -2 11\n\
word:complement:release 10 1 -12\n\
path:topic(plain)>object(effect+)|in -20 2 16\n\
word:subject:regard -12 -5 15\n\
word:subject:attach 11 -14 1\n\
word:subject:determine -12 13 -4\n\
path:owner(plain)>object(plain)>clause(evaluation-)|in -18 6 10\n\
word:topic:interest -10 13 -2\n\
word:subject:lose 7 -8 1\n\
link:complement(attitude+)|with -5 -5 6\n\
path:complement(plain)>clause(demand)|in -8 -1 8\n\
verb:complement:cause! -5 -6 11\n\
rule:refusal.subject:-|narration -9 9 -2\n\
word:topic:company -7 14 -9\n\
word:subject:comply -13 -1 9\n\
word:clause:devise 7 2 -10\n\
word:object:devise 7 2 -10\n\
word:owner:all -6 14 -10\n\
word:complement:acknowledge -20 22 -2\n\
word:subject:choose -6 -7 12\n\
path:subject(cause)>clause(plain)|out 8 -5 -2\n\
word:topic:number -2 -8 11\n\
cue:reveal 16 -3 -14\n\
word:complement:enjoy -10 -6 13\n\
link:topic(attitude-)|in 12 -6 -6\n\
word:object:break 16 -5 -10\n\
cue:know 9 1 -12\n\
verb:attribute:effect+ -5 -2 7\n\
rule:attitude.self:-|mixed 5 -1 -6\n\
word:topic:capacity 20 -4 -16\n\
verb:clause:ability|none 9 -8 -3\n\
word:object:limit 7 -11 3\n\
rule:attitude.owner:+|agent:other|free|indirect 2 -9 4\n\
word:object:sell -8 7 -3\n\
rule:will.subject:-|direct 13 -8 -5\n\
link:patient(attitude+)|for 7 -10 1\n\
rule:effect.patient:+|agent:other|other|mixed -13 -4 18\n\
word:topic:agenda 17 -6 -12\n\
link:owner(attitude-)|demonym -14 -3 16\n\
path:subject(effect+)>clause(plain)>clause(plain)|in 6 -4 -4\n\
path:topic(plain)>object(plain)>clause(attempt)|in -18 7 8\n\
word:clause:struggle -16 5 7\n\
word:subject:deal 0 -8 8\n\
word:subject:appear -9 11 -4\n\
word:object:undertake 16 -8 -9\n\
clause:object:adverbial|when -3 -6 4\n\
word:clause:undertake 18 -6 -11\n\
word:subject:require -7 -7 13\n\
rule:break.partner:-|indirect -12 -3 12\n\
word:content:interest -5 11 -9\n\
word:owner:speech -13 -5 13\n\
word:object:set -17 3 10\n\
word:owner:patience 8 -10 0\n\
word:subject:stabilize -9 -7 16\n\
word:complement:believe 5 6 -12\n\
path:owner(effect-)>complement(effect-)|out -11 -2 13\n\
word:object:conclude 15 -6 -8\n\
rule:grow.partner:+|agent:target 7 -11 4\n\
path:patient(effect-)>subject(plain)>clause(plain)|in -6 11 -6\n\
word:clause:aim 3 -5 0\n\
rule:friend.copula:+|narration 2 -8 6\n\
word:object:provide 6 -7 0\n\
path:owner(effect-)>object(attitude-)|in 11 -2 -9\n\
word:complement:deal -10 0 7\n\
rule:break.partner:-|agent:other -12 -1 11\n\
rule:effect.patient:+|agent:side|other|indirect -10 3 6\n\
word:content:capacity 7 -15 6\n\
rule:reverse.patient:-|other -11 2 9\n\
word:clause:counter -14 -2 15\n\
word:object:submit -9 3 3\n\
word:complement:!compensate 17 -1 -16\n\
path:subject(grow+)>clause(grow+)>clause(plain)|in 13 -6 -8\n\
path:partner(evaluation+)>subject(plain)|in -11 14 -4\n\
word:owner:remark 6 -6 -2\n\
path:topic(plain)>topic(plain)>complement(plain)|in 12 -9 -4\n\
link:complement(effect+)|for -9 12 -5\n\
word:topic:place 4 6 -11\n\
rule:will.subject:+|indirect 5 -1 -6\n\
word:subject:!want 3 -8 4\n\
rule:attitude.self:-|agent:target 2 8 -13\n\
word:subject:refuse -6 -2 10\n\
link:owner(bond+)|demonym -11 12 -5\n\
word:topic:priority 14 -9 -4\n\
cue:insist -5 -1 3\n\
word:partner:conflict 17 -13 -5\n\
rule:effect.event-patient:-|in -3 -1 4\n\
word:object:follow -4 3 0\n\
link:owner(bond+)|by 8 -11 3\n\
word:content:face -11 -4 14\n\
path:subject(effect-)>clause(grow+)|in -9 -6 14\n\
path:partner(bond+)>object(plain)|out -8 7 -3\n\
path:owner(plain)>topic(plain)>subject(plain)|in 7 -9 0\n\
path:owner(evaluation+)>object(plain)>clause(plain)|in -7 -10 15\n\
word:topic:reference -9 -4 11\n\
word:topic:program 15 -16 -1\n\
rule:effect.owner-patient:+|mixed 9 -4 -4\n\
path:owner(bond+)>complement(plain)>clause(plain)|out -13 -1 11\n\
word:subject:abide -18 14 2\n\
word:topic:action 3 -8 3\n\
path:patient(effect-)>object(effect-)>clause(plain)|in -4 -12 15\n\
path:subject(plain)>clause(attempt)>clause(plain)>clause(plain)|in -11 -3 13\n\
path:subject(break-)|in -13 1 9\n\
word:clause:refer -6 -4 9\n\
clause:clause:ing|for -5 5 -4\n\
rule:attitude.noun:-|mixed -6 -5 9\n\
word:subject:should 13 3 -18\n\
word:object:plan 12 4 -17\n\
path:subject(grow+)>content(will+)>object(plain)|out -13 14 -1\n\
word:subject:mention -4 13 -11\n\
word:patient:dependence 14 -5 -9\n\
word:owner:dominance -17 -3 21\n\
word:clause:!allow -14 4 7\n\
word:topic:sideline 14 -7 -7\n\
path:owner(plain)>subject(cause)|in -14 0 9\n\
word:complement:pursue 6 0 -8\n\
link:partner(effect-)|between 11 -12 -1\n\
word:clause:!help 3 -13 10\n\
rule:bond.state:+|act -9 14 -5\n\
cue:charge -16 -2 18\n\
rule:effect.patient-patient:-|agent:other 9 -1 -10\n\
rule:effect.owner-patient:-|agent:other|other|mixed -10 0 8\n\
word:subject:!tolerate 21 -1 -19\n\
word:clause:vow 0 -9 10\n\
path:owner(plain)>subject(plain)>clause(attempt)|out -10 -3 12\n\
word:complement:review 18 -8 -10\n\
cue:impose -6 -4 10\n\
word:patient:move -13 -3 14\n\
word:clause:join -9 5 1\n\
word:object:mount -15 8 6\n\
word:owner:goodwill -19 6 11\n\
rule:effect.topic-patient:+|out -10 0 8\n\
word:content:warning 10 0 -13\n\
rule:evaluation.modifier-patient:+|out 6 -4 -3\n\
rule:reverse.owner:-|indirect 6 -3 -5\n\
word:clause:build 14 -9 -6\n\
word:subject:avoid 5 -8 1\n\
path:object(cause)>clause(plain)|out -8 -5 13\n\
word:subject:guard -12 19 -7\n\
rule:attitude.patient:-|direct 14 -3 -10\n\
word:object:drop 6 7 -14\n\
word:topic:base 14 -12 -4\n\
word:object:enjoy -1 -10 11\n\
path:subject(plain)>clause(effect-)>clause(plain)|in -10 4 4\n\
word:clause:miss 11 -5 -5\n\
word:topic:month 16 -9 -8\n\
link:complement(attitude-)|in 4 0 -6\n\
word:subject:react -12 5 3\n\
path:modifier(plain)>object(attitude-)|in -8 -3 11\n\
cue:fear 17 0 -18\n\
path:patient(effect-)>patient(plain)>object(plain)|in 20 -3 -17\n\
cue:read -1 7 -9\n\
word:subject:receive 7 -8 0\n\
rule:effect.owner-patient:+|agent:side|other|indirect -10 8 1\n\
word:object:!take -9 1 5\n\
path:subject(attitude+)>clause(demand)|in -4 -9 13\n\
word:content:pressure 9 -10 0\n\
path:topic(plain)>object(plain)>clause(plain)>clause(plain)|in -14 10 1\n\
path:object(effect-)>clause(plain)>clause(plain)|in -8 4 2\n\
word:owner:good 1 -16 13\n\
path:subject(plain)>clause(demand)>clause(plain)|in 12 -4 -6\n\
clause:object:ing|with -2 -8 11\n\
cue:predict 4 5 -11\n\
word:object:publish 6 7 -12\n\
cue:compare 15 -7 -9\n\
word:object:apply -10 -5 11\n\
link:complement(cause)|against -10 -5 12\n\
word:subject:settle 4 -10 4\n\
path:subject(effect-)>clause(grow+)>clause(plain)|in 8 -14 4\n\
rule:evaluation.noun:-|own 13 -5 -9\n\
word:subject:state 2 1 -7\n\
word:patient:ban -9 -3 12\n\
verb:attribute:none!|past 11 1 -13\n\
path:topic(plain)>topic(plain)>object(plain)|out 12 -8 -3\n\
path:complement(plain)>clause(plain)>clause(demand)|in -11 12 -5\n\
word:clause:engage 11 -12 -2\n\
path:owner(evaluation+)>complement(effect-)|out -20 8 7\n\
word:complement:kick 20 -14 -6\n\
path:subject(effect-)>clause(attitude+)|in -1 -11 12\n\
rule:evaluation.verb:-|act 12 -4 -10\n\
link:complement(cause)|to -8 -1 6\n\
link:partner(effect-)|- 0 -10 10\n\
word:topic:consequence 11 -2 -11\n\
rule:attitude.self:+|agent:side|other|direct -13 1 9\n\
word:clause:knock -13 -2 14\n\
path:subject(attempt)>clause(effect+)|in 18 -10 -7\n\
word:topic:regard -1 14 -14\n\
rule:obligation.subject:-|mixed -5 -3 7\n\
word:topic:decision -2 -12 12\n\
path:owner(attitude+)>subject(plain)>clause(plain)|out -10 -5 16\n\
path:owner(evaluation+)>object(effect+)>clause(plain)|in 20 -11 -9\n\
rule:demand.object:-|agent:side|other|direct -2 5 -5\n\
word:complement:decide 6 5 -13\n\
word:topic:proposal -9 9 -4\n\
rule:effect.copula:-|narration 9 -1 -7\n\
word:clause:spearhead 14 -5 -9\n\
word:complement:state -1 8 -9\n\
word:clause:save 12 1 -13\n\
verb:object:none!|none 2 -1 -3\n\
link:complement(will+)|between -17 5 8\n\
word:clause:explain 16 -7 -8\n\
path:complement(plain)>clause(attitude-)|in 12 -11 -1\n\
word:topic:arm -8 -10 16\n\
word:object:study 12 -8 -5\n\
word:clause:resume 9 -12 3\n\
word:content:failure -4 -4 9\n\
path:owner(plain)>object(cause)|in 6 -13 4\n\
clause:object:adverbial|before 12 -7 -6\n\
word:topic:payment 9 5 -16\n\
rule:cause.agent:+|out 7 -8 0\n\
word:clause:commit -12 14 -2\n\
path:owner(plain)>topic(plain)>topic(plain)>complement(plain)|out 11 -3 -10\n\
word:clause:require 10 -11 -1\n\
path:subject(plain)>clause(effect-)>clause(plain)|out -10 13 -5\n\
word:attribute:describe 15 -13 -3\n\
rule:reverse.owner:+|in 10 1 -12\n\
rule:effect.owner-patient:+|agent:target 3 -6 2\n\
word:object:impact 16 -15 -1\n\
path:topic(plain)>object(plain)>content(plain)>object(plain)|out -20 0 20\n\
path:owner(effect-)>complement(plain)|in 2 -6 0\n\
rule:effect.partner-patient:+|free 2 6 -8\n\
word:object:fulfil -5 11 -7\n\
word:object:!underestimate -11 -5 16\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|in -9 0 5\n\
path:subject(plain)>content(plain)>complement(plain)|out -4 -5 9\n\
word:topic:involvement 11 -3 -7\n\
path:owner(effect+)>subject(plain)|out -8 -4 11\n\
word:object:!protect 7 7 -15\n\
word:complement:abide -11 4 7\n\
word:clause:suppose 11 -1 -10\n\
word:complement:strengthen -10 8 0\n\
rule:attitude.owner:-|agent:target|other|indirect 13 -3 -9\n\
word:subject:cease -12 -3 15\n\
word:owner:alliance -9 -7 13\n\
path:owner(plain)>attribute(plain)>clause(plain)|in 14 -9 -6\n\
path:object(plain)>clause(attitude-)|in 18 -3 -14\n\
rule:attitude.patient:+|agent:side -10 12 -6\n\
word:subject:name -11 -2 13\n\
word:complement:stop 12 -3 -9\n\
word:subject:speak -4 -2 3\n\
rule:grow.agent:+|mixed 9 -2 -9\n\
rule:effect.owner-patient:-|agent:side|other|direct 13 -5 -5\n\
word:complement:sell 8 -10 -2\n\
path:owner(plain)>subject(effect-)|out 8 -5 -5\n\
path:complement(plain)>clause(effect-)>clause(plain)|in -15 5 8\n\
path:owner(bond+)>topic(plain)>complement(plain)|in 15 -11 -3\n\
verb:object:attitude-! 9 -10 -2\n\
word:complement:produce 9 -3 -7\n\
rule:reverse.patient:+|agent:side 6 4 -12\n\
word:owner:goal -9 -3 10\n\
rule:effect.owner-patient:+|agent:target|free|indirect 7 4 -12\n\
word:partner:relationship -9 9 -2\n\
word:clause:choose -4 -8 11\n\
path:owner(effect-)>object(plain)>clause(plain)|in -10 -3 12\n\
word:clause:prefer -11 -3 14\n\
word:subject:!make -11 -2 11\n\
word:owner:violation 13 -3 -10\n\
word:complement:assert -13 -5 16\n\
rule:cause.agent:-|narration -9 -1 11\n\
path:owner(plain)>object(attempt)|in 18 -6 -11\n\
verb:complement:ability!|none 13 -4 -9\n\
word:object:add 2 6 -12\n\
word:subject:accelerate -13 0 12\n\
path:object(grow+)|out 16 -6 -10\n\
word:owner:negotiator -12 15 -3\n\
word:object:shield 11 -3 -9\n\
cue:decide 8 -1 -9\n\
clause:subject:ing|without -10 0 8\n\
rule:attitude.self:+|out 4 -5 -3\n\
link:patient(bond+)|against 15 -1 -15\n\
word:object:write 16 -5 -11\n\
path:complement(plain)>clause(effect-)>clause(plain)>clause(demand)|out -14 7 4\n\
path:subject(effect-)>clause(attitude-)>clause(attitude-)|in 19 -1 -18\n\
word:object:!fulfill -1 -10 9\n\
rule:attitude.agent:-|act -8 -1 6\n\
rule:reverse.patient:+|agent:other|free|indirect -10 16 -4\n\
word:topic:announcement 14 -4 -10\n\
rule:effect.patient:+|agent:other|free|indirect 2 -9 5\n\
path:owner(plain)>complement(demand)|out 14 -3 -11\n\
rule:attitude.patient:-|other 11 -4 -10\n\
word:owner:entity 4 -13 8\n\
path:attribute(plain)>clause(plain)|in 7 0 -9\n\
word:owner:exit -11 4 5\n\
rule:demand.object:-|agent:other|own|indirect -1 7 -7\n\
rule:evaluation.copula:-|act 11 -2 -9\n\
link:complement(plain)|after 8 -7 -3\n\
rule:effect.owner-patient:-|agent:side|own|indirect 12 -4 -6\n\
rule:effect.patient:+|agent:target -3 -7 7\n\
rule:effect.copula:-|own 11 -5 -5\n\
clause:subject:conditional|as long as -14 -2 14\n\
rule:attitude.topic:+|other 9 -9 -1\n\
word:subject:dismiss 10 -2 -8\n\
verb:object:cause! 3 -10 6\n\
word:owner:use -10 12 -4\n\
word:complement:!agree -12 4 6\n\
word:subject:observe -13 9 2\n\
word:subject:denounce -1 4 -7\n\
word:object:save -12 0 8\n\
word:subject:plan -1 5 -8\n\
word:complement:implement -10 11 -2\n\
word:object:honor -14 0 13\n\
rule:attitude.owner:-|act -7 -1 9\n\
cue:aim -9 -3 11\n\
rule:demand.object:-|agent:other|free|indirect -7 9 -4\n\
path:owner(effect-)>complement(effect+)>clause(plain)|in 5 3 -10\n\
word:complement:step -7 12 -6\n\
rule:effect.owner:+|free 0 -1 -3\n\
word:object:cut -12 2 8\n\
path:modifier(plain)>subject(cause)|in 15 -3 -13\n\
path:owner(bond+)>complement(evaluation+)>clause(plain)|in -8 14 -6\n\
path:owner(effect-)>complement(effect+)>clause(evaluation-)|out 15 -1 -14\n\
rule:break.partner:-|act -14 -1 15\n\
path:owner(demand)>complement(plain)|out -11 -2 14\n\
word:content:support 9 -1 -9\n\
word:topic:possibility 2 -12 8\n\
path:owner(plain)>subject(plain)>clause(attitude-)|out 12 -1 -11\n\
path:subject(plain)>content(plain)>complement(plain)>clause(plain)|in 11 -7 -3\n\
link:complement(cause)|with 6 -8 -1\n\
word:subject:kick -10 -3 13\n\
rule:evaluation.noun:-|indirect 5 -8 2\n\
rule:effect.event-patient:+|out -4 -5 9\n\
rule:cause.agent:-|own 9 -10 0\n\
rule:evaluation.modifier:+|other 2 -3 1\n\
word:topic:element -14 7 5\n\
word:partner:contract -13 17 -3\n\
word:clause:target -9 3 4\n\
word:owner:satellite -13 12 -2\n\
word:partner:game -15 -3 18\n\
word:subject:offer -5 -8 12\n\
word:object:recognize 13 -10 -3\n\
word:subject:contribute 13 2 -14\n\
link:complement(effect+)|on 13 -4 -10\n\
path:subject(effect+)>clause(plain)>clause(plain)>clause(plain)|in -11 -4 13\n\
word:subject:!provide -12 2 6\n\
word:object:need 8 -2 -9\n\
rule:break.partner:-|free 7 4 -12\n\
word:owner:history -11 12 -1\n\
word:object:cheat 15 -9 -6\n\
path:subject(plain)>clause(effect+)>clause(plain)|in 1 4 -6\n\
rule:effect.event-patient:+|agent:other -9 4 2\n\
word:complement:lift 11 -3 -9\n\
word:content:move -5 7 -4\n\
cue:welcome -8 7 -2\n\
verb:object:obligation!|present 0 -9 8\n\
word:complement:drop 4 6 -11\n\
word:complement:link -5 12 -9\n\
word:subject:gain -9 -5 15\n\
rule:attitude.partner:+|agent:holder|other|indirect -13 8 4\n\
word:topic:entity -8 -10 18\n\
word:clause:resurrect 13 -5 -9\n\
rule:demand.object:-|agent:holder|other|act 7 2 -10\n\
link:owner(effect-)|from -12 12 -2\n\
link:partner(evaluation-)|- 4 6 -11\n\
rule:reverse.agent:+|indirect -3 5 -4\n\
rule:attitude.partner:-|other -1 -8 9\n\
path:topic(plain)>complement(effect-)>clause(plain)|in -10 -6 16\n\
word:clause:improve -4 12 -9\n\
rule:effect.topic-patient:-|own -5 9 -4\n\
word:object:help -5 5 -2\n\
word:owner:guarantee -4 -12 14\n\
path:patient(attitude-)>object(plain)>clause(plain)|out 14 -1 -12\n\
word:owner:member 2 -6 2\n\
word:content:process 10 -6 -6\n\
path:modifier(effect-)>subject(plain)>clause(plain)|in -16 -1 16\n\
word:topic:impact -9 4 1\n\
word:topic:plan -7 -6 12\n\
rule:effect.topic-patient:-|agent:other|other|indirect 8 -11 1\n\
link:owner(friend-)|'s 13 -3 -9\n\
word:owner:dossier 13 -4 -8\n\
word:topic:opportunity 10 -4 -9\n\
path:owner(plain)>complement(demand)|in 9 -10 1\n\
word:object:promote -13 0 12\n\
word:object:destroy -11 6 3\n\
word:complement:mediate 12 -6 -7\n\
rule:friend.copula:-|indirect -8 -3 10\n\
rule:reverse.patient:-|agent:holder -10 2 8\n\
word:topic:war 11 -9 -4\n\
word:content:possibility -9 -6 16\n\
path:complement(effect-)>clause(attempt)|in -7 -6 14\n\
clause:subject:ing|with -9 9 -2\n\
rule:demand.object:-|agent:holder|other|direct -9 -1 8\n\
path:owner(friend+)>attribute(plain)|in 0 -10 7\n\
link:complement(attitude-)|for 11 -10 -2\n\
word:complement:include 4 5 -11\n\
word:subject:assert 14 -3 -12\n\
word:complement:exert -13 -4 16\n\
path:owner(evaluation+)>subject(plain)>clause(plain)|in 5 -8 2\n\
word:object:launch 5 -3 -3\n\
word:owner:embassy 15 -5 -10\n\
word:topic:need -10 8 0\n\
clause:clause:participle|when 11 -4 -6\n\
cue:expect 11 -3 -9\n\
path:partner(evaluation+)>subject(effect-)|out 15 -13 -2\n\
word:attribute:call 7 -5 -6\n\
link:owner(attempt)|of 8 -8 1\n\
path:complement(plain)>clause(effect-)|in 15 -6 -9\n\
rule:will.subject:-|free 1 -9 7\n\
word:owner:willingness -2 11 -9\n\
verb:attribute:ability|present 8 -3 -8\n\
clause:clause:adverbial|as 9 2 -11\n\
word:subject:live 8 -4 -5\n\
path:object(reverse)>clause(demand)|in -9 14 -4\n\
path:topic(plain)>complement(plain)>clause(plain)>clause(plain)|in -8 -7 15\n\
rule:break.partner:-|agent:holder -10 -3 12\n\
word:complement:re-impose -10 -6 15\n\
clause:complement:participle|as -6 13 -8\n\
word:topic:control 8 3 -12\n\
word:clause:increase 14 -5 -8\n\
word:object:stabilize -4 -7 10\n\
rule:effect.patient:-|agent:target|other|direct -8 -5 11\n\
word:topic:vessel 15 -1 -13\n\
verb:clause:ability|present -4 3 -2\n\
word:object:tell -4 5 -4\n\
word:topic:eye 14 0 -13\n\
rule:reverse.patient:+|agent:holder|other|indirect -5 11 -6\n\
cue:remark -2 2 -4\n\
path:owner(plain)>subject(plain)>clause(attitude+)|out 13 -1 -11\n\
word:complement:renew 14 -3 -11\n\
path:topic(attitude-)>object(plain)|out -12 -2 13\n\
word:object:turn 7 -8 0\n\
path:partner(bond+)>object(effect+)>clause(plain)|out -2 8 -7\n\
word:subject:host 5 -9 3\n\
link:topic(attitude+)|in -14 9 2\n\
path:topic(plain)>object(plain)>clause(plain)|out -5 -6 7\n\
path:subject(plain)>content(evaluation+)>complement(plain)|out 15 -10 -4\n\
path:subject(plain)>content(evaluation+)>topic(plain)>object(plain)|out 15 -10 -4\n\
word:object:dismiss 8 -2 -9\n\
rule:effect.partner-patient:+|indirect 3 1 -6\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -7 -4 10\n\
path:owner(attitude+)>object(plain)>clause(plain)|in -10 7 1\n\
word:object:violate -9 10 -1\n\
clause:clause:that|whether 12 -7 -5\n\
word:content:tool -8 -7 15\n\
word:topic:supplier 12 -1 -11\n\
rule:attitude.self:-|agent:holder|free|indirect 13 -3 -9\n\
word:topic:readiness -5 13 -8\n\
word:clause:!conclude -13 -1 14\n\
word:owner:election -7 -3 9\n\
word:topic:lack 1 -9 8\n\
word:topic:commitment 0 -4 1\n\
word:owner:strategy 9 -6 -4\n\
word:complement:will -11 13 -2\n\
word:subject:happen 11 -3 -8\n\
word:subject:shield -9 -3 12\n\
path:owner(plain)>topic(plain)>complement(attitude-)|in -15 4 9\n\
word:content:conclusion 14 -6 -9\n\
rule:break.partner:-|agent:holder|other|act -15 -1 16\n\
cue:defend -8 9 -1\n\
path:subject(effect-)>clause(effect-)|in 12 -4 -8\n\
link:complement(break-)|with -11 2 8\n\
word:subject:recognize -11 6 4\n\
rule:bond.state:-|direct -5 11 -8\n\
word:complement:get -10 4 4\n\
rule:attitude.noun:+|agent:side -12 5 5\n\
link:complement(demand)|in 3 5 -10\n\
word:object:lose 7 -4 -4\n\
word:clause:invoke -11 7 2\n\
path:partner(bond+)>object(grow+)>clause(plain)>clause(plain)|in -12 9 2\n\
rule:effect.patient:-|agent:target|free|direct -11 -4 15\n\
word:patient:remark -8 -4 13\n\
verb:complement:obligation!|present 5 -7 -1\n\
path:owner(plain)>object(plain)>clause(grow+)|out -16 4 9\n\
word:owner:draft 15 -5 -10\n\
word:subject:coordinate 10 -2 -8\n\
path:subject(bond+)|out -5 8 -5\n\
word:complement:conclude 12 -5 -8\n\
word:topic:office 13 -1 -12\n\
word:topic:power 9 -1 -9\n\
word:clause:turn -12 0 10\n\
word:subject:signal 12 -4 -8\n\
path:topic(effect-)>subject(plain)>clause(plain)|in 16 -11 -5\n\
word:complement:throw -6 11 -8\n\
word:subject:cancel 11 -3 -8\n\
path:patient(plain)>complement(plain)|in 2 10 -11\n\
path:object(demand)>clause(plain)|out -11 2 5\n\
clause:object:adverbial|since 4 -9 7\n\
path:owner(plain)>subject(attitude-)|out -1 -5 7\n\
path:owner(friend+)>subject(plain)>clause(demand)|in -8 -7 15\n\
word:owner:responsibility -14 -1 15\n\
word:topic:government 5 3 -8\n\
word:subject:prepare -6 10 -4\n\
rule:attitude.owner:+|agent:side|free|direct -14 6 5\n\
word:complement:break 12 -5 -7\n\
link:complement(effect+)|from 10 1 -12\n\
link:topic(plain)|under -10 6 2\n\
word:subject:ignore 8 4 -14\n\
path:owner(evaluation+)|in -10 -5 13\n\
rule:effect.noun-patient:-|agent:other|own|indirect 12 -10 -1\n\
rule:effect.patient:+|agent:holder|other|indirect -8 -3 9\n\
word:object:fire -12 -1 13\n\
word:complement:fail -16 -2 17\n\
rule:grow.partner:+|agent:other|free|indirect -7 8 -1\n\
word:owner:stockpile 9 -6 -4\n\
word:content:call -7 -8 13\n\
word:owner:resistance -1 14 -13\n\
word:patient:lift 3 9 -13\n\
word:complement:design -12 -2 11\n\
word:complement:help 11 -2 -11\n\
word:topic:success 15 -9 -5\n\
path:owner(effect-)>object(attitude-)>clause(plain)|out 13 0 -13\n\
word:clause:step 5 5 -11\n\
path:subject(plain)>clause(cause)|in 2 -10 6\n\
word:object:block -11 11 -1\n\
word:subject:transfer 11 -5 -6\n\
clause:subject:participle|that -17 16 0\n\
word:complement:visit 8 -4 -4\n\
rule:effect.patient:+|agent:target|free|direct -14 14 -1\n\
word:subject:war -13 13 -2\n\
word:content:initiative 7 4 -9\n\
word:owner:invasion -7 -6 13\n\
word:content:evidence 7 -2 -10\n\
rule:effect.patient:+|narration 7 1 -9\n\
path:topic(plain)|in -9 13 -8\n\
path:subject(plain)>clause(plain)>clause(effect+)|in -1 -14 15\n\
path:owner(effect-)>partner(plain)>complement(plain)|out 15 -1 -15\n\
rule:effect.partner-patient:+|mixed -8 3 4\n\
word:complement:!do -7 10 -3\n\
word:modifier:partnership -15 -3 17\n\
rule:effect.topic-patient:+|agent:side|other|indirect -10 15 -5\n\
word:owner:assassination 8 1 -10\n\
word:subject:curb 3 4 -8\n\
word:clause:wait 13 -2 -11\n\
path:owner(plain)|out 1 -4 3\n\
verb:attribute:demand 7 -5 -5\n\
word:modifier:country 12 -4 -8\n\
path:complement(reverse)>clause(plain)|in 1 11 -13\n\
rule:reverse.owner:-|agent:holder|other|indirect -5 8 -5\n\
rule:break.partner:-|in 6 -7 -1\n\
rule:will.subject:-|in 9 -8 0\n\
path:topic(effect+)>subject(plain)|in -6 14 -8\n\
path:owner(bond+)>object(plain)>clause(plain)|in 11 -12 0\n\
rule:attitude.owner:-|agent:holder|free|mixed -17 7 7\n\
link:complement(plain)|than 6 -8 -2\n\
link:complement(attitude-)|at -14 -1 15\n\
word:owner:coordination -13 17 -3\n\
word:complement:determine -13 17 -3\n\
word:topic:term -12 1 9\n\
path:subject(plain)>clause(effect+)|out 8 -2 -6\n\
path:topic(plain)>complement(attitude-)|out 8 -1 -7\n\
rule:break.partner:-|direct 11 -4 -10\n\
word:object:invite -11 9 1\n\
word:complement:represent 12 -5 -8\n\
word:clause:succeed 6 -4 -3\n\
path:patient(effect-)>object(reverse)>clause(plain)|in -11 15 -4\n\
word:owner:one 7 -6 -2\n\
word:complement:lose -10 2 7\n\
path:topic(plain)>subject(effect+)|out -10 -3 12\n\
link:complement(attitude+)|by -6 -3 6\n\
word:complement:name 13 -1 -12\n\
clause:clause:that|where -7 -5 11\n\
word:content:belief 6 5 -10\n\
word:content:guarantee 8 1 -11\n\
word:topic:money 10 -2 -8\n\
link:complement(plain)|toward -10 -1 10\n\
link:complement(effect+)|against 8 -11 -1\n\
word:complement:see 3 0 -6\n\
word:topic:segment -16 16 -2\n\
link:complement(grow+)|as -11 9 1\n\
clause:subject:conditional|only if -11 -2 13\n\
path:owner(plain)>object(grow+)|out 9 -4 -6\n\
word:object:approve 9 1 -12\n\
rule:effect.partner-patient:+|act 0 7 -8\n\
link:complement(demand)|to 10 -9 -3\n\
path:complement(grow+)>clause(attempt)|in 6 -11 1\n\
word:subject:invade -13 1 10\n\
word:subject:ditch 15 -2 -13\n\
word:subject:quote 11 -10 -2\n\
link:complement(effect-)|out of 13 0 -14\n\
path:owner(effect-)>topic(plain)>object(effect+)>content(plain)>object(plain)|in 12 0 -11\n\
word:clause:meet 4 -3 -5\n\
path:owner(plain)>subject(effect-)>clause(plain)|in -1 3 -8\n\
path:owner(plain)>complement(cause)|out -9 1 6\n\
word:owner:bullying -8 -2 10\n\
word:partner:plan -11 4 6\n\
rule:reverse.patient:-|indirect -8 1 7\n\
word:object:blast -14 -2 15\n\
link:attribute(demand)| 7 4 -11\n\
rule:effect.noun-patient:+|indirect -1 5 -6\n\
word:owner:standoff 15 -3 -11\n\
word:owner:determination -8 -10 16\n\
rule:prohibition.subject:-|direct -5 -6 9\n\
path:object(effect+)>clause(plain)>clause(plain)|out 11 -2 -10\n\
word:complement:build 3 6 -10\n\
word:object:serve -6 -5 10\n\
word:complement:focus 7 -5 -4\n\
word:complement:organize 12 -2 -9\n\
word:subject:rise -3 13 -10\n\
word:complement:submit 4 2 -8\n\
link:patient(grow+)|on -13 -1 12\n\
path:subject(effect-)>clause(attitude+)|out -5 11 -6\n\
rule:attitude.partner:+|out -8 -5 15\n\
word:clause:quote -2 8 -7\n\
word:complement:respond -5 0 1\n\
path:owner(plain)>object(plain)>clause(attitude+)|in 12 -9 -4\n\
word:subject:throw -13 -1 14\n\
word:complement:direct 9 2 -15\n\
word:subject:like -7 -3 11\n\
word:complement:heighten -11 -1 11\n\
word:object:heighten -11 -1 11\n\
rule:effect.patient-patient:+|indirect -7 -7 12\n\
word:complement:prevent 10 -1 -10\n\
word:owner:offer 13 -3 -10\n\
path:topic(plain)>topic(plain)>topic(plain)>object(plain)|in 14 -8 -7\n\
word:subject:spearhead 14 0 -13\n\
word:complement:shake -16 3 12\n\
word:object:shake -16 3 12\n\
link:modifier(effect+)| -8 2 1\n\
word:clause:leave -9 12 -6\n\
path:partner(evaluation+)>topic(plain)>complement(plain)|in -9 12 -3\n\
verb:clause:attitude-! 10 0 -11\n\
word:topic:signing -9 -6 13\n\
word:content:meeting 12 -4 -8\n\
word:owner:missile -8 3 2\n\
word:subject:begin 5 -4 -3\n\
word:content:accusation 12 -2 -9\n\
word:clause:!will -6 14 -7\n\
rule:prohibition.subject:-|other -10 7 1\n\
word:clause:!say -5 10 -5\n\
path:modifier(effect-)>subject(plain)|in 10 -1 -9\n\
rule:reverse.owner:-|agent:holder -4 5 -2\n\
word:subject:realize 9 -2 -10\n\
word:complement:!use 11 -3 -8\n\
path:patient(plain)>object(attitude-)|in 0 13 -13\n\
word:object:!see 5 4 -11\n\
rule:attitude.owner:-|agent:holder|own|mixed -11 -2 10\n\
path:patient(effect-)>object(plain)>clause(plain)>clause(plain)|in 7 -12 4\n\
word:topic:army -9 15 -6\n\
word:modifier:involvement -15 -1 16\n\
word:object:!make -6 -4 10\n\
word:clause:accept 4 -11 4\n\
clause:subject:to|about 10 -1 -10\n\
word:subject:insist -2 -4 6\n\
word:complement:show -6 -1 4\n\
rule:attitude.owner:+|agent:holder|other|act 3 3 -9\n\
word:content:determination -5 8 -7\n\
word:clause:conclude -10 7 0\n\
cue:convince 13 -4 -9\n\
word:topic:presence 4 5 -10\n\
word:subject:voice 3 -8 4\n\
word:topic:fulfillment -16 10 2\n\
cue:caution -8 -5 10\n\
word:subject:result -11 -3 13\n\
link:complement(plain)|over -4 -7 11\n\
path:patient(effect-)>object(demand)|in 12 2 -16\n\
word:complement:communicate 14 -3 -11\n\
word:clause:present 6 5 -12\n\
word:subject:renew 10 0 -11\n\
word:patient:stance 8 -9 0\n\
clause:subject:ing|including 10 -9 -2\n\
word:object:quote 12 -1 -12\n\
path:owner(plain)>topic(plain)>topic(plain)|in 14 -7 -6\n\
path:owner(bond+)>subject(plain)|in 0 10 -9\n\
verb:subject:obligation|past 1 -5 1\n\
word:owner:seizure 8 2 -12\n\
path:owner(plain)>topic(effect-)>complement(plain)|in 16 -8 -7\n\
path:owner(friend+)|in 2 8 -12\n\
word:object:!defend 7 5 -12\n\
path:owner(evaluation+)>object(effect+)|in 12 -9 -3\n\
path:complement(attitude-)>clause(plain)|out 0 4 -7\n\
word:owner:minister 8 -1 -7\n\
clause:object:ing|without -12 4 4\n\
rule:attitude.self:+|agent:holder|other|act 11 -7 -4\n\
word:object:uphold -7 11 -4\n\
word:subject:possess -13 0 12\n\
word:subject:suspend 8 1 -11\n\
path:subject(plain)>clause(effect+)>clause(plain)|out 10 -2 -6\n\
rule:evaluation.modifier:+|mixed 0 -5 3\n\
rule:effect.owner-patient:+|agent:target|other|direct -5 -7 9\n\
path:subject(plain)>clause(evaluation-)|out 7 -2 -5\n\
rule:attitude.noun:-|agent:holder|other|act -12 -1 13\n\
path:owner(effect+)>subject(plain)>clause(plain)|in 7 7 -11\n\
path:owner(plain)>object(plain)>clause(attempt)|in 11 -7 -5\n\
word:content:community -15 6 6\n\
rule:effect.topic-patient:+|agent:other|other|direct 3 -10 4\n\
path:owner(effect-)>topic(plain)>complement(plain)|out -3 6 -7\n\
path:owner(plain)>topic(attitude-)>object(plain)|out 14 -2 -12\n\
word:subject:isolate -1 -8 8\n\
path:complement(effect+)|in -5 0 0\n\
link:complement(effect-)|as -7 -3 10\n\
path:object(plain)>clause(plain)>clause(plain)|out 0 8 -9\n\
word:subject:listen 10 -3 -8\n\
word:topic:stance -10 8 0\n\
word:owner:text 11 -3 -10\n\
cue:respond -6 -4 8\n\
word:patient:restriction -8 -4 9\n\
link:patient(reverse)|against 7 4 -13\n\
word:object:!allow -10 -5 13\n\
word:clause:highlight -6 6 -4\n\
word:topic:time -7 3 2\n\
word:clause:persuade 0 -6 6\n\
word:content:response 12 -2 -9\n\
rule:effect.partner-patient:-|agent:other 8 -3 -5\n\
rule:effect.copula:+|direct 11 -1 -10\n\
clause:object:ing|including -9 -6 16\n\
word:complement:fire -12 -1 12\n\
word:topic:weight -10 13 -5\n\
word:clause:run -3 -8 11\n\
path:subject(evaluation-)|out 5 -4 -1\n\
word:owner:intention -1 -11 11\n\
word:topic:text 10 -4 -6\n\
word:content:agreement -5 0 1\n\
cue:blame 2 2 -6\n\
word:object:!overcome 11 0 -12\n\
path:object(plain)>clause(effect+)|in 14 -6 -7\n\
word:subject:!build -16 10 5\n\
cue:throw -10 12 -5\n\
link:complement(attitude+)|for 10 -9 -1\n\
word:topic:partner -5 8 -5\n\
rule:effect.partner-patient:-|other 6 -2 -7\n\
word:complement:blame 10 -6 -4\n\
rule:grow.partner:+|agent:other|own|direct 8 -8 0\n\
rule:reverse.topic:-|other -11 1 9\n\
path:subject(plain)>content(plain)>object(plain)>clause(plain)|out -10 2 5\n\
word:complement:trade -6 11 -5\n\
word:topic:peak 14 0 -14\n\
word:subject:respect 6 -8 2\n\
word:object:title 10 -5 -5\n\
word:subject:set 5 -6 0\n\
word:subject:skirt 16 -8 -8\n\
path:subject(grow+)>content(plain)>object(grow+)>clause(plain)|in 16 -8 -8\n\
path:subject(plain)>clause(grow+)>clause(grow+)>clause(plain)|in 16 -8 -8\n\
path:subject(plain)>clause(grow+)>content(plain)>object(grow+)>clause(plain)|in 16 -8 -8\n\
path:owner(plain)>owner(plain)>complement(plain)|out 8 -5 -2\n\
path:owner(plain)>complement(grow+)>clause(plain)|in -10 -3 13\n\
rule:demand.object:-|act 6 0 -6\n\
word:complement:turn -3 -6 6\n\
clause:subject:ing|over -6 -3 9\n\
path:owner(bond+)>complement(plain)>clause(plain)|in 11 -6 -6\n\
cue:clear -5 -5 10\n\
word:owner:promise -7 -6 12\n\
clause:object:adverbial|although 4 -9 3\n\
rule:idiom.clause:+|out -8 -3 13\n\
word:complement:change 6 -8 1\n\
word:clause:!use 8 -3 -6\n\
word:topic:case 11 -4 -8\n\
path:owner(effect+)>object(evaluation+)>clause(plain)>clause(plain)>clause(effect-)|in 15 -7 -7\n\
word:complement:shield 10 0 -10\n\
word:object:ship 10 1 -13\n\
word:complement:ship 10 1 -13\n\
path:owner(effect-)>complement(effect+)>clause(plain)>clause(plain)|in 15 0 -14\n\
rule:attitude.self:+|agent:target -8 -2 8\n\
word:topic:detail -8 -4 12\n\
clause:object:adverbial|as soon as -7 -5 11\n\
word:owner:philosopher 12 -1 -11\n\
path:owner(plain)>complement(attitude-)>clause(attitude-)|out 12 -1 -11\n\
word:topic:isolation 12 -1 -11\n\
path:owner(plain)>topic(effect-)>complement(attitude-)>clause(attitude-)|out 12 -1 -11\n\
path:owner(plain)>topic(effect-)>topic(plain)>complement(attitude-)>clause(attitude-)|out 12 -1 -11\n\
cue:release -8 -4 13\n\
rule:attitude.topic:+|out -8 5 1\n\
word:object:produce 8 -5 -3\n\
word:object:!violate -7 11 -2\n\
word:clause:strive -11 13 -2\n\
rule:reverse.patient:+|mixed 8 -9 -1\n\
clause:clause:that|why -10 7 1\n\
word:owner:mission 11 -4 -7\n\
link:owner(attempt)|name 3 -8 4\n\
rule:attitude.partner:+|agent:holder -7 -4 8\n\
word:subject:send -1 3 -5\n\
word:content:country -2 5 -4\n\
path:subject(effect-)>clause(attitude+)>clause(plain)|in -9 -1 7\n\
path:modifier(plain)|in 13 -1 -11\n\
cue:like 11 1 -11\n\
rule:attitude.partner:+|other -6 -1 7\n\
link:complement(plain)|towards 3 -9 4\n\
path:owner(plain)>topic(evaluation+)>object(plain)>clause(plain)|out 12 -1 -11\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)>clause(plain)|in -13 -1 12\n\
rule:attitude.owner:+|agent:target|free|indirect 10 -1 -9\n\
rule:inability.subject:-|out 7 -2 -5\n\
clause:subject:to|on 7 2 -10\n\
rule:inability.subject:-|own -7 3 2\n\
word:subject:!start -15 6 6\n\
word:partner:activity -13 10 1\n\
path:partner(evaluation-)>object(plain)|out -15 0 15\n\
word:topic:prospect 12 -11 -1\n\
word:topic:troop 9 -5 -4\n\
word:clause:!believe -9 -4 10\n\
word:object:complete 12 -2 -10\n\
word:subject:!bring -12 -1 13\n\
rule:effect.patient-patient:-|direct 4 5 -9\n\
cue:estimate -15 7 5\n\
path:patient(effect-)>topic(plain)>object(plain)|in -7 12 -7\n\
word:patient:rhetoric -13 1 11\n\
word:complement:result -12 -1 12\n\
verb:object:bond+ 4 -1 -5\n\
path:topic(plain)>object(plain)>clause(plain)|in -4 1 0\n\
word:complement:!will -11 12 -1\n\
word:clause:carry -6 13 -8\n\
clause:object:relative|whose 12 -7 -4\n\
verb:object:demand! -11 9 0\n\
path:subject(plain)>clause(plain)>clause(demand)>clause(plain)|in 15 -3 -10\n\
word:clause:convince 9 -6 -5\n\
clause:attribute:relative| -12 6 3\n\
link:complement(plain)|within 11 -4 -8\n\
word:object:coordinate 10 -6 -6\n\
path:partner(bond+)>object(grow+)>clause(plain)|in -8 -1 4\n\
path:partner(bond+)>subject(plain)>clause(plain)|in -9 4 1\n\
rule:demand.object:-|agent:other|other|direct 3 -1 -4\n\
path:subject(plain)>clause(evaluation-)|in -8 -2 9\n\
word:object:drive 6 2 -10\n\
path:owner(plain)>subject(effect+)>clause(evaluation-)|out -15 0 15\n\
word:complement:enrich -8 4 2\n\
rule:effect.patient-patient:+|free -4 -9 12\n\
word:partner:diplomacy -15 2 12\n\
word:owner:attempt -6 -2 7\n\
word:subject:see 3 -4 -2\n\
word:topic:measure 2 -9 7\n\
word:object:import -8 9 -3\n\
word:clause:stop 2 1 -6\n\
word:subject:remind 13 -2 -10\n\
word:content:goal -15 1 13\n\
word:partner:coordination 10 -8 -1\n\
rule:effect.patient-patient:-|out -12 2 8\n\
link:complement(plain)|before 11 -1 -10\n\
word:object:state 9 -6 -6\n\
cue:acknowledge 0 -9 8\n\
path:subject(plain)>clause(effect+)>clause(plain)>clause(plain)|in -11 9 1\n\
word:content:objective -2 11 -9\n\
word:clause:reinstate 10 -1 -8\n\
path:topic(plain)|out -1 4 -6\n\
path:object(plain)>content(plain)>complement(plain)|in 15 -3 -11\n\
word:subject:persuade -10 2 5\n\
word:object:host -4 10 -5\n\
word:object:sanction -8 11 -2\n\
word:topic:relation 8 -6 -4\n\
word:topic:bank 6 1 -10\n\
word:object:bear -7 -5 10\n\
path:owner(effect-)>subject(plain)>clause(plain)>clause(plain)|in -10 -2 12\n\
word:topic:sort 12 -8 -5\n\
rule:idiom.sentence:+|out -2 4 -4\n\
word:complement:!negotiate -5 -6 12\n\
word:modifier:development -12 -1 13\n\
path:owner(friend+)>object(demand)|in -3 -7 11\n\
word:clause:slate 12 -1 -11\n\
rule:reverse.owner:-|agent:other -4 -2 2\n\
rule:will.subject:+|act -4 10 -5\n\
clause:subject:adverbial|once -11 -2 12\n\
word:subject:demonstrate -7 -3 6\n\
rule:effect.owner-patient:+|narration 9 -4 -6\n\
word:topic:billion 12 -7 -6\n\
word:object:!safeguard 11 -9 -2\n\
word:clause:!leave -15 11 1\n\
word:object:revive 7 -1 -6\n\
rule:attitude.noun:+|agent:side|other|indirect -13 13 -1\n\
word:clause:ship 12 -2 -10\n\
rule:reverse.patient:-|agent:holder|other|indirect -9 2 6\n\
clause:complement:ing|from -8 8 -1\n\
rule:attitude.topic:+|own 9 -8 0\n\
verb:object:attempt! 13 -7 -5\n\
link:patient(attitude-)|on -10 0 11`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:lean own:against target:lean own:favor reverse target:favor side:lean sentence:against holder:against side:favor holder:favor side:against target:against voice-confidence sentence:lean side:n sentence:favor holder:lean target:favor- holder:n target:against- sum:against unnamed target:against+ target:n via:name|in after sum:favor sum:tone+ before rule:effect.noun-patient:-|other sum:tone- target:favor+ target:favor-|direct holder:person rule:tone.near:+|other side:own side:other target:favor-|indirect path:owner(effect-)>subject(plain)|out rule:tone.near:-|other rule:tone.sentence:-|in rule:tone.near:-|in target:against+|direct form:name|relation:self rule:effect.noun-patient:-|in target:against-|direct target:favor+|direct via:carried|in form:name|relation:coalition rule:tone.near:+|in target:against-|indirect rule:tone.sentence:-|other sentence:n rule:attitude.self:-|agent:holder cue:say holder:party target:against+|mixed rule:tone.near:+|direct target:favor-|narration rule:tone.sentence:+|free side:free rule:tone.sentence:-|free clause:subject:main| rule:effect.noun-patient:-|indirect link:owner(plain)|name mode:indirect|side:other present:true role:complement|other|in rule:effect.noun-patient:-|act holder:group target:against+|indirect rule:attitude.owner:+|agent:holder mode:indirect|side:own nested:false rivals:1|side:other role:owner|other|in rule:tone.sentence:+|other target:favor-|act clause:object:main| role:subject|own|in role:topic|other|in rule:bond.partner:+|in rule:bond.partner:+|other rule:tone.near:-|own rule:tone.sentence:+|in via:affiliate|out rule:tone.near:-|direct rule:tone.near:-|indirect via:affiliate|in present:false role:subject|other|in rule:effect.agent:+|in word:clause:be word:subject:play holder:narrator mode:direct|side:own rivals:2|side:free role:patient|other|in target:against-|narration mode:direct|side:other references:3+ role:owner|free|out rule:effect.agent:-|direct rule:effect.owner:-|in clause:subject:participle| link:owner(effect-)|name references:1 rivals:1|side:free rivals:2|side:other rule:tone.sentence:+|direct rule:tone.sentence:-|direct sum:silent target:favor-|mixed clause:complement:to|to link:subject(plain)| mode:direct|side:free rule:evaluation.copula:+|direct rule:evaluation.modifier:+|other sentence:alone verb:clause:none|past holder:institution link:owner(plain)|'s link:partner(bond+)|with mode:narration role:subject|other|out rule:effect.agent:-|in rule:evaluation.copula:+|in rule:tone.clause:+|free rule:tone.clause:+|other rule:tone.near:-|free verb:clause:none|none verb:complement:none|none verb:subject:none!|none clause:attribute:main| clause:object:to|to cue:express outside|mode:narration rivals:1|side:own role:owner|own|in rule:attitude.agent:-|other rule:bond.partner:+|direct rule:effect.patient:-|agent:other rule:effect.patient:-|other rule:evaluation.modifier:+|in verb:clause:plain verb:object:none|present via:pronoun|in word:clause:say word:content:right clause:subject:to|to rivals:3+|side:other rule:attitude.self:-|agent:holder|other|indirect rule:effect.owner-patient:+|agent:other rule:evaluation.modifier:-|in rule:evaluation.modifier:-|narration rule:tone.near:+|own rule:tone.sentence:+|own verb:clause:none|present verb:subject:none|none cue:claim link:object(demand)| mode:indirect|side:free rivals:0|side:other role:object|other|in rule:evaluation.modifier:-|free rule:tone.clause:-|in rule:tone.sentence:-|indirect target:against-|mixed target:favor+|indirect target:favor+|narration verb:subject:plain word:owner:regime clause:clause:main| clause:object:that|that clause:subject:that|that form:name|relation:member role:patient|other|out rule:attitude.owner:+|in rule:attitude.owner:-|agent:holder rule:cause.agent:-|free rule:effect.owner:-|other rule:evaluation.copula:+|other rule:tone.clause:+|in rule:tone.near:+|indirect verb:complement:effect- verb:object:attitude+ verb:object:attitude- verb:object:none|past word:content:system word:subject:fail clause:complement:main| cue:report link:complement(effect+)|with link:complement(plain)|with mode:mixed|side:other mode:narration|side:free path:subject(plain)|out role:subject|free|out rule:attitude.owner:+|indirect rule:attitude.owner:+|other rule:attitude.self:-|other rule:demand.object:-|other rule:effect.patient:+|agent:other rule:effect.patient:+|agent:side rule:evaluation.modifier:+|out rule:tone.clause:+|direct rule:tone.near:+|free rule:tone.near:+|out rule:tone.near:-|act rule:tone.near:-|out verb:complement:effect+ verb:complement:plain verb:object:ability|present verb:subject:attitude- verb:subject:none|present word:owner:move word:subject:fulfill word:subject:say cue:add cue:talk holder:alone link:owner(friend+)|'s mode:direct mode:indirect rule:attitude.noun:-|in rule:evaluation.copula:-|free rule:tone.clause:+|out rule:tone.near:+|mixed verb:object:none|none verb:subject:plain! via:pair|in word:object:develop word:partner:cooperation word:partner:tie word:subject:draft clause:clause:ing| clause:clause:that|that clause:complement:ing| cue:highlight cue:tell cue:thank link:complement(plain)|from link:subject(attitude-)| link:subject(effect+)| mode:act nested:true path:complement(plain)|in path:subject(plain)>clause(plain)|in references:2 rivals:0|side:free role:object|other|out role:partner|other|out rule:effect.event-patient:-|agent:holder rule:effect.owner-patient:+|other rule:evaluation.copula:-|direct rule:evaluation.verb:+|in rule:tone.clause:-|narration rule:tone.clause:-|other rule:tone.sentence:+|indirect rule:tone.sentence:+|narration rule:tone.sentence:+|out side:alone target:against+|act verb:attribute:plain verb:clause:attempt verb:object:effect- verb:object:future|present verb:subject:effect+ verb:subject:effect-! verb:subject:none!|present verb:subject:none|past verb:subject:obligation|present verb:subject:volition|none via:event|out via:pronoun|out word:object:urge word:owner:deal word:owner:government word:owner:obligation word:partner:relation clause:complement:that| clause:object:adverbial|because form:adjective|relation:self form:people|relation:self link:complement(effect-)|against link:owner(evaluation+)|'s link:partner(bond+)|between path:complement(plain)>clause(plain)|out path:none|in rule:attitude.noun:-|other rule:attitude.patient:+|agent:holder rule:attitude.topic:+|in rule:effect.agent:+|free rule:effect.owner-patient:+|in rule:effect.patient:-|out rule:evaluation.copula:-|in rule:evaluation.modifier:-|out rule:evaluation.verb:-|free rule:friend.owner:+|in rule:tone.clause:-|out rule:tone.sentence:-|narration rule:tone.sentence:-|out target:against-|act target:favor+|act verb:clause:ability!|present verb:complement:none|present verb:object:grow+ verb:object:plain verb:subject:evaluation+ verb:subject:evaluation- via:name|out word:complement:come word:owner:party word:subject:become word:subject:come clause:object:ing|of clause:subject:ing| cue:call cue:denounce cue:seek link:owner(effect-)|'s link:partner(plain)|between link:subject(grow+)| path:owner(plain)|in role:complement|free|out role:owner|free|in rule:attitude.self:-|out rule:demand.object:-|agent:other rule:demand.object:-|agent:other|free|direct rule:demand.object:-|in rule:demand.object:-|mixed rule:effect.agent:-|free rule:effect.owner-patient:-|agent:other rule:effect.patient:-|free rule:evaluation.noun:-|free rule:grow.agent:+|indirect rule:grow.partner:+|other rule:idiom.near:+|in rule:idiom.sentence:-|narration rule:tone.clause:-|act rule:tone.clause:-|free target:against+|narration target:favor+|mixed verb:clause:attitude- verb:clause:possibility|present verb:complement:grow+ verb:object:attempt verb:subject:future|present verb:subject:grow+ word:complement:express word:object:back word:owner:authority word:owner:pressure word:owner:tie word:subject:be clause:clause:participle| clause:clause:to|to clause:object:ing| clause:object:relative| clause:subject:ing|by clause:subject:relative|that cue:accord cue:stress form:name|relation:seat link:object(attitude+)| link:object(effect-)| link:owner(bond+)|name link:owner(plain)|demonym link:patient(effect-)|on link:subject(effect-)| outside|mode:mixed path:owner(plain)>object(attitude+)|in path:subject(attitude-)|out rivals:2|side:own role:complement|other|out role:partner|other|in rule:attitude.agent:+|direct rule:attitude.noun:-|indirect rule:attitude.owner:+|agent:side rule:attitude.owner:+|out rule:attitude.owner:-|in rule:attitude.owner:-|indirect rule:attitude.owner:-|other rule:attitude.owner:-|out rule:attitude.patient:+|in rule:bond.partner:+|act rule:bond.partner:+|indirect rule:demand.object:-|agent:other|other|mixed rule:effect.noun-patient:-|direct rule:evaluation.copula:-|other rule:evaluation.verb:-|narration rule:evaluation.verb:-|out rule:grow.agent:+|other rule:grow.partner:+|act rule:idiom.near:-|narration rule:obligation.subject:-|in rule:obligation.subject:-|other rule:reverse.patient:+|in rule:reverse.patient:+|other rule:tone.near:+|act rule:tone.sentence:-|own verb:attribute:none|past verb:clause:attitude+ verb:clause:effect- verb:complement:none|past verb:complement:volition|none verb:object:effect+ verb:subject:demand verb:subject:effect- via:event|in via:polity|in word:complement:say word:content:willingness word:owner:issue word:partner:negotiation word:subject:maintain word:subject:show word:topic:point clause:complement:ing|for clause:complement:that|that clause:subject:conditional|if clause:subject:ing|for clause:subject:that| cue:want form:adjective|relation:member link:complement(plain)|against link:complement(plain)|between link:complement(plain)|to link:subject(attempt)| outside|mode:indirect path:owner(plain)>complement(plain)|in path:patient(effect-)>object(plain)|out path:subject(plain)|in role:partner|free|in rule:bond.partner:+|own rule:bond.state:+|other rule:effect.agent:+|direct rule:effect.agent:+|own rule:effect.event-patient:-|other rule:effect.owner-patient:-|agent:target rule:effect.owner-patient:-|in rule:effect.owner-patient:-|own rule:effect.patient:-|direct rule:evaluation.modifier:+|direct rule:evaluation.verb:+|indirect rule:evaluation.verb:+|own rule:idiom.near:-|free rule:tone.clause:+|indirect rule:tone.clause:-|indirect rule:tone.near:-|mixed rule:tone.near:-|narration rule:tone.sentence:-|act rule:tone.sentence:-|mixed verb:attribute:none|present verb:clause:effect+ verb:clause:grow+ verb:clause:none!|present verb:clause:plain! verb:object:plain! verb:object:volition|none via:previous|in word:clause:announce word:clause:continue word:complement:remain word:owner:medium word:owner:withdrawal word:patient:sanction clause:clause:conditional|if clause:clause:relative| clause:clause:relative|that clause:complement:participle| clause:object:ing|for clause:object:participle| clause:object:relative|that clause:object:that| clause:subject:ing|in cue:criticize cue:discuss cue:state link:complement(plain)|by link:modifier(plain)| link:owner(plain)|of link:partner(plain)|with link:patient(effect-)|against link:subject(reverse)| link:topic(bond+)|for link:topic(plain)|in mode:mixed mode:mixed|side:free outside|mode:act path:complement(effect-)>clause(plain)|in path:complement(effect-)|in path:complement(plain)|out path:object(attitude-)|in path:object(plain)>clause(plain)|in path:subject(attitude-)|in path:subject(demand)|in rivals:0|side:own rivals:3+|side:free role:complement|free|in role:complement|own|in role:object|free|in role:owner|other|out role:patient|free|in role:patient|free|out role:topic|free|out rule:attitude.noun:+|other rule:attitude.self:+|agent:other rule:attitude.self:-|in rule:attitude.self:-|indirect rule:bond.partner:+|free rule:demand.object:-|direct rule:effect.agent:+|other rule:effect.agent:-|narration rule:effect.event-patient:-|in rule:effect.noun-patient:-|free rule:effect.noun-patient:-|out rule:effect.noun-patient:-|own rule:effect.owner-patient:-|agent:other|free|direct rule:effect.owner-patient:-|agent:side rule:effect.owner:+|in rule:effect.owner:-|out rule:effect.patient:+|in rule:effect.patient:-|agent:holder|other|indirect rule:effect.patient:-|in rule:effect.topic-patient:+|agent:other rule:evaluation.copula:+|free rule:evaluation.copula:+|own rule:evaluation.modifier:-|other rule:evaluation.noun:+|in rule:friend.copula:+|in rule:friend.copula:+|other rule:grow.partner:+|agent:holder rule:grow.partner:+|indirect rule:grow.partner:+|out rule:idiom.near:-|in rule:idiom.near:-|mixed rule:idiom.near:-|out rule:idiom.sentence:-|in rule:tone.clause:+|narration rule:tone.clause:-|direct rule:tone.clause:-|mixed rule:tone.near:+|narration verb:clause:demand verb:clause:evaluation- verb:clause:future!|present verb:complement:plain! verb:object:demand verb:object:future!|present word:attribute:be word:clause:ask word:clause:go word:clause:help word:clause:note word:clause:seek word:complement:be word:complement:bring word:complement:do word:complement:have word:object:facilitate word:object:reject word:object:take word:owner:company word:owner:relation word:subject:counter word:subject:have word:subject:help word:subject:produce word:subject:put word:subject:reduce word:subject:stand word:subject:support word:topic:issue clause:attribute:relative|which clause:attribute:that| clause:attribute:that|that clause:clause:ing|for clause:clause:relative|which clause:clause:that| clause:complement:relative|who clause:subject:adverbial|while clause:subject:relative| cue:announce cue:ask cue:confirm cue:note cue:oppose cue:reaffirm cue:refer cue:reject cue:slam cue:vow cue:warn form:name|relation:institution link:complement(effect-)|by link:complement(plain)|as link:modifier(bond+)| link:object(plain)| link:owner(attempt)|'s link:owner(bond+)|'s link:owner(effect-)|demonym link:owner(evaluation-)|'s link:partner(evaluation+)|with link:subject(attitude+)| link:subject(cause)| link:subject(demand)| link:subject(evaluation+)| link:subject(evaluation-)| mode:act|side:other mode:mixed|side:own path:complement(cause)|out path:complement(plain)>clause(plain)>clause(plain)|in path:complement(plain)>clause(plain)|in path:object(attitude+)|in path:object(effect-)|in path:owner(bond+)>complement(plain)|in path:owner(plain)>subject(plain)>clause(plain)|in path:owner(plain)>subject(plain)|in path:owner(plain)>subject(plain)|out path:subject(attitude+)|out path:subject(effect+)|in path:subject(effect-)>clause(plain)>clause(plain)|in path:subject(grow+)>clause(plain)>clause(plain)|in path:subject(grow+)|in path:subject(grow+)|out path:subject(plain)>clause(attitude+)|in path:topic(plain)>complement(plain)|in role:modifier|other|in role:object|own|in role:partner|own|in role:subject|free|in role:topic|free|in rule:attitude.agent:+|in rule:attitude.agent:-|free rule:attitude.agent:-|mixed rule:attitude.noun:+|free rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|agent:other rule:attitude.self:+|in rule:attitude.self:-|agent:holder|own|indirect rule:attitude.topic:-|agent:holder rule:bond.partner:+|narration rule:demand.object:-|agent:holder rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:side rule:demand.object:-|own rule:effect.agent:+|indirect rule:effect.agent:+|narration rule:effect.agent:-|indirect rule:effect.agent:-|mixed rule:effect.noun-patient:+|free rule:effect.owner-patient:+|agent:side rule:effect.owner-patient:+|indirect rule:effect.owner-patient:+|out rule:effect.owner-patient:+|own rule:effect.owner-patient:-|agent:holder rule:effect.owner-patient:-|free rule:effect.owner-patient:-|other rule:effect.owner:+|other rule:effect.owner:-|direct rule:effect.owner:-|free rule:effect.owner:-|own rule:effect.patient:+|direct rule:effect.patient:+|mixed rule:effect.patient:+|other rule:effect.patient:+|out rule:effect.patient:-|agent:other|other|direct rule:effect.topic-patient:-|agent:other rule:evaluation.copula:+|indirect rule:evaluation.copula:-|out rule:evaluation.modifier-patient:+|in rule:evaluation.modifier:+|free rule:evaluation.modifier:+|own rule:evaluation.modifier:-|direct rule:evaluation.noun:+|free rule:evaluation.noun:+|other rule:evaluation.noun:-|out rule:friend.copula:+|direct rule:friend.owner:+|out rule:grow.partner:+|agent:other|other|indirect rule:grow.partner:+|direct rule:obligation.subject:-|direct rule:refusal.subject:-|in rule:reverse.agent:+|in rule:reverse.patient:+|agent:other rule:reverse.patient:+|indirect rule:tone.sentence:+|act rule:tone.sentence:+|mixed rule:will.subject:+|out verb:attribute:none|none verb:clause:ability|present verb:clause:attitude+! verb:clause:cause verb:clause:volition|none verb:complement:ability|present verb:complement:attitude+ verb:complement:effect-! verb:complement:possibility|present verb:object:effect+! verb:object:effect-! verb:object:evaluation+ verb:object:none!|present verb:object:possibility|present verb:subject:ability|none verb:subject:ability|present verb:subject:attempt! verb:subject:attitude+ verb:subject:cause verb:subject:obligation|none verb:subject:possibility|present verb:subject:will+ via:pair|out via:self|in word:clause:add word:clause:develop word:clause:fail word:clause:stress word:clause:think word:clause:try word:clause:urge word:complement:continue word:complement:counter word:complement:know word:complement:take word:content:position word:object:do word:object:expand word:object:express word:object:fulfill word:object:initiate word:object:make word:object:preserve word:object:show word:object:slam word:object:support word:owner:ally word:owner:country word:owner:decision word:owner:diplomacy word:owner:export word:owner:interest word:owner:presence word:owner:right word:owner:sanction word:partner:business word:partner:partnership word:partner:talk word:partner:trade word:patient:attack word:subject:!be word:subject:act word:subject:adopt word:subject:call word:subject:continue word:subject:create word:subject:enjoy word:subject:protect word:subject:take word:subject:want word:subject:welcome word:topic:concern word:topic:deal\n\
3<-2.02 0<-0.148 0<-0.469 0<-0.636 -3 17 41 0<-0.0532 58 68 0<-0.337 0<-0.636 60<0.375 -24 17 3<-1.44 16 -10 3<-0.24 0<-0.0532 3<-1.1 30 4 10<0.0727 52 35 3<0.493 12 -11\n\
17<0.0811 50<0.375 13<0.426 -36 -31 20<0.06 -28 118<0.375 7<0.00696 55<0.5 -16 6 -21 6 7<0.0172 20<0.3 -10 73<0.5 13<0.599 -9 157<0.375 35 -7 -14 50<0.875 -21 73<0.5 3 -20\n\
29<-0.166 33<0.0885 71<0.133 113<0.261 -7 38 40 32 66<0.5 57<0.148 33<0.0885 209<0.875 -29 -6 29<0 31<0.75 -13 84<0.375 10 -21 -22 610<0.5 31 -27 71<0.183 104<0.375 -18 19 27\n\
3<-1.44 0<-0.337 0<-0.636 8<0.183 8 -17 12<0.328 26 2 0<-0.0893 8<0.358 49 31 3<-2.77 8<0.116 66 56 53 0<-0.246 0<-0.825 -29 12<0.298 -5 -20 3<0.493 8<0.0551 37 15 -13\n\
0<0.128 3<-2.02 3<-3.4 -35 -32 11<0.326 3<-0.24 47<0.0619 -21 -7 0<-0.337 -13 17 -30 3<0.493 16<0.14 3<-0.24 0 11<0.414 11<0.0352 2 31 -10 -17 11<0.367 128<0.375 38 0 7\n\
8<0.358 40<0.375 8<0.116 76<0.5 2<-0.293 -16 -32 -3 2<-0.136 18<0.224 -16 13<0.9 -5 20 -22 76<0.5 31<1.75 -15 11 21 18<0.116 40<0.875 -8 27 13<0.525 9 2<-0.136 45 11\n\
0<-0.337 0<-0.636 61<0.5 -21 15 8<0.358 17 -5 0<0.315 8<0.16 0<-0.115 44 0<0.0614 59 8<0.0674 47 24 0<-0.148 27 0<0.0614 107<0.5 31 48 9<0.113 33 5 8<0.0445 22 -8\n\
0<0.128 9<0.131 0<0.03 -33 -25 44<0.5 35<0.375 -27 6<-0.0594 -19 1 10<0.337 -14 6 9<0.221 0<0.315 -13 6<0.115 10<0.113 6<-0.121 -7 14 32 -6 8<0.0551 0<0.315 -6 28 45\n\
6<-0.171 91<0.5 6<-0.387 289<0.5 74<0.5 1 31 1 289<0.5 88<0.875 2<-0.136 1 209<0.875 -19 26 20 -17 164<0.5 31 52 6<-0.0772 284<0.5 -17 15 91<0.5 2<-0.187 -22 -31 -12\n\
25<0.5 8<0.137 37<0.5 56 46 8<0.418 22<0.5 15<0.75 45 18 50 53<0.1 4 22<0.5 14 36 37<0.5 8<0.0551 45 8<0.418 27 -12 8<0.0445 51<0.0596 3 34 8<0.358 -4 -18\n\
0<0.128 25<0.5 -32 0<-0.469 -31 195<0.5 100<0.5 27<1.75 -25 -13 0<-0.0182 -17 8 -3 0<0.315 63<0.5 157<0.875 1 -16 -13 112<0.5 438<0.375 188<0.5 25<0.5 2 22 36 0 -1\n\
1<-0.441 1<-1.74 1<-3.13 -34 29<-0.0858 -18 -28 29<-0.655 10 9<0.131 9<0.00737 -19 -10 -23 1<1.25 9<0.221 1<0.533 46<0.481 12 -6 7<0.328 33 11 -17 61<0.5 9<0.113 52 28 8\n\
3<-1.74 17<-0.161 40<0.875 21<1.75 36 11 3<-2.92 25 1 40<0.875 3<-2.77 17<-0.0926 44 54 43 29 17<-0.189 21<0.25 -2 -23 3<-0.24 40<0.375 3<-1.44 38 22 -6 10<0.337 2 -20\n\
0<0.128 10<0.113 3<-1.74 -33 0<-0.636 -33 -20 3<-2.02 -26 10<0.337 0<-0.337 -18 44<0.5 -14 3 3<-0.24 2 33 10<0.234 3<0.493 3<-1.1 -18 -4 186<0.5 10 36 3<-0.705 10 38\n\
8<0.358 37<0.5 8<0.0958 -31 43<0.251 -16 5 3<-2.02 112<0.5 12<0.328 -16 8 -25 10<0.134 12<0.188 57<0.259 -3 33 21 -18 3<-2.24 112<0.5 14 -7 10<0.188 141<0.375 38 -10 5\n\
8<0.241 40<0.375 8<0.0808 34<0.5 50 77<0.875 42 17 9<0.297 74<0.5 15<0.95 46 25 31 9 34<0.5 27 6 40<0.875 74<0.5 39 120<0.5 8<0.358 29 109<0.5 10 27 2 -7\n\
0<0.128 6<0.0753 47<0.0268 0<0.03 -31 -23 -19 36<0.5 4<0 -12 6<0.192 -14 67<0.5 -4 45 -24 0<0.315 6<-0.144 -23 8<0.137 -6 24 36<0.5 6<0.00577 4<0.0411 8 42 42 2\n\
1<-0.441 1<-1.74 1<-3.13 -33 26<-0.0731 -15 -27 26<-0.24 4 15<0.85 -17 102<0.5 -10 16 1<1.25 1<0.533 26<-0.132 19 3 26<0 26 -3 1<2.13 37<0.5 0 26<0.0979 37 -7 51\n\
1<-0.441 3<-1.44 1<-1.96 354<0.5 48 3 6<-0.387 17 36 3<0.493 10<0.156 28 13 -3 1<0.533 3<-1.44 6<-0.171 5 27 -4 1<2.13 14<-0.003 6<-0.387 -16 33<1.61 0 27 -17 -27\n\
3<-1.44 17<0.0204 -31 3<-2.24 -26 -14 2<-0.115 1<0.533 3<-1.1 -22 2<-0.235 -17 0 -27 3<0.493 17<0.125 1<1.25 -4 -22 73<0.5 501<0.5 26 -12 -9 1<-3.13 -12 1<2.13 34 -3\n\
6<-0.171 21<0.25 33<0.0885 26<-0.132 2<-0.136 12 -20 41<0.375 -14 5 2<-0.169 28 -3 6<-0.387 39 91<0.5 13 33 6<-0.0772 126<0.875 -14 21 21<0.75 -30 66<0.5 489<0.5 -24 10 -4\n\
0<-0.337 0<-0.636 631<0.5 0<-0.825 -26 -14 14 0<-0.469 262<0.5 451<0.375 -4 23 26 13 0<0.315 0<-0.115 29<-0.655 9 29 0<0.128 34<0.5 46 0<-0.0532 33 42 25 96<0.5 -2 19\n\
3<-0.24 3<-2.02 10<0.156 -31 -22 10<0.134 527<0.375 674<0.375 -24 9 3 111<1.13 3<-1.44 -12 0 22 10<0.234 3<0.493 10<0.113 -18 3 10<0.0833 10<0.00266 16 -4 16 111<0.375 39 10\n\
6<-0.171 25<0.5 21<0.25 6<-0.387 0 102<0.5 -18 6 6<-0.387 23 3 6<-0.238 82<0.375 38 -2 21<0.25 -3 23 6<-0.0772 25<0.5 102<0.5 -21 -7 2 76<0.5 21<1.25 -29 -19 -5\n\
11<0.289 37<0.5 11<0.101 42 310<0.5 32 -6 50<0.375 91<0.5 40<0.875 36 18 11 17<0.125 15 -11 18<0.116 173<0.5 29 10 41<0.875 11<0.465 19<0.65 55<0.5 25 5 -2 -3 -14\n\
0<0.128 9<0.113 0<0.0614 -30 -20 1<-1.53 0<0.03 -25 1<-3.13 -20 -2 32<0.0326 5<0.128 -18 9<0.297 -10 6 5<0.117 -6 24 9<0.221 0<0.315 -9 1<-1.32 2 20 1<-2.93 8 36\n\
0<-0.337 0<-0.636 0<-0.825 46 32 2<-0.169 197<0.5 28 -17 2 0<-0.115 2<-0.136 15<0.85 -7 5<0.0407 32 2 88<0.375 -17 7<0.147 28 -18 2<-0.154 15<0.95 -22 5<0.0407 13 -13 -29\n\
1<-0.441 1<-1.96 1<-3.13 44 50<0.375 39 26<0.0979 20<1.29 34 6 4 50<0.375 26<-0.24 15 199<0.375 31 -9 20<0.242 22 6 1<0.533 16<0.14 9 -5 1<2.13 7<0.171 -15 -2 -25\n\
3<0.493 3<-1.44 9<0.113 -30 3<-2.44 -26 -14 9<0.131 1<-0.00751 -11 -27 8<0.358 8<0.0674 -2 43<0.164 9<0.221 9 27 -10 -17 9<0.221 1<1.25 16 9<0.0983 -18 10 156<0.375 39 -3\n\
6<-0.171 25<0.5 40<0.875 6<-0.387 2 19<0.75 -17 48<0.5 13 -21 13 20<0.3 35 6<-0.238 19 -5 40<0.375 6<-0.0772 25<0.5 19<0.85 -21 -6 20<0.363 11 -14 -27 25<0.5 -14 7\n\
0<-0.337 0<-0.636 7<0.234 -22 25<0.5 19 -13 25<0.5 13 -4 25<0.5 0<-0.115 29 0<0.128 40 89<0.5 24 -3 35<0.375 0<-0.0532 13 0<0.315 256<0.375 31 -2 7 5<0.0635 11 -11\n\
9<0.131 58<0.375 144<0.375 -28 -9 9<0.0866 -22 -9 10<0.337 182<0.375 123<0.5 169<0.154 58<0.375 476<0.5 -17 16 -4 8<0.0445 -13 22 20 19 48<0.5 9<0.297 -3 16<0.00387 4 27 -11\n\
12<0.273 4<-0.185 25<0.5 -6 24 12<0.158 -26 19<0.95 25<0.5 -23 20<0.3 36<0.5 11 -24 -19 95<0.5 -8 16 25<0.5 4<-0.0784 14 -15 36<0.5 20<0.597 162<0.5 36 3 8 -19\n\
0<-0.337 6<-0.171 0<-0.469 -17 4 0<-0.636 -3 16 25<0.5 0<-0.148 6<-0.387 9 28 0<0.128 6<-0.0991 34 41 19 35<0.375 6<-0.238 4 10<0.234 0<-0.0532 17 30 8 34<0.5 21 -10\n\
10<0.156 32<0.0878 74<0.5 -30 -26 124<0.5 10<0.0833 204<0.375 -16 17 -3 -28 32<0.0878 10<0.337 346<0.5 -14 18 4<0 -5 18 10<0.234 16<0.181 4<0 24 0 -12 16<0.00152 7 31\n\
17<-0.189 3<-2.02 42<0.875 17<-0.396 2 -10 15 20<0.242 34 8 76<0.5 17<-0.0926 20<0.597 19<0.75 -10 9<0.0535 14 -13 -20 3<-2.24 -26 20<0.242 17<0.00249 1 -20 -25 20<0.474 12 -14\n\
6<-0.171 22<0.5 8<0.358 11 311<0.5 -15 8 6<-0.387 87<0.375 23 -6 33 8<0.0808 66<0.5 47<0.0619 37 20 21 22<0.5 16<0.0229 66<0.5 17<0.0445 29 1 -2 7<0.0243 -13 10 35\n\
25<0.5 6<0.192 35<0.375 -28 -20 26<0.0979 -13 19 27<1.25 6<0.0447 2<-0.209 -28 35<0.375 -19 46<0.298 -12 14 11<0.101 -8 2<-0.0284 -10 29 2<-0.136 -13 35<0.375 11<0.0198 -8 11 28\n\
0<-0.337 0<-0.636 0<-0.825 41 28 2<-0.115 12<0.403 25<0.5 10 24 33 -3 0<-0.0532 2<-0.136 0<-0.148 2 25<0.5 -12 5 25<0.5 -21 -7 2<-0.154 25<0.5 -23 37<0.5 -19 5 -28\n\
76<0.5 100<0.5 9<0.0271 54<0.375 23<0.0329 36 29 -7 23<0.313 9<0.221 12<0.273 31 21 27<0.75 22 2 12<0.298 19 -10 23<0.0329 47<0.0268 21 -2 -4 23<0.17 8 12<0.298 -4 -22\n\
0<0.128 3<-2.02 17<0.0204 -29 -21 0<-0.469 17<0.125 -26 4 17<0.0445 3<0.493 -14 6 3<-0.24 1 27 3<0.493 17<0.0811 3<-0.705 -13 1 85<0.375 36<0.5 35 9 -3 17<-0.114 8 29\n\
11<0.289 11<0.0831 37<0.5 12<0.328 -28 -15 42<0.375 210<0.875 -21 5 2 42<0.875 12<0.158 -19 7<0.0625 -15 -5 2 42<0.875 4<-0.185 26<-0.0731 26 9 11<0.465 -6 6 4<-0.0784 33 14\n\
34<0.5 23<0.17 34 143<0.375 9<0.00996 30 12<0.172 28 13 -10 22<0.5 36<0.5 12<0.235 10<0.188 23<0.0329 47<0.568 22 -7 116<0.5 -2 21 -5 23<0.123 -1 -17 28 7<0.0326 23 35\n\
3<-1.1 10<0.134 3<-2.62 -29 2<-0.115 -28 -19 3<-2.44 -22 2<-0.0836 -18 0 2<-0.0983 10<0.113 32<0.353 -22 -4 2<-0.235 -15 9 3<0.493 10<0.156 21<0.25 1 -16 16 56<0.5 29 -3\n\
0<-0.337 0<-0.636 34 8<0.358 5<0.169 14<-0.402 -9 11 -20 24 0<-0.0532 8<0.418 5<0.0688 0<-0.246 5 8<0.0958 -17 -5 -19 4<-0.0784 17 -2 8<0.116 -28 4<-0.185 0 5<0.0449 -11 -22\n\
0<-0.337 0<-0.636 7<0.234 -20 0<-0.825 -16 7 6<-0.283 -8 9 0<0.315 0<-0.148 91<0.5 19 2 34<0.5 15<0.95 30<0.375 36 6 24 44<0.5 31 6<-0.238 0 9<0.177 25 10 0\n\
6<0.0447 27<0.75 34<0.5 -29 2<-0.209 -28 68<0.5 -22 -8 34<0.5 -24 2<-0.136 -18 13<0.9 -4 9 68<0.5 7<0.0114 13<0.711 -14 75<0.5 3 29 27<0.75 -18 -3 27<0.25 1 35\n\
6<-0.171 25<0.5 23<0.0782 31<0.25 -12 6<-0.387 14 -5 19<0.75 6 26 6<-0.283 29 14 23<0.17 6<-0.0594 25<0.5 19<0.85 -23 -6 -2 -26 6<-0.0772 25<0.5 -6 14 143<0.375 -15 25\n\
17<-0.274 22<0.5 13<0.426 19 15<0.55 -2 -18 4<-0.0784 8 27 13<0.668 30<0.375 15<0.85 32 17<-0.0926 10 30 -4 22<0.5 4<-0.0223 -2 17<-0.0731 5 9<0.297 51<0.3 19 30 -8 32\n\
13<0.599 -27 20<0.597 4<0.0794 30<0.875 20<0.06 -23 18<0.116 -6 -20 1 35<0.875 -10 17 35<0.375 18<0.224 11<0.027 -15 11<0.367 16<0.0382 14 -4 -24 -21 4<0.0154 11<0.289 13 -9 34\n\
0<-0.246 0<-0.636 0<-0.825 254<0.375 38 2 7<0.234 30 13 26<-0.132 19 7<0.171 11 0 0<-0.0532 26<-0.0345 0<-0.148 6 -6 0<-0.115 7<0.234 -6 -17 -18 26<-0.24 -7 331<0.375 -25 0\n\
25<0.5 17<-0.0926 17<-0.396 119<0.5 15 -6 22<0.5 18 28 143<0.375 179<0.875 17<0.225 32 18 -1 -6 17<-0.189 20<0.182 -16 -2 36<0.5 40<0.375 17<0.0445 121<0.5 11 30 -7 -8 25\n\
3<-1.44 10<0.156 3<-2.77 -28 6<-0.121 -27 -20 3<-2.24 -19 -5 6<-0.144 10<0.113 -22 11<0.367 10 -10 3<0.493 10<0.134 79<0.5 -8 8 11<0.0198 -6 6<0.0753 6 22 197<0.5 29 -10\n\
4<-0.0784 25<0.5 21<0.75 223<0.5 -12 9 9 23<0.0329 15 31 23<0.0329 4<0 25<0.5 -20 21<0.25 -13 7 -28 36<0.5 25<0.5 -9 262<0.5 116<0.5 82<0.375 22 -10 2 -8 -23\n\
26<-0.0731 48<0.5 13<0.426 19 2<-0.293 -15 2 21 13<0.668 30<0.375 23<0.213 94<0.5 31 -17 24 -4 23<0.0329 77<0.875 24 48<0.5 3 24 73<0.5 2<-0.169 -2 77<0.875 16 -4 28\n\
17<0.0811 13<0.599 200<0.875 -27 2 5<0.0968 186<0.5 4<0.0154 376<0.5 -24 -7 -15 1 35<0.375 694<0.5 399<0.375 -14 16 13 4 35<0.375 73<0.5 -1 -15 5<0.107 -16 19<0.45 12 37\n\
8<0.358 23<0.17 8<0.0958 202<0.375 75<0.5 -26 -14 3 22<0.5 5<0.0252 8 -10 -20 76<0.5 8<0.116 195<0.5 375<0.5 -17 8 20 2 20 22<0.5 23<0.0329 13 30 87<0.875 -8 15\n\
37<0.5 43<0.0301 47<0.0268 256<0.375 28 -5 16 15 44<0.5 147<0.5 89<0.5 71<0.133 43<0.0645 4<-0.185 15 24 2 2 2 -3 74<0.5 517<0.375 22 -12 430<0.5 147<0.5 -3 -17 18\n\
9<0.113 58<0.375 13<0.426 -27 118<0.875 241<0.5 -23 14 9 -15 9<0.221 199<0.875 58<0.375 294<0.875 337<0.375 -15 13 25 15<0.55 -19 5 25 14<0.0023 123<0.5 -4 23 15<0.55 4 25\n\
11<0.289 11<0.0831 40<0.375 -24 7<0.0422 14 -8 21<0.25 33<0.252 102<0.5 -18 -2 -1 25<0.5 102<0.5 -11 9 9 25<0.5 31<0.25 21<0.25 -11 5 7<0.147 18 -6 11<0.326 7 24\n\
3<-1.44 3<-3.07 19<0.95 26<-0.0731 19 32 301<0.375 22 5 21<0.75 26<-0.132 10 18<0.815 26 18 53<0.1 -7 529<0.375 13 -16 3<-0.705 26<-0.545 -17 5 156<0.875 97<0.5 -12 14 11\n\
0<0.128 3<-2.44 -26 0<-0.636 -25 3<-1.44 4<0.0794 -19 -6 4<0.0154 47<0.0619 57<0.371 -10 19 6 3<-1.1 0 38 3<0.493 16<0.257 23<1.08 3<-1.1 -1 12 -15 -18 4<-0.185 0 25\n\
3<-2.02 26<-0.0731 3 20<0.474 3<-3.4 -19 18<0.665 -16 163<0.5 -6 17 -24 20<0.3 401<0.375 29<0 61<0.5 82<0.375 14<-0.199 12 18<0.224 7 29 -4 4 -5 -19 29<-0.0346 1 -15\n\
1<-0.797 1<-1.96 0<0.128 1<-3.13 33 28 16<0.14 5 24 0<0.315 14<-0.0528 22 15 -4 1<1.25 0<0.315 1<-0.00751 0<-0.189 124<0.5 14 -2 -1 14<-0.314 9 -6 -23 14<-0.003 -10 -23\n\
9<0.131 58<0.375 178<0.875 34<0.5 -26 8<0.183 -18 -25 6 5<0.0688 -17 -4 9<0.221 186<0.5 58<0.875 -12 1 15 14<0.0023 8<0.0123 -15 112<0.5 8 -7 15<0.45 1 8<0.0349 -12 33\n\
1<-0.797 6<-0.0991 1<-1.96 -17 6<-0.387 19<0.65 18 -3 124<0.5 -10 19<0.75 -5 19 1<-1.96 -27 -17 6<-0.171 1<-0.00751 9 27 1<2.13 10<0.188 1<0.533 19<0.95 -5 15 11 -12 30\n\
76<0.5 34<0.5 19<0.95 177<0.5 20<0.3 494<0.5 24 -5 31 -7 9<0.017 2 22 52<0.875 138<0.5 14<-0.00986 19 9<0.221 21<0.25 17 4 0 25 21<0.25 11 -6 20<0.06 -10 3\n\
17<0.0811 25<0.5 47<0.742 -25 -4 2<-0.136 47<0.0619 -22 -1 47<0.0268 8<0.0349 -16 20<1.02 -5 18 131<0.5 14 -20 25<0.5 14<-0.0528 -19 8<0.027 -15 3 8<0.0445 -1 2<-0.0135 3 25\n\
0<-0.148 0<-0.469 0<-0.825 33 18 8<0.311 0<-0.337 75<0.5 12 -11 -5 10 8<0.0958 0<-0.0532 21<2.75 -19 12 -26 8<0.418 22<0.5 96<0.5 0<-0.0532 -2 -16 29 -21 25<0.5 -5 13\n\
37<0.5 34<0.5 2<-0.136 124<0.5 31 18 30 2<-0.235 6 207<0.875 23 11 34<0.5 79<0.5 358<0.5 88<0.875 24 7 1 187<0.5 8 -21 27<0.75 2<-0.343 -3 628<0.5 9 25 -7\n\
13<0.426 -26 28<0.75 68<0.5 29<0.0206 385<0.375 670<0.375 -21 8 8 244<0.5 530<0.375 -13 18 14 387<0.375 -10 16 68<0.5 56<0.5 666<0.375 -8 18 -21 29<0 193<0.5 -1 32 32\n\
0<-0.148 0<-0.469 0<-0.825 31 5<0.144 326<0.5 64<1.13 22 -17 1 0 5<0.128 0<-0.337 10 1 -10 0<-0.0394 5<0.0688 16<0.0608 -10 21<1.75 -2 35 -18 37<0.5 -25 21<0.25 -20 -8\n\
11<0.17 9<0.221 42<0.875 91<0.5 25 8 17<-0.0579 -9 44<0.5 25 66<0.5 14 -11 7 22<0.5 13<0.668 467<0.5 14 -17 61<0.5 -10 11<0.414 12 -18 11<0.465 23 53<0.25 3 22\n\
0<0.128 3<-2.24 17<0.0204 -26 -18 17<0.0445 0<-0.636 -25 3<-1.1 -16 4<0.0154 17<-0.224 -16 -3 34 3<-0.24 -1 27 36<0.5 17<-0.161 0<0.315 -12 8 34<0.5 1 197<0.5 26 -8 -1\n\
6<-0.171 22<0.5 20<0.3 15<0.65 6<-0.459 26 124<0.5 10 -13 25 2<-0.187 9 -7 6<-0.387 5 -11 6<-0.0594 20<0.597 22<0.5 0 -18 -19 20<0.3 22<0.5 15<0.35 -7 -19 -25 -24\n\
1<-0.797 1<-2.54 0<0.0614 29 376<0.5 18 -8 0<0.128 1<-1.74 170<0.918 23 -12 15 67<0.5 15 -3 1<1.25 0<-0.0893 1<-0.00751 8 43<0.883 -3 18 56<0.5 -13 14 326<0.5 -18 9\n\
3<-1.44 6<0.025 3<-3.24 -27 -22 3<-2.44 -19 -3 6<-0.144 3<0.493 5<0.0968 -21 -8 5<0.0635 -13 9 3<-0.24 6<0.0753 2<-0.0705 -10 2 11 90<0.5 5<0.029 -6 2<-0.187 -3 25 1\n\
8<0.358 8<0.0958 37<0.5 -23 40<0.875 67<0.5 -23 -5 4<-0.0784 15 -3 107<0.5 82<0.375 4 -19 4<-0.31 6 230<0.5 -11 10 4<-0.0784 40<0.875 14 29 42<0.875 0 14<-0.314 -1 20\n\
0<-0.337 0<-0.636 -13 6<-0.283 -7 6 0<0.128 0<-0.0893 6<-0.459 0 183<0.375 6<-0.0772 60<0.375 14 1 20 -2 75<0.5 6<-0.0991 21 0<0.03 28 21 15 0<0.315 16<0.181 5 25 -3\n\
0<0.0614 10<0.113 -24 1<-1.53 -16 11<0.326 0<0.0138 10<0.337 -4 10 36 -15 0<0.315 10<0.156 1<-3.96 -20 -4 11<0.0198 -10 15<0.45 -4 17 131<0.5 1<-3.13 -2 10<0.234 16 34 -6\n\
11<0.289 11<0.0831 40<0.375 335<0.5 4<-0.185 -4 -23 21 5 102<0.5 4<-0.31 5 147<0.5 -11 1 5 4<-0.185 40<0.375 11 25 83<0.375 44<0.5 150<0.5 -3 15 196<0.5 14 -15 -21\n\
1<-0.797 3<-2.02 1<-1.96 1<-3.13 29 15<0.85 26 16 24<0.75 26 14 3<0.493 12 -6 3<-1.44 1<0.533 60<0.875 15<0.55 14 3 -11 -4 1<2.13 3<-0.24 -5 34<0.5 6 -17 -22\n\
0<0.128 6<0.0447 45<0.5 28<0.75 -24 127<0.375 -19 0 27<0.75 -13 13 0<-0.069 92<0.375 -1 28 0<0.03 -16 -5 0<0.315 6<-0.144 -17 66<0.5 3 29 6<-0.283 -4 197<0.5 20 -12\n\
0<-0.148 0<-0.469 0<-0.825 29 2<-0.293 27 48<0.5 12 -17 2<-0.136 10<0.0638 406<0.5 13 -15 2 -6 2<-0.0705 10<0.00637 -19 0<-0.0532 48<0.5 2<-0.187 10<0.0638 4 26 -4 -11 -12 -24\n\
1<-1.32 1<-3.13 10<0.0963 29 21 10<0.113 117<0.875 1<-1.96 22 16 -17 48<0.5 18<0.588 0 14 24 1<0.533 1<-0.441 50<0.375 11 0 48<0.5 18<1.12 -5 5 23 1<2.13 -7 -20\n\
9<0.113 67<0.5 144<0.375 -24 4 640<0.875 144<0.875 446<0.375 -19 9 0 10 9<0.221 1<-2.36 144<0.875 333<0.375 -15 14 15 169<0.0353 -6 20 14<0.0023 1<-2.74 -10 5 156<0.375 19 -9\n\
37<0.5 20<0.416 341<0.375 138<0.5 15<0.95 -13 9<0.0474 14 -14 -21 15<0.85 -7 9<0.0599 29 -8 -21 25<0.5 177<0.5 20<0.733 147<0.5 -7 10 -18 24 20<0.3 9<0.221 20 -12 -3\n\
13<0.668 2<-0.136 15 439<0.875 61<0.5 18 26 -17 12<0.273 83<0.375 27<1.75 12<0.0448 24 47<0.0268 383<0.375 15 -9 3 156<0.375 -3 14 -9 173<0.5 13<0.909 11 -1 51<0.245 -8 13\n\
9<0.131 32<0.0878 17<0.0204 148<0.5 -23 -16 105<0.5 -13 23 34<0.5 -20 15<0.25 12 17<-0.114 -16 -2 32<0.0326 17<0.225 467<0.5 256<0.375 -11 18 13 3 37<0.5 5 34<0.5 -2 27\n\
8<0.358 8<0.0808 4<-0.0784 20<0.474 8 -14 4<0.0154 41<0.875 69<0.5 -19 24 -4 -26 20<0.597 112<0.5 101<0.5 1 14 9<0.017 8 -10 -15 4<-0.0784 20 20<0.536 147<0.5 5 22 -9\n\
26<-0.0731 22<0.5 95<0.5 -8 12 4<-0.185 -5 17 91<0.5 35<0.375 22<0.5 95<0.5 2<-0.235 19<0.1 14 -7 15 19<0.95 25 2<-0.136 -10 15 24 26<0.0979 9 -17 22<0.5 -6 19\n\
25<0.5 32<0.439 74<0.5 -25 -20 66<0.5 77<0.375 -16 9 12 32<0.0878 182<0.375 1<0.533 1<-3.13 -18 184<0.375 -8 21<0.75 12 -8 -17 16 1<-3.96 -17 21<0.25 49<0.5 18 -14 -1\n\
4<-0.185 42<0.375 29<-0.166 20 3 22 4<0 42<0.875 9<0.00737 -17 147<0.5 352<0.5 9<0.177 38<0.229 100<0.5 -10 -2 2 -17 37 7 9<0.151 24<0.55 -15 9 -10 164<0.5 -22 9\n\
8<0.116 6<-0.0772 41<0.375 12 -4 124<0.5 8<0.0445 188<0.5 21 12 28<1.25 13 -2 26 23<0.0329 68<0.5 147<0.5 15<0.85 15 9 -2 -2 74<0.5 15<0.85 375<0.5 16 -9 -3 -6\n\
3<-1.44 3<-3.4 -25 29<0.135 28<0.25 -21 -14 -6 3<0.493 21<0.75 29<0 75<0.5 15<0.25 7 -4 -12 28<0.25 -1 119<0.5 25 -1 127<0.375 -16 7 317<0.5 29<-0.166 3 19 -11\n\
6<-0.0991 6<-0.387 48<0.5 18 3 48<0.5 15<0.65 124<0.5 1 -11 2<-0.154 56<0.5 15 -2 1 130<0.875 -14 27 2<-0.0284 57<0.103 8<0.0958 2<-0.187 -8 -18 175<0.5 -9 14 8 -22\n\
13<0.668 21<2.75 98<0.5 2<-0.136 15 137<0.5 17 25 -11 0 22<0.5 12<0.172 164<0.5 44<0.5 16 12<0.0448 17 4 -18 13<0.9 13<0.891 164<0.5 0 -20 19 -10 2<-0.343 7 21\n\
0<0.128 5<0.107 4<0.0154 0<0.0614 -22 -8 -12 34<0.5 -19 7<0.0326 4<0.0154 -4 15<0.65 -7 23 -10 2<-0.154 -6 8<0.0674 6 15<0.55 81<0.5 131<0.5 19 -12 -14 67<0.5 7 32\n\
0<-0.148 0<-0.469 6<-0.171 23 12 6<-0.238 3<-1.44 6 21 102<0.5 -5 6<-0.0772 22 -5 6<-0.0991 6<-0.387 2 19<0.85 -13 86<0.5 -4 31 0<-0.0532 25<0.5 -18 6<-0.0594 33 -6 -24\n\
75<0.5 68<0.5 164<0.5 95<0.5 119<0.5 109<0.5 409<0.5 18 7 146<0.5 11 -8 177<0.5 490<0.5 6 187<0.5 20 -16 -14 352<0.5 298<0.875 20 -4 -25 -6 0 55<0.5 7 -6\n\
17<0.0811 83<0.375 55<0.5 169<0.694 196<0.5 26<0 -19 146<0.5 -13 9 -24 9 11<0.326 11<0.027 -14 -3 -17 11<0.367 11 -7 11<0.027 17<0.225 -11 6 11<0.289 14<-0.314 -3 12 -12\n\
0<-0.148 0<-0.469 0<-0.825 25 12<0.403 14<-0.199 0 16 28 12<0.145 -6 14<-0.402 20<0.123 -14 17 24<0.65 -8 10 8<0.0958 0<-0.0394 -15 -24 4<-0.185 3 20<0.536 101<0.5 -9 14 -15\n\
3<-2.02 17<-0.0731 5<0.0635 11<0.527 37<0.5 9<0.00737 16 5<0.0208 -25 5 14 13<0.858 10 -12 17 3<-3.4 25 18 3<-1.1 11<0.027 52<0.875 16 -17 1 37<0.5 0 13<0.668 0 -14\n\
3<-1.1 3<-2.44 117<0.875 -22 12 11<0.225 11<0.0198 -14 162<0.5 -4 21 -19 11<0.367 3<0.493 16<0.257 11<0.148 113<0.136 13 -10 15<0.85 -6 61<0.5 16 -15 -11 22 51<0.842 -14 18\n\
11<0.17 11<0.0831 21<0.75 -21 143<0.375 221<0.5 -17 -6 23 80<0.5 20<0.597 -4 -18 32 21<0.25 11<0.414 20<0.597 -3 -14 20<0.792 24<0.65 -11 12 -11 11<0.527 21<2.75 8 23 23\n\
6<-0.171 23<0.0329 48<0.5 92<0.375 15<0.75 11 1 -18 87<0.875 17 -5 15<0.65 0 -11 6<0.192 40<0.875 50<0.375 6<-0.0772 15<0.85 16 4 92<0.375 20 -9 11 4 73<0.5 -4 21\n\
3<-1.44 3<-2.44 3<-3.71 -25 117<0.875 39<0.5 -20 16 12 442<0.875 -13 20 3<0.493 29<0 23<0.419 162<0.5 306<0.5 -6 6 17 27<0.75 -16 23<0.989 12 -14 20<0.123 1 19 17\n\
4<-0.185 31<0.75 13<0.525 -8 21<0.25 5 19 18 4<0 21<0.25 42<0.875 31<0.75 -13 13<0.9 -9 8 4 13<0.668 227<0.375 21<1.75 -11 1 11 45<0.5 10<0.188 11 -6 -13 -20\n\
1<-1.32 1<-3.13 24 34<0.5 5<0.0635 14 23 22<0.5 28<0.75 92<0.375 11 -19 13<0.818 9 -8 14<-0.0832 26 14 1<-0.00751 14<-0.162 11 2 14<-0.003 22<0.5 -6 26 13<0.9 -9 -22\n\
6<0.0447 32<0.0878 5<0.0745 -22 74<0.5 -22 182<0.375 534<0.375 278<0.5 -12 17 19 17 1<-2.16 -13 5<0.0688 -5 99<0.0592 13 -15 1<-2.74 36<0.5 4 -14 32<0.0326 5 5<0.128 7 30\n\
11<0.101 40<0.375 11<0.0547 -20 96<0.5 -15 15 4 11<0.367 48<0.5 122<0.5 25<0.5 95<0.5 -10 1 26<0.0979 4 -19 11 -14 25<0.5 28<0.25 26<-0.132 18 3 -6 51<0.641 18 -10\n\
10<0.0217 66<0.5 258<0.875 352<0.5 395<0.375 47<0.0619 18 1 -9 -22 -2 112<0.5 -1 16 21<1.75 35<0.375 87<0.875 18<0.116 13 8 1 10<0.113 6 66<0.5 0 -17 45<0.5 -8 9\n\
10<0.113 186<0.5 46<0.607 82<0.375 4<0.0154 385<0.375 -22 13 -12 -4 144<0.375 411<0.5 -10 23 17 372<0.5 379<0.875 -7 25 30 44<0.5 10<0.337 -10 9 10<0.234 2 20<0.363 5 19\n\
0<-0.148 0<-0.337 0<-0.825 24 48<0.5 105<0.5 17<-0.274 21 40<1.13 14 -9 -9 -7 8<0.358 -2 9 17<-0.114 0<-0.0532 158<0.5 -3 14 -8 0<-0.0394 84<0.375 -13 8<0.0445 -13 36 -22\n\
25<0.5 8<0.116 232<0.5 54<0.875 20 -16 -24 48<0.5 10<0.00637 17 425<0.5 7 -21 8<0.418 20 9 8<0.0445 195<0.5 76<0.5 11 0 -11 61<0.5 -9 8<0.0674 -19 8<0.311 7 -13\n\
10<0.113 186<0.5 17<0.0204 34<0.5 398<0.375 -22 21 5<0.0635 -19 346<0.5 268<0.5 -13 8 19 -6 4 5<0.117 17<-0.0441 -14 -1 48<0.5 18<0.224 8<0.027 2 23 8<0.0958 -10 8 -9\n\
0<-0.148 0<-0.469 0<-0.825 25 7<0.234 17 5 7<0.199 3<-1.44 4 16 -5 8<0.0958 0<-0.0532 21<2.75 -12 22 -23 8<0.418 7<0.0625 -12 7<0.147 2 8<0.137 7 -13 21<0.25 -3 15\n\
1<-1.32 1<-3.13 9<0.131 24 15 9<0.00737 19 48<0.5 34<0.5 8<0.0958 19 9<0.017 0 15 173<0.5 11 2 17 1<0.533 1<-0.441 92<0.375 6 -16 48<0.5 -3 18 1<2.13 -8 -19\n\
10<0.0963 32<0.229 74<0.5 -24 5<0.0968 -18 291<0.375 -9 27 -7 32<0.0326 10<0.337 182<0.375 22<0.5 259<0.375 -5 13 -16 27 6<-0.0453 -16 13 1<-3.13 -2 5<0.107 2 22<0.5 26 -5\n\
6<-0.0991 6<-0.387 42<0.375 20<0.661 11 46<0.721 -12 14 24<0.55 -8 21 18<0.116 -7 20<0.733 9<0.00737 -6 9 -13 20<0.597 6<0.025 44<0.5 62<1.13 -13 12 42<0.875 -7 8 -19 -22\n\
3<-2.02 0<-0.0893 6<-0.459 -5 19<0.85 10 62<0.375 6 12<0.133 19 -22 3<-3.71 19<0.95 25 2<-0.154 -9 22 18 4<-0.0784 3<-1.1 -6 -18 3<-0.705 2<-0.293 -8 5 23<0.266 -3 -15\n\
0<0.0614 9<0.113 4<0.0154 47<0.0268 -22 24<0.65 18 -12 -10 129<0.875 17<0.125 47<0.0619 -10 6 1 16 9<0.221 0<0.315 22<0.5 120<0.5 -1 9 -10 147<0.5 14 0 67<0.5 3 22\n\
1<-1.32 8<0.0808 1<-2.93 -25 -16 96<0.5 2<-0.0705 108<0.5 1<-1.96 -14 10<0.0109 19 -5 6 -19 33<0.722 3 52 2<-0.169 1<-0.00751 9 19 1<2.13 14<-0.199 -11 18<0.89 -5 10 24\n\
6<-0.171 23<0.0329 158<0.5 10 -4 9<0.00737 10 -8 34<0.5 6<-0.0772 134<0.5 11 -17 40<0.375 21 5 36<0.5 48<0.5 91<0.5 28<0.75 23<0.266 12 -4 -4 -11 18 17<-0.00824 -7 16\n\
5<0.0688 34<0.5 -22 8<0.183 168<1.07 123<0.5 363<0.5 -13 16 19 20 -20 34<0.5 95<0.5 -11 -22 8<0.358 8<0.0445 -4 5<0.169 107<0.5 8 5<0.107 -8 3 151<0.5 16 -7 -9\n\
6<-0.0991 6<-0.387 24<0.55 -8 14 48<0.5 15<0.75 21<1.25 -4 8 95<0.5 17<-0.224 14 0 24 -12 21<0.75 43<0.0301 -18 -3 37<0.5 8<0.0808 335<0.5 -16 23 4 15<0.55 9 -13\n\
3<-2.02 11<0.0831 23<0.213 30<0.375 23 -14 3<-3.24 19 7 11<0.465 447<0.375 96<0.5 12 -10 -13 3 3<-1.1 23<0.0329 7 -2 23<0.0329 4<-0.0784 -13 3<0.493 3 90<0.5 -12 15 -13\n\
3<-2.24 3<-3.71 -24 -17 5<0.0688 11<0.123 32<0.0878 -7 10 3<0.493 -20 1 27<0.75 18<0.224 7<0.0625 16 -1 11<0.367 -2 -18 3<-0.705 5 275<0.5 330<0.375 20 13<0.9 -18 20 -9\n\
0<-0.148 0<-0.337 0<-0.825 22 2<-0.259 19 301<1.13 6 37 2<-0.0567 5 -9 2<-0.0567 0<-0.0276 80<0.5 19<0.85 -6 9<0.017 24 -3 31 0<0.0614 -17 2<-0.169 4 -14 69<0.5 -21 20\n\
1<-1.74 1<-3.13 9<0.113 23 15 50<0.375 8<0.0674 19 15<0.85 15 9<0.0339 -6 13 9<0.113 138<0.5 15 -7 -2 1<-0.00751 44<0.5 6 1 1<2.13 44<0.5 15<0.75 3 -8 -9 -17\n\
9<0.113 27<0.75 17<0.0204 148<0.5 -21 -12 -7 17<-0.114 -17 58<0.375 -8 8 27<0.75 10<0.337 46<0.238 -10 3 24<0.75 -14 41<0.375 18 -7 15<0.55 1 9<0.221 15<0.65 31 6 29\n\
17<-0.0926 22<0.5 19<0.75 13<0.668 -4 17<-0.481 20 7 116<0.5 20 0 7<0.171 42<0.875 52<0.875 -9 10 15 -15 37<0.5 678<0.5 -16 33 19<0.35 25<0.5 517<0.375 -9 26 6 -15\n\
0<-0.246 0<-0.469 163<0.5 -5 -17 18<1.56 -1 7<0.171 3 22 0<0.128 0<-0.0532 8<0.418 9 7<0.391 8<0.673 2 -15 18 43<0.251 8<0.0958 21 0<0.0614 15 -1 0 8<0.0445 6 -6\n\
0<0.03 5<0.0968 705<0.5 278<0.5 -20 4 12 74<0.5 -19 0<-0.069 -3 -10 0<0.315 5<0.128 -3 11<0.027 -6 237<0.5 20 -6 131<0.5 90<0.5 11<0.0352 9 53<0.35 26 -1 -3 -6\n\
40<0.875 91<0.5 73<0.5 22<0.5 21<0.25 33<0.649 -8 3 67<0.5 21<2.75 -6 21 96<0.5 7 -17 -12 -22 21<0.25 32<0.113 6 -14 93<0.5 19 -9 22<0.5 21<1.25 5 16 -2\n\
25<0.5 8<0.0674 30<0.375 19 -2 53<0.25 8<0.418 110<0.875 23<0.266 12 5 -4 21<0.75 5 -9 14 8<0.0349 70<0.5 164<0.5 8 -13 21 33<0.171 -8 23<0.835 3 326<0.5 -15 9\n\
137<0.5 127<0.375 31<0.25 7<0.0114 123<0.5 245<0.5 223<0.5 -2 163<0.5 10 -5 -16 23 41<0.875 175<0.5 -12 0 7<0.0882 -13 7 385<0.875 247<0.5 156<0.875 -16 2 -3 13 9 -22\n\
0<-0.115 0<-0.636 116<0.5 0<-0.825 455<0.5 23 -16 13 -9 15<0.75 60<0.875 -1 13 8 0<-0.0276 4<-0.185 5 15<0.85 -12 115<0.5 -7 15 4<0.0411 15<0.95 4<-0.185 -5 -18 -6 -26\n\
0<-0.246 7<0.199 0<-0.636 -14 -3 2<-0.154 -4 11 0<0.0614 0<-0.0532 7<0.234 74<0.5 17<-0.0731 6 17 44<0.5 6 -5 44<0.5 19 5 17<-0.0926 14 43<0.251 21 5 0<0.315 4 -5\n\
5<0.0745 47<0.0268 27<1.25 44<0.5 -22 26<0 -17 1 -7 -1 27<0.75 47<0.0268 137<0.5 26<0.0118 233<0.5 -11 19 0 -22 36<0.5 17 -7 137<0.5 647<0.375 97<0.5 11 -6 -14 -16\n\
0<-0.115 0<-0.636 1<2.13 12 23 6<-0.0772 95<0.5 6<-0.238 1<-0.00751 3 15 -3 15 -3 6<-0.0991 1<-3.13 -18 61<0.5 6<-0.387 4 -10 4 0<-0.0532 16<0.0608 -13 18<0.815 -8 35 -21\n\
1<-1.74 3<-2.44 17<-0.0926 21<1.75 13 -7 21 16<0.257 9<0.0535 11 12<0.0448 14 -3 18 3<-1.44 12<0.328 216<0.5 260<0.375 6 -5 -23 -1 67<0.5 1<-0.797 13 -6 315<0.5 -13 17\n\
10<0.113 58<0.375 64<0.875 18<0.89 365<0.5 39<0.5 -15 29 20 -21 1 4<0.0794 -7 15 7<0.0172 18<0.665 5<0.0879 0 20 -10 30<0.375 92<0.875 35<0.375 117<0.875 -8 24 8 17 21\n\
8<0.116 40<0.375 23<0.0329 36<0.5 16<0.0328 -18 -4 -23 392<0.375 177<0.5 -8 26 29 7<0.328 10 -12 22<0.5 23<0.0329 2 45<0.5 9<0.00737 -3 15 -9 8<0.418 -12 7<0.275 7 -13\n\
1<-1.32 1<-3.13 0<0.0614 21 10 0<0.0614 8<0.0958 10<0.0963 16 110<0.875 8 -17 66<0.5 8 17 10<0.0727 7 -3 1<0.533 0<0.315 7<0.199 40<1.13 -1 16 6 -14 7<0.234 -13 -2\n\
0<0.03 55<0.5 47<0.0268 28<0.25 -20 52<0.875 -14 8 0 26<0.0979 35<0.875 -12 4 1<-3.33 -13 19 1<-3.13 0<0.128 -8 3 0<0.315 8<0.358 8<0.0445 1 13 -9 81<0.5 17 -6\n\
0<-0.0532 0<-0.337 0<-0.825 20 4<-0.31 16 6 4<-0.185 26<-0.132 21 4 15<0.85 71<0.763 -5 17 59<0.121 -2 17 4<-0.185 2 4<0.0411 15<0.95 26<-0.24 1 548<0.5 -18 12 -5 -25\n\
25<0.5 11<0.0831 380<0.875 30<0.375 39<0.5 18 -17 -6 -16 11<0.465 9 1 11<0.0352 8 61<0.5 34<0.5 100<0.5 -3 14 699<0.5 11<0.0679 2 30<1.13 -11 23 17 33<0.252 -5 9\n\
6<0.00577 25<0.5 365<0.5 -19 11 5<0.117 6<-0.121 24<0.35 14 -16 38<0.539 258<0.875 -1 27 -13 1<2.13 8<0.16 -1 19 -15 1<-3.96 -15 5<0.107 25<0.5 -9 4 38<1.4 11 -13\n\
26<-0.0345 35<0.875 26<-0.545 14 5 -3 73<0.5 18<0.224 284<0.5 87<0.875 187<0.5 -12 13 3 24 61<0.5 143<0.375 54<0.375 69<0.5 0 24 25 22 310<0.5 -8 21 54<0.875 -23 19\n\
0<-0.148 14<-0.0283 0<-0.337 -1 9 29<-0.655 -20 44<0.5 17<-0.326 -8 4 -8 0<0.0614 0<-0.0532 14<0.0023 10 -1 10<0.0406 17<-0.0926 12 21 12 0<0.315 23<0.362 6 -9 236<0.5 -8 15\n\
10<0.0963 34<0.5 -19 17<-0.161 -19 22<0.5 18<0.742 35<0.375 -3 14 10<0.0275 -16 -1 -15 35<0.375 22<0.5 18<0.224 5<0.0635 -10 14 -4 7<0.0114 2 -13 5<0.107 2 18<1.04 21 -5\n\
1<-1.53 1<-3.13 -20 263<0.349 31<0.75 -11 349<0.5 10<0.113 -4 -18 19 15 1<0.533 10<0.0963 13<0.909 10<0.0341 5 -3 9 -5 10<0.0833 1<2.13 13 254<0.375 24 -13 182<0.375 5 -19\n\
4<-0.185 14<-0.162 91<0.5 14 -8 78<0.337 -7 6 50<0.375 284<0.5 30<0.375 85<0.875 297<0.875 189<0.5 717<0.5 12 -10 -26 -12 4 -4 -7 157<0.375 249<0.5 5<0.107 7 -2 -5 11\n\
10<0.113 27<0.75 68<0.5 734<0.5 -19 17 -9 95<0.5 5<0.0688 11<0.17 0 -17 6 -17 27<0.75 5<0.117 -7 14<-0.00986 27<0.25 -8 13 11<0.257 11<0.0198 -11 19 -2 15<0.55 1 15\n\
8<0.358 23<0.17 8<0.0958 75<0.5 -16 21<0.25 -8 14 196<0.5 21<0.25 -9 1 15<0.65 -12 18 14<-0.314 -8 23<0.767 0 9 21<0.25 15<0.85 -2 10 14<-0.0179 16<0.0382 -2 16 19\n\
4<-0.0223 34<0.5 5<0.0449 14 1 14<-0.13 91<0.5 12 -13 23<0.0329 -4 -17 9<0.00737 14 5<0.0252 19<0.65 5 -31 23<0.767 9<0.113 368<0.5 12 -1 73<0.5 293<0.875 3 -24 18 -1\n\
6<0.0447 32<0.0878 45<0.5 2<-0.209 -21 387<0.375 110<0.375 183<0.375 -15 0 -3 10 7 44<0.5 -7 2<-0.235 -13 9 73<0.5 44<0.5 6<0.192 -4 11 19<0.45 5 12<0.0448 0 24 -10\n\
12<0.172 21<0.75 8<0.0808 -18 36<0.5 -10 19<0.75 -10 50 163<0.5 8<0.0958 8<0.00661 -2 -17 4 12<0.123 24 -6 12<0.298 36<0.5 122<0.5 -2 11 -19 41<0.875 8<0.545 2 14 14\n\
10<0.0217 19<0.95 6<-0.459 24<0.75 17 -9 39<0.5 68<0.5 76<0.5 54<0.375 15 -11 1 2 -27 6<-0.0772 -10 19 48<0.5 6<-0.329 -6 76<0.5 10<0.113 7 0 -5 100<0.5 17 7\n\
25<0.5 4<0.0154 35<0.375 399<0.375 -18 14 -7 1<-3.54 -11 31<1.25 11 -11 47<0.0268 4<0 184<0.375 72<0.875 672<0.375 -10 26 27 71<0.374 9 -13 1<-2.36 -3 57<0.371 21 -8 11\n\
8<0.0808 4<-0.0784 4 23<0.17 35<0.375 -18 -2 4<0.0411 16<0.111 -6 20 -21 23<0.0329 4<-0.31 7<0.199 17 -10 15<0.75 4<-0.185 8 -10 196<0.5 33<1.76 -4 30 16 8<0.358 5 13\n\
0<-0.246 0<-0.825 -12 2<-0.343 -10 0 0<0.128 0<-0.0532 4<-0.0784 358<0.5 2 -26 4<0 101<0.5 9 -3 -4 15<0.55 17 127<0.875 77<0.875 101<0.5 13 20<0.123 -9 13 -2 -17 -3\n\
0<0.03 74<0.5 -20 11<0.326 1<-2.16 129<0.375 53<0.1 -2 -17 17 0<-0.00461 55<0.5 278<0.5 -9 22 0<-0.469 -10 175<0.5 3 24 17 -17 1<-3.96 -12 27<0.25 43<0.339 -1 21 12\n\
12<0.172 4<-0.0223 42<0.375 18<1.28 -9 9 17 5<0.0252 12<0.0953 -11 15 12<0.123 -19 -10 4<-0.185 12 5<0.0635 12<0.328 102<0.5 0 13 12 49<0.5 12<0.298 -11 18<0.323 -11 6 26\n\
22<0.5 34<0.5 99<0.486 177<0.5 102<0.5 68<0.5 509<0.375 12 -11 -1 1 -11 17 76<0.5 52<0.875 302<0.375 38<1.24 281<0.5 1 -14 9 13 302<0.375 -14 0 68<0.5 -13 6 12\n\
0<0.03 25<0.5 6<0.192 28<0.75 -20 -11 7<0.00297 18<0.665 40 -8 -6 0<-0.636 -18 37<0.5 -11 6<-0.238 -11 18<0.964 17 7<0.328 -11 16 14<0.275 0<0.128 14<0.0116 5 -10 11 -8\n\
2<-0.136 22<0.5 83<0.375 57<0.148 51<0.641 148<0.5 7 16 -7 24 -13 2<-0.343 53<0.25 14 -6 -6 40<0.375 2<-0.0135 22<0.5 126<0.875 -6 21 -16 -19 53<0.1 261<0.875 19 -15 -2\n\
3<-1.44 11<0.0831 3<-3.24 19 8 5<0.029 224<0.5 -5 13 3<-3.84 14 48<0.5 258<0.375 175<0.5 97<0.5 4 16 -7 -11 7<0.0882 4 19 120<0.5 91<0.5 -1 -10 5<0.144 -14 -1\n\
9<0.113 27<0.75 4<0.0154 -18 -3 2<-0.136 -14 1<-3.75 -14 74<0.5 -10 11 27<0.75 7<0.0882 28<0.75 -3 2<-0.187 -14 18 1<-0.797 -14 2 1<-4 -12 2<-0.235 -7 328<0.375 16 -14\n\
4<-0.185 70<0.5 91<0.5 185<0.5 6 24 17 -16 4<0.0411 103<0.375 15<0.75 99<0.245 18<0.116 -9 373<0.5 -2 -21 -17 137<0.5 43<0.494 -3 116<0.5 20 -4 16<0.00152 1 17 20 -19\n\
26<-0.0731 4<-0.185 -11 1 23<0.767 6<0.192 6<-0.0772 5 66<0.5 27<0.75 15 99<0.0592 5 21 27<0.75 6 -10 156<0.375 18<0.413 26<0.0979 -6 -28 3 11 68<0.5 26<-0.0345 -16 2 -16\n\
27<0.75 13<0.599 170<0.611 41<1.13 336<0.375 -21 14 15 11 27<0.25 -9 16<0.0229 1<-1.32 18 -4 -7 1<-3.96 -13 67<0.5 61<0.5 3 -12 1<2.13 27<1.25 2 13<0.711 2 16 -18\n\
0<-0.0532 0<-0.337 0<-0.825 18 7<0.328 12 18<1.37 6 166<1.13 -15 23 5<0.0688 15<0.85 1 5<0.0369 24 6 -5 17<-0.0731 5<0.0635 15<0.85 116<0.5 -9 19 5<0.0407 21 -1 -12 -18\n\
22<0.5 13<0.668 15<0.85 20<0.242 8 15 8<0.0958 13 -11 11<0.0352 8 90<0.5 18<1.28 20<0.3 -15 18<0.116 -12 2 17<-0.0731 -8 9 13<0.909 80<0.5 13 -23 -8 8<0.418 14 4\n\
0<0.0614 25<0.5 4<0.0154 -18 0<-0.0104 9 -11 0<-0.636 -16 37<0.5 -8 0<-0.148 -2 4<-0.185 1<-0.441 -15 11 14 1<-3.96 -11 83<0.375 4<-0.31 -14 8 264<0.5 159<0.5 22 -2 -4\n\
12<0.172 21<0.75 5<0.0449 12<0.0713 -16 -3 43<0.6 -17 7 7<0.124 5<0.0745 243<0.5 16 -11 -3 -11 5<0.0635 12<0.328 107<0.5 332<0.375 6 34 1 11 21<2.75 12<0.298 -7 1 15\n\
0<-0.115 14<-0.162 0<-0.825 -7 62<1.13 8 -16 0<-0.337 208<0.875 -6 -29 0 0<0.0614 11<0.0679 509<0.375 16 -19 96<0.5 9 -21 36<0.5 34<0.5 14<-0.0398 -16 14 90<0.5 -10 8 5\n\
5<0.0688 28<0.75 98<0.5 -18 6 5<0.0635 -9 8 28<0.75 169<0.154 5<0.117 85<0.875 -12 112<0.5 11 -12 24<0.75 -12 51<0.3 2 -12 16 543<0.375 330<0.375 88<0.875 7 -14 -6 -13\n\
1<-1.96 1<-3.13 26<-0.0731 -2 -20 4<-0.185 4 4<0.0411 37<0.5 41<0.375 -7 8 -15 -22 1<2.13 4<0.0411 1<-0.441 35<0.875 26<-0.24 14 60<0.375 0 9 -10 45<0.5 8 -7 -14 18\n\
0<-0.0893 0<-0.246 -3 3 10<0.0275 0<0.315 29<-0.166 0 0<0.0614 17 7 -6 0<0.315 8<0.0196 15 44<0.5 7 84<0.875 8<0.0958 8 55<0.5 1 -13 -12 2<0.000202 2<-0.235 8 -17 3\n\
25<0.5 17<0.0811 35<0.375 393<0.375 365<0.5 46<0.238 -18 -5 12 17 22<0.5 40<0.375 12 -16 -12 2 17<-0.224 127<0.375 -12 11 29<0.0206 126<0.875 236<0.5 1 -11 -16 35<0.375 7 27\n\
8<0.0808 4<-0.0784 6 4<0.0154 25<0.5 -13 57<0.259 -3 24 -21 4<-0.31 13 126<0.875 9<0.221 84<0.375 9<0.017 9<0.00737 -1 12 8<0.16 -10 9<0.0599 14<-0.104 -2 9 -1 32 -12 24\n\
6<-0.459 -4 91<0.5 179<0.375 68<0.5 6<0.192 6<-0.0772 158<0.5 134<0.5 78<1.82 8 -12 -13 -1 196<0.5 50<0.375 174<0.5 11 -6 3 18 -2 195<0.5 6<-0.202 11 -2 -16 -11 -2\n\
2<-0.115 50<0.875 149<0.5 -17 19 525<0.875 411<0.5 -9 18 25 13<0.426 386<0.375 -16 14 8<0.0196 -4 28<0.75 25<0.5 -4 5 15<0.55 3 13<0.909 15<0.75 24 2<-0.0135 -12 10 24\n\
1<-1.96 2<-0.0567 1<-3.54 -20 111<0.875 288<0.5 -7 24 2<-0.259 34 -4 -20 2<-0.169 24<0.55 -10 1<-0.797 158<0.5 1 15 277<0.5 13 -22 10<0.0833 14<-0.199 -5 1<1.25 4 17 -7\n\
25<0.5 8<0.0958 4<-0.0223 7<0.0752 -2 13 335<0.5 14 -27 7<0.171 3 74<0.5 -3 14 8<0.0349 70<0.5 4<-0.0784 -8 4 17 18<0.413 67<0.5 183<0.375 -5 16 -13 154<0.875 -2 -21\n\
0<0.03 5<0.0968 50<0.375 47<0.0268 247<0.5 -19 -3 -1 -9 13<0.846 448<0.875 -11 16 29<-0.166 -9 5 5<0.107 27<1.25 -2 11<0.225 708<0.5 16 -8 -6 157<0.375 13<0.599 -2 17 -2\n\
2<-0.136 51<0.641 12<0.328 17<-0.136 5 -1 23<0.123 5 14 21<0.25 -18 9 17<0.00249 21<2.75 21<0.25 23<0.0782 2<-0.0284 598<0.5 -9 18 -18 342<0.0346 5 -13 14<-0.314 -17 2 15 -17\n\
26<-0.0731 6<-0.459 -10 29<0.135 0 -14 41<0.875 6<0.192 117<0.875 21<0.25 35<0.375 232<0.5 284<0.5 43<0.99 11 -21 -7 -22 38<0.116 7 -15 6<-0.171 106<0.5 -3 14 7 -16 -5 0\n\
3<-2.02 6<0.025 3<-3.71 -22 28<0.75 -17 6<-0.0991 -13 1 1<-3.96 -13 10<0.337 -2 15 6<-0.238 3<0.493 -15 -1 3<0.493 6<-0.121 -6 1<1.25 12<0.0292 -7 10 -9 81<0.5 20 -12\n\
17<-0.0731 83<0.375 20<0.733 8<0.418 19<0.55 -1 9<0.0404 9<0.00737 -4 20 -1 28<0.75 11 1 29<-0.0024 3 -11 -16 19<0.35 20<0.3 0 41<0.375 -12 4 8<0.0551 -23 104<0.875 -12 15\n\
0<-0.148 22<0.5 57<0.371 229<0.5 -4 5 -15 11<0.527 10 -5 0<0.0614 0<-0.0532 67<0.5 8 22<0.5 -7 6 11<0.0831 15 36<0.5 10 -11 12<0.0448 36<0.5 -3 19 22<0.5 -5 11\n\
9<0.113 2<-0.115 28<0.75 -19 4<0.146 -11 17 13<0.426 535<0.375 -16 21 32<0.229 9<0.0404 -10 2 9 9<0.297 32<0.0326 182<0.875 184<0.375 -4 8 27 2<-0.235 -13 9 2<-0.0135 -2 16\n\
23<0.17 157<0.375 87<0.875 3<-3.71 -10 62<1.13 181<0.375 27<1.25 3<-0.705 -4 6 23<0.0329 -14 10 13 25 6 -19 22<0.5 3<-2.77 224<0.5 155<0.375 2 29 -10 163<0.5 6 20 -11\n\
25<0.5 6<-0.0991 22<0.5 10<0.00637 9 20<0.536 9<0.0134 -15 -2 6 6<-0.387 0 116<0.5 13 -6 9<0.221 39<0.5 13 -32 0 8<0.0349 3 33<0.314 -7 13<0.9 43<0.99 14 -10 -5\n\
25<0.5 26<0.0979 59<0.514 12<0.219 85<0.375 -11 7<0.0114 16 -6 -16 -21 10 12<0.298 34<0.5 7<0.0422 -13 4 7<0.124 35<0.875 42<0.375 9 -5 19 19<0.95 2 -12 127<0.375 -14 14\n\
6<-0.0594 6<-0.459 4<0.146 12 -21 14<-0.402 91<0.5 325<0.5 -15 19 8 21<2.75 2 17 4<0.0411 3<-2.77 4<-0.31 11 -13 12<0.273 4<-0.185 9 187<0.5 -8 19 37<0.5 30 0 -24\n\
1<-1.96 0<0.0614 1<-3.54 18 134<0.5 11 -12 3 1<-0.441 318<0.5 78<1.71 1 17 -20 33<1.1 81<0.5 27<0.75 1<0.533 -3 119<0.5 -7 -20 49<0.5 -17 10 7 34<0.5 23 1\n\
9<0.113 27<0.25 4<0.0154 170<0.611 -17 14 -2 74<0.5 35<0.375 -16 5 21<0.25 116<0.5 0 19 45<0.5 4<0 -13 3 8 9<0.221 25<0.5 -6 3 24<0.75 -5 21<1.75 13 -10\n\
11<0.0831 4<0.0411 37<0.5 -10 0 -22 22<0.5 84<0.375 11<0.326 126<0.875 95<0.5 4<-0.31 10 -2 7 21 70<0.5 4<-0.185 14 141<0.375 8 -22 -19 46 4<-0.0784 11<0.289 -11 10 -9\n\
11<0.0547 66<0.5 47<0.0619 43<0.109 11 0 -2 -3 55<0.5 201<0.375 134<0.5 39<0.5 59<0.677 3 2<-0.136 150<0.5 8 7<0.0518 7 -26 17 -25 -9 -17 7<0.328 -5 2<-0.293 -8 10\n\
0<0.03 10<0.156 25<0.5 28<0.75 -20 -10 0<-0.469 -16 114<0.5 44<0.5 -11 151<0.5 8<0.0958 5 -7 21 -16 1 7<0.0114 10<0.113 20<0.242 18 1 157<0.375 19 0 30<0.375 2 24\n\
20<0.474 21<2.75 73<0.5 714<0.5 147<0.5 49<0.5 248<0.5 82<0.375 0 -13 11 56<0.5 325<0.5 25 -16 -20 8 -18 -17 12 21<0.25 19<0.95 -14 137<0.5 -7 13 137<0.5 5 -16\n\
25<0.5 8<0.0808 66<0.5 79<0.5 14 78<1.12 9 -16 1 608<0.5 5<0.0407 66<0.5 -2 13 6 -22 20<0.536 92<0.875 188<0.5 29<-0.0346 -8 0 -10 -17 47<0.225 169<0.948 7 -12 -5\n\
67<0.5 31<0.25 -9 -18 22<0.5 38<0.703 186<0.5 206<0.875 41<1.13 31<1.25 1 -7 89<0.5 20 -12 12 215<0.5 25 -4 250<0.5 98<0.5 -12 11 18 587<0.5 58<0.875 -12 1 25\n\
0<-0.0532 1<2.13 14<-0.314 -5 11<0.465 0<-0.337 60<0.875 7 25 10<0.0141 10<0.00831 1 4<-0.0784 -10 20 -2 76<0.5 14 0 17 11<0.0831 -18 96<0.5 4<-0.185 1<-2.74 -11 12 -9 36\n\
3<-1.44 3<-3.4 17<-0.0926 19<0.85 9 -8 296<0.375 16 -13 342<0.118 78<1.33 41<1.13 716<0.5 205<0.375 324<0.5 6 -20 -14 -28 -7 -11 -13 277<0.5 570<0.5 203<0.875 -7 15 21 17\n\
0<0.03 61<0.5 22<0.5 0<-0.825 -20 14<0.0116 552<0.5 703<0.5 -7 18 24 4 14<-0.0528 -19 -9 -15 14<0.0577 66<0.5 53<0.25 20<0.242 15 5 0<0.128 -8 6 17 75<0.5 -8 7\n\
2<-0.136 133<0.5 2<-0.259 34<0.5 0 18<0.665 5<0.0635 111<0.875 5 22 -2 132<0.5 18 -6 60<0.375 36<0.5 0 -15 12 28 21<0.25 2<-0.0284 -7 -17 55<0.5 21<2.75 0 16 -12\n\
8<0.0674 34<0.5 10 36<0.5 32<0.19 2<0.108 1 -22 -19 2<0.0166 5 15 15<0.85 34<0.5 7 107<0.5 -6 7<0.147 -2 9 5<0.0407 -14 97<0.5 5<0.107 0 7<0.124 -15 1 16\n\
9<0.113 50<0.375 291<0.875 72<0.375 21<0.75 -11 -17 16 23 119<0.5 22<0.5 -1 -13 150<0.5 15 -11 92<0.375 68<0.5 21<0.25 50<0.875 129<0.375 -1 16 10 43<0.883 -6 13 11 16\n\
6<-0.0594 22<0.5 3<-3.84 9<0.017 3 -15 6<-0.238 141<0.375 10 -16 9<0.017 13 36<0.5 0 37 13<0.909 -6 6<-0.387 15 -2 12<0.298 6<0.025 3<-2.02 -10 -1 -16 3<-2.77 -3 19\n\
1<-1.74 1<-4 19 15<0.55 10 134<0.5 5 -15 7<0.147 125<0.5 1<-0.441 199<0.375 -2 -27 0<-0.246 -7 -19 13<0.525 20 -4 25<0.5 74<0.5 -1 12 1<-1.09 79<0.5 16 -11 -4\n\
2<-0.209 45<0.5 -18 20 34<0.5 6<0.00577 -13 -1 1<-2.74 -5 2<-0.0836 55<0.5 -6 5 6<-0.238 -13 97<0.5 15<0.55 173<0.5 79<0.5 1<-1.32 -15 2 15<0.1 -11 25 14 16 -5\n\
1<-1.96 11<0.0547 -18 5<0.029 37<0.5 15 -11 53<0.25 119<0.5 20<0.182 8 -7 -12 -14 1<2.13 5<0.144 298<0.875 277<0.5 11<0.465 2 5<0.0968 10 -6 -16 24 10<0.0175 5 -13 16\n\
1<-2.54 3<-2.02 43<0.674 14 -12 2 3<-1.44 60<0.375 80<0.5 185<0.5 4 40<0.375 4 -18 11<0.0443 5 -29 5<0.0252 -17 -2 90<0.5 22<0.5 33<0.314 -12 58<0.375 -7 8 13 3\n\
9<0.113 32<0.0878 83<0.375 29<0 18<0.89 -11 14<-0.402 -5 -19 -1 15<0.65 19 -14 12<0.109 10 -5 18<0.224 14<0.275 12<0.328 15<0.55 5 50<0.375 9<0.131 -13 12 22 -7 -9 0\n\
29<-0.0346 7<0.199 82<0.375 9 -10 159<0.5 -5 14 3<-3.4 19<0.95 209<0.875 297<0.375 -12 15 197<0.5 -2 46 7 210<0.375 32<0.148 7<0.472 3<-0.705 -2 8 -10 396<0.375 -12 17 12\n\
11<0.0547 37<0.5 23<0.419 92<0.875 446<0.375 13 -15 -2 3 7<0.147 -6 9 107<0.5 92<0.875 125<0.5 -3 9 -20 7<0.171 75<0.5 7<0.0625 4 -3 -4 215<0.5 9 23<0.213 6 -13\n\
50<0.375 44<0.5 692<0.5 74<0.5 -19 7<0.0422 56<0.5 -1 -18 30<0.375 -15 20 26 74<0.5 170<0.556 -12 14 47<0.0268 26<0 183<0.875 -6 10 7<0.391 0 20 11 53<0.25 5 -3\n\
31<0.75 21<0.25 29<-0.0346 0 76<0.5 28<0.75 -7 -14 0 13<0.525 19<0.85 -10 19 211<0.5 7 -17 21<2.75 15<0.85 13<0.9 100<0.5 37<0.5 -6 4 -17 6 102<0.5 6 21 12\n\
3<-1.44 3<-3.71 17<-0.0926 108<0.5 10 -4 23<0.419 17 5 62<1.13 24<0.65 14 53<0.1 112<0.5 -8 4 100<0.5 510<0.875 7 -16 -1 -19 16<0.257 389<0.5 -8 16 23<0.0329 8 -12\n\
3<-1.44 10<0.134 354<0.5 6<0.00577 3<-3.71 -21 6<-0.121 -18 336<0.375 -10 25 -6 37 35<0.875 -2 14 6<-0.238 -8 125<0.5 3<0.493 5<0.0635 -1 10 265<0.5 271<0.5 18 -5 -8 -9\n\
1<-1.53 17<-0.0579 19<0.85 2<-0.259 3 -8 86<0.5 89<0.5 -1 31 2<-0.0705 31 -13 416<0.5 235<0.5 -16 27 24 2<-0.343 13 1<2.13 33<0.944 2<-0.115 6 0 433<0.5 -9 11 14\n\
1<-3.13 3<-3.71 547<0.5 19 -15 8<0.0196 13 4 3<-0.705 22<0.5 26<-0.00666 33<0.171 8<0.673 -5 -23 2 54<0.875 3<-2.62 5 0 -22 8<0.418 378<0.375 10 -21 1 1<-0.441 -3 -13\n\
27<0.75 28<0.75 25<0.5 28<0.25 26<0.0979 39<0.5 -17 14 3 -5 11<0.414 -3 -18 0 34<0.5 400<0.375 -9 15 11<0.225 156<0.375 79<0.5 10 25 11<0.00754 -15 5 722<0.5 -2 22\n\
12<0.172 23<0.419 12<0.0849 52<0.875 -16 1 -6 44<0.5 -6 63<0.5 7 -7 23<0.17 51<0.641 52<0.375 51<0.404 425<0.5 -2 25 16 5 -12 98<0.5 12<0.328 5 67<0.5 3 16 -13\n\
22<0.5 20<0.3 59<1.2 12<0.0448 8 10<0.00637 16<0.0608 7<0.00696 -5 9 -12 111<1.13 -5 -20 16<0.00262 13 -1 10<0.113 12<0.328 271<0.5 7 16 7<0.171 2 -19 -3 7<0.124 4 15\n\
3<-2.02 3<-3.71 -20 28<0.25 -13 9<0.113 -6 16<0.09 15 -5 9<0.177 72<0.375 3<0.493 21<0.25 16<0.257 3 -11 111<1.13 -10 21 13<0.9 -3 16 14<0.0023 43 -3 15<0.55 -1 17\n\
5<0.128 8<0.0674 19<0.35 80<0.5 121<0.5 2 -10 -19 -18 80<0.5 133<0.5 82<0.375 8<0.418 19<0.65 -2 5<0.0252 59<1.62 30 -6 -1 7 -14 27 19<0.45 -11 53 19<0.45 -6 -16\n\
1<-1.96 1<-4 17 1<-3.13 9 174<0.5 5 -12 1<-0.441 60<0.875 14<-0.0528 5 -1 -7 14<-0.003 88<1.13 33<0.944 536<0.375 181<0.875 -7 5 15 6 21 115<0.5 -12 14<0.0116 2 -14\n\
3<-2.44 3<-3.71 -19 2<-0.115 -16 -5 2<-0.187 182<0.375 -13 11 21<0.25 37<0.5 2<0.0373 9 -2 2<-0.0836 44<0.5 -6 14 23<0.474 44<0.5 25 11 -8 3<0.493 -2 31<0.75 -1 29\n\
4<0.0411 4<-0.31 9 5<0.0745 11<0.527 54<0.375 5<0.0252 11<0.0198 -6 4<-0.0784 -11 65<0.5 274<0.5 19 -8 -9 92<0.875 -2 16 26 11 49<0.5 11<0.326 -9 0 24 11<0.197 -21 -3\n\
0<-0.0532 13<0.909 100<0.5 21<1.75 0<-0.0893 0 7 -7 13<0.858 14 2 14<-0.104 2 21<0.25 31<0.75 -2 -14 -16 0<0.0614 33<0.0885 129<0.875 12 -10 33<0.384 -14 5 14<0.0023 -4 6\n\
32<0.0878 95<0.5 98<0.5 82<0.375 174<0.5 565<0.5 498<0.5 106<0.5 129<0.875 -8 3 -22 6 23 4 3 163<0.5 18 -14 39<0.5 -19 22 198<0.5 22<0.5 186<0.5 6 19 -4 -9\n\
17<-0.0731 7<0.391 28<0.25 8<0.418 4 10 50<0.375 -4 207<0.875 1 19 9<0.113 0 -18 17<0.0811 198<0.5 416<0.5 73<0.5 432<0.5 593<0.5 -3 20 24 8<0.0349 -20 8 32 -13 -15\n\
29<-0.655 -6 57<0.594 41<1.13 149<0.5 121<0.5 177<0.5 373<0.5 136<0.5 92<0.875 53<0.25 2 2<-0.169 1 399<0.375 8 -22 -5 -16 18 -10 19<0.25 15 -3 -23 50<0.375 0 -18 -10\n\
5<0.0745 17<-0.114 412<0.5 -16 14 61<0.5 586<0.5 -4 18 355<0.5 -14 7 95<0.5 1<-3.96 -10 5<0.117 17<-0.0317 -7 5 1<2.13 1<-2.74 0 26<0.0979 8 81<0.5 22 -8 -11 -13\n\
2<-0.154 83<0.375 173<0.5 28<0.75 2<-0.259 21<0.25 11 2 2 -4 9 -16 21<0.25 2<-0.0135 215<0.5 -4 -12 -17 21<2.75 276<0.5 136<0.5 69<0.5 -4 15 27 26 243<0.5 12 -13\n\
3<-2.77 19<0.85 3<-3.71 13 5 5<0.0449 12<0.361 9<0.00737 5 12<0.133 1 5<0.033 -39 -8 17 8 22<0.5 12<0.0448 6 3<0.493 54<0.875 -3 -26 67<0.5 9 356<0.5 -16 21 5\n\
0<0.03 4<0.0154 25<0.5 39<0.5 706<0.5 50<0.375 -15 -6 12 25 0<-0.469 -13 37<0.5 -5 53<0.25 57<0.371 -5 21 11 0<-0.0104 4<0.0411 0<-0.636 -7 37 1 -5 4<-0.31 -8 7\n\
36<0.5 133<0.5 31<0.75 113<0.261 38<0.444 -4 114<0.5 6 -12 10 7<0.275 3<-3.71 87<0.875 -5 26 197<0.5 10 -9 45<0.5 130<0.875 -6 10 -24 20 89<0.5 296<0.375 -16 15 15\n\
0<-0.115 0<-0.636 225<0.375 -8 21 18<1.37 -2 4 34<0.5 6<-0.0991 18<0.665 5<0.0688 37<0.5 -18 2 11 11 37<0.5 16 6 0<0.128 556<0.5 506<0.5 13<0.858 8 2 -20 -10 -3\n\
6<-0.121 68<0.5 142<0.375 178<0.375 -15 7 16 -1 1<-2.74 6<0.00577 -12 -1 55<0.5 6<0.0447 178<0.875 109<0.5 28<1.25 216<0.5 -10 24 5 10 32 8 28<0.75 5 14<0.275 20 -2\n\
4<-0.185 70<0.5 74<0.5 1 11 -16 4<0.0411 84<0.875 82<0.375 25<0.5 102<0.5 298<0.875 177<0.5 -6 12 18 4 114<0.5 30<0.375 71<0.221 3 13 -14 -9 -14 19 36<0.5 -6 -24\n\
22<0.5 86<0.5 54<0.375 52<0.875 62<1.13 72<0.375 195<0.5 513<0.375 2 -12 77<0.375 -16 4 -23 -13 5<0.0208 7 -7 -22 151<0.5 8 -21 6<-0.387 -1 219<0.5 10 5<0.107 5 -20\n\
17<0.0204 18<0.89 72<0.875 129<0.375 148<0.5 28<0.75 35<0.375 -11 0 193<0.5 -4 23 7 56<0.5 14 -11 28 45<0.5 -15 40<0.375 -9 16 18<0.224 36<0.5 117<0.875 15 -13 3 1\n\
22<0.5 172<0.5 69<0.5 133<0.5 99<0.54 245<0.5 529<0.375 214<0.5 50<0.375 30<1.13 132<0.5 5 -4 -21 396<0.375 18<0.224 -9 0 18 -11 18 18<1.94 -11 10 -9 16 21 34 -5\n\
13<0.818 201<0.375 218<0.5 90<0.5 29<-0.0346 38<0.116 1 -14 179<0.875 32<0.555 558<0.5 295<0.375 7 -13 -22 -5 -16 41<0.375 22 -2 18 -22 73<0.5 43<0.674 4<-0.0784 -4 1 -8 10\n\
0<0.0138 9<0.113 11<0.148 13<0.858 364<0.5 151<0.5 -15 8 5 9<0.0599 -4 42<0.875 25 -6 -16 0<-0.0532 0<-0.337 -2 9<0.221 2 14 -6 37<0.5 123<0.5 1 18 362<0.5 9 -14\n\
11<0.0547 4<0 18<1.2 -9 8<0.00661 166<0.375 11 -16 -8 -19 96<0.5 4<-0.185 11<0.326 -1 10 83<0.375 17<-0.0926 24<0.55 -9 45<0.5 3 -14 -5 8<0.0123 10 -22 18<0.665 0 47\n\
1<-1.96 1<-3.96 16 136<0.5 296<0.875 19<0.55 8 5<0.0449 108<0.5 2 7<0.171 -29 12 6 -20 -23 7<0.147 70<0.5 1<-1.53 2 5<0.117 5<0.0369 -9 183<0.875 -1 -16 -12 19 2\n\
3<-2.44 4<0.0154 3<-3.55 -20 6<-0.0453 -15 -3 28<0.75 -6 120<0.5 1<-4 -3 32 -5 6<-0.121 4<0.0154 3<0.493 -11 3 17 12<0.0448 6<0.00577 9 -8 65<0.5 1<-3.96 -7 8 -13\n\
36<0.5 31<0.75 15<0.75 251<0.5 -4 17 10<0.0553 19<0.55 -1 10 19<0.65 28<0.25 19 0 -6 15<0.85 19<0.35 4 40<0.875 -7 10<0.0553 18 -5 10<0.156 12 -14 361<0.5 -16 28\n\
1<-3.13 367<0.5 17<0.0811 13 7<0.124 -4 12 -21 25<0.5 89<0.5 7<0.391 16<0.257 39<0.5 2 -23 16 325<0.5 18 -14 -8 367<0.5 1<-0.441 -2 89<0.5 81<0.5 -10 4 10 17\n\
3<-2.44 3<-3.71 -18 11<0.257 31<0.25 16<0.00718 8 -5 -12 -15 11<0.225 16<0.181 158<0.5 20<1.4 10 25 23<0.637 6 -11 -4 3<0.493 11<0.414 -3 -13 14<-0.248 100<0.5 38 -8 0\n\
0<-0.0182 0<-0.337 105<0.5 24<0.65 88<0.375 10<0.0275 14 -7 -15 0<-0.825 15 7 -15 24<0.75 -6 10<0.0553 407<0.5 4 -14 -2 350<0.5 328<0.375 504<0.5 -12 11 35<0.875 -7 31 22\n\
1<-3.13 9<0.0271 16 8<0.0196 13 2 22<0.5 55<0.5 318<0.5 29<0 1<-0.797 92<0.875 3 -18 79<0.5 59<0.339 2 -12 -9 -8 -20 7<0.171 -11 -1 7<0.124 1<-1.74 6 -3 13\n\
6<0.025 18<0.89 55<0.5 178<0.875 35<0.375 -9 0 16 7<0.0518 11<0.326 19 1 -3 7<0.328 -15 484<0.5 369<0.5 -8 20 24 11<0.0198 -4 7<0.0172 18<0.665 237<0.5 24 -5 -3 3\n\
12<0.328 22<0.5 143<0.375 12<0.0849 71<0.434 209<0.375 -11 11 10 9<0.0866 114<0.5 3 -9 82<0.375 -2 -18 16 12<0.203 209<0.875 -13 23 -3 24<0.55 131<0.5 -15 16 82<0.375 8 -13\n\
44<0.5 11<0.0547 144<0.375 10 19<0.45 -22 16 310<0.5 19<0.45 11<0.465 86<0.5 5 16 -4 108<0.5 1 -8 -18 161<0.5 370<0.5 201<0.375 154<0.875 143<0.875 1 -14 -18 -17 -9 -20\n\
2<-0.209 35<0.375 -18 -6 34<0.5 367<0.5 72<0.375 -10 21 22 32<0.0326 10<0.0406 -6 1<-3.96 -10 29<0 46<0.059 25<0.5 2<-0.0705 -11 14<-0.00986 -10 16 7 -9 9 14<0.275 12 -2\n\
17<-0.0731 24<0.55 -9 35<0.375 14<-0.402 -3 6 13<0.525 -17 0 12<0.188 37<0.5 -13 14<-0.0179 -11 18<1.2 -4 15 13<0.858 -2 12<0.298 0 12<0.467 14<-0.0179 38<1.6 38 -6 7 -4\n\
44<0.5 190<0.5 17<-0.0731 9<0.017 9<0.00737 6 2<-0.0705 -14 9 3 35<0.375 8 2<-0.0836 8 -10 -23 12<0.0448 66<0.5 12 -10 196<0.5 370<0.5 -3 -12 2<-0.136 12<0.203 -18 2 10\n\
3<-2.24 3<-3.71 -18 1<-1.53 27<0.25 -7 4 -14 9<0.221 1<2.13 3<-1.44 252<0.5 9<0.0675 -10 0 24 63<0.5 79<0.5 142<0.375 3<0.493 0 10 26 12 53<0.35 -5 16 -11 10\n\
2<-0.0135 51<0.576 2<-0.154 60<0.375 24<0.55 -9 211<0.5 82<0.375 8<0.418 3 51<0.0596 8 26 -11 -16 15 21<2.75 7<0.328 1 -10 11 -8 21<0.75 -16 7<0.171 63<0.5 16 -10 -17\n\
22<0.5 13<0.668 19<0.95 462<0.5 216<0.5 6 -22 -27 2<-0.0567 10<0.00637 17<-0.161 19 -16 -16 9 2<0.0166 -5 7<0.234 1 13 7<0.234 24<0.65 19 29<-0.166 -7 2<0.108 5 -15 16\n\
3<-2.77 4<0.0154 3<-3.55 -20 -9 119<0.5 -4 16 2<-0.187 30<0.875 -12 14 21<0.25 435<0.375 3<-2.24 -1 2<-0.0836 4<0 -1 21 11 -13 4<-0.0223 -9 64<0.375 47<0.0268 -2 14 21\n\
22<0.5 29<-0.0346 36<0.5 159<0.5 4 15 35 23<0.266 7<0.0422 -7 36<0.5 3 -13 7<0.171 8 16<0.0442 42<0.375 2 -15 7 7<0.275 29<-0.166 24<0.65 -14 10<0.0406 20 3 -7 -16\n\
1<-2.54 1<-4 547<0.5 16 -20 139<0.5 32<0.19 9 -1 -3 22<0.5 41<1.13 1<-0.441 248<0.5 39<0.5 2 -28 -14 33<1.1 271<0.5 315<0.5 -8 21 1 8 -15 14<-0.248 19 3\n\
6<-0.121 4<0.0154 10<0.0833 553<0.5 -15 16 143<0.875 -6 23 16<0.0328 -4 22 10<0.0275 32<0.113 -10 34<0.5 -7 22 16<0.181 32<0.0326 4 16<0.00152 4 532<0.5 17 -10 8<0.183 -7 10\n\
21<2.75 9<0.151 31<1.75 76<0.5 539<0.375 136<0.5 93<0.5 511<0.375 -2 -14 32<0.353 -13 5 20 17 141<0.375 5 -14 416<0.5 4 30 341<0.875 -8 13 307<0.5 423<0.5 14 -5 -21\n\
23<0.767 15<0.85 59<0.601 24<0.55 27<0.25 12 -2 73<0.5 148<0.5 14<-0.314 9 1 -4 10 10 9<0.0339 17<-0.0926 514<0.875 -17 13 11 306<0.5 2 -7 14<0.0023 165<0.875 -2 -27 -18\n\
32<0.0326 74<0.5 205<0.375 -15 9 11<0.225 250<0.5 15<0.45 -7 3 16 98<0.5 645<0.375 -11 10 17 198<0.5 36<0.5 11<0.101 16 15<0.55 -6 11<0.326 12 -2 401<0.875 -6 15 -9\n\
1<-3.13 29<-0.0024 -2 -18 2<-0.136 24<0.65 -4 7<0.171 7<0.0422 5 13 2<-0.293 11 -3 1<-1.74 2<0.0166 157<0.875 -6 26 -19 7<0.391 26<0.0118 56<0.5 2 7<0.0752 20 -5 -14 -9\n\
3<-1.44 51<0.576 3<-3.71 87<0.875 8 -16 62<1.13 205<0.375 2 -17 -15 13 90<0.5 120<0.5 -3 156<0.875 100<0.5 401<0.875 -15 5 1 6 13<0.909 437<0.375 14 150<0.5 -23 12 -5\n\
27<0.75 31<0.25 47<0.269 248<0.5 286<0.5 -5 16 22<0.5 11 -8 8 124<0.5 316<0.5 -9 18 -20 124<0.5 203<0.375 79<0.5 3 22<0.5 512<0.375 435<0.375 19 -7 -10 -8 -11 -10\n\
0<-0.0182 0<-0.825 158<0.5 17 2 94<0.5 8<0.418 48<0.5 192<0.5 84<0.375 0<-0.115 223<0.5 6 -1 -2 8<0.0445 -11 39 -18 -8 6 26 8<0.0808 -15 80<0.5 -5 43<0.164 -1 41\n\
3<-1.44 3<-3.4 7 137<0.5 24<0.75 3<-2.62 16 3 13<0.9 56<0.5 146<0.5 7 -5 63<0.5 -9 12 -3 -8 67<0.5 13<0.909 9 -5 679<0.375 3<0.493 -5 131<0.5 -16 6 21\n\
10<0.134 17<-0.114 68<0.5 -14 46<0.778 -4 16 10<0.0275 144<0.875 108<0.5 -5 34<0.5 -20 -1 12<0.0953 -8 29 12<0.0292 -11 12<0.298 7 -12 12<0.298 5 46<1.17 19<0.85 -13 9 20\n\
1<-2.93 33<0.722 -14 19<0.45 -11 24 54<0.375 133<0.5 10<0.0833 1<-1.53 263<0.349 3<-1.74 19<0.85 371<0.5 -4 28 10<0.0175 18 -4 57<0.103 -20 25 22 5 19<0.25 8 -4 19 23\n\
7<0.234 189<0.5 303<0.988 37<0.5 8<0.0674 5 5<0.0635 19<0.55 5 170<0.211 -7 -29 4 261<0.375 112<0.5 -5 1 6 12 -29 174<0.5 12<0.328 309<0.5 284<0.5 7 -11 -18 -2 -11\n\
3<-2.44 28<0.75 -14 3<-3.71 -17 3<-3.07 7<0.0518 20 -2 -3 3<-1.1 76<0.5 19<0.95 3 -6 278<0.5 -15 23 126<0.875 203<0.875 125<0.5 33<0.171 198<0.5 9 -12 0 -10 -13 -10\n\
2<-0.0135 2<-0.259 6 4<0.0154 6<0.192 4<-0.185 5 126<0.875 137<0.5 276<0.5 78<1.33 -5 11 28 2<-0.136 2<-0.169 4 6<-0.0772 25 -5 -4 12 29 -13 4<-0.31 12 4<0.0411 -11 -24\n\
22<0.5 13<0.668 0<-0.0893 42<0.375 -3 12<0.158 -4 19 7 41<1.13 37<0.5 12<0.328 3 12<0.467 -18 13 -5 -16 7<0.124 16<0.14 13<0.818 6 -3 41<0.375 17 0<-0.0182 -21 15 13\n\
6<-0.121 9<0.0983 366<0.5 387<0.375 -14 5 11 50<0.375 5<0.128 -10 5<0.169 14 -13 5 9<0.0339 59<0.514 5<0.0407 47<0.0619 -12 10 108<0.5 4 -9 -17 222<0.5 9<0.221 3 9 -17\n\
2<-0.0135 2<-0.154 61<0.5 55<0.5 2<-0.416 10 41<0.375 187<0.5 -5 14 4 18<0.224 -2 10 18<0.224 17 5 161<0.5 78<1.9 -3 16 23 18<0.964 125<0.5 -16 18<0.224 -15 23 -2\n\
22<0.5 12<0.0448 37<0.5 13 -1 9<0.00737 4 90<0.5 18<0.588 -6 140<0.375 51<0.517 537<0.5 195<0.5 -1 -13 28 9 18 409<0.5 12<0.133 9<0.221 -10 19 9 -16 14<-0.162 16 2\n\
27<0.75 12<0.298 148<0.5 47<0.0268 413<0.5 278<0.5 -7 16 24 1<-0.797 -4 14 80<0.5 8 -7 -13 1<-3.96 -7 193<0.5 114<0.5 146<0.5 3 63<0.5 19 -1 401<0.375 -11 19 23\n\
1<-3.13 26<-0.0731 3 -15 2<0.000202 2<-0.259 659<0.875 7 -17 10<0.0175 26<-0.0345 13 2 21<2.75 93<0.5 -1 10<0.134 -17 4 11 1<-0.00751 10<0.0141 -2 -17 212<0.5 21<0.75 -14 10 19\n\
3<-1.44 20<0.792 3<-3.4 155<0.875 5 -19 119<0.5 138<0.5 3 -6 125<0.5 112<0.5 -11 -1 13 88<0.875 10 -15 20<0.3 141<0.375 101<0.5 3<-0.24 -7 -18 13<0.711 16 -5 15 -2\n\
5<0.107 4<0.0154 12<0.123 9<0.0339 -7 5 142<0.375 4<-0.31 -21 -10 13 5<0.0968 12<0.0448 -9 24<0.95 -7 12<0.361 16 -14 -15 24<0.65 -8 9<0.221 444<0.375 6<0.025 4 -5 22 11\n\
2<-0.154 128<0.375 24<0.65 -6 2<-0.343 4<0.0154 11 -16 355<0.5 4<-0.31 2<-0.293 -8 13 0 10 18 4<-0.185 503<0.5 7 -8 2<-0.0135 103<0.875 360<0.5 49<0.5 -5 10 23 17 -12\n\
11<0.0352 66<0.5 60<0.875 53<0.1 112<0.5 221<0.5 4 -11 11 9 259<0.375 60<1.13 261<0.375 -25 112<0.5 -12 12 13 9<0.0134 13 -15 -5 136<0.5 10<0.113 1 9<0.0983 -13 -2 -21\n\
5<0.0688 0<-0.000113 -13 376<0.5 79<0.5 363<0.5 -5 23 9 17 0<0.0138 13<0.846 18<0.742 0 -11 5<0.107 -2 8<0.311 10 -4 23<0.767 115<0.5 7 0 18<0.665 -6 518<0.5 36 -4\n\
4<0.0411 2<-0.154 60<0.375 20<0.733 24<0.55 -10 2<-0.343 11 115<0.5 40<1.13 188<0.5 -1 11 -17 125<0.5 12 -6 -7 15 4<-0.185 35<0.375 11 -4 8<0.0808 -10 36<0.5 -4 41 -16\n\
13<0.9 39<0.5 60<0.375 4<-0.0223 125<0.5 31<1.75 0 -11 11 13<0.891 25<0.5 6 13<0.668 8 43<0.99 -1 -27 14 -2 -23 4<-0.0784 -8 25<0.5 89<0.5 4 -8 4<-0.0223 17 -5\n\
0<0.00453 10<0.0963 28<0.25 72<0.875 491<0.5 752<0.5 -15 14 15 20 13<0.909 -5 28<2.25 15 -9 13<0.909 -3 6 23<0.767 123<0.5 10<0.234 463<0.5 0 19 9 14 31<2.75 21 2\n\
23<0.266 21<0.25 111<0.875 27<1.25 62<0.375 87<0.375 -5 8 6 23<0.0329 -17 12 14<-0.248 -4 12 14<-0.162 -8 99<0.125 23<0.123 87<1.13 10 -19 -3 -8 14<-0.248 30<0.375 -2 -22 7\n\
1<-2.54 1<-4 441<0.375 15 -16 12<0.0448 15 6<0.00577 7 -3 54<0.375 2<0.108 62<1.13 45<1.13 113<0.368 272<0.5 2<0.0166 2<-0.0836 1 -4 6 -13 -8 26 -14 8<0.00661 -28 -6 -20\n\
4<0.0154 25<0.5 39<0.5 398<0.375 7<0.0422 18<1.46 -2 -20 -13 24 26 12<0.109 18<1.2 132<0.5 624<0.5 17 -15 -9 -14 4<-0.185 -13 41<1.13 -2 16 12<0.0448 -8 435<0.375 8 -11\n\
17<0.0811 51<0.641 31<0.75 449<0.875 15<0.75 201<0.375 -4 19 2 20 17<-0.481 12 243<0.5 46<0.121 10<0.156 3 15<0.75 4 -18 14 -12 3<-2.77 -21 -4 15<0.45 8<0.0958 -10 17 -16\n\
4<-0.185 26<-0.0731 77<0.375 -14 -1 238<0.5 26<-0.00666 13 0<-0.069 2 75<0.5 0 51<0.576 -23 5 -19 0<-0.0532 260<0.375 1 0<-0.0893 -11 9 0<0.0138 7 23<0.0329 2 21<0.25 -14 1\n\
0<0.00453 27<0.75 210<0.375 206<0.375 0<-0.825 -20 417<0.5 55<0.5 -9 -2 23 8 -18 1 16<0.14 236<0.5 348<0.5 761<0.5 10 -15 -5 0<0.315 6 -17 411<0.5 1<-0.797 -10 3 23\n\
1<-3.13 2<-0.293 1<-3.75 -12 18 573<0.5 -16 26 10<0.0553 1<-1.96 52<0.875 -3 14 5 2<0.0373 49<0.5 21<2.75 86<0.5 35<0.375 429<0.5 0 22 -6 -17 2<-0.0421 18 -18 18 -16\n\
1<-3.75 10 13<0.818 244<0.5 458<0.5 2 16 -8 75<0.5 2<0.0166 323<0.5 118<0.875 20<1.29 251<0.5 20<0.416 49<0.5 27<1.75 -1 25<0.5 9 -19 -19 5 -25 -13 22 -18 5 -6\n\
13<0.599 336<0.375 252<0.5 319<0.5 757<0.5 -11 18 22 9 24 8<0.358 29<0 241<0.5 182<0.375 434<0.5 -2 12 14 27 100<0.5 120<0.5 43<0.6 -3 16 12 159<0.5 19 -9 -7\n\
2<-0.0705 12<0.328 12<0.253 224<0.5 8<0.0808 -3 12<0.123 23 5 -3 -3 8<0.274 8<0.00661 5 8<0.0808 34 11 26<-0.132 58<0.875 11 -9 -1 78<1.33 37<0.5 2<0.0166 -7 -20 -3 18\n\
3<-0.705 3<-3.84 20<0.242 9<0.00737 12<0.403 11 -8 0 12 62<1.13 42<1.13 2 107<0.5 -6 18 3<-3.4 3 -22 131<0.5 20<0.242 12<0.158 -4 -16 12<0.361 20<1.4 -2 -16 13 6\n\
0<0.00453 5<0.0688 194<0.5 138<0.5 491<0.5 -13 13 2 8 183<0.875 13<0.426 -9 30<0.875 0 14<-0.0283 32 -4 17 14<0.275 504<0.5 23<0.582 5 515<0.875 16 -14 -15 206<0.875 -13 10\n\
14<-0.314 42<0.375 -2 18<1.37 -7 -21 23<0.0329 21<0.25 62<0.375 -6 10 95<0.5 19<0.55 77<0.375 40<0.375 18<0.116 18 1 42<1.13 30 -8 0 0 -7 13<0.858 2 5<0.144 11 -12\n\
22<0.5 0<-0.0394 32<0.555 -2 -18 10<0.0275 186<0.5 55<0.5 11 1 -13 31<2.25 73<0.5 116<0.5 -4 8 8 55<0.5 -22 -1 4<-0.0784 31<1.75 1 -22 223<0.5 290<0.375 12 -23 4\n\
5<0.0688 0<0.00453 32<0.19 9<0.0599 -15 -5 1 1 9<0.221 16<0.257 18<0.224 48<0.5 86<0.5 9 -8 -7 71<0.0306 -5 23<0.989 13 -7 -11 19<0.45 1 454<0.5 18<0.964 19 -1 -11\n\
6<0.0447 6<-0.459 13<0.668 185<0.5 79<0.5 -15 6 29 431<0.5 10 -19 313<0.5 58<1.13 297<0.875 214<0.5 404<0.5 211<0.5 48<0.5 0 -5 -10 10 29<-0.0346 10 -15 16 20 26 -12\n\
13<0.846 100<0.5 94<0.5 32<1.3 143<0.375 3 -12 -18 -25 12 4<-0.0784 106<0.5 184<0.875 2<0.000202 -8 10 -32 16 57<0.371 459<0.5 370<0.5 2 8<0.0808 4 32<0.395 -24 8 -14 -19\n\
18<0.89 44<0.5 10<0.156 110<0.375 614<0.5 -9 19 3 36<0.5 53<0.35 9 -12 -10 17<-0.136 -3 53<0.1 14 294<0.375 248<0.5 2 15 23 10<0.0482 17<-0.00824 -17 -7 44<0.5 -11 2\n\
2<-0.0567 5<0.0635 13<0.858 124<0.5 -2 5<0.0369 2<-0.169 2 49<0.5 17<-0.0731 27 -3 -7 5<0.0583 -6 22 2<-0.293 15 81<0.5 5 -20 49<0.5 -2 25 78<1.33 -8 31<1.75 -2 33\n\
86<0.5 134<0.5 153<0.375 34<0.5 362<0.5 90<0.5 1 56<0.5 -2 34 24 19<0.85 -2 5<0.107 10<0.0553 -3 10 5<0.144 -13 7 13 10<0.00831 8 -14 19<0.85 512<0.375 11 -23 -12\n\
6<-0.121 35<0.375 24<0.35 15 200<0.875 -13 14 6<-0.238 -6 6 18<0.224 1<-3.96 128<0.875 -8 24 24<0.85 -1 8 1<-2.16 463<0.5 35<0.375 -9 11 27 18<1.2 458<0.5 7 -13 -6\n\
2<-0.0284 70<0.5 2<-0.154 24<0.65 -6 326<0.5 125<0.5 24<0.85 13 58<0.375 5 -4 -8 16 161<0.5 177<0.5 -1 16 26 -13 209<0.375 11<0.0831 38<1 -17 4 80<0.5 -5 47 20\n\
3<-2.62 24<0.75 649<0.375 15 -19 298<0.875 290<0.375 139<0.5 8<0.0808 7 2 8<0.0196 6 -25 -21 -18 30<1.13 48<0.5 161<0.5 46<0.059 3<-0.24 -2 -10 1 67<0.5 10 -28 7 22\n\
5<0.0688 178<0.375 68<0.5 80<0.5 556<0.5 -11 4 1 167<0.375 -1 20 15 18<0.224 7<0.0114 544<0.5 34<0.5 -2 119<0.5 9<0.0866 -4 24 8 -14 158<0.5 -1 9 137<0.5 0 -12\n\
1<-2.93 33<0.722 29<-0.0858 2 573<0.5 -16 24 249<0.5 22 -12 1<2.13 7<0.391 392<0.375 141<0.375 2 -13 22 18<1.37 57<0.843 93<0.5 -4 18 31 16<0.181 -17 11 33<0.171 15 0\n\
3<-2.77 17<-0.0731 19<0.85 3 32<0.229 22<0.5 2<-0.115 -14 108<0.5 18 -13 3<-3.07 -3 16 -33 7 22<0.5 2<0.0166 116<0.5 -5 19<0.75 17<-0.224 14 -9 10 66<0.5 4 -9 3\n\
2<-0.209 5<0.0635 -17 30<0.875 -7 20 13<0.9 16<0.181 5<0.029 -12 13<0.426 252<0.5 -6 11 13<0.891 114<0.5 6 13<0.818 -13 11 -7 -12 16<0.387 65<0.5 240<0.5 7 -8 -13 -6\n\
0<-0.0182 54<0.375 391<0.875 153<0.375 182<0.375 0<-0.825 618<0.5 12 -13 84<0.375 128<0.375 8<0.673 1 9 10 11<0.0547 -10 42 -13 -14 21 19 11<0.0679 -16 96<0.5 28<2.25 -9 2 23\n\
14<-0.314 27<1.75 6 -7 16<0.257 192<0.5 67<0.5 392<0.375 2 -16 63<0.5 27<1.75 64<0.375 -2 -15 456<0.5 -15 8 56<0.5 14<0.0023 183<0.875 5 -16 -9 15 17 499<0.5 7 -21\n\
3<-2.44 3<-3.71 -15 7<0.0114 23<0.313 6 -13 139<0.5 -10 5 3<0.493 142<0.375 21<0.75 356<0.5 1 24 79<0.5 633<0.875 -11 12 8<0.16 15 -9 17 81<0.5 115<0.5 14 1 -13\n\
51<0.641 187<0.5 62<0.875 29<-0.655 7 88<1.13 58<0.375 26<-0.0731 9<0.0599 19<0.25 -5 12 1 19<0.1 61<0.5 5 -9 -3 56<0.5 -4 -29 -18 5 224<0.5 145<0.5 9 -15 19 -9\n\
1<-1.53 1<-4 88<0.375 15 -6 16<0.387 416<0.5 232<0.5 2 -27 -29 89<0.5 19 -15 14<-0.199 16<0.00262 19 54<0.375 35<0.375 0 13<0.924 1 24 -21 93<0.5 17<-0.114 -2 -8 5\n\
5<0.0688 6<-0.121 51<0.454 -13 3 9<0.0339 -9 5<0.0537 7 -4 6<-0.0594 5<0.117 -7 41<0.375 1<-1.53 -4 16 -5 1<-3.96 -6 17<-0.0731 9<0.177 -9 31 33<1.1 6 23<0.767 -17 7\n\
5<0.0635 12<0.328 124<0.5 14<-0.104 54<0.375 -8 27 24<0.85 -6 44<0.5 12<0.203 -6 14<-0.003 18 1 9 17<-0.0926 11 -3 24<0.65 -6 5<0.0145 -15 12 6<-0.202 1 24<0.75 7 -7\n\
22<0.5 2<0.0166 16<0.0187 1 2<-0.293 7<0.199 -4 -18 113<1.49 -3 13 167<0.875 16<0.257 27<0.25 7<0.0882 2 18 -1 17 -9 7<0.105 29<-0.166 16<0.09 28<1.25 -12 12 5 4 11\n\
6<-0.121 142<0.375 10<0.113 118<0.375 -12 11 10<0.188 6<-0.202 -2 8<0.274 -8 19 -11 24 10<0.0275 27<0.75 -9 3 12<0.0292 -9 287<0.5 27<0.25 7<0.0752 8 -1 90<0.5 11 -2 -9\n\
17<-0.0731 35<0.375 30<1.13 3 -20 397<0.375 104<0.375 56<0.5 308<0.5 -2 -13 -17 12 18 3<-2.77 290<0.375 210<0.875 -9 125<0.5 -2 3<-3.71 46 -12 28 422<0.5 17<0.00249 1 -6 23\n\
13<0.909 69<0.5 298<0.875 44<0.5 4 281<0.5 92<0.375 13<0.891 704<0.5 0 -20 96<0.5 11 -18 -10 -12 44<0.5 -24 3 -17 56<0.5 103<0.375 374<0.5 -3 10 -16 13<0.917 -24 22\n\
3<-2.44 0<-0.0276 39<0.5 -12 26 3<-3.71 -11 2 0<-0.825 -16 11<0.225 52<0.875 17<-0.114 -8 17<-0.00824 0<-0.0276 1 56<0.5 23 -5 4 18 98<0.5 8<0.241 -9 35<0.875 -2 7 23\n\
0<-0.0182 0<-0.825 23<0.419 23<0.0329 13 -13 14 30<1.13 391<0.375 84<0.875 58<0.375 2 -4 11<0.0443 -8 33 44<0.5 29 -5 -20 6<-0.121 0 89<0.5 729<0.5 -14 17 157<0.875 -7 26\n\
7<0.787 179<0.375 31<0.75 81<0.5 134<0.5 7<0.171 15<0.55 345<0.5 148<0.5 4 15<0.35 -11 8 -24 453<0.875 -2 21 5 53<0.25 -2 -28 12 349<0.5 -1 7<0.0882 -1 -23 -15 9\n\
0<0.00453 10<0.0963 4<0.0154 695<0.5 -11 10 6 112<0.5 53<0.25 128<0.875 364<0.5 184<0.375 -15 4 9 19 5 8<0.116 36<0.5 0<-0.00461 30 -9 -8 0<-0.189 10<0.234 16 -6 -3 3\n\
2<0.000202 22<0.5 54<0.375 114<0.5 408<0.5 2<-0.187 19<0.75 100<0.5 6 -3 13 2 161<0.5 -19 22 -4 21 2<-0.259 24<0.65 -18 19<0.65 18 31<1.75 -12 18 -7 19<0.1 3 -14\n\
51<0.703 2<0.0166 190<0.5 113<0.368 50<1.13 0 -14 408<0.5 635<0.375 -10 17 20 221<0.5 -27 8 2<0.108 30<0.375 8 -12 221<0.5 2 135<0.5 -33 7 9<0.113 11 36<0.5 -6 11\n\
3<-3.71 -14 6<-0.121 3<-1.1 -11 10<0.0638 -7 61<0.5 12<0.361 10<0.188 27<2.75 20 -10 -4 -7 -14 27<0.75 12<0.0448 -8 2 1<-3.96 -5 255<0.375 34<0.5 183<0.375 5 -20 11 -16\n\
0<-0.0104 10<0.0141 201<0.375 147<0.5 6 -6 24 0<-0.825 236<0.5 14 -18 40<1.13 0 -14 20<0.3 361<0.5 89<0.5 212<0.5 26<-0.24 12 31<0.75 -6 -23 4 22 30 153<0.875 -12 23\n\
29<-0.0346 84<0.375 421<0.5 26<0 -2 9 -20 -28 20<0.3 26<-0.00666 81<0.5 -5 15 191<0.5 58<1.13 104<0.875 2 13 -25 -4 29<0 104<0.375 5 145<0.5 -34 7 26<-0.00666 -16 1\n\
49<0.5 16<0.257 25<0.5 86<0.5 29<0 146<0.5 -4 9 6 -13 131<0.5 1<2.13 116<0.5 43<0.819 6 29<-0.0346 -2 30 1<-1.96 11 -6 -11 -7 1<-0.797 206<0.875 -15 5 1 -23\n\
2<0.000202 51<0.641 7<0.171 7<0.0422 24<0.55 -14 59<1.2 583<0.5 2 25 -9 171<0.5 4 2<-0.154 17 4 2<-0.293 17<0.00249 6 36 65<0.5 68<0.5 -3 -14 11 104<0.375 -11 18 -10\n\
1<-4 441<0.375 13 -16 24<0.55 60<0.875 1<-0.797 14 42<0.875 -6 15 -15 1<-1.96 255<0.375 2 -22 101<0.5 45<1.13 116<0.5 70<0.5 -3 16 4 21 60<0.875 7 215<0.5 3 -19\n\
4<0.0154 4<-0.31 -12 178<0.875 31<0.25 7<0.0752 3 41<0.375 -9 4 14<-0.0673 64<0.875 25<0.5 -10 2 24 -12 14 16<0.14 146<0.5 19<0.85 9 -5 29<0.135 28 -8 77<0.875 -9 18\n\
1<-3.54 345<0.5 -16 17 4<0.0411 4<-0.185 13<0.858 85<0.375 3 -11 10 68<0.5 545<0.5 45<0.5 0<-0.825 131<0.5 14 -11 180<0.375 0 25 -14 15 10<0.00266 5 -11 0<-0.469 12 -16\n\
13<0.818 102<0.5 494<0.5 432<0.5 235<0.5 4 -26 -19 -15 270<0.5 29<-0.0346 -9 1 -22 153<0.375 29<-0.655 -8 40<1.13 208<0.875 207<0.875 -1 97<0.5 -12 13<0.891 -14 8 -29 11 14\n\
3<-3.71 -15 11<0.225 15<0.55 36<0.5 11<0.0831 32<0.229 15<0.35 93<0.5 -4 17 135<0.5 24 -12 17 -3 -8 19<0.85 326<0.5 9 29 32<0.269 -5 9 3<-1.1 -8 264<0.5 2 -17\n\
1<-3.54 -16 0<-0.0104 1<2.13 190<0.5 5<0.0583 2<-0.0836 66<0.5 5 259<0.875 -4 11 215<0.5 0 -15 1<-1.32 -4 1 19 33<0.171 14 -2 2<-0.0135 83<0.375 113<0.261 -1 19 -14 -17\n\
30<1.13 30<0.875 41<0.875 528<0.875 404<0.5 201<0.875 2 -14 221<0.5 -1 -22 -17 423<0.5 38<1.24 25<0.5 75<0.5 4 -9 -6 119<0.5 9 -14 6 265<0.5 85<0.375 -17 7 14 18\n\
6<-0.0453 4<0.0154 24<0.55 16<0.0382 -12 14 -9 12 16<0.14 24<0.75 32<0.353 -11 17 66<0.5 75<0.5 27<1.75 221<0.5 24<0.85 24 3 -8 145<0.5 23 3 14 15 26<-0.0731 13 -6\n\
82<0.375 12<0.172 295<0.375 93<0.5 42<0.375 -4 167<0.875 334<0.875 7 -16 -10 214<0.5 -15 15 26 240<0.5 279<0.5 384<0.875 47<0.269 3<-0.705 1 7 -7 21 25 20 616<0.5 -12 16\n\
16<0.257 14<-0.314 122<0.5 32<0.19 6 -14 -5 9<0.113 51<0.576 127<0.875 39<0.5 99<0.125 0 15<0.85 10 17<-0.0926 -12 12 -22 16<0.09 -26 10 32<0.313 11 12<0.0849 -23 4 -5 6\n\
2<-0.187 5<0.0635 -15 4<0.0154 -5 15 5<0.029 -10 18<1.37 5<0.033 20 385<0.375 99<0.0592 630<0.5 5<0.107 203<0.375 79<0.5 25<0.5 -4 4 10 -19 8 -13 -8 28 42<0.375 -9 2\n\
1<-3.54 26<-0.0345 9 -17 1<-1.32 12<0.0572 -14 157<0.875 58<1.13 27<1.25 -1 -10 24 53<0.25 29 -8 12<0.403 40<1.13 123<0.5 27<2.75 2 12<0.203 -25 4 18 101<0.5 -17 13 8\n\
3<-1.44 26<-0.132 7<0.124 -7 5 3<-3.4 87<0.875 6 11<0.027 12 -20 2 38<0.116 65<0.5 101<0.5 4<-0.0784 -10 11<0.367 -4 8 4 16 9<0.0761 63<0.5 -18 12 73<0.5 -6 15\n\
12<0.298 13<0.599 21<0.75 41<0.875 252<0.5 648<0.375 -8 17 14 18 -14 65<0.5 13<0.9 12<0.0713 19<0.95 12<0.0292 -3 283<0.5 21 -6 -13 -2 5 -18 267<0.5 559<0.5 -10 20 18\n\
0<-0.0104 117<0.375 254<0.375 0<-0.825 9 45<1.13 513<0.875 2 16<0.181 19 -11 -23 -13 -17 4<0.0411 34<0.5 426<0.5 -15 16 84<0.375 4<-0.185 9 4<-0.0223 -18 82<0.375 1 -15 18 -20\n\
22<0.5 13<0.668 227<0.875 3 -7 2<0.0166 16<0.0187 0 97<0.5 492<0.5 -7 20 10<0.0341 -12 9 4 4<-0.0784 16<0.09 -5 7 13<0.948 6<0.192 16<0.0724 167<0.875 4 22 16 -10 -5\n\
9<0.0535 27<1.25 170<0.556 38<0.116 -11 -2 19 5 16<0.387 27<0.75 21<0.75 38<0.703 38<0.116 2 14 -8 454<0.5 458<0.5 16<0.00387 -20 30<0.375 -8 13 14 20 16<0.0149 0 9 -12\n\
4<0.0411 31<0.75 272<0.5 136<0.5 737<0.5 172<0.5 -3 24 16 21 13 16<0.0442 4<-0.31 4<-0.483 2 16 27<0.25 1 361<0.5 275<0.5 -10 9 16 108<0.5 6 23 36<0.5 -6 -22\n\
54<0.875 7<0.171 15<0.85 39<0.5 304<0.503 86<0.5 116<0.5 52<0.875 2 -5 -7 5<0.0208 -13 10 -29 -28 5<0.0407 490<0.5 -12 17 5<0.117 50<0.375 5 -5 5<0.144 -20 2 3 -19\n\
5<0.0688 11<0.17 9<0.0339 44<0.5 -13 -1 62<0.375 6 -15 -12 95<0.5 11<0.225 63<0.5 73<0.5 8 -5 264<0.5 476<0.5 -5 21 21 5<0.117 -8 264<0.5 44<0.5 -2 10 -19 -10\n\
4<0.0411 22<0.5 157<0.875 332<1.13 373<0.5 20<0.474 141<0.375 4 -16 12<0.158 -8 1 -15 27 26 4<-0.0784 75<0.5 -3 19<0.35 13<0.87 39 8 0 13<0.948 -9 5 17<0.00249 -3 -22\n\
2<0.0166 25<0.5 19<0.85 2<-0.343 -5 3 37<0.5 2<-0.154 -17 -2 6 322<0.5 18<1.2 67<0.5 2<-0.0836 7 26<0.0979 -17 23 -6 18<1.67 26<-0.0345 -4 11 -4 20 37<0.5 8 -2\n\
4<0 12<0.0713 63<0.5 130<0.875 24<0.75 0 14<-0.003 31<2.25 24<0.95 -1 49 -11 11 -12 -6 4<-0.31 -13 443<0.875 -4 110<0.875 -7 35 12<0.0448 -6 14<0.275 12<0.328 8 -10 -8\n\
22<0.5 20<0.597 141<0.375 14<-0.0673 9<0.131 53<0.35 3 -8 14<-0.199 -15 4 128<0.375 59<0.601 6 -2 21 -16 21<0.25 -8 9 11<0.289 -12 7<0.147 28<0.25 9 -3 10<0.0141 15 -11\n\
54<0.375 69<0.5 18<1.28 374<0.5 22<0.5 34<0.5 46<0.059 425<0.5 1 -20 21 23<0.266 18<0.224 21<0.75 -3 -16 245<0.5 0 16 21<0.25 -19 -3 2 9 88<1.13 3 20 -15 -16\n\
4<-0.31 -13 18<0.742 72<0.875 4<0 11<0.225 4<-0.0223 34<0.5 -5 138<0.5 20 -12 0 142<0.375 17<-0.0441 24<0.55 15 -4 -16 28 11<0.0547 53<0.25 5 -7 15 22 71<0.0306 -7 2\n\
1<-3.54 -13 4<-0.185 654<0.375 651<0.375 7 -17 -21 9<0.0866 2<-0.0705 139<0.5 238<0.5 133<0.5 3 17 -11 25 62<1.13 263<0.0708 23<1.2 -10 9 13 23 62<0.375 104<0.375 -8 8 6\n\
149<0.5 41<0.875 211<0.5 311<0.5 25<0.5 4 51<0.517 19<0.75 315<0.5 -4 22 120<0.5 405<0.5 4 22 -10 7 19<0.95 295<0.375 72<0.875 69<0.5 1 -15 -22 -19 -9 11 -2 -21\n\
5<0.0688 12<0.109 37<0.5 -3 16<0.0278 0<0.0138 -9 18 5<0.029 3 33 0<-0.000113 -12 -1 16<0.257 0<-0.825 -14 12<0.403 16<0.00718 0 85<0.875 4 16<0.0278 26 6 -12 29<-0.333 16 -9\n\
4<0.0411 84<0.375 190<0.5 211<0.5 4<-0.185 14<-0.0398 -4 28<0.25 503<0.5 14 -2 13<0.858 -10 8 14<-0.739 -13 57<0.103 -1 12 -13 21 9<0.0675 14<-0.314 -14 24 41 607<0.5 -14 19\n\
7<0.234 539<0.375 0 258<0.375 -24 11 25<0.5 99<0.0592 89<0.5 263<0.252 11 -14 122<0.5 5 -27 17<-0.0731 -21 12 50<0.375 -3 26<-0.0345 146<0.5 12<0.361 126<0.375 34 -9 -9 -7 2\n\
9<0.0474 72<0.375 82<0.375 39<0.5 -7 24 38<0.626 0 27 22 65<0.5 162<0.5 255<0.375 97<0.5 15<0.55 45<0.5 -2 15 9<0.113 134<0.5 -3 23 73<0.5 8 -5 -9 -16 15 -16\n\
22<0.5 54<0.375 6<0.0447 14<0.0577 19<0.95 14<-0.314 -6 113<0.368 0 6<-0.121 2 22 6 9 19<0.35 4 -18 19 24<0.75 -19 6<-0.459 19<0.65 21 -12 14<-0.0832 240<0.5 -14 25 -2\n\
1<-4 13 22<0.5 1<-3.13 43<0.339 7 -18 199<0.875 254<0.875 41<1.13 54<0.875 -1 -19 0<-0.069 -4 -24 17 -19 7<0.234 145<0.5 77<1.13 23<0.266 -3 11 20 7 663<0.5 14 -16\n\
10<0.0963 178<0.375 47<0.0268 151<0.5 660<0.375 728<0.5 8<0.137 10<0.0109 -8 0 -10 22 18 38<0.116 -3 21 47<0.4 85<0.875 10<0.0109 18 -6 25 0 8<0.21 60<0.375 32 -6 -7 3\n\
2<0.0373 103<0.875 2<-0.259 24<0.55 -12 15<0.95 10<0.00637 0 210<0.375 13 -8 -1 15<0.95 78<1.51 276<0.5 -4 27 13 10<0.0553 2<-0.154 10<0.00637 0 20 -1 -2 15 10<0.00266 6 -16\n\
1<-4 10 1<-0.797 43<0.6 1 175<0.5 -16 11 260<0.875 43<0.339 45<1.13 211<0.5 17<-0.02 1<2.13 0 -14 310<0.5 -8 21 17<-0.0441 -5 27 22 594<0.5 19<0.35 10 -2 32 -23\n\
12<0.298 18<1.37 241<0.5 135<0.5 67<0.5 -2 12<0.203 5 -2 12<0.158 -10 5 25 14<-0.248 30<0.375 1 21 -13 142<0.375 30<0.875 14<-0.003 50<1.13 -17 13 18<0.665 -1 -15 12 21\n\
2<0.0373 45<0.5 15<0.85 13<0.668 -3 3<-2.77 2<-0.259 8 -8 38<0.843 161<0.5 1 28 13 2<-0.0421 84<0.875 4 31 -10 7<0.124 4 -21 38<1.16 209<0.375 -14 16 17<0.0204 21 -15\n\
14<0.275 14<-0.314 25<0.5 159<0.5 110<0.875 12 -7 -6 1 176<0.5 189<0.5 25<0.5 14<-0.0673 4 0<-0.0893 -4 95<0.5 0 14<0.0116 9 -21 275<0.5 14<-0.0528 -6 -1 17 -26 7 8\n\
12<0.298 210<0.375 52<1.13 0<-0.469 -7 12<0.0448 -4 12<0.0713 228<0.875 19<0.95 15 -5 -18 244<0.5 23<0.767 -1 19<0.35 -2 16 0<0.128 0 20 18 75<0.5 -14 9 144<0.375 -10 13\n\
141<0.375 7<0.147 28<0.25 85<0.875 540<0.875 69<0.5 2 18 22 14 7<0.0625 -5 3<-2.24 -2 71<0.0306 11<0.17 -2 19<0.55 31 6 -12 12<0.328 88<0.375 -3 -14 3<-0.705 1 15 -15\n\
3<-1.44 91<0.5 3<-3.71 0<-0.0182 218<0.5 115<0.5 288<0.5 297<0.875 4 -17 -24 -6 17 11 328<0.375 -1 15 77<0.375 181<0.375 0 23 15 8<0.00661 0<0.0614 -15 -2 141<0.375 -2 9\n\
6<-0.0453 4<0.146 142<0.375 6<-0.387 267<0.5 -14 17 61<0.5 -2 51<0.245 -11 13 6<-0.0991 30 -9 16 17<-0.0441 18 198<0.5 65<0.5 114<0.5 337<0.375 78<1.33 4 -16 25 -5 -14 -10\n\
1<-3.54 -13 165<0.875 6<-0.459 6 40<1.13 50<1.13 294<0.375 1<2.13 290<0.375 6<0.0753 84<0.375 219<0.5 13<0.948 -1 7 10 11<0.0352 -12 34 -9 20 10 -13 13<0.786 -12 26 -11 20\n\
269<0.5 3<-3.84 108<0.5 9 8<0.027 13 2<-0.0567 -10 11 253<0.875 2<0.0166 2<-0.0836 13<0.9 13<0.891 13<0.846 137<0.5 5 -4 -6 8<0.21 -2 19 -2 -3 80<0.5 2 11 -20 -19\n\
120<0.5 86<0.5 8<0.358 61<0.5 43<0.746 357<0.5 1 -12 21<1.75 19 -6 20<1.29 309<0.5 8<0.183 -5 -16 22 110<0.375 20 -7 -7 453<0.375 -15 15 194<0.5 1 281<0.5 26 -5\n\
133<0.5 17<0.0811 64<1.13 31<0.25 23<0.0329 12<0.109 301<0.875 -11 15 269<0.5 331<0.375 -2 21 25 2 455<0.5 339<0.375 2 21 -14 -20 12<0.253 225<0.375 -14 21 13 23<0.17 -4 21\n\
13<0.818 187<0.5 102<0.5 69<0.5 4 -12 447<0.875 133<0.5 -1 -24 -28 8<0.0674 13<0.711 -30 7 2 202<0.375 11<0.0198 62<0.375 7 -12 11<0.197 -5 13<0.909 13<0.891 -1 9 -2 -13\n\
3<-3.4 -11 2<-0.209 3<0.493 118<0.375 -11 15 8 2<0.0166 2<-0.0836 3<-1.1 1<-1.96 6 -8 5 118<0.375 3<-2.62 -1 230<0.5 11 -6 -11 17<0.225 496<0.5 -5 25 114<0.5 10 -15\n\
1<-3.54 -13 4<-0.185 522<0.375 6 -13 9<0.0866 15<0.85 1<-1.96 -6 270<0.5 0 17 2<-0.0567 36<0.5 9<0.0339 13 15<0.95 2<-0.259 29 -4 -1 37 -15 4<-0.0223 15<0.45 3 -18 -3\n\
3<-2.77 26<-0.00666 155<0.375 317<0.5 0 -21 -32 60<0.375 561<0.5 46<1.5 6 -17 -22 162<0.5 -5 17 162<0.5 146<0.5 57<0.323 691<0.5 0 21 -11 110<0.375 -8 3 534<0.375 -10 12\n\
4<0.0154 6<-0.238 47<0.171 199<0.875 24<0.45 9 -12 15 3 59<1.13 252<0.5 142<0.875 -1 15 16 -16 11<0.0198 6<0.0447 24<0.95 -12 12 -8 157<0.375 311<0.5 80<0.5 17 3 -5 1\n\
141<0.375 165<0.875 172<0.5 133<0.5 27<1.25 92<0.875 465<0.5 54<0.375 314<0.5 88<1.13 344<0.5 576<0.5 299<0.375 0 17 -17 -11 -12 18 13 25 14 22<0.5 -3 -18 13 26 21 -14\n\
1<-4 11 14<-0.739 9 70<0.5 57<0.371 22<0.5 243<0.5 750<0.5 -2 17 9 4<-0.0784 16<0.09 75<0.5 -2 -14 6 4<0.0154 16<0.0229 1<-2.16 -6 7 9 -5 275<0.5 -15 15 12\n\
6<-0.0453 9<0.113 9<0.00996 -17 6<-0.238 9<0.0761 -13 0 195<0.5 -4 9<0.0675 20 -8 17<-0.0441 9<0.297 579<0.5 7 -11 -15 -13 17<-0.0441 1<-1.53 37 5 1<-3.96 -6 210<0.375 4 -10\n\
0<-0.0182 277<0.5 602<0.5 240<0.5 48<0.5 2 29<-0.655 19<0.95 13 -11 -5 229<0.5 15 -13 22 -15 6<0.0447 402<0.5 251<0.5 82<0.375 6<-0.121 0 361<0.5 -9 19 -15 21 21 -16\n\
94<0.5 218<0.5 39<0.5 232<0.5 10<0.337 339<0.875 555<0.5 23<0.123 2 -1 12 -15 33<0.171 167<0.375 12<0.219 -15 3 10 12<0.203 16 -11 -23 8<0.137 -36 3 63<0.5 -3 15 -19\n\
2<-0.209 98<0.5 35<0.375 -15 267<0.5 118<0.375 -7 19 24 18 3<-3.71 -11 16<0.181 18<1.37 6 3<-2.24 -11 16<0.0119 -7 75<0.5 91<0.5 19 -11 -10 81<0.5 12<0.253 -4 13 -23\n\
14<-0.402 45<0.5 22<0.5 -2 -16 -23 2<0.000202 24<0.55 -6 5<0.0635 108<0.5 3 8<0.0674 -4 12 24<0.85 74<0.5 -13 17 49<0.5 -3 21 38<1 78<1.43 -13 15 12<0.123 19 -12\n\
70<0.5 269<0.5 218<0.5 24<0.75 25<0.5 342<0.251 368<0.5 245<0.5 16 -2 -13 -14 33<1.49 -6 14 64<1.13 572<0.5 33<0.171 -2 56<0.5 1 23 13 16 10 -18 357<0.5 15 -14\n\
3<-3.71 -14 65<0.5 14<0.275 3<-1.44 128<0.375 442<0.375 83<0.375 38<0.703 38<0.116 14<-0.00986 29<-0.0024 -16 -1 1 10 -9 12 20 16 421<0.5 198<0.5 5 -13 -14 283<0.5 -11 11 -14\n\
1<-3.13 26<-0.0731 8 -11 14<-0.314 40<0.375 -2 16<0.0278 129<0.375 -23 16 -4 23<0.697 378<0.375 566<0.5 310<0.5 1<-1.53 -2 2 19 -16 26 226<0.375 14<0.0116 28<2.75 6 -15 19 -17\n\
16<0.257 218<0.5 244<0.5 11<0.225 12<0.0448 19<0.65 1 17 96<0.5 -1 11<0.0133 7 8<0.0674 -9 11<0.123 -33 11 312<0.5 322<0.5 103<0.375 444<0.875 1 24 -15 22 24 -8 11 7\n\
13<0.909 200<0.875 17<-0.114 428<0.5 132<0.5 -11 13<0.75 -7 16 16 128<0.875 1<-3.96 -10 1<-0.00751 0 -7 10 17 14<0.275 14<0.0116 13<0.917 12 56<0.5 1 -18 1<-3.96 -11 13 -8\n\
7<0.391 31<0.75 7<0.00696 258<0.875 -6 21 251<0.5 3<0.493 -1 7<0.0625 -6 22 22 4 159<0.5 325<0.5 18<1.37 3<-2.92 -16 -1 37<0.5 -2 76<0.5 -26 -5 22 131<0.5 17 -12\n\
1<-3.13 104<0.375 452<0.875 6 -19 -23 18<1.37 170<0.764 71<0.133 149<0.5 329<0.375 169<0.494 -1 -13 19 -24 273<0.5 -10 12 -22 185<0.5 43<0.164 166<0.375 0 13 154<0.375 11 -10 -8\n\
27<0.75 59<0.979 170<0.556 8<0.358 148<0.5 8<0.0196 167<0.875 -9 5 1 84<0.375 16<0.14 13 -1 -13 58<0.875 -9 8 28 -17 16<0.181 60<0.375 8<0.311 10 -1 -3 55<0.5 -8 4\n\
1<-3.13 8<0.116 -15 8<0.274 5 -13 9<0.017 296<0.375 192<0.5 455<0.5 7 -10 -17 -21 312<0.5 466<0.5 98<0.5 103<0.875 153<0.875 142<0.875 0 -17 -18 10 7<0.171 0 -28 -22 -26\n\
30<1.13 25<0.5 24<0.75 342<0.201 12 -8 232<0.5 1 -34 226<0.375 763<0.5 83<0.375 20<0.733 110<0.375 132<0.5 -6 2 110<0.875 13 -1 309<0.5 3 -20 2<-0.169 22 0 22 18 17\n\
5<0.0688 12<0.158 130<0.375 10<0.0217 18<0.665 3 -12 5<0.0449 5<0.029 -1 17 -1 -16 28<0.25 -14 -4 18<0.224 5 40<0.875 162<0.5 -4 148<0.5 -2 23 104<0.375 10<0.0963 -1 16 -16\n\
4<0.0411 14<-0.314 18<1.37 91<0.5 3<-4 19 -6 25<0.5 -11 20 40<0.375 -4 -23 1<-3.75 -12 5<0.0449 19<0.45 1 9 4<-0.185 7 19<0.35 613<0.5 1 26 -5 1<-0.797 -18 1\n\
7<0.171 7<0.0625 436<0.5 273<0.5 0 7<0.0326 12 -8 17 293<0.375 7<0.0752 18<1.46 308<0.5 -8 18<0.323 -2 -43 10 -1 -18 284<0.5 54<0.375 102<0.5 32<0.0326 5 -3 -6 -13 -12\n\
2<-0.209 127<0.375 417<0.5 64<0.875 140<0.375 316<0.5 -13 14 15 16 22 11 49<0.5 28<0.75 291<0.875 41<1.13 266<0.5 64<0.375 -2 12 -12 50<0.875 0 24 19 50<0.875 8 1 -20\n\
4<0.0411 94<0.5 4<-0.185 5<0.0252 -7 6 5<0.0635 19<0.45 -1 5<0.0252 10<0.00637 -19 19<0.65 7 662<0.375 39 1 3 49<0.5 19<0.85 -2 4<0 -12 36 24 23 6<0.00577 0 -20\n\
1<-3.13 15<0.55 8 1 312<0.5 520<0.875 4<0.0154 15<0.35 -3 99<1.14 1 15<0.65 10 -31 4<0.0411 11<0.027 8 17<-0.114 0 -37 12<0.123 3 12<0.403 15<0.55 2 -16 23 23 19\n\
3<-3.71 10<0.0217 38<1.7 -19 9 -2 5<0.029 20<1.4 -10 12 11<0.225 18<1.37 5 1<-1.32 18<1.8 -10 18 -12 5<0.117 164<0.5 -8 10<0.0406 29 -4 5<0.144 1<2.13 17 -12 -1\n\
0<-0.0182 21<2.75 20<0.123 160<0.5 0 18 21<0.25 1 21<1.75 13 -5 184<0.875 10 -9 20<0.3 21<0.75 8<0.0674 483<0.5 536<0.875 -10 23 26 80<0.5 7 37 -11 588<0.5 -9 23\n\
439<0.875 201<0.375 165<0.375 106<0.5 2<0.0166 6<0.00577 70<0.5 1 15 23<0.767 -3 21<0.25 -35 2<-0.169 -28 3 262<0.5 6<0.192 8 -1 107<0.5 9 -17 260<0.375 12 -11 -13 -11 -16\n\
4<0 5<0.107 28<0.75 0<-0.000113 -11 5<0.0537 1<-2.93 -10 19 -7 85<0.875 11<0.197 11 -5 457<0.5 -8 19 163<0.5 30<0.375 3 18 -8 1<-1.74 0<-0.0104 17 -1 0<-0.636 -10 17\n\
7<0.171 7<0.0625 31<0.25 371<0.5 650<0.875 78<1.33 459<0.5 -5 13 11 22 21 3<-3.71 -4 5 307<0.5 7<0.0882 11 103<0.375 2 23 -18 45<0.5 22<0.5 57<0.54 -2 14 -9 -17\n\
7<0.147 7<0.0625 3<-3.84 7 -1 41<0.875 3<0.493 -2 -21 3<-2.62 1<-1.96 -15 8 166<0.875 -23 12 3<-1.1 554<0.5 4 -18 8<0.0196 82<0.375 -6 -30 5<0.0879 20<0.123 -11 5 8\n\
0<0.00453 0<-0.825 -14 34<0.5 64<0.375 167<1.13 -8 18 15 300<0.375 -1 21 43<0.746 15<0.55 609<0.5 527<0.375 15<0.25 2 -6 15 16 15<0.65 438<0.375 21 -11 528<0.875 1 20 20\n\
0<-0.0104 4<-0.185 275<0.5 63<0.5 87<0.875 0<-0.189 11<0.101 14 0 109<0.5 16 0 24 -2 -14 440<0.875 0 24 4<0.0411 84<0.375 11<0.0831 -11 157<0.875 -3 29 11<0.027 -10 28 -19\n\
22<0.5 214<0.5 226<0.375 81<0.5 328<0.375 -2 168<0.0918 184<0.375 18 -11 -18 31<2.75 11 -10 12 15<0.65 16 -2 24<0.65 17 23<0.266 228<0.875 15<0.55 -5 117<0.875 2 -26 19 9\n\
6<-0.121 142<0.375 68<0.5 186<0.5 -9 1<-1.53 -11 18 13<0.599 -16 7 25 10<0.0141 364<0.5 18<0.501 1 -9 12 7<0.124 18<1.37 81<0.5 8 -7 -6 12<0.0292 -15 493<0.5 0 25\n\
5<0.0635 7<0.171 60<0.375 3 12 10<0.113 -4 15 160<0.5 15<0.35 2 382<0.375 15<0.75 -9 5<0.144 5<0.107 15<0.95 5<0.0879 7<0.0625 -3 10<0.0109 -8 29 -7 -8 10 -11 20 26\n\
1<-2.54 12<0.0448 12 0<0.0614 4 -3 153<0.375 13<0.9 22<0.5 12<0.109 158<0.5 1<0.533 -7 -26 5 55<0.5 12<0.361 1<-1.32 10<0.00637 4 -8 260<0.875 4 -13 9 -7 7 -4 16\n\
2<-0.209 9<0.0983 412<0.5 -11 13 0 49<0.5 65<0.5 12<0.0448 77<0.375 -7 10 137<0.5 97<0.5 12<0.0572 55<0.5 5 27 228<0.875 4 -8 20<1.02 -11 13 9<0.00996 -15 2 -16 -20\n\
4<0.0794 14<-0.402 88<0.375 -3 -17 41<0.375 22<0.5 154<0.375 1 21 4<-0.0784 14<0.0577 27<0.25 10 -14 -15 -8 185<0.5 4<-0.185 10<0.0638 5 24 10<0.0482 10 23<1.08 -2 18 -11 -14\n\
1<-2.54 87<0.375 5 55<0.5 -15 7 3<0.493 7<0.171 404<0.5 87<1.13 46<0.607 274<0.5 -3 10 5 18 119<0.5 -22 1 22<0.5 0 11 1<-1.09 4 323<0.5 90<0.5 -16 5 12\n\
2<-0.169 45<0.5 14<-0.003 -13 454<0.5 267<0.5 123<0.5 -6 20 19 18 12 55<0.5 2<0.0715 0<0.00453 2<0.0166 -4 -18 14<-0.0398 2<0.0166 12 -8 -1 168<0.484 7 -15 80<0.5 6 -3\n\
4<0.0794 4<-0.31 7<0.171 8 -3 231<0.5 14<-0.739 -10 13<0.818 33<0.944 179<0.875 190<0.5 -1 17 18 -16 24<0.55 6<-0.202 -15 1 6<-0.459 16<0.257 13 -8 126<0.875 1 14 -18 -11\n\
13<0.9 54<0.375 11<0.225 33<1.28 0 36<0.5 1 11<0.0352 4 -43 33<0.588 13<0.891 2 13 661<0.5 20 -8 -19 397<0.375 315<0.5 12<0.0448 11<0.027 14 -8 38<1.32 -4 8 23 -21\n\
6<-0.387 4<0.146 -13 14 59<0.514 14<0.275 123<0.5 47<0.0268 110<1.13 383<0.375 0 -17 21 6<-0.019 9<0.151 6 -11 47<0.825 17 7<0.0518 -8 12 7<0.199 19 -5 9<0.221 -12 4 -11\n\
17<0.0811 69<0.5 54<0.375 14<-0.248 9<0.131 10<0.0727 10<0.0341 -1 -12 17<-0.0441 1 67<0.5 -11 35 -13 154<0.375 24<0.55 207<0.375 42<0.375 -4 -22 20 1 16 16 18 24<0.75 9 -12\n\
13<0.909 223<0.5 54<0.875 1 -13 46<1.27 658<0.375 13<0.846 2<-0.187 19 4 2<0.0166 13<0.891 -7 2<-0.0836 13<0.9 14 1 -6 17 -17 -8 272<0.5 13<0.917 -8 370<0.5 0 -12 -19\n\
3<-3.71 -12 0<-0.337 3<-1.44 -14 -2 14<0.12 5<0.117 20<1.4 138<0.5 -2 7 14<0.0282 5 29 24<0.75 -5 80<0.5 265<0.5 168<0.308 3<-2.44 14<-0.003 -8 13 17 -7 -9 -5 -5\n\
0<-0.0182 10<0.0141 4 0<-0.825 131<0.5 12 -9 7<0.391 10<0.0217 -7 1 37<0.5 5 -11 29<-0.0346 37<0.5 11 481<0.5 -8 24 89<0.5 225<0.375 3<-0.24 -12 7<0.0172 -13 5 23 8\n\
477<0.5 14<0.275 18<0.588 11<0.0198 3 222<0.5 18<0.116 24<0.75 6 42<0.875 736<0.5 -2 19 -9 -6 16 226<0.375 155<0.875 96<0.5 452<0.875 2 -6 11<0.0547 5 -30 -19 16 7 -16\n\
16<0.181 28<0.75 199<0.375 10<0.0963 205<0.375 687<0.375 144<0.875 419<0.5 -7 15 18 16 21 1 17 123<0.5 16<0.00537 28<2.75 5 20<0.792 3 -17 8 20 567<0.5 42<1.13 -8 15 18\n\
64<0.375 83<0.375 6<0.0753 84<0.375 69<0.5 696<0.5 467<0.5 26<-0.00666 3 3<-1.44 -1 4 -15 -17 15 8<0.0445 -9 266<0.5 37 -7 6<0.192 -14 1 122<0.5 747<0.5 -14 17 14 -11\n\
16<0.257 16<0.00537 5<0.213 50<1.13 101<0.5 272<0.5 1 -17 63<0.5 0 208<0.375 22 -1 -20 16 16<0.00718 5<0.0537 -17 124<0.5 -6 14 140<0.375 -1 12 5<0.0879 145<0.5 8 -5 13\n\
2<-0.209 98<0.5 229<0.5 -11 1<0.533 13 -12 14 86<0.5 241<0.5 8<0.274 2<-0.0983 5<0.0449 -14 8<0.241 2 -15 227<0.375 1 8<0.0196 -7 30 5<0.107 0 10 23 25<0.5 -13 8\n\
31<0.25 49<0.5 276<0.5 20<0.3 0 14<-0.003 51<0.356 -5 12 -9 28 11 14<-0.314 16<0.0187 -11 1 29<-0.0346 7 16<0.00537 -2 14<-0.0398 38<0.116 4 11<0.527 -13 16 62<0.875 7 25\n\
39<0.5 758<0.5 70<0.5 560<0.5 338<0.5 160<0.5 165<0.875 58<1.13 180<0.375 242<0.5 1 -10 -17 20<0.182 -31 11 21<1.75 5 -22 -13 -16 19 10<0.00637 14 -8 -20 6<-0.0991 -2 -38\n\
11<0.225 10<0.0141 108<0.5 39<0.5 -1 29 238<0.5 -14 16 38<0.703 11<0.00754 -10 90<0.5 6 -1 31<2.25 -9 8 443<0.375 46<0.778 10<0.113 -8 19<0.85 -5 10<0.188 0 20 3 15\n\
4<0.0411 84<0.375 0<-0.0104 160<0.5 190<0.5 244<0.5 155<0.875 0 17 10 17 17 331<0.375 10<0.0963 -8 4<-0.185 17 37<0.5 4<0 3 34 -7 26 10<0.0727 4 30 0<-0.069 -1 -21\n\
338<0.5 16<0.257 234<0.5 30<1.13 204<0.375 20<0.536 127<0.875 7<0.171 29<-0.166 89<0.5 -8 13 16<0.14 0 -12 6<-0.202 7 0 -15 271<0.5 36<0.5 0 11 9 -19 17 -20 6 -18\n\
2<-0.209 267<0.5 98<0.5 118<0.375 229<0.5 20<1.4 -14 7 4 17 13 19 72<0.375 52<1.13 2<-0.0983 31<0.25 0 -9 2<0.0166 3 36<0.5 2<0.108 169<0.0771 -4 13 11 -9 12 20\n\
4<0.0411 4<-0.185 4 94<0.5 36<0.5 12<0.145 -6 45<0.5 13<0.948 -1 17<-0.114 2 23 -14 11<0.0352 -16 4<0 12<0.188 13<0.909 35 -8 -16 12<0.0713 -7 66 27 17<0.0204 -2 -22\n\
39<0.5 13<0.909 143<0.375 136<0.5 260<0.375 185<0.5 64<1.13 312<0.5 331<0.375 2 -12 21 22 2<-0.0421 0 -17 2<-0.136 -11 2 -16 -12 13<0.917 31<1.25 -15 1 548<0.5 -1 -22 -23\n\
3<-3.71 -12 222<0.5 28<0.75 3<-2.44 205<0.375 -8 25 265<0.5 3<0.493 307<0.5 33<1.76 -1 14 16<0.0119 -7 16<0.257 33 -8 10 -16 16<0.181 3<-2.92 18 14<0.0282 3 14 -5 -22\n\
1<-3.75 -12 1<2.13 7<0.391 337<0.375 0<-0.825 -15 1<-1.53 11<0.101 -6 59<0.979 11<0.123 19 7<0.147 3 -8 -8 208<0.875 2 13 -19 8<0.241 323<0.5 325<0.5 -3 24 27 -12 8\n\
445<0.375 232<0.5 39<0.5 320<0.5 192<0.5 331<0.375 582<0.5 242<0.5 70<0.5 524<0.5 0 -19 61<0.5 188<0.5 20 -8 -1 59<0.762 -16 11 11 -11 11 19 -19 19<0.25 -31 3 -16\n\
14<0.275 55<0.5 15<0.55 15<0.25 523<0.375 -1 24 278<0.5 -8 18 9<0.0535 -6 48<0.5 97<0.5 6 -12 -8 98<0.5 14<-0.00986 -1 175<0.5 10 -5 22 206<0.875 268<0.5 -17 10 11\n\
1<-3.54 -12 4<0.0794 2<0.0373 109<0.5 4<-0.31 126<0.375 403<0.5 9 -15 -11 37<0.5 2<-0.0567 1<1.25 5 -11 -5 122<0.5 42<1.13 -1 -16 10 -2 19<0.1 9 1<-0.00751 -19 1 -12\n\
1<-4 9 192<0.5 30<1.13 257<1.13 70<0.5 39<0.5 282<0.5 16<0.387 14<0.0116 0 83<0.375 28<2.25 97<0.5 -5 13 -15 7 6 -22 -19 60<0.875 12<0.145 -2 24 -13 15 17 15\n\
3<-3.71 -12 0<-0.825 -13 149<0.5 15<0.55 15<0.25 20<1.4 1 17 58<0.375 -2 9<0.113 -2 -17 15<0.75 3<-2.92 -6 268<0.5 9<0.0339 -4 15 -4 9<0.221 -1 3<-2.02 -3 11 26\n\
1<-4 -15 140<0.875 28<0.25 340<0.375 314<0.5 192<0.5 59<1.75 42<1.13 2 -6 -7 -15 20 14 83<0.375 1<-3.33 -14 48<0.5 362<0.5 456<0.5 2 -13 -20 52<0.875 -11 9 -16 -13\n\
13<0.909 462<0.5 140<0.375 445<0.375 64<1.13 117<0.375 5<0.0449 -1 2 13 18 -17 17 -20 7<0.124 20<0.661 -8 34<0.5 19 -2 34<0.5 7<0.147 -11 26 3<-1.1 13<0.937 7 -2 -6\n\
2<-0.169 20<0.474 142<0.375 316<0.5 -11 21 17 14<-0.0179 -12 14<0.275 10 -15 65<0.5 10<0.0275 32<1.3 321<0.5 -4 20 18 240<0.5 181<0.375 31<2.25 3 11 -14 2<-0.0284 5 -21 -16\n\
1<-3.54 -12 2<0.0373 395<0.875 13<0.858 17<-0.481 400<0.375 -11 15 214<0.5 1 -11 2<-0.169 17<-0.00824 35<0.375 6 -2 12<0.467 19 -8 12<0.253 1 -15 17 1<-0.00751 -13 35<0.375 11 -14\n\
16<0.387 244<0.5 12<0.0448 6 12<0.0572 -10 13<0.909 5<0.213 90<0.5 48<0.5 13<0.668 38<0.774 0 38<1.7 14 -2 194<0.5 -3 -20 9 5<0.0489 -4 10<0.113 15 1 13 -3 -7 7\n\
49<0.5 12<0.403 9<0.0535 12<0.109 20<1.2 0 1<-3.54 -4 20 144<0.875 -7 17 12<0.0448 -5 12<0.0572 11 81<0.5 287<0.5 104<0.875 3 -10 -12 12<0.273 -15 11 127<0.375 -13 10 -19\n\
0<0.0138 1<-4 -11 169<0.312 70<0.5 160<0.5 235<0.5 472<0.5 707<0.5 1<2.13 1 158<0.5 12 -3 -20 -15 27 15 -10 22 6<0.025 156<0.875 -4 16 1<-1.32 -19 18<0.224 -13 18\n\
22<0.5 2<0.0166 153<0.375 36<0.5 201<0.375 248<0.5 -1 -9 -15 12<0.145 135<0.5 -15 7 1 11 36<0.5 0 11 42<1.13 53<0.25 19<0.65 2<-0.293 -13 116<0.5 1 -16 4 6 16\n\
28<0.75 169<0.274 25<0.5 45<0.5 31<0.25 17<-0.02 -9 3 -10 12 181<0.875 71<1.2 52<1.13 1 17 -14 -15 15 50<0.875 7 193<0.5 266<0.5 7<0.171 0 271<0.5 -13 9 19 18\n\
94<0.5 353<0.5 211<0.5 64<1.13 12<0.328 165<0.375 78<1.9 9<0.017 9<0.00737 59<1.2 0 -12 53<0.1 -2 11 12<0.0849 -10 -1 56<0.5 26 1 18 3 -19 53<0.35 -14 14 19 24\n\
305<0.5 2<0.0166 5<0.107 138<0.5 359<0.5 1 17 8<0.0123 3<-2.24 11 -8 348<0.5 -14 9 3<-2.62 4 8<0.0958 -2 -11 8<0.00661 2<0.108 85<0.875 -5 13 -22 8<0.0445 11 2 19\n\
28<0.75 72<0.875 148<0.5 278<0.5 174<0.5 205<0.375 496<0.5 318<0.5 256<0.375 -7 13 9 15 22 10 76<0.5 -9 34 76<0.5 7 -16 18 193<0.5 83<0.375 460<0.5 2 -16 11 20\n\
94<0.5 45<0.5 20<0.597 225<0.375 333<0.375 6<0.0753 282<0.5 1 25 6<0.192 -16 4 -12 18<1.67 29 -15 396<0.375 276<0.5 31<0.75 -7 4 27 17 253<0.375 8<0.545 -13 10 17 21\n\
218<0.5 380<0.875 232<0.5 285<0.5 282<0.5 538<0.875 391<0.875 234<0.5 24<0.55 22<0.5 18<0.413 355<0.5 -14 18 5 20 0 -13 18<1.67 -24 4 -15 -20 -16 18<0.665 5 -30 -20 11\n\
18<0.224 475<0.5 16<0.257 3 13<0.953 -7 16<0.387 28 -6 51<1.14 150<0.5 30 -5 -7 307<0.5 151<0.5 13<0.909 372<0.5 321<0.5 -7 16 22 1 13<0.786 20 -2 114<0.5 18 -3\n\
28<0.75 24<0.55 61<0.5 -13 12 14<-0.402 40<0.375 1 147<0.5 -16 9 42<0.875 327<0.375 545<0.5 1 16 23 5 272<0.5 202<0.375 42<0.375 -6 18<0.413 18 -7 3<-2.44 -14 13 19\n\
7<0.234 1<-4 7 189<0.5 298<0.875 55<0.5 287<0.5 -1 15 -4 -17 -32 48<0.5 9<0.0599 283<0.5 6 -8 4<0.0411 4<0 18<1.28 -7 26<0 9 -17 -30 1<-2.93 14 -1 12\n\
27<0.25 9<0.0599 194<0.5 540<0.375 216<0.5 148<0.5 470<0.5 -12 16 1<-1.09 -8 11<0.414 19 -9 18 14 20 129<0.875 38<0.539 2 -6 16 11<0.225 363<0.5 5 23 30<0.375 -4 15\n\
4<0.0411 7<0.171 4<-0.31 275<0.5 9 -15 20<0.416 32<0.353 283<0.5 2 11 -17 21<0.25 8<0.358 13<0.931 32<0.496 -4 10 -16 -19 5 54<0.375 4<-0.0784 -8 -2 19 57<0.054 -12 14\n\
1<-4 6 14<-0.162 79<0.5 3 48<0.5 -6 17 12<0.123 -4 13<0.909 13<0.891 13<0.858 128<0.375 110<0.375 1 12<0.253 -1 25 12<0.235 -2 -25 -8 29<0.0206 13<0.9 15 2 -10 -4\n\
6<-0.121 3<-1.74 -11 -1 146<0.5 3<-3.84 -9 73<0.5 0<-0.469 -7 66<0.5 451<0.875 2 171<0.5 -3 34 118<0.375 5<0.029 -4 208<0.375 15 -13 -11 -7 516<0.375 31<2.25 8 24 -13\n\
4<0.0411 257<1.13 64<1.13 20<1.4 138<0.5 422<0.5 352<0.5 373<0.5 103<0.875 69<0.5 253<0.375 0 20 14 10 -14 25 17 16<0.0229 -8 20<0.792 24 -8 -7 -19 -16 0<-0.000113 -5 -18\n\
304<0.594 1<-3.13 104<0.375 333<0.375 5 -14 -22 99<1.14 203<0.875 45<1.13 285<0.5 274<0.5 419<0.5 -1 15 30<0.375 9 -12 130<0.375 -29 8 17 17 15<0.65 5 2<-0.0567 -43 4 -27\n\
3<-3.84 173<0.5 -16 -1 149<0.5 5<0.0688 21<0.75 123<0.5 -2 17 -9 5<0.0803 53<0.25 13 -4 36<0.5 33<1.02 115<0.5 487<0.5 11<0.0547 14 265<0.5 5 -13 -12 -2 -10 -4 26\n\
140<0.375 2<-0.0135 30<1.13 21<2.75 57<0.054 314<0.5 266<0.5 346<0.5 1 -11 -7 22 86<0.5 15 -20 638<1.13 294<0.375 406<0.5 14 -11 -12 -13 -19 32<0.0326 -3 479<0.5 -18 13 -16\n\
253<0.875 16<0.257 92<0.875 246<0.5 26<-0.0731 58<0.875 16<0.00262 2 64<0.375 -7 17 7 555<0.5 242<0.5 301<1.13 178<0.875 1 -12 -11 -14 16 12 -11 148<0.5 41<0.375 10 0 -4 -23\n\
2<-0.209 5<0.0635 -13 -2 16<0.257 5<0.0369 82<0.375 29<0 20<1.4 -11 9 13 19 748<0.5 15<0.25 7 15<0.55 -3 50<0.375 -1 19<0.65 16 11<0.17 5<0.0449 24 -7 15 23 -7\n\
246<0.5 29<-0.0346 16<0.09 5 -2 253<0.875 45<0.5 225<0.375 16<0.0187 181<0.375 340<0.375 -2 15 -16 187<0.5 43<0.109 0 16<0.0382 -3 13 15 212<0.5 -14 33 13<0.711 2 -19 20 -16\n\
213<0.5 149<0.5 232<0.5 3<-0.705 321<0.5 181<0.375 16<0.09 179<0.875 0 -17 162<0.5 480<0.5 6 -22 -13 51<0.0596 16<0.09 17 -3 -12 -11 15<0.35 -9 4<-0.185 -9 2 -21 -21 16\n\
222<0.5 4<-0.185 52<0.375 19<0.35 -7 5 -14 59<0.514 230<0.5 521<0.375 19<0.95 7<0.0114 28<2.75 23<0.0782 20<0.536 19 6 -5 -5 1 -3 15 42<0.875 -14 19<0.95 -3 26 -9 -20\n\
1<-3.54 306<0.5 -12 8 9<0.0339 1<-2.54 -3 619<0.5 257<1.13 487<0.5 6 -10 -12 -10 45<0.5 105<0.5 121<0.5 152<0.375 -1 18 17<-0.00824 27 -3 9<0.151 -18 10 17<-0.326 5 -17\n\
189<0.5 57<0.103 113<1.02 153<0.375 274<0.5 48<0.5 257<1.13 341<0.875 26<-0.0731 68<0.5 0<0.128 -7 8 4 0 -8 14 130<0.375 173<0.5 75<0.5 6 -3 16 -25 7 11 13 -7 -35\n\
3<-3.71 5<0.0968 -13 3 4<-0.31 5<0.0968 -17 52<0.375 14 -13 52<0.875 52<0.375 14<0.12 14<0.0023 1 21<0.75 139<0.5 13 -10 -9 433<0.5 -7 11 -14 25<0.5 -2 132<0.5 15 -4\n\
217<0.5 57<0.054 17<0.0811 109<0.5 179<0.875 8<0.0445 75<0.5 60<0.875 191<0.5 -10 2 6 3 17<0.0204 538<0.875 429<0.5 460<0.5 1 -14 12 18 17 20 -4 109<0.5 -12 7 8 23\n\
280<0.5 213<0.5 1<-4 266<0.5 7 -19 92<0.875 199<0.875 497<0.5 13<0.818 469<0.5 1 -20 492<0.5 14<-0.739 7 251<0.5 57<0.323 -2 -14 -21 20 18 1<-2.54 9 -23 -8 17 12\n\
106<0.5 39<0.5 200<0.875 148<0.5 205<0.375 79<0.5 463<0.5 110<0.875 604<0.5 21<0.75 -3 45<0.5 -13 5 9 144<0.375 4 -17 13 147<0.5 488<0.5 3 17 -8 14 4 15 37 -17\n\
1<-3.54 33<0.872 102<0.5 -13 302<0.875 -6 36 8<0.0674 -6 35 172<0.5 2<0.0373 103<0.875 388<0.375 2<-0.154 17<0.00249 13<0.9 13<0.891 1 -15 5 17 -1 21 12 8<0.00661 7 -13 22\n\
22<0.5 1<-3.13 0<-0.000113 12 8<0.0674 4 -9 55<0.5 244<0.5 131<0.5 118<0.875 -1 17 129<0.375 71<0.984 11 -11 -16 -10 -5 1<-0.441 105<0.5 104<0.375 29<-0.166 -2 5 -13 -23 13\n\
2<-0.235 45<0.5 -9 22 16<0.181 16<0.00946 749<0.5 -3 21 33<0.171 289<0.5 32<1.3 13<0.668 2<0.0166 4 -11 45<0.5 6 11<0.326 36<0.5 41 4 -4 19 -4 -2 13<0.9 -9 0\n\
4<0.0411 190<0.5 339<0.875 82<0.375 69<0.5 16<0.00262 3<-3.71 108<0.5 -11 10<0.00831 -7 16 9<0.0535 4 -4 62<0.875 49<0.5 0 10 6 14 4<-0.185 14 -13 17 17 10<0.0275 5 -14\n\
192<0.5 1<-4 441<0.375 9 -18 6<0.192 69<0.5 300<1.13 403<0.5 681<0.375 0 20 16<0.0608 15<0.85 19 11<0.0831 17 35<0.875 -24 16 1<-2.54 12 -14 13 -13 135<0.5 -9 14 17\n\
28<0.75 6<-0.387 -12 457<0.5 111<1.13 174<0.5 6<0.192 -3 6 7 9 -14 15<0.55 193<0.5 114<0.5 -1 128<0.875 -17 16 20 15<0.75 12 109<0.5 6<0.0447 -3 28<2.75 13 -2 20\n\
94<0.5 20<0.792 7<0.171 28<1.75 17<-0.326 6 1 17<-0.481 -19 7<0.0752 28<2.25 -14 0 16<0.0278 -11 19 135<0.5 98<0.5 0 -27 -10 7<0.00696 18<1.8 -12 12 37<0.5 -8 5 25\n\
389<0.5 551<0.5 255<0.375 152<0.375 568<0.5 176<0.5 86<0.5 39<0.5 14<-0.13 4<-0.0784 9 -1 4<-0.0784 484<0.5 -6 16 -1 -22 3 543<0.375 8 -16 20 -16 171<0.5 22 -3 16 12\n\
106<0.5 0<-0.825 -12 52<1.13 394<0.375 47<0.0268 30<0.875 727<0.5 372<0.5 29<0 -2 2 18 20 38<0.843 -2 42<0.375 -5 24 111<0.875 2 13 23 29<0 132<0.5 24 -7 -6 -19\n\
4<0.0411 80<0.5 4<-0.185 493<0.5 14<-0.13 129<0.375 -6 16 7<0.00696 113<0.94 4 -18 10 -12 40<1.13 279<0.5 314<0.5 0 21 22 -13 11<0.0352 -15 4<-0.0223 8 46 11<0.225 -16 3\n\
204<0.375 69<0.5 253<0.375 13<0.818 449<0.875 256<0.375 19<0.95 2 13<0.525 -7 9 -20 13 322<0.5 4<-0.0784 184<0.875 -4 -24 316<0.5 229<0.5 -1 13<0.931 2 17 -21 16 -19 -14 -17\n\
2<-0.209 316<0.5 50<0.375 -11 3<-1.44 50<0.875 5 -17 248<0.5 6 -15 20 3<-3.84 293<0.875 -10 15 200<0.875 319<0.5 216<0.5 19<0.75 2 -2 19 24 77<0.875 27 3<0.493 -15 13\n\
4<0.0411 4<-0.31 5 16<0.00262 119<0.5 -10 21<0.25 -5 4 68<0.5 2<-0.0135 3 21<0.25 4<0.0154 -14 9<0.0983 -10 32 31<1.75 0<-0.0104 22 -7 -12 16<0.387 -7 14 6<0.00577 2 -20\n\
1<-4 8 7<0.171 302<0.375 -2 6<-0.329 63<0.5 3 29 0 22<0.5 9<0.0675 9<0.0271 63<0.5 -5 8 1<-1.53 -5 26<-0.545 -9 13 24<0.85 -15 188<0.5 1 1<-2.74 10 -17 8\n\
65<0.5 4<-0.185 55<0.5 407<0.5 -13 16 2 30<0.375 4<-0.0223 36<0.5 10 -14 149<0.5 11<0.0831 2 4<0 19<0.45 -8 0 14<0.0116 2 21<0.25 26 -5 25 14<-0.00986 27 -10 -15\n\
231<0.5 160<0.5 133<0.5 30<1.13 28<0.25 50<0.375 214<0.5 2 15<0.65 -17 7 -5 49<0.5 371<0.5 259<0.875 50<1.13 -6 14 5 21 11<0.123 39 208<0.375 22 -16 -14 10 14 -15\n\
45<1.13 1<-4 139<0.5 10 -5 11<0.123 6<-0.0991 -15 213<0.5 -2 18 27<2.25 369<0.5 4<0.0154 760<0.5 113<0.261 3 76<0.5 -9 8 -17 -6 -14 6<-0.171 22<0.5 -5 21 -17 15\n\
39<0.5 27<1.25 28<0.75 241<0.5 669<0.875 168<0.409 712<0.5 -5 18 9 19 20 222<0.5 122<0.5 19<0.1 262<0.5 -16 28<2.25 60<0.875 17 -10 -11 677<0.375 6 -17 -5 -18 3 34\n\
1<-3.75 -10 217<0.5 152<0.375 140<0.375 57<0.054 524<0.5 675<0.375 14<-0.248 -4 41<0.375 88<0.875 -2 6 1<1.25 16<0.0382 1 27<1.25 14 -3 -8 13 18 14<-0.739 -15 11 -13 18 24\n\
282<0.5 57<0.323 15<0.85 1 5<0.0449 4<-0.0784 2 10<0.00637 5<0.0145 23 -9 5<0.0252 -30 -9 8<0.16 6 5<0.107 2 5<0.144 -18 2 7<0.787 86<0.5 -15 9 166<0.875 22 -10 -23\n\
2<-0.259 307<0.5 86<0.5 -13 14 17 65<0.5 146<0.5 47<0.0268 21<1.25 46<0.059 1 145<0.5 -2 -16 14<-0.0673 64<0.375 -5 17 -15 27<1.25 10 -2 14<-0.0832 2<-0.0836 -1 21 1 -14\n\
1<-3.13 -6 217<0.5 152<0.375 15<0.85 388<0.375 -1 29 5<0.0449 1<-2.36 7<0.105 33 -3 7<0.0326 0 17<-0.136 5<0.0145 -21 9 17<-0.0441 31 0 240<0.5 -2 3<-1.74 34 -7 18 23\n\
518<0.5 22<0.5 318<0.5 1<-3.75 21<1.25 386<0.375 10 -18 -16 218<0.5 272<0.5 414<0.5 -1 22 55<0.5 -2 -27 51<0.356 13 -17 -15 7<0.234 159<0.5 -1 7<0.199 12 -16 10 13\n\
49<0.5 4<-0.31 1<0.533 -15 5 304<0.0313 131<0.5 239<0.5 64<0.875 21<0.75 1<-0.441 58<0.375 -1 5 7<0.105 13 2 5<0.0688 -9 7<0.0114 -11 4<0.0794 9 -8 14 25 -4 19 -21\n\
1<-3.54 -9 94<0.5 313<0.5 346<0.5 211<0.5 54<0.375 351<0.5 167<0.375 1 197<0.5 1<-2.36 12 -4 -20 23 22<0.5 450<0.375 19<0.55 30 -5 -8 -15 1<-2.74 11 -13 -10 21 21\n\
390<0.375 39<0.5 103<0.375 213<0.5 320<0.5 557<0.5 739<0.5 242<0.5 189<0.5 281<0.5 1 -6 -21 41<0.875 -17 10 -14 -18 19 13 6<-0.0594 -14 273<0.5 5 -17 11<0.148 -30 6 11\n\
49<0.5 72<0.375 193<0.5 194<0.5 16<0.257 256<0.375 546<0.5 20<1.4 -1 16<0.0608 -1 7<0.0882 27 -6 16 191<0.5 20 -12 117<0.375 -8 7<0.0752 24 -7 9 20<0.363 -8 24 19 -21\n\
108<0.5 51<0.641 596<0.5 78<1.33 406<0.5 40<1.13 243<0.5 392<0.375 0 230<0.5 24 -13 -11 -11 -15 188<0.5 1 24 -23 202<0.375 -10 15 147<0.5 29<-0.0024 12 16<0.0382 -1 11 -12\n\
14<0.275 7<0.171 121<0.5 262<0.5 190<0.5 -2 -20 159<0.5 61<0.5 -16 -3 4 20<0.3 1 16 14<-0.003 25<0.5 139<0.5 27<1.25 6 -8 -11 310<0.5 -3 22 247<0.5 18 -14 7\n\
12<0.403 97<0.5 200<0.875 10<0.0406 393<0.375 238<0.5 53<0.25 700<0.5 216<0.5 -7 20 22 30<0.375 -1 22 14 25 162<0.5 12<0.0448 -5 3 14 18 245<0.5 344<0.5 -12 16 20 -11\n\
10<0.0141 10<0.00637 8<0.16 121<0.5 3 -8 8<0.473 -15 11 8 12<0.0849 -10 10<0.0217 12<0.361 10<0.0175 -2 -16 7 49<0.5 28<0.25 58<0.375 3 -7 -3 20<0.474 150<0.5 27 -6 -6\n\
62<1.13 70<0.5 26<-0.0731 403<0.5 -3 13 15<0.35 63<0.5 143<0.375 36<0.5 5<0.0145 6 -4 9 -24 5 15<0.55 97<0.5 7 -8 427<0.5 0 16 60<0.875 15 15<0.1 11 -25 -9\n\
49<0.5 6<-0.0453 24<0.55 20<0.242 -2 21 9<0.0599 407<0.5 -10 16 175<0.5 -3 15<0.75 23 -2 15<0.55 0<-0.469 151<0.5 -17 15 0 15<0.75 1<-3.96 -6 0<0.315 17 -1 3 -21\n\
172<0.5 6<0.0753 29<-0.0346 24<0.55 -15 1<-2.93 120<0.5 56<0.5 28 -8 -13 3 62<1.13 12<0.328 117<0.375 -2 -19 24<0.55 -11 4 24<0.85 31 0<-0.337 16 -7 24<0.75 7 -13 25\n\
189<0.5 235<0.5 269<0.5 305<0.5 7<0.391 41<0.875 1 427<0.5 0<-0.337 2 163<0.5 7<0.124 13<0.87 162<0.5 -26 3 -7 -3 16 20 26<0 5 -7 13<0.9 29 -9 -13 -26 -26\n\
4<0 41<1.13 -3 266<0.5 1 30 16<0.14 19<0.65 15<0.55 44<0.5 14<-0.314 -13 15 41<0.375 4<0.0411 5 -15 12 4<0.0794 25 17<0.0204 -6 14 14<0.0282 -1 16 68<0.5 -8 14\n\
141<0.375 180<0.375 70<0.5 172<0.5 279<0.5 313<0.5 282<0.5 152<0.375 551<0.5 2<-0.136 60<0.375 0 9 -2 -15 15 20 17 16 20 60<0.875 -16 8 21 123<0.5 122<0.5 -21 9 9\n\
29<-0.0346 7<0.199 31<2.75 31<2.25 -5 24 191<0.5 -19 2 101<0.5 7<0.472 29<-0.655 -6 9<0.0675 95<0.5 24 2 0<-0.337 -12 8 -1 -14 189<0.5 334<1.13 200<0.875 1 -13 -22 -27\n\
5<0.029 46<0.653 -10 8 146<0.5 129<0.875 231<0.5 -1 36<0.5 330<0.375 22 -7 -12 159<0.5 50<0.875 20 0 -16 5<0.0803 -2 212<0.5 12<0.0849 -1 43<0.446 646<0.375 24 -7 -5 1\n\
4<0.0411 253<0.375 45<0.5 24<0.55 207<0.375 237<0.5 5<0.029 -1 -15 17 25 343<0.111 67<0.5 5<0.0449 4 -4 3 -18 13<0.668 10<0.0406 17 -17 -16 20 11<0.123 -17 10<0.0275 22 -5\n\
18<1.37 14<0.275 445<0.375 329<0.375 546<0.5 414<0.5 46<1.37 71<0.763 -1 -10 34<0.5 11 -11 18 -17 17 -20 206<0.875 11 -15 139<0.5 27<2.25 46<0.842 4 -15 -15 71<0.911 -18 10\n\
6<-0.0453 3<-3.4 -16 4<-0.31 -14 33<0.649 22<0.5 3 7<0.0422 0 -15 -9 12<0.0448 26<0.0118 0 -12 19<0.45 238<0.5 156<0.375 12<0.0713 9 200<0.875 -4 20 9 20 12<0.172 5 18\n\
54<0.375 64<1.13 133<0.5 233<0.5 472<0.5 7<0.593 246<0.5 59<0.677 59<0.339 1 6<-0.0772 16 -5 8<0.00661 12 395<0.875 7<0.199 -8 4 13 -11 171<0.5 -10 4 -16 -20 11 -21 15\n\
70<0.5 3<0.493 179<0.875 671<0.875 155<0.875 344<0.5 465<0.5 564<0.5 446<0.375 329<0.375 0 16 -17 16 -23 224<0.5 16 -1 -16 16 -11 261<0.875 -7 9 96<0.5 489<0.5 16 -11 -13\n\
0<-0.825 -14 149<0.5 27<0.75 28<0.75 398<0.375 336<0.375 151<0.5 -5 6 17 21 67<0.5 32<0.741 -8 14 0<-0.469 -10 221<0.5 9 -3 28<2.25 79<0.5 3 11 56<0.5 0 -18 27\n\
5<0.0635 15<0.85 143<0.375 -1 22 2<-0.115 11<0.225 16 9<0.0339 14 2 33<0.872 -8 17 15<0.35 31<0.75 9<0.0983 -6 10 11<0.0352 1 16 11<0.0831 -17 24<0.85 24<0.55 -15 13 -5\n\
220<0.5 39<0.5 280<0.5 213<0.5 292<0.375 3<-1.44 139<0.5 294<0.375 1 2<-0.0836 23 -6 8<0.0551 -2 3<-1.74 -32 5 2<0.0166 -4 4 19 71<0.528 21 -10 221<0.5 14 -10 -19 21\n\
2<-0.235 14<-0.0179 -14 26<-0.0731 16<0.0278 -7 23<0.123 24 -7 -7 16<0.181 3<-3.71 -6 14<0.0282 151<0.5 1 11 88<0.375 12 -12 166<0.875 26<-0.0731 6 92<0.375 -10 212<0.5 -2 28 15\n\
233<0.5 333<0.375 11<0.0547 0<-0.0394 171<0.5 245<0.5 33<0.454 11 -8 -6 112<0.5 5<0.128 -13 13 8 -11 80<0.5 300<1.13 300<0.375 440<0.375 138<0.5 0 20 20 10 -15 26 -12 -20\n\
338<0.5 90<0.5 46<1.37 220<0.5 625<0.5 -1 12 19 -13 5<0.0449 -4 83<0.375 35<0.875 61<0.5 9<0.0675 9 -4 15<0.45 44<0.5 6 -18 5<0.107 17 11<0.225 8 -15 14 20 -18\n\
115<0.5 27<1.25 13<0.909 -2 13<0.917 24<0.75 -6 38<0.116 29 -2 84<0.875 4 -13 47<0.356 13<0.818 3 20<0.123 23 20<0.867 51<0.0596 -14 10 18 -4 264<0.5 -4 47<0.0268 0 31\n\
510<0.375 14<-0.248 349<0.5 9<0.131 22<0.5 12<0.328 -3 10<0.00266 -10 13 -11 46<0.059 -19 46<0.481 21 -13 16 24<0.55 62<0.375 250<0.5 -12 15 12<0.133 30 -7 337<0.375 1 -16 13\n\
14<0.275 165<0.875 24<0.75 3 431<0.5 277<0.5 634<0.375 85<0.875 88<0.875 0 14<-0.162 3 -10 185<0.5 1<-4 10 -6 14 10 12<0.273 -2 35 85<0.375 0 20 -15 1<-0.00751 11 -13\n\
65<0.5 11<0.197 16<0.181 15<0.75 15<0.55 271<0.5 18<1.2 16<0.00152 15 4 -5 393<0.375 -10 22 16<0.00537 2 89<0.5 23 -4 18<0.224 4 -5 258<0.875 -6 21 13<0.426 -14 -2 -13\n\
78<1.33 277<0.5 14<-0.314 349<0.5 42<0.375 0<-0.0893 3 -10 0<-0.825 68<0.5 12 -13 -14 19 42<0.875 0 243<0.5 461<0.5 5 -10 -12 -16 9<0.00309 20 0<-0.469 17 303<0.0795 -8 14\n\
39<0.5 522<0.875 90<0.5 572<0.5 32<0.673 1<-1.96 237<0.5 78<1.33 3 -16 -9 15<0.25 -6 38<1.32 -2 6 14<0.275 -11 6 15 107<0.5 270<0.5 127<0.375 14 -8 -9 0 8 -23\n\
2<-0.209 45<0.5 262<0.5 27<1.75 -12 4 5 20 222<0.5 47<0.0268 27<1.25 -1 115<0.5 77<0.875 27<1.75 23 76<0.5 3 25 -3 -5 377<0.875 24<0.95 18 15<0.55 -6 9 -12 -17\n\
4<0.0411 139<0.5 279<0.5 233<0.5 105<0.5 103<0.375 4<-0.185 409<0.5 191<0.5 2 12 -13 380<0.875 388<0.375 144<0.875 165<0.875 -1 14 -17 23 23 10 -9 -20 22 18 52<0.375 -14 4\n\
350<0.5 220<0.5 285<0.5 30<1.13 16<0.387 204<0.375 15<0.55 15<0.35 3<-1.1 56<0.5 9<0.0983 5 -6 -5 -6 35<0.375 3 25<0.5 0 22 56<0.5 -2 7 -18 7 16 -18 21 -22\n\
39<0.5 15<0.55 164<0.5 354<0.5 -4 23 58<0.375 16 -7 15<0.65 67<0.5 -1 6<-0.0991 2 17 6<-0.387 -13 13<0.9 13<0.786 16<0.00537 -7 7 16<0.14 37<0.5 -8 3 -16 5 29\n\
353<0.5 136<0.5 29<-0.0346 83<0.375 16<0.0229 6 159<0.5 459<0.5 -3 21 12 -16 152<0.375 16<0.14 209<0.875 29<0.135 -3 8 197<0.5 2 39 32<0.0878 7 -10 19 27<0.25 -3 33 18\n\
13<0.818 70<0.5 90<0.5 187<0.5 1 -9 0<-0.246 24 3 15 80<0.5 19<0.95 362<0.5 13<0.87 0<-0.469 5 13<0.858 -8 -23 322<0.5 -3 18 11 61<0.5 22<0.5 -8 5 10 5\n\
49<0.5 3<-3.24 5<0.0968 -10 56<0.5 7<0.199 5 -13 7<0.0422 -2 34 673<0.375 72<0.375 14<0.275 18<0.964 14<-0.402 -5 3 14<-0.248 30<0.875 3 19 -7 -6 15 97<0.5 25 -10 -21\n\
180<0.375 5<0.0252 15<0.45 405<0.5 101<0.5 268<0.5 -8 15 15 130<0.875 1 26 31<2.25 37<0.5 15<0.65 -6 23 15<0.65 16 -5 -2 160<0.5 15<0.35 2 5<0.144 -1 -9 18 24\n\
172<0.5 269<0.5 279<0.5 611<0.5 0<-0.189 117<0.375 1 21 43<0.819 276<0.5 20<0.3 22<0.5 270<0.5 -5 11 1 345<0.5 46<1.37 3 -6 -18 -31 23<1.2 -26 0 18 -17 -14 -20\n\
5<0.029 420<0.5 151<0.5 117<0.375 132<0.5 -15 5<0.0208 -11 17 17 5 17 241<0.5 39<0.5 5<0.107 174<0.5 -1 11 600<0.5 7<0.593 219<0.5 2 16 -7 311<0.5 38 -5 28 24\n\
172<0.5 109<0.5 29<-0.0346 3 382<0.875 62<1.13 69<0.5 28<1.25 85<0.875 85<0.375 -1 -12 7 12<0.123 -15 74<0.5 59<0.762 -18 7 2 13 10<0.00457 25 1 15<0.1 -6 22 -4 26\n\
20<0.536 30<1.13 340<0.875 2<0.108 2<0.0166 36<0.5 70<0.5 0 12 150<0.5 12<0.0713 7 -11 6 30<0.375 7 -13 -9 2<-0.0983 4 -29 14 5<0.0449 -2 456<0.5 30<0.375 6 -18 -12\n\
97<0.5 4<-0.31 -7 291<0.875 723<0.5 718<0.5 382<0.375 178<0.875 369<0.5 182<0.875 169<0.0353 1 -6 -13 11 17<0.0811 16 -5 -14 14<0.0577 29 -10 25 38<1.6 28 -7 17<0.0811 -11 11\n\
2<0.000202 103<0.875 294<0.375 104<0.375 82<0.375 2<-0.259 11<0.0831 11<0.027 5 24 59<1.06 2 -11 6<0.192 -1 17 -8 132<0.5 10 -14 -12 11<0.0831 -13 16 40<0.375 225<0.375 -11 18 4\n\
16<0.00262 185<0.5 3 130<0.875 -15 7 315<0.5 48<0.5 46<1.37 46<0.653 612<0.5 140<0.875 -2 11 15 83<0.375 7 -11 -11 16<0.0187 26<-0.00666 -19 130<0.375 7 -22 112<0.5 18 3 15\n\
65<0.5 478<0.5 693<0.5 319<0.5 231<0.5 637<0.375 652<0.875 13<0.75 -3 258<0.375 0 15<0.35 22 2 18 17 501<0.5 449<0.375 80<0.5 17 -8 -11 -12 18 19 17 176<0.5 -14 13\n\
1<-3.13 29<-0.0024 306<0.5 0 31 -10 9<0.017 296<0.375 3 -23 105<0.5 18<1.37 71<0.642 762<0.5 130<0.875 -1 79<0.5 249<0.5 17 -3 -7 26 14 135<0.5 -2 -14 9<0.151 -20 13\n\
313<0.5 13<0.909 48<0.5 233<0.5 223<0.5 16<0.0608 136<0.5 1 -25 188<0.5 -3 -16 36<0.5 20<0.867 13<0.786 16 5 -4 18<1.04 3 -22 17 16<0.0229 -3 14 51<0.0596 -3 8 -21\n\
149<0.5 4<-0.31 5<0.0968 -15 212<0.5 13 -11 533<0.375 15<0.55 30<0.875 26<-0.00666 2 -5 16<0.0119 -5 28 15<0.75 6 5<0.117 134<0.5 -4 16 26<-0.0731 21<0.25 19 -3 1 18 25\n\
1<-3.54 -10 35<0.375 4<0.0794 337<0.375 105<0.5 715<0.5 377<0.375 2 -16 17 1<-1.32 4<-0.185 31 0 -21 -19 -10 276<0.5 237<0.5 461<0.5 683<0.375 -6 16 11 76<0.5 -3 17 23\n\
128<0.375 13<0.846 12<0.0713 12<0.0448 3 19<0.95 5<0.0489 2 5<0.169 -20 2 15 452<0.875 176<0.5 247<0.5 19<0.95 4 5<0.0407 12<0.172 2 -16 5 -8 14 -6 0 176<0.5 -2 -23\n\
16<0.181 27<0.25 32<0.0326 17<0.225 321<0.5 -4 14 7 17<-0.0731 14 0 17<-0.161 202<0.375 -5 15 287<0.5 16<0.00152 41<0.875 286<0.5 -4 21 14 8 -9 81<0.5 40<0.375 -5 9 -20\n\
94<0.5 5<0.144 243<0.5 382<0.375 22<0.5 408<0.5 5<0.0252 5 0 -12 111<0.375 -5 4 10 -10 430<0.5 46<0.121 168<0.151 340<0.375 303<0.608 -12 11 11 9 46<0.653 13 -8 16 21\n\
7<0.147 7<0.0625 226<0.375 0 17 2<-0.416 11 2<0.0166 -7 6 2<0.0166 138<0.5 9<0.0599 9<0.0339 150<0.5 23<0.123 7<0.275 6 8<0.16 -16 5 8 -10 11 23<0.835 1 -10 -6 8\n\
11<0.197 227<0.375 99<0.0592 18<0.665 434<0.5 1<-1.32 11<0.00754 -6 2 8 21 206<0.875 -2 19 -11 11<0.0198 -2 22 98<0.5 48<0.5 18<0.89 116<0.5 2 -10 229<0.5 -10 6 -11 11\n\
2<0.000202 103<0.375 30<1.13 99<1.23 353<0.5 327<0.875 0 20 17 2<-0.0567 2<-0.209 -4 31 -11 -15 93<0.5 14 -11 15<0.1 6 11<0.0547 -16 2<0.0373 173<0.5 11 -8 11<0.17 -3 -22\n\
30<1.13 350<0.5 317<0.5 35<1.13 255<0.375 71<1.2 381<1.13 30<0.375 -1 -9 17 19<0.65 11 -12 3<-3.84 -21 15 -16 71<0.706 19<0.25 15 19<0.55 13<0.426 11 -16 9 -14 -20 13\n\
3<-3.84 13<0.909 -13 11<0.0443 24 -9 2<-0.209 3<-1.74 -12 0 167<0.875 11<0.00754 -4 11<0.148 202<0.375 10<0.337 2<0.0373 6 -3 20<0.733 20 2 -14 13<0.909 -3 4 23<1.2 10 -10\n\
335<0.5 347<0.5 165<0.875 45<0.5 378<0.375 428<0.5 360<0.5 240<0.5 279<0.5 432<0.5 104<1.13 0 19<0.25 -4 21 17 16 9 16 215<0.5 -14 8 17 51<0.185 -9 9 14 -21 18\n\
18<1.37 16<0.257 113<0.368 39<0.5 246<0.5 -1 478<0.5 14 -19 -25 -10 23<0.697 7 12<0.133 10 -25 384<0.875 14<-0.314 96<0.5 11 12<0.109 -17 10 584<0.5 57<0.723 3 -10 -19 -20\n\
65<0.5 2<-0.259 559<0.5 15<0.1 6 -11 17 39<0.5 268<0.5 126<0.875 109<0.5 24<0.75 20<1.02 -10 20<1.1 22 -3 255<0.375 1 -18 64<0.375 3 28 -11 53<0.35 4 24 31 -14\n\
94<0.5 152<0.375 246<0.5 314<0.5 279<0.5 507<0.5 300<1.13 102<0.5 569<0.5 154<0.375 422<0.5 -2 12 25<0.5 -8 13 15 176<0.5 270<0.5 2 19 21 -13 14 16 18 -13 17 19\n\
135<0.5 415<0.5 9<0.00737 5<0.0208 7 1<-3.96 13 0 5<0.0208 9<0.00996 59<0.121 -6 -45 9<0.017 -10 358<0.5 4 -19 -1 20 9<0.017 1<-1.09 2 1<-0.00751 -22 -1 367<0.5 8 -18\n\
2<-0.259 515<0.375 68<0.5 26<-0.545 7 402<0.5 -16 13 31<1.25 -7 21 20 72<0.375 0<-0.636 -8 319<0.5 744<0.5 386<0.375 413<0.5 26<-0.0731 4 -1 18 121<0.5 23 -9 20 25 18\n\
29<-0.0346 36<0.5 126<0.875 102<0.5 2<-0.259 16<0.14 8 41<0.375 -19 6 18<0.501 77<0.875 429<0.5 -3 22 9 -7 11 18 27 437<0.875 22<0.5 -1 29<0.135 -7 16<0.0724 19 -13 13\n\
103<0.375 22<0.5 2<0.0166 134<0.5 359<0.5 15<0.25 194<0.5 -3 -22 273<0.5 -1 9 18 15<0.45 4 4<-0.0223 3 -25 1<-0.441 434<0.5 8 -13 -6 44<0.5 4<-0.0784 -3 3 17 -9\n\
106<0.5 65<0.5 16<0.181 11<0.148 131<0.5 63<0.5 37<0.5 162<0.5 2 12 10 -1 87<0.375 77<0.375 -12 9 13 230<0.5 0 -11 1<-0.441 411<0.5 -7 21 37<0.5 -13 9 -11 -17\n\
299<0.375 21<2.75 313<0.5 94<0.5 251<0.5 12<0.188 -3 18<1.28 31<0.25 -1 5 -3 6<-0.0594 0 25 16 20 153<0.375 63<0.5 381<0.375 14 -3 -2 -16 89<0.5 27<1.25 31 -3 -14\n\
24<0.75 191<0.5 5 44<0.5 6 224<0.5 59<0.121 17<-0.189 0 17<0.0811 -32 2 1 2 176<0.5 59<1.2 719<0.5 -1 13 4 227<0.375 59<0.427 4<-0.185 0<-0.148 -11 15 19 -6 -26\n\
5<0.029 511<0.375 61<0.5 -3 -19 15 0<-0.825 -12 53<0.45 205<0.375 56<0.5 1 14<-0.003 5<0.117 4 77<0.375 171<0.5 45 -2 2 18<0.665 6 -11 171<0.5 535<0.375 33 -3 -8 -11\n\
152<0.375 180<0.375 324<0.5 78<1.33 15<0.85 2<-0.259 85<0.375 18<0.665 -6 3 18<0.323 19 -1 7<0.147 -1 -6 5<0.0489 8 -2 15<0.35 471<0.5 12<0.235 27 -1 -13 -6 19 23 19\n\
72<0.375 292<0.375 486<0.5 88<1.13 477<0.5 30<0.875 213<0.5 415<0.5 242<0.5 0 -12 15 13 56<0.5 16<0.00718 13 -6 31<0.25 4 31<2.25 -30 -3 -14 8 20 18 8<0.0958 -26 7\n\
49<0.5 178<0.875 65<0.5 2<-0.209 5<0.0635 -11 26<-0.24 17 -4 52<1.13 81<0.5 120<0.5 86<0.5 99<1.05 109<0.5 0 112<0.5 15 -3 22 -12 5<0.144 8 -2 -9 15 -15 15 -19\n\
4<0.0794 140<0.375 190<0.5 25<0.5 29<-0.655 6 -1 9<0.0866 75<0.5 81<0.5 632<0.5 247<0.5 134<0.5 2 21 18 -13 -14 431<0.5 12 -10 15<0.35 11 9<0.221 -2 -13 16 -11 -10\n\
14<0.275 236<0.5 532<0.5 14<0.0116 0<-0.000113 0 6<0.0447 28<1.25 115<0.5 -6 -18 1 0 0<-0.0276 -8 28<2.25 4 -8 20 0<0.315 0<-0.337 14<0.0023 24 -16 -4 21 22<0.5 0 15\n\
49<0.5 6<-0.0453 52<1.13 10<0.337 10<0.0553 164<0.5 268<0.5 -8 9 38<0.919 10<0.0406 31 -8 -10 0 -18 6<-0.283 -4 24 33<1.76 33<0.252 495<0.5 4 -15 6<0.025 5 -7 15 -21\n\
4<0.0794 152<0.375 211<0.5 88<1.13 179<0.375 344<0.5 64<1.13 585<0.5 324<0.5 1 17 -19 -18 38<0.843 -15 8 16<0.14 107<0.5 -4 25 -9 38<1.24 3 -19 275<0.5 -11 15 18 -9\n\
329<0.375 234<0.5 201<0.875 18<1.37 55<0.5 290<0.375 1 -16 16<0.09 35<0.875 9<0.0675 -8 16<0.00387 11 -4 -17 18<0.964 3 -11 468<0.5 226<0.375 2 18 20 -11 16<0.181 -23 9 18\n\
16<0.181 18<0.89 203<0.875 15<0.25 191<0.5 317<0.5 13 -11 -3 16<0.0229 216<0.5 -2 27 9<0.221 3 11 -17 98<0.5 0<-0.148 -8 -1 16<0.00718 -7 24 0<-0.246 11 567<0.5 -8 15\n\
502<0.5 187<0.5 389<0.5 11<0.0547 9<0.0404 -1 -13 6<-0.00688 0 11<0.101 6<0.0447 30 6 -1 -13 410<0.5 48<0.5 93<0.5 95<0.5 195<0.5 22 -1 -7 -13 -15 -11 341<0.375 -13 8\n\
2<0.0166 127<0.875 5<0.117 11<0.123 43<0.109 216<0.5 174<0.5 2<-0.416 -17 15<0.95 2 5<0.0407 -25 5<0.0583 14 -11 -14 -28 -12 2 5<0.144 -12 2 23<0.989 -24 10 7<0.0172 -1 8\n\
49<0.5 11<0.414 16<0.181 86<0.5 11<0.148 250<0.5 3 85<0.875 17 -7 9<0.113 52<1.13 -6 17 16<0.00152 -9 6 109<0.5 -9 17 52<0.875 -7 151<0.5 12<0.203 37 3 -16 -6 -19\n\
2<0.000202 154<0.375 16<0.00262 14<-0.248 -19 2<-0.416 12 71<0.0779 -3 79<0.5 14 -7 229<0.5 346<0.5 56<0.5 3 223<0.5 410<0.5 -1 20 -25 -18 14<-0.199 -13 1 12 125<0.5 -6 13\n\
280<0.5 16<0.00262 3<-3.71 8 3<-1.1 -2 5 3<-4 1<-3.54 6 1<-2.36 -17 -4 3<-1.1 1<0.533 21<2.75 0 -12 33<0.252 3<-1.44 7 -14 15 46<0.059 -7 20<1.29 6 -8 12\n\
39<0.5 120<0.5 30<0.875 205<0.375 77<0.875 16<0.111 199<0.875 156<0.875 -3 7 20 129<0.875 -9 15 122<0.5 9<0.177 2 16 -15 17 16<0.00718 -8 31<0.75 -4 26 135<0.5 5 -3 28\n\
0<0.0138 152<0.375 359<0.5 465<0.5 464<0.5 7<0.199 2 11<0.123 4 -4 19 24 -15 19 11<0.0547 474<0.5 -15 15 11<0.148 61<0.5 56<0.5 24 -8 -13 11<0.225 -14 107<0.5 6 -6\n\
220<0.5 354<0.5 226<0.375 384<0.875 285<0.5 537<0.5 332<1.13 549<0.5 415<0.5 561<0.5 10<0.113 0 219<0.5 -1 -12 -17 16 14<-0.402 11 -20 -17 19 19<0.45 -23 6 -17 10 -20 18\n\
0<-0.636 21<0.75 3 -14 12<0.328 176<0.5 81<0.5 286<0.5 193<0.5 109<0.5 19<0.85 10<0.0109 -2 4 -4 7 15 175<0.5 16 -8 0<-0.0532 1<-0.441 22 -4 -17 -9 38<1.7 -6 15\n\
0<0.03 54<0.375 64<1.13 549<0.5 180<0.375 474<0.5 3<-0.705 30<0.875 0 9 55<0.5 8 18<0.815 -7 6 -13 18 15 -18 55<0.5 19 -11 1<-0.441 4<-0.31 7 -11 67<0.5 -8 13\n\
414<0.5 334<1.13 265<0.5 5<0.144 5<0.117 70<0.5 415<0.5 3<-0.705 0 56<0.5 709<0.5 21<0.25 206<0.375 -7 3<0.493 19 -10 -15 12 18 22 12 -8 3 18<0.323 -4 12 -22 20\n\
49<0.5 227<0.375 97<0.5 198<0.5 228<0.875 239<0.5 21<2.75 668<0.375 168<0.0918 1 11 26 -7 22 -9 301<0.875 -14 207<0.375 -6 26 28<2.75 -13 8 5<0.107 101<0.5 27 -3 -5 -19\n\
1<-3.54 -9 22<0.5 140<0.375 24<0.95 342<0.616 4 24 1 -13 24<0.75 -13 3<-3.07 11<0.17 166<0.375 -9 21 18<0.742 481<0.5 66<0.5 20 -1 -7 -2 11<0.225 -14 17<-0.00824 -3 16\n\
304<0.503 303<1.06 327<0.875 303<0.682 161<0.5 269<0.5 26<-0.0731 96<0.5 4<-0.0784 77<0.375 -10 2 0 -35 106<0.5 0 8 -13 -11 78<0.489 7 163<0.5 56<0.5 1 -46 -1 -20 16 -22\n\
49<0.5 4<-0.31 -9 106<0.5 33<0.588 16<0.14 238<0.5 4<0 27<0.75 77<0.875 -2 10 150<0.5 58<0.875 12 -5 -7 4<0.0411 16 4 15 37<0.5 -8 66<0.5 8 -4 -4 -18 -20\n\
327<0.875 217<0.5 28<1.25 0<0.03 140<0.375 735<0.5 1 -22 16<0.00152 9 -16 249<0.5 43<0.0645 -11 6 16<0.111 -2 17 13<0.525 288<0.5 680<0.375 -15 13 15 13<0.964 0 -16 23 23\n\
16<0.387 101<0.5 235<0.5 32<0.619 0 -6 -29 154<0.375 111<1.13 208<0.375 16<0.0442 23<0.123 166<0.375 19 -7 332<0.375 6 -15 0 283<0.5 59<0.427 -8 12 -27 -12 -19 89<0.5 9 -12\n\
106<0.5 39<0.5 2<-0.259 -7 2<0.0166 7<0.328 21<0.75 7<0.0752 8<0.0674 0 7 11<0.17 5 307<0.5 -13 13 73<0.5 7<0.0882 72<0.875 -15 13 -1 18 6 7<0.234 0 -9 35 -19\n\
94<0.5 69<0.5 14<-0.739 22<0.5 57<0.054 1 -19 -22 57<0.054 15<0.75 14<0.0577 -2 27<1.25 10 -6 17<-0.0731 56<0.5 170<0.113 3 20 -13 -6 302<0.375 12 -13 27<0.25 19 -6 21\n\
136<0.5 502<0.5 146<0.5 470<0.5 0 13<0.668 24 -2 93<0.5 27<2.75 59<1.43 450<0.375 359<0.5 8<0.0196 -12 31<2.25 -1 -13 15 13 13 28<1.25 -6 18 -22 8 27<0.25 1 -28\n\
2<-0.209 26<-0.545 8 237<0.5 30<0.875 194<0.5 -11 10 10 12 3<-3.71 10<0.0109 -15 1 153<0.375 200<0.875 170<0.556 41<1.13 457<0.5 1 -9 10 108<0.5 271<0.5 42 -2 -9 16 -11\n\
152<0.375 15<0.35 8<0.311 93<0.5 214<0.5 5 -11 -7 6<-0.283 -8 12 8<0.0551 66<0.5 -12 -1 20<0.597 47<0.356 20<0.242 15<0.55 355<0.5 154<0.875 -7 17 11 2 7 -20 -5 18\n\
7<0.171 16<0.387 16<0.00262 15<0.25 121<0.5 -9 10 18<1.2 130<0.375 2 -9 41<0.375 11 -10 -3 6 2<-0.293 16<0.0187 10 8<0.311 -21 -4 309<0.5 14<-0.00986 482<0.5 4 -10 14 -18\n\
3<-3.71 -8 394<0.375 39<0.5 12<0.403 15<0.55 15<0.25 191<0.5 101<0.5 250<0.5 5 19 -9 -6 541<0.375 -6 10 15<0.65 10 12<0.219 17<0.0811 -4 403<0.5 6 -16 5 -8 27 23\n\
155<0.875 730<0.5 172<0.5 3<-3.07 50<0.375 62<0.375 311<0.5 408<0.5 4 -14 -3 229<0.5 122<0.5 107<0.5 4 62<1.13 17 0 -5 -5 156<0.875 461<0.5 -13 8 8 -1 18 21 19\n\
125<0.5 22<0.5 41<1.13 161<0.5 54<0.875 360<0.5 0 212<0.5 -25 11 -17 -15 -12 23<0.313 145<0.5 23<0.123 1 -16 7 9 210<0.875 26<-0.0731 -6 71<1.33 15 -9 22<0.5 2 -34\n\
49<0.5 203<0.875 2<-0.259 266<0.5 -10 15 302<0.375 2<0.0166 15<0.55 5<0.128 5<0.107 0 13 -9 6<-0.0453 0 15<0.75 19 6 219<0.5 -3 13 32<0.113 -9 50<0.375 22 -7 -20 -18\n\
231<0.5 12<0.328 12<0.253 15<0.95 15<0.35 288<0.5 2 29 -4 12<0.172 90<0.5 -8 11 196<0.5 48<0.5 2 16<0.0724 30 -3 18 -4 16<0.0187 -1 22<0.5 10 16<0.181 3 -13 -15\n\
309<0.5 155<0.875 418<0.5 30<1.13 30<0.875 295<0.375 15<0.55 84<0.875 8<0.0808 732<0.5 0 -21 29<-0.0024 -1 183<0.375 111<0.875 9 -4 -6 16 -1 -15 184<0.375 -11 10 15 22 -18 -14\n\
49<0.5 105<0.5 72<0.375 123<0.5 5<0.0688 249<0.5 376<0.5 184<0.875 -7 4 15 7<0.0752 -4 97<0.5 11 -11 319<0.5 0 24 150<0.5 11 -13 14 249<0.5 89<0.5 25 -10 -3 -17\n\
160<0.5 217<0.5 314<0.5 4<0.0411 36<0.5 566<0.5 225<0.375 60<0.375 -1 308<0.5 349<0.5 7 -10 -4 405<0.5 -1 30 -14 19<0.45 -9 13<0.9 36 0 36<0.5 0 -19 19 22 14\n\
287<0.5 6<0.192 16<0.257 0<-0.246 53<0.45 53<0.1 -2 270<0.5 475<0.5 404<0.5 755<0.5 32<0.555 7 -12 -14 -6 -10 -11 -16 202<0.375 -1 -11 5 0<-0.0532 -18 114<0.5 -3 19 12\n\
106<0.5 578<0.5 413<0.5 292<0.375 23<1.2 713<0.5 64<0.875 26<-0.0731 16<0.111 0 28<2.75 17 -4 16<0.181 252<0.5 521<0.875 0 13 13 -5 75<0.5 17 -6 -15 -6 -18 20 17 -17\n\
83<0.375 226<0.875 58<1.13 305<0.5 339<0.875 19<0.35 388<0.375 345<0.5 1 16 31 375<0.5 24<0.85 24<0.55 -12 11 170<0.211 -2 19<0.85 -7 20 -14 13 -21 53<0.35 -1 28 -12 -8\n\
280<0.5 379<0.875 149<0.5 315<0.5 12<0.361 73<0.5 81<0.5 -1 75<0.5 77<0.875 4 25 -4 185<0.5 7 -19 175<0.5 383<0.375 57<0.054 5 -13 -14 3<-1.74 6 -19 13 -17 -18 11\n\
2<-0.209 14<-0.739 15 14<0.0116 358<0.5 -11 14 1 372<0.5 379<0.875 394<0.375 552<0.5 109<0.5 239<0.5 -1 17 8<0.274 30<0.375 -1 30<1.13 25 -9 8<0.311 25 3 18 18 18 20\n\
140<0.875 141<0.375 7<0.147 12<0.361 285<0.5 2 22 410<0.5 207<0.375 -5 130<0.375 23 -6 12 357<0.5 25<0.5 15<0.75 -7 15<0.95 13 -2 426<0.5 369<0.5 3 -15 -19 -10 -11 -12\n\
154<0.375 682<0.375 18<1.28 219<0.5 71<0.706 250<0.5 0 293<0.375 -7 7 207<0.375 273<0.5 93<0.5 -24 6 10 12 18<0.501 460<0.5 -13 15 3 293<0.375 216<0.5 2 23 -12 15 -12\n\
6<-0.0453 72<0.875 -3 14 9<0.0983 374<0.5 9<0.0339 20<1.4 38<0.345 420<0.5 -4 17 151<0.5 2 27 38<0.345 21 -8 85<0.375 38<0.703 51<0.576 11 -8 -11 17 -5 135<0.5 1 -7\n\
154<0.375 28<1.25 109<0.5 42<1.13 617<0.5 2 -13 629<0.5 43<1.07 183<0.875 348<0.5 -20 10 7 11 24 13<0.9 -6 42<0.375 6 174<0.5 -9 15 13<0.599 261<0.875 -21 -2 -1 12\n\
7<0.234 605<0.5 194<0.5 4<-0.0784 263<0.118 63<0.5 9<0.0761 -3 -12 26<-0.132 -13 8 11 118<0.875 0 20 -9 9 480<0.5 263<0.252 174<0.5 4 9<0.0983 -18 6 -18 4<-0.0223 11 -26\n\
49<0.5 328<0.375 2<-0.187 225<0.375 433<0.5 164<0.5 -5 13 -17 26 31<0.25 52<0.875 338<0.5 52<0.375 2 -14 22 22<0.5 20 -4 53<0.25 -5 61<0.5 46<0.059 10 -8 -8 -13 -17\n\
4<-0.31 106<0.5 114<0.5 281<0.5 2 19 21 -12 595<0.5 165<0.875 313<0.5 257<1.13 9<0.0404 19<0.85 -1 6<-0.0772 9<0.00737 3<-3.55 9<0.00532 5 -23 18 15 -14 -3 -17 20 13 22\n\
643<0.375 90<0.5 285<0.5 424<0.5 312<0.5 685<0.375 724<0.5 0 -21 -13 59<0.121 22 -5 18 -18 36<0.5 5<0.0449 -2 4<-0.0784 25<0.5 -10 9 5<0.117 11 2 33<0.795 -1 -17 13\n\
4<0 443<1.13 218<0.5 208<0.375 55<0.5 4<-0.31 -13 115<0.5 -1 -8 7<0.0172 17<-0.0926 -3 13 111<1.13 -3 21 6 -14 19 37<0.5 105<0.5 0 18 159<0.5 12 224<0.5 -16 10\n\
324<0.5 751<0.5 177<0.5 133<0.5 563<0.5 396<0.375 35<0.375 -1 -4 7 -16 11<0.0352 -7 13 15<0.85 11<0.0352 -3 17 -11 15<0.55 13<0.668 -3 27 13<0.924 15<0.85 -8 17 -11 17\n\
39<0.5 26<-0.0731 87<0.375 466<0.5 104<0.375 -3 -18 18 1<-1.74 -14 7 0<-0.337 355<0.5 134<0.5 264<0.5 2 23 -17 15 1<-0.00751 87<0.875 2 8<0.116 55<0.5 -5 13 -16 -14 -19\n\
106<0.5 255<0.375 228<0.875 239<0.5 129<0.875 98<0.5 406<0.5 213<0.5 0 -15 12 14<-0.0832 21<2.25 36 -1 -10 27<1.75 171<0.5 4 22 27<2.25 -17 4 17 412<0.5 -13 10 -15 -16\n\
1<-4 -12 351<0.5 309<0.5 127<0.375 235<0.5 103<0.875 701<0.5 121<0.5 4<0.0794 139<0.5 14<-0.402 -5 1 16 -10 -7 -18 9 27 35<0.875 541<0.375 -19 11 2 207<0.375 28 -11 26\n\
39<0.5 520<0.875 753<0.5 220<0.5 702<0.5 473<0.5 45<1.13 426<0.5 731<0.5 620<0.5 0 12 -20 196<0.5 45<0.5 -24 4 8 23<1.34 16 -9 14 -16 18 -21 20 10<0.00831 -31 4\n\
0<-0.825 -12 413<0.5 241<0.5 16<0.387 571<0.5 128<0.875 97<0.5 254<0.875 1 400<0.375 -18 12 -7 323<0.5 16<0.14 697<0.5 6<-0.144 -5 24 -9 -4 -14 21 29<-0.333 11 -9 19 20\n\
5<0.144 7<0.593 57<0.054 152<0.375 246<0.5 599<0.5 118<0.875 1 -14 19 -12 17 542<0.375 2<-0.0705 344<0.5 20 -7 -3 7<0.0882 -17 6 100<0.5 -9 9 19<0.45 318<0.5 -2 20 -15\n\
386<0.375 653<0.375 118<0.875 508<0.375 220<0.5 30<1.13 2<0.0166 10<0.113 676<0.875 11<0.225 -1 29<-0.0858 21<1.75 0 -16 4 -17 10<0.188 2<0.000202 -6 -26 0 3 13 19 19 13 -17 -15\n\
39<0.5 4<-0.31 -8 508<0.375 15<0.55 238<0.5 -2 14<-0.0398 33 -2 19<0.65 4<0.0154 15<0.75 22<0.5 11 -5 -5 4<0.0411 23 7 14<-0.0528 256<0.375 -8 16 119<0.5 6 -4 -18 31\n\
179<0.375 57<0.054 10<0.113 31<1.75 288<0.5 -3 16 105<0.5 389<0.5 270<0.5 2 19 -17 0<-0.246 -23 4 684<0.375 30<0.375 4 14<-0.00986 -17 7 -17 214<0.5 14<-0.739 -11 12 -15 11\n\
12<0.298 39<0.5 155<0.875 339<0.875 642<0.375 1 20 -15 -17 -18 281<0.5 312<0.5 4<0.146 277<0.5 23<0.767 589<0.5 247<0.5 -1 -13 18 5<0.033 3 173<0.5 -4 -20 23 24 25 -21\n\
6<-0.0453 24<0.55 12 9<0.0404 407<0.5 -10 12 -2 0<-0.337 -5 16<0.14 24<0.75 -5 0<0.128 7 85<0.875 261<0.875 6 -11 6<0.0447 4 -13 76<0.5 110<0.875 169<0.948 -10 13 3 15\n\
15<0.85 15<0.35 295<0.875 1 20 13<0.668 177<0.5 -8 12 215<0.5 -2 138<0.5 3 24 525<0.375 13<0.668 264<0.5 5 27 42<0.875 13<0.909 92<0.375 -7 3<-1.44 -10 24 5 6 -17\n\
155<0.875 18<1.37 378<0.375 418<0.5 57<0.451 0 126<0.875 -19 12 23 -21 10<0.113 12<0.158 95<0.5 488<0.5 -6 10 11 57<1.55 58<0.375 5 21 -19 230<0.5 46<0.238 -3 -26 15 -21\n\
41<1.13 149<0.5 228<0.875 622<0.5 394<0.375 195<0.5 17<-0.114 -4 17<-0.0731 7 -1 41<0.375 93<0.5 22<0.5 20 -4 -14 -10 15 16 -10 22 50<0.875 247<0.5 4 -14 22<0.5 27 -7\n\
235<0.5 160<0.5 383<0.375 31<0.75 58<1.13 444<0.375 49<0.5 -2 145<0.5 0 18<1.2 25 -6 -16 17 18<1.46 259<0.375 333<0.875 4 -16 -9 483<0.5 58<0.375 -2 -18 22 9 14 30\n\
1<-4 7 123<0.5 353<0.5 7<0.147 436<0.5 212<0.5 168<0.308 114<0.5 27<0.75 14<0.0116 0 -5 -6 6 9 345<0.5 168<0.756 69<0.5 3 -17 -18 -24 19 720<0.5 2 22 -19 -10\n\
12<0.403 4<-0.185 5<0.0968 9<0.0599 -2 -16 52<0.375 9<0.0535 -13 15 9<0.00737 15 -17 17<-0.481 15 52<1.13 176<0.5 149<0.5 1 20 -10 5<0.0745 34 -4 176<0.5 267<0.5 -14 15 14\n\
1<-4 -12 165<0.875 340<0.375 569<0.5 16<0.181 28<1.25 18<1.28 1 42<0.375 0 -8 -5 26<-0.0345 11<0.367 26<-0.24 18 -4 18<1.28 -18 11 150<0.5 12 -9 16 6<-0.283 26 0 15\n\
273<0.5 439<0.875 234<0.5 437<0.875 203<0.875 343<0.245 343<0.032 0 -17 8<0.0808 -3 22 27<1.75 -6 25 656<0.875 -11 9 -13 -16 286<0.5 126<0.875 260<0.875 690<0.375 12 -13 -8 -10 -18\n\
203<0.875 186<0.5 343<0.503 222<0.5 234<0.5 51<0.245 51<0.122 0 135<0.5 22 -8 603<0.5 412<0.5 336<0.375 -7 20<0.792 -7 36<0.5 26 -8 12 15 12 -16 -14 89<0.5 5 25 -14\n\
305<0.5 233<0.5 440<0.875 15<0.35 214<0.5 500<0.5 251<0.5 2 42<0.375 24 -9 62<0.375 -1 28 -16 11<0.0547 259<0.875 -15 13 80<0.5 485<0.5 45<0.5 0 -11 21 22 19 -19 -21\n\
7<0.234 12<0.123 4<-0.185 -12 -1 13<0.846 136<0.5 125<0.5 85<0.375 1 9 13 -27 13<0.891 0<-0.825 20 -9 13<0.9 11 -2 54<0.375 62<1.13 24<0.85 -2 542<0.875 6 -11 -13 -16\n\
4<0 39<0.5 5<0.107 24<0.55 6<-0.0594 22 -1 227<0.375 52<1.13 636<0.5 6<-0.121 -11 -5 22 4<-0.185 -14 23 13 24<0.75 -9 171<0.5 202<0.375 7 -12 -3 26 6<0.00577 10 1\n\
9<0.017 1<-2.93 -5 99<1.23 1<-0.00751 146<0.5 8<0.21 7 -2 135<0.5 -11 10 171<0.5 4 18<0.89 2 8<0.545 -25 9 28 423<0.5 24<0.35 -11 381<0.375 -1 10 24<0.85 9 -11\n\
351<0.5 181<0.875 257<1.13 397<0.375 8<0.183 468<0.5 53<0.45 -1 115<0.5 16 -13 16 1 -10 13 53<0.1 17 38<0.919 66<0.5 8<0.418 10 -7 274<0.5 -24 7 7<0.0243 -11 15 -25\n\
65<0.5 39<0.5 239<0.5 30<0.875 21<0.75 410<0.5 286<0.5 83<0.375 402<0.5 436<0.5 1 -20 18 9 15 -9 438<0.375 72<0.875 43<0.204 366<0.5 -10 7 2 18 23 9 19 29 -15\n\
69<0.5 233<0.5 16<0.0442 87<0.375 -1 -7 531<0.375 107<0.5 132<0.5 43<0.6 1 16 98<0.5 23 -8 132<0.5 11<0.101 11<0.0547 3 20 0 448<0.375 -15 17 -20 -19 27<0.25 22 -11\n\
280<0.5 18<1.37 606<0.5 135<0.5 20<0.536 145<0.5 -2 -5 8<0.418 122<0.5 -2 10 9 8<0.274 249<0.5 11 8<0.16 5 -20 -8 150<0.5 18 -8 155<0.875 482<0.5 3 -14 -16 11\n\
6<-0.121 142<0.375 -4 21 230<0.5 287<0.5 6<-0.0772 9 198<0.5 299<0.375 348<0.5 354<0.5 558<0.5 357<0.5 239<0.5 495<0.5 3 -14 23 -5 21 24 323<0.5 -12 11 -15 -10 -12 -8\n\
94<0.5 15<0.85 88<1.13 54<0.375 288<0.5 -1 13 14 -13 8<0.0674 224<0.5 -14 3 421<0.5 56<0.5 500<0.5 37<0.5 8<0.116 15<0.95 -5 22 6 8<0.673 1 13 -11 -8 19 21\n\
557<0.5 334<1.13 574<0.5 161<0.5 43<0.164 0 1<0.533 110<0.375 43<0.6 3 -10 6 409<0.5 100<0.5 26 1<1.25 33<1.28 1 30 33<1.76 -6 17 -7 3<-2.62 5 -17 -19 -20 -18\n\
65<0.5 4<-0.185 6<-0.238 6<-0.569 6 -14 28<1.75 9<0.0675 9<0.0404 -5 20 -7 9 291<0.875 381<0.375 526<0.875 571<0.5 393<0.375 299<0.375 28<0.75 0 3 -10 12 19 -17 -10 22 -13\n\
2<-0.0421 10<0.337 105<0.5 51<0.641 99<1.23 99<0.54 1 93<0.5 -10 17 9<0.0134 24 -7 544<0.5 -9 16 -12 19 93<0.5 20<0.416 10<0.0175 10<0.0109 2<0.108 -1 17 21 -5 -8 -19\n\
350<0.5 338<0.5 180<0.375 189<0.5 13<0.858 33<0.588 1 2<-0.209 28 23<0.521 0<-0.069 22 -3 -12 2<0.0166 13<0.891 -8 13<0.9 2<-0.136 16 -5 161<0.5 -2 -24 6 -24 -21 -17 -20\n\
39<0.5 181<0.875 105<0.5 115<0.5 451<0.375 40<0.875 38<0.703 2 250<0.5 -7 15 38<0.116 2 15 -14 269<0.5 550<0.5 -4 18<0.116 22 -5 22 89<0.5 196<0.5 23 -8 -13 -12 24\n\
69<0.5 5<0.213 335<0.5 190<0.5 726<0.5 217<0.5 352<0.5 35<1.13 507<0.5 297<0.875 105<0.5 -1 -9 197<0.5 17 -15 32<0.439 17 -9 12 16 18 21 19<0.1 -12 23 15 -11 16\n\
304<0.594 153<0.375 303<1.06 655<0.875 686<0.375 516<0.375 121<0.5 48<0.5 -1 16<0.0229 -4 289<0.5 14 2 8<0.00661 12 27<0.25 -11 9 8 -16 17 12 10<0.00266 38<0.116 10 -19 14 -26\n\
44<0.5 7<0.124 16<0.0328 80<0.5 -4 13 158<0.5 9 -5 399<0.375 -8 20 16<0.181 65<0.5 7<0.275 273<0.5 3 -11 16<0.0278 18 16<0.111 33<1.28 -4 14 18 -13 81<0.5 -2 -21\n\
14<-0.314 5<0.144 -2 -19 93<0.5 5<0.0449 130<1.13 52<1.13 4 -9 -11 19<0.45 265<0.5 3 -14 13<0.525 -10 13<0.891 41<0.375 17<-0.224 7 -9 13<0.818 0 23 -4 5<0.0208 11 -8\n\
192<0.5 329<0.375 220<0.5 41<1.13 639<0.875 73<0.5 380<0.875 45<1.13 -1 14 -17 420<0.5 7 20<0.792 -25 8 16 17<-0.274 23<0.313 11 -12 45<0.5 -12 10 18 18 107<0.5 24 1\n\
2<-0.209 64<0.875 -6 16 3<-3.71 -7 28<0.75 3<-2.44 -6 2<0.0166 0<-0.00461 2<-0.0567 -7 8 9 32<0.0326 -8 0<0.128 20 -3 3<-3.24 23 0<0.0614 117<0.375 55<0.5 0 12 37 -1\n\
10<0.0141 10<0.00637 70<0.5 37<0.5 360<0.5 447<0.375 308<0.5 471<0.5 -8 15 4 19 27 63<0.5 122<0.5 5 21 209<0.375 -8 18 -13 71<1.2 210<1.13 9 -8 -13 282<0.5 -1 20\n\
665<0.375 320<0.5 69<0.5 424<0.5 644<0.375 129<0.875 742<0.5 60<0.375 322<0.5 1 16 28<2.25 0 -10 215<0.5 20 -7 188<0.5 -7 7 17<0.0204 -10 7 17 158<0.5 -18 14 18 -21\n\
49<0.5 64<0.875 18<0.501 38<0.116 347<0.5 0<0.0614 2 34<0.5 -14 108<0.5 621<0.5 -3 17 14 23 8 43<0.819 111<1.13 746<0.5 -4 18 12 43<1.07 17 -3 34<0.5 19 1 -17\n\
78<1.33 217<0.5 52<1.13 113<0.368 11<0.0443 -4 138<0.5 0 20 113<1.49 10 21<1.75 11<0.197 3 -18 9 101<0.5 -10 8 20 3<-2.92 20<0.06 263<1.07 -14 7 14 53<0.1 29 -2\n\
292<0.375 46<1.37 46<1.17 32<1.3 0<0.128 20<1.54 7<0.787 54<0.875 -1 -14 49<0.5 8 -16 32<0.0326 16 -4 24<0.65 -7 46<0.924 560<0.5 3 23 19 -14 32<0.673 22 -9 -7 20\n\
18<0.89 371<0.5 366<0.5 72<0.875 1 17<0.00249 21 -7 615<0.5 23 -9 -16 98<0.5 17<0.0204 387<0.375 145<0.5 -10 108<0.5 -5 12 16 17<0.0811 9 79<0.5 -7 11 163<0.5 15 -11\n\
0<0.0138 110<1.13 105<0.5 597<0.5 54<0.375 1 42<1.13 18 -11 25 0<-0.337 -21 1 -15 2<-0.0135 34<0.5 -13 24<0.75 7<0.0114 -12 24<0.35 -4 26 330<0.375 47<1.26 -5 17 14 -14\n\
30<1.13 390<0.375 30<0.375 34<0.5 19<0.85 63<0.5 17<0.0204 1 -13 124<0.5 18 2 5<0.0635 6<-0.0772 18<0.89 -19 -5 13 17 234<0.5 -1 -19 -8 5<0.0449 21 100<0.5 -13 12 14\n\
519<0.375 580<0.5 0<-0.825 -14 234<0.5 356<0.5 2<-0.187 61<0.5 267<0.5 -2 21 -13 215<0.5 -1 2<0.000202 0<0.0614 0<-0.0276 28<0.25 -1 18 24 0 -3 13 14 23<0.123 -3 34 25\n\
58<0.375 499<0.5 26<0.0979 7<0.0114 105<0.5 18<0.224 48<0.5 -8 3 86<0.5 4 430<0.5 -10 13 -20 667<0.875 62<0.375 1 296<0.375 7 -15 25 -8 194<0.5 -10 21 14<0.12 -6 8\n\
16<0.387 204<0.375 257<1.13 305<0.5 384<0.875 292<0.375 274<0.5 304<0.698 -1 -21 0<-0.069 562<0.5 29<-0.0024 0 20 -13 56<0.5 3 -19 17 -15 18 15 -20 1<-1.32 272<0.5 17 -11 -3\n\
49<0.5 15<0.55 63<0.5 13<0.668 -5 23<0.989 38<0.116 1 8 -9 759<0.5 -8 14 417<0.5 13<0.9 311<0.5 -3 6 18<0.224 8 51<0.404 84<0.375 33<0.649 10 -2 -9 -14 29 -17\n\
217<0.5 10<0.0141 10<0.00637 121<0.5 10<0.00457 168<0.151 20<1.54 3 -16 20 -8 -11 6 10<0.0217 -7 130<0.875 49<0.5 -1 20<0.474 18 -5 23<0.213 20<0.474 24 -9 27<0.75 6 -15 23\n\
22<0.5 54<0.875 32<0.673 125<0.5 202<0.375 469<0.5 213<0.5 462<0.5 70<0.5 0 10 -14 18 -17 424<0.5 -11 13 7 9<0.151 -12 2 -21 356<0.5 390<0.375 259<0.375 2 11 18 -25\n\
49<0.5 65<0.5 44<0.5 14<-0.0528 9<0.0535 30<0.375 -16 18 9<0.0675 14 -6 86<0.5 166<0.375 3 -11 -12 14<-0.248 185<0.5 7 25 81<0.5 725<0.5 1 25 9<0.151 2 -20 -11 -18\n\
464<0.5 64<1.13 324<0.5 117<0.375 332<1.13 28<0.75 1 32<0.673 17<-0.396 -10 11<0.289 33<0.0885 -7 6 20<0.942 6 -12 7<0.0172 -4 198<0.5 20<1.7 31 -6 -6 20 -10 17 -16 19\n\
14<0.275 234<0.5 395<0.875 29<-0.655 405<0.5 14<-0.314 6 -9 308<0.5 18 -12 143<0.375 8<0.21 114<0.5 -1 38<0.444 1 18 1<-1.09 14<-0.162 2<-0.0836 14 -7 -3 4 -10 -14 -17 8\n\
106<0.5 565<0.5 208<0.375 55<0.5 118<0.875 115<0.5 119<0.5 1 -5 554<0.5 19<0.45 581<0.5 -10 15 -1 17 -15 366<0.5 1 103<0.375 28 -7 3<-1.44 3<-3.55 -3 16 -6 20 -15\n\
133<0.5 69<0.5 172<0.5 16<0.00262 15<0.25 121<0.5 6 -14 26<-0.0731 113<0.641 40<1.13 3 -16 -16 562<0.5 601<0.5 -8 13 15 301<0.875 590<0.5 0 18 120<0.5 11 -5 19 15 12\n\
497<0.5 189<0.5 327<0.875 121<0.5 19<0.25 70<0.5 317<0.5 43<1.07 79<0.5 293<0.375 -2 -18 -9 41<0.375 30 -4 11 9 0 19<0.25 199<0.875 13 -13 20<0.474 -20 5 -18 -23 16\n\
286<0.5 5<0.029 -5 228<0.875 11<0.0831 11<0.0198 -1 46<0.924 8 -6 17<-0.00824 9<0.131 -1 15<0.45 -5 9 31<1.75 9<0.221 -12 11<0.225 5 -12 6 -11 11<0.17 175<0.5 21 -7 -4\n\
347<0.5 155<0.875 505<0.5 300<1.13 711<0.5 93<0.5 334<0.875 26<0.0979 550<0.5 218<0.5 1 -9 87<0.875 3 26 -7 -12 2<-0.115 530<0.375 5 -19 -14 2<-0.0836 -11 6 -12 -12 17 -17\n\
136<0.5 320<0.5 242<0.5 154<0.375 418<0.5 1<-4 145<0.5 13 38<1.32 21<0.25 9 -9 -27 419<0.5 33<0.171 0 29<0.135 4 -14 14 20 38<1.24 -14 7 -10 18 29<0 -18 10\n\
3<-3.71 -8 128<0.875 128<0.375 4<-0.31 52<0.375 -1 -15 52<0.875 52<0.375 29<0 -1 36<0.5 8 6<0.115 6 -10 -15 364<0.5 3<-1.74 -5 6 20 -16 11<0.197 6<0.025 21 -5 -7\n\
94<0.5 217<0.5 51<0.641 14<-0.314 -3 47<0.269 9<0.131 0 18<0.116 -1 18<0.665 51<0.122 46<0.653 23 -7 -11 4 46<1.07 -14 2 21<0.25 16<0.181 -15 6 132<0.5 0 26 21 18\n\
473<0.5 280<0.5 320<0.5 242<0.5 741<0.5 526<0.875 721<0.5 657<0.375 756<0.5 72<0.875 88<1.13 0 18<1.37 -1 15<0.85 23 -9 -11 -15 -13 -13 18 18 -12 17 15<0.45 -7 16 18\n\
65<0.5 72<0.375 5<0.029 46<0.18 145<0.5 132<0.5 -17 8 -1 5<0.0208 15 -7 134<0.5 291<0.875 0 17 5<0.107 132<0.5 46<0.842 27 -5 -8 -4 17<0.0811 261<0.375 27 -4 -7 -13\n\
4<0.0794 30<1.13 133<0.5 139<0.5 14<-0.739 -7 592<0.5 743<0.5 698<0.5 563<0.5 397<0.375 0 710<0.5 13 -11 -16 -14 21 20 11<0.027 -11 4<0.0411 30 -8 44<0.5 17 -3 -13 -8\n\
7<0.171 13<0.818 43<0.0645 7<0.0243 2 3<-3.07 59<1.13 -9 514<0.875 4 -16 2 15 -3 120<0.5 236<0.5 29<-0.0024 33<1.19 59<0.905 29<-0.655 -1 13 -8 -5 7<0.199 9 -2 21 -3\n\
348<0.5 4<0 400<0.375 519<0.375 106<0.5 -1 -16 21 688<0.875 35<0.375 -8 26 -6 4<0.0411 67<0.5 -6 51<0.3 374<0.5 113<0.94 34 -3 1 -4 7<0.0882 10<0.00266 -12 8 -2 -8\n\
350<0.5 69<0.5 485<0.5 305<0.5 93<0.5 505<0.5 347<0.5 591<0.5 1 -20 -15 -11 8<0.16 104<0.375 71<0.133 -16 5 13 137<0.5 52<0.375 -10 390<0.875 13 -11 24 -16 13 14 24\n\
136<0.5 353<0.5 280<0.5 570<0.5 204<0.375 94<0.5 641<0.875 220<0.5 351<0.5 153<0.375 623<0.5 740<0.5 33<0.171 -1 2 -19 15 8 -17 17 -20 -14 -15 13 689<0.375 13 -11 -16 -15\n\
2<-0.209 237<0.5 127<0.375 627<0.5 365<0.5 -9 17 17 10 12 0<0.128 18<0.224 227<0.875 25<0.5 2 9 23 109<0.5 79<0.5 39<0.5 17<-0.224 9 442<0.375 -5 15 24 6 7 -2\n\
246<0.5 94<0.5 231<0.5 160<0.5 464<0.5 7<0.391 35<1.13 0 17 18<1.37 3<-2.44 145<0.5 -12 5 10<0.134 7<0.787 4 20 -6 341<0.875 3<-3.4 3 -14 12 18 13 -14 19 -15\n\
33<0.314 418<0.5 180<0.375 -1 -20 22 56<0.5 2<0.0166 96<0.5 206<0.875 2<-0.416 -10 58<1.13 159<0.5 46<1.37 6 -13 19<0.25 9 -13 -19 -11 18<1.12 2 -18 12 306<0.5 28 -5\n\
204<0.375 228<0.875 30<0.875 7<0.0114 368<0.5 4 -10 363<0.5 553<0.5 120<0.5 -4 245<0.5 7<0.0243 -12 7<0.787 3 -11 22 120<0.5 25 -7 17 7<0.0422 -16 24<0.95 -3 24 -10 14\n\
172<0.5 233<0.5 140<0.375 10<0.0141 10<0.00831 6<-0.459 10 0 8 12<0.0849 -9 10<0.0217 -7 96<0.5 466<0.5 181<0.375 93<0.5 1 -9 63<0.5 15 -10 -20 8<0.027 -14 22 -11 -19 19\n\
351<0.5 39<0.5 180<0.375 103<0.375 230<0.5 486<0.5 274<0.5 391<0.875 0 -14 12<0.123 -14 10 21 2<-0.0705 171<0.5 31<0.75 -10 5 368<0.5 23<0.835 21 -3 -9 14 -8 -18 -17 -23\n\
106<0.5 39<0.5 204<0.375 347<0.5 664<0.375 252<0.5 417<0.5 533<0.375 164<0.5 -1 5<0.144 10<0.0482 23<0.362 30 0 2 -11 17 0<-0.069 28 -2 32<0.619 14 -9 -10 20 17 27 -18\n\
14<-0.248 68<0.5 166<1.13 99<0.125 15<0.95 -1 -9 14 17 -13 111<0.875 24<0.55 61<0.5 14<0.12 -14 10 7 0 191<0.5 289<0.5 -1 24<0.95 -8 15 283<0.5 248<0.5 25 -6 -10\n\
292<0.375 531<0.375 10<0.113 379<0.875 30<0.875 1 -7 -20 577<0.5 48<0.5 17<-0.114 10<0.188 -14 4 3<-4 10<0.188 -36 8 -2 29<-0.333 16 24<0.65 14 289<0.5 5 -11 21 12 22\n\
5<0.0688 12<0.109 167<0.875 523<0.375 -1 21 16 402<0.5 193<0.5 5<0.029 -13 -5 17 20 65<0.5 86<0.5 212<0.5 330<0.375 219<0.5 498<0.5 5 -6 14 -5 448<0.375 0 -14 -5 -13\n\
235<0.5 22<0.5 54<0.375 297<0.875 428<0.5 34<0.5 -1 86<0.5 49<0.5 2 28<0.25 23<0.521 -5 20 28 -11 10<0.00637 5 -14 14 450<0.375 17 -11 231<0.5 87<0.375 -3 4 -17 30\n\
2<0.0373 173<0.5 107<0.5 18<0.413 9 1 78<0.167 754<0.5 -2 20 6 306<0.5 18<1.37 -3 2 111<0.875 -5 -20 56<0.5 219<0.5 6 -12 107<0.5 7 18<0.116 9 78<1.18 -29 7\n\
39<0.5 65<0.5 52<1.13 4<0 28<0.75 -3 4<-0.0223 4<-0.31 -4 15 35<0.875 2 15<0.95 28<1.25 1 -20 8 37<0.5 1 118<0.875 375<0.5 15 -8 -11 31<2.75 23 0 -12 27\n\
231<0.5 29<-0.0346 35<0.375 122<0.5 5 -5 479<0.5 122<0.5 5<0.0252 9 -10 10 22 14<-0.402 91<0.5 -9 25<0.5 -14 34<0.5 -9 22 7<0.0422 100<0.5 85<0.875 -2 10 -10 2 -15\n\
192<0.5 295<0.375 161<0.5 1<-4 38<1.6 7 -14 45<1.13 10<0.113 0 -2 14 14<0.0282 15<0.25 12 20<0.3 18<1.94 -24 6 8 -27 10<0.0175 262<0.5 124<0.5 23 -10 -14 -25 16\n\
733<0.5 414<0.5 222<0.5 3<-3.71 9<0.00996 -13 1 506<0.5 427<0.5 204<0.875 398<0.375 239<0.5 575<0.5 0 14 15 101<0.5 19 -8 15 9<0.0675 6 77<0.875 -18 7 17 -14 -18 19\n\
180<0.375 343<0.111 26<-0.545 7<0.0518 20<0.536 15 20<1.1 -16 10 7<0.124 25<0.5 7 33<1.28 -29 12 33<1.1 22<0.5 115<0.5 28<0.25 23 -1 -4 -7 -13 -1 308<0.5 -22 7 19\n\
254<0.375 568<0.5 213<0.5 166<0.875 738<0.5 236<0.5 0 1<-0.441 -1 20 -11 167<0.875 1<-3.33 -25 1<-0.00751 63<0.5 -6 12 -11 101<0.5 16 -5 52<0.375 21 -17 21 1<0.533 1 24\n\
2<-0.235 144<0.375 33<0.314 377<0.375 -10 14 33<0.454 18 -4 13 321<0.5 163<0.5 626<0.5 564<0.5 2 -15 -16 2<-0.136 6 31<0.25 2<0.108 -6 11 -18 104<0.875 30 188<0.5 -11 18\n\
254<0.375 21<2.75 745<0.5 10<0.0141 13<0.818 10<0.00637 -2 6 7<0.0114 21<0.25 -11 13 11 28<2.25 453<0.375 168<0.0373 13<0.858 -4 7<0.147 13<0.87 18 2 -3 -14 8 6 -10 7 -11\n\
22<0.5 41<1.13 0 16<0.0328 3 40<1.13 -21 7 16<0.09 40<1.13 23<0.266 18<1.46 40<0.875 1 -8 16<0.00537 6 -34 15<0.35 20 2<-0.259 15<0.95 -26 7 8 22 2<0.108 10 -16\n\
299<0.375 18<0.742 39<0.5 41<1.13 121<0.5 1 -10 18<0.224 -2 27 32 30<0.875 12<0.0713 12<0.0448 -7 63<0.5 15 -7 12<0.403 23<0.767 -6 139<0.5 -3 14 -17 119<0.5 14 -14 -15\n\
160<0.5 94<0.5 299<0.375 69<0.5 28<1.25 6<-0.459 268<0.5 24<0.55 -11 290<0.375 63<0.5 9 223<0.5 -15 5 -20 -15 -1 377<0.875 -5 16 158<0.5 20 -13 27<1.25 24 -7 18 15`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.62,"further":0.56,"lean":0.3};
