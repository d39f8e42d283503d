// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.0064298178629919964\n\
bias 76 -61 -39\n\
unnamed 118 -53 -83\n\
target:favor- 34 -67 15\n\
target:against- 55 7 -74\n\
voice-confidence -56 47 17\n\
side:own 111 -22 -101\n\
sum:against -4 -33 36\n\
holder:person -47 25 27\n\
form:name|relation:self -8 50 -38\n\
via:carried|in 102 -77 -37\n\
side:free 49 -44 -19\n\
sum:favor -22 31 -9\n\
via:name|in -51 16 42\n\
references:1 34 -30 -16\n\
side:other -21 -19 37\n\
target:against+ -40 40 11\n\
mode:indirect 43 -14 -37\n\
target:favor-|narration 52 -20 -36\n\
target:against-|indirect 31 26 -59\n\
mode:indirect|side:own 77 -19 -60\n\
rivals:0|side:other -61 -5 66\n\
holder:group 127 -38 -90\n\
mode:act 68 -20 -49\n\
outside|mode:act 68 -20 -49\n\
holder:institution 83 -56 -28\n\
form:name|relation:coalition 57 -112 56\n\
mode:narration 14 -36 20\n\
mode:narration|side:free 14 -36 20\n\
holder:narrator 14 -36 20\n\
outside|mode:narration 14 -36 20\n\
present:true 23 -11 -18\n\
target:favor+ -44 32 12\n\
references:2 38 -18 -25\n\
link:owner(plain)|name 21 -90 63\n\
mode:indirect|side:other -29 -12 39\n\
references:3+ 45 -37 -9\n\
via:previous|in 85 -57 -32\n\
rivals:2|side:free 34 -53 14\n\
verb:subject:none|none -9 -28 37\n\
target:against-|narration 38 -25 -17\n\
rivals:1|side:own 46 -12 -36\n\
role:owner|other|in 5 -44 33\n\
target:favor-|direct 34 -29 -4\n\
present:false 37 -23 -19\n\
rivals:1|side:other -24 -8 32\n\
rivals:0|side:free -10 40 -34\n\
rivals:2|side:own 59 -20 -42\n\
rule:tone.sentence:-|own 11 37 -52\n\
via:self|in 44 16 -65\n\
rivals:1|side:free 9 -30 18\n\
target:favor-|indirect 1 -26 23\n\
rule:tone.sentence:-|indirect 6 34 -40\n\
rule:tone.sentence:-|out 29 -22 -12\n\
link:owner(effect-)|name 42 -72 27\n\
target:favor-|act -38 -4 44\n\
nested:false 13 -14 -4\n\
rule:effect.noun-patient:-|in 31 31 -63\n\
verb:object:none|past -32 28 5\n\
word:clause:say -33 28 5\n\
role:subject|other|in 12 -35 21\n\
cue:say -22 23 2\n\
link:subject(plain)| 2 -20 19\n\
rule:tone.sentence:+|out -2 28 -23\n\
verb:clause:none|none 29 -37 7\n\
word:subject:say 59 -23 -37\n\
via:pair|in -5 82 -75\n\
mode:direct|side:other -18 -7 26\n\
via:affiliate|out 30 -23 -10\n\
sum:tone+ -1 11 -13\n\
form:name|relation:member 53 -37 -17\n\
verb:object:none|none 5 22 -28\n\
via:name|out -4 -15 18\n\
mode:act|side:other 39 -3 -35\n\
rule:tone.near:+|other -12 26 -13\n\
rivals:3+|side:other 47 -4 -45\n\
rule:bond.partner:+|in 26 14 -41\n\
role:subject|free|out 18 -25 5\n\
verb:subject:plain -15 4 14\n\
rule:tone.near:-|in 2 -19 15\n\
role:subject|own|in 30 -8 -22\n\
role:owner|free|out -20 -11 30\n\
rule:effect.owner:-|other 33 -47 9\n\
rule:bond.partner:+|direct 34 16 -54\n\
link:owner(evaluation+)|'s -37 60 -25\n\
clause:subject:ing| 18 18 -37\n\
via:event|out 3 -42 36\n\
rule:effect.noun-patient:-|other -51 52 -5\n\
target:favor+|indirect -30 -11 38\n\
verb:complement:effect- -8 39 -30\n\
rule:tone.near:-|act -17 -32 46\n\
target:against+|direct -13 25 -12\n\
path:none|in -12 -17 25\n\
clause:subject:to|to 16 5 -21\n\
role:owner|own|in -15 30 -15\n\
rule:tone.sentence:-|other -2 -19 19\n\
sum:tone- 2 -4 11\n\
clause:clause:main| -8 12 -1\n\
rule:tone.sentence:+|in 6 -16 9\n\
role:partner|own|in 70 -57 -16\n\
clause:clause:to|to 31 -1 -30\n\
rivals:3+|side:free 36 -11 -27\n\
rule:tone.sentence:-|in -16 7 12\n\
target:against+|mixed -40 5 31\n\
rule:tone.sentence:-|narration -25 4 21\n\
nested:true 62 -19 -45\n\
verb:subject:none|past 16 -10 -7\n\
link:object(plain)| -16 -23 34\n\
rule:tone.near:-|own -20 -11 29\n\
clause:subject:main| 12 -11 -5\n\
verb:object:none|present -13 21 -10\n\
rule:tone.near:+|direct 3 14 -20\n\
form:adjective|relation:self -1 26 -24\n\
mode:indirect|side:free 10 16 -27\n\
target:against+|narration -22 16 2\n\
role:object|free|in 52 -7 -49\n\
verb:subject:effect- 2 22 -23\n\
sum:silent 7 -11 -1\n\
outside|mode:indirect 25 -29 0\n\
rule:tone.near:-|direct -21 7 10\n\
path:subject(plain)|in -21 1 17\n\
form:name|relation:institution 1 -47 44\n\
rule:bond.partner:+|other 0 32 -33\n\
rule:tone.near:-|narration 3 17 -19\n\
clause:object:to|to 16 -20 0\n\
rule:effect.agent:+|in -24 -8 31\n\
path:subject(attitude-)|out 36 3 -45\n\
clause:clause:ing| 32 -11 -22\n\
verb:subject:none!|present -36 14 21\n\
cue:report 64 -24 -44\n\
role:subject|other|out 30 -32 0\n\
verb:clause:plain 7 -11 7\n\
rule:tone.sentence:+|own 14 -24 8\n\
rule:tone.near:-|free 11 -16 1\n\
rule:effect.agent:-|direct -41 -6 45\n\
target:favor+|direct 4 19 -24\n\
mode:mixed|side:own 44 -7 -40\n\
cue:tell -29 -16 40\n\
verb:complement:grow+ 21 13 -37\n\
rivals:0|side:own -19 42 -28\n\
verb:clause:attitude- 26 10 -38\n\
rule:tone.sentence:+|act 27 -42 13\n\
clause:attribute:main| -36 18 18\n\
mode:mixed 21 -14 -9\n\
rule:effect.owner:-|in -11 -22 28\n\
clause:subject:participle| -2 39 -40\n\
rule:bond.partner:+|out 30 -20 -12\n\
rule:effect.noun-patient:-|free 26 11 -39\n\
rule:tone.sentence:+|free -16 3 14\n\
word:subject:support 68 -33 -36\n\
clause:complement:participle| -7 -29 34\n\
clause:object:main| -13 14 0\n\
role:patient|free|out 46 -4 -44\n\
role:owner|free|in 24 -27 0\n\
role:object|free|out 36 -16 -22\n\
cue:add -29 15 13\n\
word:clause:be 22 -3 -21\n\
rule:bond.partner:+|own 45 -44 -3\n\
verb:complement:effect+ 32 -16 -18\n\
clause:complement:to|to 8 -20 12\n\
rule:effect.patient:-|agent:other -1 46 -49\n\
rule:effect.noun-patient:-|direct 46 3 -51\n\
rule:tone.near:+|act -20 34 -16\n\
rule:effect.noun-patient:-|act -61 -12 68\n\
via:pronoun|out -9 -12 22\n\
rule:effect.agent:-|narration 33 -13 -24\n\
word:owner:sanction 16 -38 18\n\
form:people|relation:self -17 -23 35\n\
rivals:2|side:other 15 -9 -5\n\
rule:tone.near:+|out 8 5 -15\n\
target:favor+|narration -27 4 21\n\
verb:clause:none|present -3 -11 12\n\
rule:effect.agent:+|other -18 -18 33\n\
role:partner|other|in -27 33 -9\n\
verb:subject:volition|none 24 -22 -5\n\
clause:subject:conditional|if 7 -41 34\n\
verb:subject:future|present 27 -20 -8\n\
holder:party 13 1 -13\n\
verb:subject:none!|none -11 -39 47\n\
rule:effect.noun-patient:-|own 47 -14 -35\n\
role:complement|free|out 19 -2 -18\n\
link:owner(effect-)|'s -22 41 -25\n\
clause:subject:ing|in -6 49 -47\n\
verb:subject:attempt -32 10 20\n\
rule:effect.agent:-|free -26 -3 26\n\
rule:grow.agent:+|other -23 59 -38\n\
clause:object:that| -21 -13 32\n\
clause:subject:relative| 48 -23 -26\n\
word:partner:cooperation 21 35 -54\n\
cue:claim -30 -30 56\n\
verb:complement:volition|none -19 35 -20\n\
word:partner:relation 38 2 -43\n\
role:modifier|other|in 19 -32 11\n\
verb:clause:none|past -1 9 -9\n\
link:complement(plain)|between 38 -10 -29\n\
rule:effect.patient:-|other -43 -4 43\n\
path:subject(plain)|out 6 9 -17\n\
rule:grow.agent:+|indirect -21 52 -32\n\
rule:demand.object:-|agent:holder -25 34 -11\n\
rule:effect.noun-patient:-|narration 25 12 -41\n\
verb:object:ability|present 58 -33 -27\n\
word:subject:have 16 19 -37\n\
path:none|out 29 -14 -18\n\
path:complement(plain)|out 20 -11 -9\n\
rule:bond.partner:+|narration 32 -4 -30\n\
role:patient|other|out -19 -34 48\n\
verb:object:cause 12 7 -22\n\
rule:tone.clause:+|other -8 21 -14\n\
link:partner(bond+)|with -21 -11 28\n\
verb:subject:effect+ -4 20 -17\n\
word:clause:seek 47 -45 -4\n\
mode:mixed|side:other -18 -5 21\n\
rule:effect.owner:-|narration -31 5 24\n\
role:complement|own|in 8 13 -24\n\
verb:subject:grow+ -19 -2 19\n\
target:against+|act 26 -23 -6\n\
rule:attitude.self:-|agent:holder -45 -2 45\n\
path:subject(attitude+)|out 38 -17 -22\n\
word:subject:play -64 -19 80\n\
role:partner|free|in 25 17 -43\n\
verb:clause:attitude+ 8 -26 15\n\
verb:subject:plain! 11 -20 8\n\
path:subject(plain)>clause(plain)|out -32 10 17\n\
via:polity|in -2 31 -32\n\
cue:state -35 16 16\n\
role:partner|other|out -26 34 -11\n\
path:complement(plain)>clause(plain)|out -29 -19 46\n\
rule:tone.sentence:-|free -1 -11 10\n\
rule:tone.clause:+|free -18 6 11\n\
mode:direct 1 -7 6\n\
rule:attitude.owner:-|other 10 -34 20\n\
verb:complement:cause -12 -13 22\n\
form:name|relation:seat -11 18 -10\n\
rule:attitude.self:-|other -26 -19 42\n\
rule:tone.near:+|mixed 13 -29 12\n\
rule:tone.sentence:+|direct -10 11 -4\n\
mode:direct|side:free 14 -7 -11\n\
rule:effect.owner:-|indirect -26 11 11\n\
verb:object:future|present 29 -29 -2\n\
rule:demand.object:-|other -24 1 21\n\
word:attribute:be 14 7 -23\n\
verb:clause:none!|present -2 -28 27\n\
rule:tone.clause:-|free -14 -6 16\n\
verb:object:effect+ 7 13 -22\n\
rule:effect.owner-patient:-|agent:other 5 30 -35\n\
target:favor+|mixed 33 3 -36\n\
rule:tone.sentence:-|mixed 16 -22 3\n\
rule:effect.noun-patient:-|indirect -1 27 -27\n\
verb:clause:attempt 22 -7 -16\n\
rule:effect.owner:-|act 50 -13 -37\n\
rule:tone.near:+|indirect -13 4 8\n\
role:object|other|out -16 -18 32\n\
rule:attitude.owner:-|agent:holder -33 0 31\n\
word:subject:come 30 10 -44\n\
path:owner(effect-)>subject(plain)|out -82 59 18\n\
rule:tone.near:-|other -10 9 5\n\
mode:act|side:free 32 -21 -17\n\
cue:announce -6 -27 29\n\
role:topic|other|in 25 -16 -11\n\
rule:bond.partner:+|free -11 20 -11\n\
verb:object:break- 39 -30 -12\n\
clause:complement:that| -21 -5 24\n\
rule:effect.owner-patient:+|other 28 -33 1\n\
rule:effect.owner-patient:-|agent:holder -29 -20 48\n\
word:complement:be -13 18 -7\n\
verb:attribute:plain 14 -18 3\n\
rule:tone.sentence:+|other 9 -6 -5\n\
rivals:3+|side:own 38 -32 -9\n\
link:owner(friend+)|'s 38 -46 6\n\
clause:object:ing| -20 1 17\n\
word:owner:policy -10 -32 41\n\
verb:object:attitude+ 2 21 -24\n\
verb:complement:ability|present 30 13 -46\n\
clause:subject:adverbial|after 15 -39 22\n\
rule:attitude.agent:-|other 11 24 -40\n\
rule:tone.near:+|free -10 2 6\n\
role:subject|free|in 7 -16 6\n\
rule:grow.partner:+|other -19 38 -23\n\
clause:complement:that|that -15 -2 19\n\
verb:subject:attitude- 0 15 -20\n\
rule:attitude.agent:-|free 23 -6 -20\n\
verb:object:volition|none 8 11 -22\n\
rule:effect.owner-patient:+|in 8 16 -27\n\
rule:attitude.self:-|indirect -37 -1 36\n\
word:clause:have 41 -12 -33\n\
rule:effect.patient:+|agent:other 29 -35 3\n\
rule:evaluation.verb:+|in -15 35 -21\n\
rule:effect.patient:+|other -30 14 12\n\
rule:effect.patient:-|out -40 24 10\n\
rule:demand.object:-|agent:other 25 -30 3\n\
path:subject(grow+)|out 36 -19 -20\n\
rule:effect.owner:-|free -21 20 -2\n\
link:owner(plain)|'s -11 6 3\n\
clause:complement:main| -6 7 0\n\
word:subject:fail -37 -12 47\n\
word:owner:withdrawal 42 -16 -30\n\
word:subject:be -11 7 4\n\
rule:tone.clause:-|other 10 -15 2\n\
role:complement|free|in -19 8 7\n\
rule:evaluation.copula:-|direct 19 -35 13\n\
rule:grow.agent:+|own 44 -36 -8\n\
rule:tone.near:-|mixed 14 -21 3\n\
rule:effect.patient:+|in -17 25 -10\n\
clause:subject:ing|by -22 -22 41\n\
word:partner:negotiation 49 -61 13\n\
path:subject(grow+)|in -34 -8 38\n\
link:complement(plain)|from -38 3 31\n\
rule:attitude.agent:-|in 12 16 -31\n\
target:against-|mixed 0 15 -18\n\
role:patient|own|in -2 36 -39\n\
word:complement:say -27 25 -1\n\
cue:stress -17 36 -21\n\
rule:effect.agent:-|other 13 -21 5\n\
word:complement:make 33 0 -36\n\
clause:complement:ing| -8 19 -12\n\
word:owner:ally -4 -39 40\n\
word:object:take -3 -30 30\n\
verb:clause:future|present 24 -2 -24\n\
rule:attitude.owner:+|other -14 38 -25\n\
via:affiliate|in 6 -13 5\n\
word:clause:continue -27 19 6\n\
role:object|own|in -22 19 -3\n\
clause:object:conditional|if 40 -27 -13\n\
rule:evaluation.modifier:-|other 16 -32 14\n\
word:owner:regime -40 -31 71\n\
verb:clause:plain! 21 -9 -16\n\
rule:obligation.subject:-|other -32 7 22\n\
via:pronoun|in -4 -3 9\n\
rule:effect.agent:+|direct -7 -17 21\n\
form:adjective|relation:member 12 -32 18\n\
link:complement(plain)|to 7 13 -24\n\
rule:attitude.self:-|agent:holder|other|indirect -28 -23 50\n\
rule:tone.clause:+|out -7 15 -11\n\
verb:object:demand 5 -30 22\n\
rule:evaluation.modifier:-|in -29 4 23\n\
verb:subject:obligation|present -22 2 17\n\
link:complement(plain)|with -19 11 5\n\
path:subject(plain)>clause(plain)>clause(plain)|in -29 7 18\n\
link:subject(attitude-)| 10 1 -17\n\
rule:effect.agent:-|in 0 -16 13\n\
clause:subject:that| 13 -2 -13\n\
verb:clause:effect- -17 13 4\n\
verb:object:attitude- 16 -19 3\n\
verb:complement:plain 6 0 -5\n\
link:owner(plain)|demonym 6 7 -14\n\
word:object:make -19 -10 27\n\
link:complement(effect+)|with -5 37 -35\n\
rule:tone.clause:+|in -5 -8 11\n\
rule:effect.owner-patient:+|agent:other 22 -29 4\n\
verb:object:effect- 13 0 -14\n\
word:clause:announce -11 -24 31\n\
rule:demand.object:-|out 19 5 -26\n\
link:subject(attempt)| -21 -1 19\n\
word:complement:come 39 -15 -28\n\
rule:effect.agent:+|free -12 -7 16\n\
rule:evaluation.copula:+|in -3 18 -17\n\
link:owner(bond+)|name 13 14 -32\n\
word:subject:reduce 39 -18 -25\n\
rule:effect.agent:+|indirect 19 -14 -7\n\
rule:attitude.agent:+|in 11 -22 8\n\
rule:tone.clause:+|act 6 -31 22\n\
rule:evaluation.modifier:+|out -27 14 11\n\
rule:tone.clause:-|indirect 17 -12 -8\n\
rule:tone.sentence:+|narration -12 5 7\n\
rule:tone.clause:+|narration -7 17 -14\n\
clause:clause:relative|which -34 31 0\n\
verb:subject:none!|past -31 35 -6\n\
link:partner(bond+)|between 23 -12 -14\n\
word:owner:deal 31 -13 -23\n\
link:subject(effect+)| -15 12 1\n\
word:owner:pressure -39 -13 52\n\
rule:attitude.noun:-|other -1 -37 38\n\
path:complement(cause)|in -33 5 26\n\
word:owner:decision -47 6 37\n\
verb:subject:reverse -15 -22 34\n\
link:subject(reverse)| -24 -18 38\n\
verb:subject:none|present -5 6 -4\n\
rule:tone.clause:-|in -9 -6 11\n\
link:subject(evaluation+)| 12 -32 18\n\
verb:clause:possibility|present -25 9 14\n\
word:subject:provide 8 -45 36\n\
outside|mode:mixed 24 -27 1\n\
verb:subject:effect-! -37 25 8\n\
rule:friend.owner:+|in -8 -26 33\n\
role:topic|free|out -16 11 0\n\
rule:evaluation.copula:+|direct 8 13 -23\n\
rule:grow.agent:+|in 22 2 -26\n\
word:clause:state 38 -21 -20\n\
via:event|in 10 -12 0\n\
target:against-|direct -2 -4 8\n\
word:owner:government -15 32 -21\n\
link:subject(grow+)| 4 8 -15\n\
clause:clause:relative| -37 20 14\n\
rule:effect.owner:-|out 12 -1 -14\n\
cue:talk 56 -22 -33\n\
word:partner:tie -20 36 -19\n\
rule:attitude.agent:+|free 21 -4 -17\n\
rule:effect.patient:-|agent:holder -9 -31 38\n\
rule:effect.owner:+|in -15 26 -14\n\
rule:attitude.agent:+|narration -23 4 18\n\
link:subject(effect-)| -10 8 1\n\
rule:effect.agent:+|out 7 -15 4\n\
rule:tone.near:+|own 9 -10 -1\n\
cue:highlight -31 51 -23\n\
word:topic:deal 44 -41 -3\n\
rule:attitude.owner:+|agent:holder -15 36 -22\n\
link:object(effect-)| 11 4 -18\n\
link:complement(plain)|against -30 11 16\n\
rule:grow.partner:+|indirect 25 3 -30\n\
cue:seek 62 -37 -24\n\
rule:obligation.subject:-|indirect -27 -9 33\n\
rule:tone.clause:+|direct -3 14 -13\n\
rule:tone.clause:-|direct -3 15 -15\n\
clause:complement:relative| 46 -13 -34\n\
cue:discuss 13 22 -35\n\
word:owner:authority -58 -7 63\n\
rule:idiom.near:+|in -42 28 11\n\
rule:obligation.subject:-|direct 12 10 -25\n\
path:topic(plain)>complement(plain)|in 16 23 -42\n\
verb:complement:possibility|present 28 -15 -15\n\
rule:evaluation.verb:+|own -43 30 10\n\
rule:attitude.noun:+|other -25 -12 35\n\
rule:grow.agent:+|out -4 25 -23\n\
role:object|other|in -13 8 5\n\
rule:effect.agent:-|indirect 5 -19 12\n\
rule:effect.agent:-|out -3 -13 15\n\
clause:object:that|that -12 13 -3\n\
word:object:hold 37 -2 -36\n\
word:complement:withdraw 18 23 -49\n\
cue:urge -39 11 26\n\
verb:complement:none|present 3 -7 5\n\
rule:evaluation.verb:+|direct 23 9 -34\n\
link:partner(plain)|with 1 16 -21\n\
rule:idiom.near:-|in 4 -25 20\n\
link:object(demand)| -31 -3 28\n\
rule:effect.patient:-|indirect -12 -17 26\n\
word:subject:put -22 -22 42\n\
role:topic|free|in 18 2 -22\n\
link:object(cause)| 27 -11 -20\n\
link:patient(effect-)|on -12 19 -9\n\
word:owner:people 13 28 -44\n\
rule:tone.clause:+|own 16 -14 -6\n\
rule:effect.owner-patient:-|other 6 -21 12\n\
verb:complement:none|past 7 -3 -4\n\
clause:clause:relative|that 27 -27 -4\n\
word:clause:make -25 25 -1\n\
path:subject(plain)>clause(plain)|in -9 11 -4\n\
word:owner:interest 39 -12 -29\n\
rule:idiom.near:-|narration -41 7 29\n\
rule:will.subject:+|in 28 -10 -21\n\
rule:reverse.agent:+|out 35 -10 -26\n\
path:owner(plain)|in -43 1 39\n\
word:subject:seek -2 -34 34\n\
verb:clause:ability!|present 43 5 -51\n\
rule:effect.patient:-|free -7 28 -26\n\
path:owner(plain)>complement(plain)|in 21 -5 -19\n\
word:subject:continue -23 2 18\n\
word:owner:commitment -7 21 -17\n\
rule:cause.agent:-|free -34 11 20\n\
clause:complement:ing|in 36 -12 -25\n\
rule:evaluation.copula:-|free 26 -7 -22\n\
rule:tone.clause:-|own -8 18 -14\n\
word:complement:lead 46 -23 -24\n\
cue:describe -30 21 6\n\
word:clause:believe -28 25 0\n\
path:complement(effect-)|out 3 -25 18\n\
path:owner(plain)>complement(plain)|out -17 19 -5\n\
rule:obligation.subject:-|in -19 -1 18\n\
rule:demand.object:-|mixed -26 0 22\n\
word:subject:help -13 33 -21\n\
word:object:condemn 44 -16 -29\n\
link:owner(attempt)|'s -20 -29 45\n\
word:subject:make -6 -18 20\n\
path:complement(cause)|out 14 10 -27\n\
rule:effect.patient:-|in 6 6 -17\n\
rule:tone.clause:-|act -11 -17 25\n\
rule:attitude.patient:+|in -1 36 -36\n\
link:object(effect+)| 6 -21 10\n\
cue:reject -39 -4 42\n\
rule:tone.near:-|out -5 1 5\n\
path:subject(cause)|out -20 20 -3\n\
rule:evaluation.verb:-|in 28 -23 -8\n\
rule:cause.agent:-|in -17 -20 35\n\
link:complement(grow+)|with -22 29 -11\n\
link:subject(demand)| 15 -23 7\n\
cue:want 50 -20 -31\n\
clause:complement:relative|that 20 3 -25\n\
verb:subject:obligation|none 39 -11 -32\n\
rule:will.subject:+|own 32 -37 1\n\
verb:subject:possibility|present 18 -10 -11\n\
word:partner:talk -25 -1 22\n\
rule:attitude.owner:-|in 13 -17 1\n\
cue:accord 17 -4 -17\n\
word:partner:deal 29 -32 1\n\
link:subject(cause)| 10 -12 0\n\
path:topic(plain)>object(plain)|in -42 11 27\n\
path:subject(plain)>clause(cause)|in 30 4 -37\n\
cue:explain 9 29 -40\n\
rule:cause.event-patient:-|other 6 -27 19\n\
cue:call -20 15 2\n\
role:patient|free|in 27 -36 3\n\
word:subject:impose 13 -32 16\n\
rule:attitude.self:-|out -31 -11 41\n\
rule:tone.clause:-|narration -2 -11 12\n\
rule:idiom.sentence:-|narration -35 1 31\n\
verb:object:obligation|present 27 -12 -17\n\
path:owner(plain)>object(attitude+)|in -34 52 -20\n\
cue:express -31 14 15\n\
link:complement(effect-)|against -33 13 16\n\
link:modifier(plain)| 13 -16 -1\n\
rule:bond.partner:+|act -26 12 11\n\
role:partner|free|out 14 -12 -4\n\
role:owner|own|out 17 5 -23\n\
path:object(plain)>clause(plain)|in 30 -28 -5\n\
rule:evaluation.copula:-|out 27 -17 -8\n\
word:subject:show -29 34 -9\n\
link:subject(attitude+)| 12 -6 -9\n\
rule:effect.owner-patient:-|direct 3 19 -23\n\
clause:clause:participle| -10 20 -11\n\
word:clause:help 3 21 -26\n\
rule:effect.owner:-|direct 7 -18 7\n\
clause:object:participle| 39 -34 -4\n\
verb:clause:grow+ 5 7 -13\n\
clause:object:ing|of -26 29 -5\n\
cue:denounce -37 41 -7\n\
rule:effect.owner-patient:+|agent:holder -31 21 8\n\
verb:object:effect-! 26 9 -38\n\
rule:attitude.owner:-|indirect -14 -9 19\n\
verb:object:plain 0 5 -6\n\
role:subject|own|out -4 18 -18\n\
verb:subject:evaluation- 3 -22 17\n\
rule:evaluation.copula:-|other 21 -11 -14\n\
word:complement:hold 16 10 -29\n\
role:complement|other|in -1 7 -3\n\
rule:effect.agent:+|own 17 -6 -14\n\
word:complement:remain -18 -27 46\n\
rule:effect.owner-patient:+|agent:side -34 21 7\n\
verb:clause:volition|none -18 4 11\n\
rule:attitude.owner:+|in -5 18 -13\n\
verb:clause:none!|past 3 26 -31\n\
rule:effect.owner:+|indirect 12 10 -24\n\
rule:evaluation.modifier:-|direct -26 14 9\n\
word:content:right -47 43 2\n\
rule:effect.owner-patient:-|own 10 12 -25\n\
word:owner:oil 15 22 -40\n\
rule:grow.partner:+|agent:holder -16 32 -19\n\
path:owner(plain)>object(plain)|out -1 -27 28\n\
word:object:discuss 33 -30 -6\n\
clause:complement:relative|which 2 15 -19\n\
clause:clause:that|that 0 5 -8\n\
word:content:mechanism 7 29 -38\n\
word:owner:role 19 16 -38\n\
word:subject:become -36 -4 39\n\
path:object(effect-)|in 25 -35 7\n\
word:owner:company 27 7 -37\n\
clause:attribute:that|that 25 -15 -13\n\
verb:object:reverse -7 28 -24\n\
mode:direct|side:own 4 3 -7\n\
cue:warn -2 -24 25\n\
verb:clause:future!|present -35 23 10\n\
outside|mode:direct 21 -18 -5\n\
link:partner(bond+)|- 29 -7 -23\n\
rule:tone.clause:+|mixed -20 17 1\n\
rule:attitude.owner:-|agent:holder|other|indirect -26 -5 27\n\
clause:object:relative|who -21 -13 29\n\
link:complement(effect-)|on 11 -23 10\n\
link:object(grow+)| 22 9 -33\n\
rule:tone.clause:+|indirect 12 -7 -6\n\
rule:attitude.self:+|in -12 21 -9\n\
word:owner:country -4 -17 20\n\
link:complement(plain)|as 13 13 -28\n\
path:owner(plain)>topic(plain)>object(plain)|in 47 -27 -22\n\
rule:tone.clause:-|mixed -16 18 -7\n\
verb:subject:cause 4 -9 2\n\
path:subject(attitude-)|in -7 29 -24\n\
word:owner:issue 50 -23 -28\n\
word:clause:urge -30 21 5\n\
rule:attitude.owner:-|agent:other 31 -24 -8\n\
verb:object:attempt 11 25 -38\n\
rule:demand.object:-|indirect 8 -14 4\n\
word:subject:start 17 4 -25\n\
path:owner(plain)>subject(plain)|out 15 -1 -19\n\
rule:evaluation.noun:+|indirect -20 7 11\n\
word:clause:note -14 21 -9\n\
clause:attribute:that| -31 24 5\n\
rule:bond.state:+|other 29 -30 -2\n\
word:subject:discuss 19 7 -27\n\
path:topic(plain)>complement(plain)|out -26 17 4\n\
word:topic:point 54 -27 -23\n\
word:subject:reach 22 7 -29\n\
link:object(attitude-)| 19 -6 -14\n\
word:owner:party -44 -9 52\n\
rule:attitude.agent:-|out 10 1 -12\n\
rule:attitude.noun:+|direct 2 -37 31\n\
rule:effect.noun-patient:-|agent:other 24 14 -40\n\
link:patient(plain)|against 4 16 -24\n\
role:complement|other|out -5 9 -4\n\
word:owner:move -28 30 -6\n\
word:subject:fulfill -16 -34 49\n\
rule:effect.owner-patient:+|direct 21 -21 -2\n\
target:favor-|mixed 8 -8 -1\n\
rule:effect.owner-patient:-|agent:holder|other|act -33 -8 40\n\
rule:evaluation.noun:+|free -13 -7 18\n\
cue:ask -28 9 17\n\
link:topic(plain)|in 14 -14 -3\n\
path:subject(attempt)|in -21 15 2\n\
rule:grow.partner:+|own 32 -30 -1\n\
word:subject:prevent 16 22 -41\n\
rule:attitude.patient:+|agent:holder 9 26 -36\n\
verb:complement:break- 8 -20 9\n\
rule:effect.owner:+|out 13 -22 7\n\
rule:evaluation.modifier:-|free -26 -3 24\n\
link:partner(evaluation+)|between -8 29 -20\n\
clause:object:adverbial|because -42 -9 48\n\
word:object:consider 5 24 -33\n\
rule:attitude.noun:-|narration 33 -4 -30\n\
rule:break.partner:-|agent:holder -41 13 22\n\
link:attribute(plain)| -6 -14 19\n\
rule:attitude.noun:+|indirect -29 34 -9\n\
word:clause:stress -3 25 -25\n\
path:complement(plain)>clause(plain)|in -2 -15 14\n\
rule:demand.object:-|free 14 1 -18\n\
word:clause:tell 5 15 -22\n\
rule:effect.patient:+|agent:side -31 30 -4\n\
word:object:call 18 5 -26\n\
word:subject:increase 21 -34 12\n\
rule:bond.state:+|in 22 -7 -18\n\
rule:evaluation.modifier:-|narration -27 -5 32\n\
rule:effect.noun-patient:-|mixed 13 9 -24\n\
rule:attitude.noun:-|act -43 0 39\n\
rule:effect.owner-patient:-|agent:target -25 -6 30\n\
word:complement:continue 4 24 -32\n\
rule:evaluation.copula:+|mixed -10 28 -20\n\
verb:complement:evaluation+ -27 40 -15\n\
rule:grow.partner:+|direct 16 -27 8\n\
word:subject:stand -16 42 -28\n\
rule:grow.partner:+|agent:side -27 31 -7\n\
clause:object:ing|for 5 19 -25\n\
word:owner:obligation -19 -12 29\n\
role:topic|other|out 0 12 -16\n\
rule:tone.near:+|in -1 -4 3\n\
rule:reverse.agent:+|in -24 14 8\n\
word:topic:visit 26 4 -32\n\
rule:effect.owner-patient:-|in 10 2 -12\n\
rule:evaluation.copula:+|indirect -21 2 17\n\
rule:attitude.agent:-|narration -6 13 -10\n\
rule:effect.owner-patient:-|agent:side 32 -16 -17\n\
word:complement:bring -41 21 17\n\
path:complement(effect-)|in 15 -26 8\n\
rule:effect.owner-patient:-|indirect -1 -16 15\n\
word:clause:ask 27 -13 -14\n\
path:owner(plain)>object(plain)>clause(plain)|in 18 -28 8\n\
rule:effect.patient:-|direct -2 18 -20\n\
rule:friend.copula:+|in 23 -16 -9\n\
verb:subject:evaluation+ -18 3 14\n\
rule:cause.agent:+|other 17 -32 14\n\
clause:subject:relative|that 11 -14 2\n\
word:patient:policy 33 4 -38\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -31 10 18\n\
verb:subject:volition|present -34 7 25\n\
rule:effect.event-patient:-|agent:holder -31 -4 30\n\
word:owner:export 45 -17 -26\n\
verb:object:plain! -7 13 -10\n\
path:subject(plain)>clause(grow+)|out -45 -3 48\n\
rule:attitude.self:+|other -22 23 -3\n\
word:subject:hold 18 2 -24\n\
word:subject:prove -30 38 -11\n\
rule:idiom.near:-|own -30 -6 33\n\
link:complement(plain)|in -9 -7 13\n\
word:clause:warn 26 -28 0\n\
cue:point -17 6 8\n\
cue:vow -31 -17 48\n\
path:subject(effect+)>clause(plain)|in 22 -7 -17\n\
rule:will.subject:+|other -14 30 -20\n\
rule:effect.patient:+|indirect 8 -17 6\n\
verb:complement:future|present 14 -8 -9\n\
rule:idiom.near:-|indirect -26 13 11\n\
verb:complement:demand 22 -22 -1\n\
word:clause:want 22 -5 -19\n\
word:subject:revive 31 -16 -17\n\
rule:evaluation.modifier:+|direct 6 6 -16\n\
role:owner|other|out 9 -9 -2\n\
path:subject(effect-)>clause(plain)|out 4 17 -25\n\
link:owner(attitude+)|'s 4 7 -13\n\
path:subject(cause)|in -16 15 0\n\
link:object(attitude+)| 21 -1 -22\n\
rule:evaluation.modifier-patient:+|in -13 35 -25\n\
rule:attitude.agent:-|indirect 19 -5 -17\n\
word:complement:take -7 20 -17\n\
link:owner(effect-)|by 41 -2 -40\n\
verb:object:effect+! 20 7 -30\n\
clause:complement:relative|who -22 18 2\n\
word:owner:firm 49 -13 -34\n\
rule:grow.partner:+|agent:other 21 -11 -13\n\
target:against-|act 5 -7 -2\n\
clause:object:relative| 23 -8 -19\n\
rule:idiom.sentence:-|in -15 3 9\n\
rule:attitude.self:+|agent:other 33 -23 -10\n\
rule:evaluation.verb:-|other 23 -14 -13\n\
cue:make 37 -18 -18\n\
path:object(cause)|in -32 8 20\n\
clause:clause:conditional|if 13 -18 5\n\
rule:evaluation.copula:-|own -25 -8 29\n\
word:owner:action -16 -19 36\n\
rule:attitude.agent:+|indirect 15 -9 -8\n\
link:complement(cause)|by -21 -12 29\n\
cue:believe 20 1 -24\n\
word:object:develop -30 8 17\n\
link:owner(plain)|of -10 4 2\n\
path:object(attitude-)|in -20 9 9\n\
word:subject:launch 31 -19 -14\n\
word:object:facilitate 27 -11 -19\n\
target:favor+|act -22 10 8\n\
word:owner:support 22 -24 -3\n\
role:attribute|free|out -26 9 16\n\
word:subject:maintain -27 1 22\n\
rule:idiom.near:-|mixed 30 -20 -11\n\
rule:evaluation.modifier:-|indirect 23 -12 -12\n\
word:complement:put 29 -6 -24\n\
clause:subject:adverbial|while -24 18 4\n\
rule:refusal.subject:-|own 3 20 -24\n\
rule:reverse.patient:+|in -25 18 5\n\
rule:effect.event-patient:-|other -22 7 11\n\
verb:clause:obligation|present 16 -8 -11\n\
rule:attitude.owner:-|out -28 1 26\n\
rule:evaluation.verb:+|indirect -26 11 12\n\
clause:clause:adverbial|while 4 -26 20\n\
path:subject(effect+)|in 0 15 -18\n\
word:owner:power -9 -24 29\n\
word:content:willingness -29 44 -18\n\
word:complement:carry 31 7 -40\n\
word:patient:attack 32 -20 -13\n\
rule:idiom.sentence:-|direct -13 -12 23\n\
link:topic(plain)|for 16 6 -23\n\
word:clause:try 16 -4 -13\n\
clause:subject:that|that 4 0 -5\n\
word:subject:agree -19 -9 23\n\
path:owner(plain)>subject(plain)>clause(plain)|out -28 13 10\n\
role:patient|other|in -5 14 -13\n\
rule:attitude.agent:+|direct -10 -9 16\n\
word:complement:share 46 -27 -18\n\
word:subject:welcome 30 -14 -17\n\
word:object:stress 28 -14 -16\n\
role:modifier|free|in 19 -11 -12\n\
rule:tone.sentence:-|direct 4 -5 3\n\
path:complement(break-)|in -29 8 19\n\
word:owner:relation 31 -21 -12\n\
path:owner(plain)>complement(plain)>clause(plain)|in -17 -6 21\n\
rule:attitude.owner:+|agent:other -13 -13 23\n\
word:complement:discuss 30 -13 -19\n\
rule:bond.partner:+|mixed -6 -14 18\n\
link:complement(cause)|in 31 -25 -6\n\
word:owner:tie -38 41 -5\n\
word:subject:protect -33 1 29\n\
link:topic(plain)|from -21 8 9\n\
rule:attitude.owner:+|direct -2 -23 24\n\
path:subject(effect+)>clause(plain)|out -26 3 16\n\
link:patient(effect-)|against 8 3 -14\n\
link:complement(plain)|for -8 -11 15\n\
word:subject:believe 11 -24 10\n\
clause:subject:adverbial|when 11 -21 10\n\
link:complement(effect-)|in 16 10 -27\n\
verb:complement:bond+ 12 9 -23\n\
verb:object:ability|none 24 1 -27\n\
rule:idiom.sentence:-|indirect 0 20 -22\n\
word:subject:counter -21 37 -18\n\
word:owner:nation 12 17 -29\n\
word:subject:use -23 20 1\n\
rule:effect.agent:+|narration -3 -11 9\n\
clause:complement:conditional|if 14 -26 12\n\
word:clause:emphasize 23 -11 -17\n\
word:subject:face 31 -11 -21\n\
rule:effect.patient:+|act 10 14 -27\n\
rule:evaluation.copula:-|mixed -27 27 -4\n\
link:owner(attitude-)|'s 23 0 -25\n\
rule:evaluation.noun:+|direct 16 -15 -3\n\
word:partner:tension 9 19 -32\n\
rule:inability.subject:-|in 5 -22 16\n\
path:complement(demand)|in 42 -16 -26\n\
link:partner(plain)|between 15 -18 1\n\
path:patient(effect-)>object(plain)|out -31 -10 41\n\
path:partner(plain)>complement(plain)|out -29 9 16\n\
verb:complement:none|none -3 -4 5\n\
cue:confirm 18 11 -32\n\
cue:tweet -24 4 17\n\
word:partner:trade -6 22 -18\n\
cue:comment 30 2 -34\n\
word:subject:work 23 -6 -19\n\
rule:effect.owner-patient:+|free -3 19 -17\n\
rule:effect.owner-patient:+|act -15 31 -19\n\
rule:attitude.patient:+|other 2 23 -26\n\
word:subject:give -27 -4 27\n\
path:object(plain)|out 16 -3 -14\n\
rule:demand.object:-|agent:other|other|mixed -22 -17 37\n\
rule:attitude.self:-|agent:other 24 -13 -14\n\
word:partner:meeting -8 21 -17\n\
link:complement(cause)|for 3 34 -37\n\
word:complement:express -32 11 19\n\
link:complement(grow+)|on -30 10 17\n\
rule:effect.patient:-|agent:target -29 -6 33\n\
word:owner:program -4 15 -14\n\
cue:agree 9 12 -23\n\
verb:object:evaluation+ -27 -2 27\n\
rule:obligation.subject:-|free 19 -20 -2\n\
path:subject(evaluation+)|out 32 -11 -22\n\
path:owner(effect-)>subject(plain)|in -38 5 30\n\
rule:cause.event-patient:-|direct 25 -12 -15\n\
verb:clause:effect+ 3 2 -8\n\
rule:evaluation.modifier:-|out -3 -17 20\n\
link:modifier(bond+)| -12 -17 26\n\
verb:clause:evaluation- -13 0 11\n\
word:complement:facilitate 27 -14 -16\n\
path:complement(grow+)|in -2 26 -27\n\
word:clause:criticize -4 22 -20\n\
rule:reverse.agent:+|other -7 24 -20\n\
rule:friend.copula:+|direct 25 -12 -16\n\
path:complement(effect+)|out -2 20 -20\n\
rule:evaluation.verb:-|narration -22 -1 21\n\
rule:effect.agent:+|mixed -21 22 -4\n\
rule:reverse.agent:+|free 17 -21 2\n\
word:clause:think 20 -16 -9\n\
verb:clause:cause -3 6 -6\n\
cue:oppose -21 30 -11\n\
link:topic(effect-)|in 28 3 -33\n\
word:object:impose 12 -22 10\n\
rule:reverse.patient:+|indirect -26 12 11\n\
rule:attitude.self:-|own -28 18 6\n\
word:subject:know 16 1 -21\n\
rule:attitude.noun:-|own -12 31 -18\n\
path:subject(effect+)|out 17 -17 -2\n\
word:subject:issue 31 -8 -24\n\
verb:object:possibility!|present 23 12 -37\n\
word:subject:aim 30 -22 -9\n\
rule:effect.patient:-|own 11 3 -18\n\
cue:threaten -14 -13 26\n\
word:patient:war 35 -13 -23\n\
rule:friend.owner:+|own 16 -25 8\n\
word:subject:!be -12 2 7\n\
word:object:announce 17 -24 3\n\
rule:demand.object:-|agent:holder|other|indirect 6 7 -15\n\
verb:subject:break- 13 -14 -2\n\
path:subject(effect-)|out 5 1 -10\n\
verb:subject:ability|none -14 21 -8\n\
word:subject:move 22 11 -34\n\
rule:demand.object:-|agent:holder|own|indirect 14 -26 12\n\
rule:evaluation.copula:-|narration 20 -4 -15\n\
path:owner(plain)>topic(plain)>complement(plain)|in 28 -6 -24\n\
via:pair|out -15 11 2\n\
word:clause:claim -4 -20 21\n\
rule:cause.event-patient:-|agent:holder -12 -9 19\n\
rule:refusal.subject:-|other -26 -5 30\n\
word:content:role 18 5 -26\n\
path:complement(plain)>clause(plain)>clause(plain)|in 19 2 -25\n\
verb:subject:cause! -16 -10 26\n\
verb:object:future!|present -15 -6 19\n\
clause:object:adverbial|after 17 -15 -3\n\
word:complement:meet -6 20 -18\n\
verb:subject:attitude+ -7 0 6\n\
rule:friend.owner:+|direct -8 -13 20\n\
rule:attitude.noun:+|free -11 23 -15\n\
verb:subject:bond+ -8 19 -11\n\
word:clause:take 14 -11 -5\n\
rule:effect.agent:-|mixed -14 -6 17\n\
word:subject:abandon -25 -2 26\n\
rule:tone.sentence:-|act 6 -8 1\n\
rule:bond.state:+|free -26 20 3\n\
rule:attitude.self:+|agent:holder -12 19 -10\n\
word:clause:!be 4 -15 7\n\
rule:evaluation.noun:+|in 7 -10 2\n\
clause:subject:participle|as -41 22 17\n\
word:object:use 14 7 -24\n\
rule:break.partner:-|other -24 -6 26\n\
rule:attitude.topic:+|in 37 -29 -9\n\
rule:attitude.agent:+|mixed 29 -10 -21\n\
word:subject:draft -41 -6 47\n\
word:clause:add -15 7 6\n\
word:clause:decide 2 20 -23\n\
word:object:back -34 6 23\n\
word:subject:tell -24 1 19\n\
path:partner(bond+)>complement(plain)|in -30 21 7\n\
word:complement:point 22 -11 -16\n\
word:subject:carry 17 11 -30\n\
rule:refusal.subject:-|in 13 2 -16\n\
word:object:urge -6 -22 25\n\
rule:effect.patient:+|free 12 -16 0\n\
rule:cause.agent:-|other -3 -19 24\n\
cue:emphasize -17 7 7\n\
word:clause:visit 29 -13 -16\n\
rule:tone.near:+|narration 0 -4 5\n\
word:clause:call -16 12 3\n\
word:owner:economy 30 -9 -23\n\
path:topic(plain)>attribute(plain)|in -17 -20 34\n\
rule:cause.agent:+|in 19 -15 -5\n\
word:subject:reject -13 -12 23\n\
path:subject(demand)|out 20 -4 -16\n\
word:object:send 0 25 -28\n\
verb:clause:demand 7 -1 -9\n\
link:owner(effect-)|demonym 10 8 -23\n\
word:subject:adopt -34 2 29\n\
path:object(break-)|in 21 4 -28\n\
clause:complement:adverbial|after -1 16 -19\n\
rule:grow.partner:+|act -14 28 -14\n\
cue:show 30 -6 -26\n\
verb:attribute:none|none 12 -20 6\n\
path:subject(attitude-)>clause(plain)|out -25 4 20\n\
clause:subject:adverbial|since 7 18 -28\n\
rule:evaluation.noun:-|in -1 -20 21\n\
path:subject(plain)>clause(attitude+)|in 20 -26 4\n\
word:subject:!take -31 -11 42\n\
rule:cause.agent:-|indirect -22 -6 25\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 17 -35 17\n\
link:complement(plain)|on -4 -11 13\n\
rule:attitude.agent:-|mixed 30 -5 -27\n\
word:owner:medium -39 0 40\n\
word:clause:expect 24 -24 -1\n\
rule:idiom.clause:-|in -14 -7 19\n\
cue:thank -5 34 -29\n\
rule:effect.event-patient:-|indirect -19 12 5\n\
word:owner:presence -29 -7 36\n\
rule:effect.patient:-|agent:holder|other|indirect -19 -13 33\n\
word:object:lift 31 -3 -31\n\
verb:clause:attitude+! -7 28 -25\n\
link:owner(bond+)|'s 15 -7 -11\n\
rule:evaluation.verb:-|free -16 -3 15\n\
path:owner(effect-)>object(plain)|in 2 19 -25\n\
word:clause:find -22 -9 27\n\
word:topic:development 22 -31 7\n\
link:owner(evaluation-)|'s -16 -10 25\n\
word:subject:enrich 32 -6 -27\n\
rule:idiom.near:-|direct 0 -20 18\n\
word:object:visit 25 -16 -11\n\
word:owner:position -14 -7 20\n\
path:subject(attitude+)|in -15 -3 15\n\
verb:complement:none!|past -23 4 17\n\
word:object:bring 11 15 -26\n\
word:subject:expect 27 -10 -18\n\
rule:attitude.owner:+|agent:side -16 23 -10\n\
word:owner:side -24 -8 28\n\
word:subject:do 5 -18 11\n\
word:subject:defend -23 32 -9\n\
word:clause:point 18 -13 -6\n\
path:subject(plain)>clause(demand)|in 5 -24 18\n\
rule:demand.object:-|in 6 -3 -4\n\
word:complement:provide 21 -22 1\n\
rule:effect.owner:+|other -14 11 -1\n\
word:subject:withdraw 2 -16 14\n\
word:object:reverse 22 -17 -4\n\
word:subject:!have 13 3 -20\n\
word:owner:tanker 37 0 -38\n\
word:subject:return 3 -19 13\n\
word:subject:preserve 23 -12 -15\n\
word:object:reject -24 0 23\n\
rule:attitude.self:+|indirect 15 -1 -16\n\
path:subject(plain)>clause(attempt)|in 7 -21 10\n\
word:owner:behavior -24 -6 26\n\
rule:effect.owner-patient:+|agent:other|other|direct 33 -18 -16\n\
path:topic(plain)>subject(plain)|in 25 -9 -21\n\
rule:idiom.sentence:-|own -17 20 -7\n\
rule:evaluation.modifier:+|indirect 8 -13 2\n\
rule:evaluation.modifier-patient:+|other 17 8 -28\n\
rule:evaluation.modifier:+|other 5 -11 2\n\
path:owner(plain)>subject(plain)|in 5 2 -11\n\
rule:effect.topic-patient:-|in -6 20 -16\n\
clause:object:relative|that 10 -1 -12\n\
rule:refusal.subject:-|out -30 7 20\n\
clause:clause:relative|what 25 -21 -5\n\
word:topic:one 23 -23 -3\n\
word:complement:reduce -15 -12 25\n\
rule:evaluation.noun:-|free -14 -11 25\n\
path:complement(grow+)|out -18 12 3\n\
word:owner:part 28 -9 -21\n\
path:object(demand)|in -8 -14 20\n\
rule:break.partner:-|in -5 20 -19\n\
path:subject(plain)>clause(effect-)|out 27 -3 -25\n\
word:object:support 17 -17 -4\n\
rule:attitude.agent:+|other -12 -2 10\n\
rule:attitude.agent:+|out 5 4 -9\n\
word:object:preserve -16 38 -24\n\
rule:effect.patient:+|agent:holder|other|act -1 25 -25\n\
cue:see 30 -4 -30\n\
verb:clause:grow+! -34 6 25\n\
path:partner(bond+)>object(plain)|in 7 -26 16\n\
rule:refusal.subject:-|indirect -16 -8 22\n\
rule:reverse.patient:+|other 1 19 -21\n\
word:complement:impose 13 -17 3\n\
word:subject:try -14 -1 13\n\
rule:evaluation.noun:+|own -3 13 -13\n\
word:owner:crisis 36 1 -40\n\
rule:cause.event-patient:-|out -19 -4 22\n\
link:subject(evaluation-)| 9 -15 4\n\
word:object:reduce 13 -16 0\n\
clause:object:ing|in 2 -15 10\n\
rule:idiom.near:-|out -17 -1 13\n\
cue:note -5 8 -5\n\
rule:attitude.noun:-|direct 21 3 -25\n\
rule:tone.sentence:+|indirect -4 -2 2\n\
rule:attitude.noun:+|in -15 -1 13\n\
word:clause:!think 33 -7 -29\n\
word:partner:business -21 26 -8\n\
cue:write -4 -14 16\n\
word:subject:expand 1 21 -23\n\
rule:cause.agent:+|indirect 5 -22 16\n\
rule:effect.copula:-|out 28 -3 -27\n\
word:subject:describe 16 5 -24\n\
word:clause:agree 18 -9 -14\n\
rule:cause.event-patient:+|other -9 20 -14\n\
rule:grow.partner:+|out 3 11 -17\n\
word:subject:join -8 25 -18\n\
path:owner(attitude+)>object(plain)|in 25 -16 -12\n\
word:subject:lead -3 -21 22\n\
cue:quote -7 17 -12\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 20 4 -24\n\
path:complement(cause)>clause(plain)|in 25 -25 0\n\
word:clause:reiterate -24 18 4\n\
word:clause:work -18 -3 16\n\
rule:evaluation.noun:+|other 4 -11 3\n\
rule:idiom.near:+|own -16 29 -13\n\
rule:idiom.sentence:+|in -12 -8 17\n\
clause:subject:relative|what 7 -19 11\n\
word:clause:create -26 20 2\n\
rule:evaluation.copula:+|other 6 3 -11\n\
rule:effect.patient:+|out 6 -13 5\n\
rule:attitude.noun:-|out -2 -14 13\n\
rule:attitude.owner:+|free -11 -11 17\n\
rule:evaluation.modifier:+|own -15 12 -1\n\
path:owner(plain)>object(effect+)|out -9 31 -22\n\
rule:attitude.owner:-|direct 20 -10 -12\n\
word:subject:find -24 9 11\n\
word:owner:concern 9 17 -29\n\
word:subject:follow 11 7 -19\n\
rule:effect.patient:+|own 7 8 -16\n\
rule:idiom.near:-|other 11 -14 -1\n\
clause:subject:adverbial|although 20 8 -29\n\
link:complement(attitude-)|against -22 31 -12\n\
rule:idiom.sentence:+|other -20 -1 18\n\
word:clause:provide 6 -23 17\n\
word:clause:express 22 -3 -21\n\
path:subject(demand)|in 17 -19 2\n\
cue:publish 38 -10 -26\n\
clause:complement:adverbial|when 13 9 -26\n\
word:subject:act -3 22 -22\n\
word:complement:return 6 -24 14\n\
word:complement:send 15 8 -27\n\
word:topic:situation 30 -11 -21\n\
word:subject:!do -24 -5 27\n\
verb:complement:effect+! 24 -6 -20\n\
rule:attitude.self:-|in -3 11 -10\n\
word:topic:concern -1 -22 22\n\
path:partner(bond+)>subject(plain)|in 29 -22 -8\n\
target:against+|indirect -3 4 -3\n\
verb:clause:obligation!|present -32 12 17\n\
word:subject:hope 25 -17 -9\n\
verb:complement:plain! -10 0 5\n\
word:subject:base 2 22 -25\n\
verb:object:volition!|none 17 2 -23\n\
word:clause:argue 23 -8 -16\n\
rule:idiom.clause:-|other -18 -4 20\n\
word:subject:point 28 -5 -25\n\
path:complement(effect+)>clause(plain)|in -8 -16 21\n\
cue:voice -11 -13 22\n\
clause:complement:relative|what 15 -23 7\n\
clause:clause:that| 2 -5 1\n\
word:owner:threat -27 15 9\n\
path:complement(effect-)>clause(plain)|in -22 12 7\n\
path:owner(plain)|out 19 -5 -17\n\
rule:friend.owner:+|other -18 3 11\n\
rule:demand.object:-|direct -3 8 -6\n\
path:owner(effect-)>complement(plain)|out -7 -11 19\n\
verb:clause:break- 11 -4 -9\n\
word:subject:decide -14 20 -8\n\
clause:complement:ing|by 14 -22 6\n\
word:subject:leave 22 -11 -9\n\
link:complement(plain)|including 15 2 -20\n\
word:object:describe -16 14 -2\n\
verb:object:ability!|present -13 -14 24\n\
verb:complement:effect-! 20 -5 -18\n\
link:complement(grow+)|against 34 -27 -5\n\
path:object(effect-)|out 17 -7 -13\n\
rule:effect.owner-patient:+|out 10 -14 1\n\
verb:object:none!|present 0 8 -11\n\
link:subject(fail)| -25 -9 35\n\
rule:effect.owner-patient:-|agent:other|free|direct -23 27 -7\n\
rule:evaluation.modifier:+|narration -13 3 9\n\
path:owner(evaluation+)>subject(plain)|out 25 3 -30\n\
rule:effect.owner-patient:+|own -13 12 -5\n\
link:complement(break-)|on 1 -24 23\n\
word:complement:follow 23 -1 -24\n\
word:subject:remain -20 -2 20\n\
word:content:system -31 10 19\n\
cue:criticize -7 15 -10\n\
verb:complement:evaluation- -25 12 9\n\
path:subject(grow+)>clause(attempt)|in -39 19 15\n\
verb:subject:possibility!|present 13 -20 4\n\
cue:refer 16 -5 -14\n\
rule:attitude.topic:-|agent:holder 28 -12 -16\n\
rule:cause.event-patient:+|agent:holder -24 18 3\n\
clause:complement:ing|for 16 -7 -11\n\
word:complement:have 9 2 -13\n\
word:clause:come 3 -19 12\n\
rule:effect.owner-patient:-|agent:other|free|indirect 23 -15 -9\n\
rule:attitude.noun:-|free 14 -2 -15\n\
rule:demand.object:-|agent:side -14 5 7\n\
word:object:fulfill -19 -11 28\n\
word:object:see 21 -9 -16\n\
rule:idiom.near:+|other -21 -2 20\n\
link:complement(effect-)|by -7 -16 21\n\
word:object:seek -3 -24 25\n\
word:topic:policy 19 14 -31\n\
clause:clause:ing|in 0 17 -20\n\
rule:cause.event-patient:+|in 15 -14 -4\n\
rule:effect.owner-patient:+|agent:other|other|indirect -10 -11 19\n\
word:object:welcome -5 21 -19\n\
word:complement:create 23 -16 -8\n\
word:subject:sign 5 8 -14\n\
word:topic:position 31 -19 -13\n\
rule:demand.object:-|own 9 -7 -5\n\
rule:attitude.self:+|own 20 -10 -10\n\
word:subject:change -21 -5 24\n\
word:subject:affect -24 6 16\n\
rule:effect.noun-patient:-|out 4 2 -7\n\
rule:attitude.patient:+|indirect -3 17 -17\n\
link:owner(evaluation+)|name -8 -15 20\n\
rule:will.subject:+|direct 13 -1 -15\n\
word:topic:remark 24 -10 -17\n\
link:complement(cause)|with 21 -6 -18\n\
rule:reverse.patient:+|out 26 -1 -27\n\
word:clause:see -13 21 -11\n\
word:subject:allow 17 5 -25\n\
rule:break.partner:-|out -17 -12 27\n\
link:complement(effect-)|with 19 -20 -3\n\
word:owner:opposition -11 -14 22\n\
rule:effect.owner-patient:+|agent:holder|other|act -14 26 -15\n\
clause:attribute:relative|which -21 -2 21\n\
rule:effect.patient:+|mixed -27 6 17\n\
word:complement:counter -32 35 -4\n\
link:patient(plain)|anti -30 17 10\n\
clause:object:relative|which 11 -6 -7\n\
path:owner(plain)>object(cause)|in 8 -26 16\n\
word:object:want 28 -8 -21\n\
rule:attitude.owner:-|free -12 -7 17\n\
word:topic:meeting 25 -14 -16\n\
rule:evaluation.noun:+|narration -10 -5 12\n\
word:object:counter -26 19 3\n\
path:subject(reverse)|in -19 -11 29\n\
rule:tone.clause:-|out 4 -2 -5\n\
cue:consider 30 -21 -9\n\
word:clause:show 8 -17 6\n\
verb:clause:effect-! -19 24 -8\n\
rule:cause.agent:-|direct 11 -21 10\n\
word:content:way -16 -2 16\n\
path:subject(cause)>clause(plain)|in 13 -13 -4\n\
word:subject:miss -28 -8 35\n\
verb:clause:reverse -17 -8 23\n\
path:patient(effect-)>complement(plain)|out -17 25 -13\n\
path:subject(attempt)|out -3 -13 12\n\
word:owner:return 25 -9 -16\n\
word:subject:facilitate 24 -2 -24\n\
rule:break.partner:-|act -25 -9 35\n\
word:content:claim -26 -7 31\n\
path:owner(plain)>complement(effect-)|out 20 -3 -20\n\
word:complement:conduct -26 -5 32\n\
word:clause:write 7 12 -21\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 29 -1 -31\n\
link:owner(evaluation+)|demonym 21 -13 -11\n\
word:complement:consider 10 9 -23\n\
rule:evaluation.copula:+|narration 6 -15 7\n\
cue:accuse 14 -15 -2\n\
word:topic:question 22 -4 -22\n\
word:subject:stress 17 -3 -15\n\
word:object:oppose -20 22 -4\n\
word:subject:bring -19 19 -3\n\
word:object:give 15 -16 -2\n\
verb:complement:none!|none -3 -12 11\n\
rule:break.partner:-|agent:holder|other|act -26 -9 35\n\
word:owner:claim -27 -3 27\n\
word:clause:allow 3 12 -17\n\
link:complement(cause)|between 20 -21 1\n\
word:clause:launch 8 13 -23\n\
word:complement:go 21 -6 -20\n\
rule:reverse.agent:+|narration 17 -6 -11\n\
path:subject(effect-)|in 0 5 -8\n\
word:object:highlight -2 20 -22\n\
link:complement(cause)|to -15 14 -2\n\
clause:clause:adverbial|because -21 24 -4\n\
link:patient(plain)|on 14 4 -19\n\
rule:effect.topic-patient:+|in 10 -17 4\n\
rule:effect.agent:-|act 4 16 -22\n\
word:complement:publish 28 1 -30\n\
rule:effect.event-patient:-|direct 22 -14 -11\n\
rule:effect.event-patient:-|agent:holder|other|indirect -29 12 13\n\
link:topic(plain)|of -7 10 -5\n\
path:complement(effect+)>clause(plain)|out 12 9 -20\n\
rule:attitude.noun:+|narration 17 0 -20\n\
rule:tone.near:-|indirect -3 3 -2\n\
word:clause:discuss 20 -3 -19\n\
word:object:ask 15 5 -23\n\
link:owner(demand)|'s -22 20 -3\n\
word:subject:strengthen -19 10 5\n\
verb:clause:attempt! 5 10 -18\n\
word:topic:level -33 18 13\n\
rule:attitude.owner:+|agent:holder|other|indirect 12 5 -19\n\
path:subject(plain)>clause(plain)>clause(plain)|out 19 -2 -20\n\
rule:tone.sentence:+|mixed 4 -6 1\n\
word:subject:engage 29 -21 -9\n\
verb:subject:volition!|none -18 12 4\n\
word:clause:describe -18 0 15\n\
rule:effect.partner-patient:+|in 1 13 -16\n\
word:complement:speak -9 17 -11\n\
rule:bond.state:+|direct 3 11 -17\n\
link:owner(effect+)|'s -3 14 -14\n\
word:owner:stance 27 -4 -24\n\
path:owner(evaluation+)>complement(plain)|in 23 0 -24\n\
word:clause:!take -25 -8 33\n\
path:owner(plain)>object(effect+)|in 30 -7 -24\n\
word:object:!have -14 -3 13\n\
link:partner(evaluation+)|with 5 13 -19\n\
path:owner(plain)>object(plain)|in 0 7 -11\n\
rule:friend.owner:+|indirect -4 -16 16\n\
path:object(plain)>clause(plain)|out -14 -10 19\n\
word:object:be -9 24 -17\n\
word:topic:oil 2 17 -22\n\
word:subject:stop 14 2 -18\n\
rule:attitude.self:+|direct -16 1 13\n\
word:subject:build -23 1 19\n\
rule:attitude.topic:-|other 17 1 -23\n\
word:owner:partner -9 -10 17\n\
word:subject:address 7 -22 15\n\
word:owner:bank 21 3 -24\n\
rule:idiom.clause:-|out -15 -4 18\n\
cue:refuse -23 -8 31\n\
rule:evaluation.copula:+|free 2 4 -9\n\
word:subject:!accept 10 17 -28\n\
word:clause:fail 4 5 -11\n\
link:topic(bond+)|for 36 -27 -7\n\
rule:obligation.subject:-|own 6 4 -12\n\
rule:evaluation.noun:-|other -8 -10 15\n\
word:complement:denounce -15 31 -17\n\
rule:attitude.agent:-|own -12 -5 13\n\
rule:effect.event-patient:-|agent:other 1 10 -15\n\
link:complement(grow+)|in -16 28 -12\n\
word:object:continue -7 12 -10\n\
word:object:say -14 2 9\n\
word:content:decision 5 12 -19\n\
clause:subject:ing|for 0 -10 7\n\
verb:object:obligation|none 19 4 -23\n\
word:complement:look 20 4 -25\n\
word:topic:part 22 -12 -12\n\
rule:attitude.partner:-|agent:holder -27 9 16\n\
word:owner:war -14 23 -12\n\
rule:attitude.self:-|agent:holder|own|indirect -27 10 13\n\
rule:effect.owner-patient:+|indirect -7 -1 6\n\
verb:complement:possibility!|present 27 -5 -23\n\
path:complement(demand)|out -22 17 3\n\
path:subject(plain)>clause(demand)|out 28 -5 -23\n\
clause:subject:ing|of -2 -9 9\n\
rule:effect.patient:-|agent:other|free|indirect 24 -14 -11\n\
word:subject:share 25 -3 -23\n\
clause:object:ing|by 3 6 -13\n\
role:attribute|other|in 19 -15 -6\n\
rule:inability.subject:-|free 21 -17 -3\n\
link:partner(evaluation+)|- 26 -12 -15\n\
rule:effect.topic-patient:-|agent:other -3 16 -16\n\
verb:attribute:none|past -9 4 4\n\
word:patient:sanction 2 3 -6\n\
rule:attitude.owner:+|out -15 -7 18\n\
word:subject:will -30 8 17\n\
link:owner(attitude+)|name 4 -23 17\n\
path:owner(plain)>topic(plain)>complement(plain)|out 18 -11 -9\n\
rule:effect.owner-patient:-|agent:other|other|indirect 19 -6 -15\n\
path:subject(plain)>clause(attitude+)>clause(plain)|in -28 13 13\n\
path:object(demand)|out 12 1 -20\n\
rule:cause.event-patient:+|direct 23 -14 -10\n\
role:object|own|out -15 6 6\n\
rule:effect.topic-patient:-|other 16 -18 0\n\
word:complement:engage 27 -13 -14\n\
word:complement:base -19 -4 22\n\
verb:complement:attempt 18 -5 -16\n\
word:object:remove 11 8 -21\n\
clause:subject:relative|who -10 10 -3\n\
link:complement(effect+)|between 20 -12 -9\n\
word:clause:plan 23 -11 -15\n\
rule:demand.object:-|narration 16 -4 -13\n\
path:subject(evaluation-)>clause(plain)|in -24 1 20\n\
word:owner:agreement 22 -7 -17\n\
word:complement:play 27 -10 -17\n\
word:subject:implement -7 -8 15\n\
word:clause:suggest 5 -18 13\n\
word:complement:protect 16 -16 1\n\
verb:subject:demand -8 6 0\n\
rule:effect.owner:+|direct -13 6 2\n\
rule:cause.agent:+|free 7 3 -13\n\
rule:effect.owner:-|mixed 2 -10 6\n\
path:complement(attitude+)|in 5 -15 8\n\
link:owner(effect+)|name 23 -3 -22\n\
verb:subject:future!|present -8 1 5\n\
clause:subject:ing|to 9 -21 10\n\
word:subject:reverse 18 -19 3\n\
word:topic:terrorist 25 3 -30\n\
rule:evaluation.verb:-|direct 13 -15 1\n\
verb:object:possibility|present 11 -6 -5\n\
cue:think 22 -17 -8\n\
word:subject:save -10 -12 19\n\
link:modifier(evaluation+)| 25 -2 -24\n\
word:complement:claim -27 4 20\n\
rule:evaluation.verb:+|out -9 -8 13\n\
word:clause:begin 14 -16 2\n\
rule:demand.object:-|agent:other|free|direct 22 -6 -17\n\
word:complement:cooperate -22 20 0\n\
word:clause:seem -24 10 12\n\
path:partner(plain)>complement(plain)|in -2 -22 19\n\
word:content:talk 21 -7 -16\n\
verb:object:evaluation+! 20 -10 -13\n\
link:complement(grow+)|between -15 8 3\n\
word:owner:compliance -21 3 15\n\
rule:cause.agent:+|out 6 -12 5\n\
word:owner:effort 1 -14 12\n\
word:object:keep 20 -4 -16\n\
path:subject(plain)>content(plain)>object(plain)|in -29 -4 31\n\
cue:continue -20 -2 20\n\
rule:friend.owner:+|out 15 -11 -7\n\
word:owner:activity -13 14 -5\n\
rule:evaluation.modifier:-|mixed -12 -9 20\n\
rule:evaluation.modifier:+|in 4 -3 -5\n\
rule:reverse.patient:+|agent:other -18 12 3\n\
word:clause:design 13 8 -20\n\
cue:reaffirm -23 -5 24\n\
word:clause:encourage 20 -24 5\n\
word:subject:respond 22 -13 -9\n\
rule:obligation.subject:-|out 12 -4 -10\n\
word:attribute:know -17 5 9\n\
word:topic:importance 19 -7 -12\n\
rule:inability.subject:-|direct 7 -16 9\n\
path:owner(plain)>complement(attitude-)|in -24 3 17\n\
word:subject:confirm -14 22 -10\n\
path:topic(plain)>topic(plain)>object(plain)|in 29 -12 -15\n\
rule:friend.copula:+|own 16 -19 0\n\
clause:subject:ing|as 28 -11 -16\n\
word:subject:kill 24 -2 -24\n\
verb:complement:attitude- 2 2 -5\n\
word:clause:maintain 0 19 -19\n\
word:content:deal 24 -11 -12\n\
rule:effect.patient:+|agent:other|other|indirect 5 11 -19\n\
word:owner:diplomacy -28 32 -4\n\
word:subject:produce 29 -6 -24\n\
rule:effect.owner:+|narration 12 -10 -3\n\
word:complement:!have -20 5 12\n\
path:complement(plain)>clause(plain)>clause(plain)|out 25 -5 -20\n\
word:clause:give 6 -19 11\n\
path:owner(plain)>complement(cause)|in -3 19 -19\n\
word:clause:confirm -10 20 -12\n\
rule:friend.owner:+|free 11 -13 2\n\
rule:attitude.topic:-|indirect 24 -12 -11\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in -22 0 18\n\
link:complement(attitude-)|by 21 -5 -16\n\
rule:effect.topic-patient:+|direct -7 -17 22\n\
path:subject(plain)>clause(attempt)|out 7 1 -13\n\
verb:object:attitude+! -13 13 -2\n\
rule:attitude.owner:+|agent:target 23 -19 -6\n\
word:subject:consider 11 -15 1\n\
rule:reverse.patient:+|agent:holder 8 12 -21\n\
clause:clause:adverbial|when 4 -16 9\n\
word:subject:establish 16 -7 -11\n\
rule:cause.event-patient:+|out -10 21 -12\n\
word:complement:announce 13 -10 -5\n\
word:complement:react -23 10 11\n\
link:complement(grow+)|by 24 -11 -13\n\
path:partner(bond+)>complement(plain)|out 15 8 -23\n\
rule:effect.patient:-|agent:other|other|direct -13 23 -14\n\
word:clause:hold 13 -11 -5\n\
link:complement(effect-)|from -1 19 -22\n\
word:complement:talk 21 -5 -19\n\
word:object:maintain 18 -2 -17\n\
rule:evaluation.copula:+|own -2 8 -9\n\
word:object:show -17 1 11\n\
word:clause:keep -23 5 14\n\
word:object:include -2 -23 24\n\
rule:bond.state:+|indirect -3 -16 16\n\
word:topic:statement 25 -7 -19\n\
rule:demand.object:-|agent:holder|other|mixed -15 15 -3\n\
role:attribute|other|out 23 -9 -14\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -27 31 -7\n\
word:topic:weapon 24 -8 -17\n\
word:object:reimpose 17 -6 -11\n\
clause:complement:adverbial|while 18 -6 -14\n\
word:clause:refuse -11 -8 17\n\
clause:clause:relative|who -10 -7 13\n\
verb:subject:ability|present -8 5 1\n\
path:subject(evaluation+)|in -19 2 14\n\
rule:grow.partner:+|in 6 -6 -3\n\
rule:effect.patient:-|agent:side -18 3 14\n\
rule:effect.topic-patient:+|agent:other 9 -18 6\n\
word:clause:send -5 24 -19\n\
verb:complement:future!|present -9 13 -6\n\
word:clause:report 20 -12 -8\n\
link:complement(effect+)|by -20 11 6\n\
path:owner(plain)>object(attitude-)|in 8 -16 8\n\
word:object:reiterate 16 -10 -8\n\
rule:reverse.owner:-|other -14 0 13\n\
mode:mixed|side:free -2 -8 6\n\
word:clause:prove -21 15 2\n\
word:complement:commit 4 18 -22\n\
word:subject:think 1 -18 16\n\
clause:complement:adverbial|since -24 4 17\n\
path:topic(plain)>object(plain)|out 7 4 -13\n\
rule:reverse.owner:-|in -5 11 -9\n\
link:topic(plain)|on 15 -13 -6\n\
rule:attitude.self:-|direct 11 7 -19\n\
rule:attitude.owner:-|own -15 16 -6\n\
word:object:end -20 -4 21\n\
word:partner:dialog 28 -22 -6\n\
word:object:initiate -27 2 22\n\
word:subject:fight -8 15 -10\n\
rule:attitude.noun:+|own 20 -14 -5\n\
verb:clause:bond+ -18 8 7\n\
rule:attitude.noun:-|in 0 7 -10\n\
word:clause:mean 17 -2 -17\n\
rule:bond.state:+|out -4 -14 16\n\
clause:clause:ing|by 2 7 -13\n\
path:owner(plain)>attribute(plain)|in -21 -1 21\n\
rule:idiom.clause:-|mixed -18 -5 20\n\
link:complement(break-)|with -23 10 10\n\
word:topic:sanction 11 2 -16\n\
word:clause:follow 22 -2 -21\n\
word:subject:remove -17 0 14\n\
word:patient:pressure 4 6 -15\n\
rule:grow.agent:+|direct 8 -11 0\n\
word:object:voice 18 -3 -18\n\
path:owner(plain)>complement(cause)|out -17 -3 20\n\
link:subject(will+)| 2 12 -18\n\
word:subject:commit -6 19 -14\n\
path:owner(plain)>subject(effect+)|in -8 -15 20\n\
path:complement(attitude-)|out 9 -8 -5\n\
rule:effect.patient:-|mixed -14 14 -3\n\
path:owner(plain)>subject(cause)|in -25 -2 23\n\
word:clause:!want 18 -2 -18\n\
path:owner(plain)>subject(cause)>clause(plain)|in -23 -2 21\n\
rule:effect.owner:+|own 13 -12 -4\n\
rule:attitude.owner:-|agent:other|other|indirect -11 -9 20\n\
word:clause:demand 24 -2 -23\n\
rule:evaluation.verb:+|other 10 -3 -9\n\
word:subject:want -11 -1 9\n\
clause:clause:adverbial|since -3 21 -21\n\
rule:evaluation.copula:-|indirect -2 -11 11\n\
path:object(effect+)|in -9 -14 18\n\
rule:effect.event-patient:-|own 17 -7 -9\n\
rule:grow.partner:+|agent:holder|other|indirect -16 23 -6\n\
rule:obligation.subject:-|narration 14 -6 -8\n\
word:complement:work -1 -14 13\n\
word:subject:express 13 -4 -12\n\
word:object:strengthen 9 2 -13\n\
word:owner:trip 26 -9 -17\n\
link:complement(effect+)|to -18 6 10\n\
word:complement:adopt -24 -1 23\n\
word:topic:agreement 22 -9 -14\n\
clause:object:ing|at -9 20 -13\n\
rule:evaluation.modifier-patient:+|free -20 9 8\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -23 -1 23\n\
word:topic:talk 17 -9 -10\n\
rule:cause.agent:+|direct 10 5 -15\n\
word:patient:embargo -15 -5 16\n\
verb:complement:ability|none -17 8 5\n\
link:object(break-)| -12 5 2\n\
rule:effect.owner-patient:-|free -6 9 -5\n\
word:content:need 11 -2 -12\n\
word:complement:establish -2 -16 13\n\
word:object:start 12 3 -16\n\
rule:cause.event-patient:+|indirect 4 7 -13\n\
path:owner(bond+)>complement(plain)|in -8 -20 27\n\
rule:effect.agent:+|act 3 -15 11\n\
rule:attitude.noun:-|indirect -11 -2 11\n\
path:subject(cause)>clause(plain)|out 10 2 -15\n\
word:object:put 1 -13 8\n\
word:clause:invite -20 11 7\n\
rule:demand.object:-|agent:target -14 2 9\n\
word:object:provide 13 -11 -4\n\
link:complement(attitude+)|in 21 -15 -4\n\
path:modifier(plain)>subject(plain)|in -3 -10 10\n\
verb:complement:attitude+ 5 -5 -5\n\
cue:conclude 24 -5 -22\n\
word:clause:sign 11 15 -27\n\
word:subject:take -7 4 0\n\
clause:attribute:to|to -1 -18 18\n\
path:owner(evaluation+)>object(plain)|in -23 8 12\n\
word:object:accuse 10 -15 3\n\
word:owner:trade -16 19 -7\n\
path:owner(effect-)>object(plain)|out 17 5 -25\n\
word:complement:start 18 -5 -14\n\
rule:effect.patient:-|agent:other|own|direct 18 -9 -8\n\
word:owner:right -14 18 -8\n\
rule:effect.noun-patient:+|in 14 -15 -3\n\
link:owner(plain)|by 10 -10 -3\n\
rule:idiom.sentence:+|free 0 -15 12\n\
rule:cause.event-patient:+|own 18 -17 -2\n\
word:topic:export 27 -13 -15\n\
path:topic(plain)>subject(plain)|out 12 2 -15\n\
path:owner(plain)>object(effect-)|in -4 -17 19\n\
rule:effect.agent:-|own 1 4 -7\n\
word:topic:report 21 0 -22\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in 12 1 -16\n\
word:object:pursue 5 -15 8\n\
rule:idiom.sentence:+|own 4 11 -16\n\
rule:reverse.patient:+|free -22 13 5\n\
rule:idiom.near:-|act 21 -8 -14\n\
rule:attitude.owner:+|own 5 -14 5\n\
path:partner(bond+)>object(grow+)|out -18 23 -5\n\
word:owner:state 12 -15 3\n\
word:object:buy 25 -8 -19\n\
link:patient(effect-)|of 17 -9 -10\n\
word:patient:opposition -17 -2 17\n\
rule:evaluation.noun:-|direct 8 -15 8\n\
word:topic:resolution 17 4 -22\n\
path:owner(plain)>complement(effect-)>clause(plain)|in -22 3 15\n\
word:complement:walk 32 -11 -21\n\
word:object:meet 16 -2 -16\n\
rule:evaluation.modifier-patient:+|indirect 6 11 -18\n\
verb:subject:attitude+! -7 -4 10\n\
rule:evaluation.copula:-|in -6 -3 5\n\
clause:subject:that|whether 20 -16 -6\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 21 -2 -21\n\
rule:bond.state:+|narration 17 -18 1\n\
rule:reverse.patient:+|own 20 -17 -3\n\
word:object:review 26 -17 -9\n\
link:modifier(effect-)| -9 -7 15\n\
cue:reiterate 5 -11 4\n\
word:patient:limit 15 -1 -17\n\
rule:effect.copula:-|in 12 -9 -7\n\
clause:subject:ing|from 19 -8 -13\n\
rule:attitude.self:+|agent:holder|other|indirect -11 17 -9\n\
link:object(attempt)| 13 5 -19\n\
cue:hope 16 0 -18\n\
word:complement:become -13 -6 17\n\
rule:bond.state:+|own 14 -11 -2\n\
word:owner:security -3 22 -18\n\
word:subject:cooperate 1 11 -16\n\
path:object(effect+)|out 10 -2 -12\n\
word:owner:attack 16 -8 -8\n\
word:clause:put -19 1 15\n\
cue:condemn 12 -6 -7\n\
rule:attitude.agent:-|direct -10 5 2\n\
word:subject:!honor 22 0 -21\n\
word:subject:!work -19 -8 25\n\
path:owner(plain)>complement(effect-)|in 1 -19 16\n\
word:complement:launch -3 -14 16\n\
rule:refusal.subject:-|direct -3 11 -9\n\
rule:evaluation.verb:-|own 18 -11 -9\n\
word:topic:exchange 24 -5 -19\n\
rule:inability.subject:-|other -5 -10 13\n\
word:subject:run -27 0 26\n\
verb:complement:reverse 3 5 -13\n\
word:owner:official -12 -6 18\n\
word:topic:activity -23 17 0\n\
word:subject:threaten 14 -6 -7\n\
word:subject:push 7 9 -18\n\
rule:idiom.sentence:-|free -4 -7 9\n\
rule:evaluation.modifier:-|own -16 15 -2\n\
verb:complement:ability!|present 11 -16 4\n\
cue:assert -11 0 9\n\
clause:attribute:relative|what 17 -17 -1\n\
rule:demand.object:-|agent:other|other|indirect 2 -14 10\n\
path:topic(plain)>complement(cause)|in -28 -1 26\n\
rule:grow.partner:+|agent:side|other|indirect -14 21 -8\n\
rule:cause.event-patient:-|indirect -6 -4 7\n\
rule:effect.owner-patient:-|act -8 -6 11\n\
rule:effect.owner:-|own -8 3 1\n\
word:topic:claim 16 6 -24\n\
word:partner:war 19 -18 0\n\
word:complement:sanction -9 -10 18\n\
path:owner(friend+)>subject(plain)|out 25 -4 -21\n\
verb:clause:obligation|past -13 -13 25\n\
rule:demand.object:-|agent:other|own|direct 19 -11 -8\n\
link:owner(cause)|demonym 23 -1 -24\n\
word:clause:move -12 -9 20\n\
rule:evaluation.verb:+|free 9 -2 -10\n\
word:owner:conflict 27 -5 -22\n\
word:subject:improve 10 11 -21\n\
word:complement:stay -35 23 9\n\
word:subject:license 21 -4 -17\n\
word:object:stop 12 5 -19\n\
verb:subject:fail -26 -4 30\n\
word:topic:delegation 21 -10 -11\n\
clause:subject:adverbial|as 10 0 -13\n\
verb:complement:volition!|none -14 2 8\n\
clause:subject:relative|where -27 1 24\n\
clause:subject:that|how -13 -10 20\n\
rule:bond.partner:+|indirect -1 -4 3\n\
word:topic:year -13 -9 23\n\
verb:subject:will+ 6 4 -14\n\
word:clause:intend -15 4 9\n\
rule:grow.partner:+|agent:target -7 -14 21\n\
word:subject:devise -24 7 13\n\
rule:grow.partner:+|mixed -17 -1 16\n\
rule:attitude.agent:+|own 0 -7 1\n\
rule:effect.owner-patient:-|narration 19 -3 -16\n\
word:subject:raise -15 -5 17\n\
word:complement:agree -12 -4 14\n\
word:complement:know -13 6 4\n\
path:object(attitude-)|out 15 -6 -9\n\
cue:suggest -12 1 9\n\
rule:friend.copula:+|other 5 5 -12\n\
word:subject:write 19 -4 -16\n\
word:subject:visit 14 -5 -8\n\
word:complement:reach 5 7 -13\n\
rule:friend.copula:-|in 7 -14 5\n\
rule:effect.noun-patient:+|free 6 6 -14\n\
rule:effect.noun-patient:+|out -5 11 -8\n\
verb:complement:obligation|present -8 -3 7\n\
rule:effect.topic-patient:-|indirect 8 1 -11\n\
path:owner(plain)>object(plain)>clause(cause)|in -5 24 -19\n\
word:complement:issue -22 7 11\n\
rule:effect.topic-patient:-|free 3 16 -19\n\
word:object:express -4 -7 10\n\
word:subject:wait 20 -1 -19\n\
word:subject:boost 15 -19 1\n\
link:complement(plain)|under -20 7 12\n\
word:owner:share 3 20 -27\n\
rule:cause.event-patient:-|free -11 9 0\n\
rule:effect.owner-patient:-|agent:other|other|direct -1 13 -16\n\
rule:break.partner:-|free -7 20 -15\n\
path:owner(effect+)>complement(plain)|out 22 -6 -15\n\
word:owner:plan 3 -17 12\n\
rule:attitude.owner:-|agent:side -16 0 16\n\
role:complement|own|out -5 8 -6\n\
word:content:position -22 -3 24\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -15 -5 18\n\
path:subject(cause)>clause(plain)>clause(plain)|in -4 -15 17\n\
path:subject(plain)>clause(grow+)|in 6 8 -17\n\
word:object:issue -15 -8 23\n\
role:topic|own|in 0 -6 1\n\
link:complement(effect+)|in 19 -9 -11\n\
rule:attitude.self:-|agent:holder|other|mixed 16 -6 -12\n\
rule:effect.patient:+|agent:other|free|direct 17 -5 -16\n\
rule:attitude.patient:-|indirect -13 -6 16\n\
verb:complement:none!|present 8 -4 -8\n\
word:object:extend 11 -9 -4\n\
word:subject:enjoy -5 18 -13\n\
word:owner:initiative -8 27 -20\n\
word:content:plan 3 10 -16\n\
word:object:prevent 9 5 -17\n\
word:complement:draft -12 -8 21\n\
form:people|relation:member 26 -12 -14\n\
word:owner:visit 8 -11 1\n\
path:owner(evaluation+)>subject(plain)|in -15 16 -3\n\
word:subject:cause -16 2 11\n\
word:object:offer -12 23 -14\n\
rule:evaluation.modifier:+|free 2 1 -5\n\
word:object:receive -8 -15 22\n\
path:attribute(plain)|in -11 -3 11\n\
word:owner:dollar -23 -3 26\n\
word:topic:cooperation 23 -16 -9\n\
word:subject:!negotiate 23 -6 -17\n\
clause:complement:ing|while 10 8 -19\n\
cue:back -17 12 2\n\
word:complement:praise 20 -14 -8\n\
rule:attitude.partner:-|agent:holder|other|indirect -23 -4 26\n\
word:clause:prevent -16 -5 18\n\
path:object(plain)>clause(effect-)|out -22 -1 23\n\
rule:attitude.noun:+|out 0 -10 7\n\
cue:sign 17 -13 -4\n\
rule:idiom.near:+|narration 4 12 -19\n\
word:topic:name -25 7 16\n\
word:complement:highlight 21 -15 -7\n\
word:subject:oppose -6 12 -12\n\
rule:break.partner:-|indirect -10 14 -7\n\
path:complement(plain)>clause(attitude+)|in -7 21 -16\n\
verb:subject:obligation!|present -16 1 12\n\
cue:slam 20 -1 -20\n\
clause:object:ing|about 14 7 -23\n\
rule:effect.copula:-|other 11 0 -14\n\
verb:object:grow+ 1 2 -4\n\
word:subject:sell 17 -4 -17\n\
rule:effect.owner-patient:-|agent:other|own|direct 17 -8 -10\n\
word:clause:start -10 -1 7\n\
rule:reverse.owner:-|indirect 10 -3 -8\n\
word:subject:pay -13 -6 17\n\
link:patient(attitude-)|to -19 4 13\n\
rule:cause.event-patient:+|act -20 25 -5\n\
rule:attitude.self:-|agent:other|other|indirect -19 4 11\n\
word:partner:line -16 1 12\n\
path:owner(plain)>complement(attitude+)|in -12 16 -7\n\
link:owner(effect+)|of -28 24 0\n\
word:object:carry 12 -15 0\n\
link:complement(plain)|at 19 -8 -12\n\
rule:attitude.owner:-|agent:holder|other|mixed 13 -10 -5\n\
path:complement(plain)>clause(cause)|in 0 -17 16\n\
rule:effect.owner-patient:-|agent:other|own|indirect -14 10 1\n\
word:complement:present 21 -12 -10\n\
verb:clause:none!|none 5 2 -10\n\
clause:clause:to|on -16 15 -1\n\
path:owner(plain)>object(attitude+)|out 18 -1 -20\n\
link:partner(plain)|- -8 -3 13\n\
verb:complement:grow+! -22 -5 24\n\
verb:object:none!|past -9 0 8\n\
word:object:face 2 -18 16\n\
word:subject:claim 1 -14 15\n\
rule:effect.event-patient:-|free 4 -12 7\n\
word:clause:promise 16 -18 3\n\
word:clause:attempt -20 -3 19\n\
link:complement(plain)|of 10 -13 1\n\
verb:subject:grow+! -16 10 3\n\
clause:clause:ing|as -20 9 9\n\
word:object:conduct 23 -7 -14\n\
rule:effect.patient:+|agent:other|other|direct 3 -14 6\n\
path:patient(effect-)>object(effect-)|in -7 -14 19\n\
path:complement(attitude+)>clause(plain)|in 15 0 -17\n\
rule:effect.topic-patient:+|indirect 13 -8 -9\n\
word:object:praise 16 -4 -14\n\
word:topic:diplomat 20 -8 -11\n\
rule:cause.event-patient:+|agent:other 10 0 -13\n\
verb:complement:obligation|past -25 15 5\n\
verb:clause:volition!|none -16 18 -5\n\
word:subject:condemn -4 14 -13\n\
word:complement:endorse -10 -11 20\n\
role:partner|own|out 15 -15 0\n\
rule:reverse.owner:-|free 6 5 -14\n\
path:attribute(plain)|out -7 -5 10\n\
word:topic:round 17 -8 -10\n\
word:clause:strengthen -2 -18 18\n\
word:subject:reimpose 13 -13 0\n\
path:owner(evaluation+)>complement(plain)|out 15 -12 -5\n\
rule:idiom.near:+|direct -15 2 9\n\
rule:effect.topic-patient:+|free 8 -16 10\n\
clause:clause:ing|of -10 7 2\n\
word:clause:pull 17 -16 -3\n\
word:clause:go -11 7 0\n\
path:subject(effect+)>clause(cause)|in 22 -21 -4\n\
word:clause:insist -13 13 -4\n\
word:topic:solution 24 -10 -12\n\
link:subject(break-)| 3 1 -7\n\
path:subject(plain)>clause(attitude-)|out -5 13 -8\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -19 12 5\n\
word:subject:resume -1 -15 17\n\
rule:effect.patient:+|direct -7 -3 6\n\
clause:subject:conditional|unless -16 -9 25\n\
path:partner(plain)>object(plain)|out -12 -8 17\n\
path:subject(grow+)>clause(attitude-)|in -20 -3 23\n\
word:subject:keep 1 -13 11\n\
rule:grow.agent:+|mixed 18 -7 -12\n\
word:object:tell 3 5 -11\n\
rule:attitude.owner:+|indirect -5 4 0\n\
path:complement(bond+)|out 19 -9 -10\n\
path:owner(plain)>topic(plain)>object(plain)|out -13 18 -10\n\
word:owner:counterpart 19 -3 -16\n\
path:owner(plain)>complement(attitude-)|out -21 7 10\n\
word:subject:restore 10 6 -16\n\
word:object:target -4 -12 17\n\
path:object(effect-)>clause(plain)|in 11 -1 -13\n\
path:patient(effect-)>object(plain)|in 13 -17 2\n\
word:topic:attack 4 17 -24\n\
path:owner(effect-)|out 24 -4 -20\n\
word:object:open -10 21 -16\n\
word:subject:get 7 5 -14\n\
word:object:slam 13 4 -19\n\
word:owner:president 21 -16 -5\n\
word:topic:withdrawal 17 0 -19\n\
verb:object:obligation|past -8 -14 21\n\
role:patient|own|out -14 18 -3\n\
rule:idiom.near:+|indirect -13 6 4\n\
path:subject(attitude+)>clause(plain)>clause(plain)|in -6 18 -13\n\
link:owner(bond+)|demonym -11 18 -13\n\
rule:cause.event-patient:-|act -13 -4 17\n\
word:object:expand 3 10 -13\n\
path:owner(plain)>complement(effect+)|in 3 -19 14\n\
rule:idiom.near:+|out -5 16 -15\n\
rule:effect.patient:+|agent:holder 3 0 -7\n\
word:subject:refer 19 -4 -14\n\
clause:clause:ing|from 21 -2 -21\n\
word:owner:year 20 -12 -8\n\
rule:cause.event-patient:-|agent:side -17 -4 17\n\
rule:effect.patient:-|agent:other|free|direct -5 12 -12\n\
path:owner(plain)>subject(plain)>clause(effect-)|out -21 9 9\n\
word:topic:lift 15 7 -24\n\
word:content:time -15 25 -12\n\
word:owner:remark 12 -8 -6\n\
cue:declare 16 -4 -13\n\
rule:effect.owner-patient:+|agent:holder|other|indirect 1 -16 15\n\
path:owner(plain)>complement(plain)>clause(plain)|out -6 -7 9\n\
rule:effect.topic-patient:+|other -11 3 5\n\
link:topic(plain)|to 2 -5 1\n\
word:topic:role 6 -17 10\n\
rule:inability.subject:-|indirect -6 -9 14\n\
verb:attribute:none|present 4 -1 -4\n\
link:complement(plain)|such_as 18 -20 0\n\
rule:attitude.noun:+|act -10 -9 17\n\
path:subject(reverse)>clause(plain)|out -22 3 16\n\
path:object(attempt)|in 21 1 -21\n\
word:subject:note 2 10 -14\n\
word:owner:proposal 4 15 -20\n\
word:object:underline 15 -16 -2\n\
word:topic:drone 22 -8 -14\n\
word:clause:use 5 -10 1\n\
path:object(attitude+)|in -5 10 -9\n\
rule:friend.copula:+|mixed 14 -4 -9\n\
word:subject:advance 10 5 -16\n\
word:clause:advise -24 2 19\n\
word:complement:expand -7 14 -9\n\
word:subject:create 5 -10 1\n\
rule:evaluation.noun:+|out -6 5 -4\n\
path:owner(plain)>object(plain)>clause(plain)|out 15 -6 -11\n\
path:complement(plain)>content(plain)|in -27 -4 32\n\
word:content:step 9 -5 -8\n\
rule:idiom.sentence:-|act 18 -4 -17\n\
verb:object:cause! 1 -15 13\n\
word:topic:issue 9 -11 2\n\
link:complement(cause)|against -11 -5 13\n\
word:object:represent 19 -5 -15\n\
link:complement(effect+)|against 21 -11 -11\n\
rule:idiom.sentence:-|other -2 -6 5\n\
word:topic:negotiation -4 -10 14\n\
link:topic(attitude+)|to -17 1 14\n\
word:content:official -18 6 8\n\
rule:attitude.owner:+|mixed -8 20 -13\n\
path:complement(attitude-)>clause(plain)|in 11 9 -21\n\
rule:attitude.owner:-|agent:side|other|direct -23 -2 24\n\
rule:idiom.clause:-|narration -11 -2 14\n\
word:patient:support 10 -5 -7\n\
word:object:establish -7 -8 13\n\
word:topic:official 16 -12 -6\n\
word:subject:call 3 -1 -7\n\
link:topic(evaluation+)|in 19 -18 1\n\
link:owner(cause)|name 20 -17 -4\n\
word:subject:violate -5 -8 14\n\
word:object:increase 12 4 -14\n\
rule:effect.event-patient:-|mixed -9 -9 17\n\
word:subject:succeed 14 -8 -6\n\
rule:cause.event-patient:-|in 6 -4 -4\n\
path:subject(attempt)>clause(plain)|in 4 -10 5\n\
rule:effect.owner:+|free -1 3 -7\n\
word:clause:do -11 -6 14\n\
word:subject:announce -7 3 -1\n\
rule:friend.owner:+|mixed 17 -6 -11\n\
word:subject:back -11 12 -2\n\
word:complement:extend -5 -9 12\n\
verb:clause:will+ 18 -7 -11\n\
rule:effect.partner-patient:-|other 15 -3 -13\n\
word:complement:set 17 -5 -14\n\
word:owner:talk 18 -16 -3\n\
word:owner:benefit 4 18 -23\n\
rule:grow.partner:+|agent:holder|other|act 3 11 -13\n\
clause:subject:adverbial|before 11 -14 3\n\
rule:attitude.owner:+|agent:other|other|indirect -15 5 7\n\
verb:clause:effect+! -13 0 12\n\
rule:attitude.self:-|agent:other|free|indirect 20 -5 -14\n\
link:topic(plain)|about -18 -5 23\n\
rule:idiom.near:+|free -5 14 -12\n\
verb:complement:cause! -5 -10 16\n\
path:owner(friend+)>complement(plain)|in 12 -20 7\n\
word:subject:accept 16 -13 -4\n\
word:subject:exchange 2 11 -15\n\
word:subject:go 5 1 -9\n\
link:object(reverse)| -14 5 6\n\
word:clause:play -8 -7 12\n\
word:subject:!provide -21 7 11\n\
path:complement(attempt)|in -8 -17 25\n\
clause:subject:adverbial|so_that -7 -9 15\n\
word:topic:return -12 9 1\n\
cue:observe -21 5 14\n\
rule:evaluation.noun:-|out -6 -3 10\n\
rule:effect.partner-patient:-|in 16 -3 -15\n\
path:object(cause)>clause(plain)|in 16 -11 -9\n\
rule:effect.noun-patient:+|other -11 4 5\n\
word:subject:add -9 6 0\n\
cue:vote -19 13 0\n\
rule:effect.patient:-|agent:other|other|indirect -13 4 4\n\
word:subject:focus 16 -14 -2\n\
link:topic(friend-)|in 23 -2 -22\n\
path:owner(plain)>object(grow+)|in -22 -7 28\n\
word:object:attack -21 2 18\n\
word:subject:conduct 10 5 -17\n\
rule:effect.topic-patient:-|out 15 -5 -10\n\
rule:evaluation.copula:+|act 21 -13 -9\n\
word:complement:act 11 -13 -2\n\
rule:attitude.self:-|free 8 -1 -11\n\
path:complement(grow+)>clause(plain)|in -12 -2 10\n\
word:subject:encourage -19 13 3\n\
word:object:invade 13 4 -21\n\
verb:clause:obligation|none 12 -12 0\n\
word:object:!use 22 -3 -19\n\
word:complement:lay -20 6 12\n\
rule:effect.copula:-|free 12 -4 -9\n\
word:complement:vote -18 22 -7\n\
word:object:ensure -2 23 -21\n\
word:subject:limit -19 3 14\n\
rule:effect.partner-patient:+|agent:other 2 8 -11\n\
rule:attitude.topic:-|direct -25 11 10\n\
word:complement:describe 11 -8 -7\n\
word:subject:criticize 11 -6 -6\n\
path:subject(bond+)|in -18 7 10\n\
word:subject:need 7 5 -14\n\
path:subject(plain)>clause(cause)>clause(plain)|in 10 -14 0\n\
word:object:affect -1 13 -14\n\
word:subject:fulfil -18 12 3\n\
rule:attitude.patient:+|agent:holder|other|indirect -2 13 -14\n\
rule:attitude.noun:-|agent:other 19 -15 -5\n\
word:clause:slam 9 7 -18\n\
clause:object:ing|while 9 5 -15\n\
word:clause:lead 12 -5 -7\n\
word:subject:vote 18 -6 -13\n\
word:clause:!accept 5 14 -21\n\
word:object:assassinate 5 13 -20\n\
rule:effect.partner-patient:-|out -18 12 4\n\
word:owner:approach -7 -10 17\n\
word:object:do -10 12 -3\n\
word:subject:intensify -21 -2 19\n\
cue:speak 11 4 -15\n\
link:topic(plain)|such_as -13 11 -2\n\
link:complement(attitude-)|of -24 -2 23\n\
word:owner:complicity -25 -5 30\n\
cue:: -17 -4 20\n\
verb:complement:possibility|none 11 8 -19\n\
verb:subject:evaluation+! 14 -10 -4\n\
rule:cause.agent:-|own 15 -10 -6\n\
word:subject:invite -7 19 -13\n\
word:subject:stay 2 10 -14\n\
role:topic|own|out 4 5 -9\n\
word:complement:maintain 11 -7 -5\n\
link:complement(effect-)|between 2 8 -13\n\
rule:evaluation.verb:+|mixed -18 3 12\n\
rule:evaluation.copula:+|out 7 -6 -4\n\
path:subject(break-)|out 1 -9 4\n\
word:clause:lose 17 -4 -12\n\
clause:complement:adverbial|so_that 14 2 -17\n\
link:complement(effect-)|to -13 -3 15\n\
word:subject:!help 17 -14 -2\n\
rule:effect.noun-patient:+|narration 1 11 -13\n\
rule:evaluation.noun:+|act 14 -3 -14\n\
word:content:refusal -17 -2 17\n\
verb:complement:attitude+! -14 4 6\n\
path:subject(grow+)>clause(cause)|in 3 17 -20\n\
path:partner(plain)>attribute(plain)|in 20 -12 -8\n\
word:complement:end -15 8 4\n\
word:topic:pressure 19 -11 -6\n\
word:clause:speak -5 15 -11\n\
rule:attitude.patient:-|agent:holder -5 -14 17\n\
verb:subject:attitude-! -6 -10 17\n\
word:patient:violation -5 -11 15\n\
rule:attitude.patient:+|agent:other 13 -4 -10\n\
word:subject:warn 9 -5 -5\n\
rule:effect.event-patient:-|act 12 -8 -3\n\
rule:effect.owner-patient:+|agent:target 6 -10 1\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 8 1 -12\n\
word:owner:capability -9 -8 14\n\
path:modifier(plain)>complement(plain)|in 6 6 -15\n\
path:complement(demand)>clause(plain)|in -11 -12 21\n\
word:complement:form -20 12 6\n\
rule:idiom.near:-|free 6 -7 -3\n\
word:complement:move 18 -7 -12\n\
word:complement:call 7 -6 -4\n\
word:object:reveal -22 19 2\n\
verb:object:volition|present -12 9 3\n\
word:subject:uphold -20 16 -1\n\
word:complement:raise -14 -1 14\n\
word:owner:package -22 -2 23\n\
rule:effect.patient:+|agent:other|own|indirect 14 -13 -1\n\
verb:subject:ability!|none 0 -13 14\n\
word:subject:confront -17 6 8\n\
word:complement:import -16 18 -3\n\
word:object:encourage 16 -21 4\n\
rule:friend.copula:-|other 12 -11 0\n\
verb:attribute:none!|present -9 1 7\n\
word:object:reinstate -11 -6 17\n\
word:clause:sell 21 -4 -17\n\
rule:effect.patient:+|agent:side|other|direct -16 11 2\n\
rule:grow.agent:+|act 14 -10 -4\n\
word:subject:introduce -8 -4 12\n\
rule:idiom.clause:-|own -13 5 5\n\
word:partner:conference 21 -12 -9\n\
clause:attribute:participle| -1 6 -10\n\
rule:attitude.topic:-|out 18 -1 -19\n\
word:object:thank -5 17 -11\n\
word:complement:stress 12 -14 1\n\
path:subject(effect-)>clause(demand)|in -17 5 11\n\
rule:effect.event-patient:-|in -5 -3 5\n\
word:clause:cause 13 -6 -8\n\
word:complement:depend -6 -15 21\n\
word:object:release -9 18 -8\n\
word:complement:begin 17 -1 -15\n\
clause:object:ing|on 13 -3 -11\n\
word:complement:give 0 -11 8\n\
word:object:skirt -25 -4 29\n\
path:object(plain)>clause(grow+)>clause(cause)|out -25 -4 29\n\
path:object(plain)>content(plain)>object(grow+)>clause(cause)|out -25 -4 29\n\
word:subject:indicate -17 11 3\n\
rule:evaluation.noun:-|narration -11 -2 13\n\
path:subject(reverse)|out 17 -2 -15\n\
word:clause:force 14 -6 -7\n\
word:clause:change 19 -2 -16\n\
word:subject:guarantee -21 -4 22\n\
word:subject:mean -8 15 -11\n\
word:object:propose -16 8 5\n\
word:subject:look 5 3 -13\n\
word:subject:sanction 8 6 -15\n\
word:subject:lose 12 -6 -4\n\
rule:reverse.agent:-|free -13 -4 17\n\
word:subject:trigger 6 -11 6\n\
rule:effect.owner-patient:+|agent:holder|free|indirect -17 20 -3\n\
word:partner:partnership -15 0 13\n\
rule:reverse.agent:-|out -17 -1 18\n\
word:clause:include 4 -19 14\n\
word:object:help -10 7 1\n\
word:complement:write 16 -8 -7\n\
rule:bond.state:+|mixed 12 -12 -2\n\
path:object(plain)|in 4 -4 -3\n\
link:complement(plain)|regarding 19 -9 -10\n\
cue:dismiss 14 0 -15\n\
word:object:avoid -20 -1 19\n\
word:owner:drone -13 7 5\n\
word:owner:demand -2 9 -10\n\
rule:reverse.agent:+|direct 4 4 -10\n\
word:object:implement -10 11 -4\n\
word:clause:set -8 -11 17\n\
verb:attribute:future|present -16 10 3\n\
rule:attitude.owner:-|agent:target 11 1 -14\n\
word:subject:review 18 -6 -11\n\
word:partner:confrontation -12 -7 20\n\
word:content:action 5 -13 5\n\
link:complement(effect-)|for 9 4 -16\n\
path:owner(plain)>subject(evaluation-)|in 25 0 -24\n\
word:complement:think -12 -6 17\n\
verb:object:grow+! -19 0 16\n\
rule:evaluation.modifier-patient:+|direct 3 10 -13\n\
word:topic:tie 17 -16 0\n\
rule:attitude.owner:+|agent:holder|free|indirect -13 15 -4\n\
word:content:strategy -13 3 7\n\
rule:attitude.self:+|agent:side -11 1 8\n\
word:owner:administration -7 -5 11\n\
word:object:cite -14 7 6\n\
word:clause:propose -14 11 -1\n\
word:object:secure -24 16 5\n\
link:complement(attitude-)|including 17 -6 -11\n\
word:subject:meet -2 -7 6\n\
word:subject:!see -1 -12 14\n\
link:owner(attitude+)|demonym -5 -10 12\n\
rule:idiom.sentence:+|narration 6 5 -13\n\
word:complement:attach 16 -3 -12\n\
word:object:force 15 -9 -4\n\
word:object:lead 12 -6 -8\n\
word:owner:import 19 -6 -14\n\
word:topic:country 1 3 -8\n\
path:partner(plain)>subject(plain)|in 18 -19 -2\n\
verb:subject:demand! -15 -5 20\n\
path:owner(plain)>topic(plain)>complement(attitude+)|in -16 -5 22\n\
word:clause:remain 3 -12 6\n\
link:topic(plain)|as -13 -1 11\n\
word:object:withdraw -10 0 6\n\
path:patient(effect-)>object(cause)|in -15 -8 23\n\
word:owner:leader 12 -4 -9\n\
rule:effect.partner-patient:+|direct -12 5 4\n\
cue:praise -11 3 4\n\
word:object:attach 15 0 -13\n\
path:subject(attitude+)>clause(plain)|out -11 -4 12\n\
word:subject:assassinate -14 -4 18\n\
word:subject:attend 13 -6 -7\n\
word:subject:level -22 -5 27\n\
rule:effect.patient:-|narration -14 7 3\n\
word:object:defend -8 15 -9\n\
word:clause:establish -16 2 12\n\
word:subject:win 15 0 -18\n\
path:subject(attitude+)>clause(demand)|in -7 -11 19\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -14 15 -4\n\
word:complement:initiate -22 4 15\n\
word:subject:learn -17 -6 25\n\
role:attribute|own|in -9 -4 10\n\
rule:bond.state:-|other 4 9 -16\n\
word:clause:push -16 5 8\n\
verb:complement:obligation|none 4 -12 6\n\
word:topic:expansion -8 20 -10\n\
word:subject:ship -16 19 -5\n\
path:subject(evaluation-)|in -4 -7 12\n\
word:object:accept -11 15 -7\n\
link:complement(attitude-)|with -6 13 -11\n\
link:owner(evaluation+)|by 3 11 -16\n\
word:complement:reimpose 10 -2 -8\n\
word:subject:speak -7 1 3\n\
link:topic(friend+)|in -14 16 -4\n\
verb:subject:attempt! 11 -5 -8\n\
word:object:protect 6 2 -8\n\
path:object(attitude+)|out 13 1 -15\n\
path:owner(effect-)>complement(plain)>clause(plain)|out -9 -4 16\n\
word:clause:become 18 -14 -5\n\
word:subject:breach -19 -1 21\n\
word:subject:seem -13 10 -1\n\
word:complement:welcome -15 1 11\n\
word:subject:!leave -22 12 6\n\
rule:attitude.partner:+|direct -18 19 -2\n\
word:subject:release -14 -3 14\n\
rule:attitude.partner:-|indirect -10 -6 15\n\
rule:effect.owner-patient:-|agent:target|free|indirect -15 -2 16\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -10 -10 20\n\
word:complement:introduce -5 -10 15\n\
word:clause:serve 12 4 -18\n\
word:complement:negotiate 14 -9 -5\n\
rule:grow.partner:+|agent:other|other|indirect 13 -3 -11\n\
word:object:reaffirm 13 0 -15\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|out -20 1 17\n\
word:object:allow 13 -10 -2\n\
word:partner:contact -14 15 -3\n\
rule:reverse.patient:+|act 16 2 -20\n\
rule:idiom.sentence:+|indirect -10 6 3\n\
clause:clause:ing|at -18 -3 21\n\
cue:support 10 -8 -6\n\
word:object:expect 1 -17 16\n\
rule:cause.agent:-|narration -8 7 -2\n\
word:owner:aid -9 20 -13\n\
rule:attitude.owner:+|agent:holder|other|mixed -11 22 -9\n\
path:complement(plain)|in 2 0 -3\n\
cue:endorse 13 -3 -11\n\
word:complement:strike 13 -3 -10\n\
word:complement:seek -11 -7 14\n\
word:content:threat 13 5 -19\n\
word:partner:transaction 6 7 -13\n\
word:attribute:!be -6 8 -3\n\
rule:evaluation.noun:+|mixed -9 6 0\n\
word:topic:capability 19 -8 -12\n\
path:subject(plain)>clause(effect+)|out 14 -4 -10\n\
word:topic:respect -10 -20 29\n\
path:object(cause)>clause(plain)|out -14 -6 19\n\
rule:demand.object:-|agent:target|other|direct -13 15 -4\n\
word:owner:some 6 -13 7\n\
word:complement:push 13 -9 -8\n\
rule:effect.owner-patient:+|agent:side|own|direct -11 14 -4\n\
word:clause:act 17 -4 -15\n\
path:subject(effect+)>content(plain)>object(plain)|out -21 11 4\n\
rule:reverse.patient:-|other -16 -2 18\n\
rule:attitude.partner:+|mixed 19 -17 -2\n\
word:partner:expansion -8 21 -10\n\
path:modifier(plain)>object(attitude+)|in 21 -18 -4\n\
clause:subject:participle|of -9 -5 14\n\
word:object:!forget 1 -14 13\n\
verb:object:fail! 1 -14 13\n\
word:complement:operate -18 1 15\n\
rule:evaluation.modifier:-|act 12 -3 -10\n\
word:subject:promote -15 -2 15\n\
rule:friend.copula:+|free 8 -8 -3\n\
path:topic(plain)>complement(plain)>clause(plain)|in 15 -9 -8\n\
path:subject(evaluation+)>clause(plain)|in 9 3 -13\n\
word:object:report 20 -5 -15\n\
word:complement:reject -12 -4 15\n\
word:topic:all -12 17 -7\n\
clause:clause:adverbial|after 7 -5 -4\n\
path:owner(effect+)>complement(plain)|in -10 22 -12\n\
verb:clause:evaluation+ -6 6 -4\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -12 -8 19\n\
word:topic:election -12 -8 20\n\
rule:bond.state:-|in -6 16 -11\n\
word:subject:!go 17 1 -20\n\
word:owner:failure -13 -1 15\n\
clause:subject:ing|while -11 7 3\n\
word:object:renew 17 -2 -16\n\
path:patient(plain)>object(cause)|in 22 -8 -16\n\
word:clause:introduce -9 -5 14\n\
path:complement(effect-)>clause(plain)|out -9 2 2\n\
word:subject:!say 18 -4 -13\n\
word:object:share 16 -9 -9\n\
word:owner:life -8 18 -12\n\
rule:attitude.self:+|mixed -11 17 -6\n\
word:object:curb 10 1 -14\n\
path:subject(plain)>clause(effect-)|in -15 3 9\n\
word:patient:campaign 12 -11 -1\n\
word:object:present 16 -2 -13\n\
word:object:declare 16 -6 -9\n\
word:topic:player -23 13 6\n\
rule:attitude.partner:+|in 9 1 -9\n\
word:owner:statement -10 14 -6\n\
word:clause:!have 5 -8 -1\n\
verb:subject:ability!|present 5 -7 -2\n\
rule:attitude.self:-|act -16 -1 18\n\
word:clause:accuse 2 -8 5\n\
verb:clause:ability|present -5 5 -4\n\
word:complement:tell -13 4 7\n\
word:topic:import 14 -4 -12\n\
word:clause:reduce -10 -1 8\n\
rule:attitude.topic:-|in -11 -2 10\n\
path:partner(bond+)>object(attitude+)|in 14 -16 0\n\
word:clause:address -12 -4 17\n\
rule:attitude.partner:+|agent:other 10 -14 3\n\
word:subject:cut 16 -5 -12\n\
word:object:exchange 15 -8 -7\n\
word:clause:resolve 15 -7 -8\n\
word:subject:include 7 -13 5\n\
word:content:force -5 18 -16\n\
clause:subject:relative|which 0 0 -4\n\
rule:effect.noun-patient:-|agent:other|other|indirect 14 6 -22\n\
word:topic:influence -10 -8 17\n\
rule:cause.event-patient:-|own 5 4 -9\n\
clause:subject:that|where -19 1 17\n\
clause:complement:adverbial|because 1 -12 10\n\
verb:object:evaluation- -8 -4 10\n\
path:owner(plain)>subject(effect+)>clause(plain)|in 15 -10 -7\n\
word:clause:issue 2 -8 4\n\
word:clause:realize 20 -7 -13\n\
word:topic:change 17 -10 -9\n\
word:subject:propose -6 17 -11\n\
rule:evaluation.noun:-|mixed -16 0 13\n\
word:subject:view -22 0 20\n\
word:subject:request -22 13 6\n\
word:owner:market 18 -5 -14\n\
clause:object:adverbial|when -2 -9 8\n\
rule:friend.copula:+|indirect -12 6 4\n\
path:owner(plain)>subject(attitude+)|in -19 9 8\n\
rule:evaluation.modifier-patient:+|own -6 12 -5\n\
word:object:introduce -2 -10 13\n\
cue:hail -12 7 4\n\
path:owner(plain)>subject(grow+)|in 16 -15 -1\n\
rule:attitude.topic:+|direct 21 -13 -8\n\
word:subject:grow -7 13 -6\n\
word:object:replace 18 -10 -7\n\
link:topic(bond+)|to -14 -3 18\n\
word:subject:talk -9 2 6\n\
link:patient(attitude-)|against -1 11 -14\n\
word:clause:approve 20 -4 -16\n\
word:complement:face 17 -1 -17\n\
path:subject(plain)>clause(cause)|out 0 -8 5\n\
path:partner(bond+)>topic(plain)>subject(plain)|in 17 -11 -7\n\
word:complement:witness -12 -12 24\n\
word:subject:see 7 -7 -3\n\
path:topic(plain)>object(plain)>clause(plain)|out 11 -3 -10\n\
word:topic:reaction 3 -12 5\n\
clause:subject:ing|after 13 -7 -6\n\
path:complement(break-)|out -9 -6 10\n\
rule:effect.owner-patient:-|agent:target|other|direct -10 -3 13\n\
word:complement:stand -16 4 10\n\
word:partner:agreement 2 2 -7\n\
word:object:denounce -9 10 -6\n\
rule:effect.event-patient:+|in -12 1 8\n\
rule:attitude.topic:-|mixed 18 -5 -13\n\
word:subject:lift 1 -9 6\n\
rule:break.partner:-|agent:holder|other|indirect -14 18 -5\n\
link:complement(attitude-)|to -12 -5 17\n\
word:topic:region 15 -11 -4\n\
path:subject(bond+)|out -7 12 -6\n\
link:topic(attitude-)|in 17 -10 -8\n\
word:subject:exert -15 -6 21\n\
word:complement:buy -16 4 8\n\
word:owner:meeting -5 12 -7\n\
path:owner(plain)>object(effect+)>clause(plain)|out 14 -2 -13\n\
word:subject:publish 17 2 -19\n\
rule:evaluation.verb:-|indirect -2 -7 5\n\
rule:attitude.patient:-|in -7 -6 10\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 7 -15 4\n\
path:owner(plain)>subject(plain)>clause(demand)|in 8 -14 5\n\
word:content:member -21 -5 26\n\
word:subject:present 5 5 -13\n\
via:polity|out 0 2 -4\n\
word:complement:approve 16 0 -18\n\
link:topic(evaluation+)|for -17 15 0\n\
clause:subject:relative|whose 9 5 -15\n\
word:partner:relationship -11 14 -4\n\
link:owner(effect-)|of -11 3 5\n\
word:subject:urge 11 -3 -9\n\
role:attribute|free|in -5 11 -9\n\
word:topic:representative 7 4 -14\n\
word:complement:!be 2 1 -7\n\
word:object:lay -15 -1 14\n\
link:owner(evaluation-)|of -21 1 17\n\
clause:object:ing|to 8 -13 3\n\
word:subject:end -2 -9 9\n\
word:subject:stick 1 15 -17\n\
word:clause:predict 10 2 -14\n\
word:owner:citizen 16 -9 -6\n\
link:owner(evaluation+)|of -9 3 4\n\
rule:idiom.sentence:-|out -5 -1 3\n\
word:subject:defeat -16 12 1\n\
clause:complement:ing|of 7 -5 -5\n\
word:clause:impose 7 -2 -9\n\
rule:evaluation.modifier-patient:+|narration -14 1 11\n\
word:complement:enter -2 13 -14\n\
word:topic:ambassador -7 -5 13\n\
rule:idiom.clause:-|free 7 -9 2\n\
word:owner:delegation 16 -6 -10\n\
cue:defend -12 13 -3\n\
rule:cause.event-patient:-|mixed -12 -2 12\n\
word:complement:target -11 -6 15\n\
rule:bond.state:-|out 11 -5 -6\n\
word:subject:insist -8 -5 11\n\
word:owner:cooperation -8 0 4\n\
rule:effect.topic-patient:+|agent:side -13 18 -5\n\
cue:question 17 -8 -9\n\
rule:friend.copula:-|direct 11 -5 -7\n\
path:patient(effect-)>subject(plain)|in -3 19 -15\n\
rule:effect.patient-patient:-|in -3 11 -10\n\
rule:effect.owner-patient:+|agent:other|own|direct 8 -10 -2\n\
word:object:hail 14 -4 -10\n\
word:topic:trade 3 10 -15\n\
word:patient:action -18 17 -2\n\
word:object:weaken -18 0 15\n\
path:complement(bond+)>clause(plain)|in -15 18 -5\n\
rule:attitude.self:-|agent:side -17 -1 15\n\
word:subject:intend -10 12 -4\n\
word:subject:clinch 11 -6 -6\n\
word:topic:normalization -6 -10 19\n\
verb:complement:evaluation+! 17 -10 -8\n\
word:modifier:issue 15 -5 -11\n\
word:owner:signatory -15 -4 18\n\
path:subject(cause)>clause(attitude-)|in 15 -3 -13\n\
word:complement:stick 0 16 -18\n\
link:patient(plain)|towards 10 -11 -3\n\
link:complement(attitude+)|with -9 0 8\n\
word:clause:aim 3 -6 2\n\
rule:effect.patient:-|agent:other|free|mixed -6 19 -12\n\
word:subject:depend 23 -12 -9\n\
word:clause:look -11 12 -3\n\
rule:reverse.owner:-|agent:other|other|indirect -10 -4 16\n\
word:subject:declare 15 -7 -8\n\
path:object(plain)>clause(cause)|out 13 -3 -10\n\
cue:indicate 11 -3 -8\n\
word:subject:invest 17 -3 -15\n\
word:content:effect 19 -1 -17\n\
rule:effect.partner-patient:+|other -8 3 1\n\
word:object:persuade -12 -5 17\n\
role:modifier|free|out -10 6 1\n\
word:partner:interview 15 -11 -4\n\
word:object:sign 8 0 -10\n\
path:subject(break-)>clause(plain)>clause(plain)|in -9 18 -9\n\
word:object:improve -8 -7 13\n\
word:object:!reflect -23 28 -4\n\
path:subject(reverse)>clause(plain)|in 5 5 -14\n\
word:topic:signal -11 20 -9\n\
word:object:!will -13 19 -7\n\
word:subject:demand 15 -3 -12\n\
cue:promise 7 -12 1\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 10 5 -16\n\
cue:address -3 14 -12\n\
word:complement:achieve -19 20 -1\n\
link:owner(effect+)|demonym 7 3 -13\n\
rule:effect.patient:+|agent:target -2 -9 8\n\
path:topic(plain)>object(cause)|in 18 -6 -12\n\
word:object:address -3 -10 10\n\
word:modifier:tool -26 -2 28\n\
cue:propose 9 -1 -11\n\
word:topic:nature -15 13 -1\n\
word:object:invite -17 16 -2\n\
link:owner(plain)|from 16 -6 -10\n\
clause:object:that|where 13 -7 -7\n\
word:content:material -14 -4 19\n\
cue:issue -6 -10 17\n\
word:object:reach 6 5 -11\n\
path:owner(plain)>attribute(plain)|out -11 8 -2\n\
clause:complement:ing|to -20 8 8\n\
rule:demand.object:-|agent:side|other|direct -3 7 -6\n\
word:complement:lift 6 6 -15\n\
word:subject:!allow -9 17 -7\n\
rule:attitude.patient:+|free -13 9 1\n\
rule:effect.topic-patient:-|own -8 12 -5\n\
word:content:fact 4 3 -9\n\
word:subject:ensure 6 2 -11\n\
rule:effect.partner-patient:-|indirect -9 16 -8\n\
rule:demand.object:-|agent:holder|other|act 6 6 -14\n\
rule:effect.topic-patient:+|agent:holder -7 -9 13\n\
rule:demand.object:-|act 5 4 -11\n\
rule:attitude.self:+|agent:other|other|indirect 15 -10 -5\n\
word:object:leave -7 8 -5\n\
path:modifier(plain)>subject(cause)|in 17 -3 -14\n\
word:object:order -11 -8 20\n\
rule:attitude.topic:+|agent:other 19 -8 -10\n\
path:owner(plain)>subject(cause)|out -2 -9 6\n\
path:object(grow+)>clause(plain)|in 6 6 -14\n\
link:complement(attitude-)|in 5 0 -8\n\
word:clause:implement 13 -16 2\n\
word:owner:friend 17 -9 -9\n\
link:owner(friend+)|demonym 1 5 -9\n\
word:subject:!use -11 16 -7\n\
cue:maintain -16 12 0\n\
path:patient(attitude-)>object(cause)|in -18 15 0\n\
word:subject:invade -16 -2 17\n\
path:owner(effect-)>complement(plain)|in -6 -6 8\n\
word:object:break 19 -7 -11\n\
word:subject:assist 5 9 -13\n\
rule:effect.topic-patient:-|direct -12 13 -3\n\
rule:attitude.topic:+|indirect 6 -11 4\n\
word:object:emphasize -7 11 -6\n\
rule:attitude.noun:-|agent:holder -21 -2 22\n\
word:subject:target 2 -10 8\n\
path:subject(effect-)>clause(effect+)|in 19 -12 -7\n\
word:topic:percent 19 -13 -8\n\
path:owner(plain)>object(effect-)|out -7 -1 5\n\
link:patient(effect+)|to -13 11 -2\n\
path:owner(plain)>complement(grow+)|in -17 19 -5\n\
rule:will.subject:+|narration -5 -4 10\n\
rule:attitude.partner:+|agent:side -17 20 -2\n\
word:topic:continuation 12 -7 -7\n\
rule:reverse.patient:-|agent:holder -15 -2 16\n\
word:complement:insist -15 6 5\n\
path:complement(plain)>clause(effect+)|out 4 -12 6\n\
word:object:negotiate 12 -15 3\n\
path:subject(effect-)>clause(attempt)|out 11 2 -14\n\
word:owner:step -1 12 -14\n\
path:owner(plain)>subject(plain)>clause(plain)|in 5 -2 -4\n\
link:complement(plain)|according_to 13 -7 -5\n\
word:clause:bring -1 8 -12\n\
word:clause:raise -12 -4 16\n\
link:topic(bond+)|in 7 -11 1\n\
rule:reverse.owner:-|direct -6 10 -7\n\
word:object:turn 1 -12 9\n\
path:object(break-)>clause(plain)|in -17 6 7\n\
word:object:adopt -14 -1 13\n\
word:topic:defeat -18 6 10\n\
rule:effect.patient:+|agent:target|other|indirect 10 2 -12\n\
word:topic:priority 17 -11 -5\n\
path:complement(plain)>clause(demand)|in -10 -4 13\n\
cue:look -16 10 5\n\
clause:subject:ing|instead_of -15 2 8\n\
rule:effect.partner-patient:-|direct 15 -5 -11\n\
word:subject:develop 8 -1 -10\n\
word:complement:respond -8 1 3\n\
path:subject(effect-)>clause(attempt)|in -17 4 9\n\
link:owner(effect-)|led -11 -4 15\n\
rule:effect.owner-patient:+|agent:other|own|indirect -6 9 -3\n\
word:complement:reinstate -9 -5 14\n\
rule:attitude.patient:+|mixed 1 12 -12\n\
path:modifier(plain)>object(plain)|in -8 3 1\n\
path:owner(plain)>subject(effect+)>clause(plain)|out 15 -3 -12\n\
rule:cause.event-patient:+|agent:other|other|indirect -4 16 -14\n\
word:partner:interaction -13 10 1\n\
word:owner:letter -16 -1 14\n\
word:complement:support -2 -7 8\n\
rule:effect.owner-patient:+|agent:target|free|direct -13 -4 15\n\
word:clause:focus 14 -8 -7\n\
word:clause:attach 14 -4 -10\n\
word:patient:weapon -11 16 -4\n\
word:clause:respond 5 -10 5\n\
word:clause:adopt -9 -4 15\n\
link:topic(bond+)|on 16 -5 -12\n\
word:complement:order -12 -8 20\n\
path:object(plain)>clause(demand)|in 19 -3 -16\n\
word:topic:commitment 0 -7 4\n\
verb:clause:volition|present -14 3 8\n\
path:topic(plain)>subject(plain)>clause(plain)|in 13 -7 -9\n\
rule:effect.noun-patient:-|agent:holder 13 -4 -10\n\
rule:attitude.self:+|out 6 -7 -2\n\
rule:cause.event-patient:-|agent:other|free|direct -13 1 10\n\
path:object(plain)>clause(attempt)|in -4 15 -13\n\
link:topic(evaluation+)|of -8 15 -8\n\
word:subject:challenge -11 -5 17\n\
path:subject(plain)>clause(evaluation+)|out 11 -6 -4\n\
word:subject:ease -10 -6 16\n\
rule:effect.owner-patient:-|out 4 -1 -5\n\
rule:evaluation.verb:-|mixed 14 -1 -12\n\
rule:demand.object:-|agent:side|own|direct -9 1 5\n\
word:topic:tanker 18 -1 -17\n\
word:subject:accuse 5 -6 1\n\
word:complement:attend 12 -5 -7\n\
link:complement(reverse)|on 12 -5 -10\n\
path:topic(plain)>topic(plain)>complement(plain)|out -9 17 -11\n\
path:owner(plain)>subject(effect-)>clause(plain)|in 6 2 -11\n\
rule:effect.patient-patient:-|own -11 14 -3\n\
word:subject:salvage 9 -5 -4\n\
rule:attitude.patient:-|agent:holder|free|indirect -18 -3 21\n\
link:complement(effect+)|on 16 -6 -10\n\
word:owner:game -14 -4 18\n\
path:subject(effect-)>clause(plain)|in 0 2 -5\n\
word:subject:resolve 1 4 -9\n\
path:subject(effect-)>clause(plain)>clause(plain)>clause(plain)|in 18 -4 -14\n\
word:complement:address -13 -2 12\n\
clause:object:that|whether 16 -1 -16\n\
word:patient:case -16 2 12\n\
rule:attitude.partner:-|other -3 -9 12\n\
word:subject:!violate -6 20 -17\n\
rule:attitude.topic:+|other 11 -13 0\n\
cue:interested 19 -3 -18\n\
word:content:failure -7 -5 12\n\
path:subject(effect+)>clause(attitude-)|in 13 -2 -12\n\
word:object:warn -2 -5 8\n\
form:people|relation:coalition -16 -2 19\n\
path:subject(plain)>clause(effect+)|in 4 -11 6\n\
word:object:surround 23 -12 -10\n\
rule:friend.copula:-|out 10 -3 -8\n\
word:subject:enable 5 8 -15\n\
word:subject:endorse -11 0 9\n\
word:content:opportunity 10 -3 -7\n\
word:owner:member 5 -8 1\n\
word:clause:return -7 -8 12\n\
word:content:support 10 0 -12\n\
path:subject(grow+)>clause(effect+)|out -11 4 5\n\
word:clause:buy 20 -5 -15\n\
word:subject:question -13 -2 17\n\
word:subject:praise 14 -11 -3\n\
word:patient:effect -5 15 -12\n\
clause:subject:ing|on -1 -7 6\n\
rule:break.partner:-|direct 8 2 -13\n\
word:topic:view 12 -8 -4\n\
word:clause:develop -5 -5 8\n\
path:owner(evaluation+)>topic(plain)>object(plain)|out 18 -12 -5\n\
rule:effect.event-patient:-|out -3 -5 7\n\
path:owner(plain)>object(effect-)>clause(plain)>clause(plain)|in -17 3 11\n\
word:owner:objective 13 -13 -2\n\
rule:attitude.owner:-|agent:other|other|direct 15 -2 -14\n\
path:complement(plain)>clause(plain)>clause(demand)|in -12 15 -5\n\
link:owner(break-)|'s -17 5 9\n\
word:clause:devise 8 1 -11\n\
word:object:devise 8 1 -11\n\
path:object(cause)|out -5 9 -8\n\
word:complement:state 3 6 -11\n\
rule:friend.copula:+|out 4 -8 2\n\
rule:effect.patient:+|agent:side|other|indirect -12 2 7\n\
path:owner(attitude-)>object(plain)|in -9 18 -11\n\
link:topic(effect+)|of -7 16 -9\n\
word:object:find -4 -8 9\n\
word:complement:urge 12 -1 -14\n\
word:owner:integrity -14 17 -5\n\
word:object:conclude 17 -8 -8\n\
verb:subject:state+ 4 9 -13\n\
path:partner(bond+)>object(plain)>clause(plain)|in -10 -1 8\n\
path:topic(plain)>topic(plain)>object(plain)|out 15 -6 -9\n\
word:complement:compare -12 15 -6\n\
link:complement(grow+)|as -16 9 4\n\
link:complement(attitude+)|including -18 22 -4\n\
word:clause:hope -6 1 3\n\
rule:reverse.agent:-|narration -13 -1 14\n\
rule:attitude.owner:-|agent:holder|other|direct 12 -2 -14\n\
path:owner(plain)>object(attitude+)>clause(plain)|in -14 9 4\n\
word:complement:condemn 6 6 -13\n\
verb:object:none!|none 1 -3 -2\n\
word:topic:right -11 -1 11\n\
link:owner(friend+)|name -7 -9 10\n\
rule:cause.agent:-|out -5 -1 4\n\
word:complement:exchange 13 -8 -6\n\
verb:subject:possibility!|none 16 -3 -13\n\
path:owner(effect-)>topic(plain)>complement(plain)|in -12 -6 18\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -9 8 -3\n\
word:topic:campaign 6 8 -15\n\
cue:know 9 3 -13\n\
word:attribute:become 9 -10 1\n\
word:complement:supply -18 4 11\n\
word:clause:condemn 8 -9 -1\n\
word:clause:reveal 16 -4 -12\n\
rule:effect.owner:+|mixed -7 -6 12\n\
word:owner:test -8 -9 18\n\
word:subject:study -4 -10 12\n\
rule:demand.object:-|agent:other|own|indirect -2 9 -7\n\
word:owner:inaction -19 0 20\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|in -13 -1 10\n\
path:subject(grow+)>clause(grow+)|in -7 18 -12\n\
word:topic:use -16 8 4\n\
verb:subject:obligation|past -1 -7 6\n\
word:object:note -17 10 4\n\
word:topic:euro 19 -4 -13\n\
word:topic:day 10 3 -15\n\
rule:idiom.clause:+|direct 12 1 -15\n\
word:object:throw 6 10 -19\n\
word:object:mark 8 -1 -10\n\
link:patient(effect-)|anti 14 -3 -11\n\
word:patient:assassination 12 -2 -9\n\
path:topic(plain)>object(attitude-)|in -17 1 13\n\
word:topic:choice 14 5 -21\n\
word:complement:assert -17 -3 20\n\
word:complement:suffer 10 3 -15\n\
rule:will.subject:-|direct 14 -7 -6\n\
word:modifier:deal 10 -8 -5\n\
word:object:threaten 3 6 -13\n\
word:topic:example -7 -4 9\n\
word:object:drop 7 8 -17\n\
word:subject:suffer 11 -1 -14\n\
path:complement(plain)>clause(plain)>clause(plain)>clause(plain)|in 11 -10 0\n\
word:subject:argue 10 -1 -10\n\
word:owner:interaction -11 16 -6\n\
word:topic:tendency -22 -2 24\n\
path:topic(plain)>complement(plain)>content(plain)|in -22 -2 24\n\
verb:attribute:ability|present 11 -6 -8\n\
rule:attitude.owner:-|act -10 -2 11\n\
word:object:kill -12 5 5\n\
word:complement:choose -15 -3 17\n\
cue:order 6 -11 5\n\
word:object:!protect 9 8 -18\n\
word:subject:!want 3 -9 3\n\
word:subject:honor -7 -12 16\n\
word:content:discussion -21 2 15\n\
cue:allege 17 -1 -16\n\
path:subject(grow+)>clause(plain)|in -7 4 1\n\
path:owner(plain)>subject(evaluation+)>clause(plain)|in -11 17 -8\n\
word:topic:dollar -13 -1 15\n\
word:complement:emphasize 13 -7 -7\n\
path:topic(attitude-)>object(plain)|out -16 -1 18\n\
rule:friend.copula:-|free 9 -2 -7\n\
word:complement:travel 7 -13 3\n\
word:subject:!change 5 -12 8\n\
word:content:resolution 1 -11 9\n\
word:patient:statement -17 9 4\n\
path:subject(effect-)>clause(attitude-)|in -8 -4 12\n\
word:partner:conflict 19 -15 -6\n\
word:owner:one 10 -7 -4\n\
word:topic:side -15 2 11\n\
path:owner(bond+)>object(plain)>clause(plain)|in 19 -11 -8\n\
clause:object:participle|of 13 3 -17\n\
word:content:intention -11 -7 17\n\
cue:warning -5 -8 13\n\
word:subject:betray -20 -2 21\n\
rule:effect.patient:+|agent:target|free|indirect -6 -9 12\n\
rule:cause.event-patient:-|agent:other|other|direct 16 -6 -10\n\
word:complement:refer 5 -2 -5\n\
word:owner:refusal -17 0 17\n\
word:complement:invest 18 -7 -11\n\
word:object:enter 4 4 -11\n\
word:clause:trigger -14 1 11\n\
clause:clause:ing|with -15 -2 17\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -13 2 10\n\
word:subject:appear -11 9 2\n\
word:clause:refer -6 -7 10\n\
word:subject:deepen -13 12 -1\n\
path:patient(effect-)>patient(plain)>object(cause)|in 24 -3 -22\n\
word:complement:export 10 4 -15\n\
word:clause:ensure 12 -9 -7\n\
word:topic:missile -14 1 12\n\
word:topic:force 13 -5 -10\n\
path:owner(effect-)>complement(effect-)|out -13 -3 15\n\
rule:effect.patient-patient:-|indirect -15 0 14\n\
word:topic:form -13 -2 16\n\
rule:demand.object:-|agent:target|free|direct -8 -5 11\n\
rule:attitude.partner:-|mixed 4 8 -16\n\
word:clause:meet 5 -3 -7\n\
word:owner:good -2 -13 16\n\
word:object:convince 17 -8 -8\n\
word:object:boost 2 -9 7\n\
path:owner(plain)>subject(evaluation-)|out -10 -2 13\n\
cue:decide 10 -1 -11\n\
link:owner(attitude-)|of -19 5 12\n\
word:object:criticize 2 1 -6\n\
rule:demand.object:-|agent:holder|other|direct -10 -2 10\n\
word:topic:security -9 -7 15\n\
word:object:supply -15 15 -2\n\
word:object:set -18 2 12\n\
path:partner(evaluation+)>subject(plain)|in -11 16 -4\n\
rule:cause.event-patient:+|agent:holder|other|act -15 18 -2\n\
verb:attribute:plain! -9 3 4\n\
rule:evaluation.verb:-|act 14 -2 -12\n\
word:complement:believe 7 4 -12\n\
word:partner:escalation 16 -2 -16\n\
verb:object:ability!|none 8 6 -15\n\
rule:demand.object:-|agent:holder|free|indirect -8 9 -2\n\
word:complement:!hold -10 -6 16\n\
path:subject(effect-)>content(plain)>object(plain)|out 10 5 -14\n\
rule:friend.copula:+|narration 4 -9 4\n\
word:owner:warfare -21 -2 23\n\
link:owner(friend+)|of -12 -4 15\n\
word:complement:originate -19 1 15\n\
rule:effect.partner-patient:+|act 4 7 -10\n\
clause:object:relative|what 12 -2 -13\n\
path:subject(plain)>content(plain)>complement(plain)|out -10 -3 14\n\
path:owner(evaluation+)>subject(plain)>clause(plain)|in 12 -9 -4\n\
word:topic:restoration -13 -3 15\n\
word:clause:comment 16 -4 -12\n\
cue:realize 16 -5 -10\n\
link:topic(plain)|than -12 -5 17\n\
cue:welcome -9 6 0\n\
word:complement:deal -11 -1 8\n\
word:owner:project -18 1 14\n\
word:subject:deal 2 -10 6\n\
word:subject:pull 6 -2 -6\n\
word:complement:do -7 2 4\n\
word:complement:receive -12 -3 15\n\
word:complement:broker 6 3 -9\n\
path:partner(bond+)>complement(effect-)|out -6 -6 12\n\
link:complement(bond+)|to 2 9 -15\n\
word:subject:quit 5 -7 3\n\
word:patient:stance 9 -12 0\n\
cue:reveal 16 -3 -15\n\
word:clause:pursue -14 3 9\n\
path:owner(plain)>complement(break-)|in 15 -12 -3\n\
rule:obligation.subject:-|mixed -5 -5 8\n\
clause:subject:adverbial|even_though 10 -5 -6\n\
path:complement(plain)>clause(attempt)|in 7 -10 0\n\
word:subject:stabilize -10 -7 17\n\
word:complement:abide -13 6 4\n\
word:subject:achieve -4 -6 8\n\
word:complement:!make -12 -2 14\n\
path:modifier(bond+)>complement(cause)|in -21 -3 22\n\
word:owner:readiness 13 -4 -8\n\
path:topic(bond+)|in 20 -17 -3\n\
rule:effect.partner-patient:+|free 1 8 -7\n\
word:complement:strengthen -10 9 -1\n\
word:patient:restoration -14 -3 16\n\
word:clause:welcome 10 -2 -6\n\
word:subject:exit 14 -2 -12\n\
word:subject:receive 6 -9 1\n\
rule:grow.partner:+|agent:other|free|indirect -8 9 -4\n\
word:subject:manage 7 1 -9\n\
link:complement(bond+)|with -7 -3 8\n\
word:subject:plan 2 5 -10\n\
word:topic:future 12 -11 -1\n\
path:owner(plain)>subject(plain)>clause(attitude-)|out 13 0 -13\n\
path:patient(attitude-)>object(plain)|out -9 -3 11\n\
word:clause:miss 12 -6 -7\n\
word:subject:require -7 -5 13\n\
rule:effect.copula:-|indirect 10 -5 -7\n\
word:subject:reiterate -9 16 -6\n\
rule:effect.noun-patient:+|own 12 -10 -2\n\
word:owner:speech -13 -3 11\n\
word:complement:produce 11 -1 -10\n\
word:complement:pursue 8 -3 -6\n\
word:topic:trend 18 -14 -4\n\
word:subject:submit -12 7 1\n\
word:subject:curb 4 5 -11\n\
path:complement(grow+)>clause(plain)|out 2 -7 1\n\
word:clause:counter -15 -2 15\n\
clause:object:ing|with -3 -9 12\n\
rule:attitude.self:+|free -6 3 -1\n\
clause:subject:ing|about -12 9 2\n\
word:patient:impact 6 4 -10\n\
path:subject(grow+)>content(will+)>object(plain)|out -13 14 -1\n\
word:subject:mention -7 14 -9\n\
path:owner(plain)>subject(grow+)|out 2 -9 6\n\
cue:underscore -10 7 0\n\
link:owner(attempt)|of 10 -10 -1\n\
link:complement(plain)|up_to -13 -6 19\n\
word:subject:attempt -10 -6 16\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)|in 8 -11 1\n\
path:partner(bond+)>object(effect+)>clause(plain)|in 12 -7 -6\n\
path:subject(break-)|in 7 -6 -4\n\
path:owner(friend+)>subject(plain)>clause(plain)|in 2 -15 11\n\
word:subject:pass -12 -2 12\n\
word:complement:criticize 9 -5 -6\n\
rule:will.subject:+|out -7 3 2\n\
word:clause:assert -4 11 -9\n\
clause:clause:adverbial|although 9 -2 -10\n\
word:topic:reference -9 -4 11\n\
path:partner(bond+)>complement(effect-)|in 18 -5 -12\n\
word:topic:capacity 20 -4 -15\n\
word:topic:program 17 -15 -5\n\
word:owner:reaction 13 0 -14\n\
word:subject:report 10 -4 -7\n\
word:object:deliver -16 20 -3\n\
word:subject:paragraph -15 22 -7\n\
rule:reverse.patient:+|direct -3 10 -10\n\
rule:refusal.subject:-|narration -8 9 -3\n\
link:owner(effect-)|from -13 14 -3\n\
word:clause:undertake 18 -3 -13\n\
link:complement(grow+)|to -12 5 4\n\
rule:effect.event-patient:-|agent:holder|other|act 7 -8 1\n\
word:complement:back 1 -11 11\n\
word:subject:guard -12 20 -7\n\
path:patient(effect-)>object(effect-)>clause(plain)|in -4 -13 16\n\
path:owner(bond+)|in 16 -7 -11\n\
word:object:confirm -4 11 -7\n\
clause:complement:ing|at -5 9 -6\n\
word:object:lose 8 -3 -5\n\
word:complement:relate 14 -2 -12\n\
path:owner(plain)>attribute(plain)>clause(plain)|in 16 -11 -7\n\
path:subject(plain)>clause(attempt)>clause(plain)>clause(plain)|in -13 -2 14\n\
word:owner:attempt -9 -2 10\n\
word:complement:renew 17 -5 -12\n\
path:subject(plain)>content(evaluation+)>object(plain)|out -19 16 0\n\
path:object(effect+)>clause(plain)|out 8 -9 0\n\
word:complement:drop 5 7 -14\n\
rule:effect.owner-patient:+|mixed 8 -9 0\n\
word:clause:resume 8 -14 5\n\
word:topic:action 2 -9 4\n\
word:topic:month 17 -8 -9\n\
word:object:create 3 1 -7\n\
word:subject:refuse -5 -3 9\n\
word:partner:alliance 0 -11 9\n\
word:clause:knock -13 -2 14\n\
word:subject:determine -11 12 -5\n\
rule:effect.owner-patient:+|agent:target|free|indirect 10 2 -14\n\
link:complement(plain)|than 10 -8 -5\n\
rule:effect.topic-patient:+|out -7 -4 9\n\
path:topic(plain)>object(effect+)|in -19 2 15\n\
word:owner:draft 19 -6 -11\n\
word:owner:bullying -11 -2 13\n\
rule:effect.partner-patient:+|agent:holder -9 6 1\n\
rule:friend.copula:-|narration 11 -1 -11\n\
word:complement:!compensate 17 -2 -16\n\
link:partner(evaluation-)|- 5 7 -13\n\
path:complement(plain)>clause(grow+)>clause(grow+)>clause(cause)|out -15 18 -3\n\
path:partner(plain)>object(plain)>clause(grow+)>content(plain)>object(grow+)|out -15 18 -3\n\
path:partner(plain)>object(plain)>clause(grow+)>clause(grow+)>clause(cause)|out -15 18 -3\n\
path:complement(plain)>clause(grow+)>content(plain)>object(grow+)>clause(cause)|out -15 18 -3\n\
clause:clause:adverbial|as 8 4 -12\n\
word:topic:payment 12 3 -17\n\
word:content:possibility -12 -6 19\n\
word:subject:abide -17 15 2\n\
word:subject:suspend 7 4 -14\n\
link:topic(plain)|regarding 12 -3 -9\n\
word:topic:agenda 16 -7 -10\n\
word:complement:warn -1 -6 8\n\
word:topic:consequence 12 -1 -11\n\
word:topic:need -11 9 0\n\
link:complement(cause)|on -8 -1 7\n\
path:owner(bond+)>complement(plain)|out -2 10 -11\n\
link:topic(plain)|under -12 7 3\n\
rule:effect.partner-patient:+|agent:side -7 10 -4\n\
word:complement:kill -10 7 2\n\
path:owner(effect-)>object(attitude+)|in -9 16 -5\n\
rule:evaluation.modifier:+|act -6 5 -2\n\
path:owner(effect-)>object(plain)>clause(plain)|in -10 -3 13\n\
link:complement(attitude+)|to 1 9 -11\n\
rule:effect.owner-patient:-|agent:side|own|indirect 13 -4 -9\n\
word:subject:emphasize 9 -2 -9\n\
path:owner(bond+)>object(grow+)|out -14 7 4\n\
path:subject(demand)>clause(plain)|out 9 3 -13\n\
path:owner(plain)>subject(plain)>clause(attempt)|out -14 -1 15\n\
word:content:fear 16 -6 -10\n\
word:object:mount -15 8 5\n\
word:object:destroy -12 5 5\n\
path:complement(plain)>clause(demand)|out -12 6 4\n\
path:subject(plain)>content(plain)>attribute(plain)|in 2 11 -13\n\
rule:idiom.clause:+|in 11 -8 -6\n\
word:complement:join -8 -4 16\n\
link:complement(attitude-)|between 10 -4 -6\n\
cue:argue -3 -5 7\n\
cue:demand -5 -7 11\n\
path:partner(plain)>subject(plain)|out -12 -1 13\n\
rule:attitude.self:-|mixed 3 -1 -5\n\
rule:cause.event-patient:-|agent:other -1 3 -4\n\
word:subject:cease -13 -3 16\n\
word:topic:move -14 13 -1\n\
word:content:face -10 -4 14\n\
path:subject(grow+)>clause(attitude+)|in -10 -3 10\n\
link:topic(effect-)|from -8 -5 11\n\
word:clause:engage 11 -12 -2\n\
rule:effect.partner-patient:-|act -9 -4 12\n\
word:topic:response -6 1 0\n\
path:subject(plain)>clause(break-)|in 7 -14 6\n\
word:object:revive 10 -3 -7\n\
word:clause:deal -19 7 10\n\
word:subject:offer -6 -7 12\n\
word:topic:power 10 0 -11\n\
word:topic:participation 6 4 -13\n\
word:object:need 9 -1 -10\n\
rule:refusal.subject:-|free 5 -6 -1\n\
path:modifier(effect-)>subject(plain)>clause(plain)|in -18 -1 18\n\
word:topic:proposal -9 9 -3\n\
word:complement:demand -12 -4 16\n\
word:clause:leave -14 14 -4\n\
path:owner(bond+)>complement(plain)>clause(plain)|out -12 -1 10\n\
word:subject:destroy -10 5 2\n\
rule:grow.agent:+|free -1 2 -3\n\
word:subject:attach 11 -13 1\n\
word:topic:event 16 -5 -11\n\
link:patient(bond+)|against 15 -2 -15\n\
word:topic:company -8 13 -6\n\
rule:evaluation.verb:-|out 2 -4 0\n\
rule:attitude.noun:-|mixed -6 -6 9\n\
word:object:publish 5 6 -12\n\
rule:effect.event-patient:+|mixed -17 -3 17\n\
word:clause:reject 4 3 -9\n\
path:owner(effect-)>object(attitude-)|in 11 -3 -9\n\
word:owner:campaign 11 -6 -5\n\
word:topic:addition 12 -6 -6\n\
rule:effect.patient:+|agent:other|other|mixed -11 -5 17\n\
path:owner(plain)>complement(effect+)|out 5 -9 4\n\
word:complement:release 9 -1 -10\n\
word:object:impact 16 -14 -1\n\
word:owner:weapon -14 10 2\n\
link:complement(will+)|between -17 6 7\n\
path:subject(plain)>clause(attitude+)|out 0 -8 6\n\
clause:clause:ing|to -5 9 -5\n\
word:owner:alliance -9 -5 13\n\
word:subject:conclude 10 -5 -7\n\
rule:effect.owner-patient:-|agent:side|other|direct 13 -6 -7\n\
cue:acknowledge 2 -12 8\n\
word:object:limit 8 -10 1\n\
word:subject:should 13 2 -17\n\
path:topic(plain)>topic(plain)>complement(plain)|in 14 -11 -3\n\
word:subject:turn 0 -8 5\n\
word:partner:border -12 3 5\n\
path:owner(plain)>object(plain)>clause(evaluation-)|in -16 5 8\n\
word:owner:stockpile 11 -6 -6\n\
word:subject:host 9 -10 1\n\
word:content:sanction 10 -5 -7\n\
rule:effect.partner-patient:+|indirect 7 -2 -7\n\
rule:grow.partner:+|free -4 -2 4\n\
path:subject(demand)>clause(plain)|in -3 -7 8\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 6 1 -9\n\
verb:attribute:effect+ -2 -8 7\n\
word:object:mention 12 -11 -2\n\
word:content:initiative 4 7 -11\n\
word:clause:toe -13 -1 15\n\
word:owner:help 7 9 -15\n\
word:complement:visit 10 -5 -4\n\
rule:cause.event-patient:-|agent:holder|other|indirect 5 -6 -2\n\
path:complement(plain)>clause(attitude-)|in 9 -11 0\n\
rule:evaluation.noun:-|indirect 6 -8 2\n\
path:subject(attempt)>clause(effect+)|in 18 -10 -7\n\
path:owner(attitude-)>complement(plain)|out 14 -5 -9\n\
rule:reverse.owner:+|agent:other 8 1 -12\n\
cue:remark -4 2 -4\n\
word:topic:control 7 3 -14\n\
word:content:effort 3 0 -6\n\
word:attribute:call 8 -5 -5\n\
verb:attribute:break- 8 -5 -5\n\
word:object:shield 12 -2 -10\n\
rule:attitude.topic:-|free -14 0 12\n\
path:subject(effect-)>clause(grow+)|in -7 -7 13\n\
rule:effect.copula:-|own 12 -6 -6\n\
word:complement:enjoy -11 -4 12\n\
word:owner:all -7 13 -9\n\
rule:effect.topic-patient:-|agent:other|other|indirect 7 -11 1\n\
rule:will.subject:+|indirect 6 -3 -6\n\
word:subject:choose -5 -6 11\n\
word:owner:goodwill -18 5 10\n\
word:clause:indicate 9 -4 -6\n\
word:subject:kick -11 -2 14\n\
rule:attitude.agent:-|act -8 1 5\n\
word:complement:will -10 13 -4\n\
rule:reverse.agent:+|indirect -4 5 -1\n\
word:object:isolate 9 -2 -9\n\
cue:fear 15 0 -17\n\
clause:object:adverbial|before 12 -6 -7\n\
word:patient:move -12 -3 13\n\
word:owner:strategy 10 -5 -5\n\
word:owner:dominance -17 -3 20\n\
word:topic:element -15 8 6\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 1 3 -9\n\
word:partner:game -16 -3 19\n\
link:complement(demand)|in 3 6 -10\n\
rule:attitude.owner:-|agent:holder|own|mixed -14 0 11\n\
word:clause:underline -9 7 -1\n\
word:clause:know 2 -5 -3\n\
path:complement(grow+)>clause(attempt)|in 9 -14 3\n\
path:owner(plain)>subject(effect+)>clause(plain)>clause(plain)|in -12 6 3\n\
word:owner:measure -7 6 -2\n\
rule:break.partner:-|own 10 -9 -1\n\
word:topic:base 13 -13 -3\n\
word:clause:vow 2 -9 6\n\
word:subject:send -5 2 -2\n\
rule:cause.agent:-|mixed -8 -3 9\n\
word:topic:focus 6 -16 8\n\
word:subject:assert 15 -2 -12\n\
word:object:!take -9 1 5\n\
path:owner(plain)>object(attempt)|in 18 -7 -10\n\
word:clause:improve -6 13 -6\n\
path:complement(plain)>clause(effect-)>clause(plain)>clause(break-)|out -14 7 4\n\
word:owner:embassy 15 -6 -9\n\
word:topic:end 5 -5 -1\n\
rule:effect.partner-patient:+|out -7 -1 5\n\
cue:expect 12 -2 -10\n\
rule:effect.event-patient:+|agent:other -10 7 1\n\
link:subject(bond+)| -2 4 -3\n\
word:topic:regard 0 13 -14\n\
word:content:move -2 6 -7\n\
word:owner:willingness -3 12 -10\n\
word:clause:suppose 10 -1 -9\n\
link:complement(plain)|toward -12 0 10\n\
word:owner:goal -7 -3 10\n\
word:clause:conclude -12 6 4\n\
word:object:have -2 -2 3\n\
rule:attitude.owner:-|mixed -3 -3 4\n\
word:complement:help 12 -4 -10\n\
rule:cause.agent:+|narration 2 -5 1\n\
word:topic:opportunity 11 -3 -7\n\
rule:cause.event-patient:-|agent:holder|other|mixed -11 -3 15\n\
link:partner(effect-)|- 0 -10 9\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 15 -12 -4\n\
word:object:abandon 7 -9 0\n\
path:owner(plain)>topic(plain)>subject(plain)|in 6 -10 1\n\
word:complement:re-impose -10 -5 16\n\
word:owner:violation 13 -3 -11\n\
word:object:sell -8 8 -4\n\
link:complement(plain)|after 8 -7 -4\n\
word:patient:ban -7 -4 11\n\
rule:effect.patient:-|act 4 -3 -6\n\
word:object:join 9 -4 -6\n\
clause:subject:ing|without -10 1 6\n\
link:owner(attitude-)|demonym -11 -3 14\n\
word:object:write 16 -5 -10\n\
word:complement:!stand -14 5 6\n\
verb:complement:attitude-! -14 5 6\n\
word:topic:place 5 3 -10\n\
word:complement:increase 3 7 -9\n\
verb:attribute:effect- 7 -9 -2\n\
link:owner(bond+)|by 8 -9 1\n\
word:topic:decision -3 -11 11\n\
word:topic:lack 4 -10 6\n\
word:owner:entity 8 -13 6\n\
word:complement:use -6 3 1\n\
verb:complement:ability!|none 12 -4 -8\n\
path:subject(effect-)>clause(attitude+)|in -2 -10 11\n\
word:subject:accelerate -13 1 9\n\
word:topic:number 0 -9 9\n\
verb:clause:possibility!|present 9 -7 -4\n\
word:object:restore 9 -8 -3\n\
word:clause:join -9 7 -1\n\
rule:attitude.self:-|agent:target 1 8 -12\n\
path:complement(plain)>clause(attempt)|out -15 8 4\n\
word:topic:sideline 13 -6 -6\n\
word:object:cheat 15 -9 -6\n\
verb:subject:effect+! 1 -3 1\n\
rule:cause.event-patient:-|agent:target -7 -5 11\n\
word:topic:embassy -8 -1 10\n\
word:topic:interest -9 11 -3\n\
word:topic:involvement 10 -3 -6\n\
word:topic:supplier 12 -1 -11\n\
cue:charge -15 -2 17\n\
word:complement:break 12 -8 -5\n\
word:complement:step -9 12 -5\n\
link:complement(reverse)|against -10 7 -1\n\
word:clause:support 5 -6 -2\n\
word:subject:denounce -1 4 -6\n\
word:subject:settle 4 -10 4\n\
word:object:honor -14 -2 14\n\
word:clause:build 13 -7 -5\n\
word:subject:isolate -3 -8 10\n\
rule:evaluation.noun:-|own 12 -4 -9\n\
path:owner(bond+)>subject(plain)|in 8 2 -11\n\
word:content:call -8 -9 15\n\
path:object(grow+)|out 15 -5 -9\n\
word:owner:assassination 10 0 -11\n\
word:clause:turn -12 -3 11\n\
word:content:capacity 9 -13 5\n\
link:complement(effect+)|for -10 9 -1\n\
path:patient(effect-)>subject(plain)>clause(plain)|in -5 9 -5\n\
rule:effect.topic-patient:+|agent:side|other|indirect -12 17 -5\n\
word:object:!support -11 0 8\n\
word:complement:review 17 -7 -10\n\
rule:effect.copula:-|narration 8 -2 -7\n\
word:clause:commit -13 13 -2\n\
word:content:warning 11 0 -12\n\
path:subject(effect-)>clause(attitude-)>clause(attitude-)|in 18 0 -18\n\
clause:complement:ing|from -10 8 -1\n\
word:owner:request -6 6 -3\n\
word:complement:get -11 4 4\n\
word:complement:turn -4 -6 8\n\
path:subject(grow+)>content(plain)>complement(effect+)|out -11 -2 14\n\
word:complement:sell 9 -8 -3\n\
path:owner(plain)>subject(effect+)|out -6 -5 10\n\
rule:reverse.owner:+|in 8 1 -11\n\
word:patient:assistance -14 17 -3\n\
rule:attitude.patient:+|agent:side -10 11 -5\n\
link:topic(effect+)|to -2 -5 4\n\
path:subject(plain)>content(plain)>object(plain)>clause(plain)|in -6 -5 10\n\
word:clause:choose -5 -6 11\n\
word:complement:decide 6 4 -12\n\
word:subject:signal 12 -3 -9\n\
word:topic:impact -9 2 3\n\
path:owner(effect-)>complement(plain)>clause(plain)|in 6 -8 2\n\
word:object:!underestimate -11 -4 15\n\
word:clause:notify 6 4 -11\n\
word:complement:exert -14 -2 17\n\
clause:subject:conditional|only_if -13 -2 15\n\
word:object:study 11 -7 -4\n\
rule:attitude.patient:-|direct 13 -4 -8\n\
rule:will.subject:-|in 10 -8 -2\n\
word:object:save -12 0 8\n\
word:object:prompt -5 -4 9\n\
word:complement:design -12 0 10\n\
word:complement:remove 5 -7 -1\n\
rule:bond.state:+|act -8 12 -5\n\
verb:clause:ability|none 7 -8 -1\n\
rule:evaluation.modifier-patient:+|out 4 -6 -1\n\
link:complement(effect+)|from 11 -1 -11\n\
word:subject:negotiate 1 -6 1\n\
word:topic:presence 4 5 -11\n\
word:clause:end 9 -7 -2\n\
rule:effect.patient:-|agent:target|other|direct -7 -3 11\n\
path:modifier(plain)>object(attitude-)|in -7 -3 10\n\
word:subject:name -10 -1 12\n\
word:content:meeting 14 -5 -9\n\
path:partner(bond+)>subject(plain)|out 7 -4 -3\n\
word:object:blast -15 -2 17\n\
word:content:pressure 9 -9 0\n\
word:owner:history -10 12 -2\n\
word:subject:regard -10 -3 12\n\
word:complement:enrich -9 3 3\n\
word:subject:comply -10 -3 10\n\
word:owner:use -11 11 -2\n\
path:owner(plain)>subject(plain)>clause(attitude+)|out 13 -1 -11\n\
word:clause:wait 14 -2 -12\n\
word:topic:arm -6 -8 15\n\
verb:complement:obligation!|present 5 -5 -2\n\
word:clause:!allow -12 4 6\n\
link:partner(effect-)|between 9 -10 -2\n\
clause:subject:conditional|as_long_as -14 0 12\n\
word:owner:satellite -12 12 -2\n\
rule:effect.patient-patient:+|in -1 -9 8\n\
link:complement(attitude+)|for 9 -11 1\n\
word:subject:coordinate 11 -2 -9\n\
word:owner:implementation 9 -5 -5\n\
word:clause:target -8 3 3\n\
word:complement:stop 11 -3 -8\n\
word:complement:build 3 6 -11\n\
word:complement:see 1 2 -6\n\
path:owner(plain)>topic(evaluation+)>object(plain)>clause(plain)|out 15 -1 -14\n\
word:subject:contribute 12 2 -14\n\
word:topic:money 10 -3 -8\n\
path:patient(effect-)>object(grow+)>clause(plain)|out -11 -1 12\n\
path:owner(effect-)>partner(plain)>complement(plain)|out 16 -1 -16\n\
rule:attitude.self:-|agent:holder|free|indirect 13 -3 -10\n\
word:owner:dossier 13 -4 -9\n\
word:content:interest -7 9 -4\n\
path:subject(plain)>clause(evaluation-)|out 8 -1 -7\n\
path:owner(plain)>topic(plain)>complement(cause)|out -13 -2 14\n\
word:owner:border -11 -3 10\n\
word:patient:dependence 12 -5 -7\n\
word:object:!fulfill 0 -9 8\n\
word:clause:assure 9 -3 -8\n\
word:topic:partner -6 9 -4\n\
word:topic:government 4 5 -9\n\
verb:attribute:none!|past 9 2 -12\n\
word:complement:link -6 11 -6\n\
path:owner(plain)>object(plain)>clause(grow+)|out -16 4 10\n\
word:topic:face -8 0 5\n\
word:owner:negotiator -11 14 -3\n\
word:subject:react -10 4 3\n\
clause:clause:that|whether 11 -6 -5\n\
link:attribute(break-)| 8 4 -12\n\
word:clause:!conclude -13 -1 14\n\
word:object:!overcome 12 -1 -13\n\
path:owner(evaluation+)>complement(effect-)|out -18 9 6\n\
path:object(demand)>clause(plain)|in 10 -9 0\n\
word:object:add 4 3 -11\n\
word:complement:close -7 -5 10\n\
word:owner:industry -4 10 -5\n\
word:object:enjoy -1 -9 10\n\
word:owner:guarantee -3 -11 14\n\
word:complement:include 5 4 -11\n\
word:topic:announcement 14 -3 -10\n\
cue:criticism -9 -3 14\n\
path:owner(effect-)>complement(effect+)>clause(evaluation-)|out 14 -2 -13\n\
rule:demand.object:-|agent:other|free|indirect -6 8 -4\n\
word:subject:broker 10 -8 -3\n\
word:attribute:describe 13 -8 -3\n\
path:topic(plain)|in -8 14 -7\n\
path:subject(plain)>clause(effect-)>clause(plain)|out -8 11 -5\n\
path:partner(plain)>complement(attitude-)|out 10 -3 -7\n\
word:subject:voice 2 -8 6\n\
rule:effect.patient-patient:-|agent:other 8 -1 -8\n\
word:owner:intention -3 -10 13\n\
path:owner(bond+)>complement(evaluation+)>clause(plain)|in -7 13 -7\n\
word:object:import -8 11 -5\n\
word:content:deadline 8 -4 -6\n\
word:object:ship 10 3 -14\n\
word:complement:ship 10 3 -14\n\
word:object:resist 9 -1 -9\n\
rule:attitude.topic:-|agent:other -9 -3 9\n\
word:object:plan 8 6 -14\n\
rule:effect.partner-patient:-|agent:holder|other|act -10 -2 11\n\
path:owner(effect-)>object(attitude-)>clause(plain)|out 13 0 -13\n\
path:subject(attempt)>clause(plain)>clause(plain)|in -4 -7 10\n\
word:content:conclusion 14 -5 -9\n\
cue:aim -8 -2 10\n\
rule:reverse.owner:-|agent:other|free|indirect 11 -4 -7\n\
link:patient(attitude+)|for 6 -8 -2\n\
path:subject(effect-)>content(plain)>object(plain)>clause(plain)|in 5 -12 4\n\
path:complement(plain)>content(plain)>complement(plain)|in 17 -9 -7\n\
path:object(attitude-)>clause(plain)|in -2 -8 9\n\
verb:object:attempt! 15 -7 -6\n\
path:patient(effect-)>object(reverse)|out 2 5 -9\n\
word:content:problem -14 1 12\n\
path:object(break-)|out -10 -1 11\n\
word:clause:!help 3 -11 8\n\
word:object:stabilize -3 -7 11\n\
word:complement:pull -6 0 2\n\
word:complement:comment 7 0 -7\n\
word:subject:!come 12 -5 -7\n\
word:topic:vessel 15 -1 -14\n\
link:complement(plain)|by -2 -3 3\n\
word:complement:sponsor 12 -7 -5\n\
path:owner(plain)>object(plain)>clause(cause)|out 11 -1 -10\n\
word:complement:fail -16 0 17\n\
word:clause:save 10 1 -12\n\
path:partner(evaluation+)>subject(effect-)|out 14 -12 -1\n\
word:object:!defend 8 6 -13\n\
word:content:guarantee 9 0 -11\n\
word:object:produce 9 -3 -6\n\
word:clause:voice 7 -8 -2\n\
word:partner:plan -12 1 9\n\
word:owner:hegemony -14 -3 17\n\
path:topic(plain)>partner(bond+)>subject(effect+)|out -16 17 0\n\
path:topic(plain)>partner(bond+)>subject(cause)>clause(effect+)|out -16 17 0\n\
link:topic(effect-)|for -10 9 -1\n\
word:partner:contract -13 15 -3\n\
path:topic(plain)>subject(effect+)|out -10 -2 12\n\
word:complement:would 8 -6 -2\n\
rule:attitude.patient:-|other 10 -6 -6\n\
rule:effect.partner-patient:-|agent:other 9 -4 -6\n\
path:patient(plain)>complement(plain)|in 1 9 -11\n\
word:patient:lift 3 8 -13\n\
clause:object:adverbial|while -1 5 -6\n\
word:content:determination -7 9 -4\n\
word:topic:fulfillment -17 12 2\n\
word:clause:prefer -10 -2 12\n\
word:complement:prevent 9 -1 -10\n\
path:subject(grow+)>clause(plain)|out 0 1 -4\n\
path:subject(plain)>content(evaluation+)>complement(plain)|out 14 -10 -3\n\
path:subject(plain)>content(evaluation+)>topic(plain)>object(plain)|out 14 -10 -3\n\
word:complement:improve -9 8 -1\n\
word:subject:!discuss 14 -2 -12\n\
path:complement(reverse)>clause(plain)|out 12 -6 -7\n\
path:patient(effect-)>object(reverse)>clause(plain)|out 12 -6 -7\n\
word:clause:require 11 -8 -3\n\
path:owner(effect+)>subject(plain)>clause(plain)|in 6 6 -12\n\
path:owner(effect-)>subject(effect-)|in 11 -2 -9\n\
clause:object:ing|without -12 4 5\n\
path:owner(evaluation+)>object(effect+)>clause(plain)|in 18 -10 -6\n\
word:complement:acknowledge -15 17 -2\n\
clause:clause:participle|when 10 -4 -5\n\
link:modifier(cause)| 9 -5 -4\n\
rule:reverse.patient:+|agent:other|free|indirect -10 14 -3\n\
word:subject:!tolerate 17 -2 -16\n\
link:owner(plain)|flagged 14 0 -13\n\
rule:attitude.self:+|agent:side|other|direct -11 1 7\n\
word:subject:operate 12 -8 -5\n\
word:owner:minister 9 -2 -7\n\
word:complement:shake -17 3 12\n\
word:object:shake -17 3 12\n\
word:topic:zone 12 -9 -3\n\
link:patient(grow+)|on -11 -4 13\n\
path:object(plain)>clause(effect-)|in -12 -5 15\n\
verb:object:fail -7 -7 10\n\
path:complement(reverse)>clause(plain)|in 3 10 -13\n\
path:partner(bond+)>object(grow+)>clause(plain)>clause(plain)|in -12 11 0\n\
word:complement:submit 6 1 -8\n\
rule:reverse.patient:+|agent:side 5 4 -11\n\
word:owner:mission 12 -6 -6\n\
path:owner(bond+)>complement(effect-)|out -11 9 -2\n\
word:partner:ceasefire -4 15 -11\n\
word:complement:affect -8 4 3\n\
path:owner(attitude+)>complement(plain)>clause(plain)|in -11 -1 9\n\
verb:object:attitude-! 9 -7 -2\n\
link:complement(attitude+)|against -10 -5 14\n\
rule:attitude.patient:-|free -3 -5 9\n\
path:topic(plain)|out -1 5 -7\n\
word:topic:system -7 -4 12\n\
rule:effect.event-patient:+|other -8 0 7\n\
rule:attitude.owner:+|agent:other|free|indirect 0 -7 3\n\
rule:attitude.owner:+|agent:holder|own|indirect 1 -9 6\n\
path:subject(cause)>clause(plain)>clause(attitude-)|in 17 -2 -15\n\
word:subject:ignore 8 4 -14\n\
path:complement(plain)>clause(grow+)|in -5 -8 9\n\
rule:idiom.clause:+|out -9 -3 14\n\
rule:reverse.patient:+|mixed 8 -10 0\n\
word:subject:full 9 -2 -7\n\
word:topic:prospect 14 -13 0\n\
word:subject:live 7 -3 -6\n\
word:complement:conclude 11 -6 -6\n\
path:topic(plain)>object(cause)>clause(plain)|in -9 -4 13\n\
rule:effect.owner-patient:-|agent:side|other|act 13 0 -12\n\
word:complement:mediate 11 -5 -6\n\
word:object:block -11 11 0\n\
rule:attitude.noun:-|agent:holder|other|act -13 -2 14\n\
word:complement:declare 5 -9 4\n\
link:patient(attitude+)|of 5 -12 4\n\
word:clause:struggle -12 5 4\n\
path:complement(attitude+)|out -4 2 -3\n\
word:object:!make -7 -4 11\n\
path:partner(bond+)>object(plain)|out 3 -1 -5\n\
link:patient(attitude-)|on -11 0 12\n\
clause:subject:ing|with -8 7 -1\n\
path:object(effect+)>clause(plain)>clause(plain)|out 12 -1 -10\n\
word:clause:quote 0 6 -8\n\
word:clause:!say -5 11 -4\n\
path:owner(plain)>topic(plain)>subject(plain)|out -11 3 4\n\
rule:effect.noun-patient:-|agent:other|own|indirect 12 -10 -1\n\
rule:effect.owner-patient:+|agent:side|other|direct -12 2 9\n\
rule:effect.patient-patient:+|indirect -8 -5 12\n\
word:subject:possess -14 0 12\n\
link:modifier(effect+)| -8 2 1\n\
word:subject:!will -9 10 -3\n\
link:topic(plain)|including -1 4 -6\n\
link:complement(break-)|against 12 -4 -8\n\
path:topic(plain)>object(plain)>clause(plain)>clause(plain)|in -12 9 1\n\
word:modifier:country 12 -3 -8\n\
clause:object:adverbial|since 3 -8 6\n\
path:partner(bond+)>object(grow+)>clause(plain)|out -8 10 -5\n\
verb:attribute:possibility|present 1 -7 3\n\
link:complement(cause)|from -9 -6 15\n\
word:topic:possibility 4 -10 5\n\
path:owner(plain)>object(grow+)|out 9 -4 -6\n\
path:complement(effect-)>clause(attempt)|in -6 -6 12\n\
word:clause:explain 13 -4 -8\n\
path:owner(plain)>subject(effect-)|in 7 -5 -6\n\
word:object:coordinate 12 -6 -5\n\
clause:subject:participle|that -16 13 0\n\
word:subject:rise -3 13 -11\n\
path:topic(plain)>complement(attitude-)|out 8 -1 -6\n\
word:complement:show 3 -2 -7\n\
clause:object:relative|whose 13 -7 -5\n\
word:topic:war 10 -7 -4\n\
word:subject:happen 10 -4 -7\n\
path:topic(effect+)>subject(plain)|in -7 13 -7\n\
word:complement:propose -9 5 0\n\
word:object:recognize 10 -7 -5\n\
rule:will.subject:-|free 2 -8 6\n\
word:owner:exit -10 3 4\n\
word:clause:carry -4 14 -8\n\
rule:grow.agent:+|narration 2 -3 -2\n\
word:subject:pursue 5 -5 -1\n\
path:owner(friend+)>attribute(plain)|in 1 -9 5\n\
path:partner(bond+)>complement(plain)>clause(plain)|out -9 9 -2\n\
path:subject(plain)>clause(plain)>clause(cause)|in 2 -7 5\n\
path:object(demand)>clause(plain)|out -11 3 7\n\
rule:bond.state:-|direct -5 10 -8\n\
path:owner(effect+)>object(plain)|in 14 -6 -7\n\
word:complement:lose -9 2 7\n\
cue:compare 12 -6 -7\n\
word:subject:avoid 6 -6 -1\n\
path:subject(effect-)>clause(attitude+)>clause(plain)|in -10 -2 8\n\
word:content:response 12 -2 -10\n\
word:subject:transfer 10 -6 -5\n\
word:content:community -15 3 9\n\
verb:object:obligation!|present 0 -8 6\n\
path:owner(plain)>complement(attitude+)|out 11 0 -10\n\
rule:cause.event-patient:-|agent:side|other|indirect -14 3 9\n\
word:object:violate -7 9 -3\n\
link:complement(attitude+)|by -2 -5 6\n\
word:object:quote 13 -2 -12\n\
word:object:return -6 10 -7\n\
path:subject(bond+)>clause(plain)|in -3 -7 10\n\
path:object(reverse)>clause(break-)|in -10 13 -3\n\
word:owner:coordination -13 16 -3\n\
word:complement:determine -13 16 -3\n\
word:subject:demonstrate -8 -1 7\n\
link:topic(plain)|at 7 -2 -6\n\
word:object:!see 3 6 -11\n\
rule:demand.object:-|agent:holder|own|mixed -7 9 -3\n\
word:object:cease -5 -7 12\n\
word:patient:rejection 8 2 -11\n\
cue:insist -4 -4 3\n\
word:object:endorse -2 -6 5\n\
rule:effect.patient:-|agent:other|own|mixed -7 10 -4\n\
word:complement:represent 11 -5 -6\n\
word:owner:determination -7 -9 16\n\
rule:reverse.patient:+|agent:holder|other|indirect -2 9 -6\n\
clause:complement:ing|as -7 -7 12\n\
word:object:apply -5 -6 8\n\
path:modifier(plain)>complement(cause)|in 13 -3 -10\n\
word:topic:success 14 -8 -5\n\
link:owner(friend-)|'s 11 -3 -7\n\
clause:subject:ing|including 9 -7 -2\n\
path:partner(bond+)>object(grow+)>clause(plain)|in -6 -6 8\n\
word:clause:!will -6 14 -7\n\
word:topic:case 12 -5 -7\n\
path:topic(effect-)>subject(plain)>clause(plain)|in 15 -10 -5\n\
word:clause:hail 13 -12 -1\n\
word:patient:offensive -15 9 2\n\
rule:effect.owner-patient:-|agent:other|other|mixed -7 -1 7\n\
word:clause:step 3 5 -10\n\
word:subject:reveal -12 0 9\n\
word:topic:relation 8 -7 -3\n\
rule:attitude.owner:-|agent:target|other|indirect 10 -2 -7\n\
word:complement:throw -7 10 -7\n\
path:owner(evaluation+)>topic(plain)>complement(plain)|out 12 -2 -12\n\
word:content:tool -6 -6 13\n\
path:owner(plain)>subject(demand)|in -8 12 -5\n\
path:object(plain)>clause(effect-)>clause(plain)|in 14 -3 -12\n\
path:owner(plain)>subject(grow+)>clause(plain)|out -11 -2 13\n\
path:subject(break-)>clause(plain)|out 10 -4 -5\n\
word:subject:renew 9 0 -11\n\
word:clause:conduct 12 -5 -7\n\
word:subject:spearhead 14 -2 -13\n\
clause:complement:participle|as -5 11 -6\n\
link:patient(reverse)|against 7 4 -13\n\
cue:predict 4 3 -9\n\
word:topic:wake 11 -3 -9\n\
word:clause:draft -8 -4 12\n\
word:subject:enter 6 -8 0\n\
word:clause:resurrect 11 -7 -6\n\
word:clause:persuade 0 -6 6\n\
word:owner:capital 5 -6 -1\n\
word:topic:reservation 12 3 -16\n\
word:object:fulfil -5 9 -7\n\
word:clause:avoid -6 -1 5\n\
word:object:!provide 0 6 -10\n\
path:owner(effect-)>complement(effect+)>clause(plain)|out 9 -1 -7\n\
word:topic:billion 13 -7 -5\n\
word:object:change 5 -6 -1\n\
rule:demand.object:-|agent:other|other|direct 3 -1 -4\n\
path:owner(bond+)>complement(plain)>clause(plain)|in 12 -6 -6\n\
link:partner(evaluation-)|between 2 0 -7\n\
rule:effect.partner-patient:+|mixed -8 3 3\n\
path:complement(plain)>clause(plain)>clause(cause)|in 6 -11 4\n\
rule:effect.patient:-|agent:target|free|direct -9 -3 13\n\
link:complement(plain)|over -5 -8 13\n\
rule:cause.event-patient:+|mixed -1 -11 11\n\
word:subject:ditch 14 -2 -12\n\
path:patient(effect-)>object(reverse)>clause(plain)|in -10 14 -3\n\
word:topic:approach 7 0 -9\n\
path:complement(cause)>clause(plain)>clause(plain)|in 8 -13 3\n\
link:topic(grow+)|in -4 -6 9\n\
rule:break.agent:-|free 9 -2 -8\n\
word:topic:detail -9 -3 12\n\
clause:clause:ing|for 0 2 -3\n\
word:clause:ship 12 -2 -11\n\
rule:attitude.owner:+|agent:side|free|direct -13 6 5\n\
word:subject:gain -8 -4 13\n\
rule:attitude.owner:-|agent:holder|free|mixed -16 8 6\n\
rule:effect.owner-patient:-|mixed -4 2 -2\n\
clause:subject:adverbial|because 0 1 -3\n\
path:owner(evaluation+)|in -9 -4 12\n\
path:owner(cause)>complement(effect-)|in 14 -6 -9\n\
rule:evaluation.modifier-patient:-|indirect 11 -3 -9\n\
word:owner:resistance -1 13 -11\n\
word:object:require 12 -6 -6\n\
path:owner(evaluation+)>object(effect+)|in 12 -9 -2\n\
cue:encourage 7 -10 3\n\
rule:effect.topic-patient:-|agent:side -10 7 1\n\
rule:cause.event-patient:+|agent:holder|other|indirect -8 3 2\n\
rule:attitude.partner:+|agent:holder -2 -7 8\n\
word:subject:set 4 -6 1\n\
cue:impose -2 -5 7\n\
link:complement(fail)|in -11 -2 13\n\
word:topic:complicity -11 -2 13\n\
rule:effect.patient-patient:+|free -5 -8 12\n\
word:topic:peak 14 0 -14\n\
verb:object:bond+ 6 -2 -5\n\
word:complement:heighten -10 0 11\n\
word:object:heighten -10 0 11\n\
rule:effect.partner-patient:-|agent:holder -8 4 1\n\
word:object:uphold -6 10 -5\n\
link:owner(evaluation-)|name -9 -3 12\n\
word:complement:!will -12 12 -2\n\
path:complement(break-)>clause(plain)|in -9 -3 10\n\
word:clause:like 7 -4 -7\n\
path:subject(effect-)>clause(effect-)|out 8 -2 -7\n\
link:complement(attitude-)|for 9 -9 -1\n\
word:subject:!make -9 -1 9\n\
rule:attitude.self:+|agent:other|other|direct 6 -14 4\n\
rule:attitude.owner:+|agent:target|free|indirect 10 -2 -9\n\
path:topic(plain)>complement(effect-)>clause(plain)|in -9 -4 13\n\
rule:effect.patient:+|agent:other|free|indirect 1 -7 3\n\
word:content:option 6 -9 3\n\
word:subject:resurrect 11 -7 -4\n\
path:complement(grow+)>clause(cause)>clause(plain)|in -8 12 -3\n\
word:owner:offer 12 -2 -9\n\
path:owner(effect+)>object(evaluation+)>clause(plain)>clause(plain)>clause(effect-)|in 15 -9 -7\n\
word:topic:office 15 -1 -13\n\
word:complement:implement -9 9 -2\n\
clause:object:ing|including -8 -6 16\n\
word:owner:missile -7 3 2\n\
rule:attitude.owner:+|agent:holder|other|act 7 -1 -9\n\
word:owner:allegation -10 -1 11\n\
cue:read 0 6 -7\n\
word:topic:eye 11 -1 -10\n\
clause:subject:to|about 9 -1 -10\n\
path:topic(plain)>object(plain)>clause(attempt)|in -13 1 10\n\
rule:attitude.topic:-|agent:holder|other|indirect 9 -7 -2\n\
word:owner:accord 10 -5 -5\n\
word:owner:order -11 -3 12\n\
word:modifier:partnership -13 -3 15\n\
rule:attitude.partner:+|indirect -1 -6 6\n\
path:subject(plain)>clause(effect+)>clause(plain)|out 10 -4 -6\n\
rule:effect.patient:+|agent:target|free|direct -12 12 -1\n\
word:owner:responsibility -11 -2 13\n\
path:subject(plain)>clause(demand)>clause(plain)|out -7 9 -3\n\
path:subject(effect+)>clause(attempt)|in 10 -4 -6\n\
word:clause:!provide 5 8 -15\n\
word:partner:solidarity -12 12 -1\n\
word:complement:focus 7 -7 -2\n\
rule:effect.patient:+|narration 7 0 -7\n\
word:subject:mislead -11 -2 13\n\
word:clause:invoke -9 6 2\n\
clause:subject:adverbial|once -11 0 12\n\
rule:prohibition.subject:-|other -9 7 -1\n\
rule:attitude.noun:+|agent:side -11 3 5\n\
cue:clear -5 -5 10\n\
cue:like 11 0 -10\n\
word:content:belief 6 4 -9\n\
rule:effect.topic-patient:-|agent:other|own|indirect -8 9 0\n\
word:object:follow -2 4 -4\n\
word:clause:!leave -15 12 1\n\
link:complement(attitude-)|on -6 2 3\n\
word:complement:pay 1 -8 5\n\
word:object:promote -11 -2 11\n\
path:owner(effect-)>topic(plain)>object(effect+)>content(plain)>object(plain)|in 12 0 -11\n\
word:subject:result -11 -3 13\n\
word:topic:victim -12 10 1\n\
word:subject:spend 13 -2 -11\n\
word:clause:admit -9 11 -1\n\
path:subject(plain)>clause(break-)>clause(plain)|in 14 -7 -6\n\
word:owner:accusation -4 -6 10\n\
verb:clause:attitude-! 10 -2 -10\n\
word:topic:way 3 0 -7\n\
word:topic:threat -11 3 6\n\
rule:reverse.patient:+|agent:holder|other|act 6 2 -11\n\
clause:clause:adverbial|even_though 9 0 -10\n\
word:modifier:involvement -14 0 15\n\
word:subject:extend -4 2 2\n\
word:topic:soldier 13 -7 -6\n\
path:partner(evaluation+)>topic(plain)>complement(plain)|in -12 12 -1\n\
word:patient:blame -8 -1 9\n\
word:object:know -6 -7 12\n\
word:subject:quote 10 -8 -3\n\
word:subject:block -8 0 8\n\
path:object(plain)>clause(plain)>clause(plain)|out -4 9 -5\n\
word:object:title 10 -5 -5\n\
word:clause:receive -12 -1 13\n\
word:patient:restriction -7 -3 8\n\
word:subject:!show -7 -3 10\n\
clause:attribute:relative|that 9 -6 -5\n\
word:topic:weight -11 12 -6\n\
path:owner(effect-)>object(effect-)|out 14 -1 -13\n\
rule:idiom.sentence:+|mixed -1 -10 7\n\
link:topic(plain)|out_of 15 -10 -6\n\
link:owner(attempt)|name 4 -8 2\n\
rule:effect.owner-patient:+|agent:side|own|indirect 8 -7 -2\n\
word:subject:war -11 11 -2\n\
word:topic:anniversary -3 -6 8\n\
rule:inability.subject:-|own -7 3 2\n\
path:owner(plain)>subject(attempt)|out -4 -4 8\n\
rule:effect.owner-patient:+|agent:target|other|direct -2 -9 7\n\
word:topic:party -5 -5 7\n\
path:modifier(plain)|in 13 -2 -11\n\
clause:clause:ing|about 5 3 -11\n\
word:owner:income 15 -8 -6\n\
rule:reverse.owner:-|agent:other|free|direct -4 13 -12\n\
path:subject(plain)>content(plain)>complement(plain)|in 6 -2 -5\n\
word:clause:lift 6 0 -7\n\
link:complement(effect-)|out_of 12 -1 -12\n\
word:clause:publish 1 -8 6\n\
word:patient:remark -6 -5 11\n\
rule:bond.state:-|narration -8 0 9\n\
word:topic:text 9 -3 -5`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:against own:lean target:lean side:lean own:favor reverse target:favor sentence:against side:against target:against voice-confidence holder:against holder:favor side:favor sentence:favor side:n sentence:lean target:favor- holder:lean holder:n target:n after sum:against unnamed target:against- before target:against+ sum:tone+ sum:favor via:name|in side:other form:name|relation:self holder:person sum:tone- target:favor+ sentence:n target:favor-|direct rule:tone.near:-|other form:name|relation:coalition rule:effect.noun-patient:-|other rule:tone.sentence:-|other side:own rule:tone.near:+|other via:carried|in target:against-|indirect rule:tone.near:+|in target:against+|direct target:against-|direct rule:tone.near:-|in holder:party target:favor-|indirect rivals:0|side:other present:true rule:tone.sentence:-|in target:favor-|narration mode:indirect|side:other path:owner(effect-)>subject(plain)|out rule:effect.noun-patient:-|in target:favor+|direct present:false rule:tone.near:+|direct cue:say link:owner(plain)|name rivals:1|side:other rule:attitude.self:-|agent:holder target:against+|indirect target:favor-|act clause:object:main| holder:group rule:tone.sentence:-|free verb:object:none|past via:affiliate|in rule:tone.sentence:+|own word:clause:say clause:subject:main| role:complement|other|in rule:tone.near:-|own side:free target:against-|narration role:owner|free|out rule:effect.noun-patient:-|indirect target:against-|act role:owner|other|in rule:attitude.owner:+|agent:holder mode:direct mode:indirect|side:own mode:narration|side:free references:1 rule:evaluation.copula:+|in rule:tone.sentence:+|free sentence:alone target:against+|mixed word:subject:draft mode:narration rule:bond.partner:+|in rule:bond.partner:+|other rule:effect.agent:-|direct rule:tone.near:-|indirect verb:subject:none|present word:subject:play clause:object:to|to role:partner|other|in rule:tone.clause:+|free verb:object:none|present verb:subject:none!|none link:owner(effect-)|name mode:direct|side:other nested:false rule:bond.partner:+|direct rule:tone.sentence:-|direct word:content:right clause:clause:main| clause:complement:to|to role:patient|other|in via:pronoun|in mode:direct|side:own rule:evaluation.modifier:-|free rule:tone.sentence:+|direct verb:clause:none|none verb:complement:plain verb:object:attitude+ verb:subject:plain holder:narrator references:3+ rule:evaluation.copula:+|direct rule:tone.clause:+|other rule:tone.sentence:-|out target:favor+|narration verb:clause:none|present holder:institution role:subject|other|in rule:attitude.owner:+|other rule:effect.owner:-|other rule:effect.patient:-|agent:other rule:tone.near:+|own rule:tone.sentence:+|other word:clause:be link:subject(plain)| rivals:0|side:free rivals:2|side:free role:owner|own|in role:topic|other|in rule:attitude.owner:-|agent:holder rule:tone.near:+|indirect rule:tone.near:-|direct rule:tone.near:-|free verb:subject:none|past word:subject:fail cue:claim rivals:2|side:other role:object|other|in rule:attitude.owner:+|in rule:attitude.self:-|agent:holder|other|indirect rule:effect.agent:+|in rule:grow.partner:+|other rule:tone.sentence:+|narration sum:silent target:favor+|indirect verb:clause:plain via:affiliate|out word:owner:regime word:partner:cooperation clause:subject:participle| cue:tell holder:alone outside|mode:narration rule:attitude.self:-|other rule:tone.clause:+|in rule:tone.clause:-|out rule:tone.sentence:+|in target:against+|act target:against+|narration target:favor-|mixed verb:complement:effect- verb:subject:none|none form:name|relation:seat link:owner(bond+)|name link:owner(evaluation+)|'s link:owner(plain)|'s rivals:1|side:free rivals:1|side:own rule:demand.object:-|other rule:effect.agent:-|free rule:effect.noun-patient:-|act rule:effect.owner-patient:+|in rule:tone.clause:-|narration rule:tone.sentence:-|own verb:subject:grow+ via:pair|in word:content:system word:partner:tie clause:attribute:main| clause:complement:main| clause:subject:that|that clause:subject:to|to form:people|relation:self link:owner(effect-)|'s link:partner(bond+)|with mode:mixed|side:other path:subject(plain)|in role:subject|own|in rule:effect.patient:+|agent:side rule:evaluation.copula:-|direct rule:tone.clause:+|direct rule:tone.clause:+|narration rule:tone.sentence:-|indirect verb:clause:none|past verb:complement:none|present verb:object:grow+ via:name|out clause:clause:ing| form:adjective|relation:self link:subject(effect-)| link:subject(grow+)| mode:act mode:direct|side:free mode:mixed rivals:3+|side:other rule:attitude.patient:+|in rule:demand.object:-|agent:other rule:effect.owner:-|in rule:effect.patient:+|agent:other rule:evaluation.copula:+|other rule:evaluation.modifier:+|out rule:evaluation.modifier:-|narration rule:evaluation.verb:-|narration rule:reverse.patient:+|other rule:tone.clause:+|out rule:tone.clause:-|free target:against-|mixed verb:complement:none|past verb:object:plain verb:subject:obligation|present word:owner:government word:owner:pressure word:subject:become word:subject:say word:subject:welcome clause:object:adverbial|because cue:report link:complement(plain)|by mode:indirect mode:indirect|side:free references:2 role:object|own|in role:patient|other|out role:subject|other|out rule:effect.agent:+|free rule:effect.agent:-|in rule:effect.event-patient:-|agent:holder rule:tone.clause:-|direct rule:tone.clause:-|in rule:tone.near:-|act verb:clause:effect- verb:object:none|none via:event|out word:owner:deal word:subject:be clause:clause:that|that clause:complement:participle| cue:express cue:highlight cue:want link:complement(plain)|from link:complement(plain)|with link:subject(attitude-)| path:owner(plain)>object(attitude+)|in path:subject(plain)>clause(plain)|in rivals:0|side:own role:partner|own|in rule:attitude.agent:-|other rule:cause.agent:-|indirect rule:demand.object:-|agent:holder rule:demand.object:-|agent:other|other|mixed rule:demand.object:-|mixed rule:effect.event-patient:-|other rule:effect.patient:-|direct rule:effect.patient:-|free rule:effect.patient:-|other rule:tone.near:+|free rule:tone.near:+|out rule:tone.sentence:+|out rule:tone.sentence:-|narration side:alone verb:attribute:plain verb:clause:possibility|present verb:object:attitude- verb:subject:evaluation- word:attribute:be word:complement:come word:subject:come word:topic:point clause:object:that|that clause:subject:relative|that cue:thank link:object(plain)| link:owner(friend+)|'s link:owner(plain)|demonym link:subject(effect+)| link:topic(plain)|in nested:true path:owner(plain)>subject(plain)|in role:object|free|in role:owner|free|in role:owner|other|out role:partner|other|out role:subject|free|in rule:attitude.noun:-|indirect rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.self:-|indirect rule:cause.agent:-|in rule:effect.owner-patient:+|other rule:effect.owner-patient:-|agent:holder rule:effect.owner:-|indirect rule:effect.patient:-|in rule:effect.patient:-|out rule:evaluation.copula:-|free rule:evaluation.modifier:+|free rule:evaluation.modifier:-|in rule:evaluation.verb:-|free rule:tone.near:+|narration rule:tone.near:-|out rule:tone.sentence:+|indirect rule:will.subject:+|other verb:complement:effect+ verb:complement:grow+ verb:complement:plain! verb:object:effect- verb:object:volition|none verb:subject:attitude- verb:subject:cause verb:subject:effect- verb:subject:effect-! verb:subject:evaluation+ via:pronoun|out word:clause:fail word:complement:remain word:object:urge word:owner:authority word:owner:move word:subject:fulfill clause:complement:ing| clause:complement:that| cue:accord cue:add cue:call cue:seek cue:talk form:name|relation:member link:complement(plain)|between link:partner(bond+)|between mode:act|side:other outside|mode:act outside|mode:mixed path:none|in path:object(attitude+)|in path:subject(attitude-)|out path:subject(effect-)|in rivals:2|side:own role:complement|other|out rule:attitude.agent:+|direct rule:attitude.noun:+|free rule:attitude.owner:-|indirect rule:attitude.owner:-|other rule:bond.partner:+|own rule:effect.owner-patient:-|agent:side rule:effect.owner-patient:-|other rule:effect.patient:+|in rule:evaluation.copula:-|in rule:evaluation.modifier:+|in rule:evaluation.modifier:+|other rule:evaluation.noun:-|free rule:grow.agent:+|indirect rule:grow.partner:+|act rule:grow.partner:+|agent:other rule:idiom.near:+|in rule:idiom.near:-|narration rule:idiom.near:-|own rule:idiom.sentence:-|narration rule:tone.clause:-|other rule:tone.near:+|act target:favor+|act target:favor+|mixed verb:clause:cause verb:clause:evaluation- verb:complement:none|none verb:object:ability|present verb:object:effect+ verb:object:future|present verb:subject:attitude+ verb:subject:future|present via:event|in via:self|in word:clause:note word:complement:express word:object:back word:object:lift word:partner:negotiation word:subject:have clause:attribute:that| clause:clause:relative|that clause:clause:to|to clause:subject:conditional|if clause:subject:ing|by clause:subject:that| cue:denounce form:name|relation:institution link:complement(effect+)|with link:complement(plain)|against link:patient(effect-)|on role:partner|free|in role:subject|free|out rule:attitude.agent:+|in rule:attitude.noun:-|in rule:attitude.noun:-|other rule:attitude.owner:+|agent:side rule:attitude.patient:+|agent:holder rule:attitude.patient:+|other rule:attitude.self:+|in rule:attitude.topic:+|in rule:bond.partner:+|free rule:cause.agent:-|free rule:demand.object:-|in rule:effect.agent:+|direct rule:effect.noun-patient:-|own rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner-patient:-|agent:target rule:effect.owner-patient:-|direct rule:effect.owner-patient:-|in rule:effect.patient:+|direct rule:evaluation.copula:-|out rule:evaluation.modifier:+|direct rule:evaluation.modifier:-|out rule:friend.owner:+|in rule:grow.agent:+|other rule:idiom.near:+|own rule:idiom.sentence:-|other rule:obligation.subject:-|in rule:tone.clause:+|own rule:tone.clause:-|act rule:tone.near:+|mixed rule:tone.near:-|narration verb:attribute:none|past verb:attribute:none|present verb:clause:attempt verb:clause:break- verb:clause:effect+ verb:complement:attitude+ verb:complement:cause verb:object:demand verb:object:evaluation+ verb:subject:demand verb:subject:effect+ verb:subject:plain! via:polity|in word:clause:urge word:complement:be word:complement:say word:owner:tie word:owner:withdrawal word:partner:relation word:patient:sanction word:subject:!take word:subject:act word:subject:counter word:topic:deal clause:clause:participle| clause:clause:relative|which clause:clause:that| clause:complement:relative|that clause:subject:ing| clause:subject:ing|for clause:subject:relative| cue:refuse cue:reject cue:state cue:urge link:complement(grow+)|with link:object(attitude+)| link:owner(plain)|of link:partner(plain)|with link:subject(attitude+)| link:subject(evaluation+)| link:topic(bond+)|for path:complement(plain)>clause(plain)|out path:complement(plain)|in path:owner(plain)>object(plain)|out path:subject(attitude+)|in path:subject(plain)>clause(cause)|in path:topic(plain)>complement(plain)|in role:complement|free|in role:complement|free|out role:complement|own|in role:object|other|out role:patient|free|out rule:attitude.agent:-|in rule:attitude.agent:-|out rule:attitude.noun:-|act rule:attitude.owner:+|agent:other rule:attitude.owner:+|indirect rule:attitude.self:+|agent:holder rule:attitude.self:-|in rule:attitude.self:-|out rule:attitude.self:-|own rule:bond.partner:+|mixed rule:bond.partner:+|out rule:bond.state:+|free rule:bond.state:+|in rule:bond.state:+|indirect rule:break.partner:-|agent:holder rule:cause.event-patient:+|other rule:cause.event-patient:-|other rule:demand.object:-|indirect rule:effect.agent:+|narration rule:effect.agent:+|other rule:effect.agent:-|indirect rule:effect.agent:-|other rule:effect.noun-patient:-|direct rule:effect.noun-patient:-|out rule:effect.owner-patient:+|agent:other rule:effect.owner-patient:+|agent:other|other|direct rule:effect.owner-patient:+|indirect rule:effect.owner-patient:-|agent:other rule:effect.owner-patient:-|agent:other|free|direct rule:effect.owner:-|free rule:effect.owner:-|narration rule:effect.partner-patient:+|other rule:effect.patient:-|agent:holder|other|indirect rule:evaluation.modifier:-|direct rule:evaluation.noun:+|out rule:evaluation.noun:-|out rule:evaluation.verb:+|free rule:evaluation.verb:+|in rule:evaluation.verb:+|other rule:evaluation.verb:+|own rule:friend.copula:+|other rule:grow.partner:+|agent:holder rule:grow.partner:+|agent:side rule:idiom.near:-|free rule:idiom.sentence:-|in rule:reverse.patient:+|in rule:reverse.patient:+|indirect rule:tone.clause:+|indirect rule:tone.clause:-|indirect rule:tone.clause:-|own rule:tone.sentence:+|mixed rule:will.subject:+|own target:alone verb:clause:attitude- verb:clause:future|present verb:clause:grow+ verb:clause:none!|present verb:clause:plain! verb:object:obligation|present verb:object:plain! verb:object:possibility|present verb:subject:ability|present verb:subject:none!|past verb:subject:none!|present via:previous|in word:clause:!be word:clause:ask word:clause:continue word:clause:demand word:clause:develop word:clause:have word:clause:make word:clause:seek word:clause:state word:clause:try word:clause:work word:complement:continue word:content:willingness word:owner:company word:owner:firm word:owner:issue word:owner:medium word:owner:obligation word:subject:help word:subject:produce word:subject:reduce clause:attribute:participle| clause:attribute:that|that clause:complement:adverbial|after clause:object:ing| clause:object:ing|for clause:object:participle| clause:object:relative| cue:: cue:ask cue:believe cue:comment cue:criticize cue:describe cue:discuss cue:explain cue:stress cue:voice cue:vow link:complement(effect-)|against link:complement(plain)|in link:complement(plain)|to link:modifier(bond+)| link:object(demand)| link:object(effect+)| link:owner(bond+)|'s link:owner(bond+)|demonym link:partner(plain)|between link:subject(demand)| link:subject(evaluation-)| mode:mixed|side:free outside|mode:indirect path:complement(attitude+)|out path:complement(cause)|out path:complement(effect-)|in path:complement(effect-)|out path:complement(plain)>clause(plain)|in path:complement(plain)|out path:object(attitude-)|in path:owner(plain)>complement(plain)|out path:owner(plain)>object(effect+)|out path:owner(plain)|in path:partner(plain)>complement(plain)|out path:subject(attitude+)|out path:subject(grow+)>clause(plain)|out path:subject(grow+)|in path:subject(grow+)|out path:subject(plain)>clause(evaluation-)|out path:topic(plain)>attribute(plain)>clause(plain)|in path:topic(plain)>attribute(plain)|in role:object|free|out role:partner|free|out role:patient|free|in rule:attitude.agent:+|free rule:attitude.agent:+|mixed rule:attitude.agent:+|own rule:attitude.agent:-|direct rule:attitude.agent:-|indirect rule:attitude.agent:-|mixed rule:attitude.owner:-|agent:other rule:attitude.owner:-|agent:side rule:attitude.owner:-|free rule:attitude.owner:-|out rule:attitude.partner:-|agent:holder rule:attitude.patient:+|agent:holder|other|indirect rule:attitude.patient:+|indirect rule:attitude.self:+|agent:other rule:attitude.self:+|other rule:bond.partner:+|act rule:bond.partner:+|narration rule:bond.state:+|other rule:cause.event-patient:+|agent:holder rule:cause.event-patient:+|out rule:cause.event-patient:-|direct rule:cause.event-patient:-|in rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:other|free|direct rule:demand.object:-|direct rule:effect.agent:+|indirect rule:effect.agent:-|out rule:effect.event-patient:-|indirect rule:effect.owner-patient:+|act rule:effect.owner-patient:+|agent:holder rule:effect.owner-patient:+|own rule:effect.owner-patient:-|indirect rule:effect.owner:+|in rule:effect.owner:+|other rule:effect.owner:-|direct rule:effect.owner:-|out rule:effect.patient:+|agent:holder|other|act rule:effect.patient:+|indirect rule:effect.patient:+|mixed rule:effect.patient:+|out rule:effect.patient:-|act rule:effect.patient:-|indirect rule:evaluation.copula:+|free rule:evaluation.copula:-|other rule:evaluation.modifier-patient:+|in rule:evaluation.modifier:+|indirect rule:evaluation.modifier:+|narration rule:evaluation.noun:+|direct rule:evaluation.noun:+|free rule:evaluation.noun:+|other rule:evaluation.verb:+|direct rule:evaluation.verb:+|indirect rule:friend.copula:+|direct rule:friend.copula:+|in rule:friend.owner:+|direct rule:grow.agent:+|in rule:grow.partner:+|agent:holder|other|act rule:grow.partner:+|direct rule:grow.partner:+|in rule:grow.partner:+|indirect rule:grow.partner:+|out rule:idiom.near:-|in rule:idiom.sentence:-|free rule:inability.subject:-|in rule:obligation.subject:-|direct rule:obligation.subject:-|indirect rule:obligation.subject:-|other rule:refusal.subject:-|direct rule:reverse.agent:+|in rule:reverse.patient:+|free rule:tone.clause:+|act rule:tone.clause:-|mixed rule:tone.near:-|mixed rule:tone.sentence:+|act rule:tone.sentence:-|act rule:tone.sentence:-|mixed rule:will.subject:+|direct rule:will.subject:+|in verb:clause:ability!|present verb:clause:attitude+ verb:clause:attitude+! verb:clause:future!|present verb:complement:effect-! verb:complement:evaluation+ verb:complement:none!|none verb:complement:obligation|past verb:complement:obligation|present verb:complement:possibility|present verb:complement:volition|none verb:object:attempt verb:object:cause verb:object:future!|present verb:object:none!|none verb:object:possibility!|present verb:object:reverse verb:subject:ability|none verb:subject:break- verb:subject:cause! verb:subject:volition|none word:clause:call word:clause:go word:clause:stress word:clause:tell word:complement:announce word:complement:counter word:complement:refer word:complement:withdraw word:content:claim word:object:continue word:object:develop word:object:preserve word:object:take word:object:want word:object:welcome word:owner:commitment word:owner:part word:owner:people word:owner:policy word:owner:program word:owner:right word:owner:sanction word:owner:side word:owner:tanker word:partner:business word:subject:!be word:subject:adopt word:subject:bring word:subject:continue word:subject:defend word:subject:enjoy word:subject:face word:subject:know word:subject:maintain word:subject:protect word:subject:put word:subject:show word:subject:stand word:subject:violate word:topic:concern word:topic:situation\n\
0<-0.401 0<-1.73 1<0.146 0<-2.91 69 61 1<0.336 12<0.14 52 28 0<-2.91 33 9 1<0.336 1<-0.00396 45 29 -9 0<1.28 1<-0.19 0<0.598 18 13<0.0178 18 -5 -7 0<2.2 -15 -29\n\
58<0.0268 42<0.375 21<0.108 32<0.5 -35 6<0.0729 -33 477<0.5 184<0.375 -26 0 18 -14 2<-0.0537 6<0.0933 -30 -16 21<0.0119 44<0.0598 -10 146<0.5 22 -17 43 6<0.0933 -17 101<0.5 6 44\n\
0<-0.401 3<-0.121 0<-1.73 -22 3<-0.389 8 30<0.5 -1 -13 0<-1.73 -35 -24 3<-0.201 0<0.598 24 0<2.2 48 64 0<2.2 3<0.0275 0<0.598 1 45<0.375 23 1 -16 3<0.048 57 -3\n\
0<-0.401 0<-1.73 0<-2.91 63 88<0.375 477<0.5 765<0.5 55 -5 7 11 157<0.235 16<-0.0169 44 460<0.5 34 -4 -13 0<1.28 16<0.0142 0<0.598 15 16<-0.315 18 -6 -9 77<0.5 -23 11\n\
101<0.5 54<0.125 131<0.875 17<0.669 154<0.375 429<0.375 665<0.375 268<0.5 150<0.5 -27 -13 -12 -6 -3 3 416<0.875 226<0.375 -31 -1 7 17<0.415 19 -11 -36 17<0.503 391<0.5 34 -4 -13\n\
25<-0.33 25<-0.641 27<0.25 33 9 5 379<0.375 363<0.375 65<0.134 25<-0.08 -10 248<0.875 115<0.5 32<0.5 19<0.95 49<0.5 -31 173<0.5 -22 14 -7 -19 -33 0 -7 37 168<0.375 20 -11\n\
8<0.29 82<0.5 11<0.117 101<0.5 150<0.5 78<0.0592 245<0.5 20<0.25 90<0.5 51 -4 53 10 63 11 4 101<0.5 40 0 10 82<0.5 17<0.228 47<0.059 40 9 11<0.418 22 -1 -10\n\
58<0.0268 101<0.5 151<0.875 32<0.5 510<0.375 -33 7 34<0.145 8<0.369 73<0.5 72<1.13 208<0.5 -28 -7 14 -19 -33 85<0.5 -2 -22 7 17<0.228 27 -12 101<0.5 8<0.329 -4 -19 34\n\
3<-0.236 29<0.5 4<-2.16 3<-0.389 1 -16 40<0.375 6 33 43 3<-0.121 29<0.5 23<0.5 -9 -24 11 51<0.5 29<0.5 -31 3<-0.0182 -7 40<0.375 -29 -5 327<0.5 308<0.375 -17 38 40\n\
29<0.5 11<0.418 11<0.117 278<0.375 183<0.375 54 9 -5 15<0.85 48 122<0.5 40 20 5<-0.0679 12 33 11<0.278 63<0.5 11<0.0444 150<0.5 5<-0.0679 12 42 -16 19 32<0.5 19 -12 -14\n\
29<0.5 5<0.155 154<0.375 218<0.375 -32 9 -1 75<0.5 -19 24 28<0.75 2<-0.0537 -28 241<0.5 -9 -20 2<-0.0961 -17 7<0.00684 194<0.5 29 -5 2<0.113 75<0.5 -6 15 358<0.5 33 -12\n\
0<-0.401 0<-1.95 0<-2.91 -33 -27 13<0.16 0<-1.05 -16 -7 -26 0<1.28 13<0.228 0<0.598 13<0.16 0<0.0327 6 28<0.75 22 6 -6 28<1.25 31 2 -15 13<0.228 0<2.2 39 56 2\n\
30<0.5 11<0.0806 12<0.101 54 41 11<0.314 40 17 156<0.5 11<0.245 70<0.5 45<0.375 30 12<0.245 14 -19 4 17<0.116 13 24<0.182 -14 14 82<0.5 130<0.5 11<0.418 44 28 19 8\n\
12<0.164 28<0.75 -31 42<0.375 10<0.426 -31 35<0.1 -6 -23 3<-0.121 -21 49<0.5 18 35<0.1 10 -22 28<0.75 27<1.25 3<0.198 -22 -6 7<0.0112 24 -9 12<0.245 28<1.75 -10 15 22\n\
1<-0.343 1<-0.641 30<0.5 14 18<-0.0727 52 34 2<-0.113 2<-0.261 35 17 -1 18<-0.137 1<-0.114 5<-0.0679 13 23<0.5 3 -14 18<-0.324 -8 -19 1<-0.114 2<-0.00915 -12 -25 5<-0.181 -19 -32\n\
1<-0.343 1<-0.641 1<-0.831 -23 10<0.668 5 -13 10<0.668 18 143<0.375 6 -20 1<0.336 1<-0.114 153<0.375 37<0.875 34 10<0.711 30 8 -5 1<0.0719 106<0.5 50 37 106<0.5 33 10 -2\n\
3<0.125 101<0.5 54<0.125 151<0.875 88<0.375 3<-0.201 -31 0<-1.73 -28 3<0.00742 -22 -7 -10 0<-1.52 -16 19 -34 3<-0.0441 -10 28 0<-2.72 -20 7<0.123 26<0.123 111<0.5 15 44 -2 -3\n\
1<-0.343 1<-0.641 30<0.5 13 1<-0.831 50 36 8<0.369 5 13<0.228 34 -13 8<0.102 1<-0.114 -19 -32 1<-0.114 8<0.369 13<0.0178 0 -14 48<0.875 3 27 8<0.369 -23 5<-0.181 1 -15\n\
37<0.875 18<-0.271 31<0.5 24 -1 63<0.5 45<0.375 18<-0.0916 19<0.85 40 24 51<0.5 47 30 134<0.375 18<0.0843 28 1 41 45<0.375 30 9 18<-0.271 -11 31<0.5 25 321<0.375 -6 20\n\
13<0.16 45<0.375 416<0.875 -30 4 34<0.111 95<0.375 -26 1 13<0.0802 -15 3 34<0.0316 12<0.347 143<0.875 -18 2 45<0.375 -5 18 72<0.375 12<0.197 6 268<0.5 8<0.26 40 12 -8 -5\n\
8<0.329 8<0.102 37<0.375 -29 70<0.5 -7 23 29<0.5 6<0.0576 165<0.5 -21 -5 -22 6<0.0576 15 37<0.375 -12 8 29<0.5 37<0.875 40<0.375 -11 5 8<0.53 3 29 6<0.225 35 -14\n\
1<-0.343 1<-0.641 1<-0.831 -23 -9 2<-0.152 1<-0.474 228<0.375 -11 17 7 15 1<0.336 1<-0.114 107<0.5 34 636<0.375 25 -13 1<0.0719 1<-0.0376 167<0.375 41 19 46 28 134<0.375 -7 13\n\
13<0.189 45<0.375 13<0.14 83<0.375 644<0.875 -30 8 -2 -20 13<0.104 5<0.0874 547<0.5 -25 13 2 -9 31<0.5 45<0.375 -19 11<0.0194 -19 8 0<-2.54 -11 18<0.024 0 45<0.375 16 39\n\
3<-0.236 48<0.875 82<0.5 130<0.5 21<-0.13 10 -8 19 25 33 3<-0.075 130<0.5 82<0.5 116<0.375 195<0.5 -16 16 29 7 10 51<0.5 82<0.5 9<0.174 -30 -23 -7 8<0.00754 5 -21\n\
29<0.5 37<0.875 63<0.5 19<0.85 43 33 71<0.5 32 7 245<0.5 71<0.5 67<0.5 31 8 -4 -13 37<0.375 130<0.5 63<0.5 40<0.375 26 -6 1 32<0.5 13 -18 32<0.5 0 -18\n\
12<0.197 58<0.0268 28<0.75 12<0.117 -30 -22 12<0.101 42<0.375 113<0.5 -26 13 15<0.1 27<2.25 17 -19 -19 -6 101<0.5 -10 20 28<0.25 27<1.75 -17 10 6<0.122 -6 42<0.875 12 38\n\
0<-0.401 0<-1.95 8<0.102 -31 -22 8<0.419 21<-0.0685 79<0.5 -11 12 -19 0<-1.52 -11 8 0<0.598 13<0.16 8<0.369 5 24 -13 0<2.2 8<0.329 21<0.0119 60<0.375 20 -3 -14 35 46\n\
29<0.5 18<-0.0916 5<-0.307 13 22<1.75 114<0.5 33 10 10 30<0.5 44 70<0.5 35 23<0.5 5 33 30<0.5 18<-0.00707 18 32 18<-0.271 -16 70<0.5 50<0.628 -4 65<0.0308 27 -5 -16\n\
1<0.146 6<0.102 1<0.0169 -30 -22 30<0.5 32<0.5 -30 -21 21<0.108 167<0.375 1<0.0719 -19 2 2 3 1<0.336 6<0.122 -9 7 118<0.5 390<0.5 392<0.5 442<0.5 35 -8 0 -4 2\n\
18<-0.271 29<0.5 144<0.875 -1 22 94<0.375 36 4 18<-0.0916 29<0.5 87<0.5 0 -16 59<0.5 13 -5 278<0.375 29<0.5 66<1.36 530<0.5 -28 21 -8 18<0.00411 51<0.5 -9 16 -25 32\n\
30<0.5 11<0.0806 40 114<0.5 19<0.85 306<0.5 36 12 13<0.0178 7 28 9 43<0.5 10<0.668 286<0.5 461<0.5 28 -11 -11 11<0.139 13<0.308 16 -9 53<0.875 -2 -16 11<0.418 40 24\n\
4<-0.6 4<-2.37 -30 3<0.0275 3<-0.201 -29 -20 4<-1 3<0.198 -14 7 14<0.264 14<0.0121 -4 33 -18 3<-0.144 13<0.0914 -25 4<-0.157 -19 3 4<0.573 22<1.25 14<0.148 16 -3 -14 36\n\
40<0.375 26<0.033 51<0.5 48<0.375 -23 -14 -10 51<0.5 32<0.5 -15 180<0.5 12<0.101 16<0.00356 6 32 -7 -22 170<0.0372 38 4 26<0.169 20<0.65 -19 3 32<0.5 8 12<0.164 34 8\n\
4<-1.65 4<-2.71 15<0.95 39 13<0.057 21 5<-0.307 7 37 37<0.375 172<0.641 29 5 4<-1.92 13<0.057 3 24 -9 4<-0.6 37<0.375 5<0.044 10 23 -10 4<0.573 5<-0.0679 -16 0 -19\n\
4<-1 4<-2.37 -29 11<0.314 25<0.144 -19 -5 -28 4<0.573 11<0.361 25<0.0208 34<0.145 305<0.5 16<-0.0815 -1 -13 18 10 11<0.0444 1 28 -23 11<0.314 244<0.5 35 -3 94<0.375 -4 25\n\
0<-0.401 8<0.102 0<-1.73 -30 -18 1<-0.067 8<0.369 13<0.0178 0 -16 3 71<0.5 8<0.419 -23 -10 6 1<-0.474 0<2.2 8<0.369 51<0.5 11 30 32 42 2<-0.168 21 1<-0.147 0 -18\n\
4<-1.34 4<-2.54 4<-3.67 39 142<0.375 234<0.5 497<0.375 34 -7 -11 6 26<0.033 315<0.375 29 -20 4<-1.92 17 186<0.875 0 29 26<0.033 4<-0.157 10 -8 186<0.875 281<0.375 -18 3 14\n\
28<0.75 10<0.599 -30 2<-0.0805 -26 125<0.375 28<0.25 -20 -10 2<0.0733 5 42 93<0.5 2<-0.0805 24<0.795 -21 -7 85<0.5 154<0.375 10<0.599 -10 55<0.5 0 2<-0.025 -2 25 24 -21 -29\n\
1<-0.343 1<-0.641 35 2<-0.152 111<0.5 15 30 2 1<-0.0868 2<-0.135 1<-0.147 12<0.0083 -6 2<-0.348 17 23<0.5 9 -7 -9 -15 2<-0.135 12<0.0295 -22 23<0.5 2<-0.168 4 -18 -17 -28\n\
8<0.29 8<0.102 55<0.5 425<0.375 10<0.858 36 63<0.5 30 0 -10 65<0.134 22 -3 52<0.5 27 156<0.5 10<0.818 16 2 25 48<0.875 130<0.5 65<0.134 46<0.0301 21 -3 -6 0 -8\n\
12<0.14 29<0.5 218<0.375 -28 15 120<0.5 27<0.75 -23 12<0.088 429<0.375 -16 13 1 8 29<0.5 12<0.347 27<0.75 -23 -10 7<0.032 12 -15 12<0.245 -3 27<1.75 10 7<0.236 34 -9\n\
1<-0.25 1<-0.641 1<-0.831 39 28 3<-0.283 25 3<-0.075 7 9<0.409 -5 24 3<-0.121 1<-0.114 21<-0.0309 9 3<-0.462 10 128<0.5 -11 9 3<-0.389 128<0.5 -7 20 -16 1<-0.114 -14 -28\n\
11<0.314 11<0.117 32<0.5 6<0.0158 35<0.1 441<0.375 -9 30 35 275<0.375 35 -7 106<0.5 198<0.5 410<0.5 9<0.332 29 13 -1 6 10 6<0.122 22 11 35<0.25 11<0.674 4 -11 13\n\
3<0.0275 34<0.0865 86<0.5 478<0.5 3<-0.17 -27 0<-1.73 -26 8<0.29 -18 1 11 -30 0<-1.52 -20 3<-0.201 -13 7<0.032 17 -5 0<-2.72 63<0.5 -20 10 34<0.0316 21<0.108 -7 15 32\n\
8<0.369 8<0.102 82<0.5 113<0.5 366<0.375 673<0.875 -25 19 19 18 1 23<0.5 48<0.875 15<0.75 -12 93<0.5 -8 14 10 -22 23<0.5 107<0.5 170<0.0372 -11 22 28 48<0.875 -7 12\n\
0<-0.401 0<-1.73 12<0.101 0<-2.91 37 31 0<-3.12 31 58<0.17 44<0.455 26 5 3 5<0 21<-0.13 12 44<0.3 47<1.65 24 -14 8 6 0<1.28 22<1.25 -3 6 0<2.2 -13 -26\n\
28<0.75 34<0.0865 25<0.144 93<0.5 -25 -30 -9 93<0.5 -7 -24 93<0.5 34<0.0316 113<0.5 154<0.375 25<0.144 510<0.375 -15 15 7 14 23 63<0.5 364<0.375 194<0.5 7 -8 -19 18 -27\n\
8<0.29 8<0.102 30<0.5 -27 4<-2.16 -19 33<0.75 -11 28<0.75 16<-0.0815 -8 41 -16 33<1.75 -13 -1 4<-2.16 21<-0.13 14 33<2.75 -12 10 33<0.75 44<0.644 108<0.375 17 -17 -8 31\n\
11<0.314 130<0.5 12<0.164 39<0.375 11<0.0806 55<0.5 366<0.375 32 -3 21 87<0.5 17 26 0 45<0.375 20 11<0.0552 17 -2 5 17<0.116 87<0.5 -5 20 130<0.5 18<-0.477 -10 5 -13\n\
13<0.16 28<0.75 13<0.0495 -28 -23 20<0.25 8 13<0.0914 -20 -5 28<0.25 31<0.5 13<0.308 -20 -4 -4 13<0.228 31<0.5 -11 25<-0.0000527 -13 12 164<0.5 28<0.75 24<0.663 -4 23 26 -15\n\
0<-0.401 3<-0.121 0<-2.15 -18 3<-0.389 8 23<0.5 -1 -15 0<-2.15 -28 -19 0<1.28 3<-0.283 0<0.0327 9 27 17<0.228 -7 16<-0.401 -11 368<0.375 14 -19 12<0.197 34 3<-0.075 20 -12\n\
4<-1.34 1<-0.25 1<-0.641 -8 2<-0.152 4<-3.18 16 1 20 1<-0.067 21<-0.13 13 26 4<-2.71 35 27 1<-0.474 -20 4<0.573 1<-0.0868 -3 14<0.264 8 22 41<0.5 59<0.5 -23 5 4\n\
1<0.146 12<0.117 1<0.0349 -27 -18 12<0.347 1<0.0719 125<0.875 412<0.875 -18 9 2 -1 207<0.5 -2 21 1<0.336 12<0.197 14<0.264 -1 -18 14<0.264 24 -9 14<0.264 30 12<0.245 1 26\n\
3<-0.121 4<-1.92 3<-0.389 4<-3.18 -5 12 6<0.0576 128<0.5 -6 9 -14 3<-0.283 27<0.25 30 15 9 4<-2.16 3<-0.0585 -17 252<0.875 -26 -4 3<0.00742 27<0.25 51<0.5 -2 22 -15 -23\n\
0<-0.401 4<-1.34 0<-2.15 21<-0.0685 24 4<-2.71 34 28 21<-0.0685 15 24 4<0.573 11 0<-1.95 3 -24 4<-1.34 0<1.28 18<-0.271 -3 7<0.00684 2 15 -10 0<1.28 7<0.595 -12 8 -21\n\
12<0.14 27<0.75 499<0.875 -26 1 93<0.5 9<0.125 90<0.5 -12 10 12<0.088 -21 -8 -26 12<0.347 27<1.75 251<0.375 154<0.375 -13 21 5 41<0.5 13 -5 9<0.203 52<0.5 -2 20 -7\n\
18<-0.162 26<0.033 11<0.418 -9 4 11<0.361 11 28 26<0.033 18<-0.0916 195<0.5 -12 27 312<0.875 51<0.5 340<0.5 -24 20 -13 24 51<0.5 11<0.0806 19<0.35 85<0.5 -8 -28 -24 -2 14\n\
21<-0.0685 107<0.5 18 22<0.25 17<0.116 12 0 -8 93<0.5 22<0.25 13<0.228 28<0.75 26 19 28<1.75 14 -11 40<0.875 64<0.375 198<0.5 76<0.375 17 27 -3 -10 126<0.375 -5 11 30\n\
21<0.108 47<0.299 151<0.875 52<0.5 536<0.375 -26 5 31<0.5 227<0.875 -23 9 222<0.375 452<0.5 21<0 161<0.5 -17 12 -3 3 19 13 31<0.5 -15 -1 125<0.875 242<0.5 -2 24 31\n\
30<0.5 21<-0.0309 48<0.875 -7 15 19<0.85 -23 86<0.5 -20 -1 17<0.228 21<-0.13 4 48<0.375 -18 -2 21<-0.13 22 48<0.875 166<0.375 81<0.145 1 252<0.375 -21 8 33 16<-0.197 0 21\n\
4<-1.65 18<-0.0916 33<1.75 4<-2.71 24 17<0.325 22 5 5<-0.181 -7 13 4<-3.02 32 22<0.75 26 15 5<-0.0679 33<0.75 -9 -22 4<0.573 18<-0.19 22<0.25 4 -17 4<-1.34 16 4 -14\n\
86<0.5 17<0.592 151<0.875 167<0.875 11<0.361 11<0.0194 -19 207<0.5 52<0.5 -17 193<0.5 670<0.875 578<0.5 119<0.5 213<0.5 -14 8 2 24 24 6 9 -22 -1 16 226<0.375 -21 11 -27\n\
0<-0.401 0<-1.95 0<-2.91 -27 6<0.067 -15 -24 6<0.0729 48<0.875 -5 7<0.123 21 12<0.0501 -13 11 6<0.152 -12 -23 0<2.2 6<0.178 0<0.598 13<0.0715 15 2 7<0.391 23 7 -14 33\n\
30<0.5 21<-0.0685 12 46<0.674 13<0.12 28 247<0.875 21 -21 9 21<-0.0685 206<0.5 46<0.0301 8 -12 -10 28<0.75 166<0.375 173<0.5 36<0.251 58<0.225 172<0.264 21 2 -7 5 -8 -16 4\n\
58<0.0268 32<0.5 20<0.25 49<0.5 -26 0<0.0327 16 -14 -26 157<0.0755 94<0.375 222<0.375 464<0.5 218<0.875 -19 12 18 5 0<-3.95 -26 190<0.5 -1 29 0<-2.91 -12 19 0<-3.12 -13 9\n\
0<-0.401 3<-0.121 0<-1.73 0<-2.91 -22 8<0.198 19<0.85 -13 21 -13 128<0.5 -3 13 0<-1.73 -26 22<0.25 -18 -7 3<-0.201 0<1.28 18 31 0<2.2 3<0.00742 66<1.36 4 26 -11 31\n\
0<-0.401 0<-1.73 0<-3.12 31 3<0.0275 26 188<0.5 16 -19 7<0.146 3<0.198 52<0.5 16 156<0.5 10<0.818 6 -9 16 -13 19 0<1.28 7<0.789 10<0.832 1 7<0.146 -12 -1 23 -17\n\
12<0.14 60<0.375 83<0.375 647<0.375 93<0.5 3<-0.144 -25 101<0.5 373<0.375 -20 17 5 -27 10 8 -12 3<0.198 101<0.5 3<-0.0585 -14 -4 11<0.361 30 -14 17<0.325 11<0.0194 4 30 -2\n\
37<0.375 130<0.5 19<0.95 363<0.375 63<0.5 85<0.5 10<0.668 -20 33<0.25 -16 -5 -27 -7 22 10<0.525 9 62<0.5 -13 21 43<0.5 34<0.308 15 -8 -15 43<0.5 57<0.5 14 -2 -4\n\
8<0.174 37<0.375 13<0.308 11<0.0806 122<0.5 547<0.5 25 -3 31 200<0.5 20 -3 5 16<-0.0502 16 -1 87<0.5 52<0.5 11 -9 8<0.53 65<0.221 36<0.0885 17 7 0 33<0.75 8 -13\n\
4<-1 4<-2.37 -25 2<-0.0961 -23 -8 2<-0.0805 6<0.067 9<0.22 -9 -24 2<-0.231 -12 4<0.573 22<1.25 5<-0.0103 -10 15 -16 22 4<0.573 22<1.25 14<0.264 17 -7 -14 141<0.5 38 2\n\
9<0.174 22<0.75 5<-0.181 -9 -23 5<-0.0103 4<-3.02 -10 18 351<0.5 -15 21 4<-2.54 5<-0.307 9 12<0.00264 -20 -9 22<0.25 27<0.25 9<0.275 0 17 -6 13<0.228 9<0.275 14 27 -10\n\
4<-1.65 8<0.0831 4<-3.18 31 312<0.375 23 -12 29<0.5 8<0.369 19<0.85 25 12<0.0184 -3 23 33<0.75 18 6 6 41<0.5 29<0.5 43<0.5 2 30 4<-1 8<0.369 4 -13 -13 12\n\
18<0.024 75<0.5 151<0.875 32<0.5 -25 3<-0.144 -24 167<0.875 17<0.823 -12 -22 5 15 3<-0.236 -19 17<0.228 17 -6 31<0.5 75<0.5 3<0.198 -17 1 30 17<0.228 14<0.264 25 -6 -3\n\
1<-0.147 1<-0.474 23<0.5 1<-0.831 30 3<-0.389 29 84<0.5 20 8 3<-0.462 20 -15 3<-0.283 13 23<0.5 2 -16 3<-0.121 23<0.5 90<0.5 1<-0.0376 6 -6 -13 -13 1<-0.0376 -17 -25\n\
8<0.174 12<0.245 26<0.169 101<0.5 99<0.5 25 -18 -3 32<0.5 20 5<-0.0679 -14 13 6 26<0.033 43<0.5 32<0.5 19 153<0.375 5 -17 21 8<0.329 5 32<0.5 0 43<0.5 -17 25\n\
13<0.12 28<0.75 -24 86<0.5 90<0.5 -14 70<0.5 -2 111<0.5 41 -2 -24 28<0.75 13<0.308 43<0.5 106<0.5 -12 0 -22 7<0.0169 16 -5 0<-2.72 0<-3.95 -20 2 13<0.228 11 29\n\
26<0.169 22<0.25 48<0.875 -17 -3 55<0.5 32<0.5 214<0.5 -20 10 392<0.5 50<0.116 4 -16 -23 10 32<0.5 55<0.5 50<0.116 22<2.75 -6 13 -21 13 186<0.375 22<2.75 12 25 -16\n\
4<-1.34 1<-0.114 1<-0.474 7<0.391 -4 1<-0.831 -8 17 2<-0.261 7 7<0.172 13 21 4<-2.16 1<-0.017 25 30 1<-0.067 -4 19 1<-0.474 -20 4<0.573 1<-0.0868 -4 4<-0.157 9 -2 -18\n\
12<0.14 28<0.75 58<0.0268 5<0.0185 -25 -17 -8 20<0.25 51<0.5 -8 40 83<0.875 45<0.375 -19 -9 15 28<0.75 58<0.17 12<0.347 -13 5<0 44<0.185 -13 18 23 18 12<0.347 9 23\n\
3<-0.121 3<-0.283 48<0.875 82<0.5 36<0.382 4 19 18 22 87<0.5 6 -5 37<0.375 2<-0.0677 3<-0.0441 48<0.375 -9 15 2<-0.188 12<0.0234 -14 12 -22 152<0.375 -23 24 51<0.5 -6 13\n\
1<-0.343 1<-0.641 -13 29<0.5 6 -5 1<0.146 1<-0.114 29<0.5 19<0.85 25<-0.641 -2 17 79<0.5 12 -14 5 29<0.5 25<-0.08 20 27 30<0.5 19 4 1<0.336 8 59<0.5 -11 11\n\
12<0.14 29<0.5 373<0.375 355<0.5 -24 8 10 2<-0.113 12<0.101 222<0.375 -22 5 -4 266<0.5 27<0.25 -10 0 28 29<0.5 3<0.198 27<0.75 -17 -5 5 12<0.245 1 2<-0.0805 -2 20\n\
130<0.5 24<0.6 40<0.375 85<0.5 17<0.116 -14 55<0.5 287<0.5 198<0.5 98<0.5 251<0.875 -11 5 -2 12 23 16<-0.0815 -3 19 -23 16<-0.104 -6 10 312<0.875 -21 22 17<0.325 0 17\n\
0<-0.401 0<-2.15 0<-2.91 58<0.626 27 12 124<0.875 72<0.875 22 1 -19 95<0.375 72<0.875 11<0.418 0<-1.73 20 56<0.5 14 -23 7 -8 0 0<1.28 2<-0.348 -13 -1 30<0.5 6 -18\n\
4<-1.34 4<-2.37 4<-3.51 -27 -22 8<0.369 -13 -24 8<0.329 4<0.573 22<1.25 8<0.23 17<1.38 4<-0.6 7 94<0.375 74<0.5 27 6 2 -7 -3 53<1.13 -17 18 29 4<0.573 -18 -1\n\
5<-0.0679 81<0.145 5<-0.307 17 5 -14 5<0 15<0.75 77<0.5 156<0.5 31<0.5 425<0.375 -9 29 6 -14 215<0.5 384<0.5 -19 14 182<0.375 -8 22 12<0.101 87<0.5 12 0 -10 -21\n\
3<-0.283 21<-0.13 -9 48<0.875 10 -3 32<0.5 51<0.5 3<-0.121 11 225<0.375 56<0.5 26 -15 -5 9<0.0284 -29 13 42<0.375 39<0.375 85<0.5 10<0.668 21 12 24 -14 3<0.0275 4 -13\n\
34<0.0865 45<0.375 21<0.108 165<0.5 218<0.875 31<0.5 95<0.375 -22 -1 -16 15 -26 -3 95<0.375 21<0.108 31<0.5 -17 -8 2 6 165<0.5 23<0.5 42<0.375 3 114<0.5 22 1 -14 -20\n\
1<-0.114 1<-0.474 1<-0.831 28 7<0.391 21 2<-0.296 22 -7 2<-0.261 66<0.173 1<-0.25 22 8 -18 2<0.02 7<0.146 3 279<0.875 -8 14 -15 8<0.102 -24 2<-0.152 11<0.418 -7 5 -17\n\
4<-1.34 4<-2.54 24<0.479 4<-3.51 22 17 27 24<0.419 23<0.5 82<0.5 90<0.5 8 -5 -7 436<0.375 17 -22 18 23<0.5 4<-0.6 24<0.242 -8 6 24<0.0602 -18 4<0.573 -3 -16 16\n\
13<0.16 120<0.5 60<0.375 3<-0.0054 -23 11<0.0348 55<0.5 -20 -9 -7 3<-0.144 13<0.12 -21 6 -4 4 24<0.663 184<0.875 3<-0.0182 -11 1 26 11<0.0444 -4 3<-0.0182 4 63<0.5 14 35\n\
0<-0.401 18<-0.0727 0<-2.54 -15 5<-0.307 16<-0.159 -11 17 30<0.5 5 18<-0.324 1 -17 0<-1.73 -24 9<0.174 -16 -4 0<2.2 9<0.332 16<-0.401 -10 17<0.228 -4 5<0.044 15 -12 21 29\n\
8<0.125 51<0.5 107<0.5 56<0.5 25 -23 11<0.0348 20 10 70<0.5 11 -21 130<0.5 8<0.369 211<0.5 39<0.375 13 -7 -1 354<0.5 91<0.054 1 -19 5<-0.0103 1 18 5<-0.307 -15 0\n\
29<0.5 45<0.375 95<0.375 651<0.375 416<0.875 -23 12 12 -4 2<-0.0677 -19 0<-3.95 -20 5 2<-0.113 2<-0.231 57<0.5 -23 6 -9 0<-2.72 162<0.5 -11 20 2<-0.0403 -2 45<0.375 6 21\n\
3<-0.121 23<0.5 3<-0.283 4<-3.02 0 24<0.663 23 7 24<0.301 9 -6 8<0.53 -10 8 4<-2.71 3<-0.075 -10 -22 17<0.897 3<-0.0054 24<0.419 0 -17 -21 12<0.0111 11 3<0.048 -2 -20\n\
0<-0.401 0<-2.54 12<0.101 25 18 23<0.5 12<0.0668 11<0.096 28<1.75 18 -1 41<0.5 9 -31 -1 11<0.418 22 7<0.201 5 22 0<2.2 7<0.391 23<0.5 -9 11<0.477 16 -13 5 -21\n\
3<0.0275 28<1.25 75<0.5 47<0.181 61<0.5 -23 -17 -11 3<-0.201 -19 2 165<0.5 -1 -22 7<0.0241 164<0.5 8<0.0271 -1 61<0.5 11 32 -13 28<0.75 36<1.61 -13 14 8<0.102 -1 25\n\
1<-0.114 0<0.0327 3<-0.075 79<0.5 20<0.75 -11 3<-0.283 8 -2 19 -7 0<2.2 3<-0.236 20 20<0.25 26 5 28 3<-0.121 0<-1.05 0<-2.91 -18 127<0.207 -6 20 10 0<-2.91 -25 -19\n\
29<0.5 3<-0.121 26<0.033 16 22<2.75 6 -14 530<0.5 3<0.198 618<0.5 22 -15 8 -20 3<-0.283 -11 40<0.875 5<-0.181 -8 129<0.5 7<0.0169 -1 212<0.5 10 7<0.172 -24 5 22 -8\n\
1<0.0719 4<-2.37 4<-3.34 -26 -20 2<-0.0805 5<0.0185 -20 -1 13<0.189 1<-0.641 -22 4<-1.65 -13 4 7<0.00302 -6 18 4<0.573 14<0.117 2<-0.0961 -5 4<-1.34 6 22 -8 2<-0.113 8 30\n\
0<-0.401 3<-0.121 15<0.75 0<-2.91 -21 -6 122<0.5 18<-0.324 5 -9 9<0.148 -1 27 0<-2.15 -23 9<0.174 -16 -5 0<2.2 9<0.299 16<-0.401 -7 3<0.00742 10 15<0.45 10 -17 18 27\n\
0<-0.401 4<-1.34 0<-2.15 0<-3.76 27 21 21<-0.13 5<-0.307 -12 8 13 4<0.573 4 -10 4<-1.34 20<0.25 -25 9<0.332 0<1.28 19<0.85 11 -4 -8 -8 5<-0.181 -20 59<0.5 -13 3\n\
12<0.101 58<0.0268 2<-0.135 -24 52<0.5 -22 0<-2.54 -18 355<0.5 -8 32 2<-0.113 -13 0<-2.54 -6 20 24<0.242 2<-0.0677 -12 -1 0<-3.76 -15 12<0.197 1 2<-0.206 -15 52<0.5 2 23\n\
2<-0.113 15<0.85 48<0.875 24<0.6 2<-0.261 5 31<0.5 -10 0 -16 76<0.375 11 -12 33<0.75 6 19 37<0.375 24<0.419 308<0.375 2<0.02 -11 -21 27 25<-0.08 -4 -23 149<0.5 6 -13\n\
4<-1.92 8<0.102 26<0.213 25 4<-3.18 21 10 15<0.85 4<-2.71 234<0.5 20 -19 10 93<0.5 8<0.47 13 -1 -7 4<-0.6 26<0.695 8<0.419 7 -5 -13 580<0.5 284<0.5 -13 5 22\n\
18<0.024 32<0.5 77<0.5 15<0.1 67<0.5 -16 2<-0.0537 -19 19 -21 -24 2<-0.113 222<0.375 -19 4 135<0.375 73<0.5 88<0.375 -12 10 138<0.5 -1 29 9 8<0.0196 -12 2<0.113 2 19\n\
0<-1.05 8<0.0831 2<-0.188 8<0.0549 -17 14 -24 72<0.875 2<-0.0677 21<-0.13 4 -8 -19 0<-3.95 -10 54 0<0.0327 2<-0.135 8 -7 2<-0.168 10<0.599 7 23 0<2.2 10<0.891 12 -3 23\n\
1<-0.343 1<-0.831 -16 21<-0.13 36<1.76 -12 14 1 1<0.146 1<-0.067 21<-0.0685 5<-0.307 -12 6 5<0 13 -3 1<0.0719 21<-0.0309 13 42<0.375 285<0.5 23 -1 11 10 1<0.336 5 -9\n\
1<0.0719 5<0.0185 10<0.668 669<0.375 -23 16 9<0.299 31<0.5 -18 -9 -22 30<0.5 -15 21<0.108 -4 42 1<0.336 14<0.117 11<0.027 2 15 -8 14<0.264 118<0.5 59<0.5 33 5 3 7\n\
3<-0.121 26<0.033 22<0.25 15<0.75 -10 3 10 4<-2.37 19<0.85 4<-3.18 -11 6 20 18 26<0.169 22<0.25 -21 51<0.5 -15 20<0.25 40 1 4<-2.85 -12 15<0.45 9 3<0.048 1 -22\n\
11<0.0806 51<0.5 107<0.5 24 8<0.0271 18 64<0.375 10 -22 9<0.045 156<0.5 -29 5 9 43<0.5 107<0.5 191<0.5 13 -13 9<0.332 156<0.5 -2 7 17<0.228 2 -13 11<0.674 18 -1\n\
12<0.101 28<0.75 2<-0.168 -24 73<0.5 -20 -6 51<0.5 2<-0.113 -19 122<0.5 150<0.5 -4 22 -19 20<0.35 40 -2 34<0.0316 28<0.75 -9 12<0.245 230<0.5 -3 20 17 31<0.5 1 21\n\
8<0.102 30<0.5 69<0.875 8<0.0683 -23 36<0.795 -16 26 -10 22<0.25 65<0.0779 -19 11 70<0.5 -1 25 8<0.369 22<0.25 46<0.294 122<0.5 -12 1 12 4 22<0.25 27<0.25 8 -5 17\n\
8<0.0831 37<0.875 32<0.5 21 31<0.5 19 8<0.0355 89<0.875 12 -11 -1 0 31<0.5 8<0.53 725<0.5 3<0.198 21<-0.0685 7 15 -8 -22 33<0.75 7 -14 32<0.5 9 139<0.5 -6 13\n\
29<0.5 18<0.135 27<0.75 218<0.375 -22 14 30<0.5 -19 9<0.189 3 -15 27<0.25 -10 11 18<0.0843 27<0.75 18<-0.162 -18 11<0.161 151<0.375 -11 19 4 151<0.875 -1 24 11<0.0444 2 22\n\
3<-0.121 3<-0.462 14 31<0.5 104<0.5 -2 28 6<0.0534 13 30<0.5 -8 6 3<0.00742 78<0.0592 278<0.375 371<0.5 425<0.375 65<0.328 -11 30<0.5 -13 12 22 26 21 -20 9<0.332 -21 11\n\
122<0.5 85<0.5 22<0.25 42<0.375 63<0.5 12 5 158<0.5 20<0.25 35<0.25 -33 16 9 -5 25<-0.33 -8 20<0.25 35<0.1 -31 4 4 21 79<0.5 21 25<-0.0287 194<0.5 3 -27 13\n\
1<0.0719 107<0.5 -23 8<0.369 31<0.5 27<0.25 39<0.375 -19 6 21<0.108 -13 4 203<0.875 -9 10 -21 1<0.336 8<0.0196 -5 8<0.23 13 -2 8<0.329 210<0.5 47<1.93 28 -5 2 2\n\
11<0.361 26<0.169 5<0 11<0.117 30<0.5 -20 -4 12<0.0111 15<0.65 -11 12<0.00626 -1 37 -7 -23 5<0.044 57<0.5 32<0.5 -1 9 -14 -21 5<-0.0679 18 26<0.033 -3 95<0.375 15 -16\n\
1<-0.25 1<-0.641 -12 11<0.548 2 -10 1<0.336 11<0.0806 1<0.0719 1<-0.067 13 46<0.746 23 2 11<0.0444 12 -3 76<0.375 1<-0.0868 7 1<0.0719 15<0.85 18 86<0.5 14 0 3 -21 -10\n\
29<0.5 18<0.135 30<0.5 -22 34<0.434 6<0.102 -19 -9 4 7<0.0112 12 -8 6<0.131 18<-0.162 -17 34<0.0316 6<0.0534 75<0.5 -16 2 -3 6 58<0.135 41<0.5 18<0.0478 5 21 -5 27\n\
3<-0.121 5<-0.307 16 44<0.644 3<-0.389 11 19<0.65 -3 122<0.5 52<0.5 -6 8 15 -17 5<0 5<-0.307 7 9<0.275 252<0.875 -13 5 228<0.875 -5 19 9<0.332 -23 19<0.25 -10 37\n\
32<0.5 75<0.5 22<1.25 25<-0.08 8 17 9 -1 31<0.5 5<-0.0679 25<-0.33 -10 3 542<0.375 14 -1 43<0.5 130<0.5 5<0 61<0.5 22<2.75 2 -17 -9 75<0.5 9 -13 -15 28\n\
12<0.101 9<0.203 77<0.5 70<0.5 75<0.5 -13 1 22<1.25 9<0.045 26 0 -19 361<0.5 12<0.0501 -22 -7 16 -21 12<0.347 47<0.238 87<0.5 3 75<0.5 -10 9 6 16<0.00356 3 26\n\
5<-0.0679 107<0.5 -6 22<0.25 5 17 26<0.169 6<0.067 5<0 22<0.25 79<0.5 -9 7 30<0.5 -6 15 -18 22<0.25 -19 -9 23<0.5 5<0.044 10<0.668 0 57<0.5 14 -14 -16 -18\n\
29<0.5 18<-0.0916 15<0.85 14 43<0.5 -5 12 30<0.5 56<0.5 71<0.5 384<0.5 23 -7 26<0.415 16 -12 -20 15<0.1 51<0.5 16 -13 71<0.5 15 -3 30<0.5 7 26<0.213 -4 -12\n\
2<-0.0677 2<-0.188 369<0.375 -21 8 93<0.5 415<0.375 276<0.375 -12 14 18 -23 42<0.375 93<0.5 167<0.375 39<0.375 2<0.113 562<0.5 -9 15 1 90<0.5 19 -11 106<0.5 2 26 -22 13\n\
3<-0.121 29<0.5 5<-0.307 10 19<0.45 -7 209<0.5 -3 19<0.75 -4 24 18<-0.271 17 7 22<0.25 5<-0.307 4 3<-0.0441 -11 -20 30<0.5 5<0.0185 -8 -24 35<0.1 19<0.35 23 -12 -1\n\
23<0.5 82<0.5 37<0.375 25<-0.08 -2 24<0.301 14<0.0195 10 85<0.5 0 13 75<0.5 25<0.0208 17 5 25<0.0208 4 -22 67<0.5 1 -18 -7 7<0.123 25<-0.161 14<0.0237 -4 11 16 23\n\
107<0.5 689<0.375 -21 13 27<0.75 5<0.044 499<0.375 25<0.144 88<0.875 264<0.5 541<0.375 -16 11 1 12 0 10 -2 101<0.5 25<0.0208 201<0.375 5<0.044 -7 3 23 16<0.285 10 -13 19\n\
21<-0.0685 23<0.5 6<0.0534 18 6<0.152 44<0.644 9 -13 -10 -4 33<0.75 82<0.5 6<0.0862 44<0.922 23<0.5 -5 -14 -22 -19 4 51<0.5 82<0.5 6<0.0729 98<0.5 -5 6 -10 7 14\n\
1<-0.147 1<-0.474 43<0.5 7<0.146 -13 2<-0.296 14<0.0121 10 -21 0 23 2<-0.261 -2 6 1<0.146 1<-0.0376 12 1<0.0719 25<-0.0287 11 82<0.5 21 0 14<0.0543 1 16 14<0.264 -6 8\n\
32<0.5 380<0.375 39<0.375 101<0.5 -20 3 1 0 27<0.75 157<0.148 39<0.375 154<0.375 177<0.5 -13 11 14 9 12 24<0.301 222<0.375 -7 23 41<0.5 17<0.415 14 -4 15<0.65 -17 2\n\
3<-0.121 22<0.25 53<0.375 36<0.647 19<0.55 -8 12<0.0295 15 -4 11 9 3<-0.462 208<0.5 22 -16 7 22<0.25 69<0.875 -18 -5 3<0.0275 86<0.5 35<0.1 20<0.25 32 6 -3 -11 -18\n\
1<-0.25 23<0.5 18<-0.271 -13 -3 8<0.53 17 20<0.75 24 -23 1<0.0719 1<-0.067 8 8<0.0683 21 10<0.909 41<0.5 18 19<0.45 15 -34 3 23<0.5 8<0.0355 5 10<0.711 5 -10 13\n\
4<-1.34 4<-3.34 -23 9<0.189 4<-1.92 -12 9<0.111 6 -13 -19 9<0.299 4<0.573 511<0.375 9<0.203 7 -2 -20 342<0.5 72<0.375 246<0.5 59<0.5 30 5 -7 1 -5 388<0.5 -11 20\n\
0<-1.52 11<0.0806 0<-2.91 -24 -15 36<0.723 33<0.25 -12 11<0.548 -6 21 11<0.161 215<0.5 54 -4 1 0<0.0327 69<0.875 79<0.5 11<0.314 -5 5 15 11 0<2.2 58<0.102 11 -5 23\n\
11<0.0806 122<0.5 31<0.5 42<0.375 16 3 14<0.00148 -4 11<0.0444 11 -2 21 31<0.5 3<-0.389 5<-0.0679 -8 5 195<0.5 175<0.5 10 -4 -7 122<0.5 248<0.875 59<0.5 -5 6 -20 8\n\
12<0.14 120<0.5 27<0.75 57<0.5 5<0.0185 154<0.375 -20 7 46<0.0645 -12 10 -2 12<0.0668 34<0.618 -14 1 -2 35<0.25 19 -6 34<0.111 42<0.875 -1 13 19<0.45 12<0.197 -14 12 20\n\
3<-0.121 6<0.0576 9 17<0.228 48<0.875 -9 8 52<0.5 -4 39<1.13 11 -25 17<1.05 3<-0.0307 48<0.375 -11 12 195<0.5 -19 14 16<-0.00867 6<0.113 -7 -20 77<0.5 6<0.0393 26 1 -9\n\
1<-0.25 23<0.5 1<-0.831 -14 36<1.1 -5 9 20<0.75 35 4 1<0.336 11<0.0806 1<0.0719 18 8 23<0.5 41<0.5 52<0.5 15<0.85 13 215<0.5 -5 17 -1 -18 7<0.123 9 21 -10\n\
13<0.12 5<0.0874 27<0.25 417<0.875 154<0.375 -19 15 14 407<0.5 -12 18 5 34<0.0316 13<0.228 -7 19<0.45 0 41<0.5 21 -6 41<0.5 19<0.45 10 27 174<0.5 22<0.25 -12 22 21\n\
9<0.174 37<0.375 6<0.0436 19<0.55 -11 9<0.111 -17 17 -17 7<0.146 12 -11 6<0.067 19<0.45 9<0.409 -1 13 98<0.5 6<0.0263 20 4 21 6<0.152 40<0.375 41<0.5 -2 -21 7 -11\n\
4<-1.65 21<-0.0685 6<0.0534 -3 6<0.122 10 -4 4<-3.18 79<0.5 20 6<0.0483 155<0.375 8 4<-3.67 4 -32 16 64<0.375 10 -18 4<-0.157 41<0.5 36<0.171 157<0.0572 -8 9 2 5 -12\n\
1<0.0719 6<0.102 5<0.0185 20<0.45 34<0.0865 380<0.375 -15 22 14 -20 -9 86<0.5 164<0.5 6<0.178 1<-0.641 -20 -4 4 -14 -19 1<0.336 6<0.0729 -5 9 59<0.5 137<0.5 25 10 1\n\
0<-1.73 11<0.0806 5<-0.181 -4 -22 41<0.5 0<-3.12 -17 -6 11<0.161 5<0.044 45 -6 -16 0<0.0327 13<0.0428 11<0.0682 -2 79<0.5 6 22 5<-0.307 10 -6 0<2.2 13<0.104 12 1 22\n\
4<-1.65 4<-2.71 19<0.95 2<-0.261 9 4<-3.51 46<0.546 21 -12 14 2<-0.0403 12<0.0184 -11 5 23 66<1.36 7 -9 4<0.573 14<0.264 2<-0.348 -17 16<-0.104 1 -6 2<0.02 4 25 -16\n\
12<0.101 10<0.426 81<0.289 -22 -9 11<0.185 151<0.875 90<0.5 12<0.0362 -13 -3 2 23 233<0.5 24<0.733 -20 -7 20 11<0.361 12<0.347 10<0.9 24<0.124 -9 3 6 16<0.00356 5 22 -10\n\
2<-0.113 24<0.6 29<0.5 7<0.201 21<-0.13 13 1 321<0.875 -10 10 32<0.5 2 2<-0.168 18 5 -7 37<0.375 2<0.02 29<0.5 432<0.375 -14 22 24<0.419 0 -13 -21 7<0.0507 14 -11\n\
29<0.5 71<0.5 5<-0.307 21<-0.13 -10 6 51<0.5 2<-0.113 93<0.5 14 16<-0.0368 2 12 17 5<-0.0103 13 135<0.375 -4 14 16<-0.00215 7 -10 85<0.5 2<-0.168 -8 150<0.5 0 -13 13\n\
1<0.0719 18<0.024 29<0.5 -20 1<-0.641 -21 125<0.875 -9 13 42<0.375 1<-0.0376 2 1<0.0169 -15 9<0.125 -8 11 19<0.45 -2 31 1<0.336 7 59<0.5 605<0.5 22 -11 203<0.375 12 -20\n\
0<-1.73 8<0.0831 -21 19<0.85 8<0.47 186<0.375 -14 15 3 30<0.5 7 -13 0<0.0327 77<0.5 8<0.419 -6 7<0.391 6 -12 8<0.329 4 21 0<2.2 7<0.391 8<0.369 8 16 -4 21\n\
30<0.5 12<0.0083 15<0.95 18 9<0.174 15 -13 9<0.111 13 98<0.5 6 -3 23<0.5 107<0.5 9<0.045 14<0.0038 -27 21 10 68<0.5 15<0.55 -2 50<1.08 -13 0 28 5<-0.0679 3 14\n\
32<0.5 20<0.25 49<0.5 -19 0<0.598 35<0.1 45 -9 -16 526<0.375 -19 13 27<0.75 5<0.044 11<0.418 -9 -19 0<-2.35 -7 15 0<-3.95 -12 5<0 24<0.795 -4 9 0<-3.12 -1 22\n\
26<0.033 33<0.25 38<0.5 699<0.375 273<0.375 195<0.5 -11 3 28 15 11 78<0.245 195<0.5 1 22 -13 68<0.5 424<0.5 26<0.695 495<0.375 522<0.375 4 -16 -18 194<0.5 7 15 -19 -14\n\
82<0.5 78<0.245 85<0.5 37<0.875 156<0.5 356<0.5 106<0.5 5 -4 21 106<0.5 193<0.5 564<0.5 13 -30 -3 4 48<1.13 -3 11 501<0.875 18 -17 6<0.0534 127<0.543 13 -12 23 -3\n\
4<-1.34 4<-2.71 4<-3.67 -23 -17 2<-0.0961 -18 21<0.108 -5 9 2<-0.231 -15 4<0.573 2<-0.0805 6<0.067 -12 9<0.22 -10 87<0.5 0 21 9<0.0284 -4 2<0.02 17 6 210<0.5 24 -1\n\
3<-0.075 24<0.795 23<0.5 3<-0.283 4<-1.65 14<0.0195 1 16 108<0.375 19 -10 24<0.419 6 -5 3<-0.389 35<0.25 14 -5 -9 -9 4<-2.85 -17 3<0.00742 24<0.6 51<0.5 0 19 -12 -17\n\
82<0.5 13<0.00727 359<0.5 311<0.375 22<1.25 15 6 -19 9<0.045 119<0.5 -37 3 4 9<0.174 13<0.308 10 -4 158<0.5 27<0.75 25<-0.641 -6 4 13<0.12 13 1 -2 324<0.5 -4 15\n\
13<0.12 3<-0.121 -19 93<0.5 27<0.75 83<0.375 13<0.0356 -14 -6 16 90<0.5 13<0.0642 -6 8 14 -19 3<0.198 164<0.5 75<0.5 452<0.5 -1 15 10 -12 13<0.308 -2 33<1.25 20 -3\n\
0<-1.73 11<0.0806 0<-2.91 -23 -15 11<0.674 186<0.375 55<0.5 -6 -16 21 16 0<2.2 13<0.16 0<-0.401 174<0.5 0 10 17<0.415 3 10 145<0.875 0<0.598 -12 4 20 301<0.5 23 -11\n\
29<0.5 5<-0.307 1 66<1.28 335<0.5 13<0.00727 55<0.5 17 3 13<0.0136 128<0.5 7 -9 11 -20 5<-0.0679 13 -6 5<-0.0679 10<0.668 3 -11 55<0.5 10<0.9 357<0.5 8 -14 -2 -6\n\
18<0.024 42<0.375 120<0.5 32<0.5 540<0.375 -19 19 18<-0.223 -18 157<0.148 106<0.5 -12 -2 9 11 18<-0.223 -11 32<0.5 283<0.5 -19 22<0.75 21 -11 9 42<0.375 269<0.5 1 -15 16\n\
26<0.169 25<-0.0287 6<0.0534 35<0.25 18 2 -3 6<0.067 366<0.875 180<0.5 -5 -19 24 40<0.375 -15 -2 6<0.152 85<0.5 104<0.5 171<0.248 26<0.695 4 12 6<0.0729 4 -16 27 -15 -10\n\
0<-1.73 0<-2.91 12<0.0234 21 13 72<0.875 10 7<0.201 -23 6 0<1.28 7<0.146 9<0.045 -18 214<0.5 15<0.75 -1 165<0.5 -5 9<0.16 2 -31 8 43<0.5 9<0.332 4 -6 17 -12\n\
6<0.102 45<0.375 652<0.375 500<0.375 -16 13 17 17<0.823 35<0.25 2 -9 94<0.375 -19 14 165<0.5 45<0.375 167<0.875 218<0.875 -3 31 15 134<0.375 25<0.0208 22<0.25 12 -4 24 -1 -18\n\
1<-0.067 1<-0.641 15 2<0.02 23<0.5 231<0.5 304<0.5 10 -5 1 5<-0.0679 9 18<-0.396 6 -11 -13 18<-0.0916 5<-0.181 7 1<-0.0262 0 -11 5<-0.181 -4 2<-0.261 14<0.148 -12 27 -20\n\
0<-1.73 0<-3.76 21 60<0.875 0<-2.35 34<0.35 39<0.375 15 -15 5 7 3<-0.075 10 10<0.937 -11 7 0<-0.401 5<0 3 -7 80<1.13 0<2.2 144<0.375 -8 10<0.909 9 -5 -15 25\n\
1<0.0719 93<0.5 1<-0.641 -19 42<0.375 169<0.875 -13 -5 133<0.875 -4 29 -21 14<0.264 1<0.146 14<0.0543 15 -8 296<0.5 445<0.5 87<0.5 14<0.0038 3 19 25 -10 -15 1<0.336 -13 6\n\
2<-0.113 5<-0.307 14 24<0.6 43<0.5 11<0.0348 41<0.5 1 -21 57<0.5 176<0.5 9 -25 -13 5<-0.0679 13 -8 -8 5<-0.181 5 2<0.02 11<0.0806 312<0.375 -14 21 41<0.5 -5 32 -21\n\
18<-0.0727 114<0.5 287<0.5 48<0.875 3<-0.0585 79<0.5 6 -2 -17 7<0.472 -5 15 -18 -9 78<0.0592 12<0.245 20<0.25 7<0.00302 -32 12 120<0.5 423<0.875 129<0.5 9 18 -9 -7 -2 22\n\
13<0.104 120<0.5 58<0.0268 190<0.5 73<0.5 25<0.0208 -17 -2 8<0.369 -2 -20 18 12<0.0362 14 -8 8 13<0.228 32<0.5 -13 58<0.0268 -2 9 17<0.325 8<0.29 17 -1 11<0.096 -6 10\n\
0<-1.73 3<-0.0585 0<-2.91 -14 30<0.5 3 3<-0.389 4 -14 -18 0<2.2 3<0.00742 0<0.0327 30<0.5 3<-0.0585 12 19<0.45 6 -14 3<-0.283 4 19<0.95 19<0.25 -2 -14 6 8 -9 20\n\
31<0.5 15<0.85 9<0.299 369<0.875 13 -16 26<0.033 10 -5 9<0.111 16 26<0.033 2 -9 78<0.303 43<0.5 34<0.0591 67<0.5 53<0.875 5 9<0.189 4 -9 77<0.5 -13 7 -6 23 16\n\
18<0.024 34<0.0865 61<0.5 30<0.5 -19 8<0.369 536<0.375 -9 18 -18 177<0.5 -8 19 86<0.5 22<0.25 7 -6 -13 31<0.5 30<0.5 17<0.325 -2 -17 24<0.242 -5 16 8<0.0271 1 13\n\
18<-0.0727 15<0.85 24<0.419 2 -10 79<0.5 18<-0.324 13 11<0.215 13 52<0.5 -9 4 27 24<0.6 15<0.35 90<0.5 -4 20<0.25 27 3 63<0.5 11<0.0682 -17 76<0.375 -9 26 1 -16\n\
11<0.0806 51<0.5 26<0.765 165<0.5 11<0.0194 28<0.25 5<-0.0679 3 18 7 358<0.5 2 18 19 1 70<0.5 4 -23 26<0.033 5<-0.181 35<0.25 -7 8 5<0 7 -6 17<0.974 -9 0\n\
18<0.024 58<0.0268 120<0.5 88<0.375 20<0.25 81<0.289 -6 33 161<0.5 31<0.5 369<0.875 -17 14 -11 10 9 15 59<0.5 12 -3 7<0.0241 100<0.5 16 -3 31<0.5 -10 269<0.5 10 -14\n\
0<-2.35 11<0.0806 -20 48<0.875 -10 16 0<-0.401 18<0.0478 11<0.418 13<0.0428 11<0.0806 -5 7 5<-0.307 14 -9 16<-0.197 -8 5<-0.181 22 5 -18 0<2.2 16<-0.738 -14 5<0.044 8 -11 19\n\
0<-1.73 1<0.0719 0<-2.91 19<0.95 20 354<0.5 11 -23 140<0.5 18<-0.621 -8 12 -10 0<-3.12 7 -3 0<2.2 7<0.146 1<0.336 -3 -15 0<-0.401 7 7<0.472 -5 379<0.875 13 -12 -15\n\
12<0.101 29<0.5 218<0.375 71<0.5 -18 -4 23 83<0.375 177<0.5 -7 17 25 29<0.5 12<0.347 -7 8 220<0.375 85<0.5 143<0.875 14<0.395 25<0.0208 6 19 -8 194<0.5 31 -2 -3 -14\n\
18<-0.0727 15<0.85 4<-3.83 -10 95<0.375 4<-1.92 -1 6 -16 93<0.5 18<-0.324 13 1 18 30<0.5 69<0.875 293<0.5 71<0.5 -18 -3 9 15<0.35 5 -12 4<-2.16 -8 18<0.0478 6 -10\n\
29<0.5 8<0.102 20<0.25 351<0.5 15 -31 18<0.135 15 1 20<0.75 17 8<0.53 6<0.0263 165<0.5 8<0.369 17 -10 -9 7 -5 8<0.0271 55<0.5 8 -5 32<0.5 106<0.5 -1 19 -5\n\
2<-0.0961 5<0.0185 34<0.0865 2<-0.152 -19 -11 31<0.5 -15 2<-0.206 -11 11 3 165<0.5 34<0.0316 11<0.0123 70<0.5 -12 7 5<0 233<0.5 -3 25 11<0.139 3 21 269<0.5 11 -15 -17\n\
3<-0.121 10<0.9 10<0.891 19<0.75 10<0.858 -2 11 6<0.0263 27 5 -14 3<-0.283 13 2 3<0.0275 27<0.25 51<0.5 19<0.95 -7 139<0.5 14 -17 6<0.0308 22 -4 449<0.5 -12 24 -16\n\
0<-1.73 0<-3.76 326<0.5 20 -9 28<0.25 15<0.85 305<0.5 9<0.332 15 5 -14 6<0.0576 -2 11 5 0<-0.401 28<0.25 4 -3 39<1.13 0<2.2 9<0.045 -17 304<0.5 -5 6 -14 22\n\
13<0.104 28<0.25 5<0.0185 -18 -6 35<0.1 15<0.1 26 -5 5<0.0874 297<0.5 47<1.37 -12 8 8 13 28<0.75 58<0.0268 13<0.228 -8 2 12 15<0.55 1 13<0.228 9 35<0.1 7 33\n\
5<0.044 5<-0.307 10 44<0.644 50<0.229 225<0.875 538<0.375 220<0.375 357<0.5 138<0.5 69<0.875 280<0.375 -2 -11 2 -9 13 10 17 23 70<0.5 39<0.375 200<0.5 5 -20 -16 16 -15 -20\n\
23<0.5 11<0.0806 78<0.0592 28<0.75 26<0.765 35<0.1 283<0.5 8 -7 10 0 -1 20 52<0.5 41<0.5 287<0.5 3 -24 -26 521<0.375 -8 12 11<0.418 13 35<0.25 33<0.25 5 -10 11\n\
12<0.101 2<-0.135 177<0.5 -18 9 32<0.5 3<-0.0054 -17 -6 367<0.375 -1 23 3<0.198 2<-0.261 -13 21<-0.00421 8 532<0.375 112<0.5 3<-0.0441 -8 2<0.02 115<0.5 3 19 -7 12 22 13\n\
1<-0.114 1<-0.831 18 3<-0.462 12 93<0.5 3 19<0.85 3<-0.201 -12 7 3<-0.075 26 -11 3<-0.121 179<0.5 -3 19<0.55 32<0.5 -16 16 18 1<-0.017 244<0.5 -10 26 307<0.375 -19 20\n\
4<-1.92 8<0.0831 4<-3.18 18 142<0.875 35<0.1 -1 10 -22 15<0.85 8<0.329 225<0.375 12 -18 4 6<0.0576 8<0.198 18<-0.0727 -23 12 -2 106<0.5 12 0 4<-1 47<0.721 -2 13 -8\n\
13<0.12 29<0.5 28<0.75 -18 2<-0.0961 -17 -1 2<-0.113 17<0.897 -6 -17 28<0.25 13<0.0136 -16 1 35<0.1 65<0.982 34 -9 10<0.917 -1 16 28<0.75 33<0.25 10<0.909 -2 9 -8 10\n\
1<-0.0376 1<-0.641 13 15<0.85 1<-0.147 197<0.5 2 30 46<0.6 -5 25 12<0.0587 98<0.5 10 38<0.5 26 -4 19<0.65 16 -3 15<0.75 -15 1<-0.017 12<0.0587 16 -8 46<0.0301 -13 5\n\
4<-1.34 4<-3.18 8<0.0831 17 338<0.5 335<0.5 6<0.067 30<0.5 6<0.0263 -6 5 12 12 -21 -26 8<0.369 89<0.875 4<-2.16 9 97<0.875 4 -10 -3 0 4<0.573 349<0.5 -5 15 -15\n\
86<0.5 23<0.5 8<0.369 0<-2.91 -7 33<0.75 8<0.23 15<0.55 5 360<0.375 15 -17 0 113<0.5 -4 18 88<0.375 131<0.875 -13 18 17 8<0.329 39<0.375 33<0.25 -5 -16 16 -20 -19\n\
3<-0.075 3<-0.283 21<-0.13 95<0.375 13 -10 3 87<0.5 5 145<0.875 7<0.172 -1 -9 54<0.521 3<-0.144 3 33 -2 3<0.048 48<0.375 104<0.5 30<0.5 69<0.875 -16 -4 -4 21 2 -17\n\
11<0.0682 31<0.5 286<0.5 20<0.25 -6 13 -12 86<0.5 20<0.25 14<0.00525 -32 10 44<0.52 1 12 15 20<0.55 31<0.5 20 2 115<0.5 114<0.5 2 -6 392<0.5 19<0.45 1 -35 5\n\
4<-1.34 4<-3.51 -21 9<0.203 -5 -16 8<0.329 4<0.573 17<1.13 8<0.174 12 5<0 -1 21 115<0.5 -10 25 360<0.875 72<0.875 128<0.5 28 11 -2 -16 4<0.573 -10 5<-0.0103 -7 17\n\
0<-1.73 3<-0.0585 15<0.85 0<-2.91 -17 -4 3 202<0.375 -17 23 2<-0.168 23<0.5 19<0.75 52<0.5 15<0.35 14 -9 12 18 1 7<0.33 0<2.2 14<0.0237 5 3<-0.0307 2 -12 20 -10\n\
0<-1.73 0<-3.76 17 86<0.5 3<-0.571 -10 6 3<-0.075 2<-0.135 194<0.5 3 -21 13 19 0<-0.401 2 29<0.5 20<0.25 -26 279<0.875 20<0.75 16 0 -20 290<0.5 406<0.5 -9 12 21\n\
18<0.024 54<0.125 23<0.5 132<0.375 74<0.5 161<0.5 407<0.5 133<0.375 154<0.375 157<0.196 -5 12 15 18 19 21 434<0.375 35<0.35 -13 6 20 -18 -13 -20 41<0.5 23<0.5 12 0 -1\n\
1<-0.0376 1<-0.641 13 6<0.0576 102<0.375 8<0.53 30<0.5 9<0.0984 -7 3<-0.201 -2 14 0 13 21 9<0.174 -8 38<0.5 0 26 3<-0.144 124<0.875 -3 30 9<0.332 -17 12<0.0234 -13 26\n\
8<0.0549 70<0.5 9 49<0.5 86<0.5 -1 20 7<0.0169 -30 6 43<0.5 52<0.5 15<0.85 8 13<0.0178 13<0.00727 1 2<-0.0677 -25 14 4 109<1.13 16<-0.315 5 -4 -20 7<0.123 3 18\n\
6<0.0729 120<0.5 29<0.5 81<0.538 -18 4 22<0.75 40<1.13 -4 23 -15 11 107<0.5 648<0.375 -16 12 0<-3.95 -11 45<0.375 23<0.5 0<0.598 0<-2.54 -4 9 -5 7<0.0241 5 -12 10\n\
0<-2.15 21<-0.0685 3 0<-3.76 -21 -11 0<0.598 77<0.5 20<0.65 81<0.342 -11 19 0 19<0.85 21<-0.0309 11 19<0.35 6 -7 13 0<2.2 60<0.375 9 169<0.875 -16 8 301<0.5 17 -14\n\
4<-1.92 0<-2.91 16 21<-0.0685 14<0.117 14<0.0038 5 -7 23<0.5 -6 21 319<0.875 7 -13 0<-0.401 14<0.264 70<0.5 -2 -13 11 7<0.172 14<0.0939 -10 -22 60<0.375 4<-0.157 -2 -18 10\n\
6<0.0729 28<1.25 5<0.0185 31<0.5 -20 6<0.0158 70<0.5 -7 24 73<0.5 -16 0 -1 35<0.1 15 -3 28<0.75 16<0.0142 73<0.5 5<0 -11 0 7<0.201 15 -4 7<0.032 16 -5 8\n\
8<0.0683 18<0.024 23<0.5 78<0.245 216<0.5 -3 13 -18 -18 -21 76<0.375 8<0.369 23<0.5 96<0.875 13<0.0178 13<0.00727 -1 10 -2 19 -10 13<0.16 53<0.875 5 14 -7 11<0.0682 -8 53\n\
0<-1.73 0<-3.76 17 32<0.5 10 4 7<0.146 0<0.598 10<0.832 1 5<0 5<-0.0679 117<0.375 -6 -26 47<0.419 -3 10 -19 -11 29<0.5 10<0.426 1 309<0.375 14 -19 112<0.5 -4 13\n\
4<-1.92 13<0.12 4<-3.67 -21 2<-0.135 -19 -10 4<-2.54 412<0.875 -10 23 4 1<-0.25 13<0.12 -15 1 14<0.264 2<-0.188 13<0.0914 -9 10 52<0.5 13<0.0136 30 2 17 4<0.573 -11 8\n\
0<-1.52 2<-0.0677 6<0.0576 19<0.45 -7 41<0.5 411<0.5 1 19 0<-3.76 -7 49 -10 66<1.36 -18 16 6<0.152 9<0.174 6<0.0263 52<0.5 22 3 -3 0<2.2 89<0.875 6 20 16 -9\n\
1<-0.114 7<0.172 20<0.25 -21 5<-0.307 -10 -2 4 1<0.146 84<0.5 198<0.5 64<0.875 531<0.375 12 -15 -20 -5 7<0.123 14<0.0939 49<0.5 18<-0.0916 -12 0 19 8 9 14<0.264 -7 7\n\
13<0.12 2<-0.0961 6<0.0729 -17 10<0.711 -17 -2 10<0.426 6<0.0158 35<0.1 19 -12 -14 31<0.5 -5 17<1.13 9 -4 17<0.228 43<0.5 72<0.375 32<0.5 -4 15 -2 -4 10<0.909 -5 6\n\
2<-0.135 5<-0.307 7<0.236 16 -1 23<0.5 80<0.375 61<0.5 155<0.375 64<0.375 1 31 16 60<0.375 14 -4 -21 -4 5<-0.181 6 2<0.02 23<0.5 22<1.25 -6 7<0.33 14 -8 -17 -18\n\
356<0.5 269<0.5 70<0.5 84<0.5 243<0.5 287<0.5 313<0.375 339<0.5 7 -18 -4 164<0.5 -22 17 79<0.5 172<0.264 158<0.5 9 -1 -11 -8 1 216<0.5 183<0.375 1 -23 -12 18 19\n\
28<0.75 8<0.329 122<0.5 11<0.0194 -10 106<0.5 158<0.5 11<0.0806 14<0.0286 10 -8 -12 4 8 -18 -16 122<0.5 20<0.25 14<0.0157 35 1 14<0.264 8<0.23 8 -1 -6 175<0.5 -16 21\n\
0<-2.35 9<0.174 252<0.375 -18 21 0<-3.55 -17 -3 0<0.598 9<0.16 36<1.19 107<0.5 2 -9 9<0.0578 -14 23 16<-0.401 -6 4 16<-0.248 9<0.409 97<0.875 0 -18 16 36<0.0885 16 5\n\
0<-2.15 0<-3.76 16 17<0.592 21<-0.0685 -8 88<0.875 3<0.198 8 -7 -14 11 16<-0.315 17<1.38 1 69<0.875 16 -8 0<-0.401 53<0.875 3<0.125 3 -11 -6 9<0.045 -24 316<0.375 -6 20\n\
1<0.0349 0<-1.73 223<0.375 124<0.375 -15 13 12 1<-0.19 -12 0<-0.757 8<0.26 16<0.0142 -3 0<-1.05 27 -9 -16 8<0.419 18 -7 0<-3.12 16<0.133 4 -12 118<0.5 242<0.5 12 28 -3\n\
24<0.733 23<0.5 21<-0.0685 15<0.65 1 42<0.375 18 -1 69<1.13 318<0.375 309<0.375 85<0.5 160<0.5 0 27 -17 21 21 327<0.5 22 -15 33<0.25 -8 -1 17<1.81 437<0.375 -12 13 9\n\
29<0.5 71<0.5 3<0.198 2<-0.135 19<0.85 6 -1 10 -7 10<0.818 67<0.5 20 -14 2<-0.00915 -16 8 10<0.668 6 8<0.0355 2<0.02 -2 12 215<0.5 141<0.5 -9 4 19<0.95 -8 14\n\
54<0.125 31<0.5 42<0.375 218<0.875 124<0.875 120<0.5 7<0.0112 61<0.5 -9 48<0.875 13 -16 -13 23<0.5 20 -12 16 23 2 105<0.5 62<0.5 88<0.375 373<0.375 1 27 14 -17 -22 -19\n\
3<0.0275 6<0.0576 29<0.5 10<0.948 282<0.375 3<-0.33 10<0.832 -3 12 -4 54<0.61 20 2 14 8 38<0.5 3<-0.201 2 10<0.964 29<0.5 71<0.5 -11 7 -3 16 24 62<0.5 -15 16\n\
4<-1.65 24<0.538 4<-3.18 19<0.85 335<0.5 10 -14 12<0.0184 12<0.0083 12<0.00441 -18 11 -24 2 2 25<-0.0287 127<0.11 7 -18 12 59<0.5 14<0.264 4<0.573 -7 -15 2 46<0.109 7 -8\n\
13<0.0914 9<0.16 165<0.5 70<0.5 29<0.5 -10 2 49<0.5 1 9<0.074 31 -8 -16 5<0.044 -15 3 34<0.0316 5<0 533<0.375 -5 30 7<0.104 164<0.5 13<0.228 11 34 -14 -2 10\n\
2<-0.168 5<-0.307 13 7<0.032 -1 7<0.201 15<0.75 5 209<0.5 9 34 187<0.5 2<-0.296 8 -4 27 5<0.044 5<-0.181 42<0.375 8 -6 2<-0.00915 15<0.85 -5 7<0.391 6 -12 -11 -18\n\
29<0.5 23<0.5 19<0.85 13<0.12 359<0.5 24<0.182 21<0 5 -29 13 -2 -5 18<-0.0727 -14 8 25<-0.33 145<0.875 2 -36 10 68<0.5 36<0.316 14<0.395 -5 8 25<0.0208 4 -12 12\n\
12<0.101 29<0.5 372<0.375 56<0.5 208<0.5 268<0.5 -14 12 4 20 19 17<1.13 11<0.215 4 233<0.5 -10 25 82<0.5 -8 -22 6<0.067 -10 11<0.361 17<0.228 11 2 141<0.5 -7 20\n\
1<-0.0262 0<2.2 5<0.044 104<0.5 5<-0.307 9 37<1.13 64<0.375 2 29 18<-0.477 16 8<0.00754 7 -24 20 -12 13 8<0.102 -18 180<0.5 5<-0.181 3 30<0.5 8<0.329 -6 19 -15 24\n\
1<-0.067 1<-0.641 146<0.5 90<0.5 -6 -17 8 89<0.375 1 -7 1<0.0719 36<0.0885 18<-0.137 4 39<0.375 18<0.237 285<0.5 13 -12 -3 -18 -1 59<0.5 1<0.336 53<1.13 0 -20 -9 6\n\
12<0.101 27<0.75 57<0.5 151<0.375 94<0.375 31<0.5 -18 16<-0.516 7 -12 1 12 16<-0.0815 424<0.5 31 -4 -8 70<0.5 -4 0<-2.72 -6 19 31<0.5 16<-0.00215 -10 12<0.347 0 20 6\n\
0<-2.91 -15 0<2.2 16<-0.401 37<0.375 121<0.5 19<0.25 5 -13 8 -20 0<-1.3 12<0.0143 19<0.55 21<-0.00421 17 -5 19 -4 155<0.875 4 26<0.264 1 19<0.65 39 2 12<0.197 18 -4\n\
0<-2.91 12<0.0234 45<1.13 16 -15 8 23<0.5 0<-0.401 12<0.0668 53<1.13 127<0.913 3 -23 -21 -5 202<0.375 129<0.5 518<1.13 84<0.5 -9 -3 16 12<0.0143 18 -12 15 63<0.5 9 2\n\
13<0.0914 17<1.13 35<0.1 197<0.5 0 23 292<0.5 52<0.5 -14 -6 21<-0.0309 -14 23 57<0.5 81<0.289 21<0 -19 0 2 -1 13<0.228 131<0.875 -1 16 17<0.592 11 57<0.5 -2 23\n\
1<-0.017 6<0.067 7<0.146 1<-0.474 13 6 213<0.5 0 27 1<-0.147 1<-0.831 12 2 202<0.375 11<0.418 -11 3<-0.33 -5 20 31 3<-0.144 7<0.032 -9 7<0.236 10<0.9 2 22 -7 -16\n\
4<-2.16 0<-2.91 13 147<0.5 10<0.858 12<0.0184 3 11 23<0.5 -7 16<-0.104 163<0.5 17 -19 8<0.47 3 -13 -21 23<0.5 59<0.5 4<0.573 26<0.765 -2 -11 -15 10<0.909 10 -8 7\n\
6<0.0729 31<0.5 83<0.375 -15 11 44<0.922 58<0.0652 387<0.5 -9 12 19<0.45 16 -9 11 21<0.108 58<0.0268 83<0.875 19<0.45 -5 6<0.131 -4 21<-0.0685 20 31<0.5 -5 11 23 8 11\n\
0<-2.54 36<0.723 8<0.102 -18 -7 8<0.0683 -15 8<0.149 53 -4 9<0.174 0<0.598 312<0.375 -6 23 158<0.5 14 -4 0<2.2 77<0.5 3<-0.389 7 -1 9<0.299 3 16 301<0.5 15 -20\n\
0<-2.54 0<-3.95 16 60<0.875 39<0.375 9 -20 -4 0<-0.401 41<0.5 24<0.124 4 213<0.5 564<0.5 -1 -35 13 2<0.02 -13 9 39<1.13 176<0.5 24<0.947 60<0.375 -6 3 -17 24 16\n\
1<0.0169 18<0.024 30<0.5 -15 18<-0.271 -15 21<-0.0685 18<-0.0916 0 19 14<0.0543 -12 40<0.875 -8 11 -1 14<0.0939 30<0.5 8 17 26<0.519 1<0.146 -10 14<0.264 18<0.0843 2 22 -6 22\n\
0<-2.91 25<-0.0287 15<0.75 -10 33<0.75 -1 37 -17 0<2.2 6<0.152 0<-1.05 6<0.0576 15<0.85 0<-2.35 -9 20<0.95 -5 5 13 -6 39<1.13 5 -17 12<0.0083 4 -15 12<0.197 17 -2\n\
15<0.85 86<0.5 7<0.00684 15<0.25 199<0.5 -8 19 81<0.742 1 22 53<0.375 193<0.5 7 143<0.875 1 -22 14<0.0461 5 -4 155<0.375 13 2 7<0.146 7<0.032 -1 -8 69<1.13 5 -20\n\
4<-2.37 4<-3.51 -19 124<0.875 27<0.25 65<0.642 -14 5 -5 23 4<0.573 6<0.067 214<0.5 -7 6<0.0308 28 -10 4<-1 1 7 137<0.5 690<0.375 27<1.75 26 10 -8 12<0.088 -11 9\n\
0<-2.91 36<0.723 0<-3.55 -19 -8 16<-0.0652 -7 34 0<2.2 16<-0.248 39<0.375 282<1.13 -5 17 -28 95<0.375 0<-1.52 259<0.5 36<0.0885 -3 9 27 96<0.875 4 19 -9 301<0.5 15 -17\n\
10<0.818 20<0.25 30<0.5 8 10<0.75 -25 12 15<0.85 501<0.375 555<0.5 39<0.375 21<0 9 -4 80<1.13 -11 23 -22 -18 86<0.5 3 -8 16<-0.104 4 63<0.5 65<0.381 0 -15 -8\n\
93<0.5 21<0 24<0.795 131<0.875 25<0 -8 31<0.5 -6 7 14 101<0.5 190<0.5 201<0.375 120<0.5 24<1.54 -4 6 14 24 28 15 59<0.5 174<0.5 9 -6 -5 227<0.375 -17 -1\n\
1<-0.0262 1<-0.114 7<0.146 8 80<0.375 89<0.875 0<-0.401 -6 14<0.0038 -12 206<0.5 1 12 12 -24 163<0.5 65<0.642 -3 22 26 71<0.5 0<-0.757 353<0.5 1<-0.00396 -8 -16 13 -2 5\n\
10<0.9 43<0.5 56<0.5 10<0.668 19<0.85 137<0.5 5 13 8<0.0831 20 -9 10<0.891 31<0.5 4 -4 8<0.125 -14 38<0.5 17 -19 -28 13 8<0.0196 9<0.0851 15 0 176<0.5 -5 23\n\
2<-0.0961 13<0.0914 27<0.25 -17 -9 28<0.75 -6 10 28<0.25 12<0.0234 305<0.5 -15 15 27<0.25 -2 8 122<0.5 364<0.375 389<0.5 112<0.5 546<0.375 38<0.5 13 -15 -13 -1 -4 -10 -9\n\
1<-0.017 1<-0.641 9 13<0.228 57<0.5 20<0.75 -3 10<0.909 41<0.5 13<0.0715 4 -3 11<0.0444 -6 54 11<0.418 25<-0.0000527 -3 10 16 -11 -9 11<0.117 -17 41<0.5 -7 11<0.161 38 -13\n\
10<0.832 286<0.5 79<0.5 342<0.5 183<0.375 452<0.5 7 16<-0.0815 -28 2 -14 -10 538<0.875 0 -29 77<0.5 158<0.5 243<0.5 -29 3 8 9 7<0.146 -4 9<0.332 6 149<0.5 -8 8\n\
1<0.0169 5<0 29<0.5 -14 1<-0.25 -12 167<0.875 211<0.5 -3 17<1.38 27 -12 23 1<-0.00945 26<0.0776 16 -1 -11 26<0.579 20<0.25 28<0.25 -3 30 36<0.589 5 -8 200<0.5 28 5\n\
5<0.044 5<-0.307 4<-1.34 6<0.0308 -7 10 17 22<0.25 46<0.251 6<0.0436 20<0.85 -7 6 -7 7<0.172 24 0 7<0.472 4<-2.16 147<0.5 0 33 144<0.375 13 -2 96<0.875 -12 16 -17\n\
8<0.0439 7<0.00302 70<0.5 1 164<0.5 8 -21 102<0.875 55<0.5 10 8<0.00754 -6 17 -10 114<0.5 58<0.457 104<0.5 25<0.144 73<0.5 3 52<0.5 20 -6 -8 -17 -11 58<0.27 -9 6\n\
6<0.0729 9<0.148 77<0.5 31<0.5 -4 22<0.75 15 -3 317<0.375 -15 13 75<0.5 -17 -3 107<0.5 175<0.5 -14 12 9<0.332 62<0.5 9<0.045 -3 61<0.5 4 42<0.375 7 19 -13 -6\n\
9<0.174 17<0.897 9<0.0851 252<0.375 -17 21 -6 62<0.5 9<0.137 17<1.47 -4 7 -8 21 9<0.332 60<0.375 50<1.32 99<0.5 9<0.203 8 59<0.5 3 212<0.5 -12 16 33 -8 -8 6\n\
4<-1.34 4<-2.54 22<2.75 9<0.111 55<0.5 252<0.375 14 -6 -2 66<0.63 44<0.644 619<0.5 4 -13 17 16 -6 66<1.36 9<0.174 5 12<0.14 2 43<0.5 -14 5 -19 176<0.5 -5 20\n\
1<0.0169 6<0.102 2<-0.261 -20 233<0.5 61<0.5 708<0.875 -14 12 -5 20 54<0.521 0 -16 26<0.579 1<0.336 3 118<0.5 508<0.5 59<0.5 2<-0.206 -2 19 1 -13 -5 76<0.375 29 6\n\
1<-0.017 1<-0.641 9 5<0.044 163<0.5 43<0.5 290<0.5 135<0.375 54<1.76 5 -6 -2 -16 5<-0.0679 7 -8 16 -12 5<-0.307 5 5<0.044 76<0.875 299<0.5 377<0.375 -13 29 14 10 -21\n\
23<0.5 32<0.5 6<0.0625 5<-0.0103 6<0.0393 15 -4 30<0.5 79<0.5 5 -6 90<0.5 0 6<0.0308 -33 4 8 85<0.5 52<0.5 2 345<0.5 7<0.172 -8 -2 -26 7 5<-0.0679 -1 9\n\
6<0.0729 31<0.5 616<0.5 606<0.5 134<0.375 355<0.5 -16 12 1 21 13 22<0.75 179<0.5 4 -12 41<0.5 -17 0 54<0.125 88<0.375 6<0.131 -1 21<-0.0309 14 21<0.108 -2 10 10 -15\n\
5<0.044 24<0.479 23<0.5 100<0.5 21<-0.00421 6<0.0933 14 0 496<0.375 5 -12 9<0.299 -6 9 3<-0.144 5<-0.0679 9 6<0.0729 2 -11 -14 9<0.16 37<0.875 -13 7 6<0.0534 5 -6 -17\n\
4<-1 24<0.733 7<0.172 10<0.832 4<-2.37 19<0.95 7 2<-0.135 -11 9 84<0.5 66<1.28 -2 -22 20 24<0.6 4<-1.65 -2 -12 13 187<0.5 7 -11 9 580<0.5 2<0.02 -9 -2 18\n\
1<0.0169 13<0.14 58<0.0268 2<-0.135 -16 14<0.0543 60<0.375 -13 11 40<0.875 -5 17 24<1.11 11 -13 -1 14<0.117 2<-0.188 -3 28<0.25 6 604<0.5 18 -8 28<1.75 -6 13<0.189 -2 20\n\
0<-2.91 2<-0.168 331<0.5 -5 24 -17 5<0.044 7<0.391 0<0.0327 2<-0.00915 109<0.375 122<0.5 0 67<0.5 9 -7 11 5<-0.307 15 -11 84<0.5 12 2 39<0.375 0<2.2 -5 12 -26 -14\n\
4<-1.65 1<-0.067 7<0.472 11<0.674 21<-0.00421 23<0.5 -7 7<0.0874 -1 13 3 33<0.25 3 -22 4<-3.97 -16 14 4<-3.18 11<0.0806 15 6 35<0.25 -2 10 7<0.172 33<1.25 -4 -14 0\n\
28<0.75 3<0.00742 217<0.5 135<0.375 113<0.5 28<0.25 -14 3<-0.144 -15 2 11 19<0.75 -8 3<-0.236 -7 23 141<0.5 2 38 8<0.0196 -8 4 3<-0.0307 28<1.25 -8 3 8<0.174 5 20\n\
2<-0.00915 26<0.765 6<0.0436 8<0.102 -1 55<0.5 100<0.5 11 -8 -2 2<-0.168 26<0.169 -2 7 198<0.5 8<0.0831 -14 2<-0.0403 -6 7 9 8 55<0.5 66<1.36 246<0.5 -17 14 9 2\n\
0<-1.73 0<-3.76 13 4 59<0.5 0<2.2 18<-0.19 1 132<0.875 136<0.5 -6 5 9 284<0.5 543<0.875 -18 11 17 6<0.0436 6<0.0352 0 -24 6<0.113 6<0.0625 2 16 144<0.875 1 -19\n\
5<0.0185 17<0.897 29<0.5 33<0.25 305<0.5 -4 17 -13 74<0.5 65<0.434 47<0.059 11 22<0.25 6 -15 -16 17<0.116 2 -15 461<0.5 -11 6 41<0.5 10 46<0.6 0 22<0.75 36 2\n\
3<0.0275 33<0.75 108<0.375 3<-0.0441 0 74<0.5 -3 -16 -18 11<0.477 47<0.121 35<0.35 11<0.215 284<0.5 4 11<0.0444 -5 37 25<0.0208 -3 17 -12 35<0.1 -16 19 12 11<0.0682 -14 -3\n\
23<0.5 78<0.491 329<0.5 198<0.5 20<0.25 51<0.5 5 -34 81<1.05 19<0.1 112<0.5 31<0.5 7 -2 19 248<0.875 -1 -12 17 -9 11 10 20<0.75 19 16<-0.104 11 5<-0.0679 -6 4\n\
12<0.101 17<1.13 150<0.5 292<0.5 24<0.364 -10 77<0.5 2 12<0.0083 -15 -1 24<0.364 10<0.711 -7 37 -2 103<0.5 23 -5 -13 10<0.909 143<0.375 -2 10 468<0.5 135<0.375 5 15 -11\n\
2<-0.025 2<-0.261 20<0.55 -13 267<0.5 8 26 23<0.5 22<2.75 99<0.5 287<0.5 338<0.5 -1 20 18<-0.0307 27 -12 25 10 20<0.75 -19 -4 22<0.75 -14 111<0.5 144<0.375 12 -11 -10\n\
91<0.176 56<0.5 32<0.5 20<0.25 66<0.173 3 -34 199<0.5 15<0.85 74<0.5 8<0.329 5 -4 165<0.5 19 8 79<0.5 3 -11 23 206<0.5 114<0.5 2 17<0.746 0 -13 -3 -26 -9\n\
34<0.0316 18<0.024 95<0.375 18<-0.137 -13 107<0.5 562<0.5 56<0.5 380<0.375 -16 2 20 18 442<0.5 53<1.13 541<0.375 266<0.5 -6 19 17 10 21 8 3 23<0.5 445<0.5 8 -17 -5\n\
2<-0.00915 2<-0.261 20<0.55 -14 267<0.5 8 22 23<0.5 94<0.375 116<0.875 96<0.875 265<0.5 142<0.375 273<0.375 20<0.25 17 1 30 18 -12 17 25 -12 -6 50<1 -13 164<0.5 -6 17\n\
0<-2.91 15<0.55 12 5 59<0.5 0<-0.401 -1 132<0.875 18<-0.137 0<2.2 0 288<0.5 -17 21 129<0.5 136<0.5 -13 7 15 5 5<-0.0679 31<0.5 -12 10 5<0 96<0.875 8 -11 -9\n\
3<-0.121 12<0.101 -13 42<0.375 -8 14<0.00932 -11 13 32<0.5 49<0.5 12<0.0083 -16 317<0.375 -4 26 5<-0.0679 -14 8 34<0.0316 12<0.0362 -7 14<0.193 5 -6 134<0.875 14 24<0.538 20 -9\n\
5<0.044 5<-0.307 68<0.5 10 -21 57<0.5 22<0.25 11<0.0552 -9 12<0.0111 7<0.032 -1 19 5<0.0185 -2 30<0.5 67 -3 16<-0.248 248<0.875 -7 16 11<0.361 5 208<0.5 18 -17 -16 -15\n\
2<0.02 10<0.858 1<-0.114 155<0.375 36<0.589 2<-0.0403 2 6<0.0352 -22 -2 17 -13 1<0.0719 1<-0.017 4 11 18<-0.113 8 -6 18<-0.621 -14 181<0.375 -1 -17 18<0.135 5<-0.181 -4 11 0\n\
27<0.75 29<0.5 226<0.375 -10 21 38<0.5 217<0.5 83<0.375 132<0.875 9<0.045 -11 9<0.137 6 -2 -21 29 22 -22 7<0.0112 61<0.5 3 481<0.5 254<0.5 23 -4 -13 9<0.332 1 -15\n\
85<0.5 188<0.5 325<0.5 142<0.375 42<1.13 378<0.875 162<0.5 112<0.5 421<0.375 248<0.875 447<0.5 0 -12 10<0.525 -14 10 18 263<0.5 275<0.375 -8 19 18 -11 20 18 13 -12 -17 -13\n\
0<-2.91 0<-3.95 14 10<0.668 25<-0.161 -15 12 2 43<0.5 10<0.9 36<0.589 34<1.3 -1 -22 200<0.5 11 -24 17<1.38 -8 3 7<0.123 19<0.85 84<0.5 7 -10 10<0.924 17 -3 14\n\
12<0.101 9<0.203 10<0.668 9<0.0284 14<0.00148 49<0.5 -6 30 -7 -11 2 83<0.875 -13 12 14<0.264 10<0.909 2 14<0.00148 -1 9<0.409 50<1 180<0.5 17 1 -8 -10 222<0.375 -8 19\n\
64<0.375 25<-0.0287 30<0.5 10 208<0.5 43<0.5 4 25<-0.641 144<0.875 1 22 -6 -17 92<0.5 104<0.5 27<0.75 265<0.5 524<1.13 -1 17 -16 353<0.5 -7 23 627<0.5 17 -13 35 20\n\
4<-1.34 1<-0.067 7<0.172 117<1.13 -2 22 89<0.375 7 -7 4<-2.71 15<0.95 11 2<-0.0805 11<0.139 -30 -1 13 14<0.0286 -7 493<0.5 5 -26 14<0.264 15<0.35 -12 12<0.0234 10 -5 5\n\
6<0.0729 31<0.5 27<0.25 151<0.375 -17 11 -5 17<0.669 117<0.375 69<0.375 74<0.5 16 -1 -12 -5 -8 32<0.5 80<0.375 -7 17 17<0.228 31<0.5 40<0.875 6 -10 11 109<1.13 0 18\n\
8<0.0683 15<0.45 51<0.5 91<0.594 -4 22 9 -17 94<0.375 15<0.75 245<0.5 8<0.53 -2 5 18 13<0.057 15<0.85 -4 15 13<0.228 15<0.95 13<0.14 17 -6 8<0.102 50 -2 -17 -11\n\
11<0.0552 18<-0.00707 36<0.316 3<-0.144 -12 14 -12 68<0.5 85<0.5 36<0.382 -1 7 503<0.875 11 -19 14 134<0.875 3<0.198 256<0.5 17<0.116 47<0.121 4 -3 174<0.5 0 -8 14 -10 -18\n\
32<0.5 20<0.25 81<0.677 1 29 56<0.5 83<0.375 176<0.5 20<0.95 -19 55<0.5 526<0.375 -12 14 -1 14 16 29 43<0.5 17<0.228 364<0.375 559<0.5 63<0.5 6 15 -6 -11 -3 -9\n\
0<-3.12 8<0.0683 -18 -4 3<0.0275 0<2.2 147<0.5 99<0.5 96<0.375 68<0.5 3<-0.389 6 231<0.5 4<-3.83 35<0.1 -5 10 69<1.13 0 18 -5 -15 14 24 22 59<0.5 13 -11 -9\n\
23<0.5 53<1.13 15<0.85 86<0.5 20<0.35 90<0.5 0 121<0.5 -33 10 1 335<0.5 8 -21 18<-0.0727 -7 18<0.024 71<0.5 12 -13 -2 49<0.5 -13 13 20<0.65 20 5<-0.0679 -4 5\n\
4<-2.37 4<-3.67 -18 7<0.0241 17<0.746 6<0.113 -1 18 -13 -11 4<-0.157 6<0.0729 20<0.45 7<0.146 50<1.16 77<0.5 34 -11 -10 -8 41<0.5 -11 2 3 84<0.5 134<0.875 16 -12 5\n\
2<-0.00915 2<-0.261 10<0.9 6<0.0308 -7 6<0.067 65<0.134 7 27 -5 12 6<0.0263 15<0.85 0 21 225<0.875 12<0.14 -3 77<0.5 0 18 22 22<0.25 -15 30<0.5 -13 149<0.5 10 -13\n\
29<0.5 22<2.75 338<0.5 339<0.5 12<0.347 2<0.00582 3 49<0.5 12 -5 -6 -22 -22 26<0.831 2 -19 2<0.02 292<0.5 316<0.375 26<0.765 263<0.5 -1 -20 128<0.5 -11 0 17 -13 4\n\
1<0.0169 29<0.5 16<0.0142 60<0.875 56<0.5 -13 20 4 1 1<-0.641 -13 53<1.13 38<0.5 35<0.35 22<0.25 16<-0.0169 -4 9 -7 36<0.382 23 -4 -19 22 16<0.133 36<1.1 7 26 -5\n\
24<0.6 9<0.332 116<0.875 62<0.5 245<0.5 15<0.25 615<0.5 1 28 15<0.85 -5 86<0.5 9<0.0851 -18 -2 11 13 10 24 102<0.375 267<0.5 5 20 30 181<0.375 -7 9<0.16 -11 20\n\
10<0.832 106<0.5 378<0.875 146<0.5 249<0.875 2 -22 7 -16 24<0.242 17 15<0.95 35<0.35 17 -20 -18 18<-0.621 -13 35<0.25 197<0.5 328<0.5 -2 15 -24 103<0.5 145<0.875 5 -11 -7\n\
10<0.426 280<0.375 102<0.375 -16 12 7<0.00302 7 -9 7<0.0112 50<1.16 44<1.14 10<0.818 -3 7 19 -12 75<0.5 109<1.13 88<0.375 -4 5 60<0.875 0 25 191<0.5 10<0.668 -10 10 -20\n\
13<0.228 94<0.375 26<0.695 329<0.5 306<0.5 15<0.65 -2 13<0.01 38<0.5 19 -9 38<0.5 276<0.375 230<0.5 13<0.16 2 -9 -7 -24 18 7 15<0.35 -23 0 5 -10 15<0.35 7 -16\n\
43<0.5 10<0.668 15<0.85 67<0.5 155<0.875 9 2<-0.152 3<-0.144 5 -26 5 79<0.5 70<0.5 1 -12 12 2<-0.0677 352<0.5 -11 13 12 9<0.045 41<0.5 -3 14 -2 84<0.5 15 3\n\
2<-0.0961 13<0.104 94<0.375 72<0.375 -13 6 4 28<0.75 -4 8 28<0.25 13<0.0136 -13 1 8<0.23 296<0.5 269<0.5 237<0.5 422<0.375 10 -4 -15 -10 -18 13<0.228 -9 37<0.875 -1 21\n\
1<-0.017 13<0.0178 13<0.00727 51<0.5 1 14 6<0.0263 93<0.5 5 2<-0.261 -3 35 5 64<0.375 2<-0.348 1<-0.19 6<0.0483 17 2 -4 318<0.375 524<1.13 -2 23 14 19 2<-0.0403 -5 -17\n\
64<0.375 32<0.5 19<0.85 67<0.5 225<0.375 7 -15 51<0.5 71<0.5 35<0.25 7 -6 25 8<0.26 -26 -4 8<0.0831 15 35<0.25 54<0.69 -21 -3 4 35<0.25 -2 207<0.5 3 -5 -16\n\
34<0.0316 93<0.5 29<0.5 226<0.375 16<-0.00215 95<0.375 178<0.5 -12 4 14 -2 21 19<0.95 71<0.5 50<0.923 4 138<0.5 -6 25 -12 -9 -14 16<0.285 16<0.033 4 34<0.494 3 20 -5\n\
2<-0.00915 2<-0.261 20<0.65 -9 18<0.00411 7 30 147<0.5 224<0.875 66<1.54 19<0.95 29<0.5 -5 1 185<0.375 1 15 9 24 18<-0.0307 32 -5 30<0.5 -16 22<0.25 19<0.1 0 -15 4\n\
29<0.5 147<0.5 3<0.198 26<0.169 6<0.0214 -4 25<-0.08 0 7 12<0.0083 26<0.264 -16 6 87<0.5 -11 1 -10 -22 36<0.171 141<0.5 208<0.5 -5 7 9 26<0.831 5 368<0.375 -9 17\n\
6<0.0729 120<0.5 94<0.375 11<0.185 12<0.0234 7<0.00302 -2 -14 -1 -14 4 12 10<0.711 12<0.0501 -10 10<0.525 10 -5 7<0.0169 26<0.213 12 -6 251<0.875 10<0.924 49<0.5 -5 18 6 12\n\
2<0.02 2<-0.168 95<0.375 257<0.5 3 13 -12 6<0.0308 15<0.85 2 20 8<0.0831 -9 140<0.5 15<0.35 172<0.264 33<0.25 -1 15 -14 9<0.125 6 -5 35 15<0.45 55<0.5 -10 9 -19\n\
23<0.5 9<0.174 31<0.5 5 100<0.5 303<0.5 122<0.5 -5 525<0.875 8 -13 10 8 9<0.203 -10 556<0.5 322<0.875 131<0.375 436<0.375 593<0.5 0 -20 19 -22 -11 -22 31<0.5 4 18\n\
1<0.0169 3<-0.121 133<0.375 -13 22 58<0.0268 21<-0.13 9 -6 3<-0.0441 -6 19 14<0.117 100<0.5 3<-0.144 -1 200<0.5 192<0.5 535<0.5 21 -11 7 5 3<0.048 21<-0.13 -10 15 -10 -2\n\
1<-0.0262 23<0.5 116<0.875 96<0.875 1<-0.831 301<0.5 13 -14 608<0.5 40<1.13 4 -7 -19 258<0.5 8<0.0683 -10 25 -10 23 8<0.419 -6 6 9<0.174 -14 91<0.054 98<0.5 -7 3 23\n\
0<-3.76 46<0.109 12 -13 153<0.875 0<-2.91 107<0.5 10 1 59<0.5 68<0.5 168<1.13 18<-0.19 1 67<0.5 -2 -8 12 89<0.875 20 -24 108<0.375 3 21 18<-0.0569 1 135<0.375 -22 3\n\
38<0.5 34<0.0316 77<0.5 117<1.13 223<0.875 461<0.5 -2 10 24 21 523<0.375 88<0.875 177<0.5 56<0.5 -10 20 15 17 21 16<0.285 24<1.41 117<0.875 0 11 98<0.5 19 0 -6 -22\n\
0<-2.91 36<0.795 21<-0.0685 5 -13 13 311<0.375 0<2.2 571<0.5 54<0.125 263<0.5 152<0.375 94<0.375 1 -7 20 17 228<1.13 0<-2.15 -1 9 -11 -21 36<0.171 15 -2 21<-0.237 7 -17\n\
0<-2.91 15<0.55 11 191<0.5 3 -22 4<-0.6 69<1.13 64<0.875 10<0.832 3 19<0.75 0<1.28 15<0.75 4<-2.71 4 -5 -11 6 10<0.964 4 -19 -20 171<0.609 -19 5 65<0.0308 -5 -16\n\
2<-0.0961 2<-0.261 -13 29<0.5 -9 33<0.25 12<0.0432 -5 8 222<0.375 -8 20 12<0.0234 28<0.25 -10 67<0.5 -3 17 52<0.5 -2 0<-2.54 7<0.032 8 2<0.02 7 -10 132<0.875 11 -12\n\
1<-0.017 7<0.172 6<0.0308 10 5<-0.0679 398<0.5 9 -23 0 29<0.5 119<0.5 9<0.332 241<0.5 -8 -26 2 6 3 8<0.0683 -16 7<0.0614 -8 5<0 0 5<0.044 8<0.102 65 -3 0\n\
99<0.5 57<1.13 39<0.375 26<0.579 25<-0.0287 79<0.5 5<0 5<-0.0679 84<0.5 4 -9 4 13<0.0715 6 -19 -18 78<0.183 85<0.5 2 10 9 -2 444<0.5 135<0.375 -15 5 19 19 -23\n\
1<0.0169 6<0.102 5<0.0185 233<0.5 204<0.375 73<0.5 -14 314<0.375 -6 27 9 17 3 20<0.65 -12 1<-0.00945 107<0.5 -8 1<-0.831 -12 6 -9 201<0.875 39<0.375 100<0.5 5 -3 22 27\n\
1<-0.00396 7<0.172 25<-0.0287 8 0<-1.52 21<-0.0685 8 7<0.0415 -10 1 22<0.75 7<0.032 0<-0.757 5 -7 6 87<0.5 2 13 1<-0.343 1 163<0.5 -6 19 0<-1.05 293<0.5 -12 16 -2\n\
4<-2.37 89<0.375 5<-0.307 143<0.375 -2 17 140<0.5 182<0.375 6 -3 4<-3.51 9 -11 143<0.375 -5 13 4<-0.157 43<0.5 70<0.5 -1 5<0.0874 95<0.375 129<0.5 -15 12 8 8 6 -7\n\
12<0.0501 28<0.75 33<0.25 -5 -13 15<0.25 14<0.148 111<0.5 86<0.5 24 -7 2 53<0.875 -15 15 -2 14<0.264 103<0.5 33<0.25 4 28<0.75 306<0.5 -9 12 10 33<2.25 4 28 -6\n\
0<-3.33 36<0.872 -14 8<0.0439 -8 36 7<0.172 25<-0.0287 79<0.5 171<0.0341 7 -10 67<0.5 25 -2 0<-1.73 7<0.0743 8<0.63 -8 20 5 0<2.2 2 14 8<0.53 43<0.5 -3 -13 5\n\
14<0.264 10<0.668 19<0.85 543<0.875 9<0.0284 90<0.5 6 -20 4 23 6<0.0576 12<0.0083 9<0.174 19 11<0.215 -20 11 9<0.111 7 77<0.5 5 -25 14 11<0.674 -1 -13 26<0.695 9 -18\n\
2<-0.188 110<0.5 75<0.5 -14 1 27 22<0.75 14<0.264 27<0.75 140<0.5 45<0.375 -3 8 2<-0.0537 35 4 10 13<0.228 2<0.02 -4 -22 7 56<0.5 14<0.00932 -12 14<0.0342 8 -5 33\n\
24<0.733 18<0.0843 80<0.375 319<0.875 517<0.5 161<0.5 710<0.375 2 -15 -19 657<0.375 -18 14 18 120<0.5 -14 18 19<0.35 0 -18 132<0.375 25<-0.0287 95<0.375 3 -18 274<0.375 -10 17 20\n\
2<0.02 73<0.5 246<0.5 223<0.375 91<0.371 47<1.37 1 32<0.5 17 -12 -11 -15 170<0.249 11 -11 61<0.5 14 -7 7<0.0169 11<0.0194 5<0.0874 32<0.5 7 -16 18 -5 39<0.375 9 -12\n\
4<-2.37 17<0.669 4<-3.51 -12 27<0.25 -7 4 -14 9<0.299 4<-1 27<0.75 226<0.375 -4 26 352<0.5 5 25 27<0.25 551<0.5 13 -16 268<0.5 5 -13 13<0.104 -11 19<0.85 -4 17\n\
5<0.044 24<0.479 6<0.152 21<-0.0309 75<0.5 15<0.25 -7 8 18<-0.477 15 -12 166<0.375 1 18 15<0.35 3 -11 22<0.25 285<0.5 282<0.375 -9 8 20 77<0.5 22<1.25 17 -2 -9 -16\n\
4<-1.34 20<0.75 4<-2.37 297<0.5 126<0.375 15 1 -11 -1 25<-0.641 12<0.0587 -14 3 92<0.5 24<0.733 12<0.117 2 47<0.181 20<0.85 -24 1 -20 6 -28 206<0.5 -1 15<0.25 -19 -7\n\
1<0.0169 6<0.0576 2<-0.0961 -15 106<0.5 -9 7 27<0.75 13<0.14 -10 -1 2<-0.231 -10 73<0.5 4 23 221<0.375 367<0.375 24<0.0602 11 6<0.0393 27<1.75 28<0.25 0 26 -6 2 22 -11\n\
0<-2.91 36<0.723 -11 8<0.0549 -12 3<-0.0307 -1 49 7<0.391 3<-0.0307 300<0.5 4 -17 50<1.16 216<0.5 -6 3<0.0275 18 -9 10 57<0.5 130<0.5 8<0.149 9<0.237 -3 23 -9 8 -23\n\
7<0.146 53<0.875 54<1.15 325<0.5 650<0.5 173<0.5 282<0.875 123<0.5 -1 7<0.0415 12 -7 54<0.61 -19 3 -12 19 81<0.0765 15 -11 7<0.0415 13 0 -7 240<0.5 3 7<0.472 -24 13\n\
38<0.5 32<0.5 20<0.25 7<0.00302 22 -11 39<0.375 56<0.5 16<-0.401 6 -11 26 7<0.032 -15 31 23<0.5 103<0.5 61<0.5 -1 5 16<-0.248 96<0.375 25 -12 5 7<0.0112 6 -10 -22\n\
0<-3.33 11<0.0806 -17 180<0.5 -4 38 256<0.5 39<1.13 22<2.75 11<0.361 15<0.35 3 121<0.5 -5 21<-0.0309 200<0.5 6 44 -2 33<0.25 0 10<0.9 3 15 184<0.375 12 -21 -20 -20\n\
4<-2.71 1<-0.017 16<0.0142 298<0.5 288<0.5 16<-0.516 15 3 -12 16<-0.0368 -29 4 -8 140<0.5 11 -4 4<0.573 16<0.285 16<-0.104 29<0.5 3<-0.0585 14 -2 -2 -3 40<0.875 14 -11 -8\n\
4<-2.71 4<-3.51 39<0.375 -16 22 27<0.75 138<0.5 -11 10 3 4<0.573 17<1.21 53<1.13 156<0.5 0 12<0.088 -2 10 4<-1.92 -9 20 727<0.5 387<0.5 6<0.067 -14 -2 20 26 10\n\
9<0.174 6<0.102 23<0.5 61<0.5 1 63<0.5 -12 5 -10 -9 6<0.0625 303<0.5 73<0.5 33<0.25 0 9<0.409 306<0.5 1 23 6<0.0483 22 2 12 4<-2.85 -4 23 104<0.5 -1 19\n\
23<0.5 10<0.668 2 2<0.02 603<0.5 32<0.5 2<-0.417 27 1 14<0.0237 7<0.236 -3 10 7<0.172 -12 2<-0.296 -15 3<-0.144 6 -5 -28 12<0.245 8 -5 7<0.104 12<0.14 3 -8 11\n\
1<0.0169 6<0.102 27<0.25 20<0.45 1 -14 167<0.375 -5 13<0.0428 -7 21 0<-1.73 -7 20<0.75 -9 13<0.189 0 13 20<0.25 35<0.1 36 2 6<0.122 2 18<-0.0569 18<-0.19 4 30 6\n\
5<0.044 2<-0.00915 15<0.75 329<0.5 15<0.35 89<0.875 2 14 5<0.0185 5<-0.0679 2 -5 2<-0.261 43 1 -15 293<0.5 2<-0.168 89<0.375 2<-0.188 3 16 28 0 25 5<-0.181 7 -8 -14\n\
4<-1.34 0<-3.76 10 224<0.875 2 -17 0<-0.757 179<0.5 177<0.5 91<0.148 3 -20 -17 -13 36<1.49 431<0.875 297<0.5 4<0.573 60<0.375 203<0.375 -10 8 4 -16 6 20 0<0.598 -11 20\n\
1<0.0169 6<0.102 27<0.25 739<0.5 -12 17 14<0.00148 7 -6 17<1.05 1<-0.017 7 17<0.228 6 -14 -6 14<0.148 97<1.13 215<0.5 9 12<0.0668 15 -8 -14 367<0.875 31<0.5 2 -9 16\n\
2<-0.00915 57<0.5 48<0.875 166<0.375 757<0.5 55<0.5 531<0.375 1 25 2<-0.206 103<0.5 -3 18 -9 15 20 17<1.29 10 -1 -11 17<1.05 92<0.5 -14 31 15<0.35 55<0.5 3 21 -12\n\
7<0.146 10<0.832 204<0.375 260<0.5 22<2.75 27<1.75 49<0.5 4 50<1.84 84<0.5 -2 24 -23 9 -7 -19 -10 33<0.25 10<0.891 -8 0 -9 97<1.13 569<0.5 53<1.13 3 -6 23 20\n\
8<0.369 54<0.917 31<0.5 418<0.875 8<0.329 226<0.375 46<0.339 21<0.108 -3 8<0.0549 -4 17 -14 22 -15 22 138<0.5 131<0.875 112<0.5 145<0.375 3 -9 -5 22 13 -18 88<0.375 -11 13\n\
5<0.044 5<-0.307 7<0.236 304<0.5 11 -5 -4 23<0.5 76<0.375 2<-0.00915 16<-0.401 37<0.375 2<-0.231 5<-0.0103 -8 23 -6 -15 3 -6 8<0.0355 -11 42 5<-0.0679 5 -7 13<0.0495 3 -18\n\
0<-3.76 326<0.5 11 -23 10<0.909 20<0.25 49<0.5 0<-1.05 14 -11 35<0.25 -30 11 189<0.5 2 -33 49<0.5 0<0.0327 9<0.045 10 5<0 10<0.917 -12 10<0.964 3 -11 -10 -10 17\n\
5<0 8<0.329 10<0.668 27<1.25 49<0.5 -13 5<-0.0103 -10 8 4 57<0.5 7<0.146 3 -6 20 7<0.391 -12 5 8<0.0271 -1 7<0.104 10<0.891 7 22 5<0.0874 74<0.5 18 -5 -4\n\
0<-3.76 79<0.5 -18 14 0<-1.95 26<0.471 14<0.00148 -12 -3 16<-0.104 -4 329<0.5 18 -11 16<-0.248 17<1.38 0<-0.401 14<0.0342 5 -15 14<0.0038 -16 8 250<0.375 -14 10 17<0.228 0 5\n\
0<-3.76 10 10<0.909 64<0.375 43<0.5 34<1.3 115<0.5 160<0.5 17<0.592 10<0.891 19<0.55 0 -9 7 3 -25 17<0.669 4 -25 -17 30<0.5 -7 10 -17 0<0.0327 -1 10<0.964 -12 10\n\
6<0.113 2<-0.261 -13 74<0.5 17<1.05 29<0.5 447<0.5 -4 23 205<1.13 16<0.0646 19<0.85 38<0.5 422<0.375 16 -7 -14 -6 -5 36 16<-0.401 7 -10 115<0.5 -11 2 16<0.285 5 -8\n\
2<0.02 160<0.5 2<-0.168 30<0.5 13<0.0802 36<0.316 13<0.00727 11<0.215 4 -14 11 -11 24 73<0.5 0 9 9<0.203 9<0.174 -2 11<0.0552 -5 11 59<0.5 -4 -17 31 30<0.5 -18 -3\n\
91<0.259 3<0.198 2<0.02 15<0.75 89<0.875 48<1.13 90<0.5 3 15<0.25 121<0.5 -12 6 3<-0.283 -5 7 13 -4 134<0.375 490<0.5 -2 12 -13 15<0.25 -2 9 134<0.375 -9 7 -8\n\
6<0.0729 24<0.663 387<0.5 7<0.472 45<0.375 -13 22<0.75 2 -15 1 7<0.0614 38 -3 1 103<0.5 10<0.668 -5 7<0.0112 22<0.75 35<0.1 7 20 -9 43<0.5 1 -13 7<0.274 4 22\n\
1<-0.00396 80<1.13 108<0.375 224<0.875 298<0.5 1<-0.641 5 1 11 21 -14 -21 8<0.0355 69<0.875 610<0.5 -20 15 7 180<0.5 313<0.375 117<0.375 353<0.5 -10 18 2 21 13<0.14 31 -8\n\
0<-3.76 10 68<0.5 23<0.5 0<-2.54 570<0.5 46<0.819 4 -21 -31 162<0.5 18<-0.162 6<0.0862 2 -7 128<0.5 216<0.5 -5 -17 -1 11 5<-0.0103 -1 5<0 8 -4 9<0.0851 -10 22\n\
3<-0.144 208<0.5 -10 14<0.0157 -14 16 126<0.375 14<0.193 3<-0.0441 3<-0.097 6 -6 8<0.0196 351<0.5 14<0.0342 -4 5 14<0.00148 22 -7 7 40<0.875 -6 217<0.5 23 -10 8<0.149 -10 6\n\
1<-0.00396 152<0.375 176<0.5 2<-0.348 6 106<0.5 97<1.13 20<0.25 61<0.5 1<-0.067 27 -6 -14 2<-0.168 5 0 -14 -3 -16 23 2<0.02 32<0.5 229<0.0918 -17 14 490<0.5 -3 15 -20\n\
14<0.264 153<0.875 509<0.5 3<-0.462 -5 308<0.375 34<0.548 25<0.144 140<0.5 48<1.13 2 276<1.13 14 -16 14<0.117 -9 10 14<0.148 -10 12 114<0.5 103<0.5 -6 -27 5 -18 -25 -10 6\n\
9<0.299 38<0.5 17<0.669 101<0.5 201<0.375 2 21 18<-0.0435 1 21 28<0.75 12<0.0295 -11 18<-0.19 -11 18<0.135 5 -7 70<0.5 65<0.707 54<0.125 -4 17 15 19 -21 13<0.0914 -14 -1\n\
5<0.044 0<-3.55 46<0.251 79<0.5 -15 126<0.875 -8 34 20 5<-0.307 334<0.5 8 -15 0<2.2 80<0.375 5<0 12<0.0184 259<0.5 2 22 18<-0.324 3 -3 4<-1 18 -11 -13 11 -15\n\
23<0.5 11<0.0552 49<0.5 281<0.875 5 -6 67<0.5 1 16<-0.0257 13 -26 49<0.5 54<1.15 256<0.5 -5 17 5 55<0.5 245<0.5 82<0.5 11 38 -18 -3 16<-0.104 163<0.5 11 -19 2\n\
4<-1 4<-3.34 -14 505<0.375 7<0.00684 283<0.5 0 14 -6 7<0.00302 -2 31 7<0.0874 22<0.25 72<0.375 8 -9 4<-0.157 -17 0 545<0.875 60<0.375 215<0.5 17 -8 46<0.674 -1 20 -14\n\
0<-3.76 -15 44<0.644 57<0.5 185<1.13 102<0.875 0<2.2 307<0.375 522<0.375 1 -13 19 10<0.87 0 14 0<1.28 0<-2.54 -9 19 -18 -13 10<0.711 4 -14 0<0.0327 220<0.375 -13 22 13\n\
4<-2.16 25<-0.0287 16<-0.248 9 30<0.5 228<1.13 9<0.111 7 -11 16 9<0.472 12<0.347 4 -23 -11 140<0.5 4 9<0.111 4 -15 36<0.171 16<0.285 68<0.5 -4 17 6 25<0.0208 5 -7\n\
4<-3.34 -13 4<0.573 22<0.75 7<0.0112 6 4<-1.92 -6 40<1.13 272<0.375 0 24 24 7<0.274 83<0.875 169<0.875 -14 -1 28 31<0.5 -10 9 444<0.5 217<0.5 118<0.5 14 -2 -10 -17\n\
5<0.044 1<-0.017 162<0.5 99<0.5 166<0.375 97<1.13 2 -12 14 24 -11 5<-0.181 8 9<0.332 274<0.375 -9 21 98<0.5 -3 34<0.228 8<0.0271 -7 40 -6 1<-0.641 6 9<0.366 -19 10\n\
23<0.5 343<0.5 11<0.0348 41<0.5 3<-0.0054 5 -3 177<0.5 7 -17 256<0.5 139<0.5 3<-0.0307 101<0.5 125<0.875 378<0.375 -2 -26 -17 10 -8 5 16 12 539<0.375 3<-0.571 -6 5 -21\n\
28<0.75 54<0.521 9<0.409 10<0.9 34<0.738 73<0.5 -6 63<0.5 9 -12 11 7<0.0241 16<0.0142 9<0.045 -15 7<0.00302 11 -13 26<0.033 16<0.285 33 -2 -7 -2 -17 -18 15<0.1 11 2\n\
0<-3.33 285<0.5 -11 20 108<0.375 0<2.2 9<0.332 99<0.5 209<0.5 -2 10<0.711 2 12 27 30<0.5 32<0.5 3 19 129<0.5 10<0.9 132<0.375 9<0.366 4 -8 14 5 23 9 -16\n\
0<-3.95 10 57<1.13 395<0.5 0<-0.401 26<0.519 2 121<0.5 1 -9 34<0.228 121<0.5 36<0.944 328<0.5 299<0.5 15<0.1 -15 330<0.5 -6 9 19 16 6 2 46<0.0645 -14 15 -27 19\n\
6<0.0729 27<0.25 75<0.5 186<1.13 -11 12 8 0 10<0.711 -5 13<0.0715 14<0.117 20 1 13<0.12 19<0.95 19<0.75 -3 18 -20 113<0.5 27<0.75 0 14<0.00525 -7 14<0.117 19 1 23\n\
5<0.044 6<0.0436 15<0.85 9<0.409 126<1.13 0 -17 6<0.0263 -2 19 3<-0.144 9<0.174 -8 6<0.0158 -22 9<0.22 33 6 9<0.148 6 38 5<-0.0679 4 26<0.415 -6 5<0 2 22 -13\n\
16<-0.315 213<0.5 229<0.235 6 -15 -16 239<0.5 24<0.538 -1 34<0.548 30<0.5 9 550<0.5 70<0.5 36<1.38 4 -24 87<0.5 11 -15 137<0.5 -39 13 16<0.285 123<0.5 -10 9 8 16\n\
17<0.669 23<0.5 30<0.5 186<0.875 197<0.5 204<0.375 -4 17 16 15 61<0.5 4 15 7<0.0112 4 -8 57<0.5 405<0.5 17<1.29 52<0.5 -9 1 -10 21 7<0.0415 -12 30<0.5 -8 28\n\
8<0.0549 15<0.45 26<0.169 -5 3 -18 180<0.5 7<0.391 147<0.5 22<2.75 362<0.375 25<-0.0287 7<0.201 5 -5 7<0.032 22<0.25 26<0.033 -12 0 2 2 21 11 27 -6 15<0.55 -3 44\n\
4<-2.37 11<0.0806 102<0.875 4<-3.18 667<0.5 10 -20 2 -16 42<0.375 163<0.5 11<0.215 284<0.5 -2 -22 17<0.669 145<0.875 0 -19 112<0.5 182<0.375 12 -10 -10 -23 9 197<0.5 -1 -11\n\
1<0.0169 13<0.12 17<0.897 40<1.13 33<0.25 -3 -13 16 113<0.5 -13 9 5<0 514<0.375 -3 15 17<0.669 1<0.00631 40<0.875 26 -3 -8 -4 5<-0.181 -6 190<0.5 35<0.25 7 1 24\n\
1<0.0349 16<-0.248 17<1.57 4<-3.97 1<-0.0376 29 -9 1<-0.114 2 -12 142<0.375 30<0.5 24<0.0602 -6 22 1<-0.831 5 -25 18 96<0.375 27<0.75 682<0.375 3 -16 -2 14 195<0.5 -9 17\n\
16<-0.738 10 23<0.5 348<0.5 350<0.5 237<0.5 346<0.5 -2 19 21 11 16<-0.0502 -3 14 16<-0.104 14<0.0157 -8 12 84<0.5 391<0.5 5<-0.0679 15<0.45 -17 6 10 -9 111<0.5 -6 11\n\
1<0.0169 17<0.823 16<-0.00215 9<0.332 53<1.13 -4 16 -18 5<-0.0679 -7 7 16<-0.197 192<0.5 -5 21<-0.0309 -11 18 -11 118<0.5 16<0.133 137<0.5 5<-0.307 -9 87<0.5 5 13 1 -3 -8\n\
2<0.02 2<-0.168 17<1.38 145<0.875 4 15<0.85 159<0.5 10 -12 30 471<0.5 171<0.158 14<0.0157 -10 1 7 22 66<1.36 -1 2<-0.0403 4<-2.37 -9 16 26 15<0.55 17<1.21 -9 8 -19\n\
10<0.9 10<0.891 10<0.858 43<0.5 15<0.55 214<0.5 4 2<-0.206 14 -6 760<0.5 214<0.5 -2 8 -27 84<0.5 16 -1 2<0.02 199<0.5 -6 -26 7 115<0.5 12 -21 2<-0.025 -4 2\n\
1<0.0169 2<-0.261 -15 17<0.897 73<0.5 31<0.5 12<0.088 -9 45<0.375 -4 11 138<0.5 14<0.148 -2 114<0.5 21 -10 32 14 16<-0.197 230<0.5 -3 16 -11 14<0.117 8 0<-1.95 -8 3\n\
0<-3.76 -16 2<0.02 16<-0.248 48<0.375 0 14<0.0195 -26 2<-0.348 15 16<-0.516 14<0.0765 14 -10 -9 72<0.875 26<0.635 28<2.25 2 -9 14<0.00932 3 11 8<0.0355 -9 46 0<-0.401 -14 2\n\
7<0.172 7<0.0415 35<0.25 6<0.0158 -13 117<0.875 204<0.375 107<0.5 6<0.0308 1<-0.0262 2 -19 18<-0.0727 2 12 0 -16 -9 18<-0.19 6<0.0263 -6 21 4 412<0.375 -2 -18 76<1.13 3 -14\n\
6<0.0729 17<1.21 75<0.5 33<0.75 596<0.5 -2 20 -13 9 -11 117<0.875 12<0.101 97<0.375 203<0.875 -6 13 7 2 63<0.5 13<0.0715 20 146<0.5 -3 52<0.5 -11 19 13<0.0914 -9 19\n\
2<0.02 57<0.5 2<-0.168 178<0.5 10<0.858 78<0.0592 36<0.589 65<1.08 102<0.375 -4 16 15 -20 12 36<1.38 26<0.765 5 21 -6 12 0 61<0.5 74<0.5 4 -21 -21 49<0.5 -13 4\n\
0<-1.73 14<0.264 18<-0.621 -15 54<0.997 1 9 17<0.823 124<0.875 17 -14 -9 68<0.5 18<-0.137 1 430<0.375 124<0.375 132<0.875 123<0.5 40<0.375 -8 17<1.13 -6 7 2 6 11 20 16\n\
2<-0.261 -12 32<0.5 2<0.0733 81<0.204 7<0.123 -9 113<0.5 -1 26 9 8 103<0.5 7<0.0112 63<0.5 81<0.0765 2 -16 2<0.00582 7 26 2<0.02 2<-0.113 272<0.375 -7 28 5 -7 9\n\
44<0.644 99<0.5 45<0.375 21<-0.0685 485<0.5 19<0.45 119<0.5 -4 11 23<0.5 12 0 -10 649<0.375 69<0.875 245<0.5 -1 28<0.25 20 -12 5 -15 95<0.375 -2 -15 21 232<0.5 -11 15\n\
0<-3.95 8 236<0.5 3<-0.17 253<0.5 10<0.909 111<0.5 6 84<0.5 70<0.5 -5 8 423<0.375 10<0.9 18 -6 -19 101<0.5 -3 17 -11 10<0.668 0 -3 30<0.5 18 126<0.375 -10 14\n\
2<-0.231 -11 62<0.5 3<-0.0441 73<0.5 21<-0.0685 77<0.5 5 -9 175<0.5 -8 40<0.375 -5 24 11<0.117 -9 17 100<0.5 7<0.00684 141<0.5 10 -11 21<-0.0685 17 2 46<0.819 -7 18 -18\n\
0<-3.76 11<0.0806 -18 98<0.5 -4 22 99<0.5 104<0.5 324<0.5 64<0.375 44<0.577 11<0.418 12<0.0184 19<0.85 1 11 -2 3 -6 16 247<0.375 -15 20 11<0.0348 -3 159<0.5 25 -8 27\n\
7<0.172 10<0.832 319<0.875 142<0.375 1 -15 -16 10<0.87 1<-0.831 17 -13 10<0.909 146<0.5 4 -10 8<0.0271 5 15<0.75 -3 8<0.329 158<0.5 -21 -3 -3 64<0.375 144<1.13 4 -9 -17\n\
54<0.239 20<0.25 7<0.0169 0<0.598 33 -12 -3 15<0.55 10<0.711 -8 7<0.00302 0<-1.73 10<0.931 10<0.818 -1 29 -6 34<0.308 -9 15 80<0.875 -4 23 9<0.332 139<0.5 5 -15 -8 -14\n\
5<0.044 72<0.875 5<-0.307 6<0.0263 4<-1.34 -10 17 7 6<0.0214 5<-0.0679 -9 9 37<1.13 94<0.375 52<0.5 -2 6<0.0483 -4 6<0.225 5 -12 4<-3.02 23 -14 -13 11<0.0682 -4 40 -13\n\
168<1.13 89<0.875 714<0.5 3<0.198 10<0.9 9<0.203 9<0.174 29<0.5 3 -3 -6 10<0.891 556<0.5 3 -21 20 9<0.0578 10 256<0.5 -3 23 17<0.415 10<0.917 -18 0 4 -22 -5 14\n\
5<-0.307 324<0.5 -12 17 105<0.5 9<0.409 139<0.5 28<0.25 27<0.75 9<0.045 -13 5<0 233<0.5 -5 22 4 11<0.0194 -3 9 14<0.264 633<0.875 6 -13 -4 -7 14<0.148 -16 5 -20\n\
116<0.875 185<1.13 44<0.644 163<0.5 754<0.5 40<1.13 21<0.108 136<0.5 99<0.5 1 21 379<0.875 -6 14 -7 26<0.579 -13 4 20 150<0.5 13 -14 220<0.375 232<0.5 -9 14 21 -17 18\n\
7<0.172 54<0.61 68<0.5 349<0.5 -2 10 182<0.375 12 -15 191<0.5 1<-0.343 155<0.875 3 -25 9 -17 741<0.5 479<0.5 195<0.5 108<0.375 471<0.5 97<1.13 4 21 -17 18 -9 -10 -21\n\
3<-0.144 13<0.0914 -11 29<0.5 -8 174<0.5 8 -10 38<0.5 1<-0.343 229<0.0918 13<0.12 -14 0 21 55<0.5 46<0.746 257<0.5 480<0.5 -1 15 7 46<1.07 25 1 3<-0.0182 -1 13 -20\n\
1<0.0349 183<0.875 23<0.5 309<0.375 148<0.5 494<0.5 184<0.375 120<0.5 560<0.5 162<0.5 1 -10 15 17 -10 -12 1<-0.147 23 -7 14 111<0.5 -1 -10 18 119<0.5 -10 295<0.5 -4 24\n\
23<0.5 22<2.75 753<0.5 623<0.5 -2 15 193<0.5 13 -16 202<0.375 57<0.5 193<0.5 -17 3 3 18 37<1.13 21<0.108 8<0.419 111<0.5 413<0.375 3 -28 10 -2 8<0.198 -19 3 18\n\
6<0.113 77<0.5 243<0.5 283<0.5 49<0.5 133<0.375 -2 22 40<1.13 -13 21 8 5 675<0.875 6<0.0352 -16 -6 15 15<0.55 138<0.5 60<0.875 6<0.152 7 -4 -12 15 135<0.875 5 15\n\
22<2.75 0<-3.76 -13 188<0.5 16<-0.738 22<0.25 3 0<2.2 -22 4 44<0.577 42<0.375 356<0.5 2 -14 62<0.5 -3 11 22<0.25 -12 22<1.25 16 -12 -19 16<-0.197 -2 143<0.375 18 -3\n\
7<0.172 7<0.032 123<0.5 25<-0.161 -7 283<0.5 2 77<0.5 -12 6 8 96<0.375 -3 -24 29<0.5 174<0.5 706<0.375 8 -20 7<0.201 13 212<0.5 -13 9 210<0.5 428<0.875 -3 11 11\n\
8<0.198 411<0.5 28<0.25 13<0.0356 -7 13<0.308 1 11<0.117 21 -8 11<0.117 487<0.5 334<0.5 445<0.5 9 -12 -11 -11 -2 209<0.5 -19 13<0.00727 -14 13 13<0.12 -9 11<0.161 -11 3\n\
1<0.000449 45<1.13 21<-0.00421 45<0.375 4<-2.71 10 3 -4 14<0.193 -1 153<0.875 53<0.375 4 24 -19 20 216<0.5 36<0.251 0<-1.05 -13 383<0.5 -6 23 2 1<0.146 0<-3.33 -9 26 -9\n\
23<0.5 10<0.668 6<0.0576 5<-0.0679 6<0.0308 15 -1 3<-0.201 13<0.00727 17 -2 -5 5 30<0.5 69<1.13 1 -17 -5 5<-0.0679 6<0.0792 3<-0.462 12<0.0432 -17 6 8 -12 5<0 8 -2\n\
4<-1.92 4<-3.51 447<0.5 -14 16 138<0.5 -4 10 53<1.13 118<0.5 242<0.5 4<-1 -1 292<0.5 360<0.875 21<-0.0309 178<0.5 13 -5 2 -14 90<0.5 24 -11 16 -5 21<0.0119 19 -6\n\
5<0.044 115<0.5 2<-0.168 102<0.375 5<-0.0679 6 96<0.375 -1 18 18 22<0.25 285<0.5 -5 21 136<0.5 135<0.375 51<0.5 146<0.5 5 -7 14 -6 -11 15 2<-0.296 12 450<0.5 -17 18\n\
110<0.5 224<0.875 13<0.00727 51<0.5 38<0.5 176<0.5 5 -26 20 9<0.045 -22 -1 13<0.0136 -7 52<0.5 164<0.5 703<0.375 38<0.5 3 -14 -20 15 18<-0.137 1 2<0.02 -4 2 -18 -21\n\
1<0.0169 27<0.25 10<0.668 3<0.00742 -14 3 113<0.5 -5 18 3<-0.121 87<0.5 40<0.875 -2 27 -11 20<0.75 -6 0<-3.76 -8 1<-0.114 10<0.924 -7 15 17 26<0.579 3 186<0.875 24 4\n\
3<0.048 104<0.5 24<0.6 37<1.13 496<0.875 142<0.375 1 33<2.75 19<0.25 28 0 -8 -13 11<0.418 -18 10 37<0.875 181<0.375 34<0.669 -8 4 16 11 11<0.0348 -7 22 209<0.5 -10 8\n\
249<0.375 236<0.5 17<1.29 26<0.123 362<0.375 11<0.0194 55<0.5 26<0.033 7 -11 -4 246<0.5 -1 11 -18 107<0.5 1 -7 492<0.5 78<0.0592 270<0.375 215<0.5 1 10 19 15 -14 9 -19\n\
3<-0.0585 61<0.5 181<0.375 342<0.5 -9 16 6 28<1.75 -2 13 1<-0.474 -9 0<-2.54 14<0.117 77<0.5 6 14<0.0636 -9 16 -8 181<0.375 14<0.148 1<-0.19 0 11 0<-0.401 -4 13 -8\n\
2<0.02 325<0.5 57<1.13 2<-0.261 27<0.25 18<0.00411 156<0.5 2 230<0.5 2<-0.417 3 15 48<0.875 -13 16 37 111<0.5 -7 7 147<0.5 160<0.5 0 22 20 -17 -11 50<0.628 -11 5\n\
346<0.5 147<0.5 21<-0.13 232<0.5 719<0.5 -1 -24 -21 67<0.5 42<1.13 300<0.5 2 15 -19 49<0.5 136<0.5 1 -19 174<0.5 246<0.5 17<0.228 0 -21 13 13 31<0.5 -25 9 21\n\
4<-3.51 5<0 -14 -1 5<-0.307 4<-1 -16 -2 110<0.5 36<0.251 4<-0.157 191<0.5 175<0.5 117<0.875 -1 231<0.5 10 -10 41<0.5 21<-0.13 -11 22 -4 15 466<0.5 7 -18 -4 29\n\
5<0.044 5<-0.307 68<0.5 334<0.5 712<0.5 8 -14 -12 -17 108<0.375 147<0.5 72<0.875 152<0.375 5<0.0185 -1 9 17 23<0.5 25 -12 16 197<0.5 -21 4 3<0.0275 4<-3.18 16 -8 -21\n\
7<0.172 25<-0.0287 -5 7<0.0415 54<0.997 74<0.5 15<0.1 129<0.5 -11 13 1 32<0.5 12 1 13 295<0.5 -2 -22 43<0.5 170<0.249 2<0.02 3<0.0275 2 2<-0.0677 -19 -1 8 -20 14\n\
103<0.5 56<0.5 24<0.871 205<0.875 -3 4 146<0.5 14<0.193 35<0.25 2 49<0.5 137<0.5 44<0.989 32 6 -2 -4 -4 158<0.5 -16 32<0.5 -12 15 24 44<0.783 446<0.5 9 -13 -12\n\
3<0.048 7<0.172 7<0.032 24<0.479 102<0.375 1 20 59<0.5 -7 8 15<0.85 3 159<0.5 7 27 192<0.5 15<0.65 310<0.375 34<0.434 -9 15 20 43<0.5 2 -10 4 15<0.45 3 -18\n\
0<-3.95 1<0.0719 12 25<0.0208 -10 12 16<-0.738 9 91<0.54 332<0.5 64<0.875 10<0.832 102<0.375 6<0.0214 10<0.525 38<0.5 -11 8 8 408<0.5 3 -15 -8 614<0.5 -2 23 -15 -15 -13\n\
1<0.0169 2<-0.261 -13 53<1.13 1<-0.831 -16 44<0.783 -2 -14 12 2<0.02 2<-0.188 -2 24<1.54 140<0.5 59<0.5 7 -10 17 20 41<0.5 21<0.0119 21<-0.00421 28<1.75 26 -2 -5 20 -8\n\
0<-3.76 69<0.375 -15 12 104<0.5 270<0.375 148<0.5 9<0.332 273<0.375 0<-2.91 27<0.25 -1 -16 142<0.375 249<0.375 387<0.5 -1 -13 17 12 29 9<0.366 112<0.5 11 -13 0 14 -16 12\n\
57<1.13 289<0.5 43<0.5 239<0.5 216<0.5 20<0.25 252<0.375 33<0.75 -10 7 -27 567<0.5 0 15 16<-0.738 14 -7 13 20<0.65 17 19<0.65 11<0.418 4 -14 145<0.375 10 -20 18 19\n\
4<-3.51 -13 3<-0.121 4<-1 1<0.0349 -11 27<0.75 22 -6 2 122<0.5 100<0.5 4<-1 3<0.198 -1 17<0.325 19 -4 27<1.75 1<-0.831 -15 389<0.5 141<0.5 13 -5 -11 -1 -5 19\n\
2<-0.00915 57<0.5 33<0.25 232<0.5 -1 13 187<0.5 2<-0.348 33<2.25 145<0.375 16 -6 33<2.75 -17 5 235<0.5 1 27 209<0.5 30 1 -10 50<0.923 92<0.5 456<0.5 -11 9 31 5\n\
0<-3.95 8 108<0.375 488<0.5 476<0.5 3<0.198 507<0.5 745<0.5 47<1.37 0 6<0.152 -14 9 20 15 47<0.482 8<0.0196 4 -13 5 -17 21 8<0.174 9<0.148 6<0.0393 -20 10 -21 17\n\
2<-0.231 388<0.5 -12 14 578<0.5 17<1.13 131<0.875 323<0.375 129<0.5 267<0.5 22<0.25 3 109<1.13 175<0.5 -6 11 60<0.875 -5 29 9 -11 21 18 12<0.0432 49<0.5 -13 0 1 24\n\
0<-3.76 -10 7<0.172 7<0.032 33<0.25 50<1.71 -4 18 18<-0.324 0<-1.52 29 6 15<0.75 129<0.5 5 -9 -8 15<0.75 2 47<0.607 11 -7 0<-0.401 76<0.375 -6 8 75<0.5 2 -8\n\
291<0.5 21<-0.0685 65<0.707 76<0.375 27<0.25 7<0.104 100<0.5 -5 -26 0 3 -26 -17 272<0.375 250<0.375 37<1.13 113<0.5 3<0.198 2 -5 7<0.0415 4 -24 7<0.0743 -1 24 -7 -10 28\n\
4<-1 4<-3.67 -13 5<-0.307 -16 14<0.117 28<0.25 65<0.707 -1 -18 6 125<0.875 53<0.875 -13 4<-2.16 -10 17<0.897 21 -11 18 210<0.5 14<0.264 49<0.5 8 15<0.1 9 -11 -2 -11\n\
5<0.044 76<0.375 58<0.135 7<0.391 10<0.818 71<0.5 0 -12 5<-0.0679 8 38<0.5 1 20 23<0.5 9<0.409 37<0.375 251<1.13 -2 21 -12 14 -15 -8 11<0.0444 -10 33 3<0.0275 -2 -18\n\
348<0.5 528<0.875 262<0.5 269<0.5 520<0.375 686<0.375 255<0.5 43<0.5 -1 55<0.5 1<-0.343 17 48<0.375 1 -12 13 9<0.125 -9 25<-0.0000527 -3 13 9<0.203 23 -7 18 13 20 -16 7\n\
1<0.0169 6<0.0393 -11 2<-0.261 -10 1<-0.831 -16 595<0.5 10<0.909 -1 5 28 2<0.02 23<0.5 24<0.0602 119<0.5 17 1 24<1.41 2 15 -4 134<0.375 535<0.5 6<0.122 -6 7 -22 -9\n\
1<-0.00396 64<0.375 176<0.5 426<0.875 183<0.875 2<-0.348 5 1<-0.831 8 432<0.875 26<1.33 0 -9 17 16 22 -16 17 2<-0.00915 95<0.375 114<0.5 -4 26<0.361 0 22 401<0.5 -18 13 -14\n\
23<0.5 53<1.13 265<0.5 20<0.35 352<0.5 1<-0.067 -11 5 111<0.5 -29 7 219<0.375 376<0.875 0 -17 1<-0.343 28 -3 11 -10 20<0.65 18 307<0.375 16<-0.0368 6 28<1.25 -2 12 -31\n\
4<-3.51 -11 4<-1 0<0.0327 9<0.203 532<0.375 281<0.875 1 11<0.0682 18 0 23 -5 -11 389<0.5 508<0.5 687<0.375 344<0.5 299<0.5 72<0.375 7 -3 -11 25<0.0208 -13 16 -16 -14 -8\n\
5<0.044 108<0.375 5<0.0185 0<-3.55 19<0.75 -13 9 12<0.0111 3<-0.17 17<0.897 7 -7 19<0.85 36<0.382 5 -15 24 0 13<0.0642 -5 30<0.5 48 7 5<-0.181 11 -18 13<0.057 4 -17\n\
56<0.5 319<0.875 109<1.13 274<0.375 37<1.13 189<0.5 483<0.5 356<0.5 643<0.375 1 -20 12 23 -23 66<1.14 13 -12 -11 49<0.5 87<0.5 -19 -3 22 3<-0.0182 -22 13 3<-0.121 2 -41\n\
10<0.909 196<0.5 20<0.25 9 83<0.375 13<0.228 223<0.375 544<0.375 -5 10 16 20<0.85 -13 11<0.0194 -9 8 12 19 10<0.917 20<0.95 -6 193<0.5 199<0.5 27 -1 -9 433<0.375 2 -17\n\
24<0.479 7<0.391 308<0.375 124<0.375 2 250<0.375 -16 13 17 38<0.5 12<0.0234 286<0.5 4 -16 174<0.5 -12 11 12<0.0143 -9 24 219<0.375 7<0.00684 -10 100<0.5 -2 136<0.5 22 -7 24\n\
64<0.875 350<0.5 274<0.375 100<0.5 56<0.5 191<0.5 1 30<0.5 -14 3 -19 555<0.5 484<0.5 40<0.875 8 19<0.35 42<0.375 19<0.1 29 1 -10 -17 -19 -23 -11 52<0.5 24 3 -16\n\
4<-3.67 3<0.00742 -15 2 2<-0.261 -10 62<0.5 1<-0.831 -13 196<0.5 4<-1 3<-0.17 -8 280<0.375 3<0.198 18<-0.19 20 1<-0.25 -9 0 10 0<-3.95 -13 17 0<0.0327 2 11 24 -18\n\
1<0.0169 16<-0.248 39<0.375 13<0.14 -1 -12 -21 371<0.5 22<2.75 287<0.5 54<0.521 1 259<0.5 -5 18 13 10 27 8<0.23 293<0.5 -14 18 44<0.3 7<0.391 7<0.0241 -2 12 -15 -14\n\
57<1.13 110<0.5 152<0.375 465<0.5 520<0.375 43<0.5 638<0.375 20<0.25 -8 81<1.05 -1 12 20 20<0.55 20 19<0.65 11<0.418 4 11<0.548 -30 11<0.674 9 -19 7 20 17 -19 -21 17\n\
5<-0.307 -10 14<0.264 5<0 31<0.5 181<0.375 -5 12 138<0.5 1 10<0.891 20 0 103<0.5 136<0.5 33<1.25 254<0.5 10<0.909 5 15 -7 -4 -9 27<2.75 96<0.375 24 -10 -4 -7\n\
3<0.048 20<0.55 18<-0.19 -18 40<0.375 2 -15 16<-0.248 448<0.5 80<0.375 -1 -21 -23 7<0.00302 24<1.41 18<-0.477 8 31<0.5 -5 44<0.359 4 -17 -16 91<0.054 187<0.5 4 -8 16 -9\n\
16<-0.738 8 22<2.75 91<0.321 3<0.198 2<0.02 115<0.5 590<0.5 89<0.375 1 2<-0.152 22<0.25 36<0.251 -22 8 0 1 18 8<0.0683 -3 8<0.125 36<0.872 -9 -45 8 6 -6 -10 -8\n\
4<-3.67 -12 8<0.198 14<0.117 16<0.0646 5<-0.181 -6 16<-0.738 -6 45<1.13 7 -13 27 4<-1 136<0.5 658<0.875 -12 15 4<-2.37 -12 22 3 4<-1 -8 5<0 16<-0.248 11 -2 16\n\
1<0.0349 80<1.13 403<0.5 11<0.0552 14<0.148 19<0.45 171<0.609 -2 13 -19 50<1 1 32 115<0.5 50<0.707 0 23<0.5 8 -7 19<0.45 -7 46 11<0.477 21 -11 -21 128<0.5 -9 2\n\
16<-0.315 3 53<0.875 16<0.285 61<0.5 67<0.5 147<0.5 132<0.375 317<0.875 1 -17 44<0.3 17 -12 -20 90<0.5 470<0.5 525<0.375 -2 18 20 9<0.148 -16 -2 5<-0.0679 -9 -2 8 -4\n\
4<-3.67 503<0.375 -13 16 2<-0.231 258<0.5 -10 9 22<0.25 4<-2.37 -1 237<0.5 140<0.5 7 -1 -20 6<0.067 203<0.375 -9 12 47<0.059 28<0.25 -1 37<0.875 181<0.375 6 -11 15 -9\n\
16<-0.248 57<0.5 -2 -22 9<0.174 22<0.25 -5 16<-0.104 -9 136<0.5 1<-0.114 13 0 -12 9<0.203 19<0.95 26<0.579 0 15 27<1.25 31 -1 53<0.375 68<0.5 1 -22 124<0.375 7 -20\n\
10<0.9 20<0.25 16<-0.00215 1 16<0.00356 -23 1 10<0.891 189<0.5 64<0.875 1 -15 -31 72<0.875 25<0.0208 13 -7 -23 20<0.55 7 91<0.659 17<1.38 26<0.765 -3 -17 17<1.47 18 2 -21\n\
2<-0.261 88<0.375 -14 8 10<0.9 418<0.875 10<0.891 266<0.5 -1 25 -12 18 103<0.5 7<0.104 19<0.55 1 11 211<0.5 -4 10<0.909 -12 21 7<0.201 42<0.875 -5 16 96<0.375 27 -9\n\
1<0.000449 7<0.391 168<1.13 236<0.5 33<0.75 1 126<1.13 5 -6 -9 -14 1<-0.831 10 0<0.598 -2 9<0.409 96<0.375 -18 16 12 71<0.5 0<-1.05 449<0.5 -11 21 50<0.628 5 -14 10\n\
110<0.5 219<0.375 237<0.5 79<0.5 67<0.5 125<0.875 1 -6 3<-0.0182 7<0.0415 149<0.5 2 21 -4 214<0.5 364<0.375 -5 14 7<0.00684 -23 3 28<1.25 -3 28<1.75 -25 -3 20 11 -21\n\
4<-3.34 -8 2<-0.231 -6 141<0.5 4<-1 86<0.5 2<-0.0403 -4 50<0.707 2<0.02 11 19<0.85 77<0.5 0 18 -13 -8 98<0.5 1 37 117<0.375 2<0.00582 11 2 -1 2<-0.135 11 -13\n\
5<0.044 300<0.5 16<-0.738 24<0.182 -12 13 142<0.375 504<0.375 16<-0.248 37<0.375 1 10<0.931 -16 3 413<0.375 95<0.375 2 5<-0.181 6 509<0.5 -17 12 27 16<-0.0257 31 -2 14 -13 -12\n\
56<0.5 419<0.375 189<0.5 506<0.5 345<0.5 574<0.5 105<0.5 66<1.28 66<0.775 567<0.5 20<0.55 5 0 12 10 20<0.35 -25 11<0.361 2 -16 7 22 -9 -17 -25 22 11<0.117 -40 1\n\
9<0.332 62<0.5 105<0.5 159<0.5 131<0.875 169<1.13 78<0.676 1 0<-3.76 -8 21 14 18 0<0.0327 206<0.5 10<0.909 -18 3 0 11 -18 -16 169<0.375 10<0.711 -15 1 243<0.5 -18 0\n\
5<0.044 116<0.375 5<-0.307 357<0.5 6 -23 6<0.0308 5<-0.0103 -7 90<0.5 18<-0.0307 18<-0.19 -1 15 -5 9<0.22 21 -2 41<0.5 9<0.16 -7 104<0.5 -1 23 9<0.0851 -11 19 19 -11\n\
23<0.5 202<0.375 10<0.668 144<0.875 637<0.875 6<0.0352 40<1.13 51<0.5 126<0.375 3 -8 283<0.5 2 -23 20 2 20 21 291<0.5 -3 23 28<0.75 -1 28 466<0.5 31<0.5 3 18 -28\n\
3<-0.144 133<0.375 768<0.5 75<0.5 120<0.5 -9 8 3 28 26 62<0.5 149<0.5 31<0.5 -2 18<-0.0727 12 1 36<0.382 44<0.644 0<-0.401 3<0.079 -12 9 17<1.13 17 -9 16 24 -16\n\
161<0.5 80<1.13 340<0.5 44<1.07 7<0.172 7<0.0415 48<0.875 -2 329<0.5 6 -15 8<0.0549 -4 115<0.5 12<0.0111 11 109<0.375 1 11 33 37<0.375 240<0.5 -1 19 -7 -11 22 -19 -20\n\
7<0.146 7<0.0415 35<0.25 9<0.0851 67<0.5 -1 -18 40<0.375 -1 9<0.332 9<0.189 13 13<0.308 -9 19 15 281<0.875 13<0.189 12 -5 -12 349<0.5 -4 20 507<0.5 9<0.409 4 -4 -20\n\
3<-0.0441 12<0.0501 217<0.5 127<0.11 -12 8 14 -2 67<0.5 9<0.0284 -8 14<0.117 19<0.45 264<0.5 -1 18 207<0.5 85<0.5 9<0.111 2 13 -6 20 41<0.5 3 -14 169<0.375 11 0\n\
161<0.5 24<0.301 37<0.375 133<0.875 48<0.875 2 8 -13 9<0.472 328<0.5 -3 -18 13<0.057 16 -5 37<0.375 9<0.16 -9 299<0.5 -1 30<0.5 33 -5 379<0.875 50<0.845 14 -8 -16 -21\n\
332<0.5 110<0.5 262<0.5 2<0.02 88<0.875 2<-0.0961 17<1.57 0 91<0.962 7 -14 4<-2.37 1 -5 2<-0.152 -27 -1 41<0.5 241<0.5 258<0.5 17<0.669 -1 11 27 -9 11 24 -23 -17\n\
33<0.25 7<0.0743 32<0.5 -2 134<0.375 5 -7 109<0.875 205<0.375 -5 11 8 544<0.375 399<0.5 103<0.5 45<0.875 645<0.375 -9 12 7<0.172 14 -5 7<0.274 -5 13 21 100<0.5 17 -10\n\
96<0.375 152<0.375 16<-0.738 -9 27<0.25 35<0.25 15<0.35 22<2.75 78<0.124 6 -13 23 11<0.0552 63<0.5 -16 5 4<-4 12 140<0.5 0 29 17<1.57 195<0.5 -1 23 -10 -2 19 11\n\
10<0.818 7<0.0241 66<1.28 25<-0.0000527 65<0.134 1 -24 7 70<0.5 2 -20 309<0.375 78<1.25 1 -18 -19 7<0.146 193<0.5 10<0.891 10<0.858 -2 25<-0.0287 -24 -8 10<0.9 5 -5 3 2\n\
4<-3.67 -11 3<-0.201 443<0.5 4<-0.157 -11 1 17 38<0.5 17<1.38 40<0.875 40<0.375 261<0.5 264<0.5 1 12 22 -16 4<-2.71 -9 14 39<0.375 46<0.746 -10 26<1.08 19 -5 13 -21\n\
8<0.0683 41<0.5 10<0.668 8<0.0134 53<0.375 22<0.75 -5 11 -16 -11 10<0.917 7 -5 8<0.0355 -21 6 41<0.5 521<0.375 439<0.375 108<0.375 1 -10 15 -16 8<0.149 11<0.0682 -5 46 -12\n\
10<0.9 64<0.375 66<1.28 1<-0.641 297<0.5 67<0.5 10<0.668 26 6 -2 -11 66<0.775 1 11 67<0.5 173<0.5 341<0.5 7 -22 -17 -16 -16 217<0.5 256<0.5 41<0.5 -3 3 19 8\n\
5<-0.181 6<0.102 -12 1 132<0.375 42<0.375 6<0.0352 94<0.375 -9 14 19<0.65 0<-3.12 -3 5<0 584<0.5 1 19 10 6<0.122 -7 98<0.5 6 -7 27<2.75 8 21<0.0119 -10 13 -15\n\
6<0.0576 20<0.65 247<0.375 -6 17 67<0.5 4 -2 148<0.5 8<0.0683 11<0.00663 -1 -14 115<0.5 170<0.113 52<0.5 6<0.113 259<0.5 -9 18 1 39<0.375 1 -12 12 6<0.102 47 -7 20\n\
56<0.5 4<-0.157 191<0.5 408<0.5 17<1.29 53<0.875 7<0.172 3<0.198 0 -13 119<0.5 34<0.618 9 -17 -4 -3 384<0.5 102<0.375 64<0.875 5 -13 -12 -12 54<0.125 -22 15 -9 -4 -22\n\
38<0.5 54<0.997 22<0.25 296<0.5 25<-0.0287 125<0.375 -4 13 146<0.5 200<0.5 6 -3 -3 -16 109<1.13 97<0.875 17<0.503 0 25<0 -11 5 515<0.875 7 -13 60<0.875 -5 37 -15 -20\n\
238<0.5 161<0.5 260<0.5 340<0.5 486<0.5 116<0.875 337<0.5 11<0.0552 11<0.00663 129<0.5 69<0.375 3<-0.389 8 -3 13 -12 459<0.5 -10 25 94<0.375 1 -10 19 14 17 24 19 -20 27\n\
0<-3.95 14<0.117 3 17 7<0.172 14<0.0543 119<0.5 -2 3 14<0.193 17<1.21 119<0.5 -7 65<0.0308 -21 9 4 0<-0.401 17<0.823 8 -17 -14 569<0.5 97<1.13 5<-0.0679 6 0 17 19\n\
4<-3.67 -10 2<-0.231 88<0.375 -8 15 14<0.193 15<0.55 15<0.25 34<0.0865 662<0.375 1 28 16 16<-0.0815 3 -6 16<0.0142 15<0.75 2<0.02 14 -2 1 10<0.909 7 25 10<0.931 -8 5\n\
1<-0.00396 224<0.875 311<0.375 1 -11 21 3<0.048 18<0.00411 9<0.16 66<1.36 180<0.5 -15 6<0.0534 -7 31 20 457<0.5 9<0.203 19<0.95 0 27 -5 24 9<0.174 -3 19<0.55 36 -9 -19\n\
2<0.02 3<0.0275 43<0.5 25<-0.0287 7<0.146 -7 248<0.375 3 -20 73<0.5 1 -5 7<0.201 3<-0.571 -18 179<0.5 4 -14 12 -7 41<0.5 3<0.125 52<0.5 11 -1 -7 534<0.375 12 -13\n\
3<-0.121 20<0.55 15 12<0.088 -9 133<0.375 443<0.5 -3 21 26 38<0.5 62<0.5 294<0.5 129<0.5 67<0.5 20<0.75 -8 22<0.25 6 -1 20<0.85 22<1.25 21 -7 4 -7 26 -14 -18\n\
6<0.067 21<-0.545 32<0.5 -8 13 155<0.375 97<1.13 1 -16 25<-0.08 21 5 38<0.5 384<0.5 93<0.5 6<0.225 2<-0.0805 59<0.5 -1 -10 1 -12 2<-0.206 2 224<0.875 -16 16 20 28\n\
236<0.5 39<1.13 34<1.15 185<1.13 421<0.375 39<0.875 6<0.225 488<0.5 549<0.5 459<0.5 29<0.5 0 -3 12 244<0.5 11 -17 18 6 118<0.5 736<0.5 -14 12 10 -16 15 -9 15 10\n\
38<0.5 1<-0.19 6<0.0729 9<0.0578 14<0.0342 -12 30 -12 1 14<0.193 52<0.5 9<0.299 11<0.0444 126<0.375 6<0.122 13 -3 -9 -3 -13 139<0.5 5 -8 40<0.875 295<0.5 -7 15 14 -21\n\
2<-0.00915 16<-0.315 2<-0.348 8 78<0.0592 14<0.0157 25<-0.33 10 -18 -4 21 104<0.5 451<0.5 54<1.63 12<0.14 2 212<0.5 36<0.316 2 17 26 -7 -17 19 30<0.5 -12 255<0.5 -2 25\n\
4<-1 8<0.198 35<0.35 4<-3.34 19<0.85 612<0.5 5 -27 8<0.0831 12 12<0.0184 -20 36<0.251 11 -24 368<0.375 -3 14 8 289<0.5 8<0.369 5 19<0.95 29<0.5 -3 5 7 25 -3\n\
54<0.69 15<0.55 74<0.5 21<-0.00421 19<0.25 16 2 480<0.5 -3 16 102<0.875 -10 16 17<0.228 12<0.088 -1 138<0.5 7<0.104 12 295<0.5 1 31 -11 15<0.75 21<-0.0309 -9 11 -5 -13\n\
92<0.5 249<0.375 695<0.875 64<0.375 96<0.375 6<0.0436 1 60<0.375 14<0.00932 6<0.0792 6<0.067 -5 -17 8<0.102 50<1.16 -11 15 3 1 -8 14<0.04 -3 18 12 14<0.0195 23 -10 19 34\n\
332<0.5 8<0.198 112<0.5 114<0.5 472<0.5 228<1.13 228<0.875 626<0.5 28<0.75 -2 389<0.5 -8 121<0.5 11 -13 13 9<0.0851 6 -14 12 15 3 22<2.75 9 -10 47<1.37 2 -10 -16\n\
294<0.5 323<0.375 420<0.375 277<0.375 31<0.5 86<0.5 42<0.375 125<0.375 -4 12 13<0.16 45<0.875 10 -8 11 -15 141<0.5 2 65<0.221 144<0.875 -16 10 19 16 143<0.375 14 -4 19 26\n\
1<0.0169 148<0.5 319<0.875 308<0.375 157<0.48 100<0.5 502<0.875 176<0.5 573<0.5 76<0.375 560<0.5 0 16 11<0.0444 -10 29 -25 -17 24 13<0.00293 9 -7 20 14 14 18 219<0.375 -7 19\n\
189<0.5 110<0.5 81<0.983 270<0.375 81<0.342 465<0.5 225<0.875 17<1.29 631<0.5 97<0.875 0 -6 12 439<0.875 44<0.783 2 15 -16 -13 15 17<1.21 -1 -18 17<1.05 -6 21 9 -17 -24\n\
9<0.299 361<0.5 56<0.5 73<0.5 261<0.5 46<0.819 53<0.875 264<0.5 -4 16<-0.0257 23 0 169<1.13 9<0.0851 16<-0.0368 1 23 -3 20 10 24 41<0.5 8 -3 29 22 388<0.5 -8 19\n\
161<0.5 39<1.13 20<0.55 23<0.5 8<0.23 3 35<0.25 3 -18 -18 8<0.0549 8<0.00754 31<0.5 -4 7 704<0.875 -10 18 72<0.875 147<0.5 771<0.5 1 27 19 8<0.0831 -5 35 -14 -20\n\
450<0.5 39<1.13 42<1.13 344<0.5 39<0.875 24<0.301 1<-0.00945 4<-0.157 42<0.875 0 4<-2.54 16 1 -9 -4 2 42<0.375 -13 6 36<0.382 -10 20<0.95 -12 4<-1.34 -1 28 -14 12 -19\n\
105<0.5 15<0.55 11<0.117 137<0.5 126<0.375 4 -8 125<0.875 -7 14 230<0.5 -4 -16 15<0.65 97<0.875 13 -8 10<0.9 -2 11<0.361 58<0.83 126<0.875 9 -12 10<0.964 -12 14 -5 -17\n\
24<1.41 24<1.3 34<0.308 44<1.14 270<0.375 498<0.375 417<0.875 463<0.5 1 -15 -15 20 15<0.65 -18 3 -19 12<0.0587 118<0.5 -3 19 15<0.35 6 -17 2<-0.025 45<0.875 28 -2 -13 -9\n\
2<0.02 5<0 16<-0.401 97<1.13 4 29 0 15<0.55 1 3<-0.236 4 5<0.044 44<0.123 385<0.5 -35 6 2 -7 41<0.5 100<0.5 11<0.139 3<0.125 1 -14 5<0 15 -6 14 11\n\
53<1.13 80<0.875 126<0.375 734<0.5 728<0.5 237<0.5 746<0.5 24<1.41 -2 257<0.5 5 -9 17 -18 206<0.5 26 -9 15 175<0.5 157<0.148 693<0.375 -15 12 14 8 10 133<0.375 4 33\n\
249<0.375 64<0.375 80<1.13 462<0.5 382<0.245 265<0.5 489<0.5 37<1.13 168<1.13 592<0.5 577<0.5 20<0.65 171<0.248 -5 24 1 17 17 -12 -7 -17 17<0.503 10 -13 -16 23 -19 12 20\n\
16<-0.738 7 184<0.375 16<0.285 54<1.63 7<0.146 -2 240<0.5 16<-0.0257 181<0.375 1 -12 179<0.5 13<0.308 13 -14 -11 -17 6 75<0.5 8 95<0.375 -20 12 1<0.000449 50<1.41 20 -9 -1\n\
2<-0.261 88<0.375 -12 14 62<0.5 18<-0.19 32<0.5 -16 1 149<0.5 2<0.02 244<0.5 2<-0.00915 211<0.5 35<0.35 157<0.0572 -1 -15 8 24<0.301 22 -2 8 18 2<0.0733 -6 3 8 -15\n\
188<0.5 185<1.13 185<0.875 0<-3.76 46<0.251 -11 16 160<0.5 34<0.111 18<-0.621 7 43<0.5 153<0.875 97<1.13 1 -12 12 14<0.0237 18<-0.0307 30<0.5 22 2 -18 -8 -4 20 9 -15 -16\n\
386<0.5 277<1.13 64<0.875 2<0.02 73<0.5 72<1.13 241<0.5 116<0.875 -1 -19 74<0.5 2<-0.0403 3 -7 187<0.5 14 -8 -25 74<0.5 -6 13 55<0.5 63<0.5 7 -6 -5 -15 -26 18\n\
4<-2.37 3<-0.121 6<0.113 -14 4 18<-0.113 26 -3 1<-0.831 -13 139<0.5 21<-0.00421 11<0.096 21 61<0.5 35<0.25 -5 11<0.361 94<0.375 19 -10 -9 149<0.5 10<0.711 -10 17 -3 2 -9\n\
5<0.044 188<0.5 99<0.5 5<-0.307 398<0.5 184<0.375 6 -16 -21 325<0.5 426<0.875 314<0.875 116<0.875 41<0.5 0 12<0.101 293<0.5 -4 26 19<0.45 -2 60 17 -13 23 -13 23 -18 -11\n\
68<0.5 3<0.198 2<0.02 180<0.5 1<0.336 311<0.375 0 1<-0.641 27 4 9<0.409 -9 12 1<-0.19 14 -10 92<0.5 197<0.5 80<0.375 8 -9 -9 -24 9<0.045 4 -11 200<0.5 16 -17\n\
4<-3.34 -8 8<0.23 62<0.5 19<0.85 399<0.5 9<0.299 4 -8 24 9<0.237 -4 22 -18 77<0.5 19<0.85 4<-0.157 -7 26<0.213 9<0.148 -15 2 12 8<0.329 17 119<0.5 -9 13 -12\n\
23<0.5 7<0.032 22<0.25 24<0.301 0 -11 4<-4 -10 5 9<0.0851 -6 64<0.375 22<0.75 6 24<0.124 -2 9<0.189 24 2 24 28<0.75 109<0.375 7<0.104 4<-3.02 7 -4 -12 7 -15\n\
0<-3.95 13<0.0227 381<0.355 15 -17 2 224<0.875 289<0.5 365<0.875 607<0.5 221<0.875 239<0.5 42<1.13 18<-0.113 1 71<0.5 -1 -10 -16 18<-0.271 -13 16 12 29<0.5 -11 26 19 15 -18\n\
4<-3.34 6<0.102 180<0.5 -14 4 2 3<-0.144 -3 62<0.5 237<0.5 67<0.5 139<0.5 12<0.0362 34<0.19 -5 11 242<0.5 4 20 -9 4<-1.92 -3 12<0.117 17 27<1.75 10 -5 -17 -13\n\
20<0.55 279<0.375 50<1.61 321<0.375 258<0.5 -13 8 4 11 18 57<0.5 224<0.875 25<-0.0287 41<0.5 248<0.875 78<0.124 1 331<0.5 16 -12 15 27 21<-0.545 7 -1 20 18<-0.324 6 -13\n\
519<0.375 189<0.5 16<-0.738 153<0.375 38<0.5 11 -15 -13 168<1.13 99<0.5 390<0.5 622<0.5 275<0.875 178<0.5 0 16<0.00356 -6 16<0.033 18 -3 -15 -19 179<0.5 10 -11 -18 12 -25 12\n\
73<0.5 190<0.5 33<0.25 407<0.5 756<0.5 -1 21 14 28<0.25 -9 67<0.5 -2 9 18 512<0.375 61<0.5 -9 705<0.375 134<0.875 313<0.375 428<0.875 11 -12 -12 21<0 9 -13 -6 -14\n\
5<0.044 76<0.375 68<0.5 5<-0.307 4 203<0.375 325<0.5 176<0.5 97<1.13 1 -12 10<0.525 10 -25 279<0.875 -16 10 279<0.875 -14 11 69<0.375 -17 10 10<0.9 23 98<0.5 -15 12 -13\n\
0<-3.95 8 43<0.5 129<0.5 52<0.5 1 2<-0.348 -10 4<0.573 0<0.598 -2 2<-0.00915 7 -9 0<-1.05 3 -13 12<0.00626 13 -2 84<0.5 12<0.0184 -10 14 2<-0.025 14<0.0237 -8 2 13\n\
16<-0.197 39<0.875 43<0.5 3 -13 20 17<1.13 21<-0.0685 15<0.25 30 16<0.0142 -4 25<-0.08 25 8<0.329 15<0.45 -7 19 -10 8<0.198 123<0.5 16<0.133 55<0.5 2 13 -5 -6 -7 -8\n\
99<0.5 60<0.375 166<0.375 641<0.375 0 121<0.5 26 -8 11 481<0.5 94<0.375 13<0.057 2 13<0.0642 -21 87<0.5 401<0.5 109<0.375 3<-0.121 6 -19 11 -20 -9 -20 14 30<0.5 27 -6\n\
91<0.321 7<0.146 61<0.5 487<0.5 369<0.875 109<0.875 253<0.5 1 146<0.5 -16 6 210<0.5 -9 16 13 -18 -4 240<0.5 220<1.13 424<0.5 2 16 -18 -16 253<0.5 7<0.789 -15 7 20\n\
27<0.75 16<-0.197 173<0.5 409<0.5 14<0.117 -3 11 22 409<0.5 26 -10 40<1.13 22<1.25 -3 0<-1.52 0 -17 11<0.418 19 -10 14<0.193 7<0.236 14<0.0342 3 12 14<0.0342 26 -11 -6\n\
160<0.5 183<0.875 99<0.5 104<0.5 184<0.375 64<0.375 336<0.5 451<0.5 229<1.23 229<1.06 486<0.5 116<0.875 -1 13 14 24 -17 12<0.0668 -21 5 18 61<0.5 17 -11 -11 10 20 16 23\n\
2<0.02 10<0.832 16<-0.0368 191<0.5 -1 -18 189<0.5 147<0.5 123<0.5 342<0.5 3 -16 11 -21 -31 3<-0.0585 96<0.375 0 -16 10<0.917 -10 14<0.0157 8 -5 39<0.375 5 14<0.00525 2 -31\n\
2<-0.231 57<0.5 284<0.5 359<0.5 -11 12 12 23 2<0.02 54<0.917 124<0.875 139<0.5 146<0.5 4 2<0.00582 -5 15 -9 20 -12 344<0.5 190<0.5 -4 16 136<0.5 47<0.78 25 -4 -12\n\
96<0.875 310<0.375 80<1.13 276<0.875 116<0.875 60<1.13 234<0.5 245<0.5 517<0.5 431<0.875 427<0.375 377<0.875 0 21 -12 -16 -14 10 18 18 411<0.5 24 -6 -16 -17 19 13<0.0178 -11 13\n\
332<0.5 249<0.375 14<0.264 16<0.0142 1 12<0.197 14<0.0543 19<0.55 12 -9 19<0.65 16<0.0646 -14 -4 34<0.669 8 -17 -12 98<0.5 8<0.47 8<0.0439 12 -9 14 12 -16 12<0.0143 5 -23\n\
1<-0.831 -15 56<0.5 15<0.55 8<0.102 28<0.25 -4 3 15<0.35 -2 297<0.5 -13 9 8<0.329 10<0.937 15<0.65 1<0.00631 0 17 0 27<0.75 344<0.5 -2 21 18 370<0.375 -6 16 31\n\
92<0.5 99<0.5 249<0.375 318<0.375 27<0.25 42<0.375 113<0.5 47<0.121 1 40<0.875 47<0.364 12 47<0.925 -6 7 22 -10 -5 449<0.5 187<0.5 81<0.145 -2 -15 -12 19 10 17 19 36\n\
2<0.02 348<0.5 10<0.9 8<0.198 76<0.375 -2 8<0.0196 6 6<0.113 -27 7 10<0.891 111<0.5 4 -2 2<-0.0961 16 -8 6<0.113 -2 -9 204<0.375 11 -24 55<0.5 5 10<0.924 -8 18\n\
22<0.25 359<0.5 46<0.819 434<0.375 661<0.375 32<0.5 27<0.25 178<0.5 -14 15 0 198<0.5 0 12 25 16 18 11 16<-0.197 4 120<0.5 10<0.917 -9 22<0.75 10 391<0.5 -10 14 9\n\
152<0.375 313<0.375 44<0.644 148<0.5 205<0.875 27<0.25 2 29<0.5 -5 4<-1.92 14 21<-0.00421 -6 5 271<0.375 21<-0.545 12 -8 21 14 27<2.25 -10 11 24<0.301 21<-0.00421 16 -3 23 18\n\
0<-3.76 6 238<0.5 3<-0.144 71<0.5 459<0.5 172<1.48 0 13 16 0<-0.757 -8 150<0.5 18 -9 141<0.5 333<0.5 69<1.13 228<1.13 133<0.375 -2 12 16 -11 -21 3<-0.0441 -4 14 -25\n\
2<-0.261 58<0.0652 -12 6 62<0.5 294<0.5 6<0.0729 9<0.16 1 127<0.138 -8 20 13<0.0715 159<0.5 143<0.875 10<0.711 9<0.174 10 -8 10<0.917 29 1 -5 -9 299<0.5 1 -14 25 -13\n\
238<0.5 152<0.375 7<0.472 44<0.577 9<0.174 12<0.0184 1<-0.00396 3 -9 -5 20<0.55 -9 9<0.203 28<1.75 12<0.14 7 23 -12 34<0.308 2 -8 -7 321<0.875 1<-0.831 6 -8 14 18 25\n\
236<0.5 127<0.27 506<0.5 108<0.375 10<0.948 39<1.13 302<0.5 22<2.75 0 -6 9 14 49<0.5 2<-0.231 -13 -3 17 2<-0.231 25 4 -22 2<-0.0537 -22 7 74<0.5 77<0.5 -16 10 17\n\
2<-0.261 16<0.00356 -15 26<0.033 8 -15 62<0.5 38<0.5 5<-0.181 -5 139<0.5 349<0.5 2<0.02 5<0.0185 23<0.5 146<0.5 6 -4 -5 9 2<0.0733 -6 4 -11 209<0.5 -12 11 -18 -16\n\
9<0.174 61<0.5 9<0.137 3 -5 240<0.5 213<0.5 -12 10 19 9<0.203 7 38<0.5 46<0.494 53<0.875 9<0.332 67<0.5 -4 5 47<0.607 3 -9 173<0.5 6 -14 -8 441<0.375 15 -11\n\
2<0.02 5<0 484<0.5 0<-3.55 505<0.375 11 78<0.124 -27 8 47<1.37 73<0.5 750<0.5 1 -14 0<0.0327 0 46<0.546 -13 13 -11 -16 17<1.57 50<0.707 -6 9 -18 0<1.28 4 -13\n\
38<0.5 8<0.23 1<-0.25 -6 159<0.5 28<0.25 8<0.0134 -5 3 169<0.875 50<0.707 11 50<1.71 -7 21 201<0.375 212<0.5 9<0.174 -5 12 17 26 52<0.5 -16 0 220<0.875 -2 -18 -21\n\
5<0.044 115<0.5 20<0.85 178<0.5 34<0.548 1 20 16 5<-0.181 751<0.5 98<0.5 304<0.5 63<0.5 1 9 -8 207<0.5 -7 13 24 370<0.375 271<0.375 -1 23 -18 12 71<0.5 -12 14\n\
17<1.38 91<0.103 79<0.5 10<0.426 48<0.375 102<0.375 5 -9 21 358<0.5 566<0.5 414<0.375 377<0.875 18<-0.621 -8 0 -25 -20 -17 8 13<0.00727 1 15<0.55 0 18<-0.0727 -19 7 -12 3\n\
38<0.5 15<0.55 12<0.117 108<0.375 -1 8<0.198 24 -8 -6 9<0.409 9<0.0284 -12 45<0.375 113<0.5 8<0.23 3 34<0.145 -7 9 23 244<0.5 12<0.088 8<0.102 12 -6 11 -8 -12 -19\n\
260<0.5 3<0.079 403<0.5 68<0.5 382<0.102 168<1.13 271<0.375 27<0.75 1 437<0.375 -3 15 19 -11 -16 55<0.5 -1 -23 118<0.5 22 -4 11<0.117 -14 65<0.183 11<0.139 13 -12 24 20\n\
7<0.172 170<0.0708 211<0.5 4<-4 13<0.00727 11 7<0.0112 8 18<-0.271 9 1<-0.00945 -17 3 681<0.875 430<0.375 -1 17 -22 1<-0.00396 -12 2 4<-2.37 13 -3 170<0.249 715<0.5 2 22 -16\n\
62<0.5 1<-0.831 -13 14<0.193 175<0.5 196<0.5 348<0.5 3<-0.0054 23<0.5 14<0.148 0 11 -6 3 -12 3<0.048 32 -10 3<-0.144 -7 267<0.5 21 -8 40<0.875 -7 354<0.5 20 -7 -15\n\
108<0.375 16<-0.738 38<0.5 -12 20 91<0.054 45<1.13 6<0.0576 144<0.875 1 6<0.0352 6<0.0308 3<-0.121 18 -8 -15 11<0.245 24 5 38<0.5 104<0.5 78<0.55 -2 -15 14 15 15 9 -13\n\
127<0.857 110<0.5 14<0.395 5<0 9<0.0851 66<1.36 -1 -20 1 9<0.045 187<0.5 12 -11 9<0.409 5<0.044 11<0.0194 14<0.0195 -11 7 -22 -3 18 203<0.875 65<0.134 10 -11 -11 -17 -16\n\
56<0.5 162<0.5 762<0.5 761<0.5 15<0.55 190<0.5 355<0.5 -3 16 13 9<0.409 15<0.75 33<1.25 322<0.875 109<0.875 3 17 19 -3 106<0.5 -3 6 -11 20 20 71<0.5 18 -9 32\n\
1<0.0169 117<1.13 92<0.5 25<-0.0287 127<0.207 19<0.95 1<-0.343 51<0.5 4<-0.157 -6 14 11 7 4<-3.51 10 1<-0.641 8 -9 23 0 30 -16 383<0.5 457<0.5 263<0.5 -7 19 15 11\n\
376<0.875 2<0.02 88<0.875 34<0.548 0 -6 -13 88<0.875 63<0.5 39<0.375 8<0.23 15<0.95 8<0.0355 6 15<0.45 3 -10 30<0.5 15 -8 21 -20 17<0.592 -12 9<0.074 -12 15 20 -18\n\
4<-3.67 -10 1<-0.831 -16 20<0.35 4<-1.92 -2 135<0.875 21 -1 202<0.375 2<-0.188 21<0.0119 -2 -19 20<0.75 -6 213<0.5 246<0.5 47<0.78 747<0.5 4 174<0.5 32 -9 -3 -10 -6 -19\n\
6<0.0436 451<0.5 21<-0.00421 7 1 -16 439<0.875 7<0.00302 512<0.375 -7 12 7<0.33 6<0.225 290<0.5 494<0.5 9<0.0984 -5 3 -16 -18 -14 309<0.375 9<0.409 187<0.5 -9 11 5 16 17\n\
2<0.02 185<1.13 21<-0.0685 18<-0.137 10<0.9 10<0.891 130<0.5 19<0.55 63<0.5 9 -8 2<-0.348 6 -12 10<0.858 16 -9 19<0.95 -9 21 -6 192<0.5 -12 1 0 17 19<0.85 2 13\n\
133<0.375 9<0.299 237<0.5 498<0.375 721<0.5 35<0.45 552<0.5 45<1.13 1 19<0.35 5 -22 0<-1.73 29<0.5 -12 16 -18 -11 158<0.5 18<-0.0727 13 -16 20 -14 -17 -5 9<0.174 -2 27\n\
18<0.0843 92<0.5 766<0.5 527<0.5 149<0.5 363<0.375 0 11 208<0.5 82<0.5 112<0.5 -6 12 14<0.0195 17<0.592 9 -18 720<0.5 231<0.5 14 33<0.25 -13 11 -16 -20 20 21 29 -8\n\
374<0.375 92<0.5 246<0.5 335<0.5 39<1.13 39<0.375 313<0.375 15<0.55 2 215<0.5 46<0.6 -1 -11 6 192<0.5 -2 -26 -8 13 -13 385<0.5 624<0.5 21<-0.0685 -4 14 -14 -13 -25 15\n\
17<0.897 261<0.5 133<0.875 137<0.5 440<0.875 2 -12 212<0.5 444<0.5 -5 10 8 20 23 26<0.579 208<0.5 49<0.5 -11 0 19<0.45 -5 24 75<0.5 19<0.35 -8 19<0.45 18 0 15\n\
23<0.5 318<0.375 226<0.375 183<0.875 161<0.5 583<0.5 345<0.5 270<0.375 502<0.375 0 19 -11 1<0.0349 19 -11 -19 -19 18 -21 15 20<0.75 -14 1<0.000449 81<0.603 18<-0.621 11 -2 27 -13\n\
219<0.375 0<-3.95 24<0.242 14<0.0543 18<0.00411 2 -25 13 10 153<0.875 701<0.375 549<0.5 155<0.375 92<0.5 105<0.5 0 8 -28 -6 193<0.5 16 -11 -19 14<0.0636 0 519<0.375 -17 13 11\n\
1<-0.641 -10 83<0.875 201<0.875 17<0.746 206<0.5 204<0.375 27<2.75 178<0.5 27<0.75 -1 438<0.375 7 -16 -9 -6 17 5 113<0.5 1<0.00631 102<0.375 -7 11 17<0.974 -6 5 16 19 19\n\
188<0.5 104<0.5 37<1.13 68<0.5 265<0.5 27<0.25 44<0.843 320<0.375 125<0.875 126<1.13 1 -8 14 11 37<0.375 -17 13 73<0.5 -3 7 -9 11<0.0194 -16 11 11<0.548 -13 10 11 -15\n\
14<0.264 83<0.875 684<0.375 390<0.5 415<0.875 37<1.13 362<0.375 237<0.5 81<1.14 548<0.5 755<0.5 -1 18 8 9 18 -12 8 -19 144<0.875 44<0.185 12 -5 -9 -17 -15 545<0.375 5 22\n\
38<0.5 83<0.375 1<-0.831 -14 323<0.375 278<0.875 409<0.5 406<0.5 500<0.875 749<0.5 67<0.5 -2 1<0.0169 304<0.5 -6 15 6 178<0.5 24 -9 15 -15 11 42<0.375 0 31 18 18 -18\n\
5<0.044 148<0.5 7<0.391 20<0.55 18<-0.324 35<0.25 5 -29 -2 154<0.375 37<0.875 7<0.00302 328<0.5 -3 21 281<1.13 2 -17 5 -16 37<0.375 0 17<0.325 5 -14 16 13<0.057 8 -14\n\
386<0.5 4<-0.157 7<0.104 54<0.997 7<0.0415 357<0.5 0 21 121<0.5 -2 -13 7 11<0.215 0 5 268<0.5 59<0.5 685<0.375 -7 19 4<0.573 18<-0.19 -17 7 20 14 40<0.375 22 -12\n\
8<0.23 126<0.375 56<0.5 2 29 -5 7<0.391 44<0.406 84<0.5 370<0.375 -11 13 7<0.0507 207<0.5 33<0.25 10 -11 7<0.0241 -17 12 82<0.5 -13 58<0.0268 13 -7 4 26<0.033 -4 12\n\
8<0.0683 41<0.5 4<-3.18 182<0.875 -9 9 74<0.5 28<1.25 7 322<0.875 -14 11 -9 8<0.0355 -21 26<0.361 -12 14 41<0.5 744<0.5 394<0.5 21<-0.545 5 -1 22 13 8<0.149 33 -11\n\
39<1.13 221<0.875 42<1.13 239<0.5 613<0.5 43<0.5 337<0.5 7<0.032 25<-0.161 -8 2 -2 -21 145<0.875 241<0.5 7<0.0874 -3 25<-0.641 -4 10 13 -22 13 11 -17 14 123<0.5 20 -11\n\
38<0.5 3<-0.144 20<0.55 354<0.5 24 -5 276<0.375 13<0.0802 -10 21<-0.0685 123<0.5 7 -15 -7 17 105<0.5 118<0.5 16<-0.248 7 2 45<0.375 3 34<1.04 385<0.5 -17 1 10 -14 -22\n\
104<0.5 161<0.5 362<0.375 234<0.5 664<0.375 199<0.5 15<0.25 247<0.375 264<0.5 0 20 20 15<0.75 455<0.5 -5 18 127<0.207 193<0.5 -1 8 16 7<0.0415 -4 8 12 17 11 -19 11\n\
2<0.02 44<0.706 73<0.5 211<0.5 0 8<0.198 -12 2 18<0.135 -7 14 4<-1.65 10 8<0.0549 -18 6 16<-0.00215 8 143<0.875 8<0.23 16<0.285 121<0.5 8<0.0355 -2 -16 1 15 16 13\n\
2<-0.261 -8 196<0.5 4<-3.67 227<0.375 -10 13 139<0.5 2<0.02 3 2<0.0733 28<1.75 -3 -16 9<0.045 298<0.5 -10 17 6<0.178 6<0.152 1 24 19<0.45 -7 438<0.375 10 -14 -8 19\n\
160<0.5 188<0.5 316<0.375 310<0.375 26<0.765 68<0.5 82<0.5 1 331<0.5 -2 -20 241<0.5 7 -20 16<-0.248 250<0.875 163<0.5 -8 16 14 26<0.831 20 4 17 26<0.361 7 -19 -14 19\n\
116<0.875 23<0.5 10<0.668 6<0.0576 1<-0.19 320<0.875 7 -13 630<0.5 -6 13 286<0.5 6 -14 150<0.5 182<0.875 123<0.5 -2 1<-0.343 14 1 -16 -12 1<-0.343 12 10<0.964 2 -11 -17\n\
40<1.13 8<0.0683 35<0.35 3 78<1.6 -9 20 25<0.144 32<0.5 -9 216<0.5 13<0.12 -6 167<0.375 45<0.875 -1 8<0.29 1 35<0.1 -8 20 -10 5 7 8<0.419 167<0.375 19 -10 -6\n\
1<0.0169 25<-0.641 13<0.0495 14 1 290<0.5 60<0.375 68<0.5 13<0.12 0 303<0.5 1<-0.00396 2 24 25 -11 35<0.35 -6 10 -14 137<0.5 -7 11<0.0552 -10 26<0.31 47<0.238 -7 15 30\n\
155<0.375 333<0.5 100<0.5 183<0.375 642<0.875 0 -17 -19 285<0.5 37<0.375 18<-0.271 -14 32<0.5 9<0.074 -7 14 26<0.519 5 26<1.19 -20 7 12 114<0.5 -25 8 9<0.189 -23 2 -5\n\
227<0.375 294<0.5 405<0.5 201<0.875 435<0.5 131<0.875 417<0.875 537<0.375 516<0.375 -1 463<0.5 -14 13 12 13 11 20 16 21 22 159<0.5 19<0.35 2 33<1.75 70<0.5 41 2 -5 -4\n\
1<0.0169 298<0.5 454<0.5 117<1.13 210<0.5 0<2.2 479<0.5 0 128<0.5 17 -7 9 137<0.5 0<1.28 8 -20 11<0.314 -5 -36 -14 -15 10 128<0.5 0<-0.401 -11 4 87<0.5 11 -4\n\
236<0.5 347<0.5 374<0.375 36<0.171 4<-2.16 14<0.0237 66<1.73 -2 9 124<0.375 5 -19 66<1.21 52<0.5 3 232<0.5 268<0.5 -4 9 -22 -15 4<-3.02 -8 3 13 20 611<0.5 13 -15\n\
3<-0.121 20<0.35 17 4<-1 -8 -1 15<0.55 540<0.375 81<0.289 -3 4<-2.37 -5 18 21 15<0.75 178<0.5 7<0.595 153<0.375 13 -6 -8 24 124<0.875 4<0.573 446<0.5 -1 18 14 20\n\
108<0.375 396<0.5 99<0.5 577<0.5 154<0.375 2<-0.261 10<0.909 47<0.181 11<0.00663 -6 11<0.096 25 171<0.248 2 -12 -12 7 66<1.28 582<0.5 -1 -18 2<-0.0805 1 15 -14 16 16 -22 -13\n\
68<0.5 39<1.13 39<0.875 316<0.375 23<0.5 0<-2.91 3 153<0.375 -1 -12 12<0.117 4 -3 6<0.122 17 -13 26<0.213 16<-0.315 10 12<0.088 -31 -2 -1 26<1.08 21 -9 12<0.00626 15 -8\n\
14<0.264 6<0.113 231<0.5 478<0.5 57<0.5 -4 7 14 69<0.375 14<0.0121 14<0.00148 4 -13 12<0.197 178<0.5 391<0.5 157<0.0347 59<0.5 24 -1 -8 -7 -2 -10 -11 4 136<0.5 -8 9\n\
9<0.174 28<2.75 43<0.5 8<0.0831 17<1.38 -10 4 115<0.5 9<0.125 8<0.125 -5 9 209<0.5 2 -10 40 -14 -19 9<0.203 35<0.25 380<0.375 11 -15 -1 17<1.38 398<0.5 2 -14 -4\n\
397<0.5 43<0.5 64<0.875 394<0.5 24<0.538 731<0.5 22<0.25 -4 171<1.43 0 -15 17<0.823 15<0.75 8 -14 172<1.11 21 -11 47<1.37 3 -8 -20 -15 55<0.5 257<0.5 2 -12 11 18\n\
2<-0.261 617<0.5 -9 13 14<0.193 159<0.5 17<1.13 716<0.5 204<0.375 221<0.375 678<0.375 4 -10 -10 282<0.375 30 -8 28 405<0.5 448<0.5 -1 -16 24 29<0.5 -12 74<0.5 19 -10 -4\n\
238<0.5 148<0.5 3<0.048 15<0.75 15<0.35 98<0.5 247<0.375 2 18 331<0.5 102<0.875 341<0.5 -11 19 16 26<0.033 -12 15 -3 72<0.875 276<0.375 2 -17 27 15<0.45 5 -15 15 26\n\
153<0.875 275<0.875 758<0.5 35<0.35 20<0.25 214<0.5 -2 -24 51<0.5 654<0.375 702<0.375 0 -23 12 3<-0.462 -5 341<0.5 3<0.198 9 -9 -13 13<0.00293 97<0.375 17 -10 1 -20 -15 -6\n\
3<-0.0182 272<0.375 709<0.375 529<0.375 89<0.875 16<0.0142 151<0.875 -7 15 156<0.5 -4 3<-0.389 -12 12 3 12 17 7<0.032 -9 21 326<0.5 141<0.5 210<0.5 2 -7 -10 48<0.875 0 32\n\
6<0.225 6<0.0436 19<0.45 9<0.409 4<-2.71 -7 1 6<0.0263 -6 6<0.0393 22 -7 9<0.0984 -14 9<0.22 4<-1.65 16 -4 4<-1.65 -1 14 19<0.35 2 9<0.074 -17 65<0.278 -4 6 -13\n\
0<-3.95 6 23<0.5 10<0.668 20<0.25 54<0.433 -21 9 400<0.5 1 26 9<0.174 0 84<0.5 -8 -1 20<0.75 14 164<0.5 84<0.5 0<-2.54 -5 10 3<-0.571 -19 0 55<0.5 1 -18\n\
4<-3.67 12<0.0184 -14 11<0.0552 16 -9 7<0.0112 258<0.5 4 -8 40<0.875 15<0.55 -7 15<0.75 7 207<0.5 11<0.027 257<0.5 -1 22 12<0.117 -13 -2 7 4<-1.92 -5 15<0.35 18 3\n\
711<0.5 161<0.5 9<0.174 62<0.5 6<0.0214 86<0.5 -1 19<0.95 3<-0.075 39 -3 -7 49<0.5 117<0.875 -6 6 3 12 9<0.203 19<0.95 -1 3<-0.201 -5 123<0.5 35 1 1 -18 -21\n\
397<0.5 23<0.5 7<0.032 20<0.25 51<0.5 7 -20 230<0.5 198<0.5 1 -11 7 7<0.0614 20<0.75 6 108<0.375 -12 14 247<0.375 36<0.171 -2 3 128<0.5 -25 3 20<0.75 14 1 20\n\
1<-0.831 -14 6<0.0729 205<1.13 1<0.336 75<0.5 204<0.375 -6 14 14<0.0195 -10 117<0.375 20 -7 14<0.395 13 -8 25 14<0.148 14<0.00525 34<0.308 1 -10 40<0.375 7 -3 40<0.875 -6 11\n\
1<-0.00396 179<0.5 482<0.5 13<0.0136 36<0.454 4 -10 324<0.5 514<0.875 -1 10 -17 20 1<-0.641 -12 69<0.375 13<0.00293 -11 3 11 9<0.16 -10 216<0.5 71<0.5 137<0.5 -8 7 14 17\n\
172<1.48 759<0.5 400<0.5 172<0.368 763<0.5 375<0.5 0 -14 17 82<0.5 89<0.875 353<0.5 -17 7<0.0112 -16 15 16 16<-0.197 -13 20 4<-0.157 15 -9 -20 272<0.375 21<-0.545 -12 13 -14\n\
38<0.5 3<-0.201 13<0.0914 -9 0<-0.757 -4 111<0.5 3<-0.33 -1 25 1 110<0.5 400<0.5 266<0.5 103<0.5 1 37<0.375 111<0.5 -3 12<0.197 13<0.0289 -3 20 -8 17 19 -16 22 -19\n\
0<-3.55 11<0.0806 -16 114<0.5 -3 29 691<0.375 394<0.5 475<0.5 558<0.5 78<1.25 6<0.0576 1 -1 6<0.0933 26 -8 243<0.5 0<-2.35 -9 89<0.875 114<0.5 23 -3 -6 -4 12 23 -17\n\
375<0.5 168<1.13 366<0.875 395<0.5 152<0.375 483<0.5 1<-0.19 89<0.875 289<0.5 2 25 11<0.139 -18 5 476<0.5 11<0.0194 112<0.5 19<0.35 -1 9 15 -2 -23 22 -17 -24 11 13 -18\n\
5<-0.307 4<-0.157 -13 205<0.375 9 -15 4<-3.51 5<0 227<0.375 -12 7 24<0.538 4<-3.83 23 -3 4<-3.67 -14 12 105<0.5 202<0.375 465<0.5 672<0.375 85<0.5 3 -3 -10 -14 -12 -14\n\
92<0.5 160<0.5 80<1.13 94<0.375 184<0.375 433<0.375 333<0.5 571<0.5 68<0.5 591<0.5 579<0.5 166<0.375 0 11 -19 -18 -9 -21 14 17 -11 91<0.054 559<0.5 -11 15 15 -19 19 33\n\
263<0.5 311<0.375 289<0.5 166<0.375 718<0.5 314<1.13 260<0.5 737<0.5 386<0.5 266<0.5 1 -16 33<1.25 20 -13 -18 33<1.25 -18 9 -15 -19 -9 8<0.198 -2 27 146<0.5 4 25 -13\n\
38<0.5 8<0.198 442<0.5 177<0.5 420<0.375 422<0.375 58<0.83 1 -8 13<0.12 72<0.875 -5 22 -18 111<0.5 -5 22 13 19 113<0.5 233<0.5 -4 15 7<0.0415 -11 74<0.5 32 -8 -18\n\
278<0.375 2<-0.00915 80<1.13 290<0.5 14<0.0038 25<-0.641 13 7<0.274 -3 -15 182<0.375 271<0.375 0 23 12 79<0.5 -23 10 -22 55<0.5 456<0.5 -10 10 19<0.35 0<-1.52 -8 13 -13 10\n\
26<0.695 37<1.13 515<0.875 0 12 66<1.14 25<-0.33 -8 18 -11 539<0.375 430<0.375 26<0.902 254<0.5 314<0.375 676<0.375 -15 15 12 22<1.75 16 -14 32<0.5 254<0.5 5 -8 -6 16 19\n\
458<0.5 105<0.5 5<-0.307 -7 46<0.819 100<0.5 261<0.5 190<0.5 0 17 21 69<1.13 8<0.198 26<0.519 467<0.5 -15 15 12<0.117 13 -13 61<0.5 -7 17 25 5<0.044 0 21 -18 26\n\
454<0.5 108<0.375 148<0.5 92<0.5 80<1.13 382<0.102 722<0.5 602<0.5 573<0.5 302<0.5 310<0.375 726<0.5 1 -17 17 -7 -16 20 -17 -13 -15 26 30<0.5 -4 20 197<0.5 -16 8 -13\n\
8<0.198 9<0.174 0 119<0.5 203<0.875 513<0.375 132<0.375 1 -17 -15 -20 25<-0.0287 -27 32<0.5 0 -14 404<0.5 8<0.369 25<0.144 16<-0.104 119<0.5 194<0.5 13 -4 0 2 -8 -1 10\n\
5<-0.307 324<0.5 -11 14 11<0.674 523<0.375 2<-0.188 370<0.375 0<-0.757 -9 12<0.088 -6 2<-0.261 -6 16 15 196<0.5 1<-0.25 -4 1 12<0.088 32 -4 25 2<-0.417 -10 12<0.00626 -8 26\n\
92<0.5 376<0.375 99<0.5 80<1.13 395<0.5 76<1.13 374<0.375 363<0.375 402<0.5 69<0.875 337<0.5 -2 19 15<0.35 7 -2 59<0.5 10<0.711 -3 18 -9 7 -16 15 23 -17 16 16 32\n\
7<0.146 7<0.0415 74<0.5 7<0.0169 -2 4 438<0.375 4 -22 253<0.5 -2 -24 240<0.5 6<0.0158 12 12<0.0184 74<0.5 -6 24<0.947 7 -20 18<-0.137 322<0.875 8 -9 1 63<0.5 -25 12\n\
131<0.875 105<0.5 58<0.0268 458<0.5 72<1.13 440<0.875 229<0.35 434<0.375 -2 11 8 457<0.5 -14 9 17 19 138<0.5 222<0.875 14<0.395 8 72<0.875 -10 11 -16 -10 -17 23<0.5 19 -9\n\
3<0.048 140<0.5 431<0.375 271<0.375 336<0.5 10<0.948 124<0.375 0 169<0.375 -25 1 49<0.5 2<-0.188 10 1 -24 19 18 -15 10<0.909 26 -11 12<0.00264 6 2<-0.168 10 135<0.875 -16 3\n\
56<0.5 361<0.5 255<0.5 148<0.5 191<0.5 21<-0.0685 60<0.375 -3 47<1.37 7 -16 239<0.5 250<0.375 36<0.723 1 8 -6 15 89<0.375 12<0.0083 14 47<0.607 -12 10 -22 -13 7 -18 -22\n\
38<0.5 110<0.5 56<0.5 317<0.375 131<0.875 22<0.75 1 7<0.0415 188<0.5 -15 10 39<0.875 6<0.067 7<0.472 -15 10<0.931 -5 21 57<0.5 6 -15 57<1.13 23 -7 14 15 31 25 -18\n\
6<0.225 0<-4 -11 7<0.172 7<0.0415 34<0.111 173<0.5 0 11 6<0.0393 4 -12 34<0.913 199<0.5 2 14 199<0.5 41 -8 113<0.5 173<0.5 23<0.5 1 106<0.5 -13 1 -13 -22 -10\n\
376<0.875 277<1.13 350<0.5 13<0.00727 30<0.5 8<0.174 15<0.85 5 -11 15 98<0.5 24<0.6 0 50<1.16 -18 7 12 242<0.5 13<0.01 15<0.85 -3 -26 24<0.538 -1 3 -12 10 -23 -17\n\
38<0.5 105<0.5 73<0.5 372<0.375 196<0.5 227<0.375 149<0.5 10<0.9 -4 1 82<0.5 0 12 11<0.0194 -6 22<0.25 28 -4 11<0.096 28 -3 16 1<0.0349 10 10<0.75 -19 2 -15 -21\n\
116<0.875 60<1.13 234<0.5 2<-0.025 39<1.13 327<0.5 7<0.472 2<-0.261 1<-0.831 -17 20<0.55 -10 20<0.85 18 5 0 -4 -6 -18 92<0.5 1<-0.641 8 14<0.148 -8 4 29 19 20 18\n\
56<0.5 110<0.5 189<0.5 50<1.32 13<0.00727 315<0.375 4 -18 13<0.01 6<0.067 -18 3 242<0.5 163<0.5 7<0.00302 2 -1 6<0.102 -18 8 6<0.0436 12 0<-2.54 -1 -21 4 -26 -22 -20\n\
110<0.5 22<0.75 8<0.23 134<0.375 4 124<0.875 -5 19 -2 7<0.0874 83<0.875 -11 22 132<0.375 6<0.067 -5 404<0.5 115<0.5 492<0.5 286<0.5 15 -9 -8 6<0.102 10 -15 -9 -15 28\n\
99<0.5 68<0.5 234<0.5 594<0.5 91<0.054 576<0.5 694<0.875 740<0.5 225<0.875 660<0.875 -1 15 11 21 20<0.95 -6 14<0.0543 2 32 22 159<0.5 10 -20 -17 21 241<0.5 3 -19 20\n\
189<0.5 2<0.02 88<0.875 2<-0.0403 78<1.25 5<0 1 18<-0.137 6 15<0.55 -1 -16 -18 -3 16<0.0646 -18 7 55<0.5 63<0.5 15<0.95 2<0.0733 10 58<0.313 3 -13 14 -8 -6 -26\n\
105<0.5 56<0.5 34<1.15 20<0.35 23<0.5 9 -12 20<0.85 32<0.5 -16 8<0.149 121<0.5 -1 15 9<0.0851 12 -10 537<0.375 9<0.045 8<0.0355 -12 281<0.375 13 -13 0 17 8 30 -18\n\
96<0.375 235<0.5 168<1.13 396<0.5 183<0.875 42<1.13 640<0.375 371<0.5 462<0.5 38<0.5 -1 12<0.0083 -7 217<0.5 20 -6 21 14 18 14 26<0.471 26 0 -20 -13 18 258<0.5 12 -13\n\
277<1.13 587<0.5 39<1.13 724<0.5 332<0.5 262<0.5 255<0.5 302<0.5 474<0.5 346<0.5 575<0.5 0 17 17 -18 8 25<-0.0000527 -6 5<-0.307 87<0.5 5 -23 16 22 -13 -14 13 15 -22\n\
17<0.897 221<0.375 402<0.5 732<0.5 632<0.5 150<0.5 566<0.5 2 15 207<0.5 23<0.5 137<0.5 24 0 -3 -10 -15 -14 -11 -11 677<0.375 19<0.65 17<1.57 17<1.38 -2 -13 2 -8 17\n\
64<0.375 270<0.375 39<1.13 333<0.5 68<0.5 392<0.5 45<1.13 516<1.13 692<0.375 91<1.36 0 14 -18 -16 8<0.53 18 -15 -15 -11 179<0.5 21 -8 511<0.375 -23 12 144<0.875 -18 9 14\n\
126<0.375 116<0.375 11<0.161 112<0.5 0<-2.91 1 267<0.5 68<0.5 -3 11 31<0.5 3 -21 155<0.875 8 -22 16<-0.104 330<0.5 5 -12 12<0.117 11<0.674 2 0<-1.3 -18 0 -4 -18 3\n\
110<0.5 6<0.0534 70<0.5 47<1.5 205<1.13 101<0.5 428<0.375 204<0.375 -9 13 14 10 16 14 6 109<1.13 36<0.251 175<0.5 15<0.55 138<0.5 15<0.1 5 -5 9 3 12 -5 12 23\n\
235<0.5 104<0.5 42<0.375 600<0.5 259<0.5 3<-0.462 330<0.5 6 -12 16<-0.0815 504<0.375 -4 27 0 8 13 12<0.0184 2 232<0.5 16<-0.197 132<0.375 -19 8 4<-2.54 -17 -2 15 9 19\n\
255<0.5 455<0.5 118<0.5 467<0.5 375<0.5 127<0.857 69<1.13 302<0.5 0 10 19<0.45 -15 1 18<-0.0727 -28 5 -18 -16 298<0.5 213<0.5 19<0.35 0 322<0.875 12 -9 19 -10 -15 8\n\
56<0.5 294<0.5 743<0.5 10<0.9 102<0.375 58<0.0268 -3 4 10<0.891 213<0.5 16 -11 -19 63<0.5 103<0.5 -2 7 121<0.5 27<1.25 7 21 60<0.875 -8 12<0.088 -11 21 22 22 29\n\
6<0.0436 441<1.13 6<0.0352 46<0.39 149<0.5 3 -6 -12 352<0.5 14<0.193 10 -8 -10 -12 273<0.375 71<0.5 62<0.5 -3 14<0.00932 -7 14 6<0.067 14<0.0195 1 25 106<0.5 2 -15 23\n\
110<0.5 16<-0.738 15<0.75 254<0.5 52<0.5 -6 55<0.5 26 1 -9 0 419<0.375 24<0.538 300<0.5 203<0.875 16<0.285 305<0.5 -1 -14 26<0.0776 15 -11 -10 12 37<0.875 2 -8 20 -21\n\
464<0.5 646<0.375 628<0.5 8<0.329 12<0.0362 8<0.0549 1 -7 72<0.375 59<0.5 179<0.5 12<0.0501 14 3 13 -2 199<0.5 454<0.5 12<0.117 -1 -15 11 5 7<0.391 -6 7 21 -16 22\n\
6<0.152 6<0.122 6<0.0436 231<0.5 24<0.0602 49<0.5 3 50<1.16 -13 9 1<-0.0376 11 0 1<-0.0515 -8 7 -1 14<0.264 8 -14 413<0.375 1<-0.00945 81<0.0765 -5 22 446<0.5 -20 9 22\n\
717<0.5 92<0.5 97<1.13 291<0.5 10<0.858 338<0.5 166<0.375 570<0.5 1 -17 -15 -21 10<0.87 16<-0.159 1 303<0.5 -20 11 368<0.375 -1 109<0.375 -4 24 20 10 -25 552<0.5 -20 10\n\
105<0.5 62<0.5 137<0.5 172<0.136 223<0.375 24<0.364 3 114<0.5 1 -12 550<0.5 21 -12 48<0.875 14 16<-0.738 14 -8 700<0.375 635<0.875 393<0.5 172<0.136 -3 -16 15 15 16 -11 -15\n\
182<1.13 152<0.375 104<0.5 310<0.375 232<0.5 34<0.111 26<0.471 12<0.0111 41<0.5 4 -18 -1 318<0.375 50<1.25 -1 -9 11 334<0.5 -6 12 12<0.00626 -9 11 13 211<0.5 2 22 16 17\n\
264<0.5 92<0.5 277<1.13 2<0.02 25<0.0208 25<-0.0287 174<0.5 0 -10 43<0.5 1 12 -5 134<0.375 25<-0.0287 14 0 11 -22 -23 51<0.5 230<0.5 9<0.074 6 -20 27<2.25 9 -16 12\n\
105<0.5 16<0.285 6<0.0263 -5 8<0.23 17<0.228 1<0.0349 16<-0.0169 119<0.5 -4 23 15 2 40<1.13 -1 22 16<0.00356 16<-0.315 5 -7 6<0.0792 -6 257<0.5 21<-0.13 21 4 -11 -7 -16\n\
92<0.5 25<-0.0287 6<0.0534 61<0.5 9 111<0.5 -10 6 212<0.5 6<0.152 6<0.113 491<0.5 -4 24 9 -12 10<0.426 -10 21 474<0.5 303<0.5 -2 164<0.5 8 27<1.25 -13 14 19 31\n\
262<0.5 25<-0.641 84<0.5 13<0.057 6<0.0352 6 -16 13 -9 59<0.5 0 38<0.5 123<0.5 6<0.0862 6<0.0436 6<0.0352 5 -19 19<0.95 4 17 90<0.5 1 -15 46<0.339 22 -6 -21 19\n\
38<0.5 5<-0.307 -9 40<1.13 19<0.95 83<0.375 453<0.5 236<0.5 80<0.375 177<0.5 489<0.5 1 19 12 5<-0.0103 -4 119<0.5 25 -3 -10 -8 17 135<0.875 -6 7 45<0.875 1 25 -20\n\
238<0.5 160<0.5 463<0.5 10<0.858 166<0.375 -2 12 10<0.891 13<0.14 11 -7 8<0.0439 -10 76<0.375 10<0.9 8<0.26 0 -17 33<0.25 -1 45<0.375 97<0.375 11 -6 -4 19 -19 19 24\n\
347<0.5 497<0.875 381<0.594 81<1.14 460<0.5 386<0.5 469<0.5 273<0.375 4<-0.6 0 288<0.5 98<0.5 221<0.875 -8 19 2 14 -18 98<0.5 16 -10 15 15<0.35 -7 15 11 -21 -20 18\n\
3<-0.0441 20<0.55 24<0.242 -4 21 -4 326<0.5 227<0.875 39<0.375 50<1.16 0<-2.54 -2 50<0.345 341<0.5 0 24<0.419 -4 29 14 0<-2.15 1 -15 35<0.25 -3 24 15 13<0.16 26 -5\n\
23<0.5 316<0.875 15<0.75 15<0.35 159<0.5 182<0.875 3 19 -8 172<0.641 -3 103<0.5 15 -13 31<0.5 254<0.5 192<0.5 12 -1 -7 1 -19 28<0.75 92<0.5 40<0.375 -4 4 30 -13\n\
0<-3.95 707<0.875 13<0.0227 190<0.5 16 -13 2 -19 343<0.5 534<0.375 59<0.5 -1 49<0.5 13<0.0356 -14 25<0.0208 123<0.5 4 16 29<0.5 4 -12 31 -17 32<0.5 23 1<0.0719 -6 16\n\
38<0.5 14<0.264 3<-0.144 233<0.5 42<0.375 217<0.5 -7 10 18<-0.162 5 14<0.0342 -17 3 25 551<0.5 2 -9 153<0.375 19<0.75 -13 125<0.375 -2 22 115<0.5 121<0.5 -1 23 -9 -19\n\
5<0.044 12<0.347 41<0.5 7<0.391 12<0.14 0 5<-0.181 14 51<0.5 4 -12 12<0.0432 1 -10 11<0.0348 -13 11<0.161 0<-1.05 40 0 -10 121<0.5 11<0.117 2 29 -4 333<0.5 -12 17\n\
656<0.375 291<0.5 315<0.375 40<0.875 1<-0.19 231<0.5 11<0.215 170<0.163 119<0.5 121<0.5 -4 5 -12 18 175<0.5 6 -16 9 421<0.375 557<0.5 0 -18 -22 -2 15<0.95 -16 8 20 19\n\
713<0.5 15<0.55 13<0.14 6<0.0729 23<0.5 381<0.198 -2 23 -13 24<0.479 169<0.375 5 112<0.5 13<0.12 28 -6 -7 -5 8<0.0683 2 156<0.5 -15 -2 13<0.228 375<0.5 -1 22 7 22\n\
343<0.5 565<0.5 271<0.375 403<0.5 338<0.5 395<0.5 188<0.5 157<0.832 275<0.875 57<0.5 13<0.12 377<0.375 -1 22 3<-0.33 -7 4 -8 13 17 -13 23 19 14 20 117<0.875 -22 8 -11\n\
1<-0.19 280<0.875 146<0.5 1 50<1.25 6 22 -10 0<-0.401 557<0.5 48<0.875 1 1<0.0169 80<0.375 40<0.875 674<0.875 -8 16 9 -26 60<0.875 4 -10 -19 141<0.5 19<0.55 -16 -2 10\n\
62<0.5 4<-3.67 13<0.0178 -14 3 15<0.55 13<0.0715 7<0.00302 8 7<0.032 -10 3 -5 15<0.75 21<-0.0309 -2 58<0.626 440<0.875 15 -10 -6 7<0.0743 398<0.5 84<0.5 -2 7 25 -3 -12\n\
162<0.5 2<0.02 336<0.5 76<0.375 558<0.5 495<0.375 96<0.875 576<0.5 -1 21 136<0.5 250<0.375 20 -5 -10 -16 205<0.875 10 -11 9 18 49<0.5 456<0.5 -9 10 27<0.25 11 -12 -8\n\
185<1.13 381<0.594 347<0.5 579<0.5 563<0.5 274<0.375 415<0.875 236<0.5 561<0.5 262<0.5 748<0.5 -1 16 16 13 17<1.81 10 -13 -17 6<0.102 6<0.0263 5 -26 6 21 20 17 -22 14\n\
1<-0.831 -12 56<0.5 39<0.375 22<0.25 0<-3.95 -8 177<0.5 2 109<0.375 24 -5 109<1.13 173<0.5 162<0.5 131<0.875 -7 14 12 1<0.336 13 -11 11<0.0682 -6 26 37<0.375 -9 12 27\n\
89<0.375 235<0.5 340<0.5 533<0.375 27<1.25 473<0.5 53<0.375 414<0.375 -1 49<0.5 0 25 240<0.5 53<0.875 49<0.5 19<0.65 22 1 -10 1 20 21 475<0.5 -5 15 -17 23 24 4\n\
639<0.875 54<1.63 54<1.54 277<1.13 653<0.375 460<0.5 127<0.207 565<0.5 103<0.5 154<0.375 -1 11 393<0.5 306<0.5 -5 8 -25 11 15<0.85 2 -21 15<0.45 -6 14 15 -22 -17 6 14\n\
6<0.0729 9<0.137 229<0.151 1 13<0.0227 -8 27 119<0.5 7<0.0112 -1 -11 2 219<0.375 7<0.595 7<0.391 73<0.5 1 40<0.375 157<0.694 13 -8 -10 9<0.0984 -5 18 6<0.102 7 -9 -14\n\
12<0.117 0 5<-0.0679 12 145<0.375 38<0.5 20<0.95 10<0.87 18 74<0.5 -8 16 5<0.0185 16<-0.197 -21 102<0.375 -7 24 5<0.044 11<0.096 47 4 482<0.5 -9 22 23 11<0.185 -3 25\n\
2<0.02 223<0.375 239<0.5 265<0.5 97<1.13 244<0.5 255<0.5 44<0.644 50<0.345 -1 390<0.5 43<0.5 -6 16 15 4 253<0.5 8 -13 -11 11 8 12 -14 14<0.0461 123<0.5 -1 9 7\n\
62<0.5 83<0.375 105<0.5 2<-0.417 -13 18<-0.621 17<1.47 22 -10 17<1.57 17<0.897 0 1<0.146 -7 7 1<-0.19 37<0.875 -14 6 37<0.375 18<-0.0307 -8 9 24 -19 0<-2.35 -3 24 -14\n\
238<0.5 44<0.644 44<0.0598 57<0.5 235<0.5 163<0.5 770<0.5 0 18 254<0.5 17<1.81 16 -7 -12 17 -8 17<0.669 14<0.0286 -9 6 21<-0.0685 22 4 22<0.25 27<1.25 -16 2 9 24\n\
23<0.5 74<0.5 91<0.054 116<0.375 61<0.5 0 9<0.16 1 -9 -19 -11 19<0.45 139<0.5 7 -11 -2 20<0.75 14 19<0.65 9<0.299 2 -9 55<0.5 42<0.875 26<0.213 -3 14 13 16\n\
14<0.264 16<0.0142 2<-0.261 -10 14<0.193 159<0.5 63<0.5 2 -4 -7 -12 21<-0.0685 15 9<0.111 32<0.5 -4 2<0.0733 22 2 21<-0.00421 -17 9<0.137 -12 4 21<-0.0685 7 124<0.875 -12 10\n\
5<0.044 152<0.375 140<0.5 336<0.5 5<-0.181 26<0.264 170<0.0708 2<-0.231 0 10 -18 -2 60<1.13 0 20 18 8<0.0355 -10 358<0.5 34 -5 18 3<0.0275 3<-0.075 -6 31<0.5 22 -5 -16\n\
239<0.5 168<1.13 7<0.33 61<0.5 261<0.5 24<0.538 169<0.875 0 -6 13<0.01 351<0.5 16<-0.0502 -11 4 -14 5 -23 554<0.5 738<0.5 -3 18 -22 60<0.375 1 9 13 16<-0.315 -11 18\n\
38<0.5 201<0.375 2<-0.261 33<2.25 -10 7 1<-0.831 -13 53<0.875 45<0.875 198<0.5 372<0.375 127<0.604 56<0.5 -1 23 18 14 136<0.5 14 -12 194<0.5 184<0.375 -3 13 -16 4 18 -20\n\
16<-0.248 22<0.25 2<-0.231 9 -3 48<0.875 -3 182<0.875 -13 12 48<0.875 44<0.577 60<1.13 0 20 -8 44<0.3 0<-3.55 27 143<0.375 5<0.044 4 -14 2<-0.188 6 -16 207<0.5 22 -10\n\
129<0.5 242<0.5 110<0.5 290<0.5 125<0.875 374<0.375 275<0.875 0 -14 13 42<0.875 121<0.5 -5 -22 3 54<0.125 18 -7 -20 6<0.0483 4 143<0.375 -16 -2 74<0.5 46<0.0301 5 -16 18\n\
73<0.5 418<0.875 261<0.5 196<0.5 110<0.5 72<1.13 223<0.375 266<0.5 16<0.033 -3 0<-0.401 -2 14 17 13 47<0.299 28 -9 19 0<0.0327 26 -7 22 15 200<0.5 141<0.5 9 -7 -3\n\
340<0.5 683<0.375 238<0.5 371<0.5 336<0.5 20<0.55 69<1.13 50<1.71 123<0.5 -9 10 9 20 20<0.85 24<0.663 7 -7 167<0.875 393<0.5 -1 -17 58<0.358 8 -15 17 15 22 -20 23\n\
339<0.5 634<0.375 21<-0.0685 75<0.5 163<0.5 150<0.5 -4 7 -25 0<0.598 284<0.5 -5 21 15<0.85 18<-0.477 -2 42 1 64<0.875 337<0.5 1 -20 -15 19 11<0.0123 11 18<-0.396 6 -27\n\
38<0.5 56<0.5 17<0.228 253<0.5 2 22 74<0.5 47<0.059 17<0.897 13<0.14 89<0.375 11 -6 149<0.5 -6 16 113<0.5 8<0.0831 2 655<0.375 253<0.5 -10 13 17 14 -8 -7 30 -17\n\
5<0.044 162<0.5 25<-0.0287 174<0.5 6<0.152 383<0.5 3 -16 -12 4<-3.34 383<0.5 548<0.5 33 -8 -12 7 307<0.375 423<0.875 160<0.5 5<0.0185 -1 9 16 12 65<0.707 26 -9 -11 -8\n\
365<0.875 56<0.5 1<-0.19 36<0.944 330<0.5 5<0.0185 162<0.5 -1 16 -13 12 251<0.375 10 46<0.546 13 -13 0<-0.757 130<0.5 -1 1<-0.114 -5 12 47<0.181 -12 47<0.843 8 -10 -18 22\n\
4<-3.67 244<0.5 247<0.875 -10 13 15 296<0.5 4<-1.34 0 22<1.25 46<0.819 331<0.5 118<0.5 401<0.5 288<0.5 4 -7 20 -5 17 20 25<-0.0000527 11 288<0.5 46<0.204 -14 3 16 -14\n\
16<-0.248 48<0.375 0 187<0.5 156<0.5 212<0.5 -15 0 1 14 33<0.25 730<0.5 8<0.53 0 132<0.375 -8 12 19 529<0.375 187<0.5 328<0.5 185<1.13 3 -12 33<2.75 -21 3 14 -16\n\
10<0.9 10<0.891 10<0.858 83<0.375 1 -13 35<0.1 -17 485<0.5 404<0.5 -7 9 24<0.795 23 -11 72<0.875 35<0.35 17<1.38 15 -4 -5 -19 339<0.5 24<0.479 -4 697<0.375 2 -23 24\n\
39<0.375 22<0.75 186<0.875 20<0.35 23<0.5 11 -12 20<0.85 25<0 205<0.875 -9 10 7 0 9 56<0.5 288<0.5 120<0.5 25<-0.0000527 220<0.375 5 -15 663<0.375 -9 10 10 14 22 8\n\
2<-0.168 102<0.375 95<0.375 581<0.5 80<0.375 668<0.875 3 432<0.875 17<1.29 2 -21 17 -14 -25 -11 420<0.375 21 -11 66<1.93 144<1.13 49<0.5 6<0.0263 79<0.5 0 16 -4 3 12 11\n\
14<0.264 37<1.13 24<0.6 219<0.375 45<1.13 17<1.29 29<0.5 -1 14<0.00932 17<0.823 7 -7 46<0.446 -9 3 0 -16 24<0.242 14 -12 41<0.5 372<0.375 1 -22 8 8 295<0.5 5 -15\n\
2<-0.261 388<0.5 -9 19 62<0.5 296<0.5 196<0.5 105<0.5 9<0.237 2<-0.0961 -5 159<0.5 2 29<0.5 -13 6 12<0.245 12<0.101 320<0.375 -1 27 21<0.108 19 -11 -9 -16 18 -20 -16\n\
2<-0.168 1<-0.0868 3<-0.075 25<-0.0287 3 21<-0.00421 1 -8 158<0.5 14 -3 6<0.0729 3<0.00742 2<-0.188 6<0.0263 53<0.875 -14 13 8 3<-0.0585 27 -11 29 -2 6<0.0308 5 62<0.5 -3 9\n\
23<0.5 2<0.02 76<1.13 278<0.375 47<1.5 47<0.482 15<0.55 15<0.35 171<0.513 170<0.709 61<0.5 1 90<0.5 -3 -22 -18 171<1.02 -27 0 5 -4 4 -14 -13 -20 3 1<-0.343 11 1\n\
103<0.5 202<0.375 85<0.5 6<0.113 735<0.5 6<0.0862 6<0.0729 192<0.5 0<-2.72 3 -5 30<0.5 -4 11 8 250<0.875 542<0.875 -7 15 15 20 76<0.375 4 -10 -6 -15 145<0.375 7 -8\n\
7<0.172 24<0.419 68<0.5 659<0.375 3 11 118<0.5 -16 11 219<0.375 66<1.28 7<0.00684 437<0.375 -11 15 -1 12 20 8<0.53 64<0.375 112<0.5 1<-0.0376 24<0.947 -2 16 -8 -12 14 6\n\
575<0.5 83<0.875 397<0.5 572<0.5 291<0.5 455<0.5 8<0.149 24<1.03 8<0.102 0 54<0.521 34<0.434 -12 11 5 6<0.0933 67<0.5 34<0.738 9 -13 -14 11 2 -13 18 -18 18 -13 21\n\
62<0.5 16<-0.197 17<1.57 13<0.00727 -13 17<1.38 4 -10 24<0.242 16<-0.738 2 20 -11 17<1.47 61<0.5 280<0.375 17<0.228 0 151<0.375 -8 14 243<0.5 12 -6 4 13<0.12 -13 2 -12\n\
629<0.5 116<0.875 166<0.375 698<0.375 671<0.375 234<0.5 473<0.5 10<0.9 9<0.137 2 4<-3.51 13<0.00727 -6 35<0.1 -9 8 -5 9<0.0851 -15 1 18 9<0.299 25 -5 18 11 9 12 21\n\
23<0.5 21<-0.0685 729<0.5 221<0.875 18<-0.137 18<-0.477 27<1.75 -14 10 -1 -9 19 19 274<0.375 408<0.5 292<0.5 1 18<0.0478 453<0.5 -14 11 231<0.5 19 -7 -13 -15 26<0.31 1 11\n\
5<-0.307 -8 110<0.5 11<0.674 769<0.5 139<0.5 279<0.875 5<0 -1 11<0.161 10<0.9 10<0.786 4 -6 4 11<0.278 21 -1 78<0.124 10 -7 491<0.5 -10 145<0.375 23 -9 23 16 23\n\
5<0.044 5<-0.307 334<0.5 4 -14 23<0.5 76<0.375 767<0.5 15<0.35 2 -1 19 15<0.65 -1 23 5<-0.0679 6 436<0.375 4<-3.83 13<0.0914 -1 23 -8 21 71<0.5 1<-0.0868 -2 -18 7\n\
183<0.375 148<0.5 346<0.5 347<0.5 150<0.5 1<-0.25 320<0.875 289<0.5 2 28 282<0.375 10 -23 65<0.528 36<1.76 0 -14 18<0.135 -13 12 -5 17 17 1<-0.147 -19 5 100<0.5 -18 6\n\
323<0.375 3<-0.121 327<0.5 -4 11 46<0.746 209<0.5 17<1.13 149<0.5 0 12<0.245 13 -2 -6 84<0.5 12<0.0083 90<0.5 -7 9 86<0.5 90<0.5 13 -6 17<1.21 31 -4 -10 11 16\n\
5<-0.181 4<-1.65 181<0.375 210<0.5 100<0.5 14<0.0543 5 -5 -13 20 -14 45<0.375 12 158<0.5 181<0.375 -14 12 8 37<1.13 601<0.5 406<0.5 -1 106<0.5 13 -10 98<0.5 -19 11 -11\n\
742<0.5 25<-0.0287 -2 23<0.5 148<0.5 76<1.13 69<1.13 228<1.13 112<0.5 0 11<0.314 197<0.5 11 -6 -9 18 -7 327<0.5 6<0.122 -30 4 11 -14 192<0.5 226<0.375 6 -17 -5 -22\n\
1<-0.831 -13 361<0.5 435<0.5 393<0.5 6<0.113 666<0.375 272<0.375 196<0.5 -3 2<-0.206 -8 24 12 17 2<-0.00915 87<0.5 1<-0.25 -11 4 8 3<0.125 -4 3 103<0.5 0 25 21 20\n\
148<0.5 92<0.5 2<0.02 168<1.13 89<0.375 235<0.5 255<0.5 0 -9 21 259<0.5 173<0.5 9<0.275 385<0.5 -2 17<1.21 25 -6 10 -12 22 -12 15<0.25 128<0.5 9 -11 -12 25 15\n\
189<0.5 21<-0.0685 25<0.0208 14<0.193 6<0.0534 330<0.5 171<0.609 -9 8 12 36<0.944 199<0.5 0 -13 10<0.909 20 1 33<0.25 11 -9 -13 3<0.198 6<0.152 1 5 100<0.5 -8 14 -27\n\
103<0.5 17<0.897 7<0.146 15<0.55 7<0.00302 5 7<0.0874 -8 24<0.301 -5 18 13<0.16 1 10 -5 16<-0.248 113<0.5 -1 25 173<0.5 -9 7<0.0874 -9 23 468<0.5 688<0.375 7 -17 -12\n\
5<0.044 343<0.5 104<0.5 40<1.13 597<0.5 0<0.598 1 123<0.5 135<0.875 -2 10 -9 23 5<-0.5 11 -8 0<-2.15 -12 609<0.5 18 -3 -12 13<0.057 7 71<0.5 553<0.5 -17 17 7\n\
450<0.5 574<0.5 263<0.5 563<0.5 772<0.5 16<0.285 16<0.0142 142<0.875 1 -11 94<0.375 243<0.5 111<0.5 5<-0.5 10 -7 3 -12 5<-0.181 -14 12 251<0.375 7 -19 18 20 -10 21 -18\n\
201<0.375 14<0.264 19<0.75 129<0.5 373<0.375 83<0.875 2 18 22 251<0.875 -11 12 443<0.5 11<0.278 17<0.228 -1 -12 11<0.361 23<0.5 19 -3 -10 21 19<0.75 71<0.5 -11 9 5 15\n\
462<0.5 161<0.5 57<0.5 337<0.5 160<0.5 414<0.375 588<0.5 25<-0.0287 127<0.11 402<0.5 0 16 17 -1 17 17<1.47 20 -9 15 30<0.5 -5 27 13<0.0428 5 4<-3.02 9 -15 -18 23\n\
14<0.264 315<0.375 10<0.909 8<0.198 36<0.723 -1 -11 36<0.589 10<0.891 14<0.00932 4 -3 8 114<0.5 17 -6 9<0.0284 13 49<0.5 -4 10<0.917 -19 14<0.00255 -6 28 -13 493<0.5 6 -26\n\
56<0.5 131<0.875 62<0.5 110<0.5 9<0.0851 448<0.5 3 -11 20<0.85 -6 6<0.0263 -14 554<0.5 6<0.113 16<-0.401 18<-0.019 -4 15 -4 3 14 19 9<0.409 -16 13 135<0.375 24 -2 31\n\
22<2.75 147<0.5 234<0.5 433<0.375 561<0.5 188<0.5 427<0.375 589<0.5 65<1.33 220<1.13 185<1.13 0 -14 17 -12 17 -15 -16 -19 14 18 17<1.05 -3 26 26<0.831 230<0.5 -5 12 14\n\
365<0.875 2<0.02 88<0.875 350<0.5 3<0.00742 184<0.375 2<-0.0403 1 78<0.0592 -6 10 10 9<0.174 -1 7<0.0614 7<0.0112 -9 14 -17 11 -15 63<0.5 410<0.5 518<0.375 7 -16 -13 -5 24\n\
105<0.5 20<0.25 51<0.5 61<0.5 -8 17 21 131<0.875 2<-0.417 -15 46<0.819 464<0.5 25<-0.33 7 3<-0.121 158<0.5 3<-0.33 1 -11 1 2<-0.348 22 -1 21 22<1.75 15 -9 14 -17\n\
396<0.5 44<0.644 235<0.5 11<0.0806 0<-2.91 -12 15<0.45 114<0.5 3 -10 -6 140<0.5 1<-0.19 -1 2 29 17 0<-2.72 -17 15<0.55 18<-0.324 -16 27<0.75 48<0.375 -6 23 27 -10 -22\n\
10<0.909 1 9<0.148 52<0.5 -5 5 138<0.5 76<0.875 256<0.5 33<0.75 2<-0.0677 5<-0.0679 -7 10<0.924 -7 10<0.948 5<0 16 8<0.0439 12 -19 -3 -13 49<0.5 -11 17 20 12 -24\n\
38<0.5 399<0.5 323<0.375 40<1.13 620<0.5 572<0.5 458<0.5 568<0.5 112<0.5 546<0.375 0 -16 -5 -14 18 19 20 23<0.5 10<0.917 10<0.786 19 -11 26 -10 16 136<0.5 -1 27 -20\n\
5<0.044 99<0.5 5<0.0185 25<-0.0287 125<0.375 3 1<-0.474 12 -16 273<0.375 125<0.875 -1 3<-0.097 12 -4 26 3<0.0275 1<-0.114 13 -10 206<0.5 35 -2 21 71<0.5 232<0.5 -13 14 9\n\
291<0.5 419<0.375 397<0.5 262<0.5 0<-1.73 46<0.819 66<1.28 15<0.55 102<0.375 5 -8 -1 -10 46<1.07 -31 -1 257<0.5 9<0.0851 -8 680<0.375 -2 18 9<0.137 13 1 18 18 20 21\n\
38<0.5 83<0.375 105<0.5 5<-0.307 -6 1<-0.25 11<0.278 14<0.0121 -14 -2 3 37<0.875 162<0.5 14<0.264 1 11<0.278 -8 5<-0.0679 -11 15 14 11<0.0806 112<0.5 7 -19 15 -18 15 -17\n\
92<0.5 23<0.5 10<0.668 19<0.65 20<0.35 10 -4 8<0.0683 -17 6 60<0.375 4 94<0.375 117<0.875 -7 6 -19 19<0.65 8<0.419 20<0.75 -18 206<0.5 1 -14 20<0.65 -11 15 -8 27\n\
23<0.5 14<0.0543 87<0.5 280<0.375 186<0.875 5 314<0.375 -11 16 1<-0.19 -16 3 -1 1<-0.00396 1<-0.19 -1 -16 29<0.5 5<0 -16 7 2 14<0.0237 1<-0.474 14 11<0.314 0 -9 5\n\
321<0.375 62<0.5 9<0.409 435<0.5 752<0.5 221<0.375 429<0.875 74<0.5 1 128<0.5 0 -9 19 -10 17 19 -9 9<0.409 -15 13 194<0.5 679<0.375 339<0.5 470<0.5 -17 8 12 14 12\n\
382<0.102 42<1.13 99<0.5 527<0.5 108<0.375 235<0.5 598<0.5 426<0.875 367<0.875 14<0.0461 25<-0.641 9 -1 2 26<0.123 -19 7 16 19 14<0.0461 23 -6 326<0.5 -13 15 19 17 15 -16\n\
47<1.37 14<0.264 17<1.38 91<0.451 -1 -14 31<0.5 4<-4 179<0.5 14<0.0038 13 -10 26<0.213 6 18<-0.162 2 -28 142<0.375 9 -9 0 26<0.635 40<0.375 214<0.5 10 -16 -4 -11 -8\n\
4<-2.37 17<0.669 0 65<0.528 320<0.375 427<0.375 -13 15 9 8 360<0.875 1<-0.831 -10 118<0.5 696<0.375 190<0.5 42<0.375 17<1.57 1 10 7 18 -17 733<0.5 133<0.875 -8 13 17 -13\n\
152<0.375 3<0.048 317<0.375 30<0.5 6<0.067 4 9<0.332 -4 10 68<0.5 7<0.201 9<0.253 31<0.5 9<0.189 -5 7<0.00302 -3 12 8 -3 9<0.332 -8 3 -18 -13 1<-0.0515 1 -14 17\n\
23<0.5 345<0.5 300<0.5 528<0.375 1<-0.19 155<0.875 2 8<0.198 67<0.5 -24 6 15 8<0.0355 1 81<0.806 -4 14 -16 12 85<0.5 -16 13 11<0.418 11<0.0348 192<0.5 2 -15 7 -2\n\
4<-1.92 5<0 12<0.0083 -12 223<0.375 6<0.122 -6 3 25 14<0.148 5<0.044 15 2 -12 410<0.5 6<0.0263 9 14<0.264 32<0.5 12<0.0756 -10 5 12<0.0756 118<0.5 9 -11 0 -6 13\n\
160<0.5 5<0.044 5<0.0185 260<0.5 513<0.375 396<0.5 378<0.875 0 13 -21 128<0.5 15 -5 17 3<0.0275 3<-0.144 11 -8 21<0.0119 32 -7 3<0.048 21<-0.13 -14 4 553<0.5 -18 16 18\n\
585<0.5 142<0.875 2<0.02 47<1.37 472<0.5 9<0.0851 -4 225<0.875 88<0.875 302<0.5 95<0.375 14<0.0038 3 -1 7 10 109<0.375 -17 9 -17 12 19<0.55 -1 -20 3 142<1.13 -18 6 14\n\
38<0.5 20<0.25 20<0.1 0 15 15<0.55 133<0.375 -3 14 2<-0.296 -10 229<0.0918 211<0.5 15<0.75 98<0.5 101<0.5 453<0.5 5 -14 -14 13 34<0.669 -2 8 10 2<0.0733 22 -6 -19\n\
260<0.5 621<0.5 91<1.36 5<0.044 625<0.5 76<0.375 16<-0.315 13<0.14 -2 15<0.25 12 -20 0 13<0.0802 10<0.9 16<-0.315 -7 13<0.0495 29 -7 -15 29 16 13<0.057 5 -13 15 17 18\n\
568<0.5 127<0.857 365<0.875 202<0.375 53<0.875 599<0.5 586<0.5 394<0.5 0 -16 16 -17 469<0.5 0<-2.72 52<0.5 -16 6 -4 13 0<-2.15 -22 3<-0.33 -3 22 17 0<-2.91 5 -24 16\n\
38<0.5 5<-0.181 6<0.102 -10 20<0.95 -16 5 11<0.674 315<0.375 3<-0.121 133<0.375 20<0.35 18 764<0.5 723<0.5 -6 8 17 26 227<0.875 3<-0.097 10 0 6<0.131 23 -11 22 16 -17\n\
33<0.75 45<1.13 307<0.375 6<0.0436 2 16<-0.0169 13<0.0802 -4 6<0.152 9 -8 -5 25 18 22<0.25 50<0.116 15<0.85 3 13<0.0715 18 -1 -4 16<-0.159 170<0.249 14<0.04 -11 1 18 2`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.62,"further":0.56,"lean":0.3};
