// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005815477572076998\n\
passage:neutral 111 -74 -40\n\
bias 98 -60 -48\n\
voice-confidence -99 31 73\n\
unnamed 127 -69 -61\n\
passage:lean -1 74 -72\n\
content:9 24 28 -53\n\
via:name|in -84 55 33\n\
passage:favor 0 41 -43\n\
holder:person -59 32 29\n\
references:1 45 -16 -32\n\
mode:indirect 64 -26 -37\n\
side:own 91 -15 -78\n\
sum:favor -17 33 -18\n\
passage:against 3 -31 29\n\
right:11 -14 -21 34\n\
sum:against -7 -24 28\n\
content:5 -28 18 7\n\
others:favor 19 -28 6\n\
via:carried|in 88 -72 -23\n\
content:12 8 -26 16\n\
content:13 27 1 -24\n\
content:4 -26 11 12\n\
content:2 26 -7 -20\n\
left:14 21 -30 11\n\
holder:group 117 -65 -58\n\
content:7 24 -22 0\n\
content:3 24 -7 -20\n\
left:9 13 12 -25\n\
left:12 18 6 -25\n\
side:free 30 -28 -2\n\
others:against 5 14 -20\n\
content:11 -20 -1 20\n\
rivals:0|other -58 17 37\n\
present:false 53 -11 -43\n\
right:13 -23 16 7\n\
right:10 -21 19 -1\n\
voices:4 67 -44 -27\n\
content:0 11 -18 4\n\
right:14 22 -21 1\n\
via:previous|in 62 -28 -38\n\
holder:institution 72 -42 -34\n\
home:against 8 -18 6\n\
right:2 11 9 -21\n\
present:true 25 -18 -4\n\
content:10 -17 13 2\n\
home:none 23 -12 -7\n\
outside|mode:narration 24 -37 13\n\
mode:indirect|side:own 67 -24 -49\n\
voices:3 40 -14 -27\n\
cue:5 17 -24 7\n\
cue:12 24 -21 -6\n\
left:2 13 8 -19\n\
references:2 37 -19 -16\n\
content:1 11 2 -16\n\
cue:15 22 -4 -19\n\
side:other -4 -21 24\n\
content:14 13 -14 2\n\
form:name 21 -3 -19\n\
nested:true 89 -42 -52\n\
lead:against 2 -9 14\n\
cue:13 20 -2 -17\n\
rival:own|false|false|false 39 3 -47\n\
link:owner(plain)|name 13 -78 59\n\
right:8 17 -15 -1\n\
rank:0|0 -19 24 -4\n\
right:4 -9 -5 15\n\
left:7 1 -16 15\n\
cue:3 -17 5 19\n\
voices:2 21 -12 -12\n\
mode:act 34 -16 -20\n\
outside|mode:act 34 -16 -20\n\
rule:tone.sentence:-|narration -50 37 9\n\
sum:tone+ -1 15 -9\n\
rival:other|false|false|false 15 -24 8\n\
cue:8 -17 7 10\n\
rival:own|false|false|true 55 -20 -41\n\
rule:tone.near:-|act -72 -13 73\n\
near:right:_P_ 17 -27 9\n\
via:affiliate|out 32 -36 -1\n\
home:favor -12 6 1\n\
rule:tone.sentence:-|other -9 -28 34\n\
left:4 10 -14 0\n\
lead:favor 0 9 -11\n\
cue:14 15 -11 -3\n\
left:13 6 -13 10\n\
cue:4 -2 -14 15\n\
right:15 6 -13 7\n\
path:none|out 49 -21 -36\n\
left:5 -6 13 -5\n\
verb:subject:none|none -7 -25 28\n\
right:12 4 11 -12\n\
rivals:1|own 37 -8 -33\n\
clause:object:main| -26 22 5\n\
mode:narration 11 -22 10\n\
mode:narration|side:free 11 -22 10\n\
holder:narrator 11 -22 10\n\
left:15 -2 -8 12\n\
references:3+ 32 -26 -5\n\
cue-distance 6 -16 11\n\
cue:9 -3 14 -11\n\
left:1 10 -11 2\n\
extent 12 -6 -2\n\
cue:11 -10 -2 13\n\
rule:tone.sentence:+|narration -41 14 23\n\
right:3 7 -11 4\n\
via:self|in 61 -28 -42\n\
rivals:2|other 24 -28 2\n\
rival:free|false|false|true 19 -28 7\n\
link:subject(plain)| -1 -14 17\n\
rank:1|1 28 -20 -13\n\
role:subject|own|in 19 13 -35\n\
rule:tone.sentence:-|free -23 -4 26\n\
rivals:1|other -22 -3 21\n\
holder:party -19 20 -1\n\
near:right:and -1 17 -23\n\
verb:subject:none|present -19 12 5\n\
role:owner|other|in -8 -28 33\n\
rivals:2|free 22 -33 6\n\
right:1 -2 -6 10\n\
left:8 7 -10 5\n\
near:left:and -11 -14 24\n\
rival:free|false|false|false 15 -2 -13\n\
rule:effect.noun-patient:-|in 21 38 -63\n\
role:patient|other|out -38 -46 77\n\
role:subject|other|out 34 -1 -41\n\
path:none|in -27 0 21\n\
cue:1 -5 -9 12\n\
nested:false -10 8 5\n\
rule:tone.sentence:-|in -5 20 -17\n\
rule:tone.sentence:-|out 22 -2 -23\n\
near:right:, -10 19 -10\n\
rival:other|false|true|false -10 -42 48\n\
cue:6 -3 -10 12\n\
rivals:3|other 46 -14 -34\n\
via:affiliate|in -6 -30 33\n\
cue:0 11 4 -5\n\
left:3 2 8 -9\n\
near:left:between 45 -1 -48\n\
near:left:_N_ 16 -4 -14\n\
rule:tone.near:+|other -23 23 0\n\
rivals:2|own 33 -7 -31\n\
next:right:have -29 22 4\n\
rule:tone.near:+|act -31 48 -23\n\
rule:tone.near:-|narration -1 21 -24\n\
verb:clause:attitude- 29 5 -40\n\
rule:tone.near:+|free -15 19 -5\n\
clause:subject:main| 6 4 -12\n\
next:right:say 44 -32 -17\n\
right:9 8 -5 -5\n\
cue:2 9 -9 2\n\
rank:0|1 -15 -7 19\n\
verb:object:none|past -19 15 3\n\
rule:tone.sentence:-|own -28 29 -7\n\
verb:subject:attitude+ 11 -35 18\n\
role:owner|free|in 23 -30 7\n\
mode:direct|side:other 9 -19 7\n\
near:right:have -18 22 -6\n\
rule:effect.noun-patient:-|free 28 23 -58\n\
role:subject|other|in -10 -15 23\n\
rule:demand.object:-|agent:holder -47 32 12\n\
verb:clause:demand 41 -28 -16\n\
near:right:the -14 -4 15\n\
rule:tone.near:-|other -19 -2 17\n\
clause:subject:ing| 16 12 -32\n\
form:adjective 23 -11 -15\n\
path:subject(attitude-)|out 43 -22 -26\n\
rule:tone.near:-|in -10 -4 14\n\
right:6 -7 5 2\n\
right:5 -7 3 2\n\
verb:subject:none|past 0 10 -13\n\
near:left:to 4 11 -18\n\
rule:bond.partner:+|direct 44 6 -51\n\
rule:tone.near:-|out 3 10 -18\n\
clause:complement:main| -14 12 0\n\
clause:clause:main| -4 10 -6\n\
mode:mixed|side:own 41 0 -50\n\
cue:10 0 -5 8\n\
next:right:be -21 17 3\n\
rule:tone.sentence:+|out -6 16 -13\n\
near:right:_N_ 15 -12 -8\n\
next:left:_N_ -6 -20 21\n\
form:person 11 42 -60\n\
left:10 -5 -3 6\n\
content:8 3 2 -5\n\
link:owner(effect-)|name 19 -47 27\n\
rival:other|true|false|false 17 10 -30\n\
rule:tone.sentence:+|free -16 11 5\n\
mode:act|side:other 11 2 -16\n\
verb:subject:effect- 1 17 -21\n\
rank:2|2 19 4 -27\n\
near:right:? 70 -34 -38\n\
rank:0|2 -27 14 11\n\
voices:1 -9 2 7\n\
rivals:1|free 2 -12 5\n\
mode:indirect|side:other -13 0 13\n\
rivals:0|free -14 7 5\n\
verb:clause:none|none 19 -17 -3\n\
near:left:the -2 10 -8\n\
left:0 0 -3 6\n\
next:left:in 0 24 -29\n\
sum:silent 7 -5 -4\n\
near:left:that -16 17 -3\n\
verb:object:cause 4 21 -25\n\
via:event|in 25 -5 -25\n\
verb:clause:plain 1 6 -9\n\
role:owner|other|out 23 -15 -13\n\
near:left:in 4 -19 13\n\
role:owner|free|out -14 -7 17\n\
via:name|out -9 0 8\n\
rule:attitude.agent:-|out 29 -9 -27\n\
near:right:sanction 7 -35 22\n\
rule:tone.clause:-|other 10 -24 11\n\
next:right:'s -20 16 3\n\
verb:object:none|present -1 14 -15\n\
near:right:'s -13 17 -5\n\
cue:7 5 0 -7\n\
next:right:also 51 -27 -27\n\
via:previous|out 31 -18 -20\n\
rule:effect.noun-patient:-|direct 34 16 -57\n\
rule:bond.partner:+|in 9 15 -26\n\
rule:tone.clause:-|own -25 39 -20\n\
rule:grow.agent:+|other -35 65 -33\n\
rule:tone.sentence:+|in -10 1 10\n\
next:left:by -20 -20 36\n\
near:right:. -11 9 3\n\
via:pronoun|out -14 6 5\n\
mode:act|side:free 30 -22 -16\n\
near:left:_P_ -2 9 -8\n\
near:right:be 6 6 -12\n\
rule:evaluation.copula:+|in -10 31 -29\n\
rule:effect.agent:-|free 8 -26 14\n\
right:7 5 1 -5\n\
rule:tone.near:-|own -21 10 5\n\
near:left:\` 1 -17 14\n\
rule:tone.near:+|out 4 9 -14\n\
verb:subject:plain! -18 -8 22\n\
role:patient|other|in -48 42 0\n\
verb:object:demand 0 -44 39\n\
rule:tone.clause:+|free -20 17 -1\n\
rule:effect.agent:+|in -15 -14 25\n\
verb:subject:volition|none 14 -23 6\n\
role:complement|own|in 10 11 -28\n\
rule:tone.sentence:+|indirect -13 14 -1\n\
verb:clause:grow+ -27 24 -2\n\
next:left:with -22 18 0\n\
role:partner|own|in 53 -43 -11\n\
next:right:will 29 -5 -29\n\
rule:attitude.agent:+|narration 8 -33 18\n\
role:subject|free|out 11 -10 -3\n\
near:left:a 14 -20 2\n\
near:right:say 4 11 -19\n\
home:before -16 11 0\n\
rule:attitude.agent:-|free 24 -10 -21\n\
rule:tone.sentence:-|direct 2 -13 12\n\
rule:tone.near:-|direct 13 -4 -10\n\
rule:effect.agent:-|in -4 -22 22\n\
sum:tone- -5 -3 7\n\
near:right:policy -31 -17 44\n\
role:partner|other|in -16 34 -22\n\
rule:bond.partner:+|other -23 22 -2\n\
near:left:deal 22 -33 6\n\
clause:complement:that| -26 5 18\n\
near:left:'s 13 2 -21\n\
near:right:their -6 -37 35\n\
mode:direct -7 0 7\n\
near:right:a -15 10 1\n\
rule:attitude.agent:-|narration 24 -3 -27\n\
rule:effect.owner:-|in -22 7 12\n\
home:after -20 4 10\n\
rule:evaluation.copula:+|other 11 20 -35\n\
role:partner|other|out -31 25 -2\n\
verb:clause:none|present 2 -9 3\n\
rank:1|2 7 -21 10\n\
near:right:nuclear 3 16 -26\n\
role:patient|free|out 28 0 -37\n\
path:subject(plain)>clause(plain)|in 18 -11 -11\n\
next:right:would 34 -17 -20\n\
mode:mixed 15 -3 -15\n\
content:6 2 -3 3\n\
rule:effect.noun-patient:-|narration 20 20 -45\n\
link:owner(plain)|'s -10 11 0\n\
path:subject(effect-)|out 33 -24 -16\n\
role:complement|free|out 5 -15 3\n\
link:patient(effect-)|against 31 3 -39\n\
rule:effect.patient:-|in 19 8 -29\n\
rule:tone.clause:-|in -14 13 0\n\
verb:object:attitude- -2 -20 17\n\
rule:attitude.agent:+|out 22 -3 -24\n\
near:right:in -12 3 6\n\
verb:object:attitude+ -2 21 -23\n\
next:left:two 8 18 -31\n\
mode:indirect|side:free 12 -6 -10\n\
role:modifier|other|in 22 -19 -7\n\
near:right:right -44 57 -19\n\
rule:attitude.self:-|agent:holder -34 4 22\n\
near:right:which -32 19 7\n\
near:right:not 7 7 -19\n\
next:left:- 12 22 -39\n\
rule:attitude.self:+|in -3 30 -32\n\
role:complement|other|out -4 13 -15\n\
next:right:for -31 30 -5\n\
rule:effect.agent:+|out 19 -22 -2\n\
link:object(plain)| -17 -5 17\n\
verb:complement:plain 8 -2 -3\n\
rule:bond.partner:+|own 34 -39 2\n\
rule:evaluation.modifier:-|other 23 -36 9\n\
rule:tone.sentence:+|act 19 -24 -1\n\
role:modifier|free|in 19 -4 -23\n\
verb:complement:demand 42 -38 -8\n\
rule:bond.partner:+|free 1 17 -22\n\
rule:effect.agent:+|free -8 -18 21\n\
role:topic|free|in 27 -19 -12\n\
rule:tone.clause:-|direct 3 12 -19\n\
next:left:\` 6 -19 9\n\
rule:tone.sentence:-|act -12 -18 23\n\
next:left:_P_ -17 0 12\n\
rule:tone.near:+|indirect -12 3 5\n\
next:right:sanction 37 -24 -18\n\
role:object|free|in 22 -12 -15\n\
rule:tone.near:+|direct 4 2 -11\n\
rule:tone.clause:+|in -13 5 6\n\
near:left:against -17 22 -11\n\
clause:subject:conditional|if 2 -32 23\n\
near:left:, 1 -7 5\n\
rule:attitude.owner:-|other 13 -29 10\n\
verb:complement:cause 1 -19 15\n\
verb:complement:attitude- 6 10 -21\n\
rule:bond.partner:+|out 12 -19 4\n\
near:right:deal 7 16 -29\n\
rule:tone.sentence:+|other -10 -1 8\n\
verb:complement:volition|none -15 24 -17\n\
mode:direct|side:own -14 7 2\n\
role:object|free|out 20 -6 -21\n\
verb:subject:none!|none -16 -17 29\n\
near:right:people -9 44 -39\n\
link:modifier(plain)| -2 -16 13\n\
content:15 -3 1 2\n\
clause:subject:that| 5 -13 5\n\
verb:complement:possibility|present 16 13 -34\n\
near:left:of -10 -2 9\n\
path:subject(plain)>clause(plain)|out -21 3 13\n\
via:event|out 18 -19 -1\n\
rivals:3|free 15 -1 -18\n\
next:right:and -11 -5 10\n\
rival:other|false|true|true 14 -27 2\n\
rule:effect.patient:-|direct 22 10 -37\n\
verb:object:plain 7 0 -8\n\
role:owner|own|in -4 15 -13\n\
verb:subject:obligation|present -26 1 20\n\
near:right:country -25 0 22\n\
via:pair|in -10 30 -22\n\
rule:effect.agent:+|narration 1 -26 20\n\
outside|mode:indirect -1 6 -14\n\
verb:subject:plain -2 -5 5\n\
rule:bond.partner:+|indirect -22 -3 20\n\
clause:subject:that|that 11 -10 -4\n\
clause:clause:that|that -4 13 -13\n\
rule:demand.object:-|direct 10 12 -26\n\
link:partner(bond+)|with 8 -23 12\n\
near:left:be 5 5 -13\n\
rule:obligation.subject:-|in -8 -22 28\n\
near:right:relation 45 -38 -13\n\
rule:attitude.owner:+|agent:holder -22 34 -17\n\
next:right:nuclear 22 8 -33\n\
near:right:by 2 16 -23\n\
rule:tone.clause:-|indirect 18 -7 -13\n\
link:complement(plain)|by -16 -16 28\n\
verb:subject:none!|present -18 -1 12\n\
next:left:between 30 -15 -21\n\
role:patient|own|in 9 31 -44\n\
link:partner(plain)|with 1 24 -30\n\
rule:obligation.subject:-|other -14 -26 36\n\
verb:complement:none|none 9 -11 0\n\
rule:evaluation.noun:+|other 9 -29 18\n\
clause:object:that|that 2 10 -15\n\
rule:evaluation.copula:-|other 29 -26 -8\n\
rule:grow.agent:+|indirect -28 44 -19\n\
link:complement(plain)|to 3 15 -23\n\
verb:attribute:plain 7 -16 5\n\
link:owner(evaluation+)|'s 1 20 -25\n\
near:right:would 17 -1 -21\n\
path:subject(plain)|out 3 1 -9\n\
rule:idiom.near:+|other -50 52 -6\n\
verb:subject:possibility|present 20 -18 -7\n\
mode:mixed|side:other -10 -10 16\n\
rule:effect.agent:-|direct -24 1 16\n\
near:left:by -10 -9 14\n\
rule:attitude.self:-|indirect -19 -13 26\n\
role:object|own|in -22 -9 21\n\
clause:clause:conditional|if 34 -26 -16\n\
rule:tone.near:-|mixed 20 -10 -15\n\
rule:effect.owner:-|act 31 -16 -20\n\
rule:tone.near:-|indirect 10 -9 -2\n\
rule:tone.sentence:-|mixed 6 -18 8\n\
verb:complement:grow+ 4 11 -21\n\
near:right:no -12 -31 35\n\
rule:demand.object:-|own 29 -24 -10\n\
rule:effect.agent:+|indirect 21 -13 -14\n\
rule:effect.owner-patient:-|in 1 15 -22\n\
rule:attitude.noun:-|other 2 -36 28\n\
rule:attitude.self:+|agent:holder -16 36 -26\n\
rule:attitude.owner:+|in 4 14 -23\n\
next:left:for -1 17 -20\n\
rule:grow.agent:+|out -17 31 -19\n\
link:complement(plain)|in 5 -20 8\n\
rule:demand.object:-|in -13 11 0\n\
link:owner(bond+)|name 34 -10 -27\n\
link:complement(plain)|between 13 6 -27\n\
rule:effect.owner:-|out 5 -18 4\n\
verb:clause:none|past -1 6 -3\n\
via:polity|in 4 10 -17\n\
near:left:sanction 10 3 -19\n\
near:left:say -13 -3 11\n\
near:left:two 9 6 -20\n\
near:right:that 7 -12 2\n\
verb:subject:cause -8 -6 12\n\
verb:clause:ability|present 32 -16 -21\n\
role:object|other|out 0 -19 15\n\
verb:subject:effect+ 5 4 -14\n\
next:right:people 16 26 -45\n\
rivals:0|own 11 17 -32\n\
near:left:after 13 -26 8\n\
rule:evaluation.modifier:-|direct -36 9 23\n\
near:left:they 24 -33 5\n\
path:subject(demand)|out 23 1 -31\n\
path:complement(plain)|out -11 -8 12\n\
clause:subject:ing|in -3 30 -31\n\
path:modifier(plain)>subject(plain)|in 24 -17 -13\n\
rule:effect.patient:-|agent:other 0 22 -28\n\
near:right:) 30 -19 -13\n\
next:left:say -18 -7 20\n\
rule:effect.noun-patient:-|out 18 -10 -16\n\
verb:clause:obligation|present 2 -28 20\n\
via:pronoun|in -8 2 5\n\
verb:object:effect- 1 6 -13\n\
rule:tone.clause:-|narration -15 11 -2\n\
verb:complement:none|past -1 5 -7\n\
near:left:war 41 -16 -29\n\
verb:object:obligation|present 19 -33 9\n\
near:left:who 37 -23 -20\n\
near:left:his 27 -12 -21\n\
rule:attitude.owner:-|indirect -19 -3 21\n\
rule:effect.owner:-|other 3 -16 7\n\
rule:attitude.self:-|in -20 5 9\n\
rival:other|false|false|true 10 -5 -10\n\
rule:effect.noun-patient:-|indirect -24 6 11\n\
link:owner(plain)|of -15 3 7\n\
path:owner(plain)>object(plain)|out 23 -34 5\n\
verb:clause:evaluation- 16 -22 -2\n\
link:subject(cause)| 0 -12 10\n\
link:subject(effect+)| 13 -13 -4\n\
rule:evaluation.verb:-|narration -39 0 32\n\
rule:effect.owner:-|narration -22 -8 22\n\
clause:clause:participle| 22 -2 -24\n\
rule:attitude.agent:-|other 1 17 -24\n\
near:right:\` -3 -9 10\n\
link:owner(attitude+)|'s -2 21 -24\n\
clause:object:ing| -14 0 6\n\
near:left:visit 37 -17 -24\n\
rule:effect.noun-patient:-|other -16 10 -2\n\
link:owner(effect-)|'s -2 15 -21\n\
rule:tone.near:+|in 6 -1 -6\n\
clause:object:to|to 8 -5 -4\n\
rule:evaluation.noun:-|free -40 -7 42\n\
verb:subject:ability|none -19 37 -21\n\
near:left:up -36 -9 40\n\
link:subject(attitude+)| 9 -12 -1\n\
verb:clause:plain! 10 -1 -15\n\
near:left:people -4 37 -36\n\
role:owner|own|out 23 -20 -9\n\
rule:effect.noun-patient:-|own 26 -1 -29\n\
role:complement|free|in 2 4 -11\n\
rule:evaluation.verb:-|other 18 -29 9\n\
near:left:year -32 -3 27\n\
path:subject(demand)|in -40 0 33\n\
verb:complement:effect- -4 10 -13\n\
rule:evaluation.verb:-|in -1 -23 21\n\
rule:effect.agent:+|direct -19 -2 18\n\
link:attribute(plain)| -23 10 10\n\
rule:effect.patient:-|free 15 6 -27\n\
rule:effect.owner:-|indirect -17 12 -3\n\
rule:attitude.owner:-|agent:holder|other|indirect -21 -14 30\n\
next:left:its 4 -22 13\n\
next:left:that -10 2 9\n\
path:subject(attitude+)>clause(plain)|in 32 -18 -17\n\
rule:obligation.subject:-|indirect -23 -17 35\n\
rule:tone.near:+|narration -7 -7 8\n\
link:topic(plain)|to -19 -3 15\n\
clause:subject:relative|which 3 11 -18\n\
verb:subject:grow+ -7 -8 11\n\
rule:effect.noun-patient:-|act -7 -22 19\n\
role:partner|free|in 23 -7 -22\n\
outside|mode:mixed 21 -23 -4\n\
verb:subject:none!|past -19 21 -8\n\
link:subject(effect-)| -8 10 -3\n\
rule:evaluation.modifier:-|act 40 -8 -35\n\
rule:tone.clause:+|out -5 11 -11\n\
verb:complement:none|present -3 -5 7\n\
near:left:on 7 -10 -2\n\
near:right:he -9 -17 22\n\
near:left:but -10 -17 20\n\
next:right:to -12 10 0\n\
next:right:add 27 3 -32\n\
path:owner(plain)>subject(plain)|out -19 2 12\n\
verb:clause:effect+ -16 13 0\n\
verb:complement:break- -3 -23 23\n\
rule:evaluation.verb:+|in -17 26 -12\n\
rule:tone.near:-|free 2 -6 3\n\
near:right:of 7 -1 -7\n\
rule:evaluation.modifier:+|free 2 -22 13\n\
rule:effect.agent:-|act 13 10 -30\n\
verb:object:future|present 13 -18 -1\n\
near:right:nation -21 36 -18\n\
link:object(effect-)| -9 17 -14\n\
next:left:after 28 -28 -1\n\
near:right:out 14 10 -29\n\
rule:attitude.self:-|direct 20 13 -38\n\
rule:tone.sentence:+|direct 6 -3 -4\n\
clause:complement:to|to -2 -9 7\n\
path:subject(plain)|in -6 -2 7\n\
rule:evaluation.modifier:-|free -18 -12 26\n\
rule:demand.object:-|free -7 17 -13\n\
rule:effect.owner-patient:-|agent:holder -13 -20 27\n\
role:complement|other|in -9 4 4\n\
near:right:or 29 -12 -21\n\
next:right:on -18 12 0\n\
mode:direct|side:free -4 7 -4\n\
near:right:call 8 13 -26\n\
near:right:all -15 -19 29\n\
clause:attribute:main| -7 14 -13\n\
near:right:support 11 -25 9\n\
rule:demand.object:-|out 18 -16 -5\n\
link:owner(attitude-)|'s 13 19 -37\n\
next:right:country -7 -20 24\n\
rule:attitude.patient:+|in 12 16 -32\n\
clause:clause:ing| -11 9 0\n\
rule:effect.owner-patient:-|free 14 5 -25\n\
link:complement(grow+)|with -11 31 -27\n\
link:topic(plain)|of -16 18 -8\n\
near:left:attack 28 0 -33\n\
verb:object:effect+ 8 3 -14\n\
rule:idiom.near:-|other -21 -14 30\n\
near:left:include 21 -27 0\n\
rule:attitude.agent:-|in -6 17 -15\n\
path:object(plain)|out 11 4 -22\n\
near:right:( 17 -1 -19\n\
rule:attitude.agent:+|in -7 -11 14\n\
rule:attitude.self:+|other -13 23 -15\n\
rule:evaluation.verb:-|free -23 -3 20\n\
near:left:do -6 19 -21\n\
link:partner(bond+)|between 14 -20 1\n\
near:right:our -31 5 20\n\
link:object(attitude-)| 16 -15 -8\n\
rule:demand.object:-|indirect 7 -13 5\n\
rule:attitude.noun:-|narration 31 2 -36\n\
rule:tone.clause:+|narration -12 4 3\n\
near:right:under -10 24 -21\n\
link:topic(plain)|for 19 1 -28\n\
path:subject(grow+)|out 8 8 -22\n\
rule:idiom.near:+|in -11 26 -18\n\
rule:tone.clause:-|act -10 -19 21\n\
near:left:for 5 -11 -1\n\
rule:evaluation.copula:+|out 13 3 -21\n\
near:left:make -21 19 -2\n\
rule:effect.owner-patient:-|other -12 -12 19\n\
left:11 0 2 -2\n\
near:left:talk 10 -21 8\n\
link:complement(plain)|with 13 -5 -13\n\
near:right:any -29 13 11\n\
link:owner(friend+)|'s 9 -31 18\n\
link:subject(attempt)| -15 3 9\n\
near:left:have -10 3 2\n\
rule:evaluation.noun:+|in 6 -15 7\n\
path:complement(plain)>clause(plain)|in -17 -2 13\n\
clause:subject:relative|that 17 -17 -3\n\
verb:clause:attitude+ 8 -12 0\n\
verb:subject:effect-! -29 3 21\n\
near:left:stand -18 46 -29\n\
rule:evaluation.noun:+|out -19 -3 15\n\
rule:effect.patient:-|agent:holder 10 -26 10\n\
verb:complement:effect+ 14 -5 -10\n\
near:right:two 28 -4 -29\n\
verb:subject:attitude- -9 4 2\n\
rule:idiom.sentence:-|out -26 9 11\n\
rule:evaluation.noun:+|own -21 26 -9\n\
rule:effect.agent:-|indirect 15 -11 -7\n\
verb:clause:none!|past 19 2 -26\n\
rule:effect.agent:-|narration 4 -14 5\n\
rule:attitude.owner:-|agent:holder -17 -5 17\n\
verb:object:effect-! 17 13 -35\n\
next:right:against -37 25 6\n\
rule:effect.patient:-|other -7 -19 16\n\
rule:effect.owner:+|direct -30 8 17\n\
rule:cause.event-patient:-|agent:holder -17 -16 28\n\
near:right:on 3 -9 -1\n\
rule:evaluation.copula:-|own -33 9 18\n\
next:right:that -20 3 10\n\
near:left:cooperation -18 27 -14\n\
near:right:ally 8 -27 17\n\
role:patient|free|in 19 3 -27\n\
near:left:any -12 25 -17\n\
rule:evaluation.modifier:-|narration -32 2 27\n\
path:complement(effect-)|out -18 -11 23\n\
near:right:for -4 8 -10\n\
near:left:he 10 4 -17\n\
near:right:show -33 13 13\n\
path:owner(plain)|out 31 -10 -25\n\
near:right:it 13 -11 -7\n\
near:right:as -7 12 -8\n\
rule:attitude.agent:-|indirect 12 -17 1\n\
near:right:its -12 11 2\n\
next:right:nation -13 36 -25\n\
near:right:to 4 -5 -2\n\
near:right:withdraw -14 -19 31\n\
clause:complement:that|that -10 1 4\n\
near:right:time 31 1 -35\n\
verb:object:reverse -6 22 -25\n\
near:right:official -32 8 19\n\
rule:effect.owner-patient:-|agent:holder|other|act -22 -13 34\n\
rule:evaluation.noun:+|indirect -20 -1 18\n\
rule:tone.clause:-|free -3 -8 8\n\
rule:attitude.self:+|indirect -3 19 -21\n\
link:object(demand)| -16 -11 22\n\
rule:effect.agent:+|own 14 -6 -17\n\
near:left:keep -23 41 -23\n\
rival:other|true|true|true -17 19 -7\n\
near:right:will 8 -2 -10\n\
near:right:play -40 1 36\n\
rule:effect.owner:+|indirect 23 -10 -18\n\
near:left:relation 11 6 -23\n\
role:topic|own|in 19 -9 -15\n\
near:right:party -4 -28 31\n\
near:right:interest 27 -28 -2\n\
near:left:about 20 -20 -6\n\
rule:attitude.owner:+|other -1 14 -19\n\
rule:attitude.noun:-|in -23 10 8\n\
near:left:their 19 -13 -10\n\
right:0 2 1 2\n\
rule:effect.owner:+|free 5 -21 10\n\
next:right:by 8 18 -29\n\
near:left:meeting -28 27 -6\n\
near:left:add -26 2 21\n\
verb:object:ability|present 23 -16 -12\n\
rule:attitude.agent:+|own 18 -11 -14\n\
verb:complement:none!|present -3 -17 14\n\
near:right:towards -32 -13 39\n\
near:right:after 7 8 -22\n\
near:right:missile -25 3 19\n\
near:right:agree -9 27 -22\n\
rule:grow.agent:+|own 31 -32 -1\n\
rule:evaluation.noun:-|narration -43 -4 44\n\
rule:inability.subject:-|in 3 -25 20\n\
rule:attitude.owner:-|agent:other 23 -7 -19\n\
link:subject(attitude-)| 8 -6 -5\n\
near:right:over -21 12 4\n\
near:left:from 6 -11 0\n\
rule:tone.sentence:+|own 5 -3 -7\n\
rule:reverse.agent:+|in -23 26 -3\n\
next:right:_N_ 18 -4 -20\n\
clause:subject:ing|by -8 -19 23\n\
rule:reverse.patient:+|other -21 34 -17\n\
rule:attitude.owner:-|own -32 25 1\n\
rule:demand.object:-|agent:holder|other|indirect -7 21 -17\n\
near:left:negotiation 1 -28 24\n\
near:left:both 16 -5 -18\n\
near:left:out -26 2 16\n\
rival:other|true|false|true -22 19 -4\n\
rule:cause.event-patient:-|other -7 -19 22\n\
near:right:– 26 -29 0\n\
rule:attitude.owner:+|indirect -8 17 -16\n\
clause:object:conditional|if 7 -26 15\n\
near:right:who -9 19 -17\n\
rule:effect.agent:+|act 27 -14 -16\n\
rule:effect.owner-patient:-|agent:other 0 12 -17\n\
near:left:despite -32 2 24\n\
near:left:not 10 -5 -13\n\
near:left:however -27 -7 28\n\
near:left:this -2 -16 15\n\
near:right:with 4 -10 0\n\
near:left:agreement -3 -21 17\n\
near:right:' -5 -18 20\n\
near:left:at -20 1 13\n\
rule:tone.sentence:+|mixed 11 -5 -11\n\
near:right:claim -17 -17 29\n\
rule:attitude.noun:+|direct 23 -34 8\n\
form:people 4 -12 5\n\
rule:tone.clause:+|other -9 1 3\n\
path:owner(plain)>complement(plain)|out -13 3 2\n\
rule:will.subject:+|in 22 -16 -9\n\
rule:attitude.agent:+|other -15 15 -4\n\
near:left:when 20 -10 -15\n\
next:left:to -9 3 4\n\
near:left:such -24 6 14\n\
near:left:lead 12 -29 14\n\
near:right:do -13 6 1\n\
rule:effect.owner-patient:-|own 8 11 -23\n\
rule:grow.agent:+|in 21 -9 -16\n\
rule:attitude.self:-|agent:other 21 -10 -15\n\
role:topic|other|in 1 7 -12\n\
rule:evaluation.modifier:-|indirect 11 -23 10\n\
link:owner(evaluation+)|name -4 -30 33\n\
rule:friend.copula:+|in 22 -12 -14\n\
near:left:come 30 -22 -11\n\
near:right:power -9 -19 23\n\
near:left:its 7 -10 0\n\
rule:effect.patient:-|indirect -8 -15 18\n\
verb:complement:attitude+ -12 1 4\n\
near:left:thank 6 21 -30\n\
clause:complement:relative|which 11 -3 -14\n\
role:subject|own|out -9 -6 9\n\
clause:complement:relative|that 9 1 -18\n\
near:left:good -26 -15 35\n\
next:left:of -5 7 -4\n\
rule:grow.partner:+|other -14 21 -10\n\
verb:complement:ability|present 18 -2 -20\n\
link:object(effect+)| 16 -4 -16\n\
verb:clause:effect- -2 -9 8\n\
rule:cause.event-patient:-|agent:other 5 12 -23\n\
near:right:talk 18 -22 -1\n\
verb:object:none!|none -14 17 -13\n\
clause:complement:ing|for 29 -5 -27\n\
rule:tone.clause:+|own 6 1 -12\n\
near:left:announce 18 -27 4\n\
clause:subject:to|to 3 -4 -2\n\
verb:attribute:none|past -15 -3 13\n\
verb:object:volition|none -3 10 -11\n\
near:left:if 3 -15 7\n\
verb:subject:future|present 4 -9 2\n\
near:right:come 7 8 -22\n\
path:owner(plain)>subject(plain)|in -15 -1 11\n\
rule:demand.object:-|agent:other|free|direct 36 -12 -27\n\
path:subject(effect+)>clause(plain)|in 17 -21 -1\n\
near:right:program -21 21 -4\n\
rule:effect.agent:-|mixed -8 -22 25\n\
rule:idiom.sentence:-|narration -32 6 21\n\
rule:tone.clause:-|out -7 -4 6\n\
rule:evaluation.noun:-|in -5 -24 26\n\
near:right:us -37 8 22\n\
near:left:- 0 0 -10\n\
link:complement(effect+)|with 1 15 -23\n\
next:right:authority -34 -5 35\n\
rule:evaluation.noun:+|free -1 -15 13\n\
near:right:administration -27 -10 31\n\
rule:effect.patient:+|out 13 2 -20\n\
path:owner(plain)>object(effect-)|out -30 -9 37\n\
role:topic|free|out 2 0 -10\n\
clause:clause:relative|who -18 -10 21\n\
link:complement(cause)|by -27 -7 28\n\
rule:effect.patient:+|act 0 23 -25\n\
near:right:give -27 10 12\n\
rule:attitude.noun:-|free 11 5 -20\n\
near:right:compliance -37 26 4\n\
rule:attitude.agent:+|free 4 -11 0\n\
clause:subject:adverbial|when -1 -21 17\n\
verb:clause:attempt -4 -9 7\n\
near:right:action -29 3 23\n\
rule:attitude.self:-|free -12 -16 21\n\
rule:idiom.near:-|out -18 -13 27\n\
path:complement(plain)>clause(plain)|out -14 -3 10\n\
near:right:during 13 10 -26\n\
near:left:three -12 -18 26\n\
near:left:arm 20 -25 1\n\
verb:subject:ability!|none -14 -21 34\n\
link:complement(plain)|for -2 -15 13\n\
near:right:regime -4 -30 33\n\
next:right:can -18 8 4\n\
rule:attitude.self:-|act -36 -3 36\n\
near:right:tell 13 -20 3\n\
rule:evaluation.modifier:+|indirect -13 -10 19\n\
near:right:authority -21 -10 28\n\
next:left:both 5 7 -17\n\
path:complement(cause)|in -15 17 -7\n\
path:complement(attitude-)|out 0 8 -18\n\
rule:effect.agent:+|other 0 -11 6\n\
rule:tone.clause:-|mixed -15 1 9\n\
next:right:. 3 -1 -5\n\
verb:clause:volition|none 5 -12 3\n\
near:right:express 30 -11 -20\n\
near:right:his 16 -11 -9\n\
near:right:reach -1 25 -27\n\
near:right:work 15 -24 3\n\
near:left:one 21 -12 -13\n\
rule:evaluation.verb:+|own -29 31 -5\n\
rule:effect.event-patient:-|agent:holder -25 -4 23\n\
rule:obligation.subject:-|free -13 -10 20\n\
rule:effect.owner-patient:+|other 12 -15 -1\n\
next:left:against 3 -10 2\n\
rule:effect.owner:-|free 3 1 -10\n\
clause:complement:ing| -9 4 3\n\
rule:effect.patient:+|direct 0 -19 14\n\
path:complement(effect-)|in 9 -23 10\n\
path:subject(cause)|out 11 -13 -4\n\
link:complement(plain)|against -18 15 -2\n\
rule:attitude.noun:-|act -22 -9 26\n\
mode:mixed|side:free -13 -1 8\n\
rule:evaluation.copula:-|in -8 -9 12\n\
path:owner(plain)>object(attitude+)|in -25 30 -10\n\
near:left:issue 11 -24 10\n\
link:subject(evaluation+)| 6 -19 7\n\
near:left:whether 30 -22 -10\n\
next:right:\` 11 -2 -16\n\
verb:object:possibility|present 7 -15 1\n\
link:object(cause)| -5 -14 13\n\
rule:tone.near:+|own -4 3 -6\n\
path:subject(plain)>clause(plain)>clause(plain)|in -10 -7 14\n\
next:right:a -28 31 -9\n\
verb:object:break- -17 2 9\n\
near:left:no -23 -4 21\n\
next:right:in 5 -8 -1\n\
link:partner(bond+)|- 21 -2 -23\n\
clause:clause:to|on -31 18 9\n\
link:complement(effect-)|on -3 -19 17\n\
clause:subject:ing|on -9 -22 31\n\
path:subject(grow+)|in -10 -11 18\n\
next:right:with -12 18 -11\n\
rule:evaluation.copula:+|narration -21 13 3\n\
link:complement(plain)|as 3 14 -20\n\
link:object(break-)| 19 2 -25\n\
next:right:of -8 5 1\n\
next:right:? 25 -16 -12\n\
near:right:we -22 10 7\n\
verb:object:ability|none 28 -14 -20\n\
near:right:impose 12 -24 9\n\
near:left:change 20 4 -27\n\
near:right:try -21 -1 16\n\
near:left:what -19 5 9\n\
near:right:keep -19 29 -15\n\
near:left:official 18 -20 0\n\
rule:evaluation.modifier-patient:+|other 27 3 -34\n\
next:left:their 14 -25 9\n\
rule:evaluation.verb:-|indirect -5 -19 18\n\
rule:effect.owner-patient:-|direct -1 15 -16\n\
next:right:continue -16 -15 27\n\
rule:cause.agent:-|free -17 -9 24\n\
path:subject(attitude+)|in 5 -15 4\n\
outside|mode:direct 13 -14 -6\n\
rule:attitude.self:-|out -18 -7 20\n\
near:left:month 30 -8 -24\n\
role:complement|own|out 5 11 -18\n\
rule:attitude.owner:-|direct 11 7 -24\n\
near:right:very 12 10 -27\n\
near:right:at -9 13 -9\n\
rule:evaluation.modifier:+|in 0 -12 7\n\
near:left:so 6 -22 14\n\
rule:attitude.agent:+|direct -13 0 8\n\
verb:clause:break- -15 2 8\n\
near:right:commit 15 16 -32\n\
near:left:nuclear 3 -13 5\n\
near:left:accuse -15 -11 22\n\
path:complement(cause)|out 15 -8 -17\n\
path:subject(attitude+)|out 3 2 -12\n\
rule:tone.near:+|mixed 5 -11 3\n\
next:right:, -1 0 -5\n\
verb:complement:plain! -10 3 1\n\
near:left:those -19 -19 34\n\
rule:idiom.near:-|in -12 -10 16\n\
clause:clause:to|to 4 -3 -6\n\
near:right:lead -12 -15 24\n\
verb:clause:cause -4 -6 7\n\
rule:effect.owner:+|narration 16 -22 2\n\
near:left:oil 13 6 -23\n\
next:left:foreign 19 0 -22\n\
next:left:the -5 0 -1\n\
verb:clause:future!|present -24 18 1\n\
rule:idiom.near:+|out -32 33 -8\n\
near:right:believe 23 -19 -7\n\
near:left:over 15 0 -19\n\
path:owner(plain)>subject(plain)>clause(plain)|in -8 18 -14\n\
near:left:continue -20 19 -5\n\
near:right:effort 5 -20 14\n\
rule:will.subject:+|other -22 20 -1\n\
link:owner(attempt)|'s -23 0 17\n\
rule:tone.clause:+|indirect 6 -8 -1\n\
link:complement(cause)|to -18 14 -4\n\
next:left:from 1 -11 4\n\
near:right:discuss 5 17 -26\n\
near:left:describe -28 20 2\n\
next:left:: -13 22 -16\n\
near:left:protect 23 2 -28\n\
rule:bond.partner:+|narration 11 -4 -10\n\
rule:idiom.clause:-|in -24 -3 21\n\
rule:evaluation.noun:+|direct -5 -11 14\n\
near:left:accord 12 -23 8\n\
next:left:urge -24 -13 35\n\
near:right:share 26 -3 -26\n\
near:left:business -11 30 -22\n\
verb:clause:ability!|present 18 5 -27\n\
verb:subject:demand -7 -10 9\n\
rule:attitude.self:-|agent:holder|other|indirect -10 -14 19\n\
near:right:report 2 18 -26\n\
clause:complement:ing|of 20 -5 -18\n\
rule:grow.partner:+|in 14 -1 -15\n\
rule:grow.partner:+|indirect 10 7 -19\n\
path:complement(grow+)|in 27 -17 -16\n\
near:right:every -30 32 -7\n\
near:right:about 14 -12 -11\n\
link:subject(break-)| 11 -1 -13\n\
near:right:note 19 -9 -16\n\
near:right:return 0 -18 15\n\
rule:evaluation.modifier:-|own 0 26 -28\n\
rule:effect.owner-patient:+|in 10 -10 -6\n\
rule:will.subject:+|out -23 15 5\n\
near:left:it -2 -10 6\n\
next:left:do 31 -2 -30\n\
rule:effect.owner-patient:+|agent:holder -17 5 6\n\
near:left:trust -7 -34 40\n\
near:right:continue -11 -7 14\n\
near:right:fail 1 -18 13\n\
verb:object:none!|past 18 -12 -10\n\
clause:clause:adverbial|while -10 -14 20\n\
near:left:or 10 -18 6\n\
next:right:side -23 -4 22\n\
near:left:— 7 10 -21\n\
path:modifier(plain)>object(plain)|in -19 0 9\n\
verb:object:none!|present 7 -12 0\n\
next:right:regime -15 -20 35\n\
near:right:state 15 -11 -8\n\
rule:obligation.subject:-|own 16 0 -20\n\
rule:effect.patient:+|other -9 -7 13\n\
link:complement(attitude+)|against -38 0 33\n\
path:subject(effect-)>clause(plain)|in 4 7 -16\n\
near:right:could 9 3 -17\n\
near:left:move 4 14 -23\n\
near:right:seek -14 -11 19\n\
near:left:terrorist 11 14 -27\n\
near:left:ally 9 -25 12\n\
rule:evaluation.copula:-|mixed -23 2 15\n\
near:right:consider 25 -21 -7\n\
path:subject(effect-)|in 12 -9 -8\n\
near:right:use -18 17 -3\n\
rule:evaluation.copula:+|free -11 8 -6\n\
rivals:3|own 9 -15 -3\n\
rule:evaluation.verb:+|other 7 -19 7\n\
near:left:) 8 -15 3\n\
near:right:- 0 -8 3\n\
near:left:give 4 -20 10\n\
verb:object:evaluation+ 21 -18 -5\n\
rule:reverse.agent:+|out 20 -17 -5\n\
rule:demand.object:-|agent:holder|free|indirect -20 -2 17\n\
near:left:regard 2 16 -22\n\
rule:effect.noun-patient:-|mixed 21 -3 -21\n\
rule:idiom.clause:-|other -23 -9 26\n\
near:left:military -20 5 10\n\
near:right:good 4 -20 9\n\
rule:evaluation.modifier:-|in -1 -12 9\n\
rule:idiom.sentence:-|free 4 -18 10\n\
next:right:which -20 -11 27\n\
rule:evaluation.verb:-|act 31 -6 -25\n\
clause:subject:participle| 5 -1 -8\n\
near:left:how 1 -25 20\n\
link:complement(cause)|for 7 19 -31\n\
path:object(cause)|in -20 5 10\n\
rule:reverse.patient:+|in -4 20 -19\n\
rule:idiom.near:+|direct 8 10 -21\n\
rule:attitude.noun:-|own -23 27 -9\n\
rule:attitude.noun:+|indirect -19 22 -8\n\
via:polity|out -9 -7 9\n\
near:right:meet 19 -11 -11\n\
rule:attitude.self:+|free -9 17 -13\n\
near:right:commitment -7 -13 12\n\
link:patient(plain)|against 17 -6 -14\n\
verb:object:future!|present -19 3 10\n\
link:subject(grow+)| 0 3 -7\n\
path:complement(demand)|in 27 -17 -15\n\
rule:bond.partner:+|act -10 -6 11\n\
near:right:never -24 20 -2\n\
rule:evaluation.modifier:+|out -1 -12 9\n\
rule:effect.agent:+|mixed -21 13 4\n\
next:right:- 12 -11 -4\n\
path:subject(cause)|in -10 13 -8\n\
rule:effect.patient:+|agent:holder|other|act -5 23 -19\n\
rule:grow.partner:+|agent:holder -14 19 -9\n\
near:right:international 6 -22 12\n\
near:left:our -21 21 -6\n\
rule:evaluation.copula:+|mixed 7 11 -23\n\
near:right:military -20 -7 23\n\
rule:demand.object:-|agent:other|free|indirect -24 9 11\n\
verb:complement:none!|past 5 4 -17\n\
clause:complement:conditional|if 12 -20 4\n\
near:left:well 24 -9 -18\n\
near:right:agreement 4 -16 5\n\
clause:attribute:that| -20 11 4\n\
verb:object:evaluation- 22 -17 -8\n\
rule:tone.sentence:-|indirect 0 -4 2\n\
clause:subject:that|whether 26 -18 -9\n\
rule:cause.event-patient:+|other -20 12 4\n\
verb:subject:obligation|none 22 -14 -10\n\
link:topic(plain)|in 1 -9 0\n\
path:owner(plain)>object(plain)|in 13 -6 -9\n\
near:right:always -16 24 -12\n\
rule:attitude.patient:+|other -2 19 -22\n\
verb:attribute:plain! -18 12 -1\n\
path:topic(plain)>complement(plain)|in 5 9 -20\n\
rule:evaluation.noun:-|other 19 -17 -4\n\
next:right:as 4 1 -10\n\
near:right:can -11 8 -3\n\
verb:complement:future|present 8 -9 -5\n\
rule:effect.patient:-|out -6 -12 12\n\
rule:effect.owner:+|other 3 3 -13\n\
clause:subject:adverbial|after -7 -10 15\n\
near:right:first 20 -21 -2\n\
near:right:export 25 -13 -15\n\
rule:effect.owner-patient:-|act 11 -16 1\n\
next:left:towards 20 2 -25\n\
rule:demand.object:-|mixed -9 -7 13\n\
next:right:_P_ 3 -19 14\n\
next:left:as 10 1 -13\n\
near:right:still 19 -17 -4\n\
next:right:do -1 7 -12\n\
near:left:you 24 -6 -20\n\
clause:complement:relative| 17 -8 -15\n\
verb:complement:bond+ 18 -8 -12\n\
near:right:company 23 -9 -18\n\
rule:friend.owner:+|in -13 -7 18\n\
next:right:make -21 6 11\n\
verb:clause:none!|present -8 1 0\n\
near:right:them -8 -15 19\n\
near:left:under 11 -15 0\n\
verb:clause:attitude+! -11 26 -22\n\
near:right:responsible -37 6 24\n\
next:right:withdrawal 21 -12 -12\n\
path:subject(plain)>clause(attitude-)|in -7 -16 20\n\
path:complement(grow+)|out -17 13 -4\n\
near:right:an 6 -2 -11\n\
link:partner(plain)|between 11 -14 0\n\
rule:idiom.sentence:-|direct -12 -10 16\n\
next:left:' 19 -3 -20\n\
near:left:remark 24 -16 -14\n\
near:right:withdrawal 16 -7 -14\n\
near:right:add 1 3 -12\n\
rule:evaluation.copula:-|indirect -2 -14 12\n\
near:right:plan 1 -18 15\n\
link:topic(plain)|from -11 4 2\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -24 10 8\n\
link:owner(plain)|by -2 -15 11\n\
verb:complement:obligation|present 15 -13 -4\n\
rule:attitude.self:-|own -17 18 -7\n\
near:right:prove -30 33 -6\n\
verb:subject:break- 10 -3 -10\n\
near:right:influence 26 -19 -10\n\
rule:evaluation.copula:-|act 21 -5 -18\n\
near:left:urge -14 -12 23\n\
path:subject(effect+)|out 14 -13 -6\n\
near:right:promise -25 -1 22\n\
link:complement(plain)|from -2 -12 10\n\
rule:effect.agent:-|out -8 4 -1\n\
near:right:clear 20 -8 -16\n\
rule:refusal.subject:-|own 4 16 -20\n\
near:right:way 26 -14 -15\n\
rule:attitude.owner:+|out -18 8 7\n\
rule:attitude.agent:+|mixed 15 3 -22\n\
clause:subject:ing|from 23 -1 -26\n\
rule:effect.patient:+|agent:holder -13 15 -9\n\
near:left:fulfill -1 -27 26\n\
next:right:know -27 -7 30\n\
near:left:same -22 14 4\n\
clause:attribute:that|that -13 -1 5\n\
near:left:release -17 30 -16\n\
path:subject(effect+)|in -5 13 -13\n\
rule:evaluation.copula:-|free 11 -8 -6\n\
near:right:2015 -18 -6 20\n\
near:right:since 17 -12 -7\n\
near:left:clear 4 -22 12\n\
next:right:deal 30 -6 -26\n\
role:topic|other|out -3 3 -7\n\
verb:clause:future|present 9 -9 -7\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 14 -12 -7\n\
rule:effect.owner-patient:+|agent:other -9 -8 12\n\
near:left:result -28 11 12\n\
near:left:former 13 -18 4\n\
near:left:part 20 -18 -7\n\
verb:subject:ability!|present -14 0 8\n\
near:left:anti -10 20 -14\n\
rule:effect.owner:+|in 4 -10 1\n\
link:partner(evaluation+)|between -7 21 -15\n\
rule:grow.partner:+|own 25 -23 -2\n\
rule:grow.agent:+|free 13 -12 -3\n\
near:right:there 19 -3 -21\n\
link:topic(plain)|on 12 -16 -2\n\
rule:attitude.noun:+|free -14 16 -8\n\
clause:subject:ing|of 9 -10 -2\n\
near:right:know -13 -10 19\n\
near:left:most 11 4 -21\n\
verb:subject:volition!|none -2 17 -20\n\
rule:demand.object:-|other -6 0 3\n\
next:left:which 16 -15 -6\n\
rule:cause.event-patient:-|in -3 -11 9\n\
next:left:( -16 2 11\n\
rule:effect.event-patient:-|other -14 6 2\n\
near:left:time -15 17 -10\n\
near:left:should -6 -16 18\n\
clause:subject:relative| 10 -9 -5\n\
rule:effect.patient:+|own 13 3 -17\n\
link:patient(effect-)|of 13 5 -23\n\
next:left:, -4 -2 2\n\
near:left:chief 15 -1 -19\n\
rule:bond.state:+|in 16 -9 -10\n\
near:right:economy 22 -4 -22\n\
near:left:warn -11 -13 23\n\
near:left:return 12 -19 4\n\
near:right:[ 15 9 -28\n\
near:left:effort -21 4 12\n\
near:right:want 7 -13 2\n\
path:subject(attempt)|in 0 -12 8\n\
near:left:use 18 -7 -16\n\
rule:evaluation.copula:-|direct 11 -11 -4\n\
rule:idiom.sentence:+|in -12 2 7\n\
next:right:must -11 -10 18\n\
next:right:should 1 8 -13\n\
near:right:tie -4 20 -19\n\
verb:complement:reverse -5 15 -17\n\
path:owner(plain)>complement(plain)>clause(plain)|out 0 11 -16\n\
near:right:must 0 -15 11\n\
link:owner(attitude+)|name -3 -27 28\n\
near:right:security -7 18 -14\n\
near:right:oil 12 -7 -8\n\
clause:object:relative|which -4 -11 9\n\
clause:object:participle| 18 -8 -14\n\
rule:evaluation.verb:+|free -6 16 -15\n\
near:right:become -5 -23 24\n\
rule:inability.subject:-|indirect -12 -13 23\n\
near:right:because -1 12 -17\n\
rule:reverse.patient:+|indirect -18 20 -6\n\
rule:effect.patient:-|agent:holder|other|indirect -14 -14 26\n\
verb:complement:effect-! 20 -18 -6\n\
near:left:ask 16 -7 -15\n\
clause:object:ing|in 11 -4 -13\n\
rule:idiom.near:-|free 10 -16 1\n\
rule:attitude.agent:-|direct -10 -2 6\n\
near:left:hope -24 -5 24\n\
near:left:back 12 0 -17\n\
link:complement(cause)|with 22 -12 -14\n\
link:owner(evaluation+)|of -18 13 0\n\
rule:attitude.owner:+|agent:holder|free|indirect -19 24 -10\n\
path:object(effect+)|out 1 14 -19\n\
near:left:put -6 -17 19\n\
near:left:economic 10 0 -14\n\
rule:demand.object:-|agent:other 0 -9 6\n\
near:left:as 6 -7 0\n\
near:right:act -18 20 -9\n\
rule:friend.owner:+|other 6 10 -19\n\
path:subject(plain)>clause(attitude+)|in 12 2 -17\n\
near:right:thank 22 -10 -13\n\
rule:reverse.patient:+|agent:holder -15 22 -11\n\
path:owner(plain)>object(attitude-)|in 0 -21 21\n\
verb:subject:cause! -13 -8 16\n\
near:right:cooperation 14 1 -17\n\
rule:evaluation.verb:+|narration -23 9 10\n\
rule:effect.owner-patient:+|direct 10 -13 -3\n\
role:attribute|own|in -23 20 -2\n\
clause:complement:relative|who -4 11 -14\n\
near:right:foreign 12 -11 -5\n\
near:right:what 6 8 -17\n\
rule:idiom.sentence:+|out 11 3 -17\n\
clause:clause:relative|which 4 -12 5\n\
near:right:describe 15 0 -19\n\
rule:effect.noun-patient:+|other -21 15 0\n\
rule:effect.event-patient:-|agent:other -18 14 -2\n\
next:right:could 15 -2 -17\n\
near:left:send -24 10 8\n\
near:left:support -8 -11 13\n\
near:left:negotiate -4 -20 19\n\
rule:attitude.noun:-|out 10 -11 -5\n\
next:right:claim -15 -10 24\n\
near:right:expect 23 -12 -13\n\
verb:object:attempt 0 13 -19\n\
near:left:blame -21 -8 22\n\
link:owner(effect+)|'s 13 -4 -13\n\
near:left:many 11 -19 4\n\
rule:effect.owner:-|direct 6 -9 -2\n\
rule:evaluation.noun:-|indirect 22 -11 -16\n\
near:left:welcome 0 23 -24\n\
near:left:direct -22 11 6\n\
near:right:economic -13 12 -5\n\
rule:friend.owner:+|own 12 -23 7\n\
near:left:decision -1 16 -18\n\
rule:cause.agent:+|in 14 -7 -10\n\
near:right:accuse 15 -2 -18\n\
near:left:president -17 9 2\n\
verb:complement:effect+! 18 -7 -13\n\
path:complement(effect-)>clause(plain)|out -19 4 9\n\
rule:evaluation.copula:+|direct -2 7 -9\n\
link:complement(plain)|on 3 -10 -1\n\
clause:object:adverbial|after 15 -13 -5\n\
next:left:and -3 3 -4\n\
near:right:deserve -21 36 -17\n\
near:left:trade -2 11 -13\n\
near:left:power 0 -16 8\n\
rule:idiom.clause:-|out -25 -2 23\n\
near:left:' 9 -11 0\n\
rule:evaluation.copula:+|act 16 -4 -15\n\
near:right:more -13 1 5\n\
near:right:ready 21 -16 -10\n\
next:left:but -12 1 7\n\
path:complement(break-)|in -17 -1 14\n\
near:left:state 3 -12 6\n\
path:subject(break-)|out 10 -13 0\n\
near:right:recent -22 7 11\n\
link:owner(bond+)|'s 1 3 -11\n\
rule:attitude.owner:-|out -13 -1 10\n\
near:right:accept -10 20 -14\n\
rule:effect.event-patient:-|in -12 11 -4\n\
near:right:issue 3 6 -13\n\
near:right:back -13 -4 13\n\
near:right:welcome 21 -9 -14\n\
near:right:take 0 -10 4\n\
rule:effect.event-patient:-|indirect -17 0 11\n\
path:topic(plain)>object(plain)|out -14 5 1\n\
next:left:fulfill -2 -25 25\n\
rule:attitude.self:+|agent:side -19 20 -7\n\
path:subject(attempt)|out -12 -6 13\n\
near:left:close 10 -23 9\n\
next:left:call -20 16 0\n\
near:right:also 7 -3 -7\n\
rule:attitude.self:+|agent:holder|other|indirect -10 19 -15\n\
next:left:when 5 -14 6\n\
next:left:a -10 3 2\n\
near:left:believe -17 9 0\n\
link:complement(grow+)|by 27 -11 -17\n\
link:complement(effect-)|with 9 -20 5\n\
rule:evaluation.copula:-|out -1 -9 6\n\
near:left:right -15 2 9\n\
clause:subject:relative|who 10 -7 -8\n\
rule:attitude.noun:+|act -21 19 -3\n\
rule:attitude.patient:+|agent:holder 4 12 -18\n\
link:complement(attitude+)|in 22 -7 -18\n\
clause:complement:adverbial|while 19 -14 -7\n\
path:complement(attitude-)|in 5 -13 5\n\
verb:object:effect+! 13 -1 -17\n\
rule:attitude.owner:-|agent:side 13 4 -22\n\
rule:idiom.near:+|free -11 17 -11\n\
path:owner(attitude+)>object(plain)|in 17 -26 5\n\
near:left:due -29 7 17\n\
near:right:well 15 -12 -7\n\
near:right:new 7 4 -16\n\
rule:attitude.self:-|agent:holder|other|act -28 -2 27\n\
path:topic(plain)>object(plain)|in 8 -16 7\n\
near:left:more 0 -14 9\n\
verb:complement:volition!|none 22 -14 -11\n\
near:right:— 13 3 -19\n\
path:owner(plain)>object(plain)>clause(plain)|in -9 -12 16\n\
near:right:demand -15 14 -4\n\
rule:refusal.subject:-|in 8 0 -12\n\
near:left:an -11 -3 7\n\
rule:break.partner:-|other -20 3 12\n\
near:right:vote 9 6 -20\n\
near:right:pay -23 3 15\n\
near:right:national -1 17 -19\n\
near:left:party 9 -18 6\n\
rule:obligation.subject:-|out -6 -10 14\n\
near:right:respond 19 -1 -21\n\
rule:will.subject:+|direct 12 2 -16\n\
near:left:work -17 13 -1\n\
rule:cause.event-patient:+|agent:holder -17 18 -3\n\
near:right:possible 23 -12 -12\n\
rule:tone.clause:+|mixed -7 10 -9\n\
near:left:world -9 -12 17\n\
rule:effect.owner-patient:-|agent:other|own|direct 23 -8 -16\n\
rule:evaluation.modifier:-|out 4 -10 0\n\
next:left:honor -14 -12 27\n\
near:right:year 9 -1 -14\n\
near:right:win 27 -18 -10\n\
rule:effect.owner-patient:-|indirect 6 -9 -3\n\
rule:attitude.owner:+|free -12 -1 6\n\
rule:attitude.agent:-|mixed 2 14 -20\n\
rule:attitude.self:-|other -6 -8 8\n\
rule:evaluation.noun:+|act 15 -13 -7\n\
rule:friend.owner:+|free -16 -4 17\n\
near:right:should -7 10 -8\n\
link:complement(grow+)|in -7 25 -19\n\
rule:attitude.owner:+|agent:other -5 -11 11\n\
near:left:could 19 -9 -13\n\
rule:cause.agent:+|other 16 -17 -1\n\
near:right:medium -6 -13 17\n\
link:topic(plain)|such_as -26 19 2\n\
rule:inability.subject:-|other 9 -16 5\n\
link:complement(effect+)|from 26 -10 -20\n\
near:left:than 1 -15 10\n\
near:right:part -14 15 -4\n\
rule:break.partner:-|in -14 19 -11\n\
rule:evaluation.noun:-|out -10 -10 15\n\
near:right:difficult 27 -14 -14\n\
near:left:respect 25 -21 -8\n\
near:right:presence -17 -8 23\n\
near:right:itself -23 -3 23\n\
near:left:again -24 15 5\n\
rule:will.subject:+|own 17 -16 -3\n\
near:right:point 11 4 -18\n\
next:left:if 1 -9 0\n\
rule:attitude.noun:+|narration 13 -21 5\n\
near:left:meet -9 16 -12\n\
verb:subject:future!|present -9 7 -3\n\
near:left:force 17 -3 -17\n\
path:object(demand)|in -5 -15 15\n\
near:left:word -26 0 19\n\
near:right:carry 5 9 -19\n\
rule:effect.patient:+|free 6 1 -11\n\
near:right:warn 17 -10 -8\n\
path:object(demand)|out 18 -10 -11\n\
near:right:gas 25 -11 -15\n\
near:right:reduce 2 16 -19\n\
rule:effect.patient:+|indirect 10 -4 -9\n\
link:complement(plain)|including 20 -9 -17\n\
near:right:member -2 14 -17\n\
rule:grow.partner:+|direct 15 -10 -8\n\
link:patient(effect-)|on -7 5 -5\n\
near:right:accord 4 8 -16\n\
near:right:fulfill -11 -16 26\n\
rival:other|true|true|false -5 -4 6\n\
rule:grow.agent:+|direct 10 -16 2\n\
rule:attitude.owner:+|agent:holder|other|indirect -13 14 -6\n\
rule:effect.patient:+|agent:side -13 16 -7\n\
rule:attitude.topic:+|in 8 7 -18\n\
near:left:share 26 -9 -19\n\
link:complement(effect-)|in 12 0 -16\n\
link:complement(attitude-)|against 8 12 -24\n\
rule:friend.copula:+|own 14 -21 3\n\
rule:grow.agent:+|narration 9 -13 3\n\
rule:idiom.sentence:-|own -16 14 -8\n\
near:left:stress -24 24 -3\n\
rule:attitude.self:+|agent:other 5 2 -12\n\
next:left:at -5 -16 15\n\
rule:attitude.patient:+|indirect 8 2 -14\n\
near:left:protest -19 -8 25\n\
clause:clause:that| 0 -4 1\n\
rule:cause.agent:-|in -7 -10 14\n\
near:left:order -13 -11 19\n\
near:left:step 15 1 -20\n\
near:left:day -14 -7 15\n\
near:left:2015 14 -14 -3\n\
next:left:anti -5 17 -16\n\
near:left:honor -15 -9 23\n\
path:subject(attitude-)>clause(plain)|in 7 -14 2\n\
near:right:move -4 9 -12\n\
next:left:over 17 -10 -11\n\
rule:effect.topic-patient:-|other 6 -16 8\n\
next:left:on -5 -5 5\n\
near:right:one 7 -1 -12\n\
path:subject(grow+)>clause(plain)|in -1 8 -12\n\
near:right:lift 5 -17 8\n\
near:right:sign -12 -7 13\n\
rule:evaluation.noun:+|narration 4 2 -11\n\
near:right:unilaterally -22 -2 21\n\
rule:attitude.owner:-|agent:other|other|indirect 18 -8 -11\n\
next:right:from 1 0 -10\n\
next:right:at -17 14 -1\n\
near:left:( 4 2 -9\n\
next:right:unilaterally -29 -1 29\n\
path:complement(plain)>clause(plain)>clause(plain)|out 13 1 -18\n\
path:owner(plain)>topic(plain)>object(plain)|in 18 -4 -20\n\
rule:idiom.near:-|direct -13 -8 15\n\
near:right:now -1 -15 10\n\
next:left:what -14 -5 13\n\
verb:clause:attempt! 7 5 -17\n\
near:left:new -13 -4 9\n\
rule:cause.event-patient:+|in 7 -14 2\n\
rule:effect.owner:-|own -11 4 0\n\
clause:complement:relative|what -7 -13 15\n\
rule:evaluation.modifier-patient:+|in 4 12 -19\n\
clause:object:relative|who -3 8 -10\n\
near:right:defense 9 7 -21\n\
rule:refusal.subject:-|direct 12 -2 -14\n\
rule:effect.patient:-|agent:side -5 -16 18\n\
near:left:especially -17 12 -2\n\
path:modifier(plain)>object(attitude+)|in 22 -12 -12\n\
near:left:hand -19 0 14\n\
path:object(plain)>clause(plain)|in 12 -12 -7\n\
rule:evaluation.modifier:+|direct 9 -9 -5\n\
near:right:conflict 24 -9 -16\n\
near:right:expand 10 10 -21\n\
near:right:thru 11 -14 -2\n\
next:right:( -10 -3 10\n\
near:right:hold -4 -12 12\n\
near:right:these -10 -10 17\n\
rule:obligation.subject:-|direct 2 4 -8\n\
next:left:'s -4 -10 9\n\
near:right:threat -4 -17 18\n\
path:complement(attitude+)|out 13 -3 -15\n\
rule:effect.owner:+|out 10 -10 -6\n\
near:right:strongly 21 -7 -15\n\
near:right:find 6 6 -16\n\
clause:object:ing|by -1 10 -11\n\
verb:subject:grow+! -12 18 -9\n\
clause:object:that| -6 2 -2\n\
near:left:vote -20 16 -1\n\
path:subject(effect+)>clause(plain)|out -14 12 -3\n\
rule:cause.event-patient:-|free 3 8 -14\n\
rule:demand.object:-|agent:other|other|indirect -14 -1 13\n\
near:left:lose 22 -7 -18\n\
next:right:) 6 -11 2\n\
verb:object:ability!|none 16 3 -23\n\
near:right:own 2 -11 5\n\
near:left:bring 17 -4 -17\n\
link:topic(effect-)|in 15 0 -18\n\
verb:object:attitude-! 13 10 -28\n\
near:right:visit 9 0 -13\n\
next:right:over -15 13 -3\n\
rule:effect.event-patient:-|agent:holder|other|indirect -24 0 17\n\
rule:evaluation.verb:+|direct 0 9 -12\n\
near:left:week 9 3 -18\n\
next:left:any 12 4 -18\n\
rule:attitude.self:+|own 17 -11 -7\n\
verb:subject:volition|present -17 5 8\n\
near:right:obligation -1 -13 13\n\
rule:reverse.agent:+|indirect -14 1 12\n\
link:object(grow+)| 10 -12 -3\n\
near:left:pressure 9 -7 -7\n\
link:subject(demand)| -3 -6 4\n\
clause:attribute:relative|who 19 -12 -11\n\
next:right:ally 18 -11 -10\n\
near:left:with -2 1 -2\n\
next:left:keep -12 22 -12\n\
near:right:fight 2 15 -20\n\
near:right:hope 14 -16 -1\n\
rule:will.subject:+|indirect 7 -14 2\n\
near:right:reject 15 -8 -10\n\
rule:evaluation.verb:+|indirect -13 8 1\n\
next:left:accuse -10 -7 14\n\
near:left:country -6 2 1\n\
rule:cause.event-patient:-|indirect 10 -9 -6\n\
near:right:world -15 -6 13\n\
rule:effect.patient:-|agent:holder|other|act 14 -8 -9\n\
clause:object:ing|for 12 -4 -11\n\
rule:attitude.agent:+|indirect 0 2 -7\n\
rule:effect.patient:-|act 10 -11 -6\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -26 11 11\n\
near:left:agree -19 11 2\n\
near:right:allow -22 18 -1\n\
near:left:tie -13 2 5\n\
rule:evaluation.modifier:-|mixed 20 -3 -17\n\
rule:effect.patient:-|agent:other|other|indirect -21 4 8\n\
rule:attitude.owner:+|agent:side -4 12 -14\n\
next:left:thank 2 16 -18\n\
rule:effect.copula:-|free 19 -8 -13\n\
rule:demand.object:-|agent:other|other|mixed -16 -8 22\n\
near:right:her -18 7 8\n\
link:subject(reverse)| 2 -11 3\n\
near:left:carry 20 -16 -7\n\
near:right:drone -4 19 -20\n\
verb:subject:obligation|past -11 -11 19\n\
rule:friend.owner:+|out 14 -6 -10\n\
role:object|other|in -3 1 -4\n\
clause:subject:adverbial|because 7 0 -11\n\
near:right:negotiation 16 -16 -1\n\
rule:bond.state:+|other 14 -2 -14\n\
rule:idiom.sentence:-|in -8 -5 8\n\
near:right:stress 20 -12 -9\n\
rule:evaluation.copula:+|own -9 9 -5\n\
near:left:then -13 -6 16\n\
near:right:$ 14 5 -22\n\
near:left:still 15 3 -21\n\
near:right:tanker 18 -14 -9\n\
near:left:chemical 17 2 -22\n\
next:left:whether 21 -14 -9\n\
rule:break.partner:-|agent:holder -19 4 10\n\
near:left:diplomat -5 -14 16\n\
clause:clause:relative|what 17 -7 -14\n\
near:left:we -7 11 -8\n\
link:complement(grow+)|between 17 -11 -7\n\
near:right:important 17 -17 -4\n\
near:left:message 16 -20 3\n\
link:subject(evaluation-)| -4 -7 7\n\
near:left:see 3 6 -13\n\
path:subject(plain)>clause(plain)>clause(plain)|out 10 -4 -12\n\
verb:subject:obligation!|present -16 1 12\n\
path:partner(bond+)>subject(plain)|in 16 -21 1\n\
near:right:threaten 17 -3 -17\n\
rule:reverse.agent:+|narration 17 -4 -14\n\
near:right:this 2 -8 -1\n\
path:partner(bond+)>object(plain)|out -1 16 -18\n\
near:left:provide 10 -16 1\n\
near:left:international -13 13 -7\n\
rule:effect.owner-patient:-|out 7 -8 -4\n\
path:subject(plain)>clause(attitude+)|out -16 0 12\n\
rule:demand.object:-|agent:holder|own|indirect 12 -15 2\n\
rule:effect.owner-patient:+|own -8 11 -6\n\
clause:clause:adverbial|although 22 -13 -10\n\
near:left:today -22 -1 19\n\
near:left:now -8 -11 14\n\
path:object(effect-)|out 4 -13 6\n\
next:right:part -2 18 -20\n\
rule:attitude.patient:-|agent:holder -17 -8 20\n\
path:subject(plain)>clause(cause)|in 11 0 -13\n\
near:left:group 6 -14 5\n\
next:right:who -7 -11 14\n\
rule:idiom.near:-|own -16 2 5\n\
rule:effect.owner-patient:-|agent:side 8 0 -12\n\
rule:idiom.sentence:+|indirect -15 12 -1\n\
next:right:pressure -17 -6 22\n\
verb:subject:attempt! 13 -1 -17\n\
next:left:have -17 -3 15\n\
verb:subject:evaluation- -1 4 -6\n\
verb:complement:cause! 16 -3 -17\n\
near:right:leave -6 -12 15\n\
rule:attitude.noun:+|in 3 2 -10\n\
path:owner(plain)>topic(plain)>complement(plain)|in 16 -5 -15\n\
rule:effect.owner-patient:-|agent:side|other|act 27 -1 -26\n\
near:left:limit 16 -3 -17\n\
near:right:resolution 18 -16 -3\n\
near:right:criticize 16 -1 -17\n\
near:left:interest 10 -15 2\n\
near:left:statement 5 4 -13\n\
near:left:show 10 -14 0\n\
next:right:come -6 14 -13\n\
near:right:capability -17 13 0\n\
path:subject(plain)>clause(demand)|out 20 -5 -15\n\
near:right:opposition 18 -14 -8\n\
rule:effect.copula:-|in 14 -12 -5\n\
clause:clause:ing|for 14 -14 -4\n\
next:right:party -13 -6 19\n\
path:topic(plain)>complement(plain)|out -9 7 -7\n\
path:object(attitude-)|out -7 -9 14\n\
near:right:pressure -11 -5 9\n\
verb:attribute:effect+ 22 -17 -7\n\
rule:will.subject:+|act -19 18 0\n\
rule:attitude.self:-|agent:holder|own|indirect -21 15 0\n\
near:left:oppose 7 4 -16\n\
rule:effect.agent:-|own -7 7 -8\n\
near:left:drone 23 -3 -21\n\
path:complement(effect+)|out -13 11 -6\n\
clause:subject:adverbial|while -11 3 3\n\
near:left:nation -17 10 2\n\
rule:evaluation.modifier-patient:+|act 22 -7 -17\n\
near:right:partner -15 8 4\n\
link:complement(effect+)|in 18 -4 -16\n\
near:right:leader 20 -14 -7\n\
verb:attribute:none!|present 1 7 -14\n\
rule:effect.topic-patient:-|free 14 2 -21\n\
link:modifier(attitude-)| 12 2 -18\n\
rule:idiom.near:+|indirect -13 13 -3\n\
role:attribute|free|out -12 -2 8\n\
verb:object:cause! 7 -14 4\n\
link:topic(evaluation+)|in 19 -13 -8\n\
rule:effect.patient:-|agent:other|free|direct 4 7 -16\n\
path:subject(attitude-)>clause(plain)|out -11 -5 13\n\
verb:complement:none!|none 8 -9 -6\n\
near:right:provide -10 -8 15\n\
rule:effect.agent:-|other -1 -5 -1\n\
path:subject(attitude-)|in -3 5 -8\n\
near:right:position -13 -1 8\n\
near:right:speak 14 -9 -7\n\
link:complement(attitude+)|by 13 1 -17\n\
path:subject(grow+)>clause(plain)|out 1 -12 4\n\
near:left:conflict 20 -20 -2\n\
rule:cause.event-patient:+|agent:other 15 -14 -4\n\
near:right:without -13 6 1\n\
near:right:already 5 8 -17\n\
near:right:decide 10 2 -16\n\
near:right:than -12 -7 14\n\
rule:evaluation.copula:+|indirect -7 7 -8\n\
rule:bond.state:-|out 15 1 -18\n\
near:right:government 0 -7 3\n\
near:left:even 10 -4 -11\n\
rule:attitude.topic:+|agent:holder -19 11 2\n\
near:left:impose 10 -9 -6\n\
verb:object:plain! 1 -1 -5\n\
near:right:crisis 5 11 -19\n\
link:complement(attitude-)|with -15 6 4\n\
path:subject(demand)>clause(plain)|in 18 -14 -4\n\
rule:break.partner:-|indirect -19 14 3\n\
near:left:major 11 -18 5\n\
link:complement(plain)|of 0 -13 9\n\
near:right:war 9 0 -12\n\
next:left:make 4 -12 6\n\
near:right:four 14 -19 3\n\
next:right:welcome 22 -18 -5\n\
rule:effect.patient:-|mixed -18 8 5\n\
path:object(attitude-)|in 1 -7 -1\n\
rule:cause.agent:+|out 11 -12 -1\n\
near:left:authority -21 5 9\n\
rule:effect.copula:-|out 17 -1 -19\n\
path:owner(plain)>subject(effect-)|in -17 -4 18\n\
role:attribute|other|out 16 -4 -17\n\
near:right:] 6 5 -16\n\
near:left:weapon 4 8 -16\n\
near:right:start 1 -12 5\n\
link:complement(effect-)|against -13 0 8\n\
near:right:they -8 -5 7\n\
path:owner(effect-)>complement(plain)|out -2 -11 13\n\
near:right:many 6 5 -16\n\
clause:complement:participle| -5 2 -2\n\
near:right:region -9 -7 12\n\
near:right:legal 21 -8 -14\n\
near:left:grateful -12 25 -12\n\
rule:effect.noun-patient:+|act -18 20 -6\n\
near:right:trade -12 9 -7\n\
near:right:team 7 -15 4\n\
path:topic(plain)>subject(plain)|in 16 -6 -16\n\
near:left:towards 13 -9 -9\n\
link:topic(attitude+)|to 5 12 -18\n\
rule:attitude.topic:+|other -17 13 -2\n\
rule:effect.patient:+|agent:target 10 -17 4\n\
verb:object:attitude+! -9 -7 11\n\
path:subject(evaluation-)>clause(plain)|in -16 -4 17\n\
clause:object:adverbial|because -7 -12 16\n\
near:left:security 8 2 -14\n\
near:right:she -7 13 -13\n\
clause:object:relative|that 5 -6 -6\n\
rule:effect.topic-patient:-|in 5 3 -13\n\
near:left:campaign -13 11 -3\n\
rule:attitude.owner:-|free 8 -8 -5\n\
path:topic(plain)>subject(plain)|out 6 -3 -9\n\
verb:complement:future!|present -11 5 1\n\
rule:cause.event-patient:+|own 17 -14 -3\n\
next:left:while -12 13 -5\n\
near:right:stand 0 10 -13\n\
rule:inability.subject:-|direct 2 -11 7\n\
near:right:from 2 -3 -5\n\
near:right:seem -11 -6 13\n\
path:subject(grow+)>clause(attitude+)|out -27 21 2\n\
near:left:possible 17 -7 -11\n\
path:owner(evaluation+)>object(plain)|in -14 20 -8\n\
near:right:condemn 2 9 -14\n\
rule:effect.noun-patient:-|agent:other 17 2 -20\n\
rule:effect.patient:-|agent:target -15 -2 12\n\
near:left:criticize -4 -11 13\n\
path:subject(plain)>clause(attempt)|in -2 -12 7\n\
rule:idiom.near:-|narration -13 -4 13\n\
near:right:only -12 1 7\n\
rule:cause.event-patient:-|agent:holder|other|indirect -10 -11 16\n\
verb:attribute:ability|present 20 -12 -10\n\
path:owner(plain)>complement(plain)|in -1 1 -6\n\
near:left:measure -15 2 9\n\
near:left:first 9 -1 -12\n\
next:right:government -8 -1 7\n\
rule:reverse.owner:-|other -4 -11 11\n\
near:left:want 13 -12 -7\n\
role:object|own|out 12 -6 -9\n\
near:left:will -5 2 -4\n\
rule:attitude.noun:+|own 19 -15 -5\n\
near:right:remark -1 -11 8\n\
rule:grow.partner:+|agent:other 11 -9 -4\n\
near:left:address -16 -9 21\n\
near:left:exchange 23 -7 -17\n\
rule:attitude.agent:-|own 2 -7 -1\n\
rule:friend.copula:+|other -1 8 -11\n\
next:right:thank 17 -10 -7\n\
link:owner(evaluation-)|'s 2 -13 9\n\
next:left:three -13 -5 15\n\
verb:object:grow+ -4 1 -3\n\
near:right:then 11 -14 0\n\
near:left:maximum 7 5 -15\n\
rule:grow.agent:+|act 7 4 -13\n\
clause:object:ing|on 17 -11 -6\n\
near:right:force 4 -14 8\n\
clause:clause:ing|in 3 9 -14\n\
near:left:prove -23 11 7\n\
path:subject(effect-)>clause(plain)|out -1 5 -10\n\
near:left:fail 3 6 -14\n\
rule:refusal.subject:-|indirect -13 2 9\n\
near:right:remain -6 -9 11\n\
near:left:development 19 -14 -6\n\
rule:effect.event-patient:-|out -3 -11 10\n\
near:right:change 7 -13 3\n\
next:left:or 17 -12 -6\n\
clause:clause:adverbial|after 11 -6 -10\n\
near:left:since -8 -8 11\n\
path:subject(plain)>content(plain)>complement(plain)|out 13 0 -17\n\
near:left:tell 1 -10 4\n\
near:left:region 0 -12 8\n\
path:owner(plain)>topic(plain)>complement(plain)|out 11 -9 -6\n\
near:right:aim 6 -14 4\n\
near:left:strategy -12 -9 19\n\
link:owner(friend+)|demonym -6 13 -12\n\
verb:clause:none!|none 3 -9 2\n\
rule:attitude.owner:-|agent:target -20 -1 17\n\
clause:subject:ing|to 10 -14 1\n\
near:left:during 3 4 -11\n\
rule:effect.owner-patient:+|act -5 9 -10\n\
path:object(plain)|in -3 -5 3\n\
path:owner(effect-)>subject(plain)|out -17 13 -2\n\
near:left:consequence -20 -3 20\n\
near:left:where -14 -4 13\n\
near:right:pursue 15 -6 -12\n\
rule:effect.owner-patient:+|agent:target 13 -16 -2\n\
near:left:know 0 8 -12\n\
near:right:both 0 -13 10\n\
near:left:them 8 -13 1\n\
near:left:assassination 5 11 -20\n\
path:complement(attitude-)>clause(plain)|out 18 -4 -15\n\
near:right:ship 16 -8 -14\n\
link:complement(grow+)|against 1 -17 13\n\
next:right:deserve -17 29 -14\n\
next:left:because -4 -11 10\n\
rule:friend.owner:+|indirect -14 0 11\n\
next:right:announce 12 -1 -13\n\
path:topic(plain)|out 11 -1 -14\n\
rule:bond.state:+|out 12 -12 -4\n\
near:right:some 8 -10 -3\n\
verb:subject:will+ -2 13 -13\n\
near:right:global -17 -8 23\n\
near:right:create -5 -13 13\n\
near:left:because -8 5 -3\n\
verb:subject:attempt -4 -4 5\n\
near:left:stop -15 2 6\n\
link:modifier(bond+)| 0 -11 7\n\
rule:attitude.patient:+|agent:holder|other|indirect -20 17 -2\n\
near:left:[ 7 4 -15\n\
verb:subject:possibility!|present -5 -11 10\n\
near:right:proposal 4 6 -14\n\
path:attribute(plain)|in -10 8 -2\n\
rule:bond.state:+|own 16 -13 -4\n\
link:complement(effect-)|by 10 -12 0\n\
near:right:likely 16 -9 -9\n\
near:right:end 1 5 -12\n\
link:modifier(effect-)| 9 -4 -10\n\
near:right:think 4 -15 7\n\
near:right:underline 21 -14 -8\n\
near:right:arm 15 -13 -4\n\
near:left:tension 10 1 -16\n\
path:partner(bond+)>complement(plain)|in -11 16 -8\n\
near:right:election 6 4 -14\n\
near:right:close -13 2 8\n\
near:left:remove 6 3 -14\n\
clause:subject:relative|what -8 -6 8\n\
near:right:last -7 9 -7\n\
rule:attitude.self:+|direct -9 -6 8\n\
link:topic(effect+)|to 11 -12 -3\n\
link:complement(attitude-)|in 12 -2 -14\n\
near:right:different 18 -18 -3\n\
near:left:fully -10 18 -9\n\
next:left:other 3 4 -11\n\
verb:complement:evaluation+ -4 13 -14\n\
path:owner(plain)>complement(attitude+)|in 14 -12 -6\n\
near:right:present -14 -1 9\n\
clause:clause:ing|by 9 -4 -8\n\
rule:attitude.adjective:+|agent:other -9 19 -13\n\
near:right:make -5 -3 2\n\
rule:effect.patient:-|own 0 4 -9\n\
near:left:voice 21 -16 -6\n\
clause:subject:ing|without -10 -8 15\n\
near:left:action -11 -4 10\n\
near:left:hold 10 -12 -3\n\
near:right:even -10 7 -3\n\
near:left:position 12 -10 -4\n\
clause:subject:ing|about -22 -1 20\n\
rule:attitude.noun:-|indirect -9 -1 5\n\
near:right:isolate -23 -2 23\n\
near:left:only 6 -10 -1\n\
path:attribute(plain)|out 9 -4 -9\n\
clause:subject:ing|instead_of -22 -3 23\n\
path:partner(bond+)>object(grow+)|out -20 23 -5\n\
rule:effect.patient:+|agent:other 6 -7 -3\n\
near:left:cause 9 7 -18\n\
near:left:before 2 4 -11\n\
rule:attitude.self:-|agent:side -16 -4 15\n\
rule:attitude.owner:-|agent:holder|own|indirect -17 13 0\n\
rule:attitude.owner:-|mixed -5 -9 11\n\
rule:attitude.noun:+|other -9 0 4\n\
near:left:: -1 2 -6\n\
verb:clause:evaluation+ -10 2 5\n\
near:right:president 6 3 -13\n\
near:left:border -16 10 -1\n\
near:right:extend 15 -3 -14\n\
near:right:exchange 12 3 -17\n\
path:topic(plain)>subject(plain)>clause(plain)|in 17 -15 -4\n\
rule:idiom.near:+|own 13 -7 -8\n\
near:right:firm 13 2 -17\n\
near:right:stop -10 12 -6\n\
near:left:] 18 -4 -18\n\
rule:cause.agent:-|direct -9 -7 13\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 4 16 -21\n\
near:right:within -6 16 -16\n\
near:left:reiterate 17 -17 -3\n\
rule:evaluation.modifier:+|act 4 0 -8\n\
next:right:power 8 -14 3\n\
rule:evaluation.noun:-|direct -1 -12 10\n\
near:right:concern -11 14 -8\n\
verb:subject:attitude+! -5 -7 5\n\
near:right:side -9 -3 6\n\
rule:evaluation.modifier-patient:+|out 13 -4 -12\n\
verb:complement:possibility!|present 10 -13 -1\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 15 -4 -13\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -20 0 17\n\
path:complement(plain)>clause(cause)|in 16 -15 -5\n\
near:right:importance 22 -15 -8\n\
near:right:put -10 -3 7\n\
rule:effect.patient:-|agent:other|other|direct 2 8 -17\n\
rule:attitude.adjective:+|in -7 13 -10\n\
near:right:minister -15 2 10\n\
near:left:pursue -18 7 5\n\
path:topic(plain)>subject(plain)>clause(plain)|out -15 -5 17\n\
rule:inability.subject:-|free -4 -10 11\n\
rule:idiom.near:-|indirect -11 0 7\n\
near:left:third 21 -6 -16\n\
near:right:crude 20 -5 -15\n\
near:left:impact 16 -5 -13\n\
near:left:commit -12 19 -10\n\
near:left:situation 6 9 -16\n\
near:left:seek 10 -1 -14\n\
link:subject(fail)| -6 -11 15\n\
near:left:among 9 -3 -12\n\
next:left:tell -18 -1 15\n\
link:object(attitude+)| 5 -5 -5\n\
near:right:understand -19 4 12\n\
path:object(break-)|in 6 3 -13\n\
near:right:get -13 3 5\n\
next:right:seek 12 -16 2\n\
verb:subject:attitude-! -10 -8 14\n\
next:left:blame -16 -5 17\n\
rule:bond.partner:+|mixed -9 2 4\n\
near:right:develop 3 8 -15\n\
near:right:push -11 -7 16\n\
rule:attitude.self:+|agent:other|free|indirect -15 8 0\n\
verb:clause:volition!|none -10 15 -9\n\
verb:clause:possibility|present 5 -5 -3\n\
near:left:without -5 10 -12\n\
near:right:defend -9 16 -9\n\
near:left:reaffirm 24 -14 -11\n\
rule:tone.clause:+|act -1 -3 -6\n\
clause:complement:adverbial|since -13 -5 16\n\
near:right:statement -11 5 3\n\
verb:subject:ability|present 3 -5 -5\n\
rule:friend.copula:-|in 2 5 -13\n\
rule:demand.object:-|narration 10 -2 -10\n\
rule:cause.agent:-|out 2 -10 5\n\
rule:idiom.sentence:+|free -10 2 3\n\
role:partner|free|out -4 -2 -1\n\
near:right:leadership -18 7 8\n\
next:right:support 8 -11 0\n\
rule:attitude.self:+|mixed 9 4 -15\n\
path:complement(effect-)>clause(plain)|in 3 -13 6\n\
path:subject(plain)>content(plain)>complement(plain)|in -16 1 12\n\
near:left:view 14 -11 -6\n\
link:patient(attitude+)|for -2 13 -15\n\
rule:refusal.subject:-|other 5 -11 2\n\
near:left:report 5 1 -12\n\
role:subject|free|in -1 -1 -2\n\
next:right:last 11 3 -15\n\
rule:idiom.near:-|mixed 11 -11 -4\n\
near:right:credit -17 26 -11\n\
clause:object:ing|of -1 2 -7\n\
rule:effect.owner-patient:-|mixed -14 4 5\n\
near:right:pull 14 -2 -15\n\
next:left:give -5 -13 13\n\
clause:subject:adverbial|as -8 -7 10\n\
clause:attribute:relative|which 3 -13 6\n\
rule:demand.object:-|agent:side|free|direct -20 9 8\n\
next:right:bank 18 -6 -13\n\
rule:attitude.adjective:-|other -16 -1 11\n\
rule:attitude.adjective:+|indirect -12 17 -9\n\
link:owner(effect+)|of -18 6 7\n\
near:right:development -18 14 -1\n\
near:right:live -17 -1 14\n\
near:right:serious -7 16 -14\n\
clause:attribute:to|to 6 -11 1\n\
near:left:along 1 -15 10\n\
near:left:recent 9 -5 -8\n\
clause:clause:relative| 5 -1 -7\n\
near:right:bad -16 -6 21\n\
near:left:also -4 -2 3\n\
near:left:off -20 -2 18\n\
near:right:whose 0 12 -16\n\
role:attribute|other|in 8 -11 0\n\
near:right:where -14 11 -2\n\
near:right:dollar -17 -6 19\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in -8 13 -9\n\
next:left:especially -19 5 9\n\
near:left:lift 7 -2 -10\n\
link:subject(will+)| -6 14 -11\n\
near:right:site -21 3 14\n\
near:right:praise 14 -12 -4\n\
near:right:six 15 -9 -10\n\
link:complement(effect+)|to 4 6 -14\n\
near:right:illegal 13 -3 -13\n\
near:left:all -6 -6 6\n\
near:right:decision -6 7 -3\n\
near:right:conclude -17 -3 15\n\
near:left:foreign 6 -2 -6\n\
near:left:embargo 7 -5 -10\n\
path:subject(plain)>clause(effect-)|in -6 -11 15\n\
next:right:into 7 5 -15\n\
rule:attitude.patient:-|other 13 -3 -14\n\
near:right:include -7 9 -7\n\
path:complement(cause)>clause(plain)|out -8 -8 14\n\
link:topic(evaluation+)|of -16 3 9\n\
near:right:face 12 -3 -13\n\
rule:idiom.sentence:-|act 20 -3 -17\n\
near:right:go -4 5 -8\n\
near:right:final 18 -13 -6\n\
next:left:up 11 2 -18\n\
rule:effect.noun-patient:+|out -9 11 -7\n\
rule:evaluation.verb:+|out -9 7 -2\n\
rule:idiom.clause:-|free -15 -1 12\n\
near:left:try -10 12 -6\n\
near:right:each 19 -8 -13\n\
near:left:extend 15 -3 -13\n\
near:right:due 11 0 -14\n\
link:complement(grow+)|on -8 -6 11\n\
next:right:demand -16 5 7\n\
rule:cause.agent:+|indirect 9 -10 -3\n\
near:left:can 0 2 -8\n\
near:left:some 7 -7 -5\n\
path:topic(plain)>attribute(plain)|in -10 -7 14\n\
next:left:arm 15 -4 -13\n\
rule:attitude.agent:+|act 1 9 -12\n\
near:left:call -1 -6 4\n\
near:left:independent -13 -9 18\n\
near:right:need -8 4 0\n\
verb:attribute:none|present -1 -2 -3\n\
link:complement(break-)|on 2 -10 4\n\
next:left:reduce 10 0 -12\n\
next:right:obligation 0 -10 8\n\
near:left:top -9 12 -8\n\
clause:attribute:relative|what 7 -11 1\n\
near:right:write 13 -13 -4\n\
next:right:company 3 6 -13\n\
near:left:reach -14 3 7\n\
verb:complement:ability!|present 12 -4 -12\n\
near:right:might 0 -15 13\n\
near:left:expert 16 -11 -8\n\
rule:attitude.self:-|agent:other|free|indirect -4 -13 13\n\
near:right:conduct 7 3 -15\n\
near:right:trust -9 -13 20\n\
near:right:when 1 3 -10\n\
link:complement(attitude+)|to -1 15 -16\n\
near:right:goal 6 -16 8\n\
near:right:terrorist -2 8 -11\n\
next:right:oil 0 6 -10\n\
near:left:team 15 -7 -10\n\
near:right:file 22 -5 -19\n\
clause:clause:that|why -18 5 10\n\
rule:attitude.owner:-|act 11 -4 -9\n\
near:left:ambassador 13 -8 -6\n\
near:left:guarantee -2 -14 12\n\
near:right:political -9 -3 8\n\
near:left:own 12 -10 -7\n\
rule:attitude.topic:+|indirect -13 4 3\n\
next:left:year -21 0 17\n\
near:left:receive 14 -13 -5\n\
path:owner(plain)>subject(attitude-)|out 13 -5 -9\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -12 -4 14\n\
verb:clause:fail! 14 -1 -17\n\
rule:break.partner:-|out -5 -11 14\n\
near:left:government -6 7 -6\n\
rule:attitude.noun:+|out -3 -6 3\n\
near:left:member 6 -10 1\n\
rule:effect.event-patient:-|free -7 -8 11\n\
path:complement(plain)>clause(plain)>clause(plain)|in 2 4 -10\n\
next:right:since 6 -12 4\n\
near:left:go 11 -6 -11\n\
near:left:offer 9 2 -17\n\
near:right:receive 12 -6 -10\n\
near:left:inside 19 -5 -15\n\
near:right:begin 12 -9 -6\n\
near:left:strong -5 -11 13\n\
rule:reverse.agent:+|direct -1 11 -10\n\
link:complement(effect+)|between 14 -7 -7\n\
rule:friend.owner:+|narration -6 -8 13\n\
rule:attitude.self:-|agent:other|other|indirect 12 -6 -9\n\
next:left:trust -10 -18 26\n\
clause:object:relative| -6 7 -5\n\
rule:cause.agent:-|narration -9 -4 11\n\
clause:subject:relative|whose 3 7 -15\n\
near:left:missile -11 2 6\n\
near:right:ask -3 7 -10\n\
path:complement(plain)>clause(attitude-)|out 15 -4 -12\n\
next:left:visit 14 -11 -5\n\
verb:object:ability!|present 11 -4 -10\n\
rule:attitude.adjective:+|other -15 17 -6\n\
near:left:implement -13 6 2\n\
clause:subject:adverbial|since -4 9 -11\n\
rule:attitude.topic:-|indirect 0 -12 8\n\
rule:effect.topic-patient:+|in 3 -9 1\n\
near:left:express -11 7 -1\n\
path:owner(effect-)>object(plain)|in 9 0 -14\n\
rule:effect.owner-patient:+|indirect -3 4 -6\n\
rule:attitude.owner:+|agent:target 16 -17 -2\n\
near:left:defend -13 16 -6\n\
near:left:hostile 8 4 -16\n\
path:topic(attitude+)>object(cause)|in -12 23 -11\n\
verb:subject:reverse 3 -4 -6\n\
next:right:own 8 -6 -6\n\
next:left:even 17 -3 -17\n\
next:right:share 15 -6 -11\n\
rule:effect.event-patient:-|direct 8 2 -12\n\
next:right:believe 4 -12 6\n\
rule:demand.object:-|agent:side|other|indirect 17 -6 -12\n\
path:complement(attitude+)|in 6 -5 -8\n\
near:left:refuse -18 -4 18\n\
next:left:thru 16 -12 -4\n\
near:right:miss -20 -4 23\n\
rule:attitude.topic:-|free -15 2 10\n\
near:left:failure -12 -6 15\n\
rule:evaluation.modifier-patient:+|indirect 8 5 -15\n\
clause:subject:to|on 14 -3 -13\n\
near:left:point 8 -9 -3\n\
near:left:relationship 12 -4 -12\n\
path:subject(evaluation-)|in 3 2 -9\n\
path:owner(plain)>subject(attitude+)|out -9 -8 15\n\
next:left:help -13 3 7\n\
near:right:press 16 -4 -12\n\
next:left:where -9 -8 13\n\
rule:effect.patient:-|agent:other|free|indirect 13 -6 -10\n\
near:right:declare 15 -5 -13\n\
near:right:place 3 7 -13\n\
clause:object:that|whether 19 -3 -16\n\
path:owner(plain)>subject(cause)|in -14 2 8\n\
path:subject(plain)>clause(grow+)|out -12 5 5\n\
near:left:number -14 -5 19\n\
near:right:longer 12 -14 0\n\
link:owner(cause)|name 16 -8 -10\n\
near:right:see 4 -9 0\n\
near:left:practice -13 -9 22\n\
path:partner(plain)>object(plain)|in 15 -15 -2\n\
near:right:intend -15 -1 14\n\
verb:object:grow+! -15 -3 14\n\
near:right:history 14 -12 -4\n\
rule:reverse.patient:+|agent:other -11 11 -5\n\
near:left:behind -6 15 -14\n\
next:right:– 5 -11 4\n\
rule:idiom.sentence:-|mixed 10 -8 -6\n\
near:right:together 6 6 -16\n\
near:left:refer 6 -14 3\n\
near:left:deputy 14 -1 -14\n\
path:complement(effect+)|in 4 0 -9\n\
rule:demand.object:-|agent:other|own|direct 12 -2 -11\n\
near:right:implement 10 -11 -3\n\
near:right:too 0 -12 8\n\
rule:effect.owner-patient:-|narration 9 4 -14\n\
path:complement(cause)>clause(plain)|in -3 -12 10\n\
rule:attitude.self:+|out -7 5 -4\n\
near:right:lack -8 -10 17\n\
near:left:threaten 6 2 -16\n\
link:topic(plain)|as -14 13 -3\n\
link:partner(evaluation+)|with -3 -10 7\n\
near:right:join -12 5 2\n\
near:right:so -7 6 -5\n\
rule:break.partner:-|agent:holder|other|act -11 -8 18\n\
near:right:look 10 -4 -11\n\
rule:attitude.topic:+|agent:holder|other|indirect -23 15 3\n\
near:left:maintain 13 -5 -13\n\
rule:effect.topic-patient:+|direct 5 -13 4\n\
near:right:regional -9 3 0\n\
near:left:base 12 -3 -11\n\
near:left:– -1 -6 0\n\
rule:demand.object:-|agent:side -5 -4 6\n\
link:owner(attitude+)|demonym -1 3 -9\n\
verb:subject:possibility|none 14 -5 -11\n\
near:right:group 12 -9 -5\n\
rule:evaluation.verb:-|out 0 -5 -1\n\
near:right:concerned 17 -11 -8\n\
near:left:every 17 -11 -9\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -7 -9 11\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 15 -2 -15\n\
near:left:serve 11 -15 2\n\
rule:friend.copula:+|free 6 -8 -5\n\
near:right:strong 8 -12 -2\n\
path:subject(plain)>clause(demand)|in 8 -6 -8\n\
near:right:help -3 6 -9\n\
near:right:break -13 -1 7\n\
next:left:warn -13 -4 17\n\
rule:obligation.subject:-|narration 2 -9 7\n\
clause:clause:ing|of 6 -1 -8\n\
near:right:announce -6 1 1\n\
near:left:term -6 -10 12\n\
path:subject(effect-)>clause(attitude-)|in 15 -5 -10\n\
near:right:stay 9 4 -15\n\
near:left:comment 11 2 -17\n\
near:right:again 2 -10 5\n\
near:right:before 8 -9 -6\n\
near:right:great -4 11 -11\n\
rule:idiom.clause:-|narration -15 2 10\n\
via:pair|out 2 -2 -5\n\
near:left:commitment 10 -10 -3\n\
near:right:signatory -18 2 13\n\
rule:effect.noun-patient:+|direct -9 -10 15\n\
near:right:list 8 -12 0\n\
near:right:week 11 -8 -6\n\
near:left:challenge 5 -13 7\n\
near:right:strike 1 8 -13\n\
rule:effect.noun-patient:+|free 10 -6 -7\n\
near:right:abandon -5 -8 11\n\
next:right:issue 13 -1 -15\n\
near:right:peace 10 2 -16\n\
next:left:include -7 -7 7\n\
rule:reverse.patient:+|out -3 10 -11\n\
rule:effect.noun-patient:-|agent:holder -3 -10 12\n\
rule:evaluation.modifier:+|other 1 -2 -5\n\
near:right:bank 7 3 -12\n\
rule:evaluation.noun:-|act 13 -5 -9\n\
near:right:diplomatic 11 -12 -4\n\
near:right:especially -6 -7 10\n\
path:object(effect+)>clause(plain)|in -1 -13 10\n\
link:complement(attitude-)|between 12 0 -14\n\
next:left:toward 9 2 -14\n\
path:owner(evaluation+)>subject(plain)|in 5 -15 4\n\
near:right:full -10 8 -3\n\
near:right:fully -3 10 -11\n\
near:left:al -5 13 -10\n\
link:complement(effect-)|to 8 -12 1\n\
near:left:therefore -14 -1 14\n\
rule:idiom.near:+|act -23 24 -3\n\
clause:subject:that|how 1 -12 9\n\
near:right:alleged 22 -5 -17\n\
path:modifier(plain)>object(attitude-)|in 10 -4 -7\n\
verb:subject:counterfactual|present -16 2 10\n\
near:right:case 14 -10 -6\n\
rule:cause.event-patient:+|agent:holder|other|indirect -17 13 2\n\
link:partner(effect-)|with 15 -12 -5\n\
near:left:nothing -17 9 3\n\
verb:object:possibility!|present 12 -4 -10\n\
path:object(attitude+)|in -6 4 -3\n\
path:complement(plain)>clause(effect-)>clause(plain)|in -21 5 12\n\
clause:clause:that|whether 14 -9 -6\n\
near:left:sign -6 -11 11\n\
rule:effect.copula:-|indirect 13 -7 -8\n\
near:left:follow 0 -8 2\n\
path:subject(effect-)>clause(demand)|in -11 -6 15\n\
rule:effect.noun-patient:+|indirect 8 1 -12\n\
verb:attribute:future|present 3 7 -13\n\
near:right:if 2 -2 -6\n\
near:right:implementation 17 -13 -6\n\
clause:subject:participle|as -13 7 3\n\
verb:clause:obligation|past 3 -15 9\n\
rule:effect.patient:+|agent:other|other|direct 0 -13 10\n\
rule:attitude.self:+|agent:holder|free|indirect -12 13 -5\n\
rule:grow.partner:+|agent:holder|other|indirect -6 15 -10\n\
rule:bond.state:-|other 11 -5 -10\n\
rule:friend.copula:+|out -1 -8 5\n\
path:complement(break-)|out 9 -11 1\n\
verb:subject:evaluation+! 3 -12 9\n\
near:right:citizen 7 -12 2\n\
rule:effect.owner-patient:-|agent:other|other|direct -4 9 -12\n\
near:left:end -9 -1 3\n\
next:left:criticize -12 -3 12\n\
path:owner(plain)>complement(cause)|in -10 -1 4\n\
rule:attitude.self:+|agent:target 1 -16 14\n\
near:right:prepare 3 -12 6\n\
near:right:intention 15 -7 -10\n\
rule:reverse.owner:-|agent:holder -1 6 -9\n\
near:left:think 4 1 -8\n\
link:complement(attitude-)|for 10 2 -15\n\
near:left:supply -13 -1 10\n\
next:left:among 13 -2 -13\n\
near:left:important 8 -1 -11\n\
near:left:few 8 1 -13\n\
near:left:toward 7 0 -11\n\
near:right:day 4 -11 3\n\
verb:complement:possibility|none 15 -5 -12\n\
rule:attitude.self:+|act -3 9 -10\n\
path:subject(bond+)|out -16 4 9\n\
rule:attitude.self:-|mixed 5 -2 -8\n\
rule:effect.partner-patient:+|in 0 7 -10\n\
near:right:reaction 16 -6 -11\n\
near:left:which -4 -3 1\n\
near:left:dismiss -16 6 5\n\
near:left:dispute 13 -3 -12\n\
near:left:praise -11 10 -3\n\
near:left:while 0 -6 2\n\
near:left:regret -14 -3 16\n\
rule:friend.owner:+|act 13 -2 -12\n\
next:left:such 14 -4 -13\n\
near:left:energy 9 5 -15\n\
path:owner(plain)>subject(cause)|out 0 -9 4\n\
link:patient(plain)|on 6 3 -12\n\
near:right:draft 12 -9 -6\n\
next:left:express 16 -6 -9\n\
near:left:serious -16 3 10\n\
next:right:need -6 -6 9\n\
near:right:intelligence 15 -8 -8\n\
near:left:strengthen 12 -11 -5\n\
next:right:position -12 12 -4\n\
clause:attribute:participle| -11 6 1\n\
next:left:reaffirm 21 -14 -8\n\
path:object(attitude+)>clause(plain)|in -8 12 -6\n\
near:left:suggest 13 -13 -4\n\
next:left:defend -6 16 -11\n\
rule:cause.agent:+|direct 9 -4 -8\n\
next:right:express 14 -7 -7\n\
rule:effect.owner-patient:-|agent:target -4 -7 7\n\
near:left:begin 13 -8 -7\n\
near:right:send 3 -9 3\n\
near:left:target 12 -10 -4\n\
near:right:denounce 11 2 -15\n\
clause:object:adverbial|since 4 -14 9\n\
near:right:save -15 5 6\n\
near:right:air 18 -4 -15\n\
near:right:: -5 -7 7\n\
near:right:argue 13 -9 -5\n\
link:owner(cause)|demonym 11 3 -17\n\
rule:effect.owner-patient:+|free 2 -6 -3\n\
near:left:help -5 8 -8\n\
near:left:convince 20 -7 -13\n\
verb:object:obligation|past 14 -5 -12\n\
clause:object:that|how 13 -15 2\n\
near:right:lose 12 -5 -11\n\
path:subject(effect-)>clause(attempt)|in -14 -4 15\n\
rule:attitude.topic:-|other 11 -6 -8\n\
near:right:measure -10 -1 7\n\
near:left:prevent 2 7 -12\n\
next:right:presence -16 -3 18\n\
next:left:than 4 -10 2\n\
near:right:yet 7 -12 2\n\
link:complement(plain)|under -13 0 10\n\
near:left:side -8 8 -6\n\
link:object(reverse)| 8 -10 -1\n\
near:right:destroy -18 -1 17\n\
verb:object:volition|present -11 7 0\n\
near:right:legitimate -12 17 -6\n\
near:left:already 14 -13 -3\n\
next:left:describe -7 11 -11\n\
next:left:some -6 -7 10\n\
near:left:pull 14 -2 -15\n\
next:left:believe -14 -5 13\n\
verb:clause:grow+! -14 5 5\n\
near:right:veto -16 -2 16\n\
near:left:create -10 -7 14\n\
near:right:prevent -9 -7 14\n\
near:right:repeatedly 11 -7 -8\n\
near:right:sell -9 -7 14\n\
near:right:step 7 -2 -9\n\
verb:subject:effect+! -4 -6 6\n\
near:left:need -5 -9 9\n\
path:subject(cause)>clause(plain)|out 8 -8 -4\n\
rule:bond.state:+|direct 1 4 -9\n\
rule:demand.object:-|agent:target 8 -3 -8\n\
near:left:policy 6 -3 -5\n\
path:subject(effect+)>clause(cause)|in 17 -13 -6\n\
near:right:limit 2 5 -12\n\
near:right:oppose 8 -3 -9\n\
near:right:follow -4 -7 9\n\
clause:complement:ing|in 1 -7 1\n\
path:modifier(plain)|in -12 2 7\n\
clause:clause:adverbial|because -8 0 4\n\
path:owner(plain)>object(effect-)|in 11 -6 -8\n\
rule:friend.copula:+|direct 6 -7 -3\n\
rule:effect.copula:-|direct 6 2 -11\n\
rule:effect.partner-patient:+|other -9 4 0\n\
path:object(effect-)|in 1 -7 3\n\
near:left:respond -2 -12 11\n\
near:right:like -2 -10 7\n\
path:object(attitude+)|out -12 6 0\n\
near:left:question 10 -4 -10\n\
near:left:blow -14 -4 18\n\
rule:attitude.patient:+|own 4 -10 2\n\
near:right:serve 3 -13 5\n\
near:right:being 0 6 -11\n\
rule:attitude.noun:-|direct 1 3 -9\n\
near:right:toward -8 -7 13\n\
near:right:vessel -12 -7 16\n\
next:right:state -8 -3 8\n\
next:right:medium 5 -9 5\n\
near:right:order 8 -8 -4\n\
near:right:set -10 4 1\n\
near:right:large 12 -4 -11\n\
near:left:undermine -15 -1 13\n\
near:left:argue 3 -11 5\n\
near:left:program 4 -11 2\n\
near:right:hand 14 -8 -9\n\
next:left:reiterate 16 -12 -5\n\
link:partner(attitude-)|with -16 4 8\n\
next:left:since 9 -4 -8\n\
next:right:or 8 -9 -2\n\
near:right:problem 9 2 -13\n\
rule:bond.state:+|free 0 -8 5\n\
near:right:border 7 -4 -8\n\
near:right:choose -14 1 8\n\
path:owner(plain)>complement(effect+)|in -5 -10 13\n\
rule:idiom.sentence:-|indirect -2 6 -7\n\
verb:clause:effect-! -8 10 -5\n\
near:left:way 0 -1 -8\n\
near:left:administration 4 4 -11\n\
rule:attitude.topic:+|agent:other 6 5 -13\n\
path:subject(plain)>clause(break-)|in 14 -7 -8\n\
rule:evaluation.modifier-patient:+|free -13 2 6\n\
near:left:would 2 -2 -4\n\
rule:reverse.patient:+|free -1 9 -11\n\
near:right:quit -6 -6 11\n\
rule:effect.patient:+|agent:other|free|direct 9 -11 -2\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in 4 -11 5\n\
link:owner(plain)|from 13 -10 -5\n\
near:right:launch -1 -9 7\n\
near:right:opponent -18 5 10\n\
link:complement(plain)|about 7 0 -10\n\
path:subject(plain)>content(plain)>object(plain)|out -9 -5 13\n\
rule:attitude.partner:-|other 1 -14 10\n\
rule:attitude.owner:-|in 1 -3 -1\n\
rule:break.partner:-|act -6 -10 15\n\
rule:effect.owner-patient:+|agent:holder|other|act 5 -1 -8\n\
link:patient(attitude-)|to -14 -4 15\n\
near:right:mean 7 1 -12\n\
path:owner(effect-)>subject(plain)|in -8 -7 12\n\
path:subject(effect+)>clause(plain)>clause(plain)|in 5 -10 1\n\
near:right:buy 14 -9 -8\n\
near:right:honor 9 -12 2\n\
next:right:negotiate -13 3 8\n\
near:left:open -12 10 -3\n\
near:right:unlikely 20 -8 -13\n\
near:left:legitimate -13 14 -3\n\
rule:reverse.patient:+|agent:holder|other|indirect -17 16 -1\n\
path:partner(bond+)>object(plain)|in -12 -1 9\n\
near:right:five 5 2 -12\n\
path:complement(attitude-)>clause(plain)|in 0 6 -12\n\
path:owner(plain)>object(plain)>clause(plain)|out -7 -5 6\n\
near:right:aware -15 0 12\n\
near:left:role 7 -9 -2\n\
near:right:much -11 7 -1\n\
path:owner(plain)>complement(demand)|in 18 -7 -12\n\
rule:cause.event-patient:-|agent:side -11 -2 8\n\
near:right:wish 9 1 -14\n\
near:left:alliance -12 5 3\n\
near:right:joint 8 0 -10\n\
rule:attitude.self:-|agent:target 1 8 -13\n\
near:left:within 10 -2 -12\n\
near:left:far -11 -2 10\n\
near:left:problem -13 4 6\n\
rule:attitude.self:+|agent:holder|other|act -6 11 -7\n\
clause:complement:adverbial|because -11 1 6\n\
near:left:mean 10 -7 -7\n\
near:left:must -6 -5 9\n\
near:right:standing -17 0 13\n\
near:left:confrontation 14 -9 -6\n\
near:left:four -6 -9 13\n\
near:left:six 13 -8 -7\n\
path:owner(bond+)>complement(plain)|out -14 9 1\n\
near:right:market 9 1 -13\n\
near:left:repeatedly -11 7 1\n\
link:patient(plain)|toward 15 -9 -7\n\
next:right:action -15 8 3\n\
path:owner(plain)>complement(attitude+)|out 6 -1 -11\n\
near:right:such -7 -1 5\n\
near:right:despite -6 11 -8\n\
next:left:think 1 -10 7\n\
next:right:word -15 7 6\n\
near:left:gas 12 -12 -3\n\
near:right:just -8 -8 11\n\
path:subject(evaluation+)|in -4 -10 9\n\
near:left:compensate 15 -4 -13\n\
role:attribute|free|in 5 -1 -10\n\
next:right:call -5 7 -6\n\
near:right:value 16 -10 -8\n\
link:subject(bond+)| -7 -6 7\n\
path:subject(plain)>clause(cause)|out 8 -7 -6\n\
near:left:affair -13 6 4\n\
near:right:meeting -8 2 2\n\
link:patient(plain)|towards 10 -5 -9\n\
path:owner(plain)>object(cause)|in 7 -10 0\n\
path:object(attitude+)>clause(plain)|out 14 -12 -5\n\
near:right:immediately -12 -1 9\n\
path:complement(attitude+)>clause(plain)|out -11 0 10\n\
rule:cause.event-patient:+|act -1 11 -12\n\
near:left:write 11 -12 -3\n\
near:left:mechanism 10 -8 -5\n\
rule:attitude.patient:-|agent:other 4 7 -13\n\
near:right:chief 9 -11 -2\n\
rule:reverse.patient:+|own 12 -11 -2\n\
near:right:strategic -8 6 -2\n\
near:left:violation 13 -4 -11\n\
clause:clause:relative|that -2 1 -3\n\
next:left:our -3 15 -14\n\
near:right:independent -13 0 7\n\
near:right:stick -18 8 7\n\
rule:attitude.noun:-|mixed -11 -3 12\n\
next:right:quit -10 -4 14\n\
near:right:emphasize 6 -12 3\n\
rule:effect.partner-patient:+|free 13 -7 -6\n\
next:right:stress 12 -5 -8\n\
near:right:counterpart 11 -1 -10\n\
next:left:first 9 1 -12\n\
rule:effect.patient:+|agent:other|free|indirect -11 11 -4\n\
next:left:provide 11 -16 2\n\
near:left:replace 14 -7 -8\n\
next:left:prevent 10 1 -12\n\
clause:clause:adverbial|since 4 3 -11\n\
near:right:trigger 2 -10 8\n\
next:left:his -5 6 -7\n\
near:left:ministry -6 -7 11\n\
next:left:inside 17 -5 -12\n\
path:owner(plain)>complement(attitude-)|in -9 -3 8\n\
near:right:destabilize -14 -5 19\n\
path:owner(attitude+)>complement(plain)|out 3 7 -13\n\
near:right:significant -5 18 -16\n\
rule:attitude.noun:+|mixed 1 11 -13\n\
next:left:welcome -6 15 -10\n\
path:complement(attempt)|in 15 -15 -2\n\
rule:cause.agent:-|other 5 -8 0\n\
near:right:other -3 3 -5\n\
near:right:violation 7 -9 1\n\
link:owner(plain)|demonym -1 -1 0\n\
clause:complement:ing|by 0 -7 5\n\
rule:attitude.agent:-|act 6 -2 -8\n\
next:left:like 0 6 -10\n\
next:right:— 1 6 -10\n\
path:topic(plain)|in -15 11 -1\n\
near:left:speak -1 5 -9\n\
rule:effect.patient:-|agent:other|own|direct 7 -10 -1\n\
near:right:propose 12 -7 -7\n\
path:object(cause)|out 1 -2 -7\n\
near:right:unilateral -12 -1 9\n\
next:right:discuss -11 14 -5\n\
path:owner(plain)>subject(plain)>clause(plain)|out 2 -1 -6\n\
path:owner(evaluation+)>complement(plain)|in 4 3 -9\n\
near:left:election 10 -5 -7\n\
near:right:while -6 -3 5\n\
next:left:military -8 -6 11\n\
next:right:back 7 -10 -2\n\
near:left:promise -1 8 -12\n\
near:right:engage 12 -5 -10\n\
near:left:troop 7 -1 -12\n\
rule:refusal.subject:-|out 0 6 -10\n\
left:6 0 -1 0\n\
near:right:import 11 -1 -11\n\
next:right:war 7 4 -15\n\
near:right:permanent 10 -11 0\n\
clause:object:adverbial|while 7 -3 -8\n\
near:right:closer 13 -10 -7\n\
next:right:impose 6 -11 5\n\
near:left:trigger 7 -10 1\n\
near:left:accept -6 8 -7\n\
next:right:tell -6 -5 6\n\
rule:cause.event-patient:+|free 10 -4 -8\n\
path:partner(plain)>complement(plain)|out -8 2 -1\n\
next:right:expect 15 -6 -10\n\
near:left:second 11 -7 -5\n\
near:right:but -4 0 -3\n\
near:left:discuss 10 -6 -10\n\
verb:object:volition!|none 4 -1 -9\n\
next:right:foreign -8 -4 10\n\
near:left:represent 15 0 -15\n\
path:patient(effect-)>object(plain)|out 2 -11 7\n\
near:right:major 3 -10 3\n\
path:object(attempt)|in 13 -5 -11\n\
near:left:percent 14 -4 -12\n\
near:right:view 7 -4 -7\n\
near:left:walk 20 -9 -11\n\
link:partner(plain)|- 2 2 -9\n\
rule:effect.topic-patient:+|other -7 8 -6\n\
near:right:reason 12 -6 -9\n\
path:subject(plain)>clause(cause)>clause(plain)|in 8 -11 1\n\
near:left:break -11 -5 12\n\
near:left:assume -14 2 9\n\
near:left:demand -1 -8 5\n\
rule:attitude.owner:+|agent:side|other|direct -7 12 -8\n\
near:right:signal -15 7 4\n\
link:complement(plain)|such_as 11 -12 -2\n\
clause:subject:ing|while -9 6 -1\n\
near:right:second -1 9 -11\n\
near:left:partner 9 -8 -3\n\
rule:attitude.patient:-|in 1 -7 1\n\
near:left:claim -1 2 -5\n\
next:left:continue 1 -11 6\n\
near:right:respect -6 -7 10\n\
near:left:difficult 14 -3 -13\n\
near:left:she -6 6 -6\n\
near:left:politician -14 -2 15\n\
rule:attitude.patient:+|direct -10 8 -3\n\
verb:complement:attitude+! -4 -8 8\n\
rule:attitude.patient:-|indirect 1 -8 3\n\
path:subject(effect-)>clause(plain)>clause(plain)|out -11 7 -1\n\
rule:attitude.patient:+|out -1 -11 9\n\
verb:complement:obligation|none 3 -10 5\n\
verb:clause:obligation!|present 1 4 -9\n\
next:left:implement -11 6 0\n\
near:left:leave 0 3 -8\n\
rule:effect.event-patient:+|agent:other 11 -3 -10\n\
near:right:forget 3 -14 10\n\
near:left:unilaterally -13 -2 13\n\
path:subject(evaluation+)>clause(plain)|in 4 1 -10\n\
rule:effect.event-patient:-|own 7 1 -9\n\
rule:reverse.owner:-|agent:target -12 -2 12\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -9 15 -9\n\
path:subject(attempt)>clause(plain)|in 4 -3 -6\n\
path:topic(plain)>object(attitude-)|in -8 -8 15\n\
near:left:friend -2 14 -13\n\
near:left:into 6 -2 -8\n\
verb:object:none|none -1 0 -1\n\
path:owner(plain)>attribute(plain)|in 8 -3 -8\n\
clause:object:ing|at 2 5 -10\n\
near:right:advance -13 9 1\n\
near:right:require 17 -5 -12\n\
next:right:dollar -15 -2 15\n\
next:right:point 12 -1 -11\n\
near:left:example -12 3 5\n\
next:right:economy -11 5 1\n\
near:left:approach -4 7 -7\n\
next:left:protect -2 10 -11\n\
near:right:example 10 4 -15\n\
near:right:vaccine -15 5 7\n\
path:subject(grow+)>clause(grow+)|in -10 19 -8\n\
next:left:follow 2 -9 4\n\
near:right:highly 14 -6 -10\n\
near:left:expand 10 -6 -7\n\
near:left:consult 17 -9 -8\n\
rule:attitude.patient:+|mixed 10 2 -13\n\
link:owner(cause)|'s 6 -10 3\n\
near:left:stance -12 1 6\n\
near:left:reporter 12 -4 -12\n\
path:object(effect-)>clause(plain)>clause(plain)|in -7 14 -9\n\
rule:effect.patient:+|agent:side|other|indirect -13 11 -2\n\
link:patient(effect-)|anti 4 6 -11\n\
near:left:set -7 -7 13\n\
path:partner(bond+)>complement(plain)|out 7 -1 -8\n\
link:complement(break-)|with -13 -4 12\n\
rule:idiom.sentence:+|narration 5 3 -11\n\
near:right:least -15 1 9\n\
near:left:insist 12 -9 -5\n\
rule:effect.event-patient:-|act 4 -7 1\n\
near:left:note -7 -4 5\n\
next:right:: -11 -1 7\n\
clause:subject:ing|at -11 -2 11\n\
near:left:comply -14 5 6\n\
clause:clause:adverbial|as 4 3 -9\n\
next:left:regard -4 10 -8\n\
next:left:withdraw 9 -6 -4\n\
near:right:away -6 -8 12\n\
near:right:challenge 13 -3 -11\n\
near:right:hegemony -12 -5 17\n\
path:owner(plain)>subject(cause)>clause(plain)|in -11 5 2\n\
near:right:another 8 -1 -10\n\
near:left:process 13 -4 -10\n\
path:owner(plain)>subject(effect-)|out 7 -8 -1\n\
rule:tone.clause:+|direct -2 -1 1\n\
near:left:take 1 -4 -4\n\
near:left:push 11 -6 -7\n\
near:right:regret 11 -3 -12\n\
near:left:turn 3 1 -10\n\
near:right:alliance -12 11 -2\n\
near:left:conclude 14 -4 -11\n\
path:subject(plain)>clause(attitude-)|out 5 -2 -6\n\
next:right:missile -6 11 -8\n\
verb:clause:reverse -1 -9 5\n\
near:left:play -7 -5 10\n\
next:left:see -10 6 1\n\
next:right:promise -12 -1 9\n\
near:left:reject -9 6 -1\n\
near:left:snapback 3 5 -11\n\
path:owner(plain)>complement(effect-)|out 8 -5 -9\n\
near:left:fear 6 3 -13\n\
near:right:word -10 5 -1\n\
near:right:sit -13 -3 13\n\
next:left:under -4 -7 8\n\
next:right:hope 6 -9 0\n\
path:subject(break-)|in 1 2 -8\n\
clause:subject:ing|after 11 -5 -8\n\
next:left:stop -14 -2 13\n\
near:left:reaction 12 -3 -10\n\
rule:effect.event-patient:-|mixed -12 2 8\n\
near:right:initiative -8 12 -8\n\
path:topic(plain)>attribute(plain)|out 9 -8 -3\n\
rule:evaluation.verb:+|act 11 -4 -7\n\
next:right:crude 16 -1 -16\n\
next:right:describe 8 -5 -7\n\
near:left:conference 12 -7 -7\n\
near:right:up -5 -6 5\n\
link:complement(plain)|like -11 12 -4\n\
next:left:condemn -13 -2 13\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 8 3 -13\n\
next:right:go -9 0 5\n\
rule:effect.owner-patient:+|agent:other|own|indirect -9 11 -3\n\
next:right:seem 8 -8 -2\n\
near:right:neighbor -3 9 -8\n\
near:left:assistance -13 18 -5\n\
near:left:medium 9 -7 -4\n\
near:right:affair 10 -2 -11\n\
near:left:look -11 2 6\n\
link:owner(evaluation+)|demonym -7 2 1\n\
next:left:how -4 -9 11\n\
path:owner(plain)>object(attitude-)>clause(plain)|in -14 0 13\n\
clause:attribute:relative|that -8 -6 11\n\
near:left:influence 2 -10 6\n\
next:left:2015 6 -10 2\n\
rule:reverse.patient:+|direct 2 6 -10\n\
near:right:whether 11 -8 -5\n\
near:right:game -13 -6 18\n\
near:left:treaty -4 -14 14\n\
verb:subject:fail -7 -7 12\n\
path:complement(break-)>clause(plain)|in 13 -3 -12\n\
rule:idiom.sentence:+|own 0 2 -7\n\
next:right:note 7 -4 -7\n\
near:left:another -2 -11 11\n\
near:right:! -9 6 0\n\
link:complement(effect-)|between 9 -7 -6\n\
path:subject(plain)>content(plain)>object(plain)|in -10 -5 12\n\
near:left:leader 4 1 -8\n\
near:right:into -3 3 -5\n\
rule:friend.copula:+|narration 8 -4 -8\n\
rule:friend.copula:-|free 4 1 -9\n\
rule:effect.partner-patient:+|out 3 -9 1\n\
path:complement(reverse)|out -13 6 -1\n\
next:left:own -8 -6 13\n\
near:right:several 11 -11 -3\n\
rule:attitude.patient:+|agent:side 8 4 -14\n\
near:left:resolution -6 -3 5\n\
near:left:regime -3 -8 8\n\
near:left:threat 5 0 -7\n\
clause:object:relative|what 3 2 -9\n\
verb:subject:fail! 11 -11 0\n\
near:right:counter -6 12 -10\n\
near:right:industry -13 12 -2\n\
near:left:confirm 1 7 -11\n\
near:right:regard -5 5 -2\n\
near:left:plan -7 -5 7\n\
next:right:even -11 -2 10\n\
near:left:big 12 -7 -6\n\
rule:effect.patient:-|agent:target|other|direct -11 -2 13\n\
rule:effect.topic-patient:-|own -8 11 -5\n\
role:patient|own|out -11 12 -2\n\
rule:cause.agent:-|indirect -2 -8 8\n\
verb:complement:obligation!|present 6 0 -9\n\
rule:attitude.topic:+|free 1 6 -10\n\
path:owner(plain)>complement(cause)|out -7 0 2\n\
rule:effect.topic-patient:+|out 8 -3 -8\n\
near:left:there -11 2 6\n\
link:topic(bond+)|for 16 -9 -7\n\
link:patient(effect+)|to -9 13 -7\n\
rule:effect.topic-patient:-|agent:other -5 6 -7\n\
path:complement(grow+)>clause(plain)|in 4 -9 2\n\
near:left:face -9 -5 9\n\
rule:effect.partner-patient:-|indirect -3 10 -11\n\
near:right:something -13 4 7\n\
near:left:enemy 2 9 -13\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 9 -3 -10\n\
rule:attitude.owner:+|own 4 -1 -6\n\
path:subject(reverse)|out 11 -2 -10\n\
next:right:border 7 -1 -10\n\
link:complement(attitude-)|to 9 -10 0\n\
near:left:cooperate -11 2 5\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 11 -2 -13\n\
next:left:pressure -8 -4 11\n\
rule:bond.state:+|mixed 11 -9 -3\n\
near:right:impossible 7 3 -13\n\
near:left:plot 17 -4 -15\n\
next:right:decide 4 5 -11\n\
rule:friend.owner:+|direct 5 -1 -7\n\
near:right:bring -6 -6 8\n\
rule:attitude.owner:-|agent:holder|other|mixed 8 -8 0\n\
next:left:– 7 -6 -5\n\
next:right:until -14 -2 13\n\
near:left:next 4 -9 2\n\
near:left:opinion -12 -1 11\n\
near:left:level -10 -3 10\n\
next:right:after -2 3 -7\n\
near:left:northern 12 0 -13\n\
rule:grow.partner:+|free 5 -2 -5\n\
near:right:release -11 -1 7\n\
near:right:high 2 6 -11\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 11 -2 -11\n\
near:right:once 4 -8 1\n\
near:left:secretary 11 -9 -4\n\
rule:effect.owner-patient:-|agent:side|own|direct -13 4 5\n\
next:right:take 3 -1 -6\n\
path:patient(effect-)>object(effect-)|out -1 -7 8\n\
clause:complement:ing|from 11 -4 -9\n\
near:left:control 11 -8 -5\n\
near:left:restore -7 -6 11\n\
near:right:constructive -12 12 -3\n\
next:right:remark 8 -4 -7\n\
near:left:previous 11 -12 0\n\
near:left:illegal 3 -7 2\n\
link:object(attempt)| 6 -8 -1\n\
near:right:bid -13 11 0\n\
near:right:enjoy -9 12 -5\n\
near:left:spokesman -6 5 -4\n\
next:right:national 0 10 -11\n\
link:owner(demand)|name -8 -6 13\n\
near:left:advance 3 5 -12\n\
next:left:back 11 -6 -9\n\
near:left:legal 5 3 -10\n\
near:left:denounce 12 -1 -12\n\
near:left:firm 12 -7 -5\n\
near:right:friend -8 10 -5\n\
rule:grow.partner:+|out 2 -5 -2\n\
near:left:win 14 -4 -10\n\
near:right:reaffirm 14 -6 -9\n\
rule:break.partner:-|free 7 3 -11\n\
link:patient(attitude-)|against -3 10 -9\n\
near:left:response -4 -5 4\n\
rule:friend.copula:-|direct 4 0 -9\n\
path:owner(effect-)>complement(plain)|in -5 -8 8\n\
near:right:among -7 11 -6\n\
link:complement(plain)|over -7 -5 12\n\
rule:effect.patient:+|in -3 0 2\n\
near:left:never -6 -9 9\n\
near:left:acknowledge -12 9 0\n\
clause:subject:ing|as 13 -8 -7\n\
near:right:head 10 -5 -7\n\
link:complement(attitude-)|of -4 10 -11\n\
next:right:' -3 -4 5\n\
rule:effect.owner-patient:+|mixed -1 -9 8\n\
path:object(effect+)>clause(plain)|out 10 -3 -9\n\
rule:refusal.subject:-|narration -10 9 -2\n\
link:complement(cause)|against 7 -8 -4\n\
near:right:voice 11 -8 -4\n\
path:owner(effect-)>object(plain)|out 6 1 -10\n\
next:right:withdraw -5 -4 7\n\
near:right:able 2 -9 4\n\
near:left:assess 13 -5 -9\n\
rule:cause.event-patient:-|mixed -8 -3 9\n\
path:patient(effect-)>subject(plain)|out -5 -6 10\n\
next:right:miss -13 -3 16\n\
next:right:underline 14 -9 -6\n\
clause:subject:adverbial|so_that 6 -10 4\n\
near:left:my -7 14 -10\n\
near:left:riot 12 -3 -10\n\
path:owner(plain)>complement(effect-)>clause(plain)|in -10 4 4\n\
path:owner(bond+)>complement(plain)>clause(plain)|in 10 -16 5\n\
path:owner(plain)>complement(plain)>clause(plain)|in -1 -2 -4\n\
near:right:plus 10 -4 -6\n\
verb:subject:evaluation+ -4 1 -3\n\
near:right:refusal -17 0 15\n\
near:left:other -4 0 -1\n\
path:owner(plain)>object(plain)>clause(cause)|in -13 5 6\n\
next:left:leave 0 2 -9\n\
rule:attitude.partner:-|in -10 -2 6\n\
rule:prohibition.subject:-|free -13 2 9\n\
near:right:dismiss 3 3 -8\n\
next:right:when 10 -7 -5\n\
path:subject(evaluation+)|out 7 -2 -8\n\
near:right:build -8 -6 10\n\
rule:cause.event-patient:-|out -1 3 -4\n\
path:partner(bond+)>object(grow+)|in 14 -11 -5\n\
near:left:source 14 -2 -12\n\
near:right:fear 11 -4 -9\n\
rule:inability.subject:-|out -5 -3 7\n\
near:right:maximum 4 0 -7\n\
link:complement(grow+)|to -11 1 7\n\
verb:complement:counterfactual|present -14 10 0\n\
near:left:him 13 -6 -9\n\
next:left:about 4 -5 -4\n\
rule:effect.topic-patient:-|agent:holder 8 -8 -2\n\
near:right:fall 10 -8 -3\n\
near:right:here -16 12 2\n\
link:owner(effect-)|by 7 -5 -5\n\
near:left:allow 3 -9 2\n\
near:right:adopt -10 -1 9\n\
near:right:those -4 -8 8\n\
next:left:during 0 -8 6\n\
near:left:further -8 1 2\n\
near:right:business 7 -8 -2\n\
link:topic(plain)|including 10 -1 -11\n\
near:left:public -11 4 3\n\
near:left:find -9 10 -4\n\
verb:clause:will+ 12 -11 -1\n\
role:modifier|free|out -7 2 2\n\
rule:attitude.topic:+|own 14 -12 -2\n\
near:right:certain 9 -1 -11\n\
near:right:month 4 -7 -1\n\
verb:subject:demand! -12 6 3\n\
next:right:political -8 -5 11\n\
clause:attribute:ing| 7 -1 -10\n\
near:right:response -4 6 -7\n\
rule:effect.topic-patient:+|agent:other -7 2 0\n\
link:topic(effect-)|of -13 0 10\n\
near:left:minister -3 -5 3\n\
next:left:nuclear 6 3 -11\n\
near:right:until -8 -5 9\n\
verb:complement:grow+! -8 -4 10\n\
link:owner(effect-)|of 3 -7 -3\n\
verb:complement:ability|none 4 -2 -8\n\
rule:attitude.adjective:+|free -8 11 -5\n\
near:left:behavior -7 -6 9\n\
near:right:violate 1 3 -7\n\
next:right:praise 11 -6 -5\n\
link:owner(evaluation-)|demonym 11 -2 -10\n\
next:right:conflict 16 -4 -13\n\
near:right:court 8 -14 5\n\
rule:prohibition.subject:-|in 7 0 -9\n\
rule:will.subject:-|in 12 -10 -3\n\
near:left:damage -8 -4 11\n\
path:topic(plain)>object(plain)>clause(plain)|out -2 6 -8\n\
rule:effect.owner:+|act -2 2 -7\n\
next:left:these -6 -4 6\n\
near:left:commend -11 17 -7\n\
rule:idiom.clause:-|mixed -4 -7 9\n\
near:left:activity 9 -5 -7\n\
verb:clause:cause! -9 4 1\n\
rule:cause.agent:+|own 3 3 -7\n\
near:right:allegation -8 2 4\n\
rule:cause.event-patient:+|out 2 2 -7\n\
rule:effect.topic-patient:+|own 10 -11 0\n\
next:right:vote 7 2 -11\n\
path:complement(grow+)>clause(plain)|out 8 -6 -4\n\
near:right:quite 13 -12 -2\n\
rule:effect.owner-patient:+|agent:side -6 1 -1\n\
link:modifier(evaluation+)| 1 2 -8\n\
path:subject(plain)>clause(grow+)>clause(plain)|in -11 -1 9\n\
near:right:trip 10 -6 -6\n\
near:left:ever 6 -9 -1\n\
link:complement(plain)|without -11 7 0\n\
near:left:us -8 2 0\n\
near:right:duty -12 5 5\n\
next:right:agree -3 6 -7\n\
rule:effect.partner-patient:-|in -2 6 -9\n\
link:modifier(attitude+)| 9 -8 -1\n\
next:right:see 3 4 -10\n\
link:patient(attitude-)|of -15 2 10\n\
path:topic(plain)>object(plain)>clause(plain)|in 6 -8 -1\n\
path:complement(plain)>clause(cause)|out 9 -1 -9\n\
path:object(attitude-)>clause(plain)|in 8 -8 -3\n\
path:topic(plain)>topic(plain)>object(plain)|in 14 -4 -11\n\
rule:bond.state:+|narration 7 -9 0\n\
near:right:60 -5 -8 12\n\
verb:attribute:none|none 1 -5 -2\n\
clause:object:ing|about 5 6 -12\n\
near:left:defeat -11 6 1\n\
near:right:line -8 9 -4\n\
verb:clause:possibility|none 10 -1 -11\n\
near:right:earlier 10 -6 -4\n\
near:right:approach -5 6 -6\n\
next:right:speak -8 -4 10\n\
rule:break.partner:-|agent:holder|other|indirect -14 12 0\n\
near:left:react -12 -2 12\n\
near:left:course -7 -6 10\n\
near:right:promote -14 1 11\n\
near:right:block 12 -6 -7\n\
link:complement(effect+)|by -9 -1 5\n\
next:left:despite -8 -2 6\n\
rule:effect.topic-patient:-|act 6 -8 2\n\
rule:reverse.agent:+|own 2 2 -7\n\
link:complement(plain)|according_to 8 -5 -5\n\
rule:attitude.owner:-|agent:holder|free|indirect 7 -5 -7\n\
path:partner(evaluation+)>subject(plain)|in -13 16 -3\n\
next:right:during 6 -2 -7\n\
near:left:opposition -6 -7 6\n\
near:left:affect 9 -9 -2\n\
rule:attitude.adjective:+|agent:other|free|indirect -10 15 -6\n\
near:right:practical -8 -9 15\n\
near:left:price -6 -7 11\n\
next:right:itself -13 -3 15\n\
rule:reverse.owner:-|agent:side -8 -5 11\n\
path:modifier(attitude-)>object(attitude-)|in -1 7 -12\n\
near:right:hostile -10 -3 13\n\
near:right:public 9 -7 -2\n\
near:right:produce 11 1 -15\n\
clause:complement:adverbial|after -4 -6 5\n\
link:partner(evaluation+)|- 0 8 -10\n\
path:owner(effect+)>complement(plain)|out 10 -2 -10\n\
next:right:remain -2 -8 5\n\
near:left:your 14 -7 -8\n\
rule:obligation.subject:-|mixed 7 -8 -1\n\
link:owner(evaluation-)|name -6 -7 12\n\
path:complement(attitude+)>clause(plain)|in 5 -1 -8\n\
path:subject(grow+)>clause(attempt)|in -12 0 7\n\
path:modifier(bond+)>object(attitude-)|in -17 -1 18\n\
path:complement(plain)>clause(grow+)|out 11 -7 -5\n\
rule:cause.event-patient:-|direct -3 -4 3\n\
rule:attitude.self:-|agent:holder|free|indirect 3 -7 2\n\
near:right:reiterate 11 -3 -11\n\
near:right:increase -6 -6 8\n\
rule:break.agent:-|in -9 -4 11\n\
path:subject(evaluation-)|out -1 -5 -1\n\
near:left:coordinate 12 -9 -5\n\
near:right:question 10 -7 -5\n\
near:left:later 12 -3 -10\n\
rule:effect.topic-patient:+|free 5 -7 -1\n\
near:left:act -1 6 -8\n\
next:right:policy 2 -6 1\n\
next:left:change 10 -5 -6\n\
next:right:if -8 2 1\n\
near:left:% 10 -3 -9\n\
rule:demand.object:-|agent:side|own|direct -8 -1 6\n\
near:right:recognize 10 -3 -8\n\
near:right:port -13 8 -1\n\
near:right:facilitate 12 -7 -7\n\
rule:effect.topic-patient:-|indirect -4 6 -6\n\
near:left:endorse -6 11 -9\n\
rule:bond.state:-|act 11 -3 -8\n\
rule:cause.agent:+|free 5 -5 -3\n\
rule:effect.owner-patient:+|agent:other|other|direct 5 -10 2\n\
near:right:protect -9 0 6\n\
next:right:commitment -2 -4 -1\n\
near:right:player -10 -3 13\n\
near:left:suspend -8 -6 13\n\
path:owner(evaluation+)>object(attitude+)|in 3 8 -12\n\
rule:reverse.owner:-|indirect 5 -3 -5\n\
near:left:revive 8 -10 0\n\
rule:grow.partner:+|act -5 3 -1\n\
link:owner(demand)|'s -5 6 -6\n\
near:right:territory -9 6 -1\n\
rule:evaluation.copula:-|narration -4 -2 2\n\
path:modifier(plain)>complement(plain)|in 7 -4 -5\n\
near:left:her 7 -7 -6\n\
rule:grow.agent:+|mixed 9 -1 -10\n\
path:owner(plain)|in -4 -5 4\n\
near:left:join 5 -2 -8\n\
near:left:envoy 6 4 -12\n\
near:left:organization 10 -3 -9\n\
path:complement(bond+)|in 12 -3 -9\n\
path:owner(plain)>complement(attitude-)|out -7 -4 7\n\
rule:cause.event-patient:-|agent:holder|other|act -7 -3 7\n\
next:right:team 0 -10 7\n\
near:left:upon 11 -6 -7\n\
path:subject(attitude+)>clause(plain)|out -7 -3 6\n\
near:left:instead 11 -10 -3\n\
clause:object:ing|to 8 -5 -5\n\
rule:reverse.patient:-|other -10 -3 9\n\
near:left:reimpose 5 -2 -8\n\
near:left:able 11 -3 -9\n\
next:left:lead -8 -4 9\n\
rule:reverse.patient:+|act -1 6 -8\n\
near:right:manage -7 10 -6\n\
near:left:name -9 -1 5\n\
rule:attitude.partner:+|other -7 -6 9\n\
rule:effect.event-patient:+|other 5 0 -7\n\
near:right:special 3 -9 5\n\
near:left:attempt -9 -2 7\n\
near:right:reimpose 0 -11 9\n\
rule:attitude.self:+|agent:side|other|direct -10 11 -3\n\
near:left:contain 3 -11 6\n\
near:right:role -5 7 -6\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -10 11 -5\n\
near:right:family 1 7 -10\n\
path:patient(effect-)>object(attitude-)|in -7 16 -11\n\
near:left:future 9 -8 -3\n\
near:left:aid -9 11 -5\n\
next:right:consider 10 -8 -4\n\
near:left:may 3 0 -8\n\
near:left:cut -10 -3 10\n\
path:subject(attempt)>clause(plain)|out 9 -3 -7\n\
path:subject(bond+)|in 2 3 -8\n\
near:right:attack -5 0 0\n\
path:subject(plain)>clause(effect-)>clause(plain)|in 8 0 -10\n\
link:topic(bond+)|in 5 -9 1\n\
near:left:expect -7 -1 5\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -9 -2 8\n\
next:left:why -5 9 -6\n\
near:left:high 8 -2 -9\n\
near:right:suffer 4 2 -9\n\
near:right:stance 1 3 -9\n\
clause:clause:adverbial|when -6 0 -1\n\
verb:clause:ability!|none 12 -2 -13\n\
near:left:reverse 7 -2 -7\n\
next:right:strongly 6 3 -10\n\
near:right:offer 5 -2 -7\n\
near:left:particular -10 -2 8\n\
next:right:official 11 -7 -4\n\
next:right:right -5 12 -8\n\
near:left:although -4 -6 6\n\
path:owner(plain)>subject(effect-)>clause(plain)|in 8 -8 -3\n\
next:left:way -15 10 0\n\
path:owner(plain)>attribute(plain)|out 3 0 -7\n\
near:left:always 6 1 -9\n\
near:left:regional 2 -6 -1\n\
path:object(plain)>clause(plain)|out -5 -5 3\n\
link:topic(effect+)|of -11 11 -3\n\
rule:effect.owner-patient:+|agent:other|own|direct 9 -7 -4\n\
rule:effect.owner:-|mixed -4 0 -2\n\
near:left:reason 5 0 -8\n\
link:complement(reverse)|on 6 0 -9\n\
rule:inability.subject:-|own -6 -5 7\n\
near:left:discussion 11 -4 -8\n\
near:right:appreciate 12 -9 -4\n\
rule:idiom.clause:-|direct -7 -3 5\n\
rule:effect.owner:+|own 5 -3 -5\n\
near:right:propaganda -10 -3 12\n\
rule:reverse.owner:-|free -7 4 0\n\
next:right:under -1 4 -7\n\
next:left:northern 11 0 -12\n\
near:right:focus -3 -8 7\n\
next:right:win 13 -7 -6\n\
path:modifier(plain)>subject(cause)|in 8 -1 -9\n\
path:subject(effect-)>clause(effect-)|out 7 1 -10\n\
next:left:be -2 2 -4\n\
near:right:ability 13 -6 -8\n\
next:left:announce 9 -7 -3\n\
rule:bond.state:+|indirect 1 -6 1\n\
link:owner(friend-)|'s -8 7 -3\n\
rule:effect.noun-patient:+|in 4 -6 -2\n\
next:left:sanction -9 2 4\n\
rule:idiom.sentence:-|other -4 -3 0\n\
rule:attitude.patient:+|free 7 -5 -5\n\
near:right:future 7 1 -10\n\
next:right:regional 3 -12 9\n\
near:right:few 5 -11 4\n\
next:left:without -6 9 -8\n\
near:left:political -5 -2 4\n\
rule:attitude.partner:-|agent:holder|other|indirect -10 -6 15\n\
next:right:about -7 5 -2\n\
rule:idiom.near:+|narration -7 8 -6\n\
near:left:ago -12 3 7\n\
rule:demand.object:-|agent:holder|other|act -7 -3 7\n\
near:left:accusation -9 6 1\n\
rule:break.agent:-|other -8 -4 11\n\
rule:attitude.partner:+|agent:holder -12 3 4\n\
next:right:start -10 5 0\n\
next:left:strengthen 11 -5 -7\n\
path:complement(plain)>clause(demand)|in 8 -5 -6\n\
rule:attitude.partner:+|in 7 -9 -2\n\
rule:bond.state:+|act 8 -2 -7\n\
near:right:troop -1 -7 5\n\
near:left:head 3 4 -11\n\
next:right:election -11 0 9\n\
clause:subject:that|where -1 -8 5\n\
next:left:allow 4 -9 3\n\
path:topic(plain)>complement(cause)|out 5 -8 1\n\
near:left:become 7 -1 -8\n\
link:topic(grow+)|in 12 -8 -5\n\
near:right:life 2 8 -11\n\
rule:evaluation.modifier:+|own -4 2 -1\n\
path:partner(bond+)>subject(plain)>clause(plain)|in 10 -7 -5\n\
near:left:aware -9 11 -5\n\
near:left:proposal 3 5 -9\n\
near:right:nothing -7 -6 8\n\
next:right:plan 8 -5 -4\n\
near:left:amid -9 -4 10\n\
near:right:mostly 13 -5 -9\n\
near:right:supply -8 3 3\n\
near:right:around -4 -8 9\n\
near:right:aid -3 8 -9\n\
rule:attitude.adjective:-|agent:holder -6 -6 10\n\
path:subject(cause)>clause(plain)>clause(plain)|out -11 -1 11\n\
next:right:follow 9 -4 -7\n\
verb:object:bond+ -7 1 2\n\
rule:cause.event-patient:-|agent:other|other|indirect -1 4 -8\n\
near:left:tough 8 -10 0\n\
near:right:failure -1 -7 5\n\
next:right:administration 5 -6 -2\n\
rule:effect.copula:-|own 9 -1 -10\n\
near:right:pass 0 5 -9\n\
rule:effect.topic-patient:-|agent:holder|other|act 8 -6 -3\n\
path:subject(cause)>clause(attempt)|out -10 -3 12\n\
rule:effect.partner-patient:-|free 11 -7 -6\n\
rule:effect.copula:-|other 2 -6 1\n\
near:left:reference -9 -5 14\n\
next:right:still 8 -8 -2\n\
clause:complement:that|how 10 -8 -3\n\
path:subject(plain)>clause(effect+)|in -8 -4 8\n\
near:left:concern -6 6 -6\n\
rule:refusal.subject:-|free -6 1 0\n\
near:right:cite 11 -3 -9\n\
clause:object:adverbial|when 3 -2 -6\n\
near:left:joint 4 -2 -6\n\
near:left:contact 10 -7 -6\n\
path:owner(plain)>object(effect-)>clause(plain)|in 7 -2 -8\n\
clause:object:that|where 6 -9 1\n\
near:left:seriously -14 0 13\n\
rule:reverse.owner:-|in -1 -4 0\n\
next:right:might 3 -9 5\n\
near:left:last -5 1 -2\n\
near:right:comply 5 1 -9\n\
next:right:refuse 8 0 -10\n\
path:owner(attitude-)>object(plain)|in 1 8 -12\n\
near:right:others -9 3 3\n\
clause:complement:adverbial|although 9 -5 -7\n\
near:left:preserve -8 12 -6\n\
near:right:representative 8 2 -12\n\
near:right:avoid 2 2 -9\n\
near:left:partnership -8 2 3\n\
next:left:counter 3 -11 7\n\
rule:effect.owner-patient:+|out -3 -2 -1\n\
near:left:condition 10 -6 -5\n\
path:owner(plain)>subject(grow+)|out 6 -8 1\n\
near:right:cost -11 -4 15\n\
next:right:launch 9 1 -11\n\
rule:grow.partner:+|mixed -5 -7 9\n\
path:subject(plain)>clause(effect+)|out 7 -5 -4\n\
near:left:document 11 -8 -4\n\
path:complement(effect+)>clause(plain)|out 5 0 -7\n\
near:right:maintain 4 -2 -6\n\
near:left:movement 11 -4 -9\n\
near:right:big 6 -9 1\n\
path:owner(effect-)>complement(plain)>clause(plain)|out 9 -2 -8\n\
near:right:cause 8 -6 -7\n\
near:left:understanding 10 -8 -4\n\
next:left:new 5 -1 -7\n\
verb:attribute:future!|present -6 -6 11\n\
rule:attitude.noun:-|agent:holder -10 -3 12\n\
next:left:within 2 5 -11\n\
next:right:role -12 2 7\n\
rule:effect.owner-patient:+|agent:other|free|direct -7 -3 6\n\
near:right:urge 7 -6 -4\n\
near:right:water 2 5 -10\n\
near:left:strike -7 6 -4\n\
path:subject(cause)>clause(plain)|in -1 -3 1\n\
rule:effect.owner-patient:-|agent:other|other|indirect 7 -7 -4\n\
path:subject(plain)>clause(attempt)|out -5 -2 3\n\
near:left:start 3 -7 -1\n\
near:left:once 5 -8 1\n\
near:right:guarantee -8 -2 7\n\
next:right:gas 13 -7 -6\n\
near:left:forget 1 5 -10\n\
near:left:2018 -5 -4 7\n\
path:modifier(plain)>complement(attitude-)|in 12 -4 -7\n\
next:left:put -8 0 6\n\
near:right:various 9 -3 -9\n\
next:right:neighbor -7 9 -4\n\
next:left:use 7 -5 -5\n\
near:left:approve 3 -10 6\n\
rule:will.subject:-|direct 13 -7 -7\n\
near:right:weak -12 -3 13\n\
path:complement(effect+)>clause(plain)|in -1 1 -5\n\
near:right:behavior -6 -4 8\n\
next:left:those -8 -6 12\n\
rule:cause.event-patient:-|agent:target -6 -6 11\n\
rule:grow.partner:+|agent:side -5 6 -3\n\
next:left:take -1 6 -8\n\
near:left:crisis 0 -8 7\n\
link:attribute(break-)| 11 -2 -11\n\
near:left:neighbor 9 -3 -9\n\
clause:attribute:adverbial|since -15 5 8\n\
near:right:hundred -8 -6 12\n\
clause:object:ing|while -8 6 0\n\
near:left:sell -6 1 1\n\
next:right:citizen 3 -8 2\n\
near:right:investment 13 -6 -8\n\
rule:effect.event-patient:-|agent:holder|other|act 4 -6 0\n\
near:left:full -2 3 -6\n\
rule:attitude.self:-|agent:holder|other|mixed 4 0 -7\n\
link:partner(attitude-)|between 6 0 -8\n\
near:right:responsibility -5 -6 9\n\
near:left:choice 13 -5 -8\n\
next:right:firm 11 0 -12\n\
rule:attitude.owner:+|agent:side|own|indirect 13 -12 -1\n\
rule:attitude.patient:+|agent:other -1 -5 1\n\
near:right:interested 9 -12 0\n\
near:left:nevertheless -10 12 -4\n\
near:left:request 4 1 -8\n\
next:left:non 12 -5 -8\n\
link:owner(effect+)|name 5 -2 -8\n\
next:left:address -10 -3 11\n\
rule:effect.noun-patient:-|agent:holder|other|act 0 -8 7\n\
rule:effect.patient-patient:-|out 10 -1 -10\n\
rule:cause.event-patient:+|mixed 9 -11 2\n\
rule:attitude.adjective:+|own 12 -8 -4\n\
near:right:common 2 7 -10\n\
near:left:non 11 -4 -9\n\
rule:demand.object:-|agent:holder|other|direct -8 3 1\n\
near:left:counterpart 4 -5 -2\n\
near:right:delay -11 -1 8\n\
near:right:text 9 -7 -2\n\
near:left:proof -17 -4 18\n\
near:left:investment -2 8 -8\n\
near:right:interview 10 -3 -8\n\
near:right:resolve -4 8 -7\n\
verb:complement:ability!|none 8 -5 -4\n\
rule:evaluation.noun:-|own 6 -9 1\n\
clause:subject:ing|for -1 -4 1\n\
near:right:result -9 2 4\n\
rule:effect.event-patient:+|out 9 -2 -8\n\
link:owner(evaluation-)|of -11 -1 10\n\
near:left:highlight -9 12 -7\n\
link:modifier(cause)| 7 -3 -6\n\
rule:effect.topic-patient:+|agent:side 10 -9 -4\n\
near:right:membership -6 9 -7\n\
near:left:fact -6 2 0\n\
near:right:reverse -6 -3 7\n\
near:left:conversation 10 -6 -5\n\
link:complement(attitude+)|between -9 9 -2\n\
rule:attitude.patient:-|free 0 -9 7\n\
rule:effect.patient-patient:-|agent:other 6 1 -9\n\
near:right:confidence 12 -7 -6\n\
near:right:three -2 2 -5\n\
path:topic(plain)>object(cause)>clause(plain)|in -12 -4 15\n\
link:complement(cause)|between 3 -7 2\n\
near:left:require 11 -4 -8\n\
rule:attitude.topic:+|direct 6 0 -9\n\
verb:clause:attitude-! 5 -11 4\n\
near:right:further -5 -1 2\n\
rule:cause.event-patient:+|agent:holder|other|act -3 10 -8\n\
next:right:more -10 1 6\n\
clause:subject:ing|before 11 -4 -7\n\
rule:attitude.adjective:-|in 5 -5 -4\n\
link:complement(attitude-)|from -4 -7 7\n\
link:owner(will+)|'s 8 -4 -8\n\
near:right:senior -9 6 0\n\
path:patient(plain)>complement(plain)|out -9 -2 9\n\
next:left:— 4 0 -6\n\
near:right:main -6 -5 9\n\
near:right:revive 8 -6 -3\n\
rule:attitude.patient:-|agent:holder|other|indirect 0 -10 7\n\
near:left:caution -15 -1 14\n\
path:patient(plain)>complement(plain)|in 7 3 -12\n\
path:owner(plain)>topic(plain)>object(plain)|out 3 -2 -6\n\
near:right:relationship 9 -5 -7\n\
near:right:flexibility -12 9 1\n\
next:right:further 6 -9 -1\n\
rule:reverse.owner:-|agent:other 4 -2 -5\n\
next:right:mean 1 7 -11\n\
near:left:whose 11 -5 -6\n\
near:left:community 8 -9 -1\n\
rule:cause.event-patient:-|act -3 -3 4\n\
rule:cause.event-patient:-|agent:other|other|direct 11 -2 -11\n\
near:right:field 8 0 -9\n\
next:right:visit 7 0 -7\n\
next:right:attack -8 -4 9\n\
path:topic(plain)>complement(attitude-)|in 8 0 -11\n\
near:left:propose -9 5 -2\n\
near:left:solution 10 -10 -1\n\
next:left:want 9 -7 -5\n\
rule:friend.copula:+|indirect -4 1 -5\n\
role:topic|own|out 3 -2 -5\n\
near:left:very -1 -6 3\n\
path:complement(plain)>clause(grow+)|in -8 0 3\n\
rule:reverse.patient:+|agent:side 10 -2 -9\n\
near:right:silence -8 -4 12\n\
near:left:harsh -6 -4 7\n\
near:left:speech 0 -8 7\n\
rule:attitude.adjective:-|agent:side -11 1 7\n\
next:left:end -11 -4 12\n\
near:left:dangerous -9 -4 13\n\
near:left:sit -11 7 0\n\
near:right:wait -5 8 -7\n\
near:left:aim 8 -3 -8\n\
near:right:civilian 10 -1 -10\n\
near:left:past -8 2 3\n\
near:right:via 11 -6 -6\n\
near:right:adhere -10 9 -2\n\
near:right:money 4 -9 4\n\
near:left:restriction 3 -7 -1\n\
path:owner(attitude+)>complement(plain)>clause(plain)|in -10 -4 12\n\
path:subject(plain)>clause(plain)>clause(demand)|in -8 1 5\n\
near:right:remove -6 6 -4\n\
path:subject(attempt)>clause(plain)>clause(plain)|in -5 -5 9\n\
clause:subject:that|why 6 -1 -8\n\
clause:object:ing|instead_of 13 -5 -9\n\
near:left:declare -7 -1 4\n\
near:left:earlier 9 -6 -4\n\
link:owner(attitude-)|of -12 8 1\n\
next:right:use 8 -2 -8\n\
clause:complement:that|whether 0 -7 5\n\
near:left:facilitate 9 -1 -8\n\
verb:object:fail! -4 -8 8\n\
path:owner(plain)>topic(plain)>subject(plain)|in 2 2 -8\n\
near:left:terrorism 6 -1 -7\n\
next:right:defense -7 12 -6\n\
next:right:effort 4 -7 1\n\
near:right:enrichment 9 -6 -5\n\
clause:object:adverbial|before 6 -9 2\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 3 -9 4\n\
path:subject(grow+)>clause(attitude-)|out 9 -5 -4\n\
next:right:view 9 -4 -6\n\
near:left:save -11 0 9\n\
near:right:strengthen -2 -7 6\n\
near:right:base -6 -4 5\n\
path:subject(reverse)>clause(plain)|in 1 -7 4\n\
path:owner(plain)>subject(attitude-)|in -8 -3 9\n\
link:topic(evaluation-)|for -3 -9 11\n\
rule:reverse.patient:+|agent:holder|other|act -2 7 -8\n\
path:topic(plain)>object(effect-)|out 12 -5 -8\n\
near:right:designate -12 1 9\n\
rule:will.subject:+|narration -4 -4 7\n\
next:left:only -10 2 5\n\
rule:effect.topic-patient:+|act 2 4 -7\n\
near:left:committee 9 -4 -5\n\
rule:effect.event-patient:-|agent:side 8 -7 -3\n\
link:complement(plain)|among -3 7 -8\n\
path:partner(plain)>subject(plain)|out 8 -6 -3\n\
near:right:leverage 12 1 -13\n\
near:right:conference 8 -3 -7\n\
path:owner(demand)>subject(plain)|in -14 8 4\n\
near:left:let -9 2 3\n\
near:right:request -7 2 2\n\
near:right:anti -8 1 6\n\
near:left:violate -8 7 -3\n\
near:right:completely -6 9 -7\n\
path:object(grow+)|in -6 -6 8\n\
near:right:remedial -10 14 -4\n\
near:right:publish -9 1 3\n\
near:right:total 10 -4 -7\n\
rule:will.subject:+|free 1 -5 -1\n\
near:right:against -3 -1 2\n\
next:left:all -5 1 0\n\
near:right:true -12 4 6\n\
rule:evaluation.noun:-|mixed -6 -4 10\n\
link:topic(effect+)|from 8 -3 -9\n\
rule:idiom.sentence:+|other 2 -4 -2\n\
rule:attitude.partner:-|indirect -8 -4 8\n\
near:left:service 9 -6 -4\n\
rule:inability.subject:-|narration -8 0 7\n\
near:right:direct -2 -7 8\n\
near:right:apply -9 -3 11\n\
near:left:understand -9 1 5\n\
near:right:name -7 -4 6\n\
rule:friend.copula:+|mixed 7 -4 -4\n\
rule:cause.event-patient:+|direct -6 -2 4\n\
path:complement(plain)|in 0 -1 -1\n\
near:left:deliver -10 7 -2\n\
near:left:round 10 -1 -10\n\
rule:evaluation.noun:+|mixed -5 2 -1\n\
near:right:therefore -7 -7 14\n\
near:right:term -6 -3 3\n\
near:left:seize 9 -4 -6\n\
near:right:hard 8 -6 -5\n\
path:owner(attitude+)>subject(plain)|out -11 2 6\n\
verb:clause:volition|present -9 7 0\n\
near:right:instead -9 0 8\n\
near:left:current -5 -4 4\n\
link:topic(evaluation+)|for -9 9 -3\n\
near:right:terrorism -3 7 -6\n\
near:right:recently 3 -7 4\n\
next:left:conclude 15 -7 -8\n\
rule:effect.patient-patient:-|act 11 -2 -9\n\
next:right:show 0 -9 8\n\
near:right:/ -10 -3 12\n\
path:owner(plain)>object(effect+)>clause(plain)|in 10 -9 -2\n\
near:right:indicate -8 3 3\n\
near:left:signatory 9 0 -10\n\
near:right:embassy 5 -10 2\n\
next:right:the 6 -5 -6\n\
near:left:tanker -9 -1 6\n\
near:right:interfere 5 4 -11\n\
rule:cause.event-patient:-|own 1 1 -4\n\
next:left:force 8 -6 -3\n\
near:right:powerful -9 12 -5\n\
near:left:link -9 3 2\n\
rule:attitude.topic:-|direct -4 8 -7\n\
near:left:elsewhere 5 -8 2\n\
near:right:assassination -8 4 0\n\
near:left:bloc 11 -5 -7\n\
near:right:dispute 4 2 -9\n\
near:left:remind -7 -5 11\n\
near:left:; 5 -3 -5\n\
near:right:ballistic -1 -7 5\n\
near:right:grateful 11 -8 -4\n\
path:partner(plain)>object(plain)|out 2 -7 2\n\
near:right:undermine -9 5 1\n\
near:left:project -9 4 1\n\
near:right:introduce -7 -4 9\n\
near:left:court -9 -3 9\n\
rule:effect.owner-patient:-|agent:target|other|indirect -2 -6 6\n\
near:left:national 6 -6 -3\n\
near:right:tweet -2 -7 8\n\
near:left:away 3 -7 0\n\
near:right:almost 9 -8 -2\n\
verb:attribute:possibility|present 7 -5 -6\n\
path:complement(plain)>clause(demand)|out 5 1 -8\n\
near:right:rise 9 1 -10\n\
near:right:accordance -8 11 -4\n\
next:right:! -8 -3 9\n\
near:left:engage 9 -5 -6\n\
next:right:fail -6 -3 5\n\
rule:attitude.owner:+|agent:holder|own|indirect 8 -9 0\n\
near:left:key 8 -2 -8\n\
near:right:link -9 10 -5\n\
next:left:meet -8 4 0\n\
near:left:why 4 -2 -5\n\
link:complement(effect-)|for 4 1 -8\n\
path:subject(fail)|out -11 -1 10\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -9 -2 8\n\
next:left:ask 4 -2 -6\n\
path:topic(plain)>topic(plain)>complement(plain)|out -8 3 1\n\
near:left:common -8 -4 11\n\
near:left:large 6 -5 -3\n\
near:left:condolence -3 11 -9\n\
near:right:self -11 5 4\n\
near:right:uranium 7 -5 -4\n\
near:left:rule 2 3 -9\n\
path:topic(plain)>complement(plain)>clause(plain)|in 4 -1 -7\n\
near:right:formally 6 -8 0\n\
near:right:matter 9 -4 -7\n\
next:right:veto -9 -3 12\n\
near:right:expire -4 -6 9\n\
rule:attitude.owner:+|agent:other|free|indirect -5 0 -1\n\
near:right:table 4 -9 4\n\
near:right:percent 8 -3 -6\n\
next:left:today -10 -3 13\n\
link:owner(break-)|'s -9 3 2\n\
next:left:former 5 -6 0\n\
near:right:weapon -5 -1 2\n\
path:topic(plain)>object(cause)|in 2 1 -7\n\
near:right:diplomacy -9 5 1\n\
near:left:news 7 -7 -2\n\
rule:effect.topic-patient:-|out 5 -4 -4\n\
near:left:something -9 7 -2\n\
near:right:cancel 12 -3 -10\n\
clause:complement:relative|whom 10 -1 -10\n\
near:left:fair -13 15 -4\n\
verb:attribute:break- -6 -3 4\n\
near:left:general 8 -8 -2\n\
path:complement(plain)>clause(attitude+)|in 2 3 -8\n\
next:left:before -4 6 -4\n\
rule:effect.event-patient:+|in -4 0 1\n\
near:left:text 7 -4 -6\n\
near:right:seven -9 8 -2\n\
rule:attitude.owner:+|agent:side|other|indirect -5 8 -6\n\
rule:attitude.topic:-|mixed 7 1 -10\n\
near:right:facility -7 6 -3\n\
near:left:majority 10 -2 -9\n\
path:owner(plain)>subject(attitude+)|in 8 -5 -7\n\
near:left:sure 2 -9 6\n\
verb:object:counterfactual|present -5 10 -8\n\
rule:evaluation.verb:-|mixed 0 -6 3\n\
near:right:progress -8 3 3\n\
near:left:extension -12 2 8\n\
next:right:measure 9 -2 -8\n\
link:topic(plain)|than -6 -8 13\n\
path:complement(plain)>clause(attempt)|in 5 -6 -4\n\
near:left:get -3 4 -6\n\
near:left:importance 10 -8 -3\n\
clause:subject:participle|once -13 -1 12\n\
near:right:draw 9 -6 -4\n\
near:left:entity -12 0 11\n\
next:right:list -10 -3 10\n\
rule:idiom.near:-|act 0 -7 6\n\
near:right:involvement -10 0 8\n\
near:right:spokesman 7 -5 -4\n\
near:left:company 5 -5 -3\n\
next:left:praise 2 5 -7\n\
path:owner(plain)>object(attitude-)|out 10 -2 -7\n\
rule:attitude.self:-|agent:other|own|indirect -8 2 3\n\
next:left:unilateral -4 -5 9\n\
near:left:negotiator 6 -5 -3\n\
near:left:quote 10 -6 -4\n\
near:right:later 3 4 -9\n\
rule:attitude.noun:+|agent:other -6 12 -6\n\
path:owner(plain)>object(break-)|in -11 -1 10\n\
next:left:behind 0 7 -10\n\
rule:attitude.partner:-|agent:holder -7 -3 4\n\
link:complement(plain)|at 5 -6 -1\n\
next:right:clear 7 -3 -5\n\
path:owner(plain)>subject(attempt)|out -8 -3 10\n\
rule:attitude.owner:+|agent:other|other|indirect 1 -6 2\n\
near:left:wish 2 5 -10\n\
near:right:between 5 -5 -2\n\
near:right:army 10 -4 -6\n\
next:left:though -8 -1 8\n\
clause:complement:participle|of 2 7 -9\n\
next:right:ship 8 -4 -8\n\
near:right:invest 9 -6 -7\n\
near:left:peaceful -11 7 1\n\
near:left:thru -1 1 -4\n\
path:subject(effect+)>clause(attempt)|in 10 -4 -8\n\
next:right:concern -4 10 -8\n\
path:owner(evaluation+)>complement(plain)|out -2 5 -6\n\
next:right:before 3 -7 -1\n\
near:right:mistake -10 -2 10\n\
path:subject(plain)>clause(evaluation-)|in 7 -1 -7\n\
near:right:fighter -9 2 3\n\
near:right:plane 8 0 -9\n\
link:complement(demand)|from -3 -6 9\n\
near:left:nature -10 5 2\n\
near:right:assassinate -10 -2 11\n\
near:left:predecessor -7 -3 9\n\
path:topic(effect+)>complement(plain)|out 9 -2 -7\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -9 1 5\n\
near:left:system -7 -3 8\n\
next:right:accuse 6 -2 -5\n\
near:left:air 6 -1 -9\n\
next:left:convince 12 -5 -8\n\
next:right:play -10 -1 9\n\
near:left:defense -2 4 -7\n\
rule:attitude.owner:+|act 4 -6 -4\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 7 0 -10\n\
rule:effect.owner-patient:-|agent:target|free|direct -9 0 5\n\
near:left:interaction 8 -8 -2\n\
rule:attitude.self:-|agent:other|free|direct 6 1 -9\n\
path:topic(plain)>complement(effect+)|in 9 -13 2\n\
link:complement(plain)|as_for -12 -5 16\n\
near:left:eight -11 2 7\n\
next:left:right 6 -9 1\n\
near:right:whom -3 10 -10\n\
near:left:vaccine -10 8 1\n\
rule:effect.patient:+|agent:holder|other|indirect -6 -7 6\n\
near:left:2231 2 3 -8\n\
near:right:objective 9 -3 -7\n\
rule:attitude.self:+|agent:other|other|indirect 6 -4 -6\n\
near:left:capacity 12 -4 -8\n\
near:left:allegation 2 3 -8\n\
near:left:letter 5 -8 0\n\
near:left:law 5 -3 -6\n\
path:topic(plain)>complement(cause)|in 4 -8 1\n\
path:patient(effect-)>object(plain)>clause(plain)|out 9 -1 -9\n\
clause:clause:ing|to 7 -5 -3\n\
rule:grow.partner:+|agent:side|other|indirect -8 6 0\n\
next:left:many 8 -4 -5\n\
rule:attitude.owner:-|agent:other|free|indirect 4 -2 -5\n\
near:right:exist 9 -1 -12\n\
clause:complement:adverbial|when -1 -1 -5\n\
rule:evaluation.modifier:+|narration 2 -3 -3\n\
next:right:cooperation 7 -3 -5\n\
path:subject(attitude+)>clause(plain)>clause(plain)|in 3 2 -7\n\
near:right:customer -5 -5 10\n\
near:left:enter 8 -4 -7\n\
near:right:address 7 -6 -3\n\
near:left:invade 7 0 -9\n\
near:right:realize -9 1 7\n\
near:right:deputy 1 3 -7\n\
near:left:positive -7 9 -4\n\
rule:effect.patient:+|agent:other|own|indirect 6 -4 -2\n\
near:right:criticism 9 -4 -6\n\
next:right:crisis 6 3 -10\n\
near:left:bind 13 -2 -12\n\
path:patient(effect-)>object(cause)|in -6 -7 12\n\
near:right:invite 1 5 -8\n\
next:right:warn 6 -3 -3\n\
next:right:reject 3 -6 2\n\
path:owner(plain)>subject(effect-)>clause(plain)|out -9 2 4\n\
near:left:run 5 -9 2\n\
near:left:immediately 7 -6 -4\n\
rule:effect.patient:-|agent:other|own|indirect 2 -6 0\n\
near:right:kill 5 -6 -3\n\
verb:clause:bond+ -5 -3 5\n\
near:right:same 6 -6 -2\n\
rule:demand.object:-|agent:holder|other|mixed -4 4 -3\n\
near:right:long 2 -2 -4\n\
next:right:talk 8 -8 -1\n\
rule:idiom.clause:+|free -8 2 1\n\
near:right:opportunity 8 -8 -1\n\
rule:evaluation.verb:-|direct 1 -3 -1\n\
rule:effect.partner-patient:+|act 7 -3 -5\n\
near:right:treat -2 5 -8\n\
rule:demand.object:-|agent:side|other|direct -2 -5 4\n\
near:left:harm 8 -4 -6\n\
near:left:ban -5 -3 3\n\
near:right:limited 11 -3 -10\n\
clause:object:adverbial|as -5 -5 7\n\
rule:effect.patient-patient:-|other 7 -1 -7\n\
near:right:internal 4 4 -9\n\
near:left:delegation 6 0 -7`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:lean own:favor own:against target:lean side:lean target:against target:favor reverse content:2 side:against voice-confidence side:favor sentence:against passage:favor holder:favor passage:neutral holder:n content:9 passage:lean content:3 holder:against passage:against side:n content:7 content:12 content:4 right:6 sentence:favor content:5 content:8 content:14 target:n right:7 right:2 content:13 holder:lean content:1 left:4 after content:6 left:9 sentence:lean right:4 left:2 left:3 right:1 right:15 content:0 cue:3 content:15 content:11 content:10 right:0 extent left:14 left:8 right:3 right:5 left:0 left:7 right:10 before lead:against cue-distance right:11 left:5 right:12 left:11 right:9 cue:5 left:1 left:6 cue:14 right:14 sum:against left:12 left:13 sum:tone- left:10 right:8 left:15 lead:favor cue:9 cue:6 holder:party cue:15 cue:1 cue:4 cue:8 cue:2 unnamed cue:12 cue:11 side:other cue:7 right:13 holder:person cue:13 sum:favor mode:narration sum:tone+ side:own via:name|in rank:0|0 cue:10 sentence:n mode:direct rivals:0|other form:name home:none cue:0 rival:other|false|false|false mode:direct|side:own rival:own|false|false|false voices:1 rule:tone.sentence:-|other via:carried|in rule:tone.near:-|other holder:narrator others:favor outside|mode:narration rule:tone.near:+|other others:against rule:effect.noun-patient:-|other home:favor rule:tone.near:+|in rule:tone.near:-|indirect voices:3 holder:group side:free sum:silent voices:4 mode:direct|side:free mode:indirect outside|mode:act role:patient|other|in rule:attitude.owner:-|agent:holder rule:tone.sentence:-|act via:affiliate|in voices:2 mode:direct|side:other mode:narration|side:free rule:tone.near:+|own via:name|out holder:institution rank:0|1 references:1 rule:tone.near:-|in home:against mode:act|side:other references:3+ rivals:1|other role:patient|other|out rule:attitude.owner:+|in rule:tone.sentence:-|direct rule:tone.sentence:-|narration via:affiliate|out present:false mode:indirect|side:other role:subject|free|in role:subject|other|out rule:tone.near:+|out rule:tone.sentence:-|in sentence:alone target:alone home:before mode:act rule:attitude.owner:+|agent:holder rule:effect.noun-patient:-|direct rule:effect.noun-patient:-|in rule:tone.clause:-|in rule:tone.sentence:+|in rule:tone.sentence:+|indirect rule:tone.sentence:+|other via:event|in mode:indirect|side:free rank:1|1 rival:other|true|false|false rule:attitude.self:+|in rule:bond.partner:+|direct rule:tone.near:-|act rule:tone.near:-|direct rule:tone.sentence:-|own rival:free|false|false|false rivals:2|other role:object|other|in role:owner|free|out role:owner|own|in rule:attitude.owner:+|other rule:tone.sentence:-|indirect rivals:0|free rivals:2|free role:complement|other|in role:subject|other|in role:subject|own|in rule:demand.object:-|agent:holder rule:evaluation.copula:+|in rule:evaluation.noun:+|out rule:idiom.near:+|in rule:obligation.subject:-|in rule:tone.clause:+|in via:polity|in form:adjective form:person rivals:1|free role:owner|other|in rule:effect.agent:-|free rule:effect.owner:-|indirect rule:effect.patient:-|agent:other rule:evaluation.copula:+|other rule:evaluation.noun:-|free rule:evaluation.verb:-|narration rule:tone.near:+|indirect rule:tone.near:-|free rule:tone.near:-|own rule:tone.sentence:-|free form:people holder:alone nested:false rival:other|false|false|true rivals:1|own role:complement|free|out role:partner|other|out role:subject|free|out rule:attitude.self:+|agent:holder rule:attitude.self:+|indirect rule:attitude.self:-|indirect rule:evaluation.copula:-|in rule:evaluation.noun:+|other rule:evaluation.verb:-|other rule:obligation.subject:-|other rule:tone.clause:+|other rule:tone.sentence:+|direct rule:tone.sentence:+|free rule:tone.sentence:+|own rule:tone.sentence:-|out via:previous|in via:pronoun|out mode:indirect|side:own present:true rival:free|false|false|true role:object|own|in rule:attitude.agent:+|out rule:attitude.owner:-|in rule:attitude.owner:-|indirect rule:demand.object:-|agent:other|free|direct rule:demand.object:-|agent:side|other|indirect rule:effect.agent:+|free rule:effect.agent:-|other rule:effect.owner:-|narration rule:evaluation.verb:+|own rule:evaluation.verb:-|in rule:grow.agent:+|other rule:grow.partner:+|own rule:reverse.patient:+|other rule:tone.clause:+|free rule:tone.near:+|free rule:tone.near:+|narration rule:tone.sentence:+|out rule:tone.sentence:-|mixed rival:other|true|true|false rivals:3|other role:complement|other|out role:object|other|out role:owner|other|out rule:attitude.agent:+|other rule:attitude.self:-|act rule:attitude.self:-|in rule:demand.object:-|in rule:effect.agent:+|in rule:effect.agent:-|in rule:effect.owner-patient:+|other rule:effect.owner-patient:-|other rule:effect.patient:-|in rule:reverse.agent:+|in rule:tone.clause:+|out rule:tone.near:+|act via:pronoun|in home:after nested:true rank:2|2 references:2 role:owner|free|in role:subject|own|out rule:attitude.agent:+|indirect rule:attitude.agent:-|in rule:attitude.owner:+|indirect rule:attitude.self:-|agent:holder rule:attitude.self:-|other rule:demand.object:-|other rule:effect.agent:+|act rule:effect.agent:-|direct rule:effect.noun-patient:-|narration rule:effect.noun-patient:-|out rule:effect.owner-patient:+|agent:other rule:effect.owner:-|in rule:effect.patient:-|free rule:evaluation.copula:-|own rule:evaluation.modifier-patient:+|other rule:evaluation.modifier:-|direct rule:evaluation.modifier:-|free rule:grow.agent:+|indirect rule:idiom.near:+|other rule:idiom.sentence:+|in rule:reverse.patient:+|free rule:tone.clause:+|narration rule:tone.clause:-|act rule:tone.clause:-|other rule:tone.sentence:+|narration rule:will.subject:+|act rule:will.subject:-|direct side:alone via:pair|out mode:mixed mode:mixed|side:free outside|mode:indirect rival:other|false|true|false rivals:3|free role:complement|free|in role:modifier|free|in role:object|free|in role:partner|other|in role:topic|other|in rule:attitude.agent:-|other rule:attitude.noun:-|own rule:attitude.owner:+|agent:target rule:attitude.self:+|agent:side rule:attitude.self:+|other rule:attitude.self:-|agent:other rule:attitude.self:-|free rule:attitude.topic:+|agent:holder|other|indirect rule:attitude.topic:-|other rule:bond.partner:+|in rule:cause.agent:-|free rule:cause.event-patient:-|agent:holder rule:demand.object:-|agent:other|free|indirect rule:demand.object:-|agent:side|free|direct rule:effect.agent:+|indirect rule:effect.agent:-|indirect rule:effect.event-patient:-|agent:holder rule:effect.noun-patient:-|act rule:effect.noun-patient:-|free rule:effect.noun-patient:-|indirect rule:effect.owner-patient:+|free rule:effect.owner-patient:+|indirect rule:effect.owner:+|in rule:effect.owner:-|other rule:effect.patient:-|agent:other|other|indirect rule:evaluation.copula:+|narration rule:evaluation.copula:+|own rule:evaluation.modifier-patient:+|free rule:evaluation.modifier:+|in rule:evaluation.modifier:-|narration rule:evaluation.modifier:-|other rule:evaluation.noun:+|own rule:evaluation.noun:-|narration rule:evaluation.verb:-|out rule:friend.copula:+|in rule:grow.agent:+|own rule:idiom.clause:-|in rule:idiom.near:-|out rule:tone.clause:-|direct rule:tone.clause:-|free rule:tone.clause:-|out rule:tone.clause:-|own rule:tone.near:+|direct rule:tone.near:-|mixed rule:tone.near:-|narration rule:tone.near:-|out rule:tone.sentence:+|act via:pair|in rank:0|2 rival:other|true|false|true rival:own|false|false|true rivals:2|own role:complement|own|in role:partner|free|in role:partner|own|in role:topic|free|in role:topic|free|out rule:attitude.adjective:+|other rule:attitude.adjective:-|other rule:attitude.agent:+|direct rule:attitude.agent:+|free rule:attitude.agent:+|narration rule:attitude.agent:-|free rule:attitude.agent:-|mixed rule:attitude.noun:+|direct rule:attitude.noun:+|free rule:attitude.noun:-|act rule:attitude.noun:-|narration rule:attitude.owner:+|agent:side rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|other rule:attitude.owner:-|out rule:attitude.patient:+|other rule:attitude.self:+|agent:other rule:attitude.self:-|agent:side rule:attitude.self:-|direct rule:attitude.self:-|out rule:bond.partner:+|mixed rule:cause.event-patient:-|agent:other rule:demand.object:-|agent:other|other|mixed rule:demand.object:-|free rule:effect.agent:+|other rule:effect.agent:+|out rule:effect.agent:-|narration rule:effect.event-patient:-|out rule:effect.owner-patient:+|agent:target rule:effect.owner-patient:+|out rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:holder rule:effect.owner-patient:-|agent:other rule:effect.owner:-|free rule:effect.partner-patient:-|indirect rule:effect.patient:+|act rule:effect.patient:-|direct rule:evaluation.copula:+|indirect rule:evaluation.copula:+|out rule:evaluation.modifier:+|indirect rule:evaluation.modifier:+|narration rule:evaluation.modifier:-|in rule:evaluation.modifier:-|indirect rule:evaluation.verb:+|in rule:evaluation.verb:+|narration rule:grow.agent:+|direct rule:grow.agent:+|out rule:idiom.clause:-|free rule:idiom.clause:-|narration rule:idiom.near:+|out rule:idiom.near:-|in rule:idiom.sentence:-|narration rule:inability.subject:-|other rule:obligation.subject:-|direct rule:obligation.subject:-|indirect rule:refusal.subject:-|narration rule:refusal.subject:-|other rule:reverse.patient:+|agent:other rule:reverse.patient:+|in rule:reverse.patient:+|indirect rule:tone.clause:+|direct rule:tone.clause:+|indirect rule:tone.clause:-|mixed rule:will.subject:+|in rule:will.subject:+|other via:event|out via:previous|out mode:act|side:free mode:mixed|side:other outside|mode:mixed rival:other|false|true|true rivals:0|own role:attribute|other|out role:object|free|out role:patient|free|out role:patient|own|in role:topic|other|out rule:attitude.adjective:+|agent:other rule:attitude.adjective:+|in rule:attitude.agent:+|in rule:attitude.agent:-|direct rule:attitude.agent:-|indirect rule:attitude.agent:-|out rule:attitude.agent:-|own rule:attitude.noun:+|act rule:attitude.noun:+|in rule:attitude.noun:+|indirect rule:attitude.noun:+|out rule:attitude.noun:-|agent:holder rule:attitude.noun:-|in rule:attitude.noun:-|out rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:+|agent:holder|other|indirect rule:attitude.owner:+|agent:other rule:attitude.owner:+|free rule:attitude.owner:+|own rule:attitude.owner:-|agent:other rule:attitude.owner:-|agent:target rule:attitude.owner:-|free rule:attitude.owner:-|mixed rule:attitude.owner:-|own rule:attitude.self:+|agent:holder|other|indirect rule:attitude.self:+|free rule:attitude.self:+|out rule:attitude.self:-|agent:holder|other|act rule:attitude.self:-|agent:holder|other|indirect rule:attitude.self:-|agent:holder|own|indirect rule:attitude.topic:+|agent:holder rule:attitude.topic:+|in rule:attitude.topic:-|free rule:bond.partner:+|act rule:bond.partner:+|free rule:bond.partner:+|indirect rule:bond.partner:+|other rule:bond.partner:+|out rule:break.partner:-|agent:holder|other|act rule:break.partner:-|other rule:cause.agent:-|direct rule:cause.event-patient:+|free rule:cause.event-patient:+|other rule:cause.event-patient:-|in rule:cause.event-patient:-|other rule:demand.object:-|agent:holder|free|indirect rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:other rule:demand.object:-|direct rule:demand.object:-|indirect rule:effect.agent:+|direct rule:effect.agent:+|own rule:effect.agent:-|act rule:effect.agent:-|out rule:effect.agent:-|own rule:effect.copula:-|in rule:effect.event-patient:-|act rule:effect.event-patient:-|agent:other rule:effect.event-patient:-|in rule:effect.noun-patient:+|act rule:effect.noun-patient:-|own rule:effect.owner-patient:+|act rule:effect.owner-patient:+|agent:other|own|indirect rule:effect.owner-patient:+|agent:side rule:effect.owner-patient:+|direct rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner-patient:-|agent:side|other|act rule:effect.owner-patient:-|agent:side|own|direct rule:effect.owner-patient:-|agent:target rule:effect.owner-patient:-|in rule:effect.owner-patient:-|out rule:effect.owner:+|indirect rule:effect.owner:+|narration rule:effect.owner:+|other rule:effect.owner:-|direct rule:effect.owner:-|out rule:effect.patient:+|agent:holder rule:effect.patient:+|out rule:effect.patient:-|agent:other|free|indirect rule:effect.patient:-|agent:target rule:effect.patient:-|indirect rule:effect.patient:-|mixed rule:effect.patient:-|other rule:effect.patient:-|out rule:evaluation.copula:+|direct rule:evaluation.copula:+|free rule:evaluation.copula:-|direct rule:evaluation.copula:-|free rule:evaluation.copula:-|indirect rule:evaluation.copula:-|mixed rule:evaluation.copula:-|other rule:evaluation.noun:+|act rule:evaluation.noun:+|in rule:evaluation.noun:+|indirect rule:evaluation.noun:+|narration rule:evaluation.noun:-|in rule:evaluation.noun:-|indirect rule:evaluation.verb:+|direct rule:evaluation.verb:+|free rule:evaluation.verb:+|other rule:evaluation.verb:+|out rule:evaluation.verb:-|free rule:friend.copula:+|direct rule:friend.copula:+|other rule:friend.owner:+|in rule:grow.agent:+|act rule:grow.partner:+|in rule:grow.partner:+|indirect rule:grow.partner:+|other rule:idiom.near:+|direct rule:idiom.near:+|narration rule:idiom.sentence:+|free rule:idiom.sentence:-|free rule:idiom.sentence:-|in rule:idiom.sentence:-|other rule:inability.subject:-|direct rule:obligation.subject:-|free rule:refusal.subject:-|in rule:refusal.subject:-|out rule:reverse.agent:+|indirect rule:reverse.agent:+|out rule:reverse.owner:-|indirect rule:reverse.patient:+|agent:holder rule:reverse.patient:+|agent:holder|other|act rule:tone.clause:+|act rule:tone.clause:-|narration rule:will.subject:+|out via:polity|out\n\
2<-0.838 1<-1.7 2<-2.1 2<-2.95 1<-2.89 172 148 35<-0.0917 32<-0.221 108 142 1<-2.51 160 135 35<-0.111 99<0.5 2<-1.44 120 89 38<-0.00527 41 12<0.103 109 38 2<-1.68 141 122 1<0.27 1<-0.461 2<-1.68 108 76 50<0.178 62 -1 2<-2.79 61 -29 2<0.656 1<0.27 2<0.013 35<-0.111 32<-0.36 12 50 1<-2.28 94 53 35<-0.262 -11 1<-1.36 49 9 -52 2<1.67 1<-1.36 5<0.32 1 -50 -42 -69\n\
125<0.375 224<0.875 7<0.0645 188<0.875 225<0.875 63<0.133 516<0.875 -82 6 395<0.875 90<0.5 38<0.066 -68 -27 -81 39 90<0.5 64 -65 -5 90<0.5 177<0.5 -38 64 -72 65<-0.356 135 10 90<0.5 21<0.355 124<0.75 224<0.875 122<0.25 125<0.875 -31 113<0.5 87<-0.152 20<0.254 20<0.0279 21<0.0223 120 15 73 -8 -22 22<0.55 -63 -5 7<0.136 -51 22 139 20<0.289 104 16<0.95 67 -48 7<0.0645 -57 10 -72\n\
0<-0.243 0<-0.502 0<-0.737 141 20<0.289 90<0.5 70 9 114 20<0.334 6<0.0873 90<0.5 0<-0.344 43 12 -16 22<0.45 13 -35 6<0.0948 0<-0.344 87 45 10 0<-0.0758 20<0.117 141<0.5 31<0.25 53<0.267 68 -38 -44 -66 90<0.5 22<0.45 -30 6<0.0685 0<-0.176 55 14 20<0.334 -38 33 20<0.388 -45 -11 20<0.117 0<-0.025 -75 -85 90<0.5 6<0.0948 22<0.85 53<1.6 -64 -19 20<0.289 -36 14 -72 -70\n\
0<-0.344 0<-0.737 -56 9<0.327 103<0.5 0<-0.502 18 53 48<0.161 26 -19 10<0.321 36 -27 0<0.273 0<-0.131 9<0.233 0<-0.243 70 95 52<3.05 76 134<0.5 28 87 0<0.0973 9<0.0933 0<-0.044 126 0<0.0177 145 125 52<3.05 129 10<0.6 16<0.95 127 0<-0.058 54 112 103<0.5 92 51<0 83 29 101<0.5 63 97 103<0.5 101<0.5 52<3.05 82 3 73 10<0.321 43 101<0.5 87<-0.152 -57 2 14\n\
81<0.75 14<0.112 13<0.504 -79 103<0.5 -68 41<0.0983 114<0.5 -60 -16 78 13<0.504 52<3.05 -71 -49 103<0.5 321<0.5 -40 69 114<0.5 6 76 96<0.5 107<0.5 151<0.5 -71 164<0.5 18<0.0991 -55 3 112 311<0.5 4<-0.081 -70 -23 7<-0.0123 -51 3<-0.0335 4 112 3<-0.113 3<-0.228 -68 74<0.25 103<0.5 -36 31 -51 103<0.5 121<0.375 -20 26 13<0.141 -22 13<0.597 124<0.75 32 105 194<0.5 120 42\n\
0<-0.243 0<-0.502 1<-1.36 9<0.291 44<0.555 42 82 94 0<-0.737 134 97 1<-1.36 9<0.291 6<0.0591 16<0.95 0 90<0.5 57 -37 -16 16<0.65 21 57 9<0.291 6<0.0591 66 14 101 0<-0.0758 9<0.233 16<0.95 1<-2.71 -58 -27 6<0.0429 18 -46 1<-2.01 0<-0.131 -6 57<-0.0855 11 -40 6<0.0873 61 -2 9<0.127 -79 90<0.5 147<0.375 16<0.95 -59 9<0.291 6<0.0506 -18 -57 13 9<0.291 -31 34 -67\n\
117<0.375 10<0.668 35<-0.111 12<0.103 103<0.5 103 77 49 93<0.5 9<0.066 126 108 103<0.5 117 6<0.0161 -3 100<0.75 102 55 103<0.5 9<0.185 162<0.375 110 89 52<3.05 65<0 100 34 3<-0.143 12<0.123 45 -8 60 238<0.5 93<0.5 51<0.0841 50 15 100<1.25 18<-0.435 -33 16 -42 99 103<0.5 52<3.05 35<-0.314 55 103 9<0.291 91<-0.339 24 90 -18 10<0.6 311<0.5 97<-0.407 -30 58 -24 -44\n\
81<0.75 35<0.0556 96<0.5 -76 103<0.5 108<0.5 -73 -59 178<0.875 125<0.875 198<0.5 -59 49 3<-0.2 -65 -2 116 103<0.5 321<0.5 -52 68 27<0.0186 -30 32 82<0.119 4<0.0595 99<0.5 74<0.25 24<0.367 103<0.5 -57 3<-0.0452 -39 10 68 -67 -73 27<0.0186 -20 48 103<0.5 3<-0.0572 -48 113<0.5 4 -45 3<-0.0572 178<0.875 74<0.75 3<-0.2 -51 82<0.837 -34 47 -56 88 54<-0.146 96 81<1.75 5 69\n\
2<-0.464 2<-1.9 4<-0.099 2<-2.95 -69 118<0.5 -52 38<-0.00527 2 -37 2<-2.95 -79 -70 4<-0.099 2<-1.16 118<0.5 4<-0.304 -3 -33 5<0.235 28 -31 4<-0.461 45 7 18<0.0483 2<-1.16 -51 -29 -63 2<0.656 4<-0.139 4<-0.363 72 129<0.5 20<0.388 11 48 62 18<0.0991 35<0.0556 140<0.5 14 -29 -35 5<0.282 -53 70 2<1.67 4<-0.139 5<0.32 72 119 18<-0.18 12<0.406 62 5 -13 35<-0.314 124 98\n\
2<-0.838 2<-2.1 0<0.0973 2<-2.95 114 100 0<0.273 83 2<-2.46 52 6 0<0.273 2<-1.44 0<0.0177 4<-0.099 141<0.5 83 16<0.95 79 21 94 55 0<-0.044 4<-0.12 56 78 39 239<0.5 27 -26 2<0.656 0<0.00651 2<-0.464 4<-0.12 37 65 21<0.617 4<-0.363 -27 19 16<0.85 10<0.525 67 40<0.0239 46 4 6<0.0548 -15 35 0<0.273 -15 -53 2<1.67 0<0.0177 4<-0.224 -37 40<0.12 1 -39 -76 -59\n\
1<0.27 1<-2.01 1<-3.05 -76 4<0.0595 -67 -48 4<-0.0496 4<-0.139 6<0.0741 -67 -50 1<-0.95 -50 -26 1<-0.461 13<0.104 4<0.00836 -56 -30 1<-1.36 124<0.75 4<0.0595 31<0.25 166<0.5 -47 98 -45 -17 25 -8 74<0.25 52<3.58 76 204<0.5 14 82 13<0.194 -39 6<0.0506 -37 44 4<-0.099 21<0.173 82<1.43 9 81 196<0.375 -33 32 18<-0.303 4<0.028 63<1.13 25 -49 71 199<0.375 425<0.375 106 -17 8\n\
35<-0.111 1<-2.01 77<1.25 1<-3.44 22<0.85 -58 32<-0.0265 8 -42 118<0.5 9<0.426 -32 3 22<0.95 -26 57 1<-3.05 22<0.85 -31 13 42 77<0.25 35<-0.314 116<0.5 59 -59 10 35<-0.182 88 39 1<-2.71 1<-3.67 -73 136<0.875 77<0.25 -66 -49 30 77<0.75 267<0.375 9<0.291 35<0.00553 244<0.375 98<0.25 1<-0.95 -42 3 115<0.375 -60 -4 66 -66 6 62 35<0.00553 1<-1.36 1 98<0.25 64 10 -47\n\
117<0.375 20<0.117 218<0.5 107<0.5 100 31<0.25 -34 90 103<0.5 90<0.5 121<0.875 20<0.0623 83 53 2 95 121<0.875 238<0.5 51<0.0841 98<0.25 21<0.355 81 36 23 128<0.5 8 79 81 -33 90<0.5 218<0.5 99<0.5 82 19<0.451 21<0.238 67 27 86 20<0.289 121<0.875 37 -14 19<0.386 -16 21<0.355 56 -8 83 90<0.5 218<0.5 31<0.25 -65 293<0.375 69 -3 20<0.388 103<0.5 9 -23 -48 71\n\
81<0.25 11<0.112 100<0.75 -71 63<0.0667 -63 3<-0.127 -63 -39 16<0.45 41<0.0173 -58 -29 11<0.195 109<0.5 -53 -29 26<0.14 -21 16 11<0.156 85<-0.104 224<0.875 100<0.75 167<0.875 -41 53 37<-0.0138 284<0.375 49<0.118 81<1.25 19 69 -1 -51 -25 92 31<0.35 84<0.5 -62 62<0.75 119 -20 72<-0.732 -3 100<1.75 41<-0.641 4 -62 99<0.5 -24 -59 41<0.00598 166<0.5 26<0.1 4 42 -20 121<0.375 38 99\n\
0<-0.176 2<0.656 2<-0.464 6<0.0685 9<0.145 -11 120<0.5 12 50 9<0.327 -38 13 6<0.0873 9<0.291 41<-0.328 -10 28 53 5<0.0962 35 5<0.32 -22 44 2<1.67 5<0.32 6<0.0873 62 19 97 95 2<-2.28 9<0.0933 -73 0<-0.0183 113<0.5 -50 67 112<0.5 -67 -3 9<0.185 0<0.273 2<-1.16 6<0.0741 -41 -57 17<0.7 -26 61 -71 2<-1.68 120<0.5 -37 14 5<0.32 0<0.273 14<0.112 2 -33 -58 30\n\
1<-1.7 0<-0.176 0<-0.344 38<-0.435 -23 1<-2.89 99<0.5 51 16<0.95 42 -20 14 38<-0.191 24 177<0.5 56 -10 0<-0.058 1<-2.71 38<-0.0949 56 80 54 1<-3.19 0<-0.0183 90 98 81 1<-0.461 0<-0.243 0<-0.737 -47 5<0.32 48<0.161 17 63<0.933 -24 13 -39 0<0.0973 1<-0.95 40 12 41<0.244 53 92 1<0.27 0<-0.0758 0<-0.737 -65 3<-0.228 -66 -20 18<0.0991 -5 26 90<0.5 48<0.483 -32 -54 22\n\
1<-0.461 1<-2.51 1<-3.56 -73 -65 3<-0.0892 -59 13<0.0875 7<-0.0123 -68 -40 1<-1.7 248<0.875 -37 49 7<-0.155 -47 31<0.55 23 6<0.0948 -19 0 18<-0.18 7<-0.0123 62<-0.25 14 -54 1<0.27 187<0.5 166<0.5 -31 59 39 62<0.25 3<-0.228 -32 76 7<0.0645 -19 56 3<-0.143 178<0.875 3<-0.2 21<0.0745 15 -53 8 84 1<0.27 7<-0.0843 -25 39 37<0.0912 459<0.875 269<0.875 93 35 33 3<-0.000297 7 73\n\
0<-0.176 0<-0.502 0<-0.737 62<-2.25 -8 85 3<-0.2 72 11<0.13 44 -2 20<0.388 0<-0.344 109<0.5 4 31 3<-0.0226 22<0.45 -9 14<0.0843 20 -17 -24 41<-0.247 4 48 0<-0.044 20<0.199 0<-0.0758 -36 -51 90<0.5 16<0.95 -8 11<0.112 36 -34 41<-0.247 -59 3<-0.328 18 -28 20<0.101 -69 154<0.375 3<-0.101 90<0.5 10<0.525 -42 3<-0.228 29 -29 -57 -60 112<0.5 20<0.289 -44 10 7<0.0645 72 -42\n\
10<0.6 20<0.117 107<0.5 15<0.369 185<0.5 76 1 89 22<0.1 47<3.18 -38 48 71 16<0.95 67 15<0.175 -5 41 165<0.5 15<0.331 163<0.5 9<0.327 101<0.5 146<0.5 96<0.5 52 129<0.5 -31 14 57<3.73e-9 57<-0.0204 34 70 21 20<0.0623 73 18 68<-5.59e-9 -32 68<0.0199 48 -13 130<0.5 107<0.5 6 -33 21 9<0.233 225<0.875 15<0.585 65 82 -27 146<0.5 3<-0.177 -29 41 57 15<0.449 -25 32\n\
1<-0.461 1<-2.51 1<-3.56 -71 4<0.028 -64 -48 4<-0.0642 4<-0.192 -63 -47 14<0.204 1<-1.7 17<0.406 -48 -25 74<0.25 40<0.0239 -1 -22 -34 39<0.156 -8 32<-0.115 9<0.066 16 95 1 4<-0.099 18<-0.18 -46 5<0.235 33<-0.17 66 15 7<-0.0123 -52 0 18<-0.241 14<0.0729 74<0.25 10 -40 36<0.0505 4<-0.0265 3 68 -22 1<0.27 57<-0.142 18 7<-0.0123 -7 57 199<0.375 142<0.875 85 40<0.324 66 -9 1\n\
0<-0.176 0<-0.502 0<-0.737 75 3<-0.2 68 40<0.263 30 68 0<-0.344 61<-0.539 62 23 3<-0.0226 38<-0.0474 52<3.98 12 3<-0.101 55 10 102<0.5 16<0.95 106<0.5 29<-0.524 19 -27 22 17 20 22<0.45 -7 -47 0<-0.044 38<-0.0949 -2 61<-0.122 32<-0.265 32 -21 102<0.5 297<0.875 0<-0.1 -34 -47 69 28<-0.0587 -37 -9 61<-0.0579 3<-0.101 90<0.5 3<-0.2 28 -16 -45 -52 38<-0.0474 -46 117<0.375 -65 -44\n\
1<-1.7 1<-3.05 4<-0.099 16<0.85 1<-3.56 76 56 32<-0.0265 18<-0.241 -3 33 58 1<-3.67 85 136<0.875 76 8 4<-0.139 18<-0.303 107<0.5 52<3.05 30 16<0.55 15 -16 34 99<0.5 49 16<0.95 53 -32 18<-0.128 31<0.25 41<-0.0101 56 -45 339<0.875 1<-2.51 59 43 -31 64 1<-0.461 18<-0.128 4<-0.261 -34 288<0.375 1<-1.36 27 4 -51 42<0.213 37 2 113<0.5 1<0.27 18<0.0991 -37 6 -47 14\n\
0<0.0973 102<0.5 0<0.0177 4<0.028 -66 -52 31<0.25 149<0.5 -27 85 -41 4<0.00836 0<-0.502 -61 13<0.427 41<-0.641 -13 -49 -25 109<0.5 13<0.0875 -25 23<0.012 58 -21 15<0.175 -7 82<0.359 -18 -49 0<0.273 3<-0.113 -39 31<0.75 32 -2 113<0.5 102<0.5 31<0.25 109 138<0.5 14 84 87<-0.152 234<0.375 3<-0.228 6 86 16 97<0.333 55 -50 22<0.35 -40 15<0.202 39<-0.532 -29 68<0.741 61 -43 -4\n\
0<-0.176 0<-0.502 0<-0.737 48<0.161 54 79 4<-0.261 64 48<0.161 16 46 4<-0.12 13<0.04 7<-0.0123 24 -6 4<-0.363 10<0.426 -4 63 129<0.5 63<0.133 -2 35 46 41<-0.188 -26 48<0.805 0<-0.344 15 -20 7<0 24<-0.163 7 42<0 65 13 -30 4<-0.099 0<-0.058 32<-0.0265 31<0.95 -47 84<0.5 23 -23 38<-0.191 7 -23 58<3.18 0<-0.025 -34 -57 53<0.6 -38 26<-0.7 33 -20 0<-0.058 -38 -63\n\
2<-1.16 2<-2.63 0<0.0973 2<-3.27 80 71 2<-3.44 64 38 0<0.0973 2<-1.68 9<0.0933 65 111<0.5 49 63 0<-0.058 46 25 0<0.273 28 2<-2.28 25 239<0.5 22 -26 2<0.656 0<0.0416 2<-0.464 9<0.426 36 9 61<-0.539 -21 90<0.5 48<0.483 17 49<0.072 278<0.5 -27 37 110<2.78 39 0 36 0<0.273 -13 -43 2<1.67 0<-0.344 3<-0.228 -39 179<0.375 40<0.263 -4 -40 92 -52 90<0.5 -53 23\n\
0<0.0973 14<0.112 0<0.0177 63<0.133 -63 395<0.375 -56 24 -42 90<0.5 231<0.375 14<0.204 -33 106<0.5 8<0.17 -40 39<0.224 192<0.5 -29 46 56 10 4<-0.099 -21 50 18<0.334 -52 14<0.291 -36 61<0 -37 47 0<0.273 3<-0.113 -36 238<0.5 14<0.204 27<0.359 105<0.25 5<0.0579 63<0.533 60 -12 6 -12 -35 40 -32 90<0.5 234<0.375 87<-0.152 325<0.375 283<0.5 75 -25 -37 4<-0.139 -5 46 24 3\n\
35<-0.111 18<-0.241 35<-0.314 60<0.0243 76<-0.0278 50 8 149<0.5 63 -6 78<0.0608 79<-0.0255 14 -15 149<0.5 27 -18 79<-0.0687 19<0.386 5<0.235 1 43 -22 79<1.49e-8 154<0.375 -35 0 35<-0.262 28 -15 18<-0.241 158<0.5 7<-0.0123 96<0.5 -24 23 101<0.5 88<0.127 180<0.375 -42 -3 96<0.5 -33 60<0.0243 -20 29 -58 78<0 43<-0.0565 50 -28 32 7<-0.0123 511<0.375 -40 99 35<-0.0589 -42 411<0.875 -60 55\n\
1<-1.7 1<-3.56 35<-0.0917 22<0.85 68 141<0.5 59 18<-0.18 13 50 75 35<-0.0917 77<0.75 141<0.5 48 22<0.95 49 -6 1<-2.71 27 1 1<-2.51 62<0.75 63 180<0.875 48 31<0.25 -75 27 31<0.25 111<0.5 50 -43 18<-0.303 33 50 1<-0.461 18<-0.128 35<-0.262 -27 62<-0.25 28 22<0.25 5<0.106 -41 1 4 17<0.104 11 37 113<0.5 1<0.27 18<0.0991 -35 3 -41 20<0.0427 1<0.27 59 0 -23\n\
1<-0.461 1<-2.51 1<-3.56 -66 4<0.028 -59 -41 4<-0.081 4<-0.192 -57 -42 14<0.159 1<-1.36 21<0.238 53<0.4 5<0.0311 54 -14 -35 -42 -14 1<-2.01 -17 9 4<-0.099 5<0.32 1<0.27 21<0.355 48<-0.161 50 -18 8<-0.508 67<-0.0493 73 -39 -54 8<-0.102 5<0.151 80 12 25<-0.388 56 -11 -56 1<0.27 89<-0.508 62<0.25 9 -34 4<-0.00189 102<0.5 62 -18 47 21<0.505 64 81<0.75 11<0.112 -34 35 48\n\
2<-1.16 2<-2.46 20<0.101 -63 101<0.5 -49 -3 4<-0.099 141<0.5 41<-0.247 -46 4<-0.304 77<1.25 -5 45 -21 8<0.108 19<0.451 49 -10 -14 2<-1.9 -47 -34 2<0.656 1<0.27 4<-0.139 183<0.5 4<-0.304 13<0.0227 -2 40 7 43 2<-0.464 244<0.875 -16 51 11<0.0755 36<-0.0142 41<-0.328 -35 17 42 -12 4<-0.081 -18 -58 11<0.13 2<1.67 8<-0.315 9<0.327 2 54 27<0.0134 36 62 69 2<1.67 -9 38\n\
2<-1.68 2<-2.95 22<0.75 72 63 102<0.5 2<-2.46 59 49 142<0.375 39 110<1.19 -26 103<0.5 55 -4 2<0.013 102<0.5 6<0.0548 161<0.375 61<-0.248 2 2<-0.464 34 8 -6 9<0.521 39 -8 225<0.875 51<-0.0608 212<0.875 30 -11 6<0.149 20<0.226 5<0.0786 -3 19 -5 -20 -53 2<1.67 48<0.161 5<0.32 99<0.5 21<0.859 5 44 -19 20<0.334 28 -43 102<0.5 86<-0.185 28 -10 65<0.581 -32 13 -43\n\
98<0.75 13<0.427 53<0.533 -60 6<0.0873 -54 71<0.21 -43 13<0.194 22<0.75 -44 -9 3 6<0.0948 73<-0.139 159<0.5 -27 18 -47 53<0.267 -47 12<0.0184 20<0.0148 -39 39 60<0.226 -26 14 118<0.5 5<0.151 13<0.141 164<0.5 -27 70 93<0.5 60<0.122 -23 20<0.00817 320<0.5 -26 52 25 87<-0.152 40<0.0239 18 67 65<-0.0285 11 -25 6<0.0948 37<-0.0507 87<-0.152 13<0.194 -41 2 -47 -50 196<0.375 -2 47 -55\n\
35<-0.131 52<3.05 77<0.25 -24 37<-0.0138 46 3<-0.328 35 -11 3<-0.177 10<0.321 16<0.85 -20 40 3<-0.328 72 41 18<-0.128 18 16<0.95 -27 13 18<-0.241 193<0.5 7<0 48<0.161 112<0.5 107<0.5 35<-0.0743 -15 -40 77<0.75 -30 27 16<0.65 -36 114 12<0.0034 109<0.5 -11 38 7<-0.0843 16 43<-0.17 13 -22 -51 91<-0.113 36 -30 74<0.25 35<-0.0589 -37 -57 193<0.5 7<0 99<0.5 -19 -51 -61 16\n\
102<0.5 20<0.101 107<0.5 96<0.5 9<0.0556 68 56 177<0.5 482<0.375 55 -29 9 28<0.57 34<-0.308 9<0.00923 -24 34 47 -16 32<-0.0265 16<0.85 10<0.846 44 14 4<-0.12 -4 24 32<0.0265 10<0.917 54 4<-0.363 9 42 106<0.5 40 10 4<-0.164 37<0.152 20<0.388 -12 -37 5 9<0.0454 111<0.5 178<0.875 10<0.6 57 113<0.5 373<0.5 96<0.5 40 -4 52 48 -17 -18 13<0.707 28<-0.0587 19 3 -20\n\
102<0.5 11<0.13 81<0.25 100<0.75 -60 -49 141<0.5 7<-0.0843 -53 103<0.5 -34 11<0.0102 129<0.5 127<0.5 62 21<0.0384 74 -36 -30 -27 -52 81<0.25 -34 -1 11<0.156 81<0.75 100<0.25 7<-0.0123 -59 11<0.0859 -42 -17 103<0.5 -27 40<0.538 -7 49 21<0.355 16<0.45 337<0.875 53<2 46 -8 -36 -11 7<-0.0843 -52 -10 121<0.375 39<-0.467 -23 81<0.25 16<0.55 -9 103<0.5 2 59<-0.309 -15 65 41 56\n\
3<-0.101 147<0.375 11<0.0102 155<0.375 -41 -10 32<-0.0265 134<0.5 238<0.5 5<0.32 6<0.0873 15 -33 120<0.5 51 -17 -55 -28 32<0.0265 446<0.5 -22 -59 63<0.133 -8 19 5<0.32 108<0.5 109<0.5 -12 27 23 48 147<0.375 485<0.375 3<-0.000297 107<0.5 205<0.5 558<0.375 11<0.0102 -50 -37 28 -7 6<0.0217 24 -25 82<-0.119 202<0.5 -21 82 340<0.375 -54 11 59 111<0.5 11<0.0524 60<0.243 -18 15 -34 29\n\
2<-1.68 2<-2.79 2<-3.44 67 142<0.375 444<0.375 58 -34 32 142<0.375 16<0.95 99<0.5 5<0.0579 12<0.0034 5<0.0311 -26 20 42 111<0.5 38 51 58 109<0.5 48 8<0.17 11 37 9<0.0158 45 -5 2<0.656 18<0.454 2<-0.464 66<0.452 224<0.875 100<0.75 25 12 -46 -16 18<-0.303 93<0.5 0 21<0.859 10 42 -9 2<-1.16 8 9<0.109 -46 -12 48<0.161 5<0.32 181<0.375 -19 26<-0.28 51 -3 -45 -38\n\
11<0.112 18<0.454 225<0.875 2<-2.46 153<0.875 -57 18 4<-0.0642 -52 18<-0.128 196<0.375 14<0.0729 -45 -15 30 121<0.875 2<-1.68 -36 -4 32<-0.0265 -4 81 30 2<-1.44 2<-3.11 -50 4<-0.099 -42 -4 4<-0.0642 49<-0.139 50 -17 59 2<-2.1 15<0.231 60<0.316 -14 32<0.133 39 -27 -37 18<0.0991 108<0.5 -30 4<-0.0265 196<0.375 -24 65 22<0.55 -15 15<0.678 11<0.195 19 72 -37 4<0.0595 17<0.239 -5 41 51\n\
4<-0.099 1<-2.89 18<-0.241 31<0.95 -40 111<0.5 6<0.0466 24 -9 -16 1<-4 -45 8<0.339 61<-0.0579 2 -22 -39 18<-0.128 1<-1.36 11<0.0859 25 -1 5<0.32 11<0.0859 45 7 69 17<0.279 5<0.282 50<-0.259 -20 10 1<-1.7 9 51 -22 18<-0.128 1<-2.89 1<-3.89 -52 243<0.875 -34 14 4<0.00836 5<0.0962 31 239<0.5 -18 10 101<0.5 -8 -48 1<-2.71 -58 4<0.00836 147<0.375 17<0.239 -26 -50 1 -56\n\
1<-2.01 1<-3.56 38<-0.0949 32<-0.0265 8 41 1<-4 65 123<0.375 352<0.875 56 -26 8 38<-0.0474 62<0.25 32<-0.309 -1 27<0.0423 19 38 7<0.00322 -8 59 1<-2.89 62<0.75 48 32 62<0.75 148<0.75 37 2 20 1<-0.461 62<0.75 41<0.244 1<-1.36 21 42<0.152 9 -12 68<-5.59e-9 -13 60 7<0.00322 157<0.5 38<-0.00527 -38 -12 12 15 160<0.5 113<0.5 1<0.27 62<0.75 -14 -40 88<0 -23 -47 4 38\n\
102<0.5 13<0.309 98<0.75 35<0.0233 -58 -41 107<0.5 -41 5<0.0579 58 -21 14<0.204 178<0.875 107<0.5 3<-0.101 -50 -36 5<0.0311 88 -22 41 8<0.339 -9 19<0.0322 75 3 13<0.427 14<0.204 98<1.25 3<-0.177 -53 13<0.0875 14<0.0549 -49 -24 100<0.25 -30 -8 53<1.4 135<0.5 7 88 -22 16<0.45 1 39 3<-0.158 -22 178<0.875 121<0.875 27<0.359 60<0.284 39<-0.532 -30 15<0.202 25 -10 41 -23 45 63\n\
2<-1.68 2<-2.95 9<0.0933 -60 241<0.5 -47 55 4<-0.099 99<0.5 -23 16<0.95 -23 8<0.17 52 -4 21<0.144 -55 138<0.5 -38 3 2<0.656 4<-0.139 93<0.5 16<0.85 13 102<0.5 65 25 4<-0.304 31<0.75 -17 26 -7 74<0.25 21<0.238 28<0.143 -44 -7 -11 44<1.21 2<-0.464 -10 41<-0.328 -22 18 41<-0.00223 -5 90 2<1.67 3<-0.177 49<0.541 53 -27 8<-0.315 -7 19<0.161 4<0.028 18 -48 43 55\n\
0<-0.176 0<-0.737 90<0.5 -31 35<-0.388 -54 64 0<-0.344 110<1.99 38<-0.435 -24 29<0.0637 93<0.5 -10 44<0.362 9<0.426 43 -17 -7 30 89<-1.53 86<0.555 81 -4 18<-0.902 18 -17 38<-0.191 -2 17 0<0.0973 0<-0.044 38<-0.0949 16 35 9<0.0556 0<0.0177 152<0.5 62 -29 111<0.5 50 15 15<0.331 90<0.5 96<0.5 34 -5 42 0<0.00651 53 37 0<0.273 17 113<0.5 88<0.127 -1 90<0.5 -33 16 11\n\
102<0.5 14<0.112 7<0.025 167<0.875 429<0.875 396<0.875 458<0.5 415<0.375 -52 -5 46 26 29 17 160<0.5 -33 127<0.5 -26 55 177<0.5 32<-0.0265 -11 106<0.5 -43 12<0.0184 14<0.204 -13 30<0.255 78 -36 -33 12<0.0103 51 -21 14<0.204 7<-0.0123 77<0.25 5<0.235 -19 -48 -53 167<0.375 107<0.5 7<0.0645 77<0.25 396<0.875 40<-0.0398 -26 54<0.0348 0 -23 43 169<0.375 -34 10 165<0.5 -3 45 21 70 29\n\
0<-0.1 2<0.656 6<0.0801 2<-0.838 4<-0.304 21 111<0.5 4<-0.081 15 -9 3<-0.0786 -31 1<-2.89 -15 53 61<-0.248 37 116<0.5 18 -26 48<0.483 4<-0.164 -1 -29 116<0.5 7 -36 11<0.0977 2<1.67 61<-0.0229 56 157<0.5 33 -16 56 0<-0.737 39 1 2<-2.95 4<-0.081 -42 -58 4<-0.081 0<0.273 2<-2.46 -24 61<-0.248 13 -9 -44 7<0.0645 112<0.5 2<-2.28 -44 -31 11<0.0859 4<-0.0096 55 -46 53 -60\n\
1<-2.01 0<-0.058 0<-0.176 16<0.85 9<0.426 24 -1 99<0.5 35<-0.262 -9 32 6<0.0634 -34 34 38<-0.0949 13 1<-2.71 38 22 1<-3.56 9<0.0556 64 53 20<0.052 1<-2.89 55 41 37 1<-0.461 0<-0.344 91<-0.113 1<-1.36 -8 -36 61<-0.539 -35 11 28<0.0611 555<0.375 21 -52 36<-0.555 26 10<0.668 16<0.35 -41 4 129<0.5 21 -13 0<-0.737 -50 1<0.27 0<0.273 443<0.375 -19 76 11 82<0.119 -10 -35\n\
18<0.161 7<0.025 225<0.875 87<-0.152 417<0.375 192<0.5 7<-0.0123 -51 188<0.375 465<0.375 437<0.375 -38 66 29 15<0.231 -42 103 -20 30 302<0.5 -50 33 35 15<0.175 6 -24 165<0.5 178<0.875 96<0.5 7<0.136 15<0.0304 11 222<0.5 -41 17 22<0.25 52 -18 52<3.05 5<0.173 12<0.0034 25 -24 -50 73<-0.418 15<0.449 43 -30 15<0.262 39<-0.42 -24 7 -23 52<3.58 -17 53 17<0.211 48<0.805 -14 41 57\n\
35<-0.0743 52<3.05 7<-0.0843 140<0.5 -10 26 32<-0.0265 25 -22 5<0.32 17<0.359 15<0.202 16<0.85 48<0.805 27<0.0186 -17 20 13<0.504 62<-1.25 -30 54 -11 35 63<0.4 -2 19 -19 218<0.5 16<0.95 -23 80 48 62<0.25 7<-0.0123 63<0.2 -28 2 17<0.239 15<0.331 7<0 63<0.2 -27 -2 -49 -44 -53 111<0.5 48<0.161 15<0.175 -14 -43 7<0.00322 96<0.5 -10 24 -46 5<0.0786 139<0.5 15 74 6\n\
15<0.449 90<0.5 193<0.5 38<-0.0213 48<0.161 35<-0.155 39<-0.42 29 -17 214<0.375 15 -75 -21 114<0.5 117<0.875 16<0.95 192<0.5 153<0.875 54<-0.0523 85<-0.624 -2 32 42 -31 -17 35<-0.0743 -11 14<0.204 34 -23 3 15<0.123 8<0.282 -24 11 12 85<-0.104 -34 -6 114<0.5 45 8<-0.508 6 31 93<0.5 35<-0.131 25 14<0.0194 60 46 31<0.25 107<0.5 36 -77 130<0.5 97<-0.222 0 28 38<-0.0949 20 46\n\
81<0.25 13<0.227 4<0.00836 438<0.375 2<-2.1 -57 -47 70 2<-2.79 -42 26<0.607 -21 20 2<-2.79 4<0.0595 -46 -16 4<-0.0496 58<3.18 -43 13<0.504 -32 -3 87<-0.152 41<-0.0217 -3 81<-0.25 1 45 4<0.0595 -17 15 96<0.5 31<0.25 93<0.5 -53 85 2<-3.59 -53 98<1.75 38<0.00324 -36 37 -6 4<-0.12 81<2.25 18<0.604 -31 9 23 2<-2.79 -11 13<0.141 -3 4<0.0595 87<-0.152 337<0.375 43 -15 6 54\n\
2<-1.9 2<-3.11 -54 6<0.0801 22<0.75 152<0.5 -33 61 93<0.5 7<-0.0123 144 6<0.0429 8<0.108 36 -12 5<0.151 -42 5 -24 7<-0.155 -14 -47 2<0.656 6<0.0741 22<0.85 13<0.707 2<-0.838 7<-0.155 18 -8 12 -37 120<0.5 5<0.173 -6 19 6<0.0393 8<0.17 75 22 10 5<0.32 22<0.45 2<-0.838 -23 8 6<0.0873 -10 -35 22<0.25 -35 31 2<1.67 6<0.116 5<0.32 24 52 22<0.45 11 -39 46\n\
102<0.5 20<0.117 107<0.5 138<0.5 20<0.052 91<-0.565 101<0.5 130<0.5 18 42 50 484<0.875 52 -80 37 22 139<0.5 36 77<0.25 276<0.875 25 -27 44<0.612 -7 -65 146<0.5 16<0.85 18 -13 61<-0.539 106<0.5 29 -11 90<0.5 16<0.85 31 -4 35 238<0.5 20<0.289 51<0.0841 121<0.875 84<0.5 20<0.0148 34 12 -9 -15 119<0.25 91<-0.565 128<0.5 -24 28 3<-0.0335 11 -16 10 3<-0.2 -29 -3 36\n\
81<0.25 4<0.00836 218<0.5 -52 4<-0.192 -49 41<0.00598 15<0.627 103<0.5 -39 74<0.25 31<0.25 93 -7 -41 -51 103<0.5 320<0.5 -24 28 74<0.75 36 -32 15<0.175 22<0.45 -19 9<0.0556 -4 35 15<0.585 -16 -38 141<0.5 31<0.25 27<0.0114 85 -6 4<0.0595 87<-0.152 22<0.95 96<0.5 -11 101<0.5 54<-0.313 58 81<1.75 8 41 -16 -20 74<0.25 188<0.875 -16 54 -38 9<0.0454 60<0.122 -15 19 41 -42\n\
0<-0.0758 2<0.656 2<-1.68 38<-0.0949 12 -16 61<-0.539 37 12<0.406 38<-0.435 32 139<0.5 3<-0.0335 8 49<0.191 2 -32 16 109<0.5 -40 19<-0.134 45 -6 24<-0.163 4<-0.461 57 48<0.483 26<-0.07 8<-0.184 -59 3 17 30 4<0.00836 48<-0.805 -42 47 3 4<-0.099 2<-2.95 -35 129<0.5 4<-0.461 16 -20 3<-0.101 16 -13 2<-2.79 -54 0<0.273 138<0.5 2<-0.838 -34 -4 101<0.5 -21 9<0.0789 -22 136 -54\n\
2<-2.1 1<-2.51 2<-3.27 11<0.0403 60 47 4<-0.12 93<0.5 15 35 44 3<-0.0786 38 31<0.25 12<0.0034 -91 39 27<0.359 153<0.875 124<0.25 16 69<-0.998 59 -34 -32 40 1<-1.36 2<-1.16 38<-0.0949 27<0.0353 -7 23 12<0.264 19 109<0.5 50 19 61<-0.539 -16 18<-0.902 24 31<0.25 96<0.5 -50 43 6 1<0.27 2<1.67 15<0.861 3<-0.228 -29 11<0.00768 -24 79<-0.0687 -8 8 67 -35 239<0.5 -7 -40\n\
1<-2.01 1<-3.05 1<-3.56 -56 -45 5<0.173 7<0 18<-0.435 -45 -23 105<0.1 54<0.157 1<-2.51 6 83 -40 151<0.5 -21 158<0.5 75 -24 -46 1<0.27 7<-0.0432 -38 5<0.186 62<0.25 53<0.4 15<0.449 24 84<0.5 -2 98 1<-0.95 7<0.025 90<0.5 -16 50<-0.259 67 -4 16<0.45 19<0.229 10 -45 35 19 169<1.13 -12 68 5<0.381 208<0.375 -13 58 -53 20<0.289 37<0.0507 48 21 115<0.375 21 -25\n\
9<0.0933 18<-0.128 1<-2.89 1<-3.89 -42 -19 16<0.35 5<0.0962 81<0.75 41<-0.0152 20 58 -14 220<0.5 4 -48 9<0.0789 -41 11 1<-3.32 -55 18<0.604 -32 -58 6<0.0873 1<-3.44 16<0.95 26<0.42 -25 7 6<0.0429 26 -10 214<0.375 9<0.521 18<-0.0332 24<-0.395 -6 1<-1.36 13 30 120<0.5 20<0.289 -17 7 16<0.95 -12 55 40 16<0.45 13 141 18<-0.0783 16<0.45 82<-0.119 41 -4 3<-0.228 26 -30 -34\n\
2<-1.9 2<-2.95 14<0.0843 2<-3.76 58 59<-0.0442 37 50 35 13<0.0737 228<0.375 35 -70 220<0.5 2<-2.63 33 21 9<0.0556 17 -43 2<0.013 13<0.266 31<0.25 107<0.5 58<3.18 66 -4 -70 31<0.75 129<0.5 42 19<0.59 -5 53 200<0.875 2<-1.44 21 9 -16 59<-0.133 -15 3 91<-0.339 40<0.263 207<0.875 2<1.67 21<0.505 29<-0.0975 -17 -51 -3 -36 14<0.0263 53 -19 -40 61<-0.248 -21 80<0 -5 17\n\
11<0.0977 13<0.266 102<0.5 31<0.25 84<0.5 -56 26 -50 286<0.375 31<0.25 53<0.933 24 -48 100<0.75 -39 82<1.43 -32 6 40 102<0.5 252<0.375 43<-0.17 158<0.5 -16 44 429<0.875 -34 53 45 13<0.707 22<0.85 29<-0.127 -14 17 -31 45<0.0463 -5 41 102<0.5 13<0.141 -34 11<0.195 -17 124<0.25 3 10<0.825 -6 25<-0.0217 118 -6 11<0.195 0 22<0.55 109<0.5 36 -14 121<0.375 26<0.14 10 49 69\n\
2<-2.28 2<-3.11 38<-0.191 -4 -51 38<-0.0474 -6 5<0.0872 -42 -27 2<0.656 14<0.0843 2<-1.44 38<-0.191 17 244<0.375 385<0.875 -12 35 217<0.5 -21 107 38<-0.0213 93<0.5 32 5<0.381 7 72<-0.174 27<0.0423 37 -48 59 178<0.875 7 -39 5<0.282 40<0.119 -13 -32 15<0.493 -1 40 48<0.161 5<0.32 19<0.386 -4 205<0.5 48 -13 43 2<1.67 5<0.32 19<0.129 25<0.659 -1 63 26<0.14 44 11 53 48\n\
1<-2.89 35<-0.0917 21<0.204 34 93<0.5 16<0.95 20 8<0.169 78<0.0608 -5 -44 14 35<-0.314 16<0.35 28 0 19<0.805 37 -3 1<-3.67 21<0.173 59 45 74<0.75 21<0.314 44 29 17 1<-0.461 1<-1.36 120<0.5 44<0.555 61<-0.539 -6 18 8<0.469 11 82<0 -56 68<0.529 23 -72 19<0.282 8<0.17 -35 16 74<1.75 36 -32 74<1.75 21<0.0956 20 -2 -25 21<0.118 1<0.27 10 -18 375<0.5 -27 23\n\
0<0.0416 11<0.0859 0<0.00651 90<0.5 218<0.5 254<0.375 14<0.0263 -51 -35 49 304<0.375 -37 71 -52 107<0.5 -28 13 11<0.195 90<0.5 -19 -36 22<0.35 -27 43<0.508 200<0.375 33<-0.169 31 -8 45 23<-0.132 83 -3 0<0.273 27<0.359 11<0.156 22<0.55 85<-0.312 -1 85<0.312 36<-0.123 69<-0.142 56 -5 59 110<2.38 63 -26 11<0.0859 -22 9 23 -36 27<0.359 408<0.375 43<0 48 14<0.204 23 47 -38 7\n\
0<-0.044 0<-0.344 5<0.32 5<0.0962 12<0.178 49 11 13 41 4<-0.139 12<0.406 146<0.5 16<0.85 15 46 149<0.5 4<-0.304 26 5<0.163 16<0.65 14 14<0.0729 86 -25 -1 -12 -20 136<0.375 142<0.875 0<-0.131 12<0.215 3 -19 227<0.875 -16 72 59 51 9<0.0933 21<0.118 -56 -43 112<0.5 74<0.25 21<0.0557 -45 4<-0.099 16<0.45 -29 -4 -36 4<-0.164 19<-0.0201 57 0 -12 16<0.65 -4 4<0.104 143 -31\n\
0<-0.131 0<-0.344 82<0.359 48<-0.161 43 24<-0.309 4<-0.00189 23 -26 -5 3<-0.2 -34 -9 24<-0.395 21 5 0<0.0973 20<0.052 99<0.5 0<-0.044 14 0<0.0177 0<-0.0183 30 46 101<0.5 17 38 54 32<-0.0265 22<0.55 61<-0.248 -22 27 17<0.315 -2 18 142<0.375 21<0.0557 45 165<0.5 28 -5 -42 101<0.5 4<-0.099 83<-0.42 78<0.256 8 -47 28 82<0.598 -5 -24 48<0.483 14<0.0969 20 -16 22<0.65 50 15\n\
0<0.0416 1<-3.05 11<0.0977 -51 -34 3<-0.0786 11<0.0859 514<0.875 -39 68 1<-2.01 -37 -7 0<-0.502 140<0.5 -44 55<-0.0255 27 -43 1<-2.51 -18 13<0.0875 98<0.25 -28 20 11<0.267 28<0.0611 2 147<0.875 58<3.92 3 37<-0.0912 175<0.5 40 -44 87 -14 23<-0.0265 68 -7 1<-0.461 3<-0.101 -22 93<0.5 41<0.244 39<0.156 -5 18 -31 22<0.25 48 8 86<-1.66 -5 43<-0.508 3<0.0353 69 13 3<-0.177 1 35\n\
0<-0.044 0<-0.344 2<1.67 6<0.0801 128<0.5 110<3.18 120<0.5 44<-0.0322 -10 15 6<0.0548 46 -13 32 -35 1 48<0.805 8<-0.396 -26 31 50 6<0.0741 0<-0.131 12<0.406 17 -15 187<0.5 35<-0.0917 12<0.264 11 -22 -11 77 7<-0.0843 48<1.45 2 64 99<0.5 -13 -37 35<-0.0589 6<0.0741 22<0.95 -22 101<0.5 79<-0.0687 17 -11 110 -35 2<-3.27 -52 7<0.0645 99<0.5 62<0.25 -30 0<-0.0128 29 -15 -49 -53\n\
9<0.0556 141<0.5 103<0.5 12<0.0862 124<0.25 60<0.202 43 24 -4 373<0.5 145<0.5 22 191<0.5 6 -68 303<0.5 40 -48 5<0.0311 84<0.5 8 -60 171<0.875 15 -8 48 68<-5.59e-9 84<0.5 4<-0.261 -19 14<0.0091 25 234<0.375 82<0.119 112<0.5 4<-0.081 2 21 -35 -11 -41 77<0.75 26 -1 68<0.0199 4<-0.363 5 446<0.5 24 51 114<0.5 48<0.161 17<0.315 13 31 4 51<-0.0994 18 179<0.375 -9 37\n\
13<0.227 7<0 31<0.25 84<0.5 -47 58<3.18 -14 19<0.0322 -10 62 196<0.375 10<0.525 -48 58<3.18 -46 225<0.875 439<0.375 -30 44 41 24 108<0.5 -30 217<0.5 8 -36 103<0.5 10<0.6 7<0.025 82<1.31 -36 21 6 20<0.289 177<0.5 167<0.875 -10 44 20<0.226 25<-0.213 68 10 -32 65<0 -40 2 87<-0.152 199<0.375 238<0.5 48<0.483 7<0.136 -5 59 33 -10 -36 7<0.0645 224<0.875 -12 54 20\n\
0<-0.025 0<-0.243 0<-0.737 1<-1.36 19 41 24<-0.395 -5 20<0.574 129<0.5 9 19<0.676 25 -17 37 7<-0.155 19<0.912 15 71<0.49 81 -10 234<0.375 41<-0.247 -25 0<-0.0758 111<0.5 22<0.95 88<0.382 -8 27 5<0.32 16 60 411<0.875 -12 79 22<0.95 99<0.5 190<0.5 66<0.178 -18 27 29 -38 1 20<0.0734 46<0.052 58 -38 122 20<0.0859 7<-0.0843 -23 -47 40<-7.45e-9 -4 182<0.375 22<0.85 -39 -20 46\n\
2<-2.79 2<-3.93 50 35<0.0233 98<0.75 9<0.0933 562<0.375 45 -51 101<0.5 34 -51 262<0.5 28 -19 9<0.066 26 16<0.35 25 -26 2<-0.838 2<-1.68 35<0.0233 19 60<0.284 12 -19 89<0.508 5 44 82<0.119 3<-0.0226 35<-0.513 -26 10<0.426 111<0.5 -14 50<0.23 15<0.0986 69 9 -19 13 82<-0.119 -37 -3 2<1.67 46<-0.0149 143<0.5 63<0.333 -36 -13 78<0.17 -20 48 -4 96<0.5 68<0.0199 -21 81 -37\n\
81<0.25 4<0.00836 18<0.161 82<1.08 438<0.375 -43 75 64<-0.161 -8 -35 40<0.119 4<-0.139 -38 100<0.25 -28 105<0.1 28<-0.246 -13 58 -13 3 20<0.021 -24 6<0.0948 -9 106<0.5 67<0.23 -7 37 22 4<0.0595 40<0.199 41<-0.641 43 327<0.875 81<1.75 49<0.0149 5<0.0872 99<0.5 31 -28 -18 -27 8<0.17 11 -21 31 74<0.25 5<0.0872 37 49<0.104 27 -9 104<-0.243 50 -21 20<0.0148 -3 105<0.1 8 37\n\
0<-0.044 2<1.67 4<-0.304 22<0.45 3 114<0.5 13 35 2<-0.838 31<0.85 149<0.5 -28 31<0.25 91 -28 136<0.875 227<0.875 -3 60 57 36<0.123 99<0.5 69<0.142 -3 94<0.928 62<-2.75 -53 31<0.95 64 17 -32 25 80<0 22<0.25 59 20 10<0.525 33 -11 32 4<-0.0642 0<-0.0183 38<-0.191 104<0.122 53 -18 -4 2<-1.9 -29 0<0.273 12 -35 2<-3.11 -49 0<0.273 2<-1.16 -29 22<0.35 28 -26 -49\n\
2<-2.46 2<-3.44 118<0.5 2<-3.93 47 32 56 118<0.5 60<0.202 24 39<0.156 14 -12 9<0.066 49 16<0.95 31 3 2<-0.464 89<0.508 2<-1.68 12 18<0.0483 6 53<0.267 -35 24<-0.309 -25 9<0.0933 -15 39<0.224 4 34 39 48<0.161 131<0.5 179<0.375 24<-0.188 7 38<-0.00527 -21 -1 69 41 102<0.5 92<0.115 39<-0.308 -26 6 29 128<0.5 43<0.508 97<-0.999 146<0.5 68 -28 -26 97<0.111 -14 35 45\n\
0<0.0177 4<0.00836 3<-0.228 135<0.5 -50 41 53<0.267 161<0.875 -44 56<-0.547 54 -29 6<0.0741 3<-0.0572 -37 -19 38<-0.0474 17<0.315 57<0.143 -20 27 31 -26 20<0.0427 -27 43<0.424 106<0.5 -19 61<0.00745 -3 3<-0.000297 48<0.805 -30 59 54 53<1.07 -1 66 0<0.273 27<0.359 3<-0.101 -14 124<1.25 65<0.38 61<0.0908 248<0.875 5 96 70<-0.0925 -18 46 3<0.0144 86<-0.74 -27 68 -2 60 -30 54<-0.453 46 23\n\
0<-0.025 0<-0.344 0<-0.737 82<1.08 21 43 14<0.0843 17 56<-0.242 -31 32<-0.221 95<0.037 38 -18 -6 12<0.406 0<-0.0758 38<-0.435 26 63<0.2 14<0.0306 16<0.95 17<0.554 0 19<0.129 -44 87 19<0.451 42 -12 -7 17<0.359 19 -14 130<0.5 99<0.5 13 16<0.95 -31 16 38<-0.0949 8 63<0.2 -23 5 234<0.375 -27 51 17<0.315 16<0.85 117<0.375 -33 0 138<0.5 14<0.0969 -4 -34 56 82<-0.359 37 -43\n\
2<-2.63 0<0.0177 2<-3.27 38<-0.0949 13 47 122<2.75 27 -21 2<-3.76 32 37<-0.38 31 9 2<-0.838 0<0.00133 38<-0.0949 0 25<-0.638 47 2<-1.9 19 8 5<0.0962 16<0.25 53<1.27 -41 0 -2 109<0.5 20 -1 0<-0.131 2<0.656 24<-0.395 21 37<5.96e-9 -5 21<0.859 4 30 179<0.375 24<-0.274 3 48<0.161 5<0.235 44<-0.161 54 20<0.388 -8 63 -19 94<0.928 -27 66<0 73 -35 81 15<0.627 -26 19\n\
11<0.112 98<0.25 7<-0.0432 -46 11<0.046 110<2.78 -41 -25 90<0.5 56<0.483 0 -27 -30 7<-0.0432 -31 93<0.5 96<0.5 56<0.483 11<0.0524 -23 35 -48 -2 31<0.25 96<0.5 74<0.75 78 81<0.75 -56 56 -32 37<-0.228 188<0.875 17 79 54<-0.146 56<0.483 -1 30<0.0836 86 -17 -13 98<0.75 90<0.5 114<0.5 105<0.35 -12 33 12 41<-0.00223 -30 10<0.94 35<0.0556 -24 13 37 165<0.5 28<-0.0204 2 26 43\n\
0<-0.0183 0<-0.1 5<0.381 11<0.0755 48<-0.805 -43 24<-0.395 -2 0<-0.243 83<-1.4 -48 5<0.0786 35 83<-0.7 28 30<-0.251 35 85<0.312 12 -16 8 41<-0.0869 45<0.555 -19 20 48<1.45 30<0.139 30<-0.0149 24<-0.163 -17 13 22 -16 36 141<0.5 36 -11 38<-0.0949 11<0.112 19 -32 3<-0.101 -2 84<0.5 -20 45<1.11 2 94 3<-0.000297 11<0.0158 -36 215<0.375 3<-0.228 45<0.0925 -24 15<0.369 70 -15 -26 12 -47\n\
1<-2.89 0<-0.0183 38<-0.191 33<-0.0391 -34 1 0<-0.058 10<0.945 96<0.5 6<0.0548 134<0.5 164<0.5 -3 55 49<-0.104 -24 31 91<-0.678 128<0.5 -44 44 25 23 -15 11<0.0102 38 22 11<0.0224 49 31 1<-1.36 118<0.5 33<0.848 66<-0.655 -18 54<0.366 9 27 44<0.322 8 -41 11<0.0158 11 6<0.0393 -43 -6 6<0.0591 -18 131<0.5 18<0.00727 37<0.0912 -20 66<-0.188 44<0.268 -18 56 -11 96<0.5 19 -4 31\n\
0<0.0177 14<0.0843 13<0.141 7<-0.155 -54 87<-0.152 -29 -44 2<-3.27 -47 4<-0.139 267<0.375 -37 62 28<-0.285 -32 -4 4<-0.164 -28 102<0.5 13<0.141 -29 -4 36<-0.37 55<-0.319 -5 34 28<-0.0204 -21 10 2<-1.68 41<0.244 31<0.25 111<0.5 -15 82 14<0.132 153<0.875 54<-0.105 75<-0.429 51 3 -9 4<-0.12 -34 54 30<-0.0627 36<-0.766 65 23 3 55<0.0255 -31 20 46<0.312 30<0.139 36 11 28<-0.142 -28 30\n\
21<0.144 4<-0.0642 21<0.0557 -27 -2 -43 4<-0.139 22<0.35 -5 6<0.0948 93<0.5 6<0.0506 22<0.85 22 53 96<0.5 -13 5<0.163 -45 35 4<-0.461 34 24<-0.395 -12 13<0.707 12 80 16<0.45 123<0.375 23 -45 -24 4<0.00836 5<0.123 141<0.5 98<1.25 5<0.0786 130<0.5 33 7 187<0.5 2 80 -19 6<0.0548 4<-0.0642 5<0.106 6<0.0287 20 90 3 -14 -45 3<-0.0892 -5 -21 22<0.45 243<0.375 -13 54 -35\n\
15<0.678 0<-0.0758 48<0.805 13<0.0312 17 6<0.0801 93<0.5 33<0.508 14<0.0091 7 -17 17 9<0.37 10<0.917 22 57<0.0475 11 -40 -11 76<0 9 40 116<0.5 66<-0.113 43<0.373 29<-0.0975 93<0.5 29 30<0.0348 12 -30 -25 33 -17 140<0.5 33 -9 0<0.0416 9<0.0371 118<0.5 101<0.5 21 38 46 138<0.5 33<-0.0391 4 18 -23 43<-0.0565 -11 5 107<0.5 9<0.0556 47 44<-0.0322 -6 27 31<0.25 -79 22\n\
0<0.0177 11<0.0755 2<-3.27 -49 3<-0.0572 13<0.227 -42 4<-0.099 -35 28<-0.166 -29 11<0.0304 -10 125<0.375 80 -22 13<0.141 195<0.375 -31 79<-0.0255 -23 79 -5 3<-0.0226 2<-0.838 -30 -9 13<0.0875 -21 2<-3.59 -30 67<-0.287 119<0.25 71 -28 13<0.597 5 39 2<-2.79 91<-1.02 204<0.5 -25 38 28<-0.0587 -5 11<0.0524 -6 29 3<-0.228 -25 88<0.382 27<0.359 240<0.5 69<-0.998 -8 106<0.5 32 14 -19 -27 30\n\
0<-0.0183 6<0.0801 0<-0.131 123<1.13 40<0.263 13<0.427 157<0.5 48<-0.805 -29 126<1.13 15 76<-0.296 39 -34 64<0.023 26<-0.7 -54 -5 60<0.284 4 44 31 28 -40 15<0.794 13<0.266 -1 12 -23 48<0.483 183<0.5 -12 -30 11<0.0755 63<0.667 72<0.209 28<-0.142 63 15 -11 39<0.224 55 -17 0<-0.737 23 -14 6<0.0948 154<0.375 21<0.118 -36 -20 36<-0.222 -15 28<-0.142 -9 91<-0.339 17 36<0.123 131 9 -43\n\
1<-2.89 0<-0.025 38<-0.00527 32<-0.0265 8<0.282 28<0.333 -29 21 12 7<-0.0843 -8 15 31<0.75 34 0<-0.1 10 21 1<-3.67 42 20<0.052 32 12 1<-0.461 31<0.25 163<0.5 27 3<-0.177 36 -70 21<0.0745 24<-0.245 18<0.0483 41 -17 19 1<-1.36 99<0.5 31<0.75 23 4 8<0.0678 -28 8 36<0.0505 -3 33<0.339 28<-0.285 18 -38 17 75<-0.188 8<0.108 -37 -12 113<0.5 534<0.375 -14 51 82<1.31 -9 45\n\
1<-2.51 35<0.0233 1<-3.56 -49 2<-2.79 -17 -37 33<0.593 -13 3<-0.000297 -14 73 3<-0.0892 1<-0.461 2<0.656 35<-0.182 -29 16<0.65 -16 12 -37 3<-0.2 -21 8<-0.508 53 80<-0.312 1<0.27 -9 68 3 13<0.0737 2<1.67 1<-0.95 35<-0.00982 -33 -4 45<0.74 21 -31 -38 27<0.359 46<0.0832 87<0.152 557<0.375 95<-0.222 58<4.85 11 66 8<0.678 100<0.25 16 34 63 114 60<0.364 -39 63 9 1<0.27 -18 21\n\
0<-0.0183 0<-0.1 12<0.703 9<0.521 126<1.13 136<0.375 12<0.178 207<0.875 25<-0.388 -7 83<-0.14 20 122<2.25 8 59 -20 3<-0.0892 37<-0.0138 22 0 106<0.5 0<-0.502 41 -9 -26 35 -23 96<0.5 4 39 145<0.5 -38 14 9<0.185 1<-0.95 77<0.75 -18 120<0.5 163<0.5 25<-0.264 73 -3 62 -20 106<0.5 71 -7 93<0.5 21 -3 9<0.0933 -39 112<0.5 3<-0.0572 109<0.5 -21 3 -31 83<-0.42 2 109\n\
2<-2.95 1<-2.89 9<0.0556 42 79<-0.0255 20<0.388 14 80<-0.0208 14 -100 33 48<0.805 25<0.235 10 -21 236<0.5 27 -43 1<-0.95 1<-3.56 32<-0.0265 9<0.145 16 -15 22 48<-0.805 10<0.846 57 1 4<-0.461 -11 190<0.5 6 6<0.0429 4<-0.00189 25<0.659 77<2.75 4<-0.0373 -35 71<0.21 57<-0.238 21 -145 -16 10 45 17 116<0.5 9 -41 2<-0.838 311<0.5 5 -27 1<0.27 56<-0.0966 5 -18 29<-0.233 -12 -39\n\
3<-0.0572 98<0.75 11<0.0351 -39 3<-0.177 398<0.375 68<-0.299 63<0.6 -23 53 -40 60 18<0.334 57<3.73e-9 -29 -7 118<0.5 0 99 16<0.35 337<0.375 4 -34 11<0.0859 -33 165<0.5 -10 41 14<0.204 98<0.75 11<0.046 18<0.238 -28 93<0.5 -22 29 63<0.267 -11 11 153<0.875 93<0.5 242<0.375 -2 -41 4<-0.164 -39 19 42 20<0.0148 -21 38<0.066 106<0.5 8<0.237 -16 23 28 48<0.805 62 14<0.291 -18 35\n\
4<-0.139 21<0.0745 44<-0.322 46 -18 16<0.25 1 4<-0.461 35 221<0.5 24<-0.465 26<0.14 -23 22 78<0.316 31<0.75 -26 10 22 48 21<0.144 62<0.25 20<0.0734 -46 -23 180<0.875 -16 73 4<0.00836 102<0.5 8<0.469 -4 93<0.5 -37 62<0.25 -16 4<-0.0373 -21 67 147<1.13 62<0.75 38<-0.00527 -13 9 170<0.375 26 -11 -23 159<0.5 20<0.0859 16<0.35 -17 -49 110<1.19 182<0.375 2 4<0.0595 148 -14 -24 13\n\
1<-3.56 16<0.95 18<-0.0332 1<-3.89 77<2.75 34 8 26<0.42 21 -8 42 3<-0.101 78<0.122 6 -40 23 1<-1.36 41<-0.247 78<0.316 22 0 133<0.5 77<0.75 41<0.244 85<-0.312 14<0.291 20<0.458 2 -45 -65 7 28 30<0.105 20<0.174 -1 -22 7 60<0.445 86<0.37 42<-0.228 213<0.375 -8 -81 139<0.5 19 30<-0.144 20 -15 23 -12 1<0.27 3<-0.2 -21 14<0.0306 18<0.454 144<0.5 -18 34 14 3 -19\n\
0<0.00651 11<0.0859 3<-0.0786 56<-0.0966 -21 -40 15<0.627 18<-0.241 -27 0<-0.058 95<0 -1 45 12<0.0235 -35 77<0.25 15 -34 -40 3<-0.0226 28<-0.142 -30 3<-0.228 -39 -5 22<0.65 -8 15<0.408 30 -8 0<0.273 3<-0.101 -12 93<0.5 20<0.021 95<0.111 -16 30 57<0.142 2 29 20 242<0.375 40<0.199 23<-0.0265 24<0.188 9<0.00923 -28 8 33 33 142<0.875 36 50<-0.0862 3<0.0603 50<-0.391 -34 85 -22 -36 -51\n\
21<0.144 9<0.0933 -39 26<-0.14 17<0.315 24 -19 61<-0.248 8 -23 7<0.00322 7<-0.155 19<0.805 53<0.6 23<-0.0946 -16 13 21 11<0.0304 27<0.075 75 -35 19 214<0.375 41<-0.328 -16 61<-0.248 17 90<0.5 288<0.375 43<0.339 8<-0.254 -5 10 -8 44 12<0.264 461<0.375 53<1.07 -16 39<0.06 8<0.469 20 -37 -21 89<-0.848 -25 137 -42 16<0.65 6 7<-0.0123 153 -11 9<0.0933 -37 101<0.5 -13 7<0.0645 111 -31\n\
15<0.449 102<0.5 61<-0.122 93<0.5 -23 7<-0.0123 114<0.5 16 -17 22 5<0.123 20<0.0623 10 37<-0.152 -23 2 120<0.5 18 22<0.95 15 29<0.0637 -25 12 203<0.5 15<0.123 96<0.5 10 -16 28<0.0611 6 -8 -54 93<0.5 4<-0.139 -1 96<0.5 0<-0.131 47<3.43 46 -27 43 28<-0.0587 32 7 96<0.5 25<0.499 444<0.375 47<3.3 -15 25<-0.152 27 0 -94 166<0.5 -6 -72 7<-0.0432 4 23<-0.331 3 30\n\
0<0.00651 14<0.0843 7<-0.155 -46 3<-0.0892 -34 15<0.585 7<0.0645 -17 25 -35 7<-0.0843 -29 43<0.424 15<0.408 3<-0.0226 65<0 -21 10<0.896 -20 25 17<0.154 95<-0.185 35 7<0.00322 -31 19 81<-0.25 -9 56 -18 307<0.375 12 100 0<0.0973 3<-0.0572 -12 20<0.0623 111<0.5 -12 8<0.469 9 80 105<0.25 19<0.161 60 3 -4 73<-0.418 34 46<0.312 43<0.169 7<-0.0123 -6 10<0.825 41 16 73<-0.174 -16 10 -10\n\
2<-2.46 9<0.066 2<-3.27 -45 175<0.5 -33 3 31<0.95 -41 74<0.25 93<0.5 -1 -24 7<-0.0123 44 -6 7<-0.155 9<0.521 94<0.132 44<0.483 10<0.9 10<0.896 84<0.5 18 -16 -62 26 22<0.95 37 -13 88<0.382 39 10 10<0.6 -13 52 7<0.136 74<1.75 61<-0.122 93<0.5 24 7<-0.0432 17 -8 136<0.875 288<0.375 227<0.875 -5 73<0.209 54 -46 40 44 169<0.375 72<0.105 12 34 82<-0.119 41 -44 -32\n\
9<0.0556 118<0.5 103<0.5 158<0.5 29<-0.127 27 256<0.875 12 62<-0.25 36 -43 -7 7<0 127<0.5 84<0.5 96<0.5 20 -16 7<-0.0843 13 55<-0.382 -72 -27 15 8 105<0.25 17<0.154 25 49 7 113<0.5 73<-0.0209 8<0.678 84<0.5 68<0.279 18<0.454 -7 29<-0.0975 -11 -50 9 18<-0.744 29 1 84<0.5 32 -15 63<0.133 11 48<-0.805 42 12<0.178 92<-0.575 12 -13 9 8<0.282 63<0.333 -48 -7 10\n\
0<0.00651 4<0.00836 10<0.896 73<-0.0209 -24 -36 109<0.5 3<-0.113 -38 17<0.279 -22 21 65<-0.0285 -26 7 22<0.35 -20 39<-0.42 184<0.5 -31 37 28<0.0611 1 10<0.426 -29 39 27<0.359 3<-0.228 -23 105<0.25 41<0.00598 10<0.864 127<0.5 3<0.101 28 -5 -2 26<-0.14 4<-0.261 67 -16 142<0.875 4 17<0.211 66 -2 101<0.5 10<0.721 97<0.111 -7 47<3.58 115 -24 45 100<2.25 -36 26 0<0.273 -6 17 -17\n\
0<-0.0128 6<0.0801 38<-0.435 11<0.0351 45 15 105<0.25 85<-0.104 41<-0.641 -20 21<0.559 11<0.0158 -8 55<-0.0255 38 5 30 399<0.375 13<0.363 187<0.5 4 64 8<0.282 120<0.5 16 19<0.129 74 13 -11 51 113<0.5 186<0.5 3<-0.127 4 -11 21 56 141<0.5 11<0.0755 19<-0.268 -19 83<0.14 85<0.52 16 -38 73<0.0665 65 -9 41<-0.247 -29 3<-0.2 37<0.608 20 -83 -9 -30 3<-0.0226 21<0.0557 -35 -13 -37\n\
1<-3.56 0<-0.0183 32<-0.0265 39<-0.14 89<-0.508 -23 35<-0.0589 4 36 -12 19 14<0.0194 42 21<0.204 35 8 1<-2.01 21<0.0557 24 6<0.0801 118<0.5 49<-0.312 34<-0.111 -53 3 5 8<0.17 14<0.0091 9 6<0.0393 -41 -12 11 11 6<0.0161 27<0.0134 -57 -5 131<0.5 27<0.359 1<-0.461 179<0.375 -4 34<0.185 38 -60 0<0.273 8<0.542 -25 36<-0.0712 -13 68 -4 0<-0.243 -33 21 39<-0.7 -41 7<0.0645 38 -23\n\
0<0.00651 61<0.0908 102<0.5 13<0.194 38<0 -37 -4 8<-0.508 77<0.75 33 -38 54<-0.0523 -2 -28 0<-0.502 140<0.5 -35 92<-0.345 -30 14 41<-0.641 17<0.315 12 118 3<-0.228 -35 23<-0.486 21 55<-0.0255 -15 8<-0.00892 171<0.375 5<0.0579 65 -11 30<0.0563 96 -12 -10 16 27<0.359 153<0.875 124<0.75 3<-0.0572 -2 9<0.0158 84<0.5 -15 31<0.35 27<0.0159 64 -29 8<0.678 -23 64 16 27<0.00635 -26 32 35 -18\n\
0<-0.0183 61<-0.248 24<-0.465 159<0.5 -17 64 37<0.186 23 -2 136<0.375 21<0.0745 -19 28<0.333 72<-0.522 20 101<0.5 106<0.5 16<0.95 85<0.52 1<-2.01 0 276<0.375 18 -41 -27 35<-0.0589 8<0.237 99<0.5 -3 44 -3 -27 85<-0.728 27<0.0218 40 -1 -10 16<0.45 -3 4<0.0595 98 -6 -5 28 4<-0.0373 21<0.118 -23 34<-0.222 -20 16<0.85 -3 101<0.5 16 123 21<0.0956 380<0.5 -46 76 22<0.45 -17 -35\n\
15<0.678 102<0.5 38<-0.00527 12<0.0034 -10 4 12<0.327 61<-0.248 -9 104<0.122 143<0.5 24<-0.565 12<0.103 -37 38 34<-0.308 1 22 164<0.5 6 51 66<-0.655 -60 1 155<0.375 138<0.5 33 -5 -12 28<0.0611 15<0.123 -8 97<-0.222 101<0.5 -12 20 44<-0.322 34 8 20<0.021 47<4 8 -29 83<-1.4 44 72<-0.313 -31 -11 152<0.5 99<0.5 130<0.5 72<0.209 32<0.596 83<-1.4 -65 6 -65 22 23 42 -97\n\
14<0.132 5<0.163 72<-0.174 82<1.55 472<0.875 37<-0.0138 185<0.5 28<0.102 -4 69<-0.712 78 9 55 -11 74 65 108<0.5 125<0.375 30<-0.144 -12 -32 -1 499<0.375 62<0.75 -2 -22 67 135<0.5 37<-0.0138 103<0.5 -24 5<0.32 436<0.375 -1 120 -33 -32 41<-0.0296 98 -16 124<0.25 39<-0.532 -17 9<0.233 258<0.875 85<-0.104 25<-0.213 22 -9 17 71<0.42 18<-0.18 3 77 -2 -11 5<0.0678 67 9<0.164 -11 31\n\
2<-3.11 9<0.0933 -38 16<0.85 -22 79<-0.0255 41 -14 11<0.0977 9<0.185 21<0.118 -21 36<-0.601 17<-0.12 -28 9<0.0158 14 -13 2<-2.28 89<-0.734 25 -13 152<0.5 173<0.375 287<0.375 81<1.75 8 -29 42 -13 15<0.408 18 108 9<0.521 99<0.5 6 16<0.95 -6 53 24 16<0.45 68<0.222 190<0.5 46<-0.187 83<-0.7 -10 173<0.375 24 102 18<-0.588 13 10<0.945 -18 25 38 -26 11<0.195 29<-0.167 -21 -2 -42\n\
1<-3.89 9<0.0933 35 16<0.85 19 78<0.121 13 42<-0.274 10 -50 1<-2.01 211<0.375 197<0.875 10<0.945 67<0.345 9<0.0454 14 7 5<0.0962 16<0.35 13<0.0227 -79 -18 9 5 57<-0.142 38 163<0.5 33<-0.0391 25 -13 34<0.185 -78 7 -44 -29 131<0.5 1<0.27 9<0.521 69<0.142 10<0.881 -5 493<0.375 2 370<0.5 52 -39 33<0.169 5<0.106 -29 80<-0.243 -32 20 -31 -23 -15 34<-0.185 54 14<0.0091 40 -6\n\
3<-0.0786 7<-0.0432 -36 5<0.381 96<0.5 -24 52<3.05 -29 151<0.5 -4 22 -46 13<0.104 7<0 31<0.25 84<0.5 -38 32 62<-2.75 38 -27 18<-0.588 13 -17 96<0.5 3<0.101 7<-0.155 -35 84<0.5 17<0.279 35<-0.00286 5<0.0678 71<0.0323 9 71<0.7 118 -8 70<0.555 17 -35 4<0.00836 -32 37 -26 31<0.25 105<0.25 70 -41 8 -34 31<0.45 -31 60<0.17 17<0.211 -5 194<0.5 23<-0.574 60 15 -15 19\n\
2<-3.11 9<0.0933 -38 112<0.5 38<-0.0213 16 -19 67 7<-0.155 19<0.805 9<0.521 10 106<0.5 14 58 137<0.375 28 99 7<0.136 17<0.359 74<1.75 115<1.13 3<-0.328 31<0.75 -25 31 140<0.5 22<0.95 2<-1.9 29<0.0182 -19 78<-0.364 82 -1 41<-0.441 -29 243<0.875 83<-1.4 -41 5 59 3<-0.0226 14 -32 7<-0.0843 17 -13 -27 41<-0.641 -25 15 13<0.0875 41<-0.00574 -17 31<0.25 79 7 -22 3<-0.0335 -5 -46\n\
2<-2.95 2<-3.93 35 99<0.5 48<0.805 4 22 38<-0.0213 -3 15<0.231 8 45 13<0.0737 30<0.139 165<0.5 44<0.612 40<0.741 4 -51 99<0.5 33<0.508 -9 27<0.0255 -59 7 19 432<0.375 20<0.00817 94<-0.132 -23 51 2 129 49<-0.052 70<0.0463 15 -25 19 33<-0.169 49<0.399 27<0.359 59<-0.0795 -5 -22 24 12 63<0.133 10<0.945 116<0.5 73<-0.564 -32 3 19 -21 10<0.321 44 8<-0.169 68<0.279 -25 26 -3\n\
1<-2.89 1<-3.56 -39 7<-0.155 -47 0<-0.044 -25 -6 7<-0.0123 0<-0.243 17<0.469 -33 26 10<0.721 -22 22<0.65 26<-0.21 -19 34 -15 0<-0.502 140<0.5 -25 58<4.46 -7 78<0.121 -35 26<0.42 135 -21 1<-1.7 0<-0.1 -13 26<-0.35 -19 163<0.5 5 28 10<0.864 86<-1.29 -8 58<3.74 41 57<0.237 57<-0.356 70<0.0463 -19 60 104<0.121 110<2.78 9 55 -6 104<0.202 17 70 10<0.928 3 33<0.508 23 -16\n\
2<-3.11 4<-0.0642 -10 -34 6<0.0948 61<-0.248 18 90<0.5 16<0.85 7<-0.364 21 13<0.141 63<1.8 6<0.0161 12<0.0034 42 5 3 -35 147<0.875 12<0.073 -19 186<0.5 -4 24<0.0226 75 -20 12 101<0.5 6<0.0506 99<0.5 4<-0.139 17 -35 6<0.0393 37 1 4<-0.12 5 -23 138<0.5 7<-0.0432 107 7 137 31<0.95 -26 83<-0.42 7<-0.155 171<0.875 42 -12 -1 -10 16<0.45 7<-0.0432 20 2<1.67 -12 31 -27\n\
2<-3.27 1<-3.32 11<0.0403 37 18 12 1<-2.01 164<0.5 111<0.5 22<0.35 236<0.5 47<3.8 18 0 5<0.235 -23 39 61<-0.122 91<-0.678 16 26<0.607 237<0.5 -8 -45 -52 569<0.875 2 -42 43<0.576 12 5<0.0678 -58 -2 43 2<-1.68 5 91<-0.113 88<-0.638 97<-0.999 58 -37 1<0.27 11<0.0129 29<0.0182 -14 -46 191<0.5 -8 32 22<0.1 39<-0.7 94 -7 -31 47<3.67 2<-0.464 -20 2 51<0.162 19 -4\n\
102<0.5 18<0.0483 98<0.25 -30 54<-0.105 89<-0.169 38 -2 308<0.375 -19 29 2<-3.76 -24 20<0.134 2<-0.838 46<0.104 156<0.5 67<0.345 46<-0.624 -40 14 48 223<0.5 10 -44 -13 41<-0.0101 -22 67 17<0.315 -19 2<-2.28 98<2.25 -10 65 38 85<0.52 327<0.875 64<-1.86e-9 51<-0.243 -23 57<-0.0204 50<-0.192 -12 284<0.875 13 -50 47<3.9 47<3.37 114<0.5 4 50 2 30 2<1.67 -3 -27 20<0.289 49 -25 -24\n\
6<0.0948 20<0.0734 74<0.25 101<0.5 72<0.313 -14 5 -32 44<0.612 -2 84<0.5 6 40 101<0.5 118<0.5 20<0.289 -4 10<0.9 74<2.25 -2 27 106<0.5 40<0.406 -15 34 56<-0.242 -10 25 6<0.0393 8<0.282 19<0.805 43 -18 -9 13<0.266 -15 8<0.469 26 -38 20<0.0859 9 14<0.204 98 -12 101<0.5 118<0.5 14<0.0478 244<0.375 2 50 199<0.375 40<-0.239 76<-0.296 43 -19 25<-0.264 -44 -15 42 -38 -44\n\
21<0.0956 27<0.0423 93<0.5 27 31<0.25 -54 61<0 19 -24 27<0.359 11<0.156 4 -23 27 102<0.5 12<0.327 10<0.917 61<-0.0579 93<0.5 -16 78<-0.243 -55 83<0.14 15 -26 108<0.5 219<0.5 12 4<-0.00189 94<-0.132 -51 22 91<-0.565 -92 1 2 -11 99<0.5 24 37<5.96e-9 -45 8 179<0.375 37<0.186 10<0.525 14 51<-0.0608 74<1.75 6 17<0.154 -45 12 -13 53<0.8 -17 47<3.58 -2 91<-0.791 41 11 26\n\
0<0.00651 7<-0.155 -41 11<0.0755 5<0.381 192<0.5 56<0.483 257<0.375 -19 62<-0.25 63 -1 200<0.875 188<0.875 -35 77 52 44<0.805 75<-0.339 58 -10 8<0.108 109 -5 -52 43<0.508 5<0.32 -1 -36 28 26<-0.35 -9 88<-0.382 45<-0.0793 23 95<-0.444 30 -31 124<0.25 7<-0.0123 22<0.75 6 -30 137<0.875 107<0.5 6 52<3.58 53 11<0.267 25 -30 83 39<0.49 11<0.195 23<-0.221 33 82<0.836 -39 16 59 -16\n\
61<-0.248 133<0.5 14<0.0356 1<-3.44 6 39 12<0.264 16 -5 -6 77<0.75 243<0.375 3<-0.0226 90<0.5 27<0.0134 -7 15<0.0986 24 43<-0.339 26<-0.56 -62 9<0.327 -20 33 4 28<-0.0587 -22 3<-0.143 -17 8<-0.169 27<0.051 46 -15 -3 16<0.45 24<0.0226 162<0.375 -5 33 268<0.375 -28 42 -38 24<-0.113 10 57 12<0.406 189<1.13 522<0.375 8<0.678 251<0.375 9 43 87<0.152 -25 58 63 -21 37<0.334 -8 -45\n\
1<-3.67 18<-0.0332 146<0.5 -2 4<-0.0642 7 23 17<0.279 22<0.55 32 127<0.5 12 -49 45 1<-0.461 12<0.327 31<0.25 166<0.5 12<0.00681 -25 33 6<0.0357 -80 20 28<-0.285 7 37<0.186 17<0.12 160<0.5 -8 12<0.073 30 -36 72<-0.522 54<-0.105 69<-0.712 -42 33 105<0.25 -39 2 5 18<-0.51 113<0.5 44<0.555 32 363<0.375 13 -52 -54 60<-0.243 -51 2 1<-2.89 24 4 160<0.5 6<0.0548 -22 -5 36\n\
1<-2.71 1<-3.56 4<0.00836 -40 57<0.237 -22 32 4<-0.139 -35 97<-0.333 28<-0.0587 -14 80<0.0624 60<0.284 33 18<-0.303 11 175 -6 -13 3<-0.158 27<0.0615 -6 -29 1<0.27 2<0.656 4<-0.12 348<0.375 -10 95 27<0.359 252<0.375 85<0.728 11 -33 4<0.00836 92 1 28<0.2 -22 39 16<0.95 -23 28 2<-2.79 32<-0.0662 -46 48 97<-0.999 -24 40<0.324 433<0.375 84<0.5 24 44<0.676 -30 51 -44 46<0.26 52 -29\n\
0<-0.00839 11<0.0755 4<-0.461 21 31<0.75 134<0.5 -12 36<-0.0142 -9 61 5<0.0786 0<-0.0758 36<0.123 126<0.875 12<0.123 21 -18 53<1.6 73 -27 53 -6 12<0.0425 38<-0.0474 11 30<-0.0149 5 -12 129<0.5 2<0.013 12<0.327 2 -27 11 17 194<0.5 12<0.406 4<-0.164 204<0.5 3 40 -9 -24 35<0.0556 80 -1 4<-0.00189 112<0.5 447<0.5 295<0.375 2<-3.93 -43 0<0.273 2<-1.9 -15 6 -32 65 88 47 -32\n\
21<0.118 44<-0.115 -8 147<0.375 23<-0.132 9 22 -13 48<-0.805 10<0.825 47 -2 8<0.542 10<0.794 16<0.95 5<0.123 67<0.115 49<0.312 0 26 33<0.305 -5 -37 30<0.105 6 86<-0.185 -2 28 129<0.5 8 -16 29<-0.127 37<0.186 10<0.896 86<0.185 -21 20<0.021 27 -12 3<-0.101 10<0.917 129<0.5 22 -19 -16 12 16 35<-0.0459 -2 -17 72<-0.522 3<-0.101 19 -39 180<0.375 87<0.152 23<-0.0265 10 31 -26 -29\n\
11<0.112 98<0.25 15<0.678 64<-0.069 23<-0.265 133<0.5 193<0.5 15 6<0.0548 25<0.0507 38<-0.435 -15 195 11 -2 -16 135<0.5 -12 67 21<0.403 89<-0.734 4<-0.261 -38 91<-0.339 46<0.0173 56 -11 -25 59<-0.0442 -1 -22 35<0.0233 347<0.375 -31 72 22 -36 4<-0.0642 -12 89<0.508 38<-0.00527 28 135<0.5 58<4.11 15<0.231 114<0.5 -16 21<0.314 32 -19 223<0.5 25<0.413 28 90 -35 -5 65 -38 6<0.0948 -3 10\n\
4<0.00836 17<0.359 12<0.406 25<-0.388 -11 4<-0.139 24<-0.188 111<0.5 12 60<0.202 4 39<-0.14 -50 54<-0.0241 -42 16 23<0.133 23<-0.692 -13 64<-0.161 5 22 2 74<1.75 182<0.375 294<0.875 28<-0.461 -18 0 77 4<-0.00189 81 -15 12<0.051 14<0.00692 -15 14<0.0263 41 -4 95<0.037 35 -10 169<0.375 -7 -51 74<0.25 24<-0.0654 25<0.659 10<0.945 -19 37 45 -31 6 17<0.154 206<0.375 -10 51 13<0.0502 1 -38\n\
1<-4 16<0.85 21<0.173 40 21 122<1.25 5 -56 25<-0.456 14 1<-1.7 48<-0.805 28 27<0.051 61<-0.248 18<-0.588 5 282<0.5 -26 32 88<-0.638 33 69<-0.428 25<-0.057 47<3.58 78<0 -124 -16 -13 -5 2 143<0.5 17<0.469 63<0.333 13 -1 33 122<0.25 -35 10 49<0.0446 273<0.875 50<0.131 25<-0.264 49<-0.104 54<-0.0523 51 -4 -15 -13 -29 46<-0.229 -35 67 35<-0.513 -33 69<0.142 122<2.25 4 -22 -19\n\
13<0.141 98<0.25 14<0.0414 63<0.133 -37 123<0.375 -23 51 109<0.5 -25 16<0.65 -13 12 62<-1.25 35 3<-0.228 -41 -4 3<-0.0892 52<3.05 -30 49<-0.013 30<0.255 19 -35 -10 57<-0.0475 30<-0.105 52<3.92 27 2 85<0.104 303<0.5 -13 68 14<0.0113 46 -5 14<0.204 89<0.508 42<-0.456 -12 89<-1.19 63<0.4 116<0.5 65 -35 9 10 -39 20<0.0148 -18 109<0.5 43<0.508 154<1.13 30<-0.0945 67 23 -46 95 14\n\
21<0.0557 2<-2.1 -37 -10 4<0.00836 112<0.5 4<-0.164 273<0.875 38<-0.435 20 25<-0.388 -13 7 52<3.92 13 -60 2<-3.93 -34 5<0.0786 62<0.25 18<-0.0332 62<-0.25 -20 143<0.5 30<-0.0392 77<2.75 45<0.0925 -13 46 95 -14 99<0.5 61 7 -16 223<0.5 148<1.25 73<-0.314 -2 44 -27 -8 355<0.5 -3 51 9<0.0454 -3 5<0.123 118 41 2<-1.9 9<0.0933 -39 112<0.5 -11 79 43<0.339 29<-0.0637 -11 18 -32\n\
1<-3.89 0<-0.00839 22<0.95 15 78<0.0608 42<0.638 13 -87 39<-0.308 10 -38 20<0.458 34 28<-0.0204 32 -103 1<-1.36 5<0.123 110<3.18 1<-2.51 3<-0.000297 235<0.875 28<-0.461 20 -16 60<-0.121 -43 22 99<0.5 17<0.0171 28<0.143 -40 11 0<-0.344 -48 11 31 20<0.174 -17 22 202<0.5 18<-0.821 -29 7 35 61<-0.122 158<0.5 -6 22<0.75 43 4 6 69<0.142 28<0.143 0 -11 5<0.201 3<-0.0677 15 -21 -43\n\
11<0.195 18<0.0483 81<0.25 11<0.046 20<0.174 83<-0.42 -6 -25 -40 99<0.5 277<0.5 -14 55<-0.281 26<0.21 67 -28 30<-0.251 47 -18 20<0.101 -17 89 62<-1.25 66<-0.158 34<-0.155 49 -41 171<0.375 76<-0.27 1 114 -3 55<-0.127 46<-0.0149 8<-0.396 66 12 -4 -15 8<-0.315 171<0.875 6 39 54<-0.261 39<0.385 4 39 20<0.226 -3 -19 89<-1.19 20<0.0623 26 -34 51<0.559 20<0.0623 54<0.157 13 -20 26 -27\n\
21<0.0557 62<0.75 9<0.0789 -47 40<-0.0797 16 -26 22 6<0.0948 126<1.13 19<-0.454 112<0.5 9<0.37 99<0.5 82<1.31 -29 13 10 11 9<0.0789 -13 98 9<0.185 226<0.375 300<0.875 0 45 323<0.375 48 -50 22<0.35 40<-0.215 56<0.59 36 -25 -10 93<0.5 9<0.291 6<0.0321 45 8 41<-0.0101 57 14 82<0.119 1 45<-0.0793 32 8 -22 22<0.75 62<0.25 -9 102<0.5 42<0.274 -12 39 28 9<0.185 -44 -11\n\
1<-3.89 9<0.0556 26 7 48<-0.805 13<0.309 34 53<2 15 -45 3<0.101 1<-2.89 41<-0.247 53<0.533 -5 23 67<0.575 14<0.0091 10 57<0.285 2 -17 -29 46<0.052 14<0.204 11<0.0977 315<0.5 28<0.143 53<0.267 -14 -1 19<0.282 11<0.0224 67<0.345 144<0.5 -53 33 15 64<0.023 39<-0.264 -27 10 -34 -4 19 66<0.339 6 -36 -18 2 101<0.5 1<-2.28 22 53<0.4 21 67<0.0383 0 53<2 -76 16 32\n\
3<-0.228 55<-0.212 14<0.0226 -40 7<-0.0432 -28 24 -41 7<-0.155 11<0.13 -30 55<-0.127 26 -27 93<0.5 11<0.0263 96<0.5 19<0.451 143<0.5 -29 5<0.0962 64<0.345 19<-0.0201 33<0.593 102 -22 17 -42 -14 -42 30<-0.144 18 -11 73<-0.522 88<0 33<-0.282 -15 68 2 60<0.284 27<0.0255 30<0.174 19<0.129 20 -4 -19 -12 11 4<-0.0265 11<0.0755 70<0.0925 -24 3 28<-0.166 -5 73<-0.0209 43 3 46<-0.624 -25 19\n\
11<0.0977 22<0.85 74<0.25 8<0.678 77<0.25 12<0.0353 -17 0 10<0.917 86<-0.925 -34 30<-0.0627 13<0.0502 -8 35 -7 27 -32 99<0.5 12<0.103 3<-0.0335 7 26 -3 210<0.5 -13 56 3<-0.0226 112<0.5 11<0.0304 38<-0.00527 27 6 3<-0.101 10<0.9 10<0.896 12 140<0.5 11<0.0524 3<-0.265 59 -70 11<0.0859 35 -19 3<-0.328 18 -42 19 81<-0.75 38 -15 60 -37 3<0.0353 12<0.703 -4 -42 22<0.45 2 -45\n\
1<-3.89 38<-0.0213 -7 0<-0.0183 13<0.141 17 -9 31 1<0.27 25<-0.638 18 45<0.185 27<0.157 41<-0.328 90<0.5 65<-0.428 58 37<0.186 -7 20 26 20<0.574 29<-0.524 94<0.132 -2 550<0.875 -23 -137 2 47<3.58 4 -33 29<-0.382 43<0.508 2 -60 181<0.375 22 -8 29<-0.298 3 25<0.499 17<0.179 93<0.5 43<0.169 -25 33<0.593 -13 36 43<0.136 8 -15 -1 166<0.5 19 68<-5.59e-9 -64 26 0<0.273 -27 -4\n\
1<-2.89 11<0.0351 1<-3.56 -39 -20 97<-0.222 27<0.0255 29 -12 13<0.121 -27 -7 27<0.359 6<0.0948 100<0.25 98<0.25 17<-0.359 30<0.139 -7 74 -14 426<0.375 64<-0.402 43 0 65 107<0.5 164<0.5 99<0.5 82<1.08 59<-0.0795 -17 63<0.533 14 -23 13<0.121 -19 20 34 -56 11<0.0158 56 9 47<3.11 32 13<0.0737 -8 32<-0.133 3 17<0.211 76<-0.555 -41 51<0.191 -3 29 64<-1.86e-9 15 44<0.403 62 14 -15\n\
2<-3.11 18<-0.0783 -6 3<-0.0335 -15 -41 169<0.375 62<0.25 3<-0.000297 3<-0.2 111<0.5 80<0.0624 8 69<0.855 32 -45 85<-0.52 36<0.0505 36 -18 36<0.74 -10 59 87<-0.152 104<0.121 -21 63<0.0667 80<0.123 -19 26 3 64<0.115 0 69<-0.428 -38 15 16<0.45 -3 -33 49<0.168 15<0.734 58<4.05 64<-1.86e-9 34 13 5 268<0.375 56<0.805 149<0.5 2 81 123 -13 0 69<-0.142 15<0.175 -21 39 15<0.408 -42 8\n\
92<-0.575 44<0.676 14 130<0.5 -36 22 50<-0.575 75<-1.86e-9 -3 26 69<0.142 136<0.375 61<-0.0579 184<0.5 8<0.395 19<0.676 84<0.5 50<-0.136 -7 46<0.312 500<0.375 -19 58 -46 23 21 149<0.5 19 -59 14 30<-0.144 164<0.5 8<0.848 -4 44<0.612 32 -32 47 41<0.000749 8 7<0 106<0.5 -21 1 16 19<0.912 -9 -80 131<0.5 45<0.333 44<0.268 7<-0.0843 -21 14 -16 105<0.35 18<-0.588 -8 -44 31 21\n\
1<-3.05 14<0.0969 -28 33<0.593 -8 52 7<-0.155 61<0.0908 -26 33 5<0.381 123<0.375 8<-0.508 101<0.5 55<-0.382 -11 7<-0.0432 -15 10<0.9 25 6<0.104 77<0.25 54 -27 92 -5 54<0.0348 17<0.0171 161<0.375 107<0.5 -10 39<-0.0382 83<-0.14 4 7<-0.0123 -4 81<0.25 164 26 -15 31 82<-0.119 -21 54<-0.366 27 27<0.157 14 45<0.185 -18 20 73<-0.522 108<0.5 36<0.555 82 -28 3 -6 152<0.5 66 -21 -36\n\
0<-0.00839 7<-0.155 338<0.375 14 -29 140<0.5 28<0.57 234<0.375 12<0.508 122<1.25 34<0.289 4 -16 43<0.424 36<-0.601 0 64<0.192 20 79<-0.127 80 11 -12 -16 9<0.0556 -5 77 33<0.169 -20 394<0.375 1 93 63<1.13 4<-0.261 11<0.112 2 -52 -24 7 9<0.0789 7<0.00322 49<-0.208 75<-1.86e-9 52<3.78 67<0.115 158 -17 11 -21 -25 -41 101<0.5 2<0.013 0<0.273 -7 -38 19 20<0.0859 -28 20<0.153 71 -5\n\
25<-0.388 21<0.355 16 -1 90<0.5 7<-0.364 71<0.49 107<0.5 -38 -4 8 167<0.875 68<0.279 16<0.65 185<0.5 48<-0.805 37 2 -20 32<-0.0265 10<0.896 8<0.108 84<0.5 -32 16 10<0.668 5 32<-0.265 -63 -8 7<-0.241 10<0.9 93 -11 -2 58<3.74 -17 3<-0.2 -16 13 8 -43 31<0.85 163<0.5 32 -4 10<0.917 190<0.5 9<0.521 12 -14 8<0.0282 -32 16 190<0.5 88<0 174<0.5 -23 31 0 -47\n\
13<0.141 98<0.25 78<0 342<0.875 -30 59 12<0.178 13<0.0875 -28 91<-0.113 19 -23 40<-0.406 44 45<0.185 -17 25<0.0507 -13 32 31<0.25 222<0.5 10<0.864 71 -37 -43 14<0.0549 -15 6 57<0.237 9<0.233 15<0.0528 17 27<0.359 14<0.204 30<-0.144 6 -6 21<0.0557 -13 27<0.075 25<-0.213 65<0 61 -7 0 21<0.173 79 22 -25 40<0.12 10<0.934 -28 12<0.0141 53 -20 11 54<-0.453 64<0.288 65 -17 11\n\
17<0.359 12<0.703 25<-0.388 -9 241<0.5 279<0.5 12<0.178 427<0.5 53<0.733 20<0.0734 -7 22<0.95 126<0.375 -3 35 14<0.0306 25 1 66<-0.113 1 33<0.508 17<0.0717 151<0.5 43<-0.508 86<0.185 -47 42 32 9 215<1.13 10 -54 -5 81 68<-5.59e-9 205<0.5 2 25 206<0.375 91<-0.791 -22 -4 46 -22 77<0.25 -7 68 -21 13<0.165 33<0.702 50<0.303 136<0.875 -11 53<0.267 132 -5 28 37 72<0.522 -24 32\n\
48<-0.805 106<0.5 34 -1 83<-1.4 97<-0.407 -18 28 3<0.101 14<0.204 8<0.469 13<0.0611 5<0.163 49<0.0446 7<0.0645 141<0.5 -23 14 36 3 22<0.85 36<0.407 13 43 -1 27<0.359 82<0.598 120<0.5 114<0.5 56<0.366 14 71<-0.0933 -37 1 -4 56<0.366 -19 7 12<0.147 113<0.5 -17 15 2 13 134<0.5 36<0.185 7<-0.0432 49<0.168 5 -34 9<0.521 13 -40 34 13<0.165 -39 7 -12 159<0.5 15 -25\n\
0<0.00651 4<-0.0642 10<0.721 -29 135<0.5 90<0.5 68<0.222 35<-0.513 -38 40<-0.179 -19 57<0.237 0 68<-0.299 -29 47 -30 -28 53 2<-3.27 35<0.0233 -33 51<0.122 -19 47 13<0.0875 123<0.375 254<0.375 257<0.875 -18 155<0.875 -25 94 68 152<0.5 18<-0.744 12 133 -19 53<1.87 57<-0.238 -6 13<0.309 9 2<1.67 38 -42 40<0.119 -23 15 15<0.0304 23 35<-0.314 105<0.25 46 -17 117<0.875 4<-0.139 -16 4 27\n\
6<0.0948 61<-0.248 79<-0.319 416<0.375 0 -81 17 77<0.75 108<0.5 48<1.13 93<0.5 20<0.0734 -25 129<0.5 78 3 57<0.499 -22 28 18<0.334 88<-0.638 -40 27 -27 4 147<1.13 5<0.123 159<0.5 5<0.0457 12<0.00681 20 -30 115<1.13 21 -35 50 30<-0.144 15 19<-0.59 -37 2 18<0.0483 -17 51 18<0.00727 12<0.215 120<0.5 67<-0.0164 -7 19<-0.454 -28 33<-0.373 -22 32<0.344 17 65 -28 -22 5<0.381 -28 37\n\
1<-4 21<0.204 30 8 85<0.52 25<-0.638 48<1.13 25 -23 25<0.342 48<1.13 94<-0.398 21 29<-0.0975 223<0.5 4 9<0.066 56<-0.0322 -37 27 25<0.0117 77<2.25 29<-0.167 -57 4 19 -5 45<0.185 0 8<0.395 19<0.676 -18 7 23<-0.692 -56 19 18<0.334 171<0.875 19<0.805 -4 -30 45<0.185 -18 35<-0.111 10 -78 8 180<0.875 45<-0.185 -6 494<0.375 12 -39 19<0.676 3 -51 181<0.875 48<1.77 25 -5 -26\n\
7<-0.0843 18<0.0483 -31 48<0.161 -23 8 3<-0.228 192<0.5 -28 18 0<0.00651 28<-0.206 3<-0.0452 -24 32<-0.464 22<0.25 -21 60 -9 100<0.75 18<0.454 102<0.5 155<0.875 -15 80<0.312 0 80 29<-0.524 8<-0.00892 79 8 -1 17<0.315 12 90 189<0.375 35<-0.182 163<0.5 -44 50 8<-0.184 73<1.24e-9 56 1 9 46<0.0173 121 -3 24<-0.395 57<-0.0475 -7 58<4.57 71<0.49 60<0.316 34<-0.185 -10 60 -4 -25 81 4\n\
0<-0.00839 7<-0.155 128<0.5 3<0.0353 72<-0.174 88<0.892 24 -32 5 40 -41 43<0.424 115<1.13 25<-0.638 -24 80<-0.104 287<0.375 72<-0.941 69 6 31<0.65 -17 70 335<0.375 22<0.1 25<0.235 48<0.805 75<-0.188 31 -9 43 -11 123<1.13 -1 -64 71 -20 137<0.375 48<1.45 -14 5<0.131 88<0.382 11 90 -10 34 7<0.0645 0<0.273 115<0.375 112<0.5 -9 16<0.85 32<-0.0662 -28 29 5<0.0872 -39 87 23 -25 -42\n\
2<-3.93 150<0.5 27 -6 85<0.52 2<-2.63 65<0.2 99<0.5 82<1.55 0 18 150<0.5 23 -27 -10 83<-1.4 24 71<-0.56 45<0.37 54<-0.261 -42 2<0.013 11 -20 -35 117<1.13 23<0.012 63<0.133 99<0.5 3<-0.0677 38<-0.435 -13 11<0.046 17 3 36<0.555 -3 11<0.00506 -105 -20 8<0.108 -20 2 -10 36<-1.09 131<0.5 -32 55 8<0.542 1 20 2<1.67 29<-0.336 -3 36 -26 2<-2.79 -11 38<-0.435 -33 22\n\
1<-3.56 11<0.046 -37 57<0.0475 371<0.5 -20 71 22 3<-0.2 6<0.0357 -39 3<-0.328 -35 42<-0.038 68<0.0199 6<0.0591 56<0.161 66<-0.395 -18 131 13 6 -11 -15 74<0.25 42<-0.456 14<0.291 145<0.5 91<-0.113 -30 -4 17 30 1<-2.71 32<0.596 -5 28<-0.206 -25 41<-0.0152 -4 139 41<0.244 12 45<0.0463 -22 11 26<-0.14 -16 1<-0.461 142<0.875 6<0.0393 3<-0.0226 -33 14 367<0.875 -6 42 28 46<0.26 20 -28\n\
4<0.00836 61<-0.248 12<0.406 12 -10 48<1.45 77<0.75 17<0.315 199<0.375 -3 37 136<0.375 108<0.5 -26 -7 74 134<0.5 19<0.912 117<0.375 187<0.5 7 59<-0.0795 -14 93 49<0.072 44<0.676 25 -34 -16 110<2.78 -31 83<-0.42 -11 62 19<0.512 59<0 -14 27 46 89<0.169 12<0.215 24 148<0.25 8 -40 94<-0.132 -39 148<0.25 2 70 17<0.154 49<0.0446 171<0.375 78<0.122 -19 26 72<-0.313 -19 82 -11 -26\n\
1<-3.89 0<-0.0183 16<0.95 120<0.5 1 155<0.875 31 74<1.75 14 1<-4 -64 30 -15 38<-0.191 -46 7<-0.0123 -1 29 89<0.508 83<-1.4 17 253<0.375 350<0.875 302<0.5 27<0.359 502<0.375 1<0.27 153<0.875 38<-0.00527 157<0.5 -7 70<-1.49e-8 16<0.85 -10 33 38<-0.435 -23 4 1 -32 -10 51<-0.0304 17 -62 74<2.25 6<0.0948 102<0.5 148<0.75 23 -33 -12 27 -45 -31 -75 52 16<0.45 70<-0.238 -16 28 -16\n\
61<0.0908 135<0.5 100<0.75 81<0.25 74<0.25 49<0.541 -9 47<3.48 25<0.659 -43 44 35 181<1.13 22<0.75 -28 45<0.0463 -24 4 26 53<1.07 9 -6 53<2 81<0.25 81<-0.25 100<2.75 -17 20 261<0.5 150<0.5 145<0.5 25<0.282 22<0.25 49 22 -8 -6 -13 -33 76<-0.0555 6 49<-0.139 440<0.375 -6 86 -24 -9 501<0.375 100<1.25 44<0.483 6 97<-0.777 -10 87 -15 -19 81<-0.25 42<0.355 -30 68 17\n\
0<-0.00839 7<-0.155 15<0.408 91<-0.339 14 85<0.104 2 -32 88<0.382 29<-0.267 46 15 -3 117<0.375 8<0.282 293<0.375 49<0.357 22<0.1 21 31<0.85 -10 5<0.32 63<0.4 15<0.175 13 -3 22<0.45 40 3 25 -3 -30 36<0.185 -1 18<-0.18 -4 -46 147<1.13 40<0.263 -9 88<-0.127 -31 30 0<-0.737 23 -50 7<0.0645 40<-7.45e-9 55<-0.319 -12 66<0.226 176<0.5 20 29<0.127 90 -5 -22 18<-0.0332 -1 -21 -42\n\
2<-2.95 9<0.0454 141<0.5 19<1.13 201<0.5 17 24<-0.0377 43<-0.17 -124 -18 24 -35 41 150<0.5 5 43<0.373 -42 22 12<0.178 58<3.74 15<0.678 18<-0.303 -1 27<0.00228 107<0.5 9<0.00923 14 -49 -11 24<0.0942 -12 8 12 157<0.5 27<0.0114 2 15<0.861 -9 34 11 32<-0.0265 106<0.5 115<0.875 24<0.254 73<1.24e-9 -31 -5 29 38<-0.191 -53 20 84<0.5 15<0.123 -10 10 69 47<3.11 -6 101<0.5 15 -9\n\
1<-3.05 3<-0.0572 -29 19<0.451 69<-0.428 19<-0.134 -22 58 -5 -25 7<-0.0843 0<-0.176 -30 87<-0.152 6<0.0873 -7 38 -19 5<0.381 27<0.157 254<0.375 41<0.0983 79<1.49e-8 74<0.25 138<0.5 70<0.925 17 22<0.35 19 -43 -8 6<0.0429 -16 3<-0.158 29<-0.267 28<-0.399 -20 75<0.113 103 -23 0 39<0.156 -4 22 67<0.345 53<2.4 77<0.25 -1 -28 20 77<1.25 9 69 56 121<0.875 102 -27 -6 0<0.273 -45 32\n\
2<-3.93 -32 5<0.381 41<-0.641 46<-0.229 20 83<-0.98 -57 -14 8<0.542 94<0.928 34<-0.0555 25<-0.388 62<1.25 29<-0.606 8<0.0678 70 -19 -9 -53 398<0.375 4<0.182 9 -23 -51 226<0.375 1<-2.71 36<0.555 38<-0.191 22 3 -20 60<0.445 -7 29<-0.298 -16 59<0.265 11 56 3<-0.000297 10 77 97<-0.333 5<0.216 91<0.339 -20 81 36 -37 134<0.5 82<-0.359 32 -17 62<0.25 -4 53 1<-0.461 8<0.108 3 25 43\n\
2<-3.93 11<0.0524 31 6 15<0.861 25<0.499 29<-0.267 300<0.875 2 -52 442<0.375 4<-0.0373 10<0.945 73<-0.0209 403<0.375 -6 45 29<-0.167 -5 8 -18 86<-1.66 72<0.105 31 -57 10<0.6 51<-0.182 34<0.0617 -2 12<0.0103 -4 25<-0.057 77<1.75 -225 -1 -12 4 12<0.178 73<-0.0522 8<0.395 -13 18 67<-0.287 9 57<-0.142 -6 25<0.152 -40 -6 -3 -32 180<0.375 1<-0.95 13 -10 34<-0.259 -69 -1 62<0.25 27 -22\n\
4<-0.139 102<0.5 146<0.5 -4 -29 8<-0.508 34 14<0.0843 -17 7 61<0.0908 153<0.875 2<-3.59 4<0.0595 -21 68<0.119 24 -14 74<0.25 25<-0.388 -7 30<-0.0945 88<-0.382 -30 79<0.0637 26<-0.887 94 19 33<0.339 11 -25 72<-0.174 40<-0.299 60 10 -1 26<-0.14 2<0.013 -10 -39 63<0.0667 22<0.45 -24 26<0.607 -8 38 73<0.0665 15 -14 33<-0.0848 -11 39 67<-0.23 -8 30<0.209 105<0.25 38 32<0.0662 -4 53 -8\n\
7<0.00322 7<-0.155 62<-0.75 -17 59<0.596 96<0.5 15<0.202 36<0.123 -23 26 58<3.58 2<-2.28 5 65 338<0.375 8<0.0282 -7 123<0.375 13 66 -65 16 46 74<2.75 8<0.282 93<0.5 25<0.659 70<-0.0925 -6 20<0.289 7 16<0.85 52<3.92 29 -10 159<0.5 71 13 -26 35<-0.0459 7<-0.0123 -3 -18 6 84<0.5 -13 9 8<-0.396 -19 20 20<0.0859 2<-1.9 -38 -13 112<0.5 4<-0.0642 2 -33 85<-0.104 -18 94\n\
21<0.0956 8 5<0.123 149<0.5 28<-0.333 7<-0.0432 -17 13 28<0.57 32<0.265 51<0.223 28<0.0611 82<0 -9 39<-0.467 -6 19 -12 -16 11 59<0.132 19 -19 56<0.644 5<0.0311 -56 64<-0.0383 22 34<0.146 -21 26 -56 31<0.75 5<0.235 42<-0.076 34<-0.222 35 86<-0.555 23 -49 15 23<-0.221 6 43 30<0.139 29<0.127 211<0.875 -2 -46 219<0.5 9 -27 5<0.381 26<0.607 368<0.375 10 34 4<-0.304 -54 1 -20\n\
1<-3.44 11<0.046 -31 9<0.164 134<0.5 51<0.0841 10<0.945 -25 60 63<0.4 6 84 51 -23 3<-0.228 55<-0.281 140<0.5 -16 58<3.98 -25 61 -29 63<1.8 78<0.202 3<-0.0452 1<0.27 120<0.5 -7 11<0.0403 6 95 79<0.127 10 61 17<0.406 202<0.5 9 -18 78<-0.243 -14 26 76<-0.555 -26 1<-2.28 61<0.0908 -14 39 58<4.85 110<3.58 76<-0.377 15 -8 79<1.49e-8 23 -16 52<4.69 33<0.0565 56 5 -37 -15\n\
7<0.00322 7<-0.155 15<0.408 5 69<0.285 293<0.375 64<0.192 6 39 1<-3.32 113 7 29<-0.267 98 13 94<1.19 101<0.5 210<0.5 12<0.703 179<0.375 34<0.146 84<0.5 15<0.262 273<0.875 7 536<0.375 -51 36 3<-0.101 0 -12 3<-0.0335 26<-0.28 34<-0.111 52 -14 -6 39 -6 -28 -21 35 22<0.85 -15 3<-0.0677 7<-0.0123 60 -32 115 -28 3<0.0353 157<0.5 -15 9<0.0789 -20 101<0.5 15<0.538 -8 68 90 -43\n\
38<-0.00527 157<0.5 116<0.5 -8 13 9<0.521 6 -36 274<0.375 85<0.52 69<-0.428 19<-0.34 16 26<0.0467 55<-0.212 -1 20<0.021 10<0.896 -59 3 -14 54<-0.105 73<1.24e-9 28 -14 73<0.0348 189<0.375 312<0.5 -5 -95 -89 16 54<-0.0241 5<0.0311 262<0.5 -9 -68 1 17<0.359 8<0.469 30<-0.105 5<0.163 28<-0.461 31 189<1.13 -19 60 6 10<0.6 16<0.95 17 -9 69<0.142 3 -18 17<-0.239 47 12 16 15 -35\n\
1<-3.19 11<0.0351 -29 95<-0.185 23<0.265 35<-0.0589 -9 34<-0.111 14 34<0.111 70<-0.185 -8 70<0.37 182 28 1 -34 -15 4<-0.139 1<-0.95 -17 11<0.0859 -7 19 95<0.111 93<0.5 168<1.13 -4 78 17<0.279 8<-0.508 139<0.5 35<-0.111 -28 79 -10 265<0.375 1 -41 8<0.282 3<0.101 108<0.5 39 1 -42 37 275<0.375 26<-0.28 -4 75<-0.0377 86<-0.185 61 11<0.112 39 -4 133<0.5 108<0.5 -13 34 -28 74\n\
21<0.0557 17<0.154 24<-0.223 32 86<0.555 -22 66 -31 2<-3.93 186<0.5 -29 50 392<0.375 37<0.186 115<1.13 17<0.359 24<-0.465 73<0.0665 -14 2<0.013 37<-0.152 -9 107<0.5 141<0.5 103 6 -27 73<0.209 17 -53 355<0.5 9<0.291 4 11 53 13<0.597 83<0.42 72<0.522 -6 36 43 -37 -15 21<0.617 80<0.104 78<0.17 81<1.25 28 -34 56<0.0322 -26 15 -8 352<0.875 87<-0.152 -28 -9 57 24<-0.113 1 51\n\
2<-3.93 74<2.25 19 -37 72<-0.522 -6 85<0.52 6<0.0548 109<0.5 31<0.75 24 39<0.49 3<-0.328 -24 93<0.5 -14 5 22 100<0.25 73<0.0665 -8 5 -16 96<0.5 109<0.5 -2 125<0.375 1<-2.51 18 14<0.204 14<0.0729 2 36<0.0505 44<0.483 -32 36 -84 45 42 14<0.0091 102<0.5 -28 109<0.5 26 -16 64<-0.192 12 31<0.85 59<-0.0442 55<-0.281 24 -57 36 66<0.452 42<0.213 -1 -19 36 51<0.559 26 -35\n\
1<-3.56 104<0.85 -24 43 9<0.127 72<0.209 71<0.14 26<-0.56 71<0.084 -17 70 19<-0.59 -20 508<0.375 18<-0.0332 8 22<0.55 26<0.0467 45 15 10 1<0.27 74 -25 232<1.13 307<0.875 301<0.375 -1 50 -45 56 269<0.375 122<1.25 4 -22 -33 6<0.116 22<0.85 255<0.375 1<-0.461 103<0.5 1 -23 12 9<0.233 74 -11 43<-0.0565 0 -22 22<0.65 71<0.327 9<0.145 25 -26 24<-0.274 71 -1 8<0.237 6 37\n\
21<0.0384 24<-0.465 25<-0.057 -25 99 44<-0.322 25 -35 7<0.00322 187<0.5 7<-0.155 21<0.859 11 104<0.202 -19 21 17<0.359 174<0.5 94<0.928 5<0.123 36<-0.277 132<0.5 41<0.0414 20<0.0623 226<0.375 56<-0.242 47 -22 55 15 50 -36 118<0.5 19<0.0805 35<-0.0917 -27 13 192<0.5 36 -17 19<0.386 11 -31 111<0.5 36<0.407 5 -12 -7 -16 -14 -10 37 20<0.0859 16<0.45 -16 -44 19<-0.0201 23 82<0.119 9 -31\n\
2<-3.93 16 31<0.85 59<-0.0442 53<0.533 6<0.0948 31<0.25 93<0.5 1 -66 -16 18 129<0.5 71<-0.0933 -11 23 -16 44<-0.483 -51 96<0.5 6 29<0.0182 34 80<-0.104 -29 87<-0.76 35<-0.262 52 -39 31 236<0.5 361<1.13 5<0.114 6<0.0801 45<0.0463 0 -15 68<0.179 -2 90<0.5 22 -23 5<0.32 60<-0.243 59<-0.133 7 -23 4 -7 151<0.5 -37 36 6<0.0393 3 11<0.0224 53<0.733 69<-0.428 -59 9 -59 -9\n\
3<-0.228 33<0 -34 3<-0.328 -37 162<0.375 76<-0.555 54 -23 31 13<0.0875 135<0.5 412<0.375 154<1.13 97<-0.407 4 -16 21 32 30<0.105 20 100 27<0.359 153<0.875 3<-0.0572 85<-0.52 30<-0.144 74<0.25 36 -10 -2 33<-0.0391 4 46<-0.104 3<-0.158 37<0.0912 49 -27 -7 80<-0.354 20 -20 130<0.5 39<-0.308 46<0.0173 76<-0.139 22 -12 -18 6 45<0.851 112<0.5 21 -1 13<0.427 -25 23 13<0.309 69 17 -14\n\
6<0.104 2<-3.93 -26 152<0.5 168<0.5 61<-0.0579 184<0.5 6<0.0161 55 50<0.411 50<-0.23 63<0.8 89<-1.19 -43 -1 29 14 -25 -6 48<-0.805 -27 21<0.0745 24<-0.223 11 -23 88<-0.638 -28 65<-0.428 -14 3 72<-0.105 27 -53 15<0.449 14 2<-2.1 152 31 16<0.35 2<1.67 197<0.875 84<0.5 63<1.33 -12 22 24<-0.395 71<-0.028 -27 14<0.0478 105 -13 244<0.875 -4 94 78 31 5<0.381 173<0.375 -31 -3 19\n\
88<-0.638 94<-0.132 36 -10 97<-0.222 15<0.493 160<0.5 -3 85<0.104 95<-0.111 69 -12 -1 194<0.5 -17 46 164<0.5 5<0.0786 117<0.375 6<0.0548 49<-0.139 -40 29<-0.336 15 15<0.585 -22 37<0.456 22 -72 88<-0.127 44<0.483 -6 -89 156<0.5 4 32 47<3.43 -63 -5 31<0.75 5<0.257 8 35 5<0.381 37<5.96e-9 19<0.676 -1 134<0.5 19 -15 162<0.375 4 20 114<0.5 65<0.143 -8 35 177<0.5 -30 33 33\n\
5<0.381 11<0.046 178<0.375 156<0.5 18<-0.588 12<0.508 -24 11 2<-3.76 -27 2<0.656 488<0.375 34<-0.185 5<0.0457 30<-0.174 -3 111<0.5 8 82 0 164<0.5 56<0.268 -1 252<0.375 -19 72 -56 66 164<0.5 11 103 121<0.375 -32 61 23 24<-0.565 29 79<-0.0687 24<-0.309 86<-0.185 56 55<-0.446 16<0.55 -51 21 22 66<0.0283 265<0.875 -3 127<0.5 -3 118 24<0.254 17 -15 94<0.928 89<0 -7 19 34 -38\n\
17<0.359 3<-0.328 13 168<0.5 88<-0.638 85<0.104 15 -39 19<-0.34 113<0.5 -8 35 41<-0.247 145<0.5 -13 52<4.23 26 -8 77<0.75 53<1.6 -2 17<0.239 84<0.5 172<0.375 2<-1.44 28<0.0204 8 63 4 49 -22 -11 25<0.0507 36<-0.481 175<0.5 -7 70 24 340<0.375 1 48 -33 74<0.25 28<0.143 35<-0.182 19<0.59 36<-0.185 -10 33 -43 -31 84<0.5 -8 49 158<0.5 180<0.875 -8 51 25<0.499 33 -23\n\
25<-0.388 74<0.25 28<-0.095 21 28<0.428 -2 13<0.0153 -35 31 14<0.00459 93<0.5 -3 -77 9 126<1.13 28<-0.285 19<-0.268 16 1 8<-0.169 13<0.04 25<-0.321 -45 432<0.375 3 90 14<0.0356 130<0.5 61<-0.00412 -34 -2 17<0.239 19<0.451 31<0.35 33 -42 4 28<0.333 10 -51 118<0.5 10<0.721 76<-0.377 -25 32 56<-0.547 21 -9 -44 89<0.508 19<-0.454 12 -2 160<0.5 98<2.75 28 -59 25<0.282 -77 42 19\n\
1<-3.56 103<0.5 17<-0.359 76<-0.555 114 -1 -17 -37 74<0.25 27<0.157 61<0.0908 1<-3.05 284<0.375 -10 85 404<0.875 37<0.456 312<0.5 5 68<-0.119 -32 81 32 -26 30<0.174 1<-1.36 46 11 -9 -5 81<0.75 439<0.375 111<0.5 -6 125<0.375 -32 47<4 -15 55<-0.0637 128 -15 67 26<0.14 12<0.123 66<-0.188 72<0.105 47<4.07 7 84 -29 -27 17<0.179 64<-0.115 37 -10 37<-0.304 -32 69 72<0.522 31 -33\n\
7<0.136 7<-0.155 22<0.95 243<0.375 97<0.333 28<0.736 15 36<-0.277 27 -31 -35 53 18<-0.902 -31 7<-0.241 56<-0.161 67<-0.23 38 -42 80<-0.0208 -17 7 15 34<0.289 209<0.375 72<0.522 25<-0.388 20<0.00817 84<0.5 -4 66<-0.188 121 6 -14 78<-0.364 51<0.162 23 -32 0 34<0.222 54<-0.0241 67<-0.287 49 54<-0.174 6 -36 15 61 80<0.104 -55 54<0.105 -17 77 155<0.375 -14 36<0.296 39 -33 193<0.5 -34 12\n\
3<0.101 13<0.0737 58<4.77 79<0.382 48<1.45 503<0.375 58<4.64 134<0.5 21<0.314 21 34<-0.126 114<0.5 22 52<3.58 -21 14 117<0.375 -4 34<0.111 33<-0.0391 37 -12 45<-7.45e-9 -18 45 3<-0.143 34<-0.222 -29 26 25<0.282 -3 78<-0.121 -75 -20 -18 -46 3<0.0603 -6 82<0.119 -112 0 20 9<0.0158 -16 27 60<0.316 27<0.221 29<-0.414 6 9<0.521 -2 -28 10 35<0.107 168<0.5 -6 58 27<0.0134 4 -44 11\n\
0<-0.0334 135<0.5 10<0.909 38<0.066 105<0.35 257<0.875 92<-0.69 122<1.25 -3 81 -17 42<-0.369 81 130<0.5 -15 79<-0.0255 -17 113 57<0.183 -9 44 17 8<-0.254 49<0.293 172<0.875 1 78 44 18<0.604 81<0.25 -15 0<-0.344 -14 35<-0.131 -15 63 31 30<0.105 3 42<-0.152 -19 115 27<0.359 35<-0.388 29 153<0.875 92<0.115 2 94<-0.398 -19 28<-0.461 -12 42 325<0.375 49<0.208 57<0.0792 -1 55 58 -44 -13\n\
21<0.0384 61<-0.122 5 -34 7<0.136 12<0.703 287<0.375 61<-0.248 59<-0.398 -14 177<0.5 13 -19 92<-0.575 97<-0.111 51<-0.0608 -22 5 60<0.486 -34 34 69<0.142 65<0.2 26<0.7 436<0.375 152<0.5 251<0.375 0 29 15<0.493 25<0.0117 -22 25 59<0.17 125 -13 -58 19<0.59 8 51<0.191 183<0.5 95 1 -10 -8 15<0.262 11<0.0593 60<-0.0174 25 38<-0.435 44 -20 20 27 8<-0.0565 -2 44 23<-0.221 3 -28 -27\n\
2<-3.93 95<-0.0555 65<0.2 12 -37 27 339<0.375 126<1.13 0<0.273 48<1.13 13<0.121 3 332<0.375 57<0.0475 10<0.917 2 119<0.25 -12 231<0.875 16 -59 92<-0.422 37<-0.19 -3 -51 -8 24 92<-0.575 89<0.508 184<0.5 286<0.375 18 -62 -48 33 116<0.5 331<0.375 403<0.375 126<0.875 -16 115<0.375 -8 26 51<-0.182 22 -64 49 232<0.375 35 -38 2<0.656 9 -47 68<-0.167 13<0.0312 -46 33 37<-0.304 -33 36 -33\n\
7<-0.0843 -20 15<0.627 73<-0.522 16<0.75 60<-0.0608 13<0.0875 -21 56 64<-0.402 57<0.285 -6 87 -7 9<0.109 76 15 93<0.5 3<-0.228 -27 9<0.00923 79<0.255 167<0.375 -21 42 35 191<0.5 156<0.5 27<0.051 79<1.49e-8 14 -5 15<0.0304 24 -9 -22 -16 4<-0.081 79<-0.0255 9 -16 86<0.925 19<0.912 57<-0.142 -6 13 39 93 84<0.5 172<0.375 19<0.322 23<-0.486 34 -17 -35 17 86<0.185 23<-0.132 43 -3 -28\n\
0<0.273 2<-3.93 137<0.375 -27 76 7<-0.0843 71<0.49 138<0.5 12 -13 98<1.25 -11 41 209<0.375 174<0.5 241<0.5 17<0.359 175<0.5 1 53<0.6 23<0.203 -37 16 55<-0.127 75<0.113 50 -8 65<0.0285 -4 33<0.508 37 -20 20<0.00817 33<0.102 17<0.554 7 37<-0.38 -25 82 -16 -12 9<0.0933 9 98 51<0.0576 -37 29<0.0637 32<-0.398 39 -20 61 -39 2<0.013 -33 34<-0.126 -41 63<0.4 -21 78<0.122 10 121\n\
24<0.254 31<0.75 109<0.5 312<0.5 22 -91 15<0.585 -11 149<0.5 38 31<0.25 -62 29 10<0.525 41<-0.0673 -8 21<0.0384 26 60<-0.17 22<0.45 9 59<0.17 -35 14 6 14<0.0306 46<0.0173 31<0.85 13 51<-0.33 11 189<1.13 170<0.875 59<0.36 -25 4 5 26 80<0.381 234<0.875 77<0.25 -15 6 33 33 9<0.0158 20 39<-0.863 9<0.066 23 -33 42<0.213 0 10<0.881 -29 121<0.875 -7 37 31<0.45 -21 12\n\
7<-0.155 11<0.112 -28 19<-0.268 47 29<-0.298 18 -25 77<0.25 3<-0.2 81<0.25 11<0.0668 -34 6 16 457<0.5 167<0.875 19<0.451 65<-0.238 -4 81<-0.25 -6 34<-0.259 64<0.288 29<0.241 68<0.358 68<-0.0717 14 56 125<0.375 39 -60 0 -27 8 183<0.5 235<0.375 53<0.4 14 -9 55 -21 48<1.45 9 65 59 11<0.0304 81<0.25 -22 29<-0.382 53<1.4 53 -28 -9 186<0.5 -3 6<0.0466 -31 4<-0.0265 127 -2\n\
0<0.273 12<0.703 241<0.5 298<0.375 9<0.185 5<0.123 180<0.875 226<0.375 67<-0.161 -11 4 39 3<-0.0452 -8 47 78<0.486 3<-0.101 1 -12 -23 24<-0.0654 1<-2.28 5 3<-0.0786 94<0.398 109<0.5 -18 47<3.9 13 56<-0.242 -53 -3 15 0<-0.502 4 -35 23<0.133 38<-0.435 31 56<0.0322 26<-0.42 35 -1 24<0.188 25 143<0.5 -18 33 212<0.375 0 -56 -50 214<0.375 -3 61 70<0.432 -23 86<-0.37 -42 33 -25\n\
45<0.185 29<-0.524 30<0.255 75<0.113 43<-0.0565 -33 77<1.75 -4 -31 98<1.75 2<0.013 24 -28 -39 43<0.0339 31 -13 191<0.5 2 14 563<0.375 11<0.0224 1<-2.28 145<0.5 114<0.5 92<0.575 97<-0.222 30<-0.0945 -65 -6 0 47 19 45<0.925 12 48 204<0.5 144<0.5 2<-1.68 92<-0.115 35 -8 -11 48 -28 64<0.023 92<-0.69 70<-0.238 -89 -10 81<-2.75 -57 0 2<-1.9 1<-1.36 46<-0.624 8 -31 3 -6 42\n\
5<0.381 61<0.0908 8<-0.508 121<0.375 81<-0.75 -39 9 41 0<-0.00839 32<-0.663 33<-0.508 64 5 208<0.375 43<0.508 -12 6 76<-0.167 -17 78 10<0.881 82<-0.119 44<0.855 -28 33 31<0.25 111<0.5 -13 56 30<0.255 9 -16 5<0.216 201<0.5 20<0.388 -12 36 20<0.153 40<0.263 18<-0.128 -1 76<-0.333 8 114 -20 -38 8<-0.315 69 8 9<0.0158 -27 81<-0.25 -18 30<-0.0149 37 43<0.424 0 42 0<0.273 -42 26\n\
0<0.273 210<0.5 34<0.289 266<0.375 61<-0.248 41<-0.144 -5 19<0.59 49<0.312 22 19<-0.134 -27 13 -16 91<-0.113 29<-0.0212 2<-2.63 49<0.357 -25 9 434<0.375 504<0.375 80<-0.589 -31 41<-0.247 -10 43<-0.339 -14 106<0.5 11 -4 19<0.0805 -13 54 52 11 549<0.875 30<0.209 113<0.5 143<0.5 93<0.5 3<-0.101 52<3.38 33 1 -11 30<-0.251 9 369<1.13 -20 75 3 3<0.0144 45 -35 -13 72 45 -8 36 -27\n\
88<-0.638 16<0.75 85<0.104 -16 39 -33 97<-0.222 39<-0.467 23<0.53 93<0.5 4 44<-0.115 -62 59<-0.265 12 102<0.5 20<0.134 -34 8 -46 -75 -2 30<0.209 15<0.734 84<0.5 8<0.678 48<1.77 15<0.231 -7 0 27 23<0.133 8 43 15<0.175 33<0.198 35 6 8<0.395 78<0 -12 10 30<0.0836 -18 -80 84<0.5 86<-0.185 -24 23 49<0.168 88<0 0<-0.058 -102 8<0.282 13 -88 24 8 216<0.5 7 50\n\
1<-3.56 14<0.0226 -26 4<-0.081 -29 57<0.142 -1 44 4<-0.192 52<3.38 -27 95<0.111 43<-0.339 25 -4 -33 13<0.0611 123<0.375 -9 4<-0.0496 -8 64 63<0.533 73<-0.564 18<-0.435 52<4.17 124 4 4<-0.0265 50 -1 14<0.00459 83<-0.42 56<-0.161 63<0.267 -54 30 26<0.0467 26<-0.56 114<0.5 40 -59 57 11 5 95<0.111 10<0.934 0 26<0.14 6 40 17 14<0.112 31<0.1 -73 -9 26<0.513 52<3.84 33 6 -24\n\
0<0.273 21<0.0384 2<-2.63 -38 22<0.75 -26 17 12<0.703 136<0.375 69<0.142 5<0.32 93<0.5 44<0.403 6 126<0.875 -10 20 34<0.037 12<0.103 12<0.00681 49<0.168 6 44<0.225 -30 -1 12<0.0425 37<0.0507 16 49 2 2<-1.16 -30 21<0.737 6 -24 -11 64<0.288 17<-0.0478 26 6 69<-0.142 31 -28 92<-0.575 -22 62<-2.25 -39 17 57<0.499 27 -25 -16 2<0.013 -31 63<0.4 -42 57<-0.0855 -13 66<0 107 -7\n\
60<0.316 133<0.5 14<0.291 6<0.0591 60<-0.121 -15 183<0.5 14<0.159 90<0.5 -2 10 -50 19<0.451 33<0.508 -18 14 14<0.0414 33<0.396 34 -22 -40 137<0.875 44<0.676 16<0.35 49<0.191 96<0.5 22<0.25 19 19<0.512 -3 18<0.0991 -84 7 14<0.0091 216<0.5 -56 48 -10 55<-0.0255 25 -7 7 20 19<0.386 11 -56 -18 116<0.5 103<0.5 6<0.0254 13 -5 67<0.345 52<3.58 -1 22 -12 27 286<0.875 -3 -48\n\
7<-0.155 222<0.5 96<0.5 -38 11<0.195 -19 27 30 1<-3.56 11<0.0224 -28 1 5<0.381 53<0.6 5<0.0311 84<0.5 -5 47 8 31<0.65 -14 29<0.34 89<-1.19 -10 132<0.5 38<-0.191 11<0.0524 -14 1<-2.28 -11 18<0.454 60 7 37<0.0507 26<-0.35 -5 345<0.375 30<-0.209 101<0.5 26<0.42 10<0.928 11 59 -19 49 11<0.195 66<0.226 0 38 25 -23 7<-0.0123 -32 2 169<1.13 -7 82 26<0.735 -19 42 -27\n\
8<0.678 12<0.406 48<1.45 60<0.316 570<0.375 115<1.13 4<-0.099 129<0.5 8<-0.102 114<0.5 -23 115<0.375 27<0.051 44<0.0805 13 -33 -29 22 5<0.114 35<-0.111 12 66 1 1<-2.28 59<0.0265 25 2 -7 5<0.32 -6 8<0.0678 -5 60<0.121 11 109 -22 45 12<0.0425 0 57<0.0792 7 79<0.382 19<-0.59 -49 24 80 72<-0.105 1 23 366<0.375 64<0.023 -12 81<0.25 13 -25 -41 44<0.612 -18 183<0.5 27 -34\n\
326<0.375 31<0.25 111<0.5 94<-0.132 -35 70<0.0925 51 64<-1.86e-9 -37 25 11<0.00506 43<-0.678 26 115<0.375 -59 36 43 31<0.75 1<-1.36 99<0.5 20 1<-2.51 -2 -70 -8 427<0.5 10<0.917 12<0.0184 43<0.678 6 -15 116<0.5 10<0.896 37<0.186 263<0.5 -7 -50 92<0.345 7 -27 182<0.375 7 11<0.0593 39 -31 15 3<-0.0335 104<0.121 -19 -4 151<0.5 37<-0.228 27 1<-2.28 70<0.703 -8 -76 13 -28 -51 -46\n\
7<-0.0843 0<-0.00154 -22 -2 326<0.375 117<1.13 27<0.359 13<0.141 36<0.555 168<1.13 123<0.375 100<0.75 -6 175<0.5 36<0.123 59<0.132 1 15<0.262 -7 76 -26 66<-0.0377 47<3.3 -24 96 -3 89<0 66<-0.0377 -4 79 -37 79 47<4.37 -34 43 20<0.458 23<0.53 36<-0.0712 -1 276<0.875 19<0.0805 98<0.75 22 27<0.0255 -26 19 -4 59 98<0.75 3 19<-0.19 -19 93 68<0.0597 8 67 -14 7<-0.0123 -21 46 50\n\
199<0.375 401<0.375 418<0.375 72<-0.941 289<0.375 69<-0.142 -35 3<-0.0572 15 -36 59 92<-0.575 26<0.7 -13 29 69<0.142 3<-0.000297 211<0.375 59<-0.309 34<0.222 -2 -26 2 50<-0.136 -6 52 99<0.5 34<-0.37 48<0.483 62 2 148<0.75 -10 12<0.147 57 -16 37<-0.0912 32<-0.36 42<-0.076 93 -18 -29 -50 3<-0.0335 59<-0.208 69<0.855 46 185<0.5 -43 31 -2 18<-0.0332 122<0.75 49 8 -18 -27 -34 52<4.57 30 -30\n\
0<-0.176 145<0.5 5 12<0.103 12 43<0.576 -10 -54 40<-0.299 233<0.375 -13 13 41<0.244 85<0.52 1<-3.56 31<0.75 29 17<0.359 8<0.282 29<-0.414 13 -11 63<0.6 14 -46 15 71<0.084 12<0.0425 55<0.127 8<-0.102 76<0 106<0.5 -21 181<0.875 -56 17 14 278<0.5 -11 32 0<-0.00468 -14 25 31<0.55 31 8<0.469 69<0.285 19<-0.268 8 -8 -36 17 284<0.875 65<0.38 83<0.42 4 -20 -16 51 12 13\n\
7<-0.155 11<0.112 -24 4 1<-3.56 11<0.0224 -27 35<-0.0917 -25 52<4.77 8 74 43<0.848 89<0.508 27<0.157 135<0.5 327<0.875 55<0.127 161<0.375 77<0.25 312<0.5 43<0.339 10 357<0.375 -3 -85 75 -3 20 27<0.00363 -23 2 30 43<0.508 12 94 45<0.555 78<0.202 35<-0.00286 -17 39<0.293 -1 32<-0.115 72 -3 -24 43<0.169 39 -10 -20 161<0.375 55<0.127 149<0.5 1<-2.89 -41 46<-0.312 -16 54 94 -8 -41\n\
7<0.136 6<0.0801 112<0.5 266<0.375 1 75<-0.339 112 7 16<0.65 45<0.462 -16 72<0.313 -7 95 7<-0.0123 85 6<0.0548 -44 49 82<-0.119 21 120<0.5 78<0.486 16<0.45 7<0 81<0.75 67<0.23 56<0.741 73<0.137 77<0.25 -15 73<1.24e-9 117<1.13 12<0.264 12<0.073 17 75<-0.113 -5 81 -8 -40 -41 26 36 60<-0.365 -49 40<0.0239 55<-0.535 -7 60<0.365 81 -4 6 -14 -24 -11 -22 -24 140<0.5 -35 16\n\
48<-0.805 14<0.0969 27<0.094 35 -11 10<0.846 19 -38 88<1.15 25<-0.388 14<0.00692 62<0.25 73<0.0348 36<0.123 10<0.668 0 132<0.5 79<-0.178 -3 67<0.0767 -90 5 42 21 39 63<0.533 223<0.5 -76 242<0.375 39 -68 12 10<0.945 32<-0.221 43<0.0847 36<-0.555 14 33<0.198 -11 -61 40<0.0597 -1 40 275<0.875 16 -31 0<0.273 -33 41 179<0.375 -2 0<-0.344 81 6 10<0.881 194<0.5 25 -43 20<0.458 -32 47\n\
5<0.381 13<0.0875 12<0.103 49<0.357 -20 11 6<0.0357 -22 117<0.875 28<0.143 -12 81<0.75 5<0.0579 -29 29 -20 36 11<0.195 6<0.186 8<-0.678 113<0.5 32 -27 45<0.0463 153<1.13 -6 49 185<0.5 0<-0.176 -11 81<2.25 6<0.0591 26<0.1 113<0.5 28<-0.285 6 45 -8 5<0.0962 19 -9 1 -18 31 -28 109<0.5 17<0.179 1 19<0.0805 8<0.339 47<4.07 5 74 20<0.0148 -32 98 13 2 0<0.273 -43 30\n\
0<0.273 12<0.178 64<-0.069 50<-0.115 52<3.58 11 87<0.152 -12 31 10<0.9 81<-1.25 52<4.9 17 130 137<0.375 -3 43 36 132<0.5 8<-0.396 5<0.216 175<0.5 10<0.94 17<0.359 51<-0.182 47<2.78 -28 59 1 -32 48 -32 34<-0.259 18 -29 5 6<0.0429 43 8<0.395 19 -21 145<0.5 90<0.5 132<0.5 117<0.375 454<0.5 8 -50 295<0.375 -22 21 -17 8<-0.315 1 12<0.327 -10 -33 52<4.37 18 -9 -22\n\
2<-3.93 11<0.0224 26 187<0.5 60<0.202 20 144<0.5 0 -82 29<-0.467 26 33<0.396 -55 9 32<0.596 123<1.13 32<0.265 21<0.0956 490<0.375 105<0.45 80<-0.354 17 1 44 48 -1 1<-1.7 205<0.5 60<0.607 134<0.5 157<0.5 22 -15 -6 105<0.25 1 41<-0.247 19 -89 66<-0.226 -25 68 34<-0.308 20 35<-0.314 -50 -6 27 60<0.0607 50<-0.0287 79<-0.127 4<-0.164 -70 6 41<-0.00223 -28 -124 -10 8<-0.254 27 -8\n\
3<-0.228 55<-0.281 140<0.5 -11 43 135<0.5 -27 50 393<0.875 8<-0.508 46<0.312 220<0.5 67<0.0383 67<-0.23 -5 12<0.123 237<0.5 73<1.24e-9 56 75<-0.158 54 -23 -22 32<-0.115 52 -17 239<0.5 -32 18 -26 -27 22<0.35 93<0.5 2<-3.76 -31 -8 57<-0.59 75<-0.0678 76<-0.0555 108 -15 3 46<0.312 46<-0.437 12<0.0103 15 -50 51<0.122 75<0.113 7 36 -5 -33 354<0.375 57<0.237 -2 8 32<-0.464 -19 43 -37\n\
0<0.273 21<0.0384 283<0.5 193<0.5 -30 19 65 41<-0.188 123<0.375 53<1.4 77<0.25 0<-0.344 40 5 -5 22<0.35 -25 9<0.066 -39 24<-0.395 -38 67<0.437 182<0.375 4 22<0.85 -31 64 -38 -50 77<0.25 259<0.375 67<-0.0493 -7 44<0.483 9<0.109 -9 4 22<0.55 0<-0.502 -11 34<0.111 43 -12 119<0.25 -13 32 44 21<0.276 87<-0.152 34<-0.0101 56 17 139<0.5 0 27 30<0.0563 8 -4 33<-0.282 21 -25\n\
85<0.52 10<0.917 274<0.375 47<3.67 -1 111<0.5 259<0.375 10<0.896 0<-0.502 10<0.864 18<-0.435 11 13<0.427 70 -39 -28 10<0.794 -1 94<0.132 144<0.5 -20 106<0.5 10 -110 12<0.327 -9 23 182<0.375 10 -25 59<-0.265 -29 34 261<0.5 33<0.848 13 -27 -35 -36 12<0.147 18<-0.902 -58 0<-0.344 51<0.365 -2 67<-0.0493 -29 68 67<-0.345 18 33<-0.169 -32 -10 270<0.375 5 -25 181<0.875 209<0.875 15 -65 -24\n\
251<0.375 304<0.375 13<0.0875 62<-1.25 40<-0.0398 37 0 281<0.5 101<0.5 169<0.375 579<0.375 -19 45 19 82<0.119 13<0.0227 78 5 25<-0.152 30 -19 162<0.875 -6 23 77<0.25 46<0.312 8<-0.508 12<0.264 26<0.513 114<0.5 45<0.555 19<0.322 -25 38 47<3.37 -15 77 11<0.0755 21 45<0.0463 106 31 50<-0.164 -51 25 -24 37<0.0507 40<0.0239 0 11 -6 -9 364<0.375 43<0.508 -11 368<0.875 27 -37 22 68 -37\n\
0<0.273 126<1.13 2<-3.27 28<-0.0587 76<-0.244 2<-3.76 -30 24 -29 221<0.5 2<-3.59 35<-0.0346 42 -4 -20 99<0.5 25<0.152 240<0.5 189 -13 -9 -11 48<1.45 113<0.5 35<-0.513 133<0.5 151<0.5 163<0.5 -10 30 40 -9 -1 35<0.00553 40 91<-0.339 -24 29 72<-0.105 63<1.33 4 -40 208<0.875 72<0.209 42 77<0.75 32<-0.115 3 41 -5 -68 26<-0.21 25 -26 260<0.5 2<0.656 -27 58<4.11 -36 72 50\n\
50<-0.575 13 6<0.129 126<1.13 13<0.04 3 10<0.917 10<0.896 61<-0.00412 49<-0.013 59<-0.0795 -24 13 -15 89<-1.19 50<-0.0287 0 33 10<0.721 150<0.5 322<0.5 176<0.5 3<-0.0677 362<0.875 13<0.0611 10<0.321 14 62 6 105<0.1 15 33<0.508 -67 16 6<0.0685 37<0.456 15<0.734 86<0.925 -12 -94 25 -73 3 50<-0.299 -71 75<0.158 -20 20 -50 33<0.169 36 34<-0.155 25 -21 -9 7 -9 20 43<-0.339 30 3\n\
5<0.381 135<0.5 79<-0.0687 85<0.936 56<1.13 73<-0.418 56<-0.161 43<-0.508 -29 71 75<-0.113 25 194<0.5 -12 58 11<0.0304 4<-0.0496 -19 1 9<0.00923 -30 75<0.0565 9 -4 11<0.195 -37 39 -39 22<0.85 8<-0.508 30<0.314 44<0.483 12<0.051 139<0.5 19<0.386 73<-0.139 15 91 -5 1 -3 -21 55 -3 11<0.267 73<-0.522 17 -16 21 75<-0.226 75 30<0.209 4<-0.00189 12<0.327 -44 173<0.875 55 -35 39 68 -30\n\
2<-3.93 17<0.359 -8 -47 25<-0.638 86<0.555 -18 55 174<0.5 74<2.25 18<-0.821 60<0.284 54<0.157 -6 105<0.25 30 -17 2<-2.79 50 -22 34<0.289 17<0.359 267<0.375 79<-0.178 0 32<-0.861 -17 56<0.644 33<0.848 54<-0.523 38 64<0.575 5 45 -23 385<0.375 26 -28 82<0.598 5<0.141 37 -40 65 3<0.0603 -4 -42 17<0.046 -20 32<-0.663 50 -2 66<-0.339 10<0.426 20 -32 16 67<-0.161 14 351<0.375 -19 46\n\
31<0.75 109<0.5 163<0.5 43<0.0847 31 6 61<-0.0229 3<-0.228 27 -85 18 84<0.5 15<0.585 237<0.5 56<0.644 -7 79<0.127 45 -25 54<-0.313 25 15<0.408 3<-0.2 9 -106 25 33 31<0.25 -45 4<-0.12 -40 152<0.5 36 -47 0<0.0973 483<0.375 83<-0.14 -4 61<-0.539 -14 140<0.5 69<0.855 122<1.75 61<-0.00412 356<0.375 -4 -76 69<0.142 4 -14 -15 19 7<0 14 130<0.5 17 -31 -59 2<0.656 6 -54\n\
5<0.381 309<0.375 28<-0.0204 3<-0.0452 46<-0.0149 67<0.0128 12 -10 -13 52<3.38 36<-0.678 18<0.334 13 190<0.5 66<0.113 200<0.875 108<0.5 157 37 1 -7 -24 53<0.933 19 -12 221<0.5 65<0.305 185<0.5 -6 68<0.222 43 -25 53<1.87 44 -29 39 203<0.5 19<0.322 155<0.375 52<4.11 31<0.75 -26 0 13 17<0.211 108<0.5 2 85 -19 119<1.25 48<1.13 24<0.367 -15 36 12 24 40 49 0<0.273 -40 40\n\
6<0.104 297<0.375 129<0.5 152<0.5 6<0.0393 49<-0.312 78<0.122 11<0.0263 87 2 -8 548<0.375 9<0.521 127<0.5 -8 -27 11 85 1 15<0.493 9 1<-2.51 102 -12 19<0.805 6<0.0393 232<0.375 11<0.0668 19 -27 -13 137<0.875 108<0.5 9<0.185 15<0.231 15 201<0.5 -18 70 21 368<0.375 3<-0.143 49<-0.013 -18 19 -8 -23 92 -14 49<0.146 98 0 84<0.5 433<0.375 0<-0.0183 -11 -28 41 27<0.00363 -7 31\n\
25<0.499 21<0.0557 53<1 14 33<0.702 45<0.185 314<0.5 13 -64 53<1.4 64<-0.161 13 -46 32<-0.36 33 -13 -43 26<0.91 69<0.855 -1 40<-0.299 -36 6<0.0466 47 49<0.208 46<-0.312 -40 7<-0.0432 -11 55 -27 -15 166<0.5 144<0.5 5<0.32 97<-0.555 -7 36<0.555 72<0.522 57<-0.238 -12 18 33<-0.169 42 -33 39 81<0.25 0 -66 7<-0.241 96 24 21<0.238 -85 45<0.555 8<0.0282 61 3<-0.0677 23 -50 -44\n\
7<-0.155 222<0.5 96<0.5 -35 -9 33 198<0.5 79<-0.127 358<0.375 37<-0.19 188<0.375 30<-0.144 26<-0.42 -43 16 28<-0.0204 49<0.0149 0 -30 6 51 11<0.0102 160<0.5 37<-0.152 39 -15 41 11 -49 147<1.13 23<-0.422 83<0.42 2 45 22<0.85 54<0.313 0<0.273 58<4.77 83<-0.42 24<-0.0377 20 69<-0.428 32 28<0.333 -27 52<4.44 -7 107 -6 32 -19 -30 11<0.267 -17 20 200<0.375 38 -23 26<-0.28 -32 47\n\
7<0.136 6<0.0741 38<0.00324 48<-0.805 -23 2 29<-0.233 9<0.0789 -36 16 33 120<0.5 3<-0.228 22<0.35 -25 50<-0.115 8 43 3<-0.000297 137<0.375 351<0.375 353<0.875 -12 42 91<-1.02 -37 60 40 22<0.75 69<-0.712 -27 17<0.12 39<0.293 47<3.48 116<0.5 60 -32 50<-0.46 -23 45<0.462 14 26<0.607 73 -19 33<0.198 -34 91<-0.565 -27 98 50<-0.46 -46 8 -23 59<-0.0795 22<0.35 11<0.0351 3 92 -22 -37 -24\n\
3<0.101 61<0.0908 46<0.0173 10<0.917 116<0.5 -2 106<0.5 27 10<0.896 132<0.5 7<-0.0123 -28 21 -62 9 -9 90<0.5 0<-0.344 14<0.00692 3<-0.265 45<-0.185 -7 87 44<0.0322 45 10<0.769 10<0.426 57<0.237 -30 35 52 -20 4 305<0.375 -1 46<0.208 -4 44<0.403 -27 -113 80<0.381 61<-0.00412 -2 19 47 269<0.875 59<-0.486 26 -10 -59 31<0.45 40 192<0.5 2<-0.464 51<-0.182 38 8 -25 0<-0.502 47 -52\n\
7<-0.0123 11<0.156 145<0.5 165<0.5 4<-0.12 121<1.13 -33 43 -10 -1 95<-0.259 11<0.0304 -10 70 -4 121<0.875 0 84<0.5 52 -13 135<0.5 252<0.375 8<-0.184 36<-0.0712 19<0.0805 542<0.375 -10 41 12 14 36<0.74 95<-0.21 18<0.334 129<0.5 218<0.5 71<0.0323 71 8 338<0.375 -1 57 -11 -19 255<0.875 18<0.776 56<-0.547 26 -1 39<0.156 -2 68<-0.12 -27 60 56<0.741 71<0.327 13 68 -38 -28 35 38\n\
21<0.0384 -21 64<-0.069 529<0.875 23<0.265 296<0.375 106<0.5 328<0.375 -2 52 23<-0.0265 13<0.04 -32 9<0.066 -26 2 91<-1.02 2 -37 39 20<0.021 180<0.875 -32 67 45<0.0463 -9 34 76 13<0.0312 -3 26<0.607 227<0.875 91<-0.791 39<-0.532 132<0.5 4 36<-0.222 -28 81 78<0.364 13<0.141 48<-0.161 -47 2 106<0.5 -32 -7 95<0.037 23 -23 4 36 175<0.5 52<3.58 34 6 96<0.5 45<0.0463 -11 146 12\n\
89<0.508 126<1.13 245<0.375 38<-0.00527 -4 10<0.6 19<-0.454 23 2<-0.464 69<-0.428 75<-1.86e-9 5 24<0.0942 53<0.267 -55 10 -54 143<0.5 10 -2 89<-0.169 37 7 14<0.0164 69<0.285 33<0 23<-0.155 0 31<0.95 5 24<0.0942 170<0.875 -46 25 4 54<-0.0241 -8 17 148<0.25 49<0.451 -39 19 19 1 34 17 33<0 88<-0.382 13 85<0.312 12 -51 16<0.45 10<0.426 57<-0.0855 -34 30 119<2.25 50 -34 -19\n\
7<-0.155 14<0.291 -18 29 1<-4 -19 5<0.381 198<0.5 358<0.375 301<0.375 123<0.375 74<0.25 34<0.0888 134<0.5 38<-0.00527 1<-2.71 -11 265<0.875 15 -52 42<-0.274 -17 344<0.375 0 -44 39<-0.264 21<0.0745 -5 52 127<0.5 18 -21 7<0.025 5 25 39<-0.467 -16 45<0.0463 2<-0.464 -1 -25 45<0.333 5<0.216 90<0.5 19 -32 62 100<1.75 -9 27 43<0.508 7 72 38 -39 23<-0.0946 5 58 81<0.75 -43 21\n\
6<0.0948 4<-0.139 79<-0.382 -3 7 14<0.132 495<0.5 14<0.0635 8<0.469 0 87<0.152 -17 80<-0.312 -42 47 138<0.5 49<0.104 147<0.375 -15 41<0.000749 6 83 -25 12<0.215 -6 49 72 34<0.0617 10<0.769 -3 40 -6 82<-0.119 29<-0.336 57 1 8<0.542 12<0.215 16<0.85 30<0.209 12<0.0141 34<0.111 3 206<0.375 -31 57 44<0.805 18 -22 26<-0.887 69 44<0.268 -8 -54 -20 216<0.5 -26 58<4.11 -52 78 -32\n\
36<0.74 45<0.333 195<0.375 1 79<-0.0687 -33 2 49<0.0446 149<0.5 17<0.406 69<0.285 17<-0.359 24 -9 24<-0.113 21<0.922 -76 31 65<0.142 17 -44 49<-0.013 79<-0.51 -27 30 45<0.851 -59 30 -30 54<-0.453 -21 3<-0.265 23<0.053 -34 14<0.0263 51 -17 40<0.199 14<0.0091 127<0.5 17 -13 1<-3.56 -23 -1 85<0.104 19 -22 104<0.608 10<0.6 31<0.45 103<0.5 33 65<-0.428 33 -63 23 47<3.84 1 -40 32\n\
3<-0.328 -26 15<0.734 61<0.0908 87<0.152 82<-0.119 40<-0.518 50 -19 41<-0.641 240<0.5 10<0.864 31 -2 60 406<0.875 1 -36 76<-0.407 21 88<0.382 -6 -46 124<0.25 47<3.9 82<0.598 51<0.0841 30<-0.0945 33<0.305 50 -33 -29 37 -17 40<0.263 32 -18 42 72<-0.522 108<0.5 17<0.554 47<2.78 -23 61<-0.0229 -20 40<0.12 134 -11 -28 -1 55<-0.382 84<0.5 -15 75<-0.113 -23 143<0.5 -5 49<0.168 126 -2 -28\n\
6<0.0741 4<0.0595 129<0.5 6<0.0393 71<0.7 62<0.25 23<-0.0602 -1 15<0.123 -38 31<0.75 176<0.5 -43 40 24<-0.113 79<0.0637 0 53 -19 15<0.734 124<1.75 0 58 47 -26 24<-0.163 220<0.5 208<0.875 36<0.185 -8 31<0.75 -67 54<0.0627 10 58 -75 4<0.00836 70 -29 23<-0.692 -28 9 54<-0.453 29 6<0.0429 9 -2 37 120<0.5 137<0.375 43<0.339 45<0.462 -4 13 72<-0.105 6 -22 24<-0.163 65 3 -24\n\
48<-0.805 11<0.0977 56<0.0322 39 92<-0.115 22 -29 -15 3<0.101 83<-1.4 2<-3.27 -23 22 37<5.96e-9 -2 4<-0.0096 142<0.375 3<-0.101 260<0.5 27<0.157 65<0.428 29<0.488 -2 45 24 40<0.12 -47 12 56<0.419 59 -21 213<0.375 7 28 -47 93<0.5 11<0.00506 16 31<0.85 -49 267<0.875 3 -55 17<0.279 -7 42<0.152 4<0.104 -31 41 -70 27<0.359 26<-0.07 42<0.355 29<-0.127 14 48<1.45 -41 45 -73 13 43\n\
4<-0.099 10<0.945 46<-0.0149 82<1.43 -5 26<-1.49e-8 -12 34 6<0.0948 -16 3 8<-0.396 58 103<0.5 -14 27 251<0.375 89<0.508 89<0.169 26<-0.28 50<-0.164 44<0.322 -5 -33 215<0.875 -3 30 94<-0.398 -15 95<-0.0222 201<0.5 -1 44<0.268 45 1 6<0.0634 59<-0.398 47 49<-0.013 17<0.554 50<-0.391 -11 10<0.9 32 53<0.933 -6 6<0.0161 -24 144 -25 3 104<-0.364 36 1 225<0.875 119<1.25 51 -27 -31 -19 -36\n\
7<0.136 230<0.375 21<0.0557 44<-0.322 36 -15 94<0.928 88<0.637 83<-1.4 33<0.702 -27 33<0.848 93 -16 208<1.13 6<0.0161 28<-0.0587 -7 55<-0.178 43 117<0.875 59<-0.309 61 7 21<0.795 -60 37 0 -50 116<0.5 400<0.375 144<0.5 94<0.663 62<-2.75 -30 31 -1 -25 -66 82<1.43 -37 67 22<0.35 28<-0.399 27 -45 145<0.5 170<0.375 38<-0.191 25 -28 36 33 6<0.0466 1<-0.95 -44 45 316<0.5 51 -24 -21\n\
24<0.367 246<0.375 31<0.75 27<0.00228 1<-3.56 28 139<0.5 3<-0.265 63 -5 7<0.025 79<0.382 -50 27 46 71<0.14 1<-1.36 27 2 13<0.597 6 -41 107<0.5 8<0.469 -4 7 34<-0.259 -11 63<0.267 8<0.678 96<0.5 15<0.296 31 7 15<0.296 53<0.933 45<-0.555 45 -37 13 16 -22 -11 55 107<0.5 34<0.111 79<-0.51 -13 23<-0.422 7<0 3<-0.0786 29 15<0.493 -56 21 48 39 -9 71<-0.028 -54 0\n\
3<-0.228 55<-0.281 49<0.293 -8 38 -27 17<0.554 4<-0.0642 56<-0.547 24 8<-0.396 132<0.5 3 43 5<0.0579 39 36<0.296 -7 -28 10<0.864 15<0.296 12<0.123 23<0.053 60<0.122 155<0.375 -25 55 2 12<0.0034 37 -9 33<0.508 10 52 77<1.25 23<-0.132 29<0.34 22 64 271<0.875 5 109 -10 177<0.5 -3 25 101<0.5 23<-0.422 8<0.542 23<-0.692 -39 16 3<-0.0572 -12 89<0.508 73<-0.209 -16 104 -21 -16 -34\n\
2<-3.93 -19 123<1.13 1<-3.19 283<0.5 4 110<3.58 9<0.0371 0 119 -29 108<0.5 37<-0.19 79<0.382 9<0.0789 71<-0.56 26 -36 170<0.375 28<-0.095 75<0.113 -31 11 2 35 1<-0.95 -21 -89 194<0.5 50<-0.391 -17 154<1.13 105<0.25 262<0.5 42<-0.274 28<0.265 38 -8 3 -37 -9 -27 29<-0.2 -3 57 245<0.375 110<1.99 18<-0.821 -17 28<0.265 9<0.00923 19 -5 105<0.25 63<0.267 11 -58 42 6 -61 -27\n\
36<0.74 94<1.19 73<-0.418 52<4.11 42<0.213 186<0.5 -17 25<-0.152 50<0.0288 37 -55 66<-0.452 9 -106 10<0.928 50<-0.0575 49<0.239 -42 18 10 46 26<-0.35 -35 65<-0.0285 22 -3 0 92<-0.422 39 30<-0.0149 448<0.5 32 -52 43<-0.132 21 -33 30<-0.0392 112<0.5 86<0.185 10<0.426 23 25<0.152 -39 24<0.0226 46 -25 5<0.0872 146<0.5 -49 25 53 -48 1<-2.71 16 26<0.28 19<0.451 10<0.769 -18 -86 17 13\n\
5<0.381 24<-0.395 63<0.0667 35<0.107 45<0.555 2 -24 16<0.45 27<0.0353 -29 54 77 59<0.17 59<-0.309 73<0.137 13 103<0.5 135 -15 0 8<0.542 33<-0.0848 11 97<0.111 150<0.5 132 -11 28 -27 292<0.375 301<0.375 30<0.255 250<0.375 27<0.359 254<0.375 0 38 5<0.0962 92<-0.575 67<-0.161 -19 80 -9 -30 36 34<-0.222 7 -16 101<0.5 45<-0.185 86 11 -25 8<0.0678 114 3 81<0.25 -39 28<-0.333 68 -16\n\
6<0.0741 108<0.5 61<-0.0579 132<0.5 101<0.5 2 61 11<0.0859 8<-0.169 61 16 -11 77<0.75 48<1.13 109<0.5 -21 16<0.55 19<0.0805 -37 18<0.0483 14 -42 8<0.237 18 -23 23<0.053 -6 36 4<-0.0373 117<0.375 46<0.0173 34<-0.0555 48<1.45 48 -34 -4 -11 -17 4<0.028 20 -29 334<0.375 360<0.375 199<0.375 3 34 46 43 16<0.45 561<0.375 101<0.5 272<0.875 2 -38 -31 70 6<0.104 155<0.375 -1 -40 -23\n\
346<1.13 69<0.285 302<0.5 123<1.13 287<0.875 65<0.2 0 52<4.69 2 35<-0.262 59 15 33<0.0565 42<-0.152 59 -12 -57 59<0.0265 -3 50 104<-0.364 46 -43 80<-0.208 62<-0.75 79<0.255 -6 67 346<0.375 -42 55 131<0.5 69<0.855 1<-3.99 45<-7.45e-9 21 11<0.0755 17<0.359 70<-0.185 17 -122 6 13 64<0.345 -3 -37 59<0.265 17<0.0171 5<0.141 45<0.0925 24 -40 57 49<-0.013 -37 11<0.0304 35 -13 -24 24 -33\n\
70<0.629 27<0.157 41<0.0983 393<0.375 67<0.345 79<-0.127 286<0.375 30<-0.362 96<0.5 -2 43 11<0.0224 271<0.375 -8 64 155<0.375 24<-0.309 21 258<0.875 -1 11<0.156 6 62 30<-0.0149 75<0.0226 56<0.59 156 -16 -5 6 67<0.0128 66 -3 30<0.105 67<-0.23 -15 66<-0.113 -7 8 -11 11<0.267 8 56 79<1.49e-8 -44 30 35 3<-0.0786 66<0 -29 6 55<-0.484 67<0.0128 0 65 349<0.875 -7 55 41<0.00598 -12 8\n\
7<0.136 48<1.45 17<0.554 45<0.37 70<-0.477 -12 0 84<0.5 430<0.375 28<0.0204 20<0.101 -16 13<0.597 36<-0.123 -16 64<0.023 52<3.98 -40 4 29 31 28<0.428 216<0.5 115<0.375 21 126<0.375 4 -75 -32 -11 49 36<-0.0712 -4 45<1.11 32<-0.36 -17 97<-0.222 -19 41 66 51<-0.122 -34 47<3.18 32 -11 17<0.554 97<-0.777 46<-0.0149 17 -23 62<-1.25 17<0.046 -48 11 12 47 3<-0.0335 106<0.5 -17 45 -35\n\
89<0.508 97<-0.555 1<-3.32 71<-0.0933 49<0.118 8 51<0.191 -122 20 119<0.25 -25 18 40<-0.239 86<-0.37 9<0.37 -47 19 15 0 179<0.375 13<0.0737 146<0.5 -3 100<0.75 7 65<0.0611 22<0.85 13<0.0611 -58 14 8 40<0.0597 22<0.95 51 -15 -22 17<0.315 73<-0.564 -21 -2 4 0<-0.344 72 95<0.111 14 -44 92<-0.575 28 92<-0.345 -64 98<0.75 1<-2.51 14 78<0.202 35<-0.0917 -54 23 17<-0.359 27 -70 42\n\
7<-0.0843 51<0.121 3<-0.0106 207<0.375 -13 63 21 -23 36<0.74 156<0.5 9<0.426 435<0.375 89<0.508 60<0.316 292<0.875 0 63 10<0.881 5<0.131 47<3.71 67<-0.287 -16 81<-1.25 -27 43 125<0.375 -5 44<0.612 54 -21 52<4.57 78<-0.121 36 -11 44<0.0322 -25 50<-0.345 -29 9<0.233 88 -11 3<-0.265 57 -3 -18 86 29<0.241 116<0.5 78<0.202 52 6 -22 -34 99<0.5 31<0.65 -49 6 -30 72<-0.522 29 -23\n\
7<-0.0843 85<-0.104 11 68<-0.12 59<0.596 -14 41 5 29<-0.267 -6 43<0.508 49<0.357 68<-5.59e-9 28<0.333 8<0.108 49<0.168 23<-0.0265 76<-0.0278 42 11 12 23<-0.186 59<-0.36 21 -24 20 356<0.375 16<0.45 13<0.0611 -17 70<0.267 43 68<-0.299 -39 18 -15 68 -6 212<0.875 17<0.315 221<0.5 6 -18 -9 -27 43<0.242 -13 17 23<-0.155 55<-0.127 109<0.5 -20 235<0.875 44 -25 -15 76<-0.244 -33 33<0.102 37 -16\n\
330<0.875 299<0.875 25<0.499 198<0.5 0<0.0973 231<0.875 108<0.5 1<-2.28 132<0.5 1<-2.51 94<-0.663 207<0.875 -14 -105 4 -14 92<-0.345 92<-0.575 11 -48 191<0.5 15<0.296 -29 3 20 8 23<-0.0265 245<0.375 39<0.385 -5 -18 52 2 -15 5 -20 84<0.5 35<-0.00286 53<1.73 1 80<-0.208 81 39<0.06 -16 42 23 3<-0.0572 13<0.0502 46<-0.15 25 50<0.0973 11 -40 24 111<0.5 4 -44 88<0.127 -45 7 -68\n\
135<0.5 13<0.0737 28<-0.0587 57<-0.428 21 -23 94<-0.132 38<0 6<0.149 -41 34 35 -1 24<-0.274 205<0.5 1<-3.19 -14 29<0.0182 33<0.169 23<-0.292 130<0.5 73<1.24e-9 -22 43 54 23<0.012 -15 14<0.0137 22<0.55 82 -26 39<-0.607 72 -5 20<0.226 83<-0.98 73 22<0.35 -10 76<-0.244 -3 68 -13 173<0.875 59<-0.486 37<-0.0138 66 -10 -15 47 71<0.7 62 -33 27<0.359 1 37<-0.659 45 -19 12<0.406 13 78\n\
230<0.375 6<0.0741 14<0.132 3<0.0144 117<0.375 144<0.5 19<0.676 3 74<0.75 -17 2<-1.44 111<0.5 59<0.132 46<0.146 5 68 -38 77 80<-0.104 22 -26 20<0.021 -4 2<-1.68 77<0.75 35 14<0.0635 133<0.5 178 23 -16 9 3<-0.328 6<0.0548 33 -34 201<0.5 19<-0.34 87<-0.456 7 -43 13<0.504 -6 28 -44 -29 17 3<-0.2 88<-0.127 59<0.0265 57 -19 2 137<0.375 3<-0.143 -22 79<-0.281 -15 -2 26 24\n\
25<-0.638 12 108<0.5 19<1.13 8<-0.169 10<0.769 114<0.5 30<0.314 11 47 213<0.875 319<0.5 3 -65 17<-0.12 -97 -15 150<0.5 56<-0.242 49<0.118 -16 33 544<0.375 -5 -58 57<0.142 -51 56<0.161 -23 60 581<0.875 6 -55 141<0.5 82<0.119 96<0.5 -68 -7 70<0.0463 83<0.14 4 -93 36 39 116<0.5 245<0.375 0<0.0973 0<-0.0334 96<0.5 2 19<-0.268 6 -9 20<0.0623 271<0.375 -1 -84 -20 4 59 35\n\
1<-4 150<0.5 52<4.77 -26 31 28 53<1.87 309<0.375 308<0.875 72<-0.174 37<0.0507 12 60<-0.243 37 8<-0.508 30 -20 13<0.141 37<0.253 409<0.375 -11 76 6<0.0429 35<-0.0346 -9 86<0.185 36 1<-2.71 -17 153 -4 0<0.0973 1<-2.89 -4 277<0.5 15 -7 -5 8<0.395 204<0.5 17<0.154 35<-0.0589 25 60<0.17 0<0.0177 175 10 1<-2.51 -31 68 16 -3 -24 49 455<0.5 17<0.359 -10 47<3.84 -1 33 39\n\
38<-0.435 27<0.0615 58<4.2 22 1 -6 41<-0.441 145<0.5 -17 6 267<0.375 7<0.00322 27<0.359 138<0.5 19<-0.268 -7 135<0.5 402<0.375 61<-0.539 14 141<0.5 12<0.178 19<0.512 1 88<0.127 61<-0.0579 -20 25 -4 -7 19<0.451 3 -22 63 64<0.192 12 63 -11 38<-0.00527 -14 50<-0.299 -14 51<0.29 55 -3 9<0.0789 -25 154<0.375 194<0.5 -8 16<0.65 -21 80 51<0.254 55 -11 30<-0.209 -15 9<0.209 42 -2\n\
25<-0.456 89<-0.734 22<0.1 -53 53<1.13 16 -30 12 6<0.186 49<0.0446 5<0.163 3<-0.101 52<4.37 -15 -56 156<0.5 343<0.875 -9 67 13 75<-0.0377 3<-0.0452 -9 42 18<-0.18 16 0 9<0.185 160<0.5 35<-0.182 36 10<0.864 3<-0.0677 0<-0.502 27 3 15<0.794 -9 22 314<0.5 60<0.226 12 -1 -57 15<0.585 32 -32 36<0.296 24<-0.188 6<0.0287 75<-0.52 34 -28 5 21<0.0223 34 -9 11 151<0.5 17 -17\n\
1<-3.56 97<-0.111 11 14<0.0414 -26 53<0.8 17 -19 0<-0.502 74<0.25 49<0.541 3 84 -19 27<0.359 72<-0.313 86<0.37 91<0.113 57<0.428 17<0.154 31<0.75 -35 22<0.65 14<0.0843 26 45<0.555 -29 63 -10 19 62<0.25 75<-0.0678 27<0.051 85 -19 -10 17<-0.12 -12 114 100<1.75 24<0.0942 26<-1.49e-8 80 -2 94 -18 45<-0.185 541<0.375 33 -47 24<-0.0377 0 -31 31<0.1 -42 2 71<0.82 -16 45<0.185 -15 70\n\
152<0.5 266<0.375 428<0.5 341<0.375 179<0.375 156<0.5 355<0.5 39<-0.308 3 90<0.5 1 119<1.25 -5 -39 79<-0.0255 76 -19 35<-0.0589 39<-0.356 -18 14<0.0635 44<-0.161 68<-0.239 -25 57 7 74<2.25 -41 47 71<-0.0933 68<0.358 21 -49 -29 68<0.0597 80<0 -15 48 80<0.312 -48 29 -25 53 51<0.0841 84 -8 36<-0.0142 107<0.5 68<0.0597 52 -10 49<-0.013 -36 49<0.239 71<-0.028 -10 43 -30 123<1.13 78 -9\n\
24<0.254 469<0.875 290<0.875 70<1.17 19<-0.59 9<0.00923 40 70<-0.477 83<-0.7 -28 67 2 299<0.875 137<0.375 -1 0<-0.044 0 32<0.133 -26 -120 91<-1.02 24 378<0.5 -52 37 38<-0.0949 -18 95<-0.511 -25 22 32 -28 84<0.5 33<0.254 170<0.875 66<0.0283 19<-0.268 -9 24 19<0.676 -11 25 -27 124<0.25 29 -18 217<0.5 8<0.469 78<-0.121 -26 29<-0.414 2<-1.9 37 -38 54 -18 30<-0.105 -4 2<-2.63 0 -70\n\
1<-4 38<0 53<1.27 87<-1.06 30 -30 16 32<-0.0662 -27 65 24<-0.163 135<0.5 42<-0.038 413<0.875 212<0.875 5 84<0.5 97<-0.111 8 56<0.644 71 -18 -38 32<-0.0662 -8 125 200<0.375 14<0.291 -5 20 46<-0.052 362<0.375 63 -35 3 39 85<-0.104 34<0.0123 122<0.25 124<0.25 24<0.367 203<0.5 -21 28 -54 6 5 1 97<-0.111 85<0.728 13 -20 161<0.875 24<-0.0654 -14 21<0.314 6 -10 65<0.0285 4 37\n\
0<0.273 230<0.375 3<-0.328 31<0.75 -18 9<0.0789 6<0.0548 64<0.192 87 1 -11 144<0.5 96<0.5 -14 32<-0.0662 36 5 37<0.186 103 -18 34<0.289 137<0.375 209<0.375 60<-0.365 3<-0.265 -47 19 88<0.637 -1 117<0.875 17 3<-0.2 26 -25 58<4.57 -38 27 23<-0.0602 0<-0.025 6<0.0466 -45 4 46 8<-0.315 -28 6<0.0506 34<-0.155 60 -4 74 32<-0.663 22 -12 58<4.53 8<0.237 48 -10 -25 75<0.113 -8 -39\n\
48<-0.805 6<0.0548 33 -2 564<0.375 63<0.133 220<0.5 2 92<-0.115 6 69<-0.712 33 -30 101<0.5 19<0.322 57<0.237 85<0.52 68<-0.119 95<-0.444 19<-0.134 -38 30 -25 -4 40<-0.299 -32 122<1.25 31 -32 -21 109<0.5 30<0.0836 16 -10 94<0.663 69<0.142 -5 0<-0.344 6<0.116 15 -60 81<0.25 -80 -10 18 30<-0.0392 6<0.149 17<0.469 33<0.0565 0 102<0.5 56<0.0805 -3 -81 -15 33 30 61<-0.0229 -30 23 29\n\
60<0.316 25<-0.456 196<0.375 28<-0.57 12 -23 40 81<2.75 0<-0.502 31<0.45 60<0.122 66 -27 106<0.5 -34 -3 57<0.0475 17<0.211 4<-0.139 -23 -3 81<-0.25 -19 8 165<0.5 3 76<-0.222 50 5 285<0.375 -25 56 69<-0.142 4<-0.139 -15 57<-0.356 -8 40<-7.45e-9 56<0.366 -15 37<0.0507 24<0.0565 88 -1 -16 332<0.375 51 -15 8<-0.508 31<0.85 -18 31 35<0.107 -4 105<0.1 -17 86<0.37 52 18<-0.303 -37 26\n\
7<0.136 112<0.5 26<0.91 422<0.875 10<0.9 10<0.896 72<0.522 89<-1.53 -27 0 18 93<0.5 14<0.0549 -37 5 -35 24<-0.395 6<0.0217 40 -16 3<-0.127 12 39<-0.467 14<0.132 6 42 -8 53<1 -9 50 24<-0.113 65<0.0285 7<-0.0843 -2 94<0.132 75 -5 -4 94<0.132 -14 29 9<0.0789 -17 6<0.129 3<-0.0677 3<-0.113 37 -29 26<0.735 104 -5 -39 3<-0.0335 47<3.58 39 -19 39<-0.356 110<3.98 -30 50 -49\n\
28<-0.095 339<0.375 3 -54 12<0.327 8<0.469 62<1.25 38<0.00324 127<0.5 79<-0.51 66<0 8<0.17 11 26<-0.7 35 -45 27 6<0.0161 1<-3.89 17 27<0.0301 -52 -8 340<0.375 -7 38 76<-0.407 28 8<-0.169 15 -7 12<0.0425 19<-0.454 -64 4 10<0.945 -38 24 2<-1.44 -19 27<0.0423 20 -6 72<-0.174 -15 134<0.5 104<-0.364 -33 34<0.0617 27 4 19<0.0805 38<-0.0213 -72 30 -38 205<0.5 7 102<0.5 49 -24\n\
7<-0.0843 143<0.5 79<0.127 3<-0.0106 49<-0.208 19 -21 28<0.0204 29 -17 69<-0.142 80 76<-0.185 48 -25 21<0.314 -11 -48 28<-0.0204 3<-0.0452 28<-0.285 -16 53<1.6 100<1.25 0 26 57<0.183 -20 23 1 278<0.5 271<0.875 70<1.17 3<0.0353 155<0.375 206<0.875 7 -33 19<0.229 143<0.5 -4 75 -6 0<-0.131 -33 28<0.428 42<-0.274 -19 35<-0.00286 -22 86<0.37 33<0.593 42 -18 -5 19<-0.268 40 -38 -29 63 33\n\
94<0.928 21<0.0384 -18 1<-3.19 38<-0.00527 29<0.488 77<2.25 131<0.5 149<0.5 18 -25 51 47<3.48 18 -19 -26 26<0.14 285<0.875 -4 12<0.178 78 -29 41<0.0983 19<0.512 129<0.5 -16 17<0.279 462<0.375 79<0.0637 11 119<0.75 75 -10 -39 -24 149<0.5 45<0.74 29<-0.467 74<0.75 -21 93 4 -30 37<0.253 76<-0.333 84 -5 21<0.737 410<0.375 177 5 17 76 -1 35<-0.0171 70<0.0463 -16 23 49<-0.208 31 -46\n\
31<0.75 59<-0.0442 45<-0.432 27 38<-0.0949 26 16<0.25 -7 37<0.456 -44 47 14 37<0.0507 156<0.5 190<0.5 38<-0.191 -9 162<0.875 82<0.119 5<0.235 2 14 -2 342<0.375 -7 57 52<4.37 45<0.661 6<0.0429 202<0.5 8<0.282 8<-0.678 21 -64 -8 22 -12 9 6 22<0.45 24 6<0.0685 -10 91<-0.565 -20 29 80<-0.104 187<0.5 154<0.375 -4 78<0.256 4 64 22<0.75 14 -74 334<0.375 538<0.375 7 -61 -33\n\
198<0.5 167<0.875 135<0.5 29<0.241 31<0.85 252<0.375 18<0.604 -13 58<3.58 -18 32 49 322<0.5 4<-0.192 42<-0.038 8 -18 3 67<-0.161 -19 67<0.0128 44<0.268 97 14 12 10<0.864 77<0.25 4<-0.081 -19 21<0.0745 -16 67<-0.0164 44<-0.0322 40 -16 68<-0.119 29<0.488 -27 63 16<0.25 88 21<0.276 52 -24 -25 388<0.375 -20 49 10<0.668 -16 71<-0.327 -23 50 19<0.129 -18 28<-0.57 79 18 26<-0.28 -15 37\n\
1<-3.19 9<0.185 147<0.375 74<1.25 71<0.63 148<0.75 -11 9<0.109 66 -16 46<-0.15 13<0.141 6 43<0 -26 88 -3 46<0.146 72<-0.313 46<-0.15 121 6 95<-0.611 53 -17 4<-0.12 -37 47 15 46<-0.15 57<-0.142 -4 41 46<0.26 92<-0.345 -9 38<-0.00527 39<5.96e-9 62<1.25 12<0.103 53 11 -21 -2 51<0.0841 154<0.375 4 56 -12 11<0.0224 -3 40 64<0.575 229<0.375 -3 173<0.875 0 59 70<0.267 2 37\n\
86<-0.185 195<0.375 12<0.264 44<0.268 143<0.5 48<0.805 52<4.23 172<0.875 34<-0.485 56 66<-0.294 -24 8 34 -15 53<0.267 103<0.5 21<0.795 -69 27 35 86<-1.29 7 18<-0.128 -1 -28 53<0.733 34 -6 128<0.5 124<0.75 104<-0.85 98<0.75 39 34<0.0123 -48 38 54<0.313 -15 29<-0.0637 41 -37 59<0.36 505<0.375 -52 34 24 2<-0.838 95<-0.289 -43 20 62 5 -34 164<0.5 1 80<-0.0208 34<0.0123 31 -45 51\n\
5<0.381 7<-0.155 96<0.5 15<0.331 -42 35<0.0233 -15 57 72<-0.732 36 25<0.193 -15 16 168<1.13 36<0.74 65<0.305 57<-0.0855 20<0.574 27<0.157 36<-0.678 63<0.4 25 -8 178<0.375 15<0.148 60<0.607 47<3.71 13 -14 43 -13 132<0.5 56 -43 -19 45 97<-0.333 30<0.255 9 55<-0.281 81 11 125<1.13 372<0.5 1 23<-0.379 -23 77 -38 60<-0.365 -38 63<1.33 94<-0.398 -26 18 -14 33<0.169 -2 -38 51 -27\n\
0<0.273 72<-0.522 64<0.345 139<0.5 9<0.261 29<-0.0975 -18 39<5.96e-9 -12 64<-0.23 -33 35 33<-0.0848 34 1 24<-0.113 71<0.63 -9 53 25<-0.213 24<-0.0377 50 -21 66<-0.655 -62 39 147<0.375 53<0.733 15 87 4 85<0.52 341<0.375 227<0.875 117<1.13 0 29<-0.167 170<0.375 10 -44 -32 0<-0.131 6 70 428<0.5 -32 76 25<-0.057 10 -24 75<0.113 31<0.65 29<-0.167 -32 15<0.331 75<-0.339 -11 129 -11 -12 -37\n\
37<5.96e-9 41<0.244 167<0.875 50<-0.575 10 156<0.5 60<0.316 52<4.69 12<0.406 -4 7 87<0.152 13 -51 70<0.493 17<0.7 -3 -46 21<0.0745 13 -22 4<-0.099 121<0.375 -4 -58 183<0.5 5 30 -26 17<0.315 12<0.0103 44 -4 65<-0.0285 1 43 52<4.57 214<1.13 60<-0.17 123<0.375 85<-0.104 20 -12 -58 121<0.375 173<0.875 5 -15 17 -30 41<0.000749 58<4.26 64<0.23 16 -23 -17 5<0.0579 20 87<-0.76 17 -66\n\
229<0.375 1<-3.89 52<4.69 47<3.58 12<0.0034 -30 28<-0.142 58<4.37 47<3.3 2 75 -22 -8 32<-0.309 4 -35 54<-0.174 -34 45 70<1.17 43<0.848 28<-0.0587 12<0.147 53<2 207<0.375 3 2<-0.838 -17 47<3.84 83<0.42 150 -11 -5 -11 33<0.0565 -18 2 348<0.875 3 80 161<0.375 134<0.5 33<0.198 28<0.333 29<-0.167 29<-0.606 -18 1<-2.89 -17 95 16 -25 73<-0.105 20 -25 30<-0.313 -16 92 -39 -18 -43\n\
21<0.0384 -14 169<0.375 69<0.142 25<-0.057 107<0.5 95<0.333 6 -31 -9 -2 80<-0.208 71<0.7 25<0.235 136<0.875 87<-0.152 125<0.375 50 -24 86 -26 4 -14 92<-0.69 27<0.12 -31 39 27<0.0353 131<0.5 69<0.855 48<1.45 202<0.5 19 -25 28<0.736 57 -26 84<0.5 22<0.45 -32 21 165<0.5 41 -38 95<0 -34 30 33<0 -23 10 71<-0.327 38 10<0.721 3<-0.0892 34 -18 41<0.0983 201<0.5 -49 33 37\n\
0<-0.1 128<0.5 2 28 72<0.522 207<0.375 361<1.13 41<0.244 12<0.178 69<0.285 61<-0.0579 -10 450<0.5 0 289<0.375 -74 24 28<0.2 193<0.5 67<0.23 53<0.6 32 104<0.121 24 11<0.0263 -64 -6 -41 -66 -40 109<0.5 4<-0.0177 26 68<0.279 -6 31 223<0.5 7<-0.0123 68<-0.119 13 -45 4 -49 68<-0.0717 113<0.5 4<-0.00189 4 -69 32 19 -44 -41 10<0.934 67<0.0128 209<0.875 -39 45 8<0.237 10 -35 6\n\
7<-0.0123 163<0.5 -3 -21 1<-3.89 11<0.0304 -26 6 27<0.0255 357<0.375 54<0.209 119<1.25 24<-0.163 198<0.5 25<0.235 81<0.25 13<0.104 37<5.96e-9 -9 35 42 5 64<-0.345 56 -10 77 2<-2.46 28<0.736 13<0.837 13 -31 78 74<0.25 45<0.74 161<0.875 2<-0.464 116<0.5 75<0.198 -15 23 37 67<-0.192 -12 181<0.375 58 -26 45<-0.185 -27 71 -29 126<0.375 -24 17 119<2.75 66 -21 -6 -60 164<0.5 -1 -51\n\
228<0.875 174<0.5 392<0.375 112<0.5 8<0.678 114<0.5 -2 25<0.413 25<-0.388 -9 52<3.84 27<0.051 66<-0.452 -17 19 53<1.6 181<0.375 240<0.5 36<0.407 -26 22 35 19 14 66<-0.655 45<0.37 2 72 50<0.0575 -5 25<-0.213 51 8 -10 84<0.5 26<0.91 -23 42 13<0.165 29 -23 20<0.0734 277<0.5 -30 26<0.1 26<-0.21 -7 88 -44 6<0.129 59 -42 36<-0.925 68 10 -10 85<0.52 13<0.504 64 -22 -43\n\
89<-1.19 33<0.254 30<0.139 8<0.169 67<0.0128 8<-0.102 -6 -34 8 37<5.96e-9 25 -32 365<0.875 26<-0.07 48 8 -25 25 37<5.96e-9 31<0.85 37<-0.0138 -2 27<0.00228 8<0.0678 -28 26 26 10<0.721 16<0.95 5<0.0962 -4 8 8<0.17 17<0.406 -20 33 9 16<0.95 67<0.0383 27<0.0186 -13 1<-3.44 17 -4 55<-0.535 -45 22<0.85 -19 6 26<0.0467 14<0.0549 144<0.5 26 -64 3 -10 78<-0.364 107<0.5 -6 -58 4\n\
7<-0.0123 12<0.0034 -19 59<-0.751 44 35<0.195 -4 33 9<0.0158 26<-0.56 -30 113<0.5 0 34<-0.0793 -38 -2 28<-0.206 35<0.0556 62<2.25 -9 51 7 348<0.375 24<-0.395 113<0.5 34<0.389 8 28<0.57 82 -17 46<0.0173 9 75 55<-0.484 43<-0.339 -32 23 47<3.11 59<-0.153 44 8 19<-0.134 12<0.073 120<0.5 20<0.199 140<0.5 28<0.143 -20 25 44 37 17<-0.0478 9<0.109 170 -9 25 -2 -4 58<4.37 103 -10\n\
2<-3.93 137<0.375 -26 59 12<0.406 34<0.289 92<0.345 59<-0.486 39<-0.264 2<-0.464 132<0.5 -39 11 3 26<-0.7 12<0.123 81 -57 -2 1 19<0.322 11<0.0524 -13 17 28 26<0.607 -12 7<-0.155 49 1 70<0.925 2<1.67 33<-0.17 58<4.11 53<1.33 30<-0.144 42 -26 68<-0.199 -8 61 1<-2.51 19 71<0.7 -39 37 58<4.53 241<0.5 -22 58<4.05 59 -36 5 215<0.375 56<0.644 34 -24 -43 58<4.37 51 -15\n\
3<0.101 89<0.508 48<1.13 328<0.875 46<-0.15 8<-0.396 11 76<-0.27 40<0.159 -3 19 -11 210<0.5 1 -31 33 331<0.375 23<0.53 86<-0.555 17<-0.12 55<0.127 30 86<-1.29 42 -50 195<0.375 79<1.49e-8 -6 83<-0.42 -5 42 -58 -12 -33 49 35<-0.00286 63<1.8 -11 51 26 36<-0.222 8<0.108 36 2<-3.44 37 -7 188<0.375 2<-0.464 27<0.0114 40<-0.12 68<-0.12 -57 20 35 23<0.0994 3 114<0.5 -83 8 -28 -66\n\
3<-0.228 525<0.375 -15 76 248<0.875 42<-0.274 3<0.0144 203<0.5 345<0.375 15<0.175 257<0.375 7 28<0.265 96 -22 -7 -48 44 14<0.204 -23 86<-0.185 36 15<0.369 -27 17 42<-0.228 28<0.265 32<-0.265 50<0.0575 3<-0.0106 -13 44 -35 33 -13 92<0.575 15<0.0528 186<0.5 59<-0.398 -17 13 29<-0.167 -14 95 264<0.5 59<-0.36 15<0.369 36<-0.0142 -9 24 107<0.5 13 48 70<0.432 1 185<0.5 -14 41 22 -27 -27\n\
177<0.5 6<0.104 24<0.367 360<0.875 61<-0.0229 112<0.5 63<0.933 3 84<0.5 40<-0.12 -7 29<-0.233 36<-0.185 30 -18 36<-0.678 -10 49 -42 61 60<0.445 -1 175<0.5 65<0.581 7 -34 62<-0.25 -30 128<0.5 30<0.0836 53<0.4 -25 30<-0.362 21 113 9 -19 33 -13 16<0.45 83<0.14 247<0.875 -4 50 32 10<0.959 -21 53<1.53 69 -38 62<0.25 -20 16<0.45 346<0.375 54 -12 21<0.617 16 80<0 -86 11\n\
160<0.5 211<0.375 12<0.178 91<-0.565 277<0.5 -4 -18 13<0.04 120<0.5 31<0.25 70<0.0463 19 -61 4 15<0.0528 -16 25 76<-0.27 6<0.0506 79<-0.281 103<0.5 1 -42 3 10 61<-0.0579 81<-1.25 -60 -11 532<0.875 0 -32 75<-0.188 4<-0.461 -62 133<0.5 2 26<-0.7 35 -22 161<0.875 7 -22 61<-0.00412 -71 45<-0.185 -50 24 17<0.179 20 248<0.375 15<0.627 52<3.84 -20 37<0.608 26 -57 -35 45<0.37 -80 21\n\
43<0.848 305<0.875 131<0.5 97<-0.222 5<0.381 26<0.513 54<0.366 11 -25 -9 -43 30<0.209 56<0.483 118<0.5 216<0.5 34<-0.259 374<0.5 172<0.875 79<-0.552 50 10<0.6 66<0.113 11 78 -3 54 -32 530<0.875 -1 -48 64<0.0575 49 -29 17<0.239 79<1.49e-8 108<0.5 52<3.98 50<-0.192 94 11 -24 61 -5 -18 391<0.375 -10 57 -11 354<0.375 -16 67 20<0.052 -11 23<-0.155 7 79 118<0.5 76<-0.377 1 37 -23\n\
8<0.678 211<0.375 45<0.462 107<0.5 14<0.0306 4 9<0.0371 101<0.5 2 -42 101<0.5 -2 7<0.0645 16<0.85 3<-0.228 62 92<-0.345 -44 22 58 -28 34<-0.308 51<0.365 43<-0.0565 -19 36 -31 -12 44<-0.322 72<0.105 11 43<-0.339 85 1 40<-0.299 99<0.5 24 11<0.046 -14 66 273<0.875 2 62<1.75 4 -89 45<-0.185 65 6 62<0.75 34<-0.0793 -29 -3 40<-0.359 53 13<0.0153 43 57<0.0792 14 77<0.75 5 -63\n\
39<0.156 352<0.875 31<0.75 76<-0.0278 38<-0.0949 37 23<-0.186 14<0.0194 27<0.00499 -36 9 19<-0.454 30 -58 57<0.499 9 -50 27<0.0159 6 31 191<0.5 -1 32<0.199 29<-0.524 -23 39<-0.308 34 7 -18 29<-0.127 -74 11 90<0.5 23<-0.422 146<0.5 32<-0.265 -13 22 69<-0.998 35 -34 162<0.875 559<0.375 467<0.375 -1 -59 75 86<0.37 -25 4 27<0.0218 104<0.364 29<-0.524 -37 6 -32 33<0.508 17 27<0.094 -69 29\n\
7<-0.155 11<0.112 -21 25<-0.321 -38 17 15<0.0304 451<0.5 15 -44 93<0.5 -3 23<-0.221 15<0.175 17<0.406 4<-0.00189 3 -30 51<0.334 124<1.75 52 -19 -46 108<0.5 30<-0.474 -34 38<-0.191 -10 72<-0.174 74<0.25 63<1 16<0.75 112 4 1 -2 12<0.103 42 -12 25<-0.264 34<-0.0555 17 -38 15 40<0.406 37<0.608 153<0.375 -8 32 59<0.132 -14 85 4<0.028 0<-0.502 -21 57<-0.0855 11 63 98<1.25 -41 38\n\
199<0.375 21<0.0557 24<-0.113 54<-0.104 -23 46<-0.15 4<-0.0177 0 9<0.0158 13 155 7 55<-0.0255 42<-0.076 -23 2<-2.1 -13 49 -33 420<0.875 94<0.928 136<0.375 24<0.367 11<0.0755 2 -2 -12 5<0.123 39 24<0.254 46<0.0832 24<-0.113 39<0.293 -59 13 9 24 55 22<0.35 91<-0.113 -42 15 73<0.0348 5<0.216 91<0.339 -32 55 13 37<-0.38 -42 36 -47 55<-0.0255 37 9<0.145 -44 24<-0.113 47 12<0.051 33 -43\n\
424<0.375 445<0.5 480<0.375 310<0.375 0<0.273 38<0.00324 48<-0.805 10<0.846 33 -9 200<0.875 0<-0.344 5 -1 -11 46<0.0173 25<0.282 -10 87<-0.456 6<0.0429 -70 6 -57 48<0.483 -8 17 122<0.75 247<0.375 8 56 65<0.249 54<-0.104 -57 -2 29 57 66<-0.158 27<0.157 -80 26 2 0<-0.131 27 19<0.386 17 42<0.213 11<0.0191 50<0.178 58<4.11 -13 23<0.265 23<-0.486 9 -180 -3 19 66<-0.0377 31 -45 35 -42\n\
5<0.381 135<0.5 13<0.141 304<0.375 41<-0.052 257<0.375 28<-0.0587 -13 4 155<0.375 -19 96 72<-0.522 74<0.25 23<-0.132 58 8 -8 49<0.293 -19 1 23<0.053 104 -30 80<0 64<0.575 408<0.375 46<0.312 41<0.244 425<0.375 5<0.282 70<-1.49e-8 1 56<0.161 18 256<0.375 13 -18 -11 -38 -6 66<0.0628 -15 18 -55 -30 35<-0.262 25 28<0.0611 -10 132<0.5 112<0.5 14<0.0137 125<0.375 16 -35 31 -12 -22 27 -25\n\
0<0.273 12<0.178 122<0.25 0 66<-0.0678 122<1.25 23<-0.292 30<-0.174 37<-0.0912 -15 87 -8 -24 12 127<0.5 12<0.123 323<0.875 15 88 0<-0.0183 226<0.375 56 -41 -11 126<0.875 13 21<0.505 37 -59 90<0.5 37<0.186 10<0.896 19<0.129 19 2 270<0.375 20<0.289 -13 8<-0.396 -31 19 24 23<-0.692 41 142<0.375 0<-0.344 -4 -28 35 46<0.0173 91<-0.113 116<0.5 -2 -28 7 -31 46<0.208 -24 10<0.864 -27 41\n\
85<0.52 228<0.875 60<0.316 0 133<0.5 171<1.13 19<-0.59 24 60<0.364 9<0.0294 24<-0.339 12 59<0.132 -74 7 1<-3.44 19 1<-2.71 -39 -2 168<0.5 0 40 -43 85<-0.312 5<0.235 5<0.0872 76<-0.111 -36 9 9<0.0933 38<0.00324 6 3<-0.0452 -83 9 76<-0.222 53 6 31<0.75 57 66<-0.452 28 -60 3<-0.000297 -13 35<-0.025 19 -58 33<0.169 49<0.146 43 -38 -60 3<-0.328 -36 156<0.5 228<0.875 10 68 -29\n\
70<0.629 51<-0.122 456<0.5 -6 55<-0.127 70 -17 78<0.668 46<-0.0149 83<-0.14 53<1.73 142<0.375 53<0.267 -30 12<0.215 94<-0.663 5<0.114 36 -47 38 55<-0.281 25<0.0117 -18 74 -11 34<0.111 -17 48 34<-0.0793 76<-0.222 5<0.114 9 68 -7 -10 2 1<-3.89 -20 53<0.8 5<0.114 55<-0.446 -9 76<-0.629 -41 36<0.296 66<-0.226 5 43 -2 3 5<0.0311 -26 0 -16 124<2.75 18<0.0991 88<0.127 -5 -25 1 48\n\
24<0.367 45<0.37 -1 108<0.5 49<0.072 45<0.555 110<3.98 54<-0.174 -12 28<0.57 18<-0.51 104 100<0.25 3 78 -31 115<0.375 -47 45 58<3.18 28 182<0.375 58<4.64 39<-0.42 17 -29 8<-0.396 -40 29 74 -11 31<0.55 158<0.5 69<0.142 -10 64 -47 28<0.102 10<0.881 12 36<-0.0712 -27 6 31<0.65 -30 172<0.875 79<-0.552 -6 29 25<0.118 67<0.0128 -81 18 26 136<0.875 40<-0.239 38<-0.00527 53 -9 -22 43\n\
250<0.375 361<1.13 88<1.15 377<0.5 330<0.875 211<0.875 72<-0.522 101<0.5 116<0.5 128<0.5 49<0.293 265<0.375 40<-0.239 -26 37<0.152 -8 65<0.305 63<0.267 -28 22 64 35 15<0.331 64<0.115 7<-0.0432 -50 -4 65<-0.142 -36 40 -41 27 86<-0.185 34 -8 82<0.359 -19 20<0.0623 27 -13 85<0.52 1 14 28<0.265 -34 24 -59 72<0.105 47 -6 110<3.58 24 24<-0.0654 6<0.0801 -60 9 19 60<0.202 -2 -50 -36\n\
250<0.375 254<0.375 23<0.265 11<0.0351 63<1.53 83<-0.42 32<-0.0662 378<0.5 -11 46 17 4<-0.139 -31 -3 -30 99<0.5 24<-0.565 94<0.663 35 -28 2<-3.11 91<-0.678 -7 25<-0.152 1 25 23<-0.422 7 22<0.85 44<0.403 63<0.6 -2 21 -12 -9 4<-0.0265 75<0.0226 67<0.23 15<0.369 65<-0.143 -2 157 17 1 11 -8 33<0.254 39<-0.863 68 91<-0.565 11<0.0158 39 -6 -19 15<0.331 -6 -44 100<0.25 55 -45 39\n\
64<-0.402 6<0.0161 29<-0.0212 60 -25 100<0.75 -17 6 43<0.373 208<0.875 34<-0.037 4 122<0.75 60<0.607 -5 17 41<-0.144 1 67<-0.161 80<0 11 73 13 -24 263<0.5 6<0.0634 32<-0.398 13 67<-0.345 34<-0.037 -3 68 -6 48<1.45 18<-0.665 -39 115<0.375 80<-0.0208 -32 2<-3.44 6<0.0948 22<0.35 29<-0.127 -11 179 -9 -22 33<-0.0848 -54 -5 162<0.875 43 -15 115<0.375 -4 50 34<-0.155 -2 43<0.508 5 90\n\
26<0.91 197<0.875 309<0.375 335<0.375 299<0.875 266<0.375 81<2.75 100<0.75 50<-0.575 14 195<0.375 1 50<0.23 39<-0.308 16 -24 -48 543<0.875 33<-0.169 43<0.508 39<-0.532 11 -11 30<0.105 -67 27 68<0.0597 -4 52<3.78 -14 11 -60 12 75<-0.158 39<-0.356 16 -90 10 -25 30<0.0348 -63 8 -43 70<0.0925 16<0.65 70<-0.344 -5 -107 2 0 262<0.5 33<0.593 4<-0.139 -32 43<0.508 -11 24 140<0.5 -60 18 24\n\
5<0.381 69<0.855 1<-3.56 119<0.75 63<0.667 -17 52<3.92 -12 56 87<-0.456 -30 35<-0.0917 -12 5<0.0457 -18 87<0.152 74 -20 70<1.17 58<4.85 62<-1.25 551<0.375 10 108 58<3.74 46<0.052 1 41<-0.0101 2 70<0.925 14<0.0226 0 80<-0.312 -14 45 110 51<-0.182 47<3.18 16 -18 46<0.0173 5<0.0786 14 5<0.201 -5 52<3.78 -11 70<0.703 35 -25 -6 50<-0.0287 132<0.5 38 -8 69<-0.142 37 -20 -19 -26 -26\n\
2<-3.93 4<-0.164 13<0.0611 79 -13 -25 401<0.375 64<-0.069 157<0.5 206<0.875 59<-0.486 -17 3<-0.328 51<0.0841 -3 52 37<-0.19 43<0.508 -11 19 54<-0.174 13<0.194 7 2<-1.9 2 57 46<-0.15 54<-0.146 -37 3<-0.0106 13 52 -5 23 112<0.5 16<0.25 -54 100<0.75 15<0.231 -5 67<0.0383 1<-2.71 19 59<-0.486 33 -38 -63 59<-0.153 40 -13 18 113<0.5 2 46<0.26 36<0.407 88<0.637 13 83 87 -25 -30\n\
460<1.13 131<0.5 174<0.5 0 74<0.75 96<0.5 -12 27 43<-0.17 112<0.5 0<-0.737 30 -47 53 6 14<0.0113 0<-0.243 77<0.25 34<-0.0793 -31 42 65<-0.143 2 73 26<-0.21 60<0.202 9 -69 29<-0.267 34 122<0.25 24 76<-0.222 5<0.0457 26 -63 15 13<0.194 259<0.875 76<0.0555 57<0.0475 58<4.05 19 74<0.75 6 -48 71<0.21 0<-0.0758 -25 77<1.75 -105 4 -10 74<1.75 36 -27 39 34<-0.185 40 3 -49\n\
69<0.855 292<0.375 6<0.0287 107<0.5 81<2.25 203<0.5 -17 36 28 22<0.25 222<0.5 39 -36 -22 159<0.5 87<0.76 303<0.5 255<0.875 387<0.375 42<-0.304 172<0.375 137<0.875 -10 64 78<0.364 30 -30 261<0.5 24<0.0942 145<0.5 3 18 33<-0.282 68<0.358 37 -24 -7 22<0.35 100<0.25 69<-0.142 5 29<0.127 146 -2 10 10 -36 41<0.244 24 -43 26<-0.21 -12 47 -28 259<0.375 -11 46 22<0.65 -13 93 -28\n\
12<0.703 0<0.273 28<-0.712 83<0.14 51<0.223 -34 63<0.267 -21 76<-0.244 109 -5 20 298<0.375 92<-0.422 94<1.19 202<0.5 51<-0.0608 -17 24<-0.309 -20 11 -30 -43 88<0.637 18<-0.902 43<-0.339 -31 51<0.0841 12 -12 314<0.5 1 61<-0.00412 -29 37 101<0.5 11 49<0.191 109 -18 -40 63<0.533 46<0.312 -37 49<0.312 60 -26 165<0.5 568<0.375 18<-0.303 43 110<2.38 40 -44 69 34<-0.111 -20 66<0.113 104 -10 -13\n\
28<-0.399 36<-0.0712 125<0.875 282<0.5 157<0.5 258<0.875 1<-1.36 2 29<-0.524 -45 54<-0.174 18 -16 29<-0.167 13<0.227 30 -21 13<0.227 65<0 95<-0.289 -2 -226 0 0 16 97<-0.111 66<0.0628 34 -36 -52 54<-0.453 -30 236<0.5 18 61<-0.00412 28 -43 15 310<0.375 524<0.375 36<-0.0712 84<0.5 -1 133<0.5 24<0.132 157<0.5 17 75 -17 62<-0.25 22 -10 133<0.5 -6 65<-0.0285 -12 61<-0.0579 35 7 -47 57\n\
42<-0.456 374<0.5 -11 34<-0.037 -17 62 45<0.0463 15<0.296 39<-0.532 -22 40<0.741 59<0.36 36<0.123 40<0.0597 8<0.237 -18 1 4 15<0.0757 52 1 114<0.5 -2 46 -38 12<0.147 8<-0.678 44 95<0.2 23<-0.155 13 47<3.3 12<0.0862 8 94 -16 50 40<-0.406 51 -16 171<0.875 88<-0.638 -35 86<-0.185 43<0.373 46<-0.342 -29 28<0.736 6 36<0.407 46<-0.052 0 115 -26 56<0.0322 76 20 -1 32<-0.663 51 7\n\
291<0.875 297<0.375 12<0.703 463<0.375 124<0.25 6<0.129 14<0.132 1 38<0.066 6 29<-0.167 4 19<-0.268 -12 72 22<0.45 80<-0.139 -21 80<0.26 14 -32 157<0.5 40<-0.406 50<0.0973 64 -39 -32 12<0.0235 103<0.5 78 -17 -20 40<-0.0797 6<0.0591 -4 30 -12 40<0.263 70 -31 40<0.263 87<-0.456 6<0.0254 14 70<0.493 -55 13 2<-0.464 -24 146<0.5 -22 34 26 50<0.131 6<0.0948 78 -19 -25 40<-0.406 -41 20\n\
31<0.75 27<0.00228 5<0.235 139<0.5 9<0.109 13<0.141 43 5<0.0311 -49 13 -43 44<0.161 58<3.92 18 50<0.0973 3 -80 31<0.25 -53 9<0.0454 25 95<-0.155 4 -91 47<3.76 47 50<0.131 19 -72 15<0.331 104<-0.364 -32 44<-0.161 -26 50<-0.299 -17 16 49<0.118 58<4.85 37 -29 11 107<0.5 34<-0.308 33<0.508 2 22 19<0.676 -3 134<0.5 72<-0.174 -4 15 -37 50<0.23 34<-0.222 -6 11 33<0.702 -10 -60\n\
61<0.0908 13<0.0611 54<-0.209 -24 54<-0.0241 46<-0.229 -24 159<0.5 22 -38 8<-0.184 39<0.112 -8 3<-0.0677 -4 57<0.656 84 -28 -16 57<0.237 3<0.101 23<-0.422 73<-0.105 -5 12 16<0.95 0 88<-0.638 62 143<0.5 -18 10 68<-0.239 54<0 -15 79 -20 37<-0.152 150<0.5 67<-0.161 43 14 -15 73<-0.564 64<-0.402 87 2 38<0.00324 -10 13<0.363 47 -16 269<0.375 119<1.25 73<-0.418 30<-0.144 65 -19 6 -23 41\n\
360<0.875 230<0.375 58<4.11 31<0.75 39<0.156 -15 58<3.98 0 25<0.235 101 -9 39<-0.14 92<-0.69 -27 59<-0.486 -11 71<0.0323 11 22<0.95 152<0.5 63<0.933 -1 34 57 71<0.21 -39 39<-0.165 71<0.42 27 -15 -45 42<0.213 410<0.375 -3 -53 19<0.0805 32 1<-4 108<0.5 -20 80 -1 389<0.375 58<4.17 108<0.5 -47 30<0.255 43<0.0847 -30 6 43 -2 77<1.25 67 -28 39<-0.356 40 -12 46<-0.15 -12 52\n\
28<-0.095 407<0.875 3 -49 37<0.0507 517<0.375 36<0.555 45<0.333 9<0.0222 23<0.133 11 -13 180<0.375 89<-1.19 71<-0.56 54 3 9<0.521 -6 30<-0.362 34 -31 29 47<2.98 9 108<0.5 79<-0.212 39<-0.308 42<-0.228 38 -34 21 37<-0.456 14 -19 28<0.0611 71<0.0323 18<-0.0332 5 -51 11 -25 94<0.663 9<0.37 256<0.875 1 48 47 -38 42 18<-0.51 30<0.0563 257<0.875 96<0.5 12 -9 -45 20 134<0.5 0 -20\n\
43<0.678 324<0.875 1<-3.56 17<0.0171 47<3.97 41<-0.112 17<-0.12 -1 79 4<0.0595 -9 51 -25 -19 120<0.5 67<0.0128 77<0.25 5<0.0457 -10 25<0.282 7 -10 -6 25<0.659 -7 150<0.5 1<-2.28 -32 43 -44 75<0.198 26<0.42 42<-0.304 39<-0.264 -6 68<-0.359 -23 43<0.424 124 -5 20<0.0427 26<-0.35 24<-0.113 -24 94 -28 32 -7 -28 51 5<0.151 113<0.5 75<-0.0678 3 74<1.75 160<0.5 51 -21 -33 -23 -17\n\
21<0.0384 106<0.5 -29 1 67<-0.0164 34<-0.222 -11 64<-0.069 -6 212<0.375 5 45<-0.308 22 -27 37<0.0912 34<-0.0793 166<0.5 51<-0.182 92<0.115 27<0.0159 -35 4 28 33<0.848 11 -39 13<0.141 0<-0.1 14 44<-0.115 -25 69 -10 137<0.875 65<-0.428 -21 25<-0.0967 80<0.0624 5 29 -1 -30 137<0.375 27<0.157 65<-0.107 139<0.5 80<0 25 -6 -9 21<0.314 9 -15 80<0.173 38 -17 46<-0.15 -24 13<0.0611 51 -11\n\
553<0.5 210<0.5 350<0.875 123<1.13 513<0.875 136<0.375 24<0.254 0 104<0.121 71<-0.42 22<0.55 -51 9 4 33<-0.508 50<-0.115 -62 14 270<0.875 29<-0.524 282<0.5 8 -63 226<0.875 29 -41 -38 66<-0.113 66<-0.565 35<-0.0589 -36 47 -48 57<0.0792 24<-0.113 35<-0.0171 -13 38 -32 47<3.58 117<0.875 66 -12 -14 22<0.95 -49 21 27<0.00499 58<3.98 -44 16 280<0.5 48 -28 -50 66<-0.0678 9 17<0.046 2 -74 35\n\
5<0.381 69<0.855 509<0.375 57<0.237 412<0.875 0 37 10<0.525 11<0.0403 -17 54<-0.105 110<3.18 46 -29 -10 37<0.0507 112<0.5 67<0.115 154<0.875 26<0.327 73<0.0348 80<-0.0208 150<0.5 6<0.104 44 -3 -43 371<0.5 64 -21 -10 71<0.42 -18 69<-0.142 73 70<0.0925 -43 28 49<0.168 98 25 67<0.268 -17 20 24<-0.565 70 54<0.244 -24 30 -4 30<-0.105 -18 80<0.173 99 -13 -22 21<0.0745 25 23<0.133 -40 11\n\
169<0.375 407<0.875 197<0.875 199<0.375 390<0.375 468<0.875 0<0.273 0 24<-0.0654 1<0.27 -30 55<-0.319 -20 34 -30 53 -39 1<0.27 107<0.5 423<0.375 26<-0.7 32 44<0.483 -24 1<-0.95 52 -33 64 60 66 51<0.162 36<-0.37 42<-0.274 85 -1 -29 42<-0.274 -21 83 45<-0.185 -24 59<-0.309 -25 71<0.56 71 -26 71<-0.327 35<-0.182 63 -6 69<-0.142 92<-0.115 59<0.36 13<0.266 -55 29 40 51<0.122 64 -22 -36\n\
25<-0.456 470<0.375 9 -70 245<0.375 108<0.5 303<0.5 356<0.375 2 -33 -36 116<0.5 25<-0.0217 -6 191<0.5 122<2.75 11<0.0351 24<-0.395 5<0.186 32 313<0.5 -13 69 194<0.5 110<2.78 4 -11 36 83<0.14 60<0.668 106<0.5 60<-0.17 -34 103<0.5 55<0.0911 -9 -38 1 56<0.322 316<0.5 7 66<0 97 -33 25<0.499 -18 29 28 -24 110<1.19 66<-0.395 30 -50 -7 24<-0.00665 22 83<0.14 -19 57 34 33\n\
75<-0.339 25<0.342 157<0.5 18<-0.303 281<0.5 35<-0.182 -16 80<-0.354 -14 34 375<0.5 63 -23 7 53<0.933 -48 98<0.75 -15 35 -15 5<0.381 386<0.375 82<-0.119 44<0.805 -24 22 78<0.668 213<0.875 23<-0.0602 1 54<-0.453 23 -8 56<0.59 12<0.0034 23<-0.292 108<0.5 -36 32 362<0.375 44<0.403 10<0.721 453<0.5 136 -12 34 9 -4 12<0.0353 -34 10 80<0 -35 23 -24 66 18<0.604 242<0.375 -44 62 25\n\
1<-3.19 38<-0.00527 12<0.123 14 71<0.7 -7 45 83<0.14 166<0.5 15<0.408 44<0.403 67<0.23 3 31 -14 11<0.0158 -26 237<0.5 -8 37 3<-0.0892 -6 13<0.104 36 1 67<-0.0164 18<-0.0332 15<0.175 9 52<3.58 -2 67<-0.287 -10 145 -25 79<-0.446 -49 110<2.38 74<1.25 79 -4 -1 2<-3.11 3<-0.113 13 -30 15<0.734 27<0.0186 -5 39<0.385 74<1.75 74<1.25 -2 -24 11 70<0.185 2 30 23<-0.0265 26 -7\n\
330<0.875 359<0.5 37<0.186 0 97<0.111 15<0.408 65<-0.107 547<0.375 22<0.55 15<0.331 9<0.00923 8 -34 32 2 63 2<-0.838 249<0.375 21<0.922 8 68<-0.239 19 -36 -48 13<0.309 137<0.375 26<-0.14 45 2<0.656 62<2.25 35 -12 81<0.25 -15 45 23<-0.0602 28 -41 -14 62<-0.75 21 -12 23<0.053 17<-0.0133 -13 65<0.2 8 2<-1.9 -7 59 159<0.5 17<0.046 73 23 -34 81<-0.25 34 15<0.0304 26 -52 -56\n\
7<-0.0123 23<-0.186 17<0.359 -5 51<0.254 41<-0.00223 30<-0.0149 9 112 19 -24 -17 93<0.5 51<0.028 56<0.215 -1 56<0.322 -33 98<1.25 30<-0.251 10 -23 12 3 31<0.95 71<-0.42 62<0.25 27<0.075 74 -11 -35 -10 50<-0.23 70<0.185 -10 46<-0.229 -18 51<0.122 47 -7 83<-0.42 70<0.185 37 8 138<0.5 71<-0.0933 50<0.23 26<-0.28 -25 35 74 184<0.5 42<0 26<0.7 -8 43 46<0.173 44 -12 -21 65\n\
7<-0.155 19<0.59 94<0.398 10<0.9 10<0.896 56<0.0322 4<-0.363 29<-0.0975 47 7<-0.364 -38 30 87<0.152 3<0.101 -8 66 10<0.721 63 -15 -13 3<-0.328 30 51<-0.0994 22 -70 26<-1.49e-8 30 0 41<-0.188 -13 88<0.382 33 5<0.216 -35 28 10<0.6 26<-0.07 -3 67<0.345 42<0.213 60 11 107<0.5 57 -18 36<-0.222 62<-0.25 -39 53<0.733 80<0.0624 79 -17 5<0.114 57 -15 -18 38<0.00324 -2 29<-0.336 -13 15\n\
0<0.0973 0<-0.1 128<0.5 231<0.875 29<-0.524 77<1.75 -1 205<0.5 -31 11 369<0.375 2 26 -15 2<-1.68 -27 36 466<0.875 99<0.5 12<0.327 74<0.25 64<-0.287 26<-0.887 -40 13 4<-0.0373 -1 28<0.265 151<0.5 17<-0.179 -32 15<0.734 -3 30 -28 -29 42<0.152 17<-0.239 -43 -6 -29 6 13<0.0737 4<-0.139 -12 15<0.231 -1 41 17<0.315 -9 105<0.25 28 100<2.75 1 -137 -57 2<0.656 383<0.875 4 53 -45\n\
229<0.375 70<0.555 83<-0.42 51<0.223 75<0.158 269<0.375 1 -23 54<0.244 217<0.5 -1 51 71 42<0.152 63<1.13 25 -4 -13 88<1.15 54<0.366 3<-0.0452 52<3.05 -18 1 10<0.769 255<0.875 8<0.108 -2 20 50<-0.0287 66<-0.0678 -6 127 2 -1 -20 -33 426<0.375 140<0.5 58<4.77 -12 56<0.644 -4 3<-0.143 -28 256<0.375 75 -25 42<0.076 55<-0.281 37<0.0507 75 -22 87<-0.152 31 -31 -28 37<-0.152 58 -24 -37\n\
28<0.736 29<-0.0212 76<0 478<0.875 1 -42 29<-0.524 14 -12 9<0.00923 33<0 55<-0.0637 74<0.75 18<0.161 90 -8 9 74<0.25 -9 31 3 105<0.35 89<-0.169 125<0.375 5<0.106 69<-0.712 -40 55<0.212 60<0.0607 83<-0.42 37<-0.152 -26 49 -23 29<0.17 24 84 -6 5 60<0.607 -12 43 -4 44<-0.0322 -20 32 29<0.488 18<-0.128 68<0.279 16<0.75 0 43<0.373 -39 31 -40 5<0.0872 -20 41 5<0.114 7 -55\n\
10<0.917 116<0.5 0<0.273 46<0.354 55<0.319 38<0.00324 197<0.875 1 51<0.191 -2 -75 28<-0.206 14<0.291 11 -37 15<0.678 366<0.375 10<0.881 -35 -7 28 19 61<-0.539 -50 12 305<0.375 -6 -56 40<0.263 10<0.721 51<0.365 38 -17 6 76<-0.0278 3 -37 106<0.5 260<0.5 28 -34 83<-0.98 -35 47<4.24 10 -26 8<0.848 35<0.0233 -7 174<0.5 349<0.375 8<-0.184 32<-0.398 -63 40<0.0239 -18 27 10 -45 42 37\n\
36<0.74 43<0.848 3<0.101 349<0.375 30<-0.362 5<0.141 40<-0.239 -18 23 -7 41<-0.328 5<0.0678 -16 10<0.94 2<-1.16 258<0.875 2 47 55<-0.281 28<-0.285 -12 59 83<-0.42 9<0.261 7 74 -2 29<-0.0637 -27 22 270<0.875 -1 -27 58<4.53 10<0.769 -22 50 -22 391<0.375 -11 67 276<0.375 5<0.151 54<-0.0523 2<-3.27 4 59 2 -12 -49 86<0.185 10<0.721 -22 28<0.102 -5 57<0.499 116<0.5 85 -16 -35 -32\n\
333<0.375 83<-1.4 42<-0.304 36 285<0.375 104<0.122 106<0.5 -47 14 87<-0.76 29<0.0637 -56 38 32 64 21<0.0384 20<0.117 -32 0 41<-0.441 42<0.213 87<-0.152 -25 23<-0.265 17 -16 13 104<-0.122 71<-0.028 53<0.6 42<0.152 12 -51 13<0.266 38 -6 236<0.5 170<0.375 4<-0.081 -13 109<0.5 -11 15<0.493 156<0.5 172<0.875 85<-0.728 -22 55 -10 -27 -13 26 87<-0.152 -3 50<-0.0575 78 17 0 56<0.419 57 -6\n\
279<0.5 210<0.5 309<0.375 343<0.375 377<0.5 290<0.875 65<0.581 116<0.5 -1 106<0.5 20 12<0.0289 14<0.159 22<0.35 -72 -1 18<0.0483 -96 100<0.75 4 -64 31<0.85 34 1 55<-0.446 36 95<-0.0833 -7 60<0.0243 -3 119<0.25 38 -14 29 14<0.0091 -37 36 22<0.35 60<-0.0608 -18 63 55<-0.255 33 60<0.0972 19 -59 -42 215<0.375 -49 3 56<0.322 65<0.2 35 74<0.25 -45 219<0.5 43 -44 69<-0.428 -36 20\n\
7<-0.0123 14<0.291 62<1.25 156<0.5 40<0.538 12<0.0034 76<-0.111 15<0.331 -26 6 -42 -5 13<0.104 -18 37 47<3.43 -20 50 -32 19 185<0.5 54<0.366 111<0.5 168<1.13 0 56 24<0.367 36<0.555 24<-0.395 98<0.75 52 -6 40<0.119 76<-0.466 13<0.309 52 -32 46<-0.104 -34 12<0.103 18<-0.303 -27 17 -28 62<0.25 32<-0.464 -12 31 -21 58<4.85 -31 68 28<-0.206 1 121<0.375 97 14 -11 72<0.522 26 -37\n\
7<-0.0843 128<0.5 4 -35 8<0.678 32<-0.309 118<0.5 5<0.186 -6 14<0.0969 54<-0.313 72<-0.313 27 -42 8 66<-0.158 59 10 18<-0.303 12<0.264 -5 37 30 72<-0.313 -11 123<0.375 3<-0.328 66<0.178 22 -34 20<0.00817 68<-0.299 -16 52<4.17 94<0.398 62<-0.75 -22 28 -18 58<4.37 -17 18<-0.128 53 -17 192<0.5 20<0.0734 4<-0.12 8<-0.254 -42 59 18<-0.367 -2 -25 113<0.5 -1 52 -23 -28 62<0.75 -20 9\n\
0<0.273 1<0.27 0<-0.176 62<0.25 24<-0.465 30<-0.0627 117<0.375 53 -5 4 62<-0.25 1<-2.28 18 -2 139<0.5 24<0.367 10<0.769 171<0.375 3 40 6<0.0591 94<0.928 -2 48 -15 40 -14 5<0.0678 -12 16<0.45 10<0.881 91<-1.02 58 17 58<3.92 25 -9 21<0.238 -26 5<0.32 21<0.922 66<-0.113 6<0.0948 -6 39 22 -17 -18 89<0.508 164<0.5 -2 29 14 16<0.95 -25 26<-0.07 54 -13 5<0.381 8 -47\n\
167<0.875 9<0.0222 23<0.133 4<-0.00189 9<0.0158 161<0.375 12 93 -11 10<0.94 -8 -32 91<-0.565 49<0.0149 52 142<0.375 -7 63 -12 23<0.265 28<-0.0204 13<0.0737 195<0.375 57<-0.428 28 -23 49 23<0.0994 17<0.239 9<0.127 53<1.87 8 -15 -14 6 19 64<-0.069 14<0.159 19 -3 176<0.5 95<0 -6 29<0.241 51<0.223 33 -8 -38 32<0.0265 45<0.37 46 -13 -18 -11 49<0.208 98<2.25 -23 24 15<0.231 10 83\n\
115<1.13 298<0.375 7<-0.241 22<0.75 72<0.105 59<-0.265 12<0.178 -15 51 28 -1 86<-0.185 17 -13 43<0.424 63<0.667 -1 51<0.122 24<-0.139 22<0.85 66<-0.188 4 53 0 31<0.75 -28 9 12<0.0425 15<0.538 8 69 -9 91<-0.791 -25 125<0.875 51<0.334 124<0.25 -7 72<0.313 -60 49 2<-3.44 81 24<-0.0904 -13 33 21 -38 74<2.25 40<-0.12 35<-0.262 43 -13 81<-0.75 74<0.25 56 -30 -33 66<-0.294 -32 32\n\
39<0.156 167<0.375 58<3.74 12<0.0862 53<0.733 38<-0.0213 -13 84<0.5 9<0.109 249<0.875 26 -59 46<-0.187 -39 8 46<-0.15 22 23<0.133 -10 -48 8<-0.169 80<0 23<-0.692 25 -33 24 16<0.95 -10 14 42<0.076 148<1.75 5 87<-0.76 -24 42 -11 334<0.375 4 66<-0.158 21 -47 -22 116<0.5 39<0.224 -16 185<0.5 38<0.00324 0 9<0.0556 16<0.45 150<0.5 43<0.242 -70 12 35 21 -28 -24 158<0.5 9 45\n\
69<0.855 51<-0.122 143<0.5 124<0.75 28<0.265 66<0.226 2<-0.838 -27 47<3.58 111<0.5 -19 66<-0.0377 3 79 46<0.26 -33 26 41<0.00598 102<0.5 -41 18 56<0.366 1 77 47<4 -6 30 10<0.794 -19 35 13<0.194 39<-0.7 55 -14 13<0.504 75<0.158 47<3.8 47<3.48 26 14<0.0226 135 14 4 -11 -13 46<-0.0149 26<-0.7 -26 91<-0.565 14 28<0.265 4<-0.0373 105<0.35 12 52 -4 -16 69<0.57 -1 30 -24\n\
64<-0.402 47<3.97 32<-0.115 9 -15 -24 5<0.32 5<0.257 160<0.5 12<0.178 64<-0.069 328<0.375 -4 62 4 -4 47<3.58 158<0.5 18<0.161 45<-0.308 -24 0<-0.176 7 70 -38 -20 165<0.5 -36 19 91<-0.113 26<-0.7 -45 78<0.256 91<-0.678 45<-0.0793 25 -25 11 5<0.282 2 46 264<0.5 -20 21 64<-0.161 45<0.0463 -4 39 219<0.5 189<0.375 166<0.5 5 -24 0<-0.00839 -35 50 41<-0.328 55<-0.382 -68 14 44\n\
250<0.375 50<-0.575 53<2 78<0.243 45<0.851 37<5.96e-9 18 -20 54 201<0.5 8<0.169 45<-0.185 30 3<-0.000297 -49 4 15 56 -38 0<-0.1 1 27<0.359 156<0.5 49<0.0149 -8 7<-0.155 87<0.152 -10 -70 49<0.118 8<0.0282 41<-0.0394 13 130<0.5 5 3<-0.143 6 -47 13 3<-0.158 204<0.5 -7 53<0.8 -9 19<-0.19 4 -85 -1 5 86<-0.37 7<-0.0123 3<-0.143 22 -103 0 217<0.5 25 -12 52<4.23 -52 16\n\
7<-0.0123 163<0.5 23<-0.186 17<0.359 2 32 -10 -19 274<0.375 84<0.5 311<0.5 3 26<-0.7 -47 96<0.5 -21 37<-0.0138 47<4.15 20 28<0.102 -57 30 52<4.57 -20 41 18<0.334 16<0.55 62<0.25 23<-0.132 28<0.265 2<-1.44 35 -5 23<-0.692 -20 131<0.5 98 -23 47<3.9 19 -24 23<0.053 -26 64<-0.115 84 1 22<0.85 -61 18 72<-0.105 3<-0.0786 -28 131<0.5 57 -20 64<0.288 -32 38 47<3.48 -15 59\n\
21<0.0557 146<0.5 26<-0.21 30<-0.0149 154<0.375 99 -22 -4 -10 74<0.25 -21 111<0.5 -19 61 26<0.91 359<0.5 247<0.375 64<-0.402 30<-0.209 70<0.308 181<0.875 37 -46 200<0.875 -20 67 -15 37<0.186 2 -4 95<-0.155 32 59<-0.153 19<-0.0743 -21 18<-0.821 -33 235<0.875 81 -9 66<-0.339 29 -26 32 65<0.0611 11<0.195 79<0.0637 21<0.859 68<-0.359 2 79<-0.255 65<-0.199 78 5 83 -22 -3 -45 30<-0.144 30 -14\n\
350<0.875 421<0.875 13<0.04 166<0.5 31<0.75 24<-0.00665 15<0.449 155<0.375 24 -43 55 102<0.5 23 57<0.183 -62 14 131<0.5 7<-0.0843 -6 34<-0.222 289<0.375 19 -37 2 26<-0.35 88<0.382 15 -56 249<0.375 34 -53 15<0.449 34<-0.0793 17<0.315 26<-0.28 -33 8 -62 108<0.5 38 307<0.375 24<-0.395 1<-3.19 76<-0.0278 -125 18 23 19 -57 24<-0.223 -5 20<0.052 -19 -68 0 51<0.121 -35 14<0.0414 29 -22 -49\n\
11<0.0351 9<0.066 16<0.95 32<-0.115 50<-0.0287 27<0.157 9 -30 -20 39<-0.607 17<-0.0854 25<-0.152 -20 71 98<0.75 -23 51 1 143<0.5 -19 39<-0.308 -15 66<0.113 129 -5 -15 99<0.5 2<-2.28 9<0.0158 -13 65<0.305 15<0.0304 33 80<-0.243 100<1.25 -25 15 27<0.0353 97<-0.333 35 10 -1 88<0 50 2 162<1.13 -4 25<0.152 65<0 -32 24 89<-0.169 65 3 9<0.0556 -36 15<0.331 65<-0.356 -23 70 -1\n\
230<0.375 168<0.5 19<-0.268 112<0.5 149<0.5 -5 -31 20<0.0859 364<0.375 -19 76 26<-0.7 -5 79 419<0.375 452<0.5 110<3.98 2 5<0.282 29<-0.0975 64<0.422 36<-0.324 12<0.147 6 -24 46<0.052 26<-0.35 32 -21 -43 36<0.296 42 -40 10<0.825 -23 30<-0.209 42<0.0304 -23 32<0.132 49 -21 15 78<0.17 -8 121<0.875 26<0.42 56 -8 10<0.896 -65 28 -48 351<0.875 65 -6 71<0.327 1 -49 29<-0.0637 34 -19\n\
336<0.375 299<0.875 246<0.375 290<0.875 39<0.156 1 90<0.5 1<-3.44 32<-0.0265 51<0.162 -43 -6 -5 34<-0.155 6<0.104 0 22 23<-0.422 97<-0.407 15 -29 58<3.18 -26 88<0.127 58<3.58 41 29<-0.0212 -6 33<0.0565 -3 24 51<-0.33 39 57<0.656 413<0.375 -22 46 29 25<-0.264 14<0.159 14<0.0137 24<-0.0377 -69 4 11 7<-0.155 39 -52 11 34<-0.155 59<-0.133 -68 30 46 78<0.202 81 -13 14<0.0113 25 -34 -46\n\
7<-0.155 25<-0.321 -35 4<0.00836 10<0.794 25<-0.152 17 -32 3 43<0.242 -9 144<0.5 74 -28 203<0.5 63<1.13 8<-0.184 76<0 63<0.6 4<-0.304 46 54<0.313 54<-0.523 -26 4<0.182 77<0.25 27<0.0114 26<0.42 98<0.75 13<0.104 13 25<0.235 7<0.0645 93 -10 1 143<0.5 -9 49 -9 7<0.136 27<0.051 -12 17 54 25<-0.213 -34 7 -19 -19 10<0.769 -15 39 -12 0 -6 42<-0.152 26<0.1 5 84 -3\n\
169<0.375 65<-0.57 -16 5<0.32 42<0.355 46<0.312 59<0 0 227<0.375 134<0.5 -9 14<0.0478 65<0.305 25 -21 -21 25 5<0.201 2<-1.44 30<-0.144 1<-2.71 54 -30 -6 65<-0.428 -37 5<0.0786 49 18 30<0.314 32<0.0662 24<-0.00665 -22 32<-0.309 42 -20 21 -58 237<0.5 71<0.21 2 90<0.5 23 -36 275<0.875 -30 70<0.0463 112 -16 132<0.5 65<0.38 1<-0.461 363<0.375 2 38 28 -17 43 71<-0.233 25 -26\n\
28<0.0611 52<3.98 -2 59<0.36 86<-0.185 33<0.305 82<-0.359 51 173<0.375 280<0.5 6 -43 63<1.8 264<0.5 -45 26 36 59<-0.0442 16<0.45 -48 -3 -2 63<1.53 51<0.162 572<0.375 7 79 58<4.26 170<0.375 52<4.23 -7 56<-0.161 26<-0.14 -33 19 22 67<-0.161 43 -53 67<0.345 531<0.375 10<0.794 4 -19 56 -42 51<0.453 17 91 17 45<0.37 0 158<0.5 202<0.5 63<0.0667 58<4.17 2 -18 -27 6 9\n\
15<0.734 27<0.157 324<0.375 77<0.25 4 23<-0.292 -12 9<0.426 32<-0.221 15<0.262 27<0.0134 9<0.0454 -37 18 2<0.013 60 7 32<-0.663 25 -26 188<0.875 -6 64 19<0.229 -4 59 44 40<0.119 196<0.875 -15 16<0.55 -17 71 28<0.2 124<1.75 23<-0.0602 281<0.5 318<0.5 -10 49 -32 18<0.454 68<0.279 -29 48 53 29 61<-0.00412 -28 52 36<-0.0142 69<-0.428 33 134<0.5 -19 50<-0.192 -26 62 40<-0.179 9 -29\n\
6<0.0741 14<0.204 384<0.375 95<0.111 49<-0.208 177<0.5 0<-0.0334 6 47<3.18 -9 175<0.5 60 -10 -41 68<-0.359 175<0.5 73<-0.174 4 -24 34<-0.222 -23 64 1 62<-0.25 98<0.75 45 -18 6 98<1.75 36<0.123 52<4.37 93 -2 -16 -17 36 16<0.45 7<0 6<0.0801 -15 272<0.875 313<0.5 247<0.875 4 51 29 -37 423<0.375 -19 66 118<0.5 82<1.08 -2 14<0.0635 27 52<3.98 -9 -41 16<0.85 -11 -50\n\
431<0.875 167<0.875 546<0.875 187<0.5 0 82<0.598 37<-0.152 47<3.9 89<-1.19 -33 21 -40 82<-0.359 31 -36 65<-0.238 24 65<-0.142 39<-0.467 32 46<-0.187 162<0.375 43 -42 -63 30<-0.0392 1<-0.95 19<0.386 -44 9 82<1.43 -17 33 29<-0.382 21<0.617 -36 22 46<0.208 36 51<0.162 25 -47 43<0.0339 34<0.222 -57 12 18 19<0.451 51<0.121 -19 22 212<0.375 -59 29<-0.127 35 -40 65<-0.143 14 95<-0.0222 -56 21\n\
198<0.5 153<0.875 97<-0.999 -16 27<0.359 25<-0.388 32<0.265 492<0.375 97<-0.407 12<0.073 50 -25 -6 -43 -30 41<0.0983 206<0.875 304<0.375 0 65<0 -19 83 -22 21<0.144 176<0.5 2<-3.11 -24 232<0.875 104<0.121 11 72 6 76 60<0.486 5 -54 64<-0.069 25<-0.0217 -48 6 -4 63<0.333 2<-1.68 38<-0.0474 -45 271<0.375 31 -37 49 50<-0.164 21 -29 32<-0.464 49<-0.052 31 -68 64<-0.23 -28 153<0.375 49 -24\n\
6<0.0801 214<0.375 15<0.123 114<0.5 66<-0.113 33<0.593 6 32<-0.186 0 86 -5 55<-0.0637 0 23 152<0.5 -1 23 24<-0.0904 52<4.37 8<0.17 59 -5 -8 20<0.0734 -26 35 151<0.5 30<0.209 22<0.45 220<0.5 24<-0.0654 8<0.395 17 -16 -6 -50 215<0.375 270<0.875 66<0.339 -10 33 38 -33 132<0.5 -28 3 92<-0.345 -7 20<0.334 53<0.867 19<0.451 -13 239<0.5 86 -2 94<0.132 23 70 80<0.123 -15 43\n\
246<0.375 92<-0.575 72<-0.522 82<1.31 219<0.5 176<0.5 57<-0.142 82<0.119 -26 38 79<-0.127 47<3.58 4 12<0.215 110<2.78 -71 21 11 12<0.147 22<0.95 -14 22 34 -34 51 13<0.309 6<0.0393 0 64<-0.402 24 114<0.5 -92 -18 13 13<0.363 82<-0.359 -14 40<0.159 142<0.875 50<-0.391 83<-0.42 -44 176<0.5 34 -38 95<-0.111 46 22 68<0.0199 20 -61 18<-0.0332 -16 54 64<0.0575 95<-0.185 -26 16 -31 -1 52\n\
7<-0.0843 138<0.5 78<-0.122 14 48<0.161 -25 19<0.229 80<0.0347 -9 22<0.55 68 7 -21 53<2 49 -20 159<0.5 44<-0.161 30<-0.105 53<0.933 34<0.185 43 -28 -8 -15 34<0.0888 188<0.375 0 19<0.451 2 58 78<0.0608 35<0.195 23<0.265 1 -31 31 0<-0.0334 248<0.375 23<0.012 24<-0.0377 80<-0.243 9 6<0.0161 -22 34<0.111 17 144<0.5 59<-0.153 40 115 -24 11 20<0.0279 50 21<0.922 -27 58 -30 7 -8\n\
72<0.522 7<0.136 57<-0.59 26<0.28 33<0.0565 37<0.152 8 78 87<0.152 127<0.5 -34 22 43 -31 228<0.875 0 97<0.111 23<-0.292 -10 60<0.365 71 -17 -23 0<-0.00468 241<0.5 0<-0.344 21 -22 83 -44 91<-0.339 57<-0.285 79<-0.281 12 75 50<-0.391 21<0.144 35 -34 96<0.5 272<0.375 59<0.36 18<-0.902 -24 55 -25 -39 69<-0.428 -25 151<0.5 60<-0.365 -46 21 37<5.96e-9 57<0.237 -36 37 33 285<0.875 -22 60\n\
15<0.861 310<0.375 333<0.375 83<-1.4 2<-3.44 90<0.5 17<0.0717 15 58<4.53 37<0.0912 -118 15 20 17 15<0.0757 -32 15<0.449 91<0.113 43 -5 28<0.333 14<0.112 42<-0.152 -49 -1 33 47 126<1.13 50<0.0575 1 -3 42<-0.274 26<0.327 -68 10 59<0.424 56<-0.0966 -30 15<0.0757 56<0.59 24 -36 40 -36 56<0.419 -48 24<-0.163 37<-0.0912 32 -70 29 56 40<-0.179 76<-0.222 24 24<0.0226 -71 28 264<0.5 24 -26\n\
128<0.5 7<-0.0123 156<0.5 35<0.195 65<-0.356 55<-0.212 75<0.0226 18 -30 87<-0.152 98<0.25 120 21 2 196<0.375 -14 15 89<-0.508 -5 59 89<-0.169 -3 49<-0.104 -21 61 36<0.74 65<0.305 75<-0.64 79<-0.51 142<0.375 39 -35 -22 1 55<-0.535 95<-0.289 -16 89<-1.53 -27 31<0.95 2 42<0.213 121 -5 252<0.375 5 59 72<-0.174 12 49<-0.208 1 21<0.452 -41 14 95<-0.155 26<-0.14 72 268<0.375 -32 56 -41\n\
94<0.928 50<0.0575 6<0.0948 8<0.678 576<0.375 177<0.5 344<0.875 2 -45 -14 61 45<-0.555 42 74<0.75 -34 44<0.555 -16 40 0<-0.058 16<0.75 4 50<-0.164 -1 -37 62<0.25 -21 77<1.25 36<-0.37 -17 52<4.05 58<4.05 -10 233<0.375 138 -13 7 -35 331<0.375 45<0.74 6<0.0321 10 155<0.375 3 -23 141<0.5 54<-0.0241 80<0.123 -7 13<0.0875 89 -11 70<-1.49e-8 -1 50 -11 -49 16<0.25 -31 170<0.375 -10 32\n\
89<-1.19 48<1.45 144<0.5 55<-0.255 71<-0.793 -41 28 66<-0.0678 71<0.14 21<0.204 -37 162<0.375 28<-0.206 -23 39 -17 146<0.5 -65 86<0.185 -27 40 85<-0.52 119<0.25 13<0.837 61 -36 6 3<-0.0226 61<-0.0579 2<-1.68 92<-0.345 16 119<0.75 -118 12 17<-0.0854 -33 28 26 17<0.359 -1 -79 53 183<0.5 46<-0.342 39 11<0.112 57<-0.238 30 -18 21<0.314 78<0.202 15 -58 50 23<-0.221 -3 46<-0.052 -95 -23 -1\n\
44<-0.483 -14 326<0.375 77<0.25 9<0.0933 65<0.2 52<3.84 88<0.892 88<-0.382 -21 15 -44 173<0.375 376<0.5 42<-0.456 -25 79<-0.446 -19 44<0.322 24<-0.0377 0 66<-0.339 83 12<0.147 29 -19 -11 38 59<-0.133 50<-0.164 36 -30 79<-0.319 0 63 1<-2.71 40 8 67<-0.287 40<-0.0398 -9 55<-0.0637 55<-0.535 -8 64 4 -4 123<0.375 12<0.123 6<0.149 -16 39<0.156 -10 39 223<0.5 -1 52 74<2.75 39 -18 30\n\
169<0.375 39<0.385 295<1.13 399<0.375 0 60<0.486 8<-0.0565 4 52<3.05 -32 39<-0.42 -9 22<0.45 119 14 -44 30 13<0.04 191<0.5 0<-0.344 3 -25 83<-0.98 89 -2 18<0.161 4<-0.363 37 100<0.75 75<0.0226 202<0.5 -4 35 67<0.345 54<-0.0241 53 15 -15 60<0.0972 7 62 54<0 65<0 -26 19 52<3.98 -13 82<1.08 186<0.5 79 -12 -22 8<-0.184 -41 10<0.668 22 49<0.191 -31 72<-0.105 47 -16\n\
0<0.273 0<-0.1 201<0.5 76<0 97<0.333 -1 29<0.17 50 -33 8 5<0.282 0<-0.737 86<-0.74 -16 105 15 -25 79<-0.0687 86<0.185 37<0.334 91<-0.565 13<0.0737 1<-2.01 55<-0.255 -22 -97 -9 130<0.5 -21 9 22<0.45 5<0.0962 55<-0.0255 33<0.254 77<0.25 16 -43 -43 14 115<0.375 14 -45 6<0.0548 13<0.504 -14 -45 99<0.5 -7 20 79<-0.255 -15 -53 77<0.25 8 46<0.354 -19 28 0 86<-1.29 34 4\n\
87<0.76 353<0.875 1<-3.89 150<0.5 13<0.104 -29 -4 39<-0.356 -18 19<-0.0201 -19 83 230<0.375 173<1.13 39<-0.084 20<0.388 24<-0.465 11<0.0263 212<0.375 -26 44 14<0.0969 46<-0.104 -2 67 11 184<0.5 85<-0.312 24<0.254 -5 -38 20<0.0623 319<0.5 60<0.316 66<-0.452 49 3 55<0.51 31 -40 75 -4 31<0.95 -10 16<0.1 26<-0.14 -10 76 15 45<-7.45e-9 11<0.0859 11 108<0.5 0 92 8 -1 -25 -27 -38 -25\n\
0<0.273 473<0.875 155<0.875 174<0.5 2 -7 70<0.37 44<0.161 44<-0.0322 -21 445<0.5 19<0.322 19<-0.268 -19 379<0.5 48 -21 -11 -39 20<0.0148 45<0.555 57 -30 25<0.659 -36 98<0.25 -31 64 71<-0.028 -25 27<0.0114 139<0.5 54<0.157 3<-0.143 27 -22 -54 16 0<-0.044 25<0.0117 44<0.483 92 -6 24<-0.0377 -1 51 -23 39 41<0.0173 27<0.0218 56<-0.242 29 -26 111<0.5 260<0.5 -2 77 20<0.199 117 -14 -33\n\
253<0.375 174<0.5 147<1.13 15<0.0528 84<0.5 63<1.8 118<0.5 55<-0.666 -57 38<0.00324 66<-0.0678 70<-0.344 18 150<0.5 -30 14 9 9<0.0158 48 -34 -26 -45 42<-0.152 57 5 136<0.875 0 -22 22<0.75 102<0.5 232<0.875 11 -67 104<-0.608 -29 2<1.67 43 -6 45<0.661 90<0.5 -21 18 35 84<0.5 90<0.5 48<1.13 -7 56<0.268 73 -11 104<0.364 35 1 104<-0.122 36<-0.185 -10 62<1.75 -106 6 6 41\n\
3<0.101 88<1.15 414<0.375 437<0.375 583<0.375 253<0.375 5<0.381 2 81<0.75 -32 38<-0.191 -29 42 -42 41<-0.0152 -29 57 39 62 46<-0.104 6 -33 31<0.65 -34 109<0.5 25<0.0117 95<0 11<0.0977 -15 138<0.5 50 -27 55<-0.382 33 -44 27<0.0615 28<0.428 -45 34 46<-0.0149 59 -11 86<-0.74 55<-0.0637 88<0.127 -35 42 59 520<0.375 256<0.375 47<3.11 19 213<0.375 5<0.0311 41<-0.0152 43 -23 -44 23 8 51\n\
126<1.13 422<0.375 152<0.5 229<0.375 211<0.375 7<0.136 0 44<0.362 14<0.0164 25 0<-0.00839 80<-0.104 62 25<-0.152 14<0.0549 -26 74 -40 -44 -35 36<0.407 44<0.805 8<0.469 8<-0.102 11 65 -13 -29 -43 171<0.875 281<0.5 16 -29 59 18<-0.303 77<1.75 25<-0.0217 57<-0.0204 21 -43 127<0.5 73<-0.0209 20 14<0.0164 15 -42 80<0.173 43 -32 36 70<-0.238 -5 109<0.5 -14 0<-0.00839 99 -9 25 18<0.0483 -21 38\n\
291<0.875 88<1.15 578<0.375 329<0.375 25<-0.388 11<0.00768 29<-0.233 84<0.5 36<-0.678 -23 43 -29 69<-0.428 -61 -12 72<0.522 50<-0.259 21 6 -28 0 11<0.00506 -47 25<-0.321 40<-0.0797 18 -77 12<0.0034 77<0.75 24 -55 32 25 46<-0.229 72<-0.313 10 329<0.375 -60 24 52<4.69 16<0.65 37<-0.152 58 9<0.109 29<0.0182 19 12<0.0862 10 -61 37 -7 36<-0.37 35 -55 55<0.127 11<0.00506 28 -24 171<0.875 51 -23\n\
566<0.5 61<0.0908 168<1.13 243<0.875 42<-0.304 263<0.5 582<0.875 43<-0.0565 126<0.875 57<0.143 77<2.75 -13 39 100<1.25 256<0.875 -11 62 43 45 -14 50 56<-0.0966 -30 60 105<0.35 464<0.875 -1 20<0.021 69 -22 39<-0.0382 46<-0.104 -33 6 42<-0.228 63 70<0.493 43<0.0339 60<0.243 51<-0.0608 -25 41 -38 8<0.469 174<0.5 60 -19 -4 -10 319<0.5 -29 52 41 42<0.152 8<0.542 -1 22<0.35 -25 42 25 29\n\
291<0.875 545<0.875 389<0.375 298<0.375 306<0.375 580<0.375 153<0.375 0 33<0.702 46<0.208 74<1.75 -40 10 17 54 -53 29<-0.167 130<0.5 20<0.0734 23 89 -7 29<0.0637 -35 14<0.0113 -25 32<-0.133 -11 90 -37 59<0.132 32<-0.265 -27 306<0.375 108 -8 -21 87<-0.456 19<0.676 33<0.102 80 -1 -13 -13 32<-0.663 57 232<0.375 11<0.0351 21<0.505 -21 56 32<-0.309 30<-0.251 24 -55 0 27<0.00635 -19 4<-0.0096 47 -11\n\
397<0.875 0<-0.1 128<0.5 24<-0.274 7 82<1.31 68<-0.359 16 73<-0.564 -31 80<0.0624 240<0.5 0 -18 7 29<-0.0212 44<-0.0322 -29 68<-5.59e-9 -12 1<-3.32 -27 86<0.555 21 -16 8<0.339 -27 7<-0.0843 -32 33 104<-0.122 -8 86<-1.66 -35 53 123<0.375 42<0.152 0<0.0973 227<0.375 1<-1.7 0 -11 39<0.293 -58 35 5 30<-0.105 131<0.5 -12 24<0.0226 -81 11 23<-0.574 -30 0 47<3.58 65<-0.0285 -102 -17 -3 -40\n\
51<-0.462 -14 63<1.8 305<0.875 10<0.917 -1 57<0.0792 13<0.104 54<0.105 -22 63<0.4 -12 60 70<-0.238 5<0.0457 -56 0 76<-0.407 182<0.375 -19 58 76<-0.244 54<0.366 44 -25 42<-0.304 41<-0.0152 21 -33 105<0.25 26 104<0.121 -28 15 71<0.56 5<0.257 -12 23 21 35<-0.0346 76<-0.222 3 67 -10 15<0.0528 70<0.308 57<-0.142 -44 87<-0.152 -5 62 59 142<0.375 139<0.5 272<0.375 -35 35 49<0.0446 -32 37 11\n\
397<0.875 7<-0.155 128<0.5 6 -32 34<0.222 23<-0.0265 64<-0.161 2<-1.9 4<-0.0642 68<0.0854 16 -23 -32 100<0.75 12<0.215 21<0.676 -22 6 13 26<0.28 29<-0.414 69 19 -14 68<-0.119 29<-0.233 0 42<0.076 42<-0.152 42<-0.304 21<0.559 23<-0.0946 59 -26 -7 -13 50<-0.299 -11 45 3 42<-0.659 36 21<0.0384 -26 2 64<-0.23 76<-0.407 -22 13<0.00838 -40 16 61<-0.0579 4 5<0.381 -7 11<0.0977 -45 23 -7 45\n\
35<-0.513 95<0 19<0.451 105<0.25 86<0.555 -27 95<-0.155 -27 56 108<0.5 85<-0.104 42 14<0.0414 13<0.266 -66 25 28 8<0.0282 -61 14 104<-0.243 -31 34<-0.185 65<0.305 15<0.538 -33 26 54 38 248<0.875 161<0.375 -49 26 29 19<-0.268 190<0.5 73<0.137 8 58<3.58 53<0.533 11 -49 2 57<0.499 70<0.802 8<0.17 87<-1.06 47 6<0.0393 2<-1.16 -60 -5 -9 42<-0.304 -41 21 33 -63 250<0.375 -1 -37\n\
419<0.375 30<0.255 324<0.375 77<0.25 40<0.199 130<0.5 -3 27<0.12 15<0.493 29<0.127 12 3<-0.177 -27 40<0.119 45 -12 -1 -10 29<0.0182 28<0.102 20<0.388 13<0.309 95<-0.511 93 36<-0.42 36 -4 1 45 39<-0.532 -28 76<-0.407 -5 54 54<-0.523 34 221<0.5 -12 52 -2 43 117<1.13 21<0.452 213<0.375 95<-0.511 28<0.0204 55 -20 -7 54<0.244 14<0.0113 -23 50<-0.23 -13 40<0.119 134 -18 -25 -19 50 -23\n\
72<0.522 86<0.555 498<0.375 152<0.5 0 18<-0.303 58<4.37 81<0.25 21 -21 -28 76<-0.377 -12 66 -59 265<0.375 104<0.202 58<3.58 74<0.75 -36 38 26<0.91 -60 25 -4 55 29<0.0182 3<-0.143 20<0.388 31<0.75 -26 13<0.0153 -25 29<-0.233 60 10 42<-0.038 27 -36 13<0.707 -11 42 47<4.15 46<0.0173 133<0.5 47<3.58 -17 18<-0.18 -3 82 91<-0.339 31<0.95 0 96 -19 37<-0.0138 -19 26<-0.28 -26 59 -12\n\
38<-0.00527 142<0.375 67<-0.192 46<-0.187 -28 510<0.875 -3 -67 27<0.00957 -6 2 9<0.0454 16 -59 27<0.0134 5<0.0311 93<0.5 13 -29 195<0.375 537<0.875 10<0.721 71<0.63 48<-0.805 39 214<0.375 79<1.49e-8 5<0.186 61<-0.248 -38 0 11 14 34<-0.155 26 -85 17 70<0.0925 68<0.741 -7 -63 315<0.5 13 -39 40 -20 476<0.875 86<0.555 34<-0.308 28<0.143 30<-0.174 60<0.364 6 54 100<1.25 -16 23 29 -3 14 47\n\
69<0.855 4<-0.192 10<0.721 -23 33<0.702 9<0.426 58<3.98 44<0.483 -29 57<-0.143 -31 37 2<1.67 -4 85<-0.104 -11 68<0.12 93 -18 219<0.5 4 49<0.118 -16 53<2 33<0 19 140 -5 56<0.419 60 -15 224<0.875 43<-0.508 28<0.428 54<0.0627 71<0.56 121<0.375 49<0.399 10<0.945 275<0.875 -47 35 10 13 5 19 -3 70<0.185 61 -8 253<0.375 2 -42 43<-0.508 61 34<0.0123 -9 9<0.145 54 -23 -23\n\
5<0.0786 62<0.25 36<-0.222 54<-0.0523 30<0.209 -4 51 -25 26<-0.35 37 237<0.5 11<0.0129 10 11<0.156 201<0.5 -25 53 18 26<0.28 8<-0.396 -11 89 -23 89<-1.19 -11 120<0.5 36<-0.123 13 49<0.118 54<-0.146 26 98<1.25 70<0.925 109 -10 -10 22 30<-0.0945 -42 47<3.97 -5 82 26<0.607 -2 100<0.25 321<0.5 42<-0.152 -12 45<0.0925 237<0.5 26 -34 1 -50 49<0.451 49<0.357 21 -32 30<-0.0945 -5 106\n\
55<0.212 336<0.375 -1 -49 73<-0.313 12<0.215 51<0.29 46<0.173 42 92<-0.115 41 -29 25<0.235 -16 42 -20 42<-0.152 34<0.0888 69<-0.142 -26 121<0.875 65<0.428 12<0.178 27 13<0.0611 32 -32 34<0.0123 46<-0.052 35 -41 -66 -43 45<0.0925 46<0.052 -29 37 -51 14<0.0356 313<0.5 74<0.75 23 2<0.013 70<0.308 94<0.132 34<-0.308 18 12<0.123 -90 1 20 25 86<-0.185 -9 40 57 69<0.285 14<0.0549 -24 7 -46\n\
63<1.13 75<-0.339 1<-0.461 3 68<0.222 37<-0.0138 38 -3 133<0.5 24 -34 78<0.202 78<0.121 67<-0.192 -13 128<0.5 75<0.198 68<-0.299 85<-0.624 26 -29 59<0.36 37<0.608 4 48 -25 173<0.375 11<0.046 70<0.555 41 -20 -9 11<0.0351 -7 82 -37 14 73<-0.139 -12 73<0.47 3 -33 203<0.5 16<0.45 -15 23<0.0994 16<0.55 8<0.282 46<0.052 87 1 -12 70<0.308 37<0.186 -16 42 87<-0.456 46 -18 -30 56\n\
228<0.875 9<0.185 5<0.123 491<0.375 116<0.5 29<-0.414 42<0.355 -13 24 69<0.142 136<0.375 115<1.13 40<0.199 47<4.07 3 19 21<0.204 -33 33<-0.0848 62<-0.25 -36 31 -10 -39 46 58<3.98 29<-0.267 -5 48 30<0.174 -6 50 -25 -39 14<0.0137 -1 128<0.5 -12 16<0.45 -17 118 47<4.07 353<0.875 21<0.505 6<0.116 9 -12 148<0.25 2 5<0.216 -30 29<0.127 7 -34 29 116<0.5 -12 105<0.25 21 -17 28\n\
25<-0.388 69<-0.428 20<0.00817 108<0.5 75<0.0565 -63 24 42<0.152 12 -60 127<0.5 0<0.00133 5<0.32 4<-0.12 -71 1 35 16 34<0.0888 71 -13 32<-0.221 263<0.5 -2 -65 78<-0.243 39 9 486<0.875 25<0.499 107<0.5 -2 19<0.59 9 127<0.5 84<0.5 5 0<-0.1 -15 -57 6 84<0.5 20<0.0148 24 42<-0.038 32<0.265 41 -34 247<0.375 2 -42 71<0.42 19<-0.0201 14 -29 5<0.0311 -39 62<0.25 53 -3 -50\n\
251<0.375 575<0.375 15<0.734 69<0.855 5<0.381 406<0.875 213<0.875 0 190<0.5 296<0.375 -2 38 56<0.59 58<3.58 91 18 -22 -26 17<0.554 58<4.2 -45 60<0.0607 -31 30<0.0836 46 -22 50 -21 30<-0.209 -29 11<0.0593 4<-0.0642 -38 58<4.37 56<0.215 -16 36<-0.0142 17<-0.0478 -23 77 25<-0.057 33 -31 36<0.74 -33 30 25<-0.321 58<4.37 -43 16 80<0.0347 30<0.209 42<-0.304 -2 4<-0.192 -10 78 -1 -5 57 -26\n\
415<0.375 263<0.5 59<-0.486 176<0.5 384<0.375 146<0.5 94<-0.398 50<0.0575 12 -66 5 47<3.9 31<0.25 47<3.37 50 -24 247<0.375 -29 46 40<0.12 -16 30 49 21<0.617 127<0.5 320<0.5 9 78 67 40<0.0239 -31 20 565<0.375 83<0.14 46<0.312 0 172<0.875 6 38 19<0.129 146<0.5 16 -10 12<0.073 31 3 -34 52<4.05 176<0.5 -21 41 64<0.23 19<0.129 -12 62<1.75 64<-0.115 5 60 -8 61 -36\n\
75<-0.188 54<0.366 41<-0.0673 106<0.5 -16 43<0.169 115<0.875 11 -25 -19 214<0.875 195<0.375 115<0.875 345<0.875 -2 45 45<0.555 2 37<0.152 65 1 193<0.5 -48 20 -44 151<0.5 11 14<0.159 -30 36 343<0.375 71<-0.56 101<0.5 3<-0.0335 -6 32<-0.0265 -52 -4 25 59<-0.309 32<0.596 37<0.186 206<0.375 163<0.5 197<0.375 2 41<-0.0101 -103 19 16 -39 83<-0.7 46 13 31<0.95 33 -52 0 3<-0.177 -32 38\n\
24<-0.395 25<0.282 64<-0.115 112<0.5 574<0.375 52<3.38 35 -19 61 36 11<0.156 41<0.00598 1<-2.89 14<0.0306 -22 65<-0.0285 96<0.5 110 -15 5<0.257 -19 58 0<0.0416 34<-0.0555 240<0.5 23<-0.422 56 71<0.21 -36 27 3<-0.143 -16 113 65<-0.356 -19 66 4 41<0.0173 -55 2 3<-0.101 -18 38<0 69<-0.142 76 38<-0.0213 54 -14 80 44<0.612 0<0.0973 -29 23 5<0.163 127<0.5 -33 45 45 229<0.375 -1 -39\n\
1<-3.32 31<0.95 39<0.156 276<0.375 -22 59 1<-3.78 56 -4 30<-0.0627 42<-0.152 215<0.875 6<0.0429 4<-0.12 38 -19 -27 35 16<0.25 21<0.144 -23 379<0.5 39 -31 144<0.5 4<-0.0496 12 -14 79 25<-0.0967 35<-0.388 53 25<-0.638 -29 44<0.483 63<0.2 133<0.5 16<0.65 46 1<-4 54 39<-0.7 69 24<-0.309 24 -18 -6 -21 67<0.115 -33 15 72<0.313 -5 12<0.0141 103<0.5 51<-0.182 -18 95 -21 1 -1\n\
477<0.375 358<0.375 75<-0.158 110<1.99 109<0.5 14 266<0.375 -1 -49 45<1.11 33<0.396 14<0.132 5<0.235 88<-0.127 25<-0.152 16 -24 23<0.012 7<-0.0123 18<-0.588 -37 9 18 25<-0.264 19 -18 50<-0.0287 -28 273<0.875 -6 70 -17 -18 28 12<0.178 329<0.375 0 -38 102<0.5 10 104<0.121 55<-0.0255 33<-0.282 32 -5 50<0.0288 -10 -47 37<0.186 7<-0.0123 -25 63<1 18<-0.744 33 -15 184<0.5 28 -27 23 29 -49\n\
75<-0.339 111<0.5 21<0.355 119<2.75 474<0.375 -11 43 80<-0.173 -18 64 6<0.0506 19<0.59 -15 63<0.0667 -25 78 65<-0.0285 19<0.129 45<-0.185 4<-0.139 -16 89 80<0.123 24 -41 -28 31<0.85 -29 5<0.114 73<0.137 22<0.1 48 -13 50 42<0.355 55<0.212 69 43<-0.339 47 -24 -8 45<0.851 54<0.313 55<-0.535 -15 55<-0.127 80<0.312 75 7 100<1.75 6 61 -8 73<-0.139 -49 26 5<0.381 0 100<2.25 -37 27\n\
479<0.375 584<0.5 102<0.5 1<-2.01 115<1.13 0 -19 289<0.375 -9 -50 497<0.375 84<0.5 3<-0.2 50<-0.164 23 22<0.75 23<0.133 29<-0.0637 -14 32 -43 12 9<0.261 76<0 3 -11 55<-0.0255 27<0.0134 -40 -12 7 77<1.75 20 48<0.483 -39 6 63 28<0.102 65<0.0611 9<0.233 28<-0.246 -34 16 80<-0.104 -18 72 -37 76<-0.244 4 29<0.34 45<0.185 14<0.0137 -31 41 40<0.199 16<0.95 132 7 -9 -17 28\n\
174<0.5 48<-0.805 4<0.028 70<0.185 30<0.418 33 -36 23<-0.265 -34 17 2<-2.95 26 -63 95<0.111 131<0.5 -1 2<-0.838 22<0.45 212<0.375 8 50 24<-0.139 7 6<0.0948 -36 17 24 35<-0.513 -45 -5 96<0.5 42<0.0304 63<1.8 68<-0.167 3 -47 43 6<0.0685 31 18<-0.744 32 -54 48<1.13 49<0.451 176<0.5 2<0.013 39<-0.264 4<-0.304 -52 11 28 55<-0.382 23 -24 17<0.0171 20 -50 -34 58<4.85 43 -39\n\
250<0.375 115<1.13 20<0.388 20<0.289 571<0.875 70<0.37 274<0.375 0 38 3<-0.2 -36 58<4.77 567<0.875 -6 76 75<-1.86e-9 -3 23 40 3<-0.265 58<4.37 -15 36<-0.42 -17 95 3<-0.0892 188<0.875 -25 32 42<-0.038 -30 100<0.25 -1 236<0.5 69 -23 32<-0.398 15<0.585 48<-0.161 -24 170<0.375 57 -20 -30 15<0.0986 33<-0.0391 15 -34 10 17<0.359 20<0.0347 26<0.513 -50 22 14 63<0.0667 4 104 32<-0.53 -30 42\n\
69<0.142 333<0.375 189<1.13 0 16<0.65 -34 29 30 40<-0.299 51<0.453 33 -21 316<0.5 56<-0.242 -27 87<-0.76 41<-0.0394 -4 93<0.5 37<-0.456 1 61<0 97 -16 10 40<0.119 6<0.0466 69<0.428 163<0.5 58<3.84 -15 37 -57 5<0.0457 19 -44 86<-0.185 110<3.98 35<0.0233 6 -51 -41 92<-0.422 39<0.156 -38 41 66<-0.0377 72 10 173<0.375 21 66<0.0628 -44 46 6<0.0466 63<0.0667 35 -35 69<0.855 60 -11\n\
79<0.382 210<0.5 0<-0.058 211<0.375 2 32<0.199 79<-0.0687 -48 7 40 24<-0.565 75<-0.113 75<-0.64 -39 9 -32 45<0.0463 2 -4 235<0.375 -40 14 50<0.23 50<-0.23 57<0.356 151<0.5 16 65 63<0.667 278<0.5 49<-0.013 -21 25<-0.321 -36 46 -48 -42 34<-0.308 30 6<0.0161 -48 23<-0.292 9<0.0454 17 37<-0.507 28 -42 204<0.5 32<0.0265 23 57<-0.238 -52 50<0.131 16 -46 75<-0.158 -52 4 66<0.226 43 -42\n\
7<-0.0123 380<0.5 5<0.0457 44<0.268 13<0.165 -12 52<4.53 90 -20 -6 84<0.5 22<0.55 51<-0.462 67 14<0.0306 8<-0.169 22 -27 40<0.0239 30<-0.313 -22 22<0.25 -16 63 67<-0.345 50 -23 67<-0.0164 291<0.375 -3 67 32<-0.398 8 195<0.375 -23 37 34<0.0123 51<0.162 102<0.5 17<-0.359 85 10 -28 35<0.107 -37 31 -35 73 539<0.875 481<0.875 198<0.5 54<0.366 0 -11 54<-0.453 -32 28 37 34<-0.126 -20 56\n\
47<4.37 21<0.0557 0<-0.0758 12 -16 0<-0.058 -1 62<0.25 25<0.0844 52<4.37 189<0.375 69<-0.142 -19 2 31 119<2.75 20<0.0734 6<0.104 66<0.178 -5 47 -36 22 90 294<0.875 228<0.875 -6 73 62 118<0.5 78<-0.243 82 52<3.98 51<-0.0994 21<0.0956 -20 81 25 115<0.375 58<3.98 25 -8 14<0.0969 79 -21 6<0.0429 16<0.75 -30 4<-0.12 65 -11 -34 12<0.215 342<0.375 -17 55 38<-0.0949 -28 42<-0.304 -34 42\n\
0<-0.176 145<0.5 4 39<-0.607 62<-1.75 -36 31 24<-0.339 32<-0.398 4<-0.081 -55 21 23 14<0.0263 -3 65<0.2 -30 52<4.44 -16 8<-0.0565 75 -22 2<0.656 3<0.0353 332<0.375 31<0.1 29 -3 62<1.25 13 -47 318<0.5 9<0.066 293<0.375 24<-0.163 1 27<0.0134 70<0.267 197<0.375 47 -53 12 56<0.644 93<0.5 17 -15 -29 -59 8<0.395 4 0<-0.0334 14<0.0164 -60 30 -34 6<0.186 8<0.108 -4 -74 22 -25\n\
42<-0.274 17<0.104 3 8<0.395 43<-0.132 1 -22 91<-0.113 11<0.156 -29 16 9<0.164 35 -20 11<0.0351 8<-0.169 88<0 43<0.424 73<0.0348 90<0.5 -30 9 8<-0.396 -18 16<0.85 13<0.194 11 20<0.0279 15 144 -22 47 68<0.0199 61<-0.0229 -48 43<-0.339 -18 23 36 50<-0.575 -44 -6 8<0.108 27<0.0159 100<0.75 75<0.249 5 -34 98<0.75 44 1 -4 29<0.17 23<0.012 16 43<0.848 -6 61 91<-0.339 -24 8\n\
29<-0.267 300<0.875 84<0.5 44<0.0805 147<1.13 9<0.0789 14<0.0164 -6 -37 249<0.375 10<0.896 5<0.163 83<-0.98 -14 32 3 -4 -55 36 32<-0.398 125<0.375 317<0.5 76<-0.333 49<0.168 7 69 7 -46 -18 -15 160<0.5 23<0.53 158<0.5 306<0.375 14<0.0164 80<0.0624 14<0.0113 36<0.0505 44<0.998 -28 52 57 82 -23 -20 40 18 54 60<0.364 -31 75<-0.264 -37 51 52 42<0.638 38<0.00324 1 97<-0.333 -11 19 -13\n\
8<0.542 -1 84<0.5 13<0.707 72<-0.174 25<0.413 88<-0.382 24 6<0.0741 -1 57<-0.199 23 56<0.644 -55 25 26 132<0.5 21<0.355 31 20<0.153 23 30<-0.105 60<-0.0174 17 -42 12 25<-0.152 -43 20 30<-0.174 98<0.75 -55 4 56<-0.161 56<-0.242 5 -88 13 19<0.0805 280<0.5 49<-0.052 1<-3.56 38 -35 24 -114 323<0.375 81<2.25 1<-3.99 14 139<0.5 49<0.451 50<-0.136 8 -39 30 57<-0.0855 -13 -59 37 56\n\
230<0.375 372<0.5 168<1.13 302<0.5 49<0.357 -1 68<-0.12 258<0.875 52<3.84 -3 30 -26 21<0.922 507<0.875 5<0.282 275<0.875 23<-0.221 67<-0.46 47 2<-0.838 6 -19 5<0.141 59<-0.36 2<-1.68 -19 83 -33 2 46 53<0.733 -14 52<3.05 -9 23<-0.0602 83 -7 64<-0.069 -35 71 4<0.0595 77<2.25 2 107 -18 45<-0.0793 -38 83<0.14 52 -26 102<0.5 -14 2<-0.838 83 -11 23<-0.422 -24 82<0.837 3 68 -27\n\
49<0.451 168<0.5 6<0.104 5<0.257 376<0.5 4<-0.139 7 1 -28 83<-0.42 104<-0.243 40 24<-0.339 10<0.945 36<-0.766 33 -37 38 6 87<0.76 -6 -60 16<0.35 43<0.848 3 -44 216<0.5 5<0.381 151<0.5 -25 -2 22 52 14<0.0414 13 -42 13<0.194 16<0.25 23<0.397 81<-0.25 60<0.364 -17 77 11<0.156 -36 27 12 29<-0.524 18 32<0.132 -16 17 55<-0.595 68<0.0854 74 -25 133<0.5 10 5<0.257 -31 28\n\
9<0.185 156<0.5 3<-0.158 8<0.339 166<0.5 -2 28 22 15<0.0528 186<0.5 -5 -43 10<0.881 235<0.875 95<-0.259 65<-0.107 -12 10 197<0.375 65<-0.238 70<-0.477 -29 12 17<0.315 46<-0.342 -36 -9 4 95<-0.155 25 -70 52<3.38 -16 114<0.5 36<-0.0142 78<0.425 20 -21 -11 33 203<0.5 150<0.5 7 -8 -37 95<0.037 14 54<-0.146 -44 15<0.449 -17 33 40<0.741 179<0.375 -2 231<0.375 27 -34 3<-0.0106 -29 28\n\
7<-0.155 89<-0.508 70<-0.344 33 -3 32<-0.663 79<0.127 -10 66 222<0.5 -27 21 577<0.375 149<0.5 51<0.0841 37<-0.19 38<-0.191 72<0.209 -9 64 -13 1 528<0.375 92<-1.03 89<-0.848 -14 51 400<0.375 23<-0.0946 -1 7<-0.0123 -14 1<-0.95 32<-0.663 58 100<0.25 -4 68<0.0199 32 -3 7<0.136 70<0.493 38 1 -12 47 -37 19<0.386 -5 50<-0.259 32<-0.186 79<-0.0255 70 -21 -26 80<-0.354 -8 31<0.95 19 58 -39\n\
9<0.185 -2 22<0.35 40<-0.215 8<0.237 56<0.59 13 81<0.75 -53 39 48 180<1.13 55<-0.127 -24 6<0.129 233<0.875 189<0.875 6<0.0161 11<0.0102 -19 78 -4 -40 -42 29 62 11<0.0263 60<-0.243 49 30<-0.251 -13 15 24<-0.00665 55<-0.0637 259<0.375 19<0.805 94<0.663 1<-3.44 10 -15 15 63<0.0667 38 36<-0.277 21 -42 27 93<0.5 52<3.38 41 -3 49<-0.013 -12 5 71<-0.0933 53<0.533 -9 30<0.418 37 -42 4\n\
0<0.0973 38<0 8<0.678 0<-0.502 62<1.25 47<3.58 -11 58<3.18 -23 95<-0.0833 0 25 232<0.875 45<-0.185 0 3<-0.000297 42<0.0304 18 49 -18 -19 -2 12<0.0184 3<-0.0226 67<0.268 14 18<0.161 -32 43 99<0.5 18<-0.821 39 42<-0.369 16 -44 24 104<-0.243 -9 22 34<0.289 -6 58<4.2 47<4.07 -71 27 6 2<0.656 34<0.289 47<3.97 7 62<0.75 -2 -46 20<0.226 58<3.74 38<-0.00527 47 -38 26 59 -44\n\
64<0.575 382<1.13 274<0.375 229<0.375 0<0.0416 515<0.875 2 44 19<-0.454 50<-0.46 31 261<0.5 -27 45 82<-0.119 125<0.875 -7 -53 6<0.104 36<-0.42 3<0.0144 -8 36<-0.601 39 -18 105<0.35 50<-0.0575 18 2 233<0.875 -36 46 50<-0.345 24<0.367 19<-0.0743 -3 105<0.25 -54 -1 33 -2 -33 79<-0.319 -17 19<-0.19 -27 3<-0.113 -19 75 -43 1<-1.36 23<-0.265 23<-0.486 -28 3<0.0144 74 -19 6<0.186 -29 54 -40\n\
57<-0.59 59<0.596 60<0.226 47<3.67 10 -21 272<0.375 -35 31 40 341<0.375 94<0.928 434<0.375 59<-0.751 162<0.875 383<0.375 -21 48 92<-0.345 -15 76<-0.167 78 -11 1 29<0.0182 42 -43 22<0.35 2<0.656 -20 -63 47<4.07 42<0.274 78<0.0608 13<0.141 82<-0.119 -40 59<-0.0442 -29 148<1.25 45<0.0463 47<3.84 82 -11 -7 -19 -22 4<-0.0096 40 -16 87<-0.152 -52 13 44<0.855 -41 35 431<0.375 60<0.0607 3 -42 51\n\
50<0.411 10<0.917 10<0.896 -1 138<0.5 14<0.204 159<0.5 13 40<-7.45e-9 18 -12 -13 182<0.375 -4 -67 13<0.121 4<0.028 23<-0.221 23<-0.265 66<-0.294 -24 17 51 -5 23 560<0.375 33<0.508 151<0.5 50<-0.192 0 15<0.585 -10 -51 23<-0.155 -32 -8 26<-1.49e-8 38 33<0.848 8 -47 66<-0.113 103 -14 95<-0.111 111<0.5 31 26<-0.07 -40 73<-0.104 40 -12 48<0.483 16 89<-1.19 18 19<-0.0743 91<-0.565 36 -25 -37\n\
7<-0.0123 145<0.5 16<0.85 107<0.5 17<0.406 -4 86<0.185 35 125<0.375 -37 21 1<-0.461 -23 25<-0.057 46<0.173 26<0.327 72 -7 -29 42<0.152 -41 29 -22 58<4.26 5<0.0579 56 -14 106<0.5 15 42<0.076 97 -11 89<-1.19 40<0.324 57<-0.285 -43 40<-0.0797 39<-0.084 29 -16 -17 13 185<0.5 26<0.513 76<-0.555 40<-0.179 25<0.0507 -13 17<-0.0478 65 -3 -21 4 33<-0.373 -34 10<0.917 -6 15 58<4.37 10 56\n\
12<0.178 47<4.37 207<0.875 48<1.45 366<0.375 370<0.5 1 -36 22 84<0.5 91<0.113 91<-0.791 318<0.5 -28 54 11<0.0102 -9 20 -54 82<-0.359 6<0.0685 91 -5 18 14<0.00459 8<-0.254 53 -46 0 -13 207<0.375 169<0.375 105<0.25 66<0.178 3<-0.2 81<0.25 23 55<-0.382 -79 8 5<0.257 1 -44 -19 90<0.5 5<0.0872 -24 -1 213<0.875 -27 114<0.5 -39 56 -35 526<0.375 39<0.156 48<1.77 73 -10 -5 -40\n\
347<0.375 143<0.5 51<-0.0608 98<1.25 17<-0.0478 6<0.0466 12<0.406 18 -29 -11 18<0.238 14 12<0.0353 -12 12 -10 -1 54<0.313 97<-0.777 19 128<0.5 84<0.5 33<0.848 56<0.59 78<0.486 78<-0.121 308<0.875 13 -31 51<0.0576 221<0.5 24<-0.0904 -43 -13 18<-0.0332 18 -36 -7 6<0.0948 -58 16 70<-0.344 -41 5 45<-0.432 -33 40 57<3.73e-9 51<-0.0994 -28 77<1.75 2 -30 33<0.169 23 -3 21 10 77<2.25 -50 19\n\
128<0.5 229<0.375 414<0.375 435<0.375 253<0.375 370<0.5 47<3.67 79<-0.382 9 0 25<0.413 208<0.875 67<-0.161 -8 12<0.147 29<0.127 85<-0.312 51<-0.122 -18 17 -3 100<2.75 46<0.173 16 -22 57 307<0.375 -10 44 76<-0.0555 1 78 -20 441<0.875 113<0.5 21<0.204 32<0.265 258<0.875 9<0.185 79 19 -11 -25 184<0.5 -18 43 6<0.0801 33 -40 -41 -36 56 52 -39 119<0.75 85<0.104 -40 0 26<-0.14 61 -10\n\
34<0.289 17<0.469 208<1.13 45<0.462 0 32<0.596 73<-0.522 34<-0.222 19 -20 158<0.5 28<0.102 4 58<4.37 8 47<3.58 64 19 -9 35 -45 131<0.5 62<0.25 308<0.375 56<-0.547 34 148<0.25 -27 12 105<0.25 -12 89 6<0.149 35<-0.0171 21<0.559 2<-0.464 6<0.0873 43 -29 -22 -39 59<-0.0442 70 1 -54 50<-0.23 -32 56<0.0805 83 15 2<1.67 17<0.469 -12 57<0.183 -9 66<-0.264 -12 6<0.0217 -19 73 24\n\
394<0.875 28<0.736 39<0.156 138<0.5 39<-0.165 75<0.0226 -4 13<0.266 369<0.875 41<-0.00574 17 0 -42 -7 3 39<-0.14 56<0.805 21 -22 -6 90<0.5 50<0.411 1<-3.44 32<0.0265 -30 1 -5 18 5 85<0.312 75<-0.52 39<0.49 -34 30 15<0.678 106<0.5 182<0.375 13<0.0153 13 36 58<3.92 24 -67 72<0.105 11 -31 85<-0.52 25 40<-0.299 31 -42 60<0.445 -25 29 75<0.113 527<0.375 88<0.892 -59 32 21 25\n\
30<0.255 51<0.223 0 7<-0.0843 -16 83<-0.42 417<0.875 6<0.0321 106<0.5 10 -38 52<4.77 83<-0.98 10 9<0.0294 2 48 63 -46 2 3<-0.000297 184<0.5 197<0.375 114<0.5 123<0.375 -30 37 18<0.00727 -20 8 51 83<-0.14 6<0.0321 -26 66<0.0283 74 -21 -23 94<0.132 233<0.875 61<0.0908 76<-0.222 56 14<0.112 -16 20<0.134 53<2 55<-0.212 7 103 -24 -28 -13 -32 52<4.23 20<0.00817 58<3.58 60 -25 -42 10\n\
418<0.375 7<-0.0843 6<0.0429 68<0.741 82<0.119 83<0.14 23<0.265 -15 7<-0.241 47 -11 -52 181<0.875 47<3.76 47<3.58 -5 -40 11 33 47 78<0.486 244<0.875 10 52 40<0.406 -26 22 6<0.0321 53<0.267 34<0.0617 47<4.24 2 50 540<0.375 27 -50 24<-0.0904 72<0.105 31<0.85 -24 7 100<2.25 48<1.13 13 54 -47 83<0.42 -14 133<0.5 -23 60 34<0.222 209<0.375 -1 -35 69<0.142 -14 43<0.0339 -9 45 -25\n\
290<0.875 295<1.13 174<0.5 489<0.375 92<0.115 45<0.185 2 71<0.98 138<0.5 -4 39<-0.0382 187<0.5 24 -38 -8 15 33<0.508 71<0.42 31<0.95 15 126<0.375 -6 -30 27<0.12 24 -26 58<4.26 131<0.5 -61 28 1 -45 29<0.127 441<0.875 1<-3.56 25<-0.0217 -50 10 33<0.396 217<0.5 64<-0.287 90<0.5 -49 12 20 29<-0.2 -34 24 33 27<0.075 -55 20 92<-0.422 21 -37 27<0.00499 28 72<-0.522 13 -49 35\n\
43<0.678 27<0.157 104<0.85 70<1.17 0 -19 6<0.0429 101<0.5 -45 47 34<0.0123 44<-0.161 -17 66 6 36<0.185 34<-0.111 -21 64<0.23 17<0.315 -16 42<-0.369 -34 75<-0.339 52 101<0.5 42<0 33 -19 -33 19 12 75<-0.0678 -7 82<1.08 104<-0.122 315<0.5 55 -27 33<0.102 30<-0.0627 -7 34<0.0617 67 -13 27<0.0353 17<0.154 -27 64<0.161 55<-0.535 36<-0.555 -17 96 -26 63 -38 64<0.161 44<0.0322 -4 62 -9\n\
94<0.928 6<0.0161 17<0.359 41<-0.052 34<-0.185 -12 38<-0.00527 -1 36<-0.481 0 51<0.365 317<0.5 17<0.211 75 -8 -14 -26 21<0.0223 68 -5 47<3.58 6 18<0.0991 25<0.118 112 19 -18 21<0.0384 8<0.17 36<-0.324 17<0.154 157<0.5 92 -16 -6 38<-0.0474 19 -28 -29 41<-0.328 145<0.5 -11 61<-0.0229 37 77<0.25 25 51<0.121 -39 4 77<0.25 -1 25<-0.0967 87<-1.06 -22 36<-0.601 -2 20 1 97<-0.333 2 -23\n\
506<0.375 92<0.575 325<0.375 92<0.115 30<0.209 -1 242<0.375 186<0.5 70<0.308 6 -6 54<-0.105 -30 31 -43 0<-0.0334 58<4.37 56<1.13 30<0.255 1 64<-0.161 38 -39 -60 23 78<0.122 -6 1<-1.36 87<-1.06 11 45<0.661 54<0.366 37<0.456 -115 18 -14 -2 -11 41 44<0.805 9<0.233 43<0.339 41 98<0.25 -47 40 4<-0.363 31 -26 4<0.00836 2 -59 18<-0.303 64<0.288 -16 18<-0.902 -33 43 64<0.345 29 -28\n\
38<-0.0949 75<-1.86e-9 21<0.314 22<0.95 28<-0.333 -11 36 -21 1<-2.01 0 29<0.0637 50<0.0575 75<-0.64 -20 59 11 0 4<-0.099 -12 21<0.144 5<0.163 29<0.0637 -8 63 29<-0.467 -19 89 122<0.75 -21 108<0.5 -15 66 40<-0.406 46<-0.0149 182<0.375 21<0.859 73<-0.0209 -36 48<0.161 -24 24<-0.245 82 -7 36 40 48<1.13 111<0.5 72<-0.105 -31 13 51<-0.0304 85 7 89<0.508 74 -13 388<0.375 -2 51<0.453 44 -45\n\
390<0.875 381<0.5 26<0.91 76<-0.27 14<0.132 71<0.26 71<-0.0933 42<-0.659 62 82<-0.119 27 3<-0.000297 -1 -34 42<-0.152 32<-0.663 -62 35<-0.0171 -10 27 3<0.0603 9<0.521 -27 17 36 68<-0.199 -17 29<0.488 4 -31 32<-0.861 -46 42<-0.228 5<0.0678 54 -21 26 1 23<-0.221 73<0.174 29<-0.0975 9<0.209 53 -21 -20 262<0.5 32<0.132 42<-0.494 -12 90 -2 -21 73<0.209 50<0.131 -6 39 -28 9<0.233 71 -14 -38\n\
40<-0.299 133<0.5 130<0.5 110<3.18 27<0.12 2 -31 26<0.28 8 69<0.142 60 -26 215<0.375 32<0.0662 119<0.25 1<-3.78 32<-0.115 161<0.375 -96 24 16 -7 26 68<-0.119 -52 132<0.5 3 -56 13 84<0.5 105<0.25 38<0 33<0.702 27<0.12 50<-0.23 -8 37 119<2.25 -51 34 -28 92<-0.345 -62 18 32<0.199 69<-0.428 19 -29 33<0.169 -98 12 26<-0.56 24 15<0.202 92<-0.115 38 -33 -52 246<0.375 1 49\n\
387<0.875 85<0.728 27<0.359 471<0.375 37<-0.507 92<0.115 -12 58<4.2 48 -20 1<-3.19 78<0 -13 12<0.703 2 110<3.98 87 -28 73<-0.418 52<4.23 118<0.5 33<0 27<0.0134 4 45 9<0.0789 20 -12 59 2<-1.68 -22 80<-0.104 -15 29 36<-0.925 17<0.0171 -15 0<-0.502 -29 30 0<0.00651 5 -4 56<0.59 63 -32 5<0.0962 1<0.27 48<0.161 34 231<0.375 -25 44 48<0.483 -24 53 36<0.407 -29 23 -20 -32\n\
115<1.13 2<-3.93 -18 77<0.75 26<-0.14 80<-0.354 -14 27<0.0114 50<0.0973 9<0.066 -22 1 67<0.0383 -7 29 13 30<-0.362 23<-0.132 0 2<-1.9 -6 -40 75<-0.339 15<0.123 6 -21 189<0.875 -1 15<0.449 7 68 80<0.104 148<1.25 7 -14 73<-0.314 39<-0.467 62 9 21<0.204 21 -10 44<0.483 2<-0.464 -32 24<-0.00665 39<-0.532 34 71<0.38 -42 13 24<0.132 46 -8 71<0.26 34 47<3.37 21 86<-0.37 24 -53\n\
279<0.5 246<0.375 83<0.42 0 67<-0.0164 78<0.486 64<0.422 73<0.0665 67<-0.23 -7 2<-3.44 0 55<0.319 -65 19 36<-0.0142 30 -41 56<0.215 59 -25 -65 50<-0.46 41 75<0.113 92<-0.345 8 55<-0.0255 162<1.13 10<0.525 -2 -64 19 89<-0.508 236<0.5 109<0.5 50<0.411 62 -28 -17 -24 0<-0.131 -1 34<0.0888 -98 14 41<0.244 41 -48 55 73<0.137 73<-0.522 -26 17<0.211 34 20<0.134 26 -57 83<0.14 -36 25\n\
36<0.74 405<0.375 279<0.5 159<0.5 2 57<3.73e-9 11<0.0191 -32 85<-0.312 12 45<-0.432 32 5<0.216 -26 3<-0.177 -21 53 75<-1.86e-9 54<-0.313 -45 1 4<-0.00189 21<0.559 4<-0.164 -4 33<0.339 54<0.209 66<-0.565 -3 124 -17 -6 -5 27<0.094 -27 47 -20 -18 8<-0.678 28 54<0.244 12<0.051 31<0.55 98<0.75 75<-0.226 29 -46 47 -43 57<0.143 74<0.25 4<-0.099 -18 8<-0.508 -20 76 -25 -36 1<-0.95 -20 58\n\
64<-0.069 71<-0.0933 78<0.284 5<0.163 5<0.114 40<-0.0797 60<0.226 2 63 0 133<0.5 -33 23 43<-0.678 -16 51<-0.122 59 16<0.25 -8 0<-0.1 12 52 158<0.5 -16 22 76<-0.27 -14 53<2 421<0.375 37<-0.152 61<-0.539 -57 -9 37<-0.0138 51<0.122 3 94<-0.132 -33 55 1 68 106<0.5 8 64<-0.192 -39 5<0.163 -39 20 78<0.316 0 40<-0.518 0<-0.502 -47 -1 14<0.132 80<0.381 40<0.324 5 26 -14 30\n\
535<0.875 235<0.875 424<0.375 210<0.5 0 -28 -45 131<0.5 44<0.612 39<-0.863 52 43<0.424 84<0.5 73<0.314 45<-0.308 118<0.5 4 -41 70<0.629 68<-0.0398 13 -7 64<0.115 59<0.221 53<1.73 -56 34 19 10 25<-0.388 -61 21<0.859 47 -27 16 72<-0.522 -25 172<0.875 24 -33 25<-0.388 43 13<0.0611 33<0.254 -14 73<0.0348 -67 3 -2 13<0.04 43 44<0.555 22<0.45 89<0.169 27 -43 45<0.661 -8 -70 42 42\n\
364<1.13 44<-0.322 36<-0.0712 59<0.36 192<0.5 261<0.5 -25 31 36<-0.277 38 -31 32<-0.309 -17 48 37<-0.274 -25 60<0.17 191<0.5 8<-0.315 7 20<0.00817 -20 86<-0.37 -8 83 -33 -7 36<0.74 209<0.875 224<0.875 1 65<0.0611 44<0.0322 -20 37<0.186 43 -20 32<-0.265 19 -54 65<-0.143 -13 40 259<0.875 92<-0.345 8<-0.678 18 -39 70<0.493 -24 32<0.0265 120<0.5 59<-0.596 -23 61 -26 -24 79 56<0.161 -10 55\n\
296<0.875 49<0.399 552<0.5 94<0.928 1 22<0.35 -33 -3 31 50<-0.0287 1<-3.32 44<-0.161 68<0.279 98 -20 110<3.58 62<0.75 21<0.795 35 -17 -21 -21 6<0.0357 129<0.5 2 48 6<0.0393 -58 148<0.25 34<-0.037 2 -23 6<0.0801 50 -32 69<0.142 42<-0.152 110<1.19 -11 33 94<1.19 98<2.25 -26 32 28 8<0.0282 13<0.0737 -36 25 33<0 -3 21<0.617 82 8 47<3.8 296<1.13 -42 9 110<1.99 -24 49\n\
25<0.659 442<0.375 523<0.375 306<0.375 0 19<0.0322 24 23<-0.221 19 76<-0.407 -1 -55 42 37<0.0912 35<-0.155 -53 -11 27<0.0301 34 -25 93<0.5 268<0.375 37<0.0912 33 206<0.875 19<0.676 39<-0.14 26 68<-0.199 33 -35 85<0.104 51 -23 -37 -32 363<0.375 9<0.0454 63<0.667 73<-0.418 38 76<-0.296 94<0.132 -25 40 -56 44 72<-0.522 19<0.129 26 85<0.936 41<-0.328 17 -58 27 35<-0.262 -10 37<0.608 29 -15 42\n\
27<0.157 301<0.375 130<0.5 1<-3.89 -22 5<0.201 1<-3.32 2<-1.9 24 -20 -4 7 23<-0.221 28<0.57 54<0.366 47<4.15 47<3.71 50<0.303 78<-0.243 -17 27<0.051 41 78<0.17 -10 25<-0.213 -17 69 -31 1 78<0.425 42 -28 -18 84<0.5 -34 34 51<-0.243 -18 2 28 57<3.73e-9 55<-0.535 18 -15 42<0.355 50<-0.391 -18 71<0.7 78<0.122 55<-0.319 -14 41 51<0.334 -19 54<-0.174 -25 32<-0.309 -6 86 49 -46\n\
402<0.375 251<0.375 26<0.91 28<-0.712 88<0 -30 74<0.75 29<0.0637 -28 97<-0.222 -30 46<-0.0149 -17 87 71<-0.327 -42 27<0.075 65 -6 420<0.875 518<0.875 97<0.111 1 -3 -43 -41 23<-0.292 73<0.174 23<-0.574 -25 47<4.07 41 -32 55<-0.212 85 12 28<0.143 10 51<-0.0994 18 282<0.5 -37 40 29<0.34 54<-0.0523 46 17<0.406 23<-0.132 17<0.154 97<-0.111 25 -36 41 71<-0.233 -27 50 -64 9<0.127 6 -77 39\n\
245<0.375 89<0.508 89<0 -1 33<0.702 64<0.115 41<-0.052 2 14<0.204 33<-0.0848 48<0.483 -64 4 87<0.152 85<-0.624 -59 66<-0.0377 21 43<-0.254 56 23<-0.422 15 -21 17<0.0171 42<-0.038 -56 36 -63 183<0.5 -63 12 35<-0.218 -30 21 42<0.638 -49 39 16<0.55 33<0 78<0.202 42<0.0304 23 -34 -41 104<-0.122 -24 56<0.805 40 66<-0.0377 41 -45 41<-0.247 41 34<0.111 42<-0.304 11 -68 28 108<0.5 -12 56\n\
8<-0.254 28<-0.399 78<0.365 -19 40<-0.239 66 -5 76<0.111 67<0.115 268<0.375 26<0.0467 7<-0.0123 -4 76<0 53<2 95<-0.21 68<0.418 66 -17 52<3.84 34 47<4.37 -3 50 -8 -18 4 44 26<0.7 127<0.5 17<-0.0854 47<3.8 58 -14 59<-0.751 50 -5 -26 -40 7<0.00322 51<0.453 -40 23 22 354<0.375 43<0.576 87<0.76 -2 -31 8<-0.0565 59<-0.133 -1 52<3.58 -8 89 4 76<-0.244 -10 54<-0.0241 66 5\n\
6<0.129 38<0 61<0.0908 0 55<-0.178 18<0.454 -17 47 28 78<0.0608 20<0.117 97<-0.555 28 -30 4<-0.139 23<-0.486 38 -17 6<0.0685 57<0.183 69 -11 4 29<-0.0975 16<0.45 41<-0.0869 -4 44 -8 75<-0.264 53<1.4 46<-0.15 74 0 -29 97<-0.222 -6 8<0.237 181<0.375 35<-0.111 14 75<0.249 123 7 25 11 22<0.75 63<1.8 13<0.0153 67<-0.0821 -32 33<-0.17 -23 41 -7 43 9<0.185 -44 20<0.388 3 -62\n\
336<0.375 475<0.875 300<0.875 310<0.375 335<0.375 512<0.5 47<3.11 242<0.875 38<-0.191 39<0.385 -8 -44 280<0.5 -1 317<0.5 -12 -85 36 8<0.339 0 84<0.5 70<0.703 47<3.3 127<0.5 39<-0.264 51 15 -26 122<1.75 39<0.156 9 -5 -18 23 114<0.5 -9 28 25 70<0.185 -64 76<-0.296 -24 40 46 249<0.375 10<0.896 59<-0.0795 120<0.5 25 -42 96<0.5 35 -29 -46 -60 47<3.18 26 365<0.375 -10 -73 -39\n\
292<0.375 60<0.226 -2 220<0.5 47<4.37 178<0.875 65<-0.107 11<0.156 -13 16<0.85 0<-0.025 -35 109<0.5 40 -13 35 2<0.656 36<-0.925 0<-0.0183 -8 50 4<0.028 23<-0.486 53<1.4 3 2<-1.9 -13 86 -2 54<-0.261 17 -22 0<-0.502 154<0.375 -19 23 44 23<-0.132 0 53 44<0.676 37 -38 48<0.483 53<0.6 -24 154<0.875 68<0.0199 73<-0.244 4 87 24 7 23<0.012 -8 45<-7.45e-9 -17 50 42<0.274 65 -26\n\
8<0.678 344<0.875 34<-0.037 26<0.42 30<-0.174 26<-0.35 37<0.334 21 87 7 42<0 4 -5 -5 48<-0.161 70<0.185 -22 176<0.5 -5 41 205<0.5 61<-0.248 2<-2.28 23<-0.0602 53 5 4 109<0.5 30<-0.105 -19 83<-0.14 88<0.382 70<0.432 24 -13 54<0.366 -11 38 -15 30<-0.0149 5 -4 70<0.185 26 26<0.607 -12 38 -30 65<0.428 496<0.5 42<-0.038 16<0.1 -49 65<-0.0712 -37 -1 -5 50 88<-0.127 70 -4\n\
246<0.375 253<0.375 5<0.123 105<0.25 68<0.0597 533<0.375 -8 32 1 10<0.9 86<-0.925 12<0.0141 -60 24 -5 104<0.364 25 4 10<0.9 145<0.5 10<0.896 159<0.5 1 14<0.112 26 -13 140<0.5 5<0.186 13 14<0.0549 29 14<0.0843 -39 5<0.235 -17 30 14<0.0414 -9 66<-0.565 -25 39 98<2.25 -3 -36 231<0.875 30<-0.474 25 217<0.5 5<0.216 52<4.69 2 33 144<0.5 -7 -50 -19 25<-0.213 12 -44 34 41\n\
198<0.5 255<0.875 573<0.375 209<0.375 294<0.375 0 404<0.875 519<0.375 -38 30 43 8<0.469 32<0.0662 41<-0.00223 -23 1<-0.461 20<0.226 -19 6<0.0801 -20 62 44 49 -36 -33 78<0.202 3<-0.101 6<0.0741 -23 39 8<0.542 78<0.121 17<0.154 17<-0.0133 28<-0.166 -17 53 -25 56<0.483 4<0.0595 64<-0.192 -16 81 -16 -21 41<-0.112 -17 86 -8 6<0.0948 56<-0.242 50 -4 47<3.76 -48 8 32<-0.464 -32 59<-0.36 -12 35\n\
40<-0.239 154<0.875 94<0.398 125<0.875 137<0.375 288<0.875 0 43 3<-0.101 -4 76<-0.377 -31 161<0.875 109 -13 175<0.5 127<0.5 113<0.5 46 -33 -27 -16 33<-0.373 -23 27<0.0423 39<-0.21 -10 33 322<0.5 63 -27 24<-0.274 50<-0.0862 -58 1 33<-0.0391 21 -13 76<0 50<0.0575 40<0.538 283<0.5 -1 33 21<0.403 -35 2 226<0.875 125<0.875 294<0.875 8 84 -8 -35 55<0.0911 449<0.5 -12 53 73<0.0665 15 -16\n\
381<0.5 487<0.875 41<0.244 72<-0.522 49<0.104 75<0.0226 91<-0.565 18 22<0.1 144<0.5 -50 21 5 25<0.413 -22 29 7<-0.0123 136<1.13 -24 38 -2 92<-0.69 69<-0.712 -17 12<0.703 43<0.424 233<0.375 25 89<-0.508 23 -52 56 -45 1 77<1.75 14<0.00459 25<0.193 3 -49 53<1.4 43<0.339 35 -7 122<0.25 75<-0.188 72<-0.105 -66 13 71<0.327 260<0.5 6<0.0634 35 -8 -47 52 -34 -28 75<-0.113 15 -62 -39\n\
386<0.375 91<0.113 254<0.375 63<1 405<0.875 0 -21 146<0.5 9<0.0158 382<0.875 -30 34 357<0.375 521<0.375 64<0.23 66<0.0283 39<5.96e-9 72<0.209 91<-0.678 0 51 196<0.375 -10 51 -16 139<0.5 68<-0.359 -29 55 -13 -19 -35 -52 440<0.375 15<0.0528 34<-0.0101 -24 37<-0.0507 -19 48 -20 29<-0.0637 -11 55 121<0.875 46 -36 72<-0.174 15<0.123 2 74<0.75 30<0.174 56 -1 43<0.508 -38 36 -17 104<0.364 -3 98\n\
359<0.5 21<0.0384 365<0.375 193<0.5 -27 7 18<0.334 89 39<0.06 20<0.101 -25 46 -31 64<-0.402 74<0.25 19<0.229 23<0.397 43<-0.339 40<0.406 -58 21 23<-0.221 119<0.25 3<-0.101 25<-0.152 -28 41 -31 21<0.204 -26 78 18<-0.435 34<-0.111 62 -4 44<-0.322 34 -38 65 -27 24<-0.465 43 62<0.75 27<0.0134 -15 44<0.161 -6 12<0.508 56 -22 40<0.324 71<-0.42 29 -27 30 0 92<-0.115 12<0.215 34 -40 59\n\
61<0.0908 0<0.0973 554<0.375 0<-0.0334 62<0.75 0 5 21<0.355 0 249<0.375 367<0.375 183<0.5 103<0.5 68<-0.167 18 264<0.5 -4 -46 -21 52<4.11 23<0.012 7 -40 233<0.375 -64 -9 20 -79 40 2<0.656 6 -39 200<0.375 23<-0.486 7 20<0.052 44<0.555 73<-0.105 -16 21 -49 80<-0.437 37 43<-0.339 13<0.227 37 -28 25<0.413 15<0.148 23<-0.379 4 -65 0<-0.131 1 204<0.5 -43 12 12 139<0.5 24 -25\n\
7<-0.155 219<0.5 39<-0.42 28<0.0204 1<-2.28 -21 55<-0.446 -11 17<-0.0854 -18 160<0.5 75 -19 -24 4<0.182 10<0.825 -37 -10 31 4<-0.12 -11 31<0.85 -23 61 17<-0.359 130<0.5 170<0.375 117<0.875 7<0.00322 -29 52<4.11 -17 42 40<-0.239 51<0.121 88 -4 -19 11<0.0304 -13 81 39<-0.264 99<0.5 10<0.896 55<-0.255 2 21<0.737 136 -9 10 -26 1<-3.67 61 30<0.0348 40<-0.406 34 -49 4<-0.099 -25 46 0\n\
57<-0.59 154<0.875 26<0.28 15<0.331 49<0.208 13<0.266 74<0.75 85 -4 0 -20 -21 -31 36 46<0.312 14<0.132 430<0.375 -1 14<0.0356 -4 45 6<0.0801 57<-0.285 67 15 73<-0.522 -35 216<0.5 47<4.37 277<0.5 18<0.0483 1 -23 36<-0.185 -11 12<0.073 49<0.146 103 13 0 37 48 5<0.201 87<-0.76 -10 81<-0.75 44 75<-1.86e-9 18 43<-0.508 -47 4 13<0.0611 -16 57<-0.285 -24 44<0.161 -2 55<-0.319 2 51\n\
347<0.375 126<1.13 10<0.721 556<0.375 88<1.15 2 23 49 172<0.375 71<-0.327 4<0.00836 92<0.345 10<0.9 10<0.881 59<-0.0442 56<0.805 -31 36 25 85<0.312 33 -33 4<-0.261 -28 10<0.945 62<0.25 4 -30 27 65<0.142 62<-0.75 28 -83 13 443<0.375 24 -55 221<0.5 -1 10<0.896 -64 14 37<-0.0507 23<-0.221 10<0.909 -14 18 -29 4<-0.261 22 56<0.966 26<-1.49e-8 27<0.00228 27 -38 0 44 16 148<1.75 -58 20\n\
11<0.046 139<0.5 255<0.875 8<-0.184 1 55<0.0255 409<0.375 -19 42 10<0.721 222<0.5 -23 79 73<-0.564 -46 39<-0.084 6 47 44<0.268 39 -9 53<1.73 172<0.875 9<0.127 7 5<0.173 -32 44<0.322 28 -20 10<0.426 -37 37 9<0.426 -31 52 186<0.5 24<-0.395 36<0.296 105<0.25 27 2 -16 50<-0.164 59<0.36 -3 44<-0.115 25 -35 27<0.0255 9 65<0.0611 184<0.5 -9 12 10 110<1.19 9<0.066 -12 84 -7\n\
45<0.37 10<0.9 297<0.875 -3 62 44<0.855 56<-0.0966 21<0.355 14 -22 6 -25 8<-0.678 -18 416<0.875 51<0.122 37<-0.0507 -7 32<0.398 367<0.375 73<0.47 67<0.575 3 16<0.45 67 -24 41<-0.0673 -30 74 67<-0.23 29 -33 44<0.805 57 -10 67<-0.287 21<0.0956 -22 12<0.264 47 -11 115<0.875 86<-0.185 35<-0.111 22<0.65 -42 31 23<0.133 54 -5 8<0.395 11 52<4.05 56<0.215 -25 48 -28 32<0.265 -17 26 -41`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.54,"further":0.56,"lean":0.2};
