// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005434041599891736\n\
bias 120 -64 -57\n\
passage:neutral 116 -76 -38\n\
unnamed 127 -72 -55\n\
voice-confidence -101 25 78\n\
passage:lean -5 73 -71\n\
holder:person -72 42 30\n\
references:1 53 -21 -32\n\
passage:favor 1 44 -45\n\
content:9 16 25 -39\n\
via:name|in -75 48 27\n\
sum:against -12 -25 36\n\
mode:indirect 60 -22 -37\n\
content:2 32 -17 -19\n\
sum:favor -1 32 -29\n\
side:own 91 -15 -79\n\
passage:against 6 -29 25\n\
home:against 6 -27 13\n\
content:13 25 3 -27\n\
content:5 -26 7 19\n\
content:7 26 -25 -2\n\
content:4 -25 8 14\n\
holder:group 109 -62 -51\n\
content:10 -24 12 8\n\
right:11 -12 -15 28\n\
others:favor 11 -23 14\n\
home:none 30 -19 -9\n\
holder:institution 90 -49 -48\n\
content:14 21 -22 1\n\
content:3 22 -9 -12\n\
content:1 10 10 -22\n\
via:carried|in 66 -68 -5\n\
via:previous|in 59 -32 -33\n\
side:free 29 -25 -3\n\
left:14 20 -25 6\n\
others:against -2 19 -19\n\
present:false 55 -13 -43\n\
voices:4 74 -45 -32\n\
cue:15 27 -6 -21\n\
outside|mode:narration 27 -37 9\n\
left:7 1 -22 21\n\
voices:3 44 -17 -31\n\
cue:12 24 -21 -3\n\
cue:5 17 -24 9\n\
rivals:0|other -49 12 33\n\
content:11 -16 3 14\n\
references:2 40 -22 -18\n\
content:12 16 -14 0\n\
right:12 -2 19 -15\n\
content:8 12 2 -15\n\
left:12 9 9 -17\n\
side:other 2 -23 23\n\
right:10 -13 18 -5\n\
voices:2 23 -13 -11\n\
cue:3 -20 6 12\n\
left:13 15 -16 2\n\
via:previous|out 81 -43 -45\n\
mode:indirect|side:own 61 -20 -47\n\
lead:favor -7 13 -6\n\
rival:own|false|false|true 64 -19 -51\n\
present:true 18 -17 2\n\
cue:4 -1 -18 18\n\
lead:against -2 -12 12\n\
cue:14 16 -19 7\n\
mode:narration 22 -25 1\n\
mode:narration|side:free 22 -25 1\n\
holder:narrator 22 -25 1\n\
right:5 -15 15 1\n\
right:8 15 -14 0\n\
rank:0|0 -17 22 -9\n\
right:2 3 11 -15\n\
rule:tone.sentence:-|narration -44 31 10\n\
left:9 9 5 -14\n\
nested:true 82 -41 -48\n\
holder:party -24 19 3\n\
right:14 12 -13 2\n\
via:affiliate|out 29 -37 1\n\
cue:6 -1 -15 16\n\
mode:act 30 -13 -17\n\
outside|mode:act 30 -13 -17\n\
right:4 -5 -7 12\n\
left:1 9 -13 3\n\
cue:8 -15 11 5\n\
cue:9 1 15 -15\n\
link:owner(plain)|name 23 -65 37\n\
rivals:1|own 42 -13 -35\n\
right:13 -11 12 0\n\
rivals:0|free -23 7 13\n\
content:0 7 -10 6\n\
cue:11 -15 0 13\n\
rule:tone.near:-|act -56 -12 59\n\
sum:silent 14 -9 -6\n\
near:right:have -23 33 -13\n\
left:15 -6 -6 12\n\
cue:2 14 -8 -5\n\
right:3 3 -12 6\n\
clause:object:main| -25 15 7\n\
rule:tone.sentence:-|free -21 -6 24\n\
rank:1|1 30 -19 -17\n\
left:2 8 7 -12\n\
near:right:_P_ 12 -24 7\n\
rival:own|false|false|false 29 2 -37\n\
cue:0 13 -1 -4\n\
right:15 3 -11 10\n\
rival:free|false|false|true 14 -28 8\n\
path:none|out 48 -12 -43\n\
gov:subject:say 46 -29 -22\n\
rivals:2|other 24 -30 2\n\
rival:free|false|false|false 14 0 -13\n\
rule:tone.near:+|act -45 55 -19\n\
via:self|in 61 -32 -39\n\
rivals:2|free 32 -29 -7\n\
cue:13 12 -4 -6\n\
left:5 -10 4 5\n\
rule:tone.sentence:-|other -9 -19 26\n\
left:11 -10 2 8\n\
extent 11 -6 -3\n\
references:3+ 30 -21 -8\n\
rule:tone.sentence:+|narration -31 11 15\n\
role:subject|own|in 25 7 -36\n\
rule:tone.sentence:-|in -3 20 -17\n\
sum:tone+ -2 10 -8\n\
verb:subject:none|none -2 -22 23\n\
rule:tone.sentence:+|free -21 14 4\n\
cue:10 1 -8 11\n\
nested:false -10 7 5\n\
near:left:_N_ 17 -4 -15\n\
rule:tone.near:+|free -19 19 -1\n\
rule:tone.near:+|other -24 20 -1\n\
rival:other|false|false|false 4 -16 10\n\
form:person -19 25 -8\n\
rivals:1|free 9 -15 6\n\
verb:clause:demand 44 -17 -32\n\
rule:tone.near:+|out 9 6 -22\n\
outside|mode:indirect 12 11 -32\n\
voices:1 -11 0 8\n\
mode:act|side:other 22 -9 -14\n\
rule:tone.sentence:-|out 14 1 -19\n\
rule:tone.sentence:-|own -24 35 -15\n\
rivals:1|other -17 -3 18\n\
left:8 6 -9 5\n\
link:subject(plain)| -7 -5 14\n\
rule:effect.noun-patient:-|in 11 42 -61\n\
role:patient|other|out -36 -40 70\n\
role:owner|other|in -17 -18 30\n\
near:right:, -5 15 -15\n\
cue:1 -7 -2 10\n\
role:subject|other|out 34 -7 -32\n\
cue-distance 5 -11 4\n\
near:right:the -17 4 9\n\
rivals:2|own 35 -9 -33\n\
near:left:between 49 -9 -47\n\
verb:clause:attitude- 28 0 -35\n\
verb:clause:plain 6 7 -13\n\
via:affiliate|in -12 -23 30\n\
rule:demand.object:-|agent:holder -43 20 19\n\
left:3 3 4 -8\n\
clause:subject:main| 7 4 -12\n\
rule:tone.sentence:+|indirect -22 18 -1\n\
rival:other|false|true|false -11 -39 41\n\
form:name -10 5 6\n\
left:4 -1 -7 7\n\
verb:object:none|past -17 17 -6\n\
rivals:3|other 40 -12 -32\n\
next:right:have -25 12 8\n\
left:6 8 -5 -2\n\
rule:tone.near:-|narration 0 14 -19\n\
left:0 2 2 7\n\
home:favor -5 -1 3\n\
mode:direct|side:other 5 -18 8\n\
rule:attitude.agent:-|out 37 -13 -30\n\
next:left:_N_ -10 -16 20\n\
cue:7 6 -8 -2\n\
clause:complement:main| -13 13 -1\n\
via:event|in 31 -8 -27\n\
rule:tone.sentence:+|other -17 7 8\n\
verb:subject:none|past -1 9 -11\n\
right:6 -4 6 1\n\
rank:0|1 -16 -1 15\n\
right:9 2 1 -6\n\
rule:tone.near:-|free 9 -13 1\n\
path:subject(attitude-)|out 35 -14 -26\n\
verb:object:plain 5 7 -15\n\
rule:effect.noun-patient:-|free 24 23 -53\n\
verb:subject:plain -4 -7 10\n\
role:owner|free|out -5 -15 17\n\
role:subject|other|in -4 -17 18\n\
via:pronoun|in -16 -1 12\n\
rule:tone.clause:-|narration -27 18 4\n\
right:1 4 -6 2\n\
rule:tone.near:-|in -11 -1 12\n\
clause:object:to|to 6 -17 7\n\
near:left:and -15 -6 15\n\
rule:tone.clause:-|free 1 -20 16\n\
verb:object:cause -2 19 -23\n\
via:pronoun|out -14 13 -1\n\
mode:mixed|side:own 39 -3 -46\n\
rival:other|true|false|false 9 16 -29\n\
rule:attitude.agent:+|out 38 -31 -11\n\
sum:tone- -3 0 8\n\
path:none|in 1 7 -16\n\
near:right:and 0 12 -14\n\
role:owner|free|in 19 -22 0\n\
rank:0|2 -27 7 13\n\
rule:tone.near:-|out -10 13 -8\n\
verb:object:none|present -5 15 -14\n\
rule:tone.clause:-|in -19 8 7\n\
rule:tone.near:-|other -13 -6 14\n\
rule:evaluation.copula:+|in -10 31 -28\n\
rank:2|2 17 3 -25\n\
next:right:be -17 16 1\n\
clause:subject:ing| 16 5 -23\n\
rule:tone.clause:-|own -20 41 -27\n\
content:15 -5 4 3\n\
path:subject(plain)|out 11 -14 -1\n\
near:left:that -13 17 -5\n\
next:left:in 4 16 -26\n\
near:right:_N_ 12 -11 -5\n\
mode:indirect|side:free 13 -7 -8\n\
mode:indirect|side:other -12 0 10\n\
link:owner(effect-)|name 13 -43 25\n\
near:right:? 60 -34 -31\n\
verb:object:attitude+ 1 20 -25\n\
rule:bond.partner:+|direct 40 1 -44\n\
verb:clause:none|none 11 -16 2\n\
role:object|other|out -2 -27 23\n\
rival:other|false|false|true 19 -18 -5\n\
link:owner(plain)|'s -12 11 -1\n\
rule:attitude.self:+|agent:holder -23 46 -29\n\
rule:tone.near:-|own -21 16 0\n\
content:6 1 -3 4\n\
clause:subject:that|that 9 3 -15\n\
next:left:with -22 18 1\n\
verb:subject:none|present -8 8 1\n\
role:patient|free|out 29 7 -43\n\
near:left:to 5 6 -12\n\
role:object|free|out 22 -12 -16\n\
next:left:that -10 -14 19\n\
rank:1|2 9 -23 8\n\
verb:complement:cause 5 -21 10\n\
clause:subject:conditional|if 8 -38 24\n\
gov:subject:do -42 20 16\n\
rule:tone.clause:+|narration -21 10 6\n\
rule:attitude.self:-|agent:holder -33 -2 29\n\
near:left:_P_ -1 8 -8\n\
near:left:the 1 6 -8\n\
rule:tone.clause:+|in -15 11 4\n\
rule:effect.noun-patient:-|direct 26 21 -53\n\
link:object(plain)| -7 -17 17\n\
form:adjective 15 -7 -9\n\
mode:mixed 16 -6 -14\n\
rule:attitude.agent:+|free 14 -29 12\n\
verb:subject:possibility|present 25 -25 -4\n\
verb:subject:attitude+ -13 -7 19\n\
role:owner|own|in 0 15 -19\n\
rule:effect.patient:-|in 7 16 -26\n\
verb:complement:possibility|present 13 15 -35\n\
next:right:will 26 -10 -20\n\
rule:attitude.agent:-|free 24 -15 -15\n\
clause:clause:that|that -9 16 -12\n\
verb:object:demand 8 -36 21\n\
near:left:\` -11 -5 14\n\
near:left:against -26 22 2\n\
verb:subject:cause -10 -9 15\n\
rule:effect.owner:-|in -24 2 15\n\
rule:attitude.agent:+|narration -4 -33 33\n\
near:left:be 1 12 -14\n\
verb:object:volition|none 0 18 -22\n\
form:people -29 4 17\n\
rule:grow.agent:+|other -30 49 -21\n\
next:right:'s -12 13 -2\n\
home:before -16 13 -1\n\
near:right:will 13 4 -21\n\
rule:bond.partner:+|in 6 14 -22\n\
next:left:by -15 -20 28\n\
right:0 2 1 3\n\
rule:tone.sentence:+|out 2 2 -9\n\
verb:complement:none|present 6 -10 1\n\
next:right:for -29 31 -6\n\
rule:effect.patient:-|agent:holder -4 -38 40\n\
next:left:\` 11 -18 5\n\
near:left:sanction 10 12 -27\n\
verb:subject:volition|none 4 -20 12\n\
rule:effect.patient:-|direct 11 20 -35\n\
near:left:'s 10 2 -18\n\
rule:tone.near:-|indirect 11 -7 -7\n\
verb:complement:none|none 7 -12 3\n\
gov:owner:_N_ 31 -16 -20\n\
gov:attribute:be -20 8 9\n\
verb:subject:none!|present -13 -13 21\n\
next:left:- 17 17 -40\n\
role:subject|free|out 8 -4 -7\n\
role:patient|other|in -37 36 -6\n\
rule:effect.agent:+|narration 4 -26 16\n\
near:left:in 2 -12 7\n\
near:left:he 9 14 -27\n\
rule:evaluation.copula:-|other 29 -27 -8\n\
rule:demand.object:-|other -20 14 0\n\
near:right:policy -23 -22 42\n\
rule:tone.sentence:+|act 20 -18 -9\n\
verb:clause:grow+ -21 16 -1\n\
rule:tone.sentence:-|direct 4 -10 3\n\
rule:attitude.agent:-|narration 24 -16 -13\n\
rule:evaluation.modifier:-|narration -49 3 41\n\
next:left:_P_ -16 0 13\n\
near:right:sanction 7 -27 15\n\
link:object(attitude-)| 23 -11 -17\n\
rule:effect.agent:+|out 12 -20 3\n\
role:partner|other|out -28 26 -3\n\
verb:subject:plain! -17 -3 15\n\
near:right:their 3 -31 26\n\
rivals:3|free 13 0 -19\n\
rule:effect.owner-patient:-|agent:other 14 18 -33\n\
rule:tone.near:+|narration -3 -10 9\n\
rule:tone.clause:+|free -13 4 6\n\
verb:object:obligation|present 25 -38 7\n\
near:left:a 15 -5 -13\n\
near:left:of -9 2 2\n\
home:after -18 6 9\n\
rule:evaluation.verb:-|narration -42 2 34\n\
near:left:they 23 -37 9\n\
role:partner|own|in 46 -41 -8\n\
rule:evaluation.verb:+|in -36 33 0\n\
link:patient(effect-)|against 17 16 -37\n\
mode:direct -5 -2 6\n\
near:left:from 6 -19 7\n\
clause:subject:to|to 9 -8 -3\n\
near:left:deal 12 -30 11\n\
link:subject(cause)| -5 -9 13\n\
role:topic|other|out 7 5 -20\n\
rule:tone.near:+|direct 9 -6 -5\n\
clause:clause:to|to 13 -8 -7\n\
link:owner(effect-)|'s 6 13 -27\n\
rule:attitude.noun:-|free 20 10 -36\n\
verb:subject:ability|present 3 16 -26\n\
next:left:two 4 18 -28\n\
role:object|own|in -26 -11 26\n\
rule:tone.sentence:+|own 7 0 -13\n\
clause:clause:ing| -7 16 -13\n\
verb:subject:obligation|present -25 -3 24\n\
gov:subject:be -4 10 -7\n\
verb:clause:none|present 1 -7 4\n\
verb:subject:attitude- -12 9 0\n\
rule:tone.clause:-|other -1 -15 13\n\
rule:effect.patient:-|agent:other 3 18 -27\n\
rule:effect.noun-patient:-|narration 10 24 -39\n\
path:subject(demand)|out 28 -12 -24\n\
rule:effect.noun-patient:-|act 4 -33 23\n\
near:right:to 7 -8 1\n\
verb:subject:effect- 1 8 -12\n\
path:subject(effect-)|out 25 -14 -17\n\
near:right:call 13 13 -32\n\
rule:effect.agent:-|in 2 -19 12\n\
via:pair|in -1 28 -31\n\
clause:subject:that| 4 -12 5\n\
rule:tone.near:-|mixed 19 -6 -17\n\
rule:evaluation.verb:-|in -4 -27 27\n\
near:right:'s -9 4 4\n\
rule:evaluation.copula:+|other 5 14 -24\n\
near:right:right -43 47 -9\n\
verb:attribute:none|present 9 -17 4\n\
near:right:no 9 -35 19\n\
next:left:for -3 18 -19\n\
role:complement|own|in 13 0 -20\n\
clause:complement:that|that -14 7 3\n\
next:left:, -5 -9 10\n\
rule:effect.agent:-|indirect 24 -17 -12\n\
link:subject(attitude+)| 14 -7 -8\n\
rule:bond.partner:+|own 30 -36 2\n\
verb:subject:none!|none -18 -11 26\n\
near:left:at -18 -16 27\n\
via:event|out 8 -17 4\n\
near:right:say -7 12 -10\n\
rule:effect.agent:+|in -6 -15 18\n\
role:complement|free|out 0 -10 5\n\
near:right:deal 20 5 -27\n\
rule:evaluation.copula:-|in -3 -19 20\n\
near:right:as -12 16 -10\n\
rule:attitude.self:+|indirect -7 24 -22\n\
rule:effect.owner:-|act 31 -14 -23\n\
next:right:also 30 -14 -21\n\
rule:attitude.self:-|other -1 -22 16\n\
next:right:say 11 -17 0\n\
rule:cause.event-patient:-|other -17 -15 28\n\
role:partner|free|in 25 -1 -29\n\
verb:object:effect- 4 3 -13\n\
rule:effect.owner:-|narration -23 -4 17\n\
rule:bond.partner:+|other -13 18 -8\n\
near:right:be 4 4 -7\n\
rule:evaluation.modifier:-|act 44 -12 -36\n\
mode:mixed|side:other -14 -6 15\n\
verb:subject:demand -10 -15 19\n\
near:right:country -22 -4 24\n\
near:right:would 15 -1 -19\n\
verb:complement:demand 31 -22 -14\n\
mode:act|side:free 15 -10 -13\n\
verb:object:evaluation+ 28 -39 6\n\
rule:tone.sentence:-|indirect -5 -7 9\n\
rule:idiom.near:+|other -42 44 -6\n\
near:right:in -7 -6 9\n\
next:right:in -1 9 -15\n\
link:owner(evaluation+)|'s -1 20 -23\n\
path:subject(attitude+)|in -16 -16 28\n\
rule:attitude.agent:+|in 1 -24 17\n\
right:7 -2 3 1\n\
link:complement(plain)|for -12 -18 24\n\
verb:clause:obligation|present 5 -28 15\n\
rule:effect.agent:+|direct -23 3 17\n\
rule:tone.clause:-|indirect 15 -13 -9\n\
path:subject(effect+)|out 26 -24 -8\n\
next:left:say -13 -12 20\n\
verb:subject:receive! -16 -20 29\n\
role:topic|free|in 13 -3 -16\n\
left:10 -3 -2 3\n\
near:right:or 33 -14 -23\n\
rule:evaluation.noun:-|narration -46 -6 49\n\
rule:effect.agent:-|free 5 -16 7\n\
role:complement|other|out -10 9 -4\n\
verb:clause:ability|present 26 -17 -14\n\
link:topic(plain)|of -7 18 -19\n\
rule:obligation.subject:-|in -5 -22 24\n\
near:right:which -22 10 7\n\
verb:complement:none!|present -2 -23 18\n\
verb:clause:cause -1 -11 6\n\
rule:grow.agent:+|out -12 26 -18\n\
verb:object:ability|present 28 -15 -17\n\
near:right:over -29 2 20\n\
verb:clause:plain! 10 1 -17\n\
near:left:but -2 -20 16\n\
rule:effect.agent:+|indirect 20 -18 -5\n\
near:left:ask 38 -22 -23\n\
clause:clause:conditional|if 27 -24 -9\n\
role:topic|free|out 1 6 -13\n\
path:owner(plain)|out 35 -13 -27\n\
rule:effect.owner-patient:-|in -6 19 -16\n\
next:right:would 21 -7 -18\n\
rule:attitude.owner:+|agent:holder -22 33 -15\n\
rule:evaluation.modifier:-|other 16 -25 4\n\
rule:tone.clause:-|direct 2 8 -14\n\
next:right:. -9 7 -5\n\
rule:demand.object:-|indirect 4 -14 6\n\
verb:clause:attempt 2 -13 6\n\
clause:subject:ing|in -12 29 -21\n\
rivals:0|own 5 19 -28\n\
rule:effect.patient:+|agent:other 3 -22 14\n\
rule:evaluation.noun:-|free -31 -10 35\n\
near:right:people -5 31 -32\n\
rule:effect.agent:+|free -2 -15 13\n\
near:right:at -13 20 -14\n\
rule:attitude.self:-|indirect -15 -9 18\n\
rule:evaluation.noun:+|other 6 -25 17\n\
rule:effect.noun-patient:-|out 18 -14 -10\n\
verb:complement:plain 1 -6 3\n\
gov:subject:win 37 -22 -18\n\
verb:complement:effect- -8 13 -10\n\
rule:effect.patient:-|out -2 -22 17\n\
rule:effect.owner:-|out 14 -14 -11\n\
rule:obligation.subject:-|other -15 -22 31\n\
rule:effect.patient:-|indirect -9 -18 21\n\
rule:effect.patient:+|out 7 12 -24\n\
verb:object:effect+ 2 7 -14\n\
near:left:his 22 -6 -22\n\
gov:owner:sanction 11 -26 10\n\
gov:owner:people -1 34 -38\n\
near:right:) 27 -21 -8\n\
role:partner|other|in -12 21 -15\n\
rule:cause.event-patient:-|agent:holder -16 -16 29\n\
role:patient|own|in 10 24 -39\n\
gov:subject:have -3 -15 13\n\
gov:subject:keep -36 39 -9\n\
rule:bond.partner:+|out 9 -14 0\n\
next:right:nuclear 22 2 -28\n\
verb:complement:ability|present 19 1 -27\n\
next:right:that -24 0 15\n\
near:right:who -18 17 -4\n\
link:subject(effect-)| -10 3 3\n\
clause:subject:relative|that 11 -18 1\n\
link:topic(plain)|in 7 -16 2\n\
verb:object:attitude- -8 -9 12\n\
near:left:on 7 -10 -2\n\
gov:complement:say -15 23 -12\n\
near:right:do -14 16 -8\n\
near:right:nuclear 6 10 -18\n\
link:partner(bond+)|with 10 -18 3\n\
rule:tone.clause:+|own 3 9 -18\n\
near:left:their 23 -13 -14\n\
verb:complement:receive 14 -9 -10\n\
near:left:do 11 3 -21\n\
rule:bond.partner:+|free -4 15 -16\n\
near:right:it 13 -1 -15\n\
rule:bond.partner:+|indirect -18 0 13\n\
link:subject(attitude-)| 10 -8 -5\n\
near:left:by -8 -10 12\n\
path:subject(plain)>clause(plain)|out -16 1 7\n\
rule:tone.clause:+|other -11 0 7\n\
verb:subject:ability|none -9 33 -28\n\
near:right:party -10 -27 34\n\
rule:demand.object:-|direct 4 9 -17\n\
verb:complement:attitude- -2 11 -13\n\
verb:clause:possibility|present 12 -17 -1\n\
rival:other|true|true|true -22 19 -4\n\
path:complement(effect-)|in 13 -31 14\n\
rule:attitude.noun:-|other -1 -26 24\n\
link:object(demand)| -24 -8 25\n\
verb:subject:future|present 13 -13 -3\n\
verb:subject:effect+ -9 -1 8\n\
near:left:if -3 -21 17\n\
rule:attitude.self:-|direct 14 10 -31\n\
link:owner(plain)|demonym -9 1 4\n\
gov:subject:leave -17 -21 35\n\
verb:clause:future|present 16 -17 -3\n\
rule:attitude.owner:+|other -15 26 -18\n\
near:left:make -22 14 3\n\
next:left:the -7 4 -1\n\
verb:clause:evaluation- 18 -15 -8\n\
path:subject(effect+)|in 11 9 -25\n\
path:complement(cause)|in -23 17 1\n\
verb:complement:break- -10 -20 23\n\
rule:evaluation.noun:+|in 2 -18 11\n\
near:right:a -8 5 0\n\
clause:subject:ing|by -11 -19 28\n\
path:complement(grow+)|out -32 19 5\n\
rule:evaluation.copula:+|narration -25 14 4\n\
near:left:would 13 3 -22\n\
near:right:he 0 -17 10\n\
outside|mode:mixed 19 -18 -10\n\
rule:attitude.owner:+|in -4 19 -20\n\
near:right:under -9 26 -24\n\
near:left:year -25 -8 26\n\
link:object(effect-)| -14 5 4\n\
near:right:support 7 -23 12\n\
near:left:up -11 -23 29\n\
near:left:say -9 -2 6\n\
near:right:she -31 28 -6\n\
rule:effect.agent:-|direct -18 9 4\n\
next:right:sanction 26 -21 -8\n\
rule:attitude.noun:-|narration 23 5 -32\n\
link:complement(plain)|to -7 14 -15\n\
verb:object:break- -20 -1 15\n\
rule:evaluation.verb:-|free -9 -17 19\n\
verb:subject:grow+ 6 0 -9\n\
rule:effect.noun-patient:-|indirect -21 7 8\n\
gov:owner:country 13 -24 11\n\
rule:effect.owner:-|other 8 -14 -1\n\
near:right:win 31 -17 -18\n\
near:right:state 23 -18 -10\n\
rule:phrase.target:-|other -20 -19 35\n\
rule:attitude.self:+|in -7 14 -12\n\
verb:object:grow+ -2 -12 6\n\
clause:object:relative|who 11 0 -18\n\
rule:tone.near:+|indirect -7 2 0\n\
verb:complement:volition|none -12 14 -8\n\
rule:tone.near:-|direct 6 -5 -5\n\
rule:attitude.noun:+|indirect -28 15 5\n\
gov:complement:make 4 16 -25\n\
next:right:do -11 20 -16\n\
verb:complement:attitude+ -12 7 -1\n\
next:right:country -12 -15 25\n\
rule:evaluation.modifier:-|free -14 -12 20\n\
gov:owner:policy -17 -11 26\n\
link:owner(attempt)|'s -29 2 21\n\
rule:phrase.target:+|other -16 37 -26\n\
link:complement(plain)|by -8 -18 20\n\
near:right:not 8 -4 -10\n\
rule:effect.owner:+|free 9 -19 3\n\
rule:reverse.agent:+|in -20 30 -13\n\
clause:subject:participle| 6 -1 -13\n\
verb:object:future|present 4 -15 6\n\
rule:effect.noun-patient:-|own 18 5 -27\n\
next:left:from 5 -15 4\n\
link:complement(grow+)|with -12 32 -27\n\
gov:subject:show -31 21 4\n\
rival:other|false|true|true 11 -16 -2\n\
near:right:two 18 1 -26\n\
verb:clause:none|past -1 3 -4\n\
clause:clause:relative|who -19 -5 16\n\
rule:effect.patient:+|agent:holder -14 21 -13\n\
link:object(attitude+)| 8 -14 1\n\
rule:effect.patient:-|act 10 -23 9\n\
gov:object:take 2 -23 15\n\
link:owner(plain)|of 3 2 -12\n\
rule:cause.agent:-|free -18 -10 23\n\
verb:complement:none|past 5 -4 -4\n\
near:right:( 16 -1 -19\n\
rule:effect.owner-patient:-|free 8 7 -21\n\
verb:complement:effect+ 11 -9 -7\n\
link:owner(bond+)|name 26 -4 -25\n\
path:complement(plain)|out -3 -9 6\n\
next:left:between 20 -13 -13\n\
path:subject(cause)|out 6 -13 0\n\
rule:evaluation.noun:-|in -4 -26 26\n\
rule:evaluation.verb:+|narration -28 12 11\n\
link:attribute(plain)| -15 12 -2\n\
rule:idiom.near:-|other -15 -15 26\n\
near:right:our -28 6 15\n\
near:right:relation 30 -23 -13\n\
rule:effect.patient:+|free 5 7 -17\n\
rule:effect.agent:+|act 27 -8 -22\n\
next:right:to -10 8 -2\n\
near:left:whether 33 -26 -9\n\
mode:direct|side:free -3 5 -3\n\
rule:grow.agent:+|indirect -22 28 -7\n\
path:object(plain)|in -13 3 0\n\
rule:attitude.self:-|act -31 -9 35\n\
gov:subject:use -26 1 17\n\
near:left:lead 7 -27 17\n\
via:polity|in 8 0 -11\n\
gov:subject:withdraw -22 -14 33\n\
rule:demand.object:-|in -7 7 -5\n\
near:left:as 11 -12 -3\n\
rule:demand.object:-|own 18 -16 -8\n\
clause:clause:main| 0 2 -2\n\
clause:subject:relative|which 0 7 -14\n\
verb:subject:effect-! -26 0 21\n\
next:left:its 2 -19 12\n\
role:object|free|in 8 -7 -6\n\
verb:object:receive 9 -4 -10\n\
clause:subject:relative|who 13 -4 -14\n\
verb:complement:grow+ -13 12 -6\n\
path:subject(plain)>clause(plain)>clause(plain)|in -11 -18 23\n\
next:left:both 3 9 -20\n\
next:right:with -1 17 -23\n\
clause:attribute:main| -9 10 -7\n\
gov:complement:hold 24 0 -29\n\
verb:subject:none!|past -15 11 -2\n\
near:left:any 1 18 -23\n\
rule:tone.sentence:-|act -7 -9 10\n\
rule:effect.agent:-|other 1 -14 5\n\
near:left:visit 31 -15 -19\n\
path:subject(attitude+)|out 8 -1 -13\n\
rule:attitude.self:+|free -8 17 -15\n\
path:subject(plain)>clause(plain)|in 6 -3 -9\n\
clause:complement:that| -11 -4 7\n\
verb:subject:cause! -9 -21 25\n\
near:left:however -31 -3 30\n\
link:object(effect+)| 7 2 -14\n\
near:right:tell 10 -21 5\n\
clause:complement:participle| 2 -11 1\n\
link:complement(cause)|to -23 17 1\n\
rule:effect.agent:-|out 0 4 -11\n\
near:right:for -7 9 -7\n\
near:left:who 17 -8 -15\n\
gov:object:call -1 25 -27\n\
clause:complement:ing|for 29 -13 -17\n\
rule:effect.owner:+|out 17 -15 -8\n\
role:complement|other|in -2 6 -7\n\
rule:evaluation.verb:-|other 14 -20 2\n\
link:complement(cause)|by -30 -5 28\n\
near:right:ally 2 -26 20\n\
rule:attitude.self:-|in -12 7 -2\n\
near:left:with 2 4 -7\n\
rule:cause.event-patient:+|agent:holder -22 29 -10\n\
gov:subject:try -22 8 9\n\
near:left:agreement 5 -23 14\n\
role:object|other|in -3 -7 6\n\
near:right:also 10 -3 -13\n\
near:left:not 9 0 -13\n\
rule:effect.owner-patient:+|agent:holder -22 14 4\n\
path:owner(plain)>object(plain)|out 9 -23 6\n\
near:left:out -22 -4 19\n\
near:right:since 24 -12 -18\n\
near:left:after 8 -15 3\n\
gov:subject:call 11 2 -19\n\
mode:direct|side:own -8 7 -5\n\
near:right:should -19 11 3\n\
next:left:after 21 -21 -6\n\
rule:attitude.agent:-|indirect -1 -17 13\n\
near:left:for 5 -3 -8\n\
rule:evaluation.modifier:-|direct -22 10 9\n\
rule:effect.noun-patient:-|other -11 1 6\n\
rule:attitude.self:-|agent:holder|other|indirect -10 -17 21\n\
near:left:- 6 -3 -10\n\
path:complement(grow+)|in 33 -23 -16\n\
rule:evaluation.copula:+|free -12 11 -7\n\
rule:reverse.patient:+|other -19 32 -18\n\
link:complement(plain)|with 6 0 -12\n\
rule:effect.owner-patient:+|in 4 -15 6\n\
rule:effect.owner-patient:-|other -7 -15 14\n\
path:subject(grow+)|out -10 16 -11\n\
path:subject(effect+)>clause(plain)|in 22 -20 -8\n\
rule:effect.owner:+|narration 13 -22 6\n\
rule:attitude.agent:-|other 7 4 -20\n\
rule:idiom.near:+|in -9 20 -17\n\
verb:object:evaluation- 26 -21 -11\n\
verb:clause:none!|past 9 4 -18\n\
rule:tone.near:+|mixed 3 -12 1\n\
gov:complement:have -17 1 11\n\
next:left:'s -17 12 -1\n\
link:complement(plain)|between 0 15 -18\n\
near:left:what -19 -8 20\n\
next:right:people 14 13 -29\n\
gov:owner:side -29 8 15\n\
link:owner(attitude+)|'s -10 15 -10\n\
near:right:of 3 -6 -1\n\
next:left:and 1 -7 1\n\
verb:subject:evaluation- -13 -4 11\n\
near:left:stand -16 36 -22\n\
rule:effect.patient:+|act 11 3 -20\n\
rule:evaluation.noun:+|act 28 -18 -12\n\
verb:object:none!|past 20 -14 -11\n\
rule:idiom.near:+|out -24 33 -15\n\
rule:attitude.agent:+|own 20 -12 -13\n\
rule:cause.agent:-|in -10 -15 21\n\
rule:evaluation.noun:+|out -15 -2 13\n\
rule:phrase.target:+|agent:holder -22 39 -19\n\
next:right:at -28 19 2\n\
verb:complement:future!|present -26 7 14\n\
verb:clause:effect- 4 3 -9\n\
rule:attitude.patient:+|in 4 13 -23\n\
rule:demand.object:-|out 12 -7 -10\n\
rule:idiom.sentence:-|narration -29 6 18\n\
rule:attitude.noun:+|direct 16 -26 5\n\
near:left:this -13 -7 14\n\
rule:effect.patient:+|in 5 -11 3\n\
near:right:. -3 0 1\n\
near:left:those -19 -19 32\n\
rule:evaluation.copula:+|indirect -10 16 -14\n\
gov:subject:know -25 -2 22\n\
near:right:time 20 2 -27\n\
rule:cause.event-patient:-|agent:other 9 6 -20\n\
rule:attitude.self:+|other -8 14 -12\n\
rule:evaluation.noun:-|other 15 -24 6\n\
link:object(cause)| 4 -12 2\n\
near:left:good -25 -10 28\n\
rule:bond.partner:+|act 7 -15 4\n\
near:right:power -11 -19 25\n\
clause:subject:that|whether 27 -21 -7\n\
link:subject(effect+)| 6 -7 -1\n\
gov:complement:speak 21 0 -27\n\
rule:evaluation.verb:-|indirect 4 -19 11\n\
rule:tone.clause:+|direct 3 -8 1\n\
near:left:about 15 -14 -7\n\
path:subject(attitude-)|in -18 11 1\n\
path:owner(plain)>subject(plain)|out -14 2 5\n\
link:owner(attitude-)|'s 8 8 -23\n\
rule:effect.patient:+|agent:side -14 23 -13\n\
gov:partner:talk 0 -24 17\n\
rule:idiom.sentence:-|out -19 4 9\n\
rule:effect.agent:+|own 15 -9 -12\n\
rule:effect.agent:-|act 7 6 -23\n\
verb:object:none|none -4 3 0\n\
near:left:over 14 2 -19\n\
rule:attitude.owner:-|other 7 -15 2\n\
path:subject(attitude+)>clause(plain)|in 22 -18 -9\n\
rule:effect.owner-patient:-|direct 5 9 -18\n\
gov:subject:play -32 -4 32\n\
near:right:' -11 -11 17\n\
near:left:take -19 -1 15\n\
rule:attitude.owner:-|agent:holder -14 -8 15\n\
next:left:of 0 -6 2\n\
rule:tone.clause:-|act -2 -14 7\n\
verb:subject:receive 2 1 -6\n\
clause:complement:relative|which 6 -2 -13\n\
next:left:which 9 -21 5\n\
rule:effect.patient:-|free 10 -1 -13\n\
rule:reverse.patient:+|in 1 21 -26\n\
link:owner(plain)|by -10 -15 21\n\
rule:effect.owner-patient:-|agent:holder -15 -14 19\n\
gov:subject:_N_ -24 16 2\n\
rule:inability.subject:-|in 3 -23 18\n\
next:right:? 27 -17 -14\n\
near:right:authority -21 -13 30\n\
rule:attitude.self:-|out -7 -16 17\n\
rule:effect.owner-patient:+|out 0 12 -18\n\
path:complement(attitude-)|in 3 -18 11\n\
gov:object:thank -3 28 -26\n\
rule:evaluation.modifier:+|out 2 -13 7\n\
near:left:its 1 -10 2\n\
verb:complement:none!|none 18 -17 -8\n\
gov:owner:government -18 3 12\n\
rule:evaluation.noun:+|narration -19 8 4\n\
rule:tone.near:+|in 3 -4 -1\n\
near:left:continue -18 22 -9\n\
rule:evaluation.modifier:+|act 21 -10 -14\n\
next:left:against 7 -11 0\n\
near:right:an 13 -9 -10\n\
verb:clause:attitude+ 7 -9 -3\n\
verb:attribute:none|past -11 1 3\n\
near:left:time -22 17 -3\n\
role:topic|own|in 15 -15 -7\n\
near:right:that 0 -6 1\n\
next:right:add 14 5 -22\n\
link:object(grow+)| 9 -18 3\n\
rule:evaluation.noun:+|direct -7 -14 17\n\
near:right:about 5 -15 3\n\
near:right:agree 3 14 -23\n\
near:left:nuclear 3 -15 5\n\
rule:demand.object:-|free 5 0 -9\n\
rule:idiom.sentence:+|other -24 14 4\n\
gov:subject:reach -1 20 -24\n\
rule:attitude.agent:+|indirect 14 -15 -3\n\
rule:effect.owner:+|indirect 19 -10 -13\n\
near:right:by -6 9 -10\n\
rule:effect.agent:+|other -6 -11 12\n\
near:right:nation -20 26 -10\n\
near:right:make -13 4 4\n\
role:subject|own|out -4 -8 2\n\
near:right:all -9 -14 18\n\
rule:effect.agent:-|own 0 12 -17\n\
near:left:keep -13 28 -19\n\
near:right:from -1 3 -10\n\
rule:demand.object:-|agent:holder|free|indirect -9 -13 19\n\
verb:object:effect-! 5 13 -24\n\
verb:subject:evaluation+ -12 13 -6\n\
near:left:talk 14 -17 1\n\
rule:idiom.near:-|in -6 -15 15\n\
next:left:as 12 -4 -14\n\
rule:phrase.target:+|out -10 27 -22\n\
clause:complement:relative|that 11 -12 -5\n\
rule:evaluation.modifier:+|other 10 -13 -1\n\
verb:subject:attempt 4 -9 1\n\
rule:effect.owner:+|direct -22 -5 22\n\
path:subject(grow+)|in -18 0 13\n\
link:complement(plain)|in -2 -10 5\n\
verb:complement:plain! -10 1 1\n\
rule:cause.agent:-|direct -18 -11 26\n\
near:right:missile -22 2 16\n\
path:object(attitude-)|in 3 -13 4\n\
rule:effect.owner-patient:-|own 4 12 -20\n\
path:subject(demand)|in -24 5 10\n\
link:topic(plain)|on 17 -17 -7\n\
near:left:attack 14 1 -19\n\
rule:cause.agent:-|narration -19 -4 20\n\
rule:attitude.owner:+|indirect -13 16 -10\n\
rule:reverse.patient:+|indirect -18 28 -13\n\
rule:will.subject:+|in 12 -18 2\n\
near:right:during 13 2 -21\n\
rule:tone.clause:+|indirect 4 -4 -7\n\
rule:effect.agent:-|mixed -9 -17 23\n\
near:left:include 14 -19 -2\n\
rule:tone.clause:+|out -5 5 -6\n\
rule:grow.agent:+|own 25 -25 -1\n\
rule:attitude.noun:+|narration 22 -26 2\n\
near:right:play -28 1 23\n\
near:right:give -21 12 4\n\
next:right:and -5 -2 2\n\
near:left:or 15 -18 -1\n\
link:owner(evaluation+)|name 5 -29 22\n\
near:right:administration -27 -6 28\n\
rule:evaluation.modifier:-|indirect 8 -18 7\n\
near:left:before 19 -3 -23\n\
near:right:claim -11 -17 23\n\
path:object(effect+)|out -4 20 -22\n\
next:right:against -29 19 4\n\
near:left:both 13 -6 -14\n\
rule:idiom.near:-|free 13 -19 2\n\
role:owner|other|out 4 -2 -6\n\
near:left:war 23 -8 -19\n\
next:left:on 2 -8 0\n\
rule:evaluation.copula:+|act 22 -17 -9\n\
rule:evaluation.modifier:+|free 1 -12 6\n\
verb:attribute:plain 6 -3 -5\n\
rule:tone.clause:-|out -6 -1 0\n\
next:right:could 12 3 -20\n\
verb:subject:reverse -14 0 10\n\
rule:demand.object:-|agent:other|free|direct 24 -11 -17\n\
via:pair|out 5 -2 -13\n\
near:left:three -14 -14 23\n\
rule:idiom.sentence:-|other 8 -17 5\n\
rule:grow.partner:+|agent:holder -21 23 -7\n\
mode:mixed|side:free -9 -5 6\n\
gov:subject:agree -15 21 -12\n\
rule:grow.agent:+|in 18 -14 -7\n\
link:partner(plain)|between 18 -17 -6\n\
near:left:also -13 -4 12\n\
verb:clause:receive -6 -6 8\n\
near:left:despite -26 -1 21\n\
rule:effect.patient:-|other 1 -11 3\n\
rule:obligation.subject:-|free -10 -9 17\n\
near:left:now -13 -14 22\n\
path:owner(plain)>complement(plain)|out -11 1 4\n\
verb:object:possibility|present 2 1 -11\n\
role:owner|own|out 13 -11 -7\n\
clause:complement:ing| -8 6 -6\n\
path:subject(receive)|out -11 -1 6\n\
verb:object:plain! 4 -12 1\n\
near:right:point 24 -1 -26\n\
gov:owner:power 5 -28 22\n\
gov:object:describe -26 12 7\n\
near:left:new -21 4 10\n\
near:right:regime -9 -22 32\n\
rule:grow.partner:+|in 16 -6 -13\n\
path:complement(effect-)|out -2 -16 12\n\
near:right:government -14 -1 12\n\
path:complement(receive)|out 10 -2 -15\n\
rule:evaluation.copula:-|narration -15 -1 10\n\
near:right:get -21 10 6\n\
near:right:they 7 -13 1\n\
role:patient|free|in 17 -7 -16\n\
near:right:up -4 -19 17\n\
near:left:such -19 8 7\n\
gov:patient:sanction 4 2 -13\n\
near:right:we -18 10 3\n\
rule:idiom.sentence:-|in -11 -8 13\n\
near:right:accord 18 1 -24\n\
rule:attitude.owner:-|direct 8 8 -22\n\
rule:effect.owner-patient:-|act 14 -18 0\n\
rule:demand.object:-|agent:holder|other|indirect -13 14 -6\n\
link:subject(demand)| -1 -9 3\n\
gov:subject:support 5 -18 11\n\
rule:evaluation.copula:-|own -20 -1 16\n\
rule:tone.sentence:+|in 0 -3 2\n\
next:right:from 5 7 -16\n\
near:left:terrorist 6 20 -31\n\
near:left:campaign -18 15 -4\n\
near:right:$ 29 -10 -22\n\
near:right:own 1 -16 6\n\
link:complement(receive)|with 6 7 -19\n\
near:right:come -1 9 -16\n\
rule:attitude.owner:-|own -23 24 -7\n\
near:right:talk 7 -18 6\n\
verb:subject:future!|present -15 7 4\n\
path:owner(plain)>object(effect-)|out -17 -12 25\n\
rule:demand.object:-|agent:other|other|indirect -20 0 16\n\
rule:evaluation.modifier:+|direct 2 8 -15\n\
rule:obligation.subject:-|indirect -15 -10 20\n\
near:left:accord 19 -22 2\n\
near:right:try -17 -2 14\n\
near:right:most 9 8 -22\n\
next:right:who -4 -18 15\n\
near:left:than -7 -16 16\n\
rule:attitude.owner:-|agent:holder|other|indirect -13 -11 20\n\
next:right:, -2 3 -3\n\
rule:evaluation.copula:-|act 22 -9 -16\n\
near:left:— 9 3 -17\n\
gov:subject:fail -7 -15 19\n\
rule:effect.owner-patient:+|act -8 19 -16\n\
near:right:any -18 12 -1\n\
near:left:all 5 -15 4\n\
near:right:continue -10 -11 15\n\
rule:evaluation.modifier:+|indirect -5 -12 14\n\
next:right:authority -27 -8 30\n\
near:right:us -28 1 17\n\
near:left:which 10 -11 -6\n\
verb:complement:none!|past 7 2 -15\n\
gov:object:support 9 -17 2\n\
clause:subject:relative|what -16 12 -4\n\
gov:owner:part 15 3 -24\n\
clause:complement:to|to 2 -2 -5\n\
rule:break.partner:-|agent:holder -30 1 24\n\
rule:idiom.sentence:-|direct -16 0 12\n\
near:left:some 9 -15 0\n\
link:topic(plain)|for 1 6 -13\n\
clause:clause:adverbial|while -18 -1 14\n\
near:right:official -22 3 13\n\
next:right:continue -14 -14 24\n\
near:right:share 24 -7 -20\n\
path:object(effect-)|out 16 -17 -3\n\
near:left:negotiation 3 -22 14\n\
near:left:behind -15 28 -18\n\
rule:idiom.clause:-|out -28 1 24\n\
next:right:_N_ -3 8 -12\n\
rule:tone.sentence:+|mixed 4 0 -7\n\
rule:evaluation.noun:-|indirect 22 -10 -15\n\
gov:object:make 14 -12 -7\n\
near:left:because -14 1 9\n\
gov:complement:come 18 -9 -14\n\
rule:grow.partner:+|other -16 14 -3\n\
near:left:meeting -19 12 0\n\
next:left:but -14 1 6\n\
rule:effect.event-patient:-|other -17 4 7\n\
verb:object:attitude-! 21 2 -29\n\
rule:evaluation.noun:-|out -9 -14 18\n\
near:left:relation 7 6 -17\n\
near:right:his 5 -2 -10\n\
near:left:how -1 -21 18\n\
link:subject(break-)| 12 -8 -10\n\
near:left:negotiate 4 -28 19\n\
near:right:on 1 -3 -5\n\
rule:effect.patient:+|agent:holder|other|act -2 16 -20\n\
near:left:two -1 4 -9\n\
gov:patient:policy 21 7 -30\n\
via:name|out 0 2 -1\n\
rule:attitude.self:+|out 0 10 -15\n\
gov:complement:vote -24 7 10\n\
link:modifier(plain)| -8 -15 18\n\
clause:object:ing| -6 -5 7\n\
path:object(plain)|out 0 -10 1\n\
rule:phrase.target:-|agent:holder -19 -10 26\n\
path:subject(attempt)|in -14 -1 10\n\
near:right:whose -16 24 -15\n\
rule:attitude.agent:+|other 5 -14 4\n\
link:complement(attitude+)|against -31 -7 33\n\
link:owner(friend+)|'s 2 -18 12\n\
next:left:their 13 -21 5\n\
gov:subject:work 7 -18 6\n\
gov:subject:take 5 -10 0\n\
near:left:announce 19 -21 -3\n\
rule:evaluation.verb:+|free -11 14 -7\n\
near:right:towards -23 -10 28\n\
rule:attitude.patient:+|other -10 22 -18\n\
near:left:our -21 11 4\n\
near:left:cooperation -19 19 -7\n\
link:owner(evaluation+)|of -23 10 7\n\
gov:subject:want 15 -15 -4\n\
near:right:very 12 4 -21\n\
rule:attitude.self:-|free 5 -2 -11\n\
rule:obligation.subject:-|own 17 -1 -19\n\
rule:attitude.owner:-|indirect -8 -7 11\n\
link:complement(effect+)|with -9 15 -13\n\
clause:object:that|that -5 2 -4\n\
rule:evaluation.copula:+|direct 1 3 -9\n\
role:complement|free|in -4 1 -2\n\
near:right:always -18 25 -13\n\
verb:complement:future|present 5 -9 -2\n\
rule:effect.patient:-|agent:holder|other|indirect -12 -15 25\n\
near:left:thank 5 15 -22\n\
gov:owner:nation -15 24 -12\n\
near:left:one 14 -14 -6\n\
rule:evaluation.modifier:-|own 2 20 -25\n\
rule:evaluation.verb:+|own -21 22 -4\n\
path:complement(plain)>clause(plain)|in -4 -9 6\n\
path:complement(receive)|in -15 0 9\n\
near:left:use 14 2 -21\n\
near:left:people -1 13 -17\n\
rule:reverse.patient:+|agent:holder -18 27 -14\n\
clause:object:ing|by -2 14 -18\n\
rule:phrase.subject:+|in -25 17 4\n\
gov:subject:discuss 17 1 -20\n\
near:right:what 5 8 -19\n\
near:right:more -14 8 0\n\
link:subject(evaluation-)| 4 -10 2\n\
gov:owner:effort -20 -6 21\n\
near:right:foreign 5 -16 5\n\
rule:effect.event-patient:-|in -15 4 5\n\
rule:attitude.self:+|agent:holder|other|indirect -17 21 -7\n\
near:right:keep -13 21 -13\n\
rule:idiom.clause:-|in -20 -5 19\n\
near:right:campaign 17 -5 -17\n\
gov:object:keep -2 20 -22\n\
near:right:express 24 -10 -15\n\
path:object(plain)>clause(plain)|in 9 -3 -13\n\
rule:idiom.sentence:-|free -10 -10 14\n\
rule:reverse.owner:-|other -15 -9 20\n\
near:left:hand -27 -1 21\n\
near:right:now 2 -18 13\n\
path:owner(plain)>object(attitude+)|in -26 24 -4\n\
clause:object:that| -2 -6 2\n\
gov:object:have 8 -10 -3\n\
near:right:effort 0 -18 14\n\
link:topic(plain)|to -9 -6 9\n\
verb:object:attitude+! -12 -10 17\n\
near:left:move -2 18 -22\n\
gov:partner:relation 11 -1 -15\n\
gov:subject:impose 3 -19 14\n\
path:object(effect-)|in -16 6 5\n\
near:left:it -6 9 -7\n\
gov:complement:lead 19 -20 -2\n\
rule:cause.event-patient:+|other -15 8 3\n\
rule:evaluation.copula:-|indirect 7 -12 -1\n\
near:right:but 1 7 -12\n\
gov:subject:return 4 -19 11\n\
near:left:call -11 2 4\n\
next:right:on -2 5 -10\n\
rule:attitude.noun:-|out 9 -4 -11\n\
near:left:' -1 -14 9\n\
rule:effect.owner-patient:-|agent:holder|other|act -10 -12 19\n\
clause:clause:relative|which 3 -12 2\n\
rule:idiom.near:-|out -11 -11 18\n\
clause:object:conditional|if 7 -16 4\n\
near:right:could -2 9 -13\n\
verb:clause:none!|none 15 -8 -11\n\
rule:evaluation.verb:-|act 27 -5 -23\n\
gov:subject:put -18 1 11\n\
near:left:among 20 -6 -18\n\
gov:subject:express 22 -15 -11\n\
gov:subject:change 5 -23 15\n\
verb:complement:bond+ 17 -11 -10\n\
next:right:- 8 -11 0\n\
link:complement(plain)|on 5 -10 -1\n\
link:object(receive)| -12 11 -5\n\
gov:partner:deal 18 -13 -9\n\
gov:subject:come 0 6 -13\n\
rule:grow.agent:+|free 14 -13 -5\n\
path:complement(effect+)|in 6 5 -18\n\
link:topic(effect-)|in 12 5 -22\n\
rule:effect.patient:+|other 0 -8 2\n\
rule:idiom.sentence:-|own -20 18 -5\n\
rule:attitude.owner:-|in -9 -5 8\n\
role:attribute|free|out -13 1 5\n\
gov:complement:call -15 -2 9\n\
near:left:believe -18 19 -9\n\
link:subject(reverse)| 3 -12 5\n\
path:owner(plain)>complement(attitude+)|in 27 -25 -7\n\
rule:idiom.clause:-|other -17 -11 22\n\
gov:subject:describe 20 -7 -17\n\
near:left:most 8 6 -19\n\
verb:object:none!|present 6 -9 -2\n\
gov:owner:interest 19 -18 -4\n\
next:right:nation -15 23 -11\n\
path:object(cause)|in -14 1 6\n\
gov:subject:accuse 18 -6 -15\n\
rule:effect.owner-patient:-|out 10 -10 -7\n\
verb:subject:break- 10 -10 -6\n\
rule:tone.sentence:-|mixed 1 -6 2\n\
rule:effect.owner:-|free -7 3 -5\n\
near:left:clear 14 -22 4\n\
clause:subject:adverbial|after -7 -13 14\n\
path:topic(plain)>subject(plain)|out 16 -6 -15\n\
near:right:year 6 1 -15\n\
near:right:return 2 -16 9\n\
near:right:interest 16 -16 -5\n\
link:complement(cause)|for 4 13 -22\n\
path:complement(cause)|out 2 -10 3\n\
near:right:action -20 -2 18\n\
path:owner(plain)>subject(plain)>clause(plain)|in -16 12 -3\n\
path:subject(attempt)|out 0 -12 6\n\
clause:attribute:relative|who 21 -13 -14\n\
near:right:report 12 5 -21\n\
rule:cause.event-patient:+|agent:other 16 -18 -2\n\
near:right:lead -3 -16 14\n\
rule:effect.agent:+|mixed -20 7 6\n\
gov:complement:negotiate 6 -24 15\n\
path:subject(cause)|in -1 5 -9\n\
rule:tone.sentence:+|direct 0 1 -3\n\
clause:object:relative|that -2 -9 4\n\
next:right:should -14 4 5\n\
clause:subject:adverbial|when 0 -11 7\n\
link:partner(bond+)|- 15 0 -18\n\
near:right:side -12 -9 16\n\
rival:other|true|true|false -7 -8 8\n\
clause:clause:relative| 10 -3 -12\n\
gov:complement:express -24 15 5\n\
rule:attitude.owner:-|agent:other 6 0 -13\n\
gov:complement:continue 7 12 -22\n\
near:left:under 14 -15 -6\n\
near:right:withdraw -6 -16 19\n\
near:left:former 14 -15 -3\n\
near:left:protect 17 3 -22\n\
gov:partner:cooperation -7 17 -16\n\
near:right:there 15 -1 -19\n\
near:left:see -3 15 -16\n\
gov:object:welcome -20 29 -11\n\
next:right:must -7 -16 19\n\
verb:complement:reverse -6 15 -16\n\
link:partner(plain)|with -5 7 -10\n\
rule:evaluation.copula:-|out 7 -9 -4\n\
rule:effect.topic-patient:-|other 7 -17 7\n\
gov:subject:expect 21 -9 -15\n\
near:left:could 18 -4 -19\n\
next:left:at -2 -14 10\n\
clause:subject:ing|of -5 -10 10\n\
near:left:month 6 7 -19\n\
near:left:, -2 0 2\n\
near:left:issue 11 -17 1\n\
gov:complement:do -18 4 7\n\
rule:idiom.near:+|free -4 14 -16\n\
next:left:over 18 -8 -13\n\
near:left:will -5 7 -9\n\
rule:evaluation.noun:+|free -3 -9 8\n\
rule:will.subject:+|own 21 -20 -3\n\
outside|mode:direct 7 -9 -6\n\
rule:bond.state:+|in 17 -9 -11\n\
clause:clause:participle| 9 -6 -6\n\
rule:attitude.noun:-|in -8 11 -6\n\
gov:subject:tell -11 -9 11\n\
near:right:agreement 15 -14 -5\n\
near:left:we -7 13 -10\n\
near:right:know -17 2 9\n\
gov:owner:regime -11 -18 29\n\
verb:clause:effect+ -6 0 2\n\
near:left:: -10 6 -3\n\
next:left:foreign 17 -3 -17\n\
rule:attitude.self:-|agent:other 4 -10 -1\n\
rule:will.subject:+|other -16 12 0\n\
verb:subject:ability!|none -14 -12 24\n\
rule:cause.agent:+|free 7 -14 3\n\
rule:obligation.subject:-|direct 12 -7 -8\n\
rule:effect.owner:-|mixed -15 1 7\n\
near:right:first 10 -15 1\n\
gov:complement:stand -7 20 -17\n\
path:owner(plain)>topic(plain)>complement(plain)|out 18 -11 -11\n\
rivals:3|own 12 -12 -6\n\
next:right:government -13 -2 11\n\
link:complement(plain)|about 17 -6 -17\n\
near:left:power 10 -18 3\n\
near:left:no -15 1 6\n\
gov:owner:support 18 -17 -6\n\
rule:break.agent:-|out -17 -6 22\n\
rule:effect.patient:+|agent:other|free|indirect -18 11 0\n\
near:left:add -15 3 9\n\
verb:object:future!|present -15 -4 15\n\
gov:object:say -13 -7 16\n\
clause:object:that|whether 27 -15 -13\n\
link:complement(plain)|of -1 -14 9\n\
link:owner(effect+)|'s 11 -6 -11\n\
near:right:every -22 13 2\n\
rule:demand.object:-|narration 15 -5 -12\n\
verb:object:reverse -5 8 -10\n\
path:complement(attitude-)|out 1 -1 -10\n\
rule:tone.clause:+|mixed -11 11 -7\n\
next:left:( -16 1 12\n\
near:left:hope -19 -9 24\n\
rule:cause.event-patient:-|free 3 7 -14\n\
path:complement(demand)|in 18 -6 -18\n\
gov:subject:provide -11 -10 17\n\
rule:attitude.owner:+|agent:other -14 2 5\n\
near:left:word -26 5 16\n\
rule:tone.clause:-|mixed -4 -10 8\n\
gov:topic:country -22 25 -8\n\
gov:subject:see 14 -15 -2\n\
near:right:promise -17 -11 22\n\
gov:subject:act -21 10 4\n\
gov:owner:administration -16 -10 22\n\
near:right:its -5 5 -6\n\
near:left:regard 7 9 -20\n\
near:right:program -11 14 -7\n\
gov:object:continue -1 14 -17\n\
near:right:credit -24 38 -18\n\
path:complement(effect+)|out -9 12 -12\n\
near:right:even -15 3 9\n\
rule:effect.agent:-|narration 2 -7 0\n\
path:subject(effect-)>clause(plain)|in 6 1 -12\n\
near:left:show 16 -12 -6\n\
rule:inability.subject:-|indirect -14 -10 22\n\
next:left:think -20 -2 16\n\
verb:complement:evaluation+ 14 -4 -16\n\
gov:subject:thank 22 -12 -11\n\
rule:attitude.noun:-|own -15 22 -12\n\
near:left:release -1 21 -25\n\
rule:effect.patient:+|agent:other|other|direct 16 -21 2\n\
clause:attribute:to|to 17 -16 -6\n\
gov:subject:reject 19 -6 -16\n\
gov:object:receive 22 -20 -5\n\
rule:evaluation.noun:+|own -14 12 -4\n\
rule:effect.owner-patient:+|free 7 -13 -1\n\
next:right:which -18 -10 24\n\
path:subject(plain)>clause(attitude-)|in -7 -14 17\n\
near:right:accuse 18 -4 -17\n\
gov:subject:note 9 5 -17\n\
near:left:many 12 -15 -2\n\
role:topic|other|in 4 -5 -6\n\
verb:clause:volition|none 5 -8 0\n\
link:owner(evaluation-)|'s 9 -15 4\n\
rule:friend.copula:+|in 3 11 -17\n\
rule:reverse.agent:+|free 6 7 -15\n\
near:left:step 19 0 -22\n\
path:object(effect+)|in 4 -17 9\n\
rule:evaluation.modifier:+|narration -12 4 3\n\
next:right:by 3 9 -15\n\
rule:evaluation.copula:-|mixed -6 -11 15\n\
near:left:support -10 3 3\n\
near:left:you 14 -3 -18\n\
verb:clause:receive! 11 -4 -12\n\
near:right:before 12 -15 -3\n\
link:complement(plain)|against -12 4 3\n\
verb:subject:possibility!|present 11 -15 -1\n\
gov:subject:create -18 -7 19\n\
rule:phrase.target:+|in -5 14 -16\n\
rule:phrase.target:+|act -9 22 -15\n\
clause:complement:relative|who 2 0 -9\n\
path:subject(break-)|out 7 -11 -1\n\
rule:evaluation.modifier-patient:+|other 13 3 -20\n\
gov:owner:deal 12 -5 -10\n\
rule:idiom.sentence:+|out -12 15 -9\n\
rule:effect.noun-patient:+|in 15 -19 0\n\
near:left:off -25 -2 20\n\
link:partner(bond+)|between 2 -9 2\n\
rule:effect.owner:-|direct 8 -9 -4\n\
near:right:never -12 17 -10\n\
rule:cause.event-patient:+|indirect -14 6 3\n\
near:right:reach 3 11 -18\n\
next:right:side -12 -10 17\n\
rule:evaluation.copula:-|free 3 -7 -2\n\
clause:subject:ing|from 16 2 -21\n\
near:left:result -25 8 14\n\
rule:idiom.sentence:+|indirect -13 16 -9\n\
near:left:close 11 -21 7\n\
rule:refusal.subject:-|in 6 5 -13\n\
rule:attitude.self:-|own -16 10 -2\n\
near:right:member 11 1 -17\n\
gov:object:accuse -6 -11 14\n\
near:right:percent 22 -7 -16\n\
near:right:must -5 -14 13\n\
near:right:unilaterally -27 -3 28\n\
near:left:change 17 -7 -14\n\
rule:effect.owner-patient:+|direct 9 -13 1\n\
near:right:become 1 -17 11\n\
next:right:( -13 0 9\n\
near:right:into 5 2 -13\n\
near:left:week 7 3 -16\n\
near:right:believe 15 -11 -7\n\
next:left:do 20 -9 -15\n\
near:left:an -10 4 -1\n\
near:right:go -11 7 -1\n\
gov:object:be -1 12 -17\n\
rule:idiom.clause:-|free -20 -5 21\n\
near:left:trust -3 -28 29\n\
gov:complement:be -4 -3 0\n\
rule:effect.patient:+|direct 5 -9 -1\n\
next:left:to -5 2 -2\n\
gov:subject:expand -4 19 -16\n\
path:owner(plain)>object(attitude-)|in -7 -15 19\n\
near:right:clear 17 -8 -14\n\
near:left:party 11 -15 0\n\
path:object(demand)|in -8 -13 15\n\
clause:clause:adverbial|as 19 -7 -15\n\
next:right:_P_ 8 -14 3\n\
gov:subject:add 3 2 -10\n\
rule:evaluation.copula:-|direct 3 -8 -1\n\
near:right:impose 14 -17 1\n\
near:right:leave -9 -13 16\n\
next:right:regime -12 -16 28\n\
gov:subject:state 9 7 -18\n\
rule:friend.owner:+|other -2 16 -18\n\
near:right:add -6 10 -11\n\
near:left:own 19 -18 -4\n\
rule:effect.patient:-|agent:holder|other|act 14 -14 -2\n\
rule:idiom.sentence:+|direct 12 -3 -13\n\
path:subject(effect-)|in 0 1 -8\n\
verb:attribute:plain! -11 8 -4\n\
clause:subject:adverbial|while -11 5 0\n\
near:right:plan 0 -14 10\n\
link:object(reverse)| 7 -15 5\n\
gov:subject:prove -20 24 -8\n\
clause:attribute:that|that -10 10 -7\n\
gov:subject:continue -10 8 -3\n\
clause:complement:conditional|if 9 -14 -1\n\
rule:attitude.self:+|agent:other -4 -8 4\n\
near:left:want 12 -17 -1\n\
next:left:be -10 0 6\n\
clause:clause:relative|what 17 -13 -10\n\
near:right:expect 19 -7 -14\n\
rule:idiom.near:-|direct -13 -5 13\n\
via:polity|out 4 -3 -6\n\
rule:grow.agent:+|act 4 11 -15\n\
near:right:lose 19 -4 -19\n\
gov:complement:impose 14 -5 -11\n\
rule:attitude.noun:-|act -6 -13 15\n\
rule:effect.owner-patient:+|other 8 -3 -9\n\
clause:attribute:relative|what -11 -12 18\n\
near:right:ready 20 -15 -9\n\
clause:subject:ing|on -5 -17 19\n\
near:left:) 8 -10 -2\n\
path:subject(effect+)>clause(plain)|out -9 15 -12\n\
near:right:medium -11 -9 19\n\
link:complement(effect-)|in 12 -1 -15\n\
near:right:after -2 6 -10\n\
rule:evaluation.modifier:-|mixed 20 -4 -20\n\
gov:owner:authority -16 -8 19\n\
rule:grow.agent:+|narration 7 -13 4\n\
near:left:percent 21 -5 -19\n\
gov:object:protect 15 1 -18\n\
rule:phrase.subject:-|free -19 -6 23\n\
link:complement(receive)|for -23 19 -3\n\
near:right:welcome 20 -11 -11\n\
near:right:against -9 3 0\n\
gov:subject:become -4 -15 15\n\
clause:clause:that| -4 4 -3\n\
rule:evaluation.modifier:+|in 7 -7 -5\n\
rule:break.partner:-|indirect -20 10 5\n\
near:right:recent -19 1 13\n\
rule:effect.noun-patient:-|mixed 10 2 -15\n\
near:right:want 2 -11 4\n\
near:right:meet 11 -2 -13\n\
role:subject|free|in 0 0 -2\n\
link:owner(attitude+)|name 4 -21 14\n\
role:partner|free|out 4 -6 -3\n\
near:left:vote -14 6 2\n\
next:right:can -10 -5 8\n\
rule:evaluation.modifier-patient:+|in 8 7 -18\n\
gov:owner:withdrawal 10 -14 0\n\
rule:grow.partner:+|direct 16 -7 -11\n\
rule:friend.copula:-|free 17 1 -21\n\
near:right:- 2 -5 -4\n\
next:left:have -16 -3 15\n\
near:left:still 20 -4 -20\n\
rule:idiom.near:-|narration -17 -2 15\n\
next:left:: -13 11 -4\n\
clause:clause:that|whether 18 -10 -10\n\
near:left:impose 14 -5 -13\n\
near:right:primary 19 -7 -15\n\
clause:clause:relative|that -8 -1 3\n\
clause:clause:to|on -18 9 3\n\
rule:attitude.owner:-|free 4 -10 -1\n\
near:left:have -4 1 -2\n\
verb:clause:attitude+! -7 16 -16\n\
gov:subject:go -12 9 -3\n\
verb:object:cause! 7 -14 2\n\
next:left:urge -16 -9 23\n\
rule:effect.owner:+|other 4 0 -10\n\
near:right:can -8 -1 3\n\
role:attribute|other|in 9 -13 -2\n\
rule:tone.clause:+|act 3 -8 -4\n\
near:left:when 7 -3 -8\n\
rule:attitude.topic:-|in 2 6 -14\n\
verb:complement:obligation|present 10 -8 -8\n\
gov:subject:move 11 5 -19\n\
verb:clause:future!|present -14 6 3\n\
near:right:take -7 -6 8\n\
gov:subject:negotiate 4 -15 7\n\
next:right:withdrawal 18 -9 -11\n\
near:left:same -16 7 3\n\
gov:subject:give -11 5 -1\n\
near:right:only -13 9 -4\n\
rule:evaluation.verb:+|indirect -13 10 -1\n\
near:right:cooperation 10 3 -16\n\
link:complement(effect-)|on 3 -11 5\n\
next:left:because -2 -13 11\n\
path:object(receive)|out 15 -6 -13\n\
rule:attitude.topic:-|other 14 -2 -17\n\
near:left:without -9 18 -14\n\
rule:evaluation.verb:+|other -2 -11 9\n\
verb:attribute:none!|present 1 6 -14\n\
gov:subject:bring -15 5 5\n\
near:left:then -4 -15 15\n\
gov:subject:consider 17 -17 -4\n\
rule:evaluation.copula:+|mixed 4 5 -14\n\
near:right:too -8 -15 19\n\
rule:attitude.noun:+|free -10 -1 5\n\
near:left:point 9 -13 -1\n\
path:attribute(plain)|out 1 1 -10\n\
path:owner(plain)>complement(plain)|in -4 7 -8\n\
path:topic(plain)>object(plain)|out -13 2 2\n\
gov:object:show 8 -18 6\n\
near:left:decision 3 10 -15\n\
rule:cause.event-patient:-|indirect 8 -9 -4\n\
next:right:or 15 -9 -9\n\
link:patient(plain)|against 4 -11 2\n\
next:left:what -12 -3 9\n\
clause:object:adverbial|after 5 -13 4\n\
next:right:come 0 8 -14\n\
rule:idiom.sentence:+|free -2 8 -12\n\
path:subject(plain)>clause(demand)|in 12 -6 -12\n\
gov:subject:issue 17 -6 -13\n\
gov:subject:pay -16 6 1\n\
gov:owner:program -7 12 -9\n\
next:right:unilaterally -33 -1 32\n\
verb:complement:receive! -13 13 -7\n\
clause:object:relative| -3 7 -8\n\
verb:subject:effect+! -11 -1 6\n\
next:left:about -10 8 -4\n\
verb:object:effect+! 11 -2 -15\n\
near:right:\` -3 -3 2\n\
link:complement(plain)|from -10 -6 8\n\
gov:subject:look 12 -16 1\n\
rule:effect.noun-patient:+|other -16 8 3\n\
rule:phrase.target:-|indirect -11 -10 15\n\
rule:effect.patient:-|agent:other|other|direct 4 8 -18\n\
gov:object:attack 20 -7 -16\n\
next:left:a -4 -8 5\n\
gov:complement:receive 20 -12 -12\n\
rule:refusal.subject:-|own 2 13 -16\n\
near:left:state 9 -8 -7\n\
rule:break.partner:-|in 2 7 -15\n\
near:right:note 13 -9 -9\n\
link:subject(grow+)| -2 4 -3\n\
near:left:first 1 6 -12\n\
near:left:warn -10 -10 18\n\
near:left:ally 4 -16 8\n\
near:left:accuse 1 -12 8\n\
near:right:show -13 3 6\n\
link:topic(plain)|such_as -25 21 0\n\
near:right:obligation 5 -14 6\n\
near:left:military -14 3 6\n\
near:left:end -16 -1 10\n\
gov:complement:sign 12 -16 -2\n\
rule:reverse.agent:+|direct -7 16 -10\n\
gov:subject:lead -4 -12 13\n\
near:left:leader 15 -11 -9\n\
path:topic(plain)|out 16 -8 -11\n\
gov:complement:support -8 -13 17\n\
verb:object:ability|none 14 -11 -7\n\
near:right:tie 0 12 -16\n\
clause:complement:ing|of 12 -9 -9\n\
gov:subject:reduce 3 9 -16\n\
near:right:might -4 -17 19\n\
rule:attitude.owner:-|mixed -16 -2 15\n\
near:left:2015 13 -15 -2\n\
gov:subject:promise -15 -11 20\n\
gov:owner:commitment -7 -8 10\n\
rule:grow.partner:+|agent:other 13 -9 -6\n\
gov:subject:lift 12 -17 1\n\
rule:attitude.self:-|agent:other|other|indirect 15 -8 -11\n\
near:left:praise -18 15 -2\n\
link:subject(evaluation+)| 7 -8 -5\n\
gov:owner:behavior -21 -6 23\n\
rule:cause.agent:-|out -6 -8 9\n\
gov:object:help -15 3 7\n\
gov:subject:condemn 1 12 -17\n\
near:left:order -8 -12 17\n\
gov:subject:implement 4 -16 7\n\
near:left:major 17 -20 1\n\
next:left:his 7 1 -14\n\
rule:tone.near:+|own -2 -3 -3\n\
near:left:political -5 -13 15\n\
near:left:oil 8 0 -14\n\
clause:subject:relative|whose -7 15 -14\n\
near:left:hold 5 -14 5\n\
rule:effect.noun-patient:+|free 10 -15 0\n\
rule:attitude.self:+|act -4 13 -13\n\
next:left:three -18 -1 14\n\
link:complement(effect-)|with 13 -16 -1\n\
near:left:work 1 3 -11\n\
near:right:consider 16 -11 -8\n\
near:left:other -4 -9 7\n\
rule:attitude.noun:-|direct -10 14 -10\n\
near:right:compliance -20 18 -4\n\
gov:object:play 18 -11 -9\n\
gov:complement:_N_ -14 -4 14\n\
rule:effect.copula:-|in 14 -14 -3\n\
gov:subject:start 9 -1 -13\n\
clause:object:ing|for 9 -2 -11\n\
gov:owner:pressure -2 -15 16\n\
rule:attitude.agent:+|act 19 -5 -15\n\
near:right:carry 3 11 -18\n\
near:left:limit 13 3 -20\n\
next:left:while -2 10 -12\n\
rule:effect.noun-patient:+|out -14 8 1\n\
gov:subject:fight -2 17 -18\n\
gov:object:ask 16 -9 -12\n\
gov:object:back -19 18 -5\n\
rule:reverse.agent:+|out 11 -3 -11\n\
rule:attitude.topic:+|in 12 -3 -14\n\
near:left:so -2 -11 7\n\
next:left:towards 12 2 -18\n\
near:left:message 18 -19 -2\n\
next:right:last 18 -3 -18\n\
clause:complement:adverbial|while 13 -13 -2\n\
rule:demand.object:-|mixed -8 0 3\n\
gov:patient:pressure 8 4 -16\n\
near:left:suggest -10 -14 19\n\
verb:clause:none!|present -1 -1 -4\n\
rule:attitude.noun:+|act -12 15 -9\n\
rule:attitude.agent:+|direct 0 2 -9\n\
rule:attitude.self:+|agent:holder|free|indirect 0 10 -14\n\
rule:attitude.self:-|agent:holder|other|act -18 -2 16\n\
next:right:deal 22 -6 -19\n\
gov:partner:negotiation 0 -18 15\n\
gov:subject:begin 6 4 -15\n\
rule:attitude.topic:-|indirect -14 -1 9\n\
rule:attitude.owner:+|out -12 -1 8\n\
rule:phrase.target:-|in -9 -7 11\n\
path:subject(grow+)>clause(plain)|out 13 -15 -1\n\
gov:complement:take -9 0 3\n\
path:object(receive)|in -14 4 3\n\
rule:grow.partner:+|own 18 -16 -2\n\
near:right:military -14 -6 15\n\
next:right:take 10 -1 -14\n\
near:right:— 11 -7 -8\n\
near:right:seek -9 -5 11\n\
rule:effect.event-patient:-|free 9 -15 3\n\
rule:attitude.noun:+|out -5 -8 7\n\
near:left:force 12 -1 -14\n\
role:attribute|free|in -9 10 -8\n\
verb:subject:obligation|none 15 -12 -7\n\
near:left:direct -18 5 8\n\
near:right:create -13 -8 17\n\
link:owner(effect-)|demonym -14 8 0\n\
near:left:know 12 -4 -13\n\
near:right:him 13 -11 -7\n\
link:patient(effect-)|on -7 5 -5\n\
path:owner(plain)>complement(receive)|out 16 -10 -8\n\
near:left:welcome 4 11 -19\n\
gov:subject:seem -14 3 7\n\
next:left:tell -18 6 6\n\
rule:bond.state:-|out 11 2 -17\n\
near:right:so -10 11 -7\n\
path:complement(break-)|out 10 -17 4\n\
next:left:whether 16 -13 -5\n\
near:right:describe 13 -4 -13\n\
rule:attitude.adjective:+|agent:other -15 20 -10\n\
near:right:hope 14 -15 -3\n\
near:left:remark 15 -11 -9\n\
near:left:country -7 3 -2\n\
near:right:prove -18 20 -6\n\
gov:subject:welcome 18 -10 -9\n\
gov:subject:make -6 2 0\n\
near:right:think 17 -15 -6\n\
near:right:political -13 -4 12\n\
near:left:pressure 9 -6 -6\n\
near:left:win 18 -6 -13\n\
near:left:reject -20 4 11\n\
rule:attitude.self:+|agent:other|other|indirect 6 5 -16\n\
near:right:remove -19 2 12\n\
near:left:should -4 -12 11\n\
near:left:tell 2 0 -10\n\
near:right:her -5 7 -8\n\
gov:owner:demand -16 3 10\n\
rule:friend.owner:+|own 12 -17 2\n\
near:left:due -24 8 12\n\
verb:object:attempt -9 12 -10\n\
link:subject(bond+)| -11 -1 8\n\
near:right:thank 16 -8 -10\n\
near:left:stress -16 22 -9\n\
near:right:responsible -25 3 16\n\
clause:subject:ing|to 11 -15 1\n\
gov:owner:ally -4 -13 13\n\
gov:subject:remain 4 -13 3\n\
near:right:discuss 1 11 -14\n\
near:left:business -9 16 -12\n\
near:right:because -6 11 -11\n\
gov:subject:fulfill -4 -19 22\n\
gov:owner:one 14 -8 -11\n\
clause:complement:adverbial|after 6 -14 4\n\
near:right:national 7 3 -14\n\
path:complement(plain)|in 0 -2 -3\n\
gov:subject:argue 15 -10 -7\n\
link:complement(grow+)|by 20 -6 -17\n\
near:left:come 9 -3 -12\n\
rule:effect.owner-patient:+|agent:holder|other|act -7 13 -10\n\
rule:will.subject:+|indirect 10 -12 -1\n\
link:complement(attitude+)|for 9 -5 -12\n\
near:right:issue 4 3 -10\n\
rule:effect.owner-patient:+|own -6 10 -7\n\
path:object(demand)|out 13 -12 -6\n\
near:right:commit 2 12 -17\n\
near:right:– 8 -12 -1\n\
rule:phrase.target:-|out -12 -7 14\n\
near:left:describe -15 6 3\n\
gov:subject:speak 10 -8 -7\n\
verb:subject:attitude+! 2 -1 -8\n\
near:left:fact -16 12 0\n\
next:left:keep -11 18 -12\n\
next:left:call -13 5 4\n\
rule:phrase.subject:-|in -5 -14 17\n\
near:left:urge -8 -11 15\n\
rule:phrase.subject:+|free -13 21 -12\n\
path:complement(attitude+)|out 1 1 -9\n\
near:right:pressure -12 -3 10\n\
near:right:then 14 -15 -3\n\
path:subject(evaluation-)>clause(plain)|in -18 -4 17\n\
rule:attitude.owner:+|agent:target 16 -23 3\n\
near:right:difficult 22 -12 -9\n\
link:object(evaluation+)| 9 -15 4\n\
rule:grow.agent:+|direct 9 -13 0\n\
near:left:oppose 8 3 -16\n\
rule:reverse.agent:+|narration 14 -3 -13\n\
near:right:move -3 6 -10\n\
next:left:behind -15 21 -10\n\
near:right:accept -11 15 -7\n\
gov:object:lead 14 -12 -5\n\
rule:evaluation.noun:-|direct 6 -14 6\n\
rule:attitude.agent:-|act 9 3 -16\n\
rule:effect.owner:+|in 1 -8 2\n\
verb:complement:effect-! 14 -5 -14\n\
link:complement(effect+)|to -8 15 -13\n\
rule:attitude.self:+|own 14 -11 -5\n\
path:subject(plain)>clause(attitude-)|out 11 -8 -4\n\
gov:subject:praise 20 -11 -9\n\
gov:owner:right -10 21 -14\n\
clause:attribute:that| -11 9 -5\n\
verb:clause:attempt! 5 3 -13\n\
near:left:bring 15 -5 -14\n\
gov:owner:presence -23 -3 23\n\
near:left:fail 1 9 -14\n\
path:owner(plain)>subject(cause)|in -17 10 2\n\
rule:idiom.sentence:-|mixed 7 -13 2\n\
gov:subject:run 2 -14 8\n\
path:owner(plain)>subject(cause)|out 7 -12 2\n\
near:right:crisis 3 15 -22\n\
rule:bond.state:+|free 11 -13 -2\n\
gov:topic:_N_ 4 6 -13\n\
gov:subject:abandon -11 -8 17\n\
rule:break.agent:-|other -18 -4 19\n\
next:left:support -13 7 1\n\
near:left:just 15 -10 -10\n\
gov:object:urge -9 -9 15\n\
gov:object:endorse -11 16 -8\n\
next:right:call 1 6 -12\n\
link:complement(attitude+)|in 12 -3 -13\n\
next:left:make -8 -8 10\n\
near:right:word -18 9 3\n\
near:right:four 7 -17 6\n\
near:right:again 0 -14 11\n\
rule:phrase.target:+|free -5 13 -14\n\
path:owner(plain)>topic(plain)>object(plain)|in 17 -3 -18\n\
near:right:team 3 -14 6\n\
rule:evaluation.noun:-|act 17 -8 -11\n\
near:right:economic -10 3 1\n\
path:owner(plain)>complement(plain)>clause(plain)|in 9 -4 -12\n\
near:left:( 8 -7 -4\n\
gov:subject:claim -13 -5 14\n\
near:left:well 9 0 -13\n\
link:complement(plain)|at -4 -10 8\n\
gov:subject:threaten 16 -8 -10\n\
rule:effect.owner-patient:-|indirect 3 -7 -2\n\
rule:effect.owner-patient:+|agent:target 5 -16 4\n\
near:right:just -1 -13 9\n\
near:left:especially -14 5 3\n\
rule:evaluation.modifier:-|out 4 -7 -2\n\
near:right:these -16 2 10\n\
gov:complement:thank 19 -11 -9\n\
near:right:act -14 13 -3\n\
near:right:nomination 16 -8 -11\n\
path:attribute(plain)|in -2 -8 6\n\
gov:partner:tie -6 13 -10\n\
near:left:primary 16 -10 -8\n\
near:right:pay -15 4 3\n\
near:left:while 2 -8 1\n\
next:right:know -12 -8 16\n\
link:topic(plain)|about 12 -1 -15\n\
gov:subject:join 8 2 -15\n\
near:left:she 2 -9 -1\n\
near:right:stand -12 7 0\n\
gov:subject:criticize 13 -7 -8\n\
gov:object:condemn -16 2 8\n\
near:left:case -15 -2 12\n\
rule:inability.subject:-|other -4 -12 14\n\
near:right:important 15 -15 -5\n\
rule:effect.patient:-|agent:other|free|direct -5 11 -12\n\
gov:subject:talk -12 -5 14\n\
near:right:security 0 9 -12\n\
near:left:arm 10 -12 -4\n\
gov:object:offer -2 19 -18\n\
gov:subject:stop 4 5 -13\n\
rule:idiom.sentence:+|in -4 8 -7\n\
clause:clause:ing|for 11 -8 -5\n\
link:complement(effect-)|to 12 -14 -3\n\
near:right:while -12 1 5\n\
path:owner(plain)>object(cause)|in 15 -7 -12\n\
rule:evaluation.noun:+|indirect -6 -4 6\n\
near:left:send -14 3 4\n\
link:complement(attitude-)|with -12 0 4\n\
near:left:poll 18 -10 -9\n\
rule:evaluation.modifier:-|in 1 -6 0\n\
rule:effect.owner:-|indirect -3 -2 -5\n\
rule:break.partner:-|out -15 -4 15\n\
next:left:this 5 -9 -1\n\
near:right:large 17 -7 -13\n\
next:right:make -11 0 7\n\
near:right:international -2 -12 11\n\
gov:subject:ask -3 6 -9\n\
role:attribute|other|out 13 -11 -9\n\
link:complement(effect+)|from 19 -7 -15\n\
gov:complement:protect 18 -9 -10\n\
gov:subject:respond 9 3 -14\n\
next:right:claim -13 -6 16\n\
rule:demand.object:-|agent:other -4 -3 2\n\
gov:object:oppose 5 6 -15\n\
rule:attitude.agent:-|direct 0 3 -8\n\
rule:demand.object:-|agent:holder|other|act -15 4 6\n\
link:complement(attitude-)|for 13 1 -17\n\
rule:attitude.self:+|agent:side 3 4 -11\n\
rule:friend.copula:+|other -2 12 -14\n\
gov:object:praise -13 14 -5\n\
rule:cause.event-patient:-|act -4 -8 10\n\
rule:cause.agent:-|other 2 -10 5\n\
link:topic(plain)|at 9 -13 0\n\
verb:clause:attitude-! 18 -12 -7\n\
near:left:think -9 4 -3\n\
gov:object:lift 8 5 -16\n\
rule:attitude.owner:+|free -9 -6 8\n\
gov:subject:send -12 -3 8\n\
link:complement(plain)|including 16 -7 -13\n\
near:right:attack 2 0 -9\n\
near:left:foreign 7 -7 -5\n\
clause:complement:relative|what -11 -3 6\n\
link:complement(receive)|to 14 -10 -7\n\
near:right:sign -10 2 2\n\
next:right:\` -6 5 -7\n\
near:left:share 16 -9 -11\n\
rule:attitude.self:+|direct -6 -6 8\n\
near:right:nothing -16 -6 17\n\
next:right:) -2 -9 9\n\
gov:subject:share 16 -11 -7\n\
near:left:money -19 10 5\n\
next:right:the 4 3 -13\n\
rule:demand.object:-|agent:side|free|direct -18 9 6\n\
path:owner(plain)>complement(attitude+)|out 14 -3 -14\n\
path:owner(plain)>subject(effect-)|in -17 -3 13\n\
path:subject(plain)>clause(attempt)|out -14 1 8\n\
path:topic(plain)>subject(plain)>clause(plain)|in 15 -16 -2\n\
verb:clause:break- -3 3 -7\n\
rule:effect.owner-patient:+|agent:other -7 1 0\n\
gov:subject:allow -14 13 -3\n\
near:right:victory 21 -13 -9\n\
gov:subject:help -7 10 -6\n\
next:left:before 7 4 -16\n\
near:right:expand -1 16 -17\n\
near:left:part 9 -5 -11\n\
rule:idiom.near:+|indirect -2 8 -11\n\
rule:phrase.target:+|indirect -11 13 -7\n\
near:right:ask 1 3 -10\n\
next:left:where -13 -1 9\n\
gov:complement:use 15 -8 -10\n\
near:left:much 11 1 -15\n\
rule:cause.agent:+|out 3 1 -8\n\
near:right:well 10 -9 -5\n\
path:subject(plain)>clause(attempt)|in -6 -10 12\n\
link:complement(receive)|from 5 -14 5\n\
gov:object:defend -1 15 -16\n\
clause:subject:adverbial|as 4 -1 -9\n\
link:topic(evaluation+)|in 15 -9 -8\n\
near:left:her 2 -10 1\n\
next:right:of 0 0 -4\n\
rule:attitude.owner:-|out -5 7 -8\n\
gov:owner:position -12 5 2\n\
near:left:member 12 -8 -7\n\
path:object(effect+)>clause(plain)|in 1 -15 10\n\
rule:effect.owner-patient:-|agent:side 12 -5 -10\n\
gov:owner:plan -8 -9 14\n\
rule:attitude.owner:+|agent:holder|free|indirect -15 19 -8\n\
gov:object:impose -8 -5 11\n\
verb:subject:ability!|present -8 -8 7\n\
verb:clause:grow+! -18 4 10\n\
link:subject(fail)| 0 -14 12\n\
near:left:tie -10 0 5\n\
rule:cause.event-patient:+|in -7 -1 3\n\
near:left:interest 2 -14 8\n\
rule:cause.event-patient:-|out -7 -1 5\n\
rule:attitude.agent:-|mixed 3 5 -14\n\
near:left:top 5 4 -13\n\
gov:complement:meet 4 5 -12\n\
gov:object:leave 12 -9 -9\n\
rule:effect.owner:+|act 9 -3 -11\n\
rule:evaluation.verb:-|own -12 6 2\n\
rule:effect.noun-patient:+|act -18 18 -4\n\
gov:subject:seek -9 -2 8\n\
gov:subject:defend -6 15 -11\n\
gov:complement:see -9 -6 11\n\
rule:cause.agent:-|indirect 6 -11 1\n\
rule:attitude.noun:+|other -7 1 1\n\
rule:idiom.sentence:-|act 20 -6 -16\n\
near:left:chief 12 -6 -10\n\
path:attribute(plain)>clause(plain)|in 15 -8 -10\n\
near:right:like -1 -12 9\n\
gov:owner:remark -1 -13 11\n\
verb:attribute:effect+ 16 -11 -9\n\
verb:object:grow+! -15 -2 13\n\
near:left:today -18 1 13\n\
near:right:speak 9 -3 -11\n\
rule:friend.owner:+|out 6 0 -10\n\
gov:subject:introduce -19 -1 18\n\
rule:effect.patient:-|agent:side -2 -11 10\n\
rule:attitude.self:-|agent:side 3 -12 6\n\
verb:object:ability!|none 8 6 -18\n\
rule:effect.event-patient:-|agent:other -7 11 -9\n\
rule:idiom.near:+|narration -8 15 -12\n\
near:left:presidential 0 6 -10\n\
near:left:protest -17 -5 19\n\
near:right:other -8 8 -5\n\
gov:complement:sanction -17 -4 20\n\
verb:object:receive! -3 -7 4\n\
gov:subject:dismiss 10 4 -16\n\
rule:attitude.self:-|agent:holder|free|indirect -1 -11 8\n\
near:right:gas 19 -7 -16\n\
near:left:secretary 17 -10 -9\n\
gov:subject:stand 2 5 -11\n\
near:left:anti -10 11 -5\n\
clause:object:adverbial|because 0 -13 10\n\
near:right:condemn 0 10 -14\n\
next:left:year -25 1 19\n\
gov:subject:live -17 0 13\n\
rule:idiom.clause:-|narration -18 6 9\n\
gov:owner:decision -10 5 0\n\
gov:complement:discuss 15 -8 -10\n\
link:partner(effect-)|with 15 -16 -1\n\
near:right:fight 1 9 -13\n\
gov:complement:return 13 -14 -3\n\
rule:effect.patient:+|mixed -13 8 0\n\
near:left:note -10 6 1\n\
near:right:still 9 -8 -5\n\
near:left:regime -9 -10 17\n\
gov:subject:report 16 -8 -9\n\
rule:attitude.owner:+|agent:side -3 12 -12\n\
rule:cause.event-patient:-|own 6 2 -10\n\
near:left:report 9 -1 -12\n\
clause:complement:ing|in 3 -10 3\n\
near:right:stay 2 11 -17\n\
gov:complement:give 12 -11 -6\n\
rule:attitude.owner:-|agent:side 4 7 -14\n\
rule:demand.object:-|agent:other|other|mixed -16 -3 15\n\
near:right:fall 15 -10 -8\n\
near:left:can 3 0 -9\n\
near:left:international -12 9 -3\n\
near:left:less -12 -10 20\n\
near:left:control 19 -9 -11\n\
rule:attitude.patient:+|indirect -5 9 -9\n\
gov:subject:decide 7 0 -12\n\
rule:demand.object:-|agent:other|free|indirect -9 6 -2\n\
near:right:statement -10 4 2\n\
rule:evaluation.modifier-patient:+|out 11 -1 -12\n\
rule:attitude.patient:+|agent:holder -1 7 -9\n\
rule:friend.owner:+|in 0 -9 6\n\
gov:subject:meet 8 -7 -5\n\
rule:phrase.subject:-|out -13 -3 15\n\
rule:cause.event-patient:+|agent:holder|other|indirect -17 15 -1\n\
near:left:government -8 1 3\n\
gov:object:suspend -15 -9 21\n\
role:complement|own|out -1 5 -8\n\
gov:subject:carry 4 5 -13\n\
gov:partner:meeting -11 10 -3\n\
gov:subject:find -11 2 4\n\
link:complement(effect+)|in 6 0 -11\n\
near:right:offer -13 5 2\n\
rival:other|true|false|true -3 1 -7\n\
gov:partner:tension 9 4 -16\n\
gov:subject:commit 2 12 -16\n\
rule:cause.event-patient:+|act -1 13 -14\n\
path:subject(attempt)>clause(plain)|in 6 -10 -2\n\
gov:object:prevent 10 2 -15\n\
near:left:offer 11 1 -17\n\
near:right:respond 11 -2 -13\n\
link:topic(attitude+)|to 4 4 -13\n\
near:left:action -7 -7 11\n\
near:right:bring -11 -6 13\n\
next:left:among 14 -3 -14\n\
near:right:lift 3 -13 5\n\
near:right:demand -11 2 4\n\
gov:object:put -1 -8 3\n\
rule:idiom.near:-|own -13 6 1\n\
rule:effect.topic-patient:+|agent:other -12 7 1\n\
next:right:oil 1 8 -12\n\
gov:owner:move -13 9 -2\n\
path:topic(plain)>object(plain)|in 6 -10 -2\n\
link:owner(attitude-)|name 18 -7 -12\n\
gov:complement:consider 15 -7 -12\n\
near:left:policy 3 -7 0\n\
verb:complement:attempt -8 -4 6\n\
near:right:this -6 -4 2\n\
gov:complement:remain 4 -12 4\n\
near:left:nation -14 3 6\n\
near:left:alliance -20 6 10\n\
rule:phrase.subject:-|narration -20 -2 21\n\
next:right:' 5 -9 -1\n\
near:left:sign -9 -9 13\n\
link:complement(effect+)|between 13 -8 -6\n\
near:left:give -5 -8 6\n\
verb:subject:volition!|none -1 8 -11\n\
near:right:down 4 4 -13\n\
gov:object:reject -15 1 10\n\
next:right:need 2 -10 2\n\
gov:complement:act 15 -12 -7\n\
near:right:argue 12 -9 -6\n\
rule:attitude.patient:-|agent:holder -14 -5 14\n\
link:complement(attitude-)|by -11 4 3\n\
gov:object:criticize -7 -8 12\n\
gov:subject:blame -12 -5 13\n\
next:right:a -7 10 -8\n\
near:left:even -8 3 -1\n\
near:left:question 11 -8 -6\n\
gov:subject:lose 12 -4 -11\n\
near:right:withdrawal 9 -8 -7\n\
clause:clause:adverbial|although 15 -11 -5\n\
near:right:being -4 11 -13\n\
rule:idiom.near:-|mixed 12 -11 -4\n\
near:right:among 10 -1 -14\n\
gov:object:denounce 9 3 -16\n\
link:complement(grow+)|in 0 12 -15\n\
gov:subject:quit -11 -7 16\n\
gov:object:give 2 0 -8\n\
near:right:them 4 -9 -2\n\
gov:object:trust -13 -12 23\n\
link:subject(receive)| -2 -2 1\n\
link:complement(attitude-)|to 14 -14 -3\n\
near:left:challenge 6 -14 6\n\
near:right:resolution 6 -15 7\n\
verb:complement:effect+! 2 -10 2\n\
near:left:them 7 -10 -2\n\
link:object(break-)| -2 5 -8\n\
near:right:quit -11 -6 16\n\
rule:obligation.subject:-|out -2 -8 6\n\
link:complement(attitude+)|with -9 11 -7\n\
path:owner(plain)|in -10 3 1\n\
near:right:back -1 -8 3\n\
rule:effect.patient:-|agent:other|other|indirect -10 0 5\n\
next:right:commitment 6 -2 -8\n\
near:right:much -13 1 8\n\
near:right:toward -14 -5 16\n\
link:partner(evaluation+)|between -3 12 -11\n\
rule:effect.copula:-|out 12 -3 -13\n\
near:right:criticize 12 -2 -13\n\
link:owner(bond+)|'s 0 0 -7\n\
verb:complement:ability|none 10 -2 -13\n\
near:left:return 4 -11 3\n\
rule:attitude.adjective:-|agent:holder -13 -6 17\n\
link:complement(effect-)|against -12 7 -1\n\
next:right:support 11 -10 -4\n\
gov:complement:put -10 -4 8\n\
near:right:crude 19 -3 -18\n\
rule:bond.state:+|out 10 -10 -3\n\
near:left:ambassador 15 -8 -7\n\
rule:phrase.subject:+|direct -16 13 -1\n\
rule:attitude.adjective:+|in -11 10 -8\n\
rule:effect.event-patient:-|agent:holder -9 -4 9\n\
clause:complement:that|how 16 -8 -10\n\
near:left:try -11 3 5\n\
clause:attribute:relative|which 7 -13 1\n\
rule:bond.partner:+|mixed -10 9 -1\n\
rule:break.partner:-|direct 16 -2 -18\n\
near:right:whom -14 18 -9\n\
clause:subject:ing|for -7 -2 6\n\
near:left:carry 12 -14 -2\n\
gov:subject:sell -4 -13 14\n\
rule:inability.subject:-|direct 5 -10 2\n\
near:right:file 19 -3 -18\n\
near:right:strategic -12 4 4\n\
near:left:strategy -8 -11 16\n\
gov:owner:approach -16 5 6\n\
near:right:threat 1 -13 8\n\
rule:attitude.owner:+|agent:other|free|indirect -14 0 5\n\
rule:attitude.topic:+|agent:holder -13 10 -2\n\
gov:object:blame -12 -6 13\n\
rule:friend.owner:+|free -4 -8 9\n\
near:right:economy 11 -1 -12\n\
next:left:any 5 5 -12\n\
verb:complement:volition!|none 13 -8 -8\n\
rule:idiom.near:+|act -21 21 -3\n\
path:object(attitude-)|out 3 -9 3\n\
near:left:help 5 -1 -9\n\
gov:owner:security 1 14 -17\n\
rule:attitude.self:+|agent:other|free|direct -5 -13 11\n\
near:left:fulfill 5 -15 9\n\
link:patient(attitude+)|for 4 3 -11\n\
rule:effect.patient:+|agent:holder|other|indirect -12 3 4\n\
near:right:decide 4 4 -12\n\
link:patient(effect-)|of 0 7 -12\n\
near:right:conflict 17 -9 -9\n\
near:right:others -17 3 10\n\
rule:evaluation.modifier:+|mixed 6 -14 2\n\
rule:grow.partner:+|free 8 -1 -10\n\
clause:object:relative|which -3 -5 1\n\
gov:object:use 10 -4 -11\n\
clause:subject:relative| -4 -1 1\n\
path:owner(plain)>subject(plain)>clause(plain)|out -10 0 4\n\
near:right:when -5 7 -8\n\
path:subject(attitude-)>clause(plain)|out 7 -8 -1\n\
gov:owner:_P_ 10 -2 -11\n\
near:left:mean 14 -8 -9\n\
rule:attitude.noun:+|own 14 -11 -6\n\
near:left:find -14 10 0\n\
rule:effect.topic-patient:-|in -1 3 -9\n\
gov:attribute:serve 17 -11 -8\n\
path:topic(plain)>complement(plain)|in 1 0 -9\n\
gov:object:bring 5 1 -10\n\
near:left:last 8 -6 -9\n\
rule:reverse.agent:+|own -8 12 -7\n\
near:right:lack -8 -11 18\n\
path:complement(attempt)|in 12 -13 -3\n\
gov:owner:obligation 5 -10 2\n\
rule:effect.patient:+|own 8 -3 -8\n\
rule:reverse.patient:+|free 6 5 -14\n\
clause:clause:adverbial|when -4 6 -8\n\
verb:attribute:possibility|present 11 -3 -13\n\
next:left:when -7 -2 5\n\
clause:object:adverbial|while 3 2 -10\n\
near:right:likely 12 -12 -2\n\
near:right:with 2 -3 -2\n\
near:left:response -3 -9 8\n\
gov:complement:end 15 -10 -7\n\
link:complement(grow+)|against 5 -15 7\n\
gov:subject:recognize 16 -7 -10\n\
clause:subject:ing|about -15 1 11\n\
near:right:without -4 5 -9\n\
path:object(cause)|out 5 -8 -3\n\
near:left:like -5 -8 7\n\
next:left:many 15 -7 -10\n\
near:right:serious -3 14 -16\n\
rule:effect.patient:-|own -2 3 -7\n\
gov:complement:show 12 -5 -10\n\
gov:subject:accept -10 10 -4\n\
gov:subject:close 7 -15 6\n\
gov:object:win 14 -8 -7\n\
verb:subject:fail -1 -14 12\n\
near:left:deputy 13 -1 -14\n\
gov:owner:campaign 8 0 -10\n\
next:left:or 11 -11 -3\n\
near:left:term -13 -5 14\n\
rule:attitude.topic:+|agent:other 11 0 -14\n\
link:topic(plain)|from -5 -4 0\n\
gov:complement:work -2 5 -8\n\
near:right:off -1 5 -11\n\
next:right:go -11 2 5\n\
rule:phrase.target:+|agent:holder|other|act -11 17 -8\n\
rule:friend.owner:+|narration -3 -9 12\n\
clause:subject:ing|instead_of -20 -2 20\n\
rule:cause.event-patient:-|agent:holder|other|indirect -6 -8 11\n\
path:complement(attitude-)>clause(plain)|in -5 10 -12\n\
path:subject(grow+)>clause(plain)|in 1 2 -8\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -12 -7 15\n\
near:right:itself -12 -5 14\n\
near:left:let -15 4 5\n\
gov:subject:need -1 8 -11\n\
near:right:decision -8 5 -2\n\
gov:complement:walk 21 -12 -11\n\
link:owner(attitude+)|demonym -10 6 -1\n\
next:right:win 12 -10 -5\n\
gov:partner:trade 3 5 -11\n\
near:left:go 6 -4 -8\n\
verb:complement:evaluation- 2 -8 1\n\
near:left:authority -17 3 10\n\
near:right:defense 3 6 -13\n\
near:right:question 12 -5 -11\n\
rule:reverse.owner:-|agent:holder -12 4 5\n\
next:left:thank -3 13 -12\n\
link:complement(effect-)|by -4 -7 9\n\
near:right:possible 14 -10 -4\n\
rule:effect.owner-patient:-|agent:target -4 -9 9\n\
near:right:terrorist 0 7 -11\n\
near:right:list 0 -12 9\n\
near:left:official 6 -8 -1\n\
near:right:together 6 3 -14\n\
near:left:only -8 -4 6\n\
rule:obligation.subject:-|narration -6 -6 9\n\
gov:subject:hope 9 -12 -1\n\
gov:subject:sit -13 -6 16\n\
gov:complement:add -16 0 12\n\
rule:friend.copula:+|free -10 8 -4\n\
clause:subject:adverbial|because 4 -7 -1\n\
near:left:where -8 0 3\n\
near:right:month 4 -11 3\n\
path:complement(receive)>clause(plain)|in -12 -2 9\n\
near:right:arm 13 -14 -2\n\
gov:complement:react -17 -2 17\n\
link:complement(break-)|on -4 -10 9\n\
near:left:four 6 -13 6\n\
rule:idiom.sentence:+|own 10 -6 -8\n\
near:left:exchange 18 -7 -11\n\
gov:subject:get 2 1 -7\n\
path:subject(cause)>clause(plain)>clause(plain)|in 12 -3 -14\n\
near:right:history 11 -15 2\n\
near:left:statement 3 1 -8\n\
path:complement(attitude-)>clause(plain)|out 13 -7 -8\n\
gov:object:represent 15 -5 -12\n\
near:left:expand 14 -6 -10\n\
rule:attitude.owner:-|act 9 -2 -10\n\
rule:break.partner:-|act -8 -9 15\n\
path:subject(plain)>content(plain)>complement(plain)|out 12 0 -15\n\
gov:subject:develop -1 12 -12\n\
verb:complement:attitude+! 2 -10 3\n\
near:left:commitment 12 -12 -3\n\
path:owner(plain)>subject(plain)|in -5 2 -3\n\
near:left:again -14 7 2\n\
near:left:lose 13 -4 -12\n\
near:left:possible 14 -5 -9\n\
near:right:threaten 12 -4 -12\n\
next:right:own -1 -6 0\n\
rule:attitude.self:-|agent:holder|own|indirect -14 13 -3\n\
next:left:than 0 -9 3\n\
next:left:' 9 -7 -6\n\
rule:friend.copula:-|in 2 6 -12\n\
rule:effect.event-patient:-|direct 4 5 -11\n\
near:right:warn 10 -10 -1\n\
verb:subject:counterfactual|present -14 -1 12\n\
next:right:company 6 4 -14\n\
verb:clause:ability!|present 5 -2 -9\n\
rule:effect.owner-patient:-|agent:side|other|act 19 -2 -18\n\
rule:attitude.self:-|agent:other|free|indirect 0 -10 3\n\
near:left:since -3 -7 4\n\
next:right:obligation 2 -10 5\n\
near:right:opposition 12 -7 -9\n\
near:left:withdraw 9 -4 -11\n\
near:left:million -12 8 -3\n\
near:right:reduce -6 12 -10\n\
near:right:full -6 12 -10\n\
gov:owner:agreement 17 -10 -9\n\
gov:owner:citizen 15 -12 -7\n\
link:owner(cause)|name 15 -8 -9\n\
path:topic(plain)>subject(plain)|in 5 -2 -9\n\
near:left:endorse -4 11 -11\n\
rule:grow.partner:+|indirect -2 6 -7\n\
gov:topic:response -12 -5 15\n\
near:right:business 11 -13 0\n\
rule:refusal.subject:-|direct 9 -3 -8\n\
gov:complement:share 14 -8 -9\n\
verb:object:none!|none -4 2 -5\n\
gov:owner:concern -8 16 -13\n\
near:left:concern -12 1 7\n\
verb:attribute:none|none -3 4 -6\n\
rule:effect.patient:+|indirect 2 -4 -4\n\
next:left:candidate -16 6 8\n\
near:left:extend 14 -5 -12\n\
next:right:welcome 17 -14 -4\n\
rule:effect.patient:-|agent:other|free|indirect 9 -8 -6\n\
near:right:many 6 0 -11\n\
rule:attitude.patient:-|indirect 4 -10 2\n\
link:complement(plain)|than 4 -12 4\n\
near:left:respect 13 -8 -9\n\
path:subject(attitude+)>clause(plain)|out 3 -10 5\n\
rule:reverse.owner:-|agent:other 7 0 -11\n\
verb:subject:attitude-! -2 -8 6\n\
near:right:begin 10 -5 -9\n\
next:right:medium -4 -8 12\n\
rule:prohibition.subject:-|in 14 -5 -12\n\
near:left:base 10 -2 -12\n\
rule:attitude.self:+|agent:other|free|indirect -8 -1 3\n\
near:right:turn 4 2 -11\n\
gov:owner:party -5 -8 11\n\
rule:attitude.noun:-|indirect 5 -6 -2\n\
near:right:remark -4 -8 6\n\
next:left:see 0 9 -13\n\
gov:complement:raise -13 -1 10\n\
path:topic(plain)|in -12 4 4\n\
rule:break.agent:-|free 10 -4 -7\n\
next:left:without -5 16 -15\n\
near:right:remain 1 -8 2\n\
rule:effect.owner-patient:-|agent:other|other|indirect 13 -10 -6\n\
next:left:how -8 -6 13\n\
rule:cause.event-patient:-|direct -6 8 -6\n\
link:partner(evaluation+)|with -3 -10 7\n\
near:left:effort -10 4 3\n\
gov:subject:stay -9 14 -11\n\
near:right:work -2 -7 2\n\
near:right:oppose 5 1 -10\n\
near:left:long -12 2 5\n\
near:left:look -13 2 8\n\
near:right:delegate 15 -8 -9\n\
near:right:great -6 11 -10\n\
near:left:back -5 5 -7\n\
clause:object:participle| 0 -6 1\n\
near:right:concerned 16 -10 -8\n\
clause:subject:that|how 10 -9 -4\n\
next:left:if -2 -5 -1\n\
next:right:party -4 -9 12\n\
near:right:oil 3 0 -6\n\
gov:complement:lose 15 -5 -12\n\
link:owner(friend+)|demonym -7 11 -8\n\
near:left:honor -11 -5 14\n\
verb:subject:attempt! 8 -1 -11\n\
next:left:some -7 -7 11\n\
link:topic(effect+)|to 10 -7 -8\n\
next:left:our -6 17 -14\n\
gov:subject:wait -6 15 -12\n\
near:right:yet 6 -12 4\n\
near:right:five 14 -5 -12\n\
clause:complement:adverbial|as 5 1 -10\n\
gov:subject:understand -13 1 8\n\
near:left:demand 1 -11 6\n\
next:right:thank 13 -8 -5\n\
path:owner(plain)>subject(receive)|out 6 -1 -10\n\
path:complement(break-)|in -8 -4 4\n\
near:right:company 10 -6 -8\n\
path:subject(plain)>clause(receive)|out -10 6 -1\n\
near:left:down 4 2 -11\n\
rule:attitude.adjective:+|indirect -12 13 -7\n\
gov:subject:base -12 8 1\n\
near:left:position 8 -10 -2\n\
next:left:other 4 -8 1\n\
rule:effect.partner-patient:+|other -11 3 3\n\
gov:subject:believe 8 -4 -6\n\
gov:complement:look 4 4 -12\n\
near:right:week 3 -9 2\n\
gov:subject:follow -4 -8 8\n\
near:left:lift 1 3 -10\n\
near:right:here -7 16 -13\n\
clause:clause:that|why -15 3 8\n\
near:right:convention 14 -4 -13\n\
near:left:credit -17 21 -6\n\
gov:subject:sign 4 -7 -3\n\
near:right:way 5 -10 1\n\
next:left:presidential 12 -1 -12\n\
clause:subject:ing|as 15 -7 -10\n\
next:right:announce 8 0 -10\n\
near:right:already 3 2 -10\n\
rule:evaluation.copula:+|out 1 -4 -4\n\
gov:object:remove 8 -1 -11\n\
next:left:accuse 0 -8 5\n\
near:right:reject 10 -4 -9\n\
gov:subject:protect -13 1 8\n\
near:right:! -13 8 1\n\
gov:subject:declare 12 -13 0\n\
near:left:nothing -15 8 2\n\
rule:cause.event-patient:-|mixed -7 -6 11\n\
link:subject(attempt)| -4 1 -1\n\
near:right:let -6 -11 13\n\
near:left:write 12 -7 -9\n\
verb:attribute:future|present 10 -2 -11\n\
near:right:tanker 12 -10 -4\n\
near:right:stress 13 -6 -8\n\
near:right:where -11 9 -5\n\
gov:topic:visit 12 -6 -8\n\
near:left:day -1 -7 1\n\
gov:complement:strike 14 -7 -9\n\
near:left:world -4 -6 9\n\
rule:effect.event-patient:-|agent:holder|other|indirect -14 1 9\n\
near:left:maintain 6 3 -13\n\
near:right:press 13 -2 -13\n\
rule:demand.object:-|agent:holder|own|indirect 6 -8 0\n\
rule:attitude.self:-|agent:holder|other|mixed 12 -5 -9\n\
verb:clause:effect+! -9 -3 8\n\
near:right:miss -18 -3 21\n\
next:left:these -9 -5 11\n\
link:object(attempt)| 5 -9 -2\n\
next:right:: -8 -6 10\n\
gov:subject:fall 13 -7 -7\n\
near:left:program 4 -13 6\n\
link:complement(cause)|against 0 -10 7\n\
link:owner(cause)|'s -4 -9 10\n\
path:complement(plain)>clause(cause)|in 12 -9 -7\n\
path:topic(plain)>object(receive)|in 1 -13 9\n\
near:right:presence -13 -3 13\n\
gov:object:fulfill 5 -13 8\n\
gov:complement:find 4 4 -11\n\
near:left:promise 4 5 -13\n\
path:subject(effect+)>clause(plain)>clause(plain)|in 2 -11 5\n\
rule:bond.state:+|own 13 -9 -4\n\
rule:friend.copula:+|direct -7 10 -6\n\
rule:effect.topic-patient:-|act 11 -8 -4\n\
near:right:three -9 -2 2\n\
gov:object:announce 10 -5 -8\n\
near:right:region -8 -4 9\n\
gov:subject:increase -3 -11 9\n\
rule:reverse.owner:-|in -6 -2 4\n\
next:left:ask 12 -6 -10\n\
rule:effect.event-patient:-|out 5 -7 -1\n\
link:owner(evaluation-)|name -10 -6 16\n\
verb:subject:evaluation+! -2 -11 9\n\
near:left:i -13 10 -2\n\
path:object(attempt)|in 9 -12 -2\n\
near:left:al -14 10 0\n\
near:left:already 13 -12 -2\n\
near:left:speak 4 -1 -9\n\
gov:subject:advance -16 15 -1\n\
near:right:due 9 0 -12\n\
near:left:agree -11 4 1\n\
link:complement(cause)|on 1 -9 4\n\
gov:subject:miss -17 -4 21\n\
rule:break.partner:-|agent:holder|other|act -8 -8 14\n\
gov:complement:maintain 8 -13 1\n\
rule:effect.owner-patient:-|agent:other|free|direct 4 4 -12\n\
verb:complement:cause! 8 -9 -4\n\
near:left:my -6 17 -14\n\
near:right:understand -13 0 9\n\
near:left:begin 12 -10 -4\n\
gov:object:release 1 10 -13\n\
near:right:maintain 11 -5 -9\n\
path:complement(plain)>clause(plain)|out 0 -1 -5\n\
near:left:minister 0 -7 2\n\
near:right:2008 17 -3 -16\n\
near:right:fail -1 -7 3\n\
rule:phrase.target:+|agent:side 6 4 -13\n\
near:right:world -9 -5 8\n\
path:object(attitude+)|in -4 3 -4\n\
rule:attitude.agent:-|in -4 2 -4\n\
near:right:away -10 -9 13\n\
near:left:senior 10 -4 -10\n\
near:left:important 11 -5 -10\n\
near:right:position -8 3 1\n\
near:left:cause 8 4 -14\n\
gov:subject:deserve -15 18 -8\n\
verb:subject:obligation!|present -10 -3 9\n\
next:left:fulfill 4 -13 9\n\
gov:complement:describe 11 -7 -9\n\
rule:evaluation.modifier-patient:+|indirect 1 10 -13\n\
link:complement(attitude-)|against 3 4 -10\n\
verb:subject:bond+ -7 5 -3\n\
near:right:close 2 -9 1\n\
gov:complement:bring 10 -3 -10\n\
clause:object:that|where 14 -10 -6\n\
near:left:consequence -13 -4 16\n\
near:right:six 10 -3 -11\n\
rule:effect.owner:+|mixed 2 8 -13\n\
next:left:honor -7 -8 14\n\
near:left:– -1 -6 1\n\
near:right:influence 12 -11 -4\n\
near:right:use -6 -2 2\n\
path:object(grow+)|in 11 -11 -3\n\
next:right:part 2 6 -12\n\
near:right:: -1 -6 1\n\
role:modifier|other|in -12 -5 15\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -11 4 2\n\
near:right:see 7 -6 -4\n\
gov:object:strengthen 12 -10 -6\n\
gov:subject:revive 12 -9 -6\n\
near:right:response -9 3 -2\n\
path:subject(effect-)>clause(attempt)|in -14 2 8\n\
near:right:leadership -12 8 -1\n\
near:right:drone 1 9 -12\n\
near:right:sell -11 -6 13\n\
path:owner(plain)>object(plain)>clause(plain)|out 10 -11 -2\n\
near:left:mechanism 12 -7 -7\n\
gov:owner:claim -5 -8 11\n\
gov:subject:urge 12 -3 -10\n\
next:right:believe 10 -7 -5\n\
rule:effect.event-patient:-|indirect -7 -2 4\n\
near:left:letter -6 -11 14\n\
gov:complement:agree -11 -2 8\n\
gov:partner:business -14 16 -4\n\
path:complement(attitude+)|in 4 -5 -5\n\
gov:object:force 14 -5 -11\n\
next:right:ally 11 -5 -9\n\
verb:subject:obligation|past -3 -10 7\n\
near:right:push -4 -10 12\n\
near:left:tension 5 2 -12\n\
near:left:another 4 -11 4\n\
next:left:criticize -10 -5 12\n\
link:topic(effect-)|for -12 -1 9\n\
near:right:refusal -17 -3 18\n\
near:left:recent 6 -3 -7\n\
near:left:prove -15 9 1\n\
near:left:play -2 -11 10\n\
gov:owner:rival 10 4 -15\n\
rule:cause.event-patient:-|in -2 -3 1\n\
near:right:seem -5 -7 8\n\
gov:object:honor -5 -9 13\n\
rule:evaluation.modifier:+|own 1 3 -6\n\
rule:grow.partner:+|agent:holder|other|indirect -12 15 -5\n\
path:partner(bond+)>subject(plain)|in 9 -13 2\n\
rule:idiom.clause:+|in -11 0 6\n\
rule:attitude.topic:-|free -11 0 8\n\
near:right:name -10 -4 9\n\
gov:complement:withdraw -3 5 -9\n\
verb:clause:obligation|past 3 -13 8\n\
path:subject(attitude-)>clause(plain)|in 2 -7 -2\n\
clause:object:ing|in -5 -1 2\n\
near:left:therefore -14 1 12\n\
gov:object:need 11 1 -15\n\
next:right:may -8 0 1\n\
gov:owner:failure -13 -2 14\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in -13 4 5\n\
near:right:capability -11 7 0\n\
gov:object:get 2 2 -10\n\
gov:subject:break -11 4 1\n\
rule:bond.state:+|other 4 0 -7\n\
near:left:side -7 7 -8\n\
near:left:dismiss -15 4 7\n\
near:right:one -5 0 -3\n\
next:right:might 0 -12 10\n\
near:left:inside 16 -4 -14\n\
near:right:regret 13 -1 -14\n\
path:complement(demand)|out 3 -9 3\n\
rule:demand.object:-|agent:side|other|indirect 13 -5 -9\n\
near:right:refuse 6 -3 -8\n\
near:left:conflict 10 -13 1\n\
link:complement(break-)|with -11 -6 13\n\
near:right:citizen 12 -11 -4\n\
near:right:president 6 -4 -7\n\
rule:evaluation.copula:+|own -5 4 -4\n\
near:right:past -4 -11 11\n\
near:right:stop -10 7 -2\n\
near:left:criticize -1 -9 6\n\
rule:effect.noun-patient:+|indirect 4 -9 1\n\
near:right:standing -16 1 12\n\
gov:subject:receive 8 -5 -8\n\
link:object(evaluation-)| 10 -4 -10\n\
role:modifier|free|in 4 -12 4\n\
gov:owner:tanker 12 -9 -4\n\
near:left:guarantee 1 -13 9\n\
gov:complement:play 10 -8 -6\n\
path:subject(plain)>clause(receive)|in -11 4 1\n\
near:left:more 5 -3 -6\n\
next:left:trust -8 -14 20\n\
near:right:limit 6 4 -13\n\
rule:effect.topic-patient:+|other 0 3 -7\n\
rule:will.subject:+|free 0 -7 2\n\
gov:owner:action -10 -2 8\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -11 -2 10\n\
near:left:development 14 -9 -6\n\
gov:owner:state -3 -9 8\n\
near:left:view 7 -10 0\n\
gov:owner:conflict 19 -6 -14\n\
near:left:pro -1 10 -13\n\
near:left:toward 2 3 -10\n\
rule:idiom.clause:-|direct -4 -10 10\n\
path:subject(plain)>clause(cause)|out 7 -7 -6\n\
rule:reverse.patient:+|out -7 9 -7\n\
next:left:back 2 4 -11\n\
near:left:high 12 -7 -7\n\
near:left:drone 14 0 -15\n\
rule:phrase.subject:-|direct -6 -9 13\n\
rule:will.subject:+|act -9 10 -3\n\
near:left:refer 4 -12 3\n\
rule:cause.event-patient:+|out 2 3 -8\n\
near:right:trust -9 -9 16\n\
rule:bond.state:+|indirect 9 -9 -3\n\
gov:subject:forget 10 -14 2\n\
gov:subject:build -9 2 2\n\
near:right:sit -10 -7 13\n\
rule:attitude.self:-|narration 12 -4 -9\n\
path:partner(plain)>complement(plain)|out 1 4 -10\n\
link:complement(attitude-)|on 0 -8 4\n\
near:left:comment 5 2 -11\n\
next:left:anti -6 8 -5\n\
gov:owner:compliance -14 4 5\n\
gov:object:send -4 -8 7\n\
path:subject(cause)>clause(plain)|out 4 -8 -2\n\
next:left:blame -13 -2 11\n\
rule:effect.owner-patient:-|agent:other|other|direct -1 7 -11\n\
near:right:life 12 -1 -14\n\
near:left:assassination 1 11 -14\n\
near:right:strike -2 10 -11\n\
near:left:evidence -14 4 6\n\
rule:effect.copula:-|free 8 -8 -2\n\
near:right:another 10 -3 -11\n\
path:subject(evaluation+)|in -8 0 3\n\
next:right:power 2 -11 7\n\
link:owner(effect+)|of -11 3 4\n\
rule:attitude.self:-|agent:target 5 4 -13\n\
near:left:never -10 -5 7\n\
gov:subject:indicate -15 0 11\n\
link:owner(plain)|from 13 -10 -5\n\
gov:subject:invite 8 2 -12\n\
gov:complement:respond -7 -7 9\n\
gov:object:want 10 -10 -4\n\
near:left:administration 10 -2 -11\n\
near:left:defense 6 3 -11\n\
near:right:advance -15 14 0\n\
rule:attitude.adjective:+|other -12 8 -6\n\
near:left:example -14 2 8\n\
rule:attitude.topic:+|other -10 8 -5\n\
path:object(attitude-)>clause(plain)|in -7 -6 9\n\
gov:complement:campaign -16 14 -1\n\
path:owner(plain)>object(effect-)|in 10 -8 -8\n\
rule:effect.noun-patient:-|agent:holder -5 -8 11\n\
gov:object:do 4 0 -8\n\
rule:attitude.agent:-|own 3 -4 -5\n\
rule:effect.patient:-|agent:other|own|direct 11 -11 -4\n\
near:right:vote -2 3 -6\n\
near:right:include -5 6 -7\n\
path:subject(plain)>content(plain)>complement(plain)|in -10 -5 12\n\
gov:complement:know -2 -9 7\n\
verb:subject:grow+! -7 4 -3\n\
rule:effect.owner-patient:+|agent:side -8 2 0\n\
near:left:once 6 -11 0\n\
gov:subject:suspend 12 -2 -13\n\
rule:reverse.owner:-|direct -10 -3 10\n\
path:complement(grow+)>clause(plain)|out 12 -6 -7\n\
near:left:newspaper -9 -7 15\n\
gov:object:buy 12 -5 -11\n\
near:left:follow -8 0 2\n\
near:right:ship 9 -2 -11\n\
rule:effect.partner-patient:-|free 15 -8 -8\n\
verb:complement:obligation|none 5 -11 4\n\
link:complement(plain)|without -9 15 -10\n\
near:right:hard 11 -8 -6\n\
near:right:next 9 -3 -10\n\
near:right:isolate -17 0 14\n\
near:left:request 12 -2 -12\n\
rule:friend.copula:-|other -12 3 6\n\
gov:subject:attend 11 -5 -8\n\
rule:inability.subject:-|free 0 -7 4\n\
gov:object:warn -5 -8 12\n\
gov:subject:face 8 -5 -6\n\
near:left:% 12 -7 -6\n\
verb:clause:volition!|none -3 10 -11\n\
near:left:express -8 5 1\n\
rule:attitude.owner:-|agent:holder|own|indirect -11 10 -3\n\
rule:evaluation.verb:+|act 11 -5 -7\n\
near:right:suggest -11 3 5\n\
next:left:— 7 -3 -8\n\
rule:effect.owner-patient:-|agent:other|own|direct 7 1 -10\n\
rule:attitude.agent:+|mixed 9 -7 -6\n\
gov:object:visit 10 -6 -6\n\
gov:subject:draw 4 -11 4\n\
near:right:further -1 -9 7\n\
path:complement(cause)>clause(plain)|in -6 -6 9\n\
near:left:these -3 -7 5\n\
clause:object:adverbial|since 0 -11 10\n\
clause:clause:adverbial|because 8 -7 -7\n\
rule:effect.owner:-|own 0 0 -5\n\
near:right:benefit 4 3 -10\n\
gov:complement:announce 2 -8 3\n\
link:complement(attitude+)|by 1 3 -8\n\
rule:effect.patient:+|agent:target -7 -8 10\n\
rule:bond.state:+|direct -1 5 -8\n\
next:left:since 7 -3 -8\n\
near:right:illegal 6 2 -11\n\
next:right:into 2 4 -11\n\
rule:attitude.topic:+|free 6 1 -10\n\
rule:effect.patient:-|narration 3 2 -8\n\
near:right:underline 15 -11 -5\n\
gov:owner:oil 1 5 -10\n\
gov:object:reduce 6 -2 -8\n\
rule:friend.owner:+|direct 7 -1 -9\n\
next:left:especially -15 3 8\n\
rule:cause.agent:+|other -7 5 -1\n\
gov:subject:manage -13 11 -2\n\
next:left:protect 2 9 -12\n\
rule:effect.topic-patient:-|out 3 -8 3\n\
near:left:2018 -12 0 10\n\
gov:subject:strengthen -10 -4 10\n\
gov:complement:extend -9 0 4\n\
rule:attitude.adjective:+|agent:other|free|indirect -12 18 -8\n\
near:left:create -10 -5 13\n\
gov:complement:comment 11 1 -14\n\
gov:object:lose 10 -6 -8\n\
rule:effect.topic-patient:-|agent:other -4 5 -7\n\
next:left:– 8 -2 -9\n\
next:right:campaign 10 -5 -8\n\
next:right:when 11 -9 -5\n\
rule:idiom.clause:+|free -11 1 4\n\
clause:subject:to|on 10 -1 -10\n\
gov:owner:nomination 11 -3 -10\n\
near:left:interview 4 -11 5\n\
clause:object:ing|on 10 -6 -8\n\
next:right:refuse 12 0 -13\n\
near:right:thru 3 -2 -6\n\
near:left:accusation -13 9 1\n\
near:left:chemical 7 2 -12\n\
next:left:endorse -11 11 -3\n\
gov:complement:serve 9 -11 -2\n\
gov:subject:write -8 -4 6\n\
near:left:towards 5 -3 -7\n\
near:right:start -7 -2 4\n\
near:left:receive 9 -11 -2\n\
near:left:reiterate 13 -11 -3\n\
link:owner(friend-)|'s 4 5 -11\n\
near:right:rival 1 7 -10\n\
path:subject(plain)>clause(cause)>clause(plain)|in -2 -12 11\n\
near:right:2015 -5 -8 7\n\
rule:idiom.near:+|own 8 -1 -8\n\
near:right:presidential 4 -8 0\n\
gov:complement:write 1 2 -10\n\
path:owner(plain)>subject(effect-)|out -5 -6 8\n\
next:left:put 4 1 -9\n\
near:left:six 12 -7 -8\n\
gov:subject:endorse 10 -7 -6\n\
next:left:thru 9 -11 0\n\
gov:object:provide 5 -9 -3\n\
rule:effect.event-patient:-|agent:holder|other|act 8 -4 -6\n\
near:left:respond 4 -10 3\n\
link:owner(fail)|'s -8 -8 14\n\
rule:reverse.agent:+|indirect -7 4 0\n\
near:left:grateful -4 14 -11\n\
rule:attitude.self:+|mixed 6 -4 -8\n\
gov:owner:issue 12 -5 -9\n\
near:right:impossible 10 3 -15\n\
near:left:failure -8 -6 12\n\
rule:demand.object:-|act -5 0 1\n\
rule:attitude.self:+|agent:holder|other|act 1 5 -9\n\
near:right:global -11 -5 14\n\
path:partner(bond+)>complement(plain)|in -10 11 -4\n\
gov:subject:regard 14 -15 0\n\
path:owner(plain)>subject(attitude-)|out 7 -8 -3\n\
rule:attitude.patient:+|direct -10 0 5\n\
rule:attitude.owner:-|agent:other|free|indirect 9 -8 -5\n\
next:right:– 2 -9 3\n\
near:left:diplomat -3 -8 7\n\
path:topic(plain)>complement(plain)|out -5 1 -1\n\
rule:attitude.topic:-|agent:holder -3 5 -8\n\
near:right:launch 0 -9 5\n\
rule:effect.noun-patient:+|direct 2 -12 6\n\
path:owner(plain)>complement(plain)>clause(plain)|out 3 -1 -7\n\
near:right:whether 4 -10 3\n\
link:partner(attitude-)|with -13 2 7\n\
near:right:within -6 10 -10\n\
near:right:development -13 12 -2\n\
rule:friend.copula:+|indirect 7 0 -10\n\
path:object(attitude+)>clause(plain)|out 10 -4 -8\n\
near:left:either 16 -8 -9\n\
rule:attitude.received:-|agent:holder -18 -1 18\n\
path:owner(plain)>complement(effect-)|in -1 5 -9\n\
link:complement(effect-)|for 11 -4 -11\n\
near:right:denounce 9 1 -12\n\
gov:owner:leadership -12 -1 8\n\
near:right:prepare 8 -10 -1\n\
path:topic(plain)>complement(plain)>clause(plain)|in 5 0 -10\n\
near:left:expert 12 -5 -9\n\
rule:evaluation.noun:-|mixed -10 -4 12\n\
rule:friend.copula:-|direct 7 2 -12\n\
near:right:long -4 -7 5\n\
rule:attitude.patient:+|free 5 -8 -1\n\
near:left:meet -3 4 -6\n\
rule:effect.owner-patient:+|indirect 0 -1 -4\n\
rule:evaluation.verb:-|direct 0 -5 1\n\
path:subject(receive)>clause(plain)|in 3 -5 -4\n\
path:owner(plain)>subject(grow+)|out 11 -8 -3\n\
rule:effect.noun-patient:-|agent:other 3 5 -11\n\
gov:complement:suspend -15 -2 14\n\
rule:demand.object:-|agent:other|other|direct 3 -7 1\n\
next:right:pressure -8 -5 12\n\
near:left:us -9 6 -3\n\
path:subject(evaluation-)|out -6 1 -1\n\
near:left:team 11 -8 -5\n\
gov:subject:prompt -10 -4 15\n\
near:left:far -9 2 2\n\
gov:subject:visit 9 -7 -4\n\
near:left:commend -12 18 -7\n\
near:left:why 2 0 -7\n\
link:complement(receive)|on -2 -10 9\n\
near:right:group 3 -9 3\n\
rule:friend.copula:+|own 10 -12 0\n\
rule:demand.object:-|agent:target -2 -7 5\n\
near:right:allow -10 7 -2\n\
verb:clause:cause! 0 -7 2\n\
rule:effect.partner-patient:-|in 10 -4 -10\n\
near:right:repeatedly 8 -10 -1\n\
gov:object:tell 7 -5 -7\n\
near:right:fulfill -5 -9 13\n\
near:left:hear -13 6 3\n\
near:left:fully -6 12 -8\n\
near:left:missile -9 -1 7\n\
rule:reverse.owner:-|free 0 5 -8\n\
near:right:supporter 9 -3 -9\n\
link:complement(grow+)|to -11 -1 8\n\
next:right:about -9 -1 7\n\
next:right:crude 16 -1 -16\n\
near:right:face 1 -7 2\n\
verb:attribute:none!|past 2 5 -11\n\
near:left:leave 0 0 -7\n\
near:right:strong -4 7 -8\n\
clause:clause:that|how 7 -9 0\n\
path:subject(effect-)>clause(demand)|in -4 -9 12\n\
rule:phrase.target:-|act -8 -4 9\n\
next:left:include -7 -3 3\n\
near:left:weapon 0 6 -10\n\
next:left:first 5 3 -10\n\
near:left:race 11 -5 -8\n\
rule:effect.patient:-|mixed -8 4 -1\n\
gov:subject:turn -7 3 0\n\
near:right:develop 5 4 -10\n\
near:right:far 6 -2 -8\n\
near:left:resolution -7 1 3\n\
near:right:unilateral -11 -1 10\n\
near:left:border -10 4 0\n\
role:topic|own|out 7 -5 -5\n\
gov:complement:lift 8 3 -13\n\
path:partner(bond+)>object(grow+)|out -12 15 -5\n\
near:right:second 0 5 -9\n\
near:right:especially -1 -8 7\n\
near:right:choose -11 1 7\n\
near:right:exchange 6 3 -11\n\
near:left:face -4 -9 9\n\
path:owner(effect-)>complement(plain)|out 8 -5 -5\n\
near:right:friend 0 6 -10\n\
near:left:regret -12 -2 12\n\
rule:idiom.near:-|indirect -5 -6 7\n\
rule:phrase.target:-|agent:holder|other|act -10 -2 10\n\
near:right:agenda -13 0 9\n\
near:right:wish 7 2 -12\n\
rule:effect.owner-patient:-|mixed -6 7 -7\n\
near:left:stance -12 4 5\n\
near:right:firm 2 5 -10\n\
near:right:end -7 3 -1\n\
rule:attitude.self:+|agent:side|free|direct -13 11 -1\n\
rule:effect.event-patient:-|act 2 -7 3\n\
rule:cause.event-patient:+|agent:holder|other|act -1 10 -11\n\
path:subject(receive)>clause(plain)>clause(plain)|in 11 -7 -7\n\
near:right:hold -5 -1 0\n\
path:topic(plain)>object(plain)>clause(plain)|in 4 -9 3\n\
rule:attitude.topic:-|mixed 12 -1 -14\n\
verb:object:ability!|present -1 -6 3\n\
near:right:interview 11 -5 -8\n\
path:subject(plain)>clause(plain)>clause(plain)|out 6 -3 -7\n\
near:left:role 5 -8 -2\n\
near:left:bill 4 -13 7\n\
clause:complement:adverbial|when -4 -6 4\n\
path:complement(cause)>clause(plain)|out -1 -9 7\n\
near:right:dollar -12 -4 13\n\
verb:clause:reverse 2 -2 -6\n\
near:left:accept -8 7 -4\n\
path:object(attitude+)|out -2 4 -6\n\
near:left:along 4 -10 3\n\
near:left:independent -9 -6 12\n\
rule:attitude.noun:+|in 3 -4 -4\n\
rule:attitude.adjective:-|free -8 -5 10\n\
rule:attitude.received:-|out -16 -1 16\n\
next:left:even 10 -1 -12\n\
rule:cause.agent:+|in -2 -4 3\n\
near:left:reason -7 9 -5\n\
near:right:strongly 9 -2 -10\n\
path:subject(receive)>clause(plain)|out 3 -7 0\n\
path:owner(plain)>subject(effect+)|out 10 -10 -2\n\
near:right:fully -1 7 -9\n\
rule:idiom.sentence:-|indirect -6 0 1\n\
link:owner(evaluation-)|of -12 -3 13\n\
next:left:visit 11 -6 -6\n\
gov:object:challenge -2 -9 11\n\
gov:patient:attack -10 -1 7\n\
near:right:record -5 -9 11\n\
near:right:serve 3 -9 3\n\
verb:subject:possibility|none 10 -3 -9\n\
next:left:such 12 -3 -10\n\
gov:subject:listen -12 17 -7\n\
near:left:general 11 -9 -3\n\
gov:complement:reach 8 -8 -3\n\
path:complement(attitude+)>clause(plain)|out 3 2 -8\n\
near:right:final 9 -11 0\n\
clause:subject:adverbial|so_that 6 -12 4\n\
rule:attitude.patient:-|other 7 -3 -9\n\
near:left:him 9 -8 -4\n\
gov:complement:pull 8 -1 -10\n\
near:right:step 7 -4 -7\n\
rule:effect.patient:+|agent:other|free|direct 4 -7 -1\n\
path:subject(plain)>clause(attitude+)|out -7 -4 7\n\
verb:object:volition!|none 6 -7 -3\n\
gov:subject:adopt -9 -5 11\n\
gov:subject:release 6 -8 -2\n\
clause:object:ing|of 3 -4 -4\n\
clause:object:relative|what -10 6 0\n\
link:owner(demand)|'s 3 1 -8\n\
path:owner(evaluation+)>subject(plain)|out -11 2 5\n\
gov:subject:stress 6 1 -9\n\
rule:idiom.clause:+|other -12 5 3\n\
rule:attitude.owner:-|agent:holder|free|indirect 2 -9 4\n\
gov:owner:strategy 9 -11 1\n\
near:left:region -4 -6 6\n\
near:right:problem 1 6 -10\n\
path:owner(plain)>complement(receive)>clause(plain)|in -15 5 7\n\
rule:refusal.subject:-|narration -11 6 3\n\
near:right:each 12 -6 -8\n\
path:topic(attitude+)>object(cause)|in -5 14 -11\n\
rule:break.partner:-|agent:holder|other|indirect -16 6 7\n\
near:left:prevent -1 7 -10\n\
near:right:force 8 -5 -8\n\
link:complement(grow+)|on 0 -8 4\n\
next:right:agree 2 2 -9\n\
near:right:email 7 -2 -9\n\
gov:owner:relation 8 -2 -9\n\
gov:complement:become 0 -9 6\n\
next:left:into 8 -2 -9\n\
gov:object:carry 8 -7 -5\n\
gov:object:hold 2 -5 -2\n\
gov:subject:pull 5 -3 -8\n\
near:right:border 7 -7 -4\n\
gov:object:reiterate 13 -7 -7\n\
near:left:plan 6 -8 -2\n\
near:right:different 7 -11 1\n\
clause:complement:adverbial|since -5 -9 10\n\
gov:topic:government -10 1 4\n\
near:right:implement 4 -8 0\n\
near:right:often 11 -1 -14\n\
near:right:run 3 -7 -1\n\
near:right:family 2 4 -11\n\
near:left:way -6 -3 2\n\
next:left:toward 2 3 -10\n\
path:object(plain)>clause(demand)|in 10 -5 -9\n\
path:object(plain)>clause(plain)>clause(plain)|in 3 4 -10\n\
verb:attribute:break- 3 -1 -8\n\
rule:break.partner:-|other -7 -2 2\n\
gov:complement:direct -14 7 3\n\
near:right:activity 8 -8 -4\n\
near:left:partner 10 -8 -4\n\
near:left:violation 11 0 -14\n\
link:topic(effect+)|for 1 7 -11\n\
gov:owner:response -4 5 -8\n\
near:right:out -4 0 -2\n\
next:right:seem -1 -8 5\n\
rule:attitude.topic:-|direct 2 5 -11\n\
clause:object:ing|at 2 4 -9\n\
gov:owner:member 8 -4 -6\n\
link:complement(attitude-)|from 8 -7 -6\n\
next:right:keep -13 3 5\n\
gov:object:commend -12 18 -7\n\
rule:effect.patient:+|narration 8 -5 -5\n\
role:object|own|out 2 -6 -1\n\
near:left:fight -10 5 1\n\
link:complement(attitude-)|between 9 1 -12\n\
near:left:represent 11 -2 -11\n\
rule:phrase.subject:+|other -1 -9 6\n\
rule:cause.event-patient:+|free 3 1 -6\n\
near:right:block 12 -6 -7\n\
rule:phrase.target:+|agent:other -5 6 -7\n\
rule:attitude.noun:+|mixed 2 5 -10\n\
gov:owner:bank 11 -3 -10\n\
gov:object:follow -3 -6 2\n\
link:patient(attitude-)|to -11 -4 13\n\
near:left:threaten 7 0 -12\n\
gov:complement:oppose 5 2 -10\n\
rule:effect.topic-patient:-|indirect -7 3 0\n\
gov:complement:follow 2 0 -8\n\
next:right:effort -6 -5 10\n\
near:right:engineer -5 14 -11\n\
rule:evaluation.verb:+|direct 2 0 -5\n\
clause:attribute:participle| -8 -3 7\n\
near:right:conduct 4 4 -11\n\
gov:partner:war 11 -10 -3\n\
gov:patient:war 1 7 -10\n\
rule:effect.topic-patient:-|free 2 2 -8\n\
clause:object:that|how 8 -9 0\n\
near:right:base -7 0 3\n\
gov:subject:intend -11 -1 10\n\
near:right:aim 0 -8 5\n\
rule:effect.copula:-|other 3 -8 1\n\
rule:effect.topic-patient:+|out 8 -2 -8\n\
clause:subject:adverbial|even_if 10 0 -13\n\
near:right:destroy -14 -1 13\n\
gov:subject:cooperate -10 11 -5\n\
gov:subject:let -2 -8 4\n\
verb:complement:attitude-! 8 -4 -9\n\
near:right:field 8 0 -12\n\
path:subject(plain)>clause(demand)|out 8 -5 -4\n\
gov:subject:regret 15 -3 -12\n\
gov:topic:one 5 3 -10\n\
gov:subject:back -8 8 -4\n\
near:left:behavior -8 -6 12\n\
next:left:let -12 4 3\n\
next:left:take -8 10 -7\n\
rule:will.subject:-|in 12 -10 -4\n\
next:left:praise -7 11 -5\n\
gov:owner:economy 3 2 -9\n\
near:right:mean 8 -3 -10\n\
near:left:practice -9 -7 15\n\
path:owner(plain)>subject(attitude+)|out -4 -8 9\n\
verb:clause:evaluation+ -4 -1 0\n\
gov:complement:move 3 3 -11\n\
clause:clause:that|where 10 -8 -5\n\
near:right:evidence -14 -1 12\n\
near:left:discuss 9 -6 -7\n\
rule:friend.owner:+|act 7 1 -10\n\
gov:object:draw 12 -6 -8\n\
rule:attitude.partner:-|in -10 -2 6\n\
near:right:manage -12 12 -3\n\
near:right:longer 5 -10 3\n\
next:left:lead 2 -8 4\n\
gov:owner:game -15 -3 18\n\
near:right:bad -3 -10 11\n\
path:topic(plain)>topic(plain)>object(plain)|out 9 -1 -10\n\
next:right:describe 8 -5 -6\n\
gov:object:address -10 -4 10\n\
near:right:legitimate -11 14 -4\n\
rule:refusal.subject:-|indirect -7 2 3\n\
gov:complement:back -11 -1 6\n\
gov:object:change 4 -8 2\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -13 4 6\n\
rule:phrase.target:-|free 4 -7 -1\n\
path:topic(plain)>attribute(plain)|out 4 0 -8\n\
rule:reverse.patient:+|agent:holder|other|indirect -14 14 -3\n\
near:left:reporter 6 -1 -9\n\
near:left:ever -2 -9 8\n\
gov:subject:reverse -10 -2 11\n\
near:right:feel 8 -10 -1\n\
near:left:group -6 -4 5\n\
near:left:nor -7 -6 10\n\
path:subject(evaluation+)|out -5 4 -3\n\
gov:object:counter -10 3 5\n\
next:left:express 13 -6 -7\n\
near:right:commitment -3 -4 2\n\
next:right:impose 11 -10 -2\n\
gov:complement:issue -8 -4 9\n\
next:right:bank 12 -6 -7\n\
path:subject(receive)|in -1 -3 -1\n\
path:complement(plain)>clause(attempt)|in -1 -8 5\n\
gov:subject:demand 10 -2 -10\n\
link:topic(plain)|as -8 3 0\n\
near:right:importance 14 -9 -5\n\
near:right:hand -1 -9 4\n\
path:subject(reverse)|out 9 -5 -5\n\
gov:complement:refer 0 -6 3\n\
next:right:war 7 5 -14\n\
near:right:today -11 2 3\n\
near:right:defend 3 4 -9\n\
rule:reverse.agent:+|other -6 5 -3\n\
path:object(receive)>clause(plain)|in 8 -3 -9\n\
next:left:under -1 -8 6\n\
near:left:opinion -11 1 6\n\
near:left:energy 7 2 -11\n\
verb:clause:fail! 6 1 -11\n\
gov:subject:choose -9 -4 11\n\
gov:subject:save -5 -8 10\n\
gov:subject:kill 6 -1 -9\n\
near:right:export 8 -3 -7\n\
next:left:those -10 -5 13\n\
near:left:particular -12 -1 9\n\
near:right:listen -10 15 -7\n\
gov:complement:engage 14 -6 -8\n\
rule:effect.patient:-|agent:holder|free|act 10 -2 -8\n\
rule:attitude.received:-|other -15 -1 15\n\
near:left:seek -1 4 -8\n\
near:right:approach 2 2 -7\n\
near:left:whose 9 -10 -1\n\
near:right:implementation 13 -9 -6\n\
next:right:seek 3 -9 4\n\
clause:subject:ing|without -8 4 0\n\
path:object(break-)|in 1 0 -6\n\
near:right:case 6 0 -8\n\
rule:attitude.patient:+|agent:holder|other|indirect -10 8 -3\n\
near:left:later 10 -4 -8\n\
rule:attitude.partner:-|other -2 -11 10\n\
path:subject(attempt)>clause(plain)|out 8 -2 -8\n\
near:left:voice 12 -8 -4\n\
rule:cause.event-patient:-|agent:holder|other|act 1 -6 3\n\
near:left:walk 16 -10 -7\n\
near:left:difficult 14 -4 -10\n\
gov:subject:walk -6 -7 10\n\
near:right:put 1 -5 -1\n\
path:object(plain)>clause(plain)|out 0 -5 -1\n\
near:right:those -3 -7 6\n\
rule:break.agent:-|indirect 7 -2 -9\n\
rule:cause.event-patient:-|agent:side -7 1 4\n\
gov:complement:talk 8 -4 -7\n\
gov:complement:get 6 -8 -2\n\
rule:attitude.owner:-|agent:target -11 -2 11\n\
clause:complement:relative|whose -1 6 -9\n\
path:object(cause)>clause(plain)|in 4 -8 0\n\
rule:attitude.self:-|mixed 4 -5 -4\n\
rule:demand.object:-|agent:other|own|direct 8 -3 -7\n\
gov:subject:address 3 -8 3\n\
near:right:may -5 2 -4\n\
rule:attitude.owner:+|mixed -2 7 -9\n\
path:owner(plain)>object(plain)|in 0 -4 -3\n\
gov:object:_N_ 1 -2 -6\n\
rule:attitude.self:-|agent:other|other|direct -9 0 6\n\
gov:subject:vote 3 -1 -6\n\
near:right:race 10 -1 -10\n\
next:right:point 8 1 -10\n\
rule:attitude.topic:-|agent:other 2 1 -7\n\
near:left:pursue -10 6 -1\n\
near:left:senator 9 -2 -10\n\
near:right:new -6 1 -1\n\
near:left:proposal 5 3 -10\n\
link:topic(effect+)|from 10 -4 -8\n\
path:complement(plain)>clause(cause)|out 9 -3 -8\n\
rule:effect.copula:-|direct 6 -3 -7\n\
next:right:over -5 4 -5\n\
rule:will.subject:-|free 12 -6 -6\n\
rule:evaluation.verb:-|out -2 -3 -3\n\
rule:evaluation.noun:+|mixed -6 3 0\n\
next:right:face 11 -8 -4\n\
rule:attitude.patient:+|mixed 5 3 -12\n\
near:left:company 1 -7 1\n\
clause:clause:ing|by 0 1 -5\n\
rule:break.agent:-|direct -10 -4 13\n\
near:right:nominee -4 -8 10\n\
gov:owner:case 4 2 -10\n\
near:right:deserve -10 13 -8\n\
gov:subject:preserve 3 3 -9\n\
near:right:fear 11 -2 -11\n\
next:right:express 10 -8 -3\n\
rule:demand.object:-|agent:holder|free|mixed 1 -8 2\n\
rule:effect.patient:+|agent:holder|free|act 10 -9 -2\n\
near:right:several 9 -7 -5\n\
path:subject(receive)>clause(attitude-)|in 3 -11 7\n\
near:left:provide 3 -7 1\n\
near:right:billion 8 0 -11\n\
gov:subject:engage 7 0 -10\n\
gov:owner:goal 6 -10 3\n\
near:left:defend -4 9 -7\n\
rule:break.partner:-|agent:other 5 -2 -8\n\
next:right:as -1 -3 -1\n\
near:right:alleged 16 -4 -13\n\
path:subject(plain)>clause(receive)>clause(plain)|in 2 5 -9\n\
next:right:miss -15 -3 18\n\
path:subject(plain)>clause(attitude+)|in 3 -2 -5\n\
rule:cause.event-patient:+|own 7 -4 -4\n\
rule:attitude.adjective:-|direct -1 5 -10\n\
rule:effect.event-patient:-|own 0 7 -9\n\
gov:object:mention 11 -9 -4\n\
near:left:threat 8 -5 -5\n\
near:right:ignore -11 3 5\n\
near:right:head 9 -6 -4\n\
near:left:impact 8 -1 -9\n\
next:right:find -10 -5 13\n\
rule:phrase.subject:+|own -12 11 0\n\
path:complement(plain)>clause(plain)>clause(plain)|out 5 1 -9\n\
path:object(effect-)>clause(attempt)|in 5 6 -12\n\
rule:attitude.adjective:-|out -10 -3 11\n\
gov:object:discuss 8 -6 -6\n\
path:owner(plain)>complement(demand)|in 13 -6 -9\n\
rule:cause.agent:-|act 8 -1 -9\n\
near:right:until -1 -8 6\n\
near:left:counter -10 1 6\n\
near:left:blame -7 -3 5\n\
near:left:repeatedly -9 2 4\n\
path:subject(bond+)|in -10 9 -4\n\
rule:evaluation.modifier-patient:+|act 8 -6 -4\n\
link:complement(plain)|during 11 -2 -10\n\
clause:clause:ing|of 5 -3 -5\n\
rule:attitude.topic:+|agent:holder|other|indirect -14 10 -1\n\
near:right:chief 8 -6 -6\n\
near:left:half 12 -5 -9\n\
near:right:last 1 -3 -5\n\
near:right:trade -4 -5 2\n\
rule:attitude.patient:-|in -1 -5 1\n\
path:subject(plain)>content(plain)>object(plain)|out -9 -4 12\n\
next:right:speak -9 1 5\n\
near:right:site -13 0 9\n\
rule:effect.topic-patient:+|direct 4 -8 0\n\
link:complement(grow+)|between 6 -3 -7\n\
rule:effect.partner-patient:-|indirect 6 0 -10\n\
link:complement(plain)|behind 5 4 -12\n\
rule:effect.event-patient:-|mixed -10 -2 9\n\
near:left:reach -8 -1 5\n\
near:left:politician -11 1 8\n\
near:left:commit -6 10 -7\n\
rule:effect.partner-patient:+|free 10 -4 -8\n\
gov:object:include -2 -7 5\n\
near:right:place -8 3 1\n\
clause:subject:adverbial|since -6 6 -6\n\
near:left:claim -4 -4 3\n\
near:right:proposal -7 5 -2\n\
rule:attitude.patient:-|agent:other 1 5 -9\n\
rule:attitude.topic:+|direct 7 1 -10\n\
near:right:lot -12 9 -1\n\
near:right:change 4 -6 -1\n\
link:complement(effect+)|by 4 -8 0\n\
rule:bond.state:-|other 6 -7 -2\n\
rule:will.subject:+|out -5 3 -2\n\
link:topic(evaluation+)|of -9 2 3\n\
next:right:word -12 9 0\n\
next:left:welcome -7 13 -7\n\
clause:complement:relative| -2 -3 -4\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in -4 12 -10\n\
gov:complement:turn -6 -4 6\n\
near:left:replace 11 -8 -5\n\
path:owner(attitude+)>object(cause)|in 13 -9 -4\n\
gov:subject:read -12 3 5\n\
gov:complement:denounce 4 5 -11\n\
gov:owner:year 6 -10 1\n\
rule:cause.agent:+|own -2 7 -7\n\
gov:owner:border 9 -3 -8\n\
next:left:despite -6 -6 8\n\
gov:patient:opposition -12 -4 13\n\
near:right:least -11 6 -1\n\
near:right:provide -6 0 3\n\
gov:subject:file 12 -3 -11\n\
near:right:same 7 -8 -2\n\
path:owner(plain)>topic(plain)>complement(plain)|in 6 -6 -7\n\
near:right:major 4 -9 1\n\
rule:attitude.received:-|act -15 -1 15\n\
gov:subject:announce 4 -4 -4\n\
path:owner(plain)>object(plain)>clause(plain)|in -6 -5 6\n\
rule:cause.agent:+|indirect -5 -2 4\n\
gov:subject:plan 8 -3 -7\n\
next:right:lose 11 -1 -12\n\
near:right:example -2 13 -13\n\
rule:effect.owner-patient:+|agent:other|other|indirect 0 5 -8\n\
gov:complement:provide 6 -7 -2\n\
path:subject(grow+)>clause(attempt)|in -12 -1 10\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 9 1 -13\n\
rule:phrase.subject:-|other 4 -8 2\n\
link:attribute(break-)| 10 -1 -12\n\
path:object(plain)>clause(effect-)|out -14 -1 14\n\
near:right:secretary -4 -8 8\n\
next:right:missile -10 7 1\n\
near:right:goal 7 -9 0\n\
near:left:speech 0 -9 6\n\
near:right:declare 8 -5 -5\n\
path:subject(plain)>clause(cause)|in -4 -5 2\n\
near:left:future 9 -9 -1\n\
near:right:abandon -1 -8 7\n\
gov:owner:friend 3 4 -9\n\
path:owner(plain)>complement(attitude-)|out -7 -2 3\n\
rule:effect.patient:+|agent:side|other|indirect -5 9 -8\n\
next:right:try 9 -9 -2\n\
next:right:quit -8 -4 12\n\
link:complement(reverse)|on 5 0 -9\n\
next:left:inside 13 -4 -11\n\
rule:reverse.patient:+|act -2 7 -9\n\
link:partner(effect-)|- -12 1 8\n\
rule:effect.patient-patient:-|out 11 -3 -9\n\
path:complement(effect-)>clause(plain)|in 3 -7 -1\n\
near:right:law -4 -6 8\n\
clause:complement:relative|whom 3 5 -10\n\
near:left:influence 4 -9 4\n\
near:left:get -4 3 -6\n\
gov:owner:own 11 -1 -13\n\
near:right:later 4 2 -9\n\
near:right:comment -2 -6 5\n\
near:right:grateful 14 -10 -5\n\
near:right:view -2 -6 4\n\
gov:owner:report 8 1 -11\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in 8 -3 -9\n\
near:right:line -8 5 -1\n\
near:right:challenge 9 -4 -8\n\
gov:object:head 12 -8 -6\n\
next:right:but -3 6 -7\n\
gov:object:revive 12 -8 -4\n\
verb:attribute:ability|present 10 -4 -8\n\
gov:owner:role 1 2 -7\n\
rule:effect.event-patient:+|in -6 -3 6\n\
next:right:decide 0 6 -10\n\
verb:clause:fail -2 -9 10\n\
gov:complement:ask 5 -5 -6\n\
rule:attitude.owner:+|own 5 -6 -3\n\
clause:object:adverbial|before 8 -9 0\n\
near:left:strong 1 -7 3\n\
gov:complement:carry 5 -7 -3\n\
near:right:certainly -10 -6 13\n\
near:right:negotiate -5 -3 3\n\
verb:clause:ability!|none 13 -2 -13\n\
rule:effect.topic-patient:-|agent:holder 4 -7 1\n\
clause:object:adverbial|when -1 -5 0\n\
verb:subject:will+ 1 5 -8\n\
link:patient(plain)|towards 6 -1 -8\n\
rule:attitude.owner:+|agent:side|other|direct -6 11 -7\n\
near:right:pull 3 -1 -7\n\
near:left:few 0 5 -8\n\
near:left:right -5 -4 5\n\
rule:bond.state:-|act 11 -2 -11\n\
gov:owner:some 8 -6 -6\n\
rule:demand.object:-|agent:other|own|indirect 6 -4 -3\n\
path:owner(plain)>complement(cause)|out 2 -2 -5\n\
gov:subject:think -1 -7 5\n\
near:left:refuse -10 -5 11\n\
rule:demand.object:-|agent:side -1 -3 0\n\
next:left:warn -8 -4 11\n\
link:topic(bond+)|for 14 -7 -7\n\
verb:clause:demand! -1 5 -9\n\
near:right:weak -12 -3 13\n\
near:left:candidate -5 0 1\n\
path:subject(fail)|out -14 -1 13\n\
link:patient(plain)|toward 11 -9 -4\n\
next:right:leave 0 -9 7\n\
path:complement(bond+)|in 10 -3 -9\n\
near:right:reaction 11 -4 -9\n\
rule:phrase.target:-|own -2 9 -10\n\
near:left:illegal 3 1 -7\n\
near:left:link -11 4 5\n\
gov:object:negotiate -2 -10 10\n\
gov:subject:reiterate 10 -2 -10\n\
rule:attitude.adjective:+|direct 7 -10 -1\n\
gov:complement:run 7 -5 -4\n\
rule:effect.patient:-|agent:side|other|act -8 -3 11\n\
gov:subject:promote -11 -2 11\n\
gov:subject:serve -5 -6 7\n\
near:right:announce 1 0 -4\n\
rule:attitude.owner:-|agent:other|other|indirect 7 -6 -4\n\
next:right:presence -11 -3 12\n\
gov:object:kill 6 3 -12\n\
near:right:matter 12 -7 -6\n\
gov:owner:reaction 12 -2 -11\n\
link:owner(cause)|demonym 6 2 -11\n\
rule:attitude.partner:-|indirect -8 -5 10\n\
near:right:earlier 9 -6 -5\n\
near:right:port -12 7 -2\n\
near:left:legitimate -10 11 -3\n\
near:right:legal 9 -6 -5\n\
link:topic(bond+)|in 9 -6 -4\n\
rule:attitude.owner:+|agent:holder|other|indirect -7 4 -3\n\
near:left:maximum -2 7 -7\n\
near:left:turn 4 -7 -1\n\
rule:bond.partner:+|narration -3 -1 2\n\
clause:subject:participle|once -13 -3 13\n\
near:right:write -4 -6 4\n\
near:left:opposition -6 -2 3\n\
near:right:game -11 -6 16\n\
gov:complement:commit 2 6 -10\n\
near:right:praise 8 -8 -2\n\
path:topic(plain)>subject(plain)>clause(plain)|out -6 -5 10\n\
rule:idiom.clause:-|own -9 9 -4\n\
link:owner(effect+)|name 7 -4 -8\n\
near:left:conference 10 -7 -5\n\
rule:effect.topic-patient:+|act 3 3 -8\n\
rule:attitude.self:+|agent:target 2 -9 3\n\
near:right:between 7 -7 -2\n\
gov:subject:emphasize 8 -4 -5\n\
gov:object:run 9 -4 -7\n\
gov:object:target -9 -3 10\n\
gov:object:meet 5 -6 -4\n\
gov:subject:boost 10 -10 -3\n\
next:right:administration -1 -7 4\n\
near:left:election -1 -6 4\n\
near:left:serve 2 -8 3\n\
near:right:air 11 -4 -9\n\
clause:complement:that|whether 4 -8 2\n\
gov:subject:facilitate 10 -1 -10\n\
rule:attitude.noun:-|mixed -8 0 4\n\
near:left:reaffirm 14 -11 -4\n\
next:right:work -9 9 -3\n\
near:right:bid -10 8 -2\n\
gov:subject:resume 8 -4 -6\n\
gov:subject:invest 11 -2 -11\n\
rule:evaluation.verb:-|mixed 2 -7 3\n\
near:left:delegate 8 -5 -6\n\
rule:effect.partner-patient:-|out 10 -5 -7\n\
near:left:may 4 -1 -7\n\
near:right:almost 10 -5 -7\n\
near:left:cooperate -11 6 2\n\
near:left:neither 9 -8 -4\n\
next:right:share 7 -4 -6\n\
gov:complement:begin 8 -3 -7\n\
near:right:signatory -12 1 8\n\
gov:subject:target 8 -2 -9\n\
path:owner(effect-)>object(plain)|out 10 -2 -11\n\
near:left:ago -10 1 6\n\
near:right:require 12 -5 -7\n\
near:right:day 1 -2 -6\n\
near:left:full 1 3 -8\n\
link:patient(attitude-)|against -6 8 -6\n\
near:left:argue 0 -7 3\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 4 2 -9\n\
gov:object:know -11 -2 9\n\
near:right:result -10 1 5\n\
next:right:hope 8 -8 -2\n\
near:left:northern 12 -1 -11\n\
gov:subject:undermine -9 -2 9\n\
rule:effect.partner-patient:+|in 4 -3 -6\n\
near:right:save -11 2 5\n\
gov:complement:will -10 12 -5\n\
rule:attitude.partner:+|other -7 -8 10\n\
path:subject(cause)>clause(plain)|in -1 0 -3\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -12 0 9\n\
path:owner(plain)>topic(plain)>object(attitude+)|in 13 -12 -2\n\
next:right:hold 7 -4 -5\n\
link:complement(plain)|into 10 -7 -5\n\
next:right:issue 9 -3 -8\n\
link:complement(attitude+)|on 7 -5 -6\n\
next:right:nomination 9 -6 -4\n\
rule:bond.state:+|narration 4 -8 2\n\
link:topic(attitude-)|in 8 -5 -6\n\
rule:effect.owner-patient:+|mixed -1 -8 5\n\
gov:subject:feel 5 1 -9\n\
clause:complement:adverbial|because -7 -5 6\n\
near:right:voice 10 -5 -7\n\
near:right:allegation -9 3 3\n\
near:left:become 7 -5 -6\n\
near:left:unilateral -7 5 0\n\
gov:subject:buy 9 -5 -8\n\
next:left:end -12 -3 13\n\
gov:object:consider 2 0 -6\n\
gov:subject:contain -10 -1 8\n\
gov:owner:dollar -12 0 10\n\
next:left:believe -5 -8 8\n\
near:right:double 11 -4 -8\n\
path:owner(plain)>subject(attempt)|out -10 -3 12\n\
near:left:email 10 -6 -7\n\
verb:clause:bond+ -6 -2 5\n\
path:complement(plain)>clause(attitude-)|in 7 -5 -6\n\
rule:effect.patient-patient:-|other 9 -2 -9\n\
near:left:blow -8 -3 11\n\
path:subject(effect-)>clause(cause)|out 8 0 -10\n\
near:left:consider -6 0 3\n\
near:right:read -7 -5 11\n\
rule:idiom.clause:-|mixed -5 -6 8\n\
next:left:arm 9 -5 -5\n\
near:right:60 -8 -4 11\n\
gov:subject:challenge -9 1 6\n\
near:right:neighbor 0 4 -7\n\
gov:owner:leader 9 -8 -4\n\
near:left:very 4 -7 -3\n\
near:right:part -4 1 -2\n\
gov:subject:spend -8 -2 5\n\
clause:subject:ing|at -9 1 6\n\
next:left:reduce 2 3 -7\n\
near:right:court 2 -10 4\n\
gov:owner:port -14 7 2\n\
near:left:service 10 -7 -5\n\
near:right:capital -8 4 -1\n\
near:left:second 8 -5 -4\n\
gov:object:pay 3 -1 -8\n\
rule:attitude.owner:+|agent:holder|other|act 2 -7 -1\n\
rule:effect.event-patient:+|out 9 -6 -5\n\
next:left:help -7 -1 3\n\
gov:object:recognize 3 4 -11\n\
gov:subject:remove -7 0 3\n\
path:object(effect-)>clause(plain)|in -1 -5 0\n\
near:right:war 3 -4 -5\n\
next:left:her 6 -9 1\n\
path:object(reverse)|in 10 -6 -4\n\
path:owner(plain)>complement(effect-)|out -4 -1 -1\n\
gov:subject:resolve 5 2 -8\n\
near:left:consult 13 -7 -7\n\
next:left:follow -6 -5 8\n\
gov:owner:work 9 -2 -9\n\
near:right:affair 9 -2 -9\n\
near:left:billion 10 -3 -7\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 6 -1 -9\n\
near:left:snapback 6 1 -9\n\
near:right:counterpart 9 -1 -8\n\
path:complement(effect-)>clause(cause)|out -14 -1 12\n\
link:complement(receive)|against 2 6 -11\n\
near:left:trigger 7 -8 0\n\
near:right:certain 5 1 -9\n\
near:right:election 0 2 -6\n\
gov:subject:succeed 4 -9 5\n\
near:left:answer 9 -8 -4\n\
near:right:along -7 1 1\n\
gov:object:raise -8 3 1\n\
gov:owner:engineer -4 13 -10\n\
gov:complement:sell 7 -3 -9\n\
near:right:behavior -6 -5 9\n\
rule:attitude.partner:+|in 2 -8 2\n\
next:right:negotiate -10 -1 8\n\
near:right:if 1 -3 -4\n\
verb:complement:obligation|past -8 3 2\n\
near:right:favor 10 -7 -4\n\
gov:subject:affect -8 -2 8\n\
gov:subject:campaign 1 6 -10\n\
clause:subject:adverbial|though 8 -4 -6\n\
gov:subject:focus 7 -6 -2\n\
gov:subject:destroy -7 -5 9\n\
rule:effect.patient:-|agent:target -6 -3 6\n\
near:right:destabilize -11 -4 15\n\
clause:subject:adverbial|although -2 -7 5\n\
gov:object:create -7 0 4\n\
near:left:likely 8 -7 -3\n\
link:owner(grow+)|'s 5 -7 -1\n\
next:right:demand -9 0 6\n\
rule:effect.event-patient:+|direct 9 -9 -2\n\
gov:topic:ally 10 -8 -3\n\
gov:owner:export 7 -2 -8\n\
next:right:policy 7 -5 -4\n\
path:subject(plain)>clause(effect-)|out 7 -3 -6\n\
next:right:before -3 -8 6\n\
path:subject(grow+)>clause(attitude+)|out -13 11 1\n\
next:right:until -6 -5 10\n\
near:right:forget 3 -10 6\n\
gov:object:serve -7 -5 10\n\
rule:reverse.patient:-|other -9 2 5\n\
gov:owner:opposition 6 -8 0\n\
gov:subject:block 9 -4 -7\n\
next:right:economy -8 4 2\n\
rule:reverse.patient:+|agent:other 0 1 -6\n\
gov:subject:pick -10 4 4\n\
clause:clause:adverbial|after -4 -4 1\n\
near:left:although -3 -7 6\n\
gov:owner:victory 11 -8 -5\n\
rule:effect.topic-patient:+|indirect -5 3 -3\n\
near:left:regional 7 -6 -4\n\
near:left:target 7 -4 -7\n\
path:subject(effect-)>clause(plain)|out 3 -4 -4\n\
gov:owner:affair 9 1 -12\n\
gov:object:cause 2 5 -8\n\
rule:phrase.subject:+|out 0 6 -9\n\
gov:owner:view 7 -4 -6\n\
near:right:live -8 -1 4\n\
link:complement(demand)|from -7 -6 11\n\
rule:effect.partner-patient:+|agent:other 4 -7 -1\n\
rule:demand.object:-|agent:side|other|direct 4 -3 -5\n\
next:left:withdraw 8 -5 -5\n\
link:partner(attitude+)|with -7 12 -7\n\
rule:cause.event-patient:-|agent:other|other|indirect 1 2 -7\n\
near:right:constructive -11 10 -1\n\
link:complement(plain)|as -1 -1 -4\n\
path:topic(plain)>complement(cause)|out 3 -7 2\n\
gov:subject:underline 11 -8 -3\n\
near:right:spend -8 -2 5\n\
gov:owner:word -8 2 0\n\
next:right:national -3 8 -7\n\
rule:attitude.adjective:-|act -8 -4 10\n\
near:right:send 3 -5 -4\n\
near:left:strike -2 3 -7\n\
near:right:despite -6 7 -5\n\
near:left:old 10 -7 -5\n\
near:left:address -8 -3 8\n\
link:complement(attitude-)|at -10 -2 11\n\
gov:subject:participate -10 3 4\n\
next:left:give -5 -2 1\n\
gov:object:restore -9 -2 8\n\
rule:reverse.patient:+|agent:holder|other|act -1 6 -9\n\
gov:object:choose 5 3 -10\n\
near:left:choose 1 5 -8\n\
next:right:stress 9 -4 -5\n\
near:left:national 6 -7 -2\n\
near:right:himself 8 -8 -3\n\
path:subject(evaluation+)>clause(plain)|in 6 -2 -7\n\
gov:object:improve -9 7 0\n\
near:right:million -4 -6 5\n\
rule:grow.partner:+|agent:side -6 6 -3\n\
rule:grow.agent:+|mixed 9 -4 -7\n\
near:right:buy 9 -4 -8\n\
near:left:ship 1 6 -11\n\
near:left:third 6 -7 -1\n\
near:right:help -1 1 -4\n\
near:left:put 0 -4 -3\n\
rule:prohibition.subject:-|direct 9 -3 -8\n\
rule:attitude.adjective:+|free -5 8 -7\n\
next:left:show 4 -8 2\n\
near:left:riot 11 -3 -9\n\
near:right:big 2 -7 1\n\
gov:subject:realize -11 2 7\n\
rule:bond.state:-|free 1 2 -6\n\
near:left:activity 6 0 -8\n\
near:right:direct 7 -8 0\n\
gov:owner:return 7 -7 -4\n\
near:right:cut 8 -5 -5\n\
verb:clause:effect-! -4 3 -3\n\
rule:reverse.patient:+|direct 6 -2 -7\n\
near:right:meeting -5 0 1\n\
gov:subject:strike 9 0 -10\n\
clause:subject:that|where 1 -5 -1\n\
near:left:convince 12 -6 -8\n\
gov:topic:oil 1 5 -9\n\
rule:effect.partner-patient:-|other 6 -4 -8\n\
gov:subject:offer -6 -1 4\n\
near:left:run 5 -7 -2\n\
near:right:open -2 3 -6\n\
gov:object:reimpose 8 -3 -7\n\
next:right:attack -6 -4 8\n\
gov:complement:warn -8 -2 9\n\
near:left:terrorism -1 7 -8\n\
rule:attitude.cause:-|free -10 -2 11\n\
near:right:industry -10 7 0\n\
clause:complement:ing|from 8 -1 -9\n\
near:right:ban -5 -3 7\n\
near:right:text 9 -6 -6\n\
path:owner(effect-)>subject(plain)|out -5 7 -6\n\
near:left:ministry -1 -8 7\n\
rule:cause.event-patient:+|direct 0 -5 1\n\
near:right:vaccine -12 1 9\n\
next:right:show 2 -9 4\n\
gov:subject:travel 10 -3 -8\n\
near:right:insist -8 5 -1\n\
next:left:pressure -8 -3 10\n\
near:right:recently 6 -7 0\n\
next:left:state 7 -8 -1\n\
next:right:team 1 -8 4\n\
gov:owner:attack 5 -6 -1\n\
near:right:invite 6 0 -8\n\
gov:owner:industry -11 7 1\n\
near:right:conference 8 -2 -7\n\
gov:object:slam 11 -2 -11\n\
next:right:dollar -11 -2 11\n\
gov:owner:team 6 -6 -3\n\
next:left:current 8 -3 -7\n\
near:right:order 1 -2 -5\n\
near:right:spokesman 8 -7 -2\n\
rule:effect.patient:+|agent:other|own|indirect 7 -6 -1\n\
rule:obligation.subject:-|mixed -2 -7 6\n\
path:owner(plain)>topic(plain)>object(plain)|out 2 -1 -6\n\
gov:complement:change 8 -2 -8\n\
gov:subject:point 5 -4 -4\n\
rule:attitude.patient:+|own 4 -6 1\n\
clause:subject:participle|of 2 -8 4\n\
path:subject(evaluation+)>clause(plain)|out 9 -6 -5\n\
near:left:discussion 10 -5 -7\n\
near:right:lie -9 2 5\n\
near:left:situation -2 6 -8\n\
rule:effect.topic-patient:-|own -5 8 -5\n\
gov:owner:partner 2 -7 2\n\
gov:subject:can 4 1 -9\n\
next:left:next -9 1 4\n\
near:right:relationship 8 -9 -1\n\
rule:effect.owner-patient:-|narration -7 4 -1\n\
rule:cause.event-patient:-|agent:other|free|indirect 6 -4 -4\n\
rule:will.subject:+|narration 2 -6 2\n\
clause:complement:ing|by 4 -4 -4\n\
link:topic(plain)|including 6 2 -10\n\
gov:object:dismiss -8 7 -2\n\
near:left:; 1 -5 -1\n\
gov:partner:relationship 1 3 -7\n\
gov:subject:warn 3 -5 -2\n\
gov:topic:people 1 4 -8\n\
next:left:continue 4 -8 1\n\
near:left:serious -10 4 3\n\
near:left:pay -6 4 -4\n\
rule:effect.copula:-|indirect 7 -6 -5\n\
gov:owner:company 2 0 -6\n\
near:left:hostile 3 2 -8\n\
rule:attitude.self:+|agent:other|other|direct 0 -7 4\n\
gov:complement:build 5 -1 -8\n\
link:complement(effect-)|from -7 -5 8\n\
near:right:both 4 -4 -4\n\
gov:object:isolate -10 4 2\n\
next:right:even -8 1 4\n\
verb:subject:volition|present -5 -1 4\n\
near:left:measure -6 2 1\n\
near:right:deserved -8 16 -9\n\
gov:subject:appear 4 -6 -3\n\
rule:evaluation.modifier-patient:+|free 6 -3 -6\n\
near:right:opinion -8 -3 9\n\
rule:attitude.self:+|agent:side|other|indirect 5 2 -9\n\
near:right:once -2 -6 2\n\
gov:complement:blame 8 -6 -4\n\
link:complement(effect-)|between 7 -4 -7\n\
rule:attitude.owner:-|agent:holder|other|act -6 -3 7\n\
rule:effect.copula:-|own 8 -1 -9\n\
rule:phrase.subject:+|indirect -7 2 1\n\
path:complement(bond+)|out 10 -3 -8\n\
rule:effect.owner-patient:+|agent:other|free|indirect -7 1 1\n\
rule:idiom.sentence:+|narration -6 6 -4\n\
near:left:deny 2 3 -10\n\
link:topic(effect+)|in 8 -2 -7\n\
link:complement(cause)|from 6 -8 0\n\
link:complement(plain)|among -1 4 -6\n\
link:topic(plain)|over 6 -1 -8\n\
path:owner(attitude+)>object(plain)|in -10 0 5\n\
near:right:minister -6 0 2\n\
near:right:high 3 2 -7\n\
near:left:open -7 4 -3\n\
next:left:stop -5 -5 8\n\
near:left:current 5 -3 -5\n\
rule:attitude.owner:+|agent:other|other|indirect -6 7 -5\n\
near:left:president -3 1 -4\n\
path:subject(reverse)|in 0 -6 4\n\
gov:attribute:call 6 -4 -6\n\
gov:attribute:become -1 -6 3\n\
near:right:present -2 -6 3\n\
next:left:announce 9 -6 -3\n\
near:left:counterpart 4 -2 -5\n\
gov:owner:refusal -11 -3 12\n\
near:left:yet -6 -4 5\n\
near:left:dispute 8 -2 -7\n\
gov:subject:deliver -8 1 3\n\
gov:subject:raise -2 3 -5\n\
path:subject(receive)>clause(demand)|in -10 5 0\n\
next:left:not -5 9 -7\n\
rule:effect.patient:+|agent:other|other|indirect -3 -4 3\n\
near:right:candidacy -9 0 7\n\
gov:owner:criticism 9 -6 -3\n\
near:right:sale -9 -4 11\n\
near:left:confirm 1 4 -8\n\
path:owner(effect-)>complement(attitude+)|out -14 12 0\n\
rule:cause.agent:-|mixed 7 0 -8\n\
gov:owner:speech 1 -7 3\n\
gov:object:facilitate 1 6 -8\n\
path:owner(plain)>object(effect+)|out -7 5 -2\n\
clause:object:relative|whose -8 1 2\n\
rule:will.subject:-|direct 11 -6 -7\n\
clause:object:adverbial|although 9 -6 -6\n\
next:left:former 1 -5 1\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -4 8 -8\n\
rule:inability.subject:-|out -5 1 2\n\
gov:object:express -4 5 -5\n\
gov:subject:stick -11 6 4\n\
rule:idiom.clause:-|indirect -8 5 -2\n\
rule:effect.partner-patient:-|agent:other 8 -6 -5\n\
link:subject(will+)| 0 6 -8\n\
next:left:leave -2 -6 2\n\
gov:complement:apologize -8 11 -6\n\
next:right:action -9 4 4\n\
near:right:charge 7 -4 -6\n\
near:left:something 5 -1 -8\n\
next:left:during -3 -5 6\n\
rule:attitude.adjective:-|other -6 -1 4\n\
near:right:reaffirm 11 -5 -6\n\
gov:owner:tie -8 9 -4\n\
clause:clause:adverbial|since 0 3 -8\n\
near:left:gas 8 -6 -6\n\
near:right:propose 4 -6 0\n\
near:right:avoid 3 2 -8\n\
path:owner(effect-)>subject(plain)|in -7 -1 5\n\
near:right:walk -5 -7 8\n\
gov:object:sell 4 -6 -2\n\
link:topic(attitude-)|about -9 -1 8\n\
gov:subject:wish 5 2 -10\n\
clause:subject:adverbial|before -1 -6 1\n\
near:right:hospital -12 5 2\n\
gov:subject:maintain -5 1 -2\n\
near:left:friend 0 6 -8\n\
near:left:might 8 -6 -5\n\
near:left:assistance -9 13 -4\n\
near:left:majority 9 -4 -6\n\
gov:object:stop 3 -6 0\n\
link:patient(plain)|anti -7 3 0\n\
next:right:use 0 -7 3\n\
next:right:warn 7 -3 -5\n\
rule:effect.event-patient:+|free 3 -8 3\n\
near:left:pull -3 5 -7\n\
gov:complement:win 7 -5 -4\n\
rule:effect.event-patient:+|indirect -6 2 0\n\
rule:attitude.received:-|agent:holder|other|act -14 0 13\n\
gov:complement:file -11 5 2\n\
near:left:advise -9 -1 8\n\
near:left:into 2 -4 -3\n\
near:right:special 0 -8 5\n\
rule:attitude.partner:-|agent:holder -8 -3 6\n\
near:right:maximum -5 6 -4\n\
next:right:without 2 -8 2\n\
near:right:increase -7 -2 4\n\
link:complement(plain)|according_to 7 -4 -5\n\
gov:object:place -5 -7 10\n\
near:left:2008 9 -4 -7\n\
near:left:contest 9 -3 -7\n\
rule:idiom.clause:-|act -8 -3 9\n\
near:left:kill 3 2 -9\n\
clause:attribute:relative|that -6 -5 8\n\
near:left:economic 0 0 -4\n\
rule:demand.object:-|agent:holder|free|direct -8 6 -3\n\
near:left:listen -9 13 -6\n\
near:right:visit 3 -4 -2\n\
path:owner(plain)>object(effect-)>clause(plain)|in 8 -5 -6\n\
near:left:financial 9 -2 -8\n\
gov:object:regard -11 10 -2\n\
gov:subject:achieve -1 -7 5\n\
near:right:deputy 4 2 -7\n\
near:left:source 9 -1 -10\n\
near:right:market 5 -1 -8\n\
path:subject(evaluation-)|in 2 -1 -4\n\
rule:cause.event-patient:+|agent:other|other|indirect 7 -8 -2\n\
path:topic(plain)>object(cause)|in -3 5 -6\n\
near:left:fair -13 7 3\n\
gov:owner:territory -5 9 -7\n\
clause:complement:that|why 3 6 -10\n\
path:topic(plain)>attribute(plain)|in -5 -2 2\n\
next:left:provide 5 -10 2\n\
rule:effect.patient-patient:-|act 11 -2 -10\n\
gov:complement:conduct -7 1 4\n\
gov:patient:support -5 -2 2\n\
path:owner(plain)>complement(effect+)|in -8 -3 6\n\
role:attribute|own|in -5 4 -3\n\
gov:topic:troop 5 1 -9\n\
near:right:majority 10 -4 -6\n\
gov:owner:vote 4 2 -9\n\
next:right:clear 8 -6 -4\n\
near:left:special -7 -1 6\n\
rule:demand.object:-|agent:holder|other|direct 2 1 -6\n\
rule:phrase.target:+|direct 0 0 -5\n\
near:right:stick -10 5 3\n\
near:left:medium -6 0 3\n\
near:left:[ -4 5 -5\n\
gov:topic:politician -13 0 12\n\
rule:bond.state:+|act 7 -2 -6\n\
gov:subject:grow -8 2 2\n\
near:right:total 10 -4 -7\n\
near:left:stop -1 -5 1\n\
near:right:delay -10 0 7\n\
near:left:organization 8 -3 -8\n\
gov:subject:counter -2 7 -8\n\
gov:owner:crude 12 0 -13\n\
gov:object:beat 10 -6 -5\n\
near:right:[ 2 1 -6\n\
near:right:veto -9 -1 7\n\
path:owner(plain)>subject(receive)|in 1 -7 3\n\
link:owner(effect+)|demonym 3 -6 -2\n\
near:right:look -2 -5 1\n\
path:topic(plain)>complement(attitude-)|out 6 -2 -7\n\
link:complement(evaluation+)|in 8 -8 -2\n\
gov:subject:cause -2 -7 6\n\
gov:complement:keep -4 -6 4\n\
near:left:beat 10 -6 -4\n\
near:right:counter -5 9 -8\n\
path:object(effect-)>clause(plain)|out 2 -5 -1\n\
path:owner(plain)>complement(effect+)|out 1 -5 1\n\
next:right:get -4 7 -7\n\
gov:owner:agenda -9 0 5\n\
gov:complement:counter -12 9 0\n\
next:right:conflict 13 -4 -10\n\
near:left:single -9 4 1\n\
near:left:propose -8 3 1\n\
rule:attitude.owner:+|direct -4 -3 2\n\
gov:subject:pledge 7 -2 -6\n\
path:patient(effect-)>object(attitude-)|in -5 13 -9\n\
link:patient(effect+)|to -7 9 -6\n\
path:subject(cause)>clause(attitude+)|in 4 4 -11\n\
gov:complement:close -6 -7 9\n\
rule:friend.owner:-|free 1 4 -7\n\
near:right:wait -2 6 -7\n\
rule:attitude.partner:+|agent:other 5 -11 3\n\
near:left:reaction 9 -3 -7\n\
near:right:brother 9 -5 -6\n\
near:right:highly 9 -5 -7\n\
gov:object:require 11 -5 -7\n\
near:left:certain -5 -5 8\n\
gov:object:read 9 -3 -7\n\
next:left:; -6 0 2\n\
near:left:problem -7 1 3\n\
gov:object:assess 8 -3 -7\n\
link:topic(grow+)|of -8 2 4\n\
near:right:tweet 2 -7 3\n\
near:left:2016 7 0 -9\n\
rule:reverse.patient:+|own 7 -7 -1\n\
near:right:contest 10 -2 -8\n\
near:right:progress -10 6 1\n\
path:complement(plain)>clause(attitude+)|in 3 -6 0\n\
near:left:judge -9 2 3\n\
near:left:allegation -8 4 1\n\
next:left:today -9 -4 13\n\
near:left:previous 6 -9 1\n\
next:right:position -7 6 -4\n\
gov:topic:action -10 2 7\n\
gov:complement:attend 8 -4 -4\n\
next:right:become 8 -5 -5\n\
near:left:able 9 -7 -4\n\
next:right:back 2 -6 0\n\
near:right:mostly 11 -3 -9\n\
next:right:expect 9 -3 -7\n\
rule:effect.owner-patient:-|agent:other|free|indirect 2 -2 -5\n\
near:left:save -8 -4 10\n\
rule:attitude.patient:-|free -3 -6 6\n\
rule:idiom.clause:+|out -8 3 -1\n\
next:left:regard -3 7 -7\n\
next:right:lead 7 -4 -5\n\
near:left:reduce -3 4 -4\n\
gov:object:throw 8 -3 -9\n\
near:right:reiterate 7 -1 -8\n\
rule:evaluation.verb:+|out 0 -3 -2\n\
gov:complement:point -4 -5 5\n\
near:left:course -7 -3 7\n\
near:left:outside 6 -2 -6\n\
near:right:promote -10 -1 9\n\
rule:attitude.patient:-|agent:holder|other|indirect -2 -8 8\n\
link:patient(attitude+)|of -8 0 4\n\
next:right:plan 6 -2 -7\n\
next:right:citizen 5 -8 -1\n\
next:right:discuss -7 9 -4\n\
gov:object:turn -7 2 2\n\
gov:subject:acknowledge 6 -7 -1\n\
rule:friend.copula:-|narration 8 -1 -8\n\
gov:object:expect 4 -7 1\n\
near:right:] -2 1 -5\n\
near:right:top 3 -1 -6\n\
verb:attribute:cause 3 -6 -1\n\
link:complement(cause)|in -2 -1 -4\n\
rule:grow.partner:+|agent:holder|other|act -3 4 -5\n\
near:left:phone 10 -4 -7\n\
link:complement(break-)|for 7 -1 -9\n\
near:left:confrontation 8 -6 -4\n\
gov:complement:enjoy 9 -5 -5\n\
verb:complement:counterfactual|present -8 7 -3\n\
near:right:failure 0 -6 4\n\
path:owner(plain)>object(grow+)|in -7 -5 8\n\
gov:topic:deal 9 -8 -3\n\
near:right:area 9 -8 -3\n\
rule:friend.copula:+|narration -7 3 0\n\
near:left:sure 2 -8 4\n\
rule:reverse.owner:-|agent:target -7 -2 7\n\
near:right:than -2 -1 -3\n\
gov:subject:appreciate 10 -7 -5\n\
near:left:always 3 2 -7\n\
rule:reverse.agent:-|out -7 -1 7\n\
next:left:[ 1 -8 2\n\
near:left:allow 3 -6 1\n\
rule:attitude.self:-|agent:other|free|direct -4 6 -6\n\
near:right:value 9 -9 -2\n\
gov:partner:contact 11 -3 -8\n\
gov:object:break -8 7 -3\n\
link:topic(grow+)|in 10 -7 -4\n\
rule:effect.patient-patient:+|in 7 -9 -1\n\
gov:subject:denounce 6 -1 -6\n\
next:left:prevent 2 3 -7\n\
near:left:finance 6 -10 1\n\
rule:evaluation.noun:-|own 3 -7 1\n\
near:right:energy 6 -5 -5\n\
near:right:study 9 -7 -3\n\
gov:object:share 1 3 -7\n\
near:left:complain -5 -7 11\n\
gov:owner:way 9 -7 -3\n\
near:left:eight -10 4 3\n\
next:right:an 9 -8 -3\n\
near:right:letter -7 4 -1\n\
near:right:less 1 -7 3\n\
verb:object:bond+ 1 2 -5\n\
near:right:intend -6 -3 7\n\
rule:attitude.patient:+|out -2 -6 6\n\
rule:evaluation.modifier-patient:+|direct 0 4 -6\n\
link:complement(plain)|under -6 0 3\n\
gov:subject:hold -3 -2 -1\n\
next:right:if -6 3 -2\n\
gov:object:expand -2 5 -5\n\
near:left:me 3 1 -8\n\
next:left:northern 10 -2 -9\n\
path:owner(plain)>subject(attitude-)|in -8 1 4\n\
next:right:put 3 2 -8\n\
near:left:air 9 -2 -8\n\
near:right:find -4 -4 4\n\
near:left:stay 2 4 -9\n\
gov:owner:request -5 7 -6\n\
near:right:senior -8 5 1\n\
near:left:extent 11 -6 -5\n\
verb:subject:fail! 9 -8 -2\n\
near:left:isolate -8 4 0\n\
link:complement(effect+)|for 4 -6 -3\n\
gov:object:increase 0 -6 2\n\
link:partner(evaluation-)|between 3 1 -7\n\
gov:subject:fear 8 1 -11\n\
rule:effect.noun-patient:-|agent:holder|other|act -2 -6 7\n\
verb:complement:possibility!|present 4 -5 -4\n\
next:right:since 1 -5 -1\n\
near:right:player -10 -2 11\n\
near:left:line -6 5 -2\n\
gov:complement:create -5 -4 5\n\
near:right:draft 4 -6 -1\n\
near:left:aid -7 9 -5\n\
near:right:break -5 -5 5\n\
near:left:your 10 -6 -6\n\
near:right:weapon -5 -4 4\n\
near:right:significant -2 8 -9\n\
gov:object:establish 0 -8 5\n\
path:topic(plain)>object(attitude+)|in 8 -2 -8\n\
near:right:honor 4 -7 1\n\
link:topic(plain)|than -3 -7 6\n\
gov:owner:comment -4 -5 7\n\
near:left:remove -1 2 -5\n\
gov:subject:respect -5 -7 8\n\
clause:attribute:ing| -6 4 -2\n\
near:right:import 2 3 -7\n\
gov:object:reaffirm 9 -8 -2\n\
next:right:see 6 -1 -7\n\
near:right:alliance -8 8 -2\n\
near:left:compare -11 1 7\n\
near:left:little -11 1 8\n\
near:right:release 0 -5 0\n\
link:owner(attitude+)|of -1 6 -8\n\
next:left:2015 6 -7 0\n\
gov:owner:capability 0 3 -6\n\
verb:object:fail! 6 -8 0\n\
near:left:away 6 -5 -5\n\
clause:object:adverbial|as 3 -6 -2\n\
near:left:dangerous -10 -3 11\n\
gov:complement:establish 6 -7 -1\n\
gov:owner:problem 10 -2 -9\n\
gov:object:deliver -9 3 2\n\
near:right:pass 1 2 -7\n\
link:owner(evaluation+)|demonym -5 -5 5\n\
near:left:during -4 -1 0\n\
next:right:after 2 -3 -4\n\
near:right:appreciate 10 -6 -5\n\
near:right:permanent 6 -5 -3\n\
gov:object:cut 5 1 -8\n\
near:left:tough 1 -8 4\n\
near:left:act -3 6 -6\n\
rule:attitude.self:+|narration 8 -7 -3\n\
near:left:life -9 10 -2\n\
gov:complement:reduce -4 -6 7\n\
gov:object:order -2 -8 9\n\
gov:owner:proposal -2 3 -5\n\
gov:topic:statement 10 -3 -8\n\
next:left:federal 11 -2 -9\n\
gov:owner:vaccine -11 1 8\n\
gov:subject:explain -8 0 6\n\
near:left:compensate 9 -2 -9\n\
gov:subject:trigger -5 -3 6\n\
near:left:five 2 2 -7\n\
gov:object:threaten 1 4 -9\n\
path:subject(cause)>clause(cause)|in 6 -6 -3\n\
near:left:must 5 -5 -3\n\
path:partner(bond+)>object(plain)|out 0 6 -6\n\
near:left:break -6 -5 6\n\
next:left:why -5 6 -5\n\
near:left:cut -7 0 4\n\
next:left:third -9 -2 10\n\
rule:attitude.noun:-|agent:holder -5 -4 9\n\
rule:break.partner:-|free 6 -1 -7\n\
verb:object:obligation|past 2 -6 0\n\
near:left:thru -2 -4 -1\n\
near:right:introduce -8 -2 8\n\
gov:complement:want 5 0 -8\n\
near:right:lay 10 -5 -6\n\
gov:subject:mean -4 6 -6\n\
path:topic(plain)>object(plain)>clause(plain)|out 6 0 -7\n\
near:right:opponent -9 2 6\n\
gov:subject:set -1 -5 0\n\
gov:complement:cooperate -6 8 -4\n\
near:right:appeal 9 -7 -4\n\
gov:subject:drop 8 -3 -7\n\
gov:subject:extend 0 -5 2\n\
near:left:live 8 -4 -6\n\
gov:subject:reimpose 6 -7 0`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:against own:favor own:lean target:lean target:against target:favor side:lean reverse content:3 content:2 side:against voice-confidence passage:neutral passage:against side:favor sentence:favor passage:favor holder:favor holder:against passage:lean holder:n holder:lean content:1 sentence:against sentence:lean before content:9 side:n content:14 content:12 content:5 content:6 content:7 after cue:3 left:3 content:11 content:4 extent content:15 content:13 left:9 right:1 left:6 right:3 target:n left:14 content:8 left:4 right:2 right:9 left:2 right:11 right:7 right:6 right:15 cue:9 right:14 left:0 left:8 right:8 content:10 left:11 lead:favor left:5 right:12 right:5 left:7 right:10 content:0 lead:against left:10 cue:15 right:4 cue:6 left:1 left:12 cue:2 right:13 left:13 right:0 cue-distance holder:person unnamed cue:14 cue:7 cue:1 cue:4 sum:against holder:party left:15 via:name|in cue:8 side:other sum:favor cue:12 cue:11 cue:5 form:person mode:narration sum:tone- side:own rule:tone.near:-|other sum:tone+ outside|mode:narration cue:13 others:against rank:0|0 home:none mode:direct|side:own others:favor present:false cue:10 sentence:n mode:direct mode:narration|side:free mode:direct|side:other rival:other|false|false|false side:free holder:group home:favor rivals:0|other rule:tone.sentence:-|other via:carried|in role:patient|other|in cue:0 holder:institution mode:direct|side:free mode:act rule:tone.near:-|in voices:2 form:name rank:0|1 nested:false references:1 rivals:0|free rule:effect.noun-patient:-|in holder:narrator mode:indirect|side:own rival:free|false|false|false voices:1 rule:attitude.self:+|agent:holder rule:tone.sentence:-|in via:name|out via:previous|in rule:effect.patient:-|direct rule:tone.near:+|other home:before rival:own|false|false|false rivals:2|other rule:tone.near:-|direct rule:tone.sentence:+|free voices:4 home:against mode:indirect rivals:1|other role:owner|other|out rule:effect.patient:-|agent:holder rule:tone.near:+|indirect rule:tone.sentence:+|in sum:silent via:pronoun|in mode:indirect|side:other outside|mode:act present:true rule:attitude.owner:+|agent:holder rule:tone.near:+|in rule:tone.sentence:-|free rule:tone.sentence:-|out role:complement|other|in role:owner|other|in rule:attitude.self:-|agent:holder rule:bond.partner:+|direct rule:effect.noun-patient:-|other rule:obligation.subject:-|in rule:tone.near:-|act rule:tone.near:-|indirect rule:tone.sentence:+|direct rule:tone.sentence:+|other rule:tone.sentence:-|direct form:people role:object|other|in rule:attitude.owner:+|in rule:effect.noun-patient:-|narration rule:tone.near:-|out rule:tone.near:-|own via:affiliate|in mode:indirect|side:free nested:true role:owner|own|in role:topic|other|in rule:attitude.received:-|agent:holder rule:effect.patient:-|agent:other rule:evaluation.copula:-|in rule:phrase.target:+|agent:holder rule:phrase.target:+|other rule:tone.near:+|act rule:tone.near:-|free via:event|in rank:1|1 role:complement|free|out role:subject|other|in role:subject|own|in rule:demand.object:-|in rule:effect.patient:+|agent:other|other|direct rule:evaluation.copula:+|in rule:grow.agent:+|other rule:obligation.subject:-|other rule:phrase.subject:-|narration rule:reverse.agent:+|in rule:tone.near:+|narration rule:tone.near:+|out rule:tone.sentence:-|narration sentence:alone mode:act|side:free mode:act|side:other rivals:1|own role:object|own|in role:patient|other|out role:subject|free|out rule:attitude.owner:-|agent:holder rule:attitude.self:+|in rule:attitude.self:+|indirect rule:attitude.self:-|indirect rule:effect.owner:-|other rule:evaluation.verb:+|narration rule:evaluation.verb:-|in rule:idiom.sentence:+|other rule:reverse.patient:+|indirect rule:tone.clause:+|in rule:tone.sentence:+|indirect rule:tone.sentence:+|own side:alone home:after outside|mode:indirect role:complement|other|out role:subject|free|in role:subject|other|out role:topic|other|out rule:attitude.self:-|in rule:effect.agent:-|in rule:effect.noun-patient:-|free rule:effect.owner-patient:+|act rule:evaluation.copula:-|own rule:evaluation.modifier:-|narration rule:evaluation.verb:+|in rule:evaluation.verb:-|narration rule:idiom.near:+|in rule:phrase.target:-|other rule:reverse.patient:+|other rule:tone.near:+|free rule:tone.near:-|narration rule:tone.sentence:+|narration rule:tone.sentence:+|out rule:tone.sentence:-|indirect rival:other|true|false|false rule:attitude.adjective:-|agent:holder rule:attitude.agent:+|in rule:attitude.agent:-|in rule:attitude.owner:+|agent:target rule:attitude.self:-|act rule:break.partner:-|in rule:effect.agent:+|out rule:effect.agent:-|direct rule:effect.noun-patient:-|direct rule:effect.owner-patient:-|in rule:effect.owner-patient:-|out rule:evaluation.copula:+|indirect rule:evaluation.copula:-|direct rule:evaluation.modifier:-|free rule:evaluation.noun:-|narration rule:grow.agent:+|out rule:idiom.near:+|other rule:reverse.patient:+|in rule:tone.clause:+|free rule:tone.clause:-|other rule:tone.clause:-|out rule:tone.near:+|direct rule:tone.near:+|own via:affiliate|out via:polity|in via:previous|out holder:alone references:2 references:3+ rival:other|false|false|true role:object|free|in role:owner|free|in role:owner|free|out rule:attitude.noun:-|narration rule:attitude.noun:-|own rule:attitude.owner:-|own rule:attitude.self:+|act rule:attitude.self:+|agent:side|free|direct rule:attitude.self:+|other rule:attitude.self:+|out rule:attitude.self:-|agent:target rule:attitude.self:-|other rule:bond.partner:+|other rule:break.partner:-|other rule:cause.event-patient:+|act rule:effect.agent:+|indirect rule:effect.agent:-|free rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:other rule:effect.patient:+|other rule:effect.patient:-|in rule:evaluation.modifier:+|in rule:evaluation.modifier:-|direct rule:idiom.clause:-|out rule:idiom.near:+|narration rule:idiom.sentence:+|in rule:phrase.subject:+|own rule:phrase.target:-|agent:holder rule:reverse.owner:-|agent:holder rule:reverse.patient:+|agent:holder rule:tone.clause:-|free rule:tone.sentence:-|act rule:will.subject:+|other rule:will.subject:-|direct voices:3 form:adjective mode:mixed mode:mixed|side:other rank:1|2 rival:free|false|false|true rival:own|false|false|true rivals:1|free rivals:2|free role:complement|free|in role:partner|own|in role:topic|free|out rule:attitude.adjective:+|agent:other|free|indirect rule:attitude.agent:+|free rule:attitude.agent:+|narration rule:attitude.agent:+|out rule:attitude.agent:-|other rule:attitude.owner:+|agent:other|free|indirect rule:attitude.owner:+|other rule:attitude.owner:-|agent:holder|own|indirect rule:attitude.owner:-|indirect rule:bond.partner:+|indirect rule:cause.event-patient:+|agent:holder rule:cause.event-patient:-|agent:holder rule:demand.object:-|agent:holder rule:demand.object:-|agent:holder|other|act rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:side|free|direct rule:demand.object:-|free rule:effect.agent:+|other rule:effect.owner-patient:+|out rule:effect.owner:+|direct rule:effect.owner:-|in rule:effect.owner:-|indirect rule:effect.patient:-|other rule:evaluation.copula:+|other rule:evaluation.copula:-|free rule:evaluation.noun:+|other rule:evaluation.noun:-|free rule:evaluation.noun:-|out rule:evaluation.verb:+|free rule:evaluation.verb:+|own rule:grow.agent:+|act rule:idiom.near:+|out rule:idiom.sentence:+|free rule:inability.subject:-|in rule:phrase.subject:-|in rule:phrase.target:+|act rule:phrase.target:-|indirect rule:tone.clause:+|direct rule:tone.clause:+|indirect rule:tone.clause:+|narration rule:tone.clause:+|other rule:tone.clause:-|in rule:tone.clause:-|indirect rule:tone.sentence:+|act rule:tone.sentence:-|mixed rule:tone.sentence:-|own rule:will.subject:+|act via:event|out via:pronoun|out outside|mode:mixed rank:0|2 rival:other|true|true|true rivals:3|free role:object|free|out role:object|other|out role:patient|free|out rule:attitude.adjective:+|indirect rule:attitude.adjective:+|other rule:attitude.adjective:-|out rule:attitude.agent:+|direct rule:attitude.agent:+|indirect rule:attitude.agent:+|other rule:attitude.agent:-|narration rule:attitude.noun:+|indirect rule:attitude.noun:-|direct rule:attitude.owner:+|indirect rule:attitude.owner:-|mixed rule:attitude.owner:-|other rule:attitude.owner:-|out rule:attitude.patient:+|other rule:attitude.received:-|out rule:attitude.self:+|agent:holder|free|indirect rule:attitude.self:+|agent:side rule:attitude.self:-|agent:holder|own|indirect rule:attitude.self:-|out rule:attitude.topic:-|indirect rule:bond.partner:+|free rule:bond.partner:+|out rule:break.agent:-|other rule:break.partner:-|agent:holder rule:cause.agent:-|in rule:cause.event-patient:-|act rule:cause.event-patient:-|direct rule:demand.object:-|agent:holder|free|indirect rule:demand.object:-|agent:other rule:demand.object:-|agent:other|free|direct rule:demand.object:-|agent:side|other|indirect rule:demand.object:-|indirect rule:demand.object:-|other rule:effect.agent:+|act rule:effect.agent:+|free rule:effect.agent:+|in rule:effect.agent:-|act rule:effect.agent:-|out rule:effect.event-patient:-|other rule:effect.noun-patient:-|act rule:effect.owner-patient:+|agent:holder|other|act rule:effect.owner-patient:+|indirect rule:effect.owner-patient:+|other rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner-patient:-|mixed rule:effect.owner:+|narration rule:effect.patient:+|act rule:effect.patient:+|agent:holder|other|act rule:effect.patient:+|agent:other rule:effect.patient:+|agent:side rule:effect.patient:+|agent:target rule:effect.patient:+|direct rule:effect.patient:+|free rule:effect.patient:+|indirect rule:effect.patient:-|agent:other|free|direct rule:evaluation.copula:+|free rule:evaluation.copula:+|own rule:evaluation.copula:-|other rule:evaluation.modifier:+|direct rule:evaluation.modifier:-|in rule:evaluation.noun:-|in rule:evaluation.verb:-|free rule:evaluation.verb:-|indirect rule:friend.copula:-|free rule:friend.owner:+|other rule:grow.agent:+|direct rule:idiom.clause:-|in rule:idiom.clause:-|other rule:idiom.near:-|direct rule:idiom.near:-|free rule:idiom.near:-|own rule:idiom.sentence:+|indirect rule:idiom.sentence:-|in rule:inability.subject:-|indirect rule:phrase.subject:-|direct rule:phrase.target:+|indirect rule:refusal.subject:-|direct rule:reverse.owner:-|agent:target rule:tone.clause:-|direct rule:tone.clause:-|mixed rule:tone.near:+|mixed rule:tone.near:-|mixed target:alone via:pair|in mode:mixed|side:free outside|mode:direct rank:2|2 rival:other|false|true|false rival:other|true|true|false rivals:0|own rivals:2|own role:attribute|free|in role:attribute|other|in role:complement|own|in role:partner|free|in role:partner|other|in role:partner|other|out role:patient|own|in role:subject|own|out role:topic|free|in role:topic|own|in rule:attitude.adjective:+|agent:other rule:attitude.agent:-|direct rule:attitude.agent:-|free rule:attitude.agent:-|indirect rule:attitude.noun:+|in rule:attitude.noun:+|narration rule:attitude.noun:+|out rule:attitude.noun:-|free rule:attitude.noun:-|indirect rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:+|agent:other rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|direct rule:attitude.owner:-|in rule:attitude.partner:+|agent:other rule:attitude.partner:+|other rule:attitude.patient:+|in rule:attitude.patient:-|agent:holder rule:attitude.patient:-|free rule:attitude.received:-|act rule:attitude.received:-|agent:holder|other|act rule:attitude.self:+|agent:holder|other|indirect rule:attitude.self:+|agent:other rule:attitude.self:+|agent:other|free|direct rule:attitude.self:+|direct rule:attitude.self:+|free rule:attitude.self:-|agent:holder|other|act rule:attitude.self:-|agent:holder|other|indirect rule:attitude.self:-|agent:other rule:attitude.topic:+|agent:holder rule:attitude.topic:+|agent:holder|other|indirect rule:attitude.topic:+|in rule:attitude.topic:+|other rule:bond.partner:+|in rule:break.agent:-|indirect rule:break.agent:-|out rule:break.partner:-|agent:holder|other|indirect rule:break.partner:-|direct rule:cause.agent:-|free rule:cause.agent:-|out rule:cause.event-patient:+|agent:holder|other|act rule:cause.event-patient:+|agent:other rule:cause.event-patient:+|indirect rule:cause.event-patient:+|out rule:cause.event-patient:-|other rule:cause.event-patient:-|out rule:demand.object:-|agent:holder|free|direct rule:demand.object:-|agent:other|other|indirect rule:demand.object:-|out rule:effect.agent:+|direct rule:effect.agent:+|narration rule:effect.event-patient:-|agent:other rule:effect.noun-patient:-|indirect rule:effect.noun-patient:-|out rule:effect.owner-patient:+|agent:other|free|indirect rule:effect.owner-patient:+|agent:target rule:effect.owner-patient:+|direct rule:effect.owner-patient:+|free rule:effect.owner-patient:-|agent:side|other|act rule:effect.owner-patient:-|free rule:effect.owner-patient:-|other rule:effect.owner:+|free rule:effect.owner:+|in rule:effect.owner:+|indirect rule:effect.owner:+|mixed rule:effect.owner:-|act rule:effect.owner:-|free rule:effect.patient-patient:-|out rule:effect.patient:+|agent:holder rule:effect.patient:-|act rule:effect.patient:-|agent:holder|other|indirect rule:effect.patient:-|agent:side rule:effect.patient:-|agent:side|other|act rule:effect.patient:-|own rule:effect.topic-patient:-|indirect rule:evaluation.copula:+|direct rule:evaluation.copula:+|out rule:evaluation.copula:-|indirect rule:evaluation.copula:-|mixed rule:evaluation.copula:-|out rule:evaluation.modifier-patient:+|indirect rule:evaluation.modifier:+|other rule:evaluation.modifier:+|out rule:evaluation.modifier:-|act rule:evaluation.modifier:-|indirect rule:evaluation.noun:+|free rule:evaluation.noun:+|narration rule:evaluation.noun:+|out rule:evaluation.noun:+|own rule:evaluation.noun:-|direct rule:evaluation.noun:-|indirect rule:evaluation.verb:+|indirect rule:evaluation.verb:-|other rule:evaluation.verb:-|out rule:friend.copula:+|direct rule:friend.copula:+|in rule:grow.agent:+|indirect rule:grow.agent:+|mixed rule:grow.agent:+|own rule:grow.partner:+|direct rule:idiom.clause:-|act rule:idiom.clause:-|indirect rule:idiom.near:-|narration rule:idiom.sentence:+|own rule:idiom.sentence:-|indirect rule:idiom.sentence:-|narration rule:idiom.sentence:-|own rule:obligation.subject:-|direct rule:phrase.subject:+|in rule:phrase.subject:-|free rule:phrase.subject:-|out rule:phrase.target:+|agent:holder|other|act rule:phrase.target:+|free rule:phrase.target:+|in rule:refusal.subject:-|in rule:refusal.subject:-|narration rule:reverse.owner:-|agent:other rule:reverse.patient:+|act rule:reverse.patient:+|agent:holder|other|act rule:reverse.patient:+|agent:holder|other|indirect rule:reverse.patient:+|free rule:reverse.patient:+|out rule:tone.clause:+|act rule:tone.clause:+|mixed rule:tone.clause:+|out rule:tone.clause:+|own rule:tone.clause:-|narration rule:tone.clause:-|own rule:tone.sentence:+|mixed rule:will.subject:+|indirect rule:will.subject:+|out via:polity|out\n\
0<-0.978 0<-2.3 2<0.0858 0<-3.07 2<0.0164 172 159 2<0.00091 158 143 2<0.233 123 0<-2.77 83 45 2<0.233 0<-1.53 2<0.00605 0<-1.95 138 125 107 2<0.0164 0<-1.27 112 93 63 4<0.0557 -33 0<-1.75 43 111<0.5 -9 49 0<0.433 2<0.233 0<-0.172 2<-0.111 0<-0.614 83 62 34 2<-0.287 4<0.238 44 10 -6 -48 0<1.36 2<-0.287 4<0.218 4<0.0651 -37 11 20<0.45 11<0.646 46 -14 -46 -43 -62\n\
2<0.233 2<0.0858 17<0.113 91<0.5 2<0.0164 -84 -69 2<-0.662 -83 9<-0.283 -56 -69 91<0.5 161<0.5 -71 -50 17<0.197 -49 88<0.25 -5 -38 17<0.281 15<0.343 7<-0.0134 -45 138<0.5 107<0.5 498<0.875 -26 96 -2 -46 -62 29 107<0.5 35<0 60<-0.0425 42 -10 46<0.105 94<0.25 -1 67 9 56<0.598 4<0.0454 106 17<0.113 37 82 138<0.5 46<-0.244 139 4<0.264 202<0.5 13<0.587 109 10 45 17 21\n\
19<-0.395 33<-0.0734 7<-0.0134 68<0 52 126 33<-0.34 67 16 122<0.375 147<0.5 236<0.5 297<0.875 7<-0.0496 133<0.5 -40 68<0 -5 65 7<0 220<0.875 -47 52 -74 64 5 67 134<0.5 237<0.5 95 19 35<0 -32 32 33<-0.0734 122<0.375 33<-0.34 68<0 -22 34 -37 55<0.0347 8 87 116<0.5 19<-0.101 147<0.5 131<0.5 -69 133<0.5 -61 7<0 -16 -72 3 -77 58<3.1 -50 14<0.131 18 -53\n\
1<-1.74 1<-3.11 18<0.0904 1<-3.81 148 137 70<0.25 52<0.0383 128 107 1<-3.81 118 80 18<0.235 70<0.75 1<-2.67 124 33<-0.0734 81 110 101<0.5 1<-2.49 81 46 114 70<0.25 129<0.875 33<-0.34 58 95 52 29 1<-0.51 70<0.75 18<0.235 1<-0.996 79 48 23<0.113 58<3.1 75 26 18<0.308 23 -30 101<0.5 18<0.359 -15 -54 64 1<0.187 70<0.25 18<0.308 23 -24 201<0.5 170<0.5 -8 -62 -69 -44\n\
1<0.187 1<-2.03 1<-2.98 -82 6<0.0427 -72 -51 6<-0.0618 6<-0.19 -71 -54 1<-0.996 6<0.0427 100<0.25 242<0.375 -45 44 -61 -25 70<0.25 1<-0.51 9<0.622 27<0.45 146<0.875 -35 22 6 34 21<-0.0382 -24 121<0.5 27<0.65 5 42 43<-0.26 113 28 27<0.55 -52 1 6<-0.159 103<0.75 6<-0.228 -51 2 27<0.55 43 -12 70<0.75 6<-0.0618 57 93<0.5 83 174<0.375 114 6 6<0.0164 9 27<0.35 -4 93\n\
0<-0.614 0<-2.13 10<0.0952 0<-2.77 -83 -73 0<-2.61 -71 5<0.0494 133<0.5 -22 -56 -61 10<0.242 0<-1.53 -57 133<0.5 10<0.0952 -38 5<0.0457 27<0.95 0 62 -18 94<0.25 -37 -57 0<-1.27 134<0.5 3 -31 24<-0.39 -43 10<0.408 0 32 0<1.36 10<0.309 19<0.0616 0<0.433 5<0.0654 21 -8 9<-0.17 27 61 3<-0.0627 2 -53 3<-0.152 0<0.433 68 109 38 3<-0.173 135 19<0.0197 27<0.75 123 88 47\n\
38<0.667 102<0.875 12<0.373 25<-0.0893 61 107<0.5 109 34<0.483 97 21 121<0.5 121 45<0.25 -32 105 35<0.102 98 45<0.25 -64 164<0.5 59 -9 107<0.5 131<0.5 25<-0.19 68<0 66<0.143 84 -22 19 98<0.5 12<0.412 98 115 57 102<0.375 23<0.069 103 138<0.5 3<-0.152 20<0.45 57 -15 63 109 4<0.218 21 -35 12<0.337 148<0.5 187<0.5 34<-0.483 44 -31 24 50 12<0.682 138<0.5 25 107 86\n\
2<0.233 1<-2.28 1<-3.11 -79 21<0.0375 -71 98<0.5 -55 5 2<-0.287 2<-0.662 -75 1<-0.51 -63 3<-0.0207 -47 -10 1<-0.996 3<-0.0459 -58 1<-1.4 21<0.17 610<0.375 -46 44 -20 -18 3<-0.0459 3<-0.173 -49 1<0.187 -23 9<-0.102 53 -8 1<0.187 6 2<-0.0644 19 82 1<0.187 45<0.25 97 21<-0.0382 -31 1<-0.51 -15 23 3<-0.2 17 587<0.375 41<0.239 15<0.343 89 38 545<0.875 111<0.5 116 42 -7 -34\n\
21<-0.124 1<-2.03 88<1.25 1<-3.11 12<0.452 -32 -56 16<0.209 3 -29 33<-0.00366 60 9 88<0.25 16<0.523 21<-0.275 67 18 -23 21<-0.347 112 69 1<-2.67 88<0.75 21<-0.0587 -58 -75 1<-3.81 -70 101<0.5 88<1.75 -42 -15 -70 70<0.75 16<0.244 201<0.5 21<0.00124 1<-1.4 12<0.539 -22 -50 94<0.25 22 -30 -55 12<0.495 54 -25 16<0.449 -48 -67 101<0.5 16<0.153 1<-1.74 45<0.25 117 17 87 2 -52\n\
0<-0.978 0<-2.3 0<-3.22 114 63<0.25 105 7<0.105 93 42 0<-1.53 94<1.25 85 91<0.5 64 56<0.598 48 -3 19<0.259 18<0.118 72 115<0.5 101<0.5 61 -42 20<0.95 55 -14 91<0.5 51 63<0.75 25 -28 0<0.433 19<0.0616 0<-0.172 19<-0.547 33<-0.00366 36 61 35 10<0.309 20 -8 63<0.75 66<0.0389 19 -11 56<0.598 -10 -52 0<1.36 19<-0.547 4<0.184 9 163<0.5 -27 47 56<0.119 -13 -44 -57\n\
2<0.233 1<-2.03 1<-2.98 1<-3.7 -78 -73 14<0.131 -66 3<-0.0126 -57 -34 2<-0.427 14<0.131 -69 20<0.55 -51 -13 1<-0.996 14<0.155 3<-0.0813 -56 8<1.13 -43 66<-0.143 70 -20 -19 3<-0.0459 3<-0.173 -48 1<0.187 -27 11 1<0.187 8<0.0805 20 64<-0.0754 18 -22 55<0.253 59 -9 1<0.187 1<-0.51 -20 4<0.0651 71<0.243 75 5 14<0.131 -6 34 4<0.264 0<-2.77 6 4<0.105 99 350<0.375 76 -25 18\n\
2<-0.202 0<0.433 6<-0.159 0<-0.172 23<0.238 18<0.538 26 77 3 3<-0.134 70 20 83<0.5 45<0.25 65 0<-0.172 -4 38<1.73 33 -10 -24 0<1.36 6<-0.19 87 17<0.132 9<-0.17 28 67 14 104 0<-2.3 6<-0.0618 0<-2.77 -66 -50 -75 6<-0.075 0<-1.53 99<0.5 -36 20<0.85 -30 10<0.162 -5 70 3<-0.2 0<-0.614 9 73 2<0.0858 0 -36 2<-0.0844 0<-0.978 -44 -14 2<0.233 0<-1.27 -57 -32 -69\n\
0<-0.978 0<-2.46 1<-2.49 0<-3.37 105 6<-0.0911 90 100 1<-1.4 85 56 1<-0.51 0<-1.53 1<-1.74 6<-0.075 99<0.5 78 56 86 62 6<-0.131 151<0.375 25<-0.434 26 58 14 2<0.0858 68 19 1<0.187 130<0.5 40 -2 -22 0<0.433 1<-0.51 0<-0.172 6<-0.19 26 83<0.5 43 66 6<-0.274 -10 139<0.5 31 4 1<0.187 -1 -40 0<1.36 1<-2.28 25<-0.016 -24 78<-0.167 -6 51 95<-0.113 -33 -6 -54\n\
91<0.5 14<0.131 16<0.331 295<0.875 600<0.375 -71 48 19 34<0.966 -63 48<-0.0304 101<0.5 82<0.5 -43 5 -59 -55 16<0.244 -59 25<0.069 -34 23<0.0115 31 -18 16<0.386 14<0.131 16<0.179 7<-0.0134 -67 -53 4<0.161 182<0.375 -26 67 -53 205<0.375 6<0.0164 -33 146<0.375 -10 48 68 14<0.191 16<0.716 182<0.875 493<0.875 511<0.875 -19 46 48 62 34<0.805 5 101<0.5 66 -18 138<0.5 146<0.375 54 100 -29\n\
2<-0.202 2<-0.662 92 6<-0.19 2<-0.427 69 83<0.5 3<-0.299 87 39 20 2<-0.427 83<0.5 42 -2 83<0.5 5<0.0457 25 -3 -22 2<-0.0502 6<-0.0911 83<0.5 20<0.95 11<0.413 -22 6<-0.228 8<0.34 54 -8 -11 5<0.0612 49 -12 6<-0.333 -3 93<0.5 -14 -41 2<-0.0844 -36 -54 6<-0.0911 83<0.5 11<0.574 20<0.95 -55 -16 3<-0.2 41 -29 -57 18<0.0904 -71 101<0.5 -63 20<0.85 -54 6<-0.0311 133 -14\n\
0<-0.978 0<-2.46 0<-3.22 95 6<0.0427 87 94<1.75 74 27 0<-1.75 94<1.25 18<0.0904 78 69 47 94<0.75 6<-0.131 93<0.5 20<0.85 42 -1 55 62 19<-0.265 58 6<-0.00486 35 0 0<0.433 19<0.18 0<-0.614 19<-0.471 52 31 19<-0.547 6<-0.159 14 35<0.59 43 10 6<-0.429 -36 94<0.75 16 -12 87<-0.152 94<1.25 -9 -50 11 0<1.36 19<-0.709 6<-0.159 -16 21 87<-0.456 -33 -10 34<0.483 -35 -57\n\
2<0.0858 14<0.113 2<0.0164 0<-2.3 -71 2<-0.0297 7<-0.112 -71 0<-0.978 -65 2<-0.202 -59 0<0.433 -34 19 -40 0<-2.61 -56 4<0.161 -23 -51 0<-1.27 2<0.00605 0<-2.46 -63 -48 0<-3.22 -53 -23 2<-0.148 7<-0.0134 -51 -30 5<0.178 -6 47 2<0.233 0<-1.53 17<0.158 45<0.25 39 -34 -4 5<0.178 4<0.15 0<0.433 17 80 -10 87 0<-1.53 45<0.25 101 14<0.131 4<0.172 15 -31 38 4<0.105 81 54\n\
0<-0.614 0<-2.13 6<-0.0618 0<-2.77 -59 99<0.5 -48 5<0.053 -10 -45 0<-2.61 -71 -59 6<-0.075 0<-1.27 99<0.5 6<-0.274 -10 -33 5<0.0612 20<0.95 -11 6<-0.109 80 1 -38 6<-0.228 21 99<0.5 -18 29 0<-1.27 -48 1<0.187 -27 -66 0<1.36 6<-0.159 0<0.433 6<-0.429 65 30 61 1<0.187 5<0.0654 38<0.267 45<0.45 92 20<0.95 13 78 18 154<0.5 0<0.433 -22 14 23 -39 6<-0.274 94 73\n\
91<0.5 10<0.0952 93<0.5 82<0.5 86 74 45<0.25 113<0.1 -44 63 82<0.5 78 58 80<2.78 154<0.5 281<0.5 10<0.352 65 100<0.75 56 20 91 79 33<-0.00366 25<-0.434 -21 13<0.296 50 10<0.162 40 10 25<-0.0893 36 62 93<0.5 82<0.5 69 139<0.5 10<0.0718 250<0.375 60 3 18 51<0.0726 0 28 13<0.477 19<0.18 13<0.224 38 -1 51<-0.0847 -43 -7 34<-0.483 44 82<0.5 -14 164<0.5 -8 -49\n\
166<0.375 222<0.875 7<0.105 82<0.5 165<0.875 608<0.375 195<0.375 131<0.5 -67 -60 10 74 13 19<0.18 80<2.78 -63 3<-0.173 -65 -46 107<0.5 -44 3 107<0.5 48<0 -47 -6 3 35<0.29 -26 59 107<0.5 3<-0.00403 80<2.78 -60 19<0.47 -46 -21 82<0.5 -46 120<0.25 139<0.5 -28 5 28 19<0.18 7<0.105 19<-0.547 -48 3<-0.104 -38 -7 37 19<0.608 3<-0.118 -27 28 56<0.836 32 148<0.5 81 17\n\
6<-0.109 83<0.5 129<0.375 11<0.574 100<0.75 26<0.12 -2 -31 20 3<-0.173 59 5 3<-0.173 76 39 150<0.375 161<0.5 11<0.9 -44 -23 15 6<-0.274 41 -9 129<0.375 10<0.0831 93<0.5 236<0.5 -62 83<0.5 -25 -61 100<0.75 34<2.09 23<0.134 -56 -21 10 23<0.00465 9 -38 83<0.5 26<0.418 -28 -60 -54 83<0.5 185<0.375 34<0.161 -19 119<0.5 94<0.25 12<0.452 42 -8 -1 -36 6<-0.0311 93 -55 -47\n\
91<0.5 18<0.118 12<0.539 294<0.875 11<0.646 71 63 22 117<0.5 83 48<0.304 63<0.75 75 20 14<0.00595 -32 52 80<2.78 11<0.921 67 46 27<0.85 11<0.832 57 29 12<0.155 0 25<-0.19 6 42 18<0.203 12<0.337 101<0.5 118<0.5 11<0.646 16 -28 11<0.701 48 135<0.5 20 -11 18<0.0295 56 19 101<0.5 118<0.5 12<0.631 6 44 51 70 12<0.209 118<0.5 -43 -12 12<0.682 18<0.359 8 -22 40\n\
91<0.5 14<0.131 94<0.75 585<0.375 -63 4<0.0324 83 -37 141<0.875 99<0.5 46<-0.366 -9 113<0.1 4<0.0741 12<0.303 -36 52 -40 -51 -58 51<-0.169 61 -7 94<0.75 177<0.375 -46 -19 -2 94<0.75 14<0.113 100<0.25 12<0.583 4<0.161 -25 -47 -53 -55 14<0.191 -22 116<0.5 31<0.14 -11 25 54 14<0.191 141<0.875 4<0.172 87<-0.152 46<-0.0348 51<0.0726 55 12 68<0.202 -17 18 -11 14<0.113 -37 -2 79 50\n\
6<-0.109 1<-2.28 100<0.25 1<-3.36 -42 -22 1<-3.47 -23 27<0.85 -1 104<0.5 6<-0.333 54 2 74 100<0.25 129<0.375 14<0.0989 1<-1.4 -2 27<0.55 5 41 -15 47 6<-0.429 83 12<0.155 59 35 1<-2.83 6<-0.0503 582<0.375 -44 29 1<-3.59 -65 100<0.25 -58 -43 100<0.25 171<0.375 6<0.00291 129<0.375 30<-0.183 -46 -29 -5 -55 48 107<0.5 6<0.00291 -10 -47 102<0.375 27<0.45 1<-2.03 -17 32 -20 44\n\
1<-1.74 2<-0.148 2<-0.427 20<0.95 96<-0.69 69 1<-2.49 20 61<0.213 -18 15 -20 33<-0.0152 134<0.5 -7 26 24<-0.39 93<0.5 34 78 36 1<-3.11 2<-0.0388 2<-0.0844 55 67 79 2<-0.0297 1<-2.49 55 41 63 2<-0.427 1<-0.996 -20 2<-0.662 -54 -30 1<0.187 2<-0.0844 1<-0.996 2<-0.287 1 25 -11 1<-0.51 24<0.208 1<-0.996 40 26 147<0.5 67 -33 19<0.354 1 23 530<0.375 56<0.119 -20 -41 62\n\
1<-0.51 1<-2.49 1<-3.24 -66 14<0.131 -58 -41 14<0.131 3<-0.0813 10<0.309 -46 -60 1<-1.4 315<0.375 -40 49 215<0.5 74<-1.12 17 -23 10<0.0108 63 -14 10<0.242 15<0.343 46<0.157 3 -20 -45 -31 1<0.187 10<0.212 3<-0.0371 -7 176<0.375 80<3.31 59 20 -17 14<0.131 -49 -4 3<-0.0627 10<0.162 94<1.25 28<0.0627 41 -29 69 3<-0.2 -31 48<0 25 -17 94<0.25 14<0.113 22<-0.0418 -34 36 58 66\n\
6<-0.109 91<0.5 13<0.334 13<0.0971 -46 179<0.375 78<-0.0222 -9 -32 17 6<-0.429 140<0.5 17 54 134<0.5 25 285<0.5 -4 -33 4<0.36 13<0.259 2 48<0.0844 13<0.771 40 64 25 77 13<0.334 13<0.118 -64 91<0.5 303<0.875 6<-0.0618 -40 -56 68 6<0.00291 -21 -52 91<0.5 6<-0.075 -15 19<-0.709 -26 -44 6<0.0164 102<0.375 4<0.0894 24 6<-0.0398 16 51<0.339 -7 -44 41 326<0.5 148<0.5 3 -47 -59\n\
2<-0.202 2<-0.662 56<0.598 35<0.376 -12 -40 -48 2<-0.427 10<0.499 153<2.75 -4 56 -37 33<-0.00366 6 13<0.425 6 27 2<0.233 2<-0.0644 25<-0.19 123<0.5 4 36 2<-0.148 35 49 2<0.0374 10<0.0831 82<0.5 75 64 33<-0.00366 12<0.539 51<-0.17 6 43 60 114<0.5 66 49<-0.0565 15 54 10<0.0612 7<0 2<0.0858 51 24 59 25<0.069 37 1 147<0.5 45<0.25 -58 87<-0.152 278<0.375 -15 19 15 -39\n\
63<0.75 14<0.113 91<0.5 19<0.259 -61 186<0.5 -51 2 19<0.0616 0<1.36 -44 -61 0<-2.13 -45 3<-0.173 -39 41<0.502 -7 46 91<0.5 19<0.0616 -47 0<-2.77 -41 3<-0.0126 -27 13 19<0.18 7<0.105 -24 10<0.0526 -14 45 107<0.5 -4 37 82<0.5 89<0.5 133<0.5 -53 -26 6<-0.0238 -35 0<-2.46 -20 88<0.25 57 -8 19<-0.152 6<0.0164 -30 14 0<-3.07 -16 3<-0.173 46<-0.313 62 -34 56<0.359 21 56\n\
2<-0.148 2<-0.427 2<-0.662 1<-0.996 35<0.376 43 65 75 7<0.105 40 -17 25<-0.434 42<0 213<0.5 16 63 64 2<-0.202 25<0.069 1<-0.996 11 72<-0.104 100<2.25 51 -13 13 -22 -6 2<-0.0297 25<-0.19 80<2.78 150<0.375 -19 29 25 1<-2.49 2<-0.0644 -28 -44 1<-0.996 -19 114<0.5 28 -12 1<-2.67 25<-0.041 -49 -62 7<0 101<0.5 25<-0.041 -22 2<-0.0122 1<-1.4 -34 24 -45 1<-1.74 -7 87 -61\n\
0<-1.53 0<-2.61 0<-3.52 73 16<0.449 65 55 103<0.75 0<-1.95 18<0.154 55 137<0.5 47 12 41 67<-0.0442 4<0.0651 2 31 41 0<-0.172 16<0.331 0<-0.978 24<-0.12 43 28 4<0.0557 142<0.875 -20 44 71<0.0405 10<0.242 37 16 163<0.5 11 37 42<0.0617 30<-0.0285 67<-0.199 4 37 -1 68<-0.202 28 -9 0<1.36 16<0.13 18<0.359 184<0.875 12 51<-0.17 23 -28 -19 56<0.598 215<0.5 -14 56 -33 -41\n\
1<-1.4 1<-2.98 1<-3.7 -65 -57 6<0.0427 6<-0.0618 -53 1<-2.28 -45 13<0.425 -25 -44 135<0.5 -21 58<3.7 3<0.0219 -2 92 -21 1<0.187 6<-0.109 7<-0.112 -60 3<-0.173 -46 30<-0.599 27 -28 6<0.0427 13<0.532 3<-0.0371 -13 31<0.28 1<-0.51 -7 19 38 -31 20<0.45 -4 67<0.397 39 -12 6<-0.159 7<-0.0134 27<0.55 8 -41 35<0 -7 87<-0.76 -19 52 13<0.425 55<0.173 59 30 7<-0.2 -44 31\n\
0<-1.27 0<-2.61 21<-0.0587 27<0.85 -52 216<0.5 5<0.0568 -21 -49 88 -61 6<-0.075 115<0.5 0<-2.13 -33 6<-0.274 2 -22 5<0.0612 20<0.95 -5 21<-0.0856 65 -25 -34 0<-1.95 -44 19<-0.152 -23 -41 0<0.433 6<-0.19 6<-0.429 27<0.25 4 53 18 19<0.608 6<0.00291 0<-0.614 -7 23<0.372 5<0.0349 11<0.31 59 19 11 -10 27<0.65 -16 -49 -50 0<1.36 21<-0.224 51 17<0.0974 29 1 17<0.132 64 36\n\
18<0.118 12<0.412 83<0.5 95<-0.113 138<0.5 140<0.5 4<0.0651 -4 14<0.00873 41 15 -5 47 118<0.5 45<0.25 -31 34 8<-0.125 30 6<-0.075 27 56 54 115<0.5 45<0.25 15<0.00289 -54 44 83<0.5 12<0.737 40 60 63 69 83<0.5 95<-0.113 12<0.155 -35 4<0.238 12<0.682 7 43 -21 20<0.85 15<0.0154 37 15 3<-0.104 12<0.269 -24 4<0.36 15 -63 30 161<0.5 150<0.375 50 6<-0.274 0 40 3\n\
16<0.244 21<0.0132 0<-1.95 292<0.875 -59 27 141<0.875 249<0.375 267<0.375 16<0.0553 -53 4<0.0894 36<-0.345 11 -32 -45 24 22 48 0<-2.46 -41 27<0.75 -26 2 0<-2.13 21<0.0828 0<-3.37 -53 21<-0.00563 -45 160<0.5 88<0.25 -3 -39 -36 0<-3.67 -37 9 21<-0.0301 107<0.5 80<2.78 -51 5<0.0872 -33 -2 95<-0.113 0<1.36 28 -23 338<0.875 -21 74 26<0.0171 141<0.375 182<0.375 -13 52 71 107<0.5 13 43\n\
0<-1.75 0<-2.61 21<-0.0587 20<0.85 -48 -26 -60 6<-0.0618 99<0.5 -26 20<0.95 -18 98<0.5 21<-0.0856 57 -2 -46 -42 0<0.433 6<-0.131 93<0.5 20<0.55 5 127<0.5 66 30 6<-0.429 38 7<-0.112 15 -10 70<0.25 94<0.25 0<-0.614 11<0.886 -11 -30 6<0.00291 11 -29 -33 45<0.25 93<0.5 -20 97 0<-0.172 -5 23 0<1.36 21<-0.224 46 7<0.0395 114<0.5 30 6 -37 34<0.483 21<-0.347 65 27 62\n\
18<0.118 11<0.574 117<0.5 12<0.539 18<0.0904 56 31 67 45<0.25 107<0.5 45 -60 108<0.5 62 38 107<0.5 12<0.373 101<0.5 34<0.805 41 35<0.161 30 7 49 52 12<0.631 119<0.5 101<0.5 34<0.483 12 -18 20 43 41 68<0 68<-0.0405 18<0.359 12<0.452 10 39 -12 11<0.937 108<0.5 147<0.5 114<0.5 57 42 8 17 21 11<0.574 26 3<-0.2 -30 107<0.5 52<0.207 23 -2 12<0.539 -17 21\n\
63<0.75 11<0.701 7<0.0395 19<0.259 -56 -44 5<0.0173 23<0.0115 126 -34 -34 83<0.5 19<0.0616 5<0.112 7<-0.112 -54 -34 20<0.45 -28 7 5<0.103 -15 107<0.5 -8 35 19<0.114 -52 5<0.094 -42 63<-0.25 -51 -9 115<0.5 19<-0.152 5<0.144 7<0.0395 7<-0.112 -52 5<0.0173 31 -26 18 20<0.45 6 75 83<0.5 55<0 181<0.5 11<0.741 5<0.0274 56 9 40 69 56<1.08 -2 25 5<0.0654 -31 4 -47\n\
6<-0.0911 91<0.5 12<0.452 99<0.5 21<-0.275 110<0.25 25<-0.19 31 4 -18 -13 5<0.0568 9<0.121 51 10 -20 70<0.25 -26 1 6<-0.228 12<0.239 49 29 5<0.0752 21 -5 70<0.25 91<0.5 12<0.682 6<-0.0398 -33 9<-0.154 -40 -52 -58 7<0 94<0.25 30<-0.364 -37 -3 -35 -58 91<0.5 93<0.5 12<0.129 -12 -41 8<0.537 -16 70<0.75 -29 45 7<0.0076 223<0.375 126<0.5 119<0.5 24 -24 -23 57 -39\n\
0<-1.53 1<-3.11 0<-2.77 0<-3.52 67 60 25<-0.041 133<0.5 19 42 48 1<-0.51 0<-2.46 1<-1.74 17<0.197 49 30 25 25<0.069 33 8 86<-1.29 40 1<0.187 3 0<-2.77 22 -34 1<-0.996 0<-0.172 25<-0.434 49<-0.0565 -38 10 99<0.5 1<-2.67 31 18 8<0.34 47<-0.127 -17 12 30 0<1.36 25<-0.434 -25 14<0.131 1 27 -20 0<1.36 1<0.187 0<0.433 -2 -19 164<0.5 -6 38<2.27 -40 -4 -43\n\
14<0.113 16<0.209 58<3.1 -59 81<0.133 294<0.375 514<0.875 -53 24 21 124<0.5 16<0.0553 -49 -30 7<-0.0134 -39 52 34<0.161 107<0.5 -46 137<0.5 45<0.55 36 -20 -42 107<0.5 83<0.5 51<-0.17 71<0.486 26<0.119 -5 48 -39 -24 -37 9<-0.17 37 13<0.0269 70 222<0.375 -8 47 16<0.244 83<0.5 7<0.105 17<0.197 -27 -3 22<-0.678 55 -4 -43 107<0.5 17<0.197 -18 9<-0.508 52 5 24<0.00586 21 53\n\
21<-0.0856 88<0.25 3<-0.104 80<2.78 11<0.921 35<-0.0805 37 -24 10<0.273 -26 22 33<-0.00366 14<0.113 33 -4 85<0.265 -8 26 -22 21<-0.347 80<2.78 15 47 20<0.85 11<0.646 -8 17 17<0.0847 3<-0.0627 47 -23 0 88<0.25 10<0.186 30<-0.364 -55 11<0.413 -48 9<-0.17 -25 -42 -20 117<0.5 11<0.701 88<1.75 10<0.0444 -45 -23 -8 21<0.00124 3 20<0.35 -12 -45 35<0.966 34<0.161 69<2.93 50 -13 25 56\n\
1<-2.03 1<-3.59 21<-0.0856 13<0.259 54 108<0.5 44 21 13<0.259 65 56 13<0.259 1<-2.98 18<0.0904 57 43 14<0.191 39 19 21<-0.0705 219<0.5 25<-0.434 3 288<0.5 18<0.268 34 57<0.0522 24 -3 3 -4 1<-2.83 40 26 1<-0.51 13<0.166 1<-1.4 33 18 4<0.36 1<-1.4 11 172<0.375 34<0.483 5 21<0.00124 -16 9 63 21<-0.00563 -41 15 1<0.187 19<-0.0568 -27 61<-0.17 31 -5 4<0.0557 -50 -27\n\
2<0.0858 14<0.113 2<0.0164 0<-2.3 -56 2<-0.0388 7<-0.112 -58 124<0.5 42<0.0617 -50 82<0.5 -46 88<0.75 230<0.875 -27 18 464<0.375 -45 69 18 3<-0.0289 -31 5 0<-2.46 -32 -8 0<-2.13 2<0.00605 -42 0<-3.22 -29 3<-0.0539 -35 9 2<-0.0502 3<-0.0207 -29 -6 7 2<0.233 15<0.343 3<-0.0459 -2 0<-2.92 -1 34 -38 0<-2.77 3<0.0841 20 -26 111<0.5 92<-0.127 27 73<-0.076 61 63<0.25 13 47 18\n\
0<-1.75 0<-2.61 18<0.0904 -56 109<0.5 33<-0.0152 5<0.0568 -4 -40 -43 31 18<0.0904 19<-0.0163 -29 -44 5<0.0612 115<0.5 -16 98<0.5 16<0.386 16 73 -38 109<0.5 -30 50 0<0.433 1<0.187 5<0.0654 0<-0.614 115<0.5 18<0.268 12<0.209 -21 0 15 30<0.534 18<0.0904 10 47 -28 108<0.5 18<0.308 -4 40 33 23<0.372 3<-0.0627 0<-0.614 -1 19 19<-0.0568 -5 -29 -30 -37 0<1.36 1<0.187 30 -8 48\n\
2<-0.148 2<-0.662 126<0.5 -26 46 10<0.352 45<0.25 82<0.5 118<0.5 -56 34 35 81<0.0667 99<0.5 44<0 30 14 5<0.0386 -19 13 129<0.375 57<-3.73e-9 -23 3 12 24<-0.284 18 -11 2<0.0858 2<-0.0388 10<0.162 2<-0.0844 27 39 118<0.5 30 5<0.0612 20<0.75 10 -30 24 18<0.0904 2<0.0164 13<0.118 62 54 39 44<-0.161 16 114<0.5 45 29 2<0.233 24<0.208 45<0.25 -44 15 46 45<0.25 -56 -7\n\
1<-1.74 1<-2.98 1<-3.7 -59 -49 25<0.069 4<0.172 13<0.425 1<-2.49 -32 -18 -41 -45 3 1<0.187 7<-0.0134 70<0.75 4<0.218 -19 -43 -52 88<0.25 163<0.5 25<0.069 4<0.299 1<-0.51 271<0.375 -4 80 15 -33 43<-0.26 -20 43 39 7<0.0395 63<0.75 -31 1 8 4<0.264 7<-0.2 2 90<-0.104 150<0.875 55 6 54<-0.028 17 4<0.0894 61 20<0.45 13 49 7<-0.112 -47 54<0.369 88<1.25 -23 64 54\n\
18<0.177 19<-0.101 83<0.5 102<0.375 92<0.127 18<0.0904 121<0.5 12<0.155 -12 -32 -4 2 7<0.0076 13 -41 119<0.5 18 -39 7<-0.0496 171<0.375 -13 75 356<0.375 -36 24 18<0.0793 7<0 38<0.667 427<0.375 -50 78 19<0.608 -26 -54 -59 -29 100<0.25 83<0.5 18<0.359 -4 27<0.75 5 33 25<-0.19 154<0.5 7 -35 -27 7<-0.112 18<0.235 3 42 83<0.5 12<0.239 24<-0.39 -1 37 7 25<-0.19 11 -16\n\
0<-1.95 0<-3.07 17<0.0733 0<-3.52 61 206<0.375 52 -15 114<0.5 48 30 0<-2.46 17<0.0974 42 63<0.25 33 4 28 0<-0.172 0<-1.27 23<0.295 141<0.375 18 -35 108<0.5 55 13 23<0.195 25<-0.434 -24 103<0.75 39<-0.237 -18 121<0.5 4 21 -7 83<0.5 30<0.0475 18 -3 28 0<1.36 41<0.359 85<-0.398 22 125<2.38 115<0.5 4 -24 103<0.75 -8 -29 -26 126<0.5 92<0.255 156<0.5 -22 55 -42 42\n\
1<-1.74 1<-2.98 1<-3.7 -58 21<0.0132 -50 -33 21<-0.0587 -45 25<0.069 19<-0.395 -40 1<-2.49 -30 125<2.38 56<0.836 15<0.013 29<0.389 47<-0.127 57<-3.73e-9 51 -4 -14 72 -25 42<0.407 81 -35 -25 5 1<0.187 21<-0.103 4<0.36 -27 -51 19<-0.627 20<0.45 228<0.375 -35 69 10<0.0952 39 -18 15<0.343 25<0.00209 1<-0.996 -7 150<0.375 13 -19 19<-0.0163 -3 37 -27 4<0.299 596<0.375 46<-0.244 48 31 -29 -10\n\
2<-0.0844 2<-0.427 2<-0.662 156<0.5 8<-0.242 27 48 0 8<-0.483 3 28 21<-0.275 140<0.5 11 20<0.25 2 16<0.244 26 55 2<-0.202 116<0.5 16<0.13 10 27 164<0.5 -25 6 -4 2<-0.0226 21<-0.0856 58<3.7 118<0.5 -26 20<0.75 -19 21 9 99<0.5 123<0.5 -20 -42 8<0.0372 -23 -46 21<-0.0587 377<0.375 20<0.95 -36 58<3.7 -31 3<-0.134 14 -19 20<0.45 -10 132 3<0.00692 91<0.5 -49 -35 -57\n\
0<-1.95 1<-3.11 0<-3.07 18<0.0591 60 49 21<-0.0856 71<0 36 25<-0.016 -12 24 44 1<-0.51 1<-2.28 0<-2.46 38 25 22 -3 1<-0.996 0<-1.27 23<0.295 18 186<0.5 40 -20 0<-0.172 115<0.5 23<0.472 35<1.17 11<0.913 15 76<-0.226 29 -6 -27 32 18<0.0506 23 98<0.5 9<0.218 -32 8 19 21<-0.224 -17 129<0.375 -8 14 0<-0.172 11<0.886 5<0.0274 -47 -10 107<0.5 18 -7 164<0.5 -11 -29\n\
1<-2.03 1<-3.11 1<-3.81 -58 -47 17<0.132 10<0.124 -30 -48 25<0.069 -20 10 1<0.187 10<0.242 17<0.113 94<0.25 160<0.5 -32 1<-0.996 59<-0.0255 22<0.347 -15 4<0.0968 66<-0.332 -39 68 -13 -28 5 143<0.5 -7 4<0.0741 168<0.875 67 -6 0 25<0.00209 4<0.0557 -30 1<-1.4 -9 15 23 17<0.0974 -41 -18 10<0.242 94<0.75 70<0.75 4<0.198 30 -21 -20 257<0.375 45 60<-0.184 -64 31 4<0.36 10 -32\n\
2<-0.0644 2<-0.427 1<-0.996 4<0.0968 47 10<0.309 212<0.875 9 52 261<0.5 37 -77 2<-0.662 51 29 2<-0.148 23<0.472 4<0.36 111<0.5 13<0.532 96<-0.115 14 35 8 -2 38 -19 23<0.372 10<0.162 -9 93<0.5 25 -3 -29 10<0.0831 2<-0.0226 -32 1<-2.98 -55 22<0.139 -49 348<0.375 -35 36 13<0.118 2<-0.0226 -15 -42 27<0.85 1<-3.7 -39 -18 202<0.5 93<0.5 4<0.264 9<0.169 8 -24 59 -20 89\n\
0<-2.3 2<0.0374 0<-3.07 10<0.0526 57 47 10<0.0831 42 202<0.5 99<0.5 37 21<-0.103 5 32 -43 0<-3.67 37 45<0.25 89<0.5 35 -80 19 0<-0.614 2<0.0858 33<-0.00366 38<0.267 8<-0.161 -28 10<0.162 18 -18 231<0.375 7<-0.2 36<0.345 21<-0.275 -21 25 -81 18 -77 0<-1.53 27 15 4<0.0651 63<0.25 3 -39 8 0<1.36 2<-0.0502 4<0.0557 -25 10<0.309 99<0.5 8 -15 -8 -24 95<-0.339 -33 -8\n\
2<0.0374 14<0.113 91<0.5 2<0.00605 0<-2.77 -55 2<-0.0297 21<-0.0856 -53 -42 -24 -27 2<-0.427 -47 0<-0.978 -38 3<-0.118 173<0.375 -32 46 -6 114<0.5 76<-5.59e-9 -13 -31 3<-0.0371 -19 7 2<0.233 15<0.343 7<-0.112 21<0.0132 -39 51 102<0.375 106<0.25 3<-0.0126 1 10<0.0444 45<0.45 121<0.5 7 131 -1 49<0 58 17 132<0.5 -20 34 52 -35 0<-0.978 45<0.35 12<0.303 -3 90 19 10<0.162 49 22\n\
21<-0.0705 33<-0.00366 21<-0.275 44<0 19 40 104<0.5 73<0.0217 19<-0.152 5 -13 18 8<0.402 40 -1 88<1.25 76<-0.0807 10<0.162 -20 32<-0.133 23 -3 19<-0.101 -8 -23 17 19<-0.0568 88<0.25 10<0.212 82<0.5 -30 24<-0.00249 -26 -3 5 219<0.5 24<-0.00249 326<0.5 4<0.0651 18 -9 10<0.0831 -42 4<0.105 95 -20 4<0.0557 48 10 -26 88<0.25 10<0.0612 201<0.5 127<0.5 -52 -18 -5 -35 10<0.142 -29 6\n\
91<0.5 10<0.0718 121<0.5 38<0.733 8<0.34 39 104<0.5 41 56 178<0.875 89<0.5 27 47 89<0.5 -32 27 37<0.638 34<1.61 19 -46 -49 33<-0.00366 57<-3.73e-9 -4 10<0.352 104<0.5 24 27<0.75 30 -13 2 33<0 37<-0.418 41 10<0.162 31 21 6 126<0.5 138<0.5 119<0.5 164<0.5 140<0.5 29 2 146<0.875 7<0 81<0.333 102<0.375 -11 -38 61<-0.0214 10 -8 13 34<-0.483 48 -28 32 31 31\n\
2<0.0374 14<0.113 91<0.5 2<0.00605 -47 -25 2<-0.427 -45 82<0.5 -36 13<0.707 153<1.25 -23 39 56<1.55 -6 48 114<0.5 83<0.5 -14 -33 14<0.191 -14 45<0.95 -26 14 2<0.233 14<0.131 19<0.259 185<0.375 49<-0.169 478<0.5 37 -33 31<-0.14 30<0.534 13<0.224 97<0 49<0.254 12 95 1 -8 87 -12 -26 -12 330<0.5 43<-0.607 -26 20 -50 148<0.5 4<0.0651 48 14<0.191 56<1.43 12 33 44 7\n\
2<-0.0502 2<-0.287 2<-0.662 34<0.483 23 44 25<0 25<-0.434 37 102<1.13 15<0.12 184<0.875 34<-0.483 -22 164<0.5 69<3.71 14 -12 18 32 36 30<0.427 10 -43 -12 10<0.408 24<-0.39 -27 2<-0.0844 4 25<-0.19 23<0.069 42 -15 -12 23<0.372 25 -12 10<0.0831 2<-0.0226 348<0.375 -34 17 82<0.5 -51 7<0 -31 -51 101<0.5 2<-0.0297 -7 64<0 -31 -16 18<0.0904 -35 7<0.105 86<0.185 92 7 -53\n\
0<-2.3 0<-3.37 21<0.0132 52 38 21<0.0375 0<-2.61 36 26 92<0.382 11 34 0<-0.172 0<-1.53 4<0.0741 5 18 4<0.0557 85<0.663 100<1.25 -23 12 33 148<0.5 21<-0.467 -10 137<0.5 51<-0.339 -3 34<0.805 17 6 8<0.0805 -20 12 -25 4<0.0894 305<0.375 126<0.5 113<0.25 -38 -10 32 43 4<0.238 34<-0.483 34 166<0.875 126<0.5 -1 40 -18 85<0.132 29<-0.145 19<-0.471 29 -7 -23 176<1.13 -32 26\n\
14<0.113 16<0.209 91<0.5 196<0.875 -47 30<0.427 -28 60 7<-0.112 -50 228<0.375 16<0.0553 401<0.875 -34 69 -15 51 91<0.5 0<-2.92 -36 20<0.25 28<-0.157 74<-0.14 5<0.0752 63 -1 0 -18 68<0 -38 16<0.834 -24 19 294<0.875 9<-0.17 9 -12 47 16<0.244 91<0.5 196<0.875 -28 46 24<-0.284 17 20<0.35 -25 3 0<-2.61 -4 5<0.178 7<0.0076 9<-0.339 25 -1 31<-0.364 -9 43 91<0.5 11 57\n\
0<-2.3 0<-3.22 10<0.0831 -53 -38 10<0.109 348<0.375 -36 4 99<0.5 185<0.375 -25 70 7 0<-0.172 10<0.212 99<0.5 0<-0.978 560<0.875 -15 98 -2 10<0.0718 39<-0.0347 -41 0<-1.95 -26 7 33<-0.00366 30 2 118<0.5 10<0.499 24<-0.39 -35 -1 23 18 0<1.36 12<0.373 99<0.5 136<0.5 10<0.309 146<0.375 7 -13 21 24<-0.0185 -72 8 40 111<0.5 32 -4 111<0.5 36 10<0.499 29<-0.17 -29 15 51\n\
1<-3.11 1<-3.81 18<0.0591 52 12<0.412 5<0.0349 3 32 43 13<0.118 46 6<-0.0618 93<0.5 5<0.0612 98<0.5 -11 29 23 7<-0.0134 18 38 30 1<-1.4 13<0.118 25<0.069 5<0.0173 121<0.5 25 -77 29 2 18<0.359 184<0.375 39<0.0284 8 17 5<0.0568 71<0.324 -2 -36 15 -1 1<0.187 13<0.259 29<-0.565 -28 7 172<0.375 152<0.5 14<0.113 81<1.47 -21 6 69<3.66 -15 98<0.5 18 -35 25 43 -21\n\
2<0.0164 1<-2.98 1<-3.81 -55 -41 2<-0.427 69<4.37 179<0.875 -44 -24 1<0.187 -15 92 1<-1.4 10<0.273 2<-0.0388 249<0.375 -26 76 173<0.375 -10 97 -39 10<0.309 7 23<0.472 -27 15<0.0327 84 -17 1<-0.51 15<0.343 1<-2.49 -18 45<0.25 23<0.0115 76<-0.113 -4 138 -38 10<0.212 9 -10 -38 58<4.11 130<0.5 28 47 86<-1.29 -16 54<-0.7 -21 76<0.113 35<-0.547 -43 15<0.216 22 -14 94<0.25 -2 42\n\
0<-2.3 18<0.0904 0<-3.52 -54 13<0.0971 -50 -32 109<0.5 104<0.5 13<0.118 -38 -20 0<-3.37 -34 18<0.177 4<0.113 21 -16 35 14<0.155 76 -21 0<1.36 13<0.0971 4<0.15 -38 -13 0<-1.27 25<-0.19 23<0.095 32 -5 23<0.238 63<0.25 -2 -19 -22 14<0.113 25<-0.434 34 40<0.27 23<0.648 14 -13 -8 23<0.648 98<0.5 4<0.36 223<0.875 -11 54 36 28 -51 14<0.0868 40 8<-0.242 52<-0.0383 -39 19 24\n\
1<-3.36 6<-0.0503 53<-0.0442 33<-0.00366 5<0.0349 -43 4 19 1<-3.7 37 22 1<-3.92 19<-0.547 36 54 36 1<-1.4 33<-0.00366 25<-0.434 -18 133<0.5 5<0.0612 22<0.347 -25 8 14 98<0.5 15 -22 1<-2.49 19<-0.0163 24<-0.284 30 25<-0.19 -6 16 30 45<0.25 89<0.5 31 5<0.0349 -61 32 24<0.208 10 34 1<0.187 19<0.354 44<-0.29 25<-0.041 -12 23 14<0.0765 -16 0 24<0.208 4 34 4<0.0557 -40 -17\n\
14<0.131 82<0.5 45<0.25 121<0.5 120<0.75 -37 66 88<0.75 88 -25 17<0.0414 342<0.375 363<0.375 15<0.0242 -42 -30 30 38 137<0.5 -27 44<-0.161 43 -13 42<0.0617 57<-3.73e-9 100<0.25 -5 -31 27<0.55 -27 -43 100<0.25 9<-1.49e-8 27<0.55 120<0.25 117<0.5 4 81<0.533 58 -10 68 -13 -13 -18 120<0.25 27<0.35 -15 14<0.191 68<0.17 -14 614<0.375 3 68 49<-0.0565 35 12 14<0.262 301<0.375 7 98 57\n\
0<-2.3 0<-3.22 25<-0.041 -21 -48 7<0.0395 20<0.85 -25 -7 -49 0<1.36 7<0.105 19<0.608 0<-1.27 1<-0.996 23<0.238 25<-0.19 142<0.875 15 142<1.13 72 -28 -2 35<-0.241 103<0.75 3 104 -22 -32 23<0.648 25<-0.434 24<-0.21 0 37 111<0.5 40<0.27 1<0.187 38<1.67 23<0.0423 11 24 5 0<-0.172 -33 5 -5 148<0.5 118<0.5 -16 4 92 -22 -22 -40 29<-0.145 54<-0.7 -38 145<0.875 24 -49 39\n\
12<0.631 82<0.5 10<0.0718 93<0.5 12<0.269 25 41 45<0.25 -38 35<0.241 28 1 33<-0.00366 -5 34<-0.483 51 15<0.013 33<0 22 -15 79<-0.037 -4 17 55<-0.026 22<0.185 10<0.0303 201<0.5 17 -54 -6 54<0.0323 -34 -9 64<0 15<0.00439 -1 81<0.0667 22 76<-5.59e-9 -2 15 12<0.239 10<0.309 -1 -30 9 99<0.5 45<0.25 82<0.5 213<0.5 -2 -86 51 12<0.861 37<-0.507 41 22 46 10<0.0612 57 34\n\
14<0.131 166<0.375 222<0.875 7<0.105 58<3.1 -41 88<0.25 160<0.5 99<0.5 4<0.0741 107<0.5 -5 57 -10 106<1.75 -31 73 8<0.34 82<0.5 -29 4<0.198 -4 -35 -40 124<0.5 -38 12 9<0.622 5 74 8<0.0805 0 54 4<0.161 141<0.875 82<0.5 -19 57<-0.314 24 -2 56 7<-0.112 -50 49<-0.373 10 -23 6<0.0427 48<-0.0304 5 -16 27<0.35 36<-0.023 -17 12 31<-0.476 0 128<0.5 40<-0.167 9 33 -8\n\
2<-0.0297 2<-0.427 111<0.5 1<-0.996 18 36 11<0.646 -59 9 2<-0.0844 10<0.499 17<0.0974 20<0.85 4 10<0.0612 -21 17<0.0359 98<0.5 46 -31 11 113<0.1 14 -13 16<0.13 10 45 10<0.0952 -17 17<0.0414 20<0.95 1 40 109<0.5 -11 106 10<0.0831 20<0.25 1<-3.24 -44 63<0.25 16<0.716 -11 -47 -39 -49 109<0.5 161<0.5 20<0.85 10<0.162 -38 -21 17<0.027 10<0.162 0 67 -19 -2 20<0.65 -15 94\n\
0<-2.61 0<-3.52 17<0.0733 47 28 12<0.373 20 318<0.375 24<0.0164 34 11<0.852 -11 37 -82 0<-0.614 0<-1.95 19<0.114 19 117<0.5 26<-0.263 33 15<0.216 -8 22 22 24<-0.284 108<0.5 38 127<0.5 -4 38 4 152<0.5 111<0.5 83<0.5 11<0.646 9<-0.154 11 -10 199<0.5 0<0.433 -12 -27 3 10 4<0.36 11<0.9 127<0.5 185<0.375 42 -62 5 4<0.14 24 -14 -36 17<0.0104 15<0.0639 76 -20 -3\n\
1<-2.49 1<-3.59 -49 3<-0.0289 0<-2.61 -26 -40 1<-2.83 -24 -7 3<-0.173 63<0.25 124<0.5 -40 18 20<0.35 7 -26 1<0.187 0<1.36 3<-0.0459 1<-2.03 -23 0<-3.07 29 15<0.343 397<0.375 -3 59 -44 22<-0.802 15<0.216 60<0.0546 47 -4 -16 16<0.0672 10<0.0952 -1 -33 15<0.343 91<0.5 3<-0.0126 1<-1.4 -8 23 22 1 -19 -37 63<0.75 3<0.00692 121<0.5 -3 46 29 147<0.5 48<-0.334 42 18 50\n\
6<-0.0618 26<0.311 33<-0.34 7<-0.2 47 18 83<0.5 15<0.00439 2 17<0.0974 93<0.5 48<0.253 32 -6 10 0 11<0.9 -12 18<0.268 -6 113<0.25 154<0.5 37 -16 -6 100<0.75 -16 5 7<0 11<0.413 100<0.75 16<0.0177 3 -33 121<0.5 244<0.875 -18 53 27 109<0.5 16<0.209 107<0.5 -5 111<0.5 154<0.5 33 62<0.192 -2 30 -31 26<0.23 -10 -31 17<0.0359 -15 6<-0.00486 138 -1 16<0.284 -32 -51\n\
11<0.646 21<-0.0856 99<0.5 281<0.5 15 49 5<0.0568 9<0.121 25<-0.00234 -47 -15 9 25 121<0.5 14<0.0346 5<0.0494 58<3.1 35 4<0.105 30<-0.364 38 6<-0.0618 -48 5 29 82<0.5 40 18 14 45<0.25 4<0.218 -71 53 9<0.622 20 -15 107<0.5 45<0.75 27 113<0.1 9<-1.49e-8 -14 12 132<0.5 30<-0.0712 19 9 4<0.184 7 -17 61<0.0405 96<0 255<0.5 11 -27 -19 9<0.218 -18 22<-0.185 -14 21\n\
2<0.00605 17<0.0974 91<0.5 21<-0.183 -50 12<0.539 7<0.105 -34 14 -44 7<-0.112 -44 124<0.5 -24 36 25<0.069 7<-0.112 -37 91<0.5 -20 59<0.127 5 -25 100<2.25 5 55 2<0.0858 15<0.155 17<0.0733 21<-0.0478 -28 -3 12<0.209 31 4 -24 15<0.343 29<-0.565 53 55<0.312 86<-1.66 -13 255<0.5 30<0.011 141<0.875 61<0.0675 1 19 43 11<0.87 53<0 28 288<0.5 74 -35 49<0.17 26 -9 41 -2 -10\n\
2<-0.0297 2<-0.148 29<-0.253 149<0.5 6 -17 6<-0.333 133<0.5 0 35 38<1.4 14<0.0261 19<-0.101 25 64 13 48<0.152 61<-0.284 -29 13 132<0.5 -21 65<-0.339 -56 50 6<-0.0911 14<0.113 154<0.5 15 -3 -12 13<0.166 -27 251<0.875 -3 -24 18<0.0793 13<0.118 -49 6<0.0164 38<0.867 -32 22<0.432 -21 2<-0.0226 95 6 -44 109<0.5 13<0.118 -29 6<-0.109 38<2.07 -6 27 -20 6<0.0835 65<0.0282 87 -5 -29\n\
2<-0.0844 2<-0.662 41<0.29 -7 -36 64<0.428 42<0.226 5 61<-0.0521 161<0.5 14 46<-0.0665 -62 2 -7 15 2<0.0374 12<0.737 14<0.0193 2<-0.0226 9<0.169 14 31 11<0.5 143<0.5 47 30 9<-1.49e-8 9 33 33<-0.00366 9<0.339 42<0 7 -12 23 2<-0.0226 12 12<0.181 12 27 99<0.5 34 53 63<-0.25 23 101<0.5 6<-0.0238 51<-0.169 11<0.777 11 -27 14 33<0 -7 -28 41<0.179 1 245<0.375 30 -43\n\
63<0.25 14<0.113 16<0.209 74<-0.14 108<0.5 -38 16<0.0553 -33 -11 -42 3<-0.173 -40 74<-0.14 -4 131<0.5 14<0.0456 -33 -13 8<0.34 0 -34 16<0.244 51<0.0242 -21 -1 10<0.024 -33 3<-0.0126 23<0.0115 9<-0.339 50 1 -11 22 14<0.155 45<0.25 23<0.00798 118<0.5 70<0.25 91 8 -20 -27 34<0.483 63<2.25 -15 9 51<-0.339 26 165<0.375 -3 42 10<0.024 23<0.00798 -50 15 20<0.45 36<-0.023 0 33 38\n\
13<0.118 10<0.142 -42 3<-0.0813 -4 -31 10<0.242 70<0.25 9<0.169 8<0.729 14<0.068 89<0.5 27<0.85 28<-0.0697 30<-0.0285 -7 24 -6 3<-0.0207 98<0.5 132<0.5 28<0.209 44 -1 81 -25 -37 -14 10<0.0831 -32 59<0.0255 -13 18 -26 297<0.375 -21 44 35<0.59 33<-0.00366 12 84<0.313 -9 59<-0.0637 -6 31 27<0.45 28 1 14<0.113 27<0.35 -2 10<0.499 104<0.5 11<0.9 9 25 53 38 24<-0.284 -33 0\n\
91<0.5 13<0.0971 114<0.5 103<1.25 35 15 110<0.75 5 36 18<0.0904 24<0.00586 143<0.5 72<-0.104 14 29 215<0.5 56<1.55 18 -18 62<-0.0128 24 29<0.188 -2 -53 29<-0.113 -22 7 80<2.78 114<0.5 20 24<-0.00891 17 -3 27<0.85 9 98<0.5 115<0.5 101<0.5 2 6<-0.00486 -104 -4 18<0.134 47<-0.17 -43 3 -43 22 126<0.5 181<0.5 98<0.5 2 27<0.1 8 -21 111<0.5 -25 23 18<0.0103 38 -4\n\
16<0.209 91<0.5 14<0.131 295<0.875 315<0.375 459<0.375 16<0.111 -41 107<0.5 -36 32<-0.194 14 -26 79 50 41 -16 14<0.0765 16<0.0553 -30 27<0.65 -7 -38 0 14<0.191 87<-0.152 4<0.184 101<0.5 26<0.0171 9<-0.102 13 -16 4<0.0894 38 11 -10 83<0.5 -5 -34 12<0.0817 14<0.0989 -4 27 206<0.375 367<0.875 17<0.0974 83<0.5 -19 -34 -8 59 39<0.056 128 3 27<0.95 101<0.5 8<-0.242 43 9 -31 36\n\
2<-0.0297 7<-0.2 85<0.398 3<0.0464 41<0.239 6<-0.274 19<-0.547 6 149<0.5 49 -3 8<0.537 -6 28 39 57 40 2<-0.202 9<-0.237 3 6<0.0164 4<0.082 35 4<0.36 11 30<0.143 48 10 3<-0.0371 21 -31 3<-0.00403 9<0.508 25<-0.19 23<0.372 24 -14 4<0.121 131<0.5 30<-0.0712 -12 232<0.5 6 56 27 -4 -18 7<-0.0496 25 -20 0<-3.52 -43 3<0.00692 13<0.0787 -30 25<-0.041 109<0.5 3 91 -14 -38\n\
1<-3.59 2<-0.0226 27<0.95 2<-0.111 10 27 21<-0.0856 14<0.0598 -21 25 23 18<0.0591 46 29 1<-1.74 33<-0.00366 38<0.267 10<0.0612 1<-2.83 29 28<-0.0697 15 -53 4<0.113 -34 21<-0.103 27<0.95 3 14<0.0397 -51 3 46<-0.313 -43 19 4 2<-0.0502 7 1<-2.83 24 9 30<-0.0712 152<0.5 28<-0.235 -12 16<0.449 329<0.5 116<0.5 -12 12 25 10 41 4<0.0557 7<0 -41 4 16<0.0445 88<1.75 13 -16 -12\n\
2<0.00605 17<0.0974 91<0.5 16<0.179 136<0.5 -40 27 186<0.5 -29 5 2<-0.662 -42 82<0.5 -29 87<0 -8 -37 5<0.112 -14 20<0.45 51<0.441 -16 35 13 15<0.343 2<0.0858 6<-0.0173 -11 138<0.5 326<0.5 92<-0.637 -24 97<-0.712 21<0.00124 48<0.0844 102 -27 3 76<0.264 13 26<0.418 43<0.07 66<0.285 137 -20 25 -8 -16 -15 5<0.0386 81<0.533 8<-0.069 18 20<0.85 63 -32 7 152<0.5 15 -18 -16\n\
2<-0.0226 0<-2.13 6<-0.0911 93<0.5 15 -9 18<0.0103 1<-2.83 -4 68 -18 14<0.113 0<1.36 33<-0.34 24 40<0.27 24<-0.21 93<0.5 11 1<-2.49 155<0.5 -46 297<0.875 -18 68 3 11 -5 18<0.428 15<0.216 14<0.0598 25 24<-0.0918 30 -17 57 44 24<-0.157 -20 31<-0.0933 65<-0.0377 -3 21 13<0.259 -37 -1 0<-3.52 -43 7<0.105 13<0.118 6<-0.0618 -17 -35 18<0.0904 0<-2.46 -26 -7 148<0.5 -4 63 -55\n\
1<-3.7 2<-0.0297 16 10<0.0526 46 32 1<-1.74 13<0.141 1<-2.98 30 15<0.216 6 28 37<0.638 135<0.5 8<-0.403 115<0.5 22 -20 45<0.75 11<0.701 61<-0.0868 -26 12 28 15<0.00898 11 123<0.5 -2 11<0.937 19 -13 8<-0.0124 61<-0.122 12 10<0.0444 5<0.0314 -45 20 -29 5 10<0.352 266<0.375 33 -49 -16 1<0.187 5<0.0349 130<0.5 -4 14<0.00873 -48 54<0.369 -23 32 13<0.061 14 44<-0.402 15 -3 -16\n\
94<0.25 14<0.0868 103<0.75 7<-0.112 -48 38<1.27 0<-3.37 -47 -30 22<0.432 -24 180<0.5 2 116 0<-2.92 -27 18<0.0793 22<0.0123 -8 22 -18 7<-0.0134 -23 45<0.95 -21 129<1.13 100<0.25 0<-2.61 -8 13 -10 38 14<0.155 45<0.25 89<0.5 -33 77 51<-0.0188 34<0.161 -5 301<0.375 94<1.75 9 38 -20 7<-0.0496 -27 0<-4 -33 104<0.5 4<0.082 40<0.333 7 38<1.07 107 -4 -6 565<0.375 -26 26 18\n\
13<0.0971 18<0.0904 -42 4<0.15 -28 28<-0.287 -36 -1 5<0.103 1<-3.81 18<0.0591 -27 5<0.0612 9<0.412 14 -22 25<-0.19 46 -26 4<0.36 171<0.375 25<-0.041 5<0.0654 118<0.5 9 29 1 23<0.472 13<0.296 218<0.5 -7 76 62<0.268 95<-0.113 11<0.574 -13 11 108<0.5 -16 3 15 -17 33 11<0.574 9<0.077 -23 23<0.00798 -17 54 32 23<0.372 19<-0.329 137<0.5 5 -27 9<0.218 11<0.937 -18 11 -33 -37\n\
0<-2.61 0<-3.52 2<0.00605 43 22 2<-0.0023 24 41<-0.359 -17 11 4<0.0557 0<0.433 24<-0.0185 5 3<0.0219 -25 0 -43 0<-1.27 9<0.339 25<-0.0893 24<-0.284 101<0.5 35 -56 55<-0.364 -54 139<0.5 3 -18 7 89<0.5 22<0.139 14 42 8<0.234 69<3.08 -38 27 75<0.103 -5 24<-0.0556 13 -104 119<0.5 4<0.36 38<1.93 2<-0.0502 24<-0.39 14 -2 -14 4<0.172 19 -2 140<0.5 76<-0.0377 -17 20 -28 29\n\
6<0.0164 103<0.75 91<0.5 19<0.0616 295<0.875 67<-0.0795 165<0.875 -24 72 607<0.375 -36 56 37 -15 88<1.75 182<0.375 30<-0.183 -23 228<0.375 8<0.29 6<-0.228 -21 3 -23 83 43 -30 41<0.0239 6<-0.19 91<0.5 -39 -7 195<0.875 74<-0.42 5 -12 72 76<0.264 38<2.07 6 -18 137<0.5 43 -29 18<0.0235 122<0.375 -9 37 45<0.65 -24 5<0.178 9 8<0.0372 17<0.132 -29 59 31<0.21 98<0.5 -9 77 46\n\
7<0 88<0.25 3<-0.104 7<-0.2 21 9<0.412 128<0.5 14<0.113 25<-0.041 42<0.226 12 41 2 -11 -20 -19 30<-0.364 3<-0.0126 -17 -41 12<0.737 160<0.5 -17 4<0.105 42<0.226 41<-0.119 23 81<0.0667 -22 5 15<0.343 13 99 -11 -27 15<0.216 4<0.082 112<0.364 175<0.875 6 50 36 25<-0.19 17<0.0847 25 -2 76<0.158 29<-0.113 -2 76<-0.452 34 7 -10 30 4<0.36 3<0.0219 25<-0.19 9 -27 -49 45\n\
2<-0.0644 23<0.238 95<-0.113 86<-1.66 24 119<0.5 2<-0.427 126<0.5 -22 42<0.111 -8 82 -5 21 5<0.0386 7<-0.0496 15 133<0.5 -17 5 6<-0.274 -6 9 132<0.5 252<0.375 15 -33 46<-0.244 18 -18 2<0.0164 2<-0.0226 9<-0.154 5<0.0314 20<0.75 -7 -57 4 16 14<0.0193 82<0.5 35 16 8<0.0805 10 23 24<0.208 23<0.238 152<0.5 6<-0.0238 4 93<0.5 9<-0.102 -13 6 -19 23 12 42<0.0617 37 5\n\
2<0.00605 14<0.0868 16<0.209 74<-0.42 16<0.0553 -34 9<-0.283 1 -23 249<0.375 -38 27 3<-0.173 -36 44<0.564 9<-0.102 -4 -20 -35 3<-0.0371 91<0.5 -25 -8 16<0.0672 150<0.375 -25 19 24<-0.157 69<3.27 41 -28 12 2<0.0858 9<0.848 24<0.208 14<0.191 -2 16 -29 169<0.5 96<-0.69 97 5 122 29<-0.565 43 72<0.52 24<0.208 41<-0.199 58<3.9 28 -9 230<0.875 14 34 42<0.0617 16<0.523 46 -40 15 -14\n\
0<-2.61 18<0.0904 13<0.118 -46 0<-3.67 -39 144<0.5 -26 -1 33<-0.00366 93<0.5 20 -18 109<0.5 -21 40 13<0.061 -20 0<1.36 17<0.0974 33<-0.34 22 97<-0.712 -11 25<-0.041 149<0.5 17 166<0.375 -24 21 17<0.0104 12<0.181 39<0.395 6 -36 0<-1.53 53<-0.199 -15 12 176<0.875 26 39<0.282 13 -39 29<0.389 0 -33 31<-0.364 18<0.069 -28 9 15<0.0327 70<-0.75 -33 170<0.5 5 -32 -16 18<0.428 14 35\n\
0<-2.77 0<-3.67 2<0.00605 43 21 2<-0.0023 21<-0.103 7 34<1.13 30 0 8 4<0.0557 0<0.433 48<0.304 78<-0.333 14 28<-0.0418 -22 -2 26<0.23 -14 -76 -39 16<0.13 34<1.45 53<-0.0442 2 248<0.375 11 -41 86<-1.66 32 -9 0<-1.27 26<-0.263 19 99<0.5 53<0.132 11<0.9 11<0.886 7 25 63<-0.25 32 18<0.235 2 -18 -13 16<0.386 0 18<0.0591 4 -33 51<0.0726 2<-0.0644 -8 62<-0.288 7 -28 -1\n\
2<0.00605 0<-2.77 33<0 38<1 -41 -21 7 3<-0.173 -35 2<-0.0388 114<0.5 103<0.25 -25 36<0.0732 30<-0.183 -21 106<0.75 16 -37 -28 5<0.0704 67<-0.132 30<-0.0712 -26 26 55<-0.451 38 -29 36<0.115 8 -17 3<-0.0459 -10 33<-0.00366 40 7 2<0.233 3<-0.0459 -5 0<-3.52 40<0.333 -10 55<-0.052 -15 90 15 5<0.0421 58<4.13 59 114<0.5 32 -29 86<-1.66 -27 29<-0.475 43 120<0.25 32<-0.159 2 21 31\n\
2<-0.0226 6<-0.274 15 5<0.0494 20<0.95 1<-3.81 -15 34<-0.805 -36 84<0.522 7 34 99<0.5 -7 98<0.5 9<0.169 21<-0.0382 66 -15 10 -24 34<1.45 20<0.35 21<-0.124 -13 6 6<-0.131 116<0.5 38<0.467 -2 21 -18 101<0.5 -18 21<0.00124 118 -6 20 6<-0.0398 101<0.5 13<0.118 69<3.8 -30 -5 -3 20<0.65 -18 144 13<0.0971 -42 22<0.0123 98<0.5 -34 9 1<-2.98 -32 63<0.25 5<0.0173 108 7 -20\n\
1<-3.81 2<-0.0122 20<0.85 23 21<-0.0856 -19 13 42 1<-2.67 2<-0.0297 23<0.134 81<0.2 5 -9 38<0.267 210<0.875 -3 71<0.202 151<0.375 2 -121 -10 93<0.5 21<-0.183 -16 16 30 10<0.0303 146<0.875 26 -37 11 1<-0.51 77<0.508 172<0.375 69<4.17 38<1.4 21<-0.0478 2<0.0374 1 19 -5 5 165<0.375 -8 -102 25 105<-0.999 43 4 20<0.35 -14 105<-0.111 86<-1.66 25 -18 48<0.608 3 134<0.5 -29 107\n\
2<0.00605 6<0.0164 91<0.5 6<-0.274 -45 28<0.0627 38<0.867 -24 -9 -31 2<-0.662 -34 102<1.13 66<-0.427 -37 -8 49 114<0.5 -6 213<0.5 5 44 6<-0.0503 41<0.717 51<-0.169 12 5<0.103 -17 9 57 101<0.5 22<-0.802 46<0.105 53 -17 5<0.0457 38<0.4 45<0.95 74 24 22<0.666 2<0.233 -13 35<0 -14 44 54 51<0.847 82<0.5 -3 14 45 45<0.95 -42 10<0.0612 40<0.0962 -11 17 5<0.112 3 51\n\
0<-2.77 6<-0.0311 20<0.85 -19 53<-0.0442 23<0.00465 -3 52 -5 517<0.375 -35 65 6<0.0427 0<1.36 109<0.5 23<0.372 25<-0.434 17 116<0.5 1<-0.51 74<-1.4 -23 260<0.375 40<0.27 7 -4 50 0<-0.614 -28 1 72<-0.104 5 -15 136<0.5 48<-0.0651 3 113<0.25 -4 -34 -71 20<0.65 -2 6<-0.00486 140 17<0.132 -18 109 29<-0.0126 17<0.0847 17 31<-0.62 -56 20<0.45 25 -17 30 20<0.35 0<-1.95 -26 7 -32\n\
0<-2.77 0<-3.83 34 104<0.5 41<-0.359 -19 271<0.375 70<0.25 16 -5 -37 18<0.0506 43 44<0.242 -6 23 0<-1.27 23<0.238 9<0.508 40<0.148 5<0.0457 -9 3 105<-0.555 4<0.0741 31 -38 10 128<0.5 32<-0.0662 6 106<2.25 36 -61 23<0.0242 -43 31 80<2.78 32 7 34<0.161 104<0.5 42<0.356 10 69<3.08 23<0.00798 -65 5 -2 36<0.345 -16 28 0<0.433 -3 29<-0.282 5 4<0.0557 -50 282<0.5 -23 2\n\
16<0.179 91<0.5 21<-0.0114 -33 89<0.5 82<0.5 -42 16<0.0553 -28 98<0.5 -5 12<0.495 -18 113 59<-0.0637 19<-0.265 105<-0.777 84 -10 37<0.0967 8 83 -22 23<0.648 16<0.0942 17<0.0847 -25 -5 1 23 25<0.069 21<-0.0587 91<0.5 41<0.119 -23 82<0.5 -15 30 37<0.0967 10 -19 82<0.5 17<0.0204 181<0.5 67<-0.199 66<0 12 -21 -21 37 5 28<-0.157 17 1 17<0.113 -15 23<0.0242 8<0.34 53 -11 13\n\
2<-0.0122 24<-0.39 132<0.5 -17 10 21<-0.347 27<0.25 49<0.508 -16 49 149<0.5 25 3 116<0.5 0<-2.46 21<-0.103 27<0.55 -3 29 99<0.5 -2 18<0.0506 -34 4<0.113 14 -25 30<0.332 171<0.875 122<1.13 72<0.52 149<0.5 9 14<0.0868 0<-1.75 1 46 -3 -9 -20 36 4<0.0741 17 110<2.25 -5 55 72<-0.208 9 4<0.121 -35 -10 18<0.0793 0<-3.07 -39 21<0.0132 -14 -39 30<-0.224 -22 92<0.382 1 -20\n\
1<-3.7 10<0.0612 12<0.412 20 39 20<0.95 20 78<-0.111 98<0.5 -29 40 7 1<-0.996 15<0.343 1<-3.11 6<-0.0618 118<0.5 10 106<0.75 0 -30 14 104<0.5 12<0.106 133<0.5 35 6 24<-0.284 13 10<0.0372 80<2.78 12<0.682 162<0.5 -6 -46 81<0.4 -82 -2 38<0.4 44<0.483 -3 -42 2 2 42<0.661 32<7.45e-9 44<-0.161 -45 -17 2 16 186<0.5 24 -44 86<-1.66 22 34<1.45 275<0.375 -4 -29 -22\n\
6<0.0164 94<0.25 7<-0.112 -38 0<-2.92 19<0.259 -35 -8 100<0.25 4<0.36 227<0.375 37<0.213 44<-0.0537 26<-0.0797 -11 54<0.196 30 -7 6<-0.0503 -16 3 -18 78 -42 124<0.5 -22 48 165<0.875 7<-0.112 -21 139<0.5 38<0.467 4<0.0741 12<0.452 21 70 11 66<0 -9 11 0<-2.77 12<0.0585 37<0.261 -7 112 -29 -4 39 10<0.024 -7 12<0.795 45<0.65 -14 12<0.181 38<0.267 -12 26 19<-0.329 -7 14 -23\n\
2<-0.0169 5<0.0654 34<-0.805 -28 53<-0.0442 115<0.5 10<0.309 4 25 21<-0.0856 5<0.0568 14<0.0193 23<0.0423 3 46 64 -21 11 24<-0.0918 -2 84<0.522 7 33 115<0.5 23<0.372 34<1.45 100<0.25 -5 306<0.875 492<0.375 55<-0.208 28 6 64 -32 89<0.5 13 49 231<0.375 53<-0.0736 -1 -29 10<0.0952 0 119 2<-0.202 1 -28 10<0.0831 5<0.0872 -21 -41 5<0.103 24<-0.0248 136<0.5 21 -46 44<-0.0537 12 -13 -25\n\
1<-3.81 27<0.95 19<-0.0163 23 39 44<-0.161 -31 6<-0.0503 53<-0.287 -31 9 32 1<-1.74 1<-3.11 382<0.5 9 -16 115<0.5 62<0.268 79<0 8<-0.322 17<0.197 16 7<-0.0134 28 -38 47<-0.243 8 19<-0.547 8 -6 15 27<0.85 31<-0.14 -21 -1 13 8<-0.0124 9<0.508 167<0.875 25<-0.00234 -72 -29 -14 10 8<0.729 53<-0.0736 -12 15 42 6<-0.429 -24 114<0.5 72<0.52 83<0.5 1<-0.51 -6 -18 11 15 2\n\
2<0.00605 7<-0.112 -36 38<0.933 16<0.13 -29 10<0.0372 -24 3<-0.0207 -12 17 5<0.053 28<-0.0697 42<-0.0793 -40 4 -23 4<0.36 150<1.13 30<-0.313 -16 118<0.5 45<0.95 -14 17 -4 43 -37 3<-0.173 -11 93<0.5 43<-0.35 10<0.309 -11 80 51<0.237 24<0.0836 16 31<0 -22 17 -2 16<0.386 43<-0.0467 51<0.237 68<0.365 11 73 78 3<-0.0539 -7 28 41<0.179 48<0.0844 68<-0.122 -33 10 -33 77<-0.508 41 7\n\
0<-3.22 18<0.069 26<0.266 119<0.5 -31 9 -49 35<-0.241 51 -13 7<0.105 7<-0.2 8<0.626 81<0.0667 0 8<0.34 25 0 30 116<0.5 0<-2.3 18<0.0904 44<0.161 7<0 1 -34 -23 53<-0.0442 17 -7 23<0.648 377<0.875 182<0.375 110<0.75 4 15 -28 81<0.0667 83 4 102<0.375 -7 -53 7<-0.112 18 26<0.418 35<0.644 42<1.2 18<0.359 34<0.966 -21 -1 17<0.0733 18 -10 62 -46 -40 201<0.5 -40 -3\n\
12<0.861 82<0.5 20<0.95 34<-0.805 36 84<-0.314 12<0.373 9 -25 5<0.0173 121<0.5 7 -38 14<0.0193 74<-1.12 -14 17 40<-0.0793 0 12 18<0.134 18<0.0428 36 98<0.5 117<0.5 5<0.0173 51 26<-0.359 35 5<0.0612 135<0.5 -41 -6 4 47 24 5<0.0314 -47 18<0.235 14<0.0456 -16 20 -34 55<-0.026 61<-0.284 12 180<0.5 -8 -47 30<-0.0712 8 37<-0.659 29 42<0.226 43<-0.35 22 42<-0.0793 -14 3 -11 29\n\
3<-0.173 540<0.875 3<-0.299 -42 134<0.5 -10 -30 80 16<0.0791 17<0.0733 315<0.375 350<0.875 -26 71 66 13<0.587 -20 134<0.5 22 -6 21<0.0375 87<-0.152 55<0.0693 43<-0.0467 47<0.406 26<-0.0797 2 32 -24 16<0.179 -12 8 -7 0<-3.37 -23 26<0.266 363<0.375 443<0.875 3<-0.0371 -16 5<0.0314 21<-0.0114 52 -3 -8 29 53 117<0.5 16<0.612 -12 18 25 10<0.024 3<0.00692 23 -28 5<0.178 13 47<-0.102 16 51\n\
13<0.0787 18<0.0793 86<0.555 -41 16 -13 6<0.0164 6<-0.429 179<0.375 14 42 25<-0.0893 17<0.0847 45<0.85 -12 17 132<0.5 24<-0.00891 -15 6<-0.0911 -2 40 28 34<-0.805 -25 88<0.75 8<0.626 77<-0.847 18<0.0591 21 -4 3<-0.0207 17<0.197 -1 34 -12 137<0.5 -6 -34 4<0.0651 327<0.5 63<0.75 95<-0.791 65 26 -9 -12 24<0.208 76<0.113 5 -10 52 3<0.0219 22<0.27 -12 13<0.379 -5 44 223<0.375 -32 44\n\
1<-3.7 13<0.0971 38 20<0.85 19 5<0.0457 -21 17 1<-0.51 33<-0.00366 111<0.5 74<-0.7 2 123<0.5 -14 118<0.5 22 -36 5 1<-3.11 13<0.118 26 8 171<0.875 34<-0.805 26 23<0.372 91<0.5 12<0.452 82<0.5 10 113<0.25 5<0.0654 -2 95<-0.113 -9 40<-0.0303 -52 -16 6 20<0.35 48<0.304 36<0.0383 -7 5<0.0612 -13 -61 -56 5 49<0.169 37<-0.239 18 -5 16 91<0.5 23 2 -26 5<0.0421 -26 -4\n\
6<0.00291 63<0.25 6<-0.274 -33 221<0.875 0<-3.52 -32 17<0.0847 6<-0.0503 83<0.5 17<0.027 38<1.67 -31 9 -8 -34 13<0.425 -3 -21 192<0.875 13<0.0787 18 -7 70 6<-0.0398 -16 57 45<0.25 93<0.5 -37 82<0.5 63 -38 51<-0.0847 55<0.0347 16 -4 364<0.875 242<0.875 195<0.875 -10 54 59 64 18<0.0235 77<-1.19 63<0.25 -2 77<-1.53 -3 79 -10 27<0.35 63<-0.25 -37 -1 17<0.281 12 51<0.509 26 72\n\
2<-0.0122 2<-0.662 126<0.5 16 -36 23<0.372 106<0.75 21<-0.347 12 87<0.152 122<1.13 37<0.638 33<-0.34 36<0.0732 139<0.5 -8 29 42 1 -14 144<0.5 -34 27 381<0.5 22 -54 14 101<0.5 173<0.375 2<-0.202 13<0.334 190<0.5 42 -40 -6 -19 -61 21<-0.00563 41<-0.199 -20 102 5 13<0.0787 23<0.113 -35 -5 21<0.0828 41<0.717 54<0.91 22<-0.259 70<-0.25 -35 -11 38<0.667 -12 59<-0.326 -15 9 31 -46 -37\n\
13<0.0787 2<0.00605 15<0.0154 6<-0.0503 14 38 7 15<0.343 50<-0.359 36 0 27 34<-0.805 22 281<0.5 23<0.238 87<-0.152 154<0.5 38<1.93 -14 0 74<-0.98 169<0.5 112<0 31 13<0.532 49<-0.0565 -9 75<-0.185 -26 20 129<1.13 -12 46 48<-0.395 41 -23 85<0.663 43<-0.171 -43 -10 5 96<-0.575 56<-0.598 -18 31 34<0.805 172<0.375 47<0.0425 1 7 39 39<0.537 -16 28 44<0 13 232<0.5 -2 18 26\n\
1<-2.67 1<-3.81 14<0.0261 -44 -23 2<-0.0388 14<0.191 -28 -1 21<-0.0587 -24 10<0.0303 -12 151<0.875 1 41 2<-0.427 14<0.0765 -30 8<-0.069 30<0.534 6 85 -22 137<0.5 4<0.264 28<-0.157 10<0.0952 127<0.5 110<1.25 12<0.337 33 91<0.5 14<0.00595 59<-0.178 101 22 13 -7 -4 -10 5 2 35<0.376 -21 1<-0.996 -15 24<-0.21 88 14 47<-0.127 1<-2.49 -3 42<0.925 8<0.161 109 24<-0.0556 131 -13 -15 10\n\
2<-0.0122 24<-0.284 53<-0.133 104<0.5 3 45 122<0.875 -9 -31 25<-0.19 126<0.5 17<0.0847 17 3 76 2<-0.148 4<0.0894 27<0.65 58<3.98 36 54<0.196 352<0.375 25 -56 -10 -8 16<0.331 10<0.499 269<0.875 0 33 22 9<-0.102 0<-0.172 25 -15 33 97<0.142 9<0.508 -1 -18 17 26<0.266 10<0.0831 27<0.45 97<-0.712 -40 38<1.13 -16 7 -33 109<0.5 4<0.184 -7 12 27<0.75 -19 82 56<-0.359 26 -31\n\
0<-3.07 1<-3.92 0<-3.83 41 21 43<-0.35 26 499<0.875 8 -60 1<-1.4 33<0.0459 33<-0.00366 82<0.5 16<0.331 5<0.053 -11 11<0.646 13 -22 -24 95<0.113 377<0.375 5 -45 -43 4<0.0968 35<0.443 5<0.112 1 20 128<0.5 97<0.142 3 -36 10<0.0178 -59 -4 11<0.945 10 -15 -14 72<0.52 111<0.5 5<0.0349 -19 50<-0.0398 82<0.5 31<-0.315 -21 13 11<0.953 -20 11 -2 298<0.375 2 66 84<-0.314 -6 36\n\
16<0.0791 24<-0.284 83<0.5 102<0.375 77<-0.0565 -9 26 34 -25 315<0.375 94<0.75 114<0.5 -31 86<-1.66 85 -13 -5 65 21<-0.0478 91<0.5 48<-0.0304 0<-2.92 -33 4 -22 338<0.875 -1 49 0<-4 -21 21<0.0375 55<0.312 26<-0.0797 -6 4<0.172 74<-0.7 46<0.0209 114<0.5 40 12 0<-1.95 -27 17 5 41<0.179 -16 46<-0.0665 49 -12 65<-0.678 40 -19 18<0.0235 -9 40<-0.0303 95<0.113 444<0.375 4 71 67 25\n\
5<0.103 6<-0.131 27<0.35 -9 93<0.5 27<0.55 0 17<0.0974 90<0.104 48 5<0.0612 35 -18 81<0.333 -15 36 7<-0.112 33<-0.0152 25 6 4<0.36 89<0.5 87<-0.76 10 -17 54<-0.21 37 -3 27<0.75 -10 32 88<0.25 9<0.218 8<0.626 89<0.5 5<0.0494 12 -6 -16 -20 -17 17<0.158 4<0.218 5 -11 30 7<-0.0496 20<0.45 22 -20 7<0.105 9<0.278 50<-0.0398 72<-0.104 36<0.0383 3 49 -11 -17 -32 -48\n\
37<-0.507 14 25<-0.19 149<0.5 -9 9 123<0.5 72<0.52 34<0.161 70<-1.25 -14 4<0.105 143<0.5 202<0.5 10 -12 44<0.125 7<-0.0134 49<0.509 29 -46 47<-0.0637 40<0.148 -51 -5 4<0.0324 -46 -1 128<0.5 18<0.0428 27 -10 49<0.169 6 27<0.35 -44 -2 25<-0.00234 0 21<0.0375 12 -6 50<0.239 384<0.5 24<-0.21 4 126<0.5 -8 10 32 44<0.644 16 -6 84<-0.314 -2 23 135<0.5 19 18<0.203 -3 -48\n\
7<-0.112 14<0.191 -29 9<0.339 -15 55 14<0.113 103<0.25 180<0.5 58<3.1 362<0.375 211<0.875 84<-0.314 -3 -27 39 86 139<0.5 45<0.35 89<0.5 -25 38<0.667 59 -22 -4 82<0.5 14<0.0397 -30 13 -8 22<0.0123 -11 9<0.0339 102 -6 56<0.598 213<0.5 -12 43<-0.171 28 22<0.27 31<-0.42 -24 15 -22 54<-0.56 -19 130<0.5 3 23 45<0.95 -18 12<0.181 10<0.0108 -25 34<1.61 20 -15 178<0.375 -1 28\n\
2<-0.0122 4<0.36 5<0.0612 108<0.5 7<-0.112 5<0.0386 -3 21 93<0.5 3 -12 77<-1.36 -11 19<-0.471 6 6<-0.0503 23 10<0.0178 21 -6 7<-0.0496 8<0.626 101<0.5 84<-0.314 30 14<0.068 14 7<-0.33 13 -16 76 11<0.9 40 -16 104<0.5 190<0.5 23<0.372 93<0.5 73<0.0608 11 -7 31<0.1 -1 -23 -17 -38 8<-0.125 1 -25 11<0.5 48<-0.395 66 -12 24 7<0 3<-0.0371 -3 216<0.5 -21 68 -34\n\
0<-3.67 22 0<-2.61 77<-0.847 61<0.573 -3 -59 20<0.95 115<0.5 8 8<-0.0124 -8 32 -2 74<-1.4 18 111<0.5 33<-0.00366 108<0.5 -1 197<0.875 74<-0.14 98<0.5 -2 -36 8<0.0805 117<0.5 -48 -9 -13 76<0.158 -6 29 33<0 87<0 20<0.25 39<0.056 22<0.555 35<0.741 -3 -29 -29 0 22<0.27 1 20 12<0.239 11<0.777 35 84<-0.105 28 -19 74<-0.42 -22 9 -11 11<0.9 189<0.5 15 -50 -6\n\
2<0.00091 14<0.0868 7<-0.112 -35 0<-2.77 12<0.412 -17 -38 2<-0.0388 233<0.5 103<0.25 -20 21<-0.0382 80<4.21 -28 7 160<0.5 -8 69<3.08 -37 44 69<4.37 10 129 0<-2.13 -3 24 7<-0.0496 -18 102<1.13 12<0.795 4 -28 57 24<0.208 12<0.0347 104<0.5 66<-0.269 -9 133<0.5 -36 32 97 0<-4 -12 39<0 37<-0.342 -1 7<-0.2 -20 0<-1.95 74<0.14 19 -15 32 84<-0.732 92<-0.127 -3 39 3 -11\n\
2<-0.0122 17<0.0974 33<-0.147 14 191<0.375 2<-0.0502 19<-0.471 147<0.5 393<0.875 3 -55 65<-0.226 -48 -11 131<0.5 3<-0.2 17 370<0.875 0 65 14 69<3.54 -11 3 91 568<0.875 3<-0.2 93<0.5 40 3 340<0.875 53<0.397 -8 15 46 78 26<0.266 3<-0.0371 38<1.13 114<0.5 -11 22 135<0.5 4 36 94<0.25 3<0.00692 -1 -25 340<0.375 -29 69 8<-0.069 135<0.5 -24 17<0.0312 2<0.00091 -19 90 -16 -35\n\
0<-3.67 94<0.75 26 7 0<-2.46 12<0.0347 27<0.25 22 -32 3<0.0841 5 23 4<0.0557 130<0.5 45<0.35 28 0<-0.172 -4 -33 132<0.5 -28 15 16<0.0349 260<0.875 7 -40 10<0.499 93<0.5 3<-0.104 17<0.0234 0 12<0.155 -30 -11 38<1 -5 39<-0.0347 -7 10<0.273 9 0<-0.614 13 74 132<0.5 24<-0.12 16 27<0.45 468<0.375 3<-0.0721 6 -11 -54 6 46<-0.366 24 17<0.0414 -2 -31 142<0.375 -6 -35\n\
3<-0.0459 3<-0.2 -25 11<0.701 252<1.13 14<0.0301 557<0.375 -25 46 137<0.5 132<0.5 -16 33<-0.0365 75 1 12<0.181 48 -3 73 6<0.0164 580<0.375 267<0.375 9<-0.339 3 -11 39<0.0832 75 -6 65 13 32<0.181 9<0.848 15<0.343 120<0.25 3<0.0841 72<0.52 13<0.707 28<0.366 9 14<0.0523 -36 6 27<0.65 -23 13 -19 -10 11<0.9 9<-0.508 72 -2 44 12<0.0347 27 -23 32<-0.133 43 -5 196<0.875 -10 61\n\
0<-3.67 -32 5<0.103 13<0.0787 16<0.0259 42 -12 23<0.648 18<0.308 5<0.053 99<0.5 12<0.373 -1 10 8<0.402 47<-0.0637 4<0.121 37<0.152 21<-0.0382 91 28 6 25 18<0.134 18<0.0295 37 -6 4<0.184 62 0 -4 12<0.155 7 99<0.5 116<0.5 1 -21 -19 4<0.218 2 15 132<0.5 75<0.761 -27 36 14 0<-2.13 -27 23<0.372 26<0.266 34<1.13 0 97<-0.998 -32 32 16<0.0672 69<3.58 42 -17 -28 -25\n\
0<-3.52 280<0.5 18 -22 0<-1.75 15<0.343 25<-0.016 104<0.5 23<0.0153 -12 6 8<0.0372 -41 -2 104<0.5 8<0.136 89<0.5 3 17 86<0.185 51<0.847 96<0.345 178<0.875 -2 -31 -37 11<0.574 -82 4 61<0.284 200<0.5 18 -58 -10 8<0.136 5<0.0386 19<0.0197 -11 30<-0.313 -6 53<-0.133 46<0.188 -135 -6 -30 8 3<-0.00403 18 45 22 19<-0.547 3 30<-0.265 97<-0.428 -15 86<-0.185 -10 12 61<-0.284 8 -8\n\
3<-0.173 73<-0.076 23<0.648 -10 48 -29 103<0.75 3<-0.0371 182<0.875 23<0.134 14<0.113 -19 -2 49<0.848 83<0.5 124<0.5 -1 62 -21 75 43 14<0.0523 222<0.875 -7 56<-0.598 -23 320<0.5 28 131 10<0.0178 -20 69<3.27 23 127<0.5 27<0.65 97<-0.428 106<1.25 12 127 -17 10 23<0.134 131<0.5 52 -1 -1 56<0.119 -1 53<-0.0442 76<0.158 -1 21 55<0.312 55<-0.312 73<-0.395 -41 11 179<0.375 26 -12 -20\n\
0<-3.67 -29 63<0.25 26<0.359 24<-0.39 132<0.5 90<-0.451 33 -16 80<4.17 28 -13 185<0.875 171<0.375 30<-0.499 22<-0.0925 5 18<0.177 34<2.09 -27 67 6 37<-0.507 -8 37<0.261 7 24<0.0164 163<0.5 -4 35<0.102 -19 22<0.074 0<-0.614 -15 32 68 20 90<-0.146 51 28<0.105 -5 43 22<-0.185 -4 69 89<0.5 0<-0.172 -17 7 56<-0.359 78 7 174<0.375 26<0.311 46<0.0209 -10 2 56<-0.119 22 -24 49\n\
26<0.162 188<0.5 92<-0.637 97<-0.712 76<-0.0377 9 52 -1 34<-0.805 20 34<1.13 71<0.121 45<0.85 90<-0.312 163<0.5 -4 -75 59<0.0765 18 -10 97<-0.428 57<0.244 85<-0.132 12 -19 -64 16<0.0672 8 57<-0.564 -32 0 57<0.209 -6 4 24<-0.21 4 85<0.663 497<0.375 -21 52 8 25 12<0.682 155<0.5 46<0.284 4 17 281<0.5 -8 36 237<0.5 27<0.1 121<0.5 20 130<0.5 33 46<0.23 -84 28 26 -22\n\
3<-0.173 3<-0.299 -38 -17 94<0.75 103<0.75 32<-0.0265 206<0.375 6<0.0427 70<0.75 134<0.5 11 -8 -22 9 81 38<1.4 6<0.00291 -25 56<0.598 38<0.267 -19 29 -22 -4 15<0.155 56<1.08 5 22 372<0.875 -11 46 32<0.0883 120<0.75 141<0.875 30<0.0475 3<0.0841 6<0.0164 -8 15<0.00439 -14 51<0.441 29 -16 221<0.375 -31 48 10 27 54<0.252 6<-0.0503 -24 25 34<1.61 57 -19 115<0.5 38<0.467 54 17 -16\n\
5<0.103 25<-0.041 101<0.5 118<0.5 18<0.308 -10 24<-0.00249 12<0.209 11 -12 122<0.375 7 34 20<0.55 4 5<0.0704 18<0.268 5<0.0386 42 14 58 18<0.203 -23 16 20<0.45 1 103 239<0.375 191<0.375 34<-0.805 -22 84<0.522 343<0.375 269<0.875 -2 25 27 39<0.0832 57<-0.209 -7 23<0.134 53 8 1 105 17 20<0.45 74<0.14 -8 26 18<0.203 -35 60<-0.212 -34 24<-0.21 -43 118<0.5 4<0.198 28 -18 35\n\
1<-4 21<-0.103 -4 26<0.23 223<0.375 18 -43 37 30<-0.0712 36<-0.222 4<0.14 15 2 165<0.875 2 -36 1<0.187 147<0.5 4<0.105 5<0.0457 121<0.5 8<0.729 42<0.185 104<0.5 52<-0.115 37 27<0.45 90<-0.364 -76 -9 25 -28 52<-0.192 -46 -13 27 8<0.483 -20 -69 -1 47<0.406 27<0.45 4 5<0.0654 250<0.375 -6 -28 2 14 17<0.0312 28 29<-0.1 18 -14 80<4.59 5<0.112 -31 135<0.5 -12 52 11\n\
1<-3.24 1<-4 -38 0<-2.61 33<0 -13 24 3<-0.0289 -36 -10 3<-0.2 212<0.375 -19 47 25<0.069 1<-2.28 0<-1.53 10<0.109 65<-0.565 44 5 -13 -24 97<0.428 97<0.285 70<0.75 5<0.0274 11<0.81 19<0.114 51<-0.509 -26 71 17 39<-0.0693 44 -11 29<-0.565 25 37<-0.507 -14 4 60<-0.637 -49 5<0.0232 -40 0 60<-0.402 -15 37 87<-0.152 -2 -43 108<0.5 10<0.0303 -15 19<-0.329 -3 37<0.386 44 -31 3\n\
13<0.0787 6<-0.0618 26<0.359 3 -25 -30 136<0.5 25<-0.0893 113<0.25 9<0.339 59<-0.255 3 31<-0.315 30 146<0.375 17 6<-0.429 32 -28 163<0.5 -11 67 -1 193<0.875 171<0.375 64<-0.468 -14 191<0.375 8<-0.698 -14 6<0.00291 185<0.875 54<0.91 0 20 6<-0.00486 82 -17 20<0.35 33<0 240<0.875 -7 62 287<0.5 13 76 -22 94 29<-0.17 1 37 84<-0.732 -42 57<0.0209 42 0 11<0.701 10 15<0.155 -44 19\n\
1<-3.81 26<0.311 22<0.139 27<0.55 11 -7 20 30 1<-0.51 23<0.238 26<0.162 38<0.733 38<0.267 -1 8 9<0.169 22<0.432 224<0.375 34<0.805 -3 74<-1.4 30 -16 33 6<-0.131 19<-0.265 37 -12 86<-0.185 53<-0.133 -10 -90 -25 61<0.456 2 36 106<1.75 87<0.76 5 -36 120<0.25 -30 43 83<0.5 127<0.5 26<0.502 27<0.65 2 -15 39 17 113<0.25 26<-0.0797 -9 16 27 17<0.0733 152<0.5 -13 31 1\n\
1<-2.98 1<-3.92 -35 21<-0.0587 -27 107<0.5 24<-0.0055 -11 86<0.185 16 -17 -27 88<0.75 11<0.31 43<-0.607 45 45<0.35 44 118<0.5 44<1.13 45<0.85 -39 18<0.069 30<0.0475 -4 45 -16 68 42<0.74 29 -2 25<0.069 1<-1.74 21<-0.0114 -17 4<0.082 86<-0.185 11<0.886 31 -33 -23 9 30<0.011 24<-0.0708 -14 2 135<0.5 14 -8 63<-0.75 -20 18<0.0235 -13 24 63<0.75 192<0.375 -16 14 42<0.0617 -8 22\n\
2<-0.0122 10<0.242 270<0.875 40<-0.0555 9<0.622 7 70<0.75 -26 46<-0.104 43 -13 449<0.875 111<0.5 -2 -15 27 60<-0.212 87 6 14<0.113 27<0.35 52<0.312 -4 27 12 51<0.339 21<-0.0705 -5 23<0.134 42 -15 -31 13<0.061 18<0.0793 -40 28<0.0348 -26 23<0.0196 -20 55<-0.156 122 13 6<0.0427 54<0.91 9<0.218 25<-0.016 15 240<0.875 53<-0.0442 -14 51<0.847 15<0.155 153<0.75 -5 76 31 87 72 -16 36 -27\n\
1<-3.7 20<0.95 99<0.5 69<3.75 70<0.25 102<0.875 12 88<1.75 -8 24<-0.0918 -6 -150 -13 18 24<-0.033 3 17<0.0177 37 12 21<-0.0478 71<0.0773 0 36<-0.0767 -57 24<-0.00249 -32 23 18 1<0.187 347<0.375 36<0.0732 118<0.5 4 -2 66<0.143 1<-2.98 3 -9 102<1.13 17<0.0359 15 -4 -36 -48 70<-0.25 -35 147<0.5 49<0.305 318<0.375 80<4.37 392<0.875 96<-0.69 31 -20 63 7 81 96<0 24 -26 -23\n\
1<-2.98 6<0.00291 1<-3.7 -32 32<7.45e-9 -11 -26 0 88<0.75 15<0.343 6<-0.109 27<0.75 9<-0.0565 15 25<-0.434 32 142<1.13 -16 63 -13 9<-0.424 13<0.194 20<0.85 231<0.375 35 -35 -6 9 81<0.6 9<0.622 7 117<0.5 13<0.044 56 -8 51 78<-0.111 -12 36<-0.345 37<0.152 -35 26 8<-0.483 -23 16 -16 124<0.5 1<-0.51 6<-0.19 -32 -11 32<-0.159 20<0.35 -26 6 15 72<-0.52 22<-0.37 124 -1 9\n\
7<0 7<-0.2 168<1.13 64<0.199 8<-0.0124 3 21 15<0.013 9<0.412 -23 29 30<0.427 31 -15 -30 202<0.5 3<-0.0371 246<0.375 30<0.534 172<0.375 354<0.375 9<0.508 4 -7 -19 -30 53<-0.0736 11 63<-0.75 37 -18 38 34<1.13 30<-0.107 153<0.75 -17 35 22<-0.0925 -12 166<0.875 213<0.5 38<0.867 -24 5 10 29 72<0.52 29<-0.282 -7 27 -20 14<0.0397 -26 73 3<-0.299 46 3<0.0219 116<0.5 -18 6 -38\n\
0<-3.83 1<-4 31 8 72<0.52 23<0.372 106<0.75 1<-3.11 280<0.5 44<0.402 53<-0.0442 -7 23<0.095 129<0.375 6 -16 19 99<0.5 41<-0.199 -20 9 21 32<-0.159 11 -89 152<0.5 27<0.35 3<-0.173 19<-0.709 41 5 38<1.93 37<-0.239 49<-0.508 25 -6 53<-0.331 0 198<0.5 1<-0.51 -15 -33 28 10 1 21 410<0.5 -8 -97 99<0.5 217<0.5 91<0.5 19 4 58<3.98 -55 4 -28 84<-0.314 -4 20\n\
1<-2.98 1<-4 -34 7<-0.112 -40 16<0.0672 -24 235<0.5 30<0.143 -13 7 32<-0.0265 73<-0.152 -20 107 -17 7<-0.112 25<0 1<0.187 -27 0 14<0.191 -2 62 124<0.5 16<0.0553 128<0.5 22<0.27 -6 -31 13<0.141 87 31<-0.274 44 -25 127<0.5 204<0.375 24<0.208 120<0.75 73<-0.304 -2 10 39<-0.0347 14<0.0346 108 28 11 16<0.449 22 -15 -46 5<0.178 22<0.185 5<0.053 -31 -7 8 35 35<0.59 2 78\n\
13<0.044 -25 5<0.103 25<-0.434 14 217<0.5 118<0.5 8<-0.0124 11<0.574 -24 83<0.5 6 -10 2<-0.00526 49<0.848 4 36 -12 5<0.0457 8<0.729 27<0.85 9 47<0.127 21<-0.0478 98<0.5 46 -22 -8 -2 -18 18<0.203 254<0.375 -7 54<-0.364 39<0.253 94 -26 7 98<0.5 75<-0.0925 -13 5<0.0752 23 0 44 37 27<0.75 56<-0.359 37 2<-0.0844 24<-0.284 -24 46<0.104 16 -10 -12 18<0.177 -34 24<-0.21 -42 -5\n\
13<0.0787 31<0.21 17<0.0637 521<0.875 18 -72 28<0.0348 53<-0.133 29 0 -8 262<0.375 -1 -61 28<0.00804 417<0.375 263<0.875 23<0.295 26<0.12 161<0.5 -5 237<0.5 -21 45 52<-0.161 10 15<0.0448 73<0.101 -10 7 7 75<0.103 13 31<-0.14 10 -16 -31 58 91<0.5 22<-0.259 9 37<-0.659 27 17<0.0847 4 22<0.139 -1 -22 28<0.481 84<-0.522 93<0.5 75<0.555 -8 40 -30 2 86<-0.185 37<0.0967 -77 -7 -5\n\
1<-2.49 1<-3.92 15<0.00728 -40 -14 5<0.0704 111<0.5 -13 -35 15<0.0946 110<1.25 105<-0.333 19 -7 35<0 -1 12<0.495 106 -4 311<0.375 -26 67 99<0.5 15<0.343 1<0.187 70<0.75 77<-1.86 120<0.75 -27 62 3 5<0.0457 -26 -3 39<0 24 9<-0.102 52<0.115 110<0.25 258<0.375 23 114 -28 -12 82<0.5 38<0.667 6 13<0.296 -85 1 -1 -15 35<0.59 12<0.0817 5<0.0386 0 74 5<0.0386 58 3 -28\n\
0<-3.83 -25 26<0.418 157<0.375 30<0.713 171<0.375 270<0.875 3<0.0219 109<0.5 118<0.5 10<0.499 98<0.5 42<1.2 -4 35<0.322 55 -3 14 12 3<-0.134 18<0.177 -1 25 38<2.27 50<0.311 49<0.424 6 -9 -15 -16 10<0.0831 -8 72<-0.104 18 101 6<0.00291 72<-0.104 62<0.268 12 70 -8 50<-0.119 45<0.75 77 -10 -31 40 22 35<1.17 -13 31 26 88<0.25 255<0.5 -14 -54 18<0.0103 35<0.644 13 69 -9\n\
1<-3.7 13<0.0971 27 20<0.85 9 5<0.0612 -18 18 15<0.343 77<0.508 34<1.13 23<0.372 106<1.25 4<0.0557 5<0.0457 15<0.0327 42<1.2 -21 -82 47<0.0883 19 -33 4 109<0.5 17<0.197 2 -8 -17 -12 123<0.5 3 25 70<-0.25 91<0.5 27 -14 70<0.25 21<-0.103 7<-0.0496 -28 16 89<0.5 -17 5<0.094 -28 -76 4<0.0968 1<-1.74 -1 14<0.131 -52 25 6 89<0.5 23 76<0.0226 13 -39 13<0.296 19 -10\n\
16<0.0672 24<-0.21 124<0.5 49<0.0339 66<0.142 -22 10 46<-1.86e-9 38 -4 68 148<0.5 59<-0.212 30<0.011 55<0.52 -29 43 84<-0.522 36 -8 -27 21 14<0.191 66<0.143 141<0.875 23<0.238 14<0.0868 18<0.103 -2 58<3.98 -22 103<2.75 -11 23 24<0.0836 155<0.5 46<-0.0665 66<-0.427 -21 25 61<0.0945 -12 8 233<0.5 47<-0.17 51<-0.254 72 -7 43<0.07 78 13 -22 -14 -13 23 36<0.246 8 -20 29<-0.339 34 5\n\
13<0.044 -22 23<0.372 13<0.141 3<-0.0459 41<-0.0398 20 -3 -18 11<0.646 33<-0.0734 13<0.379 33 4 3<-0.152 23<0.0242 -20 1 6<-0.0911 23<0.059 4 24 111<0.5 -2 -49 3<-0.2 29<-0.339 -5 21 21<-0.103 59<-0.255 -15 1 20<0.45 124<0.5 62<0.268 90<0.381 382<0.5 12 -32 -21 31 -38 3<-0.0721 13 -14 136<0.5 190<0.5 83<0.5 27<0.85 -6 3<0.0219 17 -45 113<0.25 23<0.648 10 -29 -33 -41 -54\n\
3<0.0841 72<0.52 16<0.13 29<-0.253 175<1.13 45<0.65 3<-0.134 48 235<0.5 20 -39 6 -49 411<0.5 0 -54 11<0.921 11<0.886 33<-0.00366 26<0.418 -13 10 11<0.777 4 4<0.0324 34 6<-0.0238 0 -21 95<-0.113 -2 52<0.115 142<0.875 27 4 -3 4<0.15 158<0.875 3 26<0.199 -60 48<-0.152 62 -29 95<-0.339 36<-0.387 21 -10 -29 33<-0.147 -19 13 26<0.119 39<-0.0347 24 -9 108<0.5 43<7.45e-9 18 -22 36\n\
6<-0.0618 42<0.0617 17<0.132 -19 564<0.375 -2 68 241<0.875 9<-0.17 6 23<0.161 -14 10 70 27<0.75 16<0.0553 89<0.5 304<0.875 -23 40 51<0.395 -13 71<0.122 96 11 181<0.5 30<0.0475 -4 156<0.5 78<0.111 57<0.313 3 -31 47<0.313 32<-0.23 5 58 -28 19<0.259 70 -18 25 57<-0.397 22<-0.0925 76<0.339 59 -28 78<0.037 -19 52 20<0.85 17<0.0974 2 29<-0.113 42 9 120<0.25 187<0.5 -3 46 35\n\
7<0.105 7<-0.2 9 9<0.508 102<1.13 8<0.729 4<0.36 102<0.875 3<-0.00403 1<-2.49 268<0.375 4<0.105 9<-0.154 26 4 4 45 98<0.5 4<0.0324 49 -3 10<0.109 -4 4<0.121 -7 32 27<0.75 95<-0.452 36<0.0383 1 38 -9 -24 27<0.1 20 -11 66<-0.0285 39 27<0.75 9<-0.17 28<0.0348 10 -58 9 32<-0.351 46 6 70<0.25 -16 4 -20 163<0.5 -14 70<0.75 -7 57 14<0.113 27<0.45 -19 29 -44\n\
37<-0.507 12<0.539 333<0.375 -1 57 28<0.313 62<0.575 33 -36 -1 64<-0.468 141<0.875 87<-0.152 57<-0.0697 18 -15 54<0.513 22 -2 -48 92<1.15 3<0.0841 25<0.069 92<-0.637 86<-1.11 202<0.5 34 -44 11<0.574 15 -16 225<0.375 509<0.375 1<-4 22<0.139 25<-0.016 -26 5 23 111<0.5 -3 130<0.5 298<0.375 -1 58 24 -81 -34 -11 101<0.5 81<0.867 70<2.25 10 -53 -27 54<0.14 41 4 55<-0.208 -16 29\n\
1<-3.11 17<0.0151 2<0.00091 -30 178<0.375 -7 80 10<0.162 -1 -21 2<-0.287 1<-2.03 -32 -6 38<0.4 5<0.144 40<-0.0793 130<0.5 14 40<-0.131 33 16<0.244 116 40 99<0.5 44<0.242 -13 15<0.00728 5 52 98<0.5 17<0.0359 49<-0.226 -20 32 82 -3 36<-0.127 -35 28<-0.192 -35 29<-0.0126 0 55 55<0.104 245<0.375 9<-0.424 109<0.5 17 -28 49<0.509 -1 38<0.733 51 8 76<-0.113 67 6 23<0.0115 -18 -1\n\
2<-0.00526 29<-0.282 14<0.113 -1 46<0.0209 -22 93<0.5 3<-0.104 60 1 -17 34<1.45 33<-0.00366 93<0.5 74<0.14 286<0.5 9<0.339 19 -4 75<-0.0206 -51 6 0<-0.172 70 -5 10<0.352 -3 11 39<-0.104 63<0.75 128<0.5 2<-0.202 6 -18 35<0.966 4 72 -44 316<1.13 2 33 43<-0.0467 30 10 26<0.266 10<0.0718 47<-0.204 -27 176<0.375 73<-9.31e-10 -22 82<0.5 -19 19 23<0.00798 79 -2 389<0.875 4 106 -25\n\
0<-4 17 28<0.0627 50<0.0239 245<0.375 -3 56<1.08 -5 -66 8<0.537 24<0.208 28<-0.348 56<-0.359 -82 7<0.0076 -3 90<0.0347 -58 15 79<-0.444 14 376<0.875 -2 28 19 42<0.555 317<0.375 7 -48 27 98<0.5 362<0.375 10<0.499 53<-0.0736 1 232<0.5 15<0.0639 177<1.13 7 -53 17 139<0.5 50<0 -24 17 7 -10 31<0.28 12 -174 28<0.244 15<0.00898 18 -10 0<-0.614 -29 33<-0.0152 -33 92<0.382 31 -23\n\
14<0.113 27<0.35 120<0.25 121<0.5 78<-0.278 -16 86<-1.66 -36 22<-0.154 -9 82<0.5 14<0.0261 -15 29 5<0.112 90<0.26 17<0.0177 57<-0.209 55 22<-0.0418 -27 230<0.375 14 57 4 -14 -12 5<0.0173 43 43<-0.42 48 19<-0.627 -38 5 56<1.31 8 5<0.0173 -23 63 80<3.31 -21 44<0.242 93<0.5 30<-0.183 -5 17 82<0.5 -28 490<0.375 55<0.0693 16 -14 97 14<0.0301 -26 -8 27<0.35 56<0.359 6 -16 6\n\
5<0.112 2<0.0858 109<0.5 208<0.875 136<0.5 21<0.17 572<0.375 191<0.875 578<0.875 5<0.0494 5 0 41 73 -30 28 24<-0.0708 15<0.00728 50 -52 85<-0.132 -36 15 24<-0.21 -27 87 21<-0.0114 20<0.45 -6 116 5 57<-0.299 -29 79<0.037 54<0.513 67<0.0442 -22 21<-0.0173 31 -14 28<-0.157 -23 65<0.113 27<0.35 95<-1.02 -27 129 14 -15 19 20<0.45 43<-0.35 -24 2<-0.202 123<0.5 19 -31 3<0.0841 1 -21 -22\n\
0<-3.83 8<0.402 6 28 1<0.187 291<0.375 30<0.713 72<0.52 15<0.155 74<-1.4 2<-0.287 56 187<0.5 3<-0.0813 21 96<-0.345 -61 3 36 -1 123<0.5 6<-0.131 -14 30<0.194 11 -11 45<0.75 54 17 96<-0.575 22 12<0.495 9 -19 35<1.17 89<0.5 18 20<0.1 15<0.0209 73<-0.0507 10 -70 21 11 -38 -40 0<-0.172 422<0.375 41<0.239 6<-0.131 42 3 62<-0.345 38 -21 89 28<0.481 41<0.359 -19 -51 55\n\
3<-0.299 -28 3<-0.0459 5<0.053 -11 577<0.375 12<0.209 4<0.218 70<-1.25 38 8<-0.069 5 -16 609<0.375 124<0.5 212<0.375 10 17<0.0312 -7 177 76 127 112<0.364 -11 42<-0.0793 36 -1 80 54<-0.28 -7 12<0.0347 138<0.5 56<-0.119 -37 23 86 119<0.5 249<0.375 26<-0.154 -6 3<0.0841 28<0.0627 32<0.181 110<0.25 18 43<0.233 -10 23 -4 143<0.5 81<0.0667 -20 4 271<0.375 14 109 51<0.509 -12 26 61 -25\n\
0<-3.52 3<-0.0126 -9 -34 5<0.103 33<-0.34 12 109<0.5 248<0.375 273<0.375 77<0.508 79<0.136 325<0.5 1 5<0.0612 74<0.14 76<-0.678 -41 21 38<1.53 -35 29 -5 -7 79<0.222 22<-0.432 6 -30 52 -48 33 20<0.85 22<0.0123 -24 84<-0.105 -29 63 4<0.0557 -29 74 27<0.75 0<-1.95 -14 74<0.14 33<-0.147 -25 129<1.13 9 -32 88<0.25 3 50 4<0.161 -36 3<-0.2 84<0.105 39 -24 22<-0.0418 -23 11\n\
188<0.5 16<0.13 134<0.5 -2 89<0.5 79<-0.389 19 19<-0.101 4 4<0.15 29 3 8<0.859 19<-0.471 4<0.0454 -36 12 -8 130<0.5 0 -61 0<-0.172 15<0.216 25<-0.016 104<0.5 7<0.0395 -3 -39 4<0.121 8<0.136 -56 -2 -8 25<0.069 15<0.00728 5<0.0314 18<0.154 -14 28 10 123<0.5 10<0.499 301<0.375 36<-0.575 23 -3 32 -39 24 57<-0.244 -44 18<0.069 9 -19 11 152<0.5 -13 44 271<0.375 21 -84\n\
247<0.875 33<0.0459 21<-0.347 46<-0.0665 1 341<0.375 -27 52 84<-0.314 6 12<0.795 88<0.25 21<-0.0301 73<-0.0507 17<0.0847 -6 20 -13 105<-0.999 -37 46<0.188 156<0.5 4 12<0.412 8<0.29 -18 40 46<-0.453 -28 79 -8 179<1.13 124<0.5 183<0.875 306<0.875 69<4.37 -15 17 14 48 75<-0.432 77 1 29 128<0.5 -31 5 46<0.0209 114<0.5 20<0.35 6 44 6 -3 32<-0.265 49<-0.102 -50 27 33<0.0459 53 -23\n\
0<-3.67 -19 264<0.5 25<-0.016 109<0.5 118<0.5 17<0.0733 0<-0.172 126<0.5 -4 62 18 145<0.375 11<0.9 11<0.886 11<0.852 -13 23 -41 6<-0.429 40 -1 -60 6<-0.131 17<0.0974 24 0 48<-0.0651 284<0.5 10 57 -2 62 193<0.875 23<0.648 221<0.375 239<0.375 10<0.499 10<0.0108 19<0.259 253<0.875 4 32<-0.23 -5 46 -16 26<0.502 269<0.875 -3 57<-0.209 70 3 -18 12 15 -25 -18 16<0.0349 -1 41 -33\n\
0<-4 10<0.0612 22 -7 84<-0.314 117<0.5 60<-0.127 22<0.666 -10 30 22<0.555 253<0.375 4 36 -22 6<-0.00486 7<-0.112 -23 54<-0.14 -27 9 96<0 -45 181<0.5 12 -59 72<0.52 37<-0.507 10 172<0.375 37<0.0304 117<0.5 -5 43<-0.14 37<-0.114 22<0.666 9 -57 -22 8 39<0.056 115<0.5 113<0.25 22<-0.259 64<-0.214 -27 6 87<-0.152 -7 61<0.33 -31 12 8 22<0.555 4 37 4 63<0.75 34 -9 16\n\
7<-0.112 17<0.158 221<0.375 -26 22 2 1<-3.81 7<0 -30 8 4<0.36 124<0.5 2<-0.427 1<-0.51 145<0.375 -22 51 34<0.483 8<-0.069 71 -5 -13 97<0 1<-3.24 88<2.75 -7 65 181<0.5 82<0.5 16<0.386 74<0.14 25 -31 2 3 69<3.47 59 9 9<-0.237 37<-0.418 -20 93<0.5 44<-0.161 -15 47<-0.408 -29 15 17<0.0234 82<0.5 7 26<0.418 88 -27 15 120<0.75 -8 9<0.0339 -16 33 40 -27\n\
7<0.105 0<-3.67 26<0.359 -10 -44 220<0.375 185<0.875 136<0.5 7<-0.2 8<0.626 164<0.5 94<0.25 29<-0.226 -19 13 -29 11 51<0.509 17<0.0552 7 49 74 118<0.5 232<0.5 458<0.375 -6 86 59<-0.455 45 71<0.284 8 -22 9<0.278 5<0.0457 8<0.859 9<-0.508 -3 26<-0.518 -29 71<0.121 12 83<0.5 31 -3 30<0.194 5 -46 108<0.5 30<-0.107 -2 18 -2 -9 -19 186<0.5 6 81 303<0.375 29 -58 -26\n\
30<-0.0285 0<-3.83 14 2 37<-0.659 17 42<0.356 491<0.875 163<0.5 -2 51<0.441 71<-0.283 -29 82<0.5 23 -10 -15 26 30<0.713 2<0.233 82<0.5 17<0.0204 156<0.5 157<0.375 22<0.0123 167<0.375 8 -43 93<0.5 212<1.13 26 -25 14<0.00873 -32 15 -49 28<0.105 57<-0.0697 -45 29 -86 -14 51<0.339 11<0.832 22<-0.154 30<0.257 27 -32 -42 37<-0.418 18 -17 46<-0.0348 -16 90<0 -3 42 8 51<-0.441 -35 17\n\
1<-3.59 33<0 -22 28 4<0.36 26<0.0171 148<0.5 292<0.875 136<0.5 11<0.87 140<0.5 -7 4<0.0324 -41 36<0.192 17 -14 -11 23 28<0.174 2 105 13 1<-2.49 21<-0.0856 -17 11<0.87 384<0.5 144<0.5 26<0.645 4 -31 27<0.55 23<0.0501 87<-0.152 4<0.198 21<-0.0382 -15 157 -16 5 1 -22 36<0.0383 36<-0.253 -13 146 -10 -10 46<0.104 9 55<0.173 28<-0.235 31 112<0 30<-0.0285 -3 34 -8 -15 -21\n\
5<0.103 40<0.27 13<0.044 -15 4<0.0894 9<-0.154 180<0.5 58<4.77 17 55 -34 62<0.268 8<-0.242 -24 1 22 10<0.162 -2 101<0.5 104<0.5 98<0.5 10<0.242 -6 140<0.5 9<0.412 5<0.0386 -18 1 77<-0.508 -4 36 80<4.77 12 -22 22 4<0.184 98<0.5 53 -41 7 65 -7 13<0.118 77<-1.36 9<-1.49e-8 66 -27 -31 42<0.286 24<-0.39 -34 34<1.77 43<-0.0467 -23 31<-0.42 8<-0.698 77 11 -11 30 6\n\
77<0.508 30<-0.0712 2 4<0.105 28<-0.0697 50<-0.119 50<-0.359 0 -32 82<0.5 350<0.375 431<0.875 24<0.000588 3 41 -68 -82 7<0.105 76<-0.339 66<0.0713 53 -19 61<0.122 56<0.598 -38 140<0.5 -19 22 123<0.5 -45 9 16<0.179 50 -13 41<0.717 331<0.5 117<0.5 1 69<3.71 95<-1.02 26 232<0.5 -20 48<-0.0651 -5 -77 6 -39 36 16<0.0672 24<-0.0185 1 591<0.875 469<1.13 12 -48 -78 199<0.5 -2 -17 14\n\
157<0.375 124<0.5 92<1.15 15<0.343 84<-0.314 85<0.265 92<0.255 71<0.284 85<0.132 -4 81 67<-0.0795 -3 59 441<0.375 92<0.637 46 -5 -11 1 12<0.682 13<0.425 41<-0.0398 127<0.5 0 -19 67<0.239 45<0.1 -41 72<0.52 7 -19 -8 192<0.875 241<0.875 85<-0.132 -24 -5 168<0.375 5 78 58<4.11 -13 78 89<0.5 -20 67<-0.239 56 -1 67<-0.133 0 -25 -36 13<0.224 27<0.65 26 -60 84<0.105 19 72 -48\n\
40<0.27 174<0.375 23<0.648 3<0.0219 306<0.875 263<0.875 595<0.875 289<0.875 358<0.875 2 26 -39 70 23 71<0.17 2 562<0.375 -45 42 20<0.35 223<0.875 173<0.375 39<0.282 30<0.011 -10 40<-0.0555 61<0.365 23<0.0356 61<-0.0521 -24 44 14<0.0868 100 6 -17 32<-0.133 -28 23 344<0.375 -27 48 52 59 -29 -14 1<-0.996 4 48 105<-0.777 22<-0.259 31<0 -13 1<-2.28 103<0.25 161 -16 10 31<-0.175 40 -34 -9\n\
33<-0.00366 261<0.5 111<0.5 123<0.5 145<0.875 25<0.069 4<0.238 56<0.119 10<0.0444 14 37<0.213 4<0.184 -24 0 1 39<0 -9 6 -16 34<0.805 -59 -6 45 31<-0.14 -7 27 3 67 33<0 34<-0.483 2<-0.287 47 150<0.875 15 -47 97<0.998 43<-0.607 -7 110<0.75 25<0.00209 5 10<0.0303 15 -13 123<0.5 78<-0.278 6 43<-0.0467 -32 37<-0.287 16 -13 25 22 291<0.375 10<0.0612 3 380<0.5 -7 -45 -82\n\
7<-0.112 1<-2.28 -31 -13 1<-3.81 7<0 -29 16 194<0.875 93<0.5 54<-0.42 17<0.0234 -27 179<0.875 58<4.37 1 -27 107<0.5 -3 61 61<-0.17 -9 64<-0.0475 -5 78<0.074 4 88<1.25 31 -11 25<0.069 43<-0.171 70<0.25 62<0.0164 58<3.58 54 2 11<0.886 49<0.508 33 91 -2 125<3.58 -17 28<-0.104 -21 59 8<0.234 66<0.143 -7 122<0.375 -1 11<0.646 -25 54 62<0.115 3 21 7<0.0076 15 52 69\n\
7<0.105 4<0.36 7<-0.33 17<0.0733 43<0.42 11 -16 28 243<0.375 93<0.5 8<0.626 20<0.85 0 7<-0.0134 104 37<-1.86e-9 17<0.0127 50 12 0 70<1.75 11<0.574 -25 -2 24 111<0.5 8<0.136 15<0.013 -17 43<-0.42 28 -3 112<0 63<0.25 41<0.0239 62<0.345 16 44 -1 -9 46<0.105 64<0.238 -6 -31 14 11<0.945 107<0.5 11<0.886 11<0.81 -18 37<-0.287 -35 60 -24 -41 43<0.14 18 -39 58 11 -23\n\
11<0.701 33<-0.00366 5<0.0386 8<-0.0124 104<0.5 -3 -43 -6 2 33<0 8<0.34 104<0.5 49<0.848 2<-0.427 34 16<0.523 9 28 -24 5<0.0494 2<-0.0023 -6 -52 8<-0.322 39<0.0284 -50 6 17 104<0.5 9<0.0339 0<-0.978 -4 21 0<-3.83 28 -18 3<-0.0371 8 36 -13 200<0.5 113<0.25 39<0.0284 -8 3<-0.0921 98<0.5 11<0.9 4 -11 -42 3 123<0.5 11<0.87 44<0.0537 28<0.0627 -33 0 0 4 20 -37\n\
1<-3.92 7<0 -32 6 7<-0.112 3<-0.152 -32 33<-0.0365 8<0.234 30<0.095 16 71<0.0773 16 118 -14 13<0.224 21<0.0828 -8 74<-0.14 -8 83 -25 3<-0.299 -28 124<0.5 227<0.375 195<0.375 141<0.875 30<0.011 13<0.425 91<0.5 5 -3 62<-0.0493 2 21<0.00124 -19 3 430<0.875 116<0.5 97<0 206<0.375 7 80 13<0.166 -16 180<0.5 -1 93<0.5 68 -21 19 59 8<-0.322 -43 30 44 52 29<-0.198 72 16\n\
3<-0.104 27<0.85 16<0.0672 66<-0.214 14 -9 66<-0.269 324<0.5 -15 57 11<0.741 31<0.364 -8 24 59<-0.178 26 4 117<0.5 216<0.5 14 62 21<-0.347 13 -8 27<0.65 16<0.0553 39<0.226 214<0.5 89<0.5 125<2.78 64<0.57 73<0.0217 4 -28 49 20 69<3.71 78<-0.432 -4 43 -1 55<0.312 89 -34 56<-0.359 35 -4 30<-0.364 -14 199<0.5 -2 49<0.169 27<0.1 80<4.37 90 4 12 -8 3<-0.0207 -6 -22\n\
16<0.0445 239<0.875 175<0.875 65<-0.188 189<0.5 85<0.928 106<0.25 125<3.58 12 28<-0.104 61 91<0.5 -16 36 3<-0.118 -13 13 49 -27 303<0.375 3 49 3<-0.118 32<0.239 34 -41 -23 3<-0.0289 125<1.19 286<0.5 -61 21 28<0.142 22 -21 -37 3<0.0841 444<0.375 220<0.375 57<-0.397 68<0 -19 -2 0<-3.83 11 -1 -34 20<0.75 32<7.45e-9 10 -61 -67 26<-0.263 -35 36<-0.253 29 101<0.5 84<-0.732 41 -5 25\n\
1<-3.24 17<0.0151 7<0 -28 8 21<-0.0587 -20 78<-0.167 130<0.5 42 53<-0.53 81 -13 -4 7<-0.112 -14 15<0.343 92<0.637 272<0.375 165<0.875 194<0.375 47<0.406 54<-0.42 29<-0.565 47 -5 34<1.13 78<0 3 211<0.875 9 30<-0.142 0 79 87<-0.152 74<-0.98 30<-0.265 -16 29<0.264 27 -39 74<-0.42 78 7<-0.0134 -39 40 -3 42<0 40<0.111 44<0 31<-0.175 67 11 -21 -25 -18 52 36 44 -12 -13\n\
2<0.0374 7<-0.2 19<-0.471 144<0.5 -3 28 15 9<0.508 136<0.5 84<-0.732 9<-0.508 28<-0.0149 -72 -12 52<0 -17 20 52<-0.115 0<-4 -43 19<-0.471 -9 3 208<0.875 25<-0.434 20<0.35 -8 22 20<0.1 77<-0.508 28<0.366 16<0.0445 9<-0.339 -24 10 4<0.264 200<0.5 13 85 59 48 1 216<0.5 0 10<0.0526 -8 63 74 -29 0<-0.978 -17 233<0.5 58<3.98 27 -1 -40 0<-1.95 -22 28<0.0348 -9 10\n\
0<-4 12 92<1.15 34<1.13 278<0.875 79<0.222 0 92<-0.127 -24 184<1.13 13 -32 41<0.119 68<0.122 52<-0.115 -35 15 486<0.5 49<0.0339 -20 78<-0.5 20 -73 2 5 92<-0.637 36<0.345 21 -33 7<0.105 92<0.637 65<0.113 97<0.142 78<-0.599 40 -11 36<-0.387 79<-0.037 -73 11 203<0.375 16 -28 35<0.161 19 15<0.343 -40 29 84<-0.105 95<-0.678 -33 21 -42 17<0.00556 -22 28 81<0.133 41<0.239 10 -56 32\n\
4<0.36 5<0.053 4<0.161 58<3.7 63<0.25 -15 8 22<0.074 48<0.608 -5 61 76<-0.339 -10 66<-0.269 -11 12<0.269 203<0.375 29<0.0925 58<4.17 19 -27 37 59 66<0.491 37 -8 63<0.25 -24 0 22<0.666 29<-0.407 60<0.0546 11<0.9 10 34 12<0.0347 69 -13 106<2.25 12<0.0585 104<0.5 133<0.5 -42 0<-1.75 43<0.56 15 58 0<-0.614 5<0.178 -33 30 12 55 -1 38<1.13 158<0.375 50 -20 7 -14 -24\n\
2<0.0858 23<0.648 157<0.875 85<0.928 136<0.5 36<-0.575 266<0.375 -12 68 387<0.5 189<0.5 3 89<0.5 56<0.836 17<0.0312 2 62<-0.288 -22 92 12 -45 137<0.5 34 -39 56<-0.119 27 87<-0.76 14 50<0 23<0.095 19 -51 -69 3<-0.2 19 563<0.375 78<0.111 -26 2<-0.111 -15 57 81 60<0.0546 549<0.375 22 -40 65 132<0.5 -21 3 161<0.5 87<0.152 -17 27 60<-0.255 -18 53<0.221 53<0.0442 9 62 -37\n\
77<0.508 34<1.45 11<0.921 4<0.105 15<0.0534 40<0.148 127<0.5 -7 69<3.47 11 -44 4 5 108<0.5 77<0.169 9 -21 15<0.00898 6 127<0.5 14<0.0223 56<-0.119 34 -3 -14 14<0.131 -1 30 4<0.105 8<-0.161 18 40<-0.333 44 12<0.209 55<0.208 -27 20 13<0.259 23 -14 56<0.836 140<0.5 95<-0.113 8<0.0372 -55 29 60 13<0.334 -27 -10 -3 29<-0.407 8<0.136 38 -4 -10 92<-0.637 27 92<0.892 -7 36\n\
1<-2.98 32<-0.0265 235<0.5 105<-0.111 3<-0.0371 -6 28 12<0.452 36<-0.387 30 -8 -23 7<-0.0496 -10 36<-0.115 2 71<-0.122 -11 131 7<0.0076 -21 30<0.427 -5 58 7<-0.2 87<-0.456 -3 -28 54<-0.42 86<0.185 2 39<-0.237 41 -20 97<0.998 9<-0.17 1<-0.51 5 121<0.5 59<0.127 18 -10 48 38<0.4 59<0.127 78<0 11 64<0 16 54<-0.14 -10 75 -10 45<0.35 38<0.533 42 -34 247<0.875 0 37 -37\n\
5<0.0654 20<0.55 9<-0.508 12<0.583 -14 12 14<0.0989 43<-0.26 83<0.5 14 -27 -2 18 6<-0.0311 101<0.5 93<0.5 6<-0.228 54 5<0.0314 5<0.0173 -21 35 6 6<-0.159 11<0.9 71<-0.0729 30 -5 18 -18 102 126<0.5 -20 63 104<0.5 39<0.312 26<0.119 9<0.508 8 86<0.185 6 -51 88<0.25 6<0.0427 36<-0.127 -17 16<0.244 71<0.324 5 56 -12 -33 20<0.35 75<0.278 27<0.75 36 -10 -3 -8 -10 -17\n\
33<-0.00366 231<0.875 114<0.5 9<0.077 28<0.0627 71<0.121 92<0.51 -13 16 88<0.25 -40 -11 78<-0.111 42<-0.37 25 -19 7 128<0.5 8<0.402 33<-0.0734 -15 8 15 7<-0.0496 -4 75<0.0463 -8 -85 48<0.456 25<-0.434 -12 3 88<0.25 7 30<0.011 88 11 -53 30<0.0475 407<0.375 579<0.875 13<0.118 9 8<0.537 5 88<0.75 1 -24 52 67<0.186 -93 15 78<-0.5 80<2.78 -28 19 20<0.35 40<-0.0793 -12 -1 3\n\
16<0.0791 134<0.5 179<1.13 184<0.875 408<0.375 -7 61 46<0.0522 42 -15 27<0.45 -12 58 228<0.375 62<0.46 606<0.375 39<0.156 -23 32<-0.351 -30 64<0.371 -9 23 58 14<0.131 13<0.707 15 -30 57 60 66<0.214 174<0.375 247<0.375 97<-0.142 374<0.375 8<-0.322 51<-0.509 33 -17 38<0.4 50<-0.119 -12 67<-0.292 2 8<0.0372 18 138<0.5 89 -27 65<-0.452 40 4 -32 -2 23 -30 88<0.75 52<0.172 17 -5 -9\n\
5<0.103 218<0.5 40<0.222 17<0.281 2<0.233 185<0.375 74<-1.4 2<-0.202 -44 -2 34<-0.805 -17 3 89<0.5 51<0.0242 51 7 -38 -15 44<-0.59 -57 23<0.195 42<0.463 70 -1 42<-0.185 88 -31 -5 8<0.402 -4 19<-0.329 30 111 56<-0.119 8<0.234 -5 9<-0.424 -3 62 9<0.218 31<-0.0467 66<0.491 115<0.5 39<0.129 96<-0.575 -37 190<0.5 26 -40 -1 -24 -32 3<-0.2 19<-0.0568 41 -23 -19 89<0.5 -29 4\n\
34<1.45 74<-1.4 22<0.432 90<-0.104 45 11 58<4.37 12<0.412 -35 29 -74 344<0.375 191<0.375 12<0.861 1 30<0.534 21 -26 -70 62<0.192 12<0.495 11 -29 -41 97<-0.998 96<-0.69 57<-0.157 28 -49 84<-0.313 12<0.539 34<1.77 59<-0.127 6 -87 23 -26 25 70<-0.25 11<0.931 2 51 3<-0.0289 566<0.375 43<-0.26 -32 3<-0.0813 7<-0.0496 -28 -3 125<2.78 35 419<0.375 -19 33 44 11<0.852 441<0.375 -46 48 -1\n\
7<-0.112 -16 195<0.375 302<0.875 37<-0.507 120<0.75 12<0.682 -8 -38 36 7<0 9<-0.237 66<-0.332 -18 36<-0.192 12<0.795 180<0.5 16 12<0.106 -41 94 -41 2 73<-0.0507 140<0.5 23<0.238 40<0.27 -10 39<0.349 7 66<0.143 114 -33 53<-0.53 22<-0.678 -15 113 70<-1.25 48 -12 11 -8 40<0.0666 10<0.0612 95<-1.02 -22 58<4.68 -3 19<-0.101 -14 59 149<0.5 40<-0.2 1 28 -24 31<-0.476 -4 25 -24 42\n\
0<-2.61 2<0.0164 26<0.645 6<-0.109 35<-0.0805 17<0.0127 -18 17<0.0414 31<0.1 48 157 -5 1<-4 26 -2 77<-0.847 68<0.121 4 46 9<0.169 -2 35<-0.547 75 -21 -37 56<-0.359 40 -26 6<-0.429 480<0.5 12 -52 64<-0.468 -9 17<0.0104 52<0.0575 102<0.375 52<-0.115 62<-0.192 -20 9 542<0.375 24 -38 37<0.213 10 -23 38<1.33 4 -16 52<0.0383 31<-0.315 2 17<0.0974 -2 15<0.0382 -3 -22 214<0.5 4 72\n\
23<0.372 11<0.921 11<0.886 33<-0.00366 261<0.5 9<0.169 64<-0.468 16 85<0.928 -13 24 62<-0.192 -22 4 79 33<0 23<0.0242 317<0.875 11<0.741 9<0.622 158<0.375 10 81<0.133 52 14 89<0.5 32<0.0883 0 47 66<0.142 62<0.141 6 -44 -60 13<0.118 14 -9 79<-0.194 -34 6 13<0.707 138<0.5 -6 22 265<0.875 4 59 29<-0.32 104<0.5 -49 18 -8 95<-0.113 71<0 7 -8 13 -6 83<0.5 1 18\n\
7<-0.112 87<-0.456 -2 17<0.158 -28 40<-0.24 60 -10 4<0.36 102<1.13 363<0.375 311<0.875 15<0.343 16<0.0553 56<0.836 30<-0.0712 6<0.0164 -22 20 66<-0.142 90<-0.451 128 25 3 -18 6<-0.0618 56<0.836 -7 107<0.5 -6 95<-1.02 0 15<0.0639 9<-0.17 65 4 96 61<-0.17 102<0.875 -5 42 45<0.55 42<0.555 121<0.5 -28 14 15 66<-0.0712 80<4.9 0 45 12 -12 29 52 35<0.29 0 42<0.555 68 -5 -24\n\
7<-0.33 12 7<0 172<0.375 264<0.5 456<0.375 189<0.5 4<0.0894 38<2.27 39<0.282 53<-0.331 -7 40<-0.0793 251<0.875 79<-0.222 12 72<0.104 26<0.418 7<-0.112 94 40 -16 -10 -13 8<0.136 -3 99<0.5 200<0.5 19 109 -8 41<-0.199 8<0.29 -5 43 -10 -15 -1 32 30 -31 186<0.5 -39 28 4<0.36 26<0.266 87<-0.152 -14 18<0.0904 -13 93<0.5 3<-0.0207 -12 3<0.0219 18<0.134 143 -16 -29 10 -31 40\n\
16<0.0349 175<0.875 5 224<0.375 -22 51 9<0.169 89<0.5 61<-0.17 4 64<-0.0754 2 131<0.5 23<0.161 38<0.933 -1 17<0.0312 94<0.25 -42 23<0.0153 27 -29 -9 99<0.5 5 -41 55<-0.026 -24 99<0.5 -1 197<0.875 -43 -3 282<0.5 17<0.0847 44<0.644 6<-0.19 25<-0.016 -17 18 25 -14 -5 59<-0.51 -45 -4 89<0.5 77<0.508 97<-0.142 -7 9<0.622 57<-0.209 -10 7 19 35 16<0.449 51<0.441 -3 -29 19\n\
16<0.0672 24<-0.0708 124<0.5 211<0.375 62<0.0164 -13 79<-0.389 -18 53<0.166 21 -12 45 51 -16 2<-0.0388 6<-0.274 -19 117<0.5 17<0.0127 74<-0.98 9<0.077 57<0.209 29<-0.226 -14 48 -38 -31 -25 -2 30<-0.183 79<-0.278 22 -15 62<0.192 57<-3.73e-9 113<0.25 48 -8 8 -14 29<-0.565 23 79<0.111 70<-1.25 111<0.5 229<0.875 77<-0.508 62<0.115 36 -18 65 -27 -28 9<-0.17 43<7.45e-9 14 -1 76<0.452 -1 26 -11\n\
13<0.044 26<0.23 -6 -32 24<-0.39 19<-0.265 52<0.172 57<0.0209 26<-0.119 2<-0.287 26 -21 -22 -37 187<0.5 44<0.483 12 -21 51 36<-0.115 31 -5 7<0.105 243<0.875 145<1.13 454<0.375 7<-0.33 85<0.398 13<0.379 6<-0.274 42 2<-0.202 42 -7 8<0.729 -10 23 144<0.5 22 6<-0.333 -7 100 506<0.375 84<0.522 1 59<-0.0255 19<-0.547 -23 10 18 113<0.1 -16 79 26<0.199 56 -25 -47 74 2<0.00605 -1 -41\n\
308<0.875 257<1.13 50<-0.424 34<1.45 42<0.661 72<0.104 2 33 23 -14 50<-0.0398 33<-0.0734 57<0.157 197<0.875 190<0.5 -24 19 0 12<0.452 13 -22 188<0.5 26<-0.263 32<-0.351 22<0.666 -4 -82 7<0.0395 37<-0.076 1 25 -29 57<-0.314 -14 58<3.1 37<0.152 27<0.75 78<-0.111 98<0.5 -13 -66 12 61<-0.122 15 -56 10 0 87<-0.152 -9 51 618<0.375 92<1.15 1 23 147<0.5 53 -40 45 12<0.239 -41 13\n\
1<-3.92 114<0.5 -26 43 3<-0.173 1<0.187 5<0.0612 -23 211<0.375 126<0.5 -9 54 58 10 272<0.375 342<0.375 12<0.0347 57<-0.564 5<0.053 -21 84 209<0.375 267<0.375 27<0.45 -9 13 62 79 388<0.875 452<0.375 206<0.375 72<0.52 450<0.875 0 -43 5<0.081 -25 106<1.25 -5 58 54<0.369 0 12<0.129 -33 31<-0.14 -11 36<0.192 157 -14 44 50 1<-1.4 10<0.0718 125 -8 7 29<-0.1 68 42<0 -44 33\n\
2<0.0858 24<0.0164 198<0.5 185<0.375 58<3.1 119<0.5 0<-1.27 127<0.5 9<-0.102 2 -10 18<0.268 3 40 39<0.253 24<-0.157 3 11<0.5 44 16 -3 32<7.45e-9 7 2<-0.0226 131 15 16<0.331 5<0.0173 9<-0.154 50<-0.424 -39 12<0.239 1<-3.81 99 -12 56 2 -4 128<0.5 10 -22 5<0.125 89<0.5 22<-0.432 5 30<0.713 67 -35 -42 -52 -15 123<0.5 14 114<0.5 -33 0 0<-0.978 -19 50<0.0597 10 -18\n\
30<-0.364 36<-0.023 50<-0.279 26 9 8<0.402 3 34<1.45 43<-0.0467 -30 0 -37 16<0.13 96<0 77<0.508 34<-0.483 7<-0.0134 55 6 2 27 57<-0.481 -40 -4 115<0.5 29<-0.407 77<-1.53 29 -16 110<0.25 31<-0.0467 23<0.161 133<0.5 78<-0.377 -33 14 8<0.34 10<0.499 -14 -50 4 12<0.181 -10 13 2 43<0.233 13 154<0.5 2 31<0.364 -13 -71 8<0.0372 5<0.0704 60<0.383 -35 8 -5 12<0.181 -16 9\n\
7<-0.112 11<0.574 7<-0.2 -37 -5 3<-0.152 -27 33<-0.0365 71<0.122 4 30<0.143 20 117 26<0.0478 -24 7 249<0.375 165<0.875 3<-0.299 307<0.875 -25 89 195<0.375 50<-0.359 13<0.0787 -34 68<0.23 -13 47<-0.243 13<0.532 53 -3 -1 15<0.216 74<0.14 234<0.5 37<0.213 12<0.795 6 68<0.446 -22 25 -3 112<0.122 3 53<0.0917 15 12<0.861 92 -20 6<0.0164 -12 11<0.81 34 -11 42<0.0617 -20 5 36 29 50\n\
7<0.105 198<0.5 174<0.375 109<0.5 208<0.875 460<0.875 36<0.0732 269<0.875 5<0.103 21<0.0375 -1 81<0.6 2 52 56<-0.119 26<0.076 2 67 90<-0.052 -23 31<-0.42 37<-0.19 -20 26<0.162 116<0.5 40<-0.2 53 -1 62 -9 -10 32 25<-0.19 39<0.349 22 -9 63<0.25 56<-0.598 42<-0.0793 -27 44 85<0.928 4 -21 -7 83<0.5 7 66 62 85<0.132 89<0.5 5<0.125 55 -39 -37 -7 22 -12 201<0.5 -31 19\n\
30<0.713 9<0.412 22<0.074 99<0.5 4<0.172 6 11<0.913 32<0.596 3 -28 -12 5<0.0386 -23 53<0.292 28<0.0884 0<-1.95 -1 -26 10 25 30<-0.427 43<-0.42 93<0.5 4 -65 12 4<0.105 0<-3.07 3 20<0.95 -17 9 126<0.5 159<0.875 22<0.872 -3 21 -18 33 215<0.5 22<0.347 32<-0.0994 15<0.216 -7 20 11 96<0 112<-0.122 -20 41 -13 -20 22<0.27 20<0.75 -5 21 215<0.5 28 10<0.186 -58 25\n\
1<-3.11 2<0.00091 17<0.0151 104<0.5 -14 -38 2<-0.0644 -17 71<0.0773 -7 48<-0.152 -1 48<0 13<0.0971 -12 108 24<-0.0708 57 -7 9 2<-0.662 69<4.37 -20 52 104<0.5 259<0.375 102<1.13 2<-0.111 1<-2.03 -18 136<0.5 2 51 58<3.8 8 127<0.5 58<4.9 1 28<-0.0697 48 6 -10 58<3.1 -29 36 46<-0.244 34 -70 8<0.0372 64<-0.0475 6 55<0.173 76<-0.274 4 69 10 106<1.75 -8 94<0.25 -4 111\n\
13<0.044 -15 10<0.162 9<0.412 11<0.937 9<-0.508 -7 2 119<0.5 -13 83 61<-0.284 11<0.701 33 -19 -13 148<0.5 52<0.575 99<0.5 11<0.9 11<0.886 13<0.194 41<-0.0398 30 4 61<-0.365 8<0.34 -7 44 -2 54<-0.14 -32 151<0.375 -15 10 56<1.08 171<0.375 52<-0.161 -4 17 -71 54<-0.924 42 102<1.13 9<0.622 59<-0.178 61<0.243 0 -40 21<-0.0587 1 36 -43 -45 20<0.95 1 36 38<0.8 4 45 68\n\
23<0.238 11<0.646 111<0.5 33<-0.00366 13<0.425 12<0.737 45<0.75 61<-0.17 28 -79 -13 11 2 33<0 63<-0.25 67<-0.0442 62<-0.0493 6 -34 3 3<-0.2 18 45<0.25 117<0.5 12 -47 125<3.98 4 28 36<-0.253 17 -22 30 13<0.141 36<-0.253 74<-0.98 19 0 -3 18<0.0591 77<-0.0565 21<-0.0301 -67 100<2.75 -15 6 63<-0.75 -44 10 74<-1.12 22 -4 53<-0.133 99<0.5 33<-0.147 -24 1 48<-0.0304 -68 -9 9\n\
1<-2.49 6<-0.0618 241<0.875 -18 57 2<-0.148 -20 1<-4 -19 15<0.155 16<0.0672 159<0.375 -13 37 10 -17 399<0.875 15<0.343 91<0.5 13<0.425 44<-0.402 57<-3.73e-9 11 -28 50<0.518 44<-0.29 6<-0.0238 11<0.913 -28 62 69 56<-0.359 -31 20<0.35 9<-0.0565 26 9<0.622 39<0.395 -4 45 36 11<0.931 -3 22 35<-0.0805 -14 55 -3 19<-0.471 2<-0.427 -1 17 182<0.875 -2 422<0.375 30 -53 67<-0.133 7 -21 -40\n\
7<-0.2 85<0.398 4 20 23<0.372 9<0.508 121<0.5 50<-0.0717 43<-0.84 40<0.222 47 -9 22<0.666 64<-0.214 -4 8 284<0.5 -19 45 69<3.47 16<0.0259 -19 57<0.0522 -6 11 2 100<0.25 48<-0.0304 -23 35<0.59 -10 21 69<3.08 40<0.27 45 -19 50<0.518 78<-0.599 56 -9 68 89<0.5 22<-0.0925 48<-0.0651 -20 2<-0.202 29 -6 -29 234<0.5 41<-0.359 56 10 -31 132<0.5 16<0.00972 -34 -10 40<-0.2 -23 16\n\
3<0.0841 309<0.375 193<0.875 40<0.185 225<0.375 65<0.339 29<0.389 -1 43<-0.607 -39 16 196<0.375 2<0.0858 40<-0.333 10 6<0.158 3<-0.0721 74<0.14 43<-0.35 -32 6 -53 -27 48 12 -56 29<-0.0126 -7 -98 31<0.14 6 78<-0.0222 94<0.75 -9 -41 33<0 6 -27 0<-0.978 80<4.37 -48 24 -5 -41 278<0.375 133<0.5 80<2.78 -17 33 78<0.074 96<-0.345 63<0.25 27 86<0.925 -29 58 40<0.333 -5 -76 -29 31\n\
7<-0.2 6<0.0164 11<0.701 -35 43<-0.0467 39<0.104 48 -3 -19 13<0.194 54 -7 3<-0.299 35<0.59 -33 11 209<0.375 92<1.15 225<0.375 9<-0.424 3<-0.0126 4<0.198 11<0.953 0 -24 75<0.0463 30 -1 4<0.121 216<0.5 12 -29 140<0.5 7 60 51<0.644 47<0.406 68<0.122 -4 216<0.5 1 43<0.42 22<0.185 230<0.875 52<0.0575 4 -33 39<-0.0693 -36 63 52 50 -13 11 26<-0.154 -37 39<0.0832 133 18 -30 35\n\
5<0.125 192<1.13 268<0.875 25<-0.434 113<0.25 14<0.113 18 6<-0.19 -27 30 -2 13<0.044 -16 8<-0.698 -10 45<0.75 83<0.5 2 -25 144<0.5 1 100<0.25 34<1.13 21<-0.00563 -14 14 14<0.0868 11 82 23 11<0.777 -29 30 -46 2<-0.0297 34<1.13 11<0.937 199<0.5 -16 125<2.38 -11 15<0.12 20 109 83<0.5 14<0.0523 39 -26 13<0.224 -11 268<0.875 65 -38 131<0.5 0 14<0.191 51 -9 180<0.5 -24 47\n\
23<0.161 15<0.00898 158<0.375 11<0.741 397<0.875 84<0.105 2 18 -61 9<-0.154 55<0.52 -12 46 22<-0.0418 95<-0.113 -17 7 13 22<0.27 7 34 111<0.5 15<0.343 45<0.75 43<0.07 62<0.115 18 -16 190<0.5 -15 50 -8 83<0.5 138<0.5 54<0.14 -38 6 33 167<0.375 34 -58 11<0.937 8 -10 83<0.5 158<0.375 11<0.886 -4 44<0 15 -1 67<-0.398 16 -25 45<0.85 38 113<0.25 32<-0.309 17 -7 17\n\
3<-0.2 73<-9.31e-10 1 -20 105<-0.333 86<-1.29 22<-0.0418 81<0.0667 58<4.68 -32 46 108<0.5 -8 139<0.5 280<0.5 62 -44 -22 -27 86<-0.185 18 45<0.95 121<0.5 -23 66<-0.214 88 -13 7 207<0.375 45<0.1 -32 59<0.255 143<0.5 57<-0.397 37<-0.152 22<0.185 54<0.513 27 -27 -40 20 -2 70<0.75 58<3.9 139<0.5 73<0.334 23 184<0.375 120 -2 8 41<-0.179 -7 12 121<0.5 0 -45 38<1.33 -16 8 -39\n\
13<0.044 18<0.0793 -30 35<-0.241 34 219<0.5 -13 37 248<0.375 136<0.5 193<0.875 39<0.395 174<0.375 69<4.37 412<0.375 191<0.375 0 68 14<0.0397 95<-0.339 22 -51 55 59<-0.255 -17 22 56<0.359 19<0.608 -24 58 83<0.5 48 -5 160<0.5 92<-0.127 11<0.741 -12 23 18<0.0506 0<-0.614 -14 19<0.0616 65<0.188 -63 5 39 92<0.637 -10 26 1 48<0.304 19<0.259 13 75 -46 56<-0.119 28 69<4.27 -29 44 29\n\
30<-0.0712 4<0.15 48<-0.304 13 42<0.463 0 9 45<0.75 17 299<0.5 165<0.875 57<0.157 0 72<-0.208 -33 -5 -55 52 37<-0.659 14 4<0.105 11<0.9 82<0.5 59<-0.382 45<0.75 -51 57<-0.397 -47 -3 159<0.375 0 20<0.1 59 5 45<0.55 10 20<0.35 3<0.0219 42<-0.0793 2 429<0.375 30<0.0475 -16 81<2.07 -47 50 54 36<-0.46 31 7<-0.0496 -65 71<0.0773 12 -35 -6 322<0.5 8 -28 16<0.0445 6 -2\n\
7<-0.2 17<0.281 -18 29 120<0.75 272<0.375 75<0.629 165<0.875 73<-0.456 440<0.375 -10 53 96<0.575 2 -21 29 48<-0.304 59<-0.297 8<-0.0124 30 -11 34<1.77 -26 56 48<0.152 100<0.75 52<0.207 8<-0.322 18<0.0235 -6 17<0.0204 57<-0.157 -16 150 71<0.243 55 -5 13<0.379 73<-0.304 50<0.359 -32 13<0.044 -32 63 8 37<-0.076 -16 71<0.202 -1 114<0.5 57<0.0522 156 12 -15 -14 -18 -13 39 71<-0.0243 36 6\n\
2<0.233 207<0.375 357<0.875 145<1.13 50<-0.0398 523<0.5 95<-0.452 8 37<0.0304 187<0.5 81<1.27 5 -30 44<0.725 68<-0.0729 -9 23<0.372 61 -36 -27 599<0.875 109<0.5 -6 35 74 -71 17<0.0359 1 98<0.5 22<0.666 10<0.0831 -19 109<0.5 299<0.5 502<0.375 10<0.186 457<0.875 -14 61 -3 34 -53 65 95<-0.565 -14 30 47<0.179 3 36 -41 35 22 81<0.4 -22 0<-0.172 -13 56<1.43 75 28<0.00804 -23 52\n\
3<0.0841 25<0.069 105<-0.333 -4 25<-0.19 4<0.0894 -38 32<0.239 -6 15 143<0.5 34<1.13 65<0.339 11<0.701 11 116<0.5 2 112<0.364 11<0.945 23 -3 90<0 8 -28 4<0.0741 32<-0.265 -77 19<0.0616 -42 32 -1 -5 43<-0.607 4<0.0651 -53 -14 26<-0.518 24 4<0.082 3<-0.00403 -16 43<0.233 12 -12 15<0.00898 6 -5 -9 50<0.311 36<-0.253 26<0.119 73<-0.395 -69 7 39 84<-0.732 38 35<0.59 -1 -34 34\n\
1<-2.28 6<-0.0503 284<0.5 -15 15 273<0.375 8<0.29 27<0.25 18<0.0172 -2 -25 29<-0.475 41 4<0.14 12 -8 115<0.5 84<-0.941 47 -3 -34 86 15<0.343 102<1.13 195<0.875 290<0.875 48<0.0844 182<0.375 48<-0.532 -8 104<0.5 3 48<-0.0304 2 57 259<0.375 27 -33 8<-0.322 -19 8<-0.069 15<0.0639 26 -9 -6 54 43 13<0.425 -13 70<2.25 50 -16 158<0.375 -20 4<0.121 50<-0.0398 82 66<0.214 -17 74 -29\n\
7<0.0395 54<0.91 109<0.5 174<0.375 10<0.499 23<0.238 589<0.875 469<0.375 106<2.75 -1 47<0.127 32 -26 17 80 136<0.5 44<-0.29 219<0.5 4<0.0454 51 -30 54 -3 -38 7<-0.0496 43<-0.14 46 11 9<0.169 -9 20 19 21<-0.0114 20<0.45 0 82 17<0.158 9<-0.339 90<0.0347 5<0.053 82<0.5 -19 148 -10 -21 -32 89 2<-0.00845 9 29<-0.475 120 30 25<-0.0893 9<0.412 29<-0.339 -41 45 -53 19<-0.152 -8 -31\n\
270<0.875 312<0.375 58<4.37 45<0.55 83<0.5 90<-0.0347 -10 52<0.253 47<-0.243 23 -9 34 31 144<0.5 1 77<-0.847 18<0.0591 -35 -2 36<0.246 3 -22 36<0.46 28<0.209 35<0.644 45<0.95 47<-0.204 38<0.8 -20 23 28<-0.0418 -44 9<-0.339 39<0.282 62 -30 9<-0.17 -59 -5 372<0.375 -3 -29 29<-0.113 20 -4 16<0.449 86<-0.185 42<0.555 -7 -60 6 27 22 -53 28<-0.157 23 29<-0.339 15 41<0.0239 -74 4\n\
3<-0.2 59<-0.255 11<0.886 -11 64<-0.0754 -8 47 48<-0.304 5 -23 16<0.0672 59<-0.0255 238<0.5 -1 232<0.5 4 67<-0.0442 126 -3 38<1.67 101<0.5 127<0.5 -28 8 56<0.598 58 -24 13 64<0.285 141<0.875 66<-0.114 43<0.296 16<0.153 15 -3 18<0.118 -18 1 2 8<0.0805 -4 36 90<0.166 38<1.93 11<0.953 3<-0.0207 66<0.285 59<0.127 19 -29 92<0.382 20 94 32<-0.0662 166<0.375 71 14 12 -17 -6 -6\n\
365<0.375 54<0.91 226<0.375 273<0.375 193<0.875 343<0.375 102<1.13 4<0.36 336<0.375 -1 78<-0.0222 78<-0.244 18<0.177 -34 34 -69 9 106<0.75 32<-0.309 16 -5 80<4.11 8 62<0.192 73 -1 60<-0.0425 5 33<-0.0734 -54 -13 35<0.241 -19 32<-0.194 67 15 28<0.209 19 -13 -33 41<-0.199 18<0.308 -42 30 46<-0.104 52 73<0.195 64<-0.142 -32 30 35<0.741 -39 48 60<0.383 57<-0.314 56 83<0.5 17 -17 -26 29\n\
37<-0.507 12<0.539 38<1.73 112<-0.85 -43 32<-0.0994 8 -10 33 277<0.875 28<0.481 24 -13 -44 85<1.19 28<-0.104 13<0.141 3 -5 11<0.9 111<0.5 12<0.495 3<-0.0627 1<-0.51 8 -12 -1 89<0.5 96<0.115 230<0.875 64<0.285 8 -19 -31 -32 61<-0.17 43<0.7 1<-3.7 5 -61 31 51<-0.17 19 -18 101<0.5 64<-0.0475 287<0.5 40 0 10 -22 3<-0.104 -11 5<0.178 135<0.5 7 -10 -20 28<-0.0697 31 0\n\
7<-0.112 -12 155<0.5 54<-0.42 17<0.0234 -19 -2 44<0.242 28<0.0348 104<0.5 152<0.5 61<-0.17 -7 9 -25 17<0.0414 36<0.0383 8<0.161 44 -9 -17 21<-0.0382 120 31 -2 99<0.5 228<0.375 60<-0.723 283<0.5 15 88 200<0.5 40<-0.333 -22 -1 31 78 12<0.0817 17 -23 7<0.0076 44<0.295 154<0.5 7 -15 2<-0.0644 -7 40 158<0.375 60<0.212 20<0.25 59 61<0.182 19<-0.0163 -4 61 -9 -10 65<-0.169 -52 16\n\
174<0.375 192<1.13 87<0.76 358<0.875 226<0.375 194<0.375 169<0.5 10<0.162 0<-1.95 119<0.5 25<-0.041 7 18<0.0103 41<0.0598 5 -21 -14 8<0.0805 75<0.103 74 1 50<-0.12 40 -22 0 299<0.5 52<0.575 104<0.5 42<0.925 0 72<-0.208 -14 36 0<-2.13 31 4 23 -47 56<-0.119 18 67<-0.345 -29 -7 -52 151<0.875 21 -24 52<-0.115 -21 31 155<0.5 73<-0.213 234<0.5 70 -29 -6 35 -36 56<0.359 -7 31\n\
191<0.375 92<1.15 36<-0.575 49<-0.0565 50<-0.279 9<-0.17 1 -86 1 15 140<0.5 111<0.5 19<-0.547 5 59<0.255 19<0.259 87<0.152 394<0.375 -5 26 118<0.5 -34 14 5 11 101<0.5 127<0.5 41 13 -23 9<0.412 61<0.0081 9<-0.283 -5 116<0.5 28<-0.47 -31 41<0.0598 7 28<-0.235 -10 30 -8 36<0.0383 15<0.0327 26<0.359 -11 12 0 26<0.12 -22 50<0.119 67<-0.292 60 1 67<0.0795 -39 11 10 17 -77\n\
7<-0.112 3<-0.152 -27 4<0.198 -9 28 124<0.5 1<-3.92 11<0.701 14<0.0397 -33 13 64<0.143 2 98 92<0.637 12<0.0347 89<0.5 18 -20 11<0.852 144<0.5 33<-0.0152 12 33<0.0459 158<0.375 2 -14 87<-0.152 2 39 18<0.0793 77<-1.19 29<-0.32 -10 12<0.106 -8 124 23 -11 178<0.375 98<0.5 92<-0.127 8 -7 14 73<-9.31e-10 78<-0.222 0 40 -4 2<0.00605 -23 119<0.5 213<0.5 7 -42 71 35<0.59 4 68\n\
13<0.044 26<0.418 -9 -37 191<0.875 24<-0.575 -11 52<-0.0383 58<3.1 0<-1.53 5<0.0654 17<0.0177 -14 49<-0.283 55 5 -27 276<0.375 39<0.0832 20<0.95 43 -10 65<-0.396 -22 13 89 551<0.875 146<1.13 170<0.5 -3 96<0.115 50<-0.597 -80 -18 22 45 58<4.6 63 -27 270<0.375 246<0.875 202<0.5 559<0.875 1 37 39<0.056 26<0.162 39<-0.163 -6 49<0.254 59<0.191 163 -15 3 14 -2 52<0 -23 45 39 79\n\
48<0 45<0.75 48<-0.0304 219<0.5 0 90<-0.104 4 316<0.875 31<-0.274 -7 -104 47 98<0.5 20 -44 48<-0.213 77<-1.36 16 0 15<0.343 57<-0.564 -26 38<0.867 -2 -7 167<0.375 18 66<-0.114 36 -75 4<0.105 20<0.35 380<0.5 41<-0.598 -45 -4 32<-0.53 51 -48 6 16<0.0445 425<0.875 70<-1.75 -16 89<0.5 22 541<0.5 170<0.5 3 45 -44 57<-0.104 65<-0.339 28 -84 15 216<0.5 3 32<-0.0994 -3 -59\n\
6<-0.0398 306<0.875 83<0.5 17<0.0234 82<0.5 24<-0.157 13 -23 50<0.12 -8 8<0.29 25<-0.016 -25 80 -6 2 23<0.0196 360<0.375 10<0.212 3<-0.00403 -21 38 9<-0.0565 27 -7 98 -22 153<0.25 43 -33 242<0.875 55<-0.243 -4 13<0.0269 33<0 139<0.5 6<0.0835 62 10 31<0.467 -15 61 -9 169<0.5 143<0.5 0 43<0.56 13 -7 46<-0.209 -6 74<-0.42 8<0.234 16<0.386 83 13 12 105<-0.777 53 -12 54\n\
7<0.105 109<0.5 52<-0.402 5<0.0232 15 617<0.375 -13 36 7<-0.33 60<0.298 85<0.398 1 27<0.55 94<0.75 66 -20 131<0.5 -10 36 43 80<3.98 84<-0.732 7<-0.112 72<-0.312 57 -10 81<0.867 -26 16 102<1.13 3 53<-0.132 20 -23 -2 20<0.85 22<0.0123 -19 84<-0.105 -22 62<-0.0863 0 89<0.5 95 -29 7<-0.0134 87 5<0.081 -17 72<-0.208 -37 5<0.125 60<-0.402 -25 93 -30 5<0.112 2<0.00605 18 -33 -41\n\
72<0.52 3<0.0841 79<0.037 17<0.197 225<0.375 282<0.5 447<0.875 25<-0.00234 93<0.5 8<0.537 8<-0.698 9 3<-0.134 -25 5<0.0612 -18 -1 12 81<1.67 6 47<-0.204 5 -54 3 -32 134<0.5 4 27<0.85 -9 20 -36 8<-0.069 69<3.9 -4 -37 2<-0.148 54<0.084 -32 8 4 46<-0.0665 41<0.12 38<1.93 3<-0.152 16 -7 68<0.081 -10 51 -17 8 278<0.875 4 37 79<0 5<0.0704 21 27<0.25 23 -11 -13\n\
7<-0.112 51<0.509 60<0.127 261<0.5 -19 57 60<0.298 37 -8 19<-0.471 -29 60<0.127 29<-0.198 -2 60<-0.51 -12 77 -26 226<0.375 102<1.13 4<0.36 136<1.13 258<1.13 332<0.5 117<0.5 14<0.00873 56<0.119 -19 -1 77<-1.36 17<0.027 22 -21 2 43<-0.171 7<-0.0134 -6 28 105<-0.555 0<-2.92 74 11 -2 47 56 44 41<0.0598 -31 19<-0.0568 -29 48 43<-0.0467 60<-0.184 -1 22<0.185 120 -7 75<-0.0925 56 -2 -25\n\
13<0.044 29<-0.32 18 21<-0.0114 64<0.0475 -14 21<-0.0856 48 -23 -35 40<0.27 75<1.05 29<0.389 256<0.375 52<-0.0383 15<0.343 19<-0.471 425<0.375 -9 23 13<0.587 78<0.074 -4 13<0.259 9<0.339 -10 41 21<-0.0705 4 39 2<-0.0297 42 -21 27 300<0.375 3 -58 58 220<0.375 -15 47 46<-0.209 26<-0.359 -29 26<0.23 39 -4 31<-0.14 26<-0.0797 37 15<0.00289 25 -22 -8 97<0.285 -7 37<0.316 8<0.136 -3 44 -9\n\
48<0.152 122<1.13 3<0.0841 8<-0.403 11<0.31 117<0.5 4<0.105 2<-0.0297 -23 81<0.0667 -74 32 10<0.109 20 -21 29 11<0.9 100<2.75 11<0.886 11<0.646 24 1 26 -36 4<0.113 15 -6 81<0.0667 17<0.0204 270<0.375 89<0.5 6 -4 -46 86<0.185 -5 76<-0.163 -8 63<1.75 20 -45 12<0.795 -6 81<1 21 -22 41<-0.299 -22 11 17<0.00815 34 68<0.33 11 -33 153<0.25 171<0.875 3 -34 12<0.452 31 -14\n\
1<-3.81 44<-0.161 16<0.331 -8 95 17<0.0151 -30 409<0.375 -10 72 7<-0.0134 63<-1.75 50<0.119 8 103 48<-0.0304 0<-3.52 52 89<0.5 6 29<0.0527 -23 15 17<0.0478 -22 10<0.0831 28 -8 209<0.375 93<0.5 61<-0.17 128<0.5 -11 53 44<0.242 99<0.5 3 17<0.0359 113<0.35 4 69 52 -5 8<0.234 1 89<0.5 16<0.449 100<1.25 -15 19 24 44<-0.161 -29 28 60<-0.331 -15 8<-0.125 -25 26<0.076 12 105\n\
23<0.648 248<0.375 7<0.105 192<0.875 106<0.75 122<1.13 7<-0.0496 3<-0.00403 43<0.607 431<0.375 122<0.375 2 68<0.0405 51<-0.0847 -8 31 13<0.837 10 -28 -44 -14 69<3.58 44 6 175<1.13 26<0.23 119<0.5 0 0<-1.95 90<-0.052 -2 4<0.0741 -9 73 10<0.0526 -20 38 3<0.0841 22<-0.502 67<-0.133 31 -7 94<0.75 -6 -28 -44 50 -14 51<0.395 8 106<1.25 7 -18 0<-0.614 2 -37 14<0.113 1 -31 28 -13\n\
188<0.5 25<-0.19 126<0.5 59<0.0765 149<0.5 9<0.412 128<0.5 190<0.5 7<-0.0496 110<1.25 -23 40 153<0.75 46<0.23 -10 14 38 81<1.13 65<-0.113 -32 50 -33 25 43<-0.14 -41 22 12 32<0.398 57<0.313 65<-0.169 -39 65<0.339 7 -53 -69 28 1<-3.11 -100 -21 96<-0.575 35<0.59 10 71<0 15 6<-0.0503 8 -35 0 74<0.42 9<0.848 10<0.024 31 7<-0.0496 95<-1.02 -50 30 -21 187<0.5 -79 23 54\n\
1<-3.81 15<0.00582 -29 95<-0.565 26 5<0.0704 -25 18 15<0.155 297<0.375 37<-0.507 61<0.0405 -23 1 157<0.375 272<0.375 51<0.644 120<0.75 1 476<0.5 11<0.81 0 35 -12 54<0.0323 85<0.265 9<0.339 13 37<0.638 35<0.805 19<0.608 106<1.25 87 -7 -9 -20 -22 -5 32<-0.53 -36 17<0.0414 -11 23 37 -41 -28 6<-0.0311 5<0.112 -22 6 54<-0.56 -30 78<-0.244 229<0.375 -1 66<0.428 -47 35 11<0.81 -11 14\n\
2<0.0858 256<0.375 5<0.094 54<0.7 45<0.85 67<-0.0442 129<0.875 15 68<0.23 -37 159<0.375 39 -40 98<0.5 4<0.0968 -4 -24 12 4<0.36 327<0.5 533<0.375 101<0.5 -2 10<0.0831 42<0.555 -14 4<0.121 62 -13 59 22 43<-0.35 10<0.0303 15<0.018 -23 46<-0.169 -42 29<-0.32 -9 92 -19 10<0.273 5 28 13 12 99<0.5 97<0.142 57<-0.105 6 -7 42<0.286 3 36 -23 59 57<0.0522 -15 178<0.375 -5 38\n\
344<0.375 244<0.875 508<0.375 26<0.162 33<0 0 -8 22<-0.678 38<0.733 59<-0.326 35<0.322 35 -11 14<0.131 55<-0.208 13<0.296 92<0.127 -110 10 -13 -8 15<0.0769 -75 8 77<-1.53 47 0 35<0.161 12<0.795 17<0.132 2 23<0.069 43<0.42 -25 4<0.161 45 -48 76<-5.59e-9 -22 16 21 14<0.00595 -3 11 -61 -25 38<2.27 56<0.359 -21 14<0.113 28<0.0884 35<0.483 -31 0<-0.614 37 -25 17 92<0.255 -19 50 -46\n\
2<-0.662 -17 1<-3.59 139<0.5 134<0.5 75<0.555 46 -10 2<-0.0122 -22 20<0.35 69<3.75 118<0.5 59 -28 -5 -24 -21 100<2.25 16<0.0259 -12 157<0.375 10<0.0526 224<0.875 33<-0.00366 23 135<0.5 20<0.35 9 311<0.375 -9 49 -8 84 25<0.069 132<0.5 360<0.375 -4 69<3.71 68 -13 38<0.8 29 201<0.5 -11 33<-0.147 93 15 91<0.5 22 -3 -49 75<-0.0925 20<0.95 20<0.25 15 63 16<0.0177 49 -9 2\n\
26<0.162 54<-0.28 81<0.133 16<0.111 -5 76<-0.0377 79<0.037 7 -24 18 42<0.555 349<0.375 6 54 28<0.0348 50 6 24<-0.39 283<0.5 -5 -30 1 2<0.233 424<0.875 50<-0.119 110<1.25 85<0.132 50<-0.239 251<0.875 -28 18 42<0.226 -10 131<0.5 -4 6<-0.0911 58 6 81<0.733 44<0.0537 64 26<0.199 63 4 -12 3<-0.0371 35<0.322 18 90 -24 495<0.875 28<0.481 -6 50<0.0597 -1 37 65 49 236<0.5 -32 18\n\
33<0.0459 25<0.069 25<-0.041 144<0.5 172<0.375 -5 32<-0.309 -19 52 13 30<0.0475 173<0.375 32<0.596 5 34<1.13 -1 -36 -19 23<0.0242 3<-0.2 33<-0.34 -33 25 60<0.0546 -2 105<0.111 71<0.607 21 -29 73<-9.31e-10 8 -43 3<-0.0289 173<0.375 31<-0.62 13 -4 75<-0.278 -28 47 -10 12<0.209 2<0.0858 -26 0 43<-0.26 26 35<0.644 116<0.5 5 -25 -48 87<0 98<0.5 35<0.322 -10 43<-0.171 34 -1 -36 -35\n\
15<0.155 2<-0.662 85<0.928 -19 45 33<0.0459 84<-0.314 86<0.185 13 177<0.875 -8 30<-0.0285 -6 142<0.875 109 7 272<0.375 23<0.095 -3 83<0.5 30<0.011 0 164<0.5 32 109<0.5 62<0.0164 43<0.296 -13 26<-0.0797 -19 50 27<0.45 56<0.119 -12 56 32<0.133 -10 54 -26 2<0.00091 86<-0.185 12 -23 14 37 11<0.832 62<-0.23 -15 28<-0.157 65 24 2 41<0.179 -12 32<7.45e-9 71<0.17 14 -16 28<-0.157 53 -4\n\
248<0.875 24<-0.39 16<0.00972 95<-0.113 38<1.13 -12 -63 6 -4 87<0.76 9<0.622 64<0.57 100<0.25 38<0.867 63<1.75 71<-0.182 62<0.345 3 46<-0.105 -9 60 -4 -27 37<-0.287 58<4.68 -13 20 22<0.432 68<0.608 63<-0.25 -14 31<-0.315 10 9<-0.339 -21 1 31<-0.14 3 61 22 147<0.5 5 105<-0.333 12 26<0.359 -24 27 -11 266<0.875 54<0.91 -13 40 53 37<-0.0415 91<0.5 11 71 3 24<-0.21 -29 41\n\
50<-0.424 19<0.259 24<0.208 19<-0.265 87<-1.37 -47 12 40<0.0666 -17 8 -62 57<0.313 35 -10 50<-0.0398 88<0.25 119<0.5 321<0.5 49<0 -12 -3 9 -33 119<0.5 31<-0.14 24<0.0164 7 19<0.0616 15<0.0448 62 -13 -54 -6 49<-0.373 -30 35 12<0.0347 -10 23<0.372 15<0.216 248<0.875 0 -43 64<0.143 88<0.75 31<0.638 15 53 41<0.359 -28 57 2<-0.427 36 49<0 57<-0.481 37 -59 5 15<0.00898 -20 11\n\
7<-0.2 32<0.239 3<-0.152 -25 125<3.98 -9 254<0.375 0<1.36 1<-2.67 -21 56 -30 -42 -37 1<-4 112<0.122 -21 21 241<1.13 194<0.875 3<-0.299 35<0.59 446<0.875 17<0.158 -36 20<0.45 -26 84 60 16 0<-3.52 64<0.199 144<0.5 280<0.5 -1 112<0.122 -12 67 23<0.00798 27<0.95 87<0 132 -18 -20 9 7<0.0395 35<-0.354 -26 68 10 259<0.375 459<0.375 0 1<-2.03 112<0 -16 132 9 -48 44 52\n\
7<-0.112 13<0.334 13<0.061 -12 80<4.37 254<0.375 114<0.5 51<0.282 157<0.375 -16 78 26 28<-0.287 -25 27 47 33 516<0.375 0 40 5<0.0612 27<0.85 30<-0.499 -14 34<0.483 13<0.379 62<0.0821 13<0.259 30<0.713 -8 57 18 29 -1 -6 83<0.5 5<0.0314 5<0.0173 -17 31 7<-0.0496 -17 14<0.0301 28<0.142 13<0.379 31 79<-0.167 20 -20 -19 20 -1 51<0.339 374<0.375 252<0.375 366<0.375 -2 55 -20 24 -13\n\
92<1.15 519<0.875 50<-0.359 13<0.0787 25 79<-0.167 179<0.375 -8 35 8 50<-0.0398 188<0.5 -4 31 27<0.1 75<0.333 90<-0.0347 63<0.25 -39 4 9<-0.0565 159<0.875 13<0.837 -3 -47 39<0.0832 -85 28<0.0884 -52 27 46<-0.0348 39<0 23 -34 12 3 95<-0.791 6<-0.0618 50<0.717 13 -20 18<0.118 39<0.349 88<0.25 50<0.149 -2 20 -14 24 -12 37<-0.507 31<-0.0933 28 35<0.102 -10 24 -1 -56 50<-0.12 -8 26\n\
73<-0.456 52<0 613<0.875 60<-0.637 29 -21 50 0 25<0.069 52<0.437 241<1.13 6<-0.274 57<-0.157 40<0.222 17 -38 -15 195<0.875 84<-0.522 56<-0.119 65<0.249 11<0.741 96<-0.69 45 -36 19<0.354 31 -44 42 47<1.49e-8 25<-0.041 31 49<0.509 -2 37 113<0.25 142<1.13 6<-0.0173 10 51 -32 77<-1.86 64 13<0.044 56 -19 77<-1.86 -23 450<0.375 1 -39 47 54 44<0.564 90<-0.589 41 -23 67<0.132 -4 43 11\n\
263<0.875 0<-4 -18 10<0.0108 53<-0.331 -10 484<0.5 19<0.608 4<0.218 49<0 76<-0.678 -32 238<0.5 19 -32 176<0.375 10 11<0.81 -38 3 -6 -32 66 25<-0.016 109<0.5 19<-0.265 -3 82<0.5 16 3<-0.0627 110<1.75 179<0.375 46<-0.453 -43 40<-0.167 -11 11 25 -25 -13 49 34<1.61 34<-0.483 93<0.5 1 -33 10<0.0831 11<0.886 20<0.35 3 -12 -21 109<0.5 -2 20<0.65 -19 61 69<2.78 -23 9 16\n\
312<0.375 25<-0.00234 8<0.537 52<0.0383 104<0.5 44<0.345 114<0.5 83<0.5 13<0.477 -18 71<0.607 25 -49 17 -1 146<0.875 -10 -56 14<0.0193 0 197<0.875 10<0.0526 25 4<0.121 44<-0.59 7 -77 -20 -4 522<0.375 -14 23 10 50<0.0597 74<-0.14 254<1.13 -4 21 50<-0.424 44<0.161 27 26<-0.203 96<0 25 -28 197<0.375 5 -40 59<0.191 208<0.875 4<0.0741 434<0.375 -9 46 2 -69 25<0.00209 14 -24 4 -57\n\
12<0.0347 49<0.424 85<-0.398 -33 32<-0.23 1 21 45 15<0.343 120<0.75 364<0.875 59<0.255 1<-4 38<0.533 -25 53<0.292 -2 70 7<-0.0134 -6 89<0.5 -1 12<0.337 84<-0.105 17 -12 36<-0.127 2 38<0.867 46 -1 15<0.00582 -20 1<-0.51 -8 19 113<0.25 53 -24 56<1.08 58<4.77 -6 12<0.181 -17 71 27<0.45 38<1.73 123<0.5 63 -37 15<0.155 35 -38 52<-0.115 37 13<0.061 35 -21 12<0.539 -19 21\n\
334<0.375 313<0.375 263<0.875 336<0.375 300<0.375 243<0.875 145<0.375 482<0.5 9<-0.508 -4 1 180<0.5 79<-0.278 -47 6<-0.0111 -23 9<-0.283 88 -7 52 58<4.17 67<0 6 -42 151<1.13 -52 50 17<0.113 1 73 -49 42<0 65<-0.0678 62<0.0821 2 -58 36 -38 32<7.45e-9 28<-0.0149 80<3.8 0 68<-0.122 -12 67 65<-0.452 -50 47<-0.0637 6<-0.0618 14 -35 38 43<0.296 5 -58 31 65<-0.0678 46 6<-0.075 29 -41\n\
361<0.375 70<0.75 11<0.87 123<0.5 23<0.0242 5<0.0421 -6 2 524<0.5 234<0.5 162<0.5 44<0.564 50<-0.424 66<0.142 26 320<0.5 5 -68 -9 67<-0.292 -16 8 5<0.0386 -3 34<-0.483 15 -29 151<0.875 13 -44 -92 11 45<0.75 13 11<0.9 7<0.0076 106<1.75 20<0.95 3 82<0.5 -64 20 -15 -10 257<1.13 -2 74 244<0.875 41<0.119 528<0.375 73<0.456 5 19 -36 29<-0.07 2 -16 -29 55<-0.104 -82 -11\n\
236<0.5 16<0.0672 179<1.13 1<-2.03 138<0.5 82<0.5 -7 -23 13 38<0.467 94<0.25 -8 48 4<0.129 87<-1.06 32 -19 62<0.268 -3 38<1.67 47 -1 48<-0.152 -22 42 333<0.875 182<0.875 311<0.875 4<0.36 66<0.143 2 9 -16 92<0.127 35<-0.161 -9 73 3 62<-0.0128 4<0.121 12 69 3 -30 35<0.161 90<0.26 1<-0.996 6<0.0427 -11 26<0.0171 55 -1 94<0.75 20 62<-0.288 -61 3 6<0.158 -25 49 -16\n\
36<0.0732 106<0.75 31<-0.364 2 5<0.103 131<0.5 42<0.555 -3 231<0.375 48<0.608 -22 28 67 1<-3.36 49<-0.373 72 48<-0.0651 134<0.5 65 15 -5 36<-0.161 164<0.5 14<0.00595 31 -8 276<0.375 132<0.5 49<-0.102 40 10 -12 -69 -7 20<0.45 -6 -23 240<0.875 34<1.61 1 5<0.0274 -17 27 28 251<0.875 42<0.74 59<-0.637 57<0.313 -19 33 4 57<0.0209 1<-2.28 27 55<0.13 -14 34 0<-2.92 -26 42 -11\n\
8<-0.698 17<0.132 115<0.5 112<0.364 20 67<-0.199 32 -7 -16 24<-0.00891 15 -24 25<0.069 48<0.152 -1 39<0 115<0.5 71<-0.0729 56<0.119 -50 -3 53<-0.53 -38 78<0.333 -3 52 88<1.25 23 -26 108<0.5 73<-0.684 -46 27<0.45 6 27 102<1.13 279<0.5 7 67<0 -34 12 -33 38<0.533 103<0.75 -16 -63 116<0.5 53<0 5 41<-0.179 150<0.375 -66 10 -5 112<0.364 2<-0.662 53 155<0.5 7 -43 -47\n\
25<0.069 7<-0.2 16<0.111 106<0.75 -35 11<0.852 -19 45 -4 193<0.375 102<1.13 225<0.375 463<0.375 47<0.313 267<0.875 0 21<0.00124 48 -20 -7 41<0.119 7 82 40<0.0666 51<-0.17 -28 99 -15 35<0 35<-0.354 49 -32 47<-0.0637 78<0 33<0 82 -18 -10 117<0.5 -44 31 304<0.875 -22 60 155<0.5 477<0.5 40<-0.167 240<0.375 -12 59 17<0.132 -13 328<0.5 19 -27 78<-0.185 25 -49 50<0.149 17 57\n\
52<-0.402 -8 198<0.5 9<0.622 9<-0.508 48<-0.152 5<0.0232 19 17<0.0974 -24 3 5<0.0314 -16 5 144<0.5 42<0.286 53<-0.0442 288<0.5 2 17 102<1.13 48<0.152 43<0.35 37<-0.0415 -9 11<0.913 -3 69<3.8 6 35 10 -13 41<-0.12 16 -46 43<-0.42 18 97<0.142 145<0.875 30<-0.499 10<0.352 -19 36 4 -47 19 13<0.224 86<0.555 -12 42 17 86<0.185 115<0.5 69<3.18 27 -2 -26 -24 3<-0.0921 0 -27\n\
3<0.0841 19<-0.547 153<1.25 473<0.5 156<0.5 12<0.155 -1 413<0.375 6 -45 64<-0.314 70<0.75 -74 8 63<-1.25 -47 36<0.246 29 -4 -49 44<-0.402 75<0.278 120 -14 12 25<-0.00234 149<0.5 42<0.226 23<0.0423 12<0.539 -12 5 3 44<0.161 -20 -6 19<-0.329 37 1 86<-0.185 86<-1.66 11 -7 50<-0.359 75<0.925 14 35<0.644 -31 34 0 26<-0.263 81<0.467 -3 -81 36<-0.253 28 101<0.5 -2 42<0.111 43 -4\n\
15<0.155 110<0.75 355<0.375 9<-0.424 57<-0.209 33<-0.0365 27 -17 30<-0.313 -7 8<-0.322 2 30<-0.265 35<0.161 13<0.0971 -19 144 -2 25<-0.0893 55 13 14<0.0301 21<-0.0478 -19 121<0.5 -7 31<0 95<-0.678 -25 61<0.0945 50 2 -13 104<0.5 -1 131<0.5 -2 13<0.334 17 61<0.122 26 114 53<0.0442 8 54 13<0.0269 50 35<0.376 1 41<0.239 32 -11 57<-0.299 49<0.169 48<0.0507 57<-0.314 14 67 -20 -16 -11\n\
356<1.13 13<0.044 -11 13<0.532 3<-0.0721 45<0.85 67<-0.132 36<0.0732 -3 49 47<-0.243 -33 13<0.379 5 -29 26<0.199 9 6<-0.333 15 -3 75<0.629 2<0.233 -2 513<0.375 -28 44 161<0.5 537<0.375 5<0.0173 30<-0.107 42<0.111 39 -40 47 -1 61 36<-0.023 11 70 58<3.1 45<0.95 91<0.5 -17 27 22<-0.999 36 149<0.5 40<-0.0793 23 2<-0.0226 1 51 -10 17<0.132 -6 114<0.5 36<-0.115 42 7 -10 42\n\
151<1.13 97<0.998 368<0.375 390<0.375 547<0.375 33<-0.00366 98<0.5 44<-0.59 46<0.104 0 37 16<0.0791 3 1<-3.92 -37 -3 99<0.5 -24 20<0.95 44<0.161 -44 10 22 1 47 -46 81<0.133 130<0.5 53 -27 58<3.7 6 -80 81<0.2 28<-0.235 38<0.667 -2 -62 18<0.103 28<0.0348 6<0.00291 69 -19 -3 56<-0.119 -45 23 420<0.375 87<-0.76 -38 43 -40 64<0.285 47<-0.0637 20<0.35 13 -51 11 61<-0.17 37 -69\n\
3<-0.299 -19 25<0.069 264<1.13 225<0.375 70<0.25 75<-0.185 8 16<0.0259 -15 0 42<0.0617 129<1.13 -17 20 38<0.933 156<0.5 -12 130<0.5 63 -16 87<0.152 13 -35 42<0.407 51<-0.169 -29 79<0 106 -21 -17 47 120<1.25 440<0.375 75<-0.0206 16<0.209 11 46<-0.244 13 -39 16<0.209 56<0.359 13 -19 3<-0.0126 -2 16<0.386 129<0.875 79<-0.389 -30 36<-0.46 6 83 -13 27<0.35 -15 24 63 35<0 4 73\n\
313<0.875 24<-0.575 15<0.0946 -14 66<0.0389 47 -18 390<0.375 57<0.383 40<0.27 26<0.418 1 2<-0.00526 40<-0.24 15<0.0448 2<-0.148 55 8 52<0.0575 -44 25 25<-0.434 15<0.12 51<0.0726 64 -32 -36 276<0.875 -14 79<-0.111 -28 101 -24 193<0.875 -7 32 15<0.343 39<-0.342 55 98<0.5 22<0.666 10<0.186 -13 36<-0.0493 -5 22 4<0.0741 96 -1 53<0 4<0.172 -21 44 39 36<-0.023 11 118 52 130<0.5 -3 61\n\
391<1.13 598<0.375 79<0.111 314<0.375 61<-0.219 18<0.0103 0<-4 36 91<0.5 0<-2.46 -2 -31 45<0.75 -24 15 86<-0.925 -14 9 160<0.5 1 9<-0.0565 24<-0.0918 52<0.437 4 -52 8<0.483 86<-1.11 22 -12 230<0.375 56<-0.359 -55 13 -39 317<0.375 97<-0.142 86<-1.29 14 178<0.375 -9 -44 3 -43 -41 292<0.875 9<0.412 26<0.23 33<-0.147 -13 101<0.5 9 -14 24<-0.0055 254<0.875 6 -59 31 -13 -79 -37 48\n\
68<0.17 116<0.5 125<2.38 141<0.875 32<-0.459 31<-0.42 -14 8<-0.242 139<0.5 -8 35<-0.241 6 12<0.583 18<0.235 134 7 -22 10 31<-0.62 32<0.0442 2 14<0.0223 -6 84<-0.314 -12 18<0.154 52<-0.115 -20 174 3 -5 33 53<-0.0736 -14 17<0.0204 224<0.875 16<0.0672 88<1.75 -24 38 11 86 -8 52<-0.0383 22 0 24<-0.575 64<0.0475 3 40 88<0.75 139<0.5 66<-0.0712 0 10<0.0952 23 4 8<0.34 2 -20 -6\n\
208<0.375 183<0.375 9<-0.508 14<0.191 119<0.5 -7 30 20 47<-0.28 52<-0.0383 -10 89<0.5 3<-0.0207 49<0.254 96<0 38<0.267 21 3 -18 55<0.13 -18 44<0.644 19 15<0.0946 -36 56 34<1.13 -24 9 39<-0.237 59 445<0.375 17<0.0359 40<-0.0793 196<0.375 22 83 2 162<0.5 -23 18 -59 87<0.152 79<0.333 9<0.622 3 40<-0.131 162<0.5 140<0.5 9 -32 -47 3<0.00692 14 -35 -16 34<-0.483 -26 21 -30 51\n\
77<0.508 23<0.238 -1 104<0.5 76<-0.188 54<-0.56 22<-0.185 42 58<4.37 -30 28 30<0.257 -2 -19 77<-0.508 170<0.5 144<0.5 67<0.186 21 12<0.539 62<0.0493 30<0.0475 17<0.0414 36 -35 60 -12 -42 -7 -17 84<0.313 49<0.678 5<0.0314 30 2 64<-0.142 17 -58 40<0.0185 -71 14 5<0.0568 64<-0.143 6 30<-0.224 14 -54 12<0.0817 -27 27 96<-0.575 20<0.75 33 -24 35<0.59 5<0.0232 28 352<0.875 -26 38 25\n\
1<-4 38<1.27 14<0.0261 -33 0 25 227<0.375 59<0.255 38<0.533 198<0.5 70<0.75 60<-0.723 33 29<-0.0416 1 24<0.0374 18<0.0793 22 41<-0.179 29 -7 255<0.5 -29 44 58<4.9 -12 51 41<-0.461 137 20 9<-0.424 354<0.375 24<-0.0248 -3 135<0.5 24<0.0836 81<0.133 9 36 -3 1<-2.67 45 13<0.532 -18 20 59 592<0.875 29<-0.565 47<-0.17 38<0.8 -1 59 -4 -3 47 29<0.128 -11 12 10<0.186 58 -6\n\
23<0.372 117<0.5 212<0.875 68<0.295 25<-0.00234 32<-0.23 -1 75<0.449 131<0.5 31<-0.0933 22 0 -9 25 407<0.375 47<-0.28 40<-0.333 12 -11 26<0.645 2 -35 49 54<0.91 6 29 20<0.35 73<0.253 2 110<0.25 16 95 -12 224<0.875 36<0.0732 61<-0.17 29<-0.0126 21 96<-0.345 -35 7 -8 5 19<-0.207 70<1.75 -55 -6 27 26<-0.0797 70<-1.75 -21 8 123<0.5 29<-0.32 75<0.629 47<-0.382 9 -49 16 -2 -31\n\
74<-1.4 110<1.75 323<0.5 105<-0.555 44<0.345 16 -41 26 -42 -58 34<-0.805 47<-0.0255 112<0.85 70<1.75 29 -27 -41 71<0.434 112<0 -17 87<-1.06 -59 38 -51 526<0.5 361<0.375 467<0.375 458<0.375 15<0.343 0 100<1.75 43<-0.0467 34<0.966 -31 8 68<0.446 76<-0.188 43<0.812 7 -66 24 114<0.5 43<0.35 12 -76 19 -30 -34 71<-0.0729 28 44<0.295 6<-0.274 -40 66<-0.214 -45 14 -42 -29 122<0.375 -6 80\n\
209<0.375 310<0.375 333<0.375 9<-0.17 7<-0.33 -23 145<0.375 32<-0.159 85<-0.398 -27 1 34<0.483 39<-0.0693 -13 79<0 10 -14 55<0.312 61<-0.122 63<1.25 -8 55 22 -14 38 0<-2.13 105<-0.333 77<0.508 148<0.5 349<0.375 26 -47 -2 108<0.5 -37 10 1<-4 -22 36<-0.253 52<0.115 -11 27 247<0.375 4 67 85<0.265 84<-0.522 49<0.17 4 42 211<0.875 -5 18 -9 -20 50 60<-0.331 -12 32<-0.159 72 -4\n\
226<0.375 7<0.105 207<0.375 243<0.875 269<0.875 -1 42<-0.37 15<0.0946 74 -17 302<0.875 80<4.59 17<0.0177 210<0.875 -55 21 168<0.375 33 -30 39 65 40 37<0.0304 47<-0.102 82<0.5 -18 43 -45 42 27<0.85 27<0.55 29<-0.17 10<0.109 15<0.0639 9<0.077 84 -1 -36 -25 -33 20<0.35 4<0.161 110<0.75 76<0.113 170 -5 -15 0 2<-0.427 40 -36 -42 329<0.5 68<0.202 31<-0.14 47 2 126<0.5 12 -55 -40\n\
293<0.375 30<-0.0712 3<-0.104 56<-0.359 80<3.58 15 87<-0.152 -78 92<0.382 -46 46 -1 36<-0.253 38<2.07 7 7<0.0076 42 -6 2 30<0.427 49<0.169 89<0.5 8<0.537 50<-0.0717 -16 31<-0.0467 15<0.0639 -13 0 50<0.119 6 39<-0.163 30 -18 7<-0.2 -42 74<0.14 17 49<-0.0565 21 -72 15<0.00582 8<1.13 13 -45 -6 28<-0.47 75<-0.0925 -41 40 32<-0.194 67<0.133 -9 15 5 386<0.5 4 8<0.34 19 -49 -39\n\
404<0.375 548<0.875 92<0.637 15<0.216 602<0.375 342<0.375 25<0.069 84<-0.314 0<-2.92 1<-3.47 126<0.5 72 -20 15 64<-0.0475 92<0.382 41<-0.239 48<0.0507 12<0.106 -27 60<-0.127 18 103 -18 -3 11<0.81 67 4 -5 12<0.795 82<0.5 70<-1.25 22 2<0.233 60<-0.402 52<0.207 17 -13 -7 -24 295<0.875 1 283<0.5 94 -16 43<-0.14 48<-0.213 -30 30 -28 9 33 35 -8 -12 33 64<-0.0475 66 78<-0.167 47 -26\n\
145<1.13 7<-0.112 3<-0.00403 41<0.359 10<0.242 80<3.58 5 9<-0.102 -33 173<0.375 2<-0.0023 -17 6<-0.0911 -11 71 38 68<0.705 5<0.0872 156<0.5 159<0.875 15 -4 54<-0.028 11 -31 -11 53 21 175<0.875 130<0.5 68<0.121 -23 16<0.179 33 -23 31 64 9<0.622 173<0.375 4<0.36 5<0.0612 2 -3 16<0.0259 49<0.254 -24 23 97<0.142 9<0.077 11 34 -16 -19 56<-0.119 24 54<0.91 266<0.875 -19 41 43 -40\n\
8<-0.698 5<0.178 36<-0.387 -6 106<0.25 9 34 67<-0.0795 23 -54 33<-0.00366 261<0.5 0<-2.3 16<0.0791 2 -14 414<0.375 80<4.69 90<-0.26 5<0.0872 253<0.375 -24 11 6 439<0.375 -2 34 10 166<0.375 -3 74 60 27<0.65 53<-0.287 5 22<0.0123 1 99<0.5 143<0.5 9<-1.49e-8 8<0.626 -15 16 95<-0.791 21 -5 9<-0.283 2 16<0.386 -37 1 8<0.402 5<0.053 -25 12 31 22<0.347 1 148<0.5 21 -27\n\
396<0.875 442<0.875 1<-4 -13 438<0.375 26<-0.154 214<0.5 8<0.483 52<-0.115 2 64<-0.214 64<-0.468 187<0.5 -38 31 16<0.386 37 -7 52<0.253 -12 -33 99<0.5 37<-0.114 62<-0.288 -28 105<0.111 44<-0.0537 -35 52 -3 0 -27 19<-0.471 -28 79 64<0.285 42<0.185 -2 122<0.875 8<0.29 5 277<0.875 37<0.0626 42<0.356 14 -22 4 40 20 42<-0.802 60<-0.723 -36 75 206<0.375 5 64 -37 59<-0.382 -22 56 44\n\
84<0.522 198<0.5 0<-3.83 26<0.266 9<0.121 27<0.45 81<0.0667 44 -17 -17 -22 -37 351<0.875 9<-0.237 -2 1 60<-0.212 18<0.359 71 -24 -12 92<0.892 166<0.375 341<0.375 43<-0.0467 17<0.0637 40 -11 -14 63 27<0.25 106<0.25 -23 81<0.133 -23 67 -30 -73 0<-0.614 31<-0.7 -13 20 37<0.638 41<0.119 43<-0.14 149<0.5 -41 38 69<3.98 17<0.132 145<0.375 25 -50 12<0.373 -54 31 -24 86<-0.185 46 3 47\n\
214<0.5 30<0.0475 23<0.295 543<0.875 0 -74 372<0.875 53<-0.0442 39<0.451 43<-0.607 32 11<0.87 48<-0.304 14 120<0.25 -31 33 61<0.0405 23 -6 43 18 -45 37<-0.507 49<0.509 159<0.875 17 -22 -25 19<-0.207 48<-0.152 -7 1 34<0.966 187<0.5 -9 53<-0.0442 22<-0.308 -54 25 -55 49<-0.102 -13 5 53<-0.133 21<-0.00563 -31 30<-0.499 -35 60<-0.723 -42 40 61<0.456 82<0.5 61<-0.0214 -58 14<0.0165 38 -60 -55 32\n\
7<-0.0134 205<0.375 10<0.0831 80<3.74 13<0.477 40<0.111 8<-0.322 -15 0<-2.13 11<0.646 6<-0.0111 -10 82 -23 85 89<0.5 31 -47 -14 -10 55<-0.156 2 -16 35<-0.354 -49 80<2.78 -9 50 73<-0.304 55<-0.243 -15 206<0.375 40<-0.24 -19 184<0.875 0 30<-0.183 -12 1<-3.7 -27 11<0.646 32<-0.265 -1 121 -27 55 328<0.5 15<0.343 73<-0.253 32<-0.459 -15 4<0.14 10 41 3 -10 31<0.638 10<0.0952 1 -20 51\n\
194<0.375 23<0.648 217<0.5 84<-0.941 4<0.129 -28 92<0.127 83<0.5 29 -11 -22 343<0.375 136<0.5 398<0.875 85<0.928 92<0.637 1 12 4<0.14 78<0.111 -31 25 56<0.836 9 -22 38 24<-0.0708 -43 4 8<0.161 146<0.375 -28 39 10<0.309 50 18<0.0904 -69 33 19<-0.0163 4<0.121 47<-0.204 18 116 6 -16 102<0.375 170<0.5 41<0.29 58<3.42 179<0.375 -9 40 52<0.345 -28 22 25 42 352<0.375 -36 22 -56\n\
309<0.375 8<-0.698 26<-0.154 331<0.5 79<0.037 0 -56 -112 19<0.354 60<0.637 16 -40 47<-0.28 24 27<0.25 21 -21 26<-0.154 99<0.5 214<0.5 107<0.5 15<0.0769 62<0.23 -3 61<-0.122 -47 53<-0.0442 49<0.424 -43 31 7 8 49<0.508 11 6<-0.0398 -37 71<0.607 19 -60 -35 8<-0.125 14<0.0456 -2 -53 14<0.0523 23 -19 4<0.113 392<0.375 97<-0.998 53<-0.132 35 -2 38<2.27 0<-2.92 1 -8 7 29 0 -36\n\
157<0.375 204<0.375 2<-0.427 116<0.5 346<0.375 35<-0.354 62<-0.0863 45 -17 -20 36 9<-0.508 62<-0.0128 50<0.239 92 -21 1 61<0.0405 80<4.11 -7 47<1.49e-8 59 -13 -14 61<-0.219 141<0.875 -6 33 66<0.143 535<0.375 183<0.375 0 62<0.268 83 -13 64 122<0.375 252<1.13 63<-1.25 43<0.233 -7 83 43<-0.14 117<0.5 6 31 0 81 131<0.5 35<0.0537 -1 69 35<0.443 108<0.5 72<0.104 65 -36 -10 -24 -41 -37\n\
7<0 189<0.5 24<-0.0918 53<-0.133 44<-0.161 -11 27<0.35 -4 16 136<0.5 94<1.25 423<0.875 -4 55 -26 -40 15<0.013 -1 111<0.5 88<0.25 471<0.5 3 -56 13 16<0.0672 -31 -2 24<-0.21 8 68 3<-0.299 27<0.75 162<0.5 -25 60 63 0<-2.61 -24 132<0.5 90<0.312 47<-0.28 -22 33<-0.0152 77<-0.508 -1 41 19<-0.0163 19<-0.547 -17 28<0.0348 35<0.29 -21 37 3<0.0219 154<0.5 73 0 -35 -28 -33 18\n\
590<0.875 9<0.169 -1 22<-0.0418 5<0.0232 65<0.452 19 -49 67<0.309 39<0.176 0 189<0.5 -10 25 49<-0.0565 36<-0.161 29 -37 73<0.334 20 94<0.75 -27 40 128<0.5 36<0.246 45<0.55 162<0.5 19 69 67<-0.0795 1 17 35<0.102 65<0.113 13<0.425 -43 1 37 15 39<0.0832 79<0.111 35<0.241 -13 49<0.424 67<-0.133 8 -66 36<-0.253 -14 -126 24 65<-0.264 45<0.95 -95 -4 13<0.296 24 -15 325<0.5 -56 31\n\
241<1.13 227<0.375 194<0.375 529<0.375 310<0.375 24<-0.575 83<0.5 68<0.23 55<-0.026 28 -9 30 -16 16<0.0259 24<-0.284 62<0.141 26<-0.119 -43 15 38 59<-0.255 2<-0.00526 -10 35 -24 52<0.437 488<0.5 6<-0.0618 83<0.5 0 15<0.0281 6<-0.131 11 -18 -20 46<0.104 149<0.5 3 95<-0.791 40 74<-0.42 112<-0.122 64 3 -12 -4 -24 29<-0.475 31 -15 42 45 35 54<-0.21 -24 62<0.0164 103<1.25 125 33 1 50\n\
260<0.375 217<0.5 138<0.5 373<0.375 85<0.928 84<0.522 61<0.365 573<0.875 0 33 39<-0.0347 -17 135<0.5 -5 22<0.432 59<-0.455 100<1.75 94 -16 95<0.113 13 110 -17 21<-0.0587 46<-0.0348 -27 5 32<-0.0265 4 33 -13 4<0.172 152<0.5 22<0.27 -5 46<-0.0665 -24 39 -43 14<0.0165 39<-0.237 53 -28 169<0.5 24 84<-0.313 28 -19 -18 4<0.121 14<0.0456 -5 11<0.921 76 -9 -3 61<0.0945 40<0.111 75 -30 -6\n\
2<0.233 314<0.375 0 79<0.111 379<0.5 -56 36 37 113<0.1 60<0.212 79<-0.194 84<-0.941 37 -7 3<-0.134 -25 26<0.162 26<-0.0398 46<0.313 50 -31 287<0.5 -28 51 79<-0.037 66 76<-0.0377 50 -8 13<0.166 76 -4 25<-0.016 76<-0.163 -44 -3 90<0.26 79<-0.139 120<1.25 44<0.161 -6 54<0.196 134<0.5 22 -42 60<0 1<0.187 42 -10 78 3<0.0464 64 -23 54<-0.28 73<-0.152 -14 55 -13 76<-0.339 -13 44\n\
183<0.875 453<0.375 15<0.343 47<0.313 87<-0.152 34<1.13 446<0.875 120<0.25 0 27<0.85 24<0.00586 52 11 -8 42 59<-0.455 -18 125<2.38 46 230<0.875 10 3<0.0464 37<0.316 37<-0.287 6 77 -27 -30 35<0.966 0 40<0.27 -26 28 71<0.434 10<0.109 40<0 40<-0.289 44<0.161 24<-0.0055 -38 125<3.98 59<0.127 75 -15 -35 -34 87<-0.76 -11 115<0.5 41 -11 13<0.0787 -33 2 -15 -26 98<0.5 -15 36 -33 47\n\
28<0.481 26<0.418 172<0.375 3<-0.2 127<0.5 64<-0.143 20<0.45 100<1.25 -11 29 35 41<0.359 26<-0.0398 7 7<-0.0496 43<-0.0467 28 85<1.19 -4 64 78<-0.0222 28<-0.287 42<0.555 68 -20 -7 50<-0.167 -59 -18 81<0.2 37 54<-0.14 -67 12 24 122<1.13 32<-0.459 7<0 -5 -31 1 -15 -22 7<0 34<1.77 -5 28<0.0627 48 -24 -36 95<-0.565 17<0.0847 34 -3 26<0.502 32<-0.159 14 -13 7<-0.112 96 15\n\
188<0.5 308<0.875 347<0.375 77<0.508 85<-0.398 26<0.502 12<0.682 385<0.5 505<0.875 63<-1.75 67<0.0795 7 -78 14 -44 -59 -23 -23 -1 85<-0.132 47<0.0883 48<-0.0651 79<-0.111 71<0.364 14 -46 -79 12<0.129 -25 38 52 233<0.5 88<0.25 21<-0.183 -55 47<1.49e-8 17 -29 24<0.000588 34 -24 -43 57<-0.209 40 -60 -24 12<0.106 48 67<0.133 26<0.23 47<0.0883 31 12<0.303 15<0.018 -92 15 17 86<-0.555 -52 36 -33\n\
1<-4 11<0.701 -22 37<-0.152 49 -10 205<0.375 463<0.375 92<0.637 58<4.9 183<0.875 0 43 71<0 -13 84<-0.732 84 32<-0.23 31<-0.364 -6 49 214<0.5 -2 65 125<3.58 -17 1<-1.74 -3 47 92<0.255 -10 58<3.1 -17 76 32<-0.194 62<0.115 84<0.313 31<0.0467 71<0 -10 45 68<0.081 10 -49 55<0.0347 11<0.81 -56 7 -57 30 11<0.81 68<0.608 10 -62 31<-0.0467 50 68<0.0405 -14 112<0.608 47 -18\n\
255<0.5 64<0.371 5<0.112 17<0.132 74<-1.4 -13 2 109<0.5 466<0.375 67<-0.398 35<0.102 44<0.564 77 -30 6 72<0.52 9 -32 -25 81<0.4 67 -18 20<0.45 74<0.14 167<0.875 47<1.49e-8 93<0.5 -28 154<0.5 28<-0.0149 23 31<-0.54 27 -20 -21 72<-0.208 20 -6 49<-0.508 -47 11<0.886 262<0.375 1 86 1<-0.996 31<-0.0933 107 3 3 123<0.5 36 -41 -13 -5 63<-0.75 177<0.875 48 -27 77<-1.19 12 -19\n\
12<0.0347 117<0.5 -12 39<0.056 -15 22 212<0.875 8<-0.403 137<0.5 5<0.178 10 -21 4<0.121 -38 -5 347<0.375 45<0.75 47<-0.28 23<0.00465 55<0 4<0.238 -31 37 26 199<0.5 32 -6 67<-0.0442 1<-3.36 21 53<-0.821 32 39<-0.0693 -42 167<0.375 -17 25 1<-0.51 10 -25 58<3.1 554<0.375 127<0.5 282<0.5 -1 -13 -14 -95 0 -52 45<0.75 58<3.98 10 -38 22<0.185 24<-0.0556 184<0.375 -26 4 11 26\n\
124<0.5 183<0.375 242<0.875 194<0.375 366<0.375 204<0.375 19<0.608 63<-1.75 65<0 4 41<0.0598 61<-0.122 -18 66<-0.142 11 20<0.1 -7 152 3 335<0.375 -2 -27 89<0.5 50<-0.424 -23 174<0.375 52<0.0575 34<0.966 56<-0.119 -40 6<-0.0503 5 330<0.5 32 -47 1 50<-0.12 28 -8 -32 -13 -36 -44 34 50<0 58 -3 51<0.121 94 0 11<0.574 -26 146<0.375 59<-0.326 84 52<0.115 -12 66 44<0.125 28 -29\n\
85<0.928 264<0.5 10<0.242 27<0.35 21<-0.124 66<0.0713 -5 -40 18<0.203 94<0.25 9<-0.508 -6 4<0.121 12 1 -5 44 10<0.0526 5<0.0173 18<0.0295 64 -17 -18 101<0.5 5<0.0314 104<0.5 -11 5<0.0173 -21 27<0.75 -5 36 161<0.5 -7 76<-0.163 -10 21 4<0.121 5<0.125 74 -43 5 70<0.75 27<0.35 32<-0.23 21<-0.275 -6 35 -13 8 -5 -25 4<0.172 76<0.0226 26<-0.518 24 -36 70<0.75 25 -44 -1\n\
3<0.0841 33<0 34<-0.483 118<0.5 96<-0.345 35 6 54<-0.42 -42 0 -1 96<0.115 133<0.5 14<0.0346 -1 98<0.5 62<0.0164 10<0.0526 19 -62 6 2<-0.0644 -15 -129 29<-0.565 -29 453<0.375 -1 51 90<-0.26 28 -44 67<-0.239 133<0.5 19 48<-0.456 32 231<0.375 22<0.555 -45 24 12 380<0.5 46<-0.209 44 50<0.199 36<-0.0767 16 -8 44<-0.0537 10<0.0612 21 -54 46<-0.105 -21 56 10<0.0303 112<0.364 41 -44 -52\n\
37<0.386 264<1.13 29<-0.565 14<0.0301 32<0.0442 13<0.224 32 -18 -29 8<-0.698 -14 30<0.257 85<0.265 52<-0.0383 2 58<4.11 22 37<-0.418 -1 109 -9 31<-0.0933 60<0.212 86 -24 6 584<0.375 0 58<4.45 55<0.0693 55 -6 -23 48 393<0.375 65<0.113 5<0.125 -15 92<0.51 21 63<0.75 -37 22 1<-2.67 -17 30<-0.142 9<-0.102 -5 58<4.45 1<-0.996 106 20 -9 9<0.169 8<-0.242 -43 53<0.0917 57 -12 -27 58\n\
54<0.91 174<0.375 63<1.25 217<0.5 36<0.0732 244<0.875 -1 41 33<0 11<0.646 111<0.5 10<0.162 37<-0.076 80<4.37 105<-0.111 33 -6 37 -11 85<-0.132 48<-0.152 -63 0 53<-0.0442 13<0.379 52 1<-2.67 28 -9 3 -46 53<0 3 17 135<0.5 16 57 59<-0.0255 49<0.17 25 -41 60 6<-0.0398 -1 -21 1<-0.996 -1 29<-0.17 -11 60 63<2.25 105<-0.333 43<-0.171 42 -27 80<3.31 37<-0.287 -24 47 9 79\n\
25<-0.00234 162<0.5 68<-0.202 9<-0.0565 -6 -37 9<-1.49e-8 113<0.25 -9 108<0.5 12 -14 103<1.25 76<-0.339 23 3 53<-0.398 9<0.412 -69 20 -6 9 208<0.875 31<0.1 144<0.5 124<0.5 98<0.5 4 33<-0.0152 -21 1 -24 159<0.875 39<0.537 0 -35 9<-0.102 21<-0.00563 -6 -60 -1 32<-0.351 62<0.192 36<0.246 -11 25 -26 112<0.364 575<0.875 4 -60 176<1.13 21<-0.467 38 200<0.5 -10 49<0.169 0 -115 28 -61\n\
3<-0.299 570<0.375 -20 56 2<-0.287 81<0.2 20<0.75 76<-0.339 59<-0.178 68<0.0405 -19 68 69<3.98 -36 24<0.000588 -7 82 -29 4 58<4.13 80<3.58 17 24<-0.157 31<0.1 -16 100<1.25 -19 34<0.966 -2 108 20<0.95 25<0 -41 20 12 53<-0.45 91<0.5 52 -26 18 470<0.5 183<0.875 147<0.5 10<0.109 3 3<-0.0459 -6 3 58<3.9 29 25<-0.434 50 80<3.31 -25 6 58<4.45 60 -26 97<-0.712 31 -34\n\
7<-0.33 12<0.106 -8 40<-0.474 46 16<0.612 80<4.37 56<1.08 10 24<-0.043 16<0.244 25 -46 -26 27 60 462<0.375 9<0.508 121<0.5 368<0.375 1 40 67<-0.133 3<-0.104 -32 30<0.534 3<-0.0459 5 -26 70<0.75 -18 69 100<0.25 61<0.213 -2 6<-0.429 23 -26 2<-0.111 3 49<0 6 35<0.443 13 118 70<1.75 171<0.375 163<0.5 51<0.508 7<0.0395 -6 -45 -25 30<0.095 61<0.243 11 -48 34 34 17 45\n\
11<0.701 159<0.375 110<0.25 4<0.113 -2 24<0.00586 4 27 83<0.5 -10 14 90<0.104 6 17<0.0234 51 11 17<0.0177 39<0.056 -14 75<0.185 -8 105<-0.777 43 130<0.5 10 -12 126<0.5 4<0.15 361<0.375 5 -38 52<0.0383 11<0.921 233<0.5 60<0.127 8 -12 -24 92<0.127 140<0.5 26 17<0.197 -11 -41 75<1.05 4 -56 69<3.42 36<-0.294 28 -30 24<-0.0185 44<0 20 -5 71<-0.0729 14 -23 1<-3.11 -59 -11\n\
7<-0.112 79<-0.389 7<-0.2 41<-0.0398 68<-0.284 46 -37 20 44 25<0.00209 -14 10<0.0526 69 65<-0.264 51 -13 338<0.875 226<0.375 291<0.375 12<0.795 265<0.375 227<0.375 1 110<0.25 75<-0.0925 -24 68 -23 41<0.29 75<0.278 3<-0.0627 11 56 62<-0.0493 8<0.161 82 -23 -31 -30 36<-0.46 -44 51<0.509 168<0.375 -17 39<0.0832 88 -8 143<0.5 0 75<1.05 86 -23 47<-0.0255 -7 109 -24 51<-0.0188 52 8<0.136 -34 29\n\
85<0.928 462<0.375 52<-0.0383 296<0.375 41<0.717 19<-0.471 116<0.5 -3 77<-0.847 -62 34<0.161 21<-0.467 37 -49 10 54<0.308 85<-0.132 235<0.5 28<0.209 -33 12 50 207<0.375 17<0.281 18<0.118 0<-3.52 -18 14 31<0.14 -3 22 -27 47 -5 102<0.375 -25 35 -68 358<0.375 365<0.375 1 37 27<0.35 -8 51 45 17<0.113 3<-0.2 87<-0.456 40 -13 31<-0.315 98<0.5 46<-0.209 39 103<1.25 -34 31 48 -31 13\n\
33<-0.00366 87<0.304 12<0.155 178<0.875 22<0.347 286<0.5 53<-0.331 -27 42<0.185 -3 615<0.375 -27 18 14 8 134<0.5 -19 12<0.0347 -16 275<0.375 40 -48 11<0.886 112<0.85 37<0.0304 35<0.59 -10 11 0<-3.07 53<0 -37 17 12<0.631 275<0.375 55<0.354 14 -17 -31 -16 -45 207<0.375 55<0.0347 53<0 11<0.9 22<0.27 23 35<0.322 4 -80 71<-0.283 50 -1 -12 177<0.375 21 -2 -53 178<0.875 -30 17 1\n\
378<0.375 3<0.0841 165<0.875 265<0.875 1<-4 -15 0<-2.3 245<0.375 12<0.0347 131<0.5 10 17<0.00556 109 51<0.508 50 -52 16<0.0672 -10 550<0.375 5 -35 45 119<0.5 97<0.428 1<-2.67 44<-0.29 48<0.152 35 -31 -10 0 -16 -30 21 76<-0.226 57 4 51<0.509 373<0.875 108<0.5 41<0.0239 -14 16 219<0.5 27<0.95 -36 -5 21 35<0.483 2 83 78<-0.244 -23 101<0.5 11<0.31 -3 69 -22 12<0.373 -4 86\n\
192<1.13 455<0.375 448<0.375 13<0.044 -11 37<0.0304 23<0.0423 -1 42<0.356 11<0.886 23<0.134 15 53<-0.662 46 39<0.282 -8 17 36<-0.222 -12 4<0.0968 -20 5 13 24<0.0836 38<2.27 120<0.25 218<0.5 11<0.741 -5 23<0.095 69<3.66 86<-0.925 76<0.0226 5 -62 23 9<0.218 8 -18 -5 12<0.0585 -37 24 -15 112<-0.122 12 -18 4<0.172 28<-0.0149 20 -28 68<0.17 12 56 80<4.37 30 -32 23<0.238 52 -17 -34\n\
74<-1.4 56<0.836 26<0.359 47<1.49e-8 3<-0.0207 6 32<-0.398 24 -73 33 -51 8<-0.242 -16 34 33<-0.00366 97<0.285 48<0.456 -3 49<0.339 22 -10 -18 33<0 74<0.14 87<-0.76 32<0.398 -4 59<-0.455 32 -43 25<0.00209 20<0.1 32<-0.159 134<0.5 49<0.509 10 49 59<-0.326 -16 5 -5 4 52<0 -1 -23 74<0.14 20 49<0.678 47<-0.472 -13 10 -35 55<0.13 96<0.115 -6 -33 66<-0.143 -9 34<0.966 4 32\n\
312<0.375 2<-0.427 116<0.5 90<0.0624 -22 72<0.104 143<0.5 16<0.0942 31 58<4.45 -26 37 -30 -32 58<3.98 -10 51<0.0242 68<0.17 66<0.285 29<-0.407 -24 76<0.113 104 -4 1 72<-0.728 -30 29 17<0.0974 -25 199<0.5 46 -29 62<0.575 391<1.13 34<2.09 96<0.115 0 48<-0.0304 49<0.678 17 77 -4 48<0.152 -26 31 -46 65<0.249 66<-0.0285 71<0.17 8 -40 40<0.185 30 -12 29<-0.0126 3 28<-0.0697 9 105 63\n\
145<1.13 26<0.162 13<0.532 30<-0.499 374<0.375 -10 80<3.31 -24 78 37<-0.418 -5 87<-0.76 199<0.5 159<0.875 3<-0.0721 25<0 10<0.499 28 -21 -35 30<0.0475 -20 13<0.334 28 -23 65<-0.0377 3 53 29<-0.407 -31 52 4 -2 59<-0.212 63<-1.75 40 63<0.75 -7 -24 5<0.112 60<-0.212 10 369<0.875 31<-0.476 10<0.352 4 74<0.14 44 -28 -4 72<0.104 63<-0.25 -24 56 -51 13<0.259 -25 43<-0.42 -46 6 -35\n\
2<0.233 2<-0.0388 1 12<0.0347 -19 77<-0.847 105<-0.999 12<0.155 18 -61 1<-2.49 74<-1.4 11 15<0.0639 -27 2 40<-0.289 26 90<0.104 70<-0.25 17 -15 14 8<-0.069 139<0.5 18<0.268 5 -18 -14 89<0.5 8<0.626 18<0.0506 99<0.5 70<0.75 5 59<-0.326 9 -52 27 -4 287<0.5 375<0.875 22 -52 -30 12<0.337 10 8<0.537 -6 46<-0.313 6 434<0.875 -54 44 15<0.0281 13 301<0.375 324<0.5 -4 44 38\n\
124<0.5 371<1.13 432<0.875 268<0.375 258<1.13 433<0.875 16<0.0553 138<0.5 238<0.5 14<0.00873 -21 396<0.375 77<-0.0565 79<0.037 -15 81<0.6 -11 81<1.27 70 -21 51<0.644 0 69<3.42 -18 76<-0.113 -4 20<0.85 123 -16 61 279<0.5 14<0.00595 67<-0.0442 81 -13 -19 99 65<-0.264 48<0.152 85 7 32<7.45e-9 -24 32 1 -37 51 -19 50 50 414<0.375 79<-0.167 95<-0.565 51<-0.0847 -10 78 8 14<0.068 -30 29 -38\n\
1<-3.24 7<-0.0496 8<0.729 184<0.375 11 -22 46 55<0.173 58<4.17 186<0.5 -7 40 36<0.345 8<0.537 16 -9 -27 14<0.0223 274<0.375 88<1.25 -7 36<0.00676 -8 70<1.25 87 13 58 5<0.0654 37 2 36<0.0732 43<0.56 186<0.5 29<-0.339 32<-0.194 18<0.103 -9 58<4.6 10 53 -14 581<0.375 174<0.375 0 25 33 46<-0.313 19<-0.0568 44 -22 8<0.234 55<0.104 -21 17 20<0.1 8 -42 302<0.875 -12 46 3\n\
308<0.875 37<-0.507 112<-0.122 -12 13<0.477 107<0.5 38<1.07 114<0.5 43<0.35 7<-0.0496 3<-0.0459 15 -65 29 -18 3<-0.0539 -8 -49 21 71<0.364 14<0.0456 15 47 60<-0.255 -31 16 4<0.14 6<-0.0503 38 -5 -21 37<0.386 -1 52<0.115 13<0.224 130<0.5 6<-0.109 -25 10 -26 3 14<0.0223 325<0.5 1<-0.51 32 -19 60<0 60<-0.331 11 -41 39 86<-1.29 71<-0.0243 83 3 116<0.5 -6 37 1<-2.03 7 -40\n\
442<0.875 305<0.875 405<0.375 35<0.966 196<0.875 4<0.36 1 57<-0.105 32<-0.23 -30 37 46<-0.366 43 -29 279<0.5 15<0.0327 57<-0.299 -18 17<0.113 32<-0.53 67 6 60 -30 74 87<-0.152 285<0.5 16<0.244 -17 83<0.5 61<0.243 6 15<0.343 60 -29 -30 46<0.284 82 -16 46<-0.244 -39 88<0.25 32<-0.265 -33 4<0.121 -7 38<1.73 67 -19 -28 15<0.0281 79 -25 88<0.25 68<0.122 39<0.176 -39 14 16 -46 41\n\
13<0.044 35<-0.241 22 24<-0.00891 81<0.133 16<0.284 -4 47<-0.382 -10 91 -24 -21 300<0.375 289<0.875 172<0.375 24<-0.39 13<0.379 96<0.115 8<-0.069 40 3 -30 80<4.37 169<0.5 89<0.5 14<0.0989 18<0.268 69<2.93 -35 10 32<-0.265 77<-1.19 -33 81 29<-0.32 -29 28 -14 32<0.596 -33 51 -31 69<4.27 11<0.646 2 -38 13 467<0.375 460<0.375 0 8<0.729 27 -60 96<-0.575 -26 24 236<0.5 -26 26 -34 -45\n\
25<-0.19 162<0.5 7<0 76<-0.274 8 -8 33<-0.0365 39<0.395 -18 51 37<0.213 -63 11 44<-0.0537 -33 73<-0.532 93 31<-0.42 32<-0.0662 -32 131<0.5 42 -39 0<-0.172 32 -9 314<0.375 28<0.142 50<-0.424 10 -1 34<1.77 95<-0.565 95<-0.678 31<-0.315 46<-0.209 -52 76<-0.452 24 -8 67<0.186 16 -12 73<0.0608 -5 -34 116<0.5 5 10<0.162 54<-0.364 -17 50 73<-0.334 -51 15 41<-0.0398 -39 3 80<3.74 13 -67\n\
346<0.375 2<-0.662 116<0.5 -27 29<-0.407 60 8<-0.0124 23<0.0196 29<-0.198 -15 90 -3 -27 209<0.375 332<0.5 30<-0.0285 -2 36<0.0732 8<0.34 7 120<0.75 11<0.832 14<0.0456 -5 73<-0.253 -16 32 43<0.233 -27 37<0.0304 -23 28 49 14<0.155 23<0.472 2<-0.0388 -22 9<-0.61 46 47<-0.553 72<-0.104 -20 61 -12 72<-0.52 -27 12<0.337 48 -16 12<0.106 -15 9<0.412 47<-0.102 27 -17 250<0.375 64 -23 54 30 25\n\
207<0.375 512<0.375 5<0.0457 85<0.928 1<-4 28<-0.0697 274<0.375 25 117 8<-0.322 47 -1 85<-0.398 -14 13<0.379 28<-0.0149 8<0.626 17 -6 61<0.213 -3 51<-0.509 69 9 215<0.5 1 8<0.136 -39 49<0 -18 16 -17 31<-0.315 24<0.0836 304<0.375 123<0.5 29<-0.282 376<0.375 -10 51 5<0.144 37<0.0304 85<-0.132 34 5 -4 20 13 -44 13<0.224 5 43 260<0.375 345<0.375 -4 64 55 39 17<0.158 9 58\n\
268<1.13 79<0.111 309<0.375 292<0.875 143<0.5 81<0.0667 72<-0.728 158<0.875 1<-0.51 15 -31 42 436<0.375 2 36 71<0.607 123<0.5 77<0.508 96<-0.115 -2 1<-2.98 71<0.284 34<2.09 -21 36 -66 142<0.875 -10 46<-0.0665 -10 15 11 127<0.5 155<0.5 18 31<-0.0467 81<0.733 2 -33 17 -13 16<0.0177 58 58<3.9 -21 59<0.127 3 46 -2 26 -34 46<-0.104 35<0.805 4 49<0.424 -12 72<0.312 -76 20 10 -39\n\
2<-0.111 134<0.5 24<-0.575 284<0.5 66<-0.114 -1 93 -8 14<0.0223 3<-0.0207 -22 8 87<0.152 113<0.1 44<-0.0537 44 6 464<0.375 -1 68 -29 124<0.5 37<-0.19 3<-0.0921 3<-0.237 -23 30 38<0.933 -24 160<0.5 -17 0<-1.27 -30 34 25<0.00209 252<0.875 -15 29 10<0.0831 67<-0.0442 85 -1 44<0.402 -14 36 32 424<0.375 28<0.00804 108<0.5 110<0.25 87<-1.06 -13 15 -5 -1 96<0.115 -4 17 28<-0.0149 -9 108\n\
30<-0.499 19<-0.152 60<-0.184 57<0.0522 -32 15<0.00582 96<-0.115 -18 51 -13 4<0.129 72<-0.104 72<-0.728 -12 90<0.26 69 -37 52<0.253 -34 19 9<0.848 25<-0.00234 4 220<0.375 48 -29 -25 90<0.104 370<0.875 96<-0.575 60<-0.255 40 -15 -22 34<0.805 85 -20 18<0.359 -5 37 108<0.5 127<0.5 30<-0.313 71<0 75<0.37 1 -48 24 -5 4<0.198 126<0.5 59<-0.178 -29 1 4<0.129 18<0.0359 0 129 -16 22 1\n\
293<0.375 451<0.375 418<0.375 395<0.875 552<0.875 317<0.375 0 35<0.322 5<0.053 53<0.397 40<-0.111 10<0.124 23 -33 41 16<0.0672 19 -82 122<0.875 8<-0.069 34 71<0.284 39<0.0284 -2 39<0.282 -147 3 15 0 79<-0.222 46<-0.523 32 -54 8<0.402 20 48<0.0844 5<0.0457 43 -26 238<0.5 -74 25 74<-0.98 47 14<0.0223 29 95<-0.791 35 -45 87<0.152 79<-0.139 65<-0.226 7 -56 1 39 71<0.226 67 -26 35 -43\n\
49<0.509 -1 75<0.629 84<-0.941 51 24<-0.157 27<0.95 4<0.0557 -21 33<-0.00366 -3 62<-0.288 -24 40<-0.2 16 111 3 56<0.836 89<0.5 40<-0.2 -35 40<0.111 62<0.0164 27 -17 -27 4<0.113 1<-0.996 70<0.25 79 4 39<0 43 -41 29<-0.198 32 -29 54<-0.084 -8 86<0.555 24<0.0164 59<0.0765 11<0.953 277<0.875 147<0.5 106 9 -5 -21 -4 7 -26 40<-0.131 -28 77<-0.508 -22 29<-0.07 -9 93<0.5 8 78\n\
289<0.875 64<-0.618 37<-0.0415 4 -21 485<0.5 461<0.375 100<0.25 34<1.61 11<0.886 0 110<1.75 32<-0.0265 -1 76<0.0565 -14 75<0.449 -12 35 -27 89<0.5 177<0.875 -4 110<0.25 51 -18 24 60<-0.467 40<0.0409 40<0 -9 -45 197<0.375 15 -13 24<-0.21 93<0.5 4 -13 122<1.13 413<0.375 197<0.875 106<2.75 150<1.13 147<0.5 400<0.375 11 -43 180<0.5 -11 61 -25 31<0.14 67 -13 1 68 -14 34 -47 -37\n\
12<0.0347 121<0.5 286<0.5 87<0.304 41<0.359 62<-0.288 15 41<-1.49e-9 98<0.5 96<-0.69 34 119<0.5 4<0.121 -19 62<0.46 37<0.638 -63 12 15 19 15 28<0.313 77<-0.848 66<0 25 -25 53<0.0917 48<0.152 -16 76<-0.188 -36 40 28<0.142 -59 12 37 62<-0.0863 -10 69<3.35 -4 -82 16 28<-0.235 -26 26 48<0.0507 69<3.42 -22 22 47 3<0.0841 0 41<-0.299 -20 96<0.345 108<0.5 37<0.386 -2 36 21 -33\n\
558<0.375 48<0.0507 228<0.375 97<-0.428 8<-0.322 -12 44<0.644 86<-1.29 68<0.122 -21 38<1.27 -10 46 13 62<-0.0493 140<0.5 24<-0.0556 -10 94 2 58<4.37 46<0.105 36 -40 68<-0.0729 33 -48 388<0.375 496<0.875 0 52 54 55 24<-0.033 100<1.25 168<0.875 63<2.25 7<0.105 50<0.0597 -1 -26 22 -49 14<0.0261 -4 64 93<0.5 197<1.13 -2 45 14<0.068 2 51 88<0.75 43<7.45e-9 4 -13 145<0.875 -23 37 -47\n\
451<0.375 356<1.13 567<0.375 87<0.76 188<0.5 88<1.75 337<0.375 169<0.5 0 111<0.5 66<-0.269 94<1.25 2<-0.111 32 -19 74 81<0.267 41<0.29 2 58 62<-0.0863 -30 14<0.0523 59<-0.178 28 67<0 5 -62 75<0.555 49<-0.0565 -63 -13 17 31<-0.364 2 -35 41<0.0239 67<0.0795 118 -20 -22 370<0.875 17<0.0104 -4 7 38 41<0.29 8<0.729 -32 31<-0.223 -25 55 29 82<0.5 25 28<-0.235 34 -12 24 35 -38\n\
263<0.875 319<0.375 237<0.5 368<0.875 0 77<0.169 -46 41 42<0.407 1<-3.81 -17 57<0.104 22<-0.999 26<0.645 156<0.5 36 -29 -54 21<-0.224 3 32 16<0.523 -10 37 22<-0.185 60<0.383 21 -50 100<2.25 69<3.84 349<0.875 16<0.0259 9 35<0 57<-3.73e-9 -33 27 61<-0.0521 60<0 22<0.074 -42 46 -55 71<-0.122 9 16<0.449 -101 -21 32 21<-0.15 -45 30 32 52 3<0.0464 150<0.875 37<-0.076 -37 25 -28 36\n\
77<-1.36 -8 5<0.0612 42<0.0617 -10 435<0.375 5<0.0274 10<0.0952 46<-0.244 42<0.356 13<0.224 63 -20 -22 78<-0.333 0 47<-0.0255 10<0.0108 69<3.66 46<-0.0348 64 -9 -36 35 46 -14 61<0.243 32<0.181 5 94<0.75 -27 21 -14 62 116<0.5 31<0.14 35<0.161 3 221<1.13 -7 56 35<0.483 162<0.5 5 5<0.178 -27 29 125<3.18 42<0.111 31 -12 44 61<0.0081 24 207<0.375 43<0.35 11 6<0.158 -21 46 -47\n\
106<0.75 -1 15<0.155 129<0.875 177<0.875 234<0.5 106<2.25 612<0.375 449<0.375 250<0.375 9 -11 44 -68 23 130<0.5 -26 79<-0.167 64 -13 69<3.98 66<-0.0712 14 -48 26 48<0.152 79<-0.278 90<-0.589 50 73<0.456 -33 26 71<0.324 57<-0.244 11<0.832 -6 57 -3 29<-0.253 -7 44 22<0.074 62<0.0164 15 23<0.372 124<0.5 -14 54 -39 72<-0.728 10 -64 79<-0.194 39 70<-0.25 22<0.432 -17 64 72<0.312 32 -44\n\
62<0.575 411<0.5 45<0.75 87<-0.152 52<0.345 31<0.28 17 75<0.761 1 -50 31<-0.0933 -48 14 3<-0.152 73<-0.152 -18 23 20<0.55 385<0.5 -3 44<0.0537 17 64<-0.257 6 -103 -69 121<0.5 -1 69<3.08 -12 25<-0.434 -15 44<0.564 12 -5 20<0.45 -57 18 137<0.5 65<0.0678 94<0.25 4<0.172 128<0.5 -10 64<0.238 -69 22 65<0 -4 68 158<0.375 19 -35 7<-0.0134 53<-0.132 38 -24 46<0.284 -63 1 15\n\
2<-0.662 -13 86<-0.185 29<-0.198 67<0.239 11<0.574 51<0.237 18<0.268 -35 31 75<0.555 -2 79 13 108<0.5 79 79<-0.511 -44 3<-0.00403 40<-0.289 -30 55 -18 29<-0.145 -15 65<-0.226 62<-0.0863 11 200<0.5 4<0.0651 -62 11<0.741 -35 90<-0.0347 -20 38 48 34<0.161 -7 3<-0.237 -25 46<-0.209 51<-0.17 63<0.75 -3 46 -14 77<-1.19 38<1.07 15<0.155 33<-0.00366 1 90 -4 5 11 74<-1.4 11<0.413 39 -37 0\n\
7<-0.112 13<0.587 87<0.152 34<2.09 162<0.5 53<0.662 218<0.5 155<0.5 69<3.58 86<-0.185 -29 19 37<0.456 12<0.239 11 -20 59 17 75<-0.278 -10 75 49<-0.373 -4 78 28<0.209 18<0.428 -4 49<-0.226 34 56<1.08 -13 -67 15<0.00439 -10 42 43 1<-3.11 31<0.28 106 -11 17 43<0.476 2 -21 92<0.637 593<0.375 -1 35 39<-0.104 34<0.805 0 37<0.316 57 -2 65<0.0678 148<0.5 322<0.5 -1 -33 55 22\n\
68<0.33 597<0.375 68<0.0405 86<-1.29 130<0.5 20 22<-0.999 52<-0.115 36 -71 71<0 13 34<0.966 -52 -1 -1 155<0.5 5 16<0.0942 28<0.142 8<0.483 27 -6 -20 11<0.574 38<0.4 22<0.074 1 -54 49<0.509 41 -39 -21 -44 110<1.25 122<0.875 16<0.00972 16 52<0.172 -3 20<0.85 11 -8 20<0.55 153<2.75 22<-0.802 -47 -1 52 -37 34<0.966 8<-0.125 2 -39 65<0.339 65<-0.188 49<-0.0565 -43 18 31 -46\n\
157<0.375 9<-0.339 44<-0.161 160<0.5 -18 36<-0.023 -4 48<0 41<0.119 62 -7 -17 38<0.933 36<-0.46 21 -4 180<0.5 97<0.285 44<0.161 38<2.6 66<0.428 117<0.5 10<0.0526 8<-0.322 -3 42 0 67<0.133 47 -21 67 -18 -2 45 63 76<-0.188 69<4.02 47<0.179 11 -8 47<-0.28 53<0.0917 -4 51 -19 44<-0.161 99<0.5 38<1 -12 76<-0.113 -17 12 79<-0.389 80<3.8 -7 107 17 619<0.375 -5 48 -40\n\
448<0.875 64<-0.618 -12 246<0.875 64<0.371 1 16<0.0177 97<0.57 1<-3.7 68<0.257 45 -16 203<0.375 -30 19 8 76<-5.59e-9 71<-0.413 31 262<0.875 12<0.155 65<0.188 44<0.644 472<0.5 35 -49 -22 -22 12<0.373 -15 52<-0.402 -36 15 -56 109<0.5 97<0.285 110<0.25 -21 40<0.0666 -13 20<0.35 -11 59 8<0.161 -14 45 42 3<-0.0207 52<0 47<-0.28 -40 47<-0.0637 63 -7 47<0.313 66 -27 -34 20<0.25 -7 38\n\
86<-0.185 381<0.5 73<-0.152 65<-0.169 323<0.5 2 -47 -16 12<0.239 3<-0.0126 86<-0.555 65<-0.113 82<0.5 17 -20 102<0.375 26 41<-0.199 37 445<0.375 -16 45 151<0.875 2 -36 15<0.00898 13 9<0.412 15<0.0327 -37 58<4.13 21 -22 -47 -6 23 75<-0.278 57<0.209 10 52<-0.518 46 -12 45<0.1 75<0.103 48 -5 4<0.0557 75<0.278 65<0.188 4 -27 -13 73<-0.213 41<0.0598 0 142<0.875 18 -5 96<0 0 -10\n\
183<0.875 339<0.375 293<0.375 65<0.188 47<0.406 0 39<0.395 369<0.875 -14 41 64<0.371 2 85<0.132 93<0.5 182 -2 -23 59<0.574 39<0.312 5<0.112 55<0 27<0.55 36<-0.0767 96<-0.345 21<0.00124 55<-0.026 38<1.07 29 106 -11 -6 107<0.5 -8 40 105<-0.777 52 3 21<-0.0587 -18 6<0.0835 28 -33 43<7.45e-9 10 -18 49<0 15 74<0.14 188<0.5 -29 50 29 55<0 44 11<0.937 2 57 -30 44 60 42\n\
1<-3.47 29<0.264 39<-0.0347 130<0.5 9<0.218 64<-0.214 -25 213<0.5 55<-0.208 49<0.508 87 -31 15 -4 -17 -16 23<0.238 254<0.375 244<0.375 7 48 30 115<0.5 -24 21 -15 36<0.0732 412<0.375 399<1.13 -3 29<-0.226 -30 62 28 39<0.282 58<3.1 29<0.128 110<2.75 9<-0.424 1 70<-1.75 -21 81<0.4 55<0.0347 43 7 12 -42 -7 1 33<-0.0365 60<-0.402 36 78<-0.333 -32 8 1<-0.51 51<-0.441 13 -16 18\n\
258<1.13 191<0.375 515<0.875 152<0.5 86<-0.185 -3 1 20<0.35 54<-0.28 31<-0.364 56<1.08 31 -32 23<0.059 5<0.0349 9 16<0.0445 5 76<0.0226 -134 -23 2 134<0.5 576<0.375 39 -28 23<0.0115 25 23<0.0196 5<0.0386 -96 -3 5<0.0349 29 117<0.5 4 -40 5<0.0612 0<-2.46 103<0.75 105<-0.111 11 -69 12 -10 117<0.5 3<-0.173 -29 23 0<-1.75 37<-0.239 28 -80 17 31<-0.54 44 -41 -53 54<0.369 -61 31\n\
494<0.375 195<0.875 64<0.285 136<0.5 152<0.5 0 24<-0.00249 28<-0.0697 -22 19 -23 16 42<-0.238 5<0.0494 39<-0.0347 4<0.0968 79 -22 -25 17<0.0637 60<-0.723 -22 63<-0.25 -15 88 18 63<-0.75 5<0.125 64<0.57 16<0.523 80 3 -3 -19 4<0.0454 44<0.242 67<0.239 34<-0.161 -23 34<1.77 76 -34 -33 66<-0.143 34 -29 4<0.113 54<-0.42 -40 5<0.0612 78<0.167 -1 65 -18 17<0.0733 -6 18 39<0.104 51 -17 -41\n\
183<0.375 198<0.5 25<-0.016 126<0.5 30<0.427 52<0.575 3 29 50<0.12 3<-0.152 22<-0.0418 151<0.375 20 -44 11<0.886 9 -37 62<0.23 -28 21 78<-0.167 51 59<-0.51 60 -17 25<-0.041 78<-0.377 -28 54 -13 62<0.268 224<0.375 -2 11<0.9 -29 24 386<0.5 27<0.35 3<-0.299 -31 53<-0.239 -4 52<0.575 12 57 -4 35 3<-0.0813 229<0.875 125<1.19 -25 42<0.111 62<0.0164 39 -4 -12 33 11<0.87 -5 -41 -27\n\
3<0.0841 8<-0.698 466<0.875 232<0.5 45<0.65 -27 4 25 49 243<0.875 402<0.375 26<-0.154 11<0.701 31<-0.887 -24 214<0.5 250<0.875 8 27 62<-0.0493 25 -48 15<0.12 15<0.0154 43<0.7 0 45 -12 32<0.133 16 -27 -1 -57 -31 26<-0.263 13<0.224 32<7.45e-9 -18 -100 -3 142<0.375 8<0.234 54<-0.56 46 15<0.0448 128<0.5 40<-0.333 32 211<0.375 144<0.5 -39 23 19 54<0.0323 -12 54 16 27 243<0.375 -8 56\n\
2<-0.662 14<0.0598 -33 5<0.0704 4<0.299 53<0 -21 50 29<-0.0126 18<0.359 -14 125 -16 -15 259<0.875 310<0.375 183<0.875 29<-0.565 2<-0.0644 5<0.103 -24 77<-0.169 65<-0.339 -10 91 -7 18<0.235 117<0.5 58<4.68 31<-0.364 -20 18 -41 0<-3.22 95 22 49<0.169 77 -2 401<0.375 274<0.875 -1 31<0.638 29<-0.407 69<3.98 12 119 2 54 41<-1.49e-9 164<0.5 -22 77 -13 35 29<-0.32 -36 53<-0.287 -14 84 -44\n\
256<0.875 7<0.105 109<0.5 217<0.5 7<-0.33 85<0.398 60<0.298 90<0.208 -3 8<0.483 18<0.359 -17 38 49 31 27<0.45 79<-0.444 -29 54 10 8<-0.698 -8 0 89<0.5 52<-0.0383 61<0.0945 43 -42 37<0.316 1<-2.49 19<-0.207 175 1 9 10 -31 18<0.0904 -12 3<-0.0539 10<0.142 -28 37<-0.076 -29 68 27<0.45 -12 129<0.875 121 48 116<0.5 3<-0.0539 3<-0.0627 -13 63 -30 14<0.0523 70 60<-0.184 39 -32 47\n\
50<-0.359 4 50<-0.0398 229<0.875 400<0.875 58<3.1 12<0.303 -21 17<0.0234 19 -11 82<0.5 7<-0.0496 74<0.7 12<0.239 25 23<0.095 168<0.375 7 -58 37 -48 43<-0.607 -23 22<-0.502 -11 4 60<-0.402 5 -8 -43 -18 78<0.074 45<0.55 43<0.07 98<0.5 22<-0.0925 37 82<0.5 -4 24 -18 12<0.412 -26 8 1 274<0.375 82<0.5 55<-0.243 21 238<0.5 -2 44 288<0.5 43<-0.607 13 -13 38 65<-0.0678 -51 -3\n\
3<-0.299 307<0.875 35<0.483 5<0.112 -35 35 12 64 72<0.52 489<0.875 28<0.00804 78<-0.278 28<-0.348 20<0.95 -30 28 -1 262<0.375 176<0.375 35<0.483 222<0.875 175<0.375 127<0.5 13 1 -28 -24 -1 -8 -24 5<0.0568 35<0.161 57<-0.244 15 203<0.375 90<-0.26 43<0.42 34 -17 -23 22 4 2 38 150<0.375 222<0.375 84<-0.314 -1 72<0.728 -32 0 41<-0.0398 -18 66 20<0.35 62<-0.192 -25 88<1.25 116 -9 -13\n\
193<0.875 54<0.91 6<-0.429 45<0.55 -23 176<0.375 47<-0.408 -4 72<-0.52 30 9 170<0.5 60<0 19 2<-0.427 -101 18 67<0.0795 -1 47<-0.102 -111 6 438<0.375 -1 51<-0.0188 -9 65 8<0.402 63<2.25 -2 96 71<0.364 328<0.5 276<0.875 19<-0.0568 24 -26 -39 68 73<0.195 90<0.166 95 7 -14 48<0 1<-0.996 2<-0.287 6<-0.19 22 1<-2.49 5 62<0.115 -57 25 29 47 15<0.0154 65<0.0282 -72 24 5\n\
78<0.111 152<0.5 86<-0.185 73<-0.152 40<0.222 4<0.172 -2 97<0.428 -26 72<-0.104 64 -19 73<-0.456 2 42<0.0617 -2 1<-2.98 -115 -40 12<0.412 42<-0.802 -31 437<0.375 4 -71 -8 12<0.155 89<0.5 62<0.345 166<0.375 -10 0 13 11 20<0.1 58<4.17 4<0.0324 12 -13 90<-0.364 5<0.0173 -24 34 77<-0.848 25 60<0 -12 14 26<0.645 3 22 1<-2.28 20<0.45 63<-0.25 -17 12 -21 25 394<0.375 -4 40\n\
222<1.13 259<0.375 405<0.875 339<0.375 371<1.13 433<0.875 157<0.375 209<0.375 15<0.343 34<0.161 35<0.966 7<-0.2 -17 0 -23 71<-0.413 -24 95<0.339 423<0.375 77<-1.86 -31 173<0.375 181<0.5 103<0.75 120<1.25 21<0.0132 2 73<0.334 -13 27 36 48<0 11 -7 46<0.105 9 48<0.0507 17<0.0974 86 -5 -6 95<-0.339 42 -22 -15 55<0.104 14 75 -10 60<-0.331 -16 44 -29 -39 43 46<0.105 83 -22 55 -41 38\n\
192<1.13 334<0.375 504<0.375 527<0.375 367<0.375 289<0.875 23<0.648 79<-0.444 -5 1 14<0.113 15<0.0109 69<3.84 -42 22 50<0.359 41<-0.299 -20 102<0.375 51<0.237 5<0.094 16<0.179 36 -20 -39 64 -12 -40 -27 -31 -42 88<1.75 28<-0.0149 -18 5<0.0274 81 7 60<-0.127 17 80 52 65<-0.0678 69<3.18 41<-0.12 41 -37 32<-0.194 7 25<-0.0893 -10 92 50<-0.12 -49 21<-0.0587 44 -33 51<0.0242 -50 32<-0.133 50 -34\n\
421<0.875 85<1.19 196<0.375 281<0.5 309<0.875 611<0.875 258<1.13 25<-0.00234 181<0.5 172<0.375 31<0.364 173<0.375 -4 24 52<0.207 33<-0.34 -17 13 -18 79<-0.194 48 -6 11 2 -34 58<3.9 17 59<-0.212 46<0.23 -101 24 -3 -33 19 79<0.222 31<-0.223 27<0.65 49<0.678 14<0.00873 -19 22<-0.802 23 -74 9 5 33<-0.0734 -53 22<0.347 94<2.75 13 -41 47<-0.0255 89<0.5 -3 -81 94<0.75 28 -40 33 11 31\n\
290<0.875 7<-0.112 184<0.375 31<-0.476 43<-0.171 -12 3<-0.152 -30 65<-0.0678 3<0.0841 86 -32 14 43<-0.35 38<0.667 -15 90<-0.312 -24 54 -12 -43 30<0.011 1<-3.81 19<0.259 -23 17 81<0.467 81<0.267 0 18<0.0172 43<-0.0467 68 19<0.259 30 -27 4 73<0.101 -3 31<-0.14 41<-0.119 19<-0.547 29 -44 10 -35 38<1.33 0 90<0.104 109<0.5 501<0.375 35<0.644 18 159<1.13 -17 76 118 -6 -5 3<-0.0627 94 10\n\
415<0.375 507<0.875 273<0.375 435<0.375 68<0.0405 456<0.375 53<0.132 31<-0.14 2 262<0.375 -4 68<-0.0405 55 -21 163<0.5 83<0.5 181<0.5 -3 35 15<0.00582 53 0 18<0.154 14 52 15<0.0281 -17 64 141<0.375 68<0.122 47<-0.0637 -13 22<-0.37 -16 406<0.875 3 82 337<0.875 -1 65 -40 -34 103<0.75 -39 34 168<0.375 63 -23 23<0.069 3<-0.118 82 92<0.127 49 31<0 -28 55 22<0.555 57<-0.209 21 -46 64\n\
38<1.93 257<1.13 60<-0.0425 -2 353<0.875 178<1.13 15<0.12 0 7 29 -36 43 30<0.0475 12<0.155 76<-0.188 80<4.07 142<0.875 1 46<-0.0348 60<0 32<7.45e-9 46 -44 -66 -72 24<0.00586 18 -31 27<0.35 22 58<4.37 60<-0.184 26 -3 105<-0.111 -52 -7 15<0.0209 -1 17 416<0.375 32<-0.351 -20 55<0.416 29<-0.32 142<1.13 65<-0.565 -42 12 59 0<-3.67 32<-0.133 9 72<-0.104 -146 2 -5 27<0.65 65 2 34\n\
51<0.644 49<0.509 196<0.875 -2 279<0.5 57<-0.314 -38 8<0.626 51<0.237 17<0.113 0 58 -34 70<0.75 72 -32 40<0.0962 121 -2 275<0.875 60<0.637 13<0.0787 77<-1.36 -36 8<0.537 48<-0.0304 22 40<0.148 88 -10 -10 59<-0.297 44<-0.29 31 -15 45<0.95 50<-0.199 23 -32 15 -26 17<0.0637 88 -3 39<-0.0347 27 41<0.179 29<0.188 57<-0.105 7 44<0.242 -8 -46 26 59<-0.455 42<-0.238 -21 73 7<0.0395 21 -34\n\
208<0.875 217<0.5 10<0.162 426<0.875 38<2.27 38<0.733 -3 22<-0.37 -6 4 240<0.875 -14 40<0.148 7 96 36 13<0.771 1<-2.03 65<-0.113 42<1.02 12 139<0.5 12<0.373 16 109 -2 4 12<0.239 22<0.432 3 65<-0.0377 29<-0.253 75 10 44<0.0537 -20 47 29<-0.17 32<0.398 -9 -43 40<0.148 22<0.139 3 79<-0.111 -39 16 65<0 -3 54 -3 13<0.224 -31 1<-0.51 22<-0.37 2 55 -28 32<-0.0994 -7 83\n\
2<0.233 21<-0.0587 126<0.5 27<0.55 7<-0.0496 14<0.0301 13<0.379 -13 20 58<4.53 -18 23 43<0.35 12 21<-0.275 69<3.27 -17 113<0.25 11 76 12<0.209 -24 2 39<0.226 3 -6 43<-0.171 20 -33 27<0.65 7<0.105 426<0.875 202<0.5 123<0.5 -4 9<-0.283 15<0.013 -37 7 23 41<-1.49e-9 -11 21 77<-0.848 51 -65 -20 2<-0.287 79<-0.444 21<-0.0382 -27 70 67<-0.574 62 6 10<0.0444 278<0.875 15 -11 -2 7\n\
194<0.375 204<0.375 227<0.375 3<-0.2 58<3.1 -22 46<0.23 29<0.0925 9 80<3.31 31 -33 -23 160<0.5 70<-1.25 210<0.375 9 70 -2 78<0.074 167<0.875 54<0.252 156<0.5 170<0.5 4 32 43<0.35 55<0.104 146<0.875 109 -10 -18 -31 41<-0.0717 43<0.07 30 331<0.5 -6 63 -11 -11 16<0.0349 -25 210<0.375 29<0.0161 6<-0.00486 39<-0.237 54 0 32 -5 49 54<-0.21 -21 43<0.476 61 -18 -33 409<0.375 46 -33\n\
84<-0.941 36<-0.161 54<-0.28 58 78<-0.111 2<0.0164 32<-0.0662 80 -5 -18 -22 -20 92<0.637 -1 28<0.313 169<0.5 4<0.0324 29<-0.226 -27 86 54<-0.28 88<1.25 10<0.0372 36<0.345 94 -20 15 -14 49<-0.226 18<0.134 36<-0.0493 43 -31 54 54<-0.21 -52 130<0.5 24<0.0374 119<0.5 -21 61<-0.0868 -38 53 27 14<0.0261 11<0.701 -45 10 13<0.259 -19 33 120<0.25 56<1.31 -25 33 -64 321<0.5 89<0.5 21 64 -47\n\
40<0.185 86<-1.29 19<0.259 4<0.299 96<-1.03 -27 19<-0.627 44<0.402 31 -4 96<-0.345 13 87<0.304 -7 -54 -23 27 103<0.75 46<0.284 41<-0.359 14<0.0223 2 -16 11<0.945 10<0.109 -2 37<-0.507 18 2 4<0.15 6 170<0.5 -26 15<0.0639 49 -34 6 419<0.375 15<0.155 50<0.0239 -10 62<-0.0493 56<0.598 0 -25 6 103<2.25 9 -6 17 57<-0.397 27<0.65 76<-0.565 -40 55<-0.052 21 -10 41<0.0598 -41 8 4\n\
15<0.343 24<0.0164 247<0.375 304<0.875 49<0.305 -3 75<0.449 22<0.666 42<1.2 8 49 -29 28<-0.287 -28 176<0.875 53<-0.0442 -8 5<0.0568 33 -2 -45 23 23 5<0.0232 15<0.0534 28 -34 19<-0.0163 48<0 14<0.155 42<0.185 -3 44<0.483 73<-0.334 -19 72 -16 -22 23<0.161 -42 29 49<0.0847 74<-0.42 75<0.555 19 50 9<0.121 -5 28 39<0.349 103<1.25 96<-0.345 -36 1 8 48<-0.152 -5 53<0.0442 78 -9 -9\n\
25<-0.016 93<0.5 8<0.537 9<0.412 0<-2.61 25 75<0.863 10<0.212 571<0.375 -1 58 65<0.113 54<-0.028 68<0.608 -4 54 95<-0.565 46<0.105 11 -47 74<-0.42 31<-0.42 -3 99 26 -20 29 64<-0.143 25 -16 -7 11<0.953 55<-0.364 54<0.0323 36<0.115 64 -17 4 -5 51<0.395 5<0.0457 -6 159<0.875 37 277<0.375 27 -46 -31 64<-0.468 51<0.508 66<0.0389 -22 1 37<-0.0415 52 31<-0.887 78 -15 208<0.875 0 53\n\
227<0.375 418<0.375 319<0.375 339<0.375 318<0.375 525<0.5 246<0.875 245<0.375 330<0.5 0 17<0.0151 -51 38 32<-0.0662 360<0.375 66<-0.114 8 28<-0.0149 -52 1 4<0.14 49 -5 28<0.174 81<1.67 60<-0.51 10 -78 22 11 22<-0.185 47<0.241 23<0.161 -65 1 27 52<0 31 47<0.313 -40 30 -50 60<0 36<0.192 -44 31 47<-0.0255 -16 63 239<0.375 -63 19 44 38 22<0.27 84<0 28<-0.157 10 -45 17 -56\n\
226<0.375 291<0.375 157<0.375 209<0.375 65<0.249 74<0.14 265<0.375 0 41<0.29 55<0 55<-0.208 -3 77<-0.169 60<0.0546 101 -4 5 5 -36 22<-0.678 72<-0.208 -26 14<0.155 19<0.0197 46<0.0522 58<3.8 -2 63 -25 -22 43 189<0.5 -16 18 5<0.125 78<0.259 46<-1.86e-9 4 19<-0.395 -6 219<0.5 30<0.143 43 3 -17 -16 108<0.5 20 -17 40<-0.0793 -20 48 -32 65<-0.113 239<0.875 19<-0.207 115 -2 -27 -9 -24\n\
296<0.375 246<0.875 351<0.375 52<-0.0383 47<-0.28 96<0 9<-0.508 283<0.5 24 -38 -13 12 359<0.375 66<-0.427 -13 2 -40 9<-0.508 1<-1.74 39<-0.342 -28 127<0.5 -1 15 -15 9<-0.154 231<0.375 10<0.0303 15 13<0.0787 26 307<0.375 1 108<0.5 -10 84 32<-0.265 -22 18<0.0295 6 108 13<0.0787 -11 340<0.375 1 108<0.5 -9 125<3.58 49 -29 96<-0.345 53 2 42<-0.0793 51 6<-0.0911 35 -16 35<0.59 -62 19\n\
45<0.75 76<0.0226 212<0.375 1<-3.36 23 7 -17 -8 4<0.238 20<0.35 53<-0.133 27<0.25 12 200<0.5 -2 -52 128<0.5 279<0.5 23<0.295 6<-0.159 71<0.17 155<0.5 7 -25 26 -7 7 15 8<0.34 61<0.33 22<-0.308 17 131<0.5 -2 7<-0.0134 -1 -62 35 119<0.5 -30 21 10<0.024 22 22<0.27 5<0.0421 4<0.198 -9 15 79<-0.111 10<0.0612 18 4 5<0.178 0 -23 8 100<0.75 103<0.25 7 -6 -11\n\
141<0.875 25<0.069 2<0.233 105<-0.333 71<-0.182 -19 395<0.875 28<0.0348 112<-0.85 32 416<0.375 53<-0.199 129<0.375 -25 37<-0.152 57 -6 85<0.928 30<0.143 21<-0.103 2<-0.0297 -1 53 50<0.149 280<0.5 -22 48 18 21 -30 43 14 64 -2 58<4.11 1 40<0.222 28<0.481 -8 -79 -36 40<-0.131 77<-0.508 298<0.375 -28 31 91<0.5 25 37<-0.076 -33 19 106<1.75 14 -24 85<-0.663 -16 44<0.161 58<4.11 20 -32 41\n\
403<0.375 296<0.375 23<0.648 81<0.867 13<0.061 18<0.103 -26 29<-0.1 51<0.441 41<0.0239 35 -9 -37 -13 0 324<0.5 5<0.0232 122<0.375 72<0.52 44 -29 23<0.059 -47 20 23<0.0356 167<0.375 17 -15 29<-0.407 13<0.061 65 -31 27<0.25 21<-0.0234 -33 5<0.0704 -13 12<0.495 167<0.375 -15 39 29<0.0527 99 -17 5<0.0494 18 0 -27 80<4.37 -2 13<0.296 22<-0.0418 -26 70 93<0.5 -50 -12 55<0.0693 15 -66 -42\n\
23<0.161 11<0.701 336<0.375 92<0.892 149<0.5 22<0.555 31<-0.0467 88<0.25 55<0.52 1 -27 246<0.875 62<0.575 35<0.59 0<-2.61 -4 20 69<3.18 -30 7 -25 -25 -3 137<0.5 186<0.5 8<-0.161 21<0.0375 33 -58 69<3.27 -31 0 60 23 -12 23 38 65<-0.565 68<0.51 -4 -35 52<-0.161 8<0.729 3 72<-0.728 56 18<0.235 -20 45 74<-1.4 85<0.663 26 -38 8<-0.403 3 -6 132<0.5 108<0.5 10 0 -8\n\
226<0.375 204<0.375 7<-0.0134 205<0.375 72<0.104 66<0.214 78<-0.377 67<0.609 8 87 -9 15<0.0946 166<0.875 -4 79<-0.037 65 -23 52<0.115 53<-0.132 91 11 -14 69<3.18 6 -28 79<0 83<0.5 53 3 -37 249<0.375 206<0.375 173<0.375 116<0.5 0 9<-0.424 29 2 218<0.5 22<-0.37 58 4 -27 15<0.0769 67<0.309 375<0.375 80<4.37 14<0.262 79 3 -18 -22 -33 -21 43 -33 14<0.0989 -41 21<-0.103 47 -20\n\
64<0.371 85<0.928 1 4<0.172 235<0.5 39<0 83<0.5 20 -36 66<-0.142 0 7<-0.112 -3 -56 75 1 4<0.0557 39<0.208 29<-0.0126 115<0.5 7<0.0395 40<-0.111 9 90 -32 -13 -11 41<-0.299 37 -36 41<-0.12 19<-0.627 6<-0.429 35 223<0.375 -20 29 29<-0.226 26 1 40<0.0409 68<-0.202 18<0.203 32 -26 39<-0.0347 19<-0.265 125<2.38 -14 40 -36 0<-0.172 -21 -48 59<-0.51 -34 39<0.312 7 12<0.129 15 -31\n\
398<0.375 97<0.998 604<0.375 402<0.375 97<0.285 72<0.312 97<-0.428 43<-0.42 125<3.18 109<0.5 68<0.081 -16 -89 41 0 81<0.0667 9<0.622 13 2<0.0164 156<0.5 35 -65 -51 -8 1 7 229<0.375 28<0.313 253<0.375 205<0.375 -2 40 68<0.257 32 -14 57<0.313 -30 14 44<-0.402 41 9<0.508 -47 12 -46 -44 81<0.2 3<-0.0459 15 77<-0.848 80<3.58 35 -26 -60 125<3.18 4 2<-0.111 75 68<0.608 31 -50 -29\n\
22<0.872 73<-0.304 86<0.555 29<-0.226 8<0.34 55<-0.052 75<0.449 9 42 0 75<0.333 4 -32 82<0.5 140<0.5 -22 27<0.95 -13 41 211<0.875 78<-0.377 -23 29<0.0925 -4 27<0.85 36<0.00676 39<0.349 27 98 4 -10 72<-0.104 -8 81 25<0.069 -35 40 25<0.069 1 19<-0.265 73<0.0217 -20 19<-0.395 148<0.5 10 67 -27 75<-0.185 -10 19 38<2.07 41<-0.12 73<0.0217 27 -24 56<-0.119 27 142<0.875 -28 17 53\n\
19<-0.471 58<3.1 316<0.375 8<0.537 42<0.356 -5 15<0.00582 42 -3 26<0.162 43<-0.35 57 7<-0.0496 1<-3.59 69 1 -15 15<0.0769 54 -21 27 447<0.875 8<0.161 87<0.152 48<0.152 42<-0.37 52<-0.115 -22 19 -10 153<1.25 -16 42<0 3 -84 73<-0.0507 40 -5 153<2.75 52<0.437 1 -15 20<0.65 -52 38 17 26<0.23 603<0.375 2 -40 48<-0.456 -22 92<0.382 2 71<0 -23 48<0.0507 -10 37<0.0304 59 3\n\
15<0.0639 224<0.875 33<0 0 -7 2<-0.0388 22 64<0.0855 -64 23 186<0.5 190<0.5 30<0.095 16<0.244 316<0.375 26<-0.203 -8 31<0.14 77<-1.53 26<0.359 5 -75 20 -3 45 1 91<0.5 45<0.75 29 50<-0.359 40 -1 32<-0.23 3<-0.2 -57 302<0.875 -21 51 20<0.35 59<-0.178 -15 37<0.152 64<0.285 61 4 -11 51<-0.339 18 -25 19 91<0.5 9<0.169 17<0.0151 -43 185<0.375 5 -53 -48 31<-0.14 47 -6\n\
436<0.375 12<0.861 28<0.00804 119<0.5 46<-0.209 -3 52<-0.287 129<0.375 0 -25 53<-0.0736 31<-0.54 -18 20<0.95 0 32<-0.53 72<-0.312 -15 69 46<-1.86e-9 -10 26 1<-2.28 107<0.5 7 -15 31<-0.315 27 55<0.312 13 -25 -21 94<0.75 362<0.375 -4 75 10<0.0303 66<-0.665 -40 19 50<0.0239 129<0.375 -15 13 66<0.142 1 31 50<-0.199 10<0.0831 52 -27 -23 60<-0.51 31<-0.175 72 -21 41<0.119 46<-0.366 19 -38 1\n\
40<0.27 192<0.875 112<-0.85 6<-0.00486 79<-0.333 62<0.268 -46 19 176<0.375 18 -26 65<-0.565 42 -43 146<1.13 60<-0.331 406<0.875 -3 42 100<0.25 51<0.509 95<0.339 -1 -37 78<-0.222 -4 95<-0.791 -17 30 19<-0.101 102<1.13 55<0 51<0.508 8 24<0.0374 5<0.0494 3 -34 47 -2 -15 84<-0.941 -47 7<-0.2 48 253<0.375 16 -13 23 -20 5<0.125 55<0.253 -10 76<-0.113 -9 95<-0.452 57 62<0.0164 24 -20 15\n\
345<0.375 319<0.375 588<0.375 244<0.875 237<0.5 510<0.875 13<0.044 247<0.875 408<0.375 8 -40 -52 46<-0.453 -7 0 -27 22<0.074 534<0.375 1<-1.74 13<0.334 42<-0.238 46<0.0209 -64 20 1 620<0.5 46<-0.453 54 15 -44 27 -34 100<2.25 156<0.5 42<0.74 52<-0.345 11<0.574 16 -51 22<0.27 59<0.127 -21 42 26 -33 -51 29 42<-0.555 -65 1<-3.24 48<-0.456 36 -35 14 46<-0.169 47 -3 46 52<0 -65 6\n\
312<0.375 503<0.875 366<0.375 355<0.375 22<0.074 131<0.5 57<-0.564 82<0.5 210<0.875 -35 50 84<-0.313 -5 64 -6 115<0.5 0 24<-0.0556 47<1.49e-8 168<0.375 9 76 3 31<-0.315 -21 31<-0.223 69<3.47 -15 21<-0.0478 7 144 78<0.074 1 53 57<-0.244 234<0.5 23<0.0356 -18 8<0.161 16 -11 8<0.161 67 -9 5 8<0.0372 24<0.00586 0<-1.95 -26 56<-0.119 -39 38 -21 24<-0.00891 16<0.331 23 -67 39 -43 -57 48\n\
198<0.5 194<0.375 389<0.875 145<1.13 220<1.13 1 57<0.0522 51 -14 6<-0.228 9 -52 39<0 -22 77 -47 61<0.0405 55<0.312 4<0.172 203<0.375 -54 7 48<0.304 -24 170<0.5 60 -33 17 9<0.508 75<0.278 6<-0.274 72<-0.728 54 67<-0.0442 -31 18 18<0.0359 58<3.7 -48 54<0.252 43 -21 -34 68<0.122 40<0.185 60 -24 18<0.103 69<3.8 -52 8 93<0.5 55<0.173 61 -15 64<0.0855 -34 28 73<-0.076 -19 56\n\
2<0.0858 17<0.0637 1<0.187 531<0.375 33<0 26<-0.154 92<0.637 79<0.333 6 30 79<-0.389 42 -22 3<-0.152 100<1.25 87<-0.76 -6 11 15<0.0327 4 50<-0.279 -56 -11 277<0.375 -2 40<0 123<0.5 7 -50 25 67<-0.0442 4<0.0651 13<0.259 -9 -111 -14 79<-0.037 40<-0.167 15 -31 15 -39 15<0.0639 -40 10 115<0.5 69<2.93 50<0.12 10<0.0444 -50 -6 -42 143<0.5 -1 79<0.136 58<4.37 -25 1 21 -31 4\n\
15<0.0946 307<0.375 61<0.0675 93<0.5 8<-0.242 143<0.5 57<-0.397 57 329<0.5 51<-0.78 42 -17 29<-0.1 -3 59 168<0.375 22<0.666 40 123 -8 -8 4 22<0.872 252<1.13 5 53 15<0.0209 57<-0.0697 -51 -9 8 11<0.931 -27 36<-0.115 63 -16 26<0.311 538<0.875 56<1.08 60<0.127 3<0.0219 -21 4 51<0.169 5<0.0386 75 6 -24 -2 31 50<0.518 4<0.218 21<-0.124 49 78<-0.432 -28 15 205<0.375 -25 53 -20\n\
64<0.371 430<0.875 4<0.36 218<0.5 359<0.875 0 52<-0.0639 -19 168<0.375 53 0 75<-0.278 4<0.121 26 42<0.74 -24 42 12<0.412 14 56 45<0.85 64<0.142 11<0.945 -36 213<0.5 44 -53 72<-0.52 -32 44 97<0.428 52<-0.0383 8<0.626 24 81 285<0.5 11<0.574 -15 75<0.0463 15<0.0242 29 36<-0.115 -24 15 199<0.5 46<-0.0665 7 62 -19 37 -30 15<0.0769 -40 36<0.0383 -29 53 41<-0.12 97<0.285 -1 25 -11\n\
2<0.233 165<0.875 586<0.375 14<0.0598 1<-0.51 177<0.875 31<0.0467 3 -2 14 322<0.5 -6 -42 98<0.5 42<1.2 177<0.875 1<-2.28 42<0.286 2<-0.662 47 -1 59<-0.574 17 63<-0.75 -53 -13 50<-0.0398 125<2.78 5 65<-0.0678 76<-0.163 -18 16 -24 65<-0.188 63<1.75 59<-0.455 21<-0.124 74 17 44<0.644 44<0.161 9<-0.283 31 -1 37 -19 -32 4 320<0.5 -10 18 -26 59<-0.455 -50 -12 52 -34 68<0.608 4 28\n\
242<0.875 14<0.0397 36<-0.0493 8<0.29 28<0.0348 160<0.5 70<-0.75 36<-0.161 5 64<-0.142 -17 115 70<0.25 -7 66<0.143 2 43 49<0.254 54<0.0323 84<-0.105 37<-0.0415 6 90 139<0.5 -12 27 64<-0.214 -20 78<-0.222 28 84<-0.522 -25 18<0.069 98<0.5 132 10 15 -12 -7 160<0.5 -1 -21 253<0.375 -4 -19 137<0.5 8<0.234 37<0.152 105<-0.333 11 -2 -9 40<0.0666 1 18 18<0.0904 -2 29<0.264 63 -29 38\n\
7<-0.112 237<0.5 87<0.152 119<0.5 5 -36 57<0.0209 2<-0.287 12 90<-0.0347 -7 73 -13 -11 102<0.375 375<0.375 175<1.13 0 36<-0.161 137 -2 78<-0.185 63<0.25 83 -8 -4 48<0.253 78<-0.278 15 2<-0.0644 86<-0.185 65<0 420<0.375 53<-0.662 31 -37 19 15<0.0327 -20 38 44<0.725 44<0.242 -4 69<4.17 36<-0.387 28 -39 36 25 86<-0.185 36<-0.161 82 10 -1 85<-0.398 33 61<0.0405 -9 69<3.42 -7 -49\n\
57<0.383 22<0.872 0 161<0.5 5<0.081 137<0.5 10<0.124 130<0.5 47<0.0425 19 31<-0.14 166<0.375 -93 16 2 59<0.0765 -38 22 66<-0.142 62 19<-0.265 32 -10 28 59<-0.326 -13 1<-2.49 36<0.192 28 -45 13<0.532 11<0.945 70 -11 -8 -27 73<-0.076 24<-0.157 11 36<-0.023 78<-0.0222 2 -21 78<0.333 22<0.555 31<0.1 22<-0.678 -54 -4 -49 -78 8 481<0.5 73<0.152 14 19<0.608 66<-0.0712 13 -14 -79 -65\n\
290<0.875 378<0.375 3<-0.173 29<0.0925 61<0.573 90<0.0624 30<-0.0285 110<0.75 -21 47<-0.28 64<-0.0475 -19 78 -12 167<0.375 158<0.875 -6 58<4.24 -4 79 75<0.449 31<-0.42 -13 61<-0.17 -11 28<0.209 57<-0.157 10 133 -10 -21 58<4.53 6<-0.429 -25 73<0.152 61<-0.17 -11 27<0.25 4 177<0.875 62 10 -1 -11 -39 90<0.208 -32 7 204<0.375 1 0<-2.3 37 -47 66<0.285 0<-2.61 81 -10 -31 13<0.645 -21 69\n\
29<0.264 31<0.21 29<-0.282 159<0.875 -6 22<0.555 29<-0.475 -21 70<2.25 12 -41 58 30<-0.599 223<0.375 -14 51 44<-0.29 142<0.375 0 -21 3 483<0.5 31<0.28 169<0.5 201<0.5 21<-0.124 30 6 46 -19 23<0.0501 8<0.161 135<0.5 -20 251<1.13 8 -51 30<0.0475 19<-0.0568 33 29<-0.282 107<0.5 77 -18 -23 -6 21<-0.183 118<0.5 1<-3.47 -35 13 36 76<-0.274 21 -3 -39 56<-0.598 34 161<0.5 -11 16\n\
2<-0.111 65<0.339 64<0.57 35<0.59 55<-0.451 66<-0.499 28 42<0.185 -39 -7 4 53<0.166 47<-0.127 67<-0.398 17 -22 0<-0.978 -21 9 39<-0.237 -34 11 39<0.129 22<-0.502 -3 41 2 -10 86<0.185 -3 36<-0.387 41<0.29 68<0.446 13 47<-0.204 34 71<-0.182 40 66<-0.332 25 -73 37 94<0.25 103<0.75 32<-0.0265 132<0.5 -9 29 9 60<-0.127 78<-0.333 -25 15 45<0.95 3 -26 239<0.375 55<0.208 4 24 -58\n\
15<0.216 383<0.5 300<0.375 417<0.375 33<-0.00366 37<0.386 28<0.00804 9<-1.49e-8 19 355<0.375 1 45 65<0 -5 72<-0.104 29<-0.145 32 -27 27 33<-0.0734 2 -27 0 -29 103<0.75 58 -22 27 67<-0.486 65<-0.113 35<0.0537 -13 3<-0.0813 -7 78 84<-0.313 29 -15 31<-0.42 69<2.78 51 -31 73<0.101 41<0.359 17<0.132 -15 39<0.208 37<-0.342 29<0.0527 70 -8 38<1.67 -12 30 -22 1<-1.74 -21 23<0.0196 -29 38 -29\n\
260<0.375 42<1.2 47<-0.28 1<-3.47 28<-0.287 36 2 96<0.345 -6 6<-0.00486 26 -15 1 178<0.875 67<-0.239 137<0.5 6<-0.0238 52<-0.345 -13 80 14 14<0.0346 -39 45 1<-2.49 73<-0.532 75 1<-3.59 5<0.0704 -43 16 96<-0.115 -26 71<-0.182 -30 47<0.179 52<-0.115 80 14<0.0346 -9 58 -4 72<0.312 39<-0.163 9 -31 42 5<0.0274 -30 71<0.243 96 10 9<-0.0565 61<-0.0868 41 106<1.25 -38 40 39<0.312 71 -30\n\
319<0.375 33<0.0459 143<0.5 1 61<-0.0214 4<0.0894 -19 24<0.000588 163<0.5 8<0.729 26<0.418 5 -37 29 40<-0.333 -58 -7 -30 121<0.5 14<0.0193 105<-0.333 211<0.375 33 -64 1 -7 8<0.537 15 -8 55<0.312 42<0.226 19<0.259 64<-0.257 -46 42<0 14<0.262 189<0.5 24<-0.0185 17 24<0.0374 -25 20 -39 -36 21 90<0.0347 0 32<-0.0662 46 -33 8<0.161 -26 42<0.407 151<0.375 -50 47 9 42<-0.555 -34 19 50\n\
123<0.5 404<0.375 75<0.629 2 28<0.244 49<0.0847 86<-0.555 67<-0.133 -20 69<3.71 14<0.262 91 -11 1 -3 40<-0.333 -35 271<0.375 54<-0.084 26<0.418 -31 69<3.47 -33 59 49<0.678 76<0.0226 9<-0.424 31 76<-0.339 -1 -33 47<-0.382 36 -4 43<0.42 -12 50 45 11 111<0.5 43 -31 37<-0.239 31<-0.7 3<-0.0207 -3 114 28<0.0348 28<-0.157 -3 69<2.93 -29 57 -12 14<0.0989 -30 16<0.179 -28 45<0.95 -29 6\n\
52<-0.402 55<0.253 73<0.152 -20 54<-0.028 23 -7 73<0.152 113<0.35 64<-0.468 -37 64<0.199 31<-0.62 9<-0.283 27 -36 54<-0.364 0<0.433 85 -15 0<-1.75 -17 44 60<0.212 -24 38 -46 77<-0.848 -58 164<0.5 -24 54<-0.364 57 -13 122<1.13 1 75<-0.185 0<-0.172 -32 43 9<-0.424 31<0.14 -9 35 32<-0.194 66<0.333 94<0.75 60<-0.382 -61 -11 22 54<0.513 51 -20 67<0.456 37<0.261 -50 62<0.115 -33 21 31\n\
15<0.0534 86<-0.185 221<0.375 143<0.5 -8 4 17 154<0.5 30<-0.364 40<0.0962 128<0.5 4 41<0.119 5<0.0349 4 -39 10 14 5<0.0654 19<-0.152 54<-0.7 3<-0.2 18 -27 0 -13 63<0.75 175<0.875 41<-0.359 82<0.5 24 103<0.75 5 -63 -1 67<-0.0795 5 -42 13 50<0.239 33<-0.0734 5<0.0274 39 29<-0.07 -2 3<-0.0627 144<0.5 -66 1 -1 103<1.25 7 176<0.375 3<-0.0459 3 63<0.75 -52 -1 41 19 2\n\
452<0.375 209<0.375 3<0.0841 228<0.375 26<-0.154 46<-0.366 -23 3<-0.134 78<-0.222 -11 144<0.5 162<0.5 95<-1.02 53 7 59<-0.0637 78<0.259 112 -24 6 -33 44<-0.0537 27<0.25 -37 -10 27<0.55 56<-0.119 -19 9 21<0.0375 -20 26<-0.359 49 -3 225<0.375 119<0.5 46<0.313 49<0.509 428<0.875 1 56 11 27<0.75 -14 5 97<-0.428 19 -25 44<0 83 -3 95<-0.791 68 1 26<-0.263 26 127<0.5 -13 15 24 38\n\
601<0.375 553<0.875 605<0.375 102<1.13 80<3.98 94<0.25 22<-0.555 51<0.237 8<-0.483 -24 61<-0.284 -12 12 48<-0.532 -37 29 2 16<0.612 32<0.181 470<0.5 2 57 -17 -17 26<0.418 0 56<-0.359 34 29<-0.339 49<-0.0565 -26 37 -22 44<0 36<0.148 48<-0.0651 17 -35 88<0.25 -25 16<0.0177 -3 70 51<0.121 80<4.9 41<-0.0398 36 41<0.119 -27 68<0.33 32<0.0442 19 -54 58 -47 -18 47<-0.127 -50 15 -49 -35\n\
293<0.375 256<0.375 74<-1.4 323<0.5 110<1.75 105<-0.555 154<0.5 -64 37<-0.507 -63 10 181<0.5 77<0.169 29 13<0.194 -76 20 -11 13<0.166 -89 -1 -44 2<0.0858 45<0.65 108<0.5 67<-0.132 -9 16<0.0672 119<0.5 44 -46 45<0.55 24 125<1.99 128<0.5 -48 29 11 27<0.25 102<0.875 71<-0.0243 -9 10 -20 68<0.405 13<0.645 0 39<0 24 -59 -55 -1 5<0.0386 16<0.716 81<1.67 -19 42 10 5 -38 -45\n\
30<-0.0285 48<0.0507 90<0.104 63<-0.25 -14 54<-0.084 -9 17<0.197 31<-0.62 1<-3.47 -29 17<0.027 26<0.0478 8 78 7 479<0.5 -3 57 9<0.218 59<-0.178 112<0.364 -44 19 12 32<-0.194 50 89<0.5 -11 79 95<-0.452 64<-0.142 66<-0.114 13 57 89<0.5 13 -31 59<-0.382 -20 6 106<0.75 65<-0.565 23 -14 17<0.158 -2 35 212<0.375 468<0.875 1 65<-0.113 -3 44 4<0.172 8<0.483 15 -28 90<0 11 92\n\
334<0.375 335<0.375 52<-0.115 203<0.375 30<-0.499 298<0.375 -21 43 42<-0.185 -9 555<0.875 1 -24 23<0.00798 -38 21<-0.183 -43 30<-0.0712 -28 25 61<0.365 251<0.875 72<0.104 3 11<0.31 -33 -2 42<0.925 -3 -39 34<-0.805 51<0.169 46<0.188 15<0.0946 155<0.5 132 3 -14 -20 -23 189<0.5 53<-0.199 57<0.104 34<0.483 25 57<-0.157 -27 24 210<0.375 -21 49 -9 45 15<0.0639 -50 30 46<-0.453 85 210<0.875 32 -9\n\
2<0.233 0 8<0.402 25<-0.016 36<-0.575 66 22<-0.0925 22<-0.185 -9 46 83<0.5 -47 19 82<0.5 22<-0.502 190<0.5 84<-0.313 -39 16<0.716 -18 56 71 35 47<0.241 13<0.905 85<0.663 22<0.27 205<0.375 616<0.375 8<0.0372 10 63<2.75 16<0.716 56 23<0.161 28 -44 -6 -31 -11 85<0.398 22<0.666 -39 36<-0.222 66 -11 40 27<0.95 -37 7 60 177<0.875 37 -14 135<0.5 150<0.375 90<-0.052 -6 -35 28 29\n\
28<0.00804 73<0.101 50<0.0239 61<0.33 8<-0.125 104<0.5 103<0.25 5<0.178 66<0.143 -17 22 40 34<0.483 20<0.1 -40 80<4.21 10<0.0444 75 14 -13 34 52<-0.0639 20<0.45 -28 63<0.25 126 3 12 0 236<0.5 11 47 -2 532<0.375 -7 58 5<0.053 364<0.875 83<0.5 -5 -20 77 30<-0.77 9<-0.424 66<-0.0712 12 99 8 102<0.375 73<-0.532 -21 -1 9<-0.339 10<0.0444 -24 48 73<0.456 28<0.0348 39 -6 49\n\
357<0.875 367<0.375 42<1.2 145<1.13 0<-4 12<0.631 -29 55<-0.243 53<0.132 -14 126 -8 1<-3.92 6 0 -36 108<0.5 28<-0.192 32<0.0883 -44 28 26<0.266 68<-0.0405 18 12<0.181 5 44<0 -15 105 -9 72<-0.312 0<-0.172 -34 31<-0.476 -40 43 32<-0.309 39 15<0.0327 321<0.5 7<-0.112 42 68<-0.0729 32<-0.0265 73 -2 -19 -45 26<0.0478 160<0.5 43 -34 65 -41 68<0.405 72<0.52 32<-0.309 -8 69 -27 -22\n\
188<0.5 52<-0.161 90<0.166 96<0 64<-0.0754 196<0.375 9 -30 61<-0.284 27<0.85 22 47<0.574 2 -70 129<0.375 55<-0.364 22<0.074 1 90<-0.451 28 -64 74<-0.98 6 -7 68<-0.284 50 376<0.375 1 43 -13 4<0.299 11 22<-0.0925 64<0.428 -51 34 14 -1 536<0.375 50<0.518 55<0.13 76<-0.452 -20 76<0.339 35 -31 27<0.25 30 66<-0.214 33 89<0.5 -75 22<0.074 44<0.125 47 -29 -50 66<0.0389 -60 25 -61\n\
204<0.375 49<0.678 544<0.375 428<0.875 378<0.375 383<0.5 245<0.375 7<-0.0134 146<0.375 267<0.875 23<0.295 12<0.269 -26 -8 73<0.334 0 60 64 9<-0.154 14 90<-0.146 16 -13 0 28<-0.287 62 2 15<0.155 39 -25 43 42 49<0.424 -53 31 22<-0.678 110<2.25 35<-0.241 -27 81<0.0667 12<0.373 9<-0.102 -20 88 9 17 -41 276<0.375 24<0.0836 40<-0.167 -19 55<-0.624 62 97<-0.998 -46 4 37 53<0.132 82 -12 -38\n\
365<0.375 58<4.37 -1 5<0.0232 2<-0.148 11<0.777 -12 22 4<0.0454 94<0.75 0<-3.52 -24 90<-0.364 -4 122<0.375 96 -8 -16 50<-0.167 44 1 415<0.375 117<0.5 3 9<0.0339 44<0.805 68<-0.0729 -37 34<0.161 -21 3 19 353<0.375 122<0.375 103<0.75 19<-0.101 79<-0.111 94<0.25 0<-1.27 59 6 -19 -23 -35 24 158<0.875 4<0.0968 -12 0<-1.27 60<-0.637 -17 109 21 -46 -44 46 55<0.173 44 71<0 39 -21\n\
28<-0.0697 353<0.875 318<0.375 5<0.0494 54<-0.028 -16 90<-0.104 -10 45<0.55 21 -1 80<3.98 45<0.85 11 169<0.5 -7 0<-1.53 -10 88<2.25 38 -33 4 -48 74<0.14 80<4.21 52 -3 -26 18<0.177 3 299<0.5 44<0 11<0.9 59<0.574 341<0.375 9<-0.508 5<0.0704 76<0.0565 16 -43 -26 45<0.85 76<0.0565 40 -24 8 -71 -46 32<-0.0994 -13 28<0.366 -1 31 20<0.55 67<0.239 2 -20 85<0.928 -13 -57 62\n\
157<0.375 33<-0.147 22<0.555 5<0.0421 20<0.25 50<-0.0398 -12 62 -28 6<0.158 15 -38 -24 2<-0.427 54<-0.14 -20 -1 35<-0.161 44<-0.0537 -14 1 43<-0.0467 5<0.0752 93<0.5 40<0.111 55<-0.026 44<0.295 27<0.95 6<-0.0111 37<0.213 32<0.0883 102 -4 -13 18 -18 -12 59<-0.382 -39 -4 59<-0.0637 6 47 9<0.622 20 74 -1 44<-0.161 137<0.5 6<0.0164 63<-0.75 34 -12 19 64<0 24 73 75<-0.629 22 -2 -33\n\
205<0.375 61<0.365 34<-0.805 240<0.375 11<0.931 -20 41 44 1 77<-0.848 58<4.9 47<-0.674 -37 6 65 9<0.412 169<0.5 39<-0.0347 -16 135<0.5 70<0.75 15<0.00439 -25 72<0.52 15<0.343 71<0.284 0 20 -41 -43 -20 44<0.0537 131<0.5 39<0.349 47<-0.102 22 -37 47<-0.17 7 86 86<-0.185 -41 72 -9 85<0.398 4<0.121 20<0.45 71 -32 -10 59 157<0.875 -26 56 90<0.104 44<-0.402 14 -24 74<-0.14 28 -20\n\
421<0.875 410<0.5 12<0.0347 138<0.5 33<-0.0734 40<0.333 -27 26 1<-3.24 29<0.128 40<0.148 29<-0.1 8<-0.125 13 -55 2 23 -55 16<0.0445 1<-0.996 41<-0.239 -6 25<-0.016 -5 28<-0.235 -9 39<-0.0347 5 59 -19 29<-0.253 30<-0.599 45 -31 0 29<0.0161 -71 6 30<0.713 29<-0.565 -8 0 29<-0.475 3<-0.0813 42 2 39<-0.0693 28<-0.0697 33 40<0.27 -14 32 203<0.375 28<-0.348 16<0.0177 -54 -2 4 -43 -38 34\n\
310<0.375 539<0.375 11<0.966 457<0.375 274<0.875 11<0.931 0 52<0.253 155<0.5 0 16 47<1.49e-8 40<0.0962 19 70 -3 56<0.836 50<0 80<4.37 -22 51<-0.0188 54 -2 51<-0.0847 -14 100<2.25 53<0.0917 151<0.375 80 20 -9 -32 17<0.0104 -5 19<-0.101 51<0.0726 -29 21<-0.183 -25 80 161<0.5 71 -3 -30 0<-1.95 21<-0.0234 -20 42<-0.185 -28 36 78<-0.222 54<-0.28 -34 8<0.161 41<-0.199 -18 62 -25 -24 -19 39\n\
561<0.875 36<0.0732 29<0.389 296<0.375 -1 -50 -14 44<0.644 35<0.741 275<0.375 359<0.875 65<0.452 4 28 44 36<0.345 54<0.252 97<-0.142 -27 32<0.181 11 16<0.0259 -4 109 65<0.0282 80<4.59 97 -3 21 -3 97<0.428 25<-0.19 23 12<0.737 -16 33 19 30<-0.313 67<-0.0442 12<0.495 10 73 0 163<0.5 24<0.000588 15<0.0946 -24 18 88<2.25 68<0.17 28 -35 59 37<0.0967 67<-0.199 -13 68<-0.122 -11 71 -14 48\n\
518<0.875 74<-1.4 187<0.5 13<0.194 51<0.169 14<0.0523 26 94<0.25 73<-0.456 35 -62 22 8<-0.125 15 52<-0.115 -15 -117 7<-0.112 30 105<-0.111 73<0.253 -3 -53 20 110<1.75 40 -33 379<0.5 314<0.375 556<0.375 37<-0.659 77<-1.36 -23 3<-0.0921 60<0 6 -34 17 -1 50 35<0.29 16 -57 13<0.141 -33 285<0.5 60<-0.723 55<-0.156 -89 16 122<0.875 105<-0.555 -29 29 37<-0.0415 37 -34 -27 60<0.0546 -54 25\n\
3<-0.299 -14 569<0.875 437<0.375 242<0.875 432<0.875 10<0.408 10<0.0952 18<0.154 2 48 32<-0.459 26<0.311 0 4<0.0741 83 18<0.177 -6 37 29<-0.565 15 69<4.17 12<0.155 71<0.364 166<0.875 2 56<0.119 -35 41<-0.199 -41 6 103<1.25 3 19<0.18 -14 55 34<1.77 5<0.0232 -44 -9 22 24<0.0164 0 28 142<1.13 6 54 41 26<0.162 65<-0.169 -10 82 26<0.418 -37 29 3<-0.0813 -14 1<-2.28 -18 47 48\n\
218<0.5 57<-0.314 55<0.13 50<-0.0717 64<-0.257 -18 80<4.69 64<0.371 161<0.5 17 49 3<-0.0813 -32 18 -26 38<0.933 31<-0.42 29<-0.0126 -44 19 9 -18 17<0.281 19 -43 57<-0.299 -13 7<-0.33 85<0.398 43<-0.14 23 55<0.312 13<0.194 50<-0.119 73 77<-0.169 -16 32 -12 31 27 220<0.375 -1 38<1.53 57<0.0209 49 0 -18 13<0.259 67 27<0.75 94<1.25 122<0.375 47<-0.472 -27 55<0.0693 32 -16 56 -31 -11\n\
97<0.285 0 35<-0.161 103<0.25 28 28<-0.0149 24 96<-0.345 9 -67 84<-0.313 92<-0.127 28<-0.348 -63 -10 62<-0.0863 -8 19 64<0.199 193<0.875 90<-0.312 74<0.14 -52 10 39<-0.237 100<0.25 -7 -61 42<0.925 59<-0.0255 69<3.9 21 75<0.703 -29 33 85<0.398 23<0.095 1<-2.49 -25 81<0.0667 -25 44 33<-0.34 -50 28 103<0.75 149<0.5 9 -41 95<-0.452 -72 26 -41 -55 85<-0.398 6 75<0.555 59<-0.51 26 -46 -9\n\
22<0.872 75<0.629 1 4<0.0557 20<0.45 30<0.427 30<-0.107 -10 45<0.65 -12 5<0.0232 86 48<0.152 0 73 -38 5<0.0274 137 13 35<0.805 53<-0.239 -14 45<0.75 51<0.644 34 -41 50<0.359 28<-0.235 -25 151<0.375 4 -22 8<0.537 8<-0.0124 2 55 -23 -28 75<0.555 9<-0.791 95<-0.565 88 -21 487<0.5 -35 33 9<-0.154 74<-1.12 73 -20 36<0.0383 30<-0.599 -30 28<-0.47 -23 210<0.875 53<0.397 69 -5 -26 -17\n\
455<0.375 429<0.375 64<-0.468 46<-1.86e-9 34<2.09 8<-0.483 24 -23 47 70<0.25 7 80<4.53 -27 39 313<0.375 8<-0.403 135<0.5 101<0.5 -7 89<0.5 58<4.37 32<-0.265 3 40<0.222 61<0.33 111 5 -13 -4 -43 50<-0.119 21<-0.183 -34 80<4.37 46 41<0.0239 -26 41 1 74<0.14 1 13<0.166 30<0.257 -19 36 32<0.596 8 61<0.0945 67<0.186 89 42<0.286 -36 55 -4 51<-0.169 72 75<0.333 -18 43 -19 30\n\
379<0.5 151<1.13 175<1.13 266<1.13 3<0.0841 -1 31<-0.62 35<0.322 30<0.194 -52 19 26<-0.0109 -37 43 36<-0.345 85<-0.398 -41 28 35<0.29 13 37<-0.076 233<0.5 14 -58 63<2.25 51<-0.169 9 13<0.905 -44 20 32 48 35<0 18 46<-0.366 16 2<-0.0502 36<-0.0767 -63 36<0.192 21 -44 -95 39<-0.0347 19 55<-0.312 30 -27 102<0.875 12<0.539 21 32<-0.0265 -46 13 47<-0.243 49<0 16 -85 65<-0.0377 -36 40\n\
427<0.375 113<0.55 265<1.13 182<0.875 335<0.375 403<0.875 290<0.375 37<-0.507 29<-0.113 4<0.113 16<0.386 -24 6<0.00291 36 -29 18<0.308 18<0.203 8 48 -15 520<0.375 85<-0.398 19 -19 50 583<0.375 1 30 13<0.645 -17 64 250<0.375 85<-0.132 -25 44 74 31<0.638 -24 34 257<0.875 132<0.5 29<-0.226 6<-0.0618 -7 59 54<0.42 55<-0.104 229<0.875 -44 32 10 34 66 34<0.483 29 -54 39 8<0.402 89 -25 -32\n\
465<0.375 198<0.5 500<0.375 387<0.5 256<0.375 461<0.375 9<0.412 303<0.375 1 4<0.105 13 -39 128<0.5 31<-0.274 56<-0.119 12<0.631 -4 65 -18 129<0.875 19<-0.329 9 546<0.875 -15 82 16 18<0.0235 31<0.1 -16 34 12<0.539 15 59 60<-0.212 58 -7 9<-0.283 -23 60 128<0.5 18<0.154 -46 11 53<0.0917 -7 100 12<0.337 46 87<-0.152 -48 34 4<0.172 -23 32<-0.23 26<0.076 -37 0 229<0.875 2 41 50\n\
25<0.069 61<0.365 345<0.375 -1 67<-0.0442 2 -74 105<0.333 105<-0.555 112<0.364 -2 106<1.25 -55 26 574<0.875 106<1.75 238<0.5 7 42 -11 -60 23<0.0153 5<0.0349 14 -76 0 53<0 64<0.428 474<0.5 51<0.282 81<1.67 59<-0.0637 14 105<-0.555 34 16<0.13 26<-0.119 39<-0.104 41 -43 27 -14 -30 112<0.608 51<0.441 -53 71<0.121 -39 67<-0.199 48 -18 21 41 36 84<-0.105 41<-0.179 -31 25 31<0 -47 -13\n\
332<0.5 346<0.375 73<0.0608 305<0.875 1 -21 50<0.0597 158<0.875 78<-0.377 4<0.172 19<0.0197 50<-0.12 128<0.5 -6 39<0.056 106 -6 62 -11 -13 30<-0.0712 39<0.282 47<-0.382 1 -27 35<0.483 -10 6<-0.0173 71 -7 -2 63<0.75 327<0.5 92<-0.382 39 -26 75<0.278 -21 74 -44 47<-0.553 369<0.375 54<-0.7 103<0.25 67<0.0795 128 -12 -6 79<-0.167 28 -28 98 475<0.5 -1 49 60<-0.467 -30 47<0.179 43 -23 48\n\
351<0.375 465<0.375 454<0.375 4<0.36 24<-0.39 73<0.253 153<2.75 170<0.5 43<-0.35 -32 439<0.375 -10 50 44<-0.29 -44 28 -61 8<-0.125 66<0.428 55 -18 -2 313<0.875 0 34 66<-0.142 25 52<0.172 84<-0.313 81<0.333 12 -22 90<0.381 66<0.0713 162<0.5 103<0.75 320<0.5 12 -32 -20 153<0.75 52 -11 74<-1.12 -42 74<0.14 52<-0.402 -10 41 -35 -30 -17 80<3.58 -9 43 47 28<-0.235 -43 43<-0.26 -24 51\n\
371<1.13 8<-0.698 5<0.178 26<-0.154 40<0.0962 7 32<-0.0265 32<-0.265 113<0.1 17 13<0.296 -105 -4 19 -58 19<-0.547 133<0.5 -20 35 7 11<0.945 20<0.95 -28 39 -73 123<0.5 -1 140<0.5 113<0.25 6 30 69<3.8 100<0.75 28<0.481 15 26<0.0478 24 -76 26<0.162 11<0.945 8<0.161 -19 21 -43 26 24<-0.0055 19<0.18 10 -22 146<0.875 20<0.95 37<0.0967 -17 -51 0 16 26<0.266 26<-0.263 24 -69 15\n\
72<0.52 97<-0.712 101<0.5 64<-0.0754 156<0.5 59<-0.297 0 81<0.4 294<1.13 5<0.081 69 5<0.103 -26 47 -27 -8 91 103<1.75 26<0.266 59<-0.382 46 -8 62<-0.192 75<0.703 129 -21 52<0.345 36<-0.387 -28 86<-1.11 -19 65 -41 -39 -22 77<-1.36 48<-0.532 -41 5<0.0654 122<0.375 82<0.5 -34 8 23<0.295 63 -27 72<-0.104 14<0.0165 8 -28 14<0.155 -8 45 1 150<0.875 28<-0.348 20 -16 23<0.113 73 -2\n\
337<0.875 7<-0.112 70<-0.75 22<-0.802 -50 63<-1.25 47 -10 11<0.646 49<-0.0565 -17 3<-0.134 65<0.339 -13 47 65<-0.452 76<0.203 61 -30 62<0.192 54<-0.14 -29 57<-3.73e-9 24 -3 76<-0.113 68<0.405 235<0.5 97<0 103 -18 61<-0.0521 -40 43 -21 6 11<0.701 36 57<-0.105 49<0.424 1 62<0.141 -10 -70 60<0.637 32<-0.663 -17 12 -49 26<0.359 273<0.375 0 -36 7<0 63<-2.75 51 -5 -28 68<0.122 -34 83\n\
308<0.875 2<-0.427 56<0.119 7<-0.0134 69<3.84 58<3.1 -12 203<0.375 175<0.875 29 -3 -35 8<0.161 55 -3 46<0.0209 -5 59<-0.297 -6 26 29<0.0161 11<0.646 7<-0.33 -38 60<-0.402 -15 50 354<0.875 167<0.375 -6 81<1.13 63<-0.25 -31 40<0.0185 68 90<0.0624 -22 48<0.152 74 -30 -20 38 46<0.284 152<0.5 8<0.626 -31 52<-0.161 71 -14 38 11<0.9 50 -31 594<0.875 0 -31 35<0.966 19<-0.471 -43 9 74\n\
3<-0.0813 29<-0.0126 14<0.113 8<0.537 443<0.375 -7 27 87<-0.152 26 -8 22<0.347 305<0.375 167<0.375 23 -8 -40 -16 83<0.5 79<-0.511 67<-0.239 61 2 -8 -23 471<0.5 207<0.375 48<-0.213 41<-0.461 59<0.0765 49<-0.373 -16 168<0.875 50 -21 -11 68<-0.202 133<0.5 11 -32 49<-0.283 -15 0 41<-0.239 59<-0.574 28<-0.0418 20<0.45 11 71 -6 -10 204<0.375 357<0.875 5 -44 -52 -35 373<0.875 138<0.5 38 -31 -38\n\
54<0.91 35<-0.0805 84<-0.105 54<0.513 53<0.397 -9 85<0.663 -37 53 -36 215<0.5 61<0.213 2<-0.0226 50<0.239 77<-0.169 26<0.076 48<-0.152 -25 10 31 -8 48<-0.0304 41 -4 50<0.0597 15<0.0946 48<-0.0651 18 197<0.375 67<0.132 94 -5 -4 59<-0.127 32 -35 17<0.0359 80<3.98 -25 40 -27 75<1.05 221<0.375 13 82 21<-0.103 -10 116 62<0.345 -25 19<-0.101 1<-3.81 -20 76 -28 -1 62<0.345 5 50<0 14 86`;

/** From which probability of a side on it is taken. */
export const THRESHOLDS = { first: 0.5, further: 0.42, own: 0.7, lean: 0.2 };
