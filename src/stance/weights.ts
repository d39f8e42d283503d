// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005860982058514006\n\
bias 100 -77 -39\n\
voice-confidence -91 42 55\n\
content:9 22 45 -69\n\
unnamed 127 -62 -68\n\
content:7 35 -58 27\n\
references:1 51 -27 -30\n\
via:name|in -77 34 41\n\
right:11 -14 -31 44\n\
content:2 18 19 -36\n\
holder:person -48 20 30\n\
sum:against -8 -23 34\n\
side:own 87 -14 -74\n\
right:14 28 -37 10\n\
sum:favor -16 32 -13\n\
content:5 -28 -5 31\n\
content:4 -29 4 23\n\
mode:indirect 55 -24 -30\n\
content:11 -22 -8 28\n\
content:14 21 -29 7\n\
left:14 18 -32 14\n\
content:3 27 -17 -17\n\
via:carried|in 82 -72 -14\n\
content:13 19 8 -25\n\
left:9 11 13 -29\n\
right:10 -28 23 3\n\
side:free 36 -38 1\n\
form:name 16 14 -30\n\
content:10 -23 10 9\n\
home:against 5 -21 8\n\
left:12 20 5 -24\n\
others:favor 17 -21 1\n\
right:4 -8 -13 23\n\
right:2 12 10 -23\n\
present:false 48 -9 -40\n\
left:2 11 14 -22\n\
home:favor -19 12 2\n\
left:4 12 -22 13\n\
content:6 -18 19 0\n\
side:other 0 -28 26\n\
present:true 27 -24 -2\n\
voices:4 62 -39 -24\n\
rivals:0|other -50 13 32\n\
cue:15 26 -13 -11\n\
voices:2 31 -23 -9\n\
holder:institution 70 -42 -34\n\
home:none 16 -21 5\n\
references:2 37 -22 -16\n\
mode:indirect|side:own 65 -15 -55\n\
voices:3 39 -21 -22\n\
link:owner(plain)|name 14 -78 60\n\
content:1 15 -4 -12\n\
content:12 -8 -5 15\n\
holder:group 86 -50 -42\n\
cue:8 -18 -1 22\n\
cue:5 10 -21 10\n\
content:0 7 -14 2\n\
rank:0|0 -25 25 -1\n\
mode:narration 15 -30 13\n\
mode:narration|side:free 15 -30 13\n\
holder:narrator 15 -30 13\n\
others:against 4 13 -13\n\
cue:13 20 -6 -15\n\
right:5 -4 -8 16\n\
rival:own|false|false|false 34 7 -44\n\
content:8 -3 -4 13\n\
cue:3 -19 1 18\n\
nested:true 75 -40 -43\n\
cue:11 -9 -11 18\n\
cue:14 18 -9 -10\n\
rule:tone.sentence:-|narration -47 38 6\n\
cue:9 -6 18 -11\n\
left:5 -7 14 -6\n\
rule:tone.sentence:-|other -10 -24 34\n\
right:12 3 11 -14\n\
left:7 4 -14 10\n\
right:8 14 -10 -3\n\
lead:favor 0 12 -10\n\
mode:act 33 -21 -14\n\
outside|mode:act 33 -21 -14\n\
rival:own|false|false|true 53 -21 -36\n\
via:previous|in 59 -46 -17\n\
right:13 -14 10 4\n\
rivals:2|free 25 -40 11\n\
rival:free|false|false|true 20 -33 9\n\
role:patient|other|out -37 -63 88\n\
rule:tone.near:-|act -74 -12 72\n\
cue:4 2 -14 16\n\
outside|mode:narration -2 -24 24\n\
rivals:1|own 38 -6 -37\n\
via:affiliate|out 33 -22 -12\n\
mode:indirect|side:other -26 -4 28\n\
references:3+ 33 -32 1\n\
right:9 9 3 -12\n\
right:3 7 -12 3\n\
rule:effect.noun-patient:-|in 29 31 -66\n\
rival:free|false|false|false 19 -9 -8\n\
rank:1|1 29 -21 -10\n\
cue:12 14 -15 -1\n\
rival:other|false|false|false 7 -20 9\n\
left:13 4 -11 8\n\
lead:against 0 -10 8\n\
sum:tone+ -1 12 -10\n\
verb:subject:none|none -5 -20 25\n\
role:owner|other|in -3 -33 33\n\
left:3 -1 11 -9\n\
via:self|in 48 -1 -55\n\
verb:subject:plain -10 -5 16\n\
cue:2 13 -8 0\n\
near:right:_P_ 17 -19 -2\n\
next:right:be -26 32 -9\n\
rivals:1|other -14 -14 22\n\
content:15 -9 4 5\n\
near:right:_N_ 23 -15 -11\n\
near:left:and -15 -7 23\n\
clause:subject:main| 5 9 -16\n\
rule:tone.near:+|other -25 27 -5\n\
near:left:_N_ 14 1 -18\n\
near:right:and 1 17 -21\n\
rivals:2|other 18 -27 7\n\
rivals:3|other 43 -6 -38\n\
rule:tone.sentence:-|out 23 -9 -15\n\
role:subject|own|in 11 17 -30\n\
extent 10 -4 -6\n\
right:15 -2 -10 10\n\
clause:object:main| -19 20 -7\n\
rival:other|false|true|false -16 -34 45\n\
via:affiliate|in -9 -25 30\n\
left:10 -9 3 3\n\
rule:tone.near:-|other -22 -2 19\n\
rule:tone.near:-|in -10 -9 17\n\
rivals:2|own 35 -1 -38\n\
left:1 9 -5 -4\n\
rank:0|1 -14 -12 20\n\
next:right:'s -28 13 11\n\
role:subject|other|in -11 -13 25\n\
rule:tone.sentence:+|narration -30 6 20\n\
role:subject|other|out 35 -9 -32\n\
link:object(plain)| -21 -16 35\n\
rule:tone.sentence:-|own -15 31 -18\n\
rule:effect.noun-patient:-|free 23 26 -54\n\
near:right:? 82 -38 -48\n\
rivals:1|free 2 -16 13\n\
near:left:between 39 -2 -40\n\
verb:object:none|past -21 13 3\n\
cue:10 2 -8 10\n\
rule:bond.partner:+|direct 44 4 -50\n\
verb:subject:none|present -13 2 9\n\
holder:party 4 7 -15\n\
role:owner|free|out -16 -9 23\n\
near:right:the -15 4 9\n\
next:left:_N_ -5 -23 20\n\
path:none|in -19 -4 21\n\
rule:tone.clause:-|other 9 -30 17\n\
rule:tone.sentence:+|in -8 -9 14\n\
link:owner(effect-)|name 16 -46 25\n\
rival:other|true|false|false 11 16 -32\n\
near:right:sanction 3 -41 34\n\
rule:demand.object:-|agent:holder -47 34 9\n\
clause:complement:main| -11 14 -2\n\
rule:tone.clause:-|in -23 7 15\n\
rank:1|2 12 -31 14\n\
clause:subject:ing| 18 7 -30\n\
cue-distance 5 -10 6\n\
role:partner|own|in 68 -56 -16\n\
near:left:_P_ -5 12 -9\n\
cue:0 7 4 -9\n\
rank:2|2 26 -6 -25\n\
left:11 2 4 -7\n\
rank:0|2 -27 10 14\n\
verb:subject:plain! -16 -15 28\n\
via:event|in 25 -16 -11\n\
next:left:in 9 18 -30\n\
next:left:by -26 -20 40\n\
rule:tone.sentence:-|indirect 5 10 -20\n\
clause:clause:main| -7 9 -2\n\
rule:grow.agent:+|other -41 72 -33\n\
rule:effect.noun-patient:-|direct 37 12 -57\n\
mode:act|side:other 16 -6 -13\n\
path:none|out 38 -18 -27\n\
verb:attribute:plain 12 -26 12\n\
rule:tone.near:-|narration 2 14 -19\n\
near:left:of -15 0 11\n\
near:right:in -19 13 4\n\
rule:tone.sentence:+|free -16 8 5\n\
verb:clause:none|none 19 -18 -1\n\
path:subject(attitude-)|out 43 -23 -25\n\
role:owner|other|out 21 -22 -4\n\
right:7 5 -6 2\n\
rule:bond.partner:+|free 7 21 -33\n\
next:right:have -17 22 -8\n\
link:owner(plain)|'s -16 14 -2\n\
verb:object:none|present 2 11 -16\n\
rule:tone.near:+|out -6 18 -17\n\
rule:tone.near:+|in 12 -2 -11\n\
role:patient|free|out 38 5 -49\n\
rule:tone.sentence:-|free -14 5 7\n\
voices:1 -3 -5 8\n\
left:0 1 -6 5\n\
near:left:to 5 5 -14\n\
verb:clause:demand 34 -19 -17\n\
verb:clause:plain 9 -3 -2\n\
near:left:that -16 5 10\n\
verb:complement:effect- -22 27 -9\n\
left:6 1 -3 6\n\
cue:7 5 -1 -8\n\
mode:mixed 20 -4 -17\n\
left:8 2 -6 6\n\
verb:subject:none|past 3 5 -12\n\
cue:1 -1 -5 7\n\
link:modifier(plain)| 0 -30 22\n\
next:left:that -20 4 14\n\
mode:mixed|side:own 35 -3 -39\n\
verb:object:demand 9 -50 38\n\
sum:tone- -2 -2 8\n\
verb:complement:attitude- 17 11 -33\n\
verb:clause:attitude- 27 -2 -29\n\
rule:effect.noun-patient:-|narration 23 21 -50\n\
next:right:also 53 -24 -34\n\
near:right:say 18 6 -28\n\
near:right:'s -7 15 -12\n\
role:owner|free|in 3 -21 14\n\
near:right:policy -30 -26 48\n\
link:subject(effect-)| -19 14 5\n\
rule:evaluation.copula:+|in -16 32 -21\n\
near:left:deal 13 -36 18\n\
near:right:, -6 11 -8\n\
rule:attitude.agent:-|out 22 4 -31\n\
rule:tone.clause:-|indirect 27 -15 -15\n\
next:left:with -22 20 -2\n\
verb:object:cause 1 16 -22\n\
verb:subject:effect- 4 12 -17\n\
near:left:the -3 9 -5\n\
verb:object:attitude+ -9 33 -28\n\
role:partner|other|in -17 36 -22\n\
near:right:no -28 -33 57\n\
sum:silent 5 1 -7\n\
rule:evaluation.modifier:-|other 21 -43 16\n\
rule:effect.owner:-|other 14 -25 3\n\
mode:direct|side:other 9 -12 3\n\
rule:effect.agent:+|out 28 -23 -9\n\
role:object|free|in 34 -26 -12\n\
outside|mode:indirect 20 -9 -18\n\
near:right:a -18 18 -5\n\
role:patient|other|in -44 31 6\n\
clause:subject:conditional|if 7 -37 25\n\
rule:bond.partner:+|in 5 15 -22\n\
next:right:sanction 42 -28 -20\n\
rule:tone.near:+|act -16 34 -25\n\
rule:demand.object:-|direct 17 14 -35\n\
rule:tone.clause:-|own -20 32 -19\n\
near:left:for 16 -23 5\n\
rule:tone.clause:+|free -19 12 6\n\
rule:effect.agent:+|narration 5 -34 25\n\
near:right:that 14 -18 1\n\
rule:effect.agent:+|in -22 -6 23\n\
clause:subject:that|that 14 -1 -12\n\
verb:clause:none|past -3 8 -5\n\
rule:tone.sentence:-|direct -2 -11 12\n\
clause:clause:conditional|if 43 -34 -13\n\
rule:tone.near:-|own -18 7 7\n\
near:right:have -14 9 0\n\
rule:attitude.agent:-|free 27 -19 -13\n\
role:partner|other|out -30 28 -3\n\
near:right:which -35 24 6\n\
role:complement|own|in 9 8 -23\n\
near:right:country -27 -7 29\n\
clause:complement:that| -27 16 8\n\
rule:tone.near:-|out 2 3 -12\n\
role:modifier|other|in 25 -28 -4\n\
rule:tone.sentence:+|direct 1 11 -9\n\
next:right:will 25 -3 -25\n\
near:left:on 9 -16 2\n\
verb:complement:plain 7 -8 -1\n\
rule:bond.partner:+|own 31 -40 4\n\
next:right:say 38 -23 -20\n\
rule:attitude.agent:+|out 24 -3 -29\n\
path:complement(plain)|out -2 -18 15\n\
rival:other|false|false|true 7 1 -15\n\
near:left:\` 3 -14 8\n\
rule:bond.partner:+|other -20 20 -1\n\
link:partner(plain)|with -1 31 -35\n\
verb:complement:grow+ 10 11 -24\n\
rule:effect.owner:-|indirect -27 18 0\n\
link:owner(plain)|demonym 1 10 -16\n\
via:pair|in -10 37 -31\n\
rule:tone.sentence:+|other -3 -9 11\n\
link:owner(evaluation+)|'s -12 29 -21\n\
next:right:. 0 11 -12\n\
rule:effect.patient:-|in 23 -1 -28\n\
via:event|out 12 -20 4\n\
next:left:- 9 22 -38\n\
home:after -15 -8 18\n\
rule:tone.near:+|direct -5 12 -7\n\
verb:object:attitude- -16 -10 20\n\
mode:direct|side:own -14 3 10\n\
near:left:by -15 -7 18\n\
path:subject(effect-)|out 32 -22 -16\n\
near:left:against -19 21 -6\n\
form:people 8 -25 12\n\
via:name|out -6 4 4\n\
right:6 -4 -1 4\n\
mode:direct|side:free 4 6 -11\n\
next:left:two 4 24 -32\n\
rule:tone.near:+|free -10 10 0\n\
role:owner|own|in -6 15 -14\n\
role:topic|free|in 27 -7 -24\n\
near:left:have -18 -5 18\n\
via:pronoun|in 2 -11 2\n\
near:right:nuclear 7 10 -21\n\
role:patient|own|in 6 32 -46\n\
rule:obligation.subject:-|other -17 -25 38\n\
verb:object:effect- 5 7 -16\n\
clause:subject:ing|in -12 36 -29\n\
rule:tone.clause:-|narration -19 11 4\n\
path:modifier(plain)>subject(plain)|in 32 -16 -21\n\
verb:subject:cause -15 -2 13\n\
near:left:after 12 -31 13\n\
near:right:relation 44 -35 -12\n\
next:right:nuclear 20 8 -31\n\
near:right:deal 11 8 -25\n\
verb:subject:none!|none -12 -22 30\n\
near:left:in 8 -12 2\n\
verb:clause:grow+ -20 20 -2\n\
rule:tone.sentence:-|in -3 8 -3\n\
near:right:their -9 -29 30\n\
link:complement(plain)|between 10 13 -28\n\
next:right:country 7 -34 23\n\
rule:tone.clause:-|out 6 -15 6\n\
near:right:for 18 -7 -17\n\
rule:tone.clause:-|act -14 -28 35\n\
verb:subject:attitude+ -12 -7 18\n\
verb:subject:volition|none 7 -16 7\n\
rule:effect.agent:-|in -3 -18 17\n\
rule:attitude.self:-|agent:holder -34 8 20\n\
clause:subject:ing|by -6 -39 40\n\
rival:other|true|true|false -13 -16 24\n\
role:complement|free|out 9 -13 0\n\
link:subject(plain)| 1 -6 6\n\
rule:effect.agent:-|direct -24 2 17\n\
rival:other|false|true|true 16 -27 3\n\
rule:tone.clause:+|narration -20 15 -2\n\
rule:effect.noun-patient:-|act -11 -23 27\n\
rule:tone.sentence:+|out -3 8 -9\n\
clause:object:ing| -19 2 14\n\
near:left:say -11 -10 16\n\
role:object|own|in -24 -2 20\n\
verb:complement:none|none 7 -10 1\n\
rule:grow.agent:+|out -17 35 -23\n\
rule:tone.clause:-|direct 11 3 -16\n\
rule:attitude.self:-|other -32 -1 25\n\
rule:tone.sentence:-|act 7 -23 9\n\
near:left:'s 16 -5 -15\n\
rule:effect.noun-patient:-|indirect -26 12 7\n\
mode:indirect|side:free 13 -10 -9\n\
role:object|other|out -13 -13 21\n\
next:left:say -26 -3 26\n\
next:left:_P_ -11 -13 17\n\
rule:bond.partner:+|out 16 -15 -5\n\
near:left:they 31 -36 0\n\
near:right:by 2 16 -22\n\
near:left:his 33 -2 -35\n\
link:complement(plain)|with 13 3 -19\n\
rule:attitude.noun:-|other 3 -39 29\n\
form:adjective 9 -1 -11\n\
left:15 -4 3 0\n\
near:right:with 8 -17 5\n\
outside|mode:mixed 26 -32 -1\n\
rule:tone.clause:+|in -11 3 8\n\
link:patient(effect-)|against 17 5 -28\n\
near:right:be 0 -7 5\n\
rule:tone.near:+|indirect -11 8 4\n\
rivals:3|free 12 0 -15\n\
rule:tone.near:-|direct 10 -7 -4\n\
clause:object:to|to 6 -9 -1\n\
rule:attitude.agent:-|other 4 17 -29\n\
link:complement(plain)|in -3 -20 19\n\
verb:complement:plain! 2 -19 13\n\
near:right:) 31 -24 -12\n\
next:left:the -4 10 -7\n\
next:left:, 1 -10 5\n\
link:complement(grow+)|with -1 33 -41\n\
rule:effect.owner:-|in -16 2 7\n\
rule:effect.noun-patient:-|own 29 -8 -32\n\
near:right:it 20 -14 -10\n\
near:left:do 6 14 -27\n\
rule:effect.owner:-|act 27 -15 -17\n\
near:right:its -18 15 -2\n\
rule:grow.agent:+|in 34 -13 -23\n\
verb:complement:cause -14 -7 14\n\
next:right:, 7 -2 -8\n\
rule:tone.near:-|mixed 19 -7 -16\n\
rule:attitude.self:-|in -25 14 4\n\
rule:tone.clause:-|free 2 -12 9\n\
rule:attitude.owner:-|other 8 -24 12\n\
rule:attitude.owner:+|other 0 26 -30\n\
clause:attribute:main| -6 17 -14\n\
verb:complement:none|past -3 7 -8\n\
verb:object:none|none 5 0 -8\n\
rule:attitude.agent:-|narration 14 0 -21\n\
link:partner(bond+)|between 9 -25 12\n\
verb:complement:possibility|present 20 -1 -28\n\
rule:attitude.owner:+|agent:holder -23 36 -17\n\
verb:object:none!|none -16 28 -16\n\
rivals:0|free -1 7 -8\n\
verb:subject:none!|present -8 -12 15\n\
rule:effect.agent:-|free 4 -16 8\n\
rule:demand.object:-|in -7 14 -8\n\
near:left:negotiation -2 -39 36\n\
rule:effect.owner:-|out 6 -16 3\n\
next:left:against 1 -17 14\n\
verb:subject:effect+ -1 11 -14\n\
near:right:' -6 -27 30\n\
path:subject(plain)>clause(plain)|out -18 7 6\n\
next:left:after 26 -34 7\n\
rule:attitude.agent:+|narration 0 -26 19\n\
rule:tone.sentence:+|act 15 -21 -1\n\
rule:effect.noun-patient:-|out 15 -5 -16\n\
near:left:visit 39 -16 -26\n\
via:polity|in 12 6 -20\n\
rule:grow.agent:+|indirect -22 39 -21\n\
clause:subject:relative| 28 -23 -11\n\
link:subject(grow+)| 3 7 -14\n\
rule:effect.patient:-|indirect -18 -14 27\n\
verb:object:obligation|present 22 -31 5\n\
near:left:nuclear 6 -22 12\n\
verb:clause:none|present -5 -1 2\n\
link:complement(plain)|to 16 -2 -20\n\
verb:clause:effect- 3 -14 10\n\
rule:tone.clause:+|out -4 12 -14\n\
rule:effect.owner-patient:-|agent:holder -11 -25 33\n\
role:topic|other|out -12 17 -10\n\
rule:effect.agent:+|other -3 -18 18\n\
rule:evaluation.copula:-|other 25 -24 -8\n\
verb:complement:break- -4 -27 27\n\
rule:demand.object:-|own 25 -20 -11\n\
rule:cause.event-patient:-|agent:holder -28 -15 37\n\
near:right:administration -38 -12 47\n\
rule:attitude.self:-|agent:other 32 1 -38\n\
link:subject(cause)| 1 -13 6\n\
rule:effect.patient:-|out -26 2 18\n\
role:object|free|out 16 -6 -16\n\
rivals:0|own 6 6 -19\n\
near:left:war 37 -22 -17\n\
verb:object:future|present 15 -19 1\n\
near:right:interest 32 -34 -2\n\
rule:effect.patient:-|direct 16 4 -26\n\
verb:clause:obligation|present -13 -18 25\n\
rule:tone.sentence:-|mixed 4 -15 7\n\
rule:evaluation.verb:-|narration -38 -5 39\n\
path:subject(plain)|in -6 -6 8\n\
near:right:of 1 5 -8\n\
near:right:under -12 27 -19\n\
role:subject|free|in -10 8 0\n\
rule:effect.owner:-|free -1 11 -16\n\
verb:object:plain 3 3 -6\n\
verb:clause:none!|past 20 9 -36\n\
link:partner(bond+)|with 3 -17 11\n\
verb:object:effect-! 20 17 -41\n\
rule:evaluation.noun:-|free -42 -9 45\n\
rule:demand.object:-|agent:other 21 -21 -5\n\
near:right:( 21 -6 -21\n\
rule:bond.partner:+|act -20 3 12\n\
near:right:right -26 39 -19\n\
verb:subject:possibility|present 1 -17 11\n\
near:left:make -21 24 -9\n\
verb:subject:grow+ -11 8 1\n\
clause:subject:relative|that 19 -5 -19\n\
verb:complement:effect+ 11 -16 0\n\
role:topic|other|in -4 16 -17\n\
near:right:– 28 -37 6\n\
link:owner(friend+)|'s 9 -32 21\n\
rule:grow.agent:+|own 41 -40 -4\n\
rule:effect.owner-patient:-|other -3 -20 19\n\
next:right:that -24 21 -1\n\
verb:object:effect+ 4 9 -16\n\
mode:direct 0 -2 5\n\
role:topic|free|out -1 11 -15\n\
near:right:people -9 34 -28\n\
near:right:over -29 17 6\n\
path:complement(plain)>clause(plain)|in -20 -4 19\n\
verb:clause:evaluation- 12 -23 4\n\
rule:grow.partner:+|other -22 27 -8\n\
next:right:nation -12 42 -35\n\
near:left:, -3 5 -4\n\
link:subject(effect+)| 10 -1 -13\n\
link:attribute(plain)| -23 4 16\n\
near:right:will 8 2 -13\n\
rule:attitude.patient:+|in 5 25 -36\n\
rule:effect.agent:-|act 23 3 -32\n\
near:right:can -8 21 -16\n\
next:left:between 21 -19 -7\n\
near:right:or 29 -11 -22\n\
next:right:and -1 -8 6\n\
rule:bond.partner:+|narration 19 -10 -12\n\
verb:complement:attitude+ -19 13 0\n\
clause:complement:that|that -11 1 7\n\
link:subject(attitude+)| 7 -13 4\n\
clause:object:that|that 2 5 -11\n\
path:subject(grow+)|out 5 15 -26\n\
verb:complement:demand 30 -30 -7\n\
verb:clause:ability|present 24 -7 -21\n\
rule:evaluation.noun:+|other -3 -22 21\n\
near:left:arm 20 -34 7\n\
rule:evaluation.verb:-|other 26 -28 -3\n\
mode:act|side:free 22 -20 -10\n\
rule:demand.object:-|free -7 21 -16\n\
near:right:power 9 -28 17\n\
rule:evaluation.modifier:-|direct -27 3 17\n\
path:owner(plain)>subject(plain)|out -20 12 3\n\
cue:6 -1 1 3\n\
near:left:up -36 0 28\n\
near:right:could 15 11 -31\n\
rule:evaluation.modifier:-|indirect 21 -32 9\n\
near:left:talk 3 -22 13\n\
next:right:government -26 17 7\n\
near:left:from 13 -13 -6\n\
link:owner(attitude+)|'s -14 22 -14\n\
clause:subject:relative|which 7 7 -18\n\
rule:idiom.sentence:-|narration -40 10 26\n\
next:right:for -23 10 4\n\
path:complement(plain)>clause(plain)|out -20 -2 13\n\
rule:effect.agent:+|own 20 -10 -17\n\
role:owner|own|out 24 -17 -16\n\
near:left:no -21 -20 37\n\
rule:evaluation.verb:+|in -22 24 -8\n\
near:right:nation -25 33 -13\n\
near:right:as -3 9 -13\n\
near:left:if 0 -19 14\n\
clause:complement:ing|for 28 1 -35\n\
next:left:for -7 17 -11\n\
link:owner(bond+)|name 21 -2 -23\n\
link:topic(plain)|of -14 19 -9\n\
via:pronoun|out -8 4 1\n\
rule:obligation.subject:-|indirect -19 -16 31\n\
rule:effect.agent:-|other 3 -14 7\n\
near:left:include 24 -26 -2\n\
path:owner(plain)>complement(plain)|out -17 0 10\n\
role:partner|free|in 20 -5 -20\n\
rule:effect.noun-patient:-|other -13 13 -9\n\
near:right:ally 11 -26 9\n\
clause:complement:adverbial|while 40 -17 -27\n\
mode:mixed|side:other -4 -11 11\n\
rule:effect.agent:+|act 32 -5 -30\n\
near:left:announce 31 -33 3\n\
rule:tone.near:+|mixed 0 -17 11\n\
near:right:play -43 4 34\n\
rule:effect.agent:-|mixed -12 -24 32\n\
near:left:you 37 0 -42\n\
clause:subject:to|to 5 -5 -4\n\
near:left:attack 20 5 -30\n\
link:complement(plain)|by -18 -6 18\n\
rule:evaluation.noun:+|direct -6 -19 21\n\
near:right:would 12 -1 -16\n\
nested:false 0 2 1\n\
near:left:a 7 -10 -1\n\
rule:attitude.owner:-|agent:holder -12 -12 20\n\
clause:clause:participle| 18 -4 -19\n\
rule:evaluation.noun:+|out -21 -4 21\n\
near:left:lead 14 -35 19\n\
path:subject(cause)|out 15 0 -21\n\
rule:evaluation.copula:-|in -5 -18 17\n\
near:right:issue 9 12 -27\n\
rule:evaluation.verb:-|free -25 0 19\n\
verb:clause:cause -10 2 1\n\
link:topic(plain)|to -17 4 8\n\
near:right:to 5 -1 -4\n\
near:left:terrorist 21 14 -40\n\
rule:effect.patient:-|other 1 -18 5\n\
near:right:show -35 4 26\n\
rule:effect.owner-patient:-|in 2 11 -14\n\
path:subject(effect+)>clause(plain)|in 20 -28 5\n\
verb:object:reverse -4 21 -25\n\
role:complement|other|out -3 8 -8\n\
rule:effect.patient:-|agent:other -8 19 -18\n\
clause:complement:relative|that 2 12 -19\n\
path:owner(plain)>complement(plain)|in 1 -17 10\n\
rule:grow.partner:+|agent:holder -23 30 -13\n\
verb:complement:ability|present 14 3 -23\n\
role:modifier|free|in 9 -17 3\n\
next:right:authority -48 -2 46\n\
near:right:talk 14 -27 5\n\
rule:evaluation.copula:+|other 0 14 -17\n\
near:left:sanction 6 3 -12\n\
next:right:\` 10 -22 5\n\
next:left:and 6 -3 -7\n\
near:left:so 11 -29 15\n\
near:right:time 38 -11 -32\n\
near:left:relation 13 4 -24\n\
rule:effect.agent:+|direct -11 -6 14\n\
clause:subject:participle| -4 12 -13\n\
verb:object:volition|none 1 5 -12\n\
next:left:\` 12 -11 -4\n\
rule:attitude.owner:-|out -29 4 18\n\
near:right:all -4 -27 25\n\
near:right:\` -8 -1 8\n\
verb:object:plain! -1 13 -14\n\
near:left:time -26 30 -12\n\
near:right:regime -5 -35 39\n\
rule:evaluation.noun:+|indirect -22 6 9\n\
near:left:despite -34 8 17\n\
rule:attitude.owner:+|in 4 10 -18\n\
rule:effect.agent:+|free -11 -3 12\n\
near:right:reach 0 30 -34\n\
path:subject(plain)|out 3 -2 -7\n\
verb:clause:volition|none 2 -15 8\n\
near:left:change 24 8 -37\n\
rivals:3|own 12 -21 4\n\
near:right:commit 7 36 -45\n\
path:owner(plain)>object(plain)|out 11 -27 11\n\
link:owner(evaluation+)|name -1 -36 36\n\
near:right:program -23 21 -3\n\
near:right:return -3 -26 25\n\
rule:attitude.owner:+|indirect -14 23 -14\n\
rule:effect.agent:-|narration 10 -14 -3\n\
rule:evaluation.modifier:-|free -19 -8 23\n\
clause:subject:ing|for -6 -25 25\n\
near:right:try -23 -10 27\n\
near:left:protect 30 4 -37\n\
link:topic(plain)|in 10 -14 -3\n\
rule:demand.object:-|other -12 5 4\n\
link:partner(bond+)|- 23 0 -26\n\
rule:cause.agent:-|free -21 -15 30\n\
role:complement|other|in -3 -8 8\n\
link:complement(effect+)|with 16 5 -27\n\
near:right:security -18 31 -19\n\
rule:attitude.self:-|act -49 2 41\n\
near:right:withdraw -5 -23 29\n\
verb:subject:none!|past -14 22 -18\n\
near:left:business -25 38 -18\n\
near:right:seek -14 -19 27\n\
rule:idiom.near:-|in -11 -13 20\n\
verb:clause:attitude+ 12 -10 -4\n\
link:subject(attitude-)| 3 -10 4\n\
next:right:to -7 10 -5\n\
link:object(effect+)| 17 -3 -17\n\
near:right:support 14 -21 4\n\
near:left:month 41 -14 -28\n\
near:left:when 22 -9 -20\n\
rule:evaluation.verb:+|own -31 36 -9\n\
near:left:their 18 -9 -13\n\
verb:clause:possibility|present 7 5 -15\n\
rule:attitude.owner:-|agent:holder|other|indirect -14 -16 28\n\
verb:subject:obligation|present -14 7 3\n\
near:right:he -3 -19 18\n\
link:owner(plain)|of -7 11 -8\n\
near:left:what -24 -7 26\n\
verb:clause:plain! 0 8 -10\n\
clause:clause:that|that -8 3 0\n\
rule:evaluation.modifier:-|narration -30 4 20\n\
verb:subject:effect-! -25 11 9\n\
near:right:do -14 4 3\n\
rule:attitude.agent:+|indirect -2 15 -18\n\
role:subject|free|out -5 -3 5\n\
rule:obligation.subject:-|in -9 -8 15\n\
next:right:would 18 -16 -5\n\
next:right:people 6 20 -31\n\
path:subject(demand)|out 27 -5 -27\n\
rule:effect.event-patient:-|agent:holder -30 -3 24\n\
next:left:both 6 13 -24\n\
near:right:about 10 -21 1\n\
rule:tone.clause:+|indirect 11 -7 -8\n\
next:left:foreign 28 -2 -29\n\
near:right:authority -32 -7 35\n\
verb:subject:attempt -13 2 9\n\
path:owner(plain)>complement(plain)>clause(plain)|in 11 -25 8\n\
near:right:towards -29 -14 36\n\
rule:evaluation.copula:-|out 17 -19 -2\n\
clause:complement:ing|of 25 -8 -19\n\
next:right:a -40 41 -7\n\
link:complement(plain)|against -20 17 0\n\
rule:evaluation.noun:-|in -9 -25 28\n\
rule:tone.near:+|own -2 5 -7\n\
near:left:back 9 15 -28\n\
rule:evaluation.modifier:-|act 31 -9 -25\n\
path:owner(plain)|out 30 -10 -23\n\
verb:clause:future|present 9 0 -12\n\
rule:tone.sentence:+|own 0 5 -7\n\
near:right:move 7 13 -25\n\
next:right:regime -24 -23 45\n\
near:right:believe 28 -14 -17\n\
path:complement(effect-)|out -5 -21 19\n\
near:left:would 22 -13 -14\n\
rule:demand.object:-|agent:holder|other|indirect 1 16 -23\n\
rule:cause.event-patient:-|other -2 -20 18\n\
rule:tone.clause:+|other -9 3 -1\n\
next:left:to -9 -7 8\n\
rule:evaluation.copula:-|direct 19 -13 -12\n\
verb:object:ability|none 31 -12 -22\n\
near:right:we -25 12 9\n\
rule:effect.patient:-|agent:holder 11 -23 5\n\
near:left:good -35 -8 36\n\
near:right:official -30 8 18\n\
rule:evaluation.copula:+|out 8 4 -17\n\
near:left:agreement -4 -21 18\n\
link:topic(plain)|for 23 -9 -19\n\
rule:attitude.agent:+|other 0 11 -16\n\
near:left:however -22 -11 29\n\
verb:clause:effect+ -11 5 4\n\
near:right:missile -20 -5 21\n\
link:subject(evaluation+)| 8 -21 8\n\
near:right:. -4 -1 4\n\
rule:attitude.self:-|direct 15 11 -31\n\
rule:demand.object:-|agent:side -23 8 12\n\
rule:will.subject:+|in 23 -6 -20\n\
near:left:oil 14 11 -27\n\
role:topic|own|in 12 -4 -15\n\
clause:subject:adverbial|after -13 -13 22\n\
rule:attitude.noun:-|narration 28 -1 -32\n\
near:left:meeting -24 12 4\n\
near:left:anti -21 29 -13\n\
verb:subject:break- 12 -1 -17\n\
rule:evaluation.noun:+|in 10 -12 0\n\
near:right:impose 6 -26 18\n\
rule:effect.owner-patient:+|agent:other -15 -9 19\n\
near:left:two 3 5 -13\n\
rule:idiom.clause:-|other -16 -22 33\n\
rule:effect.patient:-|free -3 17 -18\n\
near:left:three -15 -20 29\n\
rule:effect.owner-patient:+|direct 17 -19 -1\n\
rule:attitude.self:+|indirect 8 15 -26\n\
link:topic(plain)|from -18 16 -3\n\
next:right:against -30 21 4\n\
near:right:they 3 -18 11\n\
rule:tone.clause:+|own 3 5 -13\n\
rule:cause.event-patient:-|in -4 -17 18\n\
clause:subject:adverbial|when -5 -23 23\n\
rule:effect.owner-patient:-|agent:other -2 16 -16\n\
rule:tone.near:-|indirect 3 -3 -6\n\
near:left:add -23 0 20\n\
path:owner(plain)>object(attitude+)|in -15 38 -25\n\
near:left:any -4 20 -20\n\
rule:evaluation.noun:-|narration -34 -6 39\n\
near:right:oil 19 -12 -10\n\
near:right:back -22 6 11\n\
near:right:lead -19 -16 29\n\
verb:object:attempt 1 27 -33\n\
near:right:fail -7 -20 24\n\
rule:attitude.noun:+|direct 19 -32 8\n\
near:left:one 22 -14 -13\n\
rule:friend.owner:+|in -8 -21 24\n\
near:right:come 21 -5 -22\n\
rule:evaluation.copula:-|own -28 0 23\n\
rule:attitude.owner:-|indirect -10 -11 15\n\
next:left:towards 25 3 -32\n\
near:left:ally 8 -31 18\n\
rule:attitude.agent:+|in -3 -12 11\n\
clause:clause:to|on -34 23 6\n\
rule:effect.owner-patient:-|agent:holder|other|act -16 -14 27\n\
near:left:with -4 6 -4\n\
link:complement(plain)|for -10 -10 16\n\
link:complement(effect-)|in 29 -2 -30\n\
verb:subject:ability|none -10 23 -16\n\
rule:effect.patient:+|other -17 6 6\n\
next:left:as 13 -16 -4\n\
near:right:state 20 -10 -14\n\
path:complement(effect+)|out -18 25 -17\n\
near:left:cooperation -16 21 -13\n\
near:left:year -23 -2 17\n\
rule:attitude.self:+|other -11 21 -13\n\
near:right:after 6 6 -19\n\
clause:object:conditional|if 5 -21 11\n\
verb:clause:future!|present -26 14 6\n\
rule:effect.patient:+|out 3 12 -20\n\
near:left:country -14 4 5\n\
rule:effect.owner-patient:+|other 15 -15 -4\n\
near:right:claim -11 -20 26\n\
rule:evaluation.noun:-|other 24 -18 -4\n\
near:left:both 5 8 -18\n\
link:object(effect-)| -8 12 -9\n\
near:left:or 3 -21 13\n\
near:left:issue 14 -23 6\n\
rule:evaluation.copula:-|free 17 -11 -7\n\
rule:effect.owner:+|free 3 -19 10\n\
next:left:its 11 -16 3\n\
rule:demand.object:-|agent:other|free|direct 34 -14 -23\n\
rule:obligation.subject:-|direct -9 17 -9\n\
path:subject(plain)>clause(plain)>clause(plain)|in -15 3 6\n\
near:left:) 6 -18 8\n\
near:left:people -8 27 -25\n\
near:left:who 24 -23 -3\n\
rule:attitude.self:+|in 3 11 -18\n\
next:left:' 27 -6 -26\n\
home:before -6 6 1\n\
role:subject|own|out -10 -11 13\n\
rule:will.subject:+|other -21 27 -9\n\
rule:reverse.patient:+|in -10 25 -20\n\
near:left:all -17 0 12\n\
near:left:at -16 -10 20\n\
next:right:_N_ 17 -10 -11\n\
rule:reverse.patient:+|other -14 28 -20\n\
near:right:make 7 -14 3\n\
rule:inability.subject:-|in 6 -21 14\n\
rule:effect.owner:-|direct 8 -12 -2\n\
near:right:foreign 14 -19 -1\n\
next:left:but -13 -10 18\n\
next:left:their 13 -26 8\n\
path:subject(attitude-)|in -6 18 -18\n\
link:subject(break-)| -16 14 -5\n\
clause:object:that| -11 1 5\n\
near:right:always -27 32 -9\n\
near:right:compliance -31 25 0\n\
near:left:believe -25 21 -3\n\
rule:evaluation.copula:+|direct -2 10 -13\n\
near:right:continue -17 -4 15\n\
rule:evaluation.copula:-|indirect -5 -22 21\n\
link:owner(effect-)|'s -8 13 -10\n\
path:complement(attitude-)|out 10 3 -19\n\
clause:complement:ing| -5 9 -8\n\
next:right:withdrawal 26 -12 -16\n\
rule:effect.owner-patient:+|agent:holder -19 8 7\n\
link:patient(effect-)|of 20 3 -29\n\
rule:evaluation.verb:+|other 12 -21 4\n\
near:left:which -5 -16 14\n\
path:object(plain)|in -2 -13 9\n\
link:object(break-)| 20 1 -25\n\
near:left:its -10 3 1\n\
rule:idiom.near:-|other -10 -14 20\n\
near:left:world -22 -8 27\n\
verb:subject:future!|present -9 16 -11\n\
rule:idiom.clause:-|in -9 -18 24\n\
near:left:come 25 -16 -12\n\
near:right:withdrawal 19 -5 -19\n\
near:left:also 4 -12 5\n\
near:left:he 14 -5 -14\n\
rule:reverse.agent:+|out 24 -14 -14\n\
role:partner|free|out 1 4 -11\n\
path:complement(cause)|out 18 -14 -10\n\
next:right:deal 35 -2 -38\n\
link:complement(cause)|by -25 -1 20\n\
link:owner(attempt)|'s -24 4 16\n\
near:right:government -1 11 -14\n\
rule:evaluation.modifier-patient:+|other 29 2 -32\n\
rule:demand.object:-|out 10 0 -13\n\
next:right:by 16 4 -23\n\
clause:object:ing|in 17 -5 -14\n\
rule:effect.owner:-|narration -8 -11 13\n\
clause:clause:adverbial|while -6 -19 21\n\
near:left:some 19 -14 -9\n\
near:right:during 16 4 -24\n\
rule:attitude.agent:+|free 6 -12 3\n\
link:owner(attitude-)|'s 17 3 -26\n\
near:left:those -24 -16 35\n\
verb:clause:ability!|present 6 18 -28\n\
path:complement(attitude+)|out 19 0 -28\n\
path:attribute(plain)|out 23 -12 -16\n\
path:subject(effect+)|in -7 17 -17\n\
verb:complement:bond+ 22 -9 -14\n\
near:left:military -22 -1 17\n\
verb:complement:none|present -3 0 4\n\
path:subject(effect-)>clause(plain)|in 4 9 -17\n\
near:right:two 23 -5 -23\n\
outside|mode:direct 17 -15 -11\n\
verb:object:grow+ -3 -7 7\n\
rule:attitude.noun:-|own -28 32 -9\n\
path:owner(plain)>subject(plain)|in -12 7 1\n\
near:left:tie -22 12 3\n\
link:subject(attempt)| -7 10 -4\n\
near:left:new -21 -4 17\n\
near:right:very 8 13 -26\n\
near:right:discuss 10 15 -27\n\
near:right:at -14 10 -1\n\
next:left:which 15 -25 5\n\
near:right:some 8 -21 8\n\
rule:effect.owner:+|out 17 -17 -5\n\
link:patient(effect-)|on -10 10 -6\n\
near:right:tie -10 25 -19\n\
clause:object:participle| 22 -9 -18\n\
near:right:call 15 -4 -18\n\
rule:idiom.near:-|narration -28 0 23\n\
rule:refusal.subject:-|own 4 19 -23\n\
next:left:on -2 -7 4\n\
near:left:former 10 -23 12\n\
role:attribute|own|in -29 20 5\n\
rule:idiom.sentence:-|out -18 9 6\n\
near:right:way 33 -21 -16\n\
near:left:hope -31 -1 25\n\
near:right:share 31 -1 -32\n\
link:topic(plain)|such_as -37 25 5\n\
near:right:note 28 -16 -16\n\
verb:complement:volition|none -10 7 -3\n\
clause:object:adverbial|because -22 -16 33\n\
path:subject(break-)|out 22 -20 -8\n\
link:object(demand)| -7 -15 17\n\
rule:effect.owner-patient:-|direct -6 14 -12\n\
path:topic(plain)>object(plain)|in 9 -23 8\n\
path:topic(plain)>complement(plain)|in 11 7 -22\n\
near:right:international 8 -23 10\n\
clause:complement:relative|who 2 13 -20\n\
near:right:help 6 15 -24\n\
near:right:provide -27 7 17\n\
rule:cause.event-patient:+|other -25 25 -3\n\
rule:effect.owner-patient:-|own 3 9 -17\n\
near:left:president -23 14 4\n\
path:owner(plain)>object(effect-)|out -23 -10 30\n\
rule:reverse.agent:+|in -18 17 -2\n\
rule:friend.owner:+|free -17 -7 22\n\
rule:friend.owner:+|other 9 11 -22\n\
rule:evaluation.modifier:-|own -9 29 -23\n\
near:right:report 4 19 -27\n\
near:right:never -29 26 -3\n\
near:left:power 8 -20 7\n\
clause:clause:relative| -14 16 -6\n\
near:right:commitment -7 -12 14\n\
rule:attitude.patient:+|indirect 9 7 -25\n\
rule:effect.agent:+|indirect 6 -1 -9\n\
rule:effect.owner:+|other 5 7 -16\n\
rule:attitude.patient:+|other -7 26 -25\n\
near:right:new 10 7 -22\n\
path:complement(grow+)|in 28 -22 -10\n\
near:left:continue -17 19 -5\n\
rule:effect.noun-patient:-|mixed 19 -5 -20\n\
near:left:2015 20 -19 -9\n\
rule:attitude.noun:-|free 13 2 -19\n\
verb:object:ability|present 11 -15 0\n\
near:right:become -7 -27 30\n\
near:right:work 7 -22 11\n\
rule:evaluation.modifier:+|indirect -5 -12 15\n\
near:left:foreign 4 7 -14\n\
rule:cause.event-patient:-|agent:other 5 8 -19\n\
clause:clause:ing| -6 2 1\n\
near:right:consider 21 -26 0\n\
near:left:official 17 -19 1\n\
near:right:any -15 -7 18\n\
rule:bond.partner:+|mixed -19 4 12\n\
near:left:give 4 -22 9\n\
near:left:return 5 -24 18\n\
rule:obligation.subject:-|own 17 -1 -19\n\
link:object(attitude-)| -2 -12 7\n\
next:left:do 31 -3 -32\n\
rule:cause.agent:-|in -10 -14 20\n\
next:left:if 5 -13 3\n\
rule:effect.agent:+|mixed -22 11 9\n\
rule:evaluation.verb:-|in -4 -12 14\n\
near:left:describe -29 9 14\n\
path:complement(cause)|in -13 15 -10\n\
link:complement(cause)|for -4 32 -32\n\
rule:grow.partner:+|in 14 -6 -11\n\
role:complement|own|out -12 15 -7\n\
near:left:be 3 -1 -5\n\
near:right:should -7 14 -10\n\
near:right:war 13 5 -21\n\
next:right:must -13 -15 21\n\
near:right:economy 26 -9 -23\n\
rule:effect.owner-patient:-|indirect 1 -13 7\n\
right:0 1 0 1\n\
near:left:result -32 7 18\n\
path:subject(attitude-)>clause(plain)|out -24 -2 21\n\
rule:grow.partner:+|own 28 -25 -2\n\
rule:attitude.agent:-|in 3 3 -10\n\
rule:evaluation.verb:-|out -2 -15 12\n\
path:subject(attitude+)>clause(plain)|in 19 -4 -20\n\
link:complement(cause)|with 26 -15 -17\n\
path:object(plain)|out 13 -7 -14\n\
near:right:fight -7 31 -26\n\
near:right:[ 16 12 -31\n\
path:complement(effect-)|in 2 -18 9\n\
rule:grow.partner:+|indirect 3 13 -18\n\
near:left:move -7 21 -20\n\
next:right:continue -12 -19 26\n\
link:complement(plain)|as -9 17 -11\n\
next:right:in 6 -5 -8\n\
next:left:( -19 5 9\n\
link:complement(effect-)|with 8 -25 10\n\
near:right:- 2 -8 3\n\
rule:attitude.owner:+|out -23 15 3\n\
path:topic(plain)>subject(plain)|out 16 -6 -18\n\
verb:subject:obligation|none 23 -17 -9\n\
rule:effect.owner-patient:-|act 9 -16 3\n\
clause:complement:conditional|if 4 -19 11\n\
near:left:chief 23 -7 -22\n\
near:right:agreement 8 -16 1\n\
role:complement|free|in 5 -7 -4\n\
next:right:own 12 4 -20\n\
near:right:company 25 -2 -25\n\
rule:grow.agent:+|free 16 -12 -10\n\
path:subject(attitude+)|in 4 -14 8\n\
link:object(grow+)| 20 -12 -13\n\
clause:complement:to|to -4 -2 2\n\
rule:effect.owner-patient:-|out 5 -12 5\n\
rule:evaluation.modifier:-|in -4 -11 10\n\
near:right:need -17 13 0\n\
near:right:use -17 17 -4\n\
clause:attribute:relative|who 27 -15 -17\n\
near:left:blame -31 1 24\n\
near:left:action -16 -10 22\n\
clause:subject:ing|on -8 -20 26\n\
next:right:? 20 -17 -7\n\
rule:attitude.agent:+|own 14 -9 -12\n\
next:right:which -20 -12 26\n\
rule:attitude.self:+|direct -10 -14 22\n\
rule:attitude.noun:-|in -16 5 5\n\
path:complement(grow+)|out -18 6 3\n\
rule:attitude.owner:-|agent:other 15 -4 -17\n\
rule:attitude.patient:+|agent:holder -5 23 -23\n\
verb:complement:reverse 1 14 -21\n\
near:left:effort -22 1 17\n\
path:object(cause)|in -20 13 2\n\
next:left:call -26 12 9\n\
near:right:prove -33 32 -2\n\
clause:object:adverbial|after 11 -19 2\n\
near:left:– 4 -16 5\n\
near:left:warn -10 -18 25\n\
near:right:his 9 -14 -2\n\
rule:evaluation.modifier:+|free 5 -11 -1\n\
near:right:influence 26 -21 -8\n\
rule:attitude.owner:-|own -21 13 0\n\
near:right:well 16 -20 1\n\
near:right:effort -1 -17 12\n\
rule:cause.event-patient:+|agent:holder -29 27 -3\n\
verb:complement:none!|present -3 -11 10\n\
near:left:want 20 -23 1\n\
near:left:regard 15 1 -21\n\
near:right:but -15 13 -2\n\
rule:evaluation.copula:+|free -7 11 -10\n\
rule:attitude.noun:+|indirect -25 18 1\n\
rule:effect.patient:-|mixed -29 13 12\n\
path:partner(bond+)>subject(plain)|in 26 -29 -1\n\
clause:clause:to|to 3 0 -5\n\
next:left:make -8 -13 18\n\
path:subject(plain)>clause(cause)|in 15 2 -20\n\
near:right:conflict 34 -14 -21\n\
near:left:it -2 -10 5\n\
near:right:responsible -32 -14 42\n\
link:complement(attitude+)|in 28 -7 -24\n\
path:subject(plain)>clause(attitude+)|in 21 -2 -22\n\
verb:clause:attempt -3 -6 5\n\
verb:subject:obligation!|present -27 2 18\n\
rule:idiom.sentence:-|direct -9 -13 17\n\
near:left:send -28 11 10\n\
rule:cause.agent:+|free 20 -18 -6\n\
next:right:should -3 14 -14\n\
verb:subject:evaluation- 12 -6 -10\n\
near:right:regard -21 12 6\n\
next:right:could 11 4 -20\n\
near:right:drone -16 28 -17\n\
rule:attitude.noun:-|out 4 -14 -2\n\
near:left:part 22 -14 -11\n\
near:left:agree -29 6 17\n\
rule:effect.patient:+|indirect 11 -4 -14\n\
near:right:ready 27 -16 -14\n\
rule:cause.event-patient:-|indirect 16 -7 -12\n\
near:left:remark 26 -18 -11\n\
path:topic(plain)>object(plain)|out -19 7 4\n\
rule:grow.agent:+|narration 16 -19 -2\n\
next:left:'s -15 -8 13\n\
rule:effect.owner:-|own -15 -2 9\n\
path:complement(plain)|in -6 2 1\n\
rule:attitude.owner:-|in 5 -10 -1\n\
rule:effect.patient:+|act -6 20 -20\n\
link:partner(plain)|between 8 -14 2\n\
near:right:must 4 -16 5\n\
rule:effect.agent:-|out -8 -4 6\n\
near:left:out -17 0 10\n\
next:left:anti -8 21 -19\n\
near:right:on 5 -4 -6\n\
rule:effect.owner:+|direct -16 -5 17\n\
clause:object:ing|for -2 14 -16\n\
near:right:: 4 -21 14\n\
path:owner(plain)>complement(plain)>clause(plain)|out -5 17 -17\n\
rule:attitude.self:-|agent:holder|other|indirect -11 -15 19\n\
rule:cause.agent:+|in 18 -16 -5\n\
link:owner(attitude+)|name -3 -27 29\n\
clause:attribute:that| -18 10 5\n\
rule:demand.object:-|indirect 1 -8 2\n\
rule:obligation.subject:-|out -5 -16 16\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -24 19 -2\n\
path:subject(grow+)|in -3 -13 12\n\
verb:object:effect+! 10 4 -20\n\
rule:evaluation.verb:+|narration -28 4 16\n\
near:right:express 23 -2 -25\n\
near:right:our -17 0 12\n\
rule:tone.near:+|narration 0 -4 2\n\
link:partner(evaluation+)|between -6 21 -19\n\
near:left:about 13 -11 -7\n\
path:topic(plain)>subject(plain)|in 25 -11 -19\n\
near:right:an 10 -6 -10\n\
role:patient|free|in 14 -3 -15\n\
rule:effect.agent:-|indirect 6 -8 -2\n\
clause:complement:relative|which 3 -2 -9\n\
near:right:recent -25 5 12\n\
clause:object:relative|that 3 2 -10\n\
next:right:can -13 3 5\n\
near:right:export 25 -14 -12\n\
near:right:cooperation 19 -10 -12\n\
next:right:- 10 -6 -9\n\
rule:evaluation.modifier:+|direct 12 -12 -6\n\
near:right:unilaterally -28 -5 27\n\
link:owner(plain)|by 12 -15 -1\n\
near:left:but -4 -10 8\n\
path:complement(attitude+)|in 13 -19 -1\n\
near:left:: 6 -11 1\n\
near:left:our -9 21 -16\n\
rule:demand.object:-|agent:holder|free|indirect -26 8 16\n\
near:left:fulfill -4 -22 26\n\
near:right:since -7 -18 21\n\
near:right:action -19 2 13\n\
verb:clause:break- -12 10 -3\n\
rule:effect.patient:+|agent:holder -12 17 -10\n\
rule:friend.copula:+|in 15 -9 -10\n\
verb:object:evaluation+ 10 -18 5\n\
near:left:lift 13 0 -20\n\
rule:idiom.near:+|in -17 10 3\n\
rule:tone.clause:+|direct -6 -1 4\n\
rule:attitude.owner:+|agent:other -6 -14 15\n\
rule:effect.patient:+|direct -10 -6 13\n\
path:complement(demand)|in 27 -20 -15\n\
near:right:not 5 -4 -6\n\
rule:attitude.noun:+|other -17 1 12\n\
clause:clause:relative|who -4 -15 15\n\
rule:bond.partner:+|indirect -7 -3 7\n\
rule:attitude.noun:-|act -14 -11 20\n\
path:subject(effect-)|in 6 -1 -10\n\
next:right:ally 13 -18 1\n\
rule:tone.sentence:+|indirect -4 0 3\n\
rule:effect.partner-patient:+|in -10 22 -17\n\
path:subject(demand)|in -9 -14 20\n\
near:left:how -3 -21 21\n\
next:right:with -9 13 -12\n\
clause:complement:relative| 15 -5 -15\n\
near:left:economic 6 3 -14\n\
near:left:order -24 -8 25\n\
near:left:could 23 -8 -18\n\
rule:idiom.clause:-|out -27 0 23\n\
rule:effect.owner:+|indirect 12 -3 -15\n\
near:left:negotiate -9 -16 21\n\
near:right:military -18 -6 18\n\
near:right:remove -25 5 15\n\
rule:attitude.agent:-|indirect 6 -12 -2\n\
near:left:oppose 11 7 -24\n\
near:right:visit 11 4 -18\n\
rule:evaluation.modifier:-|out -4 -12 8\n\
rule:evaluation.noun:-|indirect 26 -15 -12\n\
path:complement(plain)>clause(plain)>clause(plain)|out 11 5 -21\n\
rule:attitude.self:+|agent:holder -5 18 -18\n\
rule:effect.owner-patient:-|free 5 2 -12\n\
verb:subject:volition|present -21 5 10\n\
near:right:this 11 -11 -5\n\
rule:attitude.self:-|out -17 0 12\n\
near:right:only -3 -18 18\n\
near:left:under 14 -11 -8\n\
near:right:leave -10 -16 22\n\
link:complement(effect-)|on -8 -11 14\n\
next:right:of -6 1 2\n\
near:right:gas 30 -10 -22\n\
clause:attribute:relative|what 24 -15 -13\n\
rule:effect.owner-patient:+|act -8 17 -14\n\
rule:will.subject:+|direct 11 3 -18\n\
next:left:such 30 -10 -21\n\
near:left:due -32 2 26\n\
verb:object:future!|present -14 -1 10\n\
rule:effect.patient:+|own 3 12 -16\n\
near:left:such -13 2 6\n\
rule:demand.object:-|agent:other|other|indirect -20 2 15\n\
rule:grow.partner:+|direct 17 -15 -6\n\
near:left:put -11 -15 20\n\
near:right:warn 22 -8 -17\n\
near:right:year 6 8 -19\n\
rule:effect.owner-patient:-|agent:target -18 -6 18\n\
rule:friend.owner:+|own 14 -24 4\n\
rule:reverse.patient:+|agent:holder -11 24 -18\n\
near:right:these -21 -6 20\n\
near:right:more -13 1 5\n\
near:left:point 14 -18 -3\n\
rule:effect.topic-patient:-|other 8 -19 9\n\
rule:evaluation.copula:+|indirect -2 11 -13\n\
rule:idiom.sentence:-|in -10 -1 9\n\
next:right:as 7 -3 -10\n\
rule:friend.copula:+|own 17 -26 4\n\
rule:reverse.agent:+|narration 22 -6 -19\n\
link:subject(reverse)| 7 -14 3\n\
verb:attribute:none|past -10 -1 5\n\
path:subject(cause)|in -10 8 -1\n\
clause:subject:ing|of 10 -11 -4\n\
rule:evaluation.modifier:+|in -3 -8 6\n\
near:left:force 19 -2 -19\n\
verb:complement:volition!|none 23 -14 -13\n\
verb:complement:effect-! 19 -17 -7\n\
near:left:lose 28 -10 -20\n\
rule:will.subject:+|out -19 14 0\n\
verb:subject:attitude- -5 1 -1\n\
rule:attitude.self:-|indirect -10 -7 10\n\
rule:reverse.patient:+|indirect -17 19 -7\n\
role:object|other|in 1 -1 -5\n\
rule:cause.agent:+|indirect 21 -18 -6\n\
clause:clause:relative|that -10 5 -1\n\
verb:subject:ability!|present -14 0 8\n\
path:subject(plain)>clause(plain)|in 3 -1 -4\n\
near:left:not 2 2 -8\n\
near:left:many 6 -18 10\n\
rule:grow.partner:+|agent:other 16 -10 -8\n\
next:right:on -9 -2 5\n\
path:owner(attitude+)>object(plain)|in 19 -29 7\n\
path:object(demand)|in -9 -13 19\n\
rule:attitude.topic:-|other 14 6 -25\n\
near:left:support -13 -5 12\n\
rule:attitude.self:-|own -11 17 -13\n\
rule:effect.owner:+|narration 11 -16 0\n\
clause:complement:relative|what 0 -18 15\n\
near:left:assassination 12 12 -28\n\
path:subject(effect-)>clause(plain)|out 3 6 -16\n\
rule:evaluation.copula:-|act 20 -5 -15\n\
near:left:now -7 -14 17\n\
rule:evaluation.verb:+|direct 5 5 -14\n\
next:right:( -6 -11 13\n\
path:complement(effect-)>clause(plain)|out -18 8 4\n\
near:left:an -11 8 -3\n\
rule:demand.object:-|agent:holder|own|indirect 14 -19 3\n\
clause:clause:ing|for 19 -9 -18\n\
path:object(effect-)|in 6 -17 5\n\
rule:evaluation.modifier-patient:+|out 22 -7 -17\n\
verb:subject:ability!|none -13 -14 24\n\
verb:complement:effect+! 18 -5 -16\n\
rival:other|true|true|true -4 6 -9\n\
near:right:remark -7 -16 21\n\
near:right:possible 23 -14 -13\n\
verb:subject:future|present -4 5 -4\n\
rule:evaluation.noun:+|narration 6 3 -14\n\
near:left:during 12 2 -18\n\
next:right:unilaterally -34 -3 32\n\
rule:idiom.sentence:-|indirect -1 15 -18\n\
near:right:partner 0 -20 15\n\
near:left:see -1 12 -17\n\
link:patient(plain)|against 12 -8 -8\n\
near:left:conflict 22 -26 1\n\
rule:inability.subject:-|other 4 -18 12\n\
link:complement(effect+)|in 23 -10 -18\n\
rule:grow.agent:+|direct 10 -17 2\n\
path:owner(plain)>object(plain)|in 5 1 -11\n\
path:object(effect+)|out 6 7 -19\n\
near:right:negotiation 12 -19 2\n\
rule:cause.agent:-|direct -15 -7 20\n\
near:left:position 18 -9 -15\n\
near:left:major 13 -23 9\n\
rule:effect.owner-patient:-|agent:other|own|direct 23 -9 -17\n\
next:left:over 12 -19 3\n\
rule:effect.patient:-|agent:holder|other|indirect -14 -15 25\n\
near:left:ask 10 5 -21\n\
near:right:tanker 23 -12 -14\n\
rule:attitude.owner:-|direct 9 4 -16\n\
near:right:give -17 -1 15\n\
verb:clause:attitude+! -16 22 -16\n\
next:left:what -17 -1 12\n\
rule:effect.event-patient:-|indirect -17 -7 17\n\
verb:attribute:plain! -13 13 -4\n\
rule:tone.clause:-|mixed -9 8 -2\n\
path:object(demand)|out 21 -15 -12\n\
rule:demand.object:-|mixed -4 -11 11\n\
rule:effect.owner-patient:+|indirect -4 10 -10\n\
next:left:fulfill -4 -21 25\n\
near:right:decision -13 5 2\n\
rule:attitude.self:-|mixed 15 -4 -19\n\
link:topic(evaluation+)|in 26 -18 -11\n\
path:partner(bond+)>object(plain)|out -6 21 -19\n\
near:right:] 7 5 -20\n\
path:subject(plain)>content(plain)>complement(plain)|out 13 4 -26\n\
link:complement(effect-)|against -16 9 2\n\
near:right:party -1 -16 15\n\
verb:clause:none!|none 1 -15 9\n\
near:right:resolution 22 -18 -8\n\
near:right:one 11 -2 -15\n\
rule:effect.owner-patient:+|out -1 8 -12\n\
rule:effect.owner-patient:+|in 7 -8 -3\n\
clause:subject:adverbial|because -14 10 -1\n\
near:left:again -26 8 13\n\
near:left:most 3 12 -20\n\
rule:effect.patient:-|agent:other|free|direct 8 6 -20\n\
rule:effect.patient:+|agent:holder|other|act -3 19 -19\n\
near:left:day -15 -9 17\n\
near:right:respond 21 -8 -18\n\
near:left:diplomat -6 -16 19\n\
near:left:extend 25 -10 -17\n\
near:left:carry 23 -16 -9\n\
near:right:region -4 -17 16\n\
near:right:so 6 6 -17\n\
rival:other|true|false|true -11 10 -4\n\
rule:evaluation.verb:-|act 24 -7 -17\n\
clause:clause:adverbial|after 16 -9 -12\n\
near:right:meet 18 -12 -9\n\
rule:cause.agent:+|other 9 -18 4\n\
next:right:claim -18 -7 24\n\
rule:idiom.sentence:+|free 15 -19 -2\n\
rule:effect.event-patient:-|out 0 -16 12\n\
clause:subject:ing|from 19 -2 -22\n\
path:subject(plain)>content(plain)>complement(plain)|in -25 1 19\n\
rule:break.partner:-|agent:holder -21 2 18\n\
near:right:capability -21 11 4\n\
path:subject(grow+)>clause(plain)|in 0 8 -14\n\
next:right:_P_ -7 -14 16\n\
rule:effect.event-patient:-|agent:holder|other|indirect -27 3 17\n\
link:complement(grow+)|by 26 -11 -18\n\
near:left:' 2 -10 3\n\
right:1 0 0 1\n\
near:right:— 7 9 -19\n\
rule:idiom.near:-|out -17 -3 14\n\
near:right:fulfill -17 -11 27\n\
rule:bond.state:-|out 15 2 -21\n\
near:right:still 16 -12 -8\n\
clause:clause:adverbial|although 25 -19 -8\n\
near:right:terrorist 5 6 -17\n\
near:left:accord 3 -17 9\n\
near:right:implement 15 -20 0\n\
near:left:even 13 -8 -12\n\
rule:friend.copula:+|direct 16 -12 -9\n\
near:left:same -21 9 6\n\
near:right:trade -2 10 -16\n\
near:right:statement -21 14 2\n\
near:right:them 1 -17 12\n\
link:object(cause)| -2 -9 7\n\
near:left:welcome 8 17 -25\n\
near:right:there 18 -4 -17\n\
link:object(attitude+)| 10 -4 -12\n\
path:object(attitude-)|in -8 -8 11\n\
link:subject(fail)| -18 -10 25\n\
verb:subject:attitude+! -5 -12 10\n\
near:right:aim 8 -18 8\n\
near:right:lift 3 -17 11\n\
near:right:2015 -11 -14 17\n\
verb:subject:ability|present -4 7 -7\n\
next:left:of -4 -1 2\n\
near:right:when 18 -6 -15\n\
rule:evaluation.modifier-patient:+|in 1 13 -18\n\
link:subject(evaluation-)| -5 -10 10\n\
near:right:strongly 22 -11 -13\n\
rule:demand.object:-|agent:target 15 -1 -17\n\
near:left:withdraw 8 0 -16\n\
near:right:many 1 14 -20\n\
rule:idiom.near:+|other -19 0 15\n\
near:right:reduce -1 15 -18\n\
rule:attitude.owner:+|agent:holder|other|indirect 3 7 -18\n\
near:right:allow -25 18 2\n\
rule:friend.owner:+|out 10 0 -14\n\
near:right:important 19 -13 -8\n\
near:right:site -34 6 20\n\
near:right:because 5 7 -15\n\
link:complement(grow+)|on -9 -11 17\n\
link:complement(plain)|including 19 -8 -18\n\
link:owner(friend+)|demonym 4 10 -18\n\
near:right:stress 25 -16 -11\n\
verb:attribute:none!|present 2 10 -15\n\
near:right:full -21 14 1\n\
rule:evaluation.noun:+|own -11 10 -6\n\
clause:subject:that| 1 -3 -4\n\
near:right:put -11 -10 16\n\
rule:demand.object:-|act -15 3 6\n\
rule:idiom.near:-|own -19 4 9\n\
path:owner(plain)>topic(plain)>complement(plain)|out 16 -6 -16\n\
verb:subject:possibility!|present -6 -14 16\n\
next:right:support 18 -16 -4\n\
next:left:honor -11 -11 25\n\
rule:break.partner:-|indirect -20 13 3\n\
rule:attitude.noun:+|in 6 2 -12\n\
near:right:accept -7 19 -15\n\
rule:effect.patient:-|agent:other|other|indirect -22 5 8\n\
rule:reverse.owner:-|other -3 -14 11\n\
near:right:from 3 -6 -1\n\
near:right:write 25 -11 -16\n\
near:right:global -20 -12 29\n\
near:right:medium 2 -16 10\n\
rule:attitude.patient:-|agent:holder -23 -10 29\n\
rule:attitude.noun:-|indirect -5 -10 13\n\
path:owner(plain)>complement(cause)|in -20 7 8\n\
near:left:view 21 -15 -8\n\
path:subject(attitude+)|out 7 -7 -8\n\
next:right:do -9 3 1\n\
near:right:clear 13 -1 -15\n\
near:right:already 8 6 -19\n\
near:right:regional -15 7 2\n\
clause:object:ing|by -2 9 -12\n\
verb:object:none!|present 0 4 -8\n\
rule:idiom.sentence:-|own -6 15 -15\n\
verb:attribute:effect+ 23 -20 -8\n\
near:left:go 19 -19 -5\n\
near:right:also 4 -1 -6\n\
rule:friend.copula:+|out -3 -16 13\n\
near:right:expect 20 -13 -11\n\
verb:subject:cause! -4 -14 15\n\
rule:attitude.agent:-|mixed 10 8 -21\n\
rule:inability.subject:-|indirect -11 -12 20\n\
path:subject(effect+)>clause(plain)|out -16 6 4\n\
near:right:president 12 4 -20\n\
near:left:share 28 -14 -16\n\
link:complement(grow+)|in -5 23 -20\n\
rule:attitude.agent:+|direct 5 -8 -1\n\
near:right:first 13 -17 1\n\
next:right:over -17 12 -1\n\
rule:evaluation.modifier:+|other 3 0 -8\n\
rule:effect.patient:+|agent:other 11 -4 -10\n\
rule:effect.owner:+|act 2 12 -19\n\
clause:clause:relative|what 18 -11 -13\n\
verb:object:ability!|none 12 6 -24\n\
rule:idiom.near:-|mixed 17 -15 -6\n\
near:left:tension 15 -3 -19\n\
verb:attribute:none|present -5 2 1\n\
near:right:pressure -12 -4 8\n\
near:left:claim -13 -4 12\n\
near:right:act -16 14 -3\n\
verb:complement:future!|present -13 -2 8\n\
path:owner(plain)>subject(cause)|in -17 -8 22\n\
rule:evaluation.modifier:+|act 1 7 -12\n\
near:right:against -7 6 -4\n\
near:left:well 13 -5 -15\n\
path:partner(bond+)>complement(plain)|in -21 18 -3\n\
next:right:make -17 -1 11\n\
near:right:expand 11 8 -21\n\
near:right:demand -13 4 6\n\
rule:bond.state:+|in 12 -5 -9\n\
path:owner(effect-)>complement(plain)|out -2 -11 15\n\
near:right:point 16 1 -21\n\
near:left:( -5 7 -8\n\
near:left:tell 15 -9 -13\n\
via:pair|out -2 8 -10\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -27 -3 22\n\
path:owner(plain)>object(plain)>clause(plain)|in -7 -11 15\n\
near:left:week 18 -3 -19\n\
rule:obligation.subject:-|free -11 0 7\n\
link:owner(bond+)|'s -1 4 -9\n\
near:left:stress -21 21 -1\n\
near:left:direct -18 2 10\n\
next:right:power 15 -19 1\n\
near:left:- -5 2 -2\n\
near:left:resolution -16 4 8\n\
rule:idiom.near:-|indirect -13 -6 15\n\
near:left:should -2 -13 13\n\
rule:will.subject:+|own 16 -14 -5\n\
rule:attitude.owner:+|agent:side 2 7 -16\n\
rule:reverse.patient:+|agent:other -13 17 -8\n\
next:right:party -17 -5 22\n\
role:attribute|other|out 13 0 -19\n\
rule:effect.topic-patient:+|in 3 -15 6\n\
near:right:hope 16 -15 -5\n\
link:topic(effect-)|in 12 2 -17\n\
near:left:meet -9 17 -13\n\
link:complement(plain)|from -10 0 3\n\
rule:effect.owner-patient:-|agent:other|other|direct 3 10 -19\n\
path:complement(plain)>clause(cause)|in 21 -16 -8\n\
link:complement(attitude+)|by 20 -3 -21\n\
clause:subject:ing|without -22 2 16\n\
verb:object:attitude+! -14 5 5\n\
link:complement(grow+)|between 16 -9 -11\n\
near:right:out 0 5 -11\n\
rule:effect.owner-patient:-|agent:side|other|act 26 -1 -25\n\
verb:complement:ability!|present 17 -11 -8\n\
next:right:from 0 8 -9\n\
near:right:force 15 -17 0\n\
link:complement(break-)|on 8 -17 5\n\
clause:object:ing|of -9 10 -4\n\
near:right:describe 19 -5 -20\n\
near:left:take -10 3 3\n\
near:left:this 4 -7 0\n\
rule:attitude.owner:+|free -7 -11 12\n\
path:subject(plain)>clause(demand)|in 16 -10 -14\n\
clause:clause:that| 3 -2 -4\n\
rule:reverse.agent:+|direct 4 9 -16\n\
verb:clause:none!|present -5 -4 4\n\
near:right:change 15 -15 -3\n\
near:left:approach -9 16 -13\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 17 5 -26\n\
near:right:plan -5 -12 11\n\
near:left:where -21 1 16\n\
next:right:bank 25 -8 -17\n\
rule:grow.partner:+|agent:holder|other|indirect -14 25 -12\n\
near:left:while -10 -5 10\n\
near:right:seem -15 -5 14\n\
near:left:towards 14 -5 -14\n\
next:right:) 2 -10 4\n\
near:left:relationship 17 -1 -19\n\
rule:effect.noun-patient:+|other -16 5 6\n\
near:right:development -24 18 -1\n\
mode:mixed|side:free -8 0 3\n\
clause:object:relative|who -11 1 6\n\
near:left:address -17 -10 24\n\
rule:effect.topic-patient:-|in -2 12 -15\n\
next:left:while -10 15 -10\n\
near:left:consequence -25 -5 24\n\
verb:complement:future|present -1 -6 1\n\
path:topic(plain)>complement(plain)|out -9 7 -3\n\
rule:effect.owner:-|mixed -9 -4 5\n\
rule:attitude.topic:+|in 20 -8 -16\n\
path:owner(effect-)>subject(plain)|out -19 17 -4\n\
near:left:measure -18 9 4\n\
rule:effect.noun-patient:-|agent:other 21 1 -22\n\
clause:subject:participle|as -23 13 5\n\
near:left:especially -15 14 -5\n\
next:left:when 2 -12 5\n\
clause:object:relative|which 8 -8 -3\n\
near:left:step 12 5 -18\n\
clause:complement:adverbial|since -18 -5 21\n\
near:left:development 21 -13 -11\n\
next:left:urge -11 -13 22\n\
near:right:stand -16 20 -8\n\
rule:effect.owner-patient:-|mixed -16 -3 12\n\
rule:cause.event-patient:-|agent:holder|other|indirect -9 -12 17\n\
near:right:side -11 -4 12\n\
near:right:national -3 16 -15\n\
rule:tone.near:-|free 1 -1 -2\n\
near:left:limit 16 -3 -17\n\
near:right:criticize 19 -1 -18\n\
near:left:condemn -6 -13 17\n\
near:left:try 1 8 -16\n\
near:right:defense 6 8 -19\n\
near:right:decide 14 -1 -16\n\
near:left:off -28 -5 24\n\
near:left:border -23 21 -5\n\
next:right:seek 13 -20 4\n\
rule:evaluation.copula:+|own -7 10 -7\n\
near:left:bring 10 2 -16\n\
rule:idiom.sentence:+|own -8 17 -10\n\
near:right:create -7 -15 16\n\
near:left:other -6 -8 8\n\
near:right:isolate -27 -1 25\n\
rule:cause.agent:+|out 12 -11 -4\n\
near:left:trust -6 -21 26\n\
near:left:use 13 -11 -7\n\
link:complement(grow+)|against -6 -17 20\n\
near:left:guarantee 2 -19 13\n\
rule:idiom.sentence:+|out 16 -5 -14\n\
rule:effect.owner-patient:+|own -2 10 -11\n\
rule:tone.clause:+|mixed -8 5 -1\n\
near:right:proposal 0 11 -17\n\
rule:attitude.agent:+|mixed 13 0 -17\n\
rule:effect.copula:-|in 15 -5 -13\n\
rule:refusal.subject:-|other -1 -14 9\n\
near:left:provide 14 -15 -4\n\
near:right:condemn 2 11 -18\n\
near:right:pull 16 -3 -18\n\
near:left:like -13 8 0\n\
verb:subject:attitude-! -5 -20 21\n\
near:right:concern -8 17 -13\n\
rule:demand.object:-|agent:other|other|mixed -13 -10 21\n\
rule:evaluation.verb:+|free -11 6 0\n\
near:right:crisis 3 13 -20\n\
near:right:arm 16 -14 -3\n\
near:right:see -4 -12 11\n\
near:left:state 9 -9 -2\n\
rule:attitude.self:+|agent:holder|other|indirect -8 21 -17\n\
near:right:legal 20 -9 -11\n\
near:left:drone 22 -8 -16\n\
near:left:already 21 -16 -7\n\
path:owner(plain)>complement(effect-)|out 16 -11 -14\n\
path:owner(plain)>object(plain)>clause(plain)|out 1 -16 10\n\
path:object(plain)>clause(plain)|out -12 1 7\n\
near:right:pursue 16 -4 -16\n\
near:left:message 6 -19 8\n\
path:owner(plain)>object(attitude-)|in 7 -17 9\n\
rule:attitude.self:-|agent:holder|other|act -24 1 15\n\
near:right:lack -12 -17 25\n\
verb:object:possibility|present 0 -8 3\n\
near:left:chemical 16 -2 -19\n\
rule:idiom.near:-|direct -12 0 8\n\
rule:attitude.noun:+|out -11 -4 10\n\
near:right:start -3 -12 11\n\
path:subject(plain)>clause(grow+)|out -19 11 4\n\
rule:evaluation.noun:-|out 1 -13 11\n\
near:right:unilateral -20 0 15\n\
next:right:side -15 -5 15\n\
near:right:different 21 -18 -6\n\
path:owner(effect-)>complement(plain)>clause(plain)|out 24 -3 -23\n\
rule:bond.state:+|other 13 -4 -13\n\
near:left:confirm -15 23 -11\n\
rule:effect.copula:-|out 16 -1 -20\n\
near:right:tell 12 -7 -10\n\
near:left:without 1 8 -16\n\
near:left:think 10 -6 -11\n\
near:left:know 2 6 -14\n\
next:left:a -6 9 -9\n\
near:right:likely 18 -12 -8\n\
rule:idiom.near:-|free 9 -11 -4\n\
rule:evaluation.copula:+|mixed -13 12 -4\n\
path:complement(effect-)>clause(plain)|in 0 -16 10\n\
near:left:first 13 -5 -11\n\
near:left:stand -11 21 -15\n\
next:left:other 5 1 -13\n\
verb:complement:none!|none -1 -8 3\n\
verb:clause:fail! 20 -1 -22\n\
near:left:important 11 -1 -17\n\
rule:effect.copula:-|free 18 -9 -13\n\
near:left:still 10 4 -19\n\
rule:friend.owner:+|narration -9 -8 16\n\
rule:evaluation.copula:-|mixed -14 10 2\n\
near:right:accord -7 14 -12\n\
next:right:' 1 -10 5\n\
rule:idiom.sentence:+|in -10 1 5\n\
near:right:might -1 -19 18\n\
rule:evaluation.modifier:+|out 0 2 -7\n\
clause:subject:adverbial|as -7 -11 13\n\
near:left:maximum 5 6 -15\n\
next:left:arm 19 -8 -17\n\
link:subject(demand)| 5 -7 -3\n\
near:right:thru 1 -12 8\n\
near:right:just 0 -17 12\n\
rule:reverse.patient:+|free -13 20 -10\n\
near:right:economic -9 3 -1\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -14 -8 22\n\
near:right:pay -17 -7 21\n\
verb:subject:evaluation+! 4 -19 13\n\
clause:object:ing|on 18 -8 -12\n\
rule:effect.event-patient:-|direct 16 -6 -14\n\
link:complement(attitude-)|against 0 14 -18\n\
next:left:continue 9 -19 4\n\
path:subject(plain)>clause(attitude-)|out 10 -1 -14\n\
near:left:nation -15 17 -6\n\
rule:evaluation.verb:+|indirect -12 3 5\n\
link:complement(attitude+)|against -14 -15 26\n\
path:complement(attitude+)>clause(plain)|in 23 -14 -13\n\
near:right:border 10 4 -16\n\
rule:effect.patient:+|in -6 -2 4\n\
near:left:fail 6 4 -14\n\
clause:object:relative| -2 6 -9\n\
path:subject(plain)>clause(attitude-)|in -8 -9 15\n\
path:topic(plain)>subject(plain)>clause(plain)|in 22 -22 -5\n\
rule:refusal.subject:-|out 1 10 -16\n\
near:left:prove -22 11 6\n\
near:left:today -22 1 17\n\
near:right:who 1 -8 3\n\
near:left:term -11 -11 18\n\
clause:attribute:to|to 4 -13 3\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -23 0 18\n\
near:left:impact 18 -3 -17\n\
near:left:remove 4 9 -16\n\
near:right:what 4 4 -13\n\
near:right:meeting -16 2 9\n\
rule:will.subject:+|act -20 18 -2\n\
rule:break.partner:-|other -13 -6 13\n\
next:left:three -12 -9 16\n\
near:left:honor -10 -7 18\n\
next:right:at -14 10 -1\n\
near:left:implement -16 3 9\n\
path:attribute(plain)|in -11 0 8\n\
near:left:right -12 9 0\n\
rule:attitude.noun:+|narration 17 -11 -8\n\
near:right:part -14 2 8\n\
link:complement(break-)|with -18 -9 22\n\
near:left:maintain 16 -8 -12\n\
rule:effect.patient:-|agent:side 0 -13 13\n\
rule:grow.agent:+|act 7 5 -13\n\
rule:effect.patient:+|agent:target 16 -11 -9\n\
near:left:word -18 -9 21\n\
next:left:: -11 8 -4\n\
rule:effect.owner-patient:-|narration 16 -2 -19\n\
verb:attribute:ability|present 18 -11 -12\n\
near:right:obligation 6 -10 2\n\
verb:complement:possibility|none 21 -5 -18\n\
rule:tone.sentence:+|mixed 4 -3 -4\n\
near:left:commitment 11 -14 -1\n\
next:left:or 17 -14 -6\n\
verb:clause:reverse -14 -5 15\n\
rule:bond.state:+|own 17 -13 -6\n\
near:right:present -15 10 -1\n\
next:left:think 2 -17 14\n\
path:subject(effect-)>clause(attempt)|in -13 -11 23\n\
near:right:intelligence 20 -8 -13\n\
verb:clause:grow+! -21 4 11\n\
path:subject(effect+)|out 7 -9 -6\n\
rule:attitude.self:-|agent:side -16 -6 18\n\
near:right:promise -20 10 4\n\
near:left:urge -7 -9 15\n\
near:right:great -5 17 -15\n\
rule:evaluation.noun:+|free 2 -7 2\n\
near:left:release -12 19 -12\n\
path:subject(evaluation+)|in -17 -1 11\n\
path:patient(effect-)>object(effect-)|out -5 -10 15\n\
path:owner(plain)>complement(cause)|out -15 2 8\n\
near:right:opposition 17 -14 -6\n\
near:right:miss -25 -5 29\n\
rule:effect.topic-patient:+|direct 6 -17 6\n\
rule:cause.agent:-|out 0 -11 7\n\
near:left:clear -9 -10 14\n\
near:left:policy 4 0 -8\n\
rule:evaluation.noun:+|act 12 -10 -4\n\
role:object|own|out 11 -7 -11\n\
near:left:alliance -19 5 9\n\
next:right:into 8 4 -19\n\
near:left:therefore -19 -4 18\n\
link:owner(effect-)|by 16 -7 -11\n\
near:left:act 12 3 -19\n\
near:left:politician -22 -6 26\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in -14 14 -5\n\
next:right:take 3 4 -14\n\
near:left:close 17 -15 -4\n\
next:left:protect 7 10 -19\n\
link:complement(effect-)|to 7 -17 4\n\
rule:cause.event-patient:-|mixed -15 -8 19\n\
path:patient(effect-)>object(plain)|out -8 -13 18\n\
rule:attitude.noun:+|free -10 11 -6\n\
path:subject(attitude-)>clause(plain)|in 15 -11 -7\n\
near:right:conduct 3 10 -18\n\
next:right:welcome 24 -20 -4\n\
near:right:further -5 -13 15\n\
rule:idiom.sentence:-|free -5 -9 8\n\
near:left:thru 10 -13 -1\n\
near:left:more 6 -3 -10\n\
next:right:company 6 8 -16\n\
near:right:get -14 -1 13\n\
path:owner(evaluation+)>object(plain)|in -19 16 -6\n\
rule:evaluation.modifier-patient:+|act 20 -8 -14\n\
near:right:other -7 7 -6\n\
near:left:top -10 14 -8\n\
rule:effect.event-patient:-|other -8 1 -2\n\
near:right:fully -1 10 -14\n\
verb:subject:evaluation+ -8 6 -2\n\
near:left:seek 11 -4 -15\n\
rule:bond.state:-|other 15 -5 -14\n\
near:right:difficult 19 -9 -11\n\
rule:effect.owner-patient:+|agent:target 16 -12 -8\n\
near:left:international -11 5 0\n\
verb:clause:evaluation+ -6 -7 10\n\
near:right:concerned 21 -18 -3\n\
near:left:security 5 0 -11\n\
path:complement(plain)>clause(plain)>clause(plain)|in 9 -2 -12\n\
near:right:within 0 19 -19\n\
near:right:diplomatic 15 -10 -10\n\
clause:clause:ing|in 4 6 -13\n\
near:right:bank 7 6 -16\n\
path:subject(plain)>clause(attempt)|in 0 -10 6\n\
verb:object:attitude-! 18 5 -24\n\
path:subject(cause)>clause(plain)|out 3 -12 5\n\
path:complement(break-)|in -13 -2 9\n\
near:left:problem -19 2 12\n\
near:right:world -11 -4 10\n\
near:right:even -10 7 -3\n\
near:right:then 13 -16 -1\n\
link:complement(effect+)|to 0 9 -15\n\
path:owner(plain)>topic(plain)>object(plain)|in 4 -13 3\n\
near:right:dollar -22 -4 21\n\
link:owner(cause)|name 20 -11 -14\n\
rule:effect.patient:+|free 10 -9 -6\n\
rule:friend.copula:+|other -11 7 0\n\
near:left:second 17 -10 -8\n\
link:owner(effect+)|'s -2 8 -10\n\
near:right:into -5 9 -10\n\
path:owner(plain)>topic(plain)>complement(plain)|in 11 -2 -13\n\
near:right:election 4 6 -15\n\
next:left:visit 17 -14 -5\n\
rule:attitude.self:-|agent:holder|own|indirect -19 10 4\n\
near:right:exchange 10 2 -17\n\
near:right:agree -6 10 -9\n\
path:complement(plain)>clause(attitude-)|out 18 -5 -15\n\
near:left:report -13 7 -1\n\
verb:subject:demand -5 -4 5\n\
verb:object:evaluation- 12 -12 -2\n\
rule:effect.event-patient:-|free -1 -14 10\n\
near:left:undermine -18 -7 22\n\
next:right:pressure -12 -5 16\n\
near:left:group -7 -12 13\n\
near:left:begin 18 -12 -11\n\
near:right:extend 17 -9 -9\n\
role:attribute|free|in 14 -2 -16\n\
rule:effect.patient:-|agent:holder|other|act 11 -9 -10\n\
near:right:such -9 -7 12\n\
link:owner(effect-)|of 13 -8 -13\n\
near:right:prepare 2 -17 13\n\
rule:obligation.subject:-|narration 10 -12 1\n\
verb:subject:counterfactual|present -22 0 18\n\
near:left:plan -14 -1 9\n\
clause:complement:ing|in 7 -9 -3\n\
near:left:regime -8 -9 14\n\
near:right:than -12 -4 13\n\
clause:subject:adverbial|since -2 9 -12\n\
near:left:serve 14 -19 3\n\
near:right:firm 17 0 -18\n\
near:left:promise 2 15 -21\n\
near:right:if 7 -8 -2\n\
path:object(plain)>clause(plain)|in 8 -7 -8\n\
near:right:find -5 9 -13\n\
clause:complement:adverbial|because -12 -7 17\n\
path:complement(plain)>clause(attitude+)|in 1 15 -19\n\
near:left:independent -17 -7 19\n\
near:right:presence -11 -9 16\n\
next:left:especially -20 6 9\n\
rule:effect.patient:-|agent:other|own|direct 15 -15 -4\n\
verb:subject:volition!|none -5 11 -11\n\
next:left:even 20 -5 -19\n\
next:left:at -11 -11 16\n\
link:complement(cause)|against 6 -14 3\n\
near:right:especially -10 -5 12\n\
next:left:blame -22 1 17\n\
near:left:[ 8 -1 -13\n\
clause:object:relative|what 4 11 -18\n\
rule:cause.event-patient:-|agent:side -17 2 11\n\
rule:attitude.topic:-|free -21 0 17\n\
verb:clause:effect-! -13 9 -2\n\
next:left:up 8 7 -21\n\
near:right:trigger 3 -15 10\n\
clause:complement:that|whether -16 -6 20\n\
rule:friend.owner:+|act 15 1 -17\n\
near:left:demand -7 -8 12\n\
clause:subject:ing|instead_of -22 -4 23\n\
rule:effect.patient:+|agent:side -12 2 5\n\
rule:evaluation.verb:-|own -12 -2 11\n\
near:left:reason 4 7 -16\n\
near:left:cause 8 8 -17\n\
rule:effect.event-patient:-|in -8 4 0\n\
verb:subject:will+ -6 13 -9\n\
rule:bond.state:+|direct 3 5 -11\n\
near:right:where -16 9 -1\n\
near:right:intention 19 -9 -11\n\
verb:object:none!|past 0 3 -10\n\
next:right:or 7 -12 0\n\
next:right:– 3 -13 8\n\
verb:complement:cause! 10 1 -14\n\
verb:subject:grow+! -13 13 -6\n\
near:left:we -7 3 -2\n\
near:right:being 8 5 -16\n\
next:right:foreign -16 -3 14\n\
near:right:industry -22 17 2\n\
rule:reverse.agent:+|indirect -10 5 2\n\
near:left:decision -6 12 -9\n\
near:right:adopt -17 0 13\n\
rule:evaluation.copula:+|act 10 -5 -9\n\
rule:cause.agent:+|direct 13 -12 -4\n\
link:complement(plain)|under -17 2 11\n\
link:complement(attitude-)|in 13 -3 -14\n\
near:left:impose 8 -6 -7\n\
rule:reverse.patient:+|out -2 10 -14\n\
near:right:oppose 12 -6 -11\n\
near:left:possible 14 -4 -11\n\
near:right:implementation 20 -15 -8\n\
path:subject(effect+)>clause(cause)|in 23 -15 -6\n\
next:right:decision -13 -3 14\n\
rule:cause.event-patient:-|out -10 3 2\n\
near:right:market 6 11 -20\n\
path:subject(grow+)>clause(plain)|out 9 -9 -9\n\
verb:clause:obligation|past 1 -18 14\n\
near:right:welcome 15 -4 -13\n\
path:owner(plain)>subject(plain)>clause(plain)|in -4 6 -7\n\
near:right:understand -19 5 11\n\
next:right:believe 6 -13 5\n\
near:right:weapon -10 -6 13\n\
rule:attitude.owner:-|agent:target -19 3 13\n\
near:right:resolve -11 18 -10\n\
next:right:after -13 10 -2\n\
next:left:because -3 -10 8\n\
clause:subject:relative|who 5 -3 -7\n\
near:right:major 5 -14 5\n\
near:left:mean 7 -14 2\n\
next:left:among 18 -8 -11\n\
rule:bond.state:+|out 7 -11 -5\n\
link:complement(attitude+)|with -15 9 -1\n\
path:subject(evaluation-)|out -1 -10 6\n\
near:left:snapback 6 4 -17\n\
verb:object:volition|present -11 13 -4\n\
link:topic(plain)|as -17 13 -1\n\
path:complement(cause)>clause(plain)|in -5 -13 12\n\
near:left:al -10 16 -11\n\
near:right:go 9 -8 -7\n\
near:right:carry 2 6 -12\n\
next:left:warn -14 -3 20\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 14 -1 -18\n\
near:right:both 6 -13 1\n\
path:owner(evaluation+)>complement(plain)|in 10 1 -15\n\
near:left:prevent -6 15 -14\n\
near:left:high 19 -9 -15\n\
near:right:advance -20 17 0\n\
path:object(attitude-)|out 2 -11 7\n\
path:object(break-)|in 9 0 -13\n\
path:subject(plain)>clause(cause)|out 12 -10 -7\n\
near:right:alleged 24 -6 -19\n\
rule:reverse.owner:-|indirect 9 -4 -11\n\
rule:effect.patient:-|act 5 -8 -5\n\
link:patient(attitude+)|for -9 18 -15\n\
link:owner(evaluation-)|'s 0 -11 10\n\
near:right:threat -4 -12 12\n\
clause:clause:ing|by 3 -1 -8\n\
next:left:help -11 -6 15\n\
near:left:then -11 -2 7\n\
next:left:first 18 -7 -15\n\
link:complement(effect+)|from 20 -7 -14\n\
near:left:whether 3 -13 9\n\
rule:attitude.self:-|free -2 -9 3\n\
near:left:show 8 -2 -10\n\
near:left:keep -13 15 -6\n\
link:topic(plain)|on 4 -8 -2\n\
near:left:current -11 3 4\n\
verb:clause:volition!|none -13 7 2\n\
near:left:refuse -17 -8 21\n\
near:left:confrontation 18 -15 -5\n\
rule:effect.agent:-|own -5 -1 1\n\
next:right:medium 11 -11 2\n\
next:left:military -17 -4 17\n\
verb:object:possibility!|present 9 3 -14\n\
near:left:six 18 -9 -13\n\
rule:cause.agent:-|indirect -3 -13 11\n\
near:left:strategy -10 -9 16\n\
near:right:abandon 7 -13 3\n\
rule:reverse.owner:-|in -7 3 -2\n\
near:left:exchange 20 -6 -16\n\
near:left:ever 15 -10 -11\n\
rule:friend.copula:+|free 9 -9 -6\n\
near:right:enjoy -15 18 -5\n\
near:right:now 2 -9 1\n\
near:right:team 0 -13 10\n\
link:partner(effect-)|with 17 -15 -7\n\
near:left:trigger 5 -14 7\n\
rule:attitude.noun:-|direct -3 10 -12\n\
near:right:intend -16 -3 16\n\
near:left:among 12 -5 -11\n\
rule:break.partner:-|in -6 11 -10\n\
near:right:keep 12 -7 -11\n\
next:left:any 4 5 -12\n\
clause:subject:that|how 0 -14 12\n\
near:left:blow -16 -3 22\n\
near:left:trade -4 6 -8\n\
rule:attitude.noun:+|act -13 8 -2\n\
rule:inability.subject:-|direct 2 -9 5\n\
next:right:state -9 -6 13\n\
near:right:develop 3 6 -13\n\
next:left:include -9 -5 8\n\
near:right:ship 14 -1 -18\n\
clause:object:ing|about 13 5 -20\n\
path:object(effect-)|out -3 -9 10\n\
near:right:six 17 -7 -15\n\
next:right:plan 17 -7 -11\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 13 4 -19\n\
near:left:program 1 -14 8\n\
rule:attitude.noun:-|mixed -18 1 13\n\
near:right:together 0 12 -17\n\
near:right:aware -20 -4 19\n\
rule:cause.agent:-|narration -10 -5 11\n\
near:left:note -2 -9 4\n\
near:right:serve 8 -18 5\n\
next:right:need -5 -10 11\n\
near:left:interest 9 -10 -3\n\
near:left:end -13 6 0\n\
link:owner(plain)|from 19 -14 -8\n\
path:subject(plain)>clause(grow+)>clause(plain)|in -19 4 10\n\
path:complement(plain)>clause(effect-)>clause(plain)|in -23 2 17\n\
rule:break.partner:-|agent:holder|other|act -12 -8 19\n\
near:right:failure -11 -7 16\n\
near:left:member 7 -13 1\n\
near:right:veto -20 1 14\n\
near:right:win 20 -10 -11\n\
path:owner(effect-)>object(plain)|in 7 2 -14\n\
link:patient(attitude-)|against -3 16 -15\n\
near:left:team 16 -6 -12\n\
rule:attitude.self:+|own 13 -8 -7\n\
rule:will.subject:+|indirect 11 -7 -6\n\
near:right:vote 18 -7 -12\n\
near:left:along 3 -13 3\n\
path:owner(plain)>object(cause)|in 5 -14 1\n\
near:left:administration 6 4 -14\n\
rule:cause.agent:-|other 5 -11 1\n\
rule:idiom.sentence:-|act 21 -6 -16\n\
near:left:side -10 -2 3\n\
clause:subject:adverbial|while -7 4 -1\n\
rule:effect.partner-patient:+|other -12 9 -2\n\
path:owner(bond+)>complement(plain)|out -18 7 3\n\
rule:attitude.noun:+|own 15 -9 -4\n\
near:right:destabilize -18 -8 25\n\
rule:effect.owner-patient:+|free -8 6 -5\n\
near:right:unlikely 24 -9 -13\n\
path:complement(plain)>clause(grow+)|out 18 -4 -12\n\
near:left:affair -19 5 8\n\
near:left:response 0 -8 2\n\
next:left:from -3 -2 1\n\
near:left:far -16 -1 15\n\
near:left:; 12 -8 -7\n\
rule:idiom.sentence:-|other -7 -1 2\n\
near:right:before 9 -11 -3\n\
rule:effect.noun-patient:+|direct -12 -7 14\n\
clause:complement:participle| -4 -2 1\n\
link:owner(evaluation+)|of -12 2 6\n\
near:left:diplomatic -12 8 -4\n\
rule:effect.noun-patient:+|free 12 -4 -12\n\
near:right:block 21 -5 -16\n\
near:right:much -14 9 -1\n\
path:subject(attempt)|in 6 -4 -4\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 12 -4 -12\n\
near:left:few 10 2 -15\n\
near:right:good 8 -4 -9\n\
next:left:some -5 -12 11\n\
near:left:missile -4 -10 10\n\
near:right:reverse -9 -6 14\n\
near:right:save -19 5 11\n\
near:left:question 13 -5 -13\n\
path:subject(evaluation-)>clause(plain)|in -16 -2 15\n\
clause:clause:adverbial|since 3 5 -15\n\
near:right:goal 10 -15 3\n\
rule:effect.patient-patient:-|agent:other 16 -7 -12\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -16 -1 13\n\
path:subject(plain)>clause(plain)>clause(plain)|out 5 -4 -8\n\
path:complement(attitude-)>clause(plain)|out 15 -5 -13\n\
near:right:benefit -1 6 -11\n\
near:left:compensate 17 -4 -15\n\
next:right:dollar -21 -3 21\n\
path:owner(plain)>attribute(plain)|out 1 7 -13\n\
verb:complement:possibility!|present 11 -3 -12\n\
near:left:reiterate 12 -15 -1\n\
near:left:reaction 16 -3 -16\n\
rule:attitude.topic:-|agent:holder 14 -6 -12\n\
near:right:live -16 3 9\n\
near:right:break -19 5 8\n\
near:right:again 10 -12 0\n\
near:right:may 10 -7 -8\n\
rule:effect.noun-patient:+|indirect 14 -8 -8\n\
verb:complement:evaluation+ -12 10 -1\n\
near:right:place 5 6 -14\n\
near:right:! -14 8 1\n\
near:right:trust -12 -13 21\n\
near:right:take -4 1 0\n\
clause:clause:that|why -17 6 8\n\
rule:effect.event-patient:-|agent:other -9 1 1\n\
near:left:us -17 3 8\n\
rule:effect.owner-patient:-|agent:other|free|direct -12 3 1\n\
near:left:situation 9 1 -13\n\
near:right:think 5 -12 5\n\
next:right:announce 11 -3 -11\n\
near:right:limit 4 6 -14\n\
near:right:negotiate 8 -6 -6\n\
near:left:hostile 4 6 -14\n\
near:left:express -11 4 2\n\
rule:refusal.subject:-|indirect -10 -2 8\n\
path:owner(plain)>complement(attitude+)|in 9 0 -14\n\
near:right:destroy -21 0 19\n\
near:right:let 20 -4 -20\n\
clause:subject:ing|about -18 -7 18\n\
link:owner(effect+)|of -15 -7 17\n\
near:left:will -4 -2 2\n\
verb:object:fail! -8 -11 17\n\
near:right:threaten 11 -8 -7\n\
next:left:since 11 -10 -7\n\
next:left:give -9 -9 13\n\
near:right:business 13 -14 -2\n\
near:right:violation 5 -12 9\n\
near:left:legal 14 3 -17\n\
near:right:know 1 -9 4\n\
verb:subject:obligation|past -7 -9 11\n\
rule:reverse.owner:-|agent:side -16 -4 18\n\
rule:effect.owner-patient:-|agent:side|own|direct -20 10 6\n\
near:left:2018 -10 -7 13\n\
near:right:facilitate 20 -10 -11\n\
verb:subject:attempt! 11 -5 -9\n\
rule:bond.state:+|narration 12 -14 -4\n\
path:subject(effect-)>clause(plain)>clause(plain)|out -14 11 -2\n\
rule:demand.object:-|narration 11 -3 -11\n\
clause:attribute:relative|that -9 -9 16\n\
next:left:criticize -15 -2 13\n\
near:left:mechanism 8 -12 -1\n\
path:partner(bond+)>object(grow+)|out -16 19 -7\n\
near:right:ban -12 -5 15\n\
near:left:accusation -16 3 10\n\
next:left:thru 15 -14 -2\n\
near:right:strengthen 5 -14 2\n\
clause:subject:adverbial|so_that 14 -15 1\n\
rule:evaluation.verb:-|direct 3 -8 1\n\
rule:effect.noun-patient:+|out -5 10 -10\n\
rule:cause.event-patient:+|act -7 17 -11\n\
near:right:while -9 6 -2\n\
near:right:certain 12 -1 -16\n\
next:right:may -10 -2 7\n\
rule:attitude.agent:-|direct -3 -5 3\n\
next:left:follow 12 -12 -2\n\
near:left:investment -9 17 -9\n\
rule:idiom.sentence:-|mixed 10 -8 -8\n\
near:right:plus 15 -7 -7\n\
link:complement(grow+)|to -18 -3 19\n\
near:right:60 -14 -6 19\n\
clause:clause:that|whether 16 -6 -12\n\
near:left:energy 5 8 -17\n\
near:right:permanent 12 -14 0\n\
near:right:approach -1 8 -11\n\
near:right:send 12 -7 -10\n\
link:patient(effect-)|anti 2 8 -14\n\
near:left:base 8 0 -12\n\
near:right:every -15 19 -6\n\
near:left:ban -14 -3 9\n\
near:left:create -8 -11 15\n\
rule:idiom.near:+|indirect -12 1 6\n\
near:left:next 0 -13 8\n\
near:left:strike -13 8 -2\n\
path:complement(attitude+)>clause(plain)|out -15 2 7\n\
next:right:action -17 6 3\n\
near:right:yet 6 -13 5\n\
next:left:lead -16 -3 15\n\
path:subject(plain)>clause(effect-)|in -4 -13 13\n\
link:owner(demand)|name -9 -11 19\n\
next:left:these -10 -3 6\n\
near:left:role 9 -11 -2\n\
near:left:comply -17 7 6\n\
next:right:come -6 7 -8\n\
near:right:vaccine -19 6 9\n\
path:owner(plain)>complement(attitude-)|in -12 9 0\n\
near:right:alliance -15 10 2\n\
link:complement(plain)|such_as 14 -15 -1\n\
link:modifier(cause)| 16 -4 -12\n\
rule:effect.owner-patient:+|mixed -8 -7 13\n\
near:right:include -7 7 -7\n\
near:left:control 18 -8 -10\n\
next:right:quit -11 -5 17\n\
near:left:convince 22 -6 -17\n\
near:left:inside 17 -6 -13\n\
near:right:facility -14 9 2\n\
path:partner(plain)>object(plain)|in 15 -12 -5\n\
clause:clause:adverbial|as 10 0 -12\n\
verb:complement:obligation|present 6 -4 -5\n\
path:owner(plain)>subject(attitude-)|out 13 -6 -8\n\
near:left:unilaterally -17 -5 16\n\
link:complement(effect+)|between 12 -8 -6\n\
near:left:them -3 -10 9\n\
rule:effect.patient:-|narration 13 -4 -13\n\
rule:attitude.topic:+|agent:holder -18 12 2\n\
near:right:suffer 7 6 -16\n\
near:right:signatory -17 3 9\n\
rule:bond.state:+|free -9 -4 5\n\
rule:attitude.owner:+|own -9 7 -4\n\
clause:complement:adverbial|after -5 -8 9\n\
rule:evaluation.modifier-patient:+|indirect 0 10 -13\n\
next:left:this -1 -6 5\n\
path:owner(plain)>object(plain)>clause(cause)|in -20 13 6\n\
near:left:because -5 6 -6\n\
near:right:significant -8 22 -18\n\
near:right:neighbor -5 15 -13\n\
near:left:hand -12 1 6\n\
near:right:political 5 -8 -1\n\
next:right:war 8 6 -17\n\
near:left:further -11 -4 11\n\
rule:effect.noun-patient:-|agent:holder -1 -9 12\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -1 -11 4\n\
link:topic(attitude+)|to 14 0 -16\n\
rule:attitude.owner:-|agent:side 6 1 -12\n\
verb:subject:reverse 4 -3 -5\n\
next:right:hope 12 -11 -4\n\
link:subject(will+)| -7 12 -7\n\
rule:friend.copula:+|indirect -12 2 5\n\
near:right:problem 7 4 -15\n\
near:right:response -8 9 -10\n\
rule:demand.object:-|agent:other|own|direct 12 -5 -8\n\
verb:attribute:future|present 8 1 -13\n\
near:left:law 13 -9 -11\n\
near:left:riot 17 -4 -15\n\
near:left:concern 2 -12 6\n\
next:left:pressure -15 -5 16\n\
near:left:suggest 6 -14 3\n\
next:left:condemn -17 -6 18\n\
near:right:allegation -15 5 6\n\
near:left:speak 5 6 -15\n\
near:right:away -14 -9 17\n\
near:right:bring -11 3 2\n\
near:right:longer 5 -13 8\n\
near:left:failure -9 -8 13\n\
near:left:over 4 -1 -8\n\
near:left:mention -14 11 2\n\
near:left:there -16 0 11\n\
near:right:counter -8 16 -11\n\
next:right:who -1 -10 8\n\
path:partner(bond+)>complement(plain)|out 4 3 -10\n\
near:left:defend -10 15 -9\n\
verb:subject:possibility|none 13 -7 -8\n\
path:object(effect-)>clause(plain)|in 11 -5 -11\n\
near:left:damage -16 -2 16\n\
near:right:ballistic -5 -10 13\n\
near:left:aim 13 -2 -13\n\
near:right:capital 5 -13 2\n\
rule:friend.copula:-|direct 7 -1 -12\n\
near:right:serious -3 11 -14\n\
rule:effect.partner-patient:+|out 6 -11 3\n\
near:right:challenge 16 -3 -14\n\
path:modifier(plain)>object(plain)|in -9 5 -3\n\
rule:demand.object:-|agent:side|own|direct -12 2 7\n\
next:right:miss -19 -4 22\n\
near:left:always 16 -7 -12\n\
verb:complement:ability!|none 13 0 -15\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 18 -11 -9\n\
path:subject(plain)>clause(demand)|out 15 -6 -10\n\
near:left:strengthen 8 -2 -11\n\
link:topic(effect+)|to 8 -7 -7\n\
near:left:than -2 -7 3\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 7 -3 -10\n\
near:left:negotiator 13 -7 -9\n\
near:left:challenge 14 -11 -4\n\
near:right:final 15 -11 -3\n\
rule:evaluation.noun:-|direct -2 -10 6\n\
near:left:very -13 1 7\n\
near:left:consider -11 -3 9\n\
next:left:reiterate 18 -13 -5\n\
near:left:react -18 -2 18\n\
rule:effect.topic-patient:+|out 6 1 -12\n\
near:right:denounce 13 0 -17\n\
clause:object:that|how 15 -15 1\n\
next:right:obligation -4 -6 8\n\
near:left:supply -15 0 9\n\
verb:object:obligation|past 15 -9 -8\n\
next:left:have -10 -3 9\n\
clause:object:ing|at 3 5 -11\n\
next:right:know -14 -1 13\n\
path:patient(plain)>complement(plain)|out -16 -3 14\n\
rule:evaluation.modifier:+|own -7 0 2\n\
near:left:cooperate -16 -1 15\n\
path:partner(bond+)>object(plain)|in -12 0 2\n\
rule:attitude.patient:+|agent:other 9 -5 -11\n\
near:right:follow -4 -8 9\n\
near:right:stay 6 3 -15\n\
rule:attitude.patient:+|direct -13 9 -2\n\
near:right:troop -1 -13 11\n\
next:right:border 11 0 -14\n\
next:left:strengthen 17 -7 -10\n\
near:right:measure -10 2 4\n\
rule:idiom.sentence:+|other -7 -6 8\n\
path:subject(cause)>clause(plain)>clause(plain)|in 10 -13 -2\n\
near:left:request 11 -1 -13\n\
clause:clause:relative|which -5 -6 5\n\
rule:effect.copula:-|direct 5 4 -11\n\
rule:cause.event-patient:-|agent:other|other|indirect 7 0 -14\n\
path:subject(grow+)>clause(attitude+)|out -21 17 -1\n\
near:left:declare -13 -1 11\n\
near:left:follow 2 -8 1\n\
near:right:revive 15 -8 -8\n\
rule:evaluation.modifier-patient:+|direct 13 -4 -12\n\
rule:cause.event-patient:+|agent:holder|other|indirect -18 12 2\n\
next:right:add 11 2 -14\n\
path:owner(effect-)>object(plain)|out 14 -5 -13\n\
rule:reverse.patient:+|own 12 -10 -5\n\
near:right:joint 11 -5 -9\n\
rule:break.partner:-|out -4 -9 11\n\
rule:break.partner:-|act -6 -10 15\n\
rule:evaluation.copula:-|narration -3 -7 6\n\
near:left:reject -14 3 8\n\
link:topic(plain)|including 15 -3 -14\n\
rule:cause.event-patient:+|out -2 11 -12\n\
near:left:respond 0 -12 6\n\
path:topic(plain)>subject(plain)>clause(plain)|out -14 -2 12\n\
path:complement(attempt)|in 15 -17 0\n\
near:left:troop 12 -2 -15\n\
path:topic(plain)|out 6 2 -11\n\
rule:reverse.agent:+|free 4 1 -7\n\
near:right:group 11 -10 -4\n\
near:left:implementation 15 -9 -7\n\
next:left:2015 5 -12 2\n\
near:left:set -9 -8 16\n\
near:right:vessel -20 -1 20\n\
near:left:pull 10 0 -14\n\
near:right:activity -7 -1 2\n\
near:left:accuse -6 -8 9\n\
near:left:target 9 -11 0\n\
next:left:prevent 6 6 -14\n\
link:complement(effect-)|by 7 -8 -1\n\
near:right:promote -20 3 14\n\
near:left:allow 5 -12 7\n\
rule:grow.partner:+|act -7 5 -3\n\
rule:effect.patient:-|agent:other|free|indirect 10 -4 -12\n\
near:right:cause 13 -10 -5\n\
verb:attribute:none|none 1 -6 -1\n\
rule:effect.patient:-|agent:target|other|direct -15 -3 18\n\
link:modifier(effect-)| -3 -9 7\n\
link:patient(plain)|on 8 0 -10\n\
near:left:case -10 7 -1\n\
near:right:illegal 8 -2 -10\n\
rule:attitude.self:-|agent:target 0 11 -15\n\
near:left:become 12 -2 -13\n\
path:owner(plain)>subject(plain)>clause(plain)|out 3 -1 -6\n\
path:complement(plain)>clause(attitude-)|in -4 -12 12\n\
near:right:stop -10 10 -3\n\
rule:effect.owner-patient:-|agent:side 0 3 -7\n\
next:left:sanction -13 4 4\n\
link:complement(cause)|to 1 -3 -6\n\
clause:subject:ing|as 16 -9 -9\n\
via:polity|out -3 2 -4\n\
link:complement(effect-)|between 11 -7 -11\n\
clause:subject:ing|to 5 -10 2\n\
near:left:dispute 7 0 -12\n\
rule:reverse.patient:+|act 1 5 -13\n\
rule:effect.patient:+|agent:other|other|direct -1 -11 10\n\
next:left:change 17 -5 -13\n\
clause:complement:adverbial|although 13 -5 -9\n\
rule:effect.topic-patient:+|free 6 -11 3\n\
near:right:mostly 20 -4 -17\n\
rule:idiom.near:+|direct 4 1 -9\n\
near:left:party 7 -9 -3\n\
next:left:provide 11 -17 2\n\
path:partner(bond+)>object(plain)>clause(plain)|in 2 -14 7\n\
rule:cause.event-patient:-|direct -7 -5 9\n\
next:right:impose -1 -11 13\n\
near:right:respect -15 7 6\n\
near:right:link -17 19 -6\n\
near:left:conclude 17 -2 -16\n\
rule:effect.owner-patient:+|agent:other|own|direct 10 -13 -3\n\
link:complement(plain)|over -7 -9 14\n\
next:right:conflict 21 -3 -17\n\
next:left:his 0 8 -13\n\
path:subject(grow+)>clause(grow+)|in -13 21 -9\n\
near:right:history 12 -10 -4\n\
rule:effect.event-patient:-|act 0 -8 6\n\
near:left:revive 14 -13 -4\n\
near:left:receive 8 -14 3\n\
path:object(plain)>clause(plain)>clause(plain)|out 9 0 -12\n\
near:right:various 13 -4 -11\n\
rule:friend.copula:+|narration 11 -9 -6\n\
near:right:name -12 -7 16\n\
rule:effect.topic-patient:-|free 2 7 -13\n\
next:right:go -4 -12 13\n\
rule:effect.owner-patient:+|agent:holder|other|act 1 4 -9\n\
near:right:five 11 -2 -14\n\
near:left:way 1 -8 3\n\
near:right:importance 17 -10 -8\n\
next:right:oil -1 4 -8\n\
next:left:where -11 -6 14\n\
near:right:build -16 6 6\n\
path:topic(plain)>attribute(plain)|out 11 -8 -2\n\
near:right:remain -8 3 2\n\
path:complement(cause)>clause(plain)|out -1 -10 7\n\
near:right:stance 5 4 -13\n\
next:right:under 1 7 -11\n\
near:left:another 1 -14 13\n\
rule:refusal.subject:-|narration -11 13 -6\n\
clause:object:adverbial|since 0 -12 8\n\
near:left:conference 12 -1 -15\n\
clause:subject:to|on 17 -3 -14\n\
near:left:denounce 12 -1 -15\n\
near:right:common 3 10 -16\n\
rule:evaluation.verb:-|indirect -4 -6 3\n\
near:right:honor 9 -13 2\n\
next:right:missile -11 12 -5\n\
near:left:reaffirm 23 -16 -6\n\
near:right:case 13 -11 -5\n\
rule:idiom.clause:-|mixed -11 -4 12\n\
path:subject(bond+)|out -17 3 6\n\
link:modifier(evaluation+)| 11 -2 -13\n\
near:right:itself -12 0 9\n\
rule:will.subject:-|in 16 -12 -6\n\
link:object(reverse)| 5 -9 0\n\
path:topic(plain)>topic(plain)>complement(plain)|out -14 4 3\n\
near:left:government -5 7 -5\n\
near:left:particular -11 -6 15\n\
rule:demand.object:-|agent:side|other|direct -9 2 0\n\
near:left:face -11 -5 11\n\
near:left:stop -12 3 2\n\
near:right:example 17 -3 -14\n\
near:right:last -6 8 -8\n\
path:object(effect-)>clause(plain)>clause(plain)|in -7 16 -13\n\
clause:subject:ing|after 13 -6 -8\n\
next:right:issue 12 -3 -13\n\
near:right:direct 0 -13 12\n\
near:left:refer 6 -11 0\n\
near:left:expert 13 -9 -9\n\
near:left:open -15 7 6\n\
near:left:] 12 -5 -12\n\
rule:evaluation.copula:+|narration -6 0 0\n\
near:left:fully -6 13 -9\n\
near:left:statement 0 1 -8\n\
path:subject(plain)>clause(effect+)|out 11 -11 -3\n\
near:right:large 13 -3 -14\n\
near:right:protect -12 4 5\n\
near:right:strike -4 11 -11\n\
verb:clause:obligation!|present 1 4 -10\n\
rule:attitude.patient:+|agent:holder|other|indirect -9 13 -12\n\
near:left:cut -11 -6 14\n\
near:left:national 9 -11 -1\n\
next:right:even -14 -3 14\n\
path:partner(plain)>complement(plain)|out -9 6 -4\n\
near:left:replace 14 -8 -9\n\
verb:complement:ability|none 6 0 -10\n\
near:right:manage -11 14 -6\n\
clause:subject:that|why 7 3 -13\n\
next:right:neighbor -8 16 -11\n\
near:left:respect 14 -10 -9\n\
clause:object:adverbial|while 6 -2 -8\n\
verb:clause:obligation|none 11 -11 -4\n\
path:subject(attempt)|out -6 -3 5\n\
near:left:organization 14 -7 -8\n\
path:owner(plain)>subject(grow+)|out 12 -12 0\n\
near:left:big 13 -9 -7\n\
near:right:reaction 14 -3 -10\n\
rule:friend.owner:+|indirect 1 -8 5\n\
near:left:offer -3 15 -16\n\
rule:cause.event-patient:-|own -8 7 -2\n\
link:patient(plain)|toward 14 -11 -4\n\
near:right:whether 15 -9 -9\n\
next:left:withdraw 11 -5 -3\n\
link:complement(attitude-)|between 14 -2 -14\n\
rule:attitude.topic:+|direct 17 -6 -14\n\
near:right:undermine -14 4 5\n\
rule:cause.event-patient:+|agent:other 9 -8 -5\n\
link:complement(attitude-)|by 0 5 -9\n\
path:subject(attempt)>clause(plain)|in -2 6 -7\n\
path:complement(break-)>clause(plain)|in 17 -15 -4\n\
link:complement(cause)|in -6 -7 8\n\
near:left:repeatedly -10 9 -3\n\
rule:attitude.owner:+|agent:target 9 -15 -1\n\
path:subject(evaluation+)|out 12 -8 -6\n\
rule:cause.event-patient:+|own 11 -11 -1\n\
near:left:embargo 4 -3 -6\n\
near:left:reach -10 2 7\n\
near:right:line -7 12 -8\n\
near:left:concerned -9 -10 16\n\
near:left:criticize 0 -9 6\n\
path:subject(reverse)|out 12 2 -15\n\
rule:effect.owner-patient:+|agent:other|own|indirect -10 12 -1\n\
rule:attitude.partner:+|other -12 -7 14\n\
verb:object:volition!|none 9 -6 -9\n\
rule:effect.partner-patient:-|indirect -5 12 -13\n\
near:left:why 6 2 -9\n\
rule:attitude.partner:-|other -1 -13 11\n\
next:right:demand -12 -1 9\n\
next:right:follow 13 -3 -12\n\
near:right:impossible 6 5 -15\n\
rule:evaluation.verb:+|act 13 -3 -10\n\
near:left:need -2 -9 7\n\
rule:attitude.self:+|free -2 -8 3\n\
near:left:threaten 6 -2 -12\n\
near:left:example -13 0 6\n\
rule:tone.clause:+|act 2 -4 -5\n\
near:left:hold 3 -8 4\n\
near:left:must -10 2 2\n\
rule:attitude.self:-|agent:other|free|indirect 15 -6 -7\n\
path:owner(plain)>subject(cause)|out -6 -8 8\n\
near:left:fact -8 4 1\n\
verb:object:grow+! -12 -6 10\n\
near:right:resume 10 -7 -6\n\
rule:effect.topic-patient:-|agent:holder 11 -9 -4\n\
near:right:ask -4 -9 10\n\
next:left:inside 16 -6 -11\n\
rule:effect.topic-patient:+|other -5 8 -8\n\
path:object(attempt)|in 15 -2 -15\n\
path:modifier(plain)>complement(plain)|in 11 -2 -12\n\
role:patient|own|out -13 13 -1\n\
rule:effect.owner-patient:+|agent:side 6 -5 -5\n\
near:left:unrest -15 9 1\n\
near:left:behind 1 6 -13\n\
near:left:thank -12 19 -7\n\
path:object(attitude-)>clause(plain)|in 13 -8 -6\n\
role:attribute|free|out -4 -7 3\n\
rule:idiom.clause:-|narration -13 2 7\n\
near:right:stick -18 5 9\n\
rule:attitude.self:+|out -7 1 2\n\
near:left:insist 13 -12 -3\n\
rule:friend.copula:-|other -11 -9 12\n\
rule:evaluation.verb:+|out -6 -5 5\n\
near:right:you -14 0 11\n\
near:right:base -9 0 5\n\
near:right:fear 14 -5 -12\n\
clause:clause:ing|of -6 6 -3\n\
verb:complement:grow+! -9 -8 12\n\
path:modifier(plain)>object(attitude+)|in 19 -10 -9\n\
near:left:pressure 0 -1 -3\n\
near:left:represent 18 -3 -16\n\
near:right:hostile -10 -5 16\n\
rule:inability.subject:-|free 0 -8 4\n\
next:right:share 10 3 -16\n\
next:right:right -3 16 -13\n\
rule:attitude.self:+|agent:other 6 -3 -7\n\
next:left:though -14 0 11\n\
near:right:launch 4 -8 -1\n\
verb:clause:attempt! 1 2 -7\n\
rule:attitude.topic:+|agent:other 15 -6 -9\n\
rule:cause.event-patient:+|indirect -7 8 -5\n\
near:right:counterpart 11 -1 -9\n\
next:left:new 3 2 -11\n\
near:left:deputy 9 2 -14\n\
near:left:future 11 -11 -3\n\
path:owner(plain)>object(effect-)|in 2 -10 2\n\
near:right:quit -4 -9 10\n\
near:right:adhere -14 13 -1\n\
rule:cause.event-patient:+|free 7 2 -11\n\
near:right:player -12 -6 16\n\
near:right:special 3 -12 6\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -16 3 9\n\
rule:attitude.self:+|mixed 2 9 -14\n\
near:left:assume -15 4 6\n\
next:right:— -3 10 -10\n\
rule:obligation.subject:-|mixed 11 -9 -3\n\
near:left:commit -9 13 -8\n\
near:left:enemy 4 10 -15\n\
near:right:position -7 4 -1\n\
rule:effect.patient:-|own -3 -5 2\n\
near:left:facilitate 12 -3 -10\n\
next:left:maintain 15 -13 -7\n\
near:left:can -5 4 -5\n\
near:right:increase 3 -9 2\n\
rule:attitude.partner:-|indirect -9 -7 13\n\
path:partner(evaluation+)>subject(plain)|in -15 20 -6\n\
link:owner(will+)|'s 5 1 -12\n\
path:object(effect-)>clause(plain)|out -8 2 2\n\
near:left:previous 11 -14 2\n\
near:right:relationship 14 -13 -6\n\
rule:attitude.owner:-|act 6 -1 -9\n\
next:right:attack -13 -3 14\n\
near:left:contain 5 -14 7\n\
next:right:since -2 -11 10\n\
near:right:day 11 -8 -5\n\
path:patient(effect-)>object(attitude-)|in -9 21 -15\n\
near:right:announce 0 3 -6\n\
near:left:majority 15 -2 -17\n\
next:left:how -5 -10 13\n\
near:right:energy -8 0 2\n\
clause:object:ing|to 8 -10 -1\n\
rule:bond.state:+|indirect -3 -8 7\n\
rule:reverse.agent:+|other -1 4 -7\n\
near:right:week 8 -2 -10\n\
next:right:firm 17 1 -17\n\
near:left:plot 18 -4 -15\n\
near:right:flexibility -19 12 4\n\
link:patient(plain)|towards 3 1 -8\n\
next:left:welcome -9 18 -8\n\
near:left:assess 14 -2 -12\n\
verb:complement:obligation|past -13 9 0\n\
near:left:old 17 -6 -11\n\
near:right:aid -4 15 -13\n\
path:topic(plain)>object(plain)>clause(plain)|out 7 -2 -9\n\
near:right:press 16 -6 -10\n\
verb:object:break- -4 -3 0\n\
near:left:fear 7 3 -14\n\
near:right:cite 15 -5 -10\n\
rule:will.subject:+|free 8 -6 -6\n\
next:left:many 13 -5 -11\n\
rule:effect.copula:-|other 10 -5 -8\n\
near:right:require 16 -6 -11\n\
path:topic(plain)>complement(cause)|in 3 -14 6\n\
near:left:highlight -12 16 -8\n\
near:left:voice 14 -12 -4\n\
verb:subject:bond+ -1 1 -5\n\
rule:cause.event-patient:+|in -6 1 1\n\
near:right:trip 14 -7 -10\n\
link:complement(plain)|like -12 10 -4\n\
near:left:capacity 18 -6 -13\n\
next:left:toward 8 -3 -10\n\
next:left:defend -7 14 -11\n\
near:right:propose 11 -5 -10\n\
clause:subject:ing|at -11 -1 8\n\
near:left:until -13 0 8\n\
near:right:draft 10 -10 -3\n\
near:right:reason 12 -6 -11\n\
near:right:former 9 -7 -4\n\
link:patient(attitude-)|to -13 -2 11\n\
near:left:condolence -10 21 -10\n\
near:right:embargo 15 -1 -13\n\
link:owner(cause)|demonym 7 3 -15\n\
next:left:about 4 -6 -4\n\
near:left:recent 2 -6 0\n\
rule:effect.topic-patient:-|own -5 12 -7\n\
next:right:expect 16 -7 -9\n\
near:left:signatory 16 -5 -15\n\
next:left:be -3 3 -5\n\
path:owner(effect-)>complement(plain)|in 2 -9 1\n\
near:right:too -8 -8 10\n\
rule:grow.agent:+|mixed 12 -2 -12\n\
near:left:trip 9 -3 -12\n\
next:left:address -13 -4 15\n\
next:left:stop -16 -3 15\n\
rule:effect.event-patient:-|own 10 -4 -7\n\
near:right:push -10 -4 9\n\
near:left:website -20 2 16\n\
rule:effect.owner:+|in -3 4 -4\n\
path:subject(cause)>clause(plain)>clause(plain)|out -15 1 10\n\
path:owner(plain)>subject(effect-)>clause(plain)|out -15 -3 13\n\
path:owner(plain)>complement(effect+)|in -3 -9 11\n\
path:complement(attitude-)|in -6 -2 2\n\
clause:subject:that|whether 5 -10 4\n\
next:right:seem 8 -8 -4\n\
near:right:engage 12 -7 -7\n\
next:right:last 14 -5 -11\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 12 -3 -11\n\
near:right:same 12 -10 -7\n\
near:left:political -7 -2 5\n\
near:right:willing 14 -9 -8\n\
near:right:remedial -17 19 -6\n\
near:right:behavior -9 -7 12\n\
near:right:text 14 -10 -6\n\
next:right:official 13 -10 -3\n\
clause:complement:adverbial|when -5 8 -8\n\
clause:object:that|whether 13 0 -15\n\
path:topic(plain)>object(plain)>clause(plain)|in 8 -6 -9\n\
rule:attitude.patient:-|agent:other 9 4 -15\n\
near:left:aware -13 14 -5\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -9 -5 10\n\
role:topic|own|out -3 2 -7\n\
near:left:system -12 -7 13\n\
next:right:attempt -11 -5 14\n\
next:left:reaffirm 20 -14 -5\n\
near:left:require 16 -9 -9\n\
link:partner(evaluation+)|- 3 10 -11\n\
next:right:back 6 -10 -2\n\
clause:attribute:participle| -9 2 2\n\
rule:effect.topic-patient:-|agent:other -7 8 -6\n\
path:owner(attitude+)>complement(plain)|out 7 2 -13\n\
rule:effect.noun-patient:+|act -12 11 -5\n\
near:left:weapon 0 3 -8\n\
near:right:view 6 -5 -7\n\
near:left:opposition -7 -8 7\n\
rule:effect.topic-patient:-|out 2 -9 0\n\
rule:reverse.owner:-|agent:holder 6 -1 -8\n\
link:complement(attitude-)|for 13 -6 -9\n\
near:left:course -9 -8 12\n\
near:right:unprecedented 17 -2 -16\n\
rule:effect.owner-patient:+|agent:other|other|direct 5 -12 5\n\
near:left:late -8 -2 6\n\
link:owner(bond+)|demonym -4 11 -13\n\
near:right:reaffirm 18 -10 -9\n\
path:subject(plain)>clause(effect-)>clause(plain)|in 7 2 -13\n\
verb:complement:obligation|none 6 -9 0\n\
near:right:declare 10 -1 -11\n\
rule:attitude.agent:-|act 7 -3 -8\n\
near:right:peace 12 -2 -14\n\
near:right:completely -12 12 -5\n\
near:right:end 5 -2 -7\n\
path:owner(plain)>subject(effect-)|in -9 -5 9\n\
path:patient(effect-)>complement(plain)|out -2 8 -10\n\
near:left:affect 8 -11 0\n\
rule:reverse.owner:-|free -10 7 -1\n\
rule:effect.topic-patient:+|act -6 11 -9\n\
next:left:describe -10 2 1\n\
rule:attitude.owner:-|agent:holder|other|act -10 -1 7\n\
link:topic(bond+)|for 16 -12 -4\n\
near:right:investment 19 -9 -11\n\
rule:attitude.topic:+|indirect 5 -10 1\n\
near:left:interaction 13 -10 -7\n\
rule:idiom.near:+|own 1 10 -8\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -10 14 -9\n\
near:right:opportunity 13 -14 -2\n\
rule:effect.partner-patient:-|in -3 6 -11\n\
link:topic(bond+)|in 6 -11 -1\n\
rule:refusal.subject:-|direct 2 2 -6\n\
rule:inability.subject:-|own -10 -2 9\n\
near:right:until -9 -8 14\n\
rule:reverse.patient:+|agent:holder|other|act 1 6 -12\n\
next:right:about -10 8 -6\n\
rule:attitude.partner:-|agent:holder|other|indirect -13 -5 19\n\
rule:friend.copula:-|out -6 -5 10\n\
near:left:northern 14 -5 -14\n\
near:left:crisis -2 -10 8\n\
rule:attitude.owner:+|agent:holder|free|indirect -10 12 -6\n\
near:left:walk 19 -9 -11\n\
near:right:practical -9 -8 17\n\
near:left:recently 10 -11 -3\n\
next:right:presence -12 -5 15\n\
verb:attribute:future!|present -6 -10 15\n\
path:owner(plain)>subject(plain)>clause(plain)>clause(plain)|in -2 7 -10\n\
near:left:since 5 -6 -4\n\
clause:clause:adverbial|because -7 4 -2\n\
rule:effect.patient:-|agent:other|own|indirect 3 -9 1\n\
near:left:plus 13 -6 -7\n\
near:right:$ 9 5 -15\n\
link:owner(demand)|'s -8 8 -3\n\
rule:reverse.patient:+|direct 0 6 -10\n\
near:right:between 5 -8 -1\n\
rule:attitude.self:+|agent:side -9 -4 9\n\
near:left:stance -11 -2 10\n\
rule:effect.partner-patient:+|agent:other -8 8 -4\n\
near:right:high -2 11 -11\n\
near:left:unfortunately -15 -6 18\n\
near:left:join 2 3 -10\n\
next:right:decide 3 4 -11\n\
path:subject(attempt)>clause(plain)|out 12 -6 -9\n\
path:topic(effect+)>complement(plain)|out 13 -4 -9\n\
clause:subject:relative|what 1 0 -5\n\
next:left:confirm -16 17 -4\n\
near:right:praise 13 -9 -5\n\
near:right:signal -15 9 3\n\
near:left:behavior -10 -3 8\n\
rule:effect.owner-patient:-|agent:side|other|indirect -12 -4 14\n\
path:owner(plain)>topic(plain)>subject(plain)|in 8 0 -12\n\
near:left:strategic 3 -10 -1\n\
near:left:regional 1 -9 3\n\
near:left:positive -12 14 -4\n\
next:right:show -2 -13 10\n\
near:right:term 4 -9 1\n\
next:right:position -5 11 -9\n\
rule:refusal.subject:-|in 0 3 -5\n\
next:left:regard 11 -7 -7\n\
near:left:remain 4 -9 2\n\
near:right:without -6 3 -3\n\
path:subject(plain)>clause(evaluation-)|out -4 -5 9\n\
near:right:quite 14 -12 -3\n\
next:right:warn 11 -2 -9\n\
clause:attribute:adverbial|since -19 7 9\n\
near:right:add 3 -6 -3\n\
near:left:influence 1 -10 8\n\
near:right:territory -11 12 -6\n\
near:left:number -11 -8 13\n\
clause:object:adverbial|when -8 4 0\n\
near:left:medium 6 -8 -2\n\
near:left:invade 10 -1 -13\n\
verb:object:ability!|present 6 -1 -8\n\
near:right:produce 12 1 -16\n\
near:right:comply 6 1 -12\n\
rule:effect.owner:+|own 4 -4 -6\n\
rule:cause.agent:+|own 2 4 -9\n\
near:right:public 11 -6 -6\n\
next:left:our -8 14 -11\n\
near:left:leader -9 3 3\n\
verb:clause:will+ 12 -13 -1\n\
link:complement(effect-)|for 10 -2 -11\n\
rule:idiom.clause:-|own -11 4 3\n\
near:left:as -2 -3 -2\n\
near:right:like -8 2 0\n\
near:left:2231 3 3 -12\n\
near:left:firm 12 -3 -9\n\
next:right:national 1 9 -11\n\
near:right:2231 4 -9 0\n\
next:right:administration 7 -9 0\n\
rule:effect.topic-patient:-|act 6 -10 1\n\
near:right:order 7 -6 -6\n\
next:left:not 3 9 -16\n\
rule:idiom.near:-|act 13 -3 -9\n\
near:left:although -7 -4 7\n\
near:right:progress -13 4 6\n\
link:complement(plain)|on -3 1 -3\n\
near:left:ensure 4 3 -13\n\
path:owner(plain)>subject(effect-)|out 3 -7 -2\n\
near:left:within 5 0 -9\n\
rule:attitude.patient:-|other 6 -10 -2\n\
near:right:begin 2 -8 -1\n\
near:right:something -13 2 9\n\
next:left:unilateral -10 -2 14\n\
rule:attitude.owner:+|agent:holder|other|act -9 7 -2\n\
verb:attribute:possibility|present 9 -7 -6\n\
next:left:under -6 -5 8\n\
near:left:source 15 -3 -11\n\
near:right:bad -10 -5 13\n\
near:right:guarantee -10 1 4\n\
rule:attitude.owner:-|agent:holder|other|mixed 8 -8 -2\n\
rule:effect.topic-patient:-|agent:holder|other|act 11 -8 -5\n\
path:complement(break-)|out 6 -8 -2\n\
link:complement(plain)|without -13 4 3\n\
near:left:neighbor 14 -3 -11\n\
path:owner(effect-)>subject(plain)|in -5 -8 8\n\
rule:reverse.patient:-|other -12 -3 12\n\
path:topic(plain)|in -11 13 -6\n\
near:left:regret -12 -5 16\n\
link:partner(evaluation+)|with -3 -7 4\n\
path:subject(reverse)|in -5 -5 10\n\
near:left:participant -14 11 -1\n\
rule:attitude.partner:-|in -8 -6 9\n\
near:left:sell -2 9 -9\n\
path:owner(plain)>complement(attitude-)|out -4 -8 9\n\
near:right:ability 15 -7 -11\n\
near:right:initiative -9 11 -8\n\
near:left:— 8 -7 -5\n\
rule:attitude.owner:+|act -4 6 -7\n\
next:left:allow 1 -11 10\n\
near:right:off 8 -2 -10\n\
verb:subject:effect+! -4 -3 2\n\
near:left:conversation 13 -7 -7\n\
near:left:difficult 13 -6 -10\n\
next:left:believe -9 -8 11\n\
path:owner(attitude+)>complement(plain)>clause(plain)|in -12 -9 17\n\
near:left:assassinate 10 0 -13\n\
next:right:discuss -5 11 -6\n\
rule:effect.patient-patient:-|in 5 0 -9\n\
next:left:why -9 11 -7\n\
link:complement(attitude-)|to 7 -11 1\n\
next:left:– 5 -7 -2\n\
near:right:turn -5 10 -9\n\
near:left:practice -5 -10 15\n\
next:left:plus 12 -6 -7\n\
near:right:late 6 -8 -2\n\
near:left:praise -10 13 -4\n\
rule:will.subject:-|direct 16 -9 -9\n\
near:left:advance 0 9 -11\n\
near:right:host 3 -11 5\n\
near:left:ready 9 -13 0\n\
near:left:harsh -5 -9 8\n\
near:right:kill 10 -3 -10\n\
rule:idiom.near:+|free -10 -1 6\n\
link:complement(attitude-)|of -14 10 3\n\
path:complement(effect+)>clause(plain)|in -4 6 -7\n\
next:right:still 11 -9 -5\n\
near:left:strongly -11 -1 9\n\
near:right:role 2 0 -6\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 1 -12 6\n\
clause:object:ing|while -11 4 5\n\
rule:effect.partner-patient:-|free 13 -8 -6\n\
near:left:vaccine -15 8 3\n\
near:left:% 12 -6 -8\n\
near:right:strong 2 2 -8\n\
path:owner(plain)>subject(attempt)|out -12 -5 14\n\
rule:attitude.partner:-|agent:holder -9 -4 10\n\
near:right:game -10 -8 17\n\
path:owner(plain)>complement(effect-)|in -8 6 0\n\
near:left:unilateral -8 3 2\n\
near:right:list 8 -8 -3\n\
path:owner(plain)>subject(cause)>clause(plain)|in -11 7 0\n\
near:left:raise 8 3 -13\n\
path:subject(plain)>content(plain)>object(plain)|in -8 -10 11\n\
near:left:coordinate 13 -7 -7\n\
near:right:dismiss 6 1 -10\n\
rule:idiom.clause:-|direct 1 -8 6\n\
next:right:policy 6 -7 -5\n\
rule:break.partner:-|agent:holder|other|indirect -15 12 0\n\
near:right:citizen 10 -9 -6\n\
near:left:turn -3 5 -9\n\
rule:attitude.patient:+|free -9 3 0\n\
rule:attitude.self:-|agent:side|other|act -19 -1 18\n\
rule:attitude.patient:-|indirect -1 -10 4\n\
rule:evaluation.noun:-|act 10 -4 -7\n\
next:right:launch 10 0 -14\n\
next:left:only -13 -1 11\n\
path:subject(plain)>clause(cause)>clause(plain)|in 10 -10 -5\n\
near:left:only 1 -5 1\n\
rule:demand.object:-|agent:other|free|indirect -9 1 4\n\
rule:effect.topic-patient:+|agent:holder -9 3 0\n\
near:right:toward -6 -7 10\n\
path:complement(effect+)|in 1 -6 1\n\
next:right:express 13 -5 -9\n\
path:patient(plain)>complement(plain)|in 8 4 -15\n\
near:right:via 15 -8 -8\n\
next:right:agree 8 -5 -7\n\
link:complement(cause)|from 2 -13 8\n\
near:right:step 1 -1 -6\n\
path:owner(plain)>object(grow+)|out 14 -10 -6\n\
path:topic(plain)>complement(effect+)|in 11 -16 4\n\
next:left:like -8 7 -5\n\
next:right:commitment 0 -2 -4\n\
near:right:expire -5 -6 12\n\
rule:attitude.self:+|agent:holder|other|act 10 -12 -3\n\
near:right:despite -2 5 -8\n\
next:left:reduce 5 -2 -7\n\
path:subject(plain)>clause(plain)>clause(demand)|in -11 -2 12\n\
path:object(attitude+)|in 2 -1 -7\n\
rule:effect.owner-patient:+|narration 12 -4 -10\n\
rule:effect.noun-patient:-|agent:holder|other|act -1 -7 9\n\
link:complement(plain)|about 0 4 -8\n\
rule:attitude.self:+|act 10 -9 -5\n\
near:right:hegemony -9 -6 14\n\
near:right:entity -15 -2 12\n\
link:complement(reverse)|on 4 -1 -9\n\
verb:object:evaluation+! 2 4 -9\n\
path:object(effect+)>clause(plain)|in -1 -9 5\n\
near:left:she 7 -11 3\n\
rule:effect.partner-patient:+|act 10 -5 -8\n\
near:left:emphasize 3 -8 0\n\
next:left:during 10 -7 -6\n\
rule:effect.copula:-|indirect 10 -2 -10\n\
next:left:within 1 8 -12\n\
near:right:month 7 -8 -1\n\
near:right:hand 11 -5 -8\n\
link:owner(effect-)|demonym -2 2 -5\n\
path:owner(plain)>topic(plain)>attribute(plain)|in -11 -1 10\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)|in 5 -10 0\n\
near:left:vote -13 8 -1\n\
path:owner(plain)>topic(plain)>subject(plain)|out -10 5 1\n\
verb:complement:attempt 4 -5 -5\n\
near:left:name -7 -6 12\n\
rule:bond.state:-|act 11 -3 -8\n\
near:left:restore -7 -6 11\n\
near:left:process 8 -1 -12\n\
rule:idiom.sentence:+|indirect -7 2 4\n\
rule:effect.noun-patient:+|in 0 -7 2\n\
near:right:seize -8 -6 12\n\
next:left:right 13 -5 -8\n\
near:right:chief 9 -10 -3\n\
near:left:indirect 7 -11 3\n\
near:left:protest -6 -8 9\n\
clause:complement:ing|by -2 -5 2\n\
rule:grow.partner:+|agent:holder|other|act -5 3 -1\n\
clause:subject:adverbial|even_though -12 -1 10\n\
near:left:push 10 -5 -8\n\
near:left:ambassador 8 -2 -7\n\
path:subject(fail)|out -14 -1 12\n\
next:right:stress 13 -7 -5\n\
near:right:air 12 -3 -12\n\
near:left:solution 13 -11 -2\n\
rule:effect.topic-patient:+|own 10 -11 -2\n\
near:left:sign -4 -8 6\n\
rule:attitude.owner:-|mixed -2 -5 6\n\
near:right:look -2 2 -8\n\
path:owner(plain)|in -2 -5 4\n\
near:right:mean 6 -2 -9\n\
link:owner(evaluation+)|demonym -6 6 -7\n\
near:left:company 2 1 -8\n\
link:topic(evaluation+)|of -11 6 1\n\
role:attribute|other|in -2 -6 2\n\
path:topic(plain)>complement(cause)|out 5 -10 2\n\
near:right:cut 12 -5 -7\n\
clause:attribute:relative|which -3 -7 4\n\
link:owner(evaluation-)|of -13 0 12\n\
verb:object:obligation|none 6 -2 -7\n\
near:right:propaganda -11 -2 12\n\
path:object(effect-)>clause(effect-)|out -10 -4 13\n\
link:complement(plain)|of -7 -4 7\n\
near:right:alive 11 6 -17\n\
near:left:discussion 11 -5 -9\n\
rule:friend.owner:+|direct -5 -3 3\n\
near:right:argue 9 -8 -5\n\
near:left:serious -11 -5 12\n\
next:left:year -14 0 10\n\
next:left:terrorist 12 -3 -11\n\
near:left:activity 7 -4 -8\n\
near:left:level -10 0 7\n\
near:right:constructive -12 11 -3\n\
near:left:able 9 0 -10\n\
path:subject(evaluation+)>clause(plain)|in 6 -8 -1\n\
rule:will.subject:+|narration 2 -9 4\n\
clause:object:ing|from 1 -8 3\n\
near:right:life 6 6 -12\n\
near:left:every 16 -7 -11\n\
path:owner(plain)>topic(plain)>object(plain)|out 8 -6 -9\n\
path:owner(bond+)>complement(plain)|in 3 -11 4\n\
near:right:necessary -9 8 -5\n\
near:right:reject 4 -7 -2\n\
near:left:save -14 3 9\n\
clause:subject:ing|with -12 -1 10\n\
rule:demand.object:-|agent:side|other|indirect 10 -6 -4\n\
rule:attitude.patient:+|out -9 -3 6\n\
near:right:sell -9 -4 10\n\
verb:complement:none!|past 0 1 -6\n\
next:left:announce 10 -9 -2\n\
path:object(effect+)|in -7 5 -1\n\
rule:attitude.noun:-|agent:holder -11 -3 13\n\
rule:demand.object:-|agent:target|other|direct -2 7 -9\n\
near:left:never -7 -8 11\n\
rule:effect.patient:-|agent:other|other|direct -2 3 -9\n\
link:topic(grow+)|in 13 -9 -5\n\
near:right:suggest -12 2 6\n\
rule:break.agent:-|other -6 -6 13\n\
rule:attitude.patient:-|in -2 -7 5\n\
rule:attitude.agent:-|own -4 1 -1\n\
link:partner(plain)|- 3 0 -7\n\
rule:break.partner:-|direct 10 -7 -5\n\
next:left:third -7 -5 12\n\
rule:reverse.owner:-|agent:other -1 1 -6\n\
near:right:down 2 2 -8\n\
rule:reverse.agent:+|mixed -12 -1 11\n\
path:topic(plain)>topic(plain)>object(plain)|in 14 -6 -10\n\
near:left:expect -1 -8 7\n\
near:right:powerful -10 14 -9\n\
path:owner(effect+)>complement(plain)|out 12 -4 -8\n\
near:left:export 8 -4 -9\n\
near:right:ever 5 1 -12\n\
near:left:argue 4 -8 1\n\
next:left:accuse -3 -7 6\n\
path:subject(plain)>clause(grow+)|in 7 -4 -7\n\
near:left:strong -6 -5 7\n\
next:right:effort 3 -8 1\n\
next:left:northern 12 -3 -13\n\
near:right:responsibility -8 -5 11\n\
link:complement(bond+)|with -8 3 1\n\
path:topic(plain)>attribute(plain)|in -7 -5 8\n\
near:right:accordance -8 14 -5\n\
rule:evaluation.modifier-patient:-|other 1 -11 9\n\
near:right:condition 10 -7 -6\n\
path:topic(plain)>complement(plain)>clause(plain)|out -9 -2 8\n\
near:left:2016 14 -7 -8\n\
rule:break.partner:-|agent:other 3 -5 -9\n\
rule:grow.partner:+|agent:side -7 6 -2\n\
near:left:reverse 8 -7 -5\n\
path:owner(plain)>object(attitude-)>clause(plain)|in -11 -3 14\n\
near:left:break -11 -3 10\n\
near:left:toward 2 -1 -7\n\
near:right:willingness -8 14 -8\n\
next:left:until -10 -6 15\n\
rule:effect.owner-patient:-|agent:other|free|indirect 7 -5 -7\n\
path:complement(plain)>clause(grow+)|in -9 0 4\n\
near:right:head 11 -5 -6\n\
link:topic(evaluation+)|for -13 11 -2\n\
near:right:service 11 -11 -2\n\
path:patient(effect-)>subject(plain)|out -1 -9 7\n\
path:patient(plain)>object(plain)|out -8 -5 12\n\
near:left:reimpose 5 -2 -8\n\
near:right:enrichment 11 -9 -3\n\
near:left:joint 1 1 -7\n\
near:right:maintain 6 -5 -6\n\
path:owner(attitude-)>object(plain)|in 5 5 -14\n\
rule:break.partner:-|free 0 8 -10\n\
rule:effect.event-patient:-|mixed -9 4 1\n\
near:left:present -9 8 -3\n\
near:left:tough 6 -10 5\n\
path:owner(plain)>topic(plain)>topic(plain)>object(plain)|in 7 6 -15\n\
path:subject(effect-)>clause(plain)>clause(plain)>clause(plain)|in 13 -5 -9\n\
near:left:counterpart 3 -4 -4\n\
path:owner(plain)>object(effect-)>clause(plain)|in 7 0 -8\n\
verb:clause:cause! -8 8 -5\n\
near:left:these -4 2 -2\n\
rule:attitude.patient:+|own 8 -8 -4\n\
near:right:objective 12 -6 -9\n\
near:left:happen -12 3 4\n\
path:owner(plain)>attribute(plain)|in 7 -6 -5\n\
near:right:refusal -15 -2 15\n\
near:left:ministry -9 -4 11\n\
next:right:base 0 -10 11\n\
near:right:fighter -13 5 4\n\
near:right:sign -5 -2 2\n\
path:object(effect+)>clause(plain)|out 8 -1 -9\n\
near:right:exist 15 -2 -17\n\
link:patient(plain)|to -10 -4 14\n\
link:complement(cause)|between 4 -8 0\n\
near:right:word 6 -11 2\n\
near:right:release -10 -4 8\n\
near:right:option 14 -5 -11\n\
next:right:want -4 4 -3\n\
near:left:encourage 3 -12 6\n\
rule:effect.partner-patient:+|free 9 -3 -7\n\
rule:attitude.owner:-|agent:holder|free|indirect 10 -3 -8\n\
next:left:keep 2 6 -10\n\
near:left:document 12 -7 -4\n\
near:right:uranium 5 -8 -1\n\
near:left:analyst 8 -1 -10\n\
rule:effect.event-patient:+|agent:other 10 -4 -8\n\
near:right:practice -13 11 -2\n\
near:right:province 13 -7 -9\n\
path:owner(evaluation+)>complement(plain)|out -3 6 -8\n\
near:right:closer 8 -9 -3\n\
next:right:refuse 11 0 -12\n\
rule:cause.event-patient:-|agent:other|free|direct -8 0 4\n\
near:right:civilian 8 0 -11\n\
rule:grow.partner:+|free 3 -2 -5\n\
next:right:economy -9 0 3\n\
near:left:reference -9 -6 14\n\
next:left:accept -10 -3 6\n\
link:complement(plain)|towards 4 -8 1\n\
near:right:learn -13 -3 17\n\
near:right:reasonable 2 11 -17\n\
near:left:defeat -11 8 -2\n\
rule:effect.topic-patient:+|agent:holder|other|act -7 11 -8\n\
near:left:accept -6 5 -3\n\
near:left:attempt -9 -3 8\n\
link:complement(attitude-)|on 0 2 -8\n\
near:left:dangerous -12 -5 15\n\
path:patient(effect-)>object(plain)>clause(plain)|out 9 0 -12\n\
near:left:threat -5 6 -6\n\
near:right:transfer 12 1 -15\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 8 2 -12\n\
near:left:may -2 4 -7\n\
rule:attitude.owner:-|agent:holder|own|indirect -9 9 -5\n\
next:left:counter 9 -11 -1\n\
rule:evaluation.noun:-|mixed -7 -3 11\n\
near:right:earlier 10 -2 -6\n\
next:left:former 2 -7 5\n\
near:right:establish -4 -9 6\n\
near:right:prevent -3 -9 7\n\
next:right:mean 1 6 -13\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -12 11 -4\n\
near:left:own 2 -9 5\n\
near:right:strategy -4 -7 11\n\
near:left:might 12 -2 -11\n\
clause:subject:adverbial|before -2 -7 8\n\
near:left:call -2 -3 0\n\
rule:attitude.patient:+|mixed 1 9 -11\n\
near:left:final 10 -7 -3\n\
rule:reverse.owner:-|agent:target -10 1 7\n\
near:left:agency 11 -7 -5\n\
near:right:abide -13 13 -5\n\
path:owner(plain)>attribute(plain)>clause(plain)|in 12 -6 -10\n\
clause:attribute:that|that -2 1 -2\n\
verb:object:bond+ -8 2 4\n\
next:right:fail -4 -4 7\n\
verb:complement:obligation!|present 4 1 -8\n\
near:left:condition 11 -9 -6\n\
near:left:look -9 1 6\n\
next:left:support -7 6 -3\n\
near:left:vis 0 -13 11\n\
near:right:target -8 0 4\n\
next:right:approach -14 6 4\n\
next:right:consider 8 -10 -1\n\
near:left:help 0 2 -6\n\
link:modifier(bond+)| 3 -6 -3\n\
near:right:recently 5 -8 3\n\
link:partner(evaluation-)|between 5 -4 -8\n\
clause:clause:adverbial|so_that 14 -4 -10\n\
path:complement(bond+)|in 11 -3 -11\n\
next:right:face 13 -6 -9\n\
near:right:themself -11 -2 9\n\
near:left:upon 10 -6 -7\n\
near:right:strategic -2 4 -5\n\
near:right:indicate -9 3 2\n\
path:complement(plain)>clause(plain)>clause(cause)|in -13 -4 14\n\
near:right:leverage 15 -1 -15\n\
near:right:network 15 -2 -12\n\
clause:object:ing|with 3 -12 9\n\
next:left:contain 5 -12 4\n\
near:left:allegation 2 5 -10\n\
path:owner(plain)>object(effect+)|in 8 -3 -9\n\
path:owner(plain)>subject(effect+)|in -3 -10 8\n\
rule:effect.partner-patient:-|act -2 -9 10\n\
rule:attitude.owner:-|agent:other|other|indirect 7 -7 -2\n\
link:owner(attempt)|of 11 -9 -4\n\
near:left:common -12 -4 14\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|out -6 -6 10\n\
near:left:significant 13 -8 -5\n\
near:right:partnership -3 4 -8\n\
near:left:though -7 1 3\n\
near:left:discuss 7 -7 -7\n\
near:left:leave -7 4 -3\n\
near:right:confront -11 6 2\n\
near:right:top -1 10 -9\n\
verb:object:possibility|none 12 -3 -9\n\
path:partner(bond+)>topic(plain)>complement(plain)|out 9 -6 -6\n\
rule:effect.patient:+|agent:other|other|indirect 0 4 -9\n\
near:right:around -1 -10 6\n\
near:left:choice 15 -5 -9\n\
rule:will.subject:-|free 12 -7 -4\n\
rule:bond.state:-|indirect -5 -7 9\n\
path:patient(effect-)>object(plain)|in 2 -10 3\n\
near:left:community 4 -11 3\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 13 -3 -10\n\
near:right:deputy 3 5 -11\n\
near:left:compliance -11 7 1\n\
rule:attitude.topic:-|own 11 -9 -5\n\
path:complement(reverse)|out -1 2 -10\n\
near:left:pursue -8 1 2\n\
next:left:conclude 20 -7 -13\n\
near:right:fall 5 -10 3\n\
rule:idiom.near:+|out -11 2 4\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -11 -1 8\n\
near:right:assassinate -9 -4 13\n\
link:complement(attitude+)|between -10 10 -4\n\
path:subject(effect-)>clause(attitude+)|in 13 -7 -3\n\
near:right:standard 11 -6 -4\n\
next:right:might 5 -9 2\n\
path:patient(plain)>object(cause)|in 12 -1 -16\n\
near:left:away 7 -9 -2\n\
near:right:relate -10 -5 9\n\
next:right:act -11 9 -1\n\
path:partner(plain)>subject(plain)|in 11 -7 -6\n\
rule:grow.partner:+|mixed -6 -6 9\n\
next:left:economic 6 -10 3\n\
path:subject(plain)>clause(attitude+)|out 0 -7 6\n\
path:owner(plain)>subject(attitude+)>clause(plain)|in -16 7 5\n\
rule:effect.owner:+|mixed 4 -10 3\n\
rule:effect.patient-patient:-|direct 9 0 -10\n\
path:owner(plain)>subject(attitude-)|in -7 -7 11\n\
near:left:work -5 -4 6\n\
rule:prohibition.subject:-|in 6 -8 -2\n\
link:topic(evaluation-)|in 13 -6 -7\n\
next:left:want 6 -10 1\n\
link:topic(effect+)|of -12 10 -5\n\
path:complement(grow+)>clause(attempt)|out 13 -5 -7\n\
near:right:import 5 -1 -8\n\
verb:clause:volition|present -10 10 -4\n\
near:right:currently 10 -10 -1\n\
rule:refusal.subject:-|free -5 5 -5\n\
rule:bond.state:-|in 5 -6 -1\n\
rule:effect.owner-patient:-|agent:other|other|indirect 7 -2 -8\n\
path:subject(bond+)|in -3 6 -8\n\
rule:cause.agent:+|narration 3 -2 -6\n\
rule:effect.owner-patient:-|agent:other|other|act -10 -1 12\n\
near:right:assassination -8 7 -2\n\
near:right:interested 5 -11 1\n\
rule:grow.partner:+|out -3 3 -4\n\
near:right:voice 8 -10 -1\n\
rule:idiom.sentence:+|direct 0 -4 0\n\
link:patient(attitude-)|of -10 -5 14\n\
next:right:withdraw -2 -6 7\n\
near:left:publicly 13 -4 -9\n\
verb:object:cause! 4 -5 -3\n\
near:right:message 5 -8 2\n\
path:owner(attitude+)>subject(plain)|in 8 -12 1\n\
path:patient(effect-)>object(cause)|in -6 -9 14\n\
near:right:fire 7 3 -12\n\
rule:cause.event-patient:+|agent:holder|other|act -4 12 -9\n\
near:left:form 5 1 -11\n\
rule:attitude.agent:+|act 6 -5 -7\n\
rule:attitude.patient:-|own -12 13 0\n\
near:right:letter 6 -10 1\n\
near:left:violation 9 -5 -7\n\
near:left:confront 8 -6 -3\n\
next:left:use 4 -8 -1\n\
next:right:interest -6 -4 7\n\
near:right:recognize 9 -2 -8\n\
near:left:boycott -16 4 9\n\
near:right:underline 12 -7 -6\n\
rule:reverse.patient:+|agent:holder|other|indirect -10 11 -5\n\
near:right:proxy -8 -4 11\n\
rule:cause.event-patient:-|agent:other|free|indirect 9 -3 -7\n\
clause:complement:ing|at 1 5 -8\n\
near:right:invade -9 2 -1\n\
near:left:choose 11 -3 -10\n\
clause:clause:relative|where 6 0 -10\n\
next:right:see 3 4 -8\n\
near:right:representative 9 2 -13\n\
near:right:speak 7 -6 -5\n\
link:owner(attitude-)|name -10 -3 10\n\
near:left:find -1 8 -9\n\
path:partner(plain)>object(plain)|out 2 -8 2\n\
near:right:terrorism 1 4 -8\n\
link:topic(plain)|over 9 -8 -3\n\
rule:demand.object:-|agent:holder|other|direct -8 -2 6\n\
path:subject(break-)|in -7 -3 6\n\
rule:attitude.noun:-|agent:other 5 -10 3\n\
near:right:several 7 -9 1\n\
link:complement(effect-)|as -13 -1 11\n\
next:right:2231 7 -3 -8\n\
near:left:safeguard 14 -6 -7\n\
near:right:violate -6 3 -4\n\
near:right:buy 11 -6 -8\n\
next:right:describe 10 -6 -7\n\
rule:reverse.agent:-|out -7 -4 10\n\
near:right:seven -8 11 -6\n\
near:left:… 1 -10 7\n\
rule:friend.copula:-|free 4 -2 -7\n\
near:left:expand 7 -3 -6\n\
near:right:set 5 -7 -6\n\
near:right:join -7 3 -1\n\
link:complement(plain)|than -1 -8 3\n\
next:right:intelligence 11 -2 -8\n\
near:right:affair 9 -3 -7\n\
near:right:rapprochement 14 -7 -6\n\
next:right:intend -7 -4 11\n\
rule:effect.event-patient:+|out 11 -4 -7\n\
path:owner(plain)>complement(grow+)>clause(plain)|out -14 2 8\n\
near:right:attack 0 1 -4\n\
near:right:up 0 -5 -1\n\
near:right:face 2 -3 -5\n\
path:subject(grow+)>clause(attitude-)|out 11 -4 -7\n\
near:right:restriction 11 -5 -10\n\
rule:bond.state:+|act 3 1 -8\n\
near:right:enrich -2 6 -8\n\
near:left:restriction 6 -7 -5\n\
rule:evaluation.noun:+|mixed 3 -6 -2\n\
rule:cause.event-patient:-|agent:other|other|direct 12 -5 -9\n\
near:right:plane 9 -1 -10\n\
next:left:invade 8 1 -12\n\
rule:effect.noun-patient:+|narration 5 2 -9\n\
near:right:main -3 -5 8\n\
link:owner(effect+)|demonym 1 4 -8\n\
link:topic(plain)|about 0 -9 7\n\
near:left:long 2 -7 -2\n\
rule:idiom.sentence:+|narration 6 0 -8\n\
rule:attitude.owner:+|agent:side|other|indirect 5 2 -11\n\
rule:attitude.self:-|agent:other|other|indirect -7 -5 8\n\
next:left:express 10 -1 -9\n\
next:right:because 8 -4 -5\n\
rule:attitude.self:-|agent:other|other|mixed 12 -1 -9\n\
near:right:question 9 -8 -3\n\
near:left:surround 8 0 -11\n\
path:owner(attempt)>complement(plain)|in 13 -3 -11\n\
near:left:nature -12 7 2\n\
link:topic(effect-)|of -11 -2 10\n\
next:left:implement -8 2 2\n\
near:right:therefore -10 -8 15\n\
path:object(attitude+)>clause(plain)|out 12 -7 -5\n\
near:right:attempt -6 -2 3\n\
near:left:necessary 7 0 -9\n\
near:right:ambassador 8 -5 -6\n\
path:owner(plain)>subject(plain)>clause(demand)|in 8 -11 1\n\
near:right:how 4 -1 -6\n\
near:right:expert 10 -4 -6\n\
path:complement(plain)>clause(attempt)|out -12 0 8\n\
rule:attitude.owner:-|agent:other|other|direct 5 1 -9\n\
next:right:tell 5 -3 -6\n\
next:right:find -9 -4 13\n\
path:subject(grow+)>clause(attitude-)|in -5 -6 11\n\
near:left:hard 6 1 -11\n\
near:right:member 3 0 -5\n\
rule:effect.partner-patient:-|agent:holder|other|act -5 -6 10\n\
near:right:request -7 3 2\n\
rule:attitude.owner:-|free 1 -3 -3\n\
near:left:last -6 4 -1\n\
clause:object:that|where 7 -9 0\n\
near:left:bad -7 -3 11\n\
near:right:dispute 7 -2 -10\n\
near:left:wrong -7 -4 11\n\
near:right:exit 2 1 -8\n\
near:right:maximum 3 -2 -6\n\
next:right:speak -10 -3 11\n\
rule:friend.copula:+|mixed 4 -7 0\n\
rule:reverse.owner:-|direct -6 -1 4\n\
next:right:military -1 -9 11\n\
rule:effect.patient:-|agent:other|other|act 10 -3 -8\n\
near:right:sabotage 9 1 -12\n\
near:left:comment 9 -3 -9\n\
path:attribute(plain)>clause(plain)|in 4 0 -8\n\
near:right:four 9 -5 -6\n\
near:left:remind -11 -5 12\n\
near:right:today 9 -4 -9\n\
rule:effect.patient:-|agent:side|other|act -4 -4 8\n\
next:left:those -7 -8 12\n\
next:right:team -3 -9 11\n\
path:topic(plain)>object(cause)>clause(plain)|in -12 -3 15\n\
next:left:threaten 0 4 -11\n\
path:complement(plain)>content(plain)>complement(plain)|out 10 -2 -10\n\
near:left:seriously -13 -2 14\n\
next:right:partner -2 -8 4\n\
path:complement(grow+)>clause(plain)|out 4 -6 -2\n\
next:left:[ -4 -8 8\n\
near:right:us -3 -8 8\n\
next:right:veto -10 -4 13\n\
near:left:understanding 10 -10 -3\n\
near:left:kill 5 1 -10\n\
link:complement(effect+)|by -8 -4 7\n\
near:right:legitimate -5 10 -7\n\
rule:effect.topic-patient:-|agent:side -11 0 9\n\
near:right:own 2 -4 -2\n\
near:left:preserve -9 10 -6\n\
link:subject(bond+)| -3 -4 2\n\
near:left:invite -9 12 -4\n\
next:left:isolate -10 0 6\n\
verb:clause:ability!|none 7 -2 -11\n\
rule:evaluation.modifier:-|mixed -1 3 -6\n\
next:right:without 4 -9 0\n\
near:left:outlet 10 -8 -6\n\
rule:demand.object:-|agent:side|free|direct -11 4 4\n\
near:left:hit 11 2 -12\n\
rule:cause.event-patient:-|agent:other|own|direct -11 9 0\n\
near:left:coalition -12 9 0\n\
near:left:financial 9 -3 -7\n\
next:right:measure 10 -1 -10\n\
rule:friend.copula:-|in -4 2 -4\n\
near:left:prepare 11 -8 -5\n\
rule:attitude.topic:-|in -1 2 -6\n\
rule:bond.state:-|narration 4 2 -9\n\
link:complement(demand)|from -5 -5 11\n\
path:topic(plain)>complement(plain)>clause(plain)|in 5 -1 -7\n\
rule:attitude.topic:-|indirect -1 -6 5\n\
verb:subject:fail! -4 -8 9\n\
rule:cause.event-patient:-|free 1 0 -4\n\
path:owner(plain)>complement(grow+)|in 3 4 -10\n\
clause:clause:ing|about 8 1 -11\n\
near:left:bloc 12 -5 -7\n\
near:left:history -6 8 -5\n\
rule:idiom.clause:-|free -7 -2 3\n\
next:left:tell -8 -1 2\n\
link:owner(break-)|'s -11 5 -2\n\
near:right:simply -6 -6 11\n\
near:left:yet -4 -6 6\n\
near:right:wrong -9 5 -2\n\
near:left:submit -7 -4 8\n\
near:right:anti -7 -1 6\n\
verb:clause:possibility|none 7 -2 -8\n\
rule:cause.event-patient:+|direct 3 -7 1\n\
near:left:anger 12 -2 -11\n\
next:right:site -16 1 9\n\
path:subject(grow+)>clause(attempt)|in -9 0 5\n\
link:topic(plain)|inside 12 -4 -9\n\
near:right:urge 0 -8 5\n\
next:right:tanker 13 -5 -9\n\
link:complement(attitude+)|to 1 2 -9\n\
path:owner(plain)>object(effect+)>clause(plain)|in 11 -7 -6\n\
near:left:increase -2 4 -7\n\
link:patient(attitude+)|of 1 -12 10\n\
near:left:counter -7 2 0\n\
rule:attitude.owner:+|direct -4 -1 1\n\
rule:attitude.owner:+|agent:side|other|direct 2 4 -9\n\
rule:effect.event-patient:-|agent:holder|other|act 2 -5 1\n\
link:patient(grow+)|on -9 -6 14\n\
near:left:namely -6 13 -10\n\
near:right:victory 13 -2 -13\n\
next:right:good 10 -8 -5\n\
near:right:renege -11 -5 14\n\
clause:subject:ing|while 1 2 -6\n\
near:left:air 6 1 -9\n\
near:right:commander -6 -7 12\n\
next:right:gas 13 -5 -9\n\
rule:effect.owner-patient:-|agent:target|free|direct -9 -5 7\n\
next:left:non 12 -5 -6\n\
near:right:endorse 1 -9 4\n\
rule:prohibition.subject:-|direct 4 -8 2\n\
link:topic(plain)|than -14 -2 14\n\
near:right:insist 7 -8 -2\n\
path:subject(plain)>content(plain)>object(plain)|out -4 -5 8\n\
near:left:payment -11 1 8\n\
next:left:policy 5 3 -8\n\
near:left:extension -13 1 10\n\
near:right:result -9 0 5\n\
rule:effect.partner-patient:-|other -5 -3 1\n\
clause:clause:ing|from 3 -9 5\n\
next:right:cooperation 8 -4 -4\n\
path:owner(evaluation+)>subject(plain)|in 7 -3 -7\n\
verb:attribute:cause -1 5 -8\n\
near:right:die 15 -3 -13\n\
near:right:evidence -11 -2 8\n\
near:left:decide -8 3 -1\n\
near:right:she -5 9 -6\n\
path:owner(evaluation+)>object(plain)>clause(plain)|in -8 -7 11\n\
next:left:then 1 -8 3\n\
next:left:whether 7 -6 -4\n\
next:right:list -11 -2 10\n\
clause:complement:participle|as -9 8 -3\n\
near:right:pledge -9 -3 8\n\
next:left:take -4 9 -7\n\
near:left:improve -4 7 -8\n\
link:complement(plain)|up_to -11 -4 12\n\
near:right:speech -8 -1 4\n\
link:complement(demand)|against -13 -1 10\n\
near:left:rather -5 -6 10\n\
near:right:hit 9 -3 -9\n\
near:right:territorial 4 4 -12\n\
next:right:troop -2 -8 7\n\
rule:evaluation.modifier:+|mixed 2 1 -6\n\
rule:reverse.patient:-|agent:holder -9 -2 10\n\
rule:demand.object:-|agent:other|own|indirect 6 -2 -4\n\
near:right:level -8 2 1\n\
near:right:hold -4 0 -1\n\
next:right:return 4 0 -7\n\
near:right:2018 -8 -3 9\n\
rule:effect.copula:-|own 3 4 -9\n\
path:subject(plain)>clause(break-)|in 10 -8 -3\n\
near:right:wait -9 6 -3\n\
near:right:extremely -16 -3 15\n\
next:right:more -9 2 5\n\
near:right:tough -10 2 3\n\
next:right:reject -9 -4 10\n\
path:owner(plain)>subject(effect-)>clause(plain)|in 2 -7 -2\n\
near:right:desire 10 -6 -7\n\
path:subject(plain)>clause(effect+)|in -8 -1 5\n\
path:subject(effect-)>content(plain)>object(plain)|out 11 -5 -8\n\
near:left:depend -4 -7 11\n\
next:left:despite -2 -6 2\n\
near:left:dollar 4 -9 6\n\
near:left:concession 8 -6 -7\n\
near:right:weak -8 -6 11\n\
next:right:the 5 -6 -4\n\
near:left:proposal 3 4 -8\n\
near:left:acknowledge -9 0 7\n\
near:left:subject 11 -5 -6\n\
link:owner(attitude-)|from 12 -2 -10\n\
path:topic(plain)>object(cause)|out 8 -7 -2\n\
path:partner(plain)>complement(plain)|in -6 -4 4\n\
near:left:non 10 -4 -7\n\
near:left:suspicious 14 0 -14\n\
near:right:diplomacy -8 4 0\n\
path:topic(plain)>complement(attitude-)|in 11 -3 -8\n\
rule:effect.partner-patient:-|agent:holder -7 -3 6\n\
near:left:around -10 -4 7\n\
rule:effect.patient-patient:+|in 8 -10 0\n\
near:right:senior -8 5 1\n\
rule:break.agent:-|free 9 -4 -8\n\
near:left:retaliation 16 -2 -13\n\
near:right:often 13 -2 -13\n\
near:right:bear -12 -1 8\n\
path:object(reverse)|in 5 -13 6\n\
rule:break.agent:-|in -7 -6 10\n\
verb:attribute:effect- 5 -8 1\n\
near:right:walk 3 -9 1\n\
rule:reverse.owner:-|mixed -9 0 9\n\
path:owner(evaluation+)>subject(plain)>clause(plain)|in 2 -10 3\n\
clause:complement:that|how 6 -9 -1\n\
verb:subject:fail -4 -7 9\n\
near:left:moment 10 -4 -8\n\
path:complement(attitude-)>clause(plain)|in 1 4 -9\n\
link:owner(friend-)|'s -4 6 -7\n\
clause:object:adverbial|before 9 -6 -3\n\
near:right:intensify -14 -1 14\n\
rule:effect.patient-patient:-|act 11 -3 -9\n\
link:owner(evaluation+)|by -7 10 -6\n\
rule:idiom.clause:-|act -10 -3 12\n\
next:left:although 5 0 -8\n\
clause:object:ing|over -12 0 6\n\
next:right:between 2 -8 4\n\
near:right:internal 8 2 -10\n\
path:owner(will+)>object(plain)|in 5 3 -11\n\
verb:object:counterfactual|present 3 7 -11\n\
near:right:her -10 0 10\n\
rule:refusal.subject:-|act 10 -2 -9\n\
next:right:during 6 -5 -2\n\
near:left:minister 1 -2 -4\n\
link:complement(plain)|among 8 -5 -8\n\
near:right:coronavirus 9 0 -12\n\
role:modifier|own|in -9 -4 10\n\
near:left:into 2 -4 -4\n\
near:left:territory -11 10 -6\n\
near:right:breach -8 3 1\n\
near:right:consult 11 -4 -7\n\
path:owner(attitude-)>complement(plain)|out 10 -2 -10\n\
path:partner(plain)>attribute(plain)|in 11 -7 -5\n\
rule:attitude.self:+|agent:side|other|direct -11 6 2\n\
near:left:stay -11 6 1\n\
rule:effect.owner-patient:-|agent:target|other|indirect -3 -4 6\n\
near:right:bid -10 6 0\n\
near:left:defense 0 2 -7\n\
near:left:peace 10 -7 -9\n\
rule:reverse.agent:+|own 4 -2 -5\n\
next:right:so 5 -9 -1\n\
path:owner(plain)>subject(effect+)>clause(plain)|out 13 -4 -10\n\
near:right:ground 9 0 -11\n\
clause:complement:ing|while -8 7 -3\n\
near:left:table 1 -9 6\n\
near:right:control -8 -5 9\n\
path:object(plain)>clause(effect-)|out -7 -3 9\n\
next:right:capital 2 -7 1\n\
clause:subject:participle|of -6 -4 7\n\
near:left:spokesman -3 4 -5\n\
near:right:defend -1 4 -7\n\
near:right:few 8 -9 0\n\
next:left:nuclear 6 -1 -7\n\
next:right:drone 0 5 -9\n\
next:left:snapback 8 -2 -9\n\
near:right:embassy 7 -10 3\n\
near:right:path -1 10 -10\n\
rule:effect.patient:+|agent:target|other|indirect 8 -10 1\n\
clause:object:ing|into 10 -2 -9\n\
next:right:not -4 -6 5\n\
near:right:spokesman 8 -8 -4\n\
near:right:opinion -8 -2 10\n\
path:complement(plain)>clause(attempt)|in 0 -6 2\n\
near:left:attend 12 -7 -5\n\
near:left:earlier 9 -3 -6\n\
link:topic(friend+)|in 4 1 -8\n\
near:left:benefit 5 -6 -2\n\
near:left:censure -11 -4 12\n\
near:right:lot -10 6 -2\n\
link:complement(plain)|behind 6 1 -12\n\
near:left:text 7 -3 -6\n\
verb:complement:will+ 1 6 -10\n\
path:object(plain)>clause(plain)>clause(plain)|in 6 -5 -6\n\
near:right:exert -3 -9 12\n\
near:right:/ -8 -3 12\n\
path:complement(plain)>clause(cause)|out 5 -1 -7\n\
next:right:negotiate -7 -4 6\n\
near:right:area 9 -4 -6\n\
near:right:immediately -7 1 1\n\
near:left:link -8 0 1\n\
near:right:seriously 3 4 -9\n\
link:owner(evaluation-)|name -4 -5 10\n\
near:left:economy -1 -7 7\n\
link:owner(friend+)|name 9 -3 -7\n\
near:right:rise 5 3 -11\n\
rule:grow.partner:+|agent:side|other|indirect -8 4 2\n\
near:right:gain -9 -2 6\n\
near:right:human -7 -6 7\n\
near:right:early -8 -1 4\n\
near:right:highly 1 5 -10`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:against own:lean target:lean own:favor side:lean target:favor target:against content:3 side:against reverse voice-confidence content:2 content:9 content:5 sentence:against side:favor content:10 holder:favor holder:against content:14 content:7 content:8 sentence:lean left:4 right:14 content:1 content:13 content:6 holder:lean sentence:favor right:6 content:4 holder:n right:4 right:3 left:8 content:12 left:9 content:0 left:3 right:7 content:11 right:8 side:n left:10 left:14 after cue:3 right:10 right:15 target:n content:15 left:2 right:2 left:1 left:12 right:1 left:13 right:11 right:12 sum:tone- left:5 left:6 before cue:12 extent left:0 right:9 right:13 right:5 lead:against left:7 lead:favor left:11 right:0 sum:against left:15 cue:9 cue-distance cue:4 cue:14 side:other cue:1 cue:8 via:name|in cue:5 cue:15 sum:tone+ holder:party unnamed cue:10 cue:11 cue:13 others:against sentence:n side:own cue:2 sum:favor rule:tone.near:-|other form:name home:none cue:7 others:favor rank:0|0 cue:6 mode:narration mode:direct|side:own via:affiliate|in mode:direct|side:other rivals:0|other side:free rule:tone.sentence:-|other voices:1 holder:person role:patient|other|out rule:tone.near:+|other rule:tone.sentence:-|in cue:0 rival:other|false|false|false home:before home:favor role:patient|other|in rule:tone.sentence:+|other via:carried|in voices:2 rule:effect.noun-patient:-|other rule:tone.near:-|in holder:narrator rule:effect.noun-patient:-|in rule:tone.sentence:+|direct voices:4 holder:group mode:narration|side:free rival:own|false|false|false nested:false rank:0|1 rival:free|false|false|false rivals:1|other role:subject|other|out rule:tone.near:+|in rule:tone.sentence:-|direct via:event|in outside|mode:act outside|mode:narration rivals:2|free mode:act|side:other rival:other|true|false|false rule:attitude.owner:+|agent:holder rule:tone.clause:+|in rule:tone.near:-|own mode:act present:false rule:evaluation.verb:-|narration rule:tone.near:-|act rule:tone.near:-|direct sum:silent home:against mode:direct role:complement|other|out rule:tone.sentence:+|in role:owner|other|out rule:attitude.owner:+|other rule:attitude.self:-|act rule:attitude.self:-|other rule:evaluation.copula:+|in rule:evaluation.noun:+|out rule:refusal.subject:-|narration rule:tone.clause:-|in rule:tone.near:+|act rule:tone.near:+|direct rule:tone.near:+|own rule:tone.near:-|indirect rule:tone.sentence:+|free via:name|out form:people mode:indirect mode:indirect|side:other references:1 rivals:0|free role:owner|other|in role:subject|own|in rule:attitude.owner:+|in rule:attitude.self:-|agent:holder rule:bond.partner:+|direct rule:demand.object:-|agent:other|free|direct rule:effect.owner:-|in rule:effect.owner:-|other rule:obligation.subject:-|other rule:tone.near:+|free rule:tone.sentence:-|narration holder:institution rank:2|2 rivals:1|free rivals:2|other role:subject|free|out role:subject|other|in rule:demand.object:-|agent:holder rule:effect.agent:+|in rule:grow.agent:+|other rule:tone.near:+|narration rule:tone.near:+|out rule:tone.near:-|free rule:tone.sentence:-|out sentence:alone via:pronoun|in via:pronoun|out voices:3 mode:direct|side:free present:true references:2 rival:other|false|false|true rivals:3|other role:complement|other|in role:owner|own|in role:subject|free|in rule:attitude.owner:-|agent:holder rule:attitude.owner:-|other rule:effect.owner:-|indirect rule:tone.near:+|indirect rule:tone.near:-|out via:previous|in mode:indirect|side:own references:3+ rivals:1|own role:owner|free|in role:partner|own|in rule:bond.partner:+|other rule:effect.agent:+|direct rule:effect.agent:-|direct rule:evaluation.copula:+|other rule:evaluation.noun:-|free rule:tone.clause:+|out rule:tone.clause:-|act rule:tone.sentence:+|narration rule:tone.sentence:-|act rule:tone.sentence:-|free rule:tone.sentence:-|indirect rule:tone.sentence:-|own side:alone via:affiliate|out mode:mixed outside|mode:indirect rivals:3|free role:object|other|in role:owner|free|out rule:attitude.noun:-|own rule:attitude.self:-|agent:other rule:effect.agent:+|other rule:evaluation.copula:+|direct rule:evaluation.copula:-|in rule:evaluation.modifier:-|other rule:evaluation.verb:+|own rule:evaluation.verb:-|free rule:tone.sentence:+|out rule:tone.sentence:+|own target:alone form:adjective nested:true rank:0|2 rank:1|1 rival:free|false|false|true role:object|other|out role:partner|other|in role:topic|other|out rule:attitude.agent:-|free rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.self:+|other rule:cause.agent:-|free rule:demand.object:-|agent:holder|free|indirect rule:effect.agent:-|in rule:effect.agent:-|other rule:effect.event-patient:-|agent:holder|other|indirect rule:effect.noun-patient:-|act rule:evaluation.copula:+|out rule:evaluation.copula:-|free rule:evaluation.copula:-|own rule:evaluation.modifier:+|out rule:evaluation.modifier:-|free rule:evaluation.noun:+|other rule:evaluation.noun:-|in rule:grow.partner:+|own rule:idiom.clause:-|out rule:idiom.near:-|narration rule:reverse.patient:+|free rule:tone.clause:+|narration rule:tone.clause:+|other rule:tone.clause:-|other rule:tone.sentence:+|indirect rule:will.subject:+|act holder:alone home:after mode:indirect|side:free rival:other|false|true|false role:complement|free|out role:object|free|in role:object|own|in role:topic|other|in rule:attitude.agent:+|direct rule:attitude.agent:+|in rule:attitude.agent:-|other rule:attitude.noun:+|indirect rule:attitude.noun:-|other rule:attitude.self:-|in rule:cause.event-patient:-|agent:holder rule:effect.agent:-|free rule:effect.noun-patient:-|direct rule:effect.noun-patient:-|narration rule:effect.owner-patient:-|act rule:effect.owner:-|narration rule:effect.patient:+|other rule:effect.patient:-|other rule:evaluation.modifier-patient:+|other rule:evaluation.verb:-|other rule:obligation.subject:-|in rule:reverse.patient:+|other rule:tone.clause:+|direct rule:tone.clause:+|free rule:tone.clause:+|indirect rule:tone.clause:-|free rule:tone.sentence:+|act rule:tone.sentence:-|mixed mode:mixed|side:free rank:1|2 rival:other|true|false|true rivals:2|own rule:attitude.agent:+|own rule:attitude.owner:+|indirect rule:attitude.owner:-|in rule:attitude.self:+|out rule:attitude.self:-|agent:side|other|act rule:bond.partner:+|out rule:bond.partner:+|own rule:cause.event-patient:+|agent:holder rule:demand.object:-|other rule:effect.agent:-|indirect rule:effect.event-patient:+|out rule:effect.event-patient:-|agent:holder rule:effect.noun-patient:-|free rule:effect.owner-patient:+|other rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner-patient:-|other rule:effect.owner:-|free rule:effect.owner:-|out rule:effect.patient:-|direct rule:effect.patient:-|in rule:evaluation.copula:-|indirect rule:evaluation.modifier:+|direct rule:evaluation.modifier:+|in rule:evaluation.modifier:-|direct rule:evaluation.modifier:-|in rule:evaluation.modifier:-|indirect rule:evaluation.noun:-|narration rule:evaluation.verb:-|in rule:friend.copula:+|direct rule:grow.agent:+|mixed rule:idiom.clause:-|other rule:idiom.near:+|in rule:reverse.patient:+|agent:holder rule:reverse.patient:+|in rule:tone.clause:-|direct rule:tone.clause:-|out rule:will.subject:+|other mode:act|side:free mode:mixed|side:other rival:other|true|true|false role:complement|own|in role:modifier|free|in role:partner|other|out role:patient|free|out role:topic|free|out rule:attitude.agent:+|narration rule:attitude.agent:-|out rule:attitude.noun:+|in rule:attitude.noun:-|agent:holder rule:attitude.owner:+|out rule:attitude.owner:+|own rule:attitude.owner:-|indirect rule:attitude.patient:+|other rule:attitude.patient:-|agent:holder rule:attitude.self:+|agent:holder rule:attitude.self:-|agent:holder|own|indirect rule:attitude.self:-|out rule:bond.partner:+|act rule:bond.partner:+|indirect rule:break.partner:-|agent:holder rule:cause.event-patient:-|agent:other rule:cause.event-patient:-|other rule:demand.object:-|direct rule:demand.object:-|in rule:effect.agent:+|act rule:effect.agent:+|free rule:effect.agent:-|act rule:effect.agent:-|out rule:effect.copula:-|in rule:effect.event-patient:-|in rule:effect.event-patient:-|other rule:effect.noun-patient:-|agent:other rule:effect.noun-patient:-|indirect rule:effect.noun-patient:-|own rule:effect.owner-patient:+|agent:other rule:effect.owner-patient:+|out rule:effect.owner-patient:-|agent:other rule:effect.owner-patient:-|direct rule:effect.patient:+|direct rule:evaluation.copula:-|direct rule:evaluation.modifier-patient:+|out rule:evaluation.modifier:+|indirect rule:evaluation.modifier:-|out rule:evaluation.noun:+|direct rule:evaluation.noun:+|indirect rule:evaluation.noun:+|narration rule:evaluation.verb:+|narration rule:evaluation.verb:-|own rule:friend.copula:+|in rule:grow.agent:+|out rule:grow.partner:+|in rule:grow.partner:+|out rule:idiom.clause:-|in rule:idiom.sentence:-|in rule:idiom.sentence:-|mixed rule:obligation.subject:-|free rule:obligation.subject:-|indirect rule:reverse.agent:+|in rule:reverse.patient:+|agent:holder|other|act rule:tone.clause:+|own rule:tone.clause:-|mixed rule:tone.clause:-|own rule:tone.near:-|mixed rule:tone.near:-|narration rule:will.subject:-|direct outside|mode:mixed rival:other|true|true|true rival:own|false|false|true rivals:0|own role:complement|free|in role:partner|free|out role:patient|free|in role:patient|own|in role:topic|free|in role:topic|own|in rule:attitude.agent:+|free rule:attitude.agent:+|other rule:attitude.agent:+|out rule:attitude.agent:-|indirect rule:attitude.agent:-|own rule:attitude.noun:+|free rule:attitude.noun:+|out rule:attitude.noun:-|act rule:attitude.noun:-|narration rule:attitude.owner:+|agent:holder|other|indirect rule:attitude.owner:+|agent:side rule:attitude.owner:+|direct rule:attitude.owner:-|agent:holder|other|mixed rule:attitude.owner:-|agent:other rule:attitude.partner:+|other rule:attitude.patient:+|agent:holder|other|indirect rule:attitude.patient:+|in rule:attitude.self:-|agent:holder|other|indirect rule:attitude.self:-|agent:target rule:attitude.self:-|direct rule:attitude.topic:+|in rule:attitude.topic:-|indirect rule:attitude.topic:-|other rule:bond.partner:+|free rule:bond.partner:+|in rule:bond.partner:+|mixed rule:bond.state:+|free rule:break.partner:-|agent:holder|other|act rule:break.partner:-|other rule:cause.agent:+|indirect rule:cause.agent:-|in rule:cause.event-patient:+|agent:holder|other|indirect rule:cause.event-patient:+|in rule:cause.event-patient:-|agent:other|other|direct rule:cause.event-patient:-|direct rule:cause.event-patient:-|mixed rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:other rule:demand.object:-|agent:target rule:demand.object:-|free rule:demand.object:-|own rule:effect.agent:+|indirect rule:effect.agent:+|mixed rule:effect.agent:+|narration rule:effect.agent:+|out rule:effect.agent:+|own rule:effect.copula:-|direct rule:effect.copula:-|other rule:effect.event-patient:-|indirect rule:effect.event-patient:-|out rule:effect.noun-patient:-|out rule:effect.owner-patient:+|free rule:effect.owner-patient:+|in rule:effect.owner-patient:+|own rule:effect.owner-patient:-|agent:holder rule:effect.owner-patient:-|agent:side|other|act rule:effect.owner-patient:-|agent:side|own|direct rule:effect.owner-patient:-|in rule:effect.owner:-|direct rule:effect.partner-patient:+|other rule:effect.patient:+|act rule:effect.patient:+|agent:side rule:effect.patient:+|in rule:effect.patient:-|agent:holder|other|indirect rule:effect.patient:-|agent:other rule:effect.patient:-|agent:other|free|direct rule:effect.patient:-|agent:other|other|indirect rule:effect.patient:-|agent:other|own|direct rule:effect.patient:-|agent:side rule:effect.patient:-|free rule:effect.patient:-|indirect rule:effect.patient:-|mixed rule:effect.topic-patient:+|other rule:evaluation.copula:+|free rule:evaluation.copula:+|indirect rule:evaluation.copula:+|narration rule:evaluation.copula:-|other rule:evaluation.modifier-patient:+|act rule:evaluation.modifier:+|act rule:evaluation.modifier:+|own rule:evaluation.modifier:-|narration rule:evaluation.noun:+|own rule:evaluation.noun:-|indirect rule:evaluation.verb:+|in rule:evaluation.verb:+|other rule:evaluation.verb:-|direct rule:friend.copula:-|free rule:friend.copula:-|out rule:grow.agent:+|own rule:grow.partner:+|free rule:grow.partner:+|other rule:idiom.clause:-|mixed rule:idiom.near:-|free rule:idiom.near:-|in rule:idiom.sentence:+|own rule:idiom.sentence:-|direct rule:obligation.subject:-|direct rule:prohibition.subject:-|in rule:refusal.subject:-|own rule:reverse.owner:-|agent:side rule:reverse.owner:-|agent:target rule:reverse.patient:+|out rule:tone.clause:-|indirect via:event|out via:pair|in via:polity|in via:polity|out via:self|in\n\
98<0.375 10<0.668 32<0.95 81<0.5 351<0.5 159 3 10<0.321 144 112 6<0.14 135 46<-0.0208 64 102 99<0.5 46<-0.128 42<-0.0425 26 107<0.5 107 -5 290<0.5 119<0.5 107<0.5 141 63<-0.0493 24 113 46 33 81<0.5 17<0.0339 131 6<0.171 97 110<0.5 93 6<0.28 42 -33 34<-0.0644 -20 139<0.875 6<0.225 75 14 -2 6<0.28 99<0.5 340<0.875 91 -17 173<0.5 2 74 99<0.5 23 10<0.426 67 -51\n\
28<0.0328 72<0.75 10<0.668 198<0.375 -84 72<0.25 -61 32 99<0.5 -80 8<0.28 18<0.0209 226<0.375 -74 0 -52 -78 10<0.321 115<0.875 -77 13<0.427 -48 70 255<0.5 12<0.188 -59 146<0.5 198<0.375 -30 54 30<0 -14 72 126 72<0.25 99<0.5 -62 112<0.5 -50 8<0.0647 -28 30<0 -13 43 18<0.0633 28<0.195 -36 134<0.5 -54 30<-0.34 -27 46 115<0.375 10<0.599 -21 28<0.071 -6 57 29<0.0293 33 122\n\
0<-0.332 0<-1.63 8<0.156 0<-2.44 -85 -72 0<-2.29 -65 132<0.5 -48 43<0.85 -57 11<0.169 53 -20 18<0.165 5<0.0841 0<-0.968 -46 -20 -64 5<0.0779 0<-0.968 132<0.5 8<0.309 95<0.5 -29 89 10 43<0.95 -6 55 34 8<0.382 -47 14 0<0.67 5<0.0916 8<0.309 1<-0.13 46<-0.0777 63 28 -13 86 6<0.308 -28 48 8<0.309 1<-0.212 0<1.54 5<0.0916 78 18 111 -26 6<0.346 1<-0.721 146 104 161\n\
3<-1.81 1<-0.163 1<-0.367 28<-0.177 43<0.95 4<-0.365 -22 43 -30 3<-2.82 60 27 4<-0.125 8<0.432 40<-7.45e-9 43<0.75 77 26 83 28 103 8<0.14 3<-2.82 144 125 1<-0.0842 5<0.0526 105<0.5 99 55 112 40<-0.133 109 129 1<-0.367 1<-0.721 -65 4<-0.315 -59 3<-0.884 13 -36 3<-0.474 1<0.0245 28<-0.177 21 55 17<0.144 103 76 3<0.154 95<0.5 8<0.382 20 -41 67 95<0.5 4<-0.0322 -16 -50 0\n\
1<0.258 15<0.124 1<0.0245 84<0.5 -81 -70 1<0.111 -63 5<0.0202 14<0.0105 107 -30 -43 84<0.5 1<0.052 -66 146<0.5 -34 55 5<0.134 1<0.111 108<0.5 -49 -15 68<0.0457 -20 44 18<0.0633 -33 119<0.5 6<0.151 39<0.161 73<0.149 79 -15 -7 1<0.111 -32 57 47 15<0.2 15<0.00772 113<0.5 94<0.25 140 -6 6 5<0.0644 -8 113<0.5 -21 365<0.5 51 -13 18<0.0418 40<-0.574 -10 65 113<0.5 12 113\n\
1<-0.274 0<0.67 4<-0.125 46<-0.0208 4<-0.365 108 59 4<-0.272 50 19 0<-0.332 -23 12 4<-0.21 0<1.54 107 138 4<0.0393 0<1.54 59 101 -26 0<-1.8 4<-0.125 0<-2.29 -58 110<0.5 -49 -17 0<-2.44 -81 -68 4<-0.125 0<-1.21 81<0.5 2 4<-0.24 -14 -43 4<-0.272 0<-0.684 31 72 81<0.5 27 0<0.093 -19 51 4<0.0751 0<-0.968 106<0.5 -55 4<-0.046 98 -14 6<0.24 1<0.0102 -23 -57 17 -74\n\
18<0.165 81<0.5 113<0.5 18<0.133 121 87 18<0.0633 105 74<3.05 113 64 47<0.161 31<0.659 60<0.75 46<0.0866 109 32 80 8<0.0124 -24 75 39<0.161 39<-0.0537 113<0.5 67 -7 44<0 103 54 241<0.5 54<0.37 6<0.0559 -35 20 54 99 74<3.05 119<0.5 48<0.0868 8<0.382 104 54<0 79 -1 25 6 10<0.426 46<-0.0208 40 14<0.136 92 53 8<0.309 115<0.375 38 2 60<1.25 6<0.346 2 -30 -44\n\
28<0.071 97<0.75 10<0.769 -76 99<0.5 -72 6<0.258 87<0.75 -56 103<0.5 -44 -6 -72 10<0.426 109<0.5 -72 6<0.0703 9<-0.0205 -56 86 -59 103<0.5 262<0.5 -54 19 28<-0.234 -56 70<0.25 20<-0.397 95<0.5 81 -15 266<0.875 -4 92 -30 103<0.5 262<0.5 97<0.75 -49 95<0.5 53<0.339 -18 52 213<0.5 -50 -6 76 65<0.467 -44 221<0.5 97<0.75 20<0.0663 27<0.14 19 75 -19 20<-0.309 104 47 -19\n\
4<-0.125 89<0.5 116<0.375 150<0.5 4<-0.272 9<-0.0205 83 32<0.55 23 73 32<0.75 47<0 -33 13 5<0.0408 11<0.289 71 -3 10 219<0.875 -43 11 2<-0.198 103 47<0.483 33 75 4<-0.272 154<0.375 46<-0.128 5 -33 48 -50 9<-0.0205 150<0.5 23<0.152 155<0.5 -16 -52 24 219<0.875 -65 -17 2<-0.0579 89<0.5 4<-0.0904 -23 182<0.375 140<0.375 -56 -20 53 -71 153<0.875 457<0.375 216<0.375 -73 28 75 15\n\
3<-1.53 18<0.149 3<-2.95 75<1.25 112 96 75<0.75 93 81<0.5 82 36 84<0.5 3<-3.43 75<1.25 95 73<-0.192 8 77 127<0.5 18<0.564 75<0.75 84 59 154<0.375 47 -36 7<0.483 23 78 111<0.375 6<0.225 57 17 -13 81<0.5 3<0.154 18<0.181 18<0.0209 77 46 6<0.16 57 -10 -17 84<0.5 238<0.5 18<0.396 51 2 7<0.0474 45 -49 6<0.308 3<-0.474 75<0.75 18<0.246 36 -3 -19 -35 -54\n\
1<0.258 3<-2.28 15<0.2 3<-3.08 -76 2<-0.0579 -72 -62 197<0.875 64<0.339 -56 33 27 15<0.165 4<-0.186 -69 3<-1.23 2<-0.0832 -61 -45 1<-0.508 -58 3<0.154 -24 11<-0.0339 54 -9 3<-0.884 34<0.934 3<-1.23 251<0.375 -31 62 -1 43 2<-0.0321 136<0.5 -23 59 34<0.161 76 27 3<0.154 4<-0.00266 -31 64<-0.226 15<0.26 -11 31<0.152 86 -31 21<-0.627 118 11<0.169 64 2 4<-0.0904 86<-0.312 56 -5 94\n\
0<-0.332 0<-1.8 0<-2.6 -72 5<0.0841 17<0.00672 -60 -45 -65 5<0.0841 0<-1.43 -30 17<0.0101 -22 17<0.109 150<0.5 9<-0.0555 81<0.5 108 27 5<0.049 134<0.5 41<-0.422 -33 47 23<-0.152 24 -15 -7 98<0.875 -35 14 -19 9<-0.0205 77<-0.119 54 -32 -55 0<0.67 5<0.0916 0<0.093 28 3<0.154 57 3 3<0.154 -4 -50 17<0.096 0<1.54 168<0.375 82 -22 107 5<0.11 72 117<1.99 -34 77<0.837 81 9\n\
1<-0.274 1<-0.508 1<-0.721 28<-0.203 -61 -32 28<-0.155 -30 1 28<-0.177 20<0.0265 -8 27 78<0.0667 43 19 1<0.258 1<-0.104 28<-0.101 33<-0.0138 92<-0.111 -10 33 52<-0.102 134<0.5 55 -5 63<-0.282 39 64 143<0.5 63 88 1<0.111 28<-0.101 119<0.5 204<0.5 84 37 36 15<0.0975 81<0.5 9<-0.0555 -5 102 91 119<0.5 86 37 119<0.5 62 17 81<0.5 48<0.243 41 0 28<-0.0564 16 138<0.5 -39 30\n\
3<-0.474 3<-2.28 3<-3.08 -73 9<0.157 -65 -36 8<0.232 3<-1.53 414<0.375 32<0.25 -58 -42 50<0.75 74 -30 9<0.0904 70<0.75 50<0.25 29<0.0162 104 -44 93<0.25 -20 -43 -52 3<-0.884 -18 64<-1.02 -24 39 -63 8<0.232 3<0.154 9<-0.0555 -38 29<0.0541 29 116<1.13 -14 66 138<0.5 297<0.875 79<-0.152 9<-0.17 13 89 56 -1 -23 9<-0.0205 8<0.309 -18 -64 229<0.875 11<-0.621 57 87<0.25 -40 1 67\n\
1<-0.212 1<-0.508 1<-0.721 93 8<0.344 47 81 28<-0.177 3<-1.53 46<-0.0447 45 16 68 1<-0.367 16 28<-0.0854 17<0.109 32<0.85 -4 34 -36 32<0.65 -8 -45 28<-0.101 1<-0.104 3<-1.53 43<0.85 -19 81<0.5 28 8<0.344 -31 32<0.85 42 -10 40 3<-2.28 46<-0.0447 -27 -50 70<0.25 1<-0.0331 5 -31 28 1<-0.0842 3<-1.81 8<0.28 -51 -13 -6 8<0.0784 -71 95<0.5 -61 32<0.65 -63 28<0.071 68 -59\n\
1<-0.274 1<-0.508 8<0.344 1<-0.721 -31 -1 1<-0.721 -62 -33 8<0.382 46<-0.453 -24 5<0.0689 20 42 -5 1<0.258 1<-0.104 8<0.14 68 123<0.5 134<0.5 5<0.0408 110<0.5 63 11<0.169 -7 49 62 8<0.382 31 3 8<0.344 76 43 17<0.0666 8<0.14 1<0.111 92 62 46<-0.0447 61 81 119<0.5 100<0.5 82 8<0.0532 82 134<0.5 78 103<0.5 116<1.13 54 -4 22 17 103<0.5 30 115<0.375 1 -38\n\
3<-0.474 3<-2.28 17<0.109 3<-3.08 -72 -64 2<-0.0459 -64 120<1.25 -50 13 17<0.124 2<-0.0945 -61 50<0.25 14<0.00513 13<-0.0356 89 66<4.23 -25 74 -55 316<0.875 -45 27<0.532 -21 51 3<-1.81 -39 4<-0.0591 -35 120<1.25 -3 65 4<-0.0322 2<-0.179 -53 5<0.12 3<0.154 -31 58<-0.173 46 13<-0.449 40 -20 17<0.0666 -15 50 3<0.154 5<0.0644 71<-0.596 70 -32 29<0.111 5<0.134 24 64 -5 182<0.875 76 -19\n\
4<-0.125 84<0.5 60<0.25 46<-0.0208 53<-5.96e-9 25 67<-0.0239 9 -27 -36 46<-0.453 58 4<-0.272 22<-0.0119 2 39 62<0.14 -19 10 4<-0.272 75 75<0.75 60<1.25 4<-0.186 24 -10 50 25<-0.391 62 28 98<0.375 28<-0.0709 84<0.5 75<1.75 -50 -7 2 163<0.875 84<0.5 75<1.25 -66 -50 4<0.0135 70<0.25 13<0.238 -48 -14 255<0.5 -18 111 -64 56 70<0.25 -35 39<0.59 84<0.5 -19 35 22<-0.0764 -7 79\n\
0<-0.968 0<-2.29 1<0.111 0<-2.91 88 78 198<0.375 15<0.142 68 43 85<-0.428 -70 47 1<0.258 0<-1.43 1<-0.0246 46<-0.0208 44<0.0608 64 42 72 36<-0.274 27 54 46<-0.224 19 1<-0.13 4<-0.125 44 66 35 4<-0.00266 28 -15 0<0.67 1<0.052 0<-0.332 57<-0.167 21 4<-0.272 20 46 4<-0.365 -19 96<-1.53 51 238<0.5 0<0.093 22 3 -19 -23 0<1.54 1<-0.104 4<-0.315 -38 27<-0.28 7 -22 -70 -51\n\
84<0.5 72<0.25 2<-0.0459 -68 108<0.5 46<0.0866 -61 -33 -32 2<-0.0459 -57 136<0.5 50<0.35 14<0.0164 101 -46 120<0.25 129<0.375 -38 -2 78<0.0667 -11 85 -59 2<-0.0459 2<-0.179 -61 87<0.25 -48 161<0.875 0<-2.75 -56 12<0.279 -23 12 94 72<0.75 0<-1.97 0<-2.91 -48 -24 87<0.25 46<0.00578 120<1.25 -28 46 100<0.5 71 3 8<0.0124 -38 44<0.202 56 14 0<-2.75 -13 202<0.375 79<0.456 72 -7 0\n\
0<-0.968 0<-2.29 8<0.156 -67 -48 2<-0.0945 43<0.85 18<0.349 86<-0.416 -9 -38 -5 74<3.05 0<-1.43 -30 18<0.396 -20 32 118<0.5 53<0.424 30 35<0 -25 45 -13 9<-0.0205 -24 2<0.0133 -47 -67 0<0.67 2<-0.0832 0<0.093 8<0.382 110<0.5 -3 43<0.55 8 40 61<0.38 44 -18 46 153<0.875 17<0.0754 0<0.093 8<0.14 -29 6 18 -41 8<0.0219 101 17 0<1.54 17<0.124 57 2<-0.017 28 -48 81\n\
0<-0.968 0<-2.29 1<0.111 0<-2.91 82 1<-0.0168 75 61 50<0.25 109<0.5 42 -70 63<0 61 38 1<0.258 0<-1.43 1<-0.0168 28<-0.101 49<-0.104 32 56 69 43 28<-0.137 32 1<-0.0428 56 24 4<-0.0322 30 -15 0<0.67 1<0.111 0<-0.332 63<-0.16 6 35 28<-0.503 -36 37<0.239 279<0.5 13 -68 -11 0<-0.684 5<0.12 64<-1.02 -42 47 -38 -39 4<-0.315 -52 84<0.5 -3 64<-0.113 130<0.5 -42 22 -13\n\
1<0.111 17<0.124 1<0.0245 84<0.5 -65 1<-0.721 -67 157<0.5 -56 8<0.209 -34 -52 0<-1.21 -45 -6 84<0.5 15<0.2 -51 -29 5<0.134 -29 0<-2.91 -33 8<0.344 26 -39 0<-1.97 1<0.258 17<0.144 -34 24<-0.134 15 -23 28<-0.00486 -27 88<0.5 17<0.211 16<0.162 -26 18 52<0.0942 5 56 17<0.0853 80 -27 1<0.258 15<0.108 28<-0.0186 -37 15 0<-0.968 25 72 28<-0.155 17<0.096 -18 51 14<0.182 75 40\n\
0<-0.968 4<-0.0904 0<-2.29 -45 0<-1.43 40<-0.133 5<0.0373 19 -16 -24 4<-0.24 16 5<0.0779 1 -35 0<-1.97 0<-2.91 -68 -58 2<-0.0579 106<0.5 -34 4<-0.046 116 -17 -52 0<0.67 2<-0.0945 0<-0.332 63<-0.16 32 7 10<0.769 4<-0.163 33 3 5<0.0916 36<-0.391 16 55 13 17<0.0853 153<0.875 4<-0.0904 5<0.073 33 -10 27<-0.672 34 0<0.093 -31 7 52 -38 4<-0.21 74 4<0.0393 36<-0.0416 35 65 -27\n\
0<-0.968 0<-2.29 17<0.109 0<-2.91 78 67 139<0.375 63 18<0.0209 74 38 95<0.5 0<-1.43 18<0.165 64<-0.226 45 64 110<0.5 54 32 139<0.375 18<0.133 53 105<0.5 40 5<0.049 33<0.0507 -41 20 37 89<0.5 4 46 18<0.0633 9<0.0904 59 21 -22 0<0.67 0<-0.332 64<-0.226 5<0.0336 39 8 31 5<0.154 18<0.564 89<0.5 6 40 -35 -30 0<1.54 77<0.119 -5 235<0.375 -33 18 18<0.306 -28 -54\n\
17<0.124 115<0.375 169<0.375 379<0.375 161<0.875 455<0.875 212<0.5 17<0.096 -60 -46 -43 36 26<-0.111 62 -51 0<-1.63 -29 70 -34 103<0.5 383<0.375 -52 18 75<0.25 57<-0.222 18<0.0109 66 -2 20<-0.265 8 -40 -45 103<0.5 17<0.211 0<-1.21 -41 -14 523<0.375 120<0.25 -20 39<0 -8 59 84 145<0.5 115<0.375 18<0.272 0<-3.07 -21 20<-0.119 40 16<0.0868 -19 28 159<0.875 -41 23 18<0.306 71 8 -47\n\
28<-0.118 123<0.5 64<-0.226 2<-0.221 63 116<0.875 17<0.0853 22 -10 43 46<-0.0208 2<-0.347 74 5<0.073 40<-7.45e-9 38 28<-0.155 22 -18 -7 63<-0.545 32 -13 63<-0.16 154<0.375 -12 32 -43 179<0.5 2<-0.0579 195<0.5 116<0.875 215<0.875 351<0.5 182<0.375 -42 17 58 34 28<-0.0564 95<0.5 6 101 -27 11 125<0.875 163<0.375 310<0.875 339<0.375 467<0.5 -58 83 30 14 47 12 5<0.11 47<-0.483 -45 20 -27\n\
1<-0.212 1<-0.508 8<0.309 -8 -40 84<0.5 8<0.432 127<0.5 50<0.25 -46 42 8<0.123 40 -2 2 8<0.52 1<-0.367 -9 16 -46 84<0.5 8<0.14 1<0.258 109<0.5 17<0.109 72 55 50<0.25 124<0.5 49 -69 61 50<0.35 -69 25 1<-0.0842 81<0.5 25 45 72<0.25 61 43 8<0.0532 1<0.258 109<0.5 58 -11 50<0.1 -54 40<-0.574 60 6 1<0.258 13<0.0825 16<-0.05 44 19 4 64<-0.113 -30 14\n\
15<0.124 84<0.5 500<0.375 198<0.375 2<-0.0708 -62 115<0.375 -56 -25 109<0.5 27<0.14 -57 52 60 3 2<-0.0832 2<-0.247 -63 17<0.0754 -50 -33 203<0.5 17<0.0158 196<0.375 -46 18 -17 65<0.667 80<-0.941 88 14 10<0.825 -45 4 84<0.5 146<0.5 139<0.875 -40 17<0.17 -29 11 2<0.054 -3 76 115<0.375 15<0.2 164<0.375 -15 35 66<3.74 42 102<1.75 15 -33 15<0.26 12<0.188 -6 113<0.5 -24 60 79\n\
4<-0.107 60<0.25 74<3.05 18<0.564 -27 11 145<0.5 4<-0.21 2<-0.221 99<0.5 23 56 15 43<0.95 -22 8 -34 4<-0.272 10<0.668 17 123<0.5 63 157<0.5 -15 36 43<0.75 78<0.0667 272<0.375 -22 57 103<0.5 0 54 40<-7.45e-9 34 8 310<0.875 2<-0.0579 10<0.668 520<0.875 -45 44 18<0.0418 201<0.375 -42 -3 100<0.5 -28 11<0.2 20 -22 179<0.5 340<0.875 125<0.875 -56 -6 35 238<0.5 -25 37 50\n\
0<-1.43 0<-2.75 4<0.0751 69 0<-3.45 63 39 170<0.375 0<-1.97 10<0.917 168<0.375 56 39<0.386 48 -14 39 40<-0.133 87<1.25 4<-0.143 20 44 10<0.846 25 -23 46 47<0.483 -7 33 0<0.093 4<0.0393 0<-0.684 63<-0.282 14<0.35 4 50 83<0.127 100<0.5 47 29 63<-0.018 41 85<-0.998 -44 15 87<0.25 18 0 87<0.25 16 -28 0<1.54 47<-0.483 32 208<0.5 1 131<0.5 148<0.375 -18 -49 54 -42\n\
17<0.124 72<0.75 84<0.5 314<0.375 -59 33 2<-0.179 -59 227<0.875 -37 39 2<-0.0459 181<0.875 -41 37<0.0597 -21 76 127<0.5 6<0.0395 61<-0.143 88 19 37<-1.12e-8 -25 36<0.339 10 94<0.1 125 -16 -50 84<0.5 2<-0.0708 -52 544<0.5 107<0.5 11<0.339 254<0.875 -40 2 17<0.284 -22 31 4 32 72<0.75 103<0.5 90<-0.608 36 -16 2<-0.0459 -23 31<0.355 17<0.284 23 62 -29 17<0.211 248<0.875 5 76 52\n\
1<-0.13 0<0.093 63<-0.16 22<-0.446 -31 50<0.95 -8 31 0<-1.21 22<0.00119 -24 27<-0.0891 54 -22 15<0.108 0<-0.332 2 82<-1.29 -32 22 -19 0<1.54 15<0.0975 41 24<-0.397 51 0 62 0<-2.44 63<-0.0918 -33 1<-0.0168 -49 -61 15<0.108 0<-1.43 63<-0.16 81<0.5 102<0.25 22 -32 -20 114<0.5 50<0.95 -48 213<0.5 -30 9<0.00928 100 -27 23 85<-0.428 -27 9<-0.0555 28 -1 174<0.5 1<0.111 -35 -55 33\n\
0<-1.43 0<-2.75 15<0.2 0<-3.68 70 15<0.0391 66 55 42 9<0.0424 0<-1.97 46<-0.0777 36 309<0.375 386<0.375 15<0.26 54 11<0.396 48 -44 -28 -9 40<-0.133 46<-0.0447 2 35 42 23 0<0.67 0<-0.684 23<-0.0304 66<4.37 6 24 63<-0.545 -1 95<0.5 31 -7 23<-0.0304 88<0.5 40<-0.0946 -15 0<0.093 15 -20 15<0.0114 -25 40 12 6<0.346 89<0.5 131<0.5 0<1.54 -13 190<0.5 -35 38 54 55 -51\n\
72<0.25 46<0 134<0.5 -59 89<0.5 87<0.25 34<0.483 6<0.183 18<0.0418 -45 -21 -47 -54 72<-0.25 -41 6<0.258 112<0.5 -22 14<0.157 19 -22 -42 -56 19<-0.23 6<0.195 26 -32 -26 134<0.5 309<0.375 158<0.5 -47 6<0.0703 38 -34 14 6<0.14 331<0.375 37<0.0597 30<0.233 -14 59<0.0678 4 59 95<0.5 79<-0.152 52 12 48<0.182 -17 32 -34 164<0.875 70<0.25 212<0.5 161<0.375 -25 36 17 -39 37\n\
0<-1.43 4<-0.0904 0<-2.6 -38 81<0.5 32<0.95 86<-0.104 34 -25 28<-0.177 50 11<0.245 13 -33 4<-0.272 -13 -33 0<-2.44 -60 2<-0.0579 -31 114<0.5 -49 22 0<0.67 2<-0.0579 28<-0.177 6<0.404 81<0.5 32<0.55 12 69<-0.356 -4 55 10 54 81<0.5 8<0.14 0 27 0<-0.332 -19 5 15<0.0784 81<0.5 -31 94<0.25 75<0.25 -4 50<0.25 88 21 -26 -40 4<-0.24 59 4<0.0393 151<0.5 37 5 -32\n\
3<-1.53 3<-3.43 28<-0.0854 32<0.95 52 135<0.5 34 -1 114<0.5 327<0.875 65 5 8 28<-0.101 81<0.5 32<0.95 29 28<-0.177 -21 15<0.025 -13 26 6<0.404 84<0.5 9<-0.0205 33 52 47<0 35 -1 0 3<-2.66 336<0.875 52 -55 81<0.5 9<-0.0555 -50 41 219<0.375 28 15<0.00772 -58 26 3<-0.474 28<-0.272 -18 11 81<0.5 6<0.225 14<0.35 -9 33 -43 15<0.0114 -60 56<0.32 47<0.161 -13 -43 -2\n\
15<0.108 84<0.5 168<0.375 9<0.0904 161<0.875 -55 15<0.025 60 -33 198<0.375 -29 77 6<0.0703 5<0.0644 59 -36 -38 6<0.13 87<0.25 379<0.875 -33 66 103<0.5 8<0.0219 -32 5 23 9<-0.107 -58 5<0.0603 -47 -27 84<0.5 15<0.165 -42 139<0.375 -24 10<0.905 -12 26 15<0.2 87<0.25 -17 30<-0.34 -20 8<0.0219 -23 41<-0.0894 43 20<-0.492 49 -6 103<0.5 119<0.5 2 56 43<0.85 22 30<-0.34 1 64\n\
1<-0.104 1<-0.508 2<-0.284 65<0.467 2 64 37 2<-0.0945 142<0.5 5<0.0526 32<0.45 10<0.864 -3 35<0.127 19 83 100<0.5 63<-0.282 41 4 5<0.0451 52 16 2<-0.221 65<0.333 -14 29 126<0.375 -11 13 -14 5<0.0841 35<-0.496 30 -9 105<0.5 -20 -55 2<-0.0708 32<0.75 1<-0.0428 10<0.668 114<0.5 -36 43 -9 98<0.375 -44 -3 149<0.375 2<-0.0945 58<3.73e-9 -17 12 -36 58 153<0.875 1<-0.0428 -39 -54 7\n\
0<-1.43 0<-2.75 1<0.052 18<0.0633 64 106<0.5 54 12 38 1<0.111 18<0.149 132<0.5 40 55 40<-0.133 13 38 4<-0.0322 34 72<0.25 92<-0.333 47 1 1<0.258 19 -21 0<0.093 1<0.111 22<-0.342 34 4<-0.365 88<0.5 -10 28 89<0.5 18<0.133 0<-0.332 135<0.5 21 46 2 118<0.5 3 115<0.875 29 -17 18<0.396 39 3 23<0.076 -26 11 4<-0.315 -34 1<-0.0842 0<1.54 126<1.13 -3 31 -24 -47\n\
1<0.052 17<0.109 1<0.0245 4<-0.21 -59 10<0.668 423<0.375 -54 39 66<3.74 -50 -38 -29 4<-0.125 -41 108<0.5 17<0.211 -29 122<0.875 -16 12<0.12 -16 67 14<0.102 13<0.178 44 -26 66<3.9 -41 10 1<0.258 17<0.144 72<-0.25 13<0.178 -49 26 -11 122<0.375 13<-0.0713 198<0.375 66<3.74 35<-0.229 -30 43 -21 61 12<0.239 34 -6 60 95<0.5 4<-0.00266 18 328<0.875 191<0.5 67 -9 -30 48<0.122 -9 37\n\
4<-0.0904 4<-0.272 10<0.668 46<-0.224 35 23<0.213 -15 16 89<0.5 44 9<-0.0205 4<-0.46 51 12 -9 89<0.5 12<0.239 138<0.5 40<-7.45e-9 142<0.5 23 -12 80<-0.313 33 1 -22 75<0.25 -25 8 -27 98<0.375 75<0.25 2<-0.0579 18<0.0884 -45 133<0.5 -26 46 -54 9<0 10<0.426 182<0.375 -37 53 255<0.5 2<-0.0579 8<0.107 -7 133<0.5 25 121 -25 85 -50 103<0.5 -20 66<4.03 75<0.25 -4 67 -1\n\
0<-1.43 3<-2.28 0<-2.75 3<-2.95 60 45 46<-0.0208 68<0 31 5<0.0408 -27 25 409<0.875 43 -62 3<0.154 0<-2.91 24<-0.523 -17 41 20 -14 3<-1.23 46<-0.128 0<-0.332 7 -16 5<0.0779 91<0.575 0<-0.968 23 50<0.25 109<0.5 45 -83 61<0.428 109<0.5 4 26<-0.244 -10 86<-0.728 -34 47 45 60 3<-2.06 39 77<-0.119 -41 20 0<1.54 3<0.154 13<-0.174 66<3.74 -21 14 -14 13<0.314 -34 13 -40\n\
3<-1.53 3<-2.95 4<0.0135 -57 -44 4<-0.125 -52 4<0.178 -30 5 4<-0.107 4<-0.21 12<0.279 -48 139<0.875 -34 117<3.58 -13 65 3<-0.474 -30 86<-0.416 122<0.875 63 -7 -10 3<0.154 4<0.0751 0<0.093 145<0.5 68<0.0457 7<0.0966 12<0.188 -11 30 326<0.875 -20 53 16<-0.0851 -14 27<-0.318 -16 76<0.182 67 -11 4<-0.046 -22 57 68<-0.0555 -43 19<0.138 -23 54 22<0.0994 24 -18 138<0.5 0<1.54 54 3 -11\n\
1<-0.104 1<-0.367 6<0.346 1<-0.721 40 15<0.108 24 -6 113<0.5 12 60 4<-0.0904 4<-0.365 6<0.225 -12 31 42<-0.51 -10 201<0.875 59<-0.0377 142<0.5 21 -21 -3 27 89<0.5 132<0.5 25<0.555 96<-0.847 18 -10 109<0.5 -10 104 -27 -45 4<-0.0904 12<0.359 46<-0.0208 209<0.5 -4 30 89<0.5 -11 -30 99<0.5 -45 -20 8<0.0784 1<-0.0428 -34 98<0.375 -55 -13 106<0.5 6<0.225 -44 -12 15<0.165 92 -31\n\
0<-1.63 0<-2.75 1<0.052 8<0.0647 61 47 43<0.75 50<0.35 14<0.00513 -84 47 48 20 1<0.0245 18<0.133 213<0.5 46 49<0 -58 36 40<-0.133 43<0.45 46 11<0.124 -11 22 34 50<0.25 14<0.0105 -79 24 18 0<0.093 1<0.111 0<-0.968 43<0.75 29 5<0.0373 -4 21 1<-0.163 210<0.5 11 37 -4 94<0.25 -28 7 77<0.119 50<0.25 -51 18<0.564 6 -38 0<1.54 30<-0.0467 23<0.152 -12 28 -25 -40\n\
17<0.109 2<-0.0459 87<0.25 377<0.875 181<0.875 -52 9 28 103<0.5 -44 -19 115<0.375 0<-1.8 127<0.5 103<0.5 372<0.375 -42 52 50<0.35 12<0.465 -27 97 -26 -52 64<-0.791 7 64<0.339 87<2.25 -31 25 57 50<0.25 53 64<-0.791 36 -20 2<-0.0832 89<0.5 87<1.75 -24 23 -49 103<0.5 8<0.0219 -39 12<0.359 34<0.0966 -20 7 7<0.644 81<0.5 10 54 -31 0<-1.97 3 7<0.242 71<0.221 53 5 7\n\
28<-0.118 89<0.5 28<-0.234 208<0.5 14 17<0.096 241<0.5 44 -7 15 27<-0.0467 116<0.875 17<0.0592 39<0.59 8 -22 -19 21 15 28<-0.322 7 31<-0.365 -45 178<0.5 -17 17 70<0.25 84<0.5 107<0.5 28<-0.0709 -31 -47 36<0.0126 33<0.152 -13 46 -44 28<0.00866 28<-0.044 95<0.5 70<-1.75 49 -4 80 -19 -45 118<0.5 84<0.5 28<-0.0854 -1 -32 28<0.00866 12 -30 39<0.443 84<0.5 -22 15 7<0.885 26 77\n\
0<-1.97 1<0.0245 4<-0.0904 12<0.316 43<0.55 43 81<0.5 0<-2.6 30 2 35 49 114<0.5 0<-2.91 58 127<0.5 41 57 -9 0<-3.45 42 22 0<-0.332 1<-0.0246 43<0.75 194<0.5 24 42 81<0.5 4<-0.125 5<0.0451 5<0.0202 44 -35 2<-0.221 -41 9 95<0.5 22 -18 4<-0.272 60<0.25 22 -3 33 4<-0.0181 10 -9 0<1.54 1<-0.0331 29<0.111 144<0.5 0 56<0.185 42 -23 2<-0.198 -34 -1 -38 -31\n\
3<-1.23 3<-2.95 4<0.0135 -55 -40 2<-0.0832 9<-0.0205 -54 358<0.375 -38 62 4<-0.107 -44 146<0.5 72<0.25 -20 118<0.5 -10 9<-0.0205 -27 238<0.5 14 95 5<0.0916 -16 66 4<-0.125 9<-0.107 -47 5<0.0566 -39 229<0.375 2<-0.247 -38 3<-0.474 -14 116<0.375 56<0.267 63<-0.018 113 48<0.219 62 -23 -6 -9 70 3<0.154 4<0.0751 75<0.25 65<0.6 9<-0.0205 -27 56 7<-0.161 23 -7 -21 18<0.0528 9 42 41\n\
1<-0.104 1<-0.508 1<-0.721 3<-0.474 36 64 2<-0.0945 29 203<0.5 -17 50 4<-0.272 20 2<-0.0459 89<0.5 7<0.29 118<0.5 19 78<0.2 -18 22 -1 -12 75<0.25 -29 3<-2.06 -16 22<-0.00487 -13 2<0.0133 71 -12 4<-0.0904 89<0.5 2<-0.0945 18<0.165 -20 61<-0.428 -28 118<0.5 22<-0.342 -31 21 -8 9<-0.0205 -5 -35 -23 2<0.0133 3<-2.06 114<0.5 -45 34 1<0.052 6 -38 9<-0.0205 37<-0.299 56 -35 -58\n\
0<-1.97 3<-2.82 8<0.14 0<-2.44 55 40 0<-2.75 42 24<-0.523 -29 28 17<0.211 3<0.154 31 -6 43<0.85 2<-0.198 -73 32 97<0.75 14 -26 3<-1.53 43<0.95 3<-2.66 10<0.917 395<0.375 33 -26 9 15 143<0.5 95<0.5 4<-0.163 60<1.25 63<-0.16 4 26 -8 30 8<0.0532 24 -64 4<-0.143 -30 7 3<-0.474 4<-0.315 -24 8<0.0124 109<0.5 -4 -60 10<0.769 21 1 0<-0.332 3<0.154 6 -25 -30\n\
3<-2.28 3<-3.08 28<0.00866 -54 -38 28<-0.118 -50 17<0.144 372<0.375 -34 70 11<0.396 -21 19 3<0.154 28<-0.137 34<-0.186 -16 -41 17<0.109 200<0.375 0<0.67 181<0.375 109<0.5 -21 43<0.1 61<0.428 35<-0.536 -4 69<0.356 35<0.127 114 -20 -28 -25 -34 34<0.225 -20 218<0.375 109 -7 -40 48<0.425 6 72 60<0.75 13 48<0.122 -22 7 0<0.67 89<0.5 42 -26 28<-0.272 -40 58<-0.115 56 17<0.124 -28 29\n\
4<-0.0904 4<-0.272 60<0.25 52<-0.0565 26 2 9<-0.0205 38 17 12<0.359 5<0.073 123<0.5 81<0.5 40<-0.133 5<0.0408 90<0.364 52 -51 18 8 47<0.161 -7 19 -24 9<0 -14 25 126<0.375 -30 12 75<0.75 9<0 96<-0.169 33<0.38 -23 24 106<0.5 -41 38 8<0.0647 -58 106<0.5 -52 5<0.11 8<0.0784 -26 39<0.242 153 -8 -19 81<0.5 9<-0.0555 83 4<0.0393 -21 -47 103<0.5 -17 124<0.5 -3 52\n\
1<-0.163 1<-0.721 90<0.243 -8 -38 10<0.9 32<0.75 92<-0.185 2 21 5<0.0408 100<0.5 23 -27 10 2<-0.0945 -14 19 1<0.111 18<0.0884 109<0.5 10<0.721 48 8<0.0426 41 48<0.243 29 -2 31<0.659 2<-0.0459 41 5<0.0256 1<0.0102 4 -102 21 -54 95<0.5 18<0.165 33 123<0.5 31<-0.608 49 32<0.55 20 5<0.0526 -5 15 10<0.917 39 14 32<0.65 28 5<0.154 -66 22 72<0.25 13 5<0.0202 -60 -1\n\
3<-1.53 4<0.0135 3<-3.08 -54 4<-0.125 -46 120<2.25 -28 46 5<0.12 8<0.0219 -45 -22 18<0.0209 41<-0.115 -45 -1 14<0.0229 87<0.75 21<0.28 14<0.0105 -20 64 82 71 48<0.364 -14 42 4<-0.0181 5<0.11 4<-0.21 5<0.1 -41 17 3<0.154 -19 49<-0.0347 39 -10 116<0.375 28 -8 3<0.154 18<0.0209 65<0.867 40<-7.45e-9 -3 44 -15 41<0.422 139<0.375 11 21<-0.319 9 4<0.0393 7 331<0.375 59 -31 -35 39\n\
1<-0.068 1<-0.367 6<0.346 1<-0.721 151<0.5 16<0.0347 19 50 0 98<1.13 16 39<0.805 -38 48 3<-1.53 26 58 8<0.156 327<0.375 3<-2.48 -18 75<0.25 24<0.134 -24 23 20 59 118<0.5 92<0.222 77<1.31 27<-0.175 2 19 46 -14 8<0.344 6<0.195 0 -26 60<0.25 0 31 8<0.0784 98<0.375 468<0.5 -48 61 -3 149<0.375 8<0.156 -34 1<-0.00952 59<-0.0628 11 -15 313<0.375 -28 63 3<-0.884 68 -30\n\
0<-1.97 3<-3.08 8<0.156 49 46<-0.0208 29<0.0338 7 39 69<0.356 37 5 15<0.142 0<-2.91 37 22 18<0.0209 30 7 3<-1.53 46<-0.453 -11 3<-2.48 63<-0.16 17<0.039 34<0.322 -23 17<0.0252 39 -28 18<0.306 35 29<0.00743 -31 13 162<0.875 55<-0.0678 271<0.375 16 -70 26 -51 99<0.5 34<0.698 7<0.345 14 43 -15 2 3<-0.474 96<-1.53 24 30<0 8<0.0124 -26 8<0.382 11 -16 -13 0<0.67 -13 -34\n\
17<0.109 72<0.75 4<-0.186 458<0.375 -53 59 10<0.668 72<0.25 -44 50<0.35 70<0.75 81<0.5 -39 80 -50 -31 0<-1.8 -36 70<0.25 97<0.25 -19 8 -35 50<0.25 81<0.5 -48 79 10<0.721 -28 4<-0.125 11<-0.46 40 -30 97<1.25 -15 0<-3.25 -8 38 4<0.0751 37<0.0239 169<0.375 -25 -3 70<0.25 77<0.598 10<0.934 -13 50 97<1.25 13 68 -26 0<-1.97 29<0.173 254<0.875 0 27 -30 46<0.0866 20 54\n\
4<-0.0904 84<0.5 43<0.95 46<-0.453 32 114<0.5 -16 30 110<0.5 63<-0.16 14<0.35 22 -23 60<0.25 -21 4 4<-0.163 43 6<0.113 52 3 6<0.346 9<-0.107 30 38<3.42 7<0.547 30 -14 0 43 9<0.00928 84<0.5 109<0.5 106<0.5 -36 43<0.75 -31 95 60<0.75 23<0.152 -34 12 34 77<-0.119 37 9<-0.0205 28<0.00866 28 -25 6<0.225 92<0.333 -22 45 21 107<0.5 -50 17<0.109 -46 4<0.0751 86 -22\n\
0<-1.97 3<-2.82 0<-2.91 186<0.375 47 -2 10<0.945 2<-0.107 25 37 -5 47<0.805 3<-1.53 21 19<-0.43 -49 7 29 3<-1.53 0<-1.21 3<-2.48 322<0.5 23 11<0.169 -41 25 6 47<-0.805 57 70<-0.25 22 15<0.0705 186<0.375 10<0.9 57<-0.185 6<0.0921 -35 -3 0<-0.332 17 54<0.925 0 -64 -17 22 14 0<0.67 3<0.154 -1 -20 30<-0.14 3<-0.474 154<0.875 -3 47 65<2.33 11<0.644 -51 43 20 -31\n\
1<0.0245 3<-2.48 4<0.0135 3<-3.2 -52 2<-0.0459 -46 -26 5<0.12 -35 -6 2<-0.179 -44 5<0.12 1<-0.508 41<-0.422 21 -42 357<0.375 266<0.375 172<1.13 -16 48 60 97 60<0.75 117<3.98 11<-0.339 63 3 60 -10 3<-0.884 2<-0.0708 5<0.1 -32 21 109<0.5 8<0.0219 -22 169<0.375 1 26 5<0.0299 109 52<0.508 -9 58 3<0.154 36<0.339 10 56 23<0.038 45<0.313 174<0.5 46 -29 -20 50<0.35 60 -3\n\
6<0.151 9<-0.0555 7<0.402 -7 23<0.608 16 87 9<0 109<0.5 11<0.169 7<0.402 40<-0.0568 2 -20 -34 -36 13<0.537 1 64 -45 84<0.5 3<-4 -25 152<0.375 9<-0.17 6<0.404 7 44 143<0.5 6<0.346 23<0.608 154<0.375 -19 108<0.5 25 -17 32 92<-0.111 -15 112<0.5 23<-0.0304 28 -33 29 7<0.644 11<0.169 21 -8 -27 56 6<0.346 9<-0.107 28 67<-0.0239 14 264<0.375 -8 77 52<0.508 44 -9\n\
84<0.5 28<-0.118 32<0.75 10<0.846 28 50<0.95 41 2<-0.247 -29 12 81<0.5 31<-0.365 26 52<0.339 28<-0.272 -58 -15 10 123<0.5 8 30 81<0.5 32<0.65 2<-0.0321 35 50 25 50<0.25 14<0.0105 -81 33 2<0.0133 10<0.945 28 -11 9 28<-0.0564 2<-0.198 208<0.5 1 52<0.0942 -41 -8 95<0.5 23<0.076 -4 14 -68 72<0.25 221<0.5 16<-0.226 30 8 34 81<0.5 32<0.25 25 -2 130<0.5 -24 32\n\
15<0.108 6<0.13 50<0.25 88<0.5 -47 85<0 63 -3 148<0.875 15<0.057 87<2.25 -35 -2 -14 27<0.42 0 61 9<-0.0555 -51 15<0.057 28<-0.118 -50 296<0.5 -36 33 177<0.5 200<0.375 -9 89 121<0.5 -32 91 15<0.2 164<0.375 9<-0.107 -38 18<0.0209 -32 40<-0.17 19<0.209 9<0.0904 7 37 -25 177<0.5 3 -22 71<-0.397 -25 6<0.103 4 67 50<0.65 -37 8<0.0532 -1 8<0.28 6<0.0821 47 22 -13\n\
8<0.156 70<0.25 2<-0.0579 3<-3.88 -37 2<-0.247 43<0.75 6 118 -15 2<0.0133 3<-2.06 -41 8<0.0784 -31 95<0.5 -12 123 -49 88<0.5 89<0.5 67<0.0717 29<0.229 55<-0.339 32 -6 72 -25 -44 50<0.25 78<0.133 93 15 95<0.5 208<0.5 -4 38 -51 60<0.25 63<-0.282 143<0.5 11 60 89<0.5 2<0.0133 75<0.25 22<-0.0119 9 -12 12 -35 -19 22<-0.342 -11 8<0.344 89<0.5 16 -5 43<0.25 -15 32\n\
0<-2.14 3<-3.2 0<-2.75 15<0.0293 49 36 27 24<-0.523 3<-2.28 18 -36 3<-1.23 15<0.2 26 25<-0.809 -28 108<0.5 21 -42 9 3<-1.23 63<-0.16 205<0.5 49<-0.104 -21 3 -36 100<0.5 47<0.161 31 9 3<-2.28 12<0.316 9 28 47<-0.483 28 -4 0<-0.684 49<-0.27 24 -4 92<-0.111 130<0.5 -32 24 25<-0.391 86<-0.104 -38 30<-0.14 33<0.0507 -13 50 -21 33<0.456 35<-0.0425 201<0.875 18 -31 -11 -41\n\
9<0.00928 97<0.75 10<0.668 6<0.14 -34 -47 8<0.309 20<-0.431 12<0.239 -12 34<0.322 35 -22 52<0.678 57<-0.0222 -20 -35 12 -42 9<-0.17 -36 105<0.5 6<0.0821 8<0.0124 51 97<1.25 -25 29 12<0.215 125<0.375 20<-0.689 21 -21 79<-0.456 96 -11 11 -31 115<0.375 9<0.0904 27<-0.373 -37 81<0.5 -18 8<0.232 12<0.119 -15 20<-0.0843 76 0 -24 48<0.304 44<-0.243 -40 2 40<0.133 34 -9 10<0.794 5 55\n\
0<-2.29 18<0.0884 0<-2.91 -50 -31 106<0.5 12<0.316 6<0.308 -14 22 -33 62 0<0.093 63<-0.16 50<0.75 -20 17 12<0.316 100<0.5 117<1.19 -23 220<0.5 -6 30 18<0.133 194<0.5 85<-0.998 -43 4 -20 10 88<0.5 18<0.246 -29 122<0.875 9 -49 7<0.483 83<-0.382 69 -24 32 6<0.346 7<-0.483 176<0.5 -22 36 25<-0.349 25 30<0 292<0.5 238<0.5 73<-0.115 -30 8 48 -49 217<0.375 26 -38 37\n\
0<-2.29 0<-3.68 18<0.0209 51 32 127<0.5 21 18<0.103 50 46<-0.0208 5 34 0<-0.968 23<-0.0304 3 46<-0.128 2 18 77<0.359 50<0.25 88<0.5 22 -75 81<0.5 7<0.741 434<0.5 -6 25 31 83<-0.127 -8 18<0.564 7<0.483 22<0.00119 46<-0.0208 11<-0.0726 23<0.038 17 73 -4 40 -4 100<0.5 29 98<0.375 10 -38 -21 57<-0.0555 130<0.5 -18 38<3.29 65 -7 56<-0.647 -40 6<0.13 30 69<0.142 7 -24\n\
1<0.0245 17<0.109 2<-0.179 -48 157<0.5 -36 71<-0.0568 2<-0.0459 -17 8<0.0219 -45 45 -33 9<-0.17 -42 2<-0.162 -30 14<0.0229 60<0.25 39<0.0537 19<0.209 62 -8 -3 -18 99<0.5 -23 2 1<0.258 29<0.333 19<0.174 17<0.096 29<0.0138 6<0.0559 64 3 21<0.0729 -17 20<-0.689 88 4 95<0.5 117<1.19 11 7<0.483 66 -3 11<0.396 18 -24 11<0.848 -16 54 -32 133<0.5 74<3.9 48 83<0.127 3 37 9\n\
0<-2.44 28<-0.0709 12<0.279 46<-0.0447 15 -15 -29 -42 2<-0.0945 0<0.67 110<0.5 47<-0.483 -36 14<0.296 28<-0.503 43<0.35 -25 35 2 -14 46<-0.0208 26 77<0.598 14<0.157 43<0.85 -15 16<0.121 -10 36 19 47<1.45 24 98 36<-0.165 29<0.0541 -4 27 2<-0.198 43 18 88<0.5 77<-0.119 27 2<-0.0579 12<0.359 1 -35 187<0.375 150<0.5 -27 22 41 72<0.75 77<-0.119 69<-0.285 -42 71 60<0.25 2 36 -18\n\
103<0.5 4<-0.0904 40<-7.45e-9 32<0.45 16 5<0.0841 27<-0.672 30 -14 22 9<-0.17 6<0.404 7 -32 19 17<0.096 96<-0.169 6<0.24 24 -1 100<0.5 46 7<0.402 20 91<0.345 41 -46 331<0.375 87<1.25 14 -5 47 78<0.0667 32<0.95 127<0.5 7<0.483 240<0.5 6<0.0395 -21 22 -24 5<0.0202 9<-0.0205 38 -84 -4 36 7<0.242 5<0.0373 -35 -5 4<-0.143 -4 36 255<0.5 86<0.312 27<0.14 -6 -28 11 -56\n\
1<0.0245 3<-2.95 63<0.0137 -44 -15 9<-0.107 -45 6<0.346 3<-1.23 9<0.157 6<0.151 -10 33<-0.0507 -13 -32 1<-0.0543 -7 49<0.0347 99 2 1<-0.721 -32 33<-0.304 -18 72<1.75 47<1.45 16 -20 61 -47 3<-0.884 29<0.111 50<0.25 109<0.5 -17 101 63<0.112 0 22<-0.642 -25 36 -18 44<0.122 83<0.382 22 50 67<0.0717 3<-0.474 -1 78<0.733 41 1 151<0.5 0<-1.97 55<0.188 -23 49 65<1.87 42 -6 -34\n\
5<0.0841 9<0.00928 84<0.5 31<-0.608 -33 13<-0.285 -10 86<0.312 247<0.875 5<0.0451 105<0.5 22<-0.115 -26 51<-0.27 69 6 6<0.0395 -37 21<0.28 40<-7.45e-9 42 16 -12 9<-0.17 29 207<0.5 180<0.5 -11 63 6<0.14 -31 28 -39 -18 9<-0.0555 86<0.52 31 -17 38<3.42 21 182<0.375 6<0.346 -2 31 64 6<0.151 -41 -9 9<-0.0205 85<0.142 37<-0.299 24 -8 39 6<0.225 85<0.142 -41 -13 93<0.75 -19 21\n\
0<-2.44 0<-3.68 39 107<0.5 72<0.25 119<0.5 28 64<-0.565 -63 25 11 62<-0.233 43 -27 0<-0.684 96<0.508 39<0.59 7<0.402 89<0.5 12<0.12 106<0.5 110<0.5 12 53<0.339 -13 12 -25 347<0.375 12 -46 63<-0.16 29<0.0394 -13 15 22 19 105<0.5 62<-0.308 -41 -5 7<0.483 48<-0.122 -68 7 34 45 0<1.54 96<-1.53 7<0.242 6 56 1<-0.212 67<0.0398 107<0.5 1 26 -10 2<-0.0459 -5 -32 -19\n\
17<0.109 72<0.25 87<0.25 17<0.0448 -41 74<3.38 -46 18<0.349 71<0.151 -5 -34 -41 103<0.5 18<0.272 0<-1.21 -27 -1 -47 24<-0.17 71<-0.177 -19 21<0.0729 71 -25 -16 147<0.875 37<0.239 18<0.133 79<-0.152 24<-0.397 69 0 -14 87<0.25 -39 -10 0<-3.45 -34 30<-0.532 -24 18<0.031 47 17<0.0518 -17 33 59 72<0.25 103<0.5 -11 87<0.25 -3 68<-0.185 6 49 120<0.25 67<-0.076 42<0 16 61 2 36\n\
0<-2.44 8<0.0784 -44 149<0.875 4<-0.163 202<0.375 32<0.95 8<0.52 -26 26 11 0<-2.91 6 90 -26 32<0.65 -20 115 5<0.0841 0<1.54 63<-0.282 21 32<0.95 96<-0.169 68<0.21 26<0.0666 12 -6 36 91<-0.575 -43 0<-1.63 -13 3 108<0.5 5<0.0451 21<0.28 105<0.5 2 42 -9 95<0.5 4<-0.0904 13 -30 8<0.0532 -24 85 0<0.093 -21 19 31 4<0.0751 85<0.142 105<0.5 -8 0<-0.684 -43 10 25 -40\n\
43<0.65 127<0.5 50<0.25 109<0.5 88<0.5 38 -14 124<0.5 92<-0.555 -68 49 -78 95<0.5 96<-0.169 23<-0.0304 202<0.875 83<0.382 3 -18 22 78<0.133 23 86<0.52 0 39 114<0.5 113<0.5 28 13 -6 36 202<0.875 37 18 46<-0.0447 42<-0.0425 23<0.213 -15 8 69<0.0475 11 19<-0.0095 4 -32 19<-0.131 24<-0.523 65<0.8 -2 -56 3 248<0.375 92<-0.185 16<-0.304 41 108<0.5 1 -31 20<-0.431 2 18 -25\n\
1<0.0102 5<0.0644 6<0.103 43<0.45 84<0.5 23<0.274 -49 1 -12 -5 -42 4<0.0393 84<0.5 205<0.5 -33 26<0.293 -12 76 9<-0.107 -42 1<-0.721 -35 91<-0.345 37<0.0239 -2 34 420<0.375 -10 73 72<0.75 63<0.112 -9 11<0.289 4 62 44 137<0.5 1<0.111 25<-0.123 172<0.875 -13 28 94<0.1 5<0.0299 11<9.93e-9 -12 123 5<0.11 -8 49 0 23<0.038 90<-0.122 41 12 -3 9<0.00928 18 76<0.26 65 -33\n\
0<-2.6 8<0.0784 -45 106<0.5 4<-0.125 232<0.375 -8 100 -32 32<0.45 -18 5<0.154 118 -26 5<0.11 0<0.67 32<0.75 4<-0.365 108<0.5 2 34 114<0.5 -5 29 106<0.5 4<-0.0904 81<0.5 11<0.2 15<0.0975 23<0.038 12<0.12 54 3<-2.82 39 -5 17 -10 29<0.0138 -18 0<-1.8 -17 38 4<-0.163 32<0.95 24 -2 -24 -21 8<0.0532 -38 112 4<-0.46 49 16 32<0.45 75<2.25 85<0.57 -13 49 42 -33\n\
46<-0.0208 48<0.0135 177<0.5 -10 29<0.0541 5 19 171<0.375 5<0.0779 -8 91<-0.23 -6 17 -31 105<0.5 50<0.25 109<0.5 48<0.156 35 -12 111<0.375 5<0.0916 -75 32 40 159<0.875 221<0.5 5<0.0408 114<0.5 77<0.359 32 10 -41 50<0.85 119<0.5 32 -14 101<0.132 485<0.875 48<0.243 16 4 -82 300<0.375 3 -76 32 5<0.0566 11 67<-0.299 -39 -1 5<0.0526 50<0.35 253<0.375 57 -7 29<0.0162 14 -11 33\n\
1<0.0102 3<-3.08 28<0.00866 -45 -19 2<-0.179 -39 1<-0.508 -32 15<0.26 3<-2.28 2<-0.0579 -29 20<-0.265 104<-0.7 34<0.0537 11 132 -5 -21 6<0.24 -5 42<0.127 13<0.0825 15 96 -44 57<-0.222 -19 40<0.132 14<0.136 82 6 -28 3<-1.23 29<0.136 97<1.25 -4 21<-0.43 -14 34<0.161 6 19<0.209 74 -17 242<0.5 43<0.95 -43 -6 47 13<-0.541 66<4.17 62 1 15<0.26 9 149<0.375 109<0.5 48 -22 -12\n\
0<-2.44 46<-0.0208 5<0.0841 11<0.0565 5<0.0408 59 7 -9 -43 9<-0.0555 -8 0<-3.68 -49 5<0.0916 107<0.5 -25 26 -44 5<0.073 0<0.093 81<0.5 7<0.483 5<0.0451 11<0.245 58<0.0383 23 52 4 9<-0.0205 82 4 17<0.0339 -20 27 9<-0.107 5<0.0451 61<0.305 4 -38 25 70<0.25 -10 51<-0.27 104 11<-0.0726 -21 22 462<0.375 19 -57 9<-0.17 34<0.376 7 42 0<-0.684 102<1.25 -21 13 260<0.5 -8 23\n\
84<0.5 43<0.75 118<0.5 4<-0.0591 17 120<0.75 17<0.284 33 -9 -26 43<0.1 9<-0.0205 32 36<-0.565 -97 35<-0.127 9<0.00928 -48 45 3 15 194<0.5 10<0.94 49<-0.312 64<-0.565 -45 1 13 -13 4<-0.143 21<0.422 -36 42 13 16<-0.226 4<-0.163 -4 27 96<-0.169 223<0.5 32<0.25 78<1 36<-0.188 74<4.37 21 -23 -16 16 21<-0.159 -8 -26 16<0.0868 32 0 20<-0.431 -15 71<-0.309 17<0.284 30 -50 4\n\
1<0.0245 84<0.5 8<0.232 108<0.5 296<0.5 63<0.0137 231<0.875 423<0.375 19<-0.327 -14 -35 50 68<-0.0555 -16 41 -4 73 14<0.0299 46 54<0.0617 -31 39 -43 1<-0.721 38<4.37 -40 62 10<0.9 14<0.707 420<0.375 148<0.875 -23 5 56 32 11<9.93e-9 93<0.75 65<1 -15 44<0.0608 6 57 -21 19<0.0348 -24 8 24<-0.523 44 19<0.174 96<0.508 103<0.5 121<0.5 5 60 11<-0.339 51 17 -21 97<1.25 -16 21\n\
0<-2.91 2<-0.0579 43<0.65 -33 -9 153<0.375 -47 70 2<-0.0945 12<0.359 2<-0.347 50<0.55 -22 33 81<0.5 2<-0.247 32<0.35 11 3<-3.88 -15 62 31<-0.365 -12 63<-0.0918 28 10 78<0.133 3<-0.474 -7 32<0.85 39 -11 86<0.104 18 -6 0<-1.8 -25 62<-1.12e-8 27 -6 88<0.5 2<-0.00244 12<0.359 -5 -26 32<0.35 81<0.5 -25 94<0.25 43<0.75 155<0.5 62 -5 -41 -19 -39 72<0.75 50<0.25 45 13 -21\n\
84<0.5 1<-0.0428 162<0.375 63<-0.282 -4 5<0.0451 143<0.5 7<0.885 17 29<0.00351 -58 27 7<0.29 11<0.124 13<-0.174 -11 19<-0.131 173<0.5 -15 -110 -38 -1 7<0.741 4 44 64<-0.339 123<0.5 5<0.0603 16 80<0.105 -31 0 19 19<0.138 51<-0.0208 29 9 28 -53 1<0.0245 28<-0.118 14 160<0.5 107<0.5 33 3 3 7 16<0.189 55<0.113 13<0.0428 6 20<0.0663 -13 13 76<-0.229 20<-0.309 -26 13 24 -9\n\
1<0.0245 5<0.11 6<0.346 17<0.0448 266<0.875 6<0.113 61<0.143 -29 -4 181<0.375 -40 39 74 105<0.5 298<0.875 28<-0.177 -33 -17 32 6<0.16 -16 28<-0.0564 154 -9 -52 134<0.5 -27 22<-0.00487 41<-0.115 -25 7 29<0.111 60<0.25 113<0.5 -14 53 30<0.56 -22 60 -5 5<0.1 65<0.467 238<0.5 -1 86<-0.104 -20 66 5<0.049 -21 24<-0.314 68<0 12 72 -4 29<0.333 30<-0.42 -4 55<-0.226 39 18 -17\n\
4<-0.0904 4<-0.46 62<0.513 33 -7 5<0.073 89<0.5 252<0.375 10 51 63<-0.282 13 -9 4<-0.272 10 143<0.5 108<0.5 60<0.25 -8 22<-0.342 -30 30<-0.532 -26 30 -24 -32 89<0.5 4<0.0751 143<0.5 60<0.75 163<0.875 4<0.0135 13<0.0825 327<0.375 -12 63 9 -27 65 22<-0.00487 106<0.5 -8 66<3.98 78 -8 30<-0.532 -38 31 5<0.0644 244<0.5 -26 7 29<0.0462 -45 33 5<0.0916 1 174<0.5 -42 58 -34\n\
0<-2.29 0<-3.45 32<0.55 35 15 105<0.5 103<0.5 416<0.375 15 -75 13<0.537 3 -52 32<0.95 36 9 89<0.5 64<-0.226 20<0.0265 14<0.35 -17 5 243<0.5 214<0.5 90<0.486 -3 21 -33 -38 32<0.95 50<0.95 109<0.5 66<3.58 38 32<0.25 11 -24 124<0.5 20 50<0.35 -69 5 11 95<0.5 157<0.5 -14 66<3.84 -11 2<-0.0579 13<0.178 13 -21 38 -40 14<0.157 9<-0.107 32<0.85 -27 10 6 27\n\
1<0.0102 5<0.0644 231<1.13 4<-0.24 -46 0<-2.44 -41 1<-0.0246 -29 69<-0.285 29<0.0645 109 -26 -2 72 9<-0.17 -39 4<0.178 0<-2.75 177<0.5 -5 -37 4<-0.125 5<0.1 -26 32<0.65 -22 29<0.0394 65<0.667 -13 90 -13 78<0.2 -7 14 46<0.0866 8 60 0<-3.45 29<0.136 5<0.11 -11 16 -32 45<-0.366 0<-0.968 18 61 5<0.073 65<0.467 9<-0.0205 -29 75<0.25 58 -8 -13 92<-0.999 -21 0<-0.332 14 37\n\
2<-0.0579 43<0.75 3<-3.88 -22 22<-0.342 7<0 104<-0.7 43 -13 -34 75<0.25 144<0.5 -7 34<-0.0644 -30 27<0.42 23 98 3<-0.884 61<-0.142 24 10<0.9 -5 26 32 31<-0.365 -13 5<0.073 38<3.93 25<0.358 21 -13 3 105<0.5 76<-0.0347 17<0.109 4 -31 11 -45 75<0.25 37<-1.12e-8 142<0.5 -16 7<0.644 -8 52<0.508 109 -12 2<-0.00244 -22 -42 118<0.5 22<0.216 43<0.45 -2 -25 61 7<0.741 17 59\n\
8<0.0532 176<0.5 142<0.5 65<0.667 34 14 31<0.659 10 -68 65<0.6 -24 13 106<0.5 64<-0.414 123<0.5 23<0.213 91<-0.805 29 19<-0.0348 101<-0.398 46 -8 95<0.5 -24 21 12 176<0.5 22<-0.0202 27 27<0.0467 -25 21 40 31<-0.365 22 43<0.55 13 5<0.0408 143<0.5 4 7<0.741 5<0.0202 27 53<0.508 8<0.156 6<0.103 -75 2 -46 12 27 8<0.256 87<1.75 19<-0.327 -13 17 -6 0 43<0.75 20 -38\n\
3<-2.66 4<0.0135 3<-3.53 -44 0<-1.8 -24 -41 -9 9<-0.107 4<0.0393 147<0.375 2<-0.0945 -44 10<0.864 -40 21<-0.0546 -6 73 34 24 2<-0.284 -38 3<-0.474 4<-0.125 -13 10<0.321 54<0.333 0<0.093 30<0.42 0<-1.97 27<-0.175 60 -8 168<0.375 94 -12 9 -38 168<0.875 -11 62 108<0.5 30<-0.264 -14 26<0.389 227<0.375 1 42 41 12<0.359 7<0.19 24 -27 59 302<0.875 7<0.644 7<0 24 6 41 -33\n\
2<-0.0945 28<-0.503 14<0.518 30 -25 118<0.5 12<0.359 31<-0.365 30<0.35 -22 14 14<0.422 257<0.5 15 -29 135<0.5 -16 19 -9 64<-0.226 87<0.25 20<0.162 21 -11 -13 114<0.5 4<-0.365 10 -20 27 70<0.75 4<0.0751 12<0.359 145<0.5 106<0.5 -16 17<0.109 -33 28<0.071 5<0.0689 9 2<0.0133 162 -17 -31 49<-0.104 43 49<0.52 -9 77 -31 -46 14<0.118 17<0.022 90<-0.85 -44 32 489<0.875 0 62 -17\n\
0<-2.91 15<0.0975 0<-4 43 23 13<0.0825 19<0.0116 7 31 -11 0<-1.21 50<0.65 109<0.5 37<-1.12e-8 27<-0.14 36 -18 39 50<0.25 -57 25 63<-0.282 14<0.0164 -27 -1 4<0.0135 14<0.251 47<1.45 8 93<0.75 52<-0.0565 -56 7 -67 194<0.5 25 -21 73<-0.148 12 19<0.174 227<0.875 15<0.26 -6 10<0.426 20 -51 -72 14 131<0.5 138<0.5 12<0.693 47<-0.805 10<0.794 59 -4 -4 -37 9<-0.367 -30 31 42\n\
15<0.108 28<-0.177 15<0.0507 -45 74<3.98 -38 -4 147<0.375 316<0.875 50<0.25 88<0.5 -40 70<0.25 211<0.5 65 -32 -10 17<0.0291 77<0.837 -30 -10 132<0.5 37<0.393 493<0.375 -17 62 49<-0.312 71 4 21<-0.127 47 -15 36<0.226 28<-0.0564 30 -14 64 27<-0.373 109 6 50<0.65 71<-0.177 7 -50 15<0.2 164<0.375 -1 71<-0.397 -27 42 74<3.9 69<-0.057 11 44 36<-0.307 45 61<0.143 88<0.5 11 -26 -22\n\
1<-0.00952 9<-0.17 131<0.5 17 -41 0<-1.8 8<0.156 131<0.5 -19 40 110<0.5 123<0.5 4 -27 32<0.75 86<-0.104 42 -17 8<0.256 13 60 15<0.0784 126<1.13 26<0.293 60<0.75 14<0.0455 8<0.432 8<0.0124 18 -12 30 25<-0.555 29 7 48<0.304 19<0.138 17 -4 103<0.5 16 48 -8 19<-0.0348 -42 4 149<0.375 14<0.518 215<0.375 -3 54 -31 44 8<0.0532 9<0.00928 -29 -52 12<0.239 25<-0.925 -44 0 -25\n\
0<-2.91 127<0.5 0<-4 32 13 37 89<0.5 47<0.161 237<0.375 5<0.0408 9<-0.0555 5<0.0299 39 88<0.5 -22 25 47<-0.483 37 26<0.0925 153<0.375 7<0.402 98<0.875 -12 55 118<0.5 20 -30 -45 7<0.547 110<0.5 14 -49 150<0.5 28 -58 29<0.0114 12 15<0.165 5 -16 78<0.0667 -57 7 83<-0.892 29 82<0.185 26<-0.47 -39 -11 178<0.5 0<0.093 7 -10 -38 9<-0.0205 1 124<0.5 11 194<0.5 42 -21\n\
3<-2.95 9<0.157 128<1.13 -34 41 5 9<-0.17 -36 3<-1.23 18<0.246 60<0.25 72<-0.25 18<0.031 -42 24<-0.488 61 -11 24<0.0697 80<-0.732 -25 144<0.5 18 27<0.532 -32 56 71<-0.309 23 112<0.5 -31 18<0.117 27<-0.373 -21 40 -39 -11 62<-0.14 -1 -30 36<-0.452 35<-0.0425 3<-0.474 16 72 4 121<0.5 27<0.14 16<0.324 229<0.375 223<0.5 71<0.398 -4 -39 18 43 66<3.84 48 8 15 78<0.8 62 -10\n\
5<0.0841 47<-0.483 10<0.769 -43 33<0.38 -10 59 18<0.103 75<0.25 96<-0.508 133<0.5 50<0.95 -19 19 -36 -19 95<0.5 236<1.13 12 -34 107<0.5 -33 20<-0.0497 -21 108 95<0.5 18<0.564 12<0.359 98<1.13 183<0.375 44<0.122 5 14 -32 -32 -8 23 70 77<-0.119 47<0.805 128<0.375 -38 65 42 18<0.0884 118<0.5 122<0.875 -36 12 -6 106<0.5 12<0.188 -4 18<0.564 -22 32 5<0.11 77<0.119 140 -29 -24\n\
46<-0.0208 28<-0.503 -25 123<0.5 27<-0.222 36<-0.307 24 2 16<-0.0851 5 5<0.0841 -17 79<-0.152 -19 93<1.25 22 -39 27<-0.0467 94<0.25 -15 23 172<0.375 31 -42 84<0.5 31<-0.608 35 63<0.112 114<0.5 63<-0.018 50<0.75 32 2 15 27<-0.49 34 35<-0.331 5 -37 41<0.148 -1 -56 163<0.375 16<-0.304 24 52<0.0565 51<0.461 18<0.031 2 35<-0.255 1 -24 24 20<-0.309 137<0.5 1 -31 36<-0.391 36 7 -42\n\
15<0.0784 8<0.232 15<0.0293 109<0.5 121<0.5 284<1.13 -27 59 32 68<-0.611 78 8<0.0319 6 -37 127<0.5 113<0.5 -24 69<0.143 43<0.95 57<0 55<-0.226 29 -19 48 -29 7<0 37<-0.119 1 154<0.375 89 -2 -11 7<0.146 99<0.5 3 76 -14 -37 15<0.26 229<0.375 169<0.375 8<0.156 0 -13 68<0.21 71<-0.0102 -5 15 45 71<-0.397 -13 61 71<-0.265 204<0.5 45 -5 43<0.85 100<0.5 18 -27 25\n\
0<-2.75 2<-0.0321 43<0.75 -24 11<-0.169 26 -13 153<0.375 -43 84 5<0.073 50<0.75 62<0.14 62<-0.0778 1 -38 203<0.5 144<0.5 -9 55 35<-0.297 104<-0.42 -30 89 -2 160<0.5 36<-0.339 -1 11<0.245 5<0.0526 105<0.5 2<-0.198 25 4 29 10<0.9 3 24 0<-0.684 -6 18 -10 77<-0.119 11<-0.212 -20 36 2<-0.247 10<0.9 0 38 153<0.875 216<0.375 2<0.0133 -9 43<0.75 53<0.424 -21 22 -42 34 22\n\
0<-2.91 43<0.75 150<0.5 29 60<0.75 15 -45 107<0.5 248<0.375 18<0.0209 29 9<0.157 12 -19 -38 3<-3.2 32 -49 3<-1.53 46<-0.0208 22<0.216 -3 28 22<-0.342 106<0.5 132<0.5 36 -7 -12 3<-3.43 114<0.5 27<-0.222 210<0.5 30 -26 51<0.161 20 -4 -37 3 104<0.14 43<0.25 59<-0.226 7 94<0.1 -43 -10 27<0.14 0<1.54 7 -19 88<0.5 128<0.375 -15 45 60<0.75 53 -27 130<0.5 -26 28\n\
15<0.0784 97<0.25 188<0.875 6<0.151 -22 15<0.0445 -42 105<0.5 74<3.98 -42 211<0.5 -14 63 60 53<0.0339 -25 22 6<0.113 27<0.14 97<1.25 66<4.37 6 -35 20 192<0.5 48 -11 449<0.375 72<2.25 -19 16 54 9<-0.17 229<0.375 -32 35 6<0.346 146<0.5 50<0.65 -27 6<0.225 27<0.14 72<0.25 -7 66<4.37 -3 23 240<0.5 7 47 121<0.5 204<0.5 93<0.75 16 -23 45 95 130<0.5 35 -49 -36\n\
1<-0.00952 47<0.161 95<0.5 28<-0.0854 62<-1.12e-8 45<-0.104 8 61<0.305 41<0.0767 -16 13 -43 190<0.5 38<3.88 40<-0.0946 122<0.375 73<0.437 26 -13 -17 4 45<0.209 1 -28 63 1<-0.13 15<0.00772 19 73<0.268 -12 18 145<0.5 83<0.382 -26 28 37<-0.239 34 -9 49 123<0.5 70<-1.25 55<-0.509 42 41<0.192 1 -53 25<-0.259 21 104<0.42 2 37 -8 0<-2.91 28<-0.00486 -16 -42 1<0.258 70<0.25 -12 14 -29\n\
0<-2.44 17<0.109 111<0.875 0<-4 32 16 80<-0.522 93<0.75 -105 7 3 117<3.58 31<0.152 67<-0.359 46 67<-0.0239 -25 4 34<0.0537 -1 -48 14 22<-0.215 100<0.5 22<-0.642 56 22 135<0.5 40<-0.265 -6 13 -15 10<0.9 2<-0.179 1<-0.721 -17 10 165<0.875 50<0.25 132<0.5 203<0.5 3 -60 44 0 -51 93<1.75 9<-0.107 -19 2<-0.284 175<0.5 -37 17<0.0339 76 -16 83<0.892 0 -52 50<0.95 14 -61\n\
5<0.1 99<0.5 71<-0.0568 147<0.875 -13 62 213<0.5 168<0.375 169<0.375 -38 -12 35 112<0.5 -24 45 5<0.0644 71<-0.486 31<0.304 36<-0.07 36<-0.307 30 -23 36 -30 121<0.5 -21 64<-0.565 61 -19 273<0.375 118<0.5 42<-0.127 10 -8 -19 81 112<0.5 79<-0.152 45<-0.105 141<0.5 18 77<0.119 147 22 42<-0.0425 15 -19 64<0.113 93<0.75 -21 41<-0.195 -37 18 36 102<0.25 45<0.313 31<0.507 23 -16 -10 -8\n\
1<-0.00952 1<-0.721 3<-0.474 10 46 31<-0.608 -19 5<0.0841 125<1.13 90<-0.122 28<-0.0854 6 79<-0.456 10 47 28<-0.0854 69<-0.57 -28 40<-0.133 122<0.875 38<4.11 24 -3 -11 14<0.102 113<0.5 1 3<-2.82 36 10 38<2.98 30 110<0.5 -17 6 28<0.121 114<0.5 -5 40 60 -35 105<0.5 108<0.5 6 -15 1<-0.274 22 -37 2<0.0133 107<0.5 14<0.35 0<-0.332 -17 85<0 -13 43 -42 48<0.364 -4 72 -40\n\
3<-3.76 46<-0.0208 1 376<0.375 24 -36 31<-0.608 22 3<-1.23 22<-0.215 100<0.5 46<-0.453 -28 28 207<0.5 41<0.422 64<-0.791 14 3<-2.28 7<0.0474 -19 11 -26 39 27 41<-0.138 82<0.555 5 34 43<0.35 488<0.375 101<-0.132 23 206<0.5 19<-0.327 -30 0 19 -67 242<0.5 167<0.875 320<0.375 -2 45<-0.105 23 -52 101<-0.132 21 -33 113<0.5 11<0.0847 -109 -13 -6 320<0.375 43<0.1 -22 44<0.486 0 -17 -31\n\
1<0.0102 17<0.0592 6<0.195 316<0.875 24<-0.209 27<-0.318 -36 72<0.75 -7 45 -25 36<-0.274 -30 45 -36 6<0.346 46<0.0866 20<-0.431 74<3.58 -7 25 92<-0.333 6<0.151 24 -9 -15 17<0.284 3 46 -36 24<-0.523 72<1.25 51 -16 72<-0.25 -14 50<0.25 88<0.5 -19 262<0.5 74 -15 19<0.174 20<-0.177 6<0.28 24<-0.0522 10 95<0.5 51<0.25 23<0.355 54 -33 13 9 -16 45<-0.366 26 51<-0.0208 18 -8 -11\n\
0<-2.91 5<0.0916 33<0.152 -21 12 -42 5<0.073 68<0.111 50<0.75 339<0.375 144<0.5 -13 31 58 59<-0.113 41<0.192 33<0.228 108<0.5 15 -6 31 -3 56<0.925 10<0.9 118<0.5 4 41<0.23 7<0.741 -17 155<0.5 38 -27 18 7<0.402 18 -12 -28 55<0.188 12 47 105<0.5 15<0.26 108<0.5 7<0.644 1 72<0.75 10<0.9 30<-0.0467 -1 47 -12 -19 39<0.443 22<-0.269 -36 -1 -38 -30 43<0.55 -7 -48\n\
43<0.55 95<0.5 64<-0.226 50<0.85 84<0.5 67<0.359 33 -41 7<-0.107 -36 92<-0.333 -22 68<-0.333 60 9<-0.0555 -51 23 236<1.13 92<0.333 -11 33 35 73<0.115 152<0.375 18 -31 6<0.113 145<0.5 3 17<0.013 -51 1 381<0.875 12 -65 25 18<0.0209 15 67<-0.0239 325<0.375 6<0.28 67<-0.478 18 17<0.0158 56<-0.647 35 -30 -3 -18 -64 48<0.0135 31<-0.456 26 22<-0.115 14 -1 92<-0.185 -21 41<-0.138 10 -5\n\
1<0.0102 5<0.11 2<-0.179 22<-0.642 57<0 -20 91 -37 20<-0.431 43<0.45 -16 76<-0.0347 56<0.0463 2 78 1 86<-0.416 -5 -22 79<-0.152 11<-0.212 37<-1.12e-8 20<-0.345 -1 103 19 73<0.0575 19 -12 -11 51<-0.0208 19<0.209 2<-0.221 -26 25 65<0.333 47 -28 13<-0.0356 82<-1.29 -29 27<0.202 65<0.467 82<-0.555 84 6 5<0.049 -33 120<0.75 19<0.0591 1 -23 86<-0.52 62 -1 2<-0.0832 -23 33 97<1.25 6 28\n\
1<-0.00302 18<0.564 213<0.5 349<0.875 98<1.13 12<0.359 285<0.875 151<0.5 5 88<0.5 10<0.881 16 108<0.5 4 -16 -83 26 132<0.5 49<0.312 16<0.284 -11 28<-0.177 -13 35 27 87<2.75 46<-0.0208 1 -45 70 -16 20<-0.265 -13 47 18<0.0633 -10 85 20 18<0.0633 0<-2.44 -44 16<-0.432 53 -21 37<-1.12e-8 58<0.0383 27<0.42 -15 42 24<-0.313 -10 49<0.0347 39<0.322 235<0.375 133 -18 13 7 237<1.13 -20 67\n\
3<-3.43 8<0.0647 3<-4 36 17 40<-0.0568 -5 125<0.375 12 37<-0.199 -63 10 22<-0.342 135<0.5 40<-7.45e-9 140<1.13 64<0.113 13 -69 69<0.142 -66 12 25 -10 80<-0.522 68<0.21 37<-1.12e-8 -17 34<-0.0644 22<-0.0764 21 -33 6 98<0.875 -48 25 171<1.13 27<0.334 121<0.5 11<0.644 88<0.5 8<0.0219 14 -2 8<0.0124 34<0.621 1 -51 19 88<0.5 25 -22 -25 3<-2.66 5 -11 11<-0.212 -27 27<-0.0467 -13 59\n\
3<-3.08 4<0.0135 -32 -9 2<-0.179 14<0.707 -23 30<0.07 -20 74 75<0.25 3<-2.66 30<0.63 14<0.0455 4<-0.125 -26 18<0.117 287<0.875 2 87 65 -14 -42 10<0.881 83<-0.127 85<-0.998 -26 80<0.209 57<-0.259 41 2 -34 4<-0.00266 12 18<0.0418 18 47 115<0.375 57<-0.0222 90<-0.122 2<0.0984 91<0.115 85<0 101 1 -19 -40 -7 40<0.133 20 -24 25<-0.216 37 43<0.85 -28 35 118<0.5 -3 13<-0.449 23 -35\n\
0<-3.68 28<-0.203 30 -39 5<0.0841 182<0.375 43<0.75 39<0.644 36<0.226 -2 -26 33<0.38 143<0.5 78<1.13 35<0.127 21 -12 -37 -24 4<-0.125 2 71 11<0.396 4<-0.143 194<0.5 28<-0.503 29 36<-0.274 -3 12 11<0.124 49 0 237<0.875 366<0.5 15<0.0145 5<0.0256 66 2 -7 61 42 32<0.95 6 -20 21<-0.159 2 65 85<0.142 4<0.0751 174<0.5 232<0.375 -11 43 27 2<-0.131 51 -35 4<0.0393 25 -22\n\
0<-2.75 138<0.5 15<0.0179 173<0.5 37 13 222<0.5 12 66<3.98 65<1 8 -74 4 74<3.9 24<-0.104 -79 11 2 10<0.9 106<0.5 19<0.138 101<-0.398 16 249<0.875 10<0.881 23<-0.0304 242<0.5 -6 -52 39<0.161 8 6<0.0921 66<4.37 -31 26 -1 108<0.5 80<0.522 66<3.84 22<-0.0617 11 -27 26<0.0409 26 -4 -55 22 -44 80<-0.522 -12 14 92<-0.185 20 -35 6<0.121 10 178<0.5 19<0.0348 -1 -14 -45\n\
1<0.0102 4<-0.186 15<0.0705 -40 -14 15<0.025 23<0.355 231<0.875 -28 17 73<-0.0383 -33 12<0.119 110<0.5 35<-0.191 272<0.375 289<0.5 -17 127 -28 -17 -7 -17 233<0.375 35<-0.606 63<0.112 -31 39 115<0.375 -5 12<0.215 0 7<0.146 68 6 68<0 22<-0.0764 51 -25 93 133<0.5 11<0.124 3 13<-0.174 44<0.0243 4<-0.0739 9 7<0.0966 57<-0.259 5 113 32 15 8 36<-0.141 14 11<0.339 24<-0.488 50 -5 -36\n\
28<0.00866 63<-0.282 504<0.375 212<0.5 36<-0.245 110<0.5 -9 27 20 -11 -54 89<0.5 29<0.0541 234<0.375 -2 39<0.322 -11 51 82<-0.185 22 93<2.75 3<-3.53 14<0.102 -15 101 149<0.375 -2 64 46 14<0.251 46<-0.224 3<-2.48 27 -30 542<0.375 116<0.875 29<0.0769 -9 -34 82<-0.37 17<0.039 89 -13 -5 43 -27 8<0.0532 -38 52<0.508 18<0.133 21<-0.319 -9 100<0.5 -9 35<-0.331 -11 73<-0.23 4 82 -18 -41\n\
3<-3.76 18<0.0633 25 44<0.122 15 -6 162<0.375 3<-1.23 47<-0.805 30 43<0.35 73<0.23 235<0.875 14<0.157 10 31 -3 6<0.13 -27 11 29<0.0923 19<-0.23 4<0.0135 -8 76<0.22 65<0.333 18 -69 22 20<0.0663 -3 39<0.121 14<0.118 -12 18 16 119<0.5 176<0.5 83<0.892 8 -63 32 -19 43<0.1 39<0.0537 11 -41 113<0.5 108<0.5 7 190<0.5 95 1 58<-0.23 5 130<0.5 -10 20<-0.431 -34 54 -67\n\
1<0.0102 9<-0.107 15<0.2 -39 7 15<0.0507 28<-0.177 -38 17<0.0252 14<0.707 125<0.375 -23 34<0.437 -19 85 38 199<0.375 -8 36 132<0.5 14<0.0373 108<0.5 5<0.154 -9 30 7<-0.0537 65<1.13 17 84 77<0.837 -21 45 49<-0.27 19 -11 32<0.65 -13 48<0.0868 -5 124 5<0.1 65<0.467 32<0.1 81<0.5 -19 46 -3 30<0 -14 14<0.518 -1 38 19<0.174 34<0 17<0.17 42 15 10 54<-0.37 46 -16\n\
0<-2.91 0<-3.68 -34 63<-0.282 29 -15 162<0.375 15<0.108 230<0.5 114<0.5 63<-0.16 42<-0.382 -4 192<0.5 112<0.5 -3 15 35 40<-0.928 -20 89<0.5 96<-1.53 -13 299<0.375 64<-0.113 56<0.555 40<-0.574 37 54<-0.74 45<0.104 -40 36 13 -7 252<0.875 1 36 -27 274<0.875 50<0.95 -34 533<0.375 -6 77 97 25 44 174<0.5 72<1.25 128<0.375 -3 -45 -32 57<0 45<0.244 73 -28 -55 124<0.5 95 -7\n\
3<-3.76 67<0.359 75<1.25 8<0.0924 28 7 100<0.5 16 -17 39 0<-2.29 8<0.0219 81<0.5 20 50<0.35 16<-0.0225 -72 7 14 69<0.0475 7 33<-0.304 12 -16 47<-0.483 15<0.0507 42 1 64<-0.113 3<-0.884 14<0.35 128<0.875 16<-0.226 155<0.5 -3 34 19<-0.0348 3<-3.31 -29 6 9<0.0424 -13 31<-0.114 -38 47 -40 100<0.5 56<-0.925 -50 31 31<0 20 -14 0<-1.97 23 -16 262<0.5 516<0.375 0 38 46\n\
2<-0.179 35<-0.191 10<0.668 -31 9<-0.17 -40 6<0.346 122<0.375 26<0.185 -3 64 10<0.881 -5 38<3.58 3 127 67<-0.167 34 -36 33<-0.152 -13 -42 9<-0.17 70<0.25 64<-1.02 30 4<-0.00266 -34 10 -47 6<0.225 2<-0.0832 167<0.875 10<0.905 -21 4 74<4.37 1 61 64<0.339 397<1.13 19<0.209 75<0.25 33<-0.203 -2 26<-0.181 1 17 -2 -7 66 80<-0.313 64 -16 59<-0.188 35<-0.606 -23 122<0.375 59 -11 9\n\
1<-0.00302 47<1.45 63<-0.16 11 47<-0.483 -25 25<-0.486 87<2.25 101<-0.663 -33 84<0.5 191<0.5 0 51 16 40 101<-0.132 117<3.58 20<-0.119 28 37<-0.12 27 -34 66 237<0.375 151<0.5 4<-0.143 13<0.713 13<-0.174 -5 143<0.5 3 21<0.0729 34 -1 -35 17<0.013 2 70<-2.75 61 90<0.364 -19 3 -14 43 70<-1.25 -17 20 8<0.0532 270<0.875 -37 68 37<-1.12e-8 35<-0.382 -8 22 223<0.5 146<0.5 -15 -45 27\n\
0<-2.91 50<0.95 27<0.14 43 73<-0.069 -44 26<0.293 37 -45 19<-0.0553 33<0.152 116<0.375 153<0.875 11 -75 44<0.0608 16 209<0.5 -66 6 18<0.0109 2 -46 15 68<0.0457 162<0.875 148<0.875 18<0.564 19<0.105 171<1.13 417<0.5 60<1.25 4 57<0 13<-0.107 -19 27<-0.56 34 -5 13 -53 90<0.122 -5 68 90<-0.122 222<0.5 73<0.345 4 -44 -58 10 -11 13<-0.249 9 -16 -47 27<-0.0467 1 236<1.13 -14 37\n\
3<-2.95 28<0.00866 28<-0.137 -41 5<0.0202 -49 -20 73<0.437 -4 68 2<-0.284 -33 75<0.25 19<0.0591 5<0.11 8<0.232 91<0.345 12 -28 -8 259<0.5 19<-0.43 22<0.0483 47<1.45 86 -22 -1 53<0.282 113<0.5 -1 35 42<-0.574 38 64<-0.414 14<0.0373 48 -11 73<-0.345 50 -23 -11 7<1.13 23<0.038 11<0.245 -8 221<0.5 21 -34 -20 56 22<-0.172 7<0.483 -3 28 5<0.0566 -29 79<-0.152 484<0.875 2 74 -21\n\
0<-3.45 8<0.0924 -40 13<-0.0713 -22 35 12<0.359 9<0.157 22<-0.215 40<-0.0946 6 -14 31<-0.365 58<0.0383 -18 26<-0.0476 -11 35<-0.191 -1 61 51<0.407 2<-0.347 157<0.5 11 44 183<0.375 41<-0.0383 57<-0.289 35<0.127 -3 -43 26<-0.0277 274<0.875 9<-0.25 41 10 104 1 62<0.21 47<0.483 61<0 119<0.5 12 -42 -16 19 20 -29 -3 -31 77<-0.239 46 60<0.25 47<1.45 -22 14 0<-0.684 -8 35<-0.255 -6 41\n\
0<-3.45 13<0.178 138<0.5 70<0.25 27 -2 34<0.225 20 -51 44<0.0608 13 -26 3<-0.474 10<0.917 100<0.5 14<0.136 2<0.0133 5 32<0.55 50<0.95 18 57<0 -68 10 15 18 41<0.422 29<0.0114 195<0.5 50<0.35 105<0.5 124<0.5 13 -58 40 4 39 53<0.508 -8 57<-0.111 18 188<0.875 29<0.0394 1 -50 39 80<0.105 30 44<0.122 21 -72 3<-2.82 14<0.0164 -44 -8 -1 0<-0.332 4 10<0.881 -32 -9\n\
9<-0.17 13<-0.541 13 29<0.0293 -42 49<-0.312 31 -24 72<0.75 87<0.25 17<0.109 123<0.5 -14 -39 33<-0.304 -19 4 103<0.5 90<-0.608 17<0.0666 -10 68 93<0.25 49<-0.312 55<-0.339 93 6 -3 -19 222<0.5 21<-0.287 137<0.5 47<-0.161 -12 61 1 82<-1.29 -46 16 -16 55<-0.339 45<0.105 46 3 77<-0.119 -28 45<-0.366 35 60<1.75 323<0.5 49<-0.0347 13 -7 67 32<0.45 21<0.0729 66<3.18 -23 76 -9 6\n\
4<0.0135 75<0.25 13<-0.392 4<-0.0322 -13 399<0.875 -42 92 11<0.526 31<-0.365 -11 7<0.885 26<-0.0277 31<0.207 13<-0.142 -5 13 23 26<0.0409 292<0.5 -14 38 30<0.482 1 20 160<0.5 -28 51 -17 22<-0.342 125<0.375 33<0.228 -14 93<0.75 58 29<0.0462 -22 39 -57 36<-0.0161 30<-0.7 4<-0.365 42 -25 6 31<0.355 194<0.5 55<0.113 17<0.022 54 31<-0.19 -7 34 14 -5 22<-0.0617 36<0.0126 -29 37 -8 -18\n\
31<-0.608 46<-0.224 -17 24 10<0.917 3<-2.28 46<-0.453 118<0.5 24<0.174 -39 17 5 11<0.644 14<0.251 4 199<0.375 110<0.5 25 6 25<-0.592 20 34<-0.0644 11 -68 145<0.5 25 -14 10<0.881 10<0.846 53<0.169 2<-0.0321 42<-0.255 -4 219<0.875 20 -20 18<0.0109 102<0.75 -36 24 1 -9 53<-5.96e-9 -41 62<0.644 2 -42 5 14<0.102 3<-2.82 90<0.364 -15 42<-0.574 48 25<0.0617 -77 -11 -8 8<0.0219 27 -2\n\
3<-3.08 15<0.0784 40<-7.45e-9 -19 -37 -9 9<-0.107 15<0.2 61<-0.428 12 107<0.5 -34 7 67<0.164 37 -28 121<0.5 5<0.0566 64<-0.113 -14 73<0.115 3<-2.28 -27 60<0.25 24 -20 15<0.0293 47 -3 143<0.5 60<0.25 66<3.74 5<0.11 8 325<0.875 38 -47 137<0.5 13<2.98e-9 -4 1<0.258 134<0.5 -27 36<-0.391 61 22 -14 66<4.03 43<0.25 47 -34 16<0.547 34 -44 -2 15<0.0344 4 16<-0.0225 23 122 46\n\
8<0.19 75<0.25 11<0.2 18<0.0884 144<0.5 55<-0.188 73<-0.192 -24 16 16<0.547 -26 37<-1.12e-8 81 -19 24 133<0.5 2 57 79<0.456 -24 43 261<0.5 226<0.375 -2 36 38<3.71 71 -11 22<-0.215 23<-0.0304 7 -16 210<0.5 67<-0.478 -20 91<-0.805 -20 77<-0.239 36 79<0.152 38<4.05 81<0.5 27<-0.28 104<-0.42 43 -11 20 64<-0.414 76<0 5 28 -3 18<0.564 -9 26 16<-0.432 -51 36 27<-0.56 -14 39\n\
96<0.508 3<-1.53 14<0.296 255<0.5 29<0.229 47<-0.483 77<1.08 22 -29 64<-0.565 64<-0.791 26<0.389 38<4.05 76<-0.286 -38 -1 18 62<0.14 -70 8 71<-0.0568 -37 -10 1 60<1.25 21 -17 109<0.5 48 -31 81<0.5 4 20<0.459 20<-0.265 3 32 -44 43<0.1 39<0.0537 7 -31 240<0.5 123<0.5 323<0.5 130<0.5 39<0 -8 2 1<0.0102 57 -2 -40 51 1<0.111 -31 2 117<2.78 33 28<-0.044 -30 23\n\
4<-0.107 1<0.0245 6<0.404 10<0.426 -30 74<4.03 5<0.073 39<0.741 -38 19 -3 155<0.5 -9 13<-0.0356 28<-0.177 64 3 -7 -49 86<-0.52 30 -7 6<0.308 97<1.25 75<0.25 58<0.172 40<-0.17 19 80<-0.522 107<0.5 28 -29 46<0.0866 1<-0.163 17 -8 10<0.881 61<-0.0419 2 79 0 28<-0.0564 24 -12 5<0.049 125<0.375 -33 54 1<-0.212 -20 2 68<0.111 413<0.375 10<0.721 1 56<-0.277 -1 27 -28 42 -34\n\
4<0.0751 146<0.5 6<0.346 38<3.93 171<1.13 30<0.07 0 21<-0.627 -12 33<-0.203 1 269<0.375 30<0.7 264<0.375 126<1.13 40<-0.574 15<0.0145 -39 9 48<-0.365 102<0.25 83 -14 11 -25 -31 36<-0.274 40<0.309 49<-0.27 -15 69 -29 49<0.104 4 126<0.875 25<0.132 70 -7 -18 46 33<-0.0138 25 -43 152<0.375 -5 55 41<-0.422 54<0.0617 -42 23 15 49<0.312 236<0.375 -27 25 25 6<0.195 310<0.375 -35 55 18\n\
31<-0.608 27<-0.0891 70<0.75 49 -23 5 96<0.508 19<0.313 257<0.5 48<0.364 10<0.917 151<0.5 34<0.547 64<-0.791 96<0.169 10 -59 -4 147<0.375 15<0.0784 13 -8 -70 95<0.5 18<0.165 26 6 -12 95<0.5 34<0.376 19<-0.274 15<0.108 27 -25 48<-0.0243 -39 -13 65<1.27 -25 58<-0.173 55 5 19<-0.0553 -15 22 -6 20 105<0.5 5 33 18<0.0633 32 16<-0.0851 35 78<1.67 45<0 87<0.75 13 -59 -60 57\n\
1<-0.0168 9<-0.17 -34 6<0.346 128<0.375 20<-0.431 13 541<0.375 46<0.0866 87<0.25 266<0.375 -17 68 6<0.14 0<-1.21 -4 75<0.25 17<0.0754 85 2 -8 -10 22 85 11<9.93e-9 85 4 -39 29<0.333 181<0.875 20<-0.309 45<0.0348 11<0.124 69<-0.199 35 -9 81<0.5 20<-0.431 -7 11<0.644 51 -14 75<0.75 6<0.225 61 3 -16 88<0.5 5 -38 9<-0.107 -23 34<-0.0644 29<0.0923 8<0.0924 11 44 -10 -2 35 -16\n\
12<0.359 9<0.157 22<-0.642 -16 9<-0.0555 179<0.5 112<0.5 11<0.466 270<0.875 76<0.312 3 137<0.5 9 64 -29 59<-0.226 -19 22<-0.0382 -7 56 21 70<2.25 -14 36 11<0.526 33<0.152 43<0.75 33<-0.0507 3 68<-0.289 10 -16 5 35<0.0638 8 11<0.0847 50<0.95 -4 13<0.713 68 -17 1 -14 -34 70<0.25 13<0.178 22<-0.00487 111<0.375 -18 44<0 65 -14 -33 25<-0.123 21 -20 105<0.5 59<0 27 -6 -26\n\
0<-4 12<0.359 8 36 31<-0.608 0<-1.21 24 -11 40<-7.45e-9 29<0.0114 26<-0.47 244<0.5 -38 46 63<-0.282 65<2 -27 32 5 48<0.304 5<0.0841 15<0.0344 65<1.47 31<0.426 -11 20 22 -13 5 -13 127<0.5 15<0.0145 44<0.219 -22 9 50<0.45 73<0.192 49 -18 41<0.0767 10<0.9 223<0.5 12 -25 -4 59<0.169 31<-0.076 79<-1.06 32 -22 2 79<-0.152 -60 -2 12<0.316 63<-0.018 29<0.0338 -3 -62 13 36\n\
3<-3.2 4<-0.186 -44 330<0.375 -19 26 9<-0.107 13<-0.449 14 80<0.105 -32 -6 45<0.0348 106<0.5 12<0.239 36<-0.0161 69<0.183 13<-0.0713 -5 35<-0.382 46 8 38<3.18 -7 30<0.7 24<0.0697 4<-0.21 -8 64 0 -23 3<0.154 30<0.482 39<0.242 -22 86<0.104 1 52 -37 25 10<0.924 3<-2.95 -24 16 13<0.0428 60<1.75 64 -20 4 24<-0.397 31 -12 13<-0.0356 24<-0.104 4 -15 97<1.25 21<-0.0546 10 -12 30\n\
1<-0.00302 5<0.12 106<0.5 7<-0.483 11<0.339 4<-0.0739 2<-0.145 -8 20 -28 36<-0.07 -53 14 27<0.334 4<-0.46 85<0.57 62<0.513 31 -16 -43 36<-0.339 214<0.5 40<0.221 25<-0.809 24 0<-2.44 12 -23 67<0.239 32 -24 24 94<0.45 4 -27 22<-0.342 60<0.75 29 -33 44<0.243 44<-0.364 54 6 30 107<0.5 4<-0.0322 73 -8 89 85<0.142 -14 27 2<-0.162 24<0.0697 -6 34 4<0.0751 36<-0.307 6 -20 -40\n\
0<-4 60<2.25 22 -20 47<-0.483 10<0.846 529<0.375 46<-0.0208 -4 39 -87 21<-0.191 77<1.08 34 -25 57<-0.185 -56 -7 92<-0.185 32<0.95 10<0.599 26<-0.47 9<0.0424 -61 22 5<0.12 9<-0.367 -28 26 72<1.25 32<0.35 -58 17 38 42<0.223 73<0.268 9<-0.0555 -23 93<0.75 2 10<0.769 -51 32<0.25 14 -25 9<-0.25 62<-1.12e-8 -28 46 5<0.134 -28 -87 12 57<0 39<-0.0537 -18 19 -36 184<0.375 2 46\n\
3<-3.43 61<0.143 -29 12<-0.226 68<-0.0833 -4 123 5<0.0841 -26 29 5<0.0566 3<-2.28 52<0.0942 -32 -8 65<0.333 76<0.0208 -1 44 -8 23<0.152 31<0.507 377<0.375 42<-0.0992 59<-0.339 61<-0.0712 2 38 59<0.0377 55<-0.113 21<-0.627 65 6 -8 169<0.375 10 76<0.26 519<0.875 52 -42 -30 10<0.917 106<0.5 0 72<1.25 -39 41 149<0.375 19 -27 85 80<-0.732 37 -28 200<0.375 149<0.875 -16 82<-0.555 58 1 38\n\
1<-0.00302 52<0.373 41<-0.422 53<0.363 -16 28 36<-0.391 21<0.0255 -9 114<0.5 10 92 41<0.422 307<0.875 7 -37 76<-0.0624 17 92<-0.333 124<0.5 -25 49 -32 92<0.222 105<0.5 41<0.148 29<0.229 -6 37 19 11<0.466 1<-0.274 23 -10 -39 76<-0.312 18<0.246 51 -35 -34 18<0.0528 17<0.0339 399<0.875 11<-0.169 30<0.14 38 -29 -26 75 -42 149<0.375 11<0.526 21<-0.127 -13 41<0.148 2 53 -30 1<0.258 51 -34\n\
89<0.5 80<-0.313 82<0.185 10<0.599 1 49<-0.173 4<0.0393 77<0.598 -19 -66 3 36<-0.165 37<-0.299 57<-0.0555 -59 30 119<0.5 1 40 133<0.5 -27 14 42<0.0425 -3 31 86<0.52 24<0.453 230<0.5 21<-0.319 61<-0.57 40 130<0.5 13<0.178 4 48<0.425 -18 27 165<0.375 32 -74 128<0.375 -3 7<0.29 42 -4 -36 17 133<0.5 26 -34 50<0.95 10<0.9 41 13 10<0.917 6 76<0.0208 7<0.345 -16 13 15\n\
3<-3.08 5<0.0841 330<0.375 369<0.5 -30 5<0.0299 88 -22 19 10<0.825 -17 9 9<-0.17 -22 5<0.0566 65<0.467 11<9.93e-9 -6 32<0.1 3<-2.82 -25 10<0.721 66 -8 68<-0.155 -22 28 36<-0.565 42 26<0.0666 -20 102<1.75 -6 35<-0.191 -11 67<-0.076 -13 119 31<0.207 102<0.25 22<0.00863 9 10<0.934 25<-0.391 -6 60<0.25 41 -26 59 10<0.881 22<0.216 102<0.75 -8 37 -20 164<0.875 -15 34 129<1.13 -3 51\n\
1<-0.00302 9<-0.17 47<-0.483 -27 13 25<-0.486 125<1.13 4<-0.21 15 2 -61 81<0.5 11<0.396 28<-0.0854 6<0.171 23<0.076 34<0.483 214<0.5 42 0 0 -1 74<3.98 14 -5 136<0.5 34<0.161 70<-0.25 -34 13 11<-0.117 -4 46 -15 25<0.132 13<0.314 -14 6<0.171 -10 65 -42 33<0.456 -10 6<0.103 69 0 8<0.0532 9<0.00928 -17 -43 106<0.5 37<-1.12e-8 362<0.5 0 105 -22 43<0.75 -29 40<-0.212 3 83\n\
96<0.508 162<0.875 24<-0.134 12<0.239 88<0.5 25<0.555 72<0.75 7<0.483 92<0.222 -14 23<0.213 -4 44 93<0.25 18 -12 -25 23 7<0.741 14 99<0.5 5<0.0916 -23 -133 4 4 14<0.296 105<0.5 7<-0.364 8 96<0.169 418<0.875 93<1.75 14<0.118 191<0.5 -2 -40 37<-0.299 -21 11 73<0.149 -31 8 -40 -26 43<0.95 21 12<0.359 34<0.437 -12 17 31 84<0.5 200<0.375 23 -23 1 -50 17<0.0158 32 1\n\
4<-0.125 115<0.375 4<-0.186 10<0.599 -40 -18 -9 53<-5.96e-9 82<-0.555 -24 39 -8 18<0.0209 81<0.5 26<0.0925 91<-0.575 6 346<0.375 -28 43 4<0.0135 -23 20<-0.574 -30 36 49<-0.27 -25 85<-0.712 82<-0.185 10<0.599 0 77 -14 49<0.437 8 -39 24<-0.0209 30<-0.14 -2 44<0.122 26<-0.293 -17 23<-0.253 3 35 6 20<-0.431 39<0.805 26<-0.0277 31 5 -41 48<0.283 87<0.25 -20 69<-0.0855 82<-1.29 55 -29 11 7\n\
1<0.111 2<0.031 106<0.5 7<-0.483 11<0.339 46<-0.0777 19<0.313 17 -20 -13 -35 161<0.375 98<1.13 349<0.875 165<0.875 12<0.359 4 1<-0.212 60<0.25 -6 111<0.375 48 -12 99<0.5 47<1.45 -26 22 53<-0.0565 34<0 13 -50 5 48 61<0.238 53 -7 74<3.38 -40 20<0.0663 8 -33 -34 18<0.0633 -24 32<0.45 -17 2<-0.017 56 32<0.75 -17 145 32<0.35 12<0.0239 27<-0.0467 20<0.0265 21 97 0 -8 -38 -19\n\
46<-0.453 69<0.142 3<-2.48 80<-0.313 13 35<-0.382 -78 -19 9 -29 3<-3.76 12<0.359 2<-0.0321 267<0.375 96<0.169 33<-0.355 23 61<0.0285 3 200<0.875 27<-0.14 -6 85<-0.142 31 -47 28 38 -70 272<0.375 85<-0.428 -27 35 -58 18<0.181 36 1 131<0.5 374<0.375 303<0.375 12<-0.159 3<-1.23 11 -8 277<0.375 0 -29 -30 51<0.25 5 -103 68<-0.222 110<0.5 22 42<-0.51 14 -70 112<0.5 44 27<-0.0467 33 -32\n\
3<-3.2 6<0.14 43<0.45 128<0.375 -27 61 12<-0.0717 32 210<0.5 -9 58 -28 6<0.346 1<-0.13 70<0.25 3<-2.28 -16 9 30<-0.14 -32 74<4.15 -22 60<0.25 42 76<-0.0347 38<3.48 -24 60 -29 35<-0.0765 61<-0.142 30<-0.264 74<4.37 -36 2 -1 6<0.0559 -12 9 45<0.0627 42<-0.0425 173<0.5 16 38<3.53 10 88 6<0.16 30<-0.264 -31 12<-0.0398 -13 6<0.13 18 3<-0.474 203<0.5 37 114 -16 -13 -7 -29\n\
9<0.157 0<-3.68 153<0.875 28<-0.272 42 -29 96 9<-0.17 7<0.483 10<0.9 86<-0.416 23 36<-0.307 -26 -2 18 80<0.105 3<-3.65 60 96<-1.19 -21 83<-0.892 -39 27 -7 254<0.875 15<0.0784 171<1.13 214<0.5 1 10<0.825 -8 40<-0.344 -1 35 -25 3<-2.95 15<0.142 -2 32<0.45 51 3 16<0.121 -15 78<1 39<0.519 57<0 11 -20 -18 -24 17<0.0518 -18 36<0.113 35<-0.331 -1 71 -34 0<0.093 -42 19\n\
239<0.5 47<-0.805 10<0.846 35 17<0.109 12 -47 152<0.375 14<0.136 10<0.9 104<0.14 19<0.209 131<0.5 -1 25 16<-0.304 -27 10<0.321 27 5 -12 3<-2.82 14<0.0164 195<0.5 17<0.0754 -26 18<0.117 -10 -112 3 64<-0.414 16<0.00715 -2 -52 11 88<0.5 16<0.0347 137<0.5 12 -17 -12 26<-0.111 -10 76 100<0.5 12<0.0239 1 18 38<3.66 54<0.111 24<-0.209 -18 8 76<0.146 -21 6 5 -31 69<0.183 14 -4\n\
4<-0.125 17<0.0448 -27 132<0.5 89<0.5 115<0.375 50<0.95 155<0.5 -15 54<0.555 111 -4 19<0.0348 0 -25 11<-0.46 106 11 -24 109 60<0.25 58<0.316 81<0.5 13<0.142 19<-0.131 28<-0.0709 51 4 403<0.875 -11 53 11<0.466 28<0.0328 7 53<0.0339 22 16<-0.0851 -2 92 -13 77<-0.119 -20 14 34<-0.0644 17 -17 410<0.375 4<0.0751 125<0.375 -14 31<0.659 47 -29 17<0.0853 79<-0.152 79 -8 48<0.156 -14 12 93\n\
1<-0.00302 239<0.5 125<1.13 7<-0.483 11<0.339 24<0.0348 6 1<-0.274 -37 7 -32 158<0.5 162<0.875 79<0.456 7<0.242 192<0.5 34<0.268 87<0.25 4 -10 88<0.5 20 79<-0.152 26 -30 91<-0.115 41 87<0.25 0 11<0.245 44 -17 -2 92<-0.185 -8 35 84 11<0.245 61<0.238 15 -26 100<0.5 -8 54 -33 32<0.95 -16 7 8<0.0532 226<0.375 -30 24 37<-1.12e-8 128<0.375 16 -41 24<1.68e-8 -21 13<-0.285 -22 20\n\
92<0.333 215<0.875 165<0.375 43<0.55 28<-0.118 20<-0.0497 5 23 37<-0.406 193<0.5 -12 -67 120<0.75 115<1.13 172<0.375 30<-0.42 22 4 1<-0.212 -34 1 -55 1<-0.508 40 -30 23<0 16<-0.0225 71<0.221 175<0.5 -4 14 22 88<0.5 89<0.5 -11 22<-0.215 20 20<-0.492 18 -6 80<-0.522 -21 19 90<-0.122 -13 234<0.375 20<0.0663 4 21 -29 93<0.25 45<-0.174 36 -19 56<0 -74 3 -23 100<0.5 41 4\n\
6<0.346 72<0.75 75<0.25 20<-0.133 29<0.173 12<0.0512 1 12<0.12 17<0.109 7<0.29 63<-0.282 -23 93 4 5 69<0.143 81<0.5 5 31 -9 -9 16<-0.166 -26 28<-0.118 -17 3 139<0.375 166<0.375 128<1.13 -19 32 77 21<0.0255 12<-0.0398 104<-0.14 33<0.228 95<0.5 78<0.2 -6 129 8 -19 0 38<3.84 -16 25 -25 16<0.365 69<0.499 55<-0.339 23 444<0.375 -2 64 58<-0.023 80 2 31<0.0304 48 4 -33\n\
5<0.11 114<0.5 43<0.75 -3 8<0.0532 90<-0.608 51 -34 133<0.5 223<0.5 8<0.156 -11 110<0.5 35<-0.297 -7 6 5<0.0451 21<0.28 5<0.0202 -24 35 -18 173<0.5 35<-0.0425 21<-0.383 29 14<0.136 5<0.0841 13 -44 45<-0.209 37 -41 65<1.27 2 32 -21 63 61 43<0.75 40 -4 142<0.5 75<1.75 64<-0.113 54<0.555 -15 8<0.0532 -28 33 10<0.769 -43 5<0.134 -34 66<4.03 21<-0.287 -19 51 -21 11 15\n\
31<-0.608 27<0.202 27 -2 83<-0.892 19 89<0.5 27<0.42 47<0.161 149<0.375 27<-0.672 143<0.5 42<0.127 15 -48 42 342<1.13 179<0.5 1 17 -55 2<0.0984 -33 27 67<0.239 54<0.185 268<0.375 -12 -86 0 39<0.322 -5 21 73<0.023 111<0.875 26<-0.181 47<1.45 32 -53 -6 -38 9<-0.17 31<0.355 32 -34 25<-0.123 -33 74<3.38 -51 6 102<0.25 27<-0.0467 25<0.555 30<-0.0467 12 -9 -64 274<0.375 10 -59 21\n\
3<-2.66 4<0.0135 4<-0.186 80<0.313 -38 5 -14 39<-0.225 -30 39<0.59 62<0.569 73<0.268 20 79 -15 -15 6<0.346 75<0.25 19<-0.43 31 65<0.467 4<0.0393 4<-0.143 -11 33 -11 7<0.0966 10 102<2.75 112<0.5 53<0.282 -7 67<3.73e-9 45<0.0348 74 -9 18<0.133 -25 35 62<0.14 -25 57<0.167 -4 59 43 33<0.228 41<-0.345 23<-0.076 50 -2 97<1.25 -7 6<0.24 4<0.0751 -10 35<-0.536 -32 39 52 -19 -27\n\
1<-0.00302 47<1.45 33<0.38 4<-0.272 62<0.42 44<0.316 3<-2.82 63<-0.16 64<-0.791 -7 35 2 -2 25 44<0.365 -21 14 108<0.5 56<-0.925 -25 64<-0.791 -11 2 88<0.5 -10 -56 171<1.13 39<0.805 82<-0.185 0<-1.21 73 13 4 67<-0.167 72 14<0.0229 51 -16 -48 14<0.182 91<-0.575 -10 36<-0.245 3 171<1.13 42 -28 55<0.0565 119<0.5 18 -36 -48 44<0.0243 -25 33<-0.0844 -18 4<0.0393 59<0.113 18 -16 -20\n\
96<0.508 31<-0.608 14 38<3.66 2<0.0984 2<-0.0459 10<0.769 2<-0.179 381<0.875 12 -52 117<2.78 -6 20 40<-0.398 -22 28<-0.044 60<1.25 6 25<-0.308 0<0.67 2<-0.0708 -39 33 4 8 25<-0.185 13<0.537 -16 -73 38<3.48 24 55<0.113 -52 40 -10 25<-0.0168 13<-0.174 170<0.875 -18 40 38 -43 10<0.917 10<0.881 10<0.721 0<0.093 80<-0.522 -17 3 29 -7 67<-0.0239 61<-0.285 31 -6 17 42<-0.229 7 -12 16\n\
2<-0.179 97<0.75 6<0.404 22<-0.642 27<0.1 -20 84 -22 -50 1 6<0.225 2<-0.0832 70<-1.25 25 76<-0.156 2 26<-0.47 16<0.445 -14 81 201<1.13 -22 29 108<0.5 4<-0.0904 -17 10<0.881 96<0.508 48<0.304 26<0.293 3 37<-1.12e-8 10<0.321 121 22 5 2<-0.00244 4 33 -25 27<-0.49 -20 0 12<0.316 22<-0.139 -24 54<-0.111 -25 19 2<-0.00244 4<-0.107 1 85 70<0.25 26<-0.148 -28 45 -49 178<0.5 11 59\n\
12<0.359 22<-0.215 141<0.5 7<-0.161 26<-0.0476 27 -4 28<-0.177 3 40<-0.0568 -5 -27 -32 37<-0.239 61<-0.428 -13 12<-0.119 4 64<-0.113 185<0.375 44 -5 7<-0.22 26<0.0666 -31 32 16 320<0.375 26<0.293 68<-0.0222 53<-0.169 9 75<0.25 -10 2 25<-0.185 7<0.547 142<0.5 12 -17 32 11<-0.0339 28<-0.503 48 4 -11 -11 26 75<0.25 22<-0.0202 -2 -24 270<0.875 44<-0.121 31 68<-0.511 42 26<-0.47 50 -10 53\n\
83<-0.892 101<-0.132 34 -14 225<0.5 24<-0.0209 43<0.35 28<-0.118 20 189<0.375 23<0.608 3 62<0.569 -46 25 74<4.11 24<-0.104 52<0.424 -83 3 19 5 70<-1.25 16<0.547 83<0.892 -24 45 -86 28<-0.177 99<0.5 3<-0.474 -4 23<-0.22 -22 58 62<0.21 43<0.85 23<0.274 -38 11 3<-0.474 48<0.0868 70<0.75 74<4.17 43 -40 72 -7 -33 122<0.875 -32 5 68<0.111 1 102<0.75 -8 -42 403<0.875 2 -39 31\n\
3<-3.08 28<0.00866 -20 39<0.644 74<4.15 69<0.0475 11<-0.0726 -25 29 77 -10 -35 8<0.232 16<-0.432 -21 114<0.5 47<1.77 69<0.0475 263<0.5 3 72<1.75 59 -25 24<0.134 129<0.875 13 39<0.29 40<-0.298 69 47<-0.161 -27 38 3<-1.53 66 -28 0 74<3.78 79<-0.152 34 -25 51<0.274 66<4.83 -35 48 66<4.15 34 -22 -33 3<-0.474 -12 44<0.17 -9 11<0.0847 8<0.432 39<-0.225 -5 163<0.875 75 -27 -29 -5\n\
9<0.157 12<0.359 3<-2.82 10<0.917 101<-0.398 -18 19<-0.131 13 3 14<0.0754 38 6 187<0.375 100<0.5 78<0.0667 49<0.104 -7 -33 23<0.608 197<0.375 9<-0.107 57<0.111 25<-0.925 -31 16 -41 -11 29 42 138<0.5 77<-0.119 22<-0.0287 -5 40 279<0.5 33<0.152 -2 49<-0.208 12<-0.226 -33 40 4 52 12<-0.0717 -59 8<0.19 -39 19 29 33<0.456 9<-0.107 69<-0.356 47 69<0.356 -7 41 -15 28 8<0.256 -41 18\n\
96<0.508 41<-0.138 45<-0.366 -11 445<0.375 5 -50 11<0.526 51<0.407 14<0.296 246<0.875 60<0.75 214<0.5 -2 16<-0.0225 13 -31 45<0.209 7<0.483 -19 -5 44<0.486 238<0.5 20 -32 -27 53 135<0.5 7 44<-0.0486 21 51<0.274 -10 -53 45<-0.105 76<0.146 9 70<0.25 -58 -3 41<-0.0383 -8 33<0.00894 8 69<0.143 47 5 14<0.0373 39<0.741 218<0.375 71<0.345 -11 38 25 -34 101<-0.132 80<0.313 -26 35 26 16\n\
9<-0.17 367<0.5 10<0.426 -46 -19 18 161<0.875 283<0.375 166<0.375 251<0.375 314<0.375 288<0.375 34<-0.29 46<-0.128 53<-0.254 -2 21<0.28 74 -21 3 30<-0.42 -12 58<0.575 9<0.157 10<0.905 200<0.375 11<0.124 -11 46<0.0866 145<0.5 -7 19 28 76<0.22 44<0.283 62<0.327 53<0.0847 -5 52 -14 -32 55 62<0.644 39<0.966 0 43 31 56<-0.277 -13 16 -28 59 41 34 73 67 55<-0.264 27<0.14 100 0 7\n\
11<0.526 41<-0.422 68<-0.289 75<0.25 -3 45 -15 228<0.875 252<0.375 72<1.25 232<0.375 385<0.375 183<0.375 22<-0.215 135<0.5 45<-0.209 11 39<-0.161 10 -20 13 82<-0.185 11 63<-0.16 11 38<3.58 5 -5 -23 -38 7<0.0474 -29 49 -11 30 16<0.219 45<0.209 45 -21 -4 70<0.25 41<0.23 11<0.644 -9 -33 7<0.19 18 -21 23<-0.076 39<0.242 -56 59<0.0377 110<0.5 55 -24 -28 22<-0.00487 -7 59<-0.113 2 56\n\
86<0.52 121<0.5 19<0.313 138<0.5 13<-0.285 145<0.5 165<0.875 313<0.375 208<0.5 73<0.345 10 38 172<0.875 220<0.5 119<0.5 10 -13 11<-0.212 31 -45 -26 -38 -66 37<-0.199 -45 -1 282<0.875 16<-0.226 70<2.75 7 -60 11<0.466 -4 5 -50 28<-0.272 -18 13<-0.541 11<0.124 28 16<0.365 -72 33 175<0.5 10 38 105<0.5 68<-0.611 -61 59<0.169 9 48<-0.365 42 -33 33 52<-0.0565 23 70<2.75 -40 15 10\n\
3<-3.53 222<0.5 4<0.0393 51<0.55 -29 61<0.238 -20 141 8 23 1<-0.274 75<0.25 3 299<0.375 -24 10<0.917 -13 84 20<-0.207 53<0.848 61<-0.238 170<0.375 0 -32 105<0.5 11<0.339 2 3<-1.81 37 38<3.84 86<0.104 -12 38 28 7<0.0474 38<3.98 98 -30 22<-0.215 86 -11 38 55<-0.339 51<0.0416 208<0.5 -10 50 44<0.122 35 -10 52<0.847 244<0.5 -7 52<0.424 53<0.169 -4 4<-0.0904 5 97 -20 23\n\
1<0.0245 22<-0.215 100<0.5 12<-1.49e-9 112<0.5 -19 18 82<0.555 -30 36 55<-0.414 22 1<-0.0842 1 159<0.375 -32 19 93<1.75 236<1.13 28<-0.503 43<0.35 -11 545<0.5 25 -52 167<0.375 213<0.5 0 8<0.0319 -16 76 59<-0.384 -27 19 43<0.35 -60 -3 11<0.644 23 -35 8<0.0532 9<0.00928 -5 -44 12<0.239 107<0.5 91<-0.345 -23 61<-0.428 -47 49<0.187 6 48<0.182 3 77 38<3.36 -19 68 33<0.00894 -29 9\n\
0<-4 16 89<0.5 92<-0.111 16<-0.05 3 10<0.945 32<0.25 -5 10<0.321 27 1<0.111 28<-0.044 -18 53<-0.169 11<0.0847 23 -54 -58 53<0.363 -17 19 16 11<0.644 233<0.875 35<-0.0425 3 10<0.846 14<0.0649 6 24<0.174 -15 22<-0.269 53 -3 116<0.875 -7 122<0.375 -35 9 24<-0.314 -50 -8 150<0.5 30<0.933 23 -55 -20 14<0.157 22<0.216 134<0.5 14 32<0.95 -12 172<0.375 7 -42 22 11<-0.117 4 24\n\
5<0.0566 20<-0.431 7<-0.612 89 263<0.5 124<0.5 18<0.0109 -18 169<0.875 36<0.0807 12<-0.0717 -8 26<0.0666 29 36<-0.165 23 155 -19 -27 -21 61 121<0.5 49<-0.0347 20<-0.119 33<0.152 92<-0.333 -20 73<-0.345 -28 43 -24 -13 -19 39 153<0.375 79<0.152 120<1.25 33<-0.304 -7 48<0.304 2 43<0.65 48<0.608 57<-0.333 36 -5 -45 37<-1.12e-8 6 36<-0.113 26<-0.0277 75 26 7<-0.107 38<3.29 -28 76 -10 23 -16 -33\n\
12<0.359 183<0.375 305<0.5 36<-0.391 25<-0.809 24<-0.314 -26 34 79<-0.152 24<0.453 -25 42 7<-0.483 -21 52<0.0565 46<-0.453 -30 17 24<-0.314 27 -22 273<0.375 47<-0.483 214<0.5 154<0.375 -29 27 55<-0.151 -13 58 355<0.5 4 45 -27 -27 52<0.339 -39 9 75<0.25 13<0.178 18<0.246 -31 110<0.5 19<0.174 -28 14 25<-0.391 -9 64 9 45<-0.104 110<0.5 14<0.118 40<-0.344 46<-0.0208 -19 108 31 -5 -15 -4\n\
186<1.13 165<0.875 30<-0.7 140<1.13 72<1.75 11 -32 -47 46<-0.453 67<0.478 -12 54 311<0.375 61<0 58<-0.173 424<0.875 10 -36 10<0.945 2 65<1.2 2 -23 1<-0.163 10<0.9 163<0.375 35<0.127 497<0.875 3 47 27 35<-0.127 26 -60 56<-0.647 -57 1<-0.367 -21 6 27<-0.49 67<3.73e-9 10<0.668 17 10<0.769 -66 -7 24 46<-0.0208 67<-0.119 73<0.23 -51 -3 -11 1<0.258 -8 30<0.14 -16 30 41 -31 -30\n\
3<-3.2 15<0.00772 -34 8<0.19 99<0.5 32<0.25 14<0.0373 39 -17 -22 32<0.95 54<0.333 22 -22 57<-0.185 51<-0.0208 -11 27<-0.318 1 59<-0.249 7 156 14 -28 114<0.5 29<0.333 1<-0.212 3<-1.23 15<0.0344 -28 -7 11<-0.212 56<-0.0617 -10 47 -5 361<0.375 314<0.375 54<0.925 244<0.5 4 20<-0.492 -26 59<0.113 11<0.644 69 -7 -6 20<-0.689 44 -26 59 56<0.37 72 -29 56<0.185 -29 8<0.0426 -23 29 -36\n\
5<0.073 15<0.142 47<-0.805 -24 85<0.428 4<-0.46 18 182<0.375 427<0.875 421<0.375 11<0.644 2 168<0.375 53<0.848 -22 16 53 51 211<0.5 37 -41 38 -14 62<-0.308 -30 64<-0.565 9 72 132<0.5 4<0.0751 5<0.189 11<9.93e-9 25<-0.216 -17 93<0.75 -5 26 108<0.5 77<0.119 60<0.75 13<0.238 1 113<0.5 8 53<0.0339 -8 136 344<0.375 40 -27 122<0.875 -6 24 -10 29 -20 152<0.875 50<0.75 21 -31 34\n\
184<0.375 58<-0.23 6<0.28 20<-0.265 7<0.0966 14<0.182 32<0.85 -6 -36 33<0.228 16 -46 13 37<0.0597 6 20 34<-0.564 31 12<0.465 -18 28 196<0.375 33<0.659 300<0.875 34<-0.186 75<0.25 52<-0.328 10 34<-0.29 -11 16<-0.05 0 -46 30<0.482 20<-0.265 18 -17 40 0 79<-0.152 -65 22 37<0.717 16<-0.304 145<0.5 63<-0.0493 -57 25 -82 16 -52 44<-0.0486 -49 8<0.232 33<-0.0844 16 34<0.0537 -1 -63 15 38\n\
9<-0.107 10<0.426 -37 2<-0.198 -35 -2 3<-3.53 222<0.5 15<0.025 -33 -7 28 29<0.0923 2<-0.347 -37 10<0.864 2<-0.0459 42<-0.298 21<-0.127 75<2.25 26<-0.215 32<0.1 107 27 42<-0.51 -2 38 -29 -15 126<1.13 -5 49 19 2<-0.145 36<0.0452 192<0.5 10<0.94 6 51 5<0.073 13 32<0.55 6 163 -12 82<-1.66 45 -3 35<0.127 97<0.75 10<0.905 -24 -3 29<0.173 23 120<0.25 -17 18 2<-0.0708 -12 40\n\
1<-0.00302 6<0.346 31<0.426 38<3.58 59<-0.384 -7 31<-0.608 -18 9 16<-0.432 -36 31<-0.152 38<4.05 14 44<0.0608 9 -20 -4 145<0.5 56<0.555 51<0.0416 7 503<0.375 -15 51 137<0.5 -20 -74 16<-0.304 81 10 8 2<-0.162 16<0.0347 -13 51<-0.104 -25 21<-0.159 10 11<0.245 77 6 23<0.152 18<0.0528 -31 44<0.219 -19 39<0 41 -4 21<-0.0911 16<-0.166 65<0.933 79 -18 -24 59<-0.0628 53<0.0339 0 90 0\n\
67<0.311 55<0.113 4<-0.46 2<-0.198 85<0.428 -26 39 58<0.0383 40 -26 42<0.0425 100<0.5 274<0.875 5<0.0451 178<0.5 13 -18 24<-0.488 -36 3<-2.48 93<2.75 24<-0.0209 -28 -2 39 68<-0.0222 42<-0.159 197<0.375 35<-0.382 26 -3 -38 18<0.0418 18 -34 16 -73 56<-0.925 16 49<-0.416 57<-0.0222 -37 -2 -5 6 68<-0.333 317<0.875 131<0.5 18 21<-0.191 23 -88 -48 1 122<0.375 68<0.111 135<0.5 10 33 -7 -11\n\
6<0.346 86<0.728 29<0.173 25<0.219 11<0.124 61<0 394<0.375 -7 77 39<-0.322 -18 38<3.48 -2 197<0.375 35<0.297 18 -22 64 17<0.284 59<0 0 16<0.445 77<0.119 16<-0.0225 130<0.5 8 38<3.42 -19 107 32<0.75 -25 12 221<0.5 24<-0.17 6 43 -23 56 69<-0.0855 4 42 168<0.875 10<0.934 104<-1.26 36 -19 19 68 26<-0.0277 -20 115<0.875 24<-0.134 16<-0.0851 -22 28 16<0.0608 8 -31 34 -26 -30\n\
5<0.11 26<0.293 17<0.144 1<0.0102 56<-0.925 96<-0.169 7 -22 43<0.1 39<0.644 62<-0.0778 58<0.172 33<0.228 -16 48 65 62<0.42 -16 70<1.75 27 -40 33 50<0.75 -11 3 6<0.225 23<0 -27 38<3.71 29 -19 9 58<0.0383 43<0.95 -16 117<3.58 36 -20 212<0.5 48 -8 -9 43<0.45 84<0.5 70<0.75 -17 15 260<0.5 7 222<0.5 81 -17 127<0.5 3<-3.2 79<-0.152 -22 1<-0.00952 47 -28 -20 -46\n\
31<-0.456 333<0.375 11 -35 13<0.0428 230<0.5 38<4.05 173<0.5 2 6<0.121 140<0.375 13<-0.392 7 45<-0.0522 13<-0.214 -67 -25 -11 63 53<0.508 7<-0.0537 10 6<0.14 16 90<0.122 31<-0.304 -48 -7 86<0.312 22<-0.269 11 -89 29 16 80<-0.522 -14 16<0.0347 140<0.375 30 -29 6 -48 23<-0.0304 -10 76<0.0208 67<0.239 85<0.428 -7 37<-0.12 -31 35 16 25<-0.432 45<-0.104 66<3.84 27 -26 33 90<-0.122 -34 5\n\
9<-0.17 70<0.75 2<-0.0321 -24 11 -41 6<0.346 85<0.855 231<1.13 144<0.5 26<0.0925 95<0.5 47<0.161 110<0.5 25<-0.308 129<0.875 18<0.199 13<-0.285 38<3.58 -16 43 -21 21 -36 21<-0.383 -16 27 17<0.0252 -24 0 25<0.219 174<0.5 15 -36 175<0.5 11 -42 104<-0.42 245<0.375 -20 53 18<0.0209 -22 9<0.0904 -14 42<-0.0992 31 -3 25<0.0617 62<-0.56 -14 15 57<-0.518 51 -8 2<0.031 -19 28 70 -30 -26\n\
5<0.0841 79<0.456 4<-0.46 27<0.532 19 -23 100<0.5 18<0.0528 -17 107<0.5 5<0.0451 -7 19<-0.131 87<0.25 2 -33 42<-0.159 -4 30<-0.14 50 172<0.375 10 54 -24 27<-0.222 21<-0.536 30<-0.34 -9 29 -5 7<-0.483 -16 9 64<-0.791 -16 42<-0.467 -13 37 32<0.45 1<-0.00302 19<0.313 144<0.5 19<-0.327 35 3 29<0.00937 -34 63 -29 -17 18<0.0633 -44 106<0.5 4<-0.365 25 -15 101<0.265 7<0.146 82 -3 -26\n\
29<0.333 14<0.136 113<0.5 93<1.25 43<0.95 7<0.547 64<-0.414 -5 14 142<0.5 37<-0.119 -9 17 25<0.358 30<0.77 -23 34 73<0.192 -82 6 289<0.5 -5 30 -14 54<0.648 57<-0.238 142<0.5 4 -28 -11 25<0.358 1 32 132<0.5 3<-1.53 193<0.5 6 9<0.00928 24 -30 287<0.375 1 -26 7<0.547 5<0.0451 -26 -1 23 73<0.023 12<0.12 4<0.0751 111<0.375 30 -27 -57 32 7<-0.285 30 42<-0.419 15 -40\n\
6<0.346 3<-3.53 -15 86<0.728 147<0.875 121<0.5 20<-0.265 58<0.0383 26<-0.244 86<-0.312 -4 76<0.22 61 -23 40<-0.398 20 75<0.75 10<0.769 101<0.928 -13 65 22<-0.0937 -11 141<0.5 81<0.5 12 22<0.216 53 -8 -45 163<0.375 -22 70 36<-0.339 56<0.32 42 58<0.172 35 -37 76<-0.0624 -22 1 26<0 -6 87<0.75 -1 37<0.149 5 40 101<0.663 10<0.668 -9 159<0.875 53<0.508 89 -30 -10 -33 37 -25 -26\n\
5<0.0841 59<0 85<0.428 5 29<0.00743 4<-0.315 -44 24 -24 74<3.78 36<-0.339 -43 20<-0.309 -10 21<-0.319 25<-0.486 15 -31 31 102<0.25 -10 36<-0.391 71 68<0.111 -3 53 12<0.55 59<-0.289 160<0.5 102<0.25 -29 8 27 7<0.345 141<0.5 82<0.185 -9 95<0.5 46<-0.224 -18 29<0.0645 159<0.875 19 76 0 -36 -36 14<0.182 87<0.25 40<-0.574 -18 31 25<-0.391 19<0.138 -6 87 -31 24<-0.244 24 -27 -33\n\
138<0.5 395<0.875 125<1.13 45<-0.453 17<0.0291 38<4.11 49<-0.624 51 3 -37 75<0.25 -9 -40 280<0.375 50<0.75 88<0.5 20<-0.239 52<0 13 17<0.0158 12 -43 244<0.5 30 -16 50<0.25 -45 13 0 45 76<0.22 41 14<0.136 -48 39 -29 50<0.25 20<-0.0843 -73 36 72<-0.25 14<0.136 54<0.37 33<-0.152 5 -92 11 23 29<0.111 67<0.164 120<0.75 5<0.189 26 -39 79<-0.152 -73 36 45<-0.146 -33 8 56\n\
3<-3.43 191<0.5 -15 24 45<-0.453 16 4<-0.107 52<-0.102 19<-0.0553 26<-0.111 1 50 40<-0.504 36 -12 5<0.0408 50<0.55 31 -35 40<-0.574 37<-0.199 -21 37 -10 14<0.136 66<3.74 5<0.1 58<-0.0575 80<0.209 76<0.104 57 -19 -26 -6 50<0.75 -32 18<0.181 76<-0.156 -12 14<0.0754 37<-0.239 -7 68 8 -2 138<0.5 211<0.5 52<0.678 26<0.293 -3 24 133<0.5 32 -32 530<0.375 54 -55 3<-0.884 -9 -67 -3\n\
0<-3.93 -31 57<0 78<0.867 58<3.73e-9 97<0.75 47<-0.483 -28 0 30<-0.264 9 -21 4 464<0.375 52<0.847 126<1.13 58<0.575 14 64 3<-2.95 38 -30 -29 -24 86<0.936 62<0.569 55<0.339 80<0.522 47<1.45 2<-0.221 58<0.115 19 96<-0.847 45 54<0.111 -63 12<0.188 30 -41 101<0.132 43<0.25 54<-0.0617 51 55<-0.226 25 -35 -12 -30 55<-0.307 49 -3 0<-0.968 59 -4 20<-0.239 -12 51 59<0.339 -26 43 61\n\
50<0.75 66<3.58 109<0.5 33 6<0.225 -34 40 20<-0.265 36<-0.113 76<0.312 -41 27 -5 10<0.825 8<0.344 54<0.851 309<0.375 -22 61 18 42 48<0.608 34 -43 52<0.373 7<1.13 -2 92<-0.777 6<0.14 31 60<2.25 -88 25 150<0.5 32 -20 92<-0.185 30<0.35 7<0 25<-0.185 -37 18 51<0.161 75<2.75 40 -50 92<-0.777 30 -25 8<0.0647 1 -44 12<-0.341 14<0.0105 15 54<0 8 -96 37<0.239 11 -7\n\
2<-0.247 121<0.5 -25 49 101<0.928 72<0.75 284<0.375 15<0.0507 8<0.19 32<0.95 357<0.375 104<-1.26 29 25<0.358 -7 -34 61 99<0.5 -22 12<0.0239 19<-0.0348 66<4.37 2<0.0133 49<0.312 196 -8 -11 3 13 13 -32 105<0.5 19<0.0591 54<0.925 22<0.216 6 -22 -30 -7 28<-0.0709 85 -7 27 22<-0.115 26 20<0.0265 12<0.188 -13 119<0.5 0 33 22 20<-0.207 53<-5.96e-9 -7 65<0.867 19<0.244 127 -17 30 2\n\
1<0.258 230<0.5 13<-0.541 57<-0.111 82<-0.185 68<-0.21 39<0.443 34 -33 102<0.75 19 102 2<-0.0459 0 -38 -24 70<-0.25 319<0.375 6<0.0703 -33 228<0.375 -5 41 16<0.0608 -16 103 72<-2.75 6<0.121 -31 58 187<0.375 5<0.073 15<0.124 3 28 143<0.5 234<0.375 425<0.875 137<0.5 68<-0.259 8 249<0.375 -11 34 6 38 71<-0.0568 -6 62 252<0.875 -28 41 13<-0.174 59 68<-0.0555 33 -21 30 11<0.2 -3 -37\n\
46<-0.453 36<-0.0956 90<-0.608 -61 2 34<-0.161 -59 93<0.75 -7 -43 277<0.875 225<0.5 405<0.875 48<-0.243 19<0.0836 67<0.164 9<-0.25 -76 84<0.5 29<0.0769 14<0.0882 17<0.096 17<0.0291 -24 27 -75 -63 25 0 10<0.905 12 -25 17<0.0853 44<-0.121 -36 157<0.5 21 34<-0.161 28 -54 11<0.848 44 -41 31<-0.456 48<0.122 85<0.142 229<0.375 22 -53 15<0.0215 -71 93<0.25 30 -49 10<0.426 17 -13 0 47 28 -24\n\
147<0.875 361<0.375 4<-0.125 15<0.0344 -28 105<0.5 -3 99<0.5 -4 95 1<-0.508 -18 33<-0.413 424<0.375 198<0.375 -14 49 37 81<0.5 99<0.5 169<0.375 80<-0.941 39 -19 8 57<-0.0222 369<0.5 16<-0.122 -21 86<0.104 -3 24 43 17<0.00672 -18 134<0.5 37<0.199 32<0.35 4 68<-0.289 16 31<-0.114 11 153 -18 17 11<0.396 24<0.104 -1 25 44<0.0243 73<0.115 32<0.35 -11 58 68 7 38 23<-0.152 70 -12\n\
215<0.375 14<0.707 67<0.311 71<-0.265 259<0.5 45<0.157 38<3.11 9 304<0.375 -16 22 60<1.25 71<-0.486 -8 33 -23 52<0.339 60<0.25 151<0.5 38<3.75 79 22 -10 3 -13 60<0.25 234<0.375 84<0.5 218<0.375 -3 -33 17<0.0754 19<-0.104 -3 19 -4 61 61<0.305 382<0.375 50<0.85 -7 6<0.346 1<-0.068 5 107<0.5 16 68 23 66 -7 75<0.25 61<0 -25 -3 49<-0.0624 26 58<0.217 -21 21 -16 24\n\
148<0.875 1<-0.212 131<0.5 5<0.189 4 -27 49 82<-0.185 14<0.251 123<0.5 1<-0.00302 10<0.721 -12 -34 -6 12 13 12<0.55 11<-0.169 78<1.47 46<-0.128 -24 76<-0.572 -46 -3 27 99<0.5 7 10<0.881 510<0.875 21<-0.383 8 85<-0.998 46 -9 -83 7 14 11<0.396 76<-0.286 28<-0.503 39 -49 29<0.173 13<-0.285 79<-0.152 -8 38 23<-0.304 46<-0.0447 -39 25 12<0.239 -20 -53 39<0.29 -1 48 122<0.875 17 -28\n\
6<0.404 5<0.0566 89<0.5 70<0.25 34<0.0537 46<-0.0208 24<0.134 62<0.644 6<0.13 7<0.146 22<0.0483 145 0 -4 28 0 -21 4 -6 -19 -27 19<0.244 23<0.038 34<-0.564 18<0.199 10 61<0.2 86 -13 102<0.25 42<0.223 19<-0.104 71<-0.221 7<-0.0537 25 -15 24 14<0.182 9 -11 -12 286<0.875 90<-0.364 24 -9 49 14<0.0649 -15 90<-0.122 33 61<0 8<0.0924 1<0.0245 33 -12 -26 10 101<-0.132 26 -15 -35\n\
9<0.157 106<0.5 5<0.0408 100<0.5 85<0.428 -3 -41 9<-0.0555 -13 42<0.346 2<-0.162 8 39<0.242 2<-0.017 39<0.0537 29 -5 -32 51<-0.104 65 26 -10 9<-0.107 8 19<-0.327 116<0.875 20<-0.207 22 -9 65<2.2 62 -19 65<1.2 85<0 -14 83<0.637 -4 34 172<0.375 39<0.741 2<-0.162 5 -9 -26 123<0.5 20<-0.689 59 1 2<-0.0579 79 -17 18<0.0418 -30 2<0.031 50 -36 179<0.5 174<0.5 -44 46 34\n\
41<-0.422 153<0.375 9 -48 23<0.213 16<-0.226 6 47<-0.483 46<0 15 -29 69<3.73e-9 426<0.875 29<0.229 137<0.5 234<0.875 1 11<0.0565 6 -70 70<0.25 22<-0.0617 18<0.031 -38 4 -23 4<-0.107 24 48<0.365 -30 51 156<0.25 48<-0.122 -32 23 16<0.243 -40 20 236<0.375 -52 18 29<0.0114 0 18<0.0633 -2 41<0.0767 18<0.0756 56<-0.0617 21 4<0.0393 -102 -9 -9 -28 22<-0.342 18<0.199 8 42 11<-0.0726 12 -2\n\
2<-0.179 34<-0.161 12 14<0.707 31<0.304 -14 -38 73<0.092 -23 60 120<0.75 59<-0.384 3<-3.88 -35 2<-0.131 11<0.0847 137<0.5 70 -17 209<0.5 -28 48 2<-0.0945 -17 7<0.146 31<-0.304 -10 107<0.5 47<1.77 35 -20 -32 18<0.0109 1<-0.0842 -30 7<0.644 2 74 -11 1<-0.721 196<0.375 -35 58 243<0.5 -1 11<-0.212 67 8 11<0.289 296<0.5 8 -38 96<-0.169 22<0.0483 338<0.375 89 -18 124<0.5 41 -18 -10\n\
41<-0.422 -12 2<0.0133 181<0.375 98<1.13 182<0.375 15<0.142 277<0.875 337<0.375 2 54<0.555 -38 27 33<0.304 10 64 77<0.359 81<0.5 136<0.5 82 13 91<0.115 57<-0.365 -42 9 64 67<0.12 54<0.185 67<-0.076 -32 11 28<-0.0564 -9 60 -27 53<0.282 19<-0.0095 -33 28 69 -13 -22 43<0.45 105<0.5 53<0.363 26<-0.47 62 0 12<0.406 79<-0.152 6 67<-0.199 0 98 -10 -32 98<0.375 -35 7<0.0966 -38 29\n\
187<0.375 47<-0.805 82<-1.66 -51 12<0.0797 140<0.875 41 -20 3 460<0.375 148<0.875 19<0.0591 21<0.0255 43<0.55 2 64<-0.791 4 -9 98<1.13 11<0.644 0 19 46 2<-0.347 -18 82<-0.185 66<4.11 66<3.9 193<0.5 -9 12<0.215 43 -21 26 2<-0.0708 21<-0.354 -4 -41 11<0.396 14 0<-2.29 7 -72 7 11<0.396 19<-0.0095 21<0.191 2 -38 237<0.875 -33 22 15 35 9<0.00928 29<0.019 -37 24<-0.134 -40 19 -72\n\
9<-0.17 83<0.382 -27 6<0.225 60<1.75 36<-0.165 -5 50 -31 -31 6<0.346 18<0.396 33<0.38 181<0.875 33<-0.304 63<-0.018 13 414<0.375 -10 42 48<0.283 26<0.0409 41<-0.529 11<-0.0726 59 1 58<0.316 -3 2<-0.145 17 -30 144<0.5 101<0.928 6<0.113 26<0.389 14 50 1 103<0.5 66 -12 -21 62<0.513 5 28<-0.118 -17 36 52<-0.0565 57 2 -12 52<-0.0565 39<-0.322 -19 61 36<-0.113 33 -9 10<0.94 -29 14\n\
9<-0.25 7<0.483 2 77<0.119 90<-0.364 -26 250<0.375 43 -42 51<0.104 -33 13 11<0.526 111<1.13 7<0.741 57<-0.444 28<-0.0709 1 -25 7<-0.483 95<0.5 77<1.08 8<0.309 -25 43<0.35 -46 11 10 39 57<0 45<0.157 419<0.875 4 -60 205<0.5 16 -19 11<-0.0726 -15 2 153<0.875 104<0.14 -16 72<0.75 93<0.75 47 -9 -44 7<0.885 -21 54 42<-0.191 5 -29 145<0.5 90<-0.122 7 224<0.5 -21 19 21\n\
29<0.136 245<0.375 42<0 80<-0.522 14<0.102 170<0.375 -21 25 77<0.598 -15 20 71<0.132 6<0.24 36<-0.565 40<0.0757 105<0.5 6<0.16 62<-0.42 30 -77 -12 16 17 14<0.0649 31<-0.456 19 -2 -8 97<0.75 6<0.404 10 80<-0.313 42 20<0.0663 -5 -48 126<0.875 25<0.219 -32 35 10 25<-0.809 -16 156<1.25 6 8<0.0124 -40 186<0.375 71 -26 4 -50 89<0.5 13<0.0428 6 324<0.5 -17 36 20<-0.574 43 10\n\
1<-0.212 74<4.37 70<-2.75 41 54<0 -26 -7 48<-0.243 68 37<-0.173 -19 34<-0.186 42 52<-0.102 52<-0.226 209<0.5 -16 49 34<0.161 0 95 -14 361<0.375 147<0.875 48<0.122 33<-0.203 36<-0.274 21<-0.22 33<-0.456 -10 68 -13 48<-0.243 253<0.375 -7 62 65<2.93 -30 11 183<0.375 128<0.375 -2 125<0.375 5 57<-0.0555 21<0.0255 99 -15 -11 74<4.21 56 -12 199<0.375 3 93<0.25 9 84 65<0.667 57 -3 44\n\
30<0.933 5<0.0408 81<0.5 7<0.741 65<2.93 53<0.508 19 -4 -24 -19 53<0.848 6<0.404 7<0.741 -9 11 23 59<0.169 65 -20 105<0.5 220<0.5 108<0.5 64<-0.791 6<0.14 -25 34<0.268 56<-0.277 5<0.0689 48 -11 -16 38<3.98 21 -19 4 88<0.5 10<0.9 10<0.881 70<0.25 -7 60<1.25 50 -9 49<-0.173 9 -35 228<0.875 0 45 -54 25<-0.259 81<0.5 -22 53 -5 -13 59<-0.113 33<0.152 10 73 6\n\
80<0.522 19<-0.131 23<-0.0304 22<-0.139 100<0.5 82<0.185 27 -30 101<-0.398 25 15<0.108 129<0.375 -57 78<0.133 42 -51 -11 53<-0.113 -20 211<0.5 188<0.875 78<1.67 -7 33 21<-0.22 -13 35 41 29<0.173 61<-0.107 23<0.213 2 -30 170<0.375 22<-0.0764 15 -2 67<0.119 -64 5 20 271<0.375 23<0.213 1 8 -51 39<-0.483 -49 148<0.875 79<-0.152 79<-0.76 39<0.483 -12 110<0.5 40 -31 27 111<0.875 -35 34 -43\n\
6<0.404 6<0.151 64<0.339 298<1.13 86<0.728 4 -30 -57 110<0.5 37<0.239 71 -17 -29 5<0.0408 -19 24<-0.0209 32<0.55 205<0.5 23<-0.22 72<-0.25 -33 24<-0.313 45<0.355 -22 63 45<0.0627 62 4 167<0.875 -20 25 0<-1.97 37<-0.0747 0 31<-0.239 -17 142 -15 12<-0.159 -18 23<0.152 24<-0.488 66 74<4.37 235<0.875 19 -35 61<-0.143 -6 32<0.75 -1 30<-0.187 2 318<0.375 106 -19 -7 98<1.13 -9 37 -40\n\
61<-0.57 -19 4<0.178 51<0.55 11<0.124 15<0.057 19<-0.131 53<-0.169 35 53<0.0339 -3 31<0.507 17<0.0101 52 12 -18 4 98<1.13 78<0.0667 180<0.5 11<0.0565 61<0.305 124<0.5 -2 43<0.45 19 -25 -30 28<-0.203 -17 23 31 77<1.31 42<-0.574 -32 4 6<0.183 17<0.0592 40 -13 164<0.375 34 -53 -33 16<0.445 428<0.375 41<0.0767 -2 209<0.5 211<0.5 0 44 27 15<0.0179 45<-0.174 29 -13 -30 -25 -12 -25\n\
165<0.875 184<0.375 47<-0.805 14 27<0.334 54<0.277 47<0 23<0.274 34<0.698 54<-0.277 36<-0.07 18 30<-0.264 22 -22 67<-0.359 19 -5 15 3<-1.23 7 38 45<-0.0522 12<-0.119 6 78<0.0667 30<0.07 -56 206<0.5 9 -53 129<0.875 -17 12 334<0.875 -2 36 13<-0.174 11 23<-0.22 67<3.73e-9 -1 21 -3 123<0.5 418<0.375 68<0.21 63<0 -9 13 34<0.698 -44 5 48 29<0.0162 -15 27 38 34<0 22 -52\n\
3<-3.53 15<0.2 51<0.55 15<0.0784 22<-0.0764 172<0.375 -19 38 -36 -3 20<-0.0147 44<0 -13 117<3.58 133 -13 -36 31<0.0304 -2 69<-0.238 -22 81 6<0.404 312<0.375 22<0.216 79<-0.152 44<-0.149 16<0.00715 -22 14 398<0.5 25<-0.486 40<0.133 130<0.5 58<0.422 12 37<0.518 70 -20 -23 53<-0.169 -9 39<0.386 19 76 4 -28 0<-2.6 9 -3 40<-0.133 44<0.122 52<0.283 55 -6 -19 -28 -40 146<0.5 -40 25\n\
0<-3.68 -20 61<-0.57 16<-0.304 29 -23 111<1.13 162<0.375 187<0.375 9<0.157 246<0.875 311<0.875 133<0.5 30<0.933 9<-0.17 67<-0.0512 74<3.9 91<-0.23 15 -32 5 14<0.136 61<0.238 20 53<0.237 -18 33 -5 98<1.13 0 -21 59<-0.113 41 6 8<0.0532 2<-0.221 60 -27 2<0.031 32<0.65 12 65 -29 -48 -32 39<-0.0537 28 -34 66<4.57 33 -32 48 37<-0.0747 2<-0.162 36 39<0.386 -41 14 9<-0.17 1 -34\n\
63<-0.018 88<0.5 7<0.483 10<0.599 4<-0.365 -72 -17 34<0.268 -1 -17 190<0.5 12 16<0.0868 15 -102 65<1.73 7<0.242 33 -15 78 190<0.5 90<-0.122 79<-0.76 98<0.875 17 65<1 -60 42<-0.298 63 -26 221<0.5 10<0.668 138<0.5 111<0.375 -2 -40 30 75<1.25 80<0.522 5<0.049 -3 34<0.322 -50 -9 -73 113<0.5 -32 14 16 19<-0.327 -8 55<-0.188 -2 46<-0.0447 -4 7 90<0.122 25 16<0.122 12 -38\n\
6<0.404 283<0.375 5<0.049 89<0.5 6<0.0921 4<-0.046 8<0.107 76<0 55<0.188 134 -15 -2 5 109<0.5 43<0.35 -24 21<-0.127 47 -24 33 107<0.5 -12 43<0.95 -11 59 -28 13<0.0825 45<0.0348 40<0.132 6<0.0821 21<-0.127 3 13<-0.174 180<0.5 73 -24 4 2 85<-0.428 26 -20 -8 398<0.5 71<0.398 118<0.5 11<0.339 17 -1 13<0.142 43 400<0.375 -18 52 21<0.191 46 -21 -32 62 13<-0.333 25 -45\n\
2<0.0133 91<-0.575 83<-0.382 34<0 112<0.5 21 -36 30<0.42 -67 -3 44<0.202 48<0.547 26<-0.181 26<-0.47 15 136<0.5 -49 22 -5 40 47<-0.483 -20 24<0.104 0<-1.21 33<-0.0844 4 66<4.83 99 -14 3<-1.81 -16 32 59<-0.113 -38 23 106<0.5 2 15<0.0293 -42 3<-1.23 55<-0.509 84 37<0.311 35 -29 -6 43<0.75 20<0.119 -11 28<-0.00486 -2 157<0.5 61 -15 275<0.375 28<-0.155 33 91<0.575 -41 46 60\n\
83<-0.892 16<0.0608 102<0.75 48 -9 71<-0.0972 52<0.424 -3 -74 17 83<1.02 325<1.13 411<0.375 264<0.875 281<0.5 230<0.5 13<-0.285 125<0.375 82<-0.185 -7 7 -32 138<0.5 -2 55<0 76<0.22 39<0.483 42 1 -9 16<-0.0225 -44 11 34<-0.0644 33 -43 71<-0.0568 9 -82 6<0.28 34<0.161 66<4.03 36 -32 32 45<0 71<0.221 -72 16 29 42<-0.51 38 -58 53 117<3.58 163<0.375 33 -16 30<0.07 3 -69\n\
20<-0.133 60<0.25 155<0.5 1 30<0.56 65<0.8 80<-0.313 70 21 11 289<0.5 6 -42 21<0.0729 65<2.93 -3 29 -22 55<-0.113 72<0.25 65<0.933 394<0.375 -21 70 21<0.0729 27<-0.28 -12 24 -25 21<-0.287 55<-0.226 49 -1 177<0.5 -11 28 205<0.5 16<-0.0225 -22 16<0.121 16<0.0868 124<0.5 -13 64<-0.113 -7 4<-0.00266 5 91 11<0.0565 124<0.5 110 -15 -6 15<0.108 -21 47<-0.161 38 37<-0.502 50 -11 20\n\
1<0.258 61<-0.57 21<-0.0911 38<2.98 1<-0.0842 74 -36 4<-0.365 18 -37 15<0.0445 -10 71<0.265 68 -28 385<0.375 56<-0.139 92<0.333 77<0.359 63<-0.0493 13 89<0.5 1 -35 5<0.12 59<0.113 96<0.169 16 -25 41<-0.195 2 49 21<-0.0142 -32 25 -34 46<-0.453 333<0.375 16 -34 1<-0.508 425<0.375 -12 31 77<-0.239 113<0.5 31 -4 72<1.25 0 1<-0.163 -50 20<0.119 89<0.5 4<-0.046 30 -17 -36 -47 -27 -18\n\
10<0.917 165<0.875 54<0.648 80<0.522 1 70<-1.25 -62 3<-1.23 12<0.406 -9 -57 17 6 39<-0.0537 17 -44 6<0.121 95<0.5 12<0.316 41<-0.166 29 -6 7<0.483 102<0.25 -53 8 11 19<-0.131 -3 25 12<0.316 3<-2.82 12<0.215 190<0.5 -8 -67 7<-0.0537 54<0.0617 -108 27 0 40<-0.574 70<-0.75 21 17<0.109 1<-0.163 -39 21 -61 547<0.5 4 -43 7<0.547 39<-0.483 24 8<0.256 -46 87<2.75 -24 41 14\n\
9<-0.17 70<0.75 83<0.127 -25 61<-0.57 76 -4 -45 79<0.152 81<0.5 24<-0.397 112<0.5 0 32 99<0.5 15<0.0391 -28 89<0.5 375<0.375 -20 48 14<0.157 14 56<0.555 -22 36 61<-0.143 -12 2<0.0984 2<-0.221 -28 44<-0.364 -39 233<0.875 80<-0.313 21<-0.287 82<-0.37 47<0.805 119 13 18 7 4 25<0.0617 56 -25 -18 25<0.0617 55<-0.339 14<0.00513 67<3.73e-9 82 16 11 7 27<-0.14 14 56<0.267 6 -34 -19\n\
22<-0.642 1<-0.274 141<0.5 6 -68 -31 9<0.157 152<0.375 189<0.875 26<0.293 216<0.875 229<0.375 213<0.5 70<1.25 12<0.359 15<0.0145 11<0.0565 21 3 3 -6 11<0.289 31<0.207 -2 200<0.375 250<0.875 -36 30 41 6<0.103 47 4 18<0.0418 -18 62<-0.42 -16 64 -23 78<1.27 307<0.375 36 -28 -41 -7 5<0.0408 4 6<0.195 -34 33<0.38 5<0.0603 5 -33 34 31<0.659 39 -48 174<0.5 1<-0.068 3 -48 59\n\
41<-0.115 13<0.0825 22<0.00863 16<0.324 31<-0.19 20 122<0.875 9 99<0.5 10 -30 -6 22<0.0994 55<0.113 3<-0.884 -27 4 7 15<0.0784 54<-0.277 -48 36 75<0.25 6 -42 24<-0.0209 59<-0.384 10 56<0.678 -22 3 4 487<0.5 34<1.13 14<0.422 32<0.25 55<-0.509 -21 59<-0.289 19 0 13<-0.392 3 12<0.55 134<0.5 13<0.314 173<0.5 32<0.75 26 -9 -12 16 293<0.5 -12 -97 51<0.364 24 -42 5 14 49\n\
85<0.855 5<0.1 181<0.875 8<0.232 402<0.375 82<-0.925 35<-0.191 5 -31 27<-0.56 51<0.0416 159<0.375 49 -35 -20 58<0.575 51<0.364 2 66<3.58 -8 27 -30 24<1.68e-8 61 -16 11<0.396 49<-0.0347 49<-0.104 -2 85<0 5 80 102<2.25 -18 58 -34 52<-0.102 76 5 66<3.74 11<0.339 5<0.154 16 51<0.312 -16 23 35<-0.229 -10 43 36<-0.307 78<1.27 9 62 74<3.58 82<-0.185 41 2 -5 51<0.364 -39 24\n\
2<-0.0945 470<0.375 61<0.305 80<0.522 2 17 -7 61<-0.356 -38 59 9<-0.0205 95<0.5 99<0.5 57<-0.0555 -20 9<-0.107 6<0.151 11 -36 40 37<-0.239 30 8 78 312<0.375 2<0.031 30<0.7 100<0.5 6<0.24 -21 45 6<0.121 49<-0.416 -29 79<-0.456 33<0.152 51<-0.0208 15 -39 24 10 8<0.156 104<0.14 -32 57<-0.185 -27 62 -3 37<-0.406 64 175<0.5 -6 61<0.2 78<0.467 15 110 -21 45<-0.105 -4 -36 74\n\
1<-0.274 131<0.5 226<0.375 57<0 -1 12 51<0.139 -17 65 60 1<0.052 255<0.5 58<3.73e-9 14<0.102 90<0.364 26<-0.148 19<0.209 33<0.38 73<0.575 -9 -66 -59 98<0.375 22 -44 76<-0.0347 12 -1 22<0.216 -20 16 4 57<0.305 63<-0.018 14<0.422 33<0.659 -22 27 23 16<-0.166 10 57<-0.407 48<0.304 17 -16 57<-0.167 -18 330<0.375 51<0.013 -19 254<0.875 5 -52 -58 48<-0.122 -36 29 27 185<0.375 5 -41\n\
6<0.346 20<-0.431 221<0.5 60<0.75 99<0.5 14<0.35 29<0.333 233<0.375 39 -35 -16 -20 170<0.375 10 -22 66<3.98 -23 29<0.0645 24 -17 -25 24<-0.0209 42<-0.0425 55<0.113 20<-0.207 11<0.289 47<1.77 20<-0.345 -5 120<0.75 14<0.422 50 -17 -34 -41 41<0.312 10<0.934 144<0.5 74 -19 -17 -12 30<-0.34 -15 6<0.0921 -6 5<0.049 -13 8<0.0784 48 11 -8 195<0.5 -10 23 22<-0.642 16 -6 107<0.5 -26 26\n\
97<1.25 22<-0.642 73<-0.23 24 29<0.0541 -28 9 40<-0.928 50<0.95 21<-0.536 29 -48 98<0.875 -11 38 406<0.375 1<-0.274 36<-0.339 -16 1 26<0.229 127<0.5 29<0.0462 11 33<0.152 -3 18<0.306 32 63<-0.545 47 -33 4<-0.143 22<-0.0937 26 63<-0.018 16 -11 341<0.875 -14 31 -7 45 174<0.5 304<0.875 21<-0.127 -23 33<0.0912 92<-0.555 30 -24 56<-0.139 2 253<0.375 102<2.25 84 -25 -17 35 26<-0.074 74 -3\n\
27<0.334 86<0.52 92<-0.555 -8 52<0.339 94<0.25 159<0.375 1<-0.274 8 16<0.00715 71<0.265 1 30 -7 88<0.5 -13 27 5 85<-0.428 51<0.139 9 -35 16<0.219 241<0.5 0<0.67 4 32 -54 19 13 242<0.5 85<0.57 99<0.5 39<0.741 9 -18 16<-0.226 15 85<-0.712 56<0.267 46 -18 341<1.13 88<0.5 -18 38<3.53 51<-0.27 -47 40 2<-0.0832 8 31<-0.304 31 -78 53 70<-0.75 21 -37 32<0.55 6 -62\n\
86<0.728 2<-0.179 34<-0.161 15<0.0507 -20 46<-0.0777 3<0.154 206<0.5 136<0.5 120 -6 -16 -9 54<0.37 26<0.0185 -9 34<-0.402 -7 94 -34 21<-0.191 54<0.648 54<0 39<0.483 -20 25 203<0.5 18<0.349 -13 156<0.25 54 -26 52 -37 -25 264<0.375 45<0.0348 26<0.293 1<-0.212 -7 297<0.875 6 -27 173<0.5 8 46<-0.0208 99 3<-1.81 205<0.5 -24 64 61 112<0.5 7<-0.22 -28 -4 74<3.58 -13 8 -29 -25\n\
22<-0.642 1<-0.274 84<0.5 -27 209<0.5 31 -24 -31 79<0.456 183<0.375 64<0.113 52<0.373 12<0.359 41<-0.422 68<-0.289 18 -15 57<0 21<-0.287 12<-0.0717 -9 4 8 39<0.805 -9 65<1.13 1<-0.0168 19 87 -13 216<0.875 98<0.375 -11 41<-0.115 -15 30 70<2.25 87 -25 92<0.111 82<-0.185 14 -5 241<0.5 -29 68<-0.222 87 -23 -20 21<-0.191 -47 18<0.181 -28 39<0.121 -9 59 64<-0.791 -23 202<0.875 27 -17\n\
27<0.14 19<0.138 7<-0.107 26<0.389 26<-0.0277 -12 75<0.75 -4 18 -34 88<0.5 7<1.13 75<2.25 4 19<0.0348 56<-0.139 157<0.5 -65 2<-0.119 -52 22 -5 21 25 78<1.67 157<0.5 7<0.547 55<-0.113 43<0.25 18<0.0633 -47 15 8<0.19 21 -19 2<-0.0945 21<-0.536 -20 28 -8 -21 43 68 217<1.13 112<0.5 75<0.25 4 22 2<-0.00244 -2 20 -60 89<0.5 240<0.5 -5 -25 4<0.0393 12 0<-2.75 -31 20\n\
75<0.25 34<-0.0644 36<-0.0416 40<0.132 24<-0.313 68<0 4 65 207<0.5 31<-0.239 51<0.013 -48 6 36<-0.274 36 63<0 41<0.0767 3 50 -26 -20 -22 53<0.706 23<-0.152 6 51<0.104 68<0.0457 84 17 52<0.424 8 63 -19 24<-0.523 97<1.25 34 -15 68<-0.511 29<0.0923 59<0.339 38 -27 -27 -2 1<-0.13 36<-0.391 41<-0.195 -23 23<-0.076 54 0 33<0.228 -12 -35 121<0.5 166<0.375 34<0.161 -8 6 82 46\n\
313<0.375 1<0.111 25<-0.308 220<0.5 261<0.5 59<0.339 112<0.5 124<0.5 41<-0.23 14 2<-0.247 -36 -8 54<0.37 11<0.396 -7 16 35<-0.382 -12 34 16<-0.432 -29 6 20 8<0.123 59<0.226 71 -26 6 23 295<0.5 35<0.446 59<-0.113 386<0.375 1 -53 303<0.375 224<0.5 48<0.486 -7 -29 15 55 2<-0.247 60 7 60<0.75 -1 87 21<-0.127 -21 33<0.152 11<0.2 71<-0.309 -23 26 -31 45 62<-1.12e-8 45 -3\n\
225<0.5 490<1.13 245<0.375 268<0.375 80<-0.522 290<0.5 300<0.375 3<-2.82 427<0.375 -14 40 66<3.18 129<0.375 28 -11 10<0.924 -7 62<-0.56 -28 22 -53 62<-1.12e-8 -59 -11 79<-1.22 223<0.5 24<-0.314 -17 30 -27 42<-0.191 19<-0.131 199<0.375 33<-0.0507 43<0.65 2 -22 73<-1.86e-9 53<-0.0565 -6 29 0<-1.63 -23 11 52<0.576 -42 20 52<0.373 278<0.375 3 -35 16 419<0.875 -1 52 61<0 17 -77 -42 26 28\n\
9<-0.107 20<-0.431 44<0.121 -8 36 -20 121<0.5 85<0.855 280<0.375 2<-0.284 13<-0.0713 20<-0.265 46 -21 -38 61<0.0285 20<-0.492 55<0.158 74<4.57 93<0.25 6 -22 26<-0.0277 -4 55 34 224<0.5 -1 25<-0.308 21<-0.0546 55<-0.0678 74<3.98 1 74 -14 -34 -38 30<0.56 18<0.246 6 61<0.143 7<-0.107 56<0.678 100 -14 44<0.364 26 -39 38<4.05 15 -42 -6 -44 -27 67<-0.119 -7 71<-0.177 -1 47<1.45 89 -2\n\
4<0.178 246<0.375 9<-0.0205 250<0.875 2<0.0133 113<0.5 62<0.513 7<0.547 -7 9<-0.0555 21 -33 -21 23<-0.608 62<-1.12e-8 19 -46 6 25<0.132 14 70 33 2<0.0133 110<0.5 173<0.5 9<0 -13 8<0.0532 -26 7<-0.161 20<-0.265 6 59 2 2<-0.0832 40<-0.17 -18 15 26<0.229 40 -24 15<0.165 2<-0.247 43<0.55 19<-0.0095 25 -15 41 368<0.5 0 -37 101<0.265 214<0.5 19 96 -11 -19 76<0 0 -59 -27\n\
31<-0.608 11 1<-0.212 76<-0.286 64<-0.414 68<0.333 -32 47 41<-0.00885 17 -14 105<0.5 9<0.00928 14<0.0105 11<0.644 19 -20 11<0.644 4 36 -17 -6 14<0.251 111<0.375 215<0.875 96<-0.508 333<0.375 31<0 177<0.5 42<0.0425 -41 13<0.314 25 -67 20<-0.689 36 51<0.104 4<-0.107 22 69<-0.0204 18 -25 180<0.5 -25 35 37<-0.299 -32 54<0.74 -1 36 101<-0.132 -18 52 63<-0.16 -11 2 -58 1<-0.068 -4 -28 5\n\
3<-3.43 222<0.5 34<0.483 67<-0.239 7<-0.285 110 16<0.324 -24 57 -14 -32 25 166<0.375 8<0.232 16<-0.432 24<0.314 -26 55 92<0.333 316<0.875 1<-0.508 -15 35<-0.331 -1 133<0.5 10 -2 56<-0.481 71 41<-0.00885 56<-0.185 -31 38 -6 -26 0<-0.968 -16 70<-1.25 81<0.5 -21 62 34<-0.29 24<0.134 32 -10 16<0.324 35<-0.331 87<1.75 -4 44 -19 3<-1.23 -19 25<0.132 25<-1.11 -28 224<0.5 64 -24 -25 73\n\
152<0.375 22<-0.215 23<-0.0304 18<0.0633 -21 51<0.161 80<-0.522 41 106<0.5 -13 52 22 135<0.5 -18 6 93<1.25 111<0.375 -2 1<-0.068 20<-0.207 51<0.139 13 21<-0.0546 17<0.0754 -45 22<-0.0119 -41 46<-0.0208 51 -15 10 93<0.75 272<0.375 59<-0.52 -34 11<-0.277 -16 90<-0.122 51<0.364 48 -24 5 55 38 111<1.13 37<-0.0398 154<0.375 1<-0.0543 -16 102 -15 28 -15 12<0.279 19 -5 21<-0.0546 3<-4 -26 52 -16\n\
38<3.66 47<-0.483 78<0.467 30 -2 38<3.48 148<0.875 42<0 38<3.11 7<0.242 -13 109<0.5 205<0.5 10 -32 18<0.117 -44 7 44<0.316 201<0.375 21<-0.383 19<0.244 -6 34 15 -10 -8 9 78<0.0667 3 -29 27<-0.56 47<1.77 18 -36 432<0.5 146<0.5 -12 44<-0.0486 -37 66<4.57 41 -33 23 0<-0.332 1 57<0 19<0.244 21<-0.627 -36 205<0.5 38<3.79 16 -3 38 44<-0.149 -48 31 75<0.75 8 39\n\
9<-0.0555 107<0.5 4<0.0393 -20 14 19 5<0.0408 6<0.103 206<0.5 263<0.5 -8 51 4<-0.0322 51<0.274 8 132 9<0.00928 -29 56 54<0.333 -8 -34 137<0.5 24<-0.397 58<0.115 193<0.5 32 -20 -1 13<2.98e-9 -4 6<0.308 6<0.21 10<0.881 1<-0.212 -20 33<-0.456 -23 22 83<-0.127 45<-0.104 -21 48<0.425 52 -30 -9 11<0.396 54<0.333 74<3.05 10 69 1<-0.508 60 -23 -15 -31 86<0.52 48<0.243 9 33 -30\n\
0<-3.93 244<0.5 -34 51 456<0.375 265<0.375 278<0.875 72<0.25 114<0.5 115<0.875 41<0.0767 13<-0.174 -7 4<-0.00266 0 77<0.359 19<0.0591 6 45 16<0.219 -16 212<0.5 10 106 37<0.518 140<0.875 3 26<0.229 2<-0.0945 38 -4 -21 30 76<-0.286 26 -14 7<0.345 35<-0.0425 -21 48 11<9.93e-9 16<0.162 -28 43 0<-1.97 112 40 84<0.5 -11 320<0.375 76<0.312 26<-0.148 -17 3 26 43 86<0.52 40 -42 25 -34\n\
27<0.14 257<0.5 1 290<0.5 29 -34 53<0.706 123<0.5 64<-0.339 248<0.375 16<0.0608 -3 26<-0.215 86<-0.104 20 -24 53<-0.169 77<0.836 -32 27 218<0.875 16<0.547 117<1.99 11 13<0.427 -39 27<0.532 20 -39 -69 8 37 94<0.35 32<0.65 2<-0.131 25 16<0.324 26<-0.0277 74<3.05 -23 21 27<0.264 -42 -6 21 3<-3.88 -44 0 16<0.243 93<0.25 76<0.0208 -28 -113 -9 26 64<-0.339 28 94<0.25 -18 25 -22\n\
6<0.404 216<0.875 54<0.925 29<0.173 49<0.312 20<-0.397 146<0.5 112<0.5 178<0.5 1 -39 34<0.268 31<0.152 13<0.537 36 -20 6<0.14 27 -34 -9 47 42<-0.0425 24<-0.488 34 1<-0.13 -7 7 35<-0.191 13<0.0825 -4 1<-0.068 44 7 6<0.14 6<0.121 36<-0.188 -28 76<0.146 7<0.29 22 -18 -37 29<0.0221 51 -5 -20 -8 35<-0.68 20<-0.397 70 -10 -11 20<-0.431 7<0.0966 30<0.35 -6 106 -13 -28 -39 -33\n\
7<-0.483 9<0.00928 36<-0.452 -30 68<-0.155 73<0.268 53<-5.96e-9 -3 48<-0.176 32 -53 23 9<-0.0205 14 36<-0.339 4<-0.0904 1 81 -17 18<0.0633 -23 49 30<0.933 348<0.375 355<0.5 21<-0.127 61<-0.57 -24 61<0.305 152<0.375 9<-0.17 58<-0.023 -8 14 421<0.375 -2 41 39 7<0.242 48<0.243 68<-0.0222 59<0.113 47 -28 -8 -16 -23 3 22<-0.0764 -10 60 27 59<-0.113 56<0.0925 62 8 44<0.219 -10 69<0.285 37 -28\n\
281<0.5 380<0.875 83<-0.382 50<0.25 -47 176<0.5 50<0.55 52 11<0.644 69<-0.199 110<0.5 -52 17 23<0.355 7 -38 33 62<-0.233 -16 27 311<0.375 31<-0.608 11 1<-0.212 57<0 36<-0.391 12 23<0.152 83<-0.127 -24 82<-0.555 388<0.375 23 -37 -6 116<0.375 31<0.253 212<0.5 25 -47 -10 24 76<-0.312 -17 32<0.95 98<1.13 27 -12 1 217<0.375 232<0.375 -1 57<-0.0555 -52 14 -31 51<0.312 58 -30 -56 -38\n\
29<0.333 306<0.375 40<0.132 27<-0.56 161<0.375 64<0.113 -13 1<-0.00302 104<-0.98 117 -15 -8 66 77<-0.119 70<-2.25 35 -17 45<0.313 82<-1.29 56<0.555 45<0.0627 -13 4<-0.046 -22 59 -51 375<0.875 7 62 254<0.375 -15 37 92<-0.111 14<0.00513 33 35<0.127 -9 35 49<-0.173 45<-0.0522 -20 64<-0.414 50 69<-0.0204 28 -30 27<-0.56 45<-0.104 -35 23<0.213 68 -31 -23 68<-0.289 -25 79 56<0.37 -26 11<0.526 38 -31\n\
305<0.5 83<-0.382 23<0.152 -18 91<-0.575 -32 23 26<0.293 106<0.5 291<0.5 232<0.375 0 0<-1.21 19<0.0591 29<0.00743 89 76<-0.286 75 -36 -10 -4 48<0.243 44<0.425 196<0.375 76<0.26 -25 32 63 48<0.0868 73 -15 53<0.363 27<-0.56 -23 188<0.375 77<0.836 58<3.73e-9 -17 81 121 11 -2 8<0.0532 167<0.375 -36 23 32<0.65 -1 141<0.5 66 -18 51<-0.0578 -25 51<0.25 63<-0.16 37 -1 -15 91<0 -40 34\n\
246<0.875 30<0.18 70<0.75 79<0.456 0 47<0.483 14 -31 79<-1.06 -23 11<0.848 61<0.2 156<2.25 120<1.75 5 -46 45 22 -25 79<0.152 11<0.526 14<0.0649 60<0.75 56<0.37 11 52<0.373 -10 13 34<0.483 56<0.267 40<-0.298 4 -44 -6 1 156<1.75 40<0.309 11<0.0847 -17 51<0.329 70<1.25 4 -38 77<-0.239 40 -37 6 23 14<0.0229 68<-0.21 39<0.59 69<-0.142 -10 48 -24 -27 22 73<0.345 21 -32 27\n\
9<-0.17 37<0.0239 -30 14<0.0229 -20 26<0.185 36 -33 12<-0.341 37<-0.0398 87<0.25 104<-0.42 19<0.105 -22 60 38<3.58 38<2.78 6 105 3 -10 -9 19<0.0591 43<0.35 35<-0.191 129<0.375 160<0.5 5 19<-0.0784 72 -9 -32 12<0.465 140<0.875 -26 19<-0.131 -31 55 14 27<-0.49 62<0.14 64<0.339 -16 59 18<0.199 -3 59 8<0.0924 5<0.134 21 12<0.465 8 -32 4 11<0.848 20<-0.574 54<-0.111 -32 27 -9 33\n\
11<0.526 3<-2.48 11<0.124 88<0.5 2<-0.0321 95<0.5 10 62 9<-0.0205 10<0.864 58 -29 -23 37<-0.502 31<-0.038 -19 65 7<1.13 -12 3<-3.31 65 -14 41<-0.00885 -10 7 11<0.396 123<0.5 10<0.769 3<-0.474 83<0.127 151<0.5 6<0.404 33<-0.152 18 175<0.5 2 34<0.268 -4 -52 -49 -36 53<0.593 -33 37 11 128<0.375 27<0.42 0 31<-0.076 -7 30 -28 -26 65<2.33 21 -16 88<0.5 -13 61<0.428 6 60\n\
1<0.258 501<0.875 10<0.917 184<0.375 1 41 41<-0.115 3<-2.66 15<0.0391 21 -17 54<0.333 197<0.375 59<0.0377 21 -3 -29 10<0.94 71<-0.0972 -45 1 9<-0.0555 -32 19 25<-0.656 15<0.124 -36 4 70<0.25 59<0.0377 19<0.313 14<0.157 15<0.108 19<-0.131 21 0<0.093 -27 27 -45 29<0.0769 19 -17 29 25<-0.123 -49 140<0.375 27 104<-0.7 29 -72 54<-0.0617 29<0.0255 -8 62 13<2.98e-9 -21 17 -58 0<-0.332 11 -20\n\
9<-0.17 37<0.149 -22 113<0.5 -21 56<0.37 65<1.53 34<0.621 91 -25 -8 -20 81<0.5 6<0.308 6<0.225 44<-0.364 -34 13<2.98e-9 -6 5<0.0603 31<0.426 14<0.136 -18 15 -47 58<0.316 10 -17 5<0.0689 -15 57<-0.365 -13 78<0.0667 71<-0.397 -10 79 18 -34 107<0.5 46<0.0866 33<0.456 34<0.698 24<-0.397 -20 20<-0.133 317<0.375 10 -31 73<0.149 -11 11 71<-0.596 72 31<-0.365 -32 21 -24 26 65<2 38 -4\n\
79<0.456 1<0.111 106<0.5 278<0.875 498<1.13 98<1.13 -1 23<-0.253 36 80<0 -8 204<0.5 -64 11 31 1<-0.0543 11 77 43<0.75 -14 4<0.0751 73<0.437 49 -34 -6 0<-0.684 40<-0.0946 -28 13<-0.333 -32 27<-0.28 -22 24<0.0697 8 67<-0.0512 -7 36<-0.274 -17 122 9<-0.0205 61<-0.0419 -9 60 78<0.533 -25 18 27<-0.373 24<1.68e-8 78<1 185<0.375 69 -8 -19 38<3.93 -33 44 80<-0.105 13<-0.712 50 -20 18\n\
281<0.5 354<0.375 473<0.375 507<0.375 25<0.219 0 88<0.5 7<0.483 50<0.75 144<0.5 47 -25 180<0.5 175<0.5 32<0.55 104<-0.42 1<-0.0543 -58 14 38<3.79 66<4.53 73<0.345 -19 49 -78 14 45<0 25<0.555 93<1.25 9 -44 19<-0.23 15 -44 21 21 -30 140<0.375 66<4.17 41 44<0.365 104<0.14 33 -37 -12 -19 50<0.25 -46 52<-0.169 19<0.0836 -58 20 44<-0.121 -41 24<0.209 27 -36 39 59 50 -45\n\
23<0.213 69<3.73e-9 133<0.5 128<0.375 102<0.25 266<0.875 30<0.482 45<-0.0209 28<-0.322 52 37<-0.0398 -8 39<0.161 66<3.98 23<0.076 25 -50 47 5 37<-0.199 -21 15<0.26 -1 69<-0.0204 -15 48 92<-0.185 -42 66<4.37 -17 66<4.53 15<0.0293 -13 64 -6 46 158<0.5 -13 31 38 -13 16<-0.226 -10 54<0.555 9 66<4.37 -20 9 23<0.608 -14 54<0.185 75<0.75 66<3.58 3 64 69<-0.143 46 -22 16<-0.0851 18 -41\n\
100<0.5 1<0.111 28<-0.031 338<0.375 16<0.445 11<-0.277 23<0.274 16<-0.304 -35 16<0.121 28<-0.387 43 4 -13 -49 19<0.0348 342<0.375 204<0.5 25<-0.216 3 -14 22 47 21<-0.536 97<0.75 42<-0.255 -47 -1 43 240<0.5 17 -15 11<-0.117 19<0.0836 29 -11 62<0.7 82<-0.925 17 -42 29 -30 57<0 -7 48<-0.365 37 -37 19<0.174 -34 18 303<0.375 281<0.5 412<0.875 0<-3.93 -27 1 59 47 16<0.0347 74 2\n\
1<0.111 47<-0.483 7<-0.483 36 136<0.5 12 1<-0.13 14 -37 21<-0.536 -8 20<0.0663 29<0.0114 1<-0.068 6 8<0.0647 71<-0.0972 -8 104<0.14 24 -32 17<0.109 -5 -30 30<0 14<0.102 49<-0.104 -31 73<-0.268 23 -6 29<0.0645 83<0.382 2 -18 10 512<0.375 69<-0.428 8<0.172 -12 32 -11 61 94<0.1 -6 100<0.5 39<0.161 8 28 30<0.63 219<0.875 150<0.5 74<3.38 -21 11 68<-0.259 17 -57 25 -17 6\n\
29<0.173 20<0.0265 30<0.63 44<-0.121 27<0.1 42<-0.574 20 -21 13 6 91<0 53<0.0847 -23 426<0.875 8<0.0426 -22 8<0.156 24 20<-0.574 39 -17 64 -38 39<0.519 170<0.375 199<0.375 39<0.161 12<0.119 55<-0.113 6 -33 24<-0.0522 23 27<-0.318 -41 2 436<0.5 -27 60 99<0.5 -33 55 94<0.25 36 -20 126<0.875 28<-0.00486 -21 67<-0.119 24<-0.134 -1 66 24<-0.313 37 -20 27<-0.14 -12 40<0.0757 77 8 -10\n\
0<-4 11<-0.0339 12 -37 187<0.375 390<1.13 198<0.375 71<-0.486 21<-0.287 12<0.693 13<0.238 59<0.169 -33 8 31<0.0651 -47 37 75<0.25 -30 72 13<-0.107 59<0 21<0.28 73<0.268 73<0.023 31<-0.038 -16 73 39<0.805 -23 68 62 -27 -13 21<0.28 -15 73<-1.86e-9 -17 44 48<0.0607 40<0.398 2 256<0.5 55<-0.0377 54 7 -29 -1 154<0.375 -48 28 45 29<0.0394 48<0.283 53 -15 40<-0.17 74<4.69 37 -42 -38\n\
27<0.42 50<0.75 57<-0.0222 26<0.111 20<-0.265 -13 62<-0.56 -34 37<-0.299 -17 25 -30 233<0.375 23 -31 144<0.5 23<-0.304 26<0.111 74<4.21 2 39<0.322 6 25<-0.185 74<4.53 27 -11 49 -6 23<0.213 63<-0.282 25<0.132 124<0.5 -20 60<0.75 -16 25 8 -2 179<0.5 20<0.309 62<0.21 77<-0.119 -31 1 13 -21 19 49<-0.104 20<-0.265 18 -25 20<-0.574 -21 17 258<0.5 100<0.5 5 -8 48<0.156 -9 -60\n\
147<0.875 9<-0.107 107<0.5 2<-0.017 -22 75<0.25 17 -23 25 34<-0.564 16 26<0.229 52<0.576 52<0.169 72<-0.25 -13 53<0.282 298<1.13 72<0.75 50<0.75 41<0.312 -33 38 0 22<-0.115 33 32<0.1 40 53<-0.254 25 -15 -59 11 243<0.5 534<0.5 -10 57 30 53<0.706 16<-0.0225 41<0.0767 37<-0.0747 -21 67<3.73e-9 56 -4 -44 32<0.35 26<0.111 48 -20 53<0.508 1 51 -14 253<0.875 6 44 78<0.333 49 -34\n\
4<0.178 57<-0.407 74<4.11 1 4<-0.46 34 44<0.17 55<-0.339 -62 7<0.345 -32 27<-0.373 -34 4<-0.125 41 -12 -8 27<0.334 152<0.375 0 25 89<0.5 29<0.0162 60<0.75 51<0.226 -2 -34 29<0.00351 51<0.274 41 35<-0.0425 25 -31 66<4.53 -18 29 51<0.104 1<-0.274 -26 19<-0.0095 -3 39 7<-0.612 -22 31 154<0.375 19<0.244 33<-0.0138 1<-0.0331 55 -20 38<2.98 3 -38 14 66<3.58 41 -19 1<-0.0168 1 -46\n\
171<1.13 268<0.375 511<0.375 67<0.311 46<-0.453 156<1.25 26<0.229 23<-0.076 43<0.65 -57 -13 64<-0.565 71<-0.0102 -29 34 24<-0.17 22 73<-1.86e-9 17 15<0.124 -35 39 20 51<-0.0208 10 -60 -1 346<0.875 23<-0.304 14<0.157 10 39 65<2.93 73<0.345 80<-0.522 -15 167<0.375 12 -23 64<-0.791 35 -25 38<3.75 23<-0.152 12 -87 72<-0.25 44 97<0.75 -54 23 -47 -39 -52 78<0.6 27<-0.0467 -30 10<0.721 -13 36 43\n\
2<-0.347 -28 306<0.375 55<-0.339 30<-0.264 21<-0.159 52<-0.441 42 58<0.253 -25 30<-0.42 55 -28 -32 38<3.75 21<-0.319 79<-0.152 53<0.282 11 60 -6 41<-0.00885 5 -24 56<0.555 2<0.0984 74<3.05 -14 58<0.172 41<-0.138 30 92<0.111 30<0.63 44<-0.121 -14 111 -10 22 7 -9 -2 77<-0.239 336<0.875 38<4.37 -31 33<0.00894 -17 89 64 29<0.173 12<0.0512 49<0.312 -1 -22 3 -10 68<-0.289 -23 74<4.21 96 -8\n\
146<0.5 46<-0.453 38<3.29 29 69<-0.356 -29 10<0.945 13 -20 141<0.5 275<0.375 0<-3.68 11<-0.0726 12<0.359 20<-0.265 -17 48<0.425 78 -23 -29 -29 98<1.13 30<0.933 133<0.5 10<0.9 0 36<-0.391 -12 10 91<-0.23 2<-0.247 55 -17 36 38<3.11 -15 53<0.593 38<3.36 46<-0.0208 -3 69 124<0.5 22 -22 72 340<0.375 14<0.00513 2 -32 36 56<0.185 88 -9 2<-0.221 91<-0.345 29 -12 -17 30<-0.187 20 -20\n\
184<0.375 58<-0.517 11 196<0.375 48<0.156 336<0.875 13<-0.0713 23<-0.152 147<0.375 15 -54 41<0.312 1 158<0.5 25 13<-0.249 -53 34 241<0.5 -1 25 -42 99<0.5 57<0.111 70<1.25 94<0.35 79<-1.37 -37 23<0.456 35<0.127 65<2 -3 41<0.0767 45<0 46 4 -24 26 -32 -34 71<0.398 53<-0.339 -17 32 -41 22 35<-0.0425 -1 70<-1.75 -48 20<-0.492 -33 400<0.375 -9 58 48<0.182 117<3.58 -54 -7 8 37\n\
9<-0.17 70<0.75 193<0.5 41<0.046 10<0.794 -44 68<-0.222 41 -23 33<0.228 -5 16<0.121 80 -16 58<-0.115 62 2 -35 264<0.375 231<0.875 108<0.5 16<-0.226 84<0.5 0 -24 33<0.659 46<-0.453 -26 57<-0.111 -1 73<0.345 546<0.5 4 66<4.37 102 -15 113<0.5 55<0.158 -21 57 43 70<-0.75 31 -38 12<0.279 2 16<0.00715 71<0.221 52 -26 -1 55<0.242 58<0.0383 73<0.23 25<-0.349 22 95 -8 4 -28 -26\n\
41<0.0767 267<0.375 77<-0.119 2<-0.00244 2 52 2<-0.0579 88<0.5 366<0.5 0 39 157<0.5 13<-0.214 77<0.598 -3 43 44<0.365 40<-0.265 -29 55<-0.509 53 -2 -45 -70 158<0.5 272<0.375 -13 13<-0.0356 83 -17 8<0.0924 44<0.364 2<-0.00244 3<-3.08 2 114 9 -28 -6 54 41<0.192 46<-0.453 38 97<0.25 96<-0.848 33 261<0.5 27<-0.28 -8 13 53 44<0.425 2 -38 201<0.375 14<0.707 159<0.875 1 21 -32 -18\n\
348<0.875 7<0.0474 142<0.5 69<0.238 107<0.5 0 -17 7<-0.483 4 1<0.258 -19 18 15 49<-0.624 18 142<0.5 9<-0.0205 14<0.157 34<0.0537 269<0.875 -21 44 10<0.9 61<0.142 -4 22 -21 84<0.5 52<-0.226 -22 35<-0.0425 58 14 -3 93<0.75 7 13<0.713 14<0.422 7<0.483 -16 1 8 24 62<-0.233 41<-0.345 36 -30 26<-0.244 49<-0.27 -62 -10 0<-2.91 34<0.805 -3 -65 53<0.706 12 49<0.0624 11 -73 -25\n\
251<0.375 36<-0.274 21<-0.0911 77<0.598 4 70<-0.25 46<-0.0447 38 -30 35<-0.127 44<-0.243 -28 83<0.382 46<0 82 6 26 5 63<0 23<0.076 85<-0.998 54 -7 -30 61<-0.107 54 33<-0.456 -50 13 89<0.5 70<-1.25 13<-0.249 -21 6<0.0921 -11 34 7<-0.161 44<0.202 98<0.375 100<0.5 53 11 -31 -7 55<-0.188 5 -7 5<0.0689 170<0.375 -30 22 212<0.5 39<-0.225 -35 0 6<0.14 82 -8 197<0.875 47 -24\n\
267<0.375 187<0.375 276<0.875 9<0.157 0<-0.332 14<0.213 60<0.25 13<-0.174 477<0.375 17<0.284 -8 42 48 4 17<0.0291 30<-0.34 101<0.265 -24 34 6<0.308 60<2.75 5<0.0256 -13 57<-0.365 -10 0<-0.968 11 50 -14 57<0 38 -19 120<0.25 21 -10 98<0.375 -2 -24 36<-0.307 -12 96<-1.53 7<0.29 -3 -57 53<0.706 -1 26 -21 -34 74<4.53 68<-0.0555 55 14<0.0164 56 -19 13<-0.0713 36 -56 42<-0.419 -20 50\n\
29<0.173 34<0.0966 25<-0.0712 14<0.157 -8 1 209<0.5 4 37<-0.0747 10 39<-0.0537 -49 39<0.322 13 17<0.124 -58 24 14<0.0649 105<0.5 51<0.0416 36<-0.391 44<0.219 -6 17<0.144 -78 24 363<0.5 53<0.169 66<4.77 19 -28 31<0.152 2<-0.131 30 -11 -34 -44 16<-0.432 -24 7 2<-0.017 34<0.621 68<-0.0555 19<0.138 2 39 -21 22 38 31<0.507 358<0.375 -4 -55 13 31<-0.114 53<-0.113 -13 220<0.5 23 -29 1\n\
216<0.875 79<0.76 225<0.5 217<1.13 342<0.375 30<0.63 147<0.875 101<0.928 26<0.389 90<-0.85 196<0.375 -40 45 1 74<3.84 35<-0.229 68 18<0.117 -22 33 21<0.0729 -16 39 20<-0.177 65<1.27 75<0.75 76 -20 155<0.5 34 -14 -2 42<0 78<0.333 123<0.5 70 -20 -22 -22 148<0.875 7<-0.285 20<-0.265 35<-0.255 -5 18<0.031 -18 60<0.75 82 -13 -10 -12 65<1.87 37 -7 -30 7<0.345 -11 87 -26 -23 -33\n\
60<1.25 13<0.0825 185<0.875 75<0.25 31<0.253 19<-0.0553 -17 -4 76<0 6<0.183 -6 29 -13 36<-0.07 36<-0.565 34 -5 101<0.132 3 35 -25 42<-0.51 54<0.37 -28 11 49<-0.173 18 33<-0.304 -15 6<0.21 97<0.75 17 -9 54<-0.555 -43 0 42<0.51 48<-0.176 7<0.242 28<-0.101 62 -3 80<0.105 18 -45 126<1.13 31<-0.076 189<0.375 22 -13 13<-0.214 51<0.55 17 -37 17<0.109 2 -17 7<0.29 5 -24 -25\n\
23<0.038 410<0.375 2<-0.0321 430<0.5 -3 31 26<-0.148 220<0.5 13 77<0.359 23 -76 38<3.66 81<0.5 8<0.0219 19 -9 6<0.103 36<-0.565 -84 -23 4 45<0.157 17<0.284 5 -20 76<0.052 35 -3 45<-0.0522 15 52<0.424 -69 26 190<0.5 23<0.608 36<-0.452 38<3.11 46 10 2 7<0.345 8<0.0784 259<0.5 -53 29 26<-0.0476 38<3.93 40 -19 -2 201<0.875 136<0.5 26<0.0185 -51 -10 31 15 6<0.13 -5 37\n\
9<-0.0205 12<0.316 135<0.5 13<-0.392 99<0.5 39 -14 -20 8 94<0.25 -2 34<0.621 16<0.189 3<-2.06 82<-0.925 -16 116 20 -6 -27 3<-3.53 90<0.122 145<0.5 -21 20 42<-0.229 54 -4 57<-0.0222 95<0.5 12<-0.341 27<0.264 42<-0.0425 10 69<0.183 110 2 -18 310<0.375 1 60<2.25 76 -23 43<0.35 -37 117<3.58 356<0.5 -1 63 536<0.375 27<-0.49 -44 34<0.268 2<0.0984 -10 -50 13 43 94<0.45 7 -32\n\
22<-0.215 42<-0.637 29<0.0462 -4 42 128<0.375 -5 -38 37<-0.0398 29<0.0138 67<-0.199 -13 27<-0.0467 156<0.25 -7 32 53<0.706 10 48 42<-0.637 -15 80<-0.105 26 169<0.875 12 -9 111<1.13 60<0.25 13<-0.249 38<3.36 -29 -8 1 42<-0.51 88<0.5 -20 20 80<-0.941 -27 343<0.375 112<0.5 131<0.5 67<0.12 66<4.17 71<0.265 360<0.375 3 22<-0.0287 79 -2 46<-0.224 54 -38 26 27<-0.14 -30 6 -44 16 -36 -20\n\
2<0.0984 10<0.905 100<0.5 6 50<0.25 192<0.5 49<-0.624 30 -37 37 14<0.0649 312<0.875 93<1.75 2<-0.179 11 66<4.37 -2 68<-0.511 -34 2<-0.162 -23 14 31<0 12 41<0.192 -52 9 51 20<-0.345 -12 -1 14<0.0164 50<0.55 36 -15 31<0.152 97<0.75 83<-0.127 -11 9 -11 53<0.508 74<4.9 18<0.349 -21 1 42 17 100<0.5 31<0.355 17<0.0592 -59 70<0.25 -20 33 30 10<0.905 11 17<0.0853 -25 47\n\
166<0.375 350<0.375 74<3.05 116<0.375 183<0.375 14<0.00513 123<0.5 13<-0.712 83<-0.382 -35 58 19<-0.0553 11 -24 60<0.25 21<-0.0142 16 75 -32 -9 44 -21 21<0.28 73<-1.86e-9 102<0.25 24<0.314 49<-0.0347 247<0.375 19<-0.327 74<4.53 60 -19 12 79 91<0.115 23<0.152 7 -17 41 -13 147<0.375 52<0.424 -12 33<-0.253 -21 28 68 247<0.375 0 91<-0.575 25 -39 19<-0.23 -31 148<0.375 180<0.5 -1 -45 45 -41 66\n\
183<0.375 535<0.875 47<-0.483 10<0.769 383<0.375 -30 44 24<0.453 19<0.174 -3 39 -48 27<0.334 -1 22<-0.342 69<-0.057 18 1<-0.508 13 -34 22<-0.0382 188<0.875 287<0.375 99<0.5 256<0.5 35<-0.191 -35 93<0.75 -3 1<-0.0543 62 -19 30<0.56 -2 78 23<-0.152 57 20<-0.0497 34 -9 -38 -20 164<0.375 42<0.0425 23<0 -7 15 17 -45 16<0.445 36 -43 214<0.5 69<0.238 -35 76<-0.156 -31 47 24<-0.209 -28 51\n\
268<0.375 33<-0.456 30<-0.7 -30 17<0.0101 38<3.42 52<0.424 34 13<-0.392 -70 15 0<-2.44 18 65<2.33 7<0.885 9<-0.107 -18 100<0.5 4 18<0.031 -116 -16 34 28 324<0.5 7<0 13<0.314 10 65<1.33 5 -66 82<-0.185 64<-0.791 37 -13 30 -25 18<0.0633 96<0.508 32<0.45 1<-0.508 21<-0.255 -3 28 21<-0.127 3 -9 260<0.5 65<2.33 17 -8 44<0.0243 -70 3 24 0<-2.14 -7 1 46<-0.0208 28 -66\n\
40<-0.574 2<-0.00244 31<-0.114 32<0.65 42<0 2<-0.0579 6 80 -15 30<0.35 68<-0.222 57 -13 92 71<-0.397 76<-0.104 13 7<-0.22 15 -42 31<0.426 23 -16 34<0.376 188<0.375 -19 33 68<-0.289 -28 66<3.98 -8 70 8<0.0924 8<0.0532 -1 11 151<0.5 177<0.5 56<0.267 56<0.0463 71<-0.309 -20 12 42<-0.467 -19 37 31<-0.114 -27 4 34<-0.564 28 -6 2<-0.119 34<-0.186 35 -8 108<0.5 2<0.031 -31 6 -5\n\
5<0.0841 408<0.875 384<0.5 33<-0.456 -10 1 48 43 32<0.45 144<0.5 77<-0.119 16<-0.05 -13 61<-0.285 -38 59<-0.289 -5 57 291<0.5 12<-1.49e-9 60<2.25 14<0.0882 48<0.365 15 -29 61<-0.143 -6 49 33<0.38 -30 38 -7 -39 30 6<0.308 132<0.5 65<0.467 60<0.25 6<0.113 -41 13<-0.142 45 -17 51 13<0.314 61<0.38 -21 14 61<0.305 32<0.65 -25 39 -27 -38 12<0.0512 85<0 47 -11 63<-0.0493 -21 21\n\
47<-0.805 2<-0.0321 23 0<-2.6 33 -34 37<-0.12 27<-0.222 77<-0.119 19<-0.0784 7 -45 19<-0.157 16<0.445 -14 36 60<0.25 24<-0.244 24 61<-0.0712 11 2<-0.221 -47 -7 37<-0.199 30 -2 22<-0.049 40<0.132 93<0.25 22<-0.172 53<-5.96e-9 -44 8 0<-0.968 -52 -16 60<1.75 177<0.5 24<-0.134 -9 58 14<0.136 32 -20 84<0.5 0<-0.968 2<-0.0459 -43 34 28 -43 4 0<-2.29 52<0.508 24<0.0348 -32 4 20 3 1\n\
12<-0.341 44<0.0243 -8 22<0.00119 38 -24 20<0.309 0<-2.6 23<-0.253 42<0.223 -1 -42 55<0.188 6 57<-0.0222 17 71<-0.0102 99 2 20<-0.431 10<0.794 202<0.875 -14 25 129<0.375 60<0.75 22<-0.342 -25 23<0 3<-1.81 7<-0.161 50 -20 54 22<-0.0382 54 -23 0 28<0.121 11<0.0565 26 -11 -37 12<-0.159 -20 271<0.875 3<-3.2 -17 143<0.5 -3 68<-0.0222 12<-0.0717 48 -14 38<3.79 72 -1 70 326<0.375 -18 57\n\
31<-0.365 41<0.0164 66<4.64 69<0.499 -24 25 14<0.00513 -22 11<0.396 47 -41 30<0.42 -3 0<-1.8 64<-0.226 -14 38<3.42 11 142 9 55<0.339 55<0.113 37<0.311 138<0.5 12<0.12 0<-0.332 7 34<0.0537 35<0.0638 19<0.105 10<0.825 19 -11 -25 -38 29<0.0138 -14 14 -4 -16 75<0.25 130<0.5 87<0.75 13 -18 -52 35<-0.496 66 15 -6 104<-0.7 -17 293<0.5 69<0.0713 11 8<0.0219 -20 111<1.13 51 -40 -31\n\
48<-0.243 6<0.346 25<-0.185 -19 2<-0.221 176<0.5 -62 27 61<-0.0419 29 58<0.316 19<0.0591 59<-0.113 6 -52 16 28 64<-0.414 57 -9 48<0.122 68<-0.333 9 368<0.5 24<0.453 0 29 37 99<0.5 2<-0.247 22<0.0994 -20 20<-0.207 -18 71 9<-0.107 24 9<0 191<0.5 8 16<0.243 -56 23 2<-0.017 20<-0.492 24 -35 82<-0.37 33<-0.253 18 -50 11 226<0.375 -6 10<0.881 211<0.5 58<0.069 22 -13 -58 39\n\
29<0.0923 53<0.282 29<0.0114 24<-0.104 -16 56<-0.277 -22 5<0.1 50<0.95 20 194<0.5 359<0.375 -19 45 22 4<-0.272 65 9 254<0.875 29<0.0162 25<-0.0168 31 27<0.1 -33 30 299<0.375 73<0.268 -4 40<0.132 21<-0.255 -2 77<0.836 24<-0.244 63 -1 81 -19 56<0 -24 87 23 4<-0.0739 22<-0.215 66<4.37 3 69 -7 247<0.375 66<3.58 56<0.555 11<-0.0339 -31 63<0.0137 66 10 -5 10 -29 12<-0.0398 -19 -3\n\
33<0.152 22<-0.642 -19 9<0.157 0 174<0.5 -35 56 6<0.0921 135<0.5 63<0 127<0.5 23<-0.456 -20 56 -4 -30 -20 26<-0.293 247<0.875 6<0.103 40 -21 44 22<0.00119 27<-0.672 77<1.55 22<-0.446 22 -43 43 258<0.5 48<-0.176 19 121<0.5 62<0.14 63<-0.545 33 34<0.225 6<0.28 -8 28 192<0.5 -26 7 322<0.5 5 37 -49 3<-2.66 34<-0.0644 -21 64 90<0.122 -22 40 171<1.13 104<-1.26 -40 29 -38\n\
19<0.209 -1 21<0.0255 18<0.564 45<-0.105 -7 1<-0.508 27<0.14 48 -19 18<0.165 67<-0.199 10<0.599 23 76<0.312 -39 29 20 34<0.0537 43<0.95 23 3<-1.53 7 -28 37<-0.173 61<-0.0712 46 116<0.375 -41 34 208<0.5 -5 21<-0.287 -68 -7 43<0.65 26<-0.215 -46 34 -51 10<0.721 75<1.25 17<0.0252 -19 22 45 34<-0.186 44<0.0243 56 -8 110<0.5 71<0.0265 17<0.0339 44 -9 -43 3<-3.31 -101 58<0.345 -42 30\n\
49<-0.0347 96<-1.53 -20 54<0.555 65<1.13 56<0.185 25<-0.308 33<0.228 28<0.071 20 -18 -26 95<0.5 51<-0.0208 4 74 -18 49<-0.0624 25<0.358 -7 -47 29 78<0.267 35<-0.0765 39<0.483 -14 21 58<0.172 38 -7 78<1 91<-0.345 46 83<0.127 37 -16 33<0.152 20<0.0663 347<0.875 32 -30 -22 -28 25<-1.11 24<-0.313 -9 82 17<0.039 -21 1 51<0.329 -4 27<0.334 12<-0.341 44 0 31<-0.038 51 49<0.229 21 -26\n\
111<1.13 14<0.422 341<1.13 376<1.13 83<-0.892 51<-0.0578 24 -26 1 49 29 94<0.25 37<-0.0747 72<0.25 83<0.127 51<0.364 -8 46 179<0.5 -43 14 18<0.117 -6 -78 62<0.327 11<0.339 111<0.375 74<4.37 26 -15 -18 42<-0.467 28 -49 35<-0.297 -10 51<0.0693 124<0.5 38 -46 73 25<-0.432 78<2.4 37<-0.239 -1 -48 35 74<3.38 -33 38<3.42 49 -12 37<-0.0747 8<0.309 38<2.78 53 -18 28 29<0.019 -42 -13\n\
13<0.713 304<1.13 452<0.875 389<0.875 94<0.45 257<0.5 -1 12<0.215 48<0.219 82<0.185 47 -9 -1 113<0.5 10 -49 160<0.5 119<0.5 13<0.314 189<1.13 317<0.875 37 -27 -39 90<0 -56 23 18<0.133 15 7<-0.285 25 -68 -66 28 42 7<-0.107 29 6<0.0395 30 -47 25<-0.259 6<0.0921 57<-0.13 -22 45 76<0.381 90<-0.364 6 92<-0.185 -61 -21 25 150<0.5 148<0.875 29 -29 7<0.885 3<-2.28 28 -46 -54\n\
306<0.375 166<0.375 528<0.375 2<-0.179 35<-0.382 73<-0.148 -24 10<0.881 24<-0.209 49<-0.173 -26 63 -11 59<-0.384 -24 36<-0.0161 19<0.105 99 64<-0.414 -36 51 5 23<-0.304 99<0.5 2<-0.198 52 -23 46<-0.0447 48<0.156 53 -14 -23 49<-0.312 15 -22 2<-0.145 21<0.0255 61<-0.0712 -2 61<0.38 502<0.375 167<0.375 82<-1.29 -16 93<1.75 55 -4 -8 -27 -19 -14 19<0.209 1 -7 -31 64 11<0.124 25<-0.123 108 -6 -3\n\
11<0.526 106<0.5 11<-0.277 55<0.339 88<0.5 77<1.31 0<-2.44 13<0.0428 78<0.467 -13 57 39 78<1.13 122<0.375 63<-0.16 15<0.0179 55 15<0.165 155<0.5 228<0.875 -26 39 9 64 -14 -33 40<-0.0946 45 -9 11 -21 20 63<0 116<1.13 3 227<0.375 -14 40 9<-0.0205 134<0.5 -39 22 -24 18<0.0633 55<-0.509 42<-0.191 69 -25 -22 32<0.45 -19 0<-0.684 56 -5 9<0.0424 109<0.5 79<0.456 -12 25 12 -48\n\
11<0.644 1<0.052 1<-0.212 10<0.9 107<0.5 160<0.5 1 20 58<0.345 25 -34 57<0 -12 17<0.124 0 45 60<1.75 -2 15<0.0344 -2 17<0.109 -26 -1 2<-0.145 10<0.794 2<-0.179 30 -22 -21 6 22<-0.00487 1<-0.0331 13<0.713 36 -18 68<0.0457 12 78<0.4 -69 29 9<0.0424 2<-0.119 12 199<0.375 82<-1.29 19 68<-0.155 1<-0.0331 10<0.721 110<0.5 -75 11 4 0<-2.75 -11 38 438<0.5 -44 26 41 23\n\
245<0.875 33<-0.413 19<-0.0784 66<4.57 76<-0.156 67<-0.299 23 -33 8 54<0.111 -29 39 317<0.875 315<0.375 -21 16 37 38<3.93 4<-0.186 21<-0.127 0 -23 1<0.052 1<-0.367 -10 258<0.5 358<0.375 5 73 26<-0.244 -33 51<0.104 6 62 -5 13<2.98e-9 73<0.345 77<0.119 -13 14<0.0882 35<-0.536 -17 21 16<0.284 -20 20 3<-3.31 -29 34 35<-0.191 35 365<0.5 36<-0.339 23 4<-0.125 -34 3 35<-0.0765 -24 82 39\n\
80<0.522 83<1.02 276<0.875 215<0.375 51<0.461 75<0.25 -2 80<-0.522 41<0.148 26 -8 1 224<0.5 0<0.67 -6 97<0.75 -40 21 31 69<0.0713 21<-0.287 2 57 80<-0.522 -40 21<-0.0142 31 -43 34<0.268 -50 11 289<0.5 45<-0.0522 39<0.322 49 302<0.375 -34 50 -24 -44 291<0.5 6<0.24 39<-0.322 2<-0.145 -20 24<-0.209 -5 86 14<0.0373 -29 51<0.013 34 57<0 -19 29 50<0.85 -17 26 34<0.225 10 80\n\
356<0.5 171<1.13 186<1.13 186<0.875 41<-0.138 20<-0.177 53<0.593 82<-0.925 20 94<0.1 7 209<0.5 66<3.58 3<-2.95 27<0 94<0.25 -47 -1 8 13 -15 11 27<0.14 -1 66<4.15 -9 -76 75<0.25 53<0.706 8 37 -5 141<0.5 41<0.422 -3 12<0.406 10<0.599 21<-0.536 -14 34 0 -21 6<0.28 15 -16 1<-0.0428 46<-0.224 -11 97<1.25 23 -22 6<0.16 14 -62 21<-0.0546 -51 3 33<-0.152 -23 24 -27\n\
45<0.313 144<0.5 284<0.875 280<0.375 49<0.437 2 24<0.272 5<0.12 24<-0.209 7 41<-0.529 32 -35 6 17 -36 26<-0.148 -18 24<1.68e-8 62 0 435<0.5 5<0.0644 -26 33<-0.0507 26<0.0666 129<0.375 44 -1 -20 62<0.644 12<-0.119 22 -32 22 33<-0.0844 70 -13 164<0.375 5<0.154 106<0.5 26<0.185 129<0.375 24<-0.523 29 -27 33<0.00894 -9 50 42<-0.159 5<0.0689 -6 61 -12 21<-0.127 45 -19 -35 33<-0.203 -12 57\n\
8<0.0784 0<-3.45 45<0.244 -33 22 12<-0.226 191<0.5 -26 31 45<-0.0522 70<-2.25 -32 78<0.867 6 34 58<-0.115 -22 23<-0.152 30<-0.532 -29 15<0.0784 59<0.0678 62<0.14 -15 33 61 -18 49<-0.173 -29 -2 106<0.5 15<0.0145 12<0.316 13<0.314 66<3.58 21<-0.127 30<0.63 14<0.0649 35 103 -18 9 34<0.621 35<-0.255 36 5 56<0.185 -34 18 58<0.217 -22 27 -19 295<0.5 0 57 5<0.154 18<0.0756 -34 46 -35\n\
280<0.375 282<0.875 499<0.875 1<0.258 1<-0.212 30<-0.7 63<-0.545 -30 192<0.5 30 -9 1 50<0.75 52<0 158<0.5 25 -30 -4 249<0.875 77<-0.239 47<0.805 2 72<0.75 -45 11 52<-0.169 2<0.031 44<0.0608 0 -17 12 -1 -43 356<0.5 2<-0.145 -14 35<0.191 119<0.5 50<0.25 -29 115<0.875 24<-0.397 -18 18 48 44<0.486 56<0.462 -36 19 55 2<-0.0708 37 21<-0.255 18 -45 -40 -37 56<0.925 -41 26 40\n\
352<0.375 2<-0.347 -28 111<1.13 166<0.375 332<0.375 75<0.25 1 177<0.5 57<-0.0555 227<0.375 58<-0.023 157<0.5 42<-0.34 139<0.375 -7 53 -17 2<-0.0945 50 51<0.013 25<-0.555 -10 75 -4 116<1.13 37<0.518 -15 44 38 -40 61<0 27<0.532 -14 59 75<1.25 42<-0.255 75 15 1<-0.212 -34 28 60<2.25 90<-0.608 37<-0.199 57<-0.0555 91 -24 -10 -17 12 38 56 104<-0.7 66 58<0.253 -16 29<0.0338 -17 56 -32\n\
215<0.375 277<0.375 384<0.5 52<0.373 1 88<0.5 26<-0.215 58<0.422 82<-0.185 17 -21 -57 100<0.5 63<-0.545 26 -19 85<0.142 63<-0.018 135<0.5 1 35 172<0.875 45<-0.146 42<0.127 -2 39<0.161 -11 89 51<0.407 82<0.185 140<0.375 -14 36 -50 24 26<-0.148 33 -40 36 51<-0.173 33 60<0.75 -6 14 37 26<-0.111 45<-0.313 -20 67 60<0.75 -26 66<3.9 -15 39 14<0.422 307<0.375 30 -32 51<0.407 -36 45\n\
47<-0.483 32<0.75 102<0.25 4<0.0393 120<0.75 40 -21 67<0.164 24 -52 -2 4<-0.24 14<0.0299 9 -56 100<0.5 79<-0.76 -10 46 -9 58<-0.517 33<0.228 16 39<0.29 26<-0.0993 18 -54 8 321<0.5 141<0.5 67<-0.478 69<-0.356 34 140<0.375 142<0.5 -12 24 47 -1 88<0.5 79<0.152 148<0.375 33<0.228 19 14<0.0299 -45 6 -12 53 26<0.185 11<-0.46 49 212<0.5 -17 102<0.25 -81 7 36 82<-1.66 32 -24\n\
86<0.728 92<0.333 121<0.5 60<0.25 144<0.5 24<-0.0209 32<0.75 3 68<0.0457 1<0.111 41<-0.195 1 188<0.875 52<0.508 99<0.5 16 26<-0.244 -7 78 -5 -9 24<-0.0522 -15 36 52<-0.169 -4 218<0.875 54 -33 14<0.422 112<0.5 70<-0.25 87<0.25 41<0.23 66 -28 -4 -8 87<0.25 63<0.0137 -11 20 11 -23 -13 54<0.74 -2 -20 22<-0.0287 122<0.875 54<0.185 78 -6 -11 -13 63<0 -28 26 46<-0.0447 21 -31\n\
373<0.875 58<-0.115 10<0.934 2<-0.198 52<-0.441 -33 15 12<0.239 20<0.309 -4 1<-0.0842 48 -15 33<-0.0507 -31 -3 -21 91<-0.575 191<0.5 16<-0.05 -29 26<-0.181 -26 5 49 80<-0.941 -25 344<0.875 10<0.668 2<-0.179 -8 3 14<0.213 85<0.142 6 3<-3.88 102<0.25 1<-0.068 25 163 -18 3<-1.53 57<-0.167 41<-0.115 -19 57 2<-0.145 15 -35 42 12<0.0239 128<0.375 11 -42 53<-0.254 15 78<1.47 -19 16 -18 62\n\
453<0.875 429<0.375 23<0.608 7<0.483 88<0.5 5<0.0408 64<-0.113 21<-0.319 17 -7 21<0.28 17<0.0666 -19 21 16<-0.166 -26 22 65<1.2 3 85<0.855 94<0.25 10<0.9 9<0 2 -18 5<0.134 -21 4 40<-0.265 16<0.162 81<0.5 13 -23 28<-0.155 3 -45 84<0.5 19 10<0.881 -16 10 40 151<0.5 141<0.5 67<-0.359 36 6 41<0.115 -46 16 90 88<0.5 16<-0.05 19 64<-0.226 -6 10 -8 -9 53 24\n\
2<-0.347 -31 85<0.855 114<0.5 2<0.0984 63<-0.16 45<-0.366 40 7 18<0.564 9<-0.0205 239<0.5 90<0.608 15<0.0507 -29 15<0.0634 94<0.25 -3 37<-0.0747 -20 94 -10 38<3.29 50 -2 24 118<0.5 13<2.98e-9 -3 1<0.258 67<-0.299 -12 10 -11 94<0.25 1<0.111 54<1.11 79<-1.06 -17 28 -30 38<3.11 35 67<0.199 -28 18 -8 22<-0.0382 70 4 120<0.25 56<-0.277 192<0.5 -39 41 -7 25 446<0.375 -35 39 -24\n\
47<1.45 267<0.375 26<0.229 0<0.67 22<-0.642 -22 41<-0.529 -15 1 56<0.0463 29<0.019 56<-0.647 -51 -6 9 -17 5<0.0256 19<-0.274 -29 19<0.0348 51 -8 -10 34<0.376 53 -7 62<-1.12e-8 4<0.0135 28 -25 66<4.15 80<0 84<0.5 73<-0.148 42 220<0.5 76<-0.104 11 -48 15<0.0344 -31 85<-0.712 -22 61 18 2<-0.0708 5<0.12 22<0.0994 54 -29 -29 -17 19<0.244 197<0.375 461<0.875 34<-0.0644 9 -32 54 41 28\n\
125<1.13 307<0.875 42<0 24<-0.488 102<1.25 -20 40 53<0.848 1<-0.13 47<-0.483 25 39<0.0537 9<0 -2 31<0.101 -53 -3 31<0.152 10 474<0.375 -2 67 319<0.375 249<0.875 -2 1<-0.0331 -78 2 -31 20<0.162 39<0.519 24<0.104 -36 33 -67 25 12<0.465 139<0.875 31<0.507 319<0.375 149<0.375 -1 26 36 19 73<-0.192 20 -19 4<-0.186 -7 28 39<1.13 45<0.244 43 -17 -34 41<0.148 35 4<-0.186 26 -38\n\
166<0.375 350<0.375 9<-0.107 4<0.0393 16<-0.0225 46<-0.0447 34 -6 -20 19 42<0.0425 55<-0.226 35<-0.229 40<-0.133 7 17<0.0853 24<-0.0522 86 20 14 74<3.58 200<0.875 -22 53 57<-0.111 24<-0.314 37 -9 40<-0.435 9<0.0904 77 -4 175<0.5 -1 41 34<-0.564 39<-0.225 -21 42 14<0.0229 112<0.5 263<0.5 -5 36 204<0.5 22 83<-0.127 33 -27 42<-0.51 -18 18<0.0756 9 58<3.73e-9 -11 26<-0.0476 -10 18 -4 -45 72\n\
171<1.13 354<0.375 308<1.13 230<0.5 337<0.375 393<0.5 9<-0.17 12<0.119 56<-0.277 -22 41<0.046 36<-0.221 -22 17<0.0754 7<0 -26 10 27 15 76<-0.0347 -5 56<0.32 90<0.608 7<0.19 30 56<0.0463 15 -35 -15 42 12<0.359 0 160<0.5 -10 23 134<0.5 38 63<-0.545 31 -53 308<0.375 190<0.5 35<0.191 -42 38 25 38 24 41<-0.0609 -13 36<-0.245 -8 92 -49 23<-0.304 56<0.32 63 -32 9<-0.107 6 -38\n\
178<0.5 428<0.875 47<-0.483 5<0.11 58<-0.173 39 19<0.174 83<-0.127 13<0.178 -17 30 27 -15 58<-0.0894 -54 0 121<0.5 311<0.375 -1 39 88<0.5 49<0.187 75<2.25 -31 40<-0.344 -36 44 26<-0.148 87 -7 -55 233<0.375 14 19<-0.23 18<0.149 -65 3 3 25<0.132 239<0.5 30<-0.7 23<0.274 21 -45 19<-0.43 20<0.162 -79 21 23<-0.22 40<0.53 1 -62 -21 18<0.149 24 13<0.427 3<-3.88 12 -32 49 12\n\
125<0.375 54<0.185 29<0.0221 59<-0.452 2<-0.0579 8 49 9<-0.0205 -10 59<-0.113 68<-0.389 29 1<0.258 61<-0.107 -25 7 -37 99<0.5 15<0.025 -33 10 38<4.05 12<0.359 31 3 -16 -2 7<-0.285 38<3.11 -24 13 102<1.75 57<-0.111 49<0.104 55<-0.0678 2 77<1.31 77<1.08 -13 41 -37 -22 11<0.245 228<0.875 -9 53 55<0.0565 -3 40 54<0.851 7 58 49<0.104 57<-0.111 9<-0.17 -3 67 -18 60<2.75 -41 24\n\
61<-0.57 16<-0.304 22 -17 146<0.5 0<-3.68 7<-0.483 51 -18 401<1.13 35<-0.191 349<0.875 253<0.875 89<0.5 37<-0.239 217<0.375 8 -40 83<-0.127 7<0.885 13 76<-0.193 23 -43 -5 -15 11 34 4 -41 37<-1.12e-8 12<0.159 177<0.5 218<0.375 38 -29 61<0.2 -33 19 76<-0.156 -10 35<-0.536 -15 70 111<0.375 72<-1.75 37 66<4.53 -39 4 77<0.837 71<-0.397 44 16<-0.122 35 -37 12<0.359 87<2.75 60 -25 -33\n\
251<0.375 1<-0.508 10<0.668 19<-0.188 -7 25<-0.0168 351<0.5 63<-0.282 -15 531<0.5 69<0.238 57<-0.333 15 36<0.0807 67 6 8 -32 -22 22<-0.0617 42 60<2.75 -55 13 30<0 57<0 17<0.17 73<0.092 75<0.75 19<0.209 -19 29 74<3.05 72 52<0 2 45 30<-0.532 57<-0.222 25<-0.216 71 -7 -24 -28 -42 17<0.0666 -2 65 25<-0.123 -18 11 85<0.855 -1 93<0.25 79<0.152 117<3.58 -25 21 53 41 -29\n\
12<0.188 9<-0.0205 -12 299<0.375 19<-0.131 8<0.0784 72<-0.75 -35 32<0.35 34<0.225 136<0.5 36 -20 -11 35 62<0.644 -9 72<0.25 41 -30 56<0 98<1.13 -11 52 102<1.25 91<-0.805 41 -1 26 47 19<0.174 113<0.5 22<-0.215 5<0.0603 -22 83 56<0.185 63<0.0137 0 5<0.12 -2 85 -17 118<0.5 5 12<0.279 21<-0.287 -30 72<0.25 47 -20 99<0.5 33<0.228 57 -26 43<0.65 -4 36 422<0.375 -10 72\n\
80<0.522 165<0.875 355<0.5 437<0.5 354<0.375 370<0.375 -1 16<0.0608 61 -15 -51 -44 22<-0.0764 -17 53 45<-0.313 -27 67<3.73e-9 14 73 2<-0.0708 12<0.12 118<0.5 44<0 25<-0.0168 387<0.375 29<0.173 19<0.313 88 -9 -8 -21 -13 77<1.08 27<0.0467 -52 16 16<0.122 -8 51<0.013 -18 55 33<-0.152 10 -43 47<-0.805 -14 44<0.634 55<0.188 51 -14 -37 148<0.875 55<-0.414 25<-0.259 -21 63 172<0.875 -36 15 65\n\
89<0.5 -1 49<0.104 22<-0.642 31 94<0.25 17<0.0754 17<0.0158 15<0.00772 23<-0.456 -71 25 71<-0.177 29 64<-1.02 -65 -20 38<3.53 31<0.101 29 101<0.132 43<0.85 12 -46 32 0 129<0.375 21<-0.43 36<0.226 -30 25 140<0.375 22<0.0994 91<-1.03 -58 5 37 -23 15<0.2 364<0.5 -44 22 0 112<0.5 43<0.1 -30 27 15<0.2 235<0.375 21<-0.383 26 39<0.242 -4 40 15<0.108 -57 24 21<-0.22 -61 8 14\n\
29<0.136 31<0.355 52<0.576 70<0.25 24<-0.0209 35<0.127 42<0.127 13 -4 62<0.569 27<-0.318 36<-0.141 -26 47 -29 21 35<-0.382 29<0.0138 -25 -1 2 36<-0.274 26<0.148 26<-0.181 -7 36 -22 0<-3.68 30 -15 77<0.598 5 35<-0.297 44 8 36<0.339 159<1.13 476<0.375 -12 53 49 42<-0.159 -11 47 26<0.0666 197<0.375 -16 24<-0.0209 33 -17 122<0.875 24<-0.209 52<0.0942 38 -6 -14 7<-0.285 76 7<0.242 -10 54\n\
162<0.375 114<0.5 391<0.875 407<0.875 278<0.875 265<0.375 275<0.875 0 41 211<0.5 30 -31 20<-0.265 -23 42 26<-0.111 53<0.424 58 -17 67<0.199 31<0.207 31<-0.076 9 -39 27 52 62<-0.56 42 12<0.215 -56 11 20<-0.309 8<0.19 62<-0.233 -10 85 6 15<0.108 34<0.322 71<-0.177 8<0.209 60 -14 -8 20<-0.239 -43 23<-0.152 -29 8<0.0532 26<-0.111 -31 40 2<-0.198 -7 69 71<-0.133 33 -41 42<-0.127 57 -5\n\
429<0.375 48<0.304 196<0.375 1 73<0.192 31<-0.038 44<-0.0486 53<0.169 25 -72 40 -15 -44 175<0.5 17<0.013 38<3.88 -16 8<0.256 24 -36 32<0.55 73<0.268 15 29<0.0394 5 25<-0.555 11 57<0.111 -80 14 226<0.375 -3 38 4<-0.0591 73<-0.115 25<-0.0168 73<-0.345 9 -46 17 69<-0.199 -17 1<-0.721 -26 25 95<0.5 155<0.5 32<0.25 98<0.875 -15 25 226<0.375 -61 13 -56 4<0.0751 28 44<0.243 10 -38 51\n\
288<0.375 147<0.375 75<0.25 34<-0.186 170<0.875 59<0.169 8 37 32<0.25 34 -30 2<-0.221 239<0.5 -22 30<0.18 -25 75 56<0.802 2 129<0.875 35<0 -24 91<0 -5 55 1<0.0102 82<0.185 88 -19 -19 27<0.532 359<0.375 35<0.446 170<0.375 59<-0.0628 370<0.875 -16 57 80<0 -11 30<-0.0467 -16 42<-0.51 -17 33 7 -41 2<-0.0708 13<0.314 35<-0.382 46 -12 69 -5 68<-0.185 37 -3 32<0.25 46 -11 51\n\
41<-0.422 11<-0.621 -37 23<0.456 35<-0.496 19 -10 52<0.576 54 -33 52<0.373 206<0.5 59<-0.0628 8 126<0.375 -3 14<0.136 31<0.152 29 5 76<0.0208 6 -23 52<0.254 -7 13<-0.249 54<0.432 74 -23 4 82<0.185 83<0.892 48<0.547 39<0.322 23<0.456 250<0.375 -15 38 14<0.0299 45 -11 58<-0.173 49<0.364 116<0.875 136<0.5 -1 42 71 -23 -2 18 90<0.122 62 -17 45<-0.366 21 59<0.113 -29 62<-0.14 44 -11\n\
47<-0.805 10<0.846 51<0.461 72<0.75 269<0.875 293<0.5 54 -23 -26 86<0.312 -23 32 101<-0.663 -59 14 83<0.127 -33 29<0.111 -8 39 184<0.375 64<0.339 225<0.5 378<0.875 94<0.55 482<0.375 10<0.917 1 16<0.547 77<0.598 73<0.437 -14 30 16<0.243 111<0.875 6 16<0.0608 64<-0.565 -41 19 8 -12 24 -24 -36 -40 32<0.1 -43 72<1.75 43 -19 29<0.0138 10<0.825 -44 22 15<0.108 26 -36 84<0.5 -23 48\n\
9<-0.17 115<0.875 6<0.0559 9<-0.367 -31 56<0 82 -11 -24 37<-0.0398 -27 58<-0.173 -26 35 54<0.925 29<0.0645 247<0.375 5 -18 37<0.239 14<0.0547 87<1.75 -7 13<-0.285 26<0.229 59 -22 2<-0.017 29 -26 10<0.721 -28 39<0.121 30<0.28 -22 19<0.209 23<0.274 19 -46 -35 29<0.0923 25 -3 39<0.121 61<0.238 45<-0.104 237<0.375 13<-0.541 -14 61<-0.428 -7 100 -24 9 -32 2 7<-0.483 118<0.5 69 -29 -18\n\
75<2.25 52<0.508 308<1.13 -1 76<0.052 543<0.5 89 -19 -15 382<0.375 11<9.93e-9 -24 11<0.526 13<-0.392 -24 4 191<0.5 -20 6<0.13 -27 67 13<-0.249 -18 59 45<-0.105 54<0.0617 339<0.375 286<0.875 46 -4 -31 5 52<0.576 3<-0.884 46<-0.0208 23<-0.22 46 100<0.5 38<3.58 57 -8 45<0.209 -1 -62 38<3.29 -37 89<0.5 2<-0.221 188<0.375 22<-0.139 9 -69 47 54<-0.277 -18 21 -42 148<0.875 30 -30 37\n\
37<-0.406 42<-0.637 24 246<0.375 42<0.223 31<-0.114 75<1.25 25<-0.656 11<0.339 -70 30 74<4.37 -2 37 38 3<-2.82 20<-0.0843 25<-0.216 30<0.482 19 -38 -37 110<0.5 12<0.406 -72 21 30<0.35 -31 23 -6 360<0.375 20<0.0265 20<-0.492 7 -62 31<-0.114 -44 24 23 50 34<0.437 -1 196<0.375 12<-0.119 256<0.5 20 -18 12<-0.0398 42<-0.159 2 -36 24<-0.134 -3 204<0.5 11 116<0.375 11 -45 124<0.5 -53 5\n\
166<0.375 147<0.875 216<0.875 64<0.113 128<1.13 60<0.25 1 72<0.75 314<0.375 14<0.0882 50<0.25 24<-0.0209 -39 54 -20 68<-0.289 24<0.272 -24 25 260<0.5 13<-0.142 -22 10<0.881 21<0.0729 25 -20 -7 269<0.375 60<2.75 7 50 -39 61 9 24 47<0.161 68<-0.289 24 -31 30<0.28 91<0.575 83<-0.382 68<-0.185 46 -32 63<-0.0918 -19 78 -16 206<0.5 -24 34 -37 23<-0.152 338<0.375 68 -11 104<0.14 17 -47 65\n\
306<0.375 98<1.13 111<0.375 0 0<-1.97 52<0.424 46<-0.0208 42 71<0.0265 -9 45<-0.209 -28 68 65 131<0.5 151<0.5 52<0.678 71<0.132 204<0.5 21<0.0255 51<0.182 4 33<0.456 -20 44 0<-0.332 46<-0.0777 -12 6<0.28 71 10 -1 25 218<0.875 26 -30 51<0.274 -37 34 53<0.169 -3 -39 -45 21<-0.22 20<-0.397 19<0.174 13<-0.249 -24 67 -27 -7 20<0.0663 28<-0.387 20 0<1.54 -32 16 21<-0.127 6 -72 -26\n\
335<0.375 411<0.375 14<0.102 10<0.9 190<0.5 -1 31<0.101 86<-0.312 52<0.424 -54 31 11 27<0.42 491<0.375 52<-0.441 -23 49 -44 83<0.637 -45 49 3<-2.82 14<0.0164 19<0.0591 16<-0.166 -1 -66 -15 -11 -6 89<0.5 27<0.42 41<0.422 0 23 16<-0.432 36 41<0.046 49<0.364 -2 -56 -29 63<-0.282 207<0.5 3 16<0.121 -76 -6 17<0.0101 8<0.0124 18 -33 108<0.5 29<0.0769 3 14<0.518 32 -17 30 -36 49\n\
8<0.0219 53<0.593 61<-0.57 29 55<0.188 55<-0.226 -1 -22 33<-0.0507 -20 28 10<0.794 34<0.376 5 44<0.243 143<0.5 86 -17 -4 -8 8<0.0319 44<0.121 44<-0.121 4 67<0.119 67 12 86<-0.104 -12 55<-0.339 -26 34 40<-0.574 13<0.537 492<0.375 67<-0.167 -13 10<0.934 65<2.6 86<0.52 12 -38 37<0.149 14<0.296 102 1 -25 55<0.113 61 -4 -29 -30 49<-0.0347 65<1 157<0.5 0 -28 185<0.875 12 -28 -3\n\
146<0.5 276<0.875 278<0.875 72<0.25 2 30<-0.187 29<0.173 98<0.375 7 65<1.53 29<0.0394 -13 43 56<0.185 -61 16 46 58<3.73e-9 30<0.14 19<-0.43 57 10<0.769 -20 86<-0.104 -15 17 54<0 46<-0.0447 -33 32<0.25 -20 46<0 40 -39 167<0.875 -42 15 32<0.95 -7 56<0.0463 -7 57<-0.13 15 58 31<0.304 38 -23 -27 30<-0.532 57<-0.407 -30 47 72<-1.75 49 37<-1.12e-8 3 116<0.375 -34 90<0.243 -26 26\n\
268<0.375 389<0.875 83<-0.892 51<-0.0578 -25 30<0.933 29 -43 47<1.45 67<-0.299 76<-0.104 51<0.329 53<0.132 -16 52<0.169 26 -4 -41 28<-0.503 -32 92<0.333 44<-0.243 53<0.237 28<-0.118 8 33<0.152 -98 10 36<0.169 31 -57 17 -43 -1 9<0.0424 91<0.575 302<0.375 92<0.333 52<-0.441 71<-0.0102 -18 47 65<0.667 136<0.5 48<-0.0243 0 -48 19 47<1.77 61<0.057 -67 -1 -6 35 -47 18 17 30 31<-0.19 25 -57\n\
216<0.875 181<0.875 205<0.5 121<0.5 163<0.375 40<-0.574 4<0.119 12 -17 -2 47<1.45 23<-0.0304 85 0 -13 21<-0.383 38<3.58 -37 27 38<3.71 57 -3 69<0.142 57<-0.0555 20<0.162 85<-0.142 -18 55<-0.0377 40 259<0.5 -14 48 -33 59<0.0377 20<-0.397 -3 65<1.67 260<0.5 114 -2 -17 -10 23<0.213 59<-0.0628 -45 59<0.113 45 -29 36 54<0.432 23<-0.076 54<-0.111 6 63 59<0.0678 -22 41 -33 59<-0.384 34 -45\n\
47<1.45 3<-2.82 56<-0.925 -17 12<0.359 4 -8 13<-0.249 64<-0.226 130<0.5 71<-0.0102 78<1.27 39<-0.225 65 56<0.678 6<0.195 -1 37 -38 23<-0.076 20 -47 23<0 -17 48<0.156 -15 40 -44 -17 36<-0.188 1<-0.163 12<0.279 39<-0.322 7 -20 9 13<2.98e-9 84<0.5 31 -1 69<0.428 66<4.37 21<0.0255 -30 8 65<1.47 39 -18 27 47<-0.805 59<-0.113 20 -50 4 92<-0.555 265<0.375 26<-0.349 27 -22 50 15\n\
1<0.258 73<0.437 407<0.875 31<-0.365 116<0.375 65<1.27 94<0.25 9 -16 4<0.0135 30 11<0.466 -19 30 -11 -1 -23 47<1.13 1<-0.0543 40<-0.17 35 98<0.375 74<3.98 57<-0.0222 25 57<0.305 -45 32 38 -12 1<0.111 94<0.25 8<0.232 13<-0.174 -15 30 -34 57<-0.407 11 32<0.85 53<0.593 -85 15 -9 35 57<-0.289 8 13<-0.285 23 -51 13<0.314 65<1.2 32<0.35 -1 58<-0.396 -32 32 13<0.178 0 -40 37\n\
20<0.309 114<0.5 54<0.925 250<0.375 29<0.333 0<-2.6 3<-2.06 15<0.0114 -9 16 23<-0.253 76<0.104 -27 14 54<0 65<1.27 -25 59<0.0377 83<-0.127 44 -19 44 16 371<0.875 3<-3.53 -21 0 56<0.267 -2 95 56<0.462 21<-0.255 -2 3<0.154 -43 6 20 29<0.333 -46 29 20<-0.689 32 -20 -32 75<0.75 23<0.355 326<0.375 11<-0.621 10 -33 37 26 94<0.25 59<-0.0377 -9 51<0.104 10 53<0.424 99 -3 -29\n\
282<0.875 405<0.875 232<0.875 21<-0.255 1<-0.00952 87<2.25 21<-0.536 60<1.75 97<0.75 -3 37<0.199 45 -25 103<0.5 104<-0.14 15 61 7<0.741 -27 34 39<0.121 54<0.555 49<-0.0347 78<0.8 4 45 -6 23 101<-0.132 13 78<0.267 151<0.5 156<0.75 68<0.111 68<-0.389 10 -15 21 44 -28 -25 54<0.37 39<-0.322 -43 18 57 54<0.648 -8 -39 128<0.375 182<0.375 1 29 -21 21<-0.287 48 56<-0.185 52 -13 -42 36\n\
404<0.375 53<-0.113 273<0.375 13<0.537 21<-0.0911 92<0.333 186<0.375 8<0.0219 12 23<-0.304 8 23<0.076 318<0.375 72<-0.75 -48 34<-0.0644 71<0.132 -27 25<-0.391 -29 29 1 -52 19<0.0836 54<0.555 35<-0.606 -14 11<0.339 42 -29 18<0.149 -50 14 -11 -39 39 28<-0.0186 25<-0.729 24 28<-0.0564 38<4.11 43<0.35 17 -23 63<-0.0493 -15 42 13<0.238 34 -23 66<4.37 -12 -43 10 54<0.37 62 -27 300<0.375 0 -38 16\n\
283<0.375 9<-0.17 94<0.1 -26 25<-0.185 37<0.0239 27<-0.0891 1<-0.0246 -6 49 -26 28 -23 297<1.13 19<0.244 334<0.875 34<-0.186 70<0.25 132<0.5 12<-0.159 78<0.267 1 45<-0.174 7 120 8 58<-0.345 -28 52 237<0.375 -19 24 55<-0.226 80<-0.105 21 69<-0.57 40 0 0 25<-0.809 21 -40 176<0.5 97<1.25 -15 34<0.322 -2 61 113<0.5 7<0.19 -2 73<-0.192 -1 87 42<-0.298 25 -36 -43 12<0.159 -4 96\n\
5<0.073 68<0.111 11<0.0847 15<0.0293 9 0 12<-0.119 -16 392<0.375 132<0.5 12<0.0239 270<0.375 49<-0.104 -10 25 -41 5<0.0603 35<-0.0765 2 207<0.5 -18 18 11 -12 18<0.117 6<0.0821 -29 206<0.5 84 -5 1 259<0.5 55<0.188 2 33 38 61<-0.57 -31 137<0.5 47<-0.805 36 234<0.375 49<-0.104 11<0.0565 20<-0.574 37 61<0.057 -31 6 6<0.195 10<0.769 132<0.5 38 -25 -24 18<0.031 -17 52 -10 26 6\n\
185<1.13 162<0.375 130<0.5 0 0<-0.332 160<0.5 65<2.6 21<-0.319 0<-0.684 34<-0.161 -19 36 -40 286<0.375 48<0.547 134<0.5 13<-0.333 -47 442<0.875 29<0.0114 19 35<0.0638 13<-0.107 25 -57 32 188<0.375 -98 12 49<0.27 34<0.437 43 -6 -30 -51 50 0<-1.97 8 -52 5<0.0644 16<-0.304 -58 73<0.345 38<3.79 45 -11 67<0.0717 9 -84 76<-0.193 16 -68 38<3.84 16<-0.226 -13 98<1.13 58 -20 -19 -33 -23\n\
2<-0.347 1<0.0102 -43 16 186<1.13 284<0.875 49<0.437 59<0.0377 114<0.5 0 -35 125<0.375 10<0.945 23<0.274 23<-0.152 -4 16<-0.0851 15<0.124 49<0.229 -6 54 -28 15<0.0215 -6 29<0.00937 59<0.169 26 -30 35<0.191 40 -12 29<0.0221 7 210<0.5 -42 26 2<-0.017 359<0.375 87<0.75 88 11 -14 0 43 32<0.75 -19 2<0.031 0<0.67 -14 37 23<-0.076 -16 57 33<-0.152 -5 61<0.057 65 -8 70<0.75 101 -7\n\
475<0.375 165<0.875 141<0.5 215<0.375 348<0.875 275<0.375 -1 69<3.73e-9 74 -20 0<0.093 -14 46 69<-0.0204 21<-0.287 6 72 24<1.68e-8 18 -28 15<0.124 22<-0.446 -42 21<-0.191 52<0 38<4.05 25<0.0617 16<-0.304 -48 18 -53 51 16<0.162 48<-0.122 15 -41 22<-0.049 -39 21 72<-0.75 -27 128<0.375 86<0.312 16<-0.0851 0<-0.332 -24 42 48 -21 76<0.104 -37 32 296<0.5 -43 27 41<-0.268 -26 38 37<-0.199 -9 73\n\
47<-0.483 58<0.253 17<0.109 201<0.875 364<0.5 37<0.239 16<0.547 37 -14 -3 -30 69<0.0713 -33 23 37<0.0597 13 66<4.15 23 -54 66<4.37 10<0.321 27 -40 13 31<-0.365 88<0.5 20<-0.431 6<0.346 -15 36 69<0.499 16<-0.122 47<1.77 84<0.5 25<-0.592 10<0.9 -38 24 92<-0.777 -32 29<0.0462 42 -5 47 -27 392<0.375 9 -54 54<-0.111 -83 58<-0.268 40 -23 70<0.25 0<-1.21 15 -38 17<0.022 -73 0 -1\n\
161<0.875 131<0.5 6<0.404 245<0.875 95<0.5 77<1.31 9<0.00928 9<0 391<0.375 332<0.375 -2 42 50 -28 11<0.339 10<0.794 33<0.00894 -27 21 18 35<-0.331 1 71<0.151 416<0.375 41<0.422 68 -24 -25 -29 21<0.28 45<-0.453 40 0<-1.63 24 3 -22 77<0.598 35<-0.68 52 48<0.156 51<-0.0208 35<-0.0765 -14 45 -17 71<0.151 6 38 47<1.13 -7 -32 71<0.0662 -11 67 146<0.5 -36 33 -22 94<0.25 40 -8\n\
198<0.375 448<0.375 277<0.375 1<-0.212 36<-0.452 -17 160<0.5 12<0.359 21<-0.43 42<-0.382 0 20 -3 12<0.465 69<-0.199 -14 43 -5 11<0.2 -27 5 12<0.359 14<0.251 60<1.25 11<-0.169 2<-0.131 88<0.5 8 -34 45<0.157 2<0.0133 17 -28 56<-0.139 -10 51 313<0.375 57<0 36<-0.565 -30 -1 12 58 15 -5 88<0.5 173<0.5 -17 4 74<3.9 11<-0.277 -17 41 -5 56<-0.37 12<0.279 63 -25 3 -31 -31\n\
184<0.375 54<0.925 346<0.375 282<0.875 33<0.659 67<-0.359 64<-0.113 -3 22<-0.446 -37 5<0.0408 -3 27 -1 22<0.0229 12 53<0.424 -47 15 5<0.0566 41<0.192 -68 15 15 16<0.00715 85<0.142 5<0.12 65<2.93 -74 18 8 41 70<1.75 71<0.151 35<0.191 48 -17 -17 -36 17<0.00672 24 120<0.25 2<-0.247 -23 33<0.152 49<-0.104 34 32<0.35 35 -3 71<0.132 -29 58<0.0383 35<-0.297 26 -53 43 -42 19<0.105 52 -14\n\
250<0.875 298<1.13 79<0.76 73<0.268 217<0.375 50<0.65 81<0.5 7<0.19 -13 -52 137<0.5 4<-0.0904 155<0.5 25<0.0617 96 -17 0 75<0.25 109<0.5 -11 34 -34 -29 5<0.0256 -18 1<0.052 248<0.375 328<0.375 2 71 41 -3 6<0.195 69<-0.0855 -6 54<0.111 9 26<-0.111 134 17 -7 196<0.375 77<-0.239 55<-0.339 29 -43 69<0.665 1<-0.367 -18 195<0.5 5 63<-0.545 -29 52 40 25<-0.185 68 -9 -21 -38 -34\n\
187<0.375 67<0.478 35<-0.191 154<0.375 28<0.121 -1 37<0.149 49 -31 40<-0.504 52<0.0942 -15 36 20<-0.239 -36 -7 149<0.875 11<0.169 163<0.375 81<0.5 6<0.308 20<0.221 43<0.35 20<0.0265 -21 21 6 24 37 87<1.25 50<0.45 -26 3 140<0.875 -27 32 31 12<0.188 -8 91<-0.575 -32 9 79<-0.76 49<0.187 97 -2 7 27<-0.672 32 318<0.875 -16 36 24<-0.0813 51 103<0.5 203<0.5 -25 45 41<-0.268 -21 46\n\
49<-0.104 68<-0.185 63<-0.018 42<0.223 292<0.5 117<1.99 -11 -39 20<0.0265 -12 92 19 140<0.875 142<0.5 11 158<0.5 42<0 35<-0.191 -60 -11 8 0<-1.63 27 -24 42<-0.382 24 -33 22<-0.0202 93<0.25 23<0.152 58<-0.517 37 -37 -1 42<0.0425 35<-0.446 -50 -4 58<-0.268 -26 34 5<0.0603 360<0.375 101<0.663 -22 31 30 49<-0.624 37 104<0.42 94<0.25 -3 25 -39 49<-0.104 129<0.875 119<0.5 18 -14 -31 0\n\
111<1.13 29<0.173 87<0.75 54<0.925 189<0.375 44<-0.149 -14 40<-0.212 72<-0.75 36 6 -4 99<0.5 -16 26 -22 40<-7.45e-9 29<0.0255 3<-0.884 0<-0.332 5<0.154 5<0.12 2 51 -26 -48 28<-0.0564 53<-0.0565 41 -12 53<0.282 -47 -8 83<0.127 68<-0.0222 7 34 -2 322<0.5 90<0 8 27 -40 54<0.74 25<-0.0168 -14 87<1.25 -11 8<0.232 56 -17 95<0.5 31 -23 104<-0.7 44<0.364 71 -12 5<0.134 -11 47\n\
45<0.157 44<0.547 308<1.13 0 45 179<0.5 36<-0.221 -22 16<0.0347 -24 19<0.105 25 -21 -47 44<0.316 44<0.283 46<-0.0447 11 36<0.226 334<0.875 443<0.375 0 63 -43 68<-0.259 9 -49 20<0.0265 -35 18 16<0.121 58<-0.0575 -20 20<-0.574 -28 47<0.483 45<0.313 21 -18 59<-0.113 2 68 47<-0.483 -25 72<0.25 337<0.375 72<-0.75 90<0.608 16<0.162 38 -36 38 158<0.5 150<0.5 25 23<0.152 76 -5 -23 -41 2\n\
164<0.875 225<0.5 162<0.875 251<0.375 94<0.55 104<0.14 94<0.45 0 87<0.25 91<-0.345 -29 45<-0.0522 38 -9 31<-0.456 -24 54 53<0.508 44<0 36<-0.307 -14 13 5<0.0408 0<-2.44 45<0.0627 16 33<-0.152 6 -100 33 76<0.052 -26 38<3.93 4<-0.186 -25 80<0 27 -22 11<0.0847 -1 -59 236<0.875 -17 -65 -37 58<0.115 -38 30 55<-0.113 -57 11 26 5<0.189 235<0.875 431<0.5 102<0.25 -15 -50 31 21 39\n\
12<-0.341 29<0.0541 98<0.875 85<-0.142 -17 15<0.0114 -16 39<0.644 59<0.226 55 -17 -23 16<0.0868 101 1 68<-0.511 42 -31 301<0.375 251<0.375 60<0.25 39<0.161 37<0.239 3 15<0.0975 37 82<0.185 -9 35 7<-0.612 45 68<-0.389 11 29<0.00937 -14 284<0.375 -2 52 159<1.13 24<0.209 -6 98<0.375 8<0.0532 -20 1<-0.212 -19 14<0.0649 -3 42<-0.467 0 65 35 42 7<0.29 53<0.282 42<-0.0992 -32 36 41 65 -35\n\
14<0.707 152<0.375 183<0.375 478<0.375 187<0.375 301<0.875 0 67<-0.299 -39 33 43<0.35 119<0.5 -44 33 55<-0.188 57 7<-0.285 42 45<-0.146 45 -24 61<0 5 118<0.5 -70 11 39<0.161 224<0.5 -51 39<-0.322 58 -17 55<-0.0377 6<0.13 -18 61 93<1.25 16<0.243 -36 25 48 39<0.519 36 -20 67<0.0398 29<0.0541 64<-0.113 -47 16<0.122 20 -31 39<-0.225 54 -8 23<0.213 26<-0.074 -9 40 204<0.5 -39 42\n\
130<0.5 506<0.875 52<-0.441 167<0.375 287<0.875 11 -26 -26 52<-0.102 53<-0.254 167<0.875 2<-0.284 135<0.5 -51 27 6 84<0.5 -27 66 -10 92<0.333 0 19 -42 103<0.5 48<0.486 31<0 52<0 10<0.864 53<-5.96e-9 -39 19 64 30<0.18 30<-0.187 -27 20 96<-0.848 12 70<-2.75 27 -60 17<0.0187 270<0.875 29 -34 31<0.152 38<3.58 58 -5 -12 26<-0.244 14 191<0.5 -22 -93 17<0.022 41 2<-0.284 -58 11\n\
79<0.76 166<0.375 243<0.5 6<0.404 8<0.382 8<0.232 0 -7 195<0.5 17<0.096 14<0.0547 -31 17<0.0339 56<-0.185 -25 60<2.75 124<0.5 10 123 -19 -12 19 117<1.19 79<-0.456 -16 2<-0.221 27<-0.672 -10 137 16 22<0.00119 -8 42 -26 107<0.5 100<0.5 57<-0.111 8 -38 117<3.58 14<0.118 50<0.1 26 -34 30 12<-0.0717 -23 90 18<0.456 9<0.00928 6<0.0703 -7 84 -1 -22 49 57<-0.444 27 12<-0.226 23 -40\n\
13<-0.712 87<1.25 26<0.0666 52<0.847 -19 45 87<0.75 25 -33 -47 265<0.875 36<0.226 36<-0.0161 54<-0.555 69<0.142 13<-0.0713 52<0.0565 -11 28 -19 -32 0 12<0.239 36<0.0807 14<0.00513 60<0.25 -15 18 54<-0.37 48 17 69<-0.356 42 27<0.202 63<-0.0918 24 -2 -20 51<0.0416 101<-0.132 70 82<0.185 65<1.87 5 -44 13<-0.0713 3 65 63<-0.282 18 35<-0.606 16 -22 25<0.0617 25<-0.656 -14 8 -24 36<-0.245 -21 44\n\
21<-0.536 19<-0.23 70<1.25 37<-0.119 76<-0.156 -1 68<0.21 -80 16 3<-1.81 4 -31 23 0<-2.75 13 97<0.75 12<0.55 60<1.25 34<0.161 48<-0.176 40 135<0.5 108<0.5 58<-0.23 21 35<-0.606 60<0.25 31 -34 -28 37<0.199 15 -48 31 35<-0.0425 29 -25 102<0.25 62<0.21 12<0.215 189<0.375 -35 34 34<0.698 40 -33 27 -59 -32 12<0.159 76<-0.229 16 13<0.537 -47 22 58<0.172 16 -48 329<0.375 1 -51\n\
161<0.875 301<0.375 45<0.313 5<0.1 263<0.5 231<1.13 -3 52 21<-0.159 67<0.0717 64 -8 -6 38<3.11 67<-0.239 -17 44<-0.243 -28 62<-0.233 -8 83<1.02 59<0.0678 98<0.875 17 76 21<-0.43 10 88 -30 14<0.0882 104<-0.7 136<0.5 8 47 42<-0.298 44<0 14 -22 43<0.35 -17 12 55<-0.0678 193<0.5 103<0.5 3<-2.82 26 -11 25 46 70<-0.25 6 -18 5<0.154 64<-1.02 17 -9 -32 -34 23<-0.22 44 -1\n\
47<1.45 230<0.5 7<-0.483 481<0.375 44<-0.364 42 26<0.389 180<0.5 67<-0.239 -41 -11 21 103<0.5 41<-0.195 -4 62 -24 59 26<0.293 52<0.373 1 -4 1<0.0102 164<0.375 30<0.233 35<-0.0765 -35 67<3.73e-9 207<0.5 -26 30 7<0.29 51 -19 8<0.107 -24 9 45 3<-0.884 28<0.00866 25<-0.656 -18 14<0.0229 12 110 -25 -18 28 14<0.157 101<-0.132 79<0.456 -7 8<0.432 63 -29 22 7<0 78<0.867 0 41 -15\n\
20<0.0663 78<0.267 48<0.283 5<0.0779 0 7 29<0.0114 5<0.0299 40<0.0757 -34 13 66<4.77 19<0.244 80<-0.522 -40 32<0.65 61<-0.2 -13 19 -11 29 43 249<0.375 69<-0.285 29<0.0255 -32 13 40<-0.265 -29 -10 34 22<-0.215 12<0.316 5<0.154 39<0.386 97<0.75 5 -29 20 35 40<-0.0568 3 -57 -8 22<0.00119 55<0.113 3<-3.65 150<0.5 39<0.443 12<0.359 -23 24 19 -38 19<-0.327 -15 178<0.5 6 -16 10 19\n\
217<0.375 231<1.13 186<0.375 283<0.375 120<0.75 6<0.404 6<0.225 6<0.14 85<0 3 -6 32<0.85 -2 -15 32<0.65 121<0.5 -6 42 28<-0.177 10<0.934 -5 42 28<-0.155 68<0.0457 85<-0.285 -10 71<-0.486 -13 132 -2 21 -28 10<0.721 102<0.25 40<-0.0568 63<0.0137 -59 18 3 19 54<0.74 11 46 77<1.08 -3 85 -26 43 55<0 55<-0.226 45<0 54 -27 -22 14<0.118 58<-0.023 -6 72<0.25 130 8 -22\n\
66<4.83 321<0.5 26<0.293 34<0.268 34<0.0966 13<-0.174 96<0.169 -5 30 23<0.152 6 34<0 13<-0.107 13<-0.142 -14 48 11<0.848 -21 31 24 -8 4 440<0.875 8<0.107 22<0.00863 256<0.5 -34 12 20 -3 59 48<-0.0243 53 26<0.111 48<0.364 -26 51<-0.0208 -32 44 48 43<0.1 12<-0.0398 55 124<0.5 -38 30 37<-0.502 19 51<0.226 -21 34<0.621 23<-0.152 22<-0.0382 11<-0.212 -2 67 -3 8<0.344 -32 25 -30\n\
1<0.258 185<1.13 98<1.13 294<0.5 26<0.0409 0 61<-0.238 8 6<0.21 -8 0 21<-0.0546 21<-0.383 0 2<-0.221 -20 2<-0.017 50 -4 23<0.038 -41 13 15<0.057 7<0.644 12 101<0.398 -48 14 77<-0.119 -16 37 58<-0.23 26 -32 353<0.375 21<0.0255 56<0.32 56<0.0463 102<0.25 41<0.192 27<0.334 -19 41<-0.115 41 20<-0.239 -43 30 23 20<0.0663 91<-0.575 -15 415<0.375 47 -20 -34 13<-0.0713 -34 8 15 18 54\n\
6<0.404 111<1.13 305<1.13 41<-0.138 51<0.274 285<0.375 -9 26<-0.181 -22 34 24<-0.523 55 53<0.424 38<3.66 139<0.375 41<-0.345 26<-0.47 -22 4<0.119 62<0.98 92 -21 3 37<0.0597 93<0.25 1 71 -34 -14 0 48<-0.243 51 -26 37<-0.0398 50<0.25 28 199<0.375 0<-2.44 5 14<0.422 -16 9 24<-0.209 52 -4 4 38 117<3.58 47<1.13 38<3.11 29 -29 39 48<0.0135 4 44<0.364 78 -17 87<2.25 -34 31\n\
187<0.375 352<0.375 58<0.172 6<0.404 390<1.13 16<-0.226 24<0.209 17<0.0252 10<0.825 20 -17 42<-0.127 -31 2 3<-3.53 -18 56 25<-0.308 0 114<0.5 11<0.2 83<0.637 -5 26 -15 27 44 51<-0.104 -19 13 44<0.316 91<-0.575 55<-0.307 -50 -6 2 0<-0.332 14<0.0754 13 24<-0.209 -31 58<0.345 -15 16<0.00715 -28 56 7<0.146 45<-0.453 -28 42 10 42<0.223 44<0.0243 -10 38 -37 16<-0.226 -37 58<-0.23 -6 37\n\
83<-0.892 31<0.304 86<0.312 13<-0.249 -74 5 46<0.00578 9<0.157 30 -28 -42 42 409<0.375 353<0.375 522<0.5 279<0.5 329<0.375 19<0.138 14<0.0373 -4 309<0.375 242<0.5 2 94<0.45 -23 15 -35 189<0.875 525<0.375 1 63 29<0.0338 76<0.146 39 -3 -37 -52 -30 60<2.25 48 -14 86<-0.52 66 14<0.0229 44 -18 77<-0.597 47 76<-0.416 38 86<-0.416 -53 91<-0.345 2<-0.0321 76<0.26 47 -23 86<-0.104 20 -55 -38\n\
36<-0.391 9<0.00928 78<0.0667 56<0.555 1 -37 16<0.0868 -10 74<4.37 71<0.151 154<0.375 -16 43 52 107<0.5 93 -20 8<0.0124 -18 27 49<-0.0347 29<0.173 16<-0.166 56<0.267 126<0.375 3<-3.2 -32 37 -25 -25 35<-0.446 56<-0.139 -1 27<0 15 50 16<-0.122 18<0.222 35<-0.0765 11 82 -18 84<0.5 4<0.178 74<4.77 32<0.65 80<-0.313 42<-0.127 47 -24 -24 13 40 -36 19<0.244 54<0.74 17 -32 -23 -12 -3\n\
276<0.875 483<0.375 532<0.875 189<0.875 30<0.7 -1 158<0.5 6<0.24 16 -6 -23 74<4.21 41<-0.307 37<-0.299 16 -51 37<-0.173 53<-0.339 36 6<0.13 22 59<0 219<1.13 -48 22 -2 59<0.169 25<-0.656 25<-0.809 19 -38 15<0.025 37<-0.12 78 35<-0.0425 6<0.21 -14 30 21<-0.354 -13 42<0.51 60 -21 0 -21 6<0.308 -24 35<0 -16 72 69<0.0475 15<0.00772 -45 18 48 25<-0.925 -32 6<0.404 25 -32 -31\n\
83<-0.892 1<-0.068 13<-0.249 -39 24<0.104 62<-0.14 -44 16 45 133<0.5 35 -16 125<1.13 62<0.84 0 65<2.2 11<0.2 24<-0.0813 35<-0.606 48 65<0.933 3 73<0.192 137<0.5 -57 18 23 37<0.199 73<0.149 24<0.272 207<0.5 -61 17 1<-0.0168 18 -64 -10 19<0.174 -19 47 103<0.5 16 30<0.07 13 1<0.258 -46 30 35<-0.446 23<-0.152 -68 10 11<0.396 24<0.209 42 -31 -33 7<0.345 43 7<0.644 -45 26\n\
45<-0.453 13<-0.449 36 97<0.75 10<0.917 -12 24 24 59<0 185<1.13 36<-0.141 524<0.375 51<0.461 9<-0.17 -22 62<0.14 173<0.5 36<-0.391 14 287<0.375 -7 23 60<1.25 168<0.375 36<-0.565 -23 8<0.19 55 -3 -33 -18 133<0.5 8<0.382 -13 33 94<0.25 28 -14 45<0 4<-0.046 56 38<3.88 -22 45 36<-0.245 -27 37 62 -6 46 243<0.5 2 13<0.0428 62<-0.77 -32 13<-0.285 11 21<-0.481 -11 95 -12\n\
97<1.25 276<0.875 31<0.426 50<0.1 39<0.0537 -20 53 2 7<-0.161 25<-0.259 142<0.5 33 -37 -5 142<0.5 17<0.0448 -18 28<-0.177 -13 22<-0.139 65<1.67 -33 16<0.121 -20 63 318<0.875 40 -29 45<0.105 42<0 44<0.202 26 -17 -34 54<0 -6 82 -40 58<3.73e-9 16<-0.304 25 39<0.483 -13 -39 39<0.443 45<0.0348 -15 22<0.00863 1 50 7<0.885 9<0.00928 93<2.25 45<-0.523 -27 203<0.5 64 5 -10 -30 -31\n\
82<-0.185 62<0.84 22<-0.215 2<-0.347 57 0<0.093 11 -14 51<0.104 30<0 10 130<0.5 21<-0.354 83<0.127 -8 32 41<0.312 -13 -60 24 83<-0.892 24 10<0.721 30<0 56<0.267 25<-0.0712 257<0.5 -21 25 28 -46 2<0.0133 21 -20 70<1.25 17<0.039 80<0.105 -25 2<-0.0832 -89 -15 33<0.152 25<-0.0712 1 -29 -41 78<0.8 41<0.115 -5 48 -31 126<1.13 57<-0.365 -2 18<0.456 -52 28 20 83<1.02 1 40\n\
161<0.375 101<0.928 328<0.375 73<0.268 -3 24<0.272 25<-0.259 36<0.0807 44<0.0243 129<0.375 5<0.0373 86 26 -13 9<0.00928 -1 33 -9 24<1.68e-8 286<0.375 258<0.5 210<0.5 9<0.157 65<2.93 -18 34 34 56<0 67 -16 53 52 -28 32<0.85 30<0.28 116<0.375 37<0.0956 29 132 1 -4 -8 115<0.875 68 -26 24<1.68e-8 40<0.221 5<0.0408 -23 25<-0.259 20 14<0.182 81 10 -15 92<-0.185 -32 15 32<0.25 42 -5\n\
47<1.45 345<0.875 152<0.375 -1 13<0.238 27<-0.42 61 31<0.152 43 24<-0.0209 19 -45 -33 27<0.0467 -16 68 62<-1.12e-8 28<0.0328 18<0.0109 52<-0.0565 40<-7.45e-9 53 -11 62<-0.42 22 25<-0.486 13 -60 16<0.445 70<-0.75 -1 47 -28 -31 16<-0.304 176<0.5 -10 47 129<0.375 100<0.5 34<-0.0644 23 220<0.5 -23 12 72<0.25 38<3.36 32 13<-0.142 20<0.119 44 -26 302<0.375 30<0.7 -36 30 31 -25 38<3.42 -26 44\n\
186<1.13 517<0.875 48<-0.243 189<0.375 22<-0.215 208<0.5 -17 29 199<0.875 -10 38 22<-0.172 24<-0.0209 -94 8 -7 41<0.0767 2 35<-0.606 11 101<-0.398 11 36<-0.452 74<3.58 41<0.192 -5 44 15<0.0293 16 -30 36<-0.274 52<-0.169 1<-0.163 60<1.25 27 -46 72<0.25 23<-0.355 -7 -102 -8 30<0.42 176<0.5 199<0.875 -13 49 29 94<0.25 -5 -68 9<-0.0555 52<0.508 24<-0.397 35 -12 59<-0.289 19 -53 -1 48 -25\n\
111<1.13 62<-0.77 16<-0.122 3<-0.884 -11 48 9<0.0904 -27 4 86<0.728 243<0.5 271<0.875 422<0.375 0 77<0.836 53 -14 51<0.013 73 -20 85<0.142 39<0.322 10<0.924 58<-0.0894 25 -32 36 25<-0.0168 25<-0.925 5 1<-0.721 -2 62<-0.42 -7 86 1 65<2.6 39<-0.225 28 -40 32 68<-0.289 58<0.069 41 -23 -27 115<0.875 76<0.26 22<0.00863 -23 77<1.55 -14 54 10<0.668 -10 80 51<0.312 39<0.443 84 4 -1\n\
56<-0.139 22<0.00119 232<0.875 252<0.875 25<-0.0712 80<0.732 0 34 -16 3<-2.28 47 -33 46 235<1.13 30<-0.264 62<0.28 45 -2 25<-0.729 29 0<1.54 -12 35 -66 0<0.67 321<0.5 -1 0<-0.684 45<0.0348 -20 41 57 62<0.7 37<0.311 30<0 11<0.396 87<2.75 13<-0.249 -66 71<-0.0102 2<-0.284 9 -48 74<4.37 12<0.12 -3 -60 25 12<-0.0717 -40 47 16 141<0.5 -3 13<0.238 -64 12 13<-0.142 -20 29 21\n\
271<0.875 94<0.55 104<0.14 58<0.316 0 73<0.268 9 67<-0.12 102<0.75 43<0.85 35 25<-0.486 31 -28 -22 38<3.48 38<3.11 -20 19 60<0.25 58<0.345 4 11<-0.0726 9 -65 25<-0.123 15 -38 66<4.77 45<-0.0209 22<-0.0119 107<0.5 45<-0.104 94<0.25 66<4.57 -28 37 10 31 38<3.98 -63 32 45<-0.146 73<-0.192 26<0.0409 59 -13 -21 26<0.293 80<-0.732 -3 -68 9 3 0<-1.21 47<0.161 14 -72 2 -41 -44\n\
312<0.375 101<0.928 59<-0.452 58<-0.396 22<0.00119 -32 30 19<-0.274 -13 101<0.265 51<-0.173 -22 29 3 20<-0.431 25<-0.349 24<-0.0522 6<0.0559 12 -20 8 28<-0.044 19<0.0348 25<-0.123 51<0.329 97 -7 44<0.121 -15 44 10<0.9 -10 37 54<-0.0617 84<0.5 13 -47 22<0.00863 59<-0.113 -10 28 -14 104<-1.26 6<0.0559 62 20<0.221 18 -36 323<0.5 514<0.375 -4 29 29 64<0.113 20<0.0663 13 55<-0.64 43 -27 62 -41\n\
495<0.375 141<0.5 295<0.5 275<0.375 0 30<0.35 38<3.98 85 -14 -27 126<0.875 64<-0.226 -34 30 13<0.427 74<4.43 80 -11 -20 14<0.707 160<0.5 2<-0.162 1<-0.163 74<4.11 60<2.75 210<0.5 49<0.27 13<-0.174 1 -72 15 45 33<-0.0507 -8 51 33 64<-0.791 30<-0.0467 45 -11 167<0.875 15<0.124 -46 26 21 15<0.124 188<0.875 49<0.27 -23 23<0.274 42 -41 27 19<-0.327 24 -47 13<0.314 58 -29 -54 -40\n\
288<0.375 138<0.5 496<0.375 1<0.258 374<0.375 -1 -38 158<0.5 0<-0.332 48<0.304 0<-0.968 65<1.2 71<-0.265 2 40 5 40 48<0.547 -13 22 38<3.66 -45 35<-0.191 49 -37 -31 -45 0<-2.75 38<3.71 38<3.58 35<-0.496 19<-0.0784 -81 21 6 -64 15 71<0.583 53<0.169 8<0.256 38 38<3.42 36 8<0.52 59<-0.249 17<0.0666 -71 1 18<0.306 35 -29 41 59<0.169 18<0.133 24 -9 35<-0.382 -60 14 -36 -41\n\
305<1.13 8<0.232 43<0.35 14<0.00513 70<0.75 45<0.105 18 -15 71<0.265 -32 71<0.345 77 -27 51<0.104 -19 97<0.75 -9 14<0.707 7 72 79<0.76 1<0.0245 20<-0.492 14<0.182 32 -6 5 -1 -39 51<0.329 179<0.5 57<-0.61 20<-0.133 -29 56 -14 69<0.0475 96<-0.847 -13 30 -17 10<0.721 -17 10<0.881 73<0.092 17<0.0291 56 -10 65 41<-0.0383 32<0.35 -18 70<0.25 90<0 61 6 -10 -19 99<0.5 -16 67\n\
41<-0.422 44<-0.364 33<-0.253 -27 51 44<0 -17 62<0.98 62<0.513 68<-0.259 13<-0.142 -12 35<0.191 58 -18 68<-0.0555 158<0.5 -43 29 13<-0.0713 17<0.109 67 -20 47<1.45 -13 47 35<-0.496 26 17<0.144 -40 31 46 59<0 22<-0.642 7<0.0966 5 41<-0.23 28 -45 49<-0.104 9 2 182<0.375 27<0.42 54<0.851 15<0.0114 8 -5 32<0.95 -32 16<0.122 -12 55 155<0.5 3<-3.76 46 -9 27 202<0.375 53 -37\n\
2<0.0984 89<0.5 27<-0.318 22<0.00863 55<-0.0377 42<-0.765 -29 7<0.402 22<-0.0382 175<0.5 62<0.14 13 -19 -18 30<0.07 21 -9 81<0.5 10 91<-0.345 2 -39 11 62<0.14 -29 14 -2 91<-0.575 17 93<2.75 27<-0.318 55<-0.113 12 -11 0<-2.14 29<0.0645 64<-0.226 -25 -2 10 41<0.312 12 -22 30 176<0.5 66<4.37 41<0.115 0<-0.684 32 37<-0.0398 42 -46 -6 66<4.53 -25 12<0.316 46<0 -26 24 43 -19\n\
111<1.13 121<0.5 101<0.928 90<-0.85 74<4.77 38<3.48 -2 -45 28 164<0.875 -2 19<0.0116 38<3.93 50 -4 37<0.199 -42 25 82<0.185 74<3.58 16<-0.304 -24 6<0.258 68 -14 92<-0.185 -9 53<-0.0565 -16 16<0.0347 4 67<0.311 85 -14 195<0.5 -25 45 19<0.209 70<-0.25 39 6<0.13 82<-0.185 -15 58 -29 74<3.58 92 -6 91<-0.23 45<-0.0209 54<0.648 14<0.0164 -3 96 -9 104<-0.7 28 -35 53<-0.339 46 -19\n\
15<0.0145 4 8<0.19 134<0.5 8<0.156 32<0.55 25<-0.486 14 -13 -28 73<0.149 23<0 21<0.28 51<0.139 3 40 -25 -10 -27 2<-0.198 16<0.0608 -4 45<0.0348 82<-0.185 -28 35 68 8<0.0426 29<0.019 2 -33 537<0.375 -1 89 105<0.5 131<0.5 99<0.5 73<0.023 0 -16 73<0.023 -2 22<-0.269 23<-0.152 16 -23 71<-0.486 13<0.178 -18 35 15 -28 25<-0.555 -17 2<-0.162 51<0.139 -12 18 51<0.208 47 8\n\
393<0.5 518<0.375 454<0.375 335<0.875 131<0.5 281<0.5 0 4<-0.0739 3<-2.66 -78 11 16 1<-0.0842 42<-0.0425 44 33<0.38 23 -49 19<-0.188 29 10<0.512 22 31<-0.038 42<-0.574 19 17<0.109 25<-0.0712 37<0.311 -105 10 -2 11 92<0.111 54<0.555 35<-0.446 18 93<1.75 117<1.99 5 31<0 15 -103 7 31 37<0.0956 42 -24 49 74<3.58 16 -55 16<0.189 25<-0.185 33<-0.152 3 -78 0 19 93<1.25 -3 54\n\
44<-0.364 45<-0.174 5 -31 12<-0.341 54<0 -7 39<0.161 -3 47 24<-0.0209 31<0.507 31<0.152 102<0.25 15<0.087 55<-0.339 91<-0.345 63 17 24<-0.0813 53<0.237 15<0.0705 -18 119<0.5 53 -26 61<0.057 74<3.84 60 12 -16 31 17<0.096 -24 55<-0.64 -35 94<0.35 55<-0.188 19 -3 43 -9 90<0.486 15<0.0445 12<0.406 -4 53<0.593 55 -28 24 -3 -15 12<0.215 -7 132<0.5 466<0.5 201<1.13 4 56 62 -23\n\
184<0.375 228<0.875 343<1.13 55<0.339 0 30<0.28 59<-0.0628 34<0.376 34<-0.0644 12<0.0797 74<4.77 62 -19 -25 -26 12<0.359 22<-0.0764 5 31<-0.114 -2 82 -16 39<0.0537 8<0.156 -30 32 -18 57<-0.407 54<0.37 8<0.0426 -5 99 10 37<-0.502 51 57<-0.222 -16 5<0.0689 25<-0.729 -27 12<0.159 11 48<0.0868 -9 95 -13 -42 8<0.0532 -29 25<-0.216 57<-0.185 74<3.58 -22 43 -13 178<0.5 30<0.42 57 -7 -15 -37\n\
396<0.5 397<0.875 23<0.038 -1 0<-2.6 127<0.5 64<-0.791 14 129<0.875 40<0.0757 -4 23<0.355 -11 29<0.0221 52<0.169 -117 -18 12 -44 14 155<0.5 139<0.375 69<-0.428 16<-0.0225 24<0.314 -70 25 25<-0.555 86<-0.104 28 -66 14 6 48<-0.122 -10 82<-0.185 126<0.875 25 -16 82<0.555 31 -13 16<0.0347 29<0.019 16 -7 -8 88<0.5 6<0.103 -38 56<-0.185 5<0.11 -49 31 48<0.0607 -11 180<0.5 68 -31 -37 43\n\
29<0.0923 450<0.375 47<-0.805 56<-0.139 19 -32 25<0.219 3 180<0.5 200<0.875 -13 27 28 42 38<3.84 262<0.5 -10 79<-0.152 25<-0.216 47 -30 0<-1.8 40 -46 69<-0.0855 9<-0.25 43 45<-0.313 30<0.14 48 -23 -26 53<-0.339 20<-0.0843 -42 34 315<0.375 73<-0.115 72<-2.25 47 -18 45<-0.0522 58<-0.023 56<-0.185 -9 30<0.63 93 -17 18 27<0.0467 45<0.104 27<-0.318 4 60 -18 37<0.393 -33 43 25<-0.259 79 3\n\
539<0.375 40<-0.928 125<0.875 253<0.875 27<0.7 -22 23 25 40 459<0.375 412<0.875 14<0.213 0<-1.21 107<0.5 8<0.156 16<-0.226 21<-0.159 -10 7<-0.0537 -11 0<-3.45 -25 54<0.37 14<0.0299 17 123 16 -6 6<0.171 49<0.437 37<-0.239 35 54<-0.0617 -16 12 66<4.23 85 10<0.721 -19 64 2 16<0.0608 1 27<0.334 28<-0.177 -11 79 -19 40<0.398 -3 17 7<0.242 1 37<-0.406 -46 -9 66<4.23 74 -15 -28 57\n\
1<-0.212 131<0.5 12<0.359 76<-0.286 9<-0.0205 5 60<0.25 -38 -7 135<0.5 6<0.0921 13<-0.214 -43 100<0.5 23 5<0.049 -37 6 252<0.375 2<-0.347 13<-0.214 40 -16 11 -22 14<0.102 4<-0.163 59<-0.384 -28 80<0 56 -14 -1 1<-0.274 39<1.13 136<0.5 10<0.94 -30 18 11<-0.0726 38<3.98 49 -42 -21 39 17 28<-0.0186 -4 5<0.073 -13 -68 38 1<0.111 6<0.0395 109<0.5 7<0.402 7 36 -21 -3 4\n\
283<0.375 36<-0.391 37<-0.502 19<0.0116 -11 83 116<0.375 37<-0.359 -26 319<0.875 63<0 0<-2.91 20<-0.689 28 -30 4 23 41<0.046 -16 86 22<0.0229 29 -25 48<-0.243 74<4.37 18<0.117 82<0.185 41<0.115 149<0.375 20<0.221 59 -17 -29 -13 129<0.375 -38 38 19<-0.327 24 139<0.875 -39 15 89<0.5 63<0 241<0.5 41<-0.345 0<-0.332 -34 72 65 -25 -5 -22 67<-0.478 18<0.0209 9 -28 48<0.122 -3 2 54\n\
152<0.375 30<0.933 47<1.45 213<0.5 47<1.13 41<0.0767 -3 261<0.5 36<-0.0161 21<0.127 97<0.25 30<-0.7 -25 7 30<0.63 30<-0.868 45 -17 28 -21 30<0.482 3 19<-0.0553 0 51 34 23<-0.152 -38 -5 9<0.157 69<0.183 38<3.98 87<0.25 41<-0.307 -24 79 0 -17 -12 -31 217<0.875 62<-1.12e-8 141<0.5 26 -23 12<0.55 36<-0.221 38<2.98 27 -23 6 40 -29 35<-0.382 30 -2 21<-0.0546 0<-0.968 -11 51 -18\n\
228<0.875 469<0.375 67<0.0717 17<0.284 -1 36<-0.141 78<0.6 -41 3 9<-0.0205 -37 6 23<-0.152 42<-0.637 8<0.0924 13 -38 315<0.875 8 37 9<-0.107 76<0.0208 -1 32<0.25 68<-0.222 -33 18 -37 76<-0.312 -17 56<-0.925 -18 66<4.37 27<-0.318 13 17<0.144 42<-0.419 12 19<-0.0095 115<0.875 -7 45 -22 16 68<-0.444 23<-0.0304 -44 11 15 17<0.211 45 -22 404<0.375 19<0.0836 139<0.875 -39 0 42<-0.51 43 -14 40\n\
288<0.375 52<0.576 248<0.375 65<1.87 9<-0.0205 239<0.5 -10 38<3.11 -25 41 1 402<0.375 538<0.375 224<0.5 -6 344<0.875 26<0.229 -31 25 48 49 401<0.875 50 -7 2<0.0984 94<0.1 -17 71<-0.397 0<-2.91 47 -26 35<0.127 44 -21 -53 61<-0.0712 72<-1.25 71 66<4.37 103<0.5 -14 0<-3.45 -29 31 31<-0.19 74<3.58 40 -21 26<-0.47 -20 2<-0.0945 0 72<0.75 54<0.555 82 -2 17<0.0666 -43 49 -6 46\n\
267<0.375 279<0.5 362<0.5 91<-0.575 -6 80<-0.941 -24 17<0.144 15<0.108 8<0.309 17<0.013 4 -3 15<0.00772 -34 29<0.229 285<0.875 6 36 -12 3<-2.66 11<-0.0339 -12 26 18<0.272 465<0.375 -9 62 -32 8<0.0647 6<0.183 -32 43 21<-0.319 -4 133<0.5 23<-0.152 -9 23 18<0.103 21<-0.127 7 134 11 6<0.0703 71<-0.309 -12 129 4<-0.272 68 42<-0.419 33 -24 73<-0.192 -24 38 51<0.104 79<-0.152 45 -34 46\n\
371<0.375 30<-0.7 8<0.0647 66<4.11 5<0.0689 5<0.0256 18 -29 45<0.104 35 -28 33 104<-0.42 66<3.84 64<-0.565 -64 -2 24<0.314 9 78<0.867 19<-0.0348 1 -74 24 23<-0.355 38 51<-0.0578 40 94<0.25 38<4.21 55<0.113 66<4.83 43<0.75 137<0.5 19<0.0836 29 -25 -40 -35 27 7<0.146 -14 39 23 69<-0.142 45<0.0627 11 -48 37 0 72<0.75 304<0.875 30<0.77 30 -27 24<-0.0813 18<0.222 -56 17 20 -22\n\
108<0.5 41<-0.138 40<-0.212 27<-0.56 -26 42<0 194<0.5 34<0.376 14 -11 31<0.101 11<-0.117 65 -29 88 40<-0.344 14<0.0229 -19 14 -35 19<0.0836 31<-0.114 -15 4<0.0135 41<-0.345 11<0.0847 36<0.339 -27 48 0<-2.6 -18 52 -19 14 62<0.42 71<-0.486 21 -33 -1 1 12<0.215 62<0.327 -9 13 16<-0.0225 71<0.265 40<-0.928 -27 46 -26 34<-0.161 42<0.0425 7 69 99<0.5 31<-0.239 14<0.0373 88 -15 -1 -23\n\
279<0.5 417<0.5 29<0.0221 42<0.51 0<-0.684 105<0.5 34<0.805 206<0.5 6<0.404 0<-2.6 210<0.5 10 34<0.483 78 -24 55<0.188 -2 22 33 -9 22<-0.0287 -13 38<3.84 50 -8 6<0.0921 -25 -3 130<0.5 55<-0.226 -16 -1 55<-0.264 5 -48 -23 0<-3.07 49<-0.27 57<-0.238 69 -3 -25 34<-0.29 52<0.0565 1 30<0 -34 1 34<-0.186 57<-0.0555 38<4.05 256<0.5 62 -17 -9 0 3 31 34<0.483 38 -22\n\
225<0.5 380<0.875 40<-0.398 11<0.644 65<0.667 30<0.933 61<0.238 61<0 46<-0.453 -46 61<-0.107 7<0.402 9 37<0.393 23<0.076 37<-0.239 4 58<0.422 -79 15 0 20 15 58<0.115 7<-0.161 3 -37 3 24<0.453 54<0.185 49<0.104 15<0.0114 -53 5 30 34 -46 26<-0.074 12 -45 479<0.375 7<0.483 38<3.58 415<0.375 -26 40 69<0.0475 1 11<0.526 -19 25 3 25 38<3.88 22 -11 0 -45 439<0.5 29 -42\n\
27<0.14 161<0.375 33<0.38 47<-0.805 -26 130<0.5 17<0.211 2 218<0.375 23<-0.076 -23 -1 47<0.805 52 -7 48<0.547 292<0.5 227<0.875 -24 41 55 47 40<0.221 -8 53<0.848 -56 10 78<0.533 42 -16 40<-0.265 82<0.185 62<0.0467 24<-0.209 18 -21 24 23<-0.456 33 -15 58<0.217 24<-0.397 23 31<-0.304 44<0 29 -7 17<0.0754 -1 17<0.284 295<0.5 -25 38 6 79<-1.22 -37 64<-0.339 40 33<-0.0138 -17 30\n\
9<-0.17 2<0.0984 107<0.5 10<0.917 40<0.221 70<0.75 5 20<-0.0843 69<0.238 -28 10 43<0.55 69<0.183 67<-0.299 -22 55 -13 -9 32<0.25 -7 44<0.365 54<-0.74 -20 50 -4 16<0.445 21 140<0.375 12 -68 48<0.121 54<0 -33 28 -29 46 98<1.13 25<-0.486 189<0.875 5 -13 0<0.67 60<0.25 509<0.375 -4 60 31<-0.114 15 107<0.5 -1 0<-1.21 47<0.805 72 -8 3 -12 185<0.375 494<0.375 -26 42 15\n\
183<0.375 42<-0.0425 285<0.875 46<-0.0447 269<0.875 47<1.77 23<0.213 -6 34<-0.29 50 76<0.52 138<0.5 42<-0.159 19 -20 -58 -51 -27 294<0.5 58<-0.23 18 -54 34 96<0.508 0 3<-2.95 43 6 115<0.875 36<-0.339 31 -44 101<0.132 22 -23 112<0.5 57<-0.0222 193<0.5 301<0.875 4 -43 156<2.25 64<-0.226 23<-0.304 12 -44 5 40 10 76<0.381 -2 19 18<0.103 -10 96<0.169 26<0.229 285<0.375 33 -13 -20 -40\n\
288<0.375 19<0.244 50<0.75 3<-2.48 363<0.5 72<-1.25 19 -40 42 15<0.0975 11<0.0847 2<-0.0579 24<-0.209 -23 36 -24 19<0.0348 219<0.375 3<-0.474 -12 26<0.0925 44 -19 48 52 40<-0.435 24<-0.17 -20 51 -35 102<0.25 88<0.5 4 -8 -4 92<-0.333 26<-0.181 46<0 58 -32 1<-0.212 35<-0.297 73 -4 90<0.364 2<-0.221 30 -43 20<-0.0497 36 -32 69<0.499 20<-0.431 2<-0.247 63 -5 68<-0.611 31 -23 27 52\n\
165<0.875 265<0.375 345<0.875 13<-0.712 59<-0.0628 179<0.5 90<0.243 0 63 -23 90<-0.122 42<0 -11 42 0<0.093 207<0.5 -46 10 8 273<0.375 49<-0.208 64<0.113 90<-0.85 -37 42<-0.229 13 73<0.023 13<0.178 0 49<-0.416 2<-0.131 150<0.5 57 -31 -29 44 73<0.268 34<0.0537 -41 8<0.19 -27 16 5 -31 -1 -19 27<0.0467 -19 63 141<0.5 35 83<-0.127 33 -35 49<0.104 206<0.5 27<0.42 68 -16 -6 -22\n\
1<0.258 1<-0.068 21<-0.536 40<0.133 33<-0.0507 -28 -4 5<0.0916 4<-0.315 38 -17 46 88<0.5 108<0.5 27<-0.222 21<-0.0546 1<-0.274 49<0.312 6<0.404 115<0.875 -6 41 54 -28 13 0<0.093 79<-0.152 -19 21 6<0.28 62 -3 86<0.728 -1 36 86<-0.52 6<0.258 -26 -1 4<-0.365 -16 24<-0.0209 -10 10 108<0.5 11<0.245 12 33<-0.253 -59 2<-0.0832 11 -21 66 33<0.152 -1 2<-0.247 50<0.85 29 -56 -11 7\n\
33<-0.413 261<0.5 40<0.132 181<0.375 44<-0.364 -48 74<3.98 71<-0.397 -22 21<-0.159 28 -3 387<0.375 48<0.304 110<0.5 -40 -2 40<-7.45e-9 -14 59<0.414 40 -20 45 32 137<0.5 91<0.345 -33 20 62<0.644 -19 46 48<0.547 78 -19 345<0.375 1<0.258 2 521<0.375 23<-0.22 126<0.875 71<0.221 74<3.84 28 -3 -26 33 33<0.152 33<0.0507 117<1.19 -26 -2 227<0.375 37 -28 58<-0.0575 41<-0.195 -37 20 -47 21 -33\n\
1<-0.068 21<-0.536 62<0.513 8<0.382 18 -4 -15 29<0.0114 56<0.462 67<0.0398 13<0.178 -8 -23 49<-0.208 28 -4 30<0.63 10 98<0.875 -27 24 20<-0.0497 57<0 112<0.5 -1 11 -9 -6 33<0.152 8<0.0319 -12 116<0.375 9<-0.17 14 11<0.466 56<1.05 108<0.5 1 30<-0.532 45 65<0.933 15 54<0.333 -45 5 8<0.14 -15 63 291<0.5 -23 35 16 67<-0.0512 3 48<0.304 18 24<0.453 24<-0.244 -6 78 -32\n\
184<0.375 373<0.875 508<1.13 83<1.02 378<0.875 83<0.892 23<0.608 0 48<-0.243 -47 106<0.5 22<-0.0119 10 7<0.483 48<0.547 49<0.437 25<-0.0168 15 -27 -57 56 49<-0.104 14 -46 -54 23<0.355 50<0.55 25 7<-0.22 20 41<0.0164 -64 0 36 -49 86<0.312 15<0.0445 163<0.375 47 -18 27<0.0467 41<-0.0894 -23 23<-0.304 -22 55 15<0.0784 -57 8 2<-0.107 15<0.00772 -83 16<0.219 20 -46 49<-0.173 -31 30 -53 -47 29\n\
31<0.507 141<0.5 42<-0.127 5<0.0202 -24 59<0.414 31<0.426 9<-0.107 139<0.375 -21 13 158<0.5 6 28 34<0.547 51<0.208 219<0.875 101<0.663 108 -10 -19 42<-0.191 -12 55 -16 42<-0.637 29 -26 15<0.26 126<1.13 4<0.119 -2 82<-0.185 5 -28 56<0.37 48 -20 67<3.73e-9 1<-0.13 -19 347<0.375 41 -25 -8 78<0.467 43<0.25 46 -6 26<-0.0476 26<-0.0993 -20 42 -41 59<-0.0628 8<0.382 -30 37 35<-0.191 16 -15\n\
505<0.875 486<0.5 249<0.875 184<0.375 352<0.375 69<0.499 -1 1<-0.163 29<0.0462 99<0.5 7<0.644 19 -23 -19 35<0.127 26 -31 20<-0.492 -16 104<0.42 7<0.19 54<0.111 61 5<0.0526 56<0.267 79 -4 -13 11 -32 17<0.0853 56<-0.647 -25 37 64<-0.565 40<0.0265 41 -33 -37 99<0.5 16 -54 74<4.03 22<-0.342 -21 52<-0.441 -21 156<1.75 195<0.5 40<0.398 87 -1 12 -13 26<-0.0277 28 7<-0.22 10 -49 -34 -35\n\
471<0.375 112<0.5 151<0.5 1 193<0.5 26<-0.0993 18<0.117 -23 31 21<0.28 4 25<-0.308 -64 7 40<0.132 56 -28 53<0.508 61<0.0285 50<0.75 39<-0.0537 -30 9<-0.0555 -29 59<-0.188 -5 33 55<0.339 39<0 -4 6 -21 6<0.346 40<-0.265 30<-0.42 37<-0.12 -26 22 12<0.0239 -34 77<1.08 -19 14 44<0.121 11 154<1.13 433<0.5 11<-0.117 324<0.5 -35 32 12<-0.226 37 -11 32 31 -32 240<0.5 10 -36 -45\n\
332<0.375 2<-0.347 169<0.375 -37 25 166<0.375 86<0.936 8<0.382 46<-0.224 69<0.0475 32<0.25 34 52<0.424 36<-0.165 -12 -43 7<-0.107 139<0.375 -15 66 -14 11<-0.0339 -15 27<0 -2 43 441<0.375 4<-0.272 -20 1 27<0.1 -40 21 11<-0.277 32<0.95 35<-0.191 25<-0.0712 61 -17 -12 26<-0.0993 -7 117 23<-0.355 76<0.182 11<-0.169 -19 67 -19 36<-0.307 28 33<-0.0507 5 -24 32<0.45 -37 24 239<0.5 71 -19 38\n\
5<0.12 17<0.284 59<-0.0628 91<0.575 91<0 72<-2.75 136<0.5 -3 82 8<0.0532 223<0.5 5<0.0779 44<0.202 71<0.151 2 45 73<-0.069 24<-0.314 -37 14<0.136 50 -14 -33 -29 -42 170<0.375 2 53 7<0.547 10<0.945 71<-0.309 22<0.0229 -16 57 192<0.5 43 -6 17<0.0592 -55 19 -8 -37 -2 26<0.0666 15<0.124 -14 66 -19 105<0.5 28<-0.0709 25<-0.123 -26 7 28<-0.031 34 10<0.9 44<0.283 -3 22 -27 -34\n\
480<0.375 329<0.375 396<0.5 303<0.375 282<0.875 280<0.375 7<0.483 145<0.5 -2 94<0.35 113<0.5 7<-0.0537 25 62<0.42 0 52<0.424 37 -15 -16 -72 127<0.5 65<0.467 61<-0.0419 36<-0.391 62<0.513 52<0.169 -51 25 -89 -14 21<-0.723 30 75<1.25 -15 9 78<1.47 3 26 7<0.741 7 27 34 69<0.142 0 -60 24<-0.104 84<0.5 55 -17 7<-0.0537 19 51<0.0693 1 -68 36 -53 116<1.13 24 7<0.402 15 -60\n\
8<0.0219 357<0.375 -7 54 0<-2.6 50<0.95 -21 108<0.5 12<0.12 17 31<-0.114 -12 25<-0.432 36<0.0126 -22 3<-2.48 43 -8 69<0.285 0<-2.91 18<0.0528 3<-2.28 27<-0.373 6 126 22 76<0.104 -6 57 -4 -18 41 88<0.5 12<0.188 69<0.183 -8 4<-0.186 -20 2<0.031 63<-0.018 16<0.122 0<-1.63 58 -8 72 7<-0.107 66<3.74 64 11 -4 -17 3<-3.2 -19 8 103<0.5 18<0.0209 58 27<-0.28 23 -22 -31\n\
447<0.375 513<0.375 36<0.0807 36<-0.0161 1<-0.13 -2 36<-0.274 27<-0.222 -1 76<-0.0347 25 29<0.0541 258<0.5 10 66 -12 40<-0.574 -18 96<-1.53 29 8<0.172 -6 27<-0.14 14 76<0.312 127<0.5 242<0.5 -16 47 2<-0.131 43 -11 39 12<0.279 88<0.5 16 -4 -7 40<-0.0568 18<0.199 -4 25<0.219 20 26<0.111 -49 35 23<0.152 -14 91<-0.115 -19 25<0.358 8 55 96<-0.848 31 -25 57<-0.0555 49<-0.104 -5 64 -24\n\
31<0.507 0 69<3.73e-9 203<0.5 70<1.25 26<-0.181 75<1.25 29 5<0.0644 -52 15 14<0.0105 40 7<0.29 33<0.0912 41<-0.195 18 -23 86<0.312 20<0.162 -68 6 24 29<0.0923 21 -24 388<0.375 45 -15 52<0.169 32<0.45 16 -24 21<-0.287 78<0.733 -73 14 -11 26<-0.0476 40<0.398 33<-0.203 -18 34 -24 25<0.219 127<0.5 26<0.148 58<-0.23 -23 39 34<0.698 35<-0.229 59<-0.113 52 -6 -15 -41 26<0.185 -58 6 25\n\
33<0.38 45<0.313 2 65<0.8 13<-0.107 -44 24<-0.314 44<0.364 -20 72 -21 56<0.0925 169<0.375 52<0.508 -32 22 65<1.67 47 -9 159<0.375 59<0.113 24<-0.209 22 62<0.28 -41 69<-0.0855 48 -14 37 13<-0.142 6 51 58<0.253 178<0.5 20<-0.207 41<0.115 -5 62<0.327 21<-0.43 -1 8<0.28 97 -15 -20 71<-0.596 50 13<0.314 -32 10 2<-0.107 -25 59 24<-0.134 -40 8<0.28 59<0.113 -34 23 45<-0.146 69 -16\n\
5<0.073 136<0.5 52<-0.102 15<0.0705 149<0.375 8 61 -7 -3 7<0.741 53<0.508 32<0.95 2 4<-0.272 50 12 -9 -15 85<0.142 2<-0.221 76<-0.156 -19 11<0.0847 95<0.5 20<0.119 -16 25 61 27 38<3.98 -9 122<0.875 37<0.311 32<0.35 44<0.243 51<-0.0208 -27 42 -15 52<0 5 -21 -38 12<0.359 202<0.375 64 -21 -27 11<-0.46 -32 96<0.508 2<-0.0708 49<-0.173 47 15<0.0145 -43 3 4<0.0135 45 0 -34\n\
526<0.875 40<-0.928 26<0.111 97<1.75 35<-0.127 9<-0.17 -19 7<-0.22 8<0.19 12 -46 74<3.98 3 35 15<0.0975 233<0.375 46 -9 7<-0.161 37 -21 -18 15<0.0344 77<0.598 44<0 -14 46 -31 -38 273<0.375 527<0.875 335<0.875 15<0.087 84<0.5 0 58<0.575 47<-0.483 14 274<0.375 33<0.659 9<0.00928 -9 7 77<0.836 39 -10 39 -33 234<0.875 2 -30 48 -49 8<0.309 23 30<0.18 -55 19 30<0.14 -5 58\n\
11<-0.212 294<0.5 13<0.713 2<-0.131 7<0.741 71<0.265 85<-0.142 -23 22<-0.139 286<0.875 -19 46 30 31<0.207 22<-0.342 -21 7<-0.364 2 98 -10 -33 -1 2<-0.119 -20 20<-0.239 0 63 85<-0.142 -19 56 294<0.5 13<0.537 135<0.5 -1 85<-0.712 40 315<0.875 55<0.113 31<-0.038 50<0.55 48 -9 16 -15 37 20<-0.177 32<0.1 97<0.75 -18 39 -39 49<0.0624 -14 49<0.229 56 1 69<-0.356 40 472<0.375 -34 33\n\
515<0.375 13<-0.712 75<0.25 79<0.456 2<-0.162 15<0.0634 62<0.42 36 -30 -34 -38 41 97<0.25 75<1.25 18<0.117 20<-0.0843 62 -12 -15 65<0.333 28 -59 5<0.0779 48 -15 246<0.875 89<0.5 2 50<0.95 159<0.375 -32 102<0.25 24 -42 2<-0.0579 20<-0.574 -17 5<0.0299 -12 136<0.5 112<0.5 -12 16<0.189 91<-0.575 -21 21 78<0.133 -16 20 16<0.0347 -6 68<0.21 38 -32 7<0.483 -24 17 195<0.5 -36 17 -25\n\
540<0.375 27<0.14 1 41<0.0767 89<0.5 353<0.375 33<-0.413 11 26<0.389 74<3.9 29<0.0769 55<-0.509 28 -12 55<0.242 -39 18 168<0.375 26<0.0666 24<0.209 80<0.522 12 -29 69<0.356 -24 39 117<3.58 -6 -39 52<-0.226 31 -71 22 55 2<0.054 12 -20 55<0.242 25<-0.123 103<0.5 32<0.45 25<-0.656 -9 202<0.375 -61 3 80<-0.105 21 73<-1.86e-9 29 -28 5<0.0916 46<0 16 -58 -26 74<4.69 7 -42 15 -44\n\
102<0.25 25<0.358 49<-0.0347 9 185<0.875 0 49<0.27 156<0.25 59 -22 -32 168<0.875 7<-0.0537 32<0.25 -27 112<0.5 49 1 21<-0.627 12 -29 63 102<1.25 62<0.7 101<0.132 463<0.375 67<-0.0512 6 -17 25 156<1.25 -25 29 33<0.228 3 67 197<0.375 42<-0.382 -18 67<-0.199 -24 25<-0.391 49<0.229 -9 37 117<3.58 14<0.0754 -3 28<0.121 12<-0.0398 6 88 -25 -6 85<0 14<0.0299 -16 72<0.25 75 0 -8\n\
15<0.142 15<0.108 0 7<-0.364 33<0.00894 -40 1 59<0.169 45<0.0627 39<0.121 42<0.0425 1 -37 42<0.127 -35 8 7 17 39<-0.161 51<0.312 29<0.00937 -11 4<-0.0591 3 51<0.0416 14 82<-0.925 -17 96 -8 32<0.45 20<-0.0147 12<-1.49e-9 43<0.35 0 82<-0.925 -25 67 -13 7<0.885 122<0.875 13<2.98e-9 33<0.304 290<0.5 0<0.67 100 -5 -22 -26 58<0.0383 -7 51 -15 -20 343<0.875 54<0.648 67<0.239 -20 16 19 51\n\
152<0.375 83<-0.892 180<0.5 64<-0.414 22<-0.115 40 10<0.426 16 -49 27 -35 64<-0.791 67<-0.167 -7 79<0.76 7<0.242 77<1.55 20 29<0.0645 -4 12 131<0.5 -4 50 44 90<-0.122 79<-1.06 7<0.146 28 -6 10<0.668 3<-3.2 83<0.127 1 -54 126<0.375 17 -12 19<-0.0784 62<-0.0778 -38 3<-1.23 21<0.28 31 -39 -20 -27 55<0.339 1 21<0.0255 -2 23<0.152 44<0.365 -53 -5 0 21<-0.0546 19<0.0836 -50 12 22\n\
9<-0.17 61<-0.143 48<0.182 39<0.161 -15 38 -12 62<0.14 12<-0.0398 -33 96<-0.508 40<-0.0946 1<-0.0543 75 -21 26<-0.244 44 -15 -11 -33 297<1.13 451<0.875 408<0.875 79<0.152 245<0.375 413<0.375 33<-0.304 -3 62<0.42 109<0.5 0 90<-0.122 -20 18 9 28<0.00866 78<0.467 38 -21 -60 37 96<-0.169 9<0.00928 -32 67<-0.167 -39 5<0.134 31 52<-0.226 36 -37 60<0.25 48<0.0135 -5 65 -14 -28 40<-7.45e-9 55 -26 -38\n\
15<0.0145 32<0.95 33<0.38 33<-0.608 36 367<0.5 71<-0.398 12<0.316 27<0.1 34<0.483 55<0.0565 9 -45 33 93<1.25 97<1.25 193<0.5 70 -25 -31 -18 -30 406<0.375 2<-0.247 73<0.345 13 -35 86<0.728 -13 2<-0.0945 -23 52 47 103<0.5 -13 69 21<-0.536 49<0 13 79 55<-0.264 49<-0.173 -19 49 -1 5<0.0451 35<0.127 34<0.161 55<0.0565 75 11 27<-0.175 -11 293<0.5 52 -15 -10 -32 350<0.375 -2 26`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.62,"further":0.56,"lean":0.3};
