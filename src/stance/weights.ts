// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005162004555213543\n\
passage:neutral 123 -84 -40\n\
bias 116 -65 -53\n\
voice-confidence -101 21 81\n\
unnamed 127 -77 -51\n\
passage:lean -1 71 -72\n\
references:1 53 -16 -38\n\
passage:favor -2 44 -43\n\
content:9 17 26 -43\n\
holder:person -58 38 21\n\
via:name|in -78 40 36\n\
sum:against -9 -29 36\n\
sum:favor -1 34 -35\n\
mode:indirect 60 -18 -40\n\
content:2 34 -16 -18\n\
home:against 14 -32 13\n\
content:7 32 -28 -4\n\
side:own 93 -12 -81\n\
content:13 29 1 -30\n\
passage:against 0 -26 29\n\
content:4 -28 10 16\n\
content:5 -27 6 19\n\
home:none 36 -22 -17\n\
lead:against -4 -17 26\n\
via:previous|in 72 -33 -45\n\
via:carried|in 78 -73 -11\n\
left:14 23 -29 6\n\
right:11 -18 -11 28\n\
side:free 31 -27 -4\n\
others:favor 9 -22 12\n\
content:14 22 -22 2\n\
content:1 10 11 -22\n\
content:10 -21 14 5\n\
rivals:0|other -62 15 39\n\
holder:group 89 -62 -31\n\
others:against -1 18 -20\n\
cue:12 28 -24 -3\n\
outside|mode:narration 29 -42 12\n\
content:11 -19 5 14\n\
content:12 19 -8 -9\n\
side:other -6 -24 30\n\
content:3 18 -6 -16\n\
sum:silent 25 -17 -4\n\
present:false 50 -12 -40\n\
voices:4 67 -39 -31\n\
cue:3 -24 8 16\n\
voices:3 43 -19 -28\n\
cue:15 24 -9 -18\n\
lead:favor -12 16 -5\n\
holder:institution 65 -38 -33\n\
mode:indirect|side:own 68 -25 -46\n\
left:13 19 -17 0\n\
rank:0|0 -19 28 -8\n\
left:7 -3 -18 19\n\
right:10 -12 18 -6\n\
rule:tone.sentence:-|narration -55 37 14\n\
cue:5 14 -20 8\n\
voices:2 23 -16 -8\n\
references:2 36 -22 -15\n\
via:previous|out 83 -32 -60\n\
cue:8 -19 12 5\n\
mode:narration 21 -27 5\n\
mode:narration|side:free 21 -27 5\n\
holder:narrator 21 -27 5\n\
cue:4 3 -19 18\n\
right:2 3 13 -16\n\
right:8 16 -10 -4\n\
right:13 -16 14 4\n\
cue:14 16 -18 8\n\
nested:false -16 7 11\n\
left:9 7 4 -16\n\
rival:own|false|false|true 65 -23 -49\n\
mode:act 35 -16 -22\n\
outside|mode:act 35 -16 -22\n\
cue:13 18 -12 -5\n\
rivals:0|free -28 12 12\n\
cue:9 0 17 -13\n\
nested:true 80 -39 -50\n\
rival:free|false|false|false 19 -4 -15\n\
right:3 7 -15 6\n\
content:8 9 2 -12\n\
right:4 -3 -8 14\n\
right:14 9 -14 5\n\
cue:2 16 -8 -6\n\
right:5 -13 6 7\n\
cue:6 4 -16 12\n\
present:true 12 -15 3\n\
rival:own|false|false|false 29 8 -41\n\
content:0 9 -11 6\n\
cue:0 15 -6 -7\n\
rivals:1|own 42 -8 -38\n\
gov:subject:say 52 -31 -25\n\
cue:11 -12 -3 15\n\
near:right:_P_ 12 -26 11\n\
clause:subject:main| 10 9 -20\n\
near:right:have -35 35 -4\n\
left:12 5 10 -13\n\
right:15 1 -10 13\n\
via:affiliate|out 28 -33 0\n\
link:owner(plain)|name 18 -64 40\n\
via:self|in 70 -35 -43\n\
left:8 8 -12 5\n\
clause:object:main| -26 15 8\n\
via:pronoun|in -37 20 14\n\
rule:tone.near:-|act -50 -18 59\n\
left:15 -6 -6 12\n\
cue-distance 7 -15 7\n\
path:none|out 48 -11 -45\n\
rivals:2|other 27 -32 3\n\
cue:1 -13 2 11\n\
rule:tone.sentence:+|narration -37 11 21\n\
left:5 -11 10 2\n\
rule:tone.sentence:-|out 18 4 -24\n\
rivals:1|other -19 -3 22\n\
verb:subject:none|past -2 19 -16\n\
clause:complement:main| -16 22 -8\n\
rule:tone.sentence:-|own -33 43 -16\n\
rivals:2|free 34 -30 -9\n\
left:1 9 -11 4\n\
role:subject|own|in 32 3 -40\n\
rule:tone.sentence:-|free -19 -6 23\n\
left:10 -11 8 1\n\
left:6 11 -10 0\n\
rank:1|1 26 -18 -14\n\
rule:tone.sentence:+|free -22 16 1\n\
rival:free|false|false|true 10 -26 13\n\
home:favor -8 -1 4\n\
holder:party 0 13 -18\n\
rule:tone.sentence:-|other -11 -20 25\n\
link:subject(plain)| -11 -5 16\n\
rule:tone.near:+|free -17 21 -5\n\
voices:1 -13 0 12\n\
rivals:2|own 41 -13 -34\n\
rivals:1|free 6 -16 3\n\
rule:tone.near:+|act -35 51 -20\n\
via:event|in 42 -14 -33\n\
rule:tone.near:-|narration 10 12 -25\n\
near:right:the -19 7 8\n\
right:12 -2 9 -7\n\
verb:object:none|past -21 15 1\n\
references:3+ 28 -25 -3\n\
rival:other|false|false|false 3 -14 8\n\
rule:tone.sentence:-|in -7 17 -11\n\
path:none|in 1 16 -23\n\
via:affiliate|in -12 -26 32\n\
near:left:_N_ 16 -3 -15\n\
role:subject|other|out 38 -9 -36\n\
rivals:3|other 46 -16 -33\n\
content:15 -7 -1 7\n\
near:left:between 52 -10 -46\n\
left:2 9 -2 -8\n\
verb:subject:none|none 0 -20 16\n\
role:patient|other|out -38 -39 71\n\
near:left:the 3 9 -15\n\
mode:indirect|side:other -17 6 8\n\
form:name -11 4 5\n\
clause:subject:ing| 22 8 -34\n\
rule:evaluation.copula:+|in -1 38 -45\n\
verb:clause:plain 7 3 -14\n\
near:right:, -8 15 -11\n\
left:11 -8 2 6\n\
rule:effect.noun-patient:-|in 20 34 -59\n\
form:person -14 21 -11\n\
near:right:and -1 17 -18\n\
sum:tone+ -3 8 -8\n\
home:before -27 18 7\n\
next:left:_N_ -5 -21 23\n\
cue:7 8 -6 -3\n\
rival:other|false|true|false -2 -40 34\n\
left:3 5 1 -7\n\
extent 8 -4 -4\n\
rule:tone.clause:-|free 3 -25 16\n\
right:9 3 2 -7\n\
outside|mode:indirect 24 -11 -21\n\
next:right:be -24 12 7\n\
rule:tone.near:-|other -8 -11 17\n\
path:subject(attitude-)|out 37 -20 -24\n\
near:right:_N_ 15 -16 -6\n\
role:owner|other|in -12 -17 25\n\
clause:object:to|to 7 -19 10\n\
rule:tone.near:-|in -13 2 11\n\
next:right:have -24 15 5\n\
near:left:to 6 7 -17\n\
rival:other|true|false|false 11 14 -31\n\
next:right:'s -22 14 4\n\
verb:object:plain 8 7 -16\n\
via:event|out 20 -34 8\n\
path:subject(plain)|out 12 -17 2\n\
rule:tone.near:-|free 13 -13 -1\n\
rule:effect.noun-patient:-|free 27 25 -57\n\
role:owner|free|in 24 -25 -1\n\
left:4 -1 -6 5\n\
mode:direct|side:other 10 -16 5\n\
near:left:and -10 -8 16\n\
via:pronoun|out -15 9 3\n\
near:left:in 6 -19 8\n\
rule:tone.near:-|out -15 8 4\n\
rule:tone.near:+|out 6 9 -16\n\
near:left:_P_ 0 7 -11\n\
rule:attitude.agent:-|out 33 -11 -28\n\
form:people -41 9 26\n\
rule:tone.near:+|other -15 16 -4\n\
role:patient|other|in -55 51 -3\n\
rule:attitude.self:+|agent:holder -25 56 -37\n\
verb:subject:possibility|present 29 -35 -1\n\
verb:clause:attitude- 27 -15 -18\n\
verb:object:attitude+ -1 24 -29\n\
mode:mixed|side:own 37 -2 -43\n\
rule:attitude.agent:-|free 33 -24 -16\n\
rule:attitude.agent:+|out 37 -34 -10\n\
near:left:from 10 -31 13\n\
verb:clause:demand 29 -11 -22\n\
mode:act|side:other 13 -14 -3\n\
verb:subject:cause -8 -15 21\n\
role:subject|other|in 0 -16 13\n\
role:subject|free|out 12 -12 -4\n\
verb:object:none|present -6 15 -14\n\
rank:0|1 -12 -7 14\n\
left:0 2 1 5\n\
mode:direct -9 1 9\n\
role:owner|free|out -5 -16 15\n\
clause:subject:that|that 13 -1 -17\n\
role:object|free|out 25 -10 -22\n\
rule:tone.near:-|indirect 13 -15 2\n\
verb:subject:none|present -10 9 -2\n\
rule:attitude.agent:-|narration 35 -16 -23\n\
verb:subject:plain 3 -8 8\n\
rule:tone.sentence:+|in -10 1 5\n\
near:left:say -15 -11 22\n\
path:subject(demand)|out 44 -19 -29\n\
verb:object:cause 7 9 -20\n\
next:left:by -12 -31 37\n\
verb:subject:none!|none -29 -17 40\n\
rule:tone.clause:-|own -25 38 -21\n\
rule:tone.sentence:+|out 0 9 -12\n\
role:patient|free|out 30 10 -48\n\
near:left:'s 12 5 -24\n\
near:left:that -16 12 1\n\
next:left:, -7 -13 17\n\
mode:act|side:free 28 -9 -26\n\
rank:2|2 14 3 -23\n\
link:owner(effect-)|name 17 -41 20\n\
rule:effect.agent:+|out 9 -27 12\n\
next:left:with -24 19 2\n\
rule:cause.event-patient:-|agent:holder -31 -22 49\n\
rank:0|2 -22 9 9\n\
next:left:in 0 18 -25\n\
rule:effect.patient:-|direct 19 24 -47\n\
rule:bond.partner:+|direct 40 -2 -42\n\
content:6 3 -4 2\n\
rule:attitude.agent:+|free 11 -32 15\n\
link:subject(effect+)| 21 -14 -10\n\
role:complement|own|in 15 7 -31\n\
clause:subject:conditional|if 9 -39 24\n\
gov:subject:do -43 17 18\n\
verb:subject:volition|none 3 -23 17\n\
rule:tone.clause:-|in -16 5 8\n\
rule:attitude.agent:+|narration 0 -38 33\n\
rule:tone.clause:+|narration -23 17 0\n\
next:left:_P_ -19 5 9\n\
near:left:sanction 9 17 -32\n\
rule:tone.sentence:-|direct 9 -13 2\n\
verb:complement:none|present 2 -11 5\n\
verb:subject:none!|present -14 -16 25\n\
rule:effect.noun-patient:-|direct 34 18 -58\n\
near:right:? 54 -31 -28\n\
near:left:be -2 14 -16\n\
link:owner(effect-)|'s 11 15 -35\n\
role:owner|own|in 1 12 -20\n\
near:right:country -30 -10 36\n\
verb:clause:none|past -2 7 -8\n\
rule:attitude.self:-|agent:holder -30 -11 34\n\
near:right:'s -13 10 -2\n\
rank:1|2 10 -21 7\n\
rule:tone.clause:-|narration -20 9 3\n\
right:7 -1 0 4\n\
near:left:\` -12 -7 14\n\
rule:tone.clause:-|out -16 6 1\n\
verb:object:demand 8 -36 22\n\
rule:tone.sentence:+|other -11 4 5\n\
rule:tone.near:+|direct 11 -4 -7\n\
rule:effect.patient:-|in 1 21 -27\n\
near:right:say -15 16 -7\n\
near:left:on 14 -16 -2\n\
verb:clause:grow+ -26 22 0\n\
rule:bond.partner:+|in 11 10 -23\n\
sum:tone- -3 -3 5\n\
next:left:two 0 26 -34\n\
near:right:policy -26 -22 45\n\
home:after -20 7 6\n\
next:left:for -2 21 -24\n\
link:object(attitude-)| 10 4 -24\n\
verb:attribute:plain 11 -19 6\n\
rule:evaluation.copula:-|other 31 -33 -5\n\
link:topic(plain)|of -9 26 -23\n\
near:left:deal 17 -36 14\n\
next:right:say 21 -16 -9\n\
rule:tone.sentence:+|indirect -12 10 -2\n\
rule:effect.owner:-|narration -32 3 20\n\
verb:complement:cause 4 -18 10\n\
gov:subject:be -12 9 -1\n\
rule:effect.owner-patient:-|agent:other 10 25 -41\n\
next:right:also 38 -13 -30\n\
rule:grow.agent:+|other -33 48 -21\n\
via:name|out 4 -6 1\n\
rule:evaluation.verb:-|narration -46 3 37\n\
clause:clause:ing| -9 21 -16\n\
rule:evaluation.modifier:-|narration -53 3 46\n\
rule:effect.agent:+|indirect 27 -21 -10\n\
next:right:will 25 -8 -21\n\
rule:phrase.target:-|agent:holder -45 -18 59\n\
role:object|other|out -22 -6 17\n\
verb:object:effect- 9 2 -16\n\
verb:subject:plain! -18 0 13\n\
link:subject(attitude+)| 17 -18 -4\n\
rule:effect.agent:+|free 6 -21 11\n\
link:subject(attitude-)| 4 7 -14\n\
link:owner(evaluation+)|'s 7 22 -31\n\
next:right:. -7 11 -10\n\
cue:10 3 -5 3\n\
rival:other|false|false|true 15 -13 -7\n\
verb:subject:attitude+ -17 -3 16\n\
verb:complement:attitude- -8 19 -18\n\
next:right:for -29 27 -3\n\
rule:evaluation.copula:-|in -1 -24 19\n\
verb:subject:ability|present 2 21 -30\n\
rule:phrase.target:-|other -32 -21 46\n\
near:left:by -8 -15 18\n\
near:left:against -24 22 -1\n\
rule:attitude.noun:-|free 23 10 -39\n\
near:left:of -10 8 1\n\
link:patient(effect-)|against 14 18 -39\n\
clause:subject:to|to 9 -9 -3\n\
rule:attitude.self:-|indirect -13 -19 27\n\
role:owner|other|out 16 -14 -6\n\
near:right:their -2 -33 29\n\
role:topic|free|in 15 0 -21\n\
right:1 1 -4 0\n\
clause:clause:to|to 17 -9 -12\n\
role:object|free|in 11 0 -15\n\
rule:phrase.target:+|agent:holder -39 63 -25\n\
rivals:3|free 20 -6 -18\n\
rule:phrase.target:+|other -32 49 -22\n\
clause:clause:main| -5 4 1\n\
next:left:that -8 -11 15\n\
rule:attitude.owner:+|in -1 29 -32\n\
role:partner|other|out -29 29 -7\n\
mode:direct|side:free -9 2 7\n\
verb:clause:plain! 9 8 -25\n\
rule:tone.near:+|narration 2 -11 7\n\
rule:cause.event-patient:+|agent:holder -27 45 -21\n\
rule:effect.owner:-|out 8 3 -20\n\
rule:effect.patient:+|in 11 -23 8\n\
via:pair|in 1 26 -34\n\
near:right:will 13 0 -19\n\
role:complement|free|out 7 -11 -1\n\
link:object(plain)| -8 -10 13\n\
rule:tone.near:-|mixed 15 0 -21\n\
near:right:or 42 -14 -32\n\
rule:tone.near:+|own 9 -4 -14\n\
near:right:to 6 -9 2\n\
rule:tone.clause:+|free -13 6 4\n\
rule:tone.near:+|indirect -7 10 -6\n\
rule:tone.clause:+|other -16 1 8\n\
rule:evaluation.copula:+|other -1 20 -26\n\
clause:subject:ing|by -29 -17 41\n\
rule:demand.object:-|agent:holder -25 5 15\n\
near:right:which -27 3 21\n\
role:partner|own|in 44 -39 -10\n\
next:left:- 2 26 -34\n\
rule:attitude.self:-|other -14 -19 25\n\
near:right:would 18 -2 -22\n\
verb:complement:none|none 1 -11 6\n\
mode:mixed|side:other -13 -8 16\n\
rule:evaluation.modifier:-|act 51 -13 -40\n\
verb:subject:grow+ 10 0 -14\n\
clause:subject:participle| 16 0 -20\n\
verb:object:ability|present 34 -19 -18\n\
near:right:nuclear 11 7 -24\n\
near:right:right -35 49 -20\n\
role:complement|other|out -9 12 -6\n\
verb:subject:none!|past -17 25 -16\n\
rule:effect.patient:-|agent:holder -10 -30 35\n\
rule:effect.noun-patient:-|narration 16 19 -41\n\
near:left:a 13 -5 -13\n\
path:subject(plain)>clause(plain)|in 13 -1 -16\n\
verb:object:obligation|present 26 -34 1\n\
verb:clause:attitude+ 19 -9 -17\n\
verb:complement:possibility|present 5 12 -28\n\
rule:tone.near:-|own -14 15 -6\n\
verb:subject:obligation|present -24 2 18\n\
form:adjective 10 -11 -2\n\
verb:object:evaluation+ 26 -41 13\n\
near:left:as 8 -19 7\n\
role:complement|other|in -7 10 -5\n\
rule:tone.clause:+|in -8 11 -6\n\
gov:subject:win 44 -26 -21\n\
verb:complement:none!|present 0 -26 19\n\
rule:effect.agent:+|in -2 -19 18\n\
near:left:do 13 8 -27\n\
outside|mode:mixed 25 -18 -16\n\
rule:tone.clause:-|indirect 11 -15 -3\n\
near:left:but -7 -23 24\n\
right:6 -3 1 3\n\
verb:subject:receive! -16 -23 32\n\
role:topic|other|out 5 7 -19\n\
right:0 0 3 2\n\
rule:attitude.owner:-|agent:holder -24 -9 29\n\
rule:bond.partner:+|own 32 -35 0\n\
rule:effect.owner-patient:-|in -10 24 -19\n\
near:right:at -10 24 -20\n\
rule:effect.owner:-|act 32 -13 -26\n\
path:subject(effect+)|in 7 20 -32\n\
rule:evaluation.verb:-|in -4 -26 26\n\
mode:mixed 10 -6 -7\n\
rule:effect.agent:+|direct -23 -5 25\n\
rule:idiom.near:+|other -44 38 0\n\
verb:subject:future|present 16 -16 -6\n\
path:subject(effect+)|out 25 -28 -2\n\
next:left:\` 6 -15 4\n\
near:left:at -18 -15 26\n\
rule:tone.near:+|mixed 10 -20 6\n\
clause:object:that| 1 -17 10\n\
near:left:if -2 -26 23\n\
near:right:sanction 11 -22 6\n\
near:right:not 10 -14 -3\n\
link:partner(bond+)|with 12 -22 5\n\
gov:owner:people -8 44 -40\n\
path:complement(cause)|in -27 12 8\n\
gov:attribute:be -16 12 0\n\
verb:subject:receive 3 8 -12\n\
clause:clause:conditional|if 33 -18 -19\n\
path:complement(attitude-)|in 4 -29 20\n\
rule:attitude.self:+|indirect -11 23 -18\n\
verb:object:break- -28 2 19\n\
near:right:be 3 6 -7\n\
rule:effect.agent:-|free 16 -16 -5\n\
clause:subject:ing|in -21 32 -17\n\
mode:direct|side:own -10 11 -9\n\
link:object(effect+)| 15 1 -20\n\
near:left:they 22 -31 5\n\
rule:attitude.agent:+|in -1 -23 20\n\
near:right:its -17 10 -1\n\
path:subject(effect-)|out 23 -15 -14\n\
near:right:deal 25 -6 -24\n\
rule:attitude.self:+|in -5 18 -16\n\
rule:effect.owner-patient:-|agent:holder -20 -22 34\n\
verb:clause:none|present -3 -6 5\n\
rule:effect.noun-patient:-|other -12 -14 21\n\
rule:bond.partner:+|out 13 -16 0\n\
path:object(plain)|in -17 13 -2\n\
next:right:, -4 7 -6\n\
clause:object:relative|who 14 3 -24\n\
rule:obligation.subject:-|other -17 -20 33\n\
clause:object:that|that -12 3 1\n\
rule:effect.agent:+|narration -6 -19 20\n\
rule:grow.agent:+|out -9 27 -22\n\
verb:complement:volition|none -11 19 -13\n\
rule:effect.owner:+|free 5 -26 16\n\
mode:indirect|side:free 7 -4 -5\n\
verb:complement:demand 29 -13 -22\n\
gov:owner:_N_ 22 -11 -16\n\
verb:complement:none|past 6 -6 -3\n\
near:left:- 15 -8 -15\n\
near:right:by -17 18 -6\n\
clause:object:ing| -14 0 4\n\
rule:tone.sentence:+|direct 7 -3 -7\n\
role:partner|free|in 24 -4 -26\n\
gov:subject:leave -21 -24 41\n\
verb:subject:ability|none -11 36 -31\n\
verb:subject:effect+ -9 -5 11\n\
link:owner(plain)|demonym -10 6 0\n\
verb:object:volition|none -4 14 -14\n\
near:left:he 6 7 -20\n\
role:partner|other|in -4 22 -20\n\
role:patient|own|in 9 28 -40\n\
next:right:to -13 8 -1\n\
rule:effect.noun-patient:-|indirect -25 3 16\n\
near:left:about 16 -24 2\n\
path:subject(plain)|in -8 3 1\n\
clause:subject:relative|who 13 1 -20\n\
verb:complement:ability|present 19 3 -28\n\
gov:subject:have 13 -16 -1\n\
next:left:its -3 -23 21\n\
rule:bond.partner:+|other -12 17 -6\n\
link:subject(cause)| -5 -8 10\n\
clause:complement:to|to 5 2 -9\n\
role:complement|free|in -2 6 -10\n\
rule:evaluation.modifier:-|other 20 -25 0\n\
next:left:between 25 -15 -15\n\
verb:complement:receive 15 -10 -11\n\
rule:tone.clause:+|own 3 10 -19\n\
rule:effect.owner:+|out 21 -24 -2\n\
near:right:. -5 5 -2\n\
rule:evaluation.noun:-|narration -45 -4 46\n\
rule:evaluation.verb:+|in -26 27 -5\n\
rule:effect.agent:-|indirect 20 -13 -11\n\
rule:effect.owner:+|indirect 28 -17 -16\n\
next:left:say -13 -12 19\n\
clause:clause:relative|who -25 -4 23\n\
clause:complement:that|that -10 11 -8\n\
verb:attribute:none|past -20 -2 15\n\
rule:effect.noun-patient:-|act -5 -27 27\n\
verb:clause:none!|present 6 6 -18\n\
rule:obligation.subject:-|in 2 -22 17\n\
next:left:of -6 -10 10\n\
rule:phrase.target:+|in -16 29 -16\n\
rule:evaluation.copula:+|indirect -7 22 -21\n\
near:right:win 35 -17 -22\n\
rule:effect.owner-patient:-|other -21 -7 21\n\
next:right:would 20 -13 -13\n\
outside|mode:direct 9 -19 0\n\
clause:attribute:main| -15 8 1\n\
next:right:nuclear 17 5 -27\n\
gov:subject:try -29 15 9\n\
near:right:no 10 -27 10\n\
rule:evaluation.noun:-|free -28 -10 32\n\
rule:reverse.patient:+|other -29 43 -19\n\
near:left:time -25 35 -16\n\
link:complement(plain)|for -11 -15 20\n\
rule:evaluation.noun:+|in 8 -18 7\n\
rule:phrase.subject:+|in -26 37 -16\n\
near:right:over -25 1 19\n\
near:right:as -11 12 -8\n\
rule:effect.patient:+|agent:holder -13 24 -18\n\
near:right:in 0 -8 3\n\
rule:tone.sentence:+|own 2 1 -9\n\
near:right:about 5 -23 8\n\
link:subject(break-)| 15 -20 -1\n\
rule:tone.sentence:-|indirect -3 -7 6\n\
rule:evaluation.verb:-|free -10 -16 20\n\
gov:complement:say -7 21 -21\n\
near:right:party -13 -24 33\n\
near:left:agreement 15 -30 10\n\
rule:evaluation.modifier:-|free -17 -10 23\n\
verb:subject:effect- -9 5 0\n\
link:complement(plain)|by -8 -19 22\n\
rule:bond.partner:+|free 1 10 -15\n\
rule:idiom.near:-|in 1 -23 16\n\
next:right:do -5 19 -21\n\
rule:effect.owner-patient:-|free 13 7 -26\n\
near:right:call 12 5 -23\n\
role:topic|free|out -2 7 -12\n\
path:owner(plain)>subject(plain)|out -19 2 10\n\
rule:attitude.agent:+|own 26 -15 -16\n\
role:object|other|in -5 -8 7\n\
near:right:under -10 26 -22\n\
rule:attitude.owner:-|agent:holder|other|indirect -21 -16 35\n\
via:pair|out 13 -1 -21\n\
rule:cause.event-patient:+|other -25 20 1\n\
verb:complement:effect+ 13 -9 -10\n\
near:right:who -17 12 -2\n\
rivals:0|own -1 20 -25\n\
link:owner(plain)|of 1 5 -14\n\
rule:effect.agent:-|out 8 -1 -14\n\
rule:attitude.patient:+|in 12 10 -28\n\
rule:effect.patient:-|indirect -12 -18 20\n\
rule:attitude.noun:-|other -8 -21 25\n\
link:subject(evaluation-)| 8 -19 7\n\
rule:evaluation.noun:+|other 7 -22 10\n\
path:subject(grow+)|out -20 19 -7\n\
rule:attitude.owner:-|other -5 -21 18\n\
next:left:but -25 -5 27\n\
rule:tone.sentence:+|mixed 3 3 -12\n\
via:polity|in 13 -7 -13\n\
verb:clause:none|none 9 -8 -5\n\
gov:owner:sanction 7 -23 10\n\
near:left:visit 36 -20 -19\n\
clause:subject:relative|which 4 6 -15\n\
rule:attitude.owner:+|other -8 25 -23\n\
path:complement(effect-)|in 13 -29 11\n\
next:left:as 14 1 -21\n\
near:right:( 23 -7 -21\n\
verb:clause:obligation|present 5 -24 11\n\
near:left:year -27 -8 27\n\
near:left:ask 30 -21 -16\n\
near:right:should -25 4 16\n\
clause:subject:that| 3 -9 2\n\
rule:evaluation.noun:+|out -20 -3 18\n\
link:object(demand)| -19 -11 23\n\
near:left:have 2 4 -10\n\
link:complement(cause)|by -35 1 29\n\
near:right:two 26 -4 -27\n\
rule:attitude.self:-|direct 14 8 -30\n\
next:right:sanction 25 -18 -11\n\
next:right:and 0 -7 4\n\
near:left:with -1 7 -8\n\
link:attribute(plain)| -14 18 -10\n\
verb:subject:cause! -18 -15 28\n\
near:left:this -15 -10 19\n\
rule:effect.patient:-|agent:other -4 17 -19\n\
rule:will.subject:+|in 19 -25 0\n\
next:right:with 4 16 -26\n\
near:left:up -17 -17 29\n\
rule:effect.owner:-|in -10 -8 12\n\
path:subject(receive)|out -17 4 8\n\
rule:tone.sentence:+|act 9 -13 -2\n\
rule:attitude.self:+|free -12 20 -13\n\
next:right:in -10 11 -5\n\
near:left:his 17 -5 -17\n\
path:owner(plain)>complement(plain)|out -16 3 5\n\
role:patient|free|in 26 -8 -26\n\
path:object(attitude-)|in 18 -16 -9\n\
near:left:their 21 -14 -13\n\
rule:cause.event-patient:-|other -7 -17 19\n\
verb:complement:effect- -6 10 -11\n\
near:left:who 19 -19 -10\n\
near:right:people -6 27 -26\n\
near:right:she -30 24 -3\n\
verb:complement:none!|past 6 8 -24\n\
rule:tone.sentence:-|act -10 -10 12\n\
verb:subject:attitude- -7 2 1\n\
rule:effect.patient:+|out -1 14 -20\n\
role:object|own|in -16 -12 16\n\
rule:attitude.owner:+|agent:holder -15 25 -17\n\
verb:clause:cause 2 -10 3\n\
rule:attitude.agent:+|indirect 20 -16 -9\n\
rule:evaluation.noun:-|in -1 -26 21\n\
near:right:) 23 -23 -2\n\
verb:clause:volition|none 7 9 -22\n\
next:left:'s -19 7 5\n\
rule:idiom.near:-|other -15 -20 27\n\
near:left:whether 34 -29 -7\n\
rule:effect.patient:-|out -4 -19 14\n\
near:right:make -19 12 2\n\
clause:complement:relative|which 17 -5 -18\n\
rule:phrase.target:+|out -12 32 -24\n\
path:subject(attitude+)>clause(plain)|in 30 -15 -22\n\
path:subject(attitude+)|out 15 -11 -11\n\
near:right:he -5 -16 15\n\
rule:attitude.self:-|agent:holder|other|indirect -15 -18 26\n\
near:left:after 8 -18 2\n\
rule:tone.clause:-|other -3 -10 7\n\
rule:evaluation.modifier:-|direct -26 16 3\n\
rule:bond.partner:+|indirect -11 -7 15\n\
rule:effect.agent:-|in -5 -12 11\n\
rule:tone.clause:-|act -18 -1 10\n\
rule:evaluation.modifier:+|narration -26 11 10\n\
gov:subject:use -27 0 22\n\
near:left:such -27 15 7\n\
rule:reverse.agent:+|in -21 29 -10\n\
link:owner(bond+)|name 22 -3 -24\n\
link:subject(effect-)| -1 6 -8\n\
near:right:support 8 -21 8\n\
rule:attitude.owner:+|indirect -10 21 -17\n\
rule:attitude.owner:-|indirect -17 -4 17\n\
path:owner(plain)|out 29 -12 -23\n\
near:right:ally 6 -28 16\n\
verb:object:none|none -3 4 -5\n\
rule:tone.near:-|direct 5 -6 -3\n\
near:left:nuclear 9 -20 5\n\
verb:subject:demand -1 -13 8\n\
rule:effect.owner:-|indirect -3 11 -14\n\
gov:object:take 3 -22 12\n\
rule:phrase.subject:-|in -5 -28 29\n\
link:subject(demand)| 1 -13 7\n\
rule:evaluation.copula:-|direct 12 -18 1\n\
near:right:could 6 12 -23\n\
rule:idiom.sentence:-|free -18 -13 25\n\
clause:clause:adverbial|as 16 4 -27\n\
verb:clause:ability|present 22 -22 -6\n\
gov:partner:talk 2 -28 21\n\
near:left:any 5 17 -25\n\
near:right:state 21 -16 -10\n\
verb:object:effect+ 2 3 -10\n\
near:left:take -24 4 13\n\
gov:complement:hold 18 5 -28\n\
next:left:both 2 10 -20\n\
verb:object:none!|past 22 -22 -8\n\
rule:cause.event-patient:+|agent:other 28 -25 -8\n\
rule:effect.patient:+|free 12 0 -17\n\
near:left:lead 13 -27 12\n\
verb:clause:possibility|present 16 -11 -13\n\
next:right:people 13 18 -33\n\
verb:subject:break- 14 -15 -4\n\
gov:subject:call 20 -8 -16\n\
near:right:power -3 -27 26\n\
path:subject(cause)|out 9 -13 -3\n\
rule:evaluation.noun:+|direct -13 -13 21\n\
rule:effect.patient:+|agent:other -3 -16 13\n\
rule:cause.agent:-|free -11 -15 21\n\
verb:subject:attempt 6 -12 1\n\
rule:demand.object:-|out 17 -7 -15\n\
rule:attitude.owner:+|agent:other -25 8 10\n\
gov:subject:keep -26 30 -12\n\
near:right:from 2 4 -12\n\
rule:evaluation.modifier:+|act 27 -14 -17\n\
near:right:of -1 4 -6\n\
clause:complement:ing| -10 10 -7\n\
rule:grow.partner:+|other -23 20 -2\n\
path:complement(grow+)|in 34 -21 -17\n\
rule:evaluation.verb:-|indirect 6 -21 11\n\
rule:attitude.self:+|agent:holder|other|indirect -23 32 -14\n\
rule:idiom.sentence:+|out -16 30 -20\n\
verb:clause:attempt -1 -9 5\n\
verb:object:attitude-! 26 5 -36\n\
rule:effect.patient:-|act 8 -22 9\n\
rule:tone.clause:+|out -8 -1 2\n\
rule:cause.agent:-|narration -25 -3 26\n\
near:right:relation 28 -19 -16\n\
rule:reverse.patient:+|agent:holder -33 38 -10\n\
near:right:' -12 -14 20\n\
rule:attitude.noun:-|narration 18 5 -27\n\
verb:object:grow+ 0 -10 4\n\
rule:attitude.self:-|out -9 -17 22\n\
rule:effect.owner-patient:+|in 0 -15 12\n\
link:patient(effect-)|on -4 12 -16\n\
rule:attitude.noun:-|out 9 3 -18\n\
verb:object:plain! 10 -15 -2\n\
near:left:three -16 -19 29\n\
near:right:also 8 -1 -14\n\
link:topic(plain)|in 4 -12 2\n\
gov:subject:_N_ -29 20 4\n\
rule:demand.object:-|free 13 -11 -7\n\
near:right:for -9 8 -6\n\
near:left:no -27 11 10\n\
next:left:after 22 -22 -7\n\
rival:other|true|false|true -22 7 7\n\
rule:idiom.near:+|in -9 21 -16\n\
link:object(grow+)| 16 -22 1\n\
rule:evaluation.copula:+|free -12 10 -6\n\
rule:idiom.sentence:-|other 8 -21 6\n\
near:left:because -22 5 12\n\
rule:effect.agent:+|other -8 -11 14\n\
path:subject(grow+)|in -21 0 17\n\
rule:evaluation.copula:-|own -29 4 20\n\
path:complement(grow+)|out -26 15 3\n\
rule:effect.owner:+|narration 9 -23 10\n\
mode:mixed|side:free -11 -3 9\n\
near:right:since 24 -20 -12\n\
gov:object:call -2 22 -28\n\
role:topic|own|in 17 -18 -6\n\
clause:object:ing|for 15 3 -23\n\
near:left:— 11 7 -23\n\
path:complement(plain)|out -8 -3 3\n\
near:right:whose -30 35 -13\n\
verb:complement:future|present 13 -13 -5\n\
link:object(attitude+)| 2 -12 3\n\
gov:owner:side -30 9 16\n\
next:right:? 31 -17 -18\n\
rule:effect.noun-patient:-|out 7 -13 1\n\
rule:demand.object:-|direct -5 18 -18\n\
rule:evaluation.verb:-|other 17 -19 -2\n\
next:left:have -35 5 26\n\
clause:subject:that|whether 29 -25 -7\n\
verb:complement:attitude+ -11 1 3\n\
near:left:its 11 -7 -11\n\
rule:phrase.target:-|in -14 -12 21\n\
rival:other|false|true|true -7 -14 12\n\
rule:cause.agent:-|in -8 -18 22\n\
rule:cause.event-patient:-|agent:other 1 13 -19\n\
near:left:talk 12 -19 1\n\
rule:effect.owner:-|direct 15 -15 -7\n\
path:subject(break-)|out 21 -18 -8\n\
rule:evaluation.noun:-|other 19 -24 1\n\
rule:demand.object:-|indirect 2 -12 5\n\
verb:complement:plain 2 -4 2\n\
verb:complement:future!|present -27 4 17\n\
rule:phrase.subject:+|free -21 34 -18\n\
near:left:announce 29 -24 -9\n\
link:owner(attitude-)|'s 18 -1 -23\n\
near:right:official -29 2 21\n\
rule:effect.noun-patient:-|own 10 8 -24\n\
clause:clause:relative| 15 -1 -19\n\
gov:owner:policy -12 -11 21\n\
verb:clause:future|present 13 -15 -3\n\
gov:subject:withdraw -18 -14 28\n\
near:left:one 20 -13 -13\n\
gov:subject:give -22 15 3\n\
rule:phrase.target:-|indirect -12 -17 23\n\
rule:idiom.sentence:+|other -25 14 4\n\
link:object(effect-)| -11 -2 5\n\
rule:grow.agent:+|indirect -18 24 -10\n\
next:right:of -2 -9 4\n\
gov:object:have 0 -15 11\n\
link:complement(plain)|with 12 -10 -10\n\
near:left:over 17 -4 -20\n\
gov:subject:fail -9 -17 24\n\
rule:grow.partner:+|agent:holder -23 25 -6\n\
next:right:at -27 19 2\n\
rule:demand.object:-|agent:other 16 -6 -14\n\
near:left:which 5 -14 2\n\
near:right:play -30 -6 33\n\
clause:complement:relative|who 5 4 -15\n\
path:complement(effect-)|out 0 -19 14\n\
path:subject(attitude+)|in -10 -13 17\n\
near:right:they -4 -18 18\n\
rule:attitude.self:-|free 16 -13 -12\n\
near:right:her -4 15 -18\n\
path:subject(plain)>clause(attitude-)|out 24 -6 -20\n\
near:right:never -29 18 3\n\
verb:complement:break- -12 -13 17\n\
next:left:against 0 -11 6\n\
rule:evaluation.modifier:+|free 3 -14 6\n\
near:right:regime -16 -22 38\n\
gov:complement:vote -33 11 15\n\
role:subject|own|out 2 -7 -1\n\
verb:clause:none!|past 3 9 -19\n\
verb:object:evaluation- 26 -18 -12\n\
near:right:nation -17 28 -13\n\
verb:object:attitude+! -16 -12 23\n\
rule:idiom.sentence:-|direct -21 2 12\n\
clause:complement:that| -9 -1 6\n\
verb:object:effect-! 0 17 -25\n\
rule:inability.subject:-|in 8 -21 10\n\
near:right:even -25 1 18\n\
near:right:any -21 8 7\n\
verb:object:future!|present -25 5 13\n\
near:left:however -25 -7 28\n\
near:left:attack 12 1 -20\n\
next:right:on -4 10 -13\n\
near:left:some 20 -18 -8\n\
near:right:a -5 -4 2\n\
near:right:us -35 7 21\n\
gov:subject:reach 1 19 -26\n\
verb:complement:grow+ -9 11 -7\n\
near:right:take 1 -15 9\n\
gov:complement:have -16 12 -3\n\
near:right:do -8 10 -8\n\
rule:cause.event-patient:-|agent:holder|other|indirect -21 -9 27\n\
link:owner(attempt)|'s -22 -6 21\n\
gov:subject:want 8 -21 9\n\
gov:complement:make 1 13 -19\n\
rule:effect.agent:+|act 24 -10 -17\n\
verb:subject:reverse -15 1 8\n\
rule:idiom.near:+|out -25 31 -12\n\
near:right:our -23 6 13\n\
rule:effect.owner-patient:-|own 9 9 -23\n\
verb:complement:none!|none 19 -19 -5\n\
verb:object:attempt -1 15 -22\n\
next:left:and -3 5 -6\n\
rule:grow.agent:+|in 20 -17 -7\n\
near:left:hand -36 8 20\n\
near:right:effort 6 -25 14\n\
link:partner(plain)|between 21 -18 -9\n\
rule:evaluation.verb:+|narration -22 12 5\n\
clause:complement:ing|for 25 -10 -19\n\
link:topic(plain)|on 18 -11 -13\n\
rule:phrase.target:+|indirect -19 23 -10\n\
near:left:also -14 -2 11\n\
path:complement(plain)|in -2 5 -6\n\
path:subject(attitude-)|in -15 6 4\n\
gov:subject:know -24 -7 25\n\
next:left:to 4 -7 -3\n\
gov:subject:agree -17 22 -11\n\
near:left:good -24 -9 27\n\
rule:effect.agent:-|act 12 6 -24\n\
next:left:be -18 8 2\n\
path:subject(effect+)>clause(plain)|in 14 -22 1\n\
rule:attitude.agent:-|indirect 1 -14 8\n\
rule:attitude.self:+|agent:other 10 -15 -2\n\
near:left:relation 8 11 -21\n\
rule:bond.partner:+|act 9 -14 1\n\
rule:attitude.owner:-|own -28 28 -5\n\
rule:reverse.patient:+|indirect -19 28 -13\n\
rule:refusal.subject:-|in 10 7 -21\n\
gov:object:make 17 -12 -11\n\
near:right:we -22 13 4\n\
link:complement(grow+)|with -6 23 -23\n\
near:left:would 5 4 -15\n\
rule:effect.owner-patient:-|out 15 -11 -10\n\
next:right:from -5 15 -18\n\
gov:complement:take -18 6 4\n\
near:right:all -13 -12 19\n\
verb:clause:break- -14 -6 15\n\
verb:object:none!|none 10 -2 -14\n\
path:complement(receive)|out 17 -7 -15\n\
rule:reverse.patient:+|in -5 24 -23\n\
link:complement(cause)|to -20 4 9\n\
link:complement(plain)|between 1 10 -16\n\
rule:effect.owner-patient:+|agent:holder -19 13 0\n\
rule:effect.agent:-|direct -13 2 4\n\
near:left:both 13 -8 -12\n\
rule:effect.patient:+|act 10 3 -18\n\
rule:evaluation.noun:+|narration -19 7 6\n\
rule:effect.agent:+|own 8 -13 -3\n\
path:subject(demand)|in -24 5 12\n\
rule:evaluation.copula:+|narration -15 17 -8\n\
link:owner(plain)|by -6 -17 20\n\
near:right:give -22 18 -1\n\
path:object(effect+)|out 0 16 -22\n\
path:subject(cause)|in -4 11 -12\n\
next:right:country -9 -12 17\n\
gov:subject:show -22 11 5\n\
gov:owner:country 11 -16 2\n\
near:left:make -15 11 0\n\
rule:phrase.target:+|act -18 30 -15\n\
rule:evaluation.verb:+|own -23 27 -5\n\
next:right:that -13 -7 14\n\
rule:idiom.sentence:-|narration -28 4 19\n\
rule:tone.clause:-|direct -4 7 -8\n\
near:right:government -13 -5 14\n\
next:right:against -29 18 7\n\
rule:effect.owner:-|own 7 6 -18\n\
near:left:what -18 -2 14\n\
near:right:come -2 11 -17\n\
near:left:believe -24 23 -5\n\
rule:attitude.agent:-|other 10 -4 -16\n\
near:left:an -15 10 -1\n\
link:subject(attempt)| 0 -9 5\n\
gov:complement:speak 18 1 -25\n\
path:subject(plain)>clause(plain)>clause(plain)|in 1 -19 12\n\
verb:object:receive 8 -8 -5\n\
near:right:administration -23 -10 28\n\
clause:clause:participle| 14 -13 -6\n\
gov:object:receive 32 -22 -13\n\
near:left:out -15 -9 17\n\
verb:clause:effect+ -8 10 -8\n\
near:left:vote -24 11 5\n\
verb:attribute:plain! -19 15 -1\n\
near:right:an 11 -12 -7\n\
rule:effect.patient:-|free 9 -1 -13\n\
gov:owner:power 1 -29 25\n\
next:right:the -18 27 -15\n\
link:owner(evaluation+)|name -1 -28 28\n\
path:object(cause)|in -17 10 0\n\
rule:cause.agent:-|out -11 -9 16\n\
near:left:how -6 -23 25\n\
clause:object:conditional|if 12 -20 3\n\
gov:subject:play -23 -9 28\n\
near:left:other -4 -15 12\n\
verb:subject:effect+! -18 5 6\n\
role:attribute|free|out -19 2 9\n\
gov:owner:support 24 -24 -3\n\
near:right:him 24 -13 -14\n\
gov:object:reject -31 -1 26\n\
link:complement(plain)|to -8 8 -9\n\
near:left:despite -26 -1 18\n\
rule:grow.agent:+|own 23 -24 -1\n\
near:left:new -22 2 14\n\
link:complement(plain)|on 4 -12 2\n\
clause:subject:relative|what -17 0 11\n\
verb:complement:bond+ 21 -10 -16\n\
link:partner(plain)|with 1 6 -13\n\
gov:partner:relation 17 -1 -18\n\
near:left:cooperation -21 21 -7\n\
near:left:people -3 16 -20\n\
near:right:that -6 -4 3\n\
link:owner(effect+)|'s 15 -7 -11\n\
rule:obligation.subject:-|direct 15 -5 -13\n\
rule:idiom.near:-|out -14 -11 22\n\
rule:attitude.noun:+|indirect -17 19 -8\n\
gov:subject:support 1 -19 13\n\
near:right:campaign 16 -3 -19\n\
link:owner(bond+)|'s 11 1 -17\n\
via:polity|out 6 -9 -5\n\
gov:owner:nation -13 26 -16\n\
rule:cause.event-patient:-|free 11 3 -17\n\
rule:attitude.noun:+|direct 14 -23 4\n\
rule:attitude.noun:+|in 15 -15 -6\n\
next:left:on 3 -8 0\n\
rule:effect.owner:-|other -2 -9 3\n\
verb:clause:receive 7 -11 -3\n\
rule:evaluation.noun:+|free -5 -11 11\n\
path:complement(effect+)|out -16 17 -10\n\
rule:evaluation.copula:+|act 22 -19 -7\n\
rule:attitude.patient:+|other -12 22 -15\n\
near:left:stand -11 28 -20\n\
rule:obligation.subject:-|own 20 -8 -15\n\
rule:effect.owner:+|direct -20 -2 15\n\
near:left:meeting -21 18 -3\n\
next:left:their 22 -17 -8\n\
near:right:point 25 -3 -26\n\
rule:evaluation.modifier:+|out 1 -12 7\n\
rule:evaluation.modifier:-|own -3 24 -26\n\
link:topic(plain)|to -6 -11 11\n\
rule:cause.agent:-|direct -16 -12 24\n\
link:modifier(plain)| -9 -18 20\n\
rule:phrase.target:+|free 4 12 -21\n\
near:right:continue -8 -11 16\n\
near:right:side -16 -8 19\n\
rule:idiom.sentence:+|free -1 14 -20\n\
path:subject(plain)>clause(plain)|out -9 1 1\n\
next:right:authority -27 -6 30\n\
link:partner(bond+)|- 19 0 -22\n\
near:right:share 25 -8 -21\n\
near:left:former 12 -19 3\n\
rule:evaluation.modifier:-|out 1 -12 7\n\
gov:owner:government -16 4 7\n\
gov:subject:create -27 -3 23\n\
path:object(plain)>clause(plain)|in 11 -15 -4\n\
near:left:than -12 -11 17\n\
next:right:as -9 -7 11\n\
rule:idiom.near:-|free 11 -17 2\n\
rivals:3|own 15 -12 -11\n\
rule:evaluation.copula:+|own 0 11 -15\n\
gov:complement:do -22 6 7\n\
near:right:always -15 28 -16\n\
rule:phrase.subject:-|free -13 -14 24\n\
near:right:reach 6 12 -23\n\
gov:object:thank -1 24 -24\n\
near:left:campaign -14 19 -10\n\
clause:clause:that|that -6 4 -5\n\
rule:attitude.self:+|other -2 8 -11\n\
near:left:most 10 7 -23\n\
gov:owner:effort -17 -10 23\n\
next:right:\` 3 2 -13\n\
rule:effect.patient:+|agent:side -14 20 -11\n\
path:object(demand)|in -11 -15 21\n\
near:left:now -10 -19 23\n\
gov:subject:describe 24 -10 -17\n\
rule:attitude.owner:-|free 16 -8 -14\n\
rule:tone.near:+|in -2 -2 1\n\
rule:grow.agent:+|free 16 -10 -10\n\
link:topic(plain)|for 3 1 -13\n\
near:right:talk 9 -17 4\n\
verb:object:cause! 8 -20 5\n\
gov:object:continue 0 20 -23\n\
gov:patient:pressure 16 7 -28\n\
rule:effect.owner:+|other 14 -7 -14\n\
clause:subject:adverbial|after -4 -15 12\n\
rule:effect.agent:-|narration -9 -6 10\n\
rule:idiom.sentence:-|out -15 1 9\n\
gov:subject:change 9 -26 14\n\
verb:subject:evaluation+ -10 12 -6\n\
gov:subject:accuse 19 -4 -19\n\
near:right:action -23 0 20\n\
near:right:tell -2 -14 9\n\
near:left:keep -20 25 -10\n\
clause:clause:that| -3 2 -7\n\
next:right:nation -15 25 -12\n\
role:owner|own|out 10 -9 -7\n\
near:left:impose 22 -3 -22\n\
verb:attribute:none|present 0 -8 4\n\
next:left:from 9 -10 -5\n\
near:right:must -10 -15 18\n\
near:right:issue 11 0 -17\n\
near:left:negotiation 7 -21 10\n\
gov:subject:put -20 -5 19\n\
near:left:fail 11 10 -26\n\
path:subject(attempt)|out -8 -10 14\n\
path:subject(plain)>clause(demand)|in 12 0 -19\n\
rule:evaluation.verb:-|act 31 -4 -28\n\
rule:effect.owner-patient:+|act -10 19 -14\n\
rule:evaluation.noun:-|out -1 -17 14\n\
gov:object:describe -23 15 0\n\
gov:subject:move 11 11 -26\n\
near:right:accord 12 6 -22\n\
gov:complement:lead 21 -19 -5\n\
near:right:authority -18 -9 23\n\
clause:clause:adverbial|while -19 -4 16\n\
near:left:thank 5 17 -23\n\
rule:attitude.owner:-|direct 0 14 -21\n\
rule:effect.owner-patient:+|direct 2 -16 9\n\
next:right:could 9 3 -19\n\
gov:subject:provide -14 -11 20\n\
path:complement(cause)|out 5 -12 1\n\
rule:evaluation.verb:+|other 6 -17 7\n\
next:right:add 11 2 -17\n\
rule:evaluation.noun:+|own -16 12 -1\n\
rule:break.partner:-|agent:holder -27 3 20\n\
next:right:_N_ 2 3 -11\n\
near:left:those -10 -17 24\n\
gov:subject:stand 8 8 -21\n\
near:right:most 9 7 -21\n\
next:left:foreign 20 -4 -19\n\
verb:clause:evaluation- 8 -3 -10\n\
clause:subject:ing|from 16 6 -26\n\
rule:reverse.agent:+|free 12 4 -19\n\
rule:demand.object:-|narration 18 -6 -13\n\
gov:subject:seem -26 8 14\n\
rule:idiom.sentence:-|own -15 20 -12\n\
near:right:plan 2 -19 12\n\
rule:evaluation.verb:+|free -8 13 -11\n\
gov:complement:come 18 -9 -14\n\
rule:evaluation.verb:+|indirect -18 12 2\n\
near:left:before 16 -2 -19\n\
rule:phrase.subject:-|other -5 -17 20\n\
gov:owner:interest 22 -18 -6\n\
near:right:every -26 12 7\n\
link:object(cause)| -8 3 -1\n\
near:right:know -18 -8 20\n\
rule:break.partner:-|indirect -26 11 9\n\
clause:subject:adverbial|when -3 -13 9\n\
verb:complement:evaluation+ 18 -8 -16\n\
rule:idiom.clause:-|other -18 -11 24\n\
near:left:negotiate 7 -27 15\n\
clause:complement:conditional|if 9 -19 5\n\
rule:idiom.clause:-|in -20 -5 19\n\
near:right:lead -1 -17 12\n\
verb:subject:ability!|present -8 -13 16\n\
rule:cause.event-patient:+|agent:holder|other|indirect -21 25 -6\n\
near:left:state 14 -7 -10\n\
role:partner|free|out 0 -9 3\n\
rule:tone.clause:-|mixed 6 -11 0\n\
path:object(effect-)|out 16 -14 -7\n\
gov:complement:stand -16 23 -12\n\
next:right:continue -19 -8 22\n\
near:right:try -16 -2 13\n\
path:complement(attitude+)|in 7 0 -14\n\
clause:complement:relative|that 6 -10 -1\n\
gov:patient:policy 19 6 -29\n\
gov:subject:return 9 -20 7\n\
near:right:agree -3 14 -18\n\
near:right:primary 26 -11 -17\n\
near:right:get -18 7 6\n\
near:left:we -12 17 -10\n\
rule:attitude.patient:-|agent:holder -28 -2 23\n\
verb:complement:plain! -8 -4 5\n\
near:left:all 11 -14 -2\n\
rule:bond.state:+|in 18 -10 -10\n\
role:attribute|free|in -8 16 -16\n\
gov:complement:continue -4 23 -22\n\
near:left:month 13 3 -21\n\
rule:idiom.near:+|free -7 18 -18\n\
rule:effect.patient:+|agent:holder|other|act 5 7 -18\n\
rule:idiom.clause:-|out -27 3 20\n\
verb:subject:evaluation- -7 -7 9\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -27 -8 32\n\
rule:cause.event-patient:+|indirect -10 14 -7\n\
gov:partner:cooperation -7 18 -15\n\
clause:subject:relative|that 2 -8 0\n\
next:right:must -8 -16 20\n\
near:left:accord 12 -19 4\n\
near:left:anti -21 14 2\n\
link:owner(attitude+)|'s -6 8 -10\n\
verb:object:ability|none 21 -17 -8\n\
rule:demand.object:-|in 6 -4 -7\n\
rule:will.subject:+|own 22 -20 -4\n\
verb:object:possibility|present 9 -7 -9\n\
next:left:at -6 -16 17\n\
path:owner(plain)>object(attitude+)|in -25 25 -5\n\
gov:subject:issue 23 -10 -16\n\
clause:subject:adverbial|as -2 6 -12\n\
gov:subject:express 22 -13 -11\n\
near:left:two -2 1 -8\n\
near:right:missile -17 -3 16\n\
near:left:work 12 -1 -16\n\
rule:effect.owner-patient:-|indirect -11 4 -1\n\
near:right:on -5 -2 -2\n\
role:topic|other|in 3 -2 -7\n\
next:right:should -15 2 8\n\
next:right:who -15 -1 10\n\
gov:owner:administration -18 -10 24\n\
near:left:it -9 7 -5\n\
link:complement(cause)|for 12 8 -22\n\
rule:effect.owner-patient:-|direct -1 10 -14\n\
near:left:close 12 -25 10\n\
link:owner(evaluation+)|of -21 9 6\n\
rule:evaluation.copula:+|direct 1 2 -9\n\
gov:subject:bring -19 1 14\n\
gov:subject:continue -13 1 7\n\
link:topic(effect-)|in 8 8 -21\n\
near:left:call -11 -3 8\n\
clause:attribute:that| -18 4 9\n\
next:right:- 5 -11 3\n\
rule:idiom.near:-|direct -11 -9 16\n\
near:left:you 21 -4 -22\n\
path:owner(plain)>subject(plain)|in -12 3 2\n\
clause:object:that|whether 28 -13 -16\n\
verb:subject:attitude+! 12 -5 -13\n\
near:right:want 2 -14 8\n\
gov:owner:regime -12 -18 30\n\
clause:complement:relative|what -18 -3 12\n\
near:right:report 13 5 -23\n\
link:complement(plain)|about 18 -13 -10\n\
near:right:work 3 6 -15\n\
rule:attitude.owner:+|out -13 -14 19\n\
gov:subject:discuss 13 -1 -18\n\
rule:evaluation.modifier:-|in -3 6 -10\n\
near:left:use 19 -3 -20\n\
near:left:for 3 -5 -1\n\
rule:effect.owner:+|in 4 -11 2\n\
link:complement(receive)|for -27 18 2\n\
rule:phrase.target:+|agent:holder|other|act -22 29 -10\n\
clause:object:ing|by -3 15 -17\n\
rule:tone.sentence:-|mixed 2 -6 -2\n\
near:left:or 14 -14 -4\n\
path:owner(plain)>topic(plain)>complement(plain)|out 19 -9 -14\n\
verb:object:future|present 0 -8 2\n\
near:right:claim -10 -11 17\n\
path:topic(plain)>subject(plain)|out 11 -2 -15\n\
next:right:side -18 -8 20\n\
gov:complement:be 1 -5 -1\n\
gov:complement:call -13 1 5\n\
clause:object:relative| -7 9 -11\n\
rule:evaluation.copula:+|out -1 -10 4\n\
near:left:side 1 11 -20\n\
rule:effect.noun-patient:+|other -23 21 -4\n\
gov:subject:thank 23 -14 -11\n\
near:left:so -2 -16 14\n\
next:left:: -17 14 -4\n\
near:right:consider 24 -11 -16\n\
near:left:hope -19 -14 26\n\
verb:subject:attitude-! -1 11 -16\n\
rule:evaluation.modifier-patient:+|other 17 0 -22\n\
near:right:- -4 4 -6\n\
near:right:when 5 6 -16\n\
gov:object:back -22 23 -6\n\
near:right:towards -24 -5 25\n\
near:left:terrorist 11 12 -26\n\
near:right:foreign 6 -14 3\n\
near:left:ally 9 -21 8\n\
near:right:what -8 17 -16\n\
link:patient(effect-)|of 2 13 -22\n\
link:owner(friend+)|'s 6 -20 10\n\
near:right:unilaterally -28 -5 31\n\
next:left:over 18 -11 -13\n\
near:left:percent 25 -9 -17\n\
rule:evaluation.modifier:+|indirect -1 -11 8\n\
rule:evaluation.noun:+|act 18 -14 -8\n\
rule:idiom.sentence:-|in -9 -5 10\n\
near:right:own 3 -13 4\n\
near:left:behind -5 23 -22\n\
near:left:without -9 23 -19\n\
near:right:up -5 -15 14\n\
rule:phrase.subject:+|direct -10 22 -15\n\
near:right:withdraw -7 -14 18\n\
near:left:not 4 -3 -7\n\
rule:effect.patient:+|indirect 9 -8 -7\n\
rule:obligation.subject:-|indirect -12 -7 14\n\
near:right:interest 11 -17 0\n\
path:object(receive)|out 19 -10 -13\n\
near:right:carry 11 9 -23\n\
rule:attitude.self:-|in -7 0 -2\n\
verb:object:attitude- -4 -6 3\n\
gov:complement:negotiate 3 -24 17\n\
near:left:give 3 -15 6\n\
near:left:think -16 11 -1\n\
near:left:result -28 4 20\n\
gov:object:give 7 1 -14\n\
near:left:many 12 -16 -1\n\
near:left:come 16 -6 -14\n\
rule:evaluation.noun:-|direct 18 -19 -4\n\
link:owner(plain)|'s -1 2 -1\n\
gov:subject:impose 3 -17 12\n\
rule:cause.event-patient:-|direct 1 11 -16\n\
near:left:power 12 -19 0\n\
gov:subject:speak 11 -14 -3\n\
rule:attitude.self:+|act -6 19 -17\n\
near:left:same -20 3 11\n\
rule:break.agent:-|out -17 -5 20\n\
link:complement(cause)|against -18 -8 22\n\
near:right:economy 23 -4 -22\n\
rule:effect.owner-patient:+|indirect 4 -9 0\n\
rule:effect.owner-patient:+|free -2 -12 8\n\
rule:friend.copula:+|in 5 8 -17\n\
near:left:pressure 10 -5 -12\n\
rule:attitude.owner:+|direct 0 -16 10\n\
clause:clause:relative|which 0 3 -10\n\
link:owner(attitude+)|name -5 -21 25\n\
gov:subject:take 7 -8 -4\n\
near:left:' 1 -12 3\n\
rule:idiom.sentence:+|indirect -8 17 -15\n\
rule:phrase.target:-|agent:holder|other|act -18 -7 22\n\
path:owner(plain)>object(effect-)|out -11 -12 21\n\
rule:demand.object:-|agent:holder|other|indirect -14 11 -2\n\
clause:complement:adverbial|as 15 -10 -9\n\
verb:complement:effect+! -7 -14 16\n\
near:right:express 20 -7 -16\n\
rule:bond.state:+|free 10 -18 4\n\
link:complement(receive)|with 0 9 -14\n\
near:right:refuse 17 -1 -19\n\
rule:attitude.patient:+|agent:holder -12 15 -8\n\
verb:object:none!|present -1 -8 3\n\
rule:evaluation.verb:-|direct -13 -3 12\n\
near:right:just 1 -21 14\n\
next:right:which -13 -13 23\n\
near:left:still 23 -6 -20\n\
next:left:because -14 -7 17\n\
rule:effect.patient:+|other -7 -6 7\n\
near:left:include 3 -13 3\n\
near:left:party 17 -16 -4\n\
near:left:military -17 5 7\n\
near:right:– 11 -16 1\n\
near:right:credit -21 38 -19\n\
rule:evaluation.copula:-|narration -11 2 3\n\
near:left:continue -3 12 -14\n\
rule:cause.agent:+|out 11 -1 -13\n\
rule:friend.copula:-|free 18 4 -25\n\
link:partner(bond+)|between 4 -8 0\n\
gov:object:be -5 18 -19\n\
rule:demand.object:-|agent:other|free|direct 24 -2 -25\n\
near:left:response -5 -17 18\n\
rule:evaluation.copula:-|free 5 -5 -7\n\
next:left:( -15 -1 12\n\
rule:tone.clause:+|indirect 0 -5 1\n\
near:left:reject -23 5 13\n\
verb:object:receive! 2 -11 2\n\
rule:effect.patient:-|agent:holder|other|act 9 -15 5\n\
gov:subject:tell 3 -11 3\n\
next:right:government -12 -1 9\n\
near:right:against -10 8 -6\n\
gov:subject:become -7 -15 17\n\
rule:grow.agent:+|narration 10 -14 2\n\
link:complement(receive)|to 22 -17 -9\n\
gov:owner:program -14 14 -5\n\
path:complement(plain)>clause(plain)|in -1 -8 1\n\
rule:will.subject:+|indirect 14 -15 -2\n\
near:left:praise -22 19 -1\n\
near:right:return 4 -14 5\n\
rule:evaluation.copula:-|indirect 0 -10 1\n\
gov:object:show 10 -19 6\n\
near:left:especially -21 5 8\n\
link:complement(plain)|of -4 -14 11\n\
rule:effect.agent:-|other -1 -7 -1\n\
near:right:percent 21 -9 -14\n\
clause:subject:relative|whose -15 19 -12\n\
rule:phrase.subject:-|narration -25 -3 26\n\
link:subject(receive)| -3 -4 4\n\
rule:evaluation.modifier:+|direct -3 8 -10\n\
rule:attitude.noun:+|out -12 -3 10\n\
gov:subject:pay -19 -2 14\n\
verb:complement:effect-! 9 3 -18\n\
link:object(receive)| -9 9 -7\n\
near:right:accuse 14 -2 -16\n\
gov:patient:sanction 2 2 -8\n\
next:left:whether 20 -14 -9\n\
gov:partner:deal 15 -12 -7\n\
gov:subject:run 9 -18 6\n\
rule:effect.event-patient:-|agent:holder -4 -13 15\n\
near:left:2015 17 -16 -5\n\
near:left:protect 18 0 -19\n\
path:object(attitude-)|out 3 -15 8\n\
gov:subject:state 7 9 -19\n\
link:owner(evaluation-)|'s 3 -15 8\n\
next:left:call -17 7 4\n\
near:right:now -9 -12 16\n\
near:left:release 1 20 -24\n\
rule:cause.agent:+|free 11 -12 -4\n\
rule:effect.owner-patient:-|act 10 -14 -1\n\
near:right:move -6 14 -13\n\
gov:subject:work 7 -14 0\n\
rule:reverse.agent:+|indirect -16 5 6\n\
rule:grow.partner:+|in 10 -2 -11\n\
near:left:, -1 -2 2\n\
path:topic(plain)|out 18 -6 -17\n\
path:object(demand)|out 16 -6 -17\n\
near:left:first 6 3 -15\n\
link:complement(plain)|from -7 -9 10\n\
gov:complement:sign 18 -14 -10\n\
clause:attribute:relative|who 17 -4 -19\n\
link:complement(effect-)|on -4 -13 12\n\
gov:subject:lift 11 -18 4\n\
gov:owner:withdrawal 14 -14 -3\n\
near:left:point 10 -15 1\n\
rule:effect.agent:-|own -11 7 -4\n\
rule:refusal.subject:-|own 1 16 -18\n\
rule:inability.subject:-|other 0 -16 12\n\
near:left:issue 11 -15 0\n\
rule:phrase.target:-|free 16 -11 -8\n\
rule:will.subject:+|other -14 8 2\n\
near:right:agreement 11 -14 -2\n\
verb:subject:obligation|none 15 -15 -7\n\
next:right:regime -12 -16 27\n\
next:left:if 5 -10 0\n\
next:left:which 8 -12 0\n\
near:left:off -24 -5 23\n\
verb:subject:effect-! -11 -1 7\n\
gov:owner:position -17 8 4\n\
gov:complement:express -20 12 5\n\
near:right:during 3 4 -14\n\
near:right:tie 0 15 -19\n\
near:left:bring 19 -5 -17\n\
rule:cause.event-patient:+|free 2 8 -14\n\
gov:object:ask 18 -12 -11\n\
gov:owner:pressure -3 -16 19\n\
rule:reverse.agent:+|out 13 -6 -11\n\
path:object(plain)|out -7 3 -5\n\
near:left:war 14 -10 -8\n\
near:left:note -16 12 -1\n\
path:subject(effect-)>clause(plain)|in 2 -12 4\n\
rule:reverse.agent:+|narration 17 -4 -15\n\
next:right:know -23 -5 23\n\
near:right:into 2 6 -13\n\
rule:cause.event-patient:-|act -7 -9 14\n\
rule:attitude.self:-|act -12 -8 17\n\
near:left:our -15 12 -2\n\
near:left:business -13 20 -11\n\
near:right:become -3 -17 15\n\
clause:object:participle| -14 1 7\n\
rule:attitude.patient:+|agent:holder|other|indirect -23 23 -5\n\
path:complement(attitude-)>clause(plain)|in -4 16 -18\n\
near:left:move -3 16 -17\n\
path:complement(attitude-)|out -9 -2 2\n\
role:attribute|other|in 15 -11 -8\n\
rule:evaluation.modifier:-|indirect 3 -11 4\n\
near:right:lose 18 -4 -18\n\
rule:attitude.noun:+|narration 17 -19 0\n\
path:attribute(plain)|in 11 -11 -7\n\
rule:evaluation.modifier-patient:+|in 9 4 -18\n\
gov:subject:consider 19 -14 -8\n\
near:left:regard 5 9 -18\n\
near:right:these -21 8 9\n\
next:left:the -1 -2 1\n\
gov:partner:negotiation 3 -21 14\n\
near:right:show -15 2 8\n\
gov:owner:deal 10 -3 -11\n\
near:left:word -19 -7 22\n\
rule:attitude.topic:+|in 11 0 -16\n\
rule:attitude.adjective:-|agent:holder -18 -10 26\n\
near:right:decision -13 12 -2\n\
near:right:ready 19 -13 -11\n\
near:right:crisis 7 16 -26\n\
near:right:\` 1 -3 -2\n\
clause:clause:relative|what 16 -15 -7\n\
gov:subject:reject 17 -6 -13\n\
near:right:medium -10 -10 18\n\
rule:reverse.owner:-|other -7 -12 15\n\
near:right:if 1 -12 6\n\
near:right:meet 9 -1 -13\n\
gov:subject:begin 7 4 -16\n\
near:right:cooperation 9 5 -17\n\
clause:subject:relative| 5 -6 -6\n\
gov:subject:prove -23 23 -4\n\
verb:complement:reverse -2 9 -14\n\
rule:attitude.agent:-|in 8 -6 -8\n\
rule:attitude.self:-|agent:other 8 -7 -8\n\
next:right:need 5 -16 5\n\
near:right:then 17 -16 -3\n\
path:object(effect-)|in -13 4 2\n\
verb:complement:receive! -2 9 -14\n\
clause:complement:adverbial|after 8 -16 5\n\
rule:effect.event-patient:-|free 9 -17 2\n\
rule:attitude.topic:-|indirect -9 -12 17\n\
gov:object:protect 15 0 -17\n\
next:right:unilaterally -33 -1 33\n\
clause:object:relative|that 3 -3 -8\n\
rule:effect.owner-patient:+|out 0 4 -11\n\
link:complement(effect-)|to 18 -12 -12\n\
gov:subject:reduce 8 6 -17\n\
gov:subject:expect 18 -11 -10\n\
rule:break.partner:-|in 3 6 -16\n\
near:left:when 9 -8 -8\n\
near:right:think 18 -15 -7\n\
near:right:offer -19 15 -2\n\
rule:attitude.owner:-|agent:other 5 0 -11\n\
near:left:due -27 10 12\n\
near:left:clear 17 -16 -5\n\
near:left:among 15 -4 -15\n\
gov:topic:country -15 20 -10\n\
rule:evaluation.modifier:-|mixed 19 -6 -15\n\
next:left:support -10 15 -10\n\
near:right:like 4 -18 9\n\
verb:clause:ability!|present 1 10 -16\n\
rival:other|true|true|false -4 -6 5\n\
gov:owner:part 8 2 -16\n\
rule:demand.object:-|agent:holder|free|indirect -11 -8 14\n\
rule:attitude.owner:+|free -9 -10 11\n\
link:complement(attitude+)|against -15 -14 27\n\
near:right:$ 18 -9 -14\n\
link:topic(plain)|such_as -26 23 -2\n\
rule:attitude.self:-|agent:holder|free|indirect -5 -13 16\n\
near:left:stress -18 24 -10\n\
near:right:already 10 5 -19\n\
near:right:back 11 -9 -6\n\
near:left:step 19 -5 -18\n\
rule:effect.agent:-|mixed -3 -14 12\n\
near:right:again 5 -17 9\n\
near:left:effort -17 7 3\n\
near:right:time 5 4 -15\n\
gov:subject:expand -4 17 -13\n\
clause:attribute:relative|what -13 -9 17\n\
gov:subject:note 4 6 -14\n\
near:left:official 13 -12 -5\n\
verb:clause:receive! 2 9 -15\n\
near:right:fight 10 7 -19\n\
rule:effect.event-patient:-|indirect -3 -13 11\n\
rule:grow.agent:+|act 1 13 -15\n\
near:left:tell 11 -8 -10\n\
near:right:security -7 14 -11\n\
verb:subject:future!|present -9 8 -4\n\
near:right:being 0 14 -19\n\
path:complement(effect+)|in 6 0 -13\n\
near:right:accept -18 17 -3\n\
rule:cause.agent:-|other -9 -8 12\n\
near:left:poll 22 -10 -13\n\
near:right:his 3 -1 -6\n\
near:left:trust -5 -24 25\n\
gov:object:help -16 0 12\n\
rule:attitude.self:-|own -16 9 1\n\
path:owner(plain)>object(plain)|out -1 -11 5\n\
rule:effect.noun-patient:+|in 13 -16 -2\n\
gov:owner:behavior -24 -4 25\n\
next:right:support 10 -16 1\n\
gov:object:accuse -6 -10 13\n\
near:right:influence 20 -12 -10\n\
clause:subject:ing|on -3 -17 18\n\
near:right:might -5 -17 19\n\
near:left:own 9 -17 4\n\
rule:attitude.adjective:+|indirect -17 24 -9\n\
near:right:still 13 -12 -5\n\
near:right:one -10 -2 4\n\
gov:subject:remove -20 3 11\n\
rule:grow.partner:+|agent:other 14 -10 -6\n\
rule:effect.owner-patient:-|agent:holder|other|act -8 -11 15\n\
gov:subject:condemn 8 5 -17\n\
gov:object:keep -9 16 -12\n\
near:right:promise -11 -14 18\n\
verb:attribute:none|none 3 4 -13\n\
near:left:case -18 1 13\n\
gov:complement:back -23 5 11\n\
rule:effect.patient:-|agent:other|other|direct 0 14 -19\n\
near:right:there 5 1 -15\n\
rule:obligation.subject:-|out -2 -11 6\n\
gov:subject:start 12 -4 -13\n\
rule:attitude.adjective:+|agent:other -22 18 0\n\
gov:subject:look 16 -17 -4\n\
rule:attitude.agent:+|direct -5 -9 8\n\
near:right:obligation 1 -15 12\n\
near:left:hold 13 -15 -4\n\
path:subject(effect-)|in 6 -6 -7\n\
rule:reverse.agent:+|direct -10 17 -8\n\
near:left:fact -18 8 5\n\
path:owner(plain)>complement(attitude+)|in 20 -16 -7\n\
rule:effect.noun-patient:+|out -16 10 -1\n\
next:right:may -16 -6 16\n\
next:right:last 18 -3 -18\n\
path:subject(plain)>clause(attempt)|out -18 3 11\n\
near:left:while 1 -9 3\n\
rule:demand.object:-|other -6 3 -1\n\
near:right:more -9 0 1\n\
next:left:three -19 -1 15\n\
verb:clause:none!|none 8 -1 -11\n\
next:right:by 1 7 -12\n\
rule:grow.partner:+|free 14 -7 -9\n\
near:left:end -16 -1 13\n\
gov:object:defend -5 19 -16\n\
gov:object:support 9 -11 -3\n\
gov:object:criticize -7 -11 16\n\
near:right:economic -12 6 1\n\
next:left:a -4 -7 4\n\
near:right:close 8 -15 2\n\
near:left:should 3 -13 4\n\
rule:evaluation.modifier-patient:+|out 16 -3 -15\n\
link:complement(plain)|against -6 10 -10\n\
rule:tone.clause:+|direct -4 -4 3\n\
gov:complement:impose 12 -4 -12\n\
gov:owner:commitment 0 -11 6\n\
near:right:member 11 -1 -15\n\
clause:clause:ing|of 15 -2 -16\n\
gov:subject:criticize 15 -8 -10\n\
rule:evaluation.noun:-|indirect 12 -8 -9\n\
near:right:program -11 11 -5\n\
link:complement(effect+)|to -7 17 -15\n\
path:complement(receive)|in -10 2 1\n\
gov:owner:authority -13 -8 17\n\
near:left:foreign 8 -5 -9\n\
rule:idiom.sentence:-|mixed 14 -14 -3\n\
near:left:support -7 -7 8\n\
next:left:towards 12 4 -19\n\
gov:owner:one 18 -10 -11\n\
gov:complement:give 15 -10 -12\n\
gov:subject:blame -18 -4 18\n\
rule:attitude.agent:+|other -5 -8 8\n\
rule:evaluation.noun:+|indirect 2 -8 3\n\
rule:effect.owner-patient:-|agent:side 13 -2 -16\n\
rule:effect.noun-patient:+|free 8 -16 2\n\
gov:owner:right -12 24 -14\n\
gov:subject:meet 10 -9 -6\n\
next:left:anti -15 11 0\n\
gov:subject:allow -18 11 1\n\
rule:idiom.near:+|indirect 8 2 -14\n\
verb:clause:attempt! 11 -1 -14\n\
rule:attitude.self:+|out -6 9 -10\n\
near:left:fulfill 1 -22 20\n\
gov:complement:respond -11 -10 18\n\
path:subject(receive)>clause(plain)|in 5 -4 -9\n\
near:right:other -10 10 -5\n\
clause:object:adverbial|while 8 2 -14\n\
gov:subject:respond 11 1 -17\n\
path:complement(receive)>clause(plain)|in -18 0 13\n\
next:left:his -3 8 -11\n\
near:right:out -7 7 -8\n\
near:left:remark 16 -8 -12\n\
path:subject(evaluation-)>clause(plain)|in -16 -7 19\n\
gov:object:do -16 -2 12\n\
near:left:way -12 -8 13\n\
rule:bond.state:+|other 4 6 -13\n\
gov:subject:go -1 7 -10\n\
rule:attitude.owner:-|out -11 0 5\n\
path:owner(plain)>object(attitude-)|in -4 -15 15\n\
rule:attitude.self:+|agent:other|free|indirect -13 8 -1\n\
near:right:compliance -19 12 0\n\
rule:effect.topic-patient:-|other 1 -13 8\n\
near:right:leave -8 -12 13\n\
path:subject(receive)|in 0 2 -6\n\
clause:object:ing|of 7 -1 -9\n\
next:right:own 7 -11 -2\n\
verb:complement:obligation|present 9 -9 -5\n\
link:complement(attitude-)|with -5 11 -13\n\
verb:object:reverse -2 3 -8\n\
rule:cause.event-patient:+|own 17 -14 -3\n\
clause:subject:ing|to 9 -15 3\n\
near:left:these -13 -2 9\n\
gov:subject:join 10 2 -16\n\
near:right:— 11 -6 -11\n\
link:complement(attitude+)|to -20 4 8\n\
rule:effect.agent:+|mixed -13 -1 8\n\
rule:attitude.noun:+|other 0 -8 2\n\
near:left:describe -16 16 -5\n\
link:complement(effect-)|in 8 0 -14\n\
rule:bond.state:+|out 14 -13 -3\n\
next:left:behind -14 22 -11\n\
gov:subject:come -9 5 -2\n\
rule:effect.patient:-|agent:holder|other|indirect -9 -11 16\n\
near:left:arm 7 -14 2\n\
rule:demand.object:-|own 6 -1 -10\n\
near:right:respond 14 -1 -17\n\
gov:subject:implement 9 -15 2\n\
path:topic(plain)>object(plain)|in 7 -12 -3\n\
near:left:could 13 -2 -14\n\
rule:effect.owner-patient:-|agent:other|free|indirect 11 1 -18\n\
gov:owner:plan -8 -14 18\n\
near:right:statement -14 5 4\n\
near:right:victory 23 -16 -8\n\
gov:complement:see -13 -6 14\n\
rule:break.partner:-|direct 23 -3 -24\n\
rule:cause.event-patient:+|in 3 0 -7\n\
next:left:urge -20 -5 21\n\
gov:subject:help -5 12 -12\n\
rule:phrase.subject:+|narration -23 18 0\n\
link:complement(attitude-)|for -4 13 -13\n\
gov:object:lead 14 -11 -7\n\
near:left:oppose 10 1 -16\n\
path:complement(plain)>clause(plain)|out 1 -8 1\n\
rule:friend.copula:-|in 5 8 -18\n\
rule:attitude.self:-|agent:other|other|indirect 15 -10 -8\n\
rival:other|true|true|true -6 7 -5\n\
near:right:region -12 -6 15\n\
verb:subject:possibility!|present 6 -11 -2\n\
rule:attitude.agent:-|act 11 4 -19\n\
gov:owner:remark -3 -15 14\n\
near:left:show 11 -8 -8\n\
rule:effect.topic-patient:-|agent:other -2 11 -15\n\
next:left:while -3 10 -11\n\
near:left:world -15 -2 12\n\
near:right:it -5 -4 3\n\
rule:effect.owner-patient:+|agent:holder|other|act -8 14 -10\n\
near:left:again -19 5 10\n\
clause:subject:adverbial|while -9 2 1\n\
near:left:like -2 -12 10\n\
rule:friend.owner:+|free 4 -16 11\n\
rule:attitude.self:+|agent:holder|free|indirect -7 14 -10\n\
rule:attitude.self:+|agent:other|other|indirect 10 -1 -15\n\
path:subject(effect-)>clause(plain)|out -14 -1 11\n\
near:right:thru 6 1 -12\n\
near:right:remark -5 -11 12\n\
next:left:tell -19 1 12\n\
path:object(receive)|in -13 10 -4\n\
clause:complement:ing|of 10 -10 -6\n\
gov:subject:welcome 17 -9 -9\n\
gov:subject:fight -2 15 -17\n\
near:right:thank 16 -6 -12\n\
rule:break.agent:-|free 15 -6 -11\n\
near:right:believe 12 -9 -8\n\
near:right:step 15 -2 -16\n\
path:subject(plain)>clause(attempt)|in -11 -9 14\n\
near:right:much -18 7 6\n\
clause:complement:adverbial|while 1 -13 9\n\
near:right:political -12 -2 9\n\
gov:subject:negotiate 8 -14 3\n\
rule:attitude.self:-|mixed -12 -2 7\n\
rule:grow.partner:+|direct 14 -7 -9\n\
near:right:before 7 -12 -2\n\
gov:subject:carry 6 5 -15\n\
gov:object:bring 7 3 -14\n\
gov:complement:support -2 -15 14\n\
rule:refusal.subject:-|direct 12 -2 -13\n\
near:right:commit 0 14 -18\n\
rule:phrase.subject:+|own -15 20 -5\n\
link:complement(plain)|in -2 -4 -3\n\
rule:effect.patient:+|agent:other|other|direct 2 -16 10\n\
rule:phrase.target:-|act -9 -7 14\n\
rule:idiom.sentence:+|direct 8 -2 -10\n\
link:complement(attitude+)|by 8 3 -16\n\
near:right:note 8 -11 -1\n\
link:complement(attitude-)|on 5 -14 5\n\
near:left:put 1 5 -12\n\
near:left:under 4 -10 0\n\
near:left:day 6 -12 0\n\
near:right:likely 17 -10 -10\n\
rule:friend.copula:+|other 5 8 -16\n\
rule:idiom.clause:-|free -14 -6 17\n\
near:left:major 15 -18 2\n\
rule:attitude.adjective:+|in -11 15 -9\n\
link:complement(cause)|in 3 4 -12\n\
near:right:among 15 -2 -17\n\
near:left:protest -21 -5 23\n\
near:right:new 3 2 -10\n\
near:right:impose 11 -13 0\n\
near:left:regional 18 -15 -6\n\
near:left:carry 19 -11 -13\n\
next:left:think -15 -6 14\n\
rule:bond.partner:+|mixed -13 9 1\n\
rule:effect.patient:+|agent:holder|other|indirect -14 11 -4\n\
gov:complement:_N_ -13 2 7\n\
near:right:criticize 14 -1 -15\n\
near:right:off 11 -1 -16\n\
near:right:create -11 -9 16\n\
gov:complement:use 18 -5 -15\n\
rule:idiom.near:-|narration -14 -3 12\n\
near:right:act -14 10 -2\n\
near:right:four 13 -17 -3\n\
rule:idiom.sentence:+|in -1 5 -8\n\
link:complement(effect-)|by -11 -5 12\n\
near:right:terrorist 6 5 -17\n\
rule:grow.partner:+|own 17 -15 -2\n\
verb:clause:attitude+! -6 14 -14\n\
rule:idiom.near:-|mixed 15 -12 -6\n\
near:right:while -9 -8 12\n\
rule:attitude.agent:+|act 20 -3 -17\n\
gov:owner:party -7 -9 16\n\
next:left:this 6 -10 -2\n\
path:object(attitude+)|out -10 13 -8\n\
link:partner(effect-)|with 18 -18 -2\n\
near:left:even 0 -10 6\n\
path:owner(plain)>subject(cause)|in -17 2 9\n\
rule:phrase.target:-|out 4 -11 2\n\
gov:object:fulfill 2 -20 17\n\
near:right:visit 11 -9 -4\n\
gov:subject:make -4 -6 5\n\
near:right:because -7 10 -10\n\
verb:object:effect+! 3 2 -11\n\
rule:effect.owner-patient:+|agent:target 5 -15 7\n\
link:topic(evaluation+)|in 16 -11 -8\n\
gov:subject:understand -21 6 9\n\
link:topic(plain)|at 14 -11 -6\n\
near:left:oil 11 -3 -13\n\
clause:complement:that|how 21 -9 -12\n\
rule:attitude.noun:-|indirect 5 -2 -9\n\
near:left:more 0 2 -9\n\
rule:break.agent:-|other -16 -6 19\n\
near:left:country -2 3 -6\n\
path:subject(plain)>clause(plain)>clause(plain)|out -16 5 7\n\
near:right:describe 9 -2 -12\n\
rule:reverse.agent:+|other -12 3 3\n\
near:left:direct -15 0 11\n\
near:left:accuse 0 -11 7\n\
verb:attribute:effect+ 20 -11 -10\n\
near:right:with 1 -4 -3\n\
near:right:pressure -11 -6 11\n\
next:right:party -6 -11 17\n\
near:right:team 0 -14 9\n\
rule:inability.subject:-|indirect -3 -13 13\n\
near:right:year 1 1 -9\n\
next:right:make -12 -2 8\n\
near:right:keep -12 11 -5\n\
rule:attitude.self:+|agent:other|free|direct 6 -17 4\n\
gov:object:oppose 9 3 -16\n\
path:owner(plain)>complement(plain)>clause(plain)|out 8 2 -14\n\
rule:effect.topic-patient:-|indirect -14 3 4\n\
near:right:first 10 -6 -10\n\
gov:owner:demand -15 2 10\n\
near:left:position 14 -9 -10\n\
gov:owner:economy 12 2 -17\n\
clause:attribute:to|to 9 -13 -2\n\
near:right:nomination 15 -7 -10\n\
path:owner(plain)|in -13 3 5\n\
gov:object:say -12 -4 10\n\
gov:subject:accept -13 13 -4\n\
near:left:decision -7 12 -10\n\
clause:object:adverbial|after 1 -10 5\n\
near:right:so -9 10 -6\n\
near:right:strategic -15 -1 11\n\
verb:subject:volition!|none -5 12 -12\n\
next:right:refuse 20 1 -22\n\
near:left:base 16 -6 -13\n\
gov:object:praise -14 15 -5\n\
next:left:fulfill 1 -20 18\n\
gov:object:offer -8 19 -14\n\
near:left:top 6 4 -14\n\
clause:clause:that|why -24 3 18\n\
next:right:deal 19 -2 -18\n\
rule:tone.clause:+|act 5 -5 -6\n\
rule:phrase.subject:-|out -10 -6 14\n\
rule:attitude.owner:+|agent:target 17 -20 0\n\
next:left:what -8 -9 11\n\
next:right:oil 7 4 -15\n\
link:subject(reverse)| -6 -7 6\n\
near:right:question 17 -5 -15\n\
next:left:without -10 22 -16\n\
gov:subject:remain 1 -12 6\n\
gov:subject:fulfill -3 -18 20\n\
path:complement(attempt)|in 17 -11 -11\n\
verb:clause:effect- 0 -4 0\n\
gov:object:send 3 -14 7\n\
near:right:hope 13 -13 -3\n\
link:subject(fail)| 0 -15 12\n\
link:topic(plain)|about 15 -5 -14\n\
near:left:interest -2 -14 13\n\
near:left:she -8 -6 8\n\
rule:attitude.self:+|direct 0 -8 1\n\
near:right:can 1 -7 -1\n\
gov:owner:decision -8 11 -7\n\
near:right:fail 1 -10 6\n\
near:right:lift 5 -14 4\n\
rule:will.subject:+|free 3 -11 3\n\
rule:effect.topic-patient:-|in 3 3 -11\n\
rule:attitude.agent:-|direct -5 -8 8\n\
path:topic(plain)>complement(plain)|out -9 1 1\n\
gov:subject:live -19 4 11\n\
gov:subject:see 8 -10 -3\n\
gov:subject:act -13 10 -4\n\
rule:attitude.noun:-|act -5 -11 12\n\
gov:complement:thank 19 -10 -9\n\
near:left:them 7 -12 -1\n\
near:left:request 19 -5 -16\n\
rule:evaluation.noun:-|act 16 -6 -12\n\
rule:effect.event-patient:-|in -9 -5 8\n\
near:left:her -1 -10 6\n\
near:left:message 11 -17 3\n\
rule:effect.event-patient:-|out 11 -7 -7\n\
link:patient(plain)|against 6 -9 -2\n\
rule:attitude.owner:+|agent:side 3 4 -13\n\
rule:evaluation.verb:-|out -6 0 -1\n\
link:topic(plain)|from -5 -6 3\n\
near:right:too -6 -15 17\n\
link:subject(evaluation+)| -5 -3 5\n\
near:left:win 16 -6 -13\n\
gov:object:prevent 13 1 -17\n\
verb:complement:attempt -9 -3 5\n\
near:right:welcome 15 -6 -11\n\
near:right:nothing -18 -4 16\n\
near:left:urge -12 -7 14\n\
rule:attitude.owner:+|agent:holder|other|indirect -2 11 -15\n\
gov:complement:receive 16 -13 -8\n\
rule:attitude.adjective:+|other -8 18 -14\n\
rule:reverse.owner:-|agent:other 12 -2 -13\n\
gov:subject:stay -8 18 -13\n\
gov:object:accept 2 -16 9\n\
near:left:want 5 -12 2\n\
gov:partner:trade 0 11 -14\n\
near:right:discuss -3 10 -13\n\
rule:cause.event-patient:-|indirect 6 -6 -4\n\
near:right:add -8 4 -3\n\
near:right:this -6 1 -1\n\
near:left:control 21 -10 -12\n\
link:complement(attitude-)|by 4 -11 1\n\
link:complement(grow+)|by 18 -5 -17\n\
gov:object:play 16 -11 -7\n\
near:left:government -8 2 1\n\
gov:topic:_N_ 5 3 -12\n\
gov:subject:claim -8 -7 13\n\
rule:attitude.topic:+|other -14 12 -5\n\
near:left:can 4 0 -9\n\
rule:effect.event-patient:-|agent:holder|other|indirect -8 -10 18\n\
clause:clause:ing|for 15 -7 -11\n\
gov:object:lift 6 7 -15\n\
near:right:ask -1 4 -10\n\
rule:phrase.subject:-|direct 3 -13 7\n\
near:left:money -19 6 9\n\
gov:owner:obligation 6 -13 4\n\
gov:object:provide 13 -16 -3\n\
rule:attitude.owner:-|agent:side 6 4 -15\n\
near:left:add -10 -4 8\n\
clause:clause:to|on -15 9 1\n\
link:complement(attitude+)|for 13 -2 -15\n\
gov:subject:develop -5 16 -12\n\
near:right:condemn 5 5 -15\n\
clause:clause:adverbial|when -10 5 -1\n\
near:right:file 22 -7 -16\n\
near:left:claim 3 -11 2\n\
gov:subject:commit 1 13 -17\n\
rule:effect.patient:-|mixed -15 -1 8\n\
next:right:' 6 -9 -1\n\
near:right:concerned 21 -9 -15\n\
near:left:speak 5 4 -13\n\
path:subject(attempt)>clause(plain)|in 1 -12 7\n\
rule:attitude.topic:-|other 12 -3 -13\n\
gov:partner:tie -1 8 -11\n\
near:left:high 18 -7 -14\n\
near:right:blame -16 0 11\n\
next:right:go -13 1 8\n\
rule:reverse.patient:+|out -13 14 -7\n\
link:complement(effect-)|with 8 -13 -2\n\
gov:subject:abandon -7 -10 16\n\
gov:complement:protect 17 -9 -9\n\
gov:complement:strike 18 -8 -13\n\
path:owner(plain)>object(cause)|in 15 -6 -12\n\
next:right:) -3 -9 8\n\
near:left:challenge 8 -15 5\n\
gov:object:hold 4 -1 -9\n\
near:left:primary 15 -7 -9\n\
rule:attitude.owner:-|in -5 3 -3\n\
near:right:conflict 20 -8 -13\n\
near:right:start -7 -10 11\n\
rule:effect.owner:-|free -4 -4 -3\n\
near:right:defense 9 5 -16\n\
rule:tone.clause:+|mixed -1 1 -7\n\
next:right:call 6 0 -10\n\
near:right:prove -11 16 -9\n\
gov:object:counter -18 5 8\n\
near:right:part -5 -10 8\n\
near:left:force 13 -6 -11\n\
next:left:presidential 16 -2 -16\n\
role:complement|own|out 3 0 -8\n\
rule:attitude.self:-|agent:side 3 -13 6\n\
rule:attitude.patient:-|agent:other 2 10 -16\n\
near:right:proposal -13 7 0\n\
near:right:week 10 -12 -3\n\
rule:bond.state:-|out 13 -2 -14\n\
near:right:opposition 16 -7 -10\n\
gov:subject:ask -6 7 -8\n\
verb:subject:evaluation+! -8 -10 14\n\
next:right:claim -15 -4 16\n\
rule:friend.owner:+|direct 15 -13 -5\n\
path:subject(plain)>clause(demand)|out 15 -4 -12\n\
gov:complement:play 15 -11 -6\n\
near:right:speak 6 -1 -10\n\
next:left:put 3 9 -17\n\
near:left:go 11 -6 -10\n\
gov:subject:add -7 0 2\n\
role:attribute|other|out 14 -6 -13\n\
rule:effect.noun-patient:+|act -19 17 -3\n\
near:right:stop -13 1 7\n\
path:subject(plain)>clause(attitude+)|in -7 11 -9\n\
near:left:look -17 5 6\n\
near:right:recent -13 1 7\n\
gov:object:get 6 4 -15\n\
near:left:authority -18 3 10\n\
next:left:' 11 -7 -9\n\
near:right:demand -11 1 5\n\
rule:attitude.adjective:+|free -18 15 -2\n\
rule:attitude.patient:+|indirect -1 4 -9\n\
rule:effect.owner-patient:-|agent:other|other|direct -2 12 -17\n\
near:right:military -10 -7 12\n\
gov:complement:walk 27 -13 -15\n\
rule:evaluation.verb:-|own -11 5 -1\n\
near:left:withdraw 7 0 -14\n\
near:left:just 13 -6 -13\n\
near:right:fall 15 -9 -9\n\
near:right:withdrawal 10 -9 -4\n\
gov:object:reduce 12 -4 -11\n\
near:right:response -13 2 3\n\
clause:object:relative|which -3 -6 2\n\
rule:attitude.received:-|out -23 -2 23\n\
gov:complement:withdraw 0 11 -16\n\
rule:effect.patient:+|direct -1 -6 3\n\
rule:phrase.subject:+|out -10 14 -9\n\
rule:effect.patient:-|other -1 -5 -2\n\
role:object|own|out 9 -10 -4\n\
verb:object:grow+! -14 -4 12\n\
near:left:al -17 7 7\n\
link:owner(effect-)|demonym -9 10 -8\n\
near:right:lack -11 -9 19\n\
rule:cause.event-patient:-|in 1 0 -5\n\
near:left:concern -14 1 8\n\
link:object(reverse)| -6 -9 10\n\
near:left:secretary 16 -8 -11\n\
near:left:million -12 15 -9\n\
gov:subject:introduce -17 -3 19\n\
near:left:endorse 0 10 -13\n\
rule:demand.object:-|agent:side -10 1 3\n\
rule:phrase.target:-|own 6 6 -16\n\
near:left:lose 15 -6 -12\n\
link:complement(effect+)|with -4 5 -7\n\
near:left:suggest -10 -10 15\n\
near:left:welcome 2 10 -15\n\
next:right:win 14 -12 -4\n\
link:complement(plain)|including 13 -4 -14\n\
near:right:bring -13 -3 11\n\
near:right:aim 10 -14 2\n\
near:right:quit -8 -9 16\n\
path:complement(demand)|in 10 -4 -11\n\
gov:subject:praise 15 -7 -10\n\
next:left:or 12 -13 -3\n\
near:left:provide 12 -14 -2\n\
rule:phrase.target:-|agent:holder|other|indirect -14 -6 18\n\
near:left:cause 11 6 -18\n\
rule:attitude.owner:-|mixed -5 -9 12\n\
gov:complement:meet 5 3 -11\n\
gov:subject:lead -5 -9 9\n\
near:left:lift 4 5 -13\n\
rule:effect.patient:+|agent:target -8 -13 17\n\
path:owner(plain)>complement(attitude-)|in -13 8 1\n\
rule:evaluation.copula:+|mixed -10 9 -7\n\
rule:attitude.adjective:-|out -15 -5 19\n\
near:left:comment 15 -2 -16\n\
gov:object:blame -11 -8 15\n\
near:right:vote -10 6 -1\n\
near:left:political -8 -7 11\n\
near:right:help -7 10 -9\n\
near:right:national 4 4 -12\n\
gov:subject:stress 12 2 -15\n\
next:right:take 9 -3 -11\n\
rule:obligation.subject:-|narration -5 -8 10\n\
link:complement(effect-)|for 16 -7 -13\n\
path:subject(plain)>clause(attitude-)|in -10 -6 8\n\
gov:subject:close 5 -16 8\n\
near:left:extend 16 -3 -15\n\
near:right:! -16 8 5\n\
rule:effect.patient:+|mixed -13 1 8\n\
next:left:many 17 -6 -13\n\
gov:subject:revive 16 -12 -4\n\
near:right:activity 9 -2 -12\n\
gov:partner:tension 6 6 -16\n\
near:left:respond 5 -15 7\n\
rule:effect.topic-patient:-|free 5 3 -13\n\
link:complement(plain)|at 5 -9 -2\n\
near:left:alliance -20 6 10\n\
gov:object:welcome -11 16 -10\n\
gov:subject:lose 12 -5 -10\n\
gov:object:see 3 -9 0\n\
rule:idiom.near:+|narration -6 14 -12\n\
near:left:i -17 17 -7\n\
gov:subject:refuse 8 -1 -11\n\
near:right:only -9 7 -6\n\
rule:attitude.noun:-|own -8 13 -8\n\
gov:subject:receive 11 -7 -8\n\
near:right:responsible -17 4 8\n\
gov:owner:campaign 11 -5 -9\n\
near:left:defend -10 15 -7\n\
next:right:obligation 9 -12 1\n\
near:left:– -3 -7 5\n\
role:subject|free|in 1 -1 -2\n\
near:left:know 9 -10 -6\n\
near:left:third 17 -9 -9\n\
near:right:stay 5 9 -17\n\
rule:grow.agent:+|direct 8 -11 -1\n\
path:complement(break-)|in -9 -4 7\n\
gov:object:urge -11 -6 13\n\
rule:grow.partner:+|agent:holder|other|indirect -15 17 -5\n\
rule:evaluation.copula:-|mixed -5 -9 9\n\
gov:subject:argue 12 -8 -6\n\
link:subject(grow+)| -3 0 -1\n\
gov:subject:seek -8 -2 7\n\
near:right:itself -5 -13 15\n\
near:right:supporter 12 -2 -14\n\
near:left:deputy 15 -3 -14\n\
rule:effect.patient:-|own -9 5 -3\n\
gov:complement:lose 17 -5 -14\n\
path:owner(plain)>subject(cause)|out 5 -10 1\n\
near:right:suggest -15 1 11\n\
near:right:expect 13 -8 -7\n\
near:right:end -10 2 1\n\
next:right:( -8 -1 4\n\
near:left:important 14 -4 -13\n\
rule:friend.owner:+|in 1 -11 6\n\
rule:cause.event-patient:-|own -2 9 -10\n\
near:left:candidate -11 -2 8\n\
near:left:presidential -1 5 -9\n\
rule:attitude.topic:+|agent:holder -13 11 -5\n\
gov:partner:meeting -11 9 -4\n\
gov:complement:extend -14 5 5\n\
near:left:limit 4 4 -14\n\
rule:effect.patient:-|agent:side -2 -11 9\n\
near:left:senior 14 -7 -9\n\
rule:effect.event-patient:-|other -6 -3 5\n\
near:right:oil 5 -2 -6\n\
near:right:seem -12 -4 12\n\
rule:phrase.target:+|agent:other -9 5 -2\n\
verb:object:volition!|none 10 -11 -3\n\
gov:object:endorse -4 13 -12\n\
next:left:do 13 -12 -4\n\
near:left:towards 8 0 -12\n\
rule:cause.event-patient:+|act 1 9 -12\n\
near:right:need -3 -8 5\n\
near:left:criticize -1 -11 9\n\
next:left:any 9 0 -12\n\
link:object(evaluation+)| 9 -12 0\n\
near:right:way 13 -13 -3\n\
gov:owner:presence -20 -2 20\n\
rule:attitude.owner:+|agent:holder|free|indirect -10 17 -10\n\
link:complement(grow+)|against 5 -15 7\n\
rule:attitude.agent:-|own -4 5 -7\n\
gov:object:trust -14 -11 22\n\
rule:bond.state:+|own 15 -11 -4\n\
gov:object:leave 9 -11 -5\n\
gov:subject:quit -10 -7 16\n\
near:right:develop 3 9 -15\n\
clause:subject:that|how 11 -11 -4\n\
link:complement(attitude-)|to 14 -10 -7\n\
near:right:word -14 1 8\n\
rule:break.partner:-|agent:holder|other|indirect -22 5 14\n\
path:object(effect+)>clause(plain)|in 10 -15 2\n\
link:owner(evaluation-)|name -14 -5 18\n\
near:left:tension 9 2 -15\n\
next:left:blame -17 0 12\n\
near:right:list 10 -13 0\n\
gov:subject:announce 8 -3 -8\n\
near:left:already 12 -15 0\n\
link:owner(demand)|'s 10 -2 -12\n\
near:left:possible 15 -5 -13\n\
gov:subject:build -12 4 3\n\
link:object(attempt)| 10 -5 -11\n\
next:left:make -10 -2 6\n\
verb:subject:counterfactual|present -16 -2 13\n\
near:left:during -9 3 0\n\
rule:attitude.received:-|agent:holder -24 -1 24\n\
gov:owner:move -12 11 -5\n\
clause:object:relative|what -16 7 3\n\
gov:subject:send 0 -9 5\n\
rule:attitude.patient:+|agent:other 12 -8 -7\n\
near:left:policy 2 -7 -1\n\
gov:complement:discuss 14 -7 -10\n\
rule:evaluation.modifier-patient:+|act 15 -9 -8\n\
gov:complement:sanction -14 -5 17\n\
near:right:history 8 -15 6\n\
link:complement(grow+)|in -2 13 -14\n\
verb:complement:ability|none 13 -5 -12\n\
link:complement(plain)|without -12 20 -10\n\
link:object(evaluation-)| 13 -4 -13\n\
rule:evaluation.modifier:+|other 3 -5 -2\n\
rule:attitude.patient:+|own 13 -11 -5\n\
verb:subject:bond+ -1 3 -7\n\
link:partner(evaluation+)|between -2 12 -11\n\
rule:attitude.patient:+|free 5 -11 1\n\
rule:bond.partner:+|narration -5 -1 2\n\
near:left:minister -2 -9 4\n\
gov:subject:fall 15 -7 -10\n\
near:right:clear 13 -4 -12\n\
next:left:these -11 -6 12\n\
rule:attitude.owner:-|agent:holder|free|indirect 12 -7 -9\n\
near:right:warn 10 -11 0\n\
gov:owner:security 2 13 -17\n\
gov:attribute:serve 17 -9 -9\n\
rule:cause.agent:+|other -10 6 -1\n\
rule:cause.event-patient:+|agent:side -10 12 -6\n\
near:right:miss -21 -3 24\n\
near:right:due 12 -1 -13\n\
gov:owner:concern -6 17 -17\n\
rule:effect.owner:+|act 10 -6 -9\n\
path:owner(plain)>complement(cause)|in 8 -1 -11\n\
rule:evaluation.modifier:+|mixed 9 -13 0\n\
gov:complement:return 12 -13 -2\n\
near:right:agenda -19 6 10\n\
path:object(plain)>clause(attempt)|in 10 1 -14\n\
clause:clause:that|whether 12 -7 -8\n\
rule:grow.partner:+|indirect 1 5 -8\n\
verb:subject:possibility|none 15 -6 -12\n\
next:left:where -11 1 5\n\
near:left:administration 14 -4 -13\n\
next:right:describe 13 -3 -12\n\
verb:clause:future!|present -9 -1 3\n\
near:right:argue 11 -9 -5\n\
rule:break.partner:-|agent:other 10 -2 -13\n\
link:patient(attitude-)|to -15 -6 20\n\
next:left:year -22 1 16\n\
near:left:grateful -13 21 -9\n\
verb:subject:fail -1 -13 12\n\
near:right:illegal 5 5 -15\n\
near:right:go -7 3 -3\n\
path:attribute(plain)>clause(plain)|in 9 0 -13\n\
gov:subject:share 14 -12 -4\n\
near:left:trade -7 5 -3\n\
near:right:but -2 3 -6\n\
link:topic(effect+)|to 11 -7 -8\n\
link:complement(attitude+)|with -11 8 -3\n\
rule:reverse.owner:-|in -7 4 -3\n\
near:right:together 7 3 -14\n\
clause:clause:ing|by -9 9 -4\n\
link:complement(effect+)|for 14 -11 -6\n\
next:right:thank 14 -8 -6\n\
near:left:respect 15 -9 -9\n\
gov:subject:talk -11 -4 11\n\
near:left:counter -16 2 10\n\
rule:phrase.subject:-|indirect -2 -11 11\n\
near:right:threat -7 -10 13\n\
near:right:international 4 -10 3\n\
next:left:before 3 6 -13\n\
near:right:tanker 0 -14 10\n\
gov:owner:action -12 -2 11\n\
rule:reverse.patient:+|agent:holder|other|indirect -18 20 -4\n\
gov:object:visit 13 -10 -5\n\
link:topic(attitude+)|to -4 10 -12\n\
next:right:campaign 13 -6 -9\n\
path:complement(plain)>clause(cause)|in 14 -12 -6\n\
near:left:never -13 2 4\n\
path:object(cause)|out -7 -5 6\n\
link:partner(evaluation+)|with 0 -11 6\n\
clause:attribute:that|that -6 2 -3\n\
near:right:them -2 -9 4\n\
next:right:company 6 4 -14\n\
near:right:threaten 13 -6 -10\n\
next:right:a 1 3 -9\n\
near:right:crude 19 -3 -18\n\
rule:attitude.noun:-|direct -8 10 -8\n\
path:topic(plain)>complement(plain)|in -3 3 -8\n\
near:left:week -3 4 -9\n\
rule:reverse.agent:+|own -7 11 -7\n\
near:left:interview 5 -14 7\n\
gov:subject:break -13 7 3\n\
path:object(effect+)|in 4 -8 -2\n\
near:right:evidence -21 1 16\n\
gov:subject:miss -19 -4 22\n\
near:right:war 4 -9 2\n\
rule:cause.event-patient:+|out -1 6 -9\n\
near:right:maintain 10 -2 -12\n\
gov:subject:manage -17 17 -3\n\
near:right:where -12 9 -4\n\
gov:owner:ally 0 -10 7\n\
verb:attribute:possibility|present 14 -7 -10\n\
verb:clause:attitude-! 11 -13 -3\n\
near:right:three -10 -1 3\n\
link:complement(effect+)|in 7 -2 -10\n\
gov:complement:oppose 15 -9 -9\n\
gov:subject:report 14 -8 -9\n\
path:subject(grow+)>clause(plain)|out 10 -13 1\n\
rule:demand.object:-|act 5 -10 4\n\
near:left:national 14 -9 -7\n\
rule:idiom.near:+|direct -8 4 -2\n\
near:left:race 15 -7 -10\n\
next:right:or 7 -9 -3\n\
clause:complement:participle| -2 -4 -1\n\
near:left:ambassador 13 -5 -10\n\
gov:complement:provide 6 -11 2\n\
near:right:serious 3 7 -15\n\
rule:cause.agent:-|indirect 7 -8 -3\n\
near:left:find -10 12 -7\n\
near:left:influence 11 -15 3\n\
gov:object:lose 14 -7 -10\n\
gov:subject:visit 12 -8 -6\n\
near:right:last -5 -6 5\n\
rule:idiom.near:-|indirect -5 -8 7\n\
near:left:confirm -8 16 -11\n\
near:right:whom -7 16 -13\n\
near:right:large 13 -8 -9\n\
path:owner(effect-)>complement(plain)|out 10 -5 -8\n\
near:left:nation -12 4 2\n\
gov:subject:need 6 1 -11\n\
link:complement(effect-)|against -8 9 -6\n\
next:left:other 9 -7 -6\n\
rule:attitude.received:-|other -21 -2 22\n\
near:left:begin 14 -10 -6\n\
path:topic(plain)|in -12 5 2\n\
near:right:include -7 3 -2\n\
near:right:remain -5 -8 9\n\
clause:object:ing|in -5 -4 4\n\
rule:effect.patient:-|agent:other|free|direct -4 8 -9\n\
verb:complement:volition!|none 12 -9 -5\n\
path:subject(plain)>clause(cause)|in 8 -9 -4\n\
rule:idiom.near:-|own -11 0 5\n\
clause:subject:ing|for -4 6 -6\n\
rule:idiom.near:+|act -20 16 -1\n\
path:topic(plain)>object(plain)>clause(plain)|in 7 -14 4\n\
near:right:abandon -8 -7 13\n\
gov:complement:campaign -21 18 0\n\
gov:complement:react -15 -4 17\n\
gov:partner:business -17 16 -3\n\
near:left:today -15 -3 13\n\
rule:attitude.agent:-|mixed 1 6 -11\n\
path:owner(plain)>complement(effect-)|in -13 10 -1\n\
clause:clause:adverbial|after -8 -5 7\n\
near:left:report 0 4 -11\n\
rule:attitude.topic:-|in 6 -3 -8\n\
rule:attitude.owner:+|mixed 2 9 -15\n\
gov:subject:increase -3 -12 11\n\
rule:effect.partner-patient:+|other -11 12 -4\n\
near:right:same 11 -12 -3\n\
near:right:without -7 9 -9\n\
near:left:change 9 -3 -10\n\
rule:cause.event-patient:+|agent:other|other|indirect 13 -14 -3\n\
rule:effect.topic-patient:-|direct 9 0 -13\n\
gov:patient:opposition -17 -5 21\n\
near:right:begin 8 -3 -10\n\
rule:effect.owner-patient:-|agent:target -7 -6 9\n\
rule:evaluation.copula:-|out 3 -3 -4\n\
near:left:tie -8 -1 3\n\
gov:complement:consider 14 -9 -7\n\
rule:evaluation.verb:+|out 4 -6 -3\n\
near:right:fulfill -7 -10 16\n\
next:left:about -5 4 -6\n\
path:complement(effect-)>clause(plain)|in -11 -2 7\n\
near:right:look 0 -10 4\n\
verb:complement:cause! 4 -9 -2\n\
gov:subject:protect -11 2 7\n\
near:right:several 14 -7 -10\n\
gov:subject:defend 0 9 -12\n\
path:subject(evaluation-)|out -4 4 -7\n\
gov:object:put 3 0 -8\n\
near:right:sign -7 0 3\n\
near:right:border 10 -7 -8\n\
link:complement(plain)|as -2 -9 8\n\
gov:topic:visit 12 -6 -9\n\
near:left:mean 8 -12 0\n\
path:topic(plain)>object(plain)|out -7 7 -8\n\
gov:owner:word -15 4 5\n\
near:right:yet 6 -13 5\n\
near:left:accusation -15 8 4\n\
path:topic(plain)>complement(plain)>clause(plain)|in 1 6 -13\n\
gov:object:suspend -10 -10 17\n\
path:topic(plain)>subject(plain)>clause(plain)|in 8 -12 0\n\
gov:subject:sign -6 -3 5\n\
near:right:well 8 -8 -5\n\
gov:object:attack 12 -6 -11\n\
rule:friend.owner:+|out 9 -6 -6\n\
near:right:turn 0 7 -11\n\
near:right:put -3 -8 5\n\
gov:complement:raise -13 -3 12\n\
rule:friend.owner:+|other -1 9 -11\n\
gov:complement:share 13 -5 -11\n\
near:right:alliance -17 15 -2\n\
path:object(attitude+)|in -1 0 -4\n\
link:complement(receive)|from -4 -10 10\n\
rule:attitude.noun:+|act -10 8 -2\n\
gov:subject:dismiss 4 4 -12\n\
near:left:why -9 6 -1\n\
gov:complement:act 13 -13 -5\n\
near:left:order -3 -11 9\n\
near:right:understand -15 3 8\n\
gov:subject:deserve -18 19 -6\n\
next:left:thank -4 12 -10\n\
rule:attitude.patient:-|in -5 8 -9\n\
near:left:four 8 -13 1\n\
gov:complement:maintain 13 -13 -2\n\
link:owner(friend-)|'s 10 0 -13\n\
rule:attitude.adjective:-|free -9 -9 13\n\
next:left:ask 12 -9 -8\n\
next:left:especially -18 4 11\n\
near:right:problem 6 5 -14\n\
near:right:run 5 -9 -1\n\
path:partner(plain)>complement(plain)|out 0 5 -11\n\
gov:subject:believe 6 -3 -8\n\
gov:object:maintain 5 -11 5\n\
gov:owner:_P_ 10 -4 -10\n\
gov:complement:announce -6 -7 10\n\
rule:reverse.owner:-|free 0 7 -10\n\
gov:owner:agreement 16 -9 -9\n\
near:right:some -2 2 -6\n\
gov:owner:nomination 13 -3 -12\n\
near:right:defend -1 10 -12\n\
rule:prohibition.subject:-|other -10 -6 13\n\
rule:attitude.noun:-|in -3 3 -5\n\
near:right:comment 2 -10 4\n\
near:right:place -12 3 4\n\
rule:effect.patient:-|agent:other|free|indirect 8 -9 -5\n\
rule:effect.noun-patient:-|mixed 8 -5 -8\n\
next:right:ally 11 -6 -7\n\
near:right:2008 18 -4 -16\n\
near:right:position -8 5 -3\n\
gov:object:use 10 -4 -9\n\
near:right:expand -1 11 -12\n\
near:right:prepare 12 -12 -3\n\
near:left:: -4 2 -4\n\
clause:complement:ing|in -1 -8 4\n\
clause:object:that|how 11 -13 0\n\
gov:subject:base -12 5 3\n\
rule:idiom.sentence:+|own 8 -2 -9\n\
link:patient(attitude-)|against -10 12 -7\n\
gov:subject:emphasize 13 -6 -7\n\
near:right:such 5 -1 -9\n\
gov:subject:prompt -13 -4 17\n\
near:left:statement 3 2 -8\n\
rule:friend.copula:-|direct 6 4 -14\n\
near:left:action -8 -4 8\n\
gov:object:win 12 -6 -8\n\
near:right:than 4 -1 -8\n\
gov:complement:pay 1 7 -13\n\
near:left:program 4 -13 6\n\
rule:attitude.received:-|act -20 -1 20\n\
gov:object:consider 1 5 -11\n\
rule:attitude.self:+|agent:holder|other|act 6 1 -11\n\
clause:attribute:relative|which 4 -10 2\n\
near:left:commit 3 10 -15\n\
gov:subject:regard 16 -18 1\n\
verb:clause:effect+! -9 -2 4\n\
next:right:might -3 -12 13\n\
next:right:announce 6 1 -10\n\
next:right:withdrawal 9 -8 -3\n\
rule:attitude.self:+|agent:side -7 2 -1\n\
gov:object:warn -8 -8 14\n\
gov:subject:engage 13 -1 -14\n\
rule:friend.copula:+|direct -5 10 -9\n\
near:left:strategy -7 -9 14\n\
path:object(effect-)>clause(plain)|out 12 -6 -8\n\
near:left:toward 6 -1 -10\n\
near:right:major 6 -13 4\n\
near:right:press 12 0 -12\n\
near:left:international -9 10 -5\n\
near:right:resolution 5 -11 6\n\
near:left:dismiss -13 1 7\n\
gov:subject:find -8 -2 4\n\
link:topic(plain)|like -13 4 6\n\
path:owner(plain)>subject(plain)>clause(plain)|in -3 -7 5\n\
near:left:strong -1 -11 7\n\
near:right:delegate 14 -7 -9\n\
rule:attitude.owner:+|agent:other|free|indirect -12 -1 4\n\
role:modifier|free|in 7 -12 1\n\
near:right:after -1 0 -5\n\
rule:attitude.topic:-|agent:other 7 0 -11\n\
verb:complement:possibility!|present 9 -8 -7\n\
link:owner(cause)|name 14 -7 -9\n\
gov:subject:hold -2 0 -5\n\
near:right:business 9 -13 2\n\
next:right:get -1 10 -15\n\
gov:owner:conflict 21 -6 -15\n\
near:right:save -16 5 8\n\
near:left:much 8 -1 -11\n\
rule:effect.owner:-|mixed -5 -6 6\n\
near:left:consequence -14 -4 16\n\
near:right:here -11 14 -8\n\
rule:evaluation.noun:-|mixed -7 -8 14\n\
rule:attitude.owner:-|agent:holder|own|indirect -13 12 -3\n\
gov:topic:government -14 0 9\n\
next:left:take -14 11 -1\n\
rule:effect.noun-patient:+|indirect 10 -8 -7\n\
next:right:medium -3 -8 11\n\
rule:evaluation.modifier:+|in 3 -4 -3\n\
near:right:presence -14 -1 12\n\
gov:owner:activity 2 3 -9\n\
near:right:next 11 -4 -11\n\
near:right:ignore -15 4 7\n\
near:left:regime -1 -12 10\n\
next:left:our 5 8 -17\n\
near:right:: 2 -6 -2\n\
near:left:team 13 -7 -8\n\
link:complement(break-)|on -8 -4 8\n\
near:right:many 3 1 -9\n\
link:owner(attitude+)|demonym -8 1 1\n\
next:left:visit 13 -9 -5\n\
near:right:denounce 9 3 -14\n\
next:right:welcome 15 -11 -5\n\
near:left:reduce 3 3 -9\n\
rule:break.partner:-|other -8 2 -1\n\
gov:object:follow -2 -7 5\n\
near:left:start 11 -3 -11\n\
near:left:pro -1 11 -13\n\
gov:subject:pick -16 6 5\n\
near:right:dollar -11 -5 14\n\
path:subject(effect+)>clause(plain)|out -8 2 1\n\
near:left:discuss 11 -8 -8\n\
next:left:protect 5 6 -13\n\
near:left:my -14 15 -6\n\
near:left:warn -1 -10 8\n\
clause:complement:adverbial|when -7 1 -2\n\
path:complement(effect-)>clause(plain)|out -11 3 3\n\
verb:clause:possibility!|present -10 7 -3\n\
gov:subject:promise -5 -12 12\n\
next:left:when -5 -6 6\n\
gov:subject:reiterate 14 -4 -10\n\
gov:object:impose -6 -5 7\n\
near:left:question 8 -3 -9\n\
path:subject(attitude-)>clause(plain)|in -6 -7 5\n\
verb:complement:attitude-! 4 -9 0\n\
gov:owner:bank 14 -4 -12\n\
near:right:strongly 11 -4 -9\n\
rule:will.subject:+|direct 4 -7 -1\n\
gov:object:represent 13 -6 -9\n\
next:right:since 5 -9 1\n\
near:right:strike -1 9 -13\n\
near:left:less -8 -9 15\n\
clause:subject:participle|of 9 -14 3\n\
near:left:conflict 8 -13 3\n\
next:left:among 12 -2 -12\n\
near:left:share 11 -5 -10\n\
gov:subject:turn -8 6 -2\n\
link:owner(effect+)|of -12 1 5\n\
rule:phrase.target:+|agent:holder|other|indirect -9 15 -8\n\
gov:patient:support -6 -9 10\n\
path:partner(bond+)>subject(plain)|in 13 -12 -3\n\
gov:topic:response -11 -5 13\n\
gov:owner:case 10 1 -14\n\
near:right:raise -9 6 -1\n\
role:modifier|other|in -14 -2 12\n\
rule:reverse.owner:-|direct -11 -1 8\n\
gov:patient:war 3 7 -13\n\
rule:will.subject:-|in 15 -11 -6\n\
rule:idiom.near:+|own 9 -3 -8\n\
gov:complement:keep -12 1 6\n\
clause:complement:relative| 0 -6 -2\n\
rule:effect.event-patient:+|direct 9 -12 0\n\
near:right:toward -7 -8 12\n\
gov:complement:remain 3 -10 2\n\
link:owner(effect+)|name 11 -9 -4\n\
link:complement(grow+)|on 4 -9 2\n\
near:right:[ 7 1 -12\n\
rule:evaluation.copula:-|act 8 -5 -5\n\
gov:object:force 15 -4 -12\n\
next:right:word -16 9 4\n\
rule:inability.subject:-|direct 5 -7 -2\n\
gov:complement:become 1 -11 7\n\
near:right:further 2 -10 5\n\
rule:inability.subject:-|free 7 -7 -3\n\
next:right:want 0 -7 4\n\
link:owner(attitude-)|name 13 -5 -10\n\
rule:effect.copula:-|direct 8 -2 -10\n\
gov:complement:facilitate -10 16 -6\n\
gov:subject:wait -10 13 -7\n\
near:right:break -11 -4 11\n\
path:subject(plain)>content(plain)>complement(plain)|out 9 2 -13\n\
near:right:attack -1 1 -5\n\
near:left:missile -10 6 1\n\
next:left:accuse 0 -7 4\n\
rule:cause.agent:+|own 2 7 -9\n\
verb:subject:ability!|none -1 -7 4\n\
gov:complement:ask 6 -3 -8\n\
near:right:remove -11 0 7\n\
link:patient(plain)|towards 8 0 -11\n\
near:right:reduce 2 5 -10\n\
near:left:whom 12 -10 -5\n\
near:left:prevent 5 4 -12\n\
gov:subject:declare 9 -11 1\n\
link:patient(attitude+)|for 2 2 -9\n\
clause:object:adverbial|as 6 -6 -5\n\
gov:complement:point -7 -6 9\n\
next:right:bank 15 -7 -9\n\
near:right:company 8 -8 -5\n\
verb:object:ability!|none -2 6 -9\n\
path:complement(plain)>clause(attempt)|in 0 -10 6\n\
gov:object:tell 1 -7 0\n\
path:subject(evaluation+)|out -7 6 -4\n\
near:left:% 13 -8 -7\n\
next:left:reduce 6 3 -11\n\
near:right:others -14 3 8\n\
near:left:receive 10 -12 -3\n\
verb:complement:obligation|none 11 -11 -2\n\
near:left:expand 11 -9 -5\n\
near:left:later 13 -7 -8\n\
gov:subject:let 4 -10 0\n\
near:right:six 5 0 -10\n\
near:right:reject 8 -5 -6\n\
next:right:over -8 2 3\n\
gov:owner:issue 13 -7 -9\n\
near:right:see 7 -7 -4\n\
gov:object:include -2 -9 8\n\
gov:object:facilitate -4 13 -10\n\
gov:complement:denounce 8 3 -15\n\
near:right:serve 6 -11 2\n\
near:right:interview 13 -4 -11\n\
path:owner(plain)>topic(plain)>object(plain)|in 11 -9 -6\n\
near:left:thru 3 -8 -1\n\
rule:effect.copula:+|other 15 -9 -9\n\
clause:object:ing|at 5 3 -11\n\
near:right:longer 10 -11 0\n\
link:complement(plain)|than -4 -10 8\n\
near:right:whether 11 -11 -2\n\
near:right:decide 8 -2 -9\n\
rule:friend.copula:+|own 13 -12 -2\n\
near:left:reason -11 8 -2\n\
near:right:approach 3 1 -9\n\
rule:cause.agent:+|direct -2 6 -8\n\
rule:attitude.topic:+|agent:other 11 -3 -11\n\
next:left:give -3 -8 6\n\
verb:attribute:none!|present -3 6 -8\n\
near:left:guarantee 4 -12 5\n\
next:left:praise -12 14 -4\n\
path:subject(evaluation-)|in -1 -8 5\n\
near:left:leader 8 -8 -3\n\
rule:demand.object:-|agent:other|other|indirect -4 -8 8\n\
gov:owner:request 2 7 -12\n\
next:right:share 11 -4 -9\n\
path:subject(receive)>clause(plain)|out 4 -9 2\n\
path:subject(reverse)|in 0 -10 6\n\
rule:attitude.adjective:-|other -9 -3 7\n\
near:right:kill 12 -7 -8\n\
rule:effect.event-patient:+|free 9 -12 0\n\
near:left:since -2 -6 3\n\
gov:complement:agree -10 -4 9\n\
link:complement(attitude-)|against -5 8 -8\n\
rule:cause.event-patient:-|agent:holder|other|act -1 -7 7\n\
near:right:arm 10 -11 -1\n\
gov:complement:work -3 3 -6\n\
next:right:policy 9 -5 -7\n\
path:object(attempt)|in 10 -8 -6\n\
gov:object:draw 14 -6 -10\n\
path:owner(plain)>complement(receive)|out 9 -6 -6\n\
link:partner(attitude-)|with -13 1 7\n\
link:complement(attitude+)|on 4 -11 5\n\
gov:object:reimpose 13 -6 -9\n\
near:right:full -6 9 -8\n\
rule:break.agent:-|indirect 11 -5 -8\n\
path:subject(cause)>clause(plain)>clause(plain)|in 7 2 -13\n\
near:right:leader 1 -10 5\n\
gov:subject:resume 11 -2 -9\n\
next:right:when 11 -10 -5\n\
gov:object:express 5 0 -8\n\
next:right:if -11 3 3\n\
near:right:follow 7 -8 -1\n\
gov:object:pay 0 6 -12\n\
near:right:seek -3 -5 6\n\
verb:attribute:future|present 10 -4 -10\n\
next:left:criticize -10 -3 11\n\
gov:subject:travel 15 -5 -11\n\
rule:cause.event-patient:-|out 0 -5 1\n\
path:complement(attitude-)>clause(plain)|out 11 -3 -10\n\
near:left:president -5 -1 1\n\
gov:complement:run 10 -6 -7\n\
verb:subject:obligation|past -1 -9 8\n\
near:left:consider -9 6 -2\n\
near:right:stress 11 -4 -9\n\
near:left:follow -8 -1 5\n\
near:left:member 5 -8 -1\n\
rule:attitude.topic:+|out -12 6 1\n\
gov:object:denounce 3 3 -10\n\
gov:subject:advance -14 13 -2\n\
near:left:inside 14 -4 -13\n\
rule:obligation.subject:-|free -5 -5 5\n\
rule:attitude.owner:-|act 8 -3 -8\n\
rule:attitude.adjective:-|act -12 -5 15\n\
near:right:weak -17 -4 19\n\
gov:subject:undermine -12 -3 13\n\
link:object(break-)| -1 0 -6\n\
near:right:export 9 -4 -8\n\
clause:subject:adverbial|since -8 4 -4\n\
near:left:long -9 -5 7\n\
near:left:certain -11 -5 14\n\
next:right:hope 11 -11 -2\n\
gov:complement:send -9 0 3\n\
link:patient(plain)|toward 15 -11 -6\n\
gov:object:highlight -17 11 1\n\
next:left:trust -13 -9 19\n\
rule:cause.agent:+|narration 7 -4 -6\n\
rule:effect.patient:+|own 7 -6 -4\n\
gov:owner:strategy 7 -13 5\n\
verb:subject:demand! -12 1 8\n\
path:owner(plain)>object(plain)|in 4 -3 -5\n\
near:right:name -10 -6 10\n\
near:left:development 14 -12 -4\n\
path:object(grow+)|in 7 -9 -1\n\
rule:effect.topic-patient:-|agent:holder -5 -6 10\n\
next:left:candidate -14 4 6\n\
near:right:exchange 6 4 -12\n\
rule:effect.patient:-|narration -1 5 -9\n\
gov:subject:push -10 1 5\n\
path:subject(attitude-)>clause(plain)|out 6 -5 -5\n\
gov:object:address -11 -5 12\n\
near:right:down 4 0 -8\n\
path:subject(cause)>clause(plain)|in 3 -2 -5\n\
near:left:reporter 12 -6 -11\n\
role:topic|own|out 6 -8 -1\n\
near:right:term -10 -2 6\n\
near:left:repeatedly -10 7 0\n\
near:left:drone 14 -2 -14\n\
rule:effect.patient-patient:-|in 4 7 -13\n\
rule:attitude.self:-|agent:holder|other|act -10 -3 10\n\
near:right:often 8 3 -15\n\
near:left:future 10 -11 0\n\
near:left:news 11 -5 -9\n\
link:complement(attitude+)|in 2 -2 -7\n\
path:subject(evaluation+)|in -8 -1 4\n\
near:right:stand 2 0 -7\n\
clause:attribute:ing| 5 5 -13\n\
rule:bond.state:-|free 8 -1 -10\n\
near:right:secretary -8 -6 11\n\
near:left:recent 6 -6 -4\n\
gov:subject:destroy -11 -4 14\n\
link:topic(grow+)|of -14 1 10\n\
rule:will.subject:+|act -11 10 -1\n\
near:right:refusal -17 -2 17\n\
next:left:include -7 -3 5\n\
near:left:fully -4 13 -10\n\
rule:will.subject:+|out -6 0 2\n\
near:right:second 1 5 -10\n\
near:left:every 4 -12 1\n\
near:left:ministry -7 -7 12\n\
link:complement(attitude-)|between 11 -1 -13\n\
gov:object:discuss 9 -7 -7\n\
rule:evaluation.modifier-patient:+|indirect 1 8 -10\n\
near:right:benefit 2 5 -10\n\
next:right:speak -10 0 6\n\
rule:evaluation.noun:-|own 5 -11 2\n\
path:complement(plain)>clause(plain)>clause(plain)|out 7 4 -12\n\
path:object(attitude-)>clause(plain)|in 3 -9 0\n\
rule:attitude.partner:-|indirect -9 -6 13\n\
link:owner(plain)|from 13 -11 -3\n\
near:right:hospital -19 13 3\n\
near:right:capability -10 8 -2\n\
near:right:market 12 0 -13\n\
gov:subject:extend 4 -9 2\n\
rule:idiom.sentence:+|narration -7 10 -7\n\
rule:attitude.patient:-|free -9 -1 3\n\
rule:evaluation.verb:+|act 11 -5 -7\n\
near:right:2015 1 -8 3\n\
gov:subject:threaten 8 -8 -3\n\
gov:complement:find 8 -1 -10\n\
gov:subject:raise -7 6 -4\n\
near:left:partner 12 -10 -4\n\
rule:attitude.topic:-|direct 3 6 -13\n\
rule:effect.patient:-|agent:other|other|indirect -8 -2 2\n\
rule:effect.partner-patient:-|free 15 -8 -7\n\
near:right:final 11 -11 -1\n\
near:right:let -8 -7 11\n\
path:owner(plain)>complement(attitude+)|out 8 1 -10\n\
rule:attitude.patient:-|indirect -7 -5 7\n\
rule:attitude.patient:+|out -3 -11 10\n\
gov:complement:show 8 -5 -7\n\
gov:object:condemn -9 -3 7\n\
next:right:nomination 12 -6 -6\n\
rule:effect.noun-patient:-|agent:other -1 7 -11\n\
next:right:agree 3 0 -9\n\
link:topic(attitude-)|in 11 -3 -11\n\
near:left:terrorism 3 7 -11\n\
gov:object:release 1 9 -12\n\
near:right:underline 14 -9 -5\n\
gov:complement:reach 8 -8 -4\n\
next:right:issue 12 -2 -12\n\
near:right:despite -10 8 -2\n\
next:right:pressure -6 -6 11\n\
gov:complement:add -11 -3 11\n\
path:subject(demand)>clause(plain)|in 4 -10 3\n\
next:left:first 9 1 -11\n\
gov:subject:indicate -13 2 8\n\
near:right:increase -9 -4 10\n\
next:left:use 9 -2 -11\n\
near:right:extend 10 -3 -10\n\
near:left:blame -8 -4 6\n\
path:subject(grow+)>clause(plain)|in -3 -6 1\n\
path:topic(plain)>object(receive)|in 9 -11 0\n\
gov:subject:enter 9 -5 -7\n\
near:left:general 11 -10 -4\n\
path:complement(bond+)|in 12 -5 -10\n\
near:right:regional -1 5 -8\n\
near:right:bid -12 10 -3\n\
rule:effect.noun-patient:-|agent:holder 3 -10 6\n\
near:right:convention 10 -3 -9\n\
near:right:big 3 -10 3\n\
gov:owner:member 9 -4 -7\n\
rule:effect.event-patient:+|in 2 -7 -1\n\
gov:subject:hope 8 -8 -4\n\
near:right:immediately -10 -6 12\n\
near:right:repeatedly 5 -10 1\n\
rule:attitude.owner:-|agent:target -12 1 8\n\
gov:partner:war 13 -9 -5\n\
near:right:use -4 -5 4\n\
next:left:keep -8 10 -6\n\
near:left:either 16 -9 -8\n\
near:left:term -9 -4 10\n\
clause:clause:relative|that 0 -3 -3\n\
near:left:speech 4 -11 3\n\
path:owner(plain)>subject(effect+)|out 11 -9 -4\n\
verb:clause:evaluation+ 2 -6 -1\n\
link:complement(effect+)|between 8 -4 -5\n\
rule:effect.partner-patient:+|free 11 -6 -7\n\
verb:complement:evaluation- 3 -6 -2\n\
near:right:isolate -14 -4 16\n\
gov:object:kill 6 6 -15\n\
rule:reverse.patient:-|agent:holder -13 -3 13\n\
near:left:walk 19 -10 -10\n\
near:left:embargo 5 -3 -7\n\
path:subject(receive)>clause(plain)>clause(plain)|in 5 -12 5\n\
rule:effect.topic-patient:-|act 9 -6 -4\n\
gov:complement:look -2 6 -10\n\
next:left:inside 15 -3 -14\n\
near:right:month 8 -7 -6\n\
rule:effect.partner-patient:+|in 6 -2 -8\n\
gov:owner:attack 9 -7 -5\n\
rule:prohibition.subject:-|in 5 -7 0\n\
rule:friend.copula:+|free -7 3 -1\n\
near:left:assassination 1 9 -13\n\
near:left:then -5 -6 6\n\
near:right:] 1 2 -9\n\
rule:effect.owner-patient:+|other -4 3 -3\n\
path:object(attitude+)>clause(plain)|in -7 -1 1\n\
near:right:force 5 -1 -8\n\
path:owner(plain)>object(receive)|in -10 -8 13\n\
rule:reverse.owner:-|indirect 3 -1 -6\n\
near:right:grateful 17 -14 -5\n\
next:left:than 4 -7 -3\n\
rule:attitude.owner:+|agent:other|other|indirect -10 9 -4\n\
gov:object:announce 8 -5 -6\n\
rule:idiom.clause:-|act -14 -3 16\n\
near:right:world -7 -5 7\n\
rule:attitude.patient:+|mixed 12 0 -13\n\
verb:clause:cause! 9 -3 -10\n\
path:topic(plain)>attribute(plain)|in 6 -4 -8\n\
link:complement(break-)|with -8 -9 12\n\
near:left:get 1 0 -8\n\
near:left:border -11 2 3\n\
gov:owner:tanker 10 -10 -1\n\
path:complement(plain)>clause(plain)>clause(plain)|in -8 -1 3\n\
rule:reverse.patient:-|other -12 -1 11\n\
link:complement(effect+)|from 10 -11 -4\n\
rule:reverse.patient:+|free 4 2 -9\n\
clause:subject:to|on 9 -2 -8\n\
rule:attitude.self:-|agent:other|other|direct -12 0 7\n\
near:left:weapon -1 5 -9\n\
near:left:agree -9 6 -3\n\
near:right:face -3 -7 6\n\
rule:evaluation.modifier-patient:+|free 8 -3 -9\n\
rule:cause.event-patient:+|agent:holder|other|act 0 9 -10\n\
near:right:wrong -13 2 8\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -10 -1 9\n\
next:left:endorse -8 10 -5\n\
gov:subject:buy 11 -5 -10\n\
link:complement(grow+)|to -13 1 8\n\
near:left:offer 1 3 -11\n\
near:left:defense 8 0 -11\n\
path:owner(plain)>complement(plain)|in -1 -3 -3\n\
gov:object:reiterate 13 -7 -7\n\
rule:demand.object:-|agent:side|other|direct -9 2 2\n\
rule:idiom.clause:-|own -11 11 -5\n\
next:right:– 7 -8 -1\n\
near:right:great -8 2 -1\n\
gov:subject:file 14 -6 -8\n\
gov:object:carry 7 -8 -5\n\
near:left:measure -10 5 0\n\
link:topic(plain)|including 13 -5 -10\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -15 1 12\n\
near:right:manage -12 13 -4\n\
clause:subject:relative|whom 10 -5 -8\n\
path:subject(attempt)|in -5 1 -1\n\
near:left:let -10 -6 11\n\
verb:subject:attempt! 5 -1 -8\n\
gov:object:mention 14 -10 -7\n\
near:right:candidacy -13 1 8\n\
path:subject(plain)>clause(effect-)|out 11 -2 -11\n\
next:right:come -7 6 -6\n\
near:left:view 7 -8 -2\n\
gov:complement:engage 15 -6 -9\n\
gov:object:buy 11 -4 -11\n\
near:right:choose -10 -4 11\n\
rule:phrase.target:+|direct 1 1 -7\n\
verb:subject:obligation!|present -8 0 3\n\
path:attribute(plain)|out 1 -4 -5\n\
gov:complement:direct -14 5 6\n\
clause:object:adverbial|when -3 3 -6\n\
link:owner(evaluation-)|of -10 -6 13\n\
path:complement(grow+)>clause(plain)|out 12 -5 -8\n\
near:left:part 3 -5 -4\n\
path:owner(plain)>subject(receive)|out 5 -7 -2\n\
near:left:resolution -8 3 0\n\
verb:subject:obligation!|none -1 -9 7\n\
rule:effect.owner-patient:+|agent:side 0 -6 -2\n\
gov:complement:describe 6 -3 -9\n\
rule:break.agent:-|in 7 -9 -2\n\
gov:subject:draw 7 -10 -2\n\
rule:idiom.clause:-|mixed -6 -6 10\n\
rule:effect.topic-patient:+|indirect -7 5 -2\n\
link:owner(cause)|'s -4 -8 7\n\
gov:subject:intend -11 2 6\n\
gov:complement:blame 12 -6 -7\n\
gov:owner:opposition 11 -8 -4\n\
near:right:field 12 -1 -12\n\
next:left:all 0 -9 5\n\
gov:subject:get 3 -5 -3\n\
near:right:present -7 -6 8\n\
near:right:far 8 -5 -8\n\
near:left:well 6 -6 -4\n\
next:right:never -14 -1 12\n\
rule:grow.partner:+|agent:side -9 8 -2\n\
clause:attribute:relative|that -11 -3 10\n\
near:left:commend -12 18 -6\n\
gov:owner:compliance -12 -2 8\n\
gov:subject:kill 10 -4 -8\n\
clause:subject:that|where 5 -3 -7\n\
rule:attitude.owner:-|agent:holder|other|act -9 -3 10\n\
gov:complement:end 9 -10 -2\n\
near:right:protect -11 3 5\n\
near:left:complain -13 -6 18\n\
near:left:demand -2 -8 6\n\
near:right:away -6 -10 11\n\
near:left:mechanism 9 -6 -6\n\
gov:owner:state 1 -8 3\n\
clause:subject:ing|about -11 -2 10\n\
next:left:– 6 -1 -8\n\
rule:idiom.clause:+|in -10 6 -1\n\
near:right:send 7 -7 -4\n\
verb:clause:ability!|none 13 -4 -9\n\
path:complement(cause)>clause(plain)|in -2 -7 4\n\
rule:effect.event-patient:+|other -5 6 -7\n\
path:subject(break-)|in -7 -5 8\n\
rule:effect.owner-patient:-|agent:other|own|direct 9 -2 -10\n\
verb:clause:demand! -11 4 4\n\
near:right:presidential 6 -7 -2\n\
near:left:group -7 -4 7\n\
gov:owner:proposal -4 7 -9\n\
near:left:politician -13 2 9\n\
near:left:legitimate -12 14 -3\n\
near:right:another 10 -5 -9\n\
rule:effect.owner-patient:-|mixed 3 -1 -8\n\
near:right:global -10 -5 12\n\
rule:effect.event-patient:-|own 0 9 -9\n\
near:left:nominee 2 2 -9\n\
gov:object:extend -1 4 -7\n\
near:left:replace 13 -8 -8\n\
next:right:can -5 -2 0\n\
rule:reverse.patient:+|agent:holder|other|act -12 12 -4\n\
near:right:system 10 -8 -4\n\
gov:subject:suspend 9 -1 -11\n\
next:right:commitment 2 -5 0\n\
near:left:help 6 -6 -5\n\
near:right:strong 4 -2 -7\n\
rule:friend.owner:+|own 8 -9 -1\n\
path:topic(plain)>topic(plain)>object(plain)|out 9 -1 -10\n\
near:left:argue 1 -1 -8\n\
next:right:: -6 -6 7\n\
gov:complement:write -2 4 -8\n\
gov:subject:suffer 2 6 -11\n\
path:subject(plain)>clause(grow+)|out -10 -2 10\n\
near:right:60 -6 -8 12\n\
gov:object:change 4 -9 2\n\
near:right:hand -3 -9 7\n\
gov:complement:bring 8 -3 -8\n\
near:right:declare 9 -6 -5\n\
path:owner(plain)>subject(attitude-)|in -11 0 8\n\
near:left:back -3 -5 1\n\
gov:owner:approach -10 3 3\n\
next:left:despite -9 -4 8\n\
near:right:sit -6 -9 11\n\
link:patient(attitude+)|of -10 -6 12\n\
near:left:leave 3 -3 -6\n\
rule:attitude.received:-|agent:holder|other|act -19 0 18\n\
gov:subject:save -11 -1 10\n\
rule:phrase.target:+|agent:side -4 8 -8\n\
near:left:will -1 -2 -3\n\
gov:subject:denounce 9 -1 -9\n\
near:right:service 4 -11 4\n\
near:right:ban 10 -6 -5\n\
rule:cause.event-patient:-|agent:other|free|indirect 8 -5 -5\n\
gov:subject:ignore -11 2 5\n\
next:right:note 8 -6 -5\n\
near:left:refer 4 -10 2\n\
clause:object:adverbial|since 3 -10 5\n\
near:left:commitment 8 -8 -3\n\
link:topic(bond+)|in 11 -8 -4\n\
path:object(attitude+)>clause(plain)|out 11 -4 -8\n\
near:left:act -4 9 -10\n\
near:left:old 13 -6 -8\n\
gov:complement:stay -14 5 5\n\
gov:subject:cooperate -10 11 -4\n\
rule:effect.topic-patient:+|other 2 1 -7\n\
near:left:independent -12 -4 12\n\
near:right:closer 11 -10 -4\n\
gov:complement:issue -9 0 5\n\
near:right:my -14 17 -7\n\
gov:subject:address -5 -7 8\n\
near:left:stance -12 4 4\n\
path:owner(effect-)>object(plain)|out 9 0 -13\n\
gov:object:commend -12 17 -6\n\
gov:complement:commit 4 6 -13\n\
near:right:commitment -3 -5 3\n\
near:right:especially 0 -8 4\n\
next:left:toward 5 0 -9\n\
near:right:find 1 -6 1\n\
near:left:write 4 -8 -1\n\
clause:object:that|where 11 -8 -5\n\
rule:bond.state:+|direct 3 1 -7\n\
near:left:press -10 5 1\n\
gov:subject:release 1 -8 2\n\
gov:owner:oil 3 2 -9\n\
near:right:trade -5 -4 4\n\
near:right:live -10 4 1\n\
near:right:law -8 -3 8\n\
rule:break.partner:-|free 10 -2 -10\n\
link:patient(effect+)|to -11 14 -6\n\
gov:complement:put -6 1 0\n\
gov:partner:relationship 3 2 -8\n\
rule:effect.topic-patient:+|agent:other -7 6 -3\n\
clause:clause:that|where 9 -10 -1\n\
gov:complement:sell 8 -2 -10\n\
clause:object:adverbial|because 3 -8 0\n\
near:left:restriction 10 -6 -8\n\
near:right:pass 4 3 -11\n\
gov:subject:attack 9 -3 -9\n\
path:owner(plain)>subject(effect-)|out 0 -7 6\n\
rule:attitude.noun:+|free -5 -2 -1\n\
clause:clause:adverbial|although -4 -6 9\n\
clause:subject:ing|instead_of -10 -4 12\n\
near:left:chief 6 -6 -5\n\
link:complement(plain)|under -10 -2 8\n\
gov:subject:comply 8 0 -11\n\
near:left:single -14 6 3\n\
rule:attitude.self:+|agent:other|other|direct 0 -9 5\n\
near:left:may 6 -3 -9\n\
gov:owner:leadership -11 3 4\n\
near:left:) -1 -4 1\n\
near:right:case 3 2 -9\n\
rule:refusal.subject:-|narration -12 6 4\n\
near:left:reaffirm 17 -10 -8\n\
path:owner(plain)>complement(plain)>clause(plain)|in 2 -1 -6\n\
next:left:former 0 -7 4\n\
gov:subject:succeed -3 -9 11\n\
near:left:chemical 8 1 -12\n\
next:right:relation -9 0 5\n\
gov:object:target -10 -3 11\n\
rule:effect.owner-patient:+|own 2 -2 -5\n\
link:owner(effect-)|by 4 1 -9\n\
gov:owner:claim -6 -5 9\n\
gov:subject:deliver -9 -2 6\n\
next:left:know 8 2 -13\n\
near:left:nothing -11 8 -2\n\
path:topic(plain)>subject(plain)|in -4 1 -6\n\
rule:cause.event-patient:+|agent:holder|free|indirect -9 11 -3\n\
rule:bond.state:+|indirect 7 -7 -4\n\
path:object(reverse)|in 11 -6 -6\n\
near:left:strike 2 3 -10\n\
clause:subject:adverbial|even_if 8 2 -13\n\
path:object(plain)>clause(plain)|out 5 -4 -6\n\
near:right:reaction 13 -4 -10\n\
gov:complement:voice -10 -1 7\n\
gov:complement:carry 4 -7 -1\n\
path:complement(break-)|out 3 -8 0\n\
near:right:later 6 2 -10\n\
clause:object:adverbial|before 6 -11 3\n\
near:right:example 1 11 -14\n\
near:left:convince 14 -7 -9\n\
next:left:defend -5 11 -7\n\
rule:attitude.topic:+|free 4 1 -8\n\
link:complement(cause)|with 1 -6 0\n\
near:right:chief 2 -9 3\n\
gov:subject:endorse 10 -4 -7\n\
near:left:enter 11 -8 -5\n\
rule:phrase.target:-|agent:other -4 4 -5\n\
near:right:behavior -10 -3 11\n\
link:topic(effect+)|from 11 -5 -9\n\
link:complement(grow+)|between 7 -4 -6\n\
gov:subject:stop 2 0 -6\n\
near:right:goal 1 -10 7\n\
near:right:relationship 11 -11 -4\n\
near:left:try -7 3 -1\n\
near:right:open -4 5 -8\n\
near:right:request 0 5 -9\n\
rule:idiom.clause:-|narration -10 5 2\n\
gov:subject:violate 0 4 -8\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -9 1 3\n\
next:right:seek 3 -9 3\n\
near:right:affair 11 -4 -8\n\
gov:subject:choose -8 -5 11\n\
near:left:seem 10 -6 -7\n\
clause:clause:adverbial|because 0 -6 2\n\
next:right:decision 3 -9 3\n\
gov:subject:form 3 4 -10\n\
near:right:million 7 -8 -3\n\
gov:object:_N_ -3 3 -6\n\
near:left:down -7 4 -4\n\
verb:clause:obligation|past -4 -11 12\n\
near:right:between 8 -5 -5\n\
next:right:miss -15 -3 18\n\
link:patient(attitude-)|of -11 3 2\n\
link:complement(attitude-)|at -12 -2 14\n\
near:right:limit 3 4 -10\n\
near:left:right -6 0 1\n\
rule:idiom.sentence:-|indirect -2 -5 2\n\
gov:complement:pull 2 4 -9\n\
path:subject(plain)>content(plain)>object(plain)|in -15 3 9\n\
rule:attitude.owner:+|agent:side|other|direct -4 11 -10\n\
next:right:about -8 -3 7\n\
near:left:diplomat -5 -5 7\n\
near:right:five 8 -2 -9\n\
path:subject(effect-)>clause(demand)|in -2 -10 10\n\
rule:effect.event-patient:-|agent:other -4 5 -5\n\
near:left:success -14 5 7\n\
next:right:crude 14 -1 -15\n\
gov:complement:refer -3 -6 4\n\
near:right:site -13 2 8\n\
gov:topic:oil 3 5 -11\n\
near:left:discussion 13 -8 -7\n\
near:left:threaten 0 4 -10\n\
near:right:study 13 -7 -6\n\
rule:attitude.patient:+|agent:side 11 -8 -6\n\
path:owner(attitude+)>object(cause)|in 13 -11 -3\n\
rule:attitude.cause:-|agent:holder -13 -3 15\n\
gov:subject:think 4 -7 0\n\
rule:refusal.subject:-|other 1 -6 1\n\
next:right:quit -8 -5 12\n\
rule:effect.partner-patient:+|agent:holder -6 11 -6\n\
near:right:spend 1 -9 4\n\
rule:attitude.partner:-|other 5 -11 4\n\
near:right:water 11 -4 -10\n\
near:right:across 2 9 -12\n\
gov:object:regard -14 13 -2\n\
gov:complement:begin 10 -2 -9\n\
gov:complement:lift 5 4 -11\n\
verb:clause:effect-! -7 -2 5\n\
rule:obligation.subject:-|mixed -1 -9 8\n\
near:right:change -3 -6 5\n\
path:owner(plain)>subject(grow+)|out 9 -9 -1\n\
near:left:difficult 13 -4 -11\n\
rule:attitude.adjective:+|out -8 12 -6\n\
gov:subject:invite 8 0 -9\n\
near:left:opinion -11 3 4\n\
gov:owner:leader 10 -7 -5\n\
near:right:once -2 -7 4\n\
gov:subject:listen -10 15 -8\n\
link:complement(effect+)|by 2 -8 2\n\
path:topic(plain)>attribute(plain)|out 1 2 -8\n\
near:right:gas 10 -5 -9\n\
rule:bond.state:+|narration 6 -9 1\n\
rule:attitude.patient:-|agent:holder|other|indirect -10 -7 13\n\
path:owner(plain)>attribute(plain)|out 3 0 -7\n\
rule:attitude.cause:-|out -11 -3 13\n\
gov:subject:facilitate 11 -3 -10\n\
rule:evaluation.verb:-|mixed 8 -6 -5\n\
near:left:company -4 -7 7\n\
near:right:launch 5 -7 -1\n\
near:left:last 1 -4 -5\n\
rule:reverse.patient:+|act -8 9 -6\n\
near:right:destroy -13 -2 13\n\
near:left:example -11 2 4\n\
gov:subject:cause 1 -10 7\n\
near:right:wish 7 1 -11\n\
near:right:family 9 -2 -10\n\
near:right:account 5 -9 0\n\
gov:subject:insist -8 4 1\n\
gov:owner:role 0 4 -8\n\
gov:complement:know -1 -9 8\n\
gov:object:beat 13 -6 -7\n\
near:left:exchange 11 -5 -7\n\
rule:idiom.clause:-|indirect -10 6 0\n\
next:right:impose 6 -10 4\n\
verb:clause:ability|none 10 -9 -2\n\
near:right:fear 11 -3 -9\n\
near:right:deserve -8 13 -8\n\
gov:topic:one 3 4 -9\n\
near:right:regret 10 -1 -12\n\
gov:subject:forget 4 -11 4\n\
rule:cause.agent:-|act 10 -4 -7\n\
rule:effect.owner-patient:-|agent:other|free|direct -9 1 4\n\
near:left:though 7 -7 -3\n\
near:right:counter -12 9 -1\n\
near:right:port -12 5 1\n\
near:left:pursue -10 3 3\n\
next:right:withdraw -8 -2 7\n\
next:right:into -1 5 -9\n\
rule:attitude.adjective:+|agent:other|free|indirect -12 16 -5\n\
rule:evaluation.verb:+|direct 4 -4 -4\n\
next:left:some -2 -7 7\n\
near:right:praise 8 -6 -4\n\
near:left:highlight -13 12 -2\n\
link:complement(plain)|behind 10 -1 -11\n\
near:left:expect 2 -7 3\n\
path:topic(attitude+)>object(cause)|in -1 12 -12\n\
gov:subject:invest 12 -3 -11\n\
rule:effect.copula:+|free -8 5 1\n\
rule:effect.patient:+|narration 9 -4 -6\n\
near:left:evidence -10 6 0\n\
verb:subject:grow+! -5 5 -5\n\
near:left:ever 2 -8 3\n\
gov:complement:file -13 4 6\n\
path:complement(evaluation-)|out 9 -7 -3\n\
near:right:emphasize 10 -9 -1\n\
near:right:advance -11 11 -3\n\
gov:owner:alliance -12 15 -5\n\
rule:cause.event-patient:+|agent:target 1 -12 10\n\
rule:attitude.topic:-|mixed 9 1 -12\n\
near:right:president 3 -3 -5\n\
gov:owner:dollar -11 -2 12\n\
next:right:dollar -13 -2 13\n\
near:right:build -8 3 -1\n\
near:left:once -3 -9 8\n\
rule:attitude.self:+|agent:target 4 -12 5\n\
rule:bond.state:+|act 8 -4 -5\n\
near:left:sure -2 -11 11\n\
rule:attitude.topic:-|agent:holder 2 -7 0\n\
near:right:money 4 -1 -9\n\
path:subject(plain)>clause(receive)|in -10 -1 7\n\
path:subject(effect+)>clause(plain)>clause(plain)|in 3 -8 2\n\
rule:friend.copula:+|out 5 -7 -2\n\
path:owner(plain)>subject(attitude-)|out 5 -4 -6\n\
clause:object:ing|on 6 -1 -8\n\
link:topic(plain)|than -13 -2 12\n\
near:right:ship 6 -2 -8\n\
gov:subject:ensure -10 0 6\n\
gov:subject:recognize 9 -6 -5\n\
gov:object:meet 5 -6 -4\n\
near:right:criticism -6 -5 10\n\
rule:effect.patient:-|agent:holder|free|act 10 -2 -8\n\
near:right:reiterate 10 -3 -8\n\
rule:bond.state:-|act 11 -3 -9\n\
near:left:economic -3 3 -4\n\
rule:grow.agent:+|mixed 10 -3 -9\n\
rule:effect.copula:-|out 4 -1 -7\n\
near:right:firm -6 8 -6\n\
next:left:— 6 -4 -6\n\
gov:owner:view 8 -2 -8\n\
rule:effect.owner:+|mixed -1 6 -8\n\
gov:subject:establish -8 -2 6\n\
next:right:position -9 7 -2\n\
verb:complement:obligation|past -10 5 1\n\
gov:owner:reaction 13 -3 -12\n\
clause:subject:adverbial|though 8 -4 -6\n\
rule:break.partner:-|out -7 -4 7\n\
near:left:draft -10 4 2\n\
gov:owner:goal -1 -10 9\n\
path:owner(plain)>complement(cause)|out -6 -3 4\n\
near:right:rival 6 0 -9\n\
near:right:fully 1 3 -8\n\
near:right:development -10 8 -2\n\
near:left:dispute 9 -2 -9\n\
gov:object:confirm -14 15 -3\n\
near:left:whose 7 -9 -1\n\
rule:phrase.target:+|agent:other|free|indirect -9 6 -1\n\
gov:object:expect 3 -9 4\n\
near:left:him 4 -7 -2\n\
rule:effect.copula:-|free 3 -6 0\n\
near:left:maximum -2 7 -8\n\
near:left:violation 8 3 -12\n\
near:right:record -4 -8 9\n\
gov:owner:failure -10 -2 10\n\
next:left:describe -7 8 -6\n\
near:left:credit -8 13 -8\n\
near:left:into 1 0 -5\n\
path:subject(plain)>clause(cause)>clause(plain)|in 7 -10 0\n\
rule:effect.noun-patient:+|direct 0 -9 5\n\
gov:complement:talk 8 -5 -7\n\
next:left:thru 9 -9 -2\n\
gov:subject:strengthen -8 -4 8\n\
near:left:instead -2 -10 10\n\
near:right:race 9 -5 -6\n\
rule:attitude.self:-|agent:target 5 2 -10\n\
next:right:effort 1 -9 6\n\
near:right:past -5 -6 9\n\
gov:topic:people 1 4 -9\n\
rule:friend.owner:-|in 10 -6 -7\n\
gov:owner:border 9 -5 -7\n\
near:right:oppose 1 1 -6\n\
gov:owner:export 7 -1 -9\n\
near:left:voice 10 -9 -2\n\
gov:subject:face 6 -4 -5\n\
gov:owner:some 7 -2 -9\n\
gov:object:slam 12 -2 -12\n\
rule:attitude.partner:+|other -11 1 5\n\
gov:subject:decide 6 -4 -6\n\
next:left:not -6 10 -9\n\
rule:break.partner:-|agent:holder|other|act -6 -6 10\n\
next:right:find -8 -6 12\n\
near:left:election -1 -7 3\n\
link:topic(plain)|over 9 -3 -7\n\
near:right:life 9 -1 -11\n\
near:left:expert 10 -2 -9\n\
rule:idiom.clause:-|direct 0 -8 4\n\
near:right:write 0 -6 -1\n\
near:right:negotiate -6 -1 1\n\
rule:demand.object:-|agent:other|other|direct 8 -4 -7\n\
verb:attribute:none!|past -7 10 -8\n\
path:subject(cause)>clause(plain)|out 4 -6 -2\n\
near:left:therefore -10 4 4\n\
rule:effect.patient:+|agent:side|other|indirect -7 8 -6\n\
near:right:drone -6 8 -7\n\
next:right:power 4 -8 2\n\
verb:clause:fail! 4 2 -10\n\
next:right:_P_ -3 -4 2\n\
gov:object:cause 3 5 -9\n\
rule:effect.owner-patient:-|agent:side|other|act 9 1 -12\n\
near:left:joint 4 -1 -7\n\
near:left:majority 11 -3 -9\n\
gov:complement:move 2 4 -9\n\
near:left:remain 1 2 -7\n\
near:left:role -4 -7 6\n\
rule:effect.topic-patient:-|out 0 -6 3\n\
link:partner(effect-)|- -11 2 7\n\
near:left:behavior -7 -6 11\n\
near:left:plan 6 -7 -4\n\
gov:subject:respect -4 -11 11\n\
rule:effect.event-patient:-|direct -2 4 -6\n\
rule:attitude.patient:-|other -1 2 -7\n\
path:owner(plain)>complement(effect-)|out -5 0 0\n\
near:right:territory -1 8 -9\n\
gov:complement:comment 10 -3 -9\n\
rule:effect.patient:+|agent:other|free|direct 2 -6 -2\n\
link:complement(receive)|against 3 5 -11\n\
rule:attitude.self:+|mixed 4 -7 -3\n\
near:right:care -13 1 8\n\
near:left:allegation -10 5 3\n\
near:left:open -9 3 0\n\
rule:effect.copula:-|in 3 -5 -2\n\
near:left:proposal 8 0 -10\n\
near:left:recently 5 0 -9\n\
next:left:[ 5 -10 0\n\
near:right:former 1 -5 -1\n\
gov:complement:draw 5 1 -9\n\
gov:subject:limit -10 6 0\n\
next:right:express 9 -6 -4\n\
rule:will.subject:-|free 11 -8 -5\n\
rule:effect.owner-patient:+|agent:other|free|indirect -8 0 1\n\
rule:cause.event-patient:-|agent:other|free|direct 2 2 -7\n\
rule:break.agent:-|direct -8 -5 11\n\
near:left:export 7 -2 -10\n\
next:left:why -8 5 0\n\
path:subject(effect-)>clause(cause)|in -7 -4 9\n\
next:right:primary 11 -3 -8\n\
link:owner(fail)|'s -7 -6 11\n\
near:right:may 1 -3 -4\n\
path:object(break-)|in -5 3 -3\n\
near:left:unilateral -7 5 -1\n\
next:right:before -7 -7 8\n\
near:left:prove -10 5 2\n\
near:left:importance 13 -8 -6\n\
link:owner(evaluation+)|demonym -6 -5 6\n\
near:right:message 8 -3 -8\n\
next:left:express 11 -6 -6\n\
near:right:mean 8 -2 -9\n\
next:right:face 10 -7 -4\n\
near:left:along 2 -8 3\n\
verb:object:possibility!|present 2 -1 -6\n\
near:right:rule -4 -6 9\n\
near:left:only -2 -5 0\n\
next:left:current 9 -5 -5\n\
next:right:administration -4 -7 7\n\
gov:patient:assassination -1 6 -9\n\
gov:owner:medium -5 -4 8\n\
clause:subject:ing|as 10 -7 -4\n\
near:left:second 8 -6 -4\n\
gov:complement:go -6 -2 1\n\
near:left:consult 14 -9 -7\n\
near:right:favor 7 -10 -1\n\
gov:topic:deal 12 -12 -2\n\
rule:effect.patient:+|agent:other|free|indirect -5 4 -5\n\
rule:break.partner:-|act -5 -6 8\n\
near:right:email 7 -3 -8\n\
rule:cause.event-patient:-|mixed 0 -6 5\n\
rule:friend.copula:+|indirect 8 -3 -7\n\
gov:owner:official -5 -6 8\n\
near:left:play -1 -7 5\n\
near:left:us -7 6 -3\n\
rule:cause.agent:+|indirect -3 -4 4\n\
near:left:return 5 -6 -5\n\
near:right:candidate -8 3 0\n\
near:left:failure -6 -5 9\n\
rule:demand.object:-|agent:other|free|indirect -5 -3 3\n\
next:left:leave -3 -7 5\n\
clause:subject:adverbial|so_that 5 -10 2\n\
near:right:push -3 -6 8\n\
near:right:terrorism -2 9 -9\n\
near:left:approach -4 6 -6\n\
near:left:attempt -1 -7 6\n\
rule:attitude.agent:+|mixed 0 1 -6\n\
gov:subject:sell -1 -7 5\n\
near:right:prevent -6 -5 9\n\
path:owner(plain)>topic(plain)>complement(plain)|in 4 -7 -2\n\
near:left:letter 6 -9 2\n\
rule:bond.state:-|in 2 2 -7\n\
gov:owner:territory -3 11 -10\n\
gov:owner:account 10 -6 -6\n\
near:right:order -5 1 -3\n\
next:left:own -5 -9 9\n\
gov:object:serve -10 -3 11\n\
near:left:newspaper -1 -11 10\n\
next:right:stand 7 -8 -3\n\
near:right:conduct 1 4 -8\n\
near:left:bill 5 -11 3\n\
verb:complement:ability!|none 4 -7 1\n\
next:right:try 9 -7 -4\n\
near:left:choose 1 4 -9\n\
near:right:group 1 -7 3\n\
gov:subject:acknowledge 9 -8 -2\n\
near:right:troop -3 -8 8\n\
gov:topic:troop 5 1 -10\n\
near:left:debate -9 1 5\n\
near:left:adopt -7 -7 12\n\
gov:subject:contain -9 -1 8\n\
near:left:represent 9 -1 -10\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -13 5 5\n\
near:left:relationship 7 -5 -5\n\
clause:complement:that|whether -1 -7 7\n\
gov:subject:throw -6 -7 12\n\
near:right:trigger -4 -5 8\n\
path:partner(bond+)>complement(plain)|in -6 8 -5\n\
near:left:; 5 -6 -3\n\
next:left:back 1 1 -7\n\
next:left:consider -5 10 -7\n\
near:right:partner 3 -2 -6\n\
path:patient(effect-)>object(cause)|in -8 -6 13\n\
gov:subject:resolve 3 4 -9\n\
gov:complement:conduct -9 0 6\n\
near:left:happen -10 0 7\n\
near:right:pay -6 3 -5\n\
gov:object:recognize 3 4 -10\n\
gov:owner:relation 0 2 -7\n\
gov:object:challenge 0 -9 8\n\
gov:object:strengthen 7 -6 -5\n\
near:left:maintain 5 -1 -7\n\
rule:effect.owner-patient:+|mixed 0 -8 5\n\
next:right:this 10 -3 -10\n\
gov:object:convince 14 -7 -8\n\
near:left:difference -7 -4 10\n\
next:right:lead 8 -6 -5\n\
near:right:parliament 11 -8 -5\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -7 9 -6\n\
gov:owner:stance 0 6 -9\n\
near:left:impact 4 2 -8\n\
gov:object:cut 4 2 -10\n\
link:complement(effect-)|between 8 -6 -6\n\
gov:object:honor 4 -9 3\n\
near:left:few 1 3 -8\n\
path:subject(reverse)|out 7 -5 -6\n\
next:right:keep -10 2 4\n\
near:right:important 8 -8 -3\n\
near:left:address -10 -3 9\n\
near:right:anti -8 -4 10\n\
rule:grow.partner:+|out 2 -2 -4\n\
rule:reverse.owner:-|agent:holder -6 3 0\n\
path:subject(plain)>content(plain)>complement(plain)|in -8 0 5\n\
link:complement(attitude-)|in -3 2 -5\n\
gov:object:develop -10 11 -4\n\
verb:attribute:break- -5 1 -2\n\
near:left:condemn 3 -1 -6\n\
gov:complement:strengthen -9 10 -2\n\
near:left:delegate 8 -3 -7\n\
near:left:( 0 0 -3\n\
next:right:show 1 -9 6\n\
next:left:under -5 -7 7\n\
near:right:intelligence 10 -6 -5\n\
clause:attribute:participle| -7 -4 9\n\
near:right:explain 0 6 -9\n\
near:right:however 6 -9 0\n\
rule:idiom.clause:+|free -8 2 0\n\
near:right:very -5 2 -4\n\
link:patient(plain)|anti -8 2 2\n\
rule:attitude.noun:-|mixed -6 -4 7\n\
path:partner(plain)>complement(plain)|in 1 -8 2\n\
gov:subject:achieve 4 -8 2\n\
verb:complement:ability!|present -2 1 -5\n\
near:right:unilateral -8 -2 8\n\
rule:effect.event-patient:+|indirect -6 5 -3\n\
next:right:negotiate -10 -1 9\n\
near:left:create -6 -5 9\n\
near:right:accusation 8 -6 -3\n\
near:left:answer 9 -2 -10\n\
near:right:air 11 -3 -9\n\
near:left:2018 -6 -4 8\n\
gov:subject:conduct 4 1 -8\n\
next:right:an 11 -8 -5\n\
next:right:lose 10 -1 -9\n\
path:topic(plain)>complement(attitude-)|in 6 0 -9\n\
link:topic(effect+)|in 8 -4 -6\n\
path:subject(plain)>clause(cause)|out -3 -5 5\n\
next:left:allow 10 -8 -5\n\
gov:owner:convention 10 -5 -6\n\
verb:complement:obligation!|present 0 3 -8\n\
rule:attitude.patient:-|out -9 3 3\n\
near:left:regret -8 -3 10\n\
gov:subject:follow 0 -5 2\n\
near:right:dismiss 3 1 -7\n\
near:right:alleged 13 -4 -10\n\
path:subject(grow+)>clause(attempt)|in -11 -1 9\n\
rule:attitude.partner:-|agent:holder -6 -7 9\n\
path:owner(plain)>subject(effect+)|in -7 -5 8\n\
path:complement(plain)>clause(cause)|out 9 -3 -7\n\
near:left:very -6 -6 6\n\
near:left:neither 9 -7 -6\n\
next:left:lead 1 -7 2\n\
path:owner(plain)>subject(grow+)|in -11 9 -1\n\
near:left:opposition -3 -6 6\n\
rule:effect.event-patient:+|out 9 -6 -6\n\
near:right:intend -9 1 4\n\
rule:demand.object:-|agent:holder|own|indirect 5 -6 -1\n\
near:left:around 8 -9 -2\n\
link:owner(friend+)|demonym -1 4 -6\n\
near:left:compensate 12 -3 -10\n\
next:left:pressure -8 -4 10\n\
gov:subject:challenge -9 3 4\n\
near:right:those 4 -6 -2\n\
gov:object:read 10 -1 -10\n\
gov:subject:demand 8 -1 -9\n\
rule:inability.subject:-|narration -7 0 5\n\
near:left:sell 0 3 -8\n\
near:left:there -3 -7 6\n\
next:left:federal 13 -3 -10\n\
gov:object:choose 7 2 -10\n\
near:right:resume 8 -3 -5\n\
near:left:source 10 -1 -11\n\
next:right:good 9 -10 -1\n\
near:left:hostile 4 2 -9\n\
gov:object:find 3 1 -7\n\
near:right:value 9 -10 -2\n\
near:left:court -6 -6 9\n\
next:right:point 8 0 -9\n\
path:subject(cause)>clause(attitude+)|in 3 7 -13\n\
near:right:provide -4 -3 5\n\
gov:subject:mean -9 6 -1\n\
near:right:importance 11 -8 -4\n\
gov:subject:promote -10 -2 11\n\
rule:attitude.partner:-|in -9 -3 6\n\
near:left:price -6 -6 11\n\
near:right:trust -2 -10 9\n\
path:owner(plain)>topic(plain)>object(plain)|out 2 -1 -7\n\
gov:owner:team 4 -7 -1\n\
near:left:process 9 -8 -3\n\
rule:friend.owner:-|free 7 -1 -8\n\
next:right:missile -9 9 -3\n\
near:left:achieve -11 -1 8\n\
near:left:express -5 4 -2\n\
next:right:action -11 3 6\n\
next:left:stop -3 -8 9\n\
next:right:think 8 -5 -6\n\
near:right:receive 3 -5 -3\n\
path:owner(plain)>object(attitude+)>clause(plain)|in -12 10 -1\n\
near:left:phone 12 -4 -9\n\
rule:idiom.sentence:-|act 9 -3 -8\n\
path:topic(plain)>object(cause)|out -7 5 -2\n\
near:right:view 2 -5 -1\n\
gov:subject:urge 5 -7 0\n\
near:left:place -7 0 2\n\
clause:complement:relative|whom -8 9 -4\n\
next:left:up -2 6 -8\n\
near:left:another 6 -7 -3\n\
near:left:link -10 3 3\n\
link:topic(effect+)|of -5 9 -7\n\
near:left:northern 10 -2 -11\n\
next:right:part 2 0 -7\n\
near:right:avoid 1 4 -9\n\
clause:subject:ing|while -6 1 2\n\
next:left:announce 10 -6 -4\n\
path:subject(attitude+)>clause(attempt)|in -10 -5 14\n\
near:right:standing -9 -3 9\n\
next:left:warn -7 -4 10\n\
rule:effect.patient-patient:-|other 10 0 -11\n\
near:right:special 5 -9 3\n\
gov:subject:plan 7 -5 -4\n\
next:left:accept -3 -9 8\n\
near:right:walk -7 -7 9\n\
near:left:number 4 -9 2\n\
near:right:flag -12 0 9\n\
near:left:reaction 10 -3 -8\n\
link:subject(bond+)| -2 -3 0\n\
near:right:adopt -7 -4 9\n\
path:object(receive)>clause(plain)|in 6 -4 -8\n\
rule:effect.patient:+|agent:holder|free|indirect 7 -7 -3\n\
near:left:extent 14 -7 -7\n\
link:topic(effect-)|for -8 0 4\n\
gov:subject:back -4 5 -5\n\
path:object(effect-)>clause(attempt)|in 1 5 -10\n\
near:right:ago -7 -6 9\n\
gov:owner:talk 9 -6 -5\n\
near:right:himself 7 -8 -3\n\
near:right:nobody -13 8 1\n\
gov:complement:establish 8 -6 -5\n\
near:left:meet -5 3 -3\n\
near:right:counterpart 8 -1 -8\n\
next:right:under -7 0 2\n\
near:right:release -5 -3 4\n\
rule:demand.object:-|agent:holder|free|direct -11 7 2\n\
near:right:responsibility 1 -10 8\n\
near:left:beat 10 -6 -5\n\
near:right:both -1 1 -5\n\
next:left:believe -5 -8 8\n\
rule:effect.partner-patient:-|out 9 -7 -5\n\
path:complement(effect+)>clause(plain)|in -4 -6 5\n\
path:complement(attitude+)|out -4 -1 -3\n\
gov:subject:vow 10 -2 -9\n\
near:right:earlier 8 -5 -5\n\
next:right:write 5 -1 -8\n\
near:right:deputy 6 1 -8\n\
next:right:team -2 -9 7\n\
gov:object:improve -7 9 -5\n\
near:left:blow -8 -3 11\n\
near:right:deserved -9 17 -10\n\
near:left:energy 7 1 -9\n\
near:right:industry -11 8 0\n\
near:left:troop 3 0 -8\n\
path:topic(plain)>topic(plain)>object(plain)|in 11 -4 -8\n\
near:right:long -2 -5 2\n\
near:right:form -3 7 -8\n\
link:owner(grow+)|'s 7 -1 -8\n\
near:left:email 9 -6 -6\n\
path:owner(evaluation+)>subject(plain)|in -2 -10 10\n\
near:right:deep 11 -5 -8\n\
rule:attitude.cause:-|in 4 -9 3\n\
near:right:capital -7 6 -3\n\
next:right:even -9 -2 9\n\
rule:reverse.patient:+|direct 1 4 -8\n\
near:right:struggle -10 5 3\n\
rule:effect.patient:+|agent:side|free|direct -9 12 -4\n\
rule:attitude.patient:-|agent:holder|free|indirect -8 -7 13\n\
gov:owner:company 3 -1 -6\n\
next:left:follow -6 -5 7\n\
rule:effect.partner-patient:+|agent:other 5 -7 -1\n\
near:right:spokesman 8 -6 -4\n\
path:patient(effect-)>complement(plain)|in 6 4 -11\n\
near:right:constructive -10 10 -2\n\
near:left:current 6 -6 -4\n\
near:right:buy 9 -6 -7\n\
near:left:particular -9 0 5\n\
gov:subject:participate -10 2 5\n\
verb:object:ability!|present -4 -3 2\n\
near:right:hold -1 -3 -2\n\
path:complement(plain)>clause(attitude-)|in -4 -6 7\n\
next:left:prevent 4 2 -9\n\
gov:complement:counter -14 9 1\n\
next:right:leave 2 -8 4\n\
gov:complement:follow 2 0 -6\n\
link:subject(state+)| 5 -2 -8\n\
near:left:further -6 0 1\n\
verb:object:will+ 12 -2 -11\n\
rule:effect.event-patient:-|act 6 -3 -5\n\
gov:owner:agenda -10 1 6\n\
near:right:introduce -8 -3 10\n\
gov:owner:crisis -1 9 -11\n\
path:owner(plain)>complement(attitude-)|out -5 -5 4\n\
near:right:implement 5 -7 -2\n\
gov:object:reaffirm 10 -6 -6\n\
near:right:number 7 -8 -2\n\
near:right:travel 8 0 -9\n\
next:left:northern 11 -3 -10\n\
gov:complement:start 8 -5 -5\n\
gov:owner:influence 8 -2 -8\n\
near:right:bad 0 -8 7\n\
link:patient(effect-)|to 10 -6 -6\n\
next:right:during -2 -6 4\n\
gov:object:want 4 -7 -4\n\
near:right:strategy 8 -5 -6\n\
gov:object:place -6 -6 10\n\
gov:complement:reject -8 -3 8\n\
rule:phrase.subject:+|mixed -10 7 1\n\
link:complement(cause)|from 3 -8 3\n\
near:right:suffer 3 4 -9\n\
rule:effect.owner-patient:+|agent:other 0 -3 -2\n\
path:owner(effect-)>complement(attitude+)|out -15 12 0\n\
rule:reverse.patient:-|agent:other 10 -2 -9\n\
near:left:extension -15 0 14\n\
gov:owner:war -8 4 1\n\
verb:complement:obligation!|none -7 -3 5\n\
next:right:seem -6 -4 7\n\
gov:owner:partner 5 -7 -1\n\
near:right:various 7 0 -9\n\
near:left:trigger 2 -8 4\n\
near:right:draft 3 -7 1\n\
near:right:maximum -4 6 -5\n\
gov:subject:answer -8 4 -1\n\
rule:refusal.subject:-|indirect -5 2 1\n\
near:right:speech 1 -6 1\n\
rule:bond.state:-|other 7 -5 -4\n\
next:left:since 3 -5 -2\n\
rule:effect.topic-patient:+|direct 8 -7 -4\n\
gov:object:present 9 -5 -5\n\
link:topic(effect+)|for -3 7 -8\n\
gov:complement:lay -8 -6 12\n\
path:subject(reverse)>clause(plain)|in 7 -7 -4\n\
next:left:into 5 -2 -6\n\
gov:complement:push -7 -3 6\n\
link:complement(attitude+)|from 8 -6 -6\n\
link:complement(plain)|among -6 5 -2\n\
gov:object:reach 5 -7 -1\n\
next:left:only -9 -3 9\n\
near:left:organization 8 -1 -10\n\
near:right:possible 9 -6 -5\n\
near:left:assistance -9 13 -5\n\
rule:grow.partner:+|agent:holder|other|act -6 6 -4\n\
near:right:listen -10 12 -5\n\
near:right:allegation -8 1 5\n\
near:left:join -6 1 0\n\
near:left:immediately 10 -9 -2\n\
path:object(cause)>clause(plain)|in 2 -7 0\n\
path:owner(effect-)>subject(plain)|out -6 5 -3\n\
gov:owner:game -12 -3 14\n\
gov:owner:problem 12 -2 -12\n\
gov:object:block -9 4 0\n\
next:left:how -4 -6 8\n\
near:left:isolate -10 6 0\n\
gov:object:head 10 -8 -4\n\
gov:subject:restore 3 -8 2\n\
path:subject(effect-)>clause(attitude-)|in 7 -5 -3\n\
link:attribute(break-)| 9 -2 -10\n\
next:left:attack -7 -6 8\n\
next:right:visit 7 -2 -6\n\
rule:effect.partner-patient:-|agent:other 8 -4 -8\n\
near:right:meeting -5 1 0\n\
rule:attitude.topic:+|direct 4 3 -9\n\
near:right:sell -7 -3 7\n\
rule:attitude.cause:-|free -7 -4 9\n\
near:right:lot -8 10 -6\n\
near:left:shot -11 -1 11\n\
near:right:election -1 1 -5\n\
gov:complement:link -11 1 7\n\
near:left:need -5 0 -1\n\
near:left:allow 7 -7 -4\n\
rule:effect.topic-patient:+|out 4 0 -6\n\
near:right:vaccine -12 2 8\n\
near:left:[ -1 2 -6\n\
near:left:line -5 7 -4\n\
gov:subject:realize -10 1 7\n\
gov:owner:victory 10 -7 -4\n\
near:left:gas 4 -8 1\n\
gov:subject:adopt 3 -7 2\n\
next:left:whom 9 -8 -2\n\
near:right:insist -7 3 0\n\
near:left:your 11 -4 -9\n\
near:right:adhere -8 11 -5\n\
clause:subject:ing|of 0 -3 -2\n\
near:right:stance 1 3 -7\n\
next:left:though 2 -7 3\n\
near:left:large 6 -6 -3\n\
near:left:dangerous -13 -1 12\n\
near:right:different 7 -7 -3\n\
gov:owner:family 10 -1 -11\n\
gov:subject:boost 7 -9 -3\n\
near:left:recognize -1 6 -9\n\
near:left:system -8 1 3\n\
near:left:become 3 -1 -6\n\
near:right:reason 6 -8 0\n\
near:left:reiterate 9 -7 -2\n\
near:left:reach -3 -6 7\n\
gov:subject:refer 7 -3 -5\n\
near:left:previous 9 -9 -2\n\
near:left:problem -8 4 -1\n\
near:left:live 9 -5 -5\n\
rule:prohibition.subject:-|direct 5 -7 0\n\
near:right:energy 6 -3 -7\n\
path:owner(plain)>topic(plain)>subject(plain)|in 4 4 -10\n\
near:left:service 8 -8 -2\n\
near:left:interaction 10 -9 -3\n\
near:right:mostly 12 -4 -9\n\
rule:phrase.target:-|direct 0 1 -5\n\
gov:object:need 4 1 -9\n\
near:right:revive 9 -6 -4\n\
near:right:instead -9 1 3\n\
near:right:wait -1 5 -8\n\
gov:subject:underline 9 -7 -3\n\
near:right:night 5 0 -8\n\
near:left:hear -9 2 1\n\
clause:object:ing|from 7 -5 -4\n\
near:left:choice 11 -5 -7\n\
near:right:respect -7 -3 3\n\
near:right:deeply 12 -7 -5\n\
gov:complement:cause 4 3 -8\n\
verb:subject:volition|present -4 -4 6\n\
gov:subject:reverse -6 -3 8\n\
clause:complement:ing|by -1 -4 1\n\
link:complement(evaluation+)|in 7 -9 0\n\
near:left:face -2 -6 3\n\
path:complement(evaluation+)|out 9 -3 -6\n\
near:left:target 5 -6 -2\n\
near:right:attempt 2 0 -6\n\
gov:object:launch -8 1 5\n\
rule:will.subject:+|narration 2 -7 3\n\
rule:phrase.target:-|narration 10 -1 -10\n\
near:left:14 10 -4 -6\n\
near:right:neighbor 5 2 -8\n\
gov:subject:attend 6 -5 -3\n\
next:left:end -11 -3 12\n\
gov:subject:set -5 -5 5\n\
clause:complement:that|why 4 5 -10\n\
near:left:save -6 -5 10\n\
verb:clause:obligation!|present 5 -6 -3\n\
near:right:joint 1 2 -6\n\
gov:topic:authority -14 1 11\n\
near:right:recently 3 -7 3\n\
near:left:cross 4 5 -13\n\
next:right:accuse 6 -1 -6\n\
near:right:bank 2 0 -6\n\
near:left:stop -1 -6 -1\n\
gov:subject:warn 3 -4 -1\n\
near:left:refuse -8 -4 9\n\
near:right:signatory -10 -3 10\n\
path:object(grow+)|out -8 -1 7\n\
gov:subject:gain -9 -3 8\n\
rule:demand.object:-|agent:other|other|mixed -9 0 6\n\
link:topic(bond+)|for 11 -7 -5\n\
near:left:conversation 8 -7 -4\n\
near:right:contest 11 -2 -9\n\
gov:owner:year 0 -7 4\n\
next:right:stress 9 -2 -7\n\
gov:subject:campaign 0 5 -8\n\
near:left:file 2 6 -11\n\
near:right:game -9 -5 14\n\
near:left:billion 9 -5 -5\n\
gov:owner:speech 3 -6 0\n\
gov:patient:resolution -3 -8 8\n\
near:right:focus 2 -7 1\n\
near:right:good -4 2 -3\n\
rule:idiom.sentence:+|mixed -7 -2 4\n\
path:owner(plain)>complement(demand)|in 12 -3 -9\n\
near:left:effect 10 -5 -8\n\
gov:subject:mention 8 -3 -7\n\
near:right:fire 8 -3 -6\n\
gov:complement:live 9 -7 -3\n\
path:owner(plain)>object(receive)|out 8 -7 -2\n\
near:left:medium 4 -2 -6\n\
next:right:work -6 9 -4\n\
near:right:billion 6 0 -8\n\
rule:evaluation.modifier-patient:-|out 6 0 -8\n\
rule:effect.noun-patient:-|agent:holder|other|act 5 -7 1\n\
gov:object:revive 9 -8 -2\n\
rule:idiom.near:-|act -1 -7 7\n\
link:complement(demand)|from -6 -6 9\n\
near:right:area 9 -5 -5\n\
path:partner(bond+)>subject(plain)|out 6 -7 -1\n\
rule:friend.copula:-|other -7 2 1\n\
gov:owner:history 2 -9 5\n\
near:left:cooperate -9 7 -1\n\
link:complement(plain)|into 8 -6 -3\n\
path:topic(plain)>complement(cause)|out 4 -7 1\n\
near:right:conservative 10 -4 -8\n\
path:complement(break-)>clause(plain)|in 4 -8 -1\n\
near:right:feel 5 -8 0\n\
gov:subject:serve 6 -3 -5\n\
near:right:until 0 -6 0\n\
near:right:document 10 -2 -9\n\
near:left:run 3 -6 -2\n\
path:owner(plain)>object(cause)|out 4 -7 -1\n\
gov:partner:difference -9 -2 10\n\
gov:owner:system 6 -8 -1\n\
rule:effect.owner:+|own 4 -4 -3\n\
near:left:director 7 0 -9\n\
rule:evaluation.modifier-patient:-|free 4 2 -9\n\
gov:owner:response -5 3 -5\n\
near:right:mission 10 -6 -5\n\
near:right:senior -8 4 1\n\
near:right:exit 2 3 -8\n\
path:subject(bond+)|in -4 7 -7\n\
gov:complement:reduce -2 -7 5\n\
next:left:2015 6 -8 1\n\
next:left:unilateral -7 -3 10\n\
near:right:ballistic 4 -8 2\n\
gov:complement:launch -5 7 -5\n\
near:right:third 7 -8 -2\n\
near:left:advise -8 -3 8\n\
next:left:show 2 -7 2\n\
path:owner(plain)>topic(plain)>object(attitude+)|in 9 -11 1\n\
gov:subject:reply 10 -5 -7\n\
near:right:import 5 1 -7\n\
gov:patient:embargo 1 -1 -5\n\
near:right:20 3 1 -8\n\
gov:object:remove 1 -1 -6\n\
gov:subject:vote -5 -4 4\n\
next:right:decide -1 6 -7\n\
gov:subject:pledge 3 1 -7\n\
next:right:remark 5 -2 -6\n\
link:partner(evaluation-)|between 5 -1 -7\n\
next:left:confirm -9 12 -4\n\
gov:topic:group 8 -4 -6\n\
gov:complement:wait -2 -8 7\n\
next:right:war 4 4 -10\n\
gov:owner:membership -9 11 -4\n\
next:right:demand -7 -3 8\n\
near:left:yet -6 -3 6\n\
path:patient(effect-)>object(attitude-)|in -6 12 -8\n\
link:complement(cause)|on -4 -4 3\n\
rule:phrase.subject:+|act 10 -3 -7\n\
near:left:nor -1 -8 6\n\
link:complement(attempt)|with -3 10 -8\n\
next:left:one 10 -5 -5\n\
next:right:within 9 -6 -6\n\
gov:owner:comment -4 -5 7\n\
gov:object:trigger 7 -4 -5\n\
near:right:significant -2 8 -9\n\
gov:object:establish 3 -8 2\n\
path:owner(plain)>object(effect-)|in -5 -6 5\n\
path:owner(plain)>subject(attempt)|out -6 -4 9\n\
near:left:peace 10 -6 -4\n\
link:complement(reverse)|on 6 -2 -7\n\
path:object(plain)>clause(plain)>clause(plain)|in -1 4 -7\n\
rule:demand.object:-|agent:holder|other|mixed 6 -6 -2\n\
gov:object:sue -11 -1 9\n\
rule:prohibition.subject:-|free 3 -6 0\n\
rule:evaluation.modifier:+|own -2 2 -3\n\
link:owner(cause)|demonym 1 6 -9\n\
path:owner(evaluation+)>subject(plain)|out -7 1 3\n\
near:right:high 6 0 -7\n\
path:complement(effect+)>clause(plain)|out -7 5 -1\n\
link:owner(reverse)|'s 9 0 -10\n\
gov:object:create -7 1 2\n\
path:owner(evaluation+)>complement(plain)|in -2 4 -6\n\
near:left:confrontation 9 -7 -3\n\
next:right:warn 7 -3 -4\n\
rule:effect.patient:+|agent:side|other|direct 3 0 -6\n\
rule:friend.owner:+|indirect -6 -3 6\n\
near:right:sale -7 -4 10\n\
link:complement(plain)|according_to 6 -6 -3\n\
near:left:approve 4 -10 4\n\
next:left:military -4 -5 7\n\
path:object(plain)>clause(demand)|in -1 -7 3\n\
near:right:able 1 -6 2\n\
near:left:until -6 1 0\n\
gov:object:sell 6 -5 -7\n\
near:left:likely 5 -7 0\n\
near:left:trail 10 -5 -6\n\
clause:object:adverbial|although 9 -4 -8\n\
near:right:willing 5 -8 0\n\
near:left:tough 0 -8 5\n\
next:left:help -6 1 3\n\
verb:clause:grow+! -7 3 0\n\
clause:clause:that|how -2 -6 5\n\
near:right:eight 10 -5 -6\n\
clause:complement:adverbial|because 3 -5 -4\n\
path:patient(effect-)>object(effect-)|out -6 -2 6\n\
next:left:enter 11 -4 -8\n\
path:subject(plain)>clause(receive)|out 4 -6 0\n\
near:right:cooperate -8 7 -1\n\
gov:complement:seek -3 -6 7\n\
gov:subject:treat -7 -4 4\n\
gov:object:let -8 0 4\n\
rule:effect.copula:-|other 6 -6 -4\n\
gov:topic:action -10 0 9\n\
rule:effect.partner-patient:+|out -4 7 -4\n\
path:owner(plain)>object(plain)>clause(plain)|out 2 -7 2\n\
next:right:alliance -10 12 -4\n\
gov:owner:affair 9 0 -10\n\
next:right:back 3 -6 -1\n\
rule:attitude.partner:-|agent:holder|other|indirect -8 -6 13\n\
near:left:advance 0 7 -8\n\
rule:attitude.topic:-|free -5 -4 6\n\
gov:complement:relate 9 -5 -6\n\
near:right:plus 8 -3 -5\n\
near:right:freeze 11 -4 -8\n\
gov:topic:statement 10 -3 -8\n\
path:object(effect-)>clause(plain)|in -3 -5 2\n\
rule:attitude.adjective:-|agent:holder|other|act -8 -3 10\n\
path:partner(bond+)>object(grow+)|out -6 9 -5\n\
gov:owner:bid -8 8 -3\n\
gov:complement:deal 7 -3 -7\n\
verb:subject:reverse! 8 -7 -2\n\
next:right:hold 6 -4 -4\n\
gov:object:threaten -2 6 -9\n\
near:left:treat 5 -1 -9\n\
near:left:earlier 8 -1 -8\n\
next:left:; -7 -1 5\n\
rule:effect.partner-patient:+|agent:other|free|direct 12 -9 -3\n\
gov:complement:offer -6 7 -4\n\
near:right:forget 4 -9 4\n\
path:owner(plain)>subject(effect-)|in -5 -3 3\n\
near:left:seek 4 -4 -6\n\
near:left:level -7 0 5\n\
clause:object:ing|while 8 -4 -6\n\
rule:phrase.target:+|agent:target 4 -1 -7\n\
near:right:concern -1 3 -5\n\
gov:object:seek 2 -6 1\n\
verb:subject:will+ -4 7 -5\n\
near:left:must -2 -5 3\n\
near:right:home 2 -7 2\n\
gov:owner:port -12 3 5\n\
gov:partner:contact 11 -4 -8\n\
near:left:moment 9 -6 -4\n\
path:patient(effect-)>complement(plain)|out 7 0 -8\n\
rule:friend.copula:-|narration 7 0 -8\n\
verb:subject:fail! 9 -6 -5\n\
near:left:although -6 -3 4\n\
link:complement(plain)|during 8 -3 -6\n\
rule:effect.patient-patient:-|agent:other 3 4 -9`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:favor own:lean own:against target:lean side:lean target:favor target:against side:favor voice-confidence reverse passage:neutral sentence:against side:against passage:favor content:3 sentence:lean content:1 passage:against content:2 holder:favor holder:lean side:n holder:against target:n holder:n before content:9 sentence:favor passage:lean content:14 content:5 content:12 content:4 content:7 content:6 content:13 content:8 left:3 extent cue:3 content:11 content:10 after right:15 left:8 left:6 left:11 content:15 right:7 left:4 right:2 left:9 right:9 left:5 content:0 left:14 right:11 cue:8 left:2 sum:against cue:9 right:5 cue-distance right:4 right:1 right:6 right:3 left:10 right:0 right:14 right:8 side:other right:12 unnamed left:15 left:0 cue:7 lead:favor right:10 cue:4 left:12 cue:1 cue:14 holder:person lead:against left:1 left:7 via:name|in right:13 sum:tone- rank:0|0 mode:narration cue:11 left:13 cue:5 sum:tone+ cue:12 cue:15 cue:2 holder:party cue:6 side:own form:person cue:10 others:favor cue:13 rival:other|false|false|false rule:tone.near:-|other sum:favor mode:direct cue:0 mode:direct|side:own mode:narration|side:free outside|mode:narration sentence:n via:carried|in home:none others:against side:free home:before voices:1 mode:act mode:direct|side:other form:name rule:tone.near:-|in home:favor rival:free|false|false|false via:pronoun|in mode:indirect present:false role:patient|other|in mode:indirect|side:other mode:indirect|side:free rivals:0|other rule:phrase.subject:-|in via:affiliate|in mode:direct|side:free rule:tone.near:+|other rule:tone.sentence:-|in form:people home:against nested:false rule:tone.sentence:+|indirect rule:tone.sentence:-|narration sum:silent voices:3 rank:0|1 rule:attitude.self:+|agent:holder rule:effect.noun-patient:-|in rule:effect.patient:-|in rule:tone.sentence:-|free rule:tone.sentence:-|other via:event|in voices:2 holder:narrator mode:act|side:other outside|mode:act present:true references:1 rule:attitude.self:-|agent:holder rule:effect.owner:-|other via:name|out outside|mode:indirect role:subject|free|in role:subject|other|in rule:phrase.target:-|agent:holder rule:tone.near:-|own via:affiliate|out rivals:2|free rivals:2|other role:complement|other|in role:owner|other|in rule:attitude.owner:-|agent:holder rule:effect.agent:-|in rule:effect.patient:-|direct rule:evaluation.verb:-|in rule:tone.near:+|direct rule:tone.near:+|in rule:tone.near:-|direct rule:tone.near:-|free holder:group rivals:0|free rule:attitude.self:+|in rule:bond.partner:+|direct rule:tone.near:+|act rule:tone.near:+|out holder:alone holder:institution nested:true rival:own|false|false|false rivals:1|other role:owner|other|out role:subject|other|out rule:cause.event-patient:-|agent:holder rule:evaluation.copula:+|in rule:evaluation.modifier:-|narration rule:tone.near:-|act rule:tone.sentence:+|act rule:tone.sentence:+|other voices:4 form:adjective home:after rank:1|1 rule:cause.event-patient:+|agent:holder rule:evaluation.copula:-|in rule:idiom.sentence:+|other rule:obligation.subject:-|other rule:phrase.subject:+|own rule:phrase.target:+|agent:holder rule:reverse.patient:+|agent:holder rule:tone.near:-|narration rule:tone.sentence:+|free rule:tone.sentence:+|in rule:tone.sentence:-|out sentence:alone target:alone mode:indirect|side:own mode:mixed role:object|free|in role:object|other|in role:subject|free|out role:subject|own|in rule:attitude.cause:-|agent:holder rule:attitude.owner:+|in rule:attitude.self:-|in rule:effect.noun-patient:-|free rule:grow.agent:+|other rule:idiom.sentence:+|out rule:reverse.patient:+|other rule:tone.clause:+|in rule:tone.clause:-|direct rule:tone.sentence:+|own via:previous|in mode:act|side:free rivals:1|free rivals:1|own role:patient|other|out rule:attitude.received:-|out rule:break.partner:-|other rule:cause.event-patient:+|other rule:effect.agent:+|indirect rule:effect.agent:-|indirect rule:evaluation.copula:-|own rule:evaluation.verb:-|narration rule:idiom.near:+|other rule:tone.clause:+|other rule:tone.near:-|indirect rule:tone.sentence:-|direct rule:tone.sentence:-|indirect via:previous|out rival:other|false|true|false rivals:3|other role:object|other|out role:owner|own|in rule:attitude.adjective:+|indirect rule:attitude.agent:-|indirect rule:attitude.agent:-|other rule:attitude.owner:-|own rule:attitude.received:-|other rule:attitude.self:+|indirect rule:attitude.self:+|out rule:break.partner:-|direct rule:effect.noun-patient:-|narration rule:effect.owner-patient:+|act rule:effect.owner-patient:-|agent:holder|other|indirect rule:effect.owner-patient:-|agent:other rule:effect.owner:-|free rule:effect.patient:-|agent:other rule:evaluation.noun:-|in rule:evaluation.noun:-|narration rule:evaluation.verb:+|narration rule:phrase.subject:+|narration rule:phrase.subject:-|narration rule:tone.clause:+|free rule:tone.clause:+|narration rule:tone.clause:-|in rule:tone.clause:-|indirect rule:tone.near:+|free rule:tone.near:+|indirect rule:tone.near:+|narration rule:tone.near:+|own rule:tone.near:-|out rule:tone.sentence:+|direct rule:tone.sentence:+|out rule:tone.sentence:-|own mode:mixed|side:free mode:mixed|side:other rival:free|false|false|true rival:own|false|false|true rivals:0|own rivals:3|free role:complement|free|in role:object|own|in role:owner|free|in role:topic|free|out rule:attitude.adjective:-|agent:holder rule:attitude.adjective:-|out rule:attitude.agent:+|in rule:attitude.agent:+|narration rule:attitude.agent:+|out rule:attitude.received:-|agent:holder rule:attitude.self:+|act rule:attitude.self:+|other rule:break.partner:-|in rule:demand.object:-|agent:other|free|direct rule:effect.agent:+|free rule:effect.noun-patient:-|direct rule:effect.noun-patient:-|other rule:effect.owner:-|indirect rule:effect.patient:+|out rule:evaluation.copula:+|free rule:evaluation.noun:-|free rule:idiom.sentence:-|free rule:phrase.subject:+|free rule:phrase.subject:+|in rule:phrase.target:-|other rule:reverse.agent:+|in rule:tone.clause:+|out rule:tone.clause:-|out via:pronoun|out rival:other|true|true|false rivals:2|own role:complement|free|out role:complement|other|out role:topic|free|in role:topic|other|in rule:attitude.adjective:+|agent:other rule:attitude.noun:-|free rule:attitude.owner:+|agent:holder rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:+|agent:other rule:attitude.owner:-|indirect rule:attitude.owner:-|other rule:attitude.patient:+|in rule:attitude.received:-|agent:holder|other|act rule:attitude.self:-|other rule:bond.partner:+|in rule:cause.agent:-|direct rule:cause.event-patient:-|act rule:demand.object:-|agent:holder|free|direct rule:demand.object:-|free rule:effect.agent:+|in rule:effect.agent:+|out rule:effect.noun-patient:-|indirect rule:effect.owner-patient:-|agent:holder rule:effect.owner-patient:-|in rule:effect.owner-patient:-|indirect rule:effect.owner-patient:-|other rule:effect.owner:+|direct rule:effect.owner:+|out rule:effect.owner:-|in rule:effect.patient:-|agent:holder rule:evaluation.copula:+|other rule:evaluation.copula:-|direct rule:evaluation.modifier-patient:+|other rule:evaluation.modifier:-|direct rule:evaluation.modifier:-|free rule:evaluation.modifier:-|other rule:evaluation.verb:+|own rule:evaluation.verb:-|free rule:friend.copula:-|free rule:grow.agent:+|direct rule:grow.agent:+|own rule:idiom.clause:-|out rule:idiom.near:+|narration rule:idiom.near:+|out rule:idiom.sentence:+|indirect rule:idiom.sentence:-|indirect rule:phrase.subject:-|free rule:phrase.target:+|indirect rule:phrase.target:+|other rule:tone.clause:+|indirect rule:tone.clause:-|free rule:tone.clause:-|other rule:tone.sentence:-|act rule:will.subject:+|act rule:will.subject:+|in via:pair|in via:polity|in rank:0|2 references:2 rival:other|true|false|false role:attribute|free|out role:partner|other|out role:patient|free|out rule:attitude.adjective:-|act rule:attitude.agent:+|direct rule:attitude.agent:+|free rule:attitude.agent:+|own rule:attitude.agent:-|free rule:attitude.agent:-|in rule:attitude.agent:-|out rule:attitude.noun:+|indirect rule:attitude.noun:-|in rule:attitude.noun:-|narration rule:attitude.owner:+|agent:other|free|indirect rule:attitude.owner:+|agent:target rule:attitude.owner:+|free rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|out rule:attitude.patient:+|agent:holder|other|indirect rule:attitude.patient:+|mixed rule:attitude.patient:-|agent:holder rule:attitude.patient:-|agent:holder|free|indirect rule:attitude.patient:-|free rule:attitude.self:+|agent:holder|free|indirect rule:attitude.self:+|agent:holder|other|indirect rule:attitude.self:-|free rule:attitude.topic:+|agent:holder rule:attitude.topic:+|out rule:attitude.topic:-|other rule:bond.partner:+|other rule:bond.partner:+|out rule:break.partner:-|agent:holder|other|indirect rule:break.partner:-|indirect rule:cause.event-patient:-|direct rule:demand.object:-|in rule:effect.agent:+|direct rule:effect.agent:+|mixed rule:effect.agent:-|free rule:effect.agent:-|other rule:effect.noun-patient:-|out rule:effect.owner-patient:+|out rule:effect.owner-patient:-|agent:target rule:effect.owner:+|free rule:effect.owner:+|other rule:effect.owner:-|out rule:effect.patient:+|agent:holder|other|act rule:effect.patient:+|agent:other rule:effect.patient:+|agent:side|free|direct rule:effect.patient:+|other rule:effect.patient:-|act rule:effect.patient:-|indirect rule:effect.patient:-|mixed rule:effect.patient:-|other rule:evaluation.copula:+|direct rule:evaluation.modifier:+|narration rule:evaluation.modifier:-|act rule:evaluation.noun:+|in rule:evaluation.noun:+|narration rule:evaluation.verb:-|out rule:grow.agent:+|act rule:idiom.clause:-|in rule:idiom.clause:-|other rule:idiom.sentence:+|in rule:phrase.subject:+|out rule:phrase.target:+|out rule:refusal.subject:-|in rule:reverse.patient:+|agent:holder|other|act rule:tone.clause:+|mixed rule:tone.clause:-|narration rule:tone.near:+|mixed rule:tone.sentence:-|mixed via:event|out mode:mixed|side:own outside|mode:mixed rank:1|2 references:3+ rival:other|false|false|true rival:other|false|true|true rival:other|true|false|true rival:other|true|true|true role:attribute|free|in role:complement|own|in role:modifier|other|in role:object|free|out role:partner|free|in role:partner|other|in role:subject|own|out role:topic|other|out rule:attitude.adjective:+|agent:other|free|indirect rule:attitude.adjective:+|in rule:attitude.agent:+|indirect rule:attitude.noun:+|in rule:attitude.noun:+|other rule:attitude.owner:+|indirect rule:attitude.owner:+|mixed rule:attitude.owner:+|other rule:attitude.owner:+|out rule:attitude.owner:-|in rule:attitude.patient:-|agent:other rule:attitude.patient:-|indirect rule:attitude.received:-|act rule:attitude.self:+|agent:holder|other|act rule:attitude.self:+|agent:other rule:attitude.self:+|agent:side rule:attitude.self:+|direct rule:attitude.self:+|free rule:attitude.self:-|out rule:attitude.topic:+|in rule:attitude.topic:+|other rule:attitude.topic:-|agent:holder rule:attitude.topic:-|free rule:bond.partner:+|free rule:bond.partner:+|indirect rule:break.agent:-|indirect rule:break.agent:-|other rule:break.partner:-|agent:holder rule:cause.agent:+|indirect rule:cause.agent:-|free rule:cause.agent:-|in rule:cause.agent:-|narration rule:cause.event-patient:+|in rule:cause.event-patient:+|indirect rule:cause.event-patient:+|own rule:cause.event-patient:-|agent:holder|other|act rule:cause.event-patient:-|other rule:demand.object:-|agent:holder rule:demand.object:-|agent:other rule:demand.object:-|indirect rule:effect.agent:+|act rule:effect.agent:+|own rule:effect.agent:-|act rule:effect.agent:-|narration rule:effect.agent:-|out rule:effect.agent:-|own rule:effect.copula:+|other rule:effect.event-patient:+|out rule:effect.event-patient:-|other rule:effect.noun-patient:+|free rule:effect.noun-patient:+|out rule:effect.owner-patient:+|agent:holder rule:effect.owner-patient:+|agent:holder|other|act rule:effect.owner-patient:+|agent:other|free|indirect rule:effect.owner-patient:+|agent:side rule:effect.owner-patient:+|agent:target rule:effect.owner-patient:+|free rule:effect.owner-patient:+|other rule:effect.owner-patient:+|own rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner:+|in rule:effect.owner:+|narration rule:effect.owner:-|act rule:effect.owner:-|direct rule:effect.owner:-|narration rule:effect.patient-patient:-|in rule:effect.patient:+|act rule:effect.patient:+|agent:holder rule:effect.patient:+|agent:other|other|direct rule:effect.patient:+|agent:target rule:effect.patient:+|free rule:effect.patient:+|in rule:effect.patient:+|indirect rule:effect.patient:-|agent:other|other|direct rule:effect.patient:-|narration rule:effect.patient:-|out rule:effect.topic-patient:-|free rule:evaluation.copula:+|indirect rule:evaluation.copula:+|narration rule:evaluation.copula:+|out rule:evaluation.copula:+|own rule:evaluation.copula:-|free rule:evaluation.copula:-|indirect rule:evaluation.copula:-|mixed rule:evaluation.modifier-patient:+|in rule:evaluation.modifier:+|free rule:evaluation.modifier:+|in rule:evaluation.modifier:+|own rule:evaluation.modifier:-|in rule:evaluation.modifier:-|indirect rule:evaluation.noun:+|direct rule:evaluation.noun:+|free rule:evaluation.noun:+|out rule:evaluation.noun:-|direct rule:evaluation.noun:-|other rule:evaluation.noun:-|out rule:evaluation.verb:+|direct rule:evaluation.verb:+|in rule:evaluation.verb:-|direct rule:friend.copula:+|direct rule:friend.copula:+|in rule:friend.owner:+|free rule:friend.owner:-|in rule:grow.agent:+|indirect rule:grow.agent:+|mixed rule:grow.agent:+|out rule:grow.partner:+|out rule:idiom.clause:-|act rule:idiom.near:+|direct rule:idiom.near:+|in rule:idiom.near:-|other rule:idiom.near:-|out rule:idiom.near:-|own rule:idiom.sentence:+|free rule:idiom.sentence:-|direct rule:idiom.sentence:-|in rule:idiom.sentence:-|narration rule:idiom.sentence:-|other rule:inability.subject:-|free rule:inability.subject:-|other rule:obligation.subject:-|direct rule:obligation.subject:-|indirect rule:phrase.subject:+|direct rule:phrase.target:+|act rule:phrase.target:+|agent:holder|other|act rule:phrase.target:+|direct rule:phrase.target:-|agent:holder|other|act rule:phrase.target:-|indirect rule:refusal.subject:-|narration rule:refusal.subject:-|own rule:reverse.agent:+|free rule:reverse.agent:+|indirect rule:tone.clause:+|direct rule:tone.clause:+|own rule:tone.near:-|mixed rule:tone.sentence:+|mixed rule:tone.sentence:+|narration rule:will.subject:+|direct rule:will.subject:-|in side:alone\n\
22<0.159 8<0.537 59<0.75 10<0.415 147 165 170<0.5 315<0.375 135 11 29 10<0.415 116<0.5 201<0.5 164<0.5 170<0.5 200<0.5 137 -26 55<-1.12e-8 -32 115 68<2.94 124 -14 -7 11<0.0047 5 216<0.5 83<0.5 99<0.5 135 41 50 134 75<3.05 157 170<0.5 216<0.5 123 167 55 68<2.94 75<3.05 109<0.5 149 115 65 8<0.537 10<0.415 72 125 10<0.24 22<0.318 3 -46 3<-0.203 -8 10<0.539 32 87\n\
1<0.249 1<0.0397 87<0.5 7<0.159 1<0.0175 -84 -71 127<0.5 -71 110<1.19 4 -56 7<0.134 1<-0.687 -83 209<0.375 -66 49 5<0.186 -42 -2 1<0.0907 7<0.134 -59 -29 101<0.5 7<0.198 -19 14<-0.161 75 -4 -42 101<0.5 87<0.5 135<0.5 115<0.5 5<0.0318 14<0.0322 15 125 7<0.159 30<0.143 8 71 66 -45 109 60<0.598 7<0.198 5<0.0278 123 92<-0.575 1 64 118 38<2.07 131 75 7<0.159 12 64\n\
2<-0.559 2<-2.12 4<-0.0781 2<-2.93 -77 112<0.5 -63 -39 2<-2.93 -87 -78 4<-0.113 2<-1.24 112<0.5 4<-0.196 -27 -47 8 112<0.5 4<-0.196 13 -23 63 2<-1.24 -60 28<0.11 -34 -63 2<1.5 4<-0.137 2<0.519 4<-0.282 71 126<0.5 26 64 4<-0.34 125 80 28<0.0579 2<0.519 7<0.134 2<-0.0957 -1 30 -26 7<0.115 108<1.25 70 -15 19 28<0.606 -31 -74 4<-0.235 154 28<0.019 129<0.5 130 68 65\n\
2<-0.935 0<-0.939 2<-2.29 0<-2.96 2<-2.93 147 12<0.0845 142 127 0<-1.7 127 101 2<-1.51 20<-0.0883 91<0.5 106 21<0.95 101 102<0.5 39 114 0<-2.96 127 108 20<-0.129 126<0.5 80 44 96 0<0.279 2<-2.12 72 44 -26 2<0.519 0<0.279 2<-0.0957 0<-1.35 12<0.247 91<0.5 74 12<0.113 70 14 40 28 12<0.317 0<-2.65 56 16 -9 -52 2<1.5 0<0.279 12<0.359 -8 -41 -54 0<-1.7 -25 -66\n\
108<0.75 83<0.5 -79 4<0.0464 75<3.05 -76 4<-0.235 -73 176<0.375 -59 -33 119<0.5 176<0.375 -50 -17 24 83<0.5 137<0.375 302<0.875 130<0.5 208<0.375 -67 4 55 29 9<-0.0156 -41 93<-0.037 114<0.35 66 -43 -31 55<-0.366 11<0.095 101<0.5 57<0 27 121 -31 0 5<0.129 4<-0.235 9<0.0103 -66 33 119<0.5 58<-2.98e-8 101<0.5 79<-0.152 36 -26 -29 -34 4<-0.0781 -9 77 119<0.5 12 4<-0.0634 -7 118\n\
22<0.209 59<0.75 17<0.257 -77 90<0.5 22<0.106 -67 -46 8<0.537 -56 101<0.5 3 -69 71<0.5 22<0.0922 83<0.5 -67 101<0.5 90<0.5 -18 8<0.657 -24 84 -73 -10 90<0.5 141<0.5 -52 59<1.75 -8 48 141<0.5 32<0.391 -8 73 28<-0.151 105 12 59<0.25 17<0.257 109<0.5 -62 -31 68<2.94 109<0.5 -46 -8 8<0.463 -8 22<0.368 23 78 68<2.94 90<0.5 -7 62 141<0.5 9 22<0.318 52 103\n\
2<-0.935 2<-2.45 2<-3.38 129 4<0.0464 119 144<0.5 79 111 2<-1.73 147<0.875 87<0.5 594<0.375 28<0.11 105 92 -17 7<0.198 85 30 2 13<0.327 147<0.875 87<0.5 85 22<0.318 70 23 -57 87<0.5 2<-1.51 83 64<0.0617 65 28 60<0.598 43 -6 2<0.519 13<0.327 2<-0.559 59 2<-0.0957 34 6<0.27 90<0.5 30 6 -12 90<0.5 128<0.5 26 -20 79<-0.152 -48 -10 2<1.5 13<0.242 -16 -45 -61\n\
0<0.279 0<-2 0<-2.96 -79 0<-2.47 -70 2<-1.51 -56 -69 2<0.519 0<-0.939 2<-1.24 0<-1.35 -43 -24 -53 0<-0.443 2<-0.559 23<0.25 8<0.786 97 -48 -8 -35 116<0.5 -10 2<-0.0957 23<0.45 76 11<0.0585 8 38 -5 59<0.25 0<-0.443 -59 -26 -72 2<1.5 2<0.519 2<-2.61 38 77<0.75 81 57<0.382 23<0.35 144 89 124 13<0.28 45<0.252 45 -28 69 59<0.75 11<0.113 13<0.327 -18 35 -54 -47\n\
0<-2.26 20<-0.0883 10<0.415 89<0.75 42<-0.00263 68<2.94 -29 11 -41 0<-3.09 -16 24 0<-3.46 -61 89<1.75 -41 10 0<-3.35 -75 13<0.242 107<0.875 10<0.496 -41 -63 -4 -71 107<0.375 20<-0.156 89<0.25 13<0.446 3<-0.203 74 13 72<-0.0377 10 -33 3<-0.136 97 41 13<0.28 20<0.0161 10<0.415 335<0.375 0<-1.35 -4 30 111 -24 163<0.5 -55 12 20<-0.0382 -36 -63 20<-0.284 107 13<0.0668 77 3<-0.136 63 11\n\
0<-1.35 0<-3.09 12<0.0845 0<-3.91 118 110 59<0.75 28<-0.206 92 106 0<-3.8 96 62 28<-0.101 12<0.147 0<-2.26 59<2.25 85 42 101<0.5 59<0.75 63 3<-0.0293 40 -10 81 0<-2.26 220<0.5 59<1.25 61 29 -8 3<-0.203 -15 158<0.5 -2 39 0<-2.47 98 22<0.106 88 70 0<0.279 59<0.25 28<-0.151 12<0.317 0<-0.443 30 -10 -33 0<-0.939 61 27 71<0.5 118<0.5 39 -8 59<1.75 -30 -60 -46\n\
1<0.249 0<-2.26 0<-3.09 -76 7<0.198 3<-0.0636 -72 -63 -42 1<-0.443 7<0.134 -70 -43 0<-0.939 7<0.134 4<-0.163 -67 0<-1.7 209<0.375 -55 58 -36 4<-0.00386 -40 12<0.0361 -36 24<0.45 -20 7 3<-0.0636 4<-0.235 -52 0<0.279 -24 14 0<0.279 4<0.0464 26<0.23 -10 24 76<0.132 59 12 57 0<0.279 4<-0.00386 -14 12<0.0438 35<0.185 0<-0.443 0 44 -24 114<0.25 70 8 4<-0.137 3<-0.154 6 68 100\n\
1<-0.207 1<-0.443 1<-0.687 102 4<-0.163 78 19<0.134 53 10 4<-0.137 68<2.94 4<-0.34 51 4 24<0.85 35 67 7<0.0612 1<-0.297 10<0.34 13 52 -6 -18 1<-0.0653 4<-0.163 68<2.94 4<-0.34 0 -30 24<0.95 141<0.5 -15 18 54 4<-0.0781 68<3.31 -42 24<0.95 -29 7<0.0264 34 -20 1<-0.112 -37 -51 4<-0.0634 22<0.159 -61 68<2.94 -56 3<-0.136 24<0.95 141<0.5 -51 -9 21 -43 1<-0.0296 -63 -74\n\
12<0.147 8<0.537 133<0.5 12<0.0726 100 82 23<0.25 -48 81 10<0.585 214<0.5 125<0.75 83<0.5 23<0.1 -29 88 127<0.5 52<-0.0398 51 73 25 55<-1.12e-8 -24 41 23<0.1 -71 83<0.5 62 64<0.226 40 -4 92 80<-2.48e-9 8<0.6 24<0.95 64 15 10<0.24 118<0.5 -37 2 20<-0.23 -3 34 70<-0.0348 8<0.75 17<0.224 83 43 10<0.155 -32 18 70<0 8<0.9 87 17<0.476 74 43 8<0.537 62 9\n\
0<0.279 0<-2 0<-2.96 -73 19<0.205 4<-0.0634 -68 -58 -34 4<-0.0634 4<-0.235 -65 28<0.019 -52 -35 0<-0.939 19<0.134 28<-0.396 -56 -35 -17 84<0.25 19<0.162 5<0.0234 11<0.095 83<0.5 104 25 -21 -2 67<0.194 52 12 280<0.375 -41 32 4<-0.163 28<0.255 4<-0.282 -50 -4 43<0.163 36 -21 28<-0.206 194<0.375 84<0.75 4<-0.0162 2 61<0 83 23 -9 96 361<0.375 51<0.279 84<0.75 76 25 97 -21\n\
12<0.192 59<0.25 12<0.0845 164<0.5 -67 -36 73<0.5 5<0.0625 -28 -52 -60 164<0.5 9<0 39<0.161 12<0.0845 133<0.5 -54 5<0.0234 73 -11 -15 90<0.5 -25 132<0.5 58 8 -65 73<0.5 58 -27 73<0.5 89<0.25 164<0.5 59<0.75 122<0.5 -20 23 39<0.161 1 53 47 12<0.317 5<0.0721 47 13 7<0.198 39<0.161 56 88 -11 109<0.5 59<1.75 -53 19 12<0.359 -30 72<-0.0377 67 89<0.25 -18 26\n\
0<-1.35 1<-0.207 1<-0.443 1<-0.687 -26 4<-0.113 -5 6<0.0755 -17 27 4<-0.113 118<0.5 4<-0.442 4 40 66<0.644 -7 42 6<0.0755 24 49 0<-3.09 1<-0.0387 4<-0.0781 91<0.5 76 56 86 96 1<-0.0296 0<-2.47 68 4<-0.235 34 56 0<-2.26 86 70 1<-0.443 1<-0.687 66<-0.564 -1 -60 -36 0<0.279 1<-0.00187 0<-0.939 24 -7 0<-0.443 15<0.224 58<-0.169 27 50 80 15<0.224 12 52 73<0.5 -43 19\n\
1<0.249 1<0.0397 19<0.134 38<1 448<0.375 1<0.00689 -69 -60 32 58<-2.98e-8 -54 -63 109<0.5 316<0.375 -53 51 19<0.205 -41 11<0.113 1 37<0 -45 1 1<0.0907 19<0.134 -41 -11 19<0.205 23<0.25 11<0.0047 87 -19 189<0.5 -12 -32 12<0.0438 -19 14<-0.069 59 3 71<0.5 132<0.5 78<0.29 28 53 51<-0.239 18 70 12<0.247 141<0.5 19<0.00568 75 12 85 39<0.483 19<0.0989 -20 50 474<0.375 65 -36\n\
1<-0.207 2<0.519 2<-0.0957 19<0.0856 24<0.85 10<0.155 -6 17 6<0.0998 -9 45 -9 6<0.365 19<0.0856 41 6 83 2<1.5 19<0.0989 18<-0.152 24<0.35 35 70 75 31 19<0.0989 95 70 2<-2.29 2<-2.93 -70 24<0.95 -60 19<0.0485 6<0.133 -48 -11 -58 2<-1.51 1<-0.0296 9<-0.211 -19 -38 -54 1<0.249 2<-0.559 6<0.153 -29 9<-0.0532 6 -16 6<0.27 1<0.00689 19<0.134 21 -18 -20 54 6<0.304 -59 23\n\
1<-0.297 1<-0.687 87<0.5 -25 8<0.6 -23 -55 87<0.5 28<-0.47 50<0.848 28 -51 4 6<0.241 6<0.066 -37 1 -28 1<0.249 1<-0.085 87<0.5 1<-0.207 40 57 118<0.5 15 37 87<0.5 1<0.0397 1<-0.0296 75 7<0.0264 90 82 61 137<0.375 216<0.5 50<-0.102 120<0.5 50 12 1<0.0907 17<0.0783 86 131<0.5 64 33 41 78 8<0.711 43 -5 87<0.5 23<0.45 -39 25 101<0.5 57<0 -10 -42 20\n\
1<0.0907 1<0.0175 5<0.0826 73<0.5 79<-0.304 -55 -64 -68 1<-0.0503 13<0.242 -53 5<0.129 -38 -12 12<0.0726 -66 10<0.0349 9 -55 1<0.0397 -47 5<0.089 90<0.5 -48 6<0.0317 48 -33 12<0.0522 -38 -4 1<0.249 90<0.5 5<0.148 -20 12<0.0438 -21 32 23<0.35 60 120<0.5 -12 13 90<0.5 56<0.217 132<0.5 119<0.5 3 23<0.55 -34 73 43<0.119 74 -12 62 39<0.483 12<0.279 50 -3 43<0.312 77 30\n\
1<-0.207 2<0.519 2<-0.559 20<-0.0729 118<0.5 20<-0.284 20 -17 33 -13 20<-0.284 47 109<0.5 28 6<0.203 -8 20 2<1.5 20<-0.284 70 1<-0.297 43 -8 1<-0.687 86 58 2<-2.29 22<0.0922 2<-2.93 -70 -60 1<-0.0296 68<3.31 -50 -28 111<0.5 -58 -5 20<-0.0883 2<-1.51 118<0.5 -32 -9 6<0.27 1<0.0397 8<0.6 63<-0.152 52 5 -6 -36 68<2.94 -8 37 1<0.249 2<-1.51 -45 2<-0.935 -29 -10 -62\n\
0<-1.35 1<-0.112 1<-0.297 1<-0.687 -20 42<-0.00263 109<0.5 -13 25<-0.444 -23 25 23<0.25 -28 24 42<-0.346 10 11<0.299 25<-0.0886 28 0<-2.26 52 31 65 0<-3.09 1<-0.0296 24<0.95 75 61 84 0<-2.47 1<-0.0296 59 74 27<0.22 25<0.0693 56 32 73 1<-0.443 0<-0.939 -26 -50 0<0.279 1<-0.00487 0<-0.939 25<-0.0147 -15 26 -8 0<-0.939 46 23<0.25 83<0.5 -64 56 17<0.166 37 17 27<0.354 -40 -3\n\
177<0.375 182<0.875 4<0.0464 2<-2.12 260<0.875 226<0.375 -64 23<0.35 110 -32 -5 13<0.242 23<0.25 59<0.25 11<0.0151 73 -47 -54 4<-0.235 -66 38<1 -58 -45 4<-0.0404 -42 -16 2<-3.08 -52 13<0.28 -24 2<-0.935 2 56 2<-2.45 -34 67 2<-2.12 4<0.0464 -52 2<-3.68 -44 -5 4<-0.0512 13<0.52 -45 51<0.0239 -22 55<-0.313 72 8 13<0.242 4<0.00453 -34 1 2<-1.24 44<-0.0637 34 -5 59<0.25 63 17\n\
1<-0.207 1<-0.443 1<-0.687 0<-2.26 39 76 7<0.101 60<0.359 41 64 22 4<-0.282 0<-2 24 58 5<0.0721 1<-0.297 32 20<-0.106 24 -7 -8 1<-0.0503 4<-0.0943 0<-1.35 5<0.0721 113<0.5 12<0.279 -29 0<-2.96 -12 15 5<0.0541 7<0.0228 14 7<0.0404 80 -42 -15 9<-0.0532 -3 -33 30 1<-0.085 0<-3.09 -36 -19 -46 4<-0.0634 0<-1.7 1<-0.0296 -33 -53 1<0.0397 5 -29 0<-2.47 -66 9<0.0103 -49 -66\n\
2<-1.24 2<-2.45 0<-2.26 2<-3.38 80 12<0.113 74 66 0<-1.35 58 35 0<-0.443 0<-2.65 4<-0.0943 118<0.5 11<0.239 52 79 36 62 25<0.0693 46 21 0<0.279 19 3<-0.0551 14 -32 0<-0.939 2<-0.0957 25<-0.444 11<0.239 -14 36 4<-0.113 118<0.5 94<-0.142 10 37 66<0.644 3<-0.106 -9 28 46 37 2<1.5 12<0.359 7<0.101 47<0.395 0 30 25 -17 -31 2<0.519 0<0.279 0 -37 66<-0.161 -24 -50\n\
1<0.0907 0<-2.47 0<-3.09 20<0.0161 -66 -56 20<0.0402 -57 -37 1<-0.443 1<-0.687 -62 20<0.0161 -49 -7 0<-0.443 20<0.0402 20<-0.189 -55 0<-1.7 1<-0.085 -50 -36 91<0.5 -25 14 -10 20<-0.0883 -22 215<0.5 20<0.0402 10 44 82 0<0.279 0<-1.35 -27 20<-0.0224 -17 0<-0.443 34<0.14 52<-0.12 20 104<0.75 -1 -37 67<-0.0347 74 10 26 20<-0.129 37<0 6 51 71<0.5 42<-0.0359 17 58 260<0.875 77 5\n\
4<-0.113 87<0.5 17<0.257 127<0.5 17<0.0971 -49 42<-0.146 -2 -33 23 0<-2.65 42<-0.00263 10<0.376 18 -16 -19 89<0.75 99<0.5 20 -20 41 4<-0.282 17<0.14 13 62 17<0.294 -2 19<0.0989 45 18 0<-3.09 17<0.194 -65 0<-3.8 -59 4<-0.0634 -24 -46 28<-0.101 0<-1.35 4<0.00453 89<0.25 -20 23<0.25 52 -4 -39 4<0.0196 39<0.161 -3 224<0.375 30 74 -17 17<0.118 -59 4<0.00453 87<0.5 -40 -14 -54\n\
2<-1.24 2<-2.45 0<-2.47 2<-3.53 78 42<-0.146 46 69 0<-1.35 56 14<0.402 53<0.285 45 -9 10 0<-0.939 42<-0.146 154<0.5 38 -4 0<-2.65 2<-1.93 59 49 43 0<0.279 22 -20 0<-0.939 2<-0.0957 42<-0.146 11 154<0.5 16<0.185 37 6<0.066 -22 23 5<0.043 24<0.55 21 -26 33 2<1.5 6<0.27 6<0.066 114<0.1 -53 46<0.023 35 -31 11 -17 -27 2<1.5 0<0.279 2<-0.0957 5 -18 -37 -52\n\
108<0.75 20<0.0402 28<0.255 79<-0.152 90<0.5 -56 3<-0.106 -52 108<0.25 -31 6 -60 119<0.5 90<0.5 -49 176<0.375 79<-0.304 -7 -44 16 6 10<0.21 5<0.0774 -40 90<0.5 -6 31 90<0.5 -41 -16 90<0.5 20<0.0161 60<0.598 -44 3<-0.0551 -32 216<0.5 7 -55 12<0.0522 -21 16 112<0.5 3<-0.0636 28<-0.0161 -33 60<0.836 -11 43 60<0.956 5<0.0234 67 20<0.0161 28<-0.627 -52 8 39 362<0.375 56 -44 -50\n\
17<0.294 3<-0.121 25<-0.0886 68<2.94 -16 35 7<0.0167 -52 73<0.5 -9 -46 17<0.118 -60 59<0.25 -47 133<0.5 -34 19 59<1.75 25<-0.189 68<2.94 214<0.5 -8 40 3<-0.121 55 14 73<0.5 141<0.5 5<0.0625 24<0.95 133<0.5 -33 -2 3<-0.0636 27 -25 -41 3<-0.176 610<0.5 41 -11 90<0.5 288<0.5 -16 -55 59<0.25 -9 27 109<0.5 -44 11<0.0417 -2 -34 288<0.5 39<0.268 13 73<0.5 51 3 -39\n\
0<-2 1<-0.112 1<-0.297 91<0.5 14<0.736 4<-0.282 4 0<-2.47 35 103<0.364 23 -15 196<0.375 6 -70 -7 4<-0.0943 91<0.5 34 5 41 0<-3.35 4<-0.0781 1<-0.0296 61<0 55 30 68 0<-3.91 76 69 1<-0.0296 4<-0.34 25 49 0<-2.47 62 49 0<-0.939 1<-0.207 1<-0.687 -30 2 1<0.00146 72<-0.0377 15 34 40 1<-0.443 -44 0<0.279 1<0.0397 11<0.662 -12 41 4<-0.0634 34 95<2.25 6 34 -30\n\
0<-1.7 0<-2.82 0<-3.46 -64 19<0.134 -57 -44 19<0.205 28<-0.396 -54 -40 77<1.75 -11 66 0<0.279 59<0.25 19<0.205 116<0.5 -26 0<-0.443 161<0.5 -19 6 109<0.5 28 1 79<-0.152 14 43 19<0.134 71<0.5 -31 -50 11<0.479 28<-0.0161 -35 24 66<0.0805 -9 55 77<0.75 28<-0.101 41<0.33 -17 40<0.0383 49 -20 11<0.0803 59<0.75 43 -27 6 43<0.119 55<-0.0348 66<-0.0537 37 72 41 42<-0.0734 -13 34\n\
59<0.25 3<-0.121 42<-0.0359 73<0.5 3<-0.3 70 24 25<-0.444 27 -18 8<0.711 -40 73<0.5 3<-0.203 32 -8 -27 42<-0.0359 3<-0.0462 -15 -39 164<0.5 3<-0.0208 10<0.739 73<0.5 -35 -48 -58 -55 -20 71<0.5 42<-0.0143 3<-0.121 40 -2 150<0.375 25<-0.0886 6 83<0.5 -49 90<0.5 -38 -1 83<0.5 -22 15 73<0.5 8<0.537 107<0.875 16<0.185 -12 38 30 162<0.5 84<-0.25 9 50 -19 8<0.818 -26 7\n\
1<-0.207 1<-0.687 39<0.268 -17 -39 87<0.5 15<-0.158 35 1<-0.443 -6 13 39<0.161 97<-0.312 -29 4<-0.137 -3 24 90<0.5 -1 -23 87<0.5 1<-0.0503 4<-0.0781 52<0.0598 37 16 47 1<0.0397 22<0.0802 1<0.00689 68 58 127<0.5 54 10 1<0.249 39 15<0.224 3 54 1<0.249 22<0.121 90<0.5 45 216<0.5 50<-0.0565 57<0.127 25 -19 27 52 136<0.5 2 90<0.5 40 3 137<0.875 219<0.5 -1 -54 -40\n\
1<0.0907 0<-2.47 0<-3.22 -61 3<-0.0636 -56 19<0.114 226<0.375 -47 29 -32 3<-0.0373 9<-0.0532 -54 0<-0.443 19<0.114 1<-0.443 -55 -38 -21 1<-0.207 -28 15<-0.29 77 11<0.162 80<-0.0377 39 -8 -30 1<-0.687 -55 0<-0.443 19<0.0742 1<-0.0653 -37 0<-1.7 -23 2 1 25 0<0.279 15<0.224 9<-0.0156 -24 0<-1.35 -13 81<-1.66 -28 3<-0.0636 3 23 -32 3<-0.176 8 361<0.375 3<-0.0208 136<0.5 48 16 59 -30\n\
1<-0.085 1<-0.443 1<-0.687 183<0.375 22<0.437 52 71 -54 7<0.101 12<0.359 140<2.25 36 -26 57 13 1<-0.207 7<0.101 25<-0.444 49 17<0.645 24 7 -4 12<0.247 -13 7<0.101 42<-0.346 44 12 -13 12<0.113 1<-0.0296 38<0.667 42<-0.0359 -14 -46 -28 17<0.0971 -63 -55 1<-0.0296 67<0 50<-0.0565 2 -28 25<-0.0147 25 -8 111<0.5 17<0.118 -47 42<-0.00263 90<0.5 -26 2 38<1.4 -42 -20 22<0.121 -51 81\n\
1<-0.207 1<-0.687 8<0.657 19<0.0643 -19 35 73<0.5 -40 12<0.247 60 -27 13<0.13 1<-0.443 1 17 5<0.0721 -15 7 1<0.0907 1<-0.0503 12<0.147 62<0.0667 45 78<0.0729 37 14 73<0.5 8<0.9 18 -15 8<0.953 181<0.5 43 7 8 12<0.0845 1<0.0175 8<0.537 66 58 47 66<-0.161 23 158<0.5 17<0.118 54 21 8<0.921 73<0.5 46 59 36 1<0.249 13<0.446 13 32 119<0.5 5<0.0278 -34 5 -36\n\
0<-1.7 0<-2.96 0<-3.91 -63 -55 25<0.0693 6<0.153 0<-2.26 -40 -27 -49 -7 0<0.279 6<0.241 84<0.25 25<0.00205 77<0.25 0<-0.443 -19 74<0.104 15 -28 6<0.0559 99<0.5 6 10<0.24 1 94 -2 22<0.0223 -15 24 28<-0.0161 101<0.5 -43 11 44<0.0765 -10 43 6<0.365 310<0.875 -34 55 -58 6<0.241 77<0.75 84<0.75 28 -18 6<0.0915 61 49<0 44<-0.467 4 50 14 22<0.437 26<0.311 -5 47 -38\n\
22<0.138 107<0.375 73<0.5 62<0.0667 22<0.0802 224<0.375 165<0.375 26<0.195 -39 -52 38 29 -17 101<0.5 224<0.375 13<0.383 94<-0.712 -31 1 -28 46 -53 150<0.875 -51 -28 73<0.5 22 39<0.268 -44 -5 73<0.5 7<0.134 21<0.85 39<0.268 -6 6<0.304 107<0.375 5 40 59 6<0.365 112<0.5 60<0.119 111<0.5 4 115 40 57 70 -16 25<-0.189 128<0.5 22<0.368 -5 11<0.162 44 1 -34 89<0.25 -34 -13\n\
1<-0.112 1<-0.443 1<-0.687 12<0.359 43<0.243 -27 4 -44 60<0.359 4 -14 1<-0.297 5 30<0.542 49<-0.0304 25<-0.0147 -11 14 22 39 1<0.0907 12<0.0845 91<0.5 1<-0.0387 38 1<0.0175 58 101<0.5 30 52 10<0.455 57 68 48<-0.0442 25<-0.0147 10 19<0.0742 39 18 10<0.634 80<-0.113 19<0.0561 36 5 109<0.5 48 27<0.00304 10 41 55 1<0.249 27<0.354 18 56 119<0.5 27<0.354 182<0.875 3 -30 36 -34\n\
1<0.0397 7<0.101 2<-2.45 1<0.00689 -59 -42 1<-0.0387 73<0.5 13<0.11 502<0.375 -52 45 -40 -56 2<-0.935 -33 14 2<-2.12 -39 13<0.327 7<0.198 -34 24<0.45 34<-0.364 0 -36 72<-0.113 57 2 25<0.0693 26<0.266 -14 21 85<0.278 16 89 2<-2.12 77<0.25 7<0.198 -26 1 2<-3.68 -23 7<0.134 13<0.446 15 -11 26 1<0.249 7<0.198 5 14<-0.069 63 12 73<0.5 77<0.75 29 79<-0.304 58 34 -3\n\
2<-1.73 2<-2.61 20<-0.0591 2<-3.53 -54 -33 2<-3.38 -61 -52 20<-0.0729 112<0.5 -20 86<0.133 17<0.334 44 -1 -27 17<0.118 -50 186<0.5 135<0.5 -38 9 -22 2<0.519 20<0.00274 2<-0.559 20<-0.0883 118<0.5 20<-0.356 15<-0.398 -44 19 -10 23 13<0.242 15<0.04 -8 46 -26 13<0.834 15<-0.59 -27 6<0.365 302<0.875 16 -44 44 -38 -27 2<1.5 31<-0.145 20<-0.356 39 8 6<0.365 30 74 20<-0.284 63 46\n\
1<-0.112 1<-0.443 1<-0.687 4<-0.282 -40 -18 -5 15<-0.12 4<-0.163 13 32 1<-0.297 155<0.5 -7 23<0.25 -61 34 8<0.9 193<0.375 19 -44 4 1<0.0907 22<0.106 1<-0.0387 112<0.5 35 49 1<0.0175 83<0.5 61 51 40 68<2.94 8<0.909 47 181<0.5 34 -3 24<0.85 8<0.711 41 16 221<0.5 4<-0.137 -3 25 -77 1<0.249 15<0.224 18 55 90<0.5 13 8<0.711 23<0.45 -52 19 362<0.375 -25 74\n\
108<0.75 87<0.5 13<0.242 20<0.0161 -56 -38 20<0.0402 441<0.375 103<0.122 -43 73<0.5 0 -35 61 12<0.0361 -34 5 13<0.0932 20<0.0402 -43 -11 20<0.179 20<-0.23 -36 13<0.834 27<0.158 -10 -32 24 26 87<0.5 112<0.5 9<-0.0532 20<0.0402 -44 26 71<0.5 -24 37<0 20<-0.189 -58 -6 21 -42 13<0.242 9<0.114 38<0.933 99<0.5 -14 43 -24 37 79<-0.304 101<0.5 341<0.375 45 1 11<0.0686 -36 20 2\n\
20<-0.106 87<0.5 21<0.95 0<-3.69 -35 25<-0.444 0<-2.82 -6 35 -11 112<0.5 20<-0.356 26 71<0.5 20<-0.189 46 -12 -15 10<0.182 80 38 6<0.365 7<0.101 21<0.55 14 35 -2 59 0<-3.22 0<-3.8 -52 144<0.5 -27 -44 101<0.5 95<0.25 87<0.5 196<0.875 26<0.359 -13 -38 46<0.192 -7 46 157<0.5 -24 159<0.375 11 56 30<-0.142 65<-0.56 -1 -41 87<0.5 -28 -3 20<-0.0297 21<0.75 -11 127 -51\n\
0<-2.47 0<-3.69 4<-0.0781 21<0.55 55 15<-0.0327 91<0.5 40 -7 40 60 4<-0.0634 89<0.25 220<0.5 28<-0.265 26 42 8 11<0.377 25<-0.444 -15 15 35 0<-3.22 59<0.25 54 38 28<-0.0564 11<0.162 25 43 45 0<-0.939 28<-0.101 4<-0.442 -25 15<-0.158 146<0.5 25 -3 5 15<0.224 25<-0.444 -13 25<0.0693 24 -3 45 90<0.5 171<0.5 15<0.224 1 31 -32 39<0.161 -7 0<-0.443 59<0.25 4 -32 -34\n\
1<0.0397 7<0.115 2<-1.93 1<0.00689 -55 -38 1<-0.0653 4<-0.235 -54 62<0.133 -46 46<-5.59e-9 1<-0.443 -40 2<0.519 -15 47 -38 4<-0.0943 -32 5 2<-2.45 -35 28<0.0579 5<0.186 1<-0.0296 -28 6 24<0.45 -27 57 25<0.0693 -4 38 2<-2.12 7<0.159 23<0.25 133<0.5 -25 114 2<-3.38 -29 4<-0.0634 -30 -3 24<0.35 -5 27 1<0.249 5<0.148 4<-0.113 -15 11 49 4<-0.137 24<0.55 26 -24 136<0.5 46 20\n\
2<-1.93 2<-2.93 12<0.0845 -58 24<0.85 -47 -27 12<0.0726 -40 112<0.5 12<0.415 -29 -6 24<0.95 -23 12<0.169 102<0.5 13 -39 67 2<0.519 0<0.279 2<-0.935 0<-1.35 15<-0.29 135<0.5 -30 48 12<0.359 -3 70<-0.637 -46 23 25<-0.444 44 -32 12<0.359 109<0.5 15<-0.59 -32 16 12<0.247 -10 11 29 -39 2<1.5 9<0 12<0.51 31<-0.0969 14 33 58 -14 9<-0.211 60 31<-0.32 122<0.5 33 -21 46\n\
2<-2.12 2<-3.38 7<0.115 60 43 2<-2.61 7<0.101 47 69<-0.209 77<0.25 19 -27 36 33 2<-0.559 2<-1.51 7<0.198 24 3 11<0.162 5<0.0172 -25 4<0.0464 10 141<0.5 45 -19 111<0.5 91<0.5 26 -3 12<0.0845 6 -71 2<1.5 96<-0.339 11<0.239 180<0.5 35<0.272 100<-1.4 22 -24 3 28 73<0.5 49<0.152 -14 14 33 5<0.0721 357<0.375 35<0.0185 -14 4 65 7<0.198 17 -14 261<0.5 -34 91\n\
77<0.25 87<0.5 4<0.0196 13<0.242 -54 135<0.5 4<-0.113 -48 -35 69<-0.313 58 -16 13<0.178 -34 25<0.0693 -17 15 13<0.242 4<0.0908 4<-0.235 -51 75<4.13 -38 -20 7 90<0.5 59<0.25 164<0.5 -11 34 -35 4<0.0464 0 34 112<0.5 4<-0.0634 43<-0.0347 194<0.375 -8 45 -28 119<0.5 90<0.5 4<0.0908 -11 23 6<0.0317 21<0.45 61 -40 75<3.9 28<-0.627 -21 35 13<0.178 -17 10 47 445<0.375 -42 40\n\
17<0.166 20<-0.0591 17<0.0437 -39 20<-0.189 -3 -23 17<0.0783 -57 -42 20<-0.0883 73<0.5 5<0.0625 99<0.5 25<-0.000353 50 30 4 157<0.5 -7 20<-0.284 34 8 25<-0.444 22 23<0.95 -30 10<0.455 2 -21 17<0.476 73<0.5 91<0.5 20<0.00274 434<0.375 -9 52 -32 -36 -35 106<0.5 83<0.5 190<0.5 -24 5 20<0.00274 73<0.5 13 -13 5<0.104 135<0.5 -14 55 -41 157<0.5 73<0.5 19<0.0128 20 -22 -38 21\n\
2<-2.12 2<-3.38 126<0.5 51 60 2<-2.61 101<0.5 43 20<-0.0382 -40 30 10<0.0823 13 32 2<-0.559 11<0.377 2<-1.24 235<0.5 218<0.5 18 -1 -27 16<0.185 91<0.5 39<0.805 20 3 18<0.127 -22 18 127<0.5 0 -41 158<0.5 8 37<-0.354 -9 41 2<1.5 95<0.25 51<0.279 39<-0.805 42 11<0.239 23<0.25 153<0.5 15 -61 39<0.805 3 -12 66<-0.268 36 5 -16 90<0.5 176<0.875 -15 15 -28 -31\n\
0<-2.26 0<-3.09 4<0.0196 0<-3.91 -59 -51 -38 4<-0.0781 -50 19<0.114 1<-0.15 -47 -28 28<-0.151 -31 0 1<-0.207 1<-0.687 -50 19<0.134 0<-0.443 -37 47<0.0274 19 -20 24<0.55 -16 22 0<0.279 4<-0.0943 -23 27<0.354 0<-1.35 96<0.339 4<0.00453 -10 12<0.0438 -9 23 76<-0.398 12 128 30<0.143 520<0.375 11 97 32<-0.418 -12 36 310<0.375 -29 66 4<-0.0404 60<0.956 2 49<-0.304 62 52<0.12 2 51 42\n\
1<-0.085 1<-0.443 1<-0.687 40 5<0.0721 29 15<-0.211 -15 31<-0.195 2 33 5<0.089 1<-0.207 15<-0.0917 107<1.13 10 -38 23 42<-0.146 71<0.5 48 10 1 9<-0.0532 30<0.143 26 -10 8<0.937 128<0.5 -29 1 7 1<-0.0296 42<-0.146 17 5<0.089 66<-0.0537 5 95<2.25 -19 30 9<-0.0532 1 -37 42<-0.0359 17<0.14 -33 5<0.089 21<0.95 -15 25 -32 136<0.5 17<0.0783 -57 9<-0.0532 -24 -45 6<0.176 -32 1\n\
8<0.537 12<0.0845 71<0.5 10<0.376 39 55 37<0.0537 41 54<3.26 -13 5<0.0172 11<0.0151 -52 30 26 42<-0.00263 24<0.95 14 5<0.0672 10<0.685 -29 34 24 59<0.75 32 17 10<0.685 171<0.5 84<0.25 101<0.5 50<-0.0565 117<0.25 -8 13 55<-1.12e-8 5 8<0.909 28 128<0.5 11<0.0191 -3 18 34 22<0.069 40 24<0.85 14 -38 11<0.239 83<0.5 71<0.5 35 -14 -11 10<0.13 -3 34 -13 10<0.798 28 47\n\
1<0.0175 0<-2.96 7<0.115 0<-3.91 -59 -49 -34 7<0.134 1<-0.443 -48 0<-1.7 22<0.182 -29 -45 21<0.55 0<-0.443 -10 33<-0.398 -21 31 -25 0<-0.443 23<0.85 -40 13<0.714 -8 36 59<0.25 65<-0.21 -2 63 -4 0<0.279 0<-2.26 226<0.375 -24 114<0.25 115 -32 7<0.134 22<0.182 0<-1.35 -8 28<0.35 5<0.0355 133<0.5 16<-0.259 -20 46 86 10 -4 -22 21<0.35 -12 20 43<0.104 75<3.98 49 29 16\n\
4<-0.0781 59<0.25 4<-0.196 0<-3.09 -11 7<0.101 28<-0.101 31 136<0.5 4 45 -3 5<0.0541 113<0.5 -14 102<0.5 7<0.0113 -13 50 -19 -22 4<-0.442 41 0<-4 -18 84<-0.25 -8 42<-0.00263 238<0.5 149<0.375 30 -11 -65 0<-1.7 5 26 0<-3.35 28<-0.151 0<-3.91 -43 -24 -52 28<-0.0161 84<0.25 4<0.0464 108<0.25 0<-2.47 -14 6 -24 -34 23<0.25 61 0<-0.939 2 29 4<0.00453 59<0.25 -32 -2 -47\n\
10<0.634 83<0.5 22<0.0802 131<0.5 107<0.875 106<0.5 41 28 8 23<0.25 -55 12 121<0.5 22<0.138 19 98<-1.36 38 2 31 127<0.5 52<-0.0398 9<-0.211 -31 10<0.0589 -17 6 27<0.00453 3 52<0 9<-0.211 7 7<0.014 9 23<0.55 60 29 101<0.5 96<-0.565 -11 13 22<0.0922 38 -22 101<0.5 -21 10 113<0.5 51<-3.73e-9 23<0.25 15<-0.0246 52 -73 21 23<0.25 106<0.5 58 144<0.5 -84 29 43 55\n\
77<0.25 19<0.0989 79<-0.304 73<0.5 59<0.75 83<0.5 -31 16<0.0771 -18 14<0.34 18 -22 -38 95<0.25 -47 22<0.0223 -10 -41 28<0.0579 -47 -36 28<0.176 68<2.94 -33 -12 27<0.158 282<0.375 6 33 -19 19<0.162 79<-0.304 341<0.375 24<0.65 71<0.5 83<0.5 -21 13 38<1.53 22<0.437 309<0.875 50 -54 -9 5 -18 -27 184<0.875 477<0.875 130<0.5 55<-0.104 47<0 8 -20 -27 37 28 16<0.277 -9 94 27\n\
4<-0.0634 4<-0.196 156<0.5 9<-0.211 6<0.365 27 58 68<2.94 128<0.5 27<0.078 17 -9 -17 6<0.176 0 336<0.375 5<0.116 28 -12 -31 37<0.161 -27 7 5<0.0541 112<0.5 -7 6<0.188 4<-0.0943 48<-0.0442 74 33 36<-0.17 52 -10 -5 166<0.375 9<-0.0532 3 -17 122 9<0 98<-0.169 90<0.5 39<1.13 -19 0 77<0.25 15 -12 112<0.5 90<0.5 -32 5<0.0234 22 -16 5<0.0774 37<-0.0805 0 -35 -50 -46\n\
2<-2.45 2<-3.38 7<0.0693 54 38 4<0.0464 108<0.25 22<0.069 42 32 28 39<0.805 10<0.13 43<0.104 -30 28 17 32 2<-0.935 11<0.299 2<-1.51 7<0.198 17 -2 7 73<0.5 247<1.13 16 -38 43 2<0.519 13<0.207 39<1.13 5<0.0318 282<0.375 -11 43 9 3<-0.203 -38 -2 3<-0.0208 -6 -27 39<0.268 39<-0.483 16<-0.0925 57 -23 4<-0.442 -42 -5 73<0.5 3<-0.0208 13<0.0786 22<0.0501 6 -25 -35 -44 15\n\
108<0.25 19<0.0989 87<0.5 95<0.25 -47 4<-0.0943 -45 83<0.5 -35 -7 4<-0.282 -47 139<0.5 -24 22 87<0.5 4<-0.0231 -33 10<0.21 10 -17 10<0.585 21<0.35 -21 12 -25 4<0.00453 87<0.5 208<0.375 209<0.375 17<0.334 112<0.5 4<-0.0943 -28 47<-0.0693 22 -13 19<0.0419 -38 32 -33 49 38 21<0.95 38<0.6 29 60<0.836 -12 14 -26 101<0.5 21<0.85 18 4<0.167 31 79 21<0.35 -35 30<-0.265 -16 14\n\
2<-2.29 2<-2.93 22<0.0802 -51 -32 5<0.0625 24<0.95 -23 22<0.121 -13 91<0.5 -15 71 -33 2<-0.0957 5<0.089 2<-1.51 22<0.209 -9 7 91<0.5 16<0.432 22<0.274 221<0.5 159<0.375 -5 47 22<0.0501 -5 99 14 26 5<0.0355 14<0.736 57 -29 12 17<0.118 -36 24<0.35 -4 22<0.368 -25 8 2<1.5 7<0.134 39<-0.483 -18 307<1.13 182<0.875 21 -35 -53 122<0.5 5 -34 7<0.101 41 24<0.45 34 -3\n\
0<-3.09 12<0.0726 0<-3.91 55 124<0.375 40 23 0<-3.91 10<0.634 25<-0.0402 10 35 48 70<-0.0348 25<-0.000353 34<0 9 -28 16 25 0<-1.35 25<-0.444 131<0.5 18<-0.102 -26 2 25 27<0.078 0<-2.47 162<0.5 15 42 281<0.375 25<0.0693 11 -11 -14 9<0 115<0.5 12 35 36 0<0.279 52<-0.0398 39<0.161 192<0.5 -3 68 -20 7<0.0351 35<0.185 -14 17 120<0.5 15 7<0.198 4 -22 30<-0.142 -10 -30\n\
13<0.242 4<0.0196 75<3.05 538<0.375 -48 39 130<0.5 100<-0.14 3<-0.176 -45 13<0.0549 -31 90<0.5 -21 1 301<0.875 9<0.0103 -41 -6 59 9<-0.0532 -19 57 21<0.35 -26 2<-4 -40 85<-0.0925 29 191<0.5 -2 79 2<-2.93 4<0.0196 226<0.375 -36 47<0.0821 145 -24 22<0.0223 -23 6 3<-0.0551 63<-0.0507 58<-0.0847 74<0.26 3<-0.242 -32 34 -30 -12 21<0.85 -17 -40 2<-1.24 9<0.0103 -1 24 3<0.0249 19 41\n\
1<-0.0296 1<-0.297 1<-0.687 0<-0.939 37<0.376 12 36 43 3<-0.242 32 154<0.5 21<0.65 199<0.5 90<0.5 8 27 -23 3<-0.0636 7 -27 34 25<-0.189 220<0.5 3<-0.242 31 6 21<0.95 3 87 1<-0.085 30<0.333 269<0.375 23<0.75 73<0.5 -2 -39 6 82 -9 0<-0.939 3<-0.0373 21<0.55 -16 0 -22 24 3<-0.0293 0<-3.58 1<-0.0118 -30 -49 25<-0.0402 58<-0.17 29 -10 102<0.5 -28 -2 0<-3.22 -52 -41\n\
87<0.5 12<0.0726 17<0.118 91<0.5 90<0.5 40 226<0.375 22 -62 54 91<0.5 90<0.5 62<0.0667 35 21 35<-0.351 -29 14 161<0.5 46 29 128<0.5 249<0.5 66<-0.0537 99<0.5 50<0.17 37<0.161 -23 3 13 30 89<0.25 19 9<-0.211 -16 269<0.375 12<0.147 19 5 -52 44 115<0.5 22 41 90<0.5 12<0.279 99<0.5 9<-0.0156 -10 17 -8 -10 128<0.5 96<-0.113 -27 -1 92<-0.115 17<0.118 31 0 -17\n\
13<0.207 4<0.0196 130<0.5 45<-0.0467 59<0.75 6<0.0559 99<0.5 -18 54 -24 -40 209<0.375 45<0.02 -48 83<0.5 184<0.875 -44 10<0.376 -42 77 -28 60 17 10<0.182 8 203<0.375 13<0.0668 -31 -8 84 83<0.5 203<0.375 182<0.875 4<0.0196 10<0.0823 -10 -30 12<0.0438 -23 15 19 45 4<-0.137 69<-0.0095 28<0.35 -24 17 58<-0.17 2 -40 119<0.5 182<0.875 69<-0.496 27 104<0.25 177<0.375 -2 14 -9 33 32\n\
20<-0.0883 21<0.55 0<-2.96 -19 26<0.506 4 -39 5<0.0721 71<0.5 5<0.0318 62 20<-0.189 49 5<0.0541 6<0.188 21<0.85 -4 56 -11 -2 20<-0.482 41 0<-1.7 32<-0.19 -23 6 23 6<0.365 110<1.19 -16 5<0.116 13 -21 36 84<0.25 0<-3.69 -42 13<0.446 20<0.00274 26<0.359 38<0.667 -12 84<-0.25 -16 6 -27 21<0.45 -16 -38 26<0.266 -26 -50 24<0.35 0<-3.35 -13 6<0.066 38 13 5<0.089 -4 -36\n\
0<-3.22 1<-0.0387 20<-0.0729 72<-0.0377 21<0.85 9 9<-0.0532 20 -28 59<1.25 21 -5 1<-0.112 16 32 12<0.0726 0<-3.91 55 42 34 0<-0.939 1<-0.0503 25<-0.444 -13 6<0.066 16<0.141 38<1.4 -9 25 -23 111<0.5 8 12<0.0619 22 -73 0<-2.47 24 16<-0.157 17 17<0.118 16 -3 1<0.0397 12<0.0726 -39 10<0.155 -29 16<-0.678 -35 248<0.875 9<-0.115 -27 2 31<-0.145 80 -6 0<0.279 9<-0.0532 30 0 -19\n\
77<0.25 87<0.5 42<0.0475 141<0.5 14<0.161 576<0.375 116<0.5 -45 120<0.5 -34 -11 53 -46 18<-0.424 181<0.5 -24 17 69<-0.209 -15 -35 3 14<0.34 120<0.5 -16 -1 27<0.013 -37 -17 23<0.25 71<0.5 -43 27<0.013 81 8 141<0.5 342<0.375 18<0.632 445<0.375 -15 53 71<0.5 -25 34<0 158<0.5 -7 120 -12 -34 55<-0.249 60<0.836 7 40 42<0.0475 18<-0.237 43<-0.0347 341<0.375 33 -35 2 -6 23\n\
17<0.166 4<-0.0512 3<-0.0834 17<0.0783 -18 9<-0.0532 24 -5 -26 17<0.0971 -49 -32 4<-0.163 21<0.35 20<-0.0382 -6 29 118<0.5 4<-0.442 42 9<-0.0532 82<-0.522 41 11 -1 3<-0.121 34<-0.0467 27 57 2 9<0 59<0.25 14<0.483 42<-0.00263 122<0.5 9 -22 -11 -23 96<-0.565 11<0.239 25 -1 391<0.375 6<0.0998 118<0.5 14<0.483 123<0.5 -15 35 57 1 -4 -24 12<0.0845 -39 4<0.0908 101<0.5 -9 83 -44\n\
2<-2.45 0<-3.58 2<-3.38 169<0.5 51 18 22<0.069 41 26 0<-2.47 29 15<0.224 223<0.875 14 -36 34 0<-0.939 0<-2.47 11<0.377 2<-2.12 18 53<-0.214 18 200<0.5 6 34<0.21 -2 -42 96<-0.113 56<0.115 49 1 14 91<0.5 96<-0.113 17<0.0783 17 -2 231<0.875 67<0 11<0.095 -8 20 273<0.375 17 -21 -66 36<-0.127 -45 -6 2<-0.935 2 129<0.5 38<2.27 67<-0.425 11<0.113 -9 78 -27 -6 -5\n\
1<0.0175 4<0.00453 87<0.5 3<-0.121 -46 177<0.875 33<9.93e-9 -33 -43 5<0.0961 -27 22 1<-0.687 -45 3<-0.176 -31 219<0.5 83<0.5 215<0.5 -30 32<0.266 -27 81 -6 18 12<0.0361 -26 5<0.0826 -18 58<0.283 -1 68<4.37 11 61 1<0.249 3<-0.154 -19 104<0.25 5<0.0172 26<-0.159 -23 79<-0.304 20 33<-0.398 -22 68<3.31 21 147 9 -5 5<0.043 47<0.128 55 10 3<-0.0208 7 96<-0.565 12<0.0102 -2 41 12\n\
2<-2.45 4<-0.0404 2<-3.53 -39 101<0.5 24<0.95 -22 19<0.0561 4<-0.0943 30 -14 -28 76 2<-3.08 -48 -32 2<1.5 4<-0.196 24<0.55 8 71<0.5 3<-0.121 50 -19 22<0.552 9 51 19<0.0361 2<-1.51 24<0.95 -10 102<0.5 22<0.069 -23 38 -32 38<1.4 259<0.875 35<0.15 20 3 -39 -2 3<0.00791 101<0.5 21<0.45 4 -12 22<0.0922 -20 24<0.65 31 146 21<0.55 -10 -44 129<0.5 84<-2.25 -52 33 5\n\
1<-0.085 42<-0.346 31<-0.32 5 -22 6<0.066 46<0.023 -2 -30 8<0.9 8<0.896 42<-0.00263 116<0.5 9 -10 42<0 28<-0.47 55<-1.12e-8 7 21 3 -16 116<0.5 48 13 11<0.239 6<0.188 -1 31<-0.195 131<0.5 -12 44 -30 21<0.75 24 -6 1<0.0397 1<-0.0296 42<-0.0359 3 18 42<-0.0359 10 1<0.00689 10<0.376 8<0.928 29 -3 91<0.5 36 50 216<0.5 17 40 119<0.5 30<-0.0665 36<-0.245 20 6 0 -16\n\
108<0.25 19<0.0989 95<0.25 4<-0.0943 -45 2<-2.77 -43 59<0.25 2<-1.24 -25 -3 -36 20<-0.0591 88<0.037 -38 -1 2<-2.45 -25 59<0.75 110<3.98 1 33 -33 95<0.25 5<0.186 48<-0.0442 -4 -22 6<0.115 -14 34 9 4<-0.0162 8<0.463 19<0.0314 -34 277<0.875 -19 36 6<0.241 58<-0.169 66<0.0805 -4 34 -7 5<0.0826 -39 -8 71<0.5 8<0.463 -27 2<-3.83 -24 34<-0.42 -12 13 59<0.25 54<3.18 58 27 -3\n\
2<-2.45 4<-0.0512 2<-3.53 -37 21<0.55 -23 19<0.0419 22<0.182 -4 37 -17 2<-3.53 -50 3<-0.00335 -29 -45 2<1.5 4<-0.282 21<0.75 9 4<-0.34 33 11 4<0.0196 111<0.5 2<-1.51 11<0.299 312<0.875 4<-0.0512 0 -12 80 -25 129<0.5 92<-0.115 2 160<0.375 178<0.375 182<0.375 17 -29 -18 -24 126<0.5 -18 7 19<0.0485 -5 105 21<0.45 59<0.25 -14 18 -34 54<4.37 4<-0.442 52 129<0.5 30 -4 -33\n\
1<-0.085 87<0.5 91<0.5 60<1.31 18<0.848 41<-0.0868 22<0.00947 -17 9 22<0.318 20 6 -32 -1 18<0.419 47<-0.0347 66<-0.161 -39 25 41<-0.0221 4 -18 26 118<0.5 33<9.93e-9 -15 7<0.101 41<0.0405 10 -19 23 2 1<0.0175 1<-0.0223 18<0.127 22<0.209 38<1.27 19 -1 -1 24 38<1 7<0.0197 43 161<0.5 34 16 18<-0.289 -8 26 27<0.22 23<0.25 90<0.5 19 -53 7<0.159 139<0.5 8 -30 -5 25\n\
0<-2.65 0<-3.58 -47 1<-0.0296 -36 0<-2.96 -26 -8 1<-0.00804 1<-0.443 59<0.25 -14 215<0.5 174<0.875 -40 26 67<0.284 -29 47<0.128 170 -10 0<-0.443 5<0.0721 6<0.22 -14 -43 24<0.45 69<0.244 -16 20 5<0.129 -7 35 14 0<0.279 81<0.432 6<0.0915 30<0.0142 12 80<-0.113 15 65<0.7 64 -29 475<0.875 5<0.148 1 24<0.45 2 48 65 132<0.5 -7 202<0.5 10 63 6<0.084 36 51<0.359 12 38\n\
1<-0.0296 1<-0.687 39<0.805 17 34 5<0.089 39<-0.483 -16 21<0.95 165<0.875 1<-0.207 10 0 69 4<-0.0781 91<0.5 4<-0.137 17 -11 5<0.0625 6<0.0915 -27 86<0.397 28<0.176 54 111 8 -15 -4 9<-0.0532 21<0.95 27 -13 39<0.483 6<0.22 -26 -4 7<0.0264 20 6<0.153 -20 5 12<0.113 17<0.0971 -49 9<0 0<-2.47 169<0.5 -35 12 -15 -44 17<0.0783 -31 189<0.5 5<0.116 -6 -28 22<0.121 -23 97\n\
10<0.739 8<0.711 123<0.5 22<0.069 131<0.5 83<0.5 32 3<-0.0462 29 -6 10<0.155 31 -7 112<0.5 102<0.5 23 -7 102<0.5 -2 20 21<0.95 3<-0.121 21 112<0.5 46<0.287 7 -11 10<0.106 -16 3<-0.00335 12 41 112<0.5 11 22<0.106 3 -40 102<0.5 123<0.5 104<0.25 10<0.415 69<-0.174 -13 22<0.368 9 -9 15 21 22<0.552 10<0.0349 -24 183<0.375 0 28 -35 -14 112<0.5 46<0.287 27 1 52\n\
0<-2.65 7<0.159 0<-3.91 -52 3<-0.0551 101<0.5 -43 -15 -26 -8 3<-0.0636 3<-0.203 -34 0<0.279 7<0.198 2<0.519 0<-2 -24 -4 -30 24<0.65 51<-0.179 57 -13 88 43<0.119 23 -10 0<0.279 13<0.0549 209<0.375 24<0.45 -22 5 59 61<-0.142 91<0.5 -4 64<0.37 69 0 239<0.375 43<0.0347 41<-0.122 2 20 1 18<0.282 11 118 43<0.119 33<-0.162 163<0.5 55<0.522 30 -60 -14 43 21<0.95 -5 40\n\
4<-0.0634 4<-0.442 21<0.35 9 36 26<0.359 73<0.5 166<0.875 183<0.375 25<-0.000353 19<0.0989 21<0.95 10 32 3<-0.242 46 -8 82<-0.314 25 3<-0.0636 7 -9 -37 98 8<0.921 -8 25<-0.444 36 39<1.61 2 54 -12 59<0.25 26<0.266 38<0.8 3<-0.00335 -20 -39 9<0.0103 30<-0.0665 -13 6 -33 -38 9<0.0435 96<-0.565 8<0.537 -14 38<1.4 26 2 71<0.5 12<0.0438 84<1.75 -26 7 2 14<0.629 0 44 -38\n\
10<0.739 73<0.5 8<0.657 24<0.95 126<0.5 10<0.24 39<-0.805 55 12 0 10<0.24 12 26 20<-0.129 -27 16<0.185 -1 27 199<0.5 10<0.155 -14 101<0.5 38<1.73 -8 7 22<0.069 26 -14 22 8<0.909 8<0.463 22<0.0422 38 319<0.5 26 -3 9<-0.211 -5 16<-0.259 29 24<0.25 38<0.933 15 -13 127<0.5 23 -20 11<0.479 15<0.0886 22<0.274 7<0.101 13 -12 -15 23 43 91<0.5 10<0.863 17 38 51\n\
0<-2.82 4<0.00453 0<-3.91 -52 13<0.13 -42 -29 0<-3.8 -35 11<0.162 0 -25 1<-0.0296 4<-0.235 -37 5<0.0721 0<-0.443 -24 1<-0.443 -19 17 19<0.0989 1<-0.443 -35 -3 34<-0.476 68<4.77 -18 51 122<0.5 6 44<-0.0255 57 12 4<-0.137 51<0.12 78<0.0405 -30 11<0.479 -7 64 13 0<0.279 77<-0.25 -10 51<-0.359 34 23<0.25 11<0.0151 80<-0.113 0 95 -20 23<0.55 -15 93<-0.111 60<0.359 14 -4 16 25\n\
0<-3.69 20<-0.0478 21<0.95 -17 5<0.0625 15<-0.0552 42<-0.00263 88 17 25<-0.0402 40 -2 -20 84<2.25 -33 20 5<0.089 25<-0.0402 158<0.5 28 20<-0.189 18 1 84<0.75 77<0.75 89<0.25 20<0.00274 15<-0.0179 6 -8 -24 6 20<-0.016 -7 -33 6<0.066 21<0.85 40 -33 15<0.0176 6 30 20<0.089 84<0.25 6<0.365 151<0.375 5<0.129 -13 -29 10<0.13 -24 13 22 306<0.5 15<-0.211 -23 11 -61 21<0.45 -11 -48\n\
2<-2.45 2<-3.53 7<0.0351 45 26 42<-0.146 34<-0.364 22 -19 98<-0.847 41<0.0405 19 36<0.0911 4 -30 595<0.375 13<0.0668 30 19 -54 2<-0.0957 97<0.52 13<0.13 7 2<-1.24 38<0.467 5<0.0465 26<-0.269 25 23<0.75 -59 -21 7<0.198 9 -29 178<1.13 7 -41 -7 21 96<-0.113 13<0.0345 115<0.5 -3 56 57<1.15 57<-0.765 42 98<-1.86 18 -23 35 210<0.375 13<0.178 119<0.5 23<0.85 -20 12 40 -9 -24\n\
0<-2.96 7<0.115 0<-3.91 -50 -35 -17 1<-0.0387 7<0.101 0<-1.35 436<0.875 1<-0.443 -46 -27 101 1<-0.687 -38 23<0.1 10<0.585 11<0.0347 110 -21 -32 -7 5<0.186 -6 23<0.75 -34 34<0.21 22 89 27<0.121 23<0.25 27<0.018 68 -19 7<0.159 18<-0.17 18 521<0.875 162<0.5 26<0.0171 -6 23<0.95 76<0.265 49 4 5 -28 73 40<-0.0203 11 37 0<-0.443 162<0.5 -16 54<3.84 -11 110 77<0.75 -1 27\n\
4<-0.0634 26<0.359 6<0.365 42<-0.00263 8<0.289 6<0.188 26<-0.269 -8 32<-0.418 -16 45 12<0.192 -24 20 4<-0.34 22 4 47<0 -9 52<-0.12 14 11<0.377 12<0.147 123<0.5 -26 8 6 -18 8<0.786 3 34 28<-0.0564 60<-0.359 49 -2 -24 28<-0.0564 11<0.377 38<0.8 37<0.59 -12 4 47<0.0821 94<0.142 78<-0.0729 -20 41<-0.219 -20 21 39 8<0.537 -23 6 135<0.5 -24 18 26<0.23 30<-0.366 -35 -14 -39\n\
8<0.537 5<0.0355 75<3.05 55<-0.104 -38 426<0.875 25 -71 9<-0.0532 6<0.0455 -59 25 43<-0.312 16 23<0.35 71<0.5 0 -70 112<0.5 10 18<0.419 -25 14 11<0.0417 71<0.5 21<0.95 102<0.5 33 12 9 18<0.339 18 46<0.287 0 -36 7 90<0.5 18<-0.102 11<0.0686 216<0.5 -9 45 7 44<0.0255 23<0.85 171<0.5 33 -22 6<0.365 14 28<0.35 -28 28 0 217<0.5 57<-0.765 39 33<0.185 -8 8 -28\n\
0<-2.65 0<-3.58 4<0.00453 -45 -25 4<0.0196 4<-0.137 -38 441<0.375 -23 82 57<0.382 8 -22 4<-0.0634 0<0.279 4<-0.235 -30 5<0.0501 -24 -6 18<-0.508 33 69<-0.0095 13 -17 0<0.279 59<0.25 38<0.467 6<0.0559 35<0.111 80<-0.339 0 67 5 11 18<-0.152 98<-1.86 -32 16<0.555 5<0.0672 36<-0.17 -32 100<-0.42 28 -22 22 35<-0.0814 49<-0.334 -5 92 13 -1 25<0.0693 -9 23 51<0.179 6<0.066 32 6 33\n\
2<-2.61 12<0.0726 2<-3.53 -47 -29 26<0.359 23<0.95 -32 -6 -29 2<1.5 11<0.377 13<0.834 12<0.51 2<-1.73 30<-0.366 -18 20<0.089 3 -29 159<0.375 118<0.5 344<0.875 34<-0.476 39<-0.483 -39 79<0.152 10 51 -1 47 45<-0.0467 3 20<-0.106 23<0.65 -28 7<0.0783 33<-0.133 50 22 6<0.203 -18 28 10 38 6<0.22 -2 347<0.375 37 -44 -22 140<0.75 7<0.134 -3 -26 -38 84<-2.25 -62 20<-0.482 46 19\n\
12<0.0522 71<0.5 8<0.537 14<0.0322 113<0.5 29 4 150<1.13 36 -3 118<0.5 102<0.5 26<0.418 20<0.179 22 -7 44 -68 18<-7.45e-9 14<0.736 76<-0.132 19 -14 24 15 249<0.5 14<1.13 45<-0.252 -22 -1 -36 34 249<0.5 70<-0.0348 159<0.375 21<0.55 5 -3 -43 8<0.909 8<0.896 26<0.359 93<-0.037 15<0.0886 -1 -44 66<-0.0537 -12 12 21 101<0.5 24 -32 15<-0.00517 8 15<0.0886 14<0.34 -18 13 15 34\n\
13<0.178 77<0.75 4<0.0464 9<-0.115 -45 67<0 -34 19<0.0419 79<-0.304 13<0.0549 -26 1 209<0.375 -35 77 -7 67<0.194 -13 15 9<-0.0532 -22 13 3<-0.0462 3<-0.242 -38 77<0.75 19<0.134 79<-0.152 22<0.0422 1 -19 -24 5 33<0.0883 9<0.114 -2 41 37 27<0.354 125<0.25 19<0.0485 60<0.119 161<0.5 -20 1 43<0.104 13<0.52 4 31 -8 22<0.0223 -8 34<0.21 12 31 97<0.312 27<0.22 46 -8 -9 -17\n\
2<-2.45 22<0.069 2<-3.53 140<0.25 -46 58 0<-2.47 60<-0.119 10 -25 -44 71<0.5 25<-0.0402 14 15<-0.0246 3 -19 -25 7<0.134 2<0.519 0<0.279 15<-0.59 -22 172<0.875 42<-0.346 20 159<0.375 25<-0.189 15<-0.29 -16 17 115<0.5 31<0.134 231<0.875 5 57 -5 71<0.5 12 -28 35 52 -21 18<-0.237 4 199<0.5 31<-0.145 74<0.26 22 -9 33 22<0.0347 -62 14 15<-0.211 -24 23<0.95 17 13<0.446 -1 -21\n\
2<-2.93 0<-3.91 39 0<-3.22 24 11 0<-0.939 0<-2.82 23<0.85 53<1.12e-8 26 92<-0.23 47 -11 5<0.0625 2 100<-0.14 15<-0.0427 13 138<0.375 6<0.165 15 -25 -49 8<0.943 18 -14 220<0.5 6<0.0559 -9 4 23<0.95 90<0.5 -6 -84 24<0.85 9 102<0.5 -47 1 2<-0.935 81<-1.66 49 6<0.0915 5<0.0961 -26 6 9 5<0.0355 114<0.35 -37 35 217<0.5 5<0.148 5<0.104 8<0.6 21 -13 10 -28 -31\n\
4<0.00453 13<0.207 9<-0.211 -46 130<0.5 91<0.5 23<0.25 214<0.5 -27 59<0.25 71 57<0.127 -54 49 68<2.94 -31 13<0.0932 208<0.375 -23 85 15<-0.00222 -18 6 7<0.0469 15<-0.59 56 -40 20 15<0.00104 60 -24 51<0.0239 9<-0.0532 -27 95<1.25 -12 364<0.375 16<-0.308 -15 61<-0.142 -14 17 100 60<1.08 9<0.0435 -4 45 15 21<0.35 198<0.875 -10 34 7<0.273 12<0.0522 69<-0.209 19 -7 16 15<0.00647 20 51\n\
4<-0.0512 111<0.5 25<-0.444 7<0.0693 128<0.5 34 10<0.182 35 -22 5 71<0.5 3<-0.0373 25<-0.0402 20 109<0.5 73<0.5 66<0.483 20 0 -13 -6 -17 4<-0.282 39<-0.483 -36 157<0.5 37<0.966 -6 44 16<0.349 115<0.5 24 -5 -10 20<-0.0591 151<0.375 -17 -1 5 88 59<0.25 26<0.23 38<0.867 -20 16<0.141 -12 35<0.185 16 -21 3<0.0249 -25 -48 37<0.59 103<0.364 -8 8 71<0.5 3 79<-0.456 2 41\n\
17<0.0783 10<0.305 27<0.354 381<0.5 7 -25 32 91<0.5 23 46 87<0.5 11<0.377 1<-0.085 39<1.61 131<0.5 51<-0.209 9 -3 16 -15 1<0.00689 1<-0.0164 18<-0.102 136<0.5 18<-0.237 62<0.533 14 11<0.0803 -44 23 -8 11<0.134 -30 24 14 19<0.0152 31 15 16<-0.0925 27<0.078 2 28 49<-0.253 6 -19 157<0.5 4 32 183<0.375 49<0.0912 41<0.0675 0 97<0.52 -14 13 92<0.115 8 -14 35<0.15 39 -45\n\
1<0.00689 7<0.0891 9<-0.115 -44 62<0.133 260<0.375 7<0.0197 -34 112<0.5 -27 7<0.0469 -18 27 84 12<0.218 132<0.5 90<0.5 35<-0.0814 37<-0.0805 60 -1 -21 14 -25 -32 9<-0.0532 -22 128<0.5 7<0.198 198<0.375 -7 23 21<0.35 -7 34 99<0.5 -19 16 9<-0.115 21<0.65 6 12<0.0726 65 -34 321<0.5 5<0.0234 90<0.5 0 62<0.333 66 7 7<0.273 9 37<0 47 21<0.95 3 42 7<0.159 -18 17\n\
1<-0.0164 9<-0.211 12<0.51 6<0.084 34 11 191<0.5 43 -24 11<0.377 1<-0.085 6<0.066 108<0.75 146<0.5 29 -10 -16 27<0.22 107<1.13 6<0.365 491<0.875 4 72 21 -15 115<0.5 35 -13 37<-0.0805 17 12<0.192 180<0.5 -10 29 150<0.375 2 34 146<0.5 107<0.375 -7 -32 31<-0.407 -36 10<0.24 34 -7 12<0.0619 9<0 91<0.5 -22 -47 -44 9<0.114 101<0.5 42<-0.00263 -5 -20 22<0.0922 -11 75 -59\n\
0<-3.46 17<0.14 36 42<-0.146 -18 0<-3.91 24<0.95 28 6 11 0<-1.35 27<0.078 42<-0.00263 8<0.463 14<0.0805 91<0.5 -3 -39 -5 20<-0.356 -17 3 32<-0.679 29 6<0.107 0<-2.82 3<0.0249 0 23 -9 8<0.943 9 -9 17<0.0971 25 19<0.0152 11<0.299 26<0.076 -37 3 25 146<0.5 588<0.875 18 -65 -10 17<0.166 0 183<0.375 3<-0.0373 31<-0.145 2 6<0.203 -6 -25 3<0.0888 11<0.377 -26 0 7 31\n\
0<-2.96 4<0.00453 0<-3.91 -46 3<-0.0373 -35 -20 -11 3<-0.0551 3<-0.203 -26 0<-2 2<-1.51 7<0.159 -12 25 -32 13<0.0786 -12 55<-0.0746 58<-2.98e-8 24<0.75 35<0.272 45 -13 -5 0 -2 13<0.0549 228<0.375 15<-0.398 9 -19 48 15<0.224 125<0.75 11<0.113 43<0.0624 50<0.0847 32<0.152 8<0.711 25<-0.000353 120<0.5 9 114 9 37 6 10 24<0.55 -2 21 78<0 -11 7<0.159 211<0.875 -2 36 26 37 -9\n\
1<-0.0223 9<-0.211 39<-0.483 -28 96<-0.113 32<-0.19 5 84<-0.25 -5 35 14<0.629 4 34 71<0.5 25<-0.0147 9<-0.0156 102 20<-0.0883 24<0.95 11 129<0.5 81<-0.74 -38 51 20<-0.189 39 -11 3 1<-0.297 15 14<0.402 9<-0.0156 56 32<0.101 7 -7 154<0.5 4 -24 39<1.61 39<-0.805 -35 24<0.1 38<1.4 14 -12 4<-0.34 8 134<0.375 -8 51 14 9<0 38<0.867 4<-0.031 -12 -30 -6 25<-0.000353 -5 -39\n\
10<0.863 1<-0.0296 39<-0.805 8<0.818 39 -5 11<0.239 62<0.0667 237<0.375 35<0.333 2 20 -96 57<-0.765 28 12<0.415 39<1.13 4<-0.00386 43<-0.0347 -12 8 29<-0.104 -27 -4 76<0.663 -24 3 -22 48<-0.331 -11 116<0.5 20 58<0.283 31<-0.32 19 108<0.75 -4 47<0.052 13 -63 21 1<0.00689 12<0.113 38<0.867 27 102<0.5 18<0.226 4 12<0.0231 46 1 -40 8<0.943 9 -25 31<-0.252 -5 5 84<0.25 37 -15\n\
1<0.00689 87<0.5 13<0.11 -32 6<0.241 137<0.875 -15 12<0.0979 76<-0.132 -42 58 -9 -34 1<-0.443 109<0.5 -31 31<-0.407 68<4.69 4 21<0.45 -17 165 -16 57<-0.765 -45 78<0.17 132<0.5 55<0.0522 50<-0.169 32 0 64<0.555 -26 12 -26 58<0.0242 18 -2 77<-0.25 37<0.161 -20 6 12<0.247 406<0.875 244<0.375 63<0.114 31<-0.252 21 9 78<0 31<-0.195 -15 30 37<0.376 -15 10 52 46 106<0.5 7 -17\n\
4<-0.163 7<0.101 39<-0.805 -33 42<-0.00263 303<0.5 29<-0.122 6 22 -76 5 148<0.375 3<-0.242 13<0.0668 24<0.95 -36 46 26 -9 -63 84<0.25 3<-0.00335 14<0.869 25<-0.0402 91<0.5 -2 24<0.95 3 43 52<0.311 50<0.557 -3 -21 -19 -25 24<0.25 77<0.75 138<0.375 -13 34<-0.364 48 -2 -39 25<-0.189 34<-0.224 68 -36 -35 6<0.0998 37<0.805 4<0.0908 11 -24 50<-0.0565 2 24<0.45 66 -19 243<0.375 -2 36\n\
0<-3.91 12<0.0522 39 21<0.95 21 0 0<-0.939 17<0.118 0<-3.09 23 7 0<-3.09 115<0.5 25<-0.0402 13<0.0932 4 -34 6 8<0.937 24 -4 112<0.5 16<-0.157 130<0.5 78<-0.284 -14 44<-0.212 15 5 -32 93<-0.518 -24 34<0.1 8<0.858 58<0.678 -8 -50 200<0.5 0 43 7 33<0.185 36<-0.0637 69<-0.314 -73 -22 -6 14 94<0.427 32<-0.418 10 17<0.118 36<0.319 -2 36 183<0.375 66<-0.268 2 -15 34 -26\n\
7<0.115 3<-0.0941 77<0.25 87<0.5 -34 -17 21<0.95 0 -27 95<0.25 77<0.25 75<3.78 -27 281<0.375 10<0.798 -4 -32 -31 11<0.479 10<0.305 -10 71<0.5 -10 75<4.56 49 -14 41 26<-0.159 -16 71<0.5 273<0.875 95<1.75 -12 7 16<0.678 35 -41 21<0.45 16<-0.037 12 18<-0.17 68 26 -4 21<0.35 18<-0.152 75<4.37 13 -21 -19 25<0.0693 77<0.75 1 17 16<0.0771 137<0.375 10 104<0.75 61 -25 48\n\
9<0 0<-3.91 4<-0.0404 -1 -28 9<-0.211 3<0.0481 0<-0.939 39<-0.483 -32 4<-0.282 120<0.5 7 34 2 28 50 26<0.359 166<0.875 30<-0.427 4<-0.113 7 16<-0.0925 -2 -26 359<0.375 195<0.875 149<0.875 4 8<0.839 12 -47 46 29 22<0.0591 1 91 13<0.178 -3 -23 3<0.0249 22<0.0802 4<-0.0404 14 -32 4<-0.00386 62<0.867 34<-0.0933 22<0.437 -17 33 -40 21 76<0.132 3<-0.0462 -13 106<0.5 135 -10 -15 -45\n\
0<-3.46 17<0.14 33 24<0.95 0<-3.91 71<0.5 28 6 9 48<-0.0442 -16 9 0<-0.939 11<0.162 32<-0.511 13 25<-0.444 -18 3<-0.154 24<0.45 17<0.771 10 34 71<0.5 -19 20<-0.482 -39 13 46<0.287 18<-0.152 -5 4 35<-0.0814 24<0.55 -33 5 -2 112<0.5 73<0.5 5 17 49<0.253 -36 16 199<0.5 286<0.5 6<0.066 3<0.0888 -26 16 6<0.203 0 49<-0.0691 -23 -1 67<0.219 73<0.5 -22 60 -57 32\n\
0<-2.96 7<0.115 0<-3.91 -43 225<0.875 -27 32 -9 0<0.279 7<0.159 6<0.123 17<0.531 31<0.0565 16<0.0142 113<0.5 -10 33 10 16 19<0.0485 -19 44<-0.0637 24 -17 6<0.365 0<-1.7 95<0.25 -24 -5 113<0.5 -5 39 -38 23<0.85 -19 58<-2.98e-8 -2 6<0.165 12 0<-2 17<0.0971 60 -10 123<0.5 75 7<0.273 -2 94 55<-0.453 17<0.707 38 -46 62<0.667 27<0.22 64<1.2 22 -32 -13 58<-0.509 43 -6\n\
1<-0.0164 159<0.375 12<0.51 253<0.5 38<1.87 344<0.875 368<0.375 95<1.25 1<-0.085 6<0.188 1<-0.687 27 8 0 -2 16 44 38 32<0.101 232<0.5 0 36<0.0911 58 -18 449<0.875 -16 59 22<0.0922 15 92 0<-2 8 30 27 12<0.0726 24<0.25 285<0.5 136<0.5 26<0.359 -20 140<0.75 -46 67 15 30 -44 26<0.266 111<0.5 26<-0.209 -23 6<0.176 1<0.249 -3 -37 9 24<0.65 -29 84 125<0.25 -19 -49\n\
10<0.798 39<-0.483 9<-0.0532 39 5<0.0501 25 1 1<-0.085 31<-0.252 5 39<1.45 29<0.0627 30<-0.606 28 -7 3 84<-0.25 17 34<-0.364 -39 -10 19<0.205 5<0.186 391<0.375 30<-0.265 10 313<0.375 182<0.875 32<-0.679 10<0.376 -2 34 5<0.0625 99<0.5 -5 116<0.5 27 -3 91<0.5 3 22 29<0.143 -31 20 -55 27 9<-0.0156 -23 30 47<0.104 10<0.0349 -46 8 -16 1<-0.297 -31 32<0.646 27 121<0.5 6 -109\n\
0<-2.96 4<0.00453 0<-3.91 -43 1<-0.0296 -32 -15 -6 9<-0.0532 1<-0.0653 9<-0.211 -42 -21 4<-0.0943 -19 1<-0.0223 16<0.185 13 115 219<0.5 80<0.113 -18 18<0.508 -1 78 40 1<-0.297 0<-0.443 -18 7 27<0.354 228<0.375 1<-0.0164 0<-0.443 25<0.0693 -3 25 34<-0.544 -23 293<0.5 40<-0.46 -24 50 -20 223<0.875 98<0.508 39<1.13 10 82<0.209 15<0.00647 63<-0.076 46 6 64 142<0.375 -16 68 -14 39 74 -16\n\
1<-0.0164 9<-0.211 14<0.629 191<0.5 13 -16 35 71<0.5 14<0.869 50<0.557 9<-0.0156 24<0.65 15 108 20<-0.189 24<0.95 70<-0.331 -21 17 42 109<0.5 69<-0.397 31 20<-0.0883 24<0.95 0 102<0.5 43 -11 4 44<-0.0637 -13 8 48<-0.199 13 -20 -16 24<0.1 160<0.875 83<0.5 59<0.75 6 17<0.837 42 -3 -2 -30 39<0.161 -11 1<-0.687 18 11<0.377 1 -22 17<0.0783 -35 9<0.0435 2<-3.68 -29 -6 -39\n\
0<-3.8 1<-0.0164 9 169<0.5 33 -19 0<-0.939 27<0.078 160<0.875 97<0.52 11<0.662 0<-3.09 17<0.166 16 0 6<0.0755 30<-0.0285 46<-0.0383 16 123<0.5 2 4<0.0464 -38 17 40<-0.161 50<0.0339 6 -34 16<-0.185 -9 -44 90<0.5 4<0.00453 -2 11<0.0585 -34 -6 4 14 13 26 63<0 51<-3.73e-9 0 15 -1 1<0.0907 12<0.0522 29<0.0348 50<0.254 -50 -5 -6 16<-0.678 -27 -5 11<0.0114 9 90<0.5 2 -20\n\
0<-2.82 0<-4 -41 3<-0.0373 1<-0.00487 -30 -10 121<0.5 -11 1<-0.15 -40 14<0.402 7 61 1<-0.0653 3<-0.242 15<-0.398 130<0.5 -2 129 -41 0<-1.7 3<0.00791 -21 8 24<0.95 1<-0.687 -24 -1 5<0.0625 -19 28 15<0.224 29<-0.235 35<-0.351 -12 20<-0.0224 8 29 5<0.148 55<-0.104 13 113<0.5 -2 14<-0.0146 56 -5 121<0.5 231<0.375 7<0.0264 1 36 284<0.875 -37 22 -18 64<0.0617 -30 144<0.5 16 -34\n\
1<-0.0164 5<0.089 39<-0.805 -21 42<-0.346 20 13<0.13 42<0 251<0.5 5<0.0318 131<0.5 215<0.5 74<-0.609 75 16 -30 -5 0 -22 29 106<0.5 102<0.5 21<0.95 13 13<0.446 19 58<0.254 57 5 -3 87<0.5 -2 19 11<0.377 39<1.13 91<0.5 64<0.37 8<0.937 5<0.116 -1 21<0.35 0 -28 12 8<0.896 29<-0.194 56 12 -5 -23 8<0.858 35 2 -25 5<0.116 42<-0.0143 0 66<-0.376 8 -19 -31\n\
0<-3.8 1<-0.0164 3<-0.00335 5 30 12<0.0845 71<0.5 41 8 16 0<-1.35 11<0.299 25<0.0693 25<-0.444 16<0.555 -15 26 97<0.52 89<0.25 3<0.0888 3<-0.176 14 2 34<-0.624 -28 31 597<0.375 -1 -68 15 77<-0.25 29 22<0.0223 22 -24 143<0.375 102<0.5 23<0.85 32 11 -29 -27 94<0.427 25<-0.0147 -13 23<0.95 139<0.5 -8 -59 11<0.0191 57<0.382 185<1.13 15 -79 -5 -3 140<1.75 64<0.832 -18 -60 62\n\
0<-2.96 7<0.115 0<-3.91 -41 20<-0.0729 -36 13<0.0932 -29 -10 197<0.375 -8 66 9<-0.115 25<0.0693 28<-0.396 84<-0.25 5 -45 -17 28 20<-0.284 -17 0<0.279 13<0.0549 -8 27<0.354 20<-0.0591 19<0.205 67<0.434 -9 19 40 239<0.375 87<0.5 125<0.75 10<0.415 7 5<0.043 27<0.078 58 -11 67<-0.182 62 9 251<0.5 64 -32 152<0.5 1 41 62 -14 48<-0.291 30<-0.0665 7<0.0693 -35 6 20 107<0.375 18 50\n\
1<-0.0164 6<0.365 129<0.5 15<-0.398 253<0.5 79<-0.152 74<0.381 35<-0.0555 -34 -2 -71 4 52 42<-0.146 92<-0.115 7 27 39<-0.483 -14 1<-0.443 180<0.5 15 -24 4 120<0.5 -23 8<0.909 122<0.5 7 8<0.896 8<0.75 -40 14 -40 6<0.123 -16 13<0.13 1 27 13<0.0932 107<1.13 79<-0.152 23<0.75 -13 38 42<-0.0143 20 -21 -43 33 2<-3.53 -33 26<0.266 20<0.0402 50<-0.218 12 -4 -27 60<-0.359 38 -27\n\
2<-3.53 112<0.5 378<0.5 19 -17 39 2<-2.12 39<0.805 3<-0.242 21 210<0.375 32<-0.511 13 -2 20<-0.106 37<-0.0805 -66 -3 21 17<0.0607 30 9 97<0.52 28<-0.547 2 19<0.0128 153<0.5 1<-0.207 10 -9 75<4.9 39<-0.161 17 -19 -65 10<0.21 192<0.5 2<0.519 -6 33<0.0883 -33 22 44 11<0.095 32<-0.418 15 82<-0.522 -26 171<0.5 -6 86<-0.199 -21 37 48<-0.451 -13 10 82<-0.314 -4 178<0.875 29 -34\n\
1<0.00689 3<-0.0373 3<-0.3 -44 73<0.5 122<0.5 1<-0.443 -31 170<0.5 -15 15 267<0.375 3 100 -25 130<0.5 4<0.0196 160<0.875 59<0.75 86<-0.0795 4<-0.34 103 37<0.741 13 -32 -8 168<0.5 -26 33 55 128<0.5 18 33<-0.162 20 -26 65 3<-0.203 -17 189<0.5 3<-0.0208 21<0.75 65<0.513 13 -11 -7 239<0.375 43<-0.364 -9 88<0 19 65<-0.0778 -17 15 58 45<-0.35 -26 52<0.246 10 33<-0.54 -54 -5\n\
1<-0.0118 12<0.51 165<0.875 159<0.375 95<1.25 134<0.375 1 32 73<0.5 31<-0.252 -2 24 -4 74<-0.146 48 10 51 3<-0.242 156<0.5 33 -14 46<-5.59e-9 31<-0.0103 -42 22 16 3<-0.00335 2<-3.53 -27 77<0.25 69<0.313 39<0.805 1<0.0907 18<-7.45e-9 31<0.264 55<-0.174 -9 38 -39 0 -13 2<-1.24 -23 31<-0.195 86<0.186 61 -31 -11 54<3.66 47<0.35 92 -30 2 74<-0.0347 -26 -7 2<-2.45 -41 123<0.5 1 -34\n\
0<-3.46 12<0.0619 0<-3.91 9<-0.0532 -15 32 12 48<-0.0442 21<0.55 12 -16 10 0<-0.443 113<0.5 16<0.185 12<0.359 46<0.46 7 -9 146<0.5 -3 -35 34<-0.14 32<-0.347 19 38<0.933 157<0.5 32<0.456 -11 -66 9 21<0.75 9<0 37<0.59 16<0.432 -20 -50 5 6 4 246<0.375 1 26 26<-0.269 20 26<0.159 16<0.349 44<0.127 32<0.456 46<0.378 -35 4 10 7 5 10<0.0823 -30 12 157<0.5 6 -11\n\
1<0.00689 9<-0.115 -30 3<-0.242 -32 71<0.5 66<0.483 30<-0.313 -22 139<0.5 40<0.0767 -3 -17 93<-0.136 141<0.5 -15 97 -14 229<0.375 -30 24 44<-0.0255 124<1.13 50<0.678 25<0.0693 104<1.75 3 53 51 40<-0.161 -6 67 63 13<0.0668 -22 26<0.266 39<0.805 -19 47<-0.0347 40 -2 109<0.5 0 32<-0.239 95 19 75<4.17 3<-0.242 -25 580<0.375 35<-0.133 1 14 48 117<1.75 25<0.00205 -4 13 85<0.449 45 -9\n\
17<0.0971 12<0.0979 -35 66<-0.0537 13 25<-0.189 6 -20 9<0.0435 9<-0.211 89<0.25 39<1.45 99<0.5 44<-0.467 50 8 -9 36 140<0.75 33<0.32 23 55 15<-0.29 -45 10 25<-0.0402 118<0.5 9<-0.0532 12 158<0.5 21 8<0.937 -21 5 123<0.5 21<0.85 12 4<-0.196 63 23 2 96<-0.339 11<0.662 5 44<0.0765 -32 18 116<0.5 25<0.00205 -17 6 4<-0.163 9 269<0.375 23<0.75 8 52<0.0239 -3 -15 43 -26\n\
57<-0.765 76<0.265 32 -17 11<0.377 62<0.133 3<0.0888 19<0.205 122<0.5 237<0.375 2 -73 8<0.9 8<0.896 8<0.657 45 114<0.1 -32 8 4<-0.442 -28 46 4<-0.196 -16 19<0.134 29 -19 -13 20 18<0.169 19<0.0179 122<0.5 29<-0.157 -23 173<0.375 -7 43 -38 114<0.25 38<0.933 6 -11 7 46<0.0575 107<0.375 11 18<0.848 -19 38 38<0.933 -31 142<0.375 11 -19 146<0.5 8<0.289 -19 55<-0.249 -3 18 -3\n\
0<-2.96 20<0.0161 7<0.198 0<-3.91 25<-0.189 26 -38 2<-3.08 -8 -26 16 -1 1<-0.297 7<0.0612 6<0.0317 9 -30 -7 6<0.241 25<0.0693 91<0.5 24<0.25 71<0.5 83<0.5 -17 139<0.5 4 6<0.066 103 6<0.133 -22 79 54<3.26 34 32<-0.114 -1 18 133<0.5 0 -17 64<0.463 0<-2.26 16 60 7<0.0404 -13 41 45<-0.35 -9 127<0.5 17 50 49<-0.0304 81<0.432 11 -21 17<0.771 -28 0<-1.35 -19 72\n\
9<0 9<-0.211 76<0.132 6 60<0.239 45 178<0.375 8 40 111<0.5 172<0.375 3<-0.00335 148<0.875 18<0.339 106<0.5 60<-0.119 -11 26<0.359 170<0.5 53<-0.484 -11 9 -11 -7 -5 156<0.5 58<-0.254 19 -12 18<0.419 -19 39 60<-0.359 58 -38 24<0.95 60<-0.119 79<-0.152 7 57 38<0.667 -19 26<-0.0448 16 69<0.244 90<0.5 -26 41<0.0081 -25 25 38 -46 35<0.272 37 -32 24<0.65 -9 116 3<0.0249 -12 -44\n\
2<-3.53 0<-3.91 31 192<0.5 14 36<-0.245 21 -62 0<0.279 35<0.222 2<-2.45 408<0.875 35<-0.204 14 2 -76 16<0.185 91<0.5 440<0.375 29<-0.351 89<2.25 -5 -42 2 50 5<0.0318 -33 -3 5<0.129 3<-0.0373 -4 0<-3.35 6 11<0.377 47<0.282 5<0.0465 -52 -26 -3 62<0.667 -17 60 10 3<-0.0124 65<0.588 278<0.875 100<-0.7 -1 107<0.375 10 35 39 29<-0.287 -41 16<0.432 -7 42 -5 2<-0.935 7 -18\n\
9<-0.115 39<0.161 -32 -15 6<0.365 10<0.798 9<0.0103 6<0.0559 2<-3.38 -23 16 79<-0.152 63<-0.0507 36<0.408 12 -19 34<-0.28 22<0.0281 63<0 40<-0.192 36<-0.206 15 18<0.169 133 -12 21 -3 -6 49<-0.532 29 -14 174<0.875 14<0.0322 154<0.5 -8 214<0.5 -4 24 121<0.5 2<-2.61 -32 -13 185<0.875 -4 35 58 101<0.5 18<0.339 11 45 6<0.0559 -18 22<0.0161 -9 15 49<0.152 -26 121<0.5 -11 70 -32\n\
1<-0.0164 237<0.375 6<0.365 6<0.084 8<0.786 30<0.0142 60<0.239 15 -17 0<-3.69 -5 33 14<-0.069 -15 38<0.6 22<0.159 -47 61 38<1.73 23 -8 234<0.5 8<0.937 122<0.5 0 60<0.239 -19 1 67<0.0405 15<-0.0327 1 27 -5 70<-0.467 -10 9 8<0.9 4 29 95 22<0.069 48<-0.132 -30 154<0.5 36<-0.411 -31 -6 -39 111<0.5 8<0.964 51<-3.73e-9 1 -14 6<0.123 -16 48 8<0.928 74<0.208 81 -16 -19\n\
2<-3.68 91<0.5 16 41 42<-0.00263 129<0.5 10<0.739 73<0.5 37<0.454 -16 -4 27<0.078 -7 18 78<0.51 17 -34 8<0.921 122<0.5 4<-0.196 -19 24<0.75 -15 18 29<0.313 13 50 24<0.85 4 -20 4<-0.00386 2<-2.12 11 193<0.375 13<0.0257 12 1 -31 398<0.375 97<0.52 94<0.998 2<-2.61 91<0.5 51<0.717 60<1.19 -6 10 34 29 124<0.875 8<0.964 -9 2<-0.0957 4 74 2 26 105<-0.777 40 3 -69\n\
13<0.0786 178<0.875 108<0.75 231<0.375 -22 21 23<0.35 55 -3 56<-0.0575 27 -4 6<0.27 82<-0.314 61<0.285 10<0.271 -1 235<0.5 89<0.25 44<-0.382 83<0.5 43 -26 60<-0.119 -3 104<1.25 116<0.5 12<0.029 49<-0.253 -8 143 50 28 -13 -10 -28 81<0.432 51 4 227<0.375 125<0.75 61<-0.0712 -6 13<0.28 85<0.037 -12 4 32<0.266 290<0.5 7 45 -11 85<0.703 78<-0.0729 -30 13 54 50 49<-0.152 -2 -27\n\
17<0.0783 22<0.106 -31 -8 9<0.0435 9<-0.211 12 15<-0.59 -18 172<0.875 42<-0.00263 19<0.0856 21<0.95 90<0.5 -3 16 22<0.0591 -25 71<0.5 22<0.138 32<0.152 27 -11 40 6 280<0.375 -5 107 38<0.867 19<0.00813 27<0.22 71<0.5 -7 54<2.92 35 3 26<0.076 133 -6 -9 29<0.488 89<1.75 32<-0.239 -6 35<0.222 79<0.456 21<0.25 21 5 53 -8 38<1.27 15 -12 38 266<0.375 44 -53 4<0.0908 -9 -41\n\
2<-3.68 118<0.5 11 33 57<-0.765 76<0.265 31 -28 11<0.377 2<-2.45 81<-0.185 63<0.355 -6 -50 26<0.311 7<0.115 3<-0.00335 3 18 51<-0.0398 -37 -2 17 3<-0.0124 261<0.5 0 68 57<-0.127 114<0.25 -35 7 3<0.0888 1<-0.0503 110<1.19 6 -11 1<0.0907 51<0.717 -29 39 -7 27<0.018 24 -10 3<-0.121 19<0.0485 605<0.375 11<0.662 -6 25 52 253<0.5 -7 -62 44<0.0255 27<0.013 1<-0.112 28 -18 22 -3\n\
1<0.00146 7<0.0891 20<-0.0883 -24 79<-0.456 10<0.585 16<0.185 148<0.375 -8 64 26<-0.0133 61<0.333 39<1.61 -21 50 57 120<0.5 67 12 -24 7<0.0113 155<0.5 -28 1<-0.085 -29 36<-0.28 71 -1 154<0.5 66<0.161 -26 16<0.678 -7 55 66<-0.161 61<-0.0712 -3 67 -5 197<0.375 25<0.0693 105<-0.111 8 22<0.318 -11 20<-0.23 78<0.446 -15 202<0.5 1 137 31<-0.226 63 8 24<0.25 -13 21 59 406<0.875 4 37\n\
1<-0.0164 12<0.51 165<0.875 11<0.377 117<0.75 174<0.875 92<0.345 35<0.333 79<0.152 1 19 -12 14 -41 212<0.375 15<0.00647 51<-0.209 -4 18 57 -4 3<-0.121 166<0.375 287<0.5 -6 61<0 47 -5 57 -17 38 29<-0.194 -13 9<-0.0532 191<0.5 43 -19 13<0.0443 1<-0.687 37 -35 22 9<0.114 17<0.0783 -25 12<0.0619 24<0.25 83<0.5 -19 13 -36 111<0.5 253<0.5 102<0.5 -4 23 83 24<0.65 -7 100 -48\n\
17<0.0783 19<0.114 13 -2 42<-0.00263 109<0.5 115<0.5 100<-1.4 34 -12 20 152<0.5 127<0.5 74<-0.104 59<1.25 11 275<0.875 82 -4 0 -15 27 24<0.1 48<-0.199 98<0.508 6 46 71<0.5 83<0.5 11 16<0.0142 5 38<1.13 -10 -43 38<1.87 83<0.5 67<-0.0347 153<0.5 -20 -68 28<-0.793 13 39<1.13 -16 -48 -2 14 42<0 39<-0.483 1<-0.297 19<0.00813 -46 67 13 38<1.13 8 1 40<0.148 -3 -24\n\
13<0.0786 15<-0.29 307<0.375 5 79 400<0.875 109<0.5 23<0.25 106<0.5 -50 37 13<0.0257 -33 15<-0.0917 3 -23 36<-0.102 30<-0.142 -27 116<0.5 -3 40 -22 60 4<-0.137 55<-0.0746 51<0.12 -8 177<0.875 -2 44 87<0.5 -24 -7 2<-3.68 -11 43<0.312 249<0.5 81<-1.66 -17 16<-1.02 62<0.4 30<0.143 46 -22 -11 372<0.875 30<0.0142 13<0.242 -5 51<-0.0398 -4 12 12 -13 -47 4<0.00453 -14 75<4.69 15 -30\n\
4<-0.163 71<0.5 7<0.0228 -1 7<0.159 87<0.5 132<0.5 33 -4 11 48<-0.291 39 -40 39<-0.483 -30 15<-0.59 7<0.0891 -9 -61 4<-0.442 15 39<1.61 66<-0.268 15<0.00104 -27 23 107<0.375 -2 54<3.26 25 4 19 59<0.25 98<-0.848 5 4<0.0908 27<0.078 -4 -16 -26 84<-0.25 -14 15<0.04 350<0.875 65<-0.56 589<0.375 -14 62 80<-0.0719 66<0.59 32<-0.679 65 8 29 61<0 7 -7 -17 46<-0.0383 -3 44\n\
0<-3.91 25<-0.0402 42<-0.0143 -41 1 17<0.118 32 11 5<0.0318 116<0.5 99<0.5 23<0.45 39 48<0.398 98<-0.847 -29 319<0.5 -1 20<-0.0224 3<-0.0636 -21 -157 18 34<-0.315 -23 69 27 3<-0.0373 118<0.5 9 50<0.508 60<-0.119 32 76<0.265 -29 0 22<0.0501 43 -12 155<0.5 146<0.5 -25 13 -61 23<0.55 46<0.115 21 -10 42<-0.00263 303<0.5 54<2.69 -26 -1 88 20<-0.0045 25<-0.000353 0 39<-0.483 40 9 0\n\
9<-0.115 1<-0.00804 -29 57<0 -21 9 1<0.00689 7<0.0351 22<0.069 13<0.11 39<0.805 -26 -6 19<0.0152 30<0.0534 -15 135<0.5 535<0.875 0 129 55<0.0209 133 -22 8<0.786 32 -12 -26 161<0.5 7<0.0891 78<-0.0405 14 -15 68<4.77 26<-0.359 16<-0.432 66 6 -1 8<0.921 3 66 13<0.0345 -10 76<0.663 29 -25 81<0.432 33<0.398 428<0.875 8 -30 69<-0.314 -5 109<0.5 70 -15 43<0.312 69<-0.575 35 0 -26\n\
5<0.089 25<-0.0402 101<0.5 71<0.5 24<0.95 7 19<0.0856 22<0.138 12 47 -2 127<0.5 5<0.0625 4 105<-0.111 7 -21 21 24<0.35 -14 110 159<0.375 204<0.875 28<-0.0161 1 123<0.5 -11 67<0.162 -5 14 23 25 24<0.35 60<-0.119 21 108<0.25 0<-2.47 -6 10 86<-0.246 22<0.209 28<-0.329 36 -25 19<0.205 6 100 -21 22<0.0922 -37 189<0.5 20<-0.284 6 24<0.75 102<0.5 -9 31 -22 5<0.116 140 -14\n\
57<-0.765 79<0.152 18<-0.237 -10 32 -27 39<1.13 3<0.0888 35<0.222 215<0.5 72<0.339 18<0.632 0 121<0.5 3<0.0481 21 -19 3<-0.136 27 -51 -10 75<3.05 63 2 152<0.5 53<0.371 260<0.875 8 -67 -11 35 116<0.5 18<0.419 9 -28 22 105<0.111 27<0.354 8<0.858 106<0.5 58<-0.169 8<0.463 24 57<-0.382 21 -51 -5 110<2.78 79<-0.76 -13 -58 -15 126<0.5 4 -22 20 468<0.5 37<0.966 18 -27 -76\n\
7<0.115 4<-0.0943 73<0.5 8<0.75 -21 21<0.85 9 149<0.875 -15 66 69<-0.313 16 -31 29<-0.122 467<0.5 2<-3.38 190<0.5 -14 46 6<0.153 13 -6 -43 226<0.375 328<0.375 313<0.375 -7 49 18<0.127 72<-0.0678 44 -40 76 114<0.25 93 -16 21<0.35 602<0.375 18<-0.152 110<2.25 29<0.0627 47 -3 -8 -19 73 7<0.273 102<0.5 352<0.375 3 40 28 40<-0.129 133<0.5 9 -32 68<2.94 2<-2.12 115 34 25\n\
26<0.23 11<0.377 30<-0.499 16<-0.577 38<1.87 10 111 12<0.192 -21 2 188<0.5 18<0.632 30<0.427 423<0.875 159<0.375 35<0.272 50<-0.763 -10 11<0.162 11<0.0287 53<0.0475 11 -1 53<0.428 13 50 61<-0.0356 16 -4 -4 33 71 82<0.522 50<0.254 11<0.0287 -17 58<-0.169 -24 30<0.713 29<0.105 29 -11 -13 12 31 156<0.5 82<-0.105 4 -23 33 -22 152<0.5 70<-0.127 5 -12 -35 12<0.247 19<0.162 -7 -28 2\n\
2<-3.68 118<0.5 12 30 5<0.0318 116<0.5 13<0.0786 15 156<0.5 -4 47 0<-0.939 53<-0.326 14 8<0.289 45<-0.607 -71 374<0.875 -19 22 -1 -28 42<0.0475 42<-0.00263 18<0.632 49<0.152 -4 45<0.084 21 -6 16 27<0.0109 25<0 25<-0.0147 -2 19<0.00568 48<-0.239 19 0 17 -14 19<0.00568 48<-0.199 8 89<2.25 -16 9 58<0.283 114<0.25 38<0.867 9 -4 46<0.23 16 -11 41<-0.365 47 63<-0.304 14 -14 -9\n\
9<-0.115 -22 7<0.0351 22<0.069 106<0.5 14<0.34 81<-0.925 -27 2 113<0.5 108<0.25 -19 4 -37 14<0.0322 -2 23<0.35 120<0.5 54 -44 135<0.5 9<0.114 0 105<-0.333 125 12 83 127<0.5 -22 16 113<0.5 23<0.55 -21 5<0.148 9<0.0103 22<0.0161 9<-0.0532 -30 50<0.508 42 -19 149<0.875 -5 106<0.5 9 110 52<-0.0398 21 106<0.5 -2 22 26<-0.359 60 301<0.375 13 -61 123<0.5 5<0.0355 98 0 64\n\
17<0.0437 -26 11<0.662 18<0.339 26<0.266 148<0.375 29<-0.0697 359<0.875 241<1.13 8 77 42 159<0.375 22<0.552 17<0.707 259<0.875 4 -41 284<0.875 151<0.875 -3 -20 43 19 29 -23 8<0.964 17<0.531 331<0.375 -13 83 80<0.113 52<0.518 66<0.161 2 26 29<-0.104 33 -64 -22 36 37<0.644 71<0.5 22<0.159 -22 0 187<0.5 82<-0.314 12 -10 40 71<0.5 92<0.115 -15 42 68<3.88 45<0.308 31 90 7 -21\n\
42<-0.00263 54<2.92 12<0.218 104<0.75 5 -46 -34 158<0.5 3<-0.203 -26 32<0.0651 -13 6 11<0.095 -3 146<0.5 11 -9 32<-0.511 81<-0.185 -3 18 32<0.646 81<-0.925 230<0.875 10 -50 39<1.45 3<0.0888 137<1.13 99<0.5 215<0.5 198<0.875 0 -15 41 23<0.25 -34 64<1.2 9 157<0.5 -67 13 -35 58<-0.433 49 9 84<-2.25 39 20<-0.23 23 -16 71<0.5 31 11<0.196 103<0.608 20<-0.016 4 -38 30 29\n\
3<-0.203 5<0.0392 -43 3<-0.3 -30 80<-2.48e-9 10 -19 25<0.0693 82<-0.314 106<0.5 79<-0.152 6 -17 18<0.339 10 35<-0.0303 70 -2 59<0.25 254<0.375 271<0.375 32<-0.511 -15 18<-0.289 11<0.0686 8<0.657 5<0.0355 48<0.132 53 -18 -8 8<0.964 29 -12 -7 80<0.158 69<-0.0095 3<0.0249 79<-0.76 -20 9 21<0.85 -28 18 44<-0.127 3<-0.0373 -12 69<0.0209 41 0 -16 10 74 63 8<0.786 -18 -4 12<0.017 -24 15\n\
1<-0.00487 5<0.0625 25<-0.0402 131<0.5 18 44<0.0255 -12 41 116<0.5 -6 195<0.875 6 56 9<-0.0532 21<0.65 20 101<0.5 41<0.149 8 -13 72 44<-0.127 15<0.00104 -15 109<0.5 34<-0.315 70 6 -16 136<0.5 115<0.5 25<0.00205 27<0.018 -10 8<0.875 41<0.149 6 18<0.226 50 -14 -10 106<0.5 51 -10 -19 115<0.5 0 27<0.0244 42 5 9<0.114 108<0.25 81<0.555 -4 27<0.0244 -19 68 18<0.0816 -9 -25 -46\n\
10<0.863 27<0.354 97<0.52 40<-0.575 12 62<0.0667 7<0.0228 5 71<0.5 41<0.149 1 37<0.0537 136<0.5 22<0.0591 -5 -44 -9 -1 14<0.542 41<0.243 47<-0.0693 -13 7 19 281<0.875 -6 -43 23<0.55 67<0.122 40<0.00885 36 115<0.5 -15 46 -10 49<0.152 41<-0.122 2 -8 47<0.253 22<0.368 59<0.25 7 27<0.0282 -2 -35 92<0.115 49 -25 41<-0.0221 -9 35 10 51<-0.12 136<0.5 -22 43 17 49<0.152 23 -26\n\
3<-0.242 130<0.5 -29 11<0.377 -11 118 13<0.0549 130<0.5 7<0.0693 -20 -4 8<0.75 -7 68<4.11 96 -5 3<-0.0373 223<0.875 68<2.94 -13 52<-0.239 1<0.00689 -26 28<-0.47 82 8<0.953 3 -58 8<0.928 7<0.0305 -9 27<0.354 93<-0.333 62<0.8 28 -16 0 -37 15 32 239<0.375 205<0.875 53<0.285 160<0.375 19<0.294 3<0.0888 3 -18 55<0.188 8<0.6 35<0.0666 -29 50 25 -17 58 28<-0.265 -6 27 64 41\n\
2<-3.53 12<0.0845 -30 235<0.5 -8 66 9<0.0435 111<0.5 15<-0.398 148<0.375 -9 -62 12<0.359 122<0.5 2<-1.73 30<-0.142 3<-0.0373 6<0.084 179<0.375 14 104 -6 -21 232<0.5 39<0.805 4 -19 39<-0.161 47<0.128 98 12 41<0.0081 -6 23<0.85 -23 38<0.667 4 13<0.11 86 26 5 9<-0.115 9<-0.211 -3 27 39<1.61 34<-0.476 100<-0.98 28 -12 -26 29 8 12<0.0726 -9 72<0.113 99 2 3<0.0249 -8 -40\n\
19<0.205 183<0.375 81<-1.66 105<-0.999 31 0 62<0.0667 15<0.224 6<0.123 5<0.043 116<0.5 65<-0.28 -20 17 38<0.467 14<-0.069 121<0.5 -47 3 121<0.5 4<-0.0781 -26 5 14<0.483 -11 50<0.17 -29 -87 2 167<0.5 1 12<0.0845 30 -7 12<0.129 82<0.522 356<0.875 13 -32 -27 1 45<0.812 29 -53 76<0.265 64<0.291 -3 -19 81<0.555 0 19 38<1.13 -28 28 60<1.08 20<-0.0045 -33 58<-0.254 14 -13 7\n\
1<0.00146 5<0.0826 228<0.375 58<-2.98e-8 174<0.875 -6 59 66<-0.161 1 556<0.875 114<0.45 4<-0.0512 -26 19<0.0128 -24 -3 30 65 67 23<0.85 -20 19<0.0643 22<0.00947 72<0.452 48<-0.133 -23 79<-0.152 32 -7 17<0.476 115 -12 -15 27<0.0535 128<0.5 79<-0.152 86<-0.0795 1 97<-0.624 27 74 33<-0.353 42 4 58<0.509 -7 63 -1 27<0.22 81<0.432 82<-0.314 23 6 95<1.25 -8 85<0.703 15 -19 46<0.0575 -18 9\n\
17<0.0437 -25 12<0.279 315<0.875 30<-0.499 -11 82<0.522 160<0.375 84<-0.25 124<0.375 -3 -22 21<0.35 4 12<0.0522 -19 111<0.5 -1 44 106<0.5 0 -39 47<0.052 21<0.35 40 5 75<3.58 21 96<-0.565 18 -19 17<0.426 73 1 303<0.5 8<0.937 89<0.25 79<0.76 -3 100<0.14 64 -34 17<0.294 27 51<0.359 4 31 53<0.0475 21<0.35 0 27 47<0.0274 -34 70<-0.522 -61 53<0.142 -24 31 413<0.5 -80 45\n\
2<-3.53 126<0.5 8 27 42<-0.00263 129<0.5 100<-1.4 23 -7 8<0.909 9 -7 24<0.1 181<0.5 16<-0.259 138<0.375 2<-0.0957 3 -20 32<-0.239 -26 22 62<1.67 350<0.375 44<0.0765 -15 75<3.05 -34 5 63<0.253 1 84 27 75<4.9 13 -35 42<0 25<-0.000353 11<0.299 -2 0<-1.7 20 -13 11<0.0151 25<0.00205 16 -14 65<0.392 7 16<-0.157 -17 11<0.0496 36 -4 43<0.163 246<0.375 -5 75<3.05 19 -49 9\n\
0<-3.22 19<0.0361 126<0.5 1<-0.00487 -23 3 -30 83<0.5 42<0.0475 3 84 142<0.875 -21 45 3<-0.242 37<0.59 -30 15<-0.0917 10<0.182 96 -5 -14 1<-0.297 0<-1.7 -26 40<0.0767 18<-0.102 53<0.238 27<0.121 34 -14 -8 -9 -20 27<0.354 58<0.678 314<0.375 38<1.87 5 61<-0.142 -18 373<0.875 0 50 34<-0.42 -13 55 101<0.5 36<-0.102 38<0.4 2<-3.53 -26 19<0.0314 44 134 27 3<-0.0373 -17 21 -24 -12\n\
17<0.0437 -26 5<0.089 100<-1.4 -17 99<0.5 18<0.419 5<0.0625 112<0.5 79<-0.76 18 4 102<0.5 43<0.104 13 30 -7 112<0.5 71<0.5 168<0.5 15 -10 -5 -15 89<1.75 60<-0.359 31 -15 10 71<0.5 -47 17<0.707 236<0.5 79<0.76 2 38 38 172<0.375 102<0.5 -18 14 35 94<0.142 3<-0.242 21 196<0.375 18<0.169 44<-0.0255 -15 0 60<-0.359 28 -24 29<-0.157 58 3 18<-0.289 -10 78<0.254 12 45\n\
0<-4 48<0.0946 6 26 15<0.224 199<0.5 0<-2.47 53<-0.484 20 27<0.078 18<-0.0565 25<-0.189 68<4.37 -17 -87 6<0.241 -5 39<1.13 16 -38 48<-0.133 -7 7 23<0.85 37 114<0.25 -4 17 23<0.95 62<0.467 -17 23<0.35 79<-0.304 53 -17 37<0.805 -10 46 43<-0.364 -13 13<0.0443 7 39<0.161 1 100<-1.4 28 19<0.0152 49<-0.304 0 -24 -5 0<-2.26 15<0.04 4 28<0.176 -89 19 117<0.25 35 1 12\n\
0<-2.82 0<-4 197<0.875 -30 55 20<-0.0883 19<0.205 -24 45 -5 27<0.354 113<0.5 25<0.0693 58<0.678 223<0.875 18<-0.339 32<-0.418 -20 0<-0.443 32<0.266 15<-0.0552 -8 70<-0.382 -18 100<0.14 155<0.5 30 -18 -30 -20 21 537<0.875 60<-0.359 -23 22<0.0347 3 -6 41 297<0.375 60<1.19 10 59 -32 36<-0.245 39 3 22<0.0161 -25 16 117<1.75 19<0.0361 3 102<0.5 22<0.0422 -22 83 4 99 324<0.5 -17 47\n\
9<0.0435 5<0.0826 21<0.85 1<0.249 6<0.107 28<-0.0564 79<-1.06 -18 14 30<-0.427 -31 16<0.432 1<-0.297 40 -10 87<0.5 8 69 9<-0.115 9 -4 -22 111<0.5 4<-0.0943 5<0.0721 118<0.5 5<0.0465 96<-0.565 16 -12 16 26 9<-0.0156 11 -20 -7 9<0.0103 98 -20 24<0.45 9<-0.0532 14 110<1.19 -11 34<-0.14 1<-0.0296 18 -6 -7 6<0.365 111<0.5 6<0.153 -29 23<0.85 48 -13 83 19 5<0.116 -11 -41\n\
32<-0.511 100<0.14 11 -13 30<0.0534 269<0.375 56<-0.115 7 172<0.375 590<0.375 57<1.15 0 28 57 -30 -53 28<-0.265 52<0.246 80<-0.113 110<1.19 2 -13 99<0.5 46<0.575 32<0.391 -3 213<0.875 19 -14 -38 58<0.509 32<0.456 28<-0.396 27 -7 -11 -24 59<1.25 4 35 100<-0.98 64<0.291 8 -13 5<0.0318 155<0.5 36<-0.206 2 41<-0.365 17 41<0.0405 -57 33<-0.232 -50 0 56<0.172 190<0.5 -108 4 17 -9\n\
9<-0.115 3<-0.0941 -29 59<0.25 -2 -30 0<-3.35 7<0.0351 11<0.134 -27 4 145<0.5 -5 3<-0.0941 -18 49 3<-0.242 130<0.5 -23 63 1<-0.687 76<1.19 -21 98 3<0.0888 3<-0.0551 544<0.375 55<-0.0746 8 4<0.00453 -6 13 99 11<0.113 18<-0.17 20 36<0.408 5<0.0501 23 12<0.0438 11<0.0191 -20 11 11 -18 73<0.5 4<0.0908 179<0.875 92<0.115 -8 26 36 35<-0.0814 1 38 -16 40<-0.345 14<-0.242 16 -41 0\n\
26<0.359 11<0.662 6<0.365 165<0.875 94<0.142 295<0.375 174<0.375 18<0.127 512<0.375 56<-0.402 186<0.5 -17 16 47<0.395 13<0.13 1 3<-0.0462 11 16<0.185 -6 213<0.375 47<0.282 21 -23 -20 27<0.0383 11<0.0151 -8 16 -21 -52 156<0.5 33<0.185 3<-0.0293 0 28<-0.0564 -2 -28 -19 13<0.13 64<-0.185 -7 33 -12 -25 68 3<0.00791 5 32 39 33<-0.309 30 5 -15 28<-0.0564 91<0.5 4 -25 163<0.5 -23 17\n\
25<-0.0402 83<0.5 28<-0.396 74<0.0347 -13 20 53<-0.326 11 -25 127<0.5 18<0.419 111<0.5 88<0.111 15<-0.0246 43<-0.364 -40 10 34<-0.14 14<0.29 1<-0.443 20 -24 17 5 -26 -55 41<0.33 69<-0.313 -48 17 51 -21 0<-3.91 1<-0.0164 105<-0.111 56<-0.0575 43 -35 9 21 115<0.5 57<-0.765 76<0.265 28 -20 272<0.875 14<-0.5 113<0.5 12 -27 105<-0.555 -7 0 -59 34<0.0467 15<-0.0246 19 5<0.0672 19 -21 35\n\
9<-0.115 -19 130<0.5 147<0.875 95<0.25 4<0.00453 86<-0.0795 1 194<0.875 265<0.875 209<0.375 -11 52 57 46 46<0.46 203<0.375 16<-0.814 12<0.0438 -9 42 -2 77 44 27<0.158 43<0.104 110<2.78 9<0.0103 43<-0.208 -14 5 86<-0.199 -8 37 16 208<0.375 27<0.0959 16<-1.02 123<0.5 -36 78 34<-0.476 -26 -4 27<0.121 116<0.5 95 14 -9 75 53<0.0855 -12 8 98<-0.169 40 46<0.575 -15 89 103<-0.85 -40 41\n\
2<-3.68 -25 9<0.0435 253<0.5 17<0.0437 -16 9<-0.211 14<0.736 42<-0.146 23 76<0.132 14<0.0805 -15 3 79<-0.456 4 27 27<0.0644 35 -27 15<-0.59 -16 152<0.5 172<0.875 272<0.875 295<0.375 32<0.391 402<0.375 72<0.452 411<0.375 2 -19 22<0.106 32<-0.239 -4 63<0.152 6<0.176 73 -5 -3 1 70 17<0.257 11 12<0.192 -13 2 60 52 31 -12 12<0.0619 7 75 34<-0.0933 22<0.437 6<0.27 -4 -56 34 -27\n\
57<-0.765 76<-0.132 458<0.5 30 -52 -14 0<-3.91 13<0.327 7<0.0167 19 3 -17 115<0.5 129<0.5 101<0.5 35<0 53<0.0475 -8 11<0.0287 7 1<-0.0118 -2 -27 0 23<0.85 43 18<0.282 -4 18 8<0.928 284<0.875 36<0.408 107<0.375 12 28<0.35 44 -35 -16 -26 41<0.0405 6 36<-0.553 39 7<0.0693 1 -29 11<0.0191 18<-0.152 1<0.0907 164<0.5 -31 9 47 178<0.875 12 -35 8<0.953 23<0.55 47 15 -9\n\
9<-0.115 -15 3<-0.3 -31 71<0.5 10<0.685 1<-0.0118 19<0.0128 -17 -2 29<-0.351 18 1 104<0.75 -21 29 45<-0.14 40<0.197 30<0.542 149<0.875 10 17<0.586 -18 128 11<0.0191 102 -20 10<0.271 12 65<0.26 88 10 26<0.266 30<-0.0665 10<0.455 -16 8 345<0.375 3<-0.0373 87<0.5 -16 12 14 72 33<-0.309 29<-0.287 -4 123<0.5 3<-0.136 -10 17<0.14 1<0.0397 150 53 18 21 10<0.34 3<0.00791 32 -9 -7\n\
5<0.089 165<0.375 25<-0.0402 13<0.13 -1 21<0.85 4 115<0.5 0<-3.35 50 22 24<0.95 27 -6 17<0.0783 -14 256<0.375 272<0.875 258<0.375 100<-1.4 -17 160<0.875 2 80<0.0565 16<-0.678 37 -11 -40 75 60 -30 40 24<0.45 17<0.118 318<0.875 245<0.875 -25 43 96 404<0.875 286<0.5 -1 169<0.5 40<-0.391 -41 45<0.308 115<0.5 75 -26 -2 -20 69 22<0.069 -45 6<0.365 16<0.141 -19 0 24<0.95 -4 42\n\
237<0.375 17<0.0607 14<0.629 4 23 314<0.875 11<0.239 79<-0.152 322<0.5 157<0.5 52 -4 153<0.5 -10 -69 7<0.134 357<0.375 6<0.0755 121<0.5 14<0.0322 65<0.0467 -2 4<-0.0162 -69 -14 157<0.5 22 -11 14<0.869 65<0.392 73<0.5 18<0.282 -15 -68 20 18 -67 3 36 21<0.95 4<0.0908 -25 96<0.113 3 -73 12<0.113 -22 6<0.188 87<0.5 5 47 -6 73<0.5 66<-0.107 11 17<0.905 -2 -24 14 -43 -80\n\
3<-0.242 37<0.59 -29 7 25<0.0693 259<1.13 254<0.875 207<0.875 59<0.25 2<0.519 81<-0.185 10<0.271 55<-0.0348 8 -16 60<1.31 39<0.483 -5 19 81<-1.29 54<3.58 51 -34 70 161<0.5 -6 84<-2.25 61 10<0.539 -1 91<0.5 45<-0.0467 63 10 -17 133<0.5 5 70<-0.0708 57 2 124<1.13 36<0.182 70<-0.637 -27 -4 -22 21 66 52 43 22<0.0161 -21 127<0.5 10<0.21 19 -1 48<-0.0736 11 53<0.142 84 0\n\
17<0.0437 51<-0.478 34 -22 134<0.375 25<-0.0402 30<0.713 101<0.5 71<0.5 18<0.419 87<0.5 102<0.5 28<0.019 26<0.359 18 -23 7<0.0404 52 20 -12 6<0.203 -12 18 -13 127<0.5 7<0.0693 23<0.85 -17 103<0.122 3 22 415<0.375 -7 -70 19 58 -22 17<0.118 -10 147<0.375 39<1.45 148<0.875 116<0.5 -4 348<0.875 2 62 60<-0.119 22 -35 40<-0.161 103<0.122 12 46 103<-0.85 -35 59<2.75 1 27 -32 38\n\
36<0.408 30<-0.0665 78<0.254 39<1.45 5 81<-1.66 28 -13 166<1.13 131<0.5 0 186<0.5 -7 37<0 15 -51 -77 16<-0.37 21<0.25 79<-0.304 -1 25 39<-0.805 49 12<0.51 0 161<0.5 -36 29 30<0.542 105<0.111 44<0.0255 -11 214<0.5 -9 37<0.161 -1 28 1 121<0.5 104<1.75 100<-0.14 119<0.5 0 78<0 -12 71 100<0.14 28 -2 -52 16<0.141 11 -47 30<0.713 85<0.449 -1 54<2.92 -20 20 32\n\
0<-3.46 13<0.0932 -27 -9 27<0.158 203<0.375 13<0.0668 0<-1.7 280<0.375 -13 41 107<1.13 0 29<-0.122 -11 37<0.0537 -21 102 29<-0.122 14<0.542 63<0.207 83<0.5 113<0.5 -5 36<0.0425 89<0.25 31 30<-0.0665 6 177 -2 30<0.713 40<0.46 23 -40 -37 -8 41<0.365 -12 187<0.5 11 109 55<-0.453 20 313<0.375 105<-0.333 40<-0.0203 39<2.09 22 -43 30<-0.606 34 -8 -2 56 37 33<0.0883 -10 108<0.75 -3 43\n\
2<-3.68 250<0.5 -20 98 306<0.5 25<-0.444 13<0.152 40<-0.0767 7<0.0783 0 -34 15 32<-0.114 0 26 0<-2.82 180<0.5 312<0.875 35<-0.0303 72<0.452 40<0.345 2<-2.93 42<-0.0734 54 -13 64<-0.555 -10 12 121<0.5 -19 39 41 43<0.208 173<0.375 25<0.00205 -3 -27 247<0.375 62 -34 10 53 29<0.105 8 43<0.208 43<-0.104 14 78 -14 2<-2.45 -16 498<0.375 111<0.5 -1 72<0.0678 43<0.0347 56 6 -30 48 -34\n\
98<0.508 17<0.0607 14<0.0805 99<0.5 317<0.875 -3 67<0.0729 -91 3 62<0.0667 33 -10 91<0.5 465<0.5 54<3.71 7<0.273 7 -36 7<0.159 12 41 -60 34 14<-0.409 91<0.5 141<0.5 109<0.5 36 -62 7<0.198 8 74<0.104 -18 20 69<-0.0448 17<0.224 -95 -27 -16 56<-0.402 37<0.161 -4 37<0.483 24 3 107<1.13 -2 73<0.5 -5 28 99<0.5 103<-0.608 -28 24 11<0.299 73<0.5 56<0.172 -34 17 18 47\n\
9<-0.211 -18 7<0.0693 12<0.0726 133<0.5 7<0.0113 83<0.5 190<0.5 -19 47<0.451 67<-0.0347 46 -10 66 215<0.5 67<0.434 44<0.0765 13 -11 37<-0.0805 30 -26 -53 34<-0.315 -8 503<0.375 11 91 5<0.0234 4<-0.0162 -46 103<-0.122 1 60 5 73<0.5 7<0.0305 -17 143<0.375 -2 34 5<0.0501 -38 83<0.5 18 -26 124<1.13 31<-0.407 16 40<-0.391 4<0.167 -4 -34 190<0.5 1 194<0.375 10 59 31<0.0226 41 -2\n\
1<0.0175 107<1.13 25<-0.444 19<0.0989 114<0.25 109<0.5 11 103<0.364 25 46<-0.192 -13 71 1 8<0.937 49<0.152 -7 45<-0.35 22 -95 23 17<0.0437 -18 183<0.375 117<0.75 160<0.375 1 30<-0.366 22 -25 49<-0.0304 15 1 -33 48<-0.291 16 534<0.375 -25 30 64<0.925 82<-0.732 -32 49<-0.532 -34 29<0.0627 -12 40<-0.257 80<-0.565 57 -28 0<-0.443 62<0.333 30<-0.224 -17 29 -27 27 49<-0.152 -10 61<-0.285 -24 52\n\
2<-3.83 14 258<0.375 42<-0.00263 288<0.5 13<0.28 67<0.122 30<-0.776 -32 5 72<0.452 3<-0.203 -17 0 -45 30<-0.183 0 -14 -60 42<0 186<0.5 4 38<2.27 241<0.375 15<0.00647 16<-0.259 30<-0.776 6<0.115 1 -71 7 92<0.575 219<0.5 -5 2<-0.559 -63 -2 26 1<0.0397 11<0.0047 26 -30 -1 31 125<0.25 12 55 289<0.5 38<1.87 52<0.311 11<0.479 -16 12 16<0.432 72<0 29 -19 -58 8 34 -65\n\
13<0.0786 11<0.095 23<0.1 86<0 -8 66 176<0.375 95<0.25 -22 121<0.5 -10 49 4<-0.137 -22 64 27<0.00738 16<-0.0925 61 -10 6<0.0998 -15 3 27<0.354 89<0.25 82<-0.941 57<0.127 22<0.0591 23 -19 110<1.99 66 9 227<0.875 47<0 305<0.375 17<0.0267 82<-0.105 74 17 110<3.58 3 231<0.875 32<-0.289 6<0.153 23 33<-0.464 49 -58 33<0.185 39 -1 -33 -33 0 56 547<0.375 -5 110 324<0.5 -18 43\n\
11<0.662 134<0.375 569<0.875 4<0.0908 147<0.375 258<0.875 39<1.45 4<-0.442 45<0.624 16<0.141 48<-0.822 -47 79<-0.152 33 43<-0.163 48 373<0.375 -5 54 131<0.5 39<-0.161 -53 18 -42 -24 164<0.5 296<0.375 204<0.875 0 20 54 -7 94<-0.712 39<2.09 -24 14 11<0.239 58<-0.339 88<-0.333 46 -13 45<-0.252 52 10<0.21 63<-0.253 46 -4 27 119<0.5 0 -41 75 119<0.5 -39 71 -12 34 32 48<-0.398 13 -21\n\
98<0.508 13<0.0345 4 61<-0.285 4 123<0.5 11<0.162 19<0.134 0 8<0.937 34<-0.224 -18 4 14<0.233 -31 10 19<0.0128 -9 61<-0.143 -22 4<-0.196 1 17 5<0.0721 97<0.52 17<0.426 14<0.483 112<0.5 -15 14<0.134 69<0.157 -70 -16 -12 61<0.142 71<0.5 11 -33 23 99<0.5 41<0.182 63<-0.304 25 -5 -20 60<0.359 25 -15 26 110<1.19 34<-0.28 18 0 -7 92<-0.575 28 71<0.5 82<0.313 32 -56 -10\n\
9<-0.211 13<0.0932 15<-0.29 14 -37 -8 3<-0.3 -26 5<0.0582 3<-0.0373 -9 55<-0.0746 135<0.5 16 48<0.0946 93 -13 8<0.909 106<0.5 3<-0.00335 8 -25 36<-0.206 53<-0.143 -1 74 5 -23 10<0.685 31<-0.252 12 163<0.5 35<-0.133 -1 176<0.875 5 22 44<0.0765 36<-0.411 -33 49<-0.304 -25 82<0.209 18<-0.289 100<-0.7 -31 58 7 53<0.143 45<-0.0467 41 -12 -56 24<0.65 -48 2 77<-1.25 95 462<0.5 -13 82\n\
148<0.375 59<1.75 160<0.375 12<0.169 21<0.35 98<0.508 38<0.8 -2 104<1.75 9 -20 -22 12<0.0361 -30 7<0.014 21<0.65 -7 90<0.5 32<0.101 32<-0.289 4 87 7 -2 7<0.198 -6 -27 23<0.45 -24 54<3.58 8 8<0.964 95<0.25 187<0.5 -5 30 32<-0.289 -11 138<1.13 11 -49 21<0.25 -27 66<-0.376 -24 31 106<0.5 41<-0.17 -52 8<0.839 -14 38 -41 146<0.5 3 42<-0.0143 45 13 60<-0.119 28 -33\n\
26<0.506 32<0.321 29<-0.235 31<-0.471 14 104<0.25 425<0.375 -12 41 32<-0.076 17 -10 238<0.5 133<0.5 12<0.218 205<0.875 1 -54 102<0.5 31<-0.0377 20<-0.0478 8<0.289 44<-0.297 -48 -7 8<0.9 12 46<0.0575 126<0.5 52<0.0598 37<-0.241 47 -2 37 -18 41<-0.284 55 218<0.5 -40 43 308<0.375 145<0.5 -31 18 72 -12 -26 5 43 57<-0.765 39 133<0.5 5 93<-0.611 -60 64<-0.0793 27 -8 32<-0.19 16 1\n\
1<-0.0118 19<0.0485 18<-7.45e-9 38<1.07 -11 43<0.0624 1<-0.687 -35 27<0.158 27 -18 -11 93<-0.167 -7 -24 91<0.5 92<-1.03 41<0.182 3 27<0.045 118 -24 70<-0.0708 7 46<0.46 93<0.333 -8 55 41 72<0 58 -14 147<0.875 27<0.121 64<0.74 18<0.632 76<-0.398 -16 10<0.798 8 -21 106<0.5 34<0.14 82<-0.941 55 -13 32 6<0.115 82 9 34<0 3 -22 10<0.0349 19 61<0.0356 -15 132<0.5 -2 40 23\n\
1<0.0175 31<-0.252 1<-0.207 -9 15<-0.00517 -4 129<0.5 3<-0.00335 6 94<0.142 -25 39 18<-0.289 56 28<-0.265 57 -6 39<1.45 3<0.0888 11<0.0417 0 49<-0.0304 98<-1.53 -19 16 11<0.113 18<0.508 129<0.5 17 -11 -21 37<0.805 -2 -37 -22 57<-0.765 94<-0.142 -33 49 11<0.377 21 -3 9<0.114 144<0.5 51<0.0598 -6 64<0.925 9<-0.0532 -1 -31 98<-0.508 -24 68 16<0.0142 3<-0.00335 -1 -42 45<0.624 21 -30 -42\n\
30<-0.224 40<-0.0203 16<-0.678 -4 10 7<0.198 1 75<3.38 -48 6<0.133 16 -34 16<-0.259 12<0.0361 12 49<0.0912 0<-0.443 91<0.5 2 6<0.203 3<-0.0293 19<0.0238 47<0.35 -10 75<3.05 11 -107 -57 12 7 -19 75<4.37 6 28 30<0.542 6<0.0455 85<0.185 -8 -32 52<0.12 48<0.464 -6 283<0.875 20 -39 3<-0.00335 -1 69<0.244 26 -22 121<0.5 35<-0.204 27<0.0383 47 -3 19<0.0485 15 -4 9<-0.0156 4 -53\n\
0<-3.58 82<-0.314 94<-0.428 51 -10 -21 9<-0.0532 7<0.134 26<0.046 -25 98<-0.508 3 -19 22<0.0591 -22 13 228<0.375 3<-0.3 -25 71<0.5 180<0.5 30<-0.0665 -3 113<0.5 2 6<0.241 14<-0.129 38 143<0.375 -21 23 7<0.0197 21 143 -21 167<0.5 18<-0.339 14<-0.322 0 35<-0.351 -12 30 2<-2.93 10<0.21 -8 22<0.0223 70<0 26<-0.0133 -4 106 -7 10 93<-0.0555 6 26<0.311 -13 19<0.0485 -17 28 35 54\n\
9<0.0435 17<0.0783 20<-0.0591 29<0.0348 -13 14 13<0.0257 37 -24 159<0.375 280<0.375 183<0.375 17<0.645 79<0.152 18<0.169 37<0.454 7<0.014 24<0.55 96<-0.339 20 0 44 3 -3 198<0.375 13<0.0176 63<0.207 41 -29 -7 10<0.539 97<-0.728 -27 14 170<0.5 251<0.5 86 -25 -6 9<-0.0532 38 6 -2 35<0.111 -35 26 7<0.115 0<-1.35 -2 68 87 410<0.375 16<-1.02 71 82<0 6<0.084 37 -4 43 -49 -16\n\
25<-0.0402 71<0.5 87<0.5 14<0.542 -16 210<0.875 -10 35 0<-1.35 15 -9 52<-0.0398 -10 25<-0.189 122<0.5 79<0.152 55<-0.249 -36 19 -38 11<0.0585 -18 49<0 0 0<-0.443 9 87 62<0.867 18 -11 257<0.875 30<-0.0665 29<0.488 236<0.5 78<0.29 7 56<-0.0575 11 55<0.284 87<0.5 137<0.875 43<-0.104 7 -18 37 52<-0.12 -2 -32 11 14<0.233 15 27<0.00738 -19 -92 14<-0.409 16 0<-3.35 1 -32 0 -46\n\
0<-3.09 4<0.00453 262<0.875 15<0.0886 -18 25 52 6 91<0.5 1<-0.297 0<-1.7 -26 -1 58<0.678 58<-0.339 75<4.37 526<0.375 15 -74 -8 4<-0.0231 27<0.354 0<-2 -15 21<0.85 190<0.5 99<0.5 6 -29 26 10<0.0589 23 -16 -33 41<-0.284 -14 3 38<1.13 10<0.271 -9 100<-0.14 1<0.0397 2<-0.559 79 -32 -19 35<0.111 79 1 0 14<-0.0146 234<0.5 75<3.05 82 27 2 117<1.75 88<0.333 -7 64 60\n\
5<0.116 25<-0.0402 189<0.5 28<-0.547 40<-0.0767 -12 6 8 75 1<0.249 87<0.5 19<0.0989 161<0.5 180<0.5 23<0.85 -21 39<-0.483 -33 93<-0.278 3<-0.203 11 -22 19<0.0361 2 173<0.375 -12 50 18 53<-0.641 -27 5<0.0625 587<0.875 23<0.1 -36 6 64 112<0.5 7 -19 235<0.5 5 8<0.937 101 -20 28<-0.265 0 5<0.0541 19 4 -17 21<0.75 60<-0.359 29 40<0.0767 -9 40<0.345 15 -17 3<0.0481 -16 -43\n\
32<-0.511 8 39<-0.483 3<0.00791 32<0.0651 131<0.5 36<-0.206 16 -24 27 27 -20 5<0.129 6<0.123 35<-0.0303 36<-0.382 57<0 -7 19 24<0.65 16<0.0142 59<2.25 -5 -47 -23 6<0.0998 12 -18 55<-0.104 26<0.0171 6<0.0559 -21 12 -19 19<0.134 5 -12 4<-0.196 -4 26<-0.359 32<0.152 98<-0.848 -26 15 38 195<0.875 133<0.5 16<0.349 -1 83<0.5 24 31<-0.0678 -12 20 13 -41 31<-0.407 -13 60<-0.119 -18 8\n\
9<-0.211 17<0.586 -8 -39 0<-3.58 197<0.375 -16 1<-0.0223 -14 82 3<-0.176 113<0.5 174<0.875 -12 53 19<0.0273 -2 78<0.121 0 145 8<0.858 1<-0.443 -17 9<0.114 13<0.383 549<0.875 9 88 99<0.5 62<0.8 473<0.875 5<0.0355 26 19<0.0419 -6 13 58 67<0.194 -3 -52 88<-0.244 11 -26 232<0.5 78<0.29 56<0.345 4 53 37 125<0.25 130 -24 34<-0.476 -10 125<0.75 88<0.167 0 18 3<-0.0551 -3 38\n\
9<-0.211 89<0.25 140<1.75 66<0.644 -2 25 51 140<0.75 19 0 17<0.0783 11<0.0287 8<0.928 -27 4 37<0.741 8<0.289 35 -10 56<0.115 17<0.0607 70<-0.0708 16 139 -8 -24 9<0.0435 292<0.5 56<-0.402 -10 41<0.365 385<0.375 25<-0.0147 83<0.5 41<0.284 10 42 130<0.5 30<0.427 4 -13 -53 0 69 13<0.0345 76<0.265 -3 -41 -1 89<0.25 -19 16<-0.37 -2 90 12<0.0845 16<0.0142 -37 -1 221<0.5 -6 55\n\
42<-0.00263 8<0.896 238<0.5 19<0.0238 56<0.217 -6 5<0.0721 6 44 -11 62 8<0.9 30<0.257 19<0.0561 47 45<0.624 18 -13 -10 6<0.165 19<0.0238 53<-0.142 24 -28 11 -7 20<-0.0045 2<-3.68 29 111<0.5 7<0.198 33<-0.353 119<0.5 0 -35 6 -17 -40 36<-0.127 99<0.5 6<0.0317 36<-0.28 45 7 4 101<0.5 61<0 67<0.121 -32 8<0.711 2 -45 30<0.0534 21 -14 24 1<0.249 -6 61<-0.214 34 2\n\
1<-0.297 5<0.186 75<4.37 1<-0.687 -29 -12 267<0.375 -2 88 24<0.45 -13 93<-0.222 -4 82 263<0.875 46<0.575 329<0.875 271<0.375 197<1.13 568<0.375 314<0.875 27<0.354 125<0.75 471<0.875 -1 47 60<0.956 88<-0.167 22 28<0.11 -40 2 27<0.22 43<-0.451 -31 37 31<-0.0103 -43 38 -12 41 48<-0.451 31<-0.113 32 -54 29 61 53 54<3.42 -23 82 96<-0.565 32<0.152 65 -5 28<0.255 1<-0.0296 -14 39 -25 45\n\
2<-4 -26 92<0.345 18<0.508 14<0.736 238<0.5 41<0.46 85<-0.291 -5 155<0.5 41<-0.0521 19<0.0128 10 -5 6 14<0.134 -20 47<0.052 27 -5 16<-1.02 -44 -5 -49 155<0.5 105<-0.111 0 -18 51<0.179 25 -21 155<0.5 79<0.456 16<0.0142 -8 -29 27 84<0.75 20<-0.0224 36 -37 14<0.0805 -8 80 247<0.375 33<-0.464 -8 62<0.0667 5 10<0.415 15 97<-0.104 8<0.786 -17 68 286<0.5 72 -8 27<0.045 -51 11\n\
36<0.182 36<-0.0255 39<-0.483 14 83<0.5 218<0.5 39<1.45 58<0.678 173<0.375 117<0.75 26<-0.209 13 37<0.161 31<0.188 -9 16 4 -11 32 114<0.1 -36 20<-0.0382 -30 14 131<0.5 0 98<-1.36 32 -36 35 41<-0.219 15 43<-0.0347 -6 49<0.253 37<-0.0805 37<-0.241 -2 -26 4 80<-2.48e-9 8 40 83<0.5 19<0.134 58<0.395 6 80<0.0565 4 -30 -27 19<0.0152 103<-0.122 6 -27 98<0.169 63<0.207 -1 -22 -47 4\n\
9<-0.115 3<-0.0941 -23 84<0.25 29<-0.0149 14 -12 -24 3<-0.3 -26 82<-0.522 30<0.0142 3 133<0.5 23<0.55 -28 38<1 49<-0.395 43 -8 3<-0.154 -15 34 51 16<-1.02 17 239<0.375 205<0.375 509<0.375 3<0.0888 121<0.5 151<1.13 570<0.375 -1 50 43<-0.0347 68 6 167<0.5 84<0.25 16<0.277 2 30 -20 35<0.0971 53<-0.143 2 93 -2 201<0.5 38<1.53 -21 5 48 78<0.446 -35 36 40 26<-0.159 -42 44\n\
17<0.0437 -17 9<-0.115 5<0.043 12<0.51 -10 24 10 5<0.0582 76<0.265 9<-0.0156 224<0.375 -10 55 77<-0.75 74<-0.104 47<0.0274 27<0.354 -28 81 26<0.195 112 0 426<0.375 2 75 19<0.162 5 58 322<0.5 64<-0.802 35 -7 57 15<-0.398 146<0.5 17<0.426 7 -33 8 110<1.19 338<0.375 8<0.937 5<0.129 321<0.5 -8 12<0.0619 -26 94 -24 6 54 9<0.0435 26<-0.0448 30<0.427 14 -10 8<0.909 3 -11 -19\n\
3<0.0888 6<0.0559 30<-0.366 7 3<-0.00335 85<0.555 30<0.0534 317<0.375 5 -65 20<-0.0224 -53 54<3.98 30<0.095 -77 -15 20 -43 74<-0.208 17<0.224 72<-0.113 -4 75<4.64 -76 5 -5 39<1.13 8 -20 39<-0.483 5<0.0541 23 107<0.375 -6 30 257<0.375 592<0.375 0 -31 -39 26<0.119 76<-0.132 -37 51<0.0239 10 -21 27<0.018 162<0.5 36 6<0.0755 27 -81 69<0.104 39<0.483 54<3.18 44 92<0.115 -5 -78 28 -26\n\
3<-0.176 7<0.0891 -17 0 7<0.0469 12<0.0726 106<0.5 486<0.875 14<0.29 21<0.45 139<0.5 -4 62<0.467 14<0.134 83 -27 -12 55<0.105 19<0.0152 6 7<0.0228 54<3.54 5 113<0.5 23 210<0.875 167 1 102<0.5 38 -25 -15 104<0.75 3<-0.154 36 -21 104<2.75 31 -28 59 14<0.869 21<0.65 9 -54 44 21<0.85 64<0 -17 3 -23 138<1.13 113<0.5 16<-1.02 17 1 19<0.0643 14<0.29 65 -9 -4 23\n\
1<0.249 2<-4 -24 148<0.375 166<0.875 15<-0.398 85<0.185 -18 6 269<0.375 312<0.875 0<-0.443 1<0.0397 165<0.375 1 28 -12 24<0.95 33<-0.0662 21 1 3<-0.242 25 133<0.5 31<-0.0377 2<1.5 44<-0.0637 17 -37 -60 21 -67 31 33 55<0.104 85<0.333 27<0.045 -6 49 31<-0.226 15 98 135<0.5 -23 44 60<-0.119 32 15<-0.0552 -56 52<0.246 -1 -65 38<1.87 542<0.375 -28 85<0.037 58 -21 26<0.12 30 -21\n\
97<0.52 2<-3.68 140<0.25 9 -74 249<0.5 1<0.249 0<-0.443 40<-0.575 13<0.0345 200<0.5 -31 47 17 13<0.0345 6<0.133 46<0.287 2 24<0.55 -28 12 8 23<0.1 27 30<0.0534 51<0.717 -2 18 6<0.0755 24<0.75 2<-2.93 133<0.5 18 -78 -27 9 -4 31<-0.145 51<0.359 24<0.35 -10 11 -33 -20 31<-0.226 -7 2<-0.559 14<-0.129 229<0.375 38 -7 5<0.0355 -20 14 -10 14<0.542 34 -19 6<0.365 11 -36\n\
9<-0.115 84<-0.75 411<0.375 5 90 -14 107<1.13 1<-0.297 64<0.226 447<0.375 127<0.5 -11 -37 27<0.0535 106 -24 27<0.021 149<0.375 75<4.17 24<0.75 -21 40 95<0.75 141<0.5 -17 93<-0.222 64<0.74 -18 60 56<0.069 87 8 -29 104 95<2.75 20<0.0161 -20 31 55 362<0.375 593<0.375 574<0.375 366<0.375 1 34 70<-0.297 74 -9 47 51<0.119 17 -55 9<-0.0156 -12 149<0.875 51<0.179 151<0.375 -11 42 75 111\n\
9<0.0435 292<0.5 2<-2.45 12<0.113 18<-7.45e-9 66<0.59 28<-0.101 211<0.875 8 51<-3.73e-9 -3 18<-0.424 0 41<-0.0521 -10 190 -9 -24 -18 65<-0.364 51<0.239 39 -22 1 18<-0.508 -4 54<3.08 18<0.226 65<-0.14 -20 28<-0.793 30<0.427 10 -36 15 155<0.5 15 67 49<0.152 151<1.13 4 -14 28<-0.151 53<-0.0855 4 252<0.5 -20 33<9.93e-9 0 84 33<-0.309 31 0 21<0.35 -9 67 2<-3.08 -39 20<0.179 -3 -41\n\
237<0.375 390<1.13 29<-0.0697 36<0.408 15<0.224 6<0.115 83<0.5 12<0.0438 71<0.5 20 23<0.25 -35 23<0.85 34 10<0.21 28 -21 -13 11<0.0585 36<-0.382 16<-1.02 -57 18 32<-0.511 16 -37 12<0.0726 26<0.311 110<1.19 10 -26 15 10 63<-0.334 10 63<0.456 -4 308<0.375 5 58 46<0.023 64<0.832 27 -34 -16 16<0.277 1 294<0.5 26 -59 28<-0.547 231<0.875 6 -29 149<0.375 12<0.147 3 -3 -31 -45 -66\n\
7<0.0693 175<0.375 182<0.875 262<0.875 6<0.27 489<0.875 100<0.14 14<0.29 47<0.052 76<0.265 270<0.375 0 76 16<0.0142 3 49<-0.152 36<0.243 24 -40 117<0.25 52 -16 273<0.875 51<-3.73e-9 63<0.207 7 -19 -10 24 113<0.5 38<0.533 14<0.869 0 63<0.253 15 99 346<0.875 -13 63 117<1.25 -29 78<0.17 -28 83 16<-0.678 14 -23 51 117<2.25 63<-0.0507 -3 -34 28 56 63<-0.076 126<0.5 58 8 -4 -45 3\n\
1<0.0175 482<0.375 51<0.279 93<0.136 28<0.176 6<0.107 8<0.839 98<-0.847 18<-0.424 -11 51<0.12 2<-2.45 78 32 -13 530<0.875 233<0.5 4 89<0.25 1 104 68 24<0.45 62<0.267 -13 9 -25 66<-0.268 -14 0 18<0.0339 15 -2 51<-0.239 4 -17 2<-0.0957 1 70<-0.0708 1<-0.207 0<-2 -17 21 -36 31 82 2<-0.935 51<0.0598 89<0.25 -12 16<-0.308 -23 2<-2.77 -13 51 -25 62<0.467 -3 67<0.219 6 46\n\
10<0.0349 92<-0.69 30 -11 15<-0.158 73<0.5 117<0.25 78<0.729 12 -55 162<0.5 -5 24 114<0.25 10 27 443<0.875 15<0.224 62<0.0667 1 23<0.75 46<0.115 15 -15 73<0.5 33<9.93e-9 106<0.5 -1 -16 171<0.5 92<-0.115 10<0.496 62<1.4 -6 36 23 26<-0.0133 5 -34 16<-0.432 -2 40 24<0.35 28<-0.151 -27 40<-0.391 11 22<0.0501 16<-0.308 5 -36 -3 -2 46<0.023 19 6<0.176 10<0.376 23 -45 -49 -55\n\
0<-4 -20 9<-0.211 28<-0.396 230<0.375 -37 39 12<0.0979 92<-0.115 89<0.75 61 -26 40<-0.0493 -43 26 -11 148<1.13 13<0.0549 85<-0.0925 10 92<-0.115 -18 9<0.114 -4 41 27<0.354 26<0.0171 18<-0.17 29<0.0348 40<0.197 22 85<0.872 -35 48 2<-3.38 48 -4 25<0.00205 -9 12 101<0.5 12<0.0726 35<0.444 483<0.375 9<0.0103 74<0.381 10 44 37 -54 -34 0<-2.47 -10 7 26<0.645 -3 -49 -11 22<0.0922 5 88\n\
5<0.089 298<0.375 5<0.0172 67<-0.283 43 8 21<0.85 20<-0.106 102<0.5 74<0.173 -5 -21 19 7<0.115 115<0.5 2<-4 -29 2 -24 17 234<0.5 8<0.9 8<0.896 4<-0.0943 37<0.644 9 -14 288<0.5 -13 43 122<0.5 3 4<-0.442 32 -39 6<0.107 -34 63<0.0651 11 40 56<-0.192 -5 20 30 11<0.377 2<-3.08 4<-0.34 70 -27 74<-0.0347 21<0.75 63<0.207 69<0.105 -2 -28 22 -21 2 56<0.345 -27 15\n\
42<0 42<-0.00263 102<0.5 23<0.45 118<0.5 45 -12 45<0.084 2 5<0.0625 22<0.0281 24 53<-0.427 13 6<0.123 69<0.104 -45 1 -10 1 157<0.5 -1 69<0.313 43<0.208 -27 18 -62 22<0.00947 47<0.052 43<-0.104 1 430<0.875 16<-0.37 1 376<0.375 -18 64 78<0.226 100 -34 97<0.52 173<0.375 367<0.875 0 68 30 20 47<-0.104 12 379<0.5 4 75<4.64 -23 34 26<0.359 8<0.537 -27 43<-0.163 -20 -1 10\n\
0<-3.58 1<0.00146 13<0.0932 -28 -8 13 9<-0.0532 25<0.00205 72<0.249 58<-2.98e-8 42<-0.0143 20 -9 58<0.509 -24 34<0.1 80<0.113 -6 54 -44 13 21 27<0.158 77<-1.25 29<-0.194 -11 45 244<0.375 32<-0.511 10<0.585 -3 -34 32<0.152 62<0.467 8 1<0.00146 96<0.113 1<-0.0164 2 38 13<0.13 -9 104 -8 51<-0.12 100<-0.42 106<0.5 12 96<-0.791 -11 86 9<0.114 -6 47 14<-0.698 -37 -5 34<-0.364 -10 70 -7\n\
5<0.089 166<0.875 165<0.875 107<1.13 431<1.13 1 72 49<0.152 -4 62<1 -22 -86 32 4<-0.00386 99<0.5 71 -29 29<-0.157 41 -10 99<0.5 36<-0.127 58<0.132 23<0.45 -48 82<-0.732 -40 -6 -25 58<0.46 51<-0.299 131<0.5 12 74 43<0.416 51<0.12 221<0.5 -9 5<0.148 90 -36 52<0.199 51<0.717 51<0.359 60<1.08 31 -19 82<-0.105 -11 70 -21 -23 30 -21 14<1.13 144<0.5 40<0.46 -6 40 19 66\n\
69<-0.314 23<0.45 20 274<0.875 15<-0.0246 88<0 15<-0.211 30<0.143 22 -18 142<0.375 -11 -61 -26 82<-0.732 -24 606<0.875 47<0.546 1 41 -38 -44 69<-0.313 8<0.875 143<1.13 169<0.5 24 84<0.25 -45 46 -54 -7 523<0.875 142<1.13 3<0.0888 3<-0.0124 1 99<0.5 9<-0.211 -34 23<0.1 33 -1 28<0.35 28<-0.627 30<-0.427 -75 11 101<0.5 46<0.46 -28 -79 31 11 9 29<0.209 69<0.0209 31 -31 81 -61\n\
0<-3.91 35<-0.0814 -37 -8 9<-0.0532 25<0.0693 3<-0.0941 -19 74<0.26 25<-0.0402 30<-0.183 -15 32 -14 25 22 3<-0.3 -24 228<0.375 31<-0.565 70<-0.255 43<-0.312 -11 53 122<0.5 34<0.373 -11 33 50 43<0.119 27<0.158 15<0.00647 49<-0.456 369<0.375 -12 65 364<0.375 35<0.15 6 74<0.208 -7 18 71 246<0.875 24<0.75 184<0.375 25 -33 176<0.375 -24 23 -30 -6 100<-0.98 60<0.598 15 68<4.17 -33 -8 0 48\n\
9<-0.211 335<0.875 23<0.45 -41 37<0.376 7<0.115 157<0.5 1<-0.297 12<0.51 -48 33 -1 4<-0.34 20 -1 24 38<1.27 22 54<3.26 106<0.5 -77 2 15 41 1<0.249 152<0.5 172<0.875 134<0.375 65<0.91 71<0.5 99<0.5 9<-0.0156 41 37<0 12<0.0726 17<0.0971 -30 0 9<0 87<0.5 11 30<0.427 -9 36 71 -3 -48 34<-0.315 3 24<0.1 38<1.27 10 -18 -10 14 32 29 -13 65<-0.28 9 -22\n\
363<0.875 413<0.5 152<0.5 258<0.375 192<0.5 18<0.169 14<0.34 91<0.5 38<0.267 14 16<0.432 -1 -15 5<0.0392 -31 -3 113<0.5 0 17 55<-1.12e-8 68<3.58 -17 0 7 86<0.132 14<0.542 52<0.385 63<0.608 31 -42 -19 84<-0.25 42 -13 81<-1.29 18<-0.102 29 -93 -4 -61 87<0.5 14<1.13 68<4.53 14<-0.409 59 37<0.966 13 -31 40 -45 55<-0.104 -28 51<-0.179 3<-0.00335 50 -27 44<-0.51 42 -17 -62 -37\n\
3<-0.203 5<0.0392 -30 37<0.741 143<0.375 -12 46<0.023 -25 107 37<1.2 37 -32 57<1.15 67<-0.425 42<0.0475 55<-0.313 5 -29 37 65<-0.42 46<0.0575 -10 16<0.555 0 37 314<0.375 358<0.375 6<0.188 13<0.0549 185<0.875 -9 40 3<-0.0373 21<0.95 3 -16 67<0.122 10 13<0.207 20<-0.0382 45 4 21<0.75 -11 5<0.0318 103 5 3<-0.00335 67<-0.283 51<0.0239 -9 80 5 65<-0.02 -25 14<-0.5 -14 73 43 37 -33\n\
35<0.272 84<-0.25 4<-0.0634 41<0.284 75<3.98 -14 5 47<-0.0693 -29 28 293<0.5 252<0.5 -19 58 15 17<0.0783 29<0.0348 98<-1.36 31 40<-0.46 9 -25 31<-0.407 40<0.0767 9 105 14<0.134 22<0.209 -5 31 -25 149<0.875 56<-0.161 75<3.58 9 29<-0.0409 40<-0.192 -5 40<-0.129 36 3 23<0.95 27<0.00304 40 -7 506<0.375 -17 47 492<0.375 206<0.375 3 33 61 80<-0.113 43<0.312 75<4.24 -24 -79 43 2 -7\n\
334<0.375 42<-0.00263 8<0.896 410<0.375 -5 57 8<0.9 119<0.5 65<0.0467 23<0.95 -29 21 33<-0.464 -34 6 69<-0.0784 -2 88 -2 212<0.875 555<0.375 115<0.5 11<0.0235 6 11<0.239 -4 26<0.195 0 18 11<0.0191 26<0.076 7 -28 19 46 83<0.5 65<-0.42 -24 144<0.5 19 -7 114<0.35 23<0.45 45<0.02 44 -22 120<0.5 136<0.5 11<0.0114 16 -13 23 321<0.5 77<-1.25 20 171<0.5 -20 -64 14 15 -80\n\
3<-0.3 -23 490<0.875 225<1.13 5<0.186 194<0.875 32<-0.511 -12 9<-0.0532 -9 71<0.5 21<0.35 84<0.75 20<0.089 -3 -25 -25 7<0.0113 -22 12<0.147 6 -7 11<0.0417 28<0.35 24<0.25 24 3<-0.136 5<0.0582 -17 52 -3 72<-0.264 -36 6 5<0.0392 155<0.5 -26 44 16<-0.814 24<0.55 54 -14 0 11<0.0347 -5 68<2.94 -13 46 24<0.45 -4 12<0.0438 -16 70<0.0637 24<0.55 7<0.134 -29 98 29 -5 57 43\n\
5<0.129 300<0.375 82<0.522 188<0.5 12<0.169 94<-0.712 -17 76<0.928 24<0.35 143<0.375 6<0.0998 7 -3 22 12<0.0438 -25 284<0.375 71<0.5 32<0.152 5<0.0465 26<-0.359 -29 44<0.127 31 -9 -3 -11 -18 12<0.0619 -21 24<0.65 -9 95 -21 40<0.0767 33<0.0442 3 -7 8 -22 44<-0.212 -5 33<-0.0265 255<0.375 5 79 29 70 9<-0.0156 26<0.0171 29 82<0.313 7 -39 63<0.207 -18 94<0.428 43<-0.243 47 -7 81\n\
13<0.0443 72<0.113 78<0.446 4 18 505<0.375 -6 -81 93<0.111 92<0.575 26<0.506 115<0.5 167<0.5 300<0.375 61<-0.332 397<0.875 4 -68 78<0.729 270<0.375 214<0.5 -6 91<0.5 54<3.26 -14 8 14<-0.069 20<-0.0478 -12 -55 6 80<-0.226 36 -77 -23 -80 12<0.0845 19 48<-0.239 -25 2 114<0.1 54<3.34 13<0.11 -24 33 12<0.51 -13 -61 8<0.921 34<0.28 11 38 -3 67<0.364 9 -13 48<0.464 19 -57 6\n\
9<-0.0532 75<3.78 3<-0.0293 -24 0 -1 30<0.0142 84<-1.25 38<0.533 30<-0.313 4 162<0.5 102 -10 88<-0.185 25 -11 143<0.875 81<-1.11 14<0.629 -23 20 249<0.5 17<0.426 2 -7 -40 -21 10<0.798 44<-0.178 143<0.375 99<0.5 58<0.132 38<1.6 4 36 -2 21<0.75 38 -15 17<0.645 15 31<-0.252 -1 33<0.185 29<0.174 167 -4 -3 54<3.58 29<0.209 3<0.0888 2 58<0.339 -48 43 -25 297<0.875 6 67 -19\n\
1<0.249 222<0.5 50<-0.763 36<-0.411 21 3<-0.0941 -2 52<-0.0717 -41 52<0.717 1<-0.207 3<0.0249 -41 35 70<0.128 29 -21 -48 272<0.875 296<0.375 311<0.875 206<0.375 242<0.875 26<0.159 1 3<0.0481 -2 -21 45 99<0.5 36 55<-0.174 48 -40 70<0.213 310<0.375 65<0.0467 65<-0.364 44 -28 81<-1.66 -28 60 -49 -33 50 46 73 29<0.0627 26<0.119 -6 -33 245<0.375 3<-0.0732 26<0.266 52<0.0239 5 76 -20 -18 69\n\
1<0.249 409<0.875 0<-0.443 395<0.875 23<0.85 220<0.5 33<-0.663 -21 52<-0.12 36<-0.411 26 -8 13 14<0.483 23<0.1 32 55<0.284 -54 8 36 1<-0.687 60<0.598 31<-0.252 61<0.285 62 -4 11 186<0.5 52<0.119 -33 25 64<0.463 -11 117 172<0.875 62<0.0667 1 -4 -30 -70 49<0.0912 33<-0.54 36<0.408 -51 27 -10 20<-0.129 50<0.0847 4 53 -6 -72 11<0.0114 184<0.375 22 14<0.233 15 -61 15<-0.398 26 -3\n\
208<0.375 13<0.0668 130<0.5 5<0.0826 384<0.5 -14 53 142<0.375 57<0.382 4 16<-0.509 14 -25 33 8<0.75 -6 55 470<0.875 23<0.55 -9 144<0.5 259<1.13 274<1.13 -2 67 39 24<0.25 137<0.875 57<-0.765 -37 9 170<0.5 43<-0.0624 -27 30 98 19<0.114 23<0.85 36 294<0.5 -7 36 24<0.45 29<-0.194 -37 29<-0.157 73 -3 29<-0.122 29 20<0.0161 19<0.205 3<-0.0124 -1 49 3<-0.0373 94 0 -4 60 33\n\
2<-3.68 169<0.5 -18 54<3.58 90 -20 76<1.19 304<0.375 39<1.45 125<0.25 1 34<-0.224 76<0.663 -2 39 -16 84<-0.75 49<-0.152 17 38<2.27 -40 33 94<-0.712 2<-0.935 -23 21 3<-0.00335 49<-0.0912 10<0.739 87<0.5 44<-0.467 21 -39 5 42<-0.0143 -23 66 60<0.119 2 14<-0.069 9 49<0.152 49 8 70<-0.127 50<0.0847 19 93 163<0.5 20 -40 -47 19<0.0361 323<0.5 -34 49 3<-0.0834 0<-3.35 71 4 -25\n\
559<0.875 409<0.875 52<0.311 332<0.875 497<0.5 192<0.5 0 86<0.451 66<0.403 24<0.25 34 6 103<-0.364 42 -11 98<-1.19 40 -40 -43 -21 106<0.5 66<0.644 161<0.5 103<-0.364 50<-0.218 37 -34 50<0.169 86<0.0795 6 37<-0.241 -15 39 33 0 19<0.0273 150<0.375 20 -20 50<0.169 20<0.0402 -33 11 12 50<0.508 54<3.42 -18 61<0.428 412<0.375 -1 53 44 -36 37<0.161 37 -99 37<0.966 21<0.35 5 -37 57\n\
0<-3.91 7<0.159 -23 29 27<0.22 125<0.75 4<-0.235 0<-2.26 -23 -3 30<0.0534 8<0.964 329<0.875 -1 55 -20 8<0.839 44<-0.212 9<0.114 16 59 27<0.0244 48<0.0946 5 65<0.392 -34 5<0.0278 67 -6 17 215<0.5 4<-0.0781 12 -4 52 60<0.956 88<-0.167 23 5<0.0541 -46 0 84<0.25 19<0.0128 75<4.11 106 27 20 -16 61<-0.142 48<-0.291 -45 88<-0.0278 48<0.0442 35<-0.0814 -27 32 -48 24 65<0.084 -10 11\n\
5<0.129 111<0.5 11<0.662 79<0.456 0 60<-0.359 46 22<0.0347 -14 16 33<-0.232 7 -23 22<0.0922 82<0.105 -26 10<0.496 61<-0.0356 -37 19 24<0.1 -14 24<0.35 141 -13 24<0.25 -32 87<0.5 8<0.937 131 5 5<0.0826 247<0.375 -31 51 110 60<-0.359 36<-0.206 39<0.805 -22 83 10 2<-2.12 107<0.375 -29 24<0.1 74 -19 21<0.75 53<-0.0475 -12 8<0.6 11<0.0686 10 65 1 8<0.964 139<0.5 -23 42 27\n\
1<0.249 264<0.875 242<0.875 14<-0.698 62<0.2 113<0.5 15 18<-0.102 29<0.0914 -97 1 29 122<0.5 63<-0.0507 -19 41<0.243 27 -14 21<0.75 -51 0 466<0.5 -1 16 16<-0.577 27 -56 -46 29<-0.157 65<0.7 -7 29 7<0.0404 69<0.313 153<0.5 46<-0.46 -37 44 14<0.134 39<0.483 64 0 70<0.127 -35 48 -33 223<0.875 108<0.25 62<0.333 7 65<-0.21 -14 72 114<0.1 41<0.33 16<0.141 44 -4 -26 -4 -35\n\
0<-3.91 103<0.122 -21 17 370<0.875 2<-2.77 48<0.662 49<0 0 14 38 0<-2.47 42<0.0475 2<-1.51 0<-3.09 -16 1 -20 93<0.037 10 92 112<0.5 61<-0.0712 147<0.875 17<0.334 67<0.0405 108<2.75 -1 44 -17 36<-0.68 61<-0.214 46<0.092 111 -12 -12 0 43<0.0624 54 -18 28<0.606 38<0.267 36<-0.553 35 -18 2 36<0.127 66<0.0805 129<0.5 -14 21 36<-0.102 55 -11 34 66<0.483 46<0.192 34 -7 -29 29\n\
107<1.13 1<0.249 134<0.375 6<0.365 65<0.91 31<0.0979 31<-0.252 1<-0.0387 -5 6 75<3.05 1<-0.207 10<0.106 3 28 180<0.5 4 13<0.11 80 0 1 1<-0.0387 76<-0.398 -25 331<0.375 46<0.0575 -4 11 51 3<-0.0293 294<0.5 -10 52<-0.199 128 4 -28 1<-0.00804 6 49<0 18 111 121<0.5 40<-0.129 16<-0.0925 13 -20 20 31<-0.407 42 -35 13<0.00969 -46 39 63<-0.076 26<0.159 -8 -40 0 11<0.162 -3 -28\n\
195<0.875 25<-0.444 10<0.0823 29<0.366 -28 34 3<-0.136 214<0.5 68<4.37 11 63<-0.334 44 53<-0.214 24 -45 -15 96<-0.113 -28 37<0.966 -3 74 516<0.375 57<-0.765 39<-0.161 30<-0.265 -79 -1 21 39<1.13 1 88<0.074 9<0 45<-0.607 -45 3<0.0481 105<0.111 -9 10 61<-0.0356 18 37<0.0537 30<-0.606 -83 3 -68 3<0.0481 -1 103<-0.121 -14 53 224<0.375 3<-0.203 -22 74<0 34 88<0.167 29 -25 -41 51 -33\n\
0<-3.91 113<0.5 5<0.0672 -20 18<-0.17 2<-3.53 2 92<-0.345 -11 154 -3 -34 5<0.186 2<-2.77 5<0.0826 45<-0.0467 80<-0.0377 2<-3.23 -17 49<-0.0912 -14 30<0.143 18 109 24<0.75 47 -21 226<0.375 -6 44 11 0<-3.09 -15 113<0.5 26<0.0171 -6 32<-0.679 -23 2 49<0.253 88<-0.0278 8 26<-0.159 -10 29<0.143 63 4 -21 24<0.45 105<-0.555 32 -9 185<0.375 45<-0.0467 68<4.37 -26 31 221<0.5 45 -5 -43\n\
11<0.662 35<0.272 89<0.25 79<0.76 -1 126<0.5 117<0.75 51 -5 -29 165<0.375 149<0.875 50<0.424 356<0.875 92<0.345 4<-0.196 40<0.115 6 21<0.35 -4 30 21<0.45 89<2.25 69<0.157 98<0.169 16 -21 -6 69<0.0522 50<0.315 -15 33 6<0.153 33 -11 59<2.75 268<0.875 4<-0.0102 -3 -21 65 26 19 32 155<0.5 80<-0.0719 2 14<-0.069 79<-0.76 66 -4 -25 21<0.35 -2 46 -19 54 9<0 -5 -32 -16\n\
1<0.249 0<0.279 84<0.25 18<0.419 14<0.483 154<0.5 38<0.667 9 114<0.25 14<-0.161 -2 54<3.91 -9 -24 115<0.5 -3 15 23<0.75 -41 69<0.188 47<0.312 44<0.127 -13 13 40<-0.0493 -56 -12 9 54<3.58 154<0.5 38<0.533 -21 1 18 11 99<0.5 10 36<0.408 48<0.398 -12 -70 22 104<0.75 47<0.546 14<0.629 6 154<0.5 0<-2.96 -31 -3 15 26 9<-0.211 39 -15 -14 75<4.11 2<-0.559 5 -28 14\n\
3<-0.3 -21 22<0.318 13<0.0668 130<0.5 105<0.111 53<1.12e-8 -13 4 -18 28 346<0.875 66<-0.0537 58<0.678 -6 38<1.27 46 -5 79<-0.152 48<-0.199 -3 3<-0.0834 83<0.5 5<0.0501 -11 41 -10 12 121<0.5 167<0.5 -3 -28 14<0.161 31<-0.471 53 -20 102<0.5 14 31<-0.0969 24 123 51 18<0.169 31<-0.195 80<-0.339 36<-0.17 22<0.552 102 -14 15 69<0.104 20<-0.23 61<-0.214 76 3 63 -18 6 36<0.182 0 -41\n\
306<0.5 134<0.375 50<0.557 191<0.5 17<0.0437 128<0.5 82<0.522 -7 58 -39 173<1.13 15<-0.59 12<0.415 54<4.28 54<3.84 -2 -32 43 33<-0.353 22 -58 3<-0.0732 8<0.953 2 16 16<0.277 -4 38<0.867 -3 56<-0.0575 54<3.8 25 -16 24 33 187<0.5 114<0.25 -18 13 48 156<0.5 48<0 54<3.46 -17 64<0.678 32<-0.418 64<0.0617 2 99 7 -31 -22 16<0.141 0 28<0.019 66 -26 28<-0.881 -26 39 -30\n\
81<-1.29 28<0.255 78<0.17 1<-0.112 34<-0.544 -14 34<0.14 41 8 9<-0.211 11<0.0287 6 -84 5 -12 29 32<-0.511 81<-0.185 30<-0.183 -32 3 10<0.455 7<0.0693 12 41<0.0675 6<0.142 39 -15 -25 20 28<-0.547 99<0.5 10<0.13 36<0.574 -7 30 29<0.0914 1 3<0.00791 19 -20 7<0.0113 -10 10<0.305 18 -12 30<-0.366 376<0.375 3 -62 3<0.0888 6<0.0559 101<0.5 -17 12 41<-0.219 6 10<0.155 -11 -2 10\n\
254<0.875 57<1.15 3<-0.3 -18 10<0.0349 21<0.35 -9 58<0.46 78<0.121 8 18<-0.152 12 451<0.375 57<-0.127 -4 65 -25 -22 265<0.875 26<0.0171 5<0.186 -4 23<0.75 -16 70<-0.0348 47 5 13<0.0932 49<-0.456 -29 15<-0.398 18 26<0.359 -1 -21 111<0.5 33<-0.464 18<0.848 44<-0.574 10<0.0823 -37 66 22<0.182 -1 26 57 3 11<0.134 41<0.0959 69<-0.496 59 -19 33 29<-0.235 36<-0.127 60 -28 -28 29 -28 53\n\
5<0.089 35<0.272 28<-0.547 243<0.875 229<0.875 -3 26 32 51<0.0598 46<0.023 53<-0.214 -15 17<0.586 89<0.25 110<3.98 35<-0.0555 -5 9 -13 7<0.0783 191<0.5 4 68 17<0.224 59 16<-0.308 -11 48<0 38 -26 20 17<0.476 193<0.375 66<-0.161 -3 279<0.875 22 -10 80 -2 5<0.0172 86<-0.298 -13 286<0.5 44 -49 -4 65<0.513 29<-0.157 -23 -5 15 152<0.5 58<0.339 279<0.375 0 -27 60<-0.119 23 -16 -38\n\
195<0.875 257<0.875 32<-0.511 17<0.426 81<-0.185 -7 15 162<0.5 65<0.26 -2 -32 36 256<0.375 144<0.5 65<-0.56 527<0.375 10 -45 37<0.0537 4 81<-0.185 199<0.5 455<0.5 -13 54 19 92<0.115 196<0.875 3 -16 -18 1<0.249 95<1.75 36<0.408 56<-0.345 291<0.5 10 -33 37<-0.0805 -11 -2 29<-0.235 29 1 103<-0.121 11 -17 65<0.21 1 44 15<-0.0127 15<-0.29 41 29<-0.104 -67 8 42 38<1.27 -75 6 -29\n\
3<-0.242 307<0.375 -16 52 82<-0.314 27<0.045 220<0.5 76<0.265 76<-0.132 69<0.157 71<0.5 -16 105<0.111 48<-0.199 -6 44 -36 57 19<0.294 57 -18 2<-1.93 90<0.5 7<0.0197 -7 50<0.369 61 -11 -5 50<-0.508 35 -10 -30 36<-0.0255 116<0.5 -18 123<0.5 33 52<0.159 -19 23 61<0.143 4 37 396<0.375 92<0.575 263<0.875 194<0.375 -1 48<0.0442 240<0.375 31<0.0226 13 -21 -62 78<0.405 61 2 43 -24 -59\n\
256<0.375 59<2.25 261<0.5 359<0.875 210<0.875 76<1.19 172<0.875 0 61<0.499 36 -35 103<-0.364 22<0.0802 -28 51<0.359 89<1.75 45 -18 -46 30<-0.776 40 -32 18<0.127 14<0.736 18<-0.237 88<-0.0555 -20 14<-0.129 38 -7 61<0.0356 311<0.875 -3 58 29 -35 -26 30<-0.499 -47 88<0 12 54 -73 53<0.0855 15 55<-0.209 22 146<0.5 -17 14<0.736 211<0.875 43 -26 -35 75<4.37 65<-0.28 -40 12 104<0.25 -71 18\n\
115<0.5 104<0.75 433<0.375 52<0.246 45<0.49 357<0.375 419<0.375 -2 32<-0.289 7<0.0167 16 -70 16 25 72<0.339 168<0.5 7 -13 -16 5 -46 45<0.364 64<0.291 38<1.4 0 19 7<0.0404 1 3<0.00791 -33 9 97<-0.104 41<0.122 110<3.18 -68 -27 -7 89<2.75 -6 -39 120<0.5 38<1.4 28 4 27<0.078 22<0.368 211<0.375 4 22<0.106 22 -34 32<0.456 177<0.375 -28 41<0.122 -25 24 33 138<0.375 17 -4\n\
1<-0.207 87<0.5 -17 4<-0.0404 4<-0.0512 42<-0.0359 15 -5 49 -9 207<0.875 53<0.371 56<-0.287 48<-0.53 61<0.143 -13 37 47<-0.0347 50<-0.508 65<0.0467 59 -25 72<0.452 -11 62 -16 4<-0.0162 -2 71<0.5 0 54<3.98 13<0.52 240<0.375 2<-3.53 31<-0.169 -8 56<0.115 18<-0.237 -13 142 -13 31<-0.195 41 18 -43 120<0.5 240<0.875 -12 65 26 103<0.122 -15 13 47<0.35 393<0.375 5 93 166<0.875 46 -20 67\n\
174<1.13 193<0.375 148<0.375 18<0.632 25<-0.444 37<0.644 278<0.875 12 81<-0.185 20 -59 64<0.678 58<-0.0847 64<-0.0793 21 -64 19 -80 501<0.375 26<0.418 327<0.375 0 -25 3<0.0481 63<0.608 -8 28 -37 27 99<0.5 60<-0.359 89<0.75 50 -19 21<0.25 57<0 -24 39<-0.161 80 15<0.224 -6 81 -27 2<-1.51 -6 30 15<-0.0552 82<-0.105 -10 -61 74<-0.0578 -36 10<0.21 -18 26<0.359 68 -32 37<0 -29 29 -41\n\
437<0.375 30<-0.265 41<-0.51 59<0.75 -10 -59 40<-0.129 36<0.182 36<0.0911 7 86<-0.486 -86 -8 25 233<0.5 1 7<0.0113 -11 -102 13<0.0932 110<3.98 189<0.5 0 -23 131<0.5 18<-0.805 -31 30<0.333 12 22<0.318 -1 -42 15<-0.0917 80<-0.0719 -42 22 35 5<0.0541 99<0.5 18<-7.45e-9 109<0.5 3<-0.176 -1 50<-0.363 -10 14<0.0322 76<-0.398 28 -52 -22 14<-0.069 6 -23 140<0.25 0 -45 3<-0.0124 14 -33 -1 29\n\
9<-0.0532 1<-0.0653 8<0.289 -39 -10 6<0.0559 2<-1.51 57 -24 34<-0.0467 275<0.875 217<0.5 -2 45 69 -16 316<0.375 184<0.875 239<0.375 40<0.115 122<0.5 1<-0.443 -14 1 2<-2.12 9<0 19 10<0.415 104 2 31<-0.339 190<0.5 38<1.07 6 75 1 80<-0.452 -40 4 15<-0.211 8<0.896 49<-0.334 -21 28 66<0.403 -23 29 301<0.375 15<-0.0246 -19 -5 72 22<0.159 40<-0.257 -28 59 -13 14<0.0322 -23 41 38\n\
56<-0.402 -8 12<0.169 29<-0.0697 21<0.35 108<2.25 275<0.375 12 -14 -31 12<0.0619 21<0.75 -4 -33 56<-0.192 69<-0.209 1 71<0.5 64 -1 187<0.5 -5 45 6<0.123 161<0.5 152<0.5 14<-0.698 -24 29<0.366 -4 14 -33 26<-0.269 -10 60<0.239 15 -13 66<1.12e-8 145<0.5 0 55<0.188 -33 17 336<0.375 -15 43 102<0.5 261<0.5 2 -64 6<0.115 44<-0.255 29 -36 74<-0.104 5 36<0.0425 17 185<0.375 52 -27\n\
152<0.5 25<-0.0402 49<-0.213 -15 71<0.5 168<0.5 34<0.653 84<0.75 217<0.5 -17 32 6 26 13 8<0.937 85<0.925 9<-0.0532 33<-0.265 178<0.875 33<-0.663 36 -13 -50 8 201<0.5 18 -25 72<0.188 -64 33 9<0 33<-0.0662 33<-0.309 34<0 12 -32 -27 10 -45 599<0.375 52<-0.438 9 598<0.875 1 -29 -83 87<0.5 10<0.585 33<0.609 31<0.0979 27 -2 -25 118<0.5 47<-0.104 23 33<-0.232 20 -77 35 -5\n\
57<1.15 227<0.375 57<-0.765 247<0.875 -23 54 30<0.0142 5<0.089 4<-0.0231 343<0.375 -11 66 330<0.875 444<0.375 -2 56 53 30<-0.776 10<0.455 6 18<-0.289 57<-0.382 -4 144 18 2 38<1.13 143<0.375 94<-0.712 20 -4 10<0.0589 123<0.5 -9 5<0.0318 -19 162 12 16<0.185 3 5<0.129 61<0.143 33<-0.199 11 33<0.133 21<0.75 46<0.345 7<0.134 8<0.964 94<0.712 100 -29 -15 15 -23 -4 11 8 -11 37 -31\n\
17<0.0437 2<-3.68 -42 -8 222<0.5 111<0.5 11<0.662 37<1.2 93<0.111 9<-0.115 58<-2.98e-8 -6 14<0.736 5 31 -1 57<-0.127 17 -9 116<0.5 93<-0.167 62<0.533 145<0.5 -62 23 30 11 2<-2.29 121<0.5 -28 47 178<0.375 30 -42 79<-0.152 -24 1 22<0.0922 16<0.0142 127<0.5 -35 27 17<0.194 -41 82<0.105 68<4.53 -38 71 43<-0.0624 39<1.13 146 -5 20 9<0.114 5<0.0721 29 5<0.104 109 12 -35 71\n\
32<-0.347 35<-0.133 12 10<0.739 94<-0.428 94<-0.998 2 -34 16<0.349 56<-0.402 31 -5 14 43<0 32 88<0.111 4 -81 39<-0.483 15<0.0886 245<0.375 16<-0.308 173<0.375 80<0.264 30 -25 -33 0 59 -35 78<-0.284 16<-0.0925 -22 2 193<0.375 13<0.13 1 15<0.224 99<0.5 2<1.5 -4 19<0.134 -40 9 6<0.176 10<0.271 19 -1 24<0.75 1 -30 34<-0.175 2<-1.51 10 41<0.182 -52 12 20 40<-0.257 40 -27\n\
147<0.875 9<-0.211 92<-0.115 45<-0.0467 24 -9 7<0.0404 -43 10<0.455 -23 33<-0.133 68<3.8 85<0.333 117 -13 -12 -12 0<-3.35 7<0.0264 38<1.6 -18 27 83<0.5 13<0.0668 -10 24 26<-0.209 28<-0.101 -10 78 -17 26<0.046 68<4.77 29<0.0095 551<0.375 41<0.365 56<0.345 0 -24 15 62 37<0.51 -11 10 18<-0.289 66<-0.376 -30 52 1 49<-0.456 35<-0.0555 -21 2 46<0.287 4 41<0.284 23 -11 46<0.575 13 90\n\
2<-4 255<0.375 -24 59 351<0.375 65<0.91 175<0.375 72<0.452 35<0.272 432<0.875 31<0.264 394<0.875 1 -41 2<0.519 82<0.522 -16 23 13<0.13 -3 44 -29 69<0.383 -8 68<4.37 37 -25 27<0.0328 50<0.678 61<0.142 61<-0.0356 87<0.5 5 56 88<-0.222 10 114 6 -11 -12 13<0.242 7 51 68<3.31 35 31<-0.407 36<0.0911 66 -24 2 35<-0.351 68 37<0.376 2<0.519 1 -67 7<0.0612 45<0.02 77 8 -18\n\
442<0.375 192<0.5 13<0.0345 0<-2.47 40<-0.46 -23 42<0 2 8<0.711 -62 -1 383<0.5 9 -44 40<-0.575 97<0.52 259<0.875 13 -57 -33 161<0.5 41<0.0675 2 -3 26<-0.119 3 15<-0.0427 34<-0.476 16 14<0.483 10<0.34 44<0.127 -25 16 -53 28<-0.0564 14 -62 -4 0<-1.7 41<-0.0221 100<-0.98 22 78<-0.0729 51<-0.179 -44 22 -41 78<0.334 21 -15 10<0.415 522<0.375 42 -45 0<-0.939 -43 32 10<0.0823 15 -48\n\
9<-0.0532 -8 207<0.875 130<0.5 364<0.375 265<0.875 184<0.875 147<0.875 203<0.375 32<-0.511 10<0.634 -4 -29 32<0.152 263<0.875 14<0.34 29<0.0627 7 -1 35<0.272 113<0.5 -4 -27 108<1.25 7 68 68 -4 29 56<0.217 35<0.111 -6 82<-0.522 -22 72 49 167<0.5 95<1.25 15<0.00104 24<0.35 51<-0.0398 16 91 -8 -27 -31 86 111<0.5 51 -18 56<0.0383 -10 86 8<0.657 97<0.312 -45 46 15<0.00647 53 -15 58\n\
15<-0.398 44<0.0765 171<0.5 5<0.0774 71<0.5 0<-1.7 4<-0.0943 43 -3 -20 -23 -32 37<0.644 23 -49 6<0.115 4<-0.0943 -38 48 74<-0.146 61<0.22 47 -20 55<-0.174 -52 -3 104<2.75 442<0.375 5<0.148 160<0.875 1 83<0.5 0<-2.82 40<0.197 -18 39 -45 61<0.285 -8 40 71<0.5 6<0.27 -26 27 83<0.5 90<0.5 40<0.345 49 -26 3 -10 34 202<0.5 608<0.375 113<0.5 -37 26 56 44<-0.212 57 -19\n\
363<0.875 402<0.375 388<1.13 57<-0.765 105<-0.999 8<0.909 33 -16 96<-0.113 -25 16 40<-0.575 7 144<0.5 96<-0.565 -3 65<-0.21 95<0.25 13 53<-0.427 30 8<0.896 63<0.0651 -25 62<0.8 8<0.289 234<0.5 -28 38 42 -62 14 75<4.13 -3 57<0 199<0.5 28<-0.151 51<0.478 8 49 562<0.375 125<0.75 0<0.279 -1 30 -42 -34 -17 9<-0.0532 -7 105<-0.111 33 9 -3 54 53<-0.0475 -75 3 3<-0.176 16 -65\n\
57<1.15 388<1.13 299<0.375 124<1.13 95<0.25 147<0.875 -2 35<0.222 8 71 77<-0.25 -7 23<0.55 93<-0.111 7 -27 73<0.5 28<-0.151 18<0.419 109<0.5 70<-0.331 43<-0.0347 16<0.185 112 1 22 76<0.265 36 -1 -1 -18 52<0.159 -3 56<-0.115 25 1 50<0.254 77<0.75 22<0.069 35<0.0666 12 28<0.768 61 -6 7 120<0.5 -38 50<-0.0565 39 -9 38 37<0.741 7 28<-0.627 35<0.185 100 7 5 -20 -56 -30\n\
272<0.875 77<0.25 236<0.5 111<0.5 193<0.375 0 14<0.161 -24 44 12<0.0619 21<0.65 43<-0.0347 39<0.805 -20 85<0.278 -3 87 -19 -40 21<0.75 0 4<0.0908 79 -1 43<-0.208 73 32<-0.0415 -27 43<-0.104 -33 29 38<1.13 57<0.637 488<0.375 28<-0.793 -28 43<0.119 -13 84<0.25 21<0.95 -24 72<0.113 95<0.25 28 -21 58 95<0.25 4<-0.0404 20 -23 277<0.875 70 -2 40 23<0.95 -30 30 261<0.5 4 -57 49\n\
355<0.875 3<0.0888 57<-0.765 79<0.152 19<0.0989 29 -5 28<-0.206 9 -65 334<0.375 95<0.75 1 10<0.496 27<0.354 142<1.13 -3 29 12 29<-0.104 93<-0.333 21 142<0.375 1 -33 36<-0.127 -9 21<0.95 35<-0.167 -88 56<-0.0383 65<-0.364 -54 22 11<0.134 -61 18 0 -69 57<-0.127 81<-1.66 28 105<-0.333 -10 -61 28<-0.47 19<0.0128 -33 8 93<-0.167 27 136<0.5 76<0.398 17 4<0.167 26 -54 36<-0.28 42 -48 -29\n\
27<0.354 77<-1.75 35<0.0666 12 11<0.0235 -34 29<-0.194 -6 103 10<0.798 96<0.339 147<0.875 32<0.152 346<0.875 95<0.25 -1 29<-0.104 35<0.0666 64<0 17<0.257 7 40 10<0.34 5 -27 60<0.956 10 1<0.0907 69 14 1 53 15<-0.211 16<-0.259 170<0.5 96<-0.339 -2 10<0.21 32<0.456 1<-0.297 9 101 4 3 61 -8 -8 20 10<0.0823 -15 92<-0.345 -6 17<0.224 67<-0.0729 5 103 16 156<0.5 -21 15 -12\n\
17<0.0437 51<0.279 37<-0.241 34 -9 -41 9<0.0435 111<0.5 307<1.13 18<-0.508 120<0.5 233<0.5 16<-0.814 53<-0.143 -32 23 16<0.678 -18 181<0.5 25 -39 60 21<0.95 -2 13 56<0.575 72<0.452 385<0.375 0 63 50<0.678 200<0.5 27 -21 -17 12 75<3.98 7 -40 21<0.85 51<-0.12 46<0.192 -7 76 -24 9<0.0103 63 8 4<0.0908 72<-0.188 -18 81<0.555 250<0.5 -4 42 69<-0.0095 -10 70 18<-0.339 10 -36\n\
188<0.5 10<0.0349 121<0.5 484<0.375 -11 43 20 11<0.162 77<0.25 20<-0.0045 7<0.198 92<0.345 6<0.084 29<-0.0409 61<-0.214 13 -23 279<0.375 7 42<-0.00263 -64 0 3 -15 29<-0.287 31 -33 367<0.875 -5 63 4 116<0.5 8 131<0.5 34<0.14 29<-0.235 -14 8 47<0.104 43<-0.243 -20 15 108<0.75 275<0.375 -2 -43 -59 162<0.5 -28 16 10<0.415 29<0.313 51<0.239 39 -9 -17 26<-0.0448 15 71<0.5 20 -55\n\
25<0.0693 53<0.285 370<0.875 69<-0.397 36<0.408 24<0.65 19<0.205 38<0.8 -5 22<0.274 20 95<1.75 -50 41 86<-0.486 49 0<-2 15 -59 36<-0.17 48<0.221 86<-0.353 -12 16<0.349 92 -10 -13 6 -24 46<0.575 392<0.875 58<0.132 -2 19<0.0238 38<0.867 -8 -24 38<1.4 5 -13 93<-0.037 0<-0.443 78 13 -32 68<4.6 41<-0.17 44 -6 60 28 6 22<0.0161 -24 125<1.25 41<0.33 289<0.5 7 -39 29 45\n\
241<1.13 11<0.662 6<0.365 352<0.875 204<0.875 152<0.5 377<0.5 343<0.375 134<0.375 0 26 38<1.6 98<-0.508 9 61 64<-0.0793 44 -69 15<-0.158 27 -40 96<-0.113 6<0.107 416<0.375 -34 44 7<0.115 11 -32 15<0.04 -37 21 2<-2.12 83 10 -25 23<0.95 -10 13<0.0443 11<0.0585 42<-0.0143 67<0.122 -15 55 2<-0.0957 -11 -74 12 125<0.25 16<0.0771 32 35<0.185 18 -34 64<0.0617 -22 29 63<-0.152 -35 -3 40\n\
25<-0.189 131<0.5 248<0.875 -7 -61 9 30<0.0534 38<2.27 29<0.488 38<0.4 88<-0.377 82<0.313 53<0.0475 68<4.37 513<0.375 -5 389<0.375 -4 -128 -36 9 -75 1 41<0.0081 9 13<0.0345 43<-0.243 -17 20 80<-0.565 15 198<0.375 1 -12 38<0.667 40<0.345 11 -28 22<0.00947 -66 -18 17<0.0267 -27 12 88<0.111 38<1.33 50<-0.763 20 37<-0.354 -15 78<0.51 0 15 29<0.0627 18<0.339 88<0.037 -16 15 6 3 -10\n\
254<0.875 274<0.875 25<0.0693 115<0.5 82<-0.314 435<0.375 60<1.55 10<0.739 3 33<-0.133 54<3.71 101 8 3 70<-0.522 118 11 -36 84<-1.25 10<0.182 8<0.537 55<-0.104 108 18 15 142<0.875 -10 45 77<-2.75 37 414<0.5 144<0.5 -5 33<0.185 114<0.55 2 100 70<0.306 -6 -41 51 6<0.22 -5 -27 63<-0.253 -9 0<-0.443 13<0.178 45<0.02 -12 24 23 28<0.768 5 -39 167<0.5 33<0.185 42 -21 -27 44\n\
152<0.5 172<0.875 26<0.359 31<-0.471 164<0.5 45<0.364 -8 33<-0.663 75 9 -30 49<0.152 99<0.5 4 10<0.155 8<0.964 -15 43 36<-0.382 45<0.49 33<0.398 17 71 -27 -2 92<0.115 54<3.26 156<0.5 -2 45<0.624 39 -17 67<-0.182 34<-0.14 36 -16 514<0.375 53<0 -7 -23 29<-0.0149 53 -16 14 60<-0.359 8<0.6 11<0.0347 12 106 1 31<-0.471 57<0.382 154<0.5 43 -24 -26 -10 22 42<-0.346 19 -14\n\
25<-0.189 238<0.5 8<0.921 19<0.0643 45<0.084 -2 9<-0.0156 47<0.156 -20 26 28<0.0579 -18 -58 163<0.5 50<-0.0565 -8 13 20<-0.0883 -24 25 34<-0.14 -19 26<-0.0797 -27 55<-0.249 -44 47<0.0821 20<-0.129 43 -39 -4 53 30<0.0534 52<-0.438 40<0.0383 28<0.255 11 41 -3 1 6<0.203 389<0.875 52<-0.598 -28 -3 29 8<0.75 150<0.375 77<-0.25 -16 20 -4 136<0.5 47<-0.0693 22 8<0.896 -17 8<0.9 40 -1 -18\n\
3<-0.3 -19 27<0.158 77<-1.25 24 125<0.75 244<0.375 139<0.5 227<0.375 424<0.875 271<0.375 -1 49 -25 2<-3.53 -30 54 83<0.5 23<0.85 50 -39 230<0.375 61<0.143 24<0.45 12<0.017 62<0.467 38 -54 21<0.85 75 -20 -18 74<0.26 74 -20 -37 35 17<0.0267 74 97<-0.416 21<0.35 108<1.25 89<0.25 99 -5 5 11 119<0.5 -19 430<0.375 24 -37 88<-0.5 -37 77<-2.75 28 2<1.5 -4 34<0.21 -49 18\n\
173<1.13 134<0.375 79<0.76 25<-0.444 6<0.107 44 4 24<0.35 52<0.0598 67<-0.283 18 10<0.106 188<0.5 -4 -54 98<-0.847 219<0.5 8 7<0.0305 66 8 67<0.243 -2 53<-0.326 -15 12 -5 12<0.0522 188<0.5 1<-0.207 9 -27 81 101<0.5 106<0.5 -1 6<0.115 50<0.678 -31 42 6<0.176 6 97<-0.104 3 -15 12<0.0726 -18 24<0.65 -2 69 97<-0.312 69<-0.314 42 -16 24 1<-0.085 17 105 97<-0.52 66 6\n\
92<0.575 117<0.75 24<0.1 21<0.95 181<0.5 75<3.68 43<-0.624 35 10<0.155 98<-0.508 -15 21 40<-0.46 6 -22 117<0.25 151<1.13 44<-0.51 -20 29<0.0627 3 31<-0.407 -43 -7 38 22 5 17 31<0.396 1 20<-0.0104 7 35 4<-0.0781 218<0.5 21<0.65 20<-0.0883 2 -28 31<-0.252 1 61<-0.332 7 -29 2<-1.24 -10 47 55<-1.12e-8 552<0.375 -8 41 98<-0.847 -8 10 22<0.209 153<0.5 33 31<-0.0103 -21 22 -14\n\
31<-0.565 7<0.0351 33<9.93e-9 4 -28 29<-0.122 33<0.32 57<0.127 81<-1.29 -11 92 67<0.194 44 -15 -18 37<0.322 2 49 32<-0.511 41<0.0675 45<0.196 449<0.875 -34 54 30<-0.499 8<0.378 -19 78 28<0.35 -29 20 29<0.209 10 -25 134<0.375 375<0.375 225<0.875 149<0.875 434<0.375 4<-0.0231 -2 2 -32 67<0.122 23<0.95 57 -20 29<-0.104 -5 60<-0.359 -28 60 4<-0.0162 42<0 69 -29 -6 13<0.52 76 -20 -39\n\
9<0.0435 111<0.5 4<-0.442 21<0.25 35<-0.242 54<3.46 -15 58 -16 3<-0.0636 529<0.375 19 -52 -25 267<1.13 183<0.375 296<0.375 117<0.75 -1 12<0.279 129<0.5 88<0.111 59<0.25 -11 117<1.75 12 293<0.5 -10 26 19 -19 21<0.35 88<-0.0278 -38 9 170<0.5 29 -13 49 163<0.5 -33 48 102<0.5 -66 23 24<0.65 64<0.555 -16 21<0.25 -24 66 12<0.0619 -26 70 3<0.0249 35<0.185 -1 -30 12<0.129 -39 10\n\
14<-0.409 91<0.5 8<0.657 39<1.45 27 -26 72<-0.565 -21 102<0.5 26<0.266 9 8<0.943 4 -29 187<0.5 -19 49 80<-0.113 3 213<0.375 2<-3.53 28 22<0.0922 14<-0.698 53<0.371 4 -101 33<-0.232 -22 26<-0.359 17 -110 -20 9 29<0.488 97<0.52 186<0.5 0 38<2.27 -5 14 44<0.191 42<-0.00263 2<-2.29 -59 42<-0.346 -31 22 16 8<0.875 -29 30 102<0.5 91<0.5 97<-0.52 15 -20 36 132<0.5 -27 -82\n\
225<1.13 57<1.15 9<-0.211 13<0.834 93<-0.611 33 169<0.5 95<0.25 -29 37<0.51 45<-0.0467 51<0.12 1 67 94<0.142 -15 50 -45 95<0.75 51<-0.359 88 10 -27 29 32<0.152 572<0.375 392<0.875 257<0.375 263<0.875 1 45 45 32<-0.289 71 37<0.0537 -38 26 -52 191<0.5 44<-0.637 13 95<2.25 -4 -24 37<0.161 -16 18<0.0816 20<-0.0045 -38 30<-0.0665 -28 76 177<0.875 23<0.85 -4 246<0.375 117 -12 -20 -26 59\n\
9<0.0435 30<-0.499 60<-0.359 107<0.875 41<0.46 43 -28 -27 4<-0.163 178<0.875 99<0.5 66<-0.376 50 -15 20 40 180<0.5 46<0.575 -19 33<0.0442 -13 74 3<-0.0551 26<0.23 84 -19 -22 298<0.375 145<0.5 2 62<1 33<0.246 87<0.5 58<0.254 91<0.5 37<-0.354 -63 -17 37<-0.537 76 -5 78<-0.202 51 -2 129<0.5 11 -22 177<0.375 20 -46 -30 26<-0.269 -32 37 44<-0.0637 78<0.405 -13 -46 20<0.179 4 -42\n\
1<0.249 0<0.279 40<-0.575 60<-0.359 29<0.209 -1 -84 200<0.5 8 47 1<-0.0503 76<-0.398 106<0.5 1<-0.443 93<0.136 53 -24 11 -4 35<0.15 -1 7<0.198 6 -19 479<0.375 23<0.65 73<0.5 30<0.427 53<0.428 41<-0.0221 3<-0.0941 25 0<-3.22 9 43<-0.104 -4 -68 7<0.273 12 -60 -64 31 24 -4 -49 7<0.0469 -33 -4 333<0.375 60<-0.359 39 74<-0.104 72<0.0678 -12 34<-0.315 -18 58<0.46 37 -23 10 53\n\
227<0.375 3<-0.242 15<-0.398 46<0.23 -3 77 -18 57<1.15 22<0.318 366<0.375 3<-0.0551 21<0.75 1<-0.00487 46<-0.0821 8 24<0.65 -13 30 15<0.00104 13 -8 53<0.0475 -16 1 404<0.375 1<0.0907 4 114<0.1 -13 1 86 46 19<0.0856 77<1.25 -9 29 46<0.23 31<-0.0377 52<0.385 114<0.25 86<-0.246 -6 37<0.741 53<-0.214 101 85<0.629 41 -22 -26 -5 -40 42<-0.146 21 150<0.375 -25 52 14<0.161 69 10 -26 36\n\
52<0.311 332<0.375 160<0.875 35<0.272 107<1.13 70<0.637 309<0.375 89<0.25 32<-0.289 -7 3 28<0.467 4 34 -26 82<0.209 48<-0.53 -32 9 126<0.5 -74 4 229<0.875 -16 49 432<0.875 -6 47<0.253 65 -21 8<0.896 32<0.321 3<-0.242 28 533<0.375 -37 4 28<-0.151 -46 21 106<0.5 29<0.313 43 -49 -24 20 197<0.375 70<0.383 308<0.875 -11 39 47<0.128 65<-0.924 31 -20 82<-0.313 -35 33 145<0.5 -16 84\n\
94<0.998 27<0.078 57<-0.765 79<0.152 18<-0.237 -23 29 -27 39<1.13 114<0.35 0 36<-0.411 14 -21 88<0.074 88<-0.0278 -4 -19 10 115<0.5 308<0.375 11<0.0803 13<0.383 77<-0.25 2<-2.45 47<-0.169 15 2<-3.68 10 27<0.0959 11 -143 -22 212<0.875 11<0.0417 -18 21 -39 61<-0.0712 74<-0.0578 88<-0.377 49 45<0.42 6 -42 29 52<-0.239 -48 -3 4 -27 109<0.5 27<0.158 9 43 114<0.25 124<0.375 3 -30 19 15\n\
57<-0.765 221<0.5 -23 48 57<1.15 94<-0.712 57<0.127 106<0.5 493<0.375 -15 54 2<-3.08 33<-0.162 33<-0.353 29 184 -23 36<-0.245 -13 34<-0.28 57<-0.382 -19 84 1 33<0.185 0<-2.47 106<0.5 13 0<-3.22 -19 132 18<-0.805 -51 12 28<-0.396 -24 65 0<-4 85<0.333 34<-0.315 40<0.0767 -43 18<-0.152 76 -20 13<0.383 40<-0.345 30<-0.265 -33 33<-0.162 -28 36<0.243 52<0.119 178 -12 -11 -11 69 -35 0 -24\n\
11<0.662 2<-4 -19 195<0.875 210<0.875 0<-3.58 15<-0.12 -8 124<0.375 48<-0.0442 45<0.812 29<-0.0149 29 0 61 1 14<0.233 3 36<-0.319 132<0.5 97 0 22 45<-0.607 8 268<0.875 84<1.25 560<0.875 0 44 15<0.0176 21<0.65 236<0.5 49<-0.152 10 -12 34 -24 15 24 48<-0.0736 45<0.14 53<-0.0855 13 -21 12 456<0.5 -14 34 12<0.147 69<-0.0448 44<0.127 87 -5 -6 -13 48<-0.398 15 68<4.37 -9 -37\n\
375<0.375 120<0.5 115<0.5 105<-0.111 255<0.375 41<0.58 43<0.0347 -8 150<1.13 59<2.25 4 -21 48 75<4.17 -45 9 34 124<0.875 41<0.0405 77<2.25 431<0.875 -4 -45 29 60<0.359 177<0.875 11<0.0496 9 46<0.023 48<0.132 234<0.5 1<-0.0503 23 -17 31<-0.32 12 -34 31<-0.32 4 -54 6 31 46<-0.46 42 43<0.312 -9 1<0.0175 33<-0.0265 55<0.0522 -57 9 39 66 11 16 41<0.0081 4 -5 13<0.446 -73 11\n\
9<-0.0532 5<0.116 34<-0.14 1<-0.0653 -13 7 80<-0.678 37 -21 24<0.45 -5 31 106<0.5 23<0.25 44<0.127 -35 17 0 105<-0.555 24<0.25 4<-0.113 -6 17<0.707 61 -16 0 149<0.875 31<-0.565 33<-0.133 63 8 177<0.375 44<-0.212 22<0.00947 35<-0.0303 63<-0.395 -7 60 80<-0.158 5<0.0501 98 -7 -11 9<0.0103 31<-0.113 109<0.5 -8 65 -29 41<0.243 65<0.26 37<0.454 28 103 -5 -18 23<0.85 -20 4 -10 77\n\
76<1.19 237<0.375 469<0.5 100<-1.4 32<0.101 94<-0.712 -30 67<0.365 49<-0.0912 93<0.111 -33 52 33<0.246 33<0.133 18 104 -28 52<0.199 79 -25 103<0.364 -40 27 1<0.0175 1 38<1.27 103<-0.85 40 93<-0.2 67<0.324 -34 53<-0.484 94 -7 -6 64<0.925 18<0.419 4 -27 18<-7.45e-9 67 -19 93<-0.259 37<0.161 -18 21<0.95 39 -17 96<0.113 -30 62 18<0.169 81 -24 110<3.18 4<-0.0102 7 -30 58<-0.17 16 -51\n\
84<0.25 92<-0.23 18<0.508 23<0.55 75<4.24 76<0.265 8<0.858 -27 37 37 -6 41<-0.219 128<0.5 -4 19 199<0.5 19<0.0128 -11 -2 20 16<0.185 6 8<0.875 41<0.58 23 -68 57 42<-0.146 109<0.5 3<-0.154 -8 -36 3<-0.121 -10 10<0.182 -14 23 -2 77<-0.75 191<0.5 -13 19<0.0485 -96 28 3<-0.106 19<0.0273 338<0.375 38<1.27 13 33<0.0442 20 2<-0.0957 13 92 -55 2 65<-0.364 75<4.37 21 -4 -4\n\
262<0.875 57<1.15 33<-0.464 101<0.5 18<0.848 294<0.5 34<0.373 119<0.5 6<0.142 72<-0.226 72<-0.678 48 -41 -4 11 27 70<-0.127 35<-0.167 -33 20 81<0.185 30<0.333 40<-0.46 -6 115<0.5 93<-0.518 -17 86 -3 -14 -19 64<0.74 14 125 64<0.407 6<0.142 57<-0.765 -23 104 2 -15 51<-0.299 21<0.95 -4 77 93<-0.136 -31 10<0.0349 43 -7 81<-1.29 51<-0.0398 4 72<-0.113 4 -30 1 -25 74<-0.0347 -6 86\n\
9<0.0435 292<0.5 56<-0.402 10<0.798 -9 28 563<0.875 165<0.875 31<0.134 84<0.25 18<0.508 4 -7 31<-0.0377 10<0.863 6<0.084 7 338<0.375 -9 35 73 45<0.02 17 149<0.875 0 -62 419<0.875 2<-3.68 -35 -4 34 25 52<-0.119 -5 67 7<0.0538 -4 280<0.875 76 -13 86<-0.0442 -23 64<0.832 2<-0.935 25<-0.0886 25 -21 6<0.27 69<-0.0784 119<0.5 -26 42 128<0.5 57 -3 -34 144<0.5 -9 7<0.159 92 -19\n\
358<0.375 11<0.239 27<0.354 82<-0.314 60<-0.119 39<0.161 28 103<-0.364 20 26<0.311 37<0.29 47<-0.243 -49 28 -20 -44 342<0.875 -9 -70 84<-1.75 -24 26<0.645 111<0.5 84<-0.25 47<0.173 23 4<-0.235 11<0.134 -89 1 62<0.4 -9 30 94<0.142 131<0.5 -1 8 -8 41<0.122 -2 -35 76<-0.663 -43 15 74<0.0624 45<0.56 41<0.243 12 39 -10 132<0.5 -9 -73 27<0.0091 11<0.662 -34 2 30<0.0534 10 1 -33\n\
175<0.375 7<0.0469 4<-0.137 -14 305<0.375 30<-0.265 32<-0.289 30<-0.499 380<0.5 33 -21 -9 -12 270<0.375 2 93 -25 46<0.287 112<0.5 96<0.339 32<0.456 25<0.0693 -1 7<0.115 49<0.253 -21 47 28<-0.396 10<0.182 17 -35 48<-0.133 1 82<-0.313 -1 302<0.875 36 -40 -16 49<-0.152 -11 53 20<-0.0478 66<0.483 83 -13 72<0 31 -28 7<0.273 49<0.0507 2 142<0.375 229<0.875 72<0 7 40 -42 65 38 -29\n\
15<-0.158 50<0.254 3<-0.203 10<0.585 13<0.383 283<0.375 -4 44 40 40 116<0.5 35<-0.242 13 51<0.239 -20 22 0 -13 193<0.375 35<0.272 26<0.506 72<0.452 2 46<-0.115 -10 26 98<-1.19 19 179<1.13 -16 52 459<0.5 96<0 36<0.0425 -13 92<0.115 63<-0.076 50<-0.169 39 -2 15<-0.0327 12 -20 6<0.203 41<0.243 96 -22 -14 30<-0.224 52 63<-0.334 74 -23 53 51<-0.359 63 72<0.113 0 13<0.0549 87 -5\n\
3<0.0888 242<0.875 188<0.5 10<0.0349 121<0.5 -11 18 11<0.162 143<0.875 -2 16<0.277 41<0.284 290<0.5 8 -33 51<-0.179 21 43<-0.0347 2 -60 21 146<0.5 19<0.0206 251<0.5 305<0.375 100<-0.14 -10 143<1.13 9 -41 -61 25 318<0.375 531<0.375 9 -42 -33 171<0.5 55<-0.523 42 -4 97<0.104 -41 12 10<0.415 29<0.313 317<0.875 32 -61 -21 151<0.375 2 -68 16<-0.678 20 -65 58<-0.339 15<-0.0127 -3 51 5\n\
227<0.375 64<0.111 27<0.158 170<0.5 89<0.25 1 -7 11 -14 36<0.408 198<0.875 89<2.25 44<0.191 69<-0.575 72<-0.264 -1 37 1 27<0.0328 30<-0.499 37<0.161 61 -18 -27 26<-0.0448 -15 56<0.172 7 80<-0.158 5 91 85<0.185 30<0.095 179<0.375 24<0.55 53 -3 -20 34<-0.175 5 3<0.0888 71 -24 4 26<-0.159 -18 62<1.4 99<0.5 34<-0.72 -27 40 7 282<0.375 -48 13 49<-0.152 -27 -3 85<0.0925 -10 52\n\
1<0.0175 38<1.87 180<0.5 9<-0.211 14<0.0322 31<-0.407 -31 4 13 95<0.75 50<-0.763 -18 311<0.875 0 150<0.875 49 -3 7 2<-1.24 118<0.5 50 17<0.14 -36 73<0.5 9 218<0.5 68 -21 103<0.364 8 -45 37<0.102 14<0.0805 101<0.5 -5 40 17<0.194 -15 31<-0.169 -1 33 26<-0.0448 1<-0.0223 -4 52 16<-0.678 8 -21 2<-0.935 -11 38<1.27 103<-0.85 67 285<0.5 95<1.25 -1 -35 51 26<-0.209 -29 23\n\
52<-0.359 117<1.75 7 266<0.375 -6 -65 264<0.875 10<0.0349 49<0.0507 451<0.375 -15 32 16<-0.259 18 -14 32<-0.511 67<0.0729 201<0.5 176<0.875 74<-0.0578 52<-0.239 -32 99<0.5 49 1 16<0.555 10<0.585 24<0.25 35<0.185 54<3.42 7<0.0351 -4 -77 18 2<-1.93 -80 26 6 21 13<0.0443 -43 103<-0.85 -50 42 -25 55 35<-0.0555 163<0.5 49<-0.152 -6 36 53 -12 13<0.0668 54<3.58 -1 44<0.0765 9 -8 -1 -50\n\
124<1.13 25<0.00205 0<-4 35<-0.0814 -36 113<0.5 12 -30 414<0.5 -2 8<0.537 -27 67 17<0.476 86<0.397 29<-0.47 35<0.185 63 -12 35<-0.351 65<-0.364 43 -24 6<0.0559 72<0.0377 52<0.311 24 -28 58 7 32<-0.0415 -48 95<0.25 -17 60 16<-0.577 13 41<0.0081 -32 50<0.0339 -16 32<0.216 -4 41<0.0959 -24 79 29<-0.122 -9 17<0.586 40<0.0767 50<0.169 34 -23 -32 41<0.33 6<0.107 11 58 72<-0.163 50 -26\n\
175<0.375 134<0.375 33<0.609 56<-0.402 57<0.637 4<-0.34 78<0 -5 -57 17<0.586 57<-0.127 80<-0.339 -26 119<0.5 60 -24 -8 204<0.375 -25 28 17<0.476 -8 41<-0.219 -28 74 222<0.5 438<0.875 476<0.375 -1 -57 23 62 84<0.75 94<-0.428 15<-0.00517 0 45<-0.252 -22 71 62<0.867 89<2.25 56<0.575 -13 42 30 78<0.446 51 -44 36<0.243 49 -5 94<0.428 36 -34 65<-0.0778 33 138<0.375 179<0.875 39 -22 -19\n\
199<0.5 143<0.875 73<0.5 -2 27<0.354 15<-0.0427 6 144<0.5 7<0.115 8 -10 85<1.05 212<0.375 7<0.0693 3 128<0.5 -17 8 -17 -50 20 117<2.75 16<0.888 86<0.186 2 18 45 -39 0<-2.82 163<0.5 15<-0.211 16 13<0.0176 12 43<-0.364 9 -19 43<0.243 50 -23 69<0.105 24<0.35 49<0.456 150<1.13 461<0.5 40 -21 -44 -15 61<0.333 97<-0.312 43<0.163 -37 36 85<-0.0925 55 10 -35 71<0.5 32 -23\n\
227<0.375 208<0.875 175<0.375 57<-0.765 24<0.85 428<0.375 45<0.812 -32 35 44 212<0.375 -14 25<-0.189 -22 98 55<-0.0348 55<-0.209 -1 248<0.875 6 49<0.608 123<0.5 46 66<0.161 -31 21 88 444<0.375 260<0.875 23<0.75 51<-3.73e-9 11<0.0686 83<0.5 6<0.0317 38 -18 214<0.5 36<-0.411 -31 99 -3 35<-0.0814 19 -31 -17 150<1.13 -1 43<0.104 19<0.00568 -14 53 -9 37 22<0.159 62 -11 65<0.084 -39 19 29 31\n\
206<0.375 138<1.13 42<-0.00263 181<0.5 2<-3.38 20<-0.0382 51 -16 0 23<0.95 20<-0.0883 1 52 143<0.875 11 -15 2<-2.29 28<-0.0564 0 -12 23<0.95 85<0.0925 41<-0.284 38<0.6 -4 62<0.8 87 -10 -5 36<-0.127 60<0.836 14 -17 22 84<0.25 34<0 6 36<-0.553 26 -7 15<0.04 0<-3.58 8 -10 85<0.37 35 -13 54<4.17 -11 62<1.07 81<-0.185 -19 64 -33 36<-0.102 93<-0.259 80<-0.226 35 -48 50 -15\n\
1<0.0397 1<-0.0653 188<0.5 14<-0.409 21<0.25 20 129<0.5 38<1.33 -12 15 32<0.266 17 -13 0 51<0.179 10<0.415 44 -21 -24 8<0.858 53<-0.427 8 51<-0.0398 104<1.25 92<-0.575 11 -13 -37 232<0.5 44<-0.0255 9<0.114 -8 100<-0.7 18 -85 23<0.65 67<0.219 33 -39 1 105<-0.999 -67 32<-0.679 24 38<0.667 9<0.0435 -2 -90 10<0.24 10 118<0.5 -26 -68 127<0.5 10<0.271 -5 8 14<0.0805 -42 -2 4\n\
228<0.375 134<0.375 27<0.158 77<-0.75 29<-0.194 -11 64<0.74 33<-0.54 1<-0.207 -19 78 34<0.21 1 38 33<0.0883 70<-0.467 -13 27<0.013 -23 33<-0.398 10 122 -25 257<0.875 0 55 33<0.398 435<0.875 53<0.0855 187<0.5 -13 34 117<0.25 56<-0.345 -19 70<-0.467 -17 8<0.937 64<0.832 92<-0.345 63<-0.684 -32 64<-0.185 2 75 14 -12 -4 27<0.22 10 218<0.5 -51 32 34<-0.224 -18 56 43 -40 34<-0.364 -11 57\n\
403<0.375 18<-0.508 19<0.0314 -11 33<9.93e-9 -6 10 5<0.043 113<0.5 37<0.805 83<0.5 23<0.35 85<0.037 -16 34 46<0.192 1<-0.443 16<0.0142 -19 -82 -11 45<-0.35 78<0.202 1 89 -4 60<0.119 55<-0.313 3<-0.0732 -4 75 120<0.5 -26 33<-0.398 47 -7 9 45<0.7 22 -27 16<0.185 46<0.378 45<0.196 69<-0.174 37 0 93<-0.444 -3 41 -10 18<-7.45e-9 37<0.51 21 -32 -22 113<0.5 1 5<0.0672 0 -16 72\n\
1<0.249 14<-0.698 275<0.375 102<0.5 61<-0.332 39 6 -16 39 355<0.875 -1 45<0.14 6 -48 119<0.5 41<0.122 10<0.455 51<-0.239 10<0.271 65 1 240<0.375 27<0.0282 26 38<0.933 -38 41<-0.0868 46<-0.161 65 7 37<-0.161 16<-0.157 -10 74 72<-0.188 17 -32 67 -16 72<0.0678 49<0.0507 65<-0.924 53 73<0.5 10<0.182 454<0.5 -34 26 37<0.644 10 -45 15 16<0.141 36 -21 14<0.0805 37 -3 10<0.305 -28 12\n\
124<1.13 1<-0.687 122<0.5 -28 100<-0.98 -22 62<0.333 -2 58 27<0.121 41<0.0675 15<0.0176 369<0.375 -3 42 14 99<0.5 14<0.402 46<-0.46 36<-0.319 92 12 8 15<-0.0716 12 82<-0.732 24 -17 10<0.305 96<-0.339 4 -25 53<-0.142 26 61<-0.142 23 -12 73<0.5 14<0.869 61<-0.0712 55<0.23 -5 -36 124<0.375 10 -16 75<4.37 10 106 -14 59<0.75 -5 186<0.5 123<0.5 -10 33 85<0.555 62<0.133 0 88 -12\n\
165<0.875 31<0.396 148<0.375 59<2.25 296<0.375 0 49 0<-0.939 0<-3.22 52<-0.119 29<-0.122 43<0.163 1 83 -18 31<-0.252 2 38 17<0.257 33 46<0.575 6<0.365 -12 153<0.5 105<-0.555 -26 64 -24 39 15<-0.59 -20 78<0.226 46<0.192 31 15<-0.00222 -71 18 48 34<0.1 105<0.111 83<0.5 45 46<0.0575 31 -30 43<0.312 -59 39 -39 69<0.522 34<-0.624 26<-0.0133 -20 52<0.246 45 -33 -17 50 6<0.365 29 -40\n\
339<0.375 300<0.375 270<0.375 188<0.5 264<0.875 304<0.375 70<-0.0348 335<0.375 23<0.1 106<0.5 48 -20 -1 -26 47<0.451 124<0.375 2 23<0.75 73<0.5 -6 28 34<-0.175 1<-0.687 25 11<0.662 -19 25 0 56<0.069 6<0.0998 23 34<-0.544 -12 9 72<0.113 32<0.0304 10 56 -17 123<0.5 -5 63 -43 72<0.0678 17<0.837 128<0.5 -31 51<0.179 105<-0.555 -17 25 -24 34 19<0.162 41 -49 35<0.111 -50 11 -53 -58\n\
147<0.875 32<0.391 148<1.13 396<0.375 7<0.134 139<0.5 571<0.875 327<0.875 13<0.0932 26<0.359 -4 -31 26<0.0171 -6 55<-0.0746 11 -1 46 36 55<0.157 48<-0.398 -32 18 0<-2.47 -32 43<0.354 81 -21 23<0.45 -38 50<0 29<-0.287 34<0.373 -18 48<0.177 62 -25 591<0.375 14 -40 55<-0.174 48<0.309 -9 -50 55<0.157 139<0.5 81<0.555 15 -39 -55 -9 55<-0.249 39 -63 7<0.134 74 -6 14<-0.069 -19 -2 16\n\
76<1.19 5<0.116 111<0.5 0 25<-0.000353 55 45<-0.252 -25 72<0.113 76<0.663 99<0.5 43 -32 -17 -33 99<0.5 60<-0.119 52<0.0598 6 62 34<-0.175 206<0.375 94<0.427 -7 29 59 63<0.207 40<0.0383 -29 51<-0.179 28 56<0.0383 3 -35 68<4.11 -7 36 86<-0.298 37<0.966 -26 60 16<0.277 76<0.265 -1 122<0.5 241<0.375 58 -37 -19 51 29<0.174 65<-0.28 12 -33 31<0.134 86<0.397 77<0.25 62 -22 -26 -52\n\
129<0.5 -1 8<0.657 27<0.0109 53 26<0.0171 34 108<0.75 29<0.0348 -54 4 43 145<0.5 8<0.896 27<0.0109 7<0.0612 -1 8<0.75 2 -59 33<-0.232 -14 10 8<0.9 33<-0.663 -30 221<0.5 89<1.25 6<0.0915 -5 26 32<0.0651 -17 15 -35 6<0.123 181<0.5 58<0.678 19 -39 -13 19<0.0314 18 32<0.152 35<0.272 32<0.0651 -16 70<0.213 -54 26 7 85<0.703 35<-0.293 44 -1 -48 24<0.45 63 35<0.0971 24 -26\n\
365<0.375 0<-2.82 2<-2.77 103<0.85 34<-0.315 28<-0.329 15 36<-0.127 -26 10<0.34 -32 162<0.5 19<0.114 -11 40<-0.129 -14 86 80 69<-0.313 -12 34<0.0467 323<0.5 69<-0.209 36<-0.206 105 12 66<0.258 11<0.00808 35<-0.0303 44<-0.574 -23 28<-0.101 3 126 17 10<0.685 35<-0.111 -15 12<0.113 41 -14 -32 104<0.75 -24 28<0.019 82 -16 6<0.066 138 10 52<0.518 -5 35<-0.0555 -16 86 63 -10 382<0.5 1 57 42\n\
17<0.0437 11<0.0347 31<-0.226 63<-0.0507 -27 36<0.182 51 -27 -28 78<0.0729 -15 42<0 85<0.872 37<0.322 25 88 -23 -29 337<0.375 107<1.13 583<0.875 243<0.875 601<0.375 0<-2.65 23<0.85 45<0.084 -17 220<0.5 1 36<-0.206 36<-0.411 0 150 26 4 -1 -27 3<-0.0462 36<-0.0637 0<-4 -8 58 5 -22 78<0.226 27<0.018 -19 103 -30 102<0.5 53<-0.143 18 603<0.875 140<2.75 -20 27 35 31 11<0.0047 -31 47\n\
1<0.249 26<0.506 189<0.5 45<-0.607 28<-0.47 44<0.0765 14 38<0.8 -49 21 66<-0.564 24 72<0.249 -14 61<0.0713 -57 6 94<0.142 114<0.55 1 -70 3<0.00791 60<-0.119 72<0.0678 16 -17 94<0.998 -10 20 -22 34<-0.476 43<-0.0347 -23 23 3<0.0249 8<0.537 17 -26 3 60<-0.359 -32 32<-0.239 20 70<-0.723 -38 136<0.5 8 -20 27<0.0282 28<0.35 3 67<0.434 29 63<-0.213 58<0.254 51 -49 -37 61<0.499 -2 43\n\
134<0.375 45<-0.14 4 7<0.0264 4<-0.0781 -20 160<0.875 40<0.148 -1 77<0.75 -7 -33 48 45<0.624 23<0.45 -25 2<-2.61 26<0.311 56<-0.402 -23 22<0.0591 3<-0.0636 55<-0.0348 2<-2.93 24<0.45 126 3 -4 22 14 181<0.5 -4 3<-0.0834 99 10 -5 205<0.875 194<0.875 -4 245<0.375 8 81 43 121<0.5 202<0.5 77<-0.75 26<0.119 40<0.197 3<-0.176 -20 116 -13 7 68<4.69 16 61<-0.142 26 -25 -10 -16 -38\n\
9<0.114 147<0.375 166<0.375 9<-0.0532 78<0.729 23<0.45 -34 440<0.875 167<0.5 79<0.76 4 29 -13 -48 97<0.312 42 -44 26<0.359 49<0.152 72<0.452 327<0.375 96<0.339 1 -26 -30 50<-0.551 52<-0.239 41 -53 38<1.73 35 -14 15<-0.12 107<0.375 82<0.522 -17 35 -40 15<0.00647 47<0.052 23<0.65 38 2 -9 10<0.585 30 -47 1<-0.443 20 60<-0.119 23 -14 47<0.0821 42 158<0.5 17 -26 -27 1<-0.0164 -2 -35\n\
271<0.375 49<-0.456 26<0.23 3<-0.3 60<-0.119 38 -54 289<0.5 65<-0.7 23 82<-0.313 54<3.91 79<-1.37 25 30<-0.366 -52 60<0.119 26 -17 -46 104<0.75 74<-0.609 -22 57<0 19<0.00568 65<-0.364 32 70<-0.127 145<0.5 -64 11 -4 53<-0.143 -14 72<-0.678 -37 19 103<0.364 75<4.24 12<0.317 67 -17 3 58<-0.254 -13 31<0.0979 34 -26 -18 -71 31<-0.565 -35 317<0.375 50<-0.508 49 16 108<1.25 -2 -98 0 -42\n\
313<0.375 9<-0.115 25<0 0<-2 30<-0.105 1<-0.112 -31 54<3.66 3<-0.0293 5 77 -13 -31 70<0.128 15<-0.00852 14 47<0.0821 -30 30<-0.499 36 54<4.17 -21 9<-0.351 -34 53 30<-0.313 -38 36 16 79<0.76 0<-4 113<0.5 47<-0.243 41<0.213 50<0.0847 105 -23 -24 -10 -33 98<-0.508 309<0.375 -2 44 103<0.364 105<-0.777 -15 3 23<0.75 97<-0.312 -45 35 15<0.00647 11 41 -21 132<0.5 33<-0.133 7 78 -26\n\
65<0.91 248<1.13 82<-0.941 76<0.663 103<-0.85 17 -22 47<0.173 46<-5.59e-9 35 35<0.15 -50 24 3<-0.0462 63 -14 149<0.875 193<0.375 225<0.375 179<1.13 0 15<-0.0552 28 -2 47<0.253 -38 8 148<0.375 3<-0.0293 18 -22 66 33<-0.464 110<1.99 -21 42 8<0.786 48<-0.0736 3<-0.0462 50 -19 61<0.22 85<0.278 -17 48 -74 75<4.24 -20 -60 61<-0.332 40 -18 82<-0.941 26<0.359 90 -22 48<-0.331 26 4<-0.163 21 -4\n\
300<0.375 84<1.25 125<2.75 339<0.375 349<0.375 0 450<0.375 25 -46 -62 217<0.5 45<-0.252 -30 44<0.0255 23 -34 55 15<0.0176 72<0.339 292<0.5 14<0.161 243<0.375 81<0.185 33<-0.663 -36 26 2 -24 320<0.5 82<0.313 61<-0.332 24 211<0.375 -6 185<0.875 31 -27 44<0.127 33 5<0.0826 -67 32 0<-0.939 75 -29 -32 61<0.142 0<-2.96 2 -65 6 29<-0.194 58<-2.98e-8 -24 13<0.0932 79 -10 58<-0.339 14 -36 -50\n\
203<0.375 0<-2 5<0.0826 1<-0.112 78<0.121 -29 31<-0.0678 6 -27 53<0.285 69<-0.174 16<-0.432 -17 89<1.25 20 -22 -9 67<0.486 10 70 26<-0.269 14<0.869 11 85 2 1<0.00146 18<0.419 53<0.2 173<0.875 567<0.375 0<-0.443 1<-0.00487 138<0.875 2 13<0.152 6 38 61 206<0.375 76<-0.398 -36 119<0.5 36 61<0.22 -10 49 -41 -39 -21 345<0.375 -3 52 -10 25<-0.189 16 -2 78<0.121 11<0.162 59 -28 -7\n\
56<-0.402 85<0.37 49<-0.684 -54 0<-0.939 65<0.26 15 -11 95<0.75 168<0.5 -34 46 13 34<0.21 67<0.607 -19 29<-0.0697 -20 58 -45 148<0.375 40<0.0767 381<0.5 -1 -14 179<0.875 64<1.02 241<0.875 5 -29 48<0.132 17<0.379 30<-0.105 2 67 -11 51 34<-0.224 57<0.892 -24 39 53<0 278<0.875 40<0.345 232<0.5 18 80 108<0.75 -17 57 -49 -12 105<0.111 19<0.0419 58<0.17 -17 41 0<-2.65 30 -37 -45\n\
355<0.875 243<0.375 524<0.875 517<0.375 264<0.875 510<0.875 56<-0.192 75<3.98 88<0.259 0 38<0.6 21<0.95 20 -52 -39 75<4.37 40<-0.296 49<-0.0304 20<-0.356 -47 35 0 6 20<-0.0729 61<0.665 61<-0.427 45 49<0.0912 38<0.867 15 -16 27 55 80<0.0226 3 -15 -1 422<0.375 39 -45 52<-0.359 30 -51 36 157<0.5 49<0.152 -103 31 14<0.34 22 -50 16<0.349 52<0.246 -33 23 20<-0.106 -25 45 73<0.5 -33 15\n\
184<0.875 271<0.375 353<0.375 0<-3.91 153<0.5 97<-0.104 40 -7 -27 2<-3.08 145<0.5 291<0.5 0 153<0.5 82<-0.105 8 99 -22 80<0.113 4<-0.031 -28 33<-0.199 70<-0.297 0 33<-0.309 11<0.0585 -5 75 100 30<-0.606 67<0.162 95 -29 -14 34<0.14 177<0.875 35<-0.111 28 104 -22 -3 408<0.375 -1 44 -21 33<-0.133 -17 78 33<0.185 35<0.0404 64<0.111 33<-0.398 40 -27 53<-0.214 -11 70 63<-0.0507 -38 11 62\n\
333<0.875 30<0.713 56<0.575 50<0.557 1 139<0.5 13<0.0345 56<0.345 36<0.319 11<0.0235 45 9 -30 3<-0.0462 -39 40 23<0.35 31 48<-0.0442 -6 81<-0.925 17 421<0.375 -27 44 40<-0.115 -9 93 8<0.75 2 73<0.5 10<0.0349 -21 70<-0.297 9 51 -15 36<0.408 64<0.74 8<0.6 15 10<0.13 159<0.375 17 -47 13<0.28 34<-0.476 23 -27 43 277<0.375 -29 41 180<0.5 118<0.5 -51 34<-0.28 54 -24 37 -28\n\
15<-0.158 279<0.875 48<-0.331 47<0.451 -8 19 245<0.875 142<0.375 169<0.5 20<-0.106 54<3.42 -13 59<0.75 -3 37<-0.161 -30 27 24<0.25 416<0.375 1 49 67<-0.0729 40 12 19 553<0.375 -6 -67 -29 52<-0.0398 -2 -63 433<0.375 255<1.13 1<-0.207 255<0.875 75<3.05 47<-0.0693 -27 -2 6<0.0455 -21 460<0.5 98<-1.53 2<1.5 31 -13 110<1.99 59<1.75 14 -3 24<0.45 3 378<0.5 -16 38 -56 55 -2 -60 -50\n\
351<0.375 228<0.375 223<0.875 330<0.375 29<0.0627 40<0.46 66<0.483 99<0.5 41<-0.219 -5 43<-0.0347 53<-0.326 -10 16 3 -4 -4 68<3.31 6 -30 66<0.354 -5 99<0.5 -4 68<3.98 2 61<-0.214 15 66 7<0.115 -59 13 76<0.663 472<0.375 74<0 405<0.375 276<0.375 41<0.243 59 12 -25 -34 198<0.375 85<0.185 66<1.12e-8 -47 64<0.463 39 -39 57 -39 94<-0.428 24 -61 -38 74<-0.0347 59 -3 138<0.875 -50 26\n\
165<0.875 53<0.371 41<0.46 35<0.272 374<0.875 304<0.375 2 -40 29<-0.287 58 50<0.424 45<-0.252 50 -7 10<0.634 54 -28 202<0.5 267<0.875 134<0.375 -8 67 42 17 138<0.375 35<-0.133 63<-0.684 47 -22 57<-0.382 35 58<-0.339 -28 163<0.5 276<0.375 -7 48 29 10<0.34 1 44 81<-1.66 -44 41<0.284 41<-0.0221 0 34<-0.224 -2 1<-0.112 -29 -5 38<0.6 -10 59<0.75 39 3 47<0.052 55 34<0.21 -21 52\n\
92<0.345 32<-0.418 81<0.432 41<0.33 124<1.13 -2 -69 14<-0.409 31 79<-0.152 62<0.867 -25 44 12 109<0.5 45<0.308 29 -3 61<0.333 33<-0.199 16 62<0.6 158<0.5 -53 21 -37 51 205<0.375 0 -27 92<0.575 109<0.5 3<-0.0293 11<0.239 80<0.452 45<0.49 50<0.315 248<0.375 -8 3<-0.176 7 -71 -49 8 51 48<0.177 -3 49 -30 69<-0.397 57 1 14<0.233 22 106<0.5 32<-9.31e-10 -22 14 41<-0.284 -88 -22\n\
175<0.375 134<0.375 58<0.678 10<0.863 9<-0.211 56<0.115 15<-0.29 86<-0.0795 -18 60 89<0.75 177<0.375 14<0.161 7 -29 15 -35 -27 207<0.875 1 52 -20 79<0.152 101<0.5 3<-0.0124 40<-0.115 -18 34<-0.544 80<-0.113 -21 10<0.271 -8 45<0.02 128 -19 36<-0.17 34<-0.315 -30 80<-0.113 34<0.28 88 -28 7 -12 35<-0.351 -14 80<-0.0719 0 40<0.253 252<0.5 52<-0.359 -11 62 -28 -12 -17 118<0.5 77 -25 -40 -28\n\
76<1.19 175<0.375 174<0.875 581<0.375 4<0.167 0 126<0.5 47<-0.104 8 -30 14 62<0.533 77<0.25 53 -11 36<-0.319 74<0.208 -77 26 6 67<0.0405 74<-0.104 -46 16 46<-0.23 29 -50 81<0.185 80<-0.264 56<0 -2 -73 3<-0.121 35 -8 368<0.375 16<-0.678 -13 30<-0.499 -21 50 -40 23<0.95 -44 47<0.395 42<-0.346 36 16<0.185 276<0.375 -33 70<-0.127 -37 49 8 74<0.381 36<-0.411 -18 46<-5.59e-9 -13 68 -34\n\
575<0.375 57<-0.765 79<0.152 18<-0.237 33<0.133 -38 29 25 17<0.476 -59 12 94<-0.428 71<0.5 33<0.609 77<0.75 230<0.875 2 -41 33<-0.265 38 6 -36 20<-0.0045 34<0.28 87<0.5 96<-0.678 33 -3 86<0.132 -31 18<-0.152 45 -13 230<0.375 22 -53 34<-0.42 48<-0.239 -4 373<0.375 18<-0.621 12 -69 25 96<-0.791 31<0.396 28 -73 31<0.188 40<-0.23 31<-0.565 -61 93<-0.037 -17 42 -37 28<0.35 22 -30 0 47\n\
57<0.637 81<-0.185 60<1.08 7<0.273 347<1.13 95<2.25 329<0.375 0 55 8<0.818 -30 3 86 293<0.5 14<0.0805 56 11 -38 81<-1.11 36<-0.478 10<0.455 15<0.00647 79 -13 -24 -13 58<0.0242 18<-0.237 36<0.127 8 -50 53<0.143 39 -21 558<0.375 72<0.113 67 14 -35 365<0.375 377<0.5 -1 55<-0.174 116<0.5 101<0.5 91 -22 -15 0 11<0.0114 62 -11 62<0.0667 74<0.173 -34 12 31<-0.0678 15<-0.59 66 0 -15\n\
15<-0.158 345<0.375 61<-0.142 43<-0.624 55 50<0.508 81<-1.11 15<-0.398 81 4 2<-0.935 -9 14 331<0.375 -27 47 9<-0.0156 399<0.375 2 66 48<-0.133 50<0.0847 43<0.354 88<0.037 25 31<-0.226 -37 17 -21 -10 107<0.375 50<0.0847 -6 -24 28<0.35 86<0.0442 -37 31<-0.195 -35 25 46 -33 312<0.875 31<0.0979 2 2<0.519 -5 13<0.13 51<0.179 -13 29 30 2<-1.24 54<3.46 86<-0.132 1 126 34<-0.315 66 -35 3\n\
184<1.13 38<1.87 -1 83<0.5 0<-3.46 37<0.29 -31 19 67<0.607 35<0.111 54<3.75 14<-0.069 -3 31 17<0.771 7 -47 34 -17 140<2.25 168<0.5 32<-0.347 13 325<0.5 61<0.0713 67<0.194 69<-0.397 86<0.0442 -67 12 -4 17<0.586 7<0.101 28 52<0.385 -8 41 -11 -13 14<0.402 30 -30 16<-0.037 48<-0.53 -16 56<-0.0575 54<3.34 -27 60 80<-0.113 44 1<-0.085 -26 23 78<0 16 -40 34<0.21 37 -22 -44\n\
254<0.875 15<0.224 125<0.75 400<0.375 3<-0.242 15<-0.59 50<0 -17 78 -16 30<0.0534 -2 67<0.0405 30<0.542 62<1 -3 17 -17 8 76<0.132 70 -13 26<0.266 21<0.45 125<1.25 4<0.00453 54 -6 23<0.55 -38 11 -14 43<-0.243 -8 44<-0.574 -20 43 116<0.5 67<0.162 41<0.0959 194<0.375 -6 70 -25 58<0.509 54<4.17 -56 21 27 2<-1.73 14<0.629 9 12<0.017 4 112 62<1.27 30<-0.427 16 -38 33 40\n\
5<0.0625 19<0.134 42<-0.00263 25<-0.0402 14 129<0.5 59<1.25 2 77<-0.75 76 14 -17 201<0.5 5<0.0172 11 -1 34<-0.544 40<-0.257 69 -12 -27 138<0.375 10 153<0.5 22 85 21<0.35 481<0.375 3 70 132<0.5 12<0.0522 1<-0.207 14 -32 111<0.5 12<0.218 96<0.339 -11 55 117<0.75 22<0.24 31<0.0979 25<0.00205 10 57 -21 -7 12 22<0.0922 -29 5<0.129 65 -21 96<-0.113 3<-0.121 43 5<0.0774 -43 14 65\n\
1<0.0907 95<0.75 0 3<-0.3 15 43<-0.163 44<-0.0637 80<-0.0377 22<0.182 19 -18 168<0.5 -15 179<0.375 18<-0.289 17 -125 36 15 16<-0.037 125<0.25 27<0.0535 -7 7 170<0.5 127<0.5 27<0.158 -49 -9 37 10 30<-0.606 15 18<0.419 14<0.161 14<-0.5 8<0.964 -12 39 -27 17<0.294 12 -29 1<0.00146 25 -25 11<0.0114 27<0.22 8 46 25<-0.444 3<-0.0834 -57 30 45<0.812 88<-0.278 103<-0.85 -42 17 -1 -22\n\
55<0.403 326<0.875 436<0.875 107<1.13 3<-0.3 52<0.311 55<-0.366 23 -31 31 368<0.875 97<0.832 539<0.375 1 -35 46<0.46 82<0.105 -27 23 33 -50 28<-0.47 74<0.0347 1 48<-0.0736 23 46<-0.161 -11 39<0.268 10 133 -7 41 86<-0.132 60 -10 70<-0.467 88<-0.244 -10 46<0.092 120<0.5 -2 84 -17 119<0.5 48<0.177 7<0.00872 -34 98<-0.848 15 -15 68<4.53 43<-0.163 3<-0.0462 50 -14 95<1.25 -32 35 48 -50\n\
447<0.375 44<-0.255 5<0.0318 47<0.282 40<-0.0767 47<-0.243 41 10<0.24 -35 66<0.403 36<-0.127 -40 12 64<0.74 6 50<0.369 97 -9 27<0.158 48<-0.451 36<-0.0255 60 -12 1 78<0.254 0 106 21 94<0.142 43<0.243 -8 56<-0.0575 30<0.542 -5 -64 11 16<-0.185 63<0.152 44<-0.382 18 -20 -31 16<-0.037 18<-0.17 -14 89 54<2.69 78<0.121 -5 88 31<-0.195 -27 20<-0.356 -46 47<-0.0693 -21 41 1 417<0.375 -38 45\n\
25<0.0693 25<-0.444 23<0.85 14 35<-0.481 29 31<-0.226 12<0.317 -14 49<0.152 3 114<0.25 57 -14 76<0.663 0<-4 -67 -10 -36 0 35<-0.167 126<0.5 44<-0.467 131<0.5 -38 33 34<-0.544 -14 29 72<0 -28 29 45<-0.35 10 63<0.0651 171<0.5 28<-0.329 44<0.0765 16 -39 76<-0.398 62<0.0667 18 -103 32<-0.239 87<0.5 -41 5 75<4.24 34<-0.175 77<-0.25 38 103<0.608 -35 8 17 -24 -64 18<0.632 -38 30\n\
375<0.375 134<0.375 63<-0.395 185<0.875 30<0.427 31<-0.32 14<0.29 21 -20 42<-0.146 18 26<0.12 340<0.375 -5 64 -19 -26 26<0.119 41<-0.0521 -8 66 -5 340<0.375 30<0.0534 0 89<2.25 14<0.34 182<0.875 90<0.5 14<-0.322 -10 229<0.375 5 28<-0.265 -9 41<0.213 28<0.467 106 4 -12 14 -29 121<0.5 -11 45<0.02 10<0.585 123<0.5 48 -28 84 28<0.255 -25 55 34<-0.544 -25 18 -19 -36 13<0.52 78 -24\n\
265<0.375 2<-4 -16 348<0.375 135<0.5 1 189<0.5 3<-0.106 2<-3.38 95 182<0.875 273<0.375 42<0 86<-0.298 67<-0.0729 -22 34 159<0.375 53<-0.0475 6 100<-0.7 140<0.25 13 -45 151<1.13 74<0.208 -46 5 33 45 35 38 -63 70<-0.255 3<-0.00335 80<-0.113 2 -34 46<0.115 3 74 97<-0.312 -46 39<1.61 2<-2.93 44 -27 26 53<0.142 9 37<0.376 90 0 23 68<4.53 78<0.254 74<0.208 -37 16 19 -69\n\
304<0.375 1<0.249 116<0.5 49<0.0912 65<-0.02 62<0.667 -9 25<-0.0886 74<-0.146 21 -43 137<0.875 49<0.0507 22 -43 -21 211<0.375 10<0.798 81<0.925 24<0.1 44<0.255 -7 49<-0.213 -5 68 4 -31 32<0.456 22 -36 53<0.238 52<-0.12 34 -10 -61 197<0.375 10 -52 190<0.5 443<0.875 137<1.13 -1 -54 -66 52<0.246 45<-0.252 32<0.321 44<0.255 -45 10 4 78<-0.284 19 -13 8 305<0.375 5 64<-0.0793 -23 65 41\n\
81<0.185 347<1.13 225<1.13 600<0.375 263<0.875 1 14<0.629 63<0 48 -37 86 49 90<0.5 82 -12 69 41<0.284 140<1.75 65<-0.0778 56<-0.345 46<-0.23 -25 14 557<0.875 63<-0.334 86<-0.486 20 -42 38<0.867 -31 -9 49 38<2.27 -1 -16 46<0.287 2 89 211<0.375 40<-0.257 5<0.0234 33 20<-0.156 24 4<0.0908 -37 5 40<0.115 76<-0.132 62 10 93<0 -20 36 40<-0.0493 46<-0.345 -23 104<0.75 65 -12 -9\n\
236<0.5 395<0.875 145<0.5 41<0.122 -2 41<0.365 38<2.27 52<0.385 51<0.279 36<-0.0255 45<0.084 -1 93<-0.037 80<-0.0377 85<0.872 34 -4 3 -8 39<-0.161 38<1.53 64 -1 9 21 39<0.483 -30 16 -7 39<-0.805 71<0.5 78 -7 52<0.717 -4 35 8<0.943 20<-0.129 4 88<0.111 28<-0.329 0<-0.443 -18 29 90<0.5 8 -16 9 -38 48<-0.199 -35 87 43<-0.208 50 28<-0.151 43<-0.104 -42 8 53<-0.484 -27 84\n\
14<-0.698 48<-0.53 55<-0.131 -28 212<0.375 54 -26 7<0.159 8 -11 609<0.375 52<-0.359 55<0.104 8 -4 52<-0.0398 7<0.0305 56<0.217 86<0.0442 158<0.5 439<0.375 4 -65 45<0.624 -18 8 56<0.069 10 80<-0.339 15 13<0.28 -36 11 55<0.157 2 45<-0.35 -8 75<3.58 -10 47 80<0.158 31<-0.407 -23 -7 56<-0.518 48 1 105<0.111 -1 128<0.5 -1 320<0.5 125<0.75 14<-0.5 -34 7<0.014 -2 16 -25 60 41\n\
85<0.629 274<0.875 7<0.0469 4<-0.0943 11<0.479 -16 31 80<0.203 59<1.75 33<-0.309 -8 66<-0.268 -14 5 -21 104<0.75 4<0.00453 94<-0.428 -36 6 58 52 91<0.5 167<0.5 151<0.875 1 46<0.0575 0 72<0.0377 17 59<2.25 70 -26 65<0.588 4<-0.0512 69 17 -29 50<-0.0565 0 66<0.161 92 13 290<0.5 16 104 201<0.5 57<0.127 9<0.0103 0<-1.7 -12 5 4<0.00453 41 4 -14 50<-0.508 75 27<0.0383 -21 40\n\
242<0.875 175<0.375 256<0.375 50<-0.763 -9 30<-0.499 224<0.375 85<-0.0264 12<0.0726 29 -3 -11 32 66<0.258 50<-0.102 53<0.57 565<0.375 6 -46 -23 66<-0.376 31<-0.113 67<0 -4 -36 3 -1 354<0.375 196<0.375 224<0.375 403<0.375 2 87 29<0.174 9 57 184<0.875 89<2.75 41 9<-0.211 34 -25 -27 -48 12<0.415 54<2.92 23 -36 26 64<-0.185 -15 54<3.66 2 53<-0.142 -14 36<0.574 50 -33 54<3.34 -22 69\n\
36<0.182 29<-0.235 12<0.0845 26<0.311 23<0.65 5 67<-0.0347 142<0.375 13 68<3.58 31 -85 48<0.464 52<-0.119 -42 -18 13 2<-2.29 16 -15 110<2.25 -7 452<0.375 41<0.243 4 23 -33 12<0.51 94<0.998 74<0.52 0 49<0.152 2 58<-0.433 -8 38 40<-0.296 -46 31 37<-0.0805 17 -14 213<0.875 54<2.92 68<2.94 17<0.166 -55 -13 44<-0.0255 -20 48<0.132 25<-0.0147 -34 41 -14 32<0.646 2 23 52<0.518 15 -31\n\
82<-0.522 39<-0.483 98<-1.86 37 -29 27<0.045 46<0.092 50<0.315 0<-2.26 44<-0.297 -17 2<-2.29 110<1.99 4<-0.0781 -19 48<-0.0442 -8 10<0.24 -15 57<-0.382 6 185 105<-0.333 65<-0.364 -25 63 -6 10<0.182 48 -16 50<-0.508 54<3.58 -15 58 -4 54<3.66 60 33<-0.199 41 -16 0 24<0.75 3 -17 371<0.875 240<0.375 -1 76<0.795 -31 31 83<0.5 105<-0.333 62<0.467 60 -21 -39 235<0.5 98<-1.86 -44 37 -24\n\
2<-4 -17 185<0.875 196<0.875 298<0.375 299<0.375 0 -35 3<-0.0373 50 -18 14<0.402 40<0.00885 51<0.0239 -29 18 10<0.13 -21 2<-2.45 -29 43 5<0.0582 14<1.13 47<0.253 -14 56<0.345 -7 83 49 40<-0.257 -8 58 36<0.127 196<0.875 48<-0.291 64<0.185 4 95<1.75 51<-0.209 -33 38 54<3.42 -12 181<0.5 1<0.0397 158 -7 -3 37<-0.241 45<-0.252 -26 47 10<0.0349 38 -14 63<0.0304 68<3.98 -30 45 -57 -20\n\
244<0.375 545<1.13 40<-0.575 7 40<-0.46 81<0.432 3<0.0888 29<-0.351 47<-0.243 67 16<-0.157 35<-0.293 30 -65 86<-0.199 -53 24 22<0.0347 2<-3.38 6 -52 -13 25 56<-0.518 -41 75<4.64 15 72<-0.163 31 77<0.75 86<-0.132 13 -88 26 13<0.0345 44<0.127 0<-2.82 37<-0.537 45 0 383<0.5 10 -35 75<3.58 13<0.0257 351<0.375 25 -49 -29 -14 -1 -67 82<-0.105 44<-0.127 -30 48 74<0.26 2<-1.24 -13 -68 30\n\
405<0.875 27<0.121 203<0.375 29<0.366 543<0.375 30<0.143 0 80<-0.565 120<0.5 40 1 40<-0.345 158<0.5 -7 21 41<0.33 3 -13 -18 12<0.017 -26 47<0.395 102<0.5 -13 18<0.169 33 -37 2<-0.0957 36 -28 80<-0.188 -20 34 47<0.156 169<0.5 53<-0.214 48<-0.822 35 -27 15<0.0886 417<0.375 29<-0.351 15 37<-0.241 26 -27 43 323<0.5 30<-0.224 21 6<0.0455 27 15<0.224 6 -22 79 -30 37<-0.354 -21 5 28\n\
49<0.0912 204<0.875 377<0.5 309<0.375 202<0.5 104<2.75 586<0.875 1 27 -23 137<0.375 54<3.18 -20 34<0.373 110<3.98 64<0.832 55<0.23 3 -29 25 24 97<-0.104 -6 287<0.5 70 2 51<0.717 129<0.5 94<0.712 63 -25 -9 -47 -30 -27 15 6<0.0317 150<0.375 29 -40 55<-0.366 5<0.0774 80<-0.113 51<-0.12 -1 53 94<0.427 13 -43 54<3.26 55<-0.523 -27 61<-0.0712 92 5 -28 380<0.5 54<2.92 8 -10 1\n\
78<0.334 54<3.26 156<0.5 82<0.313 2 43<0.104 487<0.375 -15 62 13 35<-0.293 -42 21<0.1 -31 0 154<0.5 319<0.5 2 14 36<-0.0637 26<-0.209 19 43<-0.364 16 35<-0.293 11 70<-0.467 -2 26<0.23 -33 56<-0.287 -66 2 5<0.0625 104<0.25 56<0.345 -8 20 23 16 78<0.405 36<-0.206 35<0.185 47<0.35 -19 -58 10 47<-0.169 18 -6 70<-0.723 -31 78<0.51 35<-0.481 38<0.467 5 69 4 35<0.0404 1 -11\n\
358<0.375 270<0.375 130<0.5 58<-2.98e-8 66<1.12e-8 -3 352<0.875 302<0.375 5 4<0.0908 45 -22 50 56<0.46 80<0.452 32<0.321 4<-0.0231 178<0.875 48<-0.53 14 33<-0.464 5 -11 96<-0.339 36 0 2 213<0.875 61<-0.0356 3 -19 66<-0.107 61 2<-2.45 -21 21 97<-0.104 48<-0.291 -7 38<1.4 86 15 72<0.249 -8 61<-0.142 81 -6 -16 95<1.25 36<-0.127 43 -5 -29 66<1.12e-8 58<-0.169 -28 66<-0.376 -16 111 -12 31\n\
151<1.13 427<0.375 360<0.375 5<0.116 145<0.5 188<0.5 64<0.555 266<1.13 3 37 -3 -19 64<0.407 582<0.375 98<-1.53 -36 76<-0.398 -31 -6 58 11<0.196 10 -14 94<0.428 11<0.377 425<0.875 112<0.5 108<0.25 29<0.143 83<0.5 19 44<-0.574 41 -2 63<-0.213 23 -20 29<0.105 -21 23<0.65 79 69<-0.0784 34 -18 14<-0.129 14 453<0.5 -35 41 51 -27 108<1.75 76<0.398 37 -12 89 -38 -40 29<-0.194 -35 -4\n\
42<0 39<-0.805 103<-0.364 -6 32<0.0651 211<0.875 3<-0.121 41 -3 283<0.375 -63 28 38 100<-1.4 103<-0.121 0<-2.26 15<0.0176 17 -54 15<-0.12 -18 65 133<0.5 32<0.101 -7 28 -39 42<-0.00263 303<0.5 96<0.339 -2 -43 57 1 26<0.119 11<0.479 14<-0.5 5 54<3.46 57<0 -14 -42 35<0.0404 -2 72<-0.113 44<-0.127 11<0.0151 32 -38 -62 72<0.0678 4 -36 11 17<0.645 4 15<0.00647 166<0.875 -40 3 29\n\
63<0.0651 30<-0.499 11<0.0803 50<0.369 72<-0.678 37<0 -12 97 7 20<-0.0045 2 42 6<0.0998 -30 88<0.074 -4 56 504<0.375 10<0.634 40<0.46 1 -16 37<0.102 86<-0.298 24<0.45 56<-0.115 -12 79 -13 -3 40<-0.129 -26 -1 -41 604<0.375 88<-0.377 68<4.17 10<0.305 19<0.0314 -37 5 41<0.149 68<3.8 57 0 -15 10<0.415 63<0.456 54 -13 1<0.0397 -30 42 30<0.095 -12 371<0.875 0 65 20<0.089 -3 61\n\
77<-1.25 8<0.896 45<0.812 -2 15<-0.0327 -17 65 54<2.92 31 -34 427<0.375 495<0.5 295<0.375 93<-0.444 54<3.08 20<-0.0729 8<0.711 9 5<0.129 56 -25 45<0.7 54<2.92 99<0.5 155<0.5 -31 49 43<0.243 0<-2.26 84 13 -32 43 -37 -7 366<0.875 174<0.375 160<0.875 1 21<0.55 -24 83<0.5 5<0.043 -40 34<-0.364 50 -16 19 37<0.102 54<4.09 -9 250<0.5 57 -30 -40 -32 20<-0.0729 -18 59 -36 -33\n\
93<-0.444 54<3.08 42<-0.146 -51 45<0.02 144<0.5 77<-0.75 34 -47 22<0.0802 33 -43 74<0 33<-0.133 44<-0.382 6 17<0.0607 18 -68 28<-0.627 44 106<0.5 15 76<-0.132 26 -52 27<0.018 3 22<0.182 71 -12 39<1.13 35<0.15 43<-0.451 -12 13 64<0.74 1 17<0.0971 20 -73 247<0.375 33<-0.309 33<-0.464 0 -55 62<0.667 74<0.173 5 -41 28 -54 330<0.875 -1 33<-0.199 77<1.75 40 -31 5<0.0826 -80 -6\n\
27<0.158 42<0.0475 130<0.5 0 41<0.149 103<-0.85 -54 11 46<0.0575 -12 57 141<0.5 1<0.0175 143<0.875 90<0.5 133 28 -18 6 515<0.375 5 58 53<0.371 90<0.5 277<0.375 46<-0.0821 17<0.166 -37 32<-0.289 55<-1.12e-8 -25 17<0.257 109 -6 -19 51<0.359 45<0.812 -14 31 20 234<0.5 -17 277<0.875 46 5 7<0.00872 -41 371<0.375 4<-0.0634 -2 145<0.5 46 -26 -30 62<0.133 38<1.73 59<0.25 91 -9 1 -11\n\
422<0.875 9<-0.211 5<0.0392 3<-0.3 22 94<-0.142 12 -19 14<0.736 51<0.239 62<0.4 100<-0.98 -23 64<0.925 -1 40 28<-0.547 4<-0.0512 27<0.121 -37 34 35 22 52<0.385 36 -35 62<1.07 89<0.25 14 63<0.152 66 8 -38 44<-0.255 28<-0.47 356<0.875 63<-0.152 -1 55<-0.313 46<0.15 17<0.645 -42 54 -10 -17 39 59<2.25 3<0.0249 64<1.2 -1 92<-0.115 -20 186<0.5 14 132<0.5 122 -19 -19 26 1 -40\n\
57<1.15 437<0.375 3<0.0888 27<0.078 -1 73<0.5 93<0.333 3<-0.203 -17 0 35 8 2<-0.935 75<4.37 276<0.875 29<-0.235 39 34<0.0467 76<0.132 48<-0.0442 27<0.00738 43 48<-0.398 -48 23 62<0.0667 -44 6 22 75<4.37 18<0.419 43 61<-0.142 38 -29 -25 -36 74<-0.173 283<0.375 33 -29 -17 51<0.0239 70<0.0637 51<-0.12 -31 14 42 51<0.717 -33 31 5<0.129 38 -72 44<0.382 65<-0.42 -31 21<0.95 33 -14 -25\n\
3<0.0888 3<-0.3 -18 21<0.25 205<0.375 128<0.5 370<0.875 -8 51 69<0.383 81<-1.29 -17 3 30 60 3<-0.0124 68<3.31 -7 58<0.17 97<0.104 22<0.318 9<0.114 225<0.375 6<0.066 55<0.105 40 -17 2 67 32 20 -10 -4 6<0.165 37<0.966 12<0.169 111<0.5 494<0.375 31<0.0565 49<-0.0304 35<0.333 -4 47 18 86<-0.762 -30 36<-0.68 -26 36 -28 -7 -10 -27 36 58<-0.254 282<0.875 49<0.152 -46 19 32 -4\n\
554<0.875 236<0.5 5<0.0625 82<0.522 19<0.162 37<-0.0805 1<-0.0653 94<0.142 3 5<0.0318 9 -54 19<0.0273 29 72<-0.113 27 -15 344<0.875 1<0.0907 162<0.5 74<-0.146 6 -2 -15 550<0.375 -18 70 38 92<-0.115 3 50 20<-0.482 -32 93<-0.407 -20 47<0.173 45<0.364 90<0.5 32<0.0304 14 1<-0.15 19 85 -1 65 96<-0.113 11 -45 210<0.375 -1 19<0.0856 61<0.285 -11 -39 49 29<0.0095 47<0.253 36 -6 -3 27\n\
10<0.0349 7<0.115 154<0.5 39<-0.805 44 155<0.5 123<0.5 31<-0.145 -12 11 67<-0.0347 -46 33<-0.0265 0<-1.35 25 53<-0.427 40 -21 -29 0<-3.09 -15 252<0.5 60 -28 36<0.0911 102<0.5 -54 68<4.17 33 -52 3 31<-0.282 -54 33<-0.232 1 53<0.238 420<0.375 -46 43 44<0.191 41 -66 33<0.0442 -1 67<0.0729 75<3.68 2 50<0.0847 5 252<0.5 24 -32 233<0.5 79<-0.76 -14 22<0.159 -3 10 44<-0.0255 -1 -78\n\
6<0.203 35<-0.167 204<0.375 374<0.375 64<0.832 -3 73<0.5 -23 98<-0.508 14<0.0322 -15 103 -20 55<-0.104 79 -3 46 1 115<0.5 23<0.75 52<0.119 -21 35<0.111 83<0.5 -24 63 -26 6<0.241 98<0.169 14<-0.161 61<-0.214 -9 19<0.0742 67<0 45 -7 59 83<0.5 126<0.5 196<0.875 84<1.75 55 -21 -33 -9 21<0.55 38<0.533 -26 62<0.333 22<0.159 32<-0.347 -6 54<4.28 116 -18 10 13 -11 -28 5 -16\n\
18<-0.508 153<0.5 -1 172<0.375 -15 44 56<-0.0383 193<0.375 424<0.375 -4 33 33 49<-0.152 23<0.95 36<-0.245 30<0.257 78<0.122 -37 14 41 85<0.555 15 28<0.0579 47<0.0274 18 70 45<0.084 74 -31 41<0.33 76<0.132 2 135<0.5 50<0.17 18<0.0816 52<0.159 32<0.0651 -9 1<-0.15 63 -11 75<4.13 11 85 13<0.0932 164<0.5 89 -28 80<-0.339 65 -1 64<0.925 -3 73 -15 49<-0.456 13 -16 585<0.875 0 38\n\
42<-0.346 35<-0.293 94<-0.712 -52 141<0.5 3<-0.154 26 -58 25 54<2.92 5<0.0392 10 -51 46<0.023 -14 3<-0.154 139<0.5 -16 57 63<-0.152 -4 36 32<0.646 29<0.209 -1 81<-0.185 5<0.0355 53<-0.0855 -7 30 79<-1.06 88<-0.167 -19 29 332<0.375 -16 41 95<0.25 28<-0.265 32<-0.114 63<-0.0507 -19 168<0.5 16 -47 15 98<-1.36 24 -5 88<-0.5 -26 16 98<-0.848 94<0.428 48<-0.331 21 -25 25 49<0.326 21 -3\n\
175<0.375 207<0.875 46<0.287 18<-0.17 3 279<0.875 328<0.875 4<-0.0231 0<-2.47 -16 -3 48<-0.398 -11 1 26 15<-0.0716 123<0.5 -10 48<-0.451 -23 106 88<0 -4 36 45<-0.0467 91<0.5 13<0.152 0<-2.26 50<0.169 1<-0.0387 -13 55 14<0.483 13<0.0443 86 -4 117<1.75 421<0.375 179 -11 -8 17 34<-0.315 48<0.0946 -20 24 15<-0.0716 -14 27<0.00453 10 52 -15 49<0 98<-1.53 -27 9 13<0.207 -3 -28 53 -23\n\
41<0.365 2<-4 -18 334<0.875 1 63 142<0.375 29<-0.47 45<0.308 34<-0.624 25 -47 68<3.98 36<0.319 78 -26 -27 38<0.867 88<-0.244 36<0.0425 53<-0.265 -25 53<0.0855 61<0.142 21<0.65 108<1.25 88 -10 17 64<-0.0793 -38 30 21<0.55 -25 29 -17 88<0.111 -12 2<-1.51 -23 68<4.37 46 -17 53<-0.143 61<-0.143 20<-0.156 9 88<-0.444 -19 67<0.607 122 -9 88<-0.0555 28 -22 38<0.933 28 -1 135<0.5 -34 27\n\
573<0.375 1<0.249 328<0.875 -1 28<-0.265 14 80<-2.48e-9 -74 7 6<0.203 6<0.0915 25<-0.0147 -44 88<-0.244 38<0.6 -16 21<0.75 40<-0.46 -23 48 -6 43<0.104 5<0.0774 26<-0.0133 3 -50 12<0.0231 68<4.05 -6 32<0.152 63 -27 11<0.239 -33 31 17 278<0.875 40<-0.296 70<-0.127 11 64 6<0.165 22<0.0422 32<0.266 -4 47 104<0.75 273<0.875 31<-0.113 22 62 -15 46<-0.0821 47 -27 -3 8<0.711 27 -15 -14 47\n\
57<0.637 262<0.875 429<0.875 386<1.13 175<0.375 244<0.375 27<0.354 1 213<0.875 -10 50 34<-0.476 -20 41 -20 -41 56 14<0.29 50<0.557 101 -17 -9 58<0.678 325<0.5 34<-0.72 -44 40<0.00885 285<0.5 90<0.5 70<0.383 -21 35<-0.0814 -40 63 67<0.162 -10 48<-0.451 -42 84<1.25 55<-0.313 -11 65 -20 37 30<0.0142 14<0.0322 -29 30<-0.366 -16 27<0.121 46 -24 94<-0.998 31 -40 94<-0.142 -22 65 14<0.0805 -12 64\n\
222<0.5 98<0.508 50<-0.763 -9 152<0.5 17<0.118 12<0.029 2<-2.77 -34 -4 250<0.5 453<0.5 -3 57 45 6<0.107 340<0.375 50<0.848 4 156<0.5 88<-0.278 -19 35 77 45<-0.42 -22 124<0.875 74 -6 258<0.375 70<0.637 100<-1.4 -18 100<-0.14 107<0.875 6<0.365 5 25 44<-0.637 -44 18<0.226 -8 93<-0.222 -21 29 -1 124<0.875 -8 2<-2.12 51 -70 68 122<0.5 -3 -25 92<-0.575 -28 67<0.324 -10 28 65\n\
29<0.488 26<-0.269 7<0.0305 100<-0.42 1 32<-0.0415 72<0.452 74<0.0347 1 29 -47 233<0.5 32 -34 95<1.25 21<0.85 -11 0<-3.8 -36 34<-0.72 44 3<-0.242 7<0.0538 16 -46 71<0.5 -8 23 25 3<0.0888 32<-0.511 146<0.5 37<0.59 16<0.555 3 85<0.925 31 -35 79<-0.76 80<-0.339 -70 19 36 -13 -1 2<-0.935 15 -6 102<0.5 100<-0.14 7<0.159 -21 19 213<0.875 3 47 161<0.5 22<0.437 -55 36 -8\n\
342<0.375 579<0.375 39<1.13 44<-0.255 104<1.75 1 32<-0.114 -5 35<-0.0555 4 52 -3 81<0.432 27<0.354 126<0.5 39<2.09 26<-0.518 62 81<-0.74 52<-0.199 -24 5<0.0582 -5 51<0.119 83<0.5 29<0.313 23<0.75 -20 94 -22 20 1 44<-0.297 3 46<-0.192 72 28 32<0.646 -16 34<0.14 97 -15 68<4.37 -12 81<-1.66 -41 34 -22 26<0.506 -2 -35 36<-0.17 -11 51 34<0.14 66<-0.0537 10 -37 19<0.0361 -17 41\n\
29<0.488 53<-0.641 46<0.023 67<0.121 -16 85<0.0925 66 -3 -23 41<0.365 243<0.375 0 23 142<0.375 49<-0.532 93<-0.444 60 7 57<0.637 174<0.375 24<0.75 53<1.12e-8 -4 20<-0.356 1<-0.687 15 -64 94<0.142 68<4.05 546<0.875 -38 39 69<-0.244 28<-0.0564 151<0.375 58 -32 -32 -16 19 4<-0.0404 57<0.127 4 32 -25 -49 67<0.0405 -7 85<0.555 55 -7 -24 1<0.00689 246<0.875 1 38 41<0.0081 7 100<-0.14 119 -2\n\
84<1.25 -1 15<0.04 47<0.546 21<0.95 88<-0.244 31<-0.339 3<-0.121 5 7<0.0783 -75 9 45<0.624 -8 20 287<0.5 3<-0.121 217<0.5 31<-0.252 40<-0.257 -21 40<0.115 65 12 61<-0.0356 -22 20 -33 5<0.089 -12 45<0.02 31 54<3.71 88<0 86<-0.486 42 -51 19 23 86<-0.246 -5 51 5<0.104 9 231<0.875 44 -13 3<-0.136 63 7 46<-0.23 40<-0.161 -37 56 29<-0.235 12<0.359 64<0 26 -56 55 -30\n\
0<-4 35<-0.0814 -35 66<1.12e-8 35<0 190<0.5 41<0.0081 22 67<0.121 155 -5 -22 33<-0.0265 29 -23 412<0.375 -24 55 207<0.875 548<0.875 92<0.575 166<0.875 8<0.964 134<0.375 1 -41 45<-0.607 -44 5<0.043 -32 39<-0.161 68<3.58 -15 67 -3 45<0.624 -13 65<0.14 -22 36 68<4.6 166<0.875 45<-0.42 28 -30 47 30 52<0.0598 14<-0.5 -52 108<2.75 68<3.58 -12 43 -41 5<0.0465 96 45<-0.0467 -35 46 50\n\
65<0.91 360<0.375 17<0.118 20<-0.0591 14<0.629 65<-0.0778 21 146<0.5 104<0.25 25<-0.444 28 35<0.333 0 -46 -22 32 -19 318<0.875 12<0.147 18<0.0816 -12 63<0.355 -33 21 3 16<-0.509 113 5 31<-0.252 -2 2 -41 40<0.0767 72<-0.0377 17<0.531 42 63<0.152 -35 32 117<0.75 -16 10<0.271 -6 56 55<0.104 44<0.127 35<0.444 116<0.5 8 52<-0.239 29 86<-0.0442 125 42 -21 -5 145<0.5 59<0.75 -41 16 42\n\
1<0.0907 39<-0.805 99<0.5 97<0.312 34<0.476 41<0.365 -6 70<0.127 -92 44 32 109<0.5 40 93<-0.111 -52 21 30 245<0.875 0 93<-0.111 69<0.105 -34 3 110<1.99 41<-0.17 -27 30 -13 326<0.375 11<0.0347 9 76<-0.132 51<0.119 80<-0.113 -29 41<0.0405 45 -14 -46 70<-0.395 20 90<0.5 541<0.875 74<-0.609 -35 84<0.75 17<0.0437 74<-0.208 32 97<-0.312 7 -40 15 -22 -47 82<-0.941 34 36<0.408 -21 31 -44\n\
262<0.875 532<0.875 244<0.375 1<0.0907 333<0.375 5<0.0826 -2 3 38 6<0.203 163<0.5 326<0.875 17<0.0437 86<-0.353 7<0.0538 17 -27 74<-0.364 -22 62<0.0667 36 58<0.17 17<0.0267 19 -36 32 -7 54 6<0.0559 8<0.909 39 -28 74<0.104 86<0.132 35<0.0404 -42 21<0.25 -32 18 69<-0.397 70<0.127 -46 37 43 -46 9 21<0.45 6<0.0915 8 76 20<0.00274 11<0.0191 45 -25 -48 -37 74<-0.0347 -12 11<0.239 87 -18\n\
9<-0.115 167<0.5 3<0.00791 84<0.25 46<-0.23 35<0.111 80<-0.188 -7 45 64 56<-0.518 -35 5 86<0.609 104<2.75 27<0.158 -6 23 -72 38 29<0.0914 86<-0.486 -29 34 -4 21<0.25 -52 16<-0.259 3<-0.121 -49 7 4<-0.163 80<-0.0719 -1 86<-0.133 0 85 -21 561<0.875 325<0.5 70<-0.395 139<0.5 195<0.375 6<0.115 3<-0.0293 15 46<0.15 -19 1<-0.00187 32 -32 -11 43 86<-0.0442 68 -7 0 81<0.555 -17 39 39\n\
25<-0.189 168<0.5 0<-3.8 19<0.0206 0 169<0.5 -59 5 13<0.242 169<0.5 -4 89<2.25 4<-0.163 31 -18 4<-0.196 -31 42 89<1.75 9<0 -6 -37 -39 18 29<-0.0697 70<0 69<-0.397 16<0.888 -18 40 20<-0.356 13 -3 17<0.118 58<0.0847 3 28 281<0.875 290<0.5 -4 34 16<-0.037 -2 33 102<0.5 2 29<0.366 16<0.0142 55<0.188 -17 7 91<0.5 2<-3.08 -54 35<0.0666 105<-0.111 21 -26 15 19 -28\n\
9<0.0103 -1 34<-0.364 98<0.169 53<0 37<0.51 -8 23 -22 21<0.65 2<-3.83 -33 93 -14 97<-0.104 61<0.0356 135<0.5 86<0.397 62<1.4 7 -24 -30 -34 178<0.875 36<-0.245 69<0.157 61 -6 120<0.5 44<-0.0637 11<0.0287 101<0.5 82 -26 -15 44<0.382 15<0.00104 98 9 -23 14<0.134 11 -34 -25 32<0.0304 11<0.0191 123<0.5 14 -17 101<0.5 41 9 86<0.132 4<-0.0512 43<-0.243 -28 82 9 26<0.645 61 -34\n\
222<0.5 401<0.875 197<0.875 264<0.875 147<0.375 65<0.7 42<0 -1 25<0.0693 18<-0.0565 16<0.141 84<1.25 14 -31 74<0.0624 57<-0.127 -24 115<0.5 56 -3 -4 28<-0.151 283<0.875 7 69 127<0.5 -20 31 -29 43<-0.624 -40 69<-0.128 19 33<-0.265 18 -4 202<0.5 -32 51 36 18<0.282 45<-0.35 34<-0.364 83 -5 53<-0.0475 65<0.7 20<-0.0478 67 1 -42 33<9.93e-9 -37 192<0.5 -18 73 14<0.233 12 78 -55 57\n\
100<-1.4 198<0.375 97<-0.416 37<-0.161 -39 138<0.375 99<0.5 57 -2 -3 6 40<0.115 250<0.5 -49 36 12 100<-0.14 19<0.0128 58<0.339 167<0.5 5<0.0318 2<-1.73 14<-0.5 -34 20 -13 97<0.312 97<0.104 -14 17<0.771 -48 4 0 17 40<0.345 9 -29 6<0.153 135<0.5 11<0.162 138<0.875 2 -14 10 76<0.265 42<-0.0143 38 -38 32 187<0.5 -2 75<4.17 -53 11 19<0.205 1 22<0.209 47<-0.35 -59 1 -26\n\
208<0.875 207<0.375 65<0.7 59<0.25 184<0.875 32<0.646 2 14<0.483 -29 0<-2 -23 44<-0.0255 56 -20 27<0.0109 49<-0.213 3 64<-0.185 -10 62 -21 64<-0.0793 5<0.0625 -25 -6 66<-0.376 -23 60<-0.598 -29 34<-0.476 94<-0.428 27<0.021 69 -26 -14 53<1.12e-8 79<-0.152 158<0.5 75<4.37 151<0.875 20 77 -7 -3 266<0.875 -15 18<0.127 -14 21<0.35 -11 52<-0.12 -7 166 53<0.371 18 76<0.928 -9 57 -8 42 31\n\
173<1.13 306<0.5 268<0.875 19<0.0152 62<0.133 -1 28<-0.47 5<0.129 -4 31 51<0.359 62<1.4 31<0.0226 287<0.5 56<0.069 135<0.5 38 21<0.1 -39 35 7 -10 4 -5 -16 233<0.5 19<0.0238 153<0.5 -15 1 56<0.069 5<0.0172 44 30<-0.224 22<0.106 -27 -5 0 19<0.134 2 23<0.95 56 5<0.116 64<0.555 29 -13 -6 47 22<0.0347 5<0.0318 39 319<0.5 -46 44 34 5<0.0774 2 -49 97<-0.416 52 6\n\
382<0.5 195<0.875 15<-0.59 8 88<0.111 14<-0.409 607<0.375 291<0.5 100<0.42 27<0.00594 137<0.375 -8 23 7 28 22 -27 210<0.875 -1 10<0.106 -10 33<-0.0265 2 25 15<-0.00852 26<-0.269 8 33<-0.232 37<-0.241 17<0.294 -13 47 -9 68<4.53 126<0.5 37<0.59 58<0.678 284<1.13 65<0.7 -39 9 39 31 -63 124<0.375 4 58<0.0847 -81 6 5 6<0.0317 37<0.0537 11 -54 1 -23 10<0.455 -8 37<0.0537 -100 -9\n\
42<0.0475 3<0.0888 30<0.143 507<0.375 104<1.75 -2 29<-0.0697 -5 23 6<0.203 33 -25 29<0.366 19<0.205 29<-0.0149 163<0.5 43<-0.451 3<-0.0208 30<0.427 82<-0.313 0 29<-0.122 135 16 11 -1 12 291<0.5 -13 44 73<0.5 19<0.0238 15<-0.00517 -22 92<0.345 3<-0.106 -16 23 -41 68<3.74 38 9 -13 42<-0.146 32 -15 -20 -9 83<0.5 28 50<0.369 9 15<-0.0427 13 30<-0.499 3<0.0481 -24 70 137<0.375 -45 27\n\
76<0.928 540<0.375 222<0.5 500<0.375 354<0.375 248<0.875 0 256<0.375 47<-0.243 35 393<0.375 97<-0.416 2<-3.38 52 -6 58<0.508 8 34 -44 -41 45<0.364 -1 -57 22<0.159 120<0.5 -38 96<-0.565 47 -23 50 51 40 187<0.5 2<0.519 67<0.364 17<0.166 -26 251<0.5 105<-0.333 23<0.85 -29 26 -8 -44 97<0.312 64<0.74 92<-0.115 16 -39 45 60 100<0.14 69<0.0522 -51 107<0.875 -38 27 47<0.156 39 -23 -37\n\
1<0.249 0<0.279 0 32<-0.511 3<0.00791 25<-0.189 -20 94 -30 49<0.152 31<-0.0103 17<0.905 18<0.127 -26 11<0.0047 52 -19 138<0.875 -29 81 -43 25<-0.000353 63<0.114 87 -15 11<0.377 46<-0.345 43 -45 37 25<-0.0147 20<-0.0382 -1 -35 13<0.0549 34 11<0.0114 13<0.52 32<-0.347 6<0.176 6<0.0559 -17 67 -27 105<-0.777 37 11<0.00808 -18 56 137<0.875 30 17<0.0607 -26 56<0.217 23<0.95 -28 49 -26 223<1.13 1 -46\n\
98<-1.86 44<0.0765 3<0.0888 0<-2.82 80<-0.339 82 -10 104<0.25 452<0.875 -39 29 64<0.291 -24 34 31<-0.0103 -9 68 16 519<0.875 299<0.375 31<-0.565 7<0.0264 80<-0.678 36 104<0.25 -28 78<0.226 -17 68 34<-0.0933 70<0.213 13<0.327 32<0.321 7<0.134 92 32 -18 7<0.134 -21 41 -19 5<0.089 34<0.28 -34 8 26 274<0.875 0 64<0.407 50<0.0339 61<-0.214 60 -10 61<0.285 167<0.5 98 3 -3 -11 -18 -36\n\
315<0.875 31<0.0979 354<0.375 31<-0.0103 0 16<-0.037 16<-0.259 5 21 -1 -36 2<-0.559 35<-0.167 -18 127<0.5 28<-0.0564 3 202<0.5 168<0.5 -21 37<0.0537 -18 57 25 48<-0.291 -16 48<0.177 67 -20 95<0.75 191<0.5 119<0.5 5 59<2.25 51<0.717 43<0.163 57<0.637 -54 34 3 54 33 -33 70<-0.467 52<0.159 78 -9 137<0.375 34 59<1.25 5 -55 0<-2.47 37<0.376 -40 27 63<0.0304 55 53<0.2 27 -62\n\
25<-0.189 34<-0.624 -18 -3 197<1.13 57<-0.765 12 81<-0.185 28<-0.547 2<-3.53 158<0.5 -73 4 5 45<0.56 34<-0.315 50<0.17 85<-0.0264 15 -10 55<0.403 -33 35 38<1.4 49<-0.304 45<-0.14 -23 21 37<0.644 98<-0.169 186<0.5 -1 -23 92<-0.69 -38 30 -36 52<0.199 16 -12 98<-0.848 -34 -5 98<-1.86 100<-0.7 37<0 13 54 -8 92<-0.575 8<0.463 40 47<-0.0693 103<-0.608 31 -41 30<-0.313 49 6 0 -48\n\
386<1.13 429<0.875 566<0.375 207<0.875 42<-0.00263 18<-0.0565 63<0.114 40<-0.46 8<0.953 47<0.282 36<-0.17 -22 45 29<0.251 110 -4 -16 70<0.128 29<0.0627 13 85<0.555 4 -24 53<0.143 150<0.375 53 2 0 9<0.0435 -12 46 15<-0.211 18<0.169 -3 33 179<1.13 37<-0.241 15 -9 44 63<-0.304 301<0.875 -6 60 85<1.29 2<-3.08 78<-0.202 85<0.333 50 2 5 205<0.875 0 10<0.182 -18 78 -21 45 -35 53 -47\n\
536<0.375 242<0.875 265<0.375 480<0.875 298<0.375 299<0.375 92<0.345 0 11<0.377 14<0.29 92<0.575 75<4.24 23<0.95 45 10 -8 7<0.0228 -37 46<0.287 16<0.349 -32 39 34 97<0.104 26<0.119 18 -17 30<-0.265 89<0.75 -18 43 30<0.257 85 27 3<-0.0636 -31 23 -33 26<-0.269 -29 16<0.185 38 -19 -44 13<0.0932 3<-0.242 20 50<0.557 -53 27<0.0109 60 -27 20<-0.0045 68<4.53 50 -41 -26 22<0.0223 -8 60 -55\n\
195<0.875 363<0.875 144<0.5 379<0.5 2 65<0.7 56<0.217 4 -26 -53 23<0.55 50<-0.102 26<0.311 57<0 -52 -7 37 53<0.143 24 -6 1<0.249 127<0.5 35<-0.0555 18<0.226 36<-0.102 -3 138<0.375 -11 53<0 12<0.218 -62 -15 4 126<0.5 36<0.408 55<0.157 -6 18<0.339 9 120<0.5 -80 -12 23 16<0.432 8 45 1 75<3.05 35<0.185 -52 5 9<0.0103 -13 19 21 -33 22<0.182 44<0.0765 -49 12 22\n\
9<-0.211 17<0.379 47<0.0821 8<0.657 -36 75<3.9 -23 31 1<-0.0387 -8 25 -25 316<0.375 240<0.375 564<0.875 56<-0.192 -3 85<0.629 55<-0.0348 151<0.875 18<0.0816 1 13 66<0.258 81<0.432 -7 46 19<0.0643 70 10 1<0.249 27<0.078 4 47<0.35 -9 88<-0.0278 48 -1 83<0.5 -37 -5 -4 -48 17<0.166 -36 27<0.0535 58<0.0847 5 -47 26 65<0.513 27<0.013 -18 88<-0.333 -24 107<0.375 8<0.6 -26 102 -21 -34\n\
267<1.13 31<-0.252 1<-0.0387 77<-2.25 72<-0.113 72 -10 -6 14<-0.129 100<-0.98 0<-0.443 -17 27 23 91<0.5 77<-0.25 48<0.0946 12 44<0.0255 130 -8 34<-0.42 77<1.75 -26 30 7 -18 311<0.875 398<0.375 1<0.00689 88<0.259 13<0.609 0 11 29<0.105 22 50<-0.169 12 -23 29<0.488 48<-0.199 -14 50<-0.218 14<0.233 43<0.243 56<-0.402 -22 51 -28 -19 88<-0.244 9 -10 42 30 53<0 54 -1 36<0.0425 -63 15\n\
10<0.0349 143<0.375 7<0.115 33<-0.663 52<0.159 46 -24 121<0.5 -5 22 65<-0.364 29 15<0.0176 110<1.99 3 29<0.105 -45 9 104<2.25 29<-0.287 69<-0.128 -43 48 -68 19 44<0.255 -40 18 310<0.875 33<-0.663 73<0.5 69<-0.104 136<0.5 56<-0.287 51 1 -59 65<-0.21 2 18<-0.237 -3 -43 7<0.00608 -34 52<0.518 18 -52 23<0.55 73<0.5 15<0.0886 43<-0.364 26 -2 -41 29 1 2<-3.08 30 77<0.75 7 -39\n\
203<0.375 0<-4 47<-0.243 22 89<2.25 -22 22 446<0.875 77<1.25 316<0.375 349<0.875 185<0.875 1 33<-0.0662 2 66<0.483 38 -6 -33 52 11<0.0585 74<0.104 62<0.667 387<0.875 153<0.5 47<0.253 116<0.5 31<-0.195 -20 48 31<-0.252 85<0.37 89<0.75 63 -28 -31 -19 -30 67<0.434 10 60 -43 -27 14<0.483 153<0.5 31<0.188 31<-0.113 -3 -54 24 -56 2 528<0.875 3 97<-0.312 4 88 74<-0.364 85 12 24\n\
208<0.375 11<0.662 204<0.875 36<0.182 439<0.875 36<1.49e-8 -1 132<0.5 44<-0.637 -22 196<0.875 2 29 72<-0.0678 45<-0.607 73 -8 31 43 200<0.5 57<0.892 -3 13<0.0257 -14 37 64<-0.0793 5 -31 13<0.383 29<0.209 15 34<0.0467 -45 93<-0.259 -46 30 96<-0.339 -6 52<-0.0398 -6 111 171<0.5 45<0.812 44<0.127 64<0.832 47<0 -41 96<-0.113 68<4.69 -30 39 69<0.383 17 -49 24 12<0.359 28 -42 -57 10 -43\n\
485<0.375 27<0.078 407<0.875 219<0.5 92<0.575 92<0.345 14<0.736 -1 156<0.5 100<0.14 343<0.375 232<0.5 168<0.5 21 -10 -10 -40 -14 58<0.46 -5 -39 136<0.5 87<0.5 36<0.0911 51<-0.0398 29 -7 44<-0.0637 -70 -10 -28 61<-0.214 -44 34 58<0.339 20 -15 -8 18 70<0.127 423<0.375 4 -49 48<0.662 5<0.0961 324<0.5 58<0.0242 62<2.07 -26 40 124<0.875 16 -24 -65 132<0.5 20 44<-0.0637 -63 21 -59 -23\n\
63<-0.456 185<0.875 -9 20 13<0.0786 57<1.15 -3 -42 32<0.152 23<0.1 -37 81<-1.29 31<-0.471 48 397<0.875 -21 85 11<0.162 108<0.25 18<-0.17 36<-0.553 -20 28<-0.329 3<-0.0208 11<0.0287 70<0.127 45 -28 -21 -30 63<-0.395 -21 24 5 2 69<-0.0784 9 21<0.1 19 126<0.5 -7 -32 70<-0.297 1<-0.15 -14 13<0.327 28 126<0.5 75<4.56 0 11<0.0047 -18 54<4.02 110 0 -26 82<0.522 511<0.875 -5 59 -30\n\
478<0.375 394<0.875 360<0.375 204<0.875 104<2.75 268<0.875 418<0.875 0 34 18 8<0.537 6<0.123 -22 37<0.741 52 -19 11<0.479 67<0.122 -45 66<0.161 -35 67<0.434 26 -39 23 49<-0.304 3<-0.0834 8<0.858 -31 44 60 13<0.0345 8<0.921 47<0.128 81<-0.925 32 -61 -3 18 14<-0.069 8<0.909 67<0.0729 66 7 4 46<0.0575 176<0.375 -35 32 43 -31 31<0.0226 -45 18 6<0.0915 -19 73<0.5 95<0.75 98 0 -19\n\
464<0.5 25<-0.0402 48<-0.398 34<-0.0467 95<0.25 66<1.12e-8 34<-0.476 33<-0.54 -10 65 -1 -10 -25 65<0.7 -36 3 78<-0.284 -31 34<-0.624 44<-0.637 28 21<0.25 -40 33<-0.54 19 33<-0.0662 -21 100<-0.7 34 -13 83<0.5 8<0.818 66<0.644 0<-2.47 -9 57<0 66<0.258 10 51 -35 21 0<-2.82 -35 -6 8<0.909 78<0 353<0.375 17 -28 26<0.23 34<0.14 2 -26 95<0.25 33 33<-0.0265 19 -61 -3 0 -49\n\
23<0.75 73<0.5 139<0.5 297<0.375 -4 19<0.00813 2 81 35 110<2.25 16<0.349 -18 44<-0.127 6<0.0559 -16 123 18<-0.289 44 -27 36<0.243 -38 54<4.17 -17 49 5<0.186 0 6<0.165 36<0.408 18<0.632 54<4.02 18<0.0816 16<-0.185 87<0.5 -54 -2 54<3.84 17 -33 117<0.25 43<0.312 -6 54 124<0.375 77 -3 51<0.279 39 -17 12<0.0231 -33 56 -33 31<-0.145 86<-0.0442 8 49<-0.334 0 70 106<0.5 21 -20\n\
268<0.875 206<0.375 222<0.5 44<-0.255 28<-0.265 518<0.375 62<1 174<0.875 -5 -45 -20 22 11<0.0496 140<0.75 60<1.31 77<-0.75 18<0.127 69 -4 28<0.606 0 -26 -18 320<0.5 65 0 56<0.345 81<-0.185 24 2 39 77<-2.75 -27 28<-0.396 42<0 11<0.239 5 -5 19 18<0.339 25<-0.0402 7 52<-0.438 -18 0 14<0.0805 -16 2<-3.53 -34 3 53 99<0.5 18<0.419 40 -18 78<0 -50 12 18<-0.508 -14 30\n\
25<-0.444 43<0.243 70<-0.382 70<-0.395 52<-0.167 35 31<0.0226 -34 17<0.426 56 -40 126<0.5 81 -15 37<0.644 55<-0.104 33<9.93e-9 145<0.5 -25 41 -60 117<2.75 179<1.13 -5 -60 35 55<-0.209 -15 47 -24 39<-0.483 9<-0.0532 57<-0.382 10<0.24 29 -41 35 25<0.0693 12<0.147 26<-0.119 17 66<0.483 70<-0.212 179<0.875 -42 27 3 17<0.166 32 52<-0.167 14 55<-0.313 14 105<0.444 -130 18 16 105<0.111 -63 26 0\n\
369<0.375 130<0.5 209<0.375 201<0.5 1<-0.443 122<0.5 41<0.0959 30<0.427 372<0.375 -20 29 29 -25 18<-0.0565 56<0.115 206<0.375 53<0.2 89<2.75 70 2 1 -26 -20 -17 0 18<-0.237 55<0.104 46<-0.0821 -21 56<0.115 48 -13 61 46<0.15 72<0.188 11<0.0047 30 41<-0.51 61 29<-0.287 276<0.875 -58 49 -6 -43 23 74<-0.0578 75 -16 11<0.162 5<0.0278 46 74<-0.146 31 -33 8<0.711 -13 415<0.375 70 -21 23\n\
206<0.375 117<0.75 -2 77<0.75 212<0.875 15<-0.12 63<-0.532 33<0.398 -41 43 87<0.5 -2 74<0.208 98<-1.19 56<-0.0383 -43 30<0.143 -14 49 21 48<-0.0736 10 -30 54<3.58 74<0.312 1 89<0.25 84 7 45<-0.252 -9 55<0.104 10<0.496 42 33<0.0883 -17 51 110<3.18 -12 43 10<0.539 218<0.5 21<0.75 63<-0.152 10 94<-0.428 22 -30 7 -50 87<0.5 -22 59 74<-0.0578 7<0.0228 -55 -10 -2 36<-0.102 32 -17\n\
420<1.13 27<0.078 407<0.875 -1 16<-1.02 -46 21 23<0.75 73<0.5 70<-0.178 58<0.169 3<-0.203 -23 31<-0.0969 59 10 -8 32<0.216 54<3.46 62<0.8 34 -40 44<-0.0637 35<-0.293 22 37<-0.161 -7 -71 -5 29 34 16<0.432 66<0.0805 6 51<0.0598 54<4.09 -6 -29 3 31<-0.0678 19<0.0314 3<0.0481 58<0.0242 -64 44<0.0765 11 -62 23 11<0.0235 -77 -1 28<-0.101 161<0.5 51 -44 46<-0.23 31 -17 32<0.216 -60 14\n\
22<0.318 2<-1.73 63<-0.456 85<0.0925 -20 1 378<0.5 2 86<0.0795 50<0.0339 -24 22 56 94<0.428 361<0.375 43<-0.0347 10<0.376 139<0.5 96<-0.339 50<0.848 49<0.0912 17 33<-0.133 -28 20 72 43<-0.0624 74<0.208 -3 -30 32 85<0.449 -1 86<-0.133 10 63<0.456 120 -16 13<0.0549 -31 -6 376<0.375 205<0.375 -5 41 4<0.00453 -63 24 -59 -24 36<-0.0255 73<0.5 297<0.375 16 70 55<-0.249 51 -7 96<-0.791 -20 4\n\
499<0.375 337<0.375 496<0.5 192<0.5 9<-0.0532 10<0.106 59<1.75 -11 14 367<0.375 21<0.75 72<0.0678 3<0.0249 40<0.148 23<0.85 -13 4<-0.235 16<-0.157 19 -17 18 55<0.188 10<0.634 39 -10 -14 36 62<1.27 94<0.142 -8 33 -57 2 -59 152<0.5 0 336<0.375 -15 40 86<-0.0442 -22 100<-0.42 -15 1<0.0397 17 -42 72<-0.226 -42 56 16<-0.814 -23 56 70<-0.395 10<0.415 -26 57 66<0.741 42 37<0.161 -38 35\n\
76<-0.398 65<-0.924 -35 0<-4 43<0.0624 19<0.0419 -56 14 32 3<0.00791 278<0.375 56<0.268 69<0.383 15 -20 65<0.588 54<4.17 -13 -67 124<1.13 41 -40 68<4.6 26<0.195 49<-0.304 93<0 28 -44 51 20<-0.0297 -37 20 -23 96<-0.565 128<0.5 27 -47 63<0.253 21<0.45 32<-0.19 -17 25<0.0693 50 -32 -18 -50 96<0.339 0 26<0.195 76<0.795 44<-0.467 -49 19 19<0.0206 11 -77 54<3.91 25<-0.000353 12 -90 25\n\
59<0.25 2 31<-0.145 65<0.327 315<0.375 -2 48 241<0.375 40<-0.46 76<0.398 31<-0.471 -18 110 -27 29<-0.194 15<-0.0716 27 -40 13<0.327 6 44 77 246<1.13 108<0.25 150<1.13 -14 56<-0.115 -22 74<-0.146 -23 66 34<-0.14 44<0.0765 -16 18 83<0.5 110<2.78 -21 3<-0.0834 -23 9<0.0435 78 -24 93<-0.0555 212<0.375 76<0.663 194<0.375 285<0.5 76 -25 -37 -12 9 16<-0.577 30 46<0.287 -43 34 16<0.0771 45 -18\n\
12<0.169 24<0.45 48<-0.199 450<0.875 65<-0.28 29<-0.287 34<-0.42 -2 79 39<1.13 -8 6<0.304 34<-0.364 53 18<-7.45e-9 -45 39 -47 132<0.5 -5 -29 26<-0.119 -22 59 6<0.0998 88<-0.278 18 4 -1 12<0.0522 1<-0.0223 -13 -41 111<0.5 0<-3.22 6<0.123 32<0.391 91<0.5 -10 32<-0.239 49 16 -27 26<-0.0448 -22 2 4<-0.113 13 -16 6<0.115 5<0.129 70 -34 -6 235<0.5 2<-2.61 12 1 24<0.35 -18 90\n\
390<1.13 348<0.875 38<1.87 0 114<0.25 25<0 34<-0.624 84<0.75 85<0.278 -15 -64 176<0.375 65 -36 33<-0.54 12<0.0102 32 85<-0.432 36 -42 18<-0.508 55<-0.249 47 -22 104<2.25 217<0.5 189<0.5 6<0.22 164<0.5 14 40 2 -19 -8 -38 -12 89<2.25 33<-0.398 14<-0.0146 15 27<0.0535 23 9<0 -51 8 27<0.0109 -27 232<0.5 19 176<0.375 6 -63 -4 93<-0.037 69<-0.0095 -58 3 16 114<0.25 -70 1\n\
13<0.0786 38<1 318<0.375 23<0.1 28<-0.396 48 -22 3<0.0249 446<0.375 198<0.375 384<0.5 448<0.375 -21 47 78<0 -29 72 19 43 55<-0.0746 -18 21<0.55 3 53 6<0.115 322<0.5 50<0.17 40<-0.0767 67 -33 13<0.0549 149 -9 -29 -6 31<-0.113 68<3.58 110<2.25 -8 40<0.0383 56<0.345 59 -29 2 6<0.0998 -15 50<0.424 2 40 53<0.285 0<0.279 -9 -52 43<-0.0347 -14 66<0.59 54<3.42 6 80 -17 1\n\
5<0.116 0 21<0.75 350<0.375 89<0.75 40<0.0767 164<0.5 33<-0.265 15<-0.0179 122<0.5 45 -29 23<0.95 5<0.186 57 -29 87<0.5 -45 8 9<-0.0156 33<-0.0662 -31 120<0.5 45 -28 -30 12 62<0.6 1 38 26<-0.269 71<0.5 -46 9 27<0.0959 13<0.0443 9<-0.0532 34 -7 26<0.195 14<0.34 38<1.27 7<0.273 56 -17 3 40<0.253 46<-0.288 -14 99 -3 89<1.25 38<1.27 64 -33 -35 -23 40<0.00885 -79 9 -15\n\
15<-0.398 87<0.5 96<-0.339 86<0.132 27 81<-0.925 -63 12 230<0.875 -7 34 74<0.381 71<0.5 86<-0.596 45 40<0.197 70<0.213 54<4.37 47<0.052 230<0.375 -26 34 19<0.0989 24 32<0.0304 88<-0.185 -12 50 50<-0.283 20 -46 -51 97<-0.312 8 -58 22 36<0.0425 16<0.185 238<0.5 -32 36 54<4.02 46 -37 70<0.383 -2 58 54<4.02 86<0.186 54 -6 -33 93<-0.444 142<0.375 86<-0.133 -3 156<0.5 13 -4 -13 -1\n\
596<0.875 85<0.629 50<0.557 0 33<0.185 577<0.375 56<0.172 281<0.375 96<-0.678 62<0.667 54 0<-0.443 37 -26 10 75 15<-0.12 35<-0.0814 58<-2.98e-8 -14 82 1 457<0.5 38<0.8 6<0.123 26 -17 -27 37 -42 -12 37<0.644 6<0.0455 12<0.0361 33<-0.309 145<0.5 4 88 -7 35<-0.351 -35 58<0.509 34 118 584<0.875 45<0.812 201<0.5 -8 99<0.5 40 -21 35<-0.111 56<0.46 50 -34 0 5<0.0961 79 -30 -18 37\n\
11<0.377 88<0.259 89<0.25 438<0.875 -2 31 8<0.9 92<0.345 463<0.5 -1 60 8<0.378 -20 45<0.02 37 37<0.454 -24 24 64<-0.802 49 48<0.221 45<0.49 63<-0.213 35 9 -14 -15 48<0.177 15<-0.00517 56<-0.287 -17 93<-0.259 48 11 -10 110<3.18 12<0.0726 -16 46<-5.59e-9 37<-0.537 75 -18 48 51<-3.73e-9 77 43<0 -15 60 17<0.294 11 5<0.0961 24<0.55 16<0.678 -13 45 200<0.5 10 -31 86<-0.132 1 -31\n\
10<0.0349 27<0.158 78<-0.0729 20<-0.0883 -51 1<-0.00487 12 -41 387<0.375 120<0.5 91<0.5 0<-3.58 54<3.18 17 63<-0.0507 20 -61 57<0.127 1<-0.297 0<-0.443 399<0.375 57 -20 -31 9 46<-0.23 52 -1 6<0.107 29 78<0.334 -52 8 124<1.13 48<0.0442 16<0.0771 26<-0.269 -46 1 27<0.0383 51<0.179 56 -24 -4 6<0.188 -50 21 -39 -55 82<-0.732 86<-0.0442 -30 40 -29 42<-0.00263 109<0.5 -5 508<0.375 2 50 1\n\
175<0.375 339<0.375 85<0.629 16<0.888 1 85<0.555 282<0.375 47<-0.243 10<0.685 -16 31<-0.339 -27 89 -34 37 32 47<-0.0347 44<-0.297 72<0.339 43<0.0347 70<0.383 -2 64 67<0.0729 -5 73 213<0.375 77 -23 -5 16<0.555 -11 47<0.282 44<0.0765 56<0.217 67<0.219 37<0.161 20 -33 56<-0.192 -16 59<0.75 10<0.155 -23 70 -22 -33 -31 45<0.364 15<0.00104 -18 47<0.35 81 -23 56<-0.115 99 23 50 24<0.85 -36 15\n\
173<1.13 401<0.375 337<0.375 65<0.7 192<0.5 0 3<-0.242 22 49<0 95<0.75 -31 12 3 31<-0.282 82<0.313 49<-0.334 -3 34<-0.315 -22 32<0.646 33<-0.232 34<0.476 28 114 19<0.114 113<0.5 52 4 -20 -26 -22 41<0.149 266<0.375 57<-0.127 33<-0.199 3<-0.0373 73 -7 -12 47<-0.0693 64<-0.555 -41 18 229<0.875 -21 40 63<-0.076 -26 57 16<-1.02 -32 17 26 -49 11<0.0347 93<-0.136 -57 26 92<-0.23 61 5\n\
117<0.75 40<-0.575 219<0.5 12 -28 349<0.375 45<-0.84 3<0.0888 15<-0.00222 2 100<-1.4 30 -21 36 1 20 372<1.13 23<0.75 40<0.0383 20 -3 3<-0.203 40<-0.23 13<0.11 44<0.0255 2 -64 -62 5<0.0826 60<0.239 171<0.5 0 42<-0.0359 -15 85 35<-0.242 36 -30 13<0.0345 14 -55 32<0.646 74<0.208 46<0.345 66<0.197 -2 162<0.5 33<0.398 -15 40<0.0767 -74 1 26 42<-0.0734 8<0.839 -52 13 14 6 15 -36\n\
25<0.0693 353<0.375 365<0.375 525<0.375 -1 -33 33 8<0.711 45 -34 135<0.5 31<0.396 29<-0.0697 32<-9.31e-10 52<0.0239 23 62<0.6 85<-0.291 36 -29 21 115<0.5 23<0.85 -17 85<-0.432 -5 16<0.888 62 -18 -8 26<0.23 16<0.185 29<0.105 -24 20<0.089 -15 22 8<0.818 55 122<0.5 13<0.714 64<0.555 -42 23 44 54 289<0.5 29<0.143 13<0.207 -5 52<0.385 64 0 8<0.937 108<0.75 -28 34 40 -49 -24 -15\n\
242<0.875 295<0.375 137<1.13 418<0.875 578<0.875 17<0.0437 31<-0.407 6<0.165 49<-0.0304 -14 7<0.014 4 144 -18 109<0.5 21<0.75 -37 5<0.0318 41 -17 -1 50<-0.763 49<-0.304 29<-0.235 15 -36 16<0.0771 6 1<0.0175 70<0.306 -32 84<0.25 -19 57 7<0.0228 71 -21 0 44 16<0.277 85<0.0925 3 78 -39 106<0.5 52<-0.0717 34 -32 14<0.0805 29<-0.104 -36 85<0.037 -5 84 77 52<0.119 50<-0.0565 -20 67 -26 37`;

/** From which probability of a side on it is taken. */
export const THRESHOLDS = {"first":0.48,"further":0.37,"shown":0.42,"judged":0.28,"felt":0.12,"hinted":0.4,"argued":0.15,"own":0.7,"lean":0.2};
