// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005621089284291227\n\
passage:neutral 115 -74 -41\n\
bias 109 -62 -53\n\
unnamed 127 -72 -58\n\
passage:lean -4 76 -72\n\
voice-confidence -94 23 71\n\
holder:person -67 37 30\n\
via:name|in -88 53 36\n\
passage:favor 0 43 -41\n\
content:9 19 22 -42\n\
references:1 46 -19 -32\n\
mode:indirect 61 -24 -37\n\
content:2 34 -17 -19\n\
passage:against 3 -32 28\n\
side:own 91 -14 -77\n\
sum:favor -13 31 -17\n\
sum:against -7 -21 28\n\
content:4 -27 13 12\n\
content:5 -27 11 16\n\
right:11 -14 -18 32\n\
content:13 22 2 -24\n\
via:carried|in 80 -64 -21\n\
content:7 24 -22 0\n\
others:favor 20 -24 3\n\
holder:group 108 -59 -54\n\
content:3 22 -10 -17\n\
content:10 -21 13 7\n\
holder:institution 84 -47 -41\n\
left:14 17 -25 9\n\
via:previous|in 58 -20 -45\n\
content:14 19 -17 -1\n\
others:against -1 15 -20\n\
cue:15 28 -8 -21\n\
content:1 11 9 -19\n\
present:false 54 -16 -40\n\
content:11 -19 1 16\n\
home:against 8 -18 6\n\
cue:12 26 -19 -6\n\
home:none 25 -15 -10\n\
voices:4 68 -41 -30\n\
side:free 25 -22 -3\n\
rivals:0|other -52 11 36\n\
left:7 -1 -20 21\n\
outside|mode:narration 25 -35 9\n\
left:12 11 11 -20\n\
voices:3 40 -15 -27\n\
side:other 1 -23 25\n\
lead:against -2 -10 15\n\
content:8 8 6 -15\n\
references:2 36 -22 -17\n\
right:10 -12 17 -6\n\
content:12 13 -14 2\n\
mode:indirect|side:own 59 -20 -45\n\
right:14 14 -16 2\n\
cue:3 -19 5 13\n\
voices:2 21 -14 -9\n\
cue:5 16 -19 3\n\
right:2 7 10 -16\n\
left:9 12 6 -15\n\
right:12 -4 15 -13\n\
holder:party -27 23 4\n\
cue:13 17 -4 -9\n\
content:0 6 -12 4\n\
rank:0|0 -16 22 -5\n\
nested:true 83 -43 -48\n\
right:13 -15 14 1\n\
rule:tone.sentence:-|narration -47 33 10\n\
via:affiliate|out 36 -39 -3\n\
right:4 -8 -4 14\n\
link:owner(plain)|name 15 -71 48\n\
cue:8 -17 8 7\n\
right:15 4 -14 11\n\
right:5 -14 13 0\n\
present:true 16 -16 -1\n\
rival:own|false|false|false 37 2 -42\n\
left:2 12 4 -14\n\
rival:own|false|false|true 56 -17 -45\n\
left:13 13 -13 3\n\
mode:narration 19 -23 3\n\
mode:narration|side:free 19 -23 3\n\
holder:narrator 19 -23 3\n\
cue:4 0 -14 16\n\
mode:act 29 -13 -19\n\
outside|mode:act 29 -13 -19\n\
path:none|out 48 -18 -39\n\
left:15 -6 -8 13\n\
cue:2 15 -6 -4\n\
cue:14 14 -15 0\n\
clause:object:main| -27 17 8\n\
rule:tone.near:-|act -64 -11 64\n\
nested:false -13 9 5\n\
lead:favor 0 10 -10\n\
form:name 16 -1 -13\n\
sum:tone+ 0 12 -6\n\
right:3 6 -12 8\n\
cue:6 0 -14 14\n\
rivals:1|own 38 -9 -32\n\
gov:subject:say 49 -32 -22\n\
cue:11 -9 -4 14\n\
near:right:_P_ 14 -23 7\n\
link:subject(plain)| -7 -14 18\n\
cue:9 1 10 -13\n\
via:self|in 64 -35 -39\n\
path:none|in -28 0 24\n\
right:8 11 -11 1\n\
rule:tone.sentence:-|free -20 -6 25\n\
rival:free|false|false|false 15 -2 -12\n\
references:3+ 32 -23 -7\n\
rule:tone.sentence:-|other -9 -23 28\n\
rivals:0|free -21 9 8\n\
near:right:, -7 20 -15\n\
rank:1|1 27 -16 -14\n\
left:1 6 -11 4\n\
left:11 -11 -1 10\n\
near:left:_N_ 19 -8 -14\n\
rule:tone.sentence:+|narration -35 9 22\n\
role:subject|own|in 22 8 -35\n\
near:right:have -22 28 -11\n\
verb:subject:none|none -5 -20 22\n\
rivals:2|other 23 -26 -1\n\
rule:tone.sentence:+|free -23 13 7\n\
rule:tone.near:+|other -26 24 -2\n\
rivals:2|free 30 -29 -4\n\
rivals:1|other -19 -1 17\n\
rule:tone.near:+|act -37 52 -21\n\
cue:0 11 -3 -9\n\
via:previous|out 46 -32 -23\n\
rival:free|false|false|true 12 -24 8\n\
verb:object:none|past -18 21 -4\n\
role:patient|other|out -41 -40 75\n\
rule:effect.noun-patient:-|in 19 41 -62\n\
home:favor -8 1 0\n\
sum:silent 11 -5 -5\n\
rivals:1|free 7 -16 4\n\
rule:tone.sentence:-|out 21 -5 -17\n\
voices:1 -11 1 8\n\
rule:tone.near:+|free -20 16 1\n\
left:8 2 -9 4\n\
rival:other|false|true|false -9 -41 44\n\
rivals:3|other 45 -17 -31\n\
rival:other|false|false|false 12 -14 2\n\
content:15 -5 -2 7\n\
role:owner|other|in -17 -15 28\n\
via:name|out -13 4 7\n\
cue:1 -9 -1 10\n\
verb:clause:attitude- 35 1 -40\n\
role:subject|other|out 34 -5 -34\n\
verb:clause:demand 43 -21 -26\n\
verb:subject:none|present -14 14 1\n\
rule:tone.sentence:-|own -28 32 -10\n\
near:right:the -16 1 10\n\
right:6 -8 6 1\n\
cue:10 -1 -9 9\n\
rivals:2|own 32 -8 -30\n\
form:adjective 25 -10 -19\n\
cue-distance 2 -10 8\n\
rule:tone.sentence:-|in -3 14 -15\n\
left:5 -7 5 4\n\
rule:tone.near:+|out 9 8 -20\n\
verb:subject:none|past -4 13 -12\n\
near:left:and -15 -6 18\n\
near:left:between 43 -6 -43\n\
via:affiliate|in -12 -21 27\n\
rule:demand.object:-|agent:holder -43 20 18\n\
cue:7 8 -4 -4\n\
rule:tone.near:-|in -14 1 12\n\
verb:subject:attitude+ 4 -31 26\n\
next:right:have -24 14 4\n\
clause:complement:main| -14 14 -2\n\
rank:0|1 -17 -5 17\n\
rule:tone.near:-|other -13 -8 18\n\
outside|mode:indirect -1 17 -26\n\
content:6 -2 -5 6\n\
rule:tone.near:-|narration 5 10 -19\n\
verb:object:none|present -5 19 -16\n\
rule:tone.sentence:+|other -17 3 13\n\
mode:direct|side:other 7 -17 10\n\
rival:other|true|false|false 15 12 -32\n\
verb:object:attitude+ 3 21 -33\n\
right:9 7 -3 -7\n\
next:left:_N_ -9 -15 20\n\
rule:effect.noun-patient:-|free 29 18 -53\n\
role:owner|free|out -6 -14 18\n\
path:subject(attitude-)|out 37 -17 -24\n\
clause:clause:main| -3 9 -7\n\
mode:mixed|side:own 42 -3 -48\n\
role:subject|other|in -13 -8 19\n\
near:left:that -16 19 -7\n\
clause:subject:main| 4 2 -10\n\
mode:act|side:other 16 -5 -13\n\
rank:0|2 -28 10 13\n\
left:0 1 0 6\n\
rule:tone.sentence:+|indirect -18 14 1\n\
right:1 1 -6 3\n\
near:left:_P_ -2 7 -11\n\
rule:bond.partner:+|direct 44 1 -47\n\
via:pronoun|out -14 14 -2\n\
near:right:? 66 -36 -34\n\
near:right:_N_ 12 -8 -5\n\
link:owner(effect-)|name 17 -44 22\n\
clause:subject:ing| 8 13 -24\n\
near:left:in -1 -17 14\n\
role:modifier|free|in 27 -15 -21\n\
via:event|in 26 -2 -25\n\
mode:indirect|side:other -12 -1 10\n\
verb:object:demand 4 -46 37\n\
next:left:in 2 17 -27\n\
role:owner|free|in 19 -20 -2\n\
link:owner(plain)|'s -13 11 1\n\
rule:tone.sentence:+|out 1 10 -13\n\
verb:subject:none!|present -14 -17 29\n\
near:left:to 4 4 -13\n\
near:right:and 0 10 -12\n\
next:right:be -17 17 -2\n\
clause:clause:that|that -11 20 -13\n\
rank:2|2 15 3 -23\n\
rule:tone.near:-|out -4 13 -13\n\
role:object|other|out -6 -29 31\n\
verb:complement:none|present 5 -13 8\n\
rival:other|false|false|true 19 -13 -8\n\
form:person -9 18 -15\n\
rule:tone.clause:-|own -22 38 -22\n\
rule:bond.partner:+|in 8 14 -26\n\
near:left:the 2 4 -9\n\
rule:effect.noun-patient:-|direct 29 22 -56\n\
near:left:\` -6 -13 16\n\
clause:object:to|to 5 -15 10\n\
role:owner|own|in 0 14 -21\n\
rule:attitude.agent:+|out 21 0 -26\n\
clause:subject:to|to 10 -12 -1\n\
mode:direct -4 -3 8\n\
rule:evaluation.copula:+|in -11 30 -24\n\
verb:subject:plain 0 -7 6\n\
role:patient|other|in -49 39 4\n\
rule:tone.near:+|narration -6 -14 15\n\
next:left:that -5 -16 19\n\
verb:subject:effect- -1 13 -16\n\
role:partner|other|out -36 25 4\n\
left:3 4 2 -5\n\
verb:clause:none|none 12 -15 1\n\
rule:effect.agent:+|free -9 -20 25\n\
rule:tone.clause:-|free 1 -17 13\n\
rule:attitude.agent:-|out 23 -6 -22\n\
verb:object:cause -3 20 -20\n\
link:modifier(plain)| -1 -18 12\n\
sum:tone- -5 1 6\n\
extent 5 -5 -3\n\
rule:attitude.self:+|agent:holder -18 46 -35\n\
rank:1|2 8 -22 9\n\
gov:subject:do -41 13 21\n\
next:left:_P_ -20 -2 15\n\
next:right:will 28 -8 -23\n\
near:left:of -12 4 5\n\
role:object|free|in 23 -14 -11\n\
role:object|free|out 21 -8 -21\n\
near:right:sanction 5 -31 20\n\
home:after -22 8 8\n\
verb:clause:plain 7 1 -8\n\
mode:mixed 15 -3 -14\n\
near:right:. -9 5 1\n\
rule:effect.noun-patient:-|narration 17 26 -49\n\
rule:tone.sentence:-|direct 5 -12 3\n\
via:event|out 10 -23 8\n\
path:complement(plain)|out -14 -11 18\n\
rule:effect.agent:+|in -9 -17 22\n\
rule:effect.agent:-|free 5 -21 13\n\
rule:tone.clause:-|other 4 -19 12\n\
near:right:will 11 9 -23\n\
next:left:by -14 -20 29\n\
next:left:with -20 19 -1\n\
home:before -15 11 2\n\
rule:attitude.self:-|agent:holder -35 5 24\n\
next:right:'s -15 13 -2\n\
rule:tone.near:-|own -19 12 0\n\
via:pronoun|in -11 -3 11\n\
role:patient|free|out 24 8 -38\n\
rule:tone.clause:-|narration -20 16 -2\n\
rule:grow.agent:+|other -35 55 -24\n\
verb:clause:grow+ -22 24 -7\n\
rule:effect.patient:-|in 16 9 -30\n\
link:subject(attitude+)| 18 -16 -3\n\
gov:subject:be -3 12 -12\n\
verb:subject:possibility|present 23 -21 -9\n\
gov:attribute:be -22 7 13\n\
rule:attitude.agent:+|narration 5 -27 16\n\
rule:tone.clause:+|free -15 9 3\n\
verb:subject:future|present 7 -22 11\n\
rule:evaluation.modifier:-|other 29 -39 7\n\
next:left:two 6 19 -31\n\
rule:tone.clause:+|in -14 10 1\n\
left:4 -1 -4 4\n\
verb:complement:cause 6 -19 9\n\
rule:effect.agent:-|in 1 -20 15\n\
mode:act|side:free 20 -12 -16\n\
clause:subject:conditional|if 5 -33 23\n\
near:right:their -1 -33 30\n\
next:right:for -28 25 -1\n\
role:partner|own|in 47 -41 -8\n\
near:left:sanction 12 9 -25\n\
verb:complement:demand 38 -30 -13\n\
verb:clause:none|present 0 -8 5\n\
near:right:a -13 7 2\n\
rule:tone.near:-|free 8 -8 -2\n\
next:left:for -3 19 -22\n\
near:left:be 3 6 -13\n\
verb:subject:cause -11 -6 14\n\
near:right:as -15 20 -8\n\
near:right:right -44 53 -14\n\
near:right:policy -24 -18 39\n\
rule:effect.patient:-|agent:other 7 22 -34\n\
next:left:\` 11 -17 2\n\
rule:tone.near:-|mixed 23 -7 -19\n\
link:patient(effect-)|against 19 14 -37\n\
near:left:a 15 -11 -6\n\
path:subject(demand)|out 33 -9 -30\n\
rule:effect.agent:+|indirect 25 -18 -10\n\
verb:complement:none|none 6 -11 4\n\
next:right:also 35 -16 -22\n\
near:left:by -8 -13 17\n\
next:left:- 14 17 -35\n\
near:right:would 18 -2 -22\n\
near:left:deal 13 -29 12\n\
rule:tone.clause:-|direct 5 9 -19\n\
verb:subject:plain! -16 3 8\n\
verb:subject:obligation|present -25 1 20\n\
path:subject(plain)|in -11 0 8\n\
role:modifier|other|in 10 -18 1\n\
mode:mixed|side:other -11 -9 17\n\
role:object|own|in -26 -9 23\n\
left:6 2 -4 -1\n\
rule:tone.near:+|in 6 0 -7\n\
rule:effect.noun-patient:-|act 0 -33 26\n\
rule:tone.sentence:-|act -17 -9 20\n\
link:object(plain)| -12 -8 15\n\
gov:owner:_N_ 27 -12 -20\n\
near:left:they 26 -38 9\n\
next:right:would 26 -10 -21\n\
near:right:not 9 4 -16\n\
rule:bond.partner:+|own 33 -38 2\n\
rule:attitude.self:+|in -6 25 -23\n\
right:0 2 1 3\n\
near:left:against -21 20 -2\n\
verb:subject:none!|none -19 -11 27\n\
mode:indirect|side:free 8 -4 -9\n\
verb:clause:none|past -1 6 -5\n\
rule:effect.owner:-|in -18 2 11\n\
rule:evaluation.copula:+|other 13 9 -29\n\
rule:bond.partner:+|free -2 19 -20\n\
rule:grow.agent:+|out -20 36 -18\n\
next:left:say -20 -9 23\n\
rule:bond.partner:+|indirect -23 1 17\n\
rule:effect.owner:-|act 33 -14 -24\n\
verb:object:effect- 2 8 -15\n\
verb:subject:receive 13 -4 -14\n\
verb:complement:possibility|present 8 14 -30\n\
rule:effect.owner:-|narration -27 -2 21\n\
role:complement|other|out -10 13 -8\n\
near:right:deal 13 11 -27\n\
path:subject(effect-)|out 26 -19 -13\n\
role:complement|own|in 8 4 -20\n\
near:right:'s -10 8 0\n\
near:left:he 7 12 -24\n\
rule:effect.agent:+|out 14 -18 1\n\
rivals:3|free 12 2 -17\n\
verb:object:none|none -5 8 -4\n\
role:owner|other|out 7 2 -13\n\
rule:effect.patient:-|direct 12 19 -34\n\
verb:subject:effect+ 5 6 -15\n\
rule:tone.clause:-|indirect 17 -11 -12\n\
rule:attitude.owner:+|in 3 16 -24\n\
via:pair|in -8 29 -26\n\
near:left:at -17 -17 28\n\
rule:idiom.near:+|other -44 52 -14\n\
clause:subject:that|that 5 4 -10\n\
link:subject(attitude-)| 12 -13 -1\n\
left:10 -1 -3 2\n\
near:right:) 33 -19 -17\n\
gov:owner:sanction 15 -30 10\n\
rule:obligation.subject:-|other -13 -27 36\n\
near:right:call 14 11 -31\n\
near:left:'s 7 4 -15\n\
rule:attitude.owner:-|other 6 -25 13\n\
role:subject|free|out 6 -4 -7\n\
rule:tone.sentence:+|own 3 3 -12\n\
rule:obligation.subject:-|in -2 -26 25\n\
rule:tone.near:-|direct 10 -4 -10\n\
link:complement(plain)|to -7 21 -22\n\
rival:other|false|true|true 8 -25 11\n\
verb:object:obligation|present 17 -35 14\n\
near:right:no 7 -34 21\n\
rule:tone.clause:-|in -11 5 2\n\
link:object(attitude-)| 22 -16 -10\n\
verb:complement:grow+ 6 11 -21\n\
rule:tone.sentence:-|mixed 4 -17 8\n\
role:partner|other|in -17 24 -14\n\
rule:attitude.agent:-|free 14 -4 -15\n\
via:polity|in 14 0 -17\n\
clause:complement:that| -18 0 12\n\
rule:evaluation.copula:-|other 27 -27 -5\n\
gov:owner:people -1 39 -42\n\
next:right:nuclear 25 4 -31\n\
clause:clause:to|to 8 0 -11\n\
role:topic|free|in 20 -12 -13\n\
verb:subject:demand -3 -19 15\n\
rule:bond.partner:+|out 10 -16 4\n\
near:right:do -13 19 -14\n\
near:right:in -5 -6 9\n\
near:right:people -3 34 -35\n\
rule:attitude.owner:+|agent:holder -19 30 -18\n\
role:patient|own|in 10 30 -41\n\
rule:attitude.agent:-|narration 17 -6 -16\n\
gov:subject:keep -39 44 -13\n\
rule:effect.owner-patient:-|agent:other 9 14 -29\n\
verb:object:volition|none -8 17 -13\n\
verb:object:plain 6 0 -7\n\
path:subject(plain)>clause(plain)|in 12 -10 -7\n\
path:modifier(plain)>subject(plain)|in 21 -19 -10\n\
near:right:who -23 22 -5\n\
rule:effect.agent:-|direct -21 -1 18\n\
verb:clause:attempt 3 -15 5\n\
verb:attribute:plain 12 -8 -7\n\
role:partner|free|in 28 -8 -26\n\
rivals:0|own 8 19 -30\n\
near:right:say -5 10 -11\n\
near:right:or 34 -16 -23\n\
clause:subject:ing|in -8 31 -27\n\
near:left:on 5 -11 2\n\
near:right:at -14 22 -13\n\
gov:complement:say -19 25 -11\n\
near:right:country -22 -1 20\n\
near:right:nuclear 6 9 -19\n\
link:owner(effect-)|'s 0 13 -22\n\
path:owner(plain)|out 37 -17 -24\n\
clause:subject:relative|that 10 -21 7\n\
path:subject(plain)|out 6 -6 -2\n\
next:right:sanction 29 -23 -11\n\
rule:effect.patient:-|agent:holder 10 -32 20\n\
rule:evaluation.verb:+|in -26 30 -8\n\
near:left:say -11 -2 10\n\
near:left:his 25 -5 -24\n\
verb:subject:ability|none -10 37 -28\n\
rule:demand.object:-|in -1 10 -12\n\
near:right:over -28 4 17\n\
rule:demand.object:-|indirect 3 -15 8\n\
rule:effect.agent:+|narration -2 -19 17\n\
near:right:support 10 -28 14\n\
rule:tone.sentence:+|direct 6 -7 0\n\
verb:subject:volition|none 8 -13 5\n\
clause:clause:conditional|if 30 -26 -8\n\
gov:subject:have -6 -12 16\n\
rule:evaluation.modifier:-|narration -42 1 37\n\
near:right:which -20 12 4\n\
link:subject(effect+)| 11 -11 -6\n\
rule:evaluation.noun:+|other 5 -25 18\n\
next:right:to -13 10 1\n\
rule:attitude.self:-|indirect -14 -12 21\n\
rule:effect.agent:+|direct -20 -6 20\n\
rule:demand.object:-|direct 8 9 -20\n\
rule:tone.near:+|direct 4 3 -8\n\
rule:effect.noun-patient:-|indirect -24 5 13\n\
link:complement(plain)|by -14 -12 23\n\
near:left:year -31 -6 29\n\
link:complement(plain)|for -5 -20 23\n\
near:left:from 3 -14 7\n\
rule:evaluation.verb:-|in -1 -24 21\n\
verb:complement:volition|none -8 18 -15\n\
near:right:by -5 17 -17\n\
rule:tone.sentence:+|in -5 2 1\n\
rule:effect.agent:-|indirect 17 -8 -14\n\
path:subject(cause)|out 8 -19 4\n\
rule:bond.partner:+|other -15 14 -3\n\
rule:attitude.agent:-|other 8 9 -23\n\
rule:attitude.self:+|indirect -7 23 -22\n\
gov:subject:withdraw -29 -12 40\n\
rule:evaluation.modifier:-|act 42 -9 -35\n\
verb:subject:receive! -14 -18 25\n\
rule:evaluation.copula:-|in -1 -19 15\n\
clause:clause:ing| -9 12 -7\n\
rule:attitude.noun:-|other -6 -30 30\n\
path:subject(attitude+)>clause(plain)|in 32 -15 -20\n\
rule:demand.object:-|other -8 14 -8\n\
rule:tone.near:+|indirect -8 0 4\n\
gov:object:take 3 -27 17\n\
verb:complement:effect- -3 11 -13\n\
near:left:if 2 -21 12\n\
rule:effect.owner-patient:-|in 0 13 -17\n\
clause:complement:that|that -11 4 2\n\
rule:effect.owner:-|out 4 -14 2\n\
role:complement|free|in 5 3 -11\n\
link:owner(evaluation+)|'s -6 19 -16\n\
verb:complement:attitude+ -15 7 2\n\
rule:attitude.owner:-|agent:holder|other|indirect -22 -13 29\n\
near:right:he -10 -15 19\n\
near:left:their 22 -16 -14\n\
verb:clause:possibility|present 18 -12 -10\n\
gov:owner:country 14 -25 8\n\
verb:clause:obligation|present -3 -23 19\n\
verb:complement:none!|present 4 -21 10\n\
rule:tone.near:-|indirect 7 -7 -2\n\
verb:clause:ability|present 24 -15 -13\n\
clause:subject:participle| 3 3 -14\n\
verb:clause:plain! 13 -4 -15\n\
rival:other|true|true|true -24 21 -4\n\
next:left:, -2 -8 6\n\
near:right:under -8 26 -24\n\
rule:effect.agent:+|other -1 -16 10\n\
rule:demand.object:-|own 21 -18 -9\n\
rule:idiom.near:-|other -19 -18 32\n\
near:right:two 26 -2 -29\n\
rule:effect.noun-patient:-|out 15 -11 -8\n\
rule:effect.noun-patient:-|own 16 8 -28\n\
rule:tone.clause:+|narration -11 3 3\n\
near:right:our -31 4 21\n\
near:right:it 12 -6 -14\n\
path:owner(plain)>subject(plain)|out -18 -3 15\n\
link:subject(cause)| -4 -8 10\n\
near:left:ask 31 -17 -20\n\
near:left:would 11 3 -22\n\
verb:clause:attitude+ 5 -13 2\n\
next:left:after 27 -23 -7\n\
rule:attitude.owner:-|agent:holder -18 -2 15\n\
near:right:state 25 -17 -12\n\
rule:effect.agent:-|act 16 8 -29\n\
rule:effect.agent:+|own 13 0 -20\n\
path:complement(plain)|in 4 -11 1\n\
rule:effect.patient:-|other -4 -20 17\n\
next:right:country -14 -16 25\n\
near:right:party -13 -24 33\n\
rule:evaluation.noun:-|free -35 -7 36\n\
verb:object:receive 10 -2 -13\n\
clause:clause:participle| 19 -10 -15\n\
near:left:make -22 16 1\n\
near:left:up -18 -19 31\n\
link:subject(demand)| -9 -13 16\n\
rule:attitude.owner:-|indirect -12 -9 17\n\
role:complement|other|in -7 9 -3\n\
near:right:relation 31 -25 -11\n\
rule:effect.owner-patient:+|agent:holder -26 11 9\n\
link:owner(attitude-)|'s 10 16 -33\n\
next:left:from 10 -17 1\n\
mode:mixed|side:free -14 2 6\n\
next:left:the -7 3 -1\n\
rule:attitude.noun:-|free 16 4 -26\n\
link:complement(plain)|between 9 8 -21\n\
verb:complement:plain 4 -2 -1\n\
verb:complement:none|past 1 -5 1\n\
rule:attitude.self:+|other -15 22 -13\n\
rule:effect.owner-patient:-|other -9 -17 19\n\
rule:effect.owner:-|other 5 -13 0\n\
near:right:she -31 30 -7\n\
link:partner(bond+)|with 6 -16 7\n\
path:complement(plain)>clause(plain)|in -17 -8 17\n\
rule:grow.agent:+|indirect -22 32 -13\n\
near:right:for -2 7 -10\n\
verb:complement:break- -1 -22 15\n\
rule:evaluation.verb:-|narration -29 1 23\n\
rule:effect.patient:-|indirect -12 -14 21\n\
verb:object:attitude- -3 -10 10\n\
near:left:who 21 -13 -14\n\
rule:attitude.agent:+|in -5 -10 14\n\
rule:attitude.noun:+|indirect -33 24 2\n\
rule:idiom.near:+|in -6 26 -24\n\
near:right:tell 13 -23 5\n\
next:right:and -6 3 1\n\
rule:idiom.sentence:-|out -27 6 15\n\
gov:complement:hold 28 -1 -30\n\
gov:subject:show -33 27 2\n\
rule:attitude.patient:+|in 10 16 -31\n\
verb:complement:attitude- 1 6 -12\n\
rule:effect.patient:-|free 10 6 -20\n\
rule:evaluation.copula:+|free -17 16 -6\n\
clause:subject:ing|by -12 -17 26\n\
rule:effect.owner:+|indirect 24 -12 -16\n\
role:topic|free|out -2 7 -11\n\
clause:subject:relative|which -3 10 -13\n\
path:owner(plain)>subject(plain)|in -18 7 5\n\
verb:complement:effect+ 11 -3 -13\n\
next:left:its -1 -19 16\n\
rule:tone.clause:+|own -1 10 -15\n\
next:left:between 20 -12 -13\n\
next:right:that -20 3 11\n\
rule:evaluation.noun:+|out -19 -2 15\n\
rule:evaluation.modifier:-|free -17 -10 23\n\
link:complement(plain)|with 3 7 -14\n\
link:owner(bond+)|name 24 -3 -22\n\
link:complement(grow+)|with -14 30 -22\n\
rule:obligation.subject:-|indirect -19 -16 30\n\
rule:evaluation.noun:-|narration -44 -5 46\n\
gov:partner:talk 2 -28 19\n\
near:left:over 13 5 -25\n\
next:right:people 13 15 -32\n\
near:left:do 9 3 -18\n\
gov:subject:use -27 5 16\n\
near:left:war 31 -10 -23\n\
rule:attitude.self:-|in -15 3 6\n\
rule:tone.clause:-|act -3 -19 14\n\
verb:subject:grow+ 1 -10 9\n\
next:right:say 11 -11 -5\n\
verb:clause:none!|past 11 5 -22\n\
path:complement(effect-)|out -14 -13 22\n\
verb:attribute:none|present 8 -12 1\n\
verb:subject:ability|present -3 13 -16\n\
near:left:call -18 4 8\n\
role:owner|own|out 17 -17 -6\n\
verb:clause:future|present 15 -11 -9\n\
near:left:include 19 -24 0\n\
verb:object:effect+ 5 4 -12\n\
rule:effect.owner-patient:-|free 15 1 -21\n\
link:owner(plain)|demonym -7 -2 4\n\
near:left:but -5 -15 15\n\
near:left:however -31 -6 31\n\
rule:effect.noun-patient:-|other -13 7 -1\n\
link:object(cause)| 4 -16 6\n\
rule:effect.event-patient:-|other -25 7 12\n\
rule:inability.subject:-|in 5 -26 18\n\
rule:attitude.self:-|other -3 -17 14\n\
gov:subject:win 33 -20 -17\n\
gov:subject:fail -12 -18 26\n\
clause:object:ing| -11 -6 11\n\
near:right:ally 2 -25 19\n\
near:left:visit 29 -12 -20\n\
link:complement(cause)|to -25 20 -1\n\
link:topic(plain)|of -6 14 -15\n\
gov:complement:make 2 15 -22\n\
near:left:agreement 0 -23 15\n\
near:left:both 17 -6 -16\n\
rule:tone.sentence:+|mixed 5 3 -11\n\
clause:subject:that| 1 -7 1\n\
rule:attitude.owner:+|indirect -11 17 -13\n\
rule:effect.agent:-|mixed -9 -23 27\n\
rule:evaluation.modifier:-|direct -25 7 12\n\
near:left:talk 16 -20 -1\n\
near:left:after 9 -16 1\n\
next:left:to -9 3 -1\n\
path:subject(grow+)|out 2 13 -18\n\
rule:tone.clause:+|other -9 1 5\n\
rule:demand.object:-|out 14 -13 -4\n\
near:left:good -31 -8 33\n\
verb:object:none!|past 24 -20 -10\n\
mode:direct|side:own -7 6 -3\n\
path:subject(demand)|in -29 3 20\n\
near:right:( 11 1 -16\n\
clause:clause:relative|who -19 1 10\n\
rule:evaluation.copula:+|narration -23 12 5\n\
next:left:which 13 -24 5\n\
rule:attitude.noun:-|narration 25 1 -30\n\
clause:clause:relative|which 9 -19 5\n\
rule:evaluation.verb:-|free -15 -9 18\n\
clause:object:relative|who 8 3 -16\n\
path:owner(plain)>object(plain)|out 7 -21 6\n\
gov:subject:reach 1 21 -27\n\
link:subject(grow+)| -3 9 -10\n\
gov:subject:support 12 -25 9\n\
near:right:make -16 7 6\n\
next:right:. -6 3 -3\n\
rule:tone.sentence:-|indirect 0 -5 1\n\
rule:effect.owner-patient:-|agent:holder -18 -12 22\n\
near:left:out -22 1 15\n\
rule:tone.clause:-|out -7 -1 4\n\
gov:owner:side -28 10 11\n\
path:subject(effect+)|out 18 -18 -6\n\
outside|mode:mixed 13 -15 -7\n\
near:left:any -3 19 -21\n\
verb:clause:evaluation- 13 -15 -6\n\
path:subject(plain)>clause(plain)>clause(plain)|in -14 -12 19\n\
rule:effect.patient:-|out -4 -18 14\n\
near:left:stand -18 36 -21\n\
gov:subject:know -26 -3 21\n\
link:partner(plain)|with 5 4 -16\n\
path:complement(grow+)|out -26 18 1\n\
gov:object:call -11 25 -19\n\
path:complement(effect-)|in 8 -27 14\n\
gov:subject:play -34 -5 36\n\
verb:complement:receive 12 -7 -11\n\
link:attribute(plain)| -15 10 2\n\
rule:attitude.self:-|out -14 -11 21\n\
near:left:lead 8 -25 13\n\
clause:object:ing|by 2 16 -26\n\
next:right:add 19 0 -24\n\
rule:effect.owner:+|free 9 -18 3\n\
rule:cause.event-patient:-|agent:holder -15 -14 25\n\
verb:clause:effect+ -10 4 5\n\
link:owner(attitude+)|'s -4 13 -16\n\
link:complement(plain)|in 10 -13 -5\n\
near:right:play -34 4 27\n\
gov:object:thank -2 29 -27\n\
rule:will.subject:+|in 21 -20 -3\n\
near:right:' -7 -16 19\n\
verb:object:effect-! 11 13 -29\n\
gov:owner:policy -12 -12 20\n\
next:left:both 7 5 -18\n\
path:owner(plain)>object(attitude+)|in -28 32 -10\n\
path:object(attitude-)|in 7 -17 6\n\
rule:evaluation.modifier:-|indirect 9 -23 11\n\
near:left:three -12 -18 26\n\
near:left:attack 16 2 -23\n\
rule:effect.owner:+|direct -26 0 21\n\
verb:object:reverse -5 21 -22\n\
rule:evaluation.modifier:+|in 3 -14 4\n\
verb:subject:future!|present -19 9 6\n\
verb:attribute:none|past -12 4 3\n\
near:right:missile -23 4 16\n\
rule:cause.event-patient:-|other -10 -15 21\n\
clause:complement:relative|which 6 0 -14\n\
clause:attribute:main| -8 9 -6\n\
path:complement(attitude-)|out 2 8 -18\n\
rule:grow.agent:+|in 22 -16 -10\n\
rule:tone.clause:-|mixed -14 -6 16\n\
rule:effect.patient:+|out 11 1 -18\n\
rule:attitude.agent:+|free 7 -3 -9\n\
gov:subject:agree -21 23 -7\n\
next:right:with 4 11 -20\n\
link:object(demand)| -14 -12 18\n\
rule:attitude.self:+|free -3 15 -17\n\
path:subject(receive)|out -14 -2 8\n\
verb:complement:ability|present 20 -7 -19\n\
near:right:should -18 11 0\n\
rule:demand.object:-|agent:holder|other|indirect -11 18 -12\n\
via:pair|out 5 1 -15\n\
rule:tone.clause:+|out -7 7 -5\n\
rule:attitude.self:-|act -31 -6 34\n\
rule:tone.near:+|mixed 7 -12 -1\n\
rule:tone.sentence:+|act 8 -10 -5\n\
near:right:since 22 -15 -12\n\
clause:object:relative| -14 18 -9\n\
rule:attitude.self:-|direct 13 7 -26\n\
rule:effect.patient:+|agent:other 8 -17 4\n\
rule:effect.owner-patient:+|in 5 -13 2\n\
rule:attitude.owner:+|other 1 10 -16\n\
rule:effect.patient:+|act 12 7 -23\n\
rule:effect.agent:-|narration 4 -10 0\n\
gov:complement:speak 17 2 -26\n\
verb:object:ability|present 19 -10 -14\n\
link:owner(plain)|of -8 0 4\n\
link:subject(evaluation-)| 2 -14 8\n\
rule:evaluation.noun:+|own -17 21 -7\n\
link:topic(plain)|in 2 -11 5\n\
rule:attitude.owner:-|agent:other 16 -3 -18\n\
verb:subject:effect-! -21 0 17\n\
role:topic|own|in 16 -15 -7\n\
near:right:talk 9 -21 8\n\
near:right:all -8 -18 20\n\
gov:subject:impose -6 -21 25\n\
rule:evaluation.noun:+|in 5 -11 3\n\
near:left:an -16 5 5\n\
rule:demand.object:-|agent:holder|free|indirect -16 -10 20\n\
gov:object:describe -29 19 4\n\
link:owner(friend+)|'s 5 -23 14\n\
link:owner(evaluation+)|name 2 -30 26\n\
near:left:about 14 -15 -3\n\
near:left:keep -15 29 -19\n\
rule:effect.owner:+|narration 16 -22 3\n\
clause:complement:ing|for 25 -9 -19\n\
next:left:as 14 -6 -15\n\
rule:attitude.agent:-|in -6 11 -10\n\
near:left:- 5 -4 -9\n\
near:right:they 7 -16 2\n\
link:topic(plain)|for 8 3 -18\n\
near:right:an 13 -6 -13\n\
gov:subject:try -19 9 5\n\
rule:attitude.agent:+|other -12 12 -3\n\
rule:effect.agent:+|act 22 -9 -17\n\
rule:idiom.sentence:-|narration -29 2 22\n\
near:left:campaign -23 17 -1\n\
near:right:win 27 -18 -11\n\
link:patient(plain)|against 19 -8 -16\n\
link:complement(effect+)|with -2 19 -22\n\
rule:cause.agent:-|free -24 1 19\n\
link:owner(attempt)|'s -23 -4 22\n\
near:right:also 7 -1 -11\n\
rule:evaluation.verb:-|other 15 -19 1\n\
next:right:do -7 14 -11\n\
rule:grow.agent:+|own 28 -28 -2\n\
next:right:in 0 2 -8\n\
link:object(effect-)| -13 5 3\n\
verb:clause:cause -4 -8 7\n\
near:left:people 3 13 -21\n\
near:right:on 2 -1 -5\n\
near:left:meeting -21 16 -1\n\
near:left:whether 26 -24 -5\n\
rule:obligation.subject:-|free -11 -10 18\n\
link:complement(plain)|on 9 -14 -1\n\
near:right:after -1 11 -17\n\
path:subject(plain)>clause(plain)|out -9 -2 5\n\
rule:attitude.agent:+|direct -7 13 -9\n\
next:left:and 0 -6 2\n\
next:right:? 25 -18 -11\n\
near:left:accord 15 -24 6\n\
link:topic(plain)|on 21 -18 -8\n\
rule:evaluation.verb:-|indirect 0 -19 13\n\
rule:evaluation.copula:+|indirect -9 15 -12\n\
rule:effect.owner-patient:-|own 6 11 -21\n\
verb:subject:none!|past -12 10 -6\n\
near:right:authority -19 -11 27\n\
path:complement(receive)|in -24 3 15\n\
near:left:continue -21 21 -4\n\
near:right:towards -25 -11 33\n\
rule:friend.copula:+|in 18 -13 -9\n\
verb:complement:none!|past 4 4 -19\n\
link:complement(cause)|by -25 -6 25\n\
near:right:time 22 -3 -24\n\
near:right:any -19 15 -3\n\
path:owner(plain)>object(attitude-)|in -11 -20 29\n\
path:subject(effect-)>clause(plain)|in 4 10 -18\n\
gov:subject:want 16 -18 -2\n\
near:left:new -22 7 9\n\
rival:other|true|true|false -10 -2 8\n\
gov:owner:nation -15 28 -17\n\
near:left:cooperation -18 21 -8\n\
near:left:despite -27 -2 23\n\
path:object(plain)|out 1 4 -13\n\
near:right:administration -28 -4 27\n\
near:left:— 8 6 -19\n\
verb:object:evaluation+ 17 -24 2\n\
near:left:those -17 -17 29\n\
path:complement(cause)|in -16 16 -5\n\
near:left:announce 21 -23 -2\n\
near:left:relation 12 3 -18\n\
near:right:share 26 -5 -25\n\
next:right:against -27 22 -2\n\
path:complement(attitude+)|out 12 3 -21\n\
gov:owner:power 6 -28 20\n\
role:subject|own|out -7 -5 4\n\
gov:object:make 11 -15 -1\n\
rule:effect.owner-patient:-|out 8 -15 0\n\
gov:object:support 6 -20 8\n\
rule:attitude.noun:+|direct 20 -28 3\n\
next:left:their 19 -24 3\n\
near:left:take -17 -1 13\n\
role:complement|free|out 0 -4 0\n\
link:topic(plain)|from -14 1 6\n\
rule:attitude.agent:-|indirect 2 -11 5\n\
gov:subject:tell -16 -3 12\n\
rule:idiom.near:-|out -11 -15 23\n\
rule:effect.owner-patient:-|agent:holder|other|act -14 -13 24\n\
rule:evaluation.copula:-|own -24 3 16\n\
rule:evaluation.copula:+|act 24 -9 -17\n\
near:left:two 6 -1 -10\n\
gov:complement:have -14 3 5\n\
near:right:regime -7 -25 31\n\
near:right:continue -8 -11 16\n\
role:patient|free|in 18 -9 -15\n\
near:left:time -13 20 -12\n\
near:right:nation -17 23 -10\n\
rule:reverse.patient:+|other -17 27 -15\n\
role:object|other|in -7 2 1\n\
near:right:come -1 9 -17\n\
next:right:continue -19 -11 26\n\
rule:evaluation.noun:-|in -4 -21 21\n\
gov:complement:stand -12 27 -18\n\
near:left:such -19 4 11\n\
near:right:first 14 -21 3\n\
gov:patient:sanction 9 -2 -12\n\
near:right:only -21 12 2\n\
link:partner(plain)|between 17 -14 -8\n\
mode:direct|side:free -3 4 -1\n\
next:right:who -9 -17 21\n\
rule:effect.patient:+|agent:holder -11 17 -14\n\
near:right:point 25 -2 -26\n\
next:right:authority -27 -6 30\n\
next:right:- 14 -11 -7\n\
near:right:accord 19 1 -23\n\
near:right:what 12 5 -21\n\
rule:effect.patient:-|act 10 -18 2\n\
verb:clause:none!|present 1 2 -9\n\
next:left:against 1 -9 5\n\
gov:subject:_N_ -22 15 2\n\
rule:reverse.agent:+|in -20 20 -2\n\
near:left:regard 9 11 -25\n\
near:right:agree -2 19 -20\n\
next:left:foreign 19 -3 -22\n\
gov:partner:deal 20 -15 -9\n\
path:owner(plain)>complement(plain)|out -10 1 -1\n\
near:left:thank 7 15 -23\n\
rule:evaluation.noun:+|indirect -14 -3 11\n\
rule:attitude.agent:+|own 13 -13 -7\n\
near:right:be 2 -1 -3\n\
near:right:take 0 -12 6\n\
rivals:3|own 14 -15 -7\n\
near:right:$ 29 -7 -26\n\
near:left:support -15 -1 10\n\
gov:subject:move 15 9 -28\n\
near:left:believe -21 22 -8\n\
near:left:nuclear 1 -12 5\n\
gov:owner:part 13 6 -24\n\
next:right:nation -16 26 -13\n\
link:complement(effect-)|on 4 -17 9\n\
near:left:terrorist 8 18 -30\n\
next:right:from 1 7 -15\n\
clause:subject:adverbial|when -4 -15 14\n\
near:left:its 6 -8 -2\n\
gov:subject:work 12 -20 2\n\
near:right:own 3 -16 8\n\
rule:attitude.self:-|agent:other 15 -15 -8\n\
clause:subject:ing|of 3 -12 5\n\
gov:subject:change 5 -26 18\n\
gov:subject:discuss 19 0 -21\n\
near:right:whose -14 25 -19\n\
rule:effect.owner-patient:-|act 13 -18 0\n\
rule:attitude.owner:-|own -22 23 -5\n\
path:subject(attitude+)|out 6 -3 -10\n\
near:right:unilaterally -34 -4 35\n\
near:left:not 3 -1 -9\n\
near:right:from -1 3 -8\n\
near:left:one 13 -16 -2\n\
near:right:every -27 21 0\n\
form:people -9 3 1\n\
rule:idiom.near:+|out -26 29 -8\n\
rule:cause.event-patient:-|agent:other 7 8 -19\n\
link:partner(bond+)|between 7 -12 1\n\
near:right:of 3 -4 -2\n\
near:left:issue 11 -20 5\n\
gov:subject:return 6 -20 12\n\
rule:obligation.subject:-|own 17 -1 -19\n\
rule:effect.owner:-|direct 5 -12 1\n\
rule:grow.partner:+|other -11 16 -8\n\
near:right:express 25 -10 -17\n\
near:left:before 19 -5 -21\n\
rule:evaluation.noun:+|direct -3 -13 13\n\
gov:subject:thank 26 -15 -13\n\
gov:subject:call 10 -1 -14\n\
gov:object:accuse -9 -13 19\n\
rule:evaluation.verb:+|own -24 27 -5\n\
near:left:change 21 -3 -23\n\
near:left:which 11 -6 -10\n\
verb:complement:future!|present -21 7 6\n\
verb:object:evaluation- 12 -20 5\n\
link:patient(effect-)|on -10 3 2\n\
gov:subject:expect 25 -12 -16\n\
near:right:claim -4 -19 20\n\
near:left:negotiation 3 -21 13\n\
near:right:us -26 2 16\n\
verb:object:future|present 3 -10 -1\n\
clause:attribute:that|that -15 13 -3\n\
near:left:under 15 -17 -5\n\
next:right:by 6 8 -19\n\
gov:partner:cooperation -9 18 -16\n\
near:left:behind -14 30 -20\n\
rule:grow.partner:+|agent:holder -16 20 -7\n\
near:left:hand -27 0 21\n\
path:complement(break-)|in -22 0 17\n\
verb:object:future!|present -18 -3 16\n\
link:object(attitude+)| 3 -9 -3\n\
near:right:plan 4 -19 12\n\
gov:object:welcome -24 32 -10\n\
near:left:add -18 -1 12\n\
gov:subject:note 9 5 -19\n\
rule:effect.owner-patient:+|act -6 20 -19\n\
link:complement(cause)|for 13 13 -29\n\
near:right:know -20 4 8\n\
rule:reverse.patient:+|in -7 21 -19\n\
clause:clause:to|on -26 13 7\n\
gov:complement:be -6 4 0\n\
rule:demand.object:-|mixed -13 1 9\n\
path:subject(plain)>clause(attempt)|in -10 -17 21\n\
gov:partner:relation 11 0 -15\n\
rule:will.subject:+|other -20 17 1\n\
next:left:a -3 -12 7\n\
near:right:now 2 -20 14\n\
clause:object:relative|that 2 -11 3\n\
verb:clause:volition|none 6 -10 1\n\
near:right:keep -11 21 -16\n\
near:right:during 13 0 -20\n\
rule:evaluation.modifier:-|out 7 -13 2\n\
rule:idiom.near:-|in -10 -9 14\n\
near:left:how 4 -22 15\n\
rule:evaluation.copula:+|direct -3 8 -11\n\
near:left:when 5 2 -13\n\
near:right:withdraw -7 -15 20\n\
gov:subject:accuse 19 -5 -17\n\
clause:clause:adverbial|while -17 -1 13\n\
clause:complement:ing| -7 1 -1\n\
verb:subject:ability!|none -15 -13 26\n\
rule:evaluation.noun:+|free 0 -11 7\n\
role:attribute|free|out -16 2 7\n\
rule:idiom.clause:-|other -21 -10 27\n\
near:right:we -17 8 3\n\
gov:owner:effort -20 -4 22\n\
link:object(effect+)| 5 0 -11\n\
link:partner(bond+)|- 19 -2 -19\n\
role:topic|other|out 0 0 -8\n\
gov:patient:policy 18 6 -28\n\
next:right:which -18 -11 27\n\
path:subject(attitude+)|in -2 -12 11\n\
near:right:recent -26 1 20\n\
rule:bond.partner:+|act 1 -11 7\n\
near:right:interest 15 -18 -2\n\
near:left:see 3 11 -19\n\
path:subject(effect+)|in -1 11 -14\n\
clause:complement:ing|of 18 -8 -15\n\
near:right:could 1 10 -14\n\
rule:reverse.agent:+|out 19 -10 -11\n\
rule:evaluation.modifier:+|direct 9 -1 -14\n\
near:right:effort 1 -18 15\n\
near:left:ally 7 -23 12\n\
near:right:lead -4 -17 18\n\
link:subject(attempt)| -8 0 5\n\
rule:demand.object:-|agent:other -8 -2 6\n\
clause:subject:relative|who 9 -5 -10\n\
near:right:government -12 -3 11\n\
path:topic(plain)>subject(plain)|out 16 -8 -12\n\
path:object(effect-)|out 15 -18 -1\n\
near:right:try -16 -1 12\n\
near:right:power -8 -15 17\n\
path:complement(attitude-)|in 2 -17 9\n\
near:left:month 11 5 -22\n\
rule:evaluation.copula:-|free 8 -10 -1\n\
near:left:what -14 -5 12\n\
rule:attitude.owner:-|direct 6 8 -20\n\
rule:effect.owner-patient:+|own -17 18 -7\n\
gov:subject:express 22 -14 -11\n\
near:right:reach 2 16 -21\n\
path:complement(receive)|out 8 -3 -13\n\
near:left:some 9 -15 1\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 14 -14 -6\n\
near:left:: -11 5 0\n\
rule:attitude.noun:+|narration 20 -24 2\n\
path:owner(plain)>object(effect-)|out -17 -10 23\n\
near:right:side -11 -10 16\n\
next:left:over 20 -9 -16\n\
near:left:move 1 15 -20\n\
near:right:never -19 20 -7\n\
path:subject(grow+)|in -15 -4 14\n\
near:left:than -2 -15 10\n\
near:right:give -17 9 3\n\
gov:complement:express -25 14 6\n\
next:left:do 23 -8 -19\n\
near:right:– 10 -17 3\n\
clause:subject:ing|on -7 -20 24\n\
next:left:( -17 4 10\n\
rule:reverse.patient:+|indirect -19 23 -8\n\
near:left:most 12 3 -20\n\
near:right:report 7 9 -21\n\
near:left:describe -24 10 9\n\
near:right:his 5 1 -10\n\
near:right:foreign 11 -14 -1\n\
clause:clause:relative| 7 1 -13\n\
near:right:up -7 -16 16\n\
gov:subject:put -17 9 2\n\
rule:effect.agent:+|mixed -19 7 7\n\
near:right:official -18 3 11\n\
rule:evaluation.copula:+|out 4 0 -11\n\
gov:subject:reject 21 -6 -18\n\
near:right:about 6 -11 -1\n\
clause:object:conditional|if 7 -16 6\n\
near:left:hope -22 -8 26\n\
verb:clause:receive -7 -2 5\n\
near:right:always -15 23 -11\n\
rule:evaluation.modifier:-|in 0 -11 7\n\
near:right:vote 2 11 -19\n\
rule:obligation.subject:-|direct 12 -4 -11\n\
path:subject(plain)>clause(attitude-)|in -12 -11 20\n\
link:modifier(effect-)| 12 -3 -16\n\
path:owner(plain)>complement(attitude+)|in 25 -17 -12\n\
rule:effect.owner-patient:+|agent:other -13 -3 12\n\
rule:idiom.sentence:-|free 0 -15 10\n\
next:right:must -12 -11 19\n\
near:right:there 10 4 -20\n\
gov:subject:state 6 12 -22\n\
rule:evaluation.copula:-|out 2 -11 5\n\
rule:attitude.self:+|direct -16 -2 12\n\
rule:attitude.self:-|free -3 -12 8\n\
rule:demand.object:-|agent:other|other|indirect -13 -7 17\n\
rule:effect.agent:-|other 4 -7 -1\n\
gov:complement:call -13 -1 8\n\
rule:effect.owner-patient:+|free 6 -14 1\n\
next:right:at -19 16 -3\n\
path:owner(plain)>object(plain)|in 6 -1 -12\n\
next:right:, -3 2 -1\n\
clause:complement:relative|that 10 -8 -7\n\
near:left:know 15 -2 -19\n\
next:left:'s -11 5 -1\n\
near:right:carry 5 13 -24\n\
rule:effect.owner-patient:+|out -7 14 -12\n\
verb:complement:none!|none 8 -13 -1\n\
clause:subject:that|whether 21 -20 -4\n\
rule:evaluation.modifier-patient:+|other 20 3 -26\n\
near:left:then -14 -9 20\n\
gov:complement:continue 4 13 -21\n\
rule:effect.owner:-|indirect -8 3 -2\n\
link:subject(break-)| 5 0 -10\n\
near:left:, -1 -2 0\n\
rule:cause.event-patient:-|in -2 -12 10\n\
gov:complement:lead 17 -19 -1\n\
near:left:former 12 -16 1\n\
next:right:_N_ -1 6 -10\n\
verb:clause:receive! 12 -3 -13\n\
path:owner(plain)>topic(plain)>complement(plain)|out 18 -16 -6\n\
next:right:_P_ 6 -17 8\n\
gov:complement:sign 14 -20 0\n\
verb:object:break- -12 -8 13\n\
gov:subject:provide -14 -9 18\n\
link:owner(evaluation+)|of -19 13 2\n\
rule:evaluation.modifier:+|free -1 -9 6\n\
clause:subject:adverbial|after -3 -13 11\n\
rule:effect.patient:+|free 1 7 -12\n\
path:object(cause)|in -16 1 9\n\
gov:subject:see 13 -17 -1\n\
near:left:as 4 -6 -3\n\
rule:demand.object:-|narration 16 -5 -13\n\
near:left:use 16 -2 -19\n\
rule:effect.patient:-|agent:holder|other|indirect -12 -15 26\n\
near:right:member 10 5 -20\n\
rule:idiom.clause:-|in -21 -4 21\n\
gov:subject:create -18 -8 21\n\
rule:evaluation.verb:-|act 26 -5 -23\n\
near:left:could 18 -2 -20\n\
near:right:clear 20 -12 -13\n\
near:left:own 23 -19 -7\n\
rule:effect.owner-patient:+|direct 11 -14 -1\n\
rule:attitude.self:-|agent:holder|other|act -30 -2 28\n\
near:right:impose 14 -18 2\n\
near:right:even -17 -2 14\n\
near:left:same -20 8 6\n\
clause:complement:relative|who 4 -2 -11\n\
link:topic(plain)|to -8 -8 8\n\
verb:subject:cause! 1 -16 10\n\
rule:attitude.noun:-|in -13 5 2\n\
near:right:return 4 -15 7\n\
rule:will.subject:+|own 20 -18 -4\n\
path:object(plain)>clause(plain)|in 9 -14 -2\n\
path:subject(effect+)>clause(plain)|in 13 -14 -5\n\
gov:subject:take 5 -9 -2\n\
near:right:very 15 -2 -19\n\
next:right:( -13 0 11\n\
near:left:' 5 -12 5\n\
link:complement(effect-)|in 12 2 -20\n\
near:left:negotiate 2 -22 15\n\
gov:subject:act -21 17 -1\n\
clause:attribute:relative|who 22 -14 -12\n\
near:left:we -3 13 -14\n\
verb:object:cause! 5 -19 11\n\
near:left:release -3 24 -25\n\
gov:complement:come 15 -9 -11\n\
gov:subject:leave -7 -14 16\n\
rule:effect.owner:+|out 8 -11 -3\n\
near:left:) 8 -11 -1\n\
near:left:trust -2 -31 32\n\
rule:attitude.patient:+|other -4 20 -20\n\
near:left:no -15 2 7\n\
gov:object:receive 23 -22 -5\n\
rule:idiom.clause:-|out -27 1 23\n\
verb:clause:attitude+! -11 22 -17\n\
rule:evaluation.modifier:+|indirect -10 -6 11\n\
near:right:want -1 -12 9\n\
near:left:this -9 -6 9\n\
verb:clause:future!|present -18 14 -2\n\
rule:inability.subject:-|indirect -15 -9 22\n\
near:left:protect 18 0 -21\n\
gov:owner:regime -8 -20 27\n\
rule:effect.owner-patient:-|direct 0 7 -12\n\
gov:subject:lead -3 -16 16\n\
rule:evaluation.modifier:-|own -4 23 -23\n\
right:7 0 0 -1\n\
next:left:but -12 -1 9\n\
near:left:show 16 -17 -2\n\
gov:owner:government -12 1 7\n\
gov:object:keep -1 15 -20\n\
rule:demand.object:-|agent:other|free|direct 20 -9 -15\n\
next:left:what -15 -1 10\n\
gov:subject:consider 18 -20 -1\n\
rule:evaluation.verb:+|narration -18 6 8\n\
near:right:get -18 6 8\n\
next:left:of 1 -4 1\n\
rule:effect.patient:+|agent:holder|other|act -1 16 -19\n\
near:left:or 11 -13 -2\n\
rule:effect.owner:-|free -2 1 -6\n\
rule:attitude.owner:-|agent:side 13 7 -25\n\
rule:attitude.owner:+|out -17 5 6\n\
near:left:clear 10 -21 6\n\
near:left:praise -23 21 -1\n\
rule:effect.patient:-|agent:holder|other|act 18 -10 -10\n\
near:right:welcome 22 -12 -12\n\
rule:evaluation.noun:+|act 18 -10 -11\n\
rule:tone.clause:+|act -2 5 -10\n\
gov:subject:give -14 5 4\n\
rule:evaluation.modifier:+|other 10 -10 -6\n\
path:object(demand)|in -2 -16 12\n\
gov:subject:abandon -17 -8 24\n\
gov:owner:administration -17 -9 21\n\
path:complement(cause)|out 2 -11 3\n\
near:left:now -5 -17 17\n\
rule:effect.event-patient:-|agent:other -17 10 2\n\
clause:complement:conditional|if 15 -17 -3\n\
role:complement|own|out 2 5 -12\n\
rule:effect.event-patient:-|agent:holder -16 -2 13\n\
rule:effect.patient:-|own 3 6 -15\n\
near:left:power 11 -17 1\n\
near:right:credit -23 37 -18\n\
rule:effect.noun-patient:+|other -21 15 0\n\
near:right:\` -4 -3 3\n\
near:left:among 18 -6 -15\n\
gov:subject:pay -19 0 14\n\
near:right:to 3 0 -1\n\
near:right:cooperation 12 3 -18\n\
gov:owner:commitment -9 -7 11\n\
next:right:unilaterally -37 -1 37\n\
rule:attitude.noun:+|other -14 9 -1\n\
path:object(effect+)|out -4 17 -17\n\
near:right:can -9 7 -4\n\
rule:cause.event-patient:+|other -17 8 5\n\
next:right:could 9 0 -14\n\
near:right:most 8 5 -18\n\
near:right:promise -20 -8 22\n\
link:complement(attitude+)|against -29 -2 27\n\
rule:attitude.self:-|own -16 15 -4\n\
near:right:economic -11 14 -9\n\
rule:evaluation.noun:-|indirect 20 -5 -19\n\
rule:effect.copula:-|in 19 -13 -10\n\
near:left:our -16 12 0\n\
rule:effect.patient:+|other -10 -2 8\n\
rule:friend.owner:+|in -11 -6 14\n\
rule:idiom.sentence:-|in -11 -3 10\n\
near:right:show -16 3 8\n\
link:object(break-)| 7 4 -14\n\
near:left:warn -12 -12 21\n\
near:right:must -9 -10 13\n\
link:complement(attitude+)|in 23 -8 -17\n\
near:left:with 1 0 -4\n\
rule:cause.event-patient:+|agent:holder -14 19 -8\n\
rule:effect.noun-patient:-|mixed 11 1 -17\n\
near:right:one -12 11 -9\n\
path:subject(break-)|out 8 -12 -2\n\
link:complement(receive)|with 6 3 -14\n\
gov:owner:withdrawal 10 -15 2\n\
rule:attitude.self:+|out -2 10 -13\n\
rule:evaluation.copula:-|act 18 -5 -15\n\
near:right:think 22 -16 -9\n\
verb:object:attitude-! 17 7 -28\n\
gov:owner:interest 15 -16 -3\n\
gov:subject:fulfill -9 -20 27\n\
rule:grow.partner:+|in 9 0 -12\n\
path:subject(effect+)>clause(plain)|out -17 9 1\n\
rule:evaluation.copula:-|direct 5 -10 0\n\
near:left:bring 19 -7 -15\n\
path:topic(plain)|out 20 -7 -16\n\
near:left:send -20 10 5\n\
near:right:pressure -15 -7 14\n\
near:right:commit 8 12 -23\n\
near:left:you 17 -5 -18\n\
near:left:work -15 6 3\n\
rule:evaluation.noun:-|out -15 -7 17\n\
verb:subject:attempt 3 -6 1\n\
link:subject(receive)| -2 -3 2\n\
near:right:— 16 -7 -12\n\
clause:object:adverbial|after 8 -14 5\n\
near:right:her -13 8 -3\n\
near:right:act -15 19 -8\n\
next:right:regime -9 -18 26\n\
near:left:presidential 7 7 -17\n\
link:owner(plain)|by -3 -13 10\n\
gov:subject:describe 14 -3 -17\n\
gov:subject:welcome 22 -14 -9\n\
gov:object:impose -12 -6 15\n\
link:complement(plain)|against -11 6 -1\n\
near:left:business -9 21 -15\n\
rule:attitude.self:+|agent:other 8 -5 -10\n\
next:left:be -11 2 2\n\
path:owner(plain)>topic(plain)>object(plain)|in 21 -4 -22\n\
near:left:hold 11 -17 2\n\
next:right:withdrawal 18 -10 -10\n\
rule:reverse.patient:+|agent:holder -13 22 -13\n\
near:left:impose 14 -5 -12\n\
near:left:pressure 10 -9 -7\n\
near:right:believe 15 -15 -3\n\
clause:complement:to|to -3 0 1\n\
verb:attribute:none!|present 6 6 -17\n\
near:left:will -1 2 -8\n\
near:right:so -13 14 -6\n\
rule:refusal.subject:-|own 2 15 -17\n\
rule:idiom.near:-|free 9 -14 1\n\
gov:subject:fight -2 19 -21\n\
next:left:urge -17 -10 25\n\
rule:break.partner:-|other -20 2 11\n\
rule:demand.object:-|agent:other|free|indirect -16 9 1\n\
near:right:compliance -22 20 -3\n\
rule:effect.patient:+|agent:side -13 17 -8\n\
near:left:oil 14 -4 -16\n\
gov:subject:condemn 0 14 -19\n\
rule:friend.owner:+|free -17 -1 16\n\
near:left:due -29 12 12\n\
near:right:describe 13 -3 -16\n\
gov:owner:ally 6 -16 7\n\
near:left:result -23 6 14\n\
rule:attitude.noun:+|act -16 20 -9\n\
link:complement(effect-)|against -18 3 9\n\
gov:subject:lift 13 -18 3\n\
rule:effect.patient:+|own 16 -5 -13\n\
rule:attitude.noun:-|own -14 21 -13\n\
rule:idiom.sentence:-|own -16 17 -9\n\
clause:subject:relative|whose -11 18 -14\n\
near:right:agreement 8 -12 -1\n\
near:left:like 4 -15 6\n\
near:left:order -9 -14 20\n\
rule:effect.owner-patient:-|indirect 5 -9 -3\n\
verb:object:ability|none 17 -10 -12\n\
rule:grow.partner:+|direct 17 -9 -11\n\
path:subject(effect-)|in 8 -4 -8\n\
outside|mode:direct 6 -8 -4\n\
link:topic(plain)|such_as -28 19 4\n\
gov:object:continue -2 14 -15\n\
rule:evaluation.copula:-|indirect 0 -10 5\n\
rule:effect.owner-patient:+|other 9 -6 -8\n\
link:complement(receive)|for -25 24 -4\n\
near:right:discuss 3 13 -17\n\
near:right:company 18 -9 -14\n\
gov:complement:_N_ -17 -2 14\n\
near:right:expect 19 -8 -13\n\
near:right:gas 25 -9 -20\n\
near:left:for 1 -4 -1\n\
rule:attitude.noun:-|act -10 -11 16\n\
path:owner(plain)>subject(plain)>clause(plain)|in -5 11 -11\n\
gov:owner:pressure -3 -16 18\n\
gov:object:help -18 8 5\n\
verb:complement:receive! -3 14 -17\n\
gov:owner:presence -26 -5 28\n\
gov:object:say -14 -5 14\n\
verb:complement:plain! -6 -5 5\n\
gov:subject:reduce 8 6 -16\n\
gov:subject:threaten 20 -9 -12\n\
gov:subject:sign 7 -13 1\n\
clause:clause:ing|of 13 -5 -10\n\
gov:complement:vote -19 7 4\n\
gov:object:praise -20 20 -4\n\
near:left:off -24 2 16\n\
gov:subject:become -6 -16 17\n\
clause:attribute:to|to 14 -16 -2\n\
rule:effect.topic-patient:-|other 2 -17 14\n\
gov:subject:find -16 4 6\n\
path:owner(attitude+)>object(plain)|in 14 -25 6\n\
verb:subject:effect+! -12 -5 12\n\
near:left:well 16 -1 -16\n\
next:right:should -11 3 3\n\
near:left:2015 11 -16 0\n\
near:right:thank 19 -9 -10\n\
gov:complement:support -9 -15 20\n\
gov:complement:do -14 4 4\n\
near:left:first -1 11 -14\n\
gov:object:use 17 -5 -15\n\
role:topic|other|in 1 3 -7\n\
near:right:but -6 10 -9\n\
near:right:with 1 -5 0\n\
near:left:foreign 9 -4 -10\n\
clause:attribute:that| -14 13 -4\n\
rule:effect.patient:-|agent:other|free|direct -4 18 -19\n\
clause:subject:adverbial|while -11 5 2\n\
rule:attitude.owner:+|agent:holder|free|indirect -12 19 -11\n\
verb:object:plain! 5 -5 -7\n\
near:right:military -12 -9 17\n\
next:right:call 4 6 -14\n\
next:right:as 3 1 -8\n\
path:object(plain)|in -7 4 -4\n\
verb:complement:future|present 2 -7 -3\n\
near:right:program -9 11 -6\n\
gov:subject:prove -22 24 -7\n\
next:right:side -8 -13 15\n\
gov:owner:right -12 24 -15\n\
rule:idiom.sentence:+|free -14 12 -3\n\
near:right:demand -15 8 1\n\
near:left:word -23 2 12\n\
near:left:accuse -1 -13 11\n\
gov:subject:follow -9 -10 14\n\
rule:evaluation.noun:-|other 12 -14 0\n\
near:left:without -9 17 -11\n\
path:object(demand)|out 16 -12 -9\n\
near:right:create -13 -10 19\n\
gov:object:ask 17 -6 -16\n\
gov:subject:talk -14 -8 19\n\
rule:cause.agent:+|other 17 -14 -6\n\
gov:subject:ask -2 9 -11\n\
path:complement(plain)>clause(plain)|out -8 -5 6\n\
gov:subject:send -11 -9 15\n\
path:complement(grow+)|in 19 -13 -12\n\
near:right:medium -5 -14 16\n\
near:left:close 11 -20 5\n\
rule:grow.partner:+|own 21 -19 -2\n\
rule:bond.state:+|in 15 -10 -9\n\
link:topic(effect-)|in 7 10 -19\n\
near:left:report 13 2 -17\n\
rule:friend.owner:+|other 1 13 -17\n\
near:left:step 14 3 -19\n\
clause:subject:relative| -7 -2 5\n\
next:right:know -9 -14 20\n\
gov:subject:go -4 8 -11\n\
near:right:- -6 2 -1\n\
next:left:because 3 -14 8\n\
gov:owner:demand -17 2 10\n\
verb:subject:obligation|none 16 -12 -7\n\
rule:grow.agent:+|free 10 -9 -4\n\
near:left:stress -22 23 -7\n\
near:left:military -13 -1 9\n\
rule:effect.event-patient:-|in -11 8 -1\n\
gov:owner:behavior -21 -5 24\n\
gov:owner:support 15 -15 -2\n\
clause:subject:relative|what -11 3 3\n\
gov:subject:look 11 -17 2\n\
link:subject(effect-)| -2 2 -4\n\
gov:object:lift 9 7 -20\n\
gov:complement:negotiate 1 -18 13\n\
near:left:limit 15 1 -20\n\
next:left:towards 12 3 -19\n\
gov:partner:negotiation 1 -19 14\n\
verb:subject:ability!|present -9 -10 11\n\
verb:complement:obligation|present 9 -4 -10\n\
path:subject(attitude-)>clause(plain)|in 9 -14 -1\n\
gov:subject:issue 17 -9 -11\n\
near:left:come 14 -10 -8\n\
rule:cause.agent:-|out -11 -6 14\n\
gov:object:criticize -12 -8 17\n\
link:object(grow+)| 4 -13 5\n\
near:left:help 9 2 -15\n\
link:owner(attitude+)|name -2 -21 20\n\
path:complement(effect+)|out -5 10 -11\n\
near:right:become -5 -17 17\n\
near:left:urge -9 -11 17\n\
rule:will.subject:+|out -15 7 5\n\
near:right:action -15 0 12\n\
near:right:primary 24 -11 -14\n\
next:right:claim -14 -8 20\n\
rule:attitude.self:+|agent:holder|free|indirect -8 19 -14\n\
rule:effect.patient:-|agent:side -9 -12 19\n\
gov:object:show 6 -18 9\n\
gov:owner:authority -14 -7 17\n\
next:right:deal 23 -5 -20\n\
gov:owner:move -16 8 4\n\
verb:attribute:plain! -5 10 -10\n\
near:left:international -15 8 1\n\
next:right:\` -3 4 -8\n\
rule:attitude.owner:-|agent:other|other|indirect 17 -5 -15\n\
near:right:year 0 2 -11\n\
rule:effect.agent:-|out -5 3 -3\n\
next:left:while -6 14 -11\n\
gov:subject:promise -16 -10 21\n\
clause:subject:ing|for 8 -9 -3\n\
near:left:so -3 -12 10\n\
near:right:ready 18 -13 -9\n\
gov:subject:seek -11 -5 12\n\
rule:attitude.noun:+|free -11 5 -1\n\
rule:tone.clause:+|direct 4 -3 -3\n\
verb:complement:effect-! 15 -10 -9\n\
rule:evaluation.verb:+|indirect -14 10 1\n\
near:left:while -2 -10 7\n\
verb:complement:bond+ 12 -7 -9\n\
path:subject(attempt)|in -9 -2 6\n\
link:complement(plain)|from -5 -9 8\n\
gov:subject:implement 8 -15 3\n\
link:complement(grow+)|in -8 23 -16\n\
link:complement(plain)|at -19 -5 18\n\
gov:complement:protect 22 -11 -13\n\
rival:other|true|false|true -10 7 -7\n\
clause:subject:ing|from 14 1 -18\n\
rule:friend.owner:+|own 11 -18 4\n\
near:left:blame -17 -2 12\n\
gov:subject:stand 4 6 -14\n\
clause:clause:relative|what 16 -12 -9\n\
rule:idiom.sentence:+|out -6 13 -14\n\
near:left:welcome 3 14 -19\n\
near:right:percent 19 -4 -16\n\
gov:complement:receive 20 -13 -11\n\
near:left:( 8 -2 -8\n\
gov:object:protect 15 -1 -16\n\
next:left:: -10 12 -9\n\
verb:clause:ability!|present 10 0 -16\n\
rule:idiom.near:+|direct 2 7 -13\n\
next:right:government -10 -3 9\n\
gov:object:urge -12 -9 17\n\
next:left:tell -19 3 12\n\
gov:owner:decision -12 10 -1\n\
next:right:take 10 0 -14\n\
near:right:tie 4 11 -16\n\
rule:attitude.self:+|agent:holder|other|indirect -10 15 -11\n\
near:right:into 2 5 -12\n\
rule:attitude.agent:+|mixed 10 0 -15\n\
near:left:reject -21 5 11\n\
link:patient(effect-)|of 8 3 -17\n\
clause:clause:that|whether 18 -11 -9\n\
rule:inability.subject:-|direct 7 -14 4\n\
next:right:a -8 14 -13\n\
near:left:state 10 -9 -6\n\
near:left:percent 19 -3 -19\n\
verb:object:none!|none -6 7 -8\n\
gov:complement:thank 21 -11 -10\n\
rule:attitude.adjective:+|agent:other -16 24 -11\n\
near:right:consider 16 -14 -7\n\
near:right:security -1 10 -13\n\
near:right:four 10 -18 6\n\
link:owner(effect+)|'s 7 -2 -10\n\
link:object(receive)| 2 2 -10\n\
rule:effect.agent:-|own -5 6 -8\n\
near:right:decision -11 9 -1\n\
clause:clause:ing|for 13 -13 -2\n\
near:left:side -8 15 -12\n\
rule:effect.owner-patient:-|agent:side 13 -3 -14\n\
next:left:if -3 -8 5\n\
gov:subject:bring -14 1 9\n\
near:left:fact -17 9 3\n\
rule:attitude.patient:+|agent:holder 5 9 -14\n\
rule:evaluation.modifier:+|act 9 -1 -11\n\
near:left:also -6 -2 6\n\
near:right:international -1 -14 13\n\
rule:attitude.self:-|agent:side -15 -8 20\n\
rule:attitude.self:+|agent:side -13 15 -7\n\
clause:complement:adverbial|while 14 -11 -5\n\
near:right:prove -20 22 -6\n\
rule:idiom.near:-|direct -10 -7 13\n\
gov:topic:country -16 18 -6\n\
rule:grow.agent:+|direct 11 -15 1\n\
near:right:statement -14 0 10\n\
path:owner(plain)>complement(receive)|out 17 -8 -12\n\
near:left:decision 0 9 -14\n\
rule:friend.copula:+|own 11 -19 4\n\
rule:evaluation.noun:+|narration -10 4 1\n\
gov:complement:give 15 -9 -12\n\
rule:attitude.agent:-|act 11 -1 -15\n\
rule:attitude.self:+|own 16 -11 -6\n\
near:right:crisis 4 15 -22\n\
next:left:keep -11 18 -12\n\
near:right:that 0 -3 -1\n\
gov:topic:_N_ 2 9 -14\n\
verb:clause:attempt! 7 4 -15\n\
near:left:especially -16 5 5\n\
near:right:political -14 -1 11\n\
near:left:ambassador 18 -9 -10\n\
near:right:responsible -25 0 21\n\
link:complement(receive)|to 19 -16 -5\n\
near:right:them 10 -12 -2\n\
near:right:word -19 9 4\n\
rule:attitude.self:-|agent:holder|other|indirect -5 -11 11\n\
gov:subject:claim -9 -9 15\n\
next:left:three -17 -3 16\n\
near:left:economic 3 4 -11\n\
next:right:last 18 -3 -18\n\
gov:complement:remain 5 -17 8\n\
near:right:lose 16 -6 -13\n\
rule:effect.owner:+|other -1 5 -9\n\
near:left:want 14 -14 -6\n\
path:owner(plain)>subject(plain)>clause(plain)|out -12 -1 7\n\
rule:evaluation.copula:-|mixed -8 -9 13\n\
path:subject(cause)|in 0 3 -8\n\
near:right:meet 9 -3 -11\n\
gov:object:endorse -17 19 -5\n\
next:left:at -7 -11 10\n\
gov:complement:return 13 -17 1\n\
near:right:accuse 13 -4 -13\n\
rule:attitude.agent:-|mixed -2 12 -14\n\
rule:idiom.sentence:-|other -5 -10 10\n\
rule:will.subject:+|direct 13 -7 -8\n\
near:left:official 9 -11 -2\n\
near:right:before 11 -13 -7\n\
gov:object:suspend -18 -10 25\n\
path:complement(demand)|in 16 -10 -11\n\
near:right:use -2 5 -9\n\
rule:inability.subject:-|other 6 -14 4\n\
next:right:oil 4 6 -15\n\
gov:subject:praise 20 -12 -8\n\
gov:complement:meet 5 5 -15\n\
rule:cause.event-patient:-|free -1 11 -13\n\
near:left:note -13 3 2\n\
near:right:accept -9 16 -11\n\
verb:subject:attitude-! -10 -9 16\n\
gov:complement:consider 19 -7 -14\n\
role:partner|free|out 1 -5 -1\n\
near:left:party 12 -11 -6\n\
link:complement(effect-)|with 10 -16 0\n\
near:left:she 6 -10 -2\n\
link:topic(attitude+)|to -1 15 -19\n\
next:left:think -12 -9 16\n\
link:complement(grow+)|by 21 -8 -15\n\
rule:evaluation.copula:+|own -9 7 -2\n\
rule:cause.agent:+|in 10 -7 -6\n\
gov:partner:trade 5 6 -15\n\
gov:object:offer 1 20 -22\n\
near:right:seek -9 -6 11\n\
next:right:on -5 3 -6\n\
rule:tone.near:+|own 0 -2 -3\n\
rule:idiom.near:+|indirect -6 14 -12\n\
link:modifier(attitude-)| 10 1 -16\n\
rule:evaluation.verb:+|free -4 10 -9\n\
near:right:important 17 -13 -7\n\
near:right:national 1 10 -15\n\
near:right:obligation 1 -12 8\n\
near:left:give -4 -10 9\n\
rule:inability.subject:-|free -7 -9 13\n\
gov:subject:blame -13 -5 16\n\
next:right:make -13 -2 11\n\
rule:idiom.sentence:+|in -9 -3 7\n\
gov:subject:carry 8 2 -15\n\
gov:complement:work -11 1 4\n\
rule:evaluation.modifier-patient:+|in 1 13 -16\n\
path:complement(effect+)|in 8 1 -13\n\
gov:subject:allow -14 16 -7\n\
path:subject(grow+)>clause(plain)|out 9 -13 2\n\
rule:attitude.patient:+|indirect -7 12 -10\n\
near:right:too -2 -17 15\n\
near:right:condemn 3 10 -16\n\
near:right:economy 13 0 -15\n\
gov:patient:pressure 5 5 -14\n\
gov:subject:begin 2 7 -14\n\
rule:cause.event-patient:+|agent:other 12 -15 0\n\
near:left:government -9 2 3\n\
near:right:again 4 -15 8\n\
link:owner(evaluation-)|'s 2 -13 9\n\
near:left:primary 21 -6 -16\n\
rule:break.partner:-|agent:holder -18 2 11\n\
verb:object:possibility|present 0 0 -6\n\
verb:subject:possibility!|present -5 -11 8\n\
near:right:fight 6 7 -16\n\
near:left:message 17 -18 -2\n\
near:right:speak 13 -10 -8\n\
near:right:because -6 11 -9\n\
near:right:when -11 11 -7\n\
near:left:remark 14 -9 -10\n\
gov:complement:use 17 -9 -9\n\
gov:subject:report 19 -11 -10\n\
near:right:defense 4 8 -17\n\
near:left:many 11 -12 -3\n\
gov:object:oppose 4 9 -16\n\
near:left:part 13 -8 -9\n\
near:left:direct -16 6 6\n\
path:subject(attempt)|out -4 -9 7\n\
rule:idiom.sentence:+|direct 8 -10 0\n\
path:subject(plain)>clause(plain)>clause(plain)|out 12 -6 -10\n\
gov:complement:take -8 0 0\n\
rule:attitude.owner:+|free -8 -4 3\n\
near:left:alliance -23 8 11\n\
rule:refusal.subject:-|direct 12 -5 -10\n\
rule:evaluation.verb:+|direct -6 11 -9\n\
gov:subject:run 4 -16 8\n\
next:left:behind -16 23 -11\n\
gov:subject:develop 2 12 -15\n\
path:object(effect-)|in -12 8 -1\n\
near:left:still 17 -6 -14\n\
rule:grow.agent:+|narration 8 -11 1\n\
near:right:note 11 -8 -7\n\
near:left:us -17 7 5\n\
rule:reverse.agent:+|narration 15 -4 -13\n\
rule:attitude.self:-|agent:holder|free|indirect -8 -10 15\n\
link:partner(evaluation+)|between -3 14 -12\n\
near:right:itself -16 -6 18\n\
rule:attitude.patient:-|agent:holder -17 -3 18\n\
near:right:conflict 21 -10 -12\n\
path:subject(attitude-)|in -4 8 -7\n\
near:left:major 13 -18 2\n\
near:left:fulfill 1 -18 15\n\
verb:complement:volition!|none 17 -8 -12\n\
near:left:policy 8 -9 -3\n\
near:right:good 0 -9 0\n\
near:right:lift 4 -14 6\n\
rule:effect.patient:-|agent:other|other|indirect -16 4 6\n\
clause:object:ing|for 5 1 -9\n\
gov:subject:break -18 10 5\n\
near:right:this 2 -7 0\n\
role:subject|free|in -1 0 -2\n\
near:left:response -1 -12 8\n\
path:object(break-)|in 7 5 -14\n\
near:right:might -1 -17 15\n\
near:left:challenge 12 -18 4\n\
gov:complement:share 19 -9 -13\n\
near:right:withdrawal 10 -7 -7\n\
verb:object:effect+! 9 1 -13\n\
gov:object:condemn -14 -2 10\n\
near:right:its -4 1 -3\n\
near:left:win 19 -8 -12\n\
rule:demand.object:-|agent:holder|own|indirect 12 -13 0\n\
gov:subject:expand 1 14 -14\n\
gov:complement:end 19 -11 -11\n\
gov:object:attack 18 -10 -10\n\
verb:subject:attitude- -2 -1 1\n\
near:right:nothing -14 -9 17\n\
near:right:[ 6 6 -18\n\
verb:clause:break- -5 -6 6\n\
link:topic(evaluation+)|in 18 -12 -9\n\
rule:attitude.owner:+|agent:target 16 -23 2\n\
near:right:oil 4 -1 -8\n\
near:right:large 17 -7 -14\n\
near:right:sign -10 -1 4\n\
rule:attitude.owner:-|free 7 -5 -7\n\
gov:subject:vote 1 8 -14\n\
rule:demand.object:-|agent:other|other|mixed -18 -3 17\n\
near:left:lift 2 5 -14\n\
rule:evaluation.modifier:-|mixed 17 -5 -14\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -12 -9 16\n\
near:left:offer 13 2 -19\n\
path:subject(plain)>clause(attitude-)|out 10 -5 -8\n\
near:right:stay 2 13 -19\n\
verb:subject:counterfactual|present -19 -2 18\n\
near:left:i -19 14 0\n\
clause:object:that|whether 22 -9 -13\n\
rule:effect.patient:+|direct -5 -6 8\n\
near:right:then 11 -14 0\n\
near:left:today -19 0 13\n\
near:left:them 11 -10 -5\n\
next:left:whether 15 -13 -5\n\
near:right:due 12 2 -17\n\
rule:tone.clause:+|mixed -7 4 -5\n\
next:left:year -27 2 21\n\
next:left:among 17 -5 -13\n\
near:left:authority -20 4 10\n\
gov:subject:believe 10 -11 -2\n\
rule:cause.agent:+|out 11 -9 -5\n\
near:right:still 10 -11 -2\n\
near:right:drone 3 11 -18\n\
rule:refusal.subject:-|in 4 3 -9\n\
rule:effect.owner:-|mixed -9 -1 3\n\
rule:grow.partner:+|indirect -3 10 -11\n\
near:right:bring -14 -6 14\n\
gov:object:prevent 11 3 -17\n\
next:left:support -13 4 4\n\
next:left:have -13 -5 12\n\
rule:attitude.adjective:+|in -11 14 -9\n\
gov:complement:act 17 -16 -2\n\
rule:attitude.agent:+|act 10 -1 -13\n\
gov:subject:remain 4 -11 2\n\
near:right:whom -13 22 -15\n\
rule:effect.owner-patient:+|agent:holder|other|act -1 10 -13\n\
near:left:respect 17 -12 -9\n\
near:left:lose 16 -6 -14\n\
near:left:arm 7 -11 0\n\
path:modifier(plain)>object(plain)|in -8 -4 2\n\
gov:owner:plan -8 -9 14\n\
near:left:share 17 -9 -12\n\
rule:attitude.self:+|agent:other|free|indirect -12 3 2\n\
near:right:stop -14 8 1\n\
near:right:hope 13 -12 -4\n\
link:complement(break-)|on 0 -12 8\n\
path:topic(plain)>object(plain)|in 12 -13 -7\n\
gov:owner:program -7 8 -6\n\
gov:object:play 16 -9 -9\n\
clause:subject:ing|to 9 -13 1\n\
rule:obligation.subject:-|out -4 -9 9\n\
path:subject(plain)>clause(receive)|out -14 11 -2\n\
verb:clause:none!|none 9 -7 -6\n\
gov:subject:make -5 3 -2\n\
clause:object:adverbial|because -2 -15 12\n\
near:left:honor -8 -10 18\n\
clause:object:adverbial|while 4 6 -12\n\
near:left:top 0 9 -13\n\
gov:complement:see -9 -8 12\n\
clause:object:relative|which -5 -6 4\n\
gov:subject:quit -14 -5 18\n\
link:complement(attitude+)|for 7 -1 -13\n\
next:left:his 5 3 -12\n\
rule:break.partner:-|indirect -18 11 3\n\
gov:object:honor -4 -14 18\n\
near:right:fail 0 -9 6\n\
near:right:back -2 -9 7\n\
near:right:other -7 8 -6\n\
gov:subject:dismiss 11 3 -17\n\
near:left:return 4 -12 4\n\
near:right:where -15 10 -2\n\
rule:effect.event-patient:-|free 5 -14 6\n\
rule:attitude.self:-|agent:other|other|indirect 15 -9 -9\n\
rule:effect.noun-patient:+|act -18 20 -7\n\
near:left:protest -18 -5 20\n\
gov:owner:security 0 15 -18\n\
near:left:point 9 -10 -3\n\
rule:tone.clause:+|indirect 3 -3 -2\n\
near:left:effort -12 2 4\n\
link:subject(reverse)| 0 -8 4\n\
near:left:sign -10 -9 14\n\
gov:object:defend -2 15 -16\n\
gov:subject:commit 2 13 -17\n\
gov:partner:tension 8 5 -17\n\
via:polity|out -4 0 -4\n\
near:right:well 10 -7 -9\n\
near:right:terrorist 1 8 -14\n\
path:attribute(plain)|out 5 -3 -9\n\
near:left:week -2 5 -12\n\
gov:object:put -3 -9 6\n\
gov:subject:share 16 -11 -9\n\
near:right:expand 2 14 -16\n\
rule:idiom.near:+|free -2 7 -10\n\
rule:idiom.sentence:-|mixed 13 -9 -8\n\
rule:effect.noun-patient:+|free 13 -8 -9\n\
gov:object:trust -14 -14 26\n\
rule:idiom.sentence:-|direct -7 -6 9\n\
gov:subject:understand -18 4 9\n\
gov:subject:add 1 0 -6\n\
near:left:agree -15 10 0\n\
near:right:issue 0 3 -9\n\
near:right:remove -16 4 8\n\
clause:attribute:relative|what -3 -13 12\n\
link:complement(effect+)|to -1 8 -14\n\
clause:clause:adverbial|as 12 -1 -15\n\
rule:attitude.owner:-|out -9 2 1\n\
path:subject(plain)>content(plain)>complement(plain)|out 11 1 -15\n\
next:right:of -1 2 -4\n\
gov:object:blame -13 -7 14\n\
near:left:endorse -12 15 -7\n\
gov:owner:state -3 -14 12\n\
rule:attitude.self:+|act 1 7 -12\n\
near:right:need -8 -1 4\n\
near:right:stand -11 8 -1\n\
near:left:go 7 -11 -1\n\
verb:subject:attitude+! -8 0 3\n\
near:left:where -11 4 1\n\
path:owner(plain)>subject(cause)|out 9 -12 0\n\
next:left:on 0 -4 1\n\
gov:complement:discuss 15 -10 -9\n\
next:left:before 3 6 -15\n\
rule:idiom.sentence:+|indirect -12 12 -6\n\
near:left:anti -11 11 -5\n\
gov:object:strengthen 16 -11 -9\n\
next:left:honor -6 -12 19\n\
near:right:way 13 -11 -4\n\
near:right:presence -14 -6 16\n\
rule:cause.agent:-|narration -11 -3 12\n\
near:left:look -18 4 10\n\
near:right:fall 16 -11 -7\n\
next:left:than -1 -12 5\n\
rule:reverse.owner:-|in -8 -4 9\n\
near:right:list 4 -15 9\n\
link:owner(effect-)|demonym -11 3 3\n\
near:right:add -5 4 -7\n\
path:object(attitude-)|out 3 -11 5\n\
verb:object:ability!|none 12 4 -19\n\
rule:idiom.near:-|own -14 7 2\n\
gov:owner:one 14 -7 -10\n\
path:subject(plain)>clause(cause)|out 1 -12 8\n\
near:left:it -3 2 -5\n\
rule:attitude.self:+|mixed 7 4 -14\n\
near:right:resolution 7 -15 6\n\
gov:object:back -14 15 -6\n\
gov:complement:add -19 -1 15\n\
path:subject(plain)>clause(attitude+)|out -12 -1 7\n\
gov:owner:deal 7 -3 -5\n\
rule:friend.copula:+|other -4 6 -9\n\
rule:effect.event-patient:-|out -6 -8 10\n\
next:right:welcome 20 -16 -5\n\
gov:object:reject -16 1 10\n\
rule:grow.agent:+|act 0 12 -12\n\
near:right:leave -7 -7 10\n\
near:right:pay -13 1 7\n\
gov:object:fulfill 1 -16 14\n\
near:right:against -6 2 -2\n\
near:left:exchange 21 -7 -16\n\
next:right:announce 8 2 -13\n\
gov:subject:recognize 18 -7 -12\n\
near:right:him 8 -12 0\n\
next:left:call -10 4 1\n\
near:left:commitment 14 -11 -5\n\
verb:subject:volition!|none -2 7 -11\n\
verb:subject:break- 1 -1 -5\n\
gov:complement:sanction -16 -6 18\n\
gov:complement:maintain 7 -16 6\n\
gov:object:be -10 12 -8\n\
rule:effect.owner-patient:+|agent:target 13 -15 -2\n\
near:right:crude 20 -2 -18\n\
path:owner(plain)>object(plain)>clause(plain)|in -9 -6 10\n\
near:right:export 13 -3 -13\n\
gov:subject:receive 10 -2 -12\n\
near:left:trade -6 9 -8\n\
near:right:threat -4 -13 13\n\
near:right:without -7 9 -10\n\
rule:attitude.self:-|agent:holder|own|indirect -17 14 -1\n\
verb:subject:evaluation+ -1 3 -6\n\
gov:subject:introduce -19 -2 18\n\
next:left:' 11 -4 -11\n\
near:right:push -11 -8 17\n\
near:right:trade -11 2 0\n\
link:complement(plain)|of -5 -10 10\n\
rule:friend.owner:+|narration -9 -7 15\n\
near:right:lack -9 -12 20\n\
rule:attitude.owner:+|agent:other -6 -6 3\n\
near:left:vote -1 5 -11\n\
link:subject(bond+)| -7 -5 9\n\
rule:attitude.owner:+|agent:side -6 11 -11\n\
gov:subject:protect -15 3 8\n\
rule:idiom.sentence:-|indirect -11 7 0\n\
gov:complement:react -17 -3 19\n\
near:right:go -8 7 -4\n\
verb:complement:reverse -6 9 -9\n\
rule:effect.owner-patient:-|agent:side|other|act 22 -2 -21\n\
next:right:need -3 -11 8\n\
near:right:hold 3 -8 0\n\
next:right:– 6 -13 5\n\
clause:clause:that| -3 -2 -1\n\
near:left:drone 18 -1 -20\n\
link:topic(plain)|at 9 -15 3\n\
gov:subject:negotiate 9 -10 -3\n\
link:complement(attitude+)|with -4 10 -13\n\
link:complement(effect+)|from 19 -7 -14\n\
next:left:thank -2 14 -13\n\
rule:effect.event-patient:-|agent:holder|other|indirect -18 1 13\n\
rule:attitude.patient:+|agent:holder|other|indirect -19 17 -2\n\
gov:subject:speak 2 -8 1\n\
near:right:being -6 14 -12\n\
near:right:arm 15 -13 -5\n\
gov:subject:refuse -12 -4 12\n\
rule:idiom.clause:-|free -16 -1 15\n\
path:subject(evaluation+)|out -4 12 -11\n\
rule:attitude.agent:+|indirect -4 -3 3\n\
rule:reverse.agent:+|indirect -10 4 3\n\
next:left:where -12 2 6\n\
gov:complement:impose 9 -8 -4\n\
gov:topic:visit 14 -6 -10\n\
near:left:all -5 -6 6\n\
rule:effect.owner-patient:-|agent:target -2 -10 7\n\
verb:subject:attempt! 12 -3 -13\n\
near:left:member 11 -9 -6\n\
rule:attitude.owner:-|in -3 -4 4\n\
next:right:company 6 6 -15\n\
next:left:make -6 -8 9\n\
rule:will.subject:+|free 4 -10 3\n\
rule:idiom.near:-|narration -9 -5 12\n\
gov:partner:tie -6 11 -10\n\
near:left:– 0 -7 1\n\
near:right:warn 11 -9 -4\n\
verb:object:attitude+! -6 -6 8\n\
gov:subject:come -5 5 -7\n\
rule:bond.partner:+|narration -1 -5 2\n\
gov:object:lose 14 -9 -9\n\
rule:attitude.agent:-|direct -6 -3 5\n\
near:right:these -12 0 7\n\
rule:attitude.owner:+|agent:other|free|indirect -12 1 2\n\
gov:complement:show 13 -7 -10\n\
rule:effect.topic-patient:-|free 5 6 -15\n\
near:right:turn 10 0 -14\n\
gov:topic:response -14 -5 17\n\
link:complement(attitude+)|to -7 15 -12\n\
near:right:possible 15 -10 -6\n\
clause:subject:adverbial|since -2 8 -11\n\
link:complement(attitude-)|with -11 1 4\n\
near:left:consequence -16 -6 20\n\
gov:complement:play 13 -8 -8\n\
gov:subject:continue -4 6 -4\n\
near:right:difficult 17 -11 -7\n\
rule:attitude.adjective:+|other -14 18 -8\n\
rule:bond.state:-|out 10 2 -16\n\
path:subject(plain)>clause(attitude+)|in 6 0 -10\n\
gov:subject:deserve -19 22 -7\n\
verb:clause:evaluation+ 6 -10 -1\n\
gov:subject:defend -6 14 -11\n\
next:right:come -4 6 -10\n\
clause:subject:adverbial|because 8 -4 -7\n\
near:right:opposition 14 -9 -8\n\
next:left:blame -17 -1 13\n\
rule:evaluation.noun:-|direct 2 -12 5\n\
gov:complement:strike 16 -8 -10\n\
rule:effect.copula:-|free 13 -7 -9\n\
rule:cause.event-patient:-|agent:holder|other|indirect -9 -8 15\n\
next:left:fulfill 0 -16 15\n\
rule:attitude.owner:-|agent:target -19 -2 19\n\
verb:subject:obligation!|present -13 1 7\n\
near:right:ask 0 5 -9\n\
near:left:possible 14 -6 -11\n\
gov:object:buy 17 -6 -16\n\
rule:obligation.subject:-|narration -8 -5 10\n\
near:left:can -1 3 -8\n\
gov:subject:sell -5 -12 13\n\
near:right:out -5 4 -6\n\
gov:subject:stop 2 3 -11\n\
gov:subject:sit -15 -6 17\n\
link:complement(cause)|with 12 -6 -11\n\
clause:object:participle| 4 -8 -1\n\
near:right:ship 13 -4 -15\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -13 4 4\n\
next:left:accuse -1 -10 8\n\
link:modifier(bond+)| 5 -10 0\n\
near:right:stress 15 -8 -8\n\
link:subject(evaluation+)| -3 -7 5\n\
near:right:maintain 13 -7 -9\n\
rule:reverse.owner:-|other -6 -9 10\n\
gov:subject:indicate -19 2 14\n\
next:right:thank 14 -10 -5\n\
near:left:fail -1 7 -11\n\
rule:effect.patient:+|agent:other|free|indirect -13 8 1\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -14 -3 14\n\
verb:subject:will+ -2 11 -13\n\
near:left:again -15 9 2\n\
next:right:ally 13 -6 -11\n\
near:right:conduct 8 6 -16\n\
gov:subject:criticize 11 -5 -8\n\
clause:object:adverbial|since -6 -10 16\n\
link:complement(grow+)|against 6 -16 7\n\
near:left:interest 5 -11 3\n\
near:left:term -14 -4 15\n\
next:left:any 3 6 -12\n\
near:left:because -6 -2 4\n\
role:object|own|out 9 -9 -5\n\
near:right:like -5 -11 11\n\
near:right:understand -16 2 10\n\
near:right:second 5 5 -14\n\
near:left:secretary 16 -10 -8\n\
verb:complement:effect+! 10 -5 -10\n\
link:complement(effect+)|in 10 0 -12\n\
near:left:demand 0 -11 10\n\
path:subject(evaluation-)>clause(plain)|in -14 -3 14\n\
link:complement(attitude-)|for 9 3 -15\n\
link:complement(effect-)|by -3 -8 10\n\
near:left:fully -11 17 -8\n\
gov:object:give 6 -4 -8\n\
gov:owner:approach -15 8 4\n\
path:subject(plain)>content(plain)>object(plain)|out -14 -5 19\n\
rule:effect.patient:-|agent:other|free|indirect 12 -9 -8\n\
rule:attitude.owner:-|mixed -9 -2 7\n\
path:complement(attitude-)>clause(plain)|out 15 -4 -13\n\
gov:object:have 0 -5 0\n\
path:owner(plain)>object(plain)>clause(plain)|out 5 -12 3\n\
clause:object:that| -4 3 -3\n\
path:subject(plain)>content(plain)>complement(plain)|in -16 2 11\n\
near:right:already -1 8 -13\n\
near:left:money -17 7 7\n\
rule:attitude.self:+|agent:target 4 -18 10\n\
next:right:support 10 -11 -5\n\
gov:subject:seem -11 1 5\n\
verb:attribute:effect+ 16 -12 -6\n\
near:right:reduce -4 12 -11\n\
verb:subject:possibility|none 16 -6 -12\n\
near:right:team 5 -11 3\n\
gov:owner:oil 4 4 -14\n\
near:right:trust -10 -13 21\n\
near:left:deputy 13 0 -14\n\
rule:effect.event-patient:-|indirect -9 -2 6\n\
next:right:or 10 -9 -5\n\
near:right:work 1 -8 1\n\
near:left:end -11 -4 8\n\
near:left:mean 12 -13 -3\n\
next:left:criticize -14 -3 14\n\
near:left:since -8 -3 6\n\
path:topic(plain)>complement(plain)|in 0 4 -10\n\
near:right:full -9 12 -8\n\
path:topic(plain)>object(plain)|out -8 0 1\n\
gov:object:bring 6 0 -10\n\
near:right:influence 13 -13 -3\n\
near:left:cause 9 6 -17\n\
near:left:meet -2 5 -9\n\
near:right:file 18 -2 -19\n\
gov:partner:meeting -10 10 -6\n\
rule:effect.patient:+|agent:other|other|direct 3 -15 9\n\
gov:object:do 1 3 -11\n\
gov:subject:suspend 16 -2 -16\n\
gov:partner:business -14 19 -6\n\
verb:clause:effect- -3 -3 0\n\
near:left:conflict 7 -15 7\n\
path:topic(plain)>subject(plain)>clause(plain)|in 16 -16 -3\n\
gov:subject:forget 12 -17 4\n\
gov:complement:respond -11 -8 13\n\
near:right:war 8 -7 -6\n\
rule:effect.topic-patient:+|direct 11 -15 0\n\
near:left:missile -13 3 6\n\
rule:effect.noun-patient:+|out -10 11 -5\n\
gov:owner:agreement 17 -10 -9\n\
gov:object:announce 12 -6 -9\n\
near:left:these -6 -8 8\n\
role:attribute|other|out 12 -8 -10\n\
next:right:over -2 7 -9\n\
near:left:way -9 -1 3\n\
link:owner(bond+)|'s -4 4 -7\n\
rule:effect.owner:+|in 0 -5 0\n\
verb:complement:evaluation+ 4 3 -12\n\
path:subject(receive)|in 3 -5 -3\n\
rule:attitude.self:-|agent:target 9 5 -17\n\
gov:object:carry 11 -8 -7\n\
gov:object:denounce 5 6 -15\n\
near:right:decide 7 0 -12\n\
gov:owner:concern -9 17 -12\n\
gov:owner:compliance -18 5 8\n\
link:complement(plain)|including 12 -9 -9\n\
rule:friend.copula:+|free 5 -8 -2\n\
near:left:statement 3 2 -8\n\
rule:effect.copula:-|out 12 -1 -14\n\
link:patient(attitude+)|for -2 10 -12\n\
rule:effect.patient:+|agent:target 0 -13 8\n\
gov:subject:fall 15 -10 -6\n\
gov:subject:increase -1 -12 9\n\
clause:subject:ing|about -16 1 13\n\
near:right:miss -21 -4 24\n\
rule:attitude.agent:-|own -2 -6 1\n\
clause:clause:adverbial|although 15 -9 -7\n\
near:right:likely 13 -11 -4\n\
near:right:within -8 13 -10\n\
near:right:concerned 17 -10 -9\n\
role:attribute|free|in -9 4 -3\n\
near:left:play -6 -9 13\n\
rule:cause.agent:-|direct -12 0 10\n\
near:left:important 14 -4 -13\n\
rule:attitude.self:-|mixed 3 -1 -9\n\
verb:complement:cause! 12 -6 -10\n\
path:owner(effect-)>subject(plain)|out -2 11 -14\n\
near:right:criticize 8 1 -12\n\
near:left:regime -6 -9 13\n\
clause:object:ing|in 2 0 -6\n\
near:right:aim 3 -12 6\n\
gov:subject:pull 8 -2 -11\n\
verb:subject:evaluation+! -4 -11 13\n\
gov:subject:meet 5 -7 -2\n\
gov:subject:wait -4 16 -16\n\
rule:evaluation.modifier-patient:+|act 17 -4 -13\n\
path:object(attitude+)>clause(plain)|out 16 -12 -6\n\
clause:attribute:relative|which 2 -12 5\n\
near:right:pull 7 1 -12\n\
path:complement(plain)>clause(plain)>clause(plain)|out 8 1 -12\n\
near:right:quit -11 -5 14\n\
rule:attitude.noun:+|own 15 -14 -3\n\
gov:attribute:serve 16 -10 -8\n\
path:subject(grow+)>clause(attitude+)|out -22 17 2\n\
next:left:anti -4 9 -10\n\
near:left:high 16 -5 -14\n\
near:right:abandon -4 -10 12\n\
near:right:respond 11 -1 -12\n\
rule:attitude.patient:-|indirect 5 -12 4\n\
near:right:last 4 -7 -4\n\
near:left:2018 -15 -1 12\n\
near:left:diplomat -3 -11 9\n\
near:right:threaten 12 -4 -11\n\
gov:subject:help -8 7 -3\n\
path:owner(effect-)>object(plain)|in 10 1 -16\n\
link:complement(plain)|than 4 -13 5\n\
near:right:victory 20 -9 -11\n\
next:left:about -8 5 -3\n\
path:owner(plain)>subject(cause)|in -13 -1 7\n\
near:right:three -10 -4 6\n\
path:partner(bond+)>object(plain)|out -4 14 -11\n\
gov:owner:citizen 15 -10 -7\n\
near:right:] 2 3 -11\n\
next:left:since 4 1 -10\n\
near:left:request 13 -1 -15\n\
near:right:tanker 9 -13 0\n\
gov:object:warn -7 -9 15\n\
gov:subject:urge 15 -4 -13\n\
link:complement(effect-)|to 6 -13 1\n\
rule:attitude.topic:+|in 8 1 -11\n\
rule:cause.agent:+|indirect 6 -10 1\n\
gov:object:hold 4 -8 -2\n\
near:left:tie -8 -4 6\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 10 2 -17\n\
link:owner(friend+)|demonym -4 11 -9\n\
next:right:) 1 -7 3\n\
near:left:four 3 -13 6\n\
gov:complement:lose 15 -6 -12\n\
gov:subject:close 5 -15 7\n\
near:right:begin 11 -7 -8\n\
near:right:strike -3 13 -14\n\
near:right:develop 7 4 -14\n\
near:left:back -1 2 -7\n\
rule:idiom.clause:-|narration -16 2 12\n\
gov:owner:conflict 22 -7 -15\n\
rule:will.subject:+|act -12 14 -3\n\
next:right:can -6 -2 3\n\
clause:subject:ing|instead_of -19 -2 19\n\
gov:owner:response 4 2 -11\n\
gov:object:address -15 -3 13\n\
near:right:world -10 -4 9\n\
near:right:toward -14 -4 15\n\
gov:object:want 10 -12 -2\n\
near:right:ban -11 -4 14\n\
role:attribute|other|in 4 -9 1\n\
gov:complement:keep 2 -14 6\n\
gov:subject:miss -20 -5 23\n\
near:left:senior 12 -6 -9\n\
rule:will.subject:+|indirect 7 -8 -2\n\
near:left:carry 10 -12 -1\n\
gov:subject:strengthen -12 -4 12\n\
rule:effect.copula:-|indirect 15 -8 -10\n\
near:right:much -12 3 4\n\
path:subject(grow+)>clause(plain)|in -4 6 -8\n\
near:right:reject 10 -5 -7\n\
clause:complement:adverbial|after -3 -9 9\n\
near:right:: 0 -7 -1\n\
path:object(cause)|out 1 -8 2\n\
link:complement(attitude-)|against 1 9 -13\n\
rule:evaluation.modifier-patient:+|out 6 3 -12\n\
near:left:should -5 -7 7\n\
rule:effect.owner-patient:-|agent:other|other|direct 2 5 -14\n\
gov:complement:walk 20 -12 -9\n\
near:right:among 6 4 -13\n\
gov:subject:live -14 -2 13\n\
rule:attitude.adjective:+|indirect -10 15 -8\n\
near:right:convention 17 -4 -15\n\
path:subject(cause)>clause(plain)|out 9 -8 -5\n\
gov:subject:join 4 2 -11\n\
near:right:exchange 8 4 -14\n\
next:left:without -7 16 -12\n\
verb:subject:evaluation- 1 -4 -2\n\
rule:evaluation.verb:-|out -5 -2 1\n\
near:right:step 7 0 -10\n\
near:left:world -3 -9 9\n\
near:right:week 6 -10 -1\n\
rule:bond.state:+|other 9 -3 -10\n\
rule:idiom.near:-|indirect -10 -1 6\n\
gov:complement:carry 10 -5 -8\n\
next:left:ask 12 -5 -11\n\
rule:attitude.topic:+|other -13 12 -3\n\
near:right:yet 9 -13 2\n\
path:object(receive)|out 8 -3 -10\n\
gov:subject:revive 12 -8 -8\n\
next:left:such 15 -5 -13\n\
gov:subject:visit 12 -9 -5\n\
near:left:threaten 10 0 -16\n\
rule:effect.owner:-|own -7 0 1\n\
path:owner(plain)>complement(attitude+)|out 9 -1 -11\n\
gov:owner:member 11 -4 -9\n\
next:left:when -6 -5 6\n\
rule:idiom.near:+|act -23 24 -3\n\
rule:attitude.topic:-|other 11 -10 -7\n\
gov:complement:lift 11 3 -16\n\
rule:cause.event-patient:-|indirect 1 -7 3\n\
near:left:oppose 3 3 -10\n\
verb:subject:reverse 3 -1 -6\n\
rule:break.partner:-|in -10 11 -6\n\
clause:complement:relative|what -8 0 -2\n\
gov:subject:start 5 -2 -7\n\
near:left:try -10 8 -2\n\
gov:object:force 16 -9 -9\n\
gov:subject:respond 5 3 -11\n\
near:right:sell -13 -5 14\n\
near:left:promise 4 5 -14\n\
rule:attitude.self:-|agent:other|free|indirect -4 -10 10\n\
path:owner(plain)>complement(attitude-)|in -11 4 4\n\
gov:owner:border 13 -4 -13\n\
gov:owner:tanker 13 -11 -3\n\
near:left:extend 13 -4 -12\n\
rule:attitude.topic:+|agent:holder -13 10 -1\n\
rule:evaluation.modifier:+|out 1 -5 -1\n\
clause:object:that|that 0 2 -2\n\
near:left:control 16 -9 -7\n\
near:left:assassination 2 11 -16\n\
near:right:off -5 9 -11\n\
path:object(effect+)>clause(plain)|in -1 -14 12\n\
verb:complement:attempt -9 0 3\n\
rule:break.partner:-|out -11 -6 13\n\
next:left:protect 2 11 -15\n\
next:right:party -5 -8 12\n\
gov:complement:extend -11 2 5\n\
gov:owner:role 3 4 -11\n\
clause:complement:adverbial|because -12 0 7\n\
near:left:nothing -15 7 4\n\
clause:complement:participle| -1 -2 -3\n\
near:left:[ 2 5 -11\n\
path:owner(plain)>topic(plain)>complement(plain)|in 8 -5 -10\n\
path:subject(receive)>clause(plain)|in 0 -3 -5\n\
rule:cause.agent:+|direct 10 -2 -10\n\
near:right:more -6 4 -4\n\
next:left:some -7 -6 11\n\
next:left:trust -8 -15 23\n\
near:left:tension 5 2 -13\n\
near:left:more 5 -4 -7\n\
near:right:great -7 11 -9\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -18 5 10\n\
gov:complement:announce 1 -9 5\n\
near:right:together 7 4 -14\n\
path:topic(plain)>subject(plain)|in 8 -2 -11\n\
gov:owner:remark 0 -10 8\n\
gov:owner:claim -5 -8 12\n\
path:partner(bond+)>subject(plain)|in 8 -14 4\n\
near:left:group -7 -7 9\n\
gov:subject:plan 12 -6 -9\n\
near:right:until 4 -12 4\n\
rule:bond.state:+|direct 5 3 -10\n\
clause:object:ing|on 12 -10 -5\n\
verb:subject:volition|present -10 1 5\n\
near:left:along 4 -13 5\n\
next:right:commitment 5 -3 -6\n\
rule:evaluation.verb:+|out -3 6 -6\n\
gov:complement:describe 12 -6 -9\n\
gov:object:maintain 4 -11 3\n\
near:right:election 2 4 -11\n\
gov:object:release -2 12 -13\n\
near:left:six 14 -8 -10\n\
near:left:development 15 -11 -6\n\
near:left:political 1 -9 6\n\
near:right:question 12 -4 -12\n\
clause:clause:relative|that -5 -3 1\n\
next:left:especially -18 4 9\n\
link:complement(attitude+)|by 9 -2 -11\n\
rule:demand.object:-|free -1 -1 -2\n\
link:subject(will+)| -5 12 -10\n\
near:right:history 13 -14 -2\n\
near:right:global -13 -6 17\n\
verb:complement:ability|none 5 1 -11\n\
rule:attitude.noun:+|in -5 0 0\n\
near:left:accusation -15 9 2\n\
clause:complement:ing|in 3 -8 0\n\
near:left:unilateral -11 6 3\n\
near:right:while -8 -5 8\n\
verb:complement:evaluation- 5 -8 -1\n\
gov:subject:regard 18 -18 0\n\
rule:cause.agent:-|other -1 -10 8\n\
rule:effect.topic-patient:+|agent:other -11 6 1\n\
near:left:view 9 -12 0\n\
clause:clause:that|why -16 3 11\n\
near:left:question 10 -7 -7\n\
rule:attitude.topic:+|agent:other 14 -4 -12\n\
near:right:sit -13 -5 14\n\
rule:attitude.owner:-|act 8 -3 -9\n\
next:right:into 3 5 -13\n\
gov:object:provide 5 -11 1\n\
gov:owner:failure -12 -3 14\n\
path:subject(evaluation-)|out -8 -1 3\n\
path:owner(plain)>subject(attitude+)|out -7 -9 13\n\
role:attribute|own|in -11 9 -4\n\
rule:effect.owner-patient:-|agent:other|own|direct 9 0 -12\n\
gov:object:include -7 -7 10\n\
rule:effect.topic-patient:+|out 12 -7 -9\n\
gov:owner:position -9 1 2\n\
gov:subject:think 2 -11 6\n\
near:right:many 0 4 -9\n\
near:left:let -13 4 1\n\
rule:bond.state:+|own 14 -10 -4\n\
near:right:each 16 -9 -9\n\
near:left:respond 1 -12 6\n\
near:right:isolate -19 0 18\n\
near:right:regret 14 -1 -15\n\
near:right:some 5 -3 -6\n\
next:right:obligation -2 -9 8\n\
near:left:very 7 -11 0\n\
near:right:visit 7 -7 -4\n\
rule:cause.agent:-|in -7 -4 7\n\
rule:attitude.owner:+|agent:holder|other|indirect -7 7 -5\n\
link:owner(plain)|from 15 -9 -8\n\
rule:reverse.patient:+|agent:other -10 10 -5\n\
near:right:fulfill -7 -9 15\n\
link:object(reverse)| 11 -10 -4\n\
next:left:our -3 16 -16\n\
verb:clause:volition!|none -8 12 -7\n\
near:left:much 12 -5 -11\n\
link:complement(attitude-)|to 14 -14 -1\n\
near:left:letter -7 -10 14\n\
link:complement(grow+)|on -8 -6 10\n\
path:subject(demand)>clause(plain)|in 0 -11 7\n\
next:left:toward 5 4 -13\n\
near:left:address -11 -6 14\n\
gov:subject:prompt -13 -5 17\n\
near:left:begin 12 -10 -5\n\
path:complement(demand)|out 6 -10 2\n\
near:right:strongly 12 -2 -11\n\
near:right:deserve -14 18 -8\n\
near:right:just 1 -10 3\n\
near:left:force 9 -7 -6\n\
near:right:seem -4 -9 9\n\
gov:subject:push -12 -2 11\n\
rule:evaluation.modifier-patient:+|indirect 8 4 -14\n\
link:complement(plain)|about 3 2 -10\n\
rule:effect.event-patient:-|direct 3 4 -10\n\
near:right:refusal -21 -2 21\n\
path:subject(plain)>clause(cause)>clause(plain)|in 6 -14 5\n\
link:topic(effect+)|to 3 -9 1\n\
link:topic(evaluation+)|of -13 2 9\n\
gov:subject:attend 12 -4 -10\n\
link:complement(receive)|from -2 -11 10\n\
rule:effect.owner-patient:+|mixed -9 -7 12\n\
verb:subject:grow+! -7 10 -6\n\
gov:object:_N_ 6 -2 -9\n\
near:left:day -3 -7 2\n\
near:left:towards 8 -3 -9\n\
path:subject(plain)>clause(demand)|in 3 -7 -2\n\
near:left:prove -15 7 4\n\
near:right:business 11 -12 0\n\
near:right:proposal -10 6 -3\n\
rule:cause.event-patient:+|act -5 13 -9\n\
next:left:– 9 -2 -9\n\
path:owner(evaluation+)>complement(plain)|in 7 2 -12\n\
near:left:al -13 12 -2\n\
path:subject(cause)>clause(plain)|in 5 -3 -6\n\
next:right:hold 12 -9 -5\n\
path:topic(attitude+)>object(cause)|in -11 20 -10\n\
next:right:crude 18 -1 -18\n\
near:right:further -1 -10 7\n\
near:right:same 12 -7 -7\n\
near:left:write 11 -10 -6\n\
gov:subject:adopt -12 -4 13\n\
path:partner(bond+)>complement(plain)|in -10 13 -6\n\
near:left:reach -11 3 5\n\
rule:evaluation.copula:-|narration -4 -5 6\n\
near:left:strategy -4 -11 13\n\
near:right:serious -5 12 -13\n\
gov:object:need 9 4 -16\n\
rule:friend.owner:+|indirect -10 2 6\n\
path:owner(plain)>attribute(plain)|out 9 -4 -9\n\
near:left:recent 7 -7 -4\n\
near:left:maintain 9 -2 -11\n\
gov:complement:know 0 -10 6\n\
near:left:weapon 0 8 -11\n\
near:right:month 1 -10 4\n\
next:right:may -8 -2 5\n\
near:left:therefore -14 0 12\n\
rule:attitude.noun:-|out 3 -5 -4\n\
path:complement(effect-)>clause(plain)|out -9 0 4\n\
near:right:unilateral -13 -1 12\n\
near:left:nor -11 -5 14\n\
clause:subject:to|on 11 -2 -10\n\
near:left:failure -8 -7 13\n\
near:left:replace 16 -8 -9\n\
near:right:here -9 17 -12\n\
path:complement(plain)>clause(cause)|in 13 -8 -8\n\
near:right:serve 5 -12 4\n\
near:left:criticize -3 -9 8\n\
gov:complement:find 2 8 -12\n\
near:right:importance 18 -12 -6\n\
gov:subject:declare 9 -12 1\n\
gov:complement:raise -11 -4 12\n\
near:right:law -6 -7 11\n\
near:left:voice 16 -11 -6\n\
rule:attitude.patient:-|other 9 -2 -10\n\
near:right:denounce 8 2 -13\n\
near:left:candidate 3 1 -8\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 13 -6 -8\n\
next:left:other 6 -4 -7\n\
near:right:listen -15 19 -6\n\
gov:owner:economy 3 4 -10\n\
rule:attitude.self:+|agent:other|other|indirect 6 0 -11\n\
verb:clause:effect-! -9 9 -4\n\
near:left:withdraw 6 -3 -8\n\
near:right:neighbor 2 5 -11\n\
gov:subject:stay -9 12 -8\n\
near:right:wish 9 2 -14\n\
gov:object:counter -13 1 8\n\
rule:effect.noun-patient:+|in 9 -9 -5\n\
near:right:reaction 15 -6 -11\n\
near:left:commend -14 20 -7\n\
near:left:credit -15 19 -7\n\
next:right:quit -13 -4 16\n\
next:right:part 1 5 -11\n\
path:owner(plain)>complement(plain)|in 2 -2 -4\n\
near:left:my -6 16 -14\n\
near:right:provide -8 0 4\n\
next:left:these -7 -6 9\n\
near:right:repeatedly 11 -8 -6\n\
near:right:move -5 6 -6\n\
gov:owner:issue 13 -7 -9\n\
path:subject(plain)>clause(demand)|out 10 -5 -6\n\
near:left:pursue -14 9 2\n\
gov:owner:reaction 17 -3 -15\n\
link:modifier(cause)| 10 -6 -6\n\
near:left:less -7 -11 15\n\
verb:object:receive! -2 -5 2\n\
gov:subject:hope 7 -10 0\n\
near:left:company 4 -9 0\n\
verb:object:attempt -8 8 -5\n\
path:owner(plain)>complement(receive)>clause(plain)|in -17 9 4\n\
near:left:find -11 11 -5\n\
near:left:toward 2 2 -10\n\
near:left:walk 20 -11 -9\n\
gov:subject:decide 8 -3 -9\n\
next:left:endorse -15 14 -2\n\
gov:subject:limit -14 9 3\n\
gov:subject:undermine -12 -4 14\n\
next:right:pressure -9 -5 13\n\
near:left:nation -10 1 4\n\
rule:effect.patient:-|agent:other|other|direct -1 8 -12\n\
rule:refusal.subject:-|narration -13 7 3\n\
gov:complement:turn -10 1 3\n\
near:left:chief 5 -1 -8\n\
near:left:legitimate -14 15 -3\n\
near:right:thru 5 -6 -4\n\
gov:subject:argue 10 -6 -7\n\
near:left:dispute 13 -4 -12\n\
link:object(attempt)| -2 -9 6\n\
gov:subject:invite 9 1 -12\n\
near:left:base 10 -3 -10\n\
next:right:medium 3 -10 5\n\
rule:attitude.self:+|agent:other|free|direct 2 -12 5\n\
near:right:campaign 5 -8 -2\n\
path:subject(effect-)>clause(attempt)|in -14 -2 14\n\
near:left:discuss 10 -6 -9\n\
link:complement(attitude-)|between 11 0 -14\n\
near:right:commitment -4 -5 5\n\
near:right:dollar -13 -4 14\n\
gov:subject:stress 6 2 -9\n\
rule:evaluation.modifier:+|mixed 6 -11 0\n\
near:right:nomination 12 -4 -11\n\
near:left:already 7 -13 3\n\
gov:complement:bring 10 -5 -9\n\
near:right:if -4 -5 4\n\
near:right:engineer -5 17 -13\n\
gov:subject:destroy -11 -5 14\n\
near:left:; 7 -3 -9\n\
gov:complement:write 3 2 -10\n\
rule:grow.partner:+|agent:other 7 -6 -4\n\
rule:grow.partner:+|agent:holder|other|indirect -10 14 -6\n\
near:left:administration 9 -2 -11\n\
near:right:bad -3 -11 14\n\
gov:complement:agree -10 0 5\n\
near:left:reiterate 14 -12 -4\n\
path:patient(effect-)>object(plain)|out -5 -9 13\n\
gov:subject:base -9 5 1\n\
next:left:include -7 -5 6\n\
gov:subject:point 8 -6 -6\n\
near:right:case 11 -5 -8\n\
near:right:longer 4 -12 6\n\
path:complement(break-)|out 10 -10 -5\n\
gov:subject:need 2 4 -9\n\
near:left:partner 10 -11 -3\n\
gov:subject:denounce 12 -1 -11\n\
near:right:advance -15 11 3\n\
next:right:if -11 5 1\n\
link:partner(attitude-)|with -15 1 9\n\
gov:owner:some 12 -5 -11\n\
near:left:speak -3 3 -9\n\
next:left:give -8 -3 5\n\
near:right:down 1 4 -10\n\
near:left:few 3 5 -11\n\
gov:object:reiterate 15 -8 -7\n\
next:left:even 14 -2 -14\n\
near:right:capability -10 6 -1\n\
near:left:particular -15 1 11\n\
gov:complement:engage 16 -8 -10\n\
near:right:development -13 12 -2\n\
near:right:implementation 15 -12 -6\n\
near:left:guarantee 1 -11 7\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -16 3 9\n\
near:left:provide 3 -9 3\n\
rule:effect.owner-patient:+|agent:other|free|direct -11 -1 9\n\
path:subject(evaluation-)|in 5 -2 -7\n\
near:left:independent -7 -10 13\n\
near:left:refer 8 -11 -1\n\
near:right:close 0 -8 3\n\
gov:object:represent 13 -4 -11\n\
link:owner(effect+)|of -13 4 4\n\
near:left:strike 1 3 -11\n\
gov:owner:obligation 0 -7 4\n\
gov:owner:view 11 -6 -8\n\
rule:friend.copula:+|out -6 -4 4\n\
next:left:— 8 -2 -9\n\
near:right:least -15 8 3\n\
clause:clause:ing|by 2 1 -7\n\
near:right:! -11 10 -2\n\
gov:subject:accept -8 8 -5\n\
link:complement(grow+)|between 9 -4 -7\n\
gov:subject:endorse 12 -8 -5\n\
verb:subject:obligation|past -5 -9 9\n\
gov:complement:become 2 -10 5\n\
rule:bond.partner:+|mixed -7 4 -1\n\
clause:object:relative|what -4 7 -9\n\
gov:object:commend -13 20 -7\n\
rule:friend.owner:+|act 10 1 -12\n\
near:right:border 8 -7 -5\n\
near:right:strategic -7 -1 4\n\
rule:reverse.patient:+|free -2 11 -11\n\
rule:friend.owner:+|out 5 -1 -7\n\
near:right:those -5 -8 9\n\
gov:owner:bank 12 -4 -11\n\
near:right:limit 6 3 -12\n\
near:right:grateful 18 -13 -7\n\
near:right:underline 16 -10 -6\n\
near:left:suggest -5 -10 10\n\
next:right:power 4 -10 5\n\
near:right:prepare 8 -10 -1\n\
near:right:whether 5 -11 4\n\
near:left:during -7 0 2\n\
path:owner(plain)>complement(demand)|in 16 -7 -10\n\
link:owner(cause)|name 13 -7 -8\n\
near:right:different 11 -12 -1\n\
rule:demand.object:-|act 3 -1 -6\n\
next:right:refuse 11 1 -13\n\
gov:object:visit 10 -6 -6\n\
gov:subject:build -9 -2 6\n\
gov:owner:goal 4 -13 8\n\
path:owner(plain)>subject(receive)|in 3 -11 4\n\
gov:object:trigger 11 -5 -8\n\
gov:object:revive 15 -9 -7\n\
gov:complement:suspend -15 -3 14\n\
near:left:line -12 8 0\n\
gov:subject:read -16 6 5\n\
near:left:stance -13 3 6\n\
near:right:life 13 -4 -12\n\
path:partner(plain)>complement(plain)|out 2 1 -9\n\
gov:object:throw 8 2 -14\n\
near:right:six 11 -5 -9\n\
gov:subject:release -1 -10 5\n\
next:left:express 14 -7 -8\n\
near:right:praise 10 -10 -1\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in -10 6 0\n\
gov:object:lead 6 -8 -3\n\
next:right:demand -12 1 7\n\
path:complement(effect-)>clause(plain)|in -3 -9 6\n\
path:subject(plain)>clause(attempt)|out -7 3 -1\n\
near:right:five 11 -6 -9\n\
link:topic(plain)|than -11 -8 15\n\
near:right:group 9 -9 -3\n\
rule:attitude.adjective:+|agent:other|free|indirect -12 18 -7\n\
rule:attitude.noun:-|indirect -5 -3 1\n\
verb:complement:obligation!|present 9 -3 -11\n\
rule:reverse.owner:-|agent:holder -10 6 1\n\
rule:attitude.topic:-|free -11 5 3\n\
link:complement(attitude-)|in 7 -3 -9\n\
near:right:allow -11 10 -4\n\
next:left:visit 11 -7 -6\n\
near:left:prevent -1 10 -11\n\
near:left:expand 11 -7 -6\n\
rule:cause.event-patient:-|mixed -8 -5 11\n\
rule:effect.partner-patient:+|other -9 1 3\n\
next:right:might 4 -12 6\n\
near:left:claim -6 1 -2\n\
near:left:future 12 -11 -3\n\
rule:cause.event-patient:-|direct 3 -1 -6\n\
near:right:measure -9 -1 8\n\
gov:complement:withdraw -6 7 -8\n\
rule:attitude.owner:+|mixed 3 2 -10\n\
near:right:evidence -16 0 12\n\
near:right:leadership -11 5 1\n\
near:right:run 2 -9 1\n\
near:right:goal 5 -12 6\n\
next:right:bank 13 -7 -8\n\
link:patient(attitude-)|to -12 -5 15\n\
path:subject(effect-)>clause(demand)|in -6 -9 13\n\
next:right:seem 6 -9 1\n\
rule:attitude.self:+|agent:holder|other|act -7 10 -7\n\
path:complement(attitude+)|in 5 -5 -5\n\
near:left:third 10 -7 -5\n\
verb:attribute:ability|present 12 -7 -8\n\
next:right:war 7 5 -15\n\
near:right:standing -15 1 11\n\
near:right:citizen 11 -10 -3\n\
near:right:argue 10 -7 -5\n\
near:left:full 0 6 -10\n\
near:right:bid -13 11 0\n\
near:left:argue -2 -10 7\n\
link:owner(attitude+)|demonym -2 4 -7\n\
near:right:may -6 -2 3\n\
next:left:or 6 -9 -1\n\
link:partner(effect-)|with 13 -12 -3\n\
rule:demand.object:-|agent:side|free|direct -13 9 2\n\
next:right:find -14 -5 17\n\
near:right:view 6 -7 -5\n\
near:left:% 11 -7 -6\n\
near:left:last 6 -5 -7\n\
rule:idiom.near:-|mixed 8 -6 -5\n\
verb:object:possibility!|present 9 -4 -9\n\
link:complement(plain)|under -13 0 8\n\
near:right:final 11 -12 0\n\
near:left:reaffirm 16 -14 -5\n\
gov:subject:listen -12 18 -8\n\
rule:attitude.patient:+|out -4 -9 11\n\
rule:effect.partner-patient:+|free 13 -7 -7\n\
path:subject(plain)>clause(receive)|in -9 -1 5\n\
near:left:get -9 8 -6\n\
near:left:concern -9 1 4\n\
near:left:regret -14 -2 14\n\
near:left:example -13 -1 11\n\
gov:object:remove 4 1 -9\n\
near:right:firm 4 3 -11\n\
gov:object:win 12 -7 -6\n\
rule:bond.state:+|out 9 -8 -5\n\
rule:attitude.topic:-|indirect 0 -8 3\n\
link:subject(fail)| -2 -10 9\n\
path:subject(receive)>clause(plain)|out -5 -7 7\n\
rule:demand.object:-|agent:holder|free|mixed 3 -10 3\n\
gov:subject:engage 8 2 -12\n\
rule:attitude.topic:+|indirect -8 -1 5\n\
rule:evaluation.verb:+|act 11 -2 -10\n\
rule:effect.patient:+|agent:other|free|direct 6 -9 -1\n\
near:right:end -2 4 -7\n\
next:right:' 3 -6 -1\n\
path:modifier(plain)>object(attitude+)|in 9 -7 -7\n\
near:right:destroy -15 -2 16\n\
gov:subject:advance -13 13 -2\n\
rule:attitude.owner:-|agent:other|free|indirect 8 -8 -4\n\
near:left:create -10 -4 12\n\
verb:clause:obligation|past 0 -12 10\n\
near:left:being -9 4 1\n\
gov:owner:_P_ 8 -3 -8\n\
near:right:especially -4 -7 8\n\
rule:reverse.agent:+|direct -3 9 -7\n\
rule:cause.event-patient:+|own 10 -7 -3\n\
rule:effect.owner-patient:-|agent:other|free|indirect 4 -1 -8\n\
rule:effect.event-patient:-|own 5 4 -10\n\
gov:subject:intend -12 -1 10\n\
gov:subject:cooperate -12 11 -4\n\
near:left:far -10 3 3\n\
next:right:when 12 -10 -4\n\
near:left:face -4 -10 9\n\
gov:complement:comment 9 1 -13\n\
link:owner(demand)|'s 1 2 -8\n\
next:left:arm 11 -5 -8\n\
path:partner(bond+)>object(grow+)|out -13 15 -4\n\
clause:attribute:relative|that -9 -7 12\n\
near:left:politician -15 0 12\n\
gov:complement:commit 1 8 -13\n\
near:left:chemical 5 4 -11\n\
verb:subject:fail! 12 -8 -6\n\
next:left:candidate -12 7 2\n\
near:right:billion 9 0 -12\n\
link:complement(effect-)|for 11 -2 -13\n\
near:right:hand 4 -9 0\n\
near:left:opinion -12 2 6\n\
path:modifier(attitude-)>object(attitude-)|in 6 4 -14\n\
near:right:both 5 -7 -5\n\
next:right:state -8 -3 6\n\
clause:subject:that|why 11 -4 -10\n\
verb:clause:bond+ -9 2 5\n\
verb:object:none!|present 1 -3 -3\n\
near:right:comment -7 -5 8\n\
path:topic(plain)>attribute(plain)|out 9 -4 -8\n\
near:right:air 15 -5 -11\n\
gov:owner:leadership -11 -1 8\n\
gov:owner:engineer -4 17 -14\n\
near:left:measure -9 -2 9\n\
gov:object:target -11 -3 12\n\
near:right:despite -10 9 -4\n\
next:right:win 8 -11 0\n\
rule:evaluation.verb:-|direct -2 -5 2\n\
next:right:word -13 8 1\n\
next:left:under -4 -9 9\n\
near:right:away -7 -9 11\n\
next:left:thru 9 -11 0\n\
rule:effect.copula:-|direct 6 0 -10\n\
next:left:back 7 0 -10\n\
rule:effect.owner-patient:+|indirect -4 2 -4\n\
gov:complement:put -4 -6 6\n\
next:right:express 11 -8 -4\n\
rule:demand.object:-|agent:holder|other|act -9 3 2\n\
rule:attitude.adjective:-|agent:holder -11 -5 15\n\
rule:effect.owner:+|mixed -3 9 -11\n\
gov:owner:year 7 -13 2\n\
gov:partner:war 11 -11 -2\n\
next:right:since 1 -8 2\n\
near:left:commit -6 11 -9\n\
rule:idiom.sentence:-|act 13 -4 -12\n\
verb:subject:bond+ 0 2 -5\n\
near:right:fully 0 6 -9\n\
gov:owner:relation 5 -1 -9\n\
gov:object:break -13 8 3\n\
path:owner(plain)>complement(plain)>clause(plain)|in 2 -2 -6\n\
path:object(attitude+)|in -4 -2 0\n\
near:left:another -2 -11 9\n\
near:right:major 3 -10 3\n\
gov:complement:go 1 -7 0\n\
clause:clause:adverbial|because 3 -3 -7\n\
path:owner(plain)>object(receive)|in -9 -8 12\n\
near:right:alleged 17 -4 -13\n\
gov:object:enter 11 -2 -11\n\
near:right:manage -13 12 -3\n\
near:left:inside 14 -4 -12\n\
rule:effect.noun-patient:+|indirect 6 -2 -8\n\
path:owner(evaluation+)>subject(plain)|in 5 -12 4\n\
gov:complement:oppose 10 -5 -7\n\
near:right:2015 -4 -7 6\n\
near:right:illegal 5 1 -10\n\
near:right:break -10 -3 9\n\
near:left:general 12 -9 -4\n\
rule:attitude.noun:+|out -1 -4 -1\n\
near:left:case -8 3 1\n\
gov:subject:facilitate 13 -2 -13\n\
rule:evaluation.copula:+|mixed 0 1 -7\n\
rule:cause.event-patient:+|free 6 0 -9\n\
gov:complement:campaign -17 17 -2\n\
near:left:energy 8 2 -12\n\
gov:patient:opposition -11 -5 14\n\
rule:break.partner:-|agent:holder|other|act -10 -6 13\n\
gov:subject:violate -8 1 3\n\
verb:complement:attitude+! 2 -8 0\n\
near:left:pay -10 4 1\n\
near:left:country -3 0 -3\n\
gov:object:head 14 -11 -5\n\
near:left:follow -8 3 -1\n\
verb:subject:fail -6 -8 13\n\
gov:owner:opposition 8 -11 1\n\
near:left:think -5 2 -2\n\
near:left:reporter 8 -1 -10\n\
path:owner(plain)>object(effect+)|out -10 9 -4\n\
gov:object:consider 3 1 -8\n\
near:right:another 8 -2 -10\n\
path:owner(attitude+)>subject(plain)|out -13 3 6\n\
next:left:believe -10 -6 11\n\
verb:clause:fail! 11 -3 -12\n\
next:right:seek 4 -10 4\n\
verb:object:volition!|none 8 -7 -5\n\
next:left:praise -8 11 -5\n\
clause:complement:adverbial|since 1 -10 7\n\
gov:object:see 3 -6 -3\n\
rule:attitude.partner:-|indirect -11 -3 12\n\
gov:owner:nomination 11 -1 -12\n\
rule:refusal.subject:-|indirect -7 2 3\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in 10 -8 -5\n\
near:right:site -14 2 9\n\
gov:subject:face 4 -1 -8\n\
near:right:voice 12 -7 -8\n\
near:right:choose -11 1 5\n\
gov:object:challenge 1 -11 10\n\
near:right:record -5 -9 12\n\
rule:effect.noun-patient:-|agent:other 2 5 -10\n\
gov:owner:affair 10 3 -16\n\
near:right:find -4 -7 5\n\
near:right:legitimate -10 14 -6\n\
rule:friend.copula:-|other -9 6 0\n\
near:right:base -8 -2 7\n\
path:owner(bond+)>complement(plain)|out -13 5 5\n\
gov:subject:raise -6 4 -3\n\
near:left:defense 4 4 -10\n\
next:left:warn -10 -4 13\n\
gov:owner:comment -9 -5 13\n\
verb:object:obligation|past 12 -7 -8\n\
near:left:ever 1 -10 5\n\
near:right:far 8 -5 -8\n\
next:right:effort -5 -6 9\n\
clause:complement:relative|whose 6 3 -12\n\
next:right:missile -11 9 -1\n\
gov:complement:look -9 10 -5\n\
link:topic(plain)|like 3 4 -11\n\
near:right:oppose 5 -1 -8\n\
next:right:miss -16 -3 19\n\
rule:effect.topic-patient:-|indirect -9 -1 5\n\
gov:subject:regret 14 -3 -12\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 0 11 -14\n\
gov:complement:talk 8 -3 -9\n\
rule:reverse.patient:+|out -5 8 -9\n\
rule:attitude.self:-|agent:holder|other|mixed 10 -3 -9\n\
next:right:point 8 2 -11\n\
gov:complement:ask -1 0 -7\n\
link:complement(receive)|in 6 -7 -4\n\
gov:complement:denounce 4 5 -13\n\
path:object(attempt)|in 8 -10 -1\n\
near:left:expert 11 -4 -9\n\
path:subject(bond+)|in -10 9 -3\n\
path:subject(attitude-)>clause(plain)|out -6 -2 4\n\
path:subject(receive)>clause(attitude-)|in 8 -12 3\n\
next:right:share 9 -2 -9\n\
near:left:open -10 6 -2\n\
next:right:: -8 -2 6\n\
next:left:continue 2 -10 5\n\
path:object(attitude+)|out -4 5 -7\n\
near:right:big 2 -11 6\n\
rule:attitude.partner:-|other -1 -12 10\n\
near:left:level -9 -5 11\n\
gov:object:get 3 1 -9\n\
near:left:grateful -3 12 -11\n\
gov:owner:game -15 -4 18\n\
rule:attitude.patient:+|mixed 13 0 -13\n\
gov:owner:party -4 -6 8\n\
near:left:practice -9 -7 15\n\
near:right:remain -2 -6 3\n\
link:complement(demand)|from -8 -7 13\n\
near:right:open 0 2 -8\n\
link:owner(attitude-)|name 11 -5 -9\n\
path:owner(plain)>object(effect-)|in 8 -7 -7\n\
rule:effect.noun-patient:+|direct 0 -11 7\n\
gov:complement:conduct -10 1 7\n\
next:left:not -12 14 -7\n\
rule:attitude.noun:-|mixed -11 0 9\n\
near:left:although -2 -9 7\n\
gov:subject:promote -13 -1 12\n\
near:left:counter -10 -3 10\n\
rule:cause.agent:-|indirect 2 -8 6\n\
near:left:northern 13 -2 -14\n\
near:left:region 1 -7 3\n\
near:left:newspaper -8 -8 13\n\
near:right:presidential 2 -8 3\n\
rule:effect.patient:+|agent:holder|other|indirect -10 0 3\n\
next:right:presence -12 -3 14\n\
link:complement(break-)|with -12 -1 10\n\
gov:subject:back -4 8 -8\n\
near:right:problem 4 4 -10\n\
next:right:believe 7 -8 -1\n\
gov:subject:draw 0 -10 7\n\
rule:effect.partner-patient:-|in 8 -2 -11\n\
gov:owner:return 10 -9 -6\n\
near:right:name -8 -1 3\n\
near:left:conference 12 -8 -7\n\
gov:object:change 7 -8 -2\n\
near:left:minister -5 -5 4\n\
rule:idiom.sentence:+|own 4 -1 -7\n\
gov:subject:save -2 -10 10\n\
near:right:weapon -8 -2 5\n\
next:left:first 6 0 -10\n\
gov:object:reimpose 10 -5 -8\n\
verb:clause:attitude-! 13 -13 -3\n\
rule:attitude.received:-|agent:holder -17 0 16\n\
near:left:once 3 -9 4\n\
near:left:resolution -7 0 1\n\
near:left:half 13 -6 -9\n\
link:complement(effect+)|between 9 -5 -5\n\
gov:subject:preserve 4 3 -9\n\
gov:subject:contain -11 -2 10\n\
clause:object:ing|at 5 2 -9\n\
verb:complement:obligation|none 6 -10 1\n\
gov:subject:write -7 0 2\n\
gov:subject:address 3 -8 2\n\
gov:object:mention 14 -8 -7\n\
path:subject(bond+)|out -11 3 5\n\
near:left:refuse -10 -5 12\n\
rule:effect.noun-patient:-|agent:holder 3 -9 5\n\
near:left:situation -3 10 -9\n\
near:right:activity 8 -7 -5\n\
rule:effect.topic-patient:+|indirect -7 3 1\n\
verb:complement:ability!|present 0 1 -7\n\
next:left:end -14 -4 16\n\
gov:subject:oppose -8 -3 6\n\
rule:idiom.clause:-|direct -9 -3 8\n\
near:right:request -10 3 3\n\
rule:effect.topic-patient:-|in -3 5 -7\n\
rule:attitude.partner:-|in -10 -1 9\n\
next:left:inside 15 -4 -12\n\
near:right:release -8 -1 3\n\
near:left:ministry 1 -10 6\n\
near:left:influence 4 -10 5\n\
path:subject(cause)>clause(plain)>clause(plain)|in 10 -4 -9\n\
gov:complement:back -11 0 6\n\
clause:complement:relative|whom 3 6 -12\n\
path:owner(plain)>subject(effect-)|out 5 -7 1\n\
near:left:border -9 3 -1\n\
rule:prohibition.subject:-|in 6 0 -9\n\
rule:cause.event-patient:-|agent:side -9 2 4\n\
next:right:attack -10 -4 12\n\
rule:attitude.patient:+|agent:other 2 -8 1\n\
rule:refusal.subject:-|other 2 -7 2\n\
near:right:example -1 12 -14\n\
near:right:change 2 -6 2\n\
gov:topic:government -10 1 4\n\
link:patient(plain)|towards 6 -1 -8\n\
gov:complement:will -11 13 -5\n\
gov:owner:stance 0 9 -12\n\
rule:attitude.topic:+|agent:holder|other|indirect -17 13 1\n\
near:right:certainly -9 -7 13\n\
near:left:reduce -6 2 0\n\
rule:attitude.owner:-|agent:holder|free|indirect 5 -7 -2\n\
clause:subject:adverbial|so_that 5 -11 4\n\
gov:subject:manage -11 11 -4\n\
path:owner(plain)>subject(grow+)|out 8 -9 1\n\
gov:object:cause 3 6 -11\n\
path:owner(effect-)>complement(plain)|out 3 -7 2\n\
gov:object:discuss 8 -8 -5\n\
gov:subject:emphasize 9 -5 -6\n\
near:right:stance -1 8 -10\n\
clause:subject:relative|where -10 5 3\n\
clause:object:adverbial|when -2 -6 1\n\
next:left:despite -8 -4 9\n\
next:left:welcome -6 13 -8\n\
near:left:trigger 10 -9 -2\n\
path:owner(effect-)>object(plain)|out 11 -2 -11\n\
near:left:throw 7 4 -13\n\
near:right:forget 2 -12 9\n\
near:right:challenge 10 -2 -11\n\
clause:clause:relative|whose -11 3 2\n\
near:left:team 9 -7 -6\n\
near:left:friend -3 12 -12\n\
path:subject(evaluation+)>clause(plain)|in 8 -9 -3\n\
near:right:allegation -11 2 7\n\
gov:subject:hold -3 -4 0\n\
near:right:buy 11 -4 -11\n\
rule:grow.partner:+|free 1 1 -6\n\
near:left:convince 16 -6 -11\n\
link:complement(attitude-)|by -7 6 -2\n\
near:right:require 14 -5 -9\n\
clause:subject:adverbial|although 4 -9 1\n\
next:left:how -8 -5 10\n\
verb:clause:grow+! -11 4 4\n\
clause:subject:ing|as 12 -5 -9\n\
path:owner(plain)>attribute(plain)|in -7 -1 2\n\
rule:will.subject:-|in 12 -9 -4\n\
near:right:approach 1 3 -7\n\
near:right:field 7 2 -12\n\
near:right:certain 10 0 -11\n\
next:right:put 2 4 -11\n\
near:right:benefit 3 1 -8\n\
near:right:port -13 8 0\n\
next:right:keep -12 4 2\n\
near:right:leader 9 -6 -7\n\
next:right:own -1 -4 -1\n\
near:right:kill 9 -5 -8\n\
rule:cause.event-patient:-|own 6 -4 -4\n\
gov:complement:reduce -5 -9 9\n\
role:topic|own|out 7 -6 -5\n\
gov:object:reduce 6 -6 -4\n\
near:right:charge 11 -8 -3\n\
near:right:around -8 -6 12\n\
near:left:never -8 -5 7\n\
gov:owner:team 8 -5 -6\n\
near:left:advise -8 -4 12\n\
rule:attitude.patient:-|in 4 -6 -2\n\
gov:subject:reiterate 13 -4 -10\n\
near:right:start -4 -5 6\n\
next:left:take -8 10 -6\n\
near:left:whom 8 -10 -2\n\
gov:object:leave 6 -6 -5\n\
gov:subject:invest 13 -3 -11\n\
near:right:block 12 -7 -6\n\
gov:complement:set 2 2 -8\n\
gov:subject:lose 7 -6 -4\n\
next:right:policy 7 -6 -4\n\
next:right:tell -5 1 -1\n\
rule:inability.subject:-|out -7 0 5\n\
near:right:hard 9 -5 -7\n\
gov:subject:file 13 -2 -13\n\
gov:complement:direct -13 7 2\n\
path:modifier(plain)|in -6 0 3\n\
gov:object:order -6 -9 13\n\
near:left:snapback 6 3 -11\n\
next:left:provide 7 -13 5\n\
near:right:declare 9 -5 -6\n\
near:right:agenda -15 1 11\n\
rule:demand.object:-|agent:target -4 -5 6\n\
rule:attitude.patient:+|own 4 -8 1\n\
near:right:next 8 -4 -8\n\
near:left:enter 11 -4 -8\n\
path:subject(effect-)>clause(plain)|out 4 -5 -5\n\
near:left:proposal 4 3 -10\n\
rule:effect.event-patient:-|mixed -10 -3 10\n\
near:right:include -5 5 -5\n\
next:right:national -3 10 -8\n\
near:right:letter -10 8 -2\n\
near:left:dismiss -11 2 6\n\
near:left:blow -11 -3 14\n\
gov:object:turn -11 1 7\n\
gov:subject:succeed 4 -11 5\n\
next:right:describe 7 -3 -7\n\
path:object(effect+)|in -7 -5 6\n\
gov:object:facilitate 3 7 -10\n\
near:right:60 -11 -4 12\n\
near:right:earlier 10 -6 -6\n\
verb:clause:effect+! -4 -5 6\n\
near:left:violation 10 -1 -12\n\
near:right:energy 9 -6 -4\n\
rule:evaluation.noun:+|mixed -2 4 -6\n\
rule:effect.owner-patient:+|agent:other|other|direct 7 -11 2\n\
near:right:intelligence 11 -6 -6\n\
near:right:impossible 10 1 -13\n\
gov:subject:achieve 3 -9 4\n\
near:left:interview -1 -10 9\n\
near:left:represent 11 -2 -11\n\
gov:subject:serve -5 -6 8\n\
rule:attitude.owner:-|agent:holder|other|mixed 2 -8 4\n\
near:right:pass 4 2 -10\n\
near:right:game -13 -5 17\n\
gov:subject:kill 6 -1 -9\n\
clause:attribute:participle| -8 -3 6\n\
next:right:view 11 -3 -9\n\
near:left:program 2 -9 3\n\
near:left:hostile 4 2 -10\n\
rule:cause.event-patient:+|agent:holder|other|indirect -12 11 -1\n\
next:left:prevent 5 4 -10\n\
rule:attitude.patient:-|free -3 -8 10\n\
rule:attitude.owner:+|direct 0 -5 2\n\
gov:object:restore -9 -4 10\n\
near:right:fear 11 -3 -10\n\
verb:attribute:none|none -3 2 -5\n\
near:left:reaction 11 -3 -9\n\
near:right:closer 5 -11 2\n\
rule:idiom.near:+|own 6 -2 -8\n\
rule:effect.partner-patient:+|in 1 2 -7\n\
link:complement(grow+)|to -12 5 3\n\
rule:attitude.topic:-|agent:holder 2 1 -8\n\
rule:attitude.patient:+|free 5 -7 -4\n\
near:left:propose -11 3 3\n\
gov:topic:ally 11 -11 -2\n\
gov:owner:export 8 -1 -9\n\
near:right:launch -2 -7 5\n\
gov:subject:travel 12 -3 -10\n\
gov:subject:improve -4 9 -8\n\
rule:effect.topic-patient:+|other -2 4 -7\n\
gov:object:advise -6 -6 11\n\
clause:object:that|how 9 -10 1\n\
near:right:affair 9 -1 -10\n\
near:left:ship 2 6 -12\n\
link:modifier(attitude+)| 8 -8 -3\n\
rule:reverse.agent:+|own -3 7 -6\n\
near:right:attack 0 -1 -5\n\
rule:evaluation.noun:-|act 9 -4 -7\n\
gov:subject:target 8 -1 -9\n\
rule:attitude.owner:-|agent:holder|own|indirect -9 9 -3\n\
near:left:confirm 2 5 -10\n\
path:subject(plain)>clause(grow+)|out -7 3 2\n\
near:right:wait 1 5 -10\n\
rule:effect.owner-patient:-|agent:other|other|indirect 9 -8 -4\n\
link:partner(plain)|- 2 1 -8\n\
path:topic(plain)>attribute(plain)|in -8 -5 8\n\
gov:object:choose 9 0 -12\n\
rule:effect.partner-patient:-|indirect 4 3 -11\n\
gov:object:launch -9 1 4\n\
gov:complement:begin 9 -3 -8\n\
near:right:interview 10 -4 -8\n\
path:complement(grow+)>clause(plain)|in 4 -9 1\n\
next:left:show 6 -10 1\n\
near:left:ago -12 1 6\n\
next:right:impose 9 -10 0\n\
near:right:industry -12 10 0\n\
rule:attitude.self:+|agent:side|free|direct -15 15 -1\n\
near:left:cooperate -12 5 3\n\
clause:complement:that|how 11 -7 -5\n\
gov:patient:attack -9 0 6\n\
path:owner(plain)>complement(plain)>clause(plain)|out -6 3 -4\n\
verb:complement:counterfactual|present -13 11 -1\n\
near:right:court 4 -11 4\n\
gov:owner:strategy 8 -11 2\n\
gov:complement:wait 3 -10 4\n\
near:left:likely 9 -6 -6\n\
near:right:destabilize -12 -4 16\n\
near:left:into 2 -2 -6\n\
gov:object:present 11 -5 -7\n\
rule:break.partner:-|act -7 -6 11\n\
gov:object:know -12 0 7\n\
gov:object:send -3 -6 3\n\
gov:complement:follow 2 1 -8\n\
near:left:behavior -5 -6 10\n\
near:left:why 5 -4 -6\n\
path:modifier(plain)>subject(cause)|in 5 0 -8\n\
gov:object:draw 11 -5 -8\n\
near:right:endorse 9 -8 -3\n\
gov:patient:war 0 7 -9\n\
rule:effect.owner:+|act 2 -1 -6\n\
link:owner(evaluation+)|demonym -6 1 0\n\
next:left:into 8 -4 -8\n\
path:complement(plain)>clause(effect-)>clause(plain)|in -15 2 10\n\
rule:effect.event-patient:-|act -2 -6 5\n\
link:topic(plain)|including 11 -2 -10\n\
clause:clause:adverbial|after -2 -5 1\n\
next:right:remark 4 2 -8\n\
path:subject(plain)>clause(effect-)|in -7 -3 7\n\
near:left:action -5 -6 6\n\
near:left:fight -9 1 5\n\
rule:effect.patient-patient:-|agent:other 6 4 -11\n\
near:right:progress -12 8 2\n\
rule:idiom.sentence:+|other -5 -3 2\n\
next:right:see 5 1 -9\n\
verb:object:grow+! -10 -2 8\n\
near:left:later 10 -4 -8\n\
path:complement(plain)>clause(demand)|in 2 2 -9\n\
link:complement(cause)|against -1 -8 6\n\
path:topic(plain)>object(plain)>clause(plain)|in 1 -8 4\n\
gov:topic:people 3 3 -10\n\
near:right:refuse 3 -2 -5\n\
next:right:stress 10 -4 -6\n\
path:modifier(plain)>complement(attitude-)|in 11 -6 -5\n\
path:owner(plain)|in -5 2 -3\n\
gov:subject:walk -5 -8 9\n\
rule:effect.event-patient:+|out 12 -4 -8\n\
near:right:peace 2 5 -12\n\
link:partner(evaluation+)|with -6 -3 3\n\
rule:will.subject:+|narration -4 -5 8\n\
gov:owner:port -15 8 3\n\
rule:friend.copula:+|direct 5 -5 -4\n\
gov:complement:file -14 6 3\n\
near:right:later 4 3 -10\n\
next:right:until -5 -8 11\n\
clause:object:adverbial|before 9 -10 0\n\
next:right:economy -10 4 2\n\
near:left:only -2 -5 1\n\
rule:attitude.noun:-|agent:holder -14 -2 14\n\
path:owner(plain)>subject(effect-)|in -7 -5 7\n\
path:complement(attitude+)>clause(plain)|in 4 -2 -8\n\
path:complement(cause)>clause(plain)|in 1 -8 2\n\
rule:effect.topic-patient:-|out 4 -7 -1\n\
path:object(attitude-)>clause(plain)|in 5 -8 0\n\
near:right:remark -4 -4 4\n\
near:left:security 3 1 -6\n\
near:left:even -2 -5 2\n\
gov:subject:respect -8 -7 11\n\
rule:effect.patient:+|in -3 -1 1\n\
gov:subject:demand 8 -2 -9\n\
near:left:discussion 11 -3 -9\n\
path:subject(attempt)>clause(plain)|in 3 -2 -6\n\
near:right:press 9 -2 -9\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -5 11 -9\n\
gov:owner:tie -5 10 -7\n\
near:right:mean 8 -4 -7\n\
next:left:her 6 -10 2\n\
next:right:position -9 8 -3\n\
near:right:let -3 -8 7\n\
near:right:others -10 3 3\n\
near:right:matter 12 -6 -7\n\
rule:effect.topic-patient:-|act 8 -8 -1\n\
near:left:consult 15 -8 -8\n\
near:left:serve 4 -9 1\n\
clause:subject:ing|after 9 -5 -5\n\
near:right:honor 6 -9 1\n\
gov:complement:change 9 -3 -8\n\
next:left:only -12 -1 10\n\
gov:complement:point -6 -3 6\n\
gov:owner:industry -13 9 0\n\
rule:cause.event-patient:+|in 4 -6 -2\n\
link:patient(plain)|toward 11 -7 -6\n\
verb:attribute:future|present 7 -2 -8\n\
rule:effect.patient:-|agent:target -6 -2 4\n\
near:right:legal 9 -3 -8\n\
rule:demand.object:-|agent:other|own|indirect 6 -4 -3\n\
near:left:whose 9 -9 -2\n\
rule:reverse.owner:-|agent:target -8 -3 10\n\
near:left:impact 5 0 -8\n\
near:right:few 4 -11 5\n\
rule:reverse.patient:+|act -1 5 -9\n\
near:right:role -7 5 -1\n\
near:left:him 9 -8 -5\n\
near:right:signatory -11 0 9\n\
near:right:result -10 2 4\n\
near:right:past 1 -8 5\n\
next:left:withdraw 8 -5 -6\n\
gov:owner:case 5 1 -10\n\
near:right:deputy 2 4 -9\n\
verb:object:bond+ -7 2 0\n\
near:right:avoid 2 4 -10\n\
near:left:either 14 -6 -9\n\
rule:effect.patient:+|indirect 1 -2 -3\n\
link:complement(cause)|in 3 -6 -2\n\
clause:complement:ing|by 3 -6 -1\n\
gov:complement:move 4 2 -9\n\
verb:attribute:possibility|present 5 -3 -7\n\
gov:complement:focus 10 -6 -6\n\
near:left:recently 8 -2 -8\n\
gov:owner:partner 3 -9 3\n\
link:partner(effect-)|- -11 0 8\n\
rule:effect.partner-patient:-|free 13 -7 -7\n\
path:owner(plain)>topic(plain)>object(attitude+)|in 13 -11 -3\n\
gov:owner:company 3 0 -7\n\
next:right:expect 12 -5 -8\n\
path:subject(plain)>clause(receive)>clause(plain)|in 3 2 -8\n\
gov:object:recognize -1 7 -11\n\
verb:object:volition|present -8 2 1\n\
near:left:receive 8 -8 -4\n\
gov:owner:dollar -12 -1 9\n\
next:right:but -6 6 -5\n\
next:right:discuss -6 11 -4\n\
path:owner(plain)>complement(effect+)|in -6 -6 9\n\
near:left:defend -6 8 -6\n\
gov:subject:rise 7 3 -11\n\
near:left:your 13 -7 -7\n\
gov:subject:let 1 -7 -1\n\
rule:cause.event-patient:-|act -6 -3 5\n\
path:subject(effect+)>clause(cause)|in 12 -9 -5\n\
rule:obligation.subject:-|mixed 3 -8 3\n\
near:right:see -2 1 -4\n\
near:right:intend -8 -3 9\n\
near:right:constructive -11 10 -1\n\
rule:effect.patient:-|agent:target|other|direct -11 -2 12\n\
gov:subject:trigger -7 -3 8\n\
near:right:counterpart 8 -1 -8\n\
clause:object:ing|of -3 1 -4\n\
path:complement(attitude-)>clause(plain)|in -5 7 -8\n\
near:right:receive 3 -1 -6\n\
near:right:value 12 -11 -3\n\
near:left:defeat -7 0 3\n\
near:left:able 11 -7 -5\n\
gov:object:expect 3 -9 5\n\
link:complement(plain)|among 0 4 -8\n\
gov:object:slam 12 0 -13\n\
gov:complement:lay -12 -4 14\n\
clause:complement:that|whether 2 -8 4\n\
near:left:election 1 -7 3\n\
near:left:riot 12 -3 -9\n\
path:partner(bond+)>complement(plain)|out 4 1 -8\n\
link:patient(effect+)|to -6 11 -7\n\
near:right:conclude -9 -2 8\n\
next:left:why -4 7 -8\n\
near:right:permanent 8 -8 -1\n\
near:right:intention 11 -5 -8\n\
next:left:those -10 -4 12\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -13 4 7\n\
gov:complement:get 1 -8 2\n\
next:left:northern 11 -1 -12\n\
gov:object:expand -7 6 -1\n\
near:left:put -5 -5 2\n\
path:subject(evaluation+)|in -4 -7 7\n\
path:owner(evaluation+)>object(plain)|in -6 8 -5\n\
near:right:import 4 3 -9\n\
gov:object:negotiate -1 -9 9\n\
near:right:reaffirm 12 -6 -8\n\
rule:prohibition.subject:-|direct 9 -2 -9\n\
near:left:approach -1 4 -6\n\
gov:complement:warn -10 -2 9\n\
next:left:reaffirm 13 -12 -3\n\
gov:subject:challenge -10 1 6\n\
near:left:national 7 -8 -2\n\
near:right:veto -11 -2 9\n\
near:left:bill 4 -11 5\n\
near:right:enter -4 -6 7\n\
rule:attitude.received:-|act -15 0 14\n\
gov:partner:agreement -3 2 -5\n\
near:left:head 6 -1 -8\n\
rule:attitude.patient:-|agent:other 2 3 -9\n\
gov:subject:choose -8 -5 10\n\
rule:attitude.received:-|out -14 -1 13\n\
gov:subject:counter -2 8 -9\n\
gov:complement:blame 10 -6 -5\n\
gov:subject:underline 11 -7 -4\n\
rule:attitude.owner:+|act 6 -6 -4\n\
next:right:stand 6 -2 -8\n\
near:left:certain -8 -6 10\n\
rule:demand.object:-|agent:other|other|direct 6 -6 -4\n\
near:right:vaccine -12 1 8\n\
next:right:think 9 -7 -4\n\
rule:cause.agent:+|narration -6 -1 4\n\
next:right:foreign -6 -4 8\n\
gov:subject:warn 5 -5 -4\n\
clause:subject:participle|at -16 15 0\n\
rule:attitude.noun:-|direct -5 6 -6\n\
next:left:during 0 -7 5\n\
near:right:trigger 2 -8 4\n\
near:right:late -4 -6 5\n\
next:left:pressure -7 -5 10\n\
path:modifier(plain)>complement(plain)|in 5 -3 -5\n\
rule:effect.topic-patient:-|direct 1 4 -8\n\
near:left:compensate 11 -2 -11\n\
gov:owner:capability 1 3 -8\n\
near:left:tough 7 -10 1\n\
next:left:many 9 -5 -5\n\
gov:subject:wish 5 4 -11\n\
near:right:hegemony -10 -5 14\n\
verb:attribute:none!|past 0 5 -10\n\
link:complement(plain)|without -5 10 -9\n\
near:left:organization 10 -3 -9\n\
near:left:supply -9 -1 5\n\
gov:subject:realize -11 2 6\n\
path:modifier(effect-)>subject(plain)|in 8 -1 -10\n\
gov:object:sign 1 -9 4\n\
next:right:action -10 3 5\n\
near:right:former -5 -1 1\n\
near:right:send 3 -5 -2\n\
near:left:remove -2 3 -6\n\
gov:subject:participate -10 3 5\n\
rule:demand.object:-|agent:other|own|direct 7 -1 -7\n\
near:right:failure 0 -8 6\n\
rule:demand.object:-|agent:holder|free|direct -9 5 1\n\
next:left:former -5 -4 7\n\
gov:subject:cite 10 -5 -6\n\
path:topic(plain)>object(plain)>clause(plain)|out 3 1 -7\n\
rule:attitude.received:-|other -12 -2 13\n\
gov:owner:territory -5 10 -9\n\
verb:complement:possibility!|present 5 -5 -5\n\
rule:cause.event-patient:-|out -5 3 -2\n\
near:right:invite 9 -2 -8\n\
near:right:emphasize 6 -9 1\n\
rule:bond.state:-|direct -9 2 5\n\
near:left:evidence -10 5 1\n\
near:right:front -12 -3 14\n\
near:right:maximum 1 3 -7\n\
rule:effect.event-patient:+|in -6 0 3\n\
near:left:answer 8 -10 0\n\
link:patient(plain)|anti -8 4 0\n\
near:left:accept -6 6 -4\n\
path:complement(plain)>clause(attitude-)|out 8 0 -9\n\
near:left:service 9 -6 -6\n\
near:right:implement 6 -6 -3\n\
link:complement(plain)|over -5 -4 9\n\
next:left:military -4 -6 8\n\
path:owner(plain)>complement(effect-)|in -7 6 -3\n\
path:topic(plain)>topic(plain)>object(plain)|in 13 -4 -10\n\
path:object(receive)|in -7 -5 7\n\
near:right:violation 6 -7 -1\n\
path:subject(plain)>clause(effect+)|in -7 -6 8\n\
next:left:help -7 4 0\n\
next:right:decide 2 4 -9\n\
near:left:large 7 -6 -2\n\
gov:object:require 13 -6 -8\n\
near:right:suggest -8 2 3\n\
path:subject(plain)>clause(cause)|in 3 -5 -3\n\
near:left:yet -4 -7 7\n\
next:right:team 0 -9 5\n\
gov:owner:word -8 1 2\n\
near:right:plus 9 -4 -5\n\
gov:subject:grow -11 6 2\n\
gov:owner:own 10 0 -12\n\
path:subject(grow+)>clause(grow+)|in -9 15 -6\n\
near:right:study 10 -8 -3\n\
near:right:dismiss 4 1 -8\n\
near:left:process 10 -4 -8\n\
rule:effect.topic-patient:-|agent:holder 5 -7 1\n\
near:right:water 6 0 -10\n\
rule:attitude.owner:+|agent:holder|other|act 2 -7 0\n\
gov:complement:sell 6 -2 -8\n\
rule:evaluation.modifier:+|narration -4 -2 2\n\
verb:clause:reverse -6 -1 -1\n\
near:right:negotiate -2 1 -5\n\
near:right:market 8 -3 -9\n\
gov:complement:issue -7 -3 7\n\
near:right:behavior -7 -3 8\n\
rule:cause.agent:+|own 4 2 -7\n\
rule:friend.copula:+|mixed 8 -7 -3\n\
near:right:supply -7 1 2\n\
path:object(plain)>clause(demand)|in 9 -1 -12\n\
near:left:maximum -2 5 -7\n\
near:right:opinion -6 -6 10\n\
link:topic(effect+)|from 9 -3 -9\n\
near:right:family -1 5 -9\n\
rule:effect.topic-patient:-|agent:other -5 6 -6\n\
next:right:go -6 0 2\n\
near:right:recently 7 -8 -1\n\
near:left:assistance -10 14 -5\n\
gov:object:regard -10 11 -3\n\
near:left:away 5 -8 -1\n\
link:owner(effect+)|name 7 -2 -8\n\
near:left:joint 3 0 -6\n\
near:right:majority 11 -7 -6\n\
near:right:draft 7 -7 -4\n\
path:owner(effect-)>complement(attitude+)|out -17 14 1\n\
gov:complement:win 10 -5 -5\n\
gov:object:increase 3 -7 1\n\
near:right:secretary -2 -8 8\n\
gov:subject:resolve 3 2 -7\n\
next:left:lead -1 -7 5\n\
next:right:dollar -10 -2 11\n\
near:left:terrorism -2 8 -8\n\
near:left:court -7 -6 8\n\
clause:complement:adverbial|when -4 -5 4\n\
next:right:clear 9 -5 -6\n\
gov:owner:crude 13 -1 -13\n\
near:left:beat 13 -7 -7\n\
rule:evaluation.modifier-patient:+|free -9 4 2\n\
near:left:might 10 -5 -8\n\
path:owner(plain)>subject(attitude-)|in -6 -5 9\n\
gov:owner:work 9 -3 -7\n\
near:left:always 8 -2 -7\n\
near:right:; -6 1 0\n\
next:left:announce 9 -7 -3\n\
near:right:player -11 -2 13\n\
gov:attribute:become 2 -7 1\n\
next:right:try 8 -8 -2\n\
gov:owner:vote 4 3 -11\n\
path:owner(plain)>subject(effect+)|out 9 -8 -2\n\
next:right:regard 10 -4 -7\n\
clause:complement:adverbial|as 6 -3 -6\n\
gov:object:pledge -13 15 -3\n\
next:left:see 0 3 -7\n\
near:left:matter -4 -8 9\n\
path:complement(attempt)|in 10 -9 -4\n\
near:right:publish -9 2 4\n\
near:right:capital -7 4 -1\n\
gov:object:improve -8 9 -4\n\
rule:attitude.self:-|agent:holder|free|mixed -11 9 -2\n\
near:left:fear 2 6 -10\n\
next:right:show 2 -9 5\n\
near:left:problem -8 -1 5\n\
verb:clause:demand! -6 9 -9\n\
gov:object:reaffirm 9 -7 -5\n\
gov:subject:announce 3 -4 -3\n\
near:right:feel 8 -9 -2\n\
near:left:turn -1 -7 4\n\
verb:object:ability!|present 3 -5 -1\n\
rule:effect.copula:-|other 6 -7 -5\n\
rule:idiom.near:+|narration -1 4 -7\n\
gov:subject:comply 3 4 -9\n\
near:right:conference 7 -1 -8\n\
near:right:prevent -7 -5 9\n\
gov:subject:stick -12 8 3\n\
gov:object:seize -2 -7 9\n\
gov:complement:happen -12 7 2\n\
path:owner(plain)>subject(cause)>clause(plain)|in -9 1 4\n\
near:right:partner -6 5 -3\n\
rule:bond.state:+|free 1 -6 0\n\
near:left:strengthen 7 -6 -5\n\
near:right:total 11 -4 -8\n\
gov:topic:authority -15 2 10\n\
gov:topic:deal 10 -10 -3\n\
near:left:serious -9 2 5\n\
gov:subject:honor -2 -7 7\n\
gov:subject:throw -5 -7 11\n\
near:right:able -1 -7 5\n\
near:left:previous 8 -10 1\n\
rule:effect.topic-patient:+|in -4 -2 2\n\
near:right:delegate 11 -5 -7\n\
clause:clause:that|where 7 -4 -8\n\
path:owner(plain)>object(cause)|in 4 -6 -2\n\
gov:object:isolate -11 6 2\n\
gov:topic:troop 11 -3 -10\n\
next:left:regard -3 7 -7\n\
near:right:strong -6 2 -2\n\
gov:subject:reverse -8 -1 7\n\
rule:attitude.adjective:+|free -6 9 -7\n\
link:modifier(evaluation+)| 6 -6 -4\n\
near:left:president -4 0 0\n\
near:right:promote -12 0 11\n\
gov:complement:create -2 -6 5\n\
path:complement(grow+)>clause(plain)|out 8 -4 -6\n\
near:left:eight -12 5 5\n\
gov:object:share 2 3 -9\n\
rule:reverse.agent:+|other 0 1 -5\n\
rule:reverse.patient:+|agent:holder|other|indirect -11 11 -1\n\
near:left:difficult 11 -4 -9\n\
link:complement(break-)|for 6 2 -10\n\
gov:object:read 10 -4 -8\n\
near:left:plan 3 -6 -1\n\
path:subject(grow+)>clause(attempt)|in -11 0 7\n\
clause:subject:relative|whom 1 -8 4\n\
near:right:delay -11 1 6\n\
near:right:new -2 0 -3\n\
path:complement(bond+)|in 11 -5 -8\n\
near:right:sale -8 -5 11\n\
next:right:leave 0 -8 7\n\
next:right:political -7 -3 9\n\
rule:attitude.topic:-|agent:holder|other|indirect 10 -6 -7\n\
link:complement(attitude-)|from 6 -7 -2\n\
gov:topic:oil 1 5 -9\n\
next:right:speak -7 -4 8\n\
next:right:] 5 -3 -7\n\
gov:subject:boost 9 -8 -4\n\
near:left:activity 6 -1 -8\n\
gov:topic:one 6 -1 -8\n\
near:right:mostly 12 -4 -10\n\
path:complement(cause)>clause(plain)|out 0 -7 5\n\
near:right:focus 0 -7 4\n\
link:owner(evaluation-)|name -7 -4 10\n\
near:left:senator 5 0 -9\n\
near:left:advance 6 2 -10\n\
near:left:poll 10 -5 -6\n\
rule:effect.patient-patient:-|act 13 -2 -11\n\
rule:bond.state:-|other 7 -5 -6\n\
link:patient(attitude-)|against -8 8 -4\n\
near:left:financial 9 0 -9\n\
near:left:forget 6 0 -9\n\
verb:complement:grow+! -8 -4 9\n\
near:right:diplomatic 7 -5 -6\n\
path:topic(plain)|in -9 4 1\n\
near:left:strong -3 -6 6\n\
gov:subject:hand 9 -8 -3\n\
link:complement(plain)|behind 3 5 -11\n\
next:right:hope 7 -7 -2\n\
near:left:long -6 4 -2\n\
near:left:position 5 -5 -5\n\
near:left:presumptive 10 -1 -10\n\
near:left:speech 3 -8 3\n\
rule:idiom.sentence:+|narration -4 7 -6\n\
path:owner(plain)>complement(receive)|in -8 -1 4\n\
near:right:live -7 -3 7\n\
near:right:appreciate 12 -8 -5\n\
path:owner(plain)>topic(plain)>subject(plain)|in 1 5 -8\n\
rule:reverse.agent:+|free 2 0 -4\n\
near:right:read -8 -5 9\n\
near:left:save -9 -4 12\n\
gov:partner:contact 12 -3 -10\n\
near:left:nominee 3 0 -7\n\
near:right:cost 1 -10 6\n\
near:left:her -4 -1 -2\n\
near:right:force 2 -6 1\n\
gov:complement:reach 5 -3 -6\n\
near:left:relationship 7 -3 -6\n\
near:right:between 5 -6 -1\n\
rule:break.agent:-|in -8 -4 11\n\
rule:effect.patient-patient:+|in 8 -11 1\n\
near:left:territory -7 12 -7\n\
path:owner(plain)>complement(effect-)>clause(plain)|in -9 4 1\n\
near:left:mechanism 5 -7 0\n\
gov:complement:launch -1 6 -7\n\
near:right:counter -4 9 -8\n\
gov:owner:leader 7 -7 -2\n\
near:left:allow 3 -7 1\n\
near:left:tell -1 -3 0\n\
next:right:— -5 4 -2\n\
gov:subject:feel 8 -2 -9\n\
rule:effect.patient:-|agent:other|own|direct 4 -7 -1\n\
near:right:propose 3 -7 1\n\
gov:subject:settle 12 -6 -7\n\
verb:clause:obligation!|present 6 -3 -6\n\
near:left:pull -3 5 -8\n\
near:right:adhere -11 11 -2\n\
rule:effect.owner-patient:-|agent:side|own|direct -10 3 4\n\
rule:attitude.topic:+|free 4 1 -8\n\
gov:patient:assassination -2 7 -7\n\
path:subject(effect-)>clause(attitude-)|in 3 1 -8\n\
rule:demand.object:-|agent:side|other|indirect 8 -3 -7\n\
near:left:website -14 1 11\n\
rule:will.subject:-|free 10 -7 -4\n\
near:left:instead 5 -8 1\n\
path:complement(effect+)>clause(plain)|in -3 3 -6\n\
gov:object:reach 2 1 -7\n\
rule:reverse.patient:+|direct -1 6 -8\n\
link:owner(evaluation-)|demonym 6 0 -8\n\
path:subject(reverse)|in 4 -8 0\n\
gov:object:follow -1 -4 0\n\
gov:complement:start 8 -5 -5\n\
path:object(plain)>clause(effect-)|out -10 -2 12\n\
near:right:meeting -5 0 1\n\
gov:subject:reply 11 -5 -8\n\
gov:subject:appreciate 11 -8 -5\n\
rule:cause.event-patient:+|agent:holder|other|act -4 10 -8\n\
gov:owner:proposal -6 6 -6\n\
near:left:aid -8 10 -6\n\
near:right:stick -11 7 1\n\
verb:clause:will+ 10 -9 -2\n\
near:left:contain -1 -10 9\n\
gov:complement:form -11 2 6\n\
near:right:head 7 -6 -1\n\
gov:subject:reimpose 5 -8 1\n\
next:right:send -10 4 2\n\
gov:subject:prevent 1 2 -6\n\
near:right:hospital -12 6 1\n\
near:left:consider -6 0 1\n\
gov:topic:region 10 -5 -5\n\
next:right:negotiate -9 1 5\n\
path:owner(attitude+)>complement(plain)|out 0 4 -8\n\
gov:object:kill 5 4 -10\n\
near:right:supporter 5 1 -8\n\
near:right:alliance -9 9 -3\n\
near:left:suspend -3 -7 9\n\
rule:effect.patient:+|agent:side|other|direct -8 9 -4\n\
gov:subject:like -7 -6 11\n\
gov:object:accept -6 -1 3\n\
path:owner(attitude+)>object(cause)|in 9 -5 -5\n\
near:left:target 7 -3 -7\n\
path:subject(attitude+)>clause(demand)|in 10 -6 -5\n\
near:right:direct 3 -8 3\n\
rule:effect.owner-patient:+|agent:side -5 4 -4\n\
near:right:less 1 -7 3\n\
rule:attitude.partner:-|agent:holder -8 -2 7\n\
gov:subject:could -11 3 6\n\
gov:owner:share -2 7 -8\n\
link:owner(cause)|demonym 6 1 -10\n\
gov:subject:cause 2 -7 0\n\
near:right:minister -5 -1 2\n\
gov:subject:end -1 -5 3\n\
gov:owner:official -1 -7 6\n\
near:left:effect 11 -3 -11\n\
gov:complement:want 8 -1 -9\n\
clause:subject:adverbial|as 0 -4 -1\n\
rule:effect.partner-patient:+|out 4 -7 0\n\
path:owner(plain)>object(effect-)>clause(plain)|in 8 -4 -6\n\
gov:partner:relationship 1 2 -7\n\
next:left:use 5 -1 -7\n\
gov:subject:buy 7 -4 -7\n\
near:left:sure 5 -9 3\n\
rule:effect.event-patient:-|agent:other|other|indirect -11 8 0\n\
gov:object:serve -5 -6 9\n\
next:left:let -9 2 1\n\
link:complement(cause)|on 2 -6 1\n\
near:right:region -4 -1 2\n\
next:left:denounce -11 -1 11\n\
link:owner(effect-)|of 1 -5 -1\n\
link:partner(evaluation+)|- 5 3 -9\n\
clause:subject:ing|at -7 -3 8\n\
gov:subject:focus 7 -6 -2\n\
near:left:million -2 2 -6\n\
near:left:treaty -2 -11 10\n\
rule:friend.owner:+|direct 2 0 -5\n\
near:left:life -10 12 -3\n\
near:right:weak -11 -3 12\n\
link:topic(evaluation-)|for -3 -9 11\n\
next:left:today -10 -5 14\n\
rule:effect.patient:+|agent:side|other|indirect -9 9 -2\n\
gov:owner:action -6 0 3\n\
next:left:leave -1 -6 3\n\
rule:effect.copula:-|own 10 -2 -10\n\
gov:subject:spend -7 0 1\n\
gov:complement:pledge -14 12 0\n\
near:left:link -10 5 1\n\
near:right:% 8 -3 -7\n\
path:owner(plain)>subject(attitude+)|in 8 -6 -5\n\
path:complement(receive)>clause(plain)|in -7 -2 5\n\
near:right:response -1 1 -5\n\
gov:complement:welcome -7 11 -5\n\
link:complement(plain)|like 0 3 -7\n\
gov:owner:influence 7 -3 -6\n\
rule:grow.partner:+|out 3 -3 -4\n\
next:right:note 5 -4 -5\n\
near:left:affect 4 -8 3\n\
next:right:move -7 2 2\n\
near:left:second 7 -6 -3\n\
gov:complement:refer 3 -4 -3\n\
gov:owner:bid -10 7 1\n\
near:left:neighbor 8 -5 -6\n\
link:complement(cause)|between 7 -5 -3\n\
rule:reverse.patient:+|agent:holder|other|act -2 6 -8\n\
link:topic(bond+)|for 12 -7 -7\n\
near:left:text 8 -5 -4\n\
clause:complement:participle|of 2 7 -10\n\
gov:complement:export 8 0 -10\n\
gov:topic:message -6 -6 10\n\
near:left:approve 4 -9 2\n\
near:right:deserved -7 15 -10\n\
next:left:implement -8 5 -1\n\
near:right:text 9 -6 -6\n\
gov:owner:campaign 6 -6 -2\n\
next:right:lose 10 -1 -9\n\
clause:object:ing|about 3 4 -8\n\
next:left:2015 5 -7 1\n\
near:right:spokesman 7 -5 -4\n\
next:left:change 8 -6 -3\n\
near:left:phone 10 -3 -9\n\
rule:effect.owner-patient:-|agent:target|other|indirect -4 -5 7\n\
near:left:repeatedly -6 3 0\n\
near:right:special -3 -7 8\n\
next:left:unilateral -7 -4 10\n\
link:complement(effect-)|between 7 -7 -5\n\
near:left:down 0 2 -6\n\
gov:object:raise -7 -1 4\n\
near:right:extend 4 1 -6\n\
near:left:though -5 3 -1\n\
near:left:become 6 -5 -6\n\
rule:attitude.patient:-|agent:holder|free|indirect -10 -4 13\n\
near:right:internal 6 3 -10\n\
near:left:must 3 -5 -2\n\
near:left:assume -9 -1 6\n\
gov:subject:strike 6 2 -9\n\
near:left:coordinate 10 -7 -5\n\
near:left:hard 5 0 -8\n\
rule:bond.state:+|narration 4 -7 1\n\
rule:effect.patient:+|agent:holder|free|act 8 -6 -2\n\
next:right:conflict 13 -4 -10\n\
near:left:criticism -9 3 3\n\
near:left:role 2 -6 -1\n\
rule:attitude.noun:+|mixed 1 4 -8\n\
near:right:2019 11 -6 -6\n\
gov:object:find -6 0 2\n\
near:left:bar -11 -2 12\n\
rule:attitude.owner:+|agent:side|other|indirect -7 9 -5\n\
gov:topic:drone 12 -3 -9\n\
next:left:attack 1 -8 5\n\
path:subject(cause)>clause(plain)>clause(plain)|out -11 1 8\n\
gov:topic:commitment 10 -4 -7\n\
rule:reverse.owner:-|direct -6 -3 6\n\
near:left:late 2 -6 1\n\
next:left:offer 6 3 -11\n\
near:right:several 7 -7 -2\n\
gov:owner:way 10 -7 -5\n\
near:right:present -5 -4 5\n\
near:left:course -8 -3 8\n\
near:right:often 11 -1 -11\n\
path:attribute(plain)>clause(plain)|in 7 -3 -6\n\
clause:clause:adverbial|when -3 1 -3\n\
verb:clause:obligation|none 7 -6 -3\n\
near:right:suspend 4 1 -8\n\
near:right:part -1 -1 -3\n\
rule:attitude.owner:+|agent:side|other|direct -5 8 -6\n\
near:left:reason -6 4 -1\n\
near:right:interested 8 -11 0\n\
near:right:write -1 0 -5\n\
gov:complement:apologize -8 11 -6\n\
near:right:army 10 -5 -6\n\
path:patient(effect-)>object(attitude-)|in -5 14 -10\n\
near:right:long -4 -3 3\n\
rule:reverse.owner:-|free -6 1 2\n\
rule:idiom.clause:+|other -10 -1 7\n\
gov:owner:crisis -4 10 -9\n\
near:right:spend -7 -2 4\n\
gov:complement:serve 2 -7 1\n\
near:right:opponent -10 2 6\n\
path:subject(reverse)>clause(plain)|in 3 -8 3\n\
next:right:after 1 -3 -4\n\
path:owner(plain)>subject(effect+)>clause(plain)|in 5 -9 2\n\
near:left:break -7 -4 8\n\
rule:idiom.near:-|act 0 -7 6\n\
next:right:deserve -9 13 -6\n\
next:left:want 4 -8 0\n\
near:right:cut 2 -8 5\n\
rule:obligation.subject:-|act 8 -6 -2\n\
near:right:line -5 6 -4\n\
next:right:base -5 -5 8\n\
path:owner(plain)>topic(plain)>object(plain)|out -4 -3 -1\n\
link:topic(plain)|as -6 3 1\n\
link:modifier(effect+)| 4 -6 -1\n\
near:left:single -10 6 0\n\
near:left:gas 7 -6 -5\n\
gov:object:assess 8 -3 -7\n\
link:complement(attitude-)|of -7 6 -4\n\
rule:attitude.patient:+|direct -7 3 -1\n\
next:right:use 4 -7 1\n\
gov:object:threaten 1 4 -9\n\
near:left:export 6 -3 -7\n\
gov:topic:statement 11 -3 -9\n\
near:left:plot 13 -2 -13\n\
path:owner(plain)>complement(grow+)|out 5 1 -7\n\
rule:effect.patient:-|narration 1 1 -5\n\
clause:clause:adverbial|since 1 2 -7\n\
gov:topic:presence 7 0 -9\n\
rule:effect.patient:+|mixed -6 3 0\n\
gov:object:sell 2 -5 -3\n\
path:object(cause)>clause(plain)|in 5 -8 -1\n\
link:complement(plain)|such_as 9 -6 -5\n\
rule:evaluation.modifier:+|own -2 2 -3\n\
path:object(effect-)>clause(plain)|out 4 -5 -2\n\
rule:reverse.patient:+|own 7 -6 -3\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 8 -2 -8\n\
next:right:issue 7 -2 -7\n\
gov:owner:victory 12 -5 -7\n\
rule:attitude.patient:-|out -9 4 2\n\
gov:object:beat 11 -6 -6\n\
near:right:hostile -7 -3 10\n\
path:owner(plain)>subject(effect+)|in -8 2 3\n\
near:right:cite 7 0 -9\n\
near:right:protect -7 2 1\n\
gov:patient:support -1 0 -4\n\
near:left:majority 9 -4 -7\n\
next:right:visit 6 -1 -6\n\
near:right:revive 8 -6 -4\n\
near:right:practical -7 -7 12\n\
path:subject(plain)>clause(break-)|out 9 -2 -7\n\
near:right:my 3 4 -11\n\
near:right:introduce -7 -4 9\n\
gov:partner:conflict 4 -9 3\n\
next:right:ship 7 -2 -9\n\
link:topic(attitude-)|about -11 1 9\n\
verb:object:fail! 3 -9 4\n\
path:complement(plain)>clause(plain)>clause(plain)|in -5 3 -4\n\
near:left:conversation 5 -9 2\n\
near:right:propaganda -8 -3 10\n\
path:modifier(plain)>complement(break-)|in 10 -4 -7\n\
link:owner(demand)|name -5 -5 10\n\
near:left:opposition -3 -5 2\n\
path:topic(plain)>complement(attitude+)|in 6 1 -9\n\
near:left:eventually 12 -5 -7\n\
gov:object:demand -11 0 10\n\
near:right:chief 4 -7 -1\n\
near:left:extension -13 1 11\n\
near:left:acknowledge -8 7 -3\n\
near:left:solution 10 -9 -2\n\
path:topic(plain)>subject(plain)>clause(plain)|out -6 -4 8\n\
verb:clause:possibility|none 4 3 -8\n\
near:left:outside 7 -5 -4\n\
path:topic(plain)>subject(receive)|out -8 6 0\n\
near:left:race 9 -4 -7\n\
path:subject(plain)>clause(attitude-)>clause(plain)|in 4 1 -10\n\
near:right:early -8 4 0\n\
verb:clause:ability|none -1 2 -6\n\
gov:subject:react 3 3 -8\n\
gov:owner:meeting 6 -4 -4\n\
near:left:extent 12 -5 -7\n\
gov:subject:assassinate -9 -3 11\n\
near:left:attempt -6 -3 5\n\
gov:subject:deserved -9 17 -9\n\
near:left:stay 2 4 -10\n\
gov:complement:attend 8 -4 -4\n\
link:complement(plain)|as 1 -2 -3\n\
link:owner(effect-)|by 2 -6 2\n\
clause:complement:relative| -1 -2 -3\n\
rule:effect.topic-patient:+|act 1 5 -7\n\
next:right:gas 11 -5 -8\n\
next:right:under 1 1 -6\n\
near:left:ensure 2 3 -8\n\
near:left:buy -1 -7 4\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 6 0 -8\n\
near:left:complain -7 -7 11\n\
rule:effect.topic-patient:+|free 2 -5 -1\n\
rule:evaluation.modifier-patient:+|own -4 8 -4\n\
rule:attitude.owner:+|own -3 4 -3\n\
near:right:put -4 0 -2\n\
gov:complement:close -5 -7 9\n\
near:right:set -5 0 -1\n\
next:left:condemn -8 -2 8\n\
near:right:willing 3 -7 1\n\
next:left:allow 4 -7 0\n\
near:right:exist 12 -4 -11\n\
rule:attitude.topic:-|agent:other 3 0 -7\n\
rule:effect.noun-patient:-|agent:holder|other|act 2 -7 4\n\
near:right:face 3 -2 -5\n\
next:right:like -9 -3 10\n\
gov:complement:facilitate 0 7 -8\n\
gov:owner:vaccine -11 1 8\n\
path:owner(plain)>object(effect+)|in 7 -6 -4\n\
link:topic(effect-)|of -11 1 9\n\
gov:owner:report 4 2 -8\n\
near:right:place -6 1 -1\n\
rule:attitude.topic:+|direct 6 0 -9\n\
gov:subject:uphold -11 6 3\n\
path:complement(plain)>clause(receive)|out -8 2 2\n\
near:right:speech -6 -2 3\n\
near:left:envoy 6 1 -8\n\
clause:complement:ing|from 7 -3 -7\n\
gov:subject:cross 4 3 -10\n\
clause:object:that|where 7 -6 -4\n\
near:right:significant -3 8 -10\n\
path:owner(evaluation+)>object(attitude+)|in 0 9 -10\n\
near:right:willingness -5 11 -6\n\
link:topic(bond+)|in 8 -8 -3\n\
gov:owner:neighbor 1 2 -6\n\
near:left:within 3 0 -6\n\
link:complement(attitude+)|on 7 -7 -2\n\
rule:refusal.subject:-|out -1 3 -6\n\
gov:complement:counter -12 8 1\n\
rule:evaluation.noun:-|mixed -6 -4 8\n\
next:right:up 11 -5 -7\n\
path:partner(plain)>object(plain)|in 8 -8 -3\n\
clause:subject:that|how 2 -5 -1\n\
near:left:restriction 5 -6 -4\n\
near:right:defend 1 3 -6\n\
gov:subject:form 0 4 -7\n\
verb:complement:obligation|past -8 3 2\n\
rule:attitude.patient:-|agent:holder|other|indirect 1 -9 6\n\
gov:object:assassinate -9 6 1\n\
clause:clause:ing|in 0 0 -4\n\
near:left:other 0 -2 -2\n\
next:right:citizen 3 -7 1\n\
path:subject(plain)>clause(grow+)>clause(plain)|in -8 2 1\n\
path:modifier(effect-)>object(attitude-)|in 7 1 -10\n\
gov:complement:import -1 7 -8\n\
gov:object:establish -1 -9 7\n\
next:left:whom 3 -9 4\n\
gov:object:run 8 -4 -7\n\
near:right:senior -8 6 0\n\
near:right:term -5 0 1\n\
rule:friend.copula:+|indirect 0 -3 -4\n\
near:right:private -4 -6 8\n\
near:right:adopt -7 -3 7\n\
path:attribute(plain)|in -3 -3 1\n\
near:left:leader 5 -5 -4\n\
near:left:reverse 6 -2 -6\n\
near:left:fair -13 9 2\n\
near:left:dangerous -11 -2 11\n\
gov:subject:restore 3 -6 0\n\
path:owner(plain)>complement(attitude-)|out -5 -3 3\n\
near:right:formally 7 -7 0\n\
gov:subject:affect -6 -3 7\n\
near:left:interaction 9 -6 -4\n\
path:topic(plain)>complement(plain)|out -1 -2 -2\n\
near:left:air 9 -2 -8\n\
verb:clause:cause! -6 1 1\n\
near:left:billion 7 -1 -8\n\
verb:object:grow+ -2 0 -1\n\
next:left:enter 10 -2 -9\n\
rule:will.subject:-|direct 11 -6 -6\n\
near:left:bad -9 -2 8\n\
near:right:increase -6 -1 3\n\
near:right:once -1 -6 2\n\
gov:owner:problem 11 -3 -9\n\
next:left:next -8 1 5\n\
near:left:counterpart 4 -3 -4\n\
rule:attitude.received:-|agent:holder|other|act -14 0 12\n\
gov:owner:capital 2 1 -6\n\
gov:object:build -7 -2 3\n\
link:complement(cause)|from 4 -8 2\n\
gov:subject:extend -1 -5 4\n\
next:right:launch 7 1 -9\n\
near:left:regional 2 -5 0\n\
near:left:invade 9 -1 -10\n\
link:complement(reverse)|on 5 -1 -7`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:favor own:against own:lean target:lean side:lean content:2 target:favor content:3 side:favor reverse target:against passage:against side:against passage:favor voice-confidence sentence:against content:9 passage:neutral holder:against content:1 holder:n sentence:favor sentence:lean side:n content:5 content:13 holder:favor content:12 before holder:lean after content:15 content:8 content:6 content:4 content:14 right:9 content:7 passage:lean content:10 content:11 extent left:4 right:3 target:n left:7 right:1 left:3 right:6 content:0 right:2 left:0 cue:3 left:2 right:11 left:14 left:9 right:4 left:1 right:7 right:5 left:12 right:15 right:8 cue:2 left:11 cue:8 right:14 left:5 left:6 right:12 sum:against cue:1 left:10 sum:tone- cue:14 cue:7 right:0 right:10 side:other left:15 cue:5 cue:6 lead:against unnamed lead:favor cue:11 cue:12 cue:4 left:13 cue:9 side:own mode:narration right:13 holder:person rank:0|0 cue:15 left:8 sum:favor cue-distance holder:party others:against cue:13 sentence:n cue:10 mode:narration|side:free home:none cue:0 via:name|in others:favor outside|mode:narration sum:tone+ via:carried|in form:person holder:institution mode:direct|side:other mode:direct voices:4 form:name holder:group home:favor mode:direct|side:own present:false mode:act rank:0|1 rule:tone.near:+|in rule:tone.near:+|other rule:tone.sentence:-|other voices:1 mode:direct|side:free rule:effect.noun-patient:-|in side:free holder:narrator rivals:2|other rival:other|false|false|false rivals:0|other rule:tone.near:-|other mode:indirect rule:effect.noun-patient:-|other rule:tone.near:-|in via:name|out via:pronoun|in voices:2 rival:free|false|false|false role:patient|other|in rule:attitude.owner:-|agent:holder rule:attitude.self:+|agent:holder rule:tone.sentence:-|in nested:false role:subject|other|out rule:attitude.owner:+|agent:holder rule:attitude.owner:+|in rule:tone.sentence:+|other mode:act|side:other references:1 rule:tone.sentence:+|direct sum:silent mode:indirect|side:other role:owner|other|in rule:evaluation.copula:+|in rule:tone.sentence:+|in via:affiliate|in via:event|in outside|mode:act rivals:0|free rule:tone.near:+|act rule:tone.near:-|free form:people rivals:1|other role:patient|other|out rule:tone.near:+|free rule:tone.near:-|direct sentence:alone via:affiliate|out via:polity|in outside|mode:indirect references:2 rival:own|false|false|false role:complement|other|in role:object|own|in role:owner|other|out role:subject|other|in rule:bond.partner:+|direct rule:effect.patient:-|agent:holder rule:idiom.near:+|other rule:tone.near:+|indirect rule:tone.sentence:+|indirect rule:tone.sentence:+|own rule:tone.sentence:-|free rule:tone.sentence:-|narration rule:tone.sentence:-|out voices:3 holder:alone rule:attitude.owner:-|other rule:attitude.self:+|in rule:demand.object:-|agent:holder rule:tone.near:-|act rule:tone.near:-|indirect rule:tone.sentence:+|free rule:tone.sentence:-|act rule:tone.sentence:-|direct rule:tone.sentence:-|own home:against home:before present:true role:subject|free|in role:subject|own|in role:topic|other|in rule:effect.agent:+|indirect rule:effect.noun-patient:-|narration rule:effect.patient:-|agent:other rule:evaluation.copula:-|in rule:evaluation.verb:-|in rule:obligation.subject:-|in rule:reverse.patient:+|other rule:tone.near:+|out rule:tone.sentence:-|indirect form:adjective mode:indirect|side:free mode:indirect|side:own rank:1|1 rival:free|false|false|true rival:other|true|false|false rivals:1|own role:object|other|in rule:attitude.owner:+|other rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.self:+|free rule:attitude.self:+|indirect rule:attitude.self:-|agent:holder rule:effect.agent:-|free rule:effect.patient:-|in rule:evaluation.modifier-patient:+|other rule:evaluation.noun:-|narration rule:tone.clause:+|in rule:tone.sentence:+|out via:previous|in nested:true rivals:2|free role:owner|free|out role:owner|own|in rule:attitude.self:-|act rule:attitude.self:-|indirect rule:demand.object:-|in rule:effect.noun-patient:-|direct rule:evaluation.verb:-|narration rule:grow.agent:+|other rule:obligation.subject:-|other rule:tone.near:-|own rule:tone.sentence:+|narration target:alone rivals:3|free role:complement|free|in role:complement|free|out role:complement|own|in role:subject|free|out role:topic|free|out role:topic|other|out rule:attitude.agent:+|direct rule:attitude.agent:-|in rule:attitude.owner:+|free rule:attitude.owner:-|indirect rule:attitude.patient:-|agent:holder|free|indirect rule:attitude.received:-|agent:holder rule:attitude.self:-|agent:target rule:attitude.self:-|in rule:attitude.topic:+|agent:holder|other|indirect rule:effect.agent:-|direct rule:effect.agent:-|other rule:effect.owner-patient:+|other rule:effect.owner-patient:+|out rule:evaluation.copula:-|own rule:evaluation.noun:-|free rule:idiom.near:+|in rule:reverse.patient:+|free rule:tone.clause:+|indirect rule:tone.clause:+|other rule:tone.near:+|direct rule:tone.near:-|out rule:tone.sentence:+|act via:pronoun|out mode:mixed references:3+ rival:own|false|false|true role:patient|free|out rule:attitude.adjective:+|agent:other|free|indirect rule:attitude.agent:-|free rule:attitude.agent:-|indirect rule:attitude.owner:+|agent:target rule:attitude.owner:+|indirect rule:attitude.owner:-|in rule:attitude.self:+|agent:side rule:attitude.self:-|agent:holder|own|indirect rule:bond.partner:+|in rule:demand.object:-|agent:holder|other|indirect rule:effect.noun-patient:-|act rule:effect.owner-patient:+|agent:target rule:effect.owner-patient:-|agent:other rule:effect.owner-patient:-|in rule:effect.owner:+|direct rule:effect.owner:-|other rule:effect.patient:-|agent:other|free|direct rule:evaluation.copula:+|other rule:evaluation.modifier:-|narration rule:evaluation.noun:+|indirect rule:evaluation.verb:+|in rule:evaluation.verb:+|own rule:friend.owner:+|in rule:grow.agent:+|direct rule:grow.agent:+|out rule:idiom.clause:-|out rule:reverse.patient:+|indirect rule:tone.clause:+|narration rule:tone.clause:-|in rule:tone.clause:-|other rule:will.subject:+|act side:alone via:pair|in home:after mode:act|side:free outside|mode:mixed rival:other|false|true|false rivals:1|free rivals:3|other role:complement|other|out role:modifier|other|in role:object|other|out rule:attitude.agent:+|indirect rule:attitude.received:-|act rule:attitude.self:+|agent:holder|free|indirect rule:attitude.self:+|agent:other rule:attitude.self:+|other rule:attitude.self:-|agent:other rule:attitude.self:-|out rule:cause.event-patient:+|act rule:demand.object:-|agent:side|other|indirect rule:demand.object:-|free rule:effect.agent:+|in rule:effect.agent:-|act rule:effect.event-patient:+|out rule:effect.noun-patient:-|free rule:effect.owner-patient:+|act rule:effect.owner-patient:-|out rule:effect.owner:-|indirect rule:effect.patient:+|indirect rule:effect.patient:-|indirect rule:evaluation.copula:+|indirect rule:evaluation.copula:-|mixed rule:evaluation.modifier-patient:+|free rule:evaluation.modifier:-|direct rule:evaluation.modifier:-|free rule:evaluation.modifier:-|in rule:evaluation.modifier:-|other rule:evaluation.noun:+|other rule:evaluation.noun:+|out rule:evaluation.verb:+|narration rule:evaluation.verb:-|free rule:evaluation.verb:-|other rule:grow.agent:+|indirect rule:grow.partner:+|direct rule:grow.partner:+|own rule:idiom.near:+|out rule:idiom.sentence:+|free rule:reverse.agent:+|in rule:reverse.patient:+|agent:holder rule:tone.clause:+|mixed rule:tone.clause:-|indirect via:previous|out mode:mixed|side:other mode:mixed|side:own rank:2|2 rival:other|false|false|true rival:other|true|false|true rival:other|true|true|false role:modifier|free|in role:object|free|in role:object|free|out role:owner|free|in role:partner|other|in rule:attitude.adjective:+|agent:other rule:attitude.adjective:-|agent:holder rule:attitude.agent:+|in rule:attitude.agent:+|other rule:attitude.agent:-|mixed rule:attitude.noun:+|direct rule:attitude.noun:-|narration rule:attitude.owner:+|agent:holder|other|indirect rule:attitude.owner:+|agent:side rule:attitude.owner:-|own rule:attitude.patient:+|in rule:attitude.patient:-|agent:holder rule:attitude.patient:-|in rule:attitude.self:+|agent:side|free|direct rule:attitude.self:+|direct rule:attitude.self:+|out rule:attitude.self:-|agent:side rule:attitude.self:-|direct rule:attitude.topic:+|other rule:attitude.topic:-|agent:holder rule:cause.agent:-|free rule:cause.event-patient:-|agent:other rule:cause.event-patient:-|direct rule:demand.object:-|indirect rule:demand.object:-|out rule:demand.object:-|own rule:effect.agent:+|free rule:effect.agent:-|in rule:effect.agent:-|indirect rule:effect.agent:-|narration rule:effect.copula:-|in rule:effect.event-patient:-|agent:holder rule:effect.noun-patient:-|indirect rule:effect.owner-patient:+|agent:side rule:effect.owner-patient:+|in rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:holder rule:effect.owner:-|direct rule:effect.patient-patient:-|act rule:effect.patient:-|direct rule:evaluation.modifier:+|other rule:evaluation.noun:+|own rule:evaluation.verb:-|direct rule:grow.agent:+|own rule:idiom.clause:-|narration rule:idiom.near:-|own rule:inability.subject:-|in rule:inability.subject:-|indirect rule:reverse.patient:+|in rule:tone.clause:+|free rule:tone.clause:-|direct rule:tone.clause:-|mixed rule:tone.clause:-|out rule:tone.clause:-|own rule:tone.near:+|mixed rule:tone.near:+|narration rule:tone.near:+|own rule:tone.near:-|mixed rule:tone.near:-|narration rule:will.subject:+|in rule:will.subject:-|direct rule:will.subject:-|in via:event|out rank:0|2 rival:other|false|true|true rivals:0|own rivals:2|own role:attribute|free|out role:partner|free|in role:patient|own|in rule:attitude.agent:+|free rule:attitude.agent:+|out rule:attitude.agent:-|narration rule:attitude.agent:-|other rule:attitude.agent:-|out rule:attitude.agent:-|own rule:attitude.noun:+|indirect rule:attitude.noun:+|narration rule:attitude.noun:-|direct rule:attitude.noun:-|in rule:attitude.noun:-|other rule:attitude.noun:-|own rule:attitude.owner:+|out rule:attitude.owner:-|agent:other|other|indirect rule:attitude.owner:-|agent:target rule:attitude.owner:-|out rule:attitude.patient:+|agent:holder|other|indirect rule:attitude.patient:+|other rule:attitude.patient:-|other rule:attitude.received:-|agent:holder|other|act rule:attitude.received:-|other rule:attitude.received:-|out rule:attitude.self:+|agent:holder|other|indirect rule:attitude.self:+|agent:target rule:attitude.self:-|agent:holder|free|indirect rule:attitude.self:-|agent:holder|free|mixed rule:attitude.self:-|agent:holder|other|indirect rule:attitude.self:-|free rule:attitude.self:-|other rule:attitude.topic:+|agent:holder rule:attitude.topic:-|other rule:bond.partner:+|act rule:bond.partner:+|free rule:bond.partner:+|indirect rule:break.partner:-|other rule:break.partner:-|out rule:cause.agent:+|in rule:cause.agent:+|other rule:cause.event-patient:+|agent:other rule:cause.event-patient:-|agent:holder rule:cause.event-patient:-|free rule:cause.event-patient:-|in rule:demand.object:-|agent:other|other|mixed rule:demand.object:-|mixed rule:effect.agent:+|direct rule:effect.agent:+|out rule:effect.agent:-|own rule:effect.event-patient:-|agent:holder|other|indirect rule:effect.event-patient:-|agent:other rule:effect.event-patient:-|in rule:effect.event-patient:-|other rule:effect.owner-patient:+|agent:holder rule:effect.owner-patient:+|free rule:effect.owner-patient:+|indirect rule:effect.owner-patient:+|own rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner-patient:-|agent:side rule:effect.owner-patient:-|agent:side|other|act rule:effect.owner-patient:-|other rule:effect.owner:+|other rule:effect.owner:-|out rule:effect.patient:+|agent:holder rule:effect.patient:+|agent:other|free|direct rule:effect.patient:+|agent:target rule:effect.patient:+|in rule:effect.patient:+|other rule:effect.topic-patient:+|other rule:evaluation.copula:+|free rule:evaluation.copula:+|mixed rule:evaluation.copula:+|out rule:evaluation.copula:-|free rule:evaluation.copula:-|indirect rule:evaluation.copula:-|narration rule:evaluation.copula:-|other rule:evaluation.modifier:+|direct rule:evaluation.modifier:+|indirect rule:evaluation.modifier:+|own rule:evaluation.modifier:-|act rule:evaluation.noun:+|direct rule:evaluation.noun:+|free rule:evaluation.noun:+|in rule:evaluation.noun:+|narration rule:evaluation.noun:-|in rule:evaluation.noun:-|out rule:evaluation.verb:-|indirect rule:friend.copula:+|in rule:friend.owner:+|out rule:grow.partner:+|out rule:idiom.clause:-|in rule:idiom.near:+|act rule:idiom.near:+|free rule:idiom.near:-|in rule:idiom.near:-|narration rule:idiom.near:-|other rule:idiom.near:-|out rule:idiom.sentence:+|indirect rule:idiom.sentence:+|out rule:idiom.sentence:-|free rule:inability.subject:-|free rule:obligation.subject:-|direct rule:refusal.subject:-|other rule:reverse.agent:+|own rule:reverse.owner:-|agent:holder rule:reverse.patient:+|act rule:reverse.patient:+|agent:holder|other|act rule:reverse.patient:+|agent:holder|other|indirect rule:reverse.patient:+|out rule:tone.clause:+|out rule:tone.clause:+|own rule:tone.clause:-|free rule:tone.clause:-|narration rule:tone.sentence:+|mixed rule:tone.sentence:-|mixed rule:will.subject:+|indirect rule:will.subject:+|other via:self|in\n\
1<-1.15 1<-2.37 1<-3.19 8<0.0724 172 156 85<1.25 13<0.499 157 139 240<0.5 120 33 85<1.25 1<-1.64 228<0.375 13<0.125 139 206<0.5 123 69 7 228<0.375 13<0.268 110 89 -24 99<0.0667 74 13 1<0.603 13<0.425 1<-0.479 85<0.25 18<0.383 85 52 52<0.483 67 22 13<0.0769 29<-0.202 22 54 99<0.0667 33 3 95<0.5 77<2.98 78 14 52<0.483 -6 -53 1<1.53 13<0.425 29<-0.367 -52 -14 -57 -65\n\
0<0.332 0<-2.17 0<-3.18 -86 8<0.164 -78 -61 4<-0.0689 3<-0.164 -77 0<-0.386 -65 1<-0.0239 1 -52 0<-0.876 8<0.164 1<-0.0239 0<-1.62 -57 -38 -75 20<0.45 -41 -9 1<1.53 0<-0.386 -7 1<-0.479 84<0.5 77<3.58 89 36 -7 1 -75 1<1.53 4<-0.176 3<-0.164 1<0.603 16 -50 51 4<0.0925 98<0.75 71<0.75 77 1<0.603 59 -33 1<-2.37 29 52<0.805 86 166<0.375 132 41 136 3<-0.0693 -54 5\n\
2<-0.221 2<-0.456 2<-0.685 52<0.161 115 144 10<0.377 6<0.0995 76<0.132 66 94 35 20<0.1 28 141 10<0.377 2<-0.311 6<0.0922 74<2.25 44 20<0.75 -15 45 2 1 20<0.25 8 93 2<-0.0559 2<-0.124 6<0.0739 23<0.85 -21 10<0.111 -41 12 -36 23<0.95 92<0.5 95<0.5 -53 -30 -66 6<0.0922 59<-0.0442 10<0.139 -33 16 -39 -64 116<0.5 2<-0.0245 -71 -82 10<0.172 -74 95<0.5 -55 6<0.0995 7 -49\n\
158<0.5 18<0.114 41<0.667 178<0.5 100<0.5 194<0.875 11<0.483 141 123 26 229<0.875 140<0.5 134 196<0.875 111 47 -10 22 85<0.75 53<-0.102 177<0.5 67 122 178<0.5 117 63 126<0.375 18<0.03 85 35 -10 59<-0.0442 41<0.467 82 18<0.33 175<0.5 36 118 -13 59<0 65<0.0164 11<0.302 123 4<-0.245 79 113 67 41<0.4 95 11<0.266 70 16 112<0.5 18<0.33 85<1.25 11<0.538 41 -10 -39 -43 123\n\
85<0.75 148<0.5 -80 95<0.5 6<0.108 106<0.5 -76 -65 118<0.5 -64 -41 6<0.108 71<0.75 22<0.0392 18<0.289 126<0.875 85<0.25 -49 -13 19 -68 42<-0.253 46 -21 -70 21<0.041 71<0.25 18<0.0441 -41 2 -49 71<1.25 41 -52 148<0.5 131<0.5 44<0.25 121 -45 -73 95<0.5 6<0.108 -42 -7 71<0.75 85<1.25 21<0.0574 250<0.5 -5 111 56 22<-0.0146 9 96<0.52 42<0.152 95 16 -5 6<0.152 -31 53\n\
0<-1.92 0<-3.31 11<0.302 -80 30<-0.0413 -31 28<-0.103 -37 -69 11<0.302 28<-0.0482 -38 38<-0.0679 -49 -72 28<-0.212 26<0.0903 43 -15 30<-0.0413 84<0.5 3<-0.0894 41 -14 -24 38<-0.482 91<0.5 0<-2.59 -29 0 -63 -51 38<-0.115 3<-0.164 14<0.646 38 91<0.5 23<0.25 63 117 -16 91<0.5 181<0.5 38<-0.642 53 10 11<0.656 48 106 -57 3<-0.115 11<0.0961 -34 3<-0.216 0<-0.876 27 92 5 11<0.17 -66 -42\n\
108<0.5 17<0.346 20<0.85 115<0.5 91<0.5 52<0.805 102 78<0.0868 94 57 121 133<0.5 47 91 3<-0.0786 112<0.5 17<0.213 25 72 90 95 131<0.5 44<0.25 15<0.00441 -43 120 115<0.5 114 89 233<0.875 122 -30 91<0.5 131<0.5 17<0.463 52<0.161 3<-0.187 -39 7 119<0.5 17<0.13 -61 -34 59 17<0.687 3<-0.249 -37 27 60 17<0.422 119<0.5 15<0.00441 -8 117<0.5 26 84 93 79 17<0.13 50 100\n\
0<0.332 0<-1.92 0<-2.76 0<-3.56 -80 -75 4<-0.0689 -72 28<0.0748 -59 -31 4<-0.0689 4<-0.245 -70 13<0.107 -60 -44 0<-0.876 29<0.0438 1<-0.843 120<0.25 103<0.1 -25 -45 1 -59 -16 1<0.603 0<-0.386 1 64<-0.508 21 52 1<1.53 -21 -68 1<1.53 4<-0.0853 1<0.603 85<0.75 20 67 10<0.16 52 -27 13<0.0909 85<0.75 -15 75 12<0.0106 1<0.603 1<-2.37 5 99 17 114 4<-0.29 -70 5<-0.203 11 -30\n\
1<-0.843 1<-2.2 4<-0.0853 1<-3.03 -69 92<0.5 -59 -30 1<-3.03 -80 -71 4<-0.0853 92<0.5 4<-0.29 1<-1.64 -32 5 79<0.5 -22 -41 30<-0.0413 31 -4 1<-1.41 -58 -43 1<0.603 4<-0.148 30<-0.374 10<0.233 27 89 4<-0.349 38<-0.805 7 64 79<0.5 46 11 38<0.326 4<0.00415 85<1.75 10<0.095 22 -2 -45 -31 -52 1<1.53 4<-0.176 85 38<0.101 27<-0.249 27 59 15<0.0457 -42 26 4<-0.29 125 100\n\
108<0.5 30<-0.0413 154<0.5 30<-0.374 -12 46 30<-0.374 50 80 115<0.5 169<0.5 129<0.5 84<0.5 131<0.5 44<0.25 77<4.21 -35 62 224<0.5 88 13 20<0.95 14<0.75 108 73 81 108 164<0.5 88 49 44 50<-0.0339 13 77 91<0.5 131<0.5 14<0.646 26 154<0.5 -42 58<0.74 323<0.5 -25 18 25 316<0.5 14<0.9 289<0.375 78<0.257 47 20 -64 2 5<-0.0242 14<0.786 64 14 82 137<0.5 56 96\n\
108<0.5 98<0.75 4<0.0202 -72 125<0.375 -60 -36 110<0.5 146<0.875 103<0.1 16<0.438 46<0.555 -48 -8 6 -51 42<-0.213 72 -10 -70 98<0.75 4<0.0485 4<-0.245 -68 125<0.375 71<0.25 114<0.5 -39 -70 -61 -28 126<0.375 -16 65 146<0.875 4<0.0925 71<0.25 22<-0.00241 -16 91<0.5 98<1.25 16<0.239 -11 47 42<0.0507 114<0.5 75 -5 1 -43 4<-0.0557 -49 168<0.5 -25 33 12<0.0178 -32 91<0.5 92 32 102\n\
108<0.5 11<0.385 30<-0.0843 -31 11<0.17 -72 9<-0.216 -30 -60 30<-0.0843 30<-0.374 83<0.75 25 82 -2 9<-0.0569 94<0.5 47<0.161 -47 278<0.875 -25 24 83<0.25 -7 53 11<0.781 137<0.5 -46 -62 95<0.5 -36 -9 79<0.5 9<0 11<0.266 -47 94<0.5 -41 11<0.718 8 95<0.5 27 69 -72 11<0.342 71<0.25 11<0.17 -43 1 9<-0.123 66 11 11<0.656 30<-0.017 72 87<-0.339 47 2 52<-0.805 -13 86\n\
158<0.5 12<0.104 41<0.733 136<0.875 146<0.875 97 18 97<-0.127 12<0.0106 -20 63 74 219<0.5 114<0.5 205<0.5 203<0.5 172<0.5 74 44 17 27 95 97 51<3.12 63<-0.0425 41<0.267 56 12 116<0.5 71<0.75 93 57 63<0 4<-0.448 30 75 17 41<0.467 30<-0.00393 6<0.0558 20 58 11<0.342 85 61 12<0.328 113<0.5 154<0.5 22 48 -15 11<0.199 25 -19 154<0.5 149<0.5 -31 39 11<0.538 40 -12\n\
125<0.375 8<0.137 330<0.375 151<0.875 95<0.5 -69 148<0.5 126<0.875 538<0.5 -67 64 9<-0.0569 -57 22 9<-0.02 -65 9<0.117 71<0.25 17<0.463 -17 -45 -55 25 84<0.5 51 -31 95<0.5 -19 64 84<0.5 17<0.213 9<0 -18 30 -31 -55 95<0.5 8<0.137 84<0.5 -41 -62 84<0.5 3 -29 4<-0.176 -39 8<0.164 71<1.75 17<0.383 197<0.375 126<0.875 23 66 -26 -15 -44 48<-0.028 24 17<0.463 86 7\n\
2<-0.164 1<0.603 29<-0.202 1<-0.479 16 3<-0.13 60 21 1<-0.843 -18 106<0.5 -5 1<-0.0239 29<-0.0803 29 44<0.25 64 -4 31 2<-0.685 1<1.53 68 99 29<-0.367 94 5<-0.32 34 60 1<-2.37 29<-0.065 20<0.95 -63 -42 -73 29<-0.0967 84<0.5 3<-0.0786 1<-1.64 20<0.95 -31 92<0.5 -29 59 3<-0.216 55 2<0.252 20 -35 2<0.0392 -22 -63 -31 2<0.252 1<-0.479 1<-1.84 -54 -40 29<0.0936 8 -52 -66\n\
181<0.5 29<-0.0967 118<0.5 106<0.5 95<0.5 171<0.375 74 33 -1 41<0.4 51 0 41<0.6 20<0.95 136<0.375 63 5 9 29<-0.244 112<0.5 -23 88 24 95<0.5 41<0.867 15<0.0546 94 80 91<0.5 85<0.25 70 41 26<0.0789 93 71 41<0.267 44<0.25 92<0.5 -48 93 134<0.5 7<9.93e-9 69 93 67 137<0.5 0 98<0.75 91<0.5 40 79 8 95<0.5 124<0.5 60<2.48e-9 60<-0.0285 23 72 2 -28 -30\n\
2<0.252 2<0.0392 94<0.5 178<0.5 -69 -50 3<-0.164 -67 95<0.5 118<0.5 38<0.444 -61 15<0.00806 -15 -52 -48 7<0.322 38<0.236 5<-0.113 -23 -45 3<-0.0786 -28 32 -56 2<0.0923 95<0.5 -42 44<0.25 80 -26 91<0.5 3<-0.0493 -17 191<0.5 24 -11 20<0.35 -47 -12 95<0.5 91<0.5 3<-0.187 -8 89<-0.037 79 75<-0.732 -12 60 15<0.125 -29 36 3<-0.249 -2 14<0.5 44<0.65 113 32 422<0.375 89 -26\n\
2<-0.221 2<-0.456 2<-0.685 86 0<-1.92 33 26<0.119 71 32 29<-0.202 0<-2.91 11 50 26<0.0903 20<0.85 0<-2.76 -11 18 49 -10 2<-0.0559 29<-0.0803 0<-1.62 110<0.5 22<-0.0146 -30 -7 20<0.95 -22 44 29<-0.244 61 8 0<-2.17 -45 20<0.25 2 -34 18<0.0985 0<-2.59 -70 2<0.0169 0<-1.28 -49 5 -64 0<-0.876 20<0.85 -56 91<0.5 110<0.5 -51 29<-0.141 25 -30 55 2<0.252 18<0.33 -17 39 -49\n\
0<-1.62 2<-0.124 2<-0.311 4<-0.148 2<-0.456 -16 30<-0.00393 -8 31 105<0.5 47<0.402 43 15 0 4<-0.0689 105<0.5 4<-0.245 0<-3.18 55 26 55 7<0.262 8 46 0<-2.91 67 48 0<-2.91 2<-0.0429 30<-0.0413 58 78 90 2<-0.0245 59 0<-2.39 79 65 0<-0.386 2<-0.456 2<-0.685 -49 -16 2<-0.0021 4<-0.208 -5 0<-0.876 31 5 21<0.361 41 74 0<0.332 2<-0.164 2<-0.685 -68 -37 8<0.00602 -34 5 -50\n\
0<-0.386 0<-2.39 0<-3.18 -70 8<0.104 -62 -49 8<0.164 10<0.103 0<-1.62 -42 13<0.0769 -46 -4 10<0.28 0<-1.28 -51 79<0.5 -24 -49 -60 37<-0.133 5<0.436 -5 31 -22 0<0.332 10<0.198 13<0.0909 204<0.5 51 -31 8<0.276 10<0.0331 8<0.0114 103 -3 79<0.5 29 -1 64 8<0.119 192<0.5 -54 6 -3 10<0.255 13<0.198 98<0.75 -3 54 62<0.173 88<-0.152 93 59 8<0.0921 13 69 8<0.201 -21 69\n\
0<-2.59 18<0.0985 0<-3.31 -65 290<0.375 -51 12 30<-0.00393 77<2.98 -27 3<-0.0786 17<0.549 5<0.169 44 1 -18 -28 17<0.31 -25 -47 3<-0.13 18<0.33 0<-1.62 -8 108<0.5 -4 38 112<0.5 3<-0.312 86 50 -5 242<0.375 16<0.239 181<0.5 177<0.5 290<0.375 3<-0.0894 0 24<-0.142 -35 205<0.5 79<0.5 -32 -9 6 39 18<0.0985 -61 25 107<2.38 -23 28 90<-0.119 17 3<0.00986 34<0.395 -40 -1 -61 73\n\
0<-1.62 0<-3.18 18<0.0985 0<-4 88 80 20<0.95 72 84<0.5 22<-0.0489 0 39 66 12<0.232 0<-2.59 18<0.0849 145<0.875 70 8 105<0.5 62 20<0.85 54 14 196<0.875 52 25<-0.301 -58 28 74<0.25 141<0.5 52 16 12<0.328 31 0<-2.59 16 -16 0<-0.386 74<0.25 24<0.0238 18<0.33 37 84<0.5 -8 54 13 18<0.255 242<0.375 12 -59 -33 0<0.332 84<0.5 36<0.0598 -33 18<0.45 2 -49 30 -46\n\
85<0.75 26<0.103 13<0.268 41<0.867 -65 -57 194<0.875 84<0.5 148<0.5 -54 3<-0.0894 -40 17<0.08 30 5<-0.113 4 -29 -59 84<0.5 83 -29 84<0.5 13<0.499 6<0.108 -39 13<0.0769 -30 0 26<0.207 2 44 13<0.499 -55 -27 105<0.5 3<-0.0493 13<0.268 -41 55<-0.244 88<-0.152 61 -9 5<-0.113 15 -28 84<0.5 13<0.0769 144<0.5 -19 86 45<0.292 119<0.5 219<0.5 88<-0.152 63 31 -13 -37 -19 -26 -59\n\
1<-1.15 1<-2.37 12<0.0896 -67 1<-3.03 -59 105<0.5 -51 -27 12<0.104 -43 110<0.5 12<0.328 187<0.375 -35 92 1<-1.64 -23 3 6<0.0558 10<0.215 42 -6 -32 1<0.603 0<0.332 6<0.0852 12<0.291 110<0.5 1<-0.479 -4 106<0.5 -2 25 12<0.0896 3 6<0.0558 69 14 37 12<0.328 116<0.5 1<-0.479 -22 15 -29 15 10<0.317 -49 30 1<1.53 26<0.119 12<0.291 38 65 10<0.317 6<0.0645 55 -17 57 76\n\
108<0.5 12<0.104 134<0.5 120<0.25 198<0.875 71<1.75 75 55 59 34 44<0.25 172<0.5 52 -52 62 154<0.5 28<-0.103 -9 31 30<-0.164 33 71<0.25 137<0.5 28<-0.212 40 58 70 42 4<-0.176 3<-0.312 -52 87<-0.226 220<0.5 -31 8 2 91<0.5 114<0.5 52<0.161 96<-0.208 -5 33 64<0.508 141<0.5 194<0.875 137<0.5 85<-0.25 29 -21 58<-0.308 -29 15 -49 -34 46 60 12<0.0767 57 116<0.5 37 -29\n\
2<0.0923 26<0.0903 2<0.0169 99<0.133 13<0.169 -65 -59 167<0.5 -54 3<-0.0786 -56 5<-0.32 83 -3 -40 6<0.108 2<0.0169 -48 -28 115<0.5 55<-0.0116 -18 13<0.23 -46 -25 97<-0.0425 21 13<0.699 -33 9<0.0127 2 92 2<0.252 3<-0.0693 -23 109<0.25 152<0.375 8 49 41<0.667 30 -25 177<0.5 88<-0.152 288<0.375 95<0.5 29<-0.0803 10 61 77 -41 9<-0.0569 5 13<0.363 76 39 95<0.5 -15 5<0.245 52 3\n\
2<-0.164 1<0.603 2<-0.311 30<-0.00393 8<0.0921 23<0.75 43<0.161 11 59 65 16 15 22<-0.0373 8<0.164 23<0.55 -15 61<-0.113 33 0 -41 28<-0.212 39 7 1<1.53 8<0.104 54 14<0.886 39 0 8<0.0921 78 56 1<-2.37 1<-3.03 -65 28<-0.103 92<0.5 -39 3 -54 28<-0.0482 8<0.104 1<-0.479 28<-0.212 4 -17 42 -29 2<0.252 1<-1.15 30<-0.0843 -14 11<0.199 -49 1<-2.03 -41 -28 8<0.104 1 -25 -57\n\
2<-0.221 2<-0.456 2<-0.685 90<0.598 -32 -53 11<0.915 -17 14 13<0.0528 22 12<0.328 84<0.5 5 67<-0.128 -35 38 -13 2<0.252 2<-0.0559 2<-0.124 18<0.383 36 12 13<0.125 55 41 2<0.0392 18<0.0849 94<0.5 135<0.5 77 61 91<0.5 108<0.5 63 32 73 108<0.5 43<-0.101 38 64 28 91<0.5 2<0.0923 44 23 12<0.0653 59 20<0.75 49 -10 84<0.5 91<0.5 90<0.717 -9 -44 5 107<3.58 47 -22\n\
108<0.5 8<0.137 331<0.875 111<0.75 510<0.875 289<0.375 -59 -16 17 95<0.5 -52 79<0.5 7<0.107 -27 -56 9<-0.02 -41 34 28 111<0.75 -37 22<-0.0489 -40 7<0.161 26<0.207 -9 33 -21 8<0.137 111<0.75 228<0.875 9<-0.0569 -59 151<0.375 114<0.5 9<0.117 -34 16 -59 28 55 95<0.5 -22 9<-0.123 -32 88<-0.456 22<-0.00241 -2 49 -2 6<0.152 111<0.75 -10 238<0.5 25 -37 33<-0.547 -9 18<0.0236 3 52\n\
2<-0.124 2<-0.456 2<-0.685 66 8<0.119 47 12 4<-0.176 0<-1.62 4<-0.448 44 131<0.5 15<0.393 9 -31 20<0.35 -4 53 42 2<-0.221 8<0.164 12 -15 -13 4<-0.0853 2<-0.0429 63<-0.0425 20<0.85 -8 31 63<0 -26 1 0<-0.876 20<0.95 0<-3.18 -53 -36 110<0.5 -34 4<-0.148 49 -18 2<0.252 7<0.262 22 -26 -34 2<-0.0429 92<0.5 -31 -51 0<-2.91 -63 9<0.0127 248<0.375 -47 12<0.12 -33 126 -62\n\
12<0.104 95<0.5 147<0.375 157<0.5 64 47<0 57 26 43 92<0.5 6<0.0183 156<0.5 -41 10 96<-0.104 91<0.5 114<0.5 119<0.5 11<0.483 -7 -44 50 43 38 114<0.5 119<0.5 156<0.5 16 39 64 62 47<-0.0537 38 68 95<0.5 124<0.5 60<2.48e-9 54<0.0287 4<-0.349 34 53 26 74<1.75 31 4 4<-0.245 -22 20<0.85 27 -2 204<0.5 20<0.95 36 6 11<0.266 98<0.75 20 -21 114<0.5 -26 37\n\
0<-1.62 0<-2.76 0<-3.56 -65 4<0.0485 -58 -41 4<-0.0689 -53 28<0.0748 3<-0.0493 -43 225<0.375 -30 49 118<0.5 9 -31 0<0.332 4<-0.0689 3<-0.164 -52 13<0.107 -38 -19 13<0.0909 85<0.25 223<0.5 -36 12 204<0.5 48 -12 0<-0.876 3<-0.0588 -24 21<0.361 188<0.375 16 -24 -33 40<-0.46 54 61<0.203 14 13<0.699 65 -12 4<-0.0853 3<-0.216 -29 42<-0.152 46 31<-0.104 48 -3 38<-0.278 95<0.5 78 16 68\n\
1<-1.41 1<-2.54 12<0.0896 -62 11<0.118 -56 30<-0.00393 -25 -46 12<0.104 11<0.143 -55 1<-2.03 -43 -29 105<0.5 206<0.5 12<0.232 -37 15<0.258 1<-2.2 -33 101<0.75 -11 31 -41 76 7<0.483 113<0.5 50<-0.0847 57 8 -27 -24 1<0.603 12<0.259 11<0.231 74<0.75 -35 7 1<-0.843 15<0.317 -6 -36 15<0.213 13 -6 15<0.493 12<0.426 16 35 -10 1<1.53 12<0.328 13<0.589 122<0.5 32 -2 -15 48 60\n\
12<0.12 64<-0.169 91<0.5 46<0.037 46<-0.0292 19 250<0.5 21<0.0191 59 39 -36 119<0.5 125<0.875 83<-0.25 46 11<0.385 5<-0.169 4 34 -6 -15 56 9<0.117 62 40 26<0.0687 11<0.143 126<0.875 68 24 324<0.5 12<0.0896 57 40 27 37 61<-9.31e-9 64<-0.169 11<0.342 12 117<0.5 -20 27 29<-0.169 8 30 83<0.25 67<-0.0095 125<0.375 11<0.199 44 16 -7 67<0.0209 367<0.5 45 70 27 29<-0.202 -5 20\n\
125<0.375 1<-2.37 9<0.0482 394<0.875 -58 8 6<0.0183 62 1<-3.84 -53 -24 3<-0.0493 3<-0.164 -55 227<0.875 14<0.646 -48 77<3.58 -46 -22 45 9<0 150<0.375 74<0.25 94<0.5 -29 -5 -36 88 15<0.0546 64<-0.169 56 1 0 1<-2.37 9<0.117 4<0.0202 -49 -25 -4 3<-0.0493 3<-0.187 -46 57<-0.0507 53<0.0565 19 -14 -25 81<0.712 48<0.084 88<-0.152 27 -2 94<0.5 -4 3<0.0272 53<0 58 12 73 -49\n\
1<-1.64 1<-2.54 1<-3.03 30<-0.164 -31 -61 -46 30<-0.0413 8<0.104 -8 -38 5<0.358 8<0.164 -29 -48 -45 1<0.603 1<-0.843 30<-0.164 9 13<0.699 8<0.164 -10 -30 -38 8<0.164 30<-0.374 7<-0.644 -27 47 146<0.375 92<0.5 25<0.202 13<0.268 41<1.8 21 2 41<0.667 -37 6 -5 30<-0.00393 57 51<4.37 4 47 -54 5<-0.113 0 -32 1<1.53 8<0.119 5<-0.169 19 47 113<0.5 -6 47 8<0.0921 63 41\n\
108<0.5 18<0.0985 196<0.875 222<0.5 148<0.5 153<0.5 7<9.93e-9 50 65 44<0.25 -24 50 91<0.5 137<0.5 90<0.119 53 20 89<-0.037 36 55 59 9 44<0.35 -56 38 77<2.98 137<0.5 18<0.45 42 21 55 20<0.85 18<0.564 71<2.25 37 -3 0 5 29<-0.202 182<0.375 -23 52 91<0.5 52<0.161 90<0.836 128<0.5 39 15 -2 53<-0.0565 -17 86<-0.575 39 50<-0.0847 -19 20<0.1 24 -3 18<0.0624 42 -1\n\
0<-1.62 0<-2.76 0<-3.56 -62 -52 12<0.259 13<0.145 -40 -25 -50 0<0.332 12<0.259 13<0.0909 91<0.5 228<0.875 163<0.5 -33 8 65 16 0<-0.386 120<0.75 74<0.75 60<-0.0611 44<0.25 58 -11 12 42<0.253 -24 29 17<0.08 -22 13<0.169 -18 67 37<0 61<0.113 9 13<0.425 80 65<0.345 0 74 47 -38 12<0.259 13<0.198 44<0.25 87 21 213<0.375 63 -23 42<-0.0304 31<0.156 37 -6 101<1.25 -25 54\n\
29<-0.0967 108<0.5 74<1.25 30<-0.00393 92<0.5 29<-0.367 18 -12 20<0.95 -23 56 -19 20 10<0.317 6<0.0922 10<0.233 17 44 81<0.142 -17 42 55 108<0.5 74<0.25 169<0.5 16<0.279 152<0.875 29<-0.0528 -29 -47 -19 193<0.375 -57 47 5 134<0.5 -34 172<0.5 -25 6<0.0246 64 5 91<0.5 74<0.75 16<0.239 66<0.127 -23 1 90<-0.119 31 -38 52<0.483 -13 119<0.5 25 -34 29<-0.0321 20<0.75 -44 118 -51\n\
1<-1.64 1<-2.7 1<-3.5 8<0.0642 68 57 9<0.0482 151<0.875 57 12 98<0.25 49 19 13<0.125 44 1<-2.37 98<1.75 44 14 194<0.875 8<0.201 206<0.5 15<0.213 29 51 -1 9 -21 1<-0.0239 1<-0.843 194<0.875 22<-0.303 84<0.5 20 57 18 -34 13<0.499 6 41<1.53 -39 -7 1<1.53 13<0.31 15<0.317 68<0.57 76<0.132 49<3.67 -21 6 216<1.13 -29 40 32 124<0.5 3<-0.187 -8 28 -21 -38 -43\n\
0<-1.62 0<-2.76 0<-3.56 -61 -51 38<-0.0256 18<0.17 30<0 -38 -15 -50 18<0.289 77<4.02 87<0.113 -18 38 -30 -40 0<0.332 18<0.33 13<0.0909 121<0.5 83<0.25 41<0.467 0<-0.876 -15 55 -25 -42 23 0<-0.876 317<0.5 41<0.733 17<0.549 -3 38 -14 91<0.5 75 -39 165<0.375 18<0.17 18 -1 68 -39 18<0.255 62<0.173 38<-0.56 19 62 83<0.25 438<0.375 43 -49 -16 41<1.93 56<0 3 41 -12\n\
1<-1.64 1<-2.54 18<0.0849 1<-3.19 -61 -51 77<2.98 -48 -32 4<-0.0853 79<0.5 0<-2.17 10 -26 -23 11<0.17 -46 4<0.0485 -25 -48 1<-0.0239 0<0.332 4<-0.448 46 4<-0.0853 132<0.5 15<0.493 11<0.076 -25 7 -32 7<0.107 52 12 1<-0.843 -17 26<0.0687 10<0.111 24 -4 -13 -49 1<1.53 3<-0.146 14<0.9 27<-0.316 6 37 52 116<0.5 0<0.332 10<0.0868 57 23 -10 -8 11<0.483 4<-0.176 50 7 56\n\
0<-1.92 0<-3.31 11<0.199 64 0<-3.9 28<-0.103 30 59 71<1.25 46 25 11<0.199 0<-2.76 28<-0.0482 31 54 37 28<-0.212 15<0.317 -6 26 0<-2.76 226<0.875 6<0.0401 24 38 -27 278<0.375 24 4 0<-0.386 11<0.385 6<0.0183 15<0.0118 -69 29 0<-1.28 26 28<-0.473 -31 13 3<-0.249 -30 265<0.375 36<0.263 15<0.213 10<0.0685 -32 -4 124<0.5 18 -12 24 -36 0<0.332 11<0.266 -6 -32 6<0.0691 -50 -31\n\
2<0.0923 2<0.0169 14<0.646 214<0.375 -53 14 6<0.0922 3<-0.187 144<0.5 -55 18 53<-0.0565 -32 -44 116<0.5 30<0.0516 -40 -8 21<0.00465 10 3<-0.00236 -33 203<0.5 -10 42 21<0.361 3<-0.0786 -29 79<0.5 7<-0.0966 40<-0.0256 91<0.5 47 -18 -27 -26 5 -50 2<0.252 21<0.361 3<-0.0693 -9 91<0.5 70<-0.301 57 18 0 -34 72<-1.66 -3 62<0.208 112<0.5 6<0.0291 177<0.5 81 -22 487<0.375 49 -32 -33 24\n\
2<-0.0949 1<-0.0239 6<0.0691 20<0.75 1<-1.64 -18 9 84<0.5 6<0.0442 60 19 -1 9<-0.02 12<0.519 5 56 2<-0.221 1 -21 1<1.53 6<0.12 18<0.45 26 49 3 51 1<-2.54 18<0.0985 1<-3.19 -60 -48 121<0.5 20<0.85 -45 6<0.048 0 -37 20<0.55 -18 91 12<0.104 11<0.0961 -53 6<0.12 -25 -46 6<0.0852 206<0.5 1<-0.479 131<0.5 -19 6<0.0442 20<0.55 -3 42 18<0.223 -24 12 22 102 -29\n\
0<-2.39 0<-3.56 29<-0.065 23<0.85 50 59<-0.0442 0 38 0<-4 64 303<0.875 55 -42 29<-0.0803 23<0.55 83<1.25 38 4 105<0.5 28<-0.473 -3 71<0.25 32 12 23<0.95 18 28<-0.103 -51 -6 38<-0.115 0<-2.91 261<0.875 39 -12 24 0<-2.91 52 38 0<-0.876 38<-0.0679 30<-0.0843 122<0.5 -14 13 242<0.375 183<0.375 12 -38 -30 109<0.25 137<0.5 13 29 34 0<0.332 38<-0.341 -26 38<0.444 -9 10 -37\n\
2<0.0923 26<0.0903 2<0.0169 99<0.133 -52 4<-0.245 -55 167<0.5 427<0.375 2<-0.0429 5<-0.48 -13 -37 -47 59 5<-0.32 75 -14 134<0.5 -28 4<-0.0332 -32 5<0.436 -3 63<0 79 -28 4<-0.0332 77<2.98 -44 -23 115<0.5 20<0.45 -24 26<0.207 -17 12 15 2<0.252 4<-0.0853 -12 79<0.5 89<-0.111 -7 17 62<-0.243 -7 41 51<3.9 53 94<0.5 13 156<0.5 4<-0.0438 23 79<0.5 78<0.202 23 54 68 9\n\
4<-0.0853 0<-3.31 92<0.5 -23 22<-0.0489 32 -14 74<0.25 108<0.5 92<0.5 4<-0.176 16<0.0956 7 -12 -21 27 3<-0.187 38 86<0 -2 33 3<-0.187 22<-0.599 1 44 22<-0.412 -18 21 0<-2.91 74<1.25 0<-4 -57 -42 303<0.875 -29 71 4<0.00415 98<0.25 74<0.75 0<-1.28 47<0.805 -17 22 8 0<-1.92 123<0.5 -6 46 27 16<0.239 14<0.711 -31 197<0.375 -13 25 -43 16<0.149 205<0.5 -28 15 -47\n\
1<-2.03 1<-3.03 8<0.0642 1<-3.35 61 51 45 1<-2.37 4<0.0202 6<0.0691 37 47 27 28 1<-0.0239 1<-1.15 22<-0.226 106<0.5 51 18 26<0.167 4<-0.00437 21 35<0.0241 2 37<-0.663 -27 25 1 111<0.75 22<-0.412 23 5 52<0.483 1 337<0.375 -21 56<0.119 88 -12 1<1.53 22<-0.226 124<0.5 15 -19 11<0.915 87<-0.226 86<-0.69 13 -30 49<3.98 -17 8<0.0724 -15 27 105<0.5 20 -45 87<-0.339 -44 -21\n\
8<0.137 108<0.5 13<0.198 146<0.875 270<0.375 -52 6 22 95<0.5 52<0.161 -44 4<-0.103 -46 79<0.5 -31 -1 126<0.375 9<0.117 -27 37<-0.0663 66 -34 9<-0.0569 -24 45 38<0.236 9<-0.0569 -46 228<0.875 13<0.0909 26<0.0903 311<0.375 -37 47 -7 151<0.875 4<-0.208 -38 95<0.5 -22 -3 48 35 31<0 95<0.5 7 47 -1 13<0.363 108<0.5 -26 9<0.117 -2 31 378<0.5 39<0.182 126<0.875 5 38 32 63\n\
12<0.203 38<-0.115 0<-3.31 18<0.0985 38<-0.642 303<0.875 -25 97 -42 94<0.5 4 -40 9<0 71<0.25 19<0.0462 -12 5 0<-0.876 193<0.375 7 55 41 -33 12<0.0767 0<-2.91 -55 9<0 71<0.25 -35 -3 -56 16<0.239 71<0.25 -24 8 -44 0<-3.18 84<0.5 4 30<-0.164 5 -27 3<-0.187 74<0.25 108<0.5 12<0.519 16<0.211 7 -28 9<-0.123 63 3 35 41 38<-0.115 71<2.25 11 39 16<0.359 -5 -33\n\
0<-2.59 0<-3.56 20<0.95 0<-4 59 38<-0.408 38 52 3<-0.0894 110<0.5 38 -1 46 38<-0.115 20<0.85 193<0.875 28 -10 92<0.5 22 3<-0.115 -31 12 28<-0.0183 3<-0.0894 14<0.928 110<0.5 32 -16 -14 38 43 0<-0.386 0<-1.62 28<-0.473 -9 38<-0.115 55<0.0209 8 21 21<0.166 108<0.5 14<0.909 22 1 34 40 38<-0.408 43<0.0201 7 14<0.75 3 -24 21<0.361 7 37 0<0.332 38<-0.482 -35 -9 -34\n\
0<-2.17 0<-3.18 0<-3.9 -59 -50 12<0.179 13<0.0528 -43 246<0.375 -28 46 -46 0<0.332 9<-0.0569 12<0.328 -30 -52 12<0.232 0<-0.876 1<-0.843 41<0.467 18 22<0.226 17<0.13 15 120<0.25 -13 36 -37 -23 1<1.53 41<0.467 98<2.75 59 -19 33<-0.547 -13 33<-0.373 41<1.13 2 68 15 -38 11<0.143 -2 -26 12<0.259 62<0.173 9<-0.123 11<0.266 46 -31 52 22 9<0 1<0.603 24 200<1.13 -27 64 64\n\
2<-0.073 2<-0.456 1<1.53 27<-0.282 5 8<0.119 33 7 8<0.0921 50 27 22<-0.412 -22 18<0.383 145<0.875 8<0.164 1<-0.843 18<0.0624 88<-0.152 7 -16 48<0.084 -1 22<-0.0634 38 6 12 -16 50 22<-0.0146 8 31 1<-3.03 18<0.0849 -56 47<-0.322 26 -40 3<-0.101 18<0.114 -28 70<-0.0377 12 129<0.5 77<3.84 -24 2 11 2<0.0923 1<-2.37 3<0.0272 -32 -53 32<-0.255 -34 1<-0.843 507<0.375 -17 98 17 -44\n\
2<-0.164 2<-0.685 122<0.5 31<0.539 -34 11 3<-0.146 -14 39 4<-0.448 -23 13<0.499 106<0.5 44<0.65 34 136<1.13 102<-0.111 -3 90<1.43 20 2 39 2<-0.221 44<0.25 -39 13<0.0331 6 -7 12 -21 2<0.0923 2<-0.0429 13<0.125 27 16 2<0.0169 41<0.933 4<-0.103 13<0.363 41 2<-0.0327 -35 166<0.875 33 -29 51 96<0.52 33 52 152<0.875 29 5 2<0.252 109<1.25 9 39 44<0.95 9<0.0482 -42 6 -7\n\
98<0.25 26<0.0903 1<-2.54 -51 29<-0.141 -49 7<0.322 46<0.185 -35 94<0.5 -26 40<0.115 15<0.106 5<0.102 63<0.191 27 92 -18 -11 -33 -41 3<-0.0786 84<0.5 -20 -44 1<-2.87 -30 23<0.45 -14 11 8<0.164 1<-2.7 105<0.5 1<-4 -43 -19 -50 10<0.0868 105<0.5 9<-0.216 -24 31<0 45<0.397 57 -26 23 -12 23<0.55 94<0.5 -21 46<0.037 -11 25 -27 1<-1.64 12 6<0.152 9<0.0482 10 64 57\n\
2<-0.0559 2<-0.456 2<-0.685 122<0.5 45 17 8<0.104 28 5 4<-0.176 44<0.85 -8 10<0.377 132<0.5 4<-0.448 23<0.25 -2 49 9 47 44 2<-0.124 122<0.5 145<0.875 97<-0.574 102<0 41 -15 4 57 -20 -14 12<0.0896 2<-0.0181 132<0.5 -23 -42 -49 91<0.5 4<-0.124 23<0.85 2<-0.0181 -11 116<0.5 -37 -9 132<0.5 -8 39 17<0.422 46<0.277 -33 -10 -42 23<0.85 -23 8<0.164 26<0.0388 -19 143 -12\n\
0<-2.76 2<-0.0429 2<-0.124 22<-0.303 92<0.5 43 -18 23<0.85 145<0.875 14 -28 12<0.519 92<0.5 12 24<0.428 -23 40 -50 12<0.0653 37 94<0.5 23<0.55 27 7 34 12<0.0653 0<-3.67 58 47 2<-0.0181 31 45 0<-0.876 2<-0.221 10<0.377 10<0.095 85<-0.25 30 -19 52<-0.805 52 3<-0.0493 0 21 -25 21<0.166 66<-0.638 42 22<-0.412 30 13 29 0<0.332 2<0.0392 71<1.75 -17 -42 6 66<0.255 -18 -38\n\
0<-2.17 0<-3.18 0<-3.9 -58 -47 1<-1.41 0<-2.76 -35 309<0.375 -21 191<0.5 -30 106 -44 0<0.332 1<0.603 0<-1.28 28<0.0748 1<-1.15 -9 -29 61<-0.339 -29 164<0.5 174<0.5 16 98 94 165<0.375 105<0.5 28<-0.0183 -11 124<0.5 5 25 39<0.0729 -1 84 46<-0.259 -35 57 71<0.25 -7 -40 1<1.53 62<0.253 405<0.375 1<-2.37 3 16<0.239 33<-0.42 78<0.33 1 49 42 394<0.875 61 -36 -12 7 -1\n\
2<-0.0559 2<-0.311 2<-0.685 87<-0.226 43 23 29<-0.367 148<0.5 -18 40 79<0.5 26 136<1.13 46<0.333 4 23 -25 4<-0.0853 79<0.5 28<-0.0482 34 9 9<-0.123 4<-0.448 44 28<-0.212 36 2 46<0.037 -12 8 2<-0.0949 103<0.1 10 -8 -19 4<-0.0438 2<-0.0181 0<-1.62 30<-0.00393 17<0.104 57 0 -17 30 0<-2.59 -36 179<0.5 -19 92 0<-3.31 2<-0.0245 -37 -54 9<0.0482 19<0.0462 -40 41<1.13 -31 -10 -54\n\
2<-0.164 2<-0.456 14<0.9 122<0.5 -13 48<-0.14 50 -5 -26 4 2<0.0923 2<-0.0327 5<0.169 6<0.0442 23<0.75 14 132<0.5 23 18<0.114 1 -58 20 18<0.195 32 54<0.0287 23 -9 94<0.5 12<0.0896 135<0.5 51 6<0.0246 34<0.22 12 -82 31 30<-0.00393 15 35 11<0.0961 38 5<0.186 19<0.111 12<0.0653 36 13 2<0.00634 18 -11 45<-0.0795 15 41 2<0.252 43<0.59 11 -16 6<0.06 208<0.875 -32 63 -3\n\
0<-2.17 0<-3.18 4<0.0202 0<-3.9 -57 -48 -33 4<-0.0689 -43 4<0.0485 0<-2.76 -35 -21 -7 4<-0.0689 0<0.332 3<-0.164 -38 0<-1.28 -28 181<0.5 -4 -32 88<-1.37 -47 3<-0.187 -10 40<0.0345 38 0 0<-0.386 1<0.603 3<-0.0588 151<0.875 29<0.0438 -16 18 52 41<0.733 0<-1.62 7 1<-3.35 -20 39 24<-0.57 -31 12<0.0178 195<0.375 -11 62 14 -30 1<1.53 35<-0.3 46 28 19<0.247 -21 0<0.332 -24 60\n\
2<-0.0429 2<-0.456 1<1.53 10<0.0685 49 3<-0.101 17<0.0558 -3 28 2 43<-0.564 -21 39 4<-0.176 22<-0.226 -5 134<0.5 20<0.55 13 26<0.103 43 2 10 1<-1.84 4<-0.0853 79<0.5 10<0.15 39 -5 -27 -21 22<-0.303 -22 10<0.128 103<0.1 22 26<0.0331 12 -11 3<-0.0786 20<0.95 101<1.25 -6 29 26<0.0453 43 3 -17 1<-3.03 18<0.0985 -52 -30 11<0.0961 4<-0.0557 -23 -50 4<-0.148 92<0.5 -5 49 -21\n\
0<-2.91 18<0.0731 0<-3.9 53 11<0.17 47 193<0.875 31 -33 23<0.85 11<0.199 44 25 110<0.5 4<-0.349 -11 26 6<0.06 18<0.17 17<0.593 -15 28 -42 29 0<-0.876 11<0.118 108<0.5 44<0.25 163<0.5 16 -100 0<-1.92 24 7 32 293<0.375 18<0.33 0<-2.39 9<0.0127 13 33 44<0.25 -25 105<0.5 8 6<0.0518 -42 11 74<0.75 5 -18 35 0<0.332 24<-0.142 1 6<0.0645 81<-0.142 -4 -33 -9 -27\n\
2<0.0392 8<0.0921 108<0.5 13<0.145 -49 10<0.184 2<0.0169 94<0.5 155<0.875 26<0.0331 -43 -21 22 18<0.0731 79<0.5 -24 15<0.0647 50<0.102 62 -30 -21 -37 -8 -46 2<-0.456 -40 94<0.5 -34 23<0.85 -11 -35 26<0.207 13<0.499 -24 15<0.0118 32 -11 23<0.45 99<0.667 -27 94<0.5 95 5 18 2<0.252 22<0.226 51<4.9 7 46 -33 112<0.5 51<4.11 13<0.31 61 108<0.5 49<3.35 38 -8 40 21 -45\n\
4<-0.0853 10<0.377 71<0.25 110<0.5 74<0.25 0<-3.06 -24 13<0.31 3 -14 4<-0.176 15 -7 20<0.75 -7 113<0.5 10<0.16 58 24 -44 15<0.393 86<0.345 14 40 43<0.0201 -29 11 94<0.5 6 51<3.42 35<-0.134 -15 31 49 71<0.25 0<-3.31 -43 4<0.0485 13<0.363 98<0.25 -5 -24 -31 -43 0<-3.56 -26 20<0.35 10<0.0868 98<0.75 95<0.5 18 52 -13 0<-1.62 -10 16 4<-0.0332 206<0.5 1 113 -31\n\
1<-2.37 0<-3.18 1<-3.19 50 18<0.0527 41 43<-0.0372 1 31 0<-2.17 28 4<-0.0689 37 12 0<-0.386 1<-0.843 15<0.258 14<0.921 12 18<0.255 32<-0.255 29 -3 15<0.0118 -39 -2 14<0.31 6<0.0518 -34 23 187<0.375 30 18<0.13 8 -80 4<-0.448 94<0.5 7 -33 92<0.5 80<-0.104 81<0.142 -1 -33 14<0.75 17<0.08 39 51<4.17 97<-0.335 -29 8 25 1 37<0.177 -25 14 1<-0.843 4<-0.103 22 -14 -27\n\
13<0.198 26<0.0903 1<-2.87 -49 12<0.12 13<0.0909 22<-0.599 9 130<0.375 -35 100<0.5 -29 94 82<-0.42 4 -22 389<0.375 -43 48 84<0.5 22<-0.0811 7 -16 -33 1<-2.54 26<0.119 246<0.375 151<0.875 1<-3.35 -39 -23 104<-0.608 99 -5 33<-0.14 -17 118 12<0.259 12<0.0178 -36 13<0.499 -10 21<0.128 44 -12 -46 12<0.259 88<-0.152 95<0.5 11 33 13<0.699 95<0.5 26<0.298 -22 34 1 17 42<-0.0304 -3 -30\n\
2<-0.0559 2<-0.311 8<0.0921 4<-0.448 47 10<0.095 41<1.67 51 -1 82<-1.4 -49 0<-0.876 79<0.5 20<0.95 14 53 4<-0.245 19 -8 30 20<0.35 19 10<0.377 191<0.5 -13 28 40 22<-0.303 -21 4<-0.0853 27<-0.468 -9 13 -4 4<-0.0438 20<0.85 2<-0.0181 0<-2.59 -17 13 108<0.5 -32 -11 435<0.375 -2 104 2<-0.013 92<0.5 -17 -43 0<-2.91 -51 4<0.0485 98<0.25 24<0.428 -23 10<0.111 78 -35 -39 -49\n\
108<0.5 18<0.0849 79<0.5 94<0.5 18<0.0527 188<0.375 46 27 24 106<0.5 27 59<-0.199 28 -2 44<0.25 21<0.003 10<0.215 -78 54 25 94<0.5 65<0.345 81<-0.142 7 28 -9 13<0.198 15 -20 77<2.98 14<0.94 44<0.65 54 23 18<0.148 27 29<-0.0416 -5 -55 28<-0.00267 6<0.06 8<0.0114 28 -17 6 28<0.00269 15 -12 14<0.5 24 79<0.5 64<0.508 219<0.5 2 25 40 64<-0.169 37<0.0442 -20 4 8\n\
0<-2.17 4<0.0202 0<-3.18 0<-3.9 -56 -44 4<-0.0689 -41 -24 0<-3.06 -25 -1 2<-0.0559 4<-0.245 8<0.119 -42 -7 8<0.201 0<-0.876 -21 2<-0.685 -30 4 23<0.55 7<-0.0966 67<0.104 61 -36 -20 37 0<0.332 4<-0.0689 48<-0.028 5 -20 41<0.467 142<0.5 9 42<-0.0912 8<0.00602 50 -1 0<-1.92 3 84 12<0.0178 260<0.875 -6 63 4<0.0485 25<-0.0444 17 -6 89<-0.353 -3 28 48<-0.7 -20 308<0.375 35 -52\n\
2<-0.0429 2<-0.685 83<-1.75 -36 87<-0.226 37 53<-0.0565 40<-0.0575 -32 16 33 6<0.079 28<-0.212 103<0.25 32 106<0.5 -6 39 106<0.5 87<-0.113 25<-0.481 58 3 143<0.5 43<0.483 -27 21 7 2<-0.0949 109<0.25 51<3.12 31 6<0.0183 39 8 102<0 41 3 -2 15<0.493 2<-0.0949 20<0.45 8 28<-0.212 18 -15 -16 -31 11<0.076 28<-0.0482 -20 -49 28<-0.0482 54<0.201 -9 36 6<0.0995 2<-0.013 -13 -27 -38\n\
1<-2.37 1<-3.35 26<0.0246 382<0.875 47 -27 33 44<0.95 34 28<-0.103 6 29<0.0164 27 13 1<-0.843 96<0.52 26<0.207 6<0.0442 95<0.5 105<0.5 13 7<0.429 32<0.287 -28 34 24 44<0.35 54<0.161 -65 9 39<0.0405 76<0.265 0 42 123<0.5 7<9.93e-9 -51 -9 12 44<0.95 24 52<1.13 187<0.375 13 -21 -7 22<-0.173 59<-0.0442 -24 36 -14 28 1<1.53 38<0.0512 52<-0.805 40 138<1.13 -4 44 -17 -24\n\
8<0.137 98<0.25 14<0.646 7<0.161 95<0.5 -39 44<0.95 176<0.5 -8 66 -23 -44 84<0.5 3<-0.164 -30 7<0.322 156<0.5 -19 56<-0.119 -16 12 -26 29<-0.0321 -44 160<0.375 -28 15<0.038 36 -17 44<0.25 100<0.5 -25 17<0.213 -8 85 90<0.836 3<-0.0894 329<0.875 -31 59 -13 3<-0.216 -26 79<0.5 -4 20 17<0.275 44<0.65 -23 305<0.375 3<-0.0305 11<0.0401 57 0 23 73 8<0.201 -15 20<0.45 -6 23\n\
11<0.199 12<0.12 11<0.076 -49 16<0.239 147<0.375 -28 5 -44 147<0.375 16<0.359 3<-0.0786 -1 -22 -32 11<0.0961 -9 30 29<-0.065 3<-0.312 139<0.875 142<0.5 27 58<0.185 -30 31 49 110<0.5 12<0.232 -4 7 20<0.95 3 50<0.508 29<-0.141 65 30 -8 20<0.35 47<0.161 148<0.5 -23 226<0.375 -3 53 219<0.5 85<0.25 477<0.375 172<0.5 2 47<0.59 7 37 51 -7 -27 12<0.0456 -41 3<-0.0123 -2 -32\n\
1<-2.54 0<-3.18 1<-3.5 0<-4 52 39 23<0.85 38 28<-0.0482 -5 27 19 0<-0.876 1<-1.64 0<-2.76 17 164<0.5 3<-0.0588 19 10<0.172 5 23<0.25 50 -65 -15 30<-0.0843 -6 10<0.095 19<-0.703 23 0<-2.39 3 128<0.5 -29 157<0.5 -4 52 88<0 92<0.5 333<0.875 90<0.717 46<0.333 128<0.5 27 6 1 1 -39 19<0.185 23<0.85 -2 -27 25 24 1<-0.843 9<-0.0569 31 -8 122<0.5 -25 -4\n\
2<0.0392 4<0.0202 9<-0.123 -46 148<0.5 2<0.00106 43<-0.101 -20 15<0.674 -41 63 42<0.0869 20<0.45 -32 9 25 84<0.5 144<0.5 24<-0.298 -32 427<0.375 40<0.115 101<0.75 -5 -28 -28 80 72<-0.555 -16 9<-0.02 -13 115 172<0.5 -35 -16 53<0.557 129<0.5 -11 15<0.0204 43<0.403 68 -38 -2 177<0.5 47 -24 2<0.252 22<0.226 43<0.483 54<-0.192 -8 101<0.25 16 -9 30 -30 62<0.0347 29 96<0.52 16 -43\n\
9<0 9<-0.123 136<0.375 30<-0.374 30 104<0.0405 -4 16 25 30<-0.0413 8<0.0921 106<0.5 0 20 10<0.317 97<-0.335 -38 -6 20 61<-9.31e-9 21<0.361 193<0.375 50<0.576 57<-0.152 10<0.172 476<0.375 -18 48 3 25<0.25 7 -15 -22 47 107<3.98 76 -20 171<0.375 15<0.038 172<0.5 -32 26<0.0213 100<0.5 104<0.122 -31 6 3 -3 95<0.5 -10 21 9 10<0.377 127<0.375 9<0.117 -31 -49 8<0.164 1 -43 36\n\
1<-2.37 1<-3.35 26<0.0903 143<0.5 36 49 23 13<0.23 265<0.875 26 -50 21<0.361 12 43 1<-0.0239 10<0.095 65<0.268 117<0.5 23<0.25 -11 4 36 -20 23<0.55 1<-1.84 21 8 91<0.5 110<0.5 6<0.152 4<-0.176 4 17 -14 6<0.0442 53<0.305 -42 -2 8 4<-0.0438 -93 -18 117<0.5 13<0.425 52<0.161 49<3.67 -10 48<-0.56 21<0.041 13 78 3 84<0.5 -20 88<-0.456 -5 44 -33 21<0.0259 59 -1\n\
2<0.0169 8<0.119 13<0.169 41<0.933 -42 46<0.037 -37 -20 3<-0.0894 68<0 -40 13<0.699 -25 37 60<-0.256 -35 160<0.875 2<-0.0327 29<-0.065 -25 3 -23 8 13<0.499 53<0.557 60<0.0713 277<0.375 -20 14 22<-0.303 29 -7 21 3<-0.216 -46 24 2<0.252 3<-0.0786 -11 136<0.375 22<0.226 26<0.207 7 53<-0.102 -14 38<0.444 18 54<-0.403 -22 85 -22 62 65<0.345 31<0.0347 82<-0.14 39 29<-0.065 -21 23 13 46\n\
3<-0.0894 30<-0.00393 26<0.0903 77<2.98 14<0.921 -2 24 3<-0.312 50 19 223<0.5 58<0.185 -10 15 107 0<-3.56 -17 14<0.909 0<-0.876 52<-0.805 -41 -3 181<0.5 3 38 13 83<0.25 16<0.239 0<-3.44 -25 26<0.0388 24<-0.35 -24 117<0.5 6 -35 3<0.0527 -12 -39 24<-0.057 -41 -23 196<0.375 90<-0.119 3<-0.0214 9 57 87<-0.678 31<-0.0662 85<0.25 67 -6 5 57<-0.152 -21 -2 3<-0.0214 73<0.0911 50 -18 71\n\
0<-3.31 2<-0.0327 59<-0.0442 29<-0.0967 -11 14 20 0<-4 29<-0.0528 30 51 33 0<-0.386 2<-0.124 122<0.5 174<0.5 83<-0.75 10 10<0.095 83<-0.25 50 -17 4<-0.148 -7 3 23 4<-0.448 -38 133<0.5 12 42 0<-2.59 2<-0.00878 13 24 6<0.0246 95<0.5 12 64<-0.169 -7 16<-0.0929 -5 -94 56<0 26<0.167 110<0.5 19<0.555 38<0.101 2 17 -10 7<0.107 -44 20 -11 13 2<-0.685 -39 6<0.0645 -22 -7\n\
2<0.0169 8<0.0921 51<3.42 150<0.375 -39 58 17<0.638 148<0.5 189<0.375 -35 8<0.0377 -24 27 46<0.647 2<-0.685 -43 -20 -2 -38 17<0.505 8<0.201 21<0.083 11<0.302 14 -9 -24 48<0.364 4 40 -23 2<0.252 21<0.361 103<0.25 17<0.0558 8<0.0724 4 56 6<0.0246 87<-1.02 -12 79<0.5 15 29<-0.0176 -24 73<-0.17 -16 116 120<1.25 4 61 -5 -28 51<3.84 84<0.5 6<0.0558 59 27 107<3.58 -25 60 13\n\
11<0.199 12<0.104 11<0.0961 -45 -24 6<0.0995 24<-0.427 -23 16<0.239 10 -13 -26 6<0.0852 18<0.0527 83<-0.25 -22 21<0.361 10<0.078 95<0.5 -1 24 -5 61 121<0.5 84<0.5 20<0.55 15<0.258 13 -6 6<0.0645 100<0.5 5<0.186 6<0.0442 8<0.0502 7<0.754 65 -5 -1 26 12<0.157 -7 34 -5 204<0.5 -10 28 15<0.177 8 12<0.259 -35 -2 12<0.0767 1 104 90<-0.239 27 15<0.393 105<0.5 -3 -29 -30\n\
1<-2.37 1<-3.84 94<0.5 49 31 26<0.0246 92<0.5 289<0.875 21 -31 18<0.0527 44 59<-0.239 -1 30 77<2.98 26 18<0.0527 20 28<0 6 -22 1<-0.843 15<0.258 64<0.508 5<-0.203 19<-0.0168 5 41<0.933 -1 -23 101<0.75 8 -6 18<0.0624 53 2 106<0.5 30 2 10<0.0868 41<2.33 -24 17 28<-0.473 27<-0.226 26<0.103 -13 39 -34 1<1.53 13<0.198 187<0.375 106<0.5 13 0 -68 -7 30<-0.374 -44 -7\n\
2<0.0169 26<0.103 13<0.169 130<0.375 9<-0.123 -51 214<0.375 15<0.317 -36 -19 76 87<-0.565 144<0.5 11 106 -25 112<0.5 94<0.5 26<0.0331 -31 0 19<0.0462 -21 10 -45 9<-0.0569 -27 23<0.45 -16 26<0.298 103<0.1 22 -5 40<-0.192 0 58 2<0.252 26<0.167 125<0.375 9<-0.02 -18 135<0.5 5 40 -8 106<0.5 12<0.0456 -4 44 23<0.45 -22 15 72<-1.66 -26 56<0.239 14 79<0.5 204<0.5 -39 22 44\n\
1<-2.37 1<-3.19 3<-0.0123 20<0.85 -36 -11 -50 3<-0.0123 20<0.85 -17 79<0.5 19 -38 -34 1<0.603 26<0.0903 20<0.85 38<0.589 25<0.202 145<0.375 19<0.0462 1 123<0.5 6 47<0.161 -13 59 38 -8 -27 3<-0.0403 79<0.5 113<0.5 34 -23 3 -25 3<0.0527 130<0.375 83<0.25 -7 16 -51 -35 3<-0.312 39 122<0.5 54<-9.31e-10 47<-0.225 32<-0.229 23 56<0.12 -67 16 17<0.157 25 1 22 47<0.161 6 -28\n\
0<-3.31 4<-0.0557 70<-0.0678 43<0.26 28<-0.0183 -32 1 71<2.25 17 -37 20 0<-4 83<1.25 47 14 259<0.375 26 -31 0<-0.386 28<-0.212 103<0.25 -13 8 0<-2.59 21<0.0691 226<0.375 9 -41 117<0.5 24 -26 182<0.375 96<0.52 15<0.493 34<-0.499 51<3.12 -7 26 24<0.0648 109<0.25 54<-0.0383 8 4<-0.00437 -1 -15 14 33<0.28 -10 51<4.11 20 -10 15 72<-0.925 40 8 31 24<-0.142 -5 181<0.5 -15 -36\n\
8<0.137 98<0.25 38<0.161 1<-3.03 -43 46<0.037 130<0.875 -32 19 71<0.75 7<0.322 96<-0.312 35<0.105 20<0.35 11<0.432 12 94<0.5 -18 77 -27 -18 -14 -27 -31 1<-3.35 -33 21<0.23 35<-0.105 19 50<-0.169 17 -14 -32 331<0.875 20<0.25 1<-3.35 149<0.5 -27 36 11<0.538 165<0.875 9 65 -11 -15 34 20<0.45 98<1.75 7<9.93e-9 60<0.237 -2 34 -14 23 8<0.201 115<0.5 1 40<0.115 48 -26 27\n\
4<-0.124 6<0.0922 28<-0.212 13<0.0243 0 25 84<0.5 86<-0.575 21<0.0191 -39 11 14 -4 -4 71<0.25 16<0.359 6<0.06 7<0.644 110<0.5 75<0.522 -12 18 4<-0.0557 33 7<-0.0403 22 -17 -26 75<0.105 12<0.0896 -30 121<0.5 -19 6<0.134 136 -36 28<-0.0482 33<-0.056 51 -26 91<0.5 45<0.0442 -15 12 -41 -38 83<-0.75 -23 47<0.59 6<0.0852 193<0.375 2 44 -12 242<0.875 91<0.5 153<0.5 11 42 -30 52\n\
1<-2.54 1<-3.84 40 30<-0.164 -8 26<0.167 68<0.143 25 11 7 1<-0.0239 72<-1.66 25 1<-2.03 8 19<0.0462 41<1.47 373<0.5 153<0.5 82<-1.4 28 -3 7<0.886 19 -54 35 557<0.375 97<-0.0425 275<0.875 72<-0.185 1 201<0.875 31 -19 -53 3 -45 24<0.713 24<-0.427 12 3<-0.0693 45<-0.0795 -17 87<-0.452 17 -5 -15 153<0.5 31 -33 43<-0.268 38<0.326 15 -34 114<0.5 31<-0.338 -44 -13 192<0.5 -21 60\n\
0<-2.59 0<-3.56 -43 3<-0.0894 -34 9<0.0482 13<0.0528 -34 -15 4 9<-0.123 3<-0.13 -40 28<0.0748 94<0.5 -35 126<0.875 -19 18 39 0<0.332 3<-0.0588 3<-0.312 -39 0<-1.62 -15 19<0.0462 -6 12 108<0.5 28<0.0748 6<0.0329 95<0.5 2 27<-0.468 -15 71 22<0.226 120<0.25 10 94<0.5 -12 68 -22 73<0.17 64 8 39<-0.364 -31 27<-0.404 55<-0.209 -20 36 22<-0.599 27 73<0.364 1 -17 164<0.5 28 0\n\
29<-0.065 8<0.0921 20<0.45 29<-0.367 95<0.5 1 28 -6 131<0.5 29<-0.367 14<0.909 14 45 91<0.5 99<0.4 -5 19 100 5<0.358 20<0.95 14 29<-0.244 80 113<0.5 35 -33 -9 -5 38<-0.115 20<0.35 0<-3.31 -10 15<0.674 85<0.75 119<0.5 47<-0.225 -9 163<0.5 14 46<0.999 28 38<-0.642 -7 126 -19 -11 -26 5<0.245 -10 -33 0<-4 -47 5<0.186 99<0.2 47<-0.0537 154<0.5 34 -16 -24 -2 -30\n\
1<-3.03 1<-3.84 39 92<0.5 85<0.25 254<0.5 23 -12 55<0.174 -4 36 18<0.0527 47 21 1<-1.15 15<0.258 1<-2.37 12 211<0.875 3 -51 23<0.55 29 18<0.148 18<0.0624 13 -20 21 114<0.5 52<0.161 38<0.444 133<0.5 52<-0.805 28 24<-0.427 20 149<0.5 -3 24 20 -20 1<0.603 15<0.213 34<-0.282 39<-0.364 46 -1 24<0.713 35<0.0241 16<0.149 -32 -9 -6 18 3 56<0.239 -14 -36 30<-0.0843 -27 35\n\
0<-2.59 0<-3.67 -43 2<-0.0327 3<-0.187 -47 -27 -12 2<-0.0949 2<-0.685 -32 0<-1.62 -22 15<0.674 3<-0.164 -22 20<0.55 0<-0.876 -20 5<-0.113 18 31<-0.234 44 -21 18 47 3<-0.0786 23<0.95 0<0.332 25<-0.301 15<0.213 48<0.308 58 -16 -35 -9 20 -16 22<0.226 120<0.25 44<0.25 15<0.0457 81 -41 306<0.375 13<0.0769 38<-0.0679 2 -46 48<-0.28 -2 359<0.375 16 -50 66 66<-0.638 -45 317<0.5 33 86 -9\n\
2<-0.0181 4<-0.176 4<-0.448 15<0.674 26 -28 27<-0.195 2 30<-0.374 29 190<0.375 14<0.921 4 21 31 71<0.25 15<0.493 1<-2.2 4<-0.0853 92<0.5 -24 10<0.184 44 -7 -18 115<0.5 3 -12 -27 10<0.0685 255<0.5 83<-0.25 -36 142<0.5 23 53 -30 15<0.674 14<0.711 -1 42<0.253 16 -8 -29 1<-3.03 18<0.0849 -42 -19 2<0.252 1<-0.479 27<0.0565 406<0.875 -8 53 -27 42<0.253 56<-0.0398 46 5 -37 -29\n\
1<-2.87 2<0.00634 1<-3.84 46 4<-0.124 9 152<0.375 31 -13 1<-3.84 24 215<0.375 4 96<0.104 33 -65 1<-1.15 96<0.52 35<-0.0522 206<0.5 172<0.5 5 -6 -25 34<-0.499 23 6 23 119<0.5 1<1.53 2<-0.0949 49<3.35 32<0.156 197<1.13 -14 43 9 110<0.5 148<0.5 65<0.181 37 2 9<-0.123 -10 8<0.0237 145<0.375 71<0.75 41<2.33 -22 30 12 -66 10 -15 46<0.037 1 -20 77<4.77 -23 39 39\n\
3<-0.0493 98<0.25 3<-0.187 -35 14<0.711 -26 73<0.0607 -20 6<0.06 -18 9 159<0.875 194<0.875 24<-0.057 -19 -3 24 39 105<0.5 28<0.00269 98<0.25 17<0.505 71<0.25 6 125<0.875 -20 15 324<0.5 75<-0.522 5 -26 8<0.00602 63 -13 6<0.0691 99<0.533 17<0.505 19 322<0.5 75<0 76 6 -34 -14 8<0.201 -4 63<0.0992 22 -21 120<0.25 12 52 17<0.422 118<0.5 -19 17<0.08 64 20<0.75 -12 38 -41\n\
11<0.0961 12<0.0896 -42 16<0.359 99<0.733 -12 80<-0.104 59 0 -31 12<0.232 16<0.359 15<0.393 11<0.231 -9 64<0.508 14<0.587 12<0.0896 -7 8<0.0437 24<0.206 113<0.5 50<0.102 16<0.00703 18 49 35<-0.134 35 -5 -20 -3 -7 8<0.0237 33<-0.476 32 10 7<9.93e-9 54<0.0287 -15 16 81<0.428 6 15<0.213 69 -15 -30 267<0.375 -18 33 13<0.0769 -3 -29 8<0.104 14<0.94 54<0.161 7 21 32 15<0.317 4 -17\n\
11<0.0961 28<0.0748 28<-0.0482 4 194<0.875 21 -14 -6 84<0.5 94<0.5 28<-0.103 300<0.375 -17 57 100<0.5 18<0.0527 21 31<-0.0306 20 5<0.102 24<-0.427 21 37<0.0442 -25 -1 8 5<0.297 18<0.0172 -7 31<0.0602 1 23 49<2.94 -65 53<0.557 -1 -29 95<0.5 129<0.5 18<0.0985 3 178<0.5 -16 11 37<-0.663 -44 16 53<0.396 -13 6 5<-0.113 164<0.5 5 28<-0.0183 -39 28<0.00269 6 -54 28<-0.212 2 18\n\
0<-2.76 0<-3.9 -45 12<0.179 -19 -35 12<0.259 0<-1.62 28<0.0748 150<0.375 108<0.5 12<0.0896 17<0.275 20<0.45 -15 16 79<0.5 2 62<-0.052 2 45 61<0.0226 -5 -33 -15 61 24 0<0.332 108<0.5 17<0.422 16<-0.0239 -10 20<0.65 7 37 12<0.137 83<0.75 61<-0.226 8 70 -26 0 93<-0.278 -10 6 48<-0.28 -2 23 0<-0.386 10<0.078 49 -20 63<0.382 58<-0.308 59<-0.331 -19 83<0.75 76 -7 -9 58\n\
2<-0.013 6<0.0852 52<-0.805 -30 28<-0.212 22<-0.173 3<-0.13 13 -27 25 122<0.5 22<0.0911 156<0.5 15<0.674 12 -18 11<0.17 4<-0.208 20 -20 6 13<0.499 43 -8 164<0.5 -12 32 9<-0.02 90<-0.119 51 8 66<0.637 22<-0.303 -32 2<-0.0949 -1 5<0.436 -16 -46 21 18<0.0985 11<0.0961 -46 9<0 94<0.5 -25 45<0.238 -10 31 -39 22<-0.00972 161<0.5 0 45<-0.345 -35 94 9<0 11<0.118 -23 -3 -41\n\
2<-0.0949 122<0.5 52<-0.805 27 27<-0.249 3 22<0.0392 10<0.0685 23<0.65 65<0.181 -15 -50 25 12<0.371 0 -13 -26 14<0.9 91<0.5 129<0.5 14<0.886 14<0.852 27 -29 12<0.519 52 -23 10<0.198 21 -8 -64 12<0.259 13 -15 2<0.0923 8<0.0202 11<0.0961 33 14<0.711 135<0.5 20 10<0.139 73<0.23 -41 16 28 5 34<-0.499 23 12<0.0382 18 43<-0.101 -13 139<0.375 80<0.0347 10 37<-0.133 -16 8 -8 -2\n\
2<0.00634 8<0.0921 1<-3.03 -40 12<0.179 294<0.375 2<-0.456 -33 1<-0.0239 37<0.0442 -10 -24 8 99<0.2 -30 93<-0.167 -23 120 -33 115<0.5 19<-0.555 7 -13 5<-0.48 62 51<4.24 -8 60<2.48e-9 -4 47 1<-1.84 22<0.226 19<-0.833 26 57<-0.304 -10 51<4.9 5 2<0.0392 -10 74 179<0.5 -24 44 5<-0.203 51<3.9 43 156<0.5 8 38 2<0.252 99<0.467 37<0 -1 33 82<-0.42 -29 17 8<0.276 12 45\n\
2<-0.013 6<0.0922 28<-0.212 13<0.589 15 54 112<0.5 21<0.23 229<0.375 30<-0.00393 115<0.5 4<-0.0853 6<0.0558 26 4<-0.208 28 -8 4 5<-0.32 -32 6 169<0.5 1<-2.7 -12 3 11<0.342 111 35<0.0772 32 -23 31 27 14<0.921 -21 64<-0.508 -18 36 105<0.5 67<-0.128 13 28<0.0748 -1 -28 -27 1<-3.03 4<-0.0438 -17 -39 6<0.108 28<-0.0183 16<0.239 21 -15 67<0.366 -14 107<2.38 46<0.0925 -11 119 -2 -29\n\
0<-3.67 20<0.95 17<0.549 19 35 59<-0.0442 29<-0.0416 -35 21 14 0<-1.28 64<0.508 34<-0.499 17<0.739 10 42 22<-0.412 84<0.5 4 30 28<-0.212 -8 24<-0.427 72<-0.185 -4 146<0.375 46<-0.0292 -3 21 -81 2 20<0.45 31 -11 71<1.75 117<0.5 26<0.0246 119<0.5 166<0.375 -17 12 44 17<0.346 22<0.226 42<0 -11 4 26<0.207 34 -17 41<0.467 -25 37<0 4 157<0.5 15 61 101<0.75 45 -14 -23\n\
0<-2.76 0<-3.67 8<0.0277 -47 -27 3<-0.0894 -31 29<-0.0528 -27 37<-0.103 5<0.245 -9 22 -16 4<-0.0689 0<-1.28 8<0.0724 -30 -11 5<-0.113 21<0.166 3<-0.312 -32 0<-0.386 2 63<0.287 24 78 -22 8<0.0817 23<0.55 -3 -36 22<-0.412 47 -6 71<0.25 10<0.28 55<0.146 21<0.361 200<0.375 46<0.802 23 4 -2 -7 35<-0.164 24 104<-0.122 31 -12 -28 23<0.35 63<-0.0956 -22 0<-1.62 -26 8<0.0921 22 -35 11\n\
2<-0.013 9<-0.123 87<-0.113 24<0.713 23 -9 7<0.644 -1 29 6<0.06 106<0.5 131<0.5 41<0.8 -24 -2 13 59<0 17 5 105<0.5 79<0.5 199<0.875 10<0.198 10<0.111 10 -10 8<0.0502 -8 21 103 27<-0.282 100<0.5 -27 0 2<-0.685 19 139<1.13 -3 -48 17<0.184 40<-0.0256 28 -14 -26 9<0.0482 1<-3.19 16<0.279 -21 -42 121<0.5 1<-0.0239 6<0.0995 -8 27<-0.249 -1 -36 10 8<0.0817 6 86 -46\n\
17<0.638 5<0.0565 13<0.0425 8 153<0.5 35<0.105 7<0.483 81<-0.142 1 283<0.5 -14 17 49<4.16 74<2.25 16 -15 -30 23<0.55 9 78<0.0868 3 -15 7<0.563 94<0.5 28 -26 -29 55<-0.0418 71<1.75 82<0.14 6 -15 82<-0.14 -2 -38 10 135<0.5 7<0.322 90<0.717 20 5<0.436 -7 31 82<0.14 52<1.77 32 -15 -12 23<0.1 77<4.11 76<0.132 -68 16 7 94<0.5 65<-0.0863 22 -13 7<0.483 6 49\n\
0<-2.76 0<-3.9 -43 2<-0.0429 29<-0.141 -41 13<0.0909 -32 -14 29<0.0438 -16 50<0.576 3 72 2<-0.0949 0<-0.386 130<0.375 13<0.198 249<0.875 -23 30 -7 29 2<-0.685 49<4.16 -30 81 12 29<-0.141 52<1.13 23<0.95 2 -24 24 108<0.5 15<0.493 117<0.5 222<0.5 57<-0.304 31<0.0851 -10 23 76<0.928 22 -33 76<-0.132 -5 54 -11 -20 2<0.252 29<0.0936 -4 39<-0.203 -26 181<0.5 17 87 55<0.0209 20 -2\n\
6<0.12 12<0.0896 23<0.35 98<0.75 95<0.5 64<-1.19 14 -6 47<0.759 118<0.5 -10 94<0.5 1 10<0.119 46 4 33 16<0.12 -3 -29 12<0.0456 -30 6<0.0645 2 -27 91<0.5 23<0.35 -8 10<0.377 92<0.5 12<0.232 -7 75<-0.418 20 88<0.76 3 41 6<0.0558 59<-0.239 47 8<0.0202 0 30 12<0.232 -22 53 23 23<0.85 16 139 29<0.0936 92<0.5 91<0.5 34<0 -14 16<0.438 9 -29 -48 -36 -36\n\
11<0.0961 28<-0.0482 1 156<0.5 9 21 30<-0.00393 5<0.436 67<-0.0095 -14 143<0.5 28<-0.473 -22 8 22<-0.134 11 -16 11 30<0 52<-0.805 33 6<0.0183 135<0.5 5<0.436 -5 30 191<0.5 -53 28 64<0.508 41<0.667 140<0.5 52<1.13 18 109<0.25 2 -46 10<0.198 6<0.048 69<-0.42 -48 -8 143<0.5 65<-0.0144 20 -9 17 14 22<-0.226 84<0.5 4 23 5<-0.169 24<-0.298 12 -14 3 20<0.35 33 -23 -10\n\
0<-3.06 0<-4 -43 8<0.137 13<0.107 -34 12<0.12 26<0.0183 25<0.333 -25 53<0.396 -7 122 7 -35 50<0.576 -9 61 13<0.0909 98<0.25 22<-0.599 10 -21 22<-0.0811 16 53<0.678 -13 38<-0.56 -23 75 12<0.259 22<0.226 62<0.104 28<0.0748 0<0.332 7 67<0.0522 27 -7 55<0.383 31 -24 -1 0<0.332 -19 25<-0.148 -20 44 8<0.0921 16<0.0398 -37 -12 14<0.94 56<0.12 -13 23 63<0 188<0.375 51 -35 -30\n\
11<0.0961 4<-0.0438 11<0.0573 -18 256<0.5 0 77 -35 28<-0.0482 79<0.5 238<0.5 13<0.425 21 7<0.366 55 -14 -1 28<-0.473 26<0.0602 23<0.25 -35 33 4 27<-0.468 -39 -1 4<0.0202 229<0.375 52<-0.805 -24 248<0.875 4<-0.176 122<0.5 44<0.95 -7 12 129<0.5 -27 11 65<0.268 76<1.19 81<0.142 532<0.5 -4 43 11 -30 92<0.5 14 -9 4<-0.0252 90 8 27 23<0.75 103<0.25 11<0.483 -8 20 -24 -33\n\
0<-3.31 2<-0.013 59<-0.0442 12<0.12 7 -16 44<0.95 29 9 0<-4 39 19 0<-0.386 3<0.0925 182<0.375 3<-0.0493 110<0.5 44<0.75 84<0.5 5 37 4<-0.448 -13 26<0.167 5 -10 47<0.402 32<0.382 45<-0.199 -44 15<0.149 30<-0.0413 -31 4 -42 27 14 41<1.93 44<0.25 100<0.5 18 -63 89<-0.155 1 36<-0.358 18 45<0.397 -14 16 2<-0.221 33 4 28 104<-0.122 -17 22 237<0.5 11<0.342 -4 -18 65\n\
0<-2.76 0<-3.9 8<0.0322 -48 -23 1<-2.2 8<0.0322 -20 12<0.137 41<0.267 33 1 -19 8<0.119 -33 -10 10<0.377 13<0.0909 302<0.375 101<2.25 244<1.13 1<-2.54 221<0.5 7 108 0<-1.62 -23 -8 77 42<0 -11 10<0.317 28 120 100<0.5 105 -3 8<0.164 10<0.15 66<-0.638 -34 41<1.93 1<-3.84 -22 117<0.5 121<0.5 10<0.0467 31 13 -6 -15 -4 42<-0.0304 1 -17 10<0.0467 106<0.5 23 -31 19 -33\n\
6<0.108 16<0.359 10<0.377 64<0.508 131<0.5 7<1.13 7<9.93e-9 153<0.5 -3 -25 19<0.111 -1 31<0.256 158<0.5 24 -13 -6 29 6<0.0691 7<0.563 24<-0.35 -4 6<0.0442 105<0.5 24<0.107 -2 22 31<0.286 32<-0.127 39 13 8<0.017 24<0.269 49 -28 85 9 105<0.5 16 -20 10<0.28 32<-0.255 -19 -1 22 86<-0.575 -39 -2 21 100<0.5 -15 8 90<-0.119 81<0.428 4 49 16<0.149 -8 83<0.25 -32 -5\n\
17<0.739 5<0.186 100<0.5 7<0.483 92<0.5 62<-0.0208 -10 103<0.25 -3 236<0.5 13 -11 7<-0.161 3<-0.0493 -23 -58 4<-0.0557 23<0.55 7 -23 103<0.35 12 -70 92<0.5 82<-0.98 14 -6 28 17<0.13 8<0.137 32 -13 7<0.886 51<4.37 1 20 3<-0.164 12 -47 410<0.375 26<0.298 100<0.5 17<0.242 3 5<0.436 11 27 7<0.322 8 -20 -16 -56 100<0.5 2<-0.124 -3 28 53<0.17 9 57<-0.076 4 -51\n\
13<0.0909 15<0.317 517<0.875 30<0 -24 -2 84 21<0.00621 11<0.656 -20 106<0.5 -24 91 136<1.13 -5 46 150<0.875 28<0.00269 5<-0.32 158<0.5 4 37 112<0.5 31<-0.0306 309<0.375 13<0.425 -4 14 55<0.0522 117 -30 -8 15<0.016 5<0.0188 35 -20 -41 101<0.25 21<0.361 106<0.5 68<-0.206 15<0.0762 82 -14 25<-0.179 -4 86<-0.345 15<0.317 56 -22 14 37<0.177 2 47 15<0.106 -43 24 -10 13<0.499 70 17\n\
11<0.0573 18<0.0849 -42 -17 6<0.0852 18<0.0527 6<0.0183 58<0.185 17<0.184 29 -13 15<0.016 54 10 91<0.5 14<0.587 39<-0.156 11 65<0.575 -16 26 6 -22 91<0.5 3<-0.312 19 106<0.5 22<-0.0811 14<0.94 -15 12 116<0.5 -3 72<0.74 115<0.5 5<-0.254 53 8 2 61 26<0.0903 12 -6 18<0.0849 1 26<0.0453 -34 87 15<0.393 11<0.231 3<-0.101 2 -23 105<0.5 14<0.963 1 34 -19 124<0.5 -31 6\n\
2<-0.0949 15<0.213 14<0.9 35<0.0522 119<0.5 101<0.25 -4 70<-0.226 4 88<0.152 -34 32 34 96<0.52 3<-0.13 12 65<0.115 5 -15 40 -12 110<0.5 61<-0.113 -3 12 -22 94<0.5 8<0.0141 79<0.5 260<0.875 16<0.327 19 40 -48 18<0.0172 39<-0.0405 -24 65<0.23 14 -30 39 28<-0.0482 -11 6 35<-0.0784 29<-0.065 66<0.382 0 22 56<0.12 253<0.5 39<0.0174 -3 15<0.0762 -32 -10 -69 3 113<0.5 7 -18\n\
13<0.145 144<0.5 26<0.0903 88<-0.152 274<0.375 -12 82 500<0.375 12<0.328 68<0.2 -29 -13 -45 50 84<0.5 3 -22 14<0.587 -16 401<0.375 73 -38 3<-0.216 -27 35<-0.0784 48<-0.42 -12 29<-0.0528 0 117<0.5 119<0.5 77<4.02 26 204<0.5 -3 208<0.875 21 -48 -23 -21 26<0.207 224<0.5 68<0.2 386<0.875 -8 51 8 40<-0.115 13<0.31 107 19 2 14<0.934 12<0.0106 -54 8 34<-0.228 36<0 117 8 18\n\
2<-0.00878 9<-0.123 12<0.519 75<-0.522 27 7 33 5<0.436 15<0.258 127<1.13 6<0.06 158<0.5 12 -10 92<0.5 6 17<0.184 10 12<0.232 -22 36 -20 84<0.5 187<0.375 92<0.5 -6 6<0.0362 63 -1 12<0.0767 3 101 -20 71<1.25 -17 135<0.5 5 52 12<0.0896 9<0.0482 41<0.4 -34 5<0.186 -5 -31 -46 121<0.5 9<0 36<-0.0299 27<-0.468 102<0 107 -14 48<-0.364 43 -4 -11 -37 6<0.12 89 -33\n\
1<-3.19 174<0.5 0<-3.9 12<0.0549 37 16<0.327 7 39 90<1.55 9 27 41<0.867 23 -52 96<0.52 0<-0.386 15<0.213 447<0.5 233<0.875 22<0.226 38<0.444 1<-2.54 41<1.27 10 -14 -2 -13 200<0.375 22 16<0.327 -43 45 -52 33 124<0.5 91<0.5 132<0.5 4<-0.349 29<-0.296 5 -49 80<-0.451 -11 19 -16 12<0.0767 4 26<0.0525 39 -52 -8 1<-0.479 215<0.875 4 -38 72<-0.185 -32 -12 66<-0.638 40 11\n\
2<0.00106 9<-0.123 -35 26<0.0903 1<-3.03 -34 144<0.5 4<-0.0853 284<0.5 1<-0.0239 -27 -6 84 43<0.483 -4 100<0.5 -29 75<0.105 27 -49 53 231<0.875 21<0.083 13<0.499 44<0.95 -24 6<0.079 -12 102<-0.333 38 7 42 29<-0.0176 -25 6 59 21<0.166 9<-0.123 124<0.5 -17 54 41<0.4 44<0.35 6<0.189 59 -49 69<-0.607 53 11 14<0.587 -9 184<0.375 8 70 56<0.179 -15 93<-0.111 -8 42<0.0507 43 -30\n\
2<-0.00878 9<-0.123 45<0.604 87<-0.226 86<-0.69 -21 21 11<0.538 4<-0.349 40 10<0.198 19 -14 -6 57 131<0.5 140<0.5 187<0.375 10<0.377 81<0 -14 10<0.0685 17 -5 19<-0.0168 22 45<0.0442 -2 -68 39 47<0.161 -7 16 4<-0.0853 45<0.397 13 -10 107<2.78 2<-0.0949 1 -13 95<0.5 36<-0.12 26 37<0.0442 -14 51<4.37 4 61 118<0.5 6 43 9<0.0482 1<-3.19 -25 98<0.25 50<-0.17 26 -1 -14 -42\n\
1<-2.54 1<-3.84 25 139<0.375 13<0.125 17 3<0.0925 34<-0.186 13 -1 29 -6 122<0.5 72<-1.66 16 52<1.45 13<0.0645 31<0 105<0.5 49<3.09 -35 -1 17 7 1<-0.0239 64<-0.508 2 24<-0.057 16<-0.12 13 -5 -14 100<0.5 -22 11 15<0.213 119<0.5 -24 23 1 128<0.5 115<0.5 14<0.832 60 8 46 14<0.921 14<0.886 14<0.852 3 -29 115<0.5 49<2.94 -46 10 14<0.9 40 4 13<0.31 0 -21\n\
0<-3.18 0<-4 -41 3<-0.187 -41 -15 3<-0.164 497<0.375 3<-0.312 -34 54<-0.161 6 189<0.375 -19 38 94 71<0.25 21<0.361 0<-2.39 38<-0.0679 -12 21<0.102 75<-0.941 104<-0.364 156 -1 11 -21 39<0.182 14<0.886 12 50<0 14<0.921 -6 19 72<-0.185 27 -15 51<4.6 21 0 17<0.549 -21 99<0.667 -10 109 100<0.5 159<0.375 1<0.603 84<0.5 17<0.13 316<0.5 21<0.00621 60 14 -23 -2 -18 -17 33 -21\n\
2<-0.00878 9<-0.123 52<-0.805 -35 4<-0.448 14<0.646 4 43 321<0.5 8 30 6<0.0442 131<0.5 268<0.375 135<0.5 -8 47<0.759 31<0.0347 28 -12 43 40 32<-0.156 23 118<0.5 -2 19 22<-0.226 59<-0.133 4 187<0.375 -24 55 14<0.413 17<0.275 2 18<0.0985 -25 -2 101<0.75 79<0.5 8 -4 4<-0.29 54 61<-0.678 -55 65<0.46 13 81 9<0.0482 0<-2.59 -24 98<0.25 3 48<0.9 -16 42<0 -1 124 -40\n\
11<0.118 136<0.375 5<-0.395 128<0.5 15 -20 43<-0.161 -6 47<-0.225 -13 15 -22 5<0.509 128<0.5 112<0.5 94<0.5 15<0.0647 6<0.0329 39<-0.486 -59 -2 10 175<0.5 -7 30 42<0.0507 -7 46<0.185 17 -8 103<0.25 5 40 39<-0.203 12 62<-0.0208 5<0.102 -18 46<0.647 -9 25 15<0.493 -5 6<0.108 2 36 163<0.5 88<0.152 66<-0.638 62 92<0.5 45<-0.133 -8 15 29 -18 73<-0.122 -67 33<-0.476 -53 2\n\
13<0.0909 22<-0.104 42<0 -12 178<0.5 8 53 159<0.375 111<0.75 270<0.875 330<0.375 -27 57 56 -7 79 26<0.167 10<0.15 94<0.5 300<0.375 71<0.75 -2 -24 63 22<0.226 167<0.5 48<-0.14 -4 111<0.75 68<0.371 86<-0.345 11 -12 22<-0.0489 1 78 21 80<0.104 101<0.25 80 -30 -10 45<-0.0795 8 -32 42<-0.0304 81<-0.428 18 -7 48<0.196 -23 -4 23<0.65 161<0.5 93<0.222 0 42 -41 48<-0.364 -9 24\n\
1<-3.19 11<0.0961 -36 9<0 -8 -35 9<0.117 11<0.0573 -16 9<-0.123 117<0.5 7<0.644 148<0.5 19<0.185 -9 49<3.58 78 -6 14 90<-0.239 69 10<0.128 45 161<0.5 77<4.21 -3 54 -49 20<0.25 39<-0.273 37 -45 12 79<0.5 28<-0.0482 10<0.172 7 20<0.35 0 112<0.5 25 56 9<-0.02 161<0.5 12 99 1 49<2.94 11<0.199 -25 123<0.5 0<-3.79 82 8 25<0.333 67 -39 37<0.132 -2 -14 -33\n\
1<-3.84 22 1<-2.03 65<0.46 30<-0.00393 47<-0.225 -33 59<-0.0442 -12 7 29<-0.00521 8<0.0202 23 9 4 92<0.5 173<0.5 86<-0.115 -3 -48 23 18 96<0.52 30<0 22<-0.412 43<0.0201 21 -1 34<-0.499 11 42<0.152 117<0.5 78<0.51 -4 -16 109<0.75 20<0.75 32 -26 -25 200<0.375 68<-0.142 -12 58<1.02 55<0.104 5 27 -24 63<-0.297 33<-0.233 97 20 5 62<0.0347 -20 -1 86<-0.115 28 58<0.74 6 -52\n\
0<-2.76 0<-3.67 30<0 -33 7 65<0.268 30<0 -17 58<0.678 -5 58 69<-0.0467 53<0.0848 -15 68<-0.0475 58<0.0925 8 51<4.9 215<0.375 91<0.5 229 -4 -9 -15 3 -9 150<0.875 71<0.25 99<0.867 41<1.93 28<-0.0482 0<-1.92 -21 5 10 -5 28<0 25<0.333 -11 28 413<0.375 19 -67 130<0.875 15<0.674 0<0.332 47<0.966 -11 -37 77<4.77 69<-0.607 -44 7 69 19 74<0.75 -17 30 31<-0.0306 1 53\n\
16<0.359 15<0.674 6<0.134 12<0.203 24<-0.484 40<0.0345 -26 1 115<0.5 30<0 6<0.06 5 132<0.5 1 -15 23<0.55 33 78<0.33 -14 45 58<1.2 -15 82 40<0.0639 14<0.9 132<0.5 -3 23 29<-0.202 23<0.55 6<0.0442 26 -14 28 -2 68<0.2 18 63<-0.484 -45 42<-0.0912 32 -9 91<0.5 132<0.5 -3 -32 -56 -21 145<0.875 6<0.0739 63<-0.637 22 338<0.875 -12 84 12<0.232 -32 -10 41<0.267 126 14\n\
1<-2.37 68<0.2 44<0.95 72<0.185 358<0.375 16 -88 38 1<-4 21 95<0.5 3 14 12<0.0382 87<-0.565 -14 44<0.35 79<0.5 22 -86 23 -16 237<0.5 15<0.258 14<0.921 12<0.12 64<0.508 59<-0.398 6 30<0 11<0.538 -11 34<0.101 -10 9 -28 86<-0.345 52 -5 86<0.345 3 -17 40<-0.166 63<-0.128 15 -7 -17 84<0.5 31<0.451 59<-0.331 -18 97<0 5 -13 20 44<0.75 56 15 57<-0.076 -5 44\n\
3<-0.0894 6<0.048 85<0.25 -30 5<-0.48 33<-0.28 82 -6 -14 6<0.0852 -11 3<-0.216 -21 44<0.95 -18 15 111<0.75 85<0.25 35<-0.0784 47<0.805 4 -24 6<0.134 309<0.375 -14 86 78<0.33 -4 93<-0.0666 47 -12 5<0.436 215<0.875 1 44 50<0.0565 67 19 59<-0.0442 89<0.111 40<-0.0575 81<-0.998 -30 12 80<0.104 33<0.63 -17 52 20 -28 90<0.119 11<0.302 63<-0.346 -24 18 -21 85<-0.25 80<0.208 -21 50 23\n\
1<-2.37 3<0.0272 18<0.0527 90<-0.119 220<0.5 2 80 5<-0.0678 152<0.875 81<0.428 -14 55 75 -26 23<0.55 -13 43<-0.0372 41 94<0.5 13 91<0.5 -19 12<0.0896 -22 10<0.119 124 2 -39 6<0.12 25<0.25 91<0.5 237<0.5 27<-0.195 2 12<0.328 5 15 -26 12<0.0767 18<0.01 90<1.43 -9 73 -27 10<0.119 127 47 30<-0.164 11 -11 23<0.55 1<-0.479 81<0.428 -6 42 3<0.0272 5<-0.48 -36 11 31 -21\n\
0<-4 29<-0.0528 20<0.75 15 -13 38<-0.893 -21 29 52<-0.805 19 16<0.149 149<0.5 24<-0.254 4 38<-0.56 128<0.5 434<0.375 19<-0.185 124<0.5 0<-0.876 205<0.5 18 59 -11 43<0.403 -25 15 106<0.5 16 -9 -22 -6 24<0.713 46<0.185 -5 118<0.5 -6 50<0.576 -21 125<0.875 18 -63 19<0.111 16<-0.0929 11 -49 28 43<0.644 21 104<-0.122 38 38<-0.0679 -10 -76 90<-0.598 -27 0<0.332 5 14<0.587 30 -13\n\
9<-0.123 26<0.167 38<-0.408 -42 -22 5 9<0 13<0.0909 136<1.13 69<-0.175 0 26<0.0388 186<0.375 -28 6 154<0.5 12 -16 47<0 -28 62 1<-3.35 17<0.31 3 -27 3<-0.187 113<0.5 -17 34 21<0.361 120<0.25 544<0.5 2 74 22 56<0.179 77<4.44 -41 21 14 56<-0.358 47<0.161 -7 51 27<-0.404 17<0.739 283<0.5 14<0.928 33 91 -12 -36 14<0.9 3<-0.13 -19 21<0.166 16 -6 17<0.13 6 -16\n\
9<0.0482 9<-0.216 3<0.0527 76<0.398 6 24 20<0.35 62 -28 6<0.108 210<0.875 28<-0.0482 79<0.5 43<0.644 19 -7 -1 6<0.0183 103<0.1 80<-0.0284 51 198<0.875 2 109 25<-0.148 -21 55<0.0522 55<-0.244 33 -15 41<1.93 59 -20 71<1.75 0<-4 279<0.375 -18 61 -2 15<0.674 35<0.162 17 82<-0.7 35 -19 -31 -33 391<0.375 548<0.375 53<0.396 34<0 -15 3<-0.187 30 -5 -27 48 83 3<0.0272 -19 -44\n\
0<-3.31 19<0.555 44<0.95 51<3.74 30 2<-0.0949 -23 14 16<0.359 0 0<-3.44 23 -14 100<0.5 31 70<-0.339 -76 4 19<0.0462 0<0.332 18<0.564 70<0.188 54<-0.161 11 3 2<0.00634 104<-0.85 40 -14 6 103<0.25 -23 9 -12 137<0.5 48<-0.028 -18 97<0.255 18<0.03 239<0.5 -22 23 -3 104<0.122 28 -18 11<0.118 109<0.75 25 -19 3<-0.13 16 0<-1.62 2<-0.456 51 104<0.608 59<-0.132 15 -21 13 -16\n\
9<-0.123 8<0.137 -31 -1 2<0.00106 8<0.0377 4<-0.0557 -26 144<0.5 13<0.0528 -24 20<0.95 -8 25<0.131 0 140<0.5 4 7<0.161 225 -1 67 92<0.5 4<-0.0332 84<0.5 2 18<0.03 40 -23 115<0.5 5 16<0.279 15 72 280<0.5 7<0.107 39<0.365 17 136 -19 73 134<0.5 17<0.0321 25 120<0.75 2 66<0.255 -1 37 13<0.589 69<0.28 9<0.0482 18<0.0527 46 1 61<-0.0782 18 41<0.6 127 20 3 -1\n\
1<-3.03 4<-0.0438 0 16<0.179 332<0.375 -15 88 -41 6<0.12 121<0.5 15<0.493 145<0.375 4<-0.176 44<0.55 -21 210<0.875 20<0.35 117<0.5 4 1<-0.479 -4 38<-0.341 -90 21 43<0.0201 6 20 -43 25<0.25 5<0.436 29<-0.244 -33 229<0.375 3 37 1<-0.479 -16 13 -11 28 111<0.25 -16 16 12<0.0767 -11 20<0.45 -9 98 20<0.45 1<0.603 38<-0.115 5<0.102 -7 18 -17 23 164<0.5 -28 12<0.259 -15 53\n\
1<-3.5 174<0.5 151<0.875 246<0.375 17 36<0.167 28 -107 -50 -42 34<-0.499 10 292<0.875 22<-0.226 124<0.5 248<0.375 13 -7 -9 5<-0.169 41<0.733 134<0.5 -2 44<0.25 -40 13 22<0.226 22<-0.0489 39<0.33 1 -25 174<0.5 4<-0.0438 -13 63<-0.127 -11 81<-0.428 3 16<0.438 -48 16 32 16 75<-0.418 -7 5<0.644 30<-0.0413 36<-0.0299 -17 0 3 180<0.5 32<-0.127 3 40<0.115 40 172<0.5 28 -20 -40 -90\n\
9<-0.123 90<0.836 -30 3<-0.187 -35 89<-0.222 24 -12 9<0.0482 5<-0.395 223<0.5 41<0.4 235<0.875 -10 45 15 -27 4<-0.0557 84<0.5 8<0.0237 -23 -2 -25 79<0.5 8<0.0141 15<0.038 98<0.75 -28 5<0.509 41<0.667 34<0.22 4<-0.00437 -28 5<0.297 59 -34 -46 -34 72<-0.185 86 -5 40<-0.0575 12 -16 35<0.0522 15<0.0256 22 0 -7 7 90<1.43 34<-0.076 7 26 10<0.0331 -44 276<0.375 56<-0.279 40 -4 56\n\
2<-0.00878 240<0.5 15<0.493 82<-1.4 -18 74<0.75 134<0.5 28<-0.0482 77<4.69 15 -21 1 88<0.152 65<0.181 -10 5 26 123<0.5 50<0.441 15<0.213 88<-0.152 31<0 32 11 77<4.37 9 -10 43<-0.268 -30 2 18<0.255 -14 16 7<0.429 58<0.678 -9 25<0.131 65 -35 33<-0.373 83 33 -13 49 18<0.0849 20<0.25 -10 -40 91<0.5 54<0.0287 -15 20<0.25 -28 17 20<0.65 60<-0.0285 49 -36 8<0.201 101 -12\n\
0<-4 2<-0.013 20<0.95 90<-0.239 -43 74<2.75 20 55<-0.134 -71 6 -17 29 34<-0.499 17<0.739 41<1.8 5 37 33 4<-0.0557 36<-0.0299 4<-0.245 -11 34<0.0691 -7 7 44<0.85 47<-0.0537 -17 26 174<0.5 2 97<-0.574 95 19 168<0.5 173<0.5 6<0.0852 19<0.416 -3 132<0.5 6<0.048 97<0 32<0.287 -50 6 82<0.14 -20 61 75<-0.105 23 50<0.441 185<0.875 -32 37 36 34<0.269 -6 39 2 13 -10\n\
4<-0.0557 84<0.5 26<0.0388 159<0.375 83<0.25 23<0.85 7<9.93e-9 15 -15 -27 -32 37 -1 26<0.119 -27 -6 13<0.0645 138<0.375 15<0.125 364<0.375 -21 76 44<0.75 -35 25<-0.222 -20 49<3.58 27 -2 44 23<0.95 79<0.5 -3 17<0.13 16<0.438 163<0.5 -5 -48 36 108<0.5 25<-0.0222 16<-0.0597 72<-0.185 48 -17 4<0.0485 72<-0.925 -8 60 13 10 75<-0.105 50<0.508 10 70 -10 26<0.298 17<0.213 22 2 41\n\
2<-0.00878 182<0.375 145<0.375 24<0.713 11<0.0401 -23 6<0.12 28<-0.473 14 122<0.5 71<2.75 331<0.875 33<-1.49e-8 2 71<0.25 4 24<0.143 23 3 -67 18 128<0.5 -20 1 23<0.75 36<-0.0299 16 -5 33<-0.373 5 -30 11<0.143 46 36<0 41<0.8 -17 23<0.65 24 -19 -32 16<0.211 12 50 -35 16<0.239 1<-0.479 96<0.312 2<0.252 34<-0.152 -13 3 -25 -30 118<0.5 36 0 11<0.143 -35 6<0.0645 2 -26\n\
145<0.375 66<-0.638 20<0.75 81<-0.998 32<-0.0142 106<0.5 50 -4 59 86<-0.575 34 -23 -30 17<0.863 26<0.298 258<1.13 7<-0.483 92<0.5 19<-0.608 31 11<0.118 12<0.203 11 -27 13 26<0.0284 -11 -63 1 56 12<0.0106 45<0.132 73 -23 7<-0.161 50<-0.424 19<0.185 69 -44 39<-0.273 15 221<0.5 -49 30 10<0.0467 86<-0.115 54 -10 65<0.0383 66<0.127 -18 73<0.284 21 -27 -29 83<0.25 20 79<0.5 23 -45 -17\n\
2<0.00106 73<0.0174 411<0.375 37<0.309 363<0.375 34<0.22 -9 -21 53 -29 67 210<0.875 83<0.75 411<0.375 282<0.5 167<0.5 552<0.375 113<0.5 -7 51<4.37 -5 39 78 41<0.933 -17 41<1.93 156<0.5 7 104 -7 15 71 15<0.493 466<0.375 -19 54 101<0.25 -6 69 104<0.122 12<0.0244 -18 104 5 184<0.375 27<-0.565 25 53<0.848 51<3.74 37<-0.357 -3 15 42<-0.532 -18 39<-0.273 -14 3 54<0.0287 39 0 42\n\
2<-0.00878 10<0.377 145<0.375 5<0.644 15<0.393 101<1.25 10<0.128 23<0.85 31<0.229 229<0.875 12 60 62<0.312 -7 48<-0.56 -15 43 92<0.5 -23 12<0.12 -5 41 -1 62<0.416 11 48 58<0.37 31<-0.161 25 -16 6 83<1.25 -19 20 112<0.5 5<-0.0678 60<0.143 29 -35 43 -46 148<0.5 -9 5<-0.32 -1 29 12<0.0896 32<-0.229 -33 59<-0.132 -26 92<0.5 2<0.252 6 -28 -36 121<0.5 -5 23<0.75 -12 84\n\
96<0.52 102<-0.555 7<1.13 72<-1.66 19 -7 18<0.383 -47 29 16<0.149 35<0.0522 96<0.104 351<0.875 333<0.375 40<-0.0575 72<0.555 256<0.5 434<0.375 -3 60<-0.38 33 7<0.262 21<0.0191 18<0.03 -144 -45 -1 -3 -35 -27 46<-0.37 18 -2 -44 -42 99<0.2 149<0.5 -8 47 40<0.23 20<0.95 53 -29 -20 3 83<-1.25 22<-0.412 11 -25 5 30<-0.0843 86<-0.575 18 10<0.15 10 -61 10<0.377 171<0.875 20 -22 -34\n\
0<-3.18 8<0.0322 0<-3.9 -39 32<-0.156 -33 -8 29<-0.0528 -24 38<0.0512 -4 40<-0.136 2 68<-0.0712 -1 70 4<-0.0689 0<-1.62 -15 54<-9.31e-10 0<0.332 2 32<-0.127 45 4 -6 13<0.0909 144<0.5 257<0.5 228<0.875 -9 49 97<-0.255 8<0.017 138 3 -9 67 60<-0.0285 41<0.4 32<-0.127 31<-0.161 -10 42<-0.253 11 63 1 55<-0.244 10 27<-0.339 50<0.102 50<-0.254 29 -39 47 -11 79<0.5 8 69<-0.175 42 15\n\
2<-0.0021 52<-0.805 -21 52<1.45 520<0.875 25<0.25 231<0.875 16<0.239 27<0.387 70<0.339 3 20 -17 -4 -26 48<0.588 374<0.5 -11 48 13 38 104<-0.85 -29 15<0.674 26<0.00564 27<-0.282 -25 25<-0.363 60<0.142 80 -8 6 112<0.5 25 75<0 -47 22 -22 16<0.239 47<-0.0537 12<0.0767 -9 121<0.5 13 96 216<0.375 27<0.0565 -7 -27 22<-0.00972 -10 2<0.252 47<0.59 39<0.365 25<0.0768 141 16 -13 -12 -25 -23\n\
52<-0.805 79<0.5 5 36 16<0.149 237<0.5 64<0.508 35<0.0522 112<0.5 13<0.0769 304<0.875 350<0.375 46<-0.37 16 19<0.555 142<0.5 1 -13 10<0.0685 -14 25 -38 71<1.75 -128 30 60<-0.256 4 523<0.375 -11 39 64<-0.169 18 -6 28<-0.212 114<0.5 -8 -98 7<0.563 5 79<0.5 319<0.5 104<-0.122 -16 24 -52 50<-0.0339 5 -44 15 24 81<-0.428 7<-0.483 27 -9 261<0.875 57<-0.456 16 71<2.75 4 -17 -30\n\
3<-0.216 57<-0.0507 -5 47<0.161 -38 -10 225<0.875 26<0.167 3<0.0925 3<-0.0493 46<0.0925 74<0.25 -7 -21 5<-0.0242 63<0.287 6<0.0291 26 -1 33 19<0.656 -4 -38 553<0.375 33<0.63 1 64<0 36 -32 88 -22 83<0.25 106<0.5 5<0.509 5<-0.254 101<0.25 82<-0.42 36<-0.279 -41 66 16 -28 337<0.875 1 56 46 104<-0.364 32 36<-0.538 62 70<0.113 2 -26 134<0.5 19<0.327 11<0.076 53 1 -47 -37 26\n\
9<0.117 11<0.0573 12<0.104 -33 -8 9<-0.123 52<-0.805 -39 75<-0.313 58<-0.185 -5 28 149<0.5 8 -12 42<0.253 2<0.252 106<0.5 44<0.85 0<0.332 268<0.375 -21 39 38 10<0.377 166<0.375 9<-0.0569 14 46<0.802 2<0.0392 198<0.375 212<0.875 -7 51 14 -31 12<0.0896 -12 44 42<0 22 -32 88<-0.76 -18 9<-0.0569 -3 41 432<0.375 356<0.375 4 26 46 -19 199<0.875 37<-0.663 31 88<0.76 -12 21 45 -33\n\
3<0.0925 10<0.128 123<0.5 7<0.563 68<-0.305 11 17<0.505 110<0.5 78<-0.0243 12 19<0.185 7<-0.219 11 -9 94<0.5 129<0.5 14 -87 78<0.33 20<0.25 -44 -14 -6 7<-0.0403 437<0.875 235<0.375 -64 -22 -12 19<0.185 -13 19 3 148<0.5 32 82<0.14 8 -26 17<0.383 94<0.5 11 -45 13<0.0425 10<0.0685 -83 -23 -13 14<0.934 82<-1.4 25 7<-0.483 14 3 64<-0.508 0 15<0.0204 47<0.483 -39 34 -9 13\n\
9<-0.123 8<0.119 -28 -6 0<-3.56 8<0.0277 -32 442<0.5 -7 67 10<0.377 64<-0.508 13<0.0528 11<0.656 70<0.452 -32 71<0.25 92 -31 30<-0.00393 24 -6 56<-0.239 59<-0.199 -28 1 36<0.263 12<0.0767 69<-0.607 13<0.0909 48 -29 48<-0.56 -15 75<0 33<-0.14 70<0 12<0.0106 80 29 8 12 62<0.354 57<0.253 35<0.0772 22 -5 -31 -40 62<-0.052 154<0.5 40<7.45e-10 44 -5 -1 8<0.0921 -18 2 -7 6 -25\n\
9<0.0482 28<-0.212 231<0.875 133<0.5 72<0.555 11 45 -5 102<0 -3 -100 211<0.875 15<0.493 74<0.75 62<0.312 16<0.279 24<-0.484 -15 0 86<0 140<0.5 -20 19<0.247 19<-0.555 21<0.0191 -8 45<-0.345 130 16 -22 17<0.242 104 6 12 7 127<1.13 153<0.5 42<0 357<0.875 19<0.656 10 -13 60 24<0.269 4 61<-0.163 -1 98<2.75 -35 68 17<0.13 -13 24<-0.57 -46 36 -14 -13 75<-0.732 -38 34 -21\n\
64<0.508 52<1.13 71<2.25 82<-1.4 19<0.416 25 41<0.867 17 -46 432<1.13 2 -47 -9 112<0.5 74<0.25 192<0.5 37<-0.357 177<0.5 1 60 45<0.292 41<0.733 2 -28 43<0.26 42 -11 27<-0.404 9 50<-0.424 16 66<1.15 114<0.5 11<0.0234 22 117<0.5 -51 89<-0.333 -53 38 12<0.0767 49<3.58 -65 23 58 16 140<0.5 -4 20<0.25 41 -23 41<1.93 30 102<-0.111 13 -81 86<-0.575 33 91<0.5 -5 42\n\
0<-3.56 29<0.00234 -26 4 9<-0.02 88<-0.152 0<0.332 -10 15 -24 136<1.13 184<0.375 66<0.637 75<-0.313 10 123<0.5 7<0.754 13<0.83 24<-0.0158 418<0.375 -6 48 284<0.5 56<-0.438 33 7<0.322 110<0.5 40<0.115 6 -14 32<0.0637 42 13<0.699 -16 70 -9 100 14 83<-0.25 13 -30 7<0.161 13<0.499 47<0.161 11<0.302 56 0 -23 -36 80<0.312 20 70 -14 46<-0.259 -34 68 47<0.322 4 46<0.555 95 -10\n\
1<-3.66 18<0.0624 -30 0 2<0.252 15<0.674 52<1.45 91<0.5 4<-0.148 23<0.35 90<-0.239 59 157<0.5 -5 -31 79<0.5 33<0.0412 1<-1.84 28 1 29 27<-0.404 62<-0.243 30 -20 18<0.564 75<-0.418 21 56<0.299 -3 23 21 23<0.35 4 53<0.396 -4 -17 18<0.0985 4<-0.00437 23<0.75 4 127 20<0.25 18<0.0236 66<0.637 -18 90 103 -34 20<0.25 -27 85 66<-0.638 -21 27<-0.249 90<0.836 -15 17 19 -14 -19\n\
0<-4 2<-0.013 20<0.85 14<0.75 15 -25 -21 25 22<0.226 184<0.375 34<-0.499 8 22<-0.226 67<-0.0095 -4 11 14<0.921 122<0.5 34<0.152 30<-0.00393 76<0.265 -18 -2 14<0.587 30<0 2<0.252 3 32 -31 64<-0.847 29<-0.0528 2 -24 -4 131<0.5 52<-0.805 36 142<0.5 4 11<0.342 75<0 -35 5 -3 72<-0.925 33 75<0.313 34<0.638 6 31 -11 9 37<0.0442 -12 11<0.781 7 -32 -40 36<-0.0598 -19 17\n\
9<-0.123 8<0.119 -25 -1 2<0.00106 8<0.0377 257<0.5 43<-0.564 25 173<0.5 89<-0.037 -5 -19 -33 40 92<0.5 210<0.875 16<-0.478 11<0.302 6<0.0691 -2 78<0.292 144 1 8 63<-0.0425 2<-0.0181 3 36 4<-0.0332 23<0.85 -3 -27 6 53 7<0.207 52 -9 360<0.375 17<0.0321 444<0.5 23 -42 63<0 48<-0.56 -13 17<0.275 3 39<0.101 96<-0.104 -8 116<0.5 25 -16 48<0.5 29 -5 43<0.483 -8 15 -47\n\
11<0.0573 1<-1.41 -25 99<1 6<0.0852 0 -40 99<1.73 62 -13 130<1.13 1<-3.84 -20 213<0.375 6<0.134 248<0.375 210<0.875 170<1.13 241<0.375 68<-0.617 -14 2 39<-0.121 97 3 35 63<-0.127 6 -52 161<0.5 31<0.104 3<-0.00236 15 20<0.25 157 11 -7 6<0.0922 26<0.0388 5 107 -32 20<0.35 82<0.14 1<-2.2 -20 124<0.5 39<0.365 15 -17 -28 375<0.5 38 -34 46<0.37 -28 2 39<-0.273 -47 26 -44\n\
1<-4 19 310<0.5 198<0.875 30<0.0516 30<-0.00393 293<0.375 201<0.875 115<0.5 396<0.375 73<0.0911 -1 -11 73 4 3<-0.0214 -69 8 25 3<-0.0693 7 3<0.00986 246<0.375 88<-1.06 14 105<0.5 43<0.354 -1 56<-0.199 282<0.5 -42 19 95<0.5 3 43<0.805 -8 -49 34<0.326 17<0.383 46<0.74 -25 24 39<0.0729 1<-2.37 13 -43 37 37 -63 1<0.603 363<0.375 73<0.689 8 47 -58 -25 -9 344<0.375 -6 47 -57\n\
9<-0.123 3<-0.187 -39 100<0.5 -5 -26 144<0.5 3<-0.187 6<0.0518 -27 95<0.5 162<0.5 -19 35 14 21<0.361 75<-0.418 15<0.0256 82<0.14 36 36<-0.12 -42 131<0.5 46 1<-3.03 57 -27 4 38<0.444 34<-0.499 -22 273<0.875 9<0.117 1<-3.84 -25 341<0.875 -2 65 22<-0.412 -12 23 45<-0.132 -7 73 100<0.5 36<-0.358 -28 33<-0.42 36<0 26 -27 67<-0.481 53 17 101<0.75 -26 67 -15 207<0.5 48 -51\n\
11<0.0573 71<0.25 23<0.95 -29 -3 77<4.17 31 -17 15<0.493 232<0.375 71<2.75 127<1.13 6<0.0691 120<0.75 5 -11 92<0.5 226<0.375 32<-0.127 86<-0.69 -34 85<-1.25 34 0<-3.06 32<-0.382 37<0.0442 3 53 -5 117<0.5 -6 -40 190<0.375 15<0.0647 198<0.875 -5 30 19<0.111 4 78<0.0868 11 47 31 0<-2.91 90 5 -15 -17 13 -51 6<0.12 23<0.85 179<0.5 -18 46 58<-0.111 -21 13 90<-0.119 20 -43\n\
3<0.0925 10<0.128 163<0.5 173<0.5 76<0.928 -3 20 3<-0.0403 -1 24 42<0.456 25<-0.0666 -20 43<0.161 11 13<0.0909 -35 3 43<0.161 13<0.0528 -39 28 2<-0.073 -31 -111 58<0.678 42<0.152 1<-0.0239 1 90<0.119 76<-0.398 47 -1 36<0.12 -24 125<0.375 16 -24 147<0.375 74<1.25 13<0.125 15 -5 -9 102<-0.111 -5 91<0.5 41 -17 12<0.0767 22 15<0.0647 43<0.161 27<0.0226 -14 25 21 -7 16<-0.478 -34 15\n\
0<-3.06 0<-4 -28 1<-2.2 102<0.111 26<0.0331 32<-0.156 -20 59<0.133 5<-0.113 13<0.107 -8 60<-0.214 -21 173<0.5 29<-0.065 -9 24<0.143 154 20 -12 0 -28 140<0.5 5 34<-0.038 2 49<3.58 15 115 -20 -23 3<-0.312 -27 32<0.382 5<0.644 24<-0.057 5<-0.395 55<-0.0116 -7 18 -4 63<0.127 3 185<0.375 24 -17 10<0.078 82<-0.42 79<0.5 -32 38 24<0.206 77 10 125<0.375 16 -18 45<0.0442 -2 -29\n\
9<0.117 9<-0.349 107<3.98 32<-0.34 269<0.375 36 -51 11 -6 16<0.359 121<0.5 31<0.451 401<0.375 3<-0.312 14 76<0.928 162<0.5 71<1.75 1 43<0.201 47<0.759 -6 29 9<-0.123 -8 251<0.5 453<0.875 298<0.875 34 -13 -3 -42 -14 31<-0.161 28 18<0.0527 -42 -9 -52 37<0.309 -11 18 18<0.0624 31<0.104 13 114<0.5 -40 63 3<-0.0403 3<-0.216 102 9 89 13<0.0769 13<0.0645 -3 49<3.8 60 -8 -15 -28\n\
64<0.508 64<0 34<-0.499 104<-0.122 -10 13 5<0.358 24<-0.057 111<1.75 3 -7 100<0.5 7<0.644 10<0.111 5<-0.169 5<-0.395 6<0.134 -18 22 32<-0.255 -4 80<-0.451 19 -49 93<0.0222 -4 -28 24<0.713 32<-0.382 5 -8 14 24<0.206 -2 522<0.875 23 -54 38<-0.724 23 24<0.554 3 -25 100<0.5 75<-0.105 -2 25<-0.222 25 7<0.322 3 23 7<0.322 1 217<0.5 -29 -82 -10 7<-0.0403 32<0.156 -23 31 23\n\
9<-0.123 8<0.119 -25 53<0.396 23<0.35 -47 1 42<0.0869 59 -33 8<0.164 55<-0.0116 368<0.5 181<0.5 165<0.375 446<0.5 0 62 28 5<-0.0242 1<-1.15 -39 57<0.152 67 0 31<0.0851 28 -21 30 5<-0.203 186<0.875 42<-0.456 -21 362<0.875 2 85 62<0.0743 100<0.5 41<1.47 33 103 -30 -23 21<0.166 61<0.158 -7 1<-3.66 32<-0.0892 5 113 2 57<-0.239 -46 -13 23<0.65 68<-0.428 34 -4 55<0.313 19 -10\n\
9<0.117 1<-3.19 3<-0.0305 32<-0.433 -30 119<0.5 -3 41<0.267 -10 85 -27 54<-0.403 -9 4<-0.448 13 10<0.095 21<0.041 24<-0.142 4<-0.0853 43 -6 60<0.142 58<-0.185 -15 40<-0.391 -4 36<0.263 61<0.113 112<0.5 41<0.933 59<0.133 27 36<0.119 90 -21 1<0.603 82 13 -11 8 -9 4 169<0.5 -4 94 53<0.396 131<0.5 113<0.5 -2 97<-0.191 52 3 3<-0.0894 28<-0.0482 21 5 -4 47<0.547 -11 6 -27\n\
3<0.0925 526<0.875 96<0.52 5<0.436 24<-0.057 54<-0.161 3<-0.249 -26 13 0 13<0.0645 83<2.25 77<4.9 4 -27 180<0.5 -24 36 15<0.393 -8 84<0.5 -7 20 47<0.547 180<0.5 29<0.185 63<0.0425 3<-0.0588 17 64<-0.847 -31 5 26 -32 77<4.37 -35 27 107<3.98 105<0.5 65<0.0767 36<0.199 70<0.339 19 -48 -47 160<0.375 -43 9 11 21 86<-0.575 24 87<0.113 -4 64<0.169 42 -24 42 168<0.5 18 -13\n\
0<-3.67 8<0.0322 -32 -6 2<-0.073 0<-1.62 8<0.0921 105<0.5 -24 -3 -5 2<-0.685 27<-0.249 10 -26 27<0.132 24<-0.0158 -6 32<0.382 14<0.75 62<0 -34 23 20 -33 47<0.966 36 -35 68<0.285 41<1.53 54<-0.287 -7 68<-0.0712 79<0.5 111<2.75 -1 16<0.518 38 -25 34<0.269 65<0.575 10 126<0.375 88 -16 44 251<0.5 14<0.94 -1 18 27<-0.195 -26 87 242<0.875 24<0.0648 -9 7 85 16<-0.0597 -4 22\n\
1<-3.03 4<-0.103 88<-0.152 -22 13<0.0331 39<0.219 1<-3.19 129 4 -26 8 -17 22<-0.412 139<0.875 37<-0.133 14 -10 97<-0.0425 -34 81<0.428 3 -58 28<-0.212 9 115<0.5 416<0.875 248<0.875 1<-0.0239 0 64<-1.53 -16 119<0.5 32<-0.433 28<0 70<-0.678 -34 30 -41 135<0.5 11 78<0.17 45<0.133 61<0.203 5 -62 35 -27 -42 6<0.108 19<-0.185 7 67 -27 -35 96<-0.208 6 78<0.607 14<0.963 -18 24 37\n\
52<-0.805 9<-0.0569 49<3.18 -12 55 6 36<-0.0299 36<-0.406 52<1.45 58<0.925 78<0.202 49<3.58 11 34 203<0.5 7 -45 16<-0.478 33 -30 72<-1.66 46 16<-0.0597 -38 12 30<-0.0413 67<0.105 13<0.31 49<2.94 -41 58<0.308 2 -18 56<-0.279 78<0.33 28 -54 -41 3 234<0.875 76<1.19 232<0.375 169<0.5 5<0.358 50<0.678 138<1.13 -2 53 46<0.185 5 -50 8 -31 62 32 -19 355<0.375 138<1.13 2 36 -57\n\
17<0.739 38<-0.0256 270<0.375 457<0.375 189<1.13 8<0.0724 4<-0.245 -25 52<0.483 215<0.875 -15 8<0.0237 -7 40 17<0.213 76<-0.132 -42 -4 17<0.463 42<-0.0912 36 1 -6 138<0.375 238<0.5 0 -25 172<0.5 59<-0.451 -27 76<0.663 91 -15 -25 37 57 64 33<-0.476 59<-0.0795 31<0.0851 9 -28 18<0.0985 18 -9 5 81<-0.428 33<-0.28 41 -15 279<0.875 69<-0.175 142<0.5 -22 47<0.759 4<-0.0178 -12 72 -30 -27 65\n\
11<0.0573 18<0.0849 -31 33<-0.887 56 -10 76<0.928 4<-0.448 12 24<0.713 81<0.142 127<1.13 209<0.375 108<0.5 157<0.5 28<-0.473 21 3 12<0.0653 11 -15 213<0.375 99<0.0667 115<0.5 3<-0.115 5 -16 -25 264<0.375 3<-0.312 35 4<0.0925 42<0.608 99<1.47 5 37<-0.238 8 -25 12<0.426 -16 -106 170<0.375 -34 32 -97 49<4.37 43 -41 -42 -19 3<-0.0123 5 45<0.397 52<0.805 -4 39 77 -12 10<0.172 -29 -1\n\
65<0.268 1<-4 15 263<0.375 149<0.5 423<0.5 93<0.0222 306<0.375 272<0.375 2 -32 -46 -4 -61 46<0.37 4<-0.349 -14 1<-3.35 -23 16<0.666 65<0.115 40 -1 -27 1<-0.479 19<-0.396 25 60<-0.214 22 -31 29 -85 195<0.375 19<-0.288 75<0 9 35<0.29 -4 -61 105<0.5 99<0.2 19<0.0462 33<-0.373 176<0.5 -40 21 4<-0.29 32 -5 76<-0.132 51<3.74 -39 33 35<-0.3 -6 -40 -1 53<-0.509 47 -2 -41\n\
9<-0.123 87<-0.339 13<0.268 130<0.875 -23 35 67<-0.313 42 -5 -28 131<0.5 67<-0.0095 37<-0.549 246<0.375 13<0.83 -4 46<0.185 -58 10 80 44<0.75 -3 14 96<-0.104 120<0.25 1<-0.0239 -14 7 72<-0.185 -19 21 11<0.199 72<-0.555 19<0.247 30 102 10 78<0.17 -11 10 43<0.26 215<0.375 46<0.555 -3 16<-0.12 -10 20 38<0.444 11<0.538 -9 41 48<-0.21 -8 59 227<0.875 19<-1.03 29 -14 1<-2.7 78 12\n\
11<0.076 27<-0.113 1 -21 22<-0.226 124<0.5 -9 83<-1.25 -22 97<0.153 7 42 25<0.25 16<0.359 27<-0.0103 203<0.5 10<0.095 24<0.0648 69<0.35 62<0.312 -11 29 16<0.179 42 -19 92<0.5 98<1.75 7<-0.29 -5 49<3.58 104<-0.364 -27 75<-0.522 -8 68 38<0.236 64<-0.847 45 1 94 -34 8<0.0202 -22 30 201<0.375 1 45 87<-0.113 16<-0.179 -38 4 -42 14<0.587 32<0.382 24<-0.254 18 -1 -22 15 -6 -5\n\
96<0.52 72<-0.185 112<0.5 117<0.5 -9 190<0.875 25<-0.179 31 109<1.25 3 -48 50 31<0.18 35 99<1.27 11 -51 5<0.436 44<0.1 51<3.42 61 2 13<0.0425 154<0.5 83<-1.25 -42 -1 8 16<-0.478 26<0.0687 26 -12 16<0.149 15<0.177 15<0.016 137<0.5 26<0.207 -3 -32 13 -13 41<0.267 -24 31<-0.0662 -22 10 2 100<0.5 37<0.0843 46<0.802 54<-0.115 -12 10 39 33 98<1.75 84<0.5 -27 7 40 10\n\
10<0.377 225<0.875 24<0.0238 146<0.875 96<0.52 50<0.848 247<0.375 195<0.375 42<-0.253 35<-0.134 174<0.5 -2 56 -16 291<0.875 5<-0.395 42<-0.152 30 50<-0.169 -13 186<0.375 7 71 1<-1.15 70<-0.396 24 -3 -11 51 83<1.75 10 83 -45 186<0.875 131<0.5 27 -22 92 -21 39<-0.156 78 12 93<-0.333 12<0.0244 -23 187<0.875 35<-0.209 -23 71<0.75 14 -18 55 274<0.375 5 35<-0.0784 -26 127 7<0.366 3 51 -27\n\
2<0.0169 52<1.45 28<-0.0482 114<0.5 13<0.0243 -13 44<0.85 57<-0.0507 45<0.0795 50 -27 -21 44<0.95 43 6 2<-0.164 1 78 112<0.5 470<0.375 116<0.5 86<0.345 24<0.338 130<0.375 48<0.9 1 23 -37 104<0.608 -4 60<-0.0611 37 -27 18 67<-0.564 41 86<-0.345 26<0.0213 15 -7 62<0.208 -8 -28 87 -16 47<1.21 44<0.95 36<-0.0299 19 42<-0.0304 6 -38 104<-0.85 -25 13 39 47<-0.0537 139<0.375 -3 39 -12\n\
28<0.0748 28<-0.212 133<0.5 -8 10 112<0.5 122<0.5 133<0.5 76<1.19 469<0.375 1<-3.84 12 10<0.078 29<0.0164 23<0.65 124<0.5 99<1.27 -15 12 7 25<0.333 16 -44 152<0.375 14 -33 135<0.5 5<0.509 -1 60<0.178 5 30 49<3.58 1 17 -84 20 73<-0.122 15 -11 9<-0.123 36 200<0.875 128<0.5 28 97<0.127 8 -31 62<-0.052 -29 2 5<-0.751 -27 137<0.5 11 34 18<0.0172 35 109<0.25 -18 6\n\
9<-0.02 11<0.538 4<-0.0252 58<0.0308 -24 -1 46<0.74 37<-0.199 32 -2 -27 101<0.25 -32 -2 79<0.5 7<0.322 35<0.105 156<0.5 -1 40<-0.0256 11<0.847 74<0.25 22 -7 82 51<4.37 118<0.5 -6 31 -24 -6 23<0.75 88<-0.152 40<0.324 274<0.375 -11 88 41 -29 35<-0.358 48 101<0.75 -9 26 130<0.375 44<0.85 37<-0.103 7 -15 23<0.45 52<0.483 9 30 28<0.0748 50<-0.0339 17 -6 31 88<-0.456 89 8\n\
1<-3.84 16<0.211 -4 -35 15<0.674 4<-0.448 23<0.25 -8 18 356<0.375 135<0.5 169<0.5 53<0.396 44<0.85 73<0.0174 -16 33<-0.056 -5 18 33<-0.373 8 4<-0.0853 79<0.5 23<0.45 -5 26<0.0903 22 -1 -1 -3 81<0.142 -10 120<0.25 72<-0.185 103<0.35 69 -24 0 -37 72<-0.555 -28 51 43<-0.0372 -20 -2 21 58<0.481 43<-0.101 -47 21<0.0116 -42 16<-0.179 30 48<0.196 -25 15 65<-0.0144 -21 72<-0.555 -34 50\n\
3<0.0925 359<0.375 24<-0.254 138<0.375 16<-0.179 4<0.0925 7<0.563 19 92<0.5 86<-0.115 10 -29 37 -31 7<-0.29 13 -1 7<0.262 12 -61 149<0.5 428<0.375 4<-0.0557 42<0 84<0.5 20<0.55 7<0.483 -4 16 15<0.177 -11 -30 133<0.5 116<0.5 9 -5 9<-0.02 5 11<0.385 9 47 9 -3 -12 65<0.181 11<0.385 1 16<0.211 42 -2 -6 82<-0.42 -15 63 53<-0.305 36 16<-0.478 -49 7<-0.219 -10 15\n\
21<0.361 38<0.0512 51<3.12 8<0.0921 -21 -4 144<0.5 58<0.481 82<-0.14 57<0.253 186<0.375 7 26 -10 249<0.875 59<-0.331 29<0.0438 11<0.342 31 -9 43 -10 43<0.483 50 -20 167<0.5 49<3.58 -1 147<0.375 -22 2 40 95<0.5 14<0.5 -20 58<0.0925 113 8 -6 60<-0.0611 146<0.875 361<0.875 -5 72 36 72<-1.11 -20 31<0 6<0.0442 11<0.118 11 68 57<-0.456 -17 49<3.58 5 30 6 46<0.037 -33 -2\n\
9<0.0482 11<0.0573 74<0.25 18<0.0985 -34 -6 29<-0.0416 -16 48 244<0.5 182<0.375 302<0.375 9<-0.216 8 5<0.358 79<0.5 69<-0.35 -6 201<0.875 6<0.0329 250<0.5 118<0.5 7 28 -38 437<0.875 6 -7 36 5<-0.0678 13<0.499 18<0.0624 149<0.5 1<-0.0239 74<2.25 18 -37 -11 -34 -12 0<-2.91 86 6 68<0.285 43<0.403 2 18 70<0.242 -20 31 183<0.375 -6 51 -20 39<0.456 -34 46 -32 1<-1.84 -34 -4\n\
13<0.0645 22<0.0911 4 -37 3<0.0925 67<-0.564 -16 5<0.186 149<0.5 15<0.177 54<-0.287 5 153<0.5 21<0.361 7<0.483 81<-0.142 0 173<0.5 3<-0.0305 -12 98<0.75 68<-0.249 6 -33 1 4 81<-0.142 -19 7 9 5 105<0.5 68<0.142 8 -8 -28 32<-0.382 44 6 153<0.5 81<-0.428 32<-0.433 109<0.75 -11 -74 0 33<0.14 34<-0.499 37 8 -3 7<-0.0966 28 13<0.169 -43 33<0.463 25<0.0518 -15 38 -71 11\n\
0<-3.06 8<0.017 15<0.317 -24 19 2<-0.073 -21 17<0.505 21<0.035 62<-0.0208 51 17<0.463 8 16<0.12 28<-0.00267 -18 148 -11 -11 75<-0.522 29 65<0.575 -16 64 9<-0.123 15<0.317 38<-0.408 -34 87<-0.339 125<0.875 -6 21<0.128 21<0.0259 9 72 -19 -20 21 14<0.87 2<-0.311 -9 112<0.5 51<3.84 62<-0.624 -27 66<0.892 486<0.375 22 -55 -32 114<0.5 8 -18 -22 27<-0.404 83<2.25 8 92 138<0.375 -4 48\n\
9<0.117 146<0.875 226<0.375 328<0.375 28<-0.0482 79<0.5 3<-0.13 15<0.0457 5 30 7<0.644 129<0.5 15 -6 -33 15<0.177 48<-0.7 2<-0.685 -32 45 127<0.375 -3 70<-0.163 -12 127<1.13 31 -14 -11 9<0 435<0.375 7<-0.483 132<0.5 -14 16 23<0.1 31<0.395 242<0.875 24<-0.35 -12 2<-0.0052 99<0.333 51<4.77 16 57 2 -6 51 2<-0.221 -41 2 -1 44 3<-0.249 30 -13 76 3<-0.164 -15 42 -40 -27\n\
1<-4 480<0.375 7<0.366 4 28 -75 259<1.13 10<0.103 410<0.875 1<-2.87 152<0.875 6 39<0.182 -64 32 21<0.041 20<0.35 42<0.608 117<0.5 21<0.0223 185<0.375 -11 12 13<0.0909 106<0.5 8 -34 -40 17 -49 7<-0.0403 110<0.5 2 -29 9 197<0.875 70<-0.452 -28 1 24 -66 20<0.55 3 114<0.5 42<0.152 60<2.48e-9 38<0.444 2 1<-1.15 21<0.166 -14 200<0.875 34 -37 -35 -10 63<-0.191 20 -2 -44 -46\n\
9<-0.123 386<0.875 -17 56 39<-0.273 -9 60<0.237 21<0.166 273<0.875 2<-0.311 210<0.875 -12 69 17<0.08 65<-0.345 85<1.25 2 -87 269<0.875 17 -53 79<0.5 39<0.122 -8 68<-0.142 -11 46<0.333 16 22<-0.104 25 -11 69<-0.175 50<0.381 16 39<0.156 23<0.75 103 12 11<0.302 -16 65 16<0.279 23<0.45 2<-0.164 -30 44<0.85 -8 19 -17 5<0.245 1 9<0.0127 17 5<0.297 -27 71 48<-0.28 -13 62 -10 9\n\
2<-0.0021 47<1.21 67<-0.314 0<-2.91 46<-0.259 -8 27 2 233<0.875 52<1.45 5<0.644 25<-0.0444 26<0.0388 36<-0.406 -13 9 -2 -2 342<0.875 19<0.185 -7 -40 61 112<0.5 11 -19 40 200<0.875 92<0.5 29 -13 -43 67<-0.397 -23 19<-0.833 -26 83<0.75 41<1.13 52<0.644 -2 514<0.875 -23 64 5<0.186 58<0.481 6 36<0.0598 86<0 59 -17 5 -17 129<0.5 47<-0.161 564<0.5 105 -24 67<-0.164 56 6 -31\n\
66<1.15 34<-0.659 85<1.75 22<-0.0811 -18 71<0.75 22 78<0.122 -41 21 -48 145<0.375 15<0.213 14<0.646 30<-0.00393 7<0.107 -16 123<0.5 224<0.5 9 -53 11<0.538 -40 7 30<0 82<0.14 4 7<-0.376 59 15 -17 39<-0.273 7 24<-0.254 1 34<0.476 29<-0.0967 -4 14<0.852 15<0.00441 -1 75<-0.732 5 -34 -9 10 106<0.5 11 129<0.5 87<-0.791 4 147<0.375 -6 -24 13 415<0.375 -22 50 39<-0.156 -13 27\n\
0<-3.56 21<0.00779 -28 29<-0.0967 -31 37<-0.0361 18 -15 9<-0.02 53<0.678 21<0.041 0<0.332 -21 31<0.132 33 -21 21<0.166 6 -17 40<0.192 8 72 21<0.083 138<0.375 72<0.185 6<0.0291 83<0.25 28 195<0.375 -31 74 95<0.5 102<-0.555 84<0.5 13 64 9 1 17<0.505 49<4.16 0 77<3.58 24<0.428 17<0.422 100 -4 -32 7 37<-0.0663 3 -24 50 44<0.1 -55 0<-2.17 -16 56<-0.0398 -11 60<2.48e-9 -1 17\n\
2<0.0392 44<0.85 84<0.5 76<0.795 125<0.875 21<0.0191 10<0.184 3<-0.00236 25<0.166 30 -10 -8 -12 40<0.0639 -18 221<0.5 0 52 76<-0.132 72 13 133<0.5 -32 25 54<0.0287 -20 19<0.416 -1 76 10<0.377 54<-0.0383 230<0.375 22<0.0911 -4 12<0.328 40 -19 20 179<0.5 67<-0.397 15 53<0.339 3 11<0.538 127<0.375 -3 31 22<0.0168 -17 29 57 11<0.595 25 21<0.083 -8 30 11<0.17 -16 97<0.0637 -7 17\n\
66<-0.638 20<0.75 23 33<-0.373 29 -55 66<1.15 14<0.886 14<0.711 20<0.85 10<0.095 65<0.268 34<0.476 3 92<0.5 21<0.0138 -58 7 20 53<-0.396 26 -24 21<0.0163 9 41<0.467 19<-0.462 -31 -2 10 18<0.0441 20 79<0.5 -12 10 87<-1.02 2 82<-1.4 20 97<0 -7 -21 14<0.9 54<0.575 177<0.5 87<-0.226 2 79<0.5 13 33 -15 -38 10<0.233 3 164<0.5 -7 -47 62<-0.208 18<0.0731 18 -58 28\n\
3<-0.312 47<0.759 -34 18 2<-0.073 5<-0.48 6<0.152 73<0.0607 -11 73<0.121 37<0 90 -11 55<0.209 109<0.25 47<0.483 39 -12 -38 -19 10<0.119 -14 33<-0.476 4 82 109<1.75 144<0.5 -10 24 36<0.0598 -6 64<-0.848 -12 80 65<0.46 397<0.875 64<0.508 64<0.169 82<-1.4 -22 3<0.0925 2 -10 82<0.14 10<0.15 62 -4 -16 -18 515<0.375 93 -26 10<0.103 134<0.5 60<0.0475 -6 49 67<-0.209 -5 81 3\n\
244<0.5 28<-0.0482 5<0.358 114<0.5 44<0.85 -13 44<0.95 38 126<0.375 38<-0.408 80<0.173 90<0.717 0 79<0.5 10<0.172 7 69 7 166<0.875 -1 -46 13 -6 108<0.5 38<0.326 34<-0.337 -10 60<0.143 154 2 -23 62<0.0743 48 -45 163<0.5 -16 49 112<0.5 263<0.375 111<1.25 49<3.67 3 -3 36<0.0398 10<0.111 62<0.0743 -28 17 21<0.0574 343<0.375 96<0.312 6 -39 -82 93<-0.506 90 17 -19 80 -16 -33\n\
3<0.0925 76<1.19 96<0.52 52<1.13 37<0.0442 14<0.921 112<0.5 -2 11 -8 163<0.5 17<0.104 69<-0.0467 87<-0.339 -16 39 -14 25<0.0278 11 0 25<0.0278 19<-0.231 25<-0.301 -32 10 -28 16 52<1.77 35<0.105 175<0.5 -19 74<0.25 -18 57 1 16<0.279 69<-0.14 -19 18 120<0.25 -34 52 52<1.77 14 89<-0.206 15 -39 87<-0.113 23 -23 76<-0.132 35<0.162 -34 27 243<0.375 120<0.75 122<0.5 17 -14 -30 57\n\
10<0.377 13<0.0909 139<0.875 159<0.375 364<0.375 7<0.483 240<0.5 189<0.375 -11 12<0.0896 -9 46 12<0.0549 -12 50<-0.17 -13 113 -23 67 69 138<0.375 1 95<0.5 50<0.237 160<0.875 119 -14 8 -7 150<0.875 8<0.164 208<0.375 12<0.179 116<0.5 30<-0.00393 18 3 -2 42<-0.0304 12<0.203 -21 125<0.375 160<0.875 8 47 15<0.258 3 -40 -12 -26 12<0.0244 40<-0.166 -38 6 10 86<-0.115 57 50<0.282 -8 50 -26\n\
9<0 240<0.5 145<0.375 22<0.0168 30<0 199<0.375 42<0 30<-0.374 13 221<0.5 -2 6<0.0691 73<0.607 21 -18 -5 22<-0.173 73<0.324 -22 58<0.0308 -23 19 -2 6<0.0558 -6 42 41<2.07 42<-0.213 38<-0.219 27<-0.316 -43 45 -31 24 -19 42<0 33<-0.28 18 55<0.104 -10 17 57<-0.076 77<4.9 -8 96 34 9<-0.02 40 74<1.75 15 -33 51 6<0.12 90<0.717 55<0.272 2 6<0.0645 -9 73 -14 -34\n\
13<0.0645 110<0.5 49<3.09 72<-0.555 39<-0.121 -14 21 -13 7<-0.376 75<0.313 177<0.5 32 -44 53<-0.305 36 -17 64<0.508 2 25 7<0.322 -1 74<2.75 29 0 27<-0.565 30<0 7<-0.483 13<0.699 19 -55 110<0.5 107<1.19 -37 -9 15 109<0.25 -61 20 60<0.285 76<-0.398 77<4.9 12 -45 0 5<-0.751 28 5<0.509 107<3.58 123<0.5 7<0.207 -24 107<2.38 8 77<4.77 -37 41 26<0.0789 13 -40 3 10\n\
0<-3.9 8<0.0277 -33 -1 2<-0.0949 5<-0.48 115<0.5 2 30 0<-1.28 103<0.35 -15 20 102<-0.999 -48 83<1.25 33<-0.476 -15 17<0.104 2<-0.685 -9 37 4 -18 22<0.226 35<-0.134 17<0.687 19<0.858 76<-0.663 -28 102<-0.777 14<0.413 54 107<2.78 -42 28 12<0.0767 23<0.95 18 5<0.509 8<0.0502 118<0.5 14 167 43 1 8 68<-0.142 33 -25 -20 68<0.285 102<0 2 -7 47<-0.322 -17 20 103<0.35 -16 41\n\
209<0.375 8<0.0921 23<0.85 76<0.928 87<-0.113 73<0.486 18<0.148 83<-1.25 -14 80<0.52 298<0.375 12 -22 -26 -3 18<0.289 -15 23 53<0.557 75<-0.313 -28 39<0.0405 33<0.463 -1 27 272<0.375 83<-1.25 24 -11 55 11 -18 18<0.17 -2 70<-0.0377 0<-2.91 39 27<-0.249 13<0.499 -7 41 23 39<0.243 73<0.0174 129<0.5 33<-0.056 25 74<0.25 -17 20 53 -4 -9 23<0.75 74<2.75 4 35<-0.0784 7 -36 -9 -34\n\
7<-0.644 23<0.25 99<0.267 37 -6 13<0.699 41<1.2 1 53<-0.735 -43 34 -18 24<-0.057 54<-0.0383 230<0.375 62<0.0743 136<0.375 75<-0.105 7<0.161 8 -26 10 -28 158<0.5 186<0.375 16<0.0664 49<4.37 25 -21 7<-0.0966 -10 13 -12 36 -22 78<-0.182 18<0.17 -2 77<4.13 -57 2 78<0.122 125<0.875 12<0.328 295<0.5 4 -46 -10 42<0.0869 11 41 -5 13<0.0645 21<0.361 2 -59 5<0.509 -6 75<-0.522 -16 10\n\
9<-0.0569 83<0.75 87<-0.452 53<-0.169 24 -6 -15 -27 0<-3.9 21<0.00779 -34 1 144<0.5 16<-0.12 165<0.875 86<-1.03 18<0.0527 -21 79 387<0.375 -7 72 8<0.0277 -5 105 127<1.13 21<0.361 55<0.383 119<0.5 44<0.65 -4 6 -20 59<0 -21 51<4.17 -26 164<0.5 40 -21 46<0.555 179<0.5 -24 36 33<-1.49e-8 27<0.188 -30 50 54 27<-0.0377 78<1.12e-8 15 89 0 160<0.375 87<-0.565 83 10 16<0.12 -39 46\n\
11<0.0573 141<0.5 -17 14 9<0.117 113<0.5 267<0.875 226<0.375 11<0.538 6<0.0739 336<0.375 4<-0.148 10<0.317 14 26<0.0284 22 46<0.37 -20 19 0 98<0.25 44 -14 58<1.2 213<0.375 10<0.317 16<0.0398 1 -12 13 40 57<0.203 56 -19 21<0.23 130<0.375 240<0.5 -3 24 -25 18 23 155<0.375 0 40 105<0.5 10<0.15 4 21<0.102 26<0.00564 8 42 -11 7<-0.219 29 -19 6<0.12 213<0.375 -5 88 -40\n\
1<-3.84 68<0.428 12 -42 52<-0.805 157<0.5 8<0.137 10 -35 57<-0.152 -17 44 122<0.5 112<0.5 82<-1.4 12 64<-0.847 15<0.258 14<0.587 4 -16 129<0.5 -3 30 19<0.555 -3 132<0.5 0 24 116<0.5 23 109<0.25 33<-0.624 -47 -10 24 14<0.921 79<0.5 25<-0.0962 128<0.5 11 -21 3<-0.13 15<0.0204 29 -16 14 39<0.243 23<0.25 60 14<0.886 -8 18 35 128<0.5 62 13<0.499 3<-0.146 -16 8 -26\n\
0<-4 -22 2<-0.073 159<0.375 0<-1.92 3<-0.0214 -16 46<0.802 5 -39 97<0.255 77<4.11 -4 9 -21 47 151<0.875 34<-0.499 39<0.0405 108<0.5 -8 -45 1 85<2.25 14<0.886 126<0.375 9 19<-0.288 -21 45<-0.574 57 -1 15<0.0204 19<0.858 13 -34 67<-0.397 3<-0.00236 45<-0.132 2 25<-0.301 -28 75 -13 186<0.375 82<0.7 -11 64 20 90<-0.119 -66 65<-0.288 -53 -1 58<0.432 13<0.589 50 1<-1.64 -11 39 -18\n\
11<0.0573 15<0.125 136<0.375 29<-0.0321 33<-0.887 44 -12 -34 32 12 25<0.25 15<0.674 40<-0.575 66<0.637 -15 76<0.663 66 -16 395<0.875 68<0.428 505<0.875 68<-0.617 34<0.0304 11<0.17 -30 78<0.121 48 -8 -27 4 -54 59<-0.451 -26 23<0.65 63<-0.484 -20 10 -17 53 25<0.131 85<0.25 -10 -44 16 524<0.375 72<-1.66 -41 345<0.875 93<-0.0666 59<-0.53 1<-1.41 -13 76 1 68<-0.206 -24 67<0.522 -7 46 61 59\n\
113<0.5 15<0.258 28<-0.0482 114<0.5 -4 -43 82<0.7 15<0.016 44<0.25 10<0.215 47<0 12 -49 52 5 10<0.0331 19 82<-0.14 44<0.65 45<-0.0795 -14 23 39<-0.0405 11<0.847 3 -44 82<-1.4 17 -14 31<-0.338 27 106<0.5 8 50<0.508 8<0.0141 4 -11 12 -19 249<0.375 44<0.85 45<-0.0442 0 33 4 -29 30<-0.017 -27 109<0.25 44<0.45 40<-0.299 51 -37 30<0 180<0.5 12 -42 -31 31<0.395 -16 -97\n\
10<0.377 6<0.0558 10<0.103 41<0.467 37<-0.103 54<-0.287 36<-0.0598 117 18 22 10<0.0467 24 74<0.75 -2 -45 45<0.604 68<0.0475 55<-0.104 9 -16 10 -52 111<0.25 -16 236<0.5 55<-0.313 95<0.5 -8 49 -10 5<0.169 23<0.85 116<0.5 127 0 -32 -36 87<-0.452 68<-0.428 32 75<0.522 3 34 107<3.18 26<0.0284 75<-0.418 19 -11 132<0.5 7<0.262 -2 13 7<-0.376 51<4.37 114 -11 14 -12 55<-0.366 32 -24\n\
1<-3.84 -20 130<0.375 247<0.375 6<0.12 30<-0.374 9 79<0.5 7<0.754 5<0.102 108<0.5 20<0.95 6<0.0183 33 6 29<-0.0528 29<-0.244 68 6<0.0442 36 67<0.188 17 -23 -7 19<0.327 201<0.375 -7 20<0.85 -2 64 18 -2 83<2.75 -17 45 7<-0.29 -12 67<-0.0448 -6 4 23<0.75 1<-2.2 -16 5<-0.32 51<3.12 18 29<-0.0528 -47 -10 5<0.358 18 -7 7<-0.644 20 -22 48<0.308 30 -49 21<0.166 -24 31\n\
440<0.375 229<0.375 36<0.0598 0<-0.386 300<0.875 36<-0.406 8 307<0.375 -1 -49 16 6<0.0739 16<0.0664 45<0.133 0 -34 -31 16<-0.239 29 16<-0.0239 -24 2 140<0.5 39<0.0174 115<0.5 72<0.185 36<0.12 180<0.5 -4 -112 65<-0.115 -1 21 25 127<0.375 63<-0.127 -14 43<0.0201 -18 75<0.105 78 3 -32 1 261<0.375 -2 -78 63<-0.0425 55<0.522 235<0.875 -36 35 53 73<-0.0243 -44 128<0.5 63<0.127 46 -10 -37 53\n\
9<-0.0569 3<-0.0693 -19 -3 0<-3.9 21<0.00779 -35 6 21<0.361 273<0.375 17<0.0321 76<-0.398 -34 0<-0.876 35 5 151<0.375 311<0.375 140<0.5 39<-0.156 1<-0.0239 -15 27<0.0565 -9 54<0.201 5<-0.113 122 15 -15 60<-0.313 -12 5<-0.203 6<0.152 19<-0.231 -11 10 27 -1 55<0.383 69<-0.607 0<-2.76 -7 6<0.0995 50<-0.17 -3 100 -1 5 -25 2<0.252 82 -34 41<0.267 99 13 80<0.0347 55 -8 46<0.185 -29 4\n\
9<0.117 9<-0.123 3<0.0527 45<0.604 17<0.505 94<0.5 88<0.76 -12 71<1.75 83<-0.25 -32 95 -23 7 169<0.5 88<0.152 8 65 88 5<0.186 16 88 41 5<0.297 22<-0.226 20<0.35 -13 47<0.676 5 -28 40<-0.166 34<-0.038 24<-0.35 -29 66<0.637 -7 32 4 28<-0.0183 24<0.428 15 -15 20<0.1 67<-0.209 -7 64<-0.508 24 4 71<2.75 -3 25 504<0.375 19<-0.344 0 -13 56 20<0.45 116<0.5 -19 30 -48\n\
65<0.268 34<-0.659 225<0.375 15 -51 272<0.875 35<-0.164 541<0.375 304<0.875 7<0.644 6<0.134 -6 19<-0.462 -17 19 163<0.5 57<0.456 10 50 -22 -58 -82 2 -30 479<0.375 195<0.375 19<0.0462 6<0.0183 142<0.5 0 -58 9<-0.0569 45<-0.0442 36<0.167 30 67<0.157 15 -68 -1 216<0.375 33<0.463 3 -28 58<0.259 -38 7 163<0.5 34<0.476 81<0 1 -24 35 45<-0.243 -2 89<0 67<-0.481 28 -77 -3 -34 77\n\
9<-0.02 66<0.127 -13 55<-0.366 35 10<0.317 -1 -33 136<1.13 21<0.361 66<0.637 184<0.375 10<0.377 125<1.13 138<0.375 74<0.25 55<0.104 296<0.375 37<-0.464 7<0.322 66<-0.382 -46 9<0.117 324<0.5 20 -38 72<-0.185 39 -37 35 4<-0.0438 1<1.53 -5 136<0.875 88 -35 1<-3.84 -11 77<4.21 72<-0.925 -12 17 2 -56 -2 25<-0.179 37<0 -3 -28 12<0.0244 -12 4 36 -23 -22 48 -14 46<0.555 -23 12 34\n\
247<0.375 11<0.0401 27<-0.282 17 -21 543<0.875 232<0.375 216<1.13 10<0.377 10<0.128 20<0.35 19<0.0462 21<0.0691 47<0.759 1 76<0.132 11 59 -13 5<-0.48 -4 137<0.5 75<0.313 16 44 10<0.0467 21<0.003 76 57<-0.152 -52 25 1 3<0.0527 114<0.5 129<0.5 29<-0.0528 8 47<-0.0537 18 -16 -24 58 -40 -2 44<0.85 -20 15<0.09 6 28 76<0.265 29<-0.0176 38 -15 -30 -39 89<-0.037 54 -34 2<-0.0559 17 90\n\
44<0.75 84<0.5 62<-0.312 15 14<0.852 1<-2.54 56<0.0398 22 -15 27<0.188 -9 -37 37<-0.238 -11 70<-0.163 46 181<0.5 12 -50 44<0.55 31 8<0.201 14 -30 52<-0.805 34<0 -3 29 34<-0.499 7 77<3.84 198<0.375 3<-0.0493 0 105<0.5 16<0.179 14<0.886 50<0.678 -9 -59 8 -21 13 50<0.508 3<0.0527 16<-0.329 16 -24 24 22 40<0.437 103<0.1 4 143<0.5 -5 34<-0.038 63<-0.128 7 -17 11 19\n\
0<-4 41<1.33 -28 38 21<0.166 5<-0.203 14<0.646 29<0.185 1 -46 22<0.0392 10 41<0.933 -1 56 2<-0.311 22<-0.303 41<1.8 -13 35 -19 5<0.509 101<0.25 29<-0.065 -12 20<0.45 142<0.5 5<0.169 2<0.252 4 67<-0.0448 54<-0.069 -40 25 -58 -21 33<-0.547 14<0.921 39 -38 0 6<0.0645 10<0.0685 76 16 10<0.0467 -27 7 9 87<0.113 9 75<0 79 -28 10<0.103 33<0.463 185<0.875 -9 27 34 -14\n\
212<0.375 162<0.5 28<-0.0482 231<0.875 114<0.5 5 57<0.0691 26<0.0602 0<-1.62 107 -21 -6 -28 102<0 -3 -78 11<0.076 16<0.279 12<0.104 74<0.25 -29 27 5<-0.0242 18<0.148 3<-0.0493 15 113 7 -13 -28 112<0.5 5<-0.48 0<-1.62 43<-0.161 22 -4 -17 145<0.875 24<-0.427 75<-0.418 17 -13 43<-0.268 -8 104<-0.122 13 11<0.538 318<0.5 6 -18 230<0.375 -4 71<1.75 -2 37 24 -14 3<-0.0894 -3 -32 20\n\
48<0.9 89<0.111 62<-0.0208 540<0.375 28<-0.103 7<0.563 19<0.555 -13 -60 12 -1 -38 15<0.317 8<0.137 147<1.13 60<-0.0611 260<0.375 6 -62 20<0.1 31<0.0851 -18 54<0.115 -5 27 1 17 64<0 0<-1.62 6<0.134 86<0.115 15<0.09 -21 4 -59 1 6 -30 1<-0.843 14 16<0.279 3 -33 27<-0.0103 11 19<0.416 7<0.366 31<-0.234 -53 4 -33 20 57<-0.152 106<0.5 7<0.563 40 -45 -10 0<-3.79 21 -25\n\
8<0.0817 12<0.179 208<0.375 13<0.0165 -17 31<0 6<0.0691 49<3.71 8 173<0.5 34<0.638 34<-0.109 15 190<0.375 121<0.5 62 -28 -23 -46 -23 45<0 4 -21 -2 -29 45<-0.0442 63<0.191 -6 29 -21 12<0.0244 -13 53<0.396 24<-0.057 38<0.766 6<0.108 -12 3 51<4.37 3 51 34<0.476 366<0.375 8 72<0.185 7 90 -17 97<-0.127 89<-0.222 51<4.15 57<0.342 -1 84 205<0.5 50 -27 103<0.25 -7 36 -4\n\
9<0.117 15<0.493 430<0.375 9<-0.123 76<0.398 88<0.76 6<0.0442 36<0.518 -12 49 196<0.875 2 37<-0.103 -7 54 71<1.75 67 -13 19 56<0.717 202<1.75 71<1.75 3<0.0527 26<0.139 -1 8 107<2.78 -25 2 9 19<-0.608 10 -30 38<-0.56 58<0.481 -14 52 -27 0<-2.76 37<0.177 -35 36 36<-0.239 -19 44 48<0.364 19<0.327 27<-0.316 -35 -11 116<0.5 36<-0.12 38 -46 38 7 115<0.5 -30 26<0.0789 56 -23\n\
40<-0.575 10 52<1.45 13<0.699 7<-0.483 113<0.5 8<0.276 67<-0.209 8<0.0817 -25 23 15 -26 -22 64<0 1 327<0.375 -10 39 43<-0.0372 85<2.75 -18 28 49<3.58 10 91<0.5 85<-0.25 15 -16 16 150<0.875 72<-1.66 50<0.576 10 59 286<0.375 9<0 44<0.95 67<0.0209 14 -23 3<-0.0214 49<3.48 2 175<0.5 86<0.345 -26 14 24 143<0.5 86<0.575 222<0.5 -54 32 14 16<0.239 12 -53 8 42 -60\n\
0<-3.06 4<0.00415 340<0.375 25<-0.148 -25 -9 8<0.00602 -20 87 59<-0.53 49 3 21<0.166 273<0.375 224<0.5 110<0.5 1 8<0.0322 93<-0.111 -10 11<0.143 50 2 36<-0.188 -12 55<0.104 235<0.375 108 54<-0.069 -12 64 6 18<0.0172 11<0.718 89<-0.333 99 30 -26 25<-0.111 -19 30<-0.0843 25<0.0768 80<0.104 26 122 1 4 64<-0.848 -22 51 0<-1.92 74<1.75 -27 28 25<0.0518 30<-0.017 11 -14 3<-0.0894 -12 17\n\
244<0.5 1<-3.84 -18 418<1.13 232<0.375 71<0.25 40<-0.575 -19 19<-1.03 -19 40<0.0639 139<0.375 27<0.0565 19<0.416 105<0.5 -7 7 105<0.5 43<0.59 10 93<-0.444 -30 55 -14 -11 1<-3.03 2<0.0169 119 -16 36<0.0598 2<-0.0949 2 28 20<0.45 45<-0.574 45 -43 9 196<0.375 43<0.59 1<-1.15 50<-0.0339 21 7<-0.161 502<0.875 -16 90 4 45<0.397 20 -8 -10 -27 47<1.21 27<-0.249 -3 4 18 -44 -50 -35\n\
7<-0.483 110<0.5 14<0.587 23 15<0.0546 -3 10 2<-0.0429 -3 -58 44<0.75 106<0.5 58<0.74 19 99<0.267 -44 20 216<0.375 207<0.5 0<-3.56 7<-0.219 5<-0.169 -103 20 19 -11 47 26 236<0.5 245<0.375 -1 -28 20<0.1 38<0.161 -18 5<-0.0242 -77 -21 20<0.45 14<0.9 15<0.00441 2<-0.164 -47 35 44<0.95 11 7<0.161 4<-0.245 -55 -1 31<-0.104 -2 76<0.132 -21 -85 64<-1.53 -34 129<0.5 22 -20 9\n\
0<-3.9 8<0.0322 -25 2 3<-0.312 -19 270<0.875 26<0.298 3<0.0925 96<0.52 224<0.5 34<-0.409 146<0.875 -8 43 2 13<0.0243 14<0.934 -37 55 22<0.0911 27 -14 48<0.028 129<0.5 -6 47 61<-0.452 17 -35 -14 53<0.169 129<0.5 59<-0.292 53<-0.169 4 31<-0.234 40 -54 103<0.1 39<0.456 -33 40 11 54<-0.23 -42 47 59<0 30<0.0516 15<0.00441 54<-0.069 38 -34 38 64 104<0.0405 23<0.95 73 -15 -25 39\n\
11<0.0573 48<-0.21 7 -17 9<0.0482 121<0.5 15<0.317 158<0.5 14<0.963 2 277<0.875 168<0.5 15 139<0.375 26 111 -13 14<0.646 11<0.302 29<-0.0416 70<-0.188 -14 75 -16 73<-0.17 16 -37 40<0.23 -7 34 230<0.375 13<0.425 23<0.35 -17 8<0.137 49<2.78 39 84<0.5 5 -16 -28 18 19<-0.344 -11 55 23<0.75 19<-0.185 -30 14<0.95 40 -44 47 60<0.142 2<-0.0245 31<0.256 26 73<0.364 -32 44 -18 -29\n\
237<0.5 192<0.5 21<0.361 319<0.5 34<-0.499 9 0 65<-0.0863 26 -50 13 99<1.13 109<0.75 100<0.5 250<0.5 21<0.035 5<-0.169 45<-0.292 33<-0.1 41 -12 86<-0.69 36 6<0.108 88<0.152 -25 33 10 83<0.75 6 157<0.5 54<0.115 -3 36 62 25<-0.0666 -26 103<0.35 -8 38 43 44<0.25 142<0.5 5<0.102 49 -39 -49 44<0.65 18 309<0.375 83<1.75 -13 5<-0.0242 67 -9 50 -20 33<-0.624 -29 17 15\n\
311<0.375 81<-0.428 7<-0.29 29<0.185 36<-0.0299 7 -27 40 66<0.127 36<0.199 81<-0.428 24<0.143 -10 24<0.554 10<0.198 7<0.322 236<0.5 22<-0.226 0 135<0.5 101 -3 -18 -3 -18 -25 53 51<3.74 53 9 41<0.4 36<-0.188 -24 79<0.5 16 86 66<0.637 10<0.28 22 -23 -29 28<0.0748 184<0.375 -3 80<-0.0284 63 -8 115<0.5 35<0.29 87<-0.113 -2 21 -26 51<4.11 2 54 42<-0.0651 108 42<0.304 -35 56\n\
9<0.117 233<0.875 30<0 9<-0.123 7<0.644 18<0.564 154<0.5 -13 52<-0.805 -47 88<0.152 2 32<-0.156 62 -5 18 158<0.5 48<0.196 142<0.5 -7 30 19<-0.608 -1 58 -17 8<0.0921 28<-0.0183 114<0.5 323<0.5 5 -39 52 316<0.5 84<0.5 59<0.284 55<-0.134 9 -3 -17 119<0.5 -17 59 4 -7 7<0.366 19<0.656 60<-0.0611 15 -7 46 141<0.5 13 37<-0.0663 110 16 32<0.0255 71 -27 2<-0.0181 -3 -35\n\
30<0.0516 30<-0.00393 113<0.5 14<0.886 59<0.284 37<-0.549 47<0.161 27 -14 -8 11 14<0.9 12 104<0.0405 26<0.0284 26 -13 4 166<0.375 -25 16 14<0.646 107<3.98 185<0.375 90<1.31 4 60<2.48e-9 -51 15 98<0.25 -1 33 29 152<0.875 64<0.508 90<1.43 37<0.398 67<-0.209 -11 103<0.25 147<0.375 1 89<0.0278 -18 18 10 -23 22<0.000721 126<0.875 4 -36 51<3.98 4 31 50<0.102 -4 40 19<0.555 -8 -47 -8\n\
3<-0.312 -23 75<-0.418 90<-0.239 -16 135<0.5 53<-0.102 43<0.483 12<0.0653 3<-0.0403 21 -19 22 3<0.0527 56 -22 1 49<3.9 90<-0.119 -17 54 -5 340<1.13 20<0.75 30<-0.0413 77<4.02 16 12<0.371 -8 31 12<0.0767 227<1.13 43<0.805 0 65<0.23 65<-0.0863 5 -46 10 81 -9 25<0.131 94<0.5 3<-0.146 41 2 3<-0.0214 -13 6 77<3.31 -7 37<0 201<0.875 12<0.0653 3<0.0527 104 14 26 -14 -6 57\n\
179<0.5 130<1.13 9<-0.349 8 3<0.0925 182<0.375 24<0.713 262<0.875 121<0.5 12<0.203 -2 174<0.5 243<0.375 130<0.375 29<-0.0967 8<0.0921 23<0.75 -2 13 -4 9<-0.0569 1 21 -28 -14 3<-0.249 21 -34 12<0.0767 -10 20<0.45 -35 74 83 163<0.5 19<0.111 20<0.35 41<0.733 -9 27 -20 -27 7<0.886 -10 61 25<0.131 -34 32 9<-0.02 22<-0.00241 63 -7 23<0.35 -11 -45 -37 19<-0.462 -17 61<-9.31e-9 58 -7\n\
216<1.13 390<0.875 130<0.375 348<0.875 55<0.272 34<0.638 2<0.252 150<0.375 -2 -31 21<0.0163 17 51<4.77 -4 42 12<0.371 123<0.5 150<0.375 35<0.47 21 -20 -48 12<0.0549 67<-0.481 49 -62 25 -17 67<0.0522 70<-0.339 2<0.0923 -10 -55 3 51<4.24 12<0.203 13 141<0.5 -38 97<-0.255 59 -26 17 -66 100<0.5 86<0 29 -11 47<0.59 24<-0.0158 -46 40 -55 -53 12<0.0244 21<0.035 52 -1 55<0.0209 13 -24\n\
150<0.375 26<0.298 21<0.361 74<0.25 545<0.875 19<-1.03 58<0.555 11 66 40<-0.0575 17<0.638 19<-0.344 -4 330<0.875 10 21<0.0574 -47 30 -9 -3 48 144<0.5 17<0.0558 83<-2.75 65 6 -7 30 159<0.375 27<-0.468 30 -21 27 40<-0.0821 128<0.5 28<0.0748 -37 12 30<0 17<0.0321 55 -14 32 156<0.5 51<4.15 58<-0.432 36 -20 55<0.174 44 -9 16<0.0398 16<-0.329 95 -10 51<4.53 83 1 4<0.0485 30 -18\n\
162<0.5 4<0.17 350<0.375 209<0.375 121<0.5 9<-0.123 69<0.476 78<0.607 0<-2.91 11<0.915 17 -19 1<-1.41 -14 86<-0.69 -35 161<0.5 11 -14 34 13<0.0645 63<-0.0425 3<-0.0214 -14 54 -38 4 293<0.375 0 36<0.0598 1<-0.843 -19 39 -42 12<0.0456 96<-0.728 48<-0.084 -17 50 -35 0<-1.28 63<-0.433 2 69 8 -38 25 3<0.0925 143<0.5 275<0.875 -22 68 21 9<-0.216 43 -46 3<-0.0894 15<0.393 3 -32 -32\n\
21<0.361 82<-1.4 72<-0.185 17<0.739 5 -50 27 64<-0.847 15<0.149 12<0.137 7<-0.483 11 -17 64<-1.53 50<0.339 3 43 69<-0.0467 -31 103<0.35 2 -62 7<0.644 0<0.332 6 -30 -18 102<-0.999 16 13<0.0909 74<0.75 314<0.875 113<0.5 9 65<0.345 -2 -53 -45 183<0.375 0 -43 288<0.375 151<0.875 -1 -28 65 38<-0.219 18<0.0624 -54 23<0.35 36<0 -13 92 -26 15<0.0118 47 161<0.5 14 7<-0.161 35 -57\n\
21<0.361 214<0.375 90<-0.119 68<-0.0712 77<4.59 -2 51 45<0 -32 1 75<-0.418 225<0.375 21<0.041 74<0.25 65<0.181 70<-0.0678 24<-0.57 -16 82<0.14 12<0.157 45<-0.199 21 118 20 14 17 -3 -3 289<0.375 -4 50 48 274<0.375 28<0.0748 64<-1.86 -26 37<-0.464 77<4.11 0 18 34<-0.499 -17 362<0.875 35<0.0772 7<0.322 32<0.213 88<0.152 8 -40 -9 28<0 -10 33<-0.42 -27 51 -8 43 11 90 43 -15\n\
66<0.637 74<0.25 135<0.5 56<-0.0398 33<0.463 3 27<-0.339 62 11 218<0.5 33<-0.056 299<0.875 1 79 22<0.0911 127<1.13 -6 75 -28 42<0.0507 -21 21 65<-0.0144 -23 43<0.644 -7 19 42<0 114<0.5 357<0.375 130<0.375 127<1.13 272<0.875 6 49 -14 -42 54 18<0.0441 58<0.0925 -21 29 73 43<0.0201 22<0.0168 -17 29 13<0.0425 199<0.875 333<0.875 -12 64 25 4<-0.245 62<-0.156 74 19 1 76<0.398 20 -4\n\
44<0.65 84<0.5 45<-0.132 280<0.5 33<0.28 8<0.0437 21<0.003 -14 25<-0.111 40 6 -20 -25 -57 31<0.208 -3 51<3.74 41 25<-0.179 36 -4 25<-0.0962 19<-0.132 22 -14 46<0.74 37 -28 51<3.12 192<0.5 44<0.95 8<0.0322 32 4 176<0.5 126<0.875 -4 33<0.0933 -1 39 -37 15<0.00441 7 -19 21<0.00956 4 458<0.875 116<0.5 39<-0.0405 3 202<1.25 -8 18 19<-0.0168 69<0.35 65<-0.0144 3 20 -3 -6 -41\n\
3<-0.312 -23 9<-0.02 159<0.375 90<1.08 -13 69<-0.35 31 -3 43<0.0201 73<0.23 31 -57 62 17<0.0321 92<0.5 219<0.5 6 53 113<0.5 68 -17 212<0.375 134<0.5 43<0.161 61<-0.678 -20 68<0.371 55<-0.209 179<0.5 73<0.284 -19 9 54 4 25<0.333 12 118<0.5 0 117 101<0.75 69<-0.607 -35 61<-0.113 2 -12 8 88<0.152 69<-0.175 3<0.0925 139<1.13 22 107 -39 1 34<-0.109 -14 82<-0.42 103 -2 -32\n\
11<0.0401 27<-0.282 13 69<-0.26 12 -28 9<0.117 264<0.375 30<0 9<-0.123 0<-0.386 0<-3.06 62<-0.243 3<-0.13 2 86 74<2.75 89<-0.353 -28 7 6<0.06 8 11<0.718 114 12 269<0.375 0 -49 19 42<0.253 0 22<-0.173 -23 -2 62<0.354 52<1.45 69<0.14 24<-0.168 -15 33<-0.056 41<1.93 70<-0.339 -15 22<-0.412 -28 43 -17 -13 78<0.257 4 46 35 -19 62<0.0347 33 -86 26<0.0284 27<-0.0678 37 -31 -26\n\
66<-0.638 76<-0.132 61<-0.113 5<0.186 -29 30 25<-0.111 55 27<-0.0377 86<-0.345 12 -71 37 70<-0.188 22 -40 66<1.15 399<0.375 388<0.375 347<0.875 61<0.339 27<0.387 0 145<0.875 12 -65 91<0.5 26<0.298 48<-0.42 27<-0.0103 -2 83<0.25 -56 -3 277<0.375 165<0.875 1 80<-0.173 32 -61 207<0.5 -39 47 80<-0.0284 -65 10 75<0.522 22 -46 43<-0.0372 37 -46 -32 -26 70<0.0628 61<0.254 30 -29 61<0.158 -28 33\n\
9<-0.123 8<0.119 -16 6 5<-0.203 60<-0.256 -9 121<0.5 42<-0.253 41<0.8 -15 25<0.0278 -5 26 42<-0.0912 26 433<0.875 224<0.5 7 41 -38 -15 19<0.111 78<0.23 5<0.169 37<0.0843 -11 8<0.0377 67<-0.0448 73 -1 -4 37<-0.133 219<0.5 11 -19 -8 8 123<0.5 13<0.169 -23 93<-0.278 25<-0.0962 -40 3 98<0.75 29<-0.0528 -13 60<-0.0611 -8 22 54<0.115 -25 42<-0.0651 42 -32 6<0.0995 32<0.552 36 -39 -14\n\
9<0.0482 267<0.875 399<0.375 40<0.0639 222<0.5 102<0.333 0 -22 175<0.5 72<0.555 -23 47 39 398<0.375 57<0.152 92<0.5 56<-0.0398 24<-0.57 -14 68<0.095 31<0.0851 42 19<-0.608 -11 25 8 37<-0.133 -7 75<-0.313 9<-0.0569 22 -15 26<0.0388 28 7 24<0.107 31<0.354 111<1.75 5 46 -29 -22 77<3.31 9<-0.123 -25 25 -7 -60 31<0.256 50<0 58 -33 64 35<0.0522 30 -3 60<0.142 181<0.5 -12 23 -29\n\
2<0.252 478<0.875 13<0.363 1 18<0.195 32<-0.34 20<0.85 16 68<-0.0712 13 51<4.02 -16 -82 513<0.375 -2 -45 124<0.5 20<0.95 102<-0.111 4 -19 64<0 7 -40 -35 -60 32<0.213 0<0.332 12 3<-0.164 -43 94<0.5 6<0.0739 -18 461<0.375 16<0.0398 0 77 -38 90<-0.119 64 56<-0.359 170<0.375 -17 93 16<0.359 -22 107<2.78 56<0.179 -10 161<0.5 91 -30 -20 26<0.0903 36<-0.119 4<-0.0689 -31 61 -7 50\n\
9<-0.349 3<-0.0493 -27 23<0.75 -14 42<0.0869 76 -21 66<1.15 24<0.0648 72<-0.925 481<0.375 7<1.13 -17 109<0.75 -8 74 52 42<-0.253 48<-0.14 24<-0.57 15 -23 -1 2 97<-0.229 119<0.5 36<0.518 25<0.25 7<-0.0966 27 75<-0.313 37<-0.133 46 1 15<0.0647 -12 48<-0.028 -11 27 57<-0.456 -24 24<0.713 53<0.0848 17 106<0.5 18 243<0.375 57<0.152 143 25 -22 -1 -19 -44 388<0.375 17<0.638 1 -15 88 -25\n\
24<-0.484 12<0.291 75<-0.105 96<-0.208 25 -8 -19 8 27<0.387 299<0.875 396<0.375 42<0 2<0.252 2 -15 55<-0.209 7 366<0.375 147<0.875 20<0.55 8<0.119 287<0.375 0<-0.876 -2 55<0.146 93<0 46 -6 19<-0.132 31 21<0.102 3<-0.0123 -80 7 39 -61 29<-0.141 93<-0.506 72 -30 67<-0.313 -11 46 29<-0.0967 126<0.375 2 -34 -22 217<0.5 -11 -42 -35 -26 30 75<0.522 141<0.5 -20 93<-0.333 -27 54 50\n\
266<0.875 81<0.998 40<-0.261 3 14<0.711 85<-2.75 -42 160<0.375 89<0.333 0 28<0 24 -61 26<0.0453 19<0.111 35 89<-0.222 49 -24 42<0.253 6 -44 14<0.87 34<0.269 65<0.345 -9 -27 4 119<0.5 1<1.53 25<-0.148 34<0.395 42<-0.213 35<0.0772 185<0.875 38 -14 -3 -1 29 -1 88<-0.456 -31 34<-0.152 45 13<0.0243 51<4.37 141<0.5 86 -30 -39 -25 14<0.928 -7 54<0.422 19<-0.703 13 -104 32 14 -67\n\
9<-0.216 14<0.711 -26 -2 24<-0.057 146<0.875 4<-0.0557 157<0.5 -12 69<-0.175 32 372<0.5 -7 91 78<-0.0243 16<0.239 -21 166<0.875 62<0.0743 6<0.0995 33 -10 -24 74 18<0.223 208<0.875 0 562<0.375 344<0.375 79 -16 -62 29 25 14<0.87 62<-0.243 269<0.875 11<0.0961 238<0.5 -38 46 6<0.0995 24<0.0238 -22 16<-0.0929 -11 77<4.13 89<0.0666 59 -24 5 -20 81 9<-0.0569 -10 11 120<0.25 157<0.5 -1 -24 26\n\
76<0.928 30<0 12<0.232 6<0.0442 9<-0.02 27<-0.0678 -2 -24 76<0.398 68<-0.37 -15 106<0.5 -2 64<-1.86 -40 12 -21 76<0.132 201<0.875 -8 18<0.0849 -8 77 1 23<0.35 -6 4 23<0.45 2<-0.311 46 27<-0.316 73<0.121 4 93<0.0555 112 -20 31<0.0602 24<-0.427 -36 49<3.98 54 -19 -21 18<0.0985 -17 91<0.5 1 88 102<-0.333 18<0.13 31<-0.0306 22 -35 49<3.67 35<-0.105 68<0.0475 -35 52 65 -12 -24\n\
354<0.875 138<1.13 57<-0.239 171<0.375 45<-0.292 11 0 28<-0.0183 57<-0.532 36 -22 32 14<0.921 14<0.886 236<0.5 65<0.575 0 105<0.5 -25 18 27<-0.0678 -20 3 53<-0.102 82<-0.14 -19 2<-0.0949 25 -14 9 10<0.0868 87<-0.565 236<0.5 -7 27 24 22<0.226 13<0.699 207<0.5 20<0.1 103<0.35 2<-0.013 -45 70<-0.0678 -38 31 55 87<-1.02 3 58<-0.432 13<0.0909 69 -9 -12 35 35<0.0241 -13 -48 21 23 -28\n\
308<0.375 301<0.875 102<-0.333 76<0.265 17<0.213 1 66<-0.638 -16 81<-0.712 75<0.313 50<-0.254 -17 69 -19 50<0.508 7 49 24<0.143 -6 45<0.292 57<-0.152 -21 12 66<0.382 71 -26 17<0.739 76<-0.398 67<0.105 -27 11 250<0.5 16<0.359 312<1.13 1<-3.66 15 -2 78 78<-0.182 46<0.37 180<0.5 74 -28 -10 19<-1.03 24<-0.427 22<0.226 24<-0.748 -4 96 -26 -10 2 -38 16<-0.478 43 279<0.375 -19 53 40 -35\n\
54<-0.0383 10<0.377 32<-0.298 43<0.644 -17 42<-0.0912 -21 25 16<-0.478 -24 -1 53<0.169 16<0.0664 53<-0.169 -28 33 49 48<-0.14 31 -36 25<-0.0666 10<0.095 85<-0.25 -15 47<-0.225 46<0.462 9 96 132<0.5 9<0 22 -10 26<0.0453 -19 61 9<-0.02 68<0.095 35<-0.209 32 8 -6 -1 153<0.5 50<-0.169 8 42<0.253 0 61<-0.452 28 -17 10<0.184 47<0.161 36<0.398 -23 0<-2.91 130 -5 42<-0.0304 -13 26 -26\n\
2<0.252 10<0.128 14<0.87 94<0.5 7<-0.376 79<0.5 5<-0.0678 72<-0.555 41 -60 -5 8 50<0.282 6<0.0852 53<0.396 4 -18 15 110<0.5 -21 7<0.0537 -22 16 7<0.644 9<-0.0569 18<0.255 -48 13 75<0.522 60<0.0713 -1 22<-0.173 3 -31 -41 63<0.287 101<0.25 -11 32 68 4 14<0.94 124<0.5 3 30<-0.017 -18 0 -7 1<-0.0239 101<0.25 7<-0.0966 14<0.711 53 15 8 46<0.555 36<0.119 -40 5 28 -26\n\
28<0.0748 68<0.285 149<0.5 0<-3.9 64<-1.19 104<0.122 -13 79 -21 12<0.104 177<0.5 208<0.375 2<-0.164 -5 7 -24 35<-0.3 16 -11 18<0.148 -10 0<-2.39 -12 249<0.875 2 62 1<-3.35 59<-0.331 62 -12 -23 2<-0.221 -10 20<0.65 97<0.127 15 -12 7<0.322 1<-2.7 42<-0.152 20 57<-0.334 0 18<0.114 180 -5 24 -2 18<0.0172 -23 171<0.875 20<0.45 -5 68<0.428 18 -50 20<0.95 64<-1.53 -29 67 7\n\
162<0.5 48<0.9 52<1.45 74<0.25 61<-0.339 43<0.0201 97<-0.085 -15 67<0.0209 35 62<0.208 20 -35 86<-0.115 -32 -8 62<0.312 -3 132<0.5 167<0.5 113<0.5 2 21<0.0191 6 91 -49 43<-0.0372 53 7 42<0 127<1.13 62<0.0347 12 16<-0.179 59<-0.133 7 -29 160<0.875 6 -25 -20 196<0.875 86<0.345 23<0.55 310<0.5 -3 77 416<0.375 -18 29 23 13 7 68<0.0475 28 59<-0.199 23 -20 82<-0.7 3 -20\n\
354<0.375 30<0 3<0.0925 2<-0.311 117<0.5 2 26 -1 80<0.173 40<-0.299 32<-0.34 -30 75<-0.522 -30 47 19<-0.231 9<-0.02 -25 23 98<0.75 147<0.375 51<3.42 31 -10 -49 -51 40 50<0.282 15<0.493 40<-0.192 32<-0.156 14 51<4.67 80<-0.173 25 -14 69<0.07 -1 -76 280<0.5 51<4.53 30<0.0516 96<-0.104 -27 10 -28 9 53<0.305 -62 5 11 1<-0.0239 10 -23 70<0.0283 -3 89<0.0666 51<4.37 -78 -7 32\n\
24<-0.0158 31<0 46<-0.555 99<0.667 38 -22 30<-0.164 28 109<0.25 5<0.0188 49<3.35 20<0.35 16<0.12 39 -3 -15 66<0.892 -15 59 39<-0.203 13<0.589 -34 30 89<-0.206 34 16<0.00703 -22 20 -13 150<0.875 8<0.276 387<0.875 60<-0.313 39<-0.081 -1 -23 46<0.037 8<0.164 -15 8 111<1.25 -5 195<0.375 39<0.365 89<-0.289 -20 12 36<-0.239 -34 54 68 48 11 61<-0.226 81 10 460<0.875 66<1.15 3 -34 71\n\
244<0.5 31<0.451 74<0.75 52<1.77 113<0.5 -3 12<0.203 255<0.5 5<-0.32 -12 23 -23 29 11 64<-1.53 429<0.375 12<0.137 25<0.0768 -14 39 -33 31 4 60<-0.0611 33<0.0412 -28 36<-0.0299 64<0.169 2<-0.013 64 -30 -45 -24 41<0.6 0<-3.18 88<-0.152 60 8<0.00882 -26 26 12<0.426 86<-1.03 60 -12 136<0.375 65 -14 29<-0.0115 41<1.2 -13 15 43<0.0805 72<-0.185 -44 0<-0.876 -13 63 -50 64<-0.847 15 -40\n\
450<1.13 15<0.493 34<-0.409 31<0.312 17<0.184 0<-3.9 51<3.9 -115 24 63<-0.191 -19 98<1.75 54<-0.161 32 -7 41 15<0.0204 98<1.25 0<-1.92 13 39 -10 234<0.875 5 -38 25<-0.222 69<-0.14 -32 17 17<0.08 35 17<0.798 -28 22 25<0.25 350<0.375 291<0.375 -2 -36 59<0.0442 -7 -60 30<0 80<-0.589 -26 7 59<-0.199 47<0.759 28 -49 80<-0.208 17 -37 84<0.5 80<0.312 -4 25<0.0518 44 -4 20 38\n\
8<0.0377 48<-0.42 -17 82<0.14 12<0.0767 378<0.5 302<0.875 75<-0.732 21<0.102 10<0.139 19 86 -3 3 -48 -51 -11 -16 92<0.5 65<0.575 16<0.239 18<0.0527 218<0.5 40<-0.23 2<-0.164 -41 61<-0.226 -21 11 61<-0.113 32<0.0255 52<2.25 39 -34 -6 64<-0.169 -6 22 3<-0.0693 47 -50 16<-0.478 23 60<0.237 -7 32<-0.255 24 -1 12<0.0178 -20 8 10<0.078 70 13 32<-0.229 12<0.0896 13 58<0.678 124 -13 10\n\
68<-0.617 3<-0.249 25 -19 303<0.375 9<-0.349 54<0.0287 32<-0.127 31<0.229 135<0.5 -14 23 27 89<-0.407 -47 -4 203<0.5 56<0.0717 18 51 26<0.0183 38<-0.341 -75 13 17 9<0.117 177<0.5 68<0.285 127<1.13 1 -15 56<-0.119 218<0.5 38<-0.482 -14 11 35 -11 56<0.12 26<0.167 9<0.0482 62<0.0743 3<-0.0123 3<-0.0894 15 53<-0.396 -2 103 -4 1 -30 32<-0.191 2 106 57<-0.684 72 3<-0.216 39 -28 -14 29\n\
24<-0.254 169<0.5 63<0.0425 2 12 -32 117<0.5 46<0.185 153<0.5 44<0.55 51<3.12 31 -6 -2 3<-0.0493 20 49<4.01 34<-0.152 11 -26 29 123<0.5 42<0.253 22<-0.0279 3<-0.0894 -19 -3 34<-0.282 45<-0.132 -9 56<0.179 10 81<0.285 49 -28 318<0.5 3<-0.0693 51<4.67 -1 26 -8 -35 63<-0.484 32 127<0.375 -2 31 49<3.67 43<0.161 -6 3<0.0925 -44 29 3 174<0.5 20<0.45 8<0.119 15 -18 -11 76\n\
0<-3.9 87<-0.565 12 -21 78<0.17 139<1.13 74<0.25 50<0.576 105<0.5 50<0.0565 22<-0.0634 24<0.0238 57<0.456 -26 52 2 81<0.428 13<0.0645 59<-0.239 65<0.115 59 -34 -24 3 44<0.95 89 52<-0.161 99<0.0667 114 -17 -10 146<0.875 403<0.375 -12 47 76<-0.663 -25 66 13 40<0.324 19 -24 139<0.375 24<-0.057 -28 -7 475<0.375 -2 89 87<-0.452 -7 43 83<1.25 32<0.382 5 50<-0.169 16 -20 101<0.25 -15 20\n\
76<0.928 11<0.0573 280<0.5 52<0.644 -4 -26 5<0.0565 44 -23 262<0.875 130<0.375 75<-0.941 52<0.161 13<0.699 -45 36 81<-0.428 77<4.9 -33 67 65<-0.0863 143<0.5 57 -38 -2 59<-0.839 51<4.17 11<0.231 -21 11<0.656 29 -14 -24 65<0.268 2 45<-0.0442 1 3<-0.0493 7 22<-0.0146 6<0.152 17 -46 11<0.0961 -36 555<0.375 51 -38 22<-0.0146 496<0.375 -43 34 73<-0.17 -48 99<0.133 -8 41 71 6<0.0246 -48 -7\n\
28<-0.473 62<-0.451 -54 39<0.456 -8 49<3.76 19<-0.288 2<-0.221 -31 52 67 -15 25<-0.0666 27<0.264 5<0.436 2<-0.685 90<-0.119 70<0.113 78 -22 5<0.0565 96<-0.208 -10 41 -24 96<0.728 -6 23 7<0.754 19<-0.0168 55<-0.366 -27 33<0.0412 -2 21 39<0.0405 32<-0.433 -48 12 31 1<-3.03 16 -30 15<0.00441 69<-0.607 -56 57<0.342 -7 41 20 29<0.00234 3 57<0.342 27<-0.404 -21 7<1.13 70<-0.188 12 -3 -49 -30\n\
3<-0.216 207<0.5 57<-0.0507 185<0.875 48<0.14 49<4.16 -32 68<0.095 56 -27 239<0.5 2 69 50 -21 33 214<0.375 20<0.45 180<0.5 212<0.375 72<-0.185 82<-0.42 18 42<0.0507 98<0.25 -10 13 -21 5<-0.0678 3 257<0.5 -12 57<-0.0507 -21 58 -39 33<-0.373 73<0.0607 36<-0.0598 49<3.84 16<-0.478 -14 177 -20 28 10 4 33<-0.42 46<-0.555 29 49<3.8 -22 0 142<0.5 36<-0.406 -18 11 -1 49<3.35 72 -3\n\
11<0.0573 57<0.0691 46<0.37 -5 -28 60<-0.095 -13 46<0.37 -2 76 25<0.25 264<0.375 13<0.499 518<0.375 1 -26 48<-0.364 8<0.0724 42 -2 12<0.0456 82<-1.12 70 137<0.5 -30 56<0.299 58<-0.037 54<-9.31e-10 -11 121 5 -45 124<0.5 34<-0.282 -15 10 25<-0.0222 9 55 80<-0.052 20 -88 48<0.5 67<0.366 45<-0.243 80<-0.589 29 -29 8<0.104 -11 12<0.0896 -35 32<-0.34 -15 25 18 19<-0.703 44 35<0 16 -13\n\
34<-0.659 19<-0.231 14<0.646 71<0.75 25 -30 39<-0.364 24 40<-0.192 6 96<-0.312 -8 45<-0.0795 1 -88 35<0.29 45<-0.345 -14 28 40<0.192 5<-0.254 -20 39 37<0.238 49<3.84 72<-1.29 14 -116 16 9 440<0.375 5<-0.169 34<0.638 -3 14 16<-0.12 10<0.377 187<0.375 249<0.375 7 30 -28 -27 113<0.5 37<-0.0361 140<0.5 433<0.375 16<-0.0597 39<0.101 -26 2 72<-0.185 344<0.375 -8 42 4 23 -9 4 -18 51\n\
21<0.166 13<0.0909 22<-0.0634 6<0.0401 46<0.0925 -33 2 10<0.139 190<0.875 -8 29 18 159<0.375 -11 54 5<-0.48 11 16<0.00703 223<0.5 -5 4<0.0202 -16 35 40<-0.261 3<0.0925 24<-0.214 155<0.875 -25 69<0.14 -15 81 5 -34 156<0.5 76<0.928 2 16<0.211 -12 67 10<0.198 35<0.131 58<0.678 14<0.87 239<0.5 57<-0.304 5 33<0.0933 6<0.0329 5<-0.0678 59 -32 82 23 -13 15 -1 2 -3 46<0.037 -15 1\n\
231<0.875 25<0.25 199<0.375 1 56<-0.358 46<-0.555 -22 59 25<-0.301 9<-0.123 104 14 68<-0.305 48 25<0.202 56<0.0717 -24 12 60 81<0.142 101<0.25 32<0.0255 48<0.588 1<-0.479 -12 -38 9 17<0.0558 32 -5 58<-0.111 -24 19<-0.555 139<0.375 75 -2 2 68<0.2 1<-2.37 82<-1.12 101 12 101<0.25 3 -38 131<0.5 190<0.875 10<0.215 75 15 -18 35<-0.244 40 -39 102<-0.111 17<0.463 -2 64 70<-0.565 36 -40\n\
184<0.375 77<3.84 30<0 147<1.13 44<0.95 12<0.0311 278<0.875 1 188<0.875 0<-3.18 18 -44 -93 44<0.55 25 6 7<1.13 147<0.875 374<0.5 -1 18 268<0.375 14<0.5 17 0<-3.79 -65 7<-0.644 30 -15 59 54<0.115 0<-3.06 -54 88<-0.76 39 157<0.5 7 -56 14 34<0.22 2 29 15<0.00441 0<-1.92 -45 -8 -6 40<0.437 85<-2.75 68<-0.142 77<4.59 -88 28 -6 1 34<0 -1 0<-0.386 34 -22 -28\n\
13<0.0528 22<-0.0634 21<0.0223 14 120<0.25 13<0.00895 19 -15 16<0.12 -1 75 16<0.149 44<0.25 53<0.0848 -11 1<-1.64 -17 109 73<0.364 -4 -31 33<0.364 -31 9 21<0.361 361<0.875 74<0.25 85<0.75 5 143<0.5 94<0.5 7<0.429 -17 18 34<0.101 15 50<0.169 6 -42 62<-0.243 -36 11<0.718 80<0.26 -13 23 141<0.5 76 -33 98<0.75 -8 67<-0.244 30<0 50<-0.424 38 -38 37 7<-0.161 -12 24 54 -11\n\
349<0.875 130<1.13 353<0.875 15<0.674 356<0.375 220<0.5 109<1.75 45<-0.292 61<-0.163 7 -11 1 78<0.17 -25 49<3.84 49<3.35 45<-0.0442 21 -55 17<0.463 18 54<-0.115 -12 134 -24 38<-0.341 45<0.292 15<0.0457 34 -2 -25 42<0.304 14<0.886 49<3.09 64<0 -27 77 78<1.12e-8 61<-0.0782 17<0.593 29<-0.117 7 112 26 26 15<0.106 29<-0.244 72 -7 27<-0.339 -12 45 3 -17 73<0.0607 -7 32 -10 29 -30 29\n\
245<0.875 227<1.13 49<3.67 325<0.5 449<1.13 -1 49 8<0.0817 -27 6 60<-0.256 8 123<0.5 15<0.258 5<0.186 313<0.875 227<0.875 56<0.179 168<0.5 45<0.292 35<-0.358 8<0.0642 11<0.143 2 -54 2 -6 29<-0.0803 -1 -41 29<-0.489 -44 33<-0.056 0 29 4 68<0.0475 6<0.0852 82 -19 -36 19 15<0.106 45<-0.292 22<0.0168 4 -39 12 -8 6 5<0.436 14 33<-0.624 -83 77<4.21 -29 28 -38 101<0.25 -4 -51\n\
78<0.23 -2 223<0.5 76<-0.663 39<0.0174 21<0.0163 9 92 11<0.595 23 -40 180<0.5 17<0.0558 152<0.875 11<0.143 10<0.15 36<-0.358 -17 60 3 101<0.25 -8 33 -24 46<-0.185 45<-0.0442 -7 35<-0.134 52 9 62<-0.243 76<0.132 -25 142<0.5 -16 19 77<4.77 -4 9<0 5 64 100<0.5 21<0.23 35<-0.164 7 82 -37 17<0.275 -25 25 56<0.179 45<0.0795 104<-0.608 93 35<-0.358 67 62<0.104 -10 31 53 -6\n\
245<0.375 232<0.375 169<0.5 52<1.45 47<0.161 226<0.875 180<0.5 1 39<-0.273 7<0.107 -23 66 58<0.74 -26 33 56 73<-0.0243 73<-0.17 7<-0.219 28 104<0.122 5<-0.203 -17 8 48<-0.364 21 -39 55<-0.209 0 -25 231<0.875 -1 -28 27<-0.249 44<0.75 7<0.161 8 -59 -1 104<-0.85 -23 11 11<0.342 58<-0.037 9 51<4.53 112 -10 75<0.313 34<0 62<-0.208 30 -40 11 76 127<0.375 -57 18 46<-0.0925 59 2\n\
348<0.875 70<0.339 27<0.387 0 100<0.5 164<0.5 25 49<3.18 -36 116<0.5 68<-0.249 -44 50 -35 59<-0.398 36 47<0.59 64<-0.508 137<0.5 37 -48 21 -55 1<-1.15 1<-2.2 56<0.359 49<3.71 19<0.185 -9 110<0.5 60<0.142 -91 -17 -12 42<-0.0304 22 6<0.0558 -55 6 23 48<0.7 16 -19 19<0.185 36<-0.538 16 17<0.593 143<0.5 -41 56<0.0398 19 -41 22 57<0.152 18<0.03 -39 19 36<0 66 -18 -57\n\
13<0.0645 144<0.5 20<0.75 297<0.875 9<-0.123 -30 100<0.5 -14 61<0.158 197<0.875 -12 39<0.0729 37<0.0843 95 -21 -24 59<-0.0442 -5 12<0.328 90 -24 46 39<0.156 -4 221<0.5 11 66 490<0.375 48 -24 60<0.237 90<-0.119 7<9.93e-9 8<0.0724 -44 5 -2 79<0.5 -2 12<0.0653 39<0.243 7<-0.29 -9 29 -6 84<0.5 5 8<0.0921 -27 1 53<0.169 53<0.0565 98<2.25 5 53 13<0.425 44 -3 67<-0.564 50 -6\n\
54<-0.403 65<0.0383 49<3.84 17<0.422 38<-0.0256 48<0.308 45<0 39 42<-0.152 -31 24 -20 50<-0.339 -27 84<0.5 83 0 -11 -14 111<0.75 56<-0.199 -2 82<0.14 -41 23 8 213<0.375 182<0.375 48<0.9 75<-0.732 54<-0.23 25 -11 302<0.375 0 49<3.98 -32 12 50<0.678 84<0.5 99<0.733 18<0.33 0 40 18<0.114 78 2 -30 55<0.0522 121 -1 89<0.0666 -26 52 56<0 134<0.5 111<1.25 -21 32 43 40\n\
258<1.13 241<0.375 266<0.875 70<0.339 35<-0.0522 39<-0.273 59<-0.53 33 19<-0.231 -8 12 312<0.875 10<0.128 85<2.25 27<0.387 72<0.555 -6 85<0.25 -34 23 23 24 346<0.375 2 -38 19<-0.074 -53 -1 18<0.148 4 -1 1<-0.843 39<0.243 72<0.185 218<0.5 -7 -39 78<0.365 31 -20 85<-0.75 -44 35<-0.47 63 27<0.387 25 -21 147<1.13 59<-0.839 35 59<0.662 -29 16 72<-0.185 -42 59 -66 19<-0.462 -81 -6 60\n\
183<0.375 315<0.375 258<1.13 285<0.5 78<0.17 -2 297<0.875 199<0.375 89<0.222 70<0.0283 1 82<-0.98 69<0.233 10<0.0467 54 5 40<-0.192 36<0.398 63<-0.484 -12 104 -21 17 35<0.238 36<-0.188 10<0.139 -1 -33 7 11<0.483 176<0.5 72 -10 -7 40<-0.261 -43 80<-0.364 0<-2.39 -26 36<0.167 63 -11 111<0.25 20<0.1 -35 18 -38 7<0.563 13 6<0.0291 -20 98 14<0.886 6<0.06 -8 115 4 50 -51 49 -43\n\
241<0.375 9<0.0482 10<0.128 62<0.312 31<0.229 20<0.35 81<-0.712 67<0.366 -27 63 253<0.5 98<1.75 25<0.0768 15 0<-1.92 -9 17 -19 40 141<0.5 12<0.0653 -24 91<0.5 14<0.852 0 -26 68 51<3.98 76 6 -6 40<-0.0821 0 25 21<0.0259 0<-2.59 116<0.5 -2 14 -9 84<0.5 116<0.5 23<0.55 4 21<0.0482 11<0.266 39 -5 27 -1 14<0.921 -11 8 7<-0.0403 141<0.5 17<0.346 -22 22 44 -21 36\n\
2<0.252 2<-0.0559 1 295<0.5 7<-0.0966 92<0.5 148<0.5 14 -6 6<0.048 29<-0.0321 -29 67<0.105 93<0.111 59<0.284 -136 19 14 14 8<0.0277 13 -33 92<0.5 253<0.5 59<0.662 165<0.875 56<-0.359 -15 1 7<0.754 89<-0.259 -51 9 67<-0.314 27 -109 143<0.5 49<3.09 12 -59 15 45<-0.398 19 -50 4<-0.0689 59<0.284 6<0.0518 50<-0.0339 -68 69<0.187 13 -33 3 26 7<0.107 118<0.5 19 -28 28 -61 7\n\
358<0.375 53<0.678 5<-0.203 29<0.185 53<0.254 6 -12 25<0.0768 -33 14 2<-0.456 -16 61<-0.188 150<0.375 11<0.302 -4 305<0.375 111<0.25 4 57<0.253 7<-0.219 -7 560<0.375 1<-0.479 37<-0.357 15 86 16 -23 -21 74 56 72<-1.11 -19 29<-0.244 147<1.13 -20 46 -1 61<-0.113 -10 59<0.662 57<-0.456 -15 29<-0.244 65 15 7<0.0537 -16 105 160<0.875 103<0.25 42<-0.0912 61<-0.452 -18 53<0.557 108 -23 7 -19 -25\n\
271<0.875 233<0.875 263<0.875 5<0.644 128<0.5 122<0.5 -1 79<0.5 -7 -37 10<0.215 -1 63<-0.346 43<-0.376 -39 0 79<0.5 20 35<-0.134 -13 20<0.95 9<-0.02 12<0.519 21 58 3 -2 415<0.875 484<0.5 86<0.115 295<0.5 34<-0.152 6<0.0291 35<0.0522 79 -17 45<0.186 -20 32 9<-0.123 56<-0.358 68 -10 19<0.327 -19 -48 48 102<-0.111 -3 19<-0.833 -26 75 65 51 68 89<-0.289 -31 55<-0.0116 -2 79 53\n\
390<0.875 391<0.375 12<0.203 5<0.186 12<0.157 100<0.5 225<0.375 -3 -46 20<0.35 77<4.9 63<-0.346 50<0.339 -1 -42 6<0.0645 13 49<3.58 27<-0.0956 48<-0.028 18 -55 38<-0.341 53<-0.305 35 -44 28 9 154<0.5 32 -57 22 7 138<0.375 63<0 76<-0.132 -10 4 12 -30 62<-0.358 48<0.7 -18 21 38<0.444 36<-0.0299 -6 265<0.875 87<-0.678 78<0.292 4 27<0.0226 41 -9 -1 38 132<0.5 -9 -62 34 -41\n\
19<-1.03 21<0.23 70<-0.188 -9 50<0.848 21 83 -29 13<0.0909 -4 57<-0.304 72<0.555 93<-0.2 170<0.875 -6 50<0.678 -46 40 26<0.0687 43<0.26 170<0.875 15 109<0.25 85 -7 281<0.5 120<0.75 -18 47 55 -7 -29 156<0.5 13<0.425 0<-1.62 -4 97<-0.127 90<-0.239 -37 15<0.106 29 4 0 50<0.441 -8 3<0.0272 1 80<-0.173 -9 60 3<-0.187 57<-0.239 72 -17 21<0.361 275<0.875 9 26<0.119 62 -8 -19\n\
16<0.359 421<0.375 549<0.375 297<0.375 203<0.5 2 35<-0.0522 32<0.213 48<-0.7 22 -22 15 87<-0.113 36<-0.0299 29<-0.00521 16<-0.478 -37 38 14<0.81 40<0.23 50 -36 -30 321<0.5 7 78<-0.0729 40 -49 55<0.313 -9 -57 -18 -36 26 40<0.324 35<0.47 268<0.875 14<0.963 43<-0.376 40<-0.0821 -16 37 85<-2.75 35 32<0.382 -17 7 152<0.875 22<-0.104 -20 7<0.563 91 -17 -35 44 25 104<0.0405 6 55<-0.244 -9 60\n\
81<-0.428 37<0.596 91<0.5 66<-0.382 87<-0.452 -11 14 5<0.644 87<-0.791 13 -8 -32 12 93<-0.444 36 66<0.127 -18 -70 5<0.644 128<0.5 122<0.5 249<0.875 15<0.0118 205<0.5 167<0.5 4 39 34 11<0.432 -6 3 6<0.079 31<-0.0662 16 -27 15 1<0.603 11 46 114<0.5 5<-0.113 362<0.875 -5 -66 46<0.802 37<0.398 -1 22 16 1<-1.41 1<-3.66 23 -46 5 123<0.5 93<-0.333 33 6 31<-0.0662 -62 -5\n\
9<-0.216 14<0.5 -29 -3 10<0.377 21<0.361 10<0.233 214<0.375 14<0.87 251<0.5 88<-0.152 52<1.13 10<0.0467 -19 7 4<0.00415 29 -4 118<0.5 -8 4<-0.0853 3<-0.146 4<-0.148 -10 76 -20 60<0.356 16<0.518 39<-0.156 35 37<-0.309 -8 18 -10 9<0.0482 -21 33 52<0.161 33<-0.28 -15 82 -25 222<0.5 -5 22 43 165<0.375 3<-0.164 1 88<-0.76 -13 27 3<-0.146 106 -31 56<0.179 -22 54<-0.115 -20 29 -19\n\
9<0.117 263<0.375 15<0.674 4<-0.448 69<0.35 19<0.111 46<0.647 21<0.361 24 -25 -29 149<0.5 -11 59 107<3.58 3 17<0.13 18 -74 27<-0.249 -3 52<1.45 74<0.25 88<-0.152 39<0.0405 -16 41<1.13 -13 7 25<-0.481 -28 2 4 10 60<-0.256 42<0.0507 47 -23 20<0.85 9<-0.123 13 55<-0.244 68<-0.0475 -36 28 -33 43<0.26 4<-0.148 21 -44 44 65 60<0.142 27<-0.316 21<0.03 61<-0.113 -6 89 -15 -13 -37\n\
491<0.375 315<0.375 13<0.0425 60<-0.0611 -4 47<1.21 5 196<0.375 152<0.375 52<1.45 51<3.9 29 -26 -36 58 -61 101<0.75 0 86<-0.69 23 49<2.94 51<3.58 4<0.0202 -54 20 94<0.5 16 -33 4<-0.349 -24 155<0.375 40<-0.0256 55<0.383 46<-0.832 -55 252<0.5 -14 60<-0.143 -49 5<0.297 51 -37 20 47<0 46<-0.555 -33 17 53<0.678 170<0.875 57<0.253 -8 -39 14 25 9 16<0.179 21 13<0.589 -89 2 -37\n\
3<-0.312 185<0.875 -29 41 8<0.0377 0<-3.9 22<-0.226 44 -25 364<0.375 13<0.0528 -10 149<0.5 1 275<0.375 -23 46 63 92<0.5 69<0.607 238<0.5 2 69<-0.35 73<0.0911 -30 56 -23 251<0.5 111<1.75 5<-0.254 6<0.152 31<0.0602 -10 34 70 37<0.309 72<-0.185 28 4 -36 5<0.358 37<0.132 73<0.17 -4 -52 33 14<0.711 -28 46 52 43<-0.161 6<0.06 0 22<0.000721 88 -22 6<0.0558 13<0.0909 -11 70 0\n\
271<0.875 54<-0.115 46<0.333 8<0.0921 23<0.55 87<-0.452 46<-0.555 34 52<-0.161 24 -14 -21 59<-0.331 24 10<0.255 31<0.0851 -23 37<-0.357 -38 133<0.5 2 70 9<-0.349 -39 26 492<0.375 -18 57 10<0.317 9<0.0482 28<0 32<-0.051 -7 74<0.75 -4 17<0.593 11 278<0.875 57<0.253 31<0.395 13<0.169 98 -24 -26 -28 -11 23 39<0.456 -43 27 9<-0.02 -4 36 233<0.375 454<0.375 389<0.375 1 -31 42 41 49\n\
423<0.5 266<0.875 10<0.128 499<0.875 65<0.268 0 5<-0.32 14 -12 -53 14<0.9 245<0.375 58<0.678 84<0.5 83<-2.25 -25 40<-0.0575 -3 5 27<-0.0377 58<-0.111 32 26<0.0284 14<0.75 5<0.186 -13 31 1<-2.03 143<0.5 -93 -5 -17 5 18 10 32<0.0255 -47 23 10<0.233 1<-3.66 -39 5<-0.751 21<0.0259 -40 6 4 5<0.644 60<-0.0611 -27 65<-0.46 51 27<-0.468 19 21<0.0223 -26 -5 29 -61 65<0.181 -87 15\n\
9<-0.02 42<-0.0651 3 -12 465<0.375 134<0.5 17<0.0321 13 60<-0.313 65<-0.115 2<0.00106 -17 102<-0.999 -40 24 123<0.5 139<0.875 -25 8 45<-0.133 -16 84 17<0.505 34<0.22 4 56<0.299 2<0.0169 35<0.0241 15 -9 47<-0.161 22 -20 -28 -8 17<0.184 -6 37<-0.103 43<-0.101 55<0.272 47<0.547 104<-0.364 -25 81 -15 -19 43<0.59 57<-0.152 -12 80<0.173 8 47<-0.322 -30 57 35 56<-0.279 37 50<-0.424 35 -7 72\n\
28<-0.0482 42<0.253 5<0.644 62<-0.358 11<0.199 63 12 27<-0.468 59<-0.292 28 26<0.103 133<0.5 62<-0.208 -55 10 -42 -36 6 163<0.5 -29 54 -11 11<0.0401 27<-0.195 10<0.103 -24 97<-0.085 -20 32<0.156 10<0.233 40<-0.46 -8 132 -8 -24 62<0.0743 -38 1 5<-0.32 121<0.5 62<-0.104 -14 521<0.375 -4 59 6<0.108 60<0.428 55 -25 -32 10<0.128 1<-1.41 3<-0.0894 29 32<-0.229 -12 179<0.5 1 66 9 -2\n\
24<-0.095 2 365<0.375 102<0.111 83<0.75 -4 195<0.375 98<1.75 5 -20 41<1.53 -48 18 14<0.413 40 253<0.5 56<-0.359 41<1.07 39<0.122 -81 -8 -3 0<-0.876 72<-0.555 56<0.299 34<0.152 12 57 -42 38<-0.805 -12 7<0.754 24<0.269 10 -5 20<0.1 59 5 36<-0.0299 178<0.5 -28 20 133<0.5 7<0.429 60<0.0713 35<-0.209 -22 50<-0.509 91 19 67<-0.481 43 42<0.152 -33 23 40 -38 56<0.0717 -78 4 -27\n\
4<-0.0438 84<0.5 88<-0.152 253<0.5 159<0.875 10<0.078 9<0 58<-0.111 -35 26 79 35<-0.3 85<0.25 -33 1<-0.479 -30 37 50<0.848 4 49 57 67 35<-0.209 20<0.65 -31 22<-0.0811 37 -10 8<0.0141 -24 215<0.875 30<-0.00393 482<0.375 53<0.0848 14 -9 81 81<0 -5 -36 21 382<0.375 103<0.25 8<0.0724 50<-0.17 14 -25 9<-0.123 -27 94<0.5 4<-0.124 65 -7 2 -29 51 10<0.317 10<0.233 1 14 -19\n\
28<-0.473 8<0.0437 133<0.5 31 31<-0.0306 -51 8 2 11<0.0401 27<-0.316 16 -17 22<-0.226 124<0.5 45<-0.0442 35<-0.3 28<-0.00267 -28 53 21<0.0191 18 -8 178<0.5 -13 -44 83<-0.75 7<-0.161 35<0.162 69 -19 -23 65<0.0383 5<-0.395 -5 35 48<-0.14 -27 15 101<2.75 56<0.717 35<-0.105 5<0.358 82<0.14 83<0.75 74<0.75 3 87<-0.678 40 14 -4 19<0.327 12 56 -5 0 11<0.656 -26 22 45<0.451 28 -36\n\
32<0.287 24<0.0648 3<-0.249 -8 54<-0.0383 28<-0.00267 25<-0.363 -50 111<1.25 164<0.5 12 40<-0.115 2 -48 -22 408<0.875 5<0.509 133<0.5 13 82<-0.98 -38 7 81<-0.428 -44 2 -42 0 24<0.206 0<-2.39 -13 84<0.5 -6 18 0 19<0.185 25<-0.301 13 343<0.375 -3 -52 5<0.644 48<-0.28 0<-3.31 35 -23 47<-0.322 24<-0.142 27 -56 31<0.312 18 0<-2.59 133<0.5 32<0.552 -7 -93 33 15 40<0.437 45 -27\n\
53<0.678 151<0.875 24<-0.057 50<0.576 294<0.375 -6 63<-0.433 -29 53 55<0.104 53<0.254 234<0.375 37<0.0843 31<0.395 24<-0.142 45<-0.0442 69<0.28 1 77 101 4 -12 4 -30 -6 -11 284<0.5 273<0.875 50<-0.735 17 55<-0.209 -7 56<-0.438 27<-0.169 -3 50<-0.424 -35 63<-0.191 15 55<0.0522 104 23 29<-0.367 -18 2 31<-0.0306 70 4 62 81<-0.428 112<0.5 39 -31 48<0.252 -14 53<0 73 -8 56<0.179 4 26\n\
48<0.9 395<0.875 247<0.375 15<0.674 135<0.5 1 74<0.75 53<0.557 -12 31<0.156 31 -15 17<0.798 40<0.324 -1 28 50 42<0.456 436<0.875 60<-0.143 23 31<0.132 60<0.356 -33 15 57<0.203 -7 35 -53 -53 48<0.308 1<0.603 2<-0.0559 14<0.94 -25 45 64 16<0.327 53 -27 -55 45 37<-0.238 67<0.188 89<0.222 20 -42 191<0.5 33 118 67<-0.397 41 60<2.48e-9 12 101<0.25 2<-0.685 33 -36 30<-0.017 -25 42\n\
279<1.13 17<0.13 100<0.5 117<0.5 -7 139<0.875 1 42 14<0.75 370<0.5 23 -57 -5 100<0.5 250<0.5 162<0.5 27<0.0956 217<0.5 10<0.128 173<0.5 -6 13 2 32<0.156 158<0.5 -3 26 32 32<-0.0142 12 336<0.375 1 -55 16 34 17<0.383 14<0.646 47<0.805 263<0.375 14 -79 51<4.15 -37 22 -9 27<-0.0103 1<-3.35 27<-0.468 -90 49<3.71 13<0.145 -76 3 12 -1 56<-0.279 -50 31<-0.338 -61 -10 -40\n\
9<-0.123 100<0.5 8<0.201 67<-0.397 99<0.867 22<-0.0811 -19 61 -24 22<0.0911 -4 -35 11<0.17 59 22<-0.0279 73<0.0174 -23 62 -25 49<3.76 -31 40<0.23 -12 52 42<0.608 130<1.13 412<0.875 474<0.375 93<-0.278 -4 1 60 99<0.4 65 -9 25<0.111 62 0 70<-0.0678 31<0.256 6 -39 67<0.313 23<0.95 70<0.339 39<-0.273 -20 176<0.5 25<-0.148 20 124<0.5 88 -21 -10 -20 -17 43<0.0201 -15 80<0.26 153 -11\n\
162<0.5 213<0.375 380<0.5 179<0.5 317<0.5 61<-0.271 199<1.13 -4 58 190<1.13 34<0.638 2 12<0.371 71<2.75 17<0.739 -20 82<-0.42 -30 54 42<0.253 -35 47 32<-0.191 38 -16 -13 60<0.285 -35 27 57<0 66<0.637 -29 77 48 35<0.162 93 -38 39<-0.203 -46 51<4.6 73<0.0607 11 48 -17 8<0.0724 30<-0.164 31 35<-0.134 -28 82<-0.7 63<-0.637 -51 30<-0.0413 -20 43 32<-0.191 -33 7 65<-0.115 2 -36\n\
2<0.0392 30<0 2<-0.221 381<0.375 10<0.0868 -7 10<0.233 70<-0.226 17 72<-0.555 18 3 90<0.359 35<-0.0261 46<-0.832 43 75<0.313 -15 67 49<3.09 -10 128<0.5 10<0.28 8 101<1.25 8<0.0141 3 71 1 6 8<0.119 -14 16 -28 90<-0.598 70<-0.113 10 -30 199<0.375 17<0.0558 -12 0 45<-0.243 13 17<0.383 47<0 17 32<-0.156 9 -59 -57 17<0.184 157<0.5 -27 15 -2 1<-0.0239 5 37<-0.309 8 -33\n\
27<-0.565 8<0.137 33<-0.1 29<-0.00521 37<-0.199 13<0.23 38<-0.724 -10 143 4 2<0.00106 -17 76 33<-0.327 -25 26 -10 39 68<0.371 420<0.375 3<-0.312 185<0.875 162<0.5 -34 31<0.354 -15 91 37 -2 72<-0.185 57 1 2<-0.311 -16 172<0.5 13<0.268 37<0.309 36<0.119 30<-0.00393 29 56<0.359 -22 41 27<-0.316 -29 40 54 65<-0.46 -37 97<-0.255 -9 52<-0.161 -4 67 31<-0.161 -38 55<-0.313 -19 56<-0.239 -19 29\n\
162<0.5 385<0.875 75<-0.941 81<0 96<0.104 -13 -49 63<0.191 34<0.152 24<0.428 24 -28 -26 60 4<-0.448 23<0.25 7<0.262 7<-0.0966 5 -41 58<0.481 100<0.5 90<1.31 84 10 34<0 -58 23 -29 62<-0.156 37 0<-3.18 -8 16 1 -38 65<-0.0493 100<0.5 11<0.718 34<0.326 -23 32 49<3.09 -30 35 33<0.14 62 -27 11<0.483 32<-0.0142 45<0.238 -23 49<3.67 -24 76 32 33<-0.056 276<0.375 -50 32 -11\n\
7<-0.644 16<-0.179 89<0 28<-0.473 -56 256<0.5 8 -93 -58 36<-0.188 39 27<-0.468 2<-0.013 38 -16 4 45<0.397 36<-0.406 7<0.754 90<0.359 27<0.0226 20 376<0.5 1 -65 -3 16<-0.0929 3 9<0.0127 31<0.256 27<-0.195 -64 20 -87 37 464<1.13 -1 -59 81<0.142 90<-0.239 135<0.5 -49 26 9<-0.123 27<-0.0103 122<0.5 -4 68 -37 7<0.644 3<-0.0123 4 44<0.75 -10 27 31 373<0.5 4<-0.0178 -1 -33 59\n\
146<0.875 472<0.375 66<1.15 360<0.375 68<0.285 89<0.222 47<0.966 19<-1.03 47<0.59 7 37 0 25<0.25 -18 33 43<-0.161 -34 -7 31<0.354 16<-0.0929 10<0.111 -34 63<-0.191 -23 19 10<0.0582 28<0 17<0.463 17<0.184 -5 66 -13 102<-0.333 -24 96 4 57<-0.304 37<-0.0361 80 -10 20<0.95 2 14<0.75 99 16 -41 40<-0.345 26 -35 -44 55<-0.523 55 16<0.12 82<0.14 36 -18 73<0.365 10<0.215 -44 41 35\n\
6<0.134 170<1.13 211<0.875 0 2<-0.164 5 41<1.33 33<-0.476 -27 99<0.733 124 -22 3 141<0.5 8 78 33<-0.183 29<-0.169 20<0.35 4 -52 2<-0.073 78<0.23 39<-0.273 -23 25<-0.252 43<0.201 90 5 39<0.365 29 -41 43<0.354 -25 37 111<1.75 -12 27 261<0.375 23<0.75 48<0.084 60<-0.38 26 -26 23<0.25 -16 15<0.393 78<0.446 23<0.45 62<-0.312 -24 29<0.0936 2<-0.0429 86 1 -24 -20 57 -36 -32 43\n\
69<0.793 351<0.875 44<0.85 45<-0.0442 109<1.75 10<0.255 36<-0.279 19<-0.344 -26 27 1<-1.41 34<-0.186 -25 10 54<-0.403 28 -25 88<0 25 -43 -36 103<0.1 3<-0.312 54 48<0.252 19<0.185 -2 5<0.0188 -42 69<0.07 33 -50 14 167<0.5 16 -45 0 69<0.14 118<0.5 27 -29 -39 72<-0.185 107<1.19 14<0.587 -31 56 254<0.5 -37 25 72<0.74 77<4.9 371<0.5 24<-0.168 7 -10 29 -39 217<0.5 44 -38\n\
301<0.875 230<0.875 211<0.375 28<0.00269 184<0.375 -1 28 120<0.25 2<0.252 283<0.5 171<0.875 58<0.37 2 75<0.522 5<0.0565 0 81<-0.428 -16 5<0.509 45<0.397 293<0.375 72 -26 -27 -3 67 97<-0.419 73 97<-0.229 -22 32 65<0.345 -23 38 99<0.2 60<-0.0285 33 25<0.166 4 -68 10<0.0467 -66 -16 17<0.213 4 102<-0.555 -16 60 25<-0.111 13 265<0.375 -34 55 171<0.375 -26 97<-0.085 37 -22 97<-0.419 -24 60\n\
9<0.117 264<0.375 25<-0.0666 89<-0.289 140<0.5 11<0.595 27<0.0956 46<0.37 27<-0.339 -34 1 16 -20 -16 286<0.875 101<0.25 62<0.312 4 31 11<0.781 -28 103<0.25 -13 89 32<-0.156 102 -14 8<0.104 336<0.375 8 -24 22<-0.226 -25 48<-0.56 38 23<0.65 46<0.802 4 45 107<3.58 9<-0.02 2<-0.013 31 -30 -18 10<0.111 30 -53 -1 45<0.238 -68 28 23<0.85 11<0.538 -19 45<0.0795 -6 176<0.5 84 -22 -42\n\
36<0.119 99<0.133 121<0.5 14<0.95 112<0.5 35<0.0522 -2 150<0.375 49<3.67 134<0.5 4 -10 8 -37 87<-0.226 66<-0.638 -62 35<-0.134 44 18 118<0.5 0 38 12<0.12 21 65<0.23 -21 32 -14 22<-0.134 2 534<0.375 -7 36 93<0.155 438<0.375 113<0.5 5 14<0.75 24<-0.427 -32 13 -30 45 78<-0.122 143<0.5 67<-0.0095 62<0.134 3 23<0.95 -77 16 29 140<0.5 64 -6 62<0.312 -16 24<0.143 21 -22\n\
21<0.361 56<-0.438 61<-0.0782 26 3 14<0.711 8<0.0277 3<-0.0894 -19 27<-0.339 73<0.23 -8 -47 6<0.0442 48<-0.028 19<-0.132 -4 70<-0.396 -33 52 110<0.5 -7 74<1.25 176<0.5 48<0.084 -9 75 -12 -29 235<0.375 -1 -25 110<0.5 53<0.848 68<0.285 -6 17 51<4.37 6 21<0.0223 98 -21 118<0.5 106<0.5 53<0.169 74 -19 -25 18<0.148 89<-0.074 5 60 88 14<0.87 89<-0.206 8<0.104 23 1 3 0 -14\n\
36<0.0598 297<0.375 76<0.928 14<0.95 112<0.5 111<0.75 1 36<-0.406 -15 167<0.5 8 42<-0.152 84 10 116<0.5 -21 33<-0.056 172<0.5 2 28 519<0.375 -12 71 12<0.157 -8 63<-0.191 -8 33<-0.183 31<0.256 59 12 7<-0.483 61 -1 313<0.375 30<-0.374 26 -21 25 42<0.152 -6 -54 35<0.47 101<2.25 260<0.875 43<0.966 -7 7 66<0.382 112 -16 31<0.156 76<-0.132 45 -23 29 105<0.5 7<-0.483 -11 45 -31\n\
70<0.339 76<-0.398 376<0.5 3<0.0272 282<0.5 9 0<-1.92 0 67 17<0.242 7 -38 -75 3<0.0527 26<0.207 0 10<0.078 -38 37<-0.103 18<0.195 -5 -29 70<-0.0678 23 -12 9<-0.02 23<0.45 63<0.0425 38<-0.278 -66 -13 13 11 24<0.554 16<-0.0239 -8 55<0.209 23<0.65 15 18<0.03 21 202<0.25 198<0.875 5<0.297 -8 -49 34 40 34 39 39<0.182 25<-0.481 138<0.375 36 -55 5<0.848 -13 -66 38<0.236 -3 29\n\
392<0.375 301<0.875 193<0.875 358<0.375 533<0.375 4<-0.0557 53<-0.102 59<0.45 59<0.133 45<0.0795 14 18<0.45 57<0.0691 -1 -34 25 62<0.134 161<0.5 18<0.383 67 0 -19 -8 -26 85<-2.25 41 22<0.226 -6 -30 114<0.5 214<0.375 59<-0.292 -2 4 126<0.875 73 -48 11<0.0401 36 18<0.0172 369<0.5 -28 70 197<0.375 -2 67 18<0.0731 -57 11 91<0.5 7<0.107 79 9 -25 -24 498<0.375 124<0.5 71 -26 -27 49\n\
63<-0.739 58<0.74 107<3.18 36<-0.119 -15 13<0.0165 -28 7<0.429 6 49 35<0.353 29 -32 7<0.429 40<-0.0575 11 83 -2 9<0.117 58<-0.648 17<0.0558 36<-0.538 36 -36 80<0.312 70<-0.264 26<0.0105 17 -55 0 17<0.463 35 -28 40<0.0639 201<0.375 -1 12<0.0896 3 64 166<0.875 31<0.256 68<-0.37 42<0.0507 -25 10 30<-0.00393 18 407<0.875 8 -31 85<2.75 -4 62 80<-0.589 53 -8 14<0.95 -23 17<0.31 2 101\n\
140<0.5 44<0.55 84<0.5 70<-0.226 57<0.109 4 54 -4 51<4.37 32 -22 39<-0.156 51<3.12 -2 71<1.75 12 70<0.113 3 -60 62<-0.0208 -5 1 34<0.0304 2<-0.164 4 18<0.0441 39<-0.081 59<-0.292 5 58<0.37 10<0.128 431<0.375 16<0.666 -88 17 29 -9 62<-0.312 -68 78<-0.283 -50 22 45<0.186 9 -19 32<0.382 21<0.00465 -10 16<0.00703 58<0.0308 5<-0.203 -31 37 -21 49<3.35 -9 10<0.172 -64 -21 12 1\n\
44<0.65 15<0.016 83<0.25 82<-1.4 71 9 60<-0.143 33 52<1.13 -50 27 80<-0.208 101<0.25 23 -18 -24 305<0.375 34<-0.499 78<0.292 126<0.875 10<0.198 -28 6 5<0.169 51 -22 8 361<0.875 60<0.237 -1 58<-0.648 15<0.106 -6 74 53<0.169 52<1.77 40<0.115 80<0 24<0.107 40 14 78<1.12e-8 -14 78<0.292 114<0.5 37 -57 -6 5<-0.0242 10 -27 -15 53<0.254 -27 1 52 35<0 213<0.375 46 -30 -12\n\
233<0.875 468<0.375 380<0.5 310<0.5 9<0.117 424<0.375 34<0.0304 26<0.0388 11<0.199 -3 136<0.875 10 -7 46<0.333 -4 26<0.103 -2 17 12<0.232 50<0.102 75<-0.732 64<0.169 -34 41 0 64<-0.847 0<-3.06 65<0.115 79 1 -3 -12 11<0.342 9<-0.349 44 9 -2 49 357<0.375 18<0.0731 23<0.85 61<-9.31e-9 12<0.232 21<0.0691 62 -15 -38 -16 -38 115<0.5 -47 3 65 70<-0.113 76 -4 45 68 80<0.0347 56 -13\n\
354<0.875 363<0.375 49<4.37 102<-0.333 17<0.275 3 91<0.5 93<0.333 27<-0.249 93<-0.143 71<0.25 2 45 252<0.5 -20 36 55<-0.209 0 71<0.25 -15 17<0.739 0<-3.56 -69 7<-0.0966 15 -30 133<0.5 -105 16 39 13 17<0.739 1 92<0.5 82<-0.7 6<0.0362 40 27<-0.169 -8 22 -5 441<0.5 31 -56 102<-0.111 12 -11 30<-0.00393 53<0 39 -31 49<3.48 3 -56 39<0.182 17<0.549 67<0.0209 -12 44 -74 -68\n\
9<-0.123 88<-0.456 124<0.5 99<1.47 3 -33 43<0.403 21<0.128 83 -5 -20 8<0.119 150<0.875 -26 49 -1 379<0.5 57<-0.456 47<0.354 -13 6<0.0852 67<0.105 60<-0.313 -16 6<0.0291 -2 64<0.508 8<0.104 67 -1 -26 11<0.656 -22 41 8<0.201 -25 47<0.59 -17 45 511<0.875 18<0.289 1 160<0.375 6<0.108 -6 9<-0.02 -21 116<0.5 5 22<-0.0811 3 6<0.189 78 -7 134<0.5 10<0.119 57 5 45 -49 45\n\
182<0.375 262<0.875 151<0.375 130<0.375 424<0.875 353<0.875 271<0.875 13<0.699 0 18<0.0985 47<0.322 54<-0.161 -34 155<0.375 5<0.186 7<-0.161 70<0.0283 -27 78<0.17 101 -22 14<0.587 48<0.364 -28 63 104 -11 -30 -39 93<-0.2 85<0.25 60 9 48<-0.364 33 4 41 5<-0.0242 -20 59<0.133 14<0.9 77 -13 -23 57 14<0.5 22 22<-0.0146 -32 -2 70<-0.339 40<-0.23 -30 65 -24 60 85<2.75 -23 22<-0.0206 88 -25\n\
291<0.375 48<-0.56 27<-0.0678 15<0.0546 15<0.0118 547<0.375 38<0.011 5 17<0.104 -20 40 -65 -19 69<-0.26 36 8<0.276 13 -56 82<-0.7 45<0.292 1 50 -12 149<0.5 -1 16<0.279 19<0.656 77<4.69 37<-0.0663 5<0.436 32 43<0.26 38 49<3.58 -63 32 4<-0.448 -60 55<-0.104 327<0.375 -32 46 22 56 15<0.0256 10 -80 27<-0.468 -77 32<-0.255 20 8<0.164 -34 77<3.84 -39 48 14<0.832 22 36<0.319 -64 27\n\
291<0.375 13<0.0528 31<0.286 22<-0.0811 39<0.33 88<0.152 73<-0.122 -23 14 -30 -25 -17 43<-0.376 50 74<2.25 -5 43<0.354 -1 51 62<0.312 74<0.75 21<0.128 141<0.5 7 13<0.23 58<0.555 34<0.326 10<0.184 17 60 -34 106<0.5 55<-0.104 61 -27 -51 23<0.55 -19 2 0<-2.17 -21 16<0.211 -7 31<0.312 170<0.375 4<-0.0689 -23 8 33 57 -4 412<0.875 45<-0.292 6 -12 68 55<0.313 33<-0.183 63 -4 -45\n\
6<0.0691 26<0.139 26<0.103 20<0.55 69<-0.26 100<0.5 2 53<0.848 16 82 30<0 25<0.25 31<-0.0662 92<0.5 27<-0.339 6<0.0442 89<-0.289 24<-0.254 -5 119 30 81<-0.142 69 -17 5 -19 -4 -13 28 4<-0.124 79<0.5 12<0.328 19 61 20<0.95 100<0.5 15<0.00441 59 17 4<-0.245 17 -30 278<0.875 -7 61 26<0.0602 31<0.256 -6 14 54<0.345 -29 46 -17 22 81<0.142 483<0.5 68<0.57 -3 -25 -60 11\n\
182<0.375 237<0.5 404<0.375 62<-0.0208 14<0.587 86<-0.115 17 51<3.84 69<-0.42 -29 9 -5 57<-0.38 3 87<-0.565 175<0.5 -10 90<-0.598 43 29<-0.0115 -2 -61 17<0.0558 -22 168<0.5 3 48<0.588 86<-0.575 17 -37 24 0 211<0.875 22 -47 17<0.08 48 69<-0.607 -43 6 25<0.131 15<0.038 58<-0.185 41 -25 25<-0.301 -23 24<-0.484 -18 16<0.0398 -7 29<-0.00521 69 32<-0.34 -30 37 58<0.185 29<-0.169 16 -69 16\n\
9<-0.349 -15 119<0.5 16<-0.12 89<-0.444 29<-0.0967 -23 45<0.132 40<0.0639 54<0.201 78 -24 7 70<0.452 -20 62 39<0.122 158<0.5 77<4.9 16<-0.478 34<-0.076 78<-0.0243 -28 67<0.0209 104<-0.122 -7 41<0.867 58<-0.111 -20 77<4.37 135 -15 2 -13 1<-0.479 -36 35 -20 27 1<-0.479 -23 87<-0.678 -10 67 97<-0.0425 87<0.113 58<0.925 55<-0.0116 32 6 -25 -48 -8 274<0.375 2 68<0 -31 111 68<-0.305 27 -22\n\
0<-3.44 5<0.297 15<0.213 257<0.5 18<0.383 33<-0.183 252<0.5 15<0.038 -7 2<-0.0181 13<0.0528 -14 5<0.186 72<-0.185 -30 36 -28 55 73 366<0.375 118<0.5 211<0.375 4 63 34<-0.038 68<0.285 59<-0.0795 2<-0.00878 190<0.875 40<0.324 134 3 3 -17 29 -4 8 7<9.93e-9 -18 88 40<-0.23 -6 46 -31 11<0.266 29 -12 7<0.644 -12 2<-0.0245 59<0 46 -4 -20 96<0.104 0 21<0.166 243<0.375 -11 11 14\n\
52<-0.805 34<-0.109 -9 107<1.19 -37 26 44<0.65 69<0.14 69<-0.175 27<-0.0678 9 -22 19<-0.132 23<0.55 31 -49 8 33<0.364 38<-0.408 31<0 -42 0 69<0.7 0<-1.28 12 48<-0.028 -51 2 36 41<1.07 38<-0.219 -11 -60 4 2<0.0923 38<0.444 75<-0.522 27<-0.169 99<0.133 0<-3.56 -28 37<0.238 27 -10 102<0 48<0.14 -4 -37 24 40<-0.115 -25 -5 0 98<0.25 -14 1 27<-0.226 55<-0.453 -38 -2 7\n\
66<1.15 3<-0.216 27<-0.0103 63<0.0992 2<-0.311 39<0.0405 51<4.15 101<0.75 -31 57 77 -5 -13 14<0.832 -7 68<0.0475 20<0.75 109 4 13 -26 62<0.312 563<0.375 39<-0.156 137<0.5 100<0.5 19<0.656 -5 21 43<-0.0372 -19 63<0 37 -8 343<0.875 -16 20<0.1 104 -27 102<0.333 320<0.5 3 -27 -18 78<0.0868 62 1 80<-0.451 4<0.0485 2<-0.164 -11 51<4.37 38<0.444 95 5 -9 -39 19<0.247 -4 -26 -26\n\
329<0.375 5<0.509 68<0.428 342<0.875 2 -26 69<-0.42 -36 14<0.646 37<-0.357 191<0.5 32 -39 0<-2.76 12<0.328 0 -45 -37 166<1.13 4<-0.148 17<0.157 16 17<0.346 -54 -2 15 -38 100<0.5 19<-0.132 6<0.06 19<-0.231 36<-0.279 33<-0.624 -24 58 -7 44 -14 65<-0.345 16 -30 68<0.143 4<-0.00437 50<0.169 14<0.786 -24 31 46<0.185 8 175<0.5 71 -26 261<0.375 165<0.875 -28 45 57 15<0.317 43 -35 -43\n\
259<1.13 315<0.375 439<0.375 339<0.875 367<0.5 55<0.272 81<0.998 -1 21<0.0163 31<-0.0306 54<-0.115 35 -40 76<-0.132 30<-0.017 -43 56<-0.358 -9 75 30<-0.017 47 53<0.0848 -46 14 51<4.11 13 56 75<-0.522 63<0.0992 -6 -48 121<0.5 76<0.663 5 54<-0.115 62 6 18<0.0441 4 -43 18<0.148 34<0.175 14 11<0.595 5<-0.169 22 21<0.00621 2 20<0.25 -150 4 30 36 52 53 11<0.199 -64 9 54<0.0575 -65 9\n\
315<0.375 247<0.375 32<0.382 551<0.375 285<0.5 1 45 78<0.0552 96 -13 7<1.13 50<0.282 61<0.113 10<0.0582 -29 21<0.03 23<0.1 41 61<-0.188 -30 56<-0.239 -39 25<-0.252 -22 25<0.111 50<0.0565 7<-0.483 -14 73 -17 -12 -19 125<0.375 10<0.103 235<0.375 87<-0.339 17 103 -19 78<0.607 -9 67 23<0.35 7<0.322 54 -61 -53 33<0.63 -27 24 78<0.0868 -1 77<4.77 103 -17 77<4.59 16<0.279 -55 13 31 49\n\
212<0.375 66<0.637 0 106<0.5 44<0.65 -45 56<-0.0598 58<0.259 158<0.5 -67 18 6<0.0442 47 -15 66<1.15 73<-0.0243 4<-0.349 -83 2 56<0.12 10 2<-0.0181 68 -15 19<-0.703 35 -36 89<-0.185 377<0.5 8<0.104 50 55<-0.0784 38 -31 -1 32<0.113 97<-0.229 32<-0.433 19 -51 23<0.35 21<0.03 -24 55<-0.174 65 -6 33 18<0.0849 104<0.608 71 -4 -9 57<0.456 55<0.272 32<0.213 39 19<-0.231 -66 12 -15 -39\n\
36<-0.406 6 36<-0.0598 234<0.875 27<0.387 25<-0.481 147<0.375 21 -33 52<2.25 -5 25<-0.0962 39 119<0.5 -18 65 3<-0.0588 -2 33 89<-0.353 25<0.0518 23 -50 25<0.202 -38 81<0 42 -38 3<0.0925 113<0.5 7<-0.29 110<0.5 8<0.276 19<0.656 9 98<0.25 -22 34 -19 -11 27<-0.565 11<0.432 45<0.292 132<0.5 -37 16 30 81<0 -11 66<0.637 66<-0.382 -41 50 -53 0 8<0.0569 36<0.717 2 -54 -25 11\n\
9<-0.216 8<0.119 15<0.213 -21 34<0.175 -19 44 9 209<0.875 138<0.375 50<0.576 13<0.0528 176<0.5 -10 11 1 314<0.875 61<0.452 93<-0.506 -14 536<0.375 39<0.182 97<-0.229 31<-0.0662 -5 16<0.666 40<0.23 15<0.038 20<0.95 46<-0.555 -9 52<1.45 106 5 -2 25<0.131 93<-0.278 16<0.00703 -23 73 -19 61<-0.339 -20 94 -7 -27 3 -6 -51 18<0.0624 74<0.25 94 -12 -11 49 70<0.0283 16<-0.329 61 -5 55 44\n\
232<0.375 307<0.375 459<0.375 347<0.875 76<0.928 81<0.142 68<0.428 0 207<0.5 13<0.0331 31<0 8<0.0724 23 -38 80<-0.364 41 -29 509<0.375 -2 58 -50 128<0.5 235<0.875 281<0.5 66<-0.127 19<-0.462 -2 35 3 -14 -26 55<-0.0418 41<0.667 -29 76<0.265 79 25 39<0.122 325<0.5 -12 51 25 117<0.5 90<0.836 2 155<1.13 -30 60 -46 28 39<-0.273 -30 53<0.169 38 -3 94<0.5 -33 97<-0.51 -34 52 -38\n\
96<0.52 81<-0.428 37<0.596 88<-1.37 22 33<-0.327 49<3.35 60<2.48e-9 -50 1 75<0.522 70<0.188 -8 -44 32 36<0.398 59<0 429<0.875 87<-0.791 27 88<-0.152 9 16<-0.179 25 14<0.5 -51 -5 -39 -12 -26 87<-0.339 23<0.95 -59 15 11 0 87<0.113 61<-0.271 33<0.205 -3 -54 371<0.5 14<0.75 16<-0.0597 24<0.428 56 -24 9 49<3.58 70<-0.113 56<0.0717 31 -33 -24 18 -25 23<0.75 53 81<-0.712 -46 31\n\
21<0.166 17<0.739 2<0.252 222<0.5 2 66<0.127 26<0.0525 -39 3<-0.00236 -7 51 54<-0.115 -7 56 32<-0.127 69<-0.42 37 10<0.233 32<-0.229 -14 9<0 32 -13 27 89<0.222 40<-0.391 65<-0.288 -30 26 66<0.255 -25 159<0.875 53<-0.305 32 -5 -51 -55 40<0.23 102<-0.333 118<0.5 39 -8 40<-0.391 -38 61<0.0226 -24 23<0.35 29 53<0.678 -30 53 23<0.55 60 -29 69<0.793 -7 32<-0.0142 42<-0.334 42 -27 48\n\
146<0.375 353<0.875 455<0.875 54<-0.0383 230<0.375 -4 55<-0.244 48 7 0<-0.386 26<0.139 -1 14<0.94 55<0.104 556<0.375 206<0.5 4<-0.0252 4 9<-0.216 29 -19 47 104 36<0.119 59<-0.292 73 18 -16 0<-1.62 4<-0.176 0<-2.39 -33 45 18<0.148 -2 188<0.375 3<-0.146 -10 88 -6 -5 37<0.0843 31<0.156 4 86<-0.69 -34 25 -9 55<0.0522 5 43<0.0201 -20 100 96<0.52 99<1 51 -29 -44 59<-0.292 20 -44\n\
7<-0.483 92<0.5 90<0.598 128<0.5 48<-0.21 5<-0.751 44 -32 33 32<-0.433 4<-0.29 -14 39 67<0.0522 5<0.0188 135<0.5 9 -28 26 61<-0.188 18 155<0.375 -39 31 4<-0.0689 -12 8 10<0.172 5<0.436 67<-0.0746 32<-0.382 17 -87 -23 18 13 90<-0.598 142<0.5 1 -26 27<0.264 44<0.1 89<-0.185 -11 39 51<3.12 44<0.85 11 -6 0 103<0.1 61<0.254 4 5<0.102 -2 -48 71<2.25 27<0.387 6 23 -19\n\
227<1.13 425<0.375 68<0.371 51<4.9 7<-0.483 24<-0.254 50<0.848 -25 50 40<0.324 1 -39 0 221<0.5 72<-0.185 39 8 -33 56<0.239 13<0.268 59<-0.133 -14 24<0.338 57<-0.456 37 -15 19<0.185 32 -12 69<0.187 52<0.161 -24 98<0.75 55 -21 99<0.867 100<0.5 198<0.375 98<0.25 51<4.67 171<0.375 558<0.375 125 -13 -8 -13 23 -1 3 -11 40<0.0345 50<0.169 -8 57<-0.239 -18 71 59<0.0442 75 0 -30 39\n\
209<0.375 262<0.875 54<-0.0383 227<0.375 332<0.375 299<0.375 131<0.5 80<-0.0284 64<-1.19 -32 23<0.35 -17 -2 -2 93<-0.388 14 25<-0.222 2<-0.073 36<0 -43 70<-0.339 -40 18 25<-0.252 102<-0.111 -34 29 -33 216<0.375 37<-0.549 57<0.203 35 -16 406<0.375 530<0.375 -4 2<-0.0949 89 -21 27 97<-0.085 25<0.25 81<-0.428 -16 197<0.875 109 23 -24 -3 39 31 -37 179<0.5 1 97<0 70<-0.226 56 -17 64 70 -37\n\
67<-0.564 178<0.5 277<0.375 -8 -48 35<-0.0522 56<-0.239 -23 70 -26 54<-0.403 25<-0.222 67<-0.0746 67<-0.397 -35 25 39<0.122 -53 -3 57<0.203 39<0.101 320<0.5 70<0.452 27 -31 -52 30<-0.374 50 73<-0.0243 35 -6 11<0.199 -40 11<0.595 23 -22 12<0.203 16<-0.12 138<0.375 6 50<-0.0339 39 -66 0 67<0.313 19<0.858 -2 19 73<-0.17 -50 74<2.25 71<1.75 51<4.67 -23 56<-0.0398 32 -26 29 7<0.262 54 -14\n\
285<0.5 422<0.375 28<0.0748 298<1.13 17<0.739 -1 102<-0.333 80<-0.173 -22 76<0.663 12<0.0244 -1 29<-0.0247 7 12<0.232 113 -18 -12 140<0.5 -23 61<0.113 -11 2<0.00106 -6 52 47 6<0.189 208<0.375 2<-0.124 14<0.786 61<0.0226 96 -24 46<0.0925 25<0.0768 44 -10 45<-0.0795 21 -36 67<-0.397 12<0.0767 56 -7 76<0.928 493<0.375 -13 31 39 68 12<0.0244 -27 68<0.285 51<4.37 41<0.667 77 13 65 -31 -35 58\n\
326<0.5 271<0.875 54<-0.403 6<0.0183 32<0.287 42<-0.0651 -7 66 -31 31<0.395 -11 32<-0.156 -12 37<-0.357 -16 54 467<0.375 272<0.375 448<0.5 0 -46 70<-0.0678 14<0.646 -30 40 13<0.00895 -21 55 6<0.12 -57 58 46<0.277 71 -12 16<-0.478 -40 54<0.243 37<0.398 414<0.375 13<0.00895 48 73<0.0607 2<-0.0429 37 -11 32<-0.34 11<0.538 48 -17 -12 -42 -45 37<-0.0663 42<0.152 36 62<0.0347 -39 32 13<0.169 82 -19\n\
304<0.875 360<0.375 63<-0.739 1<-0.479 36<-0.0299 7 -14 27<-0.468 27 -30 5<-0.169 13<0.0331 102<-0.777 -27 70<-0.565 19<-0.703 -28 42 174<0.5 50<0.678 5 -51 54 430<0.375 28<-0.00267 103<0.25 -12 6 42<-0.213 56<-0.359 5<-0.32 8 19<0.0462 -7 -78 10 19<-0.074 151<0.875 3 -60 50<-0.735 17 32<-0.433 12 5<-0.48 3<0.0272 1 27<0.0956 -48 18 -16 5<-0.576 36 -59 1 46 5<-0.576 36 4<-0.124 6 -56\n\
340<1.13 53<0.678 379<0.5 19<0.858 109<1.75 53<0.17 1 -5 7<0.262 30<-0.0413 85<0.25 143<0.5 65 -3 -38 -9 68<0.143 38<0.161 -6 19<-0.132 50 -7 85<-0.25 70<-0.301 -4 97 -2 186<0.375 56<-0.12 0<-2.76 -43 65<-0.288 -37 65<-0.115 53<0 0 106 14 -21 16<-0.0929 -28 7<0.429 79 -15 39 13<0.0165 -25 48<0.42 171<0.875 239<0.5 24 -18 -23 68<-0.617 56 -10 16<0.211 166<1.13 -12 92 -17\n\
335<0.375 267<0.875 2<-0.164 43<-0.268 45<-0.133 4<-0.0332 -34 3 -5 152<0.375 19<0.247 408<0.375 1 67<-0.104 46 69<-0.0467 -53 15 4<0.00415 78<0.33 10<0.128 11 126<0.875 -18 31 43<0.741 45<-0.0442 -2 -46 16 78<0.0552 94<0.5 47 -43 23<0.45 64 -21 52<0.161 14<0.928 -25 9 117<0.5 216<0.375 10 30<-0.164 20 70<0.188 98<0.25 -52 -4 42 -34 1 43<0.0201 -6 94<0.5 -29 7<0.262 47 8 -49\n\
554<0.375 241<0.875 117<0.5 0 141<0.5 20<0.25 56<0.717 9<-0.02 50<0.678 101<1.75 0<-2.59 61<-9.31e-9 -1 41 101<0.25 65 0 175<0.5 -31 42 -29 436<0.375 51<4.15 87<-0.452 50<0.508 -41 27 6 56<0.0398 0<-2.91 300<0.375 12 -66 44 65<-0.0863 25 -27 50 -50 134<0.5 6<0.06 15<0.149 256<0.5 -21 -87 238<0.5 -3 51 101<1.25 29 -12 37<-0.464 -77 43<0.354 0 -36 20<0.75 49 -9 -24 -47\n\
214<0.375 43<0.483 11<0.0234 13 105<0.5 -1 101<1.75 40<-0.0575 74<0.25 43<0.161 32<-0.051 14 50 11<0.385 -18 48 -5 32<-0.127 15 43<-0.161 12 -23 118<0.5 -20 50<-0.169 -23 97 105<0.5 225<0.375 2<-0.0327 15<0.317 -16 11<0.656 -15 29 199<0.375 2<0.252 70<-0.396 25 81<-0.712 34<-0.038 54 1 111<1.25 -10 17 228<0.875 60<0.143 -30 13 81<-0.998 -32 47 72 43 103<0.35 -28 67 111<0.25 44 -53\n\
11<0.0234 42<0.0507 23<0.75 -36 -1 97<-0.335 -30 55 50<-0.254 104<0.85 72<0.925 25<0.0278 53<-0.509 -14 48<-0.7 69<0.42 61<0.113 8<0.017 -13 35 70 -15 50<-0.735 -14 46<0.74 17<0.242 32<-0.496 51 7 17<0.739 69<-0.175 12 -23 28 53<-0.396 -48 3<-0.0123 15<0.016 -4 39 3<0.0527 93 -26 80<-0.364 33 21<0.361 39<-0.203 27 51<4.77 5 -23 31<0.18 87 -7 -38 48<0.084 -42 51<4.37 58 -40 0\n\
24<0.0648 40<0.0639 46<-0.555 186<0.375 61<-0.0377 47<0.188 -1 -36 7 -45 296<0.375 4 62 17<0.422 1 72<-0.185 56<0 7<-0.0403 -4 14<0.5 -96 -38 56<0.12 35 -20 123<0.5 1 25<0.0278 47<0.161 -72 -22 11 7<-0.483 7 38<-0.219 14<0.646 32<0.0637 -1 12 42<-0.253 43<0.354 -25 -1 40<0.23 88<-0.456 126<0.875 43<0.322 99<0.867 64<-0.508 16 -22 -11 25 -24 -6 -16 86<-1.03 217<0.5 -58 40 -7\n\
209<0.375 39<-0.273 30<-0.164 24<-0.484 99 -2 146<0.875 -11 27<-0.143 -24 106<0.5 -23 85 24<0.0648 88<-0.152 62<0 40<-0.345 -11 9 -4 539<0.875 71<0.25 -2 -12 47 35<0.353 71<0.75 61<0.0565 6 61<0.254 48<0.084 16<-0.0597 10 59<-0.0795 26 46<0.925 29<0.0438 48<-0.56 -9 24<0.143 26 138 21 -16 22<-0.00972 46<0.037 -21 6<0.0291 -32 61 49<3.8 -31 25 4 33<-0.373 -18 80<-0.173 -16 9 -15 48\n\
473<0.375 45<-0.751 149<0.5 -7 -56 326<0.5 78<0.51 -1 21<0.083 2<0.0392 6<0.0922 47<-0.225 2<-0.221 1 24<-0.298 -22 64 2<-0.0949 60<0.285 7<0.207 21<0.0191 16 -32 35<-0.164 57<-0.239 53 -28 52 -18 67<-0.244 13 -22 -15 7<-0.0403 61<0.0565 80<-0.052 6 107 -7 -2 48<-0.28 63 80<-0.173 7<0.207 7 87 3 97<-0.297 36<0.199 40<0.0345 -4 39 80 51<3.12 42 12<0.0106 -35 35<0.0241 20 -18 34\n\
2<-0.0559 82<-1.4 368<0.5 11<0.847 141<0.5 21 73 -37 -43 90<0.119 4 217<0.5 61<-0.163 -9 1 78<0.365 3 45<-0.0795 -4 68 295<0.5 42<-0.456 95<0.5 -2 45<0.451 10 42 53<-0.169 -8 21<0.361 54<-0.161 140<0.5 10 -7 2<0.252 72<-0.185 103<0.25 -21 45<-0.0442 52<0.644 -43 5 52<0.644 28 -3 66<0.892 145<0.875 32<-0.574 13 -3 -94 36 18<0.0172 69<-0.35 -29 29 -1 161<0.5 17 -40 -53\n\
212<0.375 456<0.5 209<0.375 5<-0.203 259<1.13 4 77 8<0.0437 252<0.5 14<0.852 35<-0.3 11<0.0961 -9 11<0.595 87<-1.02 -19 6<0.152 73<0.0174 76 25 -28 -17 251<0.5 162<0.5 134<0.5 -11 23<0.25 17<0.213 -22 19 -20 36<0.0398 65 -29 105<0.5 -20 61 80<-0.104 73<0.284 -17 16 17<0.0558 13 -27 63<0.191 234<0.875 170<0.875 -19 26 55 59 105<0.5 1 39<-0.121 -10 49 43 -45 20<0.85 -41 21\n\
169<0.5 210<0.875 11<0.199 49<2.94 -24 16<0.279 1 67<0.157 -16 47<0.483 25 -25 22<0.0168 49<2.94 30<-0.164 30 77<3.31 38<-0.805 -13 321<0.5 22 -38 21<0.003 10 -18 58<-0.111 -8 254<0.5 89<-0.289 65<0.115 16<-0.0597 -23 -7 14<0.9 -1 25 1 57<0.0304 2 70 67<0.0522 47<-0.0537 28 57<-0.0507 -23 4 30 -18 38<-0.278 21<0.003 24<-0.095 14 -21 7<0.207 -4 53 7<0.207 9 49<3.71 99 6\n\
266<0.875 93<0.155 14<0.886 14<0.75 66<0.892 0 24 112<0.5 74<1.25 57<-0.334 3 24<-0.057 -4 -20 86<-0.115 12 -15 33<0.0412 22<-0.0146 21 -22 28 113<0.5 14<0.9 79<0.5 129<0.5 -14 9 52<0.483 30<-0.374 1 36 -3 12<0.179 152<0.875 7 32<-0.051 0 -41 133<0.5 112<0.5 192<0.5 69<-0.175 22<-0.0489 10 -33 6 58<0.555 -57 48 35<-0.134 52<0.483 -15 29 85<-0.75 36 -25 9 -20 -5 -64\n\
60<0.237 301<0.875 352<0.375 -1 -37 45 7<0.107 120<0.25 53<0.169 44<0.65 63<0.287 -33 53 67<0.157 102<-0.999 -36 40<0.437 28 -29 6<0.0739 -25 63<-0.535 69 2 63<-0.346 25 46<0.462 -26 24<0.428 19 -34 73<-0.0243 90 20<0.35 20<0.1 -19 60 -14 109<1.25 37<0.132 53<0.678 -11 34<-0.076 -19 24<0.338 67 -13 148<0.5 -16 53<-0.735 -33 26 49<3.58 129<0.5 157<0.5 86 -14 -18 3<0.0272 -19 57\n\
351<0.875 75<-0.941 318<0.5 -15 31<0.0602 -25 51 385<0.375 5<0.644 0<-2.39 3 114<0.5 531<0.375 89<-0.555 5<-0.203 -7 17<0.242 2 33 57<0.203 40<0.0345 212<0.375 -7 33 89<-0.333 32<-0.051 -1 113<0.5 56<-0.0398 80 20 -15 70<0.188 -4 19 5 36 -23 342<0.375 0<-2.39 -17 8<0.0237 59<-0.662 -53 63<0.0992 196<0.875 69 -28 -16 89<0.0278 -17 31 47 -34 54<0.345 188<0.375 71<1.75 -15 36 -35 56\n\
44<0.85 255<0.5 84<0.5 445<0.5 13<0.425 76<0.265 175<0.5 425<0.375 -3 72 35 54<0.422 16 -21 85<-0.25 20 -17 42 164<0.5 307<0.375 18 -63 61<-0.188 51 -29 7<0.754 73<0.364 31<0.395 8<0.0277 -10 54<0.115 -81 7 40 -65 44 7<-0.483 110<0.5 14<0.587 25 5 31<0.354 -11 -58 61<0.0226 16<0.149 -4 1 546<0.875 89<-0.111 6 17<0.463 73<0.607 -2 39<0.0174 -34 46 189<0.375 -18 30 -54\n\
285<0.5 119<0.5 97<0.153 319<0.5 0 94<0.5 -27 33<0.28 97<-0.297 6 7<0.207 3 69<0.14 33<-0.7 -10 156 26 -16 15<0.0118 13<0.83 73<-0.243 58<-0.037 14<0.832 -52 41 33<0.205 58 -24 142<0.5 64<0.169 -28 32 -3 -54 33<-1.49e-8 -7 14<0.909 256<0.5 15<0.0204 49 33<0.63 58<-0.111 16 -21 29 73 26<0.103 152<0.375 89<-0.206 6 25<0.166 109 8 -18 11 102<-0.333 11 97<0.255 -31 14 46\n\
0<-3.18 48<0.196 61<-0.0782 72<-1.29 32<0.0255 67 -19 4<-0.0557 191<0.5 6 21<0.0191 50 -5 70<-0.0377 -12 13 3<-0.0214 0 79<0.5 -25 49<3.42 0<-3.31 48 -35 -12 80<-0.364 -15 86<0 10 3<-0.0786 6 1<-3.84 -20 49<4.16 48<0.252 -16 124 -11 1<-3.35 3<-0.0493 93<-0.0666 26 -28 -39 52<1.45 267<0.875 -2 155<0.375 -2 30 155<0.875 287<0.875 99<0.467 83<-1.25 -24 13 -6 99<0.267 -72 26 33\n\
63<-0.739 48<-0.56 1<-0.0239 26 -23 37<0.238 119<0.5 26<0.298 56<-0.239 -5 56<0 0<-3.79 17 200<0.375 27<-0.339 5<-0.169 39 -39 -72 20 0<-1.62 0 -39 26 41 27<0.0956 83<0.25 45 -13 -30 348<0.875 8<0.0237 82<-0.42 32<-0.382 55<-0.0418 -11 21 37<-0.133 2 -14 5 113<0.5 132<0.5 1 5<0.0565 39<-0.121 5 43<0.59 -34 6 1 132<0.5 65<0.345 -16 -54 11 58<-0.308 29 5<-0.0242 9 -98\n\
9<-0.123 28<0.00269 38<-0.0679 22<-0.0279 176<0.5 -13 35 -26 42<0.0507 93<-0.388 42 0 -35 35<-0.0261 0<-0.386 33<0.0412 108 5 -10 -13 19<0.327 61<-0.188 7 61<0.203 8<0.0277 -10 94<0.5 65<0.0383 26<0.207 6<0.0995 4<-0.0252 2 44 47<0 9<0 89 12 15 -17 -4 -2 7 6<0.0558 61<-0.339 -23 0<-1.92 0 40<-0.166 45 87<-0.452 -30 18 170<0.375 147<0.375 -11 8<0.0322 86<0 84 -24 -10 -28\n\
307<0.375 63<-0.739 10 24<-0.484 72<-0.185 43<0.26 158<0.5 49<2.94 -33 10 -39 96<-0.104 52 3 10<0.103 -28 202<0.75 58<-0.037 61<-0.339 -29 204<0.5 -2 60 -13 37 63<-0.535 96<-0.104 24<0.107 22<-0.0811 66<0.127 -30 36 83<0.25 23<0.85 -55 5 6 404<0.375 -48 47 52<1.77 61<0.0565 61<-0.163 24<-0.427 57 49<3.35 45<0 32 -16 -22 10<0.0582 -35 18 57<0.456 -26 22 45 527<0.875 1 38 35\n\
2<0.252 192<0.5 73<0.0911 14<0.94 4 10<0.0868 21 9<-0.349 18 -13 275<0.875 69<0.7 -1 70<-0.226 3 -16 -27 127<1.13 73<0.607 66<-0.638 22 76<0.928 32<-0.255 14<0.909 143<0.5 -3 104<0.122 32 96<-0.312 22 -39 -20 7<-0.483 32<0.156 33 66<0.255 26 -42 23<0.55 3<-0.187 64<-1.19 -41 13 93<-0.333 73<-0.365 -57 42<0.608 3 -58 -21 2<-0.311 49 74<0.75 8 -40 32<-0.574 -41 24 14 25 6\n\
183<0.375 22<0.226 296<0.375 64<-1.86 325<0.5 37<0.596 561<0.875 -21 51 41 56 66<0.637 184<0.375 109<1.75 0<-3.18 9<0 8<0.0277 -19 3 34<0.0304 0 42 2 104<-0.608 62 10 34 33<-0.7 -46 49<3.84 -12 54<-9.31e-10 36 -9 -39 37<0.0843 8<0.276 45<-0.133 67<-0.397 34 109<2.25 67<0.105 -35 46<0.185 -33 48 60<-0.143 -35 46 -28 0<-0.386 54<0.115 -27 53 46 19<-0.833 -33 67<-0.314 -20 70 -36\n\
66<0.637 169<0.5 369<0.5 426<0.375 -1 48<-0.28 67 -18 -28 75<0.105 7<0.366 -9 1<-1.64 29<-0.244 -4 85 74<1.25 31<0.286 10 -49 43 64 75<-0.313 102<0.111 323<0.5 8 -46 -30 14<0.711 66<0.892 32<-0.382 97<0.255 80 -20 34<-0.109 39 7<-0.29 42 -32 77<4.17 80<-0.451 40 -47 75<0 -25 56 74<1.25 15<0.0314 11 8<0.201 114<0.5 55 -29 -28 43<0.59 32<-0.0142 1 77<4.59 51 -30 -36\n\
349<0.875 506<0.375 392<0.375 335<0.375 287<1.13 417<0.375 34<-0.499 345<0.375 139<1.13 85<1.25 8<0.276 98<0.25 14<0.963 96<-0.52 83<0.25 27 49<3.8 11 -71 75<0.105 7 14<0.9 -44 19 -32 16<-0.0929 5<0.358 8<0.104 2 -59 40 33<-0.1 49 17<0.346 20<0.45 -24 18<0.195 48 -17 34 118<0.5 49<3.8 5<0.509 -73 21 16 16 50<-0.169 18 -29 -58 -60 0 52 -44 43 -57 46 188<0.875 -35 23\n\
311<0.375 19<-1.03 86<0.115 4 62<0.0347 9 9<-0.02 -14 80<-0.173 -5 125 383<0.375 288<0.375 258<0.375 71<0.25 129<0.5 69<-0.175 142<0.5 3<-0.00236 8 -13 1<-2.87 70<-0.339 45 -20 61<-0.188 52<0.805 -20 34 24<-0.168 12 52 0 66<-0.127 22 69<-0.84 -47 41<1.27 3<-0.0123 -6 24 -12 16<0.518 -3 62<0.354 268<0.875 -39 59 37 63<-0.229 -17 65<-0.288 -25 44 41<0.733 48 -68 45 154<0.5 -5 63\n\
76<0.928 66<0.637 1<-3.84 -15 0 112<0.5 32<0.113 203<0.5 14<0.75 66<0.892 4<-0.124 52 -2 64<-0.848 -3 -50 60<0.356 31<0.286 31<0.132 25 62 -6 -9 19<-0.703 33 -32 23<0.35 76<0.795 174<0.5 83<-1.75 -23 59 -24 -11 34<-0.186 68 15<0.0647 -49 10 99<1 -41 87<-0.565 -15 76 183<0.375 23<0.35 31<-0.0306 89<-0.074 26 -30 64<-1.19 -2 -44 313<0.375 31<0.354 -15 22 47<0 -16 49 73\n\
409<0.5 339<0.875 96<-0.312 115<0.5 3<0.0527 327<0.375 462<0.375 2 51 57<-0.334 78 10 25<0.131 88<-0.76 48 63<0.0425 239<0.5 9 -59 39 -13 50<-0.0339 25<0.0768 -11 -43 133<0.5 5<0.0188 -20 24<-0.168 78<-0.0729 89 15 15<0.0204 19 -25 4<0.0485 14 49<3.67 24 -72 96<-0.208 -20 115<0.5 -2 9<0.0127 15<0.0546 282<0.5 -3 96<0.312 44 -47 16<0.00703 -2 70<-0.0377 58<-0.432 48 -4 29 -23 59 33\n\
144<0.5 334<0.375 224<0.5 17<0.0321 126<0.375 86<-0.69 -31 2<-0.164 -4 0<-1.92 47<-0.0537 -18 63<-0.297 6 90<1.08 86<0.345 95 -6 4 93<-0.259 -12 20 96<-0.208 17 -31 312<1.13 -1 55 81<0.428 51<4.24 31<0.354 20<0.35 25 -11 -33 47<0.253 97<-0.085 107<3.58 3 62 -31 0<-1.62 118 37<-0.133 55<0.0209 30 -45 16<0.179 82 -3 -30 40<-0.0256 -23 77 47<0.547 -5 77<4.13 51<4.02 25 100 -4\n\
24<0.428 271<0.875 0 46 55<-0.244 52<0.483 20 1<1.53 -15 43 69<-0.84 73<0.122 -3 56 259<0.375 10<0.0868 107<3.58 14<0.909 76<0.928 189<0.875 93<-0.0666 69<0.551 -24 43 35<0.105 7 8<0.0277 4<-0.0332 -17 10<0.0467 24 148 -8 -43 -50 -39 36<-0.358 -37 4<-0.0557 -16 54 170<0.375 58<0.678 93<0.155 44<0.65 -35 44<0.95 76<0.663 5 70 -10 11 82<0.14 -33 19 4<-0.0332 30<-0.00393 2 50 -13 -51\n\
96<0.52 292<0.875 140<0.5 39<-0.203 100<0.5 9 -10 0 -2 86<-0.115 19 -75 107<2.38 24<0.0648 5<0.169 86<-0.115 24 -30 30 -35 7<0.886 23<0.85 87<-0.113 37<-0.464 40 100<0.5 42<-0.0651 102<0 11 23<0.25 -63 17 7<-0.219 58 47<-0.225 -46 15<0.038 39 87<-0.791 44 -16 57<0.0691 54<-0.287 36 66<-0.638 13 99<0.667 -30 -99 14 64<0.169 49 -8 176<0.5 26<0.139 11 -34 5<0.436 -54 24 35\n\
66<-0.638 187<0.375 13<0.0528 43<0.201 14<0.75 -4 100 -24 -29 45 9<-0.349 6<0.048 -36 -3 18<0.383 334<0.375 9<-0.02 4<-0.0178 43<0.26 -21 4 77<3.58 20 4<-0.00437 35<-0.134 -22 49 -12 1 54 117<0.5 168<0.5 9<0.0127 6<0.108 4<-0.245 -11 35<-0.134 -23 28<-0.473 -26 64 20 -37 8<0.0817 161<0.5 111<0.75 -31 77<4.17 46 -30 49 55<0.104 161<0.5 87<-0.452 27<0.0565 85 4 22 -22 -9 53\n\
27<-0.249 2<-0.221 40<0.324 426<0.375 133<0.5 -11 58<0.481 40<-0.299 6 -46 9 54 153<0.5 46<0.0925 19 -25 58 32<-0.574 33<0.0933 -29 154<0.5 61 -7 189<0.375 4 57<-0.304 255<0.5 -21 49 -25 16<0.359 421<0.375 2 30 52<1.45 2<-0.124 46<-0.832 50 74<0.25 29<-0.244 40<-0.166 7 -62 46<0.185 15 62<-0.0208 13 -57 15<0.0647 31 -11 14<0.963 33<-0.42 28<-0.212 38 -10 -23 27<0.0565 84 -13 20\n\
355<0.375 296<0.375 138<1.13 339<0.875 279<1.13 34<-0.499 345<0.375 151<0.375 36<-0.188 93<-0.2 70<0.0628 10<0.128 -44 13 30 26<0.00564 54<-0.161 51 -23 -41 11<0.342 37<0.238 29<-0.202 54<0.161 37 -17 4 32 10<0.15 13<0.125 31 7<-0.0966 49<3.18 19 -88 9 50<-0.17 22 7<-0.483 18 -33 27<-0.0678 -65 6 -61 0 136<0.375 -69 12 51 55<0.272 28 -27 55<0.104 93<0.0555 68 -32 -35 93<-0.111 -70 -3\n\
288<0.375 193<0.375 355<0.375 159<0.375 3<-0.216 178<0.5 48<0.028 83<0.75 -28 49<4.08 -7 56 23<0.55 104<0.122 -29 22 239<0.5 6 85 19 0 23<0.85 3<-0.0403 51<4.37 108<0.5 125<0.875 40 -30 65<0.345 104<0.608 77 14 -21 49<3.98 18 -45 83<0.75 365<0.375 24<-0.35 18 35<-0.0522 104<0.364 79<0.5 -71 1 78<0.121 -25 60 -70 44 32 35<0.0241 39 2 93<-0.111 72 -6 155<0.375 -34 48 -45\n\
264<0.375 463<0.375 12<0.203 316<0.5 16<0.359 16<-0.179 -8 14<0.928 286<0.375 121<0.5 1 12<0.0456 -17 39 58<0.185 -36 2 4<-0.0689 -26 68<-0.142 -27 1 118<0.5 -23 528<0.375 70<-0.113 11 202<0.75 -22 48 70<0.0283 -17 118 191<0.5 35<0.47 25<0.0768 59<-0.199 320<0.5 1<-0.479 -17 35<-0.134 42 -5 75 13 -5 25<0.0768 5 54 -8 35<-0.47 14<0.886 0 -35 210<1.13 3 -57 46 61<-0.113 -76 34\n\
82<-1.4 96<-0.52 7<-0.219 11<0.538 16 -71 57<-0.532 -24 43 9<-0.123 25 127<0.875 19<0.416 11<0.847 7 -61 -41 -53 328<0.375 441<0.5 24<-0.057 10<0.377 85<-0.25 180<0.5 82<-0.98 29 6 -45 0 44<0.85 12 9<-0.0569 0 -36 326<0.5 83<0.75 7<0.483 -4 153<0.5 19<0.111 1 82<0.14 21 11<0.483 -70 16 10<0.255 -32 27 85<1.75 5 -25 -20 63<-0.433 24<-0.214 5<-0.0678 17 -82 10 16 -56\n\
183<0.375 270<0.875 9<-0.123 3<-0.187 -27 78<0.0868 6 -11 25<-0.148 29<0.00234 151<0.875 134<0.5 107<3.98 18<0.0236 77<4.59 402<0.375 -28 19 142<0.5 -16 45 155<0.875 77<3.74 -10 43<0.483 2<-0.311 -15 61<-0.678 -39 173<0.5 34 61<-0.188 41 -38 -21 -28 10 63<-0.484 53<0.508 15 92 2 30 31<0.0851 -21 -2 120<1.25 501<0.375 2 428<0.875 -43 48 3<-0.115 53<-0.0565 29 -31 30 13<0.31 57 -9 -41\n\
347<0.875 400<0.375 329<0.375 28<-0.0482 10<0.095 4<-0.0557 36 -13 50<0.441 10<0.172 7<-0.161 37<0.0442 21<0.0574 20<0.35 68 12 -9 -17 11<0.076 24 -13 4<-0.0689 129<0.5 27<-0.468 2<-0.221 -38 37<-0.309 49 -15 4 20<0.25 2<-0.0245 -36 36 97<-0.127 2 28 276<0.375 38 -41 7<0.322 80<0 11<0.17 -41 11 19<0.416 -43 32 123<0.5 -3 28<-0.103 87 -30 0 -46 168<0.5 -43 25 4<-0.0252 56 -10\n\
28<0.0748 28<-0.00267 103<0.25 13<0.699 33<-0.373 245<0.375 -9 -70 69<0.7 1 23<0.35 63<-0.535 30 -82 32<0.382 -15 42 54<0.201 -14 -52 84<0.5 248<0.375 -2 -52 22<-0.226 33 21<0.083 19<-0.074 38<-0.642 28 -29 11<0.231 25<0 -49 23 33 200<0.375 27 -4 122<0.5 21<0.00779 22<-0.173 -18 4 25<-0.148 4 -4 115<0.5 3 24 18<0.0172 277<0.875 42 -28 26<0.298 -4 53<-0.305 20 63<-0.739 49 -31\n\
183<0.375 332<0.875 19<-1.03 11 57<-0.456 -7 28<0.0748 109<1.75 72<-1.29 43<0.805 -14 29 102<-0.333 59<-0.0442 40<-0.166 80<-0.208 -23 37<-0.238 39 0 19<-0.608 16 -16 52<0.805 1<-4 74 40<-0.345 -24 8 74<0.75 25<0.166 44 -9 -2 525<0.375 29<0.185 0 -16 49 25<-0.111 -5 88<-0.76 -9 36<-0.146 -4 19<0.555 30<0 89<-0.111 19<-0.462 -15 43 64 -4 -26 337<0.375 37<-0.309 -7 15 42 -30 -40\n\
6<0.134 121<0.5 15<0.674 254<0.5 5<-0.395 0<-2.76 35<0.199 40<0.115 6 -19 72<-0.555 59 11 -8 1 59<-0.132 -12 67 -12 5<-0.32 156<0.5 49<3.18 -43 28 72<-0.555 -26 77 9<0 17<0.104 49 1 40<-0.0575 5 -32 33<-0.183 160<0.875 -2 2<-0.124 41 67<-0.164 2<0.252 79 -22 -16 55<-0.0116 193<0.375 -5 53 27<-0.169 94<0.5 168<0.5 2 80 3<-0.0123 40<0.115 -13 52 89<-0.289 15 -51 -32\n\
62<-0.0208 28<-0.103 1<-2.37 69<0.14 -8 312<0.875 -77 18 45<0 45<-0.199 0 -32 1 94<0.5 85<-1.25 218<0.5 1<-3.66 31 3<-0.187 15 -44 35 69<-0.42 141<0.5 -4 -54 61<0.339 7 65<-0.115 -27 39<-0.0405 -23 19 39<-0.203 45<-0.0442 73<-0.243 27 -8 21 359<0.375 305<0.375 44<0.1 44 0<-3.79 -46 173<0.5 162<0.5 85<2.25 -10 19 8 62<-0.243 35 3<-0.0693 23 -31 -49 50 328<0.375 1 -67\n\
306<0.375 341<0.875 494<0.375 246<0.375 471<0.875 30<-0.00393 85<1.75 2 21 214<0.375 16<0.518 212<0.875 33<0.0412 1 25<0.0518 452<0.875 -10 57 16<-0.179 -17 92<0.5 3 37 -32 17<0.505 106<0.5 85<-0.25 -39 6<0.0995 -4 64<-1.19 -22 53 6<0.12 49<3.8 -11 34 -31 45<-0.574 28 60<-0.641 26 -33 34 46<0.037 -15 55 4<-0.0438 137<0.5 -43 26 25<-0.252 3 58 6<0.134 -26 131<0.5 51 -21 32 40\n\
146<0.875 0<-3.9 33<-0.7 -20 5<0.297 139<0.375 6<0.0329 47<0.966 6<0.0291 20 101<0.25 24 119 -32 31<-0.0306 -14 10 6<0.0995 22<-0.226 -34 197<0.875 72<-0.555 -8 116 29 -29 202<0.25 -9 46 35<0.47 -1 3<-0.146 14<0.5 -42 108<0.5 -12 31<0.451 35 -38 62<-0.312 -17 36<0.0598 22<-0.104 -13 33<0.364 72<0.555 42<-0.456 -14 7<-0.644 0 10<0.128 81 24 -35 -9 0<-0.386 60 -23 220<0.5 -43 41\n\
310<0.5 417<0.375 195<0.375 34<0.476 0 100<0.5 405<0.375 26<0.0213 53<-0.305 -14 69<0.7 29 -2 4 -38 17<0.505 81<0.142 8 -28 314<0.375 97<0 22<-0.0206 -5 -78 10 27 17<0.08 -38 34<0.326 71<1.75 0<0.332 31<-0.161 53<0.169 -45 22 99<0.333 25 192<0.5 34<0.152 73<-0.0608 -45 17 59 -41 26<0.139 -46 38 -26 322<0.5 46<0.37 -25 28 32<-0.496 19 -92 47 53<0.0848 13 89<-0.289 -5 -83\n\
205<0.5 381<1.13 2 -45 7<0.322 36<0.12 39<-0.0135 57<-0.076 4<0.0925 8<0.0817 -2 53 -51 88<-0.152 -1 -41 93<0 39<0.284 67<-0.397 -53 -5 33<-0.233 52 88<-0.152 32 -31 99<0.733 42<-0.456 -17 36<-0.188 6 51<4.6 46<0.0925 160<0.375 74 -25 93<0.0222 -20 211<0.375 117 -16 -3 -13 73<0.122 51<4.24 46<-0.555 48 -26 46<0.333 -5 65 167<0.5 -40 41 231<0.875 36<0.199 -33 93<-0.143 -38 33 40\n\
211<0.375 334<0.375 299<0.875 125<1.13 52<1.45 -1 26<0.00564 -5 25<0.0768 3 22 54<0.115 85<0.75 82<-0.98 45 -13 58<-0.037 -9 101<0.75 35<-0.358 -15 90 -15 17<0.346 -27 44 35<-0.3 -30 125<0.875 -20 44 -52 1<-1.41 83<-0.75 -35 46<0.277 15<0.0457 5 41<1.13 123 24 -4 88<-0.456 53<-0.305 56 55<0.272 16 27<-0.316 27 -64 41<2.07 26<0.0331 -50 19<-0.185 61<-9.31e-9 -22 36 -31 24<0.269 41 -30\n\
195<0.375 111<0.75 1 57<0.608 0<-3.44 153<0.5 21<0.00779 17<0.275 -26 21 86<0.115 -13 133<0.5 -100 19 31<0.104 25<-0.111 -147 -32 -1 17<0.593 36<-0.406 17 21<0.361 -2 90<1.55 2 17<0.213 62<-0.104 -25 27 49 56<0.0717 -19 25<-0.252 -37 13 27 71<1.25 220<0.5 402<0.375 18<0.0624 31<0.229 -52 2 243<0.375 -13 43 1<-0.843 30 86<-0.115 13 -35 -40 31<-0.0306 -53 25<-0.179 62<-0.104 19 -58 -2\n\
209<0.375 28<0.0748 352<0.375 3<0.0925 0 15<0.00806 -22 8<0.276 76<0.265 9 -28 64<-0.508 -1 48 -30 18<0.0172 155<0.875 -35 32 78<-0.122 97<-0.085 2 -40 14<0.711 3<-0.0123 34<-0.228 -43 29 42<-0.0304 17 72 89<-0.611 -40 54<-0.0383 42<-0.38 78<0.257 -67 8 109<1.25 11<0.483 78<0.23 34<0.395 48 -29 0 -13 -36 116<0.5 222<0.5 54<0.115 52<0.644 102<-0.111 -9 73 -44 22 56 25 47<0.322 87 7\n\
5<-0.48 83<2.75 54<0.299 13<0.145 3 116<0.5 -17 1<0.603 236<0.5 54<-0.403 -32 126<0.875 17 -26 -24 31<0.208 70<-0.0678 24 -41 -50 88<-0.76 18 1<-0.843 -5 -38 63<-0.346 26 -48 23<0.1 50<0.0565 220<0.5 1<-3.5 -23 27<0.264 7 36 34<0.0691 51<4.37 73 10 45<0 33 -35 189<0.375 19<-0.396 -17 58<-0.111 35 87<-0.452 96<-0.312 50<0.508 6 -42 116<0.5 95<0.5 60 7 -32 -13 44 -1\n\
202<1.75 276<0.875 24<-0.427 39<-0.486 62<0 -4 -47 25<0.0768 123<0.5 48<-0.91 15<0.258 -55 34 53<0.254 9 62<0 39<0.0405 25<-0.222 5 56<-0.12 -4 -81 115<0.5 -10 57 56<-0.0398 -12 30 48<0.588 -12 56<0.12 39<0.182 -107 5 12 223<0.5 26<0.103 18 -1 66<0.127 16 -61 -1 73<0.284 39<-0.081 8<0.201 20 -37 55<-0.244 215<0.375 -54 26 44<0.55 36 -9 136<1.13 57<0.608 -41 37 37 10\n\
183<0.375 403<0.375 41<1.93 52<1.77 18<0.383 1 45<0.397 113<0.5 56<0.12 168<0.5 -10 8<0.0817 104<-0.364 53 -25 35 26 49 48<0.14 46<0.333 112 17 0 29<-0.0321 -21 162<0.5 -4 77<4.53 61 -42 0<-3.44 20<0.75 36<0 7 68<-0.206 -16 114 -20 49<3.84 15<0.125 73<0.17 66<0.637 15<0.0204 11 -16 -51 240<0.5 -34 20 -2 37<-0.265 3<-0.164 46 36<-0.12 -20 56<0.12 26 -10 -4 -20 -35\n\
247<0.375 0<-3.44 154<0.5 33<0.205 265<0.375 8<0.0141 10<0.28 67<-0.164 7 -31 30 280<0.5 166<0.375 29<-0.00521 52 1 -2 -3 70 5<-0.395 -16 2<-0.164 9 45<0.0442 286<0.875 108 -9 8<0.00882 80 -3 99<0.4 0 86<0.345 27<-0.195 75<0.313 5 29<-0.141 -5 27<-0.468 -14 2<-0.0021 168 -11 -6 14<0.413 -17 107<1.99 -11 129 287<0.375 -1 -21 2<-0.0559 77<4.59 0<-1.28 41<0.733 37 -24 40 -36 76\n\
28<0.0748 81<0.142 86<-1.03 103<0.35 529<0.375 -13 55 -71 1 234<0.375 6<0.152 1<-3.19 34<0.22 -8 103<0.1 -123 36<0 3 -69 14<0.646 97<-0.467 19<-0.132 6 -47 64<-0.169 30<-0.017 86<-0.345 33 -30 40<-0.391 -13 298<0.875 40 -33 48<0.308 34<0.0304 -52 7 28 -3 1<-2.7 18 -33 -27 12<0.0178 24 64<-0.508 115<0.5 5 -27 14<0.87 33<-1.49e-8 25<0.111 58<-0.432 12 123<0.5 -73 6 0 -10 -9\n\
367<0.5 383<0.375 306<0.375 512<0.375 384<0.375 308<0.375 85<-2.75 63<0.0425 16<0.211 21 -30 67 63<-0.127 28<0.0748 393<0.875 0 37 171<0.375 7 93<-0.333 -23 50 38<-0.115 -6 26<0.298 189<0.375 39<-0.156 26<0.119 25<-0.363 30 -6 16<-0.329 27 -34 2 -27 40<-0.0821 22<0.00589 -21 27<0.188 32 -26 16<0.0664 19<0.111 39 -30 89<-0.444 -20 71 -29 25<-0.481 49 -43 -36 29 43<0.59 104<0.0405 -4 105 -24 -26\n\
189<0.875 22<-0.412 207<0.5 -4 -52 101<0.75 125<1.13 0 22<-0.0489 57 7 46<0.037 191<0.5 33<0.364 31<0.229 4 107<2.78 141<0.5 66<0.892 50 -20 -23 67<0.105 -6 51 97<-0.51 -29 43 22<-0.0373 -17 36<-0.358 -32 39 23<0.65 230<0.375 -11 28 8<0.119 55<0.313 27 -21 -18 284<0.5 19<0.185 23<0.35 38<-0.482 38 -2 -5 38<-0.341 -35 26<0.0154 -29 38<0.0512 33<0.0933 80<-0.0284 0 99 -15 -24 -51\n\
439<0.375 35<-0.0784 495<0.875 535<0.375 138<0.375 398<0.375 205<0.5 24<-0.484 39<0.156 -4 17 3<-0.00236 29<-0.141 31<0.0602 107<3.58 3 69<-0.0467 -16 43<0.0201 21 81 -7 94<0.5 -5 186<0.875 47<0.676 33<-0.547 6 -18 8 26<0.0183 -62 -8 157<0.5 58<0.833 -5 20 16 5 51 64<-0.508 45 5 45 -42 113<0.5 1 3<-0.13 38<-0.482 -7 -41 35<0.353 14<0.886 128<0.5 21<0.03 12 -23 30 -31 -30 53\n\
24<0.0648 338<0.875 -2 68<0.095 -11 104 93<0.111 269<0.375 34<-0.409 103<0.1 38<-0.893 62 -30 38<0.0512 -15 20 194<0.875 81<-0.712 51<4.67 17<0.08 -39 20 80 2 -21 44 188<0.875 45<0.397 71<0.25 81<-0.142 42<0.0869 76 -36 63<-0.128 73<0.0607 0 73<0.365 66 -12 42<-0.152 -30 63<0.287 -11 73<0.17 40<-0.46 -15 93 -18 41<2.6 -23 43 42<-0.213 107<1.19 -14 88 71<0.75 -28 42 65<0.181 64 -12\n\
15<0.177 443<0.5 1 2<-0.124 59<-0.0795 37 -21 243<0.375 81 -15 41<1.8 26<0.00829 72<-0.555 142<0.5 -24 14 25<-0.252 74<2.25 107<2.38 -35 34<0.175 49 -19 -53 109<0.25 16 255<0.5 55 -26 58<0.259 155<0.375 -9 109<1.25 41<1.2 -10 25<-0.222 22<-0.0489 83 -28 15 -28 28<0 48<0.9 0 41 37 23<0.75 80<-0.26 48<0.084 -24 34 -20 8<0.137 223<0.5 108<0.5 15<0.393 -1 -42 9 45 -20\n\
12<0.203 85<2.25 144<0.5 12<0.12 290<1.13 -1 36 39<0.182 1<-3.66 33<-0.183 8 -55 201<0.375 45<0.451 26<0.139 173<0.5 109<2.25 516<0.875 14 -51 -21 54<-0.115 -31 5<0.245 -4 39 322<0.5 -7 21 28 -38 105<0.5 90<1.43 7 33<-0.183 47<0.188 18 -32 -32 26<0.0213 33<0.0933 19 -31 7<0.754 -35 24 -28 73<0.0911 54<-0.23 -19 38 3 384<0.875 372<0.5 182<0.375 -2 85<0.75 32 -19 -33 44\n\
57<-0.456 3<0.00986 4<-0.0438 49<2.78 39 82<0.42 58<-0.648 27 -21 4<-0.124 65 -19 48<0.5 46<-0.832 26<0.0687 97 -8 33<-0.1 48<-0.28 -25 51<3.42 49 79<0.5 70<-0.301 18 -33 8<0.00602 -17 56 61<-0.0782 100<0.5 51<4.77 75 -17 -12 61<0.0226 -25 22 -11 63<-0.484 8 -28 244<1.13 294<0.375 66<1.15 352<0.375 119<0.5 1 87<-0.113 58<0.432 16 -40 -39 -30 -24 63<-0.484 -38 36 51<4.15 -4 76\n\
52<1.45 0 34<-0.109 100<0.5 61<-0.163 27 48<-0.14 36 5<-0.32 -36 33<-0.327 -30 6<0.12 25 -37 38<-0.724 -5 80<0.26 60<0.237 72 4 -8 72<-0.555 36<-0.279 19 9<-0.216 64<-0.169 107<1.99 -38 44 -35 88<-0.456 -40 117<0.5 107<2.78 7 -21 -41 6<0.0645 294<0.375 218<0.5 33<-0.373 32<0.113 38<0.101 86<-0.575 -28 59 -13 -28 15<0.0762 15 15<0.393 -33 19 -26 -58 81<0.142 281<0.5 1 50 47\n\
93<0.111 65<0.46 1 37<0.596 55<-0.523 69<0.793 4 54 -7 -50 451<0.375 93<0.333 5<0.186 559<0.875 102<-0.111 -27 11<0.595 118<0.5 50<-0.424 5<-0.395 64<-0.848 -65 12<0.259 27 -38 -47 65<-0.161 11<0.076 -16 50 6<0.0558 32<-0.0142 -3 55<0.104 32<0.213 -112 -11 10 57<-0.38 -34 29 257<0.5 5<-0.0242 73<0.324 18<0.17 64<-0.848 14 -54 0 18 -50 37 37<0.177 10 -22 -56 37<-0.549 -30 6 4 45\n\
1<-3.03 115<0.5 6<0.152 397<0.875 0<-4 15<0.0204 -27 6<0.0645 14<0.711 -38 32 35<0.199 64 -23 32<0.156 4 6<0.0246 -30 51<4.17 12<0.0549 60<-0.142 -13 39 -11 219<0.5 46<0.925 66 -19 -4 82 19<-0.608 38<0.766 12<0.0106 -23 45<-0.0795 9 185<0.375 120 2 -27 51<3.58 77<4.17 -11 121<0.5 90 -20 -29 61 0<-3.56 -14 76<-0.398 25<-0.481 27 46<0.555 -21 70<0.339 -8 59 308<0.375 1 -37\n\
4<0.0202 254<0.5 54<0.575 44<0.85 95<0.5 33<0.205 7<0.754 -12 -43 370<0.5 2 65 5 1 14<0.832 86<0.575 218<0.5 74<1.75 -7 31<0.229 0 51 42 47<1.21 -4 -88 33 66<0.382 -7 78<0.0552 -12 104 26<0.167 6<0.189 -15 5<0.186 57 -26 3<0.0527 5<-0.32 42<-0.304 -18 86<-0.345 11 14<0.413 -19 54<-0.23 -18 221<0.5 47<0.402 111 -9 -4 3 33<-0.476 59<0.0795 2<-0.164 30 -36 58 -29\n\
292<0.875 66<1.15 262<0.875 54<-0.161 80<0.104 107<3.98 35<-0.358 48<-0.14 17<0.593 -21 34<0.269 -113 18 -8 -1 80<0.104 59<0.397 5<-0.113 68<-0.0712 26 35<-0.0784 171<0.375 4 68 -21 23 98<0.75 93<0.155 0 -49 43 -44 3<-0.216 53<-0.396 20 21<0.00621 4 -43 21<0.041 202<0.25 11 -44 12<0.259 19 53 -1 -60 36<-0.119 80<0.0347 197<0.875 56<-0.239 7 -65 13 19 50<-0.0339 -7 36 21<0.0163 -73 19\n\
338<0.375 19<-0.833 2<-0.456 67<0.104 -30 16<0.239 51 -38 6<0.0558 5<0.644 88<-1.37 39 68<-0.617 35 54<0.345 -28 22 74<1.25 13<0.198 76 0 -31 35<-0.164 57<0.152 68<-0.142 11 73<0.486 75<0.313 88<-1.06 3 89<-0.111 22 83 -10 114 -18 13<0.268 19 260<0.375 -10 44 290<1.13 550<0.375 2<0.0169 66<0.637 9<-0.349 -18 3 365<0.375 -17 51 -3 40 -46 25<0.0518 54<0.345 25<-0.252 -18 110 -22 -19\n\
542<0.375 30<0 50<-0.735 111<0.25 -17 88<-0.152 29 -11 -1 23<0.75 56<-0.0598 137<0.5 60<-0.142 -20 40<-0.192 -9 31<0.104 23<0.65 87 -21 4 96<-0.104 14<0.928 90 -13 2 51<4.02 13<0.268 60<0.143 38 -8 46<0.0925 -32 107<1.19 67 -11 53<-0.305 -37 22<-0.0811 161<0.5 -41 41 17<0.346 35 53<-0.169 55 -29 4<0.0925 121<0.5 37<0.0843 2 -25 12<0.0456 -33 60 -41 22<-0.00972 281<0.5 19 -41 43\n\
304<0.875 292<0.875 266<0.875 234<0.875 413<0.375 35<-0.0784 313<0.375 178<0.5 76<0.928 -2 8<0.0817 35<-0.358 -6 50 64<-0.508 17 7<9.93e-9 -89 -6 37<-0.357 10<0.172 6 -50 19 -15 283<0.5 488<0.375 2 80<-0.104 13 -57 17 14 485<0.375 59<0 81<-0.428 116<0.5 141<0.5 37 -22 -13 104<-0.364 -44 203<0.5 109<1.75 10<0.198 -11 68<-0.142 -28 17 22 -35 -20 47 -56 -46 70<-0.0377 5 81<-0.428 7 -76\n\
9<-0.123 37<-0.199 4<-0.0113 63<0.127 -13 28 3<0.0925 38<-0.482 -22 3<-0.0305 6 69 -41 150<0.375 69<-0.0467 66<0.382 -21 34<-0.282 -33 53 -24 53 17<0.0321 46<-0.259 -11 24<-0.214 38<0.326 -21 24<-0.57 -7 7<-0.219 22 190<0.875 78 -15 155<0.375 17 -13 79<0.5 167<0.5 -2 111<1.75 0<-2.39 -20 69<0.7 3<-0.164 -24 4<0.0485 71 -3 -35 -17 7<0.262 17<0.184 -8 4 69<-0.0467 60<-0.641 74 18 3\n\
67<-0.314 36<0.0398 38<-0.0256 6<0.0183 37 101<0.75 120<0.75 -4 44 2<-0.164 31 -5 32<-0.0892 90<1.08 58<0.432 69<-0.0467 71 6 25<-0.0444 431<0.375 40<0.139 156 10 -15 32 -9 8<0.0724 5<0.644 -16 77<3.9 107 -13 40 38<-0.0256 34<0.22 90<1.55 38<-0.278 5<0.102 -3 27<-0.404 -42 80<-0.173 -19 64 36 32<0.156 -32 30 -9 33<0.28 -29 9 40<0.0639 -2 166<0.875 407<0.875 5 -27 41<2.07 -12 18\n\
537<0.5 241<0.375 2<0.252 38<0.444 1 28<-0.212 -26 21<0.361 7<0.207 100<0.5 32<-0.051 36<0.199 80<0.208 24<-0.298 18 -6 -31 -27 88<0 -18 -62 2<-0.0327 -25 20 7 54<0.299 26 36<0.263 -67 33 44<0.95 -12 21<0.0163 165<0.375 19<-0.396 61<-0.113 -31 33<-0.476 70 2 37 8<0.201 -42 38 26<0.298 19<-0.555 27<-0.169 -12 33<-0.327 -9 43 89<0.222 -3 48 -21 39<0.101 119<0.5 -69 23 14 -31\n\
159<0.375 183<0.375 21<0.361 420<0.375 184<0.375 207<0.5 -1 58<0.0308 -15 56<-0.358 66 12 26 6<0.0442 -34 65<0.115 14 72 45<-0.486 59<0.0442 58<-0.308 -33 65<-0.161 -10 75 -29 65<-0.345 63<-0.128 -19 47 -21 -39 17<0.463 42<-0.38 82<-0.98 1 61<0.158 67 -14 59<-0.133 47<0.322 89<-0.155 73<-0.0243 -29 51 65<0.0383 -29 20 18<0.195 -56 10 128<0.5 -13 5<-0.113 53 6<0.0645 -33 26 21<0.03 -7 71\n\
24<0.713 241<0.375 127<1.13 5<0.509 165<0.875 414<0.375 419<0.875 419<0.375 162<0.5 5<-0.48 37<-0.0361 -8 3 74<1.25 73<0.254 0 152<0.875 4 24 34<0 198<0.375 22 -5 123<0.5 117<0.5 3 47<-0.322 69 -35 37<-0.0361 3 50 82<-0.42 127<0.875 17 -20 -20 40<-0.0821 -14 64 -28 -28 -20 83<0.75 75<-0.522 220<0.5 16 -39 -14 47<0.547 -3 26 -10 45<-0.292 -28 5<0.0565 19 95 32<0.382 -4 -29\n\
2<-0.073 49<3.35 400<0.375 62<-0.104 165<0.875 4 64 54<0.422 -8 55<-0.313 -29 20 68 2 258<1.13 23<0.55 113<0.5 59<-0.292 32<-0.34 24 93<-0.444 35 0 110<0.5 52<0.805 24<0.554 11<0.538 -8 377<0.5 16 -33 106<0.5 -6 -49 1<-0.843 192<0.5 10 -3 -21 1<-2.03 74<2.75 8<0.0377 23 -16 -29 29<-0.0247 18 -73 -12 59<-0.239 2<0.0923 106<0.5 -3 -24 0 8<0.0114 143<0.5 -30 35 -3 49\n\
341<0.875 28<0.00269 14<0.75 111<2.25 44<0.75 111<1.75 4 44<0.65 9 108 66<0.637 103<0.35 120<1.25 -3 -40 43<0.805 12 91 -28 -16 14<0.852 120<1.75 27<-0.0956 175<0.5 14 74<0.25 76 -12 2 314<0.375 -37 67 38<0.589 346<0.375 -3 59<-0.0795 -5 57 10 103<0.25 120<0.25 78<0.257 2 36<0.167 29 93<0.0555 -12 36 40 41<1.67 38<0.161 69<-0.0467 21 -20 49<3.28 -26 35 -17 36<0.119 59 -9\n\
6<0.134 121<0.5 11<0.538 2 -2 75<-0.105 -18 57<-0.076 4 58<0.74 50<0.102 36 28<-0.00267 49 -28 83 1<-2.2 -22 23<0.45 65<-0.0144 208<0.375 -12 61 113<0.5 31<0.0602 29<-0.0528 29<-0.296 27 -56 36<0.0598 41<0.933 1 52 -23 56<0.299 21<0.102 19<0.416 41<1.47 55 11 -10 55<-0.134 53 -23 -22 -18 60<0.143 78<0.23 29<-0.169 55<-0.174 32 -34 29<-0.0321 68<0.095 21<0.0482 64 -5 -16 -2 -23 -33\n\
349<0.875 68<0.57 89<0.333 -1 57<-0.076 168<0.5 31 -23 19<0.656 80<-0.0284 191<0.5 -39 26 37<-0.265 -21 20 46 93<0 252<0.5 56<-0.12 38<-0.0256 -1 69<0.35 -102 19 66<0.637 22<-0.0489 82<-0.14 73<-0.17 -28 40 80<0.104 -53 4 69<0.793 33 -15 -38 -41 80<-0.208 56 5<0.509 66<-0.255 -35 190<1.13 57<0.203 41 73<0.0911 41 16<0.12 -43 25 -33 -40 37<-0.265 22<-0.0373 -20 61 82<0.14 -48 19\n\
55<-0.209 114<0.5 60<0.499 16<0.438 -6 43<0.403 6<0.12 27<-0.143 36<-0.0299 59 -24 44 47<0.161 37 -22 14<0.95 -17 56 54<-0.192 21<0.166 16<0.00703 5 6<0.0518 7 110 -23 1 -29 55<-0.104 121<0.5 69<0.233 43<-0.268 -13 16<0.518 158<0.5 25<0.0768 48<-0.364 10<0.172 47<0.188 17 92 -11 54<-0.23 -24 76<-0.132 46 5 37 52 -16 17<0.184 61<-0.163 -16 31 20<0.85 76<0.398 -24 18 19 -16 1\n\
335<0.375 11<0.0401 27<-0.282 15<0.00441 24<0.107 -42 33 39<0.284 5<0.358 23<0.45 27<-0.565 -14 139 22 -11 -13 47<-0.322 29 -22 22<-0.599 85<0.25 67<-0.0095 78<0.202 -4 32 57<0.0691 204<0.5 3 -35 12 -34 232<0.875 4<-0.448 88<0.152 23<0.25 27<0.188 188<0.875 78<1.12e-8 -2 16<0.239 77<4.13 -8 -71 12 29 54 27<0.264 18 -22 160<0.375 39<0.156 -75 0 34 317<0.5 0 22<-0.0811 15 -37 -42 -51\n\
409<0.5 393<0.875 2<0.0392 2<-0.0559 276<0.875 81<-0.428 51<4.6 -8 15 2 -16 8<0.0237 11<0.076 39<0.0405 60<0.143 12 -32 31 35<0.162 7<0.644 50<0.508 -10 11 123<0.5 64<-0.848 -28 29 43<0.59 6 -56 74<2.75 12 -36 21<0.0691 17<0.275 9<-0.0569 7 18<0.17 -16 18<0.195 -69 -26 -5 1<-1.41 140<0.5 6 -24 -17 1<-0.0239 4 10<0.172 7<-0.0966 -26 43<0.0201 63 -4 -38 103<0.25 -41 13 27\n\
503<0.375 489<0.375 66<-0.638 206<0.5 127<1.13 12<0.0178 41<0.467 7 -53 -11 51 46 12<0.104 50<-0.0339 156<0.5 194<0.875 -10 37<-0.309 49 -6 25<0.0518 18<0.0849 58<1.2 31<-0.0662 -33 -1 39 36 96<-0.208 217<0.5 41<0.733 -9 27<0.0226 31 90 -39 1 39<-0.486 -16 4 346<0.375 375<0.5 50<-0.0339 4 107<3.18 -8 2 73<0.284 -29 102<0 43<0.161 61 -24 -30 31<0.208 51 -16 8<0.104 55 -8 25\n\
54<-0.115 19<0.0462 508<0.375 72<0.185 35<-0.244 84<0.5 18 -21 34<0.101 -1 229<0.375 -14 44 -13 40 49<4.01 60<-0.468 -31 10 47<1.21 22<-0.0373 9 60<0.237 128<0.5 80<-0.052 49<4.26 13 -47 26 57<0.342 -28 38 -31 50 26<0.207 245<0.375 0 28 14<0.94 79<0.5 108<0.5 48<-0.028 188<0.875 123 -4 35<0.105 -7 12<0.137 -1 21<0.0223 120 3 80<-0.104 -31 17 -4 19<0.185 35<0.131 42 -13 75`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.6,"further":0.53,"lean":0.2};
