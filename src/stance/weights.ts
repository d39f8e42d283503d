// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.0061101170170469\n\
bias 73 -58 -38\n\
unnamed 125 -61 -84\n\
target:favor- 38 -77 16\n\
target:against- 60 2 -77\n\
voice-confidence -61 48 26\n\
side:own 115 -22 -108\n\
sum:against -5 -42 35\n\
holder:person -52 38 27\n\
form:name|relation:self -7 53 -39\n\
via:carried|in 106 -80 -39\n\
sum:favor -22 30 -8\n\
references:1 37 -33 -16\n\
target:against+ -48 47 13\n\
side:free 44 -39 -17\n\
via:name|in -48 12 45\n\
side:other -23 -20 38\n\
mode:indirect 47 -15 -38\n\
mode:indirect|side:own 85 -20 -66\n\
rivals:0|side:other -57 -14 71\n\
target:against-|indirect 33 22 -57\n\
target:favor-|narration 48 -17 -34\n\
target:favor+ -51 39 12\n\
holder:institution 88 -54 -34\n\
holder:group 127 -34 -95\n\
present:true 26 -11 -19\n\
link:owner(plain)|name 25 -98 66\n\
references:2 40 -15 -30\n\
mode:act 66 -15 -52\n\
outside|mode:act 66 -15 -52\n\
form:name|relation:coalition 56 -114 58\n\
mode:narration 16 -37 18\n\
mode:narration|side:free 16 -37 18\n\
holder:narrator 16 -37 18\n\
outside|mode:narration 16 -37 18\n\
mode:indirect|side:other -29 -12 41\n\
via:previous|in 88 -56 -36\n\
rivals:1|side:own 50 -13 -39\n\
link:subject(plain)| -4 -27 28\n\
references:3+ 44 -37 -15\n\
rivals:2|side:free 35 -52 15\n\
role:owner|other|in 6 -47 38\n\
rivals:1|side:other -29 -4 34\n\
verb:subject:none|none -11 -28 37\n\
rivals:2|side:own 63 -22 -44\n\
rivals:0|side:free -11 42 -35\n\
present:false 37 -23 -19\n\
via:self|in 46 17 -67\n\
target:against-|narration 35 -23 -16\n\
rule:tone.sentence:-|own 8 42 -51\n\
rule:tone.sentence:-|indirect 8 34 -41\n\
rivals:1|side:free 8 -30 20\n\
cue:say -25 22 4\n\
holder:party 33 -19 -13\n\
nested:false 14 -11 -7\n\
target:favor-|direct 29 -29 -6\n\
word:subject:say 67 -33 -39\n\
link:owner(effect-)|name 41 -74 31\n\
rule:effect.noun-patient:-|in 31 33 -66\n\
role:subject|other|in 14 -37 16\n\
mode:act|side:other 43 -2 -39\n\
rule:tone.sentence:+|out -2 28 -26\n\
rule:tone.sentence:-|other -7 -22 27\n\
via:name|out -1 -20 20\n\
sum:tone+ -1 12 -13\n\
via:pair|in -5 81 -77\n\
rule:tone.sentence:-|out 25 -21 -9\n\
verb:clause:none|none 24 -34 8\n\
word:clause:say -29 24 5\n\
target:favor-|indirect -4 -21 21\n\
rule:bond.partner:+|in 20 25 -47\n\
mode:direct|side:other -16 -8 24\n\
target:favor-|act -7 -33 37\n\
verb:object:none|none 5 23 -27\n\
rule:bond.partner:+|other -11 55 -46\n\
verb:subject:plain -15 1 16\n\
role:subject|own|in 31 -8 -25\n\
clause:clause:main| -13 15 -1\n\
role:owner|free|out -22 -10 30\n\
form:name|relation:member 48 -37 -14\n\
role:subject|free|out 18 -25 2\n\
rivals:3+|side:other 47 -5 -45\n\
clause:subject:to|to 18 6 -24\n\
rule:tone.near:+|direct 7 17 -25\n\
link:owner(evaluation+)|'s -42 65 -27\n\
rule:tone.near:+|other -9 24 -9\n\
via:affiliate|out 25 -13 -13\n\
clause:subject:main| 15 -15 -5\n\
rule:tone.near:-|in 2 -19 12\n\
rule:tone.near:-|act -14 -36 49\n\
role:owner|own|in -18 33 -13\n\
rule:bond.partner:+|direct 36 19 -58\n\
rule:tone.sentence:+|in 8 -18 7\n\
verb:subject:effect- 6 27 -30\n\
clause:subject:ing| 18 18 -37\n\
rule:effect.owner:-|other 30 -43 9\n\
target:against+|direct -12 25 -14\n\
verb:object:none|present -19 24 -4\n\
rule:effect.noun-patient:-|other -51 44 5\n\
role:partner|own|in 75 -60 -17\n\
path:none|in -8 -21 25\n\
clause:clause:to|to 32 -5 -30\n\
form:adjective|relation:self -4 30 -26\n\
via:event|out -6 -36 41\n\
path:subject(plain)|out 9 15 -26\n\
rule:tone.near:-|own -22 -12 32\n\
target:favor+|indirect -30 -10 37\n\
outside|mode:indirect 26 -35 4\n\
form:name|relation:institution 5 -51 46\n\
verb:clause:plain 8 -13 1\n\
cue:tell -34 -19 48\n\
nested:true 65 -25 -44\n\
rule:effect.agent:+|in -34 0 32\n\
rule:effect.agent:-|direct -45 -10 52\n\
mode:mixed|side:own 49 -9 -44\n\
target:against+|mixed -38 7 28\n\
rule:tone.near:-|free 11 -18 2\n\
rule:tone.sentence:+|free -17 -2 19\n\
rule:effect.owner:-|in -14 -24 33\n\
link:object(plain)| -8 -24 31\n\
rule:tone.near:-|narration 5 15 -20\n\
cue:report 67 -25 -48\n\
rivals:3+|side:free 33 -6 -30\n\
rule:tone.sentence:-|in -15 6 12\n\
role:object|free|in 53 -9 -47\n\
clause:attribute:main| -40 19 19\n\
rule:tone.near:+|out 20 -3 -17\n\
sum:silent 6 -10 -1\n\
verb:subject:none!|present -36 12 21\n\
rule:tone.sentence:+|own 13 -25 11\n\
rule:tone.clause:+|other -13 31 -17\n\
rule:bond.partner:+|narration 51 -11 -41\n\
verb:clause:none|past -2 13 -10\n\
rule:effect.noun-patient:-|act -68 -16 84\n\
rule:effect.noun-patient:-|free 26 13 -44\n\
target:favor+|direct 2 20 -25\n\
path:subject(attitude-)|out 41 4 -47\n\
verb:clause:attitude- 27 12 -41\n\
clause:subject:conditional|if 10 -50 38\n\
role:complement|free|out 22 -1 -23\n\
mode:indirect|side:free 8 17 -26\n\
rule:tone.sentence:-|narration -18 -3 21\n\
verb:complement:effect- -8 32 -23\n\
rule:effect.noun-patient:-|direct 51 6 -58\n\
verb:subject:none|past 14 -10 -8\n\
rule:tone.near:-|direct -19 4 14\n\
rivals:0|side:own -20 42 -26\n\
verb:subject:future|present 32 -25 -11\n\
role:object|free|out 38 -14 -24\n\
clause:object:to|to 17 -17 -3\n\
verb:object:none|past -18 16 3\n\
clause:subject:participle| -4 41 -39\n\
mode:mixed 21 -14 -9\n\
link:owner(plain)|demonym 21 3 -26\n\
role:patient|free|out 47 -4 -45\n\
clause:clause:ing| 30 -10 -23\n\
verb:clause:none|present -6 -7 13\n\
cue:add -30 13 17\n\
path:subject(plain)|in -18 5 14\n\
verb:complement:volition|none -20 42 -24\n\
word:subject:support 70 -32 -42\n\
rule:effect.patient:-|agent:other 3 46 -51\n\
rule:effect.noun-patient:-|own 52 -17 -40\n\
form:people|relation:self -16 -26 38\n\
verb:subject:none!|none -11 -40 51\n\
rule:effect.noun-patient:-|narration 32 13 -48\n\
rule:bond.partner:+|own 43 -47 1\n\
sum:tone- -1 -8 8\n\
word:owner:sanction 14 -40 23\n\
word:partner:relation 49 -12 -42\n\
cue:claim -35 -31 64\n\
via:pronoun|out -12 -11 22\n\
word:clause:be 21 -5 -17\n\
rule:bond.partner:+|out 32 -23 -10\n\
rule:effect.agent:-|narration 35 -14 -26\n\
mode:direct|side:free 18 -6 -14\n\
clause:object:that| -23 -13 34\n\
clause:subject:relative| 51 -28 -24\n\
mode:mixed|side:other -21 -5 24\n\
role:partner|other|in -28 34 -10\n\
link:complement(plain)|between 39 -24 -18\n\
target:favor+|narration -27 1 22\n\
verb:complement:effect+ 31 -11 -22\n\
role:patient|other|out -16 -40 53\n\
verb:object:plain -3 11 -7\n\
link:owner(effect-)|'s -24 41 -21\n\
word:partner:cooperation 18 41 -56\n\
clause:complement:participle| -4 -26 30\n\
role:partner|other|out -23 40 -16\n\
rule:effect.patient:-|other -35 -13 47\n\
verb:object:ability|present 61 -34 -29\n\
role:owner|free|in 19 -23 2\n\
form:name|relation:seat -12 20 -9\n\
link:partner(bond+)|with -36 18 15\n\
clause:subject:ing|in -8 46 -40\n\
clause:complement:that|that -24 -3 24\n\
role:modifier|other|in 17 -32 11\n\
word:subject:have 12 20 -38\n\
link:subject(cause)| 26 -31 2\n\
role:partner|free|in 28 16 -47\n\
mode:direct 2 -8 6\n\
rule:tone.clause:-|free -16 -5 19\n\
word:subject:play -71 -19 89\n\
verb:subject:plain! 5 -21 14\n\
clause:complement:to|to 5 -17 12\n\
verb:complement:grow+ 18 8 -28\n\
rule:tone.clause:+|free -20 4 15\n\
target:against+|narration -15 13 -4\n\
role:complement|own|in 10 10 -25\n\
verb:subject:volition|none 22 -20 -5\n\
rule:effect.agent:+|out 21 -26 4\n\
rule:effect.agent:+|other -14 -18 30\n\
rule:demand.object:-|agent:holder -18 31 -17\n\
rule:tone.near:-|other -12 9 6\n\
via:polity|in 5 28 -34\n\
word:clause:seek 46 -44 -3\n\
path:owner(effect-)>subject(plain)|out -91 62 23\n\
role:topic|other|in 29 -12 -18\n\
verb:clause:none!|present -2 -30 29\n\
target:against-|act 19 -18 -4\n\
link:owner(friend+)|'s 40 -53 10\n\
verb:attribute:plain 21 -21 -1\n\
rule:tone.sentence:-|free -2 -10 11\n\
cue:announce -13 -22 33\n\
path:complement(plain)>clause(plain)|out -23 -25 45\n\
cue:state -35 17 14\n\
rule:attitude.agent:-|other 13 30 -47\n\
target:against-|mixed -3 23 -22\n\
rule:effect.agent:-|free -24 -1 22\n\
rule:tone.near:+|own 14 -16 2\n\
rule:effect.owner-patient:-|agent:other 2 33 -37\n\
rule:effect.agent:+|direct -1 -29 27\n\
verb:object:attitude+ -8 28 -23\n\
rule:attitude.owner:-|other 12 -35 22\n\
verb:object:future|present 29 -30 0\n\
word:subject:be -14 9 5\n\
verb:clause:attitude+ 15 -25 10\n\
word:subject:come 30 14 -47\n\
verb:complement:ability|present 33 15 -51\n\
verb:subject:effect+ -2 18 -18\n\
clause:object:ing| -19 -3 22\n\
rule:tone.clause:-|in -10 -6 15\n\
via:pronoun|in -6 -6 11\n\
rule:effect.patient:+|in -26 32 -8\n\
target:favor+|mixed 37 -1 -37\n\
rule:tone.near:+|indirect -13 6 7\n\
path:subject(attitude+)|out 39 -25 -17\n\
rule:tone.near:+|free -10 4 6\n\
verb:object:effect- 15 3 -18\n\
role:subject|other|out 21 -21 -2\n\
rule:demand.object:-|agent:other 29 -33 2\n\
link:complement(plain)|to 9 15 -27\n\
rule:grow.agent:+|other -27 52 -28\n\
rule:demand.object:-|other -22 2 19\n\
rule:attitude.self:-|other -29 -14 41\n\
role:object|own|in -27 25 -3\n\
rule:tone.clause:+|narration -6 22 -18\n\
verb:subject:obligation|present -28 8 20\n\
link:subject(attempt)| -23 -5 26\n\
rule:effect.owner:-|narration -27 4 19\n\
rule:tone.near:+|in -5 -3 8\n\
clause:complement:ing| -8 22 -15\n\
rivals:3+|side:own 41 -34 -11\n\
word:clause:have 45 -15 -33\n\
path:none|out 24 -15 -14\n\
word:owner:policy -12 -31 42\n\
rule:attitude.self:-|agent:holder -41 1 38\n\
path:subject(plain)>clause(plain)|out -26 15 8\n\
rule:attitude.owner:+|other -18 44 -29\n\
path:subject(grow+)|in -30 -16 43\n\
rule:demand.object:-|out 28 3 -33\n\
link:complement(plain)|from -42 4 36\n\
verb:subject:cause -4 -22 23\n\
rule:attitude.self:-|indirect -41 1 37\n\
clause:complement:that| -22 -6 24\n\
link:object(demand)| -35 5 27\n\
rule:effect.owner:-|act 47 -11 -35\n\
link:subject(effect-)| -14 10 6\n\
verb:subject:grow+ -17 -1 17\n\
rule:effect.owner-patient:+|other 26 -35 6\n\
word:subject:fail -39 -13 50\n\
rule:attitude.owner:-|agent:holder -33 -2 33\n\
path:subject(grow+)|out 41 -21 -23\n\
rule:effect.patient:+|other -32 14 16\n\
word:attribute:be 11 7 -19\n\
rule:tone.near:+|mixed 13 -26 13\n\
via:affiliate|in 4 -15 6\n\
verb:clause:effect- -22 6 13\n\
word:complement:come 46 -17 -36\n\
clause:complement:main| -2 8 -4\n\
word:subject:reduce 45 -21 -26\n\
rule:evaluation.copula:+|in -2 22 -21\n\
word:object:make -19 -15 32\n\
role:patient|own|in 2 36 -41\n\
rule:tone.clause:-|direct -1 19 -19\n\
rule:effect.owner:-|indirect -23 14 7\n\
word:complement:be -10 16 -9\n\
clause:subject:adverbial|after 17 -38 23\n\
word:owner:regime -43 -33 77\n\
verb:subject:attitude- 4 13 -19\n\
rule:grow.agent:+|own 49 -42 -7\n\
rule:tone.sentence:+|act 10 -25 13\n\
word:owner:ally -5 -42 43\n\
verb:subject:attempt -23 3 19\n\
link:subject(effect+)| -18 16 2\n\
rule:evaluation.modifier:+|out -31 18 11\n\
role:object|other|out -8 -24 29\n\
form:adjective|relation:member 4 -35 30\n\
verb:clause:grow+ 15 2 -20\n\
link:complement(effect+)|with -6 41 -39\n\
mode:act|side:free 29 -16 -15\n\
word:owner:withdrawal 42 -16 -29\n\
rule:tone.clause:+|out -7 16 -11\n\
verb:clause:cause -10 25 -18\n\
rule:tone.clause:-|narration 11 -17 4\n\
rule:evaluation.verb:+|in -14 34 -21\n\
rule:tone.sentence:-|mixed 17 -19 1\n\
verb:clause:attempt 19 -12 -10\n\
word:partner:deal 31 -45 12\n\
rule:evaluation.modifier:-|other 20 -34 13\n\
path:complement(plain)|out 13 -4 -10\n\
word:clause:continue -29 20 7\n\
link:partner(bond+)|between 29 -11 -22\n\
rule:effect.owner-patient:+|agent:other 29 -33 1\n\
rivals:2|side:other 10 -9 -4\n\
rule:evaluation.copula:-|direct 21 -34 12\n\
rule:effect.agent:-|out -11 -10 20\n\
rule:bond.partner:+|act -44 23 20\n\
rule:tone.clause:-|act -29 -6 33\n\
clause:object:conditional|if 41 -30 -13\n\
link:modifier(plain)| 17 -22 2\n\
verb:object:volition|none 7 11 -20\n\
rule:attitude.noun:+|other -32 -18 47\n\
word:object:take -2 -31 31\n\
rule:tone.clause:+|in -7 -7 12\n\
path:complement(plain)>clause(plain)|in 5 -24 14\n\
link:subject(grow+)| -2 16 -15\n\
rule:effect.patient:+|agent:other 28 -34 4\n\
outside|mode:mixed 32 -29 -7\n\
clause:subject:that| 13 -4 -13\n\
verb:subject:none!|past -23 39 -20\n\
clause:clause:relative|which -37 33 2\n\
path:topic(plain)>complement(plain)|out -38 20 14\n\
path:owner(plain)>complement(plain)|in 23 1 -26\n\
word:complement:say -27 26 -2\n\
rule:attitude.agent:-|free 21 -6 -20\n\
rule:obligation.subject:-|other -32 6 25\n\
verb:clause:future|present 21 1 -24\n\
word:owner:pressure -44 -13 58\n\
verb:clause:effect+ 7 9 -18\n\
link:partner(plain)|with 22 -10 -14\n\
clause:clause:relative| -43 28 12\n\
word:owner:deal 35 -19 -18\n\
role:complement|free|in -18 7 9\n\
link:subject(demand)| 8 -24 12\n\
word:owner:decision -50 7 40\n\
role:topic|free|in 21 1 -28\n\
verb:clause:possibility|present -29 11 15\n\
rule:effect.owner-patient:-|other 19 -27 6\n\
rule:effect.noun-patient:-|indirect -4 23 -22\n\
link:complement(plain)|with -14 19 -8\n\
word:object:call 30 9 -42\n\
rule:attitude.owner:+|agent:holder -18 41 -26\n\
rule:evaluation.modifier:-|in -29 3 23\n\
link:subject(reverse)| -25 -17 41\n\
rule:effect.owner:-|out 13 0 -16\n\
verb:subject:reverse -16 -22 36\n\
clause:object:main| -7 5 3\n\
rule:attitude.noun:-|other -1 -41 40\n\
word:owner:government -24 34 -14\n\
link:subject(evaluation+)| 6 -34 27\n\
role:subject|free|in 8 -13 2\n\
rule:effect.patient:-|out -37 23 11\n\
rule:tone.sentence:+|direct -9 8 1\n\
rule:obligation.subject:-|in -24 -2 24\n\
clause:object:that|that -10 15 -5\n\
rule:attitude.agent:-|in 8 20 -29\n\
verb:complement:none|past 8 -7 -4\n\
clause:clause:participle| -19 26 -9\n\
via:event|in 12 -13 0\n\
cue:accord 21 -5 -19\n\
path:subject(effect+)>clause(plain)|in 36 -9 -31\n\
word:subject:put -26 -24 49\n\
rule:effect.agent:-|in 0 -15 14\n\
rule:friend.owner:+|in -7 -29 33\n\
rule:effect.patient:-|free -11 33 -28\n\
role:object|other|in -15 10 2\n\
clause:complement:relative|that 25 2 -30\n\
cue:stress -21 34 -16\n\
link:subject(attitude+)| 16 -7 -12\n\
clause:complement:relative| 51 -15 -40\n\
target:favor+|act -37 25 8\n\
outside|mode:direct 29 -30 -1\n\
word:owner:authority -63 -7 68\n\
rule:attitude.agent:+|narration -26 5 17\n\
cue:highlight -38 56 -22\n\
word:clause:announce -19 -13 30\n\
rule:attitude.self:-|agent:holder|other|indirect -29 -21 48\n\
rule:tone.clause:-|own -7 22 -17\n\
verb:clause:volition|none -25 4 17\n\
rule:effect.owner:-|free -18 14 -2\n\
path:object(plain)>clause(plain)|in 30 -36 5\n\
rule:evaluation.verb:+|own -46 32 10\n\
cue:talk 60 -21 -37\n\
cue:explain 12 34 -48\n\
rule:grow.agent:+|out 12 14 -30\n\
clause:subject:ing|by -12 -26 35\n\
link:patient(effect-)|on -14 21 -9\n\
rule:obligation.subject:-|indirect -22 -15 34\n\
rule:effect.patient:-|indirect -18 -13 29\n\
word:subject:seek 0 -38 35\n\
rule:idiom.near:+|in -43 29 10\n\
verb:subject:none|present -3 6 -2\n\
rule:idiom.near:-|in -2 -26 27\n\
path:owner(plain)|in -46 1 43\n\
verb:subject:effect-! -36 25 8\n\
word:partner:talk -30 19 7\n\
rule:tone.near:+|act -13 18 -8\n\
word:clause:state 38 -19 -19\n\
rule:effect.agent:-|other 5 -18 11\n\
rule:effect.owner-patient:-|in 15 3 -20\n\
word:clause:help 5 25 -33\n\
rule:evaluation.verb:+|direct 24 9 -35\n\
verb:complement:demand 19 -24 2\n\
cue:urge -40 9 29\n\
cue:describe -33 25 6\n\
rule:tone.near:-|out -3 -3 7\n\
rule:effect.agent:+|free -8 -9 15\n\
verb:clause:ability!|present 49 6 -58\n\
role:subject|own|out 2 17 -23\n\
verb:subject:obligation|none 48 -20 -30\n\
word:partner:negotiation 43 -49 4\n\
word:clause:believe -31 28 2\n\
link:owner(bond+)|name 13 14 -29\n\
cue:call -20 23 -8\n\
rule:tone.clause:+|own 16 -15 -6\n\
clause:complement:ing|in 39 -15 -25\n\
rule:evaluation.copula:-|free 28 -5 -24\n\
word:clause:tell 15 11 -30\n\
word:object:hold 32 3 -40\n\
rule:evaluation.copula:+|direct 7 10 -21\n\
path:subject(plain)>clause(demand)|in 18 -43 24\n\
path:complement(plain)>clause(plain)>clause(plain)|in 41 -15 -28\n\
rule:effect.agent:+|indirect 17 -17 -2\n\
cue:seek 60 -36 -23\n\
word:owner:commitment -7 23 -16\n\
rule:bond.state:+|in 31 -15 -17\n\
word:subject:provide 12 -45 30\n\
rule:attitude.owner:-|in 15 -20 3\n\
rule:will.subject:+|in 29 -8 -21\n\
rule:tone.clause:+|indirect 15 -13 -5\n\
word:subject:impose 13 -36 20\n\
link:subject(attitude-)| 14 -1 -15\n\
role:topic|free|out -15 14 -3\n\
rule:tone.clause:-|indirect 15 -10 -9\n\
rule:attitude.agent:-|out 12 1 -16\n\
role:owner|own|out 19 5 -26\n\
cue:reject -46 -2 44\n\
word:subject:help -17 35 -20\n\
path:owner(plain)>topic(plain)>object(plain)|in 53 -34 -22\n\
rule:tone.near:-|mixed 13 -16 3\n\
rule:attitude.self:-|out -34 -13 45\n\
word:clause:urge -37 17 17\n\
rule:grow.partner:+|indirect 25 5 -31\n\
clause:clause:relative|that 26 -27 -1\n\
rule:tone.sentence:-|direct 7 -7 2\n\
word:owner:people 10 30 -42\n\
verb:object:attitude- 8 -16 7\n\
verb:subject:possibility|present 18 -10 -11\n\
rule:effect.patient:-|in 14 1 -18\n\
rule:bond.partner:+|indirect -16 3 12\n\
path:subject(effect-)>clause(plain)|out 12 17 -32\n\
word:content:right -53 48 3\n\
verb:clause:future!|present -39 28 9\n\
link:complement(effect-)|against -39 10 27\n\
rule:will.subject:+|own 34 -38 2\n\
verb:complement:possibility|present 26 -16 -13\n\
link:owner(attempt)|'s -17 -33 46\n\
path:subject(demand)|in 35 -28 -8\n\
word:owner:interest 36 -9 -28\n\
word:topic:deal 38 -39 -1\n\
path:object(attitude-)|in -30 6 18\n\
rule:attitude.patient:+|in 2 33 -37\n\
rule:bond.state:+|other 33 -36 1\n\
word:subject:continue -23 1 20\n\
clause:object:ing|of -30 31 -6\n\
word:complement:make 23 2 -27\n\
rule:evaluation.copula:-|out 27 -18 -8\n\
rule:idiom.near:-|narration -39 6 26\n\
rule:effect.noun-patient:-|mixed 14 14 -30\n\
rule:demand.object:-|agent:holder|other|indirect 7 15 -26\n\
path:subject(plain)>clause(grow+)|out -51 -7 56\n\
rule:idiom.sentence:-|narration -35 1 32\n\
word:owner:party -51 -9 59\n\
link:complement(plain)|against -24 10 11\n\
path:subject(plain)>clause(plain)>clause(plain)|in -17 -4 19\n\
rule:attitude.noun:+|direct 4 -43 35\n\
cue:warn -3 -27 28\n\
word:content:mechanism 8 32 -41\n\
rule:effect.event-patient:-|agent:holder -29 -13 40\n\
rule:effect.owner-patient:+|in 0 15 -18\n\
rule:effect.owner-patient:+|direct 25 -25 -3\n\
word:complement:remain -24 -27 49\n\
word:partner:tie -18 29 -14\n\
word:subject:become -40 -4 41\n\
word:subject:fulfill -20 -39 56\n\
word:owner:company 28 11 -42\n\
clause:complement:relative|which 4 12 -20\n\
word:owner:country -6 -18 23\n\
rule:evaluation.verb:-|in 27 -24 -6\n\
rule:effect.patient:+|agent:side -36 34 1\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -39 30 7\n\
path:owner(plain)>object(attitude+)|in -34 56 -24\n\
path:owner(plain)>object(plain)>clause(plain)|in 22 -32 8\n\
rule:effect.owner:-|direct 6 -18 7\n\
verb:clause:none!|past 7 25 -33\n\
word:complement:put 40 -6 -35\n\
word:owner:obligation -24 -13 36\n\
verb:subject:evaluation- 0 -23 22\n\
word:subject:show -19 35 -18\n\
rule:tone.clause:+|direct -2 11 -12\n\
rule:tone.near:-|indirect -6 7 -5\n\
cue:want 48 -21 -29\n\
rule:grow.agent:+|indirect -3 29 -28\n\
path:patient(effect-)>object(plain)|out -41 -8 47\n\
word:object:condemn 41 -14 -28\n\
target:against-|direct -2 -4 6\n\
rule:attitude.owner:-|agent:other 34 -26 -10\n\
rule:effect.patient:-|direct -2 21 -24\n\
rule:evaluation.modifier:-|free -30 -3 30\n\
rule:attitude.agent:+|in 14 -16 0\n\
word:owner:oil 13 27 -43\n\
rule:effect.owner:+|in -10 22 -12\n\
word:subject:reach 21 11 -33\n\
rule:attitude.noun:-|act -52 3 44\n\
rule:tone.clause:-|mixed -19 20 -2\n\
verb:object:effect+ 6 3 -12\n\
rule:tone.sentence:-|act -14 5 8\n\
role:patient|free|in 27 -35 7\n\
link:object(effect+)| 11 -19 6\n\
link:object(cause)| 28 -25 -5\n\
cue:discuss 17 15 -33\n\
verb:object:demand 14 -18 1\n\
clause:clause:conditional|if 14 -23 9\n\
word:clause:ask 32 -15 -17\n\
verb:object:cause 8 4 -15\n\
word:owner:issue 53 -18 -35\n\
word:subject:start 21 4 -27\n\
rule:demand.object:-|mixed -23 2 19\n\
rule:evaluation.copula:-|other 21 -10 -12\n\
link:attribute(plain)| -7 -17 22\n\
path:subject(plain)>clause(plain)|in 0 7 -8\n\
role:complement|other|out -5 10 -5\n\
rule:tone.clause:-|other 3 -10 5\n\
rule:grow.partner:+|direct 17 -32 12\n\
target:favor-|mixed 5 -9 2\n\
link:object(attitude+)| 28 -8 -23\n\
rule:obligation.subject:-|direct 9 10 -20\n\
rule:effect.noun-patient:-|agent:other 23 20 -43\n\
word:complement:take -1 22 -24\n\
verb:object:attempt 10 29 -40\n\
rule:attitude.noun:+|indirect -35 38 -5\n\
rule:effect.owner:+|indirect 10 13 -24\n\
rule:tone.clause:+|mixed -20 14 2\n\
link:partner(evaluation+)|between -11 33 -21\n\
rule:effect.owner-patient:-|own 10 10 -24\n\
word:patient:policy 38 6 -45\n\
clause:object:ing|for 6 20 -29\n\
verb:object:effect-! 21 14 -37\n\
rule:reverse.agent:+|out 31 -6 -28\n\
link:object(attitude-)| 20 -8 -16\n\
word:complement:bring -47 26 19\n\
word:subject:prevent 17 24 -44\n\
rule:evaluation.modifier:-|direct -25 14 8\n\
path:complement(effect-)|out 8 -23 12\n\
rule:evaluation.copula:+|mixed -10 31 -23\n\
rule:grow.partner:+|other -4 23 -20\n\
clause:attribute:that|that 24 -11 -15\n\
rule:tone.clause:+|act -2 -22 21\n\
word:complement:hold 7 19 -28\n\
clause:object:relative|who -23 -8 29\n\
path:owner(plain)>object(plain)|out -5 -23 27\n\
rule:attitude.noun:-|narration 36 -5 -32\n\
link:partner(bond+)|- 29 -9 -22\n\
clause:object:adverbial|because -44 -10 51\n\
word:object:consider 4 27 -35\n\
word:owner:role 22 14 -38\n\
clause:complement:relative|who -27 26 -1\n\
word:patient:sanction -12 15 -6\n\
word:object:develop -40 18 20\n\
rule:evaluation.modifier:-|narration -29 -7 36\n\
rule:grow.partner:+|in 20 -11 -10\n\
link:object(grow+)| 24 8 -34\n\
verb:complement:none|present -1 -5 6\n\
rule:grow.partner:+|agent:side -30 36 -7\n\
rule:attitude.owner:-|indirect -10 -11 19\n\
path:complement(cause)|out 33 -5 -30\n\
rule:will.subject:+|other -16 34 -19\n\
word:topic:point 55 -31 -19\n\
link:topic(plain)|in 15 -15 -4\n\
rule:effect.patient:-|agent:holder 1 -30 30\n\
word:owner:move -26 32 -9\n\
word:subject:prove -34 44 -12\n\
path:subject(attitude-)|in -13 30 -19\n\
rule:effect.owner-patient:-|agent:side 37 -20 -19\n\
rule:effect.owner-patient:+|agent:side -32 16 13\n\
word:complement:continue 3 30 -34\n\
link:patient(effect-)|against 13 3 -18\n\
rule:effect.patient:+|out 12 -24 9\n\
rule:attitude.patient:+|agent:holder 11 26 -39\n\
word:clause:warn 31 -32 1\n\
verb:clause:plain! 12 -10 -4\n\
rule:attitude.owner:-|agent:holder|other|indirect -23 -8 28\n\
word:complement:express -44 9 31\n\
rule:demand.object:-|free 13 -1 -18\n\
clause:subject:that|that 6 -2 -6\n\
mode:direct|side:own 3 2 -6\n\
path:complement(effect-)|in 30 -30 -2\n\
word:subject:stand -15 43 -30\n\
word:subject:increase 21 -36 13\n\
cue:express -28 5 20\n\
rule:evaluation.noun:+|direct 16 -20 1\n\
word:clause:note -15 21 -6\n\
word:subject:hold 21 4 -27\n\
word:complement:withdraw 14 21 -38\n\
link:object(effect-)| 0 9 -12\n\
clause:object:participle| 34 -34 0\n\
rule:attitude.agent:+|free 15 -6 -12\n\
link:complement(plain)|by -15 6 7\n\
cue:ask -27 7 17\n\
path:owner(plain)>subject(plain)>clause(plain)|out -31 22 5\n\
word:owner:relation 38 -27 -15\n\
verb:object:obligation|present 23 -12 -14\n\
rule:obligation.subject:-|free 24 -26 1\n\
rule:attitude.owner:+|direct -3 -28 30\n\
word:partner:meeting -17 27 -15\n\
target:against+|act 7 -12 3\n\
rule:evaluation.verb:-|other 26 -14 -14\n\
word:topic:visit 24 7 -32\n\
link:topic(plain)|for 20 3 -27\n\
path:object(effect-)|in 13 -32 17\n\
word:subject:agree -17 -14 29\n\
verb:object:plain! -11 13 -4\n\
path:partner(plain)>complement(plain)|out -32 21 7\n\
word:object:give 32 -27 -6\n\
verb:subject:evaluation+ -19 3 13\n\
word:subject:try -23 3 17\n\
link:complement(effect-)|on 14 -21 6\n\
rule:evaluation.copula:-|own -25 -12 32\n\
verb:object:none!|present 0 17 -18\n\
word:complement:lead 34 -17 -19\n\
link:owner(effect-)|by 43 -5 -42\n\
rule:refusal.subject:-|own 5 22 -26\n\
word:clause:add -20 7 11\n\
cue:make 41 -21 -22\n\
word:clause:want 24 -10 -17\n\
word:subject:withdraw 2 -24 19\n\
rule:attitude.agent:-|narration -7 13 -11\n\
cue:vow -31 -19 53\n\
rule:evaluation.modifier-patient:+|in -11 38 -27\n\
cue:believe 23 0 -27\n\
verb:complement:plain! -12 -6 15\n\
clause:subject:relative|that 9 -15 2\n\
path:subject(effect+)|in -2 19 -21\n\
word:subject:aim 44 -29 -17\n\
verb:subject:volition|present -36 1 33\n\
role:topic|other|out 6 8 -16\n\
clause:attribute:that| -28 28 -5\n\
role:owner|other|out 10 -5 -6\n\
path:complement(cause)|in -32 4 24\n\
verb:complement:cause 5 -14 6\n\
word:subject:discuss 19 6 -27\n\
link:owner(attitude+)|'s 4 8 -14\n\
role:patient|other|in 0 15 -16\n\
word:subject:welcome 34 -16 -19\n\
verb:subject:demand -10 13 -6\n\
rule:bond.partner:+|mixed 3 -20 16\n\
cue:denounce -36 38 -4\n\
word:subject:face 36 -13 -25\n\
rule:evaluation.verb:+|indirect -28 11 13\n\
rule:idiom.near:-|indirect -28 11 15\n\
word:subject:issue 39 -11 -28\n\
rule:effect.agent:+|mixed -16 28 -13\n\
rule:idiom.sentence:-|in -18 2 15\n\
cue:thank -12 46 -33\n\
path:owner(plain)>complement(plain)|out -13 9 0\n\
rule:effect.owner-patient:-|agent:target -21 -8 27\n\
rule:evaluation.modifier:-|indirect 26 -15 -13\n\
link:complement(plain)|as 9 12 -24\n\
rule:attitude.owner:+|in -4 15 -14\n\
word:object:discuss 27 -26 -4\n\
rule:evaluation.copula:-|mixed -30 28 -2\n\
path:object(plain)|out 13 2 -17\n\
rule:attitude.owner:-|out -30 -3 29\n\
word:partner:tension 12 17 -34\n\
rule:idiom.near:-|own -26 -8 31\n\
word:owner:action -16 -24 37\n\
rule:attitude.noun:+|free -16 28 -14\n\
rule:tone.sentence:+|mixed 7 -9 2\n\
cue:tweet -27 5 18\n\
rule:idiom.near:-|other 19 -11 -10\n\
verb:complement:future|present 14 -6 -11\n\
rule:effect.owner:+|out 12 -19 4\n\
word:object:use 18 8 -29\n\
verb:subject:ability|none -19 25 -8\n\
word:owner:export 44 -18 -25\n\
rule:effect.patient:-|agent:target -32 -6 37\n\
cue:note -8 11 -5\n\
clause:clause:adverbial|while 7 -26 17\n\
word:object:stress 32 -22 -12\n\
role:modifier|free|in 20 -11 -13\n\
rule:idiom.sentence:-|direct -10 -16 23\n\
word:subject:!have 18 4 -24\n\
link:complement(effect-)|in 14 16 -31\n\
link:patient(plain)|against -3 21 -21\n\
clause:subject:adverbial|while -24 15 6\n\
word:subject:use -25 20 1\n\
rule:evaluation.noun:+|indirect -16 6 8\n\
word:complement:carry 30 5 -39\n\
word:owner:support 22 -24 -2\n\
rule:attitude.noun:-|own -16 36 -20\n\
rule:refusal.subject:-|other -30 -7 35\n\
path:subject(grow+)>clause(plain)|in -7 20 -17\n\
rule:evaluation.modifier:+|direct 6 8 -16\n\
rule:bond.partner:+|free -5 10 -6\n\
rule:reverse.patient:+|in -25 19 3\n\
word:clause:claim -6 -22 25\n\
rule:effect.agent:+|own 13 -7 -12\n\
rule:friend.owner:+|own 23 -29 4\n\
word:clause:call -19 15 2\n\
link:owner(attitude-)|'s 24 -2 -28\n\
word:clause:decide 1 24 -27\n\
word:subject:counter -20 39 -19\n\
clause:complement:conditional|if 12 -27 13\n\
word:subject:maintain -28 1 23\n\
word:subject:move 28 9 -38\n\
rule:inability.subject:-|in 4 -23 19\n\
word:object:describe -23 20 0\n\
verb:clause:obligation|present 16 -9 -12\n\
cue:write -12 -13 23\n\
target:against+|indirect -5 4 -1\n\
rule:reverse.agent:+|other -9 28 -18\n\
word:subject:protect -33 -4 32\n\
rule:grow.partner:+|own 28 -25 -2\n\
word:partner:business -31 35 -6\n\
link:complement(plain)|on -7 -12 15\n\
rule:tone.sentence:+|narration -6 1 5\n\
rule:evaluation.noun:+|own -2 13 -17\n\
verb:complement:evaluation+ -20 35 -17\n\
word:subject:work 25 -6 -21\n\
verb:object:effect+! 20 5 -29\n\
rule:attitude.patient:+|other 9 19 -29\n\
word:owner:power -5 -26 28\n\
cue:confirm 19 13 -34\n\
verb:object:break- 28 -28 -4\n\
path:subject(plain)>clause(attitude+)|in 22 -32 6\n\
cue:comment 34 0 -36\n\
word:content:willingness -29 45 -18\n\
word:complement:return 13 -35 21\n\
word:complement:have 10 5 -19\n\
rule:evaluation.noun:+|in 10 -12 0\n\
link:owner(plain)|of -10 6 0\n\
rule:effect.owner-patient:-|indirect -1 -13 14\n\
role:attribute|free|out -25 5 17\n\
word:complement:share 48 -29 -17\n\
path:owner(plain)>subject(plain)|out 11 -1 -14\n\
rule:demand.object:-|indirect 7 -11 1\n\
cue:point -16 6 7\n\
word:owner:tie -35 41 -8\n\
rule:attitude.self:-|in -8 15 -11\n\
link:topic(effect-)|in 29 4 -36\n\
rule:friend.owner:+|other -25 6 16\n\
rule:evaluation.noun:+|free -10 -9 15\n\
path:subject(cause)|in -22 1 16\n\
word:clause:try 17 -8 -11\n\
verb:object:evaluation+ -29 0 24\n\
rule:attitude.noun:+|in -22 -1 20\n\
verb:object:ability|none 28 -1 -27\n\
rule:attitude.self:+|in -9 16 -10\n\
rule:effect.owner-patient:+|indirect -13 3 7\n\
rule:attitude.self:-|own -31 19 8\n\
clause:subject:relative|who -14 19 -7\n\
word:clause:emphasize 23 -12 -14\n\
rule:evaluation.copula:-|in -10 -5 12\n\
path:object(cause)|in -37 6 28\n\
word:subject:do 1 -19 15\n\
rule:friend.copula:+|direct 26 -11 -16\n\
verb:subject:attitude+! -18 -6 21\n\
word:subject:believe 9 -24 12\n\
clause:object:relative| 21 -3 -21\n\
rule:evaluation.modifier:-|out -2 -18 20\n\
word:clause:make -16 15 -1\n\
rule:effect.patient:+|free 9 -18 6\n\
rule:tone.clause:-|out -4 7 -4\n\
word:subject:abandon -21 -9 29\n\
rule:evaluation.copula:+|indirect -18 4 12\n\
path:subject(demand)|out 18 -11 -9\n\
rule:demand.object:-|own 13 -11 -4\n\
clause:clause:relative|what 31 -27 -6\n\
word:object:lift 40 -12 -29\n\
word:object:say -23 12 8\n\
rule:cause.agent:-|free -37 -2 35\n\
rule:effect.patient:-|own 19 -5 -17\n\
word:object:bring 10 17 -30\n\
rule:demand.object:-|agent:holder|own|indirect 14 -28 14\n\
word:complement:point 24 -9 -19\n\
word:clause:criticize -2 21 -22\n\
path:complement(plain)|in -7 -1 5\n\
word:patient:attack 30 -17 -12\n\
path:subject(effect+)|out 20 -13 -9\n\
verb:object:reverse 6 14 -21\n\
clause:subject:adverbial|when 8 -21 11\n\
rule:effect.copula:-|out 36 -7 -30\n\
link:complement(demand)|on 3 -31 28\n\
path:subject(evaluation+)|out 34 -11 -23\n\
rule:evaluation.verb:-|free -20 -2 19\n\
rule:evaluation.copula:+|other 3 8 -13\n\
clause:subject:participle|as -45 25 17\n\
path:owner(effect-)>subject(plain)|in -39 7 29\n\
rule:effect.owner-patient:-|agent:holder -10 -12 21\n\
word:owner:economy 34 -11 -26\n\
word:subject:draft -45 -7 52\n\
word:clause:work -22 -3 21\n\
rule:effect.owner-patient:+|free 2 15 -20\n\
rule:cause.agent:-|in -17 -16 31\n\
rule:attitude.self:+|agent:other 30 -14 -17\n\
cue:threaten -14 -16 27\n\
word:owner:medium -45 -1 45\n\
verb:object:possibility!|present 23 14 -39\n\
rule:friend.copula:+|in 20 -11 -10\n\
word:clause:stress -1 19 -21\n\
path:owner(plain)>complement(plain)>clause(plain)|in -17 -5 19\n\
word:owner:nation 6 22 -28\n\
rule:refusal.subject:-|in 15 1 -17\n\
rule:attitude.noun:-|direct 24 6 -31\n\
word:subject:enrich 37 -6 -31\n\
word:complement:meet -11 21 -13\n\
word:clause:expect 24 -27 1\n\
rule:evaluation.noun:-|in 2 -23 19\n\
verb:attribute:none|past -14 9 2\n\
rule:reverse.agent:+|in -19 11 7\n\
word:owner:firm 46 -12 -34\n\
link:owner(effect-)|demonym 11 9 -26\n\
word:owner:side -27 -7 31\n\
path:topic(plain)>attribute(plain)|in -18 -22 37\n\
word:owner:presence -34 -9 41\n\
word:complement:discuss 29 -9 -23\n\
word:clause:visit 32 -16 -18\n\
verb:clause:attitude+! -13 34 -27\n\
word:clause:find -23 -9 30\n\
path:owner(effect-)>complement(plain)|out -12 -14 25\n\
link:complement(grow+)|with -11 18 -10\n\
rule:attitude.owner:+|agent:side -15 25 -14\n\
verb:clause:evaluation- -12 2 7\n\
rule:effect.agent:-|indirect 4 -11 6\n\
word:owner:opposition -25 -12 35\n\
rule:evaluation.copula:-|narration 21 -4 -16\n\
word:patient:war 35 -7 -28\n\
link:complement(grow+)|on -29 11 14\n\
rule:obligation.subject:-|out 21 -10 -12\n\
word:owner:program -10 15 -9\n\
cue:voice -22 -13 34\n\
clause:subject:adverbial|since 12 15 -30\n\
rule:friend.owner:+|direct -9 -15 21\n\
rule:grow.agent:+|in 11 1 -14\n\
word:content:role 16 6 -26\n\
word:object:reduce 15 -19 4\n\
word:complement:reduce -18 -12 29\n\
word:clause:!be 13 -15 -1\n\
rule:idiom.sentence:-|indirect -5 23 -20\n\
word:clause:!think 39 -8 -34\n\
clause:attribute:relative|which -27 -4 30\n\
word:object:announce 13 -25 8\n\
word:partner:trade -5 21 -18\n\
path:subject(attitude-)>clause(plain)|out -25 0 20\n\
path:topic(plain)>subject(plain)|in 28 -11 -20\n\
rule:effect.owner-patient:+|agent:other|other|direct 37 -19 -20\n\
word:object:impose 10 -21 11\n\
rule:attitude.topic:+|in 37 -28 -9\n\
word:subject:tell -24 0 19\n\
path:partner(bond+)>complement(plain)|in -31 14 13\n\
word:clause:express 21 3 -27\n\
rule:evaluation.modifier:+|own -18 14 0\n\
link:owner(effect+)|'s -1 17 -21\n\
path:subject(attitude+)|in -12 -7 16\n\
word:subject:act -2 25 -27\n\
path:topic(plain)>object(plain)|in -24 2 18\n\
rule:attitude.owner:+|agent:other -13 -13 21\n\
verb:complement:effect+! 28 -8 -23\n\
word:subject:leave 27 -16 -12\n\
rule:evaluation.verb:-|narration -21 -2 20\n\
rule:effect.owner-patient:+|agent:holder -21 13 5\n\
word:complement:follow 28 -1 -30\n\
path:subject(plain)>clause(demand)|out 33 -7 -24\n\
rule:reverse.patient:+|indirect -27 12 14\n\
word:subject:know 14 4 -20\n\
rule:idiom.near:-|mixed 26 -20 -9\n\
word:subject:!take -32 -12 44\n\
path:subject(grow+)>clause(plain)|out -23 19 0\n\
word:object:reverse 23 -16 -6\n\
rule:attitude.self:+|indirect 18 -7 -15\n\
path:subject(cause)>clause(plain)|in 21 1 -24\n\
word:subject:adopt -38 0 35\n\
word:subject:defend -31 39 -8\n\
word:clause:reiterate -28 25 1\n\
rule:attitude.agent:-|mixed 32 -5 -30\n\
path:partner(bond+)>subject(plain)|in 38 -28 -11\n\
rule:idiom.clause:-|in -15 -8 20\n\
link:complement(plain)|including 18 4 -26\n\
word:owner:claim -38 -4 37\n\
path:subject(plain)>content(plain)>object(plain)|in -35 -5 40\n\
word:subject:find -27 11 11\n\
rule:attitude.owner:-|direct 23 -9 -15\n\
word:object:continue -10 18 -12\n\
link:owner(evaluation-)|'s -15 -11 27\n\
rule:evaluation.modifier-patient:+|other 20 11 -33\n\
word:subject:carry 18 9 -31\n\
rule:reverse.agent:+|free 20 -18 -2\n\
word:object:reject -27 3 22\n\
rule:attitude.agent:-|own -15 -8 20\n\
rule:refusal.subject:-|indirect -18 -8 23\n\
word:owner:part 30 -10 -20\n\
link:subject(evaluation-)| 10 -16 6\n\
rule:idiom.sentence:+|in -16 -6 19\n\
rule:idiom.near:-|direct 1 -21 16\n\
rule:effect.owner-patient:-|direct 0 13 -14\n\
verb:complement:effect-! 24 -7 -21\n\
word:complement:facilitate 23 -12 -13\n\
word:owner:behavior -22 -7 27\n\
path:subject(plain)>clause(attempt)|in 13 -21 6\n\
verb:complement:plain 1 -3 3\n\
rule:idiom.sentence:+|other -23 1 19\n\
rule:attitude.agent:+|indirect 13 -11 -4\n\
rule:effect.event-patient:-|other -17 4 12\n\
word:subject:decide -20 23 -6\n\
verb:object:future!|present -16 -4 17\n\
clause:clause:ing|in 0 20 -24\n\
rule:idiom.near:+|own -20 32 -12\n\
rule:demand.object:-|in 6 -3 -6\n\
rule:effect.patient:+|mixed -35 5 28\n\
word:owner:return 33 -12 -22\n\
cue:emphasize -16 4 8\n\
path:owner(plain)>topic(plain)>complement(plain)|in 24 0 -25\n\
rule:effect.event-patient:-|agent:other 0 18 -20\n\
rule:effect.owner-patient:+|out 13 -17 2\n\
rule:demand.object:-|agent:other|other|mixed -19 -14 33\n\
word:subject:revive 24 -10 -16\n\
word:object:facilitate 21 -6 -17\n\
link:owner(demand)|'s -28 21 5\n\
clause:complement:adverbial|when 17 10 -29\n\
word:subject:give -20 -4 23\n\
rule:attitude.agent:-|indirect 15 -3 -15\n\
verb:complement:none!|present 13 -2 -14\n\
rule:evaluation.copula:+|free 7 2 -12\n\
word:topic:one 19 -24 4\n\
verb:complement:none!|past -23 4 16\n\
clause:subject:relative|what 6 -21 13\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 21 5 -26\n\
rule:attitude.noun:-|free 16 -2 -17\n\
rule:refusal.subject:-|out -31 8 20\n\
cue:refer 17 -2 -18\n\
rule:attitude.agent:+|mixed 28 -10 -20\n\
rule:evaluation.noun:+|other 2 -12 6\n\
path:owner(effect-)>object(plain)|in 1 19 -25\n\
word:topic:policy 21 14 -36\n\
word:topic:development 22 -32 8\n\
word:clause:agree 21 -10 -14\n\
word:object:want 34 -11 -25\n\
word:subject:!do -32 -2 32\n\
word:content:way -19 3 17\n\
word:content:system -39 14 21\n\
word:owner:bank 28 5 -32\n\
rule:demand.object:-|narration 23 -5 -18\n\
path:owner(evaluation+)>subject(plain)|out 31 1 -34\n\
role:partner|free|out 7 -7 -4\n\
word:subject:miss -35 -9 43\n\
cue:show 29 -12 -20\n\
clause:complement:relative|what 19 -25 7\n\
word:complement:conduct -35 -5 38\n\
rule:evaluation.noun:-|free -13 -11 25\n\
verb:attribute:none|none 15 -19 0\n\
rule:effect.patient:-|agent:holder|other|indirect -23 -9 33\n\
path:subject(plain)>clause(attempt)|out 12 4 -19\n\
link:patient(plain)|anti -37 22 13\n\
rule:effect.topic-patient:+|in 13 -22 7\n\
rule:tone.sentence:+|indirect -1 -4 3\n\
rule:evaluation.modifier:+|in 7 -1 -8\n\
path:subject(plain)>clause(plain)>clause(plain)|out 13 6 -23\n\
link:owner(evaluation+)|demonym 26 -16 -13\n\
word:topic:situation 33 -12 -21\n\
rule:effect.topic-patient:-|in -6 21 -17\n\
link:subject(fail)| -29 -9 38\n\
word:topic:concern -3 -25 23\n\
clause:subject:ing|for 3 -14 7\n\
word:clause:argue 25 -12 -15\n\
word:subject:follow 12 7 -20\n\
rule:effect.patient:+|act 16 6 -22\n\
rule:grow.partner:+|out 3 15 -19\n\
word:clause:think 16 -15 -5\n\
clause:clause:that|that 0 4 -4\n\
word:subject:expect 26 -9 -18\n\
word:subject:want -15 0 11\n\
rule:effect.agent:-|mixed -14 -2 16\n\
verb:complement:none|none -4 0 4\n\
word:subject:implement -12 -11 21\n\
word:clause:take 12 -9 -4\n\
word:complement:consider 14 11 -28\n\
word:topic:position 34 -22 -16\n\
path:object(plain)>clause(plain)|out -12 -10 18\n\
rule:grow.partner:+|agent:holder -8 22 -15\n\
verb:clause:reverse -20 -10 28\n\
link:owner(plain)|'s -4 2 -1\n\
clause:subject:adverbial|although 19 8 -30\n\
clause:object:adverbial|after 8 -15 5\n\
link:complement(plain)|in -3 -8 8\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 28 0 -33\n\
rule:bond.state:+|free -23 18 2\n\
link:complement(attitude-)|against -22 32 -11\n\
rule:attitude.topic:-|agent:holder 32 -15 -18\n\
word:clause:come 9 -21 9\n\
path:subject(grow+)>clause(attempt)|in -41 18 16\n\
word:object:fulfill -22 -11 30\n\
path:modifier(plain)>subject(plain)|in -1 -14 12\n\
rule:attitude.self:+|other -18 16 -2\n\
rule:effect.owner-patient:-|agent:other|free|direct -22 29 -9\n\
word:subject:reject -10 -13 21\n\
path:subject(reverse)|in -22 -9 33\n\
word:object:preserve -16 39 -26\n\
cue:quote -5 16 -14\n\
word:subject:return 3 -18 13\n\
rule:demand.object:-|agent:side -15 4 9\n\
rule:effect.owner:-|mixed -2 -14 14\n\
path:object(effect+)|out 20 -16 -6\n\
word:clause:report 28 -15 -13\n\
rule:attitude.owner:-|free -13 -9 20\n\
path:object(effect-)|out 19 -3 -19\n\
cue:see 27 -1 -30\n\
link:owner(evaluation+)|name -8 -15 22\n\
word:patient:embargo -13 -14 25\n\
clause:object:ing|in 3 -15 10\n\
word:subject:base 1 23 -26\n\
word:object:send 5 19 -28\n\
rule:effect.owner-patient:+|own -14 12 -3\n\
path:complement(effect-)>clause(plain)|in -21 23 -3\n\
word:object:back -32 4 25\n\
link:complement(cause)|between 27 -12 -16\n\
path:topic(plain)>complement(plain)|in 0 14 -17\n\
word:subject:hope 25 -16 -10\n\
rule:effect.noun-patient:-|out 7 -4 -7\n\
rule:grow.partner:+|agent:other 15 -9 -7\n\
word:subject:respond 28 -18 -11\n\
word:content:decision 8 13 -25\n\
word:subject:consider 14 -20 5\n\
rule:idiom.sentence:-|own -16 19 -7\n\
rule:evaluation.copula:+|narration 8 -17 8\n\
verb:object:attitude+! -17 20 -6\n\
word:object:urge -7 -16 22\n\
path:complement(plain)>clause(plain)>clause(plain)|out 30 -3 -29\n\
word:clause:see -11 23 -15\n\
word:subject:point 28 -4 -26\n\
rule:idiom.near:+|other -21 -4 22\n\
rule:reverse.patient:+|other 6 15 -22\n\
rule:effect.topic-patient:+|agent:other 12 -24 8\n\
rule:attitude.agent:+|other -12 1 8\n\
word:subject:address 8 -27 18\n\
rule:attitude.self:-|agent:other 19 -12 -9\n\
word:subject:sign 4 11 -16\n\
path:owner(evaluation+)>complement(plain)|in 27 -4 -22\n\
word:clause:confirm -12 26 -15\n\
word:object:welcome -7 23 -20\n\
word:subject:facilitate 26 -4 -24\n\
link:modifier(bond+)| -13 -12 23\n\
rule:tone.near:+|narration -1 -3 4\n\
word:subject:make 1 -9 6\n\
word:complement:denounce -17 36 -20\n\
cue:criticize -5 15 -13\n\
word:owner:tanker 33 0 -34\n\
path:complement(demand)|out -19 21 -4\n\
word:owner:agreement 28 -7 -23\n\
word:owner:crisis 32 1 -38\n\
word:subject:allow 15 11 -27\n\
clause:clause:adverbial|because -20 26 -8\n\
path:subject(effect-)|in 0 5 -9\n\
rule:effect.patient:+|own 13 3 -16\n\
word:owner:stance 31 -5 -27\n\
word:clause:describe -22 4 14\n\
rule:attitude.owner:+|free -7 -13 16\n\
word:subject:preserve 20 -7 -18\n\
rule:reverse.owner:-|other -19 -2 20\n\
rule:effect.event-patient:-|direct 23 -8 -16\n\
rule:attitude.owner:+|out -22 1 16\n\
path:topic(plain)>object(plain)|out 17 -5 -15\n\
word:subject:expand 5 18 -21\n\
word:subject:describe 12 5 -21\n\
path:subject(attempt)|in -11 11 -3\n\
rule:effect.agent:+|narration -4 -6 8\n\
link:patient(plain)|on 14 5 -21\n\
word:owner:concern 6 16 -27\n\
path:owner(plain)>topic(plain)>complement(plain)|out 20 -17 -5\n\
word:content:claim -26 -8 33\n\
word:subject:launch 7 -21 12\n\
path:complement(effect+)>clause(plain)|in 4 -19 10\n\
word:subject:engage 32 -22 -10\n\
rule:reverse.agent:+|narration 19 -8 -12\n\
word:complement:look 25 3 -29\n\
word:subject:remain -19 -2 19\n\
link:complement(attitude-)|by 26 -5 -20\n\
rule:effect.owner:+|other -12 12 -2\n\
path:complement(cause)>clause(plain)|in 31 -21 -12\n\
rule:effect.owner:+|narration 15 -15 -4\n\
word:owner:compliance -25 4 17\n\
verb:object:grow+ -5 1 1\n\
rule:attitude.self:+|direct -17 4 10\n\
rule:effect.event-patient:-|own 22 -11 -11\n\
word:complement:counter -31 35 -4\n\
verb:complement:evaluation- -24 14 9\n\
verb:complement:future!|present -7 16 -12\n\
word:topic:question 23 -3 -22\n\
word:clause:allow -2 17 -18\n\
word:subject:bring -17 21 -7\n\
link:complement(effect-)|with 20 -14 -8\n\
clause:complement:ing|by 13 -21 7\n\
word:subject:express 18 -2 -19\n\
path:subject(effect-)>clause(plain)|in 8 3 -12\n\
word:subject:lead 1 -19 17\n\
verb:subject:volition!|none -19 11 6\n\
path:owner(plain)>subject(plain)|in 9 -3 -7\n\
rule:effect.topic-patient:+|direct -7 -22 27\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 31 -33 2\n\
rule:demand.object:-|agent:holder|other|mixed -18 17 0\n\
link:owner(plain)|by 8 -15 3\n\
word:clause:keep -28 6 17\n\
word:subject:confirm -18 27 -9\n\
rule:evaluation.noun:+|narration -10 -6 12\n\
word:object:maintain 20 1 -22\n\
word:clause:prove -25 15 6\n\
word:subject:affect -23 4 16\n\
path:complement(grow+)|in 5 15 -21\n\
rule:effect.patient:+|agent:other|other|direct 12 -24 8\n\
verb:clause:obligation!|present -29 10 16\n\
word:owner:position -15 -3 16\n\
rule:will.subject:+|direct 13 -2 -13\n\
link:partner(evaluation+)|- 29 -14 -15\n\
path:subject(plain)>clause(effect-)|out 19 3 -24\n\
link:owner(effect+)|name 25 -7 -21\n\
rule:friend.owner:+|free 12 -16 2\n\
clause:clause:ing|by -10 17 -11\n\
rule:attitude.agent:+|direct -6 -6 10\n\
link:complement(grow+)|between -17 13 1\n\
word:owner:diplomacy -34 38 -4\n\
path:owner(plain)>subject(plain)>clause(plain)|in -1 -11 9\n\
rule:inability.subject:-|free 23 -20 -3\n\
word:object:support 14 -8 -9\n\
verb:clause:effect-! -20 24 -8\n\
path:owner(attitude+)>object(plain)|in 21 -6 -14\n\
rule:effect.owner-patient:-|free -8 12 -7\n\
cue:consider 31 -24 -8\n\
rule:evaluation.modifier:+|narration -12 2 7\n\
word:topic:level -34 20 13\n\
rule:attitude.partner:-|agent:holder -29 11 13\n\
verb:subject:ability|present -9 8 -1\n\
verb:complement:attitude+ 5 0 -9\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -26 28 -5\n\
word:object:be -10 25 -16\n\
cue:hope 20 1 -25\n\
word:complement:launch -10 -14 24\n\
rule:effect.partner-patient:+|in 4 10 -17\n\
verb:object:volition!|none 17 0 -20\n\
clause:subject:ing|to 11 -24 10\n\
word:complement:speak -5 18 -16\n\
link:topic(plain)|on 17 -13 -11\n\
link:complement(grow+)|against 31 -28 -4\n\
word:object:see 20 -8 -16\n\
path:subject(evaluation+)|in -22 2 17\n\
rule:grow.partner:+|act -10 23 -13\n\
word:complement:go 20 -3 -21\n\
cue:continue -20 -3 22\n\
word:complement:protect 18 -18 -3\n\
rule:effect.owner-patient:-|agent:other|free|indirect 23 -15 -9\n\
via:pair|out -12 1 9\n\
word:clause:design 12 10 -23\n\
word:clause:create -22 19 -1\n\
rule:reverse.patient:+|out 28 -4 -26\n\
verb:subject:bond+ -7 18 -13\n\
link:complement(effect-)|by -7 -14 20\n\
word:object:remove 7 15 -23\n\
word:complement:create 21 -19 -4\n\
rule:friend.owner:+|out 16 -9 -7\n\
rule:evaluation.noun:+|out -9 6 -1\n\
verb:clause:effect+! -15 -7 20\n\
rule:idiom.near:-|out -13 0 7\n\
verb:object:obligation|none 18 7 -26\n\
rule:attitude.topic:-|indirect 28 -15 -13\n\
rule:evaluation.modifier:+|free 6 0 -8\n\
word:topic:meeting 23 -13 -14\n\
rule:friend.copula:+|own 19 -22 0\n\
clause:complement:ing|for 15 -6 -11\n\
path:complement(effect+)|out 4 9 -16\n\
word:object:include -3 -27 27\n\
word:object:target -15 -13 26\n\
rule:idiom.sentence:+|free 1 -20 16\n\
link:topic(bond+)|for 39 -27 -9\n\
rule:effect.topic-patient:-|agent:other -4 18 -16\n\
path:owner(plain)>complement(effect-)>clause(plain)|in -28 2 24\n\
verb:object:possibility|present 10 -6 -6\n\
word:topic:terrorist 25 5 -32\n\
word:complement:impose 8 -13 5\n\
rule:effect.patient:+|indirect 7 -10 0\n\
word:subject:fight -7 18 -13\n\
rule:attitude.topic:-|other 18 4 -24\n\
rule:evaluation.noun:-|other -7 -10 16\n\
path:owner(plain)>object(plain)>clause(plain)|out 22 -3 -21\n\
word:complement:engage 29 -13 -15\n\
role:complement|other|in -1 3 -2\n\
word:owner:threat -23 14 5\n\
verb:clause:break- 25 -12 -12\n\
word:complement:play 30 -8 -19\n\
link:subject(break-)| 11 5 -19\n\
word:subject:reverse 18 -20 3\n\
word:object:seek -3 -22 23\n\
rule:bond.state:+|indirect -1 -19 18\n\
path:subject(evaluation-)>clause(plain)|in -26 1 22\n\
path:patient(effect-)>object(plain)|in 0 -23 19\n\
cue:think 23 -17 -7\n\
word:partner:war 25 -19 -6\n\
word:object:initiate -32 6 23\n\
word:object:end -24 -4 22\n\
word:clause:!take -25 -8 32\n\
rule:inability.subject:-|direct 11 -17 5\n\
word:complement:publish 28 1 -30\n\
path:topic(plain)>topic(plain)>object(plain)|in 30 -10 -22\n\
word:complement:talk 19 2 -24\n\
clause:attribute:to|to 0 -23 20\n\
word:subject:change -20 -4 21\n\
rule:attitude.noun:+|narration 17 0 -19\n\
word:complement:give -12 -10 20\n\
rule:friend.owner:+|indirect -2 -17 16\n\
verb:object:ability!|present -9 -13 20\n\
rule:attitude.self:-|direct 12 6 -20\n\
word:topic:remark 20 -2 -22\n\
rule:attitude.agent:-|direct -13 4 6\n\
word:owner:war -22 25 -7\n\
clause:subject:relative|which -2 6 -8\n\
word:subject:!accept 12 16 -28\n\
verb:subject:break- 9 -15 3\n\
word:clause:discuss 16 3 -20\n\
rule:effect.patient:+|agent:other|other|indirect 1 19 -22\n\
rule:effect.owner:+|direct -14 3 7\n\
rule:obligation.subject:-|own 8 3 -12\n\
clause:complement:adverbial|after 1 11 -14\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -30 34 -6\n\
word:subject:share 29 -5 -22\n\
verb:complement:possibility!|present 27 -6 -21\n\
link:partner(evaluation+)|with 11 7 -18\n\
rule:effect.patient:-|agent:other|free|indirect 25 -13 -15\n\
rule:demand.object:-|direct -5 6 -3\n\
path:partner(plain)>subject(plain)|in 19 -26 3\n\
word:subject:remove -20 2 15\n\
word:owner:partner -9 -13 16\n\
clause:clause:relative|who -13 -3 14\n\
rule:effect.owner-patient:+|agent:other|other|indirect -7 -11 17\n\
clause:complement:adverbial|while 20 -5 -18\n\
word:object:highlight -1 20 -22\n\
rule:evaluation.verb:-|direct 8 -16 5\n\
rule:attitude.noun:-|out 0 -11 8\n\
verb:subject:attitude+ -5 -1 2\n\
path:owner(plain)>complement(attitude-)|in -26 6 17\n\
clause:attribute:relative|what 17 -22 1\n\
rule:effect.patient:+|direct -5 -8 10\n\
link:subject(will+)| 3 15 -21\n\
rule:effect.owner-patient:+|act -9 19 -15\n\
word:complement:base -20 -4 23\n\
word:owner:trip 29 -11 -20\n\
word:clause:maintain 0 21 -23\n\
link:object(attempt)| 12 9 -23\n\
word:clause:seem -25 11 11\n\
rule:attitude.self:-|agent:holder|own|indirect -26 9 11\n\
path:subject(attempt)>clause(plain)|in 5 -16 9\n\
link:partner(plain)|between 6 -8 -2\n\
path:owner(plain)>attribute(plain)|in -24 -1 23\n\
word:complement:cooperate -22 18 2\n\
clause:subject:ing|as 31 -11 -19\n\
rule:attitude.noun:+|own 22 -15 -7\n\
link:subject(bond+)| 11 5 -17\n\
clause:object:ing|at -17 23 -8\n\
word:subject:raise -18 -5 23\n\
link:modifier(evaluation+)| 26 -4 -26\n\
link:owner(attitude+)|name -2 -21 23\n\
word:subject:threaten 19 -8 -11\n\
word:clause:show 7 -15 4\n\
word:subject:stop 16 -1 -17\n\
word:subject:!be -8 0 5\n\
rule:break.partner:-|other -8 -19 28\n\
word:clause:write 3 14 -21\n\
rule:attitude.agent:+|own 9 -9 -8\n\
rule:evaluation.copula:-|indirect 0 -13 10\n\
path:subject(plain)>clause(attitude+)>clause(plain)|in -29 10 17\n\
word:owner:drone -25 7 15\n\
verb:clause:attempt! 2 13 -17\n\
word:complement:claim -33 6 24\n\
rule:demand.object:-|agent:other|free|direct 22 -7 -18\n\
word:subject:join -13 21 -10\n\
word:owner:security -6 27 -21\n\
word:subject:will -29 9 15\n\
rule:effect.patient:-|agent:other|other|direct -13 24 -16\n\
rule:demand.object:-|agent:other|other|indirect -1 -17 17\n\
rule:bond.state:+|out -7 -15 17\n\
rule:attitude.owner:-|own -15 17 -6\n\
word:content:need 16 -9 -9\n\
verb:complement:attempt 17 -1 -16\n\
path:object(effect+)|in -11 -11 20\n\
rule:attitude.owner:+|agent:holder|other|indirect 11 5 -19\n\
rule:idiom.sentence:-|free -4 -9 11\n\
word:topic:part 21 -10 -12\n\
word:subject:save -10 -13 19\n\
rule:cause.agent:+|in 9 2 -15\n\
word:complement:commit 3 19 -24\n\
word:patient:pressure 7 7 -17\n\
word:clause:suggest 5 -18 13\n\
path:owner(evaluation+)>subject(plain)|in -15 20 -9\n\
rule:demand.object:-|agent:target -17 1 13\n\
word:clause:give 9 -20 10\n\
word:complement:send 16 3 -21\n\
word:clause:demand 27 -2 -25\n\
word:topic:issue 10 -17 6\n\
rule:effect.patient:-|agent:other|free|direct -9 18 -14\n\
word:complement:expand -11 21 -11\n\
rule:evaluation.modifier:-|mixed -12 -7 20\n\
word:owner:state 11 -19 8\n\
word:clause:!want 19 -1 -19\n\
clause:subject:ing|from 22 -6 -17\n\
word:subject:kill 26 -1 -26\n\
path:owner(bond+)>complement(plain)|in -8 -22 30\n\
rule:evaluation.verb:+|out -11 -5 13\n\
rule:idiom.sentence:-|other -9 -4 9\n\
word:subject:condemn -6 19 -15\n\
path:topic(plain)>complement(plain)>clause(plain)|in 24 -14 -13\n\
word:clause:encourage 18 -24 5\n\
path:modifier(plain)>complement(plain)|in 14 5 -21\n\
word:patient:opposition -17 -7 22\n\
word:content:talk 21 -7 -17\n\
word:clause:fail 1 6 -10\n\
word:attribute:know -18 4 10\n\
word:object:keep 19 -7 -11\n\
word:patient:limit 19 -2 -20\n\
word:complement:walk 37 -11 -26\n\
verb:object:none!|past -13 0 10\n\
word:content:deal 24 -10 -16\n\
word:owner:official -15 -4 21\n\
rule:effect.patient:-|agent:other|own|direct 21 -12 -9\n\
rule:evaluation.verb:+|free 11 -3 -11\n\
word:subject:commit -3 20 -19\n\
rule:bond.state:+|direct 2 11 -15\n\
word:subject:think 0 -18 18\n\
word:subject:extend -17 -2 18\n\
word:subject:push 9 11 -22\n\
rule:evaluation.modifier-patient:+|free -23 7 10\n\
word:complement:react -23 12 10\n\
cue:praise -19 14 2\n\
verb:subject:possibility!|present 14 -15 -1\n\
path:topic(plain)>subject(plain)|out 15 -3 -16\n\
word:subject:cooperate 3 11 -18\n\
word:clause:start -11 1 7\n\
word:owner:effort -5 -11 14\n\
path:owner(plain)>object(attitude-)|in 6 -16 10\n\
link:complement(effect-)|between 4 15 -22\n\
rule:effect.patient:+|agent:other|free|direct 21 -7 -17\n\
rule:effect.owner-patient:-|out 10 -7 -3\n\
clause:object:ing|by -1 9 -13\n\
word:topic:oil -2 19 -20\n\
cue:refuse -19 -7 27\n\
path:owner(plain)>complement(attitude+)|in -17 20 -7\n\
link:partner(plain)|- -15 2 13\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 13 6 -21\n\
cue:publish 30 -11 -19\n\
clause:clause:that| 4 -4 0\n\
rule:attitude.owner:+|own 3 -15 7\n\
word:topic:exchange 28 -5 -23\n\
word:clause:launch 0 16 -18\n\
rule:evaluation.verb:+|other 10 -5 -9\n\
rule:attitude.owner:+|agent:target 23 -19 -5\n\
word:topic:agreement 24 -12 -12\n\
path:subject(plain)>content(plain)>complement(plain)|in 7 11 -19\n\
word:object:review 29 -22 -9\n\
word:object:put -2 -13 13\n\
word:object:counter -21 19 -2\n\
clause:subject:ing|of -3 -7 8\n\
word:complement:work 1 -14 10\n\
word:complement:establish -1 -18 16\n\
rule:attitude.self:-|agent:other|other|indirect -24 5 16\n\
word:owner:activity -13 13 -3\n\
rule:cause.agent:+|direct 7 9 -19\n\
rule:idiom.sentence:+|own -2 18 -15\n\
cue:agree 9 3 -14\n\
rule:effect.topic-patient:-|other 17 -17 -2\n\
word:subject:improve 13 12 -25\n\
cue:condemn 14 -2 -13\n\
word:topic:report 23 0 -24\n\
rule:evaluation.copula:+|own -1 5 -8\n\
clause:subject:adverbial|so that -12 -11 22\n\
rule:reverse.patient:+|free -25 14 6\n\
word:topic:weapon 24 -8 -16\n\
word:subject:!negotiate 28 -8 -20\n\
rule:demand.object:-|agent:other|own|direct 21 -12 -9\n\
word:topic:delegation 25 -12 -14\n\
word:subject:devise -28 7 17\n\
clause:clause:adverbial|since -2 20 -22\n\
word:complement:adopt -25 -2 23\n\
word:object:increase 17 3 -20\n\
word:topic:export 30 -12 -17\n\
path:complement(effect-)>clause(plain)|out -14 6 5\n\
word:subject:establish 16 -6 -12\n\
word:object:pursue 9 -18 7\n\
path:attribute(plain)|out -7 -8 12\n\
verb:subject:effect+! 8 -10 2\n\
word:topic:statement 25 -6 -20\n\
word:topic:year -15 -10 26\n\
word:clause:point 11 -9 -3\n\
rule:attitude.self:+|own 16 -7 -10\n\
cue:declare 22 -6 -17\n\
word:clause:refuse -12 -7 17\n\
verb:clause:obligation|past -15 -16 28\n\
word:subject:!work -21 -9 28\n\
word:content:plan 2 14 -19\n\
rule:effect.patient:-|agent:side -17 8 7\n\
word:complement:reach 7 5 -15\n\
word:object:propose -26 11 11\n\
word:complement:extend -9 -10 17\n\
word:owner:right -14 19 -8\n\
role:object|own|out -13 4 6\n\
rule:effect.patient:-|act 17 -9 -5\n\
link:topic(plain)|as -21 -1 19\n\
verb:clause:none!|none 6 5 -12\n\
rule:idiom.clause:-|other -13 -3 13\n\
rule:effect.owner:+|own 13 -12 -6\n\
rule:evaluation.noun:-|direct 9 -16 7\n\
word:owner:conflict 30 -8 -23\n\
clause:complement:adverbial|since -23 3 16\n\
word:patient:violation -12 -12 23\n\
cue:reiterate 6 -11 2\n\
path:complement(attitude+)|in 5 -13 6\n\
path:object(demand)|out 4 8 -16\n\
word:object:praise 10 5 -19\n\
role:attribute|other|in 16 -14 -4\n\
word:clause:begin 11 -14 2\n\
clause:clause:ing|of -15 5 6\n\
word:object:express -9 -5 11\n\
rule:attitude.owner:-|agent:other|other|indirect -10 -9 19\n\
rule:reverse.patient:+|own 21 -18 -5\n\
rule:idiom.clause:-|mixed -16 -4 19\n\
rule:attitude.self:-|agent:holder|other|mixed 19 -6 -13\n\
role:attribute|other|out 21 -7 -14\n\
link:complement(grow+)|by 24 -10 -12\n\
word:owner:share 6 22 -30\n\
word:subject:go 7 1 -12\n\
word:object:prevent 10 7 -20\n\
word:subject:run -29 -1 28\n\
rule:effect.agent:+|act 2 -15 11\n\
word:clause:do -13 -8 19\n\
word:complement:stay -38 23 10\n\
word:clause:hold 5 -13 4\n\
rule:reverse.patient:+|agent:other -16 11 1\n\
word:topic:activity -29 20 3\n\
word:clause:mean 16 -3 -15\n\
link:complement(attitude+)|in 20 -14 -7\n\
link:complement(plain)|at 22 -10 -14\n\
rule:attitude.patient:+|indirect 0 11 -14\n\
path:owner(effect-)>object(plain)|out 13 7 -24\n\
path:owner(plain)>complement(effect+)|in -15 -11 26\n\
path:patient(effect-)>complement(plain)|out -15 19 -8\n\
rule:grow.agent:+|direct 4 -12 6\n\
verb:subject:fail -27 -3 32\n\
rule:friend.copula:-|in 12 -15 4\n\
rule:tone.sentence:+|other -1 2 -2\n\
word:object:meet 17 -3 -16\n\
rule:attitude.owner:+|mixed -10 26 -17\n\
word:clause:play -12 -7 17\n\
clause:complement:ing|of 12 -3 -11\n\
word:subject:advance 10 10 -20\n\
word:subject:get 9 1 -15\n\
clause:clause:adverbial|when 5 -14 6\n\
word:clause:follow 21 -4 -19\n\
word:object:voice 19 -5 -17\n\
word:complement:agree -13 -7 16\n\
word:topic:claim 15 9 -26\n\
word:subject:intensify -28 -1 27\n\
word:owner:visit 11 -13 -2\n\
word:object:strengthen 8 2 -14\n\
cue:slam 24 -2 -24\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 21 -2 -21\n\
word:complement:issue -26 13 11\n\
role:complement|own|out 0 4 -9\n\
path:object(plain)>clause(effect-)|out -26 -1 27\n\
path:object(attempt)|in 24 0 -26\n\
path:owner(friend+)>subject(plain)|out 26 -3 -23\n\
word:topic:round 22 -8 -14\n\
word:subject:license 22 -5 -18\n\
word:topic:sanction 9 2 -15\n\
word:object:ask 7 8 -17\n\
rule:grow.agent:+|narration 2 4 -10\n\
clause:clause:ing|from 25 -2 -26\n\
path:subject(plain)>clause(attitude-)|out -1 13 -15\n\
word:subject:boost 18 -22 2\n\
verb:object:volition|present -16 8 5\n\
rule:bond.state:+|narration 17 -19 1\n\
rule:effect.agent:-|act -1 15 -17\n\
verb:complement:volition!|none -15 -1 12\n\
clause:subject:that|how -13 -10 21\n\
word:complement:become -13 -7 18\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in -17 0 13\n\
word:object:establish -9 -11 17\n\
word:clause:attempt -20 -6 24\n\
rule:grow.partner:+|agent:side|other|indirect -14 22 -9\n\
verb:subject:will+ 7 5 -15\n\
word:subject:call 3 1 -9\n\
verb:complement:none!|none -3 -6 8\n\
word:clause:send -2 23 -22\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -16 -6 19\n\
link:complement(plain)|of 15 -15 -2\n\
path:object(effect-)>clause(plain)|in 12 -2 -15\n\
word:subject:!honor 23 0 -21\n\
word:subject:wait 21 -3 -20\n\
word:subject:write 21 -4 -16\n\
rule:evaluation.modifier:-|own -16 16 -4\n\
verb:complement:bond+ -1 12 -14\n\
word:clause:put -19 -1 16\n\
word:complement:sanction -7 -13 19\n\
rule:effect.patient:+|agent:holder|other|act 5 11 -16\n\
word:owner:plan 5 -18 12\n\
link:complement(plain)|for -6 -5 7\n\
verb:complement:obligation|past -28 21 5\n\
rule:idiom.near:+|direct -18 3 11\n\
rule:effect.patient:+|agent:side|other|direct -21 9 12\n\
word:clause:insist -11 15 -8\n\
word:subject:build -19 16 1\n\
word:owner:demand -2 13 -12\n\
word:complement:provide 16 -19 0\n\
word:object:!have -9 -4 11\n\
word:subject:conduct 15 4 -21\n\
verb:object:evaluation+! 18 -9 -13\n\
rule:bond.state:+|own 14 -11 -4\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -21 13 7\n\
word:object:stop 11 8 -20\n\
verb:complement:ability!|present 10 -16 5\n\
link:owner(effect+)|of -31 26 3\n\
word:content:refusal -21 -2 21\n\
path:subject(cause)>clause(plain)>clause(plain)|in -7 -16 21\n\
rule:effect.noun-patient:+|in 14 -12 -5\n\
word:object:conduct 25 -6 -19\n\
rule:reverse.patient:+|agent:holder 14 5 -20\n\
word:clause:promise 12 -21 8\n\
word:clause:use 3 -12 6\n\
rule:attitude.noun:+|act -9 -11 19\n\
word:owner:dollar -25 -3 28\n\
word:subject:visit 15 -8 -8\n\
word:clause:strengthen 0 -20 18\n\
verb:subject:future!|present -6 3 3\n\
word:content:position -24 -2 25\n\
word:clause:intend -16 5 9\n\
word:object:receive -9 -13 23\n\
word:clause:prevent -16 -4 18\n\
rule:inability.subject:-|other -4 -11 14\n\
word:subject:claim -1 -16 17\n\
word:subject:stress 13 -1 -13\n\
clause:subject:relative|where -28 1 25\n\
clause:subject:adverbial|as 14 -5 -13\n\
rule:attitude.noun:-|indirect -7 -6 11\n\
word:object:start 11 2 -14\n\
word:object:slam 14 5 -21\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -16 -11 27\n\
rule:effect.owner-patient:-|agent:other|own|indirect -15 9 1\n\
link:complement(cause)|by 4 -16 11\n\
word:object:offer -11 24 -15\n\
word:subject:promote -25 2 21\n\
rule:obligation.subject:-|narration 12 -6 -7\n\
word:complement:present 22 -12 -12\n\
word:object:thank -7 22 -14\n\
link:complement(effect+)|in 21 -10 -12\n\
cue:suggest -13 -1 10\n\
rule:effect.agent:-|own -6 5 -2\n\
link:complement(plain)|such as 21 -22 1\n\
path:complement(plain)>clause(attitude+)|in -4 22 -20\n\
cue:: -22 -4 24\n\
word:object:do -14 14 -4\n\
word:object:expect -2 -21 23\n\
rule:friend.copula:-|other 17 -10 -5\n\
cue:endorse 19 -9 -10\n\
word:object:represent 22 -5 -16\n\
path:object(attitude-)|out 17 -7 -11\n\
word:subject:indicate -24 12 7\n\
word:object:address -7 -13 18\n\
rule:refusal.subject:-|direct -1 9 -10\n\
clause:object:ing|about 17 5 -24\n\
cue:decide 23 -6 -20\n\
rule:evaluation.copula:+|out 9 -9 -3\n\
link:complement(effect-)|from 9 7 -20\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 11 -1 -14\n\
rule:grow.agent:+|free 0 5 -8\n\
verb:object:obligation|past -7 -18 23\n\
rule:effect.event-patient:-|mixed -14 -5 19\n\
word:subject:resume -4 -15 19\n\
word:subject:restore 11 6 -18\n\
path:complement(plain)>content(plain)|in -31 -5 36\n\
verb:clause:volition!|none -19 20 -6\n\
rule:cause.agent:+|other 16 -14 -6\n\
path:subject(cause)|out -9 -2 7\n\
path:owner(plain)>object(effect+)|in 24 -10 -15\n\
path:owner(plain)>subject(effect+)|in -5 -14 17\n\
rule:evaluation.modifier-patient:+|direct 6 11 -18\n\
word:object:denounce -10 16 -8\n\
word:object:expand 0 15 -15\n\
word:topic:importance 15 -1 -15\n\
link:topic(plain)|to -3 -5 4\n\
word:clause:go -12 9 -2\n\
cue:oppose -15 19 -7\n\
cue:dismiss 14 3 -19\n\
mode:mixed|side:free -5 -2 6\n\
link:object(reverse)| -18 6 9\n\
rule:evaluation.verb:-|own 18 -10 -8\n\
word:object:protect 6 5 -12\n\
word:owner:cooperation -13 2 8\n\
clause:subject:adverbial|before 12 -17 4\n\
clause:clause:to|on -16 16 -2\n\
rule:effect.event-patient:-|agent:holder|other|indirect -21 3 15\n\
rule:cause.agent:-|direct 9 -17 9\n\
word:subject:enjoy -5 19 -14\n\
verb:complement:break- 14 -10 -8\n\
role:topic|own|out 2 8 -11\n\
role:topic|own|in -1 -6 2\n\
word:subject:violate -5 -10 16\n\
word:subject:back -15 15 -2\n\
path:subject(plain)>clause(grow+)|in 12 3 -17\n\
word:object:buy 23 -5 -21\n\
word:topic:negotiation -8 -10 18\n\
rule:friend.copula:+|out 8 -14 4\n\
rule:effect.patient:-|agent:other|other|indirect -15 7 6\n\
word:topic:resolution 13 5 -20\n\
verb:clause:grow+! -22 10 10\n\
path:owner(plain)>complement(plain)>clause(plain)|out -9 1 5\n\
rule:effect.noun-patient:+|free 1 10 -14\n\
rule:attitude.partner:-|agent:holder|other|indirect -23 -5 26\n\
rule:effect.owner-patient:-|agent:other|own|direct 18 -8 -10\n\
word:complement:sign -10 6 -1\n\
word:clause:move -11 -8 18\n\
role:patient|own|out -15 19 -6\n\
word:complement:!have -16 3 11\n\
word:subject:cause -16 1 9\n\
word:clause:propose -19 15 1\n\
rule:attitude.owner:-|agent:side -16 -1 15\n\
word:complement:know -13 5 5\n\
link:complement(effect+)|between 14 -7 -7\n\
rule:effect.partner-patient:-|out -22 13 6\n\
word:complement:lay -25 4 17\n\
rule:attitude.owner:-|agent:side|other|direct -26 -1 27\n\
word:topic:withdrawal 15 4 -20\n\
verb:subject:attitude-! -11 -12 20\n\
word:complement:start 16 -5 -12\n\
role:partner|own|out 15 -16 1\n\
path:owner(plain)>complement(effect-)|out 14 -2 -14\n\
verb:subject:demand! -19 -5 25\n\
word:clause:cause 17 -8 -10\n\
rule:attitude.noun:-|agent:other 23 -18 -6\n\
word:complement:move 22 -6 -16\n\
path:subject(attitude+)>clause(plain)|in 8 -9 -1\n\
word:subject:refer 20 -6 -14\n\
word:partner:agreement 8 -1 -11\n\
word:clause:lead 14 -9 -8\n\
word:topic:diplomat 21 -10 -12\n\
verb:attribute:future|present -21 14 4\n\
word:topic:name -26 2 20\n\
rule:cause.agent:-|out -14 -4 18\n\
cue:observe -24 4 17\n\
word:complement:raise -16 -2 16\n\
word:complement:announce -3 -9 11\n\
word:object:reimpose 14 -9 -7\n\
word:object:face 0 -18 18\n\
verb:complement:obligation|present -8 -2 8\n\
path:complement(attempt)|in -10 -21 29\n\
link:topic(plain)|from -9 3 3\n\
word:subject:take -6 1 3\n\
word:object:extend 10 -11 -1\n\
word:object:show -12 -3 11\n\
clause:object:ing|on 16 -4 -12\n\
word:complement:import -23 22 -2\n\
word:subject:uphold -25 21 0\n\
rule:effect.patient:+|agent:holder 2 -10 3\n\
verb:complement:ability|none -13 7 3\n\
path:owner(evaluation+)>complement(plain)|out 12 -15 1\n\
word:object:order -17 -11 30\n\
word:object:affect 2 12 -16\n\
clause:subject:conditional|unless -18 -9 26\n\
word:complement:end -20 8 8\n\
word:subject:note 10 3 -15\n\
word:subject:guarantee -25 -4 27\n\
rule:idiom.near:+|narration 5 12 -19\n\
word:topic:official 18 -11 -8\n\
rule:effect.topic-patient:+|other -12 1 8\n\
path:complement(effect+)>clause(plain)|out 0 14 -13\n\
rule:idiom.near:+|out -3 16 -15\n\
word:topic:return -13 8 3\n\
rule:idiom.near:-|free -8 -6 8\n\
rule:friend.copula:+|other 7 4 -12\n\
word:topic:solution 24 -8 -14\n\
verb:subject:cause! -11 -8 18\n\
word:object:force 18 -12 -6\n\
rule:idiom.near:-|act 18 -6 -14\n\
path:complement(plain)>clause(grow+)|in -6 -16 19\n\
path:attribute(plain)|in -10 -2 9\n\
word:subject:limit -21 4 15\n\
rule:cause.agent:-|indirect -20 1 16\n\
rule:effect.event-patient:-|in -3 -7 8\n\
rule:effect.copula:-|other 13 -6 -11\n\
word:content:official -21 6 12\n\
link:complement(cause)|for 6 14 -21\n\
word:owner:attack 14 -8 -6\n\
rule:effect.topic-patient:-|free 1 16 -19\n\
link:complement(plain)|regarding 23 -9 -13\n\
link:modifier(effect-)| -6 -6 13\n\
word:object:cite -18 10 7\n\
word:clause:slam 10 8 -20\n\
word:topic:drone 24 -7 -17\n\
path:modifier(plain)>object(plain)|in -12 1 6\n\
word:complement:write 20 -9 -11\n\
path:partner(plain)>attribute(plain)|in 23 -12 -12\n\
word:subject:!help 19 -17 -2\n\
word:subject:accept 15 -17 0\n\
link:owner(attitude+)|demonym -7 -10 14\n\
rule:idiom.clause:-|narration -12 -3 16\n\
path:complement(grow+)|out -10 -2 6\n\
verb:subject:obligation!|present -14 -1 13\n\
word:complement:welcome -20 4 13\n\
word:subject:target 9 -14 5\n\
word:clause:serve 15 5 -22\n\
word:clause:invite -18 3 13\n\
word:topic:response -10 6 -1\n\
clause:subject:participle|of -12 -6 18\n\
via:polity|out -6 4 -1\n\
word:subject:encourage -21 12 6\n\
path:owner(plain)>object(grow+)|in -28 -4 33\n\
word:complement:praise 18 -12 -9\n\
word:partner:confrontation -16 -8 24\n\
word:topic:lift 18 6 -26\n\
word:topic:missile -23 1 20\n\
rule:attitude.noun:-|in -1 7 -8\n\
word:clause:pull 20 -15 -6\n\
form:people|relation:member 25 -12 -14\n\
word:subject:sanction 10 5 -19\n\
word:object:reveal -26 23 1\n\
clause:clause:adverbial|after 9 -2 -9\n\
rule:attitude.owner:+|agent:holder|other|mixed -13 28 -14\n\
clause:complement:adverbial|because 0 -16 11\n\
rule:effect.copula:-|in 11 -10 -5\n\
rule:effect.partner-patient:-|in 17 -2 -16\n\
word:complement:negotiate 17 -9 -10\n\
verb:clause:bond+ -19 10 8\n\
word:owner:counterpart 19 -4 -17\n\
rule:effect.event-patient:-|indirect -9 2 5\n\
word:clause:aim 9 -10 0\n\
word:subject:sell 16 -3 -17\n\
word:complement:order -18 -11 30\n\
word:content:step 9 -4 -9\n\
word:owner:complicity -28 -5 34\n\
word:complement:initiate -28 9 17\n\
path:modifier(plain)>object(attitude+)|in 26 -22 -5\n\
clause:complement:ing|while 14 3 -18\n\
link:complement(effect+)|to -14 -6 16\n\
clause:object:relative|which 6 -4 -5\n\
rule:idiom.near:+|indirect -12 7 3\n\
word:content:threat 15 7 -25\n\
word:complement:address -16 -7 21\n\
word:clause:change 22 -3 -21\n\
word:object:!use 22 -4 -20\n\
word:topic:cooperation 21 -15 -8\n\
word:subject:end -6 -7 13\n\
word:object:declare 22 -9 -12\n\
verb:clause:will+ 19 -9 -10\n\
rule:idiom.sentence:-|act 16 -1 -18\n\
word:complement:call -8 0 5\n\
word:subject:!see 3 -16 11\n\
path:subject(demand)>clause(plain)|in 5 -14 7\n\
word:owner:talk 22 -16 -6\n\
path:subject(effect-)>clause(demand)|in -17 2 13\n\
rule:reverse.owner:-|in -3 7 -7\n\
link:topic(attitude+)|to -16 -7 21\n\
word:owner:president 22 -16 -7\n\
verb:subject:ability!|none 0 -14 15\n\
path:complement(demand)>clause(plain)|in -6 -16 20\n\
cue:reaffirm -20 8 9\n\
cue:accuse 7 -10 2\n\
word:complement:draft -11 -10 19\n\
word:clause:provide 16 -9 -8\n\
word:subject:quit 12 -10 -2\n\
word:content:time -14 24 -12\n\
link:complement(attitude-)|with -10 16 -9\n\
link:topic(evaluation+)|in 17 -18 1\n\
word:subject:develop 12 -1 -13\n\
link:topic(plain)|such as -14 10 1\n\
link:patient(attitude-)|to -19 0 17\n\
rule:effect.topic-patient:-|indirect 6 3 -11\n\
word:clause:advise -24 1 20\n\
cue:conclude 19 0 -21\n\
word:clause:!have 6 0 -8\n\
link:complement(attitude-)|of -26 -2 26\n\
verb:clause:obligation|none 14 -13 0\n\
path:subject(effect-)>clause(attempt)|out 17 1 -20\n\
word:clause:act 20 -4 -18\n\
rule:attitude.topic:-|out 19 0 -22\n\
path:object(plain)>clause(demand)|in 24 -8 -15\n\
rule:effect.copula:-|free 13 -4 -10\n\
word:complement:maintain 13 -6 -9\n\
cue:sign 19 -16 -3\n\
clause:object:adverbial|while 5 6 -13\n\
link:complement(plain)|under -18 8 7\n\
word:topic:attack 2 18 -22\n\
word:object:ensure -4 25 -19\n\
rule:effect.owner-patient:+|agent:holder|other|indirect 0 -16 14\n\
word:complement:highlight 21 -14 -7\n\
path:complement(attitude+)>clause(plain)|in 16 -3 -14\n\
word:topic:role 4 -16 11\n\
path:object(plain)>clause(grow+)>clause(plain)|out -18 -10 29\n\
rule:reverse.agent:+|indirect -8 10 -1\n\
rule:effect.topic-patient:+|free 3 -17 12\n\
rule:attitude.patient:+|agent:other 15 -6 -9\n\
word:clause:impose 9 0 -13\n\
rule:attitude.noun:+|out -2 -8 8\n\
word:object:!forget 0 -16 16\n\
verb:object:fail! 0 -16 16\n\
path:owner(plain)>subject(effect+)>clause(plain)|out 22 -4 -18\n\
word:clause:include 2 -21 19\n\
word:owner:year 20 -13 -7\n\
word:owner:initiative -4 24 -21\n\
word:object:visit 12 -5 -11\n\
word:owner:proposal 5 12 -20\n\
clause:clause:ing|at -23 -3 24\n\
rule:effect.owner-patient:-|agent:other|other|indirect 12 -4 -11\n\
rule:effect.owner:-|own -6 4 -1\n\
word:partner:line -14 4 7\n\
word:subject:pay -11 -7 15\n\
path:owner(plain)>subject(evaluation-)|out -17 -3 20\n\
word:complement:endorse -8 -10 19\n\
link:topic(friend-)|in 22 0 -24\n\
word:subject:succeed 13 -8 -6\n\
verb:subject:grow+! -15 11 2\n\
link:complement(effect+)|by -17 0 15\n\
word:attribute:!be -4 9 -7\n\
rule:effect.owner-patient:-|act 12 -4 -7\n\
clause:subject:ing|after 18 -9 -9\n\
clause:subject:that|whether 17 -13 -5\n\
rule:bond.state:-|other 8 10 -19\n\
word:subject:mean -9 17 -11\n\
clause:complement:adverbial|so that 14 1 -18\n\
rule:attitude.owner:+|agent:other|other|indirect -16 9 6\n\
word:object:accuse 1 -12 10\n\
path:owner(evaluation+)>object(plain)|in -17 5 6\n\
path:partner(plain)>object(plain)|in 11 -14 0\n\
word:subject:review 20 -7 -12\n\
word:subject:argue 16 -4 -14\n\
rule:effect.noun-patient:+|out 4 4 -10\n\
word:object:create 3 5 -12\n\
word:subject:pull 11 -1 -10\n\
word:object:invade 15 7 -24\n\
word:subject:view -28 -1 26\n\
word:subject:introduce -9 -5 13\n\
rule:attitude.self:+|mixed -14 20 -6\n\
path:topic(plain)>subject(plain)>clause(plain)|in 17 -9 -11\n\
word:object:carry 11 -13 2\n\
rule:attitude.patient:+|free -18 8 7\n\
word:topic:defeat -25 10 12\n\
word:object:have -2 -7 4\n\
rule:bond.state:+|mixed 14 -13 -1\n\
rule:bond.state:-|out 14 -5 -8\n\
path:subject(effect-)|out 2 1 -5\n\
word:object:secure -27 18 5\n\
rule:evaluation.verb:+|mixed -19 6 11\n\
rule:evaluation.noun:-|narration -12 -2 14\n\
rule:attitude.agent:+|out 2 -1 -5\n\
word:subject:demand 20 -2 -17\n\
word:subject:lift -4 -9 10\n\
word:object:present 19 -4 -15\n\
clause:clause:ing|as -19 11 5\n\
word:partner:conference 22 -13 -10\n\
word:owner:package -23 -1 25\n\
word:object:assassinate 2 17 -22\n\
rule:inability.subject:-|indirect -5 -10 14\n\
rule:idiom.sentence:+|narration 10 3 -14\n\
word:object:oppose -13 13 -1\n\
word:subject:level -22 -5 30\n\
rule:demand.object:-|agent:target|other|direct -16 17 -2\n\
word:patient:support 5 2 -9\n\
word:partner:partnership -16 -1 14\n\
verb:attribute:none!|present -10 2 6\n\
verb:subject:attempt! 12 -6 -7\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in 3 5 -10\n\
word:owner:trade -15 14 -1\n\
path:complement(plain)>clause(demand)|out -17 10 5\n\
path:object(plain)|in -1 2 -4\n\
word:complement:refer 4 0 -8\n\
word:subject:salvage 13 -5 -8\n\
word:subject:talk -12 8 2\n\
word:object:withdraw -5 -6 12\n\
rule:reverse.owner:-|free 3 5 -13\n\
link:patient(effect-)|of 13 -7 -8\n\
link:topic(evaluation+)|for -21 18 2\n\
path:owner(effect-)>complement(plain)>clause(plain)|out -11 -6 18\n\
word:object:attach 16 0 -15\n\
rule:effect.patient:+|agent:target|other|indirect 12 2 -17\n\
word:subject:win 15 0 -20\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -14 13 -3\n\
path:object(cause)>clause(plain)|in 18 -9 -13\n\
word:complement:attach 17 -2 -14\n\
word:object:reinstate -14 -4 17\n\
word:complement:set 16 -5 -13\n\
word:content:strategy -14 3 7\n\
word:patient:effect -5 21 -17\n\
rule:evaluation.noun:-|out -5 -5 10\n\
path:partner(plain)>object(plain)|out -9 -8 12\n\
path:owner(plain)>subject(evaluation-)|in 27 -1 -26\n\
word:clause:plan 14 -5 -12\n\
word:content:resolution -9 -9 18\n\
word:subject:intend -11 15 -6\n\
link:topic(plain)|about -17 -6 22\n\
path:owner(plain)>object(plain)|in -1 1 -5\n\
rule:attitude.self:+|agent:holder -7 8 -3\n\
rule:evaluation.modifier:+|act -11 11 -3\n\
link:owner(effect-)|of -13 4 6\n\
rule:effect.noun-patient:+|narration 0 12 -14\n\
word:clause:introduce -11 -6 16\n\
word:subject:need 8 5 -15\n\
path:subject(plain)>clause(cause)>clause(plain)|in 9 6 -18\n\
word:object:skirt -26 -3 29\n\
path:object(plain)>content(plain)>object(grow+)>clause(plain)|out -26 -3 29\n\
verb:complement:reverse 7 3 -11\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|out -22 -1 20\n\
rule:attitude.owner:+|indirect -5 2 0\n\
word:partner:dialog 19 -17 -4\n\
path:subject(grow+)>clause(attitude-)|in -18 -3 21\n\
word:clause:speak -6 18 -11\n\
rule:idiom.near:+|free -4 14 -12\n\
rule:effect.owner-patient:-|agent:other|other|direct -2 12 -12\n\
word:object:lay -20 -1 19\n\
word:topic:respect -13 -21 32\n\
path:partner(plain)>complement(plain)>clause(plain)|in -5 -14 17\n\
word:complement:strike 14 -4 -10\n\
word:subject:ship -23 23 -4\n\
word:clause:issue 4 -9 3\n\
rule:friend.copula:-|out 14 -2 -11\n\
word:complement:think -13 -7 19\n\
path:partner(bond+)>topic(plain)>subject(plain)|in 21 -14 -7\n\
word:content:action 4 -14 6\n\
path:owner(plain)>topic(plain)>object(plain)|out 0 14 -16\n\
word:clause:push -18 8 6\n\
rule:friend.copula:+|mixed 12 -1 -10\n\
rule:effect.topic-patient:+|indirect 12 -4 -11\n\
clause:object:ing|while 15 0 -14\n\
word:complement:criticize 14 -7 -8\n\
path:owner(plain)>subject(grow+)|in 14 -18 1\n\
word:clause:!accept 6 12 -20\n\
word:complement:buy -21 8 10\n\
word:owner:import 19 -6 -15\n\
word:topic:signal -12 25 -13\n\
rule:idiom.sentence:+|indirect -11 8 1\n\
word:clause:establish -17 4 11\n\
word:clause:remain 3 -12 9\n\
word:topic:change 20 -11 -10\n\
word:subject:invite -8 20 -12\n\
rule:attitude.topic:-|direct -24 13 9\n\
word:subject:warn 10 -6 -5\n\
link:owner(friend+)|demonym 1 7 -10\n\
word:owner:capability -7 -9 15\n\
rule:attitude.partner:+|direct -18 21 -4\n\
word:subject:seem -14 10 0\n\
word:subject:confront -16 7 6\n\
path:owner(plain)>subject(cause)>clause(plain)|in -21 -3 21\n\
word:owner:leader 13 -4 -10\n\
rule:attitude.owner:-|mixed -8 -3 8\n\
path:subject(plain)>clause(effect+)|in 0 -15 14\n\
path:owner(plain)>attribute(plain)|out -13 8 -1\n\
word:complement:target -13 -8 18\n\
word:subject:exchange 1 14 -15\n\
word:subject:fulfil -17 14 0\n\
verb:object:evaluation- -10 -5 12\n\
word:topic:influence -11 -9 20\n\
word:object:mark 13 -1 -15\n\
rule:reverse.agent:-|free -14 -4 18\n\
rule:effect.owner-patient:-|narration 14 -4 -11\n\
word:subject:attend 14 -7 -6\n\
word:object:exchange 17 -8 -9\n\
word:object:warn -5 -7 11\n\
rule:effect.event-patient:+|in -12 13 -4\n\
word:complement:depend -5 -16 21\n\
path:subject(demand)>clause(plain)|out 16 3 -18\n\
word:patient:weapon -13 21 -9\n\
rule:evaluation.modifier-patient:+|indirect 1 12 -15\n\
word:subject:trigger 10 -11 3\n\
word:complement:seek -12 -6 15\n\
word:clause:accuse -7 -7 11\n\
word:owner:some 6 -14 9\n\
path:owner(effect+)>complement(plain)|out 17 -7 -10\n\
word:subject:focus 16 -16 2\n\
word:clause:sign 8 12 -21\n\
word:subject:publish 22 -1 -21\n\
path:partner(bond+)>object(plain)|in 0 -14 12\n\
word:subject:!go 19 -1 -21\n\
word:object:confirm -8 18 -9\n\
word:topic:dollar -20 -2 22\n\
word:object:reaffirm 9 4 -17\n\
word:subject:strengthen -10 -1 7\n\
word:object:avoid -20 -2 19\n\
word:object:encourage 16 -20 4\n\
word:topic:continuation 15 -5 -14\n\
word:clause:ensure 18 -16 -3\n\
word:complement:!be 3 1 -8\n\
link:complement(effect-)|to -13 -4 14\n\
word:complement:enter -6 17 -12\n\
link:topic(friend+)|in -16 17 -5\n\
verb:complement:attitude+! -14 9 3\n\
link:topic(bond+)|in 22 -16 -6\n\
rule:effect.patient:-|narration -14 9 2\n\
path:patient(effect-)>object(effect-)|in -7 -9 16\n\
word:object:report 23 -7 -15\n\
rule:grow.partner:+|agent:other|other|indirect 14 -2 -12\n\
rule:break.partner:-|agent:other -17 2 12\n\
word:clause:develop -11 2 7\n\
cue:assert -8 -2 6\n\
rule:attitude.self:-|agent:side -20 0 18\n\
word:clause:look -14 12 1\n\
clause:complement:ing|to -26 13 10\n\
word:topic:election -13 -8 21\n\
path:object(demand)|in 7 -7 -5\n\
word:topic:talk 11 -5 -8\n\
word:topic:tie 16 -16 0\n\
word:topic:pressure 18 -13 -5\n\
word:content:member -24 -6 30\n\
rule:bond.state:-|in -6 17 -13\n\
word:complement:stress 10 -15 3\n\
path:owner(plain)>subject(attitude+)|in -21 9 10\n\
word:subject:clinch 13 -6 -8\n\
word:complement:operate -20 1 17\n\
word:subject:criticize 10 -6 -5\n\
word:subject:breach -20 -2 22\n\
rule:evaluation.copula:+|act 19 -10 -9\n\
word:clause:reduce -11 0 9\n\
path:patient(effect-)>subject(plain)|in -3 22 -19\n\
word:clause:resolve 17 -9 -9\n\
word:object:reiterate 10 -2 -8\n\
path:object(attitude+)|in 1 4 -9\n\
link:complement(effect-)|for 8 5 -16\n\
word:subject:propose -13 21 -9\n\
rule:attitude.partner:-|indirect -10 -7 15\n\
link:complement(demand)|with -16 21 -7\n\
rule:reverse.agent:-|out -17 -2 18\n\
link:owner(effect+)|demonym 9 4 -16\n\
rule:evaluation.noun:+|act 10 2 -14\n\
word:topic:capability 20 -9 -13\n\
path:subject(reverse)>clause(plain)|out -19 1 15\n\
path:owner(plain)>complement(attitude-)|out -17 7 7\n\
rule:attitude.partner:+|in 8 2 -10\n\
word:owner:reaction 17 4 -21\n\
word:subject:keep 0 -11 11\n\
rule:attitude.patient:-|agent:holder -5 -13 17\n\
rule:attitude.patient:+|mixed 0 16 -15\n\
rule:attitude.patient:+|agent:holder|other|indirect 2 8 -14\n\
word:object:emphasize -11 13 -4\n\
link:topic(plain)|of -3 4 -4\n\
word:object:adopt -16 -2 17\n\
cue:maintain -19 13 4\n\
clause:subject:that|where -20 -1 19\n\
path:complement(bond+)|out 17 -7 -10\n\
word:complement:support -2 -9 8\n\
rule:friend.owner:+|mixed 15 -6 -8\n\
word:complement:describe 10 -6 -8\n\
rule:evaluation.modifier-patient:+|own -7 13 -6\n\
word:subject:question -18 -4 22\n\
word:topic:representative 9 5 -16\n\
path:owner(plain)>complement(demand)|in 19 -10 -10\n\
path:partner(plain)>subject(plain)|out -18 -3 20\n\
verb:subject:ability!|present 5 -7 0\n\
path:object(attitude+)|out 16 -3 -16\n\
rule:idiom.clause:-|own -12 4 4\n\
path:subject(plain)>content(plain)>object(plain)>clause(plain)|in -11 -6 16\n\
word:subject:urge 13 -4 -9\n\
path:owner(plain)>object(effect-)|in 8 -13 3\n\
word:complement:reject -14 -5 15\n\
path:owner(effect+)>complement(plain)|in -10 23 -13\n\
word:complement:witness -13 -14 26\n\
word:complement:receive -21 -2 23\n\
path:complement(effect+)|in -10 2 4\n\
verb:complement:grow+! -17 -4 20\n\
word:subject:create 9 -7 -4\n\
clause:subject:relative|whose 7 11 -17\n\
word:clause:refer -12 -4 14\n\
word:clause:predict 12 1 -17\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -16 2 13\n\
path:subject(reverse)>clause(plain)|in 5 7 -16\n\
cue:argue -4 -8 10\n\
word:clause:set -6 -10 17\n\
word:subject:exert -15 -8 23\n\
rule:evaluation.modifier:+|indirect 5 -4 -3\n\
rule:friend.copula:-|free 12 -3 -9\n\
word:complement:face 18 0 -19\n\
verb:complement:possibility|none 8 10 -18\n\
rule:effect.copula:-|indirect 15 -10 -7\n\
word:object:tell -9 4 2\n\
path:object(demand)>clause(plain)|in -1 -13 14\n\
word:complement:stand -17 4 9\n\
path:subject(plain)>clause(evaluation+)|out 13 -8 -5\n\
word:subject:invest 19 -2 -20\n\
rule:evaluation.noun:+|mixed -9 6 0\n\
word:object:implement -9 11 -4\n\
word:clause:realize 22 -9 -13\n\
rule:effect.partner-patient:-|indirect -10 18 -10\n\
word:object:persuade -13 -6 19\n\
path:subject(plain)>content(plain)>attribute(plain)|in 12 6 -18\n\
rule:friend.copula:-|direct 11 -7 -4\n\
cue:back -15 7 3\n\
word:subject:present 6 3 -12\n\
rule:attitude.self:-|free 7 -1 -9\n\
word:complement:improve -18 14 2\n\
rule:attitude.self:-|agent:other|free|indirect 19 -6 -13\n\
clause:object:ing|to 6 -14 6\n\
rule:attitude.topic:-|in -12 -2 12\n\
link:complement(attitude-)|to -12 -5 19\n\
word:owner:life -7 18 -13\n\
path:owner(plain)>subject(plain)>clause(demand)|in 9 -15 5\n\
path:complement(grow+)>clause(plain)|in -6 -5 9\n\
rule:effect.noun-patient:-|agent:other|other|indirect 10 10 -23\n\
word:clause:comment 22 -5 -16\n\
word:complement:push 15 -11 -7\n\
rule:effect.patient:+|agent:other|own|indirect 14 -12 -2\n\
link:complement(attitude+)|including -24 28 -4\n\
word:clause:raise -13 -6 19\n\
rule:evaluation.modifier:-|act 13 -2 -11\n\
word:complement:begin 15 -3 -13\n\
path:patient(plain)>object(plain)|out -10 -7 16\n\
rule:effect.owner-patient:+|agent:holder|other|act -2 12 -12\n\
word:subject:request -24 14 7\n\
word:topic:trade 4 7 -16\n\
clause:object:adverbial|when -1 -9 7\n\
path:subject(attitude+)>clause(plain)>clause(plain)|in -13 13 -1\n\
rule:effect.noun-patient:-|agent:holder 16 -3 -13\n\
word:owner:administration -5 -7 10\n\
word:topic:reaction 4 -13 4\n\
word:object:underline 13 -12 -3\n\
word:clause:attach 17 -4 -12\n\
word:subject:learn -17 -6 24\n\
role:modifier|free|out -12 6 2\n\
cue:order 4 -15 11\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 14 4 -18\n\
word:topic:side -19 5 11\n\
path:subject(plain)>clause(effect-)|in -16 3 9\n\
rule:effect.topic-patient:-|out 15 -6 -10\n\
path:patient(attitude-)>object(plain)|in -22 11 6\n\
path:subject(effect-)>clause(attempt)|in -19 5 11\n\
word:topic:nature -16 14 -1\n\
rule:effect.patient:-|agent:holder|other|act 14 -3 -8\n\
clause:complement:ing|at -13 11 -1\n\
word:object:attack -20 2 16\n\
rule:effect.owner-patient:-|agent:holder|other|act -9 -3 12\n\
word:subject:pass -13 -6 17\n\
rule:effect.patient-patient:-|in -2 11 -12\n\
path:object(effect+)>clause(plain)|out 14 -8 -6\n\
word:topic:import 15 -4 -12\n\
word:subject:release -16 1 11\n\
word:owner:benefit 4 17 -19\n\
link:complement(demand)|from -15 -10 24\n\
cue:issue -7 -13 19\n\
word:subject:!leave -21 14 6\n\
link:owner(evaluation+)|of -10 2 5\n\
clause:subject:ing|instead of -18 4 10\n\
word:complement:choose -20 -3 22\n\
word:clause:approve 20 -4 -15\n\
word:clause:sell 18 -3 -16\n\
path:owner(plain)>complement(effect-)|in 9 -12 3\n\
word:object:allow 13 -11 -1\n\
word:subject:vote 17 -4 -12\n\
word:owner:failure -13 -2 16\n\
word:topic:view 15 -9 -7\n\
word:subject:!use -13 19 -7\n\
clause:subject:ing|on -6 -6 10\n\
word:partner:contact -15 14 -1\n\
word:subject:!allow -11 19 -7\n\
rule:attitude.self:-|act -20 -2 21\n\
clause:attribute:participle| -3 9 -9\n\
link:complement(attitude-)|including 17 -4 -12\n\
word:topic:region 15 -10 -5\n\
rule:effect.owner:+|free 2 -1 -6\n\
rule:evaluation.modifier-patient:+|narration -16 0 13\n\
rule:demand.object:-|agent:target|free|direct -11 -6 16\n\
word:complement:approve 14 2 -18\n\
path:subject(effect+)>clause(plain)|out -7 -3 6\n\
word:subject:grow -9 13 -6\n\
path:owner(plain)>object(effect+)>clause(plain)|out 14 0 -15\n\
word:topic:expansion -12 19 -6\n\
word:complement:kill -16 8 7\n\
word:complement:attend 15 -6 -9\n\
word:object:lead 9 -1 -10\n\
word:topic:player -23 12 7\n\
word:clause:return -8 -8 15\n\
cue:allege 22 -1 -20\n\
rule:effect.owner-patient:+|agent:other|own|direct 8 -11 0\n\
word:topic:normalization -5 -13 20\n\
word:clause:respond 7 -12 4\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)|in 14 -13 -2\n\
rule:effect.topic-patient:+|agent:side -13 20 -6\n\
path:subject(plain)>clause(attitude-)|in 11 -4 -9\n\
rule:effect.partner-patient:+|agent:holder -12 6 4\n\
word:subject:attempt -13 -9 22\n\
word:topic:all -11 17 -9\n\
word:object:improve -14 -3 15\n\
word:object:break 21 -6 -15\n\
rule:attitude.partner:+|mixed 18 -18 0\n\
word:subject:oppose -5 10 -8\n\
rule:idiom.clause:+|direct 14 4 -18\n\
word:subject:stay 6 4 -12\n\
word:topic:percent 20 -12 -8\n\
path:owner(plain)>object(attitude+)|out 13 -1 -14\n\
path:topic(plain)>topic(plain)>complement(plain)|out -9 19 -13\n\
role:attribute|free|in -3 12 -13\n\
path:object(grow+)>clause(plain)|in 9 5 -16\n\
rule:effect.topic-patient:+|agent:holder -12 -3 15\n\
link:complement(attitude+)|with -8 -3 9\n\
word:object:threaten 5 6 -16\n\
rule:effect.owner-patient:-|agent:target|other|direct -12 -3 14\n\
word:object:!reflect -23 30 -5\n\
rule:effect.patient:-|mixed -9 8 -2\n\
path:patient(effect-)>object(effect-)|out 2 6 -10\n\
clause:object:that|whether 19 0 -19\n\
word:clause:avoid -13 -1 10\n\
path:complement(attitude-)>clause(plain)|in 5 7 -15\n\
word:clause:bring 0 8 -14\n\
path:subject(effect-)>clause(attitude-)|in -10 -5 15\n\
path:subject(reverse)|out 15 -3 -13\n\
rule:attitude.self:+|agent:side -9 -1 9\n\
path:owner(friend+)>complement(plain)|in 15 -11 -7\n\
path:subject(attitude+)>clause(plain)|out -8 -6 11\n\
link:owner(plain)|from 17 -9 -8\n\
rule:refusal.subject:-|free 9 -9 -3\n\
rule:effect.partner-patient:+|out -11 -1 10\n\
word:object:curb 11 0 -13\n\
link:owner(friend+)|of -14 -6 19\n\
rule:attitude.patient:-|indirect -11 -3 10\n\
word:owner:objective 15 -12 -3\n\
word:partner:expansion -12 19 -6\n\
path:owner(plain)>complement(grow+)|in -16 20 -6\n\
path:subject(effect+)>clause(plain)>clause(plain)|in 8 -6 -4\n\
word:patient:action -19 18 -3\n\
rule:attitude.topic:+|direct 20 -11 -9\n\
link:owner(effect-)|led -14 -3 17\n\
rule:grow.partner:+|agent:holder|other|act 9 3 -12\n\
word:object:join 13 -9 -4\n\
role:attribute|own|in -9 -4 9\n\
word:owner:delegation 17 -7 -11\n\
rule:effect.patient:-|agent:other|free|mixed -4 19 -15\n\
rule:effect.noun-patient:+|act 13 -15 4\n\
word:subject:add -8 6 1\n\
word:clause:become 16 -15 -2\n\
word:subject:defeat -17 14 -1\n\
word:topic:right -14 -1 13\n\
verb:subject:possibility!|none 20 -4 -16\n\
rule:effect.topic-patient:-|direct -13 15 -4\n\
link:complement(attitude-)|between 14 -6 -9\n\
path:owner(plain)>object(plain)>clause(cause)|in -1 21 -22\n\
word:subject:accuse -1 -7 7\n\
rule:attitude.owner:-|agent:other|other|direct 18 -3 -16\n\
word:complement:release 16 -5 -11\n\
cue:question 17 -9 -9\n\
word:complement:stick -1 19 -17\n\
path:owner(plain)>subject(effect+)>clause(plain)|in 14 -10 -4\n\
word:object:!will -14 20 -5\n\
word:owner:industry -10 16 -6\n\
rule:reverse.patient:+|act 20 -2 -18\n\
rule:evaluation.verb:-|mixed 16 -3 -14\n\
path:owner(bond+)|in 22 -8 -14\n\
path:subject(plain)>content(evaluation+)>object(plain)|out -18 20 -6\n\
rule:attitude.topic:+|agent:other 20 -8 -10\n\
word:object:replace 18 -10 -8\n\
path:owner(plain)>object(attitude+)>clause(plain)|in -15 0 14\n\
word:partner:escalation 20 -4 -19\n\
word:owner:test -10 -10 21\n\
word:complement:broker 7 4 -12\n\
link:topic(effect+)|of -9 19 -11\n\
word:subject:depend 23 -14 -9\n\
word:clause:lose 14 -5 -9\n\
rule:idiom.clause:-|out -6 -3 7\n\
word:owner:statement -11 13 -4\n\
link:topic(plain)|than -15 -7 22\n\
cue:propose 7 1 -12\n\
path:owner(effect-)|out 19 -5 -14\n\
rule:break.partner:-|indirect -16 0 13\n\
path:complement(plain)>content(plain)>object(plain)|out -23 -1 24\n\
rule:attitude.partner:+|agent:side -18 22 -4\n\
path:complement(attitude-)|out 4 -6 -1\n\
rule:effect.partner-patient:+|other -8 1 5\n\
word:owner:approach -3 -10 14\n\
path:object(plain)>clause(attempt)|in 1 9 -14\n\
word:object:endorse 4 -11 6\n\
word:owner:friend 18 -9 -9\n\
path:partner(plain)>complement(plain)|in -2 -10 9\n\
word:clause:reveal 19 -5 -15\n\
path:owner(plain)>object(effect+)|out -1 13 -13\n\
word:subject:stick -2 18 -16\n\
path:subject(grow+)>clause(grow+)|in -8 21 -15\n\
rule:idiom.clause:-|free 8 -9 2\n\
word:object:reach 2 9 -11\n\
word:topic:tendency -26 -3 28\n\
path:topic(plain)>complement(plain)>content(plain)|in -26 -3 28\n\
rule:attitude.self:+|agent:other|other|indirect 17 -7 -10\n\
word:object:negotiate 13 -16 2\n\
clause:object:that|where 13 -7 -8\n\
word:subject:!violate -5 21 -20\n\
rule:evaluation.verb:-|indirect 1 -6 3\n\
rule:effect.partner-patient:-|direct 16 -8 -10\n\
word:subject:include 7 -12 5\n\
path:subject(effect-)>content(plain)>object(plain)>clause(plain)|in 6 -18 11\n\
word:topic:trend 21 -17 -4\n\
word:clause:welcome 12 -5 -8\n\
word:content:fact 5 4 -9\n\
form:people|relation:coalition -18 -2 21\n\
word:subject:!change 3 -14 11\n\
word:topic:use -17 9 6\n\
path:partner(plain)>topic(plain)>complement(plain)|out -11 -6 17\n\
word:complement:tell -10 3 6\n\
word:patient:campaign 8 -11 0\n\
word:clause:address -10 -5 16\n\
word:partner:alliance 6 -16 10\n\
word:owner:game -16 -4 20\n\
link:owner(evaluation-)|of -20 2 17\n\
path:owner(effect-)>complement(plain)>clause(plain)|in 9 -10 2\n\
rule:effect.event-patient:-|out -7 4 2\n\
path:subject(plain)>clause(cause)|out 13 -5 -7\n\
path:partner(bond+)>object(grow+)|out -11 15 -4\n\
word:subject:declare 15 -7 -7\n\
word:complement:form -15 14 -2\n\
word:subject:!say 17 -3 -13\n\
word:subject:ensure 4 4 -11\n\
word:complement:do -8 4 1\n\
verb:complement:attitude- 1 -2 -2\n\
word:subject:!want 4 -10 6\n\
rule:attitude.owner:-|agent:holder|other|direct 12 0 -15\n\
word:topic:number -5 -9 14\n\
word:content:pressure 15 -10 -5\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 13 -18 4\n\
word:complement:act 8 -10 0\n\
word:owner:aid -8 20 -15\n\
word:complement:introduce -5 -8 13\n\
word:topic:form -16 -2 18\n\
rule:demand.object:-|agent:side|own|direct -10 1 6\n\
rule:break.partner:-|out -13 -5 15\n\
rule:attitude.noun:-|agent:holder -21 -1 22\n\
word:complement:compare -16 17 -5\n\
word:subject:reiterate -13 20 -7\n\
rule:effect.noun-patient:+|own 16 -13 -3\n\
word:complement:exchange 14 -7 -8\n\
word:subject:ease -11 -6 17\n\
rule:will.subject:+|out -9 4 3\n\
rule:effect.event-patient:+|indirect -11 6 2\n\
path:complement(plain)>content(plain)>complement(plain)|in 19 -8 -12\n\
clause:subject:ing|about -14 10 3\n\
word:complement:warn -2 -8 10\n\
word:clause:reject 7 4 -12\n\
word:subject:pursue 8 -10 -2\n\
word:subject:meet 3 -6 2\n\
rule:attitude.owner:-|agent:holder|other|mixed 7 -8 -1\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|in -12 -1 8\n\
word:subject:challenge -12 -6 18\n\
word:object:mention 17 -13 -4\n\
cue:underscore -12 9 0\n\
word:modifier:issue 15 -5 -10\n\
word:complement:pursue 11 -4 -8\n\
path:object(plain)>clause(plain)>clause(plain)|in -11 0 8\n\
word:object:enter 4 8 -13\n\
rule:attitude.partner:+|agent:other 10 -13 2\n\
path:owner(effect-)>topic(plain)>complement(plain)|in -9 -8 17\n\
link:topic(evaluation+)|of -8 17 -8\n\
rule:effect.partner-patient:+|agent:side -10 14 -5\n\
path:owner(attitude-)>object(plain)|in -6 16 -13\n\
rule:effect.patient-patient:-|own -10 14 -4\n\
rule:cause.agent:-|other -4 -7 12\n\
rule:effect.partner-patient:-|other 11 -1 -11\n\
word:patient:assassination 14 -2 -12\n\
word:complement:export 8 7 -17\n\
word:subject:appear -14 11 0\n\
word:object:open -1 11 -15\n\
word:modifier:tool -26 -1 28\n\
word:object:issue -8 -8 15\n\
rule:effect.owner:+|mixed -8 -6 13\n\
rule:attitude.owner:-|act -11 -1 13\n\
word:owner:letter -16 -3 17\n\
path:partner(bond+)>object(attitude+)|in 13 -16 -1\n\
verb:complement:obligation|none -2 -11 9\n\
path:owner(evaluation+)>topic(plain)>object(plain)|out 19 -11 -8\n\
word:object:weaken -17 1 13\n\
path:complement(plain)>clause(effect+)|out 2 -12 7\n\
word:content:effect 18 0 -17\n\
rule:attitude.topic:+|indirect 5 -11 4\n\
word:topic:future 14 -12 -2\n\
rule:grow.partner:+|free -2 7 -7\n\
rule:grow.agent:+|act 10 -4 -6\n\
word:owner:meeting -4 11 -7\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -4 -12 15\n\
rule:demand.object:-|agent:side|other|direct -2 6 -7\n\
word:topic:day 6 8 -16\n\
path:subject(effect-)>clause(effect+)|in 19 -12 -8\n\
cue:reveal 19 -4 -17\n\
link:patient(plain)|towards 9 -10 -2\n\
rule:attitude.patient:+|agent:side -13 15 -6\n\
word:topic:euro 21 -5 -14\n\
word:owner:step 1 13 -13\n\
word:clause:buy 22 -5 -16\n\
path:subject(cause)>clause(plain)|out 10 -8 -3\n\
link:topic(plain)|regarding 16 -4 -12\n\
word:subject:resolve 0 7 -9\n\
word:clause:focus 16 -9 -7\n\
word:object:!support -17 3 12\n\
word:content:discussion -24 5 16\n\
link:patient(attitude-)|against -5 12 -11\n\
word:owner:integrity -14 18 -7\n\
rule:reverse.patient:-|other -14 2 11\n\
word:subject:exit 16 -2 -14\n\
path:subject(demand)>clause(plain)>clause(plain)|in -8 17 -11\n\
rule:reverse.owner:-|agent:other|other|indirect -11 -4 15\n\
path:partner(bond+)>object(effect+)>clause(plain)|in 15 -10 -4\n\
rule:effect.partner-patient:+|agent:other 5 2 -8\n\
word:subject:praise 15 -11 -3\n\
word:complement:urge 12 1 -15\n\
word:object:turn 8 -13 1\n\
path:subject(attempt)>clause(plain)>clause(plain)|in -5 -10 14\n\
word:complement:!compensate 21 -2 -20\n\
word:object:leave -6 8 -6\n\
word:complement:reinstate -13 -3 14\n\
word:topic:tanker 18 0 -17\n\
word:complement:join -13 -6 20\n\
rule:demand.object:-|agent:holder|free|indirect -10 10 -3\n\
word:complement:!hold -12 -6 18\n\
rule:effect.owner-patient:+|agent:target|free|direct -13 -4 15\n\
clause:clause:ing|with -16 -3 18\n\
word:subject:honor -7 -13 17\n\
rule:will.subject:-|direct 15 -8 -8\n\
path:complement(break-)>clause(plain)|in -20 3 14\n\
word:object:convince 18 -9 -9\n\
path:owner(bond+)>object(grow+)|out -22 12 7\n\
cue:warning -7 -10 15\n\
word:subject:submit -14 11 -3\n\
clause:clause:ing|to -10 11 -4\n\
word:owner:inaction -21 -1 21\n\
path:topic(plain)>complement(attitude-)|in 23 -8 -14\n\
link:owner(attitude-)|of -21 6 15\n\
path:owner(plain)>object(effect-)|out 5 3 -10\n\
word:object:share 15 -9 -8\n\
path:subject(grow+)>clause(plain)>clause(demand)|in 18 -10 -8\n\
rule:friend.copula:-|narration 14 0 -13\n\
rule:effect.owner-patient:-|mixed -7 4 2\n\
word:complement:insist -15 7 2\n\
word:subject:turn 4 -10 4\n\
word:partner:transaction 2 7 -11\n\
word:subject:suffer 13 0 -15\n\
rule:grow.partner:+|agent:holder|other|indirect -9 15 -5\n\
verb:clause:ability|present 2 -1 -3\n\
rule:effect.patient:+|agent:target|free|indirect -10 -7 15\n\
path:owner(plain)>subject(cause)|out -8 -4 12\n\
rule:evaluation.modifier:+|mixed 0 -9 5\n\
clause:subject:adverbial|even though 13 -5 -9\n\
word:topic:participation 8 6 -17\n\
word:subject:cut 14 -6 -10\n\
word:owner:goal -11 -3 14\n\
clause:subject:adverbial|because 0 2 -5\n\
word:complement:suffer 11 3 -15\n\
word:owner:warfare -24 -2 26\n\
path:owner(plain)>topic(plain)>complement(attitude+)|in -7 -12 18\n\
rule:effect.partner-patient:-|act -12 -4 15\n\
rule:attitude.patient:-|agent:holder|free|indirect -20 -4 24\n\
word:owner:signatory -13 -3 16\n\
word:clause:trigger -15 -1 14\n\
rule:reverse.owner:-|direct -6 10 -7\n\
link:complement(grow+)|in 0 12 -13\n\
clause:object:participle|of 12 4 -18\n\
path:subject(effect+)>clause(attitude-)|in 14 -3 -12\n\
verb:subject:obligation|past -1 -8 7\n\
verb:clause:ability|none 11 -9 -4\n\
word:patient:case -16 2 11\n\
word:subject:announce -6 -2 5\n\
path:topic(plain)>object(plain)>clause(plain)>clause(plain)|in -17 12 3\n\
word:complement:believe 4 8 -14\n\
rule:will.subject:+|narration -5 -4 10\n\
word:clause:build 17 -9 -8\n\
link:complement(reverse)|on 13 -7 -6\n\
rule:attitude.self:+|free -7 3 1\n\
word:owner:market 16 -6 -12\n\
word:topic:place 6 6 -13\n\
word:complement:relate 16 -3 -13\n\
path:subject(evaluation-)|in -2 -8 9\n\
word:complement:use -9 1 3\n\
word:complement:abide -15 6 6\n\
rule:attitude.owner:+|agent:holder|free|indirect -11 12 -4\n\
link:topic(plain)|including -7 11 -8\n\
path:partner(bond+)>object(grow+)>clause(plain)|out -17 14 0\n\
rule:effect.topic-patient:+|out -12 0 10\n\
path:partner(bond+)>subject(plain)|out 10 -4 -7\n\
word:complement:increase 3 9 -12\n\
word:subject:manage 8 -1 -11\n\
word:complement:emphasize 14 -8 -8\n\
rule:attitude.owner:-|agent:target 9 1 -12\n\
word:clause:assert 2 7 -13\n\
word:complement:declare 12 -14 1\n\
cue:know 9 4 -15\n\
path:partner(bond+)>complement(plain)|out 14 -2 -13\n\
rule:evaluation.modifier:+|other 1 -4 -1\n\
rule:evaluation.noun:-|mixed -13 0 10\n\
path:owner(plain)>subject(evaluation+)>clause(plain)|in -11 18 -10\n\
word:complement:comment 10 -2 -9\n\
word:complement:achieve -17 18 0\n\
word:partner:interview 14 -11 -2\n\
rule:friend.copula:+|narration 4 -9 5\n\
verb:clause:possibility!|present 12 -4 -12\n\
rule:attitude.topic:-|agent:other -14 0 12\n\
word:subject:live 11 -5 -7\n\
rule:attitude.partner:-|mixed 3 10 -17\n\
verb:subject:evaluation+! 10 -11 1\n\
word:subject:deal -2 -9 10\n\
word:object:find -1 -9 9\n\
verb:attribute:none|present 1 -1 -3\n\
word:object:launch 8 -3 -6\n\
path:owner(plain)>object(effect-)>clause(plain)>clause(plain)|in -17 5 9\n\
path:patient(effect-)>complement(plain)|in 17 -9 -7\n\
word:subject:abide -20 18 1\n\
path:complement(plain)>clause(grow+)>clause(grow+)>clause(plain)|out -17 20 -3\n\
path:partner(plain)>object(plain)>clause(grow+)>content(plain)>object(grow+)|out -17 20 -3\n\
path:partner(plain)>object(plain)>clause(grow+)>clause(grow+)>clause(plain)|out -17 20 -3\n\
path:complement(plain)>clause(grow+)>content(plain)>object(grow+)>clause(plain)|out -17 20 -3\n\
link:patient(effect-)|anti 15 -2 -13\n\
word:object:sell -8 10 -5\n\
path:owner(friend+)>subject(plain)>clause(plain)|in 3 -17 13\n\
link:complement(plain)|after 10 -7 -4\n\
verb:object:ability!|none 9 7 -17\n\
rule:reverse.agent:+|direct 1 5 -8\n\
word:object:introduce -4 -8 12\n\
path:owner(effect-)>object(plain)>clause(plain)|in -12 -3 15\n\
word:object:!protect 11 7 -18\n\
word:clause:force 10 -7 -4\n\
word:object:restore 13 -12 -2\n\
word:clause:adopt -6 -8 15\n\
word:subject:produce 14 -3 -10\n\
path:patient(effect-)>object(effect-)>clause(plain)|in -4 -13 18\n\
link:topic(attitude-)|in 14 -8 -7\n\
link:partner(effect-)|- 0 -13 12\n\
path:subject(effect-)>clause(attitude+)|in -5 -11 15\n\
path:owner(attitude-)>complement(plain)|out 17 -4 -12\n\
rule:friend.copula:+|free 7 -6 -5\n\
link:complement(cause)|to -9 -1 6\n\
word:topic:reference -10 -5 13\n\
word:clause:toe -17 -2 18\n\
word:subject:betray -20 -3 22\n\
word:subject:avoid 3 -10 4\n\
rule:attitude.self:-|mixed 2 1 -6\n\
rule:effect.patient-patient:-|indirect -16 0 13\n\
clause:subject:ing|while -9 2 6\n\
path:owner(plain)>subject(effect+)>clause(plain)>clause(plain)|in -14 6 6\n\
word:object:sign 8 1 -11\n\
word:subject:!show -13 -3 16\n\
word:topic:force 14 -4 -10\n\
word:complement:!make -13 -2 15\n\
word:object:renew 14 1 -14\n\
word:owner:weapon -17 13 2\n\
word:subject:guard -14 22 -7\n\
path:modifier(plain)>object(attitude-)|in -11 -2 13\n\
word:complement:respond -8 1 4\n\
word:subject:achieve -2 -8 8\n\
cue:impose -8 -3 11\n\
verb:object:grow+! -15 0 12\n\
path:owner(effect-)>object(attitude-)|in 13 -3 -11\n\
rule:attitude.self:+|out 4 -6 -2\n\
rule:attitude.partner:-|other -3 -11 11\n\
link:complement(plain)|up to -15 -7 22\n\
path:complement(plain)>clause(attempt)|out -16 8 3\n\
word:complement:state -1 9 -11\n\
word:content:force -5 15 -12\n\
rule:demand.object:-|agent:holder|other|act 11 2 -13\n\
word:owner:citizen 15 -10 -4\n\
rule:demand.object:-|agent:other|own|indirect -2 9 -7\n\
path:subject(grow+)>clause(attitude+)|in -12 0 11\n\
word:owner:implementation 14 -5 -11\n\
word:patient:dependence 16 -6 -11\n\
rule:effect.event-patient:+|other -9 7 0\n\
word:clause:undertake 19 -6 -13\n\
word:complement:link -6 15 -10\n\
path:owner(evaluation+)>object(plain)>clause(plain)|in -9 -10 17\n\
cue:look -14 10 1\n\
cue:realize 16 -6 -10\n\
rule:attitude.topic:-|mixed 16 -5 -11\n\
word:object:hail 13 -4 -7\n\
word:object:set -18 3 14\n\
word:subject:refuse -8 -4 11\n\
word:object:note -16 12 3\n\
word:content:interest -8 12 -6\n\
word:subject:comply -13 -2 11\n\
word:partner:conflict 19 -15 -5\n\
word:complement:supply -18 6 10\n\
word:content:fear 19 -6 -12\n\
clause:object:relative|that 3 0 -4\n\
word:clause:notify 4 8 -14\n\
word:clause:spearhead 16 -5 -11\n\
word:attribute:become 8 -10 1\n\
word:topic:company -6 15 -10\n\
word:object:drop 7 8 -16\n\
word:subject:look 3 4 -9\n\
verb:attribute:ability|present 10 -3 -10\n\
cue:insist -6 1 1\n\
word:subject:choose -5 -6 13\n\
rule:attitude.patient:-|in -8 -2 6\n\
word:complement:invest 18 -8 -11\n\
word:subject:mention -8 15 -9\n\
word:clause:knock -19 -1 19\n\
path:topic(bond+)|in 21 -18 -2\n\
rule:effect.owner-patient:-|agent:target|free|indirect -9 -4 12\n\
word:topic:interest -11 14 -3\n\
word:topic:capacity 21 -4 -16\n\
path:owner(bond+)>complement(plain)>clause(plain)|out -15 0 12\n\
rule:effect.patient:+|agent:target -5 -5 9\n\
word:owner:remark 7 -6 -5\n\
word:clause:publish -7 -5 13\n\
word:complement:originate -23 2 20\n\
path:topic(plain)>object(attitude-)|in -18 2 14\n\
word:topic:party -10 -4 13\n\
rule:effect.patient:+|agent:other|other|mixed -13 -6 19\n\
word:owner:refusal -16 0 17\n\
word:patient:impact 5 5 -11\n\
word:clause:devise 8 0 -9\n\
word:object:devise 8 0 -9\n\
rule:effect.owner-patient:+|agent:side|own|direct -7 11 -3\n\
word:complement:back 2 -13 10\n\
rule:effect.partner-patient:+|direct -8 0 4\n\
path:patient(effect-)>object(grow+)>clause(plain)|out -15 -2 16\n\
word:clause:deal -21 8 11\n\
path:owner(effect-)>complement(plain)|in -2 -7 3\n\
word:clause:explain 18 -7 -10\n\
word:clause:choose -6 -7 14\n\
word:subject:emphasize 10 -1 -10\n\
rule:inability.subject:-|out 11 -3 -9\n\
word:complement:travel 10 -13 1\n\
word:topic:some 1 -8 7\n\
cue:interested 18 -3 -16\n\
path:patient(effect-)>subject(plain)>clause(plain)|in -4 12 -11\n\
word:object:publish 7 6 -14\n\
word:partner:relationship -11 11 -1\n\
word:topic:campaign 6 8 -15\n\
word:subject:determine -11 13 -6\n\
rule:refusal.subject:-|narration -9 10 -4\n\
rule:reverse.patient:-|agent:holder -13 3 10\n\
path:subject(plain)>clause(attempt)>clause(plain)>clause(plain)|in -12 -5 14\n\
word:subject:reimpose 8 -8 -1\n\
word:topic:proposal -9 11 -3\n\
word:subject:kick -13 -3 16\n\
word:topic:decision -1 -14 14\n\
word:object:!underestimate -14 -5 19\n\
word:topic:event 18 -5 -12\n\
rule:effect.topic-patient:-|own -8 12 -5\n\
path:owner(plain)>subject(cause)|in -15 1 11\n\
path:owner(plain)>object(plain)>clause(evaluation-)|in -19 6 9\n\
verb:subject:state+ 4 8 -12\n\
word:content:face -13 -4 16\n\
path:owner(attitude+)>subject(plain)>clause(plain)|out -12 -6 19\n\
link:topic(effect-)|from -9 -5 12\n\
path:owner(plain)>topic(plain)>subject(plain)|in 9 -11 0\n\
rule:effect.patient:+|agent:side|other|indirect -12 5 5\n\
path:partner(plain)>complement(effect-)|in 21 -6 -13\n\
word:clause:pursue -14 3 8\n\
word:object:provide 6 -8 -1\n\
word:clause:vow 0 -11 11\n\
word:topic:sideline 15 -8 -8\n\
word:subject:receive 8 -9 0\n\
cue:expect 14 -3 -11\n\
verb:clause:volition|present -13 1 11\n\
link:complement(effect+)|for -7 13 -6\n\
word:content:initiative 5 8 -12\n\
word:topic:restoration -13 -4 17\n\
word:content:possibility -13 -7 20\n\
rule:attitude.self:-|agent:target 2 9 -14\n\
rule:evaluation.verb:-|out 2 -5 -1\n\
word:object:help -7 6 -2\n\
word:content:intention -8 -8 16\n\
word:topic:consequence 13 0 -13\n\
verb:complement:cause! -6 -7 12\n\
word:owner:negotiator -15 17 -3\n\
word:patient:statement -16 10 5\n\
word:object:resist 9 1 -12\n\
clause:object:ing|with -3 -8 12\n\
word:subject:settle 4 -11 5\n\
word:complement:see 0 6 -8\n\
word:patient:rejection 11 2 -16\n\
word:subject:accelerate -15 0 13\n\
path:owner(plain)>subject(plain)>clause(attitude-)|out 14 0 -13\n\
path:complement(plain)>clause(plain)>clause(plain)>clause(plain)|in 8 -12 3\n\
rule:attitude.self:+|agent:holder|other|act 14 -11 -3\n\
word:clause:resume 10 -14 3\n\
path:owner(evaluation+)>complement(effect-)|out -23 10 9\n\
word:clause:!help 5 -14 10\n\
word:topic:action 3 -9 2\n\
link:owner(bond+)|demonym -12 10 -1\n\
rule:grow.partner:+|agent:other|free|indirect -10 9 -1\n\
word:patient:move -14 -2 15\n\
word:object:limit 7 -11 2\n\
cue:hail -10 0 8\n\
link:complement(attitude-)|in 5 -1 -7\n\
word:clause:counter -15 0 15\n\
word:patient:restoration -15 -3 17\n\
word:subject:assert 18 -3 -15\n\
verb:attribute:plain! -9 3 3\n\
word:modifier:deal 9 -10 -1\n\
rule:friend.copula:+|indirect -10 4 4\n\
word:owner:capital 9 -6 -4\n\
rule:reverse.patient:+|agent:side 6 7 -14\n\
word:clause:suppose 12 -1 -11\n\
word:clause:require 14 -12 -1\n\
word:complement:acknowledge -20 22 -3\n\
word:topic:move -16 15 0\n\
rule:effect.owner-patient:+|agent:side|other|indirect -11 9 0\n\
path:subject(effect+)>clause(plain)>clause(plain)>clause(plain)|in -14 -5 16\n\
word:content:opportunity 9 -2 -6\n\
word:owner:guarantee -5 -13 17\n\
rule:will.subject:-|in 12 -9 -4\n\
word:clause:!allow -15 5 9\n\
word:owner:dominance -18 -3 23\n\
word:object:surround 22 -11 -10\n\
clause:clause:ing|for -6 6 -3\n\
word:object:need 12 -2 -10\n\
word:partner:interaction -11 6 1\n\
rule:effect.partner-patient:-|agent:holder|other|act -13 -3 15\n\
word:complement:break 15 -5 -9\n\
rule:reverse.agent:-|narration -12 -1 13\n\
word:clause:engage 11 -13 0\n\
path:topic(plain)>object(effect+)|in -20 3 15\n\
verb:clause:demand -1 1 -1\n\
path:topic(plain)>subject(plain)>clause(plain)|out 12 2 -15\n\
path:topic(plain)|in -12 17 -7\n\
rule:effect.patient-patient:-|agent:other 10 -2 -10\n\
word:clause:improve -6 15 -9\n\
word:subject:endorse -10 0 8\n\
word:object:accept -9 11 -6\n\
word:subject:lose 7 -8 1\n\
link:topic(plain)|under -13 9 3\n\
rule:evaluation.noun:-|own 15 -5 -10\n\
path:owner(plain)>complement(grow+)|out -5 11 -9\n\
rule:reverse.patient:+|direct -3 10 -9\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in -1 -10 7\n\
word:topic:regard -3 16 -13\n\
link:complement(grow+)|to -13 6 3\n\
rule:cause.agent:+|out 8 -8 0\n\
word:topic:focus 8 -17 7\n\
clause:subject:ing|without -12 2 9\n\
rule:reverse.owner:+|agent:other 11 2 -14\n\
cue:fear 17 -1 -18\n\
word:complement:design -15 1 13\n\
word:owner:readiness 14 -4 -9\n\
word:object:shield 13 -1 -11\n\
verb:attribute:effect- 5 -10 1\n\
path:object(cause)>clause(plain)|out -9 -5 14\n\
word:content:deadline 8 -4 -6\n\
word:owner:measure -7 6 -1\n\
word:subject:plan -4 10 -9\n\
word:subject:study -5 -9 10\n\
word:object:impact 17 -16 -2\n\
word:subject:stabilize -10 -6 17\n\
word:subject:attach 10 -13 2\n\
link:owner(evaluation+)|by -2 11 -11\n\
rule:inability.subject:-|own -10 5 4\n\
word:content:failure -5 -5 10\n\
word:subject:react -12 5 4\n\
word:complement:trigger -10 -4 11\n\
word:topic:base 15 -13 -5\n\
word:complement:stop 13 -3 -10\n\
path:owner(plain)>topic(plain)>topic(plain)>complement(plain)|out 12 -2 -10\n\
word:object:save -13 1 8\n\
path:complement(plain)>clause(attitude-)|in 12 -12 -1\n\
path:modifier(plain)>subject(cause)|in 17 -3 -14\n\
rule:effect.owner-patient:-|agent:side|own|indirect 13 -6 -7\n\
word:clause:turn -14 -1 12\n\
word:complement:review 19 -8 -9\n\
rule:attitude.noun:-|mixed -5 -7 10\n\
link:partner(evaluation-)|- 6 6 -13\n\
path:topic(attitude-)>object(plain)|out -14 -1 16\n\
rule:effect.owner-patient:+|agent:holder|free|indirect -13 15 -2\n\
clause:clause:participle|when 13 -5 -8\n\
path:complement(plain)>clause(demand)|in -9 -1 7\n\
word:complement:drop 5 6 -13\n\
word:subject:require -6 -7 13\n\
word:subject:curb 5 3 -10\n\
rule:idiom.clause:+|in 12 -4 -8\n\
rule:effect.owner-patient:-|agent:side|other|direct 14 -7 -6\n\
word:content:warning 10 2 -14\n\
word:owner:draft 19 -7 -12\n\
word:topic:choice 17 -1 -18\n\
word:topic:presence 5 6 -13\n\
path:subject(effect-)>clause(attitude-)>clause(attitude-)|in 21 0 -20\n\
word:complement:assert -14 -4 18\n\
rule:idiom.sentence:-|out -4 -1 1\n\
word:owner:project -16 -2 19\n\
word:clause:save 14 1 -14\n\
word:owner:speech -13 -5 11\n\
rule:effect.partner-patient:-|agent:holder -11 3 6\n\
rule:effect.copula:-|own 12 -6 -6\n\
clause:object:relative|what 12 -3 -12\n\
word:subject:paragraph -14 21 -6\n\
rule:effect.owner-patient:+|agent:target 3 -7 0\n\
path:topic(plain)>object(plain)>content(plain)>object(plain)|out -21 0 22\n\
word:content:meeting 16 -6 -10\n\
verb:object:obligation!|present -3 -10 11\n\
path:subject(effect-)>clause(grow+)>clause(plain)|in 9 -15 4\n\
word:topic:impact -10 4 3\n\
path:owner(plain)>topic(plain)>complement(attitude-)|in -17 5 11\n\
link:owner(attitude-)|demonym -13 -3 16\n\
word:content:support 9 -1 -10\n\
rule:attitude.self:-|agent:holder|free|indirect 16 -4 -13\n\
word:complement:lift 13 -3 -11\n\
path:topic(plain)>topic(plain)>complement(plain)|in 12 -9 -5\n\
word:owner:goodwill -19 6 11\n\
word:topic:example -4 -6 8\n\
rule:effect.owner-patient:+|agent:other|own|indirect -4 8 -5\n\
clause:clause:adverbial|as 11 2 -13\n\
word:complement:include 5 6 -13\n\
word:topic:government 5 5 -11\n\
path:owner(plain)>subject(plain)>clause(attempt)|out -10 -2 12\n\
cue:defend -9 10 -2\n\
link:owner(bond+)|by 9 -10 3\n\
clause:object:adverbial|before 13 -6 -7\n\
word:owner:satellite -14 14 -3\n\
rule:will.subject:+|indirect 5 1 -6\n\
word:object:boost -1 -8 9\n\
verb:complement:obligation!|present 7 -8 -2\n\
path:subject(attitude+)>clause(demand)|in -3 -9 13\n\
word:object:study 13 -7 -4\n\
rule:attitude.owner:+|act -8 10 -6\n\
path:partner(plain)>complement(effect-)|out 15 -4 -10\n\
word:subject:spearhead 18 -1 -16\n\
word:clause:stop 5 -1 -8\n\
path:owner(effect-)>complement(effect+)>clause(evaluation-)|out 17 0 -16\n\
path:subject(grow+)>clause(grow+)>clause(plain)|in 13 -5 -9\n\
path:partner(bond+)>object(plain)>clause(plain)|in -11 2 4\n\
link:topic(effect-)|for -12 10 1\n\
path:partner(plain)>complement(plain)>clause(plain)|out -8 12 -6\n\
word:owner:bullying -11 -1 13\n\
path:subject(plain)>clause(effect-)>clause(plain)|out -10 13 -6\n\
cue:predict 5 2 -11\n\
path:subject(effect-)>clause(grow+)|in -8 -5 14\n\
word:subject:should 13 3 -17\n\
word:complement:produce 10 -3 -8\n\
word:complement:direct 14 2 -19\n\
link:complement(attitude-)|for 13 -10 -2\n\
path:subject(plain)>content(plain)>complement(plain)|out -5 -5 9\n\
word:topic:arm -9 -8 17\n\
rule:effect.patient:+|agent:holder|other|indirect -12 0 10\n\
path:modifier(effect-)>subject(plain)>clause(plain)|in -18 0 18\n\
word:owner:interaction -8 14 -6\n\
path:subject(attempt)>clause(effect+)|in 18 -12 -7\n\
word:object:confront -7 -4 11\n\
path:subject(plain)>content(plain)>complement(plain)>clause(plain)|in 12 -9 -3\n\
word:topic:payment 11 4 -17\n\
word:object:mount -15 7 4\n\
path:subject(effect-)>content(plain)>object(plain)|out 7 6 -13\n\
path:subject(plain)>clause(attitude+)|out 2 -7 5\n\
path:subject(plain)>clause(demand)>clause(plain)|out -11 8 1\n\
rule:reverse.owner:-|indirect 3 -6 3\n\
word:content:determination -7 10 -8\n\
rule:cause.agent:-|narration -10 -1 11\n\
path:owner(demand)>complement(plain)|out -13 -1 15\n\
path:subject(attitude-)>clause(plain)|in -2 -7 7\n\
path:subject(plain)>clause(effect-)>clause(plain)|in -10 4 3\n\
link:complement(effect+)|on 15 -5 -10\n\
path:owner(effect-)>complement(effect-)|out -10 -2 12\n\
word:clause:!conclude -16 0 17\n\
verb:object:attitude-! 10 -8 -5\n\
word:clause:condemn 7 -6 -2\n\
verb:object:cause! 4 -11 6\n\
rule:effect.event-patient:+|agent:other -10 5 3\n\
word:object:defend -4 10 -8\n\
word:subject:suspend 9 3 -14\n\
clause:subject:participle|that -20 17 1\n\
rule:effect.topic-patient:-|agent:other|other|indirect 11 -12 -1\n\
path:complement(plain)>clause(plain)>clause(demand)|in -7 13 -10\n\
word:owner:response -7 0 3\n\
word:object:destroy -12 6 3\n\
word:content:call -10 -7 16\n\
word:object:release -8 12 -4\n\
word:clause:assure 11 -6 -8\n\
rule:attitude.agent:+|act 3 5 -9\n\
path:owner(plain)>object(attempt)|in 19 -6 -12\n\
word:complement:decide 5 7 -14\n\
word:subject:cease -12 -2 15\n\
word:clause:invoke -12 8 2\n\
rule:evaluation.noun:-|indirect 6 -8 2\n\
word:object:fire -14 -1 15\n\
path:owner(plain)>subject(attitude-)|out -2 -6 9\n\
word:partner:game -17 -1 20\n\
rule:effect.copula:-|narration 9 -2 -8\n\
rule:evaluation.verb:-|act 12 -4 -10\n\
word:clause:implement 9 -12 4\n\
word:complement:re-impose -11 -5 16\n\
word:owner:stockpile 11 -6 -5\n\
path:subject(plain)>content(evaluation+)>complement(plain)|out 16 -11 -6\n\
path:subject(plain)>content(evaluation+)>topic(plain)>object(plain)|out 16 -11 -6\n\
path:owner(effect-)>partner(plain)>complement(plain)|out 18 0 -18\n\
verb:complement:evaluation+! 14 -9 -5\n\
verb:attribute:effect+ -8 -1 7\n\
clause:clause:adverbial|although 10 -3 -9\n\
word:object:cheat 16 -10 -7\n\
word:topic:involvement 12 -4 -8\n\
word:object:add 3 7 -13\n\
rule:effect.event-patient:-|agent:side 11 -2 -10\n\
rule:attitude.topic:+|other 7 -10 -1\n\
word:subject:report 8 -3 -5\n\
word:topic:agenda 15 -6 -10\n\
word:subject:transfer 13 -7 -7\n\
word:complement:condemn 4 7 -11\n\
link:complement(plain)|than 10 -10 -3\n\
path:owner(effect-)>subject(plain)>clause(plain)>clause(plain)|in -14 -2 16\n\
word:object:write 17 -5 -11\n\
word:owner:good -1 -16 15\n\
verb:object:bond+ 7 -1 -7\n\
rule:grow.partner:+|agent:target 5 -11 5\n\
word:subject:!tolerate 19 -1 -18\n\
word:attribute:describe 15 -11 -4\n\
path:partner(evaluation+)>subject(plain)|in -9 13 -3\n\
word:subject:!come 14 -6 -8\n\
rule:grow.agent:+|mixed 10 -3 -8\n\
link:complement(will+)|between -16 7 8\n\
path:topic(plain)>complement(plain)>clause(plain)>clause(plain)|in -9 -9 17\n\
path:topic(plain)>topic(plain)>topic(plain)>object(plain)|in 18 -9 -9\n\
cue:charge -15 -2 18\n\
word:topic:power 11 -1 -11\n\
verb:attribute:none!|past 11 1 -13\n\
rule:reverse.owner:+|in 10 2 -13\n\
path:owner(plain)>object(cause)|in 5 -12 5\n\
word:partner:contract -15 18 -4\n\
cue:support 5 -2 -7\n\
rule:demand.object:-|agent:holder|other|direct -9 -1 7\n\
word:subject:regard -12 -4 14\n\
path:subject(attempt)|out -4 -2 2\n\
path:owner(plain)>attribute(plain)>clause(plain)|in 15 -10 -7\n\
word:subject:isolate -2 -9 11\n\
word:object:plan 10 5 -16\n\
rule:effect.patient:-|agent:target|free|direct -12 -4 16\n\
word:complement:implement -10 12 -2\n\
word:object:isolate 10 -1 -10\n\
rule:prohibition.subject:-|direct -6 -6 11\n\
rule:evaluation.copula:-|act 11 -1 -9\n\
word:owner:entity 4 -13 9\n\
word:complement:!agree -12 4 6\n\
path:partner(evaluation+)>subject(effect-)|out 16 -13 -2\n\
link:owner(friend-)|'s 14 -3 -10\n\
path:owner(effect-)>object(attitude-)>clause(plain)|out 15 0 -15\n\
path:complement(plain)>clause(effect-)|in 16 -6 -10\n\
word:owner:history -11 12 -2\n\
word:object:criticize 0 1 -5\n\
word:subject:assassinate -7 -5 11\n\
path:patient(plain)>object(plain)|in 11 -9 -4\n\
rule:attitude.topic:-|free -14 -1 14\n\
cue:welcome -8 7 -2\n\
word:object:violate -9 11 -2\n\
word:object:throw 10 6 -18\n\
rule:effect.owner-patient:+|agent:target|free|indirect 8 3 -12\n\
link:complement(break-)|with -13 1 9\n\
rule:effect.partner-patient:-|agent:other 10 -4 -8\n\
rule:reverse.patient:-|indirect -10 1 8\n\
path:owner(plain)>complement(demand)|out 14 -3 -11\n\
clause:object:adverbial|since 6 -10 4\n\
path:owner(evaluation+)>subject(plain)>clause(plain)|in 3 -8 5\n\
word:subject:!make -10 -3 11\n\
path:patient(plain)>complement(plain)|in -2 14 -12\n\
word:clause:underline -8 7 -2\n\
word:topic:announcement 15 -4 -11\n\
link:complement(plain)|toward -12 -1 11\n\
word:owner:use -10 12 -4\n\
word:topic:entity -9 -10 19\n\
word:subject:!discuss 16 -2 -14\n\
word:complement:will -12 14 -2\n\
word:owner:member 4 -6 1\n\
word:owner:violation 13 -2 -10\n\
verb:clause:evaluation+ -3 4 -4\n\
path:owner(plain)>object(plain)>clause(attitude+)|in 14 -12 -4\n\
word:topic:readiness -5 15 -9\n\
path:owner(effect+)>subject(plain)|out -8 -3 11\n\
word:complement:enjoy -11 -3 11\n\
path:owner(evaluation+)>object(effect+)>clause(plain)|in 19 -10 -8\n\
word:clause:miss 9 -7 -4\n\
path:subject(plain)>clause(effect+)|out 9 -2 -7\n\
word:complement:ask 6 -2 -7\n\
word:content:belief 8 4 -12\n\
word:object:undertake 14 -7 -8\n\
path:subject(plain)>clause(plain)>clause(effect+)|in -3 -15 17\n\
word:complement:step -6 12 -7\n\
word:subject:realize 10 -1 -13\n\
path:topic(effect+)>subject(plain)|in -8 16 -9\n\
word:object:!fulfill 1 -10 10\n\
word:topic:time -9 1 6\n\
clause:subject:ing|including 11 -9 -3\n\
word:topic:sale 8 1 -11\n\
word:clause:succeed 6 -6 -2\n\
rule:cause.agent:-|own 10 -10 0\n\
word:complement:show 1 -8 4\n\
path:owner(bond+)>complement(effect-)|out -13 5 4\n\
word:topic:bank 12 -6 -8\n\
clause:subject:to|about 12 -3 -11\n\
word:topic:possibility 4 -12 7\n\
path:subject(break-)|in -12 2 7\n\
word:content:community -18 6 10\n\
path:owner(bond+)>object(plain)>clause(plain)|in 13 -14 -2\n\
link:partner(effect-)|with 13 -8 -6\n\
word:topic:element -16 7 8\n\
link:attribute(demand)| 7 5 -12\n\
rule:effect.patient:+|agent:target|free|direct -15 16 -3\n\
verb:complement:volition|present -8 -5 11\n\
word:complement:kick 19 -13 -6\n\
path:patient(attitude-)>object(plain)>clause(plain)|out 14 -2 -13\n\
word:content:sanction 10 -7 -7\n\
word:topic:term -13 0 10\n\
path:owner(plain)>subject(plain)>clause(attitude+)|out 14 -2 -12\n\
word:subject:enable 5 3 -11\n\
rule:effect.topic-patient:+|agent:side|other|indirect -12 17 -5\n\
word:object:prompt -6 -4 10\n\
path:complement(plain)>clause(effect-)>clause(plain)|in -14 5 6\n\
word:owner:embassy 16 -4 -12\n\
rule:effect.noun-patient:+|indirect -5 7 -3\n\
path:owner(bond+)>topic(plain)>complement(plain)|in 14 -10 -5\n\
word:object:revive 10 -1 -9\n\
rule:attitude.self:+|agent:side|other|direct -12 1 8\n\
path:topic(effect-)>subject(plain)>clause(plain)|in 17 -12 -5\n\
word:owner:strategy 10 -7 -4\n\
word:partner:plan -13 0 10\n\
rule:attitude.patient:-|direct 13 -3 -8\n\
word:topic:control 12 -3 -10\n\
word:complement:name 15 -1 -13\n\
path:complement(effect-)>clause(attempt)|in -7 -6 14\n\
rule:effect.partner-patient:+|free 0 7 -7\n\
verb:object:attempt! 16 -7 -6\n\
word:subject:suggest -7 10 -4\n\
path:owner(attitude+)>object(plain)>clause(plain)|in -10 8 0\n\
link:complement(bond+)|with -7 1 2\n\
word:modifier:partnership -16 -2 19\n\
word:owner:dossier 13 -4 -9\n\
word:owner:patience 8 -8 -2\n\
word:clause:conclude -11 6 4\n\
path:owner(effect-)>complement(effect+)>clause(plain)|in 5 5 -11\n\
word:complement:represent 13 -5 -9\n\
link:complement(attitude-)|at -15 0 16\n\
word:complement:prevent 12 -3 -11\n\
word:complement:lose -10 2 7\n\
word:topic:text 12 -5 -7\n\
word:complement:get -11 6 4\n\
rule:attitude.patient:+|out -8 6 -1\n\
word:clause:prompt -9 -3 9\n\
path:object(reverse)>clause(demand)|in -8 14 -6\n\
rule:attitude.patient:-|other 10 -1 -11\n\
word:subject:ditch 17 -2 -15\n\
word:subject:recognize -12 7 4\n\
word:complement:focus 8 -7 -3\n\
path:subject(plain)>content(plain)>object(plain)>clause(plain)|out -13 4 7\n\
word:owner:all -5 12 -10\n\
word:complement:thank -1 10 -10\n\
word:object:cut -12 3 6\n\
rule:attitude.noun:-|agent:holder|other|act -14 -1 15\n\
word:clause:resurrect 13 -5 -8\n\
path:owner(plain)>complement(cause)|out -11 2 8\n\
word:subject:like -7 -6 13\n\
rule:effect.patient:+|narration 8 1 -10\n\
path:owner(plain)>topic(plain)>subject(plain)|out -8 0 5\n\
word:object:apply -8 -4 10\n\
word:content:readiness 2 3 -9\n\
path:topic(plain)>complement(effect-)>clause(plain)|in -10 -6 16\n\
word:complement:fire -14 -1 14\n\
link:complement(grow+)|as -13 11 0\n\
link:patient(attitude+)|for 5 -9 1\n\
word:complement:!use 12 -3 -10\n\
link:complement(demand)|in 3 6 -10\n\
word:complement:sell 9 -7 -4\n\
path:patient(plain)>object(attitude-)|in 1 14 -15\n\
clause:attribute:relative|that 12 -7 -7\n\
link:owner(effect-)|from -10 12 -2\n\
path:complement(plain)>clause(attempt)|in 8 -5 -8\n\
word:topic:lack 4 -9 6\n\
link:owner(friend+)|name -3 -8 6\n\
word:subject:deepen -11 10 -1\n\
path:owner(plain)>topic(evaluation+)>object(plain)>clause(plain)|out 15 -2 -13\n\
word:owner:hand -10 2 3\n\
rule:will.subject:-|free 3 -9 5\n\
word:object:!take -8 4 4\n\
word:clause:!will -6 15 -8\n\
rule:break.partner:-|free 7 3 -12\n\
word:topic:opportunity 10 -3 -10\n\
word:object:fulfil -4 10 -9\n\
word:clause:commit -12 13 -2\n\
word:topic:money 11 -1 -9\n\
word:subject:contribute 8 6 -14\n\
rule:effect.event-patient:-|agent:holder|other|act -2 -4 6\n\
rule:effect.owner-patient:-|agent:other|other|mixed -10 0 8\n\
word:modifier:involvement -18 0 18\n\
word:topic:war 11 -9 -4\n\
word:owner:determination -8 -10 18\n\
cue:read -1 8 -8\n\
rule:attitude.agent:-|act -8 2 5\n\
rule:bond.state:+|act -7 12 -5\n\
word:content:problem -14 -1 13\n\
word:subject:name -10 -2 12\n\
link:owner(attempt)|of 7 -8 1\n\
word:subject:invade -14 0 13\n\
path:owner(plain)>topic(attitude-)>object(plain)|out 16 -2 -13\n\
word:topic:case 13 -6 -8\n\
word:subject:offer -3 -11 11\n\
rule:attitude.owner:+|agent:holder|other|act 6 2 -10\n\
word:topic:victory -13 4 6\n\
word:subject:dismiss 10 -2 -8\n\
word:subject:possess -15 1 13\n\
rule:break.partner:-|act -14 -2 15\n\
word:clause:meet 6 -5 -6\n\
word:complement:strengthen -9 7 0\n\
word:owner:standoff 17 -4 -12\n\
path:partner(bond+)>object(plain)|out -6 7 -4\n\
verb:clause:attitude-! 13 -2 -12\n\
word:owner:allegation -13 -1 13\n\
word:clause:struggle -13 5 5\n\
clause:complement:participle|as -6 13 -7\n\
rule:attitude.owner:-|agent:holder|own|mixed -13 -2 12\n\
link:topic(attitude+)|in -14 11 0\n\
word:subject:happen 11 -3 -8\n\
path:owner(bond+)>complement(evaluation+)>clause(plain)|in -11 16 -4\n\
word:complement:!stand -13 2 7\n\
verb:complement:attitude-! -13 2 7\n\
rule:effect.event-patient:+|out -3 -5 8\n\
word:subject:host 7 -9 2\n\
word:topic:month 15 -8 -7\n\
path:object(demand)>clause(plain)|out -11 4 6\n\
rule:reverse.patient:-|agent:holder|other|indirect -11 3 7\n\
rule:attitude.owner:+|agent:other|free|indirect -1 -8 5\n\
path:owner(plain)>object(effect-)>clause(plain)|in -7 5 2\n\
word:clause:quote -2 8 -8\n\
word:subject:assist 1 9 -10\n\
clause:attribute:relative| -14 8 4\n\
word:complement:deal -8 -1 6\n\
path:owner(evaluation+)|in -9 -6 13\n\
path:owner(plain)>subject(effect-)|out 7 -4 -4\n\
verb:attribute:ability!|present 14 1 -16\n\
link:partner(effect-)|between 7 -10 1\n\
rule:demand.object:-|agent:other|free|indirect -6 8 -3\n\
word:topic:signing -9 -9 14\n\
rule:attitude.owner:+|agent:side|free|direct -15 8 4\n\
path:object(plain)>clause(plain)>clause(plain)|out -1 10 -10\n\
word:patient:rhetoric -15 0 13\n\
link:patient(bond+)|against 13 1 -13\n\
path:object(effect-)>clause(attempt)|in -16 1 12\n\
word:owner:alliance -12 -3 13\n\
word:content:opinion 2 5 -9\n\
path:complement(plain)>clause(effect-)>clause(plain)>clause(demand)|out -13 8 1\n\
word:patient:ban -7 -2 10\n\
word:topic:hand 2 6 -12\n\
rule:attitude.self:+|agent:holder|free|indirect 14 -9 -5\n\
word:object:honor -13 -1 13\n\
path:partner(bond+)>subject(plain)>clause(plain)|in -10 7 1\n\
cue:like 12 0 -12\n\
word:complement:exert -13 -4 16\n\
rule:reverse.patient:+|agent:other|free|indirect -9 14 -6\n\
word:topic:supplier 11 -1 -10\n\
word:clause:!keep 10 -1 -8\n\
link:complement(cause)|with 5 -7 -1\n\
path:subject(plain)>clause(evaluation-)|out 7 -2 -6\n\
word:topic:plan -8 -4 11\n\
rule:attitude.patient:+|direct -9 8 -2\n\
word:owner:hegemony -13 -3 17\n\
cue:acknowledge 0 -11 9\n\
link:complement(plain)|within 12 -7 -8\n\
rule:grow.partner:+|mixed -8 5 2\n\
link:complement(effect+)|against 10 -11 -1\n\
word:clause:strive -12 14 -3\n\
word:clause:hope -1 2 -5\n\
word:object:recognize 11 -9 -2\n\
rule:prohibition.subject:-|in -5 -5 8\n\
path:object(attitude-)>clause(plain)|in -6 -4 8\n\
path:owner(plain)>subject(attempt)|out -5 -4 8\n\
word:content:project 15 -7 -8\n\
rule:attitude.topic:+|free 9 -4 -7\n\
word:topic:army -8 16 -8\n\
rule:friend.copula:-|indirect -7 -3 10\n\
cue:mention 6 -7 -1\n\
path:topic(plain)>subject(effect+)|out -9 -3 11\n\
word:subject:operate 12 -6 -6\n\
word:subject:shield -9 -3 12\n\
rule:attitude.partner:+|agent:holder|other|indirect -13 7 4\n\
path:owner(bond+)>subject(plain)|in 0 11 -10\n\
path:subject(grow+)>content(will+)>object(plain)|out -11 12 -1\n\
word:subject:cancel 11 -4 -8\n\
word:topic:trip 5 4 -10\n\
word:content:cooperation 12 -5 -7\n\
path:subject(plain)>clause(cause)|in 1 -10 9\n\
path:owner(friend+)>attribute(plain)|in -2 -9 9\n\
word:object:uphold -7 12 -5\n\
word:clause:declare 8 -9 0\n\
word:topic:reservation 15 1 -18\n\
cue:address -6 9 -5\n\
rule:refusal.subject:-|mixed 11 -4 -8\n\
path:owner(effect-)>object(attitude+)|in -8 14 -6\n\
path:owner(bond+)>complement(plain)>clause(plain)|in 13 -6 -8\n\
word:clause:!say -8 12 -4\n\
link:owner(bond+)|'s 2 -2 -3\n\
rule:attitude.partner:+|agent:holder -3 -9 9\n\
word:subject:set 5 -7 1\n\
word:owner:coordination -13 17 -3\n\
word:complement:determine -13 17 -3\n\
word:clause:like 8 -7 -4\n\
word:subject:gain -7 -6 14\n\
word:topic:prospect 15 -14 -1\n\
word:topic:sort 14 -8 -6\n\
path:subject(effect-)>clause(effect-)|in 12 -4 -7\n\
link:partner(evaluation-)|between 5 -1 -6\n\
word:object:!see 4 6 -12\n\
word:object:serve -6 -5 9\n\
path:owner(plain)>object(plain)>clause(attempt)|in 13 -6 -6\n\
word:complement:!negotiate -5 -7 14\n\
rule:grow.partner:+|agent:other|own|direct 9 -8 -1\n\
path:subject(effect-)>clause(attitude+)>clause(plain)|in -12 5 4\n\
rule:bond.state:-|direct -5 10 -9\n\
word:complement:communicate 15 -4 -12\n\
word:clause:present 8 5 -13\n\
word:owner:responsibility -13 -2 15\n\
path:subject(plain)>clause(demand)>clause(plain)|in 10 -5 -5\n\
cue:cite -7 3 1\n\
word:clause:prefer -9 -3 12\n\
word:clause:lift 6 0 -8\n\
link:patient(attitude+)|of 4 -13 4\n\
word:object:enjoy -1 -8 9\n\
clause:subject:ing|with -8 8 -3\n\
link:owner(evaluation-)|name -11 -3 13\n\
path:owner(plain)>subject(demand)|in -6 12 -6\n\
path:owner(plain)>object(plain)>clause(grow+)|out -15 4 9\n\
word:object:block -11 12 -2\n\
word:topic:peak 15 0 -15\n\
word:complement:!do -7 10 -4\n\
word:subject:!build -17 9 6\n\
word:object:miss 8 -6 -2\n\
word:object:quote 13 -2 -13\n\
word:subject:purchase 6 9 -15\n\
rule:evaluation.verb:+|narration -6 3 -1\n\
word:subject:restart 11 -6 -6\n\
clause:complement:ing|from -9 8 0\n\
path:topic(plain)>complement(effect+)|out -11 4 5\n\
clause:clause:ing|about 8 2 -12\n\
word:clause:join -7 5 -1\n\
path:subject(grow+)>content(evaluation+)>object(plain)|in -9 14 -3\n\
clause:subject:adverbial|once -13 -1 14\n\
word:complement:mediate 13 -5 -8\n\
word:complement:result -13 -1 14\n\
word:complement:blame 10 -5 -5\n\
word:subject:war -11 13 -3\n\
clause:clause:that|where -7 -5 11\n\
path:object(effect+)>clause(plain)>clause(plain)|out 11 -3 -9\n\
rule:break.partner:-|agent:holder|other|act -14 -2 15\n\
cue:clear -5 -5 11\n\
link:complement(fail)|in -11 -3 14\n\
word:topic:complicity -11 -3 14\n\
clause:object:adverbial|although 6 -10 1\n\
verb:attribute:demand 5 -7 -3\n\
path:topic(plain)>complement(attitude-)|out 9 -3 -8\n\
word:subject:result -11 -4 14\n\
word:complement:shield 11 0 -11\n\
rule:effect.patient:+|agent:other|free|indirect 3 -8 5\n\
word:topic:vessel 14 0 -13\n\
link:patient(grow+)|on -14 0 13\n\
word:topic:eye 13 -1 -12\n\
word:subject:undermine 10 -4 -6\n\
cue:speak 0 8 -9\n\
word:topic:approach 9 -1 -11\n\
path:subject(plain)>clause(plain)>clause(demand)|in -7 3 2\n\
path:owner(effect-)>topic(plain)>object(effect+)>content(plain)>object(plain)|in 12 0 -12\n\
word:content:agreement -5 1 -1\n\
path:owner(plain)>object(grow+)|out 9 -3 -6\n\
clause:object:ing|including -8 -6 17\n\
word:complement:visit 8 -5 -4\n\
word:content:tool -7 -7 14\n\
word:clause:conduct 12 -4 -8\n\
word:modifier:country 12 -5 -9\n\
word:patient:lift 5 7 -14\n\
path:object(plain)>content(plain)>complement(plain)|in 17 -4 -13\n\
word:subject:enter 7 -8 0\n\
word:complement:!will -12 14 -2\n\
word:subject:resurrect 11 -10 -3\n\
word:object:assist -10 14 -5\n\
word:owner:resistance 1 13 -14\n\
cue:respond -6 -5 8\n\
path:object(grow+)|out 13 -5 -7\n\
path:topic(plain)>topic(plain)>object(plain)|out 10 -8 -2\n\
word:subject:!provide -11 1 6\n\
link:complement(plain)|during -4 10 -6\n\
path:subject(evaluation+)>clause(plain)|in 3 2 -7\n\
word:patient:restriction -8 -4 9\n\
verb:complement:attempt! 10 5 -16\n\
rule:attitude.owner:+|agent:target|free|indirect 11 0 -9\n\
link:owner(grow+)|of -15 -2 16\n\
clause:subject:conditional|as long as -12 -2 12\n\
word:clause:will -6 9 -4\n\
verb:object:none!|none -1 0 -3\n\
word:object:know -7 -7 13\n\
word:topic:partner -6 9 -4\n\
word:attribute:call 6 -7 -4\n\
word:owner:text 11 -4 -10\n\
clause:subject:to|on 7 2 -10\n\
verb:complement:ability!|none 11 -4 -7\n\
word:content:capacity 5 -12 8\n\
rule:effect.noun-patient:-|agent:other|own|indirect 11 -9 -3\n\
link:complement(attitude+)|for 11 -9 -3\n\
word:complement:help 10 -4 -7\n\
cue:criticism -7 -5 13\n\
cue:remark -1 0 -3\n\
rule:will.subject:+|act -4 11 -6\n\
path:owner(plain)>subject(grow+)|out 0 -6 7\n\
path:subject(plain)>clause(plain)>clause(demand)>clause(plain)|in 16 -4 -12\n\
path:owner(evaluation+)>topic(plain)>complement(plain)|out 10 0 -12\n\
rule:attitude.self:+|agent:target -9 -3 8\n\
rule:break.partner:-|agent:holder -8 -3 11\n\
word:clause:wait 12 -2 -10\n\
word:object:!allow -10 -5 13\n\
path:topic(plain)>partner(plain)>subject(effect+)|out -15 16 -2\n\
path:topic(plain)>partner(plain)>subject(cause)>clause(effect+)|out -15 16 -2\n\
path:owner(friend+)>subject(plain)>clause(demand)|in -7 -7 15\n\
word:owner:criticism 10 -3 -7\n\
rule:demand.object:-|agent:holder|own|mixed -6 9 -4\n\
word:clause:carry -5 15 -8\n\
word:topic:troop 10 -6 -6\n\
word:complement:manage 4 4 -11\n\
word:object:submit -6 3 1\n\
word:owner:intention -1 -11 12\n\
path:owner(reverse)>subject(plain)>clause(plain)|in -16 2 13\n\
rule:attitude.patient:-|free -2 -8 9\n\
word:complement:vote -7 12 -7\n\
word:subject:wage -10 -3 13\n\
path:object(attitude-)>clause(plain)>clause(plain)|in 13 -3 -11\n\
rule:attitude.owner:-|agent:holder|free|mixed -16 9 4\n\
word:object:produce 8 -4 -4\n\
clause:subject:conditional|only if -11 -1 13\n\
path:patient(plain)>complement(plain)>clause(plain)|in -16 10 4\n\
path:owner(plain)>subject(attitude-)|in -12 6 4\n\
word:object:push -9 -2 8\n\
word:object:lose 6 -4 -4\n\
path:subject(effect-)>clause(attitude+)|out -4 11 -7\n\
word:object:involve -8 -3 12\n\
word:complement:organize 12 0 -11\n\
word:complement:enrich -9 5 2\n\
verb:object:fail -10 -3 10\n\
word:patient:imposition -4 -7 10\n\
word:attribute:come -6 -3 9\n\
link:complement(demand)|to 10 -7 -5\n\
word:object:let 8 -10 1\n\
word:subject:destroy -8 6 0\n\
rule:attitude.self:+|act 6 -8 1\n\
word:subject:rise -1 13 -12\n\
word:partner:diplomacy -16 1 14\n\
rule:idiom.sentence:-|mixed 2 -5 -1\n\
word:topic:office 16 -1 -14\n\
path:owner(effect+)>complement(demand)|out -11 1 7\n\
word:object:blast -13 -2 15\n\
rule:effect.partner-patient:+|indirect 2 3 -6\n\
word:subject:ask 0 -5 2\n\
word:complement:renew 14 -3 -10\n\
clause:clause:that|whether 10 -7 -3\n\
word:clause:persuade 2 -7 6\n\
path:subject(grow+)>clause(effect+)|out 1 8 -10\n\
word:content:year -12 2 9\n\
word:content:goal -16 0 15\n\
word:object:!provide 0 6 -10\n\
cue:sanction -4 -7 10\n\
path:partner(bond+)>object(effect+)>clause(plain)|out -1 7 -5\n\
path:patient(effect-)>topic(plain)>object(plain)|in -7 13 -8\n\
word:complement:confirm -16 12 2\n\
word:complement:propose -9 6 -1\n\
path:topic(plain)|out -2 4 -7\n\
path:object(plain)>clause(effect+)|in 14 -6 -8\n\
path:owner(effect+)>subject(plain)>clause(plain)|in 8 5 -12\n\
path:owner(plain)>subject(effect+)>clause(evaluation-)|out -16 0 16\n\
path:subject(plain)>clause(effect+)>clause(plain)|in 1 3 -6\n\
rule:prohibition.subject:-|other -9 6 2\n\
path:owner(plain)|out -2 -2 4\n\
word:object:!make -7 -4 10\n\
cue:compare 13 -6 -7\n\
word:topic:way 7 -4 -7\n\
word:topic:addition 11 -6 -5\n\
rule:effect.patient:-|agent:other|own|indirect 0 -6 2\n\
word:owner:invasion -6 -6 12\n\
path:complement(grow+)>content(will+)>object(plain)>clause(plain)|in -15 16 0\n\
path:partner(evaluation+)>topic(plain)>object(plain)>clause(plain)|in -15 16 -1\n\
rule:attitude.noun:+|agent:side -11 4 4\n\
word:subject:cite 13 -2 -10\n\
word:subject:!start -16 5 6\n\
rule:effect.copula:+|direct 10 -1 -11\n\
link:owner(attempt)|name 2 -8 6\n\
word:topic:security -4 -8 11\n\
rule:effect.topic-patient:+|agent:other|other|direct 2 -10 6\n\
word:owner:framework 10 3 -14\n\
link:complement(plain)|before 11 -1 -10\n\
word:topic:wake 11 -4 -9\n\
word:clause:accept 3 -10 3\n\
word:topic:access -13 7 3\n\
rule:effect.patient-patient:-|direct 8 3 -9\n\
path:attribute(plain)>clause(plain)|in 5 -1 -7\n\
path:partner(plain)>attribute(plain)>clause(plain)|in 14 -8 -5\n\
word:content:part -14 8 3\n\
word:complement:fail -14 -2 16\n\
word:topic:commitment 2 -3 -1\n\
cue:convince 13 -4 -9\n\
word:subject:!will -9 9 -4\n\
path:complement(effect+)>clause(attempt)|out -12 2 7\n\
path:patient(effect-)>object(demand)|in 10 3 -16\n\
cue:underline -4 -3 5\n\
word:object:get 3 3 -9\n\
word:owner:silence -12 0 13\n\
word:subject:begin 5 -2 -4\n\
word:object:cease -6 -5 12\n\
word:topic:segment -16 14 -1\n\
cue:aim -8 -2 9\n\
word:subject:negotiate 0 -5 5\n\
word:owner:assassination 6 2 -10\n\
word:topic:threat -12 2 7\n\
path:partner(bond+)>object(grow+)>clause(plain)>clause(plain)|in -11 9 1\n\
word:owner:seizure 6 3 -11\n\
word:clause:step 4 5 -10\n\
word:object:sanction -8 12 -4\n\
word:content:accusation 12 -2 -9\n\
word:clause:!seek -4 12 -7\n\
path:owner(effect-)>complement(effect+)>clause(plain)>clause(plain)|in 15 0 -15\n\
word:object:grow -2 -6 9\n\
word:complement:threaten 10 -5 -6\n\
word:subject:resist 10 -4 -7\n\
word:object:restart 11 -6 -5\n\
word:clause:review 11 -6 -4\n\
cue:rule -11 1 7\n\
path:owner(effect-)>object(effect-)|out 14 0 -14\n\
word:complement:turn -3 -5 6\n\
word:clause:task -5 -4 9\n\
word:clause:enrich 11 -4 -7\n\
word:subject:remind 14 -4 -11\n\
path:subject(evaluation-)|out 4 -4 1\n\
rule:effect.owner-patient:-|agent:target|free|direct -11 -1 10\n\
word:clause:leave -10 11 -6\n\
path:partner(plain)>complement(attitude-)|out 9 -3 -6\n\
word:subject:reveal -12 0 10\n\
rule:effect.owner-patient:+|agent:other|free|direct -7 7 -4\n\
clause:subject:adverbial|even if 5 3 -12\n\
word:subject:coordinate 9 -2 -8\n\
path:owner(evaluation+)>attribute(plain)|in 12 -2 -10\n\
word:topic:fulfillment -16 10 3\n\
rule:attitude.partner:+|out -8 -5 14\n\
word:topic:billion 13 -7 -6\n\
word:owner:income 15 -8 -6\n\
word:object:!change 8 3 -12\n\
word:object:title 10 -5 -6\n\
word:object:import -8 9 -3\n\
word:subject:insist 1 -6 5\n\
via:self|out -8 10 -1\n\
word:object:approve 6 2 -11\n\
clause:object:ing|without -11 4 5\n\
word:clause:receive -12 -2 14\n\
path:complement(grow+)>content(evaluation+)>object(plain)>clause(plain)|in -7 16 -8\n\
word:subject:respect 8 -8 1\n\
word:object:direct -7 15 -8\n\
word:clause:threaten 3 -3 -2\n\
rule:effect.patient:-|agent:target|other|direct -6 -2 9\n\
word:subject:!bring -12 -2 14\n\
word:topic:program 10 -14 1\n\
word:complement:trade -5 11 -5\n\
word:subject:observe -10 8 1\n\
word:owner:confusion -14 -3 15\n\
path:owner(plain)>topic(plain)>topic(plain)|in 13 -7 -7\n\
path:owner(friend+)>object(demand)|in -5 -7 12\n\
path:subject(plain)>clause(effect+)>clause(plain)|out 10 -3 -7\n\
path:partner(bond+)>attribute(plain)|in 14 -10 -6\n\
word:subject:ignore 6 5 -13\n\
path:modifier(effect+)>complement(plain)|in -14 3 6\n\
word:topic:channel -9 -4 13\n\
path:object(grow+)>clause(plain)|out -11 1 8\n\
rule:effect.owner-patient:+|agent:side|own|indirect 8 -7 -1\n\
word:owner:reimposition 13 0 -12\n\
link:complement(plain)|towards 3 -10 6\n\
clause:subject:to|over 14 -2 -10\n\
link:complement(reverse)|against -8 6 -1\n\
word:owner:lack 6 -10 3\n\
word:subject:break 3 -9 3\n\
word:content:conclusion 12 -6 -7\n\
word:content:demand 3 -9 5\n\
word:topic:measure 4 -9 7\n\
word:subject:skirt 16 -7 -9\n\
path:subject(grow+)>content(plain)>object(grow+)>clause(plain)|in 16 -7 -9\n\
path:subject(plain)>clause(grow+)>clause(grow+)>clause(plain)|in 16 -7 -9\n\
path:subject(plain)>clause(grow+)>content(plain)>object(grow+)>clause(plain)|in 16 -7 -9\n\
link:modifier(grow+)| -9 5 0\n\
path:owner(effect-)>topic(plain)>complement(plain)|out -3 5 -7\n\
word:content:negotiation -5 -5 10\n\
path:owner(plain)>object(grow+)>clause(plain)|in -6 12 -7\n\
word:object:!defend 5 7 -13\n\
word:clause:!use 8 -3 -7\n\
word:complement:conclude 11 -4 -6\n\
path:partner(bond+)>object(grow+)>clause(plain)|in -8 0 5\n\
word:topic:pretext 9 2 -12\n\
rule:attitude.partner:+|other -6 -3 7\n\
cue:estimate -15 7 5\n\
word:owner:confrontation 13 -1 -12\n\
clause:object:adverbial|as soon as -6 -4 11\n\
word:topic:speech 8 -3 -5`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:against target:lean own:favor own:lean target:against target:favor side:against reverse sentence:against voice-confidence holder:against side:favor side:lean sentence:lean holder:lean side:n holder:favor target:favor- sentence:favor holder:n sum:against unnamed target:n target:against- target:against+ after before sum:favor holder:person sum:tone+ via:name|in side:other sum:tone- target:favor-|direct rule:tone.near:-|other target:favor+ form:name|relation:self rule:tone.sentence:-|in side:own target:against-|direct form:name|relation:coalition rule:tone.near:+|other target:favor+|direct sentence:n rule:effect.noun-patient:-|other target:against-|indirect target:favor-|indirect target:against+|direct path:owner(effect-)>subject(plain)|out rule:effect.noun-patient:-|in via:carried|in rule:tone.near:+|in rule:tone.near:-|in target:favor-|narration holder:party rule:bond.partner:+|other rule:tone.near:+|direct rule:tone.sentence:-|free cue:say link:owner(plain)|name present:true rule:tone.sentence:-|other target:against+|indirect mode:indirect|side:own role:owner|other|in rule:bond.partner:+|in holder:group link:owner(effect-)|name references:1 rule:attitude.self:-|agent:holder role:complement|other|in nested:false rule:bond.partner:+|direct target:favor-|act via:affiliate|out rule:tone.near:-|indirect verb:subject:none!|none clause:object:to|to clause:subject:main| role:subject|other|in side:free via:affiliate|in cue:claim mode:indirect|side:other rule:effect.agent:+|in rule:effect.noun-patient:-|act rule:tone.near:-|own rule:tone.sentence:+|in rule:tone.sentence:+|other target:against+|mixed word:subject:play rule:tone.sentence:+|own verb:clause:none|none word:clause:say clause:object:main| mode:direct present:false role:topic|other|in rule:attitude.agent:-|other rule:effect.noun-patient:-|indirect rule:effect.owner:-|in rule:evaluation.modifier:-|free rule:tone.near:-|direct rule:tone.sentence:-|direct verb:object:none|present word:content:right rivals:2|side:other sum:silent verb:clause:none|past verb:object:none|past word:subject:say mode:narration rule:attitude.owner:-|agent:holder rule:effect.owner:-|other rule:tone.clause:+|free rule:tone.clause:-|in rule:tone.sentence:-|indirect target:against-|narration target:favor-|mixed verb:subject:none|present clause:attribute:main| clause:subject:participle| form:adjective|relation:self link:subject(plain)| mode:direct|side:own mode:narration|side:free rivals:2|side:free role:owner|free|out rule:effect.patient:-|other rule:evaluation.modifier:+|in rule:tone.near:-|free verb:subject:none|past word:content:system mode:direct|side:free rivals:1|side:other role:owner|own|in rule:attitude.owner:+|agent:holder rule:effect.agent:-|in rule:evaluation.copula:+|direct rule:tone.clause:+|other rule:tone.near:+|own rule:tone.sentence:+|free rule:tone.sentence:+|out verb:object:attitude+ via:name|out via:pronoun|in clause:complement:main| cue:accord form:people|relation:self holder:alone mode:direct|side:other role:partner|other|in role:subject|own|in rule:tone.sentence:+|narration rule:tone.sentence:-|out verb:subject:plain word:owner:regime clause:clause:ing| clause:clause:main| clause:clause:that|that cue:tell holder:narrator mode:indirect|side:free references:3+ rivals:0|side:other role:patient|other|in rule:attitude.self:-|other rule:demand.object:-|agent:other rule:evaluation.copula:-|direct rule:tone.clause:+|in rule:tone.clause:-|other target:against+|narration target:favor+|narration verb:clause:none|present verb:complement:none|present verb:object:none|none via:pair|in word:partner:relation word:subject:draft word:subject:fail cue:report link:owner(evaluation+)|'s role:object|other|in role:subject|free|in rule:attitude.owner:+|in rule:effect.patient:+|agent:side rule:tone.near:+|indirect verb:complement:none|none verb:subject:grow+ link:owner(friend+)|'s rivals:1|side:free rivals:1|side:own role:subject|other|out rule:attitude.owner:+|other rule:attitude.owner:-|other rule:effect.agent:-|direct rule:effect.patient:-|agent:other rule:evaluation.copula:+|in rule:evaluation.copula:+|other rule:tone.clause:+|direct rule:tone.sentence:+|direct target:against-|act target:favor+|act target:favor+|indirect word:owner:pressure clause:subject:that|that cue:add form:name|relation:seat holder:institution link:owner(effect-)|'s link:subject(attitude-)| mode:mixed|side:other path:subject(attitude-)|out references:2 role:partner|other|out rule:effect.noun-patient:-|direct rule:effect.owner-patient:+|agent:other rule:tone.clause:-|narration rule:tone.near:-|act rule:tone.sentence:-|own verb:object:plain verb:subject:future|present verb:subject:plain! via:event|in word:subject:be clause:object:that|that cue:express cue:highlight link:owner(bond+)|name link:owner(plain)|'s link:partner(bond+)|with path:subject(plain)|in role:owner|free|in role:patient|other|out rule:effect.owner:-|out rule:effect.patient:+|agent:other rule:obligation.subject:-|other rule:tone.near:+|narration rule:tone.near:-|out sentence:alone target:against-|mixed verb:complement:none|past verb:complement:plain verb:subject:none|none via:polity|in word:complement:come word:partner:tie clause:complement:ing| clause:complement:to|to clause:subject:to|to link:complement(effect+)|with outside|mode:narration path:owner(plain)|in role:complement|free|in rule:effect.patient:-|in rule:grow.agent:+|other rule:idiom.near:+|in rule:tone.clause:-|free rule:tone.clause:-|out rule:tone.sentence:-|narration side:alone verb:clause:evaluation- verb:complement:effect- verb:complement:grow+ verb:object:effect- verb:subject:evaluation- word:clause:be word:complement:express word:subject:fulfill clause:object:ing| clause:subject:conditional|if cue:seek link:partner(bond+)|between rivals:0|side:free rivals:0|side:own rivals:3+|side:other role:object|free|in role:owner|other|out rule:attitude.noun:-|other rule:attitude.owner:-|in rule:attitude.self:-|in rule:bond.partner:+|act rule:demand.object:-|other rule:effect.topic-patient:+|agent:other rule:tone.clause:+|out rule:tone.near:+|free target:against+|act verb:clause:ability!|present verb:clause:effect- verb:clause:plain verb:clause:possibility|present verb:object:ability|present verb:subject:volition|none word:object:develop word:owner:issue word:owner:medium word:owner:move word:subject:come clause:complement:that|that clause:subject:relative|that cue:talk link:complement(plain)|with link:subject(effect+)| link:subject(effect-)| mode:act path:owner(plain)>object(attitude+)|in path:subject(plain)|out rule:attitude.noun:-|in rule:attitude.self:-|indirect rule:attitude.topic:+|in rule:demand.object:-|agent:holder rule:effect.agent:+|direct rule:effect.noun-patient:-|out rule:effect.owner-patient:+|other rule:effect.owner:+|other rule:effect.patient:-|out rule:evaluation.modifier:+|free rule:evaluation.modifier:+|other rule:evaluation.modifier:+|out rule:evaluation.modifier:-|in rule:idiom.sentence:-|narration rule:obligation.subject:-|in rule:reverse.patient:+|in rule:tone.clause:-|act rule:tone.sentence:+|indirect target:favor+|mixed verb:clause:demand verb:object:attitude- verb:object:grow+ verb:subject:effect+ verb:subject:effect- word:owner:authority word:owner:tie word:partner:talk word:patient:sanction word:subject:maintain word:subject:show word:topic:deal word:topic:point clause:attribute:that| clause:clause:participle| clause:subject:ing| clause:subject:ing|by cue:reject cue:stress cue:thank form:adjective|relation:member form:name|relation:institution link:owner(bond+)|'s link:owner(plain)|of link:subject(grow+)| link:topic(bond+)|for mode:indirect mode:mixed nested:true path:complement(plain)>clause(plain)|out path:complement(plain)|in path:subject(effect-)|in rivals:2|side:own role:complement|other|out role:object|own|in role:subject|free|out role:topic|free|out rule:attitude.agent:-|mixed rule:attitude.owner:+|indirect rule:attitude.patient:+|in rule:attitude.self:-|agent:holder|other|indirect rule:cause.agent:-|free rule:demand.object:-|in rule:effect.agent:+|free rule:effect.agent:-|indirect rule:effect.owner-patient:+|in rule:effect.owner:-|act rule:effect.patient:+|other rule:evaluation.copula:-|other rule:evaluation.modifier:+|direct rule:evaluation.noun:-|free rule:evaluation.noun:-|out rule:grow.partner:+|indirect rule:grow.partner:+|other rule:idiom.near:-|free rule:idiom.near:-|narration rule:idiom.near:-|own rule:tone.clause:+|own rule:tone.clause:-|direct rule:tone.clause:-|indirect rule:tone.near:+|mixed rule:tone.near:-|mixed rule:tone.near:-|narration rule:tone.sentence:-|act verb:clause:effect+ verb:complement:effect+ verb:complement:plain! verb:subject:effect-! verb:subject:none!|present verb:subject:obligation|present verb:subject:possibility|present word:attribute:be word:object:back word:owner:deal word:partner:negotiation clause:clause:relative|which clause:clause:that| clause:complement:ing|for clause:complement:that| clause:object:adverbial|because clause:subject:participle|as clause:subject:relative| cue:voice form:name|relation:member link:complement(effect-)|against link:object(attitude+)| link:object(plain)| link:owner(plain)|demonym link:partner(plain)|between link:partner(plain)|with link:subject(demand)| link:subject(evaluation+)| mode:act|side:other path:complement(effect-)|in path:owner(plain)>topic(plain)>object(plain)|in path:subject(plain)>clause(plain)|in role:complement|own|in role:object|other|out role:partner|free|in rule:attitude.agent:+|own rule:attitude.agent:-|free rule:attitude.noun:-|act rule:attitude.owner:+|agent:side rule:attitude.owner:-|indirect rule:bond.partner:+|own rule:demand.object:-|agent:other|free|direct rule:effect.agent:-|other rule:effect.event-patient:-|agent:holder rule:effect.event-patient:-|other rule:effect.owner:+|in rule:effect.patient:-|direct rule:evaluation.copula:-|free rule:evaluation.modifier:-|direct rule:evaluation.modifier:-|narration rule:evaluation.modifier:-|out rule:evaluation.verb:+|in rule:evaluation.verb:+|own rule:evaluation.verb:-|narration rule:idiom.near:-|indirect rule:idiom.near:-|out rule:idiom.sentence:-|direct rule:reverse.agent:+|in rule:tone.clause:+|mixed rule:tone.sentence:-|mixed verb:attribute:plain verb:clause:none!|present verb:complement:evaluation+ verb:object:attempt verb:object:future!|present verb:subject:ability|none verb:subject:evaluation+ via:event|out via:self|in word:clause:seek word:owner:government word:owner:obligation word:owner:sanction word:partner:business word:partner:cooperation word:subject:reduce clause:complement:relative|who clause:object:ing|for clause:object:ing|of clause:object:that| clause:subject:that| cue:call cue:vow cue:want link:complement(plain)|by link:complement(plain)|from link:complement(plain)|to link:object(demand)| link:object(effect-)| link:owner(attitude+)|'s link:patient(effect-)|on link:subject(attitude+)| outside|mode:indirect path:none|in path:object(plain)>clause(plain)|in path:owner(plain)>object(plain)|out path:owner(plain)>subject(plain)|in path:subject(effect+)|in path:subject(plain)>clause(attitude+)|in role:partner|own|in rule:attitude.agent:+|in rule:attitude.agent:-|in rule:attitude.agent:-|indirect rule:attitude.noun:+|in rule:attitude.owner:+|out rule:attitude.partner:-|agent:holder rule:attitude.self:+|in rule:bond.partner:+|free rule:bond.partner:+|indirect rule:bond.state:+|other rule:demand.object:-|direct rule:effect.agent:+|other rule:effect.agent:-|free rule:effect.owner-patient:-|agent:other|free|direct rule:effect.owner:-|direct rule:effect.patient:+|in rule:effect.patient:+|mixed rule:effect.patient:-|free rule:evaluation.copula:+|free rule:evaluation.copula:+|indirect rule:evaluation.copula:+|own rule:evaluation.copula:-|in rule:evaluation.copula:-|mixed rule:evaluation.copula:-|narration rule:evaluation.copula:-|out rule:evaluation.noun:+|in rule:evaluation.noun:-|narration rule:evaluation.verb:+|indirect rule:evaluation.verb:-|other rule:grow.agent:+|in rule:grow.partner:+|act rule:grow.partner:+|agent:holder rule:grow.partner:+|agent:other rule:grow.partner:+|out rule:idiom.near:+|own rule:idiom.near:-|in rule:idiom.near:-|other rule:tone.clause:+|indirect rule:tone.clause:+|narration rule:tone.clause:-|own rule:tone.sentence:+|mixed rule:will.subject:+|direct rule:will.subject:+|in verb:attribute:none|past verb:attribute:none|present verb:clause:attempt verb:clause:attitude+ verb:clause:attitude- verb:clause:future!|present verb:clause:plain! verb:complement:volition|none verb:object:effect+ verb:object:plain! verb:object:possibility|present verb:subject:attitude+ verb:subject:demand verb:subject:none!|past word:clause:announce word:clause:develop word:clause:fail word:complement:be word:complement:bring word:complement:claim word:complement:counter word:owner:ally word:owner:country word:owner:party word:owner:right word:subject:adopt word:subject:become word:subject:continue word:subject:find word:subject:put word:subject:support clause:attribute:that|that clause:clause:conditional|if clause:clause:ing|in clause:clause:to|to clause:complement:conditional|if clause:complement:relative|that clause:object:adverbial|after clause:object:participle| clause:object:relative|that clause:subject:adverbial|after clause:subject:adverbial|since clause:subject:adverbial|while clause:subject:ing|for clause:subject:ing|in clause:subject:relative|which cue:ask cue:comment cue:criticize cue:note cue:refer cue:state cue:think link:complement(effect-)|by link:complement(effect-)|in link:complement(plain)|in link:complement(plain)|on link:modifier(bond+)| link:modifier(plain)| link:object(attitude-)| link:owner(demand)|'s link:subject(attempt)| link:subject(cause)| link:subject(evaluation-)| link:topic(plain)|in mode:mixed|side:free mode:mixed|side:own outside|mode:act outside|mode:direct path:complement(plain)>clause(plain)>clause(plain)|in path:complement(plain)>clause(plain)|in path:complement(plain)|out path:object(attitude-)|in path:object(plain)|out path:owner(plain)>complement(plain)|in path:owner(plain)>complement(plain)|out path:patient(effect-)>object(plain)|out path:subject(effect+)>clause(plain)|in path:subject(grow+)|out path:subject(plain)>clause(evaluation-)|out path:subject(plain)>clause(plain)>clause(plain)|in rivals:3+|side:free role:complement|free|out role:patient|free|out role:topic|other|out rule:attitude.agent:+|direct rule:attitude.agent:+|mixed rule:attitude.agent:+|other rule:attitude.agent:+|out rule:attitude.noun:+|free rule:attitude.noun:+|indirect rule:attitude.noun:+|out rule:attitude.noun:-|direct rule:attitude.noun:-|indirect rule:attitude.noun:-|out rule:attitude.owner:-|agent:holder|other|mixed rule:attitude.owner:-|out rule:attitude.patient:+|agent:holder rule:attitude.patient:+|other rule:attitude.self:+|agent:holder rule:attitude.self:+|direct rule:attitude.self:+|indirect rule:attitude.self:-|out rule:attitude.topic:-|agent:holder rule:attitude.topic:-|indirect rule:bond.partner:+|out rule:bond.state:+|free rule:bond.state:+|in rule:bond.state:+|indirect rule:demand.object:-|agent:side|other|direct rule:demand.object:-|indirect rule:demand.object:-|mixed rule:effect.agent:+|own rule:effect.agent:-|narration rule:effect.event-patient:-|agent:other rule:effect.event-patient:-|in rule:effect.noun-patient:-|free rule:effect.noun-patient:-|own rule:effect.owner-patient:+|agent:other|other|direct rule:effect.owner-patient:+|indirect rule:effect.owner-patient:-|agent:target rule:effect.owner-patient:-|other rule:effect.owner:+|direct rule:effect.owner:-|free rule:effect.owner:-|indirect rule:effect.owner:-|mixed rule:effect.owner:-|narration rule:effect.patient:+|agent:other|free|direct rule:effect.patient:-|agent:holder rule:effect.patient:-|agent:holder|other|indirect rule:effect.patient:-|agent:other|other|direct rule:effect.patient:-|own rule:effect.topic-patient:+|in rule:evaluation.copula:-|own rule:evaluation.modifier-patient:+|other rule:evaluation.verb:+|direct rule:evaluation.verb:+|narration rule:evaluation.verb:-|free rule:evaluation.verb:-|out rule:friend.copula:+|in rule:friend.copula:+|other rule:friend.owner:+|direct rule:friend.owner:+|in rule:friend.owner:+|own rule:grow.agent:+|indirect rule:grow.partner:+|in rule:idiom.clause:-|in rule:idiom.sentence:-|in rule:idiom.sentence:-|other rule:inability.subject:-|in rule:obligation.subject:-|direct rule:obligation.subject:-|indirect rule:refusal.subject:-|in rule:reverse.patient:+|free rule:tone.clause:+|act rule:tone.clause:-|mixed rule:tone.near:+|act rule:tone.near:+|out rule:will.subject:+|own verb:attribute:none|none verb:clause:attitude+! verb:clause:effect+! verb:clause:grow+ verb:clause:obligation|present verb:clause:volition|none verb:complement:ability|present verb:complement:attitude+ verb:complement:obligation|past verb:object:cause verb:object:effect+! verb:object:future|present verb:object:none!|none verb:object:none!|present verb:object:reverse verb:object:volition|none verb:subject:ability|present via:pronoun|out word:clause:claim word:clause:continue word:clause:demand word:clause:help word:clause:note word:clause:tell word:clause:think word:clause:try word:clause:urge word:clause:work word:complement:!be word:complement:carry word:complement:do word:complement:have word:complement:lead word:complement:remain word:complement:say word:content:position word:content:time word:object:!have word:object:call word:object:expand word:object:facilitate word:object:lift word:object:preserve word:object:reject word:owner:policy word:owner:relation word:owner:side word:owner:visit word:subject:!be word:subject:aim word:subject:counter word:subject:defend word:subject:enjoy word:subject:seek word:subject:welcome word:topic:response\n\
14<-0.191 47<0.0301 60<0.5 312<0.875 40 -14 118<0.26 173<0.5 23 -4 -13 -11 28<0.5 54<0.5 14<-0.0926 51 68 53 432<0.375 230<0.5 51<0.375 49 140<0.375 14<0.14 27 -1 55 5 -6\n\
16<0.14 51<0.375 11<0.139 -34 -24 39<1.27 1<-0.0832 -29 314<0.375 -22 14 -6 11<0.231 51<0.375 -23 509<0.375 -11 23 23<0.297 50<0.5 -3 -21 13<0.0033 51<0.875 -7 19 38<0.5 40 -11\n\
3<-0.343 3<-0.641 3<-0.834 61 11<0.16 183<0.5 45 6 10 11<0.231 11<0.0142 4 66<0.5 26 -18 -12 3<-0.0698 3<-0.149 8<0.0649 102<0.375 -3 25 -12 -20 64<0.5 134<0.5 -32 -24 -17\n\
10<0.187 70<0.5 83<0.5 42<0.0268 24<0.0348 61 211<0.5 51 -7 33 24<0.0348 42 12 16 24<0.0348 36<0.5 148<0.5 10<0.415 48 31 -4 60<0.5 31 4 10<0.358 60<0.5 29 0 -15\n\
14<0.14 39<0.294 203<0.154 379<0.375 60<0.5 -34 496<0.875 14<0.0237 -30 -23 6 5 -12 88<0.875 230<0.5 -22 9 -2 88<0.875 39<0.236 203<0.0353 -13 324<0.875 17 -15 8 13<0.0033 1 35\n\
10<0.358 79<0.5 10<0.165 61<0.375 10<0.0826 113<0.375 211<0.5 -32 89<0.18 -17 33 2 -23 -6 68<0.5 -1 -16 89<0.058 4 36 68<0.5 40 10<0.544 113<0.375 79<0.5 0 21 40 23\n\
2<-1.67 6<0.105 34<0.875 60 33 2<-2.39 6<0.466 265<0.5 49 6 34<0.875 35 12 34<0.875 31 -1 6<0.0696 2<-0.629 34<0.875 41 -2 11 34<0.875 2<-0.629 6<0.327 23 -3 -9 -22\n\
12<0.125 56<0.375 184<0.875 12<0.00792 0<-1.51 -34 -29 0<-1.04 -27 23<0.469 -10 23 4 23<0.0598 -25 0<-3.73 -29 12<-0.0451 -15 7 0<-2.51 -20 23<0.357 0<-0.403 -10 17 8<0.204 42 -9\n\
12<-0.172 64<0.5 12<-0.384 33<0.252 118<0.26 9 41 42 432<0.875 123<0.5 -9 37<0.875 2 29 44 45<0.761 40 -9 12<-0.0784 47<0.0301 64<0.5 -18 8 9 31<0.5 -32 89<0.274 -22 25\n\
31<0.5 28<0.5 54 21<0.5 502<0.875 285<0.875 43 19 -6 55 21<0.5 28<0.5 37<0.875 107<0.5 28 49 3 73<0.164 1<-0.169 -17 107<0.5 -5 18 73<1.81 48 -8 1<-0.42 18 46\n\
11<0.139 51<0.375 -32 21<0.5 17<0.229 11<0.105 -13 9 -25 -31 21<0.5 17<0.229 38<0.5 9<0.426 -9 11<0.187 8 10<0.314 28<0.5 2 47 8 -5 11<0.312 -17 9<0.802 -13 18 -23\n\
31<0.5 26<-0.0368 137<0.375 -15 21 23<0.469 -25 -33 30<0.5 85<0.5 29<0.25 26<-0.655 16 62<0.183 -14 9 -24 35 23<0.297 11<0.231 72<0.375 41 -8 -13 26<-0.0368 11<0.118 28 -9 -12\n\
2<-1.67 10<0.165 34<0.875 2<-2.87 54 45 30 21<0.5 2<-3.03 38 10<0.358 21 -6 10<0.415 48 32 31<0.5 2<-0.155 10<0.0574 37 17 5 24<0.123 2<-0.155 13 -11 1<-0.0977 -25 -6\n\
16<0.14 35<0.0884 305<0.5 28<0.5 -33 -29 15 28<0.5 -30 36<0.5 -18 -3 35<0.0316 36<0.5 151<0.5 -23 19 16<0.242 -13 4 151<0.5 36<0.5 -8 140<0.875 25 203<0.0972 11 -23 49\n\
61<0.375 15<0.65 9<0.525 -27 17<0.229 -26 63<0.5 11<0.00336 -20 124<0.5 1 -27 -32 17<0.229 -21 63<0.5 46<0.451 -6 17 -32 17<0.229 102<0.875 -10 22 154<0.375 11<0.187 36 0 2\n\
34<0.875 28<0.5 19<0.95 194<0.875 48 -10 27 21<0.5 88<0.375 61<0.375 70<0.5 183<0.5 32 14 5 2 201<0.145 -4 39 8<0.0117 35 48 21<0.5 28<0.5 46<1.6 18 -10 -16 27\n\
11<0.139 28<0.5 -32 151<0.5 6<0.231 0<-2.89 -29 17<0.666 -15 -25 -30 -6 151<0.5 0<-1.51 11<0.312 -20 -6 11<0.187 -14 186<0.875 1 62<0.221 45 -7 17<0.59 6<0.366 47 -9 -3\n\
12<-0.172 34<0.875 17<0.117 -9 60<0.5 19<0.75 16<0.0431 -18 10 16<0.0681 20 -9 6<0.327 3 30 12<-0.46 43 17<0.117 3 99<0.375 33 2 34<0.375 12<-0.0784 -16 -29 163<0.5 -5 21\n\
28<0.5 166<0.375 24<0.0348 47 194<0.875 37 -9 -15 24<0.0348 39<0.0581 151<0.5 1<-0.236 28 40 0 1<-0.236 5 139<0.375 26 -8 1<-0.169 1<-0.26 -18 -1 86<0.375 358<0.5 14 42 38\n\
3<0.142 11<0.118 3<0.0348 -31 -24 16<0.346 41<0.375 199<0.875 -23 -1 -10 550<0.5 139<0.375 -10 18 28 3<0.332 11<0.312 18<0.193 -2 -20 27 11<0.231 18<0.404 28<0.5 -4 25 -2 43\n\
3<-0.343 3<-0.641 3<-0.834 50 13<-0.202 17 41 2<-1.01 13<-0.405 0 16 30 3<-0.117 2<-1.36 13<-0.0392 -15 43<0.1 -11 0 10 3<-0.0394 2<-1.94 -23 0 2<-1.01 -31 3<0.142 -8 -24\n\
34<0.375 61<0.375 83<0.5 19<0.55 41 33 107<0.5 145<0.5 15 -17 33 145<0.5 50<0.5 73<0.164 192<0.5 4 30 40 33 -18 50<0.5 238<0.375 19<0.25 4 -12 94<0.5 29 -3 30\n\
11<0.187 11<0.0914 27<1.25 -30 9<0.599 -28 -16 35<0.19 27<0.75 -25 -12 -1 27<0.25 35<0.0884 12<0.208 -23 -10 38<0.5 20 -14 31<0.5 0 27<1.25 12<-0.031 -9 73<0.164 25 -14 35\n\
14<-0.191 17<0.117 102<0.875 -8 27 79<0.5 14<-0.324 25<-0.0754 34 14 4 39 79<0.5 14<-0.0926 -10 112<0.875 70<0.5 85<0.5 100<0.875 -27 -6 17 118<0.26 -13 23 16 17<0.818 -10 18\n\
2<-1.67 12<-0.283 2<-2.39 26 17<0.324 24 -7 10<0.099 44 21<0.5 2<-3.5 19<0.75 43 24 23 42 31<0.5 2<-0.155 10<0.0686 30 11 0 21<0.5 12<-0.201 -19 2<0.548 5 -22 25\n\
3<0.142 30<0.5 3<0.0348 25<0.113 -31 -18 -22 3<-0.472 -28 31<0.5 -23 25<0.0149 3<0.0702 -16 2 13 3<0.332 8<0.0117 7 214<0.5 57<0.375 -12 15 17 31<0.5 16 96<0.5 36 9\n\
14<-0.191 21<0.5 4<0.301 61<0.875 7 26 16<0.0183 14<-0.478 30 -6 39 102<0.375 -12 13 1<-0.115 21<0.5 61<0.875 14<-0.115 1 -13 13 -24 61<0.375 165<0.5 14<-0.0745 -18 -29 11 -9\n\
3<-0.343 3<-0.641 3<-0.834 -25 -13 14<-0.0926 9<0.9 4 -10 170<0.375 15 -15 3<0.332 3<-0.0901 9<0.426 19<0.95 36 15 107<0.5 15 169<0.875 28 -2 3<0.0702 14<-0.0926 37 44 27 -3\n\
51<0.375 28<0.5 -30 27<0.75 42<0.0268 151<0.5 -26 17<0.59 15 -14 6<0.327 -4 -26 379<0.375 -12 21 151<0.5 42<0.355 27<1.25 -21 45<0.818 -11 8 0 6<0.327 17<0.666 42 -1 -9\n\
14<-0.191 50<0.5 10<0.358 79<0.5 -3 25 107<0.5 31 14 102<0.875 -13 17 31<0.5 10<0.0826 -29 5<0.026 1 -16 46<0.93 79<0.5 410<0.5 112<0.875 -18 16 35 14<0.0237 5 -21 6\n\
12<-0.283 20<0.25 17<0.117 26 71<0.5 31 -2 20<2.75 71<0.5 16 -7 -25 134<0.5 47<0.0645 83<0.5 12<-0.0784 30 42<0.0268 39 23 68<0.5 2 25 18 68<0.5 71<0.5 27 -6 23\n\
2<-0.155 2<-1.67 16<0.14 -30 2<-2.39 -24 -13 16<0.14 6<0.199 -14 -26 6<0.231 6<0.0197 -8 16<0.196 2 20 -10 6<0.291 2<0.548 16<0.165 1 22 34 16<0.118 -21 27<0.75 -8 18\n\
0<-0.403 0<-1.72 10<0.099 -30 10<0.415 -22 -11 10<0.314 16<0.0761 -11 -22 7<-0.0709 13 -7 0<1.31 16<0.165 10<0.415 12 0<0.0355 9 33 7<-0.0709 17 -10 16<0.242 0<2.18 33 47 3\n\
2<-1.67 10<0.165 34<0.875 2<-3.35 41 35 22 34<0.875 2<-2.39 30 18 10<0.544 16 -8 31<0.5 10<0.314 2<0.548 10<0.0686 24 10 -2 -16 2<-0.155 34<0.875 25<-0.244 -15 8 -15 -18\n\
30<0.5 28<0.5 -30 8<0.0117 203<0.275 -20 5 -27 17<0.229 28<0.5 -19 8<0.0117 4<0.276 10<0.0197 1 24<0.0348 33 -10 -6 42<0.101 -7 4<0.301 11 -11 4<0.301 198<0.875 -17 19 -28\n\
3<-0.252 3<-0.472 3<-0.834 43 27 15<0.75 1 18 3<-0.0698 15<0.85 3<-0.149 34<0.875 -12 9<0.891 18<0.01 9 -18 27 18<0.193 -19 1 -3 267<0.5 15<0.95 -27 3<-0.0178 -14 -24 12\n\
2<-1.36 2<-2.56 2<-3.5 38 67<0.5 179<0.5 32 -8 5 31<0.5 29 62<0.134 100<0.375 18<0.0345 11 103<0.875 28 4 -14 -6 31<0.5 11 52<0.875 2<-0.155 55<0.375 -3 20 -15 -20\n\
11<0.139 65<0.375 11<0.0802 345<0.5 -28 19 314<0.875 -21 15 41<0.375 -16 16 41<0.375 29<1.75 11<0.312 143<0.5 -17 15 93<0.5 -6 18 11<0.231 -6 13 16<0.0681 -16 11<0.231 6 28\n\
7<-0.0709 24<0.0348 32<0.75 150<0.5 -11 8 15 54<0.5 33 14 24<0.0348 150<0.5 113<0.375 15<0.95 -26 7<0.0182 -8 -29 18 -12 38<0.5 11<0.0224 -11 21<0.5 144<0.5 18 -1 -20 -26\n\
3<-0.343 3<-0.641 31<0.5 0 -20 12<-0.283 -9 36<0.5 16 3 3<0.332 3<-0.149 6<0.466 42<0.218 22 -10 3 3<0.142 6<0.105 38 205<0.5 30 12 6<0.0361 27 8 6<0.0567 4 -12\n\
30<0.5 55<0.375 51<0.375 677<0.375 -28 10 97<0.5 -22 10 39<0.0581 -13 19 29<0.75 55<0.375 667<0.875 219<0.375 -20 -10 19 0 55<0.375 373<0.375 39<0.294 -10 0 22 18<0.193 34 1\n\
1<-0.136 24<0.17 16<0.00692 -17 1<-0.236 5 -9 16<0.00874 80<0.5 219<0.375 12 -23 -11 1<-0.26 35 16 24<0.0348 1<-0.0262 -21 -28 432<0.375 44<0.375 170<0.375 -16 11 16<0.0585 24 -16 24\n\
3<-0.343 3<-0.641 12<-0.201 -21 -9 12<-0.283 -11 7 3<0.332 3<-0.117 12<-0.331 8 22 3<0.142 12<-0.0989 298<0.5 30 6 11<0.0802 38 31 191<0.5 11<0.312 14 -8 30 91<0.375 -9 10\n\
14<0.0497 42<0.0268 28<0.5 -28 65<0.375 12<-0.331 -29 411<0.5 21<0.5 41<0.375 -19 -6 -26 26 -3 21<0.5 0 -18 41<0.375 21<0.5 285<0.375 42<0.0268 -10 9 22 -20 21<0.5 32 1\n\
25<-0.135 29<0.25 16<0.14 71<0.5 1 26 1 -1 23<0.469 219<0.375 17<0.117 -17 71<0.5 218<0.875 -16 3 63<0.5 260<0.5 124<0.5 13<-0.00224 6 17 -16 -9 -26 -27 150<0.5 -26 -9\n\
6<0.175 9<0.668 112<0.875 33 -12 6<0.0567 29 107<0.5 1<0.114 11 -20 24 24<0.0348 50<0.5 9<0.525 15<0.85 33 15 107<0.5 1 14 28 9<0.599 13 6<0.327 2 50<0.5 -17 31\n\
27<0.75 9<0.668 -28 55<0.375 10<0.314 0<-2.89 -24 27<0.25 -18 -3 -26 3 9<0.426 55<0.375 -25 5 0<-3.73 -23 10<0.358 94<0.5 58<0.5 -6 0<-2.7 -7 13 0<1.31 22 -13 -14\n\
0<-0.403 12<-0.0784 0<-1.72 0<-3.1 -24 -15 12<-0.384 10 259<0.375 -8 7 0<-1.51 -28 -17 12<-0.172 0<0.588 19 0<2.18 31 42 0<1.31 7<-0.48 27 12<-0.0989 9 -7 7<-0.0125 32 11\n\
0<-0.403 0<-1.72 0<-3.1 36 11<0.0914 15<0.85 33 24 22 84<0.375 39<1.66 246<0.5 19 -17 -13 -5 0<2.18 0<0.588 15<0.45 7 -4 121<0.5 93<0.5 7<-0.0709 -15 -4 -22 18 -27\n\
42<0.0268 28<0.5 193<0.875 -27 9 4<0.207 0<-2.7 -21 13<0.0139 84<0.375 230<0.5 197<0.375 -14 11 18 24<0.472 31 -14 68<0.5 16 -2 197<0.375 -25 1 0<-3.73 -19 4<0.19 13 -8\n\
0<-0.403 0<-1.72 10<0.0826 -28 10<0.415 -20 -8 4<0.301 16<0.101 10<0.0826 -16 16<0.0183 7 -8 -20 22<0.55 -18 7 3<-0.641 0<2.18 13<-0.202 12 32 40 4<0.276 4<0.19 -2 11 26\n\
2<-1.36 2<-2.56 25<-0.135 17 23<0.469 29 35 25<-0.135 3 23<0.178 21<0.5 31<0.5 15 0 26 28 31<0.5 130<0.875 10 -11 21<0.5 28<0.5 23<0.297 -6 20 23<0.0598 -21 -10 19\n\
3<0.142 3<0.0348 0<-0.761 -27 3<-0.193 17<0.893 -19 -26 0<0.588 -4 21 0<-1.93 -17 -1 3<0.332 0<-1.72 -4 224<0.5 169<0.375 78<0.5 31 -8 -8 -9 92<0.5 0<-1.72 19 35 4\n\
10<0.314 1<-0.0686 79<0.5 10<0.0826 34<0.875 -19 6 47<0.29 -7 14 17<0.415 -3 21 34<0.375 -25 8<0.0432 13 -16 17<0.229 25<-0.135 10 -5 9<0.525 2 1<-0.136 27 13<-0.318 -20 15\n\
31<0.5 232<0.5 19<0.95 87<0.875 30 22 5<0.026 -11 5<0.0525 144<0.5 22 2 28 19<0.1 25 8 213<0.5 205<0.5 118<0.26 19<0.1 23 15<0.85 16 9 -3 -7 54<0.5 -9 13\n\
2<-0.629 2<-2.17 -26 4<0.207 2<-1.36 -13 -5 35<0.19 -24 -6 0<1.31 2<0.548 4<0.19 42<0.311 9 27 -6 28<0.5 -4 4<0.19 0<-2.33 13 39 15 2<0.548 -21 4<0.177 15 -10\n\
14<-0.163 2<-1.94 107<0.5 2<-3.66 -6 50<0.5 15 -14 -6 65<0.375 1<-0.155 50<0.5 28 -14 8 -9 1<-0.0686 2<-2.56 14<-0.0926 -6 -20 1<-0.169 12 61<0.375 -9 12 61<0.375 -24 -8\n\
2<-1.36 2<-3.03 15<0.95 32 111<0.5 100<0.375 28 -1 11 24<0.0348 32<0.75 26 16 13<-0.0271 14 32<0.75 9 -6 38<0.5 24<0.0348 2<-0.155 5 -12 2<-1.01 43<0.25 -14 10 -19 14\n\
3<0.0702 28<0.5 -27 1<-0.0686 -24 3<-0.0901 41<0.375 169<0.375 -9 17 13 41<0.375 -21 0 3<0.332 1<-0.189 -16 6<0.0197 -11 1<0.114 0 23 1<-0.115 5 28<0.5 -3 31<0.5 17 40\n\
1<-0.136 15<0.65 47<0.25 89<0.058 166<0.375 -10 29 18 16 1<-0.294 29<0.25 28 8 20<0.25 5<0.026 15<0.85 -8 31 -4 14 128<0.375 20<0.75 1<-0.011 -19 -27 134<0.5 -14 4 32\n\
7<-0.0709 28<0.5 62<0.639 19 -8 21<0.5 73<0.333 -15 12 12 21<0.5 28<0.5 83<0.5 331<0.5 28 -21 45<0.51 -1 23 41<0.375 7<0 58<0.5 61<0.375 14 -5 -1 20 -8 30\n\
3<0.142 11<0.118 3<0.0348 42<0.0268 -26 -13 -17 11<0.312 30<0.5 -20 42<0.218 -10 19 4 3<0.332 11<0.312 37<1.13 -5 22 26 11<0.231 235<0.375 9<0.731 1 42<1.06 24 1 -11 31\n\
0<-0.403 0<-2.13 0<-3.1 -27 47<0.598 -21 2 0<-1.29 -13 -4 0<0.588 23<0.469 53<0.427 9<0.9 46<0.121 1 14 20 24<0.905 40 3 -4 0<2.18 129<0.875 42<0.133 23 6 -12 35\n\
2<-1.36 6<0.175 2<-3.35 31 20<0.75 26 17 2<-2.56 20<1.75 22 3 20<0.75 34<0.875 25<-0.135 4 18 -5 49<0.5 -6 19 6<0.26 2<0.548 10<0.0457 9 -1 -14 20<0.25 -7 -20\n\
11<0.139 51<0.375 7<0.0875 -25 -8 7<0.0875 1<-0.0402 -19 7<-0.0709 24 8<0.003 10 -16 6 29<1.75 11<0.312 151<0.5 384<0.375 -13 8 17 186<0.375 2 27 11<0.231 2 10<0.0574 8 31\n\
10<0.165 20<0.75 30<0.5 -23 -16 2<-3.03 -17 86<0.375 8 -22 30<0.5 10<0.415 5<0.0476 19<0.75 -12 22 81<0.5 -17 9 20<0.25 0 17 10<0.358 5<0.15 10 -12 65<0.375 28 -5\n\
0<-0.403 0<-1.72 0<-3.1 31 30<0.5 27 35<0.0589 20 2 12<0.0283 12<-0.283 8 30<0.5 15<0.95 23 251<0.5 18 -3 11 23<0.297 11 -14 0<2.18 30<0.5 164<0.5 5 -10 -9 -24\n\
28<0.5 -25 27<0.25 39<0.653 6<0.291 -18 -25 33<0.171 21<0.5 150<0.5 -6 10<0.358 28 -5 -16 -18 151<0.5 27<1.25 6<0.327 39<1.27 83<0.5 -10 5 12 -21 21<0.5 5 -14 24\n\
12<-0.172 2<-2.39 32<1.75 25<-0.0754 5 -9 10 23<0.297 2<-1.94 13 72<0.375 27 -11 6 12<-0.0784 23<0.413 2<-1.36 25<-0.0075 4 -11 11 -16 2<-1.94 -23 23<0.297 16<0.0183 11 -11 -22\n\
14<-0.271 21<0.5 9<0.525 19<0.75 18 -15 -14 16 21<0.5 9<0.668 15<0.95 44<0.375 48<0.5 26 -15 -6 5<0.0391 -3 18 61<0.875 16<0.242 14<-0.0194 9<0.9 12 -3 18 -4 -6 28\n\
30<0.5 26<0.154 365<0.375 463<0.5 -24 14 9 31<0.5 -16 4<0.207 15 -15 42<0.0268 4<0.301 26<0.0273 184<0.875 58<0.5 -15 116<1.13 139<0.875 -8 12 21 22 63<0.5 15 -12 -23 8\n\
0<-0.403 0<-2.13 0<-3.1 -27 -20 7<-0.0709 2 80<0.5 -15 19<0.95 0<-1.51 -13 -3 28<0.5 13 -8 0<1.31 35<0.0316 13<-0.318 -2 0<0.0355 10 21 -5 7<-0.0709 34 0<2.18 14 29\n\
0<-0.403 0<-1.72 3<0.142 0<-2.89 30 24 11<0.187 301<0.5 17 -12 -1 3<0.332 8<0.127 11 19 -10 0<2.18 8<0.333 277<0.5 3<-0.193 12<-0.236 -14 -2 -20 9 1<-0.294 -10 8 -25\n\
2<-1.36 2<-2.56 -25 6<0.231 -14 -24 6<0.327 2<0.548 24<0.17 2<-1.01 -3 59<0.5 11 -16 -6 618<0.875 360<0.5 535<0.5 6<0.00748 5 30 -6 -8 -11 2<0.548 196<0.875 -20 14 0\n\
34<0.375 25<-0.0371 30<0.5 -6 35<0.0884 16 -5 38<0.5 30<0.5 19<0.95 265<0.5 -19 15 21<0.5 5 -17 211<0.5 137<0.375 -4 20 17 -26 30<0.5 239<0.5 -4 15 66<0.5 20 -19\n\
6<0.175 14<0.234 21<0.5 23<0.297 79<0.5 47<0.338 19 4 -4 24 29 4 21<0.5 60<0.5 79<0.5 23<0.238 6 19 -10 14<-0.271 -14 45<0.173 -4 9 6<0.466 23 34<0.875 15 -5\n\
30<0.5 25<0.113 151<0.5 28<0.5 -25 -21 9 1<0.114 -6 25 1<-0.0977 1<-0.213 -22 -12 28<0.5 -15 63<0.5 20<0.75 33<0.171 91<0.375 1<-0.0262 4 25 1 9<0.953 -6 22 -5 -11\n\
3<-0.252 3<-0.472 3<-0.834 30 19 15<0.55 46<1.01 56<0.875 -8 21 15 12 3<-0.0698 7<-0.0709 6 15<0.75 -12 111<0.5 -8 8 7<-0.175 2<-2.56 -11 6 7<0 15<0.95 -22 -13 -26\n\
2<-1.94 2<-3.5 19<0.95 28 5<0.026 -4 17 7<-0.0709 8 64<0.5 388<0.375 22 549<0.5 11 -25 21<0.5 -4 23 2<-0.629 7<-0.0709 -7 21<0.5 37<0.875 9 -2 22 7<-0.0709 -19 -6\n\
14<0.0237 30<0.5 -24 17<0.229 42<0.101 4<0.136 5 -11 7 65<0.375 17<0.893 -12 -21 -3 38<0.5 30<0.5 25<0 -9 11 17<1.04 25 -5 7<0.0875 -17 30<0.5 -15 78<0.5 -3 15\n\
10<0.358 23<0.469 7<-0.0709 36<0.5 -1 12 10<0.0826 38<0.5 9<0.668 377<0.5 -19 32 -6 -25 38<0.5 179<0.5 -5 37 24 10<0.165 -23 -13 7<-0.0709 23 36<0.5 -3 55<0.375 16 -21\n\
3<-0.252 3<-0.641 13<-0.00224 -9 -21 1<-0.236 -6 8<0.24 2 14 3<0.142 3<-0.0901 13<0.0033 15 5 16<0.0292 28 21<0.5 14<-0.324 -2 102<1.13 19 -21 25 3<0.332 80<0.5 13 -4 -7\n\
12<0.00792 51<0.375 143<0.5 7<0.153 -23 2 1 5<0.0923 1<-0.0402 -20 22<0.75 -14 15 1 10<0.099 12<0.208 10<0.0197 -17 -7 5 15<0.55 12<0.0827 -16 7 50<0.5 27 29<0.25 -14 20\n\
14<-0.0926 14<-0.324 28<0.5 2 107<0.5 55<0.375 23 -9 9 64<0.5 127<0.5 47<0.0301 -6 10 9 15 64<0.5 4<0.301 44<0.375 4<0.136 -23 -16 43<0.25 17 -19 -3 14<0.0237 9 -14\n\
64<0.5 14<-0.324 32<0.25 8 -4 16<0.101 34<0.875 14<-0.0745 15<0.85 20 16<0.0183 -4 15 69<0.375 24 -8 32<1.75 14 -2 84<0.375 13<-0.00224 16 16<0.196 14<-0.0926 3 19 1 -10 -6\n\
16<0.14 27<1.25 42<0.0268 65<0.375 14<0.0497 169<0.875 -24 -13 -13 -11 -5 16<0.0366 229<0.5 -15 4 146<0.5 -6 10 27<0.75 16<0.346 42<0.0268 -9 7 25<0.113 -1 19 16<0.242 5 22\n\
0<-1.29 0<-2.51 1<-0.0832 -19 -26 1<-0.0262 22<0.95 -16 -6 -22 0<0.588 1<-0.115 1<-0.26 22<0.55 -13 19 16<0.0183 13 1 24<0.0792 -14 -1 16<0.14 0<2.18 22 32 1<-0.0262 17 -12\n\
6<0.175 31<0.5 6<0.0848 424<0.5 24 3 205<0.5 17 -7 22<0.65 205<0.5 23 -11 199<0.375 10 -17 20<0.25 6<0.415 14 22<0.65 23 32<0.75 6 -8 6<0.366 4 44<1.13 -11 29\n\
12<0.0283 5<0.0923 65<0.375 305<0.5 17<0.893 -20 -25 16 -7 198<0.375 6<0.105 65<0.375 -21 7 12<-0.0989 -14 -2 24 38<0.5 17<0.59 45<0.0568 5<0.176 0 18 131<0.5 36 2 -3 -10\n\
1<-0.136 30<0.5 7<-0.0709 26<-0.171 22 0 21<0.5 23<0.53 3 -13 -13 38<0.5 23<0.591 1<-0.169 55<0.375 25 -8 8 7<-0.0709 23 -5 -16 7<-0.175 264<0.5 1 30 1<-0.0686 -12 -22\n\
0<-0.403 0<-1.72 3<0.142 0<-3.1 28 225<0.5 335<0.5 280<0.875 22 -13 -14 0 18<0.193 2 21 3<0.332 22<0.55 21 5<0.0432 6 162<0.5 13 -5 -13 0<2.18 3<-0.0698 -4 -19 -23\n\
2<-1.36 11<0.139 2<-2.87 -25 -20 2<-1.94 -15 18<0.193 5 -20 11<0.187 2<-0.155 7<-0.0709 -22 7<0.0182 -10 3 7<-0.175 35<0.354 -17 12 79<0.5 18<0.0777 22 3 -3 2<0.548 14 33\n\
6<0.327 6<0.105 34<0.375 261<0.5 -21 7 13<-0.0177 -6 27<0.75 24 -6 68<0.5 27<1.25 5 -8 429<0.375 130<0.875 -11 0 26 32<0.75 158<0.5 0 10 6<0.526 13<-0.00927 6 20 26\n\
25<-0.0754 21<0.5 1<-0.236 -14 1 12 21<0.5 111<0.5 182<0.5 41<0.375 44<0.375 1<-0.169 58<0.5 10 -3 15 -12 51<0.375 15 -7 -17 15<0.95 48<0.5 24 -19 1<-0.115 -9 18 22\n\
14<0.0497 42<0.0268 161<0.5 12<-0.236 -23 0<-2.33 -20 7<0 631<0.875 -14 19 10 -25 12<-0.201 -14 0<-3.73 -16 8 0<-3.1 -13 21<0.5 12<-0.0598 -17 15<0.55 8 23 12<0.125 -16 6\n\
12<-0.0989 12<-0.283 50<0.5 45<0.622 125<0.5 18 -5 -8 95<0.5 -15 5 50<0.5 2 -14 7<-0.0125 43<0.25 262<0.5 37<0.375 -5 16 31 -15 38<0.5 37<0.875 -18 -7 6<0.0696 -26 15\n\
10<0.165 34<0.875 41<0.375 24<0.766 39<0.0581 10<0.099 23 15 13 11 25<0.0149 9 -26 5 50<0.5 24<0.268 117<0.303 41<0.875 37<0.875 7 -6 -6 20 161<0.5 -9 5 25<-0.135 7 20\n\
3<0.0702 12<0.00792 -22 3<-0.0394 15<0.55 -9 27<0.75 1 26 3<0.0348 -18 -4 3<0.332 12<0.0827 37<1.13 -3 21 15<0.45 -3 56<0.875 15<0.95 17 -7 30 12<-0.283 -1 60<0.5 6 26\n\
14<-0.0926 23<0.657 25<-0.0371 14<-0.392 20 10 32<1.75 47<0.0301 -3 14 14<-0.191 17 1 395<0.5 -8 20 34<0.375 4<0.276 23<0.297 64<0.5 70<0.5 -17 10 7 -23 18<0.0159 -9 6 2\n\
31<0.5 183<0.5 24<0.0348 148<0.5 22 -1 671<0.875 15 -8 36<0.5 17 208<0.5 -3 21 24<0.17 36<0.5 35<0.441 26<-0.655 3 14 -1 260<0.5 73<0.164 -2 13 15 73<0.333 -8 8\n\
3<0.0702 5<0.102 -22 71<0.5 -21 299<0.5 333<0.5 3<-0.0901 3<-0.834 -21 50<0.5 2 -15 -13 19 19 3<0.332 5<0.0729 -11 191<0.5 5<0.122 1 14 -9 533<0.5 326<0.5 21 -3 -11\n\
0<-1.51 14<-0.0926 19<0.85 0<-2.51 -19 10<0.544 -10 9 28<0.5 18 -10 7<-0.0125 19<0.65 -15 16 -24 0<0.588 5<0.0616 14<-0.0926 12 1 7<-0.175 14 -8 0<2.18 5<0.15 17 -4 29\n\
31<0.5 16<0.00692 19<0.95 23 -3 23<0.53 12 11<0.105 23 11 62<0.134 54<0.5 7<-0.0709 95<0.5 387<0.875 6 -15 -8 158<0.5 11<0.312 12 -3 1 85<0.5 95<0.5 13 32 -16 -6\n\
2<-1.36 16<0.14 2<-3.35 -25 1<-0.0977 -23 -15 2<-2.56 -14 1<-0.0686 -13 4 1<-0.155 16<0.101 -18 1<-0.213 -9 9 2<0.548 16<0.14 2<-0.155 -4 8 13 92<0.5 27 16<0.242 -15 22\n\
10<0.165 17<0.893 148<0.5 5<0.0391 -10 -20 13 194<0.875 44<0.375 18<0.119 -11 5<0.0923 14 -17 11 22 21<0.5 10<0.358 5<0.0476 15<0.75 0 23 -2 53<0.676 16 -22 10<0.415 -15 4\n\
2<-1.94 14<-0.0926 32<0.25 15 2<-3.94 14 22<0.95 14 0 2<-3.03 24 16 2<-0.155 14<-0.191 65<0.375 39<0.236 -11 3 17 387<0.875 5 -18 91<0.375 39<0.177 -18 39<0.719 6 -13 7\n\
16<0.14 27<0.75 39<0.604 93<0.5 -22 -13 -9 28<0.5 -17 1<-0.115 -13 0<-2.7 -9 19 27<0.75 8<0.0117 6<0.231 16<0.196 -3 22 -10 -8 0<-3.73 -9 1<-0.213 -11 5<0.111 5 23\n\
14<-0.0926 21<0.5 14<-0.324 15<0.55 10 65<0.375 24 -13 15<0.65 117<0.303 1 -17 10 103<0.375 25<-0.135 2 -12 7 64<0.5 211<0.5 61<0.375 516<0.5 232<0.5 -18 -5 29 -5 8 2\n\
11<0.0289 15<0.95 128<0.375 41<0.375 280<0.375 19 -12 5 -25 173<0.5 6 -18 100<0.375 41<0.375 128<0.375 91<0.375 62<0.836 42<0.0268 17<0.117 14 7 -1 -5 16 -13 11<0.0914 8 -3 -6\n\
35<0.0316 7<0 29<0.75 93<0.5 -21 -12 373<0.375 72<0.375 -14 13 19 10<0.0125 -17 29<0.25 36<0.5 -15 4 38<0.5 21 -2 36<0.5 7<0.153 -10 10 131<0.5 10<0.358 11 -6 -7\n\
64<0.5 38<0.5 25<-0.135 231<0.5 4 18 118<0.26 69<0.375 76<0.5 19<0.95 251<0.5 17<0.324 -12 434<0.875 -4 26 -16 251<0.5 -6 9 17 25 15 25<-0.0371 20 -22 17<1.13 5 19\n\
14<-0.191 21<0.5 23<0.238 53<0.832 -11 7 6 102<0.875 15 -7 21<0.5 111<0.5 23<0.357 109<0.5 304<0.5 66<0.5 3 21 17 -6 51<0.375 16 4 14<-0.0926 7 376<0.5 24 -27 21\n\
5<0.102 29<0.75 135<0.5 -21 -8 21<0.5 5<0.0616 -12 -2 -19 25<0.113 29<2.25 361<0.5 8<0.0117 144<0.5 20<0.75 10 -12 -17 21<0.5 44<0.875 -6 22 -18 -23 7 38<0.5 22 -4\n\
10<0.187 34<0.875 10<0.0826 38<0.5 2<-3.19 -20 118<0.746 -8 15 -24 38<0.5 16<0.0149 3 -14 21<0.5 16<0.165 55 -13 -7 7 21<0.5 10<0.358 3 2<-2.87 -3 17 10<0.415 -12 1\n\
2<-1.94 2<-3.5 21 24<0.123 15 114<0.375 238<0.875 10 -2 -15 2<-0.155 24<0.0348 79<0.5 16<0.14 37<0.375 12 -1 0 -9 109<0.5 63<0.5 -6 16 -20 96<0.5 140<0.375 -17 5 3\n\
11<0.118 35<0.622 12<0.00792 70<0.5 -21 12<-0.148 -17 -2 -11 131<0.5 0 -16 35<0.0316 11<0.312 70<0.5 371<0.875 -9 17 6 26<0 0 17 91<0.375 50<0.5 131<0.5 21 -1 -15 -2\n\
23<0.469 164<0.5 63<0.5 59<0.5 11<0.187 88<0.875 70<0.5 16<0.00692 -8 243<0.5 -2 7 12 9 -11 11<0.00786 -7 22 -21 11<0.064 418<0.5 24 6 5 321<0.375 95<0.5 -17 -9 14\n\
64<0.5 28<0.5 34<0.875 4<0.177 21 25<-0.0075 6 16 113<0.375 -1 18 36<0.5 4<0.301 25<-0.0754 7 17 22<0.55 29 34<0.875 3 -12 4<0.24 4<0.045 14 170<0.375 3 -17 -6 -5\n\
12<0.00792 27<1.25 13<0.0139 49<0.5 -21 -5 1<-0.0262 12<-0.384 -25 -11 6 58<0.5 364<0.875 1<-0.0832 -15 -2 13 1<-0.155 -11 24 14<0.234 27<0.75 14<-0.0745 26 -9 3 17<1.04 17 -4\n\
24<0.17 26<-0.0368 33<1.38 26<-0.342 106<0.5 10 -8 -4 31 2<-2.39 85<0.5 40<0.5 90<0.5 -17 20 3 26 282<0.375 35<0.114 -5 -17 15 2<-3.03 -7 219<0.375 86<0.375 13 -13 -12\n\
2<-1.94 3<-0.117 3<-0.343 13<-0.405 10 -6 8<0.24 5 17 25<-0.0754 10 2<-3.35 3<-0.0178 20 26 18 3<-0.641 183<0.5 -18 6 2<-1.01 7 2<0.548 3<-0.0542 -11 13<0.136 -1 12 -14\n\
2<-1.36 11<0.118 2<-3.35 -25 -19 2<-2.39 29<1.75 -15 2 -1 11<0.118 2<0.548 17<1.2 -5 -18 11 11<0.231 17<0.229 91<0.375 17 -4 1 149<0.5 25<-0.556 -9 397<0.5 26 -1 -4\n\
6<0.105 20<0.75 -19 59<0.5 6<0.00748 28<0.5 -8 13<-0.0677 -9 27 -14 15 20<0.25 6<0.366 161<0.5 33<0.252 -13 1 4 37<0.375 1 18 6<0.366 20<2.75 4 22 99<1.13 18 -21\n\
9<0.668 24<0.581 85<0.5 25<-0.0371 5<0.0391 -2 14 19 -16 7 36<0.5 25<-0.135 13<-0.00927 8 -7 148<0.5 24<0.0348 11<0.312 15 -1 5 -12 63<0.5 43<0.25 13<-0.746 14 -7 2 17\n\
11<0.139 9<0.668 -21 508<0.375 428<0.375 138<0.375 723<0.5 411<0.5 274<0.5 11<0.0802 -17 47<0.991 -12 10 2 13 11 5 19 14 11<0.231 17<0.229 2 -8 17<0.59 14 34<0.375 -6 12\n\
6<0.291 6<0.0848 64<0.5 260<0.5 -20 334<0.5 -12 16 7 152<0.5 111<0.5 137<0.875 -9 13 120<0.5 0 32 32 6<0.526 137<0.375 64<0.5 8<0.127 4 -6 10 20 9<0.846 6 20\n\
30<0.5 10<0.099 12<-0.46 -6 164<0.5 20 8 179<0.5 10<0.415 127<0.5 12<0.125 15 -6 1 8<0.24 1 16 -31 10<0.0457 12<-0.0598 -6 9 133<0.5 72<0.375 -10 13 9<0.937 11 -13\n\
3<0.0702 26<0.0273 53<0.12 36<0.5 -19 3<-0.641 -22 79<0.5 8<0.0919 114<0.875 -19 10 182<0.5 -9 16 -1 -24 -5 3<0.332 8<0.0117 12 1 92<0.5 450<0.5 54<0.5 24 0 1 2\n\
12<-0.0989 21<0.5 71<0.5 85<0.5 0 28 1<-0.236 19 20<0.25 -1 15 7<-0.0709 6<0.366 -5 17 -11 7<-0.0125 20<0.25 -8 9 1<-0.213 28<0.5 -7 21<0.5 21 -8 1<-0.0686 -12 -21\n\
30<0.5 10<0.099 64<0.5 19 -7 43<0.25 10<0.415 19<0.85 13 5<0.0476 -11 9 32<0.25 8 -9 14 10<0.0457 38<0.5 66<0.5 23<0.297 162<0.5 -12 9 8 23 15 79<0.5 -4 -16\n\
35<0.0884 1<-0.0686 7<0.0182 -20 15<0.95 -9 18 161<0.5 149<0.5 31<0.5 18<0.00164 6 -10 15<0.55 -3 13 -15 -22 161<0.5 1<-0.189 -13 38<0.5 7<0.0182 1<-0.0262 0 17 28 -3 -17\n\
3<-0.149 3<-0.472 3<-0.834 25 14 211<0.5 141<0.375 22<0.55 68<0.5 13 -14 6 104<0.5 20 -8 -6 3<-0.0274 22<0.95 -12 152<0.5 275<0.5 -5 13 21 307<0.375 -18 38<0.5 32 -12\n\
31<0.5 232<0.5 120<0.5 670<0.875 36<0.5 17 119<0.5 42<0.569 15 -15 6 -10 -2 3 36<0.5 145<0.5 327<0.5 9 -8 -5 60<0.5 312<0.375 10 -16 45<0.555 -7 46<0.71 -4 16\n\
11<0.118 29<0.75 14<0.00431 136<0.375 93<0.5 -21 -11 9 -10 11<0.0571 -13 14<-0.139 -13 2 11<0.231 29<2.25 538<0.5 -5 25 10<0.165 -2 19 29<1.25 14<0.0497 -6 10 63<0.5 22 -7\n\
0<-1.51 0<-3.1 -22 -10 0<0.588 8<0.397 20<0.25 39<0.48 8<0.0117 -4 18<0.0345 12 0 -9 10 17<1.8 -5 -23 13<-0.202 0<2.18 18<0.0242 -13 7 20 20<0.75 17<0.324 3 17 25\n\
10<0.0826 31<0.5 9<0.599 22 10<0.0274 17 188<0.5 8 -16 9<0.802 525<0.375 11 -23 -2 9<0.9 60<0.5 5<0.0476 16<0.00692 12 31<0.5 5<0.026 -17 2 10 15 2 7<-0.0709 -10 1\n\
12<0.00792 5<0.0923 143<0.5 42<0.0268 105<0.5 -20 17 -7 5 161<0.5 197<0.375 42<0.133 143<0.5 -9 16 12 18 -21 6<0.0197 -10 5<0.111 -3 25<0.113 42<0.167 3 16 219<0.875 22 -12\n\
31<0.5 130<0.875 63<0.5 458<0.5 -10 -22 -22 2<-4 -11 265<0.5 3 31 30<0.5 22<0.65 -18 194<0.375 41<0.375 2<-3.5 -11 2 -10 21 72<0.375 263<0.5 22<0.45 -3 12 -11 -18\n\
31<0.5 16<0.00692 18 16<0.242 127<0.5 183<0.5 224<0.5 40<0.5 15 -13 4 2 15<0.85 10 16<0.0183 -20 4 63<0.5 -7 15 22<0.55 14 58<0.5 37<0.375 17<1.94 7 -5 -5 -5\n\
3<0.0702 71<0.5 -22 1<-0.189 -20 26<0.0273 93<0.5 35<0.229 -13 3<-0.0901 18 -12 38<0.5 4 -12 41<0.375 -3 16 3<0.332 8<0.0117 1<-0.0402 -2 10<0.0197 4 28 13<-0.00224 4 -7 17\n\
0<-1.51 0<-3.1 -21 4<0.0977 -20 5<0.0923 736<0.5 224<0.5 -6 12 38 -16 0<0.588 8<0.397 5<0.0476 4<0.149 20<0.25 -15 18 16 4<0.301 -4 9 -11 0<2.18 8<0.397 15 -2 25\n\
21<0.5 9<0.668 4<0.0977 7<-0.0709 -4 21 5<0.0352 4 9<0.426 14 3 38<0.5 80<0.5 26<0 -7 -22 5<0.111 4<0.276 10 -8 -9 26<-0.0368 -21 10 7<-0.0709 32<1.75 8 -17 18\n\
2<-1.36 2<-3.35 -23 4<0.207 10<0.0065 -17 6<0.231 -4 -16 -19 6<0.366 2<-0.155 6<0.231 20<0.75 18<0.193 18<0.00765 3 22 -5 -2 -6 306<0.5 18<0.193 17<1.04 24 3 6 -18 -12\n\
3<-0.117 3<-0.472 3<-0.834 22 102<0.375 16 3 11<0.231 6<0.366 11<0.0177 141<0.875 5 23 -2 10 -14 6<0.0696 69<0.375 -21 20 219<0.375 6<0.231 11<0.0105 3<-0.0178 8 -20 -16 -4 26\n\
3<-0.193 3<-0.641 -11 141<0.875 93<0.5 26<-0.655 -9 2 -10 -13 3<0.142 3<-0.0542 280<0.375 71<0.5 12 6 -24 3<0.0702 26<-0.0887 9 26<0.154 19 6 7 3<0.332 80<0.5 6 -9 -6\n\
16<0.101 51<0.375 143<0.5 9<0.668 -21 99<0.875 6<0.26 -12 -21 14 8 6<0.231 18<0.00164 14 -6 -15 5<0.122 29<2.25 42<0.0268 -9 8 10 51<0.375 3 20<2.75 6<0.0197 -1 20 -14\n\
14<-0.0926 14<-0.392 25<-0.135 18<0.193 20 -4 6 261<0.5 68<0.5 7 -1 28 4<0.276 31<0.5 33<0.873 -19 14<-0.0194 15 -13 14<0.0237 43<0.25 44<0.375 -1 19 -11 -15 18<0.0197 -3 12\n\
0<-1.72 0<-3.73 22 35<0.441 15<0.55 17 140<0.875 12 -3 3 0<-0.403 13<-0.132 10 1 13<-0.318 0<2.18 62<0.978 46<1.4 4 26 -19 -13 0<2.18 168<0.375 277<0.5 -10 5 14 -20\n\
14<0.0237 71<0.5 281<0.375 -21 3 198<0.375 14<-0.225 -17 41<0.375 623<0.5 -11 18 17<0.229 8 -7 11 8<0.0177 17<0.59 31<0.5 186<0.875 13 -8 24 -2 47<0.0645 25<0.113 -7 5 8\n\
6<0.327 6<0.0696 31<0.5 57<0.875 -21 253<0.5 -8 20 17<1.2 -11 8<0.0253 19 -3 21<0.5 152<0.5 57<0.375 -3 6 35 -13 21<0.5 142<0.875 13 -5 8<0.24 29<0.25 12 -5 -16\n\
64<0.5 23<0.591 38<0.5 50<0.5 53<0.6 208<0.5 404<0.5 37<0.875 2 -5 -18 14 179<0.5 11 -22 11 33<1.02 14 -6 161<0.5 38<0.5 7 17 19 50<0.5 55<0.375 -7 9 23\n\
11<0.118 27<0.75 29<0.75 135<0.5 -20 -6 -12 4<0.16 111<0.5 8<0.003 15 0 -17 -12 27<0.75 8<0.0775 17<0.666 4<0.136 15<0.45 4 4<0.0293 -8 29 1 -12 -8 11<0.231 7 19\n\
1<-0.0832 30<0.5 24<0.17 103<0.875 -5 10 6 1<-0.189 9<0.525 -6 23<0.591 17<1.04 24 13 5 17<0.893 -5 11 31<0.5 1<0.0211 47<0.446 -14 6 -24 17<1.46 312<0.375 -11 17 6\n\
3<-0.149 3<-0.472 239<0.5 -6 -16 1 3<0.142 30<0.5 3<-0.0542 15<0.85 13 11<0.0177 -11 8 15<0.85 548<0.5 20 -19 217<0.875 13 -18 3<-0.0394 -4 10 16<0.101 3 91<0.375 -11 8\n\
5<0.102 27<0.75 14<0.0237 70<0.5 -19 -6 -7 143<0.5 -8 12 27<0.25 32<0.25 0<-1.72 14<0.234 -12 11 8<0.0253 20<0.75 25 -12 -3 -15 0<-2.7 -3 4<0.332 9<0.426 -3 20 -7\n\
0<-1.51 0<-3.1 -21 335<0.5 -9 27 0<2.18 8<0.397 0<0.0355 127<0.5 100<0.375 45<0.555 1 -12 14 13 95<0.5 17 6 18<0.0197 142<0.375 -20 14 123<0.5 -5 14 390<0.5 24 -8\n\
30<0.5 6<0.0848 377<0.5 11<0.312 18 -2 -28 8<0.397 6<0.466 19<0.85 233<0.5 11<0.187 12 2 -16 11<0.0177 -17 32<1.75 9 -11 43<0.25 -8 9 18 6<0.0361 8 195<0.875 -5 -21\n\
14<0.0237 51<0.375 1<-0.189 -21 9<0.426 523<0.375 -20 15 711<0.5 25<-0.0754 -1 530<0.875 -11 12 17 1<-0.0402 -9 10<0.0363 -2 25<-0.135 -8 23 8<0.0117 239<0.5 383<0.375 25 -12 5 -2\n\
10<0.0826 23<0.53 83<0.5 170<0.875 17<1.04 -15 -5 14 5 -18 23<0.591 17<0.117 10<0.415 130<0.875 -10 24 7 124<0.5 10<0.358 49<0.5 119<0.5 2 12 -19 13 44 10<0.314 -11 0\n\
6<0.0696 31<0.5 21<0.5 125<0.5 6<0.0361 136<0.375 13 -19 1 18 20 5 21<0.5 60<0.5 233<0.5 52<0.875 32<1.75 9 0 -6 -19 17<1.28 -9 6<0.327 6 -8 6<0.415 13 3\n\
16<0.101 1<-0.0977 55<0.375 -19 2 71<0.5 -18 36<0.5 -9 1 21<0.5 16<0.242 1<0.0395 1<-0.189 -7 4<0.223 1<-0.0262 -4 11 16 -7 14<-0.0194 -5 4<0.045 -2 18 176<0.5 -10 15\n\
10<0.0826 38<0.5 2<-3.5 -15 24<0.17 -7 9 335<0.5 605<0.5 -24 22 30 24<0.268 10<0.415 11<0.187 38<0.5 -2 21 -15 29<0.25 10 0 13<-0.405 11<0.139 5 -21 2<-3.03 4 16\n\
6<0.0848 161<0.5 24<0.17 27<0.75 14 41<0.375 8 -9 63<0.5 0 14 19 9<0.9 24<0.0792 8 19<0.75 9<0.599 8 -2 9<0.891 -10 8 24<0.0348 22<0.65 12 1<-0.42 -21 0 -10\n\
51<0.375 9<0.426 520<0.375 -20 19 50<0.5 44<0.375 17<0.893 211<0.5 87<0.875 -8 1 9 -13 8 -18 17<0.666 18<0.193 50<0.5 9 -5 108<0.5 241<0.5 34<0.375 -17 11 15 4 -9\n\
32<0.75 21<0.5 9<0.668 -9 65<0.375 63<0.5 35<0.0316 279<0.375 123<0.5 2 11 26 -5 -18 -17 -11 164<0.5 63<0.5 76<0.5 9<0.846 -1 215<0.5 21<0.5 11 -1 -15 24 -18 15\n\
10<0.0826 31<0.5 133<0.5 117<0.0592 27<0.75 15 18<0.148 5<0.102 10 -4 17 21 -1 109<0.5 600<0.5 43<0.25 -3 8 12 -8 107<0.5 53<0.513 -3 127<0.5 14 -1 25<-0.135 -1 7\n\
125<0.5 6<0.366 193<0.875 25<0.113 129<0.875 6<0.00748 508<0.375 -13 22 8<0.0117 58<0.5 34<0.375 -1 -19 6<0.231 19 0 25<-0.0754 1 -7 58<0.5 3 30 152<0.5 11 -3 28 -16 -20\n\
5<0.0616 2<-4 -7 102<0.875 152<0.5 259<0.375 2<-1.94 160<0.5 0 22 9 220<0.5 23 -6 -15 15 31<0.5 133<0.5 265<0.5 -16 18 -6 5<0.176 2<-2.56 -5 55<0.375 5 -11 -12\n\
21<0.5 60<0.5 12<-0.0784 233<0.5 54<0.5 2 16 -17 96<0.5 16 3 45<0.29 8<0.174 208<0.5 -9 13 1 203<0.696 10 -7 12<-0.384 8<0.24 26<-0.0368 -11 6 16 8<0.127 11 20\n\
2<-1.94 2<-3.35 -21 29<0.25 318<0.375 -16 15 -8 2<-0.155 42<0.0268 174<0.5 162<0.5 46<1.08 -5 -14 8 3 108<0.5 2 31 2<0.548 450<0.5 46<0.93 10 -7 -11 535<0.5 17 -11\n\
0<-1.51 1<-0.0686 0<-3.51 -19 86<0.375 -5 25<-0.0075 42 0 59<0.5 -20 8 1<-0.136 11<0.0802 141<0.875 0<1.31 10 20 30 23<0.786 6 -14 20<0.25 -7 11<0.187 47<0.0645 12 -5 -6\n\
7<-0.0709 71<0.5 233<0.5 109<0.5 14 -8 -16 36<0.5 106<0.5 -4 7 -8 36<0.5 556<0.5 112<0.875 101<0.875 11 -12 -9 -19 71<0.5 659<0.875 9 -3 438<0.375 703<0.5 1 16 -26\n\
11<0.118 1<-0.0977 498<0.375 -18 10 28<0.5 -16 1<0.0211 39<1.5 0 23 -9 11<0.231 1<-0.26 -16 10<0.165 -3 1<-0.0262 2 18 8<0.108 149<0.5 1<-0.189 -14 20 -8 165<0.5 -1 29\n\
3<-0.0698 3<-0.641 47<0.0645 19 8 13<-0.318 4<0.364 -10 8 3<-0.252 4<0.276 71<0.5 14 46<0.71 -4 12 15 2 4<0.16 -18 3<-0.0178 -3 28<0.5 -20 13<-0.253 -23 24<0.52 -8 22\n\
0<-1.72 0<-3.1 0<-4 22 216<0.875 15 -20 335<0.5 9 -20 0<-0.403 48<0.5 84<0.375 17<1.56 2 10 -12 -33 0<2.18 33<0.873 121<0.5 23<1.01 237<0.875 -7 -26 -21 13 2 -19\n\
14<0.0237 28<0.5 316<0.375 48<0.5 -19 15 6 55<0.375 7<0.0182 14<-0.139 334<0.5 -15 21 186<0.375 23<1.4 49<0.5 -11 11 9 11 6 13 430<0.375 510<0.875 358<0.5 6 -6 25 -14\n\
6<0.0696 11<0.00336 218<0.875 -7 11 4<0.177 -20 -6 6<0.366 11<0.0177 7 30<0.5 6<0.175 -15 11<0.0429 5 232<0.5 -8 25 137<0.875 1 21 11<0.0802 30<0.5 29<0.25 10 -4 17 3\n\
30<0.5 15<0.85 12<-0.384 43<0.1 -13 7 12<0.208 23<0.238 144<0.5 14 5 17 -3 111<0.5 12<-0.331 -1 9 12<-0.0784 -12 19 31<0.5 63<0.5 15<0.95 -2 8 11 144<0.5 -7 13\n\
3<0.0348 1<-0.0545 1<-0.26 -22 70<0.5 -16 -4 9<0.846 37<0.875 -15 0 3<-0.0394 7 -7 18<0.193 3<0.142 149<0.5 18<0.0947 12 -7 -10 92<0.5 155<0.5 24 10 -1 3<0.332 -12 5\n\
0<-2.13 0<-3.1 25<-0.0754 -3 -21 -9 0<0.0355 53<0.12 279<0.375 232<0.5 22<0.55 159<0.5 -18 17 9<0.9 -5 0<-1.29 -4 6 9 25 10 0<2.18 52<0.375 13 61<0.375 8 -3 20\n\
30<0.5 6<0.0848 14 13<-0.164 21<0.5 117<0.0592 8 -15 19 7<-0.175 6<0.327 7 -8 331<0.5 12<0.125 171<0.0346 81<0.5 9 -3 -2 -12 -32 6<0.0361 5 60<0.5 6<0.127 -12 5 -7\n\
125<0.5 6<0.327 41<0.375 6<0.0197 184<0.875 720<0.5 -11 19 17 6<0.231 59<0.5 1 -19 334<0.5 -11 18 33<1.1 55<0.375 7 20 -16 184<0.875 55<0.375 -15 0 12 18<0.0545 -21 13\n\
7<-0.0709 28<0.5 262<0.5 -1 23 12 21<0.5 7<0.0467 19<0.95 20<0.25 -7 218<0.375 28<0.5 265<0.5 -7 19 98<0.375 119<0.5 232<0.5 1 20 18 -19 21 28<0.5 19 4 -18 -13\n\
21<0.5 4<0.177 125<0.5 4<0.045 10 35<0.229 3 -6 14<-0.0745 6 19 66<0.5 14<-0.324 54<0.5 399<0.5 238<0.375 -13 10 23 4<0.332 -3 24 0 19 14<-0.191 102<0.875 7 -6 14\n\
2<-1.36 2<-3.35 -21 4<0.207 7<0.0875 -8 18<0.0646 4<0.045 -8 17 -10 -17 4<0.276 2<-0.155 7<-0.0709 -8 18<0.268 12 -7 24<1.2 95<0.5 24 11 -7 7<0.0182 198<0.375 -11 13 15\n\
6<0.327 24<0.17 6<0.105 34<0.375 -17 1 20<0.25 127<0.5 -9 8 3 188<0.5 649<0.375 127<0.5 2<-2.17 -4 4 10 -16 19 22<0.55 -11 20<1.75 2<-3.35 -5 29<0.25 10 3 17\n\
2<-1.36 2<-3.5 20<1.25 320<0.875 15 -14 101<0.875 6 -25 8<0.127 17<1.67 4 2<-2.56 1 -18 141<0.875 20<1.75 13 1 -4 28<0.5 95<0.5 54<0.5 17 -7 24 7<-0.0709 -16 -6\n\
3<0.0702 5<0.102 12<0.0283 -17 -7 0<-1.04 3<0.0348 14<0.00431 -16 0<-2.33 -11 6 9 3<-0.472 -6 0<-0.403 104<0.5 -6 24 16 3<0.332 5<0.0729 -6 0<-3.94 -7 12 54<0.5 17 -12\n\
6<0.0848 31<0.5 4<0.276 -17 3 128<0.375 -3 25 4<0.301 124<0.5 101<0.375 13<-0.405 -10 261<0.5 -1 27 29 4<0.16 47 -11 22<0.55 -12 55<0.375 4<0.405 13<-0.253 -5 9 15 -21\n\
0<-1.72 0<-3.73 19 28<0.5 12 230<0.5 7 -15 0<-0.403 13<0.0033 201<0.29 125<0.5 27<0.75 7 -3 94<0.5 -6 12 -23 -5 13<-0.318 18<0.0466 8 28<0.5 22 -9 129<0.375 -11 9\n\
11<0.0914 9<0.668 247<0.5 344<0.5 447<0.375 -19 16 14 0 21<0.5 17<0.893 22<0.65 187<0.5 15 -13 -3 -13 -17 11<0.187 21<0.5 9<0.599 -12 4 -10 17<0.229 22<0.55 -10 14 2\n\
10<0.0826 19<0.25 20<0.25 170<0.875 -10 15 2<-3.94 -12 164<0.5 4 20 -18 11<0.187 20<0.25 11<0.0142 19<0.75 3 25 102<0.875 30<0.5 10<0.165 -17 -2 3 12 179<0.5 7 35 -10\n\
2<-1.36 6<0.0848 2<-3.35 83<0.5 164<0.5 18 -3 -2 164<0.5 6<0.0197 12 4 -6 5<0.0476 83<0.5 54<0.5 -3 12 10 323<0.875 2<-3.03 10 4 -18 2<-0.155 -4 348<0.5 -12 18\n\
3<0.0348 1<-0.0545 29<0.75 -17 1<-0.189 -16 -4 28<0.5 -14 3<-0.0274 6 -10 3<0.332 10<0.0197 301<0.5 -6 25 1<-0.189 -12 4<0.24 1<-0.0977 -8 358<0.5 13 -7 29 141<0.875 16 -4\n\
4<0.177 6<0.0848 128<0.375 6<0.00748 -9 -18 22 91<0.875 127<0.5 429<0.375 102<0.375 -7 5 22 8 44 6<0.526 25<-0.0075 13<0.0333 8 -3 173<0.5 280<0.375 -3 24 5 45<0.761 13 -11\n\
30<0.5 22<0.75 18 12<-0.0784 12<-0.46 9<0.818 3 -13 15<0.85 8 9<0.525 54<0.5 -14 12 7 83<0.5 10<0.0686 14 5 15<0.1 -20 4 10<0.0363 3 133<0.5 -7 9<0.909 12 -11\n\
2<-1.94 2<-3.35 -20 1<-0.0977 -17 -6 1<-0.0977 2<0.548 20<0.75 -5 -15 7 20<0.25 4<0.0293 -4 60<0.5 6 2<-1.67 1 20 115<0.875 4<0.149 1<-0.0402 -17 273<0.5 -3 25 10 17\n\
1<-0.0686 20<2.75 1<-0.26 114<0.375 9<0.818 62<0.134 -4 15 10 35 63<0.5 20<0.25 111<0.5 -4 8 4 -19 16 20<0.25 73<1.89 -15 18 58<0.5 31<0.5 -8 33<0.316 11 -13 -16\n\
21<0.5 10<0.099 161<0.5 94<0.5 37<0.875 7 75<0.875 -5 12 14<-0.00676 -23 -2 516<0.5 14 -30 14<0.0497 4<0.257 1 65<0.375 11<0.0142 3 -8 16 -14 10<0.415 12 150<0.5 11 -4\n\
16<0.101 30<0.5 35<0.555 -17 4 1<-0.0977 15<0.35 61<0.375 -8 0<1.31 31 -14 -16 92<0.5 0<-3.94 -13 20<0.25 11 -2 -11 0<-3.94 -12 35<0.0316 16<0.346 -1 12 1<-0.189 -5 15\n\
3<-0.0698 0<2.18 13<-0.405 52<0.875 0<1.31 -5 21 -17 4<0.301 16<0.0183 0<-1.72 -2 12 52<0.875 12<-0.201 4 -8 6 11 20 12<-0.0989 0<0.0355 -5 12 4<0.332 -18 16<0.0876 -10 26\n\
6<0.0454 36<0.5 12 290<0.5 5 -19 58<0.5 15<0.85 111<0.5 94<0.5 277<0.5 5 17 36<0.5 2 29<0.25 -18 3 76<0.5 12 -16 111<0.5 0 6<0.0848 17 -13 36<0.5 1 -10\n\
3<0.0702 71<0.5 55<0.375 -18 7 6<0.366 25<0.113 25<-0.0754 80<0.5 5 -12 3<-0.641 -19 45<0.344 -6 -15 19<0.75 14 -7 -15 3<0.332 177<0.5 7 -17 157<0.5 641<0.5 16 -14 -4\n\
12<-0.0784 7<-0.0709 12<-0.201 2<-3.19 0 15 -3 190<0.5 205<0.5 55<0.375 -1 -15 11 9 7<-0.307 11 57<0.875 89<0.18 67<0.5 389<0.875 308<0.375 -15 11 6 11 7 22<0.65 19 -2\n\
9<0.9 69<0.375 36<0.5 6<0.0696 13 22<0.75 16 4 9<0.891 10<0.165 9<0.599 8 -1 10<0.243 -12 20<2.25 4 -16 6<0.127 -20 22 -23 6<0.0197 9 195<0.375 134<0.5 0 -7 -20\n\
3<0.0348 2<-2.39 2<-3.5 -20 -12 3<-0.472 2<-0.155 -17 -1 2<-1.36 -5 56<0.875 3<-0.343 -3 14 -6 18<0.193 2<-1.67 529<0.375 -1 24 77<0.5 16 4 97<0.5 3<0.332 -8 8 -23\n\
3<-0.0394 3<-0.252 4<0.405 3<-0.834 17 153<0.875 33<1.1 6 -6 30 22<0.55 -6 21 12<-0.0598 15<0.85 183<0.5 -1 28 125<0.5 4 20 18<0.193 -7 20 12<-0.0989 -5 40<0.5 -18 21\n\
2<-2.39 12<-0.0784 19<0.85 12<-0.384 1 20<2.75 9 -15 16<0.0366 -15 388<0.875 9 -19 2<-3.5 168<0.375 16 -17 169<0.875 9 -6 2<-0.155 89<0.335 228<0.5 166<0.375 0 -20 21 -15 -9\n\
9<0.599 29<0.75 48<0.5 523<0.375 -19 12 19 -7 29<0.75 10<0.358 0<-2.33 -9 26<0 93<0.5 18<0.0466 -9 9<0.731 134<0.5 28 -11 -2 8 8 -16 18<0.193 24<0.17 9 -3 -6\n\
32<0.75 20<0.25 62<0.183 15<0.75 -10 29<1.25 -1 -10 10 49<0.5 73<0.463 13<-0.318 -6 7 -14 -17 13<-0.202 49<0.5 188<0.5 -2 34 -26 210<0.5 20<2.75 63<0.5 7 -15 19 -12\n\
2<-1.36 2<-3.5 14<-0.0926 5<0.0352 173<0.5 1 -17 9 168<0.375 16 -19 43<0.1 32<0.75 14<-0.478 -17 2 -9 45<0.686 21<0.5 2 134<0.5 13 2<-2.17 -2 13 14 21<0.5 -7 8\n\
27<0.75 14<0.0237 35<0.0884 28<0.5 -18 14<-0.225 -16 -9 0 29<0.25 -3 27<0.25 12 -2 28<0.5 13<-0.164 14<-0.0444 -9 22 689<0.375 -13 13 0<-4 -12 14<-0.115 0 715<0.5 14 -16\n\
4<0.177 24<0.418 4<0.087 218<0.875 -16 15 52<0.875 148<0.5 -9 13 60<0.5 26 -5 2 4<0.276 144<0.5 24<0.636 -4 4 6 22<0.55 -7 2<-3.35 -1 4<0.405 133<0.5 6 21 15\n\
2<-1.36 1<-0.0832 45<0.686 21<0.5 2<-4 8<0.0432 15 0 -1 7<-0.0709 8<0.24 -8 14 10 16 2<-2.72 218<0.375 11<0.312 15 -4 -6 3 24<0.52 7<-0.307 -15 2<0.548 0 -10 -13\n\
12<0.00792 27<1.25 70<0.5 12<-0.331 -20 71<0.5 13<0.0139 -18 13 -9 12<-0.283 -11 10<0.0686 -7 11 544<0.5 6 -11 6<0.0197 303<0.5 -6 16 13<-0.0533 27<0.75 -3 15 10<0.0065 -3 14\n\
32<0.75 24<0.0348 38<0.5 188<0.5 236<0.375 -5 17 -19 52<0.375 -23 2 3 188<0.5 38<0.5 614<0.5 76<0.5 186<0.375 49<0.5 6 648<0.875 -12 18 -9 25 -11 96<0.5 -17 7 19\n\
28<0.5 16<0.00692 54<0.5 32<2.75 15 4 4 16<0.0149 173<0.5 2 -11 75<0.375 26<-0.655 -15 8 -10 24<0.636 256<0.5 150<0.5 16<0.242 148<0.5 5 -12 -4 26<-0.655 -9 1 -21 -7\n\
3<0.0348 9<0.668 35<0.555 48<0.5 -17 14 4 3<-0.834 -20 36<0.5 8<0.0253 32<0.25 3 -16 -13 13<-0.202 7 20<0.75 35<0.0589 -3 12 -13 3<0.332 13<0.136 5 -9 54<0.5 14 -8\n\
14<-0.0926 9<0.9 10<0.213 8 9<0.891 106<0.5 3 -7 213<0.5 -22 5 14<-0.617 18 6 112<0.875 14<0.0237 9<0.818 128<0.375 -8 18 1 10<0.0574 -20 33<1.19 -9 17 93<0.5 30 -15\n\
0<-1.72 0<-4 19 14<0.234 22<0.95 13 5<0.0352 19<0.85 4 -13 0<-2.51 10 4 -4 0<-0.403 33<0.589 141<0.375 22<0.55 11 14<0.00431 1 -10 -11 9 33<1.1 129<0.375 -9 12 2\n\
11<0.0802 6<0.175 30<0.5 143<0.5 281<0.375 316<0.375 -14 8 19 11 273<0.5 -3 14 -17 11<0.231 30<0.5 314<0.875 328<0.5 340<0.5 -9 21 14 23 193<0.875 47<0.885 1 18 26 10\n\
0<-2.33 26<-0.0368 5<0.0616 8 -8 10<0.099 666<0.875 -19 22 -9 0<-0.403 5<0.0616 125<0.5 10<0.358 57<0.875 -5 13 8 5<0.0216 26 8 -5 0<2.18 5<0.15 237<0.875 7 36 -7 18\n\
9<0.846 48<0.5 366<0.375 50<0.5 23<0.297 95<0.5 2 12 9 16 -24 -28 4<0.332 13<-0.132 7 31<0.5 4<0.045 15 2 22<0.75 7 9<0.909 0 -11 50<0.5 -10 13<-0.253 18 -3\n\
14<0.0497 27<0.75 7<0.0182 32<0.25 17<1.28 214<0.5 -7 17 -17 8<0.283 -20 -10 241<0.5 -3 18 14<-0.115 -5 4 8<0.0117 6<0.0197 -6 17<0.59 6<0.327 24 -11 0 27<0.75 -2 8\n\
6<0.0696 149<0.5 232<0.5 -16 14 109<0.5 315<0.375 -6 27 9 72<0.375 6<0.366 123<0.5 296<0.5 320<0.375 -3 27 28 8<0.0336 -1 8<0.127 19 3 8<0.397 7 64<0.5 -9 10 -17\n\
3<-0.149 16<0.0183 462<0.5 -8 12 3<-0.834 -12 17<1.28 -2 7 3<0.142 10<0.0826 69<0.875 3<-0.0901 46<0.93 94<0.5 10 -17 -17 87<1.13 28<0.5 15 9 -12 -25 4 28<0.5 8 -6\n\
3<0.0348 1<-0.189 -16 30<0.5 48<0.5 9<0.846 -15 -5 29 93<0.5 9<0.9 -7 4 3<-0.343 -3 36<0.5 -3 25 1<-0.0977 220<0.5 -4 11 10<0.0457 1<0.0211 12 -1 167<0.375 17 -14\n\
4<0.276 10<0.0826 17<0.818 178<0.5 278<0.375 -15 22 27 10<0.0065 4 -10 125<0.5 191<0.5 74<0.5 10<0.358 -4 3 -17 4<0.16 42 -13 4<0.0977 -12 7 32<0.75 3 17<1.28 14 3\n\
0<-1.72 0<-4 18 35<0.0316 0<-3.1 27<0.75 15 2 6 12<-0.201 15 0 0<-0.403 201<0.29 1 -22 228<0.5 0<2.18 52<1.13 129<0.375 27<0.75 -6 47<0.991 -15 13 13 8 -16 27\n\
3<0.0702 7<0 30<0.5 -15 3<-0.343 -12 61<0.875 58<0.5 -7 8 13 38<0.5 3<-0.641 -11 16 47<0.162 -8 11 38<0.5 7<0 15<0.25 17 162<0.5 15<0.55 -4 8 22 22 3\n\
12<-0.0989 45<0.686 65<0.375 12<-0.384 43<0.1 18 7 4 41<0.375 0 -26 -12 24<0.313 148<0.5 128<0.375 408<0.5 178<0.5 -12 26 22 22 16 4<0.276 164<0.5 311<0.375 -5 23 18 14\n\
0<-1.72 0<-4 19 3<0.0702 33<0.0885 7<-0.175 1 10 0 18<0.193 -3 12 0<-0.403 43<0.25 3<0.332 257<0.875 0 -16 -16 6 33<0.171 66<0.5 10<0.213 248<0.5 -15 3 -5 27 -1\n\
11<0.0802 12<-0.148 -17 17<1.13 0<-3.51 -11 23<1.4 -1 12<-0.0784 -11 23 392<0.5 -17 16 0<-3.94 -12 12<-0.0451 143<0.5 10<0.277 -9 -1 21 17<0.59 12 0<-2.33 -9 10<0.314 11 -14\n\
0<-1.51 0<-3.1 26<-0.0368 174<0.5 -6 36 -19 15<0.85 286<0.353 -8 11 190<0.5 -3 14 0<2.18 127<0.5 27<1.25 0<-0.403 26<-0.655 11 0 218<0.875 5 24 -7 15 486<0.5 17 -10\n\
0<-1.72 0<-4 17 3<0.0702 120<0.5 22<0.75 16 8 19<0.95 0 -34 18<0.193 -3 16 0<2.18 57<1.13 14<-0.0194 1 78<0.5 35<0.19 120<0.5 -6 18 -21 19<0.1 11 -5 -19 -15\n\
11<0.118 4<0.136 53<0.12 158<0.5 -5 3 -15 196<0.375 72<0.375 105<0.5 -14 18 4 19 11<0.312 441<0.375 19<0.45 -3 11<0.231 4<0.223 -2 4<0.364 17 -7 38<0.5 24 -1 29 12\n\
137<0.875 85<0.5 191<0.5 112<0.375 35<0.148 248<0.5 117<0.423 49<0.5 52<0.875 37<0.375 111<0.5 166<0.875 -3 22 19<0.85 0 12 5 478<0.5 6 -15 -11 -11 -8 -7 15 -13 21 11\n\
2<-1.36 3<-0.0698 141<0.875 13<-0.405 11 1 3<-0.149 13<-0.202 1 -24 4 2<-2.56 486<0.5 12 -17 18<0.0947 -1 10 3<-0.0274 129<0.875 399<0.5 -10 22 21 2<0.548 1 96<0.5 -14 12\n\
2<-1.36 16<0.118 2<-3.35 -19 316<0.375 26<0 -12 1 16 8<0.0919 56<0.375 0 19<0.35 -6 18<0.404 38 -6 206<0.5 -10 152<0.5 30 -10 2<0.548 3 97<0.5 92<0.5 18 -5 -14\n\
11<0.187 22<0.55 -9 63<0.5 30<0.5 15<0.75 359<0.5 423<0.5 -5 14 10 190<0.5 324<0.375 81<0.5 0 13 -17 18 72<0.375 44<1.13 11<0.0716 9 3 -24 -14 -16 15<0.35 5 -15\n\
9<0.846 166<0.375 101<0.875 26<-0.0368 5<0.0476 -6 174<0.5 7 -12 74<0.5 5 5<0.0616 6 18 -19 -21 4<0.045 64<0.5 14 -12 4<0.332 64<0.5 1 216<0.875 -8 17 6<0.327 -17 -3\n\
28<0.5 7<0.0182 29<0.75 -17 175<0.5 -11 7 3 35<0.0316 7<0 21<0.5 328<0.5 -6 13 -12 38<0.5 29<0.25 6 26 229<0.5 -5 9 38<0.5 7<0 138<0.875 8 -16 23 -2\n\
1<-0.0545 23<0.591 8<0.127 2<-1.67 25<-0.135 12 2 314<0.375 14 -18 50<0.5 1<-0.42 17 190<0.5 237<0.875 -2 22 9 -10 167<0.375 -5 24 7<-0.0125 88<0.375 11 -9 73<1.43 -15 20\n\
25<-0.0075 76<0.5 93<0.5 5<0.0476 19<0.65 134<0.5 6 -9 -13 2 -9 -24 16<0.242 69<0.875 434<0.875 57<1.13 132<0.5 28<0.5 19<0.95 48<0.5 9 -23 -6 3 -29 -9 -18 -22 -4\n\
2<-1.94 14<0.00431 318<0.375 2<-3.66 -20 -12 13 0<-3.94 -9 3 1<-0.155 165<0.5 0<0.588 -3 42<0.218 -19 6 16 0<2.18 97<0.5 2<-0.155 1<-0.0686 -4 9 15 -5 58<0.5 -18 10\n\
32<0.75 79<0.5 278<0.375 65<0.375 385<0.875 100<0.375 -5 9 19 -16 21 81<0.5 16<0.0761 10 -1 -9 8<0.24 306<0.5 8 19<0.85 -7 15 16<0.165 19<0.65 -5 16<0.0366 19 1 -17\n\
7<-0.0709 13<-0.164 6<0.327 15 -2 52<0.875 39<0.236 -1 -15 66<0.5 357<0.5 -17 15 21 6<0.0197 164<0.5 8 -10 560<0.5 7<0 261<0.5 3 -13 6<0.0567 3 6<0.327 -12 3 -16\n\
11<0.0802 17<0.893 36<0.5 386<0.375 -11 13 239<0.5 -5 16 422<0.5 -16 10 11<0.231 36<0.5 17<0.502 -1 -12 386<0.375 5 -18 22<0.75 68<0.5 16 -11 123<0.5 14 23<0.297 -11 9\n\
0<-2.13 10<0.0826 -17 5<0.0616 15<0.85 -6 32<0.75 5 32 -10 0<2.18 5<0.15 1<-0.236 31<0.5 18 5 9<0.426 0<-0.403 2 116<0.375 16 -17 0 15<0.35 29<0.75 10 -17 -15 16\n\
0<-2.33 0<-4 17 56<0.875 120<0.5 8 15<0.95 4 -31 -5 0<-0.403 8<0.127 9<0.964 -1 -17 242<0.5 140<0.375 8 -15 -3 8<0.333 277<0.5 -8 4 9<0.769 12 115<0.375 2 -14\n\
11<0.139 17<0.893 21<0.5 37<1.13 28<0.5 -8 19<0.85 243<0.5 94<0.5 3 17 -8 -7 25 -13 11<0.0716 -16 68<0.5 79<0.5 11 -16 -11 19<0.45 1 31<0.5 2 22<0.65 -10 16\n\
3<-0.0394 13<-0.318 3<-0.834 9<0.846 -6 21 39<0.119 -8 13 3<-0.472 150<0.5 14 9<0.525 -28 6 11<0.0177 15<0.75 9<0.668 3<-0.0901 6 -8 15 20 1 423<0.5 278<0.375 -11 21 13\n\
28<0.5 147<0.5 42<0.101 4 26 25 43<0.25 8<0.799 60<0.5 3 63<0.5 68<0.5 192<0.5 -12 10 -3 8 11 8<0.0537 104<0.5 13 -11 8<0.174 -2 104<0.5 11<0.0362 -2 9 -7\n\
2<-1.67 2<-3.5 -17 135<0.5 255<0.375 -8 17 7 20<0.75 15<0.25 394<0.5 18 -12 15<0.55 -2 15<0.65 2<-1.01 1 22 6 2<0.548 103<1.13 184<0.875 -10 17 19 35<0.354 24 -9\n\
0<-2.51 12<-0.0989 190<0.5 -10 13 33<0.723 -17 6 0<2.18 5<0.0616 31<0.5 18<0.00411 2 25<-0.0075 22 8 12<-0.283 7 21<0.5 0 -15 82<0.5 0<0.0355 -6 33<1.28 4 -14 32 17\n\
2<-1.36 2<-3.5 19<0.85 4<0.405 11 -3 4<0.0977 20 -11 21<0.5 37<1.13 319<0.375 1 -19 -13 13<-0.0852 16 158<0.5 12<0.125 12<-0.384 19<0.95 -14 13 5 -19 13 2<0.548 -3 -11\n\
3<0.0348 14<0.00431 0<-0.403 3<0.000514 -14 -5 3<-0.343 -11 14<-0.0745 -1 18 0<-3.51 -9 6 28<0.5 -4 0<-3.94 -7 92<0.5 189<0.5 3<0.332 14<-0.115 -1 11 673<0.5 17 -8 -15 -3\n\
12<-0.0784 20<2.75 12<-0.384 6 161<0.5 13<-0.202 -7 0 15<0.55 -7 14 13<-0.405 -6 18 15<0.35 20<0.75 -6 13<-0.253 -10 51<0.875 117<0.0592 14 -16 -9 33<1.1 -13 152<0.5 -5 27\n\
2<-1.36 15<0.85 2<-3.5 1<-0.42 -9 12 204<0.5 4 -25 1<0.0211 16<0.0183 243<0.5 16<0.00692 5 -9 1<-0.0686 -33 14 135<0.5 16<0.118 4 -5 -19 14 108<0.5 -2 1<-0.011 -14 -3\n\
12<-0.0989 51<0.375 -13 134<0.5 -9 3 28<0.5 25<0.113 -9 21 0<-2.7 134<0.5 298<0.5 -5 14 19 94<0.5 8<0.0336 483<0.5 7 26 36<0.5 -4 134<0.5 9 -8 0<1.31 19 -10\n\
76<0.5 20<2.75 63<0.5 8<0.397 20<0.25 8<0.0432 -6 8<0.0919 155<0.5 3 16 -1 103<1.13 117<0.125 5 -9 -20 165<0.5 30<0.5 117<0.0592 -14 20 20<0.25 7 -7 -28 -16 10 21\n\
63<0.5 117<0.541 166<0.375 12<0.208 1<-0.294 -3 36<0.5 10<0.0574 8 2 330<0.5 73<1.33 34<1.13 144<0.5 33<0.171 -3 4 5 19 -9 465<0.5 -11 15 77<0.5 -10 13 -15 10 10\n\
53<0.234 10<0.358 10<0.0065 -6 8<0.0117 13<0.0139 10<0.141 6 -4 17 37<1.13 174<0.5 510<0.875 96<0.5 -2 -10 20 10<0.187 -1 16 13 87<0.875 -14 41<0.375 -10 7 296<0.5 -19 19\n\
4<0.301 11<0.187 4<0.0977 34<0.375 16<0.00289 -3 -14 8<0.0253 25 -6 127<0.5 16<0.242 -2 17 6 8<0.333 46<0.93 4<0.19 -14 2 8 -21 11<0.16 56<0.875 8 -3 31<0.5 21 -11\n\
0<-1.72 0<-4 16 22<0.95 16<0.196 24<0.581 14 -4 -5 110<0.5 11<0.231 3 24<0.0792 -10 13 17 0<2.18 66<0.5 0<-0.403 22<0.55 16<0.0292 2 20 -1 56<0.375 -6 4 19 -13\n\
27<0.75 14<0.0237 30<0.5 39<0.236 -14 0 275<0.5 64<0.5 -3 -13 11 22<0.75 -10 4 14<-0.115 285<0.375 2 -14 74<0.5 289<0.5 22<0.85 -3 106<0.5 264<0.5 14 -12 32 4 -6\n\
23<0.591 6<0.0567 16<0.0183 -1 59<0.5 -18 17 72<0.375 6<0.526 347<0.5 156<0.5 303<0.5 90<0.5 101<0.875 1 22 28 111<0.5 14 -2 26 17 10 -16 20<0.25 -11 6<0.105 -6 11\n\
9<0.9 308<0.375 22<0.65 9 262<0.5 226<0.5 3 -17 389<0.875 16<0.0292 5 -13 -23 80<0.5 -20 13 18<0.404 28<0.5 78<0.5 18<0.0292 -8 11 22 104<0.5 -2 276<0.5 -14 17 9\n\
7<0 17<0.893 30<0.5 144<0.5 176<0.5 -12 14 17<0.502 5 -9 28<0.5 -9 84<0.375 155<0.5 6 -4 174<0.5 17 -11 197<0.875 322<0.375 328<0.5 -14 5 17 20 150<0.5 4 18\n\
7<-0.175 2<-1.36 6<0.327 7<-0.307 6 -15 9 15 7<0.0875 32<0.75 40<0.5 14<-0.0745 11<0.0177 78<0.5 0 17 65<0.375 -3 -21 83<0.5 -11 2 15 13<-0.405 -7 89<0.153 3 20 -18\n\
85<0.5 44<1.13 74<0.5 48<0.5 50<0.5 184<0.875 69<0.875 10<0.0457 3 53<0.676 54<0.5 126<0.5 692<0.5 -4 24 6 150<0.5 1 36 7 -22 -17 94<0.5 3 24 -29 7 25 -19\n\
12<0.00792 41<0.375 12<-0.148 -14 28<0.5 35<0.622 6<0.231 -14 13 11 94<0.5 527<0.875 197<0.375 -6 15 21 12 12<-0.201 -3 22<0.85 -3 11 0<-3.94 -6 22<0.75 68<0.5 12 -12 7\n\
7<-0.0709 6<0.327 7<-0.307 9 -4 10 7<0.0875 55<0.375 49<0.5 6<0.0696 57<1.13 592<0.5 -7 19 16 191<0.5 190<0.5 145<0.5 179<0.5 -3 24 8 5 6<0.153 49 -8 -17 -17 -18\n\
2<-1.01 2<-4 10 13<-0.318 349<0.5 2<-3.94 -18 2<-2.17 13 2<-1.67 -6 9 -18 32<0.25 12<0.208 62<0.0818 388<0.375 5 -9 -7 13<-0.00927 13 -17 -1 2<0.548 -4 97<0.5 -15 6\n\
27<0.25 14<0.0497 35<0.148 9<0.668 48<0.5 -18 17 275<0.5 44<0.375 -10 10 5 5 20<0.75 14<0.14 0 12 -11 14<-0.0926 41<0.375 -9 4 15<0.55 9<0.731 -4 147<0.5 6 -18 11\n\
1<-0.0686 15<0.85 1<-0.26 14<0.0237 114<0.375 2 23 38 20<2.75 -3 11 41<0.875 111<0.5 44<0.375 6 -14 16 -7 20<0.75 1<-0.011 -6 82<0.5 -16 19 15<0.35 10 14<-0.031 1 -16\n\
13<-0.318 6 117<0.487 201<1.06 6<0.0454 38<0.5 36<0.5 4 -5 6<0.00748 17 5 58<0.5 124<0.5 127<0.5 206<0.5 2 -10 1<-0.26 8 -8 6<0.0567 9 -26 -6 13 1<-0.0545 2 18\n\
2<-2.56 2<-3.5 -16 29<0.75 1<0.0741 -12 8 2 1<-0.189 77<0.5 -11 7 7<-0.175 14<0.0237 -9 12 2<0.548 18<0.404 77<0.5 60<0.5 26<-0.171 -18 29<2.25 0 20 10 -3 -7 15\n\
12<-0.0784 7<-0.0709 12<-0.172 9<0.909 6 16 -4 72<0.375 251<0.5 9<0.9 -4 7<-0.0125 -14 7<0.0875 6 -14 6 -24 4<0.301 7<-0.0125 29<1.25 6 -14 4<0.136 -14 -5 24<0.17 -4 19\n\
2<-1.36 3<-0.0542 179<0.5 0 -18 2<-3.35 3<-0.0178 5 15 18<0.0947 74<0.5 0 14 157<0.5 13 -11 28<0.5 3<0.0167 -4 14 7<-0.0709 374<0.375 -14 15 18<0.268 157<0.5 -7 12 5\n\
14<0.0497 58<0.5 136<0.375 55<0.375 159<0.5 70<0.5 17<0.744 23<1.4 -10 2 14<0.00431 -17 2 1 5 7 28 43<0.1 15 480<0.5 103<1.13 17<0.666 143<0.5 0 23 -9 22 24 6\n\
32<0.25 176<0.5 10<0.0574 38<0.5 18<0.0777 -6 8 -20 38<0.5 -2 2<-1.36 31 -7 -23 10<0.674 22<0.65 171<0.201 -9 23 53<1.75 215<0.5 186<0.875 365<0.375 5 -18 -10 -14 -8 18\n\
21<0.5 28<0.5 110<0.5 153<0.375 269<0.5 4 -9 5<0.0572 -12 2 17 103<1.13 732<0.5 -2 25 -15 6<0.526 18<0.0947 25<-0.0371 -1 26<0.154 9 -6 14 5<0.0352 5<0.026 0 -25 4\n\
12<-0.0989 436<0.375 22<0.55 3 531<0.375 4<0.405 134<0.5 -13 36<0.5 -9 2 -19 16 17 251<0.5 22<0.75 36<0.5 -14 0 20<0.25 4<0.0293 -10 8 126<0.5 115<0.875 -1 11 -19 -11\n\
3<-0.0274 21<0.5 76<0.5 98<0.375 0<2.18 175<0.5 297<0.5 197<0.375 6 -11 -17 102<0.375 1 -20 13 -14 22 6<0.526 0<0.0355 -4 -20 11 6<0.0567 -17 86<0.875 167<0.375 -9 15 33\n\
0<-1.72 0<-4 14 81<0.5 5 0<-1.93 91<0.875 5 -20 -34 0<2.18 141<0.875 30<0.5 43<0.1 -4 4 154<0.375 56<0.375 -5 155<0.5 487<0.5 11 -17 -6 11 53<0.761 -6 -26 -12\n\
2<-2.17 2<-3.5 -15 6<0.175 239<0.5 10<0.165 -6 13 9 -12 6<0.231 19<0.85 109<0.5 216<0.375 7 -14 15 -2 44<0.375 74<0.5 2<-1.01 -11 186<0.875 -4 8 12 2<0.548 -3 29\n\
3<-0.0394 3<-0.834 157<0.5 15 -7 13<-0.318 27<2.25 -7 20 1<0.00249 76<0.5 4 21 20<0.75 -12 8 1<-0.011 355<0.5 10<0.0826 -11 191<0.5 13<-0.253 -18 -2 19<0.55 -8 42 29 -19\n\
0<-2.51 0<-4 16 56<0.375 11<0.231 298<0.5 9 -11 -3 18<0.0947 -11 6 2<-1.01 90<0.5 313<0.375 195<0.375 1 -15 17 -32 0<-0.761 18<0.193 -5 371<0.375 15 -18 7<-0.0709 -15 -7\n\
17<0.893 4<0.301 0<-1.72 18<0.148 13<0.0653 206<0.5 -1 17 22 -10 40<0.5 193<0.375 93<0.5 4 15 28 -18 -7 13<-0.405 36<0.5 -6 4<0.19 20 18<0.0127 19 -11 55<0.375 -12 6\n\
1<-0.0686 45<0.622 8<0.397 114<0.375 110<0.5 391<0.5 4 -9 -13 497<0.375 17 -13 1<-0.155 34<0.375 9 -9 -13 -11 54<0.5 1<0.0211 -5 46<0.93 -17 3 8<0.0117 690<0.375 18 -9 -6\n\
0<-2.89 0<-4 15 719<0.5 7 -30 21<0.5 9<0.668 33<0.457 492<0.875 -1 24 17 33<0.171 0<-0.403 -4 391<0.5 -13 16 54<0.5 9<0.9 4 4<0.0579 11 39<0.0581 -12 1 25 4\n\
16<0.101 7<0 15<0.75 9<0.599 214<0.5 284<0.375 -14 1 13 273<0.5 151<0.5 -6 11 14 -14 15<0.85 15<0.55 0 15 -5 15<0.55 0 36<0.5 9<0.909 -4 8 126<0.5 12 -7\n\
4<0.177 73<1.33 82<0.5 25<0.0149 27<2.25 127<0.5 64<0.5 -5 103<0.375 -1 27 5 -18 -15 21 11 42<0.101 160<0.5 145<0.5 394<0.5 288<0.5 1 13 16 10 27<0.25 24 -5 -7\n\
3<-0.0698 21<0.5 363<0.375 -3 24 24<0.313 1 4<0.364 18 -10 16<0.101 100<0.375 122<0.5 3<0.332 674<0.375 9 -22 -2 3<-0.00402 -14 5 -13 47<0.821 46<0.71 3<0.0348 4 -4 12 -23\n\
53<0.234 27<1.25 26<0 105<0.5 139<0.875 70<0.5 34<0.375 -5 -13 1 5 25 13<-0.0533 -3 139<0.375 46<0.451 7 -11 24 147<0.5 216<0.375 13<0.291 168<0.375 9 -17 -4 -11 -18 -15\n\
7<-0.0709 9<0.818 20<0.75 -4 5<0.0216 -10 11 5<0.15 12 -8 5<0.0616 20<2.25 12<-0.0784 4 -3 16 40<0.5 7<0.0875 20<0.25 47<0.162 62<0.033 22<0.85 -2 -15 8 9 -2 -19 23\n\
21<0.5 26<-0.0368 20<1.75 130<0.375 -7 9 -18 74<0.5 57<1.13 112<0.375 202<0.583 447<0.375 0 -18 -29 -15 -13 8 26<-0.171 130<0.875 0 -37 25<0.113 27<1.75 7 21 26<-0.00304 11 -14\n\
3<0.0167 238<0.375 36<0.5 56<0.375 -10 19<0.35 -12 20<0.75 12 -10 3<-0.472 -9 0<0.0355 -3 9 -15 18<0.193 19<0.65 28<0.5 2 0<-3.94 -3 14 33<0.65 6 -11 97<0.5 -4 -23\n\
12<0.0514 12<-0.384 9<0.846 96<0.5 1 -16 22<0.55 -6 54<0.5 75<0.375 17 -3 -7 137<0.875 86<0.375 42<0.218 112<0.375 0 16 -12 6<0.0567 -8 41 14 6<0.0361 -22 307<0.375 -9 25\n\
30<0.5 81<0.5 110<0.5 233<0.5 19<0.95 548<0.5 23<0.786 4 39<1.27 12 -7 -27 125<0.5 5 -8 -9 19 24<0.418 1 -19 228<0.5 248<0.5 23<0.357 84<0.375 -4 -18 1 7 16\n\
29<0.75 28<0.5 143<0.5 -13 21 10<0.314 51<0.375 10<0.0065 -11 19<0.25 9 44<0.875 -3 21 8<0.127 17 8<0.333 -11 6 -10 18<0.193 20<0.75 59<0.5 8 -14 196<0.875 -8 25 -6\n\
3<-0.0274 1<-0.26 22<0.55 -9 306<0.5 32<0.75 5 54<0.5 15 -3 -8 3<-0.834 14 101<0.875 443<0.875 66<0.5 84<0.875 -1 13 -16 20 24 1<-0.011 6<0.0567 -12 86<0.875 -5 32 -19\n\
7<-0.0709 13<-0.164 6 71<0.5 109<0.5 7 -16 -7 256<0.5 23<0.53 13<-0.318 16<0.00289 16 3 261<0.5 0 -17 35<0.354 211<0.5 26<0 54<0.5 11 220<0.5 6 -22 -5 -13 0 -19\n\
11<0.0802 12<-0.148 -15 36<0.5 11<0.0571 184<0.375 -12 17 200<0.375 -3 21 238<0.375 114<0.375 158<0.5 -4 7 19 -12 12<-0.384 -12 44<0.375 489<0.5 12<-0.0451 0 5 -14 52<0.375 -7 24\n\
5<0.0616 342<0.5 210<0.5 10<0.358 1 5<0.0151 -12 7 -10 28 40<0.5 32<0.25 10<0.314 211<0.5 -11 11 -1 13<-0.0392 52<0.375 0 350<0.5 421<0.5 -15 10 17 210<0.5 7 -14 22\n\
2<-2.39 22<0.75 369<0.375 13 -14 1<-0.0686 15<0.85 1<-0.42 62<0.221 -19 12 2<-4 11 2 173<0.5 2<-2.72 -4 6 80<0.5 -2 -22 2<-3.5 13 2 49<1.13 2<-0.155 -2 -7 19\n\
2<-2.39 29<0.25 12<0.00792 -16 -5 138<0.375 -3 28 12<-0.201 5<0.0923 22<0.35 19 -11 5 5<0.0305 -6 222<0.5 15<0.55 97<0.5 2<-0.629 0<0.0355 3 -13 10 -14 15<0.65 20 8 -7\n\
11<0.16 72<0.375 85<0.5 525<0.875 137<0.875 194<0.375 147<0.5 110<0.5 380<0.875 145<0.5 166<0.375 200<1.13 0 -18 16 11<0.0105 -14 8 18 -10 -12 12 10 11<0.0498 23 -3 20 -16 -7\n\
49<1.13 4<0.045 44<0.375 8 -22 442<0.375 23<0.53 311<0.875 199<0.875 72<0.375 4<0.332 0 23<0.413 -3 -18 15 -10 -15 34<0.875 28<0.5 547<0.5 120<0.5 10 -16 -27 2 -15 -22 19\n\
16<0.0681 14<-0.0926 -14 143<0.5 16<0.0183 -7 8<0.0775 10 62<0.372 -6 20 18 41<0.375 59<0.5 224<0.5 0 33<0.316 13 -9 -18 22<0.85 -6 8<0.108 92<0.5 317<0.875 21 -3 -2 2\n\
4<0.301 10<0.0826 38<0.5 10<0.0125 66<0.5 69<0.375 3 27 -14 -9 -18 38<0.5 16<0.0183 16<0.00692 -3 9 16<0.023 -15 656<0.375 -2 17 4<0.16 16<0.14 59 -8 -9 57<0.875 4 15\n\
0<-1.72 0<-4 13 11<0.0914 286<0.211 6 -15 1<0.0395 119<0.5 0 6<0.153 39<0.653 -28 5 1 6 2<-0.155 11<0.0362 13<-0.202 2 27<2.25 -7 15 13<0.0333 2 6<0.199 -20 -2 -9\n\
9<0.599 14<0.0497 17<0.893 -6 -16 6 14<-0.115 176<0.5 198<0.375 -7 11 18 59<0.5 17<0.229 28<0.5 -6 38<0.5 10<0.213 30<0.5 5 18 23<0.726 -10 17 2 106<0.5 -2 8 -18\n\
12<0.0514 21<0.5 85<0.5 99<1.13 464<0.5 98<0.375 62<0.183 438<0.375 559<0.5 1 25 20 8 -15 -21 -22 23 12<-0.201 43<0.25 62<0.43 7 -18 133<0.5 -8 22 158<0.5 -6 -18 -10\n\
3<-0.0542 7<0 7<-0.0709 -4 153<0.375 156<0.5 2 -22 3<-0.117 -12 7 -9 3<0.0702 26<-0.0368 50<0.5 -8 133<0.5 13 -12 26<0.0273 449<0.875 10 -10 -2 1<0.0211 3<0.332 1 -9 5\n\
7<0 28<0.5 159<0.5 -12 5 23<1.01 30<0.5 254<0.375 -9 18 74<0.5 -2 20 17<0.324 145<0.5 14 -8 -8 18<0.404 9<0.9 17<0.59 6 -5 88<0.375 8 8<0.127 33 -8 -9\n\
7<-0.0709 6 7<0.0875 76<0.5 45<0.622 40<0.5 29<0.75 248<0.5 13<-0.746 -12 42<0.133 440<0.375 15<0.85 -1 5 20 32<0.75 -19 8 -10 15<0.65 -10 -2 32<1.25 17 -3 -12 17 -16\n\
2<-1.01 23<0.591 21<0.5 25<-0.0075 -6 91<0.875 57<1.13 69<0.375 3 -21 -14 -13 6<0.366 8 5<0.0352 -12 4 290<0.5 7 -19 157<0.5 19<0.35 -9 18<0.193 18<0.00164 3 -8 8 10\n\
2<-1.94 7<0 2<-3.8 -19 5<0.0923 -12 -3 18<0.0646 7 -8 7<-0.175 5<0.111 4<0.127 3 -18 5 4<0.332 18<0.268 15<0.25 16 5<0.0671 -3 15<0.45 -3 4<0.045 -7 14 -1 -4\n\
0<-2.89 26<-0.0368 6 -14 5<0.0616 8<0.174 242<0.5 5<0.0216 161<0.5 0<-1.93 -12 17 4<0.24 39 0 7 1 4<0.405 -2 14 0<-1.72 6<0.415 -11 5 40<0.5 418<0.5 -1 13 20\n\
30<0.5 25<-0.0754 78<0.5 7<-0.0709 -8 52<0.375 2 17 -8 445<0.375 14<0.234 4 -7 -17 15<0.35 -6 133<0.5 15<0.55 5 10<0.0363 3 81<0.5 65<0.375 -10 4 14 15<0.95 -2 14\n\
1<-0.189 5<0.0616 -17 50<0.5 1 -16 5<0.102 7<0 29<0.75 116<0.875 -11 6 1<-0.0402 51<0.375 4 -12 12 1<0.0395 54<0.5 19<0.65 16 224<0.5 -4 21 -8 -16 117<0.0592 6 -12\n\
3<-0.0274 16<0.0149 14<-0.225 14<-0.271 3 -21 14<-0.0581 19<0.55 9 22 3<-0.193 116<0.375 12 -2 -2 4<0.276 3<-0.834 11 86<0.375 -4 19 4 4<0.207 -12 9<0.818 -10 19<0.55 9 -7\n\
8<0.174 9<0.846 132<0.5 288<0.5 3 -10 -31 7<-0.0125 -10 97<0.5 52<0.875 -1 -10 1<-0.236 -10 20 50<0.5 1<-0.26 75<1.13 16<0.101 -4 -24 24 84<0.375 24<0.766 7 -1 -8 14\n\
27<0.75 32<0.25 17<1.37 10<0.0125 415<0.5 -7 18 10<0.187 17<0.415 9 17<0.893 -5 9 -2 -12 253<0.5 729<0.5 -12 14 10<0.213 17 -12 40<0.5 117<0.125 368<0.375 6 -6 -14 -21\n\
5<0.0616 20<2.25 127<0.5 154<1.13 57<0.875 66<0.5 43<0.25 25<-0.0371 8 102<0.875 -2 16 -3 -17 11 -15 388<0.875 14 1 13 82<0.5 31<0.5 261<0.5 -8 18 379<0.375 -1 -19 29\n\
8<0.24 110<0.5 212<0.5 372<0.875 48<0.5 230<0.5 640<0.5 679<0.5 -1 -23 17 -12 -27 16 15 10 21<0.5 128<0.375 438<0.375 17<1.37 353<0.5 2 -11 187<0.5 4 18 -21 -23 14\n\
5<0.102 4<0.136 5<0.0305 -9 4<0.0293 -13 4<0.087 30<0.5 0 19 0 27<1.25 -12 19<0.45 7 -12 104<0.5 8<0.601 19<0.45 4<0.19 4 -10 11<0.187 0 4<0.045 -5 17 -10 13\n\
12<0.0514 99<1.13 12<-0.384 9<0.881 -1 11<0.118 13 -7 137<0.875 559<0.5 90<0.5 215<0.5 9<0.953 67<0.5 443<0.375 12<-0.0989 0 -3 14 8 7 -14 22 26 12 -22 6<0.0361 -22 -6\n\
9<0.9 9<0.891 20<2.75 179<0.5 9<0.846 331<0.5 90<0.5 4 -19 -22 -2 149<0.5 -29 10 106<0.5 -10 10 4<0.127 4<0.087 7 -28 13 4<0.045 10 57<1.13 236<0.375 -2 -19 -21\n\
2<-2.39 7<0 3<0.00618 -13 29<1.75 -5 19 18<0.148 29<0.25 -3 13 -15 3<-0.834 -16 2<-1.36 0<-1.51 18<0.0947 9 -8 -6 60<0.5 9<0.909 -8 9<0.931 19 -1 544<0.5 8 -7\n\
1<0.0211 1<-0.42 10 76<0.5 23<0.591 49<0.5 233<0.5 102<0.875 25<-0.0075 4 69<0.375 259<1.13 613<0.5 -3 17 16 19 25<-0.244 -7 10 17 -11 -4 15 29<0.75 260<0.5 -10 9 -21\n\
30<0.5 81<0.5 13<-0.318 10 132<0.5 1<-0.136 4<0.19 -13 1 1<-0.0977 12 23<0.469 12<0.208 323<0.875 3 -23 -19 8 -37 13<0.0139 23<0.0598 -13 8 -18 63<0.5 359<0.5 -3 14 7\n\
16<0.101 6<0.175 71<0.5 16<0.0115 -12 249<0.5 -5 24 1 22<0.65 3 713<0.5 -12 21 6<0.526 88<0.875 46<0.451 515<0.375 412<0.5 1 17 17 34<0.875 8<0.174 -1 -20 11 9 -11\n\
3<-0.0274 21<0.5 84<0.875 33<0.316 99<1.13 3<-0.252 7 2 -19 54<0.5 2<-3.19 20 -1 -21 16 19<0.65 22<0.75 -13 1<-0.26 17 -1 -9 1<-0.011 33<0.0885 362<0.5 -7 17 5 -17\n\
0<-3.1 22<0.95 15 52<0.375 0<-4 14 161<0.5 0 173<0.5 16 -11 -4 22<0.75 30<0.5 142<0.375 15 -4 -4 15<0.25 62<0.482 0<-1.72 -2 -12 4 72<0.375 307<0.875 -1 22 13\n\
3<0.0348 5<0.0352 -14 58<0.5 7<0 5<0.111 -10 150<0.5 -6 25<-0.0754 10<0.187 -7 26 -3 2 100<0.875 5 -14 18<0.193 167<0.375 189<0.5 27<0.25 10<0.0125 -8 7 12 -18 -13 -7\n\
3<-0.0274 13<-0.405 70<0.5 30<0.5 142<0.875 -13 17 2 -21 443<0.375 201<0.605 3<-0.834 10 15<0.85 25<-0.244 -5 30<0.5 0 144<0.5 8 -11 15<0.95 16 4 22 22 533<0.5 -8 16\n\
3<-0.0394 13<-0.318 17<1.37 205<0.5 3 -17 71<0.5 -8 20<1.75 19 2 16<0.0183 35<0.677 -4 -26 16<0.023 13<-0.0177 20 -1 -1 16<0.0292 35<0.229 8 -2 6<0.0197 9 81<0.5 0 -11\n\
2<-2.17 17<0.666 11<0.139 46<0.451 -8 13 18<0.00164 19 -1 -13 18<0.404 2<0.548 17<0.229 6 14<-0.139 -8 107<0.5 154<0.375 0 -17 2<-1.94 25 356<0.5 7 -11 46<0.239 6 25 -9\n\
0<-3.1 6<0.0567 -18 38<0.5 362<0.5 -11 15 17 5<0.0616 1<-0.0832 6<0.127 17<1.56 17 2 116<0.375 5 -5 5<0.026 6 6<0.153 -11 5 40<0.5 218<0.375 137<0.875 -4 9 12 20\n\
24<0.636 8<0.174 2<-3.8 26<-0.00304 -8 12 106<0.5 26<-0.0368 8<0.0649 -9 2 57<1.13 94<0.5 1 -6 -22 4 50<0.5 57<1.13 4 -16 14 2<-0.629 26<0.154 -1 -22 247<0.5 -15 16\n\
11<0.0802 6<0.175 53<0.427 29<0.75 30<0.5 411<0.5 -9 18 1 18<0.148 11<0.0105 2 6<0.00748 -9 18 -5 -12 -13 11<0.231 30<0.5 18<0.148 83<0.5 -1 -14 -16 18<0.404 4 -11 6\n\
7<0.0467 7<-0.175 11<0.0914 11<0.0571 7 -3 11<0.231 15 -4 21<0.5 24<0.581 90<0.5 204<0.5 -1 25 29 135<0.5 480<0.5 22<0.95 14 4 -14 33 22<0.75 -16 -4 89<0.851 -14 19\n\
0<-2.89 26<-0.0368 -5 16<0.0366 11 1<-0.341 -25 4 13<-0.318 35<0.0316 5 -16 0<-0.403 22<0.55 7 -1 237<0.875 119<0.5 129<0.375 22<0.95 0 -10 16 54<0.5 -2 106<0.5 23 -10 -28\n\
2<-3.5 -13 12<-0.0989 11<0.0802 55<0.375 -13 9 2<-1.94 -9 17<1.37 17<0.666 4 -12 9<0.846 -2 25 27<0.75 17<0.229 11<0.0571 -2 9 2<-2.17 -8 3 167<0.375 746<0.5 10 -15 -15\n\
0<-2.89 26<-0.0368 6<0.199 17 -3 -15 65<0.375 21<0.5 0<2.18 70<0.5 97<0.5 297<0.5 4 -12 -17 -3 157<0.5 13 -10 12<-0.384 9<0.881 -3 10 -6 29<0.25 228<0.5 8 -22 -22\n\
30<0.5 132<0.5 15<0.85 23<0.238 1 7 172<0.114 257<0.375 1 -16 -20 -36 23<0.297 77<0.5 65<0.375 221<0.5 57<0.375 -9 1 9 15<0.25 -13 13 5 10<0.0363 6 220<0.5 -4 6\n\
1<-0.189 198<0.375 98<0.375 199<0.875 -12 8 16 11 27<0.75 16<0.0366 9<0.668 35<0.555 296<0.5 -16 20 15 -3 35<0.0316 126<0.5 1 -16 383<0.375 10 -12 23<0.238 22<0.75 -5 12 2\n\
1<0.0211 1<-0.42 11 76<0.5 45<0.622 8<0.174 8<0.0432 0 6 77<0.5 1<-0.26 108<0.5 2 19 40<0.5 111<0.5 -6 9 111<0.5 20 -13 -14 20<0.25 -14 6 16 19<0.1 8 -15\n\
21<0.5 210<0.5 147<0.5 44<1.13 24<0.52 113<0.875 37<0.875 131<0.5 -1 108<0.5 11 0 -5 11 -4 16 13 12 22<0.75 17 108<0.5 52<1.13 52<0.875 1 6<0.526 -3 -23 16 9\n\
193<0.875 42<0.0268 87<1.13 259<0.375 726<0.5 26<0 229<0.5 322<0.375 185<0.375 198<0.875 -6 12 15 16 8<0.333 -1 13 2 33<0.0885 18 -9 -14 14 26<-0.00304 229<0.5 2 -22 7 20\n\
0<-3.1 33<0.723 -13 6<0.0567 -12 35 7<-0.0709 13<-0.164 -2 8 1<0.0211 31<0.5 1<-0.236 14 2 0<-1.72 -12 207<0.5 304<0.5 657<0.375 40<0.5 -5 13 12 13 75<0.375 24 -12 -13\n\
8<0.24 15<0.85 78<0.5 4<0.111 13<0.136 13<0.0653 -7 -28 7 125<0.5 0 8 4<0.405 8<0.0177 10 24<0.581 4 -11 -11 125<0.5 -2 14<-0.0926 32<2.25 -21 0 12 104<0.5 5 -7\n\
12<-0.0989 11<0.118 129<0.375 -11 12 16<0.196 9<0.668 -10 10 -10 5<0.0305 42<0.0614 -11 12 0<-2.33 0 143<0.5 9<0.909 115<0.875 0 15 28<0.5 -13 46<1.16 12 -11 373<0.375 26 -12\n\
0<-3.1 19<0.95 -12 5<0.0476 22 -12 7<-0.307 137<0.375 9 -13 16<0.0149 19<0.85 0<-1.29 -2 6 40<0.5 25 -13 5<0.15 0<2.18 86<0.375 -2 7<0.0875 26 -15 157<0.5 17 -20 -11\n\
0<-4 15<0.75 17 3 0<-0.403 1 33<0.948 21<0.5 66<0.5 192<0.5 30<0.5 -2 707<0.5 33<0.171 17<1.2 -14 -5 23<0.53 -7 19 68<0.5 -11 31 7 26 23<0.0598 15 -7 5\n\
2<-3.5 -13 5<0.0352 4<0.149 72<0.375 -4 23 -15 4<0.301 2<-0.155 79<0.5 59<0.5 3 -15 -8 421<0.5 95<0.5 274<0.5 356<0.5 530<0.875 17 -7 -5 -13 1 27 5<0.0923 -10 1\n\
3<-0.0178 7<-0.0709 192<0.5 6<0.327 2 10 9<0.846 -10 20 21<0.5 101<0.875 560<0.5 1 20 26 -6 6<0.0567 -15 191<0.5 7<-0.175 213<0.5 0 25 303<0.5 -9 13 9<0.769 -8 35\n\
22<0.55 80<0.5 8 35<0.498 -2 -30 177<0.5 291<0.5 437<0.375 115<0.875 127<0.5 53<0.676 593<0.5 78<0.5 -1 54<0.5 0 18 -26 8 222<0.5 -3 -25 -6 17<0.502 -13 20 15 12\n\
32<0.25 103<0.875 281<0.375 386<0.875 33<0.65 722<0.5 588<0.5 176<0.5 221<0.5 2 -8 422<0.5 16 -12 -13 24 -7 -11 23 11 30<0.5 -11 113<0.875 509<0.375 468<0.5 0 20 22 -18\n\
0<-3.1 26<-0.0368 7 -14 1<0.0211 31<0.5 0<1.31 1<-0.0832 4<0.127 31 7 0<-0.403 -3 17 -10 1<-0.42 9 82<0.5 0<1.31 -2 4 19 0<-1.72 -18 93<0.5 95<0.5 10 -9 -16\n\
2<-3.5 3<-0.0901 153<0.375 2 -14 102<0.375 122<0.5 10 -9 -12 2<0.548 98<0.875 96<0.5 89<0.4 -1 470<0.5 -16 9 54<0.5 394<0.5 72<0.375 174<0.5 3 -9 18 -17 29 17 -8\n\
5<0.102 32<0.25 528<0.375 5<0.0391 -7 0 17 529<0.375 468<0.5 41<0.875 165<0.5 48<0.5 -14 16 8 58<0.5 -11 19 23 12 16<0.0183 5<0.134 4 -10 38<0.5 16<0.0876 16 5 -2\n\
1<0.0211 7<-0.0709 67<0.5 6 -12 55<0.375 76<0.5 1<-0.0545 12<-0.236 17<1.28 14<-0.0444 -2 15 -9 1<-0.189 7 4<0.207 10<0.099 -3 7 -4 14<-0.191 13 -7 16 -16 149<0.5 -16 6\n\
2<-1.94 352<0.5 179<0.5 331<0.5 43<0.25 2<-3.35 258<0.375 6 -9 12<-0.384 -11 6<0.415 87<0.875 -1 -12 11 120<0.5 5 -17 -28 -22 50<0.5 5 15 21<0.5 69<0.875 -3 -23 8\n\
2<-2.56 29<0.75 3<0.0348 -13 8 2<-3.35 106<0.5 -10 17 5 3<-0.343 3<-0.834 -17 61<1.13 5<0.102 -10 27<0.75 24<0.214 61<0.375 13 -10 -14 16 23 44<0.375 4 24<0.361 0 28\n\
23<0.469 21<0.5 215<0.5 319<0.375 55<0.375 175<0.5 192<0.5 4 -6 -2 -9 16 -15 10<0.415 -7 9<0.909 106<0.5 1 -16 58<0.5 16 0 236<0.375 423<0.5 37<0.375 -7 3 13 20\n\
132<0.5 110<0.5 21<0.5 35<1.31 66<0.5 212<0.5 602<0.5 180<0.5 148<0.5 616<0.5 381<0.875 156<0.5 -1 -22 -21 12 -10 13 16 15 12 -14 18<0.0777 6<0.466 3 -5 8 11 -35\n\
7<0 29<0.75 14<0.14 70<0.5 193<0.875 196<0.375 -9 11 19 7<-0.0709 -11 9 31<0.5 18 -2 250<0.5 281<0.375 196<0.375 0 28 27 25 31<0.5 47<0.598 0 219<0.875 35 2 13\n\
0<-2.89 1<-0.011 -5 -19 1<0.0211 0<2.18 16<0.0149 16<0.00692 1 154<1.13 266<0.5 8 29 -11 1<-0.189 119<0.5 130<0.875 -2 13 9 16<0.101 279<0.375 -6 18 106<0.5 4 -8 9 -7\n\
0<-4 19<0.95 14 -11 0<-0.403 311<0.875 22<0.55 141<0.375 174<0.5 13 -8 -13 0 -14 33<0.948 66<0.5 157<0.5 375<0.875 121<0.5 -7 11 22 9 24 27<0.25 5<0.0572 -8 7 17\n\
5<0.102 3<0.00618 -8 77<0.5 18<0.148 221<0.5 10<0.0574 13 0 -11 -4 -10 18<0.193 17<1.04 8 329<0.5 3<0.000514 -9 7 27 198<0.375 3<-0.0394 6 329<0.5 163<0.5 -21 6 8 17\n\
11<0.064 148<0.5 166<0.375 8<0.24 545<0.5 52<0.875 8<0.0432 20<0.25 -4 31<0.5 -2 11 304<0.5 7 -13 9 -15 11<0.0362 1 -10 20 17 40<0.5 13<-0.253 17<1.67 -5 -22 -1 20\n\
21<0.5 2<-3.5 3<-0.149 22<0.85 -26 1 7 109<0.5 15<0.25 43<0.1 2<-2.87 4 -18 28<0.5 5 -6 15<0.55 550<0.5 7 -11 126<0.5 55<0.375 -4 8 12 -7 22<0.55 22 2\n\
3<0.0167 12<-0.201 -10 12<0.208 29<0.25 10<0.213 -8 70<0.5 -3 21 20<0.25 5 -8 20<0.25 17 -6 39<0.0581 22<0.75 -5 12<-0.236 -5 10<0.277 19<0.85 45<0.233 14 3 -2 23 -1\n\
1<0.0211 76<0.5 5<0.0352 1<-0.42 14 80<0.5 1<-0.26 7 -4 5<0.026 1<-0.169 1 14<-0.00676 59<0.5 31 -5 -4 1<-0.136 8 -19 -1 16 31<0.5 -17 14<0.0237 14<-0.0444 -13 12 -13\n\
0<-4 12 9<0.9 9<0.891 33<0.589 0<-2.13 53<0.978 3 12 9<0.881 -1 -14 0<-1.04 -2 16 5<0.0476 -6 81<0.5 18 -5 0<-0.403 8<0.127 20<0.25 -1 -12 27<1.25 6 -10 -7\n\
7<-0.175 4<0.127 28<0.5 -11 11 -13 36<0.5 251<0.5 8<0.108 3 -7 -16 35<0.0316 4<0.19 19<0.65 8<0.397 5 17 -6 74<0.5 61<1.13 4<0.223 -17 -4 18 15 490<0.875 9 -9\n\
0<-3.3 26<-0.00304 3 -15 8<0.174 0<-1.72 8<0.0649 226<0.5 -6 26 0<-1.93 7 -8 437<0.375 11<0.0571 26<-0.00304 12 369<0.875 14<-0.115 -2 7 28 1 -22 99<0.375 90<0.5 -2 26 -23\n\
89<0.4 90<0.5 50<0.5 437<0.375 3<-0.0394 5<0.111 313<0.375 20<2.75 244<0.5 0 20 -10 16 -7 87<1.13 426<0.875 442<0.375 2 -17 20 -15 14 94<0.5 52<0.875 5 -7 19 -23 -11\n\
11<0.0802 247<0.5 129<0.375 296<0.5 20<0.75 250<0.5 116<0.875 13<-0.0177 191<0.5 -12 6 18<0.193 1 -11 8 17 13<-0.405 158<0.5 -9 12 -13 24 11 18<0.0777 154<0.375 29 -4 -9 2\n\
8<0.204 8<0.0432 32<0.75 -3 53<0.978 5 -9 63<0.5 2<-2.87 47<0.109 19<0.95 4 15 29 154<0.875 32<1.25 1 170<0.875 15 -6 -11 -16 555<0.5 89<0.54 2<-3.8 4 -6 8 13\n\
132<0.5 30<0.5 704<0.5 15<0.85 178<0.5 160<0.5 20<2.75 202<0.548 4 -19 -8 -10 -27 108<0.5 -2 6 -17 57<1.13 456<0.5 353<0.5 147<0.5 0 12 416<0.5 -8 20 -17 -15 -31\n\
2<-3.35 -12 6<0.231 189<0.5 316<0.375 77<0.5 2<-2.87 -3 348<0.5 27<0.25 6<0.0134 -5 5 8 -14 153<0.375 -5 21 22 -17 2<-0.629 5<0.102 -12 -1 44<0.375 80<0.5 2 -14 22\n\
1<0.0211 20<2.75 160<0.5 49<0.5 367<0.375 118<0.26 15<0.85 15<0.35 14<-0.225 -6 4 1<-0.236 2 -8 2 341<0.5 10<0.141 20 1<-0.189 13 -11 -26 28 -12 14 9 149<0.5 -15 3\n\
110<0.5 319<0.375 76<0.5 248<0.5 36<0.5 2 19<0.35 43<0.1 -10 -2 120<0.5 157<0.5 65<0.375 1 13 19 -15 26<-0.0368 -9 355<0.5 57<0.875 12 -2 -22 -10 -12 16<0.118 16 -7\n\
1<-0.155 5<0.0616 -14 41<0.375 -6 5 40<0.5 18<0.404 20<0.25 5<0.0305 18<0.0646 -13 7 78<0.5 18<0.193 8 -3 15<0.55 15<0.25 6 -14 4<0.045 -14 8 -1 0<-0.403 -12 9 -18\n\
156<0.5 72<0.375 90<0.5 263<0.5 215<0.5 212<0.5 32<0.75 259<0.875 -1 14 14<-0.392 9 350<0.5 15<0.35 14<-0.225 -12 7 14<-0.0581 1 -8 71<0.5 -7 25 -16 -15 -12 23 -14 28\n\
2<-1.36 160<0.5 101<0.875 67<0.5 1 10 155<0.5 -25 8 4<0.177 11 -21 96<0.5 28<0.5 93<0.5 182<0.5 13 -8 -10 140<0.375 419<0.5 75<1.13 -7 12 18 4 357<0.5 6 -15\n\
3<0.0167 32<0.25 8<0.0919 58<0.5 122<0.5 17<0.229 2 -8 17<1.13 30 -8 17<1.37 8<0.0253 23 2 -10 -7 8<0.24 17<0.666 -5 -16 0<-1.04 -11 3<-0.252 -1 21 108<0.5 1 6\n\
0<-3.1 -10 13<-0.318 34<0.375 4<0.24 -6 30<0.5 -3 14 -14 11<0.0177 25<-0.0075 13 4 4<0.301 311<0.875 -1 16 154<0.375 22<0.55 -11 31<0.5 18 34<0.875 1 9<0.668 -6 16 -14\n\
0<-2.89 16<0.346 210<0.5 5 19 -11 48<0.5 0<2.18 93<0.5 0 249<0.5 19<0.65 118<1.05 -11 7 0<0.588 191<0.5 14 -16 -17 87<0.375 13 -6 131<0.5 78<0.5 -16 4 8 -24\n\
1<-0.189 165<0.5 8<0.0177 17<0.893 7<-0.175 -14 35<1.05 15 -14 -16 -13 17 59<0.5 60<0.5 7<0.0875 281<0.375 247<0.5 -6 16 16 10 17<1.37 5 8<0.283 -9 17<1.56 -11 11 -17\n\
4<0.301 82<0.5 236<0.375 73<1.33 440<0.375 4<0.0977 128<0.375 192<0.5 -10 9 22 116<0.375 -1 327<0.5 -11 14 20 372<0.375 11 -14 14 19 22<0.55 -10 72<0.375 22<0.85 13 4 -22\n\
0<-4 12 49<1.13 0<-0.403 101<0.375 37<0.375 1 274<0.5 -2 -24 -17 168<0.375 70<0.5 245<0.5 115<0.375 22<0.35 -18 -3 87<0.375 -17 16<0.118 10 -21 21 229<0.5 0 20 14 19\n\
3<0.0167 9<0.909 496<0.875 6<0.291 289<0.5 318<0.375 -8 18 0 -12 22 6<0.231 3<-0.193 -4 11 460<0.5 -5 24 18<0.193 157<0.5 246<0.5 189<0.5 7 -16 29 -6 9<0.948 -7 8\n\
7<0.0467 7<-0.0709 4 21<0.5 135<0.5 76<0.5 65<0.375 90<0.5 120<0.5 0 12<-0.0598 21 -8 25 -12 16 24 9<0.909 -10 19<0.65 12<-0.0784 223<0.5 17 -9 -11 -10 12<0.00792 -1 -17\n\
69<0.375 13<-0.132 302<0.5 135<0.5 12<-0.568 -7 57<1.13 276<0.5 5 20 -9 12<0.125 15<0.35 13 -16 13 -12 403<0.5 37<1.13 202<0.583 0 -23 12<0.0827 6<0.466 -22 4 11 19 -16\n\
5<0.0352 27<1.25 -12 3 27<0.75 100<0.875 41<0.375 53<0.12 6<0.291 88<0.875 225<0.5 10<0.0457 -5 6<0.127 7 -2 15 61<0.375 20 -4 -7 -13 7 -16 14<-0.115 10<0.314 -11 4 6\n\
7<0.0875 29<0.75 4<0.276 7<-0.307 7 -1 57<0.875 7<-0.0709 28<0.5 -3 46<1.4 15 -7 56<0.375 78<0.5 7<0 -3 14 11 -17 18<0.0127 3 32 65<0.375 30<0.5 -5 2 -17 -14\n\
8<0.174 372<0.875 82<0.5 403<0.5 426<0.875 -1 173<0.5 20 -12 17 -18 16 19<0.25 80<0.5 6<0.466 112<0.875 46<1.7 310<0.375 4 -19 17 -21 -10 8<0.204 9 217<0.375 -16 11 5\n\
53<0.761 462<0.5 8<0.0177 34<0.375 28<0.5 -3 15<0.25 19 8<0.003 1 131<0.5 15 -9 51<0.375 -18 2 165<0.5 159<0.5 39<1.27 284<0.375 -4 12 8 7 51<0.875 27 -2 -19 -15\n\
7<0.0875 179<0.5 7<-0.175 8<0.24 16<0.118 5 8<0.00723 2 27 -7 34<1.13 243<0.5 16<0.0761 0 31<0.5 10<0.243 -3 14 -8 25<-0.0075 11 26<-0.00304 10 -4 -13 21 417<0.5 -16 18\n\
8<0.204 9<0.846 19<0.95 2 9<0.525 1<-0.115 -21 1 6 23<0.53 25<-0.135 8<0.127 -14 23<0.178 17 -16 -3 1 30<0.5 142<0.375 10 -4 313<0.375 1<0.0211 14<-0.139 3 -5 8 21\n\
11<0.0802 10<0.119 159<0.5 25<-0.0754 16 -3 10 -10 100<0.375 184<0.875 149<0.5 246<0.5 56<0.375 1 173<0.5 25<-0.244 27 10<0.213 43<0.25 18 3 79<0.5 -10 12 -2 20 -9 16 -14\n\
7<0.0875 8<0.24 7<-0.175 16<0.0761 9<0.9 0 13 8<0.00723 3 21 377<0.5 32<0.25 11<0.0177 16<0.00692 -3 11 449<0.375 -5 21 9<0.846 0 8 28 21<0.5 7<0 -2 14 -14 -13\n\
8<0.174 12<0.208 13<0.291 8<0.0336 22<0.55 11 0 369<0.375 15<0.75 0 -6 -19 8 -9 14<-0.139 61<0.375 445<0.375 4<0.405 12 -1 -19 1 4<0.045 12 4<0.332 113<0.875 0 16 -12\n\
12<-0.201 2<-1.94 -16 22<0.35 22 143<0.5 -6 17 2<-3.35 -8 3<-0.343 -7 22<0.75 -5 34<0.875 19<0.85 19<0.45 12<-0.0181 -6 68<0.5 -1 62<0.033 14 -10 140<0.375 15 1 0 15\n\
0<-2.51 1<-0.011 5<0.0794 0 -11 -18 20<2.75 8<0.333 266<0.5 68<0.5 84<0.375 -2 13 46<1.7 3 14 1<-0.0545 -2 -21 17<1.56 1<-0.236 10 -5 0<2.18 -19 8 589<0.5 11 -19\n\
4<0.045 83<0.5 11 -16 308<0.875 135<0.5 459<0.5 338<0.5 374<0.375 505<0.375 0 660<0.375 -15 9 9 20 19<0.85 697<0.5 22 -9 -8 24<0.472 -3 63<0.5 4<0.0977 1 -34 3 -19\n\
12<-0.384 -12 37<1.13 12<-0.0989 80<0.5 49<0.5 -2 16 -13 435<0.875 255<0.375 332<0.5 25<-0.0754 164<0.5 12 -15 48<0.5 463<0.5 16<0.0183 -4 1 24 28 24 19 20 213<0.5 4 24\n\
7<0.0875 7<-0.307 330<0.5 13<-0.132 -1 9 -8 55<0.375 9<0.948 13<-0.405 34<0.375 -2 -17 118<0.26 279<0.375 295<0.5 14<-0.0926 14<-0.225 46<1.83 -3 18 4 -3 25 12 9 7 -14 -13\n\
0<-4 10 44<1.13 0<-1.72 132<0.5 1<0.0211 91<0.875 120<0.5 2 -13 43<0.25 -20 3 6 -32 625<0.375 69<0.875 654<0.875 479<0.5 299<0.5 235<0.875 -2 16 11 -15 12 -19 22 23\n\
1<-0.189 159<0.5 -10 10 17<1.37 365<0.375 9<0.909 8<0.00723 5 1<0.00249 12<-0.0451 1<-0.0262 -7 15 6 159<0.5 -10 10 4<0.045 -6 8<0.601 10 -7 30 8<0.174 -13 44<0.375 -3 20\n\
0<-2.89 6<0.0567 -14 81<0.5 -4 29 69<0.375 51<0.375 376<0.5 45<0.761 2 0<0.0355 -13 12 6<0.127 35 -4 55<0.375 395<0.5 34<0.375 122<0.5 51<1.13 -3 16 13 -8 18 -18 18\n\
8<0.204 76<0.5 58<0.5 110<0.5 522<0.375 206<0.5 27<0.75 1 -4 -8 18 11 583<0.5 -4 20 -13 10<0.141 10<0.119 265<0.5 482<0.5 0 15 24 -16 500<0.375 62<1.08 8 -11 -12\n\
40<0.5 5<0.0352 3<0.0348 -10 4 3<-0.834 -12 126<0.5 5<0.102 108<0.5 13<0.0333 364<0.875 13<-0.524 7 -6 22 70<0.5 109<0.5 -3 18 20 6 104<0.5 13<-0.524 -8 4 12 -6 -21\n\
72<0.375 22<0.55 80<0.5 -10 33<0.589 117<0.184 20 -9 -16 6<0.0567 6<0.00748 33<0.457 162<0.5 7 -7 -14 67<0.5 -10 14 6<0.127 33<0.796 119<0.5 0 10 80<0.5 45 -4 1 -13\n\
338<0.5 17<1.37 563<0.5 21<0.5 9<0.668 290<0.5 52<0.875 10<0.0574 193<0.375 17<1.2 9 -12 -29 368<0.375 17<0.666 -7 3 22 13 -22 182<0.5 -3 -15 2 14 98<0.375 2 22 25\n\
1<-0.189 49<0.5 -8 17 48<0.5 53<0.12 577<0.5 4<0.045 -4 4<0.0731 9 126<0.5 0<-4 1<-0.0545 6 -16 0<2.18 100<0.875 26<0 97<0.5 3 -12 8 -11 -11 -9 15 -10 34\n\
72<0.375 45<0.686 467<0.5 101<0.875 12<0.0514 121<0.5 252<0.5 13<-0.318 12<-0.568 13 -5 2 23 -10 6<0.0361 -19 307<0.375 -3 26 306<0.5 26 -10 -21 282<0.375 100<0.375 -13 19 15 -15\n\
44<1.13 44<0.875 101<0.375 177<0.5 17<1.37 50<0.5 297<0.5 300<0.5 -1 18 14 36<0.5 109<0.5 1 17 20 280<0.375 696<0.5 4 -17 -13 13 -17 78<0.5 -14 20<1.25 -10 24 19\n\
40<0.5 7<-0.175 -7 59<0.5 31<0.5 10<0.213 91<1.13 227<0.5 115<0.875 -1 9 23 17 -12 7<0.153 231<0.5 384<0.375 99<0.375 193<0.875 1 16 20 17 -7 175<0.5 20 -6 -16 -20\n\
13<-0.318 49<0.5 21<0.5 24<0.0348 33<0.873 10 -10 -6 -13 -22 24<0.696 26<-0.0368 16<0.0585 13<0.0033 13<-0.106 16<0.0149 15 -12 14 0 0 267<0.5 710<0.5 -2 19 24 21<0.5 7 -10\n\
0<-4 15<0.95 14 4<0.127 5 -24 8<0.204 9<0.818 15<0.95 4<0.111 111<0.5 -7 5 4 8<0.0432 2 9<0.599 4<0.223 -7 -33 3 24<0.766 -2 -11 14<-0.139 6 4<0.332 2 -13\n\
1<-0.26 -10 59<0.5 136<0.375 58<0.5 3<-0.834 -18 61<0.875 14<0.0237 114<0.375 -5 8 2 24<0.0348 23<0.178 -13 10 123<0.5 23 -3 31<0.5 1<0.0211 5 -7 61<0.375 12 0 21 -17\n\
7<-0.0709 8<0.24 29<0.25 234<0.375 330<0.5 11 -7 -17 -1 288<0.5 -8 20 7<0.0875 137<0.875 65<0.375 98<0.375 155<0.5 549<0.5 -3 16 93<0.5 4 -8 -19 8<0.204 -19 4 9 -12\n\
66<0.5 21<0.5 210<0.5 1<-0.011 37<1.13 -2 1<-0.115 87<0.875 6 -17 -26 83<0.5 73<1.11 5 -12 -6 11 24<0.313 130<0.875 1<0.0741 3 -10 1<-0.115 -24 6 11 92<0.5 17 -14\n\
1<-0.189 175<0.5 -9 7<-0.0709 -15 60<0.5 -8 21 17<1.37 193<0.875 9<0.9 13<0.136 35<1.31 0 21 -10 298<0.5 14<-0.225 -10 14<-0.0926 14 3 18 23 13<-0.202 17<1.56 -13 6 -11\n\
0<-3.51 33<0.873 -13 23 5<0.0352 153<0.375 380<0.375 2 26 40<0.5 5<0.026 27 4 -12 40<0.5 5<0.15 0<-2.51 -6 5<0.134 0 16<0.165 20 -11 16<0.023 7 -11 45<0.622 18 -14\n\
0<-4 392<0.5 264<0.5 19<0.95 15 1<-0.0686 -32 5 -13 -22 84<0.875 128<0.375 447<0.375 256<0.5 156<0.5 101<0.875 9<0.818 2 -1 -14 -19 -18 -18 9<0.924 -17 12 0<-1.51 1 -14\n\
181<0.5 197<0.375 53<0.513 13<0.291 29<0.75 305<0.5 121<0.5 -3 10 21 25<-0.556 17 33<0.252 29<2.25 13<0.136 7 -5 103<0.875 -4 13<-0.164 -9 30 -6 -9 -12 139<0.375 4 25 15\n\
3<-0.0178 69<0.375 195<0.375 76<0.5 661<0.875 448<0.875 460<0.5 1 -15 17 19 13 266<0.5 15 -9 52<1.13 25 -5 6<0.0567 399<0.5 444<0.5 40<0.5 218<0.875 -17 11 11 14 12 -2\n\
110<0.5 43<0.25 208<0.5 162<0.5 112<0.875 87<0.875 0 -5 -17 -10 16<0.0115 15 -8 56<0.375 312<0.375 142<0.375 24<1.08 2 -8 269<0.5 -9 14 17 633<0.875 8 -19 78<0.5 -5 16\n\
2<-3.35 -10 3<-0.834 -15 1<-0.189 175<0.5 8<0.0177 2 46<1.7 74<0.5 -15 11 12 32<2.25 1 32 362<0.5 13<0.136 3<-0.343 -3 74<0.5 59<0.5 5 -13 -7 3<-0.149 14 -6 25\n\
0<-3.51 33<0.873 -13 18 0<2.18 156<0.5 25<0.113 461<0.5 491<0.875 1 9<0.731 -25 0 21 11<0.187 9<0.881 9<0.668 -8 23 -9 -17 22 33<0.171 14<0.0872 518<0.875 17 -8 -13 -2\n\
66<0.5 48<0.5 105<0.5 132<0.5 156<0.5 473<0.5 84<0.875 92<0.5 0 46<1.83 13<-0.00224 11 130<0.875 3 -18 13<-0.253 7 -25 203<0.0572 -9 7 21 -21 -28 -22 -23 9<0.891 17 -5\n\
12<-0.0989 2<-1.94 -10 7<0.0875 -3 17 106<0.5 17<0.229 15<0.55 15<0.25 23<1.29 1 23 -5 4<0.045 -3 11 48<0.5 2<-3.35 -9 15<0.75 15<0.55 17<1.37 3 -10 13 -6 30 12\n\
3<-0.0274 138<0.375 10<0.119 4 22<0.55 28<0.5 13 -18 1 -17 1<-0.011 23<0.297 10<0.119 299<0.5 -9 24 21<0.5 17<1.94 28<0.5 -2 264<0.5 24 -6 -12 9<0.931 -9 18 -6 -15\n\
0<-4 135<0.5 14 18<0.148 -11 15 44<1.13 0<-0.403 102<0.875 18<0.193 37<1.13 1 -11 46<0.93 8 -14 -5 228<0.5 129<0.375 7<0 370<0.375 -3 9 -13 18<0.148 23 -11 24 17\n\
44<0.875 32<0.25 250<0.5 47<0.749 17<1.2 0 -7 13 15 146<0.5 686<0.375 364<0.875 47<0.0645 91<0.375 -10 4 119<0.5 249<0.5 11 -12 -9 13 22 258<0.375 5 -13 52<0.375 -9 16\n\
76<0.5 41<0.875 44<1.13 453<0.5 610<0.5 378<0.375 52<0.875 0 19<0.25 -2 17<1.56 10 -2 -20 -19 -21 -17 321<0.375 536<0.5 46<0.121 -7 52<0.375 10 -7 -22 15 612<0.5 18 -12\n\
0<-4 75<0.375 13 -9 49<1.13 101<0.875 85<0.5 312<0.375 6<0.127 0<-2.13 47<0.821 1 -21 -5 9<0.9 275<0.5 9<0.891 9<0.87 4 -8 5<0.0476 -4 17 -11 -2 11 -15 -18 20\n\
1<-0.189 70<0.5 672<0.375 -10 18 6 93<0.5 209<0.5 20<0.75 18<0.268 2 1<-0.0402 4 -12 106<0.5 -9 5 24 45<1.23 38<0.5 122<0.5 32<1.25 17<1.13 23 2 0 -8 2 -11\n\
16<0.0149 19<0.85 38<0.5 98<0.375 2 -20 -15 10<0.187 234<0.375 14<-0.0745 33 -7 -4 -3 10<0.0274 -15 124<0.5 10<0.165 19<0.65 -2 -16 0 10<0.0686 -9 19<0.45 -7 16<0.0507 2 56\n\
0<-1.72 18<0.148 293<0.5 307<0.375 95<0.5 19<0.95 5 -4 4<0.045 11 383<0.875 -3 -22 -27 -34 81<0.5 11 -10 121<0.5 153<0.875 7<0 0<2.18 0 -9 4<0.405 -9 19 -12 14\n\
40<0.5 27<0.75 6<0.366 528<0.375 71<0.5 173<0.5 -14 3<-0.0394 -8 20 18<0.268 13<0.0139 -1 17<0.117 15 0 -10 21 336<0.5 -12 22 18<0.193 289<0.5 9 2 3<-0.343 19 -6 -21\n\
1<0.0211 195<0.875 34<1.13 26<0.154 258<1.13 1<-0.155 22<0.55 -8 47<1.07 190<0.5 2 8 -13 20<2.75 -2 210<0.5 13 -18 -15 18<0.0777 23 -8 -9 30<0.5 -5 17 15<0.45 1 -16\n\
2<-1.01 1 78<0.5 534<0.5 19<0.25 13<0.0033 39<0.0581 -18 2 158<0.5 12 -7 79<0.5 142<0.875 6<0.327 -5 5 14 19<0.45 0 45<0.622 -25 12 11 26<-0.655 -17 534<0.5 8 -15\n\
40<0.5 48<0.5 29<0.75 328<0.5 87<1.13 16<0.101 146<0.5 -8 18<0.119 -2 17 0 18 145<0.5 19 -8 18<0.119 72<0.375 68<0.5 8<0.0336 -6 7 24<0.123 11 -9 23 -4 35 -20\n\
26<-0.0368 124<0.5 139<0.375 3 -9 30 279<0.375 74<0.5 17<0.229 20<0.25 27<1.25 -5 -19 4 53<1.62 75<1.13 2 -13 -11 19<0.95 -11 14 18<0.0159 68<0.5 -19 15 15<0.1 -7 24\n\
202<0.548 351<0.5 431<0.375 41<1.13 180<0.5 13<0.291 293<0.5 217<1.13 172<0.236 226<0.5 1<-0.42 -6 0 -15 1<-0.0545 16<0.00692 1 -28 6 13 -20 61<0.875 9 -8 12 -14 19 25 -24\n\
5<0.0352 65<0.375 -10 16 105<0.5 2<-3.35 -6 362<0.5 59<0.5 322<0.375 7<0 5<0.102 7<-0.307 -15 142<0.375 5<0.0391 14 2<-0.155 -7 3 11 142<0.375 5 -8 5 21 -12 23 31\n\
5<0.0616 19<0.55 0 5<0.026 10<0.165 19<0.65 -8 42 5<0.0151 -7 15 3 19<0.35 94<0.5 10<0.0574 33<0.723 170<0.375 -4 14 -21 5 11 5<0.15 124<0.5 -6 10<0.0686 -15 54 -16\n\
0<-4 135<0.5 12 -5 0<-0.403 494<0.875 132<0.5 439<0.375 1 -19 -27 -21 33<0.171 39<0.842 5<0.0572 237<0.375 108<0.5 5<0.0151 18 1 -4 -16 -7 -19 39<0.537 0 1<-0.294 -11 23\n\
40<0.5 29<0.75 9<0.426 463<0.5 -9 23 99<0.875 46<0.71 95<0.5 23<0.122 -1 11 159<0.5 -3 13 273<0.5 -9 17 11 243<0.5 274<0.5 373<0.875 4 21 -9 269<0.5 -6 17 -20\n\
5<0.15 23<0.591 21<0.5 66<0.5 3 -13 7<-0.0709 5<0.0671 0 14 1<-0.26 57<0.375 5<0.0305 13 231<0.5 -8 14 28 -9 148<0.5 5<0.0476 1 7<-0.0709 2 -11 18 95<0.5 -1 -15\n\
457<0.5 1<0.0211 21<0.5 66<0.5 37<1.13 212<0.5 407<0.5 409<0.5 681<0.375 89<0.4 -2 -15 15 709<0.5 8 -19 12 12 -10 10 43<0.25 2<-2.17 1<-0.341 -13 0 7 8 4 8\n\
40<0.5 67<0.5 222<0.5 364<0.875 32<0.25 20<0.25 223<0.5 4 -7 20<2.25 236<0.375 -7 9<0.9 -10 23 11 9<0.426 -10 122<0.5 150<0.5 0 -9 12 14 200<1.13 -12 19 -17 -20\n\
0<-3.51 -11 13<-0.318 17<1.46 155<0.5 -6 9 -13 267<0.5 56<1.13 56<0.375 0<0.0355 2<-1.67 217<1.13 0<-2.51 -3 88<0.375 5 -3 -17 22<0.75 6 -8 66<0.5 5 -23 -4 21 26\n\
44<1.13 44<0.875 8<0.127 -1 21<0.5 4<0.045 10 308<0.375 4<0.405 6<0.153 10<0.119 20<0.25 -4 4<0.223 7 -7 -12 3 22<0.85 -21 -2 -19 206<0.5 10 -7 56<0.375 -12 11 17\n\
17<0.893 13<0.136 246<0.5 36<0.5 11<0.0571 -6 425<0.375 1 26 490<0.875 17<0.229 368<0.375 11 -8 43<0.1 12 -3 -9 27 0<-0.403 -8 9 13<-0.202 11<0.0716 -4 146<0.5 3 24 -8\n\
3<-0.0178 11<0.0362 1<-0.42 573<0.5 21 -15 19<0.85 78<0.5 3 -5 5<0.0729 171<0.0346 237<0.375 29 237<0.875 -16 18 6 -18 323<0.375 -1 19<0.35 28 -6 1<-0.011 28<0.5 -9 0 -15\n\
48<0.5 291<0.5 280<0.375 75<1.13 115<0.875 0 88<0.875 144<0.5 119<0.5 483<0.5 -14 3 16<0.0876 6 -9 14 155<0.5 14 511<0.375 -17 14 158<0.5 24 46<0.93 -15 11 -10 14 -24\n\
1<-0.26 49<0.5 -10 17 15<0.55 3<-0.641 -13 15<0.25 25<-0.0075 19 18<0.268 2 -14 39<0.0581 -1 -12 15<0.65 1<-0.0686 -3 26<0.154 25 0 133<0.5 53<0.676 138<0.875 3 22 -15 -8\n\
5<0.216 165<0.5 89<0.058 15<0.75 23<1.29 15<0.35 5<0.0525 -3 208<0.5 8 -10 5<0.0216 11 -4 -11 5<0.0476 9 5<0.15 5<0.111 -2 10<0.165 -6 15 -12 74<0.5 13 -14 -10 -13\n\
99<1.13 180<0.5 216<0.375 50<0.5 311<0.875 20<2.75 234<0.875 456<0.5 91<0.375 35<0.555 0 272<0.5 -8 24 6<0.0696 8 -11 -14 8 -7 -11 94<0.5 446<0.375 2 -25 19 12 13 20\n\
29<0.75 3<0.0348 336<0.5 30<0.5 -8 3<-0.343 -7 0<0.0355 -3 14<-0.225 -9 14<0.00431 29 16<0.346 -16 19 24 29<0.25 4<0.045 -7 7 -11 25<-0.556 19 4<0.332 189<0.5 4 -17 -10\n\
44<1.13 90<0.5 23<0.657 35<0.395 34<0.375 2 323<0.375 17<0.967 2 -5 13 -15 34<0.375 33<1.38 290<0.5 456<0.5 -7 15 17 21 170<0.375 12<-0.0451 7 23<1.01 48 -1 -13 22 -20\n\
315<0.375 406<0.5 185<0.375 181<0.5 25<-0.0754 29<0.25 16<0.14 -3 25<-0.556 2 -16 4 343<0.5 738<0.5 74<0.5 89<0.103 1 413<0.5 -10 16 6 -18 -20 10<0.277 -12 8 -16 -25 -17\n\
12<-0.384 -11 67<0.5 185<0.375 336<0.5 16<0.0366 6<0.127 17<0.117 8 247<0.5 -5 16 -10 6<0.00748 37<0.875 142<0.375 -22 10 11 270<0.5 177<0.5 3 142<0.875 -14 12 -11 20 18 -17\n\
69<0.375 82<0.5 244<0.5 320<0.875 554<0.5 26<-0.0368 31<0.5 171<0.517 8 171<1.03 -16 32<1.75 -11 17 0 75<1.13 248<0.5 57<1.13 -1 10 355<0.5 -9 17 -17 15 17 -14 17 17\n\
74<0.5 33<1.1 410<0.5 569<0.5 49<1.13 148<0.5 -1 11<0.0914 -14 5 15 13 -17 26<0.154 135<0.5 504<0.5 10 -7 -9 -21 26<-0.0887 -11 43<0.35 24<0.52 11 24<1.08 -12 13 -14\n\
67<0.5 165<0.5 6<0.231 181<0.5 0<-3.94 -7 154<0.375 78<0.5 5 -1 35<0.114 -11 11 15 14<-0.0745 11<0.139 15<0.35 7 122<0.5 -10 9 15<0.45 -3 183<0.5 17 -10 -9 13 -17\n\
8<0.24 45<0.555 226<0.5 178<0.5 1 30 21 75<0.375 -10 8 188<0.5 75<0.375 43<0.35 19<0.25 38<0.5 14<-0.225 -5 10 -11 14<-0.0581 242<0.5 -5 6 -12 -12 -13 14<-0.0444 -1 24\n\
9<0.846 69<0.375 153<0.375 84<0.375 3 -8 -4 -19 309<0.375 606<0.5 28<0.5 231<0.5 0 21 43<0.25 9<0.891 -10 9<0.9 124<0.5 14 -18 12<0.0514 -7 1 37<1.13 1 -11 -25 22\n\
2<-3.35 -9 1<-0.189 128<0.875 5<0.0616 -10 -1 24 17<1.37 8<0.0775 10<0.0197 45<0.233 260<0.5 -2 15 -9 620<0.375 9 -14 1<-0.011 5 -3 8<0.283 -8 229<0.5 2<0.548 -4 22 23\n\
3<0.0167 0<-4 -15 124<0.5 16<0.0149 13<-0.405 -7 19<0.65 0<-2.51 -4 66<0.5 6 -12 12 0 19<0.45 -10 25<0.0149 16<0.0585 3 51 -5 0<-0.761 -10 8<0.0117 -14 13<-0.318 -14 11\n\
393<0.5 494<0.875 105<0.5 209<0.5 374<0.375 351<0.5 257<1.13 256<0.5 44<1.13 44<0.875 0 -10 14 -15 12 23 56<0.875 374<0.875 17 223<0.5 -13 16 31 11<0.0142 1 -17 -18 -20 -22\n\
1<-0.189 99<0.875 5<0.0616 -14 -4 19 59<0.5 20<1.25 5<0.0305 -5 1<-0.011 5<0.111 5<0.0432 1<-0.0977 0 17<1.28 52<0.375 33 -7 -8 1 11 134<0.5 -1 5<0.0794 32 4 -5 -15\n\
90<0.5 7<-0.0709 4 196<0.875 7<0.0875 31<0.5 16<0.118 18<0.00278 -4 259<0.375 347<0.5 0 18 108<0.5 14 16<0.00692 11 -15 7<0 8 213<0.5 40 -8 568<0.5 -3 20 -11 -20 26\n\
101<0.875 258<1.13 426<0.375 195<0.375 166<0.375 49<1.13 222<0.5 110<0.5 153<0.375 32<0.25 395<0.5 1 -12 188<0.5 -1 -14 -5 9 11<0.0177 -6 9 13 -10 -8 123<0.5 16 -4 14 -14\n\
5<0.0352 -8 221<0.5 207<0.5 379<0.375 499<0.5 238<0.375 455<0.5 5<0.111 314<0.375 120<0.5 344<0.5 -3 17 14 18 2 16 -9 -17 13 16<0.0431 25<-0.0371 -9 27 0 5<0.122 -16 4\n\
1<0.0211 99<0.375 440<0.875 233<0.5 195<0.375 82<0.5 1<-0.26 32<0.75 352<0.5 -5 5 18<0.00411 11<0.0716 21<0.5 -4 15 -22 13 -1 15 10 242<0.5 -2 22 17 -11 16<0.00481 6 -12\n\
4<0.332 216<0.375 489<0.5 579<0.5 26<-0.655 -7 1 -14 13 12<0.125 16 -9 12<-0.236 119<0.5 7<-0.0709 7<-0.175 12<-0.331 2 -23 -17 253<0.5 7 -18 27<1.25 -11 145<0.5 20 -12 -9\n\
1<-0.155 159<0.5 23<0.786 77<0.5 -10 4 155<0.5 10 -8 11 16<0.023 84<0.375 209<0.5 -5 21 16 96<0.5 140<0.375 222<0.5 13<-0.746 -7 7 -10 1<0.00249 6 -9 151<0.5 -1 -21\n\
4<0.332 0<-2.89 19<0.95 -10 5 297<0.5 0 -17 12<-0.283 5<0.102 0<0.0355 0 157<0.5 4<0.405 1 15 -13 -11 5<0.15 5<0.026 -5 5<0.0352 24<0.834 45 -4 4<0.364 20 3 -6\n\
217<1.13 24<0.766 110<0.5 204<0.5 420<0.5 9<0.909 66<0.5 1 15 -1 20 -19 12 18<0.00411 14<-0.139 10 24<1.2 -12 8 245<0.5 62<0.836 -9 9<0.525 16 14<-0.139 -13 3 22 17\n\
40<0.5 70<0.5 466<0.5 3<-0.834 -15 120<0.5 37<1.13 227<0.5 -2 18 33<0.316 1 19 9 20 9<0.881 13<-0.318 155<0.5 22 -9 33<0.0885 163<0.5 3 -13 -19 33<0.457 16 1 -20\n\
20<2.75 165<0.5 264<0.5 8<0.0336 26<-0.0368 3 20<0.25 -8 68<0.5 -8 6 8<0.15 4 -1 502<0.875 -10 16 8<0.174 -1 -27 5<0.026 8<0.601 25 -12 27<0.25 11<0.0429 -1 17 -5\n\
34<1.13 202<0.548 22<0.55 0<-0.403 171<0.4 11 -17 34<0.375 -11 8 53<0.676 163<0.5 0<2.18 254<0.875 -1 12 -13 86<0.375 197<0.875 6 -16 0<-1.51 -13 15 173<0.5 7 -4 -23 10\n\
40<0.5 3<0.000514 29<0.75 12<0.208 0<-1.72 -11 100<0.375 336<0.5 -2 22 -17 8 4 250<0.5 235<0.375 97<0.5 87<0.375 6 84<0.875 88<0.875 12<0.125 0 -12 8 11 -9 -15 20 -20\n\
23<1.4 56<1.13 367<0.375 70<0.5 26<-0.0368 213<0.5 41<0.375 591<0.5 229<0.5 8 -4 -9 229<0.5 -7 14 330<0.5 23<0.122 -12 3 13 112<0.375 226<0.5 -1 19 13 -5 25 19 -10\n\
44<1.13 216<0.375 201<1.06 45<0.686 45<0.0568 0 45<0.233 -14 482<0.5 19<0.65 -8 122<0.5 12 -13 45<0.446 19 -6 20<0.25 29<0.75 13 1 -5 202<0.583 16 -11 68<0.5 20 -3 15\n\
7<0 3<-0.834 -17 4<0.0731 5 428<0.375 339<0.5 8<0.397 359<0.5 -4 5 75<0.875 87<0.875 -4 10 17 19 16 4<0.045 14<0.0497 6 -9 7<0.0467 60<0.5 3<-0.0102 14 -11 17 4\n\
1<0.0211 49<0.5 160<0.5 98<0.375 0<2.18 70<0.5 0<-4 -12 1 -5 341<0.5 10 -13 -13 13 13<-0.132 -23 11<0.0802 14 -14 0<-1.51 -19 119<0.5 13<-0.253 -14 83<0.5 1 21 -17\n\
132<0.5 212<0.5 737<0.5 185<0.375 49<1.13 575<0.5 433<0.875 204<0.5 82<0.5 405<0.5 18<0.404 370<0.875 0 10 6 -18 18<0.0401 -22 8 -17 -16 -15 13 -16 18 19<0.65 20 -6 -29\n\
59<0.5 4<0.405 20<0.25 131<0.5 140<0.375 35<0.622 7<0 13<-0.106 -5 4 10 14 -6 13<-0.0271 30<0.5 -5 23 -10 13<-0.202 34<0.875 115<0.375 -7 9 17 7<0 -9 6 -11 -16\n\
13<-0.318 79<0.5 -7 20<0.25 18 -5 20<0.25 1<-0.155 24<0.123 141<0.375 -1 17<0.324 25 -3 9 -4 24<0.0792 8 24<0.696 170<0.375 87<0.875 -4 12 71<0.5 11 -26 20<2.75 1 16\n\
9<0.909 6<0.127 0<-4 8 9<0.668 14<-0.0926 1<-0.0832 17<1.2 -28 -1 9 2 -6 2 6<0.175 1<-0.341 -25 2 54<0.5 22<0.55 8 16<0.00874 -21 13<0.291 -7 8 95<0.5 -3 27\n\
40<0.5 12<-0.384 -9 136<0.375 67<0.5 37<1.13 222<0.5 1<-0.0977 -2 361<0.5 675<0.375 3 -13 207<0.5 -14 13 -8 21<0.5 118<1.05 327<0.5 75<1.13 23 -6 -10 -10 -10 -17 19 -19\n\
7<-0.0709 37<0.375 2 10 5<0.0305 108<0.5 5<0.0151 -1 37<0.875 9 24 -5 261<0.5 5<0.0616 0 82<0.5 6<0.0696 -10 191<0.5 303<0.5 5<0.111 12<0.0283 -8 15 -1 9 36 18 12\n\
48<0.5 4<0.045 0<-0.403 9 -9 9<0.909 226<0.5 1 -16 419<0.5 542<0.5 15<0.65 4<0.301 28<0.5 15 487<0.5 2 -23 15<0.35 24<0.0348 -22 1 2 -5 -18 24 0<-0.403 -34 9\n\
2<-3.94 -12 40<0.5 181<0.5 5<0.102 301<0.5 209<0.5 58<0.5 531<0.375 -5 18 221<0.5 2 -15 16 17 8<0.601 44<0.875 326<0.5 3 -16 8<0.0432 -7 31 104<0.5 -14 9 13 -18\n\
0<-3.51 -10 1<-0.42 16<0.0366 5<0.026 1 21 -1 8<0.174 8<0.0432 0<1.31 4<0.364 -1 -10 7 1<0.0211 35<0.837 4 31 -12 4<0.332 10<0.187 188<0.5 -1 19 -10 23<0.413 3 19\n\
343<0.5 132<0.5 433<0.875 1<0.0211 7<0 0 409<0.5 26<-0.00304 19<0.65 1<-0.0402 -36 -1 12<-0.172 21 -19 -5 11 19<0.85 178<0.5 2 -27 11<0.231 16 2<-1.36 10 -17 -19 -31 -24\n\
5<0.0352 55<0.375 42<0.101 114<0.375 -11 12 7 10 260<0.5 15<0.55 207<0.5 37<0.875 -5 3 9 15<0.65 60<0.5 0 16 273<0.5 5<0.0616 140<0.375 -7 10 3 5<0.0432 14 -15 9\n\
82<0.5 55<0.375 376<0.5 6<0.0454 19<0.35 152<0.5 1 -16 -16 152<0.5 0 9<0.9 9<0.846 9 54 14<-0.031 -10 14<0.0497 32 -9 14<-0.115 -6 26 241<0.5 -15 139<0.375 17 -14 18\n\
33<0.171 66<0.5 38<0.5 30<0.5 173<0.5 13<-0.746 18 0 1<0.00249 -7 9 -5 4<0.045 12 0 92<0.5 16 -16 108<0.5 1<0.0211 38<0.5 2 33<1.02 0 -26 12 103<1.13 15 -16\n\
12<-0.0451 196<0.375 317<0.375 448<0.375 455<0.5 -6 18 16 12<-0.0989 16 -9 20 94<0.5 54<0.5 88<0.875 139<0.375 36<0.5 -5 1 13 187<0.5 35<0.742 17 -6 -7 88<0.375 16 -4 6\n\
7<-0.0709 4<0.207 4<0.111 9 116<0.875 277<0.5 1 -16 -19 200<1.13 131<0.5 10 7<-0.307 -12 10 -16 4<0.0977 57<1.13 -9 15 6<0.26 49<0.5 160<0.5 2 19 -13 40<0.5 -4 8\n\
13<-0.318 4 0<-4 8 14<-0.139 8<0.204 17<0.818 80<0.5 241<0.5 -2 20<0.25 23 -7 -11 130<0.375 26<-0.0368 241<0.5 -11 12 6 13 6<0.415 14 -1 0<-0.403 264<0.5 -1 9 -7\n\
12<-0.0451 532<0.375 0<-1.72 -9 133<0.5 12<-0.384 -8 28<0.5 -9 3<-0.834 -11 5 -12 18 3<-0.472 -8 31<0.5 392<0.5 0 12<0.125 25 -6 275<0.5 6<0.0567 238<0.375 17 -11 4 -5\n\
85<0.5 1<0.0211 76<0.5 90<0.5 1<-0.42 22<0.55 -12 16<0.0366 18 0 152<0.5 -1 10<0.0686 188<0.5 -15 16 10<0.187 39 -10 22 13 0<-0.403 -14 51<0.375 9 -13 27<0.25 25 -8\n\
13<-0.318 115<1.13 35<0.441 58<0.5 7<0 5 0<-2.89 6 18<0.00765 13 -20 115<0.375 13 0<-1.04 10 -12 -17 -13 89<0.103 18<0.404 110<0.5 0 9 0<-1.29 13 33<0.0885 4 -18 -10\n\
1<-0.26 49<0.5 6<0.00748 6 -13 18 18<0.193 230<0.5 225<0.5 17<0.59 3 310<0.375 -3 16 14<0.0872 18<0.0127 -2 22 -7 13 115<0.875 116<0.375 97<0.5 -6 -24 8 155<0.5 25 -6\n\
3<-0.0274 66<0.5 13<-0.318 27<2.25 -4 20 44<0.375 5<0.026 25<-0.0371 14 27<1.75 4 -17 0 13<-0.00927 -8 20 -18 13<-0.253 -18 5<0.102 52<0.375 -3 5<0.0216 -11 19 313<0.375 -11 16\n\
180<0.5 8<0.0919 22<0.75 5 403<0.5 114<0.375 245<0.5 -2 19 4<0.19 -3 -20 21 225<0.5 148<0.5 187<0.5 10<0.213 4<0.177 347<0.5 3 -19 -5 4 17<1.94 5 20 -9 -10 14\n\
5<0.0352 55<0.375 -9 11 59<0.5 207<0.5 5<0.102 5<0.0432 26<-0.171 -11 12 435<0.875 -3 16 162<0.5 139<0.875 2 97<0.5 34<0.875 25 -4 -7 15 27<0.25 0 87<0.875 24 -1 -12\n\
0<-3.1 19<0.95 1<-0.26 19<0.1 -12 17 219<1.13 -15 15 32<0.75 -4 23 204<0.5 1<0.0211 49<0.5 14<-0.225 -2 77<0.5 3 19<0.35 4 -13 5<0.0849 1 -19 0<-1.72 -20 0 25\n\
48<0.5 234<0.875 8<0.24 42<0.834 396<0.5 634<0.875 212<0.5 -2 12 16 9 27<1.25 0 15 469<0.5 349<0.5 576<0.5 225<0.5 4 -7 -19 -10 38<0.5 -19 5 439<0.875 8 -19 -25\n\
5<0.0305 80<0.5 -5 -17 105<0.5 93<0.5 40<0.5 20<0.25 522<0.375 5<0.111 22<0.35 19 -2 22<0.55 -13 6 -19 13<-0.202 4 63<0.5 209<0.5 -9 14 12 -17 187<0.5 7 -6 25\n\
7<0.0467 156<0.5 45<0.622 82<0.5 240<1.21 240<0.797 76<0.5 98<0.375 274<0.5 626<0.375 0 18 23 -12 10 4<0.149 -11 36<0.5 -2 41 -18 16 -7 21 4<0.332 -12 200<0.375 23 -17\n\
18<0.404 7<0 244<0.5 354<0.5 252<0.5 177<0.5 230<0.5 0 -13 13 -19 12 13 19<0.65 4<0.0293 9 104<0.5 -7 -18 4<0.045 15 0 24<0.418 150<0.5 13 169<0.875 4 -21 -10\n\
67<0.5 53<0.761 4<0.405 78<0.5 503<0.375 43<0.35 3 352<0.5 474<0.5 -11 17 9 24 153<0.875 16<0.242 138<0.375 -6 16<0.165 20 -9 74<0.5 11 -11 74<0.5 30 -6 -8 -12 -19\n\
85<0.5 8<0.397 276<0.5 416<0.5 118<0.26 8<0.0432 292<0.5 35<0.354 22<0.55 24<0.361 -18 8 747<0.5 0 22 -10 -14 35<0.837 698<0.5 2 -19 21 9 -12 -10 257<0.375 -6 10 20\n\
85<0.5 44<1.13 118<0.26 66<0.5 7<-0.175 240<0.223 36<0.5 -1 -8 16 317<0.875 4<0.045 5 0 15 4<0.136 10<0.0197 1 -30 18 118<1.5 43<0.25 -16 0 310<0.375 7 -18 16 -14\n\
4<0.405 457<0.5 104<0.5 519<0.375 189<0.5 365<0.375 0 30<0.5 26 -1 -16 12 390<0.5 81<0.5 519<0.375 424<0.5 360<0.5 192<0.5 12 -9 -4 -10 -15 -8 -12 -11 282<0.375 -13 12\n\
1<0.0211 195<0.375 367<0.375 268<0.5 204<0.5 678<0.375 389<0.875 90<0.5 118<0.26 -1 64<0.5 9 -6 5<0.0729 31 -7 1<-0.0977 0 73<1.33 0 30 -17 18 22 24 11 73<1.33 -8 14\n\
192<0.5 8<0.174 7<-0.175 -6 48<0.5 18<0.404 200<0.875 0 -6 9 -27 36<0.5 188<0.5 5 -15 22<0.85 25<-0.556 14 -11 369<0.375 285<0.875 7<-0.175 10 -1 18<0.0197 -4 19 -18 7\n\
59<0.5 105<0.5 1<-0.189 165<0.5 397<0.5 -6 16 13<-0.253 30 -4 48<0.5 93<0.5 16<0.0366 27<0.25 -7 14<-0.0926 -10 5 2 1<0.0211 62<0.699 45<1.23 16 -9 -8 -2 33 27 -16\n\
3<0.0167 69<0.375 68<0.5 485<0.5 461<0.5 -3 18 24 243<0.5 402<0.5 29<1.25 303<0.5 11<0.064 5 -1 -9 -7 -15 30<0.5 31<0.5 53<1.52 16 -9 -6 21 16 167<0.375 -8 13\n\
0<-1.72 474<0.5 290<0.5 3 23<0.0598 10 -27 16<0.00692 8 -27 8<0.799 363<0.375 514<0.375 33<0.171 702<0.5 1<-0.0402 381<0.875 -1 -21 -7 19 54<0.5 1 20 15 22 1<-0.115 -1 18\n\
7<0 21<0.5 20<0.25 13<-0.524 -15 13<0.136 13<0.0139 498<0.375 0 17 11 501<0.375 -11 17 13<-0.202 5 -9 4<0.223 -2 199<0.375 -15 12 7<0.0467 4<0.0293 -11 12 18<0.193 2 -7\n\
3<-0.0178 22<0.65 -4 4<0.405 4<0.364 1 223<0.5 -8 12 15<0.95 15<0.75 6 24 3<-0.834 -21 3<-0.252 13 -4 2<-0.155 -6 32<0.25 20<0.25 15<0.55 4<0.19 -3 23 -5 18 -12\n\
16<0.118 90<0.5 51<1.13 166<0.375 735<0.5 2 -20 -12 11<0.00336 12 -19 -18 1<0.0395 11<0.16 -7 4<0.16 6 4<0.207 3<-0.117 -23 -3 0 16<0.242 11 3<-0.193 11 63<0.5 -8 13\n\
105<0.5 2<-3.35 145<0.5 284<0.375 -10 27<0.25 21 -11 7 67<0.5 91<1.13 521<0.375 622<0.5 336<0.5 728<0.5 394<0.5 0 -8 20 27<1.25 28 -10 17 18 2<-0.629 25 -5 -16 28\n\
41<1.13 5<0.216 195<0.875 270<0.5 658<0.5 101<0.875 4<0.301 -2 41<0.875 5<0.026 -7 5<0.0352 15 2 62<0.134 -10 14 12 12 60<0.5 -4 594<0.5 21 -8 10<0.119 -6 15 -11 20\n\
272<0.5 13<-0.106 7<0 4 5<0.0923 -8 3 154<0.375 7<-0.0709 11<0.0914 -2 -12 5<0.0476 15<0.75 56<0.875 1 12<-0.0181 -27 5 -11 11<0.312 2 -9 11<0.0571 1 14 15<0.35 -7 19\n\
7<0 184<0.875 58<0.5 7<-0.307 -14 -4 8<0.0177 15<0.25 46<1.16 28 -7 25<-0.244 21 11<0.231 -9 8 165<0.5 129<0.875 -5 20 20 13 104<0.5 138<0.875 1 24 23<0.469 22 3\n\
5<0.0616 8<0.127 146<0.5 418<0.5 407<0.5 7 -13 -5 233<0.5 -6 15 97<0.5 146<0.5 -3 262<0.5 9 -14 -19 34<1.13 23<0.297 0 34<0.375 395<0.5 8<0.0177 -13 -3 14 8 -14\n\
101<0.875 69<0.875 5<0.0476 172<0.0663 122<0.5 380<0.375 1 -18 190<0.5 -2 -23 43<0.25 20<0.75 -29 8 8 251<0.5 177<0.5 1 14 329<0.5 9 23<0.297 -22 8 10<0.358 -21 9 -15\n\
40<0.5 557<0.5 16<0.0366 6<0.127 42<0.101 -1 42<0.834 24 -2 182<0.5 8<0.397 -14 4 14 126<0.5 162<0.5 47<0.821 0 20<1.75 18 -2 20<1.25 17 -12 6<0.0567 14 -13 21 -17\n\
5<0.0476 60<0.5 31<0.5 11<0.0289 5<0.026 11<0.00786 10<0.141 14 -11 130<1.13 27 -11 -2 21 -1 349<0.5 13<-0.0177 -5 3 17 60<0.5 73<0.164 -7 3 50<0.5 1 130<0.375 -10 24\n\
23<0.591 532<0.375 113<0.875 197<0.875 343<0.5 210<0.5 234<0.875 -2 6 7 -21 223<0.5 -22 10 310<0.375 8 -12 17 208<0.5 236<0.375 318<0.375 46<1.08 2 12 108<0.5 -23 9 -16 15\n\
40<0.5 1<-0.42 -14 113<0.875 105<0.5 53<0.978 235<0.375 43<0.35 227<0.5 106<0.5 -1 470<0.5 0<-0.761 1 12 -16 19 0<-3.1 -12 18<0.404 12 -11 -10 -12 22 109<0.5 -20 11 -16\n\
72<0.375 112<0.375 8<0.24 408<0.5 258<1.13 258<0.375 8<0.0432 62<0.183 34<0.875 241<0.5 -2 -13 5 7 3 9 -12 28 18<0.0197 34<0.875 -4 -20 242<0.5 -2 18<0.0545 15 1 11 -14\n\
300<0.5 132<0.5 37<1.13 13<-0.318 16<0.14 135<0.5 16<0.118 4 -16 17<1.28 0 -27 10 37<0.875 446<0.375 14<-0.225 16<0.165 26<-0.655 -5 6 -12 231<0.5 -1 5 -21 -4 -7 -27 24\n\
67<0.5 2<-3.94 152<0.5 705<0.5 -13 12 10 136<0.375 185<0.875 339<0.5 279<0.375 227<0.5 520<0.375 663<0.375 207<0.5 0 6 19 17 16 -13 107<0.5 22 -7 18 10<0.0826 24 -2 -18\n\
16<0.0149 2 7<0.0875 16<0.023 -7 5<0.0476 60<0.5 10 0 11<0.0914 18<0.0159 14<-0.478 4 -15 64<0.5 -5 7 5<0.0729 64<0.5 18 -9 7<-0.0709 11<0.139 18 0 5<0.0849 -16 -2 -14\n\
167<0.375 132<0.5 271<0.5 294<0.5 315<0.375 13<-0.746 16<0.14 5<0.0432 5<0.0216 -9 22 353<0.5 -10 8 15 -1 286<0.211 -19 4 18 18 -26 20<0.75 133<0.5 46<0.358 -15 11 14 18\n\
9<0.9 0<0.588 503<0.375 19<0.85 255<0.375 296<0.5 9<0.599 247<0.5 214<0.5 37<0.875 202<0.548 -8 15 9 11 88<0.375 27 -6 3 26 24 -6 32 4<0.136 1 -14 4<0.301 4 -3\n\
3<0.0167 366<0.375 68<0.5 18<0.0466 12<-0.236 -9 122<0.5 -3 18<0.00164 -9 19 17<1.13 1 80<0.5 18<0.0545 -15 11 36 75<1.13 3 -15 20 9<0.426 -18 12<0.0514 402<0.5 -3 13 -15\n\
105<0.5 114<0.875 208<0.5 260<0.5 337<0.5 313<0.375 6<0.0361 4 86<0.375 9<0.909 302<0.5 2 -10 -3 6<0.0567 4 -21 11 20 537<0.5 -5 16 19<0.25 14 78<0.5 -24 12 -7 -21\n\
59<0.5 136<0.375 113<0.875 22<0.35 9 22<0.85 384<0.875 35<1.16 -8 14 14 214<0.5 333<0.5 517<0.375 25<-0.556 211<0.5 2 26 11<0.312 -1 5 16 17 154<0.375 18 -7 -13 15 -15\n\
49<0.5 69<0.375 335<0.5 378<0.375 56<1.13 27<2.75 179<0.5 176<0.5 419<0.5 325<0.125 234<0.875 617<0.5 82<0.5 1 15 -10 -5 -14 -17 -14 13 -9 16 -20 23 16 24<0.214 2 -14\n\
0<-4 8 302<0.5 13<-0.746 29<0.25 10 -9 172<0.764 300<0.5 512<0.875 56<1.13 230<0.5 48<0.5 0 -16 125<0.5 -11 11 35<0.114 -24 5 -19 19 0<-2.89 9 -31 57<0.375 -4 -23\n\
2<-3.94 699<0.5 -13 14 59<0.5 283<0.875 207<0.5 455<0.5 5<0.102 2<-0.629 340<0.5 91<1.13 460<0.5 -4 20 21 17 187<0.5 5 -9 3 20 123<0.5 91<0.875 18 -8 -3 -19 -9\n\
7<0.0875 49<0.5 382<0.375 7<-0.307 5<0.026 -8 137<0.375 9 -16 72<0.375 263<0.5 4<0.276 -1 7<-0.0709 14 1 -13 15<0.35 7 -20 24 5<0.0849 7<-0.0709 12 -8 4<0.16 1 -24 -11\n\
21<0.5 113<0.875 147<0.5 98<0.875 4<0.045 4 166<0.875 2<-3.5 190<0.5 52<0.875 6 -16 108<0.5 57<0.375 4<0.207 -8 9 -14 8 3<-0.193 -1 -4 -20 12 25<0 14 -16 7 2\n\
36<0.5 13<-0.0392 241<0.5 -9 15<0.55 -10 19 169<0.375 74<0.5 1 -11 80<0.5 26<-0.0368 33 8 -5 13<-0.202 8 224<0.5 13<0.136 404<0.5 0 15 -9 10<0.119 599<0.5 16 -10 -5\n\
308<0.375 1<-0.011 9<0.846 96<0.5 -1 412<0.5 -15 14 81<0.5 375<0.375 262<0.5 2 -13 -20 16<0.0431 10<0.0363 22 412<0.5 -23 11 739<0.5 18 -17 6<0.291 9<0.9 -3 -14 12 14\n\
215<0.5 294<0.5 204<0.5 17<1.28 688<0.375 18<0.404 382<0.875 -1 -26 70<0.5 10 -9 -17 18<0.193 389<0.875 466<0.5 4 -20 1<-0.0977 20<1.75 10 -15 -21 -14 -16 20 19<0.75 2 22\n\
2<-3.5 -7 8<0.0649 17<0.893 326<0.5 232<0.5 316<0.375 27<1.75 15<0.25 8<0.00723 25 4 4<0.136 12 1 -1 25 -6 -15 -6 116<0.875 27<1.25 -5 3 16<0.14 4<0.177 26 3 -1\n\
609<0.5 366<0.375 44<1.13 98<0.375 82<0.5 721<0.5 378<0.375 391<0.5 153<0.375 694<0.5 740<0.5 -1 10 20 361<0.5 14 -1 43<0.35 -12 14 -18 -20 15 17<0.117 11 -19 -17 17 20\n\
294<0.5 75<1.13 558<0.5 167<0.375 444<0.5 292<0.5 724<0.5 23<0.53 500<0.375 197<0.875 -1 -14 -17 34<0.875 39<1.38 3 -7 -12 18 181<0.5 7 -14 -18 20<0.75 -3 18 -22 11 21\n\
4<0.405 13<0.291 17<1.37 37<1.13 451<0.5 2 -10 12 13<-0.202 17<1.56 6<0.231 -16 8 11<0.0716 -1 18 0<-1.72 46<1.7 -8 21 -14 11<0.231 -12 11 6<0.327 7 96<0.5 -17 4\n\
112<0.375 26<-0.0368 124<0.5 18<0.0159 24<0.52 64<0.5 11 -7 24<1.08 -9 6 137<0.375 -1 12 24 18<0.193 -2 17<0.229 -3 149<0.5 4 23 112<1.13 628<0.875 25 -10 17<1.46 -19 13\n\
48<0.5 405<0.5 177<0.5 8<0.174 680<0.375 0 526<0.5 -25 13 565<0.5 302<0.5 18<0.00278 13 76<0.5 286<0.252 77<0.5 327<0.5 2 -11 234<0.375 11 -18 -14 -14 -10 19 10 -21 -19\n\
59<0.5 50<0.5 61<1.13 345<0.5 344<0.5 185<0.375 194<0.375 714<0.5 348<0.5 12<-0.148 -3 1 -13 11 -16 14 14 22 15 29<0.25 -13 12<-0.123 206<0.5 -14 12 10 223<0.5 -18 10\n\
439<0.875 178<0.5 461<0.5 3<0.0167 244<0.5 427<0.375 590<0.5 90<0.5 472<0.5 0 24 18 25 20 -16 6<0.0567 -12 23<0.297 334<0.5 43<0.25 71<0.5 -9 22 1 -15 -7 17 31 20\n\
315<0.375 624<0.5 69<0.375 444<0.5 84<0.875 571<0.5 287<0.5 295<0.5 1 -22 17 17 147<0.5 14<-0.0926 0 14<-0.00676 -27 -7 18 -15 -11 12<-0.0181 -23 8 4<0.127 -31 16<0.023 7 -16\n\
1<-0.26 120<0.5 22<0.55 9 -12 21 126<0.5 67<0.5 24<0.766 48<0.5 29<0.75 -1 3 32 24<1.2 220<0.5 5<0.0671 -4 4<0.127 -1 23 25 4<0.177 -9 7 -17 71<0.5 7 -12\n\
263<0.5 138<0.375 0<-4 -12 22<0.55 57<1.13 130<0.875 -9 11 26 19<0.25 96<0.5 18<0.119 52<0.375 5 169<0.375 -4 19 12 -16 359<0.5 254<0.375 1 -12 73<1.6 -15 13 -13 -12\n\
17<1.37 147<0.5 46<1.01 381<0.875 -1 -20 16<0.0876 19<0.55 4<0.257 -13 3 -29 2 25<0.0149 13 -18 24<0.99 4<0.087 24<0.418 3 33<0.0885 24<0.905 -28 5 5 39<0.842 6 -16 -2\n\
2<-3.94 24<1.51 -13 15 48<0.5 3<-0.834 -12 182<0.5 255<0.375 557<0.5 172<0.611 99<0.375 246<0.5 185<0.375 214<0.5 -1 220<0.5 284<0.375 -9 17 25 16 13 10 17 20 16 11 33\n\
378<0.375 147<0.5 42<0.265 231<0.5 112<0.375 0 32<2.75 16<0.0876 22 -7 24<1.34 -23 11 16<0.00481 220<0.5 -16 13 15<0.65 14 24<0.0792 26<-0.655 14 8<0.333 -10 14 11 -7 -12 -20\n\
8<0.174 82<0.5 499<0.5 177<0.5 13<0.0139 116<0.375 368<0.375 -1 240<0.185 12 -17 122<0.5 8 -12 -4 11 16 -19 21<0.5 13<-0.00927 -1 109<0.5 356<0.5 17 -14 -14 12<-0.568 -6 12\n\
185<0.375 1<-0.42 -15 59<0.5 168<0.375 339<0.5 521<0.375 15<0.55 6<0.127 1 58<0.5 -9 2 16<0.0115 -8 15<0.75 6<0.231 13 -1 1 19 402<0.5 -5 28 -14 26<-0.00304 10 -15 19\n\
0<-2.89 10<0.0457 -14 13<-0.00224 158<0.5 4<0.24 3 27 -8 -8 66<0.5 16<0.0149 10<0.213 208<0.5 596<0.5 6 -13 10<0.0065 -11 17 10<0.314 -13 3 297<0.5 417<0.5 -1 17 -20 -15\n\
132<0.5 454<0.5 9<0.909 14<-0.115 320<0.375 8<0.204 275<0.5 2 -14 8 -20 -1 414<0.5 236<0.375 8<0.127 14<0.0237 -6 3 5<0.0572 1<-0.341 -7 9 -2 -20 19 685<0.375 -23 9 -24\n\
7<-0.307 58<0.5 -13 1 59<0.5 36<0.5 88<0.875 340<0.5 289<0.5 27<0.75 7<0 -6 4 10 -7 23 9 3<-0.641 -5 3<0.142 597<0.5 126<0.5 9 -4 -10 352<0.5 -3 7 -10\n\
82<0.5 1<-0.0686 160<0.5 23<1.4 195<0.375 42<0.311 44<1.13 1 -16 -11 26<-0.0368 21 -1 -11 11 15<0.45 73<1.33 -2 17 1<0.0211 124<0.5 -7 11<0.0914 -4 26 -17 1<-0.213 -8 24\n\
9<0.846 150<0.5 66<0.5 356<0.5 1 32<0.25 3 -22 14 23<0.238 14 175<0.5 -8 21 282<0.375 18<0.0947 26<0.154 399<0.5 -2 20 18<0.0292 -3 5<0.15 -33 -3 2 18<0.00278 14 -17\n\
7<0 48<0.5 2<-3.66 -12 7<-0.307 -10 731<0.5 708<0.5 8<0.397 87<0.375 285<0.375 2<0.548 119<0.5 2 -6 -13 10<0.187 14 -10 -5 5 11 22 33 31<0.5 121<0.5 1 22 10\n\
178<0.5 156<0.5 464<0.5 9<0.846 288<0.5 47<0.109 86<0.375 -2 18 4<0.16 3 -21 646<0.875 16 -10 4<0.087 9<0.881 7 -13 11<0.187 14<-0.115 14<-0.617 11 0 7 -5 -20 22 33\n\
172<0.236 21<0.5 69<0.875 9<0.668 192<0.5 12<-0.236 323<0.375 205<0.5 11 -13 -18 14<-0.191 -8 1 11 103<1.13 56<0.375 -2 3 -11 -20 446<0.375 3 -19 12<-0.0784 611<0.5 -22 9 4\n\
40<0.5 7<-0.175 35<0.395 -8 7 37<1.13 189<0.5 630<0.875 29<0.75 -1 7<-0.0125 13 7<0 65<0.375 -3 8 91<0.375 92<0.5 13 -10 -2 23 -16 264<0.5 21<0.5 8 -11 31 -18\n\
1<0.0211 99<0.375 86<0.375 454<0.5 287<0.5 382<0.875 375<0.375 1 -14 28 -21 20 10<0.0363 -13 26<0 35 1 13<-0.106 -24 78<0.5 9 -22 29<0.75 13<-0.00224 -12 5 4<0.0293 6 -23\n\
288<0.5 337<0.5 100<1.13 256<0.5 271<0.5 293<0.5 291<0.5 175<0.5 57<0.875 393<0.5 0 -18 18<0.0777 -2 -16 209<0.5 4 -18 15 -19 20 -16 -14 18 53<0.978 58<0.5 -16 2 14\n\
1<-0.189 25<-0.244 4<0.405 242<0.5 0 27 -10 49<0.5 491<0.375 6<0.00748 4<0.364 -9 17 65<0.375 -15 4 16 18 58<0.5 40<0.5 -1 -18 91<0.375 451<0.5 326<0.5 7 -14 -15 -3\n\
0<-4 -14 5<0.0352 141<0.375 2 12 100<1.13 82<0.5 85<0.5 5<0.15 5<0.134 367<0.375 86<0.875 -1 9<0.9 25 -7 23 0<-2.51 -11 12 0<-1.51 -14 -2 14 5<0.0616 -13 25 20\n\
354<0.5 252<0.5 558<0.5 712<0.5 62<0.699 370<0.375 343<0.5 11<0.0914 11<0.064 358<0.5 0 11 5 70<0.5 -2 4 -18 11<0.0716 19 -5 18<0.119 22<0.65 14 -4 -16 20 -20 -16 12\n\
5<0.0352 26<0 114<0.375 -10 5<0.026 -9 21 29<0.75 -7 20 235<0.375 505<0.875 181<0.5 647<0.375 67<0.5 20<2.75 1 -8 -16 5<0.134 25 -4 10 17 5<0.0476 13 5<0.176 -20 4\n\
429<0.375 34<1.13 376<0.5 69<0.375 327<0.5 89<0.058 32<0.75 -2 24<0.0792 6<0.327 34<0.875 19<0.85 -6 9 11 9 -1 8 24<0.905 2 -22 12 17<0.324 -9 28 10<0.415 -16 5 13\n\
215<0.5 354<0.5 12<0.208 32<2.75 337<0.5 246<0.5 0 -14 17 346<0.5 514<0.375 239<0.5 -3 -11 14 17 77<0.5 63<0.5 119<0.5 -15 60<0.5 18 -10 10 13 119<0.5 16 -4 10\n\
6<0.231 2<-3.66 -6 8<0.0177 292<0.5 4<0.364 4<0.136 9 0 31 -12 333<0.5 2<-2.17 -4 109<0.5 45<0.118 -1 116<0.875 1 32 13 25 14<-0.0745 2<-1.94 -6 4<0.405 5 -9 -9\n\
20<2.75 194<0.375 25<0.113 8<0.174 8<0.0432 -1 3<-0.834 -23 78<0.5 60<0.5 -3 6 15<0.85 3 18 17<1.67 -1 15<0.65 -17 52<0.375 11 -11 41<0.875 -15 8 14 13<-0.253 -6 11\n\
309<0.375 272<0.5 400<0.5 637<0.875 292<0.5 174<0.5 416<0.5 0 12 277<0.5 97<0.5 6<0.0197 4 12<-0.0181 -3 -14 9 -19 20<0.25 539<0.5 14 -18 14<-0.115 6 -12 18 16 10 21\n\
40<0.5 113<0.875 123<0.5 18<0.193 2<-2.17 17<0.666 16<0.165 -1 10 54<0.5 -10 8 18<0.119 3 2<-0.629 22 51<0.375 -9 15 170<0.875 34<0.375 -9 11 27 120<0.5 -4 17 -12 -18\n\
85<0.5 44<1.13 196<0.875 288<0.5 204<0.5 65<0.375 56<1.13 684<0.375 253<0.5 0 57<0.875 -4 19 13 14<-0.191 -6 27 -7 17 68<0.5 14 0 100<0.375 -15 11 -14 27<0.25 22 -5\n\
256<0.5 430<0.375 235<0.875 39<1.38 210<0.5 401<0.5 89<1.38 8<0.204 -1 240<0.148 6<0.153 -1 170<0.375 7 -5 -13 -14 -12 8 12<0.0514 4<0.364 28<0.5 9 -21 6 6 13 12 -19\n\
235<0.375 56<0.375 49<0.5 67<0.5 139<0.875 285<0.875 -1 6 8 -17 86<0.375 8<0.0919 -1 51<0.375 26 -2 -4 8<0.174 54<0.5 493<0.5 9 -10 -16 19<0.1 13 254<0.375 -5 13 -14\n\
156<0.5 75<1.13 1<0.0211 49<0.5 26<0.154 212<0.5 0 21<0.5 -18 14 3<-0.252 -5 18<0.0777 26 1 8<0.0537 5 77<0.5 -21 2 10<0.0065 131<0.5 0 23 3<-0.641 10 -15 -12 24\n\
0<-4 75<0.375 11 -12 75<1.13 92<0.5 217<1.13 171<1.43 234<0.875 43<0.45 62<1.2 -1 28<0.5 21 -2 12<-0.148 -7 17 8 -17 15 62<0.639 353<0.5 8 79<0.5 -16 12 -9 13\n\
2<-3.94 -11 18<0.268 13<0.0333 162<0.5 126<0.5 693<0.5 6<0.199 1 -3 23 39<0.842 -15 10 0<-2.33 0 126<0.5 23 -4 0<-1.72 2<-1.67 -9 6 12 25<-0.0371 13<0.291 15 -7 -9\n\
8<0.397 7<-0.175 11<0.0914 19<0.95 8<0.108 5 -7 -13 8<0.00723 -1 15 8<0.0432 554<0.5 262<0.5 -4 10 22 120<0.5 29<0.75 2 35<0.498 -6 11 11<0.00554 -9 19 115<1.13 -6 16\n\
0<-4 15<0.75 14 -4 15<0.25 62<1.2 273<0.5 0<-1.29 1 5<0.0391 0 -10 122<0.5 -15 9 12 4<0.045 9 608<0.5 140<0.375 56<0.375 0 0<-2.33 -5 7 5<0.0923 -13 3 -13\n\
5<0.0352 65<0.375 17<0.502 19<0.25 119<0.5 164<0.5 -9 24 17 -10 -13 18 5<0.0432 4<0.177 17<1.46 163<0.5 26 0 -8 -6 167<0.375 103<1.13 47<0.821 -1 9 51<0.875 -2 30 -12\n\
0<-4 -13 121<0.5 320<0.875 23<1.4 25<0.113 41<0.375 23<1.29 42<0.311 2 -11 16 385<1.13 34<0.375 50<0.5 3 -11 -7 20 41<0.375 -15 8 29<2.75 -12 9 17 0<-1.04 3 -21\n\
459<0.5 473<0.5 48<0.5 404<0.5 180<0.5 563<0.5 168<0.375 400<0.5 -1 17 4<0.276 17 -7 13 11 4<0.127 5<0.0923 36<0.5 10 -17 16 126<0.5 -16 10 -19 20 74<0.5 16 -10\n\
67<0.5 167<0.375 214<0.5 17<0.744 116<1.13 8<0.0117 74<0.5 159<0.5 527<0.375 8 -7 45<0.393 -17 8 -8 299<0.5 187<0.5 0 -11 22 21 24<0.52 -5 8<0.478 -2 13 11 -12 -16\n\
7<-0.307 330<0.5 8<0.24 8 -3 -11 59<0.5 80<0.5 -2 265<0.5 32<1.75 -1 397<0.5 200<0.375 15<0.35 12 2 -13 -13 109<0.5 22 -9 53<1.62 15<0.75 15<0.35 13 -10 17 -14\n\
69<0.875 338<0.5 408<0.5 85<0.5 2<-1.36 566<0.5 122<0.5 116<0.375 1 6 -5 -23 3<-0.0542 297<0.5 6<0.366 70<0.5 -11 81<0.5 -5 21 0 18 282<0.375 1 -14 -13 -20 21 -17\n\
7<-0.175 -7 37<1.13 7<0 93<0.5 228<0.5 -2 19 95<0.5 9 -10 25<0.0149 415<0.5 6 -11 107<0.5 -5 7 51<0.875 9<0.769 16 -5 50<0.5 46<0.93 25<0.0149 35 0 -5 -9\n\
3<0.00618 69<0.375 725<0.5 287<0.5 26<0.154 653<0.875 0 21 88<0.375 12<-0.283 -11 21 -5 -21 23 17 4<0.19 59<0.5 26<-0.0368 2 -15 16 55<0.375 8<0.0117 4<0.24 8 -12 11 -13\n\
619<0.375 400<0.5 475<0.5 477<0.5 287<0.5 650<0.5 216<0.375 324<0.875 371<0.375 1 -13 186<0.875 -9 1 16<0.00289 -13 15 11 16 5<0.102 60<0.5 9 324<0.375 -30 10 7 -11 16 19\n\
15<0.25 43<0.1 9<0.769 2 145<0.5 25 -8 154<0.375 9<0.948 4 -11 -11 15<0.55 97<0.5 632<0.875 -5 23 -20 15<0.65 9 9<0.909 143<0.5 43<0.35 -5 15<0.75 26 -1 11 3\n\
556<0.5 15<0.35 5<0.0525 13<-0.00927 1<-0.341 8 -9 22<0.75 -8 10 6 1<0.0211 86<0.375 5<0.026 1<-0.189 10<0.314 -12 83<0.5 15 -13 12<-0.123 9 35 -2 10<0.0574 -5 33 -14 25\n\
1<0.0211 160<0.5 492<0.875 561<0.5 128<0.375 27<2.25 172<0.114 0 19<0.85 4 -22 -6 25<-0.556 15 -15 -20 14 -11 83<0.5 8<0.0775 107<0.5 102<0.375 7 -16 -7 27<0.75 14 1 -8\n\
40<0.5 18<0.404 2<-3.5 -6 15<0.25 413<0.5 18<0.00164 15 5 -8 15<0.45 182<0.5 207<0.5 -6 18<0.0292 -5 23 16 263<0.5 15<0.75 80<0.5 2 15 0 64<0.5 20 -9 -8 -16\n\
98<0.375 268<0.5 176<0.5 56<1.13 252<0.5 5<0.0352 19<0.55 4<0.405 14<-0.0444 -7 142<0.875 -1 21 5<0.026 -6 109<0.5 28 -4 8 156<0.5 56<0.375 0 -6 21 17 16 -15 23 -14\n\
300<0.5 459<0.5 629<0.875 172<0.764 639<0.5 267<0.5 201<1.06 201<0.605 434<0.875 351<0.5 393<0.5 0 -10 20 -13 164<0.5 54<0.5 4 73<0.463 2 -51 -2 11 -16 -17 -13 -17 12 21\n\
250<0.5 5<0.0352 4<0.149 0 -12 105<0.5 221<0.5 5<0.0432 26<-0.0887 -12 11 5<0.0671 61<1.13 4<0.111 15<0.65 13 -8 -8 20 4<0.16 -1 238<0.375 5 -12 -7 23 32<0.75 22 -9\n\
20<2.75 355<0.5 176<0.5 295<0.5 485<0.5 644<0.375 270<0.5 -1 3<-0.0542 133<0.5 19 -9 -12 12 15 24 -17 16 449<0.875 270<0.5 328<0.5 578<0.5 306<0.5 15 -5 -14 -12 -13 -10\n\
272<0.5 4<0.045 134<0.5 7 -10 14<0.00431 401<0.5 204<0.5 99<1.13 41<1.13 39<1.38 39<0.48 39<0.236 1 -11 19<0.25 -4 8 -9 -14 16 -17 -14 21<0.5 228<0.5 -6 15 2 13\n\
40<0.5 6<0.127 546<0.5 11<0.231 1 7 21 11<0.105 25<-0.244 146<0.5 -3 11<0.0498 -3 29 1<-0.136 -11 1<-0.0977 8 -7 114<0.375 113<0.875 58<0.5 8<0.24 -3 8 7 -15 -14 -16\n\
204<0.5 268<0.5 226<0.5 55<0.375 156<0.5 51<1.13 371<0.375 231<0.5 -1 8<0.0432 17<0.818 -9 9 213<0.5 8<0.127 51<0.375 32 2 5 -3 -10 13 18 17<0.893 -15 1 17 23 19\n\
21<0.5 1<0.0395 319<0.375 248<0.5 68<0.5 158<0.5 84<0.375 5 -15 390<0.5 -4 13 115<0.875 607<0.5 -3 -20 -15 475<0.5 5<0.15 68<0.5 0 12 -16 -24 -15 6 52<1.13 2 17\n\
18<0.193 4<0.405 488<0.5 27<1.25 0 123<0.5 203<1.1 9 -12 -3 -17 45<0.555 49<0.5 -14 11 17 37<0.875 139<0.375 -9 45<0.29 14<-0.0194 26 -3 -18 249<0.5 23<0.413 -8 11 16\n\
7<-0.175 4 21<0.5 98<0.875 138<0.375 23<0.53 36<0.5 304<0.5 175<0.5 8 -5 -10 252<0.5 0 24 77<0.5 -4 11 -12 -17 26<-0.00304 2<-3.5 24<0.17 17 -9 7<-0.0709 14 -7 -10\n\
177<0.5 267<0.5 113<0.875 271<0.5 651<0.375 181<0.5 0<-2.51 26<-0.0368 0<-2.7 -11 9 73<0.682 4 -7 7<0 0 -7 -8 19 19 131<0.5 88<0.875 7 -8 94<0.5 25 -10 -18 11\n\
305<0.5 318<0.375 53<0.832 185<0.375 22<0.75 68<0.5 4 0<-0.403 -13 22<0.45 12 -8 41<0.375 638<0.375 228<0.5 0 -16 -12 216<0.375 94<0.5 7 68<0.5 -12 6 -15 13 -12 14 20\n\
267<0.5 266<0.5 363<0.375 276<0.5 56<1.13 200<1.13 176<0.5 396<0.5 342<0.5 13<-0.405 34<0.375 1 -12 581<0.5 1 26 16 -9 -14 -16 18 -10 -21 341<0.5 59<0.5 -9 14 10 22\n\
53<1.62 465<0.5 105<0.5 256<0.5 57<1.13 431<0.375 267<0.5 272<0.5 0 19<0.1 -12 14 -16 18 2<-2.17 249<0.5 16<0.00481 19<0.1 6 -20 10 -22 -20 -16 -22 15 18<0.00411 12 0\n\
7<0 2<-3.8 -13 0<-2.13 129<0.375 181<0.5 1 25 20 37<1.13 451<0.5 -3 -17 123<0.5 7<-0.0709 -8 2<-2.17 -7 26 -9 0<-2.13 18<0.148 0<-3.51 23<0.297 20 0 0 -9 10\n\
3<0.0167 24<0.0348 126<0.5 160<0.5 1 13 18<0.00573 -9 27<1.75 141<0.375 18<0.0197 21 -6 28 -11 18<0.0466 -3 2<-3.94 25 190<0.5 0 15 81<0.5 2<-0.155 299<0.5 -11 16 0 9\n\
147<0.5 105<0.5 427<0.875 26<-0.0368 18<0.0646 172<0.114 -3 -20 5<0.0671 341<0.5 8 -15 21<0.5 -7 3 67<0.5 363<0.375 0 19 310<0.375 10 -17 -19 -23 32<2.75 152<0.5 17 -14 -8\n\
40<0.5 182<0.5 113<0.375 5<0.0352 27<0.75 284<0.375 -12 13 3 13<0.291 162<0.5 13<0.0139 225<0.5 -1 9 4 7 199<0.875 -11 11 -16 79<0.5 174<0.5 15<0.65 31 4 -5 -5 -17\n\
278<0.375 268<0.5 6<0.0567 15<0.45 124<0.5 1 -15 450<0.5 -18 7 124<0.5 121<0.5 445<0.875 136<0.375 0 -17 17 31<0.5 3 -19 10<0.141 40 -7 21 47<0.0301 174<0.5 27 -1 -14\n\
177<0.5 22<0.75 30<0.5 259<0.375 146<0.5 12 144<0.5 15 -11 -9 84<0.375 146<0.5 97<0.5 0 14 22<0.45 18<0.119 16 -16 -19 -19 19<0.25 208<0.5 -4 7 0 317<0.875 15 -10\n\
40<0.5 136<0.375 743<0.5 121<0.5 4<0.405 168<0.375 22<0.75 146<0.5 -8 7 123<0.5 425<0.875 4<0.0731 4<0.045 -1 12 4<0.364 1 13 -16 645<0.875 -3 14 -15 -9 12 24 14 -16\n\
0<-3.73 -11 13<-0.746 20<0.25 0 0<2.18 -20 92<0.5 13 -15 112<0.375 61<1.13 20<2.75 258<1.13 0 -13 13<-0.253 -4 186<0.875 15 -8 182<0.5 0<-0.403 12<-0.384 8 -10 -17 7 16\n\
293<0.5 9<0.846 147<0.5 0 15 8<0.108 5<0.15 9<0.891 64<0.5 -14 41<0.375 14 -16 5<0.134 9<0.9 7 -4 243<0.5 -23 9 3 115<0.875 555<0.5 3 -16 9<0.917 -15 2 -19\n\
227<0.5 209<0.5 339<0.5 67<0.5 401<0.5 428<0.875 278<0.375 222<0.5 691<0.375 19<0.95 25<-0.244 8 0 -4 -17 140<0.375 -11 9 -16 16 3<0.0702 28 -6 -15 17 25<-0.0075 -9 28 20\n\
76<0.5 47<0.386 98<0.375 0<-4 -11 263<0.5 382<0.375 183<0.5 357<0.5 1 -13 0<1.31 9 -11 24 -8 -13 54<0.5 269<0.5 183<0.5 107<0.5 5 -8 -11 -20 -24 14<-0.0194 18 -2\n\
245<0.5 33<0.171 114<0.375 13<-0.746 115<0.875 11 -9 676<0.375 315<0.375 -1 -13 19 -8 26<0.154 13<0.0333 26<-0.00304 206<0.5 -1 21 6<0.231 4 12 -5 33<0.589 12 6<0.0696 2 -25 17\n\
48<0.5 7<-0.175 5<0.111 42<0.355 -12 6 61<0.375 15<0.25 -9 16 -9 61<1.13 333<0.5 332<0.5 222<0.5 185<0.375 0 15 458<0.5 223<0.5 -14 13 10 21 17 5<0.0794 28 -1 30\n\
13<-0.405 1<-0.236 3 -10 7<-0.175 3<-0.117 13<-0.0177 -6 77<0.5 5 -10 4<0.364 13 -2 3<0.00618 655<0.375 217<1.13 114<0.375 0 13<-0.106 -4 16 -15 -22 4<0.19 42<0.167 -15 8 1\n\
338<0.5 1<0.0211 9<0.846 1<-0.169 23<0.0598 16<0.118 95<0.5 6 20 -8 88<0.375 0<-3.73 16 -6 12 286<0.252 219<0.375 1<-0.136 125<0.5 2 -13 2 -14 -12 -2 31<0.5 7 -3 20\n\
136<0.375 250<0.5 47<0.821 17<0.666 3<0.0702 139<0.875 2 20<0.75 27 -6 109<0.5 -4 6 269<0.5 441<0.375 -5 16 3<-0.149 -5 22<0.95 -7 30 47<1.07 3<-0.149 0 26 0 13 17\n\
116<0.875 100<1.13 5<0.0352 24<0.472 77<0.5 257<0.875 203<0.0775 5 -15 18 -6 24<0.581 -12 1 76<0.5 361<0.5 -1 -7 11 18 247<0.5 326<0.5 5<0.0525 58<0.5 -19 -3 -3 10 12\n\
48<0.5 67<0.5 325<0.241 2<0.548 255<0.375 82<0.5 0 31<0.5 9 -20 -15 96<0.5 38<0.5 92<0.5 8<0.0253 -5 -22 5 7 15 12 17<1.28 47<0.109 -8 18 13 11<0.00786 -28 2\n\
25<-0.0754 52<0.375 3<-0.343 25<-0.244 24<0.696 92<0.5 43 -6 -5 -3 567<0.5 5 -14 -3 546<0.5 3<-0.343 -7 34<0.875 33<0.252 301<0.5 -1 11 148<0.5 -7 20 49<0.5 2 24 22\n\
0<-3.3 -8 8<0.397 547<0.5 257<1.13 8<0.0432 26<-0.0368 0<-2.89 22 81<0.5 4 -11 262<0.5 -4 10 203<0.312 545<0.5 2 -16 26 -13 18 5<0.15 4<0.332 12<-0.236 -13 -1 6 -18\n\
153<0.375 7<0 1 1<-0.0262 11<0.0802 96<0.5 104<0.5 24<0.581 3 -13 -17 17 18<0.0466 -4 -21 18<0.268 24<1.08 -2 13 14 1<-0.136 2<-2.72 4<0.47 -16 9 172<0.145 15 -13 1\n\
40<0.5 12<-0.0989 22<0.35 21 13<-0.746 15 349<0.5 -5 12 22<0.75 72<0.375 22<0.35 1 -12 17 3<-0.472 -7 0<-0.403 221<0.5 387<0.375 621<0.875 448<0.375 4 24 -15 -11 -9 11 -17\n\
0<-4 -13 2<-3.19 18<0.00278 5<0.0352 171<0.517 4<0.24 16 -2 241<0.5 -18 14 -6 5 405<0.5 73<1.33 287<0.5 226<0.5 66<0.5 21<0.5 0 -4 -16 16 -22 5<0.0216 -14 13 24\n\
366<0.375 507<1.13 396<0.5 9<0.668 14<-0.617 20 19<0.95 266<0.5 2 13 -5 19<0.85 225<0.5 8<0.15 -3 1 -11 9<0.953 64<0.5 7 8<0.0432 10 -14 -11 9<0.731 -4 16 -21 -19\n\
40<0.5 48<0.5 734<0.5 168<0.375 745<0.5 488<0.5 9<0.802 8<0.478 181<0.5 -3 12 10 8<0.0117 24<0.0792 39<0.537 10 -1 -6 25<-0.0754 30<0.5 -4 12 -1 -15 -14 -13 20 25 -16\n\
477<0.5 156<0.5 4<0.405 138<0.375 99<1.13 212<0.5 287<0.5 0 -18 -14 -18 -14 22<0.55 27<1.25 -19 10 15<0.95 24<1.08 127<0.5 45<0.622 16 -8 -5 213<0.5 -14 11 -2 18 13\n\
13<0.291 180<0.5 39<1.38 441<0.375 39<0.604 90<0.5 13<-0.106 2 292<0.5 39<0.119 -1 -9 13<-0.0677 -16 12 -20 103<0.875 321<0.375 8 -17 -5 103<0.375 -22 7 -8 68<0.5 24 0 7\n\
67<0.5 193<0.875 106<0.5 340<0.5 436<1.13 537<0.5 224<0.5 -1 177<0.5 37<0.375 292<0.5 78<0.5 18 3 -10 -3 -16 -10 19 13 163<0.5 107<0.5 118<0.26 13 -12 -2 -8 12 -16\n\
3<0.0348 390<0.5 178<0.5 244<0.5 3<-0.834 92<0.5 10 62<0.277 -19 15 31<0.5 122<0.5 1 11 -1 -12 25 -12 21<0.5 174<0.5 186<0.375 -7 45<1.04 10 -14 45<0.0568 11 -9 -18\n\
433<0.875 400<0.5 50<0.5 582<0.5 564<0.5 -1 13 -9 19<0.65 10<0.415 130<0.875 22<0.75 16 2 -21 109<0.5 22<0.65 3 29<2.75 -21 8 14 2<-2.17 130<0.875 7 -19 25 17 -22\n\
18<0.0947 6<0.127 15<0.95 15<0.55 9<0.931 9<0.846 1 9<0.87 27 7 253<0.5 18<0.0466 -16 8 14 329<0.5 14 -6 -1 9<0.426 -10 0 139<0.875 108<0.5 0<-0.403 -10 0 0 10\n\
90<0.5 13<-0.405 206<0.5 135<0.5 -7 12 14 8<0.0432 20<0.25 27<1.25 -2 -15 13<-0.00927 -11 163<0.5 155<0.5 95<0.5 5 -8 79<0.5 19 1 -5 86<0.375 2 10<0.0363 -9 30 23\n\
48<0.5 110<0.5 294<0.5 84<0.875 271<0.5 85<0.5 66<0.5 1<0.0395 -1 3 57<0.875 13 -14 -12 18 50<0.5 45<0.233 -12 5 13 18 205<0.5 12 154<0.375 -17 13 171<0.616 -26 4\n\
67<0.5 12<-0.384 4<0.223 10 -11 305<0.5 14<-0.271 7 12<-0.201 61<1.13 -8 14 97<0.5 41<0.375 385<0.875 17<0.229 3 4<0.045 -10 4<0.087 9 -3 13 20<1.25 8 -9 -7 19 -18\n\
15<0.35 16<0.0681 2 1<-0.0262 15 -3 1<0.0211 86<0.375 15<0.75 7<-0.0709 96<0.5 1<-0.26 11 23<0.0598 -9 6 18 -5 1<-0.341 15<0.95 22 1 16<0.0761 2 -3 7<0.0875 21 -12 -13\n\
517<0.375 636<0.375 166<0.375 407<0.5 153<0.375 9<0.846 4<0.111 -3 209<0.5 457<0.5 3 12 -15 414<0.5 4<0.045 6 -2 17 2<-2.56 497<0.375 -10 12 10 11 9<0.818 -23 5 19 -17\n\
59<0.5 345<0.5 4<0.405 278<0.375 524<0.5 601<0.5 32<0.25 8<0.0537 4 37<0.875 205<0.5 -5 6 188<0.5 187<0.5 17 -9 -15 8<0.15 -6 2 -13 20 -15 33<1.77 -10 14 20 -11\n\
7<0.0875 121<0.5 7<-0.307 192<0.5 6 -8 1<-0.26 32<0.75 114<0.375 -2 20 18<0.0127 30<0.5 5 -15 13 11<0.0177 12<-0.236 1<-0.0402 -11 21 43<0.35 5 -8 -2 -9 118<0.26 -13 11\n\
6<0.199 7<-0.48 -13 595<0.5 481<0.5 110<0.5 286<0.0348 -2 8 10 8 10 8<0.127 64<0.5 74<0.5 -3 7 146<0.5 6<0.466 8<0.0432 2 -15 7<-0.0709 -4 22 16 108<0.5 6 -2\n\
136<0.375 67<0.5 1<-0.42 -13 333<0.5 296<0.5 243<0.5 131<0.5 293<0.5 1 24 334<0.5 17<1.37 -3 -17 17 425<0.875 -4 213<0.5 26 -8 21 17<0.967 25 -7 -15 324<0.375 22 -3\n\
0<-4 -12 540<0.5 16<0.0183 19<0.75 518<0.875 1 -19 9 16<0.023 88<0.375 -14 6 562<0.5 19<0.35 16<0.242 1 12 100<0.375 36<0.5 41<0.875 1 -8 501<0.375 -6 10 9 18 -10\n\
39<1.38 39<0.604 39<0.119 21<0.5 98<0.875 0 12 504<0.5 24<0.313 386<0.875 1 20 12 -15 54<0.5 17<0.117 19<0.95 11<0.139 -25 -3 1 20<1.25 5<0.0794 2 -12 19 23 5 -7\n\
17<0.59 7<0 6<0.199 6<0.175 255<0.375 0 19 12 254<0.875 476<0.5 -6 19 22 0<-1.72 1 17 23<0.122 22<0.95 17<0.666 17 329<0.5 215<0.5 -14 11 12 0 543<0.5 -9 16\n\
453<0.5 15<0.35 11<0.187 1 15 6<0.0567 -12 270<0.5 6<0.127 15<0.95 23<0.591 5 -13 95<0.5 11<0.0142 33 -13 32 11<0.064 15<0.85 163<0.5 -1 -17 5 15<0.95 0 -7 16 -20\n\
551<0.5 128<0.875 309<0.375 3<-0.472 47<0.338 62<0.033 -1 242<0.5 357<0.5 -1 27 18 20<2.75 13 -9 331<0.5 398<0.5 201<1.06 201<0.605 304<0.5 0 6 -12 10 -20 -20 19 -11 -22\n\
3<-0.343 -5 182<0.5 185<0.375 3<0.142 169<0.875 385<0.375 91<0.875 0 10<0.0363 15 -4 -12 5<0.0476 5<0.0151 12 -17 158<0.5 23 4 162<0.5 301<0.5 -5 8 203<0.0353 21 -4 16 10\n\
3<0.00618 29<1.25 1 10<0.544 29<2.25 20<0.25 -10 9<0.599 -10 12 20<1.25 10 -9 -19 4<0.19 -9 8<0.0649 20<0.25 4<0.223 8 -14 12 3<0.0702 9<0.937 -10 14 20<1.25 17 -9\n\
300<0.5 160<0.5 132<0.5 319<0.875 35<0.555 585<0.5 393<0.5 381<0.875 1 -13 16<0.0149 4 -21 19 163<0.5 16<0.0292 350<0.5 88<0.875 -27 7 8 -4 7 -11 -23 10<0.0274 4 -12 21\n\
7<-0.307 -9 105<0.5 94<0.5 436<0.375 642<0.375 0 20 47<1.07 11<0.187 31 -4 -7 50<0.5 0<-2.33 0<-3.51 146<0.5 17 -4 23<1.19 -11 8 145<0.5 0<2.18 14 -8 -4 -14 24\n\
160<0.5 0<2.18 8<0.397 0<-4 -12 57<0.875 295<0.5 269<0.5 -1 8 25 92<0.5 6 37<0.375 -17 6 175<0.5 21<0.5 2<-3.66 15 -3 -12 -17 7 175<0.5 2<-1.36 20 0 -13\n\
86<1.13 13<-0.746 84<0.375 40<0.5 10 -12 -12 295<0.5 101<0.875 465<0.5 105<0.5 454<0.5 431<0.375 309<0.375 177<0.5 291<0.5 0 12 15<0.45 -5 16 20 18 -14 -20 14 -14 -24 -15\n\
7<-0.175 35<0.354 -8 7 44<0.375 32<1.25 189<0.5 14<-0.271 9 6<0.127 224<0.5 45<0.393 4 -6 12 19<0.45 -6 3 -16 104<0.5 27<0.75 -12 4 9 13<-0.164 13<-0.524 2 34 -3\n\
51<1.13 268<0.5 4<0.0977 9<0.9 -1 -13 263<0.5 478<0.5 245<0.5 584<0.5 21<0.5 1 95<0.5 -7 18<0.148 3 -8 18<0.0947 2 25 -16 -10 -11 20 9<0.769 -8 220<0.5 25 -7\n\
346<0.5 21<0.5 471<0.5 113<0.875 4<0.045 83<0.5 8 -13 37<1.13 -1 26<-0.655 16 -12 7 63<0.5 -18 14 26<-0.655 83<0.5 15<0.35 9 -14 9 3 15<0.95 56<0.375 24 -13 -8\n\
105<0.5 214<0.5 346<0.5 168<0.375 742<0.5 5<0.0616 183<0.5 244<0.5 220<0.5 206<0.5 146<0.5 -5 5<0.0305 -8 11 -19 8<0.0537 -6 10 14 -16 1 22 -15 -16 289<0.5 -4 24 20\n\
342<0.5 121<0.5 1<-0.155 562<0.5 33<1.77 11<0.00786 -3 3 -10 23 21<0.5 11<0.187 23<0.413 3 290<0.5 -4 27 23<0.862 -10 8 -7 11<0.0429 27<0.25 13 -12 -19 23<0.297 24 -10\n\
180<0.5 1<0.0211 1<-0.0977 1<-0.115 668<0.375 17<1.37 -2 2 18 7 414<0.5 384<0.375 -4 -15 15 0<1.31 424<0.5 4<0.0731 19<0.65 163<0.5 -5 10 11<0.231 12 -5 8 -13 -16 14\n\
12<-0.0451 21<0.5 37<1.13 -1 199<0.375 20 -10 1<-0.0402 -10 9 1<0.00249 1<-0.0977 86<0.875 2 -13 144<0.5 7 11<0.0105 4 1<-0.0686 -4 31 493<0.5 97<0.5 88<0.875 -2 8 -16 19\n\
176<0.5 240<1.21 302<0.5 587<0.5 231<0.5 33<0.384 87<0.875 29<0.25 6<0.00748 7 6<0.0454 -9 1 -4 33<0.252 4 25 -4 6<0.0361 -12 6 -17 5<0.026 25 23<0.413 8 -8 -17 -15\n\
245<0.5 75<1.13 13<0.291 246<0.5 178<0.5 513<0.375 452<0.5 37<1.13 266<0.5 276<0.5 552<0.5 0 -22 8 4 -6 -20 15 -24 -16 6 13<-0.00224 10<0.415 22 -8 -3 237<0.375 19 -8\n\
345<0.5 452<0.5 73<1.5 44<0.875 198<0.875 8<0.0537 131<0.5 140<0.875 35<0.268 22<0.75 -7 4 77<0.5 244<0.5 16 -9 -6 35<0.395 5 -18 -5 -2 -16 8<0.0537 -13 18 -13 19 19\n\
41<0.375 289<0.5 103<0.375 0 7 5<0.176 15<0.65 -4 2 -14 9<0.668 687<0.875 -13 10 56<0.375 282<0.375 2 19 54<0.5 5<0.0352 3<0.0167 16 -14 321<0.375 24<1.08 -9 11 14 -30\n\
202<0.583 180<0.5 495<0.375 354<0.5 37<0.875 322<0.375 0 -19 511<0.375 67<0.5 526<0.5 541<0.5 2<-2.39 8<0.127 -6 4 -6 -19 17 12 33<0.316 -4 19 5<0.0572 -8 14 -19 11 -22\n\
48<0.5 67<0.5 2<-3.66 145<0.5 -7 10 172<0.556 194<0.375 281<0.375 168<0.375 138<0.375 348<0.5 189<0.5 1 -14 -12 39<0.653 47<0.29 52<0.875 31 -2 -2 -3 -12 14 -13 18 -15 33\n\
198<0.375 467<0.5 86<0.375 15<0.35 5<0.0525 128<0.375 -2 23 6 5<0.026 4<0.207 2<-2.56 19 -3 6<0.291 -11 4<0.332 16 -4 4<0.177 -6 0 6<0.0567 -10 5<0.102 36 -8 -15 -10\n\
272<0.5 11<0.0914 398<0.5 17<1.28 62<0.183 1 249<0.5 -12 6 392<0.5 4 11<0.0289 -23 4 -23 77<0.5 8<0.601 -3 11<0.118 -8 9 1<0.00249 9<0.917 5 -16 14 149<0.5 17 -10\n\
553<0.5 665<0.375 104<0.5 32<0.75 266<0.5 224<0.5 1 39<0.775 87<0.375 21 0 -15 540<0.5 -8 19 -3 32<2.25 199<0.375 4 -11 19<0.1 -7 223<0.5 257<0.375 33 -5 -5 -15 21\n\
90<0.5 23<1.54 7<0.0875 12<0.0283 -1 6<0.0567 149<0.5 -12 14 61<0.875 3<-0.193 5 17<0.229 2 77<0.5 6<0.231 3<0.0167 54 10 -2 1 -8 3<-0.0901 131<0.5 9 -16 -15 -9 17\n\
110<0.5 141<0.375 245<0.5 396<0.5 77<0.5 27<0.75 22<0.75 4 346<0.5 -1 13 -4 543<0.5 17<0.229 -3 7 -27 9 18 96<0.5 1<-0.115 -9 -2 29<2.75 253<0.5 15 -9 -9 10\n\
40<0.5 344<0.5 27<0.75 3<0.142 169<0.875 3<0.00618 -2 16<0.0585 117<0.541 -6 23 43<0.25 3<0.0167 -8 15 -1 11 159<0.5 -8 11<0.16 18 -8 77<0.5 104<0.5 2 10 -4 16 -16\n\
1<-0.42 370<0.875 43<0.35 9 -10 -13 268<0.5 82<0.5 6<0.0361 6<0.00748 33<0.316 1 -16 -10 422<0.5 129<0.375 236<0.375 0 6<0.415 18 -6 129<1.13 -15 11 20<0.25 34 -3 12 20\n\
406<0.5 471<0.5 291<0.5 3<-0.472 52<0.375 171<0.954 74<0.5 -4 11 14 46<1.6 46<1.25 183<0.5 603<0.5 469<0.5 8 -13 -14 18 24 -7 151<0.5 0 6 13 63<0.5 -12 15 -24\n\
332<0.5 67<0.5 250<0.5 121<0.5 47<1.52 524<0.5 77<0.5 184<0.875 0 9 14<0.234 13<-0.0392 479<0.5 7 -13 14<-0.191 5 706<0.5 -11 13 -22 16 -15 10 13<-0.106 -14 21 -18 23\n\
7<0.0875 121<0.5 464<0.5 124<0.5 9<0.909 106<0.5 0 -5 542<0.5 317<0.375 3 -15 24 9<0.9 149<0.5 28 -8 -6 -18 2<-3.8 15 18<0.0292 -23 18<0.0646 21 -14 417<0.5 -11 19\n\
512<0.875 23<0.469 169<0.875 72<0.375 56<1.13 47<0.162 -1 3 -20 60<0.5 23 1 83<0.5 -10 3 163<0.5 54<0.5 26<-0.00304 169<0.375 325<0.0294 -7 16 19 4 -6 60<0.5 19 2 -18\n\
40<0.5 235<0.875 167<0.375 462<0.5 730<0.5 23<0.357 126<0.5 199<0.875 104<0.5 253<0.5 0 14 9<0.9 2 18 4<0.111 200<0.375 11 -17 24 -9 -1 15 -14 4<0.332 -13 10 -12 -19\n\
7<-0.175 41<0.375 4<0.364 7 -2 -2 101<0.875 586<0.5 4<0.405 75<1.13 33<0.384 4<0.332 53<0.513 53<0.338 -1 12 -5 4 34<0.375 -2 242<0.5 -19 1 -17 55<0.375 4 -16 18 15\n\
506<0.375 271<0.5 128<0.375 13<0.0139 1 16<0.346 65<0.375 81<0.5 14<0.0237 421<0.5 116<0.375 117<1.14 -2 -26 144<0.5 14<-0.324 0 -30 7 12 8 -14 138<0.375 13 -15 -14 -8 18 -20\n\
48<0.5 136<0.375 25<-0.556 13<-0.106 -5 14 246<0.5 7<0 322<0.375 744<0.5 572<0.5 -3 13 19 19 7<0.0467 8 138<0.875 83<0.5 -3 7<0.153 -3 17 16 13<0.136 23 -10 13 30\n\
398<0.5 99<1.13 51<1.13 506<0.375 9<0.818 81<0.5 46<1.6 536<0.5 -1 -15 144<0.5 58<0.5 24<1.2 25 1 -7 -4 14<0.00431 298<0.5 -19 8 16 375<0.375 1 -13 21 13 -17 26\n\
283<0.875 398<0.5 110<0.5 293<0.5 41<1.13 321<0.375 561<0.5 73<1.33 15<0.85 1 -1 15<0.45 -11 4 -16 2<-1.01 15<0.45 17 134<0.5 -15 12 -15 -12 -17 28<0.5 16 0 -22 22\n\
7<-0.175 2<-0.629 -11 3<-0.193 9 -7 2<-3.94 -9 59<0.5 189<0.5 227<0.5 270<0.5 34<0.875 1 3<-0.343 -1 20<0.25 3 10<0.119 2<-0.629 15 -12 26 -12 20 -16 10<0.187 -19 3\n\
49<0.5 85<0.5 51<1.13 123<0.5 -1 46<1.4 81<0.5 9<0.846 117<0.0592 -2 9 9<0.891 18 5 6<0.175 7 -16 -12 9<0.769 -6 18 14 9<0.668 19<0.35 11 -14 10<0.471 -16 7\n\
202<0.548 507<1.13 254<0.875 635<0.375 551<0.5 26<-0.655 4<0.364 12<-0.568 11 -15 2 21<0.5 0<-2.89 52<0.375 5 -7 -1 0<-2.7 -4 5 -19 -17 0<0.0355 16 81<0.5 -14 17 -22 -22\n\
12<-0.331 -6 15<0.55 13<-0.0852 49<0.5 1 16 30<0.5 6<0.127 13<-0.00224 -6 131<0.5 13 -3 -9 11<0.105 -2 68<0.5 -20 -4 15<0.65 1<-0.0686 200<0.875 -5 17 96<0.5 17 -8 1\n\
276<0.5 325<0.125 49<0.5 90<0.5 29<1.25 1 29<2.25 20<0.25 -12 9<0.599 -14 11 10<0.544 9<0.931 18<0.0292 -2 14 10<0.314 -19 9 -11 17 9<0.731 43<0.25 13 -12 -14 -17 -11\n\
23<0.53 138<0.875 -1 103<0.375 -26 7 20<0.25 12<-0.236 12 383<0.375 255<0.375 39<1.38 3 12<0.0514 39<1.93 -18 11 7 -16 14 12<-0.384 -20 218<0.875 23<1.1 223<0.5 7 -12 -9 -19\n\
5<0.0305 23<0.178 -11 0 162<0.5 225<0.5 167<0.375 0 -14 23<0.53 17<0.666 182<0.5 12<0.0827 33 2 -4 3 695<0.5 -14 16 0<-2.89 -5 174<0.5 249<0.5 10<0.243 27 0 0 -6\n\
5<0.0352 1<-0.42 5<0.026 5<0.0216 10 -12 170<0.875 23 -6 15<0.85 413<0.5 1 1<-0.0402 -20 8 171<0.798 31<0.5 1<-0.115 20 15<0.95 21 -18 -2 -12 82<0.5 -1 5<0.0525 -13 22\n\
178<0.5 420<0.5 227<0.5 309<0.375 552<0.5 217<1.13 92<0.5 89<0.799 0 -12 539<0.5 89<0.976 89<0.058 53<0.338 25<-0.0371 12 1 17 -15 24 4<0.0977 7 -24 12 -23 19 -17 19 -25\n\
181<0.5 553<0.5 9<0.909 209<0.5 -3 78<0.5 -1 34 13<0.0139 9<0.917 46<0.121 13 -9 -3 92<0.5 13<0.291 27<1.25 14<-0.478 -7 19 -1 199<0.875 -8 19 -14 22 145<0.5 16 -3\n\
178<0.5 7<-0.0709 6<0.327 14<-0.115 -9 3 5 476<0.5 21<0.5 342<0.5 98<0.375 14<-0.225 -3 40<0.5 1 284<0.375 18 -15 -19 24 133<0.5 6<0.466 -10 3 6<0.175 -8 15 -14 31\n\
406<0.5 283<0.875 180<0.5 15<0.25 239<0.5 133<0.5 119<0.5 -1 7 39<0.0581 9<0.87 -15 7 -19 -8 415<0.5 541<0.5 62<0.699 0 9<0.426 14 135<0.5 -12 10 8 9 9 20 -24\n\
5<0.0305 175<0.5 -9 12<-0.201 21 187<0.5 10 -14 39<0.0581 12<-0.331 27<1.75 -9 16 114<0.875 2 615<0.5 17 -6 87<0.875 515<0.375 42<0.311 481<0.5 -12 18 25<-0.0754 13 -4 17 4\n\
178<0.5 90<0.5 179<0.5 22<0.55 159<0.5 171<0.201 57<1.13 11<0.231 -12 9 16 16 16 37<0.375 168<0.875 -1 21 51<0.375 11<0.0362 107<0.5 4 25 3 -3 19<0.1 -7 23 20 31\n\
294<0.5 409<0.5 75<1.13 252<0.5 215<0.5 221<0.5 -1 17<0.744 0<-1.29 7 -14 18 9 -15 17<0.967 -4 64<0.5 22 -6 53<0.427 18<0.0545 0<0.588 19 10<0.544 -17 13 -2 -9 19\n\
221<0.5 1<-0.26 397<0.5 -7 17 15<0.45 -2 8<0.0775 61<0.375 8<0.003 3 60<0.5 2 140<0.875 11<0.118 7 24 -4 -5 1<-0.011 25<-0.0371 11<0.139 -11 6 7 84<0.375 -6 12 -9\n\
121<0.5 240<1.21 212<0.5 574<0.5 580<0.5 180<0.5 217<1.13 662<0.5 254<0.875 598<0.5 727<0.5 1 20 11 163<0.5 -16 4 17 -11 14<-0.324 7 -17 -16 -16 -12 -17 3<-0.343 -26 0\n\
9<0.953 442<0.375 718<0.5 643<0.375 360<0.5 351<0.5 295<0.5 1 -19 21 274<0.5 196<0.375 701<0.5 484<0.5 187<0.5 -26 9 8 11 10 13 9<0.802 52<0.375 20 0 -2 -14 -20 -5\n\
7<0 196<0.375 48<0.5 214<0.5 -2 9 24 14 0<-1.72 17<1.67 14<0.234 11<0.16 0<-2.51 4 -9 12<0.00792 17 96<0.5 -13 6 11 16 17<0.59 142<0.375 12<-0.172 0 22 -9 0\n\
268<0.5 453<0.5 176<0.5 252<0.5 682<0.375 472<0.5 325<0.125 7<-0.0709 4<0.207 4<0.111 29<1.25 8 -13 -6 4<0.24 13 2 129<0.375 21<0.5 0 -4 -15 -14 20 14 17 -14 -19 22\n\
85<0.5 338<0.5 700<0.5 202<0.583 172<0.211 495<0.375 0<-4 15<0.65 20<0.25 15 -1 -3 6<0.127 377<0.5 -1 -25 1 -16 350<0.5 15<0.55 2 12<-0.0784 -26 2 11 -19 -22 19 -13\n\
347<0.5 21<0.5 136<0.375 67<0.5 181<0.5 337<0.5 1 -16 20<0.25 19 0 -15 187<0.5 23 -7 32<0.25 2<-2.17 8<0.0253 8 38<0.5 -8 9 176<0.5 -12 6 49<0.5 -12 10 -14\n\
85<0.5 5<0.102 51<1.13 5<0.0923 380<0.375 570<0.5 0 -16 14 7 14 0<-1.72 22<0.55 13 -10 33<0.723 22<0.45 -15 5<0.134 0<-0.403 -9 3 5 239<0.5 -12 9 27<0.25 21 -6\n\
89<0.665 294<0.5 75<1.13 18<0.268 245<0.5 35<1.31 669<0.375 427<0.375 627<0.375 513<0.375 452<0.5 0 -18 13 14 -16 -18 -10 14 4 18<0.193 104<0.5 18 -6 -11 19 18<0.0646 0 -26\n\
59<0.5 22<0.35 14<-0.0745 22 1 194<0.375 22<0.75 14<-0.225 11 244<0.5 -8 15 5<0.0305 -7 39<0.0581 123<0.5 207<0.5 3 14 3<-0.193 717<0.5 -12 17 1<0.0395 5 -7 -3 -15 -12\n\
69<0.375 99<1.13 733<0.5 240<1.21 15<0.35 2 155<0.5 -2 24<0.52 125<0.5 -2 18<0.01 12 -5 18<0.0127 74<0.5 -5 14 186<0.375 18 -7 -15 -18 -17 19<0.55 18<0.00411 -1 23 -9\n\
291<0.5 372<0.875 283<0.875 664<0.875 538<0.5 410<0.5 741<0.5 147<0.5 271<0.5 360<0.5 -1 5<0.111 484<0.5 -21 12 9 16 87<0.875 0 18 17 80<0.5 -23 5 -14 13 17 11 13\n\
136<0.375 332<0.5 387<0.375 227<0.5 283<0.875 222<0.5 106<0.5 0 4 10<0.358 152<0.5 -15 2 19<0.65 -7 23 -18 19 74<0.5 -11 13 142<0.375 31 -5 94<0.5 -8 0<-2.51 -3 30\n\
123<0.5 1<0.0741 683<0.375 98<0.875 0 -15 16 19<0.1 0 -17 81<0.5 53<0.978 65<0.375 652<0.875 458<0.5 5 -11 -16 -12 -4 157<0.5 32<2.75 58<0.5 -14 1<-0.136 17 -12 11 -25\n\
283<0.875 337<0.5 420<0.5 180<0.5 17<0.502 54<0.5 2<-3.8 19<0.45 3 3<-0.193 5 3<-0.0102 -27 1 3<-0.641 -11 -1 13<-0.00224 83<0.5 8 -12 10 69<0.875 1 -15 10 17 15 19\n\
7<-0.175 391<0.5 184<0.875 -7 13 16 332<0.5 430<0.375 67<0.5 194<0.375 105<0.5 716<0.5 26<-0.655 52<0.875 17 -7 435<0.875 604<0.5 0 9 63<0.5 15 -9 -14 18 -16 -15 -12 23\n\
4<0.301 -1 9<0.909 2<-3.8 6<0.415 2<-4 6<0.0454 -12 12 25 -7 16<0.00481 62<0.482 -13 6 6<0.0696 23 7<-0.0709 16<0.0876 1 17 103<0.375 122<0.5 -2 17 -17 16<0.0149 19 4`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.52,"further":0.5,"lean":0.3};
