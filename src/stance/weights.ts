// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005620904155603327\n\
bias 109 -77 -45\n\
voice-confidence -94 38 60\n\
unnamed 127 -60 -66\n\
content:7 40 -61 23\n\
content:9 19 41 -59\n\
via:name|in -90 49 44\n\
references:1 53 -26 -34\n\
content:5 -30 -10 40\n\
holder:person -57 33 27\n\
side:own 97 -13 -84\n\
content:11 -35 3 29\n\
sum:against -5 -24 34\n\
right:11 -19 -21 39\n\
content:13 13 16 -33\n\
content:2 24 7 -33\n\
content:3 32 -18 -16\n\
mode:indirect 63 -32 -31\n\
sum:favor -15 31 -14\n\
left:14 23 -33 12\n\
content:14 18 -29 10\n\
via:carried|in 85 -70 -20\n\
right:14 22 -30 7\n\
content:10 -26 13 15\n\
content:4 -25 -2 25\n\
home:against 7 -24 12\n\
right:2 9 15 -27\n\
right:10 -26 20 4\n\
left:4 11 -26 18\n\
side:other 6 -35 30\n\
cue:15 32 -16 -15\n\
holder:institution 89 -47 -46\n\
present:true 31 -26 -6\n\
present:false 54 -11 -40\n\
side:free 30 -31 -1\n\
content:1 21 -2 -18\n\
voices:4 68 -44 -28\n\
via:previous|in 79 -54 -31\n\
left:2 15 6 -22\n\
right:4 -4 -15 21\n\
right:5 -10 -10 21\n\
home:favor -19 12 0\n\
content:6 -15 19 -1\n\
voices:3 45 -21 -22\n\
home:none 24 -24 -3\n\
voices:2 31 -23 -12\n\
left:12 21 3 -21\n\
references:2 41 -24 -17\n\
holder:group 85 -54 -36\n\
rivals:0|other -50 7 37\n\
others:against 3 15 -18\n\
outside|mode:narration 12 -36 22\n\
mode:indirect|side:own 70 -17 -56\n\
others:favor 14 -17 -2\n\
form:name 21 -1 -24\n\
left:13 15 -18 5\n\
cue:5 15 -23 10\n\
left:7 2 -18 16\n\
lead:favor -1 15 -15\n\
left:9 7 8 -18\n\
link:owner(plain)|name 21 -80 55\n\
rival:own|false|false|false 37 10 -50\n\
mode:narration 16 -29 12\n\
mode:narration|side:free 16 -29 12\n\
holder:narrator 16 -29 12\n\
cue:3 -20 3 18\n\
right:12 5 9 -15\n\
via:affiliate|out 41 -35 -11\n\
rule:tone.sentence:-|narration -48 39 7\n\
nested:true 82 -38 -49\n\
cue:14 19 -10 -8\n\
left:10 -10 -6 15\n\
left:5 -14 9 1\n\
right:8 15 -9 -4\n\
cue:4 1 -18 19\n\
rank:0|0 -18 22 -4\n\
rule:tone.sentence:-|other -11 -28 36\n\
rival:own|false|false|true 58 -23 -39\n\
right:3 9 -14 2\n\
content:0 6 -12 3\n\
rival:other|false|false|false 11 -25 11\n\
cue:11 -10 -9 18\n\
rule:tone.near:-|act -77 -5 71\n\
cue:12 18 -18 1\n\
sum:tone+ 0 15 -10\n\
rivals:2|free 31 -41 10\n\
form:person -24 48 -24\n\
mode:act 31 -17 -18\n\
outside|mode:act 31 -17 -18\n\
cue:9 -6 16 -7\n\
references:3+ 34 -32 -1\n\
rank:1|1 32 -26 -9\n\
role:patient|other|out -43 -57 93\n\
rival:free|false|false|false 18 -6 -12\n\
rule:effect.noun-patient:-|in 31 39 -73\n\
cue:8 -15 -1 14\n\
rivals:1|own 38 -9 -35\n\
right:9 10 2 -12\n\
via:affiliate|in -11 -33 42\n\
rivals:1|other -19 -8 26\n\
left:1 11 -7 -3\n\
left:15 -5 -6 11\n\
rival:free|false|false|true 13 -29 13\n\
via:self|in 56 -2 -59\n\
mode:indirect|side:other -25 -3 26\n\
role:owner|other|in -4 -31 34\n\
cue:13 13 -1 -10\n\
rivals:3|other 49 -14 -37\n\
near:right:and -1 23 -21\n\
rivals:2|other 22 -29 5\n\
left:3 0 8 -10\n\
role:subject|own|in 16 16 -34\n\
extent 11 -3 -9\n\
clause:subject:main| 4 12 -15\n\
clause:object:main| -18 22 -4\n\
verb:subject:none|none -4 -19 23\n\
right:6 -7 -3 9\n\
content:15 -5 -6 8\n\
link:subject(plain)| 5 -16 14\n\
rule:tone.near:+|other -26 27 -2\n\
content:12 -6 -3 8\n\
path:none|in -20 -9 25\n\
rivals:2|own 42 -4 -42\n\
rule:tone.sentence:+|narration -30 6 22\n\
role:subject|other|out 36 -2 -38\n\
next:right:'s -29 17 11\n\
rank:0|1 -15 -7 21\n\
rule:tone.near:-|in -13 -6 18\n\
rule:tone.sentence:-|direct -6 -18 22\n\
rival:other|false|true|false -21 -29 46\n\
clause:clause:main| -7 13 -7\n\
lead:against 1 -5 7\n\
near:right:_P_ 15 -17 -3\n\
near:left:between 45 -3 -46\n\
rule:tone.near:-|other -22 1 19\n\
role:owner|free|out -16 -11 24\n\
role:owner|free|in 18 -32 13\n\
next:right:be -25 26 -7\n\
verb:subject:none|present -14 6 6\n\
rule:demand.object:-|agent:holder -54 34 17\n\
rule:effect.noun-patient:-|free 30 25 -59\n\
near:right:_N_ 18 -7 -10\n\
rule:tone.sentence:-|out 18 -7 -13\n\
cue:10 -2 -8 10\n\
verb:subject:plain -1 -8 12\n\
right:13 -6 8 -2\n\
clause:subject:ing| 16 14 -33\n\
path:subject(attitude-)|out 49 -26 -27\n\
near:left:and -16 -4 19\n\
near:left:_N_ 14 -1 -14\n\
role:subject|other|in -12 -14 23\n\
near:right:say 11 21 -34\n\
right:7 8 -6 1\n\
rule:tone.sentence:-|in -4 15 -11\n\
cue:2 9 -4 -4\n\
mode:act|side:other 21 -11 -14\n\
near:right:the -15 5 9\n\
rule:tone.sentence:-|own -24 28 -6\n\
rivals:0|free -16 13 0\n\
rule:tone.near:+|out -3 20 -20\n\
right:1 5 2 -7\n\
rule:bond.partner:+|direct 43 6 -51\n\
form:adjective 24 -16 -11\n\
verb:object:none|past -19 11 3\n\
near:left:_P_ -5 13 -9\n\
link:object(plain)| -18 -14 29\n\
rule:tone.sentence:+|in -14 0 14\n\
cue:0 9 2 -6\n\
rank:0|2 -30 10 16\n\
rivals:1|free 1 -14 10\n\
rule:tone.clause:-|in -23 6 15\n\
clause:complement:main| -13 7 2\n\
near:right:? 71 -36 -37\n\
rule:tone.clause:-|other 6 -28 16\n\
link:owner(effect-)|name 16 -44 23\n\
cue-distance 7 -9 4\n\
next:left:_N_ -5 -17 19\n\
cue:1 2 -6 8\n\
verb:complement:plain 10 -12 0\n\
next:right:have -19 24 -7\n\
right:15 -4 -3 7\n\
mode:mixed 21 -5 -20\n\
mode:mixed|side:own 40 -2 -44\n\
near:left:of -16 4 11\n\
next:left:in 12 12 -29\n\
verb:object:attitude+ -5 37 -34\n\
content:8 3 -5 5\n\
next:left:by -28 -16 39\n\
verb:complement:none|past -9 14 -11\n\
via:event|in 25 -13 -14\n\
rank:2|2 24 -6 -23\n\
verb:clause:none|none 18 -19 -3\n\
verb:subject:plain! -17 -12 26\n\
outside|mode:indirect 11 6 -23\n\
verb:subject:effect- 6 11 -19\n\
next:right:also 51 -28 -27\n\
role:partner|own|in 65 -55 -11\n\
rule:tone.clause:-|indirect 31 -13 -24\n\
next:right:say 38 -25 -18\n\
near:right:sanction 4 -36 29\n\
mode:direct|side:other 12 -14 2\n\
left:6 4 -6 4\n\
rival:other|true|false|false 19 7 -28\n\
near:left:to 4 10 -14\n\
near:left:that -12 17 -5\n\
verb:object:none|present 3 10 -16\n\
next:left:that -21 3 16\n\
rule:tone.near:-|narration 6 6 -16\n\
verb:object:plain 4 6 -12\n\
rule:tone.sentence:+|direct -1 14 -13\n\
link:modifier(plain)| 3 -29 20\n\
rule:tone.clause:-|narration -27 13 11\n\
rule:grow.agent:+|other -43 70 -30\n\
near:right:policy -37 -21 52\n\
near:right:have -17 17 -1\n\
near:right:, -3 11 -7\n\
path:none|out 34 -6 -31\n\
rule:tone.clause:-|own -29 39 -14\n\
voices:1 -7 -1 7\n\
rule:effect.noun-patient:-|direct 30 17 -53\n\
rule:evaluation.copula:+|in -17 33 -21\n\
role:patient|free|out 31 8 -45\n\
role:patient|other|in -51 41 4\n\
role:owner|other|out 20 -16 -10\n\
near:right:a -19 17 -1\n\
rank:1|2 7 -24 12\n\
rule:tone.sentence:+|out -9 12 -7\n\
near:right:'s -5 15 -11\n\
path:subject(plain)|out -1 12 -14\n\
verb:subject:cause -21 -2 21\n\
left:0 2 -5 4\n\
near:right:that 18 -19 0\n\
verb:object:cause 0 16 -22\n\
rule:bond.partner:+|in 9 14 -25\n\
role:partner|other|in -19 38 -21\n\
rule:bond.partner:+|other -20 26 -9\n\
left:8 5 -4 -1\n\
verb:clause:effect- 0 -24 19\n\
near:right:in -15 6 6\n\
rule:effect.noun-patient:-|narration 23 21 -50\n\
rule:attitude.agent:-|out 15 9 -28\n\
verb:attribute:plain 8 -21 10\n\
via:pronoun|out -13 7 3\n\
verb:complement:effect- -14 24 -13\n\
form:people 0 -33 27\n\
role:modifier|other|in 23 -33 5\n\
next:left:with -21 21 -7\n\
near:right:no -32 -29 57\n\
sum:tone- -4 -4 7\n\
verb:clause:attitude- 25 -6 -22\n\
rule:tone.sentence:-|free -10 -1 11\n\
link:owner(plain)|'s -12 13 0\n\
rule:tone.near:+|direct 1 11 -13\n\
verb:clause:grow+ -26 15 8\n\
mode:indirect|side:free 15 -15 -4\n\
clause:complement:that| -28 16 9\n\
next:right:will 27 -7 -24\n\
rule:effect.owner:-|other 8 -24 9\n\
near:right:country -32 -4 31\n\
rule:tone.sentence:-|mixed 12 -25 10\n\
rule:effect.agent:+|out 25 -23 -6\n\
next:left:for -11 30 -24\n\
sum:silent 6 1 -4\n\
verb:object:demand 0 -42 39\n\
near:left:deal 16 -32 13\n\
role:complement|own|in 12 9 -25\n\
verb:complement:attitude- 9 14 -27\n\
rule:evaluation.modifier:-|other 22 -39 13\n\
rule:tone.sentence:-|indirect 1 13 -14\n\
rule:effect.agent:+|in -15 -9 23\n\
rule:tone.clause:-|free 6 -17 8\n\
near:left:'s 18 0 -21\n\
rule:bond.partner:+|free 4 16 -26\n\
via:event|out 16 -22 1\n\
role:object|free|out 23 -10 -18\n\
rule:tone.clause:+|narration -23 11 6\n\
verb:clause:demand 26 -17 -13\n\
rule:bond.partner:+|own 34 -42 4\n\
rule:demand.object:-|direct 13 16 -32\n\
rule:tone.near:+|act -14 28 -21\n\
mode:direct|side:own -15 5 6\n\
verb:complement:grow+ 13 10 -26\n\
rule:effect.agent:+|narration 1 -30 24\n\
next:right:sanction 39 -25 -19\n\
next:left:\` 13 -20 3\n\
rule:tone.sentence:+|act 27 -26 -5\n\
mode:direct -2 -4 7\n\
near:right:which -33 21 8\n\
verb:subject:volition|none 6 -19 11\n\
rivals:3|free 17 -1 -20\n\
rule:attitude.self:-|agent:holder -39 9 23\n\
path:modifier(plain)>subject(plain)|in 33 -16 -22\n\
verb:subject:none|past 2 6 -8\n\
clause:subject:conditional|if 7 -32 20\n\
clause:subject:ing|in -22 40 -23\n\
rule:tone.near:+|in 6 2 -9\n\
clause:clause:conditional|if 40 -33 -12\n\
clause:attribute:main| -4 22 -22\n\
rule:effect.owner:-|in -21 4 12\n\
near:right:it 26 -25 -5\n\
near:right:nuclear 4 16 -23\n\
near:left:have -18 3 12\n\
role:subject|free|in -8 13 -7\n\
rule:tone.clause:+|free -15 9 2\n\
next:right:. 2 8 -12\n\
near:left:\` 0 -12 8\n\
next:left:say -31 2 25\n\
link:subject(attitude+)| 9 -19 6\n\
verb:subject:none!|none -17 -18 31\n\
near:right:their -9 -26 32\n\
role:owner|own|in 0 13 -16\n\
rule:tone.clause:+|in -13 6 5\n\
path:complement(plain)|out -1 -15 11\n\
role:object|other|out -13 -16 24\n\
link:subject(effect-)| -14 12 0\n\
near:right:by 12 6 -24\n\
near:left:by -9 -12 17\n\
clause:subject:ing|by -9 -33 41\n\
rule:effect.patient:-|in 20 3 -27\n\
cue:7 4 -5 2\n\
near:left:the -6 7 -4\n\
role:partner|other|out -24 27 -9\n\
rivals:0|own 3 16 -24\n\
near:right:relation 47 -35 -17\n\
role:topic|free|out 5 10 -19\n\
next:left:the 3 4 -12\n\
link:owner(evaluation+)|'s -6 26 -22\n\
rule:tone.sentence:+|free -9 4 4\n\
rule:effect.owner:-|out 6 -19 6\n\
near:left:after 15 -30 11\n\
role:topic|free|in 26 -15 -15\n\
rule:obligation.subject:-|other -16 -27 38\n\
next:right:and -1 -11 9\n\
near:left:say -11 -8 16\n\
verb:clause:none|past 1 3 -6\n\
next:left:- 8 25 -36\n\
near:left:against -20 15 2\n\
home:after -16 -6 17\n\
near:left:do 10 15 -31\n\
verb:subject:effect+ 2 11 -17\n\
next:left:two 1 23 -30\n\
rule:attitude.agent:-|free 21 -9 -18\n\
next:right:nuclear 23 6 -32\n\
clause:object:ing| -18 7 9\n\
link:subject(effect+)| 17 -7 -13\n\
rule:evaluation.verb:-|narration -46 -4 46\n\
link:owner(bond+)|name 36 -8 -32\n\
rule:tone.near:-|direct 10 -7 -3\n\
holder:party -1 5 -7\n\
near:right:) 34 -21 -16\n\
rule:effect.patient:-|direct 23 7 -34\n\
near:right:on 14 -9 -8\n\
rule:attitude.agent:+|out 23 -5 -23\n\
via:pronoun|in -9 5 5\n\
mode:mixed|side:other -6 -16 17\n\
verb:clause:plain 5 -2 -2\n\
rule:tone.clause:-|act -18 -21 33\n\
rule:effect.owner:-|act 30 -15 -19\n\
rule:tone.near:-|mixed 21 -7 -16\n\
rule:effect.noun-patient:-|indirect -27 10 12\n\
via:polity|in 15 2 -22\n\
near:right:will 16 -9 -7\n\
near:right:with 6 -17 6\n\
link:owner(plain)|demonym -6 14 -11\n\
role:patient|own|in 10 27 -41\n\
near:right:people -12 43 -35\n\
verb:clause:evaluation- 17 -26 3\n\
near:left:in 9 -10 -1\n\
rule:effect.owner:-|indirect -22 14 -1\n\
link:complement(plain)|in -1 -21 17\n\
clause:object:that|that 4 8 -15\n\
role:object|free|in 20 -19 -5\n\
rule:effect.patient:-|indirect -23 -12 31\n\
verb:object:attitude- -14 -8 17\n\
verb:complement:demand 37 -32 -10\n\
verb:object:effect- 3 7 -14\n\
rule:effect.owner-patient:-|agent:holder -15 -24 37\n\
clause:subject:participle| -2 17 -19\n\
link:partner(plain)|with -2 25 -27\n\
rule:demand.object:-|agent:other 11 -24 11\n\
path:subject(effect-)|out 25 -20 -11\n\
rule:attitude.owner:-|other 9 -26 13\n\
clause:object:to|to 6 -9 -1\n\
rule:attitude.owner:+|agent:holder -29 36 -12\n\
verb:complement:none|none 9 -7 -5\n\
next:left:between 27 -15 -15\n\
verb:subject:attitude+ -11 -6 15\n\
role:partner|free|in 28 -12 -21\n\
rule:bond.partner:+|out 15 -16 -2\n\
verb:complement:plain! 2 -19 13\n\
via:pair|in -12 29 -20\n\
near:right:deal 13 6 -22\n\
near:left:for 12 -14 0\n\
rule:effect.agent:-|in -1 -14 15\n\
left:11 3 0 -3\n\
near:right:or 33 -14 -24\n\
next:left:after 24 -33 8\n\
path:complement(plain)>clause(plain)|in -24 -5 22\n\
near:left:up -42 1 35\n\
rule:tone.sentence:-|act -7 -18 19\n\
near:left:would 31 -18 -19\n\
rule:attitude.agent:+|narration 7 -24 12\n\
rule:demand.object:-|other -17 9 7\n\
link:complement(plain)|between 11 9 -24\n\
rule:attitude.agent:+|free 7 -19 9\n\
rule:effect.agent:-|other 4 -18 10\n\
link:patient(effect-)|against 20 2 -26\n\
rule:tone.clause:-|direct 10 3 -14\n\
rule:evaluation.modifier:-|direct -33 5 22\n\
rule:tone.near:+|narration -9 8 -3\n\
outside|mode:mixed 20 -25 -1\n\
rule:grow.agent:+|out -16 30 -19\n\
rule:tone.near:-|own -12 5 5\n\
rule:attitude.agent:-|narration 19 -5 -19\n\
rule:attitude.self:-|in -23 11 6\n\
verb:clause:none!|past 23 8 -35\n\
rule:grow.partner:+|other -25 32 -12\n\
via:name|out -3 4 0\n\
near:left:they 30 -25 -8\n\
near:right:right -32 43 -17\n\
rule:evaluation.copula:+|out 11 9 -24\n\
rule:effect.agent:+|direct -16 -4 19\n\
rule:effect.agent:-|direct -20 3 14\n\
rule:attitude.agent:-|other 5 16 -26\n\
rule:effect.noun-patient:-|act -6 -24 22\n\
rule:tone.clause:+|out -4 10 -12\n\
link:complement(plain)|by -20 -6 22\n\
verb:object:effect+ 8 7 -16\n\
role:object|own|in -20 0 15\n\
rule:effect.agent:+|own 24 -13 -17\n\
rule:evaluation.verb:+|in -25 28 -6\n\
role:complement|free|in 8 1 -12\n\
verb:object:plain! 1 13 -18\n\
link:partner(bond+)|with 0 -18 13\n\
near:right:over -30 13 12\n\
near:left:two 3 10 -21\n\
rule:tone.near:+|indirect -9 3 3\n\
clause:clause:participle| 19 -2 -22\n\
near:right:– 37 -35 -5\n\
rule:tone.sentence:+|other -5 -5 7\n\
rule:evaluation.modifier:-|act 41 -10 -34\n\
near:left:their 24 -13 -14\n\
rule:attitude.noun:-|other 1 -32 26\n\
rival:other|false|true|true 13 -21 2\n\
right:0 3 0 2\n\
next:right:government -30 16 11\n\
path:owner(plain)>subject(plain)|in -21 11 7\n\
rule:attitude.owner:+|indirect -24 28 -8\n\
link:topic(plain)|of -15 21 -12\n\
verb:object:obligation|present 23 -29 2\n\
near:left:nuclear 8 -22 11\n\
rule:demand.object:-|own 24 -15 -13\n\
near:right:administration -35 -14 46\n\
near:left:but -13 -14 21\n\
rival:other|false|false|true 5 1 -10\n\
rule:evaluation.modifier:-|narration -37 3 31\n\
near:left:visit 37 -17 -25\n\
verb:clause:obligation|present -16 -14 23\n\
verb:complement:cause -7 -10 13\n\
rule:effect.noun-patient:-|own 26 -5 -27\n\
rival:other|true|true|false -5 -17 18\n\
link:owner(friend+)|'s 14 -32 16\n\
near:left:attack 20 6 -33\n\
rule:evaluation.modifier:-|free -20 -12 26\n\
verb:clause:effect+ -16 1 12\n\
next:right:country -2 -25 25\n\
rule:effect.patient:-|agent:other 0 18 -23\n\
role:topic|other|in 1 13 -17\n\
near:right:for 12 -5 -13\n\
rule:demand.object:-|in -11 12 -3\n\
near:right:nation -28 37 -11\n\
near:right:power -7 -29 30\n\
path:owner(plain)>complement(plain)|out -16 -4 15\n\
near:right:play -46 3 38\n\
rule:effect.agent:-|act 23 3 -31\n\
rule:idiom.sentence:-|out -31 15 12\n\
clause:subject:relative| 21 -20 -5\n\
mode:act|side:free 14 -11 -10\n\
rule:grow.agent:+|in 29 -12 -20\n\
rule:grow.agent:+|indirect -20 35 -16\n\
near:left:despite -40 12 21\n\
near:left:lead 16 -35 18\n\
near:right:' 0 -25 21\n\
near:left:include 17 -28 6\n\
link:complement(grow+)|with -7 34 -33\n\
rule:evaluation.modifier:-|indirect 19 -31 11\n\
path:owner(plain)>object(plain)|out 20 -29 5\n\
rule:tone.near:-|free -1 -5 5\n\
path:subject(plain)|in -8 5 4\n\
verb:complement:break- -9 -16 24\n\
rule:effect.agent:+|act 32 -11 -25\n\
home:before -8 4 3\n\
near:right:interest 24 -32 3\n\
next:right:_N_ 22 -15 -13\n\
rule:attitude.owner:+|other 5 18 -26\n\
verb:subject:possibility|present 7 -16 4\n\
near:right:under -8 26 -21\n\
rule:tone.near:+|mixed -4 -17 18\n\
near:left:negotiation -1 -34 32\n\
rule:tone.near:+|own -5 9 -9\n\
link:topic(plain)|in 15 -14 -8\n\
verb:complement:ability|present 18 3 -26\n\
role:subject|free|out -6 3 1\n\
link:partner(bond+)|between 6 -21 11\n\
next:left:, -2 -7 7\n\
verb:clause:future|present 7 3 -15\n\
rule:effect.owner-patient:-|other -7 -17 19\n\
rule:evaluation.noun:+|indirect -24 2 18\n\
near:right:at -21 7 7\n\
verb:complement:possibility|present 11 5 -23\n\
near:right:all -6 -28 30\n\
rule:grow.agent:+|own 39 -38 -3\n\
clause:subject:that|that 7 -1 -8\n\
link:subject(grow+)| 2 6 -12\n\
rule:evaluation.noun:+|direct -12 -14 22\n\
near:right:( 19 -9 -14\n\
near:right:would 17 -5 -16\n\
rule:attitude.self:-|agent:other 25 2 -31\n\
verb:object:effect-! 23 9 -37\n\
rule:evaluation.noun:-|free -35 -5 35\n\
verb:subject:none!|present -9 -7 12\n\
rule:effect.agent:+|other -3 -16 16\n\
next:right:nation -14 39 -27\n\
rule:obligation.subject:-|in -3 -18 18\n\
link:attribute(plain)| -20 7 10\n\
outside|mode:direct 20 -9 -16\n\
clause:complement:adverbial|while 40 -13 -30\n\
rule:effect.owner:-|free 1 7 -13\n\
clause:complement:ing| -10 13 -7\n\
near:left:talk 3 -22 14\n\
nested:false 1 -3 3\n\
near:left:what -28 -3 24\n\
rule:attitude.noun:-|in -28 6 18\n\
near:right:\` -1 -8 8\n\
rule:effect.noun-patient:-|other -14 11 -4\n\
rule:attitude.owner:+|in 5 13 -20\n\
rule:attitude.self:+|in 4 14 -23\n\
link:complement(plain)|to 15 -4 -16\n\
rule:evaluation.verb:-|other 26 -27 0\n\
near:left:sanction 6 4 -13\n\
next:right:add 26 2 -31\n\
rule:bond.partner:+|narration 18 -9 -13\n\
rule:tone.sentence:+|own 6 -1 -9\n\
verb:subject:future|present -4 12 -11\n\
rule:attitude.self:-|direct 28 5 -36\n\
near:right:show -36 0 31\n\
rule:attitude.self:+|indirect 2 23 -29\n\
rule:effect.agent:-|indirect 15 -16 1\n\
path:subject(cause)|out 9 7 -20\n\
near:right:regime -14 -30 43\n\
near:right:support 14 -22 5\n\
rule:tone.near:-|indirect 5 0 -7\n\
verb:subject:obligation|present -15 8 4\n\
clause:subject:relative|that 16 -10 -10\n\
near:left:about 11 -22 6\n\
verb:object:none!|none -13 21 -14\n\
near:left:a 9 -10 -5\n\
next:right:a -29 46 -21\n\
path:subject(grow+)|out 2 12 -21\n\
near:left:war 30 -15 -19\n\
link:owner(evaluation+)|name -1 -38 38\n\
rule:attitude.self:-|act -53 -1 48\n\
next:right:would 19 -7 -14\n\
near:left:from 11 -12 -5\n\
mode:direct|side:free 0 4 -6\n\
rule:effect.noun-patient:-|out 13 -10 -10\n\
clause:complement:relative|that 7 8 -20\n\
near:right:time 38 -11 -31\n\
verb:clause:volition|none 7 -16 5\n\
near:right:withdraw -7 -25 32\n\
rule:obligation.subject:-|indirect -16 -18 29\n\
verb:clause:attitude+ 10 -12 -3\n\
link:topic(plain)|to -17 2 8\n\
next:left:_P_ -8 -6 11\n\
next:left:against 1 -13 9\n\
rule:evaluation.verb:-|free -21 3 14\n\
rule:evaluation.copula:+|other 1 13 -18\n\
path:subject(demand)|out 25 -4 -26\n\
near:right:win 39 -9 -32\n\
verb:object:future|present 14 -11 -7\n\
rule:effect.patient:-|agent:holder 6 -25 14\n\
rule:effect.owner-patient:-|agent:other -4 19 -18\n\
rule:evaluation.noun:+|out -15 -8 18\n\
near:right:authority -36 -8 40\n\
rule:attitude.self:-|other -19 -6 18\n\
rule:attitude.noun:-|act -31 -10 36\n\
near:left:support -22 2 15\n\
next:right:authority -49 -4 50\n\
near:left:his 20 -4 -20\n\
verb:clause:ability|present 20 -5 -19\n\
role:owner|own|out 17 -18 -4\n\
rule:cause.event-patient:-|agent:holder -25 -8 29\n\
near:right:ally 9 -24 11\n\
near:right:use -26 9 12\n\
rule:tone.near:+|free -5 3 0\n\
rule:evaluation.copula:+|free -2 12 -16\n\
near:right:its -13 11 2\n\
near:left:announce 21 -32 9\n\
rule:idiom.near:-|in -15 -11 23\n\
near:left:at -22 4 15\n\
rule:effect.owner-patient:-|in 7 4 -13\n\
rule:effect.owner:-|narration -9 -13 16\n\
rule:effect.agent:-|free 4 -11 1\n\
next:right:that -20 17 -1\n\
near:right:could 9 13 -25\n\
role:topic|other|out -7 13 -12\n\
link:partner(bond+)|- 27 -1 -28\n\
rule:attitude.owner:-|agent:holder -15 -7 18\n\
near:right:come 23 -3 -25\n\
clause:complement:ing|for 25 3 -32\n\
rule:evaluation.copula:-|free 18 -17 -6\n\
role:modifier|free|in 13 -13 -5\n\
verb:object:reverse -4 19 -24\n\
rule:attitude.owner:-|indirect -13 -8 17\n\
near:left:or 7 -24 13\n\
clause:subject:adverbial|when -6 -21 23\n\
near:right:official -32 6 21\n\
link:complement(effect+)|with 11 12 -27\n\
link:complement(plain)|with 12 -4 -11\n\
verb:complement:effect+ 13 -12 -3\n\
near:right:return -4 -26 27\n\
role:subject|own|out 4 -10 0\n\
rule:evaluation.verb:+|own -32 37 -7\n\
rule:effect.agent:-|out 0 -10 5\n\
rule:bond.partner:+|indirect -13 -2 9\n\
rule:evaluation.copula:-|out 7 -19 8\n\
rule:evaluation.copula:-|other 17 -18 -3\n\
near:left:relation 8 10 -23\n\
rule:evaluation.noun:-|in -6 -23 27\n\
rule:tone.near:-|out 1 -3 -5\n\
near:right:try -25 -5 26\n\
clause:object:conditional|if 4 -25 17\n\
link:object(effect+)| 15 -2 -17\n\
rule:attitude.patient:+|in 2 24 -30\n\
clause:subject:relative|which 6 5 -15\n\
near:right:he -4 -18 17\n\
link:owner(attitude+)|'s -4 18 -16\n\
near:left:add -26 0 21\n\
rule:evaluation.copula:+|own -21 22 -5\n\
near:left:who 24 -24 -3\n\
clause:clause:ing| -2 -8 6\n\
rule:evaluation.modifier:+|indirect -12 -13 20\n\
rule:bond.partner:+|act -15 -2 13\n\
rule:attitude.agent:+|other 5 10 -17\n\
rule:attitude.agent:-|in 5 4 -15\n\
near:left:year -25 5 14\n\
rule:idiom.sentence:-|narration -35 8 23\n\
path:subject(attitude-)>clause(plain)|out -30 2 22\n\
near:right:issue 7 13 -24\n\
near:left:no -24 -12 31\n\
near:left:on 3 -7 1\n\
rule:cause.agent:-|free -24 -8 29\n\
near:right:towards -28 -13 37\n\
near:right:about 4 -19 11\n\
path:complement(plain)>clause(plain)|out -16 -4 14\n\
near:right:missile -24 0 20\n\
rule:will.subject:+|in 25 -9 -17\n\
near:right:commit 8 34 -42\n\
rule:evaluation.noun:+|other -2 -17 16\n\
near:left:take -23 4 14\n\
near:left:change 16 11 -32\n\
rule:attitude.noun:-|narration 28 0 -31\n\
rule:evaluation.copula:-|in -2 -14 13\n\
near:right:fail -10 -18 26\n\
rule:grow.partner:+|agent:holder -22 27 -10\n\
role:complement|free|out 6 -7 -4\n\
near:left:if 8 -15 3\n\
rule:effect.agent:+|free -10 -5 10\n\
near:left:time -24 26 -7\n\
rule:tone.clause:+|other -9 4 0\n\
near:left:terrorist 15 15 -34\n\
rule:evaluation.noun:+|free 9 -15 1\n\
rule:attitude.owner:-|out -25 5 14\n\
verb:subject:break- 15 -5 -16\n\
verb:object:none|none 4 0 -5\n\
near:left:oil 18 8 -29\n\
clause:subject:ing|for -5 -21 22\n\
rule:idiom.near:-|other -17 -12 24\n\
near:left:cooperation -16 24 -13\n\
near:left:both 9 4 -18\n\
verb:subject:grow+ -7 8 -4\n\
near:right:two 27 -9 -23\n\
clause:complement:that|that -8 1 3\n\
rule:effect.agent:-|narration 4 -12 4\n\
near:right:very 5 20 -30\n\
rule:tone.clause:+|indirect 10 -11 -3\n\
near:left:arm 22 -27 0\n\
near:right:seek -10 -16 24\n\
next:right:people 6 19 -30\n\
verb:complement:attitude+ -13 -2 9\n\
near:right:as -4 9 -9\n\
rule:cause.event-patient:-|other -1 -21 18\n\
near:right:some 15 -25 8\n\
link:object(break-)| 28 -4 -27\n\
rule:attitude.self:+|agent:holder -10 26 -21\n\
rule:evaluation.copula:-|direct 17 -19 -2\n\
near:left:any 0 17 -21\n\
next:left:on -4 -9 8\n\
verb:object:ability|present 19 -16 -5\n\
near:left:president -27 18 4\n\
rule:effect.event-patient:-|agent:holder -29 -3 26\n\
next:left:its 11 -19 3\n\
rivals:3|own 14 -18 -4\n\
link:topic(plain)|for 21 -4 -19\n\
link:owner(attitude-)|'s 11 10 -27\n\
near:left:people -10 28 -22\n\
rule:demand.object:-|free 2 7 -13\n\
next:left:both 6 9 -21\n\
rule:evaluation.noun:-|narration -34 -5 37\n\
rule:evaluation.modifier:+|free 6 -15 5\n\
path:complement(attitude-)|out 15 -2 -21\n\
next:right:to 1 6 -10\n\
near:left:be 2 1 -7\n\
rule:idiom.clause:-|other -23 -14 34\n\
rule:effect.patient:+|other -17 5 8\n\
near:right:. -4 -1 1\n\
clause:clause:relative| -14 19 -10\n\
next:left:as 16 -12 -8\n\
clause:subject:adverbial|after -17 -8 21\n\
near:left:make -16 15 -5\n\
rule:effect.owner-patient:-|own 11 6 -22\n\
rule:effect.owner:+|free 7 -19 7\n\
clause:clause:relative|who -6 -17 19\n\
rule:evaluation.verb:-|in 2 -17 12\n\
near:left:three -17 -15 29\n\
near:left:as 3 3 -10\n\
link:complement(plain)|against -18 13 2\n\
rule:demand.object:-|agent:holder|other|indirect -2 20 -21\n\
near:left:good -30 -4 29\n\
near:left:however -15 -16 26\n\
rule:idiom.sentence:-|direct -14 -12 23\n\
rule:attitude.owner:+|out -28 14 9\n\
verb:subject:ability|none -12 22 -15\n\
rule:attitude.owner:-|agent:holder|other|indirect -15 -13 24\n\
near:left:military -26 8 14\n\
rule:evaluation.copula:+|direct 0 10 -14\n\
clause:complement:to|to -5 -6 4\n\
near:right:impose 7 -26 16\n\
next:right:, 5 -4 -4\n\
rule:effect.patient:-|out -16 -6 16\n\
near:left:former 14 -25 10\n\
clause:complement:ing|of 23 -8 -19\n\
near:right:not 8 -5 -4\n\
rule:effect.owner-patient:-|agent:holder|other|act -17 -13 29\n\
verb:complement:reverse 10 10 -27\n\
rule:effect.owner:+|out 18 -15 -8\n\
near:right:always -30 33 -10\n\
rule:attitude.agent:+|in 2 -12 9\n\
verb:object:ability|none 28 -16 -16\n\
verb:subject:future!|present -13 17 -7\n\
next:right:regime -23 -19 43\n\
near:right:state 18 -13 -9\n\
near:right:security -14 27 -15\n\
near:right:reach -5 28 -25\n\
near:left:believe -26 18 3\n\
near:right:program -19 19 -4\n\
near:left:when 16 -12 -9\n\
near:left:: -2 -15 11\n\
near:right:lead -11 -17 25\n\
rule:effect.agent:-|mixed -7 -20 24\n\
cue:6 -1 -1 2\n\
path:owner(plain)>complement(plain)>clause(plain)|in 3 -22 13\n\
verb:subject:attitude- -7 4 1\n\
path:complement(effect-)|out -7 -17 17\n\
rule:effect.patient:-|free -2 13 -16\n\
rule:effect.owner-patient:+|direct 18 -19 0\n\
near:right:they 3 -16 9\n\
near:left:also -7 -9 13\n\
rule:effect.patient:-|other 3 -14 6\n\
near:left:ally 10 -29 16\n\
near:right:claim -16 -12 25\n\
rule:obligation.subject:-|own 22 -7 -18\n\
link:owner(effect-)|'s 0 5 -12\n\
rule:demand.object:-|agent:holder|free|indirect -32 8 19\n\
near:left:come 25 -14 -14\n\
verb:subject:none!|past -4 16 -17\n\
path:owner(plain)>subject(plain)|out -12 1 6\n\
next:left:their 13 -26 12\n\
near:right:military -24 -8 28\n\
path:object(plain)|in -6 -10 12\n\
rule:attitude.self:-|indirect -14 -7 16\n\
near:right:do -11 7 -2\n\
rule:friend.owner:+|in -5 -20 23\n\
near:right:during 20 -1 -22\n\
near:right:fight -3 36 -37\n\
near:left:he 1 9 -14\n\
rule:cause.event-patient:-|in -2 -16 15\n\
link:partner(plain)|between 12 -18 2\n\
near:left:protect 25 2 -31\n\
link:subject(attempt)| -10 8 -1\n\
next:right:\` 10 -16 1\n\
path:owner(plain)|out 24 -9 -19\n\
rule:effect.owner-patient:+|agent:other -12 -8 17\n\
path:subject(plain)>clause(plain)|in 7 -5 -6\n\
rule:effect.owner:+|direct -22 3 15\n\
rule:reverse.patient:+|other -16 29 -17\n\
near:left:claim -22 0 18\n\
rule:demand.object:-|agent:other|free|direct 31 -13 -21\n\
rule:evaluation.modifier:-|in -4 -14 13\n\
near:left:vote -35 24 3\n\
near:left:business -16 30 -18\n\
rule:evaluation.copula:+|narration -18 14 -2\n\
next:right:on -12 1 5\n\
rule:reverse.patient:+|in -10 25 -18\n\
path:attribute(plain)|out 21 -11 -14\n\
clause:clause:to|on -31 23 4\n\
rule:tone.clause:+|own 2 3 -11\n\
next:left:' 27 -7 -22\n\
link:object(demand)| -4 -18 18\n\
link:patient(effect-)|of 15 10 -30\n\
rule:attitude.owner:-|in 8 -11 -1\n\
role:object|other|in -1 -8 4\n\
near:left:part 26 -16 -12\n\
near:right:effort -4 -21 22\n\
rule:effect.owner-patient:+|other 15 -9 -8\n\
rule:obligation.subject:-|free -17 8 6\n\
next:left:do 35 -4 -33\n\
rule:evaluation.copula:-|own -24 -3 22\n\
near:left:month 30 -12 -18\n\
near:left:country -12 4 3\n\
rule:effect.owner-patient:+|agent:holder -18 5 7\n\
rule:will.subject:+|other -22 26 -8\n\
rule:evaluation.modifier:-|out 3 -14 8\n\
verb:clause:none!|present 0 -10 7\n\
rule:idiom.clause:-|in -19 -10 24\n\
rule:attitude.self:-|out -21 -4 20\n\
verb:complement:none!|present 0 -13 8\n\
next:right:by 13 1 -21\n\
near:right:any -19 -2 17\n\
near:right:his 13 -7 -11\n\
near:right:our -22 5 13\n\
near:left:back 8 8 -21\n\
clause:clause:that|that -6 1 0\n\
rule:attitude.noun:+|direct 17 -29 7\n\
role:topic|own|in 13 -5 -14\n\
near:right:become -7 -27 29\n\
link:topic(plain)|from -12 15 -7\n\
rule:attitude.patient:+|agent:holder -10 28 -21\n\
link:object(attitude-)| 0 -12 8\n\
rule:effect.owner-patient:-|direct -1 13 -15\n\
path:subject(attitude+)|in 12 -16 1\n\
near:right:talk 12 -19 2\n\
verb:complement:volition|none -6 10 -9\n\
near:left:such -18 1 12\n\
role:complement|own|out -8 17 -13\n\
path:owner(plain)>object(attitude+)|in -13 32 -23\n\
rule:evaluation.noun:+|own -18 16 -4\n\
next:right:can -15 4 7\n\
near:right:of 1 2 -4\n\
mode:mixed|side:free -11 7 -2\n\
near:right:part -19 24 -7\n\
link:complement(effect-)|in 22 1 -27\n\
next:right:against -26 17 2\n\
near:left:so 6 -20 11\n\
verb:clause:cause -5 6 -7\n\
near:right:never -29 20 5\n\
near:right:compliance -30 22 2\n\
next:right:with -9 17 -16\n\
rule:effect.owner:-|direct 6 -12 0\n\
rule:effect.owner:-|own -18 5 8\n\
rule:evaluation.noun:+|narration 12 0 -17\n\
near:left:meeting -20 17 -1\n\
rule:effect.owner:+|indirect 18 -8 -15\n\
role:patient|free|in 19 -9 -15\n\
near:right:back -18 -4 17\n\
path:subject(demand)|in -10 -16 24\n\
link:complement(cause)|by -24 -2 20\n\
path:complement(grow+)|in 29 -22 -11\n\
rule:attitude.owner:+|agent:other 0 -19 14\n\
next:left:foreign 21 -3 -23\n\
near:left:issue 13 -20 3\n\
clause:subject:ing|of 1 -13 7\n\
path:subject(effect-)>clause(plain)|in -3 18 -17\n\
clause:clause:adverbial|while -8 -15 18\n\
rule:attitude.patient:+|indirect 14 9 -25\n\
rule:effect.owner-patient:-|act 9 -18 6\n\
rule:effect.owner-patient:-|out 11 -14 -2\n\
verb:object:grow+ -4 -6 7\n\
next:right:for -13 10 -3\n\
path:complement(effect+)|out -9 20 -19\n\
link:patient(plain)|against 17 -6 -14\n\
path:subject(attitude-)>clause(plain)|in 29 -15 -16\n\
near:left:tie -20 10 4\n\
next:right:continue -11 -16 24\n\
rule:demand.object:-|mixed -6 -13 15\n\
path:topic(plain)>complement(plain)|in 11 7 -22\n\
clause:subject:to|to 4 -2 -3\n\
near:right:: 2 -22 16\n\
near:left:want 22 -25 0\n\
near:left:with -2 2 -5\n\
rule:attitude.noun:-|own -28 30 -7\n\
rule:demand.object:-|out 11 -7 -8\n\
near:left:could 25 -10 -19\n\
near:left:return 10 -25 14\n\
near:right:— 14 6 -23\n\
near:left:one 16 -11 -9\n\
via:polity|out 4 1 -11\n\
verb:subject:demand -1 -10 6\n\
rival:other|true|true|true -8 13 -9\n\
rule:grow.agent:+|free 16 -13 -8\n\
clause:complement:relative|which 9 -4 -12\n\
near:right:believe 21 -20 -4\n\
verb:object:attempt -1 21 -26\n\
rule:evaluation.noun:-|indirect 28 -9 -22\n\
rule:effect.agent:+|indirect 4 5 -9\n\
next:right:? 21 -18 -7\n\
rule:effect.patient:+|out -4 14 -16\n\
rule:tone.clause:+|direct -7 0 3\n\
rule:attitude.owner:-|agent:other 16 -4 -17\n\
next:left:( -20 2 14\n\
clause:clause:that| 3 -6 -1\n\
path:subject(attitude+)>clause(plain)|in 19 -6 -19\n\
link:complement(plain)|as -10 16 -9\n\
rule:evaluation.copula:-|narration -14 -7 17\n\
near:right:share 24 4 -30\n\
link:patient(effect-)|on -4 11 -10\n\
rule:reverse.agent:+|in -18 14 1\n\
clause:object:participle| 20 -6 -19\n\
near:right:influence 28 -24 -7\n\
rule:attitude.owner:-|direct 9 7 -21\n\
near:left:, 3 0 -2\n\
rule:friend.owner:+|free -16 -6 20\n\
near:right:foreign 6 -15 6\n\
next:left:towards 20 2 -26\n\
clause:object:ing|for 2 12 -18\n\
near:right:international 7 -22 11\n\
rule:grow.partner:+|own 28 -26 -2\n\
rule:demand.object:-|agent:target 25 -4 -24\n\
path:owner(plain)>object(plain)>clause(plain)|in 11 -22 7\n\
rule:effect.patient:+|act -5 20 -19\n\
path:subject(attitude-)|in 0 12 -15\n\
rule:evaluation.noun:-|other 19 -19 -1\n\
verb:object:evaluation+ 17 -19 -2\n\
near:left:describe -28 10 12\n\
clause:complement:relative| 17 -5 -16\n\
rule:effect.owner-patient:+|act -8 20 -16\n\
near:left:result -30 9 18\n\
near:right:add 4 5 -14\n\
rule:effect.owner:+|narration 13 -18 1\n\
rule:inability.subject:-|in 1 -18 14\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -26 23 -2\n\
rule:attitude.owner:-|own -22 12 5\n\
path:complement(plain)|in -6 4 2\n\
rule:attitude.owner:+|free -15 -9 18\n\
rule:attitude.patient:+|other -5 24 -23\n\
next:left:call -25 6 15\n\
clause:object:ing|in 11 -1 -14\n\
link:owner(attitude+)|name -6 -27 31\n\
path:object(demand)|in -14 -12 23\n\
verb:subject:obligation|none 22 -16 -10\n\
verb:clause:future!|present -21 17 0\n\
near:left:like -12 20 -11\n\
near:right:way 28 -15 -15\n\
near:left:tell 20 -15 -9\n\
near:left:world -17 -9 23\n\
rule:evaluation.copula:-|indirect -5 -15 17\n\
near:left:anti -12 20 -11\n\
rule:attitude.self:+|direct -8 -17 21\n\
rule:tone.clause:-|mixed -11 5 1\n\
near:right:possible 28 -11 -18\n\
next:left:but -5 -13 13\n\
rule:effect.noun-patient:-|mixed 19 -4 -19\n\
next:left:from -8 -3 6\n\
near:right:ready 28 -17 -12\n\
rule:attitude.agent:-|direct -12 1 7\n\
near:right:oil 14 -7 -13\n\
near:right:move 1 12 -17\n\
verb:complement:none|present -3 -3 3\n\
near:left:chief 22 -9 -18\n\
rule:evaluation.modifier-patient:+|other 22 2 -27\n\
near:left:regard 12 4 -21\n\
near:right:because -5 19 -19\n\
verb:subject:attempt -8 -1 6\n\
next:right:deal 32 -3 -31\n\
rule:attitude.self:+|free -19 17 -4\n\
next:right:could 7 8 -19\n\
near:left:this 2 -10 5\n\
path:subject(attitude+)|out 5 -11 1\n\
path:complement(demand)|in 28 -18 -14\n\
rule:cause.event-patient:+|other -22 23 -4\n\
near:left:use 21 -11 -15\n\
link:complement(cause)|for -3 29 -29\n\
near:right:work 10 -19 4\n\
near:left:remark 25 -18 -11\n\
path:complement(cause)|in -13 13 -5\n\
clause:object:adverbial|because -12 -17 27\n\
rule:evaluation.verb:+|narration -22 4 14\n\
path:object(demand)|out 25 -13 -15\n\
clause:attribute:relative|who 24 -14 -13\n\
path:subject(effect+)>clause(plain)|in 12 -16 1\n\
verb:attribute:none|present -6 5 -1\n\
near:right:there 17 1 -22\n\
near:right:point 15 3 -22\n\
clause:complement:relative|who -2 12 -15\n\
next:left:of -5 -1 5\n\
near:left:official 13 -17 0\n\
link:topic(plain)|such_as -33 19 9\n\
rule:attitude.agent:+|indirect -6 11 -7\n\
near:right:leave -8 -17 22\n\
near:right:only 1 -20 14\n\
near:right:prove -32 28 -2\n\
near:right:seem -21 -4 21\n\
near:right:we -17 8 7\n\
near:right:well 16 -19 -1\n\
rule:refusal.subject:-|own 1 19 -21\n\
link:subject(reverse)| 6 -15 5\n\
verb:object:future!|present -17 0 15\n\
next:right:withdrawal 21 -14 -9\n\
link:complement(effect-)|against -19 5 9\n\
near:left:than 1 -17 11\n\
next:left:over 17 -19 -1\n\
rule:grow.partner:+|indirect 3 12 -17\n\
link:owner(attempt)|'s -18 -4 15\n\
path:subject(grow+)|in -5 -12 14\n\
rule:demand.object:-|indirect 8 -6 -6\n\
near:right:if 8 -15 4\n\
near:left:fulfill -6 -24 27\n\
near:right:continue -7 -10 13\n\
verb:subject:effect-! -16 6 5\n\
role:complement|other|out -3 4 -5\n\
path:subject(plain)>clause(plain)|out -7 3 -1\n\
near:left:you 20 -3 -21\n\
near:left:those -18 -12 26\n\
rule:evaluation.verb:-|act 27 -6 -22\n\
near:right:economy 23 -9 -18\n\
link:partner(evaluation+)|between -8 22 -16\n\
near:right:important 24 -15 -11\n\
link:complement(plain)|for 0 -11 7\n\
role:attribute|own|in -25 17 3\n\
near:right:must 4 -16 8\n\
next:right:must -8 -13 19\n\
path:owner(plain)>topic(plain)>complement(plain)|out 18 -10 -12\n\
link:complement(cause)|with 24 -14 -13\n\
near:right:criticize 24 -4 -22\n\
near:right:report 2 17 -23\n\
near:left:know -4 18 -20\n\
link:subject(attitude-)| 1 -6 4\n\
rule:tone.clause:+|act 6 0 -12\n\
path:subject(effect+)|in -9 14 -9\n\
rule:cause.event-patient:-|indirect 16 -6 -12\n\
path:owner(plain)>object(effect-)|out -20 -9 25\n\
near:left:agreement 0 -13 10\n\
rule:effect.event-patient:-|other -15 7 3\n\
path:complement(cause)|out 14 -8 -13\n\
near:left:hope -25 3 18\n\
verb:subject:ability|present 1 4 -9\n\
next:right:over -21 9 7\n\
near:right:capability -26 20 3\n\
next:left:to -2 -5 3\n\
link:owner(plain)|of -7 3 1\n\
clause:object:relative| 3 6 -14\n\
near:right:new 9 6 -19\n\
near:right:war 8 3 -19\n\
near:right:keep -1 20 -24\n\
rule:idiom.clause:-|out -27 -2 26\n\
near:left:2015 18 -14 -8\n\
next:left:which 10 -17 4\n\
near:right:give -19 -2 16\n\
near:right:partner 3 -23 16\n\
near:right:commitment -3 -10 12\n\
next:right:- 10 -9 -4\n\
path:complement(attitude+)|out 20 -2 -21\n\
rule:effect.owner-patient:-|indirect 3 -11 5\n\
rule:attitude.self:+|out -19 12 2\n\
rule:attitude.patient:-|agent:holder -23 -12 33\n\
near:left:again -29 8 17\n\
verb:complement:bond+ 17 -7 -12\n\
next:right:support 21 -16 -6\n\
near:right:conflict 31 -11 -21\n\
near:right:discuss 7 12 -21\n\
rule:cause.agent:-|in -8 -12 17\n\
near:left:put -10 -14 20\n\
verb:object:evaluation- 15 -19 1\n\
next:right:ally 11 -18 4\n\
verb:attribute:plain! -15 11 -1\n\
near:right:call 11 -4 -12\n\
rule:grow.partner:+|in 11 -2 -12\n\
near:right:action -18 2 12\n\
link:owner(plain)|by 11 -14 -2\n\
link:complement(attitude+)|in 26 -8 -20\n\
near:left:power 3 -17 8\n\
rule:idiom.sentence:-|indirect 2 15 -20\n\
rule:obligation.subject:-|out -15 -3 13\n\
near:right:help 8 6 -19\n\
link:complement(effect-)|with 7 -22 10\n\
near:right:already 7 12 -24\n\
rule:evaluation.copula:-|act 21 -7 -16\n\
near:left:its -7 1 -1\n\
rule:reverse.agent:+|out 17 -13 -7\n\
near:right:government -5 11 -9\n\
near:right:agreement 12 -14 -2\n\
link:complement(effect+)|in 24 -8 -19\n\
path:owner(plain)>complement(plain)>clause(plain)|out -1 11 -15\n\
near:right:statement -21 14 2\n\
near:right:still 17 -13 -7\n\
near:right:but -4 11 -11\n\
near:right:tell 17 -9 -13\n\
link:subject(evaluation+)| 4 -11 2\n\
near:left:how -4 -19 19\n\
near:left:– -4 -13 10\n\
clause:clause:ing|for 19 -12 -12\n\
rule:cause.event-patient:+|agent:holder -23 24 -5\n\
near:right:since -7 -16 20\n\
path:object(cause)|in -16 15 -3\n\
rule:evaluation.verb:+|other 4 -16 8\n\
verb:clause:ability!|present 6 11 -20\n\
path:object(effect+)|out 12 2 -19\n\
rule:grow.partner:+|agent:other 17 -12 -7\n\
rule:evaluation.modifier:-|own -5 21 -19\n\
rule:effect.patient:+|agent:holder -14 13 -5\n\
verb:attribute:none|past -8 -6 9\n\
rule:idiom.near:-|narration -22 -3 21\n\
next:left:anti -14 19 -8\n\
near:right:from 7 -7 -5\n\
rule:evaluation.noun:+|act 17 -12 -8\n\
near:right:remark -10 -11 17\n\
rule:evaluation.modifier:+|direct 12 -8 -9\n\
next:left:when -2 -14 12\n\
path:object(effect-)|in 4 -18 10\n\
path:subject(plain)>clause(demand)|in 20 -11 -14\n\
rule:attitude.self:-|own -14 17 -8\n\
path:complement(effect-)>clause(plain)|out -19 6 8\n\
path:topic(plain)>object(plain)|out -16 10 -2\n\
near:left:warn -9 -14 21\n\
near:right:recent -22 5 12\n\
rule:effect.owner-patient:+|in 7 -8 -1\n\
verb:object:volition|none -3 5 -6\n\
rule:effect.event-patient:-|indirect -18 -2 14\n\
near:left:especially -20 14 1\n\
verb:object:effect+! 10 4 -17\n\
path:subject(plain)>clause(attitude-)|out 10 5 -18\n\
via:pair|out 0 7 -12\n\
rule:effect.patient:+|free 13 -10 -7\n\
near:right:visit 10 1 -16\n\
clause:subject:ing|on -2 -20 21\n\
near:right:pressure -14 -5 12\n\
near:right:stand -24 25 -4\n\
near:right:express 21 -7 -17\n\
path:attribute(plain)|in -12 -7 16\n\
link:complement(effect-)|on -4 -13 11\n\
next:left:fulfill -6 -22 26\n\
link:subject(cause)| 5 -4 -4\n\
near:left:think 8 1 -16\n\
near:left:blame -24 2 17\n\
near:right:stress 25 -20 -6\n\
rule:will.subject:+|out -18 9 5\n\
near:right:she -23 15 5\n\
next:right:make -18 -2 15\n\
clause:attribute:relative|what 23 -12 -14\n\
rule:cause.agent:+|free 17 -15 -4\n\
near:right:export 22 -12 -12\n\
near:right:note 15 -8 -12\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in -22 19 -2\n\
near:right:respond 18 1 -23\n\
near:right:economic -13 9 0\n\
verb:subject:ability!|none -16 -10 23\n\
near:right:regard -17 14 0\n\
near:left:most 3 11 -19\n\
path:topic(plain)>subject(plain)|out 12 -3 -14\n\
near:left:ask 14 0 -19\n\
near:right:him 23 -6 -22\n\
link:topic(effect-)|in 16 1 -21\n\
near:right:warn 20 -9 -12\n\
rule:effect.owner-patient:-|agent:target -15 -7 19\n\
next:right:claim -13 -10 23\n\
rule:effect.patient:-|agent:holder|other|indirect -18 -10 25\n\
link:owner(effect+)|'s -2 10 -14\n\
near:right:consider 17 -19 -2\n\
near:right:hope 18 -18 -2\n\
near:right:unilaterally -25 -3 24\n\
clause:attribute:that| -15 6 5\n\
near:left:effort -16 -5 19\n\
near:right:- 1 1 -5\n\
next:right:which -15 -9 21\n\
near:left:an -8 11 -9\n\
clause:subject:relative|who 3 4 -10\n\
near:left:lose 25 -7 -20\n\
near:left:trust -9 -24 32\n\
near:left:show 16 -14 -6\n\
near:right:clear 13 -1 -17\n\
near:left:even 13 -14 -3\n\
clause:subject:that| -1 3 -4\n\
near:right:defense 13 8 -25\n\
verb:subject:reverse 7 -12 1\n\
rule:reverse.patient:+|agent:holder -11 23 -16\n\
near:left:out -14 7 4\n\
near:right:plan 1 -15 11\n\
verb:complement:effect+! 17 -7 -15\n\
rule:attitude.noun:+|indirect -17 13 -1\n\
near:right:accord 5 9 -18\n\
near:left:' 3 -11 4\n\
clause:clause:adverbial|although 26 -13 -12\n\
rule:bond.state:+|in 15 -11 -7\n\
rule:demand.object:-|agent:other|other|indirect -16 -4 18\n\
near:right:more -12 1 5\n\
near:left:many 1 -16 10\n\
verb:clause:break- -10 6 -2\n\
path:complement(effect-)|in 1 -15 8\n\
rule:attitude.noun:+|free -9 15 -10\n\
path:subject(effect-)|in 5 0 -9\n\
path:complement(grow+)|out -14 8 0\n\
clause:clause:relative|what 20 -14 -10\n\
next:right:should -3 11 -12\n\
near:left:our -10 18 -13\n\
near:right:these -18 -7 20\n\
verb:object:attitude+! -16 3 10\n\
next:right:) 8 -13 2\n\
near:right:write 25 -11 -16\n\
near:right:agree -13 15 -7\n\
rule:effect.owner-patient:+|indirect 0 7 -11\n\
near:right:tie -5 17 -16\n\
near:left:point 13 -15 -2\n\
near:right:provide -20 1 14\n\
rule:evaluation.verb:+|direct 2 8 -14\n\
rule:evaluation.verb:-|out -2 -11 8\n\
rule:effect.patient:+|agent:holder|other|act -4 19 -18\n\
clause:object:adverbial|after 9 -15 3\n\
near:right:campaign 16 -9 -11\n\
near:left:primary 26 -8 -20\n\
next:left:what -15 1 10\n\
near:right:company 20 -5 -18\n\
path:object(plain)|out 9 -8 -7\n\
near:right:responsible -26 -11 34\n\
near:left:which -5 -9 9\n\
path:subject(plain)>clause(attitude+)|in 10 5 -17\n\
verb:clause:none|present 1 -1 2\n\
verb:object:possibility|present 2 -9 1\n\
near:left:carry 23 -14 -11\n\
rule:cause.event-patient:-|agent:other 9 2 -13\n\
near:right:drone -12 24 -15\n\
rule:reverse.patient:+|indirect -16 19 -6\n\
next:right:after -21 10 4\n\
near:left:foreign 5 1 -11\n\
rule:effect.patient:-|act 10 -12 -4\n\
near:left:move -5 16 -14\n\
near:right:[ 16 5 -23\n\
near:left:right -15 6 5\n\
rule:will.subject:+|direct 13 2 -17\n\
next:left:make -9 -7 13\n\
near:right:start 3 -15 8\n\
verb:clause:possibility|present 7 -3 -8\n\
near:right:lack -12 -19 30\n\
next:right:from -2 7 -11\n\
near:left:under 12 -13 -3\n\
near:left:due -30 4 22\n\
rule:attitude.self:+|other -3 10 -13\n\
rule:effect.patient:-|agent:other|other|indirect -23 6 10\n\
rule:effect.patient:+|indirect 11 -10 -5\n\
near:left:negotiate -8 -15 18\n\
path:subject(evaluation+)|out 19 -8 -15\n\
next:right:_P_ -10 -9 15\n\
near:right:2015 -13 -9 17\n\
near:right:need -12 12 -4\n\
near:right:put -11 -11 17\n\
rule:attitude.agent:+|mixed 16 0 -20\n\
near:left:other -4 -10 10\n\
near:left:help 9 5 -16\n\
near:right:likely 22 -10 -14\n\
clause:clause:adverbial|because -17 -2 14\n\
verb:subject:cause! -7 -13 15\n\
rule:friend.owner:+|narration -15 -7 20\n\
link:object(attitude+)| -3 8 -10\n\
path:owner(effect-)>subject(plain)|out -23 17 0\n\
path:topic(plain)>object(plain)|in 11 -16 1\n\
near:right:get -17 4 9\n\
near:right:be -2 2 -2\n\
clause:object:ing|by 2 7 -12\n\
near:right:] 6 7 -19\n\
link:subject(break-)| -9 7 -5\n\
next:left:or 21 -16 -5\n\
path:owner(plain)>subject(cause)|in -22 -6 24\n\
rule:evaluation.modifier:+|own -13 4 4\n\
near:right:trade -1 11 -16\n\
near:right:negotiation 12 -18 3\n\
near:right:understand -26 11 12\n\
near:right:go -12 5 2\n\
verb:object:ability!|none 14 9 -27\n\
near:right:former 19 -10 -12\n\
near:right:national -3 16 -18\n\
clause:subject:adverbial|because -6 13 -12\n\
near:left:order -18 -7 20\n\
near:left:will -1 -7 5\n\
next:right:own 12 -2 -14\n\
rule:attitude.noun:-|out 2 -10 4\n\
next:right:do -8 -4 9\n\
near:left:position 16 -9 -10\n\
path:owner(attitude+)>object(plain)|in 15 -25 6\n\
near:left:view 20 -16 -7\n\
verb:complement:none!|past 1 7 -14\n\
next:left:'s -10 5 0\n\
near:right:an 9 -6 -8\n\
rule:tone.clause:-|out -3 -1 1\n\
path:complement(break-)|in -17 -1 15\n\
rule:evaluation.modifier-patient:+|in 4 13 -18\n\
rule:attitude.noun:+|in 11 -2 -13\n\
near:left:state 11 -9 -6\n\
near:left:impose 13 -5 -11\n\
near:left:step 17 0 -20\n\
rule:friend.copula:+|out -3 -16 15\n\
near:right:condemn 5 13 -22\n\
next:right:unilaterally -31 -1 31\n\
rule:idiom.near:-|free 10 -14 0\n\
near:right:region -6 -11 15\n\
rule:bond.partner:+|mixed -13 2 10\n\
verb:subject:possibility!|present -12 -9 16\n\
near:right:reduce -2 16 -18\n\
near:left:it -6 -3 6\n\
near:right:cooperation 15 -4 -15\n\
near:right:presence -14 -10 22\n\
near:right:lift 7 -17 8\n\
rule:cause.agent:+|out 14 -11 -5\n\
near:left:continue -13 11 -2\n\
rule:evaluation.copula:+|indirect -2 6 -10\n\
rule:grow.agent:+|narration 11 -14 1\n\
near:right:many 0 14 -18\n\
verb:object:none!|past -1 9 -14\n\
next:right:in 5 -4 -5\n\
rule:attitude.noun:-|indirect -1 -13 12\n\
link:topic(evaluation+)|in 22 -13 -10\n\
near:left:some 6 -11 1\n\
rule:effect.owner:+|other 1 4 -11\n\
rule:attitude.agent:+|own 8 -4 -10\n\
rule:friend.owner:+|own 11 -20 6\n\
near:right:expand 12 6 -21\n\
rule:attitude.self:-|agent:holder|other|indirect -6 -13 14\n\
next:right:part -11 25 -15\n\
link:owner(evaluation-)|'s 3 -15 10\n\
verb:complement:effect-! 15 -10 -8\n\
near:right:opposition 22 -13 -11\n\
rule:effect.patient:+|own -1 13 -14\n\
near:left:accord 7 -15 6\n\
next:left:include -13 -7 14\n\
rule:effect.patient:-|mixed -20 10 7\n\
next:right:party -19 -4 22\n\
link:object(effect-)| -6 6 -5\n\
rule:cause.agent:+|indirect 17 -18 -1\n\
near:left:behind -11 21 -13\n\
role:complement|other|in 0 -4 2\n\
link:complement(grow+)|by 23 -9 -17\n\
near:right:terrorist 4 10 -16\n\
near:left:new -13 -1 8\n\
near:left:diplomat -5 -14 17\n\
rule:break.partner:-|agent:holder -21 -2 18\n\
path:complement(plain)>clause(plain)>clause(plain)|in 10 2 -16\n\
path:subject(plain)>clause(plain)>clause(plain)|in -8 -4 8\n\
clause:object:that| -5 0 0\n\
near:left:call -2 -10 8\n\
near:right:fulfill -14 -12 25\n\
near:left:trade -9 13 -8\n\
path:topic(plain)>subject(plain)|in 19 -8 -15\n\
rule:evaluation.verb:+|indirect -14 10 1\n\
path:partner(bond+)>subject(plain)|in 21 -22 -1\n\
rule:idiom.near:-|out -11 -8 15\n\
verb:complement:volition!|none 18 -12 -10\n\
near:right:nomination 17 2 -23\n\
rule:friend.copula:+|own 13 -21 3\n\
near:left:force 5 6 -16\n\
near:left:conflict 22 -22 -2\n\
clause:clause:adverbial|as 17 -1 -18\n\
near:right:proposal 0 16 -19\n\
near:right:gas 25 -6 -21\n\
rule:idiom.near:+|in -13 9 2\n\
near:right:tanker 20 -9 -13\n\
near:left:bring 13 0 -16\n\
verb:clause:plain! 3 1 -5\n\
rule:grow.partner:+|direct 14 -10 -7\n\
link:complement(plain)|including 18 -7 -17\n\
near:left:whether 7 -17 5\n\
rule:effect.patient:-|agent:side -5 -16 18\n\
near:left:meet -8 17 -14\n\
near:left:should -6 -11 13\n\
rule:attitude.owner:-|mixed -5 -13 14\n\
rule:will.subject:+|own 17 -15 -3\n\
path:partner(bond+)>object(plain)|out -2 19 -18\n\
near:left:lift 11 1 -16\n\
next:right:of -4 2 -3\n\
verb:complement:ability!|present 18 -11 -10\n\
near:left:send -20 4 12\n\
near:right:create -7 -13 17\n\
link:complement(attitude-)|against 5 13 -23\n\
near:right:world -14 -3 13\n\
near:left:[ 6 7 -18\n\
rule:idiom.sentence:+|free 15 -17 -3\n\
rule:effect.event-patient:-|out 5 -14 8\n\
next:left:a -9 7 -5\n\
near:right:other -5 9 -9\n\
rule:demand.object:-|agent:other|free|indirect -19 4 11\n\
clause:clause:ing|of 6 5 -13\n\
next:left:and 2 -2 -3\n\
rule:idiom.sentence:-|own -14 14 -7\n\
path:owner(plain)>object(attitude-)|in 11 -18 7\n\
rule:evaluation.modifier:+|other 3 -2 -7\n\
path:object(plain)>clause(plain)|in 10 -6 -10\n\
near:left:we -11 4 2\n\
rule:bond.state:-|out 17 0 -20\n\
path:owner(plain)>complement(cause)|in -19 5 10\n\
rule:effect.event-patient:-|in -11 6 2\n\
near:left:direct -18 4 11\n\
near:left:message 13 -20 3\n\
rule:attitude.noun:+|out -12 1 6\n\
link:topic(effect+)|to 16 -12 -9\n\
near:left:major 9 -19 7\n\
near:left:welcome 10 12 -22\n\
verb:subject:ability!|present -11 -3 9\n\
rule:effect.noun-patient:-|agent:other 19 1 -22\n\
near:left:them -9 -9 16\n\
path:owner(effect-)>complement(plain)|out -3 -11 15\n\
rule:inability.subject:-|other -3 -15 15\n\
verb:subject:obligation!|present -17 -1 14\n\
clause:subject:participle|as -25 12 7\n\
rule:evaluation.modifier:+|out 0 -7 2\n\
next:left:urge -11 -13 24\n\
link:object(grow+)| 14 -3 -13\n\
rule:effect.topic-patient:-|other 3 -15 9\n\
near:right:year 1 8 -14\n\
near:left:assassination 9 12 -24\n\
near:left:because -5 10 -8\n\
rule:refusal.subject:-|in -1 9 -11\n\
near:left:off -25 -3 23\n\
path:subject(break-)|out 11 -11 -5\n\
near:left:tension 12 1 -19\n\
near:right:should -4 8 -8\n\
near:left:word -20 -8 24\n\
next:right:who -10 -9 15\n\
link:owner(bond+)|'s -2 6 -9\n\
rule:cause.agent:-|direct -9 -10 17\n\
near:right:remove -19 2 14\n\
rule:attitude.agent:-|mixed 3 11 -17\n\
near:left:note -11 -8 14\n\
rule:idiom.near:-|own -17 3 8\n\
path:subject(effect-)>clause(plain)|out 1 5 -12\n\
rule:effect.topic-patient:-|in -1 11 -15\n\
rule:attitude.self:+|agent:holder|other|indirect -12 21 -14\n\
near:right:first 7 -14 3\n\
verb:clause:none!|none 0 -12 7\n\
path:owner(plain)>complement(cause)|out -16 2 8\n\
next:left:support -16 4 8\n\
path:subject(effect+)>clause(plain)|out -15 9 0\n\
near:right:include -12 6 1\n\
near:left:relationship 17 -1 -19\n\
near:right:decide 16 -1 -17\n\
path:subject(plain)>content(plain)>complement(plain)|in -21 -2 19\n\
rule:effect.owner-patient:-|narration 18 2 -22\n\
near:right:oppose 16 -8 -11\n\
path:subject(attempt)|out -9 -1 5\n\
next:right:( -9 -4 10\n\
near:left:share 27 -13 -15\n\
near:right:pursue 18 -8 -14\n\
near:right:expect 19 -10 -11\n\
rule:demand.object:-|agent:holder|own|indirect 13 -16 2\n\
rule:effect.patient:-|agent:other|free|direct 7 5 -16\n\
rule:break.partner:-|other -17 0 12\n\
near:left:first 9 1 -13\n\
verb:attribute:none!|present 0 10 -14\n\
rule:demand.object:-|agent:other|other|mixed -15 -9 23\n\
verb:attribute:effect+ 21 -17 -7\n\
rule:evaluation.copula:+|act 13 -5 -11\n\
near:right:president 8 2 -15\n\
path:subject(effect+)|out 2 -10 2\n\
rule:effect.owner-patient:-|free 6 -2 -9\n\
verb:complement:attempt 7 2 -14\n\
verb:subject:volition|present -16 6 7\n\
near:left:- -5 -1 0\n\
rule:attitude.self:-|agent:holder|other|act -26 0 20\n\
near:left:where -16 -1 13\n\
near:right:! -20 12 5\n\
rule:effect.patient:-|agent:holder|other|act 14 -8 -11\n\
near:left:high 24 -6 -19\n\
verb:subject:volition!|none -7 14 -10\n\
near:left:stand -1 20 -21\n\
near:right:obligation 12 -10 -4\n\
rule:friend.owner:+|other 8 4 -14\n\
near:left:stress -20 19 -1\n\
near:right:demand -12 4 3\n\
path:complement(plain)>clause(plain)>clause(plain)|out 9 4 -15\n\
near:left:plan -18 2 12\n\
rule:effect.owner-patient:-|mixed -17 -1 14\n\
rule:break.partner:-|indirect -19 10 4\n\
clause:complement:adverbial|because -13 -9 19\n\
near:left:international -13 7 0\n\
near:left:withdraw 9 -1 -14\n\
rule:idiom.sentence:-|free 1 -11 7\n\
near:left:chemical 15 3 -21\n\
rule:idiom.near:+|other -17 -1 15\n\
near:left:give 0 -12 6\n\
near:right:when 13 -7 -11\n\
rule:reverse.agent:+|narration 16 -4 -14\n\
near:left:( 0 4 -8\n\
next:left:any 8 6 -16\n\
near:left:address -15 -9 22\n\
rule:attitude.self:-|agent:side -17 -6 19\n\
near:left:provide 16 -16 -5\n\
near:right:different 22 -17 -9\n\
near:right:pay -17 -8 20\n\
next:right:power 13 -18 3\n\
rule:attitude.self:-|free -10 -9 12\n\
link:complement(grow+)|between 16 -10 -8\n\
near:left:confirm -15 24 -13\n\
link:complement(attitude+)|by 17 0 -20\n\
path:subject(evaluation+)|in -17 -1 13\n\
near:right:strongly 19 -9 -13\n\
clause:subject:to|on 20 -3 -19\n\
near:right:fully -6 18 -15\n\
path:complement(effect-)>clause(plain)|in 4 -16 8\n\
path:subject(attempt)|in 0 -9 4\n\
near:right:party -6 -10 12\n\
path:subject(plain)>content(plain)>complement(plain)|out 14 2 -20\n\
near:right:withdrawal 10 -6 -10\n\
near:right:while -7 14 -12\n\
verb:subject:attitude-! -13 -10 20\n\
near:left:possible 17 -8 -12\n\
near:left:while -7 -6 9\n\
path:topic(plain)>attribute(plain)|out 16 -8 -13\n\
path:partner(bond+)>complement(plain)|in -15 19 -7\n\
near:left:well 14 -6 -11\n\
rule:inability.subject:-|indirect -11 -9 17\n\
next:left:honor -10 -11 22\n\
verb:subject:grow+! -15 17 -4\n\
near:right:pull 15 -2 -18\n\
near:right:describe 17 -5 -17\n\
path:subject(cause)|in -8 1 3\n\
rule:attitude.topic:-|other 8 8 -20\n\
near:right:arm 15 -17 0\n\
near:left:now -5 -12 12\n\
link:complement(plain)|of -15 -1 10\n\
near:left:remove 10 4 -17\n\
next:left:while -13 12 -5\n\
link:complement(grow+)|in -5 20 -17\n\
link:complement(attitude+)|against -17 -11 26\n\
near:left:) 6 -8 0\n\
verb:complement:evaluation+ -14 10 1\n\
verb:complement:obligation|present 9 -5 -7\n\
rule:bond.state:+|own 19 -15 -4\n\
next:right:side -14 -5 15\n\
clause:complement:adverbial|after -9 -7 13\n\
verb:subject:evaluation+ -4 7 -8\n\
rule:evaluation.modifier:+|in -6 -4 6\n\
near:right:act -14 12 -4\n\
rule:demand.object:-|agent:side -10 5 2\n\
path:topic(plain)>attribute(plain)|in -15 -8 19\n\
near:left:win 22 -8 -14\n\
near:right:accept -7 16 -12\n\
verb:clause:attitude+! -8 16 -15\n\
clause:clause:ing|in 0 12 -15\n\
verb:object:break- -8 4 1\n\
near:right:aim 6 -14 4\n\
near:left:group 5 -14 6\n\
near:right:ban -14 -7 20\n\
verb:subject:evaluation+! 6 -18 12\n\
rule:tone.sentence:+|indirect -2 -2 2\n\
rule:demand.object:-|agent:holder|other|mixed -15 3 8\n\
near:left:consequence -23 -1 23\n\
rule:effect.event-patient:-|agent:holder|other|indirect -22 5 12\n\
rule:attitude.noun:+|act -14 16 -6\n\
rule:effect.agent:-|own 2 -7 0\n\
rule:effect.owner-patient:-|agent:other|own|direct 18 -4 -16\n\
near:right:medium -4 -11 13\n\
near:left:side -13 7 -1\n\
rule:friend.copula:+|in 9 -4 -9\n\
rule:effect.noun-patient:+|out -9 14 -9\n\
near:right:concerned 23 -16 -8\n\
path:subject(plain)>clause(cause)|in 8 -1 -11\n\
rule:reverse.patient:+|agent:other -9 16 -10\n\
near:right:group 17 -10 -9\n\
near:left:same -15 10 2\n\
next:left:continue 10 -19 6\n\
next:right:come -5 13 -13\n\
near:left:very -18 -2 17\n\
near:right:legal 21 -11 -11\n\
rule:will.subject:+|act -19 16 1\n\
rule:effect.event-patient:-|free 1 -16 12\n\
next:left:where -12 -9 17\n\
clause:complement:adverbial|since -16 -5 20\n\
near:right:them -11 -6 13\n\
near:left:demand -7 -12 15\n\
rule:attitude.noun:+|narration 17 -16 -3\n\
near:left:extend 19 -11 -9\n\
near:left:express -15 9 2\n\
clause:complement:relative|what 1 -13 6\n\
rule:grow.agent:+|act 6 5 -13\n\
rule:grow.partner:+|agent:holder|other|indirect -13 23 -10\n\
near:left:problem -20 5 9\n\
near:right:border 8 5 -16\n\
near:right:full -16 13 -2\n\
near:right:underline 23 -14 -9\n\
near:right:resolution 16 -14 -3\n\
rule:cause.agent:-|narration -14 -1 12\n\
path:owner(plain)>topic(plain)>object(plain)|in 15 -12 -7\n\
rule:cause.agent:+|in 11 -8 -6\n\
rule:evaluation.noun:-|out -2 -11 10\n\
near:right:allow -20 15 0\n\
clause:subject:ing|instead_of -24 -3 25\n\
next:right:at -13 9 -1\n\
near:left:candidate 17 -11 -8\n\
near:left:interest 13 -12 -4\n\
near:left:see -7 11 -8\n\
rule:attitude.topic:+|in 18 -7 -15\n\
clause:attribute:relative|that -15 -8 21\n\
near:left:action -12 -5 12\n\
verb:attribute:possibility|present 18 -9 -11\n\
near:right:against -7 2 0\n\
link:owner(evaluation+)|of -13 9 -2\n\
near:right:force 13 -15 -1\n\
link:subject(fail)| -15 -8 20\n\
near:right:develop 6 8 -17\n\
near:right:think 7 -15 6\n\
near:right:difficult 20 -11 -10\n\
rule:effect.patient:+|agent:other 6 -3 -8\n\
link:complement(plain)|from -2 -7 6\n\
near:right:quit -11 -9 19\n\
near:left:limit 16 -4 -16\n\
near:left:hold 3 -14 8\n\
rival:other|true|false|true -9 9 -6\n\
near:right:can -3 6 -6\n\
near:right:out 1 0 -8\n\
rule:effect.owner-patient:+|agent:target 17 -10 -10\n\
rule:grow.agent:+|direct 10 -12 -1\n\
near:left:challenge 15 -16 -2\n\
role:partner|free|out -4 -4 4\n\
link:complement(attitude+)|with -17 12 0\n\
rule:friend.owner:+|act 17 -1 -18\n\
rule:attitude.self:-|mixed 3 5 -14\n\
rule:bond.state:+|other 10 -1 -13\n\
rule:idiom.sentence:-|in -7 -3 7\n\
path:owner(plain)>complement(effect-)|in -16 7 5\n\
clause:complement:conditional|if 5 -10 1\n\
near:right:too -8 -12 18\n\
near:left:there -21 2 15\n\
near:right:like -15 2 8\n\
near:left:term -9 -12 17\n\
near:right:crisis 4 12 -20\n\
rule:reverse.owner:-|other -3 -11 11\n\
link:owner(cause)|name 21 -10 -13\n\
rule:effect.patient:+|in -2 -6 6\n\
near:left:implement -16 5 7\n\
rule:idiom.sentence:+|out 14 -8 -11\n\
clause:object:relative|what 4 11 -18\n\
rule:effect.noun-patient:+|indirect 17 -11 -10\n\
rule:effect.copula:-|direct 10 4 -17\n\
near:left:strategy -11 -10 19\n\
rule:effect.topic-patient:+|in 2 -13 7\n\
verb:subject:possibility|none 19 -6 -15\n\
rule:attitude.agent:-|indirect 2 -6 -3\n\
clause:subject:ing|to 11 -14 1\n\
next:right:company 9 5 -17\n\
near:left:alliance -19 7 7\n\
rule:attitude.agent:+|direct 2 -7 4\n\
verb:attribute:ability|present 18 -9 -11\n\
path:modifier(plain)>object(plain)|in -11 2 3\n\
near:right:dollar -23 -2 22\n\
path:object(attitude-)|out 2 -13 10\n\
rule:evaluation.noun:-|direct 3 -13 8\n\
path:object(attitude+)|in 11 -6 -10\n\
rule:tone.sentence:+|mixed -1 0 -4\n\
near:left:maximum 5 6 -15\n\
near:right:than -11 3 3\n\
next:left:three -14 -5 16\n\
verb:clause:obligation|past 6 -19 10\n\
near:right:global -16 -9 22\n\
near:left:prove -22 9 9\n\
next:left:such 19 -4 -18\n\
clause:complement:ing|in 6 -10 -2\n\
verb:object:attitude-! 15 5 -23\n\
near:left:can -8 3 1\n\
rule:attitude.owner:-|free 5 -1 -8\n\
verb:subject:attitude+! -1 -8 5\n\
near:left:among 13 -5 -13\n\
near:right:own 10 -10 -4\n\
next:left:up 7 8 -19\n\
path:subject(grow+)>clause(plain)|in -3 10 -10\n\
near:left:serve 13 -19 5\n\
next:right:decision -15 -4 16\n\
rule:effect.owner-patient:-|agent:other|other|direct -5 15 -16\n\
clause:object:ing|on 18 -11 -9\n\
near:left:urge -8 -10 15\n\
near:left:clear -4 -12 12\n\
near:right:decision -9 2 2\n\
clause:subject:ing|from 15 -6 -13\n\
near:right:great 2 12 -16\n\
rule:effect.noun-patient:-|agent:holder -6 -10 16\n\
rule:refusal.subject:-|indirect -13 5 6\n\
next:left:his 9 5 -17\n\
next:right:bank 21 -7 -15\n\
path:subject(plain)>clause(attempt)|in -7 -9 10\n\
clause:clause:that|why -19 3 12\n\
rule:evaluation.verb:-|indirect 4 -9 1\n\
rule:effect.noun-patient:+|in 6 -13 2\n\
near:right:into -5 9 -9\n\
near:left:drone 20 -3 -18\n\
link:complement(plain)|under -19 1 14\n\
next:left:among 18 -8 -11\n\
near:right:might -1 -16 13\n\
path:complement(attitude+)>clause(plain)|in 21 -8 -15\n\
rule:evaluation.modifier-patient:+|act 19 -6 -15\n\
near:left:today -19 -1 16\n\
near:left:base 15 -4 -15\n\
clause:clause:relative|which -1 -8 5\n\
near:right:attack 0 4 -10\n\
rule:effect.owner:-|mixed -8 -2 5\n\
near:left:endorse -14 18 -7\n\
near:left:resolution -13 2 7\n\
near:left:maintain 15 -5 -12\n\
near:left:go 7 -12 2\n\
next:right:believe 5 -14 7\n\
near:left:all -6 -2 3\n\
path:subject(grow+)>clause(plain)|out 10 -10 -4\n\
rule:inability.subject:-|direct 2 -11 7\n\
near:right:her 6 -14 4\n\
link:complement(grow+)|against -5 -16 18\n\
near:right:block 24 -5 -19\n\
near:left:day -6 -9 11\n\
near:left:keep -9 15 -11\n\
near:right:just -5 -13 13\n\
next:left:under -13 -5 16\n\
near:left:follow 0 -11 6\n\
near:right:development -20 17 -2\n\
verb:complement:cause! 11 2 -16\n\
near:right:site -26 6 16\n\
next:left:: -10 6 -1\n\
verb:complement:possibility|none 20 -5 -17\n\
rule:friend.copula:+|direct 11 -9 -7\n\
link:complement(plain)|about 0 11 -14\n\
rule:effect.owner-patient:-|agent:side|other|act 22 -1 -22\n\
rule:effect.agent:+|mixed -10 2 4\n\
near:right:ask -6 -11 14\n\
verb:subject:will+ -1 11 -14\n\
rule:effect.copula:-|out 14 -1 -17\n\
rule:effect.copula:-|free 16 -7 -12\n\
rule:evaluation.copula:+|mixed -12 12 -5\n\
clause:subject:adverbial|as 0 -9 7\n\
near:left:act 11 4 -18\n\
near:left:development 17 -10 -8\n\
near:left:politician -20 -5 24\n\
clause:subject:ing|after 18 -7 -13\n\
rule:effect.copula:-|in 9 1 -13\n\
rule:idiom.near:-|indirect -12 -3 11\n\
near:left:still 3 7 -16\n\
near:left:measure -15 8 3\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -12 -5 16\n\
link:complement(effect-)|to 4 -17 9\n\
link:owner(evaluation+)|demonym -13 2 5\n\
near:right:good 9 -5 -10\n\
rule:idiom.near:-|direct -11 -1 7\n\
next:right:pressure -13 -5 17\n\
near:left:statement 3 4 -12\n\
clause:attribute:participle| -15 6 7\n\
near:right:within -4 18 -17\n\
next:right:welcome 24 -20 -4\n\
clause:object:adverbial|while 11 -4 -12\n\
rule:cause.event-patient:-|agent:holder|other|indirect -10 -8 15\n\
path:owner(plain)>subject(effect-)|in -16 -1 12\n\
near:right:failure -13 -6 18\n\
next:right:oil 0 6 -11\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -21 0 19\n\
rule:break.partner:-|in -9 12 -9\n\
next:left:think 2 -14 7\n\
near:right:concern -5 14 -14\n\
near:right:hold -10 -1 8\n\
near:left:praise -16 20 -6\n\
near:left:honor -10 -8 16\n\
path:object(plain)>clause(plain)|out -10 0 4\n\
clause:clause:adverbial|after 11 -5 -8\n\
clause:object:ing|while -18 12 3\n\
near:left:impact 16 -4 -14\n\
near:right:break -21 4 10\n\
path:object(attitude-)|in -2 -7 4\n\
rule:break.partner:-|out -8 -10 16\n\
near:right:implement 13 -14 -4\n\
near:right:unilateral -17 0 16\n\
next:right:stress 19 -12 -7\n\
clause:complement:that|whether -15 -4 18\n\
rule:effect.partner-patient:+|in -3 13 -13\n\
near:right:goal 10 -17 5\n\
rule:attitude.owner:-|agent:target -20 0 18\n\
near:right:name -13 -9 19\n\
near:right:threaten 12 -7 -8\n\
path:topic(plain)>subject(plain)>clause(plain)|in 19 -16 -5\n\
rule:idiom.sentence:+|own -5 14 -11\n\
link:owner(demand)|'s -12 9 -2\n\
next:left:even 18 -2 -19\n\
near:right:promise -16 1 9\n\
near:right:praise 19 -15 -5\n\
near:right:miss -25 -2 26\n\
clause:object:relative|who 2 2 -7\n\
near:left:far -15 2 9\n\
near:left:exchange 21 -7 -15\n\
clause:subject:ing|about -19 -3 19\n\
rule:idiom.sentence:-|other -7 -3 6\n\
rule:effect.owner-patient:+|own -4 8 -7\n\
path:complement(plain)>clause(cause)|in 16 -14 -6\n\
next:right:into 9 4 -17\n\
rule:attitude.owner:+|agent:side 2 7 -13\n\
link:complement(cause)|to -8 1 3\n\
rule:evaluation.verb:-|direct 0 -9 5\n\
near:right:thru 5 -11 2\n\
near:right:so -9 -2 6\n\
near:right:make -3 -5 4\n\
link:complement(grow+)|on -8 -6 12\n\
near:right:benefit -8 14 -10\n\
rule:friend.copula:+|other -11 0 6\n\
rule:effect.topic-patient:+|direct 4 -16 7\n\
link:complement(break-)|with -11 -12 20\n\
rule:evaluation.noun:+|in 3 -4 -2\n\
next:left:see -16 9 2\n\
clause:complement:participle| -4 -1 1\n\
near:left:stop -15 5 3\n\
path:complement(plain)>clause(attitude-)|out 17 -4 -14\n\
path:complement(attitude-)|in -9 -3 9\n\
path:complement(attitude-)>clause(plain)|out 14 0 -17\n\
rule:attitude.topic:-|agent:holder 15 -1 -16\n\
near:right:regional -10 6 -3\n\
near:left:need -2 -12 8\n\
rule:demand.object:-|act -9 -2 7\n\
near:right:live -19 7 10\n\
near:left:blow -19 -5 24\n\
near:left:receive 18 -16 -2\n\
rule:attitude.agent:-|act 11 -2 -12\n\
next:left:since 12 -9 -6\n\
next:left:like -13 14 -4\n\
near:right:every -12 20 -10\n\
near:right:response -11 11 -5\n\
near:right:both 5 -12 3\n\
near:right:take -4 0 -1\n\
near:left:way -2 -10 6\n\
near:right:threat 1 -13 10\n\
near:left:percent 17 -6 -12\n\
near:left:commitment 9 -12 -2\n\
path:partner(plain)>complement(plain)|out -12 1 4\n\
near:right:rival 10 5 -18\n\
near:right:even -9 1 1\n\
next:right:– 7 -12 2\n\
path:subject(plain)>clause(demand)|out 17 -7 -10\n\
near:left:failure -16 -2 16\n\
near:right:intelligence 18 -8 -11\n\
link:topic(plain)|on 3 -8 1\n\
clause:complement:adverbial|although 17 -9 -10\n\
rule:reverse.patient:+|free -8 16 -10\n\
rule:obligation.subject:-|direct -4 6 -5\n\
near:left:target 7 -14 4\n\
rule:evaluation.modifier-patient:+|out 12 -4 -10\n\
verb:clause:fail! 15 0 -18\n\
near:left:promise 5 10 -19\n\
link:subject(demand)| 1 -5 0\n\
link:complement(plain)|than 13 -11 -6\n\
near:left:become 14 -2 -15\n\
near:right:up -8 9 -5\n\
path:subject(effect-)>clause(plain)>clause(plain)|out -16 10 1\n\
next:right:seek 12 -14 0\n\
near:right:destroy -22 -1 21\n\
next:right:announce 8 3 -13\n\
rule:effect.topic-patient:-|free 9 4 -17\n\
near:left:] 13 -1 -16\n\
near:left:begin 16 -9 -8\n\
near:left:guarantee 3 -15 7\n\
near:left:cause 9 4 -16\n\
rule:effect.patient:-|agent:other|free|indirect 11 -1 -14\n\
near:left:nation -12 13 -5\n\
near:left:embargo 5 -2 -10\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 10 5 -19\n\
clause:subject:that|whether 6 -13 3\n\
verb:clause:reverse -11 -5 13\n\
near:right:importance 21 -11 -10\n\
near:left:regime -7 -9 14\n\
verb:complement:evaluation- 9 -6 -9\n\
near:right:carry 5 5 -12\n\
path:subject(plain)>clause(cause)|out 11 -10 -5\n\
near:right:bad -17 -6 21\n\
clause:clause:to|to -2 2 -3\n\
near:left:try -6 12 -10\n\
path:subject(cause)>clause(plain)>clause(plain)|in 16 -10 -8\n\
rule:effect.event-patient:-|direct 13 -7 -8\n\
near:left:hand -14 -3 13\n\
path:owner(plain)>subject(cause)|out -6 -8 11\n\
path:owner(plain)>attribute(plain)|out 2 6 -12\n\
path:subject(evaluation-)|out -9 -4 8\n\
near:right:respect -18 9 6\n\
clause:subject:ing|without -15 1 10\n\
rule:evaluation.copula:-|mixed -10 5 1\n\
near:right:ever 15 2 -19\n\
path:complement(attitude+)>clause(plain)|out -16 3 10\n\
rule:cause.event-patient:-|mixed -14 -5 17\n\
near:right:accuse 13 -5 -10\n\
link:complement(effect+)|from 20 -6 -15\n\
link:partner(effect-)|with 18 -11 -8\n\
path:subject(plain)>clause(attempt)|out -10 6 -2\n\
next:left:if 2 -6 -2\n\
near:right:position -10 0 6\n\
verb:complement:future|present 3 -5 -1\n\
near:right:follow 3 -11 5\n\
near:left:release -8 15 -11\n\
rule:cause.agent:-|out -2 -9 9\n\
rule:attitude.owner:+|agent:holder|free|indirect -15 14 -5\n\
near:left:government -6 8 -5\n\
near:right:welcome 14 -8 -8\n\
near:right:victory 22 -5 -19\n\
near:left:suggest 3 -14 10\n\
clause:clause:ing|by 9 -4 -7\n\
near:right:after 2 -1 -6\n\
path:owner(plain)>topic(plain)>complement(plain)|in 11 -4 -11\n\
near:left:argue -3 -13 15\n\
near:left:criticize -1 -11 10\n\
near:right:side -8 -5 9\n\
near:right:save -20 4 13\n\
near:left:another -2 -13 16\n\
near:right:again 2 -12 8\n\
path:subject(effect-)>clause(attempt)|in -17 -6 19\n\
rule:refusal.subject:-|out 2 7 -13\n\
near:right:being 4 6 -12\n\
verb:clause:grow+! -18 5 9\n\
verb:object:obligation|past 16 -9 -10\n\
rule:idiom.near:-|mixed 9 -12 2\n\
near:left:close 13 -13 -3\n\
next:right:quit -13 -6 19\n\
rule:effect.noun-patient:+|direct -11 -8 15\n\
path:subject(plain)>clause(evaluation-)|in 18 -2 -19\n\
near:right:exchange 8 5 -15\n\
clause:object:ing|about 14 4 -20\n\
verb:attribute:none|none 4 -7 -1\n\
path:owner(plain)>object(cause)|in 5 -13 3\n\
clause:object:relative|that -4 2 -3\n\
near:right:significant -7 23 -18\n\
near:right:press 17 -9 -8\n\
near:left:without -1 8 -12\n\
next:right:medium 8 -11 5\n\
near:right:intend -13 -4 15\n\
rule:refusal.subject:-|other 3 -11 5\n\
near:right:unlikely 24 -9 -15\n\
role:attribute|other|out 8 1 -12\n\
near:right:leader 13 -16 2\n\
path:owner(plain)>complement(plain)|in -4 -3 3\n\
near:right:let 15 2 -20\n\
near:left:pressure 3 -7 1\n\
near:left:us -17 3 9\n\
rule:evaluation.modifier:+|act 2 1 -8\n\
next:left:former 13 -11 -1\n\
next:right:presence -20 -4 22\n\
role:attribute|free|in 11 -5 -11\n\
near:left:ago -19 3 13\n\
near:right:refusal -24 0 21\n\
near:left:important 5 2 -12\n\
rule:attitude.topic:-|free -18 3 12\n\
path:owner(evaluation+)>object(plain)|in -15 15 -4\n\
near:left:approach -11 11 -5\n\
near:right:such -9 -3 7\n\
near:right:reject 12 -4 -11\n\
near:left:ambassador 14 -7 -10\n\
near:left:member 2 -12 7\n\
clause:subject:ing|at -13 -5 15\n\
path:object(effect-)|out 0 -9 5\n\
path:partner(bond+)>object(grow+)|out -17 21 -6\n\
clause:object:relative|which 3 -4 -5\n\
rule:idiom.sentence:+|other -10 -1 7\n\
near:right:isolate -20 0 18\n\
rule:effect.patient:-|narration 14 -3 -13\n\
rule:attitude.noun:+|other -9 -5 8\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 13 -1 -13\n\
next:left:visit 15 -12 -4\n\
next:right:note 11 -8 -7\n\
clause:clause:that|whether 14 -8 -9\n\
near:right:meet 10 -9 -5\n\
near:left:pull 16 -4 -15\n\
near:left:confrontation 18 -13 -6\n\
near:right:bring -11 6 0\n\
path:owner(plain)>attribute(plain)|in 11 -6 -9\n\
rule:attitude.owner:+|agent:holder|other|indirect 4 2 -10\n\
verb:object:possibility!|present 10 1 -13\n\
rule:will.subject:+|free 9 -10 -2\n\
rule:effect.patient:+|agent:target 12 -5 -10\n\
near:left:therefore -15 -2 15\n\
near:right:violation 9 -13 2\n\
rule:effect.owner-patient:-|agent:side 7 1 -10\n\
rule:effect.owner-patient:+|agent:holder|other|act 1 6 -11\n\
near:right:speak 8 1 -10\n\
next:left:blame -19 -1 17\n\
next:left:presidential 16 -6 -11\n\
rule:cause.agent:+|other 6 -10 1\n\
near:right:business 6 -13 5\n\
near:right:major 1 -13 8\n\
near:left:reiterate 11 -16 2\n\
near:left:own 8 -14 3\n\
link:complement(effect+)|by -15 -2 14\n\
next:left:military -15 -4 16\n\
rule:effect.owner:+|act 1 6 -11\n\
rule:obligation.subject:-|mixed 14 -8 -7\n\
near:right:aware -19 1 15\n\
near:left:situation 6 5 -14\n\
rule:reverse.agent:+|direct 1 7 -11\n\
link:topic(plain)|as -13 12 -3\n\
near:right:find -3 8 -9\n\
near:right:$ 9 4 -16\n\
near:right:implementation 18 -14 -7\n\
rule:effect.noun-patient:+|act -13 15 -6\n\
near:right:among 7 3 -14\n\
verb:subject:evaluation- -4 2 -4\n\
near:right:counterpart 14 0 -14\n\
path:owner(plain)>object(plain)>clause(cause)|in -21 12 6\n\
near:right:suggest -16 2 11\n\
path:partner(plain)>object(plain)|in 16 -12 -5\n\
link:subject(bond+)| 0 -7 5\n\
rule:attitude.self:+|agent:other 2 1 -8\n\
near:right:adopt -15 0 12\n\
near:right:may 9 -8 -5\n\
near:right:most -10 6 -1\n\
near:left:along -3 -13 11\n\
next:right:go -12 -1 10\n\
path:subject(cause)>clause(plain)|out 5 -2 -8\n\
near:left:policy 3 -6 -1\n\
near:right:prepare 0 -13 11\n\
near:left:economic 4 -2 -7\n\
link:complement(effect+)|between 13 -7 -6\n\
path:owner(plain)>complement(effect-)|out 11 -5 -11\n\
rule:reverse.agent:+|indirect -9 2 5\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -12 -6 16\n\
near:right:change 5 -10 0\n\
near:right:60 -15 -6 20\n\
near:left:affair -18 7 6\n\
near:right:reaction 18 -5 -13\n\
next:right:dollar -21 -2 22\n\
near:left:into 2 -9 3\n\
near:left:create -10 -9 15\n\
near:left:accuse -5 -7 10\n\
near:left:convince 22 -6 -16\n\
near:right:bank 6 4 -13\n\
near:left:response -6 -7 8\n\
near:left:al -6 14 -11\n\
near:left:future 14 -11 -6\n\
near:left:decision -7 10 -8\n\
rule:idiom.sentence:-|mixed 10 -9 -5\n\
rule:effect.patient:-|agent:other|own|direct 11 -12 -4\n\
near:right:where -12 4 4\n\
rule:attitude.owner:+|direct 3 -7 2\n\
rule:friend.owner:+|out 8 -3 -8\n\
near:left:role 6 -10 1\n\
near:right:diplomatic 11 -9 -4\n\
near:right:primary 12 -2 -13\n\
link:owner(break-)|'s -17 6 8\n\
rule:attitude.self:+|mixed -5 15 -14\n\
link:complement(effect-)|for -6 11 -12\n\
near:left:inside 18 -4 -15\n\
near:right:alleged 21 -5 -17\n\
near:left:refer 4 -13 5\n\
rule:reverse.patient:+|out -2 10 -12\n\
near:right:want 6 -5 -4\n\
rule:attitude.noun:-|direct -6 10 -8\n\
rule:cause.agent:+|direct 11 -8 -6\n\
rule:effect.owner-patient:+|out -2 4 -6\n\
near:left:reaction 16 -3 -15\n\
next:left:arm 14 -4 -12\n\
clause:attribute:to|to 3 -9 1\n\
rule:friend.copula:+|free 1 1 -8\n\
near:left:offer -7 17 -16\n\
near:right:see 0 -8 5\n\
path:complement(attitude+)|in 5 -9 -2\n\
path:owner(plain)>subject(plain)>clause(plain)|in -3 6 -6\n\
near:right:firm 14 -2 -14\n\
next:left:this 3 -7 0\n\
near:right:relationship 17 -12 -8\n\
near:right:push -12 0 8\n\
near:right:trust -8 -11 18\n\
near:left:highlight -19 15 0\n\
link:complement(plain)|like -13 12 -2\n\
next:right:demand -14 4 8\n\
rule:effect.partner-patient:+|other -11 9 -2\n\
verb:object:volition!|none 10 -4 -11\n\
path:subject(evaluation-)>clause(plain)|in -14 6 4\n\
link:patient(attitude-)|against -7 15 -10\n\
near:right:abandon 7 -11 3\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -15 4 8\n\
near:left:react -17 -1 17\n\
next:right:missile -12 14 -5\n\
near:left:border -14 14 -7\n\
near:right:who 2 -4 -2\n\
near:left:although -8 -7 11\n\
next:left:protect 5 7 -14\n\
rule:break.partner:-|agent:holder|other|act -11 -9 18\n\
rule:refusal.subject:-|direct 4 2 -8\n\
near:left:insist 16 -7 -10\n\
rule:effect.event-patient:-|agent:other -8 3 -1\n\
path:owner(attitude+)>complement(plain)|out 15 -2 -15\n\
verb:object:fail! -7 -10 17\n\
near:right:advance -17 12 2\n\
clause:subject:ing|as 17 -8 -11\n\
rule:cause.event-patient:+|agent:holder|other|indirect -19 13 3\n\
next:right:foreign -12 -3 13\n\
next:left:especially -16 5 6\n\
rule:bond.state:-|other 10 -5 -9\n\
next:right:campaign 14 -4 -12\n\
next:right:even -15 -3 13\n\
near:right:extend 13 -8 -5\n\
near:left:earlier 16 -5 -12\n\
near:right:destabilize -16 -6 23\n\
near:left:find -5 14 -11\n\
link:complement(attitude-)|by 3 4 -11\n\
path:subject(cause)>clause(plain)>clause(plain)|out -19 3 12\n\
path:owner(effect-)>object(plain)|out 12 -1 -14\n\
next:left:follow 8 -12 2\n\
clause:subject:adverbial|since -2 7 -9\n\
near:left:then -9 -4 9\n\
rule:effect.patient:-|agent:other|other|direct 2 6 -13\n\
verb:complement:none!|none -6 -4 4\n\
near:right:especially -4 -9 10\n\
near:left:undermine -16 -3 16\n\
next:right:tell 6 -1 -9\n\
rule:effect.patient:+|agent:other|other|direct 3 -13 6\n\
rule:attitude.patient:-|in -3 -10 9\n\
near:right:strong -1 8 -11\n\
rule:effect.owner:+|in -5 -2 4\n\
rule:attitude.noun:+|own 13 -8 -6\n\
near:left:thru 6 -9 0\n\
rule:evaluation.modifier:+|mixed 6 0 -11\n\
near:left:during 7 -4 -6\n\
near:right:trigger 3 -12 9\n\
next:right:lead 16 -6 -11\n\
near:left:allow 7 -13 3\n\
near:right:plus 13 -6 -8\n\
near:right:alliance -15 9 2\n\
near:left:protest -10 -6 14\n\
near:right:also 1 -4 -1\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 10 3 -16\n\
role:object|own|out 8 -6 -6\n\
link:complement(effect+)|to 1 6 -11\n\
near:right:stay 6 6 -15\n\
rule:attitude.owner:-|agent:side 7 1 -11\n\
rule:effect.owner-patient:+|agent:holder|other|indirect 0 -11 7\n\
rule:attitude.self:-|agent:holder|own|indirect -15 10 1\n\
near:left:trigger 5 -12 5\n\
rule:tone.clause:+|mixed -5 5 -4\n\
rule:attitude.patient:-|indirect 6 -12 4\n\
path:complement(cause)>clause(plain)|in -5 -10 11\n\
near:left:weapon 5 2 -11\n\
near:right:launch 10 -9 -5\n\
near:left:second 12 -9 -4\n\
near:left:compensate 16 -4 -14\n\
link:modifier(cause)| 14 -5 -10\n\
near:left:last -9 3 2\n\
near:right:ship 13 -2 -15\n\
near:left:sell 5 5 -14\n\
near:left:program 6 -12 3\n\
near:right:speech -8 -6 11\n\
next:right:miss -20 -4 24\n\
link:subject(evaluation-)| -5 1 -1\n\
near:right:bid -17 10 4\n\
near:right:top 0 11 -14\n\
near:left:her 10 -3 -12\n\
link:topic(evaluation+)|of -15 5 6\n\
near:left:spokesman 2 5 -10\n\
rule:attitude.self:+|own 11 -8 -4\n\
near:left:supply -15 0 10\n\
rule:attitude.owner:-|agent:holder|other|mixed 12 -9 -2\n\
rule:effect.topic-patient:+|other -11 11 -3\n\
near:right:limit 6 4 -13\n\
path:object(attitude+)>clause(plain)|in -14 14 -3\n\
verb:complement:possibility!|present 9 -5 -9\n\
path:complement(plain)>clause(attempt)|out -18 1 13\n\
rule:effect.topic-patient:+|free 7 -12 3\n\
clause:object:that|how 9 -15 5\n\
clause:subject:that|why 6 5 -13\n\
next:left:warn -13 -4 16\n\
rule:effect.topic-patient:-|agent:other -10 11 -4\n\
near:right:vaccine -19 7 8\n\
rule:evaluation.modifier:+|narration -6 -3 4\n\
path:complement(plain)>clause(attitude+)|in 2 10 -15\n\
rule:attitude.noun:-|mixed -14 2 9\n\
near:right:present -11 4 2\n\
near:left:energy 4 9 -15\n\
link:patient(attitude+)|for -9 15 -9\n\
link:complement(plain)|such_as 12 -14 -1\n\
near:left:opposition -8 -6 10\n\
near:left:fully -6 14 -10\n\
near:left:independent -11 -7 14\n\
near:left:six 15 -7 -10\n\
near:right:together -2 11 -14\n\
link:complement(effect-)|between 12 -7 -9\n\
verb:subject:counterfactual|present -14 3 8\n\
near:right:dismiss 7 4 -13\n\
path:owner(evaluation+)>complement(plain)|in 5 2 -11\n\
near:left:reach -11 -2 8\n\
clause:clause:adverbial|when -1 -8 4\n\
next:left:some 5 -10 4\n\
near:right:resolve -8 14 -8\n\
next:left:lead -8 -6 12\n\
near:left:prevent -5 12 -11\n\
next:left:condemn -17 -3 17\n\
path:object(cause)|out 2 0 -8\n\
near:right:percent 13 -7 -7\n\
near:right:industry -17 13 0\n\
path:owner(plain)>object(plain)>clause(plain)|out -4 -9 8\n\
near:right:certain 12 0 -15\n\
near:right:intention 14 -6 -11\n\
rule:effect.topic-patient:+|agent:other -10 2 4\n\
rule:reverse.patient:+|own 13 -10 -3\n\
next:left:during 5 -10 5\n\
path:owner(plain)>topic(plain)>object(plain)|out -1 5 -10\n\
path:owner(effect-)>object(plain)|in 6 2 -11\n\
path:complement(effect+)|in 7 -8 -3\n\
near:left:opinion -8 -7 14\n\
path:patient(effect-)>object(plain)|out -4 -10 13\n\
rule:cause.agent:-|other 5 -9 1\n\
path:owner(plain)>complement(attitude-)|in -12 11 -3\n\
near:right:market 6 7 -16\n\
link:owner(effect+)|of -15 -1 12\n\
near:left:agree -11 3 4\n\
path:subject(effect+)>clause(cause)|in 18 -14 -4\n\
near:right:challenge 14 -8 -7\n\
rule:prohibition.subject:-|in 13 -4 -10\n\
near:left:conversation 16 -8 -9\n\
near:left:moment 17 -5 -13\n\
near:left:influence 5 -13 6\n\
rule:bond.state:+|direct 6 0 -9\n\
near:left:presidential 7 -9 -1\n\
path:owner(bond+)>complement(plain)|out -15 6 3\n\
rule:attitude.self:-|agent:other|free|indirect 14 -7 -10\n\
path:subject(plain)>clause(effect-)|in -4 -10 11\n\
near:right:six 14 -4 -13\n\
near:left:investment -7 15 -9\n\
rule:cause.event-patient:-|agent:side -13 1 10\n\
near:left:acknowledge -16 4 8\n\
rule:effect.owner-patient:+|free -6 0 1\n\
near:right:earlier 14 -3 -12\n\
near:left:— 5 -2 -8\n\
next:right:war 8 4 -16\n\
rule:idiom.near:+|own -2 12 -10\n\
rule:effect.owner-patient:+|mixed -5 -10 12\n\
near:left:example -14 3 6\n\
near:right:yet -5 -10 12\n\
near:left:walk 23 -8 -15\n\
rule:idiom.sentence:-|act 17 -5 -12\n\
path:subject(plain)>clause(attitude+)|out -4 -9 10\n\
near:right:direct -4 -11 14\n\
rule:effect.patient:+|agent:other|free|direct 8 -1 -10\n\
near:left:week 1 2 -9\n\
path:owner(evaluation+)>subject(plain)|out 12 -12 -2\n\
near:right:double 13 -5 -11\n\
near:right:case 14 -9 -6\n\
link:owner(friend+)|demonym -3 8 -10\n\
near:right:terrorism -5 13 -11\n\
near:right:another 12 -8 -7\n\
near:left:towards 8 -5 -6\n\
rule:cause.event-patient:-|out -8 5 -1\n\
near:right:know -3 -7 6\n\
next:left:stop -16 -3 16\n\
near:left:push 11 -2 -13\n\
near:right:one 3 -4 -6\n\
path:complement(plain)>clause(effect-)>clause(plain)|in -19 2 14\n\
near:right:weapon -7 -9 10\n\
rule:cause.event-patient:+|own 13 -11 -2\n\
rule:effect.event-patient:-|act 5 -8 1\n\
path:subject(plain)>clause(grow+)|out -9 4 2\n\
path:owner(plain)>subject(grow+)|out 12 -12 0\n\
near:right:whether 14 -12 -4\n\
link:patient(plain)|to -7 -11 17\n\
rule:break.partner:-|act -6 -10 15\n\
rule:effect.owner-patient:-|agent:other|other|indirect 11 -3 -11\n\
next:right:impose 3 -13 10\n\
near:left:party -2 -8 6\n\
near:right:revive 14 -9 -7\n\
path:complement(plain)>clause(attempt)|in 10 -11 -3\n\
near:right:illegal 7 0 -10\n\
rule:bond.state:+|free -8 -3 7\n\
near:left:troop 9 0 -14\n\
rule:idiom.clause:-|mixed -8 -7 12\n\
rule:attitude.partner:-|other 0 -15 13\n\
near:right:much -10 3 0\n\
near:left:oppose 6 -1 -9\n\
path:owner(effect+)>complement(plain)|out 15 -5 -10\n\
next:right:need -6 -5 8\n\
near:right:this 3 -4 -4\n\
near:left:number -11 -5 15\n\
rule:attitude.self:-|agent:target 2 10 -15\n\
next:right:withdraw -6 -6 10\n\
next:right:during 10 -7 -6\n\
near:right:final 14 -12 -3\n\
rule:reverse.owner:-|in -6 -2 5\n\
near:right:longer 7 -12 3\n\
next:right:action -15 9 4\n\
near:left:2018 -10 -5 12\n\
near:left:strong -10 2 3\n\
link:topic(plain)|over 13 -9 -5\n\
next:right:obligation 1 -7 4\n\
path:attribute(plain)>clause(plain)|in 9 1 -12\n\
near:left:previous 6 -14 7\n\
near:left:conference 13 -4 -12\n\
near:left:poll 15 -4 -13\n\
next:left:prevent 7 4 -14\n\
near:left:legal 8 4 -14\n\
near:left:end -9 1 0\n\
near:left:fear 10 2 -15\n\
clause:attribute:relative|which 0 -9 5\n\
rule:attitude.owner:+|own -6 8 -5\n\
near:left:unilaterally -14 -4 15\n\
path:owner(plain)>object(attitude-)>clause(plain)|in -18 -1 18\n\
near:right:begin 2 -9 3\n\
next:right:' -1 -6 4\n\
next:left:first 12 -1 -13\n\
next:right:conflict 20 -4 -17\n\
near:left:campaign -1 3 -7\n\
next:left:address -15 -4 17\n\
next:right:issue 10 0 -13\n\
next:right:border 8 1 -13\n\
near:right:strengthen 7 -12 1\n\
near:left:set -8 -7 13\n\
near:left:report -2 7 -9\n\
link:partner(evaluation+)|- 3 9 -13\n\
near:right:require 17 -6 -12\n\
path:modifier(plain)>object(attitude+)|in 18 -10 -9\n\
link:complement(cause)|in -9 0 5\n\
rule:attitude.owner:-|agent:other|free|indirect 5 4 -12\n\
link:object(evaluation+)| 15 -8 -8\n\
clause:subject:that|how 1 -10 6\n\
path:modifier(plain)>complement(plain)|in 9 -1 -11\n\
near:right:joint 11 -2 -11\n\
path:owner(plain)>complement(attitude+)|in 12 -6 -10\n\
near:left:until -15 7 6\n\
near:right:sign -7 7 -3\n\
near:left:hostile 3 5 -12\n\
near:left:over 4 -5 -3\n\
next:left:how -5 -8 12\n\
near:right:tough -15 -1 14\n\
near:right:now -2 -6 2\n\
rule:effect.patient-patient:-|agent:other 13 -4 -10\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 16 -12 -7\n\
next:right:point 11 0 -12\n\
path:subject(bond+)|out -13 4 6\n\
next:left:pressure -10 -5 14\n\
rule:attitude.self:+|agent:side -9 -6 10\n\
rule:attitude.agent:-|own -5 2 0\n\
near:right:strategy -13 -5 14\n\
near:right:neighbor -5 13 -10\n\
near:left:face -10 -5 11\n\
near:right:attempt -9 -1 7\n\
path:subject(plain)>clause(attitude-)|in -4 -7 8\n\
rule:demand.object:-|narration 7 -2 -8\n\
next:right:state -8 -3 7\n\
next:left:believe -12 -4 13\n\
link:modifier(effect-)| -2 -8 7\n\
next:right:effort 3 -11 6\n\
near:right:practice -16 6 6\n\
verb:complement:ability!|none 9 3 -14\n\
rule:cause.event-patient:+|out -2 9 -10\n\
next:right:remark 10 -3 -10\n\
near:left:organization 13 -6 -8\n\
link:complement(break-)|on -3 -9 9\n\
near:right:despite -6 10 -9\n\
link:subject(will+)| -3 10 -10\n\
near:right:maintain 4 0 -9\n\
path:patient(effect-)>object(effect-)|out -2 -8 10\n\
near:right:mean 8 0 -11\n\
rule:effect.partner-patient:+|free 13 -6 -8\n\
link:owner(attitude+)|demonym 1 4 -8\n\
next:left:change 14 -7 -9\n\
near:left:assess 16 -5 -11\n\
near:left:write 12 -8 -5\n\
near:right:conduct 3 5 -11\n\
rule:cause.agent:-|indirect -4 -8 10\n\
near:left:negotiator 11 -5 -9\n\
near:right:introduce -12 -5 16\n\
verb:object:volition|present -10 9 -2\n\
next:right:want -6 -4 7\n\
near:right:stop -1 5 -8\n\
near:right:day 11 -8 -5\n\
link:patient(attitude-)|of -18 -3 19\n\
near:right:large 10 1 -13\n\
path:topic(plain)>topic(plain)>complement(plain)|out -14 4 5\n\
near:right:progress -15 8 5\n\
verb:attribute:future!|present -8 -9 16\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -10 15 -8\n\
near:left:reject -12 1 8\n\
near:left:senator 17 -5 -13\n\
near:right:then 7 -9 -1\n\
link:complement(attitude-)|with -10 7 -1\n\
near:left:these 3 -6 -2\n\
near:left:comply -15 7 6\n\
link:complement(plain)|over -4 -7 11\n\
rule:effect.owner-patient:-|agent:side|own|direct -16 8 6\n\
near:right:citizen 12 -10 -7\n\
near:right:engage 13 -6 -11\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 14 3 -17\n\
path:owner(plain)>object(effect-)>clause(plain)|in 11 -2 -13\n\
near:right:facilitate 17 -8 -11\n\
role:patient|own|out -12 14 -3\n\
near:left:speak 2 4 -10\n\
rule:bond.state:+|narration 9 -11 0\n\
near:right:rally 3 7 -13\n\
path:complement(plain)>clause(grow+)|out 13 -7 -6\n\
rule:effect.topic-patient:-|agent:holder 11 -7 -4\n\
near:right:denounce 11 1 -14\n\
path:owner(plain)>subject(attempt)|out -14 -3 16\n\
clause:subject:relative|what -2 3 -6\n\
near:left:; 6 -1 -9\n\
near:left:snapback 4 4 -12\n\
rule:reverse.owner:-|agent:side -13 -3 15\n\
near:left:defend -3 12 -11\n\
next:left:why -8 13 -8\n\
rule:evaluation.verb:-|own -8 -4 7\n\
near:left:reason -1 6 -10\n\
near:left:away 6 -12 3\n\
verb:subject:obligation|past -5 -7 9\n\
next:right:as 0 -4 0\n\
path:owner(plain)>subject(cause)>clause(plain)|in -13 9 0\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -13 -2 12\n\
link:topic(attitude+)|to 10 0 -13\n\
rule:effect.patient:-|own 3 -1 -6\n\
link:complement(effect-)|by 6 -8 -1\n\
rule:demand.object:-|agent:other|own|direct 8 -1 -9\n\
near:left:case -9 1 5\n\
near:right:order 1 -7 -1\n\
next:right:consider 14 -11 -5\n\
link:patient(plain)|towards 9 -3 -9\n\
rule:will.subject:-|in 15 -10 -6\n\
next:left:strengthen 15 -8 -8\n\
next:right:administration 3 -9 4\n\
near:left:ban -12 -2 10\n\
rule:attitude.patient:+|agent:holder|other|indirect -8 12 -9\n\
near:left:around -14 2 8\n\
near:right:serious 0 9 -12\n\
rule:effect.partner-patient:-|indirect -2 10 -13\n\
clause:clause:relative|that -4 -1 0\n\
rule:evaluation.verb:+|free -2 3 -5\n\
link:owner(plain)|from 14 -10 -7\n\
near:right:game -14 -6 20\n\
near:right:history 5 -11 3\n\
near:right:last -7 4 -2\n\
near:right:further -5 -7 8\n\
rule:effect.patient:-|agent:target -9 -3 7\n\
next:left:endorse -13 16 -5\n\
link:complement(attitude-)|for 14 -5 -11\n\
next:left:these -5 -6 8\n\
near:right:rhetoric 11 0 -14\n\
rule:evaluation.modifier-patient:+|indirect 2 8 -11\n\
rule:cause.event-patient:+|act 0 10 -13\n\
link:patient(effect-)|anti 2 7 -12\n\
near:left:tough 0 -12 10\n\
near:right:cause 6 -11 2\n\
next:left:reiterate 16 -12 -4\n\
rule:idiom.clause:-|narration -12 2 7\n\
verb:clause:attempt! -2 7 -7\n\
path:owner(evaluation+)>object(plain)|out 12 -2 -13\n\
rule:reverse.agent:+|other -6 1 1\n\
next:left:allow 5 -13 6\n\
next:left:confirm -18 17 -2\n\
near:right:counter -5 13 -13\n\
near:left:mention -11 4 5\n\
next:left:have -8 -5 8\n\
verb:subject:effect+! -3 -6 3\n\
next:left:other -3 6 -7\n\
near:right:veto -15 -1 13\n\
path:subject(plain)>clause(effect+)|out 8 -10 -1\n\
link:complement(attitude+)|to 3 7 -12\n\
near:left:question 5 -8 0\n\
rule:effect.patient:+|agent:side -7 -4 6\n\
near:right:political -3 -6 6\n\
path:partner(bond+)>object(plain)|in -11 -2 8\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -7 -6 10\n\
near:left:replace 13 -6 -9\n\
next:right:about -10 10 -5\n\
next:left:give -8 1 3\n\
near:right:focus -8 -5 10\n\
rule:refusal.subject:-|narration -9 12 -6\n\
near:left:condemn -5 -8 9\n\
next:right:stand -14 6 5\n\
next:right:national 3 8 -12\n\
near:left:pursue -11 3 5\n\
next:right:nomination 15 -3 -14\n\
near:left:… -8 -9 14\n\
near:left:not 0 -2 -2\n\
rule:effect.noun-patient:+|other -8 2 -1\n\
near:right:election -1 3 -8\n\
near:left:fact -7 2 0\n\
near:left:stance -12 -3 11\n\
verb:clause:effect-! -7 9 -6\n\
rule:friend.owner:+|indirect -1 -8 7\n\
near:right:manage -12 13 -3\n\
near:left:voter 6 2 -11\n\
clause:object:that|where 12 -8 -4\n\
near:right:permanent 10 -12 0\n\
near:left:enemy 4 6 -14\n\
rule:attitude.patient:+|mixed -4 13 -11\n\
near:right:signatory -13 3 7\n\
rule:will.subject:+|indirect 8 -7 -3\n\
near:left:elect -13 7 1\n\
near:right:to 1 0 0\n\
near:right:negotiate 5 -7 -2\n\
near:left:course -10 -6 12\n\
next:right:under 1 5 -10\n\
next:left:reduce 5 -1 -7\n\
rule:effect.topic-patient:-|own -7 13 -6\n\
next:right:hope 9 -8 -4\n\
near:right:impossible 7 4 -15\n\
link:complement(attitude-)|between 13 -3 -14\n\
near:left:since 4 -6 -2\n\
near:left:refuse -11 -6 14\n\
near:right:opponent -16 4 9\n\
near:right:player -12 -4 16\n\
path:owner(evaluation+)>complement(plain)|out 0 4 -10\n\
near:left:upon 13 -7 -8\n\
near:right:line -9 8 -3\n\
near:left:invade 10 1 -14\n\
near:left:missile -7 -3 6\n\
near:right:problem 8 1 -11\n\
near:right:measure -8 -2 6\n\
rule:cause.event-patient:-|free -4 6 -6\n\
near:right:capital 5 -10 4\n\
next:left:inside 16 -5 -12\n\
rule:idiom.near:+|free -10 -2 8\n\
next:left:criticize -9 -3 10\n\
clause:clause:adverbial|since 4 5 -11\n\
rule:effect.partner-patient:+|out 5 -9 2\n\
next:left:implement -11 5 2\n\
link:topic(effect-)|for -13 0 9\n\
rule:attitude.partner:-|indirect -8 -7 13\n\
path:subject(break-)|in -9 -4 10\n\
next:right:! -14 2 8\n\
near:right:high 4 5 -11\n\
near:left:current -8 1 2\n\
near:left:national 9 -9 -2\n\
next:right:or 1 -7 0\n\
near:right:promote -17 1 12\n\
rule:idiom.clause:-|free -9 -2 8\n\
near:right:set 9 -8 -4\n\
next:right:election -14 0 12\n\
near:left:common -13 -5 17\n\
rule:bond.state:+|out 6 -7 -3\n\
near:left:control 13 -9 -6\n\
near:left:conclude 14 -3 -13\n\
rule:attitude.patient:+|own 8 -11 0\n\
link:patient(plain)|anti -10 0 7\n\
near:right:choose -7 -7 12\n\
rule:attitude.patient:-|free -5 -10 14\n\
near:right:trip 12 -6 -7\n\
link:modifier(evaluation+)| 1 6 -10\n\
near:right:comply 7 2 -13\n\
near:right:voice 14 -11 -3\n\
path:owner(effect-)>complement(plain)>clause(plain)|out 12 -3 -10\n\
near:left:harsh -7 -6 10\n\
next:right:seem 8 -5 -7\n\
link:patient(attitude-)|to -12 -3 13\n\
rule:effect.owner-patient:+|agent:other|own|direct 11 -11 -2\n\
near:right:example 15 -3 -13\n\
clause:subject:adverbial|so_that 9 -11 -1\n\
near:right:something -13 2 8\n\
path:complement(cause)>clause(plain)|out -7 -6 9\n\
near:right:maximum 2 2 -8\n\
rule:grow.agent:+|mixed 12 -2 -12\n\
path:subject(grow+)>clause(grow+)|in -11 19 -8\n\
next:right:team -7 -9 14\n\
next:left:toward 4 3 -11\n\
rule:reverse.owner:-|agent:target -13 0 12\n\
path:owner(effect-)>complement(plain)|in -7 -8 9\n\
link:owner(demand)|name -9 -7 15\n\
rule:idiom.clause:-|own -11 3 4\n\
rule:grow.partner:+|act -6 3 -1\n\
next:right:the 9 -8 -3\n\
near:left:threaten 6 -1 -11\n\
near:right:2008 15 -2 -14\n\
verb:clause:obligation|none 10 -7 -5\n\
path:topic(plain)>object(plain)>clause(plain)|in 9 -4 -8\n\
near:left:respect 12 -8 -8\n\
verb:object:bond+ -8 -2 8\n\
path:subject(attitude+)>clause(plain)|out -9 4 0\n\
near:left:understand -8 13 -7\n\
near:left:aware -11 14 -6\n\
clause:complement:adverbial|when 3 -1 -8\n\
next:left:– 8 -7 -5\n\
rule:idiom.sentence:+|in -5 1 1\n\
path:owner(attitude-)>complement(plain)|out 5 5 -12\n\
rule:attitude.topic:+|agent:holder -13 9 0\n\
rule:cause.event-patient:-|direct -7 -5 7\n\
rule:bond.state:+|indirect 0 -8 5\n\
near:left:few 9 -1 -11\n\
near:right:team -6 -7 8\n\
near:left:administration 6 0 -9\n\
rule:reverse.patient:+|act 2 6 -11\n\
path:subject(plain)>clause(plain)>clause(plain)|out -5 -2 2\n\
near:left:cut -10 -4 12\n\
near:right:defend 3 6 -11\n\
near:right:propose 9 -6 -5\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in -9 8 -3\n\
link:object(reverse)| 5 -8 0\n\
link:owner(effect-)|by 9 -5 -6\n\
rule:evaluation.verb:+|act 10 -2 -9\n\
next:right:express 13 -7 -7\n\
near:left:strike -6 10 -8\n\
near:left:further -9 -2 7\n\
next:right:fail -6 -4 9\n\
near:right:vessel -17 0 16\n\
near:right:vote 9 -8 -4\n\
near:left:export 5 4 -11\n\
rule:effect.event-patient:-|own 8 0 -9\n\
near:left:restriction 10 -9 -4\n\
rule:effect.topic-patient:-|indirect -5 9 -6\n\
rule:reverse.owner:-|free -9 4 3\n\
near:right:until -11 -4 14\n\
near:left:ready 10 -14 2\n\
next:left:many 11 -7 -6\n\
near:left:serious -12 -4 13\n\
next:right:right -5 15 -11\n\
near:left:request 11 -2 -10\n\
path:subject(grow+)>clause(attitude+)|out -17 15 0\n\
near:left:discuss 9 -6 -8\n\
near:left:reaffirm 20 -14 -6\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 9 -2 -11\n\
near:left:able 13 -2 -11\n\
path:topic(plain)>object(plain)>clause(plain)|out 5 0 -8\n\
near:left:aim 11 -3 -10\n\
near:left:advance 3 5 -12\n\
path:partner(evaluation+)>subject(plain)|in -16 19 -3\n\
next:left:welcome -9 17 -8\n\
rule:attitude.noun:-|agent:holder -12 -3 15\n\
near:left:late -7 -5 8\n\
path:object(effect+)|in -8 5 0\n\
rule:refusal.subject:-|free -5 7 -5\n\
near:right:enjoy -9 12 -6\n\
link:topic(plain)|including 12 -1 -12\n\
path:topic(plain)>subject(plain)>clause(plain)|out -10 -2 11\n\
link:topic(bond+)|for 16 -11 -5\n\
next:right:position -1 9 -10\n\
rule:effect.patient:+|agent:holder|other|indirect -11 -2 8\n\
near:left:more 5 -5 -4\n\
near:right:itself -10 -2 8\n\
link:owner(evaluation-)|of -14 -1 13\n\
verb:clause:bond+ -8 -1 6\n\
rule:break.partner:-|agent:holder|other|indirect -17 10 5\n\
near:left:denounce 11 0 -12\n\
near:right:result -12 0 9\n\
rule:attitude.partner:+|other -11 -6 12\n\
next:right:see -5 10 -8\n\
near:left:expert 11 -6 -7\n\
path:object(attitude-)>clause(plain)|in 11 -9 -4\n\
path:owner(evaluation+)>subject(plain)|in 11 -9 -4\n\
near:right:head 11 -4 -8\n\
near:left:region 0 -6 2\n\
rule:demand.object:-|agent:side|own|direct -9 1 5\n\
near:right:recently 5 -10 4\n\
near:left:deputy 10 1 -12\n\
rule:attitude.owner:-|agent:holder|own|indirect -11 5 4\n\
role:attribute|other|in -6 0 1\n\
near:left:damage -11 -3 12\n\
link:complement(attitude-)|in 8 -2 -9\n\
near:right:run -10 7 -1\n\
path:owner(plain)>object(effect-)|in 4 -9 1\n\
near:left:ever 9 -9 -4\n\
near:left:facilitate 12 -3 -9\n\
near:right:word 3 -11 5\n\
rule:cause.event-patient:+|in -5 2 -1\n\
rule:attitude.noun:-|free 4 -4 -4\n\
near:right:reason 10 -6 -7\n\
next:right:decide 1 8 -11\n\
rule:idiom.near:+|out -12 2 7\n\
path:owner(plain)>complement(demand)|in 18 -5 -14\n\
near:left:already 9 -10 -1\n\
verb:clause:evaluation+ -4 3 -3\n\
rule:effect.partner-patient:-|in 0 6 -10\n\
verb:clause:will+ 12 -11 -3\n\
near:left:discussion 13 -5 -10\n\
path:topic(plain)|out 5 0 -8\n\
next:right:underline 14 -8 -6\n\
near:right:around -2 -11 11\n\
rule:demand.object:-|agent:side|other|direct -8 6 -3\n\
near:left:always 12 -6 -8\n\
near:right:hegemony -11 -5 15\n\
path:object(effect+)>clause(plain)|out 9 0 -11\n\
next:right:expect 15 -7 -8\n\
near:left:fail -5 7 -6\n\
rule:effect.patient:+|mixed -10 -2 9\n\
next:right:take -1 4 -7\n\
near:left:behavior -11 -2 9\n\
near:right:objective 14 -7 -8\n\
path:owner(plain)>subject(attitude-)|in -12 -3 13\n\
near:left:open -12 4 5\n\
near:left:sign 1 -8 3\n\
near:right:approach -2 4 -8\n\
near:right:down 6 -1 -9\n\
near:left:source 15 -3 -12\n\
link:complement(plain)|on -3 -3 2\n\
next:left:maintain 13 -6 -8\n\
near:right:powerful -11 15 -6\n\
link:owner(friend-)|'s 0 7 -11\n\
near:left:majority 15 -3 -13\n\
near:right:four 11 -7 -6\n\
clause:subject:adverbial|even_if 8 3 -15\n\
near:left:concern -4 -8 8\n\
near:left:defeat -10 3 3\n\
clause:object:ing|of -2 3 -5\n\
near:right:question 10 -8 -4\n\
clause:subject:that|where -2 -8 8\n\
near:right:reaffirm 16 -9 -8\n\
near:right:hostile -10 -5 14\n\
rule:reverse.patient:+|agent:holder|other|act 2 6 -12\n\
next:left:only -13 2 8\n\
path:partner(bond+)>object(plain)>clause(plain)|in 2 -11 4\n\
clause:complement:ing|by -1 -6 3\n\
near:left:system -10 -4 12\n\
near:left:choose 10 -1 -12\n\
path:object(effect-)>clause(plain)>clause(plain)|in -6 13 -11\n\
near:right:common 4 7 -13\n\
next:right:negotiate -11 -2 10\n\
near:left:implementation 11 -8 -5\n\
path:owner(plain)>complement(effect+)|in -3 -10 10\n\
rule:effect.owner-patient:+|agent:other|own|indirect -9 10 -2\n\
near:right:protect -11 3 4\n\
link:complement(bond+)|with -10 2 3\n\
near:left:firm 12 -6 -7\n\
near:right:strike -3 9 -9\n\
near:left:regional 0 -8 4\n\
link:topic(evaluation+)|for -13 12 -2\n\
next:right:mean 3 8 -13\n\
near:left:dispute 8 -1 -10\n\
next:left:thru 9 -8 -4\n\
path:complement(attitude-)>clause(plain)|in -1 9 -12\n\
near:right:standard 12 -7 -5\n\
near:right:ballistic 0 -9 8\n\
verb:clause:attempt -2 -1 0\n\
next:right:— -5 8 -6\n\
rule:attitude.partner:-|in -8 -6 10\n\
near:right:crude 13 -5 -9\n\
link:owner(effect-)|demonym -6 2 -2\n\
near:left:unfortunately -14 -5 17\n\
near:right:what 1 -1 -5\n\
near:left:choice 17 -7 -11\n\
path:patient(effect-)>subject(plain)|out -4 -7 10\n\
rule:effect.owner-patient:+|agent:other|other|direct 5 -11 3\n\
rule:effect.noun-patient:+|free 7 -5 -6\n\
next:right:firm 15 -2 -14\n\
link:complement(grow+)|to -12 -2 12\n\
near:right:look -4 5 -7\n\
link:partner(plain)|- 4 -2 -7\n\
near:left:declare -10 0 6\n\
link:modifier(bond+)| 7 -6 -3\n\
path:topic(plain)>object(cause)|out 11 -6 -5\n\
near:right:refer 11 -4 -8\n\
next:left:claim -13 2 8\n\
next:right:attack -9 -3 10\n\
rule:reverse.owner:-|indirect 5 -1 -6\n\
near:right:fear 11 -5 -8\n\
near:left:economy -5 -6 10\n\
rule:idiom.near:+|indirect -8 -1 5\n\
rule:idiom.near:+|direct 2 2 -7\n\
near:right:five 8 -1 -10\n\
path:subject(plain)>clause(grow+)>clause(plain)|in -11 -3 10\n\
near:left:trip 9 -1 -10\n\
next:left:keep -4 10 -10\n\
verb:complement:obligation|none 3 -9 2\n\
near:right:term 4 -8 1\n\
near:left:plot 16 -3 -14\n\
path:patient(effect-)>object(attitude-)|in -5 18 -14\n\
near:left:document 13 -7 -8\n\
path:complement(plain)>clause(attitude-)|in -3 -10 9\n\
near:right:troop -2 -9 9\n\
role:topic|own|out 1 2 -6\n\
rule:attitude.owner:-|agent:other|other|indirect 8 -7 -4\n\
rule:obligation.subject:-|narration -5 -2 3\n\
path:patient(plain)>complement(plain)|out -10 -3 10\n\
near:right:signal -13 8 1\n\
next:right:face 13 -5 -7\n\
link:topic(effect-)|of -14 -1 14\n\
near:left:expand 9 -5 -7\n\
rule:break.partner:-|free 3 6 -11\n\
near:right:cite 12 -6 -7\n\
rule:friend.copula:-|out -5 -5 9\n\
rule:attitude.topic:+|agent:other 12 -8 -6\n\
rule:attitude.owner:+|agent:other|other|indirect -10 1 6\n\
near:right:investment 16 -6 -11\n\
next:left:provide 12 -13 0\n\
clause:subject:adverbial|although 1 -8 2\n\
rule:evaluation.noun:+|mixed -1 4 -6\n\
near:right:unite 15 -3 -13\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -13 2 8\n\
near:right:closer 10 -9 -4\n\
next:left:behind 1 7 -12\n\
path:object(plain)>clause(plain)>clause(plain)|out 6 -2 -8\n\
near:right:event -7 -7 13\n\
next:left:our -7 13 -8\n\
near:right:flexibility -16 11 3\n\
rule:demand.object:-|agent:side|other|indirect 11 -6 -6\n\
near:right:face 4 -6 -2\n\
rule:evaluation.noun:-|mixed -8 -4 11\n\
near:right:chief 10 -9 -4\n\
near:left:mechanism 7 -8 -3\n\
near:left:neighbor 13 -5 -9\n\
near:left:seek 3 -1 -7\n\
rule:reverse.owner:-|agent:holder 7 -1 -7\n\
near:right:stick -14 2 10\n\
near:left:top -5 6 -3\n\
path:owner(effect-)>subject(plain)|in -5 -6 8\n\
near:left:next 2 -8 3\n\
next:left:trust -8 -10 17\n\
link:owner(effect-)|of 6 -5 -6\n\
near:right:prevent -7 -5 10\n\
near:right:various 10 -3 -9\n\
near:right:peace 8 2 -12\n\
near:right:past -9 -2 6\n\
near:left:restore -7 -6 10\n\
near:right:practical -9 -8 16\n\
next:right:official 11 -8 -4\n\
near:right:view 4 -4 -6\n\
near:right:convention 10 1 -13\n\
verb:attribute:future|present 0 4 -8\n\
near:right:toward -1 -8 8\n\
clause:complement:that|where 7 -11 4\n\
next:right:show 1 -11 7\n\
near:right:via 14 -8 -7\n\
near:right:release -9 -5 10\n\
link:complement(plain)|behind 0 8 -11\n\
rule:demand.object:-|agent:target|other|direct -1 7 -10\n\
near:left:signatory 13 -2 -12\n\
near:left:voice 9 -12 -1\n\
next:left:reaffirm 18 -13 -5\n\
next:right:launch 11 1 -13\n\
path:subject(plain)>content(plain)>object(plain)|out -2 -8 9\n\
near:left:team 9 -7 -6\n\
next:right:since -1 -9 8\n\
next:right:start -11 4 3\n\
rule:reverse.agent:+|own 5 0 -7\n\
rule:cause.agent:+|own 2 5 -8\n\
rule:cause.event-patient:+|agent:other 4 -6 -1\n\
next:right:lose 7 4 -14\n\
near:right:province 15 -4 -11\n\
rule:evaluation.modifier-patient:-|other -4 -9 11\n\
path:owner(plain)>subject(effect-)|out 6 -6 -3\n\
near:right:facility -10 6 -1\n\
near:left:security 2 0 -6\n\
near:left:cooperate -11 -1 8\n\
near:right:realize -12 3 7\n\
path:owner(plain)>attribute(plain)>clause(plain)|in 13 -3 -12\n\
rule:effect.owner-patient:+|agent:side 3 -1 -5\n\
near:right:record -2 -11 11\n\
path:subject(reverse)|out 9 0 -11\n\
near:right:currently 11 -10 -3\n\
near:left:commit -9 10 -5\n\
rule:grow.partner:+|out -2 3 -4\n\
path:object(effect-)>clause(plain)|out -7 -1 4\n\
next:left:ask 6 0 -9\n\
next:left:[ -10 2 4\n\
verb:object:grow+! -10 -2 7\n\
near:right:host 5 -10 4\n\
rule:friend.copula:-|free 6 -5 -4\n\
near:right:extremely -13 -6 19\n\
rule:will.subject:+|narration 1 -8 6\n\
near:right:draft 9 -9 -3\n\
near:right:life 2 7 -11\n\
near:right:emphasize 7 -8 -1\n\
near:left:increase -7 4 0\n\
near:right:without -5 -1 2\n\
near:left:big 5 -9 1\n\
near:left:fight 9 -3 -8\n\
verb:complement:grow+! -10 -4 10\n\
near:right:allegation -10 3 4\n\
rule:will.subject:-|free 12 -7 -5\n\
rule:bond.state:-|act 11 -3 -7\n\
near:right:% 14 -1 -14\n\
path:subject(plain)>clause(evaluation-)|out 1 -7 6\n\
rule:attitude.self:-|agent:other|other|indirect -8 -3 8\n\
next:left:want 9 -11 -1\n\
near:left:powerful -11 2 5\n\
near:right:anti -9 -2 8\n\
near:left:riot 11 -3 -10\n\
next:right:share 5 4 -12\n\
rule:attitude.partner:-|agent:holder|other|indirect -12 -6 17\n\
near:right:undermine -11 5 3\n\
near:left:save -14 2 10\n\
link:owner(cause)|demonym 4 5 -12\n\
path:subject(evaluation-)|in 3 -1 -6\n\
near:left:withdrawal -7 -1 4\n\
near:right:between 8 -5 -5\n\
rule:will.subject:-|direct 15 -8 -8\n\
next:left:new 5 1 -9\n\
clause:subject:adverbial|before -7 -5 9\n\
near:left:elsewhere 10 -10 -1\n\
path:object(attitude+)|out -8 5 -2\n\
near:left:vaccine -15 8 3\n\
path:complement(break-)>clause(plain)|in 13 -10 -5\n\
near:right:air 12 -2 -11\n\
near:right:us -2 -10 9\n\
near:left:regret -11 -3 14\n\
next:left:withdraw 9 -6 -3\n\
near:left:consider 3 -6 -1\n\
near:right:suffer 4 4 -10\n\
near:right:argument -15 2 11\n\
near:left:practice -7 -7 13\n\
rule:attitude.agent:+|act 7 -2 -7\n\
rule:friend.copula:+|mixed 8 -9 -2\n\
near:left:history -10 8 -2\n\
near:left:accusation -10 6 1\n\
near:left:present -8 5 1\n\
next:right:visit 8 0 -9\n\
near:left:play -8 0 4\n\
near:left:plus 10 -4 -6\n\
path:partner(plain)>object(plain)|out 2 -9 4\n\
rule:evaluation.modifier:-|mixed 5 -1 -7\n\
near:left:preserve -7 12 -7\n\
verb:object:ability!|present 3 -5 -2\n\
verb:subject:demand! -13 5 5\n\
next:right:back 2 -8 2\n\
rule:attitude.owner:+|agent:other|free|indirect -3 -7 5\n\
near:right:meeting -6 -2 3\n\
near:right:off -3 6 -7\n\
path:object(plain)>clause(effect-)|out -9 -3 11\n\
rule:bond.state:-|narration 9 1 -12\n\
path:owner(plain)>topic(plain)>subject(plain)|in 10 -4 -8\n\
rule:effect.patient:-|agent:other|own|indirect 5 -8 1\n\
near:right:strategic -5 6 -5\n\
near:right:import 9 -2 -9\n\
rule:effect.patient:-|agent:target|other|direct -12 -1 12\n\
near:left:attempt -7 -5 9\n\
near:left:tweet 3 -10 4\n\
near:left:figure 14 -5 -9\n\
near:left:participant -12 6 2\n\
near:right:conclude -9 -2 7\n\
path:complement(plain)>clause(grow+)|in -9 3 1\n\
link:object(cause)| 0 -2 -2\n\
near:left:respond -8 -1 5\n\
path:patient(plain)>complement(plain)|in 7 4 -13\n\
path:owner(plain)>object(grow+)|out 12 -9 -4\n\
near:right:behavior -6 -5 9\n\
rule:evaluation.modifier-patient:+|free -9 5 1\n\
near:left:work -5 -3 3\n\
next:left:year -13 0 10\n\
near:right:month 5 -7 0\n\
path:subject(cause)>clause(plain)|in -4 -1 -1\n\
near:right:buy 12 -5 -9\n\
path:complement(break-)|out 0 -7 5\n\
rule:grow.partner:+|free 4 -6 -2\n\
near:right:honor 8 -9 2\n\
next:left:help -5 -4 7\n\
rule:effect.patient:+|direct -4 -2 2\n\
near:right:field 6 2 -10\n\
near:left:proof -14 -6 18\n\
next:left:regard 9 -4 -8\n\
near:left:within 6 -1 -8\n\
path:subject(plain)>content(plain)>object(plain)|in -7 -7 10\n\
near:right:remedial -14 15 -2\n\
near:left:start -7 -3 7\n\
near:right:control -10 -2 10\n\
role:modifier|free|out 3 0 -6\n\
rule:attitude.owner:+|act -4 6 -7\n\
near:right:produce 8 3 -13\n\
near:left:my -7 12 -9\n\
near:right:special 2 -9 4\n\
near:right:announce -3 3 -4\n\
clause:object:that|whether 9 -1 -10\n\
near:right:argue 8 -8 -2\n\
path:partner(bond+)>complement(plain)|out 4 0 -6\n\
near:left:him 9 -4 -9\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -12 5 4\n\
rule:effect.noun-patient:-|agent:holder|other|act -1 -8 8\n\
near:left:joint 5 -3 -7\n\
near:left:agency 11 -6 -6\n\
near:right:course -13 2 8\n\
near:right:reiterate 10 -2 -10\n\
rule:demand.object:-|agent:target|free|direct -3 -8 9\n\
next:right:when 9 -6 -6\n\
link:object(evaluation-)| 12 -6 -7\n\
near:right:list 6 -7 -3\n\
path:subject(plain)>clause(plain)>clause(demand)|in -10 -2 9\n\
near:left:require 13 -8 -5\n\
near:left:repeatedly -2 7 -6\n\
near:left:subject 13 -7 -7\n\
clause:subject:ing|with -11 3 5\n\
near:left:level -9 -1 7\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 10 -2 -9\n\
near:left:dollar -2 -9 12\n\
near:left:get -3 4 -7\n\
near:left:activity 7 -5 -6\n\
next:left:plus 10 -4 -6\n\
near:left:political -4 -5 4\n\
path:owner(plain)>complement(attitude-)|out -3 -6 7\n\
verb:object:cause! -1 -6 5\n\
rule:attitude.self:+|agent:holder|other|act 9 -10 -2\n\
next:left:2015 6 -8 0\n\
path:complement(bond+)|in 11 -2 -11\n\
near:right:kill 5 -2 -8\n\
link:owner(will+)|'s 8 -2 -9\n\
next:right:base -2 -9 11\n\
near:right:ability 11 -3 -10\n\
next:right:neighbor -6 11 -7\n\
rule:attitude.topic:+|indirect 4 -8 1\n\
rule:reverse.owner:-|agent:other 4 -2 -6\n\
link:complement(cause)|against 3 -7 1\n\
near:right:declare 5 0 -8\n\
clause:object:ing|to 5 -8 -1\n\
near:right:supply -8 -4 9\n\
near:right:fall 9 -9 0\n\
path:object(effect+)>clause(plain)|in -6 -5 8\n\
near:left:boycott -16 2 12\n\
near:left:others -9 -5 12\n\
near:right:confront -12 5 4\n\
near:left:speech 8 -8 -2\n\
rule:idiom.clause:-|direct -8 -3 7\n\
path:topic(effect+)>complement(plain)|out 11 -4 -7\n\
near:left:stage 11 -2 -10\n\
rule:effect.topic-patient:-|agent:holder|other|act 9 -6 -4\n\
near:left:contain 5 -11 4\n\
verb:complement:obligation|past -10 4 1\n\
path:subject(effect-)>clause(cause)|out 15 -4 -12\n\
near:right:pass -5 10 -9\n\
near:left:strengthen 6 -3 -7\n\
path:object(attitude+)>clause(plain)|out 11 -7 -5\n\
near:left:significant 12 -7 -6\n\
near:left:interaction 10 -9 -4\n\
near:right:weak -11 -3 13\n\
link:topic(plain)|about -1 -9 6\n\
near:left:focus 3 -10 4\n\
near:right:cut 10 -6 -5\n\
rule:break.agent:-|other -8 -4 11\n\
rule:attitude.topic:+|direct 12 -3 -11\n\
near:left:encourage -2 -11 10\n\
rule:attitude.patient:-|agent:other 2 4 -10\n\
link:complement(attitude-)|on 1 3 -8\n\
next:right:emphasize 11 -5 -7\n\
near:right:link -7 12 -7\n\
rule:friend.copula:+|indirect -6 -1 1\n\
near:left:reference -6 -7 13\n\
rule:attitude.owner:-|act 4 -2 -5\n\
near:left:only -1 -4 3\n\
link:complement(cause)|from -1 -11 10\n\
near:left:condolence -6 15 -10\n\
clause:object:ing|from 3 -7 1\n\
near:left:medium 3 -7 1\n\
near:right:seize -6 -5 10\n\
next:right:policy 5 -5 -4\n\
verb:complement:future!|present -4 -3 2\n\
link:patient(plain)|on 2 2 -7\n\
near:right:territory -8 9 -4\n\
near:right:fire 7 3 -11\n\
rule:attitude.self:-|agent:side|other|act -17 0 16\n\
path:subject(effect-)>clause(attitude-)|in 9 -4 -6\n\
near:right:path 4 6 -11\n\
near:right:role -3 6 -5\n\
next:right:warn 8 -4 -4\n\
next:right:may -1 -6 3\n\
next:right:presidential 8 -4 -6\n\
near:left:ministry -9 -3 10\n\
rule:effect.patient-patient:-|direct 7 2 -10\n\
near:right:expert 11 -5 -7\n\
next:right:discuss -7 9 -4\n\
rule:attitude.topic:-|in -2 6 -7\n\
near:right:hit 10 -3 -8\n\
near:left:idea 11 -3 -10\n\
next:left:right 11 -6 -7\n\
near:right:aid -6 11 -9\n\
next:left:than 4 -4 -4\n\
rule:attitude.patient:+|direct -8 1 1\n\
near:right:place 2 1 -7\n\
near:left:northern 11 -2 -11\n\
near:right:away -6 -7 10\n\
next:right:economy -9 1 4\n\
path:patient(attitude-)>object(plain)|out -14 0 13\n\
near:right:same 4 -8 -1\n\
clause:attribute:adverbial|since -15 7 6\n\
near:right:propaganda -10 -2 11\n\
path:subject(plain)>clause(plain)>clause(attitude+)|out 13 -2 -11\n\
rule:cause.event-patient:+|indirect -1 4 -6\n\
near:left:revive 9 -9 -2\n\
near:right:embargo 11 -3 -10\n\
near:left:condition 10 -7 -5\n\
next:left:whether 5 -7 -1\n\
near:left:represent 10 0 -11\n\
rule:evaluation.noun:-|own 9 -10 -1\n\
rule:cause.event-patient:-|agent:other|other|indirect 5 0 -8\n\
link:complement(attitude-)|to 7 -9 0\n\
rule:effect.topic-patient:-|act 6 -8 1\n\
rule:effect.topic-patient:-|out 5 -6 -2\n\
near:right:constructive -11 12 -3\n\
near:left:may 3 0 -7\n\
next:left:because 0 -5 1\n\
near:left:concerned -5 -9 11\n\
clause:object:ing|at -2 5 -7\n\
next:left:defend -2 10 -10\n\
path:topic(plain)>complement(cause)|in 6 -10 -1\n\
clause:complement:participle|of 4 6 -11\n\
path:owner(plain)>complement(effect-)>clause(plain)|in -10 3 4\n\
near:left:old 11 -7 -5\n\
verb:clause:obligation!|present 0 3 -7\n\
near:right:receive 0 -7 3\n\
path:subject(effect-)>clause(plain)>clause(plain)>clause(plain)|in 12 -5 -8\n\
link:complement(reverse)|on 5 0 -8\n\
near:right:fighter -12 4 4\n\
rule:inability.subject:-|out -5 -4 6\n\
near:left:never -5 -8 9\n\
rule:effect.partner-patient:-|free 11 -7 -5\n\
near:right:explain -9 9 -2\n\
link:topic(bond+)|in 3 -8 3\n\
link:topic(grow+)|in 7 -11 2\n\
near:right:assassination -9 5 0\n\
path:complement(attempt)|in 8 -10 -2\n\
clause:clause:adverbial|though 10 -7 -4\n\
next:right:follow 9 -2 -9\n\
rule:attitude.self:-|agent:holder|free|mixed -16 12 1\n\
path:owner(plain)>complement(effect+)|out -5 -5 8\n\
near:left:coalition -11 7 1\n\
near:left:boost 10 -8 -4\n\
near:left:counterpart 5 -6 -2\n\
verb:subject:fail -8 -4 10\n\
near:right:reverse -4 -4 7\n\
next:right:rhetoric 8 3 -13\n\
next:left:non 12 -3 -10\n\
near:right:transfer 10 3 -14\n\
rule:idiom.sentence:+|direct 4 -4 -4\n\
rule:effect.partner-patient:-|act -3 -8 10\n\
near:left:ensure 1 6 -10\n\
next:left:within 2 5 -10\n\
near:left:process 7 -1 -10\n\
near:right:willing 9 -7 -5\n\
near:right:particular 10 -5 -8\n\
rule:idiom.clause:-|act -11 -3 13\n\
path:patient(effect-)>complement(plain)|out 4 2 -8\n\
next:right:play -11 2 6\n\
rule:effect.owner-patient:+|agent:other|free|indirect -1 -8 5\n\
near:left:benefit 3 -7 1\n\
clause:object:adverbial|since 0 -8 6\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 8 1 -11\n\
near:left:indirect 5 -10 4\n\
next:left:terrorist 10 0 -10\n\
near:right:therefore -8 -7 15\n\
next:left:praise -3 12 -9\n\
rule:reverse.patient:-|other -10 -1 9\n\
rule:friend.copula:-|other -8 -1 6\n\
near:right:senior -9 7 0\n\
path:topic(plain)>topic(plain)>object(plain)|in 12 -4 -10\n\
link:owner(attempt)|of 10 -8 -2\n\
rule:break.agent:-|in -10 -3 11\n\
link:complement(attitude-)|of -11 9 0\n\
near:right:assassinate -9 -4 13\n\
near:left:capacity 13 -2 -11\n\
rule:cause.event-patient:+|free 3 2 -7\n\
path:subject(effect-)>clause(effect-)|out 8 -1 -9\n\
near:right:rise 3 5 -11\n\
rule:reverse.owner:-|direct -5 -3 7\n\
near:left:must -6 2 1\n\
rule:reverse.patient:+|direct 0 5 -7\n\
rule:effect.owner:+|own 3 -2 -5\n\
rule:cause.event-patient:-|agent:other|free|direct -8 1 4\n\
rule:effect.owner-patient:-|agent:side|other|indirect -7 -4 10\n\
near:right:2231 4 -7 2\n\
near:right:several 7 -9 0\n\
path:owner(attitude-)>object(plain)|in 2 6 -12\n\
near:right:enrichment 11 -8 -5\n\
near:left:invite -9 13 -5\n\
path:owner(cause)>complement(plain)|in 14 -5 -9\n\
path:topic(plain)>complement(plain)|out -2 1 -3\n\
near:left:dangerous -11 -3 14\n\
path:subject(plain)>clause(effect+)|in -9 1 4\n\
path:subject(bond+)|in -5 7 -6\n\
near:left:non 11 -2 -10\n\
next:right:political -6 -4 9\n\
near:right:unprecedented 12 0 -12\n\
rule:effect.partner-patient:+|act 8 -5 -5\n\
next:right:approach -11 7 1\n\
path:owner(plain)>subject(effect-)>clause(plain)|in 6 -2 -8\n\
rule:effect.copula:-|other 5 -1 -7\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 3 -10 4\n\
near:right:send 5 -4 -5\n\
rule:attitude.patient:-|other 6 -7 -1\n\
near:left:community 3 -10 5\n\
near:right:controversial -12 -2 15\n\
rule:effect.partner-patient:+|indirect -6 7 -3\n\
near:left:difficult 10 -6 -5\n\
next:right:cooperation 9 -4 -6\n\
near:left:particular -8 -4 9\n\
path:topic(plain)>complement(effect+)|in 11 -14 2\n\
near:left:remind -11 -4 12\n\
near:left:violation 8 -2 -9\n\
near:left:depend -5 -8 12\n\
next:left:target -9 -4 10\n\
near:right:representative 9 2 -12\n\
verb:clause:volition|present -5 9 -7\n\
next:right:hold 9 -4 -7\n\
near:left:% 8 -6 -4\n\
near:left:attend 11 -7 -6\n\
link:patient(grow+)|on -10 -6 14\n\
near:right:conference 8 -2 -8\n\
near:right:sit -11 -2 10\n\
path:complement(effect+)>clause(plain)|in -5 5 -6\n\
near:right:expire -5 -6 11\n\
rule:effect.topic-patient:-|agent:side -11 1 8\n\
near:right:involvement -11 -1 10\n\
near:right:main -4 -7 8\n\
near:left:every 11 -4 -9\n\
path:topic(plain)>object(cause)>clause(plain)|in -13 -4 16\n\
verb:object:evaluation-! 10 1 -13\n\
path:owner(attitude+)>complement(plain)>clause(plain)|in -12 -4 13\n\
near:left:mean 5 -6 -3\n\
near:right:week 3 1 -6\n\
near:left:delegation 9 -4 -6\n\
next:left:third -7 -4 10\n\
path:owner(plain)>object(plain)|in 2 -3 -2\n\
near:left:extension -13 0 11\n\
near:right:serve 3 -8 2\n\
near:left:positive -6 10 -5\n\
clause:clause:ing|at -11 0 9\n\
near:left:quote 11 -6 -6\n\
near:right:step 4 -2 -5\n\
path:object(effect-)>clause(effect-)|out -8 -4 11\n\
verb:object:obligation|none 6 -5 -4\n\
rule:inability.subject:-|free 4 -4 -2\n\
near:right:few 6 -9 1\n\
near:right:reimpose 3 -10 5\n\
near:left:compare -12 3 6\n\
verb:clause:possibility|none 9 -2 -9\n\
path:partner(plain)>attribute(plain)|in 12 -6 -7\n\
next:left:describe -7 2 -1\n\
near:left:recent 3 -4 -2\n\
next:right:economic 7 -4 -7\n\
verb:clause:attitude-! 11 -11 0\n\
near:left:thank -8 12 -5\n\
rule:bond.state:+|act 5 2 -8\n\
near:left:vis 0 -12 10\n\
near:right:before 4 -5 -4\n\
path:owner(plain)>complement(attitude+)|out 7 -7 -3\n\
near:left:immediately 9 -7 -4\n\
clause:attribute:ing| 7 -3 -7\n\
near:left:join -1 3 -7\n\
path:subject(fail)|out -12 -2 11\n\
rule:cause.agent:-|own 8 -4 -5\n\
rule:attitude.owner:-|agent:other|other|direct 7 0 -10\n\
near:left:several 9 -4 -7\n\
near:left:submit -7 -3 9\n\
near:left:cite -9 4 2\n\
path:topic(plain)>complement(plain)>clause(plain)|in 2 2 -7\n\
near:left:bind 14 -3 -12\n\
near:right:almost 7 -9 0\n\
clause:complement:that|why 3 6 -11\n\
next:left:policy 5 3 -8\n\
near:right:legitimate -7 10 -5\n\
near:left:your 13 -4 -10\n\
next:right:intend -6 -5 10\n\
clause:subject:ing|while -6 3 0\n\
path:object(attitude-)>clause(plain)|out -10 -2 10\n\
path:partner(bond+)>subject(plain)|out -7 5 -1\n\
rule:effect.patient:-|agent:holder|free|act 8 -3 -6\n\
link:complement(plain)|towards 2 -7 3\n\
link:owner(evaluation-)|name -4 -7 10\n\
rule:reverse.owner:-|out -2 -5 7\n\
link:complement(plain)|without -10 4 3\n\
near:right:nothing -9 1 5\n\
rule:cause.event-patient:+|agent:holder|other|act 2 8 -11\n\
rule:reverse.agent:+|free 2 0 -4\n\
rule:effect.event-patient:+|agent:other 6 -2 -7\n\
next:left:unilateral -7 -4 10\n\
link:patient(plain)|toward 8 -7 -3\n\
next:left:major 10 -7 -4\n\
near:right:urge -1 -7 6\n\
clause:subject:relative|whose 10 0 -11\n\
next:left:express 5 4 -9\n\
rule:bond.state:-|in 5 -6 -3\n\
rule:effect.event-patient:-|mixed -8 2 2\n\
next:right:last 9 -2 -8\n\
near:left:long 4 -7 -1\n\
path:topic(plain)>complement(cause)|out 5 -8 1\n\
near:right:rejoin 5 -10 4\n\
near:left:affect 5 -7 0\n\
near:left:past -6 -5 8\n\
next:left:consider -2 -7 6\n\
rule:attitude.partner:-|agent:holder -8 -4 8\n\
rule:demand.object:-|agent:holder|other|direct -7 -3 7\n\
next:right:gas 13 -4 -10\n\
near:right:interested 9 -11 -1\n\
rule:break.agent:-|free 8 -4 -6\n\
near:left:understanding 9 -10 -1\n\
near:left:perhaps -13 -1 12\n\
near:left:raise 4 2 -8\n\
near:right:mostly 11 -4 -9\n\
rule:friend.copula:-|direct 2 0 -7\n\
near:right:private -6 -6 9\n\
near:right:abide -9 12 -4\n\
near:right:civilian 5 3 -10\n\
link:owner(attitude-)|of -12 2 8\n\
next:right:] -1 3 -7\n\
near:right:insist 8 -6 -5\n\
near:left:sure 2 -9 6\n\
near:right:rapprochement 14 -8 -6\n\
near:right:gain -9 -1 8\n\
link:owner(fail)|'s -12 2 6\n\
rule:effect.patient-patient:-|in 2 1 -6\n\
clause:complement:that|how 8 -6 -4\n\
near:right:willingness -7 11 -6\n\
path:patient(effect-)>object(plain)>clause(plain)|out 9 -1 -10\n\
near:right:address 7 -5 -6\n\
near:right:spokesman 9 -6 -5\n\
near:left:seriously -11 -3 13\n\
near:right:ahead 8 -3 -7\n\
rule:cause.event-patient:-|agent:other|free|indirect 8 -2 -7\n\
near:right:chance -11 6 3\n\
rule:attitude.owner:+|agent:holder|other|act -7 7 -5\n\
link:object(attempt)| -4 -6 7\n\
near:left:hour -4 -6 9\n\
next:right:partner 0 -7 4\n\
rule:effect.event-patient:+|out 10 -9 -4\n\
link:complement(plain)|after -4 -5 7\n\
near:right:today 9 -4 -7\n\
near:left:coordinate 9 -4 -7\n\
next:right:international 10 -5 -6\n\
path:patient(plain)>subject(plain)|in 13 -4 -11\n\
path:owner(plain)>complement(effect+)>clause(plain)|in -9 -3 10\n\
rule:idiom.near:+|narration -10 2 6\n\
near:left:solution 8 -10 1\n\
path:owner(plain)>topic(plain)>topic(plain)>object(plain)|in 7 5 -13\n\
rule:cause.event-patient:-|agent:other|other|direct 12 -6 -7\n\
near:left:reality 10 -6 -5\n\
near:right:child 12 -9 -5\n\
near:right:emerge -13 7 3\n\
near:left:deadline 9 -5 -4\n\
near:left:difference -2 -8 8\n\
near:right:tension 2 4 -9\n\
near:left:public -8 6 -2\n\
path:object(plain)>clause(attempt)|in 1 5 -8\n\
near:right:indicate -8 1 3\n\
near:right:plane 6 1 -9\n\
next:right:veto -9 -4 13\n\
near:right:territorial 5 6 -12\n\
near:left:threat 2 1 -5\n\
next:left:force 8 -7 -2\n\
next:right:primary 9 -1 -9\n\
near:left:conduct -8 -2 7\n\
next:right:know -7 -1 6\n\
next:right:business 4 -9 4\n\
rule:effect.partner-patient:-|agent:holder -8 -3 7\n\
path:topic(plain)>complement(plain)>clause(plain)|out -7 -1 6\n\
near:right:restriction 10 -3 -9\n\
near:right:/ -7 -5 12\n\
rule:break.agent:-|narration 10 -2 -9\n\
near:left:website -13 0 12\n\
near:right:adhere -9 9 -2\n\
near:right:design -10 6 1\n\
rule:demand.object:-|agent:other|own|indirect 6 -2 -4\n\
path:complement(demand)>clause(plain)|in -8 -5 11\n\
near:left:leave 2 1 -6\n\
verb:complement:ability|none 1 -1 -5\n\
verb:object:counterfactual|present -1 6 -9\n\
rule:effect.topic-patient:+|agent:holder|other|act -6 10 -5\n\
near:right:alive 3 9 -13\n\
next:right:act -10 8 0\n\
next:left:invade 7 1 -11\n\
verb:subject:attempt! 5 -3 -4\n\
path:partner(plain)>subject(plain)|out 5 -7 0\n\
link:complement(demand)|from -6 -5 10\n\
rule:attitude.self:+|agent:other|free|indirect -8 1 2\n\
rule:effect.patient:-|agent:target|other|indirect 10 -5 -6\n\
near:left:assassinate 5 1 -9\n\
next:right:end -9 1 6\n\
near:left:diplomatic -6 5 -4\n\
near:left:crisis -2 -6 4\n\
role:modifier|own|in -10 0 8\n\
clause:clause:relative|where 3 2 -8\n\
clause:object:to|on 2 3 -8\n\
near:left:intention 11 -5 -7\n\
near:left:maybe -10 -4 13\n\
near:left:prepare 10 -6 -6\n\
rule:grow.partner:+|mixed -3 -6 8\n\
next:right:up 10 -1 -9\n\
clause:clause:that|how -3 -7 8\n\
link:topic(effect+)|of -10 8 -1\n\
path:subject(plain)>clause(attitude-)>clause(plain)|in 6 4 -12\n\
next:right:win 3 1 -7\n\
rule:cause.agent:-|act 11 -2 -9\n\
next:left:top -8 5 0\n\
near:left:assume -9 0 5\n\
next:right:speak -6 -2 7\n\
next:left:conclude 17 -6 -12\n\
near:left:experience -10 0 5\n\
near:right:wish 4 2 -8\n\
path:subject(attempt)>clause(plain)|out 7 -4 -5\n\
near:left:proposal 0 5 -8\n\
near:left:2231 4 3 -9\n\
near:left:dealing 16 -5 -12\n\
next:right:commitment 0 -3 1\n\
near:right:certainly 0 -9 7\n\
near:left:amid -5 -5 8\n\
next:right:intelligence 10 -4 -7\n\
near:left:someone -11 -4 15\n\
path:complement(grow+)>clause(attempt)|out 10 -7 -4\n\
near:right:comment -6 0 1\n\
clause:object:adverbial|as -6 -4 7\n\
rule:reverse.patient:+|agent:holder|other|indirect -9 10 -3\n\
link:patient(attitude+)|of -7 -7 10\n\
near:left:just 5 -5 -5\n\
next:right:role -10 0 7\n\
near:right:interview 9 -3 -7\n\
path:partner(bond+)>topic(plain)>complement(plain)|out 8 -5 -4\n\
rule:effect.topic-patient:+|own 8 -8 0\n\
near:right:relate -8 -4 8\n\
near:left:constructive -10 7 0\n\
verb:object:obligation!|present 7 -5 -5\n\
verb:attribute:none!|past 4 2 -9\n\
verb:subject:bond+ 3 -3 -3\n\
near:right:turn 0 2 -5\n\
near:left:decide -8 5 -1\n\
link:partner(evaluation+)|with -5 -5 3\n\
near:left:each -4 11 -8\n\
near:right:contest 10 -1 -10\n\
near:left:why -5 5 -3\n\
near:right:enrich 1 4 -8\n\
near:right:recognize 7 -2 -7\n\
next:right:might 2 -7 2\n\
near:left:hit 10 1 -12\n\
rule:attitude.self:-|agent:other|free|direct 8 -4 -6\n\
near:right:highly 3 3 -9\n\
rule:evaluation.modifier-patient:+|direct 6 -2 -7\n\
rule:effect.copula:-|own 5 2 -9\n\
near:left:line -2 5 -6\n\
near:left:bloc 11 -5 -7\n\
near:right:assert 10 -6 -5\n\
rule:effect.partner-patient:-|agent:holder|other|act -5 -6 9\n\
near:right:sabotage 9 1 -11\n\
near:right:feel 7 -7 -3\n\
near:left:surround 5 4 -10\n\
next:right:energy 8 -3 -7\n\
rule:attitude.owner:+|agent:target 6 -9 -2\n\
near:right:letter 8 -8 -1\n\
near:left:incoming 13 -5 -8\n\
near:left:analyst 6 0 -8\n\
near:left:being 3 -1 -5\n\
rule:effect.owner-patient:-|agent:other|other|act -9 -2 11\n\
near:left:rally 5 3 -10\n\
next:left:northern 10 -1 -10\n\
rule:effect.partner-patient:-|other -5 -3 4\n\
next:left:sanction -7 1 4\n\
next:right:tanker 12 -5 -8\n\
near:left:ground 2 3 -8\n\
near:right:consult 11 -4 -8\n\
near:left:throughout -11 10 -1\n\
verb:clause:volition!|none -5 2 -1\n\
near:right:completely -6 8 -5\n\
next:right:give 4 -8 2\n\
near:right:exist 11 0 -13\n\
near:right:money 1 -8 6\n\
near:right:entity -10 -1 9\n\
next:left:counter 8 -9 -1\n\
next:left:reject -9 -3 10\n\
rule:reverse.agent:+|mixed -9 -1 9\n\
next:left:hold -10 0 9\n\
near:right:network 12 -2 -10\n\
next:left:bring -1 3 -6\n\
near:right:necessary -6 6 -3\n\
rule:inability.subject:-|own -6 -3 6\n\
near:right:initiative -4 8 -7\n\
near:left:outside 7 -3 -6\n\
rule:evaluation.noun:-|act 6 -5 -1\n\
near:left:territory -11 10 -3\n\
near:right:partnership -2 4 -7\n\
link:topic(bond+)|to 9 -9 -1\n\
near:left:true -4 -7 9\n\
next:left:accuse -2 -5 4\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|out 8 -4 -5\n\
near:right:eye -12 3 8\n\
near:left:extradite 13 -3 -11\n\
near:right:regret 8 -4 -6\n\
near:left:kind 8 3 -12\n\
path:object(break-)|in 3 -1 -5\n\
path:partner(plain)>subject(plain)|in 9 -6 -5\n\
near:right:reasonable 2 9 -14\n\
near:left:seem -6 -3 5\n\
path:owner(plain)>subject(effect+)|out 4 -8 1\n\
near:right:build -8 3 2\n\
near:left:engage 6 0 -8\n\
next:left:be 0 -2 -2\n\
next:right:praise 10 -5 -5\n\
path:topic(plain)|in -6 8 -6\n\
near:right:increase -1 -5 4\n\
near:right:behind -6 0 3\n\
next:left:economic 2 -8 5\n\
link:complement(effect-)|as -11 0 8\n\
near:right:deputy 5 3 -9\n\
path:owner(plain)>subject(attitude+)|out 0 -7 7\n\
rule:grow.partner:+|agent:holder|other|act -4 2 -1\n\
near:left:form 2 2 -9\n\
rule:effect.event-patient:-|agent:holder|other|act 1 -5 2\n\
clause:subject:participle|of -2 -6 5\n\
near:left:might 5 1 -8\n\
near:left:debate -8 4 1\n\
next:right:further 5 -8 -1\n\
near:left:recently 5 -7 0\n\
near:left:real -6 -5 9\n\
near:right:responsibility -6 -4 8\n\
rule:reverse.patient:-|agent:holder -9 -2 9\n\
near:right:seriously 5 2 -9\n\
verb:clause:cause! -4 6 -5\n\
near:right:stance -1 2 -6\n\
path:owner(evaluation-)>subject(plain)|out -13 0 11\n\
path:complement(evaluation-)|in 3 3 -9\n\
near:right:eventually -5 -7 12\n\
near:right:seven -7 10 -4\n\
near:left:direction -11 9 0\n\
rule:friend.copula:-|in -3 3 -4\n\
near:left:evidence -8 6 -2\n\
next:right:until -7 -5 13\n\
near:left:head 1 3 -9\n\
rule:attitude.self:-|agent:other|other|mixed 10 -3 -7\n\
near:left:unlike -9 5 0\n\
near:right:chemical 3 2 -8\n\
path:owner(demand)>subject(plain)|in -12 6 4\n\
next:right:still 5 -7 0\n\
near:left:instead 5 -7 0\n\
near:right:ground 6 1 -9\n\
near:right:able -5 1 1\n\
path:subject(plain)>clause(attitude-)>clause(plain)|out -10 2 6\n\
near:right:second -7 -1 5\n\
rule:reverse.owner:-|mixed -8 -1 9\n\
near:right:how 4 -4 -5\n\
rule:reverse.agent:-|out -5 -4 9\n\
link:owner(cause)|'s -1 -6 5`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:against own:favor own:lean side:lean side:against target:lean target:favor target:against voice-confidence reverse content:2 content:9 side:favor content:3 holder:favor sentence:lean content:7 holder:against content:14 content:10 content:8 holder:lean sentence:against content:6 content:1 sentence:favor side:n content:4 content:5 content:11 content:12 left:2 content:13 left:9 left:4 holder:n right:6 content:15 right:4 cue:3 right:1 left:3 right:3 after right:9 left:11 left:5 left:0 right:7 left:13 target:n content:0 right:14 right:10 before left:12 right:12 right:5 sum:against left:1 left:6 right:0 lead:against left:14 right:11 right:8 sum:tone- left:15 extent left:10 right:13 lead:favor right:15 left:7 left:8 cue:9 right:2 side:other unnamed cue-distance cue:13 cue:14 cue:10 cue:5 cue:2 sum:favor cue:8 cue:15 cue:4 cue:1 cue:11 cue:12 form:person sentence:n cue:6 cue:7 via:name|in sum:tone+ others:favor holder:party outside|mode:narration rule:tone.sentence:-|other mode:narration rule:tone.near:-|other side:own via:carried|in others:against rival:other|false|false|false home:none rivals:0|other rank:0|0 home:favor mode:direct|side:other rule:effect.noun-patient:-|other mode:narration|side:free rule:tone.near:-|in mode:direct|side:own rule:tone.near:+|other voices:1 holder:group holder:person side:free rank:0|1 holder:institution role:patient|other|out rule:tone.sentence:+|direct voices:2 rivals:1|other rule:tone.sentence:+|other rule:tone.sentence:-|in cue:0 rule:tone.near:-|indirect voices:4 mode:act role:subject|other|out rule:effect.noun-patient:-|in rule:tone.near:-|direct rule:tone.sentence:-|direct sentence:alone holder:narrator home:before references:1 rival:own|false|false|false rule:tone.sentence:+|free via:affiliate|in mode:indirect|side:other role:owner|other|in rule:tone.sentence:-|own via:affiliate|out rival:other|true|false|false role:patient|other|in rule:attitude.self:-|act mode:indirect outside|mode:act rule:tone.sentence:+|in rule:tone.sentence:-|free form:name home:against mode:act|side:other mode:direct|side:free rivals:2|other rule:attitude.owner:+|in rule:bond.partner:+|direct rule:evaluation.copula:+|in rule:evaluation.verb:-|narration nested:false present:false rivals:0|free rivals:2|free role:subject|own|in rule:tone.near:+|in rule:tone.near:+|out rule:tone.near:-|act rule:tone.near:-|free rule:attitude.owner:+|agent:holder rule:tone.clause:+|free rule:tone.sentence:+|out rule:tone.sentence:-|narration sum:silent via:name|out holder:alone rival:free|false|false|false role:subject|free|out rule:evaluation.verb:+|own rule:tone.near:+|direct mode:indirect|side:own rivals:1|free role:owner|other|out role:owner|own|in role:subject|free|in rule:attitude.owner:-|other rule:attitude.self:-|agent:holder rule:cause.agent:-|free rule:effect.owner:-|indirect rule:effect.owner:-|other rule:refusal.subject:-|narration rule:tone.clause:+|out rule:tone.sentence:-|indirect rule:tone.sentence:-|mixed voices:3 mode:act|side:free role:subject|other|in rule:attitude.owner:+|indirect rule:bond.partner:+|other rule:demand.object:-|agent:holder rule:demand.object:-|agent:holder|free|indirect rule:tone.near:+|narration rule:tone.sentence:-|act rule:tone.sentence:-|out mode:direct rival:free|false|false|true rivals:1|own role:complement|other|in rule:attitude.noun:-|own rule:attitude.owner:+|other rule:effect.agent:+|free rule:effect.noun-patient:-|direct rule:evaluation.modifier:-|direct rule:evaluation.noun:+|out rule:evaluation.noun:-|free rule:idiom.clause:-|out rule:tone.clause:+|direct rule:tone.clause:+|in rule:tone.clause:+|other rule:tone.near:-|own rule:tone.sentence:+|narration form:adjective form:people rival:other|false|false|true role:object|other|in role:object|own|in role:owner|free|in role:topic|other|in rule:attitude.agent:+|direct rule:attitude.owner:-|agent:holder rule:attitude.self:+|indirect rule:attitude.self:+|out rule:attitude.self:-|direct rule:effect.noun-patient:-|free rule:evaluation.copula:+|other rule:evaluation.copula:-|in rule:evaluation.noun:+|other rule:obligation.subject:-|other rule:tone.near:+|free rule:tone.near:+|indirect rule:tone.near:+|own rule:tone.sentence:+|own side:alone via:pronoun|in via:pronoun|out home:after mode:indirect|side:free present:true rank:2|2 references:3+ rule:attitude.noun:-|act rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|in rule:attitude.owner:-|indirect rule:attitude.self:-|other rule:demand.object:-|agent:other|free|direct rule:demand.object:-|in rule:effect.agent:-|indirect rule:effect.noun-patient:-|narration rule:effect.owner:-|in rule:evaluation.copula:-|own rule:evaluation.modifier:-|indirect rule:evaluation.noun:+|in rule:grow.agent:+|other rule:idiom.clause:-|in rule:tone.clause:+|narration rule:will.subject:+|other target:alone via:event|in mode:mixed mode:mixed|side:other outside|mode:indirect rank:0|2 rank:1|1 rivals:3|free rivals:3|other role:complement|free|out role:complement|other|out role:owner|free|out role:partner|other|in role:partner|other|out rule:attitude.agent:+|narration rule:attitude.agent:-|free rule:attitude.agent:-|other rule:attitude.noun:-|in rule:attitude.self:-|in rule:bond.partner:+|in rule:bond.partner:+|indirect rule:bond.partner:+|out rule:effect.agent:+|in rule:effect.agent:-|free rule:effect.agent:-|other rule:effect.event-patient:-|agent:holder rule:effect.owner-patient:+|other rule:effect.owner-patient:-|direct rule:evaluation.copula:+|own rule:evaluation.copula:-|free rule:evaluation.modifier:-|other rule:evaluation.noun:+|own rule:evaluation.verb:-|other rule:grow.partner:+|indirect rule:reverse.patient:+|free rule:tone.clause:+|indirect rule:tone.clause:-|act rule:tone.clause:-|free via:self|in references:2 rival:other|false|true|false rivals:2|own role:partner|own|in rule:attitude.patient:+|in rule:attitude.patient:+|other rule:attitude.patient:-|agent:holder rule:attitude.self:+|other rule:attitude.self:-|agent:other rule:break.partner:-|agent:holder rule:cause.event-patient:-|in rule:demand.object:-|other rule:effect.agent:+|indirect rule:effect.agent:-|direct rule:effect.agent:-|out rule:effect.noun-patient:-|out rule:effect.owner-patient:+|out rule:effect.owner-patient:-|agent:holder rule:effect.owner-patient:-|agent:other|other|direct rule:effect.owner-patient:-|other rule:effect.owner:-|out rule:effect.patient:+|other rule:effect.patient:+|out rule:effect.patient:-|agent:other rule:effect.patient:-|indirect rule:effect.patient:-|out rule:evaluation.copula:+|free rule:evaluation.copula:+|out rule:evaluation.modifier-patient:+|act rule:evaluation.modifier:+|other rule:evaluation.modifier:-|free rule:evaluation.modifier:-|narration rule:evaluation.verb:+|narration rule:evaluation.verb:-|in rule:evaluation.verb:-|out rule:grow.agent:+|indirect rule:grow.agent:+|out rule:grow.agent:+|own rule:idiom.near:-|own rule:reverse.patient:+|agent:holder rule:tone.clause:-|direct rule:tone.clause:-|other rule:tone.near:+|act rule:tone.near:-|narration rule:tone.near:-|out rule:tone.sentence:+|indirect rule:will.subject:+|act via:polity|out nested:true rivals:0|own role:complement|free|in role:object|other|out role:topic|free|out rule:attitude.agent:+|free rule:attitude.agent:+|in rule:attitude.agent:+|indirect rule:attitude.agent:+|own rule:attitude.agent:-|direct rule:attitude.agent:-|in rule:attitude.noun:+|free rule:attitude.noun:+|indirect rule:attitude.noun:-|agent:holder rule:attitude.noun:-|narration rule:attitude.noun:-|out rule:attitude.owner:+|agent:holder|other|indirect rule:attitude.owner:+|out rule:attitude.owner:-|own rule:attitude.self:+|agent:holder rule:attitude.self:+|free rule:attitude.self:-|agent:side rule:attitude.self:-|free rule:attitude.topic:+|in rule:bond.partner:+|act rule:bond.partner:+|free rule:bond.partner:+|own rule:bond.state:+|free rule:break.partner:-|other rule:cause.event-patient:+|other rule:cause.event-patient:-|agent:holder rule:cause.event-patient:-|other rule:demand.object:-|agent:other|other|mixed rule:demand.object:-|agent:side|other|indirect rule:demand.object:-|direct rule:effect.agent:+|act rule:effect.agent:+|narration rule:effect.agent:+|out rule:effect.agent:-|in rule:effect.event-patient:-|other rule:effect.noun-patient:-|act rule:effect.noun-patient:-|indirect rule:effect.noun-patient:-|mixed rule:effect.noun-patient:-|own rule:effect.owner-patient:+|act rule:effect.owner-patient:+|free rule:effect.owner-patient:-|act rule:effect.owner-patient:-|out rule:effect.owner:+|in rule:effect.owner:-|narration rule:effect.patient:+|indirect rule:effect.patient:-|free rule:effect.patient:-|mixed rule:effect.patient:-|other rule:evaluation.copula:+|narration rule:evaluation.copula:-|direct rule:evaluation.copula:-|narration rule:evaluation.modifier:+|in rule:evaluation.modifier:-|in rule:evaluation.noun:+|narration rule:evaluation.noun:-|in rule:evaluation.noun:-|narration rule:evaluation.verb:+|in rule:evaluation.verb:-|indirect rule:grow.partner:+|agent:holder rule:grow.partner:+|out rule:idiom.clause:-|own rule:refusal.subject:-|in rule:reverse.patient:+|in rule:reverse.patient:+|other rule:tone.clause:-|narration rule:tone.clause:-|out rule:tone.near:+|mixed rule:tone.sentence:+|act rule:will.subject:-|direct via:polity|in via:previous|in mode:mixed|side:free rival:other|false|true|true rival:own|false|false|true role:complement|own|in role:modifier|other|in role:object|free|in role:partner|free|in role:partner|free|out role:patient|free|out role:topic|free|in role:topic|other|out rule:attitude.agent:+|other rule:attitude.agent:+|out rule:attitude.agent:-|indirect rule:attitude.agent:-|out rule:attitude.noun:+|act rule:attitude.owner:+|agent:other rule:attitude.owner:+|free rule:attitude.owner:+|own rule:attitude.owner:-|act rule:attitude.owner:-|agent:other rule:attitude.patient:+|indirect rule:attitude.patient:+|mixed rule:attitude.self:+|agent:other rule:attitude.self:+|agent:side rule:attitude.self:+|direct rule:attitude.self:+|in rule:attitude.self:+|mixed rule:attitude.self:-|agent:holder|own|indirect rule:attitude.self:-|agent:other|free|indirect rule:attitude.self:-|agent:side|other|act rule:attitude.self:-|agent:target rule:attitude.self:-|indirect rule:attitude.topic:-|agent:holder rule:bond.partner:+|mixed rule:cause.agent:+|free rule:cause.agent:+|indirect rule:cause.event-patient:+|in rule:cause.event-patient:-|direct rule:cause.event-patient:-|indirect rule:cause.event-patient:-|mixed rule:cause.event-patient:-|out rule:demand.object:-|agent:side|other|direct rule:demand.object:-|free rule:demand.object:-|indirect rule:effect.agent:+|direct rule:effect.agent:+|own rule:effect.event-patient:-|out rule:effect.noun-patient:-|agent:other rule:effect.owner-patient:+|agent:other|free|indirect rule:effect.owner-patient:+|agent:target rule:effect.owner-patient:+|direct rule:effect.owner-patient:+|in rule:effect.owner-patient:+|indirect rule:effect.owner-patient:-|agent:other|other|indirect rule:effect.owner-patient:-|agent:side|other|act rule:effect.owner:+|act rule:effect.owner:+|direct rule:effect.owner:-|direct rule:effect.owner:-|mixed rule:effect.owner:-|own rule:effect.patient:+|act rule:effect.patient:+|agent:holder|other|act rule:effect.patient:+|agent:other rule:effect.patient:+|direct rule:effect.patient:-|agent:holder rule:effect.patient:-|agent:holder|other|indirect rule:effect.patient:-|direct rule:effect.patient:-|in rule:effect.topic-patient:+|other rule:evaluation.copula:+|direct rule:evaluation.copula:+|mixed rule:evaluation.modifier:+|free rule:evaluation.modifier:+|own rule:evaluation.modifier:-|act rule:evaluation.noun:+|direct rule:evaluation.noun:+|free rule:evaluation.noun:-|indirect rule:evaluation.noun:-|mixed rule:evaluation.noun:-|out rule:evaluation.verb:+|free rule:evaluation.verb:-|free rule:grow.partner:+|act rule:grow.partner:+|in rule:grow.partner:+|own rule:idiom.clause:-|other rule:idiom.near:+|in rule:idiom.near:+|own rule:idiom.near:-|indirect rule:idiom.near:-|narration rule:idiom.sentence:-|free rule:idiom.sentence:-|other rule:obligation.subject:-|in rule:obligation.subject:-|indirect rule:refusal.subject:-|other rule:refusal.subject:-|own rule:reverse.agent:+|in rule:reverse.patient:+|agent:holder|other|act rule:reverse.patient:+|indirect rule:tone.clause:-|in rule:tone.near:-|mixed rule:will.subject:+|direct via:event|out\n\
96<0.5 17<0.136 103<0.375 17<0.0835 117<0.375 161 122 116<0.5 146 64 110<0.5 125 13<0.724 95 -9 141<0.5 54<-0.0196 17<0.297 58 -2 86 48<-0.0265 26<0.95 115 5<-0.282 -1 74 17<0.46 130 93 17<0.188 110<0.5 103<0.375 17<0.0494 117<0.375 259<0.375 139 -39 37 117<0.375 93 18 30 103<0.875 17<0.0604 123<0.5 146<0.5 72 9 125 15<0.0119 34 -31 -17 5<-0.191 -44 166<0.5 101<0.375 11 -30 45\n\
2<0.207 12<0.128 2<0.0783 12<0.0553 -83 78<0.5 315<0.875 -70 7 -81 77<0.5 -55 50<0.35 93<0.35 70 -45 -33 2<0.0783 78<0.5 112<0.5 120<0.5 -69 92<0.5 -44 7 97<2.25 5<0.0397 -26 41 63 -68 104<0.5 9 11<0.293 -8 18<-0.261 17 -61 5<-0.0164 12<0.128 50<0.25 83 2 54 104<0.5 252<0.5 50<0.35 120 35<0.85 -24 83 384<0.375 122 28 12<0.0876 -28 11<0.438 73<0.36 58 -6 -16\n\
0<-0.417 0<-1.71 21<-0.092 0<-2.35 -66 -41 0<-2.66 -85 -74 3<-0.115 0<-1.06 26<0.85 -31 100<0.5 3<-0.317 11 -28 6<0.0464 59 -15 3<-0.371 48 35<0.95 -8 100<0.5 11 64 6<0.0763 0<-0.77 -46 24<0.432 -20 61 -64 0<0.633 5<-0.113 3<-0.317 91 35<0.95 28 6<0.062 80 28 1<0.046 68<0.333 26 -10 -66 3<-0.201 0<1.56 6<0.12 116 19 150 3<0.00358 0<1.56 1<0.046 68 12 106 -17\n\
0<-0.77 0<-1.88 2<0.207 0<-2.66 2<0.0346 143 123 17<0.121 14<0.0978 133 100 114 0<-2.5 73 6<0.108 52 -5 2<0.207 17<0.121 14<0.0978 0<-1.52 123 102 74 77<0.5 5<-0.09 57 85 0<-1.31 106 17<0.396 90 56 5<-0.00151 23 22<0.247 -39 38 0<0.633 2<0.0144 3<-0.317 0<0.0285 8<0.668 53 4 -21 0<0.0285 108<0.5 77 47 25 -28 0<1.56 5<-0.191 -40 2<-0.0325 -3 -65 132<0.5 -65 -8\n\
1<0.046 1<-1.97 1<-2.76 -81 9<0.13 -69 -35 4<0.273 1<-1.03 9<0.0669 -52 -27 9<0.0669 62<0.25 22<0.151 50<0.25 68<0.533 98 -30 -13 -35 -48 17<0.0292 -10 38<-0.304 -9 44 -70 4<0.273 62<0.25 11<0.222 9<-0.245 -26 7<0.214 34<0.152 85 15 18 246<0.375 110 34<-0.0415 76 -29 9<0.13 30<-0.339 70 11<0.382 -20 45 45<-0.287 -13 109 11<0.339 7<0.34 10<-0.424 32 -41 -74 9<0 -6 82\n\
21<-0.124 96<0.5 66<1.75 43<-0.0209 78<0.5 26<0.75 4<0.434 -34 56 42 4<0.434 -38 11 141<0.5 -12 -44 26<0.95 -2 78<0.5 64 15 5<-0.191 4<0.342 67 114 103<0.375 5<-0.113 38 0 39<0.161 30 90 103<0.375 4<0.112 96<0.5 -75 21<0.00103 234<0.375 -50 51 -76 96<0.5 66<1.25 -60 -35 5<-0.0711 4<0.305 -5 56 -50 96<0.5 41<0.725 -45 109<0.5 -19 63 12<0.128 39<-0.483 -37 59 -15\n\
2<-0.351 2<-0.717 3<-0.201 -60 -28 3<-0.317 14<0.0127 16 -34 96<0.5 33 3 96<0.5 2<-0.121 3<-0.115 121<0.5 3<-0.317 54 90 6<0.0464 27 65 92 2<0.0783 3<-0.115 2<-0.0413 121<0.5 105 48<-0.0265 60 96 113 14<0.0978 123 106 2<0.207 88 180<0.5 62 -15 2<0.207 3<-0.0577 3<-0.317 5 91<-0.565 30 59 2<-0.0978 64 14<0.0978 111 108<0.5 14 9<0.0217 59 96 108<0.5 -27 6<0.0175 -64 29\n\
12<0.128 170<0.375 0<-1.52 498<0.375 -75 -14 3<-0.173 -75 161<0.375 222<0.875 316<0.875 -63 37 -17 51 272<0.5 203<0.375 12<0.0979 -63 -42 75<1.08 -31 41 138<0.5 -24 81 170<0.375 0<-1.71 149<0.5 -56 22<0.00474 54 -43 3<-0.0349 163<0.375 -48 63 79<0.2 26<0.55 -47 3 25 0<-2.5 0<-3.5 -41 3<0.0526 -53 68<1.13 -35 17 3<0.00358 33<0.0717 -20 117<0.875 -6 63 33<0.0717 53<0.182 2 65 86\n\
0<-0.77 0<-2.2 21<-0.092 0<-2.66 -64 -47 0<-2.66 -78 -69 21<-0.107 61<2.98 0<-1.31 -39 21<-0.322 12 -25 0<-1.71 -21 3 0<-1.31 -58 -39 0<0.633 21<-0.124 12<0.0876 0<0.0285 48<-0.0265 158<0.5 54 -23 23 21<-0.224 78 40 11 12<0.128 58<0.25 28<-0.274 -40 -6 110<0.5 70<-0.0666 19 -16 13<0.519 61<4.11 33 -14 62 -42 12<0.111 0<1.56 21<-0.322 103 67 115 21<0.0172 0<1.56 21 75 -33\n\
1<-1.69 2<-0.196 2<-0.492 21<-0.107 66<1.75 10 -22 7<0.0382 -51 32 3<-0.115 4<0.385 121<0.5 96<0.5 67 28 13<0.724 21 86 19 172<1.13 72 0 17<0.136 1<-2.76 2<-0.0518 102 113 93 2<-0.064 121<0.5 15<-0.214 112 82 13<0.449 57 87 1<-3.15 103 84 2<-0.492 3<-0.274 -65 39<0 -2 3<0.0225 -47 37 1<0.046 2<-0.0325 7<0.186 1<-1.03 45 13 3 1<-1.03 73 25<0.0656 37 64 -29\n\
2<0.207 14<0.0978 2<0.0346 12<0.0343 -74 61<2.98 -74 -65 50<0.35 109<0.5 -42 84 -50 2<0.0783 6<0.12 108<0.5 149<0.5 -64 61<3.31 -50 5 8<0.818 -61 -40 110<0.5 140<0.5 -44 20 8<0.426 -50 19 140<0.5 49<-0.037 -19 9 48 14<0.189 50<0.25 121 110<0.5 70<0 31<-0.0847 29 351<0.875 -33 47 37 8<0.321 -22 6<0.0904 72<-0.104 70<-0.259 -4 72 5 54 108<0.5 83<-0.998 7 111 55\n\
21<-0.124 1<-1.97 58<0.25 1<-3.15 35<0.75 -54 78<0.5 4 -43 21<-0.502 22 121<0.5 -27 0 1<-3.38 35<0.75 -34 8 105<0.5 32 -18 21<-0.269 78<0.5 58<0.25 6<0.0904 70 7 99 2 58<0.25 11 53 1<-2.21 58<0.75 21<-0.092 -45 -69 1<-3.49 -61 172<0.875 21<-0.0789 -4 -41 406<0.375 7 109 21<0.00103 58<0.25 178<0.5 -53 -19 107<0.5 121<0.5 25 -11 85<1.25 41<0.161 23 95 -5 -64\n\
0<-1.06 0<-2.2 1<-1.69 4<0.127 1<-3.26 105 94 90 1<0.046 50<0.25 138<0.5 61 -59 14<0.0978 85 55 17 1<0.046 1<-1.97 3<-0.115 141<0.5 54<-0.0465 13 58 2<-0.153 54 74 85 56 -22 0<0.633 1<0.046 0<-0.417 50<0.25 138<0.5 52 -51 3<-0.097 37 1<-1.37 65 34 4<0.342 1<-1.03 30<-0.282 52 27 10 -3 -31 0<1.56 3<-0.274 -33 1<-0.57 1 -27 1<-1.69 4<0.0978 70 -33 -59\n\
2<0.207 2<0.0346 0<-1.71 3<0.0225 -72 0<-3.31 -67 -49 3<0.0225 2<-0.064 3<-0.173 -68 120<0.5 318<0.375 -65 51 0<-0.77 -60 2<-0.258 97<0.25 -54 -26 -22 0<-0.417 -38 1 0<-0.417 31<0.557 -30 44 2<-0.492 -23 3<0.0972 4 65 0<-1.31 3<0.0972 -47 0<-2.5 52<-0.523 49 -37 8 0<-0.77 -7 3<-0.317 -37 43 0<-1.71 0<-2.5 83<0 3<-0.0108 -33 21 -24 3<-0.0577 -16 44 3<-0.0468 30 85\n\
2<-0.196 2<-0.492 2<-0.717 1<-1.03 76 102 4<0.342 30<-0.282 18 52 73 4<0.342 14<0.13 2<-0.351 21 4<0.127 -14 100<0.5 -4 29 -32 1<-3.26 9 14<0.0978 59 19 4<0.127 2<-0.064 1<-2.21 -54 -21 4<0.0737 -72 116<0.5 -67 9<0.13 45 -69 2<-0.064 61<2.98 -31 1<-0.57 43<-0.0209 14<0.0347 26 4<0.385 -20 34 -19 44 43<-0.0714 4<0.305 -41 40<0.0142 -31 20 1<-1.03 -55 14<0.13 -17 -58\n\
0<-0.77 0<-2.05 0<-2.81 92 104<0.5 4<0.127 102<0.5 77 92 48<-0.0265 60 79 17<0.0292 73 39 0<-1.31 116<0.5 43<-0.211 40 291<0.375 4<0.127 76 77<0.5 51 72 28 17<0.0835 33 -45 170<0.375 50 110<0.5 40 -6 0<0.633 0<0.0285 54<-0.535 118<0.5 31 -31 48<-0.265 80<-0.111 -14 101<0.875 15 64 4<0.385 38 91<-0.339 -16 38 43<-0.211 -19 9 0<1.56 39<0 36<0.171 11 -26 -28 -51\n\
1<-0.57 1<-2.6 21<0.0172 -70 -57 21<0.0172 21<-0.163 -63 1<-1.37 350<0.375 -49 27 58<0.25 32<-0.278 84<-0.508 -35 45 -26 -46 17<0.0494 21<0.166 1<-1.69 -56 -29 -17 1<-1.03 53<0.304 -20 48<0.133 33 -21 63<-0.174 -11 50 0<0.633 1<0.046 21<-0.0455 -17 14 21<-0.143 11<0.256 -11 45 0<-2.81 14 33<0.239 20<0.346 65 -2 90 21<0.0481 21<-0.269 -58 1<0.046 -46 0<1.56 11<0.0512 -5 45 -27 64\n\
0<-1.06 0<-2.2 0<-2.96 -70 43<-0.119 -31 -57 43<-0.119 14<0.0347 16 36<-0.14 15 -23 0<-1.71 -46 14<0.13 66<1.75 -30 -13 -50 0<0.633 14<0.13 0<0.0285 43<-0.428 41 9<-0.15 46<0.238 136<0.875 19 75 -12 11<0.293 186<0.5 15<-0.269 -28 0<-0.77 -12 10 13<0.724 23 -38 66<0.25 -37 6 30 0<-0.417 -40 9<0 184<0.375 8 -38 -55 0<1.56 14<0.0978 39<-0.483 0 60 16 14<0.13 85 48\n\
43<-0.0714 53<0 53<-0.0405 68<0.467 39 3 43<-0.428 33 63 165<0.5 26<0.95 69 22 43<-0.428 -28 75<0.359 18 -9 165<0.5 26<0.95 158<0.5 83 27<0.659 41<0.644 75 52 26<0.1 -52 49 283<0.5 69 45 117<0.375 185<0.5 53<0 55<-0.0377 104<0.5 251<0.5 276<0.5 23 81 69 71 69 26<0.25 290<0.375 63 -13 104<0.5 25 26<0.75 75 48 81 53<0 41<0.0403 73<-0.0442 9 73 7 -4\n\
12<0.128 85<0.75 12<0.0691 9<0.0669 -65 85<0.25 -50 20 5<-0.0408 -56 223<0.875 -42 57 272<0.5 8<0.668 497<0.375 -56 -3 3<-0.173 -53 161<0.875 117<0.375 -36 5<-0.0801 -31 25 21 152<0.5 -61 83 85<0.75 5<-0.0519 -43 149<0.5 36<0.35 212<0.5 13<-0.0751 -19 -42 30 8<0.512 -41 4<0.0296 -29 16 3<0.154 3 87 120<0.5 -21 117<0.375 12<0.18 -3 26<0.35 -13 42 85<1.25 24 34<0.213 92 -10\n\
3<-0.115 1<-2.21 43<-0.0209 48<-0.0265 30 17<0.568 48<0 -25 6 41 1<-3.15 -34 103<0.375 -15 19 3<-0.317 105<0.5 7<0.4 60 87 -30 96<0.5 111<0.25 9 -39 3<-0.201 80<-0.111 67 35 18 103<0.375 17<0.0835 259<0.375 9<0 1<-2.76 -62 46<5.59e-9 -46 -22 -70 56 224<0.375 1<-3.15 -52 3<-0.0577 -23 -50 9<0.0669 144<0.5 32 149 -42 110<0.5 96<0.5 -44 -6 7<0.0784 85<0.75 66 -27 -1\n\
1<-1.97 21<-0.107 1<-3.15 26<0.75 71 78<0.5 22<0.097 42 1 21<-0.502 13 65 78<0.5 58<0.25 26<0.95 50 14<0.021 -21 29 9 21<-0.502 20 54 1<-3.26 81 58<0.75 68 328<0.875 78<0.5 46 75 -26 1<-0.57 21<-0.124 58<0.75 105<0.5 21<-0.322 8<0.794 27 -22 18 69 21<-0.322 -42 -10 1<-1.37 43 127<0.5 31 0 21<-0.224 -43 1<0.046 15<0.0309 -3 127<0.5 55 -16 19<0.101 -14 -40\n\
2<0.0783 14<0.112 2<0.0144 14<0.0347 332<0.375 -65 -20 5<-0.153 -64 43<-0.0209 40<0.0142 -52 -32 -58 50<0.25 107<0.5 -52 69<-0.0608 -20 119 -49 5<-0.17 -54 2<-0.196 3<0.0225 -21 26 170<0.375 167<0.5 -43 -14 -22 2<0.207 14<0.13 50<0.35 8<0.76 65 -38 -29 40<0.185 -8 15<-0.269 -16 44 50<0.25 8<0.896 58<0.25 116 4 -14 14<0.189 31<0.113 8<0.321 -28 32 5 133<0.5 402<0.5 63 0 -31\n\
4<0.199 4<0.112 58<0.75 146<0.5 -60 -23 50<0.25 114<0.5 15<-0.00247 -13 92 -59 9<-0.0789 96<0.5 -23 51 104<0.5 96<0.5 -43 -10 -59 11<0.162 105<0.5 58<0.25 15<-0.0612 1 -30 4 -54 -42 96<0.5 58<0.25 54<-0.269 50<0.75 -46 11<0.119 22 -12 11<0.293 144<0.5 100<0.5 -28 3 18 -47 35<0.85 17<0.46 -11 30 105<0.5 45 -15 4<0.342 58<0.75 11<0.191 16 -19 36 9<-0.0789 69 47\n\
96<0.5 4<0.127 109<0.5 4<0.0616 75 144<0.5 65 18 6<0.0227 247<0.5 73 110<0.5 68 -29 55 66<1.25 141<0.5 99<0.5 22 54 8<0.937 100<0.5 144<0.5 140<0.5 63 13 28 6<0.0464 25 64 34 4<0.342 37 144<0.5 15<-0.269 57 5 -39 4<0.0737 109<0.5 127<0.5 110<0.5 59 6<0.0904 49 19 5 6<0.0175 -66 18 4<0.342 110<0.5 122<0.5 29 4 15<0.0119 4 -31 5<-0.282 -42 -13\n\
2<0.0783 96<0.5 3<0.0225 2<0.0144 0<-2.5 -66 533<0.375 3<-0.173 -65 -56 40 -45 0<-3.14 -55 -30 3<-0.201 -56 0<-1.71 -49 3<0.0526 97<0.25 2<-0.0115 29<-0.422 -7 -43 3 11<0.222 -24 15 21 0<-2.2 2<0.207 25<0.205 77<0.5 3<0.0526 -44 -9 6 -54 25<0.205 17 -27 2<0.207 0<-0.77 57<-0.214 34 -13 33 3<-0.0468 31<-0.17 70 9 77<0.5 3<0.0526 17 23<-0.42 -12 67 276<0.5 83 -13\n\
2<-0.196 0<0.633 3<-0.317 8<0.321 6 46 5<-0.09 77<0.5 13<0.724 33 -7 0<0.0285 -8 20 68<0.333 103<0.875 3<-0.0698 13<-0.0751 59 -2 -23 38 -17 5<-0.191 70 0<1.56 8<0.76 51 5<-0.09 33 -8 58 0<-2.2 3<-0.0827 0<-2.96 -52 -35 0<-2.66 -65 -54 3<-0.115 77<0.5 5<-0.0711 10<0.127 43<-0.0209 37 9 -4 -37 0<0.0285 3<-0.317 -2 -27 32 5<-0.0408 0<-1.71 -40 77<0.5 -14 -36 -52\n\
1<-1.69 1<-3.26 17<0.121 72 6<0.0504 100<0.5 57 22<0.131 42 -4 62 17<0.106 62<0.75 58 50<0.25 107<0.5 37 -62 41 66<1.25 78<0.5 99<0.5 6<0.0464 11 33 50 22<0.028 209<0.5 58 26 58 9<-0.00405 -5 6<0.0464 3 35 1<-0.57 17<0.297 62<0.25 38<0 34 13 99<0.5 16 -26 78<0.5 91<-0.113 -33 1 34 201<0.5 1<0.046 9<0 66<0.75 5 -29 87<-0.104 48 -7 -23 -44\n\
1<-1.37 1<-2.76 1<-3.38 -64 -57 4<0.273 1<-1.97 236<0.375 43<0.0625 347<0.375 -43 8 -19 35 31<0.847 42<0.805 -31 62<0.75 24 -52 16 -56 1<0.046 4<0.273 89<-1.29 -33 1<-0.57 43<0.0625 347<0.375 -15 71 64<0.115 42<-0.161 -11 43 -23 31<-0.678 -34 39<0.805 21 -4 163<0.875 -48 23 4<0.273 115<0.375 236<0.875 58 -32 71<0.75 0 41 64<9.31e-10 74<-0.174 16<-0.196 29<-0.166 77 0 -16 -22 -31\n\
54<-0.149 105<0.5 54<-0.535 46 26<0.95 95<0.398 -11 37 24 136<0.875 93<0.25 -5 -34 38 146<0.5 157<0.75 31<-0.0188 211<0.5 229<0.5 151<0.375 79<0.0667 26<0.85 124<0.5 -36 27 -10 147<0.375 -4 -55 82 22 -52 124<0.5 26<0.95 390<0.375 129<0.875 330<0.375 190<0.375 -48 38 6 147<0.375 -22 -59 46 155<0.375 54<0 -30 -53 -7 14 250<0.5 -4 34 39<-0.483 -47 28<-0.274 -4 105<0.5 36 -49\n\
0<-1.31 0<-2.5 12<0.128 0<-3.14 71 62 0<-3.97 65 46 245<0.375 0<-1.71 8<0.921 35<0.95 202<0.375 56 -18 8<0.587 4<0.127 49 10 104<0.5 59 9 22<0.028 17 46 4<0.434 35<0.95 43 61<3.74 42 11 13 60<-0.14 40 -14 0<0.633 0<-0.77 147<0.875 97<2.75 28 -2 -16 54<-0.535 -23 75<0.359 157<0.75 13 45 84<-1.53 28 32<0.0888 -12 10 0<1.56 -18 132<0.5 -47 21<-0.0559 -25 83\n\
2<0.0783 1<-2.6 12<0.111 -61 -46 12<0.128 3<-0.173 -55 1<-1.03 -37 64<-0.0973 33<0.359 -5 66 2<-0.0978 -40 -2 1<-1.03 3<-0.0827 -33 42<0.805 239<0.375 7<0.214 -9 -46 65 59<0.555 61 -31 2<-0.492 -10 26 1<0.046 12<0.111 109<0.5 1<-1.37 -46 34<-0.152 -34 -4 12<0.0109 31<0.32 113 21 -25 1<-1.69 -19 12 3<-0.0827 75<1.31 1 44 0<-2.5 21 236<0.375 12<0.128 44 89<-1.66 9 76 -25\n\
3<-0.115 66<1.25 11<0.293 3<-0.317 158<0.5 110<0.5 122<0.5 11 50 57 -15 48<-0.0265 26<0.75 -7 102<0.5 83<0 5 42 10<0.127 70 15 108<0.5 -22 165<0.5 -12 22 58<0.25 -31 1 3<-0.317 26<0.25 -1 56 49<-0.037 31 9 62<0.25 3<-0.0577 11<0.293 -26 -51 7<0.198 -54 84<-0.508 104<0.5 -4 -46 -45 50<0.25 102<0.5 71<0.75 84 -23 -57 104<0.5 39<0 -30 4 3<-0.0232 68 -52\n\
1<-1.97 4<0.127 1<-3.26 66 172<0.375 4<0.0737 54 66<1.25 45 18 50<0.25 -85 38 1<-3.26 35<0.75 54 100<0.5 4<0.385 53 19 10<0.0565 5 37 66<0.25 100<0.5 92<0.5 43 -15 35<0.95 40 -14 4<0.342 25 -2 1<-1.03 21<-0.092 105<0.5 4<0.342 11 62<0.25 -2 -36 61 50<0.25 110<0.5 26 -61 4<0.0616 41 20 4<0.385 1<0.046 4<0.199 50<0.25 -35 13 -10 19<0.101 -10 -35 -36\n\
85<0.75 120<0.5 350<0.375 -56 38 5<-0.0801 5<-0.153 -57 -42 78<0.5 4<0.039 169<0.5 -42 -13 5<0.0397 87<-0.52 16<-0.0701 24 -16 -18 22 15<-0.00247 -49 16<-0.42 11<0.527 -11 142<0.5 96 -34 -32 5<-0.0519 120<0.5 15<-0.65 40 -47 5<-0.17 -40 31<-0.17 14 -18 114<0.5 78<0.5 117<0.375 385<0.375 120<0.5 93<0.1 4<0.0117 47 -17 -27 36<0.233 13 70<-0.2 14 58 -34 228<0.5 52 -21 -24 -53\n\
5<-0.09 96<0.5 26<0.85 8<0.9 179<0.5 43<-0.428 22 -45 -25 5<-0.215 26 -19 100<0.5 115<0.375 137<0.375 56<-0.158 6 -24 18 15<-0.172 -16 31 43<-0.0209 42 11<0.256 21 -31 5<-0.191 26<0.35 31<-0.0188 45 -10 31<0.412 53 21 296<0.875 142<0.5 8 -42 56 5<-0.0408 96<0.5 50<0.25 26 -35 11<0.222 -6 -36 107<0.5 127<0.5 -56 12<0.15 -8 -56 41<0.725 113<0.875 -39 25 12<0.0303 28 -26\n\
1<-2.21 3<-0.115 66<1.75 1<-3.15 35<0.75 52 56<-1.86e-9 11 45 100<0.5 17<0.343 41 21 35<0.95 38 14<0.021 -57 0 15<-0.269 38 1<-3.49 26 0 1<-3.26 17<0.0714 65 55 62<0.75 48 50<0.25 -31 27 1<-1.03 3<-0.235 62<0.25 111<0.25 82<0.243 13 -24 41 35<0.25 10 -36 17<0.0604 50<0.25 93<0.1 -65 36 37 147<0.375 19 -35 3<-0.317 -38 1<0.046 103<0.375 15<0.072 3 34 -22 -25\n\
1<-1.37 1<-2.76 1<-3.38 -60 54<0.0805 -53 -24 9<-0.0789 -55 71<0.25 9<0.13 -37 -7 54<0.0805 77<0.5 -28 42<0.547 37<-0.104 71<0.75 88 -29 -24 63<0.0418 146<0.5 93 -22 -17 34 1<0.046 0<0.633 9<-0.0789 -32 25<0.308 9<0.0669 58<0.25 33<0.12 -6 15 -20 17<0.0199 -8 34<-0.456 -22 32 -34 9<-0.0789 -58 -30 9<-0.0375 0<1.56 3 -43 34<0.152 89<0.555 38<0.152 53 19 -8 95<0.132 43 -16\n\
0<-1.52 0<-2.66 4<0.0737 -61 116<0.5 207<0.875 230<0.5 -47 40 8 16 4<0.127 -41 139<0.5 4<0.273 -33 22<0.292 77<0.5 15 -15 -41 10<0.127 92<0.5 22<0.097 13 57<0 22 85 -23 -21 0<0.633 4<0.273 112<0.5 68<0.333 0<-0.77 4<0.127 383<0.375 -11 76 14 26 0<-0.77 -15 74<-0.433 21 -3 -35 11<0.119 22<0.35 4<0.342 14 129<0.375 27 54 4 8 0<1.56 34 24<-0.252 64 42\n\
2<-0.196 2<-0.492 17<0.396 -12 -36 54<-0.269 15<-0.214 26 -20 105<0.5 5<-0.09 75<0.478 26<0.55 24 48<-0.0265 114<0.5 4 -30 17 -7 9<0 22 -25 41 2<0.207 17<0.0835 2<0.0346 2<-0.0518 43 60 39 116<0.5 2<-0.0788 61<2.98 15<-0.214 60 54<-0.269 13 38 26<0.75 88<-0.152 3 159<0.5 43 -13 10 48<-0.133 13<0.0268 20 39 140<0.5 47 14 26<0.75 42 -37 272<0.5 140<0.5 12 -17 -57\n\
12<0.128 12<0.0691 423<0.375 174<0.375 462<0.875 110<0.5 316<0.875 -54 26 247<0.5 118<0.5 -55 4<0.178 -27 -49 99<0.5 -43 58<0.25 6<0.0364 10<0.847 36 140 -21 -35 6<0.0175 71 -17 13<0.449 -23 53 28 6<0.108 52<-1.3e-8 163<0.875 -28 37 -43 17<0.0199 -37 6 110<0.5 12<0.241 163<0.375 -21 20 4<0.0496 -18 10<0.127 -1 35<0.45 9 70 120<0.5 81<-0.732 48 -35 117<0.375 6<0.108 0 29 60\n\
0<-1.52 0<-2.66 0<-3.31 -59 43<-0.119 -20 -48 43<-0.119 25<0.0788 5 -33 50<0.75 -45 0<-1.88 -30 66<1.75 -23 66<2.25 27 -14 0<0.0285 43<0.0625 0<-1.06 50<0.85 34<0.608 -34 44 43<-0.119 70<0.0222 5 61 -7 100<0.5 97<1.25 62<-0.75 -13 287<0.375 8 69 27<0.282 -20 36 13<0.0732 28<-0.364 -24 49 8 -36 0<1.56 39<-0.805 -32 43<0.0625 100<0.5 297<0.375 24 78 55 -15 39<0 34 56\n\
1<-2.43 2<-0.0788 2<-0.196 3<-0.097 26<0.95 15 114<0.5 17<0.396 20 -16 -26 23 3<-0.0577 107<0.5 26<0.85 32 10<0.441 4 44 37 45 17<0.136 1<-3.38 61 49 42 2<-0.492 1<-1.37 26<0.95 33<0.0717 17 -24 -25 3<-0.317 -53 166<0.5 -34 9 1<-0.57 2<-0.000208 108<0.5 76<-0.102 -4 49<-0.037 16 40 7<0.34 74<-0.0637 16 0 -24 14<0.13 36 19 1<0.046 2<0.207 -7 76<0 -10 37 -17\n\
2<0.0783 1<-2.6 12<0.15 1<-3.38 -59 -50 -32 12<0.128 9<-0.0789 -54 5<-0.137 212<0.5 -44 -14 58<0.25 67<-0.156 178<0.5 34 12<0.0303 -37 4 70<-0.377 12<0.00736 121<0.5 127 -23 -16 -22 -32 12<0.241 112<0.5 5<-0.17 -47 1<-1.97 -22 4 44<0.0398 0 45 29<-0.115 6 189<0.5 179<0.5 65 -19 -32 1<0.046 12<0.128 35<0.1 130<1.99 176<0.375 72 -43 347<0.375 -17 94 -20 15 21<-0.19 0 44\n\
0<-1.52 21<-0.092 0<-2.96 -41 121<0.5 -23 35<0.95 -20 10<0.311 20<-0.0116 10<-0.077 16 54 4 -18 0<-2.66 -56 5<-0.0519 -26 -45 0<0.633 5<-0.0408 7<0.4 121<0.5 5<-0.17 11 108<0.5 -17 4 21<-0.0789 35<0.95 12 96<0.5 20<0.346 48<-0.0265 62 28 -10 16 24<-0.111 15 -11 118<0.5 18 54 35<0.45 75<-0.119 36 158<0.5 -28 24 -45 7<0.34 21<0.0172 39<-0.483 -15 35 35<0.35 22 -48 60\n\
1<-2.43 4<0.127 1<-3.71 58 58<1.75 1<-2.76 48 32 16 1<-3.26 35<0.95 40 6<0.0504 64<9.31e-10 19 -20 43 3<-0.464 -8 114<0.5 66<0.25 33 22<0.292 11 37 6<0.0464 35<0.95 19 -25 29 1<-1.03 3<-0.317 58<0.25 8 -22 78<0.5 4<0.0616 109<0.5 30 50<0.25 -75 27 142<0.5 58<0.75 16 1 4<0.0865 14 -64 6<0.0504 54 25 103<0.375 1<0.046 44<-0.0239 3<-0.274 -49 0 9 -19 -27\n\
2<0.0346 1<-2.6 21<0.0172 1<-3.26 -56 -48 -33 21<-0.163 1<0.046 -45 8<0.937 -26 21<-0.322 -14 65 43<0.00123 43<-0.0419 1<-1.37 2<-0.0978 -31 3 57<0 11<0.12 -32 26 2<-0.196 6 62 58<0.25 21<0.00103 13<1.13 -27 85<0.25 -24 84 32<0.037 -17 41 -38 8<0.881 2<-0.492 -34 44 32<0.333 1<-1.37 -26 15 62 1<0.046 1<-1.37 42<0.805 54<0.0805 -24 4 30 7 55<-0.226 57 16<-0.265 44 14\n\
0<-1.71 4<0.0865 0<-2.5 -56 -37 0<-2.66 -38 104<0.5 1<-2.21 4<0.16 -23 100<0.5 60<-0.084 13 8<0.909 -24 0 60<0.0467 -13 36 -39 54 0<0.0285 1<-0.57 4<0.385 108<0.5 4<0.273 -24 1 0<-0.77 397<0.375 4<0.127 -10 14<0.13 11 -35 57 17 21 -32 7<0.34 14<0.0978 0<1.56 84<-0.508 4<0.246 0 27 33 43 1<0.046 72<-0.134 40 40<-0.247 31 -15 -25 75<0.119 4<0.525 13 61 62\n\
21<-0.124 61<2.98 21<-0.502 3 32 39<0 203<0.375 120<0.5 6<0.043 100<0.5 36 15<-0.139 -51 -1 31 64<-0.181 19 -7 56 21<-0.224 -19 6 14<0.0978 110<0.5 21<-0.0559 48<-0.0265 15<-0.0612 6<0.0464 -13 28 33 39 91<-0.339 145<0.5 112<0.5 43 2 55<-0.226 -13 29 50 39<0.483 100<0.5 6<0.0175 27<0.0912 33 -56 151<0.875 30 -55 179<0.5 56 34 272<0.5 12 -52 140<0.5 110<0.5 26 6 -19\n\
2<0.0346 1<-2.6 14<0.112 -53 -31 14<0.112 4<0.178 58<0.25 1<-1.03 27<0.659 -24 109<0.5 -39 114 7 -33 14<0.0586 -49 -31 58<0.25 1<-1.03 1 7<0.174 52 37<-0.0284 61 25<0.0262 26 -33 -18 1<-0.57 14<0.189 77<0.5 1<-1.69 -28 -8 7<0.0884 25<0.0468 27<-0.456 -11 76 -37 -18 25<0.308 23<-0.42 -16 28 -40 14<0.26 247<0.5 14<0.0661 2 24 87<-0.104 -4 13<-0.132 -12 85 127<0.5 30 80\n\
0<-2.05 17<0.0835 0<-2.66 -56 144<0.5 -37 98<0.75 -17 88 0<-2.96 142<0.5 -39 15 21<-0.092 -13 142<0.5 -35 32 0<0.0285 1<-0.57 21<-0.107 54<-0.269 27<-0.373 -17 25 105<0.5 40<-0.925 -24 54<-0.0196 22 6 -16 0<-1.06 190<0.375 -17 56 5 7<0.186 -44 -14 7<0.34 54<0.0058 0<1.56 209<0.5 80<0 20<0.0255 41 10 7 8<0.818 -26 7<0.174 -7 20 40<-0.0925 51 24 -24 8<0.426 -7 51\n\
2<-0.196 2<-0.717 4<0.342 -15 -39 54<-0.535 -22 78<0.5 80<0.333 15<0.0119 20<-0.51 -17 44<-0.398 23 1 -22 47 4<0.342 35 2 4<0.0496 2<0.0783 2<-0.064 31 50 77<0.5 28 26<0.25 -35 29 248<0.5 78<0.5 165<0.5 6<0.0464 2<-0.0413 26<0.55 31 -1 37 100<0.5 28 47 74<-0.319 23 2<0.207 26<0.25 31 4 31<-0.17 -60 -5 2<-0.064 22<0.247 22 49 54<0.0805 44 5<0.0176 31 -31 -1\n\
2<0.0346 14<0.0978 96<0.5 71<0.25 3<-0.132 -57 12<0.0265 -52 -39 -37 22<0.711 3<-0.201 -47 481<0.875 14<0.0181 -41 -24 52 71<0.25 -23 64 96<0.5 12<0.15 -36 22<0.0352 209<0.5 -18 26 57<-0.641 66 -26 12<0.18 3<-0.201 -34 -3 20 2<0.207 12<0.128 104<0.5 3<-0.201 -38 81<-0.522 26 -9 -30 104<0.5 27 10<0.509 7 -36 104<0.5 3<-0.0468 31<-0.17 56 -7 42 23<-0.42 -24 25<0.12 26 -10\n\
0<-1.52 21<-0.092 0<-2.81 -29 77<0.5 35<0.75 4<0.273 -24 16 12<0.0876 4<0.273 17 72 -21 22<0.131 -11 -37 0<-2.66 4<0.0737 -55 -40 119<0.5 7<0.0537 -52 -28 10 0<0.633 12<0.128 4<0.385 108<0.5 50<0.95 -36 4<0.273 -11 12 35<0.95 62<0.25 -2 50<0.95 45 10 21<-0.0789 12<0.0343 49 16 -10 15<-0.214 0 33 7<0.214 -29 2 12<0.111 30<-0.195 23 39<-0.483 -23 47 7<0.198 -23 15\n\
17<0.106 102<0.5 50<0.25 110<0.5 23 126<0.5 276<0.5 42 -73 -74 4<0.0496 78<0.5 8<0.721 151<0.875 39 -61 19<-0.243 50 19 46 5<-0.0164 8<0.668 34 78<0.5 5 36 5 5<-0.00151 164<0.375 13<-0.0751 23 44 -15 59 78<0.5 79<0.0667 35<0.75 8<0.668 26 0 6<0.0464 13<0.519 -15 19 152<0.5 4<0.199 116<0.5 30 -37 6 -31 8<0.668 11 -16 8<0.921 4<0.385 38 18 167<0.5 13 -21\n\
1<-2.43 12<0.128 1<-3.38 -54 505<0.375 7<0.116 89<0.925 -35 78 -46 94 -24 6<0.0984 7<0.144 1<-0.57 133<0.5 221<0.375 -19 15 7<0.0537 78 92<0.5 -27 6<0.043 -30 87 69<0.122 76<0.576 41 -14 5 12<0.0979 7<0.4 15<-0.65 1<-0.57 -15 61 1<0.046 -36 -14 -57 7<0.34 1<-1.03 -17 69<-0.122 -33 19 -50 1<0.046 14<0.0661 -8 117<0.375 7<0.0537 -14 12 37 69<0.547 134<0.5 45 -32 -14\n\
4<0.16 58<0.25 4<0.0865 7<0.214 -45 -22 116<0.5 139<0.5 -32 13<0.121 0 -29 52<-0.104 3 126 78<0.5 107<0.5 4<0.0737 7<0.144 -29 -4 224<0.875 -1 1<-1.37 111 -1 13<0.519 39<0.805 -15 46 57 -39 4<0.385 78<0.5 11<0.256 29<0.0821 166<0.5 12 -7 36<0.42 15 41 58<0.75 -20 15 11<0.339 93<0.25 -4 -26 -40 1<-1.69 43<-0.211 29<-0.166 9 47 79<0.333 -2 24 7<0.34 18 46\n\
1<-2.6 3<-0.115 11<0.339 35<0.75 8<0.928 24 21<-0.389 -32 17 10<0.311 121<0.5 3<-0.235 59<0.37 10 -48 37 6<0.0464 -25 4<0.305 16 -58 32 4<0.525 38 -5 1<-3.26 4<0.0737 49 36 405<0.375 29 -44 1<-1.03 66<1.25 10<-0.339 3 6<0.0175 22<0.00474 7<0.0884 -77 6 31 57<0.142 21 8 5<-0.113 -10 88<-0.456 29 5 104<0.5 252<0.5 2 40<-0.037 -32 -11 23<-0.42 44 10<0.373 -4 35\n\
2<0.0346 5<-0.137 5<-0.344 -61 0<-0.77 -50 22<0.711 -38 81<0 -40 106<1.25 -12 101 0<-1.88 54<0.0805 2<0.0144 -44 -23 0<-3.72 -35 18 2<-0.064 120<0.5 -34 92<0.5 5<-0.0285 -23 26<0.25 -31 6 16<0.0795 44 -21 30<0.169 163<0.375 5<-0.09 -31 8 63 16<-0.265 105 9 0<-1.31 5<-0.0519 -15 0<-2.81 145<0.5 28<0.111 -12 20 41 23<-0.42 -10 89<-1.29 -10 29 5<-0.0801 54<0.0805 2 75 39\n\
3<-0.115 66<0.25 11<0.293 10<0.311 122<0.5 8 187<0.5 34 -28 91<-0.339 45<0.153 -2 51 -20 21<-0.502 21 -22 3<-0.317 15<-0.344 6 37 35<0.85 15<-0.446 -26 91<-0.113 7<0.186 -2 29 153<0.5 -11 21 12<0.0979 27 15<-0.269 -45 13 62<0.25 3<0.0526 11<0.256 10<-0.212 68<1.4 -13 17 66<1.25 -29 -9 -41 -53 3<0.00358 182<0.5 7<0.0884 15<-0.00247 2 35<0.55 56 -25 1 -25 4<0.0737 -41 -1\n\
2<-0.121 2<-0.351 39<-0.483 25<0.0169 64 2 2<-0.717 -27 -8 19<-0.0675 18 6 14<0.0978 4<0.127 2<0.0783 96<0.5 2<-0.0518 33 46 26 109<0.5 44<-0.398 -31 30 14<0.021 -53 25 2<-0.0325 72<-0.208 -3 20 96<0.5 36 15 4<0.0496 2<0.0783 39 68<1.2 39 6 110<0.5 92<0.5 38<0.152 25<0.0033 5<-0.0711 10<-0.0339 -61 12 16 5<0.0397 28 0 -8 -52 86<0.127 116<0.5 27<-0.304 36 -1 -37 -28\n\
2<0.0144 12<0.111 12<0.0343 3<-0.151 -57 0<-2.2 -50 2<-0.0413 318<0.875 -37 63 2 3<-0.201 -45 61<2.98 -40 54<-0.0196 249<0.5 -14 35<0.95 -16 79 -26 6<0.108 -24 0<-2.5 -23 11<0.162 79<0.2 -15 48<-0.265 53 -3 27 0<-2.81 71<0.25 -22 0<-3.97 -26 86<0.51 54<0.0805 11 54 -17 6<0.108 39<0.483 3<-0.0468 -19 9 0<-1.31 89<-1.29 -43 10<0.127 -10 31 79<0.533 55 10 0<-0.77 20 50\n\
5<-0.0711 4<0.127 1<-3.82 -36 58<0.75 10<0.212 44<-0.0597 8 -17 -30 38<0.152 -1 26 66<0.25 58<0.25 10<0.311 21<-0.502 29 77<0.5 10 9<-0.0789 7 -20 -20 14 26<0.35 -8 9<-0.0375 75<0.119 20 42 77<0.5 41<0.0966 32 11 5<-0.191 105<0.5 29 -20 -22 58<0.25 4<0.0865 103<0.875 -49 -2 169<0.5 9<-0.245 -2 -33 9<0.13 123 -39 77<0.5 5<-0.0285 -10 -40 41<0.419 -7 26<0.75 38 -13\n\
2<-0.121 2<-0.351 33<0.299 30<-0.195 34<0.213 4<0.342 5 -19 41<0.644 42 -16 20<-0.51 -32 -8 -31 15<-0.214 78<0.5 8 51<3.1 -15 54 17<0.568 56<0.113 234<0.375 26<0.45 17 121<0.5 11 3<-0.0577 -10 20 -49 68<1.07 0 -33 -26 14<0.0661 2<-0.0325 4<0.143 30 78<0.5 7 26 2<0.0346 17<0.136 45 30 50<0.25 68<0.733 -57 54 25 17<0.0494 28 61<2.98 138<0.5 31 4 102<0.5 0 45\n\
1<-2.6 21<0.0172 1<-3.26 -50 -39 1<-3.38 -36 -9 21<-0.163 1<0.046 51<3.9 -40 128<0.375 -28 47<4.21 -27 10<0.127 2 80 4 1<-1.03 71<0.25 35<0.25 -27 18<-0.105 27<-0.0844 20<-0.191 61 9 52<-0.481 45 -16 149<0.5 -17 41 10<0.622 28<-0.0907 333<0.875 41<-3.73e-9 17 -18 71 15 77<0.5 -8 79 1<0.046 75<-0.119 -28 9 19<0.0729 15<0.0309 1 40 69<0.219 49 88<-0.152 18<0.104 49 -10 -16\n\
2<-0.064 2<-0.351 30<-0.195 12 2<-0.717 42 23 2<-0.121 12<0.0876 210<0.5 54<-0.535 31 17<0.568 49<-0.155 383<0.375 13 87 0 39 13<0.612 55<0.113 43 -4 -10 -6 17<0.169 -12 38<-0.0304 21 -1 17<0.0835 2<-0.018 102<0.5 187<0.5 -21 22 -47 387<0.5 -48 48 142<0.5 11<0.293 438<0.5 17<0.152 -28 14<0.13 -5 -28 35<0.45 -42 12<0.18 136 -29 2<-0.00555 -24 -47 14<0.26 35<0.45 6 94 -28\n\
0<-1.71 0<-2.81 14<0.0978 0<-3.5 48 114<0.5 178<0.5 21 40 46 125<0.875 4<0.0296 43 21 1 26<0.75 114<0.5 15<-0.0081 488<0.875 29 -46 13<0.612 14<0.0862 24 65<-0.212 33 -13 41<0.0403 39 32<-0.00854 -46 2 36 78<0.5 7 5<-0.0519 10<-0.169 3 27 42 0<0.0285 15<-0.269 78<0.5 8 41 81<0.313 5 -5 0<1.56 81<-0.522 13<0.121 -41 59<0.555 -16 42 -4 132<0.5 166<0.5 -36 -5 34\n\
6<0.0763 96<0.5 3<-0.132 -50 107<0.5 26<0.55 -45 8<0.921 -32 52<-0.157 57 -19 21<-0.0455 -44 70<-0.444 41 19<-0.105 16 -25 3<-0.173 -36 221<0.375 161<0.875 -19 31 16 3<0.0225 8<0.426 118<0.5 298<0.375 -40 44 97<2.25 -20 72 6<0.108 53<0.0729 -27 -7 33<0.119 11<0.256 52<-0.105 19 -19 19 25 104<0.5 43<0 26<0.85 3 33 48 11<0.438 52<-0.397 46 154<0.875 53<0.243 -20 13 18 -31\n\
2<-0.0518 2<-0.351 30<-0.195 51<4.37 15 -26 39<-0.483 -20 2<-0.717 41 12<0.0621 32 8 54<-0.269 14<0.0586 26<0.35 -12 35 13<-0.132 24 -10 105<0.5 257<0.375 21<-0.124 26<0.35 -18 12<0.0876 17 13<-0.322 -44 5 -2 45 -16 17<0.0714 2<-0.018 102<0.5 41<0.419 -23 30<-0.339 33<-0.0299 121 -15 -1 -48 21<0.00103 -40 -56 142<0.5 21<-0.124 26<0.75 -28 12<0.0876 78<0.5 19 -10 -19 -29 14<0.189 69 -24\n\
0<-2.2 0<-2.96 12<0.0553 423<0.375 44 -33 71<0.25 34 16 169<0.5 24 1 0<0.0285 107<0.5 13<0.0732 54<0.0805 0<-1.06 5 -6 -25 272<0.5 85<1.75 13 -11 54 12<0.00736 41<0.268 16 13<1.13 -18 -71 54<-0.535 15<-0.0224 22 -24 75<1.31 21<-0.502 -11 28 5 0<1.56 94<0.42 136<1.13 62<0.25 -11 194<0.875 74<0.0425 355<0.875 2 13<0.22 -8 -64 22 34 35 -36 132<0.5 -30 41<0.0966 98 -2\n\
1<-2.6 1<-3.38 -47 7<0.174 149<0.5 439<0.5 -30 14 35 -42 1<-0.57 7<0.186 11<0.339 169<0.5 428<0.375 459<0.375 -13 47 59 52<-0.481 89 96<0.5 -20 53<0.425 9 65<-0.0255 92 -16 184<0.375 1 7<0.144 44<-0.0239 83 7 42<0.268 123 -7 7<0.4 -22 -55 7<0.34 257<0.375 11<0.256 88<-0.152 18 30<-0.195 189<0.5 44<0.0398 45 -7 -17 30<-0.1 -34 59<-0.037 -23 15 55<0.158 17 44 -40 -33\n\
3<-0.0577 3<-0.317 35<0.25 1 17<0.568 16 37 11<0.339 78<0.5 35<0.95 1<-1.03 -3 18 14<0.0181 13<0.519 61 -9 3<-0.132 14<0.0862 27 -4 -3 155<0.375 22<0.177 27<-0.304 -30 4<0.143 -28 4 -30 14 115<0.375 -25 8 3<0.0526 1<-3.26 -32 144<0.5 99<0.5 7<0.198 -20 5 41<0.59 -9 85<0.75 14<0.0099 64 -10 -25 104<0.5 9 17<0.0389 -11 70<-0.111 191 20 4<0.0865 -51 169<0.5 -35 52\n\
1<-2.76 2<-0.0788 15<-0.269 210<0.5 36 2 4<0.342 15<-0.0926 139<0.5 14 5<-0.0408 -21 39 14 -7 4<0.0737 124<0.5 41 -48 147<0.375 11<0.339 23 37 -34 1<-1.69 2<-0.000208 86<-0.382 28 78<0.5 2 15<-0.214 41 14<0.13 14 -12 101<0.375 20 -39 2<-0.492 75<0.119 -7 5<-0.17 132<0.5 -45 38 -14 1<0.046 11<0.12 31<0.508 -7 16 50<0.25 75<1.31 68<1 -79 11 49 12 86<0.255 0 -24\n\
2<0.0144 5<-0.137 5<-0.344 -59 0<-0.77 -45 135<0.375 -32 15<-0.0389 57 -31 8<0.512 175<1.13 236<0.375 -36 63 67 0<-1.71 111<0.25 167<0.5 -32 5<0.0397 -13 74 28<0.0285 47 -33 5<-0.0285 7<0.198 2<-0.153 -25 -3 16 222<0.375 58<0.25 15<-0.139 -17 26 -14 48 5<-0.0519 239<0.375 -9 33 0<-2.96 25<0.0656 15<0.0119 2<0.0346 -16 15 61 -20 98<0.25 360<0.5 33 2 244<0.375 16<-0.663 51 -10 39\n\
2<-0.064 5<-0.0711 2<-0.492 30<-0.314 95<-0.132 -49 9 29 77<0.5 6<0.0397 20<0.346 13<0.449 40 5 102<0.5 61 -36 102<0.5 5<-0.215 50 15 -4 4<0.305 14<0.0099 10 -15 22<0.35 14 31<-0.0188 39 -27 6<0.0763 45<0.192 -2 26 14<0.00669 8 -24 4<0.0737 0<-2.66 -48 5<-0.0285 -9 -43 104<0.5 6<0.0984 4<0.16 -24 0<-3.31 -33 64<9.31e-10 -10 12 -38 14<0.189 14<0.0513 -15 6<0.108 94 -26 -21\n\
1<-3.26 3<-0.097 26<0.75 9<-0.245 0 204<0.375 29 -50 48<-0.0265 25<0.0033 8 -20 24<0.185 7 34 1<-3.71 39 219<0.5 336<0.875 27 -35 -44 1<-1.03 29<-0.136 75<-0.598 -36 14 164<0.375 3<-0.317 -4 172<0.875 29<0.431 53<0.283 10 307<0.375 1 -63 23 7<0.0784 -56 48<-0.265 37 -15 -42 44<0.0717 93<0.45 -14 44 74<-0.127 91<-0.339 1<0.046 10 -20 23 29<-0.166 117<0.375 21 -35 34<0.122 -26 12\n\
1<-2.6 3<0.0225 1<-3.38 -47 3<-0.173 -46 149<0.5 -30 29 4<0.0616 -22 22<0.0428 61<4.21 62 -20 -10 2<-0.0115 3<-0.173 1<-0.57 -36 7<0.34 1 -38 3<0.0526 35<0.45 350<0.375 -19 67 1<-0.57 159<0.5 52<0.188 2<-0.492 -27 19 -30 -20 25 17 1<0.046 50<0.25 22<0.00474 82 -22 52<-0.523 26<0.75 3 74 49<-0.111 4<0.0206 -20 1 31<-0.17 33 3<-0.0698 -19 54<-0.0465 0<-2.2 101 3 8 25\n\
2<-0.0325 2<-0.196 14<0.0755 9<-0.0789 118<0.5 19 40 115<1.13 16 34<-0.253 44 243<0.375 -39 48 51<3.66 12 -8 22<0.247 3<-0.132 107<0.5 37<0.364 21 -3 9<-0.0789 13 -10 82<-0.122 17<0.106 34 -17 2<-0.121 7 -12 61<2.98 -32 34<0.274 2 -39 17<0.0835 9<0 114<0.5 58<0.25 -34 110<0.5 -25 25 -52 -51 147<0.375 10<0.311 142<0.5 3<-0.132 -4 -24 9<0.13 62 -37 -33 3<0.0972 87 -27\n\
1<-2.76 2<-0.0788 43<-0.0209 14<0.0181 -24 59<-0.185 -28 6 84<-0.508 22<0.247 22<0.0098 11 -21 26 66<1.75 21 4 2<-0.018 43<-0.0209 10 114<0.5 41<0.419 25 30<-0.465 107<0.5 0 -110 9 35 1<-3.38 42 26 1<-1.03 2<-0.196 119<0.5 -1 44 92<0.5 38<0.456 14<0.154 16 2 -13 10<-0.271 -39 9 2<-0.717 -32 232<0.5 2<0.0783 23<0.42 226<0.5 -10 22 38<-0.152 0 -50 53<0.304 8 -12 24\n\
1<-2.76 21<0.0172 2<0.00496 -42 97<2.75 -26 33 -9 2<0.00496 21<-0.163 42<-0.29 -2 1<-0.57 -36 41<0.59 -23 21 2<-0.492 -30 1<-1.37 51<3.18 34<0.355 -3 21<-0.0345 -27 82 149<0.5 100<0.5 105<0.5 -24 9 20<-0.22 26<0.95 -7 63 -11 34 43<-0.119 37 2 1<0.046 268<0.375 18<-0.418 26<0.95 95<0.928 141<0.5 -48 12 81 71 0 42<0.225 0 81 34<-0.456 42 134<0.5 20<0.346 20 -36 -40\n\
2<-0.0325 2<-0.351 12<0.0553 119<0.5 359<0.5 25 -29 -32 30<-0.282 -7 130<1.99 0 21<-0.092 33 5 3<-0.151 50<0.95 -12 8<0.921 8<0.896 35<0.35 -5 16 112<0.5 11 -23 9<-0.15 130<3.58 64 -3 18<-0.214 -36 19<0.437 26 -41 2<-0.0978 12<0.0775 6 -10 119<0.5 50<0.95 -33 -10 37<0.324 63 -28 3<-0.0468 54<-0.149 0 -20 144<0.5 9<0.13 -36 -59 35<0.65 -26 3<0.0526 19<-0.0405 -2 135 -38\n\
4<0.0737 102<0.5 109<0.5 185<0.5 123<0.5 82<-0.122 -3 14 28 12<0.128 41 14 24<0.432 32<-0.333 30<-0.0484 0 -74 12 4<0.0117 28<-0.583 40 -84 26 34 116<0.5 82<0.364 64<0.0383 28<-0.314 21 182<0.5 88<0.456 4<0.525 14 209<0.5 14 -27 -16 35<0.95 16 -21 35<0.95 120<0.5 22<0.151 20 -5 -9 12<0.0775 -16 22<0.0837 -7 31 24<-0.252 40<-0.037 -25 -4 145<0.5 -1 24 35<0.45 26 -52\n\
14<0.0978 85<0.25 5<-0.153 -44 97<0.25 14<0.0347 -37 92<0.5 177<0.375 -28 29 11 0<-2.5 80<-0.444 77<0.5 -16 92 -33 -4 50<0.45 99<0.5 -11 387<0.5 50<0.35 85 -26 -46 5<-0.0801 6<0.0705 -32 0 23<0.7 -5 43 6<0.108 5<-0.17 -30 8<0.921 56<0.0226 -17 9 36<0 4 46 50<0.65 -26 117<0.375 30<-0.145 9<-0.00405 -17 8<0.896 59<0.678 45<-0.115 18 71 -16 18 2 47<4.37 22 63\n\
21<0.00103 9<-0.0789 66<0.25 6 134<0.5 27 -2 28<-0.583 -27 78<0.5 21<-0.092 26<0.75 42<-0.29 -27 148<0.5 3 -24 14<0.0347 10<0.0848 40 12 42<-0.197 -14 14<0.0862 17 -4 44<0.0717 10<0.127 94<-0.0467 21 -1 109<0.5 -14 13<0.855 -3 75 38<0.29 -22 11 50<0.95 -36 54<-0.149 143<0.375 1 46 93<0.1 14<0.0755 -11 30 240<0.375 -26 60 9<0.0669 188<0.5 290<0.375 -27 49 14<0.0862 -29 68 -47\n\
17<0.0494 102<0.5 50<0.25 109<0.5 127<0.5 30 -33 7<0.214 -68 45 84<0.508 155<0.875 228<0.5 111<0.75 19 -9 7<0.274 7 -49 -5 42 35 78<0.5 39<0.161 147<0.375 26<0.95 120<0.5 18 2 162<0.375 54<-0.0196 10<0.509 13<0.519 -17 14 35 6 45 -56 26<0.35 4 -15 50<0.75 42 209<0.5 20 167<0.5 54<-0.149 30<-0.465 27 4<0.305 7 -19 54<0.0805 24 -14 7<0.186 -4 10<-0.212 -76 -10\n\
1<-2.6 14<0.112 1<-3.26 -42 4<0.16 -19 197<0.375 -43 11<0.191 -24 7<0.231 138 -15 4<0.246 14<0.26 32<-0.131 -36 0 18<0.279 36 -38 -33 9<-0.0789 14<0.154 -37 31<0.412 -14 49 14<0.189 1<-0.57 7<0.4 68<0.467 7<0.0884 158<0.5 9 53<-0.122 -16 74 14<0.0347 4<0.0978 10 -30 18<0.0285 41 -10 125<0.875 -11 24<0 14<0.0513 -26 8 36 -49 113<0.375 11 79 284<0.5 183<0.375 16 79 54\n\
2<-0.0325 5<-0.0801 39<-0.483 6<0.043 -40 2 6<0.108 2<-0.717 26 15<-0.214 128<0.375 5 -21 39<1.45 54<-0.269 24 109<0.5 76<0.441 105<0.5 6<0.0464 26<0.75 10 5<-0.137 23 6<0.033 31 73 68<1.13 -1 22 -5 -3 -4 33 -9 9<-0.245 20 6<0.033 49<-0.111 22 -7 90<0.115 116<0.5 26<0.85 -12 5<-0.0285 -19 -50 33 15<-0.0753 -14 49 5<-0.0711 26<0.75 -23 264<0.375 -5 84 9<0.0669 -31 -52\n\
1<-3.26 2<-0.0413 35<0.95 2<-0.0788 18<0.0784 4 21 24 6<0.0397 69<0.081 -5 10<0.373 69<0.364 18<-0.105 -112 -39 -16 15 14 21<-0.143 66<2.75 20 -58 36 1<-1.69 2<-0.00555 6<0.108 246<0.375 4 -44 400<0.375 16 -67 53<0.283 52<-0.523 19<0.101 -46 39 22 1<-2.6 21 -9 2<0.0346 1<-0.57 84<-1.53 10<0.127 4 53 47<4.01 -15 25<0.0169 212<0.5 18<-0.314 -35 23 -23 -8 -20 19<0.211 10 -9\n\
2<0.0144 3<0.0225 96<0.5 8<0.943 3<-0.173 -45 161<0.875 206<0.375 112<0.5 -33 11<0.293 -29 56 13<0.268 18<7.45e-9 21 -22 -34 62 15<-0.0224 -31 27<-0.0844 45 -10 8<0.896 -23 150<0.5 -11 15<-0.0753 97 -21 77<0.5 23<-0.28 -24 4 18 89<0.555 23<-0.571 -11 15<0.182 18<0.0784 161<0.875 3<0.0526 13<0.22 75<-0.119 -27 18 68<0.467 114<0.5 37 -26 -24 18<-0.418 60 19 58 0 140<0.5 -23 29 -24\n\
3<0.00358 3<-0.132 43<-0.428 21 35<0.25 -5 42<0 3<-0.464 29 7<0.214 11 79<1.13 3<-0.317 15<-0.172 -32 13 -16 18 352<0.375 35<0.85 4 225<0.875 309<0.375 3<-0.173 21 -4 45 55 38 58<0.25 28<-0.197 34<0 -30 -7 227<0.5 85<1.25 -4 -37 75<0.119 -5 90 78<0.5 142<0.5 61<4.11 58<1.25 4 22 -2 71 -17 17<0.0714 7<0.303 -44 17 104<0.5 -26 3<0.0972 35<0.65 -14 112 -21\n\
0<-2.66 0<-3.97 39 102<0.5 17<0.0604 21 9 17<0.136 40 10<0.0565 -7 33 0<-1.52 50<0.95 109<0.5 27 50<0.25 -61 15 86<-0.638 46 211<0.5 39<1.45 121<0.5 13 5<-0.0711 43<-0.0209 -12 5 13 22<0.177 86<-0.127 6 -58 30 17<0.0494 4 5<0.0176 -68 2 113<1.13 0<1.56 15<-0.214 122<0.5 74<0 22 -4 -12 50<0.25 99<0.5 16 -59 109<0.5 76<-0.102 -13 62<2.75 0 -30 8 -18 41\n\
71<0.25 96<0.5 97<0.25 427<0.375 4<0.16 -27 -39 71 138<0.5 4<0.273 8<0.921 175<0.875 -25 15 71<-0.25 -36 25 -42 82<0.243 0 44 35<0.25 -23 4<0.273 45<0.575 34<0.152 5 -15 45 51<3.84 -30 1 8<0.721 63<0.128 346<0.375 47<3.9 99<0.5 -7 17<0.0835 57 -24 -12 56 -30 111<0.75 51<3.1 32 4<0.199 25<0.205 19<0.243 8<0.921 71<1.25 -17 17 23 30 -25 -9 4<0.305 48 -4\n\
6<0.0984 43<-0.428 24 58<0.25 21<-0.0345 30<0.169 10<0.441 77<0.5 6<0.0464 26<0.95 3 31 114<0.5 18<0.157 -2 29 -14 123<0.5 97<1.25 0 -20 63 -15 19<-0.0405 -40 -5 66<0.25 33<-0.0299 -8 -30 138<0.5 -11 21 15<-0.446 122<0.5 -32 14 151<0.875 33<0.299 197<1.13 8 -33 46<0.371 31 -14 83 75<-0.119 58<0.25 -4 50 21<0.166 58<1.75 114<0.5 33<-0.239 0 -23 -43 18<0.0523 22 -22 -52\n\
0<-2.81 1<-3.38 11<0.339 26 43 14 1<-1.37 50<0.75 108<0.5 33 103<0.375 47<3.58 34 2 50<0.25 -63 12 39<-0.483 22 28<-0.491 39<1.45 19 -20 86<1.15 21<-0.502 -15 77<0.5 10<0.441 13<0.0268 114<0.5 -2 11<0.256 156<0.5 -13 47<4.37 -50 -8 12 2 21 130<1.99 13<0.724 19<0.101 8 24 355<0.375 1 -55 45<-1.86e-9 -15 5 41 39<0.161 1 0<0.0285 108<0.5 12 -10 90<-0.23 -16 -39\n\
2<0.0144 14<0.112 96<0.5 97<1.25 71<0.25 195<0.375 -36 56 -19 -11 16<-0.38 58<0.75 14<0.0127 -22 56<0.113 16 73 -20 22<0.711 64<-0.136 -9 -28 71<0.25 -6 66 58<0.25 16<-0.162 22<0.0217 44 42<0.0966 66<0.75 7 -39 33 78<0.5 6 -22 -13 50<0.25 99<0.5 -25 66 14<0.0586 57<0.333 -1 -34 25<0.308 128<0.375 18<-0.105 293<0.375 71<-0.25 -16 36<-0.187 2 33 -35 2 36 53<0.425 -28 32\n\
5<-0.0408 5<-0.344 13<0.855 23 -17 121<0.5 58<0.25 23<-0.681 13 5<-0.17 -1 -16 22<0.711 19<0.243 35<0.25 -1 13<0.724 12 48 234<0.375 -11 46 -35 10<0.127 24<0.432 57<0.0285 5<-0.0711 93<0.25 18 37<0.324 8 -36 -7 38<-0.152 9 34<0 41<0.725 48 -6 9 -9 24<0.132 37<0.13 25<0.152 -14 37 106<1.75 4 49 -24 58<0.25 99<0.5 -36 -13 107<0.5 412<0.875 -21 50 12<0.111 33 -27\n\
87<0.52 27<-0.608 62<0.75 23<-0.0467 45 15 -16 44<0.25 81<0.313 26<0.55 124<0.5 69<-0.0243 126<0.5 11 25<0.0033 -30 6 159<0.5 58<1.75 49<-0.155 11 23 36<0.62 -8 36 118<0.5 31 -10 -27 52<-1.3e-8 101<0.375 6<0.0266 -28 40<0.74 134<0.5 -4 29 15 -23 5 5<-0.113 74<0.0425 40<-0.037 -27 -3 -36 27<0.0912 6<0.0504 18 62<-0.25 22 -17 17 148<0.5 8 34 81<-0.522 -5 75<-0.359 -2 38\n\
1<-2.9 9<0.13 16<-0.133 7<0.116 43<-0.0209 45<0.115 3 18<-0.105 194 11 -20 -30 -37 16 9<-0.0789 7<0.186 120<0.5 -36 117<0.875 -16 29 -41 7<0.4 85<0.75 18<-0.146 43<0.00123 25<0.0552 20<0.255 33<0.179 26 -8 -22 -12 64<-0.345 -13 37<2.98e-9 76 25 16<-0.0379 107<0.5 32<0.037 -10 7 16<-0.292 65<-0.0255 41<0.419 95 -1 6 -8 170<0.875 -22 24 98<0.25 7<0.0667 33 14 30<0.0103 -6 21 -48\n\
5<-0.0408 28<-0.491 90<0.345 -15 24 15<-0.446 25<0.00508 -54 165<0.5 32 5<-0.191 75<1.31 -11 38 -23 21<-0.502 24 31<0.412 143<0.375 27<-0.203 129<0.375 -8 18 86<-0.638 -39 151<0.875 16<-0.42 42<1.13 -5 67 10 70 13<0.612 21 -15 -6 75<-0.119 62<0.25 27<0.0217 -36 62<-1.25 -37 44 15<-0.0224 -22 69 153<0.5 58<0.25 312<0.5 -37 25 -21 27<0.282 -9 33<-0.12 -3 138<0.5 -12 20<0.127 99 0\n\
0<-2.66 12<0.128 0<-3.72 35 21 7 0<-1.06 22<0.292 86<0.255 27<0.49 62<-1.25 34<-0.253 26 -36 4 20 50<0.75 20 89<-0.555 73<-0.309 -64 -15 -3 65<-0.0255 82<0.486 116<0.5 23<-0.14 27 -17 27<0.0217 3 32<-0.2 29 -78 27 27 1<-0.57 100<0.5 50<0.25 -36 82<0.364 80<0.111 5 30 24<-0.493 -22 119<0.5 157<0.25 -9 19 59 6<0.043 13<0.322 28<-0.427 42 -46 7 1 0<1.56 -9 -34\n\
12<0.0979 5<-0.0609 5<-0.215 71<0.75 -44 -12 12<0.0343 -31 100<0.5 92<0.5 38<-0.0304 -7 -29 4<0.273 45 -38 31 71<0.75 47<3.58 -25 223<0.875 43<-0.0209 199<0.5 5 64 -10 50 33<0.299 36<0.35 -7 26 41 71<0.25 18<0.0523 4<0.273 47<3.74 22<0.097 40 2 33<-0.359 32 43<-0.211 43<-0.428 -32 75 -4 -15 12<0.15 -23 -1 26<0.55 -3 7<0.0382 58<0.25 -44 38 12<0.128 4 72<0.223 38 6\n\
2<-0.018 7<0.4 39<-0.483 79<0.8 -29 99<0.5 27 -42 2<-0.0978 51<3.58 15 100<0.5 39<0 227<0.5 130<3.58 -7 61 -47 115<1.13 8 -23 28<-0.314 -16 15<-0.0492 35 7 7<0.0884 -22 24<0.308 4 -12 50<0.85 -5 18<-0.0174 14 182<0.5 46 -26 20<-0.22 38<0.659 -34 24 7<0.0667 -38 10<0.311 53<-0.0729 -29 116<0.5 43<-0.0209 52<0.188 2 56 -14 47<4.13 28<-0.274 -24 28<0.111 115 23 -8 -27\n\
1<-3.71 43<-0.0209 -2 7<0.0382 50 22 1<-1.37 43<-0.211 57<0 -1 -19 345<0.375 50<0.75 153<0.5 41<-0.161 -10 28 50<0.25 7<0.186 31<-0.0847 -7 52<-0.481 25 -106 53 9 205<0.375 6 -56 -26 50<0.25 79<0.533 -53 20 92<0.5 7<0.303 83<-0.998 89<-1.29 47 -2 75<0.119 34<-0.0415 17 -3 223<0.875 43<-0.428 37 7<0.164 4 -14 -35 284<0.5 44<-0.0597 -35 -6 44 16<-0.0701 76<-0.678 18 -47 -4\n\
9<-0.0789 21<0.0172 202<0.875 46<-0.143 -22 -42 36 16 121<0.5 53<0.122 22<0.0352 10<0.622 97<1.75 -5 11<-0.0398 -38 80<-0.555 -28 21<-0.012 75 20 89<-1.29 -29 11<-0.215 -40 77<0.5 -11 63 115<1.13 111<2.25 135<0.375 -20 77<0.5 -9 77 31 26 9 21<0.0172 66<0.25 148<0.5 35<0.25 -22 22<0.0098 21<-0.092 -8 22 72<-0.624 40 -13 -32 43<0.00123 -28 9 46<-0.314 52 11<0.382 231<0.5 13 -25 39\n\
6<0.108 9<0.0669 8<0.9 78<0.5 58<0.25 4<0.0865 -14 142<0.5 81<0.522 44<-0.538 -31 1 37 70 188<0.5 164<0.875 30<-0.0484 18<0.453 0 49 157<2.75 39<-0.483 -25 19 -31 44 64 9<-0.15 8<0.896 18 -42 21<-0.0559 181<0.5 -18 19<0.0214 -20 24 -32 9<-0.15 4<0.178 -13 33 135<0.375 149<0.5 12 6<0.0227 57 -32 -45 4<0.0616 -47 -2 9<-0.00405 12<0.0979 23 -13 4<0.222 -37 112<0.5 4 -50\n\
0<-2.96 14<0.0978 23 4<0.0117 46 4 8<0.909 8<0.896 0<-1.71 26<0.95 218<0.875 12 -65 9<-0.00405 16 19<-0.105 14 10<0.509 -18 20 8<0.846 80<0 20<-0.591 -20 0 11 65<-0.446 13 14<0.0306 19<0.0729 22 -22 -28 169<0.5 16<-0.663 40<0.0142 7 -67 8<0.9 107<0.5 17 43 22<0.0837 -18 17 8<0.9 -48 17 13<0.161 76<-0.169 29<-0.0862 -11 -44 22<0.0217 27<0.342 -24 20 1 3<-0.464 -37 12\n\
14<0.0978 85<0.25 105<0.5 14<0.0347 94<-0.42 -16 171<0.375 -35 -12 102<0.5 125<0.875 -19 93<0.35 -3 75 54<-0.0465 108<0.5 143 23 -3 -46 35<0.1 77<0.5 -12 68<1.47 85<0.75 13 34<0.213 53<0.122 33 84 9 -18 507<0.375 71<1.25 -16 1 52 66<0.25 71<-0.25 95<0.928 -21 54 25<0.308 83<-0.285 103<0.375 509<0.375 38 -37 -32 111<0.25 261<0.375 10 -24 31 -12 85<1.25 125<0.875 -13 21 26\n\
3<0.0225 11<0.382 6<0.0705 26<0.75 381<0.375 11<-0.159 -9 282<0.5 2 19<-0.188 82 10 52 3<-0.132 15 169<0.5 14<0.021 6<0.0397 100<0.5 -19 20<0.346 47 -22 -15 6<0.0662 -12 102<0.5 56<-0.0678 81 5 -42 4<0.039 -22 81 102<0.5 85<1.25 15<-0.344 -23 184<0.375 9 -12 31<0.226 -41 7 -28 62<0.25 106<2.25 -21 36 39<1.13 -2 41 17<0.0714 -42 6<0.108 31<0.113 17<0.106 77 8 -7 -32\n\
8<0.9 78<0.5 28<-0.583 91<-0.339 59<0.0925 -25 14 29 154<0.875 166<0.5 17<0.0494 158<0.5 80<-0.111 4 19 24<0.432 6<0.0266 19<-0.188 -89 -4 9 -64 8<0.587 6<0.043 100<0.5 23 24<0.432 28<-0.314 6 -24 19 101<0.375 12<0.0303 19 3 -21 80<-0.333 -25 -4 77<0.5 147<0.875 10 -49 19<0.0729 15 57 -9 16 313<0.5 92<0.5 41<0.725 138<0.5 19<0.547 -3 29 17<0.136 0 -26 16 -30 25\n\
1<-2.9 3<0.0225 16<-0.133 -23 -37 1 3<-0.173 6<0.108 71<0.75 -30 31<-0.0847 18<-0.0945 76 10<-0.271 43 -31 -18 35<0.95 137<1.13 -3 86 103 2<-0.258 3<0.00358 -13 18 112<0.5 18<-0.146 35<0.25 158<0.5 -12 12<0.0303 30<-0.195 -9 76 -16 65<-0.0637 46<-0.0855 13 59<0.777 51 -11 294<0.875 1 77 71<0.25 -2 6<0.0175 51 17<0.106 0 3<-0.0108 7 48 26<0.55 5 6<0.0584 -15 15<0.0119 21 69\n\
2<-0.018 4<0.525 15<-0.269 122<0.5 72<-0.0347 1 12<0.0493 -9 -32 45<0.345 61<4.37 31 -1 -23 27<-0.373 99<0.5 -13 107<0.5 -24 37 32<0.259 164<0.875 342<0.375 82<-0.122 61<4.77 42<0.268 10 32 -38 5 41 40 75<-0.119 25 -8 90<-0.69 -39 22 17<0.0714 21<0.00103 -24 2<-0.0115 27 -47 147<0.375 15<-0.00247 20<-0.156 -15 15 129<0.375 27<0.282 -28 9 16 72<0.056 23<-0.0891 8 61<4.37 143 -5 12\n\
54<-0.0836 77<0.5 4<0.246 -4 -24 9<-0.00405 8<0.9 8<0.896 -4 31 -16 78<0.5 -9 9<0 31 -8 78<0.5 55<-0.226 147<1.13 151<0.375 53<0.425 0 25<0.0102 2 -29 -71 -54 81<-0.522 17<0.0494 41<0.644 5<-0.113 -15 22 -21 -17 87<0.52 137<0.875 43<-0.0209 6<0.0464 -11 91<-0.113 -8 17 275<0.5 113<0.375 13 -10 -18 17<0.169 -15 10 30 50<0.95 40 8<0.9 18 25<0.0301 -12 21<0.166 17 -31\n\
1<-2.9 14<0.0347 2<0.00496 -35 -9 7<0.174 56<0.0226 -12 70<-0.278 -14 34 2<-0.018 -38 0 6<0.108 2<-0.0115 7<0.4 62<0.25 52<-1.3e-8 81<-0.313 -18 159<0.5 16 -14 -15 -24 -53 72<-0.134 72<-0.208 55<-0.339 39 -1 37 133<0.5 14<0.26 25<0.308 -4 -36 36 24<-0.252 -11 7<0.0884 78 15 108<0.5 67<0.208 29 -18 47<3.82 56<0.414 25<0.12 34 -7 -34 55<-0.339 33<0.478 38 -11 60<-0.42 -35 1\n\
5<-0.0408 8<0.9 8<0.896 26<0.75 108<0.5 -14 25<0.0169 151<0.875 399<0.375 -6 35 76 104<0.5 19 230<0.5 -47 51 11<0.339 28<-0.427 11<0.12 -19 22 54<-0.0836 22 15<-0.0926 21 4 -9 77<0.5 -2 -36 5<-0.191 10<0.622 77<0.5 49 11<-0.0398 31 8 -33 67<-2.98e-9 -12 9 75<-0.119 91<-0.791 -15 40 77<0.5 17<0.0714 -40 121<0.5 12<0.241 23<-0.175 5 90 -44 26<0.45 1 -37 12<0.128 3 -31\n\
84<0.508 96<0.5 164<0.875 14<0.112 108<0.5 98<0.25 9<-0.15 -4 11 140<0.5 31 -17 23<-0.373 137<0.375 19 -33 1 10<-0.339 121<0.5 -4 -37 10<0.0848 11 -6 -23 44<0.0717 274<0.5 55<0.113 23<0.42 73<-0.309 51<4.13 14 -22 81<0.522 37<-0.0284 87<0.312 -27 32 30<-0.0484 3 -16 37<-0.104 34 -42 -24 8 -27 81<-0.313 -10 70<0.167 12 -11 90<-0.575 42 104<0.5 24<-0.185 44<-0.0978 18 -32 28 52\n\
5<-0.0801 12<0.0553 5<-0.215 -42 202<0.875 130<3.58 12<0.0343 -31 100<0.5 -20 70<-0.0666 -18 63 55<-0.0678 20 -22 51 61<2.98 -23 5<-0.282 -28 102<0.5 -1 12<0.0621 123 -28 111<1.25 12<0.0343 337<0.875 63<-0.104 72<-0.0347 -13 14 18<-0.214 6 -22 70 48<0.133 56<-0.395 28 12<0.241 18<0.0784 23<-0.571 -16 292<0.375 11 -30 179<0.5 -12 21<-0.0234 -11 53 63<0.104 48<-0.322 4 36 -11 -8 307<0.375 47 -19\n\
5<-0.0408 54<-0.149 334<0.375 15<-0.446 27<-0.152 31 -30 3<-0.464 27 107<0.5 14 9<-0.0375 11 -14 -58 78<0.5 58<2.25 24<0.432 217<0.875 76<-0.102 9 0 58 65<-0.319 8 -24 18 167<0.5 9<-0.0375 1 240<0.375 -24 61 12 9<-0.0375 61<4.53 41<-0.0805 -23 24<0.132 33<-0.311 73<0.132 14 92 8 14<0.0978 81 -22 -22 5<0.0176 78<0.5 80<0.333 20<-0.156 58<0.75 -34 -2 -2 60 -37 3<-0.201 35 -37\n\
92<0.5 26<0.65 297<0.875 9<-0.245 437<0.5 -9 41 148<0.5 22<0.177 4 108<0.5 26 225<0.375 10 11<-0.119 28 16<0.0442 -88 15 128<0.875 24 -27 -50 11<0.222 108<0.5 4 23<-0.42 8 169<0.5 6<0.0662 187<0.5 -16 22 16<-0.38 23<0.26 -1 -50 6 -34 6 102<0.5 123<0.5 10<-0.0339 152<0.5 22<0.0837 -40 -86 40<0.308 -45 1 26<0.35 13 -40 37 40<0.37 6<0.043 7<0.174 -41 28 20 35\n\
5<-0.0609 6<0.0705 5<-0.344 -51 8<0.76 -28 73<-0.166 34<-0.152 27 -11 41<0.725 -22 44<0.0398 43 -20 9<-0.0789 -29 5<-0.282 -48 71<2.25 28<-0.0475 -4 30<-0.314 40 85<0.75 -2 39 53 9<-0.00405 8<0.9 -21 91<-0.565 40 -13 71<0.25 7<0.0784 109<0.5 23<0.14 -19 4 45<-0.069 -36 47<3.98 45<0.0575 30<-0.226 -34 103 -44 116 154<0.875 5 30<0.0377 18 360<0.5 78 -49 103<0.375 41<0.376 22 1 51\n\
5<-0.0711 50<0.75 47<4.01 -23 108<0.5 -17 18 7<0.4 107<0.5 10<0.262 163<0.375 203<0.375 26<0.95 5<-0.137 14<0.13 10 127<0.5 70 -8 26<0.1 22 -10 7<0.164 21<-0.124 103<0.375 50 -31 188<0.5 7<0.116 46 4 91 14<0.13 12 -13 -28 -22 24<0.0617 0 -26 87<-0.52 12 -6 22 99<0.5 26<0.45 45<0.268 -13 18 5<0.0397 10<-0.0339 33<-0.0299 11 -16 -25 -47 66<0.75 45<0.268 -12 17 24\n\
2<-0.0788 34<0.213 19<-0.0675 16<-0.0701 -2 58<1.75 18 -15 107<0.5 -8 90<-0.115 105<0.5 8<0.794 81<0.209 27<0.193 138<0.5 -57 12 38 45 -28 12 10 67<-0.312 -13 13<0.612 15 73<0.132 -19 16 100<0.5 50<0.25 68<0.733 13<0.0268 8 -70 27 4<0.0296 59<0.37 9<0 -4 16 23 64<9.31e-10 3<-0.0349 8<0.95 27<0.282 16 -4 -22 323<0.875 -2 -61 -6 4<0.127 13<0.121 8 35 13<0.519 -8 23\n\
9<-0.0789 58<0.25 117<0.375 -27 41<0.161 -17 22 -40 71<0.25 14<0.0347 17<0.152 85<0.25 -18 4 -41 66<0.25 139<0.5 14<0.0862 61<3.31 -31 24<-0.391 -21 154<0.875 3 38<0.076 55<-0.188 63 -17 103 77<0.5 1 83<-0.998 -48 17<0.297 17<0.188 21 38<-0.304 -8 74 1 37 17<0.263 -4 -25 77<0.5 148<0.5 72<0.0347 13 176<0.375 -10 23 -30 50<0.35 170<0.375 69 -7 24<-0.687 37 122<0.5 4 46\n\
2<-0.0115 142<0.5 15<-0.344 34<0.213 37<0.173 -15 11 -26 39<1.45 6<0.0984 43<-0.428 22 40<-0.037 25<0.0102 121<0.5 -9 42<0.621 21 -16 30<-0.0188 11 34 2 17<0.0104 22 308<0.375 79<0.0667 200<0.5 58<1.75 -26 11 75 1 66 30<-0.195 4 79<1.67 35 -18 17<0.0292 -13 6<0.0831 110 -8 17<0.0714 26<0.25 203<0.375 -24 44 -41 6<0.108 147<0.375 28<-0.364 -23 18<0.0285 -10 120<0.5 -15 29 55 -35\n\
0<-2.96 0<-3.97 27 102<0.5 42<0.547 11 128<0.875 -4 -76 98<1.75 29 24<-0.493 -107 25 0<1.56 92<0.5 80<0.333 211<0.5 225<0.875 15<-0.269 0<-0.77 20 2 62<-2.75 -27 2 -10 34<-0.456 38 79<0.133 -32 -2 0<-1.06 5 43 102<0.5 35<0.35 123<0.5 200<0.5 51<3.94 6 68<0.533 17 80<-0.111 19 -78 -76 47 0<-1.06 7<0.154 -29 -104 -25 13<-0.177 52<-0.284 42 -33 23 91<-0.113 -23 8\n\
1<-2.9 5<-0.215 -47 1<-3.49 -25 43<0 9<-0.15 -42 -10 23 9<-0.0789 5<-0.0801 -34 8<0.864 -21 18 7<0.4 150<0.5 68<0.467 62<0.25 50<0.25 77<0.5 -21 66 18<-0.105 65<0.0182 45 -5 9<0.0217 7 -35 0<-1.88 38 -18 30<-0.314 68<1.07 -2 112<0.5 16 15<-0.269 -15 72 128<0.375 82<-0.122 5<-0.137 -25 87<-0.52 -11 28 -6 33<0.0717 89<-0.925 -44 74<0.127 3 66 31 68<1.47 75 5 -42\n\
0<-3.31 17<0.0835 -39 -13 3<0.0526 0<1.56 77<0.5 7<0.303 10<0.127 29<-0.345 -8 9 58<1.25 -9 32<0.143 25 -36 14<0.0452 143<0.375 -5 36 182<0.5 50<0.65 -25 66 -23 97<1.25 22<0.177 29<0.246 41<0.644 17<0.568 -5 17 4<0.0206 19<-0.139 106 17 33<0.0398 7<0.198 40 -13 -11 0<-0.77 35 6 3<-0.201 85<0.25 79<2.33 31<-0.17 32 -4 61 -27 -23 -15 30<-0.169 -4 30 7<0.214 -27 21\n\
8<0.921 78<0.5 81<-0.522 65<-0.0637 -20 79<0.2 15 -16 28<-0.583 20 23<0.42 84<0.508 274<0.5 28<-0.197 124<0.5 12 -37 44<0.25 53<0.648 9<-0.0375 31<0.557 39<0.805 20 -10 -17 29<0.431 -3 25 -26 12 31<-0.678 37 -18 29<0.023 52 0 25<0.0145 1 -18 25<0.0552 15<-0.269 32 39<0.805 30<-0.145 28<0.515 29<0.023 5 -22 33 18 228<0.5 -4 -64 21 15<-0.344 11 29<-0.136 13<0.519 -4 25 -16\n\
1<-2.76 14<0.0978 42<-0.0805 32<0.444 -9 40<0.185 -15 109 321<0.375 253<0.5 299<0.375 -29 59 5 54 82<0.364 -12 32<-0.0326 -8 1<-3.49 -17 54 183<0.375 11<0.339 43<0.00123 1<-0.57 68<0.467 4 51<3.84 -15 -2 15<-0.344 28 1 14<0.26 20<0.346 7 -39 40<0.247 75<1.31 29 -20 69<0.642 65 -30 348<0.375 51<3.84 53<-0.182 28<0.515 43<-0.0419 -10 58 -39 1 41<0.161 27<0.405 40 -25 9 -42 45\n\
0<-3.31 17<0.0835 -39 224<0.375 -14 65 6<0.0763 43<-0.428 18 11<-0.215 24<-0.111 0<-2.5 45 25<0.0197 -11 15 -17 104<0.5 70<0.111 22<0.177 136<0.875 4 22 114<0.5 25<0.0958 -17 0<-1.31 -22 13 6<0.0364 38 -2 14<0.0755 20 -12 17<0.0494 -12 61 75<-0.119 83<0.428 8 58 92<0.5 483<0.375 7<0.303 187<0.5 114<0.5 -13 -34 16 11<0.0512 24 -10 67 7<0.174 -8 1<-2.9 -24 31<-0.678 -15 56\n\
0<-2.96 114<0.5 10 27 82<-0.122 8<0.76 34<0.355 13<-0.132 60<0.56 38 -23 0 -28 155<0.875 78<0.5 -18 80<0 18 -29 -54 13<0.0732 99<0.5 34<0.213 78<0.5 16<-0.663 -41 159<0.5 76<0.848 -13 27 3 22<0.028 8<0.943 -4 -32 11 101<0.375 5 42 8<0.587 28 74<-0.28 -34 9 133<0.5 53<0.304 119<0.5 10 49 96<0.5 9 -12 50<0.25 -64 13<0.449 24<0.132 15 37<0.104 -64 10 -15\n\
2<0.00496 9<-0.15 -36 7<0.4 8<0.928 318<0.875 88<-0.152 113<0.375 214<0.375 101<1.13 -8 356<0.375 24<-0.252 98 -3 -32 69 10<5.96e-9 108 -3 21<0.166 -16 28 84<-1.19 -31 109 66<0.25 41<-3.73e-9 46 54<0 4 32<-0.163 -15 65 -11 -51 25<0.308 10<0.127 33<-0.597 53 1 63<0.104 152<0.5 32<0.0159 8<0.881 17 -16 47<3.18 64 16 67<0.146 25<0.0788 20<0.492 50 -22 7 -3 -4 40<0.0793 -36 8\n\
9<0.0669 9<-0.15 16<0.339 9 33 6<0.0984 121<0.5 27<-0.0138 -12 115<1.13 55<-0.414 24 31<0.32 75<1.08 41<0.161 -8 12 19<-0.0405 -6 29 19<-0.188 35 -19 9<0.0217 72<0.26 -47 19 52 24<-0.111 6<0.0397 13<0.121 83<0.57 34 -45 9 114<0.5 74<-0.174 59<-0.0925 -25 10 18 48<-0.133 45<-0.115 34 -7 -20 13<1.13 -2 -42 258<0.375 297<0.375 31<0.271 -11 -31 76 67 4<0.0865 -44 41<0.225 13 -39\n\
0<-2.96 0<-3.97 25 102<0.5 42<0.805 434<0.5 17<0.0604 15 49<-0.037 -14 12 110<0.5 -57 24 110<0.5 1 -56 98<1.75 26 -31 29<-0.136 371<0.375 4 -63 55<-0.151 202<0.875 45<-0.153 49<0.074 -23 88<-0.456 -27 23 33<-0.239 160<0.5 -12 -61 23<0.42 224<0.375 5 -30 27<0.405 40<0.432 -47 -1 23 -61 134<0.5 14<0.26 42<0.621 -1 43<-0.0209 55<0.113 -20 15 60<-0.084 -5 22 -18 198<0.375 22 -43\n\
1<-3.26 12<0.0391 -33 4<0.222 1 -36 6<0.108 4<0.273 66<0.25 52<-0.244 16 161<0.875 -2 40 1<-1.37 6<0.0705 -24 7<0.186 -12 31 3 12<0.0553 -34 117<0.375 7<0.144 28 16<-0.486 48<-0.0265 42 -34 -29 29<0.0821 125<0.375 1 63 -19 47<3.74 23 82<-0.122 15<-0.0081 84<-0.847 13 16<-0.486 -3 90 97<2.25 16<-0.292 57 -8 -37 16<0.132 4<0.0496 -6 159<0.5 10<-0.339 48 14 -4 31<0.644 -25 47\n\
0<-3.31 17<0.0714 119<0.5 -41 1 -8 6<0.0705 115<1.13 38<0.152 24<0.308 4<0.273 111<1.25 119<0.5 2 0<-1.52 64 -17 -33 471<0.375 11 -73 353<0.375 -10 68 36<0.7 91<-0.565 24 146<0.5 9 8<0.818 -40 10 37 17<0.212 -29 4 5<-0.0711 123<0.5 291<0.375 8<0.95 1 24<-0.0617 61<3.98 26 -34 62 -33 -42 153<0.5 90<0.345 0<-1.31 4<0.273 -33 20 -9 13<0.161 -15 24<-0.617 0 88 14\n\
8<0.909 78<0.5 191<0.375 11<0.527 7<0.116 11<-0.215 14 38<-0.152 2 -14 43<-0.0209 152<0.5 6<0.043 140<0.5 6<0.033 6<0.0266 -20 12 7<0.174 -55 -8 43 200<0.5 60<-0.14 27 3 -68 -21 55<-0.0678 330<0.375 -2 37 207<0.875 39<-0.483 41 12 -22 29<0.246 18 -18 29<0.115 -48 67<-0.156 -44 29 22<0.292 8 28 9<0.0669 93<0.25 68<1.13 -6 -21 67<0.052 11 86<0.382 1 -38 60<0.7 18 -29\n\
9<-0.0789 3<0.0225 34<-0.076 46<-0.142 7 -23 -35 15 12<0.0343 3<-0.0698 -29 99<0.5 26<0.95 11<-0.119 -31 42<0.547 -1 -26 16<0.0442 42 -19 25<0.0301 80<-0.333 59 42<0.547 -1 41 -26 22<0.151 16<-0.292 185<0.5 34<0.076 25<0.308 82<-0.122 25<0.00508 17 75 46<-0.257 1 30 -6 2 51<3.9 -38 23 9<0.13 -1 26<0.85 -2 38 78<0.5 82<-0.364 33 46<-1.86e-8 72<-0.312 20 -17 6 67<-0.0347 14 -31\n\
185<0.5 216<0.5 149<0.5 54<-0.0836 50<0.95 -13 10<0.373 412<0.875 160<0.5 89<-0.555 -6 45<0.46 18 -18 157<0.25 59<-0.185 31 -27 19 -42 -7 124<0.5 24<-0.185 162<0.375 3 -28 12<0.00736 158<0.5 24<-0.111 59<0.416 10<-0.697 -31 52<0.104 31 105 -13 159<0.5 -8 41 19<-0.33 93 15 10<0.212 -5 -18 24<-0.111 10<0.127 -13 18<0.104 45 -37 60 154<0.875 -24 18<-0.0653 -21 21 45<-0.153 31 -44 -30\n\
1<-3.82 44<0.359 43<-0.0209 64<-0.23 38<0.0507 97<0.25 -102 24 8 3<-0.0577 -9 35 113<0.375 257<0.375 15 -38 -36 37 51<3.66 44<-0.0239 43<-0.428 -29 67<-0.0662 203<0.375 -13 35 60<0.513 -5 188<0.5 15 -53 25<0.0404 51<3.48 7<0.214 33<-0.154 24<-0.925 23 -23 2 6<0.0763 18 22<0.247 -15 42 -11 74<0.0425 115<0.875 14 25<0.0958 69<-0.0608 -47 19 -18 82<-0.608 58 31<0.508 -25 24 31<0.226 1 9\n\
6<0.0705 7<0.125 11<0.0239 32<0.333 -19 7<0.0968 11<-0.215 12 93 -22 83<-0.712 79<0.333 24<0.0617 76 -33 -5 221<0.375 1 45 9<-0.0789 -34 150<0.5 232<0.5 6<0.0397 -28 214<0.875 -13 52 31 46 9<-0.15 91<-1.02 3<-0.173 -22 47 -25 7<0.34 127<0.5 197<0.375 25<0.0656 80<-0.333 7<0.0667 -9 80<-0.999 -6 53<-0.0405 2 50 3 -6 85<0.75 7 63<0.0116 67 35<0.55 -31 45 145<0.5 32 0 -21\n\
5<-0.0285 151<0.875 135<0.375 66<0.25 6<0.0266 100<0.5 69<-0.243 45 59<0.555 49<-0.037 26 -12 -47 30 143<0.375 -5 132<0.5 9 -36 7<0.34 23<-0.0467 6<0.0763 5<-0.246 -18 4 -15 103<0.875 19<-0.0405 1 31<0.508 49<0 29 5 -10 -6 19 80<-0.111 31<0.169 -38 28 -38 66 26<0.45 33<-0.438 46<-0.314 -18 57 -5 4<0.0737 -40 116<0.5 103<0.375 7<0.231 -32 58 42<0.547 -11 54 80<-0.111 -30 81\n\
8<0.921 105<0.5 43<-0.0209 8<0.896 41<0.322 12<0.0391 52<0.104 35<0.95 72<0.104 13 -32 -25 7 -23 44<0.502 -1 40 6<0.0904 3 29 8<0.721 39<-0.483 28 256<0.375 126<0.5 13<-0.483 37 13<1.13 7 30 35<0.1 41<0.161 10 6<0.0302 -36 -8 6 -52 8<0.881 6<0.0302 12 61<3.9 79<1.47 -25 20 -5 39<-0.161 -18 6 13 13<0.161 9<0.0669 12<0.0979 90<-0.345 1 -17 49<0.074 -28 14 7 5\n\
1<-3.26 14<0.0269 -30 -10 7<0.4 71<0.75 62<0.75 7<0.214 18<0.194 61<3.98 97<0.75 8 50<0.95 -3 20<-0.156 64<-0.181 2 58 25<0.308 28 -37 65<-0.319 -12 45<0.46 4 44 -8 32<0.037 83<-0.998 37 -20 65<-0.0255 18<-0.0653 44 3 -16 38<0 79<0.2 -18 11 -27 50<0.25 52 31<0.352 38<-0.0912 208<0.375 18<0.0784 27 20<-0.191 -27 22 16<0.0442 171<0.375 -1 76 114 57<0.484 2 47 -4 -41\n\
4<0.273 38<0.152 85<1.25 44<0.717 31<0.508 124<0.5 77<0.5 4<0.0737 104<0.5 84<-1.19 126<0.5 24<-1.11 -38 31<-0.0188 21 106 -8 57<0.428 -11 25 -29 104<0.5 24<0.0617 7 -7 13<-0.132 82 20 34<0.608 76<0.848 -11 41 33 24<-0.438 -16 66 285<0.5 -16 43 -31 33<-0.0598 4<0.0865 -28 11 -28 25<0.152 4 38 73<-0.166 33<0 7 80<-0.111 32<-0.0793 -20 26 -24 131<1.13 9 40<-0.037 29 -54\n\
0<-2.66 11<0.256 3 1<-3.49 26 9 84<0.508 79<0.133 147<0.875 8<0.896 11<-0.296 8<0.794 8<0.512 20<-0.049 -6 24 43 -20 7<0.198 52<0.23 131<0.875 70<-0.599 133<0.5 -14 -78 -8 21 8 8<0.668 225<0.375 11 -10 -8 8<0.9 23<-0.224 32 10 95<0.265 34<0.076 37<2.98e-9 0<0.633 13 -50 -16 16 61<4.11 69<0.486 26 -28 -19 8<0.9 -45 8 297<0.375 0<1.56 -3 -23 -71 0<-0.417 34 -5\n\
1<-2.76 12<0.0343 1<-3.6 -34 -16 9<-0.0789 -30 134<0.5 25<0.0788 58<2.25 -1 44 -22 67<0.052 79 -14 9<-0.0789 46<-0.38 69<-0.182 63 -9 -22 25<0.308 101<1.13 97<0.25 71<0.75 268<0.375 49<0.074 -7 65<0.0638 58<0.25 38 -1 -16 65 65<-0.28 16<-0.292 5 48 8 22<0.177 118<0.5 4 25<0.0404 14 76<0.0339 47<4.53 65 4 13 74<0.326 -5 20<-0.127 -25 80 94<-0.42 74 60<-0.084 81 -13 -17\n\
9<0.0669 9<-0.15 9 116<0.5 15<-0.344 -15 10<0.441 164<0.375 77<0.5 13<1.13 23<0.14 10<0.169 4 -11 115<0.375 57<0 0 19 33 -29 190<0.875 115<1.13 32<0.0159 37<-0.182 67<-0.0662 60 -5 87<-0.52 16 10<-0.077 -19 4 -10 -36 63<-0.0475 57 -4 44 62<0.75 32<-0.111 -30 -7 15<-0.0081 -15 118<0.5 38 -15 4<0.0737 -13 26<0.75 -7 86 4<0.0865 -42 116<0.5 -17 9<0.13 87<-0.104 -22 166 -43\n\
92<0.5 39<-0.483 143<0.375 3<0.0972 25 -31 -10 150<0.5 22<0.177 39<1.45 14<0.189 1 46<0.143 -14 15 80<-0.999 68<0.733 -26 27 298<0.375 211<0.5 -23 43 54 78<0.5 34<0.213 139<0.5 7<0.34 46<-0.314 60<-0.56 -44 30 -1 95<0.132 6 -40 4<0.178 53<-0.122 -44 3 -52 3<0.00358 21 -7 50<0.95 47 14 99<0.5 -5 -54 139<0.5 123<0.5 14<0.021 80<-0.111 13 49<0.333 -35 40 -39 42 9\n\
2<-0.000208 7<0.4 96<0.5 8<0.943 270<0.375 43<0 71<0.25 2<-0.258 -33 -16 106<1.75 47<4.37 45<-0.192 44<0.119 78 -22 -5 -27 60 10 13 27<-0.0507 15<-0.00247 -11 48 -8 43<-0.119 30<-0.113 57<0 5 15<0.00289 56 -12 -3 427<0.375 7<0.116 47<3.98 57<-0.0712 14 -28 19 -9 77 -48 71<-0.25 -10 37<-0.0284 10<5.96e-9 -1 94<-0.98 -5 27<-0.122 36<0.07 46 3 71<2.25 56 -7 174<0.875 4 44\n\
6<0.108 8<0.9 8<0.896 191<0.375 21<-0.0455 53<-0.283 21 74<0.127 42<0.483 27<0.0912 3 69<0.365 10 32 -4 -10 -3 67<-0.156 74 45<-0.069 48 -16 112<0.5 121<0.5 6<0.0705 -2 87 21<-0.163 6<0.0763 2 29<-0.422 -34 63 -17 51<3.35 0 -41 74<-0.28 67<0.104 -15 16 27<0.235 138<0.5 17<0.297 -7 13<-0.667 -28 17 23 23 75<-0.119 31 3<0.0225 362<0.5 8<0.963 -15 39 45<0.192 -5 93 -34\n\
84<0.508 8<0.909 78<0.5 23<0.42 83<-0.285 160<0.5 -5 -38 28<-0.013 18<-0.146 15<0.00289 -8 23 90<0.115 10 67<-0.104 11 -33 13<0.22 23<-0.373 8 77<0.5 83<0.808 -21 41 0 5 93<0.35 -7 94<-0.42 17 20<-0.0116 -15 -78 71<-0.25 27 6 13<0.121 7<0.125 2 34<0.152 78<0.5 -26 93<0.25 54<0 -12 -49 37<0.364 21 -32 55<-0.0377 -12 30 5 90<-0.575 9<0 45 -11 101<0.375 18 -33\n\
1<-3.26 5<-0.215 -46 12<0.0391 -24 68<0.733 109<0.5 90<-0.115 -13 40 -17 -16 9<-0.0789 28<-0.491 29<0.246 -5 54 6<0.12 -26 90<-0.115 38 -31 7<0.4 103<1.13 66<0.25 13<-0.132 353<0.375 89<-1.29 -14 12<0.241 14 41<-3.73e-9 2 60 -42 198<0.875 2<-0.064 -5 19<0.211 3 70<-0.222 5<-0.0408 74 11 6 -42 113<0.375 6<0.0763 -14 4 2<-0.492 -28 70 13<0.449 5 44<0.0717 12<0.18 110 -12 0 -34\n\
2<-0.00555 9<-0.15 73<0.596 6<0.043 8<0.846 -9 27<0.235 2 38 14 76<0.0339 8 84 5<-0.0285 107<0.5 24<0.308 22<0.711 191<0.375 164<0.375 23<0.327 6<0.0705 34<0.122 13<0.322 14 -1 46<0.0475 6 -17 -5 24<0.0617 21 -7 39 49 -21 -9 51<3.1 4<0.039 49 30<-0.396 -44 1<-3.15 -30 26 24<-0.777 15 -11 257<0.375 -14 46 9<0.13 30<-0.282 2 52<0.188 -20 13<0.376 22<0.292 29 -29 -35 -50\n\
219<0.5 92<0.5 39<-0.483 35<0.85 305<0.375 30 -68 -7 260<0.375 343<0.375 113<1.13 58<2.25 84<0.508 25<0.308 51<4.05 -1 153<0.5 5 27 137<0.875 21 -15 24<-0.185 90<-0.575 30 104<0.5 70<-0.599 40 -34 44 37 24<-0.777 84<-1.19 18 71<-1.25 36 -42 45<-0.115 -24 1 29 -50 45 102<0.5 10<-0.0339 87<0.104 -39 0 35<0.55 16 51<3.58 -69 12 24<-0.438 -49 415<0.875 19 -52 10<-0.509 41 -42\n\
9<-0.15 62<0.25 75<1.08 -24 8 -42 6<0.0705 150<0.5 16<-0.103 282<0.5 -4 29 143<1.13 161<0.875 -18 23<-0.0467 83 -13 60 16<-0.292 -12 72 25<0.0788 280<0.5 90<-0.46 33<-0.239 84<-1.19 -7 78 13 271<0.375 118<0.5 62<-0.75 52<-0.157 60 1 34<-0.659 34 -7 182<0.5 16<-0.0701 77<0.5 8 57<0.333 43 -41 20<-0.51 74<-0.586 -23 46 52<0.104 2 -34 52<0.104 71 -14 57 118<0.5 68 -9 -4\n\
6<0.0904 39<-0.483 28<-0.013 34<0.0304 -13 60<0.0467 60 -5 -29 17<0.568 64<0.0383 192<0.375 103<1.13 28<-0.197 10<-0.697 247<0.5 9 107 18<0.337 -10 12 3 -25 63 37<-0.182 102<0.5 36 -11 40<0.832 6<0.062 42<0.483 15 0 120<0.5 -15 48<0 0 11<-0.159 -19 44 -9 145<0.5 23 63<-0.0174 28 -25 83<0.428 92<0.5 56<-0.188 -24 227<0.5 11<0.382 -7 -31 56 40<0.74 63<-0.134 -15 42 -29 32\n\
0<-2.96 101<0.375 28<-0.0475 15 2 42<0.322 5 -75 63<-0.0475 81<-0.522 56<0.113 15<-0.214 69<0.364 31 -32 59<0.185 -29 16<-0.103 15<-0.015 -55 2 73<0.435 40 -40 -40 191<0.375 15<-0.269 28<0.143 32<0.178 249<0.5 31 -22 73<-0.0883 -59 21 81<-0.105 33 -13 93<0.45 84<-1.69 32 -4 93<0.55 44 -67 -39 255<0.875 341<0.375 16<-0.133 25<0.152 101<0.875 101<0.375 -4 -39 18<-0.0653 33 0 9 5 -26 -49\n\
5<-0.153 12<0.0553 71<0.75 -31 2 78<0.5 17<0.343 102<0.5 -12 76 5<-0.282 -16 61<3.9 -6 46<0.143 33<-0.119 0 66 -7 17<0.0389 38 -28 12<0.0343 21<-0.124 -32 109<0.5 175<0.875 86<0.51 -13 61<3.58 -20 17 50<0.85 -27 44 50<0.35 31<-0.274 2<0.0783 -48 47 61 -20 34<0.355 31<0.847 102<0.5 140<0.5 1 73<-0.221 30 1 11<0.256 38 -15 77<0.5 1 52 182<0.5 21<0.00103 -30 2 59\n\
0<-3.31 5<-0.0285 10<-0.077 36<0.14 -13 39 -24 -42 9<-0.245 172<0.875 75<-0.119 32 6 42 5<-0.0285 10<0.441 113<0.375 101<1.13 164<0.375 46<-0.617 -15 46<0.371 7<0.4 5 182<0.5 24 -32 -5 20<-0.049 59 -13 -18 28<-0.0907 75<0.598 31 -51 -41 58<0.75 71<-1.25 40 46<0.142 -25 40<0.555 16 -35 61<3.58 25 89<-0.185 19 -16 75<-0.119 58<0.25 -9 51 153<0.5 -19 31<0.32 3<0.00358 55 -22 -19\n\
27<-0.373 9 54<-0.0836 50<0.75 48<-0.398 -34 29 10<0.509 162<0.375 103<1.13 153<0.5 -12 17 21<-0.502 -29 42 30<-0.0484 53 -27 10 78<0.5 174<0.875 38<-0.456 13 51<3.66 -3 8<0.921 58<2.25 112<0.5 5 8<0.896 5 43 7<0.144 -38 125<0.875 12 -51 -8 -48 50<0.95 36 22<0.247 54<0.0805 15<0.0309 165<0.5 54<-0.0196 6<0.0302 28 6<0.043 -65 12 22 -5 23 160<0.5 -33 38 4<0.525 21 -46\n\
5<-0.215 1<-1.69 -31 36<0.07 -20 7<0.34 28 -12 1<-3.38 71<-1.25 28 50<0.85 -43 43<-0.0209 5<-0.0285 48<-0.663 83 -8 53 -15 18<-0.105 43<0.00123 24<-0.391 81<0.522 14 -42 0<-3.31 27<0.0217 3 62 152<0.5 -1 18<-0.174 -36 67<0.146 33 -42 98<0.25 19<-0.243 -13 35<0.25 -17 50 0<-0.77 -17 46 379<0.375 124<0.5 113<0.375 388<0.375 7<0.25 -3 15 46 49<-0.0666 55 -18 -40 34<-0.0415 62 -17\n\
11<0.382 7<0.4 6<0.0705 11<-0.215 137<0.375 8<0.921 -12 20 22 9<-0.245 34<0.456 37<-0.0284 -15 16 44 101<1.13 134<0.5 120<0.5 7<0.116 36<0.7 15 58 26<0.95 -3 12 42<-0.29 -16 14<0.13 1 31 -20 49<-0.174 18 93<0.35 -61 29 83<0.427 92<0.5 207<0.375 74<-0.0637 -16 7<0.303 -7 11<0.0512 42 -2 41<0.322 -9 61 74<-0.0637 37 -6 19 16 30<-0.396 12 258<0.875 9<0.0217 -14 -43 52\n\
84<0.508 80<-0.444 105<0.5 59<0.555 -15 9<0.0669 34<0.213 79<1.13 36 -19 -35 -40 79<0.2 41 -15 54<-0.0836 64<9.31e-10 88<0.456 10<-0.169 -7 6 -54 31<0.412 40<0.37 -11 49<0.074 13<0.449 -56 -1 9 76<0.441 -8 38 191<0.375 18<0.194 359<0.5 31<0.32 11<-0.296 15 11<0.256 20<-0.591 -27 -4 495<0.375 6 -76 65<0.0182 2 16 26 10<0.847 10 -35 29<0.0523 -48 76<0.169 39 -33 99<0.5 27 -4\n\
6<0.108 9<-0.15 -27 7<0.4 1<-2.6 282<0.5 27<0.405 326<0.375 21<-0.107 -23 -5 50 -33 16<-0.566 116 5 107<0.5 15<-0.65 34<0.076 -1 5<-0.09 91 11 5<-0.215 -25 -2 87<0.52 91<-0.791 55<-0.339 65<-0.0637 71 -10 -26 18<0.337 4<0.0117 25<0.0301 59 -21 16<-0.292 17<0.235 5 71 0 -26 -36 -44 108<0.5 27<0.342 10<0.373 13 16<-0.229 65<0.0638 68 6 8 -12 87<0.104 5<-0.125 27 -4 27\n\
6<0.108 162<0.375 11<0.382 54<-0.0465 29<-0.166 1 15<-0.269 6<0.0266 36 -14 36<0.28 67<0.146 56<-0.158 31 275<0.5 13 11<0.119 23 -60 3<-0.132 -15 24 32 39<-0.483 92<0.5 -26 31 191<0.375 231<0.5 11<-0.215 91<-0.791 62<-0.75 -43 22 -12 124<0.5 2 127<0.5 11 63 17 56<0.0226 9 62 75<-0.359 46 -9 -27 35<0.35 75<-0.119 68<0.533 -13 66 0 61<4.64 92<0.5 -30 13 67<0.104 -17 46\n\
87<0.52 204<0.375 219<0.5 46<-0.617 14 92<0.5 52<-0.523 76<-0.395 18 64<-0.0973 -39 -7 64<9.31e-10 15<-0.269 57<0.0285 19 65<-0.446 42 -8 2 10<0.509 48<0.265 19<-0.462 26 -7 11 22<0.0352 -3 24 139<0.5 123<0.5 10<5.96e-9 6<0.137 -39 130<1.99 -41 51 0 28 6<0.043 19<0.0486 14 23<0.14 28<-0.197 28 -49 -82 23 -28 25<0.0169 22<0.0217 -20 -76 -1 48<0.398 71<-1.75 -40 23<0.42 19 -14 -35\n\
9<-0.15 33<0.12 -30 28<-0.583 64 -2 1<-3.38 14<0.0347 443<0.5 -25 38 43<-0.0209 22<0.0098 0<-1.71 97 -23 9 179<0.5 -15 28<-0.237 -18 53 30<-0.396 27<0.282 103<0.375 15 66 -18 85<0.75 58<0.25 16<-0.0379 22<0.028 9<0 7 77<0.5 -1 11<0.0239 -13 76 32<0.111 -7 52<-0.105 37 0 52<0.104 11<-0.438 50 -5 -27 -10 69<0.243 62<-1.25 43 11<0.0239 -5 175<0.875 0<-2.5 0 20 53 -3\n\
0<-3.31 5<-0.0408 -12 -40 3<0.154 39<1.45 131<1.13 5<-0.0711 77<0.5 76<0.508 26<0.95 309<0.875 1 25 5<-0.215 44 122<0.5 12<0.128 10 -25 27 74<-0.0637 -24 12 73<-0.166 81<-0.105 9 61<4.3 -8 -30 2 76<0.678 38<0.456 -7 17 77<0.5 -17 44<-0.263 -23 55 38<-0.0304 14 -42 83<-0.142 39<2.09 58<1.75 -23 21 21 10<-0.424 33<0.119 -28 32 131<0.875 65<0.382 36 -21 12<0.0202 -41 20 -32\n\
0<-3.97 66<2.25 20 -23 151<0.875 50<0.75 47<3.42 109<0.5 32 16<-0.103 -55 15 16<-0.292 64<0.069 60<0.42 -11 -51 6 126<0.5 107<0.5 9 43 15<0.0119 -19 42 109<0.5 7<0.0382 21 84<0.508 64<9.31e-10 14<0.26 31<0.508 0 11 15<-0.269 18 -25 32<-0.131 31<0.644 60<-0.42 23 94<-1.26 -53 -4 26 66<0.25 -13 -3 16 31<0.847 9<-0.245 3<-0.097 105<0.5 8 -38 -24 7<0.34 14 -11 -28 -54\n\
3<-0.097 6<0.0763 212<0.5 -20 16<-0.229 25 -13 9<-0.00405 -13 12 66<0.25 16<0.339 95<0.928 429<0.375 71<-0.25 8<0.896 6 -26 13<0.121 3<-0.0232 18<-0.105 61<4.57 55 -24 29<-0.0575 -4 32<-0.0555 29<0.153 16<-0.42 -10 111 7 12 8 16<0.0442 -5 48<0.331 18<-0.214 43 29<0.201 -15 48 69 7<0.125 98 -10 16<-0.133 74<0.213 63 -33 3 29<0.201 -27 20 85<0.75 213<0.375 -11 58 6<0.0546 -14 25\n\
2<-0.00555 116<0.5 29<0.0821 212<0.5 28<-0.583 -17 106<1.75 0 70<0.0617 28<-0.237 -30 69<-0.122 -32 18 287<0.375 54 -44 91<-0.113 51<3.98 15<-0.139 -34 2 21 90<0.345 -44 28 220<0.5 340<0.375 5 50 68 144<0.5 82<0.122 28<0.285 55 -35 -37 91 11<0.339 3<0.0526 52<0.188 129<1.13 54<-0.0196 11<0.12 10<-0.0339 -3 70<-0.143 82 14 -14 48<0.133 -18 10<0.311 27 -39 47<4.08 67 -13 22 -30 -26\n\
54<-0.0836 26<0.35 3<-0.115 20 -18 143<0.375 9<0 3<-0.464 152<0.5 -26 15 36<0 34<0.152 42<-0.0805 -19 9<-0.0375 62<0.75 10<0.509 81<-0.313 12 5<-0.282 1 -32 29 31 11 117<0.875 2<-0.0788 25 -28 61 -8 3<-0.0468 -12 -62 5<-0.101 -34 10<-0.424 -47 5 39<-0.483 305<0.375 3<0.0225 22 -11 -80 205<0.375 218<0.375 1 39<0.161 34<0.152 76<0.17 8 31<0.412 -55 18 31 10<-0.077 9 -107 -45\n\
5<-0.0801 1<-1.97 33<-0.597 30<-0.396 88 5 5<-0.282 -39 -16 25<0.308 11<-0.0398 458<0.375 29<-0.0575 1 -24 72 10<-0.339 170<0.375 47<4.64 -5 58 267<0.375 54 -32 198<0.375 4 -40 -32 128<0.375 48<0.132 87<0.728 19<-0.139 193<0.375 -6 89 57<0.0285 25<0.152 21<-0.012 -3 87<0.312 20<-0.326 -8 16 40 -17 15 -29 -7 10<0.311 232<0.5 19<-0.139 76<-0.0565 94 14 68<1 -27 10 -34 11<-0.119 -29 50\n\
2<-0.00555 188<0.5 15<-0.344 16<-0.229 5 72<-0.0347 0 -24 39<1.45 32<0.333 467<0.375 54<-0.269 10 112<0.5 54<0 4 -15 -7 -59 -9 86<-0.638 -22 26<0.35 32<-0.456 47 1<-1.37 -17 30 2<-0.121 18 83<0 17 85 1<-0.57 63 -35 5<0.0176 62<0.25 33<0.12 56<-0.113 1<-3.15 -28 39<-0.161 51 6 5<-0.113 61<4.21 -14 62<-0.25 -34 112<0.5 63 -17 518<0.375 -28 75 -24 64<-0.023 -7 27 -32\n\
29<-0.136 28<0.111 168<0.5 30<-0.565 28<-0.314 99<0.5 -11 130<1.99 -149 -9 1 46<-0.142 5<-0.215 -10 15 28<-0.491 18 1 24 66<2.25 -6 37<-0.0693 54 5<-0.246 5<-0.344 14 -57 16 414<0.375 240<0.875 38<0.659 18<0.453 37<0.403 39<-0.483 28<-0.013 137<0.875 10 -44 31 13<0.121 158<0.5 -8 10 -1 81<-0.522 251<0.5 -21 30 81<0.522 12 -25 99<0.5 160<0.5 -12 52 -47 10 -36 3<-0.235 -12 41\n\
12<0.0343 17<0.152 85<0.25 35<0.95 -15 156<0.5 -13 16<-0.196 97 9 76<0.848 2 52 -33 6<0.108 16<-0.42 37<0.243 20 227<0.5 -6 63 102<0.5 56<0.0226 56<-0.226 0<1.56 -2 74<-0.174 77 -3 -15 17<0.136 19 -9 78<0.5 156<0.5 -9 41 54<-0.0465 125 8 25<0.308 51<3.1 50<0.85 -29 39 26<0.65 -2 50<0.85 90 30<-0.339 28<-0.0475 8 54 84<-0.847 85<1.75 -21 28 18<0.453 14 -46 -20\n\
0<-3.31 172<0.875 54<-0.0465 10 -24 62 131<1.13 46<-0.617 -15 192<0.375 43<-0.428 14<0.0755 125<0.375 22 -6 -3 162<0.375 11<0.382 108<0.5 23<-0.496 11 132<0.5 29<-0.166 -10 37<0.459 4 45<-0.115 43 -30 -30 23<0.42 3 287<0.875 19 -43 29<0.431 97<1.25 139<0.5 41<0.59 36<0.924 -10 39 63<-0.0475 84<0.169 14<0.0238 85 16 -42 -11 -29 -27 45<0.46 52 -23 -23 37<0.0867 -18 55 65<-0.319 8 -36\n\
92<0.5 34<0 155<0.875 48<0.331 26<0.35 30<-0.565 -21 48<0.133 10 -16 100<0.5 48<0 248<0.5 3 -11 29<-0.166 2 -18 5<-0.0408 5<-0.0711 10<0.127 38<-0.0912 -3 -35 18<-0.146 -24 19 49<0 -64 27 14 12 208<0.875 33<-0.269 12 -22 18<0.128 48<-0.0663 -20 9 26 207<0.875 6 38<0.076 73<-0.265 4 -57 41<0.483 34 -28 139<0.5 10<5.96e-9 40<0.832 -36 5 26<0.35 24 -27 415<0.875 12 -57\n\
9<-0.15 72<0 -11 -33 1<-3.38 253<0.5 -16 37<0.104 -19 53 168<0.5 88<0.456 25<0.308 15<0.00289 174<0.875 135<1.13 52<0.0209 68<0.467 57<0.333 87<0.104 2<0.207 41<0.966 22 -25 -20 126<0.5 101 -1 -12 113<0.375 1 51 49<-0.111 247<0.5 -12 17 48<-0.486 32 0 48 48 17<0.0199 -9 32<-0.163 0 41<-0.0805 38<0.152 66 -35 9<0 10 72<-0.437 -40 49 32<0.0888 -24 15 -18 29<0.023 -24 5\n\
0<-3.31 10<-0.169 3 -25 2<0.0783 116<0.5 15<-0.344 135<0.375 30<-0.314 -29 67<-0.338 30 122<0.5 -12 68<1.33 31 -15 -55 219<0.5 39<2.09 192<0.375 30<0.339 88<0.456 29<0.0821 28<-0.713 -27 12<0.0171 7 -2 277<0.5 4 395<0.875 43 -39 26<0.35 38<-0.355 54 -16 33 -13 36 131<0.875 28<0.143 54 20<-0.382 -42 24 26<0.65 -36 33 28<0.143 55 -21 26<0.75 -14 45<0.345 53 -34 0<-1.88 -33 -2\n\
27<-0.373 92<0.5 12<0.241 203<0.375 10 46 23<0.2 3 -52 2<0.0346 70<-0.0666 53<0.182 -32 31 -52 26 84<0.508 80<-0.444 137<0.875 -13 37<0.223 -6 40 43<-0.0209 12<0.0171 48<-0.0265 30<-0.249 -4 -47 7<0.198 12 -31 226<0.5 160<0.5 113<1.13 -6 52 96<0.5 23 -6 14 7<0.116 45<0.268 386<0.5 0 -78 -16 240<0.875 55<0.0282 159<0.5 3 162<0.375 72<0.26 -19 13 43 92<0.5 12 -17 -35 13\n\
3<-0.173 12<0.0553 61<3.9 -36 -14 447<0.375 31<-0.339 22 -8 55 83<0.808 62<0.25 111<1.25 25<0.0788 98<1.75 448<0.375 52<-0.314 61<4.3 65<0.0182 59<0.555 53 5 12<0.18 -4 57 -7 28<-0.491 65<-0.637 56 10 99<0.5 0 13 -27 31<0.352 12 60<0.63 97 -12 110<0.5 215<0.375 183<0.375 -9 54 69<0.122 79 -13 20 69<0.413 25<0.00842 -40 98<0.25 267<0.375 59 -20 9 -26 12<0.0442 -17 1 -32\n\
3<0.154 116<0.5 162<0.375 15<-0.344 62<-0.75 85<0.75 71<-0.75 20 8<0.587 3<-0.097 186<0.5 82 -9 -26 -32 29<-0.166 15 -62 244<0.375 -3 37 66<0.25 39<1.45 57<0.333 198<0.375 -5 37 99<0.5 35<0.75 29<0.115 3<-0.274 55 6 21<-0.143 -1 72 0 14<0.021 9 -28 86<-0.638 -41 298<0.375 27 -43 8<0.9 2 50<0.75 -8 20 -26 35<0.85 21<-0.012 37 -23 144<0.5 130<3.58 47 -17 90 -33\n\
19<-0.0675 11<0.527 39<-0.161 20 7<0.116 158<0.5 46<5.59e-9 6 -15 51<3.75 -50 10 84<-0.847 -10 7 20 8<0.963 51<3.58 68<1.47 39<-0.483 24 333<0.375 -2 40 251<0.5 16<0.132 47<4.37 7<0.174 3 -17 -29 9 17<0.0389 -7 -65 28<-0.274 59<0.416 29<0.246 122<0.5 58<1.25 6 1<-2.43 -1 62 -15 -24 30<0.113 29 -3 103<0.375 -2 32<-0.232 -22 15 51<3.54 11 11<0.222 -14 38<-0.355 21 -76\n\
7<0.4 9<-0.0789 11<0.256 6<0.12 -26 91<-0.339 39 -29 3 150<0.5 16<-0.133 250<0.5 25<0.308 210<0.5 279<0.5 83<0.808 6 -35 37<0.156 -1 29<0.023 129 -7 -11 -18 3<-0.235 11<-0.119 -21 94 94<-0.0467 68<2.27 75<0.598 -29 35 -51 46 85<0.75 18<-0.314 3<-0.0232 -14 48<-0.0663 65 14 11<-0.215 9 299<0.375 154<0.875 -16 4 53 31<0.169 16<0 3 11<0.119 34<-0.0415 37 -20 50 -7 44 -40\n\
11<0.382 7<0.4 64<-0.181 28<-0.274 -21 -3 151<0.875 77<0.5 7<0.0382 -34 10<0.441 34<0.0304 28<-0.427 14<0.0396 -26 9 42<-0.29 -4 27<-0.373 -3 27<0.659 23<0.0467 18<-0.174 42 9 29 -22 46<5.59e-9 9 -11 436<0.5 -12 64 30<-0.0188 14<0.0127 23<0.0467 -4 28<-0.314 79<0.267 96 -9 9 -10 32<0.259 10 -19 63 46<0.57 17 -38 75<-0.359 34 30<-0.396 14 115<0.375 34<0.152 -22 7<0.125 43 -13 4\n\
86<-0.638 88<0.152 27 -31 86<1.15 39<0.161 27<-0.373 418<0.375 12 -74 52<0.105 77<0.5 13<0.449 6<0.043 -17 17<0.263 0 -20 10 13<0.612 7 68<0.533 6<0.0266 -60 -16 19 7 142<0.5 105<0.5 87<-0.312 13<-0.0751 90<-0.23 -16 24 68<1.47 -4 92<0.5 16 -48 77<0.5 -1 40<0.555 46<0.371 -24 4 2 86<-0.127 36 91<-0.339 10 -25 30<0.0377 34<-0.304 25 72<0.223 80<-0.999 57 -24 25 31 24\n\
5<-0.215 38<-0.0304 112<0.5 67<0.312 -24 30 19 -28 38<0.659 62<0.75 92<0.5 11<0.0239 69<0.0521 -12 79<2.33 88<-0.152 16 139<0.5 79<0.0667 -18 10 14<0.0452 8 91 -48 63<0.0418 127<0.5 24<-0.925 211<0.5 29 -25 231<0.5 5 -20 43<0.0625 17 59 -6 14<0.0661 67<0.0208 47<4.53 4 60 21<-0.0673 22 -41 14<0.189 21<-0.224 -24 53 5<-0.0164 -35 46 88<-0.152 3 43<0.00123 -18 59<0.0925 37 -17 -25\n\
2<0.0346 40<-0.037 258<0.375 164<0.375 75<0.359 74<-0.0637 -5 8 155<1.13 16<0.132 14<0.0127 61<4.57 84<0.508 44 -26 -41 2<-0.717 33 74<0.326 8 -36 16<0.339 -23 18 -46 1<-4 -32 53<0.486 77 -22 45 131<1.13 75<-0.359 2<-0.196 -1 22<0.292 43 -31 220<0.5 21<-0.502 14<0.0661 26<0.35 -13 27 -19 230<0.5 -2 115<0.875 -21 76 52 27<0.0912 20 468<0.375 -50 17 10<-0.169 90<-0.23 -18 14 -19\n\
29<-0.196 16<-0.162 -1 57<0.107 19<0.243 63<-0.453 -11 19 98<0.25 57<-0.143 29<-0.309 -1 -47 6 37 97<0.75 173<0.375 24<-0.617 -19 15 21<-0.143 14 -35 68<1.93 -40 18 92<0.5 83<0.57 174<0.875 83<0.427 113<1.13 0 31 63<-0.355 34 64<0.115 173<0.375 -11 42 -39 23<-0.14 -82 4 1<-1.37 82<-0.608 -26 97<1.75 30 -28 -12 102<0.5 34<-0.355 3 244<0.875 -34 23 19<0.0486 21 23<0.14 0 -51\n\
9<-0.15 3<-0.0232 94<-0.98 -5 -32 60<0.0467 28<0.111 56<-0.339 -26 65 -23 -13 42<-0.59 17 52<-0.314 26<0.65 52<-0.397 -11 36<-0.14 42<-0.197 55 -48 29<-0.23 -22 53 94<-0.42 -3 9<0.13 20<-0.156 52<-0.523 78 21 6 68 83<-0.285 20<-0.455 45<-0.192 29<-0.136 14 99 60<0.63 6 61 45<0.115 -5 36<0 29<0.201 18 76 30<-0.339 57 -12 48<-0.557 54<-0.0465 46 30<-0.314 35 -4 111<0.25 -6 11\n\
28<-0.583 97<0.75 67<0.173 37<2.98e-9 10 1<-1.03 -25 22 25 39<1.45 -42 30 135<0.375 11<0.0512 32<0.259 32<-0.2 4<0.273 -7 31<-0.678 -62 12 8 -8 58<0.25 512<0.875 11<0.256 12<0.0343 49<0.111 3 40 36<0.56 -8 68<0.333 -25 23 115<0.375 28<0.143 42<0 312<0.5 -12 56 -27 74<0.127 -5 46 11 60 172<0.875 86<-0.127 16 -1 27 80<-0.111 31<0.226 -36 39 19<-0.188 19 60<-0.327 11 -56\n\
84<0.508 151<0.875 89<-0.185 15<-0.214 40<0.185 16 -10 33<-0.0598 34<-0.304 3 -21 -3 13<-0.0751 153<0.5 -4 22 153<0.5 13<0.449 52<0.105 54<-0.0836 -10 277<0.5 4 24<-0.346 27<0.152 29 -35 26<0.75 -77 -7 11 83<0.808 24<-0.185 8 23 -45 13<0.376 24<-0.111 10<0.509 21 -23 -7 16<-0.566 10<0.311 -20 -120 60<-0.084 10<0.0848 -11 -53 48<-0.133 17 -18 -40 24<-0.185 83<0.427 1<-3.03 23 -21 44 30\n\
14<0.0586 4<0.178 175<0.875 174<0.375 46<0.143 53<0.182 45<0.115 261<0.375 -21 35 6<0.0302 10<0.0848 -7 51<3.66 25<0.0347 47<4.57 123 -18 -10 -3 -9 2 26<0.45 327<0.375 -7 60 4<0.112 47<3.58 -14 54 1 44 47<4.37 42 -10 -18 31<0.847 25<0.12 53<0.304 125<0.875 271<0.375 29<-0.166 -11 2 64 10<-0.424 29<-0.0862 74 -2 7 16<-0.38 73<-0.486 -8 44 51<4.37 8 10<0.0565 87 -25 -7 29\n\
46<-0.617 5<-0.215 18 -26 29<-0.422 33<-0.438 77<0.5 -17 72 42<0.943 -14 25 5<-0.0285 46<0.238 83<0.428 1<-2.43 12<0.0979 37<0.364 37<0.13 56<-0.113 231<0.5 9 64 101<0.375 43<-0.0419 8 -10 23<0.0467 29 83<-0.712 66 -25 13 36<0.7 -8 37 21 198<0.375 0 156<0.5 -14 48 82<-0.364 17 -25 -4 83<0.427 133<0.5 127<0.5 80<0.333 -21 43 12<0.0876 23 -17 85<0.75 51<3.58 39 -7 -29 25\n\
92<0.5 260<0.375 217<0.875 0<-3.72 68<1.6 128<0.875 20 -57 38<0.228 2 11<0.119 12 -77 1 -28 45 139<0.5 26<0.35 18<0.453 11<-0.076 82<0.486 6<0.173 47<4.53 160<0.5 47 -32 -12 -50 49<-0.2 -74 12 119<0.5 409<0.375 19<0.279 79<0.2 -50 -1 26 54 -89 19<-0.0405 -81 -8 0<-2.2 86<0.382 -95 -1 18<-0.0174 99<0.5 27 -24 -34 40<0.37 6<0.043 19<0.0729 -9 -66 13 15<-0.0753 -10 30\n\
66<0.25 16<-0.38 4<0.0117 268<0.375 -13 63 60<-0.793 -25 15<0.182 15<0.0119 85<0.25 76<0.441 0<-2.96 -12 0<-2.66 118<0.5 155 14 29 -9 2 15<0.072 49 12 -10 54<0.0805 61<2.98 143<1.13 -14 71 55<-0.339 12 0<-2.66 16<0.339 11<-0.076 51<3.1 -28 54 60<-0.56 -38 61<4.17 69<0.122 11<0.382 63 9 1 53<0.243 -15 63<-0.0784 55 -8 -28 206<0.375 -8 16 15 85<0.75 15<-0.172 -1 -17 7\n\
3<0.154 31<0.32 131<1.13 27<-0.373 99<0.5 70<0.0617 -16 15 27 31<0.226 74<-0.255 -3 4 12 27<-0.0138 25 -30 3<0.0225 23<-0.224 32<0.143 75<-0.119 62<0.75 -12 57 70<-0.278 89<0.37 -13 -53 18<-0.0945 19 55<-0.151 10 -22 27<-0.203 17 -42 24<0.185 16<-0.0701 78<0.5 69<0.283 6 249<0.5 31 -26 66<0.25 -38 12 -4 59<0.259 22 16<-0.0701 -38 51<3.94 -18 55<0.0565 -25 31<0.508 111 -11 -29 -37\n\
92<0.5 218<0.875 48<0.265 113<1.13 28<0.0712 308<0.375 2 -35 13<0.322 100<0.5 172<0.375 76<-0.226 9 13<-0.397 6 -10 32 28<0.285 -30 -2 3 27 11<-0.119 23 12<0.00736 -17 6 81<-0.105 -95 72<0.056 -35 25 100<0.5 123<0.5 13<0.268 109<0.5 56<-0.678 -74 90<0.345 42<-0.403 16 -27 19 21<-0.0455 -14 47 -44 33 24<-0.185 13<-0.132 -59 11<-0.00703 -24 33 13<-0.177 28<-0.0475 13 72<0.156 -59 22 25\n\
1<-3.93 -20 4<0.273 213<0.875 2<-0.717 -23 13<1.13 22<0.151 27<0.193 8 82<0.608 3 -33 150<0.5 182<0.5 52<-0.105 4<0.0865 16 181<0.5 -19 25 92<0.5 -11 33 36 49 -16 63 117<0.375 150<0.5 61<3.98 -24 178<0.5 -18 16<-0.133 156<0.5 61<4.37 0 107 212<0.5 -14 64<-0.115 -21 107 -7 84<-0.169 41<0.725 0 105 -21 84<-0.847 25<0.0468 7 -46 13<0.22 365<0.375 -5 52<-1.3e-8 -14 109 34\n\
0<-3.31 20<-0.255 -33 -4 6<0.12 149<0.5 8<0.909 142<0.5 8<0.896 2 417<0.375 189<0.5 36<-0.14 1<-1.69 -8 -50 -10 3 40 26<0.85 -14 47 1<-2.9 93<0.25 68<1.33 12 59 22<0.247 28<0.0285 -2 16<0.25 25<0.152 77 -18 -31 -34 135<0.375 6 -31 36<-0.532 22<0.0719 62 -20 -19 26<0.45 58<0.25 -11 254<0.5 3<-0.317 -18 42<0.943 22<0.35 59 -17 -34 -17 3<-0.371 37 41<-0.161 5 -25\n\
15<-0.269 245<0.875 12<0.0775 96<0.5 252<0.5 2 25 5<-0.0408 -6 -39 216<1.13 18 -58 61<4.3 -27 17 148<0.5 87<0.52 29<-0.115 1 12<0.15 94<-0.42 16<0.132 16<-0.229 -3 -22 4<0.0496 -22 10<0.212 12<0.0775 45 -9 -13 65<-0.0255 101<0.375 42<0.483 -6 55<-0.0377 -7 20 16<0 -8 66<2.25 -70 -8 5<-0.125 11 -3 69<0.547 53<0.283 254<0.5 -17 55<-0.188 -34 34 -35 18 10 15<-0.03 -7 11\n\
5<-0.0711 12<0.0343 499<0.375 2<-0.0249 -24 20<-0.701 50 -8 63 61<2.98 55<-0.0377 11 -19 13<-0.322 23<0.2 31<0.0678 60<-0.56 -6 48 1 -9 -1 73<0.36 32<0.333 85<1.25 13<0.449 11<0.339 100<0.5 223<0.875 -3 39 48<-0.486 75 9 112<0.5 11 56 -9 2<0.0783 20<0.127 20 100<0.5 99 -4 0<-0.417 7<0.0667 15 -10 46 70<-0.111 -12 7<0.0884 22<0.131 22<0.0098 28 11<0.438 127 -4 -2 11 -12\n\
162<0.375 135<0.375 58<0.25 11<0.256 42<-0.29 11<0.0512 109<0.5 6 -33 -21 284<0.5 3 -36 16<-0.486 -28 -8 37<0.546 25<0.308 13<0.855 22<0.711 86<-0.127 11<-0.076 -6 13<-0.483 -27 30 2 64<0.319 -32 27 121<0.5 97<1.25 25<0.0262 50 7 -39 85<0.75 -21 13<1.13 88 -25 53<0.121 1 58 55<0.0282 -4 -48 75<-0.119 82<-0.608 -51 51 90<0.115 25<0.152 -47 20 22<0.247 29 -42 189<0.5 -31 30\n\
27<-0.373 418<0.375 172<0.875 274<0.5 127<0.5 31<0.169 23<0.525 99<0.5 196<0.875 41<0.268 12<0.15 76<0.169 31<0.113 8<0.928 29 -9 -35 98<0.75 -25 34 49<-0.333 31 40<0.832 -47 39 27 -52 62<0.25 -1 -61 -20 20 87<-0.104 47<4.37 13 -48 37 56<-1.86e-9 -39 5<-0.0164 26 -40 -41 63<-0.0475 20 -101 87<0.52 113<1.13 -1 65<-0.178 79<0.533 -30 46 45 23<0.42 8<0.76 473<0.375 27 -44 4 -19\n\
5<-0.153 42<-0.161 184<0.375 76<0.169 -19 49<-0.259 -24 46 17<0.235 -30 20<-0.127 140<0.5 111 -1 7 20<-0.29 161<0.375 -7 68 -21 83<0.808 13<-0.023 118<0.5 88<-0.152 46<0.238 8<0.896 -10 30 51<3.1 -28 65 42<-0.161 8 20<0.346 -26 36<0.476 0 103 8<0.321 3<-0.097 -3 76<0.508 60 -10 9 3<-0.0468 71<-2.25 47 30<0.339 39<0.161 -17 95<0.398 8 -23 26 51<3.66 25<0.152 12 -18 -3 -28\n\
3<0.154 10<0.509 11<0.339 255<0.375 99<0.5 5<-0.0711 37<0.459 74<-0.255 341<0.875 36<-0.264 11<0.162 20 -12 -6 50 36<-0.35 45<-0.0383 -21 6 3<-0.0577 9 148<0.5 34 -14 -7 17<0.169 0 221<0.875 26<0.95 -8 -38 42 69<-0.122 14 -7 76<0.508 66 -37 75<-0.359 17<0.121 71<0.75 95 -19 -9 66<0.25 60<-0.14 37<2.98e-9 43 -8 -19 13<0.376 20<-0.049 2 13<-0.667 -42 48 -16 99<0.5 -14 10 -33\n\
54<-0.269 26<0.25 8<0.512 -42 46 474<0.375 46<-0.214 12<0.0979 -37 11 -5 63 8<0.921 166<0.5 55<-0.226 -5 43<-0.0209 77<0.5 -10 4 235<0.875 89<-0.185 79<0.0667 15<-0.0612 12<0.0493 42 2 -3 -9 45<0.268 175<0.875 218<0.375 12 -22 18<0.128 -26 34 7<0.154 77<0.5 46<-0.0855 22 -18 -27 9 52 147<0.375 77<0.5 5<0.0397 12<0.128 5 27 -18 25 -30 70<0.222 7<0.144 4 12<0.0775 2 -18 -27\n\
7<0.4 12<0.0343 50<0.35 109<0.5 60<0.42 -28 17 60<0.14 56<-0.294 -14 37<0.0347 104 33 0<-1.31 41 -28 8<0.721 293<0.375 -19 67<0.0208 70<-0.143 -45 29 61 2 32<0.333 18<0.0523 23<-0.571 -12 0<-2.66 32<-0.131 64<-0.115 22 -14 145<0.5 20 72 26<0.25 -22 4 8<0.921 8<0.846 0 65<-0.0637 -6 -26 128<0.375 -1 23<0.0467 69<-0.0243 -14 79 -16 64<0.345 9 57<0.428 0<0.633 97 -16 -12 -39\n\
31<0.412 29<-0.422 -8 6<0.033 15<0.0309 278<0.5 33<0.299 100<0.5 15<-0.00247 -14 4 13<0.612 21<-0.143 36 8 -26 25 33<0.119 32 -16 32 7<0.144 33<0.478 45<0.23 134<0.5 29<0.0821 -9 7 -37 33<0.179 18 -24 -34 3 13<0.519 6<0.0984 71<2.25 19<0.152 27<-0.253 20 201<0.5 177<0.875 70<-0.5 -31 6 -31 -38 -17 48 -29 134<0.5 107<0.5 80<-0.111 20 -21 73<0.173 33 -20 71<0.25 101 -6\n\
86<1.15 317<0.875 27<-0.608 11 205<0.375 86<-0.382 94<0.42 45<0.23 184<0.875 3<0.154 254<0.5 17 47 -23 20<-0.4 -81 3 -6 -36 22<0.177 49<0.2 62<1.25 -3 7<0.0968 -20 80<0 21<-0.322 28<0.515 -35 32 71<0.75 15 -15 60<0.21 48 -3 16<-0.331 -11 66<1.75 23 7<0.231 10 -46 52<-1.3e-8 102<0.5 7<0.25 103<1.13 3 50 -15 -22 75<-0.598 -48 8 -37 -55 81<0 19<0.437 38 -31 -22\n\
9<-0.0789 34<-0.0415 46<0.0855 81<-0.313 36 19<-0.0675 26 -15 -20 94<-0.42 34<0.608 -11 58 -33 77<0.5 4<0.0117 50<0.95 -34 20<-0.701 65<-0.178 65 -29 -12 18<-0.105 4<0.16 61<3.98 20<-0.0116 32<-0.111 13 39<0.483 68 19 93<0.35 19<0.279 -15 34 68 32<0.178 -2 138<0.5 27<0.235 61<4.11 -5 19<0.182 96 -3 -14 -12 -11 33<-0.438 18 -5 101<1.13 72<-0.624 -31 89<-1.66 -19 8 78<0.5 41 -24\n\
3<0.154 265<0.375 5<-0.113 14<0.154 75<0.359 -1 10<0.509 51<4.05 11 -4 -13 0<-1.52 59 3<-0.201 -12 31 75<0.836 116<0.5 75<-0.119 10<0.847 5<-0.0609 -10 91<-0.791 -14 35 51<3.58 100 3 133<0.5 5<-0.0408 15<-0.269 -20 1 -18 41<0.225 -10 107<0.5 122<0.5 58 -10 14<0.0269 19<-0.33 71 15 -8 8<0.9 26<0.85 -30 58 -16 41<0.376 0<-1.06 -18 49<-0.037 15 14<0.112 1 -48 -27 53 -34\n\
43<-0.428 67<-0.416 32 68<0.8 199<0.5 -33 7 4<0.246 23 36<0 41<0.0403 13<0.22 105<0.5 -40 11<0.119 111<0.25 -40 39 28 56<-0.0678 85 7 23 11<0.256 -37 10 29<-0.309 38<0.0507 47<4.77 10 64<-0.268 15 -23 10<0.373 35<0.1 64<-0.345 14 -44 222<0.375 67<-0.416 -29 15 -36 11<-0.076 15 -42 224<1.13 237<0.875 49<0.2 49<-0.389 5 36<0.924 -1 -19 8 36 81<0.105 10<0.212 -56 22 19\n\
9<-0.0789 33<0.179 75<1.08 -27 5<-0.0609 -17 41<0.268 56 -22 10<0.311 -8 38<-0.0651 -9 61 150<0.5 5<-0.344 -35 1<-3.93 326<0.875 -20 51 54<-0.535 1<-1.03 0 51<3.54 -6 41<-0.0805 5 113 135<1.13 8<0.881 5<-0.0285 0 38<-0.152 51<3.71 0<-3.5 -12 15<0.182 26 -40 0<-3.5 18 -27 53<0.213 9 65<-0.178 3<0.154 32 -28 58 8<0.921 65<-0.127 57<-0.142 -15 8 -15 3 47 128<0.375 62 -10\n\
6<0.0984 8<0.9 8<0.896 26<0.95 191<0.375 35<0.65 115<1.13 55<0.203 185<0.5 3 -38 -11 -31 -14 56<0.113 6 67 8<0.846 6<0.0705 84<-1.53 -32 40<-0.037 72<-0.0693 -2 201<0.5 30 -17 57<-0.142 -11 42<0.621 11 -19 5<-0.215 14 -23 138<0.5 13 5<-0.0801 75 -23 51<3.42 71<-0.75 56 1 6<0.0364 -48 217<0.375 -13 51 7 83<0.427 35<0.45 -2 8<0.963 5<-0.191 130<3.58 24 -29 -23 36 21\n\
8<0.9 8<0.896 14<0.0269 31<-0.678 32<0.143 10 53 2 15<0.182 95<-0.398 17 48<-0.265 99<0.5 15<-0.0612 -32 61<3.74 -33 94<0.14 -1 -48 278<0.5 148<0.5 17 -41 67<0.0208 -76 16 43<0 253<0.5 0 -35 -16 21 9<0.0217 159<0.5 6<0.0763 14<0.0978 24 9<-0.0789 62 -37 58 5<-0.113 14<0.0978 4 5<-0.17 11 -47 48<-0.398 -3 23 -28 15<-0.269 6<0.12 144<0.5 6 -32 29 9<-0.15 -17 -4\n\
302<0.375 2<-0.064 97<1.25 26<0.55 94<-0.84 4<0.0737 40<0.308 27<-0.0844 -16 40<-0.333 -16 79 -25 -10 -19 4<0.112 17 48<-0.557 19 47<4.57 14<0.112 73<-2.98e-9 32<0.037 4<0.385 27 -27 106<2.25 -24 54 -19 27<0.152 19 -16 -26 32<-0.00854 60<0.109 -23 16 18<7.45e-9 44 1 18<0.157 233<0.875 5 36<0.233 -39 25 53<0.243 46<0.238 48<0 -22 76<-0.226 -37 23 16 276<0.5 1 74<-0.212 -20 88 -42\n\
302<0.875 1<-2.9 50<0.95 47<3.74 -23 53<0.243 -8 73<-0.265 -20 13<-0.023 -14 61 209<0.5 13<0.519 107<0.5 21<-0.0559 6 26<0.55 8<0.9 -3 49 -27 120<0.5 253<0.5 -20 60 38<0.355 1 71 102<0.5 36<0.35 80<-0.555 47 5 93<0.25 58 0 -5 24<-0.617 38 8<0.909 10<0.311 9 -35 12<0.0979 17<0.263 -14 27 50 53<0.559 32<0.259 50<0.25 71<0.75 28 -34 -3 -13 9 12<0.0141 -33 30\n\
348<0.375 260<0.375 538<0.5 357<0.375 86<1.15 205<0.375 34<0.213 86<-0.382 91<-0.565 39<0.161 31 -15 16 89<-0.185 47<3.18 12<0.0171 -23 45<-0.192 76 110<0.5 11 -37 23<0.327 8<0.512 13<-0.177 48 -1 13<0.612 34<-0.304 6 91<-0.791 38<0.228 16 -45 -20 26<0.1 -74 -14 74<0.326 -30 18 13<0.855 -2 133<0.5 19 -7 3 -33 18 42<-0.161 20 -80 228<0.5 15 36<0.07 20 113<1.13 -76 28 34 38\n\
7<0.4 6<0.033 7<0.0884 31<0.113 -11 25<0.0197 26<0.55 103<0.875 63<0.0697 26 -39 60<0.21 56<-1.86e-9 -17 143 -5 2<-0.121 -25 131 -5 -20 124<0.5 25<0.0788 94<-0.0467 186<0.5 51<3.94 46<0.285 65<0.0182 6<0.0705 -12 7 51<3.9 -25 42 25 17 44<0.119 42 52<0.104 -29 34 2<-0.018 -5 2<0.207 127<0.5 403<0.875 6 83 37 43<0.0625 -16 46<0.285 30 -41 194<1.13 4<0.0117 -26 -2 77 -33 -35\n\
2<0.0346 188<0.5 0<-3.72 -20 124<0.5 24<-0.302 37<0.546 18<-0.146 37<2.98e-9 66<1.25 -12 26 18 3 -15 4<0.039 0<-2.5 -10 27<0.659 40<0.37 23<0.0969 -1 33 64<0.069 52 13 79<0.267 18<-0.105 -42 114<0.5 59 -35 -70 104<0.5 13<0.449 132<0.5 4<0.178 -8 1 20 -12 4<0.0616 -27 62 71<0.25 24<-0.0617 18 62 -27 57<0.0285 62 0 0<-1.88 452<0.875 -26 56 18<0.0784 5<-0.137 9 -21 15\n\
0<-3.72 11<0.438 76<0.0339 15 12<0.0303 14 -17 27 162<0.375 27<-0.373 94<0.14 127<0.5 59<-0.37 26<0.55 -47 3 23<-0.496 18<-0.0945 26 -39 10 55<-0.509 -33 26 6<0.0584 14 39<0.483 8 -49 371<0.875 131<1.13 23<0.14 174<0.875 15<0.00289 2 125<0.875 30<-0.249 13 82<-0.85 46 -10 -21 -46 78<0.5 -8 111<1.75 15<-0.172 26 -1 53 16 81<-0.313 -78 5 0<0.633 17<0.0945 -14 20 15<-0.03 112 -2\n\
66<0.25 75<-0.119 24<-0.687 16 -26 174<0.875 98<0.25 18<-0.0402 62<0.25 19<-0.0405 254<0.5 24<0.132 16 -18 -34 73<-0.133 5 24<0.185 92<0.5 38 -29 3 109<0.5 2 24<-0.185 -59 11 111<0.75 -1 64<0.217 19<0.0214 72 13 -32 91<-0.791 -22 32<0.0634 67<0.146 42<-0.197 17 -21 33<0.119 -16 42<0.0537 -4 40<-0.037 6 109 152<0.5 19<0.0729 98<1.25 -5 65 -12 47 45 85<1.25 88<0.76 -8 -45 13\n\
0<-3.72 -23 162<0.375 9<0.13 188<0.5 217<0.875 23<0.14 -1 135<0.375 29<-0.345 153<0.5 19<0.182 -27 79<0.0667 -8 42 19<-0.188 105 -4 111<1.75 39<-0.483 -17 40<-0.333 153<0.5 90<-1.03 -47 31 -10 58<1.25 19<0.0486 215<0.375 280<0.5 -2 44 60 66<0.75 7 55<-0.339 54 17 -6 -31 -28 26 144<0.5 12<0.128 -13 42 68 0<-0.77 -42 23 55<-0.0377 40<-0.0925 -41 23<0.0969 54<-0.269 -27 95 -26 -40\n\
2<0.207 27<-0.608 12 2<-0.258 56<0.339 25<0.0169 39<-0.483 46 79<1.27 3<-0.0108 449<0.375 8 65 22<0.0519 -21 23 68<1.6 -22 55 162<0.375 20<0.255 -4 53<0.425 25 -38 62 -21 22<0.177 106<1.75 59<0.308 6<0.0175 45<0.0973 27 7<0.0667 -58 29 10<-0.169 -14 -4 22<0.097 57<0.142 8 66<2.75 -9 29 66<2.75 59<0.777 3 -28 -51 3<-0.115 -43 -7 92<0.5 39<0.805 62<-1.25 -18 3 12 -30 8\n\
7<0.4 338<0.375 101<1.13 62<0.25 428<0.375 183<0.375 107<0.5 7<0.0382 45<0.345 -23 41 70<0.0617 82<-0.608 80<-0.999 -27 27 21<-0.163 -15 -1 9 33<0.299 50<0.25 118<0.5 45<0.46 65 -30 -37 120<0.5 70<-0.143 5 -22 22<0.0519 13<0.519 34<0.152 32 -26 -15 17<0.46 -15 43 27 38 51 135<1.13 273<0.5 -10 62<2.25 -5 65<-0.496 -30 2<-0.717 -23 84 51 94<-0.84 64 117<0.875 -15 38 29 -34\n\
2<0.0346 101<1.13 0<-3.31 17<0.0604 -22 310<0.5 1 77 142<0.5 4<0.273 17<0.0945 288<0.375 182<0.5 45<0.23 123<0.5 7 5<-0.00151 -28 44 18 5<-0.0164 12<0.0202 14 -21 -45 -37 12<0.15 53<-0.182 9 30<-0.314 -14 -3 5<-0.0285 37<0.223 12 57 35<0.25 52 -22 53<0.559 0<-0.77 5<-0.17 76<-0.102 52<-0.0348 0 59 0 17 -1 19<0.316 38 3 4<0.0737 -9 58 -11 30<-0.282 6 0<-1.71 -30 -2\n\
43<-0.428 51<3.1 -34 -3 131<1.13 289<0.875 520<0.375 21<-0.389 60<0.0467 26<0.25 27 97<0.75 22<0.0519 -22 51<4.23 -2 43 24<-0.555 -13 9<0 37 -40 16<-0.229 69<0.365 11 -38 32 151<0.875 20<-0.51 81<-0.522 69<0.283 -8 -47 11<-0.215 -21 47<4.85 -1 38 20<-0.455 60<0.56 18 -16 23<-0.28 14<0.112 7 10<-0.339 -29 66<0.75 3<-0.0827 -31 23<-0.496 22 -16 22 -1 -38 43 -28 41<0.805 27 -11\n\
87<0.728 30<-0.396 27<0.49 61<4.77 28<-0.013 37<0.223 8 52<0.23 -34 22 181<0.5 29 -8 59<0.473 91<-0.339 121 24 -21 -28 33<0.119 135<1.13 195<0.375 94<-0.42 80<-0.333 61<4.21 21<-0.143 -7 37 11<0.119 -29 22 -4 310<0.5 -8 20 71 37 142<0.5 62<0.75 27<-0.373 97<1.25 28<0.0712 -37 15 15 310<0.5 14 -42 214<0.875 -17 63 10<0.373 176<0.375 28<0.0712 52<-0.481 58 -27 24 33 -37 -25\n\
2<0.0346 61<4.3 147<0.375 106<2.75 1 41<-0.354 77 16<0.0442 16<-0.0701 11<0.293 3 61 49 -19 17<0.0389 -21 62 81<-0.522 11 53<0.648 86<0.637 2<-0.351 13<0.161 128<0.875 -30 32<-0.0793 50 38<0.152 -34 30 97<0.25 7 -46 441<0.5 31<0.508 20<-0.22 -10 14<0.154 -1 27<-0.203 -15 51 -20 55<0.113 50 -24 55<-0.113 33 157<0.25 7 -53 2<-0.0413 136<0.375 34 -22 -26 30<-0.282 7 241<0.875 -18 49\n\
27<-0.608 11 8<0.921 40<-0.925 41<0.161 22 -1 24<0.185 18<-0.146 6<0.0175 27 66<1.75 114<0.5 73<0.596 2 123<0.5 -14 -111 6<0.0504 -32 0<-1.71 19 -25 -21 80<-0.111 8<0.587 7 -9 6<0.0705 53<-0.283 -21 23<0.14 4 -8 8 133<0.5 10<-0.0339 322<0.375 1 59 18 50<0.25 -48 6<0.0397 21 281<0.5 -11 -83 6<0.12 10<0.847 -8 25 1<-3.26 -41 127<0.5 10<-0.212 -5 24 4<0.273 -42 21\n\
43<0.00123 53<-0.182 176<0.375 4 71<0.75 24<0.132 179<0.5 3 61<3.31 -6 132<0.5 139 -11 -14 -25 42<-0.197 6 94<-0.42 29<-0.196 71<0.75 -15 16 40<-0.247 -14 10 175<0.875 54<0.0805 161<0.875 46<0.143 -13 171<0.375 -6 56<-0.188 -6 48 23<-0.0467 62 -13 7 23<-0.28 -35 17<0.212 42<0.483 49 -9 -30 23<-0.496 -14 92<0.5 53<-0.283 -26 56<0.113 407<0.375 5 67 57<0.107 13 224<0.875 88 -11 58\n\
88<0.456 90<-0.575 19<-0.0675 -27 55<0.249 85<1.75 -2 -42 34 7<0.0537 60<0.21 330<0.375 90<-0.345 -1 119<0.5 -41 52 42 46<0.428 1 69 51<4.05 7<0.0667 21 33<0 216<0.5 74<0.326 5 11<0.382 14<0.0181 -36 -3 55 -35 296<0.875 91<0.113 -3 -38 69<-0.0243 -37 36<-0.264 -5 63 60<0.56 14<0.154 -5 19 -21 179<0.5 7<0.303 90<-0.345 -9 74<-0.174 16 55<0.203 257<0.375 69 8 -20 -11 -22\n\
54<-0.0836 145<0.5 56<-0.678 -34 22<0.028 -11 -1 60<-0.084 -24 16 23<0.14 53<-0.182 -7 36<0.62 39<-0.483 18 82<-0.364 59<0.308 6<0.173 -27 38 11 2 23<-0.681 49 229<0.5 12 -36 76<0.678 277<0.5 25<0.308 527<0.375 46<0.57 98<0.25 82<0.608 1 -16 53<0.148 -1 46<-0.38 29 36<-0.0467 28 75<-0.119 20 64<-0.0973 57<-0.214 40 -33 60<-0.42 28 -72 17 55 24 17<0.136 -37 3 36<0.14 11 -31\n\
7<0.4 83<0.808 3<-0.0698 12<0.0343 243<0.875 93<0.35 -25 17 70<0.0222 -15 17<0.152 91 -2 114<0.5 65<-0.0255 46<-0.0475 25<0.0197 83<-0.142 1<-1.97 -20 63 -3 -15 43<-0.0419 27 10<-0.212 33<-0.154 -35 106<0.25 66 -11 -8 115<1.13 -10 79<0.2 -8 78 17<0.235 5<-0.0285 65<-0.552 -23 13<-0.023 141<0.5 9 10<0.441 149 -7 26 -19 -27 36<-0.35 -6 25<0.0788 8 12<0.0265 -24 12<0.0553 34 -1 -24 -33\n\
28<-0.583 82<-0.364 83<0.142 8 87 -15 74<-0.212 22<0.35 12<0.0171 24<-0.391 -3 46<0.142 208<1.13 26 -23 60<0.109 -27 60<0.42 42 16<-0.566 59 -22 288<0.375 198<0.375 31<-0.508 93<0.35 70<-0.143 -14 23 71 51<3.94 10<0.373 46<0.19 29<-0.0862 -10 5 42<0.0966 36<0 -20 33 84<-0.508 4 -47 10<0.509 28 82<-0.364 44 -13 5<-0.344 29 -17 25 -45 29<-2.48e-9 16<-0.265 21 -11 -30 235<0.875 4 -51\n\
289<0.875 2<0.207 377<0.375 300<0.375 39<-0.805 0<0.0285 6 56<-0.113 -4 69 28<-0.427 25<0.0788 91<-0.339 -15 12<0.0343 45<0.575 19 -28 37<0.27 20<-0.29 23 -6 171<0.375 -27 32 17<0.396 11 66<1.75 51 -33 36<-0.7 15<0.0119 65<-0.637 46<0.371 62<1.25 43 -14 -28 45<-0.0383 20 -5 229<0.5 61<4.21 1 -54 39 461<0.875 433<0.375 -2 61 -54 47<4.53 15<-0.0612 -90 -13 18 -47 7 45<0.0575 3 -52\n\
9<-0.0789 46<-1.86e-8 63<-0.453 39 72<0 64<0.259 17 -29 -20 14<0.154 -26 5 113<0.375 523<0.5 329<0.875 216<1.13 66<0.25 77<0.5 70<0 -4 46<-0.257 -11 13 10<0.262 62<1.75 89<0.555 1 -46 58 72<-0.104 -2 9<0.0217 56<-0.158 15<-0.0612 -16 67<0.104 23 97 9 63<0.0418 66 -11 15<-0.65 46<5.59e-9 63<0.0116 -32 17 3<0.0972 62 4 3<0.00358 -11 18<-0.105 22 323<0.875 -7 67 51 65 52 33\n\
9<-0.0789 134<0.5 73<-0.221 45<-0.069 15 -10 513<0.5 59<-0.703 -14 160<0.5 16 37<0.0624 -18 31<-0.678 -60 19<0.0729 34 1 -53 9<-0.245 73<0.596 -5 67 -31 6<0.108 135<0.375 6<0.0266 78<0.5 74<-0.28 94<-0.42 138<0.5 2 -65 73<-0.309 2 77<0.5 13<0.322 39 -4 59<0.0925 17 94 31<0.32 13<0.121 250<0.5 31 -42 153<0.5 -4 38 -18 -14 31<0.644 0 32<-0.2 -42 59<0.037 18 -18 -24 -11\n\
43<-0.0209 165<0.5 53<0.0729 34<0.152 -24 74<-0.127 -18 25 -1 92<0.5 5<-0.113 25<0.205 64<-0.517 27 -5 16 8 -25 14<0.0978 91<-0.565 59<0.678 53<0.304 62<1.75 -2 262<0.375 6 63 -15 13<0.519 111<1.75 9 -57 42 5 181<0.5 53<0.304 33<-0.359 49<-0.174 45<0.345 -53 18 8 41<0.161 -1 130<3.58 62<2.75 8 -53 28 -11 49<-0.174 5<-0.153 -46 86<0.127 59<0.777 37 -24 -15 22<0.207 -26 13\n\
7<0.4 66<0.25 13<-0.0751 48<-0.557 27<0.124 41 -17 20<-0.326 7<0.0784 -14 18<0.279 49<-0.155 40<0.74 64 -14 11<0.12 -2 43 -14 7<0.186 114<0.5 8<0.921 -2 18 13<-0.667 26<0.95 -14 132 18 14<0.0862 -25 18<0.0784 20 -17 52<-0.209 279<0.5 4<0.0737 48<-0.322 14<0.0127 -26 15 27 -4 20<-0.156 -1 91 288<0.375 -5 63 85<0.75 -8 7<0.25 2 106<1.25 29<-2.48e-9 -20 41 71 28<-0.364 26 -40\n\
6<0.0705 81<0.522 0 61<3.98 20<0.0721 14 16<-0.265 3 83 0 102<0.5 112<0.5 75<0.119 94<0.14 20<-0.22 16<-0.0379 4<0.434 -16 36 28<-0.314 23<-0.0467 82 -4 2 142<0.5 10 4<0.0737 -14 81 27<0.235 50 -4 22<0.421 228<0.5 131<0.875 67<-0.0347 -22 40<0.37 -10 37<0.243 44 -12 65<-0.0255 27<0.235 12 -35 39 33 -28 23<-0.373 157<0.25 -10 67<-0.104 -38 45 3<-0.371 8 -25 4<0.222 -26 13\n\
289<0.875 143<1.13 27<-0.373 29<0.023 62<0.25 19<-0.0675 156<0.5 13 43 37<0.364 11 29<-0.0862 -32 37 36<-0.0467 29<-0.268 2 -72 12<0.00736 -54 23 19<0.365 36<0.42 43<-0.0209 -24 21<-0.0234 25 58<0.75 76<0 -19 22 -46 208<0.375 30<-0.282 69<-0.122 1 76<-0.102 -8 -116 -20 40 37<0.403 0 44 29<0.431 382<0.375 -1 38 165<0.5 25 69<-0.0243 24 60<-0.14 60<-0.42 6 -62 2 -19 39<0 16 -41\n\
7<0.4 1<-3.82 43<-0.0209 11<-0.159 64 14<0.0396 -22 48 163<0.375 176<1.13 326<0.875 -25 32 62 75 124<0.5 316<0.875 198<0.375 95<0.928 45<0.268 161<0.375 6<0.0266 279<0.5 69<0.0135 -30 -3 42 84<-1.69 -21 50<0.65 -15 2 74<-0.433 241<0.375 -45 46 32<-0.0326 55 56<0.0565 -19 46 9 48<0.133 11<0.12 6 6<0.0831 39<0.483 -24 41 68 -14 51<3.35 15 32<-0.0326 -52 122<0.5 -23 40 45 -31 -33\n\
9<0.13 116<0.5 9<-0.15 5 33<-0.119 64<-0.136 -9 66<0.25 84<-0.169 34<-0.304 2 79<1.67 74<-0.382 81<0 45 -17 98<2.25 16<0.182 61 1<-2.6 54 -35 -27 -20 1<-2.21 20<0.346 243<1.13 54<-0.0196 35 36<0.77 2 181<0.5 -3 45<0.192 103 -5 95 -28 118<0.5 -30 5 36<0.77 -4 277<0.5 6 110 -4 4<0.0737 17<0.0292 -32 38<-0.0304 -25 52<0.0522 -4 74 45<0.345 66 -14 4<0.246 -37 12\n\
53<-0.182 24<-0.111 84<-1.53 25 -14 5 34<0.213 19<0.0214 13<0.322 28<0.0712 227<0.5 2<-0.492 31<-0.17 -12 47 77<0.5 18<-0.146 94<-0.0467 27<0.0507 39 -32 -27 119<0.5 445<0.5 40<0.37 23 1 -32 -43 -4 0<-1.06 12 -70 22<0.0098 5 33<-0.0299 -26 -5 31<0.271 16 68<1.93 -10 29 -2 75<-0.119 14<0.021 3 0<-2.05 -93 -18 196<0.875 33<-0.438 25 57<0 0 94<-0.42 31 246<0.875 9 -51 -31\n\
6<0.108 40<0.0142 73<0.596 17<0.152 -2 42<-0.197 20<-0.0116 18<0.0285 55 2 -21 11<-0.296 18 -21 29 8<0.921 98<1.25 59<-0.185 40<0.925 40<0.185 33 -6 55 23<-0.321 -18 37<0.364 -5 17 128<0.875 27<0.152 11<0.222 16 -41 1<-2.9 81<-0.105 -4 38<0.29 159 -15 -1 67 98<0.25 6<0.0302 -15 18<0.194 18 54 17<0.0104 41 -18 17<0.396 4 35<0.95 35<0.75 28<0.0285 11<-0.159 -32 66 -6 -40 91\n\
6<0.108 237<0.375 162<0.375 9<0.0669 8<0.9 116<0.5 0 25 6 90<-0.115 -33 8 157<0.75 67<0.104 -22 29 -67 -34 9<-0.00405 48<-0.557 -40 60<0.21 26<0.45 21 35<0.65 -27 9<-0.365 -45 8<0.937 55<-0.113 40 -20 67 26<0.95 45 -6 227<0.5 26<0.25 184<0.375 17<0.169 -18 8<0.9 43 -23 62 14<0.154 26<0.95 44<-0.324 21 -26 -48 54<-0.149 31<0.0242 42 -35 6<0.173 55<0 -20 20 -41 45\n\
64<-0.136 250<0.5 325<0.875 106<0.25 129<1.13 71<-1.75 27<0.0217 9 -64 28<-0.274 71<1.75 59<0.555 15 41 -21 6 36<0.476 54 -10 23<-0.0891 28<-0.142 90<-0.115 22<0.151 -68 -7 10 20 -16 -26 20<-0.29 71<0.75 25 -46 -27 220<0.5 30<0.0782 328<0.375 90<-0.575 7<0.144 72<-0.312 -54 30<-0.169 15 -18 16 150<0.5 28<0.515 -3 6 22<0.522 -36 21<-0.092 64 -35 59<-0.259 68 7 90<-1.03 -29 5 -48\n\
5<-0.215 77<0.5 -33 108<0.5 33<-0.438 47 -18 16<-0.486 74 5 16<-0.133 95<0.928 89<-0.925 79<0.0667 -27 479<0.375 -2 76 66<0.75 7 249<0.5 49<-0.0666 79<2.33 -20 42 37<0.199 21 -10 22 47<4.08 6<0.0584 -7 68 1 55<-0.113 115<0.875 85<0.25 206<0.375 21<0.00103 -19 37<-0.0284 36 -7 41 47<3.9 17<0.0292 72 10 1 35<0.1 37<-0.0284 -21 70 51<3.58 -8 12<0.0442 -39 12<0.0691 103 25 -8\n\
2<-0.000208 29<0.0523 192<0.375 40<-0.037 91<-0.339 20<-0.51 40 25<0.0102 86<0.51 -42 10 79<0.0667 48 44<-0.12 41<-0.0805 26<0.35 55 -47 49 41<0.419 10 -33 0 82<-0.122 7 -4 52 40<-0.925 44<0 36<0.42 -45 10 5<-0.191 -31 29 220<0.5 340<0.375 2<-0.153 1 74<-0.255 29<0.431 5 -35 15 51 77 20<-0.22 -19 137<0.375 101<0.375 52<0.23 -14 41<0.322 36 -22 81<-0.732 93 5 82<0.364 36 -15\n\
411<0.375 163<0.875 25<0.308 300<0.375 339<0.875 215<1.13 484<0.5 36<0.924 27<-0.608 10 52<0.522 -1 119<0.5 15 -50 38<0.0507 41<0.376 -13 129<0.375 6<0.0364 -15 38 -31 48<-0.322 -56 47<3.98 -30 14 41 5<-0.09 -63 17 47 47<4.53 18<0.157 -19 -95 24 27<-0.0844 34 0<-0.417 95<0.265 19<0.101 -49 97<2.75 22 -51 23 51<3.94 -52 8 6<0.137 163<1.13 48<-0.265 -57 -16 26 19 48<0.0568 -64 15\n\
9<-0.15 33<-0.119 -34 3<0.0225 103<0.375 120<0.5 25<0.00842 -37 14 10 -28 42 150<0.5 7<0.4 63<0.522 168<0.5 7<0.0784 145<0.5 -6 16 88<0.152 48<0.186 7<0.174 47<3.74 186<0.5 25 87<-0.104 41 -12 206<0.875 63<0.383 3 34 10<0.441 20<0.178 47<4.53 85 4 -18 -30 1 73<0.173 -13 11 -17 281<0.5 67<-0.589 41 48<-0.927 38 -20 384<0.375 -2 38<-0.0912 109 -7 -17 -25 25<0.0404 50 -9\n\
9<-0.15 6<0.0397 -5 13<0.519 123<0.5 9<-0.365 26<0.75 15 -26 14 -43 1<-3.26 28<0.0712 72 16 14 5<-0.113 14<0.154 121<0.5 24<-0.777 15<-0.446 -31 19 11<-0.0398 4 46<-0.0855 3 -16 8<0.668 73<0.36 6<0.0397 14<0.0238 3<-0.173 22 -9 33 -5 -27 42<-0.29 -17 18 3<-0.173 4 44 9<0.0669 17<0.263 224<0.375 -2 35<0.85 -20 58 33<0 76<0.576 -11 53 -37 17<0.0835 -39 35<0.95 -29 47\n\
27<-0.608 23<0.2 99<0.5 26 33<-0.119 -58 24 24<-0.391 -21 20<0.255 0 47 151<0.875 44<-0.398 191<0.875 23<-0.42 178<0.5 28<0.0285 23 -21 34<0.456 -56 27 80<0.111 106<1.75 16<-0.133 9 21<-0.124 31<-0.274 91 4<0.342 44 -11 63<-0.0784 -8 31<-0.169 -4 40 -15 61<3.58 26 27<-0.253 25 33<-0.188 74<-0.255 -32 45 17<0.396 -77 11 -62 516<0.375 213<0.375 -1 -38 80<-0.333 46 -37 23<-0.321 27 -55\n\
5<-0.344 -32 16<-0.133 66<0.25 77<0.5 73<-0.166 -7 39<0.483 52<-0.314 71<0.75 54 -15 188<0.5 5 39 -7 19<0.0214 71<0.75 40<0.832 61<3.9 19 39<1.45 24<0.185 38<-0.456 2 22<0.292 6<0.0662 48<-0.663 -13 46<-0.214 24 155 68<1 2 77 -6 -10 -13 -7 4 52<-0.397 -34 7 -4 22<0.35 202<0.375 6<0.062 -14 50<0.95 73<-0.486 45 -38 52<0.0522 5 -13 65<0.0182 30<0.0782 87 -12 -34 10\n\
9<-0.245 119<0.5 47<4.08 3 16 -40 273<0.5 88<0.456 27<-0.608 -15 69<0.486 64<-0.23 35<0.45 63<0.0697 -9 -33 47<4.37 42<-0.197 63<0.209 36 -22 -4 40<0.308 83<-0.998 58 -28 60<-0.233 47 -7 28<-0.713 -20 530<0.375 81<-0.941 -20 1 -44 34<0.355 52<-0.397 88<-0.456 27 -32 60<-0.42 -11 11<0.339 21 27<0.0912 -30 20 -19 15<-0.0081 0 2<-0.0788 21 28<0.224 88 -16 15<-0.446 -50 90<-0.115 2 -23\n\
205<0.375 10<0.509 54<-0.0836 26<0.35 45<-1.86e-9 40 71<0.25 5 -51 63<-0.453 -35 77<0.5 -11 54<-0.535 -10 5 39<-0.483 240<0.875 16 -54 18<0.194 44<0.359 -2 47<3.42 18<-0.174 -9 47 2 91<-0.565 -3 10 99<0.5 14<0.26 28<-0.274 25<0.0033 20<-0.382 17 24<-0.111 -56 11 20<0.178 44<0 67<-0.208 39 -32 22 38 19 -18 110<0.5 45<0.23 14 19<-0.0405 19 16<-0.0379 -87 9 -28 59<0.416 -69 24\n\
6<0.033 5<-0.0609 73<-0.776 30 444<0.5 -21 53 43<-0.0209 252<0.5 28<-0.364 -8 72<-0.0693 4 118 -13 29<-0.422 -32 93<0.1 22 -8 101<1.13 214<0.875 5<-0.344 -34 2<0.207 239<0.375 2<-0.018 23<0.525 178<0.5 15<-0.0492 1 -14 66<0.25 201<0.5 4 15<-0.139 -25 44 -9 178<0.5 2<-0.351 -10 49 -2 30<-0.396 64<-0.136 -6 32 4 83<-0.428 -33 40 -6 180<0.5 10 71 9<-0.0789 -15 53<0 1 61\n\
0<-3.97 20<0.0255 -36 10 90<-0.575 32<-0.163 76<-0.395 27 -29 19<-5.59e-9 -18 8 269<0.5 157<2.75 83<0.142 5<-0.0285 14<0.154 215<1.13 14<0.13 0 -15 55 0<-1.52 5<-0.113 64<-0.115 -8 189<0.5 16<-0.42 12 115 -13 189<0.5 -4 67 38<0.228 -2 43<-0.0714 -15 61 133<0.5 96<0.5 19<0.182 -14 -39 -2 13<0.449 -4 36<0.56 43 -11 106<2.25 64<9.31e-10 4 67<-0.208 54 16 -22 32<-0.111 -42 -1 37\n\
36<0.924 24<0.185 225<0.875 0 10<0.441 -15 22 211<0.5 146<0.5 31<-0.169 88<-0.76 32 36<0.07 83<0.427 -30 47 89<0.185 44<-0.0597 89<-0.185 -38 25 138<0.5 3 -44 35 6<0.062 73<-2.98e-9 2 20 19<0.547 30<-0.195 68<2.87 19 -43 55<-0.188 -44 0 -36 29 15<-0.0492 80<-0.111 0 19<-0.188 14 57<0.333 73<-0.265 5 -97 2 22 41<0.376 56<-1.86e-9 -45 10<0.0565 53<0.121 11 -37 7 129<0.375 13 -32\n\
196<1.13 113<0.375 303<0.375 214<0.875 42<0.268 100<0.5 6<0.0302 29<0.246 46<0.19 -31 29<-0.0575 50<0.95 67 -15 -29 22 1 148<0.5 47<4.37 29<0.153 29<0.023 6<0.0302 66 14 61<4.37 99 4 -1 -4 -20 3<-0.0698 -16 17<0.0494 -7 50<0.65 -40 14 33<0.179 14<0.0396 68<0.867 59 -25 -29 66 10<0.373 47<4.17 66 8 -23 124<0.5 61<3.98 63<-0.244 -18 56<-0.452 -13 42<-0.0805 -12 97 3 -31 56\n\
46<-0.617 5<-0.215 15 27<-0.0507 -2 -34 15<-0.269 67<-0.243 140<0.5 69<0.304 29 -8 -27 45<0.345 34<0.076 4<0.0117 55<-0.0377 34<-0.152 9 93 -16 4<0.0296 -44 -2 69<-0.0608 13 196<0.375 70<-0.0666 -15 -46 37 -35 88<0.456 86<-0.638 17<0.343 -33 12 517<0.875 0 13<-0.322 -28 18<0.0523 45 72<-0.0693 -48 45<-1.86e-9 69 -15 70<-0.167 27<0.342 5<-0.344 -59 40 -42 90<-0.23 -12 72<0.364 168<0.5 49 -33 -17\n\
143<1.13 105<0.5 80<-0.111 34<-0.304 6 27<0.342 160<0.5 2<0.0144 -12 1 262<0.875 79<0.2 13<0.322 -28 -85 16<0.0795 -25 16 39 175<0.875 6 -57 50<0.1 13<-0.132 -32 41 16<-0.663 9<0.0217 25<0.0552 32<-0.0555 -30 8 -40 15 49<0.2 32<0.037 26<0.1 285<0.5 -6 -61 4 -3 63<-0.0475 41<0.725 9 -24 20 136<0.375 22<0.113 13<0.322 25<0.308 -5 30 26 79<1.93 11<-0.215 -10 27 -27 -12 -19\n\
7<0.4 304<0.375 202<0.875 242<0.375 454<0.875 63<0.522 98<0.25 88<-0.152 88<-0.456 104<0.5 400<0.875 27<-0.0507 15 23<-0.373 20<-0.591 -27 69<0.0135 0 18<-0.174 -11 50 23<0.0969 -16 9 32<-0.333 -15 11<0.12 112 -7 434<0.5 -11 40<-0.0925 -11 65 20<0.127 27<0.405 43 -27 -20 9<-0.15 -18 1 27<-0.0844 -16 2 -16 47 -29 32<-0.2 292<0.375 118<0.5 96 -11 -21 -6 -43 28<-0.364 97<1.75 -23 83 -41\n\
9<0.0669 338<0.375 219<0.5 32<0.333 241<0.875 51<3.94 27<-0.608 -15 3 410<0.375 -3 53 49<0.037 52 -27 248<0.5 286<0.375 290<0.375 54<-0.535 19 129<0.875 9<-0.0789 89<0.37 141<0.5 -45 6 40 12<0.111 -12 -43 7<0.34 59<0.555 -54 7 26 29 62 57<-0.214 73 2 28<0.143 89<-0.185 -24 53 5<-0.153 -48 24 64<0.259 -36 19 17<0.0945 -32 56<-0.395 -44 64<-0.023 2<0.0346 65 -12 95<0.265 18 -32\n\
319<0.875 269<0.5 234<0.375 381<0.375 213<0.375 380<0.875 183<0.375 300<0.875 348<0.375 192<0.375 1 60<-0.0156 20 22<0.0613 -6 24<-0.493 12 -78 24<-0.111 43 -37 40<0.132 10 64<9.31e-10 -83 11 245<0.375 19 -38 -38 -34 68<2.53 23<-0.0467 -4 -57 44 119<0.5 22<0.711 72<0.223 52<0.0209 24<-0.0617 -42 11 28 -58 39 47 48<-0.133 46<-0.142 -35 39 24<-1.11 32 -55 22<0.421 64<9.31e-10 79<0.133 38 -42 55 -22\n\
7<0.4 9<-0.15 8<0.426 33<0.12 -42 -3 72<0.056 39<0.805 -13 7<0.198 90<-0.115 10<-0.271 -8 69<-0.243 -15 83 -16 -6 -20 331<0.375 150<0.5 18<-0.146 13<0.724 39<1.61 98<0.25 13 -2 -15 67<0.052 19<-0.105 -40 -6 69<-0.0608 -28 36 16<0.0442 10<-0.509 8<0.928 0 40 0 179<0.5 453<0.875 96<0.5 -25 146<0.5 -2 -33 54 47<3.9 72<-0.173 81 17 -10 115<0.375 -9 16<-0.0379 7 72 -28 -27\n\
256<0.375 18<0.453 0<-3.72 -19 192<0.375 466<0.375 39<1.45 259<0.375 341<0.375 -2 52<-1.3e-8 33 -12 362<0.5 -39 28 0<-2.96 -36 59<0.0925 33<0.239 262<0.375 21<0.0172 16 -38 -35 56<-0.264 -7 56 89<-0.185 19<-0.139 72<-0.104 58 -23 -27 25<0.0169 36 322<0.375 10 -45 66 37<0.0867 -26 44 21<-0.107 33<0.0398 -9 67<0.208 49 -23 72<-0.277 -18 62<-0.75 -23 34<0.274 33<-0.0299 44 10 79 72<-0.134 -16 40\n\
2<0.207 2<-0.258 119<0.5 80<0.333 118<0.5 10<-0.077 80<0 4<0.039 70<-0.037 -27 21 43<-0.119 1<-2.6 29<0.201 -43 30 20 30 67<-0.312 -48 2 134<0.5 44<0.311 132<0.5 -7 43<-0.0714 -30 32 38<0.29 11<0.191 -7 63 -19 30 10<0.509 51<3.75 221<0.875 -10 -47 19<-0.33 55 69<0.413 7<0.34 11<0.256 15 -17 -18 -22 26 44<-0.398 -27 44 44 -1 19<0.152 14 59<-0.037 180<0.5 20 -33 -11\n\
306<0.375 5<-0.153 6<0.0397 10<-0.339 69<0.243 -17 51 -26 48<-0.927 13<0.161 68 -17 171<0.375 30<-0.0731 103<0.375 6<0.0904 44<-0.12 51<3.84 -18 13<0.268 13<-0.132 53 -32 99 -20 35<0.45 -14 125<0.375 56 -10 141<0.5 6<0.062 82 9 79<0.667 -18 45 163<0.375 -20 35<0.85 68 -20 1<-2.43 -3 62 83<0.808 367<1.13 532<0.375 1 85<1.25 -14 61 -47 366<0.375 -34 39 56<-0.158 -27 16<0.0442 102 -19\n\
2<0.0346 15<-0.214 74<0 232<0.5 -7 -48 45<0.46 267<0.375 32<0.143 8 30<-0.339 -20 10<-0.077 18 81 -63 -25 521<0.5 106<1.75 2<-0.258 222<0.375 119<0.5 46<-0.257 10 18<0.194 344<0.375 -4 36 2<-0.492 10<0.0848 -46 3 -3 -41 47<4.08 42 2 190<0.875 27<-0.608 -15 83<0.142 2 17 57 14 59 46<-0.38 -35 69<-0.365 50 47<3.58 -27 18<0.0784 47<3.74 37 -14 169<0.5 74<-0.475 -22 32 -22\n\
54<-0.0836 13<0.449 70<-0.444 3<-0.317 -22 53<0.121 -8 37 91<-0.791 20<-0.326 29<0.0821 32 -16 -3 8<0.896 7<0.107 -43 8<0.846 22<0.0719 167<0.5 14 -17 91<-0.565 16 -27 22<0.0519 7<0.144 12 95<0.132 -83 -11 -5 8<0.909 37<0.324 18<-0.0945 -27 7 28 35<0.35 22<0.028 -30 221<0.875 32 -41 18<0.157 156<0.5 30<-0.145 12 35<0.95 35<0.45 10 -55 29<-0.166 -30 35 -36 -33 8 166<0.5 -1 5\n\
174<0.875 62<0.25 25<0.308 534<0.375 63<0.522 43<-0.0209 35<0.85 6<0.173 90<-0.575 -11 23 -25 159<0.5 7 -17 66<0.25 3 243<0.375 -10 20<-0.0883 43 -8 116<0.5 52<-0.284 27 -37 30 42 37<0.156 -23 46<-1.86e-8 30 -16 0<-3.14 68<2.53 4 54 54<-0.0196 27<-0.0507 36<-0.7 76 14 57<0.143 0<1.56 -30 16 173<0.875 -4 63 36<-0.14 0<-0.77 94<0.14 -15 44 -36 -6 59<0.037 68<0.333 45 -30 57\n\
9<0.0669 3<-0.464 70<0.0617 8<0.909 53<-0.122 31 60<0.42 39<-0.161 -37 53<0.148 32<0.0634 58<1.25 21 -38 17<0.46 31 -44 29 129<0.875 -41 41<0.644 48 -31 50<0.75 -16 86<0.382 42 5 17<0.396 -1 50 349<0.375 315<0.375 238<0.375 1 408<0.375 123<0.5 -33 24 34 -34 17<0.0199 -19 84 17<0.0945 -33 86<0.382 71<1.25 41<0.376 105<0.5 52<-0.0665 13 93<0.1 -3 99 -5 -6 -35 9<0.13 -63 8\n\
34<0.213 27<-0.373 70<0.167 29<0.246 137<0.375 12 -12 20<-0.51 36 -17 67<0.173 37<-0.104 35 56<0.169 165<0.5 13 -51 35 -70 46<5.59e-9 50<0.95 63<0.0116 137<1.13 424<0.375 18 -58 -39 146<0.5 -2 -45 -1 177<1.13 29<0.431 36<-0.35 56<-1.86e-9 37<0.243 21 0 154<0.875 -4 -53 34<-0.456 -18 -5 31<-0.274 -25 32 31<-0.169 18 -60 137<0.375 3 169<0.5 85<0.25 53<-0.122 -33 21 58<2.25 60 0 -22\n\
1<-3.38 238<0.375 13<0.612 31<0.508 155<0.375 82<0.364 -18 25<0.0033 59 -3 29<0.246 2 74 10<-0.169 100 27<-0.0138 -24 34<0.076 98<0.25 7 109 -8 -27 48 378<0.875 190<0.875 54<-0.535 31<-0.0188 25<0.0033 77 17 4 136<0.875 22<0.711 34<0.0304 34<-0.152 -1 11<0.0239 -6 10<0.262 6 22<0.0519 34 5 22<0.0428 -15 27<-0.152 28 55<-0.339 25 -8 85<0.25 -1 13<0.268 13 72 -7 -31 31<-0.0188 65 -8\n\
223<0.875 15<-0.65 122<0.5 41<-0.241 13 33<0.299 -36 11 25<0.00508 -47 47<4.21 38 -10 131<1.13 219<0.5 192<0.375 11<0.0797 1 105<0.5 -1 23<-0.14 0 -25 29<0.0821 57<-0.314 -28 53 -6 80<-0.111 -31 57<0.214 70<0 63 1 -15 38<-0.0304 145<0.5 -23 36 -30 2<-0.0978 38<-0.0304 11<0.12 68 21<-0.322 -45 22 25<0.0404 15<-0.0389 23<0 51 -21 -29 25<0.12 49 3 10<0.169 -22 15<0.00289 38 -14\n\
84<0.508 84<0.169 131<1.13 392<0.375 183<0.375 5<0.0785 230<0.5 -1 74<-0.382 9 86<0.127 38<0 23 -32 -44 104<0.5 165<0.5 61<3.74 109<0.5 18 -44 34 33<-0.154 130<1.99 5 -69 73<-0.265 -31 5 20 -32 54 38<-0.0304 20<-0.4 -60 8 33 29<-2.48e-9 119<0.5 52<-1.3e-8 130<3.58 104<0.5 -62 25 11 -55 31 152<0.5 -21 20 20<-0.0116 99<0.5 180<0.5 1 35 110<0.5 8 -54 38<0.456 42 -38\n\
7<0.4 58<0.25 32<0.037 40<-0.037 73<0.596 18<-0.146 16<-0.566 -26 98<0.75 36 -9 -1 12<0.18 45<-0.192 115 10 -28 73<-0.0442 36<0.233 33<-0.0299 32<-0.232 30 81<-0.105 19 -27 27<-0.373 -26 31 90<-0.345 181<0.5 43<-0.0714 36 -21 23<0.14 -9 84 16<0 -27 23<0.42 39 -38 -9 8 26<0.25 273<0.5 -19 143<0.375 56 -25 23<0.525 -3 45<-1.86e-9 97<1.75 -29 64 5<-0.153 -13 66 56<0.113 -38 27\n\
235<0.875 36<0.924 15<-0.214 108<0.5 16<-0.0701 -6 -27 34<0.213 7<0.34 2 33 126<0.5 25<0.0347 -26 19 -35 122<0.5 16<-0.229 278<0.5 -4 15 29<0.0523 75<-0.119 83<0.427 7 53 10<0.622 2 -20 193<0.875 114<0.5 0<-0.77 36<-0.187 141<0.5 85 64<-0.0575 84 12 16<-0.0701 -4 25 5 1 -23 35<0.95 8<0.668 -28 106<0.25 -10 18 10 48<-0.322 20<0.0255 98<1.75 66 -28 4 16<-0.38 39 -8 -42\n\
49<0.333 242<0.375 134<0.5 8<0.896 87<0.52 -3 9 8<0.9 9<0.0217 9<-0.245 59 14<0.13 16<-0.663 -32 8 5<0.0397 37 -12 -29 313<0.5 13<0.322 36<0.7 9<-0.0789 66<2.75 22<0.0613 80<0.111 -31 2 2 201<0.5 -75 6 287<0.375 0 -50 -26 38<-0.304 30 3 22 13<0.519 325<0.375 21<-0.163 70<-0.2 -24 18 66<1.25 19 56 122<0.5 -32 46 36<0.7 -7 -66 -21 72<0.26 81<-0.941 -53 22 -14\n\
86<1.15 72<-0.0347 72<-0.0693 95<0.928 129<0.875 36<0.171 22<0.131 59<0.678 21 -16 18<-0.418 46 -17 91<-0.791 4<0.0117 -26 17 -9 43<-0.0419 221<0.375 53<0.121 8 63 -27 36<0.233 -11 17 16<0.339 38 -33 36<-0.35 69<0.243 95 -25 14 177<0.875 194<1.13 56<0.0226 -5 407<0.875 332<0.375 64<-0.345 23<-0.321 -18 35 -1 46 59 62<1.25 100 1 18<-0.0174 59<0.185 19<-0.105 -6 295<0.875 96 -20 5 -2 -32\n\
22<0.711 32<0.259 48<-0.927 -13 218<0.875 19<0.437 65<-0.178 37<0.0624 133<0.5 3 27 12<0.0171 43<-0.0419 34 156<0.5 93<0.25 -27 72<0.223 -19 88 48<0.186 1 32<-0.163 -2 59 -7 76<-0.395 18 98<0.75 354<0.875 66<0.25 247<0.5 1 52<0.0522 10 59 7<0.174 84<-0.169 -15 13 17 -9 34<-0.152 129<0.875 -4 40 -18 91<-0.339 7 -13 36 290<0.375 -6 42 57<-0.0712 32<-0.163 -28 65<-0.382 55 -1 -23\n\
8<0.9 8<0.896 35<0.95 40<-0.925 52<0.188 1<-1.97 35 -3 -16 8<0.794 41<0.268 2<-0.492 27 120<0.5 7 81<0 -13 14 87<-0.312 13 114<0.5 -7 24<0.185 16<0.25 -7 31 30 -6 48<-0.265 -17 77<0.5 4<0.246 48<0.133 -8 9 -29 92<0.5 15 -49 16<-0.663 -29 73<-0.265 24 35<0.65 34 24<-0.111 110<0.5 29<-0.115 22<0.522 24 -37 49<0.2 -14 49 -21 15 6<0.12 -6 226<0.5 3 39\n\
42<0.483 88<0.152 72<-0.0347 7<0.174 91<-1.02 104<0.5 36 24<-0.438 -30 18 -1 107<0.5 160<0.5 16 144<0.5 -37 39 38<0.228 36<0.233 69<0.0521 16 85 13<-0.322 72 2 -18 82<-0.364 41<0.644 88<-0.456 -11 64<9.31e-10 46 -19 18<-0.314 -32 72 -1 31<0.557 104<0.5 -30 5 40 114<0.5 7<0.116 17<0.212 10 -35 80<-0.999 34 18<0.194 -15 41<0.161 17<0.121 0 37<2.98e-9 -12 103 24<-0.687 35 -26 -28\n\
0<-3.72 17<0.0835 2<-0.000208 84<-0.508 40 -22 -38 7<0.125 49 24<0.308 -25 46 288<0.375 391<0.375 264<1.13 496<0.375 115<1.13 217<0.875 264<0.875 1 95<-0.398 -56 184<0.875 19<-0.243 60<0.28 -79 16 95<0.663 67<0.312 24<-0.493 32 0 -34 24<-0.185 -38 39 -39 30 0<-2.05 20 -14 61<4.21 15<-0.139 80 -21 -24 22 25<0.0468 -12 73 19<-0.139 21 55<-0.414 -59 17<0.0714 -47 146<0.5 21 12<0.0691 -57 21\n\
269<0.5 53<0.148 204<0.375 2 69<-0.0608 -56 41<0.376 16 59<0.777 -55 33 48<0.0568 395<0.875 93<0.1 2<0.207 -1 69<0.0135 -24 10<0.127 62 7 187<0.5 23<-0.571 65<-0.765 -36 14 108<0.5 16<0.0442 -3 74<-0.382 61 36<0.35 29 -28 -12 24<-0.777 -80 132<0.5 156<0.5 45<0.0973 -77 34 28 34<-0.0415 -1 -83 -35 31<0.412 5<-0.191 75<1.08 -4 -36 29<-0.136 11 -4 89<-0.925 67<-0.243 34 -50 17 -33\n\
304<0.375 150<0.5 6<0.0584 42<-0.161 10 73<-0.596 126<0.5 34 23<-0.28 35 -31 105<0.5 268<0.375 -9 51 -32 90<-1.03 19<0.437 17<0.136 -10 42 101 44<-0.538 -24 49<-0.0666 135<1.13 183<0.375 214<0.875 108<0.5 80<-0.555 80<-0.999 -24 52 94<0.56 6<0.0763 -17 9 -39 51<3.9 -9 17<0.0199 -22 87<-0.728 51<4.23 50 -8 4 35 42 57 7 8<0.721 -10 61<4.11 128<0.875 7<0.125 -10 100 -9 0 -43\n\
0<-3.97 -22 29<-0.422 64<9.31e-10 291<0.375 70<-0.037 70<-0.278 -2 293<0.375 -39 34 23<0.2 2<-0.492 29<-0.529 12 -73 37<0.364 58<0.25 33<-0.359 38 24<0.629 -23 36 16<-0.196 -12 59 31 -25 34<-0.114 -22 71 34<0.456 4 66 164<0.375 373<0.875 419<0.5 15<-0.214 16<-0.265 45<0.46 86<0.255 32<-0.0326 46<0.428 43 -36 7 -5 -28 -9 106<2.75 1 20 26 -38 16<0.182 45<0.153 37<2.98e-9 -11 55 -11 -36\n\
19<-0.0675 133<0.5 74<-0.212 57<0.641 14 -22 3 60<0.513 9<-0.0789 0 9<0.0217 -38 28 10<0.441 14 -51 118<0.5 166<0.5 25<0.00842 10<0.373 10 51<2.78 -57 7<0.0667 82<0.122 -13 -98 17<0.0292 22 -8 16<0.182 105<0.5 25<0.0788 -11 1 23 14 104<0.5 18 -24 10<0.847 7<0.0884 8<0.881 36<0.35 2 29<-0.166 3 -55 14 246<0.875 22<0.028 11<0.119 -4 -19 11<0.0797 16<-0.103 -14 3 4 -26 23\n\
195<0.375 58<0.25 72<0.312 15<0.182 82<-0.85 44<-0.179 36 -32 111<2.25 3 8<0.721 -27 46 8<0.818 -38 -5 35<0.75 73<-0.265 3 -23 5 56<0.0226 15<-0.015 194<1.13 -4 60 82<0.243 193<0.875 -24 31 26<0.95 -14 60<-0.084 -12 44<0.199 3<-0.274 -12 58<0.75 6 91 -11 65<0.178 15<0.072 56<0.169 82<-0.85 106<0.25 97 -17 89<-0.925 -30 10 -14 14<0.0306 -24 55 3<-0.201 -28 3<0.00358 59 3 75\n\
3<0.154 242<0.375 116<0.5 54<0 7<0.4 -1 72<0.187 91<-0.791 68<0.733 63<-0.0174 -48 52 65<0.127 82<0.608 -65 -18 34 29<-0.23 -9 26<0.55 36<0.56 27<0.152 27 -15 -40 61<3.84 15 49 27<0.282 13 68 8<0.963 88<0.456 -15 37 68<1.07 91 -11 35<0.65 21<-0.012 19 -27 7<0.0667 -17 6<0.0546 -11 72<0.364 33<0.299 58<2.75 44<-0.12 28 88 -8 -18 -10 61<4.53 30 35<0.45 -52 29 -28\n\
54<-0.0836 145<0.5 -6 41<-3.73e-9 -37 69<0.486 19 -32 406<0.875 51<3.66 51<3.48 222<0.875 2 52<0.104 -4 -50 18<0.453 130<2.78 19<0.101 63<0.0116 18<-0.0402 69<0.0521 0 -30 -38 36<0.476 18<-0.146 -29 18 55<0 8 46<-0.314 15 -90 0 167<0.5 9 -34 -33 0<0.633 89<-0.185 -5 55<0.0565 67<-0.312 44<0.0717 2 34 0 11 69<0.642 18<0.194 222<0.375 16 -35 64<0.319 19<0.0214 98 29 -28 -37 25\n\
9<-0.0789 23<-0.28 28<0.111 11 -26 -18 77<0.5 5<-0.215 -23 148<0.5 92<0.5 52<-0.397 11<0.293 188<0.5 16 61 -8 19<-0.139 -19 31<0.169 283<0.5 57<0.285 -1 23<0.26 30 -11 31 -8 23<-0.175 34 1<-0.57 13 80<0.111 -51 17 -19 8<0.943 11<0.293 55<-0.0678 36<0.77 58<1.75 66<1.25 1<-0.57 73<-0.166 31 -6 -19 45<0.23 41<0.376 -18 44 91 45 -30 57<0.142 -20 3 73<0.284 17 -22 27\n\
9<-0.245 6 6<0.0705 35<0.75 3<-0.097 69<0.642 -8 22 408<0.875 4<0.178 9<-0.0375 -16 113<0.375 69<-0.0243 123<0.5 46<0.0855 8 138<0.5 19 66 -23 15<0.0119 16<0.132 -6 13 30 -46 41 40<0.247 85 -22 123<0.5 3<-0.132 107<0.5 291<0.375 16<-0.103 69<-0.0243 -4 24 44<-0.398 -36 8 -40 29<0.0523 -10 19 107<0.5 -1 -45 35<0.95 -12 90 112<0.5 4<0.199 9<0.13 -6 -41 5 40<0.925 -17 48\n\
394<0.875 54<-0.0836 9<0 321<0.375 40<0.74 49<-0.259 273<0.5 37<0.403 22<0.0613 22<0.0154 9<-0.0375 60<0.28 11<-0.00703 8 -68 15 19 36 -13 31 40 11<0.119 -7 129<1.13 30<0.0782 -4 49<0.111 23 -39 38 11<0.293 -23 14 39 136<0.875 11<-0.215 19 -40 37<0.104 -29 48 39<-0.483 92<0.5 305<0.375 6<0.0464 34 3<-0.132 27 33<0.0398 18<0.157 24 -24 -23 -66 19<-0.0675 -65 3<-0.097 -50 34 0 31\n\
83<0.808 63<0.522 2<0.0783 16<-0.42 4<0.0117 77<0.5 -27 15 178<0.5 32<-0.232 84<-0.169 69 0 8<0.818 93<0.35 -19 4<0.178 81 -26 13 13<0.0732 18<0.128 4<0.0737 95 13<-0.397 -2 54 8 2<0.0144 16 -38 3<0.154 413<0.875 239<0.375 63<-0.0475 3 32<-0.163 -13 18<-0.146 4<0.0978 63<0.0116 2 1<-1.69 78 -8 21<-0.269 16<0 -12 87 -9 -5 27 110<0.5 94 -27 50<0.55 -41 21 -4 -18 -26\n\
3<0.154 30<0.226 269<0.5 61<3.31 143<0.375 2 66<1.25 11 49 241<0.875 302<0.875 23<-0.0467 24<-0.617 5<-0.153 8<0.76 -19 21 -22 136<0.375 324<0.375 -1 50 37<-0.0693 30 3<-0.0577 30<-0.314 -53 -15 7 2 9<-0.0375 50 -13 35 87<-0.104 -3 62 248<0.5 320<0.5 63<0.209 120<0.5 75<-0.598 44 -2 64<0.575 66<1.25 -29 37<0.27 197<0.875 46 -18 9<-0.00405 18 -54 44 -30 53 37<0.0867 -4 44 -21\n\
5<0.0785 12<0.15 40<-0.037 84<-1.69 25 84<-0.169 -9 40<-0.925 15 52<-0.523 -33 -2 62<1.25 327<0.375 1 -45 14<0.0154 87<-0.312 212<0.5 62 -7 12<0.0141 76<0.395 15 -33 38<0 7 58 5<-0.191 -14 11<0.0512 22 85<0.25 51<3.75 -11 35 -29 258<0.875 52<-0.397 -26 38<-0.0304 34<-0.456 32 84<0.508 -2 50 85<1.75 -6 -38 -64 245<0.875 294<0.375 10<0.311 15 72<-0.134 18 -22 68<2.53 -67 37 31\n\
190<0.875 49<0.333 52<-0.314 61<3.98 59<-0.185 -8 20<0.0721 13<0.449 69<0.364 49<-0.444 -6 2<-0.492 -10 62 3 51<3.66 -16 41 -2 70<0 10<0.509 -1 -33 60<-0.327 59 11<0.0797 33 -15 25<0.12 83<-0.285 9 42<-0.59 18 216<1.13 82<0.85 -3 2<-0.0115 2 59 58 410<0.875 60<0.63 127<0.5 12<0.15 -24 -2 9<0 -9 49 8<0.818 59<0.925 -34 60 13<0.121 31 -12 49<-0.333 -18 91 -21 -35\n\
2<0.207 177<0.875 112<0.5 2 9<-0.00405 28<0.111 63<-0.355 -37 65<-0.637 31 66<0.25 -11 9<-0.0789 29<-0.196 -34 11 27<-0.152 -21 39 9<-0.365 37<0.13 -46 11 23<0.0467 27 3 92<0.5 41<0.644 122<0.5 67<0.208 9<0 146<0.5 -22 7 11 -41 21 -48 50 47<4.85 59<0.37 295<0.875 -16 13 37<2.98e-9 -17 42<0.0537 -6 126<0.5 177<1.13 -7 47 64<0.0383 69 14 -47 34<-0.304 -34 66<0.75 4 -35\n\
260<0.375 205<0.375 392<0.375 319<0.875 52<-0.523 14<0.0127 65<-0.0255 -10 31 201<0.5 18<-0.105 130<3.58 -29 22<0.0837 -22 66 5 -56 92<0.5 40<0.37 180<0.5 3 -5 52<-0.397 11 193<0.875 -5 32 40<0.308 12<0.0553 -11 -34 60<0.63 200<0.5 22<0.097 58<1.75 7<0.186 24 -7 55<-0.0377 -77 19 36<0.171 12<0.0691 155<0.375 -77 5 13 4 -52 34 22 46 23<-0.175 -54 87<-0.104 48 -35 92<0.5 42 -35\n\
306<0.375 87<0.728 150<0.5 2<-0.153 69<0.081 64<-0.23 19<0.122 51<3.28 76 23<0.14 39<0.483 45 -10 -35 -21 45<0.23 -24 32<0.0634 57<0 41 -16 -24 58<0.25 9 81<0 24<-0.438 321<0.375 32<-0.00854 -52 -8 42 14<0.0586 -24 118<0.5 -15 19<0.0729 -23 49 141<0.5 3<-0.097 47<4.08 2 18<-0.146 -10 88 -10 19<-0.139 57<-0.0712 -20 89 -25 401<0.5 271<0.375 1 24<0 57 -30 -39 23 -22 57\n\
349<0.875 504<0.875 149<0.5 4<0.273 23<0.42 144<0.5 42<-0.197 167<0.5 180<0.5 67<-0.589 43 20<-0.049 0 -22 59<-0.0925 60 3 23<-0.0891 18<0.23 4<0.0737 -34 32 -38 40 -5 147<0.875 18<0.337 7<0.25 37<-0.0693 68<1.07 -23 52 -14 34 51 65 7 3 128<0.875 67<0.0208 42<-0.161 11 -38 2 34<0.152 18<-0.0653 -24 14 42 68<0.867 20<0.346 38 -47 125<0.875 422<0.375 -44 37 21 74<-0.174 -25 84\n\
2<0.207 24<-0.111 109<0.5 -3 10<0.441 1<0.046 12 -42 -15 28<-0.364 10<5.96e-9 56<-0.395 -29 23<-0.224 63<-0.0475 25 -16 20 20<-0.701 -31 27 28<0.515 70<-0.377 102<0.5 0<-2.05 10<0.127 -65 -8 55<0.203 -19 32 7 28<0.0285 4 0<0.0285 11<-0.296 18<-0.214 23 -57 55<-0.188 57<-0.142 12 1<-2.76 -46 -13 -2 47<3.9 6<0.0464 -10 69 63<0.261 -12 37 158<0.5 18 50<0.25 -71 2 70<-0.111 15 -2\n\
7<0.4 190<0.875 84<0.508 84<0.169 88<0.152 202<0.875 238<0.375 49<-0.0666 113<0.375 11<-0.438 24<-0.438 -12 43 -4 9<-0.15 -8 56<-0.0377 11 27<0.342 109 19 358<0.5 24<0.185 50<0.65 40<0.0142 -30 6 133<0.5 27<-0.152 18 98<1.25 177<0.875 1 31 57<0.143 10 56<0.169 84 -22 7<0.116 19 -32 14<0.0269 73<-0.398 22 -36 -3 77 28 40<0.481 41 -41 -14 235<0.375 29 -38 -16 -30 8<0.95 -33 34\n\
135<0.375 71<1.25 124<0.5 417<0.875 0 40<-0.037 47 9<-0.0375 29 -17 40<0.432 81<0.105 6<0.137 13<0.121 -22 35<0.55 30 -18 -43 64 30<-0.0731 40<0.925 27 -39 55<0.249 93 -24 386<0.5 3<-0.0827 81<-0.105 -23 12<0.111 133<0.5 44<0.25 22 -26 -17 -32 170<1.13 -28 29 54 12<0.0691 30<0.0782 55<-0.188 3<-0.235 22 -45 0<-0.417 0<-1.71 32 -34 41 73<0.36 -39 43 81<-0.105 146<0.5 -23 43 -49\n\
314<0.5 43<-0.428 322<0.375 64<-0.23 69<0.365 10<-0.169 97<0.75 70 -24 3<-0.371 -43 23 45<0.115 -45 32 10<-0.424 11<0.527 -41 35 36<0.56 33<0.359 81<-0.941 42 3<-0.132 11<-0.00703 10<-0.212 7 113<0.375 69<0.304 -49 5 23 34<-0.152 -34 32<-0.163 27<-0.0138 -16 51 -6 24 27 11<0.339 -44 8 23<-0.571 -27 197<0.875 478<0.375 77 -21 -19 204<0.375 1 45<0.192 0 47<4.21 -48 -1 81<0.522 30 -44\n\
9<-0.0789 33<0.12 54<0 -20 20 10<0.311 108<0.5 144<0.5 -36 44 10<-0.0339 37 -13 46<0.19 43 -29 46<0.19 59<0.416 25<0.0958 42<-0.29 67<0.312 20 -23 307<0.875 1 61<4.11 -1 9<0.0669 80 -5 10<-0.697 55 54<-0.149 9<0 18<-0.146 36 -12 62 -11 201<0.5 6<0.0397 -21 25<0.0033 -17 1 18<0.0285 6<0.0763 2<-0.018 89 -4 3 -12 189<0.5 9 90<-0.69 57 18<-0.0174 -37 67<-0.104 -30 20\n\
1<-2.9 44<0.717 12<0.0979 2 15 -28 0<-2.66 20<-0.049 -36 33<0.12 68<0.333 -21 1<-1.69 44<0.359 76 -32 -22 -42 20<-0.22 12<0.0171 87<-0.104 33<0 -29 13 17 57<-0.427 47<4.77 22 -35 51<4.05 198<0.375 -8 64<9.31e-10 -7 47 20<-0.4 47<4.37 -22 26 -34 192<0.375 7<0.186 296<0.375 80<-0.111 -14 57<-0.0712 -10 106<0.75 47<4.37 2 71<1.25 28 -47 -15 45 57<-0.427 69<0.0135 -40 2 7 66\n\
2<-0.258 4<0.0206 22<0.522 -7 -50 5 84<0.508 22<0.421 137<0.875 2<0.207 53<0.148 390<0.375 93<0.25 -2 37<0.0867 15 -1 -49 39<0.483 354<1.13 49<0.037 36<0.07 13<-0.242 72<0.26 -35 10 18<-0.174 -16 13 32<0.0634 85<1.75 0 -35 0<-3.31 22<0.0098 -7 -102 -16 33<-0.269 -14 17 -35 32<0.333 76<-0.508 131<0.375 23 -59 37<-0.104 35<0.45 -58 -7 93<0.25 -25 -2 87<-0.104 36 -42 7 -10 6 18\n\
304<0.375 301<0.375 306<0.375 43<-0.0209 117<0.875 15<-0.0389 11<-0.296 0<-1.88 112 20 7 35<0.85 4<0.246 17<0.106 -5 24 -10 8<0.426 14<0.0347 -17 27<0.0912 78 -11 61<4.3 -28 3 14<0.0513 -13 47<4.17 5<-0.0285 23 -36 11<0.0512 7 72 17<0.0714 17<0.0494 375<0.375 46<0.19 -3 9 64 56<-0.0678 3 15<0.072 60<-0.14 2 42 -31 167<0.5 43<0.0625 -10 6 47<4.13 14<0.0269 -13 31 -7 52 -29 -43\n\
6<0.0984 214<0.375 14<0.189 1 17 36<-0.187 22 -37 83<0.808 18<0.194 85<0.25 3<-0.201 44<0 37<-0.182 -52 6 -37 133<0.5 3<-0.0468 14<0.154 39<0.805 112<0.5 44<-0.324 32 -31 27 41<-0.161 -26 46 157<0.25 19<-0.243 -29 49 -20 140<0.5 13<-0.397 17<0.106 54 -15 -21 51<3.71 64 76<-0.169 57 -34 46<-0.142 44<-0.263 -21 101 76<0 -25 37 -13 70<-0.2 -38 44<-0.12 24 -18 95<0.928 42 -32\n\
2<0.207 2<-0.258 132<0.5 510<0.375 30<-0.195 176<0.375 4 76<-0.169 -5 43 -3 63 23<-0.42 19<0.243 -35 50 18<-0.146 -2 40 64<9.31e-10 66<1.25 25<0.308 57<-0.0712 7 -1 23<0 3 36 57<-0.142 -23 6<0.0227 22 58<1.25 -10 9 376<0.375 54<-0.0196 42<0.805 -16 14 -3 -57 8<0.794 23 60<0.84 5<-0.137 -23 77<0.5 76<0 -1 94<0.56 40<-0.185 47 42<0.376 25 -17 -27 88<-0.152 -29 20 -34\n\
87<0.728 7<0.4 2<0.207 236<0.375 5<-0.0609 12<0.0265 17<0.0604 28<-0.364 27<0.282 22<0.028 0 13<0.22 7 23<0.327 116 -16 -35 22<0.711 -14 46 89<0.555 -27 46 139<0.5 0 23 16<-0.486 22<0.131 24 168<0.5 -9 58 84<0.169 32<-0.333 -14 76<-0.395 -12 51<4.05 8 118<0.5 125<0.375 -32 28 4 26 47<4.37 84 -25 7<0.214 75<0.119 -22 47<4.08 9 -10 431<0.375 22 -37 -24 90<-1.03 21 -30\n\
317<0.375 502<0.375 3<0.154 242<0.375 265<0.375 91<-0.791 97<1.75 33<0.299 11<-0.438 126<0.5 42 -17 74<0.326 84<0.169 91<-1.02 5<-0.344 126<0.5 24<-0.185 55 -3 -19 -4 79<0.667 -26 23<0.327 -5 55 34 -33 148<0.5 17 -26 127<0.5 24<0 -43 7<0.198 -30 34 43<-0.211 -32 28 205<0.375 88<0.456 0 179<0.5 19 -19 47 38 47<4.57 47<3.58 0 43 -23 5<-0.0285 12 -35 37 82<-0.122 84 -15\n\
27<-0.608 23<0.2 23 -1 2<-0.258 132<0.5 25<0.0102 1<-0.57 17<0.212 4 21 -18 19<-0.33 45<-0.153 -16 38 20<0.178 -6 60<0.513 1<-1.69 43 181<0.5 70<-0.2 157<0.25 -17 67 -44 54 -13 29<-0.196 -15 14<0.0154 99<0.5 73 9 69<0.182 -16 33 2<0.0346 29<-0.196 25<0.308 111<1.75 125<1.13 3 -48 -44 32 2<-0.0249 -3 20<-0.326 2 44<0.25 65<-0.0255 -32 -11 5 19<0.211 378<0.875 9 -33 -5\n\
86<1.15 88<0.152 193<0.375 32<0.037 -1 315<0.375 178<0.5 27<-0.122 -10 40<0.432 0 2<0.0144 38<-0.152 -24 126<0.5 27<0.282 68 0 -19 31<0.508 46 -10 149<0.5 125<0.375 46<0.142 -1 69<-0.243 -29 0<-1.88 49 7 38<-0.304 -26 31 154<0.375 79 9 53 55<0 38<0.076 38 -28 22<0.177 27<0.0507 -2 266<0.375 41<-3.73e-9 5 40<0.481 183 -2 -14 -22 46<-0.214 13 142<0.5 -27 20 45<-1.86e-9 16 -55\n\
9<0.0669 9<-0.245 172<0.875 47<4.57 95<0.663 17<0.343 94<0.42 39<2.09 45<-0.0383 -14 81<-0.313 19<-0.0675 86 19 62<0.75 24<0 24<-0.185 60<0.0467 -1 41 -28 45 -13 61 -42 80<-0.999 -68 15<-0.00247 51<3.66 10<-0.212 494<0.5 42 -46 -25 -43 1 98<0.25 27 -28 21 45<-0.23 -38 85<0.75 49 -20 397<0.875 -1 181<0.5 20 -21 82<0.122 17<0.0604 -26 36<-0.0467 8<0.9 77 -9 -9 13<-0.132 -6 -53\n\
194<1.13 367<1.13 29<-0.196 173<0.375 124<0.5 16<-0.162 250<0.5 24<0.432 96<0.5 4<0.0206 31 71<0.75 16<-0.229 5 -17 29<-0.422 -17 42 -4 -17 21<-0.143 6 -49 39<1.61 10<0.622 9 45<0.153 43 -24 24<-0.252 -34 83<0.428 22 -44 74<-0.319 10 -69 61<3.9 29<-0.529 22 -26 87<0.312 16<-0.663 -53 9 -50 132<0.5 -1 248<0.5 87<0.312 10<-0.509 61<4.11 -68 9 3 27 45 49 30<-0.169 -55 -3\n\
190<0.875 233<1.13 194<1.13 403<0.375 49<0.333 331<0.375 101<1.13 55<-0.226 4 536<0.375 3<-0.201 37<0.324 292<0.375 63<-0.0784 -2 -24 33 51<4.13 -8 21<-0.269 70 -13 83<0.808 39<1.13 0 76<0 53<-0.0405 -31 33 361<0.5 76<0.339 -22 10 81<-0.522 -26 72 -34 -23 12<0.0265 -29 67<0.104 51<3.28 45 -10 59 -23 15<-0.65 49 -25 12<0.0876 47<4.37 85 -6 -11 52<0.104 23<0.525 92 -8 -17 -53 -35\n\
10<0.509 46<0.371 3<0.154 14<0.154 109<0.5 124<0.5 1 35 10<0.0565 -11 18<0.104 41<0.268 -4 23 -19 10<-0.271 41<0.268 4<0.525 117<0.875 50 -30 -37 -11 20<-0.326 -14 11 -25 34<0 48<-0.397 -15 60<-0.233 40<0.832 -31 42 40<-0.0925 38 158<0.5 12 -35 47<3.18 76<0 -18 44 -23 62<0.25 46<0.428 -17 74<-0.174 -24 41 34<-0.0415 60<-0.084 14 -31 70<-0.222 42<0.547 76<0.508 -65 14 25 29\n\
308<1.13 213<0.375 183<0.375 43<-0.428 67<-0.416 18<-0.0402 -13 48 70<0.222 44<0.502 82<-0.364 72<-0.277 24 -54 51<3.28 -25 29<-0.422 -32 51<3.84 48<-0.398 -31 68<0.867 -8 30<-0.195 37<0.13 14 74 10 4<0.525 55<-0.311 53<0.365 1<-1.97 -14 79 -30 -8 -46 87<-0.104 72 -4 -48 29<-0.309 75<-0.598 -37 168<0.5 300<0.375 27<-0.304 14 3 -39 56<-0.452 -29 56<0.0565 30<0.0103 60 -14 -5 0 -31 -40 -42\n\
183<0.375 304<0.375 195<0.375 25<0.0788 6<0.173 6<0.0705 -2 6 -8 57<0.0285 22<0.207 68<2.27 184<0.375 20<-0.455 -24 3 70<-0.333 -27 9<-0.0789 -20 32 86<-0.382 35 -25 98<2.75 -23 28 393<0.375 16<-0.663 29<0.115 58 -38 296<0.375 136<0.375 41<0.805 27<-0.0507 33<0.359 -17 27<-0.253 -16 56 210<0.5 23<-0.321 -5 36 -21 -31 -21 57<0.214 -19 79 64 56 -43 7<0.0537 -23 7<0.134 16<-0.566 -11 89 -1\n\
101<1.13 9<0.13 363<0.5 14<0.0154 203<0.375 193<0.875 81<0.522 334<0.875 0<-3.5 -15 450<0.375 16<-0.38 107<0.5 -12 9<-0.00405 -18 88<-0.152 -19 60 173<0.375 5 3<-0.0108 36<-0.187 -25 19 15<-0.0753 6 50 295<0.875 -32 72<0.056 -17 86 -38 25 55<0.113 6<0.0227 43 15<-0.0926 27 -41 -58 24<-0.687 -8 46 88<0.456 308<0.375 -1 27 36<0.77 21 -35 21<-0.19 26 -21 0<0.0285 -36 22 94<-0.42 -28 -3\n\
271<0.375 2<0.0783 3<-0.0698 42<0.483 91<-0.791 8 30<-0.396 7 -4 8 3<-0.0577 7<0.0968 -40 42<0.943 2 -63 38<0.355 0 123<0.5 -16 30 0<0.0285 43<-0.119 56<0.113 34 -13 19<0.101 500<0.375 94<0.7 13 90<-0.115 -61 27 -33 38<0.152 9<-0.00405 20 71<2.75 0<-2.81 53<0.121 32 -5 30<-0.169 58<1.25 51<2.78 36 -43 27 -9 19<0.211 57 -8 161<0.875 23 -41 -21 0<-1.71 -62 42<0.161 32 -38\n\
419<0.5 271<0.375 10<-0.509 65<-0.382 4<0.112 -40 69<0.081 -25 32 14 299<1.13 4<0.0978 2<0.0346 64<0.345 43<-0.0209 34<0.152 37 -21 34<0.355 4 49<0.074 28<-0.427 -23 74<0.127 28<0.515 69<0.364 84 11 -7 -9 -17 -13 65<0.0182 480<0.375 36<-0.264 28<0.143 -17 31<0.352 48 -23 49<0.037 31<-0.508 -29 6 89<-0.925 -30 35 -44 74<-0.51 30 -21 20<0.346 -2 28<-0.583 21 -25 56 0<-0.77 59 -16 -39\n\
32<0.333 207<0.875 234<0.375 77<0.5 29<0.333 3 80<0.333 -16 80 70<0.111 -4 11 48<0.331 14<0.0269 73<-0.265 38 44<0.0398 -23 26 53<0.559 47 -28 -37 48<-0.265 -15 42<-0.29 -30 148<0.5 40<-0.925 -26 53<-0.0729 -1 59<0.185 180<0.5 1 37<0.27 88 -14 40<0.74 4<0.0117 17 108 13 -7 44<0.359 11<0.293 240<0.375 -12 36 145<0.5 43<-0.0714 25 37<0.364 -25 40<0.481 49 -31 36 59<-0.37 22 -42\n\
113<1.13 89<-0.185 105<0.5 472<0.375 86<-0.638 95<-0.132 28 -15 61<3.31 2<0.0346 0<-1.88 30<-0.195 62<0.75 -74 26 2<-0.00555 95<-0.132 2 -50 22 41<0.225 10<0.441 10 -38 -26 8 82<-0.85 52<-0.105 37 70<-0.259 73<-0.398 -99 -6 15 20<-0.127 20<-0.29 37<0.173 2 96<0.5 -1 20<-0.51 -46 -12 30<-0.113 22 -2 26<0.75 41<-3.73e-9 15 -11 4<0.0737 -3 -34 44 16 1 30<-0.282 -15 95<-0.132 -32 44\n\
195<0.375 7<0.4 87<0.728 18<0.23 168<0.5 42<-0.59 21<-0.0673 20<0.178 7<0.154 77 8<0.943 36 -32 -10 39<0.805 11 -29 1 70<0.0617 -3 -31 113<0.375 125<1.13 70<-0.5 6<0.0584 66 -11 63<0.522 63<0.174 138<0.5 22<0.0613 -38 42<0.943 293<0.375 303<0.375 -19 46 59 50 70<-0.278 18<0.453 2 96 -4 125<0.875 -4 22<0.00474 -12 22<0.292 87 5 -34 48 45 -18 20<-0.51 8<0.864 -24 59 -33 59\n\
36<0.924 52<0.522 89<-0.185 105<0.5 123<0.5 45<0.575 62<-2.25 17<0.235 -41 14 8 42 -17 -15 152<0.5 0 62<-2.25 60<-0.0156 67 -9 -9 59<0.0925 16<-0.42 -46 12<0.0232 -22 159<0.5 67<0.26 56 -13 -29 -26 16<-0.292 67<0.052 30<-0.465 63 12<0.0391 -28 27 24<-0.925 -23 74<-0.127 92 19 168<0.5 60<-0.233 68<0.333 51 -9 535<0.375 12<0.0343 11<0.119 23<0.2 49 -4 96<0.5 -33 38 -31 30 39\n\
319<0.875 3<-0.0698 26<0.35 21<-0.143 19 -2 186<0.5 33<0.179 18<0.104 0 158<0.5 25<0.0656 54<-0.269 -13 36<-0.7 32<-0.0555 -10 54 2<-0.121 11 -7 69<0.364 23 -21 31 13<-0.0751 -20 112<0.5 40<0.432 -14 12 21 5<-0.0408 67<0.104 22<0.0613 1 -17 6<0.0266 -27 8 41 36<-0.42 3<-0.0577 -25 165<0.5 25 95<-0.132 -22 7 335<0.375 -3 28<0.285 -52 19 6<0.0904 22<0.0837 59 67<0.0208 -24 42 -19\n\
16<-0.38 185<0.5 55<0.249 61<4.57 73<-0.0883 45<-0.115 81<0.732 20<-0.455 25 -30 74 7<0.116 44<0 31 -3 -7 55<0.0282 6<0.0984 24<0.308 7<0.186 16 -18 -41 4<0.112 44<0.0717 24<-0.687 80 -6 -28 35 45<-1.86e-9 72 3 49<-0.389 -20 34<0 15 56 26 -22 75<0.359 292<0.375 159<0.5 1<-3.15 -12 74<0.0425 7 -10 -15 -41 20<-0.326 55<-0.188 81<0.209 41 9 19<0.0214 -13 73<-0.0442 29 -1 -1\n\
57<-0.641 -12 22<0.711 39<1.45 66<0.75 6<0.0266 100<0.5 41<0.483 1<-3.03 -22 5 26 1<-2.43 6<0.0175 22<0.0719 -33 34 37 -22 -3 23<-0.0891 57<0.214 1<-3.03 69<0.486 4 57<0.107 65 -24 56<-0.565 38 57<-0.427 27 32<0.0634 -4 -24 106<0.75 -5 -32 131<1.13 0<-2.96 33 39<0.483 4 16<-0.0701 5<-0.125 22 -22 173<0.375 20 70 -23 86<-0.638 -20 29<0.153 18 -3 29<0.246 56<0.113 -12 34 -45\n\
84<0.508 62<1.25 10<0.509 0<1.56 -2 132<0.5 23<-0.28 62<-0.25 51 -12 -34 36 15<-0.0224 68<2.27 28<0.515 25 -8 -14 15<0.072 40<0.185 55<0.203 23<-0.321 42<0 -7 34 -16 34<-0.253 4 -58 81<-0.732 -46 14 2<-0.00555 53<0.425 6 -72 32 88<0.152 416<0.875 225<0.875 10<0.847 5 -33 -26 -60 28 17<0.0604 106<0.75 32 -7 48<0.132 59<-0.259 160<0.5 -55 28 111<1.75 24 -59 59<-0.37 35 -47\n\
10<-0.509 8<0.937 30<-0.113 65<0.127 4<0.0978 1 0<-0.77 22<0.292 34<-0.456 -14 72<-0.312 -15 20<-0.29 13 92 -8 79<0.2 38<0.152 -33 40 30 -22 28<-0.427 -41 22<0.0217 30<0.0377 30<-0.0484 25 -35 38<0.076 54 -18 64<0.345 -26 33 63<0.0116 15 62 193<1.13 62<1.25 0 531<0.375 61<2.98 91<-0.565 43 -7 377<0.375 470<0.375 161<0.875 22<0.711 238<0.375 -25 16 64<9.31e-10 -21 48 35 45 39 52 45\n\
9<0.0669 64<-0.391 59<-0.259 -29 57<0.333 60<-0.0156 55<0.158 166<0.5 49<-0.333 -21 49 -31 -32 148<0.5 -23 25 11 53<0.559 56<0.339 0 62<0.75 25<0.00842 -11 14 32 5<-0.0609 62<0.25 125<0.875 9<-0.0789 66<2.25 48 -27 7 -30 90<-0.345 26 -23 171<0.375 18<0.0285 35<0.85 63 -13 22<0.0428 -13 15<-0.172 -26 73 -29 425<0.5 91<-0.339 0<0.0285 -38 14<0.154 -21 39 55<-0.226 27<0.124 61 -23 -14 70\n\
339<0.875 217<0.875 206<1.13 8<0.909 8<0.896 43<0.0625 35<0.95 2 48<-0.221 -14 19<0.0486 9 22<0.00474 10<0.262 -28 10 2 42<-0.161 11 -21 73<0.596 8 -34 1<-3.03 19<0.437 -15 24 35<0.95 64<-0.181 67<-0.156 19<-0.188 30 65<-0.28 11 71<-0.25 21 -48 8<0.928 0<-0.417 82<0.486 40 -28 -38 10<-0.169 67<0.26 -12 42 37 -6 111<2.25 9 -47 73<-0.133 -64 64<0.345 29 -40 87<-0.728 22 -31 43\n\
86<1.15 301<0.375 80<0.333 33<-0.597 25<0.0197 45<0.575 32<0.178 -31 87<-0.104 -32 39 38 7<0.186 140<0.5 65<-0.637 -23 210<0.5 126<0.5 104 14 2 -21 -16 36<-0.14 53<0.486 -5 25<0.0788 3<0.0972 32<0.215 3<-0.201 -8 59 -19 -16 -26 17<0.0714 17<0.0494 48<-0.486 -13 18<-0.105 25<0.0656 73<0.0265 10 40 -7 103<1.13 -1 49 22 353<0.875 -1 54 48<-0.132 33<0 -25 25<0.0656 55 -35 -36 -26 -28\n\
131<1.13 79<0.333 40<-0.925 -15 -1 202<0.375 41<1.13 490<0.375 9<-0.0375 79<0.533 40<0.555 33 -21 55<-0.311 -19 37<0.0867 20<0.346 -9 47 13<0.322 23 -4 32<-0.278 -17 13<0.724 37<0.27 40<-0.247 17<0.121 41 6 20<-0.22 54<-0.149 18 106<0.25 19<0.365 -34 31 6 6<0.0302 37<0.0867 6 65 136<0.375 40<-0.037 -40 4 66<0.25 61 9 -7 10<-0.077 10 -44 -42 5<-0.0408 7 92 50 38<-0.0304 14 -29\n\
260<0.375 220<0.5 24<0.308 -1 20<-0.382 18<0.337 13<0.519 23<-0.0467 16<0.0795 9 88<-0.152 18 -56 64<0.0383 6<0.0397 -16 -84 -9 8 19 12<0.15 62<-1.25 -22 176<1.13 208<0.375 105<0.5 79<0.133 18<0.0285 70<0 60<-0.56 -54 3 -28 200<0.5 12<0.0391 30 -2 -47 44<0.119 6<0.0504 33 126<0.5 -23 27 42 28 88<0.152 34 -40 16<-0.0701 -83 27 64<-0.0973 14 32<0.259 -42 22 -35 13<-0.322 -28 49\n\
306<0.375 86<1.15 233<1.13 4<0.0737 44<0.119 200<0.5 86<-0.382 -11 37<-0.0693 63<-0.523 -28 27 7 -25 9<-0.00405 28 23<-0.571 -27 29<-0.166 61<3.58 15 -19 3 200<0.5 93<0.35 122<0.5 -5 4<0.434 3 25<0.0169 -20 7<0.4 73<-0.133 -4 13<-0.322 -8 128 -15 44<0.0717 73<-2.98e-9 25<0.152 22 -23 -22 229<0.5 23<-0.496 -20 38<0.355 38<-0.304 0 74<0.0425 27<-0.304 -11 86 18 -21 -41 44 -51 -31 53\n\
238<0.375 134<0.5 55<0.158 9<-0.0789 91<-0.339 170<0.875 16 55<-0.414 -50 4 60<0.513 64<-0.023 64<-0.181 48<-0.221 60<0.21 -41 31 0<0.633 0<-2.05 -18 53 -24 -27 11 196<0.375 76<0.848 -24 54 56 7<0.34 112<0.5 5<0.0785 1 -31 39<1.61 15<-0.214 0<-0.77 -30 25<0.0552 37<0.459 -20 56 35 -17 24 64<-0.23 32 9<0 2 34 -5 128<0.875 190<0.875 74<-0.638 25 -21 36 11 63<-0.104 12 -39\n\
368<1.13 237<0.875 65<-0.0255 191<0.875 23<0.14 0 1<-4 64<9.31e-10 -1 64<0.0383 -135 -38 11<-0.215 14<0.0513 21<-0.124 37<0.173 22 -47 38 -12 32<-0.111 42<0.0537 11<0.191 31 -6 56<0.0565 -15 63<-0.453 -52 48<0.186 1<-3.49 -32 38 -22 27<0.659 -13 68<0.733 -11 45 -36 398<0.375 81<-0.244 86<0.637 79<0.0667 47<4.85 27<-0.122 -1 56<0.113 1<-2.43 17 53 -24 -35 -1 28 455<0.375 0 55 -40 27 -43\n\
25<0.0788 63<0.522 29<-0.166 33<-0.311 25<0.0169 31<0.226 59<0.555 40 -24 -20 51<3.58 -5 25<0.0656 74 -15 29<-0.345 19<-0.139 -13 10 -10 39<0.805 0<-2.2 59<0.925 127<0.5 163<0.375 7 45<0.0973 86 -14 39 -18 -2 129<1.13 30<-0.145 31<-0.0188 7<0.0968 -2 46 9 14<0.00669 94<-0.7 19<0.0486 64 -1 -3 -6 44 116<0.5 -25 7<0.0784 -32 64 40<-0.333 280<0.5 -21 43 33<0.7 337<0.875 -4 40 27\n\
101<1.13 265<0.375 49<-0.444 61<4.37 -2 106<0.25 53<0.648 -30 40 73<-0.221 -38 23 40<0.308 442<0.5 0 -34 172<0.875 49<0.333 215<0.375 170<0.875 13<0.724 18<-0.105 8<0.668 143<0.375 29<-0.345 -7 37 -8 58<0.75 29<-0.0314 18<-0.314 8 -37 19 23 0 -13 79<1 26 -17 35 -23 28 18<-0.0174 68 -8 49<-0.174 52<-0.397 -33 29<-0.115 -16 56<0.226 39 -18 9<-0.00405 56<-0.158 -39 115<0.875 -11 28 -36\n\
39<-0.483 35<0.85 44<0.359 22 -25 54<-0.0465 -29 10<0.262 156<0.5 -9 30 -28 16<0.182 34<0.213 -2 90<0.115 356<0.875 63<-0.209 36<-0.35 10<5.96e-9 98<0.25 29 -45 -46 44<0.0717 11 79<0.533 -26 34 64<-0.391 37 21<-0.322 101<0.375 4 113<0.375 73 -23 6 -18 33<-0.119 -34 64<0.259 24 -27 9<-0.15 1<-1.97 7<0.34 36<-0.0467 208<0.375 30 -43 -32 14 70<-0.0666 43 -18 145<0.5 4 33<-0.239 -13 31\n\
196<1.13 329<0.875 63<0.522 16<-0.42 185<0.5 74<-0.586 20<0.0721 67<0.312 47 -13 -29 1<-3.26 31<0.508 11 47<4.57 95 -8 63<-0.453 18<0.157 32 -27 18<-0.0945 -9 2<-0.0325 109<0.5 2<-0.064 2<-0.0788 9 -37 39 57 62<0.25 64<-0.023 64<-0.268 -15 23 -17 78<0.5 45 -19 -22 62<-1.25 41<0.161 -8 2<-0.258 88<-0.152 90 -4 118<0.5 26 -9 501<0.375 519<0.375 -1 -27 -44 275<0.5 -19 43 47 43\n\
0<-3.72 20<0.127 -26 16<-0.162 -24 31<0.113 -8 24<-0.391 -10 109 425<0.5 16<0.132 25<0.0102 16<-0.42 42<0.0537 -25 -1 54<-0.0836 10 24<-1.11 -32 39<0.805 -4 5<-0.09 79<1.93 26 -45 -5 24<-0.493 20<-0.049 5<-0.125 10 137<0.875 0<-0.417 -9 18 -30 23<-0.224 65<0.0638 11 -47 26 1 206<0.375 25<0.0404 0<-0.417 17<0.263 0 15<-0.172 -23 25 3<-0.464 12<0.0343 9 -74 -7 15<-0.446 24 -17 -27 67\n\
2<0.0783 2<-0.258 119<0.5 132<0.5 55<0.429 20<0.127 14<0.0127 123<0.5 -15 21 2 6<0.0705 117<0.875 23 -33 -6 -30 43<-0.0419 -14 45<-0.23 -22 32<0.037 50 10 42 12<0.0265 77<0.5 22<0.0519 80<0 13 53<0.304 39<0 -38 13 -54 -3 32<0.143 19<-0.188 81<0 -45 22 36<0.56 45<0.268 -5 -38 15 11 22<0.247 389<0.375 -6 -61 78<0.5 32<-0.278 24 19<-0.105 15 3<-0.151 9 -18 13 4\n\
66<0.25 34<0.152 194<1.13 4 77 0<-1.88 69<0.365 47<4.37 22 -9 -37 101<0.875 171<0.375 23<-0.84 26 -30 17 72<0 12<0.0979 108 -16 -26 71<0.75 15<-0.0926 41<0.419 63<0.128 75<0.836 61<4.37 -13 40<0.0142 56 23<-0.321 -45 23 -26 42<-0.197 42 51<3.66 19 -26 65<-0.212 17<0.396 -12 53 72<0.104 23<-0.28 -4 226<0.5 15<-0.172 82 13 -13 -5 -12 69<0.304 72<-0.0347 33 3 12<0.15 -30 24\n\
207<0.875 317<0.875 135<0.375 10<0.509 328<0.375 1 226<0.5 -42 27 139<0.5 62<0.25 2<-0.000208 37<-0.182 34 5<-0.17 -24 65<-0.382 140<0.5 47 -29 44<0.359 -13 18<-0.0402 -10 93 -27 89<0.555 193<0.375 143<0.375 26 -28 2<-0.196 -45 27 -39 5<-0.101 1<-3.49 23 -27 -38 15<-0.015 393<0.375 -35 47 23<0.0969 20 -27 48 16<-0.103 2<-0.0788 -28 33<-0.154 81 -13 15<-0.269 -26 18<0.194 11<-0.296 -18 51 -19\n\
65<0.0638 -1 24<-1.11 44<0.502 34 -23 482<0.875 3<0.0526 63<0.383 49<0.111 173<0.875 29<-2.48e-9 10<0.622 1 41<0.483 49<0 55 -45 -23 10<-0.424 75<0.478 -52 6 76<0.17 44<0.311 -3 40<0.432 43 69<0.0521 -50 36 1<-0.57 41<0.419 31<0.113 -30 5 -43 25 82<0.122 94<-0.42 -49 10 41 63<-0.0475 0 75<0.836 45 -14 44<-0.324 44<-0.538 -31 46 31<0.352 44<0.119 -44 3<-0.201 -49 12 11 15 -50\n\
299<1.13 66<0.25 16<-0.486 246<0.375 268<0.375 61<4.37 5 24 52 41<0.161 36<-0.187 -27 47<3.82 71 2 -41 49<0.2 19<-0.188 126<0.5 -16 76<-0.0565 39 -4 25<0.308 80<-0.333 12 177<0.875 1 38<0.228 11<0.256 63 -17 -20 506<0.875 -26 48 -16 59<0.555 41<0.161 98<0.75 -11 25<0.0347 47<4.37 60 -23 -3 27<0.124 30<-0.396 38<-0.355 -27 48 106<2.25 15<-0.446 17 -18 80<-0.444 82 0 14 -16 52\n\
0<-3.72 30<-0.565 52 230<0.5 16<0 -32 89<-0.185 126<0.5 51<3.9 67<0.104 101 -13 -18 -19 12<0.00736 10<0.169 56 -26 -36 32 485<0.875 469<0.375 238<0.375 514<0.5 10<0.509 109<0.5 2 73<-0.166 19<-0.243 26 -22 242<0.375 -1 59 126<0.5 56<0.169 -16 15 33<0.359 70<-0.377 -25 51<3.1 0<-1.52 -10 54 -1 56<0.0565 34<0.076 84 -2 -21 47 73<0.0265 85<0.75 -12 41 -40 -34 12<0.00736 93 -19\n\
204<0.375 15<-0.269 34<-0.0415 139<0.5 33<-0.0598 10 -7 -34 122<0.5 14 49<-0.222 11<0.162 254<0.5 50 -16 -24 22<0.522 51<3.94 11 -42 -36 11<-0.215 125<0.375 49<-0.155 33<0.0398 13<-0.023 37<0.199 30<-0.565 -61 2 49<-0.278 34<-0.456 13 -101 -9 3 81<-0.522 49<-0.444 32 -38 36 57<-0.427 29 51<4.23 309<0.875 13 -22 -18 42<0.698 37<0.546 37<0.0624 -1 -47 47 59 -1 45<0.192 0 94<-1.26 20 -45\n\
18<-0.105 65<0.0182 75<-0.119 68<0.467 24 76<-0.226 34 -43 62<0.25 25<0.308 13<0.724 42<0.805 33<0.7 136<1.13 25<0.12 21 11<-0.00703 -39 13 -28 51 18<-0.418 41 -32 -5 -16 141<0.5 12 -25 68<2.53 71<-2.75 60 -12 44<-0.0978 -18 13<0.22 64 -8 71<-1.75 48<-0.397 11<0.222 115<0.375 38<-0.304 -13 18<-0.0653 -10 150 8 -36 -3 33<0 41<-0.0805 44<-0.263 11 -21 59<1.14 -1 -33 388<0.375 1 50\n\
151<0.375 15<-0.269 232<0.5 76<0.283 48<-0.0265 9 13<0.22 1<-2.43 -12 16 -27 295<0.875 -19 47 65<-0.127 -65 -2 39<1.45 44<-0.398 80<0.333 -12 46 11<0.339 6<0.173 51<4.05 3<-0.0827 36<-0.264 15 3 119<0.5 -3 59<-0.0925 -22 264<0.375 59<0.555 71 -14 -34 -4 -18 40<-0.925 22 60<-0.084 94<0.14 1<-3.49 -26 10 71 154<0.375 -8 -30 59<0.185 11<0.527 11<0.438 18 -34 59 335<0.875 -10 47 35\n\
8<0.9 7<0.116 28<-0.364 6 35<0.95 63<-0.0174 38<0.29 9<-0.00405 28<-0.197 -22 17 489<0.375 73<-0.265 53<0.364 -18 -64 -2 51 -35 3 73<-0.133 39<0 16<-0.486 -54 7 32 4<0.143 21<-0.0559 34<0 -59 6 65<-0.0255 46<-0.142 9 16<0.182 -50 13 10 18 3 9<-0.00405 -12 123<0.5 93<0.25 68<1.13 7 72<0.104 28<0.111 34<-0.253 -44 45<0.023 20<-0.22 -2 -32 9 2 6 11 84<-0.848 30 -35\n\
216<1.13 103<1.13 31<0.644 249<0.5 -2 64<0.115 31<0.508 2 -38 95<0.663 44<-0.0239 45<0.0973 72<0.0347 49<-0.174 0 82 -8 -12 53<-0.0405 -1 53<0.304 356<0.375 355<1.13 91 -18 -14 3 -19 69<0.365 64<-0.181 17<0.169 48 75<1.08 -28 38 12<0.241 61<4.37 13<-0.023 75<0.119 -12 35 -17 37<0.0347 -26 184<0.375 53 -14 38 37<-0.0284 12<0.111 58 -28 -39 37<0.403 2 41<0.322 -3 78 103<1.13 68 -26\n\
30<0.169 30<-0.0188 -1 52<-0.105 43<-0.0714 46<0.0855 1<-0.57 58 -8 10 2<0.0144 6<0.0227 -19 34<0.122 144<0.5 30 -16 65<-0.178 61<3.58 35 34<0.456 -51 15 16 19<0.101 -42 14 92<0.5 127<0.5 34<-0.456 20 -5 1<-3.03 63<-0.244 -38 45 2 5<-0.0801 42 19<0.152 -19 50 256<0.875 83<0.428 4<0.385 78<0.5 -8 -28 1<-2.6 26 136<0.375 52<0.23 -31 29 36 82<-0.364 69 5<-0.0164 -11 50 53\n\
92<0.5 31<-0.339 130<3.58 24<-0.302 75<-0.119 2<-0.492 36 -34 22 87<-0.312 32 -1 33<-0.239 50 23<-0.0467 68<1 -34 41<-0.354 -26 24 3<0.0526 24<-0.925 12 -64 15 0 22<0.097 200<0.5 204<0.375 57<-0.0475 33<-0.438 41 24<-0.252 26<0.35 23 -58 84<-0.508 117<0.875 73<0.0265 -45 6 52 21 39<1.13 24<0.0617 126<0.5 -39 4 94<-0.14 -32 14 36 -55 -47 155<0.875 175<0.875 -38 32 12<0.0202 -36 18\n\
9<-0.0789 11<0.256 -14 18<0.128 72<0.187 11<0.527 55<-0.151 -7 74<-0.255 12 18<-0.261 -9 21<-0.269 7 107 -7 -16 -18 32<0.333 90<-1.03 70<-0.278 68 1 57<0.143 346<0.375 -2 89<-0.555 65 1 29<0.153 34<0.0304 72<0.312 70<-0.167 7 27 -7 129<1.13 33<-0.359 67<-0.0347 60 -11 81<-0.313 19 -20 33 39<0.483 -27 245<0.875 55<-0.151 23 -24 63 13<0.612 100<0.5 -1 57<-0.265 -12 38<-0.0651 89 12 39\n\
36<0.924 380<0.875 242<0.375 134<0.5 9<-0.0789 35<0.65 262<0.875 61<4.21 244<0.375 69<0.081 16<-0.292 17<0.0199 28 -18 22 95<0.132 51<3.79 -20 15 16 -19 91<-0.565 35 10 -38 -4 -2 16<-0.292 98<0.75 -41 19 20<-0.156 -16 48<-0.0663 65<-0.127 21 -34 199<0.5 56<0.113 80<-0.111 2 91 -25 -1 52<-0.0665 52 2 38 56<-1.86e-9 28 5<-0.17 35<0.25 -50 2 209<0.5 65<-0.382 -16 48<0.186 37 -12 -14\n\
34<0.608 34<0.213 264<1.13 0 -30 28<0.285 13<0.376 352<0.375 170<0.875 11<0.119 45<0.345 65<0.127 19 -12 85<1.25 36<-0.264 19 -30 44 -11 87<-0.52 54 85<0.25 -21 21<-0.0234 53 85<1.75 21 -43 40 12<0.0141 65<-0.637 33 59<-0.0925 -8 -62 3<-0.235 33<0 -37 16 67<-2.98e-9 42<0.698 38 32<0.0159 -40 35 35<0.25 29 -15 279<0.5 228<0.5 23 -14 -48 28<0.515 28<-0.197 9<-0.0375 -47 -5 5 -32\n\
9<-0.15 22<0.00474 130<3.58 -34 20<-0.0883 36 -27 6<0.12 -5 50<0.95 -25 74<-0.51 -20 55 451<0.875 331<0.375 45<0.268 65<-0.127 196<0.375 178<0.5 -2 32<0.0634 1 19 20<-0.255 56 -5 16<-0.38 2 70<-0.599 97<0.25 1 81 32<-0.0326 -14 168<0.5 50<0.75 -22 82<-0.364 56<0.0226 51 -13 88<-0.76 136<0.375 -30 29 2 -30 6 45<0.023 36<0.35 3<-0.0698 -19 56<-0.0377 55<-0.113 -12 118 -13 -33 -43 41\n\
265<0.375 6<0.0705 14<0.154 187<0.5 2 71<-0.25 132<0.5 -3 71 13<0.855 -17 36<0.42 -10 49 57<0.143 0<-1.06 101<0.375 30<0.0103 85 0 -19 12 -30 0<-2.96 103<0.875 -21 60 112<0.5 90<-0.69 -24 26<0.45 75<0.119 52<0.0209 16<0.0795 12 93<0.25 54 -12 -2 -2 4<0.0865 -22 169<0.5 -1 9<0.13 83 -23 30<-0.465 -37 7<0.34 17<0.121 15 -15 18<-0.105 -24 14<0.0862 -6 40 18<-0.0174 62 -5\n\
171<1.13 51<3.66 47<4.37 63<-0.0475 84<-0.169 64<-0.0575 1 -16 0 58<1.25 0 16<0 3 88<-0.76 -9 33 36<0.77 45<-0.153 79<0.2 -29 7 -3 16<-0.265 81<0.313 -67 22 106<1.25 4 -61 59<0.308 404<0.375 -1 42 57<0.0712 57<-0.641 34 6<0.0546 3<-0.132 97<0.25 70<-0.2 31<0.226 -23 30 56<0.113 -45 16 13 11 88<-0.152 41<0.322 -14 16 21 -4 179<0.5 20 41<0.483 11<0.12 -91 -6 22\n\
25<0.308 233<1.13 49<0.333 16<-0.38 56<-0.0678 49<-0.111 -10 52<-0.0665 -6 93<0.35 42<0.322 23 -20 74 185<0.5 13 303<0.375 -34 44 245<0.375 59<0.555 83<-0.285 8<0.426 -19 375<0.375 12 73 2<-0.258 -9 45<0.23 56<0.226 283<0.5 -1 42<0.547 47<4.37 44 -8 -21 37<0.364 -26 33 2<0.207 243<0.375 35<0.55 34 6 -12 -27 -8 93<0.35 14 -33 115<0.375 -31 56<-0.158 -30 51 -46 32<0.0159 -23 3\n\
192<0.375 206<1.13 338<0.875 525<0.875 320<0.5 28<-0.583 97<0.75 75<-0.359 0<0.0285 62 -20 67<0.173 17<0.297 21<0.095 -19 43 95<-0.132 -30 22 73<-0.0883 43 -2 80<-0.999 32 -33 235<0.875 3<0.154 74<-0.174 48<-0.486 20<-0.455 30 3<-0.274 -22 10 136<0.375 -1 -14 2 -20 31<0.113 -55 17 50<0.25 68 -2 28<0.0285 -14 66 3<-0.274 25 -40 181<0.5 64 0<-1.52 -27 43 48<-0.221 58 19<0.0729 -21 24\n\
1<-3.6 7<0.0382 30 141<0.5 8<0.818 76<0.17 -1 253<0.5 67<0.052 -34 -2 -77 -53 42<0.483 17<0.0835 148<0.5 42<0.268 5 73<0.0663 3 -58 41 68<2.27 40<-0.037 42<0.268 107<0.5 -59 12 5 -10 22 124<0.5 11 -60 27<0.49 -1 133<0.5 32<-0.163 0<-1.06 42 75<0.119 24 30<-0.226 -51 3 197<1.13 5<-0.282 4<0.434 -48 6 76<-0.102 25 67<-0.0662 45<0.268 -34 19 7 42 7<0.164 -36 11\n\
27<0.49 195<0.375 263<0.375 54<-0.535 32<-0.111 -12 157<0.25 36 -18 89<-0.185 285<0.5 426<0.375 70<-0.143 31<0.0242 54<0.0058 32<0.143 30<-0.195 141<0.5 3 55 -1 -35 -35 42<-0.0805 38<-0.304 -2 67 29<-0.268 42 57<0 32<-0.333 93<0.25 130<2.78 71 -18 -32 -12 24 162<0.375 -2 49 70<-0.167 -9 83 -38 -1 41 60 34<0.608 30<0.339 204<0.375 -20 27 107<0.5 -13 53 29<0.0821 31<0.557 -34 51 46\n\
1<-3.15 84<0.508 20<0.492 43<-0.119 48<0 23 41<0.225 18 -26 30<-0.565 15<-0.0224 26<0.35 -33 28 139<0.5 46<0.143 88 1 -6 18<-0.0174 97<2.75 10 -33 420<0.5 -3 71 29<-0.115 -44 10 -25 20<-0.127 529<0.375 -4 45 104<0.5 95<-0.663 -25 11<0.527 95<0.398 1 41<0.0403 46<0.238 -8 43 103<1.13 11<-0.296 -14 60<0.84 20<-0.0116 89<-0.185 38 -26 51 -28 -26 -17 87<-0.52 -16 57<0.107 60 5\n\
59<0.555 53<-0.283 34<0.355 211<0.5 -6 29 32<0.333 -52 23 42<1.13 205<0.375 -1 59<0.416 -52 25 18<-0.0653 18<-0.418 -34 74<-0.382 1 44 47<3.98 20 4<0.039 -65 -2 15<-0.0753 81<0.522 102<0.5 12<0.0265 145<0.5 3 47 36<-0.35 49<-0.259 -17 44<-0.0239 -5 57 64<0.259 19<0.182 6 47<4.64 42<0.443 -25 32 -58 -37 25<0.0102 2 -29 55<-0.188 -6 55 364<0.875 8 171<0.375 19<0.182 -75 16 16\n\
59<0.555 63<-0.0475 101<1.13 14<0.0755 7<0.0667 37<0.199 79<0.2 59<-0.037 15 366<0.375 57<0.428 97 -15 -21 7 -6 75<1.31 14<0.0586 -3 24<-0.777 -24 41 79<0.333 50 37<0.199 -13 35 24<0.132 31<0.847 -7 23 24 38 97<1.25 7<0.0784 63<0.128 -21 0 3<-0.0468 42<-0.197 56<-0.0377 -3 14<0.021 -27 47 -10 117<0.375 46<-1.86e-8 -5 7<0.174 16 24<-0.111 11 -28 -35 7<0.0382 -23 8<0.943 5 31 -7\n\
476<0.375 349<0.875 420<0.5 218<0.875 113<1.13 101<1.13 93<0.45 53<-0.182 66<1.75 2 23 0 63<0.0418 80<-0.444 79<0.467 -25 51 -33 62<-0.25 -23 18<-0.146 -28 55 5<-0.17 49<-0.174 66<1.75 -12 39 11<-0.119 24 128<0.875 -35 6 51<4.13 -26 33 73<0.173 45<0.345 -22 5<-0.0285 58 -24 -52 76<0.169 -12 63<-0.313 -21 51<3.98 270<0.375 89 -11 -21 49<-0.259 -18 32<0.111 62 -15 49 56<-0.565 -24 63\n\
402<0.5 464<0.875 2<-0.153 119<0.5 21<-0.143 30<-0.0731 53<0.648 53<0.243 6 0<1.56 21<-0.269 39 11 -7 -20 35<0.65 9 45<0.345 21<-0.163 88<0.152 -23 28 30<-0.0188 63 -4 30 122<0.5 15<-0.214 13<-0.242 -8 189<0.5 15 57 7<0.0784 -17 134<0.5 -2 223<0.375 37 -47 38<-0.304 20 13<1.13 -19 42 27 38<0.152 0 45<-0.069 193<0.375 -14 -74 5<-0.113 -11 282<0.5 7 40<0.37 1 -74 -50 19\n\
177<0.375 303<0.375 11<-0.438 49<-0.278 19<0.365 1<-0.57 309<0.375 446<0.5 91 -15 -18 -15 -4 26<0.95 -14 16<-0.0379 -6 32<-0.00854 -11 24<0.132 100 -8 6<0.033 -8 -1 10<0.373 46<-1.86e-8 59<0.37 76 -2 -2 -28 11<0.222 16<0.182 38<-0.0651 51<3.66 10<0.311 48<0 60<0.84 46<-0.617 -9 122 -13 15 65<-0.382 41 -34 49<-0.155 -23 57<0.214 55 -19 6<0.108 16<-0.196 19<-0.0405 -19 45 -13 51 -32 -20\n\
164<0.375 345<0.875 38<0.152 33<0.0717 2<-0.351 3<0.00358 -8 35 4<0.178 526<0.375 -2 55 37<2.98e-9 70<0 -9 81<0 3 58 8 101<0.375 259<0.875 -9 39 340<0.875 8 -60 67<0.381 120<0.5 146<0.5 69<0.182 80<-0.999 54 -7 12 33<0.179 83<0 -34 10 -71 199<0.5 21<-0.19 7<0.231 -20 12 78<0.5 33<-0.239 4 35 24<0.185 -24 43 -8 37<0.0347 41 -24 32<0.0634 -52 15 37<0.0347 -22 36\n\
411<0.375 53<-0.182 333<0.375 1<-1.37 29<0.201 -11 8 9 -67 2<-0.258 78<0.5 8<0.9 1<-1.03 20<-0.0883 2 4<0.434 10 24<-0.185 32<-0.163 -4 80 6 41<0.725 63<-0.355 32<0.037 72 -11 58<2.75 106<1.75 61<3.58 -24 44<-0.398 61 7 -45 -40 -35 11<-0.0398 -19 16<-0.38 16<-0.663 -40 6<0.0464 41<0.376 -32 45 55 32<-0.131 42<0.0966 42 -9 -14 106<0.25 42<0.322 5 45 43 -1 40<0.308 -59 12\n\
195<0.375 58<0.25 32<0.111 159<0.5 87<-0.104 57<0.214 98<0.25 -3 -24 14 57<0.333 310<0.5 60<0.21 55<0 49<-0.259 47<3.9 56 8 8<0.943 -5 57<-0.0475 -20 120<0.5 -17 85 8<0.864 41 -3 57<-0.484 27 28<0.712 120<0.5 285<0.5 -20 21 5 55 42 57<0.484 -25 32<-0.163 48 -17 87<0.312 -13 60<0.56 -5 89 8<0.921 182<0.5 2 32<0.215 -9 48 19 8<0.668 -10 1 55<-0.151 -18 86\n\
38<0.152 4<0.273 239<0.375 30<0.113 30<0.0103 -3 429<0.375 12 -23 -10 -31 208<0.375 44<-0.398 -21 102<0.5 261<0.375 70<0.222 1 24<-0.493 60 24<0.132 -10 47 25<0.0404 -1 -39 74<0 51 -28 40<0.481 27 44<-0.226 39 -26 25<0.12 404<0.375 18<-0.105 122<0.5 0<-2.5 42 8 40<0.432 -23 16 201<0.5 -5 25<0.00842 -13 74<-0.433 -10 39 51 4<0.385 58<0.25 36<0.171 -14 30<-0.1 56 -11 41 -13\n\
522<0.5 54<0.0805 164<0.875 345<0.875 324<0.875 93<0.45 0 31<0.352 24 -18 4<0.0206 34 33<-0.188 10 -25 30 23<-0.373 74<-0.255 -82 -6 4 112<0.5 294<0.875 4<0.0206 52<-0.209 -23 37 38<0.152 38<-0.355 1<-3.15 29 96<0.5 13<0.322 -76 11 74<-0.174 22 -36 10<0.622 31<0.557 13<-0.397 35<0.95 -49 10 31<0.271 421<0.375 21 -46 -15 49 -26 74<-0.127 -46 1 86<0.382 -53 5 16<-0.486 23 -39 -24\n\
9<-0.15 3<0.0225 8<0.512 -29 82<-0.608 37 -8 31<0.557 154<0.375 -17 44 61 435<0.5 8<0.928 8<0.881 12<0.0343 31<0.0242 -15 21<-0.092 -17 9 55<-0.188 16 60<0.28 9 19<0.365 -10 46<5.59e-9 43 -16 41<0.59 20<-0.326 4 13<-0.132 11<0.339 35<0.85 7 21<-0.0789 0 23<0.7 11<-0.119 11 -43 46 28<0.0285 37 -27 -18 68<1.07 -13 21 60<0.84 5 36 28<-0.314 8<0.721 -25 12<0.0343 91 -2 -27\n\
164<0.875 511<0.875 46<-0.617 5<-0.215 15 27<-0.0507 -1 -30 14<0.154 37<0.324 0 14<0.13 14<0.112 -5 24 -30 5<-0.137 3<-0.173 94<-0.42 5<-0.246 16 -39 41<-0.0805 -16 67<-0.0347 -7 51 33<0.12 59 0 8<0.9 41<-0.161 25<0.0102 -28 37<0.303 74<0.326 3<-0.097 5 109 -15 -2 37<0.27 37<0.0624 7 -22 21 27<-0.373 33 38<-0.152 -46 5<-0.0164 141<0.5 -27 13 -33 32 37<0.0347 46<-1.86e-8 -56 22 33\n\
382<0.375 213<0.375 151<0.875 204<0.375 261<0.375 12<0.0265 12<0.0202 0 72<-0.173 46<0.238 3 -39 13 -1 52<-0.157 20<-0.29 5<-0.246 49 -23 53 65<0.178 23<-0.681 65<-0.637 38 88<-0.152 -51 3 24<0.629 10<0.311 10<0.212 16 -51 45 -58 -50 45<0.192 23<-0.42 45<-0.115 -11 42 72<-0.277 31 23<0.525 -24 32 59<-0.0925 -63 41<0.376 46<-0.0855 42 -16 -42 23<-0.321 30 55<-0.113 -65 12 -33 261<0.375 46 -37\n\
86<1.15 25<0.308 370<0.375 18<-0.418 13<0.724 43<0.00123 45<-0.153 51<3.94 47<3.9 57 72<-0.104 18 -52 89 23<0.327 -13 152<0.5 48<-0.486 -15 171<0.875 80 -17 -12 19<0.316 45<-0.23 -12 84 -8 19<0.437 259<0.375 274<0.5 -48 47 50 33 1 20<-0.191 -14 139<0.5 95<-0.132 -15 81 -13 13<0.376 70<0.167 71<1.75 -26 16 44<0.119 61 -12 10<0.311 43 -23 18<0.128 -46 45<0.23 25<0.0145 -16 81 -33\n\
15<-0.214 13<0.22 89<0.555 8<0.963 89<-0.185 2<-0.492 17<0.0104 -38 22 -22 56<-0.0377 49<0 19 -10 -4 -42 38<-0.304 -35 38<0.29 63 -11 52<-1.3e-8 94<-0.14 33<0.119 335<0.875 -42 44 38<-0.355 78 -3 10 -25 8<0.9 90<0.345 -1 49<0 3 47<4.53 53 -25 5<-0.0519 231<0.5 67<-0.104 -6 13<-0.667 -13 184<0.875 49<-0.037 27 9 -7 47<4.57 36 -22 9<0 48<-0.221 15<-0.0081 54 -1 -14 -38\n\
314<0.5 486<0.375 38<-0.456 42<1.13 10<0.847 53<0.304 44<-0.538 -17 83<0.428 16 59 79<1.13 12<0.0621 12<0.0202 44<0.119 -28 22 30 53<0.365 47<3.9 18 -61 3 75<0.478 17 -65 47<4.37 6 -54 10<-0.339 -60 0 294<0.375 108<0.5 2 -1 6<0.0302 36<0.07 34 -25 73<-0.133 42<-0.161 13 66<1.75 17<0.0199 1 -62 -5 66<0.25 98<2.75 53<-0.283 -45 13 -37 17<0.0494 12 -39 37 180<0.5 37 -33\n\
38<-0.456 37<-0.0284 7 12<0.0442 -33 -7 5<-0.215 1<-3.03 2<-0.000208 -38 23 95<0.663 77<0.5 225<0.875 40<0.74 -34 27 54 47<4.08 40<0.37 -17 38<-0.152 73 -12 8<0.794 -9 5<-0.282 38<0.076 84 1 13<-0.132 22<0.35 46<0.142 86 -10 -24 -8 -25 2<0.0346 31<0.557 413<0.375 235<0.375 2 51 48<-0.133 -20 48<0.132 101 -10 8<0.426 69<0.243 14 -22 36<0.476 36 1 281<0.5 -2 68<1 -50 22\n\
31<0.508 134<0.5 0 65<-0.127 20<-0.156 28<-0.197 93<0.25 -8 13<0.0732 -18 82 61<3.58 23 -33 32<-0.0793 51 52<-0.157 37 -18 3<-0.201 23<-0.571 34 -19 -39 82<0.608 89<-0.925 26<0.1 -26 26 20<0.178 177<0.875 111<0.25 48<-0.398 18 32<0.259 61<4.37 26<0.1 38 2 44<-0.12 59<0.555 25 -36 -28 54<-0.149 30 -46 -28 20<-0.51 29 45<-0.153 23 -42 -22 52<0.366 93<0.1 7 3<-0.464 22 -46 17\n\
343<0.375 44<0.717 237<0.875 339<0.875 465<0.875 401<0.5 215<0.375 0 27<0.152 44<-0.0239 18<-0.0174 31<0.226 -54 9 41<0.0403 -18 32 60<0.327 20<-0.455 -33 28 15<-0.015 -49 8 40<-0.555 -62 73<-2.98e-9 20<0.178 -45 16 10<5.96e-9 -41 24 15<-0.00247 47 -21 42 43 26 34<-0.152 223<0.375 17<0.46 36 -25 -38 76<0.395 86<0.127 24 40<-0.441 -53 1 32<-0.0326 73<0.173 24 -39 -49 44<-0.263 11 20<-0.455 18 -71\n\
88<0.152 174<0.875 414<0.375 129<1.13 42<0.268 2 21<-0.0673 -12 17<0.0604 25<0.205 421<0.375 -5 50 -33 21<0.095 44<-0.12 -7 63<0.0116 28<-0.142 30 -7 43 18<-0.314 35 -25 42<0.322 1 18<0.128 46 -19 -21 21<-0.0234 63<-0.453 46 -29 79<0.333 60 -28 9<0.0669 79<0.8 89<-1.29 34<-0.076 56 -7 42<0.483 60<0.513 -37 9 50<0.45 65 -15 -43 25<0.00842 36<-0.187 -14 18<0.128 97 -15 36<-0.14 38 -30\n\
22<0.711 36<0.924 16<-0.486 56<-1.86e-9 176<0.375 60<0.56 11 -13 -21 33<-0.239 9 6<0.0705 136<0.875 98<2.25 -16 24<-0.617 -35 123<0.5 87 -26 22 -28 258<1.13 8<0.95 0 154<0.375 16 33<0.239 3 -43 35 16<-0.292 53<0.486 148<0.5 22 -46 86<0.51 80 0 48<-0.322 63<-0.174 -38 6<0.0546 72 34<-0.355 50 -21 -7 44<-0.226 0<-1.71 -31 25 34<0.076 154<0.375 252<0.5 19 -33 14 48<-0.265 6 -53\n\
39<-0.483 45<0.575 8<0.818 68<1.47 12 54<-0.149 -14 47 54<0 16<-0.0701 54<-0.0836 154<0.375 17 -41 98<0.25 40 -3 52<0.146 -29 21 -44 -64 305<0.375 370<0.375 25<0.0788 -1 2<-0.196 23<0.327 75<-0.359 51 14<0.0452 -12 17<0.46 70<0.333 129<0.375 7 8<0.881 52<-0.209 -43 30 60<-0.0156 5 -44 64 42<-0.197 84 16 38<-0.152 8 -37 49<-0.389 21 55<-0.414 -15 7 363<0.5 -37 26 11<0.527 40 -14\n\
25<0.0788 38<-0.456 307<0.375 67<0.146 -4 -31 35 302<0.375 29<0.201 30<-0.145 54<-0.535 38 426<0.375 244<0.375 3 71<0.25 47 52<-0.105 33 -17 49 -2 52<-0.481 -27 16<-0.229 94<-0.42 67<-0.0662 -11 33 26<0.45 -27 178<0.5 20 -21 396<0.375 38<-0.0651 39 84<-0.169 108<0.5 14<0.0238 50<0.85 -18 20<-0.4 12 147 16 9 20<0.178 -13 30 -43 -36 337<0.875 385<0.375 26<0.1 -25 -2 -31 29<-0.196 78 1\n\
135<0.375 524<0.375 76<-0.297 342<0.375 2<-0.492 39<0 143<0.375 49<0 38<0.152 -33 13 -64 20 141<0.5 16<-0.331 -62 8 24 94<-1.26 -27 8 67 354<0.375 0 70<-0.5 73<-0.398 -39 27 286<0.375 46<-0.314 141<0.5 32 -15 10<0.127 10<-0.077 168<0.5 -12 -52 10 515<0.5 -26 39 57<0.143 58<0.75 -44 31 82 35 99<0.5 46<-0.142 13<0.22 -20 41 94<-1.26 17 111<0.25 -47 7 10<-0.212 -35 26\n\
2<-0.258 16<0.0442 82<0.364 144<0.5 1 21<-0.143 37<-0.0693 -18 40 69<0.283 -16 1<-2.21 -23 59 267<0.375 73<-0.368 41<0.161 -16 37 44<-0.263 -42 19<-0.188 19<-0.243 55<-0.0678 -38 30 63 -13 38 16<0.486 43<-0.0419 47<4.17 23<0.42 60<0.14 4 40 -20 69<0.547 -23 32 17<0.169 7 22<0.151 44<0.0398 0<0.0285 25 186<0.5 11<0.119 97 21 -27 13<0.322 -12 51 74<-0.127 -24 34 -11 351<1.13 -1 -27\n\
263<0.375 195<0.375 161<0.875 19<-0.243 23<0.525 432<0.375 60<-0.56 145<0.5 26<0.95 61 -4 -20 399<0.375 160<0.5 -12 176<0.875 32<-0.0555 32 12<0.128 -31 25 74 63 11<0.0239 100 -19 -33 60<-0.793 145<0.5 70<-0.0666 -32 6<0.0397 11<-0.00703 -22 59 -14 61<4.3 -12 59 6<0.0546 78<0.5 1 57<-0.143 18<0.0523 -15 61<3.74 -27 78 -24 3 59<0.416 59<-0.481 -21 32 -29 56 31<0.113 59<0.416 119 -12 -5\n\
255<0.875 15<-0.214 198<0.875 -3 27<-0.203 28 -34 15<-0.0926 29<-0.309 63<0.104 38<0.0507 28<0.143 -44 -4 14 13<-0.322 -24 52 8 39<1.45 2<-0.258 89<-0.925 129<0.375 76<0.339 -50 -4 5 15<0.0119 3<-0.173 3<-0.317 197<0.875 2 -56 56<-1.86e-9 30<-0.0731 -22 14 -35 222<0.375 0 44<0.119 53 -24 57<-0.427 -28 13 57<0.641 0 36<-0.14 -18 37<0.243 47 2 9 76<0.283 49<0 7<0.0884 -15 78 -30 -32\n\
92<0.5 18<-0.314 65<-0.0637 71<-1.25 39 430<0.375 36<0.924 52<-0.314 -24 67<-0.243 -31 45<-0.192 -25 185<0.5 21 -54 -60 -57 138<0.5 6<0.0227 48 40<-0.185 12<0.0303 26 -39 9 67<-0.0347 -38 3<-0.115 19 8<0.846 4 -57 59<0.678 0 26<0.55 13 0 12<0.0775 21<-0.322 25<0.0656 -67 26 3<-0.097 40<0.0142 -11 6<0.0763 34 -7 22<0.097 83<-0.285 32 20<0.178 -15 11 -29 244<0.875 31<0.169 -38 10 30\n\
63<0.522 42<-0.59 67<0.312 62<0.25 3<-0.0468 13<-0.397 67<0.0208 117<0.875 87 -9 10 67<0.0208 -19 5<-0.137 -19 82 155<0.375 0 63 -13 -23 56<0.0226 49<0 -3 67<0.52 9 -25 41<0.59 49<0.074 2<-0.717 -29 12<0.18 60<0.98 81<0.105 8 52<0.23 40<0.308 40<-0.333 -1 2<-0.351 98 28 12<0.0979 -21 31 65 44<0.0398 85 11 1<-1.37 4<0.0978 35 -16 -15 74<0.127 -18 27 126<0.5 -15 8 -16\n\
263<0.375 256<0.375 7<0.0537 46<0.57 320<0.5 79<1.47 -17 25 54 66<0.25 71 -19 46<0.238 149<0.5 241<0.875 30<0.226 76<-0.395 52<-0.481 51<3.54 -42 13 51<3.75 22 16<-0.38 -22 10 13<0.519 0 153<0.5 4<0.127 17 37<0.27 -13 12 28 12<0.0303 17<0.0104 1 -34 1 81<0.105 54 -28 -11 13<0.22 278<0.5 51<3.54 8 -9 21 83<0.57 -14 14 30<-0.249 95<0.265 32 -44 35 44<-0.263 25 -43\n\
394<0.875 53<0.364 389<0.375 475<0.375 1 38 56<-0.188 30 60<0.7 -53 30 78<0.5 396<0.375 118<0.5 76<0.678 11<-0.438 34 280<0.5 2 30<-0.113 -57 72<0.104 32 -44 51<3.79 36<0.62 -20 -80 7 40<0.925 76<0.441 18<-0.0945 -30 -12 55<-0.264 33 -11 82<0.608 28 -30 5<0.0397 11<0.0239 -5 -73 24 72<0.104 30<-0.396 54<-0.269 30 20<-0.127 -84 7 18<0.23 10 51<3.94 170<0.375 -78 26 20 24 30\n\
301<0.375 175<0.875 5<-0.344 -21 21<-0.322 43<-0.211 23<-0.571 -26 32 101<1.13 40<0.0793 21<-0.502 9<-0.15 -13 61<3.58 2 79 149<0.5 -14 34 5<-0.282 20 -28 44 89<0.185 1 32<0.037 4<0.525 -11 64 68<1.13 149<0.5 -13 55 39<1.45 68<1.4 38 4<0.143 85<0.25 12 -23 24 -27 23<-0.0467 67<-0.312 33 72<0.437 -24 38 72<-0.0693 11<0.382 155<0.375 98<1.75 -34 27 23 5<-0.00151 81 -16 34 -29\n\
46<-0.617 42<0.268 18<0.453 173<0.875 -17 40 54 -27 1<-3.03 44<0.717 127<0.5 14<0.0978 218<0.375 125<0.375 51<3.9 36<-0.35 37<0.173 83<0 -28 26 160<0.5 1 62 36<-0.264 118<0.5 61 -16 4 76<0.395 -2 -26 -21 37<0.199 66<1.25 74<0 106 -6 -25 -9 44<0.12 20<-0.127 27<-0.304 -25 66<0.75 74<-0.28 -5 16<-0.133 19 15<-0.139 -8 105 6 -10 4<0.0616 -20 72 60<0.7 15 -36 -27 -1\n\
372<0.875 217<0.875 28<0.0712 1 62<0.75 10<0.441 19<-0.462 13 251<0.5 88<-0.152 1 7<0.116 136<0.875 42<0.483 53<0 44<-0.0239 -48 -1 85<2.25 14<0.0181 -22 -72 30 -3 10 76<-0.102 31<-0.0847 56<0.113 28 -23 74<-0.586 35 -11 -10 10<-0.509 27 82<-0.122 95<-0.663 30 19<-0.243 7 -93 -18 146<0.5 60<0.327 65<0.0182 7 36 -7 -23 88<-1.06 -26 229<0.5 358<0.5 9 -37 -22 146<0.5 -9 -60 -58\n\
270<1.13 65<0.0182 25<0.12 34<0.0304 5 493<0.375 65<-0.496 -15 22<0.207 14<0.0978 1 30<-0.282 8 -29 171<0.375 10 62 60 19<0.0486 45<-0.115 18<0.0523 36 -13 -6 -12 67<-0.104 311<0.5 156<0.5 25<0.0169 6 313<0.5 210<0.5 47<3.42 -18 60 -17 -31 73<-0.265 33<0.0717 -25 99<0.5 52 -5 45<0.115 -28 10 68<2.87 -17 37 19<-0.33 -36 122<0.5 19<0.437 -13 17 67<0.104 68<0.333 -4 48 -18 50\n\
372<0.375 373<0.875 7<0.4 49<0.037 6<0.0705 14<0.154 64<9.31e-10 3<0.0225 0 -30 19<-0.0675 -4 14<0.0269 508<0.375 1 62 199<0.5 21 187<0.5 2 -46 57<0.0712 40 -10 114<0.5 7<0.0884 67<-0.312 -25 58<0.25 4 47<3.98 56<-0.188 -8 76 7 30<0.226 -1 16<-0.331 -52 -9 50<0.75 29 -22 63<-0.0475 19<-0.139 187<0.5 27 -37 86<-0.127 28 72<0.437 -9 25 -12 50<0.45 -30 6<0.0266 43 8 -34 58\n\
194<1.13 368<1.13 72<-0.0347 95<-0.398 14 72<-0.0693 6<0.0904 27<0.405 53<0.121 41<-0.354 -37 18<-0.0945 -20 336<0.375 88<-1.37 44 19<-0.188 11 -10 -70 52<-0.397 59<0.308 31<0.271 87<-0.312 54 86<0.127 11 -46 -32 42<0.943 33 -37 -4 20<0.178 33<0.478 7 -63 38 11<0.0512 36<0.42 -21 4 36<-0.264 39 27<0.282 13 20<-0.326 28 -31 41<-0.354 26 25<0.0468 -8 63<0.174 55<0.158 -49 14 11 2 -51 -26\n\
266<0.375 43<-0.0419 40<0.0142 175<0.875 -3 32 12<0.0343 -7 199<0.5 57<0.142 83<-0.285 57<-0.214 0 59 27<-0.304 64<0.069 50 -11 57<-0.427 51<4.05 42 -24 -15 73<0.36 76<0.576 27<0.0507 2<0.207 22 -38 55 -22 -25 43<-0.428 -18 44<-0.263 -16 64 2<-0.492 26<0.1 44<-0.0239 -15 42<-0.0805 -14 70 4<0.273 -33 -7 27<0.49 398<0.875 90<-1.03 19<0.437 1<-1.69 -12 27 78 -1 55 34<0.608 -18 22 -36\n\
0<-3.97 21<-0.143 39 -27 78<0.5 16<-0.663 9<0 33<-0.0598 8<0.76 8<0.321 45<0.153 64 -9 -20 58 5 -40 1 16<-0.566 -20 15<-0.65 -41 168<0.5 11<0.0797 180<0.5 33<-0.311 -23 4<0.0737 -26 42<-0.0805 26 137<0.375 27<0.0507 -8 112<0.5 19<-0.139 -29 30 6<0.0546 28<0.143 -13 61 -36 19<0.243 29 28<0.285 -22 39 0<-0.417 79<0.6 45 -15 -39 4<0.525 -8 8<0.909 6<0.0364 40 -24 43 -27\n\
148<0.5 237<0.875 93<0.45 -1 140<0.5 32<0.0888 93<0.55 44 -29 63<0.0697 20 -44 37<-0.0284 26 45<-0.287 26 20<-0.591 20 -58 91<-0.339 -6 45 26<0.55 133<0.5 358<0.5 23 -33 27<0.282 5 -61 45<0.46 71<-0.75 -35 128<0.375 45<0.23 342<0.375 20<-0.4 69<0.486 33 -20 59<0.037 55<-0.64 -45 22<0.0613 29 -10 -5 -54 59<0.678 173<0.875 55<0.113 -57 -1 23<0.14 30 -38 21 32<-0.333 32 -34 26\n\
329<0.875 233<1.13 231<0.5 83<0.808 25<0.0552 3 64<0.0383 487<0.375 11<0.339 -4 34<0 29<-0.345 -7 232<0.5 73<-0.221 57 5<-0.113 -20 32 -33 -16 53 101<0.875 -13 46<-0.142 48 -6 29<-0.422 5<-0.0408 59 -26 -30 4<0.178 30<0.339 59<0.678 51<4.05 17<0.106 44<-0.324 243<0.875 56 -19 -18 70<-0.222 55<0.158 57 -25 1 163<0.375 38<-0.304 -11 68 -38 -35 59 45<0.268 334<0.875 -32 33 32 -43 54\n\
64<-0.136 30<-0.1 -8 103<1.13 5<-0.17 17 -2 -44 2<-0.0413 62<0.25 20<-0.51 12<0.0775 6 31 0 10<0.847 33<0.359 -8 112<0.5 68<1.73 0<-0.77 1 51 -29 -31 26 62<0.25 30<-0.226 20<-0.22 -5 20<0.178 98<0.75 106<0.25 33 -21 60 5<-0.137 42 -22 28<-0.583 -28 53<0.365 2<-0.00555 2 24<0.308 -19 24 24<-0.617 -21 74<-0.475 -16 59<0.777 48 -29 77<0.5 27<-0.122 33<0.359 53 -29 4 45\n\
289<0.875 65<0.382 432<1.13 70<0.222 314<0.5 234<0.875 0 65<-0.0255 44<-0.263 9 405<0.375 -53 20 5 26 23<0.42 106<2.75 23<-0.496 54<-0.0836 -59 -7 54<0.0805 31<0.169 173<1.13 95<0.265 12<0.111 22 31<-0.678 39 -30 20<-0.22 47<3.42 29 47<4.37 -69 11 12 -34 31<0.644 54<-0.149 -57 6<0.0266 -44 0 24 -36 145<0.5 -58 20 31<-0.169 -54 -15 -47 298<0.375 6 -47 65<-0.552 35 30<0.169 -41 24\n\
7<0.4 213<0.875 266<0.375 233<1.13 286<0.875 53<-0.182 283<0.5 46<-0.38 52<-0.244 48<-0.265 24 -42 24<0.0617 23<-0.681 -21 74 -14 112<0.5 -4 23<-0.14 -8 45 65<0.0638 42<0.322 0<-0.417 35<0.1 -14 70<-0.259 9 137 -15 -4 -3 187<0.5 0 35<0.1 47<4.21 70<-0.037 91 -3 53<0.243 -24 39 0<-2.35 17 15<0.00289 -27 23 36<-0.35 27 -40 -41 -33 39 416<0.875 48<-0.927 34 239<0.375 -37 30 46\n\
57<-0.641 38<0.152 1 86<-0.127 23 22<0.207 -41 121<0.5 39 -24 39<-0.483 189<0.5 71<0.25 -19 6 4<0.178 -16 21<-0.124 11 72 422<0.375 369<0.875 128<0.875 8<0.95 503<0.875 9<0.13 0 -25 143<1.13 -38 50 31<0.169 17 19<0.152 -30 18 21<-0.0559 203<0.375 23<-0.321 71<-0.25 -26 4<0.273 -3 57<-0.0712 6 41 -2 -40 18 0<0.0285 1 83<0 8<0.943 4<0.385 -80 0 19 4 131<0.375 -18 41\n\
255<0.375 374<0.875 143<1.13 168<0.5 -1 35<0.95 286<0.375 1<-3.71 22<0.0428 43 75<0.836 179<0.5 40 19<-0.105 56<0.0226 4 53<0.213 -115 14 10 -56 86<0.127 76<0.169 57<-0.142 22<0.151 1<-2.76 -30 34 -52 23<0.327 22 -19 42<-0.29 26 -35 4<0.127 75<0.359 42 89<0.185 -49 0 28 19<0.0214 -112 22 42<0.161 22 56<-0.226 34 57<-0.0475 6 -36 23<-0.0891 4<0.0865 -31 16 -34 24 76<0.254 -41 15\n\
263<0.375 5<0.0785 124<0.5 48<-0.557 24<-0.438 31<-0.0847 -28 215<0.875 -1 57 20<-0.29 -2 39<1.45 28<0.515 186<0.5 98<1.25 35<0.65 28<-0.0907 1<-3.38 -27 46 -2 22<0.522 56 -28 51<3.48 -11 106 5<-0.125 47 -19 -16 -35 0 -25 111<0.25 20<-0.4 -28 152<0.5 166<0.5 62<-0.25 22<0.35 62 -23 -27 24<-0.493 42 -6 20<-0.191 38 126<0.5 14<0.189 -19 32 -26 24 35<0.65 -12 24<-0.346 96 2\n\
344<0.375 255<0.375 24<-0.493 2<-0.000208 45<0.345 262<0.375 13<-0.483 52<-0.0665 23 435<0.5 -32 8<0.864 -24 67 83<-0.285 22<0.292 15<-0.00247 8<0.426 -11 8<0.943 53 -22 13 -9 22<0.522 5 26 -22 33<-0.311 152<0.5 -5 47 -16 24<-0.925 -29 -2 230<0.5 124<0.5 -2 24<0.0617 31<0.412 18 -22 54 30 76<0.254 49<0 10<0.262 73 -18 -27 -20 19<0.122 130<3.58 -24 37 14<0.0862 19<0.547 64 -16 -12\n\
92<0.5 1 102<0.5 281<0.5 15<-0.0492 55<-0.64 29 24<0.0617 34<-0.304 -1 -60 20<-0.049 -44 9<-0.00405 -31 30 18<-0.0174 39<0 44<-0.324 32 -22 28 11<-0.076 70<-0.143 146<0.5 36 -38 18<0.453 6<0.0705 19 53<0.0729 57<-0.143 42 -38 -63 -51 68<1.47 39<0.805 -32 22 -55 -64 6<0.043 24<-0.185 17<0.188 53<-0.122 10 -80 13 19<0.0486 22 27<0.0912 55<-0.311 17 18<-0.261 20 -66 17 17<0.0389 -32 25\n\
29<0.201 80<-0.999 87<-0.104 -47 -9 48<-0.557 24<-0.555 -11 13<-0.023 15<-0.344 -13 34 311<0.5 30<0.0377 21 40<1.11 -24 58 -29 -2 80<-0.333 14<0.00669 36<0.62 87<0.52 8<0.668 38<-0.152 -31 61<4.07 -1 78 49<-0.511 -12 106 -10 -24 26<0.45 -20 69<0.0135 13<0.724 -19 48 41 133<0.5 47<4.37 311<0.5 -6 49<-0.278 -17 35 365<0.375 -21 40 48<-0.132 38<0.29 -31 34 124<0.5 69<0.365 65 -18 -33\n\
344<0.375 20<-0.29 38<0.659 440<0.5 528<0.375 2<-0.717 -20 2<-0.0115 -2 -15 90<-0.345 57 -3 105<0.5 2<-0.0325 67 -20 -6 42<1.13 42<0.805 13 74 -13 2<-0.0249 -1 139<0.5 9<0.13 62<0.25 137<0.375 25<0.0656 14 36<-0.264 27 -17 20<-0.127 -5 90<-0.23 8 62<-0.75 15 84 60<-0.42 -16 136<0.875 47 -2 -36 3<-0.0577 -1 -38 154<0.375 82<0.364 131<0.875 -41 60<0.21 -22 56 38 186<0.5 50 -17\n\
29<0.0821 78<0.5 71<-2.75 55<0.158 82<0.364 -69 12 27 431<0.875 48<0 57<0.0285 2 122<0.5 55<-0.339 -16 0 36<-0.532 20 37<0.324 19<-0.105 4 37<0.0624 -44 36<0.233 -29 9 47<3.98 2 -69 4 -25 15<-0.269 22 55<-0.509 167<0.5 40 -17 37<0.459 369<0.375 14<0.0755 63<0.261 10 -19 156<0.5 -3 43 51<3.48 -86 -1 -13 132<0.5 248<0.5 351<1.13 -2 -46 37<0.0624 36<-0.532 32 -43 -5 9\n\
26<0.55 30<0.113 180<0.5 23<0.327 23<0.14 72<0.223 30<-0.113 74<-0.174 32<0.333 4<0.199 -9 41 60 -7 -13 -22 11 10<0.311 -32 6 273<0.5 102<0.5 111<0.75 -2 19<0.0214 60 -12 -38 48 37<0.324 59<0.416 106<1.75 -13 37 16 30 52<-0.481 4<0.112 26<0.65 -25 40 4 323<0.875 90<0.345 28<0.515 26<0.75 74<0 4 26 82<-0.85 -35 -1 30<-0.565 30 155<1.13 -23 34 79<0.0667 39 2 30\n\
32<0.259 30<0.226 30<0.0103 0 30<0.0782 19<-0.243 32<-0.0555 -8 81<0.522 76 -35 101<0.375 131<0.375 35<0.75 32<0.0634 19<0.279 9 -24 -26 19<0.0486 -8 61<3.9 4 48 37 23<-0.42 58 62<-0.25 -26 25 1 69<0.0521 -16 47<4.53 70<0.111 72<-0.134 68<1.13 50 -13 109<0.5 46<-0.214 24 -22 26 55 -22 37<-0.104 -21 364<0.375 82<0.608 -6 9<-0.00405 46<-1.86e-8 -8 52 167<0.5 -19 68<1.47 56 -40 52\n\
376<0.375 88<-1.06 62<2.25 29<-0.196 68<1.07 14 50<0.75 26 17<0.0604 -48 -10 83<0 76<0.508 15<0.182 33 -11 -7 17<0.396 35<0.85 29<-2.48e-9 32 46<0.0475 18<7.45e-9 40 72<0.056 -25 37 15<-0.0492 -42 8<0.587 35 -16 6<0.0904 19<-0.139 22 -59 16 0<-1.71 31 35<0.95 -47 26 -38 62<1.25 -1 49<-0.111 26<0.95 6<0.0584 4 8<0.943 -25 36 7<0.186 23 -4 11 7<0.0537 37 49<0 -48 24\n\
20<0.255 32<0.037 -2 58<0.25 88<-0.76 35<0.95 -16 26 68<1 18<-0.214 21 103<1.13 17<0.0835 93<0.25 -24 13 5 67 35<0.65 50<0.25 -27 79<2.33 30 -17 3<-0.115 26 21<0.095 -16 19 177<0.875 17<0.0389 7 7<0.144 -27 66<1.75 -15 16 25<0.0067 71 -8 18<-0.261 51<3.94 3<0.154 -48 32 18<-0.314 38 -36 73<-0.486 20<0.492 63<-0.453 -17 62 -19 379<0.375 73<0.132 -13 55<-0.151 -16 36 61\n\
9<-0.245 172<0.875 39<2.09 67<0.0208 38<0.659 16<0 226<0.5 1<-1.37 -8 13 -39 115<0.875 44<0.199 1<0.046 3<-0.097 95<0.663 -4 126<0.5 59 -20 53<0 -10 87 -51 -29 38<0.152 46 -7 -44 0<-1.71 21<-0.389 -13 73<-0.486 -12 71<0.25 1<-3.49 28 96 44<0.359 -24 64 165<0.5 -28 115<0.875 56<-0.395 -13 38<0.152 43 -1 52<-0.105 27 75<0.119 -51 -2 56<-0.294 -14 44 40<-0.333 -13 35 0\n\
24<0.308 65<-0.496 79<1.93 63<-0.104 19<0.547 -2 -51 41<0.0403 181<0.5 87<-0.52 -34 -3 176<0.875 19 -38 137<0.375 46<-0.0475 58<0.25 14 -14 82<0.608 26 17<0.0292 24 157<0.25 -41 28 63<0.313 10<-0.271 -10 61 28<0.0285 -57 41 39 44<0.502 -2 8 65<-0.637 39<0.483 28<-0.274 -61 17<0.0835 -38 18 38<0.152 -16 48 10<0.0565 4<0.0496 65<0.178 41<0.644 15<-0.0389 -56 -14 11 35 4 75<-0.598 -41 19\n\
6<0.0546 123<0.5 105<0.5 196<1.13 42<0 39<-0.161 2<-0.717 42 -30 8 171<0.375 -9 70<-0.0666 -6 32 68 -28 -31 38<-0.304 47<3.42 14 -9 45<0.0973 11<0.162 44<0.119 76<0.678 229<0.5 67<-0.0662 16 1 -33 38<0.228 29<0.153 71 -20 -13 -11 17<0.396 163<0.375 63<0.0418 29<-0.196 1 51<4.13 15 39<-0.483 -24 37<0.546 166<0.5 39<1.61 114 1 21 -17 -3 70<-0.259 -17 47 47<4.53 50 -10 -2\n\
219<0.5 86<-0.638 46<0.0475 2<-0.0788 11<0.119 32<0.0159 63 -6 -20 29<0.431 -32 39 10<-0.169 4 -51 537<0.375 49<-0.444 6<0.12 2<-0.121 46<-0.142 141<0.5 41 57<-0.484 -47 29<-0.115 -18 46<-0.257 0 42 374<0.875 80<-0.333 82<-0.364 66<0.25 22 -42 27 9<-0.245 10<5.96e-9 -22 40 -17 59 57<-0.484 26 270<0.875 207<0.375 -17 27 47 352<0.875 -38 20 460<0.375 1 48 -32 11<0.0239 -5 56<-0.0678 2 61\n\
357<0.375 491<0.375 44<-0.538 251<0.5 40<0.629 71<0.25 7<0.34 47<4.64 10 -23 -39 39<0.483 27<0.282 53 -15 -16 34 69<0.081 -56 10 433<0.375 44<0.25 40<-0.925 39<0 63<0.0116 38 55<-0.264 41 -21 -6 -2 49<-0.259 40<0.185 49<-0.333 -1 73<0.132 40 -20 79<0.8 27 -20 56<-0.158 6 79<1.67 63<-0.0475 26<0.45 -38 94<-0.42 22 -15 324<0.875 80<-0.333 -20 9 -57 47<4.37 -65 9 48 41 -37\n\
195<0.375 357<0.375 266<0.375 197<0.875 84<-1.69 50<0.85 31 13<0.0268 -34 56<-1.86e-9 49<-0.037 48 -25 -25 409<0.875 1 14<0.112 -39 15 49<-0.0666 49<-0.333 106<0.25 99<0.5 -23 129<0.875 -23 54 65<-0.255 8 12<0.0265 1 132<0.5 98 -7 76<0.17 46<0.19 -35 10 0<-1.52 -13 0<0.0285 18<-0.0174 3 91 -12 49<-0.037 60 199<0.5 65<-0.637 55 -1 56<0.0226 121<0.5 41<-0.161 -22 85 -13 -13 -34 44 55\n\
265<0.375 49<-0.389 391<0.375 -5 46 13<-0.483 10<-0.121 19<0.0214 249<0.5 93<0.35 -21 46 42 33<-0.12 72<0 8 16<-0.331 -10 76 0 332<0.375 7<0.4 29<-0.529 23 -24 28 58 94<0.14 13<-0.132 267<0.375 29<-0.196 -2 10 -34 72<0.223 22<0.247 2<-0.121 28<0.143 0 -13 24<-1.11 -27 33<0.179 336<0.875 6 67 -8 -12 6 13<0.121 84<-0.848 16 -17 81<0.209 62<-0.75 -4 30 -14 72<0.104 77 -6\n\
82<-0.122 88<-0.76 62<0.75 208<0.375 152<0.5 32<-0.0555 21 -19 28 -27 -14 60<-0.084 22<0.0217 -5 22<0.292 8<0.426 7 -61 2 119<0.5 325<0.875 8<0.909 27<0.405 5<-0.00151 36<-0.187 -24 2 -24 27<0.49 59<0.777 53 -29 36<0 -24 28 -26 50 11<0.0239 38<-0.152 21 8<0.587 -4 27<-0.304 17 -119 0 87<0.312 0 5<-0.00151 39<2.09 16<0.25 16<0.182 8<0.668 34 11 61 75<0.119 -55 12 -9 -15\n\
9<-0.15 4<0.0616 24<-0.438 12<0.0493 -34 21 83<0.427 44<-0.324 -16 8<0.921 101<1.13 84 -14 -11 -18 8<0.76 83<-0.285 38<0 -19 29 424<0.375 -39 27 9<-0.365 101<0.375 12<0.0343 -25 41<-0.241 -20 45<-1.86e-9 7 69 -21 -14 196<1.13 113<0.375 216<1.13 492<0.875 111<0.75 0 59<0.777 140<0.5 8<0.794 -36 6 15 25<0.0145 -26 56 49 40 49<-0.111 128<0.375 124<0.5 61 -3 -5 -28 51<3.48 -7 73\n\
88<0.456 237<0.375 256<0.875 457<0.375 38<0.355 -1 15<0.0119 4<0.143 13<0.0268 25 41<0.644 48<-0.0265 9 38<0.659 -1 -43 76<0.254 1 62<0.25 11 90 11<0.438 156<0.5 210<0.5 -24 19 71<-0.75 -32 4 28 33<0 -1 49 -41 24 11<-0.00703 -52 41<0.0966 43 -23 33<-0.0299 27<0.0217 10<-0.0339 -9 44 5<-0.0285 -27 37<0.0347 -36 56 7<0.303 456<0.375 79<1.47 194<0.375 38<0.29 42 4 -15 -16 -41 -9\n\
2<0.207 2<-0.258 119<0.5 46<-0.314 79<0.333 -22 6 20<0.0255 134<0.5 78<0.5 -3 312<0.5 72<-0.0347 -14 24 -13 20<-0.156 23<-0.373 3 24<-0.777 -16 74 -11 176<0.875 6<0.0763 13 57<-0.314 41 -12 44 86<-0.382 -32 44 31<-0.17 24<0.432 -4 173<0.375 -40 21 24<0.185 -2 20<0.255 2 22 64<0.069 55<-0.226 19<-5.59e-9 12 -27 35<0.1 52<-0.0348 11 -48 64<-0.136 -2 95<0.663 59<-0.481 -19 32 -18 18\n\
266<0.375 2<0.0783 236<0.375 97<1.25 0 8<0.943 19<0.101 59<0.925 49<-0.174 38<0.0507 -17 26<0.65 54 -10 33<-0.359 -35 60<0.21 73<0.221 89<-0.555 -21 33<-0.0598 -14 34 -34 53 54 -6 26<0.75 25<0.152 28<-0.0907 52 -19 -37 60 55<-0.151 84 -14 49<-0.037 28<-0.491 6 19<0.211 -14 1 84<-0.847 32<0.215 -28 29 9<-0.00405 33<0.12 -51 18 43<-0.119 -25 19<-0.0405 47<3.74 24 -19 199<0.5 31 -19 -41\n\
108<0.5 167<0.5 301<0.375 15<-0.214 186<0.5 0<0.633 -23 65<0.255 12 129<0.875 29 -66 13<-0.0751 0<-1.88 74 -8 -12 53<0.559 -4 18 60 61<3.98 3 28 134<0.5 20<0.127 4 1<-3.26 68<0.8 47<4.13 -12 13 48 275<0.5 18<0.194 155<0.875 173<0.375 31<0.508 14<0.13 -4 33 -30 118<0.5 -4 45 93<0.45 -23 48 -23 32 20<-0.156 27<0.49 -33 21 13<0.519 42<0 13<0.121 -5 84 -23 47\n\
343<0.375 23<0.14 111<2.25 174<0.875 36<0.233 30<-0.0731 1<-1.97 -1 43<-0.0209 20 2 -3 6 -39 -20 30<-0.282 69<0.547 69<0.243 -8 51<3.18 5 -33 10<-0.169 -16 31 78<0.5 35<0.55 91<-0.339 14<0.0586 70<-0.0666 -2 48<0.0568 -46 2 89<-0.185 -12 36<0.7 37 -22 10<0.169 166<0.5 13 32<0.215 67 -19 67<-0.416 -39 43<-0.0209 -36 7 63<-0.523 31 -11 34<-0.456 5<-0.125 14 -51 23<0.42 1 21 -32\n\
28<0.515 263<0.375 48<-0.557 125<0.875 60<0.42 17<0.0199 53<0.213 -33 11 93<0.35 47<3.74 28<0.0712 22<0.0519 25 -21 55 -13 28<0.0285 59 -6 128<0.375 26<0.75 22<0.177 20 69 28<-0.143 -21 25 -24 361<0.5 169<0.5 34<0.076 22<0.0098 1 26<0.35 8 82 7 2 -28 -1 26<0.65 -17 71 46<5.59e-9 34<-0.152 10 137<1.13 -41 22 125<0.375 66<2.25 64<-0.268 30 52<0.0522 246<0.375 -8 53 -41 22 -29\n\
346<0.375 269<0.5 6<0.108 118<0.5 -1 70<0.222 68<0.333 6<0.043 12<0.0265 -7 59<0.555 30 -14 -20 119<0.5 3 59<0.555 51 -38 20 44<-0.324 16 81<-0.105 57<-0.0475 59<0.555 -26 29 14 48<-0.663 -40 103<1.13 100<0.5 14<0.00669 12<0.0109 -3 12<0.18 58<0.25 85<0.25 -23 53 81 -18 14<0.13 65<-0.552 22 -23 67<-0.0347 -16 59<0.037 32<-0.2 37 -14 62<0.75 40 -17 -30 -55 199<0.5 40 -28 -43\n\
220<0.5 0<-1.31 20<-0.455 72<0.437 241<0.375 8<0.76 72<0.187 430<0.375 17 -25 33<0.119 -21 22 19<0.437 19<-0.188 27<-0.253 -23 34 -11 25 -47 26 477<0.375 -2 -44 20<-0.51 6<0.0397 9<-0.15 150<0.5 52 -35 99<0.5 68<1.93 155<0.875 31 -29 -42 -42 6<0.0705 19<-0.139 1<-1.37 41 -33 -29 34<-0.355 -35 3 16<-0.663 83<-0.142 16 8<0.881 74<0 8<0.426 -23 40 1<-1.97 16 -58 -40 4 -35\n\
270<1.13 463<0.875 183<0.375 2<0.0783 63<-0.0475 197<0.875 74<0.127 327<0.375 56<0.226 8 65<0.0638 -19 20 61 2<-0.0115 -16 31<0.508 10<-0.212 -22 43 -19 34<0.456 115<0.375 49<-0.111 -23 29 2<-0.717 -21 41 76 56<-0.113 -5 61<4.37 206<0.875 -2 28 13 61<4.77 56<-0.452 49<0 6 49<0.111 76 -1 31<0.847 63<0.313 -4 147<0.875 -36 12 76<0.0339 60 55<-0.113 -38 24 -30 49<-0.037 40 -12 38 42\n\
220<0.5 28<-0.491 34<0.0304 -13 84<-0.848 19<0.101 60 3 146<0.5 82<-0.122 43 51<3.75 20<0.255 20 -30 -29 -42 34<0.0304 28<0.0712 -1 284<0.5 48<-0.133 40<-0.925 -33 3<-0.0827 46<-0.142 24<-0.346 24 -29 24 95<-0.398 -44 56<-0.294 -20 24<-0.617 20<-0.29 27 -46 20<-0.29 -10 207<0.375 36 -36 56<-0.452 -14 4 -41 46<-0.142 13<0.22 -3 138<0.5 153<0.5 40<0.185 -15 20 41 33 -6 0<-0.417 55 -11`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.66,"further":0.56,"lean":0.3};
