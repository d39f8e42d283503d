// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005291404044628321\n\
passage:neutral 121 -81 -41\n\
bias 118 -63 -57\n\
unnamed 127 -75 -51\n\
voice-confidence -97 14 85\n\
passage:lean -2 72 -72\n\
references:1 52 -19 -34\n\
passage:favor -1 45 -43\n\
content:9 16 28 -44\n\
via:name|in -81 49 32\n\
holder:person -54 37 19\n\
sum:against -8 -24 34\n\
mode:indirect 59 -23 -37\n\
sum:favor -3 34 -31\n\
content:2 32 -16 -18\n\
side:own 94 -14 -81\n\
content:7 30 -28 -1\n\
home:against 12 -29 14\n\
content:13 28 1 -28\n\
passage:against 2 -28 27\n\
content:4 -25 9 15\n\
side:free 34 -25 -6\n\
content:5 -24 6 17\n\
home:none 32 -21 -10\n\
content:10 -24 17 5\n\
others:favor 8 -23 11\n\
content:14 21 -22 3\n\
right:11 -13 -16 27\n\
via:previous|in 64 -30 -38\n\
content:1 9 11 -22\n\
via:carried|in 70 -68 -5\n\
holder:group 87 -59 -32\n\
lead:against -1 -14 20\n\
voices:4 74 -43 -34\n\
content:3 20 -9 -15\n\
cue:12 27 -23 -4\n\
cue:15 26 -5 -20\n\
content:11 -19 3 16\n\
rivals:0|other -55 13 37\n\
left:14 19 -23 4\n\
outside|mode:narration 27 -38 9\n\
side:other -6 -23 29\n\
present:false 50 -10 -41\n\
others:against 1 17 -17\n\
voices:3 42 -16 -29\n\
content:12 17 -10 -5\n\
references:2 38 -21 -17\n\
holder:institution 61 -34 -33\n\
left:7 -1 -17 19\n\
cue:14 14 -21 8\n\
cue:3 -21 7 15\n\
mode:indirect|side:own 63 -23 -47\n\
cue:5 14 -20 8\n\
lead:favor -9 14 -7\n\
rank:0|0 -20 25 -6\n\
right:8 17 -15 -4\n\
rule:tone.sentence:-|narration -51 32 15\n\
voices:2 22 -12 -10\n\
left:13 16 -14 -1\n\
right:10 -11 16 -5\n\
mode:narration 21 -26 4\n\
mode:narration|side:free 21 -26 4\n\
holder:narrator 21 -26 4\n\
cue:4 3 -18 16\n\
via:previous|out 79 -40 -46\n\
sum:silent 18 -9 -8\n\
right:2 2 13 -16\n\
rival:own|false|false|true 62 -16 -54\n\
cue:9 0 17 -13\n\
mode:act 34 -16 -21\n\
outside|mode:act 34 -16 -21\n\
right:5 -14 9 6\n\
content:8 10 3 -12\n\
left:5 -14 10 4\n\
cue:8 -17 12 5\n\
right:4 -4 -10 13\n\
nested:true 77 -37 -47\n\
left:12 1 10 -14\n\
cue:13 16 -11 -5\n\
rival:free|false|false|false 18 -2 -14\n\
cue:6 2 -16 13\n\
cue:11 -15 0 16\n\
nested:false -14 8 8\n\
via:affiliate|out 29 -36 2\n\
rivals:1|own 44 -11 -39\n\
cue:0 15 -3 -6\n\
left:9 9 3 -13\n\
right:14 10 -12 3\n\
right:12 -2 11 -12\n\
left:15 -6 -7 13\n\
content:0 8 -10 6\n\
rival:own|false|false|false 34 1 -38\n\
link:owner(plain)|name 21 -64 37\n\
right:15 3 -12 13\n\
rivals:2|other 24 -33 4\n\
left:1 9 -12 5\n\
right:3 5 -12 6\n\
near:right:have -28 33 -9\n\
right:13 -12 11 2\n\
rivals:0|free -22 8 12\n\
near:right:_P_ 12 -24 15\n\
rule:tone.sentence:-|free -17 -8 25\n\
rank:1|1 30 -18 -16\n\
rule:tone.near:+|free -20 24 -5\n\
present:true 13 -13 4\n\
rule:tone.near:-|act -52 -14 57\n\
rule:tone.sentence:+|free -24 17 5\n\
left:2 9 2 -11\n\
cue-distance 6 -14 5\n\
cue:2 12 -9 -4\n\
gov:subject:say 44 -27 -22\n\
path:none|out 45 -15 -37\n\
clause:object:main| -22 14 7\n\
holder:party 7 10 -19\n\
role:subject|own|in 26 7 -37\n\
via:self|in 60 -28 -39\n\
near:left:_N_ 18 -3 -14\n\
left:11 -10 4 6\n\
rule:tone.sentence:+|narration -33 15 15\n\
rule:tone.near:+|act -44 54 -16\n\
references:3+ 30 -24 -4\n\
rivals:1|other -20 -2 19\n\
near:right:, -8 19 -13\n\
rivals:2|free 31 -29 -6\n\
voices:1 -13 2 11\n\
home:favor -8 3 4\n\
rule:tone.sentence:-|other -10 -19 25\n\
left:8 9 -10 1\n\
rival:free|false|false|true 15 -24 8\n\
rival:other|false|false|false 4 -16 9\n\
left:6 10 -8 -2\n\
rule:tone.sentence:-|out 15 1 -20\n\
rival:other|false|true|false -13 -43 48\n\
cue:1 -10 2 10\n\
rule:tone.sentence:-|in -5 18 -15\n\
near:left:between 55 -12 -47\n\
role:owner|other|in -18 -18 31\n\
rule:effect.noun-patient:-|in 13 42 -63\n\
rule:tone.near:-|narration 5 12 -24\n\
near:right:the -17 6 7\n\
rule:tone.sentence:-|own -28 33 -12\n\
rule:tone.near:+|other -21 21 -1\n\
clause:subject:main| 7 2 -13\n\
clause:complement:main| -16 14 -2\n\
verb:subject:none|none 0 -19 19\n\
form:person -20 22 -6\n\
sum:tone+ 0 8 -4\n\
next:right:have -28 16 7\n\
rivals:2|own 34 -9 -34\n\
outside|mode:indirect 15 3 -27\n\
path:subject(plain)|out 13 -20 2\n\
role:subject|other|out 31 -2 -33\n\
role:patient|other|out -38 -36 67\n\
left:4 -1 -6 8\n\
next:left:_N_ -3 -21 23\n\
rivals:3|other 41 -10 -35\n\
left:10 -7 0 7\n\
verb:clause:plain 5 5 -12\n\
extent 8 -4 -4\n\
via:affiliate|in -12 -18 28\n\
near:right:and 0 14 -17\n\
rank:0|1 -18 -1 16\n\
cue:7 8 -5 -2\n\
via:event|out 18 -35 11\n\
rule:tone.sentence:+|indirect -19 20 -4\n\
path:subject(attitude-)|out 38 -18 -27\n\
rivals:1|free 8 -12 3\n\
verb:object:none|past -16 16 -4\n\
verb:clause:attitude- 29 -7 -29\n\
mode:indirect|side:other -14 2 9\n\
verb:subject:plain -7 -5 11\n\
link:subject(plain)| -10 -3 11\n\
rule:tone.near:+|out 7 6 -17\n\
verb:subject:none|past -2 11 -12\n\
clause:subject:ing| 20 4 -28\n\
near:left:and -14 -3 17\n\
mode:direct|side:other 11 -17 3\n\
verb:object:attitude+ -5 31 -29\n\
rival:other|true|false|false 15 13 -31\n\
rule:effect.noun-patient:-|free 26 23 -55\n\
left:3 6 3 -6\n\
verb:object:none|present -3 16 -17\n\
next:right:be -20 15 1\n\
role:owner|free|out -9 -11 17\n\
rule:attitude.agent:+|out 41 -33 -15\n\
rule:evaluation.copula:+|in -10 35 -30\n\
cue:10 3 -7 6\n\
rule:tone.clause:-|free 1 -21 16\n\
rank:2|2 21 4 -28\n\
near:right:_N_ 14 -11 -5\n\
rule:tone.sentence:+|other -16 9 6\n\
role:owner|free|in 16 -23 4\n\
form:name -7 2 8\n\
via:event|in 25 -9 -20\n\
content:15 -5 4 3\n\
near:left:the 1 4 -11\n\
left:0 1 1 6\n\
near:left:_P_ -3 10 -9\n\
via:pronoun|out -14 14 -1\n\
verb:clause:demand 29 -10 -24\n\
mode:mixed|side:own 42 -3 -45\n\
form:people -40 11 21\n\
role:object|free|out 26 -13 -20\n\
rule:tone.near:-|other -14 -5 14\n\
link:object(plain)| -9 -17 21\n\
rank:0|2 -26 10 13\n\
mode:direct -9 1 7\n\
role:subject|free|out 12 -6 -8\n\
rule:attitude.agent:-|out 31 -9 -28\n\
rule:tone.sentence:+|out 8 1 -12\n\
clause:subject:that|that 13 -1 -16\n\
verb:clause:none|none 11 -17 5\n\
mode:act|side:free 27 -8 -27\n\
rule:tone.clause:-|own -20 39 -26\n\
rule:tone.near:-|free 10 -11 0\n\
role:subject|other|in -4 -15 14\n\
rule:attitude.self:+|agent:holder -24 50 -32\n\
path:none|in -2 11 -15\n\
near:left:be 1 15 -18\n\
near:left:that -16 13 -3\n\
next:right:'s -17 11 3\n\
mode:act|side:other 13 -11 -5\n\
link:owner(effect-)|name 11 -42 27\n\
clause:object:to|to 4 -14 9\n\
role:patient|other|in -48 39 1\n\
verb:subject:possibility|present 20 -29 2\n\
verb:subject:cause -15 -7 19\n\
near:right:? 60 -36 -28\n\
next:left:with -23 19 1\n\
via:pronoun|in -13 3 7\n\
rule:tone.near:-|out -12 8 -1\n\
rule:tone.clause:-|in -17 4 9\n\
right:6 -5 2 2\n\
rule:tone.sentence:-|direct 6 -14 6\n\
home:before -18 14 -1\n\
right:9 -1 1 -5\n\
rank:1|2 13 -24 6\n\
form:adjective 17 -15 -5\n\
verb:object:plain 3 5 -12\n\
role:patient|free|out 26 12 -45\n\
rule:bond.partner:+|in 13 11 -27\n\
rule:evaluation.copula:+|other 7 22 -36\n\
next:left:in 2 17 -24\n\
rule:tone.near:-|own -20 14 0\n\
content:6 3 -4 2\n\
next:right:for -36 35 -4\n\
rule:bond.partner:+|direct 37 0 -41\n\
clause:subject:conditional|if 8 -38 27\n\
rule:tone.clause:-|narration -22 12 3\n\
verb:clause:none|past -6 8 -5\n\
verb:object:volition|none 2 18 -25\n\
near:left:sanction 12 16 -33\n\
mode:direct|side:free -12 4 4\n\
near:left:against -29 22 2\n\
clause:subject:to|to 12 -11 -3\n\
rule:tone.near:-|in -7 -4 8\n\
verb:subject:none!|present -14 -13 24\n\
rule:phrase.target:-|other -37 -23 54\n\
rule:attitude.agent:+|free 8 -30 16\n\
right:1 2 -4 4\n\
near:right:say -13 17 -10\n\
rule:tone.clause:+|in -14 11 1\n\
next:left:\` 9 -20 7\n\
near:left:of -11 6 3\n\
rule:tone.clause:+|narration -20 14 1\n\
rule:attitude.agent:-|narration 29 -19 -15\n\
path:subject(demand)|out 37 -16 -28\n\
near:right:to 8 -10 1\n\
near:left:from 9 -23 7\n\
next:left:by -10 -25 30\n\
next:left:_P_ -18 3 11\n\
next:right:. -5 10 -12\n\
rule:cause.event-patient:-|agent:holder -27 -20 43\n\
gov:subject:do -37 16 15\n\
rule:tone.clause:+|free -15 5 6\n\
verb:attribute:none|present 10 -22 5\n\
mode:mixed 14 -6 -13\n\
near:left:\` -11 -5 14\n\
rule:attitude.self:-|agent:holder -31 -3 27\n\
rule:evaluation.copula:-|other 29 -31 -3\n\
verb:object:cause -2 12 -15\n\
verb:object:demand 8 -35 22\n\
mode:indirect|side:free 9 -4 -7\n\
rule:effect.patient:-|direct 10 20 -36\n\
near:right:policy -26 -22 44\n\
rule:grow.agent:+|other -32 49 -19\n\
rule:attitude.agent:+|narration -3 -33 31\n\
verb:complement:possibility|present 10 17 -34\n\
rule:attitude.self:+|in -18 25 -12\n\
verb:subject:ability|present 8 16 -30\n\
verb:subject:volition|none 3 -20 12\n\
role:complement|other|out -13 15 -6\n\
rule:effect.agent:+|free 4 -22 13\n\
rule:effect.noun-patient:-|direct 20 20 -47\n\
clause:clause:that|that -10 15 -9\n\
rule:tone.near:+|direct 10 -6 -6\n\
rule:tone.near:-|indirect 8 -11 -2\n\
rule:effect.owner-patient:-|agent:other 8 22 -37\n\
link:subject(attitude+)| 16 -10 -10\n\
rule:tone.sentence:-|indirect -6 -8 11\n\
near:right:their 0 -33 28\n\
rule:phrase.target:+|agent:holder -44 66 -26\n\
role:complement|own|in 7 8 -23\n\
near:right:would 13 3 -24\n\
verb:subject:attitude+ -16 -3 15\n\
link:owner(evaluation+)|'s 4 21 -30\n\
near:right:will 13 4 -20\n\
rule:effect.owner:-|narration -29 1 19\n\
role:owner|own|in -6 17 -16\n\
gov:attribute:be -20 10 5\n\
verb:complement:none|present 4 -9 3\n\
rule:evaluation.modifier:-|narration -50 6 38\n\
near:left:'s 7 7 -17\n\
near:right:deal 25 2 -33\n\
near:left:deal 18 -32 11\n\
rule:effect.agent:+|narration 3 -26 18\n\
next:left:that -9 -11 15\n\
verb:object:obligation|present 29 -38 6\n\
rule:effect.agent:-|in 0 -20 16\n\
rivals:3|free 16 -1 -19\n\
home:after -18 10 3\n\
next:left:for -5 21 -22\n\
next:left:, -5 -9 12\n\
role:complement|free|out 3 -11 3\n\
rule:effect.patient:-|in -2 21 -22\n\
rule:effect.owner:-|out 13 0 -20\n\
role:partner|own|in 46 -39 -10\n\
rule:effect.patient:-|agent:holder -5 -36 36\n\
link:owner(plain)|'s -9 7 -1\n\
rule:effect.agent:+|out 7 -19 6\n\
near:left:in 2 -12 7\n\
rule:cause.event-patient:-|other -15 -20 31\n\
rule:effect.agent:+|in -1 -21 19\n\
verb:clause:grow+ -20 18 -2\n\
next:right:would 27 -12 -21\n\
near:left:on 8 -14 1\n\
next:right:say 19 -18 -6\n\
rule:phrase.target:+|other -23 46 -30\n\
verb:subject:plain! -17 -1 12\n\
next:right:will 22 -12 -14\n\
rule:tone.near:+|narration 1 -10 4\n\
rule:effect.patient:-|agent:other 8 14 -27\n\
role:topic|other|out 10 4 -21\n\
next:left:- 7 24 -36\n\
rule:tone.near:+|indirect -10 3 4\n\
link:owner(effect-)|'s 3 17 -27\n\
near:right:country -24 -8 28\n\
near:left:to 5 1 -9\n\
verb:subject:effect+ -14 1 10\n\
sum:tone- -2 2 5\n\
next:left:two 4 17 -29\n\
verb:object:grow+ 3 -18 9\n\
near:left:he 3 14 -24\n\
mode:mixed|side:other -16 -7 17\n\
rule:attitude.agent:-|free 21 -15 -13\n\
role:object|other|out -15 -8 19\n\
rule:bond.partner:+|free 0 17 -22\n\
rule:tone.clause:-|other -1 -15 9\n\
rival:other|false|false|true 12 -13 -2\n\
gov:owner:_N_ 27 -16 -16\n\
outside|mode:mixed 28 -16 -20\n\
rule:attitude.noun:-|free 21 9 -36\n\
rule:evaluation.verb:+|in -33 28 1\n\
rule:tone.sentence:+|own 1 7 -13\n\
next:right:also 33 -13 -24\n\
rule:evaluation.verb:-|in -8 -26 29\n\
rule:evaluation.copula:-|in -3 -21 19\n\
rule:evaluation.verb:-|narration -41 4 30\n\
rule:effect.owner:-|act 33 -16 -23\n\
rule:phrase.target:-|agent:holder -38 -17 51\n\
verb:complement:cause 8 -15 4\n\
verb:complement:attitude- 0 12 -17\n\
verb:complement:none|none 7 -11 3\n\
verb:clause:obligation|present 10 -31 15\n\
rule:effect.patient:-|out 1 -28 19\n\
gov:subject:be -4 10 -8\n\
rule:attitude.self:-|indirect -17 -12 23\n\
role:topic|free|in 18 -4 -18\n\
near:right:in -6 -6 9\n\
rule:effect.noun-patient:-|act 11 -33 18\n\
near:left:they 25 -34 4\n\
link:object(attitude-)| 13 -1 -19\n\
near:left:say -13 -6 13\n\
role:object|free|in 13 -10 -7\n\
verb:complement:plain -2 -6 3\n\
link:object(attitude+)| 15 -21 3\n\
role:object|own|in -18 -11 22\n\
verb:subject:none|present -5 6 -1\n\
rule:tone.near:-|mixed 14 -1 -18\n\
role:partner|other|out -26 26 -9\n\
rule:bond.partner:+|other -16 20 -7\n\
rule:tone.sentence:+|direct 5 3 -9\n\
rule:evaluation.modifier:-|act 47 -13 -35\n\
near:left:by -12 -8 15\n\
near:right:right -43 45 -8\n\
verb:subject:future|present 17 -12 -9\n\
verb:clause:none|present -3 -3 6\n\
rule:bond.partner:+|own 31 -35 -1\n\
near:right:'s -8 9 -3\n\
link:patient(effect-)|against 15 11 -32\n\
rule:grow.agent:+|out -14 30 -20\n\
verb:object:evaluation+ 19 -39 15\n\
rule:effect.agent:-|indirect 23 -17 -11\n\
link:complement(plain)|for -11 -19 25\n\
verb:clause:attitude+ 12 -16 -1\n\
verb:subject:effect- -4 10 -11\n\
rule:demand.object:-|agent:holder -22 3 14\n\
rule:effect.noun-patient:-|other -21 5 10\n\
near:right:sanction 3 -23 13\n\
verb:complement:ability|present 21 4 -31\n\
clause:subject:that| 5 -12 0\n\
rule:tone.clause:-|direct 0 11 -15\n\
verb:clause:plain! 10 3 -18\n\
near:right:nuclear 9 7 -21\n\
clause:subject:ing|in -15 33 -23\n\
next:left:say -6 -18 21\n\
link:topic(plain)|in 12 -19 2\n\
link:subject(effect+)| 13 -8 -8\n\
rule:attitude.owner:+|in -1 23 -25\n\
clause:clause:to|to 11 -7 -6\n\
link:topic(plain)|of -8 19 -18\n\
rule:tone.near:+|in 3 1 -5\n\
rule:attitude.self:+|indirect -9 23 -19\n\
near:right:or 33 -15 -23\n\
rule:obligation.subject:-|other -15 -25 35\n\
rule:attitude.self:-|other -8 -21 21\n\
near:left:a 12 -9 -9\n\
near:left:time -41 34 -2\n\
verb:complement:demand 30 -17 -19\n\
rule:obligation.subject:-|in -5 -25 25\n\
rule:evaluation.modifier:-|free -21 -12 27\n\
near:right:as -12 15 -7\n\
next:right:do -8 26 -21\n\
verb:subject:receive! -18 -16 30\n\
rule:effect.noun-patient:-|narration 9 21 -36\n\
near:left:if 2 -25 18\n\
via:pair|in -8 27 -25\n\
rule:attitude.agent:+|in -1 -23 19\n\
link:attribute(plain)| -21 18 -4\n\
rule:idiom.near:+|other -43 41 -3\n\
clause:complement:that|that -12 7 1\n\
rule:evaluation.noun:+|in 7 -21 9\n\
rule:tone.near:-|direct 4 -8 0\n\
near:right:do -15 17 -5\n\
gov:owner:people -2 41 -41\n\
near:right:. -6 0 3\n\
next:right:nuclear 22 4 -30\n\
near:right:be 3 3 -7\n\
near:right:a -9 0 0\n\
gov:subject:win 39 -24 -18\n\
rule:cause.event-patient:+|agent:holder -24 37 -16\n\
path:subject(effect+)|out 25 -21 -10\n\
verb:subject:obligation|present -21 -1 18\n\
link:subject(cause)| -6 -9 10\n\
verb:object:break- -24 4 14\n\
verb:complement:attitude+ -15 3 3\n\
gov:owner:sanction 14 -28 10\n\
near:left:their 25 -12 -17\n\
clause:clause:conditional|if 27 -27 -6\n\
verb:subject:none!|none -14 -14 22\n\
rule:effect.owner:+|out 25 -20 -10\n\
rule:tone.sentence:+|act 12 -16 -3\n\
rule:attitude.self:+|free -13 24 -17\n\
rule:evaluation.noun:+|other 4 -26 18\n\
near:right:call 2 16 -26\n\
verb:complement:effect- -3 12 -13\n\
role:patient|own|in 10 25 -40\n\
role:partner|free|in 22 -3 -26\n\
clause:clause:ing| -6 13 -12\n\
link:owner(plain)|of 7 2 -15\n\
clause:subject:ing|by -20 -14 32\n\
near:right:at -10 20 -16\n\
path:complement(cause)|in -24 8 11\n\
rule:evaluation.modifier:-|other 20 -25 0\n\
near:left:at -15 -15 22\n\
clause:clause:relative|who -24 -1 19\n\
near:right:over -27 3 19\n\
rule:effect.owner-patient:-|agent:holder -27 -12 31\n\
rule:effect.patient:+|in 10 -17 3\n\
rule:effect.owner:-|in -14 -7 13\n\
rule:evaluation.verb:-|free -11 -18 23\n\
right:0 2 2 3\n\
rivals:0|own 4 18 -27\n\
rule:tone.clause:+|own -1 13 -19\n\
near:left:this -14 -11 21\n\
verb:complement:volition|none -15 17 -8\n\
near:right:she -35 28 0\n\
verb:subject:attitude- -9 10 -6\n\
rule:effect.noun-patient:-|indirect -24 7 11\n\
rule:effect.agent:+|direct -21 2 15\n\
rule:tone.sentence:+|in 2 -4 5\n\
verb:clause:ability|present 25 -18 -12\n\
rule:effect.agent:-|out 2 6 -15\n\
rule:effect.patient:+|agent:other 0 -21 15\n\
near:right:he -2 -19 16\n\
near:right:people -7 32 -29\n\
rule:effect.owner:+|free 8 -24 9\n\
verb:subject:grow+ 6 3 -11\n\
gov:complement:say -15 23 -16\n\
next:right:in -3 10 -13\n\
rule:tone.clause:-|indirect 13 -12 -6\n\
near:left:any 6 18 -29\n\
near:right:party -12 -26 35\n\
near:left:ask 35 -21 -21\n\
path:subject(attitude+)|in -10 -18 24\n\
verb:object:attitude- -9 -9 12\n\
verb:complement:none!|present 0 -20 16\n\
link:owner(plain)|demonym -10 1 2\n\
rule:evaluation.noun:-|narration -45 -2 43\n\
rule:effect.agent:+|indirect 14 -18 -4\n\
path:subject(plain)>clause(plain)|in 4 2 -11\n\
rule:phrase.subject:-|in -14 -27 35\n\
role:partner|other|in -7 20 -17\n\
verb:complement:plain! -17 3 7\n\
near:left:but -6 -17 16\n\
near:left:with 1 4 -9\n\
near:left:do 10 6 -21\n\
path:subject(effect-)|out 20 -12 -16\n\
rule:effect.patient:+|agent:holder -14 24 -16\n\
clause:subject:relative|that 13 -17 2\n\
link:owner(attitude+)|'s -16 20 -11\n\
rule:effect.owner:-|other 1 -15 6\n\
path:object(plain)|in -14 7 2\n\
role:object|other|in -6 -5 9\n\
verb:clause:cause 0 -10 6\n\
near:left:make -22 9 9\n\
path:complement(effect-)|in 15 -31 11\n\
verb:subject:ability|none -5 33 -33\n\
link:object(demand)| -20 -10 25\n\
rule:effect.owner-patient:-|in -10 18 -14\n\
verb:attribute:none|past -17 3 8\n\
rule:attitude.owner:+|other -5 26 -23\n\
rule:cause.event-patient:+|other -27 10 13\n\
next:right:sanction 27 -20 -10\n\
near:left:what -27 -5 24\n\
near:right:( 18 -2 -21\n\
next:right:with -3 26 -28\n\
near:right:our -34 7 22\n\
rule:tone.sentence:-|act -1 -13 7\n\
rival:other|true|true|true -22 20 -3\n\
link:partner(bond+)|with 10 -18 4\n\
rule:tone.clause:-|out -9 -1 2\n\
near:right:support 7 -23 13\n\
rule:effect.agent:-|free 4 -13 4\n\
next:left:its -2 -20 15\n\
rule:tone.clause:+|other -11 1 6\n\
role:owner|other|out 10 -8 -9\n\
near:left:up -14 -23 30\n\
near:right:) 25 -21 -7\n\
rule:demand.object:-|indirect 1 -15 9\n\
rule:effect.owner-patient:-|free 5 13 -24\n\
via:name|out -1 -3 3\n\
rule:effect.patient:+|out 1 16 -22\n\
near:left:would 14 1 -22\n\
verb:complement:receive 14 -10 -10\n\
near:right:which -18 7 6\n\
gov:subject:leave -17 -22 34\n\
mode:direct|side:own -7 9 -8\n\
near:left:his 16 -3 -18\n\
near:right:win 32 -18 -19\n\
verb:subject:demand -5 -14 14\n\
path:subject(cause)|out 7 -15 2\n\
near:left:about 19 -20 -3\n\
rule:phrase.target:+|in -17 25 -14\n\
rule:attitude.owner:+|agent:holder -24 27 -8\n\
rule:attitude.owner:-|other 0 -20 14\n\
near:right:state 24 -18 -10\n\
near:right:two 22 0 -28\n\
rule:idiom.near:-|other -19 -16 28\n\
role:patient|free|in 28 -10 -23\n\
near:right:under -9 26 -23\n\
rule:attitude.noun:-|other -4 -24 25\n\
rule:effect.agent:-|other 3 -16 6\n\
rule:reverse.agent:+|in -22 31 -13\n\
rule:effect.owner-patient:-|other -19 -8 18\n\
role:complement|other|in -6 7 -7\n\
clause:subject:participle| 7 -1 -14\n\
gov:object:make 18 -22 -1\n\
rule:attitude.self:-|direct 12 10 -29\n\
verb:subject:attempt 2 -14 5\n\
rule:evaluation.noun:-|free -27 -8 29\n\
next:left:between 22 -13 -13\n\
near:left:agreement 8 -28 13\n\
near:left:visit 36 -18 -20\n\
rule:effect.owner-patient:+|in 3 -17 10\n\
rule:attitude.agent:+|own 25 -13 -16\n\
near:right:' -14 -14 23\n\
rule:attitude.owner:-|agent:holder -19 -1 16\n\
clause:object:ing| -11 1 6\n\
rule:phrase.subject:+|in -22 33 -14\n\
rule:effect.patient:-|act 8 -25 14\n\
rule:phrase.target:+|out -7 31 -30\n\
rule:attitude.self:-|agent:holder|other|indirect -21 -11 26\n\
rule:effect.noun-patient:-|out 14 -15 -3\n\
rule:evaluation.copula:+|free -14 10 -2\n\
rule:evaluation.modifier:-|direct -26 9 11\n\
rule:attitude.agent:+|indirect 17 -21 0\n\
path:subject(effect+)|in 9 9 -22\n\
gov:subject:have -1 -13 8\n\
verb:object:none!|past 25 -16 -14\n\
path:owner(plain)|out 29 -13 -22\n\
path:subject(attitude+)|out 12 -5 -14\n\
near:left:whether 35 -27 -10\n\
near:right:no 2 -23 13\n\
near:left:such -27 12 11\n\
rule:evaluation.copula:+|indirect -8 19 -17\n\
path:subject(plain)>clause(plain)>clause(plain)|in -2 -24 21\n\
rule:attitude.patient:+|in 9 13 -27\n\
near:right:that 4 -8 -2\n\
path:subject(receive)|out -17 1 7\n\
path:complement(grow+)|out -29 19 1\n\
link:complement(plain)|to -9 13 -14\n\
rule:effect.owner:+|indirect 24 -10 -20\n\
rule:attitude.self:-|out -12 -16 23\n\
rule:effect.patient:-|indirect -8 -16 17\n\
rule:idiom.near:+|in -9 23 -16\n\
verb:clause:attempt 1 -10 4\n\
near:right:who -15 16 -8\n\
near:right:not 9 -10 -3\n\
link:object(effect+)| 9 1 -15\n\
rule:evaluation.copula:+|narration -23 14 3\n\
verb:clause:future|present 11 -15 -3\n\
gov:complement:have -20 5 7\n\
gov:subject:withdraw -22 -15 34\n\
link:complement(plain)|by -3 -19 17\n\
path:complement(effect-)|out 2 -23 16\n\
rule:evaluation.noun:+|out -18 -2 17\n\
rule:tone.clause:+|direct 3 -10 3\n\
path:subject(attitude+)>clause(plain)|in 28 -20 -13\n\
rule:evaluation.copula:-|own -29 1 22\n\
rule:effect.agent:+|other -9 -11 15\n\
rule:effect.agent:+|act 28 -12 -18\n\
clause:complement:ing|for 31 -12 -22\n\
near:right:by -13 9 -2\n\
verb:object:ability|present 20 -15 -9\n\
clause:complement:ing| -8 11 -7\n\
path:owner(plain)>subject(plain)|out -17 3 6\n\
next:left:of 3 -8 4\n\
link:subject(attitude-)| 3 0 -8\n\
gov:subject:keep -27 31 -12\n\
clause:object:relative|who 8 1 -17\n\
rule:bond.partner:+|out 8 -11 0\n\
path:complement(grow+)|in 36 -23 -16\n\
gov:subject:try -23 5 13\n\
near:left:- 12 -10 -9\n\
clause:subject:relative|which 0 6 -14\n\
rule:effect.agent:-|direct -16 10 1\n\
near:right:relation 30 -24 -12\n\
next:left:and 4 -7 0\n\
rule:effect.noun-patient:-|own 19 0 -26\n\
verb:subject:none!|past -16 10 -2\n\
path:complement(plain)|out -4 -9 6\n\
near:left:as 11 -12 -3\n\
clause:complement:relative|which 10 -1 -16\n\
rule:demand.object:-|direct -8 17 -13\n\
rule:reverse.patient:+|other -18 35 -23\n\
gov:subject:use -26 2 18\n\
verb:clause:none!|past 7 7 -21\n\
near:right:also 9 -2 -14\n\
next:right:people 12 19 -33\n\
next:left:after 20 -23 -2\n\
near:left:who 17 -12 -12\n\
rule:evaluation.copula:+|direct 6 3 -15\n\
link:complement(grow+)|with -11 30 -25\n\
near:left:take -23 4 14\n\
next:left:both 6 9 -20\n\
path:object(attitude-)|in 6 -16 5\n\
near:right:ally 4 -27 20\n\
link:owner(attempt)|'s -27 0 22\n\
near:right:since 26 -13 -17\n\
gov:complement:make 4 14 -22\n\
rule:effect.owner-patient:-|own 14 8 -26\n\
clause:clause:main| 1 1 -3\n\
near:left:no -27 3 18\n\
next:right:at -29 16 4\n\
clause:subject:that|whether 31 -26 -8\n\
rule:grow.partner:+|other -23 21 -2\n\
rule:effect.owner:+|narration 13 -24 7\n\
link:owner(bond+)|name 21 -2 -24\n\
link:complement(cause)|by -30 -1 26\n\
near:left:lead 5 -26 18\n\
path:subject(effect+)>clause(plain)|in 24 -21 -7\n\
rule:evaluation.noun:-|in -3 -23 21\n\
rule:effect.patient:+|free 6 4 -16\n\
rule:cause.event-patient:-|agent:other 6 10 -21\n\
near:right:for -7 9 -6\n\
outside|mode:direct 10 -16 -1\n\
rule:will.subject:+|in 18 -22 0\n\
near:left:year -23 -5 21\n\
rule:attitude.agent:-|indirect 1 -17 10\n\
near:right:make -17 7 5\n\
verb:object:evaluation- 28 -18 -14\n\
verb:complement:effect+ 10 -9 -4\n\
gov:subject:call 16 -2 -19\n\
verb:object:none|none 3 3 -5\n\
rule:idiom.sentence:-|free -13 -16 22\n\
gov:owner:country 12 -20 7\n\
verb:subject:cause! -10 -19 24\n\
gov:complement:hold 21 1 -27\n\
near:right:\` -1 -6 5\n\
rule:effect.patient:+|act 11 6 -22\n\
gov:owner:policy -12 -15 22\n\
verb:clause:break- -17 5 7\n\
gov:partner:talk 4 -26 16\n\
rule:tone.clause:+|indirect 8 -5 -9\n\
rule:cause.agent:-|free -14 -9 20\n\
path:subject(grow+)|out -14 16 -7\n\
next:left:against 3 -13 6\n\
rule:evaluation.noun:+|direct -11 -14 19\n\
near:left:two 2 3 -12\n\
near:left:for 7 -4 -8\n\
gov:object:take 3 -19 12\n\
near:left:over 15 0 -21\n\
rule:evaluation.verb:+|narration -25 12 8\n\
clause:attribute:main| -8 9 -5\n\
path:owner(plain)>complement(plain)|out -13 1 3\n\
rule:cause.agent:-|narration -23 -5 25\n\
rule:attitude.owner:+|indirect -10 18 -13\n\
verb:clause:possibility|present 9 -13 -4\n\
clause:complement:to|to 2 -1 -7\n\
near:left:all 6 -21 7\n\
link:complement(cause)|to -22 9 7\n\
rule:effect.patient:-|free 14 -5 -14\n\
near:right:about 3 -16 7\n\
rule:effect.event-patient:-|other -22 7 7\n\
verb:object:future!|present -25 -2 21\n\
near:left:good -26 -9 29\n\
verb:subject:receive 1 2 -7\n\
gov:subject:reach 3 20 -27\n\
path:object(plain)>clause(plain)|in 14 -2 -19\n\
verb:subject:evaluation- -14 -7 13\n\
near:right:power -10 -21 25\n\
rule:tone.clause:+|out -6 7 -6\n\
near:left:nuclear 5 -17 6\n\
rule:tone.near:+|mixed 3 -12 5\n\
link:object(effect-)| -11 1 3\n\
rule:effect.owner-patient:-|out 11 -2 -17\n\
next:left:which 6 -23 9\n\
rule:grow.agent:+|in 21 -20 -4\n\
rule:grow.partner:+|agent:holder -26 28 -6\n\
near:right:give -25 16 2\n\
rule:phrase.target:+|act -18 33 -19\n\
next:right:against -33 23 5\n\
rule:attitude.owner:-|own -23 29 -11\n\
near:left:after 9 -14 -1\n\
gov:object:call -10 24 -19\n\
near:right:time 19 2 -27\n\
link:subject(break-)| 14 -12 -7\n\
rule:effect.patient:+|agent:side -14 24 -13\n\
verb:complement:none!|past 5 6 -19\n\
next:right:from 3 12 -19\n\
verb:object:effect-! 3 18 -26\n\
next:left:on 4 -9 1\n\
verb:complement:none!|none 12 -20 0\n\
rule:phrase.subject:-|free -14 -17 28\n\
near:left:those -22 -14 31\n\
near:left:because -19 3 12\n\
rule:attitude.agent:-|other 13 -2 -18\n\
rule:evaluation.modifier:+|act 24 -9 -17\n\
verb:complement:grow+ -12 9 -3\n\
near:left:talk 14 -19 -1\n\
clause:clause:relative|that -14 -2 12\n\
path:object(cause)|in -19 7 5\n\
near:left:terrorist 8 23 -36\n\
next:left:'s -16 7 2\n\
rule:phrase.subject:+|free -19 33 -19\n\
role:topic|own|in 15 -16 -6\n\
near:right:come -2 13 -18\n\
near:left:stand -17 35 -21\n\
verb:complement:none|past 3 -4 -3\n\
near:right:on 3 -4 -6\n\
rule:reverse.patient:+|indirect -21 30 -14\n\
verb:subject:effect-! -21 -2 16\n\
rule:idiom.near:-|in -1 -16 9\n\
link:complement(plain)|with 10 -6 -11\n\
mode:mixed|side:free -10 -5 8\n\
verb:complement:future!|present -25 6 13\n\
link:topic(plain)|on 19 -16 -10\n\
gov:subject:know -24 -2 20\n\
near:right:should -17 5 7\n\
near:right:government -16 -2 16\n\
path:subject(plain)|in -3 -4 5\n\
rule:effect.owner:+|other 9 5 -18\n\
rule:attitude.noun:-|narration 16 5 -25\n\
rule:tone.clause:-|act -11 -14 15\n\
rule:cause.agent:-|in -8 -14 20\n\
gov:subject:work 11 -22 5\n\
via:pair|out 5 1 -15\n\
rule:attitude.self:-|act -25 -8 30\n\
rule:grow.agent:+|indirect -16 22 -9\n\
rule:evaluation.copula:-|narration -17 1 12\n\
link:object(grow+)| 15 -19 -1\n\
near:right:official -26 5 17\n\
link:owner(attitude-)|'s 6 8 -23\n\
clause:subject:relative|what -19 12 1\n\
gov:owner:side -27 7 14\n\
gov:subject:play -29 -6 32\n\
rule:idiom.near:+|out -19 32 -17\n\
near:right:play -31 0 28\n\
rule:evaluation.verb:-|indirect -5 -18 18\n\
near:right:talk 9 -21 8\n\
path:complement(plain)>clause(plain)|in -2 -12 5\n\
rule:effect.owner-patient:+|direct 7 -19 8\n\
verb:subject:break- 12 -12 -6\n\
next:right:add 16 3 -22\n\
path:complement(attitude-)|in 0 -17 13\n\
rule:evaluation.modifier:-|own 1 25 -29\n\
clause:complement:participle| 2 -9 0\n\
verb:object:future|present 2 -11 5\n\
rule:attitude.owner:-|indirect -13 -4 12\n\
near:left:three -15 -15 25\n\
next:right:country -9 -13 18\n\
gov:subject:_N_ -25 18 2\n\
next:right:by 7 11 -23\n\
rule:phrase.target:-|in -10 -13 18\n\
rule:attitude.self:+|agent:holder|other|indirect -20 26 -12\n\
rule:attitude.self:-|in -10 7 -2\n\
rule:attitude.owner:-|agent:holder|other|indirect -13 -14 23\n\
next:right:that -14 -2 11\n\
near:right:nation -20 27 -9\n\
link:complement(plain)|in 2 -10 0\n\
path:complement(cause)|out 11 -15 -2\n\
rule:evaluation.noun:-|other 14 -22 5\n\
near:right:her -5 15 -18\n\
rule:idiom.sentence:-|narration -29 5 20\n\
near:left:not 6 0 -10\n\
rule:idiom.sentence:-|other 11 -18 3\n\
near:right:its -10 10 -5\n\
verb:complement:break- -8 -14 15\n\
near:left:however -25 -4 25\n\
clause:object:ing|by -10 22 -18\n\
path:subject(grow+)|in -18 3 9\n\
near:left:attack 14 -1 -20\n\
near:right:any -20 10 2\n\
role:complement|free|in -5 3 -2\n\
path:subject(plain)>clause(plain)|out -10 -6 9\n\
verb:complement:future|present 7 -12 -2\n\
near:right:get -23 12 6\n\
near:right:authority -20 -12 29\n\
rule:reverse.patient:+|in 1 19 -25\n\
rule:attitude.noun:+|direct 8 -24 10\n\
near:right:even -23 2 15\n\
verb:clause:evaluation- 13 -12 -7\n\
near:right:we -21 9 6\n\
near:left:announce 25 -21 -7\n\
gov:subject:show -22 17 1\n\
near:left:one 14 -17 -3\n\
link:subject(evaluation-)| 1 -13 5\n\
rule:obligation.subject:-|own 21 -1 -23\n\
link:owner(plain)|by -9 -17 20\n\
link:complement(plain)|between -3 14 -16\n\
path:owner(plain)>topic(plain)>complement(plain)|out 27 -9 -21\n\
next:left:from 2 -12 1\n\
rule:evaluation.noun:+|narration -19 9 4\n\
clause:object:conditional|if 11 -21 6\n\
rule:evaluation.modifier:+|narration -19 5 8\n\
near:right:share 28 -10 -21\n\
path:owner(plain)>object(plain)|out 9 -19 4\n\
rival:other|false|true|true 4 -12 -1\n\
rule:evaluation.verb:-|other 16 -16 -5\n\
near:left:new -23 0 17\n\
rule:grow.agent:+|own 25 -25 -2\n\
rule:idiom.sentence:+|other -22 13 4\n\
rule:effect.owner:+|direct -16 -10 22\n\
next:left:to 1 0 -8\n\
rule:idiom.sentence:-|in -10 -9 14\n\
near:right:missile -22 3 16\n\
near:right:whose -21 29 -15\n\
gov:owner:power 5 -30 23\n\
verb:object:possibility|present 2 2 -11\n\
path:object(effect+)|out -8 22 -20\n\
gov:subject:support 3 -20 13\n\
verb:object:effect+ 0 1 -8\n\
gov:object:describe -26 12 9\n\
link:topic(plain)|for 3 3 -15\n\
verb:object:effect- 3 -2 -6\n\
near:right:up -8 -17 19\n\
near:right:accord 18 2 -25\n\
rule:attitude.self:-|free 9 -2 -13\n\
near:right:from 1 3 -9\n\
via:polity|in 2 2 -8\n\
verb:object:plain! 6 -12 0\n\
near:left:than -2 -18 13\n\
link:owner(evaluation+)|name 2 -29 25\n\
next:right:to -8 8 -4\n\
next:right:, -1 2 -4\n\
near:right:it 9 -9 -6\n\
rule:effect.agent:-|act 6 7 -21\n\
rule:phrase.target:-|indirect -13 -14 20\n\
next:right:on -7 11 -11\n\
next:right:? 25 -19 -10\n\
path:subject(plain)>clause(demand)|in 16 -2 -21\n\
rule:reverse.patient:+|agent:holder -26 32 -13\n\
rule:inability.subject:-|in 6 -21 12\n\
next:right:could 12 3 -20\n\
right:7 1 -1 1\n\
near:left:relation 9 6 -19\n\
rule:effect.owner:-|indirect -1 3 -10\n\
link:owner(effect+)|'s 15 -6 -13\n\
rule:cause.event-patient:-|free 10 4 -18\n\
near:left:people 0 15 -20\n\
rule:effect.owner-patient:+|agent:holder -18 10 1\n\
gov:complement:speak 15 3 -23\n\
near:right:point 23 1 -27\n\
rivals:3|own 16 -15 -7\n\
gov:subject:agree -16 20 -12\n\
rule:effect.owner:-|own 2 9 -17\n\
rule:effect.patient:+|indirect 12 -10 -7\n\
near:left:despite -26 -1 21\n\
verb:subject:evaluation+ -13 13 -4\n\
rule:effect.agent:-|narration 1 -10 4\n\
rule:effect.agent:-|own -2 11 -15\n\
near:left:most 13 4 -23\n\
rule:cause.agent:-|direct -19 -8 25\n\
near:left:believe -20 24 -9\n\
near:left:call -14 -2 10\n\
link:complement(cause)|for 18 7 -27\n\
near:right:during 11 4 -21\n\
near:left:when 8 1 -14\n\
clause:complement:relative|that 7 -11 -1\n\
near:left:continue -17 20 -9\n\
near:right:tell 5 -16 6\n\
clause:complement:that| -8 -3 4\n\
gov:complement:come 20 -11 -14\n\
near:right:claim -11 -16 22\n\
next:left:have -25 3 17\n\
clause:clause:adverbial|while -19 1 12\n\
rule:attitude.owner:-|in -10 -2 7\n\
near:left:both 12 -7 -10\n\
path:complement(receive)|out 14 -7 -15\n\
gov:subject:fail -10 -13 20\n\
near:right:never -21 24 -8\n\
gov:complement:call -17 2 10\n\
next:right:authority -27 -7 31\n\
rule:obligation.subject:-|free -11 -10 17\n\
near:right:agree 1 13 -20\n\
near:left:— 10 3 -18\n\
clause:complement:relative|who 3 1 -12\n\
rule:idiom.near:+|free -3 19 -21\n\
rule:evaluation.verb:+|own -21 25 -6\n\
gov:subject:accuse 21 -6 -18\n\
near:left:which 3 -12 0\n\
near:right:most 4 13 -23\n\
gov:object:thank -2 24 -23\n\
near:left:now -11 -17 22\n\
rule:bond.partner:+|indirect -10 -4 10\n\
path:object(effect-)|in -19 6 8\n\
next:right:must -12 -15 23\n\
clause:subject:adverbial|when -2 -14 11\n\
near:left:hand -30 3 20\n\
gov:subject:change 11 -26 13\n\
near:right:always -18 28 -15\n\
rule:effect.agent:-|mixed -7 -16 21\n\
near:left:cooperation -19 21 -7\n\
near:left:before 21 -8 -20\n\
verb:object:attitude+! -14 -9 19\n\
verb:object:none!|none 4 0 -13\n\
near:right:all -3 -16 13\n\
rule:evaluation.modifier:+|direct -1 10 -15\n\
near:right:withdraw -9 -16 22\n\
link:subject(demand)| 1 -9 2\n\
rule:evaluation.modifier:+|indirect -2 -14 11\n\
near:right:regime -9 -22 30\n\
near:right:administration -24 -5 26\n\
near:left:or 15 -17 -3\n\
near:right:$ 28 -12 -19\n\
rule:evaluation.verb:+|free -12 14 -6\n\
clause:attribute:that|that -12 14 -8\n\
gov:object:have 4 -12 0\n\
gov:subject:want 16 -14 -4\n\
next:left:as 10 -4 -12\n\
rule:idiom.clause:-|out -29 0 26\n\
path:subject(demand)|in -21 5 10\n\
rule:idiom.clause:-|in -18 -9 22\n\
clause:subject:ing|of 4 -12 5\n\
near:left:our -22 20 -3\n\
rule:break.partner:-|agent:holder -29 1 23\n\
rule:cause.event-patient:-|agent:holder|other|indirect -19 -9 23\n\
rule:evaluation.modifier:+|other 10 -12 -3\n\
gov:owner:effort -22 -5 23\n\
gov:object:receive 28 -23 -8\n\
near:right:action -23 1 19\n\
near:right:campaign 17 -2 -19\n\
path:owner(plain)>object(attitude+)|in -24 28 -10\n\
rule:idiom.near:-|free 13 -17 -2\n\
rule:obligation.subject:-|indirect -12 -11 19\n\
near:left:, 1 -1 2\n\
rule:bond.partner:+|act 4 -12 3\n\
gov:subject:impose 3 -20 16\n\
verb:object:attitude-! 19 5 -27\n\
gov:partner:relation 12 0 -16\n\
near:left:negotiate 4 -28 22\n\
rule:evaluation.modifier:+|out 0 -12 7\n\
role:attribute|free|in -14 17 -10\n\
near:left:how -6 -18 21\n\
rule:attitude.noun:+|indirect -13 17 -10\n\
gov:owner:government -15 6 8\n\
path:subject(attitude-)|in -13 10 -3\n\
near:left:former 17 -18 -4\n\
rule:attitude.self:+|out 7 2 -15\n\
near:left:negotiation 7 -22 10\n\
clause:subject:relative|who 8 -5 -9\n\
via:polity|out 1 -1 -8\n\
rule:idiom.near:-|out -13 -11 20\n\
link:complement(attitude+)|against -29 -10 33\n\
rule:evaluation.copula:-|out 5 -10 -1\n\
rule:effect.agent:+|own 10 -6 -11\n\
near:left:behind -14 27 -18\n\
gov:object:support 10 -16 1\n\
rule:evaluation.modifier:-|out 1 -12 6\n\
near:left:keep -20 23 -10\n\
rule:refusal.subject:-|in 7 7 -17\n\
rule:evaluation.noun:-|out -9 -12 17\n\
gov:patient:policy 20 7 -30\n\
near:left:' 3 -15 6\n\
rule:effect.patient:+|agent:holder|other|act -4 19 -19\n\
next:left:call -21 2 14\n\
rule:grow.partner:+|in 14 -5 -13\n\
rule:attitude.owner:-|direct 6 6 -20\n\
link:complement(receive)|with 6 6 -17\n\
near:left:move -1 18 -22\n\
verb:subject:reverse -11 -2 8\n\
clause:object:that|whether 31 -16 -15\n\
rule:attitude.noun:-|out 6 -1 -12\n\
near:right:effort -5 -17 18\n\
link:partner(bond+)|- 19 -2 -20\n\
rule:cause.event-patient:+|agent:other 17 -17 -5\n\
rule:attitude.owner:-|agent:other 10 -6 -14\n\
verb:attribute:plain 4 -5 -4\n\
rule:effect.owner-patient:+|out 5 4 -14\n\
rule:cause.agent:+|free 13 -16 0\n\
rule:phrase.target:+|indirect -12 17 -12\n\
next:right:_N_ -4 9 -11\n\
near:right:towards -21 -10 28\n\
rule:evaluation.verb:-|act 28 -6 -23\n\
gov:subject:put -18 1 11\n\
near:right:against -11 2 4\n\
rule:evaluation.copula:+|act 18 -13 -9\n\
rule:effect.patient:+|agent:other|free|indirect -22 12 3\n\
next:left:foreign 19 -4 -19\n\
near:left:campaign -15 16 -8\n\
gov:partner:cooperation -7 19 -15\n\
gov:complement:stand -11 23 -17\n\
near:right:continue -9 -10 14\n\
near:right:interest 13 -18 1\n\
clause:subject:adverbial|after -2 -14 10\n\
near:left:some 12 -14 -2\n\
role:subject|own|out -6 -4 3\n\
near:right:could -3 12 -13\n\
near:right:take -10 -6 11\n\
verb:attribute:plain! -14 13 -5\n\
next:right:continue -17 -10 22\n\
rule:evaluation.modifier:-|indirect 7 -14 3\n\
gov:owner:part 14 1 -22\n\
clause:object:ing|for 7 4 -15\n\
gov:object:protect 20 1 -25\n\
path:object(demand)|in -9 -16 19\n\
gov:complement:vote -23 2 16\n\
link:partner(plain)|with -3 8 -11\n\
clause:object:that| -7 -6 5\n\
gov:owner:nation -13 23 -13\n\
rule:evaluation.noun:+|act 19 -15 -7\n\
near:right:issue 9 3 -16\n\
path:complement(receive)|in -15 3 4\n\
near:left:so 6 -17 6\n\
gov:complement:do -19 8 4\n\
next:left:their 16 -19 0\n\
near:right:try -15 -2 13\n\
near:right:return 4 -17 8\n\
verb:subject:future!|present -13 9 0\n\
rule:evaluation.copula:-|act 19 -10 -11\n\
near:right:us -24 -1 18\n\
link:subject(receive)| -6 -3 4\n\
near:right:must -8 -13 17\n\
near:right:side -12 -9 17\n\
gov:subject:provide -15 -8 20\n\
path:complement(attitude-)|out -13 6 0\n\
near:left:out -13 -7 12\n\
near:left:war 18 -9 -13\n\
next:right:- 8 -11 -2\n\
rule:evaluation.copula:-|indirect 3 -11 2\n\
rule:evaluation.modifier:+|free -2 -10 7\n\
rule:idiom.clause:-|other -16 -11 22\n\
near:left:under 10 -16 1\n\
rule:attitude.noun:+|narration 22 -23 -2\n\
role:attribute|free|out -13 -6 10\n\
gov:subject:discuss 13 0 -19\n\
next:right:should -14 1 9\n\
role:topic|free|out 0 0 -6\n\
rule:tone.sentence:+|mixed 3 -4 -6\n\
near:right:know -18 0 12\n\
verb:subject:effect+! -15 1 7\n\
gov:complement:continue 4 16 -23\n\
rule:phrase.subject:-|indirect -13 -13 23\n\
link:owner(evaluation+)|of -20 12 2\n\
near:left:use 12 1 -19\n\
gov:subject:describe 20 -7 -17\n\
rule:attitude.self:+|other -3 4 -9\n\
path:complement(effect+)|in 7 5 -18\n\
gov:subject:take 2 -10 3\n\
rule:phrase.target:-|agent:holder|other|act -19 -8 25\n\
rule:reverse.agent:+|free 8 6 -17\n\
near:right:what 6 4 -17\n\
near:right:foreign 5 -15 4\n\
gov:object:reject -25 -2 21\n\
near:left:include 5 -14 0\n\
near:right:reach 6 12 -20\n\
verb:clause:attitude+! -2 16 -20\n\
near:left:still 24 -3 -25\n\
link:owner(friend+)|'s -4 -19 18\n\
rule:phrase.subject:-|narration -25 -4 28\n\
verb:complement:obligation|present 13 -6 -12\n\
rule:effect.patient:-|agent:holder|other|indirect -11 -14 21\n\
clause:object:that|that -5 3 -2\n\
next:right:nation -13 22 -12\n\
gov:subject:give -14 10 -2\n\
path:subject(receive)|in 7 -4 -8\n\
rule:evaluation.verb:+|other 1 -15 11\n\
next:left:do 24 -12 -17\n\
gov:object:welcome -20 30 -13\n\
rule:demand.object:-|agent:other 4 0 -9\n\
near:left:protect 18 2 -23\n\
clause:complement:conditional|if 8 -17 4\n\
near:left:among 19 -6 -16\n\
rule:attitude.patient:+|other -4 18 -19\n\
rule:evaluation.copula:-|direct 2 -10 2\n\
near:right:into 5 4 -16\n\
near:left:thank 3 15 -20\n\
path:object(effect-)|out 12 -15 -2\n\
near:left:power 16 -19 -3\n\
near:left:meeting -16 13 -1\n\
rule:attitude.self:+|agent:other 6 -10 -2\n\
gov:owner:interest 17 -18 -3\n\
near:left:an -11 9 -3\n\
gov:partner:deal 18 -14 -8\n\
near:right:with 2 -6 1\n\
link:object(cause)| 4 -7 -3\n\
rule:effect.noun-patient:+|in 17 -20 0\n\
gov:complement:negotiate 4 -24 17\n\
verb:complement:reverse -1 10 -17\n\
near:left:case -23 0 20\n\
rule:will.subject:+|indirect 13 -17 -1\n\
verb:complement:evaluation+ 17 -7 -17\n\
rule:attitude.noun:+|in 11 -9 -9\n\
next:right:and -3 -3 2\n\
near:left:will 0 5 -9\n\
gov:subject:return -1 -18 16\n\
rule:attitude.agent:+|other 6 -12 2\n\
near:left:also -10 -5 10\n\
near:left:have -5 4 -3\n\
gov:subject:expand -6 22 -17\n\
rule:cause.event-patient:+|free 4 10 -18\n\
rule:effect.patient:-|agent:holder|other|act 11 -16 5\n\
rule:demand.object:-|agent:holder|free|indirect -16 -6 17\n\
near:left:could 18 -3 -19\n\
near:left:other 1 -12 5\n\
link:partner(plain)|between 14 -13 -7\n\
near:left:accord 14 -18 1\n\
rule:effect.owner-patient:+|free 12 -12 -3\n\
gov:subject:express 21 -14 -10\n\
next:left:but -11 2 3\n\
verb:object:reverse -1 5 -11\n\
clause:clause:relative| 11 -6 -9\n\
gov:owner:commitment -2 -13 8\n\
near:left:vote -17 5 5\n\
gov:topic:country -20 26 -10\n\
rule:grow.agent:+|free 13 -11 -6\n\
near:left:describe -21 10 5\n\
near:right:an 7 -8 -7\n\
rule:tone.sentence:-|mixed -1 -6 1\n\
near:left:you 18 -3 -20\n\
near:right:meet 11 0 -16\n\
rule:idiom.sentence:-|out -13 1 7\n\
gov:subject:move 12 6 -23\n\
near:right:report 8 7 -21\n\
next:right:side -12 -10 19\n\
rule:obligation.subject:-|direct 12 -7 -8\n\
clause:attribute:to|to 18 -14 -9\n\
next:right:\` -8 10 -10\n\
rule:phrase.subject:-|other -3 -17 17\n\
link:complement(effect-)|on 6 -14 4\n\
rule:evaluation.modifier-patient:+|other 12 5 -21\n\
verb:complement:bond+ 16 -6 -14\n\
gov:owner:administration -16 -9 22\n\
path:subject(cause)|in 1 3 -9\n\
rule:break.agent:-|out -15 -7 21\n\
path:owner(plain)>subject(plain)|in -11 7 0\n\
rule:effect.owner:-|direct 8 -6 -9\n\
rival:other|true|true|false -8 -2 5\n\
rule:phrase.target:+|agent:holder|other|act -20 27 -11\n\
gov:subject:expect 20 -11 -12\n\
near:right:him 18 -14 -7\n\
near:left:regard 8 8 -20\n\
verb:object:attempt -5 15 -14\n\
rule:evaluation.noun:+|free -4 -9 7\n\
near:left:issue 14 -16 -2\n\
rule:demand.object:-|agent:other|free|direct 19 1 -24\n\
rule:effect.event-patient:-|in -13 4 3\n\
near:left:we -10 14 -9\n\
rule:reverse.agent:+|out 15 -4 -14\n\
near:left:own 16 -22 1\n\
rule:cause.event-patient:+|indirect -12 10 -1\n\
link:modifier(plain)| -3 -16 14\n\
near:right:every -22 10 6\n\
near:left:think -14 7 2\n\
path:subject(attitude-)>clause(plain)|out 16 -10 -8\n\
near:left:anti -19 15 -1\n\
next:right:of -4 2 -3\n\
near:right:very 9 2 -18\n\
near:left:tell 8 -1 -14\n\
near:right:own 0 -12 5\n\
rule:tone.clause:+|mixed -2 5 -11\n\
near:left:result -27 8 16\n\
rule:phrase.target:+|free 1 9 -15\n\
rule:phrase.subject:+|direct -12 22 -13\n\
clause:clause:participle| 7 -8 -6\n\
gov:subject:thank 22 -13 -11\n\
rule:effect.owner-patient:+|act -3 15 -16\n\
rule:demand.object:-|agent:side -15 3 8\n\
rule:cause.event-patient:-|indirect 7 -10 -1\n\
rule:attitude.patient:+|agent:holder -4 15 -17\n\
gov:owner:regime -9 -19 27\n\
near:right:unilaterally -27 -4 29\n\
path:owner(plain)>object(effect-)|out -12 -11 21\n\
rule:evaluation.copula:-|free 7 -6 -6\n\
rule:effect.owner:+|in 2 -10 1\n\
rule:effect.owner-patient:-|direct -1 8 -12\n\
near:left:give 0 -14 6\n\
next:left:( -16 0 13\n\
rule:idiom.clause:-|free -18 -7 23\n\
rule:demand.object:-|out 9 -6 -8\n\
link:complement(receive)|for -25 21 -3\n\
link:object(break-)| 2 4 -13\n\
rule:tone.clause:-|mixed 1 -9 2\n\
gov:complement:lead 17 -17 -3\n\
near:right:when -2 11 -15\n\
near:right:express 20 -7 -16\n\
rule:phrase.target:-|act -12 -9 18\n\
rule:idiom.sentence:-|direct -12 -3 11\n\
near:right:agreement 14 -14 -5\n\
path:topic(plain)>subject(plain)|out 14 -6 -13\n\
rule:attitude.self:+|agent:other|free|indirect -17 6 5\n\
near:left:percent 23 -6 -20\n\
path:subject(receive)>clause(plain)|in 9 -6 -12\n\
path:complement(attitude+)|in 12 -7 -9\n\
near:left:praise -23 22 -2\n\
path:owner(plain)>complement(attitude+)|in 23 -20 -7\n\
near:left:want 4 -18 8\n\
near:right:promise -17 -10 21\n\
clause:object:relative|which -6 -9 9\n\
near:right:before 13 -16 -5\n\
path:subject(break-)|out 10 -12 -3\n\
near:right:go -11 9 -5\n\
rule:idiom.sentence:-|own -16 17 -9\n\
path:complement(effect+)|out -7 11 -12\n\
near:right:political -16 -1 11\n\
rule:attitude.adjective:-|agent:holder -20 -8 26\n\
near:right:out -11 9 -4\n\
verb:object:ability|none 17 -14 -8\n\
link:subject(effect-)| -4 2 -2\n\
clause:object:ing|of 11 -8 -5\n\
gov:object:say -10 -9 15\n\
near:right:lead -1 -14 11\n\
rule:phrase.subject:-|out -12 -8 19\n\
clause:complement:ing|of 15 -11 -7\n\
near:left:step 20 -2 -22\n\
rule:effect.owner-patient:-|act 13 -13 -5\n\
near:right:clear 17 -6 -17\n\
link:subject(attempt)| -4 -6 4\n\
link:patient(effect-)|on -7 9 -7\n\
near:right:primary 22 -7 -17\n\
path:subject(attempt)|in -11 1 5\n\
near:right:credit -16 35 -20\n\
gov:complement:be -1 -4 0\n\
near:right:only -15 11 -4\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -23 -7 26\n\
link:complement(plain)|of -2 -13 9\n\
clause:subject:ing|from 11 4 -20\n\
gov:subject:consider 19 -16 -5\n\
path:owner(plain)>subject(plain)>clause(plain)|in -14 7 2\n\
path:subject(evaluation-)>clause(plain)|in -18 -8 23\n\
next:left:whether 21 -16 -8\n\
near:left:close 14 -21 5\n\
next:left:a 1 -9 1\n\
near:left:clear 6 -19 7\n\
near:right:percent 21 -8 -15\n\
next:left:what -13 -6 14\n\
near:right:seek -8 -9 14\n\
verb:clause:future!|present -16 7 4\n\
verb:clause:receive! 9 -3 -11\n\
near:left:impose 16 -5 -14\n\
path:complement(plain)|in 1 -4 -3\n\
next:left:: -14 7 -1\n\
near:right:year 4 1 -12\n\
next:right:take 11 0 -17\n\
verb:clause:effect- 0 2 -4\n\
near:left:hope -19 -9 22\n\
next:left:the 0 -2 -3\n\
near:right:so -8 14 -12\n\
rule:attitude.topic:-|indirect -18 -1 12\n\
near:right:become 1 -17 12\n\
rule:break.partner:-|indirect -21 7 10\n\
near:left:know 16 -7 -13\n\
gov:object:continue -5 16 -16\n\
gov:complement:give 18 -13 -10\n\
rule:attitude.owner:+|free -9 -10 12\n\
near:left:week 4 5 -17\n\
rule:evaluation.noun:-|direct 15 -17 0\n\
verb:attribute:none!|present 2 6 -15\n\
near:left:its 6 -5 -6\n\
rule:idiom.near:-|direct -13 -5 13\n\
gov:object:accuse -7 -11 14\n\
near:left:while -2 -11 8\n\
rule:break.partner:-|in 3 5 -17\n\
next:left:at -6 -13 10\n\
rule:evaluation.modifier-patient:+|in 11 5 -18\n\
near:left:state 10 -6 -9\n\
rule:attitude.topic:+|in 17 -7 -15\n\
gov:owner:withdrawal 10 -15 1\n\
clause:object:adverbial|after 3 -15 9\n\
gov:complement:_N_ -18 0 14\n\
verb:clause:none!|present -1 0 -5\n\
link:owner(evaluation-)|'s 1 -15 9\n\
near:right:carry 3 12 -21\n\
gov:subject:act -19 7 5\n\
near:right:decision -13 11 -4\n\
rule:will.subject:+|own 17 -18 -2\n\
gov:owner:deal 12 -5 -10\n\
path:object(effect+)>clause(plain)|in 2 -21 14\n\
near:right:ready 21 -12 -12\n\
near:left:pressure 11 -7 -9\n\
rule:demand.object:-|own 10 -10 -6\n\
rule:attitude.patient:-|agent:holder -20 -2 18\n\
clause:attribute:relative|who 18 -11 -13\n\
rule:effect.patient:+|direct 1 -9 2\n\
rule:evaluation.modifier:+|in 7 -8 -4\n\
near:right:statement -16 9 2\n\
rule:evaluation.noun:+|indirect 4 -9 2\n\
link:subject(reverse)| 1 -10 3\n\
verb:complement:attempt -12 -1 6\n\
rule:phrase.target:-|free 15 -12 -9\n\
gov:subject:create -15 -9 19\n\
gov:subject:state 9 8 -18\n\
near:left:month 7 5 -16\n\
rule:effect.owner-patient:-|indirect 1 1 -9\n\
clause:clause:that|whether 19 -10 -11\n\
next:right:_P_ 5 -14 4\n\
rule:friend.copula:+|in 8 3 -15\n\
rule:cause.event-patient:+|agent:holder|other|indirect -20 21 -5\n\
gov:owner:authority -14 -10 20\n\
gov:object:back -21 22 -6\n\
near:right:: 3 -12 3\n\
link:topic(plain)|such_as -28 24 -2\n\
gov:subject:see 13 -13 -4\n\
near:left:trust -4 -26 28\n\
near:right:lose 19 -5 -17\n\
next:right:regime -10 -17 27\n\
rule:attitude.owner:+|agent:other -13 4 4\n\
near:left:word -23 1 16\n\
near:left:party 11 -15 0\n\
role:attribute|other|out 18 -13 -10\n\
path:subject(effect+)>clause(plain)|out -16 14 -5\n\
clause:clause:adverbial|as 18 -6 -16\n\
next:left:think -17 -3 15\n\
rule:grow.agent:+|narration 7 -14 4\n\
gov:subject:run 5 -18 10\n\
gov:subject:prove -23 21 -4\n\
gov:subject:note 5 6 -14\n\
near:right:- 0 1 -5\n\
near:left:come 10 -2 -14\n\
rule:cause.agent:-|out -6 -9 10\n\
near:right:crisis 6 17 -26\n\
rule:attitude.owner:-|out -11 8 -2\n\
clause:object:relative| -9 9 -6\n\
near:right:again -4 -17 18\n\
path:topic(plain)>object(plain)|out -14 11 -4\n\
rule:grow.agent:+|act -2 15 -15\n\
gov:owner:ally -1 -16 16\n\
gov:subject:lift 10 -18 4\n\
clause:subject:ing|on -3 -19 18\n\
next:left:urge -18 -7 24\n\
near:left:reject -21 4 12\n\
clause:subject:adverbial|while -10 0 4\n\
near:right:important 20 -19 -5\n\
near:left:off -23 -3 20\n\
gov:subject:continue -10 3 1\n\
rule:friend.copula:-|free 17 3 -23\n\
gov:complement:receive 21 -13 -12\n\
path:complement(demand)|in 16 -7 -16\n\
rule:effect.patient:-|agent:other|other|direct 4 11 -21\n\
near:left:ally 5 -17 9\n\
next:left:over 15 -9 -12\n\
rule:effect.topic-patient:-|other 3 -15 9\n\
rule:evaluation.noun:+|own -12 11 -4\n\
near:left:2015 16 -16 -3\n\
rule:demand.object:-|other -7 2 0\n\
near:right:member 11 1 -16\n\
rule:effect.noun-patient:-|mixed 8 2 -15\n\
near:right:impose 14 -15 0\n\
gov:owner:support 14 -15 -4\n\
gov:subject:issue 18 -8 -14\n\
near:left:note -15 9 1\n\
link:owner(attitude+)|name -1 -22 19\n\
near:left:fail 3 10 -18\n\
next:left:while 1 8 -14\n\
path:topic(plain)>complement(plain)|in 8 -1 -13\n\
rule:idiom.sentence:+|direct 10 -2 -12\n\
gov:subject:reduce 11 2 -17\n\
near:left:show 13 -9 -9\n\
link:complement(effect+)|with -5 10 -11\n\
gov:object:ask 18 -9 -14\n\
rule:effect.agent:+|mixed -16 6 4\n\
near:left:it -5 4 -7\n\
rule:attitude.self:-|own -14 8 -1\n\
verb:object:cause! 9 -14 -1\n\
gov:object:show 9 -18 6\n\
gov:object:be -3 13 -16\n\
rule:bond.state:+|in 14 -6 -11\n\
link:owner(effect-)|demonym -16 8 1\n\
near:left:work 1 4 -13\n\
next:right:come 4 4 -14\n\
gov:complement:impose 13 -6 -9\n\
gov:subject:bring -15 5 5\n\
rule:evaluation.modifier:-|mixed 19 -2 -18\n\
near:right:accuse 15 -4 -14\n\
near:right:plan -3 -13 11\n\
rule:will.subject:+|other -13 6 2\n\
near:left:add -13 1 8\n\
near:right:cooperation 10 5 -17\n\
gov:subject:start 12 -3 -14\n\
role:partner|free|out -1 -6 0\n\
rule:idiom.sentence:+|out -9 14 -12\n\
verb:subject:ability!|none -11 -11 19\n\
near:right:his 4 -4 -7\n\
near:right:consider 17 -12 -9\n\
next:right:can -7 -7 10\n\
verb:object:receive 2 -3 -5\n\
rule:attitude.adjective:+|agent:other -15 19 -7\n\
rule:phrase.target:-|own 9 8 -21\n\
link:topic(plain)|to -7 -4 3\n\
near:left:force 12 0 -16\n\
near:left:effort -16 8 3\n\
clause:object:relative|that 2 -7 -3\n\
path:subject(grow+)>clause(plain)|out 15 -16 -2\n\
next:right:government -11 -1 9\n\
near:left:many 11 -13 -3\n\
gov:object:keep -9 16 -15\n\
near:right:first 9 -12 -2\n\
path:object(receive)|out 15 -11 -10\n\
near:left:military -14 4 4\n\
near:right:other -8 11 -8\n\
near:right:word -22 10 5\n\
rule:attitude.owner:+|agent:target 20 -26 3\n\
rule:tone.near:+|own 0 -4 -3\n\
near:right:four 9 -20 7\n\
near:right:too -8 -15 19\n\
rule:demand.object:-|narration 14 -5 -10\n\
gov:subject:negotiate 10 -16 2\n\
near:right:they 3 -8 -2\n\
gov:subject:seem -16 1 10\n\
gov:subject:sign 0 -12 6\n\
link:patient(effect-)|of 6 6 -18\n\
near:right:still 12 -8 -10\n\
near:right:add -7 10 -8\n\
gov:owner:pressure -5 -14 17\n\
gov:subject:help 0 9 -13\n\
gov:subject:lose 16 -6 -14\n\
gov:subject:become -6 -13 14\n\
rule:effect.owner:-|free -2 0 -5\n\
near:right:welcome 19 -12 -10\n\
gov:subject:fight -2 18 -20\n\
path:subject(plain)>clause(attempt)|in -9 -12 16\n\
clause:clause:relative|which 1 -9 0\n\
rule:attitude.owner:+|out -11 -10 13\n\
rule:refusal.subject:-|own 0 15 -16\n\
near:right:but -1 5 -9\n\
near:right:expect 18 -9 -10\n\
link:complement(effect+)|to -11 17 -11\n\
gov:subject:defend -10 20 -13\n\
gov:subject:condemn 0 13 -18\n\
rule:effect.event-patient:-|agent:holder -12 -3 10\n\
next:right:the -3 13 -16\n\
path:subject(attempt)|out 0 -9 7\n\
verb:clause:none!|none 10 -10 -5\n\
rule:idiom.sentence:+|free -4 10 -12\n\
link:complement(plain)|on 4 -7 -5\n\
rule:idiom.sentence:-|mixed 9 -15 2\n\
gov:patient:pressure 11 3 -18\n\
path:owner(plain)>complement(plain)>clause(plain)|in 7 2 -14\n\
link:topic(effect-)|in 7 3 -16\n\
rule:reverse.agent:+|direct -8 16 -11\n\
near:right:there 4 4 -14\n\
rule:evaluation.copula:-|mixed -2 -12 10\n\
near:left:business -14 18 -9\n\
next:right:claim -17 -6 20\n\
near:right:just 3 -15 7\n\
path:topic(plain)>object(plain)|in 8 -13 0\n\
rule:grow.partner:+|own 19 -17 -2\n\
rule:evaluation.verb:+|indirect -12 7 2\n\
rule:attitude.agent:+|act 21 -5 -16\n\
clause:subject:relative|whose -7 16 -16\n\
rule:attitude.self:+|act -5 14 -13\n\
rule:evaluation.noun:-|indirect 13 -9 -9\n\
near:right:medium -10 -9 17\n\
rule:effect.noun-patient:+|out -15 9 1\n\
gov:subject:tell -6 -9 9\n\
near:right:keep -9 14 -12\n\
near:right:speak 7 2 -14\n\
clause:subject:adverbial|as 8 0 -11\n\
rule:effect.owner:-|mixed -12 -2 7\n\
next:right:( -11 0 6\n\
verb:object:receive! 1 -10 3\n\
verb:clause:effect+ -5 -2 2\n\
gov:complement:use 19 -9 -13\n\
gov:subject:pay -16 2 7\n\
near:right:recent -17 1 10\n\
gov:patient:sanction 1 3 -8\n\
next:left:towards 11 6 -19\n\
next:right:last 19 -7 -15\n\
next:left:support -14 9 1\n\
rule:effect.owner-patient:+|agent:target -1 -17 14\n\
gov:object:offer -6 22 -18\n\
near:left:much 14 2 -19\n\
rule:break.agent:-|other -22 -3 22\n\
clause:complement:relative|what -13 0 4\n\
rule:demand.object:-|agent:holder|other|indirect -10 9 -3\n\
near:right:offer -17 7 5\n\
verb:object:grow+! -20 0 14\n\
next:right:which -13 -10 19\n\
near:right:might -3 -18 19\n\
gov:subject:add 2 2 -9\n\
link:complement(effect-)|by -14 -6 15\n\
near:left:due -26 10 12\n\
gov:object:help -16 1 9\n\
rule:attitude.patient:-|indirect 5 -16 6\n\
rule:effect.patient:+|agent:other|other|direct 10 -17 3\n\
near:right:tie 2 10 -16\n\
gov:subject:lead -4 -12 12\n\
rule:phrase.subject:+|own -19 22 -4\n\
link:object(reverse)| -2 -12 11\n\
near:left:question 15 -6 -14\n\
near:right:leave -9 -11 13\n\
rule:attitude.owner:-|free 9 -7 -8\n\
rule:effect.patient:-|agent:other|free|direct -2 10 -14\n\
link:complement(attitude+)|with -8 15 -13\n\
gov:owner:position -16 7 3\n\
verb:subject:ability!|present -9 -9 11\n\
near:left:major 19 -19 -1\n\
role:complement|own|out 0 6 -10\n\
next:right:) -1 -11 9\n\
near:right:describe 7 2 -14\n\
near:left:oil 8 1 -14\n\
role:owner|own|out 4 -7 -4\n\
path:topic(plain)|out 16 -7 -12\n\
near:right:economic -11 5 1\n\
next:left:where -15 0 10\n\
near:left:support -8 -5 6\n\
near:right:ask 0 6 -12\n\
near:left:side -2 10 -15\n\
rule:attitude.self:-|agent:holder|free|indirect 4 -15 9\n\
link:patient(plain)|against 11 -8 -10\n\
near:left:without -6 16 -15\n\
rule:cause.event-patient:-|act -2 -11 11\n\
gov:object:urge -13 -7 16\n\
near:left:minister 3 -12 4\n\
clause:attribute:relative|what -9 -11 15\n\
next:right:deal 22 -5 -19\n\
rule:effect.event-patient:-|free 12 -14 -1\n\
gov:subject:begin 5 4 -15\n\
gov:complement:support -1 -17 13\n\
near:left:urge -11 -8 16\n\
rule:attitude.noun:-|act 2 -13 9\n\
link:object(receive)| -8 6 -5\n\
gov:owner:right -10 22 -14\n\
verb:complement:attitude+! 10 -14 0\n\
clause:complement:adverbial|while 5 -14 5\n\
clause:subject:ing|to 10 -15 1\n\
link:complement(effect-)|in 9 -2 -13\n\
near:left:stress -19 22 -8\n\
rule:bond.state:-|out 15 -1 -17\n\
next:right:unilaterally -30 -1 29\n\
rule:bond.state:+|free 13 -14 -2\n\
gov:subject:promise -13 -12 19\n\
rule:attitude.self:+|agent:other|other|indirect 13 0 -16\n\
link:complement(cause)|against -13 -7 17\n\
rule:grow.agent:+|direct 10 -14 0\n\
verb:clause:attitude-! 17 -16 -4\n\
verb:attribute:none|none 2 1 -10\n\
gov:subject:live -21 3 14\n\
near:left:political -6 -12 14\n\
near:left:welcome 2 13 -19\n\
verb:subject:attitude+! 5 -1 -9\n\
near:left:then -10 -10 14\n\
near:right:week 9 -15 1\n\
link:complement(plain)|about 12 -6 -11\n\
near:right:program -9 10 -5\n\
gov:subject:share 20 -13 -9\n\
path:object(attitude-)|out 9 -12 0\n\
near:right:commit 1 13 -18\n\
gov:subject:remain 3 -13 6\n\
rule:effect.event-patient:-|agent:other -5 12 -13\n\
near:right:close 9 -14 1\n\
verb:subject:obligation|none 15 -12 -5\n\
role:attribute|other|in 10 -11 -6\n\
rule:friend.owner:+|out 14 -8 -8\n\
near:left:especially -16 5 6\n\
rule:effect.noun-patient:+|free 5 -14 4\n\
rule:friend.owner:+|free 0 -15 13\n\
gov:owner:behavior -20 -5 22\n\
verb:complement:effect-! 15 -5 -15\n\
near:right:act -15 10 0\n\
near:right:thank 17 -7 -10\n\
gov:object:criticize -8 -10 15\n\
path:owner(plain)>object(attitude-)|in -6 -14 15\n\
rule:evaluation.copula:+|out 6 -6 -6\n\
rule:idiom.near:+|indirect 0 9 -13\n\
near:right:of 0 -2 -1\n\
clause:attribute:that| -9 10 -6\n\
near:left:poll 20 -11 -10\n\
link:owner(demand)|'s 8 3 -17\n\
gov:topic:_N_ 5 5 -14\n\
rule:inability.subject:-|indirect -8 -10 16\n\
near:left:suggest -10 -12 18\n\
gov:subject:claim -13 -5 15\n\
rule:attitude.adjective:+|indirect -17 18 -6\n\
rule:grow.partner:+|direct 14 -6 -11\n\
near:right:obligation 4 -13 7\n\
gov:object:lead 14 -11 -7\n\
gov:subject:seek -10 -5 10\n\
near:left:bring 14 -5 -15\n\
near:left:accuse -1 -12 9\n\
path:owner(plain)>subject(cause)|in -18 9 4\n\
rule:inability.subject:-|other 3 -15 11\n\
near:left:direct -16 4 7\n\
rule:grow.partner:+|agent:other 13 -9 -7\n\
rule:reverse.owner:-|agent:holder -16 4 8\n\
path:complement(plain)>clause(cause)|in 18 -12 -9\n\
gov:subject:welcome 18 -10 -9\n\
next:right:know -13 -8 17\n\
gov:complement:thank 20 -10 -9\n\
rule:reverse.owner:-|other -4 -11 11\n\
gov:subject:carry 1 8 -16\n\
near:right:attack 4 3 -11\n\
path:subject(effect-)|in -6 6 -5\n\
verb:complement:receive! -8 11 -11\n\
rule:effect.copula:-|out 16 -3 -16\n\
near:right:accept -14 16 -5\n\
gov:subject:criticize 13 -8 -7\n\
rule:attitude.owner:-|agent:side 9 7 -19\n\
near:right:then 12 -15 0\n\
rule:effect.patient:+|agent:holder|other|indirect -15 6 1\n\
rule:effect.owner-patient:-|agent:side 14 -6 -12\n\
gov:subject:implement 5 -14 4\n\
rule:cause.event-patient:-|direct -3 10 -11\n\
near:left:policy 2 -9 2\n\
gov:owner:demand -16 4 7\n\
rule:attitude.adjective:+|other -16 19 -9\n\
rule:attitude.owner:+|agent:side -3 15 -15\n\
link:complement(effect-)|to 14 -13 -7\n\
rule:phrase.subject:+|out -9 17 -12\n\
gov:subject:respond 12 0 -15\n\
link:topic(plain)|from -7 -2 2\n\
rule:attitude.agent:-|in 2 -3 -7\n\
near:left:message 17 -18 -3\n\
path:complement(attitude+)|out 2 1 -9\n\
near:right:think 16 -15 -5\n\
rule:attitude.agent:-|mixed 5 8 -16\n\
gov:subject:speak 10 -10 -6\n\
rule:evaluation.copula:+|mixed -6 11 -12\n\
rule:break.partner:-|direct 22 -3 -23\n\
gov:object:praise -13 16 -5\n\
rule:idiom.near:+|narration -7 18 -15\n\
next:left:tell -18 4 9\n\
near:right:region -9 -8 13\n\
gov:subject:go -4 7 -9\n\
near:left:just 15 -7 -13\n\
path:subject(plain)>clause(attitude-)|out 10 -9 -4\n\
rule:effect.owner-patient:+|other 0 -7 0\n\
near:right:– 11 -11 -4\n\
near:left:see -4 10 -11\n\
next:right:who -9 -2 5\n\
rule:phrase.target:+|agent:other -6 10 -8\n\
near:left:first 0 5 -11\n\
link:subject(grow+)| -3 3 -4\n\
next:right:party -8 -10 17\n\
rule:bond.partner:+|mixed -13 10 0\n\
gov:owner:party -9 -9 15\n\
rule:tone.clause:+|act -7 -1 1\n\
next:right:support 14 -11 -6\n\
near:left:oppose 10 0 -14\n\
near:right:victory 23 -15 -9\n\
link:complement(receive)|to 16 -10 -10\n\
next:left:behind -17 21 -8\n\
verb:clause:receive -4 -4 2\n\
link:topic(evaluation+)|in 16 -10 -8\n\
near:right:note 10 -10 -5\n\
clause:clause:to|on -14 9 2\n\
rule:attitude.topic:+|agent:holder -17 12 -1\n\
near:left:release -9 17 -16\n\
next:left:anti -14 11 -1\n\
rule:evaluation.modifier:-|in -4 5 -6\n\
rule:attitude.self:+|agent:holder|free|indirect 1 10 -13\n\
gov:complement:respond -12 -7 16\n\
near:left:group -8 -10 13\n\
near:left:protest -20 -4 22\n\
gov:partner:negotiation 2 -17 12\n\
rule:attitude.patient:+|indirect -10 6 -1\n\
next:left:be -8 -4 6\n\
near:right:create -11 -9 16\n\
rule:cause.agent:+|other -12 8 0\n\
link:object(evaluation+)| 7 -14 4\n\
path:owner(plain)>subject(cause)|out 3 -12 6\n\
near:right:security -2 9 -11\n\
gov:complement:sign 14 -14 -6\n\
near:left:us -17 6 3\n\
near:right:because -1 5 -10\n\
gov:object:give 7 -3 -9\n\
rule:attitude.owner:-|mixed -13 -2 10\n\
near:left:official 11 -7 -8\n\
rule:friend.owner:+|in -5 -11 12\n\
path:object(demand)|out 12 -10 -7\n\
path:owner(plain)>topic(plain)>complement(plain)|in 15 -10 -9\n\
next:right:oil 6 5 -14\n\
link:owner(bond+)|'s 2 2 -8\n\
link:partner(effect-)|with 18 -17 -3\n\
rule:phrase.subject:+|narration -21 19 -2\n\
near:left:leader 13 -12 -5\n\
near:left:interest -1 -14 12\n\
near:right:refuse 12 -2 -14\n\
near:right:nothing -17 -7 18\n\
rule:cause.event-patient:+|out -5 11 -10\n\
gov:subject:ask -2 6 -9\n\
gov:subject:develop -8 17 -11\n\
near:right:now -4 -11 10\n\
near:right:after -3 4 -8\n\
near:left:win 16 -5 -13\n\
gov:subject:reject 13 -6 -9\n\
clause:subject:adverbial|since -13 9 -2\n\
path:topic(plain)>subject(plain)>clause(plain)|in 13 -16 0\n\
path:complement(attitude-)>clause(plain)|in 0 9 -15\n\
near:right:off 3 6 -15\n\
near:right:compliance -17 14 -3\n\
gov:object:lift 8 5 -16\n\
rule:effect.partner-patient:+|other -16 10 1\n\
rule:attitude.owner:+|direct 2 -10 4\n\
link:complement(effect+)|from 19 -7 -14\n\
gov:owner:decision -12 8 -1\n\
near:left:decision -4 12 -13\n\
rule:effect.patient:+|mixed -15 6 4\n\
gov:subject:introduce -20 -1 19\n\
next:right:need 4 -12 3\n\
near:left:these -11 -4 10\n\
near:right:these -15 4 7\n\
near:right:condemn 1 10 -15\n\
near:right:national 5 4 -12\n\
near:right:many 7 2 -13\n\
near:right:back 4 -9 -2\n\
path:complement(attempt)|in 17 -13 -8\n\
link:complement(attitude-)|with -12 6 1\n\
gov:complement:take -8 -3 3\n\
path:complement(receive)>clause(plain)|in -15 -1 11\n\
near:left:control 21 -9 -13\n\
near:left:) 1 -7 2\n\
near:left:foreign 7 -7 -5\n\
clause:complement:that|how 19 -9 -11\n\
rule:cause.event-patient:+|own 15 -9 -5\n\
gov:object:play 16 -11 -8\n\
near:left:warn -6 -11 15\n\
rule:cause.event-patient:-|own 5 3 -11\n\
gov:object:oppose 8 4 -14\n\
gov:owner:_P_ 12 -1 -13\n\
near:left:respect 18 -13 -8\n\
next:left:year -27 3 20\n\
near:left:regime -9 -11 18\n\
rule:obligation.subject:-|out 1 -9 4\n\
path:object(plain)|out -5 1 -4\n\
near:left:well 10 -4 -12\n\
near:left:point 8 -10 -2\n\
near:right:want 2 -7 2\n\
near:left:important 16 -6 -12\n\
path:object(attitude+)|in -6 4 -3\n\
gov:subject:look 11 -13 -1\n\
near:left:alliance -23 6 12\n\
gov:subject:fulfill -2 -20 20\n\
rule:idiom.sentence:+|in -2 4 -7\n\
gov:owner:presence -22 -3 22\n\
rule:effect.patient:+|other 1 -5 1\n\
next:right:' 7 -10 -1\n\
rule:refusal.subject:-|direct 10 -1 -12\n\
rule:evaluation.verb:-|out -2 2 -7\n\
gov:subject:commit -1 15 -17\n\
near:right:likely 14 -10 -7\n\
near:right:stop -14 3 6\n\
near:left:deputy 17 -5 -14\n\
gov:subject:find -12 3 4\n\
rule:reverse.patient:+|out -15 14 -6\n\
next:left:before 7 4 -16\n\
next:left:keep -8 16 -14\n\
near:left:limit 10 1 -17\n\
gov:complement:discuss 17 -9 -10\n\
verb:attribute:effect+ 17 -12 -8\n\
near:right:among 14 -1 -15\n\
path:object(grow+)|in 14 -15 -1\n\
next:right:commitment 9 -4 -9\n\
near:left:al -18 8 6\n\
gov:subject:allow -14 11 -2\n\
gov:subject:miss -21 -5 25\n\
near:left:fulfill 4 -18 13\n\
link:complement(effect-)|with 9 -13 0\n\
gov:complement:meet 4 4 -13\n\
gov:complement:consider 17 -7 -12\n\
rule:bond.state:+|out 12 -12 -3\n\
rule:effect.owner:+|own 8 -10 -2\n\
link:complement(plain)|including 15 -5 -15\n\
rule:grow.partner:+|free 11 -4 -9\n\
near:left:report 7 2 -13\n\
near:left:hold 12 -12 -4\n\
clause:clause:adverbial|when -9 8 -7\n\
link:complement(attitude-)|for 4 6 -16\n\
rule:idiom.near:-|mixed 13 -12 -4\n\
near:left:end -12 1 3\n\
near:right:difficult 20 -11 -8\n\
clause:clause:that| 0 -2 -3\n\
rule:attitude.patient:+|free 5 -13 3\n\
rule:will.subject:+|free 7 -10 -1\n\
near:right:economy 10 0 -14\n\
rule:attitude.noun:-|indirect 4 -8 0\n\
near:right:being 0 9 -14\n\
near:right:pressure -10 -3 7\n\
clause:clause:relative|what 12 -10 -9\n\
next:left:these -13 -4 13\n\
gov:attribute:serve 19 -12 -8\n\
rule:cause.agent:-|indirect 10 -10 -3\n\
near:right:discuss 0 8 -13\n\
next:left:this -3 -8 4\n\
gov:complement:agree -15 -1 11\n\
path:subject(plain)>clause(attitude-)|in -6 -9 10\n\
near:right:lift 3 -13 5\n\
rule:effect.owner:+|act 11 -2 -12\n\
link:subject(fail)| -2 -14 13\n\
link:complement(attitude+)|for 7 -1 -10\n\
rule:reverse.agent:+|narration 12 -2 -12\n\
rule:effect.patient:-|other 0 -5 0\n\
near:right:military -12 -6 13\n\
rule:effect.noun-patient:+|other -12 9 -3\n\
near:right:here -12 21 -12\n\
gov:partner:meeting -12 10 -4\n\
path:complement(attitude-)>clause(plain)|out 16 -12 -7\n\
gov:owner:plan -6 -11 14\n\
near:left:primary 14 -7 -10\n\
near:right:commitment -1 -8 2\n\
gov:subject:stand -1 7 -11\n\
near:right:prove -11 17 -10\n\
link:partner(bond+)|between 2 -6 0\n\
link:complement(receive)|from 0 -13 9\n\
near:right:respond 13 -4 -13\n\
rule:attitude.owner:+|agent:holder|free|indirect -16 18 -5\n\
next:right:make -11 -1 8\n\
path:subject(evaluation-)|out -9 6 -5\n\
near:left:mean 16 -8 -12\n\
link:complement(grow+)|in 3 10 -16\n\
next:left:thank -8 16 -9\n\
gov:object:defend -2 14 -15\n\
gov:subject:talk -11 -6 13\n\
gov:subject:report 17 -9 -9\n\
near:right:without -7 10 -10\n\
near:right:argue 13 -10 -6\n\
rule:phrase.subject:-|direct 2 -12 7\n\
gov:object:blame -11 -7 15\n\
near:right:miss -24 -2 24\n\
rule:idiom.sentence:+|indirect -10 10 -6\n\
near:right:question 15 -5 -14\n\
rule:phrase.target:-|out -5 -9 8\n\
near:left:position 12 -10 -7\n\
clause:attribute:relative|which 4 -13 4\n\
rule:attitude.self:-|agent:side -4 -13 12\n\
link:complement(grow+)|by 16 -2 -17\n\
near:left:million -11 15 -9\n\
near:right:if 8 -6 -6\n\
path:subject(cause)>clause(plain)>clause(plain)|in 14 -1 -17\n\
near:left:thru 5 -11 0\n\
rule:evaluation.noun:-|act 16 -6 -11\n\
verb:clause:attempt! 5 2 -12\n\
near:left:: -6 1 -2\n\
gov:complement:play 15 -9 -8\n\
link:topic(plain)|at 9 -12 -1\n\
gov:object:endorse -7 14 -11\n\
gov:complement:withdraw 0 5 -14\n\
rule:cause.event-patient:-|out 2 -7 2\n\
link:complement(plain)|against -8 8 -6\n\
link:topic(plain)|about 13 -4 -13\n\
rule:evaluation.verb:-|own -12 7 0\n\
near:left:– -2 -8 4\n\
verb:subject:counterfactual|present -17 1 11\n\
rule:cause.agent:-|other -5 -9 9\n\
near:left:carry 14 -16 -1\n\
gov:object:reduce 12 -5 -11\n\
near:left:lose 15 -6 -12\n\
near:right:proposal -14 8 0\n\
near:left:country -5 4 -6\n\
near:left:look -17 4 9\n\
near:right:bring -12 -4 12\n\
next:left:three -15 -1 12\n\
near:left:fact -14 11 -1\n\
rule:break.agent:-|free 12 -5 -8\n\
rule:friend.copula:-|in 2 8 -14\n\
verb:object:effect+! 12 -4 -11\n\
verb:clause:grow+! -17 4 10\n\
rule:attitude.owner:-|agent:holder|own|indirect -17 16 -3\n\
near:left:go 8 -4 -10\n\
path:object(cause)|out -4 -8 6\n\
near:left:order -7 -11 14\n\
next:right:call 2 3 -10\n\
rule:attitude.agent:-|act 8 3 -14\n\
near:right:defense 6 6 -16\n\
clause:clause:ing|for 10 -7 -6\n\
near:left:back -8 3 -2\n\
gov:object:leave 12 -9 -8\n\
rule:attitude.owner:+|agent:holder|other|indirect -10 14 -8\n\
near:right:way 9 -14 0\n\
gov:partner:tie -3 9 -11\n\
gov:complement:express -14 10 0\n\
near:right:expand 1 13 -15\n\
near:right:opposition 15 -8 -9\n\
rule:attitude.noun:+|out -6 -6 6\n\
rule:grow.partner:+|agent:holder|other|indirect -18 20 -4\n\
rule:attitude.adjective:-|out -13 -6 18\n\
gov:object:prevent 11 2 -16\n\
gov:complement:see -8 -8 11\n\
path:attribute(plain)|in 0 -7 -1\n\
near:right:while -10 -4 8\n\
gov:subject:turn -12 6 2\n\
near:left:change 11 -7 -8\n\
gov:complement:remain 9 -13 0\n\
near:right:well 6 -9 -2\n\
near:right:criticize 13 -2 -13\n\
link:subject(evaluation+)| 5 -3 -5\n\
rule:demand.object:-|in -1 -3 0\n\
clause:object:adverbial|because -1 -13 11\n\
path:subject(plain)>clause(attempt)|out -13 2 8\n\
gov:complement:return 11 -14 0\n\
next:left:if 0 -6 1\n\
near:left:start 15 -4 -13\n\
next:left:about -5 7 -8\n\
near:right:warn 12 -11 -3\n\
link:complement(attitude+)|in 11 -6 -10\n\
rule:effect.noun-patient:+|act -15 18 -7\n\
next:left:among 15 -4 -13\n\
rule:evaluation.modifier:+|mixed 6 -15 5\n\
path:topic(plain)>subject(plain)|in 5 -2 -10\n\
gov:object:attack 14 -6 -11\n\
near:left:should -4 -10 8\n\
near:left:secretary 16 -8 -11\n\
near:right:one -7 3 -3\n\
gov:object:denounce 9 3 -16\n\
near:right:terrorist 3 5 -13\n\
path:subject(attempt)>clause(plain)|in 0 -11 5\n\
rule:evaluation.modifier-patient:+|out 10 -1 -12\n\
near:right:move -6 8 -8\n\
clause:complement:adverbial|after 4 -11 4\n\
gov:object:trust -13 -11 24\n\
verb:clause:ability!|present 7 -2 -10\n\
path:subject(plain)>clause(attitude+)|out -11 1 5\n\
verb:complement:volition!|none 14 -7 -11\n\
near:right:strategic -13 6 2\n\
role:topic|other|in 0 0 -4\n\
link:patient(attitude+)|for 3 5 -12\n\
gov:owner:approach -17 4 8\n\
near:right:response -12 6 -2\n\
path:subject(plain)>clause(demand)|out 15 -7 -9\n\
link:owner(friend-)|'s 10 3 -16\n\
near:right:include -9 4 0\n\
gov:object:win 15 -8 -7\n\
path:complement(plain)>clause(plain)|out 0 -6 0\n\
gov:subject:abandon -7 -10 14\n\
link:complement(attitude-)|to 14 -12 -6\n\
next:left:or 13 -13 -4\n\
verb:subject:volition!|none -1 7 -11\n\
near:right:nomination 14 -8 -9\n\
rule:effect.event-patient:-|agent:holder|other|indirect -16 -2 14\n\
near:right:pay -12 4 1\n\
near:right:large 14 -6 -12\n\
near:left:ambassador 15 -9 -8\n\
near:left:extend 16 -5 -13\n\
gov:object:impose -8 -5 10\n\
gov:subject:dismiss 8 5 -15\n\
path:object(attempt)|in 14 -12 -5\n\
rule:grow.partner:+|indirect -4 9 -8\n\
link:complement(effect+)|in 7 -2 -10\n\
near:left:challenge 8 -14 4\n\
path:subject(grow+)>clause(plain)|in -5 7 -8\n\
rule:reverse.owner:-|agent:other 10 -3 -11\n\
near:left:remark 12 -9 -7\n\
near:left:share 15 -11 -8\n\
path:object(attitude+)|out -10 5 -1\n\
path:owner(plain)>object(plain)|in 3 -7 -1\n\
near:left:presidential -3 8 -9\n\
near:right:run 7 -11 -1\n\
next:right:go -12 1 5\n\
gov:object:hold 6 -2 -9\n\
rule:inability.subject:-|direct 5 -11 3\n\
near:left:less -12 -10 19\n\
rule:attitude.noun:-|direct -5 11 -8\n\
gov:subject:revive 15 -10 -6\n\
near:right:team -1 -12 8\n\
gov:partner:tension 4 7 -15\n\
rule:idiom.sentence:+|own 11 -5 -9\n\
next:left:his -2 6 -8\n\
gov:owner:one 12 -7 -9\n\
gov:object:bring 3 2 -11\n\
gov:partner:trade -4 13 -12\n\
gov:object:fulfill 4 -16 11\n\
verb:complement:effect+! -3 -9 6\n\
clause:complement:ing|in -1 -9 6\n\
near:left:top 4 4 -12\n\
gov:complement:add -18 -2 15\n\
near:right:fight 8 1 -13\n\
near:right:much -13 5 4\n\
near:left:she -7 -6 6\n\
near:left:endorse -1 9 -12\n\
gov:owner:remark -3 -11 11\n\
link:complement(effect-)|against -10 7 -2\n\
rule:attitude.patient:-|other 12 -3 -13\n\
near:right:more -7 5 -3\n\
near:left:tie -9 0 2\n\
gov:subject:come -6 4 -6\n\
rule:attitude.self:+|direct -6 -7 6\n\
rule:effect.owner-patient:+|agent:holder|other|act -1 9 -11\n\
gov:complement:sanction -16 -5 18\n\
rule:friend.copula:+|other -2 12 -13\n\
gov:subject:blame -10 -5 13\n\
near:left:same -10 4 1\n\
gov:complement:share 15 -8 -11\n\
near:left:today -16 2 9\n\
rule:effect.topic-patient:+|agent:other -10 10 -4\n\
clause:subject:ing|as 17 -7 -12\n\
clause:complement:adverbial|when -9 -2 4\n\
near:left:response -6 -9 10\n\
path:object(effect+)|in 5 -9 0\n\
gov:subject:join 6 1 -11\n\
rule:reverse.agent:+|indirect -10 5 0\n\
near:right:visit 7 -8 -2\n\
near:right:history 10 -15 3\n\
gov:subject:send -10 -3 8\n\
link:complement(effect-)|for 16 -7 -12\n\
near:left:statement 2 3 -10\n\
near:right:international -1 -11 7\n\
gov:complement:lose 16 -5 -13\n\
next:left:' 10 -8 -5\n\
near:left:money -17 12 0\n\
clause:complement:adverbial|as 10 -2 -12\n\
near:right:arm 14 -15 -2\n\
rule:attitude.patient:-|agent:other 6 4 -15\n\
gov:object:condemn -13 0 8\n\
near:right:good -9 2 -1\n\
near:left:tension 7 3 -14\n\
near:left:like -4 -8 7\n\
rule:effect.patient:-|agent:other|free|indirect 7 -10 -4\n\
near:right:already 0 7 -13\n\
rule:idiom.near:-|narration -11 -3 10\n\
clause:clause:that|why -16 2 10\n\
gov:subject:stop 2 4 -10\n\
near:left:begin 14 -9 -7\n\
near:right:together 8 2 -15\n\
gov:subject:fall 15 -6 -11\n\
rule:cause.event-patient:+|act -2 11 -12\n\
gov:complement:protect 15 -8 -9\n\
link:owner(evaluation-)|name -14 -5 18\n\
rule:attitude.received:-|out -22 -1 22\n\
gov:subject:close 7 -15 6\n\
near:left:authority -17 5 7\n\
rule:phrase.target:-|agent:holder|other|indirect -16 -3 16\n\
path:attribute(plain)|out 3 -6 -5\n\
clause:subject:relative| -4 -4 2\n\
gov:owner:security 1 13 -16\n\
near:left:four 7 -14 5\n\
near:left:even -8 1 2\n\
link:complement(plain)|from -6 -4 5\n\
rule:effect.patient:-|agent:side -5 -9 11\n\
near:right:list 3 -13 6\n\
rule:reverse.agent:+|own -6 12 -8\n\
near:left:demand 3 -12 6\n\
rule:effect.patient:+|own 9 -6 -7\n\
near:right:crude 19 -3 -17\n\
gov:subject:quit -10 -6 15\n\
near:right:show -8 0 3\n\
near:right:remain 2 -9 4\n\
next:right:or 8 -9 -4\n\
near:right:withdrawal 9 -8 -5\n\
gov:subject:stress 10 2 -13\n\
near:right:hope 11 -10 -4\n\
gov:owner:move -11 11 -4\n\
next:left:many 15 -6 -11\n\
near:right:responsible -16 1 10\n\
near:right:remove -14 1 8\n\
path:subject(plain)>clause(cause)>clause(plain)|in 2 -16 12\n\
rule:effect.owner-patient:-|agent:other|free|indirect 3 3 -11\n\
rule:attitude.self:-|agent:other|other|indirect 10 -8 -6\n\
rule:attitude.owner:-|agent:holder|other|act -15 -1 14\n\
near:right:three -10 -2 5\n\
gov:object:put 1 -8 1\n\
rule:attitude.received:-|agent:holder -25 -1 24\n\
near:left:agree -13 5 2\n\
path:complement(break-)|in -7 -8 9\n\
gov:subject:get 3 0 -7\n\
gov:complement:walk 21 -13 -9\n\
gov:object:force 17 -5 -14\n\
path:owner(plain)>object(cause)|in 12 -4 -10\n\
rule:cause.agent:+|out 2 2 -8\n\
link:complement(effect+)|between 12 -6 -7\n\
near:right:export 12 -4 -10\n\
near:left:program 6 -14 7\n\
link:complement(grow+)|against 5 -15 7\n\
path:owner(plain)>complement(plain)|in -4 2 -5\n\
gov:subject:need 1 6 -11\n\
near:left:receive 10 -14 -2\n\
gov:topic:visit 13 -6 -9\n\
near:right:than 1 2 -8\n\
gov:subject:praise 14 -8 -8\n\
near:left:already 15 -14 -3\n\
next:right:win 12 -11 -4\n\
near:right:border 11 -8 -6\n\
near:right:stand -9 6 -3\n\
verb:clause:effect+! -9 -3 9\n\
clause:subject:ing|instead_of -18 -3 19\n\
gov:subject:threaten 11 -7 -7\n\
clause:attribute:participle| -13 -2 12\n\
verb:complement:cause! 9 -10 -2\n\
gov:subject:protect -13 1 9\n\
rule:demand.object:-|free -2 1 -4\n\
near:left:where -8 -1 4\n\
clause:object:adverbial|while 2 2 -10\n\
near:left:partner 15 -13 -4\n\
next:right:thank 14 -9 -5\n\
near:left:her 4 -8 -4\n\
near:left:discuss 13 -6 -11\n\
rule:reverse.owner:-|indirect 5 -2 -8\n\
rule:effect.owner-patient:-|agent:other|other|direct -1 7 -14\n\
near:right:toward -13 -4 15\n\
near:right:like 2 -10 2\n\
near:right:position -10 5 -1\n\
near:right:decide 6 2 -12\n\
near:right:lack -6 -11 16\n\
verb:subject:grow+! -10 8 -5\n\
rule:break.partner:-|out -11 -6 13\n\
near:right:this -4 1 -5\n\
near:right:stay 2 8 -14\n\
next:left:when -6 0 2\n\
path:topic(plain)>object(receive)|in 5 -15 5\n\
clause:subject:ing|about -14 -1 11\n\
rival:other|true|false|true 3 -7 -5\n\
rule:effect.noun-patient:+|indirect 11 -12 -3\n\
near:right:quit -9 -6 14\n\
path:subject(attitude-)>clause(plain)|in 6 -8 -5\n\
role:object|own|out 6 -8 -1\n\
near:left:my -13 17 -8\n\
gov:owner:campaign 7 1 -11\n\
near:left:since -9 -4 5\n\
near:right:serious -2 12 -15\n\
near:left:world -10 -4 10\n\
path:subject(cause)>clause(plain)|in 6 -4 -6\n\
path:complement(cause)>clause(plain)|out -6 -9 12\n\
near:right:possible 13 -10 -5\n\
near:right:seem -6 -7 10\n\
next:left:fulfill 1 -15 13\n\
near:right:influence 13 -8 -7\n\
path:topic(plain)>attribute(plain)|out 8 1 -12\n\
near:left:them 9 -5 -8\n\
near:right:month 5 -11 1\n\
near:left:speak 3 3 -10\n\
gov:object:_N_ 2 2 -9\n\
rule:attitude.agent:-|own -1 2 -7\n\
rule:idiom.clause:-|direct -2 -13 12\n\
near:right:step 10 -2 -10\n\
gov:object:suspend -11 -9 18\n\
path:subject(evaluation+)|in -10 2 1\n\
rule:evaluation.copula:+|own -4 4 -5\n\
near:left:day 4 -8 -3\n\
gov:complement:find 3 5 -13\n\
gov:object:lose 13 -7 -9\n\
gov:subject:stay -10 14 -8\n\
rule:effect.topic-patient:+|out 8 2 -12\n\
rule:idiom.clause:-|narration -15 4 8\n\
gov:complement:put -9 -1 3\n\
near:left:let -14 2 7\n\
path:object(attitude-)>clause(plain)|in 1 -11 6\n\
verb:attribute:possibility|present 9 -2 -12\n\
near:left:guarantee -5 -13 15\n\
verb:object:ability!|none 8 3 -15\n\
next:right:a -8 9 -7\n\
next:left:presidential 13 -2 -13\n\
near:left:interview 7 -14 4\n\
near:right:away -11 -9 15\n\
rule:effect.owner-patient:-|agent:target 2 -9 3\n\
link:complement(attitude-)|against 4 4 -12\n\
near:right:file 17 -3 -16\n\
near:right:reduce -1 10 -12\n\
gov:subject:suspend 15 -2 -16\n\
near:right:president 9 -5 -9\n\
clause:object:adverbial|since -5 -11 14\n\
rule:demand.object:-|agent:other|other|indirect -4 -9 9\n\
link:complement(attitude-)|on 1 -10 4\n\
near:left:put 2 -2 -8\n\
path:owner(plain)>complement(cause)|in 3 1 -10\n\
near:right:— 5 -2 -8\n\
gov:owner:agreement 17 -8 -12\n\
near:right:some 0 -1 -7\n\
near:left:meet -9 4 -1\n\
rule:attitude.adjective:+|in -9 7 -5\n\
near:right:fall 12 -10 -5\n\
gov:complement:extend -12 4 5\n\
gov:subject:argue 10 -10 -3\n\
gov:owner:concern -10 16 -10\n\
near:right:turn -3 10 -11\n\
near:right:threat 2 -12 7\n\
verb:complement:ability|none 12 -5 -11\n\
near:right:great -6 12 -11\n\
next:right:welcome 17 -13 -4\n\
near:right:can -4 -4 3\n\
near:right:concerned 17 -8 -11\n\
next:left:especially -19 2 13\n\
rule:phrase.target:+|agent:holder|other|indirect -12 18 -8\n\
rule:attitude.agent:+|direct 0 0 -6\n\
gov:subject:declare 10 -13 2\n\
path:subject(effect+)>clause(plain)>clause(plain)|in 3 -12 5\n\
path:attribute(plain)>clause(plain)|in 7 0 -11\n\
verb:subject:fail 0 -12 9\n\
near:left:request 13 0 -15\n\
rule:idiom.sentence:-|act 16 -5 -13\n\
gov:object:visit 13 -9 -5\n\
rule:phrase.target:+|agent:side 3 5 -12\n\
near:left:exchange 17 -7 -11\n\
near:right:comment 1 -10 5\n\
near:right:rival 6 5 -13\n\
clause:subject:to|on 12 -4 -10\n\
gov:complement:bring 9 -2 -11\n\
rule:attitude.self:+|mixed 7 -3 -10\n\
rule:attitude.self:+|own 10 -5 -7\n\
near:right:business 12 -13 -1\n\
rule:will.subject:-|in 17 -9 -9\n\
rule:effect.topic-patient:-|free 3 3 -11\n\
near:left:cause 11 2 -15\n\
rule:idiom.near:+|own 11 -3 -9\n\
link:owner(cause)|name 15 -8 -9\n\
near:right:illegal 9 2 -14\n\
next:left:blame -15 -1 12\n\
gov:complement:reach 11 -10 -4\n\
path:owner(plain)>complement(plain)>clause(plain)|out 6 -2 -9\n\
link:complement(plain)|at -6 -7 6\n\
rule:effect.owner-patient:-|agent:holder|other|act -6 -8 9\n\
near:left:high 14 -9 -8\n\
gov:subject:decide 7 -1 -10\n\
near:right:further -3 -10 10\n\
near:left:criticize -5 -8 10\n\
verb:complement:evaluation- 0 -7 3\n\
gov:object:counter -14 2 9\n\
near:left:base 8 -1 -11\n\
rule:attitude.owner:+|agent:other|free|indirect -13 1 5\n\
near:right:resolution 6 -13 5\n\
near:left:strategy -8 -10 14\n\
rule:bond.state:+|own 13 -10 -4\n\
next:left:criticize -9 -6 13\n\
near:right:start -5 -7 8\n\
link:partner(evaluation+)|between -2 10 -10\n\
gov:complement:strike 15 -8 -9\n\
rule:attitude.topic:+|agent:other 13 -2 -13\n\
gov:subject:announce 6 -4 -7\n\
next:left:see 3 5 -12\n\
near:left:chemical 10 1 -14\n\
verb:complement:attitude-! 9 -2 -12\n\
path:subject(plain)>content(plain)>complement(plain)|out 11 1 -15\n\
path:owner(plain)|in -9 -2 7\n\
path:object(receive)|in -9 4 -2\n\
rule:attitude.adjective:-|other -10 -4 9\n\
rule:attitude.noun:+|act -7 9 -8\n\
gov:complement:raise -12 -2 11\n\
rule:attitude.topic:-|other 7 -2 -10\n\
path:owner(plain)>object(plain)>clause(plain)|out 10 -12 0\n\
near:left:return 4 -9 0\n\
near:right:yet 6 -12 3\n\
rule:break.partner:-|agent:holder|other|indirect -20 4 13\n\
near:right:kill 13 -6 -11\n\
next:right:withdrawal 10 -10 -2\n\
rule:effect.patient:-|narration 3 2 -10\n\
near:left:% 14 -8 -7\n\
near:right:others -15 4 7\n\
link:object(attempt)| 8 -6 -7\n\
next:right:obligation 3 -10 4\n\
near:right:use -7 1 -2\n\
near:left:senior 11 -5 -9\n\
near:left:sign -5 -10 10\n\
near:left:again -12 4 4\n\
link:topic(attitude+)|to -4 10 -10\n\
rule:attitude.adjective:+|free -13 13 -4\n\
near:right:develop 0 10 -13\n\
rule:friend.owner:+|other 3 5 -10\n\
next:right:announce 7 0 -10\n\
link:complement(break-)|with -11 -7 14\n\
rule:effect.patient:-|agent:other|own|direct 11 -12 -3\n\
rule:attitude.received:-|other -21 -2 21\n\
gov:complement:act 13 -10 -6\n\
path:complement(plain)>clause(attempt)|in 0 -12 8\n\
rule:effect.owner-patient:-|mixed -1 6 -9\n\
rule:attitude.self:-|agent:holder|own|indirect -13 13 -5\n\
rule:attitude.agent:-|direct -6 1 -2\n\
rule:cause.event-patient:-|agent:holder|other|act -1 -8 8\n\
near:left:arm 5 -8 -3\n\
near:right:supporter 10 -2 -11\n\
near:left:fully -6 15 -11\n\
next:right:policy 11 -8 -6\n\
near:right:present -8 -7 11\n\
link:topic(effect+)|to 10 -5 -8\n\
path:complement(effect-)>clause(plain)|out -10 1 4\n\
rule:effect.patient:-|mixed -10 0 5\n\
near:right:limit 9 4 -15\n\
next:right:: -4 -9 10\n\
near:left:concern -11 0 7\n\
gov:subject:visit 11 -9 -5\n\
rule:cause.event-patient:-|mixed -5 -7 10\n\
link:owner(cause)|'s -5 -8 10\n\
near:left:measure -12 3 6\n\
rule:idiom.clause:+|in -12 2 5\n\
gov:object:express 6 0 -9\n\
near:left:counter -15 1 10\n\
path:partner(bond+)>subject(plain)|in 11 -14 1\n\
verb:clause:reverse 4 -3 -8\n\
near:right:regret 16 -2 -15\n\
gov:topic:response -14 -2 13\n\
near:right:whether 11 -12 -1\n\
rule:effect.owner-patient:+|agent:other -1 1 -5\n\
near:left:economic -8 5 -1\n\
clause:clause:ing|by 4 -1 -8\n\
gov:subject:increase -2 -11 10\n\
gov:owner:obligation 6 -9 1\n\
rule:demand.object:-|agent:target -3 -9 9\n\
rule:effect.event-patient:-|direct 0 6 -10\n\
verb:subject:evaluation+! 1 -11 7\n\
near:right:stress 13 -6 -8\n\
rule:idiom.near:+|act -18 16 -1\n\
near:right:remark -6 -5 7\n\
next:left:accuse -3 -8 8\n\
gov:subject:strengthen -12 -4 11\n\
near:left:way -7 -5 4\n\
near:right:demand -9 1 3\n\
gov:owner:failure -14 -3 14\n\
gov:subject:follow -4 -8 7\n\
gov:object:get 4 3 -11\n\
gov:complement:react -14 -3 16\n\
gov:subject:accept -5 9 -8\n\
rule:prohibition.subject:-|in 13 -3 -14\n\
rule:attitude.noun:-|own -7 11 -7\n\
rule:evaluation.modifier-patient:+|act 12 -8 -6\n\
near:right:whom -8 15 -12\n\
path:owner(plain)>subject(effect-)|out -9 -4 10\n\
gov:subject:break -12 3 4\n\
next:right:might 0 -13 12\n\
rule:effect.noun-patient:-|agent:other 4 6 -14\n\
gov:subject:make -2 2 -4\n\
near:left:drone 16 -3 -16\n\
near:right:conflict 14 -8 -8\n\
near:right:threaten 11 -3 -11\n\
near:left:never -11 -4 8\n\
near:left:more 0 -1 -6\n\
rule:reverse.owner:-|free 0 6 -10\n\
gov:subject:understand -13 2 6\n\
next:left:candidate -16 6 6\n\
link:complement(cause)|on 3 -9 2\n\
rule:effect.copula:-|in 2 -8 1\n\
near:right:presence -13 -3 12\n\
near:left:chief 8 -5 -7\n\
gov:owner:program -4 6 -6\n\
near:left:later 13 -5 -10\n\
rule:will.subject:+|out -7 1 2\n\
rule:attitude.received:-|act -21 -1 21\n\
path:object(plain)>clause(plain)>clause(plain)|in 5 3 -13\n\
gov:object:follow -2 -8 4\n\
near:left:region -8 -2 6\n\
near:left:leave 3 -2 -8\n\
path:topic(plain)>object(plain)>clause(plain)|in 10 -11 -2\n\
rule:attitude.topic:-|in -1 3 -8\n\
near:right:sign -7 -3 3\n\
near:left:try -9 3 1\n\
gov:subject:advance -16 14 -1\n\
gov:object:draw 15 -6 -12\n\
next:right:when 13 -11 -5\n\
near:left:recent 8 -4 -6\n\
next:left:first 7 3 -13\n\
rule:attitude.self:-|agent:target 7 3 -13\n\
near:left:conflict 10 -13 1\n\
clause:clause:ing|of 6 -3 -7\n\
gov:complement:look 2 4 -11\n\
near:right:let -6 -10 12\n\
near:left:2018 -13 -2 12\n\
near:right:fail 0 -6 3\n\
gov:object:pay 3 5 -12\n\
path:subject(plain)>clause(attitude+)|in -2 4 -8\n\
near:left:respond 3 -12 6\n\
gov:subject:adopt -10 -5 13\n\
rule:effect.topic-patient:-|in 0 3 -7\n\
near:right:believe 7 -7 -5\n\
rule:effect.owner-patient:+|own -4 5 -6\n\
gov:object:provide 6 -10 -2\n\
rule:idiom.near:+|direct -7 5 -2\n\
next:left:any 6 1 -9\n\
next:right:ally 10 -7 -5\n\
near:left:candidate -8 -1 4\n\
next:right:over -9 2 1\n\
near:left:politician -17 2 12\n\
rule:cause.event-patient:+|direct 4 -7 0\n\
verb:subject:attempt! 5 1 -10\n\
near:right:aim 6 -10 2\n\
path:subject(plain)>clause(receive)|out -9 4 0\n\
verb:complement:possibility!|present 8 -8 -5\n\
gov:owner:tanker 12 -8 -6\n\
gov:object:represent 13 -5 -11\n\
near:right:[ 5 2 -12\n\
near:right:presidential 5 -9 1\n\
near:right:send 7 -3 -8\n\
near:left:offer 0 7 -12\n\
rule:evaluation.modifier-patient:+|indirect 1 9 -12\n\
near:right:understand -13 1 8\n\
gov:object:include -6 -6 9\n\
gov:complement:lift 10 2 -16\n\
gov:object:buy 14 -6 -13\n\
gov:subject:forget 10 -15 4\n\
rule:effect.patient:+|agent:target -3 -11 10\n\
near:right:thru 6 -5 -7\n\
rule:attitude.owner:-|agent:other|other|indirect 10 -8 -4\n\
next:left:without -4 14 -14\n\
path:subject(receive)>clause(plain)|out 5 -9 -1\n\
near:right:gas 12 -3 -13\n\
near:right:another 11 -5 -9\n\
gov:owner:economy 3 5 -11\n\
rule:effect.owner-patient:+|agent:other|other|indirect -3 9 -11\n\
near:right:! -12 6 2\n\
near:right:refusal -17 -2 19\n\
near:right:base 3 2 -9\n\
near:left:reporter 10 -2 -12\n\
near:right:past -4 -10 11\n\
verb:attribute:future|present 8 -3 -10\n\
path:topic(plain)>complement(plain)|out -6 -3 3\n\
near:left:administration 9 -1 -12\n\
near:right:defend 2 5 -11\n\
path:owner(plain)>complement(receive)|out 10 -6 -7\n\
gov:partner:business -14 15 -4\n\
verb:object:none!|present -2 -3 -1\n\
rule:effect.owner-patient:-|agent:other|own|direct 11 -1 -12\n\
near:right:benefit 4 4 -11\n\
rule:attitude.noun:+|free -1 -4 -2\n\
verb:subject:bond+ -4 4 -6\n\
near:left:therefore -15 1 11\n\
link:owner(fail)|'s -9 -8 15\n\
near:right:press 12 -2 -12\n\
near:right:end -8 2 1\n\
next:left:put 3 3 -10\n\
next:left:than 0 -8 2\n\
next:right:refuse 13 1 -15\n\
near:right:interview 13 -5 -10\n\
link:patient(attitude-)|against -3 11 -11\n\
rule:friend.copula:-|direct 6 4 -13\n\
link:complement(attitude+)|by 3 2 -9\n\
near:right:next 11 -5 -11\n\
role:subject|free|in 1 -1 -1\n\
gov:subject:regard 15 -16 1\n\
next:left:– 6 0 -10\n\
near:right:increase -9 -5 11\n\
verb:attribute:none!|past 2 5 -13\n\
path:subject(evaluation-)|in -7 -5 8\n\
near:left:grateful -8 16 -10\n\
near:left:nation -11 0 4\n\
role:modifier|free|in 4 -12 4\n\
gov:complement:campaign -17 15 -1\n\
near:left:expand 12 -8 -7\n\
rule:bond.state:+|direct 0 4 -9\n\
rule:attitude.owner:-|agent:holder|free|indirect 10 -6 -7\n\
rule:attitude.self:+|agent:other|free|direct 0 -10 4\n\
near:right:break -11 -2 8\n\
rule:attitude.patient:+|agent:holder|other|indirect -12 12 -5\n\
next:left:under -7 -9 10\n\
gov:owner:conflict 20 -6 -15\n\
link:complement(plain)|than -1 -10 6\n\
rule:evaluation.verb:+|act 11 -4 -9\n\
rule:reverse.agent:+|other -7 5 -3\n\
clause:object:that|where 13 -10 -5\n\
rule:cause.event-patient:-|agent:other|free|indirect 10 -5 -6\n\
gov:object:send -2 -9 6\n\
next:right:– 4 -9 2\n\
rule:evaluation.verb:-|direct -5 -2 1\n\
near:left:far -10 3 3\n\
near:left:term -8 -6 11\n\
next:right:medium -3 -8 11\n\
rule:break.partner:-|agent:other 9 -5 -10\n\
near:left:either 18 -9 -10\n\
gov:subject:sell -2 -11 9\n\
near:right:agenda -15 2 10\n\
rule:effect.topic-patient:+|other -3 3 -7\n\
link:patient(attitude-)|to -11 -6 15\n\
path:complement(plain)>clause(cause)|out 9 1 -12\n\
rule:bond.state:+|other -1 6 -7\n\
verb:clause:bond+ -9 -2 6\n\
clause:object:ing|at 6 2 -11\n\
near:right:life 14 -3 -13\n\
near:left:pro 0 10 -13\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -11 -2 12\n\
near:right:strike -4 11 -12\n\
rule:attitude.self:+|agent:side 3 -1 -7\n\
next:left:other 7 -6 -5\n\
path:subject(attitude+)>clause(plain)|out -1 -8 6\n\
gov:owner:state -1 -9 6\n\
next:left:give 2 -8 0\n\
next:right:part 4 3 -11\n\
rule:attitude.adjective:+|out -10 15 -8\n\
next:left:thru 10 -12 0\n\
rule:effect.topic-patient:-|act 11 -5 -7\n\
near:right:full -8 10 -6\n\
near:left:create -10 -5 13\n\
near:right:field 14 -3 -14\n\
path:object(attitude+)>clause(plain)|out 10 -5 -7\n\
near:left:member 8 -7 -5\n\
rule:phrase.subject:-|act 17 -3 -14\n\
rule:attitude.patient:-|agent:holder|other|indirect -7 -10 15\n\
path:owner(plain)>subject(attitude-)|in -14 2 9\n\
near:left:i -12 11 -3\n\
rule:attitude.self:-|agent:holder|other|act -9 -4 10\n\
link:owner(evaluation-)|of -14 -4 15\n\
next:left:trust -11 -10 21\n\
rule:reverse.patient:+|free 3 4 -10\n\
next:left:our 2 12 -17\n\
path:complement(cause)>clause(plain)|in 3 -9 2\n\
rule:obligation.subject:-|narration -4 -5 7\n\
path:partner(plain)>complement(plain)|out -1 5 -10\n\
gov:complement:maintain 7 -12 1\n\
gov:owner:leadership -13 3 6\n\
near:right:group 4 -10 3\n\
rule:effect.topic-patient:-|indirect -9 2 2\n\
gov:subject:kill 9 -2 -11\n\
near:left:view 7 -10 -1\n\
near:right:fulfill -6 -9 14\n\
near:right:prepare 10 -11 -2\n\
link:complement(effect+)|for 11 -8 -6\n\
verb:complement:obligation|none 10 -12 1\n\
rule:effect.event-patient:-|own 4 6 -11\n\
rule:attitude.owner:-|act 7 -2 -8\n\
near:right:suggest -11 0 7\n\
near:left:right -1 -6 3\n\
gov:subject:cooperate -9 14 -7\n\
near:right:2008 16 -1 -16\n\
near:left:terrorism 6 7 -13\n\
rule:attitude.adjective:-|act -10 -5 15\n\
next:left:— 9 -5 -8\n\
gov:complement:oppose 12 -4 -10\n\
rule:attitude.patient:+|mixed 7 6 -15\n\
rule:cause.event-patient:-|in -2 -3 1\n\
near:right:trust -7 -11 16\n\
link:topic(effect+)|for 3 7 -13\n\
next:left:take -12 12 -6\n\
rule:effect.noun-patient:-|agent:holder -2 -10 11\n\
gov:subject:manage -14 13 -3\n\
near:left:ministry -10 -5 12\n\
near:left:can 1 -1 -6\n\
link:subject(bond+)| -6 -3 3\n\
near:right:ignore -14 3 8\n\
rule:attitude.topic:+|other -9 9 -7\n\
gov:complement:work -3 3 -6\n\
rule:attitude.noun:+|other 0 -4 -2\n\
near:left:help 3 -2 -7\n\
gov:patient:opposition -13 -5 17\n\
near:left:team 12 -9 -5\n\
next:left:protect 3 8 -13\n\
next:right:power 5 -11 4\n\
verb:clause:possibility!|present -3 5 -9\n\
near:right:isolate -17 1 14\n\
near:left:diplomat -3 -9 7\n\
near:left:influence 7 -12 4\n\
verb:clause:obligation|past 2 -13 8\n\
gov:owner:claim -5 -8 10\n\
link:complement(attitude+)|to -11 5 -1\n\
gov:owner:oil 2 5 -11\n\
path:complement(attitude+)>clause(plain)|in -1 5 -8\n\
near:right:denounce 8 1 -13\n\
next:left:describe -11 4 0\n\
clause:object:relative|what -11 4 2\n\
near:left:credit -11 18 -9\n\
rule:evaluation.modifier-patient:+|free 9 -5 -8\n\
next:left:because -5 -6 6\n\
rule:attitude.self:-|agent:other 2 -4 -4\n\
near:right:longer 7 -11 3\n\
near:left:expert 13 -5 -10\n\
near:left:confirm -8 14 -9\n\
near:right:may 1 -1 -6\n\
near:left:company -1 -8 3\n\
path:object(cause)>clause(plain)|in 9 -9 -6\n\
rule:cause.agent:+|indirect -6 0 3\n\
rule:effect.owner-patient:+|mixed 2 -11 5\n\
path:object(plain)>clause(plain)|out 7 -5 -6\n\
near:right:several 12 -7 -6\n\
near:left:lift 2 1 -8\n\
near:left:honor -8 -5 12\n\
gov:object:tell 4 -7 -2\n\
gov:owner:request 0 10 -12\n\
near:right:delegate 13 -7 -8\n\
gov:subject:suffer 4 5 -13\n\
gov:object:want 10 -9 -3\n\
near:right:abandon -5 -8 10\n\
rule:bond.state:+|indirect 9 -6 -6\n\
near:right:same 6 -10 1\n\
near:right:big 6 -11 1\n\
clause:subject:that|how 8 -8 -3\n\
gov:subject:endorse 10 -8 -5\n\
near:left:trade -6 4 -3\n\
near:left:write 4 -10 1\n\
gov:object:address -10 -5 12\n\
rule:effect.owner-patient:-|narration -10 4 2\n\
near:left:assassination 2 9 -14\n\
gov:subject:deserve -13 15 -6\n\
near:left:defense 8 1 -11\n\
path:topic(plain)>topic(plain)>object(plain)|out 12 -1 -12\n\
next:right:own 4 -5 -5\n\
near:right:live -11 2 5\n\
near:left:play 0 -10 7\n\
gov:owner:issue 12 -5 -10\n\
verb:attribute:ability|present 11 -6 -7\n\
gov:object:discuss 9 -7 -7\n\
near:left:weapon 0 6 -10\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 14 0 -16\n\
rule:effect.patient:+|agent:other|free|direct 2 -7 1\n\
gov:subject:violate -10 4 0\n\
rule:attitude.topic:+|indirect 1 -8 1\n\
near:right:global -12 -4 14\n\
path:owner(plain)>subject(receive)|out 8 -5 -8\n\
near:right:change 3 -7 1\n\
near:left:maximum 0 8 -10\n\
rule:attitude.self:+|agent:holder|other|act -4 9 -9\n\
rule:friend.copula:+|own 10 -12 0\n\
gov:subject:meet 4 -5 -4\n\
path:owner(attitude+)>object(cause)|in 15 -12 -4\n\
near:left:delegate 11 -5 -8\n\
rule:attitude.adjective:-|free -4 -9 10\n\
gov:subject:hold -2 1 -4\n\
near:left:address -10 -5 12\n\
gov:complement:follow 5 0 -9\n\
near:left:last 3 -4 -6\n\
next:left:terrorist 5 7 -14\n\
near:right:work -5 -2 1\n\
near:right:evidence -16 -1 13\n\
rule:evaluation.noun:-|mixed -9 -5 13\n\
rule:cause.agent:-|act 12 -3 -10\n\
near:right:help -3 2 -6\n\
near:left:maintain 7 1 -11\n\
near:right:manage -13 13 -3\n\
rule:effect.topic-patient:-|agent:other -6 8 -7\n\
near:left:accusation -13 8 2\n\
rule:evaluation.modifier:+|own -1 4 -6\n\
gov:subject:base -6 9 -5\n\
next:right:as 2 -2 -3\n\
rule:phrase.target:-|agent:other -6 -1 1\n\
gov:subject:write -8 -5 7\n\
near:right:itself -6 -7 10\n\
next:left:praise -9 12 -4\n\
near:left:mechanism 11 -4 -10\n\
near:left:prevent 3 5 -11\n\
near:right:earlier 11 -6 -6\n\
gov:object:facilitate -6 13 -8\n\
verb:object:volition!|none 5 -8 -2\n\
near:right:need -5 -3 3\n\
path:complement(grow+)>clause(plain)|out 11 -5 -8\n\
rule:friend.copula:+|direct -3 8 -9\n\
verb:clause:volition|none 1 -3 -3\n\
next:right:company 4 2 -11\n\
rule:cause.agent:+|own -4 8 -6\n\
rule:effect.owner:+|mixed -1 8 -10\n\
near:left:provide 2 -9 2\n\
near:right:accusation 12 -4 -9\n\
next:left:include -7 -5 5\n\
gov:owner:member 9 -5 -6\n\
next:right:into 2 5 -11\n\
path:owner(plain)>subject(effect+)|out 11 -9 -3\n\
next:left:honor -6 -8 13\n\
link:topic(effect+)|from 12 -6 -8\n\
gov:object:mention 14 -9 -7\n\
next:right:try 12 -9 -4\n\
path:owner(plain)>complement(demand)|in 16 -5 -13\n\
gov:object:see 5 -6 -4\n\
near:left:possible 10 -3 -9\n\
near:left:inside 14 -3 -14\n\
rule:attitude.patient:+|out -3 -9 10\n\
gov:owner:family 14 -8 -8\n\
near:left:consequence -13 -3 14\n\
near:left:comment 6 1 -10\n\
gov:complement:show 4 1 -8\n\
rule:attitude.adjective:+|agent:other|free|indirect -11 16 -7\n\
near:left:commend -13 19 -6\n\
near:left:impact 9 0 -11\n\
next:left:visit 11 -7 -6\n\
near:left:race 12 -4 -9\n\
near:left:why 0 4 -8\n\
gov:object:carry 3 -9 2\n\
near:left:get 0 1 -8\n\
rule:will.subject:+|act -10 9 -1\n\
gov:object:use 5 -4 -7\n\
rule:cause.agent:+|in -5 -2 4\n\
near:left:once 7 -10 -1\n\
gov:object:consider 3 1 -9\n\
next:right:speak -10 1 5\n\
gov:complement:engage 15 -7 -9\n\
rule:refusal.subject:-|narration -13 5 5\n\
near:right:advance -14 11 0\n\
near:right:tanker 9 -8 -3\n\
near:right:convention 10 -2 -10\n\
near:right:service 5 -12 4\n\
path:object(receive)>clause(plain)|in 9 -2 -11\n\
gov:owner:action -9 -1 6\n\
path:subject(evaluation+)|out -6 3 -2\n\
gov:owner:bank 13 -4 -11\n\
path:owner(plain)>object(effect-)|in 5 -9 0\n\
near:right:term -9 0 5\n\
near:right:my -12 17 -8\n\
next:left:own -7 -9 12\n\
near:right:see 5 -5 -5\n\
clause:clause:that|how 7 -9 0\n\
gov:object:warn -4 -8 11\n\
near:right:conduct 4 5 -11\n\
near:right:company 7 -8 -4\n\
link:complement(attitude-)|in -1 5 -7\n\
near:right:underline 14 -8 -6\n\
gov:subject:indicate -13 2 9\n\
rule:idiom.near:-|own -8 3 -2\n\
near:right:dollar -12 -5 13\n\
gov:complement:sell 7 0 -12\n\
near:left:walk 17 -11 -7\n\
rule:attitude.patient:+|agent:other 4 -8 -1\n\
path:owner(effect-)>complement(plain)|out 8 -6 -4\n\
rule:effect.partner-patient:+|in 4 -1 -8\n\
near:left:violation 12 1 -15\n\
near:left:international -7 8 -5\n\
clause:clause:that|where 10 -9 -4\n\
next:left:even 11 -1 -12\n\
near:right:place -9 0 5\n\
gov:subject:remove -9 1 3\n\
near:left:toward 5 1 -9\n\
near:left:find -9 7 -3\n\
near:left:during -6 -1 2\n\
gov:subject:recognize 11 -7 -6\n\
next:right:keep -13 2 7\n\
near:right:2015 -1 -7 4\n\
link:topic(grow+)|of -13 1 9\n\
gov:subject:demand 11 -3 -10\n\
path:partner(bond+)>complement(plain)|in -9 11 -6\n\
near:left:embargo 3 -1 -8\n\
near:right:repeatedly 7 -10 -1\n\
gov:object:create -10 0 7\n\
next:right:tell -1 0 -5\n\
near:right:fully 2 5 -9\n\
near:left:another 5 -10 1\n\
gov:owner:compliance -13 1 7\n\
next:right:seem 1 -8 5\n\
link:complement(plain)|according_to 10 -5 -7\n\
gov:object:change 4 -9 3\n\
near:left:complain -13 -7 18\n\
clause:object:adverbial|before 10 -12 1\n\
near:right:strongly 9 -2 -10\n\
next:left:how -9 -3 10\n\
gov:complement:know -4 -8 8\n\
path:subject(plain)>content(plain)>object(plain)|out -11 -4 14\n\
near:left:represent 12 -2 -12\n\
gov:complement:provide 7 -8 -2\n\
next:right:foreign -9 -5 11\n\
near:left:general 11 -9 -5\n\
gov:subject:maintain -8 2 0\n\
near:right:force 8 -4 -7\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -10 -5 9\n\
rule:attitude.topic:+|out -11 6 1\n\
next:left:since 5 -2 -7\n\
rule:reverse.owner:-|in 4 -3 -5\n\
gov:subject:buy 11 -5 -10\n\
near:right:problem 3 6 -11\n\
near:right:major -2 -10 9\n\
gov:complement:become 5 -9 1\n\
near:left:nothing -12 4 1\n\
gov:object:honor -5 -7 11\n\
gov:subject:pull 5 -3 -8\n\
path:complement(break-)|out 5 -8 -3\n\
gov:subject:believe 3 -1 -6\n\
gov:complement:back -12 0 7\n\
rule:cause.event-patient:+|agent:side -9 9 -3\n\
near:right:due 6 0 -9\n\
rule:demand.object:-|mixed -4 -5 5\n\
rule:attitude.patient:-|in 3 -6 -3\n\
near:left:government -5 2 -2\n\
near:right:those 4 -8 0\n\
gov:partner:war 12 -8 -5\n\
verb:subject:possibility|none 11 -3 -10\n\
near:left:part 5 -6 -5\n\
gov:complement:serve 8 -10 -2\n\
next:right:pressure -8 -4 11\n\
path:complement(attitude+)>clause(plain)|out 4 2 -9\n\
near:right:save -13 5 5\n\
near:left:third 9 -7 -4\n\
near:left:bill 6 -13 5\n\
rule:idiom.clause:+|free -11 3 2\n\
near:right:launch 2 -9 3\n\
near:left:example -12 2 7\n\
link:owner(attitude-)|name 11 -7 -6\n\
near:left:become 9 -6 -7\n\
gov:complement:describe 8 -4 -9\n\
near:right:where -6 8 -8\n\
near:right:six 6 -2 -9\n\
rule:refusal.subject:-|indirect -7 3 1\n\
gov:subject:regret 16 -4 -12\n\
rule:cause.event-patient:+|agent:other|other|indirect 8 -11 0\n\
gov:complement:facilitate -8 14 -7\n\
rule:attitude.owner:+|mixed -5 10 -9\n\
verb:clause:demand! -11 7 -2\n\
near:right:firm 2 3 -10\n\
gov:object:commend -13 18 -6\n\
link:topic(effect-)|for -11 0 7\n\
rule:effect.owner-patient:-|agent:side|other|act 14 -1 -13\n\
rule:break.partner:-|act -7 -7 11\n\
near:left:pursue -12 8 0\n\
near:right:exchange 5 4 -11\n\
gov:subject:think -2 -9 7\n\
near:right:] 1 2 -9\n\
near:right:development -12 10 -2\n\
gov:complement:begin 10 -4 -8\n\
rule:effect.event-patient:+|in -3 -6 5\n\
gov:subject:wait -6 11 -10\n\
clause:object:that|how 10 -10 -1\n\
path:subject(plain)>clause(receive)|in -9 2 0\n\
near:right:bad 0 -11 10\n\
near:right:last -4 -4 1\n\
rule:effect.topic-patient:+|indirect -7 4 -1\n\
rule:effect.topic-patient:-|agent:holder -5 -6 9\n\
gov:complement:run 9 -6 -6\n\
near:right:view -1 -7 4\n\
near:left:promise 4 3 -11\n\
next:right:about -8 -2 6\n\
near:right:capability -10 7 -1\n\
gov:complement:announce -5 -6 7\n\
near:right:name -8 -4 7\n\
rule:effect.patient:-|own -6 -1 0\n\
path:complement(plain)>clause(plain)>clause(plain)|in -7 -3 5\n\
gov:subject:build -8 3 0\n\
near:left:argue 0 -9 3\n\
verb:subject:obligation|past 0 -8 5\n\
near:left:present 4 2 -9\n\
gov:subject:undermine -12 -2 11\n\
next:left:despite -8 -6 9\n\
gov:subject:listen -11 17 -7\n\
next:right:describe 7 -2 -8\n\
link:complement(plain)|without -10 13 -8\n\
link:topic(bond+)|for 16 -9 -8\n\
rule:friend.copula:+|indirect 10 -5 -8\n\
near:right:hard 9 -8 -5\n\
link:complement(cause)|in -6 0 -1\n\
gov:complement:end 10 -8 -6\n\
gov:owner:response -6 7 -8\n\
near:left:seek 1 2 -9\n\
near:right:today -11 4 3\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in 9 0 -12\n\
near:right:especially -2 -8 7\n\
gov:subject:invite 7 1 -10\n\
near:left:allegation -12 4 5\n\
clause:complement:relative| 0 -5 -3\n\
rule:break.partner:-|other -6 -2 -1\n\
near:right:declare 9 -5 -6\n\
link:complement(plain)|as 0 -5 -1\n\
near:left:service 12 -7 -7\n\
gov:owner:strategy 5 -11 5\n\
near:right:weak -15 -3 16\n\
rule:will.subject:-|free 13 -6 -8\n\
gov:object:need 10 -1 -12\n\
path:complement(effect+)>clause(plain)|in -7 -4 4\n\
near:left:reaffirm 16 -11 -6\n\
clause:object:ing|on 8 -3 -9\n\
near:right:final 7 -11 2\n\
gov:object:challenge 0 -11 10\n\
next:right:but -1 4 -8\n\
gov:subject:answer -12 1 5\n\
gov:object:read 13 -5 -10\n\
near:left:speech 4 -10 3\n\
path:topic(plain)|in -8 3 3\n\
near:right:60 -10 -5 13\n\
gov:subject:affect -11 -2 9\n\
link:owner(effect+)|of -9 3 2\n\
link:partner(evaluation+)|with -2 -7 3\n\
rule:cause.event-patient:+|agent:target -4 -11 13\n\
gov:complement:get 6 -8 -2\n\
link:patient(plain)|toward 13 -10 -5\n\
link:complement(receive)|in 1 -1 -6\n\
near:left:border -9 0 3\n\
link:partner(attitude-)|with -12 1 7\n\
gov:owner:rival 9 1 -12\n\
gov:complement:comment 10 -1 -11\n\
gov:subject:reiterate 12 -4 -10\n\
near:right:leadership -9 8 -3\n\
path:owner(plain)>subject(attitude-)|out 6 -4 -7\n\
rule:effect.owner-patient:+|indirect -4 1 -3\n\
verb:subject:attitude-! 2 -5 -1\n\
clause:subject:participle|of 4 -10 3\n\
near:left:difficult 14 -4 -11\n\
link:patient(plain)|towards 7 0 -9\n\
role:modifier|other|in -12 -3 11\n\
near:left:towards 4 0 -7\n\
next:right:state -7 -3 7\n\
rule:attitude.received:-|agent:holder|other|act -20 0 19\n\
near:right:until 2 -9 4\n\
near:right:listen -13 15 -4\n\
next:left:make -4 -5 5\n\
near:left:until -10 3 3\n\
gov:subject:prompt -9 -4 13\n\
next:left:during -5 -6 9\n\
gov:owner:export 9 -1 -10\n\
rule:attitude.agent:+|mixed 6 -3 -8\n\
verb:clause:ability!|none 14 -4 -13\n\
next:right:want 2 -5 0\n\
near:right:different 8 -10 -1\n\
clause:subject:adverbial|so_that 7 -11 3\n\
near:right:down 2 1 -8\n\
near:left:half 13 -5 -9\n\
near:left:only -2 -5 2\n\
gov:subject:receive 6 -6 -5\n\
link:topic(plain)|like -10 5 1\n\
rule:effect.copula:-|free 3 -7 0\n\
link:topic(bond+)|in 10 -8 -4\n\
rule:attitude.self:-|narration 10 -4 -7\n\
rule:attitude.partner:-|indirect -10 -5 11\n\
next:right:miss -14 -3 17\n\
gov:object:reiterate 13 -6 -7\n\
near:right:activity 8 -7 -5\n\
path:subject(attempt)>clause(plain)|out 9 -1 -9\n\
near:right:such 4 -2 -7\n\
near:left:blame -7 -3 5\n\
rule:cause.event-patient:+|agent:holder|other|act -3 9 -8\n\
next:right:bank 13 -7 -8\n\
near:left:failure -7 -6 11\n\
gov:attribute:call 8 -8 -5\n\
next:right:believe 7 -8 -1\n\
gov:subject:cause 2 -10 6\n\
rule:attitude.adjective:+|direct 7 -11 -1\n\
next:left:some -2 -8 7\n\
gov:subject:engage 7 2 -11\n\
near:left:; 3 -7 -1\n\
near:left:problem -10 4 2\n\
near:right:vote -3 5 -7\n\
gov:subject:hope 8 -8 -3\n\
gov:subject:draw 1 -9 4\n\
near:left:opinion -12 2 7\n\
rule:demand.object:-|agent:holder|own|indirect 5 -8 0\n\
near:right:later 5 3 -11\n\
next:right:face 12 -8 -4\n\
rule:reverse.patient:+|agent:holder|other|indirect -14 15 -3\n\
near:right:criticism -6 -5 11\n\
rule:attitude.adjective:-|in 5 -6 -4\n\
next:left:announce 12 -8 -5\n\
near:right:impossible 8 2 -13\n\
near:right:world -6 -5 7\n\
near:left:plan 8 -7 -6\n\
path:owner(plain)>subject(effect-)|in -8 -5 7\n\
next:right:express 11 -8 -4\n\
clause:subject:ing|for -1 -1 -4\n\
gov:object:target -10 -3 11\n\
path:owner(plain)>object(receive)|out 9 -5 -7\n\
near:right:reject 7 -5 -3\n\
link:complement(attitude-)|between 8 0 -11\n\
near:right:choose -10 0 6\n\
verb:clause:effect-! -1 3 -7\n\
path:object(effect-)>clause(plain)|in -6 -2 2\n\
near:right:affair 11 -2 -10\n\
gov:owner:opposition 10 -8 -4\n\
gov:subject:travel 12 -3 -10\n\
gov:complement:commit 4 5 -12\n\
near:left:regional 9 -8 -5\n\
gov:object:accept 0 -8 4\n\
link:complement(effect-)|between 10 -4 -8\n\
near:left:missile -8 1 3\n\
gov:complement:blame 11 -7 -6\n\
gov:topic:people 2 5 -10\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -14 2 9\n\
near:right:announce 3 -2 -5\n\
link:complement(attitude-)|at -12 -3 13\n\
path:object(cause)>clause(plain)|out 9 -2 -10\n\
gov:subject:choose -8 -5 11\n\
near:right:industry -13 10 -1\n\
path:owner(plain)>complement(effect-)|in -4 8 -7\n\
near:right:wish 6 2 -11\n\
rule:effect.patient:+|agent:holder|free|indirect 8 -6 -6\n\
near:right:serve 0 -9 5\n\
rule:friend.copula:-|other -10 2 4\n\
near:left:within 2 3 -9\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -13 5 6\n\
clause:clause:adverbial|after -3 -5 1\n\
next:left:show 5 -10 3\n\
path:complement(plain)>clause(plain)>clause(plain)|out 0 6 -9\n\
near:left:refer 4 -9 2\n\
verb:clause:fail -5 -8 11\n\
rule:effect.partner-patient:-|free 14 -8 -7\n\
path:subject(receive)>clause(demand)|in -13 4 3\n\
next:right:seek 1 -9 5\n\
near:right:require 14 -6 -9\n\
next:right:work -9 11 -4\n\
rule:friend.copula:+|out -8 1 2\n\
path:object(reverse)|in 11 -6 -6\n\
near:left:legitimate -13 13 -2\n\
next:right:campaign 9 -3 -8\n\
verb:clause:cause! 1 -6 1\n\
near:left:neither 10 -7 -6\n\
rule:break.agent:-|direct -13 -2 13\n\
link:complement(receive)|on -4 -8 8\n\
near:right:grateful 15 -11 -5\n\
near:right:provide -7 -1 3\n\
near:left:news 10 -6 -5\n\
gov:complement:denounce 3 5 -12\n\
clause:clause:adverbial|although 6 -8 1\n\
near:left:dismiss -10 2 5\n\
next:right:nomination 11 -6 -6\n\
link:complement(grow+)|to -10 1 5\n\
near:right:strong -2 5 -7\n\
rule:bond.state:-|free 6 -1 -8\n\
link:owner(plain)|from 11 -10 -2\n\
link:topic(effect+)|in 10 -3 -9\n\
near:right:maintain 7 -3 -8\n\
near:right:pull 4 -1 -7\n\
gov:object:reimpose 11 -4 -10\n\
near:right:hospital -16 9 2\n\
link:complement(effect+)|by 4 -8 1\n\
near:right:often 9 1 -13\n\
rule:friend.owner:+|narration -2 -6 8\n\
role:topic|own|out 4 -6 -2\n\
verb:clause:volition!|none -6 9 -7\n\
rule:reverse.owner:-|out -8 0 5\n\
next:left:use 6 -1 -9\n\
rule:demand.object:-|act 4 -6 -2\n\
rule:effect.event-patient:+|free 4 -10 2\n\
path:subject(plain)>content(plain)>complement(plain)|in -9 -4 8\n\
gov:subject:participate -12 3 7\n\
near:right:find -6 -5 6\n\
gov:subject:destroy -9 -4 11\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 6 1 -10\n\
near:right:importance 13 -9 -5\n\
near:left:commitment 4 -7 -1\n\
rule:attitude.noun:-|in 1 -2 -3\n\
near:right:extend 9 -6 -6\n\
near:left:reason -5 8 -7\n\
gov:object:kill 6 5 -13\n\
rule:attitude.owner:-|agent:target -10 -3 11\n\
rule:effect.patient:-|agent:holder|free|act 10 -2 -8\n\
next:right:find -11 -4 13\n\
rule:friend.owner:+|indirect -3 -7 8\n\
verb:subject:obligation!|present -7 -2 6\n\
rule:bond.state:+|narration 5 -9 2\n\
clause:subject:adverbial|even_if 9 0 -12\n\
near:right:speech 1 -8 3\n\
gov:subject:contain -11 -1 9\n\
path:owner(plain)>complement(attitude-)|in -8 8 -5\n\
near:left:behavior -8 -6 11\n\
gov:topic:one 3 2 -9\n\
path:partner(bond+)>object(grow+)|out -10 14 -5\n\
path:subject(reverse)|in -2 -8 6\n\
path:owner(plain)>topic(plain)>object(plain)|in 8 -5 -8\n\
link:topic(attitude-)|in 9 -2 -9\n\
rule:attitude.owner:+|act 3 -7 -1\n\
near:right:them 5 -5 -3\n\
rule:idiom.clause:+|other -11 6 0\n\
near:right:second 0 3 -8\n\
rule:effect.topic-patient:+|act 7 1 -9\n\
gov:object:release -4 8 -9\n\
gov:subject:walk -5 -8 10\n\
path:object(attitude+)>clause(plain)|in -6 0 1\n\
near:right:sell -8 -5 10\n\
gov:complement:will -12 13 -4\n\
near:left:seem 10 -7 -6\n\
next:left:back -3 6 -8\n\
gov:subject:resolve 8 0 -9\n\
near:left:isolate -12 4 5\n\
next:right:issue 10 -2 -10\n\
next:right:leave 0 -10 8\n\
near:right:trade -1 -5 1\n\
next:right:crude 14 -1 -15\n\
next:left:ask 9 -6 -7\n\
near:right:pass 2 5 -10\n\
next:left:express 12 -7 -6\n\
gov:subject:promote -12 -2 12\n\
near:left:replace 12 -8 -5\n\
path:owner(plain)>complement(receive)>clause(plain)|in -13 4 7\n\
near:right:immediately -7 -6 10\n\
next:right:family 12 -6 -7\n\
gov:subject:reverse -11 -1 10\n\
verb:clause:fail! 4 3 -10\n\
gov:subject:facilitate 12 -3 -10\n\
near:right:face 1 -6 1\n\
gov:owner:year 3 -10 4\n\
rule:effect.noun-patient:+|direct -2 -9 7\n\
rule:attitude.self:+|agent:target 0 -10 6\n\
gov:subject:invest 12 -3 -11\n\
rule:effect.event-patient:-|indirect -4 -5 2\n\
gov:owner:word -10 3 1\n\
near:left:allow 7 -8 -2\n\
path:subject(effect-)>clause(cause)|out 11 -2 -11\n\
near:left:independent -10 -3 11\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in 9 -4 -8\n\
clause:complement:adverbial|because -7 -7 7\n\
gov:object:extend 4 -1 -7\n\
clause:complement:that|whether 2 -8 4\n\
next:right:before -5 -8 9\n\
gov:complement:pay -5 9 -8\n\
rule:reverse.patient:+|act -8 9 -7\n\
near:right:study 12 -8 -5\n\
path:subject(effect-)>clause(plain)|in 1 -3 -4\n\
link:owner(attitude+)|demonym -6 2 -1\n\
near:right:double 12 -5 -8\n\
rule:idiom.clause:-|act -12 -3 14\n\
gov:subject:challenge -10 2 5\n\
next:left:inside 13 -3 -13\n\
gov:topic:group 11 -5 -8\n\
rule:friend.copula:+|free -6 6 -4\n\
rule:inability.subject:-|out -7 -1 5\n\
near:left:repeatedly -9 3 2\n\
rule:attitude.adjective:-|indirect 3 -8 2\n\
gov:subject:achieve 4 -8 2\n\
near:left:threaten 3 1 -11\n\
next:right:share 8 -6 -6\n\
gov:owner:official -5 -5 9\n\
near:left:development 11 -10 -3\n\
rule:attitude.owner:+|own 2 -5 -1\n\
near:left:extension -17 0 16\n\
gov:owner:reaction 13 -2 -11\n\
near:left:into 1 -1 -6\n\
gov:object:negotiate -3 -9 11\n\
rule:phrase.target:+|agent:other|free|indirect -10 8 -3\n\
gov:subject:attend 9 -6 -4\n\
near:left:action -3 -6 6\n\
next:right:never -12 -1 10\n\
near:left:public -1 6 -9\n\
near:right:email 8 -3 -8\n\
next:right:war 6 4 -13\n\
gov:owner:nomination 9 -2 -9\n\
near:right:put 0 -5 -3\n\
rule:break.agent:-|indirect 7 -3 -7\n\
near:right:million -1 -8 2\n\
gov:owner:game -14 -4 16\n\
rule:attitude.adjective:-|agent:other 0 1 -7\n\
near:right:relationship 9 -11 -1\n\
next:left:endorse -9 9 -3\n\
gov:complement:wait -4 -9 10\n\
rule:effect.partner-patient:-|out 11 -7 -5\n\
near:right:part -3 -5 1\n\
gov:subject:address -2 -7 5\n\
near:right:closer 6 -10 0\n\
near:left:stance -11 3 5\n\
gov:owner:border 9 -3 -8\n\
link:complement(plain)|during 11 -3 -9\n\
near:right:write -5 -6 5\n\
path:topic(attitude+)>object(cause)|in -4 12 -10\n\
near:left:choose 2 5 -10\n\
rule:attitude.owner:-|agent:other|free|indirect 4 -7 -1\n\
gov:object:reaffirm 11 -9 -5\n\
next:left:former 3 -7 1\n\
link:complement(reverse)|on 7 0 -10\n\
next:left:believe 0 -9 3\n\
link:complement(plain)|behind 10 -1 -12\n\
path:subject(effect-)>clause(attempt)|in -10 2 5\n\
next:right:national -8 10 -4\n\
gov:complement:issue -8 -3 7\n\
near:left:enter 10 -5 -7\n\
rule:attitude.cause:-|free -11 -3 12\n\
rule:effect.copula:-|direct 3 0 -7\n\
near:left:[ -2 5 -8\n\
near:right:bid -10 10 -3\n\
near:left:unilateral -7 3 2\n\
rule:effect.event-patient:-|out 5 -3 -6\n\
near:left:defend -7 9 -6\n\
rule:phrase.target:-|direct 1 1 -7\n\
gov:subject:warn 5 -6 -2\n\
rule:effect.patient:-|agent:target -5 -5 6\n\
near:left:energy 6 2 -10\n\
path:patient(effect-)>object(cause)|in -9 -6 14\n\
rule:attitude.owner:+|agent:holder|other|act 3 -9 2\n\
near:right:begin 5 -3 -6\n\
near:right:favor 10 -11 -1\n\
near:right:within -3 7 -8\n\
path:subject(bond+)|in -8 9 -6\n\
rule:idiom.near:-|indirect -4 -5 3\n\
rule:effect.owner-patient:+|agent:other|other|direct 6 -10 0\n\
near:left:old 11 -8 -5\n\
next:left:toward 3 2 -9\n\
rule:effect.event-patient:-|mixed -10 -2 9\n\
gov:object:sell 6 -4 -8\n\
rule:effect.event-patient:+|direct 9 -8 -3\n\
next:right:note 3 -6 0\n\
gov:subject:extend 3 -7 1\n\
gov:owner:return 9 -5 -8\n\
rule:attitude.partner:-|in -10 -1 6\n\
path:owner(plain)>topic(plain)>object(plain)|out 3 -1 -7\n\
link:patient(attitude-)|of -11 3 4\n\
near:left:approach -3 6 -7\n\
near:right:feel 8 -9 0\n\
near:left:future 8 -9 0\n\
gov:subject:realize -13 3 7\n\
rule:friend.owner:+|act 10 -2 -10\n\
near:right:day -1 -6 2\n\
gov:complement:point -7 -4 6\n\
rule:attitude.topic:-|mixed 11 -1 -12\n\
near:right:allegation -10 2 6\n\
path:subject(cause)>clause(cause)|in 9 -7 -5\n\
next:right:word -12 10 -2\n\
near:left:( 3 -3 -3\n\
gov:complement:voice -10 1 6\n\
link:complement(receive)|against 3 6 -12\n\
near:right:certain 8 -1 -10\n\
near:left:consult 15 -8 -7\n\
rule:bond.state:-|other 7 -6 -7\n\
near:left:six 9 -8 -4\n\
rule:refusal.subject:-|other -2 -6 3\n\
near:right:site -12 0 9\n\
gov:object:remove 6 -3 -7\n\
gov:object:isolate -12 3 5\n\
near:left:very 1 -7 0\n\
rule:attitude.noun:+|own 8 -7 -3\n\
gov:subject:pick -11 6 0\n\
gov:object:meet 3 -3 -6\n\
near:left:able 11 -7 -5\n\
near:left:national 8 -7 -4\n\
next:right:attack -8 -3 9\n\
rule:effect.owner-patient:+|agent:side -6 2 -2\n\
near:left:resolution -6 2 -1\n\
gov:subject:restore 4 -8 2\n\
next:right:point 8 0 -10\n\
rule:phrase.subject:+|indirect -1 4 -7\n\
near:right:reaction 11 -4 -8\n\
near:right:dismiss 4 2 -8\n\
near:left:discussion 12 -6 -8\n\
path:subject(effect-)>clause(demand)|in -2 -9 9\n\
gov:subject:plan 8 -4 -7\n\
gov:subject:fly 12 -5 -8\n\
rule:reverse.patient:-|in 5 0 -8\n\
rule:evaluation.verb:-|mixed 6 -7 -1\n\
near:left:reiterate 9 -10 -2\n\
near:left:nor -6 -6 9\n\
near:left:practice -6 -8 13\n\
link:topic(plain)|including 10 0 -11\n\
near:right:secretary -4 -7 8\n\
gov:topic:oil 2 5 -10\n\
path:subject(receive)>clause(plain)>clause(plain)|in 9 -8 -4\n\
near:right:fear 10 -2 -9\n\
link:complement(break-)|on 0 -6 1\n\
near:left:although -1 -8 5\n\
next:left:follow -6 -6 8\n\
link:complement(plain)|under -9 0 4\n\
rule:evaluation.verb:+|out 3 -3 -3\n\
near:right:legitimate -9 12 -4\n\
near:right:capital -8 4 1\n\
near:left:along 6 -8 -2\n\
near:left:source 11 -1 -12\n\
next:right:lose 11 -2 -11\n\
near:right:block 10 -7 -5\n\
near:right:praise 7 -8 -2\n\
path:subject(cause)>clause(plain)|out -3 -5 3\n\
near:right:alleged 14 -4 -11\n\
next:left:welcome -7 13 -7\n\
gov:object:strengthen 9 -7 -5\n\
gov:subject:appear 1 -7 2\n\
near:right:family 8 -4 -7\n\
near:right:; -6 -2 4\n\
gov:patient:war 0 7 -9\n\
rule:attitude.self:+|agent:other|other|direct -5 -8 8\n\
near:right:long 3 -6 -1\n\
verb:clause:evaluation+ -4 -2 0\n\
gov:complement:direct -12 7 2\n\
rule:effect.partner-patient:+|free 10 -3 -8\n\
gov:subject:suggest -6 -4 7\n\
next:left:current 9 -4 -7\n\
rule:effect.copula:-|own 8 0 -10\n\
gov:subject:let 2 -7 -1\n\
verb:object:ability!|present 1 -5 0\n\
near:left:claim -1 -5 1\n\
next:left:pressure -8 -4 11\n\
gov:owner:leader 9 -6 -6\n\
near:left:export 7 -1 -10\n\
gov:object:cut 7 0 -10\n\
near:right:hand -4 -7 7\n\
near:right:buy 10 -4 -9\n\
path:subject(plain)>content(plain)>object(plain)|in -14 5 7\n\
path:subject(receive)>clause(attitude-)|in 5 -10 3\n\
link:object(evaluation-)| 7 -6 -5\n\
rule:idiom.sentence:-|indirect -5 -1 0\n\
rule:effect.owner-patient:+|agent:other|free|indirect -7 0 -1\n\
path:subject(effect-)>clause(plain)|out 2 -5 -2\n\
gov:subject:name -4 -7 9\n\
next:left:continue 4 -9 3\n\
next:right:administration -3 -7 7\n\
near:right:standing -11 -1 9\n\
path:subject(grow+)>clause(attempt)|in -11 -1 9\n\
gov:subject:release 4 -7 -2\n\
near:right:game -11 -6 16\n\
near:left:northern 11 -2 -10\n\
near:right:constructive -12 10 0\n\
next:right:presence -10 -3 12\n\
near:right:air 11 -4 -9\n\
near:right:spokesman 9 -8 -3\n\
rule:grow.partner:+|out -5 2 -2\n\
near:right:candidacy -10 1 7\n\
clause:clause:ing|in -6 1 1\n\
gov:subject:intend -9 0 6\n\
rule:friend.owner:+|own 5 -7 0\n\
clause:subject:adverbial|although -1 -7 4\n\
rule:cause.event-patient:+|in -2 -4 1\n\
clause:object:relative|whose -8 3 2\n\
link:patient(effect+)|to -7 11 -7\n\
gov:subject:oppose -2 -6 4\n\
near:right:nominee -4 -6 9\n\
link:owner(friend+)|demonym 3 1 -7\n\
rule:phrase.target:+|direct 4 -3 -5\n\
near:right:high 4 3 -8\n\
near:right:push -3 -6 7\n\
next:left:military -6 -5 9\n\
near:left:particular -10 0 7\n\
near:left:gas 9 -8 -3\n\
clause:object:participle| -1 -4 -1\n\
gov:subject:succeed 4 -10 5\n\
near:right:ship 7 -2 -8\n\
near:left:down -2 4 -7\n\
link:topic(plain)|than -6 -7 10\n\
clause:subject:that|where 1 -6 1\n\
next:right:hope 8 -8 -2\n\
gov:subject:boost 9 -10 -2\n\
link:owner(effect+)|name 8 -6 -3\n\
near:left:senator 9 -3 -9\n\
next:left:lead 3 -7 1\n\
near:right:suffer 6 1 -10\n\
link:partner(effect-)|- -11 1 7\n\
path:subject(plain)>clause(attitude-)>clause(plain)|in 10 -2 -11\n\
near:right:certainly -7 -7 12\n\
near:left:difference -8 -5 10\n\
rule:grow.agent:+|mixed 10 -3 -8\n\
path:object(plain)>clause(attempt)|in 5 -1 -8\n\
rule:reverse.patient:-|agent:holder -10 1 7\n\
near:right:intend -9 0 7\n\
rule:attitude.self:-|agent:other|other|direct -8 0 3\n\
gov:object:cause 4 3 -9\n\
near:left:compensate 12 -2 -12\n\
rule:cause.agent:+|direct -5 5 -3\n\
path:partner(plain)>complement(plain)|in 2 -8 2\n\
rule:attitude.partner:-|agent:holder -9 -4 10\n\
near:right:war 2 -5 -2\n\
next:left:prevent 4 3 -10\n\
near:right:race 9 -2 -9\n\
near:right:between 6 -7 -2\n\
near:left:process 9 -7 -4\n\
gov:owner:attack 7 -5 -4\n\
rule:attitude.adjective:-|direct 1 1 -7\n\
verb:complement:obligation|past -9 4 2\n\
next:right:get -1 6 -9\n\
path:owner(plain)>object(receive)|in -8 -7 10\n\
gov:complement:conduct -9 0 6\n\
near:right:deserve -5 11 -9\n\
path:owner(effect-)>subject(plain)|out -7 6 -4\n\
near:right:line 0 3 -7\n\
next:right:impose 8 -9 0\n\
near:right:lot -11 10 -3\n\
link:complement(grow+)|between 6 -2 -6\n\
next:right:give -1 3 -8\n\
near:right:respect 0 -8 4\n\
clause:subject:adverbial|because -4 2 -3\n\
near:left:situation -1 7 -8\n\
next:right:— -6 0 2\n\
gov:subject:denounce 8 -2 -8\n\
near:right:direct 3 -8 4\n\
path:complement(bond+)|in 9 -4 -8\n\
gov:subject:counter -2 7 -9\n\
link:patient(plain)|anti -8 1 2\n\
near:left:forget 3 3 -10\n\
near:left:withdraw 5 -4 -6\n\
near:right:record -4 -8 9\n\
path:owner(effect-)>object(plain)|out 10 -1 -10\n\
near:left:letter 0 -9 7\n\
near:right:measure -7 0 4\n\
gov:owner:victory 11 -7 -5\n\
gov:owner:goal 6 -8 1\n\
near:left:refuse -8 -4 10\n\
role:attribute|own|in -5 4 -6\n\
next:left:warn -7 -4 11\n\
next:right:put 3 3 -9\n\
rule:friend.owner:-|free 3 3 -8\n\
near:right:case 3 0 -7\n\
near:left:strike 1 2 -8\n\
near:right:recently 7 -8 0\n\
next:right:effort -5 -5 8\n\
next:left:end -12 -4 13\n\
near:right:progress -12 8 2\n\
near:left:email 10 -6 -7\n\
rule:attitude.self:-|agent:holder|other|mixed 7 -5 -5\n\
gov:owner:proposal -4 7 -6\n\
rule:effect.patient:+|agent:holder|free|act 8 -8 -1\n\
link:patient(effect-)|to 11 -5 -6\n\
link:complement(cause)|from 5 -9 2\n\
near:right:around -6 -5 9\n\
verb:clause:obligation!|present 6 -7 -2\n\
gov:subject:face 6 -5 -5\n\
rule:attitude.partner:-|other -1 -10 8\n\
rule:reverse.patient:+|agent:holder|other|act -9 9 -6\n\
gov:object:share 3 2 -9\n\
path:complement(plain)>clause(attitude-)|in 6 -6 -4\n\
near:left:around 5 -9 0\n\
gov:complement:reject -8 -4 9\n\
near:left:majority 10 -5 -7\n\
near:right:deputy 6 0 -8\n\
near:right:deserved -9 17 -10\n\
verb:subject:will+ 2 4 -8\n\
gov:subject:ignore -9 3 2\n\
clause:clause:adverbial|because 1 -3 -5\n\
gov:object:revive 11 -7 -5\n\
gov:complement:move 0 4 -8\n\
gov:subject:campaign 3 4 -9\n\
near:right:head 8 -6 -3\n\
gov:complement:start 10 -4 -7\n\
path:owner(evaluation+)>complement(plain)|in -7 4 -2\n\
rule:idiom.clause:-|own -8 7 -2\n\
rule:inability.subject:-|free -3 -5 4\n\
gov:subject:ensure -8 -3 8\n\
next:right:see 7 -2 -8\n\
near:right:goal 5 -8 0\n\
near:right:troop -1 -8 6\n\
near:left:dispute 8 -1 -9\n\
gov:object:choose 5 3 -10\n\
rule:attitude.self:-|agent:other|free|indirect -1 -5 1\n\
gov:object:serve -7 -5 10\n\
near:right:oil 1 -2 -4\n\
clause:subject:ing|without -6 6 -7\n\
rule:effect.event-patient:+|indirect -7 1 1\n\
path:subject(plain)>clause(plain)>clause(plain)|out 6 -4 -5\n\
gov:owner:some 7 -6 -5\n\
gov:owner:crisis 0 9 -12\n\
next:left:northern 12 -3 -10\n\
gov:subject:urge 7 -4 -5\n\
clause:complement:relative|whose -7 5 -2\n\
rule:attitude.topic:+|free 5 -1 -7\n\
rule:effect.topic-patient:+|direct 7 -7 -4\n\
clause:complement:ing|from 9 -2 -8\n\
near:right:prevent -8 -3 8\n\
near:left:might 9 -6 -5\n\
near:left:ever -2 -8 5\n\
near:right:matter 11 -6 -7\n\
gov:complement:keep -6 -6 8\n\
gov:owner:relation 5 -2 -7\n\
near:left:shot -12 -1 12\n\
link:complement(cause)|with 2 -4 -2\n\
rule:friend.owner:+|direct 6 -5 -4\n\
path:subject(plain)>clause(cause)|out 2 -5 -1\n\
near:right:protect -8 3 2\n\
link:complement(grow+)|on -1 -6 4\n\
rule:cause.event-patient:+|agent:holder|free|indirect -8 10 -3\n\
link:attribute(break-)| 9 -2 -10\n\
gov:object:improve -9 7 -1\n\
near:left:cooperate -10 8 -1\n\
gov:object:slam 12 -2 -11\n\
near:left:listen -10 13 -6\n\
near:right:alliance -10 7 -1\n\
rule:attitude.patient:-|free -6 -4 5\n\
clause:complement:participle|as -11 7 1\n\
near:right:nobody -14 6 4\n\
near:right:counterpart 8 -1 -8\n\
rule:evaluation.noun:-|own 3 -7 2\n\
verb:attribute:break- 1 -1 -6\n\
path:complement(demand)|out -4 -6 5\n\
rule:obligation.subject:-|mixed -1 -8 6\n\
near:right:behavior -6 -5 9\n\
next:right:since 2 -6 0\n\
path:object(effect-)>clause(attempt)|in 2 4 -10\n\
gov:owner:case 3 2 -9\n\
gov:object:recognize 1 5 -10\n\
near:right:example -3 11 -11\n\
near:right:destroy -11 -1 11\n\
near:right:fuel 11 -3 -9\n\
gov:complement:strengthen -8 10 -3\n\
near:left:certain -5 -7 9\n\
near:right:chief 4 -7 0\n\
near:left:court -6 -6 9\n\
near:left:trigger 5 -8 2\n\
rule:demand.object:-|agent:side|free|direct -10 1 7\n\
link:topic(plain)|over 8 -3 -7\n\
gov:subject:spend -8 2 1\n\
near:right:unilateral -8 0 6\n\
near:right:order 2 -6 -2\n\
next:right:quit -6 -4 10\n\
near:right:billion 9 -2 -9\n\
path:subject(plain)>clause(effect-)|out 7 -4 -6\n\
gov:patient:attack -7 -4 7\n\
gov:owner:work 4 3 -8\n\
path:object(grow+)|out -9 -1 7\n\
rule:evaluation.noun:+|mixed -5 1 -2\n\
verb:complement:counterfactual|present -9 5 -1\n\
rule:effect.patient:+|narration 7 -3 -5\n\
near:right:energy 7 -5 -5\n\
next:left:though 3 -7 2\n\
next:right:dollar -12 -2 12\n\
rule:evaluation.verb:+|direct -3 0 -2\n\
near:right:forget 3 -10 6\n\
near:right:implement 4 -6 -2\n\
near:left:conference 9 -7 -5\n\
next:left:up 7 -4 -6\n\
near:right:conference 8 -3 -7\n\
gov:owner:agenda -10 1 7\n\
verb:subject:demand! -9 6 0\n\
gov:complement:write 0 2 -6\n\
path:subject(plain)>clause(receive)>clause(plain)|in 0 4 -7\n\
gov:complement:suspend -10 -4 11\n\
clause:subject:adverbial|before 3 -6 -2\n\
gov:subject:save -7 -5 8\n\
rule:attitude.partner:+|other -9 -5 10\n\
rule:effect.owner-patient:-|agent:other|other|indirect 7 -6 -6\n\
next:right:decide 0 6 -9\n\
near:right:draft 6 -7 -2\n\
rule:effect.patient:+|agent:side|other|indirect -7 7 -4\n\
near:right:adopt -7 -4 9\n\
next:left:reduce 5 -1 -7\n\
near:right:special 3 -9 3\n\
near:right:legal 8 -5 -5\n\
rule:attitude.owner:+|agent:other|other|indirect -5 7 -6\n\
next:right:economy -8 5 0\n\
near:right:text 9 -6 -5\n\
near:left:rather -6 -5 9\n\
next:left:like 0 0 -5\n\
gov:subject:launch -5 -5 6\n\
near:left:your 11 -5 -8\n\
near:right:introduce -9 -2 9\n\
near:right:submit -9 3 2\n\
near:right:tweet 2 -8 4\n\
near:left:link -9 3 3\n\
path:subject(evaluation+)>clause(plain)|out 10 -6 -5\n\
path:owner(plain)>object(break-)|in -10 -3 11\n\
gov:object:head 10 -7 -5\n\
near:right:message 8 -4 -6\n\
near:left:sell 0 2 -8\n\
near:right:former 3 -5 -3\n\
near:left:consider -6 3 -1\n\
path:patient(effect-)>object(effect-)|out -8 -2 7\n\
near:left:treat 10 -4 -8\n\
gov:object:expand -4 6 -4\n\
link:complement(attitude-)|from 2 -6 1\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -6 4 -2\n\
path:subject(cause)>clause(attitude+)|in 5 5 -12\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -6 8 -7\n\
near:left:adopt -8 -6 11\n\
clause:subject:ing|after 8 -4 -6\n\
near:right:drone -6 7 -6\n\
near:right:travel 8 -1 -9\n\
gov:complement:close -7 -6 10\n\
rule:effect.copula:-|other 4 -6 -2\n\
gov:subject:file 10 -3 -9\n\
near:right:signatory -11 0 8\n\
near:left:price -6 -5 10\n\
next:left:not -5 9 -9\n\
next:right:lead 8 -4 -6\n\
near:right:once 1 -6 -1\n\
gov:complement:cooperate -6 9 -5\n\
gov:complement:talk 5 -4 -6\n\
near:left:face -4 -6 6\n\
path:owner(plain)>topic(plain)>object(attitude+)|in 12 -11 -2\n\
next:right:decision 1 -7 3\n\
gov:object:raise -7 2 2\n\
rule:reverse.patient:-|agent:other 9 -1 -9\n\
near:left:phone 12 -3 -10\n\
link:patient(attitude+)|of -9 -2 6\n\
near:right:hold -3 1 -4\n\
near:left:strong 0 -6 4\n\
near:left:regret -8 -2 6\n\
near:right:endorse 4 -7 0\n\
near:left:convince 12 -5 -8\n\
verb:subject:possibility!|present 1 -4 -4\n\
near:left:express -5 3 -2\n\
rule:attitude.self:-|agent:other|free|direct -6 7 -5\n\
gov:object:run 8 -6 -5\n\
near:left:serve 2 -7 2\n\
path:topic(plain)>complement(plain)>clause(plain)|in -3 3 -6\n\
rule:effect.copula:+|other 10 -5 -6\n\
near:right:maximum -3 5 -6\n\
rule:effect.topic-patient:-|out 0 -5 2\n\
near:right:plus 9 -4 -6\n\
near:right:deep 10 -6 -6\n\
path:subject(plain)>clause(cause)|in 1 -2 -5\n\
path:subject(effect+)>clause(plain)>clause(plain)|out -2 -7 8\n\
gov:object:expect 3 -8 2\n\
gov:owner:dollar -11 -2 11\n\
clause:complement:that|why 5 4 -11\n\
gov:owner:role 0 2 -6\n\
near:right:system 8 -6 -5\n\
near:left:reaction 9 -3 -7\n\
near:left:attempt -4 -5 6\n\
near:right:standard 10 -5 -6\n\
near:left:few -1 3 -7\n\
gov:owner:industry -11 8 0\n\
next:left:into 4 -1 -6\n\
near:left:hear -9 3 0\n\
gov:subject:emphasize 7 -4 -5\n\
gov:subject:acknowledge 6 -7 0\n\
rule:effect.owner-patient:+|agent:other|free|direct -5 -3 6\n\
near:left:kill 5 2 -9\n\
clause:object:adverbial|although 9 -6 -6\n\
near:right:flag -11 1 8\n\
near:left:remove -6 4 -2\n\
near:right:new 0 -1 -3\n\
gov:subject:will -6 1 1\n\
gov:complement:link -11 1 8\n\
gov:subject:enter 5 -3 -6\n\
near:right:how 6 -4 -5\n\
near:left:likely 5 -7 0\n\
near:left:supply -8 -1 6\n\
gov:partner:difference -10 -2 11\n\
next:left:reaffirm 13 -10 -4\n\
near:right:mostly 12 -4 -10\n\
near:right:receive 3 -5 -3\n\
near:left:act -5 8 -6\n\
clause:attribute:relative|that -7 -3 6\n\
near:right:number 6 -7 -1\n\
verb:complement:ability!|present -5 1 -2\n\
gov:patient:embargo 1 -1 -5\n\
near:left:file 1 7 -11\n\
near:right:reason 7 -8 -1\n\
link:subject(will+)| 2 4 -8\n\
near:left:instead 2 -8 3\n\
rule:effect.copula:+|direct 8 -5 -6\n\
path:owner(plain)>complement(attitude+)|out 5 -6 -5\n\
near:left:sure 1 -9 6\n\
path:topic(plain)>complement(cause)|out 4 -7 1\n\
rule:phrase.target:-|agent:other|other|indirect -1 -8 6\n\
next:right:out -7 4 0\n\
clause:subject:participle|once -10 -4 11\n\
near:right:rule -1 -8 8\n\
gov:subject:pledge 5 0 -7\n\
next:left:stop -5 -5 9\n\
next:right:show 2 -8 4\n\
near:left:may 6 -5 -5\n\
path:owner(plain)>subject(grow+)|out 7 -7 -1\n\
near:left:commit -4 8 -8\n\
gov:subject:enjoy -9 6 0\n\
gov:owner:comment -4 -5 7\n\
near:right:counter -9 9 -4\n\
gov:subject:strike 9 -1 -9\n\
near:right:sale -7 -6 11\n\
near:right:wait 1 4 -8\n\
gov:owner:capability 2 2 -7\n\
near:right:conservative 10 -3 -9\n\
gov:owner:partner 3 -7 0\n\
path:owner(evaluation+)>subject(plain)|out -8 0 4\n\
path:subject(fail)|out -11 -1 11\n\
rule:attitude.topic:+|direct 5 1 -9\n\
path:owner(plain)>complement(cause)|out -4 -3 1\n\
near:left:riot 10 -2 -9\n\
gov:owner:membership -10 11 -4\n\
next:right:primary 9 -3 -7\n\
gov:patient:support -5 -1 1\n\
gov:owner:refusal -11 -2 12\n\
path:owner(plain)>object(effect-)>clause(plain)|in 8 -5 -7\n\
gov:topic:deal 10 -10 -2\n\
near:left:hostile 1 2 -8\n\
near:right:vaccine -12 2 8\n\
near:right:market 8 -3 -8\n\
gov:complement:refer -2 -4 3\n\
rule:grow.partner:+|agent:side -5 6 -3\n\
next:right:warn 7 -3 -4\n\
rule:idiom.clause:-|mixed -2 -6 6\n\
gov:complement:cause 4 2 -8\n\
path:subject(break-)|in -4 -5 5\n\
path:subject(grow+)>clause(attitude+)|out -12 9 1\n\
link:complement(plain)|into 9 -6 -4\n\
near:right:emphasize 5 -8 2\n\
rule:bond.partner:+|narration 0 -2 -2\n\
gov:complement:ask 3 -5 -4\n\
rule:bond.state:-|indirect 4 1 -7\n\
path:owner(plain)>subject(attempt)|out -7 -3 10\n\
near:left:prove -8 4 0\n\
next:left:offer 8 1 -11\n\
path:complement(plain)>clause(demand)|in -6 2 -3\n\
near:left:yet -5 -5 6\n\
near:left:whose 6 -8 -2\n\
path:subject(plain)>content(plain)>attribute(plain)|in 3 2 -9\n\
near:right:willing 9 -9 -1\n\
rule:attitude.topic:-|free -6 -3 5\n\
next:right:conflict 13 -3 -10\n\
next:right:negotiate -9 -2 7\n\
near:left:delegation 8 -3 -7\n\
near:left:ready -8 1 4\n\
next:right:promise -7 -4 8\n\
gov:subject:raise -5 5 -5\n\
near:left:second 7 -5 -4\n\
path:subject(demand)>clause(plain)|in 3 -6 -1\n\
rule:attitude.topic:-|direct 4 1 -8\n\
near:left:aide 9 -3 -8\n\
near:right:across 8 0 -9\n\
rule:grow.partner:+|agent:holder|other|act -2 4 -5\n\
gov:subject:comply 6 0 -9\n\
next:left:unilateral -8 -3 11\n\
path:subject(reverse)|out 6 -5 -4\n\
next:right:even -8 0 5\n\
gov:complement:warn -8 -2 8\n\
near:right:honor 5 -8 1\n\
gov:topic:ally 9 -7 -3\n\
near:right:election -1 2 -5\n\
path:owner(evaluation+)>subject(plain)|in -3 -9 9\n\
gov:subject:read -9 4 1\n\
path:patient(effect-)>object(attitude-)|in -5 13 -9\n\
gov:complement:counter -13 9 2\n\
near:right:despite -4 6 -7\n\
near:right:allow -6 5 -3\n\
next:right:back 3 -6 -1\n\
near:right:reporter 6 -3 -5\n\
near:right:fire 9 -2 -8\n\
gov:complement:stay -9 3 2\n\
rule:attitude.self:+|agent:side|free|direct -9 7 -2\n\
path:subject(effect+)>clause(grow+)|out -9 8 -1\n\
rule:attitude.self:-|agent:holder|free|mixed -9 8 -3\n\
gov:object:require 11 -6 -6\n\
rule:break.partner:-|agent:holder|other|act -5 -6 8\n\
path:topic(plain)>topic(plain)>object(plain)|in 10 -4 -7\n\
near:left:newspaper -5 -7 9\n\
near:left:something 5 -1 -8\n\
near:right:contest 11 -2 -9\n\
rule:attitude.owner:+|agent:side|other|direct -5 9 -6\n\
rule:demand.object:-|agent:other|own|direct 7 -4 -5\n\
gov:complement:win 7 -5 -4\n\
near:left:home 10 -9 -2\n\
next:left:those -7 -4 8\n\
near:left:approve 5 -10 3\n\
next:right:use -2 -7 5\n\
near:right:port -10 5 -1\n\
gov:subject:underline 9 -6 -4\n\
near:left:serious -9 2 5\n\
near:left:reduce 0 1 -5\n\
near:left:conservative 6 0 -9\n\
clause:subject:ing|at -7 -1 5\n\
rule:effect.topic-patient:+|in -1 -4 1\n\
gov:subject:set -1 -5 1\n\
near:left:whom 8 -7 -4\n\
next:right:demand -8 -1 5\n\
next:right:clear 8 -5 -5\n\
rule:break.partner:-|free 7 -3 -7\n\
gov:complement:pull 3 -1 -7\n\
path:complement(evaluation-)|out 4 -7 2\n\
near:left:proposal 2 3 -8\n\
gov:complement:launch -3 7 -6\n\
gov:object:present 8 -5 -6\n\
gov:subject:reimpose 4 -8 3\n\
next:right:action -9 3 3\n\
near:left:immediately 9 -7 -4\n\
link:complement(evaluation+)|in 8 -8 -1\n\
near:right:walk -3 -7 8\n\
gov:subject:target 6 -1 -7\n\
next:right:visit 7 -1 -6\n\
near:left:moment 9 -6 -4\n\
next:left:[ 2 -8 2\n\
gov:subject:can 4 1 -9\n\
near:right:reiterate 9 -2 -7\n\
link:complement(plain)|over -4 -5 7\n\
rule:will.subject:-|direct 11 -5 -8\n\
near:left:achieve -9 2 4\n\
rule:phrase.subject:-|mixed -7 -3 9\n\
rule:effect.event-patient:+|out 7 -3 -7\n\
rule:attitude.self:-|mixed -1 -3 -1\n\
rule:reverse.patient:-|other -7 1 3\n\
link:partner(evaluation-)|between 4 0 -7\n\
gov:owner:report 7 1 -8\n\
gov:patient:assassination -3 7 -7\n\
near:left:importance 11 -7 -4\n\
path:owner(effect-)>complement(attitude+)|out -13 11 0\n\
near:left:joint 0 2 -5\n\
near:left:nominee 1 1 -6\n\
gov:subject:could -10 3 5\n\
near:left:friend -3 9 -8\n\
near:left:line -3 5 -6\n\
next:right:agree -2 2 -5\n\
next:left:one 10 -5 -6\n\
gov:object:enter 7 -3 -7\n\
rule:cause.event-patient:-|agent:side -5 3 0\n\
rule:effect.event-patient:+|agent:other -4 -5 6\n\
rule:effect.noun-patient:-|agent:holder|other|act 1 -7 5\n\
near:right:home -1 -7 5\n\
near:right:resolve -1 7 -8\n\
near:right:significant -2 8 -10\n\
next:left:way -10 6 0\n\
rule:demand.object:-|agent:holder|other|mixed 5 -6 -1\n\
rule:effect.topic-patient:+|agent:holder 2 -5 -1\n\
clause:object:adverbial|as 4 -6 -2\n\
rule:attitude.adjective:-|agent:holder|other|act -7 -4 10\n\
rule:demand.object:-|agent:other|free|indirect -5 -1 1\n\
path:subject(grow+)>clause(attitude-)|out 8 -4 -4\n\
next:right:an 9 -8 -3\n\
gov:partner:relationship 0 4 -6\n\
gov:owner:port -12 4 3\n\
rule:phrase.subject:+|act 10 -4 -7\n\
gov:subject:refer 7 -2 -6\n\
gov:subject:focus 4 -6 0\n\
rule:will.subject:+|direct 2 -5 -1\n\
next:left:leave -1 -6 2\n\
gov:subject:offer -6 -3 3\n\
near:left:though 4 -5 -4\n\
clause:subject:adverbial|though 6 -3 -5\n\
gov:owner:tie -6 8 -5\n\
next:right:stress 8 -4 -5\n\
near:left:answer 5 -8 -1\n\
gov:object:confirm -12 13 -3\n\
near:left:away -4 -7 6\n\
near:left:current 5 -3 -5\n\
near:right:almost 8 -4 -5\n\
rule:effect.patient:-|agent:other|other|indirect -4 -3 -1\n\
near:right:sit -5 -7 7\n\
gov:complement:open 8 -5 -6\n\
near:left:least 2 3 -9\n\
near:right:army 10 -6 -5\n\
link:complement(attempt)|with -3 10 -8\n\
next:left:chief 8 -3 -5\n\
near:left:success -11 5 3\n\
near:right:cause 4 -8 1\n\
next:left:attack 0 -7 4\n\
gov:partner:contact 11 -4 -8\n\
near:right:near 8 -7 -3\n\
near:right:water 7 -2 -8\n\
verb:clause:volition|present -10 8 -1\n\
near:left:role -1 -5 2\n\
gov:subject:push -6 1 1\n\
path:object(break-)|in -5 2 -4\n\
gov:object:stop 2 -5 0\n\
rule:bond.state:+|act 7 -3 -5\n\
near:right:drop 8 -5 -5\n\
gov:complement:pursue 5 0 -7\n\
near:left:choice 11 -6 -6\n\
near:right:negotiate -4 -2 1\n\
path:subject(plain)>clause(effect-)>clause(plain)|in 6 1 -9\n\
next:right:withdraw -5 -3 6\n\
gov:owner:territory -3 9 -9\n\
rule:bond.state:-|act 8 -2 -7\n\
next:right:first 6 -6 -3\n\
near:left:special -7 -2 6\n\
path:complement(effect-)>clause(plain)|in 4 -5 -5\n\
next:left:allow 5 -7 0\n\
rule:phrase.target:+|mixed -4 8 -8\n\
near:right:invite 6 -1 -7\n\
near:right:five 7 -5 -4\n\
near:right:minister -6 0 1\n\
near:left:meanwhile -10 5 3\n\
next:right:consider 8 -4 -6\n\
gov:object:place -4 -7 10\n\
near:right:track 12 -7 -6\n\
gov:subject:attack 3 0 -6\n\
next:left:federal 11 -2 -10\n\
near:left:aid -5 9 -7\n\
near:left:tough 4 -8 2\n\
verb:subject:fail! 8 -9 -1\n\
near:right:look -5 -3 2\n\
near:left:little -11 -1 9\n\
next:right:hold 6 -6 -3\n\
near:right:explain -1 5 -8\n\
near:right:intelligence 8 -7 -3\n\
near:left:assistance -8 12 -4\n\
gov:subject:sit -5 -7 7\n\
next:left:2015 6 -8 0\n\
rule:effect.partner-patient:+|out -7 6 -1\n\
near:right:area 9 -6 -4\n\
gov:subject:throw -5 -6 10\n\
near:right:letter -7 2 1\n\
near:left:contest 9 -3 -7\n\
gov:subject:defeat 0 5 -8\n\
near:right:concern -6 3 -2\n\
gov:subject:deserved -8 17 -10\n\
gov:complement:release 8 -2 -7\n\
gov:owner:affair 9 0 -10\n\
clause:clause:relative|whose -7 2 2\n\
gov:subject:reply 10 -4 -8\n\
gov:complement:attend 8 -4 -4\n\
near:left:restriction 7 -6 -5\n\
path:subject(attitude+)>clause(demand)|in 5 1 -9\n\
gov:subject:wish 5 2 -9\n\
near:right:failure -1 -6 6\n\
near:right:highly 9 -3 -8\n\
near:right:focus -3 -5 6\n\
near:left:text 8 -5 -4\n\
gov:owner:convention 8 -4 -5\n\
rule:effect.event-patient:-|act 2 -4 0\n\
gov:object:reverse 6 -3 -5\n\
gov:subject:establish -6 1 3\n\
near:right:adhere -10 9 -2\n\
rule:effect.owner-patient:+|agent:other|own|direct 7 -6 -3\n\
rule:attitude.cause:-|out -7 -3 9\n\
rule:idiom.clause:-|indirect -7 5 -2\n\
gov:topic:troop 5 1 -9\n\
near:left:community 9 -6 -5\n\
near:right:voice 8 -5 -5\n\
link:topic(evaluation+)|of -6 -4 5\n\
rule:effect.topic-patient:+|agent:side 8 -8 -1\n\
near:left:must 1 -5 1\n\
near:left:real -6 -4 8\n\
rule:attitude.patient:+|act 7 -9 0\n\
path:partner(bond+)>subject(plain)|out 5 -7 0\n\
next:right:without 5 -7 -1\n\
near:right:third 3 -7 2\n\
near:left:relate 6 0 -8\n\
near:left:advise -8 -2 7\n\
path:owner(plain)>subject(effect+)|in -4 -6 7\n\
near:left:course -5 -5 7\n\
gov:complement:establish 6 -8 0\n\
near:right:implementation 9 -8 -3\n\
next:left:state 6 -7 -2`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:against own:favor own:lean target:favor target:lean side:lean content:2 side:against target:against side:favor voice-confidence content:9 content:3 reverse holder:lean passage:against passage:lean passage:neutral passage:favor before content:12 sentence:against holder:favor content:5 content:1 holder:n side:n sentence:favor sentence:lean target:n holder:against content:4 cue:3 content:8 extent content:7 after content:10 content:13 left:11 content:0 content:11 content:14 content:15 right:3 left:4 right:1 right:11 content:6 right:6 left:3 right:0 left:5 right:7 left:2 right:14 right:2 cue:9 left:9 left:12 right:12 left:1 left:10 right:15 right:8 cue:1 left:13 cue:14 left:6 right:10 cue:2 left:8 side:other left:14 cue-distance right:9 sum:against right:5 unnamed cue:8 lead:favor lead:against right:13 right:4 left:15 sum:tone- cue:11 cue:4 left:0 holder:person cue:5 cue:12 left:7 sum:favor mode:narration cue:6 via:name|in sum:tone+ mode:direct cue:15 cue:13 cue:7 form:person side:own sentence:n side:free holder:narrator home:none rank:0|0 holder:party home:favor mode:narration|side:free others:favor rule:tone.near:-|other via:carried|in voices:1 cue:10 outside|mode:narration form:name rivals:0|free mode:act cue:0 others:against rival:other|false|false|false rule:tone.near:-|in mode:direct|side:own present:false sum:silent form:people holder:group mode:direct|side:other voices:4 mode:indirect rivals:0|other role:patient|other|in home:against rule:tone.sentence:-|other via:name|out holder:alone rule:effect.noun-patient:-|in rule:tone.near:+|other rank:0|1 rule:tone.near:-|direct nested:false outside|mode:act rule:effect.noun-patient:-|other rule:effect.patient:-|agent:other rule:tone.near:+|own rule:attitude.self:+|agent:holder rule:tone.sentence:+|indirect rule:tone.sentence:+|other rule:tone.sentence:-|free rule:tone.sentence:-|in rule:tone.sentence:-|out via:pronoun|in voices:2 voices:3 role:subject|free|out role:subject|other|in rule:bond.partner:+|direct rule:tone.clause:-|in rule:tone.near:+|in via:affiliate|out mode:indirect|side:free present:true rivals:1|other role:complement|other|in rule:effect.patient:-|in rule:tone.near:+|direct form:adjective holder:institution mode:indirect|side:other rule:effect.owner:-|other rule:evaluation.copula:+|in rule:phrase.subject:+|own rule:tone.near:-|own rule:tone.sentence:+|own rule:tone.sentence:-|indirect mode:direct|side:free mode:indirect|side:own rival:free|false|false|false role:object|own|in role:owner|other|in rule:attitude.received:-|agent:holder rule:cause.event-patient:-|agent:holder rule:effect.patient:-|agent:holder rule:phrase.target:+|agent:holder rule:tone.sentence:+|in via:previous|in home:before nested:true rivals:1|own role:subject|free|in rule:attitude.self:+|in rule:effect.noun-patient:-|free rule:evaluation.copula:-|in rule:phrase.subject:+|narration rule:tone.near:+|act rule:tone.near:+|out rule:tone.near:-|narration rule:tone.sentence:-|direct rule:tone.sentence:-|own sentence:alone via:polity|in via:previous|out mode:act|side:other outside|mode:indirect rival:free|false|false|true rule:attitude.owner:+|agent:target rule:attitude.owner:+|in rule:attitude.self:-|act rule:attitude.self:-|agent:holder rule:cause.event-patient:+|agent:holder rule:effect.agent:+|in rule:effect.patient:-|direct rule:evaluation.copula:-|own rule:evaluation.modifier:-|narration rule:idiom.sentence:+|other rule:obligation.subject:-|in rule:obligation.subject:-|other rule:phrase.subject:-|in rule:phrase.target:+|other rule:phrase.target:-|agent:holder rule:phrase.target:-|other rule:tone.near:+|indirect mode:mixed references:1 rival:other|false|false|true rival:other|true|false|false rival:own|false|false|false role:object|other|in role:subject|other|out role:subject|own|in role:topic|other|in rule:attitude.adjective:-|agent:holder rule:attitude.self:+|indirect rule:attitude.self:-|in rule:effect.owner-patient:-|in rule:evaluation.verb:-|in rule:phrase.subject:-|narration rule:reverse.patient:+|agent:holder rule:tone.clause:+|in rule:tone.near:+|free rule:tone.near:-|free rule:tone.near:-|indirect side:alone target:alone mode:act|side:free rivals:1|free role:complement|free|out role:object|other|out role:patient|other|out rule:break.partner:-|direct rule:break.partner:-|in rule:effect.agent:+|indirect rule:effect.noun-patient:-|direct rule:effect.noun-patient:-|indirect rule:evaluation.modifier:-|free rule:evaluation.noun:-|free rule:evaluation.verb:+|in rule:grow.agent:+|other rule:tone.near:+|narration rule:tone.sentence:+|free via:affiliate|in home:after mode:mixed|side:other rank:1|1 references:2 rival:other|false|true|false rivals:3|free role:owner|other|out role:owner|own|in role:patient|free|out rule:attitude.agent:+|narration rule:attitude.agent:+|out rule:attitude.noun:-|free rule:attitude.owner:+|agent:holder rule:attitude.owner:-|agent:holder rule:attitude.owner:-|in rule:attitude.self:+|other rule:attitude.self:-|other rule:effect.noun-patient:-|act rule:effect.noun-patient:-|narration rule:effect.owner-patient:+|act rule:effect.owner:-|in rule:evaluation.copula:+|other rule:evaluation.verb:+|narration rule:idiom.near:+|other rule:idiom.near:+|out rule:phrase.subject:+|in rule:tone.clause:+|other rule:tone.clause:-|free rule:tone.sentence:-|narration rule:will.subject:-|in via:event|in rank:0|2 rival:other|true|true|false rivals:0|own rivals:2|other rivals:3|other role:subject|own|out rule:attitude.adjective:+|agent:other|free|indirect rule:attitude.agent:-|in rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|own rule:attitude.received:-|agent:holder|other|act rule:attitude.topic:+|agent:holder rule:bond.partner:+|in rule:demand.object:-|indirect rule:effect.owner-patient:-|agent:other rule:effect.patient:+|agent:other|other|direct rule:effect.patient:+|in rule:effect.patient:-|act rule:evaluation.copula:-|free rule:evaluation.modifier:-|in rule:evaluation.noun:-|narration rule:evaluation.verb:+|free rule:idiom.near:+|in rule:idiom.sentence:-|own rule:phrase.subject:-|indirect rule:phrase.subject:-|other rule:phrase.target:+|in rule:phrase.target:+|out rule:reverse.patient:+|indirect rule:reverse.patient:+|other rule:tone.clause:+|narration rule:tone.near:-|act rule:tone.sentence:+|act rule:tone.sentence:-|act rule:will.subject:+|act via:pair|in via:pronoun|out references:3+ role:object|free|in role:owner|free|in role:owner|free|out role:topic|free|out role:topic|other|out rule:attitude.adjective:+|other rule:attitude.agent:-|indirect rule:attitude.agent:-|other rule:attitude.owner:+|act rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:+|indirect rule:attitude.owner:-|mixed rule:attitude.owner:-|other rule:attitude.patient:-|agent:holder rule:attitude.received:-|act rule:attitude.received:-|other rule:attitude.self:+|direct rule:attitude.self:+|free rule:attitude.self:-|agent:holder|other|indirect rule:attitude.self:-|indirect rule:attitude.topic:+|other rule:cause.agent:-|direct rule:cause.event-patient:-|other rule:effect.agent:+|act rule:effect.agent:+|free rule:effect.agent:-|direct rule:effect.agent:-|in rule:effect.owner-patient:-|free rule:effect.owner:+|direct rule:effect.patient:+|agent:other rule:effect.patient:-|agent:other|other|direct rule:evaluation.modifier:-|direct rule:evaluation.noun:+|direct rule:evaluation.noun:+|other rule:evaluation.verb:+|own rule:evaluation.verb:-|narration rule:evaluation.verb:-|own rule:friend.copula:+|out rule:grow.agent:+|out rule:grow.agent:+|own rule:idiom.sentence:+|in rule:phrase.subject:+|free rule:phrase.target:-|in rule:reverse.agent:+|in rule:reverse.patient:+|out rule:tone.clause:+|free rule:tone.clause:+|indirect rule:tone.clause:-|act rule:tone.clause:-|other rule:tone.clause:-|out rule:tone.near:-|mixed rule:tone.near:-|out rule:tone.sentence:+|direct rule:tone.sentence:-|mixed rank:1|2 rival:other|false|true|true role:attribute|free|in role:complement|free|in role:complement|other|out role:complement|own|in role:partner|other|in role:partner|own|in rule:attitude.adjective:+|agent:other rule:attitude.adjective:-|act rule:attitude.adjective:-|out rule:attitude.agent:+|free rule:attitude.agent:+|in rule:attitude.agent:+|indirect rule:attitude.agent:-|narration rule:attitude.noun:-|narration rule:attitude.owner:+|agent:other|free|indirect rule:attitude.owner:+|other rule:attitude.owner:+|out rule:attitude.owner:-|agent:holder|own|indirect rule:attitude.owner:-|free rule:attitude.owner:-|indirect rule:attitude.patient:+|in rule:attitude.patient:+|mixed rule:attitude.received:-|out rule:attitude.self:+|act rule:attitude.topic:-|other rule:break.agent:-|other rule:cause.event-patient:+|act rule:cause.event-patient:+|other rule:demand.object:-|agent:holder rule:demand.object:-|agent:holder|free|indirect rule:demand.object:-|agent:other rule:demand.object:-|agent:other|free|direct rule:effect.agent:+|out rule:effect.agent:-|act rule:effect.agent:-|indirect rule:effect.owner-patient:-|agent:holder|other|indirect rule:effect.owner-patient:-|other rule:effect.owner:+|free rule:effect.owner:+|in rule:effect.owner:+|narration rule:effect.owner:-|out rule:effect.patient:+|agent:holder rule:effect.patient:+|free rule:effect.patient:-|agent:other|free|direct rule:effect.patient:-|indirect rule:effect.patient:-|other rule:evaluation.copula:+|direct rule:evaluation.copula:+|indirect rule:evaluation.copula:-|direct rule:evaluation.modifier:+|direct rule:evaluation.modifier:-|act rule:evaluation.noun:+|out rule:evaluation.verb:-|free rule:grow.agent:+|act rule:grow.agent:+|direct rule:idiom.clause:-|free rule:idiom.clause:-|out rule:idiom.near:+|free rule:idiom.near:+|indirect rule:idiom.near:+|narration rule:idiom.near:-|narration rule:phrase.subject:+|direct rule:phrase.subject:-|out rule:reverse.owner:-|agent:holder rule:reverse.patient:+|in rule:tone.clause:+|act rule:tone.clause:+|out rule:tone.clause:+|own rule:tone.clause:-|indirect rule:tone.near:+|mixed rule:tone.sentence:+|narration rule:tone.sentence:+|out rule:will.subject:+|in rule:will.subject:-|direct rule:will.subject:-|free mode:mixed|side:own outside|mode:mixed rank:2|2 rivals:2|free role:attribute|free|out role:object|free|out role:object|own|out role:partner|other|out role:patient|own|in role:topic|free|in rule:attitude.adjective:+|indirect rule:attitude.agent:+|act rule:attitude.agent:+|direct rule:attitude.agent:+|other rule:attitude.agent:+|own rule:attitude.agent:-|out rule:attitude.cause:-|free rule:attitude.noun:+|free rule:attitude.noun:+|in rule:attitude.noun:+|indirect rule:attitude.noun:-|other rule:attitude.owner:+|agent:side rule:attitude.owner:+|direct rule:attitude.owner:+|free rule:attitude.owner:+|own rule:attitude.owner:-|act rule:attitude.owner:-|agent:holder|other|act rule:attitude.owner:-|out rule:attitude.patient:+|indirect rule:attitude.patient:-|in rule:attitude.patient:-|indirect rule:attitude.self:+|agent:holder|free|indirect rule:attitude.self:+|agent:holder|other|indirect rule:attitude.self:+|agent:other rule:attitude.self:+|agent:other|free|indirect rule:attitude.self:+|out rule:attitude.self:-|agent:holder|free|mixed rule:attitude.self:-|agent:holder|other|act rule:attitude.self:-|agent:side rule:attitude.self:-|agent:target rule:attitude.self:-|direct rule:attitude.self:-|free rule:attitude.self:-|mixed rule:attitude.self:-|out rule:attitude.topic:+|out rule:attitude.topic:-|in rule:attitude.topic:-|indirect rule:bond.partner:+|free rule:bond.partner:+|mixed rule:break.agent:-|indirect rule:break.partner:-|agent:holder rule:break.partner:-|indirect rule:break.partner:-|other rule:cause.event-patient:+|agent:holder|other|indirect rule:cause.event-patient:+|direct rule:cause.event-patient:+|free rule:cause.event-patient:+|out rule:cause.event-patient:-|act rule:cause.event-patient:-|agent:other rule:cause.event-patient:-|direct rule:cause.event-patient:-|indirect rule:cause.event-patient:-|out rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:side|free|direct rule:demand.object:-|in rule:demand.object:-|other rule:effect.agent:+|other rule:effect.agent:-|free rule:effect.agent:-|other rule:effect.agent:-|out rule:effect.agent:-|own rule:effect.event-patient:+|out rule:effect.event-patient:-|in rule:effect.event-patient:-|indirect rule:effect.noun-patient:+|in rule:effect.owner-patient:+|agent:holder rule:effect.owner-patient:+|agent:other rule:effect.owner-patient:+|agent:other|other|direct rule:effect.owner-patient:+|agent:side rule:effect.owner-patient:+|free rule:effect.owner-patient:+|indirect rule:effect.owner-patient:+|out rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:holder rule:effect.owner-patient:-|agent:other|other|indirect rule:effect.owner-patient:-|direct rule:effect.owner:-|free rule:effect.owner:-|indirect rule:effect.partner-patient:+|free rule:effect.partner-patient:-|out rule:effect.patient:+|act rule:effect.patient:+|agent:target rule:effect.patient:+|other rule:effect.patient:+|out rule:effect.patient:-|agent:holder|other|act rule:effect.patient:-|agent:side rule:effect.patient:-|out rule:effect.topic-patient:+|other rule:evaluation.copula:+|free rule:evaluation.copula:+|own rule:evaluation.modifier-patient:+|in rule:evaluation.modifier:+|free rule:evaluation.modifier:+|narration rule:evaluation.modifier:-|indirect rule:evaluation.modifier:-|other rule:evaluation.noun:+|own rule:evaluation.noun:-|other rule:evaluation.verb:-|other rule:evaluation.verb:-|out rule:friend.copula:-|in rule:friend.owner:+|other rule:grow.agent:+|indirect rule:grow.agent:+|mixed rule:grow.partner:+|agent:holder|other|indirect rule:grow.partner:+|direct rule:grow.partner:+|in rule:grow.partner:+|indirect rule:idiom.clause:+|free rule:idiom.clause:-|act rule:idiom.clause:-|in rule:idiom.clause:-|other rule:idiom.near:+|act rule:idiom.near:+|own rule:idiom.near:-|direct rule:idiom.sentence:+|indirect rule:idiom.sentence:+|out rule:idiom.sentence:+|own rule:idiom.sentence:-|free rule:idiom.sentence:-|in rule:phrase.target:+|act rule:phrase.target:+|agent:holder|other|indirect rule:phrase.target:+|agent:other rule:phrase.target:+|free rule:phrase.target:+|indirect rule:phrase.target:-|indirect rule:phrase.target:-|out rule:refusal.subject:-|in rule:refusal.subject:-|narration rule:refusal.subject:-|own rule:reverse.agent:+|direct rule:reverse.owner:-|agent:other rule:tone.clause:+|direct rule:tone.clause:+|mixed rule:tone.clause:-|direct rule:tone.clause:-|narration rule:tone.clause:-|own rule:will.subject:+|free via:event|out via:polity|out\n\
0<-0.969 0<-2.31 0<-3.38 9<0.0532 173 161 93<0.75 9<0.0532 161 147 9<0.131 138 92 80<0.75 0<-1.75 133 16<0.113 19<-0.19 84 112 0<-1.26 95 59 87<-0.152 4<-0.0128 0<-1.52 80 17 -4 9<0.0996 593<0.375 108 -19 47 0<0.473 16<0.18 0<-0.138 93<0.75 19<-0.441 30 78<0.5 67 89 16<-0.396 58 10 16<-0.546 35 7 80<0.75 0<-0.138 29 -20 87<-0.152 -58 -5 0<1.44 16<-0.47 -8 -34 -63\n\
2<0.245 2<0.0381 96<0.5 0<-2.46 2<0.00634 -86 -77 2<-0.0382 14<0.039 -81 -62 0<-0.969 -66 12 14<0.086 2<-0.678 -82 0<-0.969 -74 2<-0.149 -60 7<0.214 0<0.473 -13 47 13<0.00935 -54 47 98<0.5 -42 6 0<-1.52 2<0.0866 -61 0<-3.38 -55 14<-0.0295 -48 -23 13<0.0404 0<-0.597 -13 7<0.214 37 -12 61 0<-1.52 14<-0.0164 -7 0<-2.62 16 127<0.5 81 9 7<0.275 80<0.75 89 134 26<0.95 78 -10\n\
2<-0.293 0<1.44 0<0.473 5<-0.161 36<-0.0029 69 36 3<0.0533 0<-0.138 86<-0.115 -31 28 53 -3 5<-0.161 105 9<0.131 70 11 5<-0.279 155 2<-0.678 134 91 0<-1.95 5<-0.0764 0<-2.78 -75 105<0.5 -62 25<0.75 -56 3<0.0498 -1 -50 0<-2.78 -86 -75 5<-0.133 0<-1.26 106<0.5 -30 25<0.95 -20 68 0<-0.597 7 2<0.245 5<-0.279 79 29 -15 2<-0.149 0<-0.597 -34 0 2<0.245 0<-0.597 -54 -24 -76\n\
1<-1.73 1<-3.11 14<-0.0866 107<0.5 125 25<0.95 111 14<-0.153 31 90 1<-3.7 146 134 5<-0.0925 124<0.375 117<0.5 39<0.115 5<-0.438 64 104 68 25<0.95 78 21 5<-0.279 1<-2.28 42 -13 67 1<-2.49 121 29<0.25 144<0.5 69 -44 104 1<-0.49 5<-0.193 124<0.375 114<0.5 36<-0.145 -16 31 122 -39 352<0.375 1<-0.974 103<0.5 124<0.375 73 37 97 124<0.875 48 6 -45 1<0.217 5<-0.193 -41 3 -46\n\
2<0.245 2<0.0381 0<-1.52 5<0.0182 0<-2.62 -82 2<-0.0224 -78 -64 0<-3.09 -76 -59 2<-0.084 5<0.00367 13<-0.112 -79 -68 26<0.65 -54 0<-0.597 -47 4 0<-0.138 5<0.00367 -45 -7 30<0.271 44 -47 0<-1.75 2<0.0866 -58 27<0.35 -32 -69 3<0.145 0<-0.597 -21 84<-0.208 69 1 0<-0.597 22 111 0<-1.95 5<-0.0626 -24 0<-2.78 10 51 5<-0.111 26<0.95 64 -4 0<-1.26 8<0.0566 121 60 178<0.5 121 74\n\
0<-0.597 0<-2.14 0<-2.78 0<-3.53 -83 -77 19<-0.0886 -50 -69 4<-0.0827 0<-1.52 19<-0.0886 63<-0.026 20 -29 -47 26<0.55 -28 1 15<0.166 -67 0<-1.26 -52 -31 0<1.44 4<-0.119 0<0.473 8<0.36 26<0.35 11 40 26<0.95 47 110 26<0.65 58 98 15<0.166 76<0.25 -59 5 0<0.473 81<0.25 93<1.25 -6 -47 22 80<0.25 126<0.5 22<0.159 68 11 6 76<0.75 -22 33 76<0.25 4<-0.153 115 45 121\n\
0<-0.969 1<-0.974 0<-2.31 1<-2.49 0<-3.23 127 118 102 0<-1.52 1<-2.67 102 22<0.2 93 65 1<-2.28 8<0.36 86 53 67 1<0.217 245<0.5 22<0.159 67 36 8<0.0566 -17 51<4.37 71 11 0<-2.62 38 -29 0<0.473 1<0.217 0<-0.138 1<-0.974 28<-0.157 45<-0.152 44 77 49 24 8<0.265 1<-0.974 50<0.322 42 90<0.142 22 -26 1 -7 45<0.076 -46 -8 0<1.44 1<-0.974 -5 -34 1<-1.73 -16 -61\n\
93<0.75 22<0.132 18<0.331 121<1.19 -78 108<0.5 -75 18<0.0947 -70 -47 108<0.5 -69 91<-0.339 -15 -61 18<0.331 107<0.5 -63 -43 108<0.5 -36 98<0.5 -2 56 108<0.5 22<0.159 193<0.875 86<-0.23 -47 -63 45<-0.304 40 -34 393<0.5 -6 84 117<0.5 16<-0.0153 5<0.0448 193<0.375 221<0.375 -45 35 36 30 193<0.875 91<-0.339 179<0.5 5<0.0182 16<0.609 24 74 97 -31 3<0.0277 65 22<0.132 -18 35 107 -70\n\
0<-0.597 0<-2.14 7<0.0955 0<-2.78 -79 -70 0<-2.78 -68 -54 14<-0.0866 0<-1.26 106<0.5 -30 3<0.0498 23 -31 7<0.357 106<0.5 -14 32 21 0<-1.52 -57 4<0.0223 7<0.214 -37 -7 -59 0<1.44 14<-0.186 0<0.473 4<-0.298 88 11<0.119 49 17 4<-0.135 94 48 16<0.0606 0<-0.138 -4 9<0.131 6<-0.283 21 0<0.473 50<0.483 20 62 63 -6 16<0.609 4<-0.0643 9 -35 -61 16<-0.0556 106 14<-0.226 96 30\n\
7<0.165 89<0.5 72<0.5 7<0.0826 110 88 78<0.5 144<0.5 206<0.5 81<0.75 80<1.75 44 -24 -18 99 40<2.92 17 90 107 78<0.5 158<0.5 80<0.75 34<0.733 87 13<0 154<0.5 81<0.25 55 15 2 7<0.0519 92 46 73<-0.244 -21 31 -26 99 78<0.5 34<0.267 36<-0.0029 25 76<0.75 86 53 8<0.265 81<0.25 206<0.5 25 77 -12 14<-0.226 -42 -1 154<0.5 98<0.5 100 30<0.364 86 58 26\n\
93<0.75 5<0.0448 87<-0.152 107<0.5 -68 28<-0.00215 -60 -45 -71 118<0.5 -51 130<0.5 125<0.5 -35 3 61 87<-0.152 54<-0.0154 15<0.295 229<0.5 129<0.5 147<0.375 5<-0.133 17 77 -32 -45 -22 14<0.039 -27 34 189<0.5 107<0.5 264<0.5 -55 5<-0.0308 -41 50 173<0.875 209<0.875 202<0.5 -34 1 37 41 5<0.00367 15<0.166 51 -39 96 5<0.0448 106<0.5 15<0.426 21<0.00464 38<-0.481 64 -19 -44 -59 -69 -2\n\
14<-0.153 96<0.5 69<3.73e-9 142<0.375 78<0.5 -1 -41 14 4<-0.119 205<0.5 34 -15 -18 4<-0.201 91 18<0.386 51 -2 96<0.5 14<-0.0714 78<0.5 21<0.0585 -38 -9 -52 223<0.375 211<0.375 18<0.0351 127<0.5 205<0.5 -49 -16 -65 178<0.5 -68 -52 -12 31 18<0.246 182<0.5 352<0.875 14<0.0146 238<0.875 265<0.5 170<0.5 56<-0.102 7 -19 -45 50 69 -47 62 18<0.0676 54 12 14<-0.00484 4<-0.0643 -5 -41 -56\n\
2<-0.204 2<-0.434 2<-0.678 32<0.161 -29 -56 14<-0.186 -22 78<0.5 -1 44 7<0.313 78<0.5 74<0.0667 39 17 64 10<0.9 25 -6 2<0.245 2<-0.084 7<0.126 74 78<0.5 161<0.375 48 12 68 2<0.0381 7<0.0826 89<0.5 103 93 78<0.5 10<0.657 2<-0.0294 73 90 55 98<0.5 97 81 7<0.0519 103<0.5 66 88 56<-0.0565 34 62 103<0.5 79<0.127 3<0.0277 -52 10<0.657 35 -5 78<0.5 -42 27 30\n\
1<0.217 1<-2.03 1<-2.98 9<0.131 -74 -64 9<0.113 5<-0.0626 -69 -60 -46 5<-0.111 9<0.0996 -62 -42 1<-0.974 9<0.193 -40 -5 81<0.25 1<-0.49 53<0.168 -12 3<0.145 10 89 54<0.847 21 92 9<0.0684 -52 80<2.25 -15 52 5<-0.161 97<0.25 5<-0.231 81<-0.75 38 -49 47<-0.115 70 -25 63<0.173 47<-0.069 67 98<0.5 41 -22 -31 81<0.75 93<0.75 5<0.00367 35 88 63<0.104 94 59 93<0.25 -46 36\n\
2<-0.204 0<0.473 0<-0.138 3<0.0875 28<-0.21 25<0.95 -19 25 17 -13 3<0.07 47 21<0.134 33 -12 2<-0.678 0<1.44 70 94 13<-0.0514 72 3<0.0612 60 34 0<-2.14 0<-2.93 -72 3<0.103 25<0.85 -59 3<0.0573 -33 -53 -68 2<-0.111 96<0.5 25<0.85 28<-0.286 -51 -25 3<0.0533 51<2.94 -19 26 -21 -1 2<0.245 0<-0.969 3<0.113 25<0.35 -43 -32 -54 3<0.113 13<0 13<-0.211 47 2 -39 -42 -58\n\
5<-0.133 51<2.94 15<0.259 81 108<0.5 59 143<0.5 51 -23 143<0.5 85<1.25 63 28 15<0.477 17<0.681 4<-0.201 -16 25 56 4<-0.201 -38 108<0.5 7 -26 189<0.5 17<0.336 108<0.5 98<0.5 27<0.0384 81 68 62 143<0.5 72 153<0.375 129<0.5 232<0.5 99<0.52 4<-0.0297 -2 -33 50 26 49 44 94<0.5 108<0.5 86 29<0.25 -43 17<0.63 143<0.5 71 38 81 95 17<0.536 161<0.875 6 -39 49\n\
93<0.75 22<0.113 34<0.933 260<0.375 -68 4 78<0.5 18<0.524 18<0.154 -59 -42 -14 -65 78<0.5 18<0.331 3<0.183 -38 4 3<0.145 -2 48 18<0.18 -64 -42 9<0.156 193<0.875 89<0.5 140<0.375 585<0.375 -57 80 4<-0.0376 -42 58<0.279 -4 84 78<0.5 18<0.524 4<-0.0643 -41 -11 179<0.5 42<-0.0402 52 1 -47 -51 78<0.5 32<0.483 -7 66 -44 189<0.5 78<0.5 193<0.375 17<0.0585 53 7 84 -15 79\n\
2<-0.204 2<-0.678 91<-0.339 89 67 2<-0.434 16<-0.88 19 8<0.301 43 6<0.627 70 -9 8<0.36 16<-0.47 36<-0.0029 16 -3 39<0.0164 20<-0.252 -6 19 24<0.432 26 68 143<0.5 -14 114<0.5 26<0.75 46 105 15 2<-0.0643 36<-0.0717 36<-0.345 26 49<-0.02 13 -17 2<-0.111 8<0.36 -25 17 -39 36<-0.0353 8<0.152 -52 17<0.492 -24 -47 2<-0.0294 -52 89<0.5 -68 151<0.375 8<0.174 -65 -54 8<0.174 -50 -12\n\
1<-1.73 1<-3.11 1<-3.81 89 76<0.75 16<-0.205 72 85 59 16<-0.1 113<0.875 1<-2.49 243<0.875 62 17<0.129 27 57 13<0.00935 36 68 13<-0.211 -1 29<0.25 -43 39 1<-2.49 74 62 1<-0.49 16<-0.15 113<0.375 13<0.00935 91<-0.565 1<-1.38 18 -19 17 38 10<0.75 76<0.25 38 -15 17<0.238 -50 -4 135<0.75 28<0.222 1<-0.974 44 25 71 -29 1<0.217 76<0.75 16<0.18 -11 22 -43 129<0.5 -42 68\n\
80<0.75 22<0.132 143<0.5 -67 46<0.0617 80<0.25 -62 -38 350<0.875 74<0.133 -55 -44 28 51<2.94 -47 168<0.375 35<-0.0662 22<0.2 -31 -4 -38 21<0.161 24 -15 143<0.5 186<0.375 123<0.5 -57 13<-0.0147 -50 156<0.5 18 -34 52 22<0.159 279<0.875 81<0.25 57<0.836 8<0.0328 55 55<-0.293 11 -26 147<0.375 8<0.131 51 51<2.94 -52 11 -27 5<-0.231 -61 -25 50<0 0 77 5<-0.133 -16 150<0.375 36 75\n\
0<-1.26 0<-2.46 5<-0.0764 0<-3.38 -63 -45 -68 5<-0.0764 117<0.5 0<-1.75 -34 19<-0.441 17 -19 3<0.0533 19<-0.00116 53 3 -37 16<-0.0556 -42 -56 0<0.473 5<-0.133 5<-0.337 40 3<0.07 180<0.5 0<-0.138 6 39 51 0 16<0.0606 0<-0.138 3<0.0461 -1 -20 3<0.0612 32 2 16<0.609 -29 -64 0<1.44 5<-0.279 66 3<0.103 6<-0.17 16<0.354 19<-0.0406 59 12 -44 44 -3 5<-0.438 94 20<-0.145 58 78\n\
1<-1.73 2<-0.111 2<-0.293 19<-0.441 -28 2<-0.678 -8 78<0.5 8<0.0566 -26 5<-0.161 3 27 21<0.239 23 60 7<0.244 53 21<0.297 25 207<0.5 66 -2 1<-3.11 7<0.0826 84 2<-0.0224 65 80 2<-0.0294 56 1<-2.49 74 62 1<-0.49 2<-0.204 2<-0.678 32<0.161 -17 -49 3<0.0948 -6 19 2<-0.0498 22 28<0.222 1<-0.974 47 28 70 2<-0.678 -60 1<0.217 2<0.00634 -20 14 78<0.5 70<-0.169 -46 -23 14\n\
2<0.0866 22<0.0976 2<0.0167 74<0.133 -64 108<0.5 145<0.375 -61 50<0.644 -53 50 7<0.244 128<0.5 -39 31 -62 -44 51<2.94 5<-0.0502 -58 98<0.5 -53 28<-0.0127 -51 22<0.2 -28 9 98<0.5 -41 22<0.2 -30 -3 2<0.245 28<0.222 22<0.159 13<-0.112 -41 -7 7<0.061 -9 28 -44 108<0.5 5<-0.0308 22<0.0204 54 -7 191<0.5 35<0.0442 45 91 -1 8<0.0662 79 57<0.956 5<-0.161 1 130<0.5 38 95 67\n\
0<-0.969 0<-2.46 30<0.104 -66 15<0.259 -54 -38 14<-0.0866 106<0.5 0<-1.75 -29 19<-0.441 17 -13 25<0.95 -14 14<-0.153 73 23 0<-1.75 -48 1<-0.49 -29 -61 0<0.473 1<0.217 14<-0.186 19<-0.441 52 36<-0.345 48 243<0.375 46<0 -2 28 53 34<1.4 14<0.0146 0<-0.138 7 29 -22 -12 14<-0.226 -2 -51 0<1.44 14<-0.186 57 1<0.217 25<0.55 38 14<-0.104 34 -16 -17 14<-0.353 83 164<0.5 33 67\n\
0<-1.26 0<-2.62 2<0.0381 0<-3.38 81 30<0.0786 76 66 2<0.245 62 40 2<0.245 0<-1.95 2<0.00122 30<0.135 66 94<0.5 58 34 46 36<-0.145 29 125<0.5 28<-0.0921 60 46 30<0.0786 45 -48 29<0.35 -54 9 0<-0.138 2<0.245 2<-0.0382 36<-0.345 1 28<-0.157 43 29<0.25 -24 30<0.118 37 21 9 -25 0<1.44 2<-0.00811 57<0.598 44<0.29 29<0.25 -59 37<0.284 17 -9 -14 0<0.473 -4 -25 -46 -44\n\
2<0.0866 1<-2.49 1<-3.59 -67 5<0.0182 -60 -46 5<-0.133 1<0.217 -55 13<-0.112 -52 5<-0.231 -19 40 22<0.113 1<-0.49 2<-0.434 -59 1<-1.73 -42 377<0.375 -23 92 2<-0.434 -40 13 1<-0.974 19<0.0687 -23 8 2<-0.434 -21 5<-0.0764 -16 40 1<0.217 1<-0.974 0<-3.38 -37 5<-0.0308 -34 171<0.5 -10 35 131<0.5 5<-0.111 105<0.5 -31 18 18<0.613 26 5 -36 5<-0.161 57<0.836 -3 47 0<-2.62 25 69\n\
14<-0.104 78<0.5 85<0.75 8<0.265 16<-0.1 13 25<0.65 -29 3 143<0.5 -11 45 1<-2.83 25<0.85 -8 44 14<-0.226 63 33 19<-0.441 81<0.25 130<0.5 -23 18 58 1<-3.47 -44 85<0.75 -29 1 81<0.25 16<-0.15 1<-3.23 -52 14<0.0146 1<-2.03 -26 3 -43 1<-3.11 -64 16<0.259 -43 -57 1<-2.83 1<-3.81 -55 -26 18<0.18 175<0.375 1<-1.38 8<0.0566 68 10 57 -30 14<0.039 1<-1.73 -26 14 -48\n\
1<-1.73 1<-3.23 14<-0.0866 16<-0.205 26<0.85 52 107<0.5 45 3<0.0533 -7 39 63 1<-3.81 77 76<0.75 70 55 16<-0.1 14<-0.0866 96<0.5 117<0.5 33 3<0.0573 -17 37 -1 113<0.875 1<-2.67 53 39 29<0.25 -48 39<0.23 39 -4 19<-0.0406 53<-0.238 7 45 1<-2.49 63 50 1<-0.49 16<0.113 14<-0.28 76<1.25 -9 -46 1<-0.974 76<0.25 27 28<-0.0921 22 -4 -6 35 1<0.217 16<-0.328 -32 6 -36\n\
96<0.5 80<0.25 5<0.0182 0<-2.62 -63 4<-0.0553 -60 -47 0<-3.38 -54 -31 94<0.5 29<0.25 8<0.0662 114 -36 5<0.0182 0<-3.38 -54 24<0.27 -36 198<0.875 -8 74 0<-3.38 -31 168<0.875 1 56 -52 80<0.75 5<0.00367 76<0.25 0<-1.75 -44 4<-0.0643 -30 128<0.5 -2 62 -49 0<-2.62 -36 26<0.45 -13 48<0.103 13 5<0.0864 17 80 4<-0.0643 76<0.25 26<0.95 28 -25 -30 0<-2.31 -13 76<1.75 52 -6\n\
0<-1.26 0<-2.46 14<-0.0589 26<0.85 -50 -33 0<-3.38 -66 -57 14<-0.0866 72<0.5 26<0.55 -18 14<-0.226 56 36<-0.0029 126<0.5 40 -10 -13 14<-0.353 -7 -30 15<0.166 -50 -34 0<0.473 14<-0.0866 94<0.5 14<-0.226 25 72<0.5 13 -12 26<0.95 17 74 15<0.118 -46 0<-0.138 22<0.0127 -3 -20 9<0.077 24 202<0.5 -24 30 0<1.44 9<0.131 14<-0.353 59 6<-0.237 17 39 -14 9<0.0874 65 32<0.483 23 55\n\
182<0.5 36<-0.0717 78<0.5 4<-0.135 -15 86<0.115 21 -21 19<-0.441 10 41 78<0.5 70<-0.169 179<0.5 206<0.5 170<0.5 140<0.375 464<0.5 54<0.0726 6 23 49 -14 48 54 59 14<-0.0866 21<0.0496 19<-0.00116 24 49 3<0.0573 -1 32 105<0.5 85<0.25 140<0.875 48 11 21 12<0.0322 48 68 98<0.5 70<-0.169 61 70 21<0.0238 154<0.5 31 -11 52 14<-0.353 -35 91<-0.339 15<0.477 80<1.75 12 -41 -25 15\n\
96<0.5 22<0.132 0<-2.78 260<0.375 -59 -5 186<0.375 85<0.25 8<0.162 140<0.875 193<0.875 196<0.375 -40 88 33 25<0.25 20 -41 -54 -57 48 168<0.375 10<0.943 -37 -7 -5 22<0.2 193<0.875 76<0.75 0<-2.46 17<0.302 -23 -51 7<0.214 161<0.875 173<0.375 0<-0.969 -24 -1 40 45<0.076 33 -8 22<0.0976 -40 173<0.375 -16 60 22<0.0843 -47 -24 0<-2.31 -14 54 17<0.154 42 25<0.45 -11 0<-2.62 -19 42\n\
30<0.236 16<-0.265 96<0.5 30<0.0903 72<0.5 -42 108<0.5 87<-0.152 -7 -38 85<0.75 -15 37 335<0.5 -16 17 13<0.00935 108<0.5 72<0.5 -12 16 32<0.483 12 42 72<0.5 -56 8 30<0.0903 96<0.5 16<-0.0556 72<0.5 -53 29<0.25 39 -37 -59 13<0 16<-0.15 7 -29 -61 11<0.263 88<3.1 -39 -19 -47 96<0.5 85<0.25 16<-0.0556 -4 -25 88<3.1 2 29 16<-0.1 30<0.433 30 59 136<0.375 2 45\n\
10<0.537 14<-0.0866 78<0.5 11<0.311 22 47 56 72<0.5 14<-0.0377 52 22<0.0359 68 51 78<0.5 31<0.456 41 -5 64 78<0.5 72<0.5 14<-0.153 4<-0.135 -24 14 115<0.5 11<0.359 35 59 54<0.0726 242<0.375 15 -16 32 206<0.5 127<0.5 266<0.5 32<0.161 10<0.9 10 -39 -34 8 37<-0.284 41 1 39 27<0.00305 6<-8.51e-9 14<-0.186 -8 22<0.0976 42 2 47 13<-0.0514 35 10<0.928 57 14<-0.186 22 48\n\
2<0.0866 22<0.0976 2<0.0167 89<0.5 240<0.375 -58 6<0.339 -40 99 46<0.185 -54 -39 103<0.5 -28 -46 19<0.0687 51<2.94 5<-0.0397 -52 -34 -28 98<0.5 -33 22<0.2 -16 21<0.0585 16<-0.328 -18 70 118<0.5 -18 42 2<0.245 103<0.5 5<-0.0502 36<-0.145 21 -20 15 -17 87<-0.304 103<0.5 88<3.98 67 63<0.312 87<-1.06 15 56 -1 26<0.45 -16 37<0.0945 456<0.375 -16 55 58 5<-0.023 11 51<3.58 66 32\n\
0<-1.52 0<-2.78 0<-3.38 -62 36<-0.0717 -26 -52 36<-0.0353 143<0.5 19<-0.0155 33 -6 19<-0.19 0 85<1.25 -32 6 0<-2.14 19<-0.0406 -27 -43 16<-0.0556 -22 -37 0<0.473 16<0.609 0<-0.597 19<-0.0886 104<0.25 18 -11 10<0.289 1 80<0.25 -10 -29 36<-0.345 44 19<0 19<-0.441 40 130<0.5 38<0.272 16<0.0606 20 -3 -13 -8 -22 19<-0.19 -1 -44 0<1.44 19<-0.441 57 97<1.25 26 -1 44<-0.59 6 54\n\
2<-0.204 2<-0.678 57<0.598 -22 -46 2<-0.434 16<-0.792 44<0.29 22 -12 -11 16<-0.396 21<0.161 87<-0.304 -11 18 28 0 2<0.245 2<-0.0643 5<-0.337 13 2<-0.111 29 40 2<0.0381 5<-0.0925 53<-0.0442 25<0.95 41 8 36<-0.0353 39 54 34<0.733 2<-0.0224 58 2<0.00634 68 56 6<-0.151 180<0.5 50 30 56 2<0.0866 39 26 29<0.25 -62 79<0.127 189<0.5 12 -25 147<0.375 57<-0.359 42 83<-3.73e-9 -36 -9 22\n\
161<0.375 22<0.113 148<0.875 16<0.18 78<0.5 89<0.5 123<0.5 -56 13<-0.0514 -56 197<0.875 6<0.508 -41 1 38 5<-0.193 -52 12<0.34 128<0.5 -27 34 -49 -58 89<0.5 260<0.375 -46 13 78<0.5 42<-0.157 25 -12 -43 32 78<0.5 16<0.0606 -18 5 16<0.47 -41 -6 78<0.5 16<0.0206 5<0.0448 -29 12 110<0.25 6<-0.339 39 148<0.875 22<0.159 -8 20 69 48 22<0.2 16<0.0606 -54 -33 6<-0.508 49 -13\n\
7<0.214 76<0.25 16<-0.15 7<0.0826 96<0.5 -42 13<0 -3 -52 125<0.5 53<-0.0701 0 -25 78 7<0.0713 -55 106<0.5 -45 24<-0.0427 -8 -39 13<0 96<0.5 7<0.11 133<0.5 16<-0.626 -15 -36 40<3.18 72 -9 3 72<0.5 89<0.5 -22 17 34 72<0.5 -53 -18 76<0.25 16<-0.1 96<0.5 0 9<0.0996 41 -5 11<0.311 7<0.275 -27 136<0.375 132<0.5 -1 -30 32 -38 96<0.5 15 13<-0.0514 57 28\n\
96<0.5 30<0.0903 113<0.875 89<0.5 280<0.875 15<0.118 63 53 -14 263<0.5 46 21 29<0.25 -61 30 51<2.94 98<0.5 83<0.152 52 4 30<0.236 42 23 98<0.5 15<0.259 41 335<0.5 25 5 154<0.5 15 -8 158<0.5 30<0.0786 131<0.5 229<0.5 99<0.52 89<0.5 29<0.1 -47 27 191<0.5 154<0.5 3 -25 33 41 39 52 164<0.5 14 32<-0.805 29 15<0.335 3 -14 32<-0.483 39 69<0.0405 -7 -32\n\
2<0.0866 1<-2.49 1<-3.11 1<-3.81 -62 -55 22<0.2 2<-0.149 -57 -44 -22 2<-0.434 22<0.132 -51 -26 1<-0.49 22<0.2 8<0.218 1<-1.73 2<-0.0498 -40 -24 240<0.375 11<-0.119 -29 8<0.105 6 -16 98 -44 3<0.145 -7 54<-0.17 -18 35 3<0.126 8<0.186 61<0.629 13 53 -17 92<0.0442 33 97 1<0.217 1<-0.974 28<0.222 -6 -44 3<0.0234 8<0.0662 83 -17 131<0.5 13 -35 443<0.375 8<0.0662 69 47 -37\n\
2<-0.111 2<-0.434 2<-0.678 1<-0.974 40 60 9<0.113 34 6 3<0.0875 2<-0.204 8<0.36 17 45 30<0.155 -8 21<0.374 18 -26 21<0.161 67<-0.105 26 -7 -24 0<-2.78 30<0.0903 -58 25<0.85 -46 3<0.0498 2<-0.0165 35 -23 -39 30<0.0903 2<0.0866 0<-2.14 -41 -21 -51 3<0.113 175<0.375 105<0.5 30<0.364 -30 -7 3<0.0461 25<0.85 -5 30<0.135 9<0.0195 53 -28 63 30<0.204 -27 8<0.2 -12 20 77 -40\n\
0<-1.52 0<-2.78 0<-3.38 22<0.064 64 52 27<0.0245 53 43 0<-2.14 103<0.5 41 108<0.5 35 3 28 0<-0.138 28<-0.0921 107<0.5 28<-0.395 56 26 13 8<0.0566 24<0.27 -6 -39 19<0.0687 19<-0.19 298<0.5 22<0.064 -25 3 36 45<-0.0304 35<-0.232 -4 12 19 -15 0<1.44 91<-0.565 108<0.5 -11 -28 117<0.5 28<-0.119 11 -6 -28 8<0.0746 -62 86<-0.115 -40 30<0.271 28<-0.0423 30<0.00949 72 0 -19 -30\n\
2<0.0866 96<0.5 2<0.00634 10<0.657 -55 3<0.0875 -51 104<0.1 16<0.47 -23 42 -40 2<0.0381 -35 27<0.0384 -6 -29 2<-0.434 3<0.0612 -51 -35 3<0.0875 170<0.5 -25 -50 7<0.0234 386<0.375 -37 38 10<0.657 -22 79<-0.127 36 52<-0.0475 -13 12 2<0.245 27<0.35 3<0.145 1 7<0.061 40<3.54 32 -33 55 -35 27<0.35 3<0.0424 34<1.87 25<0.65 71 -28 3 79<0.382 7<0.357 29 -13 47 78<0.5 21 -39\n\
76<0.25 4<-0.106 36<-0.145 21 98<0.5 26<0.95 96<0.5 -41 -13 60<-0.0377 22 -17 19<-0.441 24 -6 4<-0.0297 11<0.359 36<-0.0029 -15 19<-0.0886 -10 -35 -49 11<0.23 96<0.5 -46 26<0.55 -18 -49 -55 36<-0.0145 4<-0.237 53 3<0.07 28 32<0.161 -19 21<0.134 41 -9 96<0.5 113<0.375 19<-0.0406 7 78<0.5 157<0.5 -10 -30 -38 50<0.376 -8 36 201<0.375 108<0.5 27<0.033 -16 4<-0.201 44 6 28 -34\n\
10<0.537 5<-0.0925 25<0.95 44<0 42 24 106<0.5 30 44<0.483 -22 18 133<0.5 36<-0.0353 28 51 29<0.25 8<0.152 -77 64 35 51<2.94 5<-0.337 29<0.75 53 7 107<0.5 10<0.937 41 24 15 103<0.5 5<-0.193 8<0.36 -6 -39 170<0.5 80<0.75 131<0.5 99<0.52 32<1.13 95<-1.4 53 9 -11 36 40 32<0.161 9 -23 39 14<-0.0377 25<0.45 24 -94 107<0.5 50 25<0.65 41 13<0 -81 20\n\
2<0.0866 1<-2.67 1<-3.59 -58 9<0.131 -49 -32 9<0.113 7<0.244 2<-0.434 -45 1<-1.73 2<-0.111 -42 -24 1<0.217 -6 35 9<0.0996 -51 -20 19<0.0687 1<-0.49 7<0.244 -11 -31 13<-0.211 -37 25 92<-0.398 -25 9<0.193 10 18<0.154 9 38<-0.0793 20 91 1<0.217 29<0.25 98<0.5 90 -32 9<0.156 105<0.5 7<0.126 103<0.5 109<0.5 51 68<-0.607 67 -17 -14 -31 10 41<0.0383 115<0.5 -9 27 44 48\n\
5<-0.0925 1<-2.49 107<0.5 1<-3.36 -24 5<-0.193 8 -16 109<0.5 1<-4 -12 20 45<0.608 -10 38 5<-0.337 18<0.449 46<0.661 50 19 227<0.5 6 94 47<0 22<0.0976 18<0.835 11 -35 -12 120<0.5 23 -12 1<-3.23 1<-3.92 -53 127<0.5 93<0.25 -17 -41 -45 18<0.246 5<0.00367 1<-2.28 -13 93<0.25 127<0.5 29 5 -9 119<0.5 345<0.375 -32 57 13 5<0.00367 93<0.25 96<0.5 -31 2 -39 -49\n\
0<-1.75 0<-2.78 0<-3.38 93<0.25 60 51 93<0.25 26<0.85 51 39 35 97<0.25 0<-2.46 41 31 221<0.875 27<0.157 232<0.5 23 -11 37 -63 0<-0.138 235<0.875 0<-0.969 23<0.542 201<1.13 15 -47 29 15<0.532 12<0.0805 -7 66<-0.511 -24 15<0.166 28 92<-0.132 -15 13 111<0.5 14 23<0.333 -20 34 -40 0<1.44 97<0.25 3<0.0317 15<0.477 -48 82<-0.167 -35 4 -3 15<0.707 -30 -2 164<0.5 -14 -37\n\
80<0.25 9<0.113 18<0.21 0<-1.95 -55 4<-0.0827 -50 97<1.25 18<0.0947 -44 -23 7 0<-2.78 -45 4<-0.0553 4<-0.201 -55 -28 0<-1.52 -18 263<0.5 8 73 18<0.246 85<2.25 -31 -3 0<-2.46 -21 4<-0.0128 -2 115<0.5 1 45 9<0.156 87<-0.304 0<-2.78 -26 18<0.21 -10 8<0.131 41 45<-0.0304 20 -23 0<-3.09 -40 8<0.0566 133<0.5 0 81<0.25 78 -21 16<-0.15 -36 -12 0<-2.46 10 11<0.23 24 52\n\
14<-0.0866 76<0.25 4<-0.106 78<0.5 14<-0.153 26<0.35 -9 27 -6 10<0.9 -21 132<0.5 104<0.25 19<-0.19 46 7 -10 -35 17<0.63 -11 -36 4<-0.298 10<0.289 -2 56 76<1.75 11 31 76<0.25 1<-3.23 14<-0.0589 -26 -50 127<0.5 4<-0.0297 -30 -50 1<-1.38 4<0.0223 -21 -42 26<0.35 10 -23 1<-3.59 -37 72<0.5 21<0.659 26<0.45 1<-1.38 -7 24 14<0.00225 -6 -41 -45 50<0.59 1<-2.03 -7 18 33\n\
0<-2.14 0<-3.38 14<0.0146 57 45 0<-2.62 14<0.00225 43 29 16<0.0606 34 22 0<-0.138 0<-1.26 456<0.875 92<-0.132 11 22 -62 16<0.18 111<0.5 8<0.0566 155<0.5 61<0.278 34 -15 -32 14<-0.353 -2 14 33<-0.102 14<-0.0377 -32 20 10 -10 0<1.44 16<-0.0153 8<0.0566 14<0.0146 66<0 -53 8 16 8<0.186 92<0.0795 11 -7 -10 231<0.5 98<0.5 -46 -19 38 164<0.5 -7 177<0.375 407<0.375 -43 29 -15\n\
9<0.0996 16<0.18 78<0.5 10<0.537 148<0.875 140<0.375 240<0.375 196<0.375 -49 62 39 23<0.427 -25 42 40 7<0.214 97<0.75 134<0.5 128<0.5 148<0.375 -29 43 28 47 -1 -42 -52 57<0.836 118<0.5 -36 212<0.375 54<-0.169 10 -23 76 78<0.5 54<0.0726 29 -2 -25 16<0.0606 78<0.5 9<0.193 -16 152<1.13 24<-0.678 36 -1 68 -34 78<0.5 17<0.208 30 19<0.0687 0 39 104<0.25 10<0.943 -6 36 -34\n\
7<0.165 16<-0.1 113<0.375 7<0.0826 236<0.375 201<0.375 34<0.733 17<0.411 -21 -39 25<0.55 -5 -47 -46 17 17<0.18 11 -11 28<-0.00518 -9 22 7<0.0713 178<0.5 -47 -17 4<-0.0297 25<0.85 -30 4 -43 16<-0.1 7<0.506 9<0.0996 25<0.85 32<0.161 -1 59<-0.0377 33 11 157<0.5 4<-0.135 31 -5 75 28<-0.00215 -12 15 9<0.131 42 -7 4<-0.106 31<-0.29 -21 53<-0.0442 25 23<-0.265 -18 10 58<-0.0797 -1 -31\n\
2<-0.111 2<-0.678 87<-0.304 -35 50<0.483 -1 -29 18<0.131 2<-0.293 8<0.0662 -26 7 16 2<-0.293 -11 3 2<0.0866 30<0.0903 89<0.5 123<0.5 2<-0.0294 41 2<0.00634 57 44 29<0.25 127<0.5 -84 26 37 15<0.118 45 18<0.18 35 42<-0.235 -9 24 125<0.5 50<-0.0805 12 15<0.141 98<0.5 45 26 64<-0.0425 17 119<0.5 33 98<0.5 28 9<0.193 1 -70 -45 2<0.245 9<0.156 16 -5 29<0.25 -56 -8\n\
2<0.0381 1<-2.98 1<-3.7 -57 14<0.0146 -48 -28 4<-0.0643 4<-0.201 -49 1<-1.73 2<-0.00498 -43 -20 2<-0.678 -43 1<-0.49 -19 4 1<-1.38 19<0.0687 2<-0.149 -38 -14 18 2<-0.678 -39 2<-0.0294 1<0.217 1 25<0.55 25 96 45 1<0.217 1<-1.38 19<0.0687 13<-0.0514 -38 103<0.5 13<0.11 -3 50 -20 103<0.5 66 -1 14<-0.0295 -7 29<0.25 98<0.5 80 -28 16 58<0.359 4<-0.0553 26<0.95 33 -9 44 61\n\
2<-0.0643 2<-0.434 32<0.483 9<0.113 32<-0.805 -32 26 40<3.8 4 -33 2<-0.678 47 74<0.2 41 19 2<-0.111 9<0.131 113<1.13 36<-0.345 32 32<-0.483 87<-1.06 38 -30 126<0.5 2<-0.204 19 12<0.402 12 57<-0.359 42 -9 4<-0.0466 2 -34 124<0.375 32 -30 4<-0.0128 -2 -26 36<-0.0717 7 -10 2<-0.0224 36<-0.0353 -2 4<-0.0128 -19 -36 4<-0.0297 9<0.0166 -46 36<-0.0029 -16 4<-0.201 -16 -36 195<0.875 -50 28\n\
0<-2.31 0<-3.38 9<0.0532 56 148<0.875 42 -42 9<0.131 0<-2.62 38 27 93<1.75 71<0.0765 26 -6 -5 0<-0.597 0<-1.52 147<0.375 18 17<0.129 -46 15 24<0.074 111<0.5 14<-0.476 -14 32<0.161 102<0.5 25 -11 10 26<0.85 7 -23 15<0.771 -6 22 0<1.44 15<0.532 17<0.582 231<0.5 126<0.5 -27 10<0.9 11 -24 35 9<0.0996 40<2.71 -64 1 40 32<-0.805 192<0.5 68 -26 0 32<0.805 -15 -37\n\
1<-1.73 1<-2.98 9<0.131 1<-3.81 -57 -47 -31 14<-0.0714 -41 16<-0.15 14<0.0146 -35 -16 9<0.193 27<0.12 60<0.188 -13 9<0.0138 -12 33 -37 29<0.55 -47 19 1<0.217 14<-0.125 9<0.0996 14<-0.226 -41 -19 -9 76<0.25 29<0.25 27<0.00918 96 -16 1<-0.49 3<0.0612 198<0.375 46<0.463 -24 3<0.0234 52 -3 32 10 84<0.0347 29 4 9<0.0532 -23 16<0.47 -3 38 14<-0.226 1 58<0.279 27<0.35 33 0 55\n\
7<0.11 76<0.75 17<0.736 18<0.613 34<0.733 14<-0.0377 -14 17<0.269 -25 -44 14<0.0146 10<0.537 -35 -6 -36 -49 -50 113<0.375 78<0.5 81<1.75 109<0.5 89<0.5 -24 14<0.0146 9 -31 15 10 -27 80<0.75 81<0.75 -1 41 -19 76<0.25 14<-0.153 10<0.937 78<0.5 111<0.5 6 25<0.95 12 74 -12 7<0.275 -8 33 125<0.5 17<0.536 -10 -26 25<0.65 -16 151 7<0.506 125<0.5 76<2.25 7 24 102 41\n\
1<-2.83 1<-3.7 14<-0.0589 26<0.55 45 51<3.98 32 4 15<0.118 59 48 15<0.166 42 14<-0.0866 105<0.5 76<1.25 10<0.921 32 7 -2 26<0.85 10 102<0.5 10<0.839 -36 3 26 501<0.875 26 -62 1<-0.974 15<0.0971 27<0.35 19<0.0687 25 -7 47 1<-2.28 15 19<-0.441 -18 46<0.231 12 0 1<0.217 75<-2.48e-9 77<-0.332 7 54<0.339 -26 -1 15<0.259 46<0.407 20 -8 -6 23<-0.142 29<0.95 -41 -9 -34\n\
93<0.25 22<0.0976 97<0.75 96<0.5 -47 81<0.75 12<0.29 4<-0.0466 -27 77<0.142 -13 26 -41 -46 91<-0.339 5<-0.0925 -32 -4 -33 4<-0.0297 96<0.5 -35 -9 98<0.5 -16 21<0.112 29 -3 4<-0.0643 173<0.875 235<0.875 22<0.132 342<0.875 -28 92 -2 52<-0.143 59 -18 39<0.0164 -4 59 111<0.5 110<0.25 29<0.25 112<0.75 78 -28 148<0.875 173<0.375 93<1.25 -13 7 24 48 10<0.818 13 51 12<-0.409 49 -34\n\
2<-0.0498 2<-0.204 2<-0.678 32<0.161 20 42 3<0.0875 113<1.13 58<0.478 32<-0.805 -23 7<0.412 34<1.27 3<0.0351 38 16 8 34 47 -13 26<0.45 15 4<-0.237 43 -17 7<0.165 3<0.0533 6<0.282 25<0.85 -2 7<0.061 -29 34<0.267 57 -34 -19 -16 103<0.5 22<0.0479 16 0 114 7<0.0826 2<-0.0165 67<0.522 34<1.33 -38 -6 14 -47 3<0.113 103<0.5 19<-0.0155 55<0.0522 -13 17 -23 25<0.65 -23 146 -40\n\
1<-2.49 1<-3.7 15<0.259 52 1<-4 43 30 15<0.141 1<-2.98 43 23 76<1.25 29<0.85 143<0.5 17 38 10<0.943 20 6 106<0.5 13 33<0.184 24<0.185 -32 21 31 1<-0.974 15<0.0971 106<0.5 24 -9 106<0.5 24<0.074 113<0.375 33<-0.0637 18 6 32<-0.805 76 -1 43<0.128 -9 9 33<-0.127 -35 0 1<0.217 15<0.259 15<0.061 19 -1 44<-0.29 32<0.161 187<0.875 41 -19 -17 76<2.25 -16 -37 -27\n\
2<0.0381 1<-2.98 5<0.00367 1<-3.81 -56 -45 -31 5<-0.0764 5<-0.279 -45 1<-2.03 -36 -17 19<0.0687 1<-0.49 2<-0.149 26<0.65 -37 -10 0<-0.969 50<-0.161 -31 21<0.297 -5 -28 15 2<-0.678 -34 70<-0.847 -3 1<0.217 69<0.202 35 -10 59 21 1<0.217 27<0.35 1<-2.03 15<0.0441 19 -17 5<-0.0764 248<0.5 -14 26 29<0.25 21<0.00464 87 -20 8<0.046 -5 24<-0.678 27<0.219 48 -37 14 -27 88<4.17 43 25\n\
7<0.165 81<0.25 1<-3.7 7<0.0955 -47 -12 4<0.00636 23<-0.366 -32 6<0.127 107<0.5 43<0.312 -10 -38 28<-0.018 6 -12 -22 23<0.0534 -44 -19 1<-3.7 -26 103<0.5 1<-1.38 168<0.375 6 -44 80<1.75 30 -16 7<0.0955 -32 39 4<-0.106 4<-0.298 96<0.5 17 46 72<0.5 4<-0.135 1<-4 -14 32 117<0.5 -5 53 96<0.5 7<0.357 -13 200<0.375 2 35 126<0.5 20 -8 81<0.25 -12 59<0.158 16 -15\n\
0<-2.31 1<-3.11 0<-3.38 1<-4 55 44 15<0.061 50 33 1<-2.28 27 95<-0.98 469<0.5 26 -64 8 1<-0.974 0<-1.26 21<0.297 1<-2.98 16 7 176<0.375 53<-0.284 2 37 -19 111<0.5 24<0.185 8<0.36 12<0.733 13 -8 120<0.5 -17 46 8<0.0662 -38 1 35<0.185 62<0.324 -12 53<-0.133 -69 -18 11 0<-0.138 8<0.0566 -25 20<-0.471 -29 2 1<0.217 20<-0.226 8<0.122 -24 8<0.2 29 -6 -24 -35\n\
18<0.246 96<0.5 93<0.75 14<0.0146 -46 -22 197<0.875 -18 34 9<0.193 7<0.244 18<0.0557 -26 -8 9<0.0874 -42 -17 26<0.35 -21 73<0.0522 41 3 9<0.156 0<-2.62 0<-3.38 -34 14<-0.0107 -31 -8 26<0.85 55<-0.397 28 93<0.75 76<0.75 -3 -28 73<-0.244 99<0.312 39 -33 1 55<-0.104 18<0.716 -15 82<-0.185 -21 50 3<0.0612 -43 -19 26<0.65 0<-2.46 -8 19 3<0.145 16 7<0.0713 38<-0.0555 -24 46 52\n\
2<-0.0294 2<-0.204 2<-0.678 32<0.161 5<-0.438 53 9 143<0.5 -55 41 3<0.07 32<-0.805 -37 94<0.5 5<-0.337 33 29<0.25 51 10 37 13<-0.112 21 21<0.195 29<0.95 37 0 -15 5<-0.0764 21<0.374 29<0.85 -12 3<0.0498 94<0.5 10 25<0.95 8 16<0.18 33<0.00554 69 20 135 5<-0.337 25 2 -24 176<0.875 2<-0.0643 -7 -20 52 5<-0.0397 15<0.118 -31 103<0.5 -12 25<0.65 -14 162 15<0.118 -51 -36\n\
0<-2.31 0<-3.38 5<0.00367 48 36 5<0.0182 0<-2.62 26<0.85 117<0.5 30 45 3<0.0573 9 31 21 13 0<-0.138 21<0.297 0<-1.75 12 32<0.161 72<0.5 5<-0.0626 3<0.0573 26<0.55 1 -32 4 8 3<0.0175 -33 10<0.9 10<0.896 24<0.185 102<0.5 23 -22 -6 53 -4 -4 107<0.5 34 50<-0.0805 62<0.226 4 -49 10 32<0.161 5<-0.438 -31 117<0.5 10<0.9 40<2.92 -21 16 -11 -24 78<0.5 -20 4\n\
2<0.0381 14<0.0146 34<0.933 2<0.00634 28<0.00638 -42 -25 -17 14<-0.28 -41 108<0.5 3<0.0754 -31 15<0.836 -20 13 56<-0.0565 2<-0.293 -14 26<0.75 38 -13 -22 132<0.5 3<0.145 -9 25<0.45 -6 32 35<-0.16 379<0.875 -13 56 -30 27<0.35 2<0.245 179<0.5 14<-0.0589 3<0.103 -10 34 41<0.0744 110<1.25 9 52 29 -13 3<0.0424 25<0.65 53 -51 63<0.0347 28 202<0.5 49<-0.358 -12 26 -10 2<0.245 -27 1\n\
0<-2.31 30<0.0903 0<-3.09 -49 15<0.194 -40 -23 25<0.85 20<0.134 -22 -45 3<0.0498 123<0.5 64<-0.0425 15<0.0971 -1 78 19 -33 232<0.5 -20 3<0.103 109 -31 0<1.44 3<0.113 15<0.0786 -22 19<-0.441 31 0<-1.75 -3 140<0.375 113<1.13 3<0.0317 143<0.5 19<-0.00116 61 24 91<-0.113 68<0.607 24 -14 -9 9 -15 15<0.707 0<-0.138 -9 17 -21 25<0.45 15<0.118 -32 -3 -31 20<-0.252 49<-0.7 -50 15 34\n\
0<-2.62 1<-3.23 0<-3.53 49 25<0.95 38 5<-0.0764 2 31 95<-0.98 30 1<-1.38 19 1 1<-0.974 0<-1.75 1<-3.11 5<-0.0764 106<0.5 18 25<0.95 13 102<0.5 -32 30 28 10 106<0.5 50<1.13 5<-0.337 98<0.5 4 -16 60<0.249 11 -6 -23 50<0.0537 -18 112<0.25 12 -27 0<-0.597 5<-0.00416 12 -8 45<0.076 17<0.336 34<2.27 -32 4<-0.173 -43 5 86<0.115 -3 -46 14<-0.125 5<-0.438 -33 17 -17\n\
34<0.267 186<0.375 279<0.875 12<0.0322 459<0.875 261<0.375 -31 -6 11 94<0.5 81<0.25 6<0.627 73<-0.453 8 -25 104<0.1 54 -12 -44 -47 25 41 51<2.94 7<0.188 134<0.5 228<0.5 6<-0.283 262<0.875 -14 27 -29 16 64 -35 81<0.75 110<0.75 276<0.375 7<0.0234 483<0.875 235<0.875 12<0.29 -13 -31 21 43 7<0.244 241<0.875 77<0.0475 -6 8 24 6<-0.0565 -6 -27 51 11<0.195 -1 40 385<0.375 -27 -3\n\
5<-0.0764 5<-0.337 200<0.875 36<-0.145 4<-0.173 39 3 6 41 105<0.5 13<-0.0514 5<-0.161 15 8<0.0823 32 -10 78<0.5 91<-0.339 4 -19 -26 19<-0.0406 12<0.537 22<0.0359 36<-0.0029 72 27 4<-0.135 41 3 -8 36<-0.0145 13 -4 81<0.25 13<0 34<0.733 5<-0.0397 36<-0.0029 4 -25 -33 90<0.142 48<-0.175 -3 -19 11 -45 13<0 91<-0.565 24 105<0.5 29<0.25 62 12<0.402 -7 25 76<1.25 -22 1 -29\n\
96<0.5 14<-0.0866 105<0.5 13<-0.211 85<0.75 15 -18 20 25<0.95 12 102<0.5 78<0.5 35<0.0883 -42 -4 14<-0.226 -48 11 40 34<0.867 127<0.5 105<0.5 29<0.25 -56 15 22<0.0235 31 10 22<0.0359 24<0.432 30 44 132<0.5 12 36 122<0.25 6<-0.237 24<0.432 1 -29 14 26 108<0.5 14<-0.28 -15 179<0.5 132<0.5 23<0.257 19 -7 1 30 37<0.0405 140<0.875 7 -22 32<-0.483 30 225<0.5 -13 -39\n\
18<0.246 14<0.0146 111<0.5 18<0.0557 564<0.875 597<0.375 -38 37 44 108<0.5 49<0.0382 -34 279<0.875 -21 63 7<0.0826 123<0.5 -10 18 173<0.375 -21 43 -44 314<0.375 79<0.127 0 -16 52 108<0.5 14<0.0146 14<-0.125 83<-3.73e-9 -13 -36 30<0.204 87<-0.304 496<0.875 -4 55 104<0.35 -25 2 24 7<0.0234 -20 27<0.35 23 -12 87<-0.152 63<0.104 18<0.835 19 46 5 115<0.5 288<0.375 138<0.5 -18 4 74 10\n\
0<-2.46 5<-0.0397 25<0.85 15<0.0786 -43 -19 103<0.5 64<-0.0425 5<-0.133 59 3 -11 146 0<-3.38 -49 15<0.259 -40 -21 5<-0.279 15<0.061 -22 13<-0.211 67<-0.313 54 24 25<0.55 8 26 13<0.0404 15<0.118 5<-0.111 -3 -26 28<-0.286 176<0.375 78<0.5 -8 -32 7<0.061 -28 123 0<1.44 19<-0.441 34 130<0.5 210<0.875 103<0.5 0<-1.95 -4 7 7<0.0519 -6 96 66 13<-0.0514 7 -19 25 5<0.0864 -17 -52\n\
0<-2.78 0<-3.68 34<1 48 32 106<0.5 127<0.5 99<-0.624 32 11 27 12<-0.0146 12 25<0.95 48 22 0<-0.969 18<0.131 176<0.875 0<-2.14 20 11 -32 99<0.312 0<-1.52 6 -3 22 18<0.331 159<0.375 0<1.44 18<0.0262 384<0.875 9 -12 121<1.19 106<0.5 10<0.909 12 -7 35<0.244 -19 29 10<0.378 100<-0.555 -29 40 -8 190<0.5 164<0.5 4 407<0.375 -24 32 73 53 231<0.5 170<0.5 -20 27 28\n\
2<0.00634 22<0.0976 18<0.112 21<0.297 -43 145<0.375 -26 68 8<0.0566 2<-0.0294 88<3.9 -16 3<0.0424 41 -12 7<0.0437 -34 12 70<-0.169 24<0.074 -32 26<0.35 37<-0.219 -31 14 -30 22<0.0269 -42 111<0.5 -35 118<0.5 -22 25 3<0.183 8<0.36 3<0.0612 -28 -9 -47 26<0.45 -32 6<-0.424 94 23 2<0.0866 22<0.132 103<0.5 15<0.426 8<0.265 0 -45 28 -20 16 73<-0.366 119<0.5 38 -3 8<0.301 14 -15\n\
0<-2.78 7<0.061 0<-3.68 -53 -38 36<-0.0029 3<0.0498 94<0.5 -13 24<0.074 65 -5 -18 -26 0<-1.52 1<-1.38 3<0.113 36<-0.145 19 6<-0.0565 44<-0.161 23 1 -10 -25 -37 7<0.506 3<0.0875 222<0.875 94<0.5 7<0.275 76<0.75 -1 29<0.25 51 1<-0.974 1 23 253<0.5 15 -62 3<0.0573 33 -4 63 76<0.25 11<0.076 457<0.875 48<-0.54 26 -9 73 -21 0<1.44 163<0.5 -4 30 24 36<-0.0029 42 18\n\
0<-2.62 0<-3.38 22<0.113 0<-3.84 47 35 19 197<0.875 13<0.00935 7<0.0713 28<0.00638 32 1 49<-0.02 2 22 11 -14 0<-0.597 28<-0.286 60<-0.0377 91<-0.113 17 -15 28 19<0.0687 0<-1.75 42<-0.121 56<0.0339 22<0.0479 -13 8 13<0.11 14 -54 13 83<-3.73e-9 -4 5 -14 19<-0.441 22<0.0843 -36 -6 91<-0.339 45<-0.0304 34<1.87 -21 -4 23<0.713 13<-0.211 -26 28<-0.286 19 -5 60<0.0282 50 -23 42<0.0095 -8 10\n\
4<-0.0643 96<0.5 4<-0.173 -42 279<0.875 -29 23 4<-0.201 134<0.5 -34 33 99<0.104 209<0.875 -4 42 -25 106<0.5 110<0.25 78<0.5 148<0.875 67<-0.314 48<0.651 65<0.432 6<0.508 10 123<0.5 43<0.156 53 -34 88 -8 62 317<0.875 197<0.875 30<0.0164 -13 1 162<0.5 15 91 44 50<0.29 -2 52 187<0.375 29<0.75 -43 4<-0.0128 -26 30<0.0587 -19 10 4 11<0.12 -3 131<0.5 42 -23 7<0.0519 -35 -12\n\
0<-2.62 5<-0.0397 51<2.94 -26 19<-0.00116 15 21<0.00464 -28 -1 0<-3.38 -47 -31 13<-0.211 5<-0.438 44 32<1.45 109<0.5 19 85<0.25 -14 19 45 13<0.0404 0<-0.969 176<0.375 6<0.416 5<-0.0764 106<0.5 1 92<0.133 37<-0.0868 -1 384<0.875 56 19 -6 138<0.5 -11 51<2.94 23 -4 120<0.5 -22 24 9<0.0402 -21 5<0.00367 143 12 9<0.131 6<-0.237 3 19<-0.441 34 38<0.272 15 -7 -7 5<0.0864 -14 -47\n\
2<-0.084 36<-0.0029 126<0.5 2<-0.678 -31 -7 6 28<-0.286 96<0.5 31 135<2.75 0 88 28<0.0873 4 -19 2<0.0381 7<0.0519 89<0.5 105<0.5 129<0.5 27 -28 12<0.233 32 49 13<0 34<1.27 16 54<0.0242 34<2.27 -40 22 14 30 36<-0.0029 147<0.375 4 -92 98<0.5 15<0.0971 38 18 27<0.00305 -20 11 27<0.35 209<0.875 29<0.25 34<0.533 -60 28 89<0.5 10 12<0.733 28<-0.286 12 -8 27 -33 24\n\
2<0.00634 22<0.0976 13<-0.112 -46 74<0.133 18<0.21 13<0.11 377<0.375 -39 46 14 17<0.18 -13 -31 145<0.375 128<0.5 92<-0.132 -9 70<-1.36 -6 -31 29 49 18<0.18 114<0.5 28<-0.586 26 -15 -38 19<0.0687 -6 80<-0.75 -37 30 27<0.35 2<0.0866 13<-0.112 -27 17<0.0345 45 371<0.375 19<0.0687 1 36<-0.0717 104 20 48<0.28 15 147 70<0.508 32<1.13 538<0.375 42<-0.0697 39<-0.288 0 27 11 -42 37 -16 -15\n\
7<0.0826 76<0.75 1<-4 -45 11<0.195 93<0.75 9<0.077 1<-3.23 -17 0 -28 -28 -31 72<0.5 28<0.0873 1<-3.81 -25 105<0.5 -24 40<4.09 121<2.78 -11 15 36 59 4<-0.0297 2 93<1.75 38 -50 125<0.5 4<-0.0553 19<-0.19 28<-0.286 -8 19 11<0.311 114<0.5 7<0.506 25<0.85 1 12 24 105<0.5 -23 13 76<0.25 -19 3 25<0.45 76<0.25 -10 12 34<0.533 -5 -34 9<0.156 25<0.45 4 140 -15\n\
1<-3.7 14<-0.0589 53<-0.0442 3<0.0533 -18 14<-0.186 -22 30 26 1<-4 43 31 1<-2.28 21<0.297 23<-0.366 236<0.375 20 -45 3<0.0533 3 10 94<0.5 4<-0.135 104<0.25 -1 29 31 -11 1<-0.49 307<0.375 117<0.5 5<-0.438 -20 24<0.555 4 8<0.0901 3<0.0461 23<-0.313 17 -70 -6 -1 3<0.0317 151<0.875 -90 -15 24<0.27 -21 24 23 23<-0.183 3<0.183 32<0.483 14 -7 -28 3<0.0612 -31 27<0.0155 2 -19\n\
2<0.00634 9<0.0996 13<-0.112 -46 52<0.0158 70<-0.508 -23 9<0.0303 377<0.375 -42 64 5<-0.111 -39 53<-0.199 75<0.119 -12 45 -23 -20 13<-0.112 -30 29<0.95 -23 150<0.375 9<0.193 77<0.485 -12 30 70<-0.508 -8 28 24 27<0.35 2<0.245 179<0.5 13<-0.112 5<0.00367 -25 32 83<-0.304 0 9<0.267 14 82<-0.0278 14 79<0.382 91 12 -14 131<0.5 372<0.375 73<-0.244 83<0.152 40 0 19 -53 -32 78<0.5 -3 -33\n\
2<-0.0224 2<-0.434 32<0.805 44<-0.29 -15 32<-0.483 -23 31<-0.076 -2 18 158<0.5 189<0.5 55<-5.59e-9 34 9 -4 36 21<0.297 2<-0.0643 126<0.5 32<-0.805 -18 20<-0.252 3 211<0.375 13 57 7<0.412 -7 21 7<0.165 -10 55<0.0522 -1 34 45<-0.101 78<0.5 15 -26 -19 7<0.061 25<0.45 89<0.5 102<0.5 -41 -8 -21 -53 4<0.0223 229<0.5 20<0.188 6<0.508 -10 -31 -33 25<0.65 -20 7<0.0826 -1 124 -41\n\
17<0.582 96<0.5 9<0.193 6<0.416 25<0.85 89<0.5 15 80<-0.25 27 38<-0.0555 -9 5 3<0.0351 111<0.5 23 -39 3<0.07 72<0.5 14<-0.153 -37 -2 12 15 72<0.5 27 56<0.17 18 -19 119<0.5 -2 -43 108<0.5 72<0.5 30<0.0164 20 2 35<-0.309 -25 159<0.375 -1 68 99<0.52 91<-0.113 -17 -1 25 72<0.5 89<0.5 30<0.0498 47 23 19 89<0.5 40<3.66 245<0.5 -2 -36 100<-0.111 -18 20 24\n\
18<0.18 5<0.0182 88<3.1 -39 13<-0.211 -45 72<0.5 95<-0.14 -17 9<0.035 -42 -18 8<0.0746 21<0.0291 31<0.0651 -3 63 -19 173<0.375 3<0.0461 -32 -10 53 24<-0.678 21 -8 5<0.00367 8<0.0746 11<-0.119 -13 3<0.145 70<-0.848 11<0.195 14 65 14 -25 13<-0.112 -29 57<0.598 9<0.0402 -23 106<0.5 9<0.0874 -20 1 36 8<0.265 31<0.152 12 -15 -22 30<0.0227 72<0.5 -6 41<0.0383 10 64 3<0.0809 4 25\n\
0<-2.78 0<-3.68 -45 4<-0.0128 -12 -40 0<1.44 4<0.0223 28<-0.586 -19 0<-1.95 6<0.127 72<0.5 8 -7 144<0.5 -18 11 209<0.875 72<0.5 6<0.169 4<-0.0827 52<0.57 21 -16 98<0.5 102<0.5 20 -5 -3 1 223<0.875 32<-0.483 -22 100<-0.111 71<-0.382 124<1.13 33 -41 29<0.85 35<-0.539 41 -24 9 280<0.875 -2 28 44 -36 0<-0.969 -21 49<0.0382 35<-0.398 -28 21 -17 6<-0.102 7 78<0.5 30 -44\n\
2<-0.084 19<-0.19 226<0.5 -25 27<0.00599 -17 11<-0.0398 -13 13 126<0.5 114<0.5 131<0.5 2<-0.678 86<-0.69 47 -15 52<0.428 -1 14 80<-0.75 -21 25<0.75 34<0.267 88<3.1 -54 19 40 -19 20 115<0.5 113<0.375 24 81 7 2<0.0167 2<-0.0224 18<0.21 13 2 9<0.0303 27<0.0211 30<0.0903 38 18 20 97<0.75 18<0.246 62<0.202 31 7 8 4 27<0.35 110<0.75 33<-0.204 2<0.245 13 -5 -1 -17 18\n\
2<0.00634 9<0.0996 96<0.5 18<0.21 -38 57<1.08 -27 78<0.5 22<0.0204 74 -6 24<0.139 -37 42<0.0348 38 -45 2<-0.434 -32 17<0.63 23<-0.183 -19 10<0.786 -12 6<0.226 22 -13 -30 17<0.238 4 18<0.0797 -26 6<-0.424 22<0.159 -7 37 -10 2<0.245 9<0.193 65<0.432 24<-0.811 6<0.848 16 77 3 6<0.0791 0 16<-0.626 58 -26 24<-0.811 66 38<0.0416 79<0.127 16 -20 34 55<-0.397 37 5<-0.0397 1 19\n\
5<-0.0397 19<-0.0886 22<0.0843 51<2.94 7<0.244 -9 132<0.5 23 -15 25 72<0.5 105<0.5 111 118<0.5 22 -11 -5 5<-0.337 12 78<0.5 1<-3.11 102<0.5 207<0.5 8 37 -25 191<0.5 211<0.875 598<0.875 -4 55 35 69 29<0.95 -30 -8 1<-3.7 72<0.5 -33 -11 97<1.25 5<0.0182 91<-0.113 34<2.27 67<0.522 5 27 -20 326<0.875 -12 38<0.185 35 -30 119<0.5 163<0.5 -24 68<0.245 -8 75 14 -25\n\
17<0.681 10<0.657 25<0.95 78<0.5 89<0.5 98<0.5 29<0.95 12<0.34 157<0.5 -1 25<0.25 -21 69<0.0405 0 -103 94<0.5 -5 38 14 63 24<0.074 7 -18 23 7<0.061 24 165<0.5 24<0.074 12<0.483 -24 6 6 31 108<0.5 202<0.5 29<0.75 78<0.5 7 32 5<-0.438 29<0.95 38 -22 12<-0.409 16 3 -11 17<0.129 -22 -7 94<0.5 15<0.061 34 29<0.25 21<0.00464 -76 27 58<-0.0398 0 19 43\n\
1<-2.98 5<0.00367 1<-3.59 -45 -30 -15 5<-0.0502 1<-0.49 5<-0.279 -34 1<-2.03 -21 -6 63<0.173 57<1.31 3 83<-0.0507 46 3 -10 1<0.217 19<0.0687 90<0.428 34<0.467 64<-0.723 56<0.305 9 47<0.115 144 25 15<0.587 24<-0.811 21<0.0585 54<-0.0154 -14 86 -26 12 -12 127<0.5 -3 12<0.29 21<0.195 20 -5 -12 -24 7<0.0173 -23 66<-0.444 -13 5<0.0448 7 39 35<-0.16 19 46<0.925 238<0.375 45 -55 -4\n\
16<-0.0556 21<0.477 1<-3.81 25<0.95 -13 12 80<0.25 20<-0.252 49<0.91 2 43 30<0.547 12<-0.322 -1 1<-3.59 -4 37<0.148 76<1.75 6 23 19 29 70<-0.169 20<0.188 9 -24 -10 9<0.131 25<0.85 -14 20<-0.407 -35 19 -36 14<-0.0377 31<-0.345 -20 6<0.339 14<-0.353 112<1.75 26 -33 117<0.5 -2 102<0.5 25<0.95 2 24<0.185 64 5 -25 -16 25<0.45 1<-3.23 -33 16<0.609 -8 30<0.135 -39 31 -40\n\
17<0.736 96<0.5 30<0.135 89<0.5 15<0.0971 90<-0.712 -8 27 11 81<-0.25 21 14<-0.0295 63<-0.451 -75 23<0.013 36 3 -3 106<0.5 29<0.75 27 232<0.5 30<0.236 9<0.0874 19 3 62<-0.182 -26 115<0.5 66<-0.222 -8 14 -4 -65 25<0.95 3 -31 69<0.232 351<0.375 74<0.0667 10 130<0.5 74<1 15<0.0786 26 29<0.25 -46 -4 12 17<0.154 -44 -2 -49 -7 106<0.5 15<0.061 34 29<0.25 -33 13 45\n\
1<-2.83 1<-3.59 9<0.0402 -45 -26 4<-0.0643 -32 -15 4<-0.173 1<0.217 9<0.0996 -33 71<-0.51 35 -18 1 1<0.217 0<0.473 324<0.375 1<-2.28 4<-0.0643 -23 15<0.477 9 -16 131<0.5 157<0.5 19<0.0687 5 96<0.5 67<-0.313 -2 55 28<-0.0551 25 -12 100<-0.111 75<0.199 -43 50 41 -17 81 1<-0.49 -29 0<1.44 18 46<0.661 -33 36 58<0.222 35<-0.16 30<0.0287 66<-0.037 0 -54 17 27 98<0.5 46 12\n\
2<-0.0165 5<-0.337 18<0.0262 4 22 126<0.5 114<0.5 2<-0.678 4<-0.0214 14 40 32<-0.805 -18 23<0.333 2<-0.111 88<3.1 25 9 5<-0.0925 16 34<0.733 48<-0.22 -21 -2 8 -2 10<0.928 -22 7 10<0.909 103<0.5 -19 30<0.0786 -24 100 4<-0.0553 166<0.5 22 -25 -15 15<0.118 30<0.068 -42 42<0.0348 -33 23<-0.183 -26 12 5<-0.0308 34<1.4 -12 42<0.0627 -5 36 6<0.169 151<0.375 4<0.0223 -15 -41 9 -34\n\
17<0.63 23<-0.265 145<0.875 10 -35 10<0.537 25<0.95 8<0.122 108<0.5 9 479<0.375 53<0.168 -4 -32 45 16 33<0.0911 24<0.555 -22 26 6 28<-0.286 107<0.5 20 1 99<0.52 108<0.5 27<0.219 25<0.95 28<-0.00215 607<0.875 -1 -43 -17 10<0.9 49<0.315 22 -14 8<0.152 20 -23 76<0.75 16 -18 8<0.0566 -35 17<0.208 -19 244<0.875 -7 25 16 94<0.5 58<-0.0398 31<0.388 11<0.159 -6 23 -31 19 36\n\
1<-2.98 1<-3.81 -42 4<-0.0643 -33 9<0.0303 -24 10<0.875 1 -22 13<-0.112 16<-0.396 -42 4<-0.173 -42 -9 1<-0.49 4<-0.0643 4<-0.201 -30 1<-2.03 -17 143<0.5 53<-0.284 -15 50 3<0.0498 -16 6<0.282 134<0.5 -3 89 30 96<0.5 21<0.297 1<-2.49 6 6<0.627 38<-0.481 -22 19 75<-0.0398 -14 103<0.5 88 -24 -13 -2 145<0.375 4<-0.237 -16 84<-0.104 213<0.375 80<0.25 16 3<0.0498 61 27 -10 12 75\n\
0<-2.93 5<-0.0626 29<0.95 -43 50<-0.537 75 -5 0<-3.68 -41 -25 13<-0.211 211<0.375 28<-0.21 -5 32<2.09 18<0.835 32<-0.483 -22 164<0.5 24<0.074 92<-0.0442 -19 14 45<0.456 19 83 26 -36 65 59 13<0.0404 72<0.5 6<0.282 36<-0.0029 1<-2.28 25 6 5<-0.193 26<0.55 6 40 2 13<-0.0514 74 0<-0.138 -13 15 6<-0.237 -11 0<1.44 138<0.5 5<-0.231 2 -11 51<3.31 28 3 18 5<0.0864 -13 -44\n\
1<-3.59 7<0.061 151<0.875 72<0.5 38 40<3.66 -2 29 7 26<0.55 268<0.5 39<0.0164 27 7 7<0.357 13 -77 3<0.0533 53<-0.0442 -32 122<1.25 9 -49 17 1<-0.974 65<-1.66 86<-0.23 28 -7 157<0.5 58<0.717 4 4<-0.0376 6 37 3<0.0533 26<0.25 4 -23 9<0.035 17 -13 3<0.0234 104<0.35 -36 27 230<0.5 90<-0.998 22 90<0.333 86<0.575 -4 45 -23 20<-0.145 58<0.222 14<-0.125 36 -16 -45 -38\n\
4<-0.0553 4<-0.201 28<-0.586 56<0.305 -17 87 -35 89<0.5 3<0.0875 288<0.375 430<0.375 -26 43 79 91<-0.113 23 -16 114<0.5 149<0.375 271<0.5 3<0.07 -15 22<0.0843 -15 8 68<-0.252 -26 43 99<0.312 22 -30 -28 22<0.0843 81<0.75 73<-1.86e-9 8<0.0662 28<-0.00215 0 28 -4 6<-0.102 89<0.5 -12 21<0.0807 24 -9 -15 -23 7<0.0173 -25 26<0.65 6<0.848 -1 31<0.152 83 -11 3<0.145 254<0.875 7 96 31\n\
15<0.0971 7<0.165 -34 15<0.0441 -27 -2 7<0.244 21<0.374 80<0.25 1<-3.7 7<0.0955 -14 8<0.218 12 -21 8<0.0823 22<0.0479 41<-0.46 -12 203<0.5 20 74 104<0.1 14 -19 441<0.875 0 28 -10 107<0.5 -31 -6 22<0.0976 32<-0.483 68<0.07 -36 12 29<0.75 107<0.5 -21 24 20<-0.196 9 20 21<0.477 8<0.36 29<0.95 1<-2.67 -14 38<-0.0793 -4 64 8<0.162 88<4.01 40 -11 44<-0.59 -57 -8 26 -31\n\
31<-0.51 18 7<0.0519 123<0.5 89<0.5 227<0.5 162<0.5 20 38 137<0.5 -29 11 105<0.5 228<0.5 14 254<0.375 -41 66 70<0.508 116<-0.364 17 4<-0.0466 -1 -20 36 31<0.456 -4 4<-0.153 29 -50 125<0.5 45<-0.0304 257<0.875 -2 -51 119<0.5 141<0.5 7<0.244 114<0.5 4<-0.0128 13 -2 23 104<0.25 -2 89<0.5 20<-0.0979 -31 14 47<0.115 112<0.25 15 40 -12 -6 22<0.0311 8 -15 7<0.0713 3 -45\n\
2<0.00634 5<0.00367 52<0.0158 5<-0.279 -39 74<0.133 -27 39<-0.288 57<0.836 -29 52 134<0.5 46<1.2 -20 32 66<-0.222 74 -13 89<0.5 115<0.5 -25 200<0.875 -11 52 2<-0.678 10<0.966 -36 50 435<0.375 0 67 67<-0.522 17 98<0.5 -13 4 80<-0.25 39<0.0164 73<0.0522 -29 9 66<-0.139 -10 29 63<0.13 31<-0.418 88<4.17 9 -19 5<-0.133 84<-0.208 30 -9 45<0.076 54<0.847 18 51 4 461<0.375 2 -44\n\
15<0.141 5<-0.0397 31<-0.19 -20 -2 81<0.75 67<0.522 -35 23<0.095 -19 63 133<0.5 -21 90 3<0.113 19<-0.441 23 36<-0.0029 3<0.0573 111<0.5 8 5<-0.0397 39<0.345 46 -10 3 8<0.2 8<0.046 65 -9 61<-0.0925 -12 17 10<0.537 184<0.375 216<0.875 3<0.0533 61<0.449 -6 8<0.0901 71<-0.574 87 17 111<0.5 -14 118<0.5 -9 45 -11 41 32 86<-0.575 -11 81<-0.25 -7 8 90<0.428 139<0.375 -12 -56 23\n\
31<-0.51 75<-0.167 0 20 23<-0.0675 7<0.126 209<0.875 70<0.508 32<0.483 23<-0.366 110<0.75 120<0.5 27 38<-0.293 -46 39<0.345 21 -35 -33 30<0.0786 12 -4 33<-0.17 11 6<0.226 -12 230<0.5 17 -51 33 -25 252<0.5 5<0.0864 3 -22 88 6<-0.0565 115<0.5 459<0.375 74<0.0667 599<0.375 11 -51 124<0.875 -17 6 -26 37<-0.17 3 -14 73<-1.86e-9 -3 70<0.508 133<0.5 8 24<0.139 33<-0.553 -60 11 -34 34\n\
2<0.00634 22<0.0976 97<0.25 128<0.5 240<0.375 96<0.5 -29 2<-0.678 -37 -13 66 17 87<-0.456 133<0.5 -4 39<-0.0894 76 -2 292<0.375 -20 15 20<-0.565 21<0.0585 54 -7 74<0.4 16<0.0606 -15 5 62<0.081 127<0.5 -20 9 19 27<0.35 131<0.5 39<-0.288 206<0.5 47<-0.069 -19 8 58 42<-0.235 2<0.0381 1 22<0.0359 311<0.375 42 -32 17 29<0.25 27<0.0132 71 -13 9 97<0.75 20<-0.252 -27 27 -32 -17\n\
2<-0.0165 13<-0.211 4<-0.0128 5<-0.438 86<-0.69 -58 39 10 39 3<0.0533 94<0.5 222<0.375 177<0.375 5 -10 55 5<-0.0397 102<0.5 4<-0.153 7 6<0.0791 62 26 -16 43<-0.0347 -28 10 94<0.5 21<0.297 43<0.312 48<-0.175 14 3<0.126 6 57<-0.359 45 -24 71<0.255 -10 25 166<0.5 141<0.5 -13 12 -45 3<0.07 1 -23 13<0 0<-3.68 -34 3<0.113 125<0.5 23<-0.427 -21 -3 26<0.75 -12 106 -30 -36\n\
0<-3.38 1<-4 37 16 0<-2.46 8 4<-0.0376 19<-0.19 94<0.5 -5 12<0.537 -51 31 159<0.375 1<-0.974 94<0.5 17<0.0585 19 5 12<0.0322 -15 53<-0.133 -9 12 390<0.5 -6 19 43 28<-0.0921 22<0.0269 280<0.875 -5 -61 69<0.122 24 86<-0.115 14 178<0.5 -39 21 31<-0.29 17<0.582 -6 28 25<0.25 53<-0.133 -6 17<0.208 -11 94<0.5 12<-0.409 -2 7<0.188 28<-0.0127 -79 -41 -7 20 19<0 -2 -24\n\
1<-2.49 1<-3.59 13<0.11 67<-0.314 -10 -38 16 13<-0.112 -39 0<-2.14 442<0.375 67<-0.314 27<0.0645 57<0.239 -11 10<0.75 18<0.0557 -18 65<0.185 7<0.188 56<-0.0565 12 64<0 205 -10 -11 20 8 -15 -9 86 3<0.0754 -28 -9 13<-0.112 19<0.0687 -21 23 1<0.217 134<0.5 0<0.473 106<0.5 19<0.0687 1<-1.73 -6 6 56<0.169 28 0 46<0.74 75<0.199 30 93 -17 -13 50<0.59 12 101 133<0.5 16 46\n\
2<-0.0224 13<-0.211 10<0.9 10<0.896 188<0.5 11 48 5<-0.438 38 -85 28<-0.0127 11 41 21<0.297 122<0.75 95<-1.4 -21 185<0.875 320<0.375 3 49 36 59<0.0565 68<-0.14 3 25 -1 139<0.375 59<-0.452 20 25<0.65 20<-0.319 -31 59<-0.161 11 -13 9<0.131 0<0.473 3 37 -25 -66 5<-0.0397 34<1.6 20<-0.196 21<0.0291 -12 12 -16 6 6<-8.51e-9 34<1.07 -24 75<0.0597 90<-0.142 -21 15 -24 13<-0.112 3 -36\n\
0<-3.38 9<0.0402 72<0.5 33 44<0.34 25 -46 13 0<-2.31 121<3.18 44<0.483 0 14 13 131<0.5 14<-0.0164 72<0.5 13<-0.0147 -73 19<-0.00116 5<-0.193 -23 28<-0.00518 126<0.5 -6 19 -14 451<0.875 3 -71 0<0.473 8 57<0.359 8 -20 53<-0.133 1 28<-0.119 4 39<-0.0164 -3 25<0.25 105<0.5 57<-0.598 -75 -26 89<0.5 9 -21 -6 25<0.85 80<-0.75 -15 120<0.5 27<0.0384 0<-0.597 26 70 5 2 -17\n\
1<-3.11 9<0.156 1<-3.92 -42 -25 64<-0.467 63 -8 13<-0.112 1<0.217 -29 64<0.127 15<0.061 41 -20 51 1<-1.73 14<-0.125 -22 91<-0.113 110<0.25 9<0.113 -16 3 10<0.9 23<-0.499 68 -11 71 16<-0.396 -11 13 94<0.5 1<0.217 96<0.5 44<-0.402 -18 64<0.383 13 10<0.937 23<-0.224 8 108 -40 128<0.5 0 9<0.077 55 -7 16<0.113 28 63<0.173 11<0.046 0 87<0.152 26 -40 -16 46<0.407 73 9\n\
0<-2.93 15<0.118 7<0.061 -46 -25 7<0.0955 -21 152<0.375 3<0.0654 36<-0.0029 40 0 7<0.275 -33 14 56 15<0.0786 11<0.119 -3 -24 3<0.113 36<-0.345 20<-0.252 2 23 28<-0.286 147<0.375 139<0.375 135<2.75 -3 -48 -48 7<0.061 -6 83 351<0.875 551<1.13 85<0.25 3<0.0461 111<0.5 4 33<-0.0637 50 9 -2 8 -37 38 90<0.333 109<0.5 22<0.064 111<0.5 11<0.195 15 -20 -27 28<-0.21 -42 -16 9 24\n\
0<-3.38 0<-3.84 28 94<0.5 8 26 8<0.0566 0<-2.46 4<0.0469 -4 25 21<0.00464 38<0.185 3<0.103 -42 116<0.122 19 -42 5 -8 19<-0.19 10<0.928 107<0.5 21<0.0951 -3 16 3<0.0573 -28 -2 -19 22<0.159 38<0.272 79<-0.892 27 0<-1.95 588<0.875 6 -65 94<0.5 10<0.657 46<0.37 184<0.375 158<0.5 14 44 -29 62<-0.122 -36 -1 116<-0.121 -14 0 3<0.07 -16 12 11 119<0.5 -2 53<-0.199 20 -38\n\
18<0.112 323<0.375 5<0.0182 88<3.1 -32 166<0.5 142<0.875 -22 0 227<0.5 -5 42 57<0.956 29<0.95 -32 13 -14 59 5<-0.0502 63<-0.026 49<0.21 112<0.25 23 -13 -6 78<0.5 -8 -24 72<0.5 7<0.0234 6<-0.102 3 -16 48<-0.476 -10 37<-0.17 -8 22<0.2 18<0.716 52<0.143 -2 26 25 30 6<0.339 217<0.875 57<0.956 2 6<-0.508 50 68<-0.14 42 233<0.5 12 -36 81 37<0.243 38 37<0.577 -15 62\n\
15<0.0786 42<0.0348 -30 20<-0.407 26 -16 13<0 13<-0.211 280<0.375 10<0.9 10<0.896 3<0.0424 -3 17 8<0.36 -90 30 25 48 3<0.0533 19<-0.0155 94<0.5 11 6<0.282 199<0.875 8<0.114 85 39 24 -1 118<0.5 245<0.5 -6 11 94<0.5 43<-0.168 40 1 6<0.127 246<0.5 40 -44 0 94<0.5 103<0.5 21<0.374 142<1.13 3 45<-0.304 45 -36 -17 25<0.45 -18 115 3<0.0754 -6 -27 8<0.36 -20 33\n\
0<-3.38 9<0.0402 26 36<-0.0029 -20 13 18<0.131 39<0.575 17<0.861 29<0.85 92<-0.132 34<1.33 -23 27 0<-1.52 32 262<0.375 57<-0.598 -45 19 -26 100<-0.111 114<0.5 233<0.5 -4 -34 16 5 23 -16 0<-0.138 23<-0.107 19<-0.0155 111<0.5 63<-0.026 -21 7 12<0.0322 -56 -1 7 3<0.0277 117<0.5 12<-0.322 22 77<-0.214 28 70<-0.847 -57 -15 12<0.0322 -82 -11 36<-0.0029 63<-0.026 -29 87<0.152 -3 -70 0 -15\n\
1<-2.98 14<0.00225 1<-3.59 -36 -21 -7 1<0.217 7<0.244 18<0.0557 261<0.375 -12 62 27<0.219 106<0.5 14<-0.00484 1<-2.67 -25 30<0.204 109<0.5 2 -20 17 291<0.375 118<0.5 28<-0.286 -11 19 109<0.5 14<0.086 -9 41<-0.223 -8 28 29<0.35 116<-0.364 -34 72 29<0.75 -34 18 -24 22<0.0359 10 118<0.5 24 30<0.0498 -19 119 77<-0.142 -26 1 22<0.0976 -21 -4 84<-0.104 175<0.375 42<0.0095 35 9 -36 9\n\
0<-3.53 15<0.118 -41 -19 15<0.0786 7<0.0826 -29 -11 7<0.506 93<0.25 126<0.5 95<-1.4 65<0.185 -2 -43 0<-1.75 129<0.5 7<0.165 199<0.875 -2 -18 107<0.5 -3 21 207<0.5 50<-0.161 -12 66 -16 222<0.375 8 46 48<-0.364 0<-0.597 20 -11 50<0.741 201<0.875 -10 7<0.0826 -18 99 -48 35<0.185 105<0.5 219<0.375 -9 31 12<1.13 6 -54 -20 38<-0.203 425<0.375 38 -59 160<0.375 5 12<0.626 51 -37\n\
19<-0.0886 117<0.5 47<0.115 21<0.0193 -7 6 -17 18<0.0557 17 384<0.875 -53 -14 42<-0.0697 25<0.35 117<0.5 33<-0.0255 155<0.5 7 74<1.4 105<0.5 -19 7 41 48<-0.175 35<0.318 -29 33<0.0911 -36 24 -2 28<-0.0423 -17 23 19<0.0687 6 35<-0.539 27 -19 78<0.5 21<0.0291 66<-0.222 140<0.375 3 -25 19<0.00222 13 -17 65<0.555 48<0.14 2 46<0.74 -14 12 22 144<0.5 20<0.134 21<0.239 4 20 22 31\n\
13<-0.112 9<0.131 -29 -5 9<0.0996 80<0.25 8<0.218 85<0.25 0<-3.53 -20 25<0.25 65<-1.66 -41 39<0.115 13 -6 -6 22<0.0414 -22 -4 363<0.375 3<0.0498 -42 -20 108 3<0.0234 115<0.5 36 -7 374<0.375 -1 49 165<0.5 26<0.25 -11 9<0.193 0 8<0.152 11<0.159 25<0.25 12<0.626 31 139 10 147<0.375 84<0.104 46<0.661 26 -24 -34 26<0.95 -65 0 25<0.45 4 52<0.143 65 3 31<-0.51 -18 21\n\
2<-0.0165 20<-0.252 23<0.713 0 -20 2<-0.678 20 113<1.13 36<-0.145 19<-0.0886 29 11 138<0.5 36<-0.0029 267<0.5 157<0.5 0 12<0.34 39 -10 25 60<-0.678 35 -2 172<0.875 77<0 42<0.0095 33 7 4 -36 -22 7<0.061 26<0.45 0<-3.23 -27 49<0.91 80<0.25 0<-0.138 24<0.0123 -21 38<0.0979 22 -20 49 -27 74<0.467 3 129 -41 2<0.0866 36<-0.0353 75<0.299 18 -23 -6 42<0.0348 -24 20<-0.471 55 -8\n\
1<-3.81 2<-0.0119 7 28 32<-0.805 13<-0.0514 48 11 79<-0.892 101<-0.132 33 -18 32<1.45 55<-0.397 12<0.733 -12 51<3.31 -33 23 95<-1.4 21 1<-2.49 79<0.382 22<0.2 38<0.333 2 22 119<0.5 -11 -64 11 24<0.27 117<0.5 32<0.161 102<0.5 8 -13 15<0.141 35<0.133 27<0.219 38<0.185 -7 31 28 44 4<-0.201 -21 -4 33<-0.127 -39 -3 8<0.0566 -33 169<0.5 52<0.428 -11 26 31 147<0.875 -12 31\n\
1<-2.98 5<0.00367 1<-3.92 -39 0<-3.09 -10 -27 -5 13<-0.112 4<-0.173 -42 11<-0.0797 -34 18<0.0947 -25 1 4<-0.173 145<0.375 -14 60<-0.0678 -7 114 55<-0.397 19 76<0.75 21<0.112 6<-0.237 0<1.44 18 64 192<0.5 6<0.627 45<-0.395 19 2 22<0.00566 79<-0.382 -24 91<-0.791 6 92 9 -11 5<0.0864 17<0.105 13 98<0.5 3 -17 213<0.875 21<0.374 7<0.0234 -20 37 -11 87 124<1.13 -8 45<-0.213 -29 42\n\
13<0 125<0.5 13<-0.211 8<0.0823 85<0.75 123<0.5 60 -4 59 9 11<0.359 28<-0.286 141<0.5 -17 7 159<0.375 19<-0.0155 72<0.5 8<0.265 12 34 48<-0.364 14 20<-0.471 -39 -5 164<0.5 239<0.875 411<0.375 -4 99 73 16<-0.1 43<0.052 16 20<-0.145 -5 46<0.74 6 39 34<0.867 -15 4 -36 -14 26<0.85 -6 106 19<-0.19 35<-0.539 -51 30 16<-0.1 71<0.0255 121<1.19 4 -25 84<0.312 19 -53 -33\n\
15<0.0786 16<0.47 371<0.375 21 156<0.5 32 -89 80<-2.25 42 3 190<0.5 42<0.0627 31<0.388 155<0.5 65<-1.29 18 109<0.5 15<0.645 56<0.508 31<-0.51 178<0.5 24 -21 -4 15 -12 20<-0.471 -20 10 126<0.5 114<0.5 31<-0.19 -1 20<-0.407 5 171<0.5 -12 -28 20 19 64<0 120<0.5 6 -22 19 7<0.412 252<0.5 412<0.875 4 52<0 -92 31 86 20<-0.0979 0 83<0.0217 355<0.375 -15 73 -53 18\n\
4<-0.201 3<0.0389 -42 78<0.5 -12 -35 13<0.00935 4<-0.0643 10<0.711 13<-0.211 -42 -15 287<0.375 77<0 138<0.5 -15 48<-0.272 107<0.5 85<0.25 17<0.63 113 -4 -13 -4 -10 31<-0.152 19 -5 65 35<0.318 110<1.25 338<0.375 0 72 25 93<0.75 -26 14 260<0.375 17<0.861 32<1.61 110<0.25 4<0.0865 17<0.208 20 123<0.5 -6 22 -8 37<0.122 51 77<0.143 -16 69 -10 -39 93<0.75 115 43<0.173 64 -35\n\
2<-0.0165 7<0.506 139<0.875 222<0.875 252<0.5 19<-0.19 10 126<0.5 188<0.5 78<0.5 7<0.165 2<-0.293 6<-0.17 0 16 31<0.318 58<0.167 5 83<0.253 -17 28 -15 86<-0.115 202<0.5 7 -17 14 53<0.0946 129<0.5 -15 49 14 13 119<0.5 17<0.302 -3 -20 20 -62 37 184<0.375 28<-0.00215 -57 -7 48 18 7<0.061 138<0.5 -30 89<0.5 -22 -1 6<0.508 52<-0.392 -24 229<0.5 -3 7<0.0826 -15 51 -26\n\
0<-3.68 12<0.34 12 31 36<-0.0029 253<0.5 10<0.896 114<0.5 12<0.0322 106<0.5 -9 3<0.0654 4<-0.0553 -31 42<0.251 -80 -4 -3 7<0.0363 24 -7 6<-0.61 -34 19 10<0.9 72<0.5 7 38 4<-0.106 232<0.5 -12 -91 2 71 14<-0.00484 19<-0.0155 53<-0.0442 -11 21<0.297 40<3.26 18 -2 21 0<-1.95 17 29<0.95 -13 9 53<-0.133 69<0.202 11 -5 28<-0.21 9 4<-0.173 9 40<3.35 72<0.5 -4 -30 -4\n\
4<-0.237 93<0.25 -37 -13 18<0.0797 21<0.297 240<0.375 13<-0.211 -42 93<0.75 139<0.375 12<0.537 -15 -34 39 6 67 118<0.5 -11 15 5<-0.0397 54<-0.0154 13<0.0404 2 41<-0.0203 4<-0.00422 96 -15 -15 316<0.375 13<-0.211 -30 -8 20<-0.0103 -2 111 7<0.0234 133<0.5 89<0.5 165<0.5 -19 12<0.136 -18 38 4<0.0865 29<0.25 -38 290<0.375 7 79 -21 29<0.35 82<-0.333 102 24 10 19<0.0687 7 42<-0.0697 40 12\n\
11<0.359 21<0.659 7<0.244 16<0.609 6<0.169 109<0.5 11<-0.518 87<0.152 -25 48 41<0.345 181<0.5 7 43<0.173 84 5 -13 26<0.75 43<0.052 40<3.58 41<-0.126 52 8 -12 -12 -28 155<0.5 257<0.875 -12 50 86<0.345 -2 53<-0.132 -11 53 -19 41<0.0744 18<0.131 123<0.5 4 -11 6<0.627 11 -35 95<-1.4 -31 16 -19 16<-0.0153 73<0.313 94<0.5 18<0.0676 138<0.5 1 36 7<0.214 -20 7 -24 -35 -24\n\
0<-3.68 2<0.00634 28 9 36<-0.0029 126<0.5 226<0.5 -17 74<0.267 30<0.0287 20 -11 2 19<-0.441 -14 8 32<0.161 347<0.375 23<-0.366 14 19<0.0687 30<0.00949 -2 19<-0.0155 -1 11 -14 -88 79<-0.892 99<0.104 -20 38 21<0.374 99<-0.312 98<0.5 17<0.63 172<0.375 95<-0.42 -5 18 34<0.533 -44 72 57<0.956 -26 28 80<-0.25 21 -16 17<0.238 -2 79<1.15 58<-0.359 21<0.0291 -15 -77 35<-0.309 -33 -9 40 11\n\
5<-0.0764 9<0.0996 88<3.1 3<0.0533 -39 -15 22<0.0359 87<-0.456 149<0.375 -13 30 -27 77<0.0475 198<0.375 -17 40 7 3 17<0.795 16<-0.265 323<0.375 22<0.0359 -14 0 68 212<0.375 260<0.375 131<0.5 228<0.5 447<0.875 71<-0.326 -5 259<0.375 103<0.5 67<-0.522 12<-0.498 -19 31 398<0.375 4 -29 38<0.0979 -17 18 47 52 24 39<0.115 -31 14 38<-0.203 -18 16<0.77 86 -20 42 391<0.5 67<-0.314 11 -33 28\n\
2<-0.0165 8<0.36 8<0.0901 39<0.0796 34<1.73 2<-0.293 23 4<-0.00422 10 -11 -13 13<-0.211 48 15 201<0.375 146<0.875 7<0.214 -2 105<0.5 13<-0.0514 9 89<0.5 4<-0.237 35 -1 24<-0.0427 -8 4<-0.0827 -40 132<0.5 44 -39 4<-0.135 24 6<-0.339 19<-0.00116 40 -9 -9 -26 7<0.126 6 97 113<1.13 6<-0.424 -7 205<0.5 26 -13 -26 15<0.118 30<0.0587 -34 -14 13<0.0404 33<-0.243 -11 34<0.867 -3 13 -30\n\
1<-3.81 7<0.061 2<-0.0294 9 123<0.5 31 -5 24<-0.157 25<0.75 2 -26 15 1<-0.974 210<0.875 24<-0.37 57<-0.119 139<0.375 11<0.23 31 -2 -41 4 57<-0.598 -19 271<0.5 204<0.5 1 33 7<0.0713 38<0.333 -2 -77 124<0.875 -88 -7 6<-0.0565 1 -78 2<0.0381 24<-0.678 -34 5<-0.0925 35<0.0442 -7 6<-8.51e-9 2 44<0.29 91<-0.678 51<3.58 -12 149 36 -6 24<0.185 -7 -29 99<0.52 289<0.875 0 -46 29\n\
1<-2.98 5<0.00367 1<-3.92 -38 2<0.00122 -23 1 0 2<-0.293 146<0.875 1<-0.49 200<0.875 -27 -1 3 66 27<0.157 186<0.375 42<-0.121 97<0.25 5<-0.0626 -12 10 70<-1.86 -38 436<0.875 102<0.5 65<-1.29 -13 26 -8 78 12<0.626 106<0.5 5<0.0448 254<0.875 -1 -51 88<3.8 27 2 60<-0.113 62<0.284 57 1 44<0.121 27 -20 2<0.00634 -3 115<0.5 75<0.0239 80<1.75 81 19 7 -7 49 46<0.0617 -14 3\n\
15<0.0786 5<-0.0397 49<-0.21 17 20<-0.319 17 -17 -30 28<-0.586 141<0.5 -25 5 5<-0.438 26<0.25 -8 1<-2.67 46<-0.231 -40 13 32 52<-0.463 57<-0.359 35 -14 139<0.875 36<-0.0029 8<0.046 108<0.5 1 77<-0.143 -11 87 20<-0.145 1<-1.73 5 164<0.5 -24 -1 62<0.226 6<-0.17 -4 12 20 210<0.875 11<0.159 6<0.508 3 120<0.5 -16 66<-0.0555 49 -32 -5 6<-0.0565 3 84 57<-0.119 41 28<-0.0921 -62 -14\n\
36<-0.0029 55<-5.59e-9 53<0.662 307<0.375 -12 22 25 102<0.5 143<0.5 12<0.0805 13<-0.0514 29 -27 36<-0.0717 75<-0.427 53 -25 16 13<-0.0147 -6 105<0.5 18 4 -18 36<0 15<0.118 98<0.5 148<0.375 16 -26 80<-0.25 27 -7 32<-0.483 16<-0.546 38 8 95<-0.14 -2 50<0.443 100<0.111 7 33 105<0.5 12<0.483 4 112<0.75 -23 -67 12<0.626 4 27 102<0.5 75<0.299 55<-0.397 -31 -3 15 120<0.5 -21 -112\n\
1<-3.11 9<0.193 1<-3.92 -34 2<-0.0294 -25 -8 114<0.5 37<0.33 10 79 -22 2<-0.0643 1<-1.73 2<-0.293 -29 -10 27<0.219 2<-0.678 40<4.37 -18 65 134<0.5 6<-0.283 58<-0.12 -2 37<0.284 39 0 0 28<-0.119 122 6 -33 27<0.35 65<0.432 67<-0.314 168<0.375 56<0.424 21 50 49<-0.14 -45 31<-0.114 -20 52 19<0.0687 6 107<0.5 43 7 63<0.312 89<0.5 -14 37<0.213 1 31<-2.13e-9 28 0 -22 -11\n\
2<-0.0165 13<-0.211 38<-0.481 41 9 72<0.5 6<0.127 36<-0.0029 98<0.5 22 7<0.275 -3 23 181<0.5 69<3.73e-9 10 -1 55 2<-0.204 7 -9 7<0.0173 40<3.26 2<-0.0643 21<0.239 57 -7 -21 95<0.14 -2 47 320<0.375 5<0.162 6<-0.17 16<-0.47 -20 89<0.5 11 75<-0.0717 55<0.0209 45 -20 -19 60<0.249 168<0.875 -4 20 19 -37 46 13<0.0404 6<0.226 98<0.5 36<-0.0353 10 -10 5 13<-0.112 8 -23 -33\n\
11<0.359 6<0.169 19<-0.0406 104<0.25 74<1 145<0.375 249<0.5 -8 -42 60 -33 63<-0.026 41<-0.115 82<0 27 -45 -37 63<0.208 16 -17 458<0.875 24<0.074 32<-0.483 18 120<0.5 0 11 38<0.151 3<0.126 5<-0.0166 -4 74<0.533 -12 -31 9 8 -25 24<0.185 1 120<0.5 86<0.115 6<0.339 11 33 -12 71<-0.255 -68 2 65<-0.185 71<-0.255 10 64<-0.0765 -33 41<0.148 8 -31 76<1.25 13 64<-0.212 -29 9\n\
2<0.00122 13<-0.112 -27 9<0.0303 65<0.555 105<0.5 9<0.00878 21<0.0351 76<0.25 45 -8 -11 -22 12<0.34 21<0.239 -17 51<3.74 -25 38 -35 69<-0.122 -38 42<0.105 59<-0.339 -17 44<0.725 74 -29 -18 198<0.875 18<0.331 96<0.5 -12 54<-0.254 -13 86<-1.03 41<-0.294 138 12 113<1.13 12<-0.0146 15 -5 55 8 41<-0.294 -33 52 27<0.35 88<3.8 41<-0.575 -22 13<-0.0147 -2 76<0.25 22 -3 448<0.375 4 83 -14\n\
3<0.113 215<0.875 38<0.272 277<0.375 190<0.5 105<0.5 1 3<0.0533 26<0.85 42<-0.0697 14 1 7<0.061 -22 102<0.5 33<0.411 3<0.0175 -44 3<0.0277 61 30 -20 -22 89<0.5 451<0.875 -13 57 8<0.2 26<0.45 12 8<0.114 -40 -6 7<0.0296 -15 3<0.0948 3<0.07 36 6 58<-0.179 -4 80 -18 29 144<0.5 -4 -29 69 26<0.75 90<0.333 165<0.5 -12 89<0.5 38 -2 25 7<0.214 -41 218<0.375 -14 52\n\
0<-3.68 1<-4 27 8 79<-0.892 87<0.152 28 -39 32<1.13 204<0.5 32<-0.805 31<0.0651 0 31 95<-1.4 20 518<0.375 31<-0.51 91<0 11 -27 16<-0.546 176<0.875 45<0.152 36<-0.345 -17 3 152<0.375 6 85<2.25 49 13 -29 6<-0.151 66<0.222 46<0.555 -6 -16 16 122<0.75 3 -8 40 26 100<0.111 109<0.5 79<0.637 -3 14<0.0146 -36 27 4<-0.00422 8<0.152 68<-0.0467 -39 16 -30 -56 4<-0.00422 18 -19\n\
1<-2.49 2<0.00122 9<0.113 7<0.165 1<-3.23 9<0.0226 -31 -10 -6 -32 -3 188<0.5 7<0.0363 -10 56<0.509 5 52 38<-0.35 132 21 13<-0.211 9<0.131 -25 42<0.0348 35 -22 111<0.5 2<-0.678 130<0.5 -27 86<0.115 -5 102 287<0.875 1<-1.73 2<-0.0382 -12 121<2.25 16 -3 16<0.18 133<0.5 8 27 42<-0.121 45<0.0507 15 -15 58<-0.0398 13<0 -27 6 2<0.0381 25 -4 43 9<0.0463 28<-0.119 73 10 66\n\
2<-0.0165 32<-0.805 3<0.0573 -36 -2 220<0.375 21<0.297 173<0.875 32<1.45 3<0.113 22<0.2 271<0.5 4 75 6<-0.61 -22 43 25<0.85 84<-0.146 -19 5 -25 155<0.5 68<0.607 7 -32 25 -37 3<0.07 25<0.35 1<-2.67 -28 -3 72<0.5 26 0<0.473 -10 25 81<2.25 35<-0.265 4 47<0.345 -24 18 -64 36 3<0.0948 0<-3.84 -23 58<0.717 2<0.0866 44<-0.161 21 0 34<0.867 -28 -1 -39 32<-0.805 34 -25\n\
75<0.299 18<0.131 16<-0.0153 8<0.114 256<0.375 144<0.5 16<-0.1 -3 19 40<2.92 66<-0.037 -90 -8 -8 -49 122<0.75 172<0.375 5 32 8<0.152 11<-0.359 -34 16 -5 337<0.5 25 48<-0.364 -88 9 11<-0.269 5<0.0182 11 -20 3<0.0277 117<0.5 43<0.052 -24 108<0.5 14 8<0.0823 -40 17 -40 289<0.375 -1 -44 150<0.375 11<0.311 21<0.239 -1 22 380<0.875 8<0.0566 37 14 -76 43<0.128 227<0.5 -36 38 4\n\
18<0.0797 134<0.5 3<0.0461 240<0.375 -26 53 15<0.587 -19 120<0.5 118<0.5 -10 25<0.65 -2 23<-0.0285 -1 46 97<0.25 -39 49 10<0.75 9<0.00606 66 -30 70 27<0.157 110<0.75 8<0.36 23<0.013 9<0.113 32<1.13 374<0.375 -7 61 11 48<0.476 6 36 8<0.098 10<0.875 25 4 27<0.096 -1 25 -25 20 46<0.0617 3<0.145 -24 35<0.0883 27<0.35 19 -33 84 97<2.25 -8 48<-0.0467 0 82<-0.5 -43 47\n\
2<-0.0165 20<-0.252 0<0.473 0 65<0.185 -19 1 32<-0.805 -21 214<1.13 5<-0.337 98<0.5 95<-1.4 -54 8 25 8<0.0901 81<0.25 61<0.629 30<0.0227 70<-0.847 38 1 20<-0.17 18 -15 86<0.115 90<-0.142 -48 5<-0.0308 54 6 66<-0.194 7 136 21 90<-0.428 14 139<0.875 18<0.449 0 4<-0.0376 18 -19 -33 -64 4<0.0223 20<0.0565 49<0.91 2<0.0866 1 0<-0.969 -21 0 37 66<0.222 44<-0.0537 4 -22 34 -32\n\
0<-3.84 12<0.402 8 31 347<0.375 79<-0.892 87<0.152 28 -40 32<1.13 19<-0.441 3<0.0654 -17 37<0.122 -15 19 32<-0.483 13<-0.0147 34 4<-0.0214 12 37<0.182 1 -51 3<0.0948 4<-0.237 507<0.875 26<0.25 27 4 -86 23<0.013 75<-0.427 17 0 42<-0.0697 4<-0.0553 -5 3<0.0461 71<-0.0637 -54 -18 -10 -1 10<0.943 7 -10 90<0.998 109<0.5 33<-0.0255 2 -20 3<0.0809 68<-0.0467 -39 2 -50 58<-0.299 -29 24 -89\n\
1<-3.11 5<0.00367 1<-4 -36 -18 7<0.0713 -8 19 8<0.36 5<-0.133 1<0.217 9<0.0996 1<-2.28 24<-0.811 24 -33 -9 3 47<-0.069 47 84<-0.26 39 -10 94<0.5 19<0.0687 11<0.0171 103<0.5 539<0.875 -7 64 12 24<0.185 2 5<0.0864 128<0.5 84<0.104 7 138<0.5 11 62 67 -13 68<-0.252 -9 18 24<0.879 9<0.035 81<-0.75 68 8<0.0566 36 1<-0.49 -6 75 5<0.00367 11<-0.156 8 74 -11 -48 -27\n\
0<-3.68 -23 28<-0.395 145<0.375 56<0.254 -6 -27 -59 85<0.25 87<0.76 133<0.5 6<0.282 41<-0.161 -3 5 0<-0.138 -11 69<-0.284 73 5 31<0.456 37<0.213 -6 74<0.667 -25 8<0.122 85 -7 50<0.29 -12 57 180<0.5 38 -27 281<0.875 31<0.0304 159<0.375 608<0.375 13 -9 -47 28<-0.00518 392<0.5 -3 73 38<0.111 20<0.0969 167<0.875 112<0.75 77<0 24 6<0.627 68<0.3 20 -13 -41 55 -26 -2 -3 46\n\
0<-3.84 38<-0.0555 25 67<-0.314 -21 12 79<-0.892 86<-0.575 33 -2 204<0.5 100<-0.333 68<-0.14 71<-0.0255 -8 63<0.208 -49 2 9<0.077 28<-0.0551 13 -3 34<0.467 73<-0.0348 3 -55 -6 70<-1.86 84<-0.052 45 8 166<0.5 23<-0.366 144<0.5 0<-2.62 19 24<-0.37 -7 9 38<0.111 39<-0.0894 9 -40 21 16<0.18 0 28<0.222 -9 16 22<0.0269 71<0.0255 -17 28 35<-0.353 -5 65<0.555 68<-0.14 -3 30 -20 24\n\
18<0.0557 21<0.297 186<0.375 -21 51 134<0.5 39<0.0164 -13 23<0.199 -1 32 10<0.711 -20 98 5<-0.0626 63<-0.026 434<0.875 18<0.284 80<0.25 24<0.0123 -31 2 68<0.14 35 -20 49<0.0382 33<-0.382 -16 39 1 5<-0.279 -16 122 -12 72<0.5 162<0.5 49<-0.42 -9 5 -18 68<-0.14 39<0.46 18 74 100<-0.333 34<0.467 52 85<0.25 91<-0.565 39 2 -21 19<0.0687 34<2.07 110<0.25 -2 10<0.909 5 57 -27 24\n\
15<0.0441 -22 28<-0.286 141<0.5 166<0.5 -9 15<0.532 -4 -53 19<-0.0155 32 -4 19<-0.0886 72<0.5 16 20<-0.471 -19 6 183<0.375 0<-2.14 15<0.118 5<-0.023 -5 -29 398<0.375 129<0.5 135<0.75 -5 121<2.78 84 -1 21 42 32<-0.483 -17 355<0.375 91<-0.113 46<-0.555 22 74<0.2 28<-0.0127 21 4 64<-0.51 -21 2 8<0.0901 137<0.5 -5 26<0.85 27 -12 88<3.1 77<-0.0285 28 0 239<0.875 -8 69 25 111\n\
0<-3.84 38<-0.167 29 27<0.00599 23 -1 31<-0.51 16<-0.396 -8 11 18<0.0797 201<0.375 3 30<0.0786 352<0.875 1 -94 167<0.375 -61 30 19<-0.0886 111<0.5 21<0.0152 -16 -1 199<0.875 -46 -8 25<0.1 95<-0.14 54<0.339 18<0.613 42<-0.235 18<0.18 -11 -58 18<0.112 38<-0.111 -1 -64 -12 4 9 71<0.191 -4 22 133<0.5 0<0.473 137<0.5 578<0.375 3 52 -6 57<0.956 -2 -31 19<0 15 4<-0.0376 19 -42\n\
4<-0.237 68<0.358 -30 1 79<1.15 4<-0.0376 26<0.95 276<0.875 10<0.75 -7 29<0.45 -33 27<0.157 83<-0.253 24 6 -9 52 124<1.13 58<0.0239 -18 -2 24 26<0.75 309<0.875 76<0.75 133<0.5 110<0.25 128<0.5 212<0.375 0<-3.53 -19 56<0.0847 21<0.374 6 -29 -11 60 47<0.0383 65 -17 10<0.75 -14 29<0.1 -60 38 29<0.35 61 25<0.25 17 113<0.875 -25 46 166<0.5 -19 20 76 24<0.879 13 -36 -36\n\
15<0.0441 19<-0.19 9 -27 2<0.245 28<-0.586 83<0.101 87<-0.456 -40 291<0.375 -15 60 10 175<0.875 36<-0.345 26<0.35 -11 130<0.5 22 59<-0.113 -22 11 19<-0.0886 6 126<0.5 2<-0.0294 279<0.375 177<1.13 112<0.25 26<0.25 332<0.5 172<0.875 10 -28 -11 -1 135<1.25 14 -26 -17 -51 15<0.118 -18 177<0.375 -5 262<0.375 110<1.75 -4 78 54 201<0.875 -11 81 24<-0.185 164<0.5 49 -13 50 562<0.375 -22 27\n\
1<-3.92 7<0.061 81<2.25 13<-0.0514 -24 27 -35 24<-0.0427 19<-0.00116 -30 0 11 12<-0.409 111<0.5 22<0.0976 1<-1.73 67<0.313 26 37<-0.284 -41 13 60<-0.565 -33 56<-0.557 34 3 65<-0.74 34 5<-0.161 13 30<0.0498 24 69<0.17 16<0.18 9 14<0.175 -27 33 -32 8<0.0901 292<0.375 56<0.508 24<0.879 -105 30 17 -10 -13 70<0.508 41<-0.575 9 146<1.13 -2 37 41<0.46 15 33<-0.28 17 65<-1.66 25 -108\n\
1<-3.11 1<-3.92 -28 0<-2.46 162<0.5 89<0.5 7<0.0363 -5 4<-0.0934 -4 38<0 54 11 -10 -28 -20 13<-0.112 15<0.0441 4<-0.0643 -10 50 -19 4<-0.298 -23 192<0.5 186<0.875 129<0.5 33<0.411 139<1.13 56<0.848 89<0.5 12<0.626 8 337<0.5 25 120 1<-1.73 -4 7<0.412 77<-0.0712 -2 13 43 27 52 56<0.0339 8 -19 0<-2.62 14 -37 47<-0.192 -20 64 12<0.34 2 75<0.119 -34 82<-0.185 -41 33\n\
2<0.0167 222<0.875 15<0.0441 -17 23<0.427 175<0.375 348<0.375 583<0.375 14<-0.476 98<0.5 1 23 1 35 80 29<0.95 -42 129<0.5 19<-0.0155 66 16 116 166<0.5 56<-0.226 23<0.542 6<-8.51e-9 -9 52 -24 94<0.5 244<1.13 5 -27 112<1.75 -17 61 44<-0.0537 36 -30 145<0.875 45 -30 11<0.263 154<0.5 -9 69<3.73e-9 84<0.104 15<0.194 44<-0.402 -5 129 40<3.35 91 19<-0.00116 57 -39 -9 84<-0.0347 -22 26 -29\n\
15<0.0786 10<0.928 10 -4 21<0.297 32<0.805 10<0.9 10<0.896 4<-0.153 105<0.5 10<0.786 20 -5 18<0.0676 12 -10 -2 103<0.5 105<0.5 43 15 -32 7<0.126 11 21<0.0152 -25 85<0.25 3 -23 70<-1.86 98<0.5 44 -38 86<-0.23 6<0.0791 7<0.0826 49<0.42 42<0.105 29<0.85 -4 -33 -5 9 -1 57<0.359 47<-0.161 30 -37 41<-0.223 23 2 -14 107<0.5 14 178<0.5 86<-0.23 200<1.13 7 -48 -15 12\n\
17<0.795 3<0.0612 46<0.0617 43<-0.0347 16<-0.396 -29 27<0.12 42<-0.0149 37 -3 -24 -19 23<0.013 16<-0.546 -28 21<0.0951 241<0.875 60<0.249 17<0.411 5 -17 14<-0.0295 55<0.157 -28 52 104<0.25 57 -18 11<0.119 -3 67 -14 42<0.0627 43<0.227 14<-0.476 -37 34<1.87 119<0.5 26 -6 17<0.411 63 0 -2 -6 289<0.375 20<-0.282 46<0.231 14 -2 23<-0.499 10 -2 38 120<0.5 67<-0.522 9 -32 23<0.333 -2 77\n\
3<0.113 437<0.875 15<0.0441 -15 363<0.875 99<0.312 22<0.2 3<0.0654 6<-0.508 -5 340<0.375 23<-0.366 -4 117<0.5 5 6<0.127 3<0.0351 36 12 24<0.27 7 -35 -31 117<0.5 272<0.5 2 108 -19 47<0.207 12 52 -6 -51 31 25<0.75 15<0.141 41<0.0383 -33 42<0.0906 -28 73<0.0209 4 124 32<1.45 46<0.37 -10 23<-0.224 24<0.0123 16 -45 20 20 118<0.5 30<0.236 -30 30<0.271 49 180<0.5 -27 46 -41\n\
79<-0.892 87<0.152 27 -36 4<0.0865 18<0.131 39<0.345 216<0.875 429<0.875 3 22 -35 568<0.375 40<3.58 48<-0.476 -42 -12 5 44 6<-8.51e-9 3<0.0317 21<0.112 77<-0.142 -7 11<-0.269 4 -38 13 115<0.5 21<0.0238 60<0.0282 4 150<0.375 30 -27 168<0.375 -10 11 -8 114<0.5 65<-0.185 11<0.046 1 -19 35<0.0883 11<-0.206 160<0.375 22 -42 137<0.5 2 -11 13 85<0.75 21 -14 11<-0.269 -32 165<0.5 19 -15\n\
2<0.00122 5<-0.279 -21 41<0.115 17<0.795 130<0.5 2<-0.434 167<0.875 160<0.875 -28 34<1.53 -28 39 84<0.104 96 -18 17<0.336 33<0.574 49<-0.42 -10 9 -32 -6 6<-0.424 35 36<-0.145 50<0.161 7 84<-0.173 -14 98 50<-0.354 46 -8 -25 5<0.0182 -16 6<0.627 -4 47 65<0.432 81<-0.75 50<0.161 6 36 6 49<-0.358 -19 116<0.122 84<-0.052 84<-0.146 6<0.226 11 -43 50 -27 33<0.411 233<0.5 10 -28 -24\n\
5<0.0864 19<-0.0886 132<0.5 255<0.5 66<0 10 70<-0.508 28<-0.286 -32 31 -14 -40 68<-0.14 33<0.319 27 -61 91<0.113 71<0.0255 -21 20 33<-0.0637 74 -24 80<0.25 90<0.333 278<0.375 305<0.875 137<0.5 -3 33<0.127 4<-0.00422 9 -10 -6 90 23 4<-0.0214 67<0 43<0 12 5<-0.438 35 -17 54<-0.254 -14 22 26 23<0.542 120<0.5 11<0.119 5<-0.337 39 0 -10 -19 -29 11<0.119 28<-0.119 -24 11 -33\n\
36<-0.0029 126<0.5 -5 4<-0.106 -3 12 14<-0.00484 32<-0.483 25 5 4<0.0865 79<-0.892 101<0.265 32 -28 101<0.265 230<0.5 12<0.483 86<0.575 120<0.5 -6 41<0.46 9 -56 29 111<0.5 4<-0.0643 -5 3<0.0277 107<0.5 6 63<-0.624 32 -72 41<-0.256 4 -31 104<0.25 42 -26 -36 78<0.5 131<0.5 169<0.5 1 112<0.25 35 -15 55<-5.59e-9 46 2 6<-0.0565 12<-0.322 5 41<-0.575 29 -26 2 58<-0.299 -20 15\n\
1<-2.83 5<0.00367 1<-3.59 -23 4<-0.0643 194<0.875 -19 84<0 -23 106 -1 51<3.98 4<0.0865 18 -19 -10 2<-0.293 146<0.875 1<-2.03 -31 21<0.659 88<3.98 -21 -2 16<-0.546 51 -27 121<3.18 -1 64<-0.212 -11 122 4<-0.201 16<-0.626 39<0.23 -10 120<0.5 103 -25 -17 52<0.285 88<4.9 28<0.222 65<-0.185 12<0.869 7 50 2 -10 80<0.75 10 20<0.0226 80<1.25 60 -29 87 102<0.5 19<-0.19 63 16 -15\n\
15<0.0441 21<0.0585 -27 154<0.5 -9 54 21<0.374 85<0.25 19<-0.0886 6<0.416 8 115<0.5 14 -31 25<0.1 53<-0.238 -10 12<-0.322 -14 41<0.192 264<0.5 10 -43 29<0.45 -15 41 -5 188<0.5 184<0.375 6<0.627 95<-1.4 -28 5 157<0.5 -7 -52 38 14<-0.0589 4 25<0.45 29<0.95 35<-0.398 76 -9 12<0.161 28 41<-0.388 -11 87 -16 141<0.5 284<0.375 113<0.875 -9 -29 20 19<-0.0155 31 359<0.875 -9 56\n\
1<-3.81 19<-0.0406 -8 13<-0.112 12<0.733 4 52<0.0855 -84 16 52<0.143 4<-0.0214 6<0.416 6 28 28 12<0.161 75<0.239 -37 25 10 101<-0.398 4<-0.0128 14 -10 4<0.0865 18<0.131 189<0.5 14<-0.0164 125<0.5 75<-2.48e-9 62<0.17 5 247<0.5 -9 -102 7 -57 -4 100<-0.111 0 81<0.75 12 51<4.37 63 -2 6<0.416 24<0.185 94<0.5 30<0.236 4 -7 12<0.0322 -27 -3 34<1 -3 -17 24<0.349 1 28 8\n\
1<-3.11 5<0.00367 1<-3.92 -30 0<-3.23 1 -18 9 5<-0.279 1<0.217 -18 31<-0.0415 88<4.37 62 -16 -11 221<0.875 18<0.0557 134<0.5 86<-0.115 -15 1 0<1.44 68 -20 5<-0.0502 214<0.875 28<0.222 1<-2.28 -13 3 -28 54 217<0.875 3<0.0424 111<0.5 115<0.5 11<0.046 60<0.249 -3 52 96<0.5 37<-0.0228 63<-0.156 4 28<0.0396 127 -14 25 11 -2 31<0.152 63<0.312 84<-0.0347 26 122 -30 -12 3 73 37\n\
3<0.113 19<-0.0155 103<0.5 53<-0.284 55<0.522 17 -46 21<0.195 12<0.537 205<0.5 22<0.0359 90<-0.998 -49 3<0.0573 88<4.15 16 56<0 61 17 94<0.5 20 -22 3<0.0424 -12 7 -22 -9 -7 60 21<0.659 211<0.375 93<1.75 547<0.875 122<0.75 129<0.5 -2 16 6 31 -14 22 -20 26<0.75 90<0.618 72<0.5 151<0.875 -20 21<0.0193 -18 26 114<0.5 9 -23 57<0.359 53 -8 248<0.5 103<0.5 -14 -51 -50\n\
79<-0.892 59<-0.0377 -4 100<-0.999 42 5 0<-3.84 12<0.402 203<0.5 110<0.75 102<0.5 10 -67 -78 -49 25 23<0.713 23<-0.0285 47<-0.0383 82<-0.599 -20 6 184<0.375 0 -37 82<0.111 11<0.159 43<0.543 12<-0.409 117<0.5 11 -35 24<-0.37 0<-0.969 17<0.0345 -33 12 88<3.9 -19 2 21<0.0351 48<-0.315 -16 1 245<0.5 141<0.5 -7 -26 -28 18 100<-0.111 -6 8 82<0.333 -19 2 24<0.27 1 120<0.5 30 -43\n\
13<-0.112 15<0.0441 15 5<-0.438 -49 -17 134<0.5 4<-0.298 -27 13<0.00935 142<1.13 330<0.5 448<0.375 148<0.875 353<0.375 -3 57 19 60 4<-0.0643 -18 58 28<-0.018 4 58 82<0.167 72<0.5 11<0.645 29<0.85 -42 102<0.5 15<0.707 -4 18 81 -47 54<0.847 41<-0.256 9<0.0262 45<-0.152 -41 78 150<0.375 -30 51<3.84 -40 48 35<-0.0994 31 3 72 51<4.21 49 4<0.0469 30 -32 28<0.0174 16<0.18 60 -21 -35\n\
11<0.23 38<0.272 146<1.13 8<0.0823 33<-0.411 4<-0.0466 75 -21 21<0.195 16<0.0606 118<0.5 12 62<0.122 15 16<-0.265 32 70 -2 -4 16<-0.265 58<0.279 171<0.5 45<0 85<0.75 -5 7 250<0.5 -9 23 -12 0<-0.969 -7 23 4<-0.0731 45<0 29<0.85 -11 85<0.25 33<-0.382 21 1 22 37<0.243 29 -5 -3 -54 -6 16<-0.15 38<-0.203 8<0.141 45<-0.101 -5 44 3 -4 4<0.0469 81<1.25 -12 25 -38\n\
55<-0.397 24<0.669 75<0.0239 45<0.0507 42<-0.104 62<-0.0243 10 -42 -5 37<0.0945 54<-0.0847 12 -32 17 63<-0.104 505<0.875 9 -66 62<0.425 82<0.259 -15 -59 20 56<0.169 4 53 38<0.222 0<-4 13 21<0.297 19<-0.441 -10 23<0.542 -1 120<0.5 12 -21 49<0.0382 0<-0.969 121<3.58 52<0.238 154<0.5 18 -18 -18 33 55<0.0522 -4 19 292<0.375 -3 -41 522<0.375 21<0.00464 12 46<0 154<0.5 5 39 -6 60\n\
2<0.00122 22<0.0359 0<-2.62 -20 2<-0.0498 2<-0.434 -25 0<-0.138 -12 10 0<-2.14 -1 17<0.129 -20 35 8<0.36 237<0.875 17<0.795 35<-0.464 84<0.381 18 -26 134<0.5 119<0.5 -3 49<-0.14 163<0.5 43<0 56<-0.226 137 9 28 -17 2 39 -23 42 -26 17<0.0345 26<0.25 0<-3.38 54 -25 25 72<0.5 0 17<0.238 55<-5.59e-9 5 85<0.25 -20 35 49<0.588 22<0.0359 99<-0.104 8<0.046 -35 20 42 10 -8\n\
2<0.245 15<0.0441 130<0.5 -25 68<-0.0467 68 -6 28<-0.586 -14 67<0.522 277<0.875 347<0.875 11<0.359 23<0.427 6<0.508 23<-0.499 65<-0.185 11 298<0.5 -18 31 238<0.875 60<0.339 167<0.875 270<0.5 498<0.875 4 81 92<-0.398 -44 2<-0.0498 41<0.0744 -27 12 24 -19 68<-0.42 53 11 31 2<-0.111 23<-0.224 27 40<3.08 27 185<0.375 -15 59 -19 -5 -6 78 135<0.25 299<0.5 35 -58 -26 12 11<0.119 -3 -30\n\
36<-0.0029 98<0.5 -7 10<0.9 8 26<0.85 56<-0.508 28 -1 -12 25<0.1 17<0.18 10<0.75 278<0.875 16 74 43<0.208 54<-0.339 -47 -10 7 123<0.5 246<0.5 6<0.169 83<-0.456 15 24<-0.432 8 -14 0<-2.62 22 -2 38 68<-0.607 -46 64<0 82<-0.377 -45 17<0.681 -2 10<0.711 -45 4 10 36<0 43<-0.0347 54<0.644 98<0.5 18 55<0.105 10 -41 -16 4 10<0.896 9<0.267 -7 82<-0.111 -7 -55 3\n\
1<-3.36 9<0.0226 -24 5<-0.0764 -18 137<0.5 -4 40<3.58 -4 144<0.5 29 134 4<-0.298 -25 5<-0.0397 1<-1.73 111<0.5 9<0.0996 1<-2.28 -28 63<-0.451 65 -13 -4 9<0.0402 -5 74 23<-0.183 -7 128<0.5 17<0.63 10 -20 24<0.0123 -7 87 416<0.375 78<0.5 2 21<0.374 29<0.75 70<-1.19 48<-0.364 41<-0.0493 142 -12 -18 -32 1<-0.974 300<0.5 11<0.263 18 40<4.02 21<0.0585 42 -3 69 -18 -10 -20 39\n\
3<0.0875 36<-0.345 11 101<-0.398 -12 251<0.5 72<0.5 6<0.627 67<0.522 4 21 -16 29<0.25 101<0.265 84<-0.0347 62 13 -10 29<0.55 -22 6<0.0339 121<1.19 -13 434<0.875 1 -37 210<0.375 221<0.375 1<-0.974 0 18 -59 86 15<0.335 76 15 111<0.5 54<0.339 48<-0.14 24<0.349 4<-0.237 25 9<0.0463 151<0.875 84<0.0624 15 -20 48 90<0.333 48<-0.42 -2 -21 30 18 -8 41<0.148 -25 28<0.00104 -6 53 -24\n\
36<-0.0029 44<0 119<0.5 4 -14 12<0.483 7<0.0519 6 44<1.13 176<0.875 -14 -74 19 160<0.875 247<0.5 9 77<0.143 -141 21 -36 36<0 30<0.00949 171<0.5 116<-0.364 19 246<0.5 -2 33 74<1.67 116<0.364 131<0.5 64<0 12<-0.698 35 16<0.0606 -25 -53 -4 108<0.5 99<-0.104 21<0.134 -73 11 23 61<0.555 80 -30 2 56 295<0.5 322<0.375 5 52 49<0.7 -9 -65 119<0.5 -3 47<-0.345 28 -26\n\
13<-0.112 66<-0.0555 -7 -23 100<-0.333 133<0.5 95<0.7 65<-1.66 -16 8 -37 7<0.061 10<0.657 95 22 12 73<-0.0665 136<0.875 8<0.0566 38<0.0185 0<-3.09 -23 62<0.202 30 156<0.5 4 -71 41<-0.0493 50 -1 557<0.375 179<0.5 -3 176<0.875 7 59 60<0.0282 69 -10 108<0.5 65<-0.555 -10 57 43<0.173 20 -38 341<0.875 97<0.25 51<3.58 5<0.00367 -19 163<0.5 7 -40 -3 80<0.75 63<0.312 8 -13 -11 69\n\
0<-3.84 -23 2<0.245 8<0.36 21<0.239 318<0.875 49<0.91 67<-0.941 -16 8<0.0901 23<-0.107 -4 26<0.95 61<0.449 74<0.2 124<0.375 -4 32 24 71<0.0765 38 40<3.08 61 -8 -14 7<0.188 8<0.186 0 -12 2<-0.293 -4 87<0.76 55<0.313 42<-0.47 -22 47<-0.402 -20 7 31 68 17 98 139<0.375 0<-1.52 -14 15<0.259 20 45<0.253 0 61<0.872 -25 36 -48 26<0.75 2 11<-0.119 47 42<-0.235 -26 20 -15\n\
70<0.508 32<1.13 4<0.0865 137<0.5 37<-0.219 9 29<0.65 16<-0.328 25 2 23<-0.0675 45<0.152 122<0.75 3 8<0.301 -8 -50 33<-0.17 27 3 87<-0.76 -14 296<0.5 -2 25 8<0.0901 23<-0.427 9 246<0.5 29<0.35 32<0.161 -65 31 -14 32 122<1.25 37<0.0081 106<0.5 83<-0.152 2 40<3.26 116<-0.364 31 44<0.161 -21 -78 -14 4 5 47<-0.0383 22<0.064 16 -59 -26 30<0.0287 23 2 -7 66<0 21 -16\n\
1<-3.59 5<0.00367 -19 3 27<0.157 28<0.00638 90<0.618 134<0.5 31<-0.51 20<-0.565 22 15<0.38 -23 11 281<0.375 10<0.858 5<-0.0626 -3 26<0.75 371<0.375 73<0.403 68<0.3 10 -4 -22 35<0.185 84 -40 24<0.139 28 26<0.95 39 -19 -1 -43 31 27<0.096 -21 50 91<-0.565 16<-0.546 -29 10<0.463 -29 101<0.265 55 56<0.0847 30 1 24<-0.811 37 27<0.0285 121<2.25 60 74<0.4 -36 36 -8 5<-0.0308 -18 0\n\
2<0.245 7<0.244 15<0.061 -19 26<0.35 21<0.239 5 107<0.5 -22 0 7<0.0437 26<0.75 -9 -36 125<0.5 5<-0.0925 4 32<1.13 111<0.5 -14 261<0.875 4 -20 15 30<0.0786 -18 4<-0.0643 7<0.126 -20 66 4<0.0223 10<0.928 151 14 -36 26<0.35 14<-0.153 -11 17 10<0.937 10<0.896 32<-0.805 -31 10 10<0.9 105<0.5 14<-0.476 34 -38 7<0.275 -26 15 7 4<-0.0214 39<0.345 17 -35 77 11<0.119 -3 -30\n\
18<0.0676 40<3.71 1 8 23<-0.224 145<0.375 3 66<-0.139 -67 23 70<0.508 42<-0.157 11<0.12 11<0.076 -10 -30 37<-0.284 19 -3 339<0.375 74<0.2 68<0.812 91<0 0 21 -16 140<0.875 91<-0.791 4 66<-0.244 56<0.339 64<-0.297 24 119<0.5 62<0.425 -38 19 35 34 23<-0.0675 83<0.0217 -11 32 163<0.5 110<0.25 233<0.5 -26 -83 9 4 11<-0.269 33 37<0.182 -34 15<0.141 45 -20 37 112<1.75 20 -47\n\
18<0.0676 39<0.0796 3<0.0533 -26 51<4.37 48<0.0467 -22 1 8 92<0.132 -9 93<0.25 175<0.375 -9 65 39 4<-0.201 80<0.25 -22 31<-2.13e-9 23 -17 20<-0.565 9<0.0262 2<0.0381 -29 23 36 31<-0.51 -10 63<0.104 212<0.375 450<0.375 42<-0.121 529<0.375 8 93<1.75 79 -25 31<0.152 10<0.9 32<1.13 -3 124<0.875 7 65 30<0.178 5 25 20<0.264 -9 22 52 40 461<0.375 3<0.07 197<0.875 -10 54 3 -40\n\
3<0.113 0<-3.84 -18 72<0.5 30<0.155 3<0.0533 42<-0.0697 63<0.13 51<4.43 65<0.555 0 47 30 6<0.508 40 -19 1 5<-0.0166 -12 30<0.0421 25<0.35 16<-0.265 -8 0<-2.14 -7 34 -33 65<0.432 34 -5 105<0.5 70 45<0 64<-0.51 -13 15 28<-0.157 -27 7 170<0.5 129<0.5 6<-0.17 -7 1 172<0.375 33 -50 21 72<0.5 0<-1.52 -30 -7 25<0.35 57<-0.119 43 11<0.263 10 -19 10<0.966 -16 44\n\
17<0.0345 59<-0.188 103<0.5 -15 -59 117<0.5 27<0.00918 383<0.875 24 -57 -6 -29 27<0.219 17<0.861 23<0.713 32<1.13 552<0.375 7<0.0234 138<0.5 13 170<0.5 -2 51<4.53 100<0.444 29 -50 12<0.626 3 -97 318<0.875 -1 -58 55 28<-0.286 9 100<-0.999 10 101<0.663 4<-0.0128 -11 44<-0.161 18 42<-0.287 6 0<-3.68 17 -48 1 20<-0.471 28 4 231<0.5 16 -59 39<0.046 69<0.446 16 -15 39<0.23 -20 7\n\
13<-0.112 -14 1<-4 327<0.375 -26 52 27<0.157 110<0.75 148<0.875 323<0.375 6<-0.237 0<1.44 162<0.5 70<-1.86 -23 9 -17 130<0.5 15<0.707 38 -28 78 70<-0.508 145<0.375 0<-2.14 3<0.0389 -23 7 -11 47 13<0.00935 1<-3.23 22<0.0151 -27 1 117<0.5 2 22<0.0359 104<0.35 5 14<-0.0377 -10 115 14<-0.0377 72 13 17<0.536 54<-0.254 -39 15 6<0.0791 7 67 48 29 70<0.508 26 -33 17<0.0345 21 -8\n\
2<0.0866 220<0.375 222<0.875 101<1.19 173<0.875 20<-0.252 0<0.473 0 102<0.5 -19 17 0<-3.84 -22 7<0.244 20<0.0969 70<-0.848 2<-0.0382 56<-0.373 -17 12 48<-0.54 -9 38 308<0.375 1 35 -5 422<0.375 252<0.5 25<0.35 1 102<0.5 39<0.23 48<-0.0467 203<0.5 19 -38 47<0 -5 36<-0.0145 47 5 64<-0.0425 8 -23 35 -65 78 -31 2<-0.678 -62 29<0.95 -48 -3 33 30 0<-0.969 -20 73<-0.313 -22 9\n\
411<0.375 145<1.13 211<0.875 4<0.0865 276<0.875 462<0.375 19<0.00222 1 119<0.5 -2 4<-0.00422 -14 -49 60 41<-0.256 20 350<0.375 -43 34 130<0.5 75<0.0239 22<0.0127 58<-0.0398 48<0 60<0.113 -85 -3 2 1 92<-0.398 -24 18 150<0.375 40<4.02 77<0.333 39 -3 7<0.0826 15 -52 -29 24<-0.185 4 -46 77<-0.0285 -42 92<0.132 24<-0.811 -36 10 48<-0.62 43 -51 60<0.249 75<0.119 355<0.375 31 -38 72 -41 -64\n\
2<-0.0382 214<0.875 76<0.75 62<0.081 -8 3 28<-0.286 7 282<0.375 115<0.5 -23 -6 80 62<0.0405 -10 61 27<0.35 24<-0.811 27<0.219 17 -22 288<0.875 259<0.375 254<0.375 25<0.55 197<0.875 270<0.5 91<-0.565 70<-0.847 22 28<0.0174 -2 19 -2 22 27<0.0285 24<-0.432 -29 49 -27 55<-0.564 32 9<0.0874 117<0.5 -26 12<-0.242 38 -10 0 9<0.077 -40 6 82<0.037 44 -7 53 93<1.75 -20 58<0.222 -13 34\n\
3<0.113 195<0.875 234<0.375 19<-0.0155 72<0.5 105<0.5 25<0.45 -14 74 3<0.0573 26<0.85 14<-0.0295 0 35<7.45e-9 35<-0.199 21 113 2 45<0.0507 32 3 4<-0.135 14<-0.153 27 -12 -5 154<0.5 10<0.9 -9 25<0.35 -18 11 19 22<0.2 -1 32<0.805 31 -1 61 10<0.6 16<-0.626 -51 40 22<0.0843 13 47 26<0.75 11<0.159 165<0.5 1 61<0.37 6 65 57<-0.119 37 42<-0.104 16<-0.0153 16 -31 -32 -24\n\
11<0.418 36<0 36<-0.0029 17<0.208 31<0.0304 157<0.5 -10 -34 -2 126<0.5 79<0.382 -7 62<0.365 113<0.875 5 17<0.269 -16 44 -14 71<-0.0255 97<1.25 27 -11 2 25<0.1 188<0.5 292<0.375 71<-0.0255 140<0.875 -2 -23 54<-0.169 311<0.875 -7 63 67<0.522 14 57<1.55 -39 28 41<0.148 41<-0.256 35 49<0.315 202<0.5 -120 4 -10 16 3<0.0424 -2 33<-0.102 -10 -41 4 -7 57<-0.359 -27 422<0.375 8 -67\n\
13<-0.112 137<0.5 4<-0.173 -29 -5 -29 27<0.35 4<-0.298 -22 324<0.375 29<0.65 6<-0.283 60<0.249 1 59 39<0.23 -20 8 37<-0.17 -5 100<-0.333 12 88<4.55 52<-0.0475 165<0.5 -4 22 22<0.0843 11<0.23 114<0.5 52<0.57 4<-0.153 51<3.84 4 48 4<-0.0466 -2 6<-0.508 0<-0.138 22 90 9 -24 -20 -8 11<0.263 146<0.875 10 64 16<0.0606 56<0.305 -8 48 43 -5 16<-0.708 -8 80 92<-0.133 7 -25\n\
3<0.0948 125<0.5 397<0.375 1 53 30<0.0786 24<-0.0427 -32 0<-2.46 -22 25<0.25 100<-0.111 -23 135 -15 4<-0.0214 5<-0.0308 84 11 133 26<0.75 0<-2.78 32<-0.805 69 -23 77<0.485 68<-0.14 36<-0.0717 -37 37<0.0945 3<0.103 62 9<0.077 -15 3<0.183 81<-0.25 -36 62 -23 -11 379<0.875 55<-0.157 84<-0.146 -1 21<0.0951 47 8 339<0.375 6<0.169 8 57<-0.119 32<0.805 -23 67 -20 78 60 -17 5<0.0864 -12 -43\n\
196<0.375 36<-0.0029 27<0.0645 -5 226<0.5 6<-0.237 11 -19 10 138<0.5 36<0 24<0.555 55<-0.397 -8 5 6<-0.0565 48<-0.175 -13 19<0.00222 21 -27 29 163<0.5 41<0.0744 3 24<0.139 8<0.114 12 -20 -39 -24 85<1.75 72<0.5 29<0.25 36 70<0.169 35<-0.398 13 74<0.267 85<0.75 116<0.122 12 -11 -20 -16 27 41<0.253 71<0.0255 -12 9 55<0.0522 54<0.0242 100<-0.555 -64 -5 -65 54<0.509 18 -57 8 -57\n\
4<-0.237 -18 186<0.375 18<0.0557 8<0.174 26<0.75 109<0.5 150<0.875 30<0.00949 -40 -16 31 16<-0.792 -32 40<3.66 71<0.0765 44<0.402 13 78 -32 -19 1 3<0.113 -3 6<-0.237 66 3 4<-0.0643 54<-0.17 84<0.312 12 -17 26<0.85 -1 325<0.375 -15 34 4<0.0865 42<-0.235 12 37<0.0675 35<-0.0994 16<0.354 11 41<-0.0767 26<0.95 -7 34 -20 6<-0.424 17 69<0.232 -21 5 8 58<-0.359 36 30<0.0287 -23 -1 37\n\
7<0.214 26<0.35 22<0.0976 1 34<2.27 22 -29 7<0.0437 26<0.75 -11 -40 90<-0.142 -18 176<0.375 -2 7<0.061 -27 53 89<0.5 0<-1.52 19 2 10<0.909 10<0.896 114<0.5 26<0.35 -13 256<0.375 77<-0.143 -8 16 -54 151<0.375 -18 44 105<0.5 10<0.9 7<0.506 -43 25 -4 22<0.0976 14<-0.186 24 -16 121<1.99 -28 14<-0.186 -42 59 29<0.85 -14 115<0.5 164<0.5 -73 -2 140<0.375 20 77<0.0713 -15 30\n\
122<0.75 41<-0.575 11 25<0.1 47<0.115 23<0.095 -2 54<0.644 -11 -49 4<-0.237 0<-0.597 12 56<-0.283 -14 93 101<0.398 -2 24 278<0.375 22<0.0204 44<0.29 3 0<-1.95 144<0.5 27 -10 47<0.253 48<-0.14 -17 11 28 115<0.5 126<0.5 248<0.5 4 -10 0<1.44 25<0.65 40 10 90 56<-0.0565 41<-0.115 75<0.119 54<0.0726 -18 12 5<-0.279 -30 15 44<0.402 -22 3 1 75<0.299 -37 37 5<-0.0925 -10 0\n\
1<-3.59 9<0.0402 34<1.33 52<0.143 -31 50<0.161 -31 5<-0.0502 -30 77<0.142 50<0.59 55<-0.244 -19 4<-0.0934 1 151 -3 -8 13 1 4<-0.201 3<0.0389 54<-0.17 1 -44 272<0.5 267<0.5 45<0.456 -17 1<-1.38 -22 107<0.5 -21 124 130<0.5 -5 34<1.13 -22 62 87 324<0.375 221<0.875 310<0.375 47<0.345 77<0.214 218<0.375 1 -22 47<0.115 11 241<0.875 50<-0.354 31 160<0.875 -19 31 44 -7 -45 32 46\n\
2<0.245 101<1.19 90<0.142 181<0.5 255<0.5 95<-1.4 31<0.0984 -2 116<0.364 -45 19 122<0.75 219<0.375 223<0.375 41<-0.575 -14 -1 66<0 40<4.17 47 -50 -28 29 4<-0.135 39<0.345 19 52<0.0158 7 -37 49<0.7 1<-3.23 40<3.98 1 66<-0.037 -6 59 -8 23 -34 51<4.37 55 -18 114<0.5 4<-0.0297 5 87<0.152 15 58 -17 42<0.174 -24 18 4<-0.201 116<-0.122 -35 40 87<0.152 24<0.432 -27 7 43\n\
23<-0.265 4 24<0.074 111<0.5 10<0.537 17<0.238 12<0.626 24 -4 12<-0.322 29 100<0.111 11<-0.359 -53 -4 25 7<0.506 2 -16 12<0.483 45<0.076 33<-0.0637 4<-0.173 -1 -36 37<0.182 0 -33 1 15 23<0.427 97<0.25 34<1.13 101<0.265 -3 63<-0.364 -32 19 7<0.0826 49<0.42 60<-0.188 -7 -43 10 31<0.152 -15 16 61<0.333 -25 29<0.75 157<0.5 -21 -102 -3 144<0.5 50<-0.354 -32 14 33<-0.0637 -71 -5\n\
1<-3.59 5<0.00367 -17 9 8<0.36 57<-0.359 12<0.733 -20 95<-0.42 48 -10 27<0.157 110<0.25 139<0.375 276<0.375 23<-0.0675 -1 12<0.34 111<0.5 41<0.115 8 5<0.0182 -18 57<0.836 32 -22 8<0.265 54<0.169 34 -2 118 0<-2.46 80<0.25 -5 36 -11 32<0.161 1 56 12<0.29 5<-0.0308 44 -15 43 12<-0.322 -15 0<-1.52 101<0.132 6 52 189<0.5 -13 22 68<0.812 -7 86<-0.69 -51 5<-0.0166 -4 56 -19\n\
3<0.07 107<0.5 29<0.75 -17 68<0.607 142<0.875 32<-0.483 -23 3<0.0389 68<-0.14 -26 -2 5 13 31<0.0651 2 -32 15<0.38 23<-0.313 -6 32<0.483 28<-0.018 89<0.5 31<0.263 63 0 269<0.5 21 -41 14 141<0.5 40<3.98 -2 32 -29 48<0.651 175<0.875 0 31 23<0.427 68<0.98 57 -28 -13 106<0.5 85<0.25 -5 28<-0.157 61<-1.49e-8 141<0.5 -39 10 -4 45<0.608 12 -21 4<-0.0643 -6 14<0.0146 -29 36\n\
146<1.13 20<0.395 293<0.375 216<0.875 19<0.00222 183<0.375 0 -69 119<0.5 29<0.75 27 42<-0.0697 17<0.63 112<0.25 43<0.253 -30 46<0 23 -27 39<0.046 40<3.84 31 -18 56<0.424 -41 31 21 228<0.5 3 -40 115<0.5 5 45<-0.152 5 -43 429<0.375 17<0.105 -40 15 -61 46 133<0.5 100<-0.333 25<0.1 6<0.627 -34 25 48<0.651 26 -29 20 48<-0.22 45<-0.532 33 118<0.5 -21 -88 29<0.25 -52 20 39\n\
4<-0.298 -23 47<0.437 27<0.35 97<0.25 35<-0.0662 195<0.375 24<-0.811 4<-0.0297 6 7<0.0234 1 59 4 -30 21<0.134 6<-0.237 20<-0.17 -10 37<-0.17 -9 14<-0.0589 -4 40 70<-1.86 30 343<0.375 39<0.46 -20 15 50 46<0.0617 75<-0.12 16 -19 62<-0.182 -35 20 42<0.0627 109<0.5 39<0.046 297<0.5 27<0.0781 23 7 -31 3 -6 6<-0.283 66<0.037 17 55<0.194 -38 21 -7 -10 520<0.375 84<-0.589 36 -15 80\n\
13<0.0404 13<-0.112 4<0.0469 351<0.375 20<-0.407 -8 188<0.5 60<-0.452 25 92<0.609 109<0.5 4<-0.0553 11 -14 -6 35 26<0.75 39 2 47 33 125<0.5 21<0.659 318<0.875 130<0.5 49<0.91 0 52<0.0475 29 -4 48<-0.364 4 4<-0.298 33<0.127 26 -34 182<0.5 -21 2 92 -16 26<0.85 -4 13<0 76 4<-0.0214 -38 8<0.0823 -37 99 4<0.0223 60<-0.339 -36 20<-0.0678 33<-0.204 -9 28 -19 236<0.375 -39 48\n\
174<0.875 2<0.245 31<0.388 31<-0.51 11<0.311 91<0 4 34<0.733 -4 -77 21 55<-0.397 46<0.555 -16 28<0.0174 -3 30 32<1.13 2<-0.149 32<-0.483 24 95<-1.4 39 2 6<-0.151 43<-0.168 8 -8 79<-0.127 104<0.25 -20 7 137<0.5 169<0.5 4 32 11<-0.269 17 28<-0.071 -26 -4 28<-0.395 45<-0.101 42 -2 79<-0.892 17 -13 120<0.5 7 37<-0.219 -52 -2 131<0.5 63<0.25 119<0.5 -2 23 24 58 -66\n\
27<0.35 18<0.0557 93<0.25 22<0.0414 -20 121<2.78 51<4.21 69<0.365 -7 18<0.0262 -4 87 97<0.75 34<0.733 -16 88<4.46 64 -12 116 34<1.53 -29 17 4 237<0.875 31<-0.51 16<0.47 -16 10 45<0.0507 343<0.875 31<0.646 4 -22 51<4.17 52 -3 18<0.331 3 51<4.53 45<0.608 -21 27 12 76<2.25 53<-0.442 -15 92 -3 82<-0.5 -54 78<0.5 31<-0.19 86<-0.575 45 -33 93<1.75 -3 53<-0.331 -5 56 -26\n\
13<-0.211 182<0.5 85<0.25 31<0.0984 47<0.207 -6 24 16 6<0.282 140<0.375 13<-0.348 47<0.172 -6 41 61<-0.629 -37 61<0.872 41 -22 24<-0.259 -43 10 38 -5 13<0.0404 125<0.5 31<0.646 11<0.159 6<0.627 64<-0.51 157<0.5 -12 16 6<-0.508 -4 43<0.543 60<0.452 4 26 -15 86<-0.23 -38 96<0.5 -15 24 258<0.375 -4 47 5<-0.337 25 -14 25<0.85 43<0.052 32 -16 30<0.0349 -29 76 2<-0.149 5 -21\n\
9<0.0226 86<0.575 1<-2.83 15<0.061 85<0.75 32 -33 4 4<-0.0466 55<-5.59e-9 47<-0.0383 0 20 -4 36<-0.0029 -27 -5 24 22<0.0127 -9 30<0.0164 14 85<0.75 55<0.383 35<-0.16 28<0.222 28<0.00638 0 232<0.5 -14 28 39<0.0796 99<0.52 82<0.037 34 -25 -66 -19 6<-0.17 22<0.159 105<0.5 10 -6 15<0.477 -6 -43 10<0.289 62<-0.122 -34 2 12 -14 44<0 29<0.85 45<-0.0304 -17 32 -3 4<-0.173 -22 -6\n\
17<0.861 174<0.375 67<-0.522 17<0.269 26<0.25 -15 65<-1.11 -15 70<0.508 13 -41 65<0.432 334<0.5 25<0.35 48<-0.364 73<-0.0665 18 48<-0.7 15 98 70<-1.19 34<0.933 22 90 -2 2 64<-0.51 142 24 0 17<0.0585 101<-0.398 -42 117<0.5 34<0.267 -30 10 52<0.143 21 37<-0.0521 -7 47<0.253 137 -4 19<0.0687 395<0.875 59<0.452 33<0.0425 88<4.64 0 -11 -8 2<0.0381 -1 34 44 110<0.25 4 40 56 -21\n\
215<0.875 7<0.214 6<0.169 52<-0.214 -8 20<0.0969 33<-0.553 6<-0.339 48<0.103 -14 59 -23 24<0.074 1<-3.59 236<0.375 11 88 -2 118<0.5 6<0.127 84<-0.104 -12 51<4.37 11 -14 82<0 76 -30 109<0.5 24 44<0.564 -23 43 -6 366<0.875 58<-0.12 1 -10 59 102<0.5 1<-2.03 380<0.375 5 42 91<-0.113 218<0.375 1 40 253<0.5 364<0.875 79<-0.382 -56 7<0.506 -13 20 45 -100 58<-0.239 -10 30 47\n\
36<-0.345 75<0.299 142<0.875 -16 64<0.297 2 73 40<3.35 -21 43<-0.0347 -25 142<0.375 59 -8 17<0.861 2<-0.434 20<-0.226 115<0.5 25 3 58<-3.73e-9 10<0.9 122<0.75 22 -5 -11 -10 25<0.1 245<0.5 43<0.253 -18 5 24<-0.259 90<-0.998 0<-2.93 17<0.492 -98 26 -2 40<3.26 -2 18 18<0.613 233<0.5 -7 -61 13 20<0.395 1 90<0.428 19 -36 109<0.5 12<0.733 11 46 15<0.061 16 20<-0.113 -84 2\n\
2<-0.434 40<4.37 -13 63<0.25 -10 74 321<0.875 282<0.875 5<0.00367 63<0.312 97<0.25 66<-0.167 113<0.875 69<0.081 -11 6 24 64<-0.0425 159<0.375 -2 168<0.375 -8 125 -13 34<1.27 63<-0.208 -4 12<-0.161 117<0.5 31<-0.0415 8 -19 29 19 24<-0.157 -15 26<0.65 61<0.449 48<-0.7 69<0.0405 114 5 17 -5 -18 92<-0.574 25 24<-0.678 21 -22 263<0.5 41<-0.126 367<0.375 -1 50 87<0.152 12 -17 -14 58 32\n\
15<0.0441 -17 5<0.0864 5<-0.438 26<0.25 -7 15 8<0.0901 15<0.118 -12 26<0.75 93<1.75 10<0.943 13 -9 -27 10<0.9 8<0.0566 -31 9 -44 10<0.9 10<0.896 15<0.426 43<0.173 80<-1.25 26<0.55 2 71 -3 26<0.95 6 3<0.0754 33 8<0.2 -22 26 -4 130<0.5 5<0.0182 -5 8<0.122 96 -21 3<0.0498 -18 -56 8<0.122 -10 74<0.267 77<-0.142 92<0.133 45 0 9 167<0.875 2 -49 11<0.119 2 -28\n\
36<-0.0029 98<0.5 114<0.5 7<0.0437 5 -10 25 10<0.909 7 -5 10<0.711 161<0.375 202<0.5 167<0.875 90<0.618 -1 18 -39 24<-0.157 65<0.185 14 -23 3<0.145 23<0.095 38<0.111 0 20 72<0.5 9 15<0.905 3<0.0461 15<0.259 13<-0.112 8 -100 -27 92<0.451 -5 -77 45 25 16 104<0.25 37<-0.17 65<0.432 -3 18 -6 114<0.5 159<0.375 284<0.875 161<0.375 10<0.9 -3 15 -8 28 35 10<0.937 29 -4\n\
79<1.15 8<0.36 285<0.375 194<1.13 18<0.0676 85<2.25 304<0.375 50<-0.0805 38<-0.133 -24 6<-0.17 -3 36 154<0.5 109<0.5 12<0.483 -12 -35 12<0.869 -10 8<0.114 48 -16 0<-1.52 31<0.152 76 -4 -7 82<-0.278 -21 98 8<0.174 50<0.376 -16 86<-0.115 -9 29 66<-0.167 1 38 208<0.375 66<0.222 209<0.875 1 18<0.716 32 7<0.0102 -50 18 -13 -54 7<0.11 -6 106 50<-0.241 -24 65<-0.74 -20 28 -17 -29\n\
13<0.0404 125<0.5 28<-0.286 71<0.0255 11<-0.119 1 -17 64<-0.212 25 -5 13<-0.211 101<0.663 32<-0.483 -33 4<-0.0128 7<0.188 -13 7 11<-0.119 6<-0.283 -9 76 11 136<0.375 15 45 33<-0.28 152<1.13 239<0.375 -4 60 76<2.25 8<0.162 -8 -76 16 175<0.875 67<0.522 7<0.165 13<0 8<0.0662 9 -4 -30 4 12 72 7<0.0519 -11 4<-0.0643 19 89 158<0.5 60<-0.452 -55 93<0.75 -10 -37 9<0.0463 44 -5\n\
341<0.875 174<0.375 2<0.245 304<0.375 21<0.297 34<0.867 24<0.555 0 106<0.5 95<-0.14 45<-0.395 -25 20 -6 26 56<0.169 24<0.669 11<0.502 25<0.95 82<0.167 242<0.375 27<0.35 -9 14 7 -23 4 15 69<0.17 14<0.086 -45 15 11<0.195 66<-0.111 -43 20 45 177<1.13 161<0.875 575<0.375 54<-0.169 30<0.433 -13 39 61<0.872 7 32 -55 -9 36 53<-0.284 -6 290<0.875 10 -37 -34 39<-0.288 30 5 -48 -40\n\
1<-3.81 38<-0.111 -29 91<-0.565 77<0.0475 -6 44<0.0537 158 24 -13 220<0.375 4<-0.298 -20 323<0.375 4<0.0865 4<-0.0643 1<-2.28 14<-0.00484 194<0.875 -18 52 20<0.0969 9 -26 34<0.267 19 0 11<-0.0398 128<0.5 -4 71<-0.51 -30 60 135<0.25 52<0.285 3 67<-0.941 78 14 57<0.956 -3 20<0.134 30 106 41<-0.256 35<-0.539 7 -33 20<-0.0103 385<0.875 -19 21 116<-0.608 41<0.00767 132 2 10 116<-0.121 80 5 -42\n\
13<-0.211 4<0.0469 67<-0.522 35<-0.0662 4 33 3 33 11<0.359 181<0.5 19<-0.0155 6<0.627 72<0.5 55<0.522 419<0.375 44<1.13 52<0.428 6<0.169 25<0.25 -3 19 53<-0.398 31 -6 -14 -32 -43 -33 20<-0.471 -32 11<-0.0133 67<-0.313 -7 18 -6 -22 239<0.875 13<0 213<0.875 -2 55<0.104 11<0.046 29 -26 66 4<0.0223 -6 -32 55 68<-0.35 -16 20<-0.0377 58 -1 44<-0.402 18 89<0.5 -3 284<0.875 -18 25\n\
29<0.85 78<0.5 128<0.5 17<0.411 103<0.5 46<0.925 4<-0.153 161<0.375 19 -26 -17 19 45 33<0.00554 79<0.127 8 35 35<-0.663 68<0.476 6 -110 0 -49 27<0.00753 206<0.5 4 -80 33<0.127 29 4 19<-0.19 -7 25<0.1 17<0.18 103<0.5 86<0.575 227<0.5 9 -21 42 35<-0.0994 66<0 20 -51 122<1.25 -91 4 70<0.508 78<0.5 -7 42<0.0095 70<-0.169 23<-0.224 -82 -32 -4 33<-0.28 -29 7 20 1\n\
185<0.375 194<1.13 212<0.375 283<0.875 5<0.00367 65<-1.11 12<0.626 -22 15 90<-0.712 12<-0.129 -22 33<-0.127 11 0<-3.68 118 33 129<0.5 21<0.00807 12<0.34 156<0.5 38<0.222 286<0.375 39<-0.0164 42<0.313 27 -14 5 91 -11 -16 72<0.5 -24 5 81<-1.25 94<0.5 4 53 -6 -21 26<0.45 14<0.039 5 43<0.104 49<0.7 -28 27 -2 38<-0.0793 0 71<-0.255 1 19 44 63<0.13 42 -18 14<-0.0164 89 -9 -36\n\
220<0.375 21<0.659 15<0.0441 20<-0.471 34 -16 183<0.875 215<0.875 37<0.365 37<0.284 32<-0.805 116<-0.122 63<-0.243 -37 13 142<0.875 -40 27 199<0.875 299<0.5 47<-0.161 22<0.159 35<-0.0662 -5 79<-0.127 37 2 -24 3 21<0.239 1 -24 46<-0.231 44<0.644 572<0.375 16 72 -14 37<-0.219 -30 -7 9 63<0.208 32<-0.161 58<-3.73e-9 15<0.426 19 -42 28 87<0.76 6<0.416 -7 -27 35 10 52 72 91<-0.113 -24 7 35\n\
208<0.375 12<-0.409 94<0.5 10<0.657 22 19<0.00222 39<0.0796 8<0.131 20 27<0.0285 39<-0.161 22 -10 12 -9 53<0.0442 30<0.068 20 18<0.613 1 -36 -42 6<0.0791 8<0.122 11<-0.0133 -80 -27 -11 14 75<-0.427 15<0.0786 32 4 29<0.75 88<3.58 58<-0.12 -15 21 8<0.218 101<0.265 -17 18<0.0676 29 -5 15 27<0.00918 88<3.9 -3 11<-0.156 16 51<3.84 8<0.162 -16 5 6 17<0.129 -8 10<0.858 -6 3 47\n\
13<-0.211 91<-0.565 0 -24 1<-3.92 70<-1.19 28 44<-0.161 30 -22 27<0.157 28<0.00638 113<1.13 37<-0.17 120<0.5 172<0.875 -11 31<0.388 -25 110 21 362<0.375 42<0.0627 153<1.13 5 84<-0.146 -11 11<0.23 70 -22 100<-0.333 9 -5 -29 45<0 -6 16<-0.396 76 -4 1<-3.23 37<0.122 66 -10 6<-0.17 1<-2.28 -14 11<-0.0797 -7 22<0.0414 42<-0.348 -4 80 17 11<0.311 -6 17<0.18 22<0.0843 7 56 2 -6\n\
219<0.375 3<0.113 146<1.13 22<0.2 107<0.5 29<0.55 -24 3<0.0389 -7 1 3<0.0573 6 106<0.5 -1 -14 12 -51 2<-0.0498 46<0.37 61<0.629 55<0.0522 46<-0.185 -27 74<0.867 135<0.25 42<-0.157 57<1.08 53<0.221 42 -41 -34 -7 -34 23 42<0.366 -36 19 24 88<3.98 32 20<-0.226 -22 12 101<-0.398 91<-0.339 57 -23 29<0.75 9<0.0996 63<0.312 -35 55 61<0.185 -6 41<0.0744 26 158 -23 33<-0.0255 32 -17\n\
122<0.75 127<0.5 83<0.608 137<0.5 223<0.875 1<-0.49 7 77<-0.142 9 37<-0.122 72<0.5 28<0.0396 54 -13 54<0.395 -21 44 17<0.129 -23 139<0.375 -7 55 -40 17<0.451 109<0.5 17<0.154 -12 2 37<-0.0868 1<-3.11 -42 5 17<0.238 28 85<1.75 9 -42 117<0.5 535<0.375 54<0.509 -20 -53 62 28<-0.0423 -47 13 18 35<0.398 169<0.5 113<1.13 -3 25 83<0.608 18 -35 9 28<-0.395 4 473<0.5 -7 21\n\
18<0.0557 134<0.5 153<1.13 -10 59<0.0226 -4 22<0.00819 -9 61<0.766 111 -20 32 27<0.157 67<-0.314 57<1.08 57<-0.119 53<0.132 -23 22<0.0736 49 -28 8 30 379<0.875 19<0.0687 31<0.152 42<0.0627 3<0.126 99<0.104 7 -12 169<0.5 -3 -40 80<-0.75 39 31<-0.29 412<0.375 -19 63 48<0.476 -3 53<-0.133 42<0.313 90 -15 0 25<0.25 2 81<-0.75 27<0.0285 46 64<0.127 -18 56 -19 330<0.5 8 59 23 -6\n\
307<0.375 255<0.5 38<0.272 20<0.395 238<0.375 215<0.875 2 41 58<-0.209 -13 10<0.463 -32 86<-0.69 -40 37 277<0.375 52<-0.0475 7 64<0.212 -30 9 57 433<0.875 42<0.481 58<-3.73e-9 -14 150<0.375 33<0.00554 10<0.378 12 -11 41<-0.388 -13 100<-0.999 97 64<-0.255 58 11 -24 74<0.0667 5<-0.337 45 -22 138<0.5 26<0.55 -20 45 95 28<-0.0921 -33 64 5<-0.337 23 -37 263<0.5 166<0.5 -32 4 17<0.582 47 -38\n\
65<-1.66 43<-0.243 115<0.5 -56 23 15<0.259 32 8 100<-0.333 15<0.771 72<0.5 67<0 48<0.651 62<0.284 11<0.359 -2 25 22 -32 132<0.5 5 -22 48<-0.364 38<-0.241 50<0 -10 -65 -15 11<0.195 73<0.0209 156<0.5 2 32 10<0.75 -38 9 43<0.312 -9 18<0.449 48<-0.22 0 -79 2 9<0.00606 28 55<-5.59e-9 -17 11 308<0.375 11<0.645 234<0.375 1 -55 24<-1.02 5<-0.0166 16 -50 19 149<0.875 30 -10\n\
4<-0.201 80<0.25 -18 49<0.14 -9 30<0.271 56 0 1<-3.59 67<-0.314 95<0.14 41 -22 52<0.371 -17 35<-0.232 92 -12 49<-0.42 86<-0.115 -15 59<0.452 542<0.375 28<-0.395 37 56<-0.0565 6 -17 93 54 373<0.375 310<0.375 394<0.5 11<0.0171 247<0.5 97<2.25 0 59<-0.339 52<0.0158 -22 58 -24 102<0.5 -6 52<0.0158 121 -16 1<-2.49 -3 14<-0.476 97<0.25 -2 70 6 -30 -43 80<-0.25 -28 95<0.14 47 -39\n\
52<-0.618 -13 37<0.365 258<0.375 582<0.875 19<-0.0155 21<0.0951 95<-1.4 -43 9 18<0.524 61<0.766 -7 25 19 2<-0.00498 28<0.0873 34<1.87 25<0.55 4<-0.153 -4 43<0.282 8 6<0.226 -8 15 7<0.061 -28 -1 -8 30<0.00949 46 50<-0.161 61 -4 24<0.432 30<0.0903 25<0.25 -9 -32 68<0.607 -7 62<3.73e-9 -18 46 11 65 84<0.0624 52<0.0475 69 8 -9 149<0.375 75<0.717 -4 137<0.5 63 -20 24<0.669 -36 44\n\
31<-0.51 15<0.426 11<-0.518 39<-0.0493 36 -33 15 -6 8<0.36 23<0.0534 41<-0.126 71<-0.383 24<-0.259 4 24 135<0.75 35<-0.133 42<0.481 -1 -40 6<0.226 59<0.158 6 -17 191<0.5 28 -41 -23 38<-0.481 136<0.375 6<0.226 -27 6 -58 0 8<0.114 10<0.858 24<-0.308 60<-0.307 28 -5 199<0.875 -22 8 2 24<0.879 0<-3.38 -19 70<0.508 0 27 57<1.08 7 55 29<0.95 66<-0.244 39 -1 423<0.375 -16 42\n\
13<-0.348 15<0.166 3 -33 1<-4 -17 27<0.157 6<-0.339 55<-0.0348 158<0.5 27<0.0539 -12 14 61<0.37 4 59<-0.339 2 84 14 33<0.411 59<-0.188 33<-0.28 71<0.191 55<-0.293 83<0.334 62 -19 17 -13 2 11<0.046 -6 33<-0.204 6<0.627 110<1.25 101<1.19 -12 48 99<0.104 51 -42 13<0.00935 7 34<1.53 93 -7 151<1.13 442<0.375 155<0.5 59<0.203 -5 23 83<-0.395 -12 22 91 61 -13 92<-0.486 13 -9\n\
2<0.0866 320<0.375 183<0.875 17<0.154 16<-0.205 10<0.75 -4 6 82<-0.185 32 6 40<3.08 5<-0.161 47<-0.161 -14 49<0.252 15 45 144<0.5 -3 66<-0.111 45 -9 16<-0.546 -8 266<0.5 -1 45<0.304 14 -18 62 10<0.6 -12 49 34<0.867 -25 33<-0.127 82<-0.333 66<-0.244 -20 35<0.0883 24<-0.509 -2 82 -38 128<0.5 66<0.037 -29 9 55 45<0.076 381<0.875 -2 79 10<0.75 7<0.0296 189 14 47<-0.115 -24 39\n\
462<0.375 315<0.875 216<0.875 95<-0.14 22<0.0127 177<1.13 -7 36 102<0.5 160<0.375 13<-0.0514 -4 67<-0.941 86<-0.575 2 42 4 -10 122<0.75 46<0.925 6<0.169 -22 19 22 -47 252<0.5 22<0.0204 100<0.111 4 25 72<0.5 13<-0.0147 -49 45<0 -6 120<0.5 41<-0.0493 95<0.7 -1 -80 13 39<0.0796 25 -95 6<0.282 7 5<-0.0397 50<0.322 10 -16 -21 61 33<-0.127 7<0.188 -82 17 3 33<0.127 -43 15 57\n\
17<0.861 288<0.375 8<0.36 48<-0.476 254<0.375 -3 -40 36<0 1<-1.73 0<-1.26 17<0.0345 32 52<0.285 -3 49<-0.21 48<-0.22 6 75<0.0239 15 108 82<-0.167 -15 17<0.582 3 71<0.255 77 -15 -17 65<-1.29 -15 141<0.5 80<1.25 17<0.582 6<-0.17 48<-0.42 53 46<0.407 4 0<1.44 19 72<0.5 -26 85 28<-0.286 46<0.661 40 -31 0 90<-0.428 24 -23 42<-0.121 4 0<0.473 -21 18 18 9 -16 42 -22\n\
13<0.0404 125<0.5 28<-0.286 -7 122<0.75 8<0.114 23<0.013 34<1.87 135<0.75 23<-0.499 37<-0.51 37 -20 37<0.0675 -5 69<0.405 112<0.25 17<0.582 26 -8 -16 -9 43 -25 43<0.282 34<0.867 56<0.508 37<0.0945 11 -13 35 34<1.73 49<-0.21 65 10<0.937 34 -11 37<0.0405 -20 93<0.25 6 71 63<0.312 -14 22 10<0.953 -3 62<0.081 18 58<0.359 41<-0.0493 -36 10 52 7<0.275 2 21 7<0.061 -8 49 -12\n\
18<0.0351 50<0.966 124<0.875 226<0.5 -8 6 314<0.875 506<0.875 14 -39 -19 266<0.5 -17 15<0.836 47 -14 23<0.0534 47<-0.0383 5 258<0.375 27<0.0645 30<0.204 -1 54<-0.509 -37 -8 493<0.375 62<0.122 22<0.0151 3<0.0175 39 188<0.5 -1 -39 152<0.375 17 161<0.375 -15 14 12<-0.242 37<0.0081 -27 24 -9 -73 -49 207<0.5 48<0.28 47<0.437 -6 21<0.0951 25 -14 7 27<0.00599 28 3<0.0573 138<0.5 -43 4 -6\n\
18<0.0557 28<-0.286 8<0.0823 -18 11 -11 27<0.35 32<0.161 362<0.875 18<0.112 -10 1 -40 213<0.375 237<0.875 121<1.99 35<0.185 91<0.113 44<0.644 -10 57 27<0.00753 -13 69 59 33<0.411 97<0.75 8<0.105 35<0.244 27<0.12 97<0.25 19<-0.00116 33<0.243 28<-0.21 -17 33<-0.204 20 125 -44 51<4.43 24 -3 -13 -10 -15 35<-0.663 35 3<0.0461 -24 -2 131<0.5 160<0.875 14 -28 -24 3<0.07 7 -30 47 -15 -11\n\
13<-0.211 12<0.537 10<0.9 10<0.896 89<0.5 -8 13 -59 7<0.275 135<1.25 -13 51 23 10<0.786 52<0.0475 284<0.375 35<0.0442 27 77<0.656 6<-0.339 19 96 -17 -38 11 -11 45<0.253 11<0.359 6<0.627 145<0.375 12<0.626 111<0.5 10<0.537 -9 3 43<0 -9 11<-0.359 -21 17 120<0.5 -9 43<-0.104 62 3 23<-0.224 29 -43 115<0.5 11<0.311 -5 51 -30 13<0 -6 -30 162<0.5 -10 43<-0.0693 -33 28\n\
99<0.52 114<0.5 65<-0.185 -6 3<0.0654 94<0.5 39<0.184 1<-1.38 5 56<0.0847 49<-0.7 24 -18 6<0.416 -1 68<-0.14 -22 54 66<0.333 -10 31<-0.345 -51 46 44<0.564 41<0.345 23<-0.366 4 18<0.331 6<0.127 29<0.95 -47 -13 4 -33 17 68<0.196 22 66<0.037 0 -52 265<0.5 94<0.5 1<-3.11 -9 4 12 -27 10<0.9 13 70<-0.508 8 3<0.183 -9 -55 59<-0.565 18<0.331 34<1.87 -63 27 27 10\n\
13<-0.112 16<-0.396 81<-0.25 142<0.875 -15 78 497<0.375 -32 63 39<0.345 149<0.375 -13 38<0.0979 30 -26 61<0.703 92<-0.398 -15 58 -24 363<0.375 287<0.375 79<1.15 259<0.375 426<0.875 174<0.875 69<0.202 217<0.375 -1 54 81<0.75 6 84<0.208 20<-0.0103 67<-0.522 50 39<0.115 -10 22 -19 -31 63 70<-0.848 16 -34 43<0.052 38<0.222 63 -18 91<-0.678 53<-0.0701 -49 28 22 -24 84<-0.0347 69 -8 61<-0.0925 -29 87\n\
13<0 8<0.105 10<0.858 16<0.0606 63<0.416 10 153<0.875 45 -11 36<-0.0029 59<-0.113 -14 30 -12 79<0.127 -17 319<0.375 2 91 4<-0.0553 16<-0.265 36<0 58<0.359 88<3.1 129<0.5 0 53 521<0.375 273<0.875 -7 55 31 39<-0.192 29 0 14 11<0.311 6 -6 41<0.115 -12 84<0.0624 11<0.0171 14<-0.00484 -6 41 156<0.5 -33 30 84<0.26 51 1 4<-0.298 48 35<-0.398 -27 158<0.5 20<-0.0678 -3 -23 8\n\
293<0.375 183<0.375 36<-0.0029 253<0.5 -2 52 36<0 138<0.5 100<0.111 24<0.555 16<-0.546 7 0<-1.95 295<0.5 44<0.29 0 109<0.5 19 54<0.441 11<0.311 -7 38 -42 -29 35<-0.398 -18 59<0.0226 141<0.5 -2 11<-0.206 17 -38 10 142<0.375 23<0.542 12 40 -43 10 85<2.25 51<3.31 12<-0.129 4 556<0.875 -15 46 0 171<0.5 3 29 11<0.311 -8 51<3.84 12<-0.069 -39 24<-0.185 -12 40 15 -57 50\n\
1<-3.81 43<-0.243 123<0.5 -10 91 -17 339<0.375 56<0.305 362<0.375 77<-0.427 37<0.577 20<0.0969 7<0.313 -12 28 -31 38<-0.111 73 -14 0 -25 53<-0.0442 85<2.25 59<0.339 60<0.0628 249<0.5 37<0.148 -8 38<-0.293 -20 11<0.076 -7 35 45 -16 26 20 7<0.244 1<-2.98 -7 90<-0.712 1<0.217 177<0.375 11<0.311 56<0.848 102 -4 10 -15 -13 15<0.027 67 136<0.875 10 48 91<-0.339 15<0.061 -41 26 -30 -33\n\
13<0.0404 183<0.875 146<1.13 181<0.5 250<0.5 110<0.25 303<0.375 56<0.424 156<0.5 56<-0.763 -10 3 53<0.132 -9 56<0.17 1 37 366<0.375 -5 40 47<-0.161 -30 43 95<-0.42 0 10<0.657 -36 -9 47<0.172 2 67<0.313 39 -32 83<0.0217 79<0.637 -25 73 53 -38 65 59<-0.00869 25<0.65 11<-0.269 -40 11<0.119 42<-0.47 -43 41 24<0.0123 -26 79<0.382 -5 82<-0.0555 101 -13 33<0.00554 -43 12 65<0.555 -25 21\n\
36<-0.345 160<0.875 34<0.467 550<0.375 -24 44 45<0.608 -2 62 -30 217<0.375 445<0.875 174<0.875 126<0.5 33<0.411 -1 129<0.5 55<0.383 11<-0.156 39<0.46 25 -21 64<0.212 0 39<0.575 23 -49 83<0.101 -36 26 24<0.432 -46 17 155<0.5 156<0.5 191<0.5 6<0.416 -1 15 20<-0.113 -35 -1 55<-0.397 -29 30 72<0.5 24<0.074 20 11<-0.0133 32 53<-0.53 23 -54 47 -55 -38 110<2.25 6<0.282 -47 22 64\n\
13<-0.112 59<-0.565 28 -13 287<0.375 376<0.375 301<0.875 27<0.12 71<0.255 31<-0.51 27<0.0132 499<0.375 -22 57 38<-0.203 -21 23<-0.606 87 7 129<0.5 485<0.875 23<-0.0675 18<0.0676 149<0.375 -18 27 79<0.637 372<0.375 565<0.375 5 -26 -53 16<-0.396 34 -32 292<0.375 6 118<0.5 29<0.95 63 -16 22<0.0177 5 84<0.0347 42 124 62 -15 -7 82<-0.5 -33 217<0.375 -4 63 58 28<-0.395 -31 50 27<0.219 57 -28\n\
13<-0.0514 4<0.0469 101<0.398 87<0.76 0 33 12 24<0.074 11 58 11<0.359 444<0.375 216<0.875 113<0.375 203<0.5 4<0.0469 1 1<-2.03 -25 89<0.5 44 -9 1<-3.11 69 45<0.0507 4<-0.0553 93<1.25 -20 60 116<0.364 6 64<-0.331 -22 16<-0.396 21 48<0.28 139 -14 -32 21<0.134 27<0.0211 89<0.5 0 -22 24<-0.811 121<3.58 90 -17 48<-0.364 35 -6 182<0.5 16<-0.0556 -27 18 48<-0.272 -22 20 27 45 -9\n\
52<-0.463 57<-0.119 -20 41<-0.126 20 4 406<0.375 190<0.5 223<0.875 257<0.875 18<0.0351 250<0.5 49<0.91 5 -21 -18 41<-0.575 9 20<-0.565 46<0.231 85<0.75 41<0.46 93<0.25 2 25<0.65 -59 14 -58 86<-0.23 1 -67 15<0.38 -12 21 204<0.5 -2 19 4<-0.0643 -31 13 46<-0.185 30 -35 55<-0.105 226<0.5 59 3 47<-0.23 44<0.242 -1 -94 25<0.45 17 9<0.035 48<0.14 -112 24 5 57<0.956 -75 40\n\
4<-0.298 -19 54<0.644 1<-3.92 -14 56<0.678 65<-1.29 159<0.375 9<0.0532 12<0.537 -36 59<0.203 -7 83 -4 72 65<-0.185 12<-0.409 36<-0.145 43 -18 8 47<0.437 246<0.5 208<0.375 0 -53 -36 201<0.375 -20 56 35<-0.133 26 -5 156<0.5 59<-0.0377 -12 9<0.267 83<-0.395 -22 14 83<0.0217 70 -10 48<0.14 35<0.185 73<-0.209 13 4<-0.119 -13 52<-0.463 -3 69<0.51 11<0.502 144 -5 -17 -13 52<-0.314 50 -45\n\
219<0.375 21<0.659 255<0.5 252<0.5 223<0.875 21<0.00807 128<0.5 31<-2.13e-9 180<0.5 -12 12<0.402 7 -13 328<0.875 127<0.5 -3 129<0.5 333<0.5 31<0.0651 200<0.875 -6 -75 8 53 56 6<-8.51e-9 -13 48 -36 128<0.5 107<0.5 29<0.85 266<0.5 81<-0.25 -46 -12 25 156<0.5 122<0.75 0 13 -13 4<-0.0128 7 108<0.5 -12 18 6<-0.339 -17 32 23<0.199 1 54 -49 121<1.19 -53 0 95<-0.98 -30 -2 23\n\
36<-0.0029 253<0.5 17<0.208 182<0.5 -6 -22 3<0.0573 591<0.375 193<0.375 17<0.536 61<0.766 62<0.486 20<-0.196 67<0.522 13 -39 -8 -33 17<0.451 -16 -57 5<-0.00416 30<0.135 18 48<0.103 5 61<0.449 -48 13 -55 -54 -69 132<0.5 120<0.5 22<0.2 51<4.37 74<0.333 36<-0.0145 8 37 -9 23 48<0.28 61<-0.185 41 -34 41 -18 66<0 67<-0.732 32 86<-0.23 85<1.25 10 -29 22<0.132 -12 -62 -31 61 1\n\
79<1.15 240<0.375 52<0.371 8<0.36 66<0.111 61<1.29 18<0.18 12<-0.409 47<-0.0383 0<-0.597 -23 30 -29 0 18<0.386 338<0.375 8 80 109<0.5 2 2<-0.0382 41<-0.192 71 -8 -17 75<0.359 56<-0.763 36 -40 68 56<0.339 325<0.875 -16 52 41<0.253 2 58 -20 2<-0.293 113<1.13 -19 16<-0.546 65 -35 84<0.166 60<0.0628 21<0.00464 47<-0.23 56 33<-0.411 41 -19 171<0.5 45 -1 -1 -4 16<-0.626 -9 79 -30\n\
47<-0.402 30<0.118 -1 123<0.5 -9 -34 148<0.375 195<0.875 234<0.875 32<1.45 85<0.25 55<0.244 -4 17<0.373 69<0.202 77<-0.143 -21 18 82<0.259 35 -17 -4 184<0.375 64<-0.467 -7 115<0.5 74<1.67 17<0.373 42<-0.192 8 -6 8 -33 71<-0.574 -17 9 53<0.0946 51 -20 100<-0.555 50<0.59 -21 140<0.375 37<0.0405 24 -28 67 43<0.451 81<-2.75 -31 15 -13 46 18<0.0351 10<0.537 -60 5 27 353<0.875 -34 83\n\
27<0.0645 36<-0.0717 70<-1.36 51<4.53 6 59 0<-2.46 6<0.282 53<0.397 11<0.418 -43 4 28 8 -5 32<-0.483 36<0.0477 2<-0.434 51 10 -42 15<0.061 136<0.375 51<3.98 0<-3.09 51<3.9 22 -30 -9 17 -45 581<0.875 0 -66 69<0.17 358<0.375 7 -23 98<0.5 52<-0.392 14 24<0.185 76<0.25 54<0.127 16 -14 8<0.0823 13 -26 53<0 92<-0.199 -39 9 8<0.186 65<0.432 -22 -75 14 20<-0.0377 9 -9\n\
4<-0.298 -19 301<0.875 39<0.268 18<0.0178 181<0.5 8<0.152 -27 -3 34 17<0.795 0 -14 81<0.25 113<0.875 17<0.536 25<0.45 29<0.85 13 -12 8<0.2 25<0.55 33 46<-0.185 27 -9 45<-0.253 -12 83<0.195 72 -17 68<0.42 25<0.55 8<0.218 50<0.483 74<0.133 33<-0.475 9 29<0.75 21 53<0.168 18<0.0262 -12 169 39 38<0.0666 55 -17 13 -37 -17 -15 18<0.154 161<0.875 68 -9 8 10<0.858 -18 9 53\n\
238<0.375 0<-4 -20 222<0.375 167<0.875 8<0.36 340<0.375 87<0.152 67<-0.941 -16 258<0.875 -1 52<0.0475 48 -11 33<0.319 51<3.74 -5 83<-0.334 52 58<0.167 67<-0.941 56 -5 39 35 88<3.1 23 100<-0.111 -65 -12 6<-0.17 77<-0.0285 49<-0.28 -21 44 -15 243<1.13 16 -43 23<-0.313 38<0.151 -7 69 100<-0.111 16<-0.396 6<0.508 -29 47 37 88<3.58 5 549<0.375 -58 19 24 49<-0.0778 38 243<0.875 9 -36\n\
305<0.875 27<0.0645 10<0.711 8<0.0901 23<-0.366 7 93<0.75 10<0.537 -10 6<-8.51e-9 45<-0.152 -9 -71 -11 5 126<0.5 6<-0.508 16 27<0.00753 6 -3 31 6<-0.151 263<0.5 7<0.214 26<0.85 10<0.966 -11 35<0.0883 25 -31 51<4.17 19 -15 28<-0.0423 -5 -24 9 10<0.839 -9 2 114<0.5 28<0.0873 191<0.5 45<0 1 12 8<0.114 3 28<-0.157 -8 -54 -6 104<0.25 151<0.375 10<0.909 21 -6 -34 24 -70\n\
13<-0.112 109<0.5 84<0.0347 -10 14 40<3.75 -32 -6 288<0.375 9<0.0402 119<0.5 5<-0.0166 23<-0.0285 -15 2 11<0.119 16<0.113 7 -11 147<0.375 77<0.428 40<3.8 37<0.284 74<1.27 40<3.42 55<0.0209 33 -21 59<-0.226 0 85<0.25 393<0.5 131<0.5 120 -3 -16 -1 -21 -4 6 -14 -18 74<0.467 -6 -29 111<0.5 153<1.13 289<0.375 2 37 34 5<-0.023 118<0.5 107<0.5 87 14 66<-0.511 -21 118 -2 49\n\
195<0.875 28<-0.286 3<0.07 111<0.5 74<1.27 -8 45<0 31 -15 3<0.0533 35 -21 -16 86<0.345 183<0.375 19<-0.441 33<-0.243 9<0.0996 39<0.0796 46<0.111 33<-0.382 74<1.4 28 -46 -19 -42 33 -30 88<3.71 132<0.5 65<0.185 46<0.185 12 62 112<0.75 74 -22 -8 5 415<0.375 -1 -51 67 39<0.46 63<-0.364 6<0.0791 58 -10 62<0.425 39<-0.288 66 55<-0.564 62 39<-0.0164 -20 113<0.375 0 27 -28 37 14\n\
376<0.375 79<-0.892 87<0.152 25<0.75 27 -32 57<0.359 -54 29 32<1.45 0 109<0.5 79<0.127 82<-0.278 4<-0.0553 -37 24 91<-0.678 44 9 77<0.485 29<0.95 21<0.374 4 46 71<0.0765 71<-0.297 22<0.2 25<0.45 16<0.0606 -9 -59 24 74<0.333 -18 81 135<1.75 -29 29 67<0.209 22<0.0311 71<0.255 -34 20<-0.0377 1 99 -43 33 27 21<0.112 67<0.209 -38 -1 91<-0.565 74<0.0667 6 -44 22<0.0843 23 -50 -27\n\
148<0.875 19<0.0687 406<0.375 81<-1.25 45<0 3<0.0498 -21 9 34<0.4 35<0.0442 81 -2 25<0.85 22 -19 65<-1.66 82<0.259 57<1.55 -27 31 39 90<-0.428 53<-0.0701 19<-0.00116 34<1.4 47 -9 -11 30<0.0786 187<0.375 28<-0.21 -27 37 -1 56<0.508 20<-0.282 20 -19 47 44<0.161 109<0.5 14<-0.353 -21 3 35<0.398 81<0.25 43<0 8 -16 -35 39 -6 52 228<0.5 20<0.264 7 -24 35 50<0.29 -2 32\n\
3<0.113 38<0.272 67<0.522 20<0.395 396<0.375 2 61 -12 2<-0.0498 437<0.375 77<-0.142 21 -5 69<0.26 96 -23 27 24<-0.574 48<0.28 28<-0.119 45 -15 2<-0.0119 55 -22 20<-0.196 -14 -2 103<0.5 219<0.375 135<2.25 165<0.5 2<-0.084 46<0.37 69<0.122 1 32<0.483 -34 37<0.122 -38 23 88<3.98 31 20<-0.0979 100<-0.333 29 -33 19 20<-0.407 149<0.375 1 80 -18 86<-0.23 -4 98<0.5 34 -2 -45 45 -35\n\
75<0.119 147<0.875 80<1.75 14<-0.0164 36<-0.0145 107<0.5 2 262<0.875 -12 8 3 43<-0.0347 106<0.5 95<0.7 -11 -54 17 21<0.374 60<-0.188 5 12<-0.242 22<0.2 10 -17 90<0.998 15<0.141 60<-0.0678 -31 6 27<0.0155 90<0.142 327<0.375 0 -35 51<4.37 -15 -73 -19 29 11 8 69<0.17 60<-0.0678 -18 20 90<-0.428 609<0.375 38 -54 -36 80<-0.75 83<-0.253 46<0.291 29 -20 -19 436<0.875 440<0.875 4 -50 -41\n\
18<0.0557 85<2.25 -10 61<-0.629 56 58<-0.359 38 -3 32<0.161 488<0.875 31<-0.673 -21 -1 61 213<0.375 269<0.5 131<0.5 65<-1.29 14<0.0146 85<0.75 40<3.26 32<1.77 -14 18<0.524 83 -20 -38 16 39<-0.161 -24 36 22<0.00566 48<-0.364 47<-0.0383 8 178<0.5 71<0.0765 54 3 -12 9 168<0.875 3 38<-0.203 -11 23 1<-0.974 65<-1.29 36 -11 6<0.226 -61 15 -31 48<-0.54 -46 22<0.0235 -25 40<4.02 0 60\n\
75<0.119 190<0.5 86<0.345 123<0.5 12<0.733 55<-0.244 2<0.245 14 -24 95<-1.4 14<-0.353 59 -33 53<0.0946 1 75<0.0239 7 32 94<0.5 40<4.37 -1 65 112<0.25 -31 17 172<0.375 12<-0.069 32<1.77 36<-0.345 10 -11 42 97<0.75 31<-2.13e-9 65<-0.555 19 -12 62<-0.182 31 62<0.284 -2 63<-0.364 -37 23 15 31<0.456 -13 -62 55<-0.397 44 8 -18 50<-0.0805 83<-0.456 28 51<3.74 18 -6 31<0.456 -7 8\n\
190<0.5 34<1.87 36<0 14<0.175 237<0.875 287<0.375 67<-0.314 6<0.226 0 110<0.25 -23 13 0 -33 84<0.0624 -44 7 373<0.375 14 -68 13<0.0404 229<0.5 -9 74<0.8 -52 11 7<0.061 4<-0.00422 35<-0.0994 15 51<4.11 -60 8 26 31<0.456 -32 37 29<0.75 35<-0.265 15<0.141 36 51<3.58 19 -35 85<2.75 92<0.301 44 -17 -6 60<-0.113 81<-1.25 -12 77<-0.0712 31<0.152 13 42 5 -3 17<0.411 26 -21\n\
174<0.375 312<0.375 186<0.375 79<1.15 235<1.13 1<-4 74<1 295<0.5 -19 48 48 114<0.5 73<0.105 81<-0.75 125<0.5 44<0 0 54<-0.17 3<0.113 3<0.0461 9 20<-0.339 -1 110 -1 3<0.0612 -2 28 -19 11<0.0171 -3 3 128<0.5 40<3.18 10 -8 24<0.0123 -14 59<-0.226 -11 59<0.264 112 -16 40<3.75 -20 31<-0.239 26 262<0.375 -12 24 32 26<0.85 -36 25 41<-0.161 88<4.17 35 -46 50 -42 54\n\
7<0.165 381<0.375 13<0 118<0.5 -3 31<0.0651 18<0.131 4<0.00636 -2 27 58<0.279 20 -8 -3 18<0.449 83<0.0585 19<-0.19 70 -14 11 -30 -18 41<0.0744 113<0.875 1<-2.98 4<-0.135 2 58<-0.179 39 11 4<-0.106 57<0.598 18<0.386 187<0.875 -2 -29 10 53<-0.284 29 21<0.0419 -7 15 92<0 68<0.56 2 -29 67<-0.314 116<0.122 48 -23 -25 -9 0<-2.78 58<-3.73e-9 68<0.7 85 -13 11 69<0.705 7 40\n\
348<0.375 23<0.0534 34<1.87 77<0.485 0 17 3<0.0389 22 50<1.13 14<-0.476 -29 58<-0.359 33<0.127 87<-0.76 23 -37 27 284<0.375 267<0.5 4 20 -22 58 27<0.0211 3<0.0234 -15 9<0.0226 123<0.5 23<0.257 3 17 1<-3.7 -39 1 50<1.13 1<-2.83 68<-0.14 3<0.07 -47 58<0.279 18 -56 -3 77<-0.0285 -16 8 94<0.5 -41 30 1<-0.974 -3 256<0.375 42<-0.47 27<0.096 49 -18 482<0.375 -20 36 56 -66\n\
19<0.0687 139<0.375 218<0.375 4<0.0865 5<-0.0502 214<0.875 108<0.5 3<0.0498 -20 52<0.285 89<0.5 7 -10 23 6<-0.17 48<-0.364 77<0.0713 10 64 4 92<-0.132 9<0.0262 -22 12 -12 45 67<-0.941 6<-0.339 -17 70<-0.848 44 3 144<0.5 0 81<0.25 16<0.47 6<0.0339 15<0.38 19 -19 48<0 153<0.875 64 -7 9 242<0.375 -25 45 -15 -11 -27 20 297<0.5 330<0.5 80<-0.25 23<0.199 -26 39 12 53 -29\n\
218<0.375 33<-0.28 3<0.0875 8<0.0328 58<0.119 -40 57<0.119 46 -24 22<0.2 94<0.5 -3 46<0.555 55<-0.104 531<0.875 15<0.335 54 5 25<0.45 132 6 261<0.375 4<-0.153 -16 29 -18 -14 51<4.07 132<0.5 5<-0.133 8 106 2 -15 57<-0.119 22<0.159 46<-0.185 -21 20<-0.339 -13 64 -23 -14 3<0.0175 88<4.55 6 5<-0.0764 -28 128<0.5 4<-0.135 -19 72 -37 221<0.375 0 -33 51<4.53 97<2.75 16 68 -24\n\
145<1.13 364<0.875 101<-0.398 17<0.336 457<0.375 35<-0.16 25<0.95 24 -15 -1 42 69<0.232 97<1.75 -2 42 47<0.207 -38 19 17<0.0345 179<0.5 45<0.0507 56<0.339 -7 24<-0.678 15 -58 202<0.5 87<0.152 -8 43 30 31<-2.13e-9 4 -91 3<0.126 -1 24<0.432 47<0.437 64<0 38<0.333 -1 -28 45<-0.213 34 0 29 18 26<0.45 11 -37 21<0.0687 24<-0.157 35 40<3.66 -56 21<0.00807 56 -41 83<-0.334 -25 55\n\
4<-0.298 -20 212<0.375 79<0.637 376<0.375 325<1.13 4<0.0865 329<0.375 2<0.245 508<0.875 53<0.451 2 -10 66 88<4.11 4<0.0469 50<0.644 3 27 -26 192<0.5 511<0.375 169<0.5 -15 16 47 0<-0.597 62<0.607 -57 35 38<0.0416 19 -47 59 41<-0.256 77<0.143 -33 34<0.8 42 -19 47<0.437 3 -38 52 75<0.0597 38<-0.0793 -34 33 62 4<0.0865 34<1.73 -14 53<-0.442 -32 14<-0.0472 124<0.375 -54 34 28 -44 27\n\
234<0.375 220<0.375 19<-0.0155 47<0.0383 10<0.953 64<0.297 74<2.07 299<0.5 -3 58<-0.12 20 -46 36 18 12 23<-0.265 153<0.375 16 51 50<0.322 12 58<0.478 64<-0.127 -21 55<0.313 0 68 92<0.132 -20 65 350<0.375 28<-0.395 20<-0.319 -28 87<-0.152 61<0.278 215<0.375 -29 41 6 64<-0.383 -23 12<0.483 121<2.25 9 48 382<0.375 -37 65 375<0.375 369<0.875 -1 59 21<0.374 31 -48 -25 97<0.25 36 -25 46\n\
2<0.245 1<-0.49 0<0.473 277<0.375 -1 68<0.476 -13 -76 19<-0.19 -12 29<0.25 -37 138<0.5 10<0.6 199<0.875 50<-0.0805 73 57<0.359 38<-0.35 -22 250<0.5 49 -28 -23 -22 3 73<0.0522 29<0.45 79 46<0.291 26 -13 50 9<0.0226 -22 11<-0.0398 37<-0.17 29 -24 64<-0.723 -47 67<-0.105 -12 35<0.0883 2 5<-0.0764 59 8 0<-0.597 12<0.34 57<-0.598 63 12 543<0.375 30<0.0786 -17 50<0.322 -18 35 66 -11\n\
13<-0.112 -9 130<0.5 2<-0.434 29<0.25 12<0.34 -25 45<0 -24 108 -16 0<0.473 137<0.5 12<-0.409 -9 90<-0.428 10 15<0.259 12<0.733 -4 -29 42<-0.192 15 0 9<0.0303 70<-0.169 -22 29<0.95 12<-0.069 20<-0.0103 24 109 6 81<-1.75 53 -6 12<0.161 157<0.5 -2 102<0.5 55 -1 70<-0.169 56 197<0.375 54<0.644 4 63 62 3<0.07 35<-0.539 -27 39 2 29<0.45 -29 41<0.115 38<-0.0303 5 24 -9\n\
13<0.0404 136<1.13 13<-0.0514 32<-0.483 16<-0.546 -50 -2 87<0.152 84<-0.052 6<-0.424 -23 0 224<0.375 87<-0.152 15 42<-0.104 34<0.467 28 -3 -2 20<0.134 0 -48 63<0.25 60<0.0282 21<0.195 53 4 -2 -19 30<0.547 6<0.127 2 57<1.55 30<0.312 25<0.35 3 -11 13 -16 -13 278<0.375 -13 46 60<-0.452 -45 6<0.508 14<0.175 33<-0.28 -14 20<-0.0678 57<0.956 109<0.5 56 0 1 19<-0.19 55 -15 -31 -35\n\
65<-1.29 8 65<-0.185 17<0.582 57<-0.119 256<0.375 60<-0.307 33 123<0.5 36<-0.0353 95<-0.42 20 -50 17 -15 -41 -5 118<0.5 54<0.127 107<0.5 119<0.5 121<2.78 -40 5 -100 12 -55 -1 95<-1.4 57<0.598 -27 132<0.5 -1 41 589<0.875 31<-0.673 17<0.451 -4 36<-0.0145 -2 34 101<-0.398 121<1.19 -33 26 57<-0.598 -30 246<0.5 40<3.66 -2 31<0.646 18<0.131 123<0.5 2 13 -1 24 61<0.333 47 -14 -36\n\
13<-0.211 10<0.711 9<0.193 -33 22 75<0.12 81<0.75 -3 -41 23 29<0.65 9<0.131 149<0.375 40<4.09 88<3.71 21<0.0496 2 -31 50<0 38 12<1.13 0 58 -20 -29 10<0.943 -40 17 72<0.5 44<0.242 261<0.375 259<0.375 37<-0.17 39<0.0796 -16 50<0.805 0 68 44<0.0537 -1 127<0.5 1 75<0.239 34 -12 29 80<0.75 28 -2 -7 162<0.5 13<0.00935 86<-0.575 32<1.77 -18 52 3 13 99<0.312 22 85\n\
13<0 125<0.5 214<0.875 56<-0.763 -9 303<0.375 0 104<0.35 34 -38 41<-0.345 26 -26 22<0.0479 -15 10<0.937 5<-0.00416 77 -17 4 4<-0.298 40 158<0.5 48<-0.0467 43<0.156 175<0.375 23<0.427 22<0.00566 69<0.365 -40 27 13 -37 61<0.333 5 35<-0.232 -21 59<-0.339 -24 43<-0.168 -14 52<-0.0792 5 199 61<0.925 2<0.00122 -8 -35 39 215<0.375 -27 46 6<-0.61 41<0.115 -51 45 43<0.052 -10 23<0.143 36 -10\n\
127<0.5 2 41<-0.575 13 331<0.5 59<-0.113 48<-0.54 62<-0.0243 50<0.483 84<-0.0347 -76 1 39 23 53<0.451 -1 19 48<-0.0933 94<0.5 62<0.607 299<0.5 46<0.74 3<0.0612 -1 243<0.875 74<1.13 -12 25<0.45 72<0.5 11 7<0.0826 -86 -12 -57 15 49<0.42 46<0.925 -65 -15 5 68<-0.0467 -42 38 -45 9<0.0532 3<0.0654 2 32 -44 42<0.251 49<-0.14 50<0.241 -33 5 56<0.678 2 -33 12 48<0.373 -15 16\n\
13<-0.348 -17 123<0.5 162<0.5 2<-0.678 -19 0 -13 13<-0.0147 59<-0.339 15 8<0.131 32<0.161 7<0.144 -21 40<3.35 52 -7 62<0.243 40<3.35 60<-0.0678 -17 64 -10 54<-0.433 -36 77<-0.265 -21 87 102<0.5 -19 8<0.186 -13 65 40<3.26 189<0.5 161<1.13 54<0.0726 2<-0.149 -14 26 52<-0.392 -9 26<0.85 64 -15 -48 -27 35<-0.0994 77<-0.332 104<0.25 54 -17 63<-0.312 40<4.09 -36 36 12 54<0.847 -9 50\n\
6<-0.508 114<0.5 -7 70<-0.169 -10 26<0.75 0 34 3<0.0533 378<0.375 94<0.5 47<0.575 -1 19 24<0.555 11<-0.206 -9 6<0.169 26<0.1 20<-0.282 -7 98 50<0.443 33<-0.127 23<0.199 31<0.152 59 10 1 23<-0.142 -12 24 20<-0.226 -27 13 1 -25 20 94<0.5 249<0.5 99<0.797 328<0.875 -1 17 23 23<0.542 13 73<0.0522 56<0 -5 160 -14 19<0.0687 441<0.875 -16 33 71<-0.212 -16 31<0.0304 175 -2\n\
42<0.143 12<0.733 75<-0.427 77<-0.427 129<0.5 35 -43 73<0.403 8 -42 -2 109<0.5 17<0.492 120<0.5 207<0.5 15 -9 18<0.0557 -66 5 28 75<0.0597 17<0.238 3 88<3.1 30<0.178 -92 3 44<0.805 -17 -67 8 102<0.5 30<0.547 86<0.115 253<0.5 82<0.333 6 29 73 15<0.0786 71<0.255 -67 41 12<0.0805 12<-0.242 -7 28 -15 171<0.5 -6 -45 42<0.366 111<0.5 -8 18 17<0.63 70<-0.169 -43 4 -74\n\
17<0.861 13<-0.348 9<0.193 -22 34 134<0.5 237<1.13 18<0.0557 23<-0.0675 -16 25<0.75 77<-0.143 16<-0.546 50 -23 113<1.13 9<0.0138 -23 12<0.34 14<0.00225 16 50<-0.241 46 -22 -21 12<0.402 -17 61 64<-0.0765 107<0.5 -8 47<-0.069 39<0.184 107 -2 18 -3 399<1.13 259<0.375 1 35<-0.232 33<0.184 19<0 -41 17 52 77<-0.499 -16 64 -45 49 50<0.59 40<3.58 -27 25 10<0.537 -21 523<0.375 75 -28 -20\n\
184<0.375 45<0.253 85<0.25 32<1.61 5<-0.0397 2<-0.084 53<-0.662 20 -6 42<0.0627 32<0.805 45<-0.0304 11 -5 46<0.555 18<0.0351 49 -10 -47 83<-3.73e-9 28 4 25<0.45 -3 -19 417<0.375 10 -21 5<-0.337 20<-0.339 -13 17 85<2.25 5<-0.00416 83<0.101 4<0.0223 20<-0.0377 -2 20<0.134 22 -5 36 15<0.587 -21 1 13 187<0.375 43<0.543 1 -32 -16 73<-0.313 11 3<0.0573 -2 -16 194<0.375 18<0.131 21 -27 93\n\
587<0.375 196<0.375 19<0.0687 71<0.255 34<1.87 477<0.375 82<-0.377 94<0.5 -10 44<-0.402 -46 23<0.143 -1 26 122<0.75 1 7<0.275 94<0.5 2 24<0.139 23<-0.265 7 24<-0.678 13 -34 11 70<-0.848 13<-0.211 -40 34<1.6 33 -40 -23 25 54<0.0726 29<0.85 54<-0.169 -12 51<4.69 33 -42 23<-0.265 12 -7 559<0.375 10 85 55<0.313 8 44<-0.161 14 63<-0.104 5<-0.133 -55 18 -54 30<0.0164 26 -9 -46 -25\n\
2<-0.0498 6<-0.424 12<-0.322 22<0.159 -19 21<0.161 115<0.5 -30 52 -26 19<-0.19 12<-0.161 112 17 95<-0.14 21<0.297 58<0.478 248<0.5 44 -2 -17 -18 -7 80<-1.25 51<4.53 21<0.0419 53 -4 62 22<0.0359 405<0.875 -14 76 111<0.5 -4 8<0.265 17 96 2<0.0866 426<0.875 416<0.375 12<1.13 453<0.375 82<0.259 316<0.375 3 82<0.037 66 -24 20 60 -18 50 -40 12<0.733 -4 192<0.5 26<0.25 39 0 -36\n\
101<1.19 273<0.375 274<0.375 554<0.375 181<0.5 453<0.375 159<0.375 349<1.13 49<0.91 37<0.365 1 75<0.717 149<0.375 -3 -23 26<0.55 -4 71 6<0.416 37<0.577 51<3.31 137<0.5 -5 69 249<0.5 177<0.875 -11 41 37<-0.17 -22 56 52 61<-0.0925 91 19 67 -18 -33 15<0.335 -18 83<-0.152 -17 45 -33 -35 60<-0.0678 52<0.0855 24 75<0.12 141<0.5 129 1 -21 -13 26<0.45 91<-0.113 -38 11 52<0.199 -10 35\n\
344<0.875 20<-0.565 16<-0.0556 13<-0.348 4<-0.153 5<-0.438 -24 77 -5 69<0.705 -2 -49 -18 305<0.375 20<-0.282 268<0.5 28<-0.395 75<-0.0398 63<0 39<-0.0894 -59 -1 74<0.867 1 61 154<0.5 20 62 80<-0.25 242<0.375 69<0.446 122<2.75 63<-0.243 -50 -11 31 -54 11 95<-1.4 31 41<0.0383 322<0.375 4 54 51<3.74 6 34<0.867 -2 14<-0.353 13<-0.112 -44 62 -36 16<-0.265 39 -2 0 -61 5<-0.279 28 -46\n\
594<0.375 1<-4 9<0.156 -18 30 79<1.15 196<0.375 51<4.9 32<1.13 87<0.152 0 43<0.173 79<0.382 49<-0.28 1<-1.38 96 3 68<0.7 44<0.644 -17 46 65 -44 -31 53<-0.199 481<0.375 62<0.081 -21 9<0.0262 31<-2.13e-9 4 -39 17 64 156<0.5 77<-0.142 38<-0.481 3<0.0654 78 -19 19<0.00222 -22 40 6<-0.102 43<0.312 15 48<-0.62 -11 67 2 248<0.5 39 -33 102<0.5 6 6<-0.237 74 3 47 -24 54\n\
56<-0.763 3<0.126 -6 13<-0.112 23 -49 13<0.11 300<0.5 136<1.13 159<0.375 604<0.375 322<0.375 1 50<0.741 -41 34 -29 311<0.375 52<0.199 50<0.161 -47 -6 26 67 42<-0.192 188<0.5 3<0.0533 -60 -10 40 -5 51<4.37 56<0.305 18<0.524 29<0.95 -21 49<-0.42 -7 3<0.0424 7 66<-0.389 -9 52<0.285 465<0.5 142 -11 1 -15 -26 -15 158<0.5 48<-0.22 51<4.69 -12 52 2<-0.293 20 -45 3<0.145 27 -28\n\
99<0.52 274<1.13 10<0.896 8<0.0901 19<-0.0406 -26 23<0.0534 95<-0.98 14 -4 43<0.35 -14 59<-0.0807 -14 30 10<0.711 158<0.5 36<-0.0717 -8 3 27<0.0645 31 -17 256<0.375 27<0.00918 -15 -4 29 10<0.9 13<-0.211 30<0.547 73 -25 125<0.5 22<0.113 6 27 -19 8<0.122 43<-0.0347 -5 10<0.937 17<0.795 1 45 22<0.2 22 -7 70<-0.508 -1 -12 39 23<0.427 12 0<-3.23 -62 59<-0.161 47<0.207 -64 11 13\n\
309<0.875 79<-0.892 152<0.875 -26 21 114<0.5 127<0.5 56<-0.102 9<0.0138 -18 54<-0.509 15 61<-0.629 33 -6 38<0.333 404<0.875 17<0.0345 66<-0.139 43<-0.0347 30 -18 30 -1 64<0.212 34 -35 12<0.29 3 35 97<0.25 35<-0.0265 7 37<-0.0228 73<0.522 -27 40 43<-0.243 28 52<0.371 -6 9<0.0463 -5 59 39<0.115 168<0.875 38<-0.293 42 16 -6 -6 9<0.0996 -19 29<0.85 -32 5 191<0.5 52<-0.142 -20 51 -22\n\
49<0.91 56<0.305 101<0.928 1 92<0.609 133<0.5 49<-0.42 37 137<0.5 9<0.0226 54<0.847 -36 67 17<0.681 -9 41<-0.0767 78 -10 50<0.741 44 -37 -34 -41 160<1.13 50<0.966 27<0.157 21<0.374 247<0.5 5<-0.279 312<0.875 65<-0.74 32<0.161 -48 40<3.58 -9 57 -25 47 210<0.875 172<0.375 -3 -28 57 41<-0.0767 -20 21<0.0193 81 -13 -25 60<-0.0377 30 -9 12 41 39<0.345 41<-0.161 24 -3 40<3.58 61 0\n\
2<0.245 257<0.875 159<0.375 196<0.375 2<-0.204 8<0.0901 34<2.27 -10 33<-0.411 -38 41 296<0.5 57<0.598 115<0.5 50<0.29 18 1 21<0.374 3 84<0.312 -26 30 266<0.5 -6 14 30<0.0349 73 15 17<0.0345 157<0.5 -10 -46 -1 -47 21<0.0351 -22 28 -19 12<0.34 8<0.162 563<0.375 244<0.875 378<0.875 17 -24 101<0.132 -17 203<0.5 89 -18 69<0.17 19 -49 33<-0.0637 -17 39<0.184 24 -24 21<0.0351 3 -24\n\
17<0.0345 0<-2.14 88<3.42 -2 112<0.25 93<1.75 38 -17 63 2 2<0.245 196<0.375 61<0.629 515<0.5 2 121<3.18 -13 84 107<0.5 5<-0.133 -20 89<0.5 47<-0.402 56 2<-0.084 20 -22 22<0.0269 104<0.35 72<0.5 21 74<0.8 136<1.13 120 -18 16 -24 110<1.25 45<-0.076 58<0.222 28 -24 268<0.5 -28 54 62 44<0.161 -1 260<0.375 112<1.25 -20 17 42 57 12<0.626 89<0.5 -20 -5 61<0.703 25 -32\n\
183<0.875 420<0.375 354<0.375 432<0.875 52<-0.618 34<1.33 48<0.476 -21 23 1<-2.98 -35 21 403<0.875 258<0.875 244<1.13 361<0.375 1<-3.11 455<0.375 198<0.875 3 -14 33<-0.127 46 9 -1 60<0.249 64<-0.0425 52 -5 -38 49<-0.42 41 82<0.333 83<0.456 -13 69<-0.122 8 -73 40 84<0.104 202<0.5 43<-0.0693 -2 69 7<0.126 -34 39 5<-0.133 25 -32 69<0.122 -30 122<0.25 109 -23 -31 26<0.95 2 54 -33 63\n\
131<0.5 31<-0.345 15<0.335 76<0.75 148<0.375 68<0.358 87<0.456 54<0.847 386<0.375 50<0.161 12 26 -48 -28 35<-0.232 31 -71 58<0.359 -5 31 -30 4<-0.135 24 99<-0.416 16 44<-0.0537 20 41<0.115 -70 -8 44<0.483 -7 23<0.257 47<0.172 41<-0.192 -28 37 -29 41 286<0.375 -1 20<0.0565 -2 -87 143<0.5 23<0.257 20<-0.471 -48 20<-0.145 7 -20 15 112<0.75 22 44<0.34 17 400<0.375 58<-0.454 31 -50 43\n\
2<-0.434 130<0.5 34<1 -27 23<0.427 -16 35<-0.133 -17 55 47<0.172 15 20<-0.339 39 -37 174<0.375 81<-1.25 117<0.5 113<0.375 20<-0.0377 102<0.5 -13 37 141<0.5 5 35<0.185 58 -28 81<-2.75 40<3.58 36 -40 93<0.25 5 68 55<0.0522 57 -8 20<-0.565 15<0.225 460<0.375 112<0.75 91<-0.565 35<-0.0265 47<-0.345 -12 94 97<0.25 -18 60 19 -11 -35 36<0 141<0.5 -15 40<3.75 -16 86 48 0 42\n\
215<0.875 319<0.375 146<1.13 139<0.375 596<0.875 6<0.627 41<0.345 41<0.0744 0 44<0.564 97<2.25 7 30 -6 -6 109<0.5 99<-0.624 -38 164<0.5 -21 45<0 -7 7<0.061 35<-0.0994 116 21 -5 0<-0.969 37<-0.365 62 -8 35 -38 67<-0.313 104<0.25 39 -19 34<0.8 6<0.226 -22 48 9<0.0874 84<-0.104 77<-0.142 12 -76 139<1.13 28<-0.0921 -15 52 -31 -66 101<-0.132 28 -49 44<-0.161 -26 48 77<0.142 76 4\n\
217<0.375 208<0.375 305<0.375 576<0.375 210<0.875 19<-0.441 38<-0.481 32 49<-0.56 30<0.271 18 -38 -4 134<0.5 31<0.646 1 270<0.5 1<-1.38 49<0.084 76<1.75 17<0.795 16 -39 30<0.0227 14 38<0.272 -68 24 137<0.5 39 1<-2.28 22 -32 -7 -24 110<0.75 17<0.154 7 76<0.25 -5 21<0.659 -58 17 55<-5.59e-9 -27 57 38<0.111 -37 28 43 -59 42 110<2.25 112<0.25 21<0.0193 46<0.291 23 -67 -68 23 56\n\
13<-0.211 19<0 -15 25 443<0.375 29<0.55 21<0.00807 81<0.25 80<1.25 29<0.45 1<-2.83 -9 44 -6 24<-0.308 31 -37 32<2.09 -36 69 296<0.5 88<3.1 -39 14<-0.353 60 21<0.0585 18<0.284 -26 88<4.64 40<3.46 -5 62 -31 -23 54 353<0.375 88<4.55 59<-0.188 41<-0.126 87<-0.152 1<-0.49 63<-0.364 47 9<0.0226 16 -21 28 -14 9<0.0402 3 34<0.267 44 14 0 -3 21<0.0419 44<0.242 15 108 -27 -35\n\
13<-0.0514 3<0.0424 161<1.13 156<0.5 25<0.95 182<0.5 69<0.705 4 62 130<0.5 51<4.53 -44 29 17 -24 -20 75 31<0.456 108<0.5 10 382<0.375 65<-0.185 10 -8 40 8<0.186 39 9 3<0.113 107<0.5 571<0.375 119<0.5 34<0.733 -16 43<0 192<0.5 4 45 -7 8 51 3<0.0461 6 34<0.533 -7 2 41<0.0744 68<0.196 31<-0.29 -28 -1 -22 62<0.364 -3 51<4.21 2 16<-0.15 22 31<-0.0415 0 144\n\
478<1.13 12<-0.698 94<0.5 9<0.0996 119<0.5 22<0.0151 5<-0.231 -68 23<-0.224 34 -10 365<0.375 24<-0.574 48 4<-0.0934 63<0.104 27<0.0285 114<0.5 19 -29 24<0.432 5<-0.231 61 4 -19 155<0.5 26<0.35 28 -70 33 4<-0.00422 34 -11 -53 34 7<0.188 435<0.375 15 -58 99<-0.52 63<-0.312 33 -64 7<0.313 -18 44<-0.29 57 1 59<0.0565 9<0.0463 75<-0.119 -33 26 -63 77<0.0475 -103 2 463<0.375 0 48 47\n\
286<0.375 283<0.875 306<0.375 1<-3.11 3<0.0234 -28 112<0.75 43<-0.243 64<0.212 25 -37 9<0.0113 21<0.0687 -28 4 52<0.285 -6 19 52<0.143 21<0.0419 22<0.0127 -11 82<-0.0555 103<0.5 21<0.0193 137 25 -12 7 35<-0.539 40 -17 37<0.0945 37<-0.284 -11 103 -1 117<0.5 0 52<-0.0792 -10 33<-0.243 22<0.0104 -6 35<0.244 76 -26 8<0.0566 64<-0.182 -15 67 6 39 39 20<-0.0377 -19 82<0.037 64<-0.383 -18 126 1\n\
23<0.713 49<0.91 7<0.11 114<0.5 -2 -25 125<0.5 1<-2.98 8<0.174 12<0.733 32<0.161 102<0.5 19 -23 35<0.398 -13 45 40 7<0.165 -19 58<0.359 0 36 16<-0.265 20<-0.0377 40<3.08 11 -10 136<0.375 -3 17 58<0.0239 74<0.133 17<0.302 8 -8 91<-0.678 68<0.196 -5 24 23 4<-0.0827 2 -16 25<0.45 -17 77 12<0.483 3 74<0.267 8<0.152 -13 54<0.282 69 -10 70 33<0.411 -5 71<0.255 -46 17\n\
145<1.13 55<-0.397 24<0.669 37<0.122 147<0.375 27<0.033 16<-0.546 87<-0.456 55<-0.564 17 -64 7 52<0.371 121<1.99 -35 -8 6 -2 -44 21<0.0238 30<0.0421 88<4.37 87<-0.152 -34 35 53 45<-0.101 -21 17 38<-0.481 33 156<0.5 74<0.6 66<0.037 -21 14 207<0.5 29 -34 91<-0.113 -65 1 83<0.334 560<0.375 3<0.0461 85<1.25 91<-0.113 -61 37<0.0675 -40 42 40 17<0.411 -2 88<4.77 61 -17 -74 48 0 25\n\
13<-0.0514 285<0.375 36<-0.0353 66<-0.511 16<-0.396 -11 39<0.23 18 141 39<-0.345 36 -6 20<-0.17 16<0.77 -23 34 16<-0.708 -31 39<-0.115 -20 430<0.375 60<0.249 -4 25 55 31<-0.51 79 44<0 -13 32 217<0.375 31<-0.418 20<-0.319 60<-0.339 -17 241<0.375 10 63 166<0.5 86<0.345 -9 26<0.1 -23 45 -40 31<0.152 274<0.875 29<0.1 -30 4 -35 447<0.375 286<0.375 -3 54 51 26<0.45 45<-0.0304 6 106 -5\n\
23<0.713 15<0.0441 300<0.5 -14 20<-0.0979 47<-0.287 -18 151 -20 184<0.375 139<0.375 272<0.5 495<0.375 52<-0.618 57<-0.119 27 -16 1 -45 94<0.5 44<0.161 -29 70 -37 57<-0.119 25 68<-0.42 34 -29 12<0.537 62<-0.122 53 11<0.046 15 -32 14<-0.125 -5 72 24<-0.811 5<-0.0925 108<0.5 66 -5 -9 17<0.795 45<0.608 24<0.27 466<0.5 -11 20<-0.196 84 -20 87<0.152 168<0.375 62<0.689 -43 23 33 22 20 25\n\
82<0.111 102<0.5 1 9<0.0402 22<0.0127 77<-0.656 -69 192<0.5 -9 25 11 -14 119<0.5 23<-0.0675 77<0.143 62<-0.122 -17 18<0.0797 -14 53<-0.662 -19 14 46<-0.555 22 -29 35<-0.309 88<3.1 37 -3 182<0.5 82<0.333 121<1.19 169<0.5 -11 -58 162<0.5 7<0.11 135<0.75 -60 28 28<-0.586 35 -32 17 198<0.375 5 -52 62<0.081 51 -15 66<-0.111 53<-0.398 -32 100<0.111 12 -35 46<0 -7 118<0.5 34 -1\n\
194<1.13 127<0.5 -2 83<-0.456 55<0.522 -12 29 4<-0.201 82<-0.333 30 82<0.111 -25 23 61<0.449 74<0.2 5 29<0.55 -15 5<-0.0397 7<0.412 -2 46 55<0.0522 20<0.264 606<0.375 74<0.4 57 26 -43 -9 22<0.0843 -20 24 71<0.553 83<-0.152 68<-0.14 82<-0.222 -4 73<0.313 81 -22 92<0.0795 52<0.285 -12 25 33<0.243 73<-0.244 -12 4<-0.119 -25 4<0.0469 67<0.522 67 -23 -15 -22 -4 -29 28<-0.0423 94 -17\n\
239<0.875 13<-0.112 8<0.0823 39<-0.0164 34<0.867 -26 23 37<-0.122 51<3.58 1<-3.36 63 -25 93 37<0.213 -1 20<-0.282 -9 525<0.375 86<0.345 86<-0.345 20 97 -13 -29 263<0.5 86<-0.69 20<-0.113 -44 5 4 -15 532<0.875 11<0.359 23<0.427 60<0.339 -1 68<-0.607 1<-3.11 -16 69 76<1.25 0 31 16<-0.0556 27<0.0781 -11 10 20<-0.471 -25 51<4.43 28 -19 0<-2.46 7<0.0826 -33 -8 -3 66<-0.333 56 10 46\n\
2<0.245 527<0.375 40<4.37 475<0.375 146<1.13 196<0.375 12<-0.409 94<0.5 1<-1.73 19<0.00222 15 -7 -3 -16 90<-0.428 99<0.104 -12 1 0 -41 60<0.0282 38<0.272 62 -20 -26 45 -8 -56 131<0.5 60<0.452 47<0.575 12<0.402 213<0.875 33<0.319 68<0.812 19<-0.0155 121<2.25 7 -41 56<0.678 9 -25 13<-0.0147 50 -36 43<0.253 43<-0.0693 34<0.533 -46 28 51 -27 50 100<-0.999 23 -19 60<-0.0678 -13 79 33 51\n\
185<0.375 500<0.375 194<1.13 566<0.875 471<0.5 13<-0.211 109<0.5 15<0.118 25 42<0.0348 26<0.55 47<0.0383 13<-0.348 52<0.199 -22 59 31<-0.345 -22 109 -18 3<0.126 -23 39 -24 -25 306<0.375 395<0.875 0 32 233<0.5 -3 66 90<-0.142 -25 3<0.0234 -38 47<-0.0383 62<-0.0243 39 -22 38<0.0666 153<0.375 44<0.242 12<0.733 103 -7 16 -2 0<-1.75 -30 53 15<0.166 -11 70 14<-0.0224 67 -12 56 167<0.875 -50 5\n\
13<0.0404 420<0.375 173<0.375 365<0.875 214<1.13 185<1.13 592<0.375 52<0.371 1 -5 17 61<0.0617 -19 64 -32 42<-0.121 -23 14<-0.0714 85 -6 -10 -32 46<0.832 158<0.5 41<-0.0203 16<-0.15 73<-0.209 46 53<0 70<-1.19 -35 23 17<0.0345 46 -48 2<-0.0643 23 -34 -31 26<0.95 132<0.5 51 2<-0.434 38 -30 141<0.5 -40 46 56<0.305 2<-0.434 -26 26<0.45 14 26<0.95 37<0.213 53<-0.442 -12 160 18 8 -33\n\
452<0.375 293<0.375 127<0.5 49<0.38 59<-0.0377 190<0.5 536<0.375 0 -33 58<0.222 41 -14 81<-2.75 33 380<0.375 45<0.152 313<0.875 4 18<0.331 -11 -76 20<-0.0377 24 53<-0.199 -17 13 38<0.0416 -52 18 38<-0.0303 258<0.375 3 153<0.375 -58 29 80<-1.25 -37 211<0.875 52<0.0475 46<1.2 65<-1.29 235<0.375 -45 36 -6 82<-0.0555 -63 8 19<-0.441 -45 290<0.875 6 -43 -41 294<0.5 -2 0<-2.14 -10 33 44 -38\n\
282<0.875 301<0.875 312<0.375 276<0.875 306<0.375 345<0.875 555<0.375 220<0.375 310<0.375 603<0.375 1<-3.92 116<0.122 9<0.0402 12<-0.409 18<0.386 -12 100 -28 3 108<0.5 132<0.5 62 -6 100 88<4.9 0 41<-0.0493 18<0.0797 -6 92<-0.199 0 38 86<0.345 140<0.875 -23 39 57 33 -35 -33 -36 -29 561<0.375 60 -31 61<0.37 5<0.00367 18<0.0676 -19 64 10<0.818 20 -57 9<0.0113 -61 8 -41 58 43<0.128 -4 82\n\
47<-0.402 39<0.0796 3<0.126 2 -39 79<-0.127 23 -29 37<0.365 69<0.705 101<0.928 348<0.875 75<0.299 234<0.375 2 45 205<0.5 12<0.402 37<-0.0868 -18 1 39<-0.288 11<0.311 58 -17 -28 3<0.0754 2<-0.0643 11 69<0.365 2<0.00122 105 -2 -15 -6 63 8<0.174 11<-0.518 42 -27 160<0.375 -6 34 17 67<0.522 43<-0.0347 79<-0.127 69<0.122 36 -12 -19 94<0.5 -5 11<-0.206 -18 21 48<-0.272 55<-0.397 56 -27 30\n\
70<0.508 32<1.13 1 65<-0.555 0<-0.969 386<0.375 -8 34 6<0.627 42<0.0095 51<2.94 24<-0.37 17 91 14<-0.476 -45 22 51<4.21 34<0.733 -15 25 -26 85<1.25 -52 19 236<0.875 65<0.185 67<-0.313 6<-0.102 16 103<0.5 -24 27 -24 122<1.25 42<0.0348 -12 7 26 -41 86<-0.575 6<-0.0565 34<0.8 37 -18 32 103<0.5 57<0.119 6<-0.237 -83 9<0.00878 30 32<1.13 42<0.0348 -29 39 537<0.375 -93 19 5 43\n\
285<0.375 312<0.375 174<0.375 55<-0.564 24<0.879 1<-3.59 -31 16 -31 73<0.287 31<0.456 1 8<0.046 171<0.5 21<0.00464 29 -30 70 93<0.75 327<0.875 92<0.132 -27 99<-0.52 -36 17 77 37<-0.0228 60<-0.113 -19 88<4.24 82 -7 77<-0.656 60 -19 23<0.427 23<-0.776 27 -11 41<-0.388 60<-0.0377 -1 101 6 42 -46 45<-0.395 24<-0.185 86 13 6<0.127 61<0.278 8<0.239 -6 40 48 73<0.0209 31<-0.076 30 -24 -59\n\
44<0.161 119<0.5 21<0.00807 19<-0.441 11<0.195 0 41 31<0.456 -14 8 21<0.0807 74<0.0667 -3 87<0.152 97<0.25 13 7<0.165 -17 8 67<-0.941 -41 47 31<0.0304 95<0.7 224<1.13 137<0.5 46<0.37 59<-0.565 -33 -5 49<0.513 19 -13 21<0.112 43 5 88 45 59<-0.452 10 18<0.00978 -30 -8 19<0 32<1.13 3 59<0.0226 -37 21 97<1.25 33 -24 140<1.13 236<0.875 424<0.375 0 61 33<-0.411 -20 31 48\n\
52<-0.463 164<0.5 38<0.0666 2 27 57<0.239 66<-0.037 -37 7 38<0.111 84<-0.312 43 4 45<-0.213 -37 2 413<1.13 326<1.13 314<0.875 52<0.57 246<0.5 -1 57<-0.119 -35 26 73<-0.167 121<1.99 6<-0.151 30 66<-0.0555 16 -26 99<-0.104 28<0.00104 -14 46 -47 17<0.795 18 57<0.598 12 -77 26<0.35 28<-0.00518 31 -28 44<0.0537 56<-0.508 50 18<0.0947 -38 23 -43 204<0.5 382<0.375 18<0.0676 -69 -10 12 39 59\n\
142<1.13 18<0.0676 8<0.174 57<1.16 18<0.0178 59<0.0565 -30 6 1 -23 85<2.25 -6 227<0.5 7 57 192<0.5 27<0.35 109<0.5 29<0.1 -46 200<0.375 17<0.0585 75<-0.359 -28 21 57<1.16 2 54<-0.339 5<0.00367 41 -2 7 -6 17<0.336 27<0.00753 124<0.375 -28 17 -2 23<-0.606 35 23<-0.0285 47<-0.115 -36 1 16 54<0.395 78<0.5 64<-0.331 -32 5 317<0.875 -34 35 54<0.509 55 -5 -7 62<0.689 20 -50\n\
15<0.0441 30<0.068 95<-0.98 51<3.74 40<3.84 -11 91 -20 -38 106<0.5 47<-0.115 13 -19 29 38<0.272 600<0.375 18<0.00978 417<0.375 40<2.71 61<0.185 14<-0.353 46 -18 118<0.5 8 79 558<0.875 326<1.13 40<3.26 73<-0.209 8 -35 35<0.609 66<0 302<0.875 -19 51 39<0.0796 -14 27 32 49 45 65 146<1.13 216<0.875 2 28 51<4.53 -53 34 53<-0.238 -61 -7 90<0.428 -6 84<0.104 51<4.53 -8 44 46\n\
27<0.0645 4<-0.0643 296<0.5 16<-0.1 204<0.5 2 40 -4 30 80<0.25 199<0.875 40<3.71 72<0.5 116<0.122 57<1.55 2 -42 47<-0.161 4 28<-0.395 8 -31 56<0.848 38<-0.481 83<-0.0805 3 4<-0.0466 13 -72 80<-0.25 6<0.0791 136<0.375 -126 -7 83<0.0217 37 -67 23<-0.606 17 -14 -64 17<0.492 -6 225<0.5 9 27<0.0245 16 71<-0.297 19 -96 9 3 23<0.095 494<0.375 6 -68 96<0.5 4 69<-0.284 25 -14\n\
13<-0.348 5<0.0864 -19 42 212<0.375 79<1.15 54<0.847 26<0.95 63<0.52 26<0.25 5<0.0448 44<-0.402 -23 133<0.5 65<-1.29 150<0.875 487<0.875 -32 65 40 32<1.13 -1 14 17 -22 5 -18 5<0.0448 83<-0.0507 8<0.239 8<0.0746 29 -10 25 -11 6 44<0 97<2.75 13<-0.0147 41<0.0383 9 133 18<0.112 -6 41 -20 133<0.5 110<0.75 -21 43 71<0.127 55 -16 -23 39<0.0164 13<-0.112 60 -27 44<-0.0537 -26 48\n\
184<0.375 181<0.5 28<-0.286 135<2.75 -5 36<-0.345 32 -53 34<0.867 2<0.0866 60<0.452 11<-0.269 230<0.5 -12 17 52<0.199 49<0.252 -1 7 -8 68<-0.42 46<0.555 17 104 8 -19 54<0.395 49<-0.42 142<0.375 17 22<0.0269 30 -17 2 90<0.142 69<0.608 -16 21 2<-0.204 -7 11<0.076 87 18 109<0.5 15<0.335 -16 24<-0.157 57<0.598 39 -23 116<0.122 14 94 -36 73<-1.86e-9 185<0.375 48 -10 28<-0.0246 -28 16\n\
18<0.0351 60<0.339 65<-1.11 2<-0.111 54<0.441 35<0.609 152<1.13 46 -21 -11 -24 22<0.00566 33<0.184 -14 43<-0.104 18 -124 13 336<0.5 2 28 24<0.349 -20 23 71<0.191 265<0.5 54<0.847 277<0.375 -1 -28 111<0.5 -25 12 114<0.5 104<0.25 61<0.555 -36 13<-0.0147 -22 37 -2 17 22<0.0311 121<3.98 15 15<0.194 35<-0.232 51 -3 -14 187<0.875 60<-0.113 20<-0.339 -16 7<0.412 25 -40 -6 37<-0.17 23 -30\n\
1<-4 11<-0.0398 19<-0.0886 76 66<-0.389 46<0.555 -12 6<0.169 158 -10 9<0.156 -22 55 -22 595<0.875 302<1.13 208<0.375 317<0.875 484<0.375 71<0.255 70<-1.53 77<-0.0712 -25 37<-0.284 -36 19<0 90<-0.712 1<-1.73 90 12 8 21<0.0351 31 -48 52<0.285 1 90<0.618 13 179<0.5 -35 45 19<0.00222 53<0.662 11<-0.119 46<-0.786 47 -28 -5 42 91<-0.791 -8 42 -31 17 -45 49 9<0.113 60<-0.452 -27 64 -20\n\
52<-0.618 -13 215<0.875 220<0.375 219<0.375 75<0.119 1 90<0.142 5<-0.0764 26<0.95 0<-1.52 5 36<-0.145 49<-0.28 -2 -46 101<0.398 -13 16 98<0.5 6<-0.102 16<-0.15 -14 27 25 10<0.858 -39 10<0.896 56 1 26<0.35 16<-0.626 26<0.25 6 52 99<-0.104 86<0.115 0<-1.75 -23 48<-0.14 19 -13 33<-0.382 -30 49<0.38 23 137 -17 -17 86<-0.575 -28 68<0.3 28 37<-0.284 40 67<0.105 -28 24 19 22 35\n\
548<0.375 204<0.5 75<-0.359 62<0.226 404<0.875 5<-0.279 25<0.25 155<0.5 36 -22 -25 60<0.0628 4<0.00636 21 25<0.65 12 -57 62<-0.276 62<-0.413 5 -55 6 -58 85<0.25 87<-0.152 -6 295<0.5 18 -64 10<0.953 -15 31 452<0.375 75<-0.0398 91<-0.678 124<0.875 -15 30<0.0349 23<0.427 2 44 4<-0.0553 -21 12 77<0.142 -4 230<0.5 5 -20 1 -38 35<0.133 26 4<-0.0553 16 12<0.402 -1 -88 155<0.5 52 -25\n\
79<1.15 214<0.875 359<0.875 428<0.875 321<0.875 310<0.375 57<-0.598 95<-0.14 61<0.111 -15 118<0.5 49<-0.14 -18 62 -17 -41 173<0.375 31<-0.51 -9 1 40<3.98 59<-0.339 87<0.152 44 -43 52<0.199 12<-0.161 37<-0.17 -46 46<0.111 -10 31<0.213 47 -29 84<0.208 35 -21 30<0.236 84<-0.104 2 -65 29 9<0.131 -19 20 -34 49<-0.02 53 -1 -38 3<0.0498 -42 31<-0.239 42 -13 9<0.0463 -17 9<0.131 52 2 -25\n\
146<1.13 349<1.13 338<0.875 15<0.0786 20<-0.0979 7<0.11 56<-0.557 47 -19 13 132<0.5 65<0.555 -11 48 -32 20<-0.282 2<-0.149 64<0.212 33<0.127 65<-0.74 -28 64<-0.127 165<0.5 11<0.263 -20 13 8 2 1<0.217 39<0.0164 -32 22<0.0204 -25 21 -101 177<0.875 20 -50 40<4.09 54<-0.169 64<-0.127 57<0.359 40<3.18 82 24 187<0.375 -26 46 9<0.156 -12 49 -5 10 1 9<0.0684 -6 39<0.0164 111 -21 58 -34\n\
208<0.375 403<0.875 19<-0.0406 61<1.05 6<0.416 298<0.5 120<0.5 63<-0.364 -23 -6 109<0.5 66<-0.139 -48 25 29 97<0.75 3<0.0612 23<0.0534 98<0.5 41 -1 -14 56<0.305 59<-0.339 -25 32 -26 -11 40<3.08 -24 47<0.207 19 -13 533<0.375 102<0.5 60<0.452 -45 31 23 48 60<-0.188 489<0.375 314<0.875 4 -39 -54 14<-0.0164 22<0.159 6<-0.283 9 59<-0.0377 -6 334<0.5 6 -25 -13 -3 88<4.17 -64 22 38\n\
27<0.35 110<0.75 37<0.0675 509<0.875 -2 56 321<0.875 579<0.375 33<0.411 170<0.5 3 105<0.5 21<0.0351 39<-0.0894 63 -12 40<3.08 -10 99 3<0.0498 -28 33<-0.382 65 32<-0.483 86 -11 35<-0.663 57 53<-0.284 19 316<0.375 -24 66 3<0.0424 31 -50 43 128<0.5 56<0.848 3<0.0175 -33 2<-0.678 -38 10<0.75 0 22 73 -57 102<0.5 92<-0.133 12<-0.0146 -19 15<0.141 -3 40<3.71 88 -7 -22 68<0.14 -8 75\n\
13<0.0404 147<0.375 359<1.13 0<-0.138 7<0.244 0 14<-0.104 26<0.35 -7 49<0.513 4 24 8<0.218 142<0.375 28 -26 3 18<0.131 8<0.0566 77<0.485 31<0.152 56<-0.763 -46 36 58<-3.73e-9 58<-0.359 19 -65 18 56 60<0.339 63<-0.451 14 23<-0.366 9 -12 13 120<0.5 5 -49 44<0.0537 -23 84<0.26 65 -14 63<0 69<0.081 1 92<0.0795 98 8 26<0.95 -25 40 60<-0.452 -46 14<0.175 128<0.5 -5 45 -34\n\
28<0.00638 42<0.0095 454<0.875 101<-0.398 224<0.375 3 26<0.95 47 -22 62<-0.0243 5 101<0.928 85<0.75 381<0.375 177<0.375 1 -18 19<-0.0886 34 69<-0.0729 14 -60 29<0.65 59<0.0565 24 -17 413<0.875 -10 61 13 1<-3.23 -90 -15 569<0.375 27<0.0645 2 9 -46 42<-0.287 7<0.412 62<3.73e-9 27<0.0285 -32 20 47<0.115 4 -28 42 163<0.5 56<0.678 -3 -26 33<-0.553 28 55<0.313 59<-0.339 5 62<0.486 -34 40 -81\n\
83<-0.456 17<0.0345 56<0.0339 -5 60 249<0.5 57<1.08 -15 37<0.0945 -12 58<-0.239 51 7 36<-0.0029 74 58<-0.454 67 -20 54<0.644 251<0.5 46<0.0617 3<0.0533 17<0.302 -18 -1 2 33<0.411 4 -13 35<0.133 -43 27 72<0.5 56<0.169 12<0.483 24 -25 -15 29<0.85 -7 53<-0.284 2 33<0.243 88<4.37 6<0.508 0 10<0.6 198<0.375 94 -10 1 49<-0.42 -23 56<0.678 45<-0.253 31 125 -10 46<0.463 31 -51\n\
282<0.375 340<0.375 101<1.19 42<0.143 30<0.433 414<0.5 1 49 39<-0.192 16 9<0.131 268<0.5 9<0.0303 12<-0.322 26 -30 85<0.75 -10 75<0.199 37<-0.219 -36 19 -38 25 -29 79<0.637 83<-0.456 30<0.178 -5 28 -5 42<0.251 43<0 29 -28 24 43<0.395 91<0 -27 9 39<-0.0164 -28 18<0.0947 11<0.359 29<0.95 -10 97 -18 -14 59<-0.113 -40 42<-0.287 54 142<0.375 388<0.5 42<0.313 -41 42 40 40 -30\n\
27<0.157 38<0.151 -2 205<0.5 24<0.139 31<-0.239 11<-0.0133 18<0.716 -35 21 269<0.5 0 -89 1 6<-0.151 34<1 5 -15 15 62<-0.122 6<0.169 -4 -78 12<0.29 38 7 182<0.5 53<0 47<0 28<-0.0551 27 86<-0.575 11<0.263 -32 26 83<-0.395 45 10 35<-0.16 26<0.35 28<-0.0551 83<0.0585 -49 27 33<-0.102 57 11 42<0.0906 60<-0.396 64<-0.182 37 -79 16 -33 150<0.375 -30 17 -5 26<0.35 17 -33\n\
134<0.5 18<0.0557 86<-0.115 15<0.587 178<0.5 110<1.25 -27 46 1<-2.28 -26 51 -3 154<0.5 -2 50<0.443 6 32<2.09 77 -29 476<1.13 20<-0.565 9<0.0262 2<0.245 44<0.966 -25 45 42 17<0.492 11 44 31<-0.51 297<0.5 159<0.375 -10 55 74 20<0.188 415<0.375 1 51 12<0.29 17<0.63 77<-0.332 -16 17 53 44<-0.161 35<7.45e-9 -2 107 -5 -49 18<0.246 90<-0.142 -1 236<0.375 54 -35 89<0.5 32 -43\n\
234<0.375 47<-0.402 49<-0.0778 14<-0.0866 -10 2<-0.00201 22 -19 -14 7<0.214 294<0.5 15<0.061 30<0.068 -25 75<-0.119 75<-0.359 -20 17<0.63 78 -19 -12 49<0.7 12<-0.698 -13 0 3<0.0573 328<0.375 64<0.383 25 -22 -42 -1 -15 102<0.5 63<-0.156 92<0.132 15 58<-0.359 17<0.0814 -38 54 59<0.452 -14 57 10<0.953 -2 64<-0.182 -11 21 58<-0.239 59<0.0226 19 -32 0<-0.138 44 92<-0.199 -21 24 7<0.214 65 -6\n\
20<0.395 342<0.875 82<0.167 1 82<0.333 69<0.608 74<1 199<0.375 83<0.0585 -19 39<-0.46 -43 3 83<-0.0507 43 -2 53<0.451 22 -45 58<-0.12 94<0.5 -65 29 0<-1.95 14 -30 39<-0.23 27 55<0.104 -7 53<0.0442 30 102<0.5 15 -51 -39 55<0.244 54<-0.433 93<0.75 18 68 27<0.00305 83<-0.304 37 -12 116<-0.121 96<0.5 9 -34 12<0.537 152<0.875 308<0.375 25 -56 -24 46 6<-0.339 39<0.46 37 -49 -40\n\
218<0.375 4<-0.298 73<-0.366 63<-0.052 -23 89<0.5 -12 86 224<0.875 -26 30 220<0.375 174<0.375 235<1.13 367<0.375 4<0.0865 329<0.375 8<0.0566 107<0.5 64<-0.0765 -19 95<-0.98 -13 16 9<0.156 59<-0.274 -3 46<1.2 16 66 -26 -1 48 9<0.267 -18 54<0.127 180<0.5 81<0.25 -7 -53 8<0.114 1 91 205<0.5 179<0.5 41 -25 -18 26 26 36 -30 54<-0.339 24 54<0.395 4<-0.0934 -1 42<0.174 -55 -2 17\n\
8<0.36 251<0.5 313<1.13 1<-3.59 44<0.402 49<0.42 5 44<0.29 16 45<0.076 88 -8 43<0.104 -16 70<-0.169 55<-0.105 -16 84<-0.104 -14 87 -4 -2 34 15<0.426 80<0.25 63 -9 44<0.644 113<0.875 1<-2.28 -1 -40 19 46 29<0.95 66<-0.244 -37 45<-0.395 52 -9 49<-0.02 84<0 2<-0.678 -28 22 44 11<-0.119 1<-2.67 58 2 160<0.875 15<0.707 15<0.259 -11 0<-1.75 43 11<0.046 -24 19 -27 36\n\
34<1.87 304<0.375 -1 79<0.382 -68 4 29<0.85 51<2.94 34 37<0.182 13 1<-1.73 21 -34 81<0.75 48<-0.272 24<-0.259 228<0.5 10 -41 48<-0.62 -37 19<0 -8 -42 15<0.259 264<0.5 47<-0.287 10<0.896 -47 3 5<-0.193 -9 16 51 53<-0.398 -24 1 49<0.21 294<0.5 5<-0.438 -39 392<0.5 431<0.375 31<0.0304 23<-0.107 -10 63<0.354 42 -28 37<-0.284 -32 55 -47 -24 -9 43<0.312 53<-0.53 40 -21 40\n\
185<0.375 27<0.157 6<-0.17 32<0.161 30<0.271 59<-0.274 69<0.081 4 -26 31<0.213 113<0.375 7 -29 -13 59<-0.226 43 5 130<0.5 58<0.167 62<0.081 2 97<2.25 53<-0.133 73<-0.167 41 -5 82<-0.222 90<0.618 73<-0.366 -15 60<-0.226 30 99 -33 24 -9 -6 93<1.25 30 -12 275<0.875 61<1.29 80<-1.25 3<0.145 3<0.0875 8 73 -26 23<-0.499 60<0.113 2 27<0.0285 39 -11 42<0.481 -2 -27 -26 59 -5 -34\n\
303<0.375 322<0.375 444<0.375 368<0.875 183<0.875 11<0.23 93<2.25 6<0.508 255<0.5 1 -28 170<0.5 69<-0.122 15 -13 23 43<-0.168 -29 20 2<-0.0119 69<-0.202 82<-0.244 39 4 6<0.226 54<0.282 69<0.608 -3 25 62<-0.182 21 -26 18<0.0262 57<0.956 42 -9 1 57<-0.598 62<0.226 -17 101 -13 52 44<0.805 378<0.875 71<-0.382 69 39<0.268 6 84 -40 -38 23<-0.265 -34 56 -31 56<-0.169 104<0.1 22 -53 44\n\
286<0.375 31<0.646 553<0.875 400<0.875 367<0.375 0 203<0.5 -12 -83 15 49 123<0.5 7<0.357 153<1.13 46<0.832 162<0.5 23<0.143 28 82<-0.278 35 189<0.5 46<0.185 124<0.375 30 11<-0.0398 23 16<-0.546 7<0.11 19 -42 -71 59<-0.0807 -65 -2 48 -25 41 -27 28<-0.018 6<0.282 -11 -71 12 245<0.5 1<-2.98 22 6<0.282 11<0.159 -9 36 -33 56<-0.102 36 -48 11<-0.359 28 115<0.5 -19 25<0.45 15 -99\n\
2<-0.149 3<0.0498 0<0.473 -22 63<-0.104 8<0.0901 57 1 -16 8<0.0901 -17 71<0.0255 112<1.25 14<-0.0377 59<0.0226 33<0.0425 21 -8 5<-0.0925 -23 31 20<0.264 -10 44 35 264<0.5 -14 30 5<-0.0502 63<-0.026 3 8<0.0566 23<-0.0675 -14 70 71<0.0255 194<0.375 -12 44 6 2<0.0381 166<0.5 308<0.375 5 -25 90<-0.712 95 5<0.00367 18<0.386 18<0.0557 -9 34<2.07 23<0.0534 113 22 -18 -14 4<-0.0731 55 -21 -1\n\
221<0.875 504<0.375 67<-0.941 86<-0.575 4<-0.00422 95<-0.14 158<0.5 14 59 86<-0.69 26 -34 -40 65<0.925 -24 23 402<0.375 410<0.375 223<0.375 7<0.165 34<2.27 26<0.35 9<0.0874 2 19 -4 -13 102<0.5 1 8<0.122 -16 163<0.5 15 59 40<4.17 9<0.0195 49 40<3.54 -8 30<0.0421 -15 51 -43 -52 38<-0.111 15 -43 46<0.463 9<0.0532 5 67<-0.313 187<0.375 48 -43 -54 502<0.375 -11 66 73<0.287 -43 38\n\
2<0.245 1<0.217 2<-0.434 21<0.195 58<0.167 71<-0.807 -36 46<0.74 48<-0.0467 58<0.0598 19 50 64<-0.127 -9 45<-0.101 -7 48<0.103 -4 180<0.5 42<0.481 58 -29 -3 -8 -5 135<2.75 -6 26 65<0.925 21<0.374 -1 17<0.238 87<-0.456 12 -14 83<0.334 17 -17 -20 40<3.54 8 -20 63<0.25 79<0.382 93<2.25 42<-0.192 0 17<0.536 23 -18 39<0.0164 17 -20 4<-0.0934 21<0.0193 23<0.095 -39 37 31 -13 27\n\
282<0.875 27<0.157 186<0.875 31<0.152 360<0.875 6<-0.339 10<0.657 93<1.25 11<0.159 27<0.0285 37<-0.219 -17 28 -20 -17 -30 28<-0.0423 -3 31<-0.345 37<0.0405 11<-0.518 48 -41 17 38<-0.241 71<-0.467 -22 67 11<0.23 38<0.185 27<0.00457 73<-1.86e-9 36 -11 41 -12 71<0.0255 53 -2 342<0.375 0 62 11<0.119 70 -24 71<-0.383 36<-0.0717 73<0.0522 60 0 2 -6 36 52<0 -10 206<0.5 11<-0.0398 -19 7 54 46\n\
2<0.245 159<0.375 0<-0.138 1 2<0.0866 131<0.5 218<0.375 44<0 -8 4<-0.201 24<-0.811 44 39<-0.115 7<0.275 -17 41 54<-0.169 -29 8 34<1.53 7<0.061 8<0.152 6<-0.283 3 44<0.121 -12 46 -11 34<0.8 33<-0.204 7 -27 6 -11 23 -25 33 332<0.5 -33 17<0.373 4<-0.0553 83 -16 -36 34<1.87 87<0.152 -19 27 71<-0.255 -15 33<0.00554 39<0.115 39<-0.115 15 70<-0.169 0<-2.31 -1 173 11 -19 -6\n\
204<0.5 356<0.875 346<0.875 99<0.52 274<1.13 325<1.13 0 -41 34 59<-0.565 39<0.046 187<0.375 -63 13 12 3<0.0573 43<-0.243 24<0.432 -42 32 21 5<-0.00416 12<0.136 42<0.0906 -10 37<0.577 40 -34 37<-0.284 16 241<0.875 43<-0.0693 4 18<0.0262 -3 -64 19 166<0.5 59<-0.0807 37<0.0675 -22 86<-1.03 -33 37 20<-0.565 -37 20<0.395 39 -19 18<0.0262 34 -54 -33 37<-0.0228 -17 43 5<0.00367 37<-0.17 -3 36 -23\n\
577<0.375 13<-0.112 109<0.5 4<-0.135 -16 12<0.537 11<0.159 55<-0.564 84 62<0.122 -21 95<-0.7 53<0.0442 62 -9 -18 74<0.8 60<-0.452 -22 53 20<0.0969 -27 45 -21 172<1.13 -18 61 370<0.875 9<0.0303 95<0.14 67<-0.732 19 12<0.29 63<0.312 92<0.609 6<-0.102 10 11<0.418 -7 73<-0.167 66 0 49<0.588 67 -32 -17 133<0.5 -13 16 -18 106<0.5 11<-0.359 42<-0.287 -26 22 1 63<-0.243 -17 25 44 51\n\
219<0.375 300<0.5 239<0.875 346<0.375 3<0.113 125<0.5 0 30<0.0786 25<0.25 19 -24 8<0.122 25<0.55 -20 99 8<0.239 14<-0.0377 24 -54 52 25<0.75 337<0.5 162<0.5 55<-0.157 12 -3 -30 84<0.0347 18<0.0262 -20 98 -14 -21 3<0.0654 -9 61 59<0.113 60 -19 49<-0.42 -30 55<-0.157 49<-0.0778 39 -35 7<0.0234 8 6<0.226 21<0.659 149<0.375 47<0.307 66<-0.444 -14 131 -16 -4 -8 -3 49<-0.14 39 -7\n\
440<0.875 463<0.375 2<0.0866 18<0.524 0 79<0.637 -6 10<0.839 42 71<0.382 10 -72 54<0.847 54<0.0726 213<0.375 55<0.313 70<-1.53 11<-0.119 17 16<0.354 115<0.5 -80 14<-0.0224 46 -30 51<4.07 -36 138<0.5 41 -41 534<0.375 3 -51 -22 20 590<0.875 63<0.25 116<0.364 11 71<-0.127 -17 10<0.6 -35 46<1.02 36 -35 24<-0.185 3 37<-0.284 -37 51 -50 -17 46 33<-0.243 -57 4<-0.0297 14 25<0.25 15 -68\n\
321<0.875 2<-0.678 24<-0.0427 9<0.193 -29 16 41<-0.192 4<-0.0731 11<0.076 92<0.239 130 -14 -8 -10 -13 17<0.208 118<0.5 11<0.046 103<0.5 54<0.0242 -6 -26 16 4 94<0.5 30<0.364 3 9<0.0684 -6 43 33<0.0425 17<0.0814 9<0.00606 -15 3<0.0389 13 115 23 -2 329<0.375 100<-0.111 118<0.5 75<0.359 123<0.5 1 30<0.0786 39<0.184 55 -15 2<-0.00498 -13 42 17<0.582 57 1 -5 197<0.875 -5 17 60 26\n\
218<0.375 369<0.875 139<0.875 313<1.13 15<0.0441 20<-0.196 11<0.23 33<-0.204 -10 33<0.319 11<-0.119 5 242<0.375 36<-0.0353 7 39<-0.0894 19 45<-0.334 -10 14<-0.0472 20 236 -7 -26 -22 -17 0 31 90<-0.142 346<0.375 12<0.0805 -29 21 91 22<0.0736 100<0.111 91<-0.565 -25 28 84<0.166 -62 29 -49 27<0.0539 69<0.295 40<3.18 -15 118 -5 -27 100<0.111 38<-0.0303 48<-0.0467 43 -41 99<-0.104 14 -33 10<0.818 -16 53\n\
19<-0.0155 53<-0.0701 -9 333<0.5 45<0 132<0.5 89<0.5 16<-0.708 17 22<0.0414 117<0.5 8 -18 31<0.0651 -14 -52 30<0.236 43<-0.0693 -16 14 119<0.5 -3 6<-8.51e-9 22<0.0479 27 -54 8 136<0.375 17 6<0.0791 19<-0.0886 73<0.0522 43 -42 -46 -38 20<0.188 14 -22 80<-0.75 22 -32 74<1.67 45<-0.456 6<-0.339 18 16<-0.396 -14 112<0.25 328<0.875 12 -49 -11 2<-0.678 9 490<0.375 -1 -50 357<0.375 11 -46\n\
65<0.432 13<0.11 1 3<0.0461 43<0.253 62 -24 11 63<0.104 16<-0.47 171<0.5 207<0.5 10 -20 35<-0.464 -32 73<-0.0348 82 124<0.875 57 -19 80<1.75 16<0.0606 61<0.449 102<0.5 -5 38 68<0.812 2<0.0381 -14 -43 44 43<0 17<0.18 33 40<4.17 11<0.0171 -24 3<0.0277 63<-0.104 -11 103 40<2.92 58 -9 43 35<0.244 62<-0.0243 191<0.5 47<0.115 51 -7 -29 -4 -42 331<0.5 14<-0.0107 0 -42 29 -11\n\
85<0.25 -1 55<0.105 6<0.627 40<4.27 470<0.5 281<0.375 273<0.875 188<0.5 146<0.875 225<0.5 272<0.5 4 -30 26<0.1 -42 43<-0.168 31 6<0.226 55<-0.0697 4 -29 25 -22 12<0.483 100<0.111 12<-0.698 -35 20 225<0.5 -17 42 85<2.25 32<1.61 32<0.161 1 40<3.8 97 13 4 -2 55 12<0.402 -19 70 63<-0.104 -21 115 69<0.081 6 6<-0.237 11 63 -14 91<-0.565 40<3.75 15 169<0.5 -1 -53 -9\n\
216<0.875 210<0.875 10<0.657 4<-0.173 6<-0.0565 20 4 64<0 80<0.75 -4 99<0.52 83<-0.152 -9 10 38 69<-0.202 -8 7<0.0519 15 3 10<0.896 86<-0.115 67<0.522 1 -17 -9 10<0.9 232<0.5 130<0.5 24<0.669 4<-0.135 -5 200<0.875 22 0 -46 24 -39 30<0.135 10<0.937 -1 136<0.375 11 -20 67<0.313 80<-1.25 28 -10 41<-0.161 9 21<0.239 -13 12 197<0.375 -38 37 46<-0.37 -67 23<-0.0675 23 -35\n\
79<0.637 372<0.375 304<0.375 79<-0.892 -14 65<-0.185 57<1.08 2 44<0.805 13 60 31<-0.51 27<0.0132 -21 69<0.295 -10 35<-0.16 -3 15<0.587 14<-0.0714 -5 80 -34 264<0.5 0 118<0.5 35<-0.0994 63 11 226<0.5 47<0.207 36 -30 -22 92<0.132 -5 16<-0.396 97 -19 -29 99<0.312 73<0.0209 51<3.84 -20 44<0.644 8<0.0566 24<0.074 69<0.202 -37 40 84 -10 34<1.53 -9 102 100<-0.333 60<0.0282 -26 53 -34 16\n\
210<0.375 32<1.61 271<0.5 405<0.375 -1 81<0.75 60 -14 30<0.0903 38<-0.133 59<0.0226 26<0.25 -19 30<0.00949 116 23 -24 -16 92<-0.133 1 69 50<-0.537 45<0.253 65 -31 37<-0.122 50<0.107 85<1.25 18<0.0947 9<0.035 34<1 22 -48 64 -19 -42 101<-0.132 6 58<-0.239 70 24 91<-0.791 510<0.375 227<0.5 231<0.5 -29 49 15 65 200<0.375 2 150<0.875 114<0.5 -5 90 98 37<-0.0868 72 26<0.65 24 -49\n\
370<0.875 19<-0.441 21<0.00807 29<0.65 42 1<-3.23 42<0.481 0<-1.52 -64 4 30 60<-0.396 -47 61<0.111 11<0.195 -8 -45 0<0.473 29 -27 -2 104<0.55 540<0.375 42<0.105 75<-0.427 9 129<0.5 491<0.875 -2 136<0.375 -59 24 0<-1.75 105<0.5 -27 6<-0.0565 -15 22 28 129<0.5 29<0.35 -18 4 28<0.00104 11<-0.206 332<0.5 32<-0.483 26 43<0.312 -77 15 33 43<-0.0693 61<0.111 -80 26 14 -67 16 -42 -38\n\
329<0.375 610<0.375 274<0.375 370<0.875 427<0.375 13<-0.348 -11 526<0.375 167<0.875 387<0.5 76<0.75 217<0.375 2 39 -4 51<4.53 39<0.133 -33 24<-0.811 54 -11 71<0.0255 -7 64 269<0.5 123<0.5 0 62<-0.0243 -23 8<0.114 -5 83 72 254<0.375 77<0.143 52 -13 -27 152<0.875 209<0.375 11<0.076 -57 61<-1.49e-8 25 -26 65<-0.185 45 -25 77<-0.427 -29 33 50<0.0537 -17 73 86<-0.345 13<0.00935 -20 47 -26 -29 42\n\
6<0.627 8<0.36 1<-2.98 9<0.0532 50<-0.0805 11 -1 201<0.375 7 51 231<0.5 611<0.5 -1 -30 -15 77<-0.0285 95<-0.14 42 18<0.0351 -35 26 47<0.207 77<0.0713 6<-0.424 -24 35<-0.0265 35<-0.265 43<0.0274 -20 26 17<0.18 5 -48 24<-0.308 49 4 60<-0.452 60<-0.565 16 -53 27<0.0453 73<-1.86e-9 35<-0.133 -47 14 32 51 -25 144<0.5 15<0.645 18<0.0178 26 -19 43<0.543 1 57 37<0.0945 460<0.375 24 97 -8\n\
18<0.0262 52<-0.0475 59<-0.0377 7<0.313 47<-0.0383 68<-0.14 46<0.555 -74 15 -5 3 34<1.33 -61 6 6 185<0.875 41<-0.46 43<0 20 46<0.832 -43 20 9 -23 64<-0.182 315<0.375 368<0.375 361<0.875 414<0.5 3 -47 -34 -34 -47 12<-0.409 111<0.5 54<0.339 57<-0.119 29 75<-0.0717 -14 22<0.0976 10 21<0.0152 140<0.375 -23 19 4 25 14<-0.0164 -8 -57 570<0.875 75<-0.598 70<-0.848 0<-1.26 -57 13 18 -3 -55\n\
23<0.013 399<0.875 5<0.00367 59<-0.0377 101<-0.132 16 54<-0.339 9 -6 52<0.371 33<-0.411 -18 -6 33<0.574 10 116 45<-0.304 -8 39<0.46 49<-0.358 -10 32<-0.161 3<0.0612 -17 53<-0.331 -6 51 5 38 -26 79<1.15 82<-0.333 26<0.35 -15 233<0.5 1 57 33<-0.319 83<0.253 107<0.5 74<0.667 -4 31 169<0.5 58<0.12 53<-0.284 105<0.5 -23 71<-0.212 77 -12 60 15 -17 44<0.483 -31 20 3<0.126 5 -6 -37\n\
315<0.375 36<0 358<0.875 69<0.705 -1 8 42<-0.0149 43<0.173 5 29<0.95 -8 75 49<-0.42 38<-0.0793 32 -58 11 26<0.45 66<0.037 9<0.113 23<0.095 66<-0.111 30<0.0164 -31 29 -39 34 45<0.608 38<0.0416 38<-0.133 3<0.126 50 -8 58<0.119 104 10 17 -44 -16 3<0.113 30<0.0349 23<0.333 -45 49 103<0.5 9<0.113 9 -14 30<0.0786 -12 32<0.483 176<0.375 110 17 -2 -19 64<-0.212 162<0.5 76 -15 -5\n\
2<0.245 492<0.375 204<0.5 -1 0<-3.84 40<3.66 30<0.135 29<0.95 11 43<0.227 72<0.5 14 11<-0.269 -10 27<0.00599 20<-0.196 6 -228 -20 8 15 37 270<0.5 26 -72 -26 131<0.5 0<-0.138 297<0.5 57<-0.359 36 62<-0.0243 97<1.75 3 -29 101<0.663 128<0.5 73<-0.523 107<0.5 19 -38 79<0.637 14 -28 -34 27<0.0384 84<0.104 28 -38 -40 11<0.311 4 76 40<3.58 -39 20<-0.0979 10<0.943 35 -36 -24 44\n\
309<0.875 36<-0.0029 6<0.848 47<0.0383 41<-0.46 10<0.953 33<0.319 12<0.161 12<-0.129 18 -35 98<0.5 14 80 242<0.375 5<-0.193 0 64<0.212 161 26 -10 -24 317<0.875 39<-0.192 -15 10<0.875 11<0.046 5<-0.0397 5 70<-1.36 124<0.375 114 -15 2<-0.0643 -7 248<0.5 55 -8 124<1.13 207<0.5 -8 34 54 36<-0.0145 -8 21 51 48<0.14 88<3.1 64<-0.467 -11 43 1 27 -21 0 50<0.241 -1 73<0.105 63 -1\n\
222<0.875 101<1.19 90<0.142 52<0.371 503<0.375 0 -47 18<0.0178 326<0.375 163<0.5 -35 118<0.5 -26 48 20 62<0.689 31<-0.51 -36 -3 49 46<0.37 12<0.402 -7 6<-0.424 15<0.259 55 -27 53<0.292 23 75<-0.119 13 -54 101<0.265 33<-0.674 -17 1<-2.67 103<0.5 45<0.456 70 -14 -26 20 65<-0.74 -29 45<-0.304 -13 21 90<-0.142 31<-0.418 12<0.537 65 -28 95<-0.42 7 160<0.875 -46 40 -22 17<0.18 -16 36\n\
517<0.375 302<1.13 244<1.13 66<-0.444 409<0.875 101<0.795 9<0.0195 10 -3 64<-0.51 58 11 56 39<0.268 0 30<0.068 6<-0.339 4 66<-0.037 6<-0.151 385<0.875 7<0.0234 -59 -6 36 -2 37<0.0405 81<0.25 -47 59<-0.188 -43 84<0.166 48 -26 151<0.375 55<0.104 -5 -50 20 20<-0.565 -35 1 46<0.463 66<-0.278 -32 115<0.5 37<-0.0868 -14 59<-0.0377 65<-0.555 -38 35 49 -19 66<-0.511 -43 230<0.5 47 -21 -37 -38\n\
212<0.375 27<0.157 24<-1.02 334<0.5 9<0.0166 -15 14<-0.226 54<0.644 -34 56 35<-0.0662 27<0.0181 0<-1.75 9<0.193 -31 31 40 71<-0.297 7 62 27<0.0155 22 -22 53<-0.662 -29 64 275<0.875 186<0.875 438<0.875 574<0.375 0 23<-0.427 -25 71 438<1.13 40 -34 47<0 -3 70 38 35<0.0883 391<0.5 7<0.244 75<0.359 -3 62<0.122 108<0.5 -17 41 -40 -22 48 53<-0.284 -27 21 37<0.365 147<0.375 39 -33 -32\n\
8<0.36 31<0.646 396<0.375 0 42 82<-0.222 63<-0.451 22 357<0.375 66<0.037 -37 6 33 38<-0.481 55<-0.209 -41 41 -5 262<0.375 29<0.95 161<0.375 35<0.0442 -35 38<0.111 -18 43 66<-0.244 -36 29 52<-0.0792 63<0.52 73<-0.366 -26 100<0.444 43 -27 -40 383<0.375 31<0.646 170<0.5 155<0.5 3 20<-0.319 -53 18<0.154 -23 59<-0.0377 59 -7 7<0.0437 -27 67 35<0.318 61 -32 46 82<-0.5 -32 43<0.35 59 -10\n\
95<-1.4 72<0.5 50<0 7 34<2.27 91<0.339 51 -20 -22 30<0.0287 206<0.5 -31 15 10<0.378 34<1.4 -5 -93 38<-0.35 57<0.359 -59 22 34<1.13 42 34<1.27 -47 16 439<0.375 257<0.875 25<0.1 34<2.27 10<0.537 43<-0.243 47<-0.069 13 -30 8<0.265 0 47<-0.0383 -9 33 62<0.425 29<0.45 9 27<0.00599 -2 -16 7 15 344<0.375 1 -46 46<-0.555 77<0.656 -68 17 -6 43<0.173 50<0.29 35 -28 47\n\
301<0.875 4<0.0865 3<0.183 237<0.875 79<1.15 30<0.0349 67<-0.941 78<0.5 7 93<0.25 82 9 2 8<0.098 128<0.5 316<0.375 1 59 43 22<0.0151 -20 106<0.5 3<0.0389 -18 -3 52<-0.0792 -8 4<-0.153 14<-0.186 -9 25<0.35 -27 109 14<-0.0866 25<0.55 46 -31 19<-0.0406 76 3<0.0351 82 -1 -28 21 15<0.532 32<-0.483 65 2 43 22<0.287 -14 33<0.411 18<0.613 -3 33<-0.102 25<0.85 -16 49 59 -42 57\n\
545<0.875 257<0.875 354<0.375 13<-0.0514 3<0.0424 101<0.132 170<0.5 -13 36 5 5 3<0.0317 137<0.5 -2 88<3.9 1 37<-0.284 46<0.37 96 -4 15 37<-0.0521 26<0.45 60<-0.188 83<-0.152 4 -25 4 605<0.375 15<0.771 -17 4 20 133<0.5 73<-0.453 155<0.5 2 35 45<0.253 1 -9 88<4.24 60<0.339 -7 45 -27 15<0.38 -24 37 46<-0.37 50 26<0.25 -29 60<0.0282 35<0.0442 50 -3 46<0.37 -42 26 -33\n\
65<0.432 -1 63<0.173 31<-0.114 16<-0.47 -8 37<0.213 15 92<0.0442 389<0.5 29<0.45 58 4 -70 -17 4<-0.0643 16<-0.0556 9<0.0195 155<0.5 30 0 291<0.375 4 -36 69<0.608 -3 4<-0.0827 -65 29 37<-0.365 64<0 2 54 28<-0.0921 2 360<0.875 65<0.555 53<0.451 29<0.85 78<0.5 -17 35 -16 5<-0.0105 -33 57 37<-0.0228 163<0.5 -19 46 96<0.5 -56 44<0 33 -31 56 102<0.5 13 31<0.0984 -26 20\n\
238<0.375 27<0.35 60<0 3<0.145 54<-0.0847 48<-0.7 -17 48<-0.14 62<3.73e-9 12<0.233 -17 25 30<0.271 12<-0.129 38<-0.0303 27 -16 19 42 126<0.5 2 -25 54<0.644 50<0.644 50<0.483 374<0.375 -6 55 331<0.5 41<0.0744 132<0.5 1 35 -15 50 48<0.214 -23 10 30<0.433 156<0.5 62<0.226 10 -19 38<-0.0555 106<0.5 72 -27 -9 69 41<-0.192 48<-0.7 45 12<-0.129 12 -19 13 311<0.875 3 44 -9 -26\n\
3<0.113 228<0.5 146<1.13 48<0.214 0 5 -35 60<-0.678 45 124<0.375 127<0.5 61<-0.629 35 -38 -10 30<0.135 20<-0.17 -6 9<0.0684 85 -8 16<-0.15 20<-0.0979 -62 136<0.375 -35 35 15 11<0.12 458<0.375 16<0.18 71<0.0255 -9 39<0.184 -3 32 104<0.25 47<0.0383 -12 10<0.6 -18 23<-0.427 -16 83 8<0.105 -8 3<0.183 76 -11 38 165<0.5 -18 16<-0.1 116<0.122 40 -11 62<0.284 -27 39<-0.0894 -27 57\n\
20<-0.565 18<0.0449 0<-3.38 -51 17<0.208 51<3.58 89<0.5 -21 42 46<0.111 -76 35<-0.133 -64 22 6<0.848 64<-0.383 -3 37 -34 69<0.705 68<0.607 46<0.111 75<0.119 110<2.25 3<0.0612 31<0.0304 35<0.609 21 -35 -28 6<-0.61 -59 224<0.375 -16 48 57 -43 96<0.5 17 137<0.5 0<-2.31 39 169<0.5 -23 37 -76 33<0.243 64<-0.637 36 12<-0.161 -14 -72 75<0.119 28 -49 62<0.226 -74 12<0.233 -46 39 0\n\
283<0.875 19<0.00222 421<0.375 324<0.375 83<0.0585 0 2<-0.434 -17 35<-0.464 10 -5 25<0.85 85<0.75 55<-0.104 43 -36 59 -40 153<0.375 -27 4<-0.0643 -25 59<0.0226 49 -21 104<0.25 20<0.395 20<-0.407 77<-0.0285 -5 122<0.75 34<1.4 32 91 -22 92<-0.398 3<0.183 -19 55<-5.59e-9 -24 66 486<0.375 45<0.304 92<0.397 0<-3.09 7<0.0519 -18 24 14 31<-0.076 -49 9 42 75 -27 55<-0.104 50<0.376 -1 32 -15 43\n\
402<0.875 273<0.375 309<0.375 181<0.5 183<0.875 519<0.375 38<0.272 1 100<-0.777 57<0.239 69<0.122 70<-1.19 -2 102 7 -9 433<0.875 195<0.875 0<-2.78 6 -10 26 166<0.5 56 -31 -29 52 31<-0.345 -38 4<-0.0214 32<0.483 15<0.836 47 -28 76<1.25 -40 116<0.364 -28 55 15<0.335 -9 53<0 38<0.0185 0<-3.09 -13 122 13 -3 -15 53<0.397 3<0.103 3<0.0175 -31 9<0.0262 612<0.5 64 -26 7 -33 -38 -30\n\
394<0.5 32<-0.483 224<0.875 4<0.0469 163<0.5 44<-0.0537 42<-0.192 68<0.3 20 -68 29 142<0.875 70<-0.508 42<0.209 21 17<0.336 -37 18<0.131 -22 42 59<0.158 -1 -68 69<0.295 -40 26 1<-3.36 15 41<-0.115 41<-0.294 -5 -74 333<0.5 11 -43 -28 27<0.0384 0<-2.93 -5 75<0.239 61 -22 -7 134<0.5 0 89<0.5 88<3.42 6 1<-1.38 -69 18<0.00978 27 -36 20<0.134 63<0.173 -20 39 61 22<0.0359 -30 34\n\
208<0.375 51<4.9 127<0.5 81<-1.25 209<0.875 15<0.771 -2 67<-0.313 -13 51<2.94 -24 50 63 35<0.398 66<0.333 15<0.027 58<0.279 1 36 65<-0.925 23<0.143 -20 7 165<0.5 167<0.375 -5 62<-0.0243 -36 136<0.875 14 72 53<0.168 30<0.0164 -15 7 32 -26 56<0.339 93<0.75 191<0.5 -5 58 32<1.13 32<0.161 106<0.5 63 -20 -4 78 -23 35<0.318 4 -10 84<-0.104 -4 47<-0.115 10 41 23<0.143 -59 29\n\
7<0.11 58<0.717 26<0.35 375<0.375 249<0.5 280<0.875 36<0.0477 162<0.5 -2 50<1.13 -24 39 25 4<-0.0731 50 3 65<0.185 19<-0.0406 84 4 63 42 6<0.226 112<0.25 37<0.122 -12 58<-0.359 -21 66<-0.139 40<2.92 -34 8<0.131 38 -1 -1 8<0.141 0 28<-0.286 -11 62 4<0.00636 -13 -39 -24 8<0.0823 13<-0.0147 66<-0.244 -1 30<0.155 58 11 117<0.5 -4 52 408<0.875 171<0.5 1 -5 69<0.365 37 -28\n\
293<0.375 19<0.00222 36<0.0477 211<0.875 36<-0.0029 -1 30<0.0227 58<-0.454 -14 0 19<-0.00116 40<4.17 3 -12 265<0.5 122<2.25 29<0.35 -36 50<0.322 12 3 -14 -17 56<0.169 3<0.0234 -50 29<0.95 39 -2 -37 41<-0.575 26 33<-0.553 18 335<0.5 58<-0.0797 -25 56<0.339 -11 14 -63 119<0.5 29<0.75 23 112<2.25 373<0.375 -3 -47 213<0.375 31 -26 44<0.644 36<-0.0145 50<-0.0805 -55 10 -38 44<0.805 71 -28 44\n\
13<-0.348 -13 6<-0.17 30<0.312 25<0.85 129<0.5 61<0.925 63<0.52 4 -24 20 11<-0.119 61<0.555 36 -36 -35 33<0.574 -7 49<0.315 -5 95 225<0.5 81<1.25 14 3<0.0424 -28 244<0.875 87 -13 -26 33<0.411 586<0.875 29<0.75 5<0.0448 65<-0.74 -29 73<-1.86e-9 61<0.555 62<0.243 37 -10 -12 247<0.5 -12 68 -38 5<-0.0502 22<0.0414 -13 106<0.5 -1 65 3 3<0.0498 -29 61 11<-0.269 -38 241<0.875 -9 34\n\
349<1.13 275<0.875 361<0.375 70<-0.847 92<-0.486 41<0.253 44<0.805 31<-2.13e-9 8 48 -32 116<0.122 31<0.152 53 -28 -53 86<-0.345 71<0.553 195<0.375 149<1.13 100<-0.333 41<-0.161 32 5 7<0.0713 11 -5 -46 149<0.375 50 -28 50 79<0.637 15<0.477 3 269<0.5 41<-0.0493 265<0.5 44<0.805 -31 29 20 76<0.25 11<0.359 6 73 -16 40<3.42 90 -12 31<-0.418 61<0.37 82 -21 5 -1 294<0.5 34 -28 -21 56\n\
2<-0.149 87<-0.152 18<0.0449 4 55<-0.244 81<0.25 -8 82<-0.5 26 -46 35<0.133 1<-0.974 5 23<-0.0285 3 -27 47<0.345 -20 38 43<0.451 15<0.0786 -37 88<3.1 89<0.5 150<0.375 -22 27 30<0.135 29 30<0.155 -55 3 29<0.95 -7 8 122<1.25 23 -17 15<0.771 401<0.875 101<0.265 -2 29<0.45 20 409<0.875 35<-0.0265 318<0.875 198<0.875 -2 39 -60 82<0.111 8 16<0.113 -30 18 47 25 87<-0.76 11 -12\n\
67<-0.522 104<0.25 16<0.18 4<-0.0466 95<-0.42 3<0.0875 9 54 59<-0.452 30 -15 90<-0.712 65<0.432 175<0.875 39<0.184 106 7 -25 -3 56<0.339 154<0.5 132<0.5 3<0.0754 -1 56<0.169 7<0.214 90 -15 -4 4 7<0.0102 61<0.185 85 -27 -39 50 33<0.00554 3<0.0351 21 -15 17<0.0814 -10 27 54<-0.339 21 21<0.00807 90<-0.712 89 -14 -11 76<0.75 205<0.5 17<0.681 0 -15 17<0.302 -10 22 21<0.0585 -13 0\n\
67<0.522 52<0.57 47<0.575 0 11<-0.518 -37 24<-0.259 10<0.537 -15 5<-0.023 32<-0.161 -38 53<-0.0701 66 8 -19 29<0.95 52 5<-0.0925 34 61<-0.185 55 116<-0.122 39 -20 53<0.662 -11 14<-0.104 -30 61<0.555 103 -13 30<0.547 40<4.17 33<0.00554 192<0.5 0 47<-0.287 -34 87<0.152 10<0.921 54 2 -41 54<-0.0154 419<0.375 9 -62 10<0.463 -26 34<1.73 54 71<-0.178 -40 28 55<-0.314 -48 0 10<0.818 21 -45\n\
302<0.875 449<0.875 601<0.375 40<3.35 247<0.5 180<0.5 6<0.226 152<0.375 12<-0.409 18 0 52<-0.143 -39 -5 45<0.608 -12 -44 12<0.626 29<0.95 0<-1.52 -1 -39 9<0.0226 10 -4 99<-0.104 64<-0.0425 36 -35 32 0<-3.53 28 12<0.136 2 76<0.75 -106 -14 20<0.395 0 23<-0.427 -10 64<0.212 28 -12 -44 4<-0.0643 23<-0.142 1 -77 20 8<0.2 180<0.5 34 51<4.11 35 -40 82<-0.0278 68<0.245 26 -27 -59\n\
450<0.375 275<0.375 17<0.0345 178<0.5 20<-0.226 10<0.786 49<0.252 -18 39<0.115 -4 69 55 49<0.38 82<-0.0278 39<-0.161 -21 153<0.375 23<-0.142 23<-0.427 0 88 10<0.75 -27 69<-0.0304 -26 45 -13 35<-0.0265 -22 19 203<0.5 270<0.5 37 -33 -39 528<0.375 53<-0.133 40<4.27 -50 27 10<0.909 38<0.222 -49 29 16<0.609 -26 54 54 474<0.875 -1 39 23<0.095 35<-0.398 54 -23 22<0.113 86 -20 49<-0.14 -18 63\n\
449<0.875 418<0.375 223<0.875 17<0.129 190<0.5 3 54<-0.763 50 -44 52<-0.618 -17 251<0.5 480<0.375 24<-0.509 4 172<0.875 14<-0.00484 -3 43<0.0821 34<0.867 5<0.00367 6<-0.17 -11 14 -21 6<-0.151 50<0.443 38 -1 91<-1.02 -13 16 5<-0.0502 17 6<0.339 -2 -23 16<-0.15 -34 16 78 43<-0.0347 31<-0.0415 -55 16 28 75<0.12 17<0.492 50<0.376 -8 40 59 -22 224<0.875 41<0.345 48 -32 -17 4<-0.0643 53 -19\n\
32<-0.805 3<0.0612 86<-0.345 39 71<-0.326 37 82<-0.111 17 155<0.5 -39 10 -4 17<0.0345 58<0.359 55<-0.481 56<-0.508 13 -50 96<0.5 72<0.5 67<-0.105 122<1.25 1 57 40<3.66 69<0.232 8<0.141 -7 -54 58<-0.359 8<0.131 -73 17 28<0.00104 27 -46 73<-0.0348 35 68<0.196 6 -49 285<0.375 16 -25 3<0.0533 82<-0.222 -60 -15 245<0.5 58<0.12 -22 67<-0.313 -33 73<0.105 49 -19 32 -33 584<0.875 0 -27\n\
80<-1.25 16<0.113 16<-0.0153 68<0.56 2 11<0.119 31<0.456 109 -11 -20 73<-0.366 -1 142<0.375 87<-0.76 -6 132 -12 45<0.456 56<-0.283 -37 390<0.5 1<-2.49 -15 61<0.555 31<0.0651 13 62 -20 -46 62 446<0.375 61<1.29 56<0.305 -1 3 83<-0.152 6<-0.283 56<-0.0565 11<0.23 93 -11 -13 52<0.143 -34 15<0.0971 -15 70 331<0.5 -40 43<0 62 -33 61<0.0617 48<-0.0467 -35 40 31<-0.0415 -3 74<0.867 75 -10\n\
418<0.375 320<0.375 4<0.0469 514<0.5 516<0.5 0 12<0.483 -60 13 26<0.25 81 12<0.34 -46 32 25<0.35 38<0.0185 203<0.5 39<-0.0894 87<0.152 -24 61 42<0.174 34<1 39<0.268 85<1.75 -17 39 36 34<1.53 65 67<0.105 -22 11<0.076 78 -24 -16 90<0.142 66<-0.389 -20 119 -22 90<0.142 130<0.5 -29 17 25 109<0.5 182<0.5 -40 22 10<0.463 -23 48<-0.14 87 -18 25 55<-0.0348 97<0.25 76 2 0\n\
356<0.875 20<0.395 190<0.5 364<0.875 -1 0<-0.138 83<0.195 0<-2.78 -48 36 -45 74<1.13 -57 9<0.0605 -34 49 83<-0.395 10<0.463 -58 17 127<0.5 51<4.6 580<0.375 35 -28 -17 54<0.282 10<0.818 59<-0.452 -34 26 -57 37<0.0945 -101 31 57<-0.598 -31 278<0.375 57<0.598 27<0.00305 90<0.142 60<-0.113 39 9<0.0303 3<0.0175 -42 22 -22 0<-2.14 -91 -4 116<-0.121 -8 44<0.29 14 46 22 -44 9<0.0605 47 -11\n\
360<0.875 427<0.375 541<0.875 185<0.375 167<0.375 283<0.875 54<0.847 0 44<0 45<0.152 42 -9 150<0.375 69<0.121 12 -20 44 12<0.483 1 71 60<-0.0678 74<0.2 19 -23 64<-0.383 -20 33<0.00554 524<0.375 60<0.188 188<0.5 467<0.5 90 -11 -10 -1 -30 45<0.253 -20 76<1.25 73 -15 65<0.432 -40 32 -55 21<0.161 343<0.875 33<-0.204 -7 -43 30 84<0.166 28 -32 76<2.25 64<0.212 33<-0.28 -6 102 -14 -4\n\
3<0.113 1 109<0.5 219<0.375 25<0.75 83<0.334 18<0.386 74<0.333 73<-0.0665 163<0.5 -7 37 -25 25<0.25 180<0.5 24 -9 18<0.0557 -44 -1 41<-0.161 33<0.243 -31 26 27<0.00599 -16 73<-0.0348 4 71<-0.0637 41<0.0383 28 129 24 19 4<-0.0297 4<-0.106 33<-0.319 -50 27<0.0781 42<0.0627 -55 5 25<0.95 -28 44 12<-0.129 39 -16 -35 45 42<-0.121 546<0.375 39 -46 33<-0.0637 71<-0.255 -7 26 52<0 2 -39\n\
82<0.167 358<0.875 468<0.5 36<-0.0029 176<0.875 307<0.375 102<0.5 34<0.267 -7 85<1.75 99<0.312 5 1<-0.49 -22 31 9<0.113 243<0.875 -19 4 64<0.383 4 76 26<0.95 -23 9<0.0402 35 -20 19 -41 2 75<-0.287 -68 -7 18<0.0797 3 147<0.875 -34 21 401<0.875 74<0.667 229<0.5 -6 20<0.134 -38 28 85<1.75 75<0.12 43<0.052 73<0.0209 -25 42 -29 18<0.0676 -32 31 59<-0.0807 267<0.5 -33 43 49 44\n\
259<0.375 29<0.65 9<0.131 64<0.127 9<0.0262 34<0.533 93<0.25 15<0.0441 43 -26 31<0.0651 -3 40<3.66 61 -3 -23 104<0.35 8<0.046 -43 8 168<0.375 77 -12 21 84<-0.451 39 -35 149<0.375 544<0.875 0 37 18<0.331 152<0.875 31<-0.114 2 34<1.33 104<0.1 -23 30 122<0.25 13<-0.112 -24 56<0.339 103 6 6 1 -1 92<-0.132 99<-0.104 -37 17 40<4.09 104<0.25 178<0.5 115<0.5 25 88 0 5 -25\n\
366<0.875 368<0.875 250<0.5 61<-0.407 32<1.61 336<0.5 28<0.0396 -13 22<0.0104 66 3 63<-0.156 111 -2 21 573<0.375 251<0.5 50<-0.0805 58<0.222 1<-3.23 13 -1 92<0.186 6<0.127 23<-0.265 1 46 -3 -13 195<0.875 -2 14 61<0.555 50<-0.0805 -35 76<2.25 61<-0.185 5 55 -7 -23 -38 37<-0.122 58<0.119 50 -12 6<0.226 -6 46<-0.231 -33 31 46<-0.185 45 30<0.0498 -29 15 6<0.282 2 158<0.5 71 -27\n\
293<0.375 52<-0.463 87<0.152 87<-0.152 55<0.105 27<0.00457 40<3.58 62<-0.182 12 -50 26<0.45 86<-0.575 -34 46 -28 40<4.02 12<0.537 193<0.875 81<-2.25 -31 37 -18 59<0.0565 -32 24 55<-0.397 59 -36 97<0.75 -5 59<-0.113 -7 -71 68<-0.84 -17 56<-0.283 34 64<0.051 59<-0.452 -26 76<0.25 22<0.0479 -8 18 6<0.127 41 -2 28 51<3.84 10 30<0.178 -59 13 356<0.875 196<0.375 -1 37<0.0405 -79 -1 29 42\n\
235<1.13 49<-0.42 90<0.428 17<0.269 -12 72<0.5 151<0.875 -13 112<0.75 3 33<0.00554 99 -14 35<-0.133 97<0.25 83<0.101 56<0.0847 -2 35<-0.265 91 -5 44<0.966 135<0.25 38<0.222 114 -12 -14 -23 4 30<0.0498 38<0 33<0.243 46<-0.231 -8 41<-0.256 -12 101 -27 -29 -26 14<-0.0866 26<0.75 35<-0.309 -12 158 -10 70<-0.847 37 -29 17<0.208 289<0.375 3 38<-0.203 -30 56 237<0.875 21<0.0951 1 -6 38 30\n\
319<0.375 354<0.375 410<0.375 275<0.375 273<0.375 22<0.0127 172<0.875 165<0.5 104<0.35 61<-0.278 20<0.134 -16 25 67<0.209 3<0.0317 388<0.5 84<-0.0347 19 0 65 -2 64<-0.723 61 1<-0.974 32<0.805 6<-0.283 -10 30 -2 3<0.145 73<0.104 160<0.375 55 -12 8 -36 -14 3<0.0573 52<0.199 10 1<-1.38 -1 -59 22 75<0.359 52<-0.143 8 -35 58 -1 73<-0.453 87 9 -20 -56 7<0.188 -12 48 52<0.238 52 -31\n\
36<-0.0029 40<3.08 22<0.0311 2 74<0.333 -24 1 -1 10<0.711 17<0.536 11<0.0171 256<0.375 169<0.5 11 -11 -36 4<-0.153 387<0.5 13 -40 21<0.0114 4 -8 281<0.375 167<0.375 123<0.5 5 6<0.0339 4 89<0.5 -29 15 -55 -53 6<-0.151 34<0.733 6 21<0.112 24<0.432 -10 -27 -1 24<0.349 34<1.4 -6 17<0.154 -2 10<0.896 3 19 14<-0.226 40 56<0.424 34<1.33 13 40<3.08 48 63<0.312 -34 32 33\n\
268<0.5 432<0.875 174<0.875 1<-4 105<0.5 6 26<0.85 291<0.375 -41 61<0.333 23<0.143 82 -18 -33 22 26<0.95 238<0.375 7<0.126 3<0.0948 3 -5 6 -29 3<0.145 147<0.875 89<0.5 3<0.0533 -12 61<0.629 3<0.0654 7<0.165 13 69 3<0.113 -2 119<0.5 15 84 -20 23<-0.0285 -15 -3 11 20<-0.319 40 7 46 62<0.284 0 88 84<0.166 290<0.875 61<0.555 -30 99<-0.104 68<0.196 67 -6 -36 26 22\n\
231<0.5 513<0.5 47<-0.115 567<0.375 11<-0.269 47<-0.115 225<0.5 -12 59<-0.339 -24 49 -53 15<0.771 0 61<-0.629 -41 425<0.375 140<0.875 -8 28 -50 36 229<0.5 1 67<-0.313 -21 33<0.00554 49<-0.56 -42 23 16<0.0606 89<0.5 5 100 -4 61<0.449 -65 28 12<0.537 345<0.875 92<0.609 49<-0.7 15 33<-0.127 17<0.736 -37 30 12<0.161 -20 10 31 51 57<1.55 49<0.14 1 32<1.13 50<0.322 14 77 -17 -47\n\
28<-0.395 60<0.0628 50<0.741 68<0.358 50<0.59 7<0.0437 255<0.5 73<-0.167 -1 369<0.375 38 -42 -43 181<0.5 157<0.5 8<0.152 25 225<0.5 1 40 -35 -50 -19 96<0.5 9 61<-0.278 127<0.5 38 -44 70<-1.53 22 62<0.121 -8 -50 24<-0.157 41 61<-1.49e-8 -56 38<-0.111 -25 39 27<0.00753 61<-0.278 -94 -16 3<0.0234 -43 141<0.5 10 -21 73<0.188 -1 241<0.375 37<0.0945 9 3<0.0234 -21 30<0.0421 12 -3 -23\n\
208<0.375 101<-0.398 55<0.104 12<0.483 -20 70<-1.19 46 -12 71<-0.0255 68<-0.0467 27<0.0781 51<4.11 -3 69 -35 -25 39<0.345 48 -20 0<-2.14 389<0.5 83<-0.304 43<0.395 -6 38<-0.293 -27 37 29<0.55 39<0.046 -27 16 6 1<-3.11 128 3 83<-0.152 8<0.239 55<-0.105 27<0.0539 33<-0.28 138<0.5 6 41<0.00767 83 -1 136<0.375 29<0.45 46 -15 28 12<0.34 51<4.37 149<0.875 24 -25 49 -13 -4 18 -4 -40\n\
28<-0.395 61<0.925 20<-0.282 35<-0.232 0 14<-0.226 -61 7<0.0437 -43 27<0.0285 -31 68<0.07 -21 53 102<0.5 408<0.375 291<1.13 39<0.345 -5 74<1.13 31<-0.19 19 6<0.627 -53 20 16 46 69<0.446 56 -28 32 48<0.28 45 -25 175<0.875 221<0.375 375<0.375 184<0.375 0 15 20<-0.0979 62<0.364 15 -49 42 5<-0.279 27 -42 294<0.5 74<1.4 46<-0.37 -23 39<-0.161 0 39<0.345 28<0.0174 68 -16 -20 -32 -34\n\
31<0.318 243<1.13 2<-0.434 115<0.5 54<-0.169 90<-0.142 -4 30 20<-0.226 79<0.637 27 -32 10<0.657 12 -15 79<1.15 -8 68 2<0.0866 -2 21<0.00807 11 -1 -14 79<-0.892 34 40<3.71 114<0.5 72<0.5 62<0.081 69<0.705 151<0.375 40<3.46 31 -4 17<0.208 -14 12<0.233 -11 43 -47 66<-0.333 10 73<0.188 68<-0.0467 5 -27 126<0.5 21 -51 50<0.443 62<0.486 -5 87<-0.152 -11 73 21<0.0585 -32 0 18 8\n\
428<0.875 185<0.375 313<0.875 71<0.255 70<-1.53 15<0.061 4<-0.0643 5 -45 150<0.375 -7 74<0.467 74<0.2 5 95 48<-0.175 31<-0.239 -37 36 -31 99<0.52 60<0 20<0.188 0 12 112<1.75 4 54<-0.0154 -6 39 20<-0.0678 2 -21 3<0.0809 40<4.37 6<0.508 -6 44<-0.161 74<0.133 100 -14 6 48 4<0.0469 35<-0.663 29 -26 7<0.0519 -20 50<0.966 35<0.0442 6<-0.424 -16 81 -9 -24 6<0.0339 -33 21 -28 -37\n\
365<0.875 285<0.375 472<0.5 41<0.0744 1<-3.11 17<0.129 15 28<-0.157 79<0 76<0.75 27<0.0132 55 63<-0.052 63 -11 -26 -36 152<0.875 68<0.07 250<0.5 454<0.875 135<0.25 44<-0.402 23 2<-0.00201 63<-0.451 -44 -5 -32 16 83 17<0.536 -7 67 8 17<0.336 6 41 423<1.13 319<0.375 -2 41 61 199<0.875 5 -10 -40 84<0.0624 -24 45<-0.0304 15<0.194 -13 61<-0.278 -15 70 2<-0.0643 -50 19 44<-0.29 -33 50\n\
2<0.245 341<0.875 306<0.875 1<0.217 0 18<0.0351 25 31<-0.51 20<0.0226 62 -33 2<0.0381 14<-0.186 177<0.875 -14 61 -39 53<0 124<0.875 5<-0.0397 1 73<-0.105 -6 30<0.104 95 -21 -40 -37 22<0.0479 -70 17 53<-0.199 14 -69 230<0.5 66<0.111 198<1.13 79<0 14 37<0.577 124<0.375 63<0.312 -10 24 43<0.0821 97<1.75 20<-0.0979 -16 43 77 -1 20<-0.471 -35 62 -58 31<0.152 30<0.155 54 -11 -9 -18\n\
4<-0.298 -16 2<0.0381 50<0.966 62<0.081 85<0.25 55<0.522 72<0.5 40<3.26 -19 357<0.875 68<-0.42 -28 2 49 7 38 17<0.0814 12 50<0.161 -17 2<-0.0119 20<-0.282 28 -14 35 77<-0.427 -11 45<-0.456 -6 57<1.31 194<0.875 455<0.875 9<0.0303 41<-0.0493 244<0.875 2 224<0.375 24<-0.259 -8 100 -37 -15 88<4.01 -5 6<0.848 12 74 39 9<0.0113 -18 83 60<-0.452 -7 23 60<0.0282 23<-0.0285 -20 12 -33 -3\n\
234<0.375 85<0.25 44<-0.402 38<-0.293 -22 53<0.0946 5 23<-0.183 -2 55<-5.59e-9 6 59 62<-0.276 45<-0.213 7<0.244 3 -44 19 7<0.11 298<0.5 -9 115<0.5 1<-3.59 66 15 -25 2<-0.434 35<-0.398 17 -18 0 45<0 67<-0.941 -18 4 281<0.875 71<-0.51 -17 23<0.257 195<0.375 38<0.151 6 99<-0.624 23 -16 -41 120<0.5 35<-0.0265 -6 112<0.75 95<-1.12 45 -40 22 51<4.37 38 -39 12<0.537 -1 64 44\n\
216<0.875 327<1.13 439<0.375 445<0.875 82<0.167 0 55<0.0209 11<-0.359 10<0.711 28 -12 152<1.13 -12 83<0.0585 -15 51 69<0.608 24<-0.37 47<0.437 38<-0.0555 66<-0.333 -84 -9 -6 34 92<-0.486 36<-0.0029 26 83<0.0217 -82 2 42<0.313 21 -8 6<0.169 19<-0.0155 -62 48<-0.14 14 -35 21 24<-0.0427 76<0.75 33 -34 -66 66<-0.167 6<-0.151 -52 66<-0.389 54 -17 42 38<-0.241 -96 -3 92<-0.0736 -51 58<0.0239 -17 33\n\
48<-0.476 41<0.192 58<0.12 62<0.202 -7 5<-0.0626 28 -3 62<0.324 54<-0.254 108<0.5 -14 28 431<0.875 -23 52 -32 89<0.5 19 110<0.75 -12 48 174<0.875 48<-0.364 1<-2.28 7<0.244 54<-0.254 5<-0.0502 -30 44 -16 27 58<0.359 27<0.12 530<0.375 290<0.875 20 -36 -47 -11 27<0.0285 13 5<-0.023 11 87 336<0.5 0 104<0.35 261<0.375 267<0.5 58<-0.12 24<0.185 15 109 3 -12 -14 11<0.0171 -10 131 62\n\
251<0.5 214<1.13 148<0.375 397<0.375 303<0.375 28<-0.586 383<0.875 -6 -41 344<0.375 0 53<0.292 48 -40 59<-0.452 43<0.156 75<-0.239 21 -73 25 36 3<0.0809 54 -18 112<1.25 -38 118<0.5 -22 49<0.0382 113 -10 -32 104<0.1 43<0.208 49<0.21 59<0.0226 52<0.199 43<0.052 -2 64 -26 -19 22<0.0311 73 69<-0.122 61 -13 53<0.221 -28 26 67<-0.105 -18 21<0.297 71<0.191 9<0.156 76<2.25 82 17 -12 -21 -30\n\
424<0.875 95<-1.4 112<1.75 10<0.537 34<1.4 51<2.94 -32 47<0.172 0<-3.68 -27 116<0.364 48 -16 -27 242<0.375 -71 27 27<0.219 38<-0.35 -9 43<0.128 116<0.122 29 43<-0.104 37 37<0.182 5 -88 37 38<0 -71 25 -65 21<0.297 -1 47<0.253 94<0.5 96<0.5 104<0.25 51<4.07 -5 20 21 45<0.608 -1 37 5<-0.161 27 18<0.00978 23 23<-0.183 9 -52 69<-0.0304 9 38<0.151 -8 -36 45<0.152 7 -65\n\
602<0.375 283<0.875 421<0.375 2<0.0866 1<0.217 134<0.5 76<0.25 2 73<-0.453 -30 67<-0.522 65<-0.185 65<-0.74 67<-0.732 -24 32 27<0.157 33<-0.475 -12 79 -17 -6 56<0 -10 2 66<-0.167 51 1 6<-0.102 65<0.555 19<0.0687 59<-0.0807 56 16 -21 49<0.084 -38 31 49<-0.28 -36 152<0.375 59<-0.339 30 -29 25 81<-0.75 81<-2.25 -9 20 -4 9<0.0113 -39 -3 11<0.159 83 11<0.418 -41 32 66<0.037 60 -26\n\
239<0.875 1<-3.81 129<0.5 30<0.0498 51<4.37 151<0.875 138<0.5 -18 20<-0.0678 105<0.5 40<3.71 153<0.875 80 -20 -3 -9 -12 64<-0.212 16<-0.792 -20 40<2.92 -16 121 -3 52<0.428 -32 48 51<4.43 64<-0.637 -22 33<-0.243 20 20<-0.0678 -7 64<0.297 97<0.25 -1 47 16<-0.205 8 106 16<-0.265 7 73<0.23 11<0.359 72 -15 -11 33<0.00554 171<0.5 -12 67 226<0.5 97 73<-0.0348 -17 48 0 21<0.134 65 -17\n\
2<0.0866 36<0 19<0 512<0.375 1 -39 119<0.5 70<-1.19 62<0.425 21 -56 42<-0.0697 -17 1 36<-0.0145 39<-0.115 42 42<0.174 -38 20 35<7.45e-9 34<1.87 -7 -77 -61 41<0.148 271<0.5 34<2.07 11<0.359 -8 12 23<0.0534 32 -6 -27 64<-0.467 82<-0.333 45 -17 70<-1.19 5 42<0.0906 59<-0.226 -62 -6 37<-0.365 14 82<0.333 71<-0.51 3 -84 28 39<-0.288 33<-0.0637 2 112<0.25 42 40<3.9 -43 34 3\n\
31<0.318 27<0.157 153<0.875 3 28<-0.0423 5 -16 24<0.0123 68<0.812 38<-0.0793 -22 39<-0.23 21 -10 46<0.291 187<0.375 22 -46 44<0.34 14<-0.153 -18 97 -7 44<0.161 58<-0.12 -16 18 56<-0.169 92<-0.486 38 -42 5 88<3.58 -15 24<0.27 17<0.238 64<-0.182 -5 151<0.375 42<0.0348 -1 34 26<0.95 72 -6 26<0.25 88<3.98 58<0.167 74<0.333 92<-0.345 -4 104<0.25 140 -5 1 -10 92<-0.239 30 -31 -15 -13\n\
272<0.5 47<-0.115 12<0.483 42<-0.348 2<0.0866 9<0.0402 36 1 -23 16<-0.546 12<0.34 66<-0.444 93<0.25 -50 14 -8 15 64<0.637 330<0.5 446<0.875 2 -49 -40 -24 144<0.5 46<1.02 60<-0.0377 -16 33<-0.204 -16 34<2.07 203<0.5 2<-0.0224 49<0.42 51 -8 -22 -56 77 49<-0.28 28 -47 40<3.26 68<0.607 70 -10 46<0.832 -25 11<-0.0797 -36 64 315<0.375 0 50<0.741 43 -39 144<0.5 39<0.046 8 -45 54`;

/** From which probability of a side on it is taken. */
export const THRESHOLDS = { first: 0.516, further: 0.42, own: 0.7, lean: 0.2 };
