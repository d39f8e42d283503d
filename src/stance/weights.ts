// Written by scripts/train-stance.ts; see MODEL.md.

/** Sentence stage: scale, then `feature none favor against`. */
export const SENTENCE_TABLE = `0.005749351029365996\n\
bias 101 -77 -38\n\
voice-confidence -96 43 57\n\
content:9 25 50 -76\n\
unnamed 127 -58 -69\n\
content:7 34 -61 28\n\
references:1 55 -28 -28\n\
content:14 31 -43 11\n\
via:name|in -73 33 44\n\
holder:person -55 29 29\n\
content:2 22 14 -37\n\
right:11 -17 -25 42\n\
right:14 29 -41 14\n\
content:4 -23 -9 34\n\
content:11 -26 -10 33\n\
side:own 86 -10 -75\n\
content:5 -23 -9 33\n\
content:3 33 -22 -13\n\
sum:against -7 -24 33\n\
sum:favor -15 30 -11\n\
mode:indirect 56 -28 -31\n\
content:13 12 17 -28\n\
via:carried|in 83 -69 -17\n\
content:10 -27 16 11\n\
left:14 15 -31 13\n\
side:free 34 -39 2\n\
left:9 11 15 -26\n\
form:name 18 15 -29\n\
right:10 -23 18 6\n\
side:other 4 -31 28\n\
home:against 7 -20 12\n\
present:true 29 -24 -3\n\
content:1 20 -5 -14\n\
left:2 10 14 -24\n\
home:none 18 -25 6\n\
right:4 -10 -12 22\n\
voices:2 34 -26 -8\n\
present:false 45 -6 -39\n\
right:2 11 10 -22\n\
content:12 -1 -14 19\n\
left:12 20 0 -21\n\
cue:15 26 -12 -11\n\
voices:4 61 -37 -28\n\
mode:indirect|side:own 70 -17 -58\n\
left:4 11 -20 9\n\
content:6 -17 18 -1\n\
holder:institution 68 -33 -40\n\
link:owner(plain)|name 18 -82 58\n\
voices:3 39 -20 -21\n\
home:favor -16 12 2\n\
others:favor 16 -15 -1\n\
references:2 36 -21 -15\n\
left:5 -3 18 -14\n\
holder:group 86 -49 -40\n\
cue:11 -14 -7 22\n\
content:0 7 -15 4\n\
rival:own|false|false|false 33 9 -46\n\
cue:3 -15 -1 20\n\
rivals:0|other -38 0 39\n\
cue:13 20 -4 -15\n\
mode:act 37 -23 -16\n\
outside|mode:act 37 -23 -16\n\
cue:8 -16 -4 20\n\
cue:9 -6 19 -10\n\
nested:true 75 -33 -48\n\
rank:0|0 -20 22 0\n\
cue:14 18 -11 -9\n\
right:8 15 -15 -4\n\
outside|mode:narration -10 -17 28\n\
rule:tone.sentence:-|other -19 -16 34\n\
right:9 9 3 -14\n\
others:against 1 12 -13\n\
mode:narration 12 -26 15\n\
mode:narration|side:free 12 -26 15\n\
holder:narrator 12 -26 15\n\
lead:favor 3 11 -13\n\
rival:own|false|false|true 53 -21 -38\n\
sum:tone+ 0 15 -13\n\
left:10 -13 5 7\n\
via:previous|in 58 -43 -22\n\
rivals:2|free 27 -40 11\n\
role:patient|other|out -38 -58 91\n\
right:13 -14 13 0\n\
right:3 12 -13 1\n\
cue:5 9 -16 7\n\
rival:other|false|false|false 10 -22 10\n\
mode:indirect|side:other -25 -8 30\n\
rule:tone.near:-|act -50 -29 73\n\
content:8 -5 -8 11\n\
rival:free|false|false|true 19 -32 9\n\
right:5 -7 -6 12\n\
right:12 4 6 -12\n\
rivals:1|own 38 -5 -38\n\
via:affiliate|out 32 -18 -16\n\
content:15 -11 5 6\n\
rank:1|1 30 -22 -11\n\
left:3 3 10 -12\n\
cue:12 15 -13 1\n\
rule:effect.noun-patient:-|in 28 34 -65\n\
left:7 -1 -11 12\n\
rule:tone.sentence:-|narration -38 30 4\n\
cue:4 0 -14 14\n\
next:right:be -25 34 -12\n\
rivals:1|other -16 -9 24\n\
references:3+ 30 -30 -1\n\
rule:tone.near:-|in -10 -12 21\n\
via:self|in 49 -4 -55\n\
cue:10 4 -13 8\n\
lead:against 0 -9 6\n\
rank:0|1 -13 -12 24\n\
role:owner|other|in -3 -32 32\n\
near:right:_P_ 17 -19 0\n\
near:right:_N_ 22 -13 -11\n\
rival:free|false|false|false 16 -11 -10\n\
near:left:and -17 -7 24\n\
near:left:_N_ 12 6 -18\n\
rule:tone.near:-|other -15 -13 24\n\
rivals:2|other 17 -26 6\n\
role:subject|other|out 39 -16 -27\n\
rival:other|false|true|false -17 -33 47\n\
right:15 -1 -9 10\n\
near:right:and 0 18 -20\n\
verb:subject:none|none -5 -18 21\n\
rule:tone.sentence:-|out 22 -6 -18\n\
rivals:2|own 35 0 -39\n\
extent 10 -1 -5\n\
rule:tone.sentence:-|own -18 33 -20\n\
via:affiliate|in -12 -20 30\n\
rivals:3|other 39 -5 -39\n\
clause:subject:main| 8 4 -14\n\
left:1 9 -6 -3\n\
clause:object:main| -16 20 -7\n\
role:subject|own|in 12 16 -27\n\
link:object(plain)| -22 -18 37\n\
clause:clause:main| -8 12 -1\n\
rule:tone.near:+|other -23 22 -1\n\
holder:party 17 -10 -9\n\
right:7 8 -5 0\n\
near:right:? 82 -36 -48\n\
role:subject|other|in -12 -10 23\n\
near:left:between 38 -3 -39\n\
mode:act|side:other 20 -8 -15\n\
rule:bond.partner:+|direct 42 3 -50\n\
clause:subject:ing| 20 10 -33\n\
cue-distance 7 -11 3\n\
rule:effect.noun-patient:-|free 22 24 -52\n\
verb:subject:plain -11 -2 11\n\
role:owner|free|out -13 -13 22\n\
next:left:_N_ -5 -21 23\n\
cue:2 9 -9 -1\n\
rule:tone.sentence:+|narration -27 5 18\n\
rivals:1|free -3 -14 15\n\
path:none|in -16 -7 21\n\
rule:tone.sentence:+|in -7 -4 14\n\
rule:tone.sentence:+|free -18 9 4\n\
verb:clause:none|none 19 -22 -2\n\
verb:object:none|present 0 16 -19\n\
near:right:the -14 3 6\n\
next:right:'s -23 13 8\n\
rank:2|2 27 -5 -25\n\
right:6 -7 4 2\n\
path:none|out 42 -18 -28\n\
link:owner(effect-)|name 12 -44 26\n\
rank:0|2 -28 9 15\n\
rule:demand.object:-|agent:holder -46 27 15\n\
near:right:in -20 16 4\n\
rule:tone.sentence:-|indirect 2 16 -21\n\
rule:tone.near:-|narration -5 20 -18\n\
sum:tone- -1 -4 10\n\
rule:tone.clause:-|in -22 8 12\n\
next:left:in 10 18 -31\n\
near:left:of -15 -6 17\n\
rank:1|2 11 -29 12\n\
next:right:have -19 24 -10\n\
role:patient|free|out 39 7 -53\n\
rule:tone.near:+|in 6 5 -13\n\
role:partner|own|in 65 -55 -13\n\
rule:tone.clause:-|other 8 -26 15\n\
mode:mixed|side:own 37 0 -45\n\
rival:other|true|false|false 14 11 -29\n\
near:left:to 3 11 -15\n\
cue:0 8 4 -6\n\
verb:subject:effect- 9 7 -21\n\
near:right:sanction 2 -36 30\n\
rule:effect.noun-patient:-|direct 36 14 -56\n\
rule:tone.sentence:-|free -15 5 6\n\
near:right:say 17 8 -32\n\
verb:subject:none|present -11 1 8\n\
left:13 1 -6 6\n\
verb:subject:plain! -16 -14 26\n\
mode:direct|side:other 8 -14 5\n\
voices:1 -3 -4 8\n\
verb:object:none|past -16 6 10\n\
rule:bond.partner:+|free 4 25 -32\n\
rule:evaluation.copula:+|in -17 36 -24\n\
verb:complement:effect- -23 28 -10\n\
role:owner|free|in 7 -23 12\n\
left:0 2 -6 5\n\
role:owner|other|out 18 -20 -1\n\
near:right:, -6 11 -9\n\
verb:object:cause -2 23 -22\n\
near:right:that 13 -21 1\n\
via:event|in 22 -13 -13\n\
path:subject(attitude-)|out 40 -18 -27\n\
next:right:also 55 -21 -38\n\
rule:tone.sentence:-|direct -5 -10 14\n\
verb:attribute:plain 14 -24 9\n\
path:complement(plain)|out 4 -23 13\n\
next:left:by -19 -19 34\n\
rule:tone.clause:-|indirect 29 -12 -19\n\
verb:clause:demand 32 -19 -16\n\
near:left:against -24 29 -7\n\
link:owner(plain)|'s -14 14 -2\n\
clause:complement:main| -11 10 -1\n\
left:11 5 1 -5\n\
near:left:deal 11 -36 17\n\
via:name|out -7 0 9\n\
near:right:a -19 19 -1\n\
outside|mode:indirect 22 -18 -15\n\
role:partner|other|in -17 37 -24\n\
rule:effect.noun-patient:-|narration 21 20 -50\n\
clause:subject:that|that 16 -5 -14\n\
near:right:policy -28 -25 48\n\
rule:bond.partner:+|in 7 14 -24\n\
mode:mixed 18 -4 -17\n\
near:right:no -26 -35 58\n\
near:left:that -14 1 14\n\
role:object|free|in 34 -26 -15\n\
mode:direct|side:own -17 4 10\n\
verb:clause:attitude- 24 -2 -27\n\
link:subject(effect-)| -18 11 1\n\
next:right:sanction 43 -25 -24\n\
cue:1 1 -6 7\n\
verb:object:demand 7 -45 36\n\
rule:tone.clause:-|own -20 33 -19\n\
verb:object:effect- 6 12 -21\n\
near:right:'s -7 13 -8\n\
link:modifier(plain)| -2 -27 24\n\
role:partner|other|out -27 33 -9\n\
rule:tone.sentence:+|direct -2 12 -11\n\
verb:clause:none|past -5 8 -4\n\
next:left:that -18 2 14\n\
rule:attitude.agent:-|free 29 -23 -12\n\
role:complement|own|in 10 10 -25\n\
verb:object:attitude- -17 -10 24\n\
rule:effect.agent:+|in -16 -11 24\n\
rule:demand.object:-|direct 18 14 -35\n\
verb:complement:plain 7 -8 1\n\
verb:clause:grow+ -25 25 -3\n\
clause:subject:conditional|if 10 -37 25\n\
near:right:country -26 -5 31\n\
rule:tone.clause:+|free -19 11 4\n\
sum:silent 1 4 -6\n\
rule:effect.agent:-|in 1 -23 18\n\
link:owner(evaluation+)|'s -13 32 -23\n\
left:8 -1 -4 5\n\
rule:bond.partner:+|other -21 22 -5\n\
rule:tone.near:+|free -12 10 -2\n\
rule:effect.owner:-|other 12 -23 6\n\
verb:complement:attitude- 15 12 -28\n\
next:left:with -18 19 -6\n\
next:right:say 41 -24 -24\n\
rule:effect.agent:+|narration 8 -33 24\n\
clause:complement:that| -28 19 5\n\
nested:false 5 -3 1\n\
near:left:in 9 -14 4\n\
path:subject(effect-)|out 35 -22 -17\n\
clause:clause:conditional|if 42 -33 -13\n\
rule:evaluation.modifier:-|other 17 -38 17\n\
near:right:which -35 24 4\n\
next:right:. -2 11 -13\n\
near:left:\` 2 -14 10\n\
near:left:_P_ -2 8 -7\n\
rule:attitude.agent:-|out 22 0 -27\n\
rule:attitude.agent:+|out 30 -9 -25\n\
form:people 8 -27 12\n\
via:event|out 11 -20 1\n\
near:left:the -5 7 -4\n\
rule:tone.sentence:+|out -4 11 -10\n\
role:patient|other|in -39 30 5\n\
rule:tone.near:+|indirect -14 8 3\n\
near:left:say -7 -13 19\n\
rule:effect.patient:-|in 22 3 -29\n\
near:left:for 16 -20 1\n\
verb:clause:effect- 3 -20 12\n\
near:right:nuclear 5 14 -22\n\
rule:tone.clause:-|act -21 -24 40\n\
next:right:will 25 -3 -22\n\
cue:7 5 -2 -2\n\
path:modifier(plain)>subject(plain)|in 35 -16 -23\n\
next:left:- 7 28 -39\n\
near:left:have -19 -5 18\n\
clause:subject:ing|in -11 39 -34\n\
via:pronoun|in 7 -11 3\n\
home:after -14 -6 18\n\
verb:subject:volition|none 8 -18 9\n\
verb:complement:grow+ 8 12 -23\n\
via:pair|in -12 35 -27\n\
verb:object:attitude+ -11 26 -20\n\
rule:bond.partner:+|own 27 -37 5\n\
rival:other|false|false|true 4 3 -14\n\
rule:tone.near:+|out -1 11 -12\n\
near:left:on 11 -15 2\n\
role:complement|other|out -4 14 -13\n\
near:right:relation 47 -37 -14\n\
link:owner(plain)|demonym 2 10 -16\n\
verb:clause:plain 6 0 -5\n\
rule:tone.near:+|direct -6 11 -8\n\
role:patient|own|in 5 37 -46\n\
rule:effect.agent:+|out 23 -13 -13\n\
near:left:, -3 7 -7\n\
role:owner|own|in -5 16 -13\n\
mode:direct|side:free 4 4 -11\n\
next:left:two -1 28 -30\n\
role:object|other|out -21 -11 24\n\
rule:tone.clause:+|in -13 4 6\n\
rule:tone.clause:-|direct 12 4 -18\n\
next:right:country 5 -36 26\n\
rule:obligation.subject:-|other -21 -21 38\n\
link:partner(plain)|with -3 29 -31\n\
near:right:have -12 8 -1\n\
verb:complement:cause -15 -7 17\n\
path:subject(plain)|in -6 -7 11\n\
rule:effect.noun-patient:-|act -15 -22 29\n\
next:right:nuclear 22 9 -32\n\
near:left:by -14 -7 16\n\
rivals:0|free -2 6 -10\n\
rule:tone.clause:+|out -8 17 -13\n\
clause:object:to|to 8 -11 0\n\
rule:grow.agent:+|other -25 47 -26\n\
role:modifier|other|in 23 -24 -6\n\
near:left:after 5 -30 18\n\
next:right:and -1 -10 9\n\
rule:effect.agent:-|free 6 -19 8\n\
rule:effect.agent:-|direct -24 -1 19\n\
near:left:his 32 0 -37\n\
near:left:a 10 -16 4\n\
next:left:the -3 10 -11\n\
form:adjective 12 -4 -11\n\
verb:subject:cause -14 0 11\n\
right:1 2 -4 1\n\
rivals:3|free 16 -2 -17\n\
near:right:their -12 -22 29\n\
clause:object:ing| -19 0 13\n\
clause:subject:ing|by -4 -37 39\n\
near:right:for 18 -6 -17\n\
cue:6 -5 5 -2\n\
near:right:by 5 16 -23\n\
verb:complement:plain! 2 -21 12\n\
clause:attribute:main| -9 19 -13\n\
role:topic|free|in 24 -5 -23\n\
rule:effect.owner:-|indirect -22 13 -1\n\
near:right:deal 9 11 -23\n\
rule:tone.near:-|own -14 2 7\n\
verb:subject:none!|none -13 -18 28\n\
rule:effect.noun-patient:-|indirect -25 9 8\n\
left:15 3 2 -3\n\
link:partner(bond+)|between 9 -27 12\n\
rule:attitude.agent:-|narration 17 0 -23\n\
verb:object:none|none 4 1 -9\n\
rule:tone.sentence:+|other -7 -2 9\n\
next:right:, 9 -6 -6\n\
rule:tone.clause:-|narration -17 8 3\n\
near:left:they 28 -35 3\n\
link:partner(bond+)|with 3 -20 12\n\
link:subject(effect+)| 11 3 -16\n\
near:right:its -20 19 -3\n\
link:complement(plain)|between 10 13 -26\n\
rival:other|true|true|false -15 -9 22\n\
outside|mode:mixed 28 -31 -2\n\
verb:complement:possibility|present 20 6 -31\n\
rule:attitude.self:-|agent:holder -31 6 19\n\
verb:subject:effect+ -3 14 -15\n\
near:right:with 6 -17 7\n\
near:right:. 3 -7 5\n\
rule:tone.clause:-|free 3 -13 7\n\
near:left:sanction -1 16 -17\n\
next:left:to -1 -14 10\n\
rule:attitude.owner:-|other 6 -25 14\n\
via:polity|in 11 8 -22\n\
rule:effect.owner:-|in -16 -1 11\n\
via:pronoun|out -11 6 2\n\
clause:subject:to|to 8 -3 -4\n\
role:object|own|in -21 -2 14\n\
link:subject(plain)| 1 -6 3\n\
near:right:) 29 -21 -11\n\
rule:attitude.agent:-|other 5 18 -29\n\
path:subject(plain)|out 6 -2 -10\n\
link:complement(plain)|with 17 -5 -18\n\
rule:attitude.self:-|other -29 2 24\n\
rule:tone.near:-|out 8 -4 -7\n\
rule:attitude.noun:-|other 3 -36 28\n\
verb:subject:possibility|present 6 -20 8\n\
rule:effect.noun-patient:-|own 30 -8 -28\n\
rule:bond.partner:+|act -23 7 12\n\
rivals:0|own 1 12 -20\n\
clause:subject:relative| 29 -24 -12\n\
near:right:people -10 38 -28\n\
verb:subject:none|past 2 5 -7\n\
rule:effect.patient:-|direct 20 3 -29\n\
verb:complement:none|present -8 1 1\n\
role:complement|free|out 7 -11 0\n\
rule:tone.near:+|act -11 21 -17\n\
rule:effect.noun-patient:-|out 13 -3 -17\n\
link:owner(attitude+)|'s -13 26 -15\n\
rule:effect.noun-patient:-|other -15 17 -8\n\
role:topic|free|out -3 14 -17\n\
clause:subject:relative|that 21 -6 -18\n\
near:right:' -5 -29 30\n\
rule:effect.owner:-|free -1 10 -17\n\
rule:tone.clause:+|narration -16 15 -2\n\
mode:indirect|side:free 11 -9 -7\n\
near:left:do 4 17 -26\n\
role:topic|other|in -1 16 -19\n\
verb:subject:attitude+ -13 -5 14\n\
verb:clause:none!|past 21 12 -37\n\
near:left:negotiation -6 -36 38\n\
near:right:interest 29 -35 0\n\
rule:tone.near:-|mixed 15 -2 -18\n\
rule:evaluation.verb:-|narration -40 -6 40\n\
near:left:make -23 25 -8\n\
near:right:( 23 -8 -21\n\
link:complement(plain)|to 19 -7 -16\n\
verb:clause:obligation|present -15 -15 25\n\
next:right:that -25 17 3\n\
near:right:right -31 41 -15\n\
role:object|free|out 17 -6 -17\n\
clause:clause:participle| 21 -2 -24\n\
rule:evaluation.modifier:-|direct -31 3 24\n\
next:left:after 30 -32 4\n\
near:right:be 2 -6 3\n\
near:left:'s 13 -2 -14\n\
rule:attitude.owner:+|in 4 14 -23\n\
verb:object:plain! 1 13 -19\n\
rule:attitude.self:-|agent:other 32 1 -37\n\
next:right:nation -13 44 -35\n\
link:complement(grow+)|with 0 30 -35\n\
near:right:administration -37 -14 46\n\
rule:attitude.owner:+|agent:holder -23 33 -16\n\
rule:attitude.self:-|in -23 17 4\n\
mode:act|side:free 24 -21 -10\n\
rule:attitude.owner:+|other -1 24 -27\n\
next:right:government -30 14 10\n\
rule:evaluation.copula:-|other 24 -21 -9\n\
link:owner(plain)|of -12 15 -9\n\
verb:clause:attitude+ 13 -15 -2\n\
rule:effect.owner:-|act 23 -11 -18\n\
next:left:say -21 -2 22\n\
link:owner(friend+)|'s 8 -33 21\n\
clause:subject:relative|which 9 5 -20\n\
near:right:it 17 -12 -8\n\
verb:object:future|present 14 -19 0\n\
near:right:– 29 -37 6\n\
rule:tone.clause:-|out 3 -11 6\n\
clause:complement:that|that -12 5 4\n\
rule:effect.patient:-|indirect -18 -14 25\n\
verb:clause:plain! 0 8 -14\n\
near:right:on 8 -11 -2\n\
rival:other|false|true|true 17 -20 -3\n\
link:patient(effect-)|against 14 8 -23\n\
verb:complement:effect+ 10 -16 1\n\
link:complement(plain)|in -5 -16 17\n\
near:right:or 29 -12 -25\n\
verb:complement:none|none 7 -8 -1\n\
rule:demand.object:-|own 23 -19 -13\n\
verb:subject:none!|present -8 -10 14\n\
rule:attitude.agent:+|narration -4 -23 20\n\
rule:effect.owner:-|out 4 -14 3\n\
rule:tone.sentence:-|mixed 2 -14 7\n\
near:left:nuclear 5 -20 11\n\
near:left:visit 35 -10 -29\n\
rule:evaluation.verb:+|in -21 27 -7\n\
near:right:under -10 26 -23\n\
verb:object:obligation|present 18 -28 7\n\
verb:complement:attitude+ -20 14 3\n\
rule:tone.sentence:-|act -10 -13 17\n\
rule:obligation.subject:-|indirect -21 -18 34\n\
near:left:include 22 -29 0\n\
near:left:up -38 0 34\n\
role:subject|free|out -6 -4 7\n\
rule:tone.clause:+|indirect 14 -8 -12\n\
near:left:two 8 7 -18\n\
next:left:between 21 -14 -10\n\
rule:grow.agent:+|in 28 -5 -24\n\
link:attribute(plain)| -22 2 15\n\
rule:tone.clause:+|own 4 5 -17\n\
verb:subject:none!|past -13 27 -17\n\
rule:effect.agent:+|own 21 -11 -17\n\
rule:bond.partner:+|out 12 -11 -5\n\
next:left:_P_ -12 -5 13\n\
verb:object:effect-! 16 20 -39\n\
verb:subject:grow+ -11 3 5\n\
verb:clause:ability|present 24 -7 -20\n\
near:right:he 0 -24 16\n\
rule:tone.sentence:+|own -1 7 -9\n\
path:complement(plain)|in -11 4 3\n\
path:complement(plain)>clause(plain)|out -20 2 12\n\
rule:effect.owner-patient:-|agent:holder -7 -25 28\n\
link:subject(grow+)| 8 1 -12\n\
rule:effect.agent:-|mixed -13 -26 34\n\
rule:grow.agent:+|own 39 -38 -3\n\
rule:evaluation.noun:-|free -39 -8 41\n\
near:left:no -25 -18 39\n\
clause:complement:adverbial|while 42 -15 -30\n\
rule:demand.object:-|in -7 11 -8\n\
verb:clause:evaluation- 11 -21 8\n\
path:owner(plain)>subject(plain)|out -20 10 2\n\
verb:object:none!|none -16 24 -14\n\
verb:clause:future|present 11 -2 -16\n\
near:right:nation -24 34 -14\n\
rule:effect.owner-patient:-|other -2 -19 16\n\
link:partner(bond+)|- 27 0 -31\n\
mode:mixed|side:other -7 -10 12\n\
near:left:relation 18 2 -26\n\
rule:effect.owner-patient:-|in 7 3 -15\n\
rule:evaluation.copula:-|in -5 -19 19\n\
right:0 0 2 2\n\
verb:complement:demand 29 -26 -9\n\
rule:tone.near:-|indirect 6 -8 -4\n\
rule:effect.agent:-|act 15 7 -30\n\
rule:evaluation.verb:-|free -26 2 20\n\
near:left:you 40 -1 -44\n\
rule:attitude.patient:+|in 3 30 -35\n\
rule:demand.object:-|free -7 20 -18\n\
near:left:announce 30 -34 2\n\
path:subject(plain)>clause(plain)|out -15 8 2\n\
rule:evaluation.copula:+|other 0 15 -19\n\
near:left:despite -38 10 22\n\
near:right:will 6 3 -11\n\
near:right:of 0 8 -7\n\
rule:tone.clause:+|other -11 8 0\n\
rule:cause.event-patient:-|agent:holder -30 -5 31\n\
verb:clause:cause -11 6 1\n\
rule:idiom.sentence:-|narration -40 8 25\n\
clause:subject:participle| -1 11 -14\n\
near:left:lead 16 -37 16\n\
rule:bond.partner:+|narration 18 -7 -12\n\
path:complement(plain)>clause(plain)|in -18 -7 17\n\
rule:evaluation.modifier:-|indirect 19 -31 10\n\
rule:evaluation.noun:+|out -22 -2 18\n\
rule:obligation.subject:-|in -9 -10 18\n\
rule:tone.near:+|own -4 5 -8\n\
rule:grow.partner:+|other -15 25 -14\n\
near:left:war 31 -20 -14\n\
rule:tone.near:-|direct 7 -4 -3\n\
next:right:for -22 14 2\n\
rule:evaluation.noun:+|other -5 -17 20\n\
verb:object:effect+ 3 5 -15\n\
near:right:play -43 1 39\n\
rule:evaluation.copula:+|out 13 1 -21\n\
clause:complement:ing|for 25 3 -34\n\
rule:effect.agent:-|narration 10 -15 -1\n\
rule:effect.agent:+|act 31 -5 -32\n\
near:left:country -18 7 6\n\
near:right:power 5 -26 17\n\
next:left:for -5 17 -15\n\
next:right:authority -50 -4 49\n\
role:modifier|free|in 10 -17 1\n\
rule:evaluation.verb:-|other 25 -26 -2\n\
link:subject(attitude+)| 8 -11 0\n\
next:right:\` 12 -23 7\n\
near:left:with -8 7 -2\n\
next:left:on 1 -11 6\n\
mode:direct 0 -2 4\n\
near:left:their 20 -10 -15\n\
near:left:meeting -30 13 11\n\
link:complement(plain)|against -23 19 2\n\
near:right:regime -5 -37 41\n\
link:owner(evaluation+)|name -3 -39 37\n\
next:left:against 6 -14 8\n\
rule:effect.patient:-|out -21 -3 19\n\
rule:attitude.self:-|act -55 1 48\n\
link:topic(plain)|in 11 -15 2\n\
near:right:can -7 18 -18\n\
rule:evaluation.modifier:-|free -21 -10 25\n\
path:owner(plain)>complement(plain)>clause(plain)|in 13 -28 9\n\
clause:complement:relative|that 4 10 -20\n\
rule:effect.owner-patient:+|other 14 -19 0\n\
near:left:protect 29 6 -39\n\
verb:clause:effect+ -14 9 2\n\
near:left:cooperation -16 27 -14\n\
rule:effect.owner-patient:-|indirect 8 -20 7\n\
near:right:back -27 11 12\n\
near:left:time -26 31 -13\n\
role:owner|own|out 23 -14 -13\n\
rule:effect.agent:+|other -5 -12 14\n\
near:right:try -22 -11 28\n\
home:before -7 5 1\n\
near:left:change 21 13 -37\n\
near:right:issue 7 14 -26\n\
verb:complement:none|past 2 5 -6\n\
near:left:so 10 -30 15\n\
near:right:commit 8 36 -46\n\
near:right:show -34 4 25\n\
verb:complement:ability|present 15 2 -23\n\
rule:evaluation.noun:+|indirect -23 4 12\n\
rule:demand.object:-|agent:other 18 -17 -5\n\
rule:effect.agent:-|out -12 0 7\n\
near:right:over -24 18 -1\n\
path:subject(effect+)>clause(plain)|in 20 -28 5\n\
link:topic(plain)|to -17 4 7\n\
near:left:terrorist 19 17 -39\n\
rule:attitude.owner:-|agent:holder|other|indirect -15 -17 30\n\
rule:attitude.owner:-|agent:holder -11 -12 20\n\
rule:tone.sentence:-|in 1 1 -4\n\
near:right:could 11 11 -27\n\
verb:object:volition|none 5 3 -12\n\
near:right:talk 17 -26 5\n\
next:right:would 19 -19 -4\n\
near:right:security -15 32 -21\n\
role:topic|other|out -12 9 -4\n\
near:left:believe -33 23 2\n\
rule:idiom.near:-|in -14 -11 21\n\
near:left:military -30 8 17\n\
near:left:would 24 -15 -11\n\
rule:effect.owner-patient:-|agent:other 0 11 -18\n\
near:right:all -5 -26 26\n\
clause:complement:ing| -2 6 -12\n\
near:right:do -15 6 4\n\
verb:subject:obligation|present -14 5 6\n\
near:right:return -7 -24 27\n\
near:left:if 0 -16 13\n\
near:right:seek -17 -16 28\n\
path:subject(plain)>clause(plain)>clause(plain)|in -18 4 8\n\
rule:effect.patient:-|agent:other -9 18 -15\n\
near:left:business -24 39 -20\n\
verb:subject:effect-! -26 11 11\n\
verb:subject:attempt -13 -3 13\n\
near:right:authority -33 -9 37\n\
near:right:would 12 -2 -15\n\
next:left:foreign 28 -2 -31\n\
near:left:any -2 21 -23\n\
link:object(effect+)| 18 -7 -17\n\
role:partner|free|in 19 -6 -18\n\
path:owner(plain)|out 31 -12 -25\n\
rivals:3|own 16 -20 -3\n\
verb:clause:volition|none 2 -15 7\n\
rule:effect.owner:-|narration -7 -16 13\n\
near:right:ally 13 -23 6\n\
near:right:program -22 21 -8\n\
rule:evaluation.verb:+|own -30 37 -9\n\
rule:attitude.self:-|direct 17 10 -33\n\
rule:attitude.owner:-|out -27 1 20\n\
near:right:\` -8 0 5\n\
path:subject(demand)|out 29 -6 -28\n\
next:left:both 6 14 -25\n\
near:left:both 6 9 -22\n\
near:left:what -20 -9 25\n\
rule:effect.patient:-|free -4 17 -21\n\
near:right:time 36 -12 -28\n\
verb:object:ability|none 34 -14 -23\n\
rule:evaluation.noun:-|in -10 -23 29\n\
near:right:withdraw -5 -24 29\n\
clause:object:that|that 1 6 -9\n\
path:subject(cause)|out 10 4 -19\n\
near:left:who 29 -25 -7\n\
near:left:add -25 -1 21\n\
rule:demand.object:-|other -11 3 7\n\
verb:clause:possibility|present 6 5 -15\n\
link:topic(plain)|of -16 16 -8\n\
path:complement(cause)|in -19 22 -9\n\
rule:cause.agent:-|free -20 -13 29\n\
next:right:regime -23 -25 47\n\
link:topic(plain)|for 24 -7 -20\n\
rule:evaluation.copula:+|free -11 17 -11\n\
link:owner(effect-)|'s -8 16 -13\n\
link:complement(plain)|by -14 -6 15\n\
rule:demand.object:-|agent:side -25 7 12\n\
rule:effect.event-patient:-|agent:holder -30 -4 26\n\
near:left:anti -22 30 -15\n\
path:owner(plain)>object(plain)|out 13 -25 5\n\
rule:effect.agent:+|free -11 -3 10\n\
role:subject|free|in -7 5 -2\n\
rule:idiom.near:-|other -16 -14 25\n\
verb:clause:none|present -3 1 4\n\
clause:subject:ing|for -5 -23 23\n\
next:right:people 5 22 -30\n\
near:right:impose 4 -28 19\n\
rule:attitude.noun:-|narration 26 2 -34\n\
role:complement|other|in 2 -7 5\n\
next:left:\` 10 -8 -5\n\
next:left:as 16 -18 -2\n\
near:left:oil 8 17 -29\n\
near:right:we -26 11 14\n\
rule:evaluation.modifier:-|narration -29 6 18\n\
link:owner(bond+)|name 18 -3 -19\n\
next:right:to -3 10 -10\n\
near:left:issue 16 -26 4\n\
near:right:they 4 -19 11\n\
verb:object:grow+ -7 -4 9\n\
near:right:move 6 12 -25\n\
near:left:month 39 -13 -28\n\
path:object(plain)|in -4 -15 13\n\
rule:effect.patient:+|other -18 4 8\n\
rule:evaluation.noun:+|direct -6 -17 17\n\
near:left:when 21 -6 -18\n\
rule:evaluation.copula:+|direct -1 11 -15\n\
next:right:by 15 9 -27\n\
near:right:come 20 -3 -23\n\
near:right:official -30 6 19\n\
near:right:make 6 -16 4\n\
rule:reverse.patient:+|in -10 28 -23\n\
verb:complement:break- -5 -17 18\n\
rule:attitude.owner:+|indirect -17 21 -9\n\
near:left:good -35 -6 35\n\
rule:effect.agent:+|direct -10 -6 12\n\
next:left:, 4 -6 0\n\
near:left:all -20 1 12\n\
next:left:' 30 -6 -28\n\
path:subject(attitude-)|in -5 20 -21\n\
near:right:about 10 -20 4\n\
role:partner|free|out 2 3 -13\n\
rule:tone.near:+|mixed -2 -13 12\n\
rule:evaluation.noun:+|in 10 -12 -1\n\
near:left:be 4 1 -7\n\
rule:demand.object:-|agent:other|free|direct 37 -15 -24\n\
verb:object:plain 2 4 -5\n\
near:right:reach 3 24 -29\n\
near:right:an 16 -17 -6\n\
near:left:its 3 -11 5\n\
rule:evaluation.copula:-|free 19 -12 -9\n\
path:subject(grow+)|out 17 -2 -21\n\
rule:effect.agent:-|other -1 -11 5\n\
rule:friend.owner:+|in -5 -21 24\n\
near:right:towards -26 -13 33\n\
link:subject(break-)| -19 15 -1\n\
near:right:always -30 34 -8\n\
link:object(effect-)| -13 12 -5\n\
rule:inability.subject:-|in 2 -23 19\n\
rule:grow.agent:+|indirect -7 25 -18\n\
rule:evaluation.noun:-|narration -35 -8 40\n\
rule:attitude.noun:+|direct 17 -32 9\n\
near:left:attack 13 5 -23\n\
near:left:arm 10 -24 8\n\
near:right:believe 26 -14 -15\n\
link:subject(evaluation+)| 8 -20 8\n\
role:subject|own|out -11 -11 14\n\
near:right:to 3 0 -4\n\
near:left:year -23 0 15\n\
next:left:and 5 1 -6\n\
rule:effect.agent:+|indirect 3 6 -12\n\
path:owner(plain)>complement(plain)|in 3 -13 5\n\
rule:effect.owner:-|direct 10 -13 0\n\
path:complement(attitude+)|in 23 -28 0\n\
clause:clause:adverbial|while -6 -22 21\n\
rule:evaluation.copula:-|own -28 -5 27\n\
path:owner(plain)>complement(plain)|out -12 -1 9\n\
link:topic(plain)|from -18 15 -3\n\
near:left:back 8 14 -26\n\
path:subject(cause)|in -16 14 -2\n\
link:complement(plain)|for -9 -11 16\n\
rule:tone.near:-|free 2 -4 0\n\
role:topic|own|in 10 0 -15\n\
path:subject(plain)>clause(plain)|in 7 -4 -6\n\
verb:subject:break- 9 2 -16\n\
link:patient(effect-)|on -12 11 -5\n\
near:right:lead -17 -15 28\n\
rule:attitude.self:+|indirect 9 11 -25\n\
next:left:towards 24 1 -31\n\
clause:complement:ing|of 23 -8 -19\n\
clause:clause:to|on -34 27 2\n\
verb:subject:ability|none -8 23 -21\n\
rule:attitude.agent:+|in -9 -7 11\n\
clause:subject:adverbial|when -4 -21 22\n\
near:left:however -16 -13 26\n\
near:left:from 9 -9 -2\n\
path:complement(cause)|out 19 -18 -6\n\
rule:tone.sentence:+|indirect -6 3 -2\n\
verb:subject:future!|present -9 17 -12\n\
near:right:fail -7 -19 23\n\
near:right:state 20 -10 -13\n\
rule:effect.patient:+|out 2 14 -20\n\
rule:evaluation.noun:-|other 24 -20 -5\n\
rule:attitude.owner:+|out -29 15 7\n\
rule:effect.owner-patient:+|direct 18 -18 -3\n\
near:left:people -7 27 -26\n\
near:left:come 26 -17 -14\n\
rule:attitude.owner:-|indirect -9 -11 15\n\
path:subject(effect-)>clause(plain)|in 8 7 -19\n\
clause:object:conditional|if 5 -21 12\n\
rule:obligation.subject:-|direct -11 16 -7\n\
near:left:talk 2 -15 9\n\
verb:clause:future!|present -25 15 6\n\
near:right:support 12 -18 0\n\
path:owner(plain)>object(attitude+)|in -10 35 -29\n\
near:right:compliance -31 29 -1\n\
path:complement(effect+)|out -17 24 -10\n\
next:right:against -27 18 0\n\
near:left:world -23 -8 28\n\
rule:idiom.sentence:-|direct -12 -14 21\n\
rule:evaluation.modifier:-|act 26 -7 -21\n\
rule:evaluation.modifier-patient:+|other 25 6 -33\n\
rule:evaluation.copula:-|direct 17 -14 -7\n\
near:left:agreement -3 -18 17\n\
near:right:missile -19 0 16\n\
near:left:move -9 25 -22\n\
role:complement|own|out -12 17 -12\n\
near:left:give 13 -26 10\n\
clause:clause:that|that -6 6 -1\n\
link:object(demand)| -12 -12 20\n\
rule:cause.event-patient:-|agent:other 9 7 -21\n\
near:left:one 21 -10 -15\n\
near:left:ally 5 -29 20\n\
rule:evaluation.copula:-|out 16 -16 -3\n\
rule:attitude.noun:+|indirect -31 20 5\n\
rule:effect.owner-patient:+|agent:other -13 -8 17\n\
near:right:work 8 -25 12\n\
left:6 -1 1 1\n\
link:complement(cause)|for 3 30 -37\n\
link:complement(effect+)|with 15 0 -21\n\
next:right:a -32 36 -10\n\
near:left:also 3 -13 2\n\
near:left:) 3 -17 11\n\
next:left:their 14 -26 8\n\
near:right:continue -17 -3 15\n\
link:complement(effect-)|in 27 -4 -28\n\
clause:subject:adverbial|after -11 -11 19\n\
link:patient(effect-)|of 21 5 -30\n\
link:complement(cause)|by -25 -2 19\n\
link:partner(plain)|between 8 -17 2\n\
path:topic(plain)>object(plain)|in 10 -25 8\n\
near:right:during 14 6 -25\n\
rule:evaluation.modifier:-|in -7 -12 14\n\
near:right:economy 29 -7 -27\n\
near:left:continue -18 20 -7\n\
near:right:at -15 2 8\n\
clause:complement:relative|which 11 -2 -13\n\
rule:effect.noun-patient:-|mixed 20 -3 -22\n\
near:left:hope -33 2 24\n\
next:right:could 15 4 -25\n\
near:left:those -23 -18 36\n\
near:right:foreign 13 -18 0\n\
rule:obligation.subject:-|own 21 -6 -18\n\
next:left:which 17 -26 3\n\
rule:effect.owner-patient:+|agent:holder -18 5 9\n\
near:right:after 10 2 -18\n\
near:left:three -10 -20 25\n\
path:subject(attitude+)>clause(plain)|in 21 -2 -23\n\
near:left:tie -23 8 9\n\
rule:attitude.owner:-|in 6 -12 -1\n\
rule:attitude.patient:+|other -10 30 -24\n\
link:object(break-)| 20 0 -25\n\
rule:attitude.agent:+|free 3 -12 1\n\
near:left:he 14 -5 -13\n\
verb:clause:ability!|present 1 22 -28\n\
near:right:but -16 16 -7\n\
rule:effect.patient:-|other 3 -13 2\n\
rule:evaluation.modifier:+|indirect -2 -16 14\n\
rule:evaluation.copula:-|indirect -4 -20 21\n\
clause:clause:that| 7 -5 -8\n\
rule:attitude.noun:-|free 15 1 -21\n\
clause:object:that| -10 2 4\n\
near:right:claim -12 -17 24\n\
near:left:describe -33 8 17\n\
next:right:_N_ 16 -7 -13\n\
rule:tone.sentence:+|act 4 -11 3\n\
rule:idiom.clause:-|in -10 -21 23\n\
rule:effect.patient:-|agent:holder 12 -18 2\n\
rule:will.subject:+|in 19 -2 -19\n\
near:right:as 0 8 -8\n\
clause:clause:to|to 2 1 -5\n\
rule:cause.event-patient:-|in -3 -14 15\n\
near:right:consider 22 -28 1\n\
verb:clause:break- -15 4 1\n\
rule:demand.object:-|out 10 1 -13\n\
near:left:at -17 -7 17\n\
rule:evaluation.verb:-|in -7 -13 15\n\
next:left:but -11 -13 17\n\
outside|mode:direct 17 -12 -13\n\
near:left:former 6 -23 14\n\
path:subject(effect-)|in 6 -1 -13\n\
near:right:commitment -4 -14 14\n\
clause:object:adverbial|because -21 -17 33\n\
near:right:well 18 -23 3\n\
rule:idiom.clause:-|other -12 -19 28\n\
near:right:become -8 -30 31\n\
near:left:chief 23 -5 -25\n\
next:right:must -18 -11 23\n\
link:subject(attempt)| -10 7 -1\n\
link:topic(plain)|such_as -38 23 5\n\
rule:will.subject:+|other -16 24 -11\n\
link:subject(cause)| 1 -7 5\n\
rule:attitude.agent:-|indirect 5 -15 5\n\
rule:idiom.near:-|narration -29 0 23\n\
next:right:can -15 -1 6\n\
near:right:fight -8 34 -30\n\
rule:attitude.agent:+|indirect 7 3 -14\n\
rule:evaluation.modifier:-|own -9 29 -23\n\
next:left:( -21 3 12\n\
rule:attitude.noun:-|own -29 31 -8\n\
verb:subject:attitude- -7 7 -2\n\
role:attribute|own|in -30 20 2\n\
link:object(cause)| 3 -13 3\n\
rule:grow.partner:+|agent:holder -10 21 -16\n\
near:right:some 10 -21 7\n\
next:left:do 31 1 -33\n\
near:right:report 2 18 -28\n\
rule:attitude.self:+|in 5 7 -15\n\
clause:clause:relative| -13 17 -9\n\
near:right:discuss 3 21 -26\n\
near:right:should -9 14 -9\n\
clause:subject:that| 5 -4 -7\n\
link:owner(attitude-)|'s 20 1 -25\n\
path:complement(grow+)|in 27 -21 -11\n\
clause:complement:relative|who 1 13 -20\n\
near:left:official 16 -19 0\n\
verb:complement:bond+ 21 -12 -12\n\
clause:object:relative|that 7 -1 -12\n\
near:right:effort 1 -20 16\n\
rule:idiom.sentence:-|out -18 8 3\n\
rule:evaluation.verb:+|other 14 -19 2\n\
link:complement(plain)|as -11 18 -11\n\
near:left:new -19 -6 20\n\
next:right:deal 32 -1 -34\n\
near:right:withdrawal 18 -6 -18\n\
rule:effect.owner-patient:-|own 6 7 -16\n\
near:left:which -5 -14 11\n\
clause:attribute:relative|who 30 -15 -18\n\
rule:grow.partner:+|in 15 -10 -7\n\
rule:grow.partner:+|own 29 -26 -3\n\
near:right:tie -9 24 -20\n\
near:right:share 28 2 -31\n\
role:complement|free|in 7 -3 -6\n\
near:right:[ 17 10 -31\n\
rule:attitude.self:+|other -12 18 -10\n\
rule:friend.owner:+|free -17 -5 21\n\
near:right:government -4 13 -12\n\
path:object(cause)|in -22 13 3\n\
clause:object:ing|for 0 12 -19\n\
path:owner(plain)>subject(plain)|in -11 6 0\n\
near:right:drone -21 32 -14\n\
rule:bond.partner:+|indirect -8 -1 4\n\
near:right:help 9 13 -24\n\
clause:object:participle| 21 -4 -18\n\
clause:subject:ing|of 12 -13 -4\n\
next:left:anti -11 23 -19\n\
near:left:result -32 9 17\n\
rule:demand.object:-|agent:holder|other|indirect 4 11 -17\n\
path:subject(attitude+)|in 3 -14 8\n\
rule:reverse.agent:+|out 21 -10 -13\n\
near:right:very 10 9 -24\n\
path:subject(plain)>clause(cause)|in 18 2 -21\n\
next:right:should -4 13 -15\n\
rule:idiom.sentence:-|in -13 -1 12\n\
near:right:never -27 27 -2\n\
verb:object:attempt 5 18 -27\n\
next:right:in 8 -3 -7\n\
rule:effect.agent:+|mixed -22 6 12\n\
rule:cause.agent:-|in -8 -14 20\n\
near:right:agreement 12 -17 0\n\
near:right:use -17 16 -3\n\
near:left:remark 28 -13 -16\n\
rule:effect.owner-patient:-|agent:holder|other|act -15 -10 21\n\
near:right:international 9 -21 12\n\
next:left:'s -17 -3 13\n\
rule:attitude.owner:-|agent:other 16 -5 -17\n\
verb:complement:none!|present -7 -9 11\n\
near:right:note 26 -13 -17\n\
next:right:- 11 -9 -7\n\
rule:attitude.self:-|out -19 -2 15\n\
near:right:any -16 -8 17\n\
near:left:action -15 -12 22\n\
link:object(grow+)| 20 -11 -13\n\
path:subject(attitude-)>clause(plain)|out -23 -4 21\n\
next:right:own 13 3 -20\n\
path:topic(plain)>complement(plain)|in 6 11 -20\n\
rule:attitude.noun:+|other -15 -6 18\n\
verb:subject:obligation|none 22 -16 -10\n\
near:right:call 14 -2 -16\n\
role:patient|free|in 16 -6 -16\n\
path:object(plain)|out 15 -6 -14\n\
near:right:two 20 -5 -21\n\
near:right:our -19 2 15\n\
near:left:return 5 -23 18\n\
near:right:them 3 -23 17\n\
rule:evaluation.modifier:+|in 0 -10 6\n\
next:left:make -7 -17 19\n\
rule:evaluation.modifier:+|free 9 -11 -2\n\
link:complement(attitude+)|in 30 -9 -25\n\
near:right:prove -33 30 0\n\
near:right:visit 12 4 -21\n\
path:owner(plain)>complement(plain)>clause(plain)|out -5 14 -18\n\
near:right:: 4 -22 15\n\
near:left:want 17 -24 3\n\
rule:effect.owner:+|free 3 -15 8\n\
rule:effect.owner:+|out 15 -11 -8\n\
near:left:or 0 -16 12\n\
near:left:power 6 -19 7\n\
near:right:put -15 -12 22\n\
near:left:effort -23 -2 20\n\
near:right:only 2 -21 14\n\
near:right:war 13 3 -20\n\
path:attribute(plain)|out 19 -10 -13\n\
clause:attribute:that| -20 10 4\n\
link:owner(attempt)|'s -22 -1 17\n\
near:right:oil 13 -7 -13\n\
rule:friend.owner:+|other 7 9 -20\n\
near:right:military -20 -5 17\n\
rule:effect.owner:+|other 0 10 -15\n\
near:right:way 29 -16 -15\n\
path:partner(bond+)>subject(plain)|in 25 -29 0\n\
near:left:an -10 14 -9\n\
next:right:withdrawal 21 -13 -12\n\
near:left:agree -30 6 18\n\
path:owner(plain)>object(effect-)|out -26 -3 27\n\
near:right:influence 26 -21 -7\n\
near:left:2015 19 -14 -9\n\
rule:demand.object:-|agent:holder|free|indirect -28 8 15\n\
path:subject(demand)|in -13 -13 21\n\
near:left:how -1 -23 21\n\
rule:friend.copula:+|in 17 -9 -12\n\
near:left:due -36 3 28\n\
clause:complement:conditional|if 2 -18 13\n\
rule:refusal.subject:-|own 4 20 -20\n\
rule:will.subject:+|direct 13 4 -20\n\
near:right:still 19 -12 -12\n\
rule:effect.patient:+|act -8 20 -17\n\
next:left:call -26 12 10\n\
near:left:negotiate -12 -14 22\n\
path:subject(plain)>clause(attitude+)|in 16 0 -21\n\
rule:attitude.agent:+|own 13 -8 -12\n\
near:left:foreign -1 10 -13\n\
clause:complement:relative| 17 -9 -17\n\
near:left:our -9 23 -16\n\
rule:evaluation.noun:+|narration 7 1 -16\n\
link:owner(attitude+)|name -5 -26 29\n\
near:left:regard 18 -2 -20\n\
rule:attitude.agent:-|in 3 2 -9\n\
path:subject(grow+)|in -9 -7 14\n\
near:right:aim 10 -23 10\n\
rule:obligation.subject:-|out -6 -16 16\n\
next:right:which -22 -8 24\n\
near:left:fulfill -5 -24 27\n\
near:right:possible 27 -14 -13\n\
next:left:if 6 -12 3\n\
near:right:recent -26 7 14\n\
rule:cause.event-patient:-|other -5 -14 14\n\
near:right:since -5 -21 23\n\
rule:attitude.patient:+|agent:holder -5 23 -20\n\
near:left:oppose 10 9 -25\n\
near:right:responsible -30 -14 40\n\
link:complement(effect-)|against -19 12 2\n\
rule:reverse.agent:+|in -16 15 -4\n\
near:right:out 2 6 -16\n\
verb:subject:evaluation- 11 -8 -5\n\
path:subject(break-)|out 19 -15 -8\n\
link:subject(reverse)| 9 -15 2\n\
rule:demand.object:-|agent:other|other|indirect -22 5 14\n\
rule:evaluation.verb:-|out -3 -14 12\n\
near:right:company 21 -2 -23\n\
link:complement(effect-)|on -5 -14 13\n\
near:right:respond 26 -8 -21\n\
near:right:remove -26 5 16\n\
path:complement(attitude+)|out 8 8 -22\n\
verb:subject:possibility!|present -11 -15 21\n\
rule:cause.event-patient:-|indirect 14 -1 -16\n\
near:left:but -6 -10 7\n\
near:right:regard -20 12 3\n\
rule:idiom.sentence:-|indirect 2 16 -21\n\
path:topic(plain)>subject(plain)|out 11 0 -16\n\
role:object|other|in 0 2 -6\n\
near:right:provide -23 5 16\n\
near:right:because 7 7 -19\n\
next:right:continue -11 -16 23\n\
rule:bond.partner:+|mixed -16 2 12\n\
rule:cause.agent:+|in 18 -16 -4\n\
near:left:president -20 9 7\n\
near:left:warn -8 -18 23\n\
verb:attribute:none!|present 1 14 -20\n\
near:right:warn 24 -6 -18\n\
rule:idiom.near:+|in -17 12 3\n\
near:right:ready 25 -14 -16\n\
rule:tone.clause:+|direct -6 -2 2\n\
rule:effect.owner:-|own -14 1 7\n\
path:subject(effect+)|in -4 13 -13\n\
clause:clause:relative|that -10 5 1\n\
verb:object:ability|present 11 -13 0\n\
verb:attribute:plain! -14 15 -5\n\
path:complement(effect-)|in -2 -16 12\n\
clause:object:relative|which 6 -12 -3\n\
next:right:with -8 13 -11\n\
verb:complement:volition!|none 25 -16 -14\n\
clause:subject:ing|on -7 -18 24\n\
link:topic(evaluation+)|in 30 -20 -13\n\
rule:effect.partner-patient:+|in -9 22 -17\n\
verb:attribute:none|past -11 -1 9\n\
rule:effect.owner-patient:+|act -10 18 -15\n\
link:complement(cause)|with 23 -14 -14\n\
rule:reverse.patient:+|indirect -19 22 -7\n\
rule:grow.agent:+|out -1 7 -13\n\
near:right:partner 0 -22 18\n\
path:topic(plain)>subject(plain)|in 25 -10 -19\n\
clause:clause:relative|who -2 -15 13\n\
near:left:position 20 -9 -17\n\
near:left:out -17 2 11\n\
near:right:conflict 31 -13 -20\n\
link:partner(evaluation+)|between -5 20 -15\n\
rule:grow.agent:+|free 14 -9 -9\n\
near:left:point 17 -18 -3\n\
rule:tone.sentence:+|mixed 7 -2 -5\n\
near:right:region -6 -16 18\n\
next:right:? 18 -18 -6\n\
link:complement(effect+)|in 26 -12 -18\n\
near:left:day -20 -5 20\n\
near:left:take -14 6 5\n\
near:right:need -15 12 -1\n\
near:left:blame -27 -4 26\n\
near:left:order -25 -6 25\n\
near:right:unilaterally -27 -5 25\n\
rule:effect.owner:+|direct -17 -2 12\n\
near:left:conflict 20 -28 5\n\
rule:idiom.clause:-|out -29 1 22\n\
verb:subject:obligation!|present -24 1 16\n\
near:right:new 7 5 -18\n\
rule:effect.owner-patient:-|direct -6 10 -12\n\
link:object(attitude+)| 9 4 -14\n\
rule:demand.object:-|mixed -6 -10 12\n\
clause:object:ing|in 13 -7 -10\n\
rule:idiom.near:-|direct -17 -1 13\n\
clause:attribute:relative|what 24 -16 -12\n\
near:left:force 21 -7 -19\n\
near:left:major 17 -26 5\n\
near:left:part 19 -14 -11\n\
rule:attitude.agent:+|other 2 6 -10\n\
rule:attitude.owner:-|direct 7 2 -17\n\
path:subject(effect-)>clause(plain)|out 5 6 -17\n\
rule:tone.clause:-|mixed -10 9 -3\n\
rule:evaluation.noun:-|indirect 25 -13 -10\n\
rule:effect.owner-patient:+|in 9 -8 -5\n\
verb:complement:effect-! 20 -16 -11\n\
rule:idiom.near:-|own -22 6 7\n\
rule:idiom.near:-|out -19 -3 16\n\
near:right:express 19 1 -23\n\
near:left:could 22 -9 -18\n\
rule:cause.event-patient:+|other -18 21 -5\n\
rule:cause.agent:+|free 19 -16 -8\n\
rule:effect.patient:+|own 6 9 -16\n\
near:right:leave -9 -16 22\n\
near:right:pressure -15 -5 10\n\
path:complement(plain)>clause(plain)>clause(plain)|out 8 10 -21\n\
near:right:terrorist 6 9 -19\n\
path:complement(demand)|in 26 -15 -16\n\
rule:effect.patient:-|agent:other|other|indirect -27 8 11\n\
rule:attitude.noun:-|in -13 10 0\n\
link:owner(plain)|by 11 -13 -3\n\
near:right:meet 20 -14 -10\n\
verb:clause:attitude+! -16 24 -14\n\
near:left:lose 28 -8 -22\n\
near:right:more -13 4 5\n\
rule:effect.owner-patient:-|agent:target -14 -11 18\n\
rule:attitude.noun:-|out 5 -12 2\n\
rule:friend.owner:+|own 13 -23 7\n\
next:right:of -1 -5 3\n\
near:right:party -3 -17 17\n\
rule:effect.owner-patient:-|out 3 -10 3\n\
rule:reverse.agent:+|narration 22 -4 -19\n\
rule:evaluation.copula:+|indirect -6 13 -13\n\
near:right:these -18 -8 21\n\
near:left:– 1 -13 5\n\
near:right:export 22 -14 -12\n\
rule:evaluation.verb:+|narration -25 5 14\n\
rule:attitude.topic:-|other 13 9 -27\n\
near:left:many 5 -18 11\n\
verb:object:none!|present -1 4 -10\n\
rule:effect.agent:-|indirect 6 -8 -3\n\
near:left:now -8 -15 17\n\
clause:complement:relative|what -1 -19 16\n\
rule:effect.patient:+|agent:other 12 -5 -12\n\
near:right:trade 1 10 -17\n\
near:left:( -8 10 -6\n\
rule:inability.subject:-|other 4 -19 12\n\
rule:demand.object:-|agent:holder|own|indirect 14 -20 3\n\
near:right:statement -22 13 4\n\
rule:effect.event-patient:-|indirect -14 -10 18\n\
rule:attitude.noun:-|act -10 -12 20\n\
next:right:ally 14 -16 0\n\
near:left:some 13 -12 -3\n\
next:right:unilaterally -34 -2 33\n\
path:subject(effect-)>clause(plain)>clause(plain)|in -21 17 -2\n\
verb:object:evaluation+ 9 -17 5\n\
near:left:: 10 -10 -4\n\
verb:subject:ability!|none -12 -14 23\n\
verb:clause:attempt -6 -4 5\n\
rule:cause.agent:-|direct -16 -7 21\n\
near:right:give -18 0 12\n\
verb:subject:volition|present -19 6 10\n\
near:left:welcome 5 22 -27\n\
near:right:also 1 0 -7\n\
near:right:tell 18 -9 -14\n\
rule:attitude.patient:+|indirect 8 8 -19\n\
near:left:economic 7 2 -13\n\
link:complement(plain)|from -11 0 5\n\
rule:attitude.self:+|direct -14 -9 17\n\
near:left:diplomat -7 -17 19\n\
near:right:accept -8 22 -17\n\
near:left:such -13 1 7\n\
next:left:such 28 -9 -22\n\
link:owner(bond+)|'s -8 10 -9\n\
path:topic(plain)>object(plain)|out -17 1 11\n\
next:left:of -1 -4 2\n\
rule:evaluation.noun:+|own -11 12 -7\n\
near:right:important 21 -19 -7\n\
near:right:site -38 10 22\n\
next:right:make -19 -2 11\n\
near:left:step 13 4 -22\n\
near:left:assassination 8 16 -28\n\
near:left:during 11 1 -18\n\
near:left:even 14 -5 -13\n\
link:complement(effect-)|with 8 -20 8\n\
rule:friend.copula:+|own 15 -25 3\n\
rule:effect.owner-patient:-|act 6 -13 1\n\
near:left:see -2 13 -17\n\
rule:idiom.sentence:-|own -4 13 -17\n\
rule:effect.owner:+|indirect 10 -1 -14\n\
near:right:one 9 0 -14\n\
near:left:same -21 7 9\n\
rule:evaluation.modifier-patient:+|out 21 -6 -19\n\
rule:tone.near:+|narration -4 2 -3\n\
rule:effect.owner-patient:-|agent:other|own|direct 23 -9 -19\n\
next:left:fulfill -5 -22 25\n\
near:left:support -13 0 9\n\
next:right:side -20 -3 18\n\
near:right:2015 -12 -11 17\n\
verb:complement:effect+! 18 -4 -17\n\
rule:effect.event-patient:-|out 1 -16 12\n\
verb:object:reverse -2 10 -11\n\
near:right:regional -16 9 -4\n\
path:object(plain)>clause(plain)|in 13 -11 -8\n\
path:complement(effect-)|out -8 -7 11\n\
near:left:- -6 5 -4\n\
clause:clause:adverbial|although 26 -20 -9\n\
rule:obligation.subject:-|free -12 0 9\n\
near:left:send -23 4 14\n\
near:right:— 7 10 -19\n\
rule:bond.state:-|out 14 4 -24\n\
verb:complement:reverse 6 8 -18\n\
path:subject(plain)>content(plain)>complement(plain)|in -25 2 19\n\
link:complement(plain)|including 20 -8 -21\n\
near:left:again -26 10 11\n\
verb:attribute:effect+ 26 -22 -9\n\
near:right:gas 28 -7 -24\n\
near:left:claim -14 -4 12\n\
next:left:over 12 -19 5\n\
rule:effect.patient:-|mixed -23 10 8\n\
rule:effect.patient:-|agent:other|free|direct 5 11 -20\n\
near:right:implement 15 -21 0\n\
rule:evaluation.noun:+|free 3 -9 2\n\
path:topic(plain)>complement(plain)|out -11 7 -4\n\
near:right:negotiation 12 -19 2\n\
rule:idiom.sentence:+|free 13 -19 0\n\
clause:object:ing|by -1 8 -12\n\
near:right:expect 22 -12 -14\n\
near:right:strongly 24 -12 -13\n\
near:right:capability -21 12 4\n\
near:right:remark -7 -16 21\n\
near:left:about 11 -11 -6\n\
near:right:action -16 2 11\n\
near:right:seem -18 -5 18\n\
next:right:party -21 -5 24\n\
near:right:reduce 2 13 -19\n\
rule:evaluation.modifier:+|direct 10 -10 -5\n\
near:left:not 1 1 -7\n\
near:left:bring 13 0 -19\n\
link:complement(attitude+)|by 22 -1 -24\n\
near:right:see -5 -15 14\n\
near:right:meeting -22 8 9\n\
verb:object:attitude+! -16 9 1\n\
rule:attitude.owner:-|own -17 13 -1\n\
next:right:support 19 -16 -7\n\
path:subject(plain)>content(plain)>complement(plain)|out 14 6 -25\n\
rule:attitude.agent:+|mixed 12 4 -21\n\
rule:idiom.sentence:-|other -12 1 4\n\
near:right:- -1 -6 2\n\
rule:reverse.patient:+|other -8 18 -15\n\
rule:effect.patient:+|in -5 -9 9\n\
rule:effect.patient:+|agent:holder -14 13 -3\n\
near:right:describe 23 -6 -20\n\
rule:grow.partner:+|agent:other 15 -10 -7\n\
rule:attitude.self:+|agent:holder -3 15 -16\n\
path:owner(effect-)>subject(plain)|out -24 19 -1\n\
link:subject(fail)| -17 -11 26\n\
rule:demand.object:-|act -16 4 8\n\
near:right:plan -9 -9 15\n\
near:right:side -14 -4 15\n\
rule:attitude.topic:+|in 25 -11 -17\n\
verb:subject:ability!|present -12 -3 8\n\
near:left:this 4 -8 1\n\
near:right:there 18 -4 -18\n\
rule:grow.partner:+|indirect 7 4 -13\n\
path:object(demand)|in -9 -12 17\n\
rule:idiom.near:+|other -20 0 14\n\
path:object(effect+)|out 5 7 -18\n\
link:subject(attitude-)| 0 -5 2\n\
rule:demand.object:-|agent:target 16 -2 -17\n\
rule:effect.owner-patient:-|free 2 2 -11\n\
rule:evaluation.verb:+|direct 3 8 -13\n\
rule:reverse.patient:+|agent:other -16 19 -9\n\
path:complement(effect-)>clause(plain)|out -17 5 7\n\
next:left:honor -14 -12 26\n\
clause:clause:adverbial|after 15 -9 -11\n\
next:right:power 17 -21 0\n\
link:subject(evaluation-)| -7 -7 10\n\
link:complement(grow+)|by 25 -12 -18\n\
path:owner(attitude+)>object(plain)|in 16 -26 6\n\
path:subject(plain)>clause(attempt)|in -1 -15 8\n\
near:right:concern -12 21 -13\n\
rule:attitude.noun:+|out -11 -6 13\n\
rule:attitude.self:-|own -8 15 -15\n\
rule:evaluation.modifier-patient:+|in 1 14 -18\n\
rule:effect.noun-patient:-|agent:other 22 2 -25\n\
near:right:force 19 -19 -2\n\
rule:demand.object:-|indirect 0 -6 5\n\
next:right:from 2 3 -11\n\
near:right:stand -21 24 -6\n\
rule:attitude.patient:-|agent:holder -26 -12 29\n\
verb:object:future!|present -13 1 6\n\
next:left:three -16 -10 21\n\
next:right:claim -18 -7 23\n\
verb:object:ability!|none 13 10 -26\n\
path:partner(bond+)>complement(plain)|in -23 22 -3\n\
near:right:year 8 2 -17\n\
next:right:( -5 -12 12\n\
path:owner(plain)>object(plain)>clause(plain)|in -8 -13 16\n\
near:left:share 30 -13 -17\n\
near:right:must 0 -12 7\n\
next:right:over -18 11 2\n\
rule:effect.owner:+|act 3 14 -20\n\
rule:effect.patient:-|act 11 -12 -6\n\
verb:clause:evaluation+ -8 -9 14\n\
near:left:where -23 1 18\n\
near:right:stress 25 -17 -9\n\
near:left:direct -19 3 9\n\
path:subject(plain)>clause(attitude-)|out 12 -1 -17\n\
near:right:global -20 -12 30\n\
near:left:carry 22 -14 -8\n\
near:left:use 15 -12 -9\n\
near:left:address -20 -11 27\n\
verb:subject:future|present -3 4 -5\n\
near:right:when 18 -7 -14\n\
rule:reverse.owner:-|other -1 -14 13\n\
clause:clause:ing|for 17 -8 -15\n\
near:right:national -6 17 -17\n\
near:right:already 5 8 -20\n\
rule:evaluation.modifier:-|out -6 -8 9\n\
near:right:this 8 -9 -5\n\
near:right:criticize 21 -3 -21\n\
rule:attitude.self:-|mixed 15 -2 -17\n\
rule:effect.topic-patient:-|other 11 -16 4\n\
near:left:put -7 -15 16\n\
path:owner(plain)>complement(cause)|in -21 11 3\n\
rule:cause.event-patient:+|agent:holder -20 21 -3\n\
rule:will.subject:+|own 17 -17 -3\n\
path:object(attitude-)|in -7 -8 11\n\
rule:effect.patient:-|agent:side 2 -18 11\n\
rule:evaluation.modifier:+|own -12 6 1\n\
link:owner(effect-)|of 14 -17 -2\n\
rule:grow.partner:+|direct 14 -10 -7\n\
next:left:its 5 -9 1\n\
rule:cause.agent:+|indirect 19 -16 -4\n\
rule:reverse.agent:+|direct 4 9 -17\n\
near:left:extend 22 -9 -15\n\
path:owner(effect-)>complement(plain)|out -4 -11 16\n\
near:left:' 3 -9 3\n\
rule:grow.agent:+|direct 10 -15 1\n\
near:left:impact 21 -6 -17\n\
rule:effect.event-patient:-|agent:holder|other|indirect -26 2 17\n\
near:right:cooperation 15 -5 -12\n\
next:left:a -3 10 -11\n\
rule:will.subject:+|out -16 11 2\n\
near:right:condemn 2 16 -21\n\
rule:attitude.owner:+|agent:other -6 -11 12\n\
rival:other|true|true|true -3 6 -8\n\
rule:effect.owner-patient:-|mixed -18 0 14\n\
rule:friend.owner:+|out 8 2 -13\n\
path:subject(plain)>clause(demand)|in 17 -7 -13\n\
near:right:isolate -31 -1 28\n\
next:right:as 8 -5 -7\n\
rule:effect.patient:-|agent:holder|other|indirect -15 -9 22\n\
near:left:other -6 -5 10\n\
near:right:write 24 -13 -14\n\
via:pair|out -6 10 -9\n\
rival:other|true|false|true -10 9 -7\n\
rule:evaluation.modifier:+|act -2 9 -13\n\
next:left:or 22 -13 -9\n\
rule:evaluation.noun:-|out 4 -15 8\n\
near:left:term -12 -15 23\n\
clause:complement:to|to -1 -3 1\n\
near:left:trust -8 -23 29\n\
clause:object:adverbial|after 5 -13 8\n\
path:owner(evaluation+)>complement(plain)>clause(plain)|in -27 0 22\n\
rule:evaluation.modifier:+|out 0 4 -8\n\
next:left:what -13 -5 14\n\
near:left:provide 17 -15 -7\n\
near:left:view 20 -15 -8\n\
clause:object:ing|on 21 -6 -17\n\
near:right:diplomatic 20 -13 -12\n\
near:right:] 8 4 -16\n\
path:owner(plain)>topic(plain)>complement(plain)|out 15 -8 -14\n\
near:right:fulfill -14 -13 24\n\
role:object|own|out 14 -8 -11\n\
rule:effect.event-patient:-|direct 18 -4 -15\n\
rule:effect.copula:-|in 15 -3 -16\n\
near:right:expand 14 4 -21\n\
near:right:arm 18 -19 -1\n\
rule:effect.owner-patient:+|own -3 10 -12\n\
rule:attitude.owner:+|free -5 -12 13\n\
path:subject(attitude+)|out 8 -9 -5\n\
near:right:world -14 -1 9\n\
rule:evaluation.copula:+|own -4 7 -9\n\
clause:subject:ing|from 18 -3 -19\n\
path:complement(grow+)|out -12 7 0\n\
path:owner(plain)>object(plain)|in 2 2 -9\n\
link:complement(grow+)|on -12 -7 16\n\
verb:subject:cause! -2 -14 14\n\
near:right:pull 17 -2 -20\n\
path:partner(bond+)>object(plain)|out -1 17 -18\n\
rule:inability.subject:-|indirect -10 -11 19\n\
mode:mixed|side:free -8 -2 4\n\
near:left:think 10 -3 -13\n\
rule:demand.object:-|agent:other|other|mixed -16 -12 24\n\
rule:friend.copula:+|direct 14 -8 -10\n\
near:right:create -8 -12 18\n\
rule:effect.owner:+|narration 10 -13 0\n\
path:owner(plain)>subject(cause)|in -17 -11 21\n\
near:right:so 1 9 -14\n\
verb:complement:volition|none -5 2 -2\n\
rule:bond.state:+|in 12 -5 -11\n\
near:right:medium -1 -15 12\n\
rule:evaluation.copula:-|act 16 -5 -12\n\
verb:clause:none!|none -2 -12 10\n\
near:right:obligation 7 -11 1\n\
near:right:first 7 -15 3\n\
near:left:resolution -15 5 6\n\
link:complement(attitude-)|in 15 -1 -19\n\
near:left:should -3 -13 10\n\
verb:object:possibility|present 0 -9 4\n\
near:right:allow -22 18 1\n\
near:left:measure -19 9 6\n\
rule:tone.clause:+|mixed -9 1 2\n\
clause:clause:relative|what 18 -11 -12\n\
rule:attitude.self:-|agent:side -20 -6 21\n\
link:owner(friend+)|demonym 2 10 -17\n\
rule:attitude.self:-|agent:holder|other|act -27 2 18\n\
clause:subject:participle|as -24 14 6\n\
near:left:policy 7 -3 -9\n\
near:left:most 2 9 -16\n\
rule:idiom.sentence:-|free -2 -12 6\n\
rule:attitude.agent:-|mixed 9 7 -19\n\
near:right:lift 7 -15 8\n\
near:right:clear 13 -6 -15\n\
rule:attitude.agent:+|direct 3 -8 2\n\
verb:attribute:ability|present 22 -12 -11\n\
path:subject(plain)>clause(attitude-)|in -9 -10 17\n\
near:left:withdraw 8 1 -14\n\
near:right:development -24 17 -1\n\
rule:evaluation.verb:-|act 20 -4 -15\n\
link:topic(effect-)|in 13 -1 -17\n\
near:right:different 19 -22 -4\n\
verb:object:attitude-! 19 6 -29\n\
link:owner(effect-)|by 19 -8 -15\n\
near:right:just 2 -19 11\n\
rule:idiom.sentence:+|own -7 18 -13\n\
rule:effect.owner-patient:+|out -4 6 -10\n\
rule:cause.agent:+|other 7 -15 6\n\
near:left:go 18 -13 -7\n\
rule:idiom.sentence:+|in -11 2 6\n\
near:left:without 0 11 -17\n\
rule:break.partner:-|agent:holder -19 4 9\n\
near:left:relationship 18 -2 -19\n\
rule:idiom.sentence:+|out 18 -5 -15\n\
near:left:know 6 3 -15\n\
near:right:within 1 18 -23\n\
rule:effect.owner-patient:+|agent:target 19 -17 -7\n\
near:left:more 5 -4 -12\n\
near:right:go 12 -5 -11\n\
rule:effect.patient:+|free 12 -10 -5\n\
rule:break.partner:-|indirect -19 17 0\n\
near:left:undermine -22 -9 27\n\
near:left:under 9 -11 -5\n\
next:left:when 3 -12 5\n\
near:right:his 5 -9 -1\n\
near:right:lack -11 -12 26\n\
next:left:any 6 5 -16\n\
near:left:week 14 2 -18\n\
via:polity|out -3 8 -7\n\
link:complement(break-)|on 7 -16 8\n\
near:right:point 14 2 -19\n\
near:right:might 0 -21 18\n\
rule:effect.owner-patient:-|narration 17 -1 -21\n\
path:subject(attitude-)>clause(plain)|in 18 -12 -8\n\
near:left:maintain 18 -8 -12\n\
rule:attitude.owner:+|agent:holder|other|indirect 5 2 -16\n\
rule:bond.state:+|other 11 -4 -14\n\
verb:subject:demand -5 -4 6\n\
near:left:confirm -16 25 -13\n\
clause:clause:ing| -3 -1 -1\n\
rule:grow.partner:+|out 1 6 -11\n\
near:left:right -13 8 -1\n\
near:right:pursue 17 -5 -14\n\
link:complement(grow+)|between 15 -5 -13\n\
rule:effect.patient:+|agent:holder|other|act -1 12 -16\n\
near:right:great -4 19 -18\n\
near:left:tension 10 2 -18\n\
next:right:) 2 -9 4\n\
near:left:ask 6 7 -15\n\
next:left:urge -10 -12 22\n\
path:subject(grow+)>clause(plain)|in 2 6 -11\n\
path:owner(plain)>topic(plain)>object(plain)>clause(plain)|in 18 3 -24\n\
near:right:part -15 6 5\n\
rule:effect.patient:-|own 0 -10 3\n\
rule:friend.copula:+|out -4 -14 12\n\
near:left:nation -17 18 -6\n\
near:right:not 4 -3 -3\n\
rule:refusal.subject:-|out 0 11 -18\n\
near:right:tanker 19 -13 -10\n\
clause:object:ing|of -5 9 -9\n\
near:right:defense 8 5 -20\n\
verb:subject:evaluation+! 4 -20 15\n\
path:owner(plain)>object(attitude-)|in 6 -17 10\n\
path:complement(attitude+)>clause(plain)|in 25 -14 -15\n\
near:left:limit 17 -5 -17\n\
clause:complement:ing|in 8 -11 1\n\
near:left:way 1 -14 3\n\
verb:clause:reverse -16 -1 13\n\
next:right:need -7 -9 14\n\
verb:subject:attitude-! -6 -14 21\n\
link:complement(grow+)|in -4 21 -19\n\
near:right:many -3 15 -17\n\
path:complement(plain)>clause(cause)|in 20 -16 -10\n\
link:object(attitude-)| 0 -7 3\n\
verb:object:effect+! 12 -1 -13\n\
rule:attitude.noun:+|narration 18 -10 -11\n\
path:subject(plain)>clause(grow+)|out -19 13 2\n\
clause:object:relative|who -11 2 7\n\
verb:subject:attitude+! -3 -10 8\n\
near:left:honor -14 -7 19\n\
path:complement(attitude-)|out 7 -1 -9\n\
next:left:arm 19 -5 -17\n\
verb:clause:grow+! -23 4 13\n\
verb:subject:volition!|none -4 13 -13\n\
rule:effect.patient:+|indirect 8 -4 -8\n\
clause:subject:ing|without -20 2 15\n\
link:subject(demand)| 7 -7 -3\n\
rule:attitude.self:-|free -1 -11 5\n\
next:right:bank 23 -6 -17\n\
rule:attitude.topic:-|agent:holder 21 -6 -18\n\
near:left:state 10 -10 -6\n\
rule:attitude.self:-|agent:holder|other|indirect -2 -12 9\n\
rule:reverse.patient:+|free -15 20 -11\n\
near:left:maximum 3 8 -15\n\
near:left:try 2 9 -16\n\
near:right:act -13 10 -6\n\
near:left:stand -9 22 -15\n\
near:left:meet -10 15 -11\n\
rule:attitude.owner:+|agent:side 6 6 -15\n\
near:right:thru 1 -13 8\n\
rule:effect.copula:-|free 18 -7 -12\n\
near:right:what 6 3 -14\n\
clause:attribute:to|to 6 -13 3\n\
near:right:change 14 -11 -4\n\
rule:effect.patient:+|agent:target 16 -12 -9\n\
near:right:hope 14 -15 -1\n\
path:subject(attempt)|in 5 -8 0\n\
near:right:bank 7 8 -18\n\
path:object(effect-)|in 2 -12 8\n\
near:right:present -17 9 1\n\
next:left:think 5 -18 11\n\
verb:subject:will+ -6 15 -12\n\
rule:obligation.subject:-|narration 11 -13 1\n\
next:left:from -3 -4 5\n\
near:left:cause 11 6 -20\n\
near:right:economic -10 6 -1\n\
clause:complement:adverbial|since -18 -6 19\n\
rule:effect.patient:+|direct -7 -7 8\n\
next:right:pressure -14 -7 19\n\
near:left:towards 13 -7 -12\n\
near:left:therefore -18 -5 20\n\
near:right:crisis 1 15 -20\n\
rule:effect.topic-patient:-|in 0 10 -13\n\
path:complement(break-)|in -15 -1 11\n\
path:owner(effect-)>subject(plain)>clause(plain)|in -24 1 19\n\
near:right:likely 18 -15 -8\n\
path:owner(plain)>complement(cause)|out -15 -3 10\n\
rule:inability.subject:-|direct 1 -12 8\n\
next:left:while -9 13 -12\n\
clause:clause:ing|in 6 7 -15\n\
near:right:legal 20 -9 -13\n\
next:left:: -8 11 -8\n\
verb:clause:fail! 19 2 -22\n\
rule:effect.copula:-|out 16 0 -20\n\
near:left:accord 4 -13 6\n\
near:right:border 5 7 -16\n\
next:right:foreign -19 -3 16\n\
path:object(plain)>clause(plain)|out -11 -1 5\n\
near:left:clear -8 -10 14\n\
near:right:decide 13 -1 -15\n\
next:right:into 12 2 -20\n\
next:right:on -2 -6 4\n\
rule:attitude.noun:+|free -11 12 -8\n\
near:right:unilateral -19 -2 16\n\
near:left:then -14 -3 12\n\
path:topic(plain)>subject(plain)>clause(plain)|in 22 -22 -3\n\
near:left:chemical 15 -1 -18\n\
near:right:intention 22 -9 -15\n\
near:right:other -6 8 -8\n\
near:left:plan -16 -3 13\n\
near:left:possible 17 -8 -11\n\
near:right:think 3 -16 9\n\
rule:idiom.near:-|free 7 -11 -2\n\
rule:tone.clause:+|act -8 5 -5\n\
next:left:other 6 1 -12\n\
near:left:prove -23 8 10\n\
rule:idiom.near:-|indirect -12 -5 12\n\
next:right:do -7 3 0\n\
rule:effect.topic-patient:+|direct 6 -18 6\n\
rule:effect.owner-patient:-|agent:side|other|act 23 -2 -23\n\
near:left:development 18 -13 -10\n\
role:attribute|other|out 10 1 -16\n\
near:left:close 18 -14 -6\n\
near:left:international -12 8 -2\n\
path:subject(effect+)>clause(plain)|out -13 7 -1\n\
verb:complement:future!|present -10 -2 6\n\
near:left:like -13 8 1\n\
next:left:continue 12 -19 3\n\
rule:attitude.self:-|agent:holder|own|indirect -21 10 5\n\
near:left:base 14 -1 -16\n\
next:right:welcome 25 -21 -2\n\
rule:effect.owner:-|mixed -8 -7 4\n\
near:left:well 13 -4 -11\n\
verb:subject:evaluation+ -9 7 -2\n\
near:left:stress -17 18 -1\n\
near:left:act 13 4 -20\n\
rule:effect.partner-patient:+|out 8 -16 2\n\
near:left:group -3 -13 12\n\
rule:effect.owner-patient:-|agent:other|other|direct 2 6 -16\n\
near:right:start -6 -11 12\n\
path:complement(plain)>clause(plain)>clause(plain)|in 11 -4 -12\n\
rule:friend.copula:+|other -12 7 0\n\
near:left:fail 3 5 -14\n\
rule:evaluation.verb:-|own -14 -4 10\n\
near:left:consequence -21 -5 21\n\
near:right:president 16 -1 -16\n\
rule:effect.patient:-|agent:other|own|direct 17 -16 -8\n\
path:complement(cause)>clause(plain)|in -3 -15 14\n\
verb:subject:grow+! -12 15 -6\n\
path:object(effect-)>clause(plain)|in 15 -7 -15\n\
near:right:trigger 1 -16 13\n\
path:attribute(plain)|in -10 -2 7\n\
rule:evaluation.modifier:+|other 3 0 -6\n\
near:left:especially -12 12 -8\n\
link:complement(plain)|under -20 3 13\n\
near:left:message 9 -17 6\n\
near:right:limit 5 8 -18\n\
next:right:– 4 -14 8\n\
link:complement(attitude-)|against -1 15 -18\n\
near:right:resolution 16 -15 -3\n\
path:owner(plain)>object(plain)>clause(plain)|out 1 -15 11\n\
next:left:because -3 -11 9\n\
near:left:already 20 -16 -7\n\
near:left:word -17 -4 21\n\
link:topic(effect+)|to 13 -5 -11\n\
verb:subject:reverse 4 -2 -7\n\
clause:object:relative| -4 7 -9\n\
rule:attitude.noun:+|in 1 4 -10\n\
verb:complement:possibility|none 20 -3 -20\n\
near:left:refuse -19 -6 24\n\
rule:effect.event-patient:-|free 0 -15 8\n\
near:right:dollar -18 -9 23\n\
near:left:serve 12 -20 5\n\
near:right:miss -26 -5 29\n\
verb:complement:future|present 1 -5 2\n\
near:right:intelligence 19 -11 -11\n\
near:right:live -20 7 11\n\
clause:subject:adverbial|because -9 8 -4\n\
next:right:state -10 -9 15\n\
path:object(demand)|out 15 -10 -8\n\
rule:effect.topic-patient:+|in 0 -12 7\n\
rule:refusal.subject:-|other 1 -12 6\n\
path:complement(attitude-)>clause(plain)|out 18 -6 -18\n\
next:right:oil 0 6 -11\n\
path:patient(effect-)>object(effect-)|out -8 -9 16\n\
verb:object:evaluation- 10 -13 -1\n\
near:right:know 0 -11 6\n\
near:left:thru 11 -13 0\n\
near:left:still 5 5 -16\n\
next:left:warn -16 -6 22\n\
next:left:blame -23 1 18\n\
near:right:pay -19 -3 19\n\
near:right:bring -15 4 7\n\
rule:reverse.owner:-|indirect 13 -3 -13\n\
near:left:reason 7 4 -17\n\
next:right:' 0 -9 4\n\
path:owner(effect-)>complement(plain)>clause(plain)|out 21 -3 -21\n\
near:left:guarantee 3 -16 12\n\
near:right:opposition 17 -11 -8\n\
verb:complement:ability!|present 14 -9 -8\n\
near:right:being 9 5 -17\n\
near:right:such -10 -5 13\n\
path:owner(plain)>attribute(plain)|out 2 6 -15\n\
near:right:much -17 9 1\n\
near:left:politician -25 -5 26\n\
rule:bond.state:+|direct 4 5 -12\n\
rule:evaluation.modifier-patient:+|act 20 -10 -14\n\
rule:friend.owner:+|act 14 1 -18\n\
near:right:proposal -1 10 -14\n\
rule:cause.agent:-|out 1 -11 5\n\
path:complement(plain)>clause(grow+)|out 21 -9 -13\n\
verb:clause:none!|present -4 -4 4\n\
path:subject(cause)>clause(plain)|out 11 -12 -2\n\
near:left:strategy -12 -11 17\n\
near:left:it -3 -5 3\n\
near:right:if 7 -9 -2\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|in -13 13 -5\n\
rule:cause.event-patient:-|mixed -15 -7 19\n\
next:right:seek 10 -17 3\n\
near:right:enjoy -18 21 -5\n\
link:complement(effect+)|between 16 -9 -6\n\
path:owner(plain)>topic(plain)>complement(plain)>clause(plain)|out 14 3 -22\n\
clause:complement:that|whether -16 -5 20\n\
next:right:_P_ -4 -11 10\n\
path:owner(evaluation+)>complement(plain)|in 10 2 -16\n\
path:complement(plain)>clause(effect-)>clause(plain)|in -27 4 19\n\
near:left:lift 11 -4 -11\n\
verb:clause:obligation|past 2 -19 14\n\
near:right:advance -22 17 1\n\
path:complement(effect-)>clause(plain)|in -1 -14 10\n\
clause:subject:ing|instead_of -24 -4 24\n\
near:right:let 24 -5 -21\n\
near:right:concerned 20 -15 -6\n\
near:left:high 21 -7 -16\n\
clause:subject:adverbial|since 0 6 -13\n\
rule:attitude.self:-|indirect -6 -3 4\n\
near:right:demand -10 1 8\n\
rule:demand.object:-|narration 13 -3 -12\n\
near:right:difficult 18 -10 -9\n\
link:complement(grow+)|against 5 -17 9\n\
near:left:important 9 0 -15\n\
next:left:especially -21 5 11\n\
verb:subject:counterfactual|present -22 -1 19\n\
rule:evaluation.copula:+|mixed -11 11 -5\n\
clause:complement:adverbial|because -14 -11 17\n\
path:subject(grow+)>clause(plain)|out -1 1 -11\n\
rule:attitude.noun:-|indirect -6 -7 10\n\
rule:effect.owner-patient:+|indirect -5 6 -7\n\
near:left:ever 17 -10 -10\n\
next:right:company 6 6 -15\n\
rule:grow.agent:+|narration 9 -10 0\n\
near:left:impose 7 -4 -8\n\
path:complement(plain)>clause(attitude-)|out 17 -5 -13\n\
near:left:remove 5 5 -14\n\
path:subject(plain)>clause(plain)>clause(attitude-)|in -11 -11 19\n\
near:left:we -8 2 -1\n\
near:right:goal 12 -17 2\n\
clause:subject:ing|about -21 -3 22\n\
link:owner(evaluation-)|'s 1 -12 9\n\
rule:grow.partner:+|act -2 9 -10\n\
near:left:problem -19 0 13\n\
near:left:approach -9 12 -12\n\
near:right:unlikely 26 -11 -15\n\
rule:cause.event-patient:-|direct -7 -8 12\n\
near:right:further -9 -10 14\n\
near:left:trigger 8 -15 5\n\
near:right:than -12 -4 12\n\
link:owner(effect+)|'s -6 9 -8\n\
rule:idiom.near:-|mixed 11 -12 -2\n\
near:right:good 7 -5 -11\n\
path:subject(plain)>clause(attempt)>clause(plain)|in 17 -2 -18\n\
next:right:or 11 -12 -2\n\
rule:cause.agent:+|out 11 -9 -6\n\
link:complement(attitude+)|against -18 -12 23\n\
near:left:second 17 -12 -9\n\
rule:friend.owner:+|narration -7 -9 13\n\
near:right:welcome 16 -3 -13\n\
path:owner(plain)>topic(plain)>complement(plain)|in 8 -1 -12\n\
next:right:believe 5 -13 6\n\
link:owner(cause)|name 20 -14 -12\n\
rule:attitude.topic:-|free -21 -1 17\n\
next:left:protect 6 9 -17\n\
near:left:role 9 -13 -1\n\
next:right:come -5 10 -11\n\
rule:bond.state:+|own 15 -11 -5\n\
near:right:significant -11 27 -20\n\
next:right:take 2 5 -13\n\
next:left:military -17 -5 18\n\
rule:refusal.subject:-|indirect -11 -1 10\n\
near:right:activity -9 2 1\n\
near:right:prepare 1 -16 13\n\
near:right:certain 16 -3 -20\n\
verb:subject:ability|present -5 4 -5\n\
near:right:destroy -25 0 23\n\
near:left:exchange 22 -6 -19\n\
path:subject(plain)>clause(effect-)|in -6 -14 16\n\
near:left:minister 3 5 -11\n\
near:left:top -11 12 -7\n\
verb:subject:possibility|none 17 -10 -11\n\
near:left:follow 3 -10 1\n\
path:subject(plain)>clause(cause)|out 13 -10 -6\n\
near:right:violation 8 -14 5\n\
rule:effect.patient:+|agent:side -11 2 3\n\
path:subject(attempt)|out -8 -3 8\n\
near:right:then 15 -14 -2\n\
rule:evaluation.verb:-|direct 2 -9 2\n\
verb:subject:obligation|past -8 -10 13\n\
rule:evaluation.verb:+|indirect -10 3 3\n\
link:complement(plain)|on -6 2 -6\n\
clause:subject:adverbial|as -3 -10 11\n\
near:left:implement -14 1 7\n\
near:left:blow -17 -5 24\n\
link:complement(attitude+)|with -15 3 2\n\
near:right:threat -1 -13 11\n\
rule:cause.event-patient:-|out -9 6 -2\n\
path:owner(plain)>subject(plain)>clause(plain)|out 4 -1 -9\n\
near:left:hand -15 1 11\n\
rule:attitude.self:+|out -11 6 -1\n\
near:left:seek 8 2 -14\n\
near:left:because -1 3 -8\n\
path:subject(effect-)>clause(attempt)|in -10 -12 20\n\
near:right:firm 15 -3 -17\n\
near:left:embargo 9 -9 -6\n\
next:right:medium 12 -12 1\n\
verb:object:possibility!|present 7 4 -15\n\
near:right:agree -3 6 -9\n\
near:right:election 8 1 -14\n\
next:left:where -14 -7 19\n\
near:right:full -14 10 -1\n\
near:right:into -6 9 -8\n\
rule:cause.event-patient:-|agent:holder|other|indirect -12 -5 13\n\
near:left:regime -6 -10 14\n\
near:right:decision -8 6 -3\n\
near:right:understand -19 4 10\n\
near:left:investment -9 19 -12\n\
near:right:threaten 13 -8 -9\n\
rule:effect.event-patient:-|in -7 4 -1\n\
near:right:attack -11 3 6\n\
rule:evaluation.copula:-|mixed -12 5 1\n\
near:left:confrontation 19 -15 -4\n\
near:right:team -5 -13 11\n\
next:right:announce 12 -3 -13\n\
near:right:implementation 19 -16 -8\n\
clause:object:ing|about 8 9 -21\n\
next:right:missile -10 16 -11\n\
path:modifier(plain)>object(plain)|in -11 6 -1\n\
near:right:take -4 0 -1\n\
near:right:vote 20 -6 -15\n\
rule:will.subject:+|act -17 14 1\n\
near:left:as -3 1 -1\n\
clause:object:adverbial|when -12 2 4\n\
near:left:urge -6 -11 13\n\
near:right:accord -4 11 -11\n\
next:left:even 19 -2 -19\n\
clause:subject:adverbial|so_that 17 -17 -1\n\
near:left:drone 18 -3 -15\n\
rule:cause.agent:+|direct 11 -12 -1\n\
verb:object:volition|present -10 13 -9\n\
rule:attitude.owner:-|agent:target -19 0 13\n\
near:left:opposition -7 -8 13\n\
near:right:extend 16 -6 -11\n\
rule:attitude.agent:-|direct -1 -6 3\n\
path:topic(plain)|out 7 1 -14\n\
near:left:six 19 -7 -14\n\
near:right:veto -21 2 16\n\
link:complement(effect-)|to 11 -15 0\n\
near:right:exchange 9 4 -15\n\
near:right:facility -17 8 6\n\
near:right:response -5 6 -11\n\
rule:effect.event-patient:-|other -7 5 -3\n\
rule:effect.agent:-|own 1 -6 0\n\
near:left:first 10 -4 -9\n\
near:right:aware -20 -1 19\n\
link:complement(effect+)|from 20 -5 -15\n\
near:left:than -1 -10 5\n\
link:complement(plain)|such_as 16 -17 -1\n\
near:left:among 10 -6 -11\n\
near:left:compensate 19 -5 -17\n\
role:attribute|free|in 15 -7 -13\n\
path:topic(plain)>attribute(plain)|out 14 -10 -6\n\
rule:effect.patient:-|agent:holder|other|act 11 -5 -10\n\
clause:clause:ing|by 5 0 -8\n\
near:left:today -18 -1 15\n\
path:owner(plain)|in 0 -10 2\n\
path:partner(bond+)>object(grow+)|out -21 22 -4\n\
rule:attitude.self:+|agent:other 9 -5 -7\n\
path:object(effect-)|out -10 -4 9\n\
near:left:show 10 -7 -7\n\
near:left:al -11 15 -9\n\
path:subject(plain)>clause(grow+)>clause(plain)|in -19 5 10\n\
near:left:future 16 -14 -5\n\
near:left:demand -7 -9 11\n\
link:subject(will+)| -5 14 -11\n\
rule:cause.event-patient:-|agent:side -16 1 9\n\
clause:clause:relative|which -3 -7 3\n\
rule:evaluation.noun:+|act 9 -9 -5\n\
near:right:follow -6 -9 11\n\
rule:idiom.sentence:-|mixed 11 -6 -8\n\
near:left:request 12 2 -16\n\
near:right:presence -10 -10 15\n\
path:subject(evaluation-)>clause(plain)|in -17 0 15\n\
clause:complement:adverbial|after -7 -5 10\n\
rule:evaluation.copula:-|narration -3 -8 6\n\
link:partner(effect-)|with 18 -11 -7\n\
rule:attitude.noun:-|mixed -18 0 13\n\
path:owner(evaluation+)>object(plain)|in -17 16 -4\n\
rule:cause.event-patient:+|agent:other 12 -8 -5\n\
near:left:energy 4 10 -18\n\
near:right:weapon -9 -11 13\n\
near:left:whether 2 -13 10\n\
verb:complement:cause! 8 2 -13\n\
near:right:keep 11 -2 -12\n\
clause:attribute:relative|that -11 -8 18\n\
near:right:ban -15 -5 17\n\
near:left:comply -20 6 8\n\
near:left:; 12 -9 -7\n\
path:subject(effect+)>clause(cause)|in 22 -15 -9\n\
near:left:create -9 -12 17\n\
near:right:plus 16 -7 -10\n\
near:right:political 7 -10 -1\n\
near:right:get -12 -3 11\n\
near:left:failure -11 -6 15\n\
rule:idiom.near:+|indirect -13 3 5\n\
rule:effect.owner-patient:+|free -8 7 -5\n\
next:left:give -7 -10 14\n\
near:right:adopt -16 -1 12\n\
near:right:benefit -4 13 -12\n\
near:right:alleged 23 -5 -17\n\
near:left:since 3 -9 -2\n\
next:right:who 1 -11 7\n\
near:right:both 5 -12 3\n\
link:complement(effect+)|to -2 11 -13\n\
near:left:along 0 -13 8\n\
next:right:war 9 6 -20\n\
near:left:report -10 3 1\n\
near:right:six 14 -4 -16\n\
rule:break.partner:-|in -6 11 -10\n\
near:left:help 7 -2 -10\n\
near:right:win 20 -9 -12\n\
next:left:since 11 -10 -5\n\
path:owner(effect-)>complement(plain)>clause(plain)|in -17 0 13\n\
next:left:among 17 -7 -12\n\
verb:subject:attempt! 12 -3 -12\n\
near:right:include -8 8 -7\n\
near:right:role 6 -2 -10\n\
near:left:while -7 -6 6\n\
near:right:develop -1 9 -13\n\
next:left:first 17 -5 -14\n\
near:right:itself -15 -2 11\n\
role:attribute|free|out -5 -9 5\n\
near:left:target 11 -13 -1\n\
near:left:us -18 5 10\n\
near:left:express -12 7 0\n\
near:right:even -8 7 -5\n\
near:right:case 17 -11 -8\n\
near:left:consider -11 -2 8\n\
verb:attribute:future|present 9 3 -15\n\
rule:bond.state:-|other 11 -5 -12\n\
rule:effect.copula:-|direct 5 5 -14\n\
rule:effect.topic-patient:-|free 1 7 -16\n\
near:left:interest 9 -8 -7\n\
clause:clause:that|whether 17 -7 -11\n\
near:right:approach 1 5 -12\n\
path:patient(effect-)>object(plain)|out -6 -11 15\n\
near:right:again 10 -13 1\n\
near:right:place 3 6 -14\n\
verb:complement:possibility!|present 8 -1 -12\n\
next:right:quit -13 -6 18\n\
path:subject(cause)>clause(plain)>clause(plain)|in 13 -15 -2\n\
link:patient(plain)|on 6 2 -12\n\
rule:attitude.owner:-|agent:side 9 3 -14\n\
rule:attitude.self:+|agent:holder|other|indirect -6 15 -15\n\
near:left:] 14 -3 -15\n\
near:left:aim 15 -5 -15\n\
next:left:this 0 -7 5\n\
rule:evaluation.verb:+|free -8 5 1\n\
near:right:especially -9 -6 11\n\
next:right:decision -12 -3 13\n\
rule:effect.owner-patient:-|agent:side|own|direct -21 11 5\n\
near:right:protect -16 6 6\n\
next:right:may -10 -3 10\n\
near:left:stop -14 4 7\n\
next:left:up 5 8 -18\n\
link:complement(effect-)|between 14 -6 -12\n\
near:left:convince 23 -6 -17\n\
near:right:neighbor -8 16 -12\n\
near:left:end -12 -1 7\n\
near:left:them -6 -10 11\n\
near:left:refer 8 -14 0\n\
near:left:independent -14 -8 17\n\
near:right:save -19 5 9\n\
next:left:include -9 -6 7\n\
near:left:begin 15 -9 -9\n\
near:right:resolve -9 16 -11\n\
near:left:control 19 -9 -12\n\
near:right:denounce 16 1 -19\n\
near:right:promise -15 3 8\n\
near:left:denounce 15 0 -19\n\
near:right:destabilize -16 -8 25\n\
near:right:find -5 9 -9\n\
near:left:reach -13 0 6\n\
rule:attitude.noun:+|own 15 -8 -4\n\
path:owner(bond+)>complement(plain)|out -17 5 5\n\
rule:effect.noun-patient:+|other -11 -1 9\n\
rule:effect.topic-patient:+|out 13 -6 -9\n\
verb:clause:effect-! -11 7 -2\n\
near:left:decision -4 11 -10\n\
near:left:further -13 -2 11\n\
near:left:affair -18 4 7\n\
near:left:form 17 3 -21\n\
link:patient(attitude-)|against -11 16 -7\n\
clause:clause:that|why -17 4 8\n\
rule:attitude.patient:+|agent:other 10 -4 -12\n\
near:right:together -2 13 -16\n\
near:left:release -14 15 -9\n\
verb:clause:attempt! 2 3 -10\n\
near:right:vaccine -20 6 10\n\
verb:complement:ability!|none 15 2 -17\n\
near:left:unilaterally -18 -3 18\n\
link:complement(grow+)|to -20 -1 18\n\
near:right:major 2 -13 6\n\
clause:object:relative|what 7 6 -15\n\
next:right:add 10 7 -16\n\
rule:effect.patient:-|narration 14 -5 -13\n\
rule:cause.agent:-|narration -9 -4 10\n\
next:left:follow 13 -12 -1\n\
verb:object:none!|past -2 6 -9\n\
rule:refusal.subject:-|direct 1 3 -9\n\
near:left:snapback 7 3 -15\n\
near:right:group 13 -10 -4\n\
next:left:visit 14 -10 -8\n\
near:left:call -5 1 -1\n\
clause:clause:adverbial|as 11 -2 -13\n\
near:right:revive 16 -8 -11\n\
verb:object:fail! -8 -12 17\n\
link:owner(demand)|name -11 -9 19\n\
path:owner(plain)>complement(effect-)|out 10 -11 -5\n\
near:right:who -3 -6 4\n\
next:right:dollar -20 -3 21\n\
next:left:inside 21 -6 -15\n\
rule:demand.object:-|agent:side|own|direct -13 2 5\n\
near:right:suffer 5 7 -16\n\
near:right:serve 8 -17 7\n\
path:object(attitude-)|out 3 -10 5\n\
near:left:party 7 -11 -1\n\
clause:object:that|how 14 -17 2\n\
near:left:cut -16 -5 17\n\
near:right:failure -8 -9 15\n\
rule:effect.noun-patient:+|direct -12 -5 14\n\
next:left:criticize -15 -2 11\n\
rule:grow.partner:+|agent:holder|other|act 1 4 -10\n\
near:right:respect -17 8 6\n\
rule:effect.owner-patient:-|agent:side 1 4 -9\n\
link:topic(plain)|as -15 11 -1\n\
rule:evaluation.copula:+|act 7 -3 -9\n\
next:right:know -15 -1 14\n\
rule:friend.copula:+|free 8 -4 -8\n\
near:left:negotiator 14 -7 -11\n\
next:left:thru 14 -15 -1\n\
near:left:condemn -4 -8 11\n\
rule:reverse.patient:+|own 14 -11 -6\n\
link:complement(plain)|over -9 -7 16\n\
near:left:[ 7 -1 -10\n\
rule:effect.partner-patient:+|other -11 7 -2\n\
rule:idiom.clause:-|direct -2 -13 6\n\
verb:object:volition!|none 8 -3 -11\n\
rule:idiom.clause:-|narration -15 2 9\n\
near:left:prevent -8 13 -9\n\
clause:subject:ing|after 16 -8 -11\n\
near:left:troop 17 -3 -17\n\
next:left:about 8 -8 -6\n\
near:left:organization 17 -7 -10\n\
near:left:keep -12 13 -5\n\
path:owner(plain)>topic(plain)>object(plain)|in 9 -10 -4\n\
near:right:importance 20 -11 -9\n\
rule:bond.state:+|out 7 -9 -4\n\
rule:demand.object:-|agent:other|own|direct 12 -6 -8\n\
near:left:inside 17 -6 -13\n\
rule:bond.state:+|narration 12 -13 -4\n\
near:right:oppose 9 -2 -11\n\
near:right:break -18 3 13\n\
verb:complement:obligation|past -17 8 5\n\
rule:cause.event-patient:+|indirect -7 11 -7\n\
clause:subject:to|on 19 -4 -17\n\
near:right:abandon 5 -12 4\n\
near:right:intend -15 -4 15\n\
link:owner(effect+)|of -16 -5 15\n\
rule:evaluation.modifier-patient:+|indirect -2 12 -13\n\
near:right:stop -8 11 -4\n\
near:left:statement 1 5 -9\n\
rule:effect.event-patient:-|agent:other -8 3 0\n\
near:left:diplomatic -11 11 -5\n\
rule:effect.owner:+|in -5 4 -4\n\
next:left:lead -16 -5 15\n\
rule:reverse.owner:-|in -7 1 2\n\
path:owner(plain)>complement(attitude+)|in 7 1 -13\n\
rule:friend.copula:+|narration 13 -9 -7\n\
next:right:action -17 11 2\n\
near:right:fully -6 11 -11\n\
rule:evaluation.modifier-patient:+|direct 14 -5 -11\n\
near:left:tell 9 -6 -8\n\
near:right:vessel -22 0 22\n\
link:patient(effect-)|anti -1 9 -14\n\
near:right:signatory -18 5 10\n\
link:partner(evaluation+)|- 4 9 -15\n\
near:right:large 15 -3 -17\n\
near:left:thank -16 24 -10\n\
rule:effect.noun-patient:+|free 10 -2 -11\n\
path:subject(evaluation-)|out -4 -8 8\n\
path:subject(grow+)>clause(plain)>clause(plain)|in 10 -2 -12\n\
rule:idiom.sentence:-|act 19 -2 -15\n\
near:left:security 2 2 -9\n\
near:right:allegation -15 3 7\n\
near:right:carry 0 9 -10\n\
path:owner(plain)>object(plain)>clause(plain)>clause(plain)|in 19 -13 -9\n\
verb:attribute:none|none 4 -7 -2\n\
near:right:dismiss 11 -1 -16\n\
path:topic(plain)>subject(plain)>clause(plain)|out -15 0 14\n\
near:right:counter -4 16 -16\n\
near:left:mean 7 -12 1\n\
next:right:border 8 2 -15\n\
near:right:longer 6 -13 7\n\
next:right:issue 10 -2 -15\n\
verb:attribute:none|present -3 1 -1\n\
clause:subject:that|how -1 -13 13\n\
clause:complement:participle| -4 -2 1\n\
near:left:need -4 -10 10\n\
near:right:industry -18 12 -1\n\
near:right:challenge 16 -3 -15\n\
near:right:ship 14 -3 -16\n\
path:subject(plain)>clause(demand)|out 16 -4 -11\n\
near:left:work -8 -6 10\n\
next:left:pressure -13 -6 16\n\
link:complement(effect-)|by 5 -9 0\n\
near:left:border -13 16 -7\n\
link:topic(attitude+)|to 16 -8 -13\n\
rule:grow.partner:+|agent:side -10 10 -1\n\
link:complement(attitude-)|between 14 -1 -16\n\
near:left:represent 22 -5 -20\n\
near:left:why 6 1 -11\n\
next:right:demand -14 -1 11\n\
next:left:2015 6 -13 4\n\
rule:friend.owner:+|direct -8 -1 5\n\
path:owner(plain)>complement(attitude-)|in -12 12 -3\n\
next:left:at -10 -9 12\n\
near:right:special 5 -14 6\n\
near:left:dispute 9 2 -14\n\
near:right:facilitate 19 -9 -12\n\
next:right:— -2 12 -13\n\
path:patient(plain)>complement(plain)|out -16 -1 16\n\
verb:clause:obligation!|present 2 6 -11\n\
link:object(reverse)| 5 -11 3\n\
near:right:stay 7 5 -16\n\
rule:attitude.owner:+|agent:holder|other|act -13 11 -1\n\
near:right:market 8 4 -17\n\
verb:object:obligation|past 15 -11 -8\n\
next:left:tell -15 -2 12\n\
rule:attitude.owner:+|own -9 8 -5\n\
near:right:flexibility -23 16 4\n\
near:right:build -17 9 6\n\
rule:effect.owner:+|own 6 -3 -9\n\
near:left:particular -14 -8 17\n\
rule:idiom.near:+|own -2 12 -11\n\
rule:attitude.patient:-|agent:other 8 7 -18\n\
near:right:negotiate 7 -7 -5\n\
near:right:view 9 -8 -7\n\
near:right:permanent 14 -13 -3\n\
path:subject(evaluation+)|in -12 -2 8\n\
near:left:situation 11 -3 -12\n\
near:right:while -8 7 -3\n\
rule:cause.event-patient:+|own 14 -12 -2\n\
near:right:promote -21 2 14\n\
link:patient(plain)|against 6 -4 -6\n\
path:owner(plain)>subject(effect-)|in -12 -4 12\n\
rule:effect.patient-patient:-|agent:other 15 -6 -12\n\
near:left:far -14 -2 13\n\
rule:reverse.owner:-|agent:side -15 -4 17\n\
rule:idiom.near:+|direct 3 2 -9\n\
near:left:system -13 -6 17\n\
near:left:challenge 14 -13 -4\n\
near:right:block 18 -4 -16\n\
next:right:about -13 12 -5\n\
near:left:administration 5 2 -12\n\
path:modifier(plain)>subject(plain)>clause(plain)|in 4 1 -10\n\
rule:effect.owner-patient:+|agent:side 5 -4 -7\n\
near:left:always 16 -7 -12\n\
near:right:last -1 5 -10\n\
clause:attribute:that|that -3 3 -5\n\
next:right:national 1 11 -14\n\
verb:complement:obligation|none 3 -12 4\n\
near:right:business 12 -11 -3\n\
near:left:praise -13 18 -6\n\
path:partner(plain)>object(plain)|in 14 -10 -7\n\
path:owner(effect-)>object(plain)|in 4 3 -11\n\
rule:attitude.self:+|agent:side -11 -2 8\n\
path:owner(plain)>object(plain)>clause(cause)|in -19 11 4\n\
near:left:allow 5 -13 3\n\
path:complement(attitude+)>clause(plain)|out -14 2 8\n\
near:right:final 15 -12 -5\n\
near:right:history 13 -14 -4\n\
path:topic(plain)>attribute(plain)|in -9 -6 12\n\
near:left:number -14 -7 18\n\
clause:subject:ing|at -14 -1 11\n\
near:left:hold 2 -10 3\n\
near:left:present -13 11 0\n\
near:left:influence 3 -13 7\n\
rule:effect.partner-patient:+|free 15 -8 -9\n\
rule:reverse.patient:+|agent:holder -5 10 -11\n\
path:complement(cause)>clause(plain)|out -5 -8 11\n\
near:left:legal 11 2 -16\n\
near:left:note -2 -8 4\n\
verb:clause:volition!|none -11 7 -1\n\
near:right:without -9 4 -1\n\
near:left:must -11 2 2\n\
near:right:engage 15 -9 -8\n\
near:right:base -10 2 6\n\
path:subject(plain)>clause(effect-)>clause(plain)|in 11 2 -16\n\
rule:attitude.owner:-|agent:holder|other|act -13 -1 9\n\
rule:cause.agent:-|indirect -3 -10 11\n\
near:left:government -3 7 -5\n\
near:right:60 -14 -6 18\n\
near:left:trade -6 6 -6\n\
link:modifier(evaluation+)| 12 1 -14\n\
near:left:ban -12 -6 14\n\
near:left:program 2 -11 7\n\
near:left:accuse -3 -9 7\n\
path:owner(effect-)>subject(plain)|in -7 -6 12\n\
path:subject(plain)>content(plain)>object(plain)|in -11 -10 16\n\
rule:attitude.owner:+|act -9 11 -7\n\
rule:idiom.clause:-|free -11 0 7\n\
path:owner(plain)>complement(effect+)|in -5 -13 13\n\
path:subject(plain)>clause(evaluation-)|out -7 -7 12\n\
link:topic(plain)|including 14 -2 -14\n\
next:left:describe -12 4 2\n\
rule:refusal.subject:-|in 1 4 -6\n\
near:right:name -12 -8 17\n\
near:left:joint 3 4 -11\n\
near:right:relationship 16 -13 -5\n\
path:object(plain)>clause(plain)>clause(plain)|out 9 1 -13\n\
rule:reverse.agent:+|free 4 -1 -7\n\
rule:effect.owner-patient:+|agent:other|own|direct 12 -13 -4\n\
near:right:reaction 16 -6 -12\n\
rule:attitude.partner:-|other 0 -14 11\n\
next:left:some -4 -10 9\n\
near:right:from 2 -2 -3\n\
clause:clause:adverbial|since 2 2 -13\n\
path:complement(break-)>clause(plain)|in 18 -12 -7\n\
rule:attitude.owner:+|agent:target 11 -16 2\n\
link:complement(break-)|with -15 2 9\n\
verb:subject:effect+! -5 -3 6\n\
next:left:prevent 5 6 -14\n\
near:right:position -8 6 -1\n\
path:complement(plain)>clause(attitude+)|in 6 4 -15\n\
clause:object:that|whether 15 2 -18\n\
link:owner(plain)|from 15 -10 -7\n\
near:left:respect 15 -10 -9\n\
rule:attitude.partner:+|other -11 -10 15\n\
link:owner(evaluation+)|of -10 2 3\n\
next:right:miss -19 -5 22\n\
near:right:trust -9 -9 18\n\
near:left:current -9 1 2\n\
near:left:enemy 5 10 -17\n\
clause:subject:that|why 9 0 -14\n\
rule:effect.owner-patient:+|mixed -7 -8 12\n\
near:left:reiterate 11 -13 -1\n\
next:left:change 17 -6 -12\n\
rule:bond.state:+|indirect -2 -10 7\n\
rule:attitude.owner:-|mixed -3 -5 8\n\
near:right:stance 10 1 -13\n\
path:owner(plain)>subject(attitude-)|out 11 -4 -7\n\
link:patient(attitude-)|to -16 1 12\n\
rule:inability.subject:-|free 1 -9 3\n\
near:right:fear 16 -6 -12\n\
near:right:text 16 -10 -10\n\
rule:effect.partner-patient:-|in -1 8 -13\n\
near:left:implementation 14 -10 -5\n\
near:right:declare 9 -1 -13\n\
rule:break.partner:-|other -9 2 1\n\
rule:reverse.patient:+|direct -1 7 -12\n\
next:left:welcome -11 21 -11\n\
near:left:reaction 13 -2 -14\n\
near:left:team 12 -6 -7\n\
rule:bond.state:+|free -8 -1 4\n\
near:right:yet 3 -12 5\n\
near:left:commitment 10 -9 -3\n\
near:left:voice 17 -11 -6\n\
near:left:promise 6 5 -15\n\
clause:subject:that|whether 7 -12 3\n\
next:right:expect 18 -9 -12\n\
near:right:direct -2 -13 13\n\
next:left:his 0 9 -13\n\
near:right:against -4 -2 -2\n\
near:left:react -17 -2 16\n\
near:left:hostile 0 7 -12\n\
near:right:alliance -14 9 0\n\
next:right:impose -2 -12 13\n\
path:owner(effect-)>complement(plain)|in 3 -10 0\n\
verb:complement:ability|none 2 3 -10\n\
near:left:riot 15 -4 -13\n\
near:right:now 0 -7 3\n\
path:object(effect+)|in -10 7 -1\n\
near:left:facilitate 14 -4 -12\n\
near:left:% 14 -8 -11\n\
link:topic(bond+)|for 19 -11 -8\n\
near:left:there -15 1 10\n\
link:owner(effect-)|demonym -3 3 -7\n\
link:owner(evaluation+)|demonym -8 9 -6\n\
role:patient|own|out -14 14 -2\n\
path:object(attitude-)>clause(plain)|in 14 -8 -9\n\
near:right:up -7 1 1\n\
near:left:set -10 -6 15\n\
near:right:illegal 6 0 -10\n\
near:left:reaffirm 23 -15 -7\n\
near:right:initiative -8 14 -10\n\
path:object(attempt)|in 16 -3 -17\n\
near:left:aware -11 16 -8\n\
path:subject(effect-)>clause(plain)>clause(plain)|out -12 9 -3\n\
near:right:problem 8 2 -13\n\
near:left:fear 9 2 -15\n\
near:right:mostly 19 -6 -17\n\
next:left:reiterate 16 -12 -4\n\
near:left:supply -14 0 8\n\
near:left:suggest 6 -12 3\n\
rule:attitude.noun:-|agent:holder -17 -2 19\n\
near:right:ballistic -5 -10 12\n\
path:owner(plain)>subject(attempt)|out -16 -2 19\n\
rule:effect.owner-patient:+|agent:holder|other|indirect -3 -11 9\n\
next:left:confirm -18 20 -4\n\
next:right:right -4 17 -11\n\
next:left:under -11 -5 11\n\
rule:grow.agent:+|mixed 9 2 -14\n\
next:left:reduce 8 -2 -9\n\
next:left:help -7 -9 12\n\
rule:attitude.owner:-|agent:other|other|indirect 10 -7 -5\n\
near:right:strengthen 2 -12 5\n\
next:right:tell 10 -4 -11\n\
near:left:conference 15 0 -15\n\
clause:subject:relative|who 3 -2 -5\n\
near:right:$ 10 6 -17\n\
near:right:capital 9 -12 -1\n\
near:left:conclude 15 -2 -16\n\
rule:break.partner:-|free 1 9 -14\n\
rule:evaluation.verb:+|act 13 -2 -10\n\
rule:effect.noun-patient:-|agent:holder 1 -11 8\n\
near:right:require 17 -5 -13\n\
near:right:former 10 -10 -4\n\
near:left:strike -11 5 1\n\
near:right:reverse -6 -7 11\n\
rule:attitude.self:-|agent:other|free|indirect 16 -8 -9\n\
near:right:announce -3 6 -5\n\
near:left:will -3 -1 -2\n\
near:right:link -16 18 -6\n\
clause:object:ing|at 2 5 -11\n\
near:right:progress -15 4 5\n\
near:left:alliance -12 8 0\n\
rule:cause.event-patient:+|out 5 4 -11\n\
next:right:go -5 -12 12\n\
next:left:condemn -14 -3 17\n\
clause:complement:adverbial|when -4 8 -9\n\
near:left:receive 7 -13 3\n\
rule:effect.noun-patient:+|indirect 11 -11 -6\n\
near:left:off -16 -2 13\n\
next:left:toward 7 -1 -11\n\
path:partner(bond+)>object(plain)>clause(plain)|in 0 -13 8\n\
rule:cause.event-patient:+|direct 8 -11 -1\n\
near:right:player -13 -4 17\n\
near:right:measure -8 -1 5\n\
near:right:step 1 4 -8\n\
near:left:member 6 -10 1\n\
next:left:how -6 -8 14\n\
path:partner(bond+)>object(plain)|in -11 0 5\n\
path:topic(effect+)>complement(plain)|out 15 -5 -11\n\
path:object(effect-)>clause(plain)>clause(plain)|in -6 16 -16\n\
rule:effect.owner-patient:+|agent:other|other|direct 6 -13 4\n\
near:right:bad -13 -5 16\n\
rule:attitude.self:-|agent:target -3 12 -14\n\
rule:cause.event-patient:-|agent:other|other|indirect 5 2 -12\n\
rule:idiom.near:+|free -11 -2 6\n\
next:right:administration 11 -9 -3\n\
path:object(effect-)>clause(plain)|out -9 0 3\n\
near:right:every -14 16 -6\n\
link:complement(plain)|of -10 -2 8\n\
near:left:law 11 -7 -9\n\
near:left:cooperate -14 -3 14\n\
link:complement(cause)|against 6 -10 0\n\
near:right:citizen 10 -12 -2\n\
link:modifier(cause)| 14 -5 -9\n\
clause:subject:ing|as 15 -8 -8\n\
path:subject(grow+)>clause(grow+)|in -9 20 -10\n\
path:complement(attitude-)|in -7 -3 4\n\
verb:complement:obligation|present 4 -3 -4\n\
rule:effect.partner-patient:-|indirect -8 13 -10\n\
next:right:last 15 -4 -11\n\
near:left:firm 14 -5 -10\n\
clause:object:ing|while -13 5 4\n\
next:left:maintain 16 -10 -7\n\
near:right:line -11 12 -4\n\
rule:effect.owner-patient:-|agent:other|other|indirect 9 -3 -10\n\
near:left:speak 4 7 -13\n\
rule:refusal.subject:-|narration -11 12 -8\n\
path:modifier(plain)>complement(plain)|in 11 -1 -12\n\
near:left:course -11 -6 13\n\
near:right:manage -10 14 -7\n\
near:left:mention -13 10 0\n\
near:left:only 2 -7 3\n\
near:right:energy -9 -1 5\n\
rule:grow.partner:+|agent:holder|other|indirect -7 14 -8\n\
path:owner(plain)>subject(grow+)|out 10 -12 1\n\
near:left:question 10 -5 -9\n\
near:left:commit -8 14 -9\n\
near:left:majority 18 -3 -18\n\
near:left:unilateral -9 6 3\n\
path:partner(evaluation+)>subject(plain)|in -16 21 -3\n\
next:left:– 8 -9 -4\n\
next:right:position -6 12 -8\n\
near:left:criticize 2 -9 5\n\
near:right:cause 12 -10 -5\n\
near:left:political -7 -5 6\n\
rule:attitude.topic:+|indirect 7 -12 1\n\
near:left:2018 -7 -6 11\n\
rule:effect.noun-patient:+|out -3 7 -9\n\
path:partner(bond+)>complement(plain)|out 0 3 -9\n\
near:left:require 18 -9 -9\n\
near:left:expert 13 -9 -7\n\
near:right:responsibility -13 -6 15\n\
near:left:previous 9 -15 4\n\
clause:object:ing|from 6 -10 1\n\
near:left:source 18 -4 -14\n\
next:right:want -7 6 -3\n\
near:left:damage -13 -3 12\n\
link:complement(bond+)|with -10 1 5\n\
near:left:campaign -9 0 4\n\
path:modifier(plain)>object(attitude+)|in 19 -10 -9\n\
near:right:you -14 -1 11\n\
near:right:term 3 -11 3\n\
rule:attitude.noun:-|direct -2 7 -9\n\
near:left:level -13 2 8\n\
near:right:completely -14 11 -4\n\
near:left:behind 1 8 -13\n\
next:left:allow 4 -13 6\n\
path:complement(effect+)|in 3 -8 1\n\
next:left:address -14 -4 16\n\
rule:attitude.noun:+|act -10 3 4\n\
near:left:weapon 2 3 -9\n\
near:right:too -8 -9 11\n\
clause:clause:ing|of -6 5 -7\n\
near:right:undermine -14 6 5\n\
near:left:few 7 0 -12\n\
next:left:be -1 3 -5\n\
near:right:earlier 14 -6 -8\n\
path:object(break-)|in 5 0 -9\n\
path:object(effect+)>clause(plain)|out 9 1 -12\n\
near:left:last -9 7 -2\n\
near:right:public 13 -7 -9\n\
near:left:pull 11 -4 -13\n\
near:right:unprecedented 19 0 -19\n\
path:complement(grow+)>clause(plain)>clause(plain)|in -10 15 -7\n\
near:left:company 0 2 -9\n\
path:owner(plain)>subject(attitude-)|in -11 -6 16\n\
next:right:firm 17 -1 -17\n\
near:right:draft 11 -10 -4\n\
link:owner(will+)|'s 6 2 -12\n\
link:modifier(effect-)| -2 -8 4\n\
near:left:push 12 -5 -11\n\
verb:object:ability!|present 4 2 -8\n\
near:right:own 1 -6 0\n\
rule:attitude.topic:+|agent:holder -14 9 3\n\
near:left:signatory 15 -2 -16\n\
near:left:able 10 0 -13\n\
rule:idiom.clause:-|mixed -11 -2 10\n\
near:left:look -13 0 7\n\
next:right:launch 12 1 -17\n\
next:right:obligation -3 -6 5\n\
next:left:reaffirm 21 -14 -6\n\
near:left:restriction 11 -10 -5\n\
path:complement(plain)>clause(attitude-)|in -2 -12 11\n\
rule:attitude.patient:+|own 11 -10 -4\n\
path:owner(effect-)>topic(plain)>complement(plain)|out 12 -3 -11\n\
near:right:reaffirm 19 -9 -10\n\
rule:attitude.owner:+|agent:holder|free|indirect -8 12 -7\n\
near:left:replace 13 -7 -8\n\
near:right:powerful -12 18 -9\n\
next:right:decide 3 5 -13\n\
near:left:walk 21 -8 -13\n\
clause:complement:adverbial|although 12 -8 -8\n\
next:left:stop -17 -1 15\n\
near:left:old 17 -7 -11\n\
near:right:praise 15 -11 -3\n\
near:right:ask -4 -10 9\n\
near:right:launch 4 -9 -1\n\
near:left:regional 0 -10 5\n\
next:left:provide 12 -16 0\n\
near:left:concerned -9 -9 16\n\
near:right:high -4 12 -11\n\
next:right:policy 8 -6 -4\n\
near:left:case -8 9 -5\n\
near:left:can -4 5 -6\n\
next:right:follow 12 -2 -12\n\
near:right:hostile -9 -6 15\n\
near:right:remain -7 4 -1\n\
near:left:very -11 -4 9\n\
clause:attribute:participle| -10 3 1\n\
near:left:northern 15 -3 -14\n\
rule:effect.event-patient:+|agent:other 13 -7 -9\n\
next:right:discuss -8 13 -4\n\
path:owner(effect+)>complement(plain)|out 14 -4 -11\n\
next:left:withdraw 10 -5 -4\n\
next:right:under 2 4 -10\n\
path:owner(effect-)>object(plain)|out 10 -3 -11\n\
clause:attribute:adverbial|since -21 8 10\n\
next:left:new 2 4 -10\n\
near:right:! -9 7 -2\n\
rule:idiom.sentence:+|other -6 -6 7\n\
near:left:open -14 4 4\n\
rule:reverse.agent:+|other -5 6 -4\n\
near:right:objective 16 -9 -9\n\
rule:attitude.self:+|own 10 -4 -7\n\
near:left:never -10 -7 14\n\
near:left:repeatedly -10 7 -4\n\
rule:attitude.topic:+|direct 16 -5 -14\n\
rule:friend.copula:-|out -6 -4 9\n\
next:right:plan 12 -8 -7\n\
near:left:activity 10 -4 -9\n\
near:left:positive -12 15 -4\n\
near:right:signal -15 9 2\n\
near:right:territory -13 13 -5\n\
path:owner(plain)>subject(effect-)>clause(plain)|out -15 -3 13\n\
near:left:affect 9 -12 0\n\
path:complement(attempt)|in 14 -15 1\n\
near:right:resume 8 -9 -4\n\
near:right:sign -7 -3 4\n\
verb:complement:obligation!|present 6 -1 -10\n\
near:left:big 12 -10 -7\n\
rule:effect.patient-patient:-|in 6 0 -10\n\
near:left:over 2 -2 -7\n\
near:right:before 7 -5 -7\n\
near:right:quite 15 -14 -3\n\
next:right:even -13 -5 11\n\
near:right:host 2 -13 6\n\
rule:break.partner:-|agent:holder|other|indirect -17 14 0\n\
next:right:show -3 -13 14\n\
rule:effect.owner-patient:-|agent:other|free|direct -8 4 -2\n\
rule:effect.topic-patient:+|free 2 -10 3\n\
near:left:deputy 8 2 -13\n\
rule:effect.topic-patient:-|agent:holder 11 -4 -5\n\
near:left:medium 5 -9 0\n\
rule:effect.event-patient:-|own 10 -5 -9\n\
near:left:assess 14 -5 -11\n\
near:left:national 6 -10 0\n\
next:right:conflict 18 -3 -14\n\
next:right:neighbor -10 14 -7\n\
near:right:end 4 1 -8\n\
path:subject(evaluation+)>clause(plain)|in 6 -11 2\n\
near:left:threat -2 6 -8\n\
clause:object:adverbial|since 0 -11 10\n\
near:left:fully -5 9 -11\n\
near:right:troop 0 -11 7\n\
next:right:hope 9 -9 -1\n\
link:complement(effect+)|by -11 -2 8\n\
near:right:away -13 -7 14\n\
near:left:reject -11 4 4\n\
near:left:become 11 -2 -11\n\
near:left:turn -2 4 -11\n\
next:left:accuse 0 -8 5\n\
path:topic(plain)>topic(plain)>complement(plain)|out -12 4 4\n\
rule:effect.patient:-|agent:other|other|direct 0 4 -10\n\
clause:subject:adverbial|while -5 1 -4\n\
near:left:concern 4 -9 2\n\
rule:cause.agent:-|other 2 -7 3\n\
near:left:contain 5 -13 5\n\
rule:attitude.patient:-|indirect 0 -10 4\n\
near:left:response -3 -6 5\n\
clause:subject:ing|with -15 2 10\n\
near:left:trip 10 1 -12\n\
rule:demand.object:-|agent:other|own|indirect 9 -5 -4\n\
rule:attitude.self:-|agent:side|other|act -22 0 21\n\
path:owner(plain)>topic(plain)>subject(plain)|out -12 7 1\n\
next:left:only -15 0 11\n\
rule:grow.agent:+|act 8 -1 -9\n\
near:left:ensure 3 6 -13\n\
near:right:main -4 -11 12\n\
rule:attitude.patient:+|mixed -1 13 -13\n\
path:subject(plain)>clause(plain)>clause(plain)>clause(plain)|out -9 -6 14\n\
near:right:press 16 -7 -10\n\
rule:attitude.self:+|mixed 2 9 -13\n\
clause:object:adverbial|while 3 -1 -7\n\
rule:evaluation.verb:-|indirect -1 -5 2\n\
near:right:five 10 -1 -12\n\
near:right:list 7 -10 4\n\
near:right:something -14 3 9\n\
near:right:abide -14 17 -7\n\
near:right:quit -4 -9 10\n\
link:patient(plain)|toward 13 -13 -3\n\
near:right:willing 14 -9 -8\n\
rule:effect.owner-patient:+|agent:holder|other|act 0 5 -8\n\
near:left:unrest -14 10 0\n\
near:right:order 7 -7 -6\n\
clause:complement:ing|by 2 -7 2\n\
rule:effect.event-patient:-|act 1 -7 3\n\
near:left:harsh -7 -5 9\n\
near:right:may 5 -6 -4\n\
link:complement(effect-)|for 9 -1 -12\n\
next:left:strengthen 13 -4 -10\n\
path:complement(attitude-)>clause(plain)|in 0 8 -13\n\
near:right:opportunity 13 -12 -3\n\
near:right:add 5 -3 -6\n\
near:left:leader -9 3 4\n\
near:left:coordinate 14 -8 -9\n\
rule:bond.state:-|act 12 -3 -9\n\
next:right:still 12 -8 -6\n\
rule:cause.event-patient:+|agent:holder|other|indirect -15 10 1\n\
path:owner(plain)>object(cause)|in 9 -9 -4\n\
near:right:reason 11 -2 -11\n\
next:right:withdraw -3 -8 8\n\
rule:reverse.patient:-|other -12 -5 14\n\
near:right:interested 7 -15 5\n\
link:complement(reverse)|on 1 7 -10\n\
link:topic(grow+)|in 15 -9 -7\n\
path:subject(evaluation+)|out 11 -5 -6\n\
near:left:plot 18 -4 -14\n\
near:left:reference -12 -6 18\n\
near:left:mechanism 7 -8 -2\n\
near:left:website -19 1 16\n\
near:right:common 1 11 -13\n\
next:right:might 5 -12 3\n\
near:right:serious -5 7 -11\n\
near:right:remedial -16 18 -3\n\
near:left:ambassador 8 0 -10\n\
path:subject(plain)>clause(plain)>clause(attempt)|in -15 -1 12\n\
near:left:until -13 0 10\n\
near:left:missile -4 -7 7\n\
near:left:process 8 0 -13\n\
rule:cause.event-patient:+|free 6 2 -11\n\
rule:will.subject:-|in 14 -11 -4\n\
link:complement(cause)|in -8 -2 6\n\
near:left:another 1 -12 11\n\
near:left:expect -1 -9 7\n\
rule:idiom.sentence:+|indirect -8 1 4\n\
near:right:cite 15 -4 -9\n\
near:right:conduct 0 7 -10\n\
near:right:until -11 -5 14\n\
near:left:next -2 -9 10\n\
near:left:comment 11 -1 -13\n\
near:left:although -6 -4 8\n\
rule:attitude.partner:-|agent:holder|other|indirect -15 -6 19\n\
next:right:seem 7 -7 -3\n\
near:left:within 6 -1 -9\n\
near:left:stance -11 -1 10\n\
next:left:believe -7 -7 11\n\
next:right:warn 11 -2 -9\n\
rule:cause.event-patient:-|agent:other|free|indirect 12 -6 -9\n\
near:left:participant -15 9 3\n\
near:left:crisis 1 -10 6\n\
link:patient(attitude+)|for -5 11 -10\n\
link:owner(attempt)|of 13 -8 -6\n\
next:left:use 6 -11 1\n\
path:owner(plain)>topic(plain)>attribute(plain)|in -12 -1 10\n\
clause:subject:ing|to 4 -8 1\n\
rule:demand.object:-|agent:side|other|indirect 12 -7 -7\n\
near:right:confront -14 7 3\n\
rule:attitude.partner:-|agent:holder -12 -6 12\n\
near:right:joint 9 -4 -8\n\
near:left:face -10 -6 9\n\
near:right:example 14 -1 -13\n\
clause:subject:adverbial|before -6 -7 11\n\
near:left:fact -7 2 -1\n\
near:left:plus 12 -4 -8\n\
near:right:refusal -18 -2 17\n\
path:owner(plain)>topic(plain)>subject(plain)|in 9 -2 -11\n\
link:complement(attitude-)|for 13 -6 -9\n\
rule:evaluation.copula:+|narration -1 1 -5\n\
next:right:at -8 -4 7\n\
near:left:regret -12 -6 16\n\
near:left:strongly -11 -3 11\n\
path:patient(plain)>complement(plain)|in 8 3 -15\n\
path:owner(plain)>attribute(plain)>clause(plain)|in 15 -7 -11\n\
near:right:how 6 -3 -8\n\
link:modifier(bond+)| 4 -8 -2\n\
near:right:counterpart 10 -1 -10\n\
verb:complement:none!|none 2 -4 -5\n\
near:right:strike -7 10 -8\n\
verb:attribute:future!|present -5 -12 15\n\
rule:attitude.owner:-|agent:holder|other|mixed 8 -8 -1\n\
rule:inability.subject:-|out -7 -3 9\n\
near:left:2231 5 3 -13\n\
link:complement(attitude-)|with -9 8 -3\n\
near:right:impossible 5 5 -13\n\
near:left:revive 12 -11 -3\n\
rule:attitude.owner:-|free 1 -5 -4\n\
verb:object:break- -4 2 -1\n\
rule:friend.copula:-|other -11 -4 9\n\
rule:effect.topic-patient:-|own -5 11 -6\n\
near:right:game -12 -5 18\n\
near:left:accusation -11 1 6\n\
rule:friend.copula:+|indirect -8 -1 4\n\
rule:effect.patient:+|agent:other|other|direct -3 -9 8\n\
near:left:capacity 17 -5 -13\n\
near:right:strategic -2 3 -7\n\
near:left:interaction 12 -10 -6\n\
near:left:acknowledge -14 2 9\n\
near:left:defend -12 11 -5\n\
path:subject(plain)>clause(plain)>clause(plain)|out 2 -1 -5\n\
clause:object:ing|to 9 -9 -2\n\
next:right:presence -12 -6 14\n\
near:right:peace 13 -6 -11\n\
rule:attitude.partner:-|indirect -9 -4 11\n\
near:right:behavior -8 -7 10\n\
near:right:mean 8 -2 -10\n\
next:left:many 12 -4 -9\n\
rule:friend.owner:+|indirect 3 -7 3\n\
path:object(effect-)>clause(effect-)|out -11 -4 15\n\
next:left:plus 12 -4 -8\n\
path:owner(attitude+)>complement(plain)|out 6 4 -12\n\
near:right:form 10 -11 -4\n\
near:right:practical -9 -9 16\n\
near:left:discuss 6 -4 -9\n\
near:left:assume -13 3 5\n\
near:left:analyst 8 -1 -12\n\
near:left:insist 11 -10 -2\n\
link:topic(evaluation+)|of -12 8 2\n\
near:left:pressure -2 -3 -3\n\
near:right:terrorism -2 4 -10\n\
near:left:emphasize 6 -9 -1\n\
rule:grow.partner:+|mixed -5 -6 10\n\
path:owner(plain)>complement(attitude-)|out -3 -5 9\n\
next:left:[ -6 -11 12\n\
next:right:agree 6 -4 -8\n\
link:complement(plain)|like -11 8 -4\n\
near:right:where -9 1 1\n\
link:owner(evaluation-)|of -14 0 11\n\
near:left:draft -2 9 -11\n\
rule:attitude.patient:-|other 9 -9 -6\n\
path:owner(plain)>topic(plain)>attribute(plain)|out -7 -4 9\n\
verb:complement:grow+! -9 -6 10\n\
near:left:ministry -11 -3 13\n\
path:topic(plain)|in -13 13 -5\n\
near:left:attempt -9 -4 10\n\
near:right:various 10 -2 -9\n\
next:right:consider 9 -12 -2\n\
path:subject(plain)>clause(cause)>clause(plain)|in 10 -11 -2\n\
near:right:adhere -12 11 -2\n\
next:right:attack -11 -4 13\n\
next:left:during 11 -9 -6\n\
near:left:strengthen 8 -3 -8\n\
next:right:official 10 -12 -1\n\
near:right:stick -15 4 9\n\
path:subject(plain)>clause(effect+)|out 7 -9 -1\n\
near:right:cut 13 -7 -8\n\
near:left:behavior -10 -4 8\n\
path:partner(bond+)>topic(plain)>complement(plain)|out 11 -6 -7\n\
near:right:reject 7 -6 -5\n\
path:owner(plain)>complement(effect-)|in -7 8 -3\n\
rule:idiom.near:-|act 13 -3 -9\n\
path:complement(plain)>clause(cause)|out 9 -1 -10\n\
near:right:whether 12 -7 -5\n\
path:owner(evaluation+)>complement(plain)|out -3 4 -10\n\
near:right:constructive -12 13 -5\n\
rule:refusal.subject:-|free -7 3 -3\n\
verb:clause:will+ 12 -12 -3\n\
near:left:vote -11 13 -6\n\
near:left:side -7 2 0\n\
near:right:release -10 -6 11\n\
verb:object:grow+! -10 -1 6\n\
rule:evaluation.noun:-|act 11 -3 -8\n\
path:subject(cause)>clause(plain)>clause(plain)|out -13 -1 10\n\
near:right:practice -14 11 0\n\
next:right:share 12 2 -13\n\
near:right:fighter -14 4 5\n\
near:right:via 15 -8 -7\n\
near:right:hegemony -10 -3 14\n\
near:right:day 10 -8 -6\n\
rule:obligation.subject:-|mixed 8 -9 -2\n\
verb:complement:evaluation- -6 -1 0\n\
path:owner(plain)>object(attitude-)>clause(plain)|in -13 -2 15\n\
next:left:keep 2 7 -12\n\
near:right:necessary -9 5 -4\n\
rule:reverse.owner:-|agent:holder 3 0 -7\n\
rule:effect.copula:-|other 8 -4 -9\n\
near:left:invade 8 1 -12\n\
near:right:expert 13 -5 -5\n\
near:left:hard 9 2 -14\n\
near:right:close 3 -8 0\n\
rule:evaluation.noun:-|mixed -8 -5 12\n\
near:right:like -8 0 1\n\
near:left:respond -1 -9 6\n\
next:right:back 8 -8 -5\n\
path:owner(plain)>subject(grow+)>clause(plain)|in -13 2 9\n\
next:left:northern 14 -2 -14\n\
near:right:dispute 10 -1 -12\n\
near:left:neighbor 13 -6 -9\n\
verb:attribute:possibility|present 9 -7 -6\n\
link:complement(plain)|than 2 -10 1\n\
near:right:trip 12 -5 -11\n\
link:patient(attitude+)|of 0 -15 11\n\
near:left:declare -9 2 4\n\
near:left:counter -9 0 3\n\
path:topic(plain)>object(plain)>clause(plain)|in 7 -3 -7\n\
rule:evaluation.noun:-|direct 0 -7 2\n\
near:left:serious -12 -3 12\n\
path:subject(break-)|in -8 -2 6\n\
link:owner(bond+)|demonym -4 9 -12\n\
next:right:stress 13 -7 -4\n\
rule:effect.patient:-|agent:target|other|direct -10 -4 13\n\
near:right:honor 7 -10 2\n\
link:topic(bond+)|in 6 -10 0\n\
path:partner(bond+)>complement(plain)>clause(plain)|in 1 -11 5\n\
verb:clause:obligation|none 8 -9 0\n\
rule:inability.subject:-|own -9 -3 8\n\
near:right:week 8 -3 -8\n\
link:complement(cause)|between 2 -9 4\n\
near:left:reverse 8 -6 -4\n\
verb:object:possibility|none 14 -3 -10\n\
near:right:therefore -12 -6 18\n\
near:right:enrichment 12 -8 -4\n\
near:left:she 8 -11 2\n\
next:right:see 7 1 -10\n\
near:left:name -7 -6 11\n\
near:left:protest -7 -5 9\n\
rule:attitude.patient:+|direct -9 9 -3\n\
near:left:raise 10 -1 -12\n\
rule:attitude.topic:+|agent:other 13 -4 -11\n\
rule:cause.event-patient:-|agent:other|free|direct -9 0 5\n\
near:left:into 3 -2 -7\n\
path:owner(plain)>subject(effect+)|in 0 -11 8\n\
path:subject(grow+)>clause(attempt)|in -12 -1 6\n\
near:left:earlier 12 -2 -9\n\
near:left:vaccine -14 7 4\n\
link:subject(bond+)| -5 -4 4\n\
clause:clause:adverbial|so_that 16 -5 -13\n\
near:right:deputy 6 4 -12\n\
next:left:unilateral -9 -3 13\n\
next:left:support -1 4 -8\n\
near:left:advance 1 9 -10\n\
near:right:standard 13 -7 -6\n\
rule:effect.partner-patient:+|act 10 -6 -8\n\
link:owner(cause)|demonym 5 5 -13\n\
near:right:comply 7 -1 -11\n\
near:left:recent 1 -5 1\n\
next:left:year -14 -1 11\n\
near:left:recently 6 -9 0\n\
near:right:produce 9 2 -15\n\
near:left:these 2 -3 -5\n\
path:subject(bond+)|out -12 0 7\n\
near:left:tough 8 -11 2\n\
near:left:difficult 12 -4 -9\n\
next:right:effort 6 -8 0\n\
rule:will.subject:-|direct 15 -8 -8\n\
next:right:since -1 -9 7\n\
near:right:investment 17 -7 -10\n\
near:right:supply -8 -6 10\n\
near:right:several 9 -11 1\n\
near:left:example -10 2 4\n\
path:patient(effect-)>complement(plain)|out -3 9 -8\n\
near:right:exist 13 1 -18\n\
near:right:kill 10 -5 -8\n\
next:left:these -6 -4 5\n\
near:left:late -7 -5 6\n\
near:right:toward -4 -8 9\n\
near:left:reality 13 -7 -6\n\
near:left:choice 17 -6 -11\n\
near:left:remain 4 -8 0\n\
near:right:strong 1 1 -7\n\
near:left:compliance -12 7 3\n\
next:right:veto -12 -5 17\n\
next:left:regard 10 -7 -6\n\
path:partner(plain)>object(plain)|out 7 -10 -2\n\
next:left:sanction -9 1 5\n\
verb:object:obligation|none 7 -3 -7\n\
path:owner(plain)>subject(cause)>clause(plain)|in -10 6 1\n\
near:right:commander -10 -6 15\n\
verb:clause:possibility|none 9 -2 -11\n\
near:left:restore -6 -8 10\n\
near:right:establish -6 -7 9\n\
rule:reverse.agent:+|own 5 -2 -7\n\
verb:clause:ability!|none 9 0 -13\n\
near:left:pursue -9 1 3\n\
path:subject(effect-)>clause(attitude+)|in 14 -9 -6\n\
near:left:final 11 -5 -5\n\
path:owner(attitude+)>object(effect-)>clause(plain)|out 8 3 -13\n\
near:left:export 3 2 -9\n\
rule:demand.object:-|agent:side|other|direct -6 2 -1\n\
rule:effect.patient:-|agent:other|own|indirect 3 -8 2\n\
rule:effect.owner-patient:-|agent:other|free|indirect 8 -7 -6\n\
rule:attitude.patient:+|free -8 5 -4\n\
near:right:wrong -11 9 -1\n\
near:right:underline 14 -9 -6\n\
near:left:strong -7 -3 4\n\
rule:effect.patient-patient:-|direct 11 -2 -11\n\
near:right:restore 8 -10 -3\n\
link:topic(effect-)|of -13 0 11\n\
near:right:send 7 -4 -6\n\
rule:effect.partner-patient:+|indirect -9 9 -5\n\
near:right:2231 4 -8 -2\n\
near:right:ability 13 -6 -10\n\
rule:bond.state:+|act 4 0 -9\n\
next:right:list -12 -4 15\n\
path:subject(fail)|out -14 -1 12\n\
next:right:partner -1 -9 5\n\
path:topic(plain)>complement(plain)>clause(plain)|out -9 -4 9\n\
next:right:interest -8 -6 8\n\
rule:cause.event-patient:+|act -2 9 -11\n\
near:left:highlight -10 13 -7\n\
path:partner(bond+)>object(grow+)|in 14 -13 -3\n\
rule:effect.topic-patient:-|act 8 -6 -2\n\
near:left:discussion 11 -4 -10\n\
path:topic(plain)>complement(cause)|in 0 -11 6\n\
clause:complement:participle|as -12 10 -2\n\
path:owner(plain)>complement(plain)>clause(plain)>clause(plain)|in 5 -9 -1\n\
link:topic(evaluation+)|for -11 13 -3\n\
rule:evaluation.modifier-patient:-|other 2 -11 10\n\
near:left:spokesman 0 3 -6\n\
path:complement(plain)>clause(grow+)|in -10 -2 6\n\
rule:effect.noun-patient:+|narration 6 1 -10\n\
next:left:why -8 10 -7\n\
rule:effect.copula:-|indirect 8 -2 -9\n\
rule:attitude.self:-|agent:other|other|indirect -9 -5 8\n\
rule:friend.copula:-|direct 4 -2 -9\n\
near:right:alive 7 8 -17\n\
rule:effect.owner-patient:+|agent:other|own|indirect -6 9 -1\n\
path:subject(reverse)|out 7 3 -11\n\
link:topic(plain)|inside 15 -4 -11\n\
rule:effect.owner-patient:+|narration 11 -4 -10\n\
near:left:preserve -8 12 -7\n\
near:right:three 6 -3 -7\n\
link:complement(plain)|up_to -14 -5 15\n\
near:left:offer 2 5 -13\n\
clause:subject:participle|of -9 -4 10\n\
near:right:propose 10 -5 -9\n\
path:owner(plain)>subject(cause)|out -6 -6 6\n\
rule:demand.object:-|agent:holder|other|direct -9 0 6\n\
near:right:weak -10 -2 14\n\
near:left:sell 2 2 -9\n\
rule:grow.partner:+|agent:side|other|indirect -11 7 2\n\
rule:effect.noun-patient:-|agent:holder|other|act 1 -9 6\n\
next:right:2231 6 -2 -9\n\
near:left:community 5 -11 2\n\
next:left:within 2 6 -11\n\
near:right:almost 11 -9 -3\n\
near:right:aid -5 13 -12\n\
rule:cause.event-patient:+|in -5 3 -2\n\
near:right:push -8 -2 7\n\
next:right:commitment 2 -3 -3\n\
rule:bond.state:-|indirect -5 -6 9\n\
near:right:area 12 -6 -6\n\
near:left:incoming 17 -7 -10\n\
next:left:our -3 12 -12\n\
near:left:own 0 -9 5\n\
near:left:delegation 11 -4 -7\n\
next:right:describe 11 -6 -7\n\
near:left:indirect 4 -11 4\n\
next:right:base -1 -7 11\n\
near:left:conversation 11 -8 -5\n\
link:complement(attitude-)|by 3 3 -8\n\
rule:reverse.owner:-|mixed -12 -1 9\n\
near:left:save -14 4 7\n\
rule:bond.state:-|in 0 -6 2\n\
near:right:request -9 6 -2\n\
next:left:economic 6 -10 3\n\
rule:reverse.agent:+|indirect -5 3 -1\n\
path:attribute(plain)>clause(plain)|in 5 1 -8\n\
path:complement(effect+)>clause(plain)|in -3 3 -6\n\
rule:attitude.agent:-|own -4 -2 2\n\
next:right:return 4 -1 -9\n\
rule:reverse.agent:+|mixed -12 -1 11\n\
near:right:around 0 -10 7\n\
near:left:agency 11 -6 -5\n\
role:topic|own|out 0 1 -6\n\
path:owner(plain)>object(grow+)|out 12 -6 -5\n\
path:subject(plain)>clause(plain)>clause(attitude+)|in 14 -2 -12\n\
near:right:spokesman 11 -8 -6\n\
near:right:tough -12 2 5\n\
link:owner(friend-)|'s -5 9 -7\n\
near:left:decide -10 3 3\n\
near:right:word 8 -11 2\n\
near:left:confront 5 -8 1\n\
rule:effect.patient:-|agent:other|free|indirect 8 -6 -8\n\
path:subject(demand)>clause(plain)|in 9 -9 -2\n\
next:right:approach -14 7 2\n\
next:left:third -6 -5 11\n\
next:left:not 1 8 -14\n\
next:right:mean 4 4 -13\n\
near:right:head 10 -5 -7\n\
near:right:2018 -9 -4 10\n\
path:owner(evaluation+)>object(plain)|out 10 -4 -11\n\
path:subject(plain)>clause(plain)>clause(demand)|in -10 -2 9\n\
path:subject(bond+)|in -5 8 -8\n\
near:right:voice 8 -11 -1\n\
rule:break.partner:-|direct 10 -8 -6\n\
near:right:territorial 4 5 -14\n\
rule:attitude.agent:+|act 2 1 -8\n\
verb:subject:bond+ -4 2 -2\n\
path:subject(attempt)>clause(plain)|out 10 -5 -7\n\
near:right:hold -5 1 0\n\
near:left:bilateral -8 -10 13\n\
rule:cause.agent:+|own 1 6 -7\n\
next:right:fail -5 -4 7\n\
path:topic(plain)>object(plain)>clause(plain)|out 4 0 -7\n\
path:owner(plain)>complement(grow+)>clause(plain)|out -15 2 7\n\
link:complement(plain)|without -11 5 0\n\
near:right:rapprochement 15 -10 -6\n\
near:left:peace 13 -8 -5\n\
rule:effect.patient-patient:-|act 13 -2 -11\n\
near:left:find -1 8 -10\n\
link:owner(friend+)|name 10 -3 -9\n\
near:right:indicate -10 1 4\n\
clause:object:ing|over -15 1 10\n\
near:left:understanding 11 -10 -3\n\
near:right:result -10 0 7\n\
near:right:representative 11 2 -14\n\
path:subject(effect+)|out 4 -4 -4\n\
verb:complement:none!|past -3 3 -5\n\
near:right:between 3 -7 1\n\
path:partner(plain)>complement(plain)|out -6 4 -5\n\
rule:effect.topic-patient:+|other -1 2 -7\n\
near:left:… 2 -11 7\n\
near:right:hand 10 -6 -9\n\
near:left:unfortunately -13 -5 15\n\
next:left:those -6 -7 14\n\
near:right:propaganda -10 -3 12\n\
near:right:introduce -8 -4 11\n\
rule:break.agent:-|other -7 -6 12\n\
rule:effect.patient:-|agent:target -3 -6 3\n\
near:right:chief 7 -9 -2\n\
verb:clause:ability|none -7 3 -1\n\
rule:effect.topic-patient:-|agent:other -6 5 -2\n\
next:left:non 14 -5 -9\n\
clause:clause:ing|at -13 1 9\n\
rule:effect.partner-patient:+|agent:other -6 5 -3\n\
near:right:seven -10 13 -6\n\
near:left:allegation 1 6 -11\n\
path:subject(effect-)>clause(plain)>clause(plain)>clause(plain)|in 12 -4 -10\n\
next:left:whether 9 -6 -5\n\
rule:attitude.owner:-|agent:holder|free|indirect 10 -4 -8\n\
next:left:right 11 -5 -9\n\
next:right:cooperation 9 -3 -7\n\
link:complement(cause)|from 1 -11 8\n\
near:left:accept -3 7 -6\n\
next:left:terrorist 11 -1 -11\n\
link:complement(attitude-)|of -12 10 -1\n\
near:right:network 15 -3 -11\n\
next:right:out 13 -6 -9\n\
path:topic(plain)>complement(plain)>clause(plain)|in 4 0 -8\n\
path:patient(effect-)>complement(plain)|in -7 11 -8\n\
near:right:leader 7 -9 -2\n\
path:complement(grow+)>clause(attempt)|out 13 -8 -6\n\
near:right:legitimate -5 11 -8\n\
rule:idiom.near:+|out -11 3 4\n\
rule:friend.copula:-|in -5 4 -5\n\
near:right:accuse 7 -4 -4\n\
near:left:anger 15 -4 -13\n\
next:left:trust -7 -10 16\n\
clause:subject:that|where -8 -4 10\n\
path:owner(attitude+)>complement(plain)>clause(plain)|in -12 -8 14\n\
near:right:due -1 5 -8\n\
link:owner(attitude+)|demonym -7 4 -1\n\
near:left:third 0 -9 6\n\
rule:refusal.subject:-|mixed 12 -4 -8\n\
next:left:policy 5 4 -9\n\
next:right:negotiate -9 -4 9\n\
near:right:maximum 2 1 -7\n\
near:right:pledge -11 -1 8\n\
path:complement(grow+)>clause(plain)|out 4 -6 1\n\
near:right:speak 7 -6 -3\n\
rule:idiom.sentence:+|narration 8 -2 -10\n\
near:right:civilian 8 4 -11\n\
rule:effect.event-patient:-|mixed -9 0 4\n\
near:left:subject 13 -9 -5\n\
near:left:break -10 1 5\n\
rule:effect.patient:+|agent:other|other|indirect 2 2 -8\n\
near:right:affair 9 -1 -10\n\
rule:effect.event-patient:+|out 11 -5 -8\n\
near:right:same 9 -8 -3\n\
next:left:have -6 -6 6\n\
near:right:evidence -12 -1 10\n\
near:left:2016 13 -6 -8\n\
rule:reverse.patient:+|out 5 -1 -7\n\
near:left:strategic 2 -8 2\n\
rule:effect.owner-patient:+|agent:side|own|direct -4 9 -4\n\
near:left:enable -11 7 0\n\
near:left:upon 10 -6 -8\n\
path:topic(plain)>attribute(plain)>clause(plain)|in -11 11 -3\n\
rule:effect.owner-patient:-|agent:side|other|indirect -8 -4 11\n\
near:right:question 10 -7 -4\n\
near:right:her -11 -3 12\n\
near:left:practice -3 -10 12\n\
next:left:counter 7 -11 2\n\
next:left:top -10 6 -1\n\
verb:object:bond+ -8 0 0\n\
near:left:condition 10 -9 -5\n\
near:right:involvement -13 -1 11\n\
rule:attitude.self:-|agent:other|free|direct 10 -3 -10\n\
next:right:face 13 -5 -9\n\
rule:attitude.owner:-|act 3 -1 -7\n\
near:right:set 5 -4 -6\n\
link:owner(effect+)|demonym -2 6 -9\n\
near:right:closer 3 -9 0\n\
path:owner(bond+)>complement(plain)|in 1 -11 4\n\
near:right:/ -10 -6 15\n\
near:right:able -1 -8 3\n\
link:complement(plain)|about -1 3 -7\n\
link:owner(attitude-)|of -14 3 8\n\
rule:effect.noun-patient:+|in -1 -6 4\n\
next:right:express 11 -5 -7\n\
next:right:citizen 0 -9 6\n\
next:right:attempt -9 -5 11\n\
near:right:proxy -9 -3 12\n\
clause:subject:ing|while 1 3 -7\n\
near:right:feel 5 -9 -2\n\
near:left:link -10 1 2\n\
next:left:though -11 -3 11\n\
near:left:extradite 16 -5 -14\n\
path:partner(plain)>subject(plain)|in 11 -9 -8\n\
near:right:opinion -9 -4 12\n\
near:right:turn -3 7 -8\n\
next:left:express 9 0 -10\n\
rule:effect.patient:+|agent:holder|other|indirect -9 -4 7\n\
path:subject(attempt)>clause(plain)|in -1 2 -5\n\
next:right:gas 14 -4 -10\n\
next:left:contain 5 -11 4\n\
link:owner(attitude-)|name -9 -2 7\n\
near:right:invest 11 -9 -6\n\
clause:attribute:relative|which 0 -6 3\n\
near:left:import -6 8 -7\n\
verb:clause:cause! -7 8 -7\n\
near:right:seriously 1 5 -11\n\
next:left:nuclear 4 0 -9\n\
path:patient(effect-)>object(plain)>clause(plain)|out 8 0 -11\n\
near:right:willingness -9 13 -5\n\
next:right:between 3 -9 3\n\
near:right:entity -13 -1 9\n\
near:right:pass -1 3 -10\n\
path:owner(plain)>subject(effect+)>clause(plain)|out 15 -3 -12\n\
rule:will.subject:+|indirect 5 -3 -6\n\
near:right:relate -10 -4 9\n\
near:right:rejoin 11 -8 -2\n\
next:right:more -10 1 3\n\
rule:effect.topic-patient:+|agent:other -6 1 -2\n\
next:right:economic 2 0 -7\n\
near:left:might 11 -2 -11\n\
link:patient(plain)|to -9 -5 13\n\
path:topic(plain)>object(cause)>clause(plain)|in -11 -7 16\n\
rule:attitude.partner:-|in -8 -3 6\n\
path:partner(bond+)>subject(plain)|out -6 8 -6\n\
path:owner(attempt)>complement(plain)|in 13 -3 -12\n\
near:left:away 5 -9 0\n\
link:owner(break-)|'s -11 10 -2\n\
next:right:refuse 9 1 -11\n\
next:left:announce 9 -6 -2\n\
near:right:source 10 -6 -8\n\
near:left:non 12 -5 -9\n\
near:right:condition 9 -6 -5\n\
path:owner(plain)>topic(plain)>topic(plain)>object(plain)|in 5 5 -13\n\
near:right:look 1 0 -7\n\
next:right:find -10 -7 14\n\
near:right:reasonable 2 11 -16\n\
near:right:down 1 3 -7\n\
path:subject(effect-)>clause(grow+)>clause(plain)|in 8 -12 4\n\
near:left:yet -4 -6 7\n\
next:left:until -8 -6 13\n\
rule:evaluation.verb:+|out -4 -4 3\n\
near:right:wait -10 9 -2\n\
path:patient(plain)>object(plain)|out -7 -4 10\n\
clause:object:ing|with 2 -11 9\n\
near:left:bind 15 -3 -14\n\
near:left:rather -5 -6 10\n\
rule:effect.owner-patient:-|agent:holder|other|indirect -3 -8 7\n\
next:left:want 7 -10 1\n\
near:right:standing -13 -1 10\n\
near:left:threaten 2 -2 -8\n\
link:complement(demand)|against -15 1 9\n\
near:left:censure -13 -2 14\n\
near:right:project -6 -9 11\n\
near:right:target -7 -3 5\n\
next:left:take -3 10 -8\n\
near:right:message 6 -8 0\n\
verb:object:evaluation+! 1 3 -7\n\
rule:attitude.self:+|agent:other|other|indirect 12 -9 -5\n\
link:topic(plain)|about 0 -9 6\n\
near:left:coalition -12 9 -2\n\
near:left:opinion -5 -4 9\n\
near:right:option 13 -3 -9\n\
clause:complement:adverbial|as 0 -6 1\n\
clause:complement:ing|after -7 -6 12\n\
near:left:head -1 8 -11\n\
near:right:service 9 -10 1\n\
near:right:highly 2 5 -12\n\
next:left:invade 8 2 -12\n\
path:owner(attitude-)>object(plain)|in 1 5 -12\n\
rule:attitude.self:-|agent:other|other|mixed 12 -2 -10\n\
near:left:choose 11 -5 -9\n\
rule:effect.owner-patient:-|agent:target|free|direct -7 -7 9\n\
rule:break.partner:-|agent:other 5 -6 -7\n\
near:left:vis -2 -11 11\n\
path:owner(plain)>object(effect+)|out -8 3 1\n\
near:left:aggression 2 6 -13\n\
next:left:accept -8 1 2\n\
next:right:end -11 0 8\n\
path:complement(plain)>clause(attempt)|out -12 0 7\n\
verb:clause:attitude-! 6 -12 4\n\
near:right:control -9 -3 10\n\
near:right:currently 7 -10 1\n\
rule:break.partner:-|agent:holder|other|act -7 -6 10\n\
rule:will.subject:-|free 11 -8 -3\n\
next:right:regard 4 3 -9\n\
near:right:province 11 -4 -10\n\
rule:evaluation.modifier:+|mixed 0 1 -6\n\
near:left:— 4 -6 -1\n\
clause:object:that|where 6 -10 0\n\
rule:reverse.owner:-|free -7 4 -2\n\
near:right:assassinate -8 -5 12\n\
rule:reverse.patient:+|act 8 -3 -6\n\
near:right:warplane -15 -2 16\n\
rule:effect.owner-patient:-|agent:target|other|direct -8 1 1\n\
near:right:plane 7 0 -11\n\
rule:attitude.owner:+|direct -1 -3 1\n\
near:right:accordance -8 11 -5\n\
path:object(plain)>clause(plain)>clause(plain)|in 6 -4 -8\n\
link:patient(attitude-)|of -10 -6 13\n\
near:left:seriously -14 -3 14\n\
near:right:sabotage 11 1 -12\n\
rule:demand.object:-|agent:other|free|indirect -8 2 2\n\
clause:object:to|on 6 1 -10\n\
near:left:invite -9 12 -6\n\
near:left:full 3 -8 0\n\
path:topic(plain)>complement(effect+)|in 13 -14 1\n\
near:right:air 11 -4 -11\n\
rule:reverse.owner:-|agent:target -9 -1 6\n\
near:left:entity -12 -3 14\n\
near:right:she -7 10 -7\n\
rule:effect.copula:-|own 3 3 -10\n\
rule:attitude.self:-|narration -8 -4 11\n\
next:right:act -10 8 -2\n\
rule:attitude.patient:+|out -7 -2 3\n\
path:owner(plain)>topic(plain)>object(plain)|out 6 -6 -6\n\
path:subject(plain)>clause(grow+)|in 6 -6 -3\n\
near:right:conference 12 -4 -8\n\
near:right:guarantee -8 1 4\n\
next:left:conclude 18 -6 -11\n\
link:topic(plain)|on 2 -3 -4\n\
rule:reverse.owner:-|out -3 -5 9\n\
near:left:extension -13 1 9\n\
near:right:front -14 -3 14\n\
near:left:prepare 12 -7 -6\n\
rule:effect.patient:-|agent:target|other|indirect 11 -4 -9\n\
rule:attitude.owner:+|agent:side|other|direct -1 3 -9\n\
next:left:former 5 -7 3\n\
near:right:strategy -4 -9 9\n\
near:right:internal 8 2 -11\n\
rule:break.partner:-|out -2 -7 5\n\
near:right:argue 8 -7 -4\n\
next:left:consider -4 -8 6\n\
near:right:breach -8 1 2\n\
near:left:slam 9 0 -12\n\
link:complement(plain)|towards 1 -7 4\n\
near:right:ambassador 8 0 -8\n\
link:complement(plain)|at -9 -5 8\n\
rule:attitude.owner:-|agent:holder|own|indirect -7 8 -4\n\
near:right:suggest -10 2 5\n\
next:right:military -4 -11 11\n\
next:left:all -1 -5 2\n\
path:complement(break-)|out 5 -2 -6\n\
rule:effect.owner-patient:+|agent:other|free|direct -5 -7 6\n\
link:topic(plain)|than -12 -4 14\n\
near:right:learn -11 -4 15\n\
verb:clause:possibility!|present -6 0 3\n\
rule:evaluation.modifier:+|narration -3 1 -3\n\
near:left:special -8 5 0\n\
near:left:happen -10 4 1\n\
link:topic(evaluation-)|in 12 -5 -6\n\
rule:effect.patient-patient:+|in 8 -11 -3\n\
link:topic(effect+)|in -8 12 -6\n\
rule:effect.patient:+|agent:target|other|indirect 10 -10 -2\n\
next:right:troop -2 -9 8\n\
rule:will.subject:+|free 3 -2 -5\n\
near:left:real -6 -8 11\n\
near:left:condolence -6 15 -10\n\
rule:attitude.noun:-|agent:other 7 -10 1\n\
near:right:human -7 -5 7\n\
next:right:site -16 2 10\n\
near:left:together -9 4 2\n\
clause:clause:adverbial|because -5 1 -2\n\
near:left:goal -9 -3 5\n\
rule:effect.topic-patient:-|agent:holder|other|act 8 -4 -3\n\
near:right:recently 2 -7 5\n\
rule:attitude.self:+|agent:side|other|direct -12 6 2\n\
path:subject(grow+)>clause(attitude-)|in -6 -4 11\n\
verb:subject:fail -6 -7 10\n\
path:owner(plain)>complement(grow+)|out 6 0 -9\n\
near:right:enrich 0 6 -8\n\
link:attribute(break-)| 5 3 -12\n\
near:right:begin 1 -5 0\n\
near:right:leverage 12 0 -13\n\
near:right:bill 12 -4 -9\n\
path:owner(plain)>subject(plain)>clause(plain)|in -2 1 -4\n\
near:left:remind -11 -4 12\n\
near:left:economy -2 -7 8\n\
near:left:several 7 -9 -2\n\
near:right:chemical 2 2 -8\n\
path:topic(plain)>topic(plain)>object(plain)|in 12 -7 -9\n\
rule:effect.patient-patient:-|other 6 -4 -7\n\
next:right:tie -6 9 -6\n\
next:left:implement -7 0 1\n\
near:left:past -7 1 4\n\
path:patient(effect-)>subject(plain)|out 2 -7 3\n\
verb:clause:effect+! -3 -5 2\n\
rule:effect.partner-patient:-|free 10 -8 -5\n\
near:right:us -2 -8 5\n\
next:left:bring -2 3 -7\n\
verb:attribute:effect- 4 -9 1\n\
near:right:assassination -8 5 -3\n\
near:right:% 12 1 -13\n\
near:right:desire 11 -7 -7\n\
next:right:without 6 -8 -2\n\
link:topic(plain)|at -5 -6 9\n\
path:patient(effect-)>object(cause)|in -8 -6 13\n\
next:right:not -6 -7 6\n\
verb:subject:fail! -2 -7 9\n\
next:right:intelligence 10 -4 -7\n\
near:right:long -4 -1 -3\n\
near:left:long 2 -7 1\n\
path:owner(evaluation+)>subject(plain)>clause(plain)|in 2 -10 4\n\
clause:clause:ing|about 6 3 -11\n\
path:subject(plain)>clause(evaluation-)|in 9 0 -11\n\
path:owner(demand)>subject(plain)|in -14 10 3\n\
near:left:defeat -9 5 -2\n\
rule:attitude.patient:-|in 0 -5 2\n\
rule:reverse.agent:-|out -7 -4 10\n\
rule:demand.object:-|agent:target|other|direct -2 6 -8\n\
path:complement(plain)>clause(attempt)|in 5 -6 -3\n\
next:right:team -2 -11 8\n\
link:complement(plain)|among 9 -7 -7\n\
link:partner(plain)|- 0 1 -5\n\
path:owner(plain)>subject(attitude+)>clause(plain)|in -14 5 5\n\
near:left:predecessor -7 -4 10\n\
near:right:reimpose 4 -9 6\n\
rule:effect.patient:+|agent:side|other|direct -10 5 -1\n\
near:left:solution 9 -10 1\n\
near:left:approve -1 -10 8\n\
next:right:first -10 -4 12\n\
path:owner(plain)>attribute(plain)|in 6 -5 -5\n\
clause:complement:that|how 9 -8 -1\n\
near:right:increase -2 -6 2\n\
link:patient(plain)|towards 0 -1 -5\n\
next:right:up 13 -4 -8\n\
next:left:increase 8 -1 -9\n\
path:subject(effect-)>clause(attitude-)|in 9 -4 -4\n\
path:owner(bond+)>subject(plain)|in 10 -4 -9\n\
near:left:my 0 7 -10\n\
next:left:like -6 7 -6\n\
link:owner(reverse)|'s 3 3 -11\n\
near:left:proposal -1 7 -8\n\
next:left:slam 13 -1 -12\n\
near:left:evidence -8 5 0\n\
near:right:join -7 -3 3\n\
near:right:sell -8 -4 7\n\
near:right:off 3 -2 -7\n\
near:left:publicly 12 -3 -6\n\
rule:cause.event-patient:-|act -4 0 1\n\
near:right:letter 4 -9 2\n\
rule:reverse.patient:+|agent:holder|other|indirect -10 11 -3\n\
near:right:condolence -6 12 -5\n\
near:right:top 1 8 -8\n\
clause:object:participle|of -9 12 -6\n\
path:owner(plain)>subject(plain)>clause(demand)|in 10 -9 0\n\
rule:effect.topic-patient:-|out 5 -6 -4\n\
link:complement(effect-)|as -12 -2 11\n\
near:right:speech -8 -2 4\n\
near:left:encourage 3 -10 4\n\
path:complement(plain)>content(plain)>complement(plain)|in 11 -4 -9\n\
near:right:die 14 -3 -12\n\
rule:attitude.owner:+|agent:side|other|indirect 4 3 -10\n\
near:left:interview 4 -9 4\n\
path:subject(attempt)>clause(plain)>clause(plain)|in 1 -10 7\n\
near:right:seize -6 -3 9\n\
near:right:news 1 6 -10\n\
near:left:toward 0 -2 -5\n\
path:object(effect-)>clause(attitude+)|in 14 -3 -11\n\
near:right:raise -3 -7 4\n\
path:partner(plain)>attribute(plain)|in 11 -7 -8\n\
path:object(attitude+)>clause(plain)|out 12 -8 -4\n\
near:right:hundred -10 -1 13\n\
next:left:convince 12 -4 -8\n\
near:left:enter 7 -1 -10\n\
verb:clause:volition|present -8 9 -3\n\
next:right:speak -10 -1 10\n\
link:complement(attitude+)|from 12 -4 -7\n\
near:left:around -8 -6 10\n\
path:owner(plain)>complement(grow+)|in 0 6 -9\n\
path:complement(effect-)>clause(plain)>clause(plain)|in 8 0 -11\n\
next:left:reject -10 -3 11\n\
next:left:— 1 -8 1\n\
path:patient(plain)>object(cause)|in 9 0 -13\n\
near:right:officially 1 -7 2\n\
rule:attitude.owner:-|agent:other|other|direct 4 -2 -9\n\
near:left:financial 8 -4 -8\n\
near:right:future 4 2 -8\n\
path:subject(break-)>clause(plain)|out 11 -3 -9\n\
next:right:because 7 -6 -6\n\
near:left:speech 6 -8 1\n\
near:left:benefit 6 -4 -4\n\
verb:object:will+ 9 -1 -10\n\
path:owner(plain)>object(effect+)>clause(plain)|in 10 -6 -6\n\
link:partner(evaluation+)|with -3 3 -4\n\
link:complement(demand)|from -7 -5 10\n\
near:right:address 8 -6 -6\n\
near:left:engagement 12 -3 -9\n\
near:left:moment 10 -5 -8\n\
near:left:dismiss -10 1 5\n\
near:right:interview 12 -4 -8\n\
near:left:territory -11 11 -5\n\
rule:cause.event-patient:-|free 0 0 -4\n\
path:owner(evaluation+)>object(plain)>clause(plain)|in -7 -8 10\n\
near:right:ground 9 -1 -10\n\
path:owner(attitude+)>object(cause)|in -8 10 -4\n\
near:right:depend 12 -7 -8\n\
verb:complement:evaluation+ -5 4 -5\n\
next:right:energy 9 -4 -8\n\
rule:attitude.patient:-|agent:holder|free|indirect -11 -6 15\n\
path:complement(bond+)|in 9 -4 -9\n\
near:left:mission 11 -11 -3\n\
rule:attitude.noun:+|mixed 0 8 -9\n\
near:right:want -3 1 -3\n\
near:left:bad -6 -5 10\n\
near:left:intention 10 -4 -8\n\
near:right:course -10 5 2\n\
near:right:despite -6 4 -5\n\
near:left:win 11 -2 -10\n\
near:left:peaceful -12 8 0\n\
near:left:& 5 0 -10\n\
near:right:grow -2 8 -9\n\
path:owner(plain)>complement(effect+)>clause(plain)|in -8 -4 10\n\
near:right:exert -4 -11 13\n\
path:subject(effect+)>clause(attempt)|in 11 -4 -9\n\
path:owner(plain)>topic(plain)>complement(cause)|out -7 -4 11\n\
rule:attitude.self:+|agent:holder|other|act 7 -9 -1\n\
near:right:gain -9 -1 5\n\
clause:clause:adverbial|when 0 -4 0\n\
next:right:relation -1 -6 0\n\
path:subject(plain)>content(plain)>object(plain)|out -4 -6 7\n\
next:right:during 4 -6 -1\n\
rule:friend.owner:-|free -9 5 2\n\
rule:idiom.clause:-|own -7 0 -1\n\
path:patient(effect-)>subject(plain)|in -1 7 -10\n\
near:left:document 9 -9 -4\n\
clause:subject:ing|over -9 -3 10\n\
link:owner(cause)|'s -1 -8 6\n\
path:subject(plain)>clause(plain)>clause(attitude+)|out 13 -1 -12\n\
rule:effect.topic-patient:+|own 8 -9 -1\n\
near:left:text 8 -4 -7\n\
rule:reverse.patient:+|agent:holder|other|act 8 -3 -6\n\
near:left:clearly 8 -4 -8\n\
link:topic(plain)|over 5 -7 1\n\
near:left:boycott -14 -1 14\n\
path:owner(evaluation+)>subject(plain)|in 7 -2 -7\n\
rule:cause.event-patient:-|agent:other|other|direct 11 -5 -8\n\
next:right:! -8 -1 6\n\
near:left:conduct -6 -2 6\n\
near:left:effective 11 -6 -8\n\
near:left:diplomacy 7 -5 -5\n\
rule:effect.noun-patient:+|act -8 6 -2\n\
path:complement(plain)>clause(plain)>clause(demand)|in -12 7 1\n\
near:left:leverage 4 3 -12\n\
near:left:dollar 3 -9 5\n\
rule:prohibition.subject:-|in 7 -6 -3\n\
near:left:inspect -14 4 7\n\
verb:subject:reverse! 9 -5 -4\n\
rule:effect.patient:-|agent:other|other|act 10 -3 -7\n\
near:left:may -3 4 -6\n\
near:left:significant 10 -8 -4\n\
path:subject(plain)>content(effect-)>object(plain)|out 12 -2 -9\n\
rule:idiom.near:+|narration -10 2 3\n\
near:left:expand 2 1 -6\n\
near:left:boost 9 -7 -4\n\
rule:effect.topic-patient:-|indirect -3 5 -5\n\
near:right:restriction 10 -3 -10\n\
rule:evaluation.modifier:-|mixed -1 3 -5\n\
rule:cause.agent:-|act 11 -1 -9\n\
path:patient(plain)>subject(plain)|in 11 -5 -12\n\
verb:attribute:none!|past 7 1 -10\n\
near:left:much 5 -7 -3\n\
clause:clause:relative|where 5 -1 -8\n\
near:right:happen -10 9 -1\n\
rule:break.agent:-|in -7 -4 9\n\
link:topic(friend+)|in 5 0 -9\n\
near:right:defend -5 7 -6\n\
near:left:history -6 7 -5\n\
near:right:lot -10 9 -1\n\
near:right:initiate -12 -2 15\n\
verb:complement:will+ 4 4 -10\n\
near:left:common -8 -3 11\n\
near:right:month 4 -6 0\n\
path:subject(plain)>clause(attempt)|out 0 1 -4\n\
near:right:sovereign -14 15 -3\n\
next:right:trade -8 7 -3\n\
path:complement(plain)>clause(effect+)|out 9 -9 -3\n\
rule:attitude.patient:-|free -3 -10 9\n\
rule:attitude.patient:-|own -11 11 -1\n\
near:left:contrary -11 6 1\n\
near:right:currency 2 4 -9\n\
near:left:region -2 -4 0\n\
near:right:hit 8 -1 -8\n\
near:right:another 6 -5 -6\n\
rule:attitude.self:+|free -4 -4 2\n\
path:object(attitude+)|in -4 3 -3\n\
near:right:late 4 -6 -1`;

/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */
export const FOREST_TABLE = `own:lean own:against own:favor target:lean target:favor side:against target:against side:favor side:lean voice-confidence content:5 content:7 reverse content:9 content:2 content:3 content:14 sentence:against holder:lean sentence:lean content:10 content:6 holder:against content:12 content:11 content:8 content:4 sentence:favor holder:favor left:1 side:n left:4 content:1 right:9 left:10 left:9 right:10 right:6 content:13 holder:n right:14 left:13 left:14 right:1 right:12 right:7 after left:7 right:3 content:0 left:5 left:2 right:0 sum:against right:11 cue:3 content:15 extent left:12 right:4 right:8 before left:3 right:13 right:15 right:2 lead:favor cue:9 left:8 target:n left:11 cue:12 cue:14 left:0 sum:tone- left:15 left:6 right:5 side:other unnamed cue:2 lead:against cue-distance via:name|in cue:4 cue:5 sum:tone+ cue:10 cue:8 sentence:n sum:favor cue:15 cue:6 cue:1 others:favor cue:13 cue:7 holder:party mode:direct|side:own side:own cue:11 others:against rule:tone.near:-|other via:affiliate|in form:name rank:0|0 home:none holder:person rule:tone.near:+|other home:favor cue:0 rival:other|false|false|false rule:tone.near:-|in rule:tone.sentence:-|in rule:tone.sentence:-|other via:carried|in voices:1 mode:narration rule:effect.noun-patient:-|other rule:tone.near:-|act side:free mode:direct|side:other rule:attitude.owner:+|agent:holder rule:effect.noun-patient:-|in mode:narration|side:free rule:tone.sentence:-|direct voices:2 role:owner|other|in role:patient|other|in role:subject|other|in rule:tone.near:-|indirect rule:tone.sentence:+|in rule:tone.sentence:+|other home:against home:before mode:direct mode:direct|side:free rank:1|1 rivals:0|other role:subject|own|in rule:tone.sentence:+|direct voices:4 holder:group role:subject|other|out rule:tone.near:-|direct rule:tone.near:-|own holder:narrator mode:act mode:act|side:other mode:indirect rival:free|false|false|false rivals:1|other role:patient|other|out rule:evaluation.copula:+|in rule:evaluation.verb:-|narration rule:tone.near:+|in via:affiliate|out via:event|in via:name|out outside|mode:narration rank:0|1 role:owner|other|out rule:effect.owner:-|other rule:tone.near:+|direct rule:tone.sentence:+|out rule:tone.sentence:-|indirect rule:tone.sentence:-|own role:subject|free|out rule:attitude.owner:+|other rule:attitude.self:-|act rule:bond.partner:+|direct rule:bond.partner:+|in rule:evaluation.noun:+|out rule:evaluation.noun:-|free rule:tone.sentence:+|free rule:tone.sentence:-|out via:pronoun|in present:true rival:own|false|false|false role:complement|other|in role:owner|free|in role:owner|own|in rule:tone.clause:+|in rule:tone.near:+|own form:people mode:indirect|side:own outside|mode:act rivals:1|free rivals:3|other rule:attitude.noun:-|own rule:attitude.owner:+|in rule:bond.partner:+|out rule:effect.agent:-|other rule:tone.clause:+|out sum:silent voices:3 nested:true present:false references:1 references:3+ rival:other|true|false|false rivals:2|free rivals:3|free rule:effect.owner:-|in rule:tone.clause:+|other rule:tone.clause:-|in rule:tone.near:+|out rule:tone.sentence:+|indirect form:adjective home:after nested:false rival:other|false|false|true role:partner|own|in role:subject|free|in role:topic|other|in rule:attitude.agent:+|direct rule:attitude.self:-|agent:holder rule:demand.object:-|agent:holder|free|indirect rule:demand.object:-|agent:other|free|direct rule:effect.agent:-|free rule:effect.agent:-|in rule:effect.owner:-|free rule:effect.owner:-|indirect rule:obligation.subject:-|other rule:tone.clause:+|free rule:tone.near:+|free rule:tone.near:+|indirect rule:tone.near:-|free sentence:alone holder:institution mode:indirect|side:other outside|mode:indirect rank:0|2 rank:2|2 rival:free|false|false|true role:object|other|in rule:attitude.noun:-|other rule:attitude.owner:-|indirect rule:attitude.patient:-|agent:holder rule:cause.event-patient:-|agent:holder rule:effect.owner-patient:-|agent:other rule:evaluation.copula:+|own rule:evaluation.modifier:-|free rule:tone.clause:+|direct rule:tone.clause:-|free rule:tone.sentence:+|own rule:tone.sentence:-|free rule:tone.sentence:-|narration mode:mixed references:2 rival:other|true|true|false rivals:0|free rivals:2|other rivals:2|own role:owner|free|out role:patient|free|out rule:attitude.owner:-|agent:holder rule:attitude.owner:-|other rule:bond.partner:+|other rule:cause.agent:-|free rule:effect.agent:+|free rule:effect.event-patient:-|indirect rule:effect.noun-patient:-|direct rule:effect.owner:-|narration rule:evaluation.copula:+|direct rule:evaluation.copula:-|own rule:evaluation.modifier:-|direct rule:evaluation.noun:+|other rule:evaluation.verb:-|other rule:obligation.subject:-|direct rule:reverse.patient:+|in rule:tone.sentence:+|narration side:alone holder:alone mode:act|side:free mode:mixed|side:other role:complement|other|out role:object|free|in role:partner|other|in rule:attitude.agent:+|in rule:attitude.owner:+|indirect rule:attitude.owner:-|in rule:attitude.self:-|agent:other rule:attitude.self:-|agent:side|other|act rule:attitude.self:-|other rule:effect.agent:+|in rule:effect.agent:-|indirect rule:effect.agent:-|narration rule:effect.noun-patient:-|narration rule:effect.owner-patient:-|other rule:effect.patient:+|act rule:effect.patient:-|indirect rule:evaluation.modifier-patient:+|other rule:evaluation.verb:+|in rule:evaluation.verb:+|narration rule:evaluation.verb:+|own rule:evaluation.verb:-|in rule:grow.agent:+|indirect rule:obligation.subject:-|in rule:refusal.subject:-|narration rule:reverse.owner:-|agent:side rule:reverse.patient:+|free rule:tone.clause:-|direct rule:tone.clause:-|indirect rule:tone.near:+|narration rule:tone.near:-|mixed rule:tone.near:-|out rule:tone.sentence:-|mixed rule:will.subject:+|act via:event|out via:previous|in via:pronoun|out rank:1|2 rival:other|false|true|false rivals:1|own role:complement|free|out role:modifier|free|in role:topic|free|out rule:attitude.agent:+|free rule:attitude.agent:+|own rule:attitude.agent:-|in rule:attitude.agent:-|other rule:attitude.noun:+|other rule:attitude.owner:+|agent:holder|other|indirect rule:attitude.owner:-|agent:holder|other|indirect rule:attitude.owner:-|agent:other rule:attitude.patient:+|other rule:attitude.self:-|direct rule:attitude.self:-|free rule:attitude.topic:-|other rule:cause.event-patient:-|indirect rule:cause.event-patient:-|other rule:demand.object:-|agent:holder rule:demand.object:-|direct rule:demand.object:-|other rule:effect.agent:+|direct rule:effect.agent:+|out rule:effect.agent:+|own rule:effect.agent:-|direct rule:effect.event-patient:-|agent:holder rule:effect.noun-patient:-|act rule:effect.owner-patient:+|in rule:effect.owner-patient:+|other rule:effect.owner-patient:+|own rule:effect.owner:+|act rule:effect.patient:+|agent:holder rule:effect.patient:+|other rule:effect.patient:-|direct rule:effect.patient:-|in rule:evaluation.copula:+|other rule:evaluation.copula:+|out rule:evaluation.modifier:+|out rule:evaluation.modifier:-|indirect rule:evaluation.noun:+|indirect rule:evaluation.noun:-|in rule:friend.copula:+|in rule:grow.agent:+|other rule:idiom.clause:-|in rule:idiom.clause:-|out rule:idiom.near:-|narration rule:refusal.subject:-|own rule:tone.clause:+|narration rule:tone.clause:-|mixed rule:tone.clause:-|other rule:tone.near:-|narration rule:tone.sentence:-|act via:polity|in mode:indirect|side:free role:complement|free|in role:object|other|out role:partner|other|out rule:attitude.agent:-|indirect rule:attitude.agent:-|mixed rule:attitude.noun:-|narration rule:attitude.owner:+|agent:side rule:attitude.owner:+|own rule:attitude.patient:+|in rule:attitude.self:+|in rule:attitude.self:-|agent:other|free|indirect rule:attitude.self:-|in rule:attitude.self:-|out rule:bond.partner:+|indirect rule:cause.event-patient:+|agent:holder rule:cause.event-patient:-|mixed rule:demand.object:-|agent:other rule:demand.object:-|free rule:demand.object:-|mixed rule:effect.agent:+|act rule:effect.agent:+|indirect rule:effect.agent:+|other rule:effect.agent:-|act rule:effect.noun-patient:-|mixed rule:effect.owner-patient:+|agent:target rule:effect.owner-patient:+|indirect rule:effect.owner-patient:-|agent:holder rule:effect.owner-patient:-|agent:side|own|direct rule:effect.owner-patient:-|agent:target rule:effect.owner-patient:-|direct rule:effect.owner-patient:-|in rule:effect.owner-patient:-|out rule:effect.owner:-|out rule:effect.patient:+|agent:holder|other|act rule:effect.patient:-|agent:other rule:effect.patient:-|agent:other|other|indirect rule:evaluation.copula:+|free rule:evaluation.copula:+|narration rule:evaluation.copula:-|in rule:evaluation.modifier:+|direct rule:evaluation.modifier:+|free rule:evaluation.modifier:+|in rule:evaluation.modifier:-|narration rule:evaluation.noun:+|direct rule:evaluation.noun:+|in rule:evaluation.noun:+|own rule:evaluation.verb:-|free rule:evaluation.verb:-|own rule:friend.copula:+|direct rule:grow.partner:+|agent:holder rule:grow.partner:+|in rule:grow.partner:+|out rule:grow.partner:+|own rule:idiom.sentence:-|in rule:idiom.sentence:-|indirect rule:refusal.subject:-|free rule:refusal.subject:-|out rule:tone.clause:+|indirect rule:tone.clause:-|narration rule:tone.clause:-|out rule:tone.clause:-|own rule:tone.near:+|act rule:tone.sentence:+|mixed rule:will.subject:-|direct via:pair|in via:pair|out via:polity|out mode:mixed|side:free outside|mode:mixed rival:other|false|true|true rival:own|false|false|true role:object|own|in role:partner|free|out rule:attitude.agent:+|indirect rule:attitude.agent:+|other rule:attitude.agent:-|free rule:attitude.agent:-|out rule:attitude.noun:+|in rule:attitude.noun:+|indirect rule:attitude.noun:-|act rule:attitude.noun:-|agent:holder rule:attitude.noun:-|free rule:attitude.noun:-|mixed rule:attitude.owner:+|agent:holder|free|indirect rule:attitude.owner:+|agent:other rule:attitude.owner:+|out rule:attitude.owner:-|out rule:attitude.owner:-|own rule:attitude.partner:-|agent:holder|other|indirect rule:attitude.self:+|agent:holder|other|indirect rule:attitude.self:+|agent:side rule:attitude.self:+|direct rule:attitude.self:+|indirect rule:attitude.self:+|other rule:attitude.self:-|agent:side rule:attitude.topic:-|agent:holder rule:bond.partner:+|own rule:cause.agent:+|indirect rule:cause.agent:-|direct rule:cause.agent:-|in rule:cause.agent:-|narration rule:cause.event-patient:+|agent:other rule:cause.event-patient:-|agent:other rule:cause.event-patient:-|agent:other|other|direct rule:cause.event-patient:-|agent:other|other|indirect rule:cause.event-patient:-|in rule:demand.object:-|agent:holder|other|indirect rule:demand.object:-|agent:holder|own|indirect rule:demand.object:-|agent:side rule:demand.object:-|in rule:effect.agent:-|mixed rule:effect.agent:-|out rule:effect.copula:-|in rule:effect.event-patient:-|agent:holder|other|indirect rule:effect.event-patient:-|other rule:effect.noun-patient:-|free rule:effect.noun-patient:-|indirect rule:effect.noun-patient:-|own rule:effect.owner-patient:+|act rule:effect.owner-patient:+|agent:other rule:effect.owner-patient:-|act rule:effect.owner-patient:-|agent:holder|other|act rule:effect.owner-patient:-|agent:other|other|direct rule:effect.owner-patient:-|agent:other|other|indirect rule:effect.owner-patient:-|free rule:effect.owner:+|in rule:effect.owner:+|other rule:effect.owner:-|act rule:effect.owner:-|own rule:effect.patient-patient:-|agent:other rule:effect.patient:+|direct rule:effect.patient:+|free rule:effect.patient:-|agent:holder|other|indirect rule:effect.patient:-|agent:other|own|direct rule:effect.patient:-|agent:target|other|indirect rule:effect.patient:-|mixed rule:effect.topic-patient:+|in rule:effect.topic-patient:-|other rule:evaluation.copula:-|free rule:evaluation.copula:-|indirect rule:evaluation.modifier-patient:+|out rule:evaluation.modifier:+|indirect rule:evaluation.modifier:+|other rule:evaluation.modifier:-|in rule:evaluation.modifier:-|other rule:evaluation.modifier:-|out rule:evaluation.modifier:-|own rule:evaluation.noun:-|narration rule:evaluation.verb:+|other rule:evaluation.verb:-|out rule:friend.copula:+|free rule:grow.agent:+|mixed rule:grow.agent:+|own rule:grow.partner:+|direct rule:grow.partner:+|indirect rule:grow.partner:+|other rule:idiom.clause:-|other rule:idiom.near:-|in rule:idiom.near:-|out rule:idiom.sentence:+|free rule:idiom.sentence:+|own rule:idiom.sentence:-|direct rule:idiom.sentence:-|narration rule:obligation.subject:-|indirect rule:refusal.subject:-|in rule:reverse.agent:+|in rule:reverse.owner:-|indirect rule:reverse.patient:+|indirect rule:tone.clause:+|mixed rule:tone.clause:-|act rule:tone.near:+|mixed rule:tone.sentence:+|act rule:will.subject:+|in target:alone via:self|in\n\
1<-0.51 1<-1.81 1<-2.61 12<0.138 164 128 83<0.5 18<-0.122 134 154 18<0.0971 118 63 83<0.5 18<-0.122 78<0.5 1<-1.04 85 48 18<-0.366 1<-1.26 113 68 124 103<0.5 134 166<0.375 100 0 12<0.073 86<1.75 18<-0.0869 61 102 18<0.0971 55 -31 86<0.25 50 -24 1<0.88 1<0.292 86<0.75 18<-0.103 39 73 18<0.0508 28 -36 18<-0.314 -17 10<2.48e-9 0 36 3<-0.227 -62 55<0 4 83<0.5 10 -44\n\
7<0.154 66<0.75 7<0.0645 -83 115<0.5 163<0.375 -69 -50 -83 107<0.5 382<0.375 541<0.5 341<0.875 -75 -19 149<0.5 -59 85 32 3<-0.117 7<0.1 -64 -12 109<1.25 42<-0.523 65 3<0.0354 -34 9 56 66<0.25 107<0.5 -70 115<0.5 109<0.25 163<0.375 20<0.189 -45 -21 43<0.185 -23 24 14<-0.0339 -25 68 -61 109<0.25 107<0.5 -37 66<0.75 5<0.0627 -35 23 39<0.25 56<0.0149 49 -38 46 96<-0.132 22 107\n\
5<0.194 102<0.375 5<0.105 53<1.25 -80 -62 4<0.0836 2<-2.81 -59 98<0.5 -28 62 -75 2<-1.83 489<0.375 -37 74 53<0.25 -26 62 2<-2.07 74<0.25 124<0.5 53<0.25 -56 -28 2<-3.51 -45 4<0.0419 57 -28 2<-2.81 4<0.0564 2<-3.4 -21 22 -35 4<0.0779 51 -11 5<0.309 4<0.0911 53<0.75 74<0.75 -5 50 74 -43 53<0.25 4<0.0836 74<0.25 109<0.25 65 -2 107 -1 127<0.5 129<0.5 62 123 138\n\
1<-0.51 1<-1.81 83<0.5 1<-2.61 140 126 105<0.5 122 1<-2.77 110 63 83<0.5 30<0.85 1<-1.04 115 92 52<3.05 1<-1.26 112 80 3<-0.105 53 98 7<0.0375 93 12<0.073 71<-0.226 41 166<0.375 11<-0.431 38 85 -29 12 1<0.88 1<0.292 7<0.188 3<-0.253 83<0.5 39 -3 79<0.5 30<0.65 1<-0.148 73 36 3<-0.0791 23 61 92 -6 3<-0.38 -41 79<0.5 5 62 1<1.77 3<-0.17 -38 0 -60\n\
0<0.214 28<0.114 0<0.0835 83<0.5 0<0.0145 -80 -68 28<0.0618 -73 3<-0.0663 -64 -36 1<-0.51 -45 34 83<0.5 0<0.0835 -64 109<0.25 -36 56 1<-2.45 -54 4<0.0911 22<0.34 -31 -68 105<0.5 109<0.25 -23 22<0.301 65 -27 74<0.25 4<0.146 25 11<-0.0843 180<0.5 117 0 13 18<-0.0573 -50 14 1<-1.64 28<0.198 38<0.293 1<-2.61 -11 28 -49 45 28<0.158 77<0.143 72 14 319<0.375 3<-0.227 4 122 10\n\
0<-0.322 0<-0.567 8<-0.243 0<-0.769 136 3<-0.17 107 46 0<-0.769 81<-1.75 -24 229<0.5 105 -14 4<0.112 62 5 8<-0.278 3<-0.38 108 4<0.0836 65 13 8<-0.092 120<0.5 8 53 97<0.5 -19 29 0<-0.106 8<-0.149 0<-0.199 8<-0.315 38 120<0.5 -19 46<-0.0312 57 8 52<3.05 -33 46<-0.00334 23 -13 18<-0.103 -26 -52 8<-0.13 46<-0.00334 45<-0.0568 13<0.279 4<0.0728 61<-0.031 41 -9 -38 -42 -43 -57 -77\n\
0<-0.322 0<-0.769 5<0.342 -31 -62 5<0.309 83<0.5 124<0.5 68 5<0.177 60 0 35<0.393 25 -24 83<0.5 21 -23 0<0.214 0<-0.106 83<0.5 5<0.158 104 78<0.5 14<0.121 28<0.1 34 96 84 5<0.378 96 69 5<0.177 75 5<0.378 36 -1 83<0.5 5<0.158 0<0.0359 124 103 198<0.5 86 108 5<0.0627 112 28<0.198 5<0.378 76 30 35 5<0.0627 78<0.5 44 -14 83<0.5 41 80<-0.508 -42 1\n\
18<0.0508 155<0.375 4<0.0911 401<0.375 -75 -10 107<0.5 376<0.375 -70 36 79<0.5 86<1.75 -39 24 -66 4<0.101 79<0.5 13<0.315 5<0.378 -52 -74 278<0.5 -33 32 -73 134<0.5 79<0.5 107<0.5 -48 78<0.5 -5 34<0.219 70 -6 -47 18<-0.159 5 87 278<0.5 79<0.5 155<0.375 4<0.0779 -62 22<0.132 -27 22 5<0.0627 27<0.127 12<0.138 -19 34 -40 4<0.146 19 78 5<0.027 -76 163<0.375 -52 -15 104\n\
0<-0.252 0<-0.567 0<-0.769 110 3<-0.13 81 17<0.0131 69 11 5<0.309 3<-0.0791 39<0.95 -3 45<-7.45e-9 28<0.088 73 2 7 12<-0.0794 81<0.25 -21 47 -38 3<-0.253 83<0.5 42 89 0<-0.424 46 10 5<0.158 0<-0.106 -49 -75 0<-0.106 52<3.05 5<0.378 -41 0<-0.199 18 -24 39<0.95 5<0.378 -27 129<0.5 3 81 28<0.088 40 -26 3<-0.0923 83<0.5 39<0.95 -58 106<0.5 -48 -1 3<-0.188 17 -25 -64\n\
2<-1.83 8<-0.13 2<-3.29 39<0.85 97 60<-0.0425 3<-0.281 -43 57 87 83<0.5 159<0.5 8<-0.315 112<0.875 114<0.375 77 31 15 85 39<0.95 73 14<0.283 8<-0.149 -20 47 60 3<-0.17 6 56 2<-2.81 2<-3.51 113 103 89 8<-0.278 83<0.5 103<0.5 45 -25 6<0.374 -30 -59 2<0.0791 2<-1.26 18<-0.0869 38 59<0.304 75 30 99<0.5 83<0.5 44 6<0.203 59<-0.0507 37 6 -4 58 105<0.5 -2 -37\n\
2<0.0791 2<-1.83 7<0.154 2<-2.94 -76 3<-0.0663 -70 -57 2<-3.06 71<0.339 -65 14 433<0.5 -42 45 7<0.113 18<-0.18 4<0.0911 -69 -33 2<-0.525 12<-0.0397 -65 -42 11<-0.685 39 -24 2<-1.26 4<0.127 -42 68<0 -23 29 18<0.0508 -14 99<0.5 59 32<-0.555 -16 22 3<-0.117 12<-0.0397 -59 3<-0.227 -34 6<0.23 -9 22<0.434 70 -25 7<0.132 112<0.375 54 -4 22<0.434 464<0.375 206<0.375 99 -9 -8 -15\n\
18<-0.141 2<-2.07 2<-3.29 30<0.75 -49 45<-7.45e-9 9 -32 53<0.25 159<0.5 18<-0.314 -3 -36 30<0.95 -17 14<0.121 76 -4 30<0.75 1 42 18<-0.314 7<0.0887 2<-1.55 53<0.25 16 78 171<0.375 97 15 29 53<0.75 13<0.461 19 -39 58 127<0.5 2<-2.81 53<0.75 -70 18<-0.103 -24 -59 18<0.017 53<0.75 129<0.5 18<-0.0869 -23 -54 -3 78<0.5 -22 62<0.644 3 52 -70 53<0.25 -26 2<-1.83 -2 64\n\
1<-0.796 1<-2.14 0<0.214 5<0.0627 102 103<0.5 93 56 50 0<0.214 1<-1.26 5<0.158 28<0.114 88 59 120<0.5 99<0.5 80 -39 4<0.0679 15<0.483 38 73 80 5<0.14 71 45<-7.45e-9 61<-0.339 -18 44 60 1<-1.64 24 -17 1<0.88 1<-0.148 0<-0.0342 5<0.177 57 41<-0.185 17 61<-0.199 32<-0.185 42 -15 55 -2 0<-0.00902 35<0.239 5<0.466 24 -12 -17 -36 5<0.342 55<0.161 0 -32 1<1.77 -36 -60\n\
0<0.214 7<0.154 0<0.0359 7<0.058 326<0.875 -71 -2 1<-0.796 -65 0<-0.252 12<-0.0794 -72 -49 -25 1<-1.26 -49 5 1<-1.81 0<0.0359 -56 109<0.25 -29 50 0<-0.0698 1<-0.148 -34 81<1.25 90<0.25 12<0 -11 37<-0.14 -33 84 57 -42 1<-0.148 18 93 1<-1.64 7<0.113 47<-0.596 46 -18 57<1.13 -3 62<0.115 9 48 7<0.0887 25<-0.383 81 4 136<0.5 79<0.5 16<0.171 104 22<0.132 -2 89 -14 30\n\
1<-0.796 1<-2.14 1<-2.61 -70 -56 4<0.0779 30<0.75 1<-1.04 -44 -11 1<-1.47 78<0.5 6<0.149 -41 65<-7.45e-9 34 -9 -40 61<-0.339 32 78<0.5 54<0.172 -1 45 -18 -55 1<0.88 4<0.0836 1<0.292 6<0.149 57<0.333 12 -26 6<0.335 78<0.5 30<0.95 5 4<0.0488 71 28 2 41 55<-0.483 -12 51 6<0.335 2<-0.525 -23 -52 30 4<0.0911 6<0.374 1<1.77 59 86 104 1<1.77 1 30<0.95 91 16\n\
2<-1.55 0<-0.199 0<-0.424 46<-0.508 -44 61<-0.61 -26 0<-0.567 8 10<0.313 23 57 22<0.15 63 7<0.0887 150<0.5 3<-0.38 0 42 16 61 22<0.167 2<-2.66 0<-0.0558 83 95 61<-0.339 -30 76 46<-0.00334 175<0.375 63 32 2<-1.83 79 25 0<-0.424 0<-0.769 -51 2<-0.525 3<-0.253 -31 2 -41 2<0.0791 0<-0.106 22<0.301 22 -8 22<0.0622 60 51<-0.169 14 7<0.188 50 15 83<0.5 19 181<0.5 -35 -1\n\
2<0.0791 2<-2.07 7<0.154 2<-3.06 -71 -63 2<-3.18 -58 -39 7<0.154 6<0.169 2<-0.916 -43 86<0.25 -29 54<0.253 63<-0.0555 1 49 -47 7<0.0804 -60 -42 2<-1.26 30<0.85 -32 60<-0.414 31 -13 7<0.246 3 22<0.0622 6 49 6<0.307 7<0.132 31<-0.152 22<0.226 55<0.161 17 84 75<-0.282 68 -9 112<0.375 90<0.75 -17 38 -23 31<0.0351 186<0.5 69<0.65 -1 89 -23 85<0 2 73 7<0.188 -52 25\n\
1<-0.796 1<-2.14 22<0.167 -68 -47 22<0.167 -46 7<0.0887 78<0.5 30<0.95 -22 14<0.2 167<0.5 27 71 -1 12<-0.0397 1<-1.64 -31 17<0.184 15 -30 22<0.434 -55 -11 -45 1<0.88 7<0.0887 22<0.15 1<0.292 97<0.5 -21 11 25 1<0.292 78<0.5 30<0.95 17 15<0.733 64 -29 22<0.608 9 59 54 7<0.246 22<0.204 -35 78<0.5 15 -18 -62 7<0.113 22<0.385 1<1.77 50 78 87 1<1.77 -11 59\n\
1<-0.796 1<-2.14 0<0.0835 22<0.116 87 134<0.5 99<0.5 77 41 14 0<0.214 64 38 0<0.214 22<0.15 9<0.668 73 105<0.5 62 38 79<0.5 39<0.85 9<0.321 64 31 7<0.058 14 48 17<0.0549 47 72 -1 1<0.88 83<0.5 39<0.85 8<-0.355 9<0.846 40 -21 49 79<0.5 8<-0.149 -14 21 44 0<0.214 8<-0.278 -9 1<0.292 25 9<0.721 38 -8 -34 8<-0.355 -52 67<0.119 0 8<-0.13 -38 -6\n\
0<0.0835 7<0.154 83<0.5 0<0.0145 122<0.875 -67 6<0.284 -44 75 -53 7<0.0645 5<0.28 1<-2.14 -66 86<0.25 -53 -30 -67 4<0.0911 5<0.342 -40 -62 -27 1<-1.81 -44 83<0.5 103<0.5 -36 15 7<0.246 17<0.0131 26<0 67 -9 -15 108<0.375 16 78 1<-1.26 0<0.214 7<0.154 -35 1<-2.45 -15 25 4<0.0728 -7 1<-3.32 -12 45<-0.574 1 5<0.28 44 -25 4<0.06 80<-0.169 37 -36 90<0.25 37 80\n\
0<-0.199 0<-0.567 5<0.378 0<-0.769 61 28<0.114 161<0.5 44 -16 -8 78 5<0.309 79<0.5 18<-0.103 111<0.5 24 -10 0<-0.424 14 -21 -43 5<0.466 78<0.5 58 177<0.5 16<0.0836 12 -31 7<0.113 115<0.5 48 -2 -22 9<0.321 -1 56 18<-0.122 0<-0.0863 115<0.5 61<-0.031 16 -9 -29 79<0.5 46<-0.00334 -12 -36 -48 0<-0.0558 117<0.5 79<0.5 -32 -54 -56 5<0.105 -68 98<0.5 -58 7<0.154 64 -38\n\
1<-1.04 1<-2.61 28<0.1 81 66<0.25 71 48 1<-1.81 66<0.75 66 28<0.134 52 8 28<0.158 22<0.15 71<-0.226 77<-0.356 -3 49 64 52<3.05 56 38 86<1.75 35 -19 1<0.292 39<0.35 71<-0.226 66<0.25 33 3 1<-0.148 54 17 52<3.05 5<0.378 43<-0.139 -9 60 18 66<0.75 3<-0.117 10 31 -5 1<1.77 3<-0.253 -27 82<0.0667 68<0.127 3 43 53<0.25 -27 29<0.432 -8 35 8<-0.355 -58 -29\n\
4<0.0911 83<0.5 290<0.375 -64 24<0.0164 -40 47 8<-0.243 -62 4<0.06 278<0.5 -47 31<-0.152 57 -27 200<0.5 412<0.375 31<0 -22 -42 16 31 83<0.5 8<0.0222 12<0.000271 112<1.13 -57 8 204<0.375 5<0.14 -55 6 62 200<0.5 131<0.875 71<0.339 -39 43 -8 49 105<0.5 153<0.375 278<0.5 10<2.48e-9 -30 -8 23 30 8<-0.0603 116<0.5 35<0.393 -48 31 15 15<0.29 5<0.0627 21<-0.49 -23 33 61 3\n\
1<-1.04 18<-0.122 1<-1.81 1<-2.61 -47 57<0.667 -17 -40 120<0.5 18<-0.233 -8 -46 4<0.0679 14<0.0516 33 -2 -28 1<-2.45 -66 3<-0.0663 -39 -55 1<0.88 3<-0.0923 1<0.292 18<-0.122 4<0.0564 78<0.5 45 6<0.374 96<0.398 -3 42 50 4 201<0.5 -7 32 9<0.721 17 4<0.0456 70 33 9<0.825 119<0.375 53<2.75 -17 4<0.0779 86 -13 44 -42 3<-0.227 75 18<0.0508 1<1.77 4<0.0911 38 4 61 -36\n\
0<-0.199 0<-0.567 5<0.378 0<-0.769 -19 8 -35 5<0.378 79<0.5 30<0.95 9<0.512 46 19 4<0.0728 5<0.14 51 147<0.5 -10 47 36 55 9<0.846 22 -3 0<0.214 5<0.105 0<0.0835 0<-0.0558 63 75 45 79<0.5 9<0.599 30<0.75 65 13<0.359 5<0.158 57 167<0.5 40 4 68 131<0.875 109<0.75 9<0.9 41 15 -6 6 9<0.917 67 17<0.0204 23 59 134<0.5 4<0.0679 35 4 66<0.75 11 -49\n\
7<0.113 66<0.75 7<0.0645 -62 5<0.256 -42 -57 69<0.25 97<0.5 -34 122 107<0.5 451<0.375 -51 41 5<0.342 42<-0.453 61 -16 -49 66<0.25 155<0.375 7<0.188 -43 18<0.017 -38 36<0.283 -22 9 66<-0.25 -30 30<0.55 -27 38<-0.0727 -9 26<0.152 35 -13 7<0.154 12<0.138 264<0.875 -19 47 52 107<0.5 5<0.09 -43 7 108<0.375 15<0.869 5<0.0512 36<0.182 -12 33 18<-0.0298 -1 51 -43 143<0.5 74 -34\n\
0<-0.16 0<-0.424 8<-0.243 0<-0.769 72 102<1.13 49 20<0.219 34 -41 79<0.5 55<1.45 25 55 -33 8<-0.11 8<-0.315 2<-1.55 23 54 78<0.5 39<0.95 -4 21<-0.42 2 8<-0.149 57 17 82<0.133 -26 3 256<0.375 79<0.5 -21 -53 42 8<-0.11 0<-0.0438 2<-2.48 78<0.5 39<0.95 -33 8<-0.188 44 -10 -31 105<0.5 -12 31<-0.355 -33 35 13<0.279 2<-1.83 -37 -4 -51 0<-0.0558 245<0.875 -45 20 -61\n\
1<-0.796 1<-2.14 7<0.1 1<-2.61 72 60 66<0.25 60 1<-3.12 52 23 155<0.375 1<-1.47 52 69<0.95 55 98<0.5 4<0.0564 31 47<-0.398 82<0.0667 33 -31 49 0 79<0.5 21<0.42 66<0.75 26 4<0.0638 25 -21 -27 48 1<0.88 79<0.5 9<0.721 22 66<0.75 6<0.217 21<0.14 9<0.886 6 34 2 107<0.5 30 -5 -28 17<0.287 6<0.335 37 2 61 1<1.77 108<0.375 6<0.265 7 -19 -30 -39\n\
8<0.0222 66<0.75 107<0.5 -60 79<0.5 86<0.75 8<-0.243 -58 108<0.375 -43 -6 17<0.0658 1<-1.47 -34 6<0.265 29 -26 38<0.229 -39 12 -60 84<-0.152 8<-0.315 -42 1<-2.61 -33 1<1.77 51<-0.169 65 11<-0.206 42 -4 -39 66<2.25 69<0.25 34 -46 107<0.5 -34 18 1<-3.12 86<1.25 -47 5<0.0627 -32 13 90<0.75 105<0.5 17<0.0131 14 1<-1.47 -35 -5 107<0.5 -41 5<0.194 14 72 1<-1.26 23 66\n\
0<-0.16 0<-0.424 0<-0.769 8<-0.243 68 42 8<-0.315 46 49<3.88 80<-0.848 1 33 2 8<-0.149 46<-0.0312 79<0.5 8<-0.278 54 120<0.5 -12 39 5 8<-0.315 9<0.846 68<0.0637 -9 47 19<-0.39 -25 43 -6 3<-0.0791 99<0.5 -12 8<-0.0299 118 -6 425<0.875 -35 61 8<-0.11 0<-0.0558 52<3.05 46<-0.159 -1 -31 8<-0.188 3 -17 79<0.5 9<0.599 -32 3<-0.188 21 -26 -45 0<-0.0558 80<-0.169 -28 -49 -59\n\
2<-2.07 0<-0.16 8<-0.355 7 39<0.95 55<0.805 44 67<-0.597 -22 31 4<0.0488 120<0.5 25 -11 43 18<-0.122 0<-0.0438 42 57 2<-3.4 70 58 2<-0.525 0<-0.424 18<-0.202 170<0.375 71<-0.113 -34 4<0.0528 -26 20 76 7 0<-0.00202 63<0.111 2<-1.55 32 4<0.0728 39<0.25 31 -4 28 -3 28<0.198 40 20 99<0.5 0<-0.769 -53 2<0.0791 0<0.0145 -20 8<0.0971 18 -50 67<0.119 -9 -43 67<0.598 -12 27\n\
2<-1.26 2<-2.48 7<0.188 2<-3.29 -64 3<-0.0663 -60 -46 -33 3<-0.0791 4<0.0911 -52 -25 7<0.0645 -34 5<0.027 -39 86<0.25 -18 72<-0.105 54<-0.268 -31 72<-0.732 -24 67 -6 3<-0.0791 3<-0.227 -49 12<-0.139 -44 2<-0.525 4<0.0911 -32 12 4<0.0679 -3 36 2<0.0791 7<0.246 12<-0.00902 -26 122<0.375 59<-0.304 -17 21<0.7 89<0.25 70<0.023 37 -4 -8 72 99 36 11<-0.344 17<0.248 75 16 59<0.152 47 -10\n\
0<-0.16 0<-0.567 8<-0.315 57 31 8<-0.149 46<-0.0312 78<0.5 47 8<-0.315 35 -2 8<-0.355 50<0.371 29 -26 271<0.875 0<-0.424 18 -8 65<0.328 71 -39 0<-0.322 2 -20 8<-0.149 74<0.25 13<0.359 249<0.5 44<-0.0678 0<-0.0251 6 -29 46<-0.508 12 -31 46<-0.0312 36 -9 -40 73<3.98 46<-0.159 20 -18 16 0<-0.0558 83<0.5 -40 -19 22<0.0873 -60 98<0.5 -50 8<0.055 110<1.19 22<0.101 -25 93 -6 -34\n\
0<-0.322 0<-0.769 5<0.235 75<-0.0624 -40 40<-0.0209 -17 58 -38 5<0.466 82<0.0667 106<0.5 37 30<0.95 22 0 11<0.0663 -4 187<0.5 30 -47 -19 0<0.214 5<0.105 0<0.0835 0<-0.0698 80<-0.169 32 54 117<0.5 5<0.0627 63 44 73 34 45<-7.45e-9 30<0.75 82<0.0667 47 15 46<-0.0585 65<0.0339 -17 82<0.8 17 -34 98<0.5 0<-0.0698 17 0<0.0835 42 2 -34 0<-0.16 30 98<0.5 50 -23 5<0.0627 13 -11\n\
7<0.113 7<0.0645 3<-0.0791 323<0.875 -58 17 9<0.321 -52 457<0.875 12<0.073 326<0.875 -40 59 14 62 155<0.375 47<-0.0946 -31 326<0.375 -48 62 3<-0.227 -47 168<0.875 -18 60 105<0.5 155<0.375 349<0.875 62<0 47<0.345 -41 25 29<0.111 -2 -31 65 293<0.375 7<0.246 153<0.375 -21 21 13 48 155<0.375 12<-0.00902 -37 39<0.45 80<-0.169 9 -31 5<0.0627 -11 36 27<0.0165 71<-0.226 36 -8 212<0.5 55 -30\n\
6<0.159 12<-0.0794 74<0.75 -23 27 12<0 98<0.5 79<0.5 13<0.359 281<0.375 14<0.121 -23 -41 51 -52 -58 59 -60 127<0.5 12<-0.0794 9<0.321 15<0.626 -29 9 79<0.5 6<0.265 17 51 74<1.75 14<0.339 7 -37 37 79<0.5 13<0.239 14<0.2 120<0.5 6<0.374 -18 32 15<0.626 18 -14 -18 9<0.426 -39 6<0.307 -23 21 6<0.374 -37 9<0.924 -24 26 79<0.5 6<0.374 9<0.599 -12 33 59 -27\n\
0<-0.199 0<-0.424 0<-0.769 71<-0.339 -38 6<0.265 19 -23 46<-0.0312 28<0.088 49<3.88 -30 3 12 141<0.5 7 48 46<-0.0312 3<-0.117 115<0.5 -5 28 28 71<-0.226 41<-0.0555 0 28 32 0<0.0835 5<0.158 0<-0.0558 28<0.0618 49 30 28<0.114 62 5<0.0757 52 24 46<-0.00334 115<0.5 18 61<-0.199 24 51 66<0.75 0<-0.106 33 48 84<-0.456 -23 26 0<0.214 5<0.0627 38 15 99<0.5 72<0.313 -2 -44 14\n\
0<0.0835 4<0.0911 0<0.0145 9<0.721 -58 280<0.375 52<3.78 -55 -43 25<-0.535 109 -6 -33 9<0.426 0<0.0359 -53 -9 46<0.0681 46<-0.0585 108<0.375 77<0.142 -21 27<0.104 10<-0.249 77 -17 65 30 75<-0.282 0 -30 151<0.5 1 65 0<0.214 78<0.5 -7 4<0.112 4 52 108<0.375 36<0.122 16<-0.0523 185<0.5 93<-0.185 68 63<-0.185 -31 34 -26 -12 16<-0.188 25<-0.0546 75 11 27<0.127 35 63<-0.155 -47 23 57\n\
1<-1.47 18<-0.0869 1<-2.61 -38 39<0.95 -21 146<0.5 -18 5<0.194 -1 4<0.0679 56 -53 1<-2.45 -58 353<0.875 291<0.875 -41 49 88 1<0.292 4<0.0779 18<-0.141 146<0.5 5<0.378 0 19<-0.258 -3 31 15<0.733 39<0.55 8 25<0.419 54 -29 -43 53<0.25 -15 68<-0.68 55 2 6<0.335 39<0.45 9<0.825 -1 -33 -41 12 6<0.374 4<0.0911 1<1.77 26 45 85<0.142 53<2.75 -19 32 49 57<0.333 -19 61\n\
2<-1.83 2<-3.51 30<0.55 152<0.5 61 1 3<-0.117 38 57 61<-0.199 19<-0.258 38 61<-0.61 19<0.0316 -16 125<0.375 46 -36 19 2<-2.81 4<0.0419 79<0.5 39<0.95 35 -3 52 261<0.875 133<0.75 49 13 -47 79<0.5 29 41 2<-0.525 3<-0.13 79<0.5 3<-0.38 -36 96<0.132 246<0.875 14 -20 164<0.875 -16 47 34 151<0.5 21 4<0.178 8 -65 129<0.5 2<0.0791 183<0.375 -4 31 79<0.5 -23 52 -35\n\
83<0.5 61<0.0055 86<0.75 280<0.875 270<0.375 6<0.169 345<0.375 261<0.875 -49 55 12 -57 22 41<-0.185 74 -37 19<-0.00474 -50 42<-0.366 108<0.375 -24 44 -36 155<0.375 50<-0.107 78<0.5 10<0.178 -34 43 42 -38 43<0.37 -6 44 6<0.159 22<0.0261 -26 86<0.25 183<0.375 188<0.5 -13 28 24 94<0.25 37<-0.264 -1 40 21<0.532 -6 49 86<0.75 6<0.374 61<0.0874 -35 9 -57 6<0.284 108<0.875 -14 18 -33\n\
8<-0.13 83<0.5 74<0.25 13<0.359 117<0.5 8<-0.315 -2 -24 14<0.121 2<-3.51 -7 10<-0.142 15 67 -17 -34 2<-3.73 -13 17<0.287 8<-0.278 36 13 187<0.5 -16 29 8<-0.243 8<-0.503 61 96<0.132 23 43 48<-0.29 -22 74<0.75 3 27 53<0.25 5<0.105 -51 178<0.5 13<0.359 14<-0.117 -14 -36 -54 8<0.055 110<1.19 111 7 -30 8<0.00163 2<-3.4 -35 2<-1.26 145<0.375 -10 5<0.14 -22 143 23 -46\n\
18<-0.122 79<0.5 67<0.119 46<-0.00334 4<0.0679 -1 23 17<0.0658 57<0.333 37 4 13 3<-0.227 46<-0.00334 -44 -9 2 18<-0.366 17<0.0131 -3 25 136<0.5 47 25 28<0.114 105<0.5 129<0.5 27<0.0386 52 79<0.5 185<0.5 28 58 57 14 124<0.5 69<0.25 57<0.467 -89 43 57<0.467 3<-0.0663 48 29<0.432 12 50 185<0.5 10 46 53 79<0.5 108<0.375 20<0.189 134<0.5 28 -14 1 67<0.119 12 -47 41\n\
28<0.114 90<1.25 83<0.5 90<0.25 -54 330<0.375 -43 59 8<-0.315 -54 67<1.55 28<0.0335 -43 -26 46<-0.0312 14<0.245 -12 54 -24 83<0.5 12<0.138 290<0.375 -36 29 61 47<-0.596 45 190<0.375 -16 58<-0.113 57 -15 83<0.5 28<0.158 -37 13<0.359 285<0.875 -21 46 14<0.339 -10 40 1<-3.32 -28 28<0.267 12<-0.139 -24 90<0.75 3 28<0.198 13<0.239 0 1<-2.61 -26 53 47 47<-0.221 8<-0.11 -39 66 21\n\
0<-0.106 0<-0.424 8<-0.315 43 43<-0.139 33 35<0.239 10 43 8<-0.11 30<0.55 12<-0.208 28 -15 111<0.5 4<0.0728 29 -5 8<-0.315 18 -13 53<0.25 -26 111<0.5 -12 69<0.25 142 11<0.117 -11 67 8<-0.11 13<0.359 30<0.75 -24 120<0.5 -16 8<-0.188 60<-0.0425 4<0.0679 89 -30 10 0 -35 0<-0.0251 98<0.5 -41 5<0.09 -39 4<0.112 128 -31 5<0.0757 -57 98<0.5 -49 4<0.112 30<0.75 -36 56 -38\n\
2<-1.55 5<0.105 2<-3.62 60 138<0.5 482<0.875 169<0.375 44 -53 -47 69<0.25 -84 26 2<-3.4 13<0.359 36 237<0.875 53 -49 148<0.5 7<0.058 5<0.378 121<0.5 19<-0.119 11<0.0663 -10 24 22 12<-0.0794 11 51 125<0.875 7 -26 105<0.5 28 73<4.37 32<-0.074 -19 23 33 36 2<-0.525 5<0.466 33<0.478 10<0.0814 10 75<-0.104 -21 4 35 -25 143<0.5 5<0.0512 12<0 197<0.5 -44 68 17 -23 49\n\
18<0.017 83<0.5 66<0.75 -51 72<-0.732 31 108<0.375 -35 6<0.0656 85 67<1.08 -27 44 66<0.75 6<0.374 107<0.5 -44 18<-0.18 -34 9<0.9 -24 22<0.0261 -25 121<0.5 0 42 -56 6<0.0656 59 32<-0.656 112<0.375 39 42<-0.146 34 -39 9<0.905 -26 9 66<0.25 105<0.5 22<0.0622 -32 19<0.0316 -15 28 27<0.0192 21<-0.14 -27 13 54<0.316 38 -35 83<0.5 -2 106<0.5 63 20<-0.223 -33 19<0.0754 31 -28\n\
8<-0.092 8<-0.315 74<0.25 82<0.133 51<-0.0565 20 -9 24 69<0.75 -14 36 79<0.5 39<0.95 82<0.0667 379<0.375 -14 66 13 7<0.0887 8<-0.149 68<0.191 36 1 62<0.0537 13<0.239 41 -22 -12 -12 69<0.95 -50 -20 102<0.375 8<0.00163 53<0.25 98<0.5 82<0.467 -45 -23 39<0.45 -32 71 117<0.5 79<0.5 -2 -40 -39 22<0.0873 -57 98<0.5 -50 39<0.65 -43 7<0.188 74 -17 81<0.25 -19 62<0.733 11 72\n\
0<-0.16 0<-0.567 18<-0.314 -26 -2 61<-0.199 116<0.5 20 52<3.05 19<-0.21 39 -6 14<0.121 -38 7 79<0.5 161<0.5 10<0.713 11<-0.486 -13 4<0.0779 7 84<-0.152 0 36 40 33 257<0.375 36 -41 0<0.0835 18<-0.0869 79<0.5 39<0.75 57<0.6 37 12 140<0.875 33<0.478 9 46 -30 36 117<0.5 0<-0.0558 62<0.644 34 7 39<0.45 49 79<0.5 125<0.875 28 -10 44 56 108<0.375 23<-0.391 -16 16 -11\n\
0<0.0835 2<-2.66 2<-3.18 -55 46<0 -45 -14 0<-0.567 -47 2<-1.26 0<-0.0342 11<-0.486 31<-0.101 57<1.13 -23 43<-0.278 -37 24<0.0767 95 -16 -26 -36 66<2.25 -18 47 22<0.34 46<0 67<0.837 0<-0.322 -32 128<0.5 -3 62 15 34 88<0.382 -35 3 2<0.0791 10<0.0419 2<-1.55 -23 10<-0.249 15 59<7.45e-9 65<0.424 1<-2.14 -6 44 -29 -34 59<-0.608 -36 53<0.25 42 1 31<0.0351 67<0.119 23 57 11\n\
0<-0.106 1<0.88 18<-0.103 78<0.5 52<3.91 27<0.0334 19 49<3.93 65 -25 20<-0.0486 -12 60<-0.51 -12 25 12<-0.00902 22<0.608 61<-0.61 34 20<-0.304 -32 5 42 115<0.5 -6 -35 1<-1.04 -22 0 1<1.77 3<-0.13 31 2 45 18<-0.0869 13<0.359 1<-2.61 -26 78<0.5 18<-0.159 52<4.53 29 -17 12<-0.0397 99 -7 12<-0.0397 -3 -33 -35 1<-2.45 -53 3<-0.00669 146<0.5 0<0.214 -14 -49 -49 12<-0.297 26 -53\n\
22<0.15 107<0.5 78<0.5 104<0.5 22<0.101 58 36 39 62<0.644 14<0.283 41 22 49<3.21 -31 51<0.0565 -12 31 105<0.5 5<0.0512 39 22 179<0.5 27<0.0524 15 -15 -32 45<-7.45e-9 30<0.45 21 55<0.161 39<0.95 14 7<0.0887 14<0.2 124<0.5 -6 -35 22<0.204 35 -7 8<0.055 15 -56 129<0.5 -10 -38 45<0.0265 22<0.608 30 144<0.375 13 -56 84<-0.152 3<-0.188 -23 6 30<0.55 39 8<-0.503 -46 16\n\
7<0.1 83<0.5 90<0.25 423<0.375 -51 29 103<0.5 69<0.25 97<0.5 -42 80 -40 151<0.5 -22 33 90<1.75 7<0.0645 53<0.25 -29 -46 -19 -1 90<0.75 28<0.267 83<0.5 163<0.375 -34 6 105<0.5 -17 112<0.375 29<0.185 33 91<-0.312 38 -28 98<0.5 -31 20 37<-0.264 -26 19<-0.0127 4 31<0.0351 51 -12 134<0.5 28<0.198 90<1.75 -14 27<0.0614 37 -9 30<0.85 84<-0.152 20 -26 91<-0.104 20 61 52\n\
18<-0.0869 5<0.466 4<0.0779 2<-2.66 26<-0.365 -28 61<-0.339 21 -2 145<0.375 104<0.5 78<0.5 24 -8 177<0.5 4<0.0528 23 -5 3<-0.17 40 11 103 102<0.375 -22 17<0.184 27 -24 2<-1.26 19 43 102<0.375 3<-0.0663 2<-2.81 -32 3<-0.253 21 5<0.214 -20 12 78<0.5 22<0.0873 -54 98<0.5 -46 4<0.112 5<0.105 -8 125 -32 31<0.076 59<0.456 -40 44 5 7<0.0522 105<0.5 3<-0.38 72 -6 36 -15\n\
1<-1.81 1<-2.77 7<0.154 22<0.116 52 99<0.5 41 -9 1<-3.32 36 71<0.113 16<-0.0095 9<0.934 6 -60 31 -85 12<0.000271 152<0.5 9<0.917 33 16 -16 22<0.0742 26 -7 1<-0.148 139<0.5 1<-1.26 19 55<1.45 169<0.875 22<0.608 47<-9.93e-9 6 17 -12 -64 80<-0.169 76<-1.12e-8 -57 -8 20 22<0.0873 16<-0.128 -28 25 -54 35<0.239 1<1.77 1 22<0.247 1 -30 137<0.5 55<0.483 -12 -40 15<-2.48e-9 -47 54\n\
0<0.0359 4<0.0911 83<0.5 346<0.375 0<0.0145 -50 -24 17 0<-0.567 -50 9<0.886 -37 5<0.378 50<-0.0712 -30 0 -49 9<0.426 71<0.339 -41 45 200<0.5 105<0.5 128<0.5 87<-0.364 77<0.183 -11 76 -20 66 112<0.375 5<0.0627 -21 32 -19 34 0<0.214 4<0.0836 -14 5<0.027 93<-0.555 73<3.9 88 -16 -34 40<-0.523 54<-0.0575 118 -5 36<0.283 77<0.183 -4 30 35 108<0.375 36<0.304 11 9<0.886 63 15 44\n\
1<-1.81 22<0.116 1<-2.61 -53 12<-0.139 4 -35 98<0.5 4<0.0779 46<-0.0312 30<0.95 -17 13 -20 -41 39<0.65 -21 4<0.112 125 -19 1<0.88 4<0.0836 46<-0.508 32 106<0.5 12<-0.0794 81<-0.25 -34 144<0.875 12 58 18<-0.366 19<-0.258 -32 21<-0.28 56 0 -21 414<0.375 21<-0.42 -4 30<0.45 1 4<0.0564 25 12<-0.0397 39 -3 50 12<-0.00902 39<0.35 24 -16 -28 7<0.0887 12<-0.0794 44 112<1.13 29 -16 5\n\
1<-1.81 1<-3.56 51 30<0.95 120<0.5 118<0.375 30 -12 71<-0.226 27 61<-0.117 20 49 45<-0.0568 12 28 1<-0.148 98<0.5 71<-0.226 115<0.5 4<0.0323 29<-0.185 -23 30 -5 25 61<-0.339 20<0.0608 -26 9 120<0.5 69<0.25 105<0.5 30 -100 380<0.375 65<0.848 31 -19 -50 4<0.0456 30<0.45 21 -8 69<0.45 -44 22 5<0.0757 9 73<4.17 -68 2 71<-0.226 1<1.77 -8 -28 68<0.127 49<3.66 -11 7 27\n\
4<0.0911 83<0.5 66<0.25 6<0.149 86<2.25 -42 0 -52 345<0.375 35<0.199 -34 78<0.5 -33 12<-0.0397 -13 58 42 5<0.378 86<0.25 19<-0.698 6 4<0.06 -36 -18 6<0.118 22<0.0622 66<0.75 -18 6<0.082 59 -26 101<0.25 60 -19 66<1.75 -20 19 -48 9<0.321 122<0.375 12<0.000271 224<0.875 -41 8 2 75 105<0.5 66<0.25 -13 293<0.375 8 69 12<-0.00902 86<0.75 -30 27 5<0.14 21<-0.42 -8 29 47\n\
0<-0.0558 0<-0.424 7<0.0887 1<1.77 102<1.13 141<0.5 25 -4 -8 41 135<0.5 11<0.0663 7<0.246 36 -38 -9 -10 4<0.112 1<-1.26 103<0.5 4<0.0564 39<0.35 -13 78<0.5 13 -11 146<0.5 -5 -38 33 312<0.5 7 32 39<0.1 11<0.117 -10 56<0.0416 -26 93 -29 1<-3.32 119<0.875 -53 84 4<0.0779 39<0.75 1<-2.45 -33 -15 103<0.5 50<0 -17 11 11<-0.397 -12 13<0.239 116 -1 161<0.5 -43 6\n\
5<0.158 9<0.721 42<-0.0209 29<0.647 97<0.5 26 62<0.644 17 12<0 -36 35 40 39 5<0.0627 99<0.5 12 28<0.198 37 15 106<0.5 134<0.5 61<0.0874 34 -7 -11 -2 45<-7.45e-9 39<0.35 9<0.599 28 0 71<-0.226 -18 4<0.0779 97<0.5 10<0.0419 65<0.127 54<-0.023 6 -27 12 -20 22 15 46<-0.00334 9<0.9 76<0.14 21 -1 -4 144<0.375 41<-0.126 58<0.0565 110<1.99 18 -16 29 31 61<-0.199 -30 20\n\
7<0.1 3<-0.0663 7<0.0522 190<0.875 22<0.186 -42 -53 36 59<-0.0169 17<0.568 -19 27 -40 86<0.75 -28 146<0.5 101<0.25 99<0.5 22<0.0503 13<0.315 -12 42 62 -24 -36 17<0.287 -36 60 7<0.188 86<0.75 79<0.5 28<0.0547 -37 -7 -35 16<0.0586 22<0.0261 -20 30<0.35 -27 28 -14 30<0.55 -6 99<0.5 67<0.119 13 22<0.301 57<2.33 66 72<-0.313 -30 47 4 13<0.461 20<0.219 16<-0.188 41 -7 38 -34\n\
1<-2.14 22<0.116 12<-0.208 -9 -47 13<0.315 30<0.75 -25 -2 -33 3<-0.0791 1<1.77 61<-0.61 28 78<0.5 30<0.95 9<0.794 -8 3<-0.13 33 -11 12<-0.0397 103 28<0.088 22<0.186 11 35 -1 12<-0.139 14 3<-0.32 58<-0.226 53 0 55<-0.483 -64 1<0.292 81<0.25 -23 5 63<-0.21 22 -9 35 12<-0.0397 85<0.57 81<2.25 -3 44 61 28<0.0547 81<0.75 22<0.15 -28 11 111<0.5 0 56 55<-0.805 40 -38\n\
1<-2.14 1<-3.32 119<0.875 7<0.1 50 22<0.0261 49 23 -51 7<0.188 61<-0.339 6 166<1.13 487<0.875 1<-2.61 37 26 -48 -25 66<0.25 16 -16 1<-0.51 58<-0.151 80<-0.169 -11 13 139<0.5 1<-1.26 20 62<-0.0644 -7 13 22<0.0873 4 -54 1<1.77 80<-1.53 15<0.238 5 56 11<0.0663 92<-0.14 -15 6<0.129 -21 22<0.186 17 120<0.5 84<-0.152 -24 6<0.374 6<0.307 12 48 -15 -15 127<0.5 3 29 -22\n\
0<0.0359 2<-3.06 7<0.188 -49 -14 8<-0.149 7<0.0522 -49 2<-0.525 7<0.154 -34 8 8<-0.315 -29 10 7<0.0375 -25 2<-1.26 200<0.5 16<0.244 27<0.0614 74<0.25 8<-0.076 -12 21 -13 -21 -31 66<0.25 68 -38 0<-0.567 -16 9<0.864 64<-0.173 3 126<0.5 33 103 9<0.924 -3 33 2<0.0791 27<0.314 2<-1.26 356<0.375 10<0.0814 -13 14 67 42<-0.366 47 28<0.198 89<0.25 14 -15 29 -32 79<0.5 40 -22\n\
0<-0.0438 0<-0.322 7<0.058 141<0.5 25 -4 43<-0.139 0<-0.769 46 49<3.58 34 -7 3<-0.105 6 9<0.905 -4 -50 3<-0.0663 30<0.75 80<-0.169 43<-0.37 88<0.382 -3 73 3 244<0.875 -15 19 111<0.5 51<0.508 7<0.0887 62<-0.0644 51<0.254 47 -7 15 -3 -16 -5 111<0.5 -28 7<0.154 102<0.375 -4 44 -43 3<-0.0923 30<0.65 -31 13<0.279 3<-0.227 33 -8 -29 119<0.375 3<-0.00669 -37 -54 35<-0.299 137 -7\n\
2<-2.07 0<-0.0698 46<-0.0312 46<-0.508 75<0 -10 -52 52<3.05 15 28<0.134 -3 40 0<-0.252 41<0 55<-0.483 57 142<0.5 236<0.875 4 -48 57 32 23 2<-3.4 12<-0.297 10 46<-0.00334 29 119<0.875 47 -13 26 2<-0.916 39<0.25 15 40<-0.164 -10 77<3.73e-9 12 -3 89<0.45 99<0.5 197<0.5 143<0.5 31<0.213 91<0.52 -31 8 52<3.91 -33 100<-0.268 43 -18 28 116<0.5 28 -6 20<0.0357 28 -8 42\n\
2<-2.28 28<0.114 2<-3.29 -50 0<-0.0342 -43 -23 17<0.0204 2<-3.18 -24 74<0.25 52<4.37 60 -16 -28 53<2.25 -29 27 0<-0.424 28<0.114 52<4.37 -45 60<0.127 -25 40 -7 2<-0.916 5<0.28 40<-0.523 28<0.0378 -14 17<0.335 103 -2 37<-0.14 -13 4 -29 5<0.342 2<0.0791 108<0.375 20<-0.223 -32 41<0.0555 23<0.163 4 52 136<0.5 66<1.25 96 -17 -8 89<0.35 52 -16 140<0.375 143<0.5 47 -43 17 -6\n\
1<-1.81 1<-2.77 3<-0.0663 -32 119<0.375 -52 59 3<-0.0663 14<0.283 78<0.5 39<0.95 3<-0.17 28<0.0426 -6 77<3.73e-9 11 113 -23 21 -17 -24 147<0.5 -39 2 3<-0.0663 1<0.88 78<0.5 4<0.0488 39<0.35 7 14<0.121 42 15 107<0.5 -11 6<0.335 21<-0.175 -7 3<-0.0923 25 -19 93<-0.555 -24 73 3<-0.38 23 -2 6<0.374 17 43 39<0.45 24<-0.0383 -13 111<0.5 -3 30 3<-0.00669 98<0.5 -23 47 -50\n\
79<0.5 61<-0.0663 72<-0.313 -32 15<0.626 170<0.375 -5 37 23 71<-0.226 78<0.5 12<0 28<0.0547 16 201<0.5 -24 23 25 143<0.5 68<-0.536 9 -13 18 113<0.875 59<-0.304 31 284<0.875 28<0.017 25 63<0 17 1 -44 28<0.0488 18 235<0.5 -19 68 61<-0.199 69<0.85 42 135<0.5 24 -6 69<0.95 48 28<0.267 12<-0.139 55<1.13 20 -19 28<0.0618 179<0.5 39 -20 23 16<0.137 59<0.0507 -44 31 35\n\
0<0.0145 7<0.0522 66<0.75 -44 82<0.0667 -35 49<3.29 54 52<4.37 -38 35 4<0.101 12<-0.139 -46 73<4.03 -31 78<0.5 -23 6<0.139 7<0.0645 98 6 -7 82<0.2 12<0.000271 -18 21<0.14 -6 45<0.221 65 -32 22<0.0622 -16 20 1<-2.61 78<0.5 22<0.0261 -24 293<0.375 13<0.279 6 -20 69 52<4.23 12<-0.0794 -5 27<0.0386 78 6 -4 4<0.0528 -1 40<-0.523 62 24<0.0164 14 17<0.248 44 44<0.226 -5 76\n\
18<-0.0869 18<-0.552 39<0.25 110<1.99 -24 29 40 99<0.5 13<0.315 7<0.0887 39<0.75 2 120<0.5 61<-0.61 13<-1.86e-9 56 4 63<-0.0222 6<0.374 6 48 -13 18<-0.27 67 15<0.869 6<0.247 27 1 -27 17<0.335 6<0.374 -4 40 -32 112<0.375 18<-0.18 -7 -34 121<0.5 34 -13 39<0.45 -16 128 3<-0.143 61<-0.0663 64 27<0.0386 -11 99<0.5 19 -26 78<0.5 3<-0.00669 -29 -48 7<0.154 29<-0.0617 14 -10 -38\n\
2<-1.55 46<-0.0312 79<0.5 166<0.375 5<0.194 8 -8 -71 46<-0.159 27<0.0334 61<-0.199 14<0.395 -37 32 6 13 27 2<-3.51 5<0.194 237<0.375 340<0.375 42 -15 -25 23 17<0.287 61<-0.117 140<0.375 7 -23 2<-2.66 80<-0.508 10 25 36<0.364 13 -6 106<0.5 39 19 2<0.0791 37<-0.0467 51<0.373 33<-0.0239 23<-0.0706 0 -32 11 31 141<0.5 68<0 -4 -20 27 79<0.5 88<0.127 20<0.122 10 -26 -32 54\n\
7<0.0645 8<-0.149 -45 1<-2.29 417<0.375 12<0.073 290<0.375 -39 39 12 47 445<0.375 122<0.375 110<3.58 12<-0.0397 -47 7<0.0297 138<0.5 -32 14 -5 6 68 70 8<-0.092 12<-0.139 -41 40<-0.0209 -1 128<0.5 36<0.0135 -36 -13 68 7<0.188 86<0.25 -11 16<0.0586 10<0.178 73<3.74 38 111<0.5 -7 42 19<-0.0127 86 3 -11 1<-3.32 -6 36<0.283 19<-0.00474 16<-0.0523 22 -14 36<0.0607 10<0.533 47 -33 8 37\n\
6<0.149 118<0.875 289<0.375 6<0.0946 30<0.35 70<0.0575 -34 24<-0.0383 -31 18 -43 14<0.2 152<0.5 -11 60 -28 31 14<9.93e-9 -8 55 13<0.186 30<0.75 2<-1.83 152<0.5 9<0.9 -12 19<-0.258 -27 22 44 51<0.678 26<-0.365 -29 19<-0.39 -10 26<0.659 9<0.599 -13 25 71 -41 23<-0.391 14<0.2 0 -33 54<0.0383 6<0.374 7 30 63<-0.333 8 19<-0.258 13 41 112<0.875 101<1.75 313<0.5 -15 28 23 8\n\
0<-0.16 55<-0.483 9<0.846 48 5 82<0.133 35<0.239 23<-0.0161 78<0.5 10<0.533 4<0.0388 -14 54<0.316 11<-0.574 -56 4 31 36 61<-0.61 -8 272<0.5 22 14<0.245 12 -71 -2 -11 12<-0.00902 23<0.163 81<-0.25 9 -21 13 214<0.5 -1 46 66<0.75 28<0.0618 0<-0.0558 16 102<0.875 104<0.5 37 25 4<0.0728 12 -84 37<0 17 20<0.121 13 -6 134<0.5 39<0.75 10 10<0.0814 -1 -32 28<0.088 -4 -61\n\
2<-2.48 2<-3.18 12<0.138 -45 71<0.339 -16 83 1<-1.47 61<0.0874 322<0.375 -22 65 15 -41 0<-0.0863 12<-0.139 -42 0<-0.567 23<-0.339 8 -36 2<-0.916 117<0.5 11<-0.486 10 61<0.0874 -22 28 13 57<2.33 102<0.375 36<0.283 -3 38 55 -15 2<0.0791 66<-0.25 96<0.928 -23 47 31<-0.456 264<0.375 -20 61 27<0.314 10 55<0.483 13 -44 31<0.0351 67<0.119 14 215<0.875 79<0.5 337<0.875 57 -11 -25 -33 2\n\
0<-0.0438 8<-0.149 8<-0.503 30<0.25 -2 35 30<0.35 73<3.58 -37 52<3.05 38 -11 159<0.5 37<0.18 39<0.95 19<-0.258 -8 14 -4 17 39<0.95 4<0.0323 44 -15 4<0.0679 41 -45 53<0.25 98<0.5 3<-0.0663 -6 -26 44 167<0.5 19<-0.173 60<-0.0425 9 -33 6<0.0946 49 71<-0.226 26 73<3.74 28 -7 -14 8<-0.0455 53<0.25 113<0.375 -23 14 364<0.375 20 -24 3<-0.00669 39<0.65 -37 3<-0.155 86 -19 -49\n\
1<-2.61 30<0.75 1<-3.56 46 90<1.75 33 4 241<0.375 22 84<-0.456 23 -66 83<0.5 46<-0.508 -13 1<-1.81 84<0.456 18 -35 19<-0.258 117<0.5 139<0.5 181<0.5 41 -37 -31 33<0.239 -12 51 75<-0.0624 50<0.2 90<1.75 -6 -53 6<0.18 34<0.219 -27 35 29 7 6<0.374 66<0.75 50<-0.0712 6<0.107 1<-1.81 25 -28 95<-0.037 1<-0.51 18 87<-0.85 41 -26 20 -3 -12 273<0.5 97<0.5 -33 34 9\n\
0<0.0145 28<0.0618 90<0.75 6<0.284 86<0.75 -39 -19 -51 67<0.836 -29 190<0.875 -8 99 28<0.158 79<0.5 12<-0.139 -38 247<0.375 129<0.5 -13 18 6<0.191 -9 102 -33 69<0.75 -31 22<0.0622 -22 87<0.364 87<-0.364 39 -5 27 99<0.5 6<0.107 26<-0.456 -11 19<-0.0217 77<0.183 -16 58 63<-0.155 27 64 12<0 28<0.198 63<0 -5 20 33 21<0.532 49 -31 12<0.073 -21 36<0.304 19<0.184 3 -38 28\n\
18<-0.0869 6<0.374 145<0.375 30<0.25 -18 10<-0.249 -4 120<0.5 15<0.537 82<0.0667 -10 10 57<0.933 41 -3 18<-0.27 6<0.18 -49 48 6<0.247 18<-0.141 48<-0.29 57<0.8 18 -43 29 2 -7 81 50<0 36<0.0868 71<-0.226 -10 21 35 36 18<0.0508 146<0.5 106<0.5 105<0.5 -25 0 51<0.0565 62<0.59 10<0.238 57<0.867 -22 8 27 82<0.4 35 -25 -9 221<0.875 6<0.335 -38 14 30 6<0.217 -45 8\n\
1<-2.61 2<-3.51 8<-0.168 21 42 30<0.75 27 28<0.198 14 52<4.37 -22 16 2<-0.916 19<-0.258 106<0.5 36 98<0.5 8<-0.149 -2 19 67<0.836 -42 17 101<1.75 1<-1.81 30<0.55 21 45<-0.133 33<0.12 38<0.111 -5 -48 8<-0.168 -22 34 13 33<-0.478 67<0.359 36 -16 3 63<0.0476 -7 -44 20<0.0357 183<0.375 -4 39 28<0.088 196<0.5 32<0.21 -30 9 43 68<-0.229 25<-0.159 26<0.42 10 77 -23 -19\n\
2<-2.48 8<0.00163 2<-3.29 -46 8<-0.092 -40 -19 78<0.5 -22 2<-3.18 -11 1<-1.26 59 -26 8<-0.13 2<-0.525 8<-0.149 28<0.0426 -43 -24 1 13<0.279 8<-0.315 -33 13<-0.0398 56<0.274 4 11<-0.431 -10 105 -10 22 2<0.0791 1<1.77 2<-1.26 293<0.375 17<0.00631 151<0.5 73<3.9 13<0.55 14 87 -5 75 28<0.00708 8<0.0971 -34 40 132<0.875 -4 36<0.122 0 89 70 96<0.928 63<-0.111 1 21 56 -37 28\n\
0<-0.0342 3<-0.0791 55<-0.805 44<-0.113 8 -49 83<0.5 26<-0.608 -27 120<0.5 5<0.378 -6 21<-0.318 25 3 14<0.121 10<-0.389 -14 6<0.265 5<0.158 221<0.875 2 77 37 22<0.27 -10 28 53<1.75 -8 29 23<-0.188 3<-0.38 38 21<0.14 57<1.33 -21 5 17 51<0.17 30 11 67<-0.119 111<0.5 12 68 148<0.5 -17 17 22<0.0873 0<-0.00902 -21 -46 13<0.359 314<0.5 3<-0.00669 -4 -44 21<-0.0467 -2 80 -32\n\
1<-2.61 1<-3.56 107<0.5 44 25 146<0.5 36<0.243 20 207<0.875 5 -52 35 1<-1.26 58<-0.151 21<0.202 280<0.375 8 -77 -19 19<-0.258 151<0.5 17 55 10 55<-0.483 84<-1.06 -15 32 118<1.13 49<2.98 44<-0.384 19 437<0.5 -23 41 8<-0.503 -18 182<0.875 10<0.713 35<0.393 9<0.886 147<0.5 -4 15<0.34 26 -10 9<0.9 49<3.36 -9 24 1 1<-0.148 10<-0.389 -33 13 -28 32<-0.262 -4 41 -16 41\n\
2<-2.66 4<0.0911 6<0.139 -29 -45 9<0.426 -36 6<0.191 78<0.5 -9 11<0.117 32<-0.216 19 38<0.111 114 -13 -31 -29 0<-0.0863 4<0.0911 6<0.374 12<-0.139 -40 2<-1.55 89<0.35 -29 12 17<0.754 -6 46 -50 12<-0.139 -24 9<0.769 41 13<0.461 2<-0.916 -17 57<2.33 9<0.924 3 58 -31 54 2<0.0791 27<0.314 4<0.0564 57<0.467 0<-0.00202 -20 45<-0.212 5 58<-0.113 148 23 -15 12 43<0.185 -37 12 26\n\
3<-0.0791 46<-0.00334 22<0.608 23<-0.188 1 43<-0.139 29 70<0.345 54<0.0383 27<0.0386 13 -7 111<0.5 34 15<-0.161 41 -26 -20 39 55<-0.483 9<0.825 -47 -1 5<0.28 79<0.5 9<0.599 -8 9 -22 6 97<0.5 5<0.09 30<0.35 62<1.13 -24 41 -47 28<0.0547 6<0.139 5<0.158 -11 31 -28 139<0.5 30<0.45 70<0.148 -18 36 183<0.875 -39 71 55<0 73 -25 62<0.483 65<0.702 -13 37 15<0.398 -3 48\n\
1<-2.61 30<0.75 1<-3.56 41 117<0.5 18 42 131<0.375 21 40<-0.481 -64 1 1<-1.26 63<0.111 103<0.5 27<0.214 5<0.158 117<0.5 77<-0.57 -41 37<-0.532 40 8 28 100<-0.575 28 4 28 -13 -5 142<0.5 161<0.5 104<0.5 40<0.137 2 19 115<0.5 31<0.0351 35<0.518 133<2.75 -9 34 -32 14<0.283 7 57<1.2 77<0.142 187<0.5 -48 16 35<-0.173 -36 28 9 54 38<-0.289 -18 33<0.0398 39 4 42\n\
2<-2.66 7<0.154 401<0.375 0<0.0145 -39 31<-0.456 52 -20 73 71<0.339 -6 82 0<-0.0863 4<0.0911 0<-0.567 23<-0.391 -1 -43 2<-1.26 -26 22<0.385 54<-0.0894 30 -6 -30 81<0.25 27<0.0614 49<3.12 70 15 -6 -19 1<-1.26 16<0.0586 94<0.25 16<-0.426 31<-0.0304 71 4 54<0.172 4<0.101 6 158<0.5 99<0.5 13<0.119 -15 74 19 -4 -7 -6 -9 4<0.146 55<0.161 63<0 -10 25 45<-0.574 65 20 46\n\
1<-2.61 5<0.105 119<0.375 -43 42 145<0.375 162<0.375 -16 48 66 12<-0.139 55<-0.483 -23 17<0.248 177<0.5 32<0.0505 3 32 104<0.5 2<-2.28 25 -4 32 40<-0.131 23 -9 53<0.25 78<0.5 5<0.158 14<0.2 -6 -26 28<0.088 14<0.2 21 -1 -7 1<0.292 26<0 -29 35<-0.359 32 46<-0.159 12<-0.00902 44 -20 -21 16<-0.0348 -15 20 17<0.568 52<4.23 153<0.375 14 -34 32<-0.925 55<0.161 -11 67 -4 -19\n\
1<-2.77 30<0.75 30 22<0.0261 32 176<0.5 11 -21 1<-1.04 61<-0.339 17<0.184 174<0.375 -12 -64 17 99<0.5 17<0.287 55<0.483 11 80<0.508 75<0.26 13<-0.159 26 15<0.0894 6 67<0.598 -53 -3 -49 31 167<0.5 30 -17 22<0.0742 67<0.598 -6 22 -32 55<-0.483 39<0.85 42 65<0.0339 22 -51 11<0.0663 110<1.99 76<-1.12e-8 14 -5 17<0.184 -17 1<-0.51 19 49<3.58 -25 3 57<0.667 -5 78<0.5 -6 18\n\
2<-2.94 3<-0.0791 -43 2<-3.62 -36 46<0.0000145 -17 21 3<-0.117 12<-0.139 122<0.875 -44 41 2<-1.55 -25 6<0.374 14<-0.339 102<0.375 15 88 2 -30 109<0.75 12<-0.139 9<0.794 -37 64<0.104 24 -31 16<0.171 27<0.0449 40<-0.397 52<3.98 34<0.202 101 20 10 73<3.74 9<0.886 14<0.2 56<0.161 -12 63<-0.111 98 8 83 16<-0.314 68 -5 15<-0.0537 2<-1.55 -7 35 0 2<0.0791 -3 26 -7 9<0.721 1 47\n\
8<0.0222 8<-0.149 7<0.058 46<-0.0312 86<0.25 26 92<-0.42 -17 20 76<-0.0778 7<0.0227 -3 4<0.0911 36 -18 133<1.75 10<-0.541 -31 4 -32 12<-0.208 59<0.152 21 -13 78<0.5 68<-0.0425 8<-0.168 6 -32 21 112<1.13 -7 -47 53<0.25 98<0.5 13<0.315 51<-0.169 45<-0.133 21 -13 142<0.5 -15 33 112<0.375 -37 19 39<0.65 -19 95 59<0.228 339<0.875 216<0.375 76<0.84 -2 -36 42 62 103<0.5 16 70 -34\n\
2<-3.4 46<-0.0312 12<-0.297 -35 4 53<1.25 12<-0.208 4 8<-0.092 60<-0.0425 8 31 37 5 2<-0.916 46<-0.159 89<0.35 8<-0.503 -25 102<1.13 -1 60<-0.0425 -9 72 -30 128<0.5 17<0.287 217<0.375 125<0.875 65<0.593 222<1.13 7 61 97<0.5 66<2.75 2<-2.48 24 -5 -95 -32 -8 -66 304<0.875 2<-1.83 20 245<0.375 9 -27 -36 -29 20<0.0357 99<0.5 92<-0.7 11<0.309 -22 51 17<0.0282 -11 18 25 -12\n\
2<-2.81 8<0.0222 2<-3.29 -41 -27 66<1.25 -12 54 8<-0.11 2<-0.525 4<0.0679 -32 254<0.5 -13 45 14<-0.46 82<0.2 -4 88 1<1.77 4<0.0836 6<0.149 58 -13 25 -33 66<0.25 4<0.0419 -20 159<0.5 0<-0.0863 -7 66<-0.25 -9 75<0 48<0.429 14<0.121 1<-2.29 -15 31 75<-0.229 12 17<0.0282 107<0.5 -6 96 32 73<4.83 -23 62 1 14<0.466 6<0.203 43<0.678 100 -19 -17 -18 42<-0.366 46 14\n\
0<-0.0168 18<-0.552 17<0.287 371<0.875 36 -59 -4 8<-0.149 69<0.95 -13 244<1.13 8 48 81<0.25 6<0.335 98<0.5 80<-0.848 5 8<-0.092 -3 28<0.011 -9 6<0.247 -32 81<-1.25 84 40<-0.131 45 -33 5<0.09 -25 88 15<0.29 53 -5 15<0.626 210<0.5 -7 14 111<0.5 7 53<1.75 94 26 22<0.0873 12<0.000271 -29 -50 98<0.5 8<-0.13 81<0.25 23<-0.339 24 -18 29 6<0.335 -29 55 91<-0.312 -22 53\n\
1<-2.14 30<0.75 1<-3.32 34 16 40<-0.523 -29 176<0.5 12 10<0.0814 8 -49 42<-0.0522 53<2.25 69<0.25 96<0.265 -56 14 67<0.119 5 32<-0.262 -16 7 -21 143<0.5 69<0.75 34<0.121 30 -4 98<0.5 161<0.5 8<-0.503 230<0.5 3<-0.227 -36 20 19 130<1.13 16<0.313 172<0.875 14<0.509 33<0.478 44<-0.0377 -7 4 24 28<0.198 20 -30 -61 10<0.313 20 -19 41 3<0.0115 27 -53 67<0.598 -35 4 27\n\
0<0.00378 4<0.0911 7<0.0471 190<0.875 18<-0.159 -45 -30 50 18<-0.18 -31 -10 28<0.0618 21<0.532 -21 56<0.274 -12 80 17<0.0366 12<-0.00902 10<-0.333 34 -24 34 79<0.5 8 -22 42<-0.366 12<-0.208 -38 37<0.233 37<-0.344 4 56 11 4<0.06 419<0.375 23<-0.188 11 -18 77 10<2.48e-9 178<0.5 116<0.5 14<-0.169 -35 104<0.5 32 -5 94<0.25 56<0.139 53 15 225<0.375 -20 18<-0.0437 -26 73 32<-0.555 -25 3 18\n\
12<0.024 8<-0.149 8<-0.503 24 26<-0.365 63<0.0476 -17 27 150<0.5 104<0.5 234<0.5 12<-0.00902 0 -27 18 9 61<-0.031 28<0.088 15<0.626 26<-0.152 67 29 -18 61<-0.199 26 -44 4 83<0.5 12<-0.297 47<-0.221 -17 15<0.398 7 71 3<-0.0663 219<0.375 12<-0.0794 -32 169<0.875 14<0.121 -1 -18 83 22 181<0.5 276<0.5 -33 2 52 67<-0.119 36 166<0.375 248<0.5 -6 26 5<0.0512 -26 78 3<-0.143 -1 -43\n\
83<0.5 19<-0.258 271<0.375 103<0.5 26 107<0.5 49 -14 -14 74<1.75 135<0.5 158<0.5 18 16<0.171 107<0.5 17<0.184 7 -20 43<-0.139 62<0.29 -12 -87 -1 39<0.95 31 -5 89<0.25 87<0.364 65<0.282 4 -27 37<-0.14 11 21<-0.0467 -49 39<0.35 -44 14 17 5<0.214 6 -16 10<0.0814 129<0.5 11<-0.685 -14 8 71<-0.339 11<0.16 19<-0.21 4 -35 32 107<0.5 50 -6 31<0.0351 -14 87<-0.122 -23 9\n\
0<0.00378 7<0.0522 5<0.158 7<0.0297 122<0.375 342<0.375 -28 50 59 206<0.375 -14 34<0.202 91 -17 -41 12<-0.139 7<0.154 -41 4 108<0.375 128<0.5 5<0.256 204<0.375 34<0.121 4<0.0638 -32 13<0.315 -13 20 57<0.333 5<0.122 -5 64 38<0.389 -3 56 43 4<0.0728 -32 69<0.75 -47 -2 57 13<0.215 73<3.98 -22 20 53<1.25 49 -16 0<0.0359 -3 38<0.0939 295<0.375 520<0.375 5 -43 61 53<0.25 29 0\n\
0<-0.00902 0<-0.769 23<-0.188 37<0 -16 22 29 3<-0.0663 102<1.13 23<-0.307 -3 0<-0.322 14 30<0.45 113<0.375 71<-0.565 33<-0.0512 47 -8 -15 17 17<0.287 18<-0.18 11<-0.574 -16 32<-0.308 23<-0.0706 17 43 10 336<0.875 -1 57 145<0.375 -13 18<-0.0159 81 -34 18<-0.552 31 -29 147<0.5 83<0.5 98<0.5 -25 27 261<0.375 -5 82 14 5<0.0627 -42 98<0.5 180<0.5 274<0.5 -26 80 24 20<-0.304 102 11\n\
2<-3.62 1<-3.32 119<0.875 35 -83 9<0.917 15 32<-0.185 -53 14 2<-0.916 26<-0.608 21<0.202 42 5 19<-0.258 178<0.5 15 -10 16<0.0586 61<-0.199 -13 115<0.5 165<1.13 169<0.375 114<0.875 1 62<0.376 110<2.78 21 -27 -33 -64 1<0.88 14 111 61<0.0874 26 9<0.917 12 -79 4<0.0564 0 95<-0.037 32<-1.11 -59 52<4.17 14 -19 61<-0.61 -28 11<-0.574 -5 24 1<-1.47 5 31<0.076 95<-0.111 -29 -12 1\n\
18<0.017 12<-0.139 -35 108<0.375 12<0.073 74<0.25 104<0.5 9<0.905 -25 17<0.0549 29 -22 53<0.25 1<-2.29 370<0.5 -17 49 18<-0.18 -14 63<0 38<-0.466 70 5 117<0.5 19 89 175<0.875 -26 31 118<0.375 270<0.375 -27 56 14<0.0847 92 -24 17 40<-0.244 31<-0.355 35 -26 33<0.12 9 12<-0.0397 -6 59<0.152 68 -1 212<0.5 30<0.55 -5 40<-0.523 60 20<-0.223 -17 305<0.375 36<0.304 12 32 -32 -31\n\
0<-0.00902 4<0.0564 26<-0.365 -10 48<0.612 69<0.75 106<0.5 -22 12 111<0.5 17<0.568 42<-0.174 21<-0.222 13 46 9<0.9 13 107<0.5 85 4<0.0323 -3 33 -5 8<-0.149 11 87<-0.122 44 -32 219<0.875 26<-0.304 54 -8 17<0.14 6 83 117<0.5 67<-0.119 28 365<0.875 48<0.547 -5 144<0.375 21 -15 11<-0.118 -6 16<0.0348 94 -25 0<-0.16 -9 -35 8<-0.0142 34<0.0243 -24 274<0.5 16<0.209 -8 37 110 -35\n\
1<-2.61 5<0.027 78<0.5 32 52<4.17 62<0.437 10 3<-0.0663 24 -99 70<0.345 43 -57 86<2.25 16<0.0116 6 20 49<3.21 42<-0.0209 -108 10 -5 83<0.5 25<0.276 515<0.5 26<-0.608 26 2 -47 95<-0.777 -34 20 50<-0.0712 95<-0.037 76<-1.12e-8 111<0.5 -5 -43 92<-0.14 16 37<-0.42 35 -25 52<4.37 4 26 32<0.349 25<-0.535 95<-0.333 -49 -13 38<0.0416 -1 36<0.156 -4 176<0.5 -31 3 99<0.5 22 -44\n\
7<0.0645 90<0.25 5<0.28 7<0.0375 74<0.25 24<-0.0383 246<0.875 41<-0.511 56<0.329 -1 116 -20 53 -33 -39 -5 -40 69<0.25 89<0.1 102 -11 5<0.177 67<1.08 7<0.0261 -17 9 24 -23 90<1.25 5<0.256 241<0.375 56<-0.0184 16<0.209 54<0.316 24 -18 -21 40<-0.481 28 36<0.243 40<-0.131 5 -15 5 47 155<0.375 -22 49<3.93 -12 24 420<0.375 241<0.375 67<0.119 41<-0.0222 -5 31 184<0.5 30 -43 -17 -47\n\
3<-0.0663 33<0.239 26<-0.608 -20 9<0.9 111<0.5 154<0.375 6 45 9<0.886 62<0.805 9<0.668 -10 48<-0.069 40 3 102<0.875 -2 400<0.375 71 -34 -26 3<-0.13 220<0.875 16 47 2<-3.18 34 -14 -8 119<0.875 78<0.5 3<0.0115 98<0.5 38<0.0416 -33 104<0.5 -30 9 103<0.5 9<0.9 24 -47 84 -44 53<0.25 35<-0.173 9<0.599 68<-0.492 -22 75 -12 -27 44<-0.339 -16 41<-0.126 32 1 272<0.5 27 94\n\
1<-2.61 2<-3.51 23 72<0.209 4 22 79<0.5 2<0.0791 91<0.52 71<-0.226 17<0.467 29<0.555 91<-0.52 -3 26<0.304 16<-0.0348 -6 -36 0 5 60<0.346 127<0.5 11 -28 49 98<0.5 49<4.05 36<-0.243 -14 39<0.75 7 61<-0.117 29<0.518 -7 -39 49<2.78 -44 4 101<2.25 19 -69 39<0.65 11 -44 72<-0.522 -11 31 -16 17<0.287 61<-0.199 14<0.339 39<0.95 -23 3 23 55<1.13 13 101<0.75 1 -75 26\n\
7<0.154 83<0.5 18<-0.103 7<0.0471 -41 40<-0.244 15 -24 109<0.75 179<0.5 53<0.25 486<0.375 11<-0.0147 28<0.0141 -18 26<-0.152 -16 40<-0.314 59 8 -26 66 -27 51<0.0942 29<0 -18 116 -18 34 11<-0.486 53<0.75 26<0.0984 40 109<0.25 -11 58 -13 81<0.25 30<0.85 4 -12 28<0.0547 -37 10<0.178 -17 24 30<0.55 11<-0.305 34<0.0243 37 -7 -18 23<-0.307 33 16<-0.0523 21 108<0.375 158<0.5 -8 37 35\n\
0<-0.00902 8<-0.503 19 19<-0.258 118<0.375 23<-0.307 -23 52<3.05 -16 5 -56 101<1.75 99<0.5 8<-0.149 6<0.23 162<0.375 14 -24 8<-0.278 136<0.5 5 47 15<-0.29 46<-0.159 9 -39 -2 53<0.25 112<0.375 -12 12 15<0.733 1 124<0.5 49<3.66 221<0.375 66<0.25 84 -2 -30 4 -6 43 6<0.169 -4 15<0.869 41 -14 5<0.0757 -37 99<0.5 35<-0.0398 5<0.158 -39 14 298<0.375 -29 50 7<0.246 35 -49\n\
26<-0.608 25 46<-0.508 -13 79<0.5 46<-0.0312 15<0.398 171<0.375 40<0.104 135<0.5 92<-0.7 1 38<0.0666 5<0.194 -3 -37 9<0.721 186<0.5 -73 19 -1 41<0 -13 11<-0.486 -42 31 0 25 11 9<0.668 69<0.25 138<0.5 19 -106 13<0.315 55<-0.483 38 118<0.375 5 -17 146<0.5 3<-0.0923 22 26<0.152 5 -32 37 17<0.184 -6 5 69<0.95 17<0.14 9<0.9 34 -9 47 17<0.184 135<0.5 10 -6 17\n\
7<0.0522 66<0.25 8<-0.13 -39 74<0.25 224<0.375 247<0.875 -17 89<0.35 -3 118 22 -31 22<0.0503 23<0.163 150<0.5 37<0.14 -2 37 -25 61 -17 8<-0.168 108<0.375 53<0.75 1<0.292 42<-0.0209 1 -29 10 -35 35<-0.199 -29 22<0.301 -19 68<-0.0811 44 -4 37<-0.14 -5 74<0.25 66<-0.25 -8 15<0.733 84<0.152 19 50<-0.0475 22 -55 -21 74<2.75 71<0.339 24<-0.0383 -25 3 76 50<0.142 0 37<0.7 45 -28\n\
0<-0.00902 4<0.0564 69<0.75 70<0.092 -18 12 48<0.612 26<-0.365 57<1 9<0.769 -9 43 -24 6<0.431 42<-0.174 68<0.127 32 -3 111<0.5 15<0.483 16 -8 15<0.733 82<1.93 -5 47 39 34 52<3.38 23 75<-0.416 33 -9 324<0.375 35<-0.239 69<0.55 78 6 6<0.203 296<0.375 -10 51 1 59 3<-0.0219 1<-1.81 4<0.0836 39<0.55 -24 59<0.152 57<2.33 -19 42 54 -42 42<0.313 70<-1.86e-9 -19 10 59 -40\n\
79<0.5 21<0.14 122<0.875 53<2.25 30<0.35 91<-0.52 230<0.5 19<-0.258 37 -4 -31 138<0.5 49<4.11 22 -3 69<0.35 -81 13 77<0.0475 49<4.05 4 16 70<0.345 -5 17 -8 -59 80<-0.847 39<0.25 -3 202<0.5 -25 -99 48<0.483 24<-0.0894 0 -14 7 69<0.95 30 19<-0.258 22 102<0.875 8<0.152 46<-0.159 39<0.95 21<-0.0467 -46 80<-0.169 26 -39 8 11 99<0.5 -61 0 24<-0.00885 36<-0.0608 -66 12 -33\n\
2<-2.94 46<0.0000145 123<0.375 191<0.375 -32 6 44<-0.113 -26 61 12 53<0.25 16<0.209 74<0.25 15<-0.107 20<0.122 163<0.875 24<0.23 16<-0.0523 54 24<-0.0383 57<1.73 -11 38 50<-0.2 -16 69 -11 5 15<-0.161 2<0.0791 -8 25 42 57<1.47 46<-0.0983 -14 18 -3 167<0.5 2<-1.26 -18 5 62 43<0.37 15<0.869 -24 48 32<-0.486 56 1 50<-0.57 42 123<0.875 2<-0.916 57<2.6 -23 4 -5 65<0.358 21 -22\n\
0<-0.00902 256<0.375 61<-0.61 16 106<0.5 19<-0.258 3<-0.13 -10 -42 26<-0.365 -18 5<0.466 103<0.5 1<1.77 75<-0.156 -19 11<-0.685 -34 4 27 133<2.25 87<0.243 -54 -2 57 18 27<0.00791 16<-0.157 19<-0.0411 -22 19 67<-0.119 29 -6 152<0.5 48<-0.29 -8 0<-0.16 15 48<0.805 61<-0.031 24 0 -23 59 77<0.142 53 11<0.0245 28 -34 5<0.0757 -38 35<-1.12e-8 10 113<0.375 -26 25<-0.127 -17 26<-0.038 84 0\n\
1<-3.32 5<0.027 151<0.5 33 -27 124<0.5 66<0.25 14 26<0.253 -2 80<-0.508 9 -89 38 79<0.5 122<0.875 88<-0.892 91<0.312 -11 37 31<0.0351 362<0.375 15<0.483 37<-0.14 23<-0.0706 313<0.5 6 3<-0.281 -21 99 -8 -7 32<-0.349 232<0.5 -2 -44 64<0.27 19 -10 -37 69<0.25 17<0.0131 -88 12 4 15<0.483 2 -80 69<0.75 40 17<0.287 26<-0.365 18<-0.000473 24 -23 18<-0.552 -24 147<0.5 -1 31 18\n\
2<-2.94 7<0.154 199<0.5 261<0.875 -31 54 -5 165<0.875 -1 52 53<0.25 2<-1.26 40<-0.523 28<0.0378 -1 2<-2.48 -15 81 7<0.188 47<-9.93e-9 3 21<-0.0891 42<-0.453 54 -6 13<0.461 -29 7 42<0.355 18 -38 42<-0.366 13<-0.0717 -22 39 72<0.522 10 -23 19<-0.314 21<-0.373 -24 205<0.875 13<0.279 73<4.15 -14 2<-2.28 -31 35 11<-0.0147 3 95 23<0.226 50 -41 28<0.0618 193<0.875 -24 26 2<-0.525 -13 7\n\
1<-3.32 -32 4<0.0836 18<-0.552 19 14<0.2 117<0.5 123<0.375 85<0 99<0.5 25<-0.159 7<0.0522 26<0.253 -6 65<-0.0565 -17 37 -17 44<-0.339 26 33<-0.12 -16 5 5<0.0627 -10 54 11 -32 4<0.0456 15<0.869 10<-0.174 9 43 -23 16<0.209 4 -36 394<0.375 80<-1.53 -31 5<0.235 25<-0.535 18 -12 6 49 85<0.142 7<0.246 117<0.5 15<0.537 -11 13<0.186 65<0.358 10 77 -12 1<-0.51 -40 25 -41 18\n\
2<-3.84 0<-0.0168 45<0.309 31<0.608 30<0.65 17 101<1.75 3 -49 42<0.313 -58 23 30 32 2<-0.525 55<-0.805 3<-0.0791 37 -1 128<0.5 130<1.13 454<0.875 2 42<0 -55 19 29 97<0.5 44<-0.249 63 -16 -64 20<0.189 58<0.0226 9<0.886 -22 190<0.375 62<0.242 195<0.5 -17 44 15 50 42<-0.366 -25 22<0.226 30<0.35 -6 41 45<-0.504 -42 9<0.794 57 31<-0.101 -33 105<0.5 61 -11 521<0.375 -19 52\n\
4<0.0911 83<0.5 18<-0.18 -33 122<0.875 -15 51 18<-0.314 19<-0.698 38 54<-0.0894 140<0.875 -19 40 -36 75<-0.282 22<0.0261 -13 25 80<0.508 -3 -34 27<0.314 19<0.0316 58<0.0226 18<-0.000473 27<0.012 148<0.5 61<-0.031 47 104<0.5 -17 100<0 37 -33 -37 50<0.0548 108<0.375 -27 17 14 16<0.171 27<0.0524 59<-0.253 38<0.111 -7 40 37<-0.532 -7 36 1 -4 123<1.13 -6 62 106<0.5 54<0.172 46 -8 -3 -20\n\
12<0.024 12<-0.139 9<0.9 9<0.886 32<0.127 91<0.52 96<0.132 4 19 46<-0.0983 46 -33 29 67<0.598 12<-0.208 7<0.0419 7 -63 4 33 20<-0.425 -35 22 98<0.5 1<-3.32 -27 7<0.058 46<-0.0312 49<3.88 32<0.21 20<0.0357 7 26 -8 -6 152<0.5 112<1.13 1<-1.81 -9 3 -27 35 123<0.375 99<0.5 237<0.875 -6 26<0.152 82 -10 49 -46 7<0.0804 -3 70<0.268 71 -11 1<-2.77 -45 67<0.598 1 -29\n\
55<-0.805 9<0.846 192<0.875 40 -50 -1 172<0.375 9<0.917 16<0.0586 166<0.375 9<0.886 165<1.13 9<0.794 35<-0.299 95<-0.333 -38 -5 48<0.0966 167<0.5 11<0.16 4 -18 -22 11<0.454 6 35 62<-0.322 -57 40<0.314 83<0.5 5 92<-0.7 5 -23 -59 30 11<-0.431 42<0.104 -15 31 13 55<0 -47 -3 87<-0.122 106<0.5 11 44<-0.0678 4 -34 98<0.5 12 -9 64<0 -9 192<0.875 5 -47 55<0.483 -15 -79\n\
8<-0.092 153<0.375 8<-0.315 11<-0.574 4 -34 91<-0.416 1 51<-0.169 -1 45<-0.574 2 -24 36<0.0607 61 -1 90<1.25 22<0.0136 72<-0.941 23 -18 16<-0.128 53<0.25 45<0.0736 27<0.314 34 -22 77<-0.143 -40 9 -8 109<0.25 11<-0.486 246<0.375 2 20<0.0081 -14 45<-0.133 115 -29 95<-0.333 22<0.167 108<0.375 -6 67 44 241<0.375 -13 46 38<-0.111 88<0.127 -51 38 49 25<-0.616 -20 241<0.375 67<0.359 7 30 -15\n\
1<-3.32 119<0.875 -32 105 7<0.246 26<-0.608 46<-0.269 28 -29 49<3.58 55<-0.483 -19 45<-0.0946 14 97<0.5 314<0.5 -1 103<0.5 9 89 6<0.18 33 67<-0.199 59 43<0.802 -5 46 6<0.431 6<0.0946 118<0.375 -25 53 145<0.375 48<-0.29 144<0.875 -11 -49 102<1.13 54<0.172 10<0.0419 223<0.375 80<-0.848 8 -9 44 7 48<-0.193 53 8 54<1.86e-9 -55 3 55<0.805 10<0.142 83 1 -26 22 6<0.307 -36 49\n\
26<-0.608 21<0.202 37 -2 80<0.508 9<0.917 72<-0.522 322<0.375 -7 -75 106<0.5 69<0.55 37 6 21<0.42 21<-0.669 20 13<0.279 30<0.45 59<0.38 9 -17 9<0.886 26<0.152 62<0.508 -19 71<-0.414 -39 10 0 5 159<0.5 64<-0.104 18 59<0.456 -2 -41 26 32<0.21 13<0.55 66<-0.25 -50 -18 22 13 355<0.375 12<0.024 8<-0.092 12<-0.208 -19 0 13<0.159 26<-0.456 55 -12 -34 7 59 192<0.375 22 -56\n\
2<-3.06 4<0.0728 191<0.375 -33 17 9<0.321 -30 3 12<-0.139 4<0.101 -27 9<0.794 -19 26 66<0.75 4<0.0564 2<-1.83 -22 532<0.375 -1 86 86<0.25 12<-0.00902 -19 9<0.886 41<-0.111 58<-0.0678 19 -12 57<0.467 58<-0.0377 6 108 96<-0.132 -35 26 184<0.5 91<0.312 -9 40 43 94<0.25 19 58<-0.0377 -15 13 37<0.14 57<0.6 33<0.0717 41<-0.0555 63 0 -7 58<0.242 4<0.0638 452<0.875 -29 53 3 37 25\n\
12<0.024 1<-2.45 22<0.247 166<1.13 53<0.75 -22 0 12<-0.00902 112 -22 70<0.345 7 71 17<0.754 98<0.5 130<1.13 121<0.5 53<2.25 100<-0.805 85<-0.142 87<-0.608 -48 83<0.5 65 -1 -49 6 196<0.5 43<-0.185 39 12 -43 12<-0.0794 2<-2.48 23 1 62<0.59 22<0.385 92<-0.98 12 93<-0.555 2<-1.26 -21 58 -26 4 -44 -23 85<-0.142 -31 2<-0.525 67 -24 -19 22<0.0873 -44 84<-0.152 -18 22<0.132 55 -6\n\
88<-0.892 25 83<0.5 69<0.75 73<3.18 186<0.5 39 -21 69<0.25 81<-0.25 40 3<-0.105 20 -71 27<0.0524 20 -17 95<0.333 27<0.214 291<0.375 95<-0.999 97<0.5 -1 100<0 -74 26 196<0.5 2 32 74<0.75 -78 16 16 35 37<-0.532 81<-1.25 -26 13 92<0.14 95<-0.333 -9 14<0.509 97<0.5 116<0.5 92<-0.14 38<-0.178 13 -12 16 3<-0.13 -19 -2 135<0.5 44<-0.384 54 -1 85 15 34<-0.0405 12 -21\n\
0<0.00378 9<0.917 270<0.375 0<-0.424 -27 79<0.5 109<0.75 17<0.335 323<0.375 132<0.875 193<0.375 -17 10 43<0.0925 -19 25<-0.383 -13 59 69 29<-0.111 52 -6 14<0.395 22<0.226 -17 43 13<0.0239 -10 112 331<0.375 -27 71 64 22<0.434 13<0.315 50<0.0285 17<0.0131 18 -17 16 44<0.113 17<0.0282 29<0 74 -16 -5 79 -20 33<0.0717 16<0.171 14 -5 44<-0.452 70<0.148 61<0.0055 -13 43<-0.278 -33 65 53 -4\n\
1<-3.56 -35 7<0.246 46<-0.508 3<-0.117 7<0.0335 38 10 -22 106<0.5 5<0.378 95<0.333 -6 -51 136<0.5 56<0.104 -8 7<0.0522 32<0.21 26 -24 21<-0.373 20 -13 51 21<-0.373 154<0.375 220<0.375 52<4.37 25<-0.535 50<0.142 32 -19 -9 -19 22 54 75<-0.104 50<-0.143 29<-0.37 25 -9 94<0.25 11 25<-0.284 -5 45 261<0.375 31<0 9<0.794 1 14 71<-1.02 -41 50<-0.107 12 -9 74 3<-0.206 44 -36\n\
55<-0.483 39<0.65 30 61<-0.199 -39 7<0.0887 34 -9 26<-0.608 17 19<-0.258 160<0.5 11<-0.239 0 11<0.454 121<0.5 14 82<1.13 51 -3 -30 52<4.37 9<0.886 10<0.238 -43 1 23<-0.113 27 -23 12 101<1.75 9<0.9 92<0.14 6<0.247 1 92<-0.14 -1 14 15<0.14 33<0.119 13 -33 -24 178<0.5 15<0.14 -14 305<0.375 3 -65 6<0.107 25 -4 15<0.869 11<-0.118 9<0.917 0 -49 26<0.0984 -61 -13 21\n\
2<-3.06 61<0.0055 0<-0.13 -38 -19 12 12<-0.139 10<-0.446 14 5<0.309 -13 -37 0<-0.567 121<0.5 -29 48<0.0537 89<0.25 65 -14 -19 78<0.5 20<-0.166 -15 73<3.84 112<0.375 2<-2.66 -6 26 -3 5<0.177 30<0.35 -13 37<-0.532 -22 13<0.461 73<4.37 5 23 -19 -13 13<0.279 35<0.311 94<1.75 118<0.375 48<0.698 -9 28 64<0.156 66 -26 10<-0.389 -35 74 39 5<0.342 61<-0.117 62 25 2<-0.525 -24 37\n\
4<0.0836 152<0.5 46<-0.00334 145<0.375 4<0.0528 171<0.375 1<-2.29 14<-0.169 71 34<0.122 34<-0.243 61 -11 51 1<0.292 14<0.339 17<0.754 10 -51 -12 54<-0.0894 3 28 -33 165<0.375 -4 31 71 58<0.0565 56<0.461 3 -14 386<0.375 -10 58 30<0.75 66<0.25 65 -10 2 1<-2.77 -37 100<0.345 30<0.45 59<0.38 -3 35 117<0.5 365<0.375 6<0.335 -16 72<0.209 138<0.5 39 -24 -28 42 -43 14<-0.274 -32 42\n\
1<-4 81<0.25 30 -15 26<-0.365 63<0.111 72<0.522 24<0.0164 18 43<0.37 56<0.161 -3 29 -25 -27 -17 89<0.25 9<0.9 104<0.5 61<-0.199 -9 61<0.0055 64<0 3 18 -14 42<0 239<0.375 18<-0.0573 43<-0.925 32 -3 -13 -52 4 18<0.0508 -13 35<0.518 1 46 73<3.18 9<0.945 18 -15 161<0.5 93<0.555 26<0.499 87<-0.608 -32 0 18 27 75<-0.187 17 1<-0.796 7<0.0261 42<-0.244 -6 -158 -32 -2\n\
3<-0.0791 3<-0.32 -39 7<0.0375 4<0.0638 -28 71<-0.791 42 -13 159<0.5 264<0.875 67<0.598 52<4.23 -20 0 23<-0.0161 25<0.276 46<-0.0585 29 2 -40 -15 38 15<0.483 25<-0.0911 88 1 -29 11<0.0245 78<0.5 15<0.14 150<0.5 25<-0.429 73<4.64 43 -40 23<-0.141 11 -15 25 17<0.0658 -22 3 71<-0.565 40<-0.397 35<-0.239 93 -30 41<-0.333 7 44 42<-0.146 35<0.119 -8 24<-0.0894 21 78 -5 207<0.375 -8 36\n\
13<0.359 12<0.138 170<0.375 12<-0.208 4<0.0388 30<0.95 10 -17 2<-3.06 88<0.637 35 -31 10 4<0.0528 78<0.5 85<0.713 12<0 88<0.637 30<0.35 10<0.238 4<0.0289 -27 59<0.152 -9 33 23 96<0.132 16 57 2<-3.06 108 19 -28 -52 135<0.5 83<0.5 -17 2 10 117<0.5 36<0.0135 -7 5 3<-0.155 104<0.5 25 -17 -26 -28 -36 53<0.25 10<0.178 -26 6 78<0.5 -18 13<0.687 3<-0.13 -5 29 50\n\
88<-0.892 71<-0.414 -11 31 238<0.875 45<-7.45e-9 12<0 197<0.5 290<0.375 -5 -60 11<-0.685 -40 4<0.0779 50<0.57 -1 59 22 110<3.58 40<-0.313 52<3.98 -48 4 3 16 51<0.373 228<0.5 37<-0.868 -38 115<0.5 120<0.5 68<-0.255 7 4<0.0388 7 45<0.221 -22 2 9 149<0.5 275<0.5 93<0.185 8 -17 36 29 50<0.2 -9 45<0.309 21 -16 63<-0.259 24 12<-0.0794 14<0.283 9 -41 11<-0.486 -27 15 -56\n\
2<-3.06 3<-0.0923 199<0.5 -37 2 112<0.875 479<0.375 14<0.121 -27 28<0.0296 -19 95<-0.333 52 0 30<0.45 -32 23<-0.188 -21 110 51<0.373 4 71 3<-0.227 25<-0.127 -12 -34 81<0.25 16<0.244 57<0.6 60<0.0425 42<-0.366 2<-2.48 -1 75 44<0.226 28 -13 36<0.364 -18 33 28<0.198 2 49<3.12 43 27<0.314 132<0.375 8 40 -22 122<0.375 36<0.219 -28 28<0.198 230<0.5 -21 49 14<0.121 66 -19 63 -7\n\
0<-0.00902 7<0.058 55<-0.483 -19 28<0.0547 6 22 139<0.5 6<0.203 17<0.287 32<-0.925 32 -8 -26 136<0.5 21<-0.49 56<0.312 30 -5 197<0.5 42<0.0627 42<-0.453 34 -10 14 6<0.374 6<0.307 -9 -57 52<4.37 33 -37 2<-2.66 6<0.265 65 6<0.307 -30 46 6 5<0.105 -5 82 5<0.0627 -31 98<0.5 4<0.0779 34<0.0243 -19 48<0 -15 28<0.0488 -3 40 -25 39<0.65 -27 6<0.0946 -24 64<0.0347 97 12\n\
1<-3.56 113<0.375 70<0.345 5<0.0512 32 11 41<-0.407 36 117<0.5 56<-0.056 18 -79 31 -10 154<0.375 36<0.364 59<-0.456 53<0.25 21 70<-0.069 -33 43<0.185 -11 36 182<0.875 36<-0.243 80<-1.19 81<-0.75 70 6 -11 2 5<0.466 14<0.395 -18 7 25 83<0.5 231<0.5 3 31<0.152 4<0.0564 -6 -79 76<-0.14 -47 50 1<-0.796 58<-0.188 85<0.142 77<-0.0204 9 -36 -70 224<0.875 155<1.13 17 -44 -55 -16 -29\n\
2<-3.06 8<0.0222 11<-0.486 74<0.25 29 -34 214<0.5 -29 47 71<0.339 0 90 8<-0.168 2<-0.525 -17 29<0.185 68<-0.0811 73<4.37 13 77<0.142 87 -4 29<-0.37 47 -25 -13 109<1.25 16<0.209 19<0.184 29<0.74 41<-0.0222 197<0.5 9 61<-0.199 40 -12 67<-0.199 -39 46<0.0681 11<-0.133 10<0.533 26 -19 0 39 73<4.77 10<-0.687 57 -22 34<0.0243 69 3 -20 -10 34<0.0243 59 71<-0.791 38 10<-0.0713 -40 21\n\
8<0.0222 53<0.25 15<0.733 35<-0.12 89<0.25 4 23 61<-0.199 94<1.75 33<0.305 11 -23 -42 -6 21<0.331 -28 2 17<0.754 50<0.2 95<0.333 35<0.311 72<-0.105 65<0.328 10 203<0.875 53 -15 154<0.375 513<0.875 3 40 21<-0.373 71 3 36<0.243 12 26<-0.152 1 60 -36 65<0.0339 25<-0.535 41 21<0.331 -25 13 5 68<0 -35 19 5<0.0757 -36 8<0.152 5<0.14 25<-0.127 -4 51<0.373 77 -26 -20 -41\n\
1<-3.56 15 26<-0.608 16 40<-0.523 14<-0.274 32<-0.216 47 65<0.127 -49 37 -19 71<-0.414 19<-0.258 1<-1.64 23 106<0.5 15 -9 32<0.349 44<0.113 65<0.848 -5 -48 -23 19 139<0.5 61<-0.61 1<-1.04 -32 2 121<0.5 24<-0.115 26<-0.038 13 1 196<0.5 45<0.132 65<-0.339 -22 69<0.45 -28 -2 410<0.375 9 -51 32 20<0.243 62<0.805 97<0.5 1 52 57 33 14<0.339 68<-0.601 -76 25<-0.159 2 -35 28\n\
2<-3.18 8<0.00163 -26 20<0.0608 -20 19 6<0.374 81<0.25 2<-1.26 8<-0.149 -14 200<0.5 111<0.5 167<0.5 10<-0.0356 -12 28<0.198 34<0 -21 85<-0.142 20<0.243 66 -37 0 28 27 76<0.28 11<-0.305 60<0 76<0.14 100 -14 -13 31<-0.152 63 -11 -7 41 57<0.8 1<-1.81 -1 39 57<1 -14 157<0.5 75<0 50<-0.142 4 26 5<0.177 14 6<0.191 -36 11<-0.397 43 -8 -21 1<-2.29 9 -13 -29\n\
4<0.0779 78<0.5 3<-0.0663 30<0.95 9<0.794 40<-0.0209 8 -15 142<0.5 6<0.265 -4 34 203<0.375 48<0.429 107 -9 -32 18<-0.27 51 120<0.5 5<0.0512 -25 74 18<-0.0869 3<-0.17 4<0.0728 6 -53 4<0.0488 31 4<0.0638 -10 9<0.321 -30 40 -26 -11 152<0.5 3<-0.38 14 84<0.456 71<-0.226 1 103<0.5 -8 -41 23 29 124<0.5 8<0.055 6<0.139 9<0.905 58<-0.414 -25 30 -21 110<1.99 -15 2 -28 -32\n\
88<-0.892 25 46<-0.0312 29<0.185 133<1.25 333<0.375 19<0.184 -1 26 38 -21 171<0.375 -11 11<-0.305 -29 55 29<0.925 353<0.875 16<0.209 17<0.184 159<0.5 3<-0.0663 144<0.375 2 48<0.225 -37 9 99<0.5 65<0.282 60<0 -15 15 48<0.698 -22 -69 32<-0.592 30 24<-0.115 5<0.027 41 -8 -26 15<0.626 21<-0.373 24 -3 26 106<0.5 17 33<0.305 82<0.533 15<-0.0537 -25 -4 9 20 23<-0.565 -24 11 -41 17\n\
6<0.374 7<0.0375 22<0.186 47<-0.398 90<0.25 28<0.0262 -12 44 73<4.03 57<1.47 81 -12 10 302<0.375 226<0.875 -15 11 32 -35 60<-0.0992 38<0.0939 22<0.0622 181<0.5 60<-0.156 -20 25<-0.0911 -12 57 10 5<0.09 91<-0.104 368<0.5 -4 77 43 99<0.5 71<-0.414 65<0.593 57<1.47 28 -2 68<-0.331 -1 88 6<0.23 -5 5<0.256 30<0.45 -23 89 4 -27 71<-1.02 37 84<0.152 14 -31 226<0.875 -4 25 -33\n\
4<0.0836 61<-0.0663 14<0.339 15<0.626 1<-2.29 37 402<0.875 17<0.754 14 -22 -50 -16 81<1.75 -13 40 1<-3.56 -24 130<1.13 74<0.75 53<0.25 26<0.203 -11 8 14<-0.0726 92<-0.14 4<0.0528 32 -24 -24 16 17<0.248 9<0.9 7 35 -4 -23 1<-2.61 147<0.5 -42 11<-0.0497 -23 15<0.29 -25 80 66<0.25 17<0.287 15<-0.612 -35 146<0.5 15<0.733 5 9<0.668 1<-1.81 128 33 0 1<-0.796 -35 30 -15 -18\n\
1<-4 16 446<0.875 118<1.13 100<-0.575 91<0.312 34<0.122 5<0.342 3 28 52<3.38 -45 13<0.186 -17 11<-0.431 46 -3 150<0.5 139<0.5 38 -34 -7 24<-0.268 174<1.13 6 -72 267<0.875 17<0.287 71<-0.339 63<0.21 -6 -35 28<0.0296 4 170<0.375 33<-0.478 29 4<0.0779 38<0.229 14<0.395 97<0.5 11<0.117 91<0.312 -27 31 -2 6 148<0.5 10 -46 11 2 27 4 -40 59<-0.0912 -14 43 100<-0.115 -64 18\n\
12<-0.139 8<0.00163 160<0.5 -32 -2 23 6<0.374 128<0.5 7<0.0335 18<-0.103 -28 42<-0.0209 10<-0.142 38<0.389 42<-0.366 48 0 10<-0.389 -5 154 -4 174<1.13 -15 60 94<0.25 51<0.847 45<-0.17 167<0.5 11 156<0.5 20<-0.0831 -16 287<0.375 118 -9 -31 20<-0.304 -22 4 37 76<0.644 25<-0.191 153<0.875 24<-0.138 -22 99<0.5 0<-0.567 -37 25 -13 57 -17 25<0.127 3 11<-0.344 88 6 58 89<0.1 1 -41\n\
8<0.0222 24<-0.422 -11 166<1.13 7<0.0887 5<0.309 53<0.75 14<0.339 143<0.5 2 -28 -17 14<-0.0339 1<-2.77 13<0.119 0<-0.0168 131 7 -12 41<-0.126 41<-0.365 -18 16<0.171 31<0.456 31 -45 34<0.122 30 -52 24<-0.0619 5 -29 130<1.13 13<-0.159 118<0.375 16<-0.157 19 -29 46 17 -41 136<0.5 34<0.243 2 16 39<0.55 -12 61 5<0.122 22<0.116 0 83 118<0.375 -5 -37 52 5<0.0757 -36 8<0.152 10 -36\n\
88<-0.892 84<0.152 28 -22 2<-4 13<0.315 54<-0.115 25 73<4.83 3 78<0.5 2 -109 32 242<0.875 63<0.111 339<0.375 27<0.214 19<0.0111 33<0.239 182<0.875 169<0.875 2 -49 33<0.0717 7<0.0717 -37 27<0.104 -20 27 33<0.159 43 30<0.65 34 -42 19<0.0017 44<0 16 -2 -29 11<-0.0843 -15 12<-0.208 2<-2.28 -50 13 198<0.5 -7 7<0.113 43 -6 70<0.023 13<0.186 8 64<-0.312 -12 34 -11 -32 -5 -25\n\
3<-0.0791 28<0.0547 214<0.5 3<-0.253 90<1.75 -38 12 81<0.25 -12 -29 20 117<0.5 153<0.375 45<-0.928 36 52<3.58 -21 95<-0.333 23<-0.391 57 3 136<0.5 -2 3<-0.143 38<0.0196 -24 13<0.0797 -20 50 -39 64<0 53 -6 57 84<0.152 132<0.375 37<-0.14 45<-0.265 4 404<0.375 -18 52 59<-0.304 -5 45<0.0736 27<0.0449 243<0.375 23<0.0782 11 32 52 4 314<0.5 -13 28 14<0.283 -1 13<0.186 13 58 -19\n\
18<0.017 74<0.75 10<-0.285 104<0.5 -19 80<-0.847 23 -8 54<0.575 94<1.75 1 -19 158<0.5 55 -11 17<0.754 439<0.5 186<0.5 31<0.132 21<-0.0891 14<0.509 52<4.23 62<0.161 114<1.13 43<-9.93e-9 2 32 -32 -5 52<4.53 -22 9 -37 10<0.411 18 201<0.5 -7 149<0.5 73 -22 17<0.184 71<-0.113 17 114<0.875 2 -49 59<0.456 -25 15 62<0.29 14<0.2 -26 26 76<0.7 4<0.0528 22 67 -14 69 -20 -17\n\
2<-3.84 8<-0.188 0<-0.0698 10 24<-0.166 13 -34 208<0.5 19 -25 55<-0.805 44<-0.113 2<-2.07 20 -33 32 277<0.5 14<0.644 40<-0.0209 92<0.14 33<0.0717 0<-0.106 -2 23<-0.274 29<0.0617 -9 0<-0.0438 -11 -62 -8 53<2.75 4 -40 -20 239<0.375 15<0.0439 9<0.905 55<1.13 78<0.5 -4 11 -20 253<0.5 -14 32 5 -47 147<0.5 100<0 17 84<-0.456 56<-0.056 50 -17 -41 17<0.0131 -51 26 248<0.5 20 -35\n\
2<-3.06 123<0.375 18<-0.18 -33 2<-3.84 -26 51<0.508 72<-0.522 49<3.58 -18 42 423<0.375 -18 71 11<-0.397 26<-0.152 -25 11<-0.574 -8 155 3 85<0.142 75<0.104 90 -22 -30 81<0.25 42<0.0348 13<0.0239 -3 80<-1.19 -8 29<0.432 76<-0.42 44 45<0.132 180<0.5 42<0 18 61<0.0055 76<0.0467 144 32 -31 -9 -5 77<3.73e-9 11<0.0663 20 -25 -14 18<-0.159 264<0.375 -20 44 0 43<0.037 51<0.508 -22 15 4\n\
4<0.0836 14<0.283 120<0.5 22<0.608 4<0.0419 236<0.875 -9 49 7<0.0522 19<-0.0127 25 4<0.0488 -18 45<-0.0568 74<0.75 -24 34 50<0 50 -3 22<0.0622 -25 22<0.34 44<-0.113 68<-0.297 4 45 1 -10 18 4<0.0388 15<0.733 38<0.0939 17 124<0.5 15<0.238 -15 66 54<-0.0575 25 71 -14 62<0.322 8 -10 289<0.875 62<0.805 28<0.267 -8 66 17 19<-0.0217 -26 78 124<0.5 7<0.246 15<0.537 -5 15 -34 -29\n\
80<0.508 27<0.214 19<0.0316 325<0.875 95<-0.555 15<0.537 90<0.75 4 -21 -24 481<0.375 46<-0.0312 15<0.34 135<0.5 -15 0 10<0.313 12 -10 58<-0.226 -3 119<0.875 15<0.869 5 23 15<0.398 16 15<0.869 10<0.0419 -48 12 -81 -62 36 5<0.417 151<0.5 202<0.5 40<-0.313 33 -10 27<0.0858 29 -71 81<1.75 1<-2.14 2 -47 22 71<-0.565 -11 35 1<-0.51 34<-0.148 -26 20 -5 82<1.67 1<-0.51 23 -14 61\n\
6<0.431 4<0.0638 6<0.118 38<0.389 30<0.45 42<-0.104 66<0.25 -5 48 -26 136<0.5 80<-0.847 -16 37<-0.344 0 5<0.122 96<0.398 14<0.395 53<1.75 116 -12 21 -4 7 -21 10<0.411 107 -18 73<3.58 -27 120<0.5 -3 48<-0.575 36 -22 42<0.0348 66<-0.25 51<0.373 -19 30<0.35 83 -5 79<0.5 20<0.324 2 21 16<0.171 6<0.169 57<2.6 48 -15 6 -18 66<0.75 -10 6<0.265 4 52 10<-0.333 7 -51\n\
12<0.024 12<-0.139 96<0.132 11<0.309 -1 24 14<0.395 10<-0.107 -2 19 34 59<0.152 13<0.359 526<0.875 10<-0.687 37<-0.14 29 -42 32<-0.308 184<0.5 8<-0.243 14<-0.0339 -3 22 66<0.75 0 -23 36 -5 52 81<0.25 9<0.959 -22 31 11<-0.305 -29 20 68<0.0637 10<-0.214 94<0.25 21<0.1 -3 44<0.0308 57 -18 37 -2 21<-0.28 72<0.105 -31 40 44<-0.158 29<0.185 79 18 14 103<0.5 184<0.5 -27 38 18\n\
80<0.508 55<1.13 27<0.214 91<0.728 536<0.375 11<0.16 48<0.547 154<0.375 -2 -39 28<0.198 191<0.375 64<-0.27 -6 12 -23 66<1.75 -43 22 127<0.5 3 16<-0.272 -13 42 -28 30 70<0.092 94<0.25 11<-0.397 33<-0.0239 -33 34 -5 30 -11 99<0.5 329<0.375 59<0.304 91<-0.312 24<0.0767 24<-0.00885 -9 -59 24 380<0.375 59<0.152 -21 -56 47 149<0.5 113<0.375 -56 21 23 48 12 28<0.011 65<-7.45e-9 -15 41 1\n\
3<-0.227 90<0.75 -28 1 74<0.25 168<0.875 53<0.25 11<-0.305 78<0.5 15<0.14 16<-0.0348 86<0.25 34<-0.243 -26 89 13 21<0.14 -15 116<0.5 -17 44 180<0.5 -24 22 21<0.532 43<0.259 16<0.244 47 -12 10 -12 377<0.375 3<-0.0663 153<0.875 171<0.375 16<-0.157 43<-0.185 58 -5 -13 -43 44 3<-0.0525 54<-0.0894 29<0.846 85 -21 10 195<0.5 7 -20 52 -7 47 90<0.75 125<1.13 -13 16 54<0.115 19 -6\n\
0<-0.00902 12<-0.139 4<0.0323 7<0.0297 7 -21 11 78<0.5 15<0.733 4<0.0488 36<-0.122 32 7<0.0297 7<0.0261 4<0.0388 16 -14 -33 26<-0.365 -22 26 107<0.5 -10 9 36<0.182 -30 2 32<-0.349 0<-0.769 23<-0.222 36<0.0868 -66 27 43 8<-0.355 14 79<0.5 1 -21 63<0.111 -15 66<0.25 38<0.185 20<-0.0831 -14 69 -10 -38 23<-0.307 67<0.119 70<0.148 13 4<0.0911 100 -16 -7 10<0.238 34<0.219 -28 -7 8\n\
212<0.5 218<0.375 0<-0.424 142<0.5 103<0.5 63<-0.0793 27<0.0165 13<-0.159 33 1 -14 80<0.169 18<-0.552 -20 85<0.713 16 -35 -36 88<0.382 35 -4 63 80<0.508 74<1.75 237<0.375 27<0.214 72<-0.522 91<-0.104 17<0.0658 21<0.532 34<-0.0405 15 -31 33 96<-0.132 -22 20 70<-1.86e-9 -38 -10 84<-1.22 23 18<-0.552 13<0.186 -1 -46 1 70<0.023 20 80<-1.53 40 -22 -37 -6 28<0.0141 34 51<0.424 17 -31 42 31\n\
3<-0.0791 3<-0.32 -30 79<0.5 48<0.547 40<0.0418 81<0.25 129<0.5 77<-0.238 0<-0.00902 5 25<0.0255 19<0.0017 110 12 -10 2 34 -11 -10 -19 40<-0.313 21 -23 23<-0.391 19 14<0.2 193<0.875 5<0.105 5<0.0627 -3 42<-0.0209 37<0.28 20 74 2 57<1.87 -3 -27 45 99<0.5 0<-0.199 -12 177<0.5 7 273<0.5 69<0.55 -17 37<0.476 25<0.419 61 -15 15 4 295<0.375 14<0.245 48<0.268 56 -27 -16 69\n\
3<-0.00669 123<0.375 242<0.875 6<0.335 37<0.7 65<0.508 255<0.5 0<-0.424 -7 24<0.307 113<0.875 144<1.13 0<-0.00902 6<0.191 5<0.177 33<-0.199 25 -6 17 -2 -11 50 92<-1.26 61 10 -13 -38 6<0.118 33<0.12 -6 52 92<0.14 37<-0.868 40 -20 18 50<0.0548 21 -4 150<0.5 4 7<0.0471 3 59 28 67<-0.119 32 100<0 -39 3 67<-0.119 39 53<0.25 -30 65<0.328 -18 7<0.0375 167<0.5 62 -29 -14\n\
172<0.375 238<0.875 130<1.13 21<0.14 122<0.875 2<-3.84 5<0.194 20 21<-0.28 16 15<0.483 -33 8 154<0.875 309<0.5 1 85<-0.712 -42 26 -33 -46 54<1.86e-9 3<-0.155 34<0.202 2<-2.81 5 45<-0.435 -19 75<0.104 33 -8 84<-0.152 -28 20<0.243 25 -16 23<-0.391 19<-0.144 8 -33 70<0.192 3 70<0.437 68<-0.0425 -13 -57 13 100<-0.805 51<0.373 48 -26 15<0.869 119<0.375 -15 25 119<0.375 17 -52 21 -59 -22\n\
12<-0.139 7<0.154 11<-0.431 92<-0.98 39 -20 -32 16 128<0.5 74<0.25 11<-0.305 78<0.5 92<-0.98 -15 22<0.301 15<0.14 62<0.242 12 25<-0.0142 9 82<0.133 130 13 -5 -38 93<-1.66 -28 86<2.75 12<0.000271 25<-0.255 18<0.0508 58<-0.113 91 26 -25 5 191<0.375 67 -14 15<-0.161 40 -20 35<0.311 28<0.158 -8 58<0 15 -12 16 7<0.0375 408<0.875 -21 64 51<0.576 57<0.333 23 -6 27 11<-0.305 -11 67\n\
77<-0.57 37<0.933 -22 43 18<0.0508 24<-0.422 63<-0.289 13 63<-0.0555 -31 58<-0.0377 14 -16 106<0.5 19<-0.698 -47 69<0.85 -17 68<-0.191 19<-0.258 -33 6<0.307 121<0.5 -2 -27 77<0.142 -3 34 200<0.5 21<-0.0467 65<0.702 17 -49 1 -14 21<-0.0467 0 24<0.414 61<-0.031 121<0.5 175<1.13 29 -16 64<0.104 -20 38 208<0.5 6 69<0.85 72 21 42<0.157 -23 31 6<0.217 5<0.0757 -40 76<0.644 -16 50 28\n\
36<0.364 239<0.375 15<0.34 27<0.214 31<0.274 5<0.0627 6 67<0.359 258<0.375 99<0.5 75<0.381 55<-0.483 28 -3 51<0.17 28 -13 -24 28 -11 5<0.177 289<0.375 2 -69 17 74<1.75 70<0.092 24 51<0.508 -20 33 100<-0.575 39 -34 148<0.5 36<0.122 75<0.381 12 38 33<0.119 15<0.398 24 -11 226<0.375 9 51 14<0.0516 10 6<0.307 31<-0.076 -6 43<-0.185 -8 75<0 -34 -85 14 -33 331<0.375 -5 54\n\
12<-0.139 18<0.017 11<-0.431 1 -31 22 2<-3.4 50<0.143 -22 56<0.546 -3 83 6<0.374 78<0.5 10<0.178 36<0.283 20<-0.0203 -18 -4 6 485<0.5 20<-0.425 -31 26<0.499 21 -13 -29 13<0.279 6<0.335 327<0.375 15<0.869 101<2.75 -5 36 73<4.17 67 -13 83 70<-0.15 -29 2<-2.28 -9 72<-0.105 -3 22<0.0372 -16 117 6<0.0479 58 26<-0.608 -30 77<-0.238 23<0.113 22 74 13 89<0.1 49<3.84 -22 53 -35\n\
0<-0.00902 19<-0.314 112<0.875 0<-0.322 11 -10 -17 74<0.25 223<0.375 99<0.5 -2 47<-0.265 110 12 39 9<0.9 97<0.5 10<0.713 142<0.5 21<-0.222 81<2.25 -8 35 9 -34 6<0.307 -38 15 47<-0.0946 15<0.0894 -34 11 74<2.25 15<0.733 31 80 16<0.137 19 -53 3<-0.13 18<-0.18 5<0.378 -4 30 49 42<0.157 12 -40 3<-0.0219 59<0.152 16<0.171 -15 60<-0.336 -27 30 10<-0.174 48 -5 274<0.5 -33 69\n\
61<-0.199 321<0.875 43<0.802 -4 -28 -56 216<0.375 21<0.14 89<0.45 13<0.359 1<0.292 23<0.113 332<0.375 -1 385<0.375 -13 -80 9 23<-0.188 21<-0.49 -2 8<-0.503 -23 36 67<0.119 68<0.297 13<-1.86e-9 42<0.104 9 74 -9 70 203<0.875 -13 22 146<0.5 43<-0.647 1<-3.32 29 -42 8 36 27 115<0.5 89<0.35 -2 22<0.0622 10 179<0.5 11<-0.0147 -51 -5 10 177<0.5 0 8<-0.0299 46 -11 329<0.375 -31 55\n\
74<0.25 27<0.314 16<0.244 81<0.25 48<0.268 101<0.25 202<0.5 16<0.0116 418<0.375 18 -31 13<0.215 82<0.2 -17 10<-0.0356 -11 38 86<2.25 6 48 56<0.161 4 37<-0.0467 -7 24<-0.0383 87<0.122 183 -5 -10 -5 151<0.5 -7 23 -6 60<-0.0425 1 -26 264<0.875 -22 48 90<1.25 81<-1.75 90<0.25 -9 61 24<-0.345 6 145<1.13 -17 22 9<0.721 77<0.0713 -30 16<0.0116 -15 56 158<0.5 24<-0.268 -15 46 -28\n\
0<-0.00902 25<-0.535 45<0.133 76<0.513 275<0.5 76<0.0467 12 57<0.667 3<-0.117 31 -21 53 57 32<0.127 -19 36 -15 216<0.375 3<-0.38 14 1<-0.51 46<-0.159 1<-0.796 16 -10 0 103<0.5 44<0.339 141<0.5 14<-0.46 -20 -1 -25 19 -16 463<0.375 52<3.05 -34 14<-0.0726 35<0.0929 -17 58 86 -68 25<-0.22 -22 14<0.283 36<-0.122 -34 24<0.0164 6 28<0.0231 -6 19<-0.258 0 35<0.149 93 3 50<0.2 -27 20\n\
55<-0.483 14 27<0.214 31<0.0351 24<-0.23 131<1.13 441<0.375 4 -51 -46 15<0.0894 73<4.64 35<0.239 -7 56<0.406 112<1.13 2<-3.84 35 -33 40 21 8 168<0.875 33<-0.478 24 148<0.5 33<-0.239 15<0.869 -21 23 6<0.107 16 56<0.139 9 -5 126<0.5 1 -33 -55 31<0.608 11<0.0663 2 27<0.012 56<0.25 -4 27 24<-0.23 -3 31 6<0.0656 -52 81<0.25 11<0.221 -8 -58 15<0.186 41 -6 59<0.152 14 -14\n\
3<-0.227 90<0.75 72<0.732 -28 42 11<0.16 25<-0.429 29 -17 58 2<-3.4 53<2.25 -19 0<-0.0251 -1 79 85<0.713 53<1.75 16<-0.426 19<0.0017 35 26<-0.152 -33 25 109<1.25 168<0.875 19<0.184 413<0.375 16<0.209 48<0.225 13<0.315 20<-0.166 -17 6 85<-0.142 25<-0.159 12 73 9 19<-0.0312 5 -11 -9 32 -20 46 132<0.875 48<-0.402 -31 196<0.5 56 -36 33<0.239 -12 43 32<-0.555 -27 87<-0.364 52 -4 -35\n\
4<0.0836 169<0.875 78<0.5 14<0.2 4<0.0419 49<3.88 31<-0.0304 85<0.428 16<-0.0523 60 29 -43 11 -1 178<0.5 61<-0.117 15 73<4.77 1 16<-0.23 41 -38 33 64<0.104 27<0.0386 -22 0 3 103<0.5 14<0.245 -2 158<0.5 49<3.12 25 -3 22 111<0.5 -34 64<0.312 -13 40 49 85<0.142 13<0.461 147<0.5 83<0.5 310<0.5 -22 27 -5 74<0.75 -5 19<-0.0411 -21 51 -30 9<0.846 29 105<0.5 -38 40\n\
69<0.75 47<-0.0568 130<0.375 36<0.283 88<0.382 25<-0.723 -67 30<0.25 105<0.5 25<-0.0546 43 -1 -23 41<0 -37 38 38<0.0939 43 -14 38<0 92<-0.7 -48 12 25<-0.319 13 -78 62<0.0537 -28 55 31<-0.152 194<0.5 -24 30 26 1<-4 10<2.48e-9 25 -6 31<0.0351 362<0.875 61<-0.199 97<0.5 39<0.95 38<0.0939 -25 56<0.104 27 -16 -4 41 45<0.309 -2 9 4<0.0456 8 -47 413<0.375 403<0.375 3 -39 -42\n\
12<-0.139 35<0.119 -27 5<0.417 8 -40 2<-3.29 199<0.5 9<0.945 -18 17<0.0658 87 -14 31<-0.101 -19 43 27<0.0858 201<0.5 16<-0.128 32<0.21 125<0.375 141<0.5 53<0.75 60<0 39 65<0.328 -16 83<0.5 16<-0.23 108 -2 7 0<-0.106 -21 30 -12 253<0.5 -16 35 12<0.073 147<0.5 -33 31 38 35<-0.406 17<0.161 4 64<0.187 0<-0.322 -6 53<2.25 114 -17 -5 114<1.13 1 5<0.14 -26 62 -13 -5\n\
3<-0.0663 55<-0.483 82<0.733 46<-0.508 32 -31 60<-0.336 -25 26 72<0.522 11<0.16 172<0.375 3 31 -5 3<-0.105 8<-0.076 60<0.346 15<0.29 32 64<0.104 -31 33 -40 90<0.75 78 -8 -17 67<-0.119 81<-0.25 -30 15<0.483 16 48<0.612 83 4 186<0.5 55<-0.161 81<-1.75 79 -2 8<-0.092 7<0.0717 6<0.129 6<0.0946 -6 26<-0.038 88 15 -11 -35 48<-0.193 0 82<1.67 -28 9 11<-0.0497 -3 64<-0.208 68 19\n\
26<-0.608 32<-0.123 5 60<-0.156 1 40 88<-0.892 56<-0.056 26<0.304 -48 40 19<-0.00474 11 47 309<0.5 212<0.5 338<0.875 398<1.13 431<0.375 266<0.875 19<-0.258 106<0.5 4<0.0356 38 9 6<0.307 1 -19 217<0.375 156<0.5 251<0.5 -1 20<0.0081 3 -18 4<0.0779 32<-0.391 23<-0.167 38 -2 38<0.0939 244<0.375 8 -36 -27 24 26<-0.193 31 -78 -25 58 44 20<0.284 126<0.5 -30 9 18 181<0.5 40 -23 11\n\
4<0.0528 3<-0.0923 128<0.5 214<0.5 0<-0.16 -30 -13 70<0.115 51 -25 48 7<0.0162 148<0.5 -25 105<0.5 -25 69 60<-0.0992 62<0.644 37 -13 70<0.192 -14 35 69<0.65 109<0.75 44<-0.289 34<0.202 53 -37 4<0.0679 7 -47 39 84<-0.152 76<0.7 7<0.0227 29 84<-0.456 0 0<-0.199 45<0.0265 -42 38 42 30 311<0.5 7<0.058 0<0.00378 -19 34<0.122 59<-0.203 -24 50<0.238 68 -22 -20 73<3.58 11 -4 23\n\
8<0.152 74<0.25 10<-0.142 35<-0.199 70<-0.069 30<0.85 -32 10<-0.389 -27 34 38<0.0939 27 -11 6<0.203 -17 38<0.0939 66<-0.75 37 19<-0.00474 12 -10 -22 291<0.875 49<4.05 57<0.8 20<0.365 1 -25 84<-0.456 -1 16 116<0.5 -22 1 53 19<-0.258 70<0.437 73<4.15 49<3.84 -1 31 -15 30<0.45 7 -53 113<1.13 52<3.84 10<0.178 21 4 21<-0.0467 340<0.375 113<0.875 8<-0.315 12 -16 7 45 15 -8 -36\n\
24<-0.138 11<-0.174 40<-0.523 -31 126<0.5 23<-0.339 34<0.122 -32 14<-0.0339 -18 78<0.5 48 -16 33<0.0717 16<0.209 51<-0.441 33 -12 15 125<1.13 23<-0.141 112<0.875 22<0.27 -2 -54 45 22 -39 12 11<0.117 23<-0.307 22 7 1 11<0.16 389<0.875 84<-1.22 46<0.0681 27<0.00986 -10 25 -44 41<0.0555 -4 31<0 23<-0.452 -47 -1 64<0.437 18 -28 60<-0.336 -12 35 23<-0.222 74<0.75 10 23<-0.391 4 -33 12\n\
5<0.256 2<-3.96 -21 34<0.122 2<-2.94 72<-0.522 25 -12 20<0.0081 109<0.75 71<-0.113 -10 9 34<0 93<-0.925 -25 57 -16 199<0.5 13<0.0512 304<0.375 1 62 60<-0.382 15<-0.225 52 72<-0.732 66 -15 26<0.355 27<0.0721 20<0.0608 26<0.0304 -23 50 62 22 2 -10 27<0.0721 29<0.74 260<0.875 5 -40 93<-0.37 24 -27 35<0.717 -15 33<-0.0512 73 -6 68<-0.0811 158<0.5 29<0.185 72<0.105 3 33 -9 -23 -18\n\
12<-0.208 4<0.0388 3<-0.13 6<0.431 7<0.0297 1 -29 32 26 9<0.917 15<0.483 34<-0.121 31 -5 67<0.119 39 2 31 3<0.0115 78<0.5 4<0.0456 85<0.713 15<0.483 14 7<0.0419 -11 63<-0.259 81 -4 -53 98<0.5 6<0.203 -14 9<0.769 47<0.0265 16<0.171 11 -31 -24 6<0.335 8 45 39<0.65 -20 40<-0.131 1 70 6<0.374 7<0.0522 -2 223<0.375 -14 29 229<0.5 2 79 39<0.25 34<0.284 -11 46 -36\n\
218<0.375 55<-0.805 17 92<0.14 51<0.373 70<0.268 247<1.13 175<1.13 15<0.869 434<0.5 0 -33 41<-0.511 -30 260<0.375 67<-0.199 -21 41<0.0555 29 -8 -38 27 -27 55<0.161 119<0.875 29<0.185 3<-0.206 41<-0.234 -11 71<-0.565 -30 57 3<-0.155 -25 10 15<0.483 104<0.5 18<-0.432 -66 18 12<-0.00902 7 -40 11 34<0.121 -51 3 -22 6 34<0.0243 8<-0.0603 13 71<0.113 86<0.75 9 -31 -66 174<0.375 -19 21 45\n\
6<0.431 84<-0.152 94<0.25 356<0.375 163<0.875 72<-0.732 60<-0.127 38<-0.0256 29<0.185 40 -26 71 29<0 -23 37 70<0.345 -1 11<-0.118 10<0.313 16 -42 29<-0.277 86 49<3.58 -13 50 407<0.375 27 -29 66 90<1.75 -14 94<1.75 28<0.0378 -5 55 84<-0.76 -26 16 28<0.0335 94<1.25 11<-0.431 5 -17 60<-0.467 -33 56<0.0149 -19 63<-0.389 -24 10<-0.541 -21 6<0.159 11<-0.0497 114 -18 22 0 10<-0.687 33 -45\n\
0<0.0835 173<0.5 12<-0.208 23<-0.167 4<0.178 93<-0.185 22<0.0261 -28 110<1.99 -19 37 -8 70 59<-0.152 30 230<0.5 15 -4 51<0.373 114<1.13 4<0.0528 54<1.86e-9 43<0.456 -2 17 58<-0.113 3 100<0.115 23<-0.391 -16 45<0.309 31 -8 -23 237<0.375 13<0.159 2 93<-0.37 9 -13 46 -20 93<0.185 4<0.0679 1 12<-0.00902 0<-0.0698 -15 13<0.0512 109 7 -25 23<-0.0161 -39 22<0.27 -22 35 38 93<0.555 -20 43\n\
169<0.375 26<-0.608 243<0.375 15 -45 130<1.13 1<-4 22<0.385 17 -63 16<0.313 116<0.5 65<0.593 27<0.00791 55<1.77 9 -31 57<0.333 -9 3 62<0.437 0 -27 65<0.508 39<0.1 -22 -4 9 44<0.169 1<0.88 50<0.238 10 42<0.313 38<0.148 -52 14 1<-1.47 -36 51 38<0.0416 60<0.127 42<0.313 41<0 108 -10 10 -26 -13 124<0.5 60<0.51 3<-0.0663 -54 4 47 26 322<0.375 16<0.0836 32 -8 -53 -47\n\
12<-0.208 81<0.25 4<0.101 -21 15 -37 4<0.0638 2<-2.28 1<-1.64 2<-3.62 440<0.5 -26 41 0 -27 59<0.0912 271<0.875 58<-0.339 24 2 317<0.5 71 -19 -9 59<-0.304 106<0.5 29<0.324 -8 30 -12 319<1.13 23<0.163 23<0.113 128<0.5 16<0.171 62<0.161 58<-0.339 35 11 2<-2.28 81<-1.25 60 8 -4 56<0.274 29<0.518 -4 39 1<-0.148 -30 23<-0.222 54 -19 23<-0.167 80 5 -18 99<0.5 28 0 -51\n\
0<0.214 17<0.754 1<-4 -29 74<1.25 84<0.456 284<0.875 -1 31 100<-0.268 -23 32 47<-0.309 -7 10<0.533 1<-0.148 103<0.5 41<-0.61 -29 17<0.248 254<0.5 25<0.127 25<-0.616 59 17 52 4 31<0.076 13 59<0.456 -33 33 100<0 62 -13 82<0.133 31<-0.152 15 -16 174<0.375 18 -34 148<0.5 235<0.5 0<-0.0863 -22 16 34 36 47<-0.0946 5 -27 31<0 136<0.5 -42 9<0.934 -21 69 111<0.5 -9 66\n\
238<0.875 80<0.508 282<0.875 33<0.239 79<0.5 58<0.113 19<-0.0312 35<0.149 42<0.355 -11 52<4.15 34 -9 6<0.247 25<-0.535 39 3 80<-1.19 22 110<1.19 4 139<0.5 -43 27 80<-0.169 -7 91<-0.728 -58 4 3 89<0.25 19<-0.698 37 58<-0.0377 9 35<0.119 -5 33<-0.12 17 -63 310<0.5 35<-0.299 3<0.0354 6 -77 20 28<0.0378 8 -68 19<0.0017 8 19<0.0754 25<-0.723 42 -25 10 28 28<0.0141 30 -3 -54\n\
2<-3.29 7<0.0522 -21 -2 96<0.928 0<-0.567 14<-0.117 52<4.44 -11 0<-0.769 84 2 -26 40<-0.523 54<0.0383 82<0.133 161<0.5 69 -26 10 1 27<0.314 51<0.847 153<0.375 44<0.0308 308<0.375 8<-0.188 -14 73<3.84 37<0.56 26<0.0984 20 -2 -24 -5 75 114<0.875 3 26<0.355 44 -18 27<0.00986 -12 25 9<0.917 89<0.1 46 -6 66 77<0.0475 -28 9 40<0.0418 93<-0.555 65<-7.45e-9 -16 538<0.375 103 -20 19 -10\n\
90<1.25 118<1.13 152<0.5 74<1.25 -1 26<0.0304 35<-0.359 -16 348<0.875 311<0.5 19<-0.314 3 273<0.5 35 2 -14 -39 77<-0.057 47<-0.377 70<-0.15 30 -37 16<-0.0348 397<0.375 35 -57 27<0.0721 43<0.0925 16 -19 40 69<0.95 -25 5<0.256 77<0.142 3 -18 70<0.268 14 -22 32<0.0505 27<0.00591 16<-0.0523 26<0.0651 -14 47 -19 134<0.5 71 -28 74 -27 263<0.375 184<0.5 220<0.875 -16 25 63<-0.111 71 -11 74\n\
169<0.375 173<0.5 61<-0.117 71<-0.791 7 12<0 -5 -35 55<-0.483 12<0.024 4<0.0456 42 13 -32 87<-0.122 71<-0.791 4<0.146 63<0.21 16 -48 -34 88<-0.892 36 -14 294<0.375 32<0.349 21<0.331 23<0.113 55<0.161 121<0.5 3 61<0.0055 25 -19 98<0.5 62<-0.0644 -25 -3 14 12 70<-0.0383 38<-0.212 31 -2 47<-0.177 -25 -4 60<-0.414 -10 6<0.082 32<0.555 21 62<0.29 14 -79 25 -53 -31 38<0.0939 -72 30\n\
12<-0.139 7<0.246 81<0.75 63<-0.444 16<-0.188 -33 13<0.0512 -11 52<4.69 97 -12 -20 -40 34 3<-0.32 384<0.375 -29 53 7<0.0335 138<0.5 168<0.375 191<0.375 109<0.25 69<0.65 -33 3<-0.0791 -18 15<-0.612 42<-0.105 122 -14 101<1.75 116<0.5 -19 3<-0.0525 72<0.105 13<0.279 23<0.113 130 -15 -9 -30 -7 23<-0.0969 -6 81 17 23<0.0424 -4 62 51 69<0.35 65 13<0.279 -26 36 23<-0.391 19 212<0.5 4 -28\n\
173<0.5 114<1.13 118<1.13 19<-0.258 15<-0.161 5 -10 101<0.75 307<0.375 74<0.25 35<-0.299 101<0.25 118<0.375 15 -28 -46 29<0.324 342<0.375 133<0.25 298<0.375 -4 30 21<-0.318 30 -2 -42 -12 4 26 15<0.483 6<0.169 3 25<-0.354 101<1.25 -14 74<0.75 -21 63<-0.111 11 85<0 115 7 165<0.375 25 114<0.875 104 21 152<0.5 -7 67 76<0.28 25<-0.0911 61 -38 -46 35<-0.076 6<0.247 -19 29 -25 37\n\
26<-0.608 21<0.202 25 -4 0<-0.13 142<0.5 55<1.45 81<0.75 18<-0.0159 97<0.5 77<3.73e-9 64<-0.208 -12 7 11<-0.133 25<0.0255 -23 3 21<-0.0467 17 2<-3.06 -36 2<-1.55 15 -20 144<0.375 4<0.0289 49 15<0.869 9 -48 93 -10 6<0.107 15<0.483 3 -41 12 81<-2.75 45 11<0.454 -8 -58 2<-3.06 -1 54 59<0.152 10<-0.174 4 -3 141<0.5 3<0.0813 28<0.0488 4<0.0488 -15 11 -21 23 2<-0.525 -47 32\n\
0<-0.13 11<-0.431 43<-0.37 -33 24<0.115 75<-0.0347 5<0.466 76 -22 19 32<0.21 -28 48 2<-2.28 123<0.375 -24 46 75<-0.282 77<0.143 -5 47 84<0.152 80<-0.508 42<-0.523 46 -17 11<-0.305 -21 7 -41 94<0.25 2<-3.62 -12 42<-0.366 43<0.555 60<-0.127 47<-0.309 16 65 16 -5 11<-0.0497 85<-0.998 -19 85<-0.285 22 6 77<0.143 77<-0.238 77<-0.356 -12 60<0.0425 47 -25 -17 58<-0.151 63<-0.0793 2 64 -1 -6\n\
8<0.152 123<0.375 14<0.509 289<0.875 58<0.339 58<0.158 40<0.453 2<-3.06 7 9<0.794 -4 3<-0.227 8<-0.188 32<-0.592 29 0 20<0.121 -2 80 37<0.18 -5 10 -14 20<0.365 -10 22 21<-0.42 -12 10<-0.249 -6 40<-0.131 10<0.533 63<0.21 315<0.5 71 -21 -29 -8 15 208<0.5 -34 13 97<0.5 37<0.933 305<0.375 -19 46 41 10<0.411 81<0.75 -14 33 51 67<-0.119 70<0.23 -18 54 17<0.14 -6 -46 -31\n\
9<0.9 3<-0.188 9<0.886 9<0.769 39<0.95 49<3.29 25 93<0.185 107<0.5 38<-0.0727 -2 19 171<0.375 307<0.875 44<0.113 86<0.75 286<0.375 -51 35 6 16 42 67 36 56<0.0693 12 -14 115<0.5 31<0 -24 77<0.143 32<-0.432 -9 35 7<0.0375 21 -56 136<0.5 24<0.0164 36 -19 -55 21 49<3.66 -4 166<0.375 70<0.268 6 39<0.55 -19 10 -19 6<0.129 38<0.111 12 -13 346<0.375 20<0.541 -7 17 -49\n\
12<-0.139 7<0.246 13<0.239 72<0.105 -34 64<-0.416 50 -14 -6 40 16<0.244 276<0.5 270<0.375 7<0.0375 5<0.194 77<-0.57 23<0.0126 -10 82<0.0667 119 -15 2<-1.26 74<0.25 22<0.0622 -9 104<0.5 -12 41<-0.511 126 32<-0.391 -17 42 -18 54<1.86e-9 32<-0.728 69 13 -3 -30 75<0 7 68<-0.382 -13 14<-0.621 53<1.25 6 83 1 21<-0.318 -5 68 14<0.0847 5<0.027 39 -15 64<-0.208 -16 13<-1.86e-9 -7 61 -10\n\
22<0.0622 98<0.5 216<0.375 139<0.5 156<0.5 76<0.7 48<0 334<0.375 7 59 246<0.875 -8 14<0.0847 50 -4 -18 -21 -42 33 -36 98<0.5 37<0.933 6<0.149 -7 239<0.375 78<0.5 40<0.104 6<0.335 6 124<0.5 48<0.805 60 -36 5 -7 76<-1.12e-8 110<1.19 -7 11<0.117 23<-0.339 -11 29 -13 86<1.25 -3 -19 42 17 39<0.45 -31 40<-0.0784 14 496<0.375 25<-0.159 38 18<0.17 44<0.226 121 -8 -20 -21\n\
69<0.75 79<0.5 11<-0.265 28<0.011 63<-0.259 15<-0.107 -38 39 -14 -28 254<0.5 311<0.5 14<0.339 65<0.0847 10 38 43<0.555 69<0.45 -46 6 132<0.375 54 -38 -61 -30 30 4<0.0246 79<0.5 42<-0.366 28 -3 27 41<-0.407 52<4.11 -3 211<0.5 20<0.365 19 -10 -23 0<0.0835 345<0.375 72<-0.522 49<4.05 277<0.5 -9 40 36<0.122 -15 -56 91<0.52 -3 13 -51 42<-0.366 11<-0.0843 11<-0.239 -25 40 -53 7\n\
3<-0.32 10<-0.333 4<0.06 -18 52 -33 4<0.0456 58<-0.0377 3<-0.0923 4<0.0246 -38 10<2.48e-9 13 -20 74<2.25 16<-0.128 61 17 -33 51<0.0942 202<0.5 -33 45 15<-0.612 62 32<-1.11 43 -11 10<0.0814 14<0.121 337<0.875 193<0.875 3<-0.143 4 -11 34 34 16<0.244 79<0.5 499<0.875 2 76 3<-0.0923 -5 71<-0.565 63 16 -23 14<0.466 407<0.375 25<-0.319 29 21<-0.373 -9 14 -44 82<0.267 -19 53<0.25 31 -21\n\
0<0.0835 354<0.5 172<0.875 283<0.375 1<-3.56 5<0.417 -21 0<-0.00202 -23 97 98<0.5 77<-0.57 -14 63<0.111 25<-0.535 45<0.133 33<-0.359 41 23<-0.339 33<-0.0239 -60 6 14 -16 13<-0.337 -14 0 61<-0.339 33 24<-0.0383 -3 93<0.555 72<-0.105 38<0.293 11<-0.397 3 85 -7 11 -44 5<0.0627 -21 4<0.112 10<0.411 24<-0.23 -2 70 -9 -13 76 38 33 72<0.522 68<-0.382 23<-0.391 31 -44 1<-0.148 -17 20 49\n\
46<-0.508 7<0.058 19<-0.0814 250<0.5 -42 38 76<0.28 -1 -35 19<-0.258 57<2 20<-0.0486 -33 68 -14 -4 26<-0.456 7<0.00854 80<-0.508 -49 4 11<-0.305 -5 16 9<0.917 9<0.886 3<-0.227 211<0.5 54<-0.268 -14 9<0.721 96<-0.132 50 19<-0.099 -7 19 65<0.593 -3 43 -15 54<-0.345 8 -4 57<2.2 10 63<-0.389 31 39<0.25 47<-0.221 5 -61 139<0.5 3 -38 64<0.0347 20<0.541 -11 24 3<0.0813 0 39\n\
3<-0.227 90<0.75 37<0.07 -35 9<0.794 -26 68<-0.446 65 -1 36<-0.0243 49 -2 0<-0.769 -28 27<0.314 19<0.0316 34<-0.148 -10 94<1.25 60<0.0425 16<-0.128 22<0.116 39<0.35 43<0.308 82<0.733 27 -25 -18 26<0.499 33<0.119 53 43<-0.0617 43 -12 -29 64<-0.0624 63<-0.259 -9 43 -11 1 49<3.88 -14 36<-0.0608 33 -4 19 93<-0.555 -7 68<0.0637 94<0.75 27 -12 16<0.0586 43<0.037 24 109 -15 43<0.037 -34 10\n\
18<-0.552 19<-0.497 -33 16 85<0.142 511<0.875 51<0.508 38<0.293 0 56<-0.169 -41 7<0.0335 7 15<1.13 -19 37 71<-0.414 12<-0.139 5 220<0.375 -41 27 42<0.0348 -11 10<-0.249 -20 50<-0.356 62 31<0.132 227<0.875 144<0.375 43 -28 -17 -14 50<0.238 41 -15 141<0.5 17<0.467 35<-0.0398 164<0.375 80<0.508 18<-0.314 17<0.0549 -42 43 46 -18 -33 96<0.398 15<0.0894 -6 38 -9 50<0.142 -37 7<0.058 37 -23 -20\n\
0<-0.252 506<0.375 41<0 95<0.333 102<1.13 0 13<0.359 29 -50 45 13 36 80<0.508 26<-0.608 15 19<-0.258 60<-0.191 52<4.37 -14 12 52<3.78 213<0.5 27 -30 91<-0.312 19 20<-0.122 31 45<-0.663 35 -21 185<0.5 159<0.5 43<0.37 51<0.847 222<0.375 -2 -38 -29 25<-0.0142 20<-0.166 13 -11 -24 3<-0.0219 4<0.0419 38<0.0939 -3 26<0.355 45<0.221 6<0.265 -56 12 24 15 13<0.315 1 26 26 14 18\n\
84<0.76 2<-3.06 7<0.188 1<-1.64 50<0.303 28<0.0296 -20 97<0.5 -6 53<0.75 7<0.0887 30<0.65 24<-0.268 -8 142 7 -10 -25 58<-0.113 -11 15<0.733 93<0.185 21<-0.318 -3 89<0.1 11 35<-0.406 -16 73<3.74 -6 159 -23 -20 -30 21 53<1.25 122<0.875 55<1.77 64<-0.0284 63<-0.185 1 17 1 63<0 -3 -40 15<0.483 0 71 43<0.037 -17 43<0.185 20<0.0081 -15 93<-0.555 -9 66 60<-0.467 -36 3 -30\n\
8<0.152 61<-0.199 402<0.875 6 -55 115<0.5 55<1.45 27<0.00791 0<-0.199 16<-0.314 23 41<-0.61 24<0.115 -15 52 -20 124<0.5 15<0.626 25<-0.284 -14 54<0.345 2 40 13<0.55 44 -23 8<-0.092 65<0.328 10 -30 -32 35<0.149 4 76<0.0467 2 113<0.875 -24 6 76<0.42 8<-0.315 36 1<-2.61 -30 13 16<-0.0095 16<-0.426 43 -39 17 227<0.375 89<0.25 21<0 25<-0.159 -13 16<-0.0348 -10 50 -26 -38 46 -32\n\
40<-0.523 110<3.98 30<0.65 -2 -26 20 21<0.14 69<0.75 11<-0.265 40<0.0418 7 -27 57<0.333 17<0.0131 69<0.35 -66 9 18 33 14<0.644 16<0.0586 255<0.5 -3 39 34<0 30<0.1 -39 65<0.0339 -5 12 9 12<-0.0794 -9 18 65<0.702 54<-0.23 9 161<0.5 104<0.5 32<0.0505 132<0.375 4<0.0528 -19 2 16 14 36<0.283 4<0.146 -7 18 75<0.0208 421<0.375 -32 48 -6 15<0.398 208<0.5 45 -13 -11 -24\n\
2<-3.62 7<0.188 198<0.5 4 -25 29 0<-0.252 2<-2.28 -25 45<-0.17 9<0.945 58<0.0565 -8 -36 18 32<0.21 32<-0.074 5 28<0.114 91<-0.104 7 225<0.375 91 -13 -15 -26 45<-0.212 41<-0.111 1 0<0.0835 58<0.0226 16<-0.188 -18 62<0.322 14 33<0.159 41<0 133 28 -12 31<0.132 66 0 2 18<-0.18 -14 66<-0.25 -16 30<0.1 150<0.5 91<-0.52 -7 55 -7 16<-0.128 213<0.5 14 -27 252<0.5 -6 24\n\
12<0.138 12<-0.139 222<0.875 40<0.0095 6<0.18 229<0.5 65<-0.0565 59<7.45e-9 -37 53<0.25 70 -6 31 -27 108<0.875 9 -12 52<4.23 -15 177<0.5 -7 26 -23 51<0.508 106<0.5 6<0.129 134<0.5 -34 1 50<0.371 46<-0.508 28<0.0488 77<3.73e-9 -27 37 39 43<-0.139 13 157<0.5 23<0.113 0 237<0.375 -22 49 26<0.42 -41 23 -25 50<-0.57 -23 28<0.0231 9 145<0.375 -1 5<0.09 -11 61 -11 184<0.5 -34 47\n\
19<-0.258 5 9<0.9 80<-1.53 110<1.19 -22 24 9<0.886 7<0.0297 80<-0.848 -15 102<1.13 303<0.875 5 42 4<0.0246 29 -59 48<-0.575 26<-0.241 11 17<0.00631 -16 -85 88<-0.382 13 4<0.178 44<-0.64 4<0.0728 -3 50 9<0.825 65<0.237 0 -12 36<0.304 -10 -45 15 11<-0.685 -32 12<0 4<0.0779 17<0.184 21<-0.222 14 -9 37<0.07 40 -5 27 80<-0.169 30 -40 54<-0.173 35<-0.359 -41 10 385<0.375 -8 -61\n\
7<0.0375 89<0.35 323<0.375 131<1.13 -11 41 50 87<0 66<-1.25 95 40<0.137 20<0.219 17 -43 69 29<-0.185 37 -29 159<0.5 64<-0.0284 113<1.13 20<-0.0831 52<3.58 29 86<1.75 -21 91<-0.52 47 -8 20<0.243 40<0.0697 18 20<0.162 -16 32 -4 91<-0.312 62 8 76<0.644 -5 72<-0.105 60<-0.336 -11 64<0.104 9 63 228<0.5 52<4.23 -7 30 -33 156<0.5 116<0.5 10 58<0.188 77<3.73e-9 111 19 -22 -30\n\
94<1.75 4<0.0836 7<0.154 91<0.312 3 9<0.794 3<-0.117 96<0.663 142<0.5 -39 24 24<-0.23 56 114<0.375 -35 33 83<0.5 -18 27 92<-0.7 21 -5 3<-0.143 21<-0.49 -18 84 5 150<0.5 184<0.5 44<-0.289 -16 24<0.307 13<0.55 48<0.376 48<0.0966 2 -19 17 -31 11<-0.174 -11 44 32<-0.074 58 -20 10<0.411 9<0.934 -31 3<-0.143 58 -28 117<0.5 46 -31 40<0.0697 73<3.18 -42 -10 77<-0.0855 40 -8\n\
36<0.364 172<0.875 141<0.5 530<0.875 339<0.375 1 -33 -39 46<-0.0312 -11 17<0.00631 37 85<0 -1 49<3.84 42 17<0.14 28 -42 -35 116<0.5 67<-0.199 49<3.12 -68 -9 207<0.875 36<0.365 51<0.283 29<-0.0617 6 -37 16 227<0.375 3 53<2.75 28 -26 27<0.00377 31 76<-0.0778 -73 -15 17<0.14 16<0.406 -21 47<0.265 42 -36 29<0.37 47<0.221 202<0.5 34<0.364 27 -9 -46 -24 76<0.56 38<0.0939 15 -50 -43\n\
2<-3.18 199<0.5 -13 34<0 -25 36 27<0.314 0<-0.567 23<-0.141 5 -25 16<0.209 23<0.163 35<0.239 34<-0.364 -30 159<0.5 109<1.75 94<2.25 -2 28 29 4<0.0356 -20 64<0 19<-0.173 54 -11 49 111<0.5 76<0.42 14<0.466 6 -26 29 32 178<0.5 49<3.71 15<0.29 96<-0.132 -15 77<0.0713 15<-0.107 33 86<2.75 116 13 15 13 76<0.644 -9 44 34<0.17 16<-0.128 15 -59 24 215<0.375 -10 55 -18\n\
1<-4 -31 238<0.375 13<0.359 143<0.5 10<-0.687 -18 296<0.375 7<0.0227 9<0.945 2<-1.83 39<0.95 1<0.88 3 -28 20 7<0.00854 13<0.159 21 65 3 -27 7<0.0297 87<-0.364 40 -14 130<1.13 2 -29 34<0.0608 -20 44 10<-0.249 53<0.25 -19 44 135<0.5 70<0.192 -34 -1 22 53<0.25 10<0.178 -20 89<0.35 1 69 124<0.5 17<0.0904 367<0.5 7<0.0419 2<-3.29 10 61 13 -37 11<-0.174 -30 10 -20 51\n\
59<0.659 33<-0.359 88<0.637 16<-0.426 14<-0.169 26 -60 180<0.5 250<0.5 13 -36 17<0.161 -43 23 -29 71<-0.791 84<0.76 37<-0.868 18<-0.0437 -47 8 3 37 84<0.456 88<-0.892 17 24<-0.23 95<-0.555 -17 13<0.119 -2 10 30<0.55 18<-0.141 10 -3 14<0.466 -8 72<-0.313 16<-0.104 2 -46 13<0.315 21 88<0.127 1 -66 14<0.848 60<-0.467 28 158<0.5 -23 23 -77 242<0.375 13<0.0512 37<0.933 29 -37 2 -44\n\
0<-0.13 461<0.875 215<0.375 43<-0.0617 -16 115<0.5 85<-0.712 43<0.37 83<0.5 98 14 -18 97<0.5 1 -22 -26 92<-0.14 -20 58 62 16<0.171 29<0.324 8 10<-0.333 32<-0.216 20<-0.0203 96<-0.132 -19 56<0.226 81 1 32<-0.802 54<-0.23 -31 73 -9 29<0.432 41 -22 56<0.364 -11 317<0.5 30<0.35 38 -9 86 419<0.375 76<0.84 101<0.25 -18 15<0.34 -6 1<-2.45 -9 75 16<0.313 10<-0.142 -4 81 -20 61\n\
118<1.13 41<-0.407 33<0.159 33<-0.0512 67<0.119 -17 5 228<0.5 -1 30<0.45 43 6 -18 64<-0.104 41<0 49<4.21 50<-0.2 48<0.225 -17 41<-0.234 43<0.555 7 -55 29 20<-0.0831 48<-0.402 57 -1 20<0.365 32<-0.0206 48<-0.29 41<-0.259 38 -37 64<-0.624 67<0.359 -30 38 368<0.5 28 -17 44 -3 -16 20<-0.223 93<-0.925 -31 37 100<0.345 152<0.5 -17 44 20<0.0608 -26 59 17<0.754 1 -17 47<0.132 1 -55\n\
59<0.659 173<0.5 40<-0.0209 13<0.239 49<3.66 110<3.98 183<0.375 97<0.5 -14 48<0.376 56<-0.169 -33 26 3<-0.117 21<-0.28 -35 25 43<0.37 -13 -72 -41 11 13<0.159 3 49<4.11 -6 21<-0.49 9 -66 76<0.7 192<0.375 60<-0.0425 3<-0.32 17<0.184 53 -24 93<-0.555 -19 4 113<0.875 21 -16 48<0.612 -57 40 105<0.5 -2 -45 17<0.14 -1 76<0.84 16<0.209 49<3.93 14 0 -2 -15 47<-0.221 31 -43 11\n\
3<-0.227 70<0.345 442<0.375 -19 39 87<0.243 -4 21<0.0467 -4 109 11<-0.305 38<-0.244 22 49<3.84 83<0.5 20<0.189 32<-0.349 33<0.677 71<-0.565 22 -14 58 77<0.285 150<0.5 28<0.267 75 -7 62<0.161 -35 54 -4 -22 44<-0.0678 21<0.42 -29 33<0.159 28 -31 335<0.875 33<-0.0239 17 -17 61 36<-0.243 32<-0.185 149<0.5 0<0.0835 109 -4 -10 -1 7<0.0162 -22 13 350<0.875 123<1.13 -2 38<0.185 69 -7 56\n\
8<0.152 173<0.5 50<-0.57 -16 19<-0.258 68<0 50<0.303 1<-0.51 56<0.226 -25 0 26<-0.193 13<0.0512 3 61 101<1.75 6 -24 -32 145<0.375 44<0.113 -1 32 10<0.313 75 -15 101<0.75 447<0.375 84<0.456 13<0.239 1 54<-0.115 -20 -1 220<0.875 26 -56 46 6<0.169 -6 43<-0.139 29 55<1.77 57<1.67 53<0.75 32<-0.349 -16 1<-2.14 -11 44 -14 35<0.0929 35 -18 82<1.67 48 -38 31 16<-0.272 26 -40\n\
80<0.508 528<0.5 49<3.66 232<0.5 -1 37<0.476 -4 71<-0.414 -2 -57 20<-0.425 27 51<0.0942 26<-0.152 36<0.364 63<0.21 21<0.42 -6 48<0.612 33 -52 -46 -27 1 9<0.886 63<-0.511 146<0.5 51<0.373 46<0 8<-0.188 -27 -107 30 -4 24 9<0.794 25<0.276 51<0.576 33<-0.359 39 6 110<2.78 -4 -49 30 25<0.127 47<0.157 -12 34 -54 12 91<-0.52 18 -76 100<-0.575 33 105<0.5 14 10<0.142 -41 15\n\
12<-0.208 10<-0.541 24 101<0.75 -26 76<-1.12e-8 54<0.253 71 -21 -15 128<0.5 168<0.875 93<0.555 30<0.35 188<0.5 73<4.53 417<0.375 -5 46 24<-0.0383 33<0.159 -23 52<4.03 63 -7 -46 51<0 -18 64<-0.416 -23 56<0.406 73 -19 93<-0.925 -10 19<0.0111 93<-0.555 72<0 26 -16 0 204<0.375 39<0.25 -20 13 44 56<0.274 33<0.478 -33 24 14 39<0.25 61 1 131<0.875 10<-0.285 -14 19<-0.119 84 11 -14\n\
55<1.45 262<0.5 282<0.375 455<0.375 338<0.875 21<-0.28 23<-0.391 28<0.158 -25 33 94<1.75 60<-0.191 414<0.875 -8 39 30<0.75 -5 62<0 71<-1.02 -9 25 -5 -29 109<0.25 265<0.375 2 64 -12 57<1.2 49<3.98 -33 40 27<0.00791 -15 36 65 -34 95<-0.111 19 -42 95<-0.555 62<0.59 15<0.537 -34 14 10 101<2.25 23<-0.274 -3 0<-0.0168 38<-0.0727 21<0.1 27 7<0.0522 14 -64 45 -9 31<-0.0304 19 -39\n\
358<0.5 189<0.375 69<0.75 35<-1.12e-8 63<-0.222 29<0.185 57<0.667 276<0.5 -67 28 13 37<0.77 35 -26 57<2.33 41<0.0555 37<0.77 29<0.432 -55 -16 28 10 20 35<0.0929 234<0.5 30 113<1.13 8 -72 40<-0.164 25 14<0.283 9 42<0.157 37<0.56 -30 -100 30 201<0.5 61<-0.199 -5 1 26<-0.114 1<-2.14 16 1<0.292 49<3.84 41<0.111 -48 19 4 54<0.069 -25 59 302<0.875 57<2.93 13 47 -26 -41 -47\n\
6<0.431 190<0.875 4<0.0911 34<0.425 8<-0.213 101<2.25 49<3.93 -27 132<0.375 45<0.0736 -25 31 30 26 0<-0.424 -21 -2 13<-0.226 0<-0.0438 9 57<0.667 -4 145 121<0.5 21<0.532 58<0.113 3 -30 40 50<0 0 72 8<-0.355 45<0.0736 60 -17 41<0.301 58<0 96<0.928 5 38 1<-3.12 5<0.027 32<0.127 -36 56 33<-0.0239 60 9 35<0.311 -13 19 -25 35<-0.199 -22 42<-0.174 48<0.268 -6 101 8 -38\n\
4<0.0836 7<0.154 8<0.0222 2<-3.06 103<0.5 3 129<0.5 51 -20 99<0.5 7<0.0887 -1 -12 103<0.5 -1 60 -26 18<-0.072 88<0.127 30 -52 45 85<0.142 65<0.237 19<0.0111 21<-0.82 20 19<-0.0312 6<0.335 -16 19 -28 21<-0.0891 16<0.105 46 -12 6<0.247 -42 24 147<0.5 -7 33<-0.0512 -2 7<0.154 18<-0.0869 16<0.0836 43 -37 66<1.25 103 -22 -35 87<0.608 17<0.392 115<0.5 44<-0.113 -6 35 -41 -33 61\n\
9<0.917 16<0.137 9<0.886 9<0.794 58<-0.0678 86<2.75 60<-0.765 36<0.283 -55 7 -5 17 26<0.659 1 89<0.1 -9 36 69<0.75 32<-0.262 -13 41 40<-0.314 -35 -8 5<0.466 96<-0.132 65<-7.45e-9 59<7.45e-9 46 -30 92<-0.7 -55 3 53<2.25 10 -18 -19 36<0.283 54<-0.23 26 96<1.37 8 -40 9<0.321 15 135<0.5 89<0.25 -16 -54 178<0.5 246<0.875 17 -28 -44 97<0.5 59<-0.152 3 -9 135<0.5 -25 82\n\
8<-0.092 9<0.668 58<-0.339 14 -18 62<0.733 45<-0.574 23 347<0.375 25<-0.127 -2 -16 44 58<-0.339 -13 74<0.75 10 65 18<-0.0869 27<0.0386 4 58<0.242 53 -22 29<0.647 27<0.104 56<0.0149 14<-0.212 -11 27<0.0449 45<-7.45e-9 62<0.508 1<-2.61 75<0.0208 61 -9 25<0.0255 19 -27 -18 25<-0.429 82 88<0.382 45<0.221 29 -29 64 -5 374<0.875 3 83 114<1.13 -9 54 109<1.25 20<0.445 -15 14<0.121 -11 59 42\n\
170<0.375 1<-3.56 274<0.5 25<0.127 -29 13<0.279 47 -27 45 262<0.5 256<0.375 0<0.214 50<-0.57 25<-0.0911 -25 107<0.5 25<0.127 21 -40 41 300<0.375 17<0.754 406<0.875 61<-0.199 7 115<0.5 0<-0.0698 0 114<0.375 36<0.243 0 67<-0.199 78 13 41 -11 0<-0.199 5 20<0.189 4 110 64<-0.27 24 -17 61 5<0.0627 -44 31<0 19<-0.0127 14 -32 30 157<0.5 37<-0.0467 57 14 -18 92<0.14 -33 28 -25\n\
294<0.375 36<0.364 36<-0.243 16<0.0586 27<0.0721 24<0.115 175<0.875 -20 10<2.48e-9 -15 -103 75<-0.0624 -30 22 24<-0.00885 23 75<-0.104 13 -51 7 2 104<0.5 4 3<-0.32 65<0.127 -15 41<-0.259 79 9 58<-0.188 110<1.99 -9 36<0.425 -7 -44 253<0.5 336<0.375 1<-0.51 103<0.5 207<0.875 29<0.37 91<-0.104 36 126<0.5 -5 23 164<0.875 0 -46 -36 -51 24<-0.0383 214<0.5 -36 36 -4 0<-0.106 14 -99 42 -41\n\
6<0.431 27<0.314 78<0.5 10<2.48e-9 56<0.0416 25<-0.127 12 -11 -10 247<0.875 189<0.875 1 62 25<0.127 29<0.647 6<0.191 24 30<0.25 -12 107 -13 -21 95<0.111 51<0.847 104<0.5 6<0.203 74<0.75 19<-0.0312 -5 47 157<0.5 -22 44 29<0 -23 25<-0.0142 35 -12 125<0.875 25<-0.319 51<-0.621 48 -20 344<0.875 -2 75 56<0.104 49 1 34 29<0.111 70<0.148 17 30<0.75 77 8 2 -15 10<-0.333 15 -46\n\
223<0.375 123<0.375 0<0.0359 170<0.375 37<0.18 154<0.375 -1 21<-0.42 2<-3.84 -20 69 -1 542<0.5 21<0.331 1 34<0.284 3 53<1.25 14<-0.169 53 18 -6 71 0<-0.424 -65 -12 53<0.25 32<-0.925 -48 20<0.189 -20 68<-0.229 -16 23 39<0.1 21<0.264 79 -28 29<-0.37 34<0.219 37<0.63 87 -20 -20 63<-0.289 32<-0.391 -24 73 -21 67<-0.119 29 17<0.14 20<0.0608 24 -21 -42 20<-0.0831 58<-0.264 40 -43 40\n\
283<0.375 32<0.349 72<-0.522 27<0.0293 25<-0.354 11<-0.305 -3 -37 25<-0.159 13 -15 79<0.5 280<0.375 129<0.5 108<0.375 16<-0.314 41<-0.167 -64 12 68<0.297 11<-0.344 67<1.08 -25 37 286<0.375 101<2.75 46<-0.00334 0 34 -28 -57 55 -25 7<0.0227 21 -46 -58 13 84<-1.22 15 80<0.508 0 39<0.75 27 -18 186<0.5 69<0.75 41 27<0.0255 127<0.5 11 55 4<0.0419 23 -22 69<0.25 -67 63<-0.185 -29 17 -63\n\
6<0.431 27<0.0858 54<0.253 40<-0.481 103<0.5 46<-0.0585 -16 28 84 48<-0.29 22<0.0372 -8 25<-0.535 -18 53<0.75 10<0.0814 21 58 1 297<0.375 18<-0.0573 233<0.5 48<0.376 25<-0.284 82<1 206<0.375 22<0.385 -9 4<0.0638 -14 51 48 43 14<0.509 -11 21 192<0.375 -21 39 47 4 10<-0.249 70 -15 9<0.945 77<-0.57 20 -13 44<0.0308 1 80 9<0.924 -10 45<-0.398 1<-2.94 -25 37 -2 10<-0.333 17 -47\n\
12<-0.0397 512<0.875 96<0.132 45<-0.298 -15 125<0.875 6 -15 226<0.375 11 -12 119<0.375 43 -37 72<0.522 87<0 98<0.5 49<4.37 40<0.453 45<-0.133 38<0.0666 0 6<0.23 11<-0.265 6 12<0 49<3.88 40<0.104 65 14 11 -39 -6 -3 -23 -22 5<0.09 12<-0.00902 58 -16 12<-0.00902 -28 69 25<-0.0546 268<0.375 162<0.375 38<-0.0727 -7 40<0.314 72<-0.732 14 -28 16 19 63 79<0.5 8 38<0.389 -25 49 16\n\
283<0.375 172<0.875 382<0.375 384<0.375 30<0.55 35<-0.406 60<0.127 77<0.183 -14 19 -42 253<0.5 3 32 31<0.132 45<-0.212 4<0.112 86<1.75 -16 60<0 -9 45<-0.663 -25 37 27<0.0192 26<0.0651 249<0.5 54 -2 -10 -7 26<-0.456 12 -1 16<-0.23 50<0.143 -21 13 8 15<-2.48e-9 39 86<0.75 33<0.0717 29 38<-0.111 19 -49 -35 45<-0.265 25 -63 48<0 23 35<-0.119 63<-0.0555 26 -51 45<-0.663 21 -85 -64\n\
6<0.431 168<0.875 84<0.152 3<-0.0791 7<0.0522 288<0.875 5<0.09 47<0.265 -7 39<0.1 45 -12 -17 50 159<0.5 153<0.875 46<-0.0585 180<0.5 46<-0.0983 3<-0.143 18 -9 39 71<-0.339 17 -41 9<0.945 19<-0.173 149<0.5 -8 3<-0.13 20<-0.0486 -5 53<1.75 120 4 5 434<0.5 -15 60 19 40 6<0.203 -8 39<0.45 -11 105 47<0.345 18<-0.314 47<0.0265 61 -16 4 -10 71<0.113 -23 89<0.1 -33 38 32 -32\n\
17<0.754 0<0.0835 170<0.375 181<0.5 55<1.45 24<-0.422 -10 41<0 116<0.5 3<-0.281 -11 1 136<0.5 12<-0.0397 23<-0.339 56<0.161 15 -30 52<4.77 19 -32 31<-0.22 53<0.75 2 43 -7 3<-0.0791 56<0.364 29<-0.0617 1 3<-0.253 72 29<0.555 36 -8 -5 30<0.95 16 -34 0<-0.252 44<0.226 87<0.85 -21 43 25 0 23<-0.245 -8 17 22<0.0503 -16 59 -27 37<-0.187 12<0.024 32 -29 24<0.23 -25 18 -18\n\
27<0.214 19<0.0316 342<0.875 33<-0.359 67<0.359 23<0.0424 29<0.324 27 49<3.88 66<-0.25 34<-0.0405 27 -70 1 33 59<-0.0912 55<1.45 32 -51 34<0.364 -44 18 15<0.398 9<0.599 29 27<0.0721 -39 6 17 -1 31<0.076 4 62 15<0.29 57<1 13<0.0239 42 13<0.0797 -76 13<0.186 42 -19 -26 3<-0.281 45 0 70<0.092 179<0.5 102<0.375 37<0.63 19 -15 -13 44 37<0.42 28<0.088 -18 29<0.846 33 -38 -48\n\
6<0.431 128<0.5 26<0.499 57<1.87 11<-0.133 10<0.533 185<0.5 17<0.161 10<0.313 16 -9 10<-0.285 -20 5 11<-0.397 -32 15 44<-0.249 15 -31 9<0.917 -4 37<0 -3 34<-0.0405 -19 44<-0.0377 198<0.5 -16 38 62 180<0.5 97<0.5 88<-0.382 25 -1 -32 34<0.122 -2 -36 44<-0.0678 -28 10<0.238 -12 36<0.0607 4<0.0564 -5 6<0.129 -14 127 -12 52<4.11 25<-0.478 -12 9<0.668 6 95 -17 44<0.169 -38 36\n\
50<-0.57 25<-0.0911 -29 64<0.104 -13 36<0.304 77 -14 259<0.375 12<0.138 181<0.5 7<0.058 28<0.0547 1 51<-0.621 -35 17 123<0.375 38<-0.466 20 3<-0.117 12<0 18<0.0508 179<0.5 251<0.5 12<-0.0794 9 -6 21 2<0.0791 38<-0.148 7 -38 68<-0.536 -48 41 45 35 -9 -29 103<0.5 51<-0.102 10<0.238 53 -25 -21 36<-0.0608 -18 36<0.486 55<1.45 101 -20 -22 -21 38<-0.212 -20 10<0.533 66<1.25 78 -17 -20\n\
203<1.13 534<0.375 358<0.5 81<1.25 49<3.66 171<0.375 34<0.316 -1 88<-0.382 19 35<-0.239 40<-0.104 34<0.486 -27 32 13<0.315 23<0.0126 -54 -13 13 107<0.5 4<0.0419 -13 14 -15 15 2 65<0.358 174<0.875 43<0.555 50<-0.356 -27 182<0.875 13<0.119 21 2 -23 43<0.925 71<-0.414 83 24 35<-1.12e-8 26 -52 4<0.0679 -39 23 50<-0.107 -34 23<-0.0435 12 -16 -38 50<0.0285 53 40<0.0697 -45 42 54<-0.115 20 -40\n\
12<-0.139 35<-0.0398 -28 11<-0.431 23 -10 118<0.375 48<-0.575 68<0 56<0.25 13 20<0.121 82 11 -14 4<0.0528 3<-0.0923 9<0.94 214<0.5 -18 25<-0.319 84 -7 16 22<0.0622 93<0.185 0 -33 13<-0.337 107 164<0.875 63<0.111 59<7.45e-9 -18 25 56 22<0.132 85 -17 3<0.0813 262<1.13 2 61 209<0.5 81<-0.25 17 20<-0.166 -42 9<0.917 68<-0.0425 -13 19 -31 46 13<-0.226 25<-0.429 -10 111 66<0.25 -11 43\n\
24<-0.422 46<-0.269 11 399<0.375 -14 52 12<0.138 66<0.25 58<0.113 4 45<-7.45e-9 107<0.5 19<0.0754 12 82 -6 63<-0.111 62<0.242 -2 -34 1 0<-0.16 95<-0.111 4 45<-7.45e-9 97<0.5 70<-0.23 30 44<-0.452 -51 77<0.428 2 -53 45<-0.0946 257<0.375 -64 20 27 205<0.875 -42 10 5<0.14 24<0.0767 50<-0.143 -25 14 393<0.875 3<-0.281 33 -39 47 52<4.77 35<0.0597 19<-0.258 -29 115<0.5 23 -28 -6 53 -27\n\
269<0.375 9<0.917 1 2<-2.94 26<0.0651 18<-0.366 -32 4 89<0.25 72<0.522 -53 23 107<0.5 -72 11 97<0.5 6<0.265 127<0.5 42<-0.313 -15 77<-0.238 5<0.0627 16 72<-0.522 23 -41 26<0.304 37<0.63 11 2<-1.83 -64 -2 30 29<0.185 -37 14<-0.0339 -40 30 33<0.239 104<0.5 26<-0.152 33<3.73e-9 36 -36 134<0.5 -19 39 -30 40<0.104 42<-0.209 -14 70 -16 135<0.5 -8 74 10<-0.174 -55 104<0.5 22 -26\n\
12<-0.208 35<-0.119 -40 50<-0.143 21 -14 78<0.5 7<0.0128 -18 40<-0.397 5<0.158 68<-0.536 68 16 135<0.5 -41 11 60<-0.0992 2 158<0.5 52<4.37 31<0.152 -21 14<-0.46 68 75<-0.312 53 -13 5 51<0 41 -3 13<0.279 118<0.375 15<1.13 -3 57<0.8 70 -33 14<9.93e-9 69 -1 42<-0.453 50 104<0.5 49<3.36 -9 68<-0.536 -3 17<0.0366 113<0.875 66 -21 16 40<-0.397 -30 16<0.137 7<0.0717 39 1 -22\n\
55<-0.483 111<0.5 9<0.825 4<0.0488 -40 158<0.5 23<-0.188 29 -32 46 15<-0.483 -26 60<-0.382 -21 40<-0.313 -21 36<0.365 54 -11 -38 415<0.875 292<0.875 152<0.5 10<-0.249 55<1.45 161<0.5 89<0.35 305<0.875 298<0.375 -8 36 30 -28 71<-0.565 45<0.133 88 -11 3 11<-0.397 -22 30 23<-0.188 -2 23<0.0782 7 34<0.0243 11<-0.397 -33 22<0.27 -17 13 5 64<-0.208 51 4<0.127 306<0.875 1 44 -31 -41 53\n\
189<0.375 118<1.13 154<0.375 169<0.375 308<0.375 15<-0.483 5<0.027 29 273<0.5 43<0.308 61<0.0055 35<0.0597 17<0.0776 49<4.21 40<-0.0209 42<0.104 -42 23 49<3.54 34 -5 -36 17 56<0.406 35 -17 -13 97<0.5 75<0 20<0.365 -40 35<-0.173 -52 30 15<-0.612 5<0.28 5 -68 24 33 17<0.0282 10 -65 0 -43 20<-0.0831 -73 68<0.0637 34 -43 54<-0.0894 3 60<-0.336 -70 -10 1<-1.26 -14 36 27<0.012 -82 2\n\
189<0.875 90<1.25 41<0.301 84<0.76 96<0.928 96<0.265 93<-0.185 20<-0.0831 96<-0.132 -25 47<-0.0568 -21 77<-0.0204 -24 72 62<0 -4 195<0.5 67<0.836 113<0.875 -8 34 35<0.393 71 -4 69<0.95 -15 256<0.375 89 -21 202<0.5 28<0.0262 -11 1 234<0.5 45 -8 114<1.13 93<-1.29 84<0.456 -34 45 17<0.0658 114<0.375 81<0.75 43<0.802 16 -20 -20 -28 -11 47<-0.177 72 0 71<0.113 7 75 -29 -21 6 49\n\
130<1.13 1<-4 32<0.555 -33 46 217<0.375 172<0.875 500<0.375 26<-0.365 24<0.0164 48<0.934 56<0.161 118<0.375 29<-0.277 6 -31 38 63<0.21 51<0.339 -17 18 52 31 66<0.25 32<0.349 76<0.84 11<0.309 110<1.19 34<0.365 14<0.644 84 -7 -17 76<-0.233 57 91<-0.104 -25 25 -2 -31 50<0.0548 -37 26 -24 433<0.5 309<0.5 263<1.13 1 11<0.0245 64 -23 -11 -41 40 31 48<0.0537 -27 71 31<-0.22 23 -29\n\
37<0.14 17<0.467 8<-0.503 85<0.57 6<0.265 14<0.0516 50 -19 -23 41 85<-0.285 55<-0.483 20 17<0.335 29<0.555 -14 13 22 3 476<0.375 12 -54 10<-0.285 8<0.00163 17<0.0776 56<0.226 31<-0.152 57<0.333 32 -9 -19 21 98<0.5 24 -45 22<0.0622 4 -28 75<0.182 143<0.5 -3 62<0.483 39 17<0.0131 -48 19 40<0.453 8<0.152 40<-0.481 4 31<0 182<0.375 -35 18 58<-0.0377 0 41<0.167 -40 21 28 28\n\
235<0.5 59<0.38 59<-0.304 356<0.375 353<0.375 -9 43 51 196<0.5 201<0.5 63<0.0476 51<0.678 63<-0.389 23<-0.307 26<-0.038 73 0<-0.16 51 -25 16<-0.426 50 70<0.345 -6 38 -1 16<-0.0095 72<0 -8 44 40 26<0.0651 117<0.5 -3 40<-0.0209 35<0.199 79 -25 -15 57<1.13 5 70<-0.268 -7 10<-0.285 1 58 59<-0.0507 35<0.0929 -17 16<0.0116 3 88 -23 76<0.7 -34 33 -11 110<3.98 103<0.5 -5 44 49\n\
8<0.152 98<0.5 17<0.467 74<0.75 10<0.0814 35<-1.12e-8 85<0.142 -1 29 76<0.56 -7 81<0.25 -35 12 202<0.5 29<-0.555 -33 23<-0.452 21<0.264 31<-0.0304 6 -40 24 8 8<-0.0603 7 7<0.0227 -4 151 57<0.933 12<-0.208 24 5 6<0.191 -14 23<-0.0706 93<-0.185 10 116<0.5 -26 -2 19 160<0.5 11<-0.206 -1 31<-0.355 20 -31 81<-0.75 -17 19 22<0.0873 -17 6<0.159 65 6<0.23 8<-0.0603 29 -45 60 -29\n\
212<0.5 48<0.612 33<-0.478 93<0.185 95<0.111 26 -38 21<-0.56 -80 -4 196<0.5 33<-0.0239 16<-0.23 34<-0.364 31 76<0.14 48<0.225 21<-0.0891 0 -41 48<0.547 25<0.276 -69 11 0 50<-0.142 -29 2 -3 20<0.445 16<0.0348 2<-2.28 182<0.375 144<0.875 -2 94<0.25 -41 15 23 6 2<0.0791 28<0.114 116<0.5 0 -12 25<-0.191 17 -6 -28 68<-0.331 110<2.78 15 68 50<-0.142 -23 10 15 58<-0.264 -7 7 25\n\
6<0.431 85<0.713 299<0.375 344<0.875 9<0.917 19<-0.314 8 77<0.499 4<0.146 297<0.375 -6 31 66<2.25 9 -28 58<-0.307 43 57<1.33 -11 28 94<0.25 26<0.304 4<0.112 26<0.0304 4<0.0911 33<-0.0239 20<0.243 20<0.0081 38 -29 4<0.0356 -19 76 13<0.279 -24 15 34 4<0.0356 -11 45 19<0.0017 -6 17<0.0204 90<0.75 81 -1 41<-0.289 45 -22 88<-0.382 60 -14 24<0.0442 -20 26<-0.038 -21 40 60 73 -27 -27\n\
12<-0.0397 4<0.0419 33<0.677 67<0.119 -11 2<-3.62 -30 8 44 32<0.127 168<0.375 5 -35 39<0.95 25<0.276 41 -17 -9 3<0.0115 14<0.509 102<1.13 15<0.733 138<0.5 33<0.677 255<0.5 4<0.0323 14<0.0847 13<-0.0398 6 22<0.27 37 -3 60<-0.0425 11 -18 39<0.95 -1 12<0 5 39 -31 -23 42<0.105 -25 19 92<0.14 186<0.5 318<0.875 -25 35 19 19 33<0.0717 -42 9 21<-0.0891 -26 0 13<-0.119 18 -30\n\
55<-0.483 61<-0.0663 -15 7<0.113 522<0.375 27 -56 -10 174<1.13 0<0.214 503<0.375 33<0.478 0<-0.199 1 102<0.875 24<0.414 24<-0.23 72<-0.732 -28 4 31<0.0351 -8 31<0.132 16 100<0.115 -1 -41 15 -16 111<0.5 17 127<0.5 126<0.5 55<1.77 44<-0.52 -14 -69 34 7<0.0195 -54 28 29 -44 33<0.0717 -1 11<-0.574 213<0.5 51 -29 41<-0.0222 16 -17 48<-0.069 16 24<0.0442 16<-0.157 4 37<0.233 -109 -13 0\n\
84<0.76 235<0.5 4<0.0488 58<-0.0377 7<0.0261 58<-0.264 -29 49<3.79 126<0.5 11<-0.0147 22 -36 131<0.375 8<-0.168 -17 14<0.848 225<0.875 1<0.292 122 -13 -14 -17 -27 -29 15<0.238 69<0.65 62 -2 30 13<0.0512 -25 -8 69<0.65 4<0.0728 12 36<-0.243 47 165<0.375 -40 27 3 8<-0.315 17<0.754 -33 46 4<0.0728 7<0.0261 -3 32<-0.123 53<2.25 91 -13 4 14<-0.339 52 65<0.424 -15 31 379<1.13 -33 44\n\
0<0.0835 259<0.375 112<1.13 1<-4 -27 15<-0.483 139<0.5 16<0.0836 41<0 39<0.95 7<0.0297 -24 49<4.21 1<-1.98 -25 38<-0.0962 -14 56 -37 7<0.0804 -1 -46 31 33<-0.12 -41 10<0.533 -6 -54 47 2 15<0.238 54<-0.23 -42 33<0.0398 -4 37 93<0.185 26<0.152 34<0.243 40 -31 0<0.00378 -31 44 -51 54<0.115 55 -4 251<0.5 5<0.09 -35 16<0.0586 59<0.152 -27 19 10<-0.389 -28 41<-0.444 -37 42 33\n\
9<0.9 9<0.886 0<-0.567 320<0.375 67<-0.199 55<0.483 -25 52 55<-0.483 56 0 72<-0.105 -5 91 0 12<0 227<0.375 14 320<0.875 -7 41 55<0.161 -25 28 64<0.0347 20<-0.304 14 20<0.541 2<-3.06 89<0.25 21<-0.42 -12 -54 17<0.213 15<0.34 -35 31 26 31<-0.0304 55<-0.161 10 -21 -1 15 3<0.0813 131<1.13 12<-0.0794 64<0.0624 46 -17 84<-0.456 15 24<0.148 3<-0.143 -27 24<0.0442 11 -52 31 -50 35\n\
12<-0.139 81<0.75 3<-0.0381 -14 16<-0.104 -15 30 -40 162<1.13 121<0.5 3<-0.253 111<0.5 -27 66<0.25 -13 50<0.0548 24<-0.268 -22 112 -30 3<-0.143 4<0.0679 -5 50<-0.142 6 9<0.905 16<-0.188 30<0.55 -36 32 85<-0.712 -7 68 16<-0.0523 33 -28 65<-0.339 -13 0 48<-0.161 3<-0.253 4<0.0356 -19 96<0.265 119 10 17 88<-0.382 56 14<9.93e-9 19<-0.173 -11 22 12<0.000271 -15 198<0.5 -26 53 30<0.65 102 -18\n\
12<-0.139 3 3<0.0115 30<0.75 79<0.5 18<-0.159 211<0.5 11<0.117 -7 -31 20 12<-0.00902 29<0.37 18<-0.0298 -28 73<3.84 -16 34 -33 4 -21 10<-0.687 -28 99<0.5 18<-0.0869 28<0.0231 16 28<0.0296 68<0.127 5<0.309 -16 25 -52 124<0.5 1 3<-0.13 18<-0.18 24 -13 5<0.194 28<0.0488 36 -26 80 5<0.194 -24 140<0.375 -6 55 5<0.105 12<-0.00902 59 -14 12<0.073 59 -33 12<-0.00902 34 30<0.25 5 -34\n\
162<1.13 1<0.292 403<0.375 51<-0.102 53<1.25 18<0.17 -3 75<0 46 51<-0.226 18 -41 76<0.56 54<-0.115 198<0.5 -24 50 388<0.375 -35 27 12 1 -60 81<0.75 67<0.119 87<-0.122 46 3 -10 16<0.171 16<-0.314 -21 67<-0.597 63 41<0 50<-0.107 49<3.66 -34 49<4.11 54<0.216 7<0.0419 -6 11<0.0663 89 -11 -28 -41 16<-0.128 187<0.5 50<0.57 44 -30 -33 1 31 110<2.78 7<0.00854 -19 64 11 -20\n\
6<0.431 91<0.728 34<0.202 20<-0.122 132<0.875 170<0.375 -10 32 179<0.5 57<1.13 6<0.217 104 -3 13 -19 76<0.84 335<0.875 206<0.375 2 20 20<0.0868 34<-0.0405 -10 35<-1.12e-8 -5 95 -5 58<-0.307 77 17 10<0.0814 47<-0.398 141<0.5 -31 35 459<0.375 -6 53 85<-0.142 243<0.375 20<0.121 2<-2.48 1 303<0.375 43<-0.278 -3 109 -20 18 -31 41<0.111 -4 64<0 1 35<0.717 21<-0.56 -19 87 -12 -23 -32\n\
15<-0.483 213<0.5 63<-0.155 19<-0.119 11<-0.0497 25 -27 194<0.5 -52 -10 44<-0.226 4<0.0836 41<-0.0222 5 23<-0.113 62 -20 -23 11<0.221 -10 9<0.599 -32 23<-0.274 -12 73 -29 242<0.875 483<0.375 0<-0.13 523<0.375 142<0.5 0 -26 -57 213<0.5 81<0.25 13<0.359 2 23<-0.452 37 -18 16<-0.0348 78<0.5 5 7<0.058 0<-0.0698 20 28<0.0296 108 17 -1 2 7<0.132 17 4<0.146 79 -21 -23 68<-0.331 53 5\n\
157<0.5 9<0.917 428<0.875 55<-0.805 14 9<0.886 -1 4 -22 97<0.5 2<-2.94 4<0.0388 10 55<0.161 -37 2<-3.18 9 -28 2<-0.916 81<1.25 44<-0.64 -35 44<-0.384 21 153<0.875 240<0.875 -1 -57 -54 51<-0.441 -37 35 12<-0.208 -36 -9 57<1.53 9<0.94 57<0.933 30 -55 36 4<0.0356 -9 93 9<0.94 97<0.5 55<1.13 333<0.375 46<-0.269 -21 9 4<0.0679 15 -69 18<0.17 2<-2.07 13 63 -38 -19 35\n\
0<-0.567 18<-0.233 55<0.161 74<2.75 45<-0.298 -10 13<0.239 82 -18 -24 -13 -23 36<-0.243 80<-1.19 -24 45<0.133 98<0.5 5<0.14 83<0.5 191<0.375 74<1.25 231<0.5 387<0.375 101 -15 0 0 -9 0<-0.00902 -21 37 132<0.875 63<-0.111 22 -22 96<0.398 87 -22 25<-0.255 35 -28 -10 5<0.342 109<0.75 1 67<1.08 -1 5<0.256 47 -12 67<1.31 25<-0.616 25 -19 111<0.5 108<0.375 -27 19 18<-0.202 51 -13\n\
173<0.5 267<0.875 376<0.375 531<0.375 44<0 410<0.375 491<0.375 1 -42 40<-0.131 81 0 75<-0.0624 219<0.875 29<-0.277 48<0.429 0 56 0<-0.769 31 -5 68<-0.0811 10 95 94<1.25 396<0.375 67<0.359 134<0.5 194<0.5 29<0 0<-0.567 -20 15 -11 56<0.312 -24 30<0.65 40<-0.313 -17 58 27<0.0614 -27 36 -39 6<0.265 -9 162<0.375 5<0.466 41 -3 -24 53 -27 63<-0.0222 48 -11 -31 95<0.111 39 -18 29\n\
154<0.375 218<0.375 195<0.5 429<0.375 15<-2.48e-9 157<0.5 2<-0.916 181<0.5 -1 76<-1.12e-8 2 -41 -12 2<0.0791 6 69 51<-0.226 13<-0.226 20 -10 3 15<-0.0537 19 53<0.25 -49 -1 95<-0.777 56<-0.169 -28 8<0.0222 47<-0.398 -7 54 -21 62<0.0537 2<-0.525 8 22<0.27 56 -21 57<2.6 221<0.375 56<0.274 331<0.375 284<0.875 5 -37 -42 17<0.0776 47<0.0265 13<-0.119 58 3 -23 -23 28 -27 32 47<0.265 -36 14\n\
6<0.431 296<0.375 27<0.214 2<-3.96 72<0.522 -19 44 84<-0.76 59<-0.608 65<-0.17 -14 57 20<-0.425 -43 72<-0.732 13<0.55 3 57 62<0.805 23<-0.452 20 -16 51<-0.226 -22 43 113<1.13 81<0.25 4 43<-9.93e-9 -18 37<-0.14 -16 23<-0.0435 58<0.113 20<0.0081 75<0.104 63<0 40 -40 -37 44 129<0.5 -31 54 -6 96<0.132 -3 35<-0.199 -18 46<0 63<-0.21 107 37 3 23<-0.391 25 25<-0.255 1 -23 -32 -26\n\
259<0.375 8<0.152 172<0.875 537<0.375 257<0.375 383<0.375 391<0.5 450<0.375 200<0.5 46<-0.0312 1<-2.77 60<0 40 -11 139<0.5 6<0.149 77<0.499 -13 31 3 45 156<0.5 -1 -12 62<-0.0644 38<-0.148 -19 36 233<0.5 -19 49 48 -34 42 60<-0.0425 31<0.456 29<0.111 29<-0.74 -16 59 5 -28 43<0.259 7 -46 73<4.37 126<0.5 43<-0.185 8<-0.188 89 -21 -14 58 -16 30 0<-0.16 10 -42 21<-0.42 -29 44\n\
24<0.414 24<-0.138 269<0.375 58<-0.64 33<0.12 28<0.0547 0<-0.13 11 -54 27 42 62<0.161 22<0.0261 48<0 127<0.5 13 -46 32 171<0.375 183<0.375 3 -25 32 93<-0.185 0<0.0835 42<0.157 -29 7 9 2 -25 -1 13<0.401 58<0.113 53<2.25 75<-0.0624 74<2.25 76<-1.12e-8 -30 2<-2.28 47 -5 -53 20<0.0357 334<0.375 49 -39 248<0.5 16 -46 41<-0.0222 -41 17 39 16<0.0116 0<-0.106 -33 29 20<-0.304 28 -68\n\
168<0.375 6<0.431 59<-0.203 15<0.29 254<0.5 48<0.161 57<1.2 -16 131<0.375 51<0.0942 29 -4 -10 70<-0.115 145<0.375 36<0.0868 -2 48 -36 40<-0.313 49<3.79 57 -22 -10 25<-0.127 57 -7 19<-0.0411 36<0.121 -17 40<-0.131 29<0.37 76 -8 -2 192<0.875 -26 47 193<0.375 1 24<0.0164 74<0.75 13<0.55 90<1.25 77 6 -13 -18 -9 86<1.75 -40 19<-0.00474 -21 65 15<0.483 6<0.217 -27 20 25<-0.255 97 9\n\
1<-3.84 147<0.5 -29 20 94<0.25 55<-0.483 7<0.188 46<-0.508 26 -21 44 236<0.875 -1 48<0.483 73<4.15 6 80 -20 63<-0.444 73<4.37 -25 24<0.0767 42<0.105 28 -49 25<-0.159 6 111 31<-0.152 29<1.11 113<0.875 54<-0.23 -17 21<-0.373 24<-0.268 49 -21 24<0.414 27 -38 55<0.161 50 15 -44 25<-0.535 0<-0.0251 57<0.333 77 21 -32 65<-0.441 7<0.0887 47 -20 59<0.0912 47<0.221 -6 -38 29<0.0617 19 -8\n\
89<0.45 118<1.13 89<0.35 524<0.5 0 -37 22<0.0261 37<-0.264 77<0.183 -51 34 177<0.5 -9 33 4<0.0728 24<-0.345 29 25<0.191 20<-0.0203 65<0.508 -15 44 22<0.116 56<0.104 -1 32<-0.074 -102 5 70<0.092 -9 56<0.329 315<0.5 -66 32 8 2<-3.18 12 -82 7<0.188 47<-0.0568 28 52<3.91 177<0.5 -15 44 136<0.5 -48 22 -23 22 38<0 2<-1.55 15 58 25<-0.191 25 37<0.14 16 33<-0.239 24 -56\n\
3<-0.227 62<0.644 87<0.364 32<-0.349 -35 32<-0.308 35 -14 29<0.185 22<0.497 13<-1.86e-9 32<-0.802 -28 3<-0.32 -24 74 -19 45 -25 29<0.0617 30<0.45 -8 64 35<0.0929 -37 35<0.518 52 -26 84<0.76 30<0.35 13<0.401 83<0.5 -18 75<-0.572 55 -3 10<0.0419 32<-0.432 15 -20 32<-0.262 2 80 5<0.0156 -23 5<0.105 9 32<-0.656 58<0.113 21 -4 3<-0.155 29<0.324 126<0.5 8 39 -10 28<0.0231 -26 -4 -25\n\
267<0.875 89<0.45 157<0.5 324<0.375 23<0.113 29<-0.555 10<-0.0713 14<-0.0339 -17 51<-0.0565 -14 67<0.598 39 -5 43<0.925 -27 31 77<-0.57 29<-0.0617 33 181<0.5 -30 45 2 216<0.375 14<9.93e-9 -14 394<0.375 67<-0.119 1<0.292 231<0.5 100<-0.805 -27 72 -20 -22 1<-1.98 -20 14<0.0516 40 80<-1.53 -43 60<-0.382 -15 8 67 46 39 362<0.375 -11 40 21<0.331 23<-0.0706 62<-0.0644 -51 6 -50 17 11<-0.265 -17 55\n\
420<0.375 40<0.453 26<-0.365 258<0.375 28<0.00708 81<0.25 252<0.5 6 104<0.5 -98 -5 41<-0.167 -88 -9 28<0.198 45<-0.298 43<-0.481 34 -12 72<-0.105 29 47<0.0662 15 40<0.272 47<0.345 -15 26 -56 56<0.274 1 -50 37 35<0.239 0 29<0.74 7<0.1 105<0.5 -7 -24 3 26 2<-3.29 28 36<0.283 63<-0.185 -9 75<-0.156 85<0 31 -40 45 35<-0.199 45<0.0265 11 36<0.608 -78 -5 54<-0.0575 15 -26 38\n\
8<-0.213 51<-0.102 66<0.75 132<0.375 -16 24 36<0.486 48 -28 -12 0<0.214 535<0.375 11<-0.431 8<-0.0455 6<0.118 0<0.00378 24<0.148 96 -10 1 65<0.508 47<-0.398 -1 33<-0.199 -8 43 -20 101<0.25 9 -18 36<0.156 16<0.171 67<0.836 -4 90<1.25 5 38 46<-0.00334 7 53<1.75 -31 25 92<-1.26 82<0.267 74 2 156<0.5 304<0.875 8<-0.0299 -3 36<0.608 13 197<0.5 -35 30 11<-0.239 -14 59 -15 50 -6\n\
38<0.293 529<0.375 223<0.375 59<0.152 8<-0.315 150<0.5 2<-2.28 38<-0.0476 18 175<1.13 -3 63 34<0.316 363<0.875 -17 21 13 35 67<0.837 231<0.5 6<0.247 1 114<0.875 -10 13 -27 51<0.424 272<0.5 -9 20 -28 8<-0.188 194<0.5 46<-0.00334 56<0.546 7 -51 -19 12 85<-0.285 10<-0.446 94 13<-0.119 -31 33 6 21<-0.373 55<-0.161 -31 48 106<0.5 -26 34 38<-0.212 -48 51<-0.0565 -15 54 318<0.375 -9 61\n\
130<1.13 27<0.214 458<0.375 133<2.75 88<-0.892 37<0.28 25 20<0.0608 20 -39 -1 0<-0.106 31<-0.0304 9<0.9 67 -13 89<0.35 24 -35 -46 -48 43<0.185 121<0.5 281<0.375 40<-0.314 -6 47<-0.769 -32 11<-0.118 37 4<0.0564 34 21<0.331 -35 28 -50 109<2.25 77<-0.238 -40 133<0.25 24 -9 39<0.55 8 -56 56<0.274 21<0.42 44<-0.188 132<0.375 -26 32 102<0.375 43 -28 -36 13<0.186 -76 33<0.239 -29 46 18\n\
361<1.13 121<0.5 3<-0.253 -18 3<-0.143 59<0.152 206<0.375 10 94<0.25 43<0.37 89 -24 -10 -7 3<-0.0663 35<0.717 47<0.583 98<0.5 -13 37<0.233 -9 47 29 28 28<0.134 87<0 167<0.5 15 1<-1.81 -29 19 1<-2.14 10 -11 -4 52<4.37 37<0.56 3<-0.117 -7 82<0.4 18<-0.314 70 50<-0.0712 -30 9 36 -25 171<0.375 36<-0.17 71 57<1 -22 50<0.2 28<0.0262 -18 59<-0.355 -1 54 -12 -20 59\n\
2<-3.06 80<0.508 66<-1.75 -23 95<-0.999 21<0.264 10 49<3.58 113 -19 271<1.13 5<0.28 13<0.359 83<0.5 444<0.375 49<3.71 9 -5 34<0.121 -46 0 312<0.5 101<0.25 73<3.84 56 -10 57 -33 429<0.375 -16 61 34<-0.121 38 41<0.301 248<0.5 61<-0.199 21 34<0.202 38<0.0416 6 -19 19 -19 -36 60 -26 141<0.5 267<0.875 123<1.13 -1 -35 34 49<3.98 63<0.111 76<-0.308 8 -33 12 96<0.132 -6 59\n\
308<0.375 43<-0.925 55<0.161 10<0.0419 7 35 101<0.25 63<-0.0222 17 -29 -31 64<-0.0284 285<0.375 505<0.375 220<0.375 416<0.375 35<-0.299 35<-0.406 0 2<-3.73 -64 19<-0.0312 12<0.024 15<0.34 -54 0 20 18<-0.141 -20 26 24<0.0442 9<0.794 494<0.875 254<0.5 13 23<-0.188 16 19<-0.0814 -48 -3 -60 -4 -7 43 244<0.375 -31 33 43 158<0.5 -31 33 66<2.75 212<0.5 0 39 2<-1.55 -17 12<-0.0794 -16 41 -49\n\
12<-0.139 92<-0.14 6<0.23 64<0.0347 88<-0.127 -15 25<-0.159 19 77 -15 -19 46<-0.508 26 6<0.0656 14<0.283 -19 63 -29 301<0.375 69<0.65 2<-3.06 -38 163<0.875 3<0.0354 6<0.265 16 -24 -31 -38 25<-0.255 58<0.0226 64<-0.0624 249<0.5 13<0.215 46 32<-0.486 39 51<0.0565 -40 18 6 17<0.213 15<0.34 430<0.375 40<-0.313 33<0.359 71 -20 15 -37 77<-0.57 56 -13 -8 15<-0.161 16<0.0586 33 -13 -10 0 54\n\
266<0.875 1<-4 -26 130<1.13 411<0.875 78<0.5 37<-0.7 187<0.5 -23 6 47<0.583 6<0.082 147<0.5 -16 70 9<0.721 155<0.375 27<0.0614 1 25<0.0255 42 -15 -30 6<0.307 68<0.191 4 27 27 -18 39<0.95 29<0.647 37<-0.868 23 95<-0.037 29<-0.74 68<-0.382 22 -44 76<-1.12e-8 42<0.0348 30 3 188<0.5 7 -21 -1 -10 -9 31 16<0.0836 37<-0.532 33 -33 16<0.244 39 -25 57<2 50 75<-0.156 41 -24\n\
37<-0.7 61<-0.339 34<0.364 59<0.0507 -60 56<0.312 -41 39 16 19<0.0017 59<-0.413 137<0.5 56<0.0416 15 -48 28 18<-0.366 1<-1.81 -20 66<-0.25 -18 77 5<0.0757 53<2.25 164<0.875 36 -26 -19 1<-1.81 61<-0.031 19<-0.0526 0 -78 -4 80<-0.847 49<3.58 -9 58 72<0.105 5<0.177 52<4.57 6 -59 26 -25 -13 375<0.875 378<0.875 502<0.875 74<1.75 0 347<0.375 -5 131<0.875 38 -19 55 50 149<0.5 -67 3\n\
84<0.76 122<0.875 3<-0.38 -28 12<-0.139 7<0.246 9<0.426 -28 64<0.104 3<-0.188 -22 17 -25 36 114<0.875 29<0.37 60<0 29<-0.277 -3 16<-0.0523 14 5 62<0.376 343<0.375 144<0.875 36<0.304 -13 34<0.202 104<0.5 -28 60<0.346 75 1 -16 -37 43 13 9<0.917 -9 65<0.508 26<-0.456 -26 23 -23 15<0.398 73<4.15 -12 52<4.53 72<0.522 40 -29 -13 56<0.0416 -12 116<0.5 62 52<4.37 -21 55 33 -26\n\
19<-0.258 160<0.5 11<-0.206 18<-0.233 90<0.25 39<0.55 -4 46 1<0.88 -42 41 -12 75<-0.229 7 184<0.5 -27 4<0.0638 -15 78 52<4.37 46<-0.0585 13<0.0797 16 61 17<0.392 -21 73<4.24 92<0.42 40 -33 -8 52<4.53 -40 12 263<1.13 101<0.75 348<0.875 0 -25 195<0.5 159<0.5 90<2.75 20 -25 47<-0.0946 75<-0.282 -28 29 21<-0.0891 -32 16<-0.104 37 -20 52<4.17 -19 42<0.0627 -9 19<-0.099 -4 61 46\n\
0<0.214 0<-0.13 390<0.375 204<0.875 2 10<0.178 -25 10<0.238 54 -8 44 10<0.0814 94<0.25 -2 24<-0.166 74<1.75 100<-0.575 9<0.846 -49 25 27 62<0.115 30 -50 186<0.5 62<-0.225 26<-0.038 -49 10<-0.249 -31 29 8 66<-0.25 66<-1.25 7 -85 9 32<-0.925 85<0.142 28 -25 0<-0.00902 10<0.411 144<1.13 175<1.13 -6 -44 -59 32<-0.074 -11 17 158<0.5 66<-1.25 -69 -8 50<0.57 -43 25 114<0.875 9 -40\n\
122<0.875 281<0.875 262<1.13 102<1.13 26<0.659 31<0.213 13<-0.337 4<0.112 54<0.316 88<-0.382 -23 26<-0.241 9 26<0 94 25 -27 -18 25<0.0708 2 17<0.0366 52<3.05 4<0.0679 148<0.5 -36 43 50<0 68 -17 20<-0.0486 -30 80<-0.169 30 -6 43<0.037 -24 45<-0.504 20<-0.223 -36 45 -10 193<0.375 -10 43 13<0.687 -27 30 134<0.5 151<0.5 108<0.375 -12 52 17<0.0776 -6 86 -12 37 -27 31<-0.076 59 -15\n\
37<0.933 3<-0.38 15<0.398 215<0.375 62<0.0537 192<0.375 4 58 84<0.456 37 -26 -39 38<0.111 -20 21 84<0.456 190<0.375 54<0.0383 55<-0.805 125<0.875 -41 31 38<-0.466 64<0.27 20 -31 3<-0.0923 -2 35<0.393 15<0.0894 -14 1 64<0.52 -44 47 154<0.375 364<0.375 2 14<0.121 14<-0.0339 -12 33<-0.0512 1 53 361<0.875 -30 29 49 64<0.27 -34 21 303<0.875 55<0 -19 37<0.56 30 -14 -36 68<-0.382 31 1\n\
238<0.875 27<0.214 0<-0.567 17<0.392 86<2.25 366<0.5 6<0.107 -15 9<0.668 25 43<0.555 38<-0.178 27<0.104 50<-0.142 -10 44 -28 13<0.12 6<0.247 28 43<-0.0617 -34 9 -25 39 59 -31 77<0.237 6<0.247 13<0.12 32 -25 31<0.274 66<-1.25 32 -41 26 -35 66<2.75 217<0.375 -2 48<0.0537 22 -68 64<-0.0624 92<-0.14 48<0.429 -64 24 22<0.186 36 -33 23 70<0.0575 14 50<-0.0712 7 22<0.116 -2 -45 -51\n\
122<0.875 6<0.431 119<0.875 295<0.375 23<-0.391 25<-0.0911 25<-0.429 -2 40<-0.314 -8 74<2.75 84<-0.152 6<0.265 9<0.945 253<0.5 52 -24 -19 103 17<0.105 0 22<0.0372 -12 56 -9 35<-0.502 55 25<0.0708 45<-0.504 20 -30 22<0.0503 -25 18 317<0.5 288<0.375 -1 45<-0.133 -12 15<0.537 97 -8 202<0.5 40<-0.0522 -12 45<0.0265 54 -19 76 27 6<0.082 20 -37 86<1.75 -40 17<0.0549 57 -23 15<0.0894 -14 51\n\
1<-3.84 25<0.191 -31 30 348<0.875 223<0.375 74<1.25 -1 26<0.0304 16<-0.314 13<-0.337 -37 26<-0.304 -11 83 194<0.5 2<-3.73 20<0.0357 -4 59 125<0.875 -9 14 2<-3.62 -28 2<-2.48 48 70<-0.115 -29 17 77<-0.057 16<0.137 20<-0.166 54 8<-0.188 25 2 34<0.365 -19 24 26<0.152 33<0.119 4<0.0289 26 302<0.375 -28 27 -53 -1 19 34<0.17 77<-0.199 -38 36<0.0868 -8 277<0.5 54 -17 2<-2.94 23 -47\n\
79<0.5 -1 89<0.25 17<0.754 90<0.75 207<0.375 24<0.414 1<-1.04 45<0.132 58<-0.0678 11 3<-0.188 113<0.375 8 -24 5<0.177 72<-0.941 -65 1 56<0.161 29<0.74 -45 35 17<0.0904 53<0.75 -32 27 13 58<0.113 74<0.75 52<3.58 38 17<0.0366 -60 9 62<0.115 -16 124<0.5 -134 -7 18 82<0.133 20 -15 -37 23 14<-0.117 -9 26 32 126<0.5 3<0.0354 310<0.5 14 149<0.5 -59 21 82<1 -61 19 33\n\
12<-0.208 72<0.105 87<-0.608 22 -24 22<0.0372 37 46<-0.0983 82<1.47 42 -33 -19 84<0.152 34<-0.364 209<0.5 -22 32 374<0.375 34<0.202 34<0.121 2 73<4.53 17 -6 29<0.37 168<0.375 29<0 24<-0.23 31<0.608 -26 51 2 15<0.733 51<0.283 34<0.642 24<0.0164 26 58<-0.414 38 -13 -23 46<0.0681 -2 -50 47 50 65<0.508 -5 -28 252<0.5 75<-0.229 -19 71 -25 80<-0.169 87<-0.364 2 61<0.0874 -40 21 12\n\
50<-0.57 25<-0.0911 8<-0.41 22 -31 27<0.0524 43<0.456 25<-0.0142 23 -37 64<0.0347 -13 66 49 405<0.375 519<0.375 106<0.5 19<-0.698 -38 41<-0.407 -16 4<0.0419 38<-0.0476 38<-0.148 24<0.115 104<0.5 16 23<-0.188 -63 70<-1.86e-9 34 -28 -32 19<-0.00474 -1 39 79<0.5 110<3.58 16 -18 -21 3 4<0.0356 12<-0.0397 38<-0.148 11 -22 38<0.0939 143<0.5 4 69 29 12<-0.0397 99<0.5 5 8<-0.0455 66 -22 -2 -51 -28\n\
0<0.214 35<0.239 35<0.199 37<0.35 81<0.75 0 0<-0.16 5<0.177 25<-0.535 -34 6 17 95<-0.037 -22 3 232<0.5 -2 52<3.91 -58 35<-0.12 116<0.5 -61 23 13 25<-0.159 23 27<0.00791 31 -16 29<0.74 272<0.5 54<-0.173 5<0.177 21 -6 23<0.163 148<0.5 -8 34<0 75<0.052 60<-0.191 14 -63 33 33<0.305 -62 1 37<-0.344 -26 22<0.301 33 -16 45<0.309 9<0.9 -8 -59 -74 21 54<0.069 2 21\n\
12<-0.208 35<-0.076 -36 -2 111<0.5 34<-0.364 -27 34<0.202 134<0.5 40<-0.314 92<-0.98 -33 63<0 24<0.115 19 -21 46 11<-0.133 3 246<0.875 86<1.75 -20 10 20 63<0.0476 11<0.0663 36 -22 -22 -5 156<0.5 31<-0.608 43 11<0.117 11<-0.265 22<0.167 -4 70<0.192 34<0 8 55 -16 1<-3.84 71 58<-0.113 6 -20 68<0.127 26<-0.152 70<-0.23 59 21<-0.373 46 -26 42 -25 48<0.225 2 11<-0.305 107 28\n\
37<0.933 351<0.875 85<0.142 14<0.644 372<0.375 0 -54 81<0.75 10<0.411 -25 6 97<0.5 19<0.0754 -18 62 49 34<-0.0405 26<0.355 26<-0.304 -8 50 -3 14<-0.339 62<0.0537 -50 56<0.0693 30 -22 87<-0.608 7<0.0128 -15 28<0.1 87 -21 75<-0.229 24 97<0.5 28<0.0788 11<-0.265 129<0.5 -46 4 363<0.375 -1 19<0.0017 -73 15 28<0.134 31 -10 16 26<0.203 -50 24 68<-0.382 35<-0.12 54 11 160<0.5 -9 32\n\
9<0.794 39<0.95 65<0.358 20<0.0868 0 41<-0.61 -17 95<-0.037 4<0.127 7 -26 16 4<0.0679 28<0.0426 42<-0.174 33<-0.119 11 -23 14 50<0.0855 63<-0.333 3 -59 18 -13 4<0.0488 60<0.127 65<0.508 4<0.0196 24 9<0.512 -26 8 18 14 20<-0.223 36 3 17<0.14 -6 87<-0.122 115<0.5 -20 24 49<3.12 22<0.247 2 9<0.917 -47 -5 50<0 187<0.5 12 50<-0.107 12 57<1.27 7 23<-0.245 1 -60 -2\n\
23<-0.391 26<0.304 102<0.375 41<-0.289 -12 77<3.73e-9 37<0.14 17<0.00631 20 -22 28 28 27<0.0721 70<-0.268 -26 74 -10 27<0.104 -19 33 16<0.0586 37<-0.344 -7 35<0.0929 27<0.214 8<-0.168 48<-0.161 27 -15 84<-1.06 28<0.198 -32 22 69<0.95 -9 106<0.5 176<0.5 510<0.875 17<0.754 34 -31 -44 -17 16<-0.426 51 17<0.0776 -9 10 -17 9 492<0.375 39<0.25 9<0.426 -15 137<0.5 4 41 17<0.248 -5 -19 43\n\
467<0.375 292<0.375 8<0.152 172<0.875 23<0.226 23<-0.0161 41<0 1 82<1 70<-0.192 8 23<-0.0969 17<0.213 0 -22 251<0.5 -38 24 54<0.115 -50 7 4<0.0246 -14 10<-0.687 -33 161<0.5 20<0.0608 29<0.925 6 -32 8<-0.11 23<0.0424 17<0.184 47 10 115<0.5 19 -14 48<0.698 17<0.0366 4<0.06 47 -4 -14 41 143<0.5 -23 27 32<-0.185 1 -20 26 40<-0.244 17 -36 -35 29<0 60<-0.191 -50 31 52\n\
9<0.917 266<0.375 1 -26 3<0.0813 13<0.279 1<-1.98 6<0.23 37<0 11 23<-0.245 -52 -8 64<-0.0284 -93 -30 20<-0.425 40 3<-0.13 20<0.445 20<0.284 281<0.375 -2 -54 -28 20 11<-0.431 211<0.5 -29 43 32<-0.728 -20 23<0.113 67<1.08 35 32<-0.123 -6 63<-0.259 -27 43 11<-0.0843 -47 24 49<3.48 55<0.805 67<0.598 -2 46 5<0.256 -41 64<-0.104 -44 29 1<-2.45 3<0.0115 28 -52 -28 1<0.292 27 -28\n\
12<-0.208 35<0.149 -24 10 240<0.375 26<0.499 9<0.924 27<0.104 270<0.375 54<0.172 38<0.293 21<-0.56 26<-0.152 25 73<3.84 3 -32 54<0.115 2 29 21 22<0.0873 -16 2 47 38<0 -18 -2 102<0.375 51<0.847 74<0.75 97<0.5 24<-0.166 -1 59<-0.304 -7 73<4.53 59<0.152 37 -5 -5 -48 48<0.0537 -26 4 46 48<0.268 4<0.0289 -26 58 -5 102<0.875 -18 17 51<0.424 58<-0.151 -9 30<0.65 110 20 -22\n\
59<0.152 12<-0.139 29<-0.74 5<0.466 -38 31 33<-0.478 -30 49<2.98 30<0.25 -21 6<0.217 50 12 5 6<0.374 349<0.375 -3 -38 176<0.5 29<0.277 208<0.5 12<-0.00902 15 -10 49<3.58 8 -96 25<-0.284 76<0.21 38 -39 38 30<0.95 1 70 36<-0.17 20 107<0.5 76<0.84 135<0.5 101<0.25 207<0.375 224<0.875 76<0.42 -15 10 37<-0.264 -26 69 -52 22<0.0503 27 -3 37<0.7 -54 22 31 175<0.875 10 -25\n\
0<0.214 292<0.375 0<-0.13 37<-0.344 11<-0.486 36<0.219 38<-0.0476 -32 20 -45 44<0.0628 1<0.88 10 34 55<0.805 63<-0.0222 62<0.483 -20 31 36 -40 390<0.875 231<0.5 5<0.122 -8 27<0.0255 5 -3 126<0.5 41 -6 44 10<-0.249 81<0.25 226<0.375 8 -15 19<-0.0217 7 167<0.5 50<-0.428 8 -50 13 80<0.508 3<0.0813 -6 10<-0.0356 12<0.138 49 37<0.18 25 -57 -2 21 36 114<0.375 6<0.23 12 -12 -35\n\
443<0.375 12<-0.139 8<-0.0142 108<0.875 4<0.0356 7 -27 65<-7.45e-9 20<-0.0203 90 4 81<-0.75 51 -21 272<0.5 42<-0.313 -33 36 -23 78<0.5 20<-0.166 158<0.5 -20 8 45<0.0736 38<-0.178 100<-0.575 27<0.012 20<0.122 -3 97 -6 47<-0.0946 5 -22 193<0.875 4 37 25<-0.284 47<0.0662 -11 26 -18 71<0.113 40<-0.314 65<-7.45e-9 15 -19 17<0.184 10 13<0.215 96<-0.132 31 -17 16 85<-0.712 68 32<-0.925 56 -18 -27\n\
51<-0.441 44<-0.113 148<0.5 21<-0.14 72<-0.105 -49 47<0.0662 33<0.199 77<0.0713 -32 26 49 -24 68<-0.255 -15 22 21<-0.318 -9 76 47<0.0662 -27 33<0.239 40<-0.244 -29 12 -39 69<0.25 105<0.5 36<0.243 35<-1.12e-8 11 -40 37 68<-0.331 80 19 44<-0.384 92<-0.7 36<0.547 -31 35<0.149 43 -34 15<0.0439 51<0.424 60<-0.191 -2 67<-0.119 -29 24<-0.307 21<-0.28 53 -31 24<0.0442 49 4 7<0.0522 -37 15 -8 1\n\
0<-0.424 58<0.339 58<0.0226 23<-0.307 32<-0.592 -14 89<0.25 56<0.0693 -14 34<0.547 64<0.312 38 -5 -32 44<-0.249 92<-0.7 55 -4 67 47<-0.398 23<-0.0161 32 -24 -3 50<-0.356 -25 23<-0.167 42 236<0.375 8 70 69<0.95 20 -30 291<0.375 27<0.214 -1 64<-0.312 26<0.0984 -2 -56 47<-0.769 31<-0.253 32 -52 112<0.375 45<-0.435 1<-2.45 27 -25 34<-0.0405 -17 26 -4 33<0.159 56<0.406 123<0.375 -35 34 43 -80\n\
360<0.375 299<0.375 268<0.375 361<1.13 114<1.13 44<0.0308 -2 31<-0.152 184<0.5 -3 -51 31<0.213 5<0.0757 54<0.316 141<0.5 2 25<-0.284 -23 24<0.115 106 -16 -31 164<0.875 21<0.264 89<0.1 4 68<0.191 41<0.0555 26<0.499 0<0.0359 32<-0.728 13 421<0.375 76 -25 25 -18 68<-0.191 -30 44 -12 30<0.55 -32 5<0.177 58 -4 -13 81<-1.25 74<2.75 -11 80 -15 72<0.313 108<0.875 -16 34 50 52 -41 69 41\n\
2<-3.06 87<-0.122 17<0.184 69<0.95 36<0.283 -37 55 31<-0.0304 6 49<3.12 6 36<0.365 40 109 -9 30<0.25 -8 37<0.18 3<-0.117 36<-0.365 53 72<-0.105 163<0.375 9<0.924 -32 49<3.88 43 -29 51 37<0 32<0.127 17<0.161 30<0.45 -5 21 -1 -9 -15 67<-0.119 66 29<0.74 -18 51<0.17 -17 40 49<4.05 9<0.321 63<0.111 6 35 29<0.518 110<3.58 69 0 67<0.119 36 -37 -20 328<0.875 -2 -38\n\
218<0.375 266<0.875 31<-0.152 10<-0.107 3<-0.13 91<-0.104 49<3.98 -30 12 27<0.214 5 56 432<0.5 16 -27 34<0 24<-0.422 39 51<-0.441 39 27<0.0142 31<-0.355 10<0.0419 -43 11 33 -13 69<0.45 -37 -3 31<-0.0304 9<0.794 39<0.95 5 4<0.112 50<-0.143 11 219<0.375 -35 21 25 64<-0.0284 -21 110<3.58 1 49<4.05 -36 11 365<0.375 1 24<0.0442 5 64<-0.104 10 -53 -19 51<-0.621 -32 46<0 56 -24\n\
27<0.104 1<-2.45 24<-0.268 30<0.95 72<-0.522 1<-3.12 54 -24 -30 233<0.5 9<0.905 -13 26 71 140<0.875 94<0.75 150<0.5 8 116<0.5 -30 70<-0.0383 49 -8 72<-0.105 -6 29<0.37 64 6 139<0.5 94<0.75 82<1.47 110 -15 -4 8 94<0.25 199<0.5 129<0.5 0 65<-7.45e-9 35 7 52<4.15 -22 32<-0.391 9<0.945 34 -35 -12 122<0.375 -14 45 9<0.924 35<0.311 94<2.75 -18 13 6 72<0.522 9 -29\n\
88<-0.382 29<0.111 42<-0.209 32 -6 94<2.25 16<0.313 -32 10 44 14<0.509 327<0.375 329<0.375 1 -35 88<0.382 163<0.875 -56 18 15 97<0.5 88<-0.127 16<-0.104 -13 33 52<3.91 32<-0.0206 48<-0.161 187<0.5 51 -25 65<0.282 39<0.35 49<3.75 50 -19 57<1.13 -33 110<1.99 52 -11 -23 -28 103<0.5 65<0.848 -34 27<0.0293 -29 35 25 32<-0.925 -24 140<0.375 49<3.84 16<0.105 45 -5 76<-0.42 42 -25 -54\n\
392<0.375 27<0.214 0<-0.199 81<0.25 29<0.925 56<-0.27 -28 15<0.34 525<0.375 82<0.133 31<0.213 -2 41<0.111 31 -25 -12 48 70<0.092 18 36<-0.0243 29 -15 13<0.0797 -42 8 8 29<0.925 -2 81<0.75 72<-0.941 -50 41<-0.511 -19 25 -22 53<1.75 64<-0.312 -22 13<0.159 140<0.375 56<0.104 32 19<0.0017 -26 93<-0.185 -16 33 40<-0.0784 -44 2 3<-0.117 33 134<0.5 44<-0.52 -35 22 13<0.279 22 -52 -27 36\n\
3<-0.38 -25 301<0.375 14<-0.212 44<0.113 195<0.5 2<-1.55 21<-0.28 48<0.805 -22 38 56<0.161 -10 100<-0.115 -11 40 0<0.214 56<0.274 12 42 48<0 16 -31 44<-0.249 88<0.382 68<-0.191 68 -7 -41 -31 42<-0.174 -10 60<-0.637 -29 137<0.5 21<-0.49 -15 56 -8 0<-0.769 44<-0.226 9 -39 78<0.5 -3 43<0.308 30<0.65 16 12<0.000271 -5 14<0.2 -13 92<-0.7 -6 56 16<-0.188 -27 1 48<0.161 -12 78\n\
2<-3.06 46<-0.0983 76<-0.14 -19 24<-0.115 20<-0.0831 1 35 10<-0.214 34 68<-0.382 -39 24<0.0767 -14 22 40<0.314 51<-0.169 94<0.25 68<0.0637 11 39<0.45 56<0.406 71 -21 4 24<0.148 -24 29 57<0.933 88<0.382 8<-0.188 39<0.25 2<-3.51 5 -39 42<0.209 51<0.0565 4 44<0.226 40 -16 -17 193<0.875 468<0.375 42<0.157 -11 64<-0.104 41 -8 48 31 100<-0.115 24<-0.345 -15 57 -10 20<0.219 -2 -26 -17 -2\n\
387<0.875 418<0.375 80<0.508 308<0.375 80<0.169 40<-0.0209 -3 498<0.875 24<0.0767 11<-0.305 27<0.214 198<0.5 6 -9 19 14<-0.117 -1 84<-1.22 33 7 31<0.456 44<0.339 34<-0.243 19 -6 175<0.375 -46 26 50<-0.107 -13 10<-0.107 29<-0.555 -1 87 25<-0.319 -28 29 -37 61<-0.117 -47 175<0.875 24<0.0164 91<-0.312 26 -23 27<0.104 33 -29 -55 -46 97<0.5 14<-0.0339 25<-0.319 -45 15 29 -10 87<-0.122 -19 29 36\n\
162<1.13 44<0.0308 23<-0.391 9 57<0.6 19<-0.0814 41<-0.407 -11 5<0.177 10<-0.249 0 426<0.875 34<-0.243 -19 90<0.25 97 27 -5 10<-0.214 48 -20 2<-3.62 -23 4 51<0.847 -6 21 9<0.934 31<-0.152 9<0.864 2<-2.48 98<0.5 -22 54 13 -18 31<0.213 5<0.0627 0<0.0145 -21 30<0.55 36 163<0.875 -20 42 188<0.5 30<0.45 -11 24 0<-0.00202 93 -1 -7 32<-0.486 1 60<0.127 41 -9 23<-0.113 93 -10\n\
19<-0.258 70<0.437 45<-0.265 75<-0.229 30<0.45 0 49 61<-0.117 52<4.11 42 0 75<0.182 72<-0.522 24 59<-0.413 35 -26 33<-0.0512 -17 96<0.132 67 -5 57<0.8 52<3.58 58<-0.339 -27 100<0.115 41 -37 35<-0.239 13<-1.86e-9 -1 60 -14 67<1.08 -20 35<-1.12e-8 -17 60<-0.51 47 2 50<-0.356 27 44<0.113 -51 3 265<0.375 357<0.5 137<0.5 0 35<0.0597 15 59<0.228 -14 33<3.73e-9 45<0.133 19 -55 54 39 62\n\
36<0.486 132<1.13 15<0.29 117<0.5 9<0.426 11 94<1.75 39<0.95 175<0.875 36<0.365 -8 11 14 229<0.5 44<-0.64 -36 4 -63 87<0 -2 27 17<0.184 40<-0.314 63<-0.289 9 -41 39<0.95 18 65<0.508 -14 24 24<-0.0619 -49 40<0.174 51<0.373 50<0.303 -46 15 18 37 3 101<2.25 31 -32 53<0.75 137<0.5 24<0.192 45<-0.212 44<-0.113 -45 17<0.0658 25 -30 153<0.375 -8 27<0.0222 -21 66 -41 10 3\n\
85<0.713 81<-1.25 230<0.5 79<0.5 11 -25 13<0.186 10 56<0.104 4 98 18<-0.18 7<0.0419 -23 49<3.93 -7 86<1.25 85<0.142 -3 57 46<-0.269 74 13 392<0.375 224<0.875 16<-0.426 245<0.375 73<3.9 2<-2.66 116<0.5 -43 26 2<-0.525 56<-0.0184 7 83 -1 -6 56 516<0.375 95<-0.555 91<-0.104 -15 36<0.219 4 54<-0.023 9 51 56<0.0149 5 36<0.283 -6 409<0.375 5 -39 -44 26<-0.038 -2 36 -47 -27\n\
8<0.152 38<0.293 470<0.375 15<-0.483 139<0.5 188<0.5 65<0.127 33<-0.167 131<0.875 -43 38 -1 -28 35 13<0.0239 74 0 2 -30 56<-0.104 -26 13<0.461 56<0.25 88<-0.382 -42 41<-0.333 9<0.9 5<0.027 -22 80 -38 70<0.0575 70<-1.86e-9 65<0.169 8<-0.355 39 -36 22 56<-0.056 -36 114<0.875 6<0.082 -31 54 -9 42<-0.174 14<-0.169 -33 51 -37 205<1.13 -20 87<0.486 -22 69 9<0.426 -17 49<3.58 70 6 -24\n\
31<0.608 31<0.213 45<-0.928 28<0.02 29 4 88<-0.382 102<1.13 222<0.375 37<0.933 50<0.2 93<-1.66 19<-0.00474 141<0.5 -40 33 21 20 93<-1.29 25 -24 23<-0.0435 -70 14 48 -50 -1 95<0.111 224<0.375 69<0.25 33<-0.0512 21 -73 275<0.5 341<0.875 34<-0.148 97<0.5 37<0.14 0<-0.00902 7<0.0335 -34 23 -66 27 -44 9 53 34<0.486 -39 30 34<0.243 -5 -58 20 58<-0.113 11<-0.431 14 307<0.375 -40 34 0\n\
11<-0.431 99<0.5 38<-0.244 29 90<0.25 72<-0.105 16<0.0348 -24 28 91<0.312 26<0.304 48<0.322 45 82<0.333 -20 51 62<0.29 -23 37 -15 97<0.5 64<-0.416 -36 112<0.375 191<0.375 20 -35 -15 14<0.283 -42 62<0.242 -24 42 14<0.245 26<0 -17 77<-0.057 178<0.5 -15 64 -2 11<-0.574 -42 0 12<-0.139 17<0.105 377<0.375 -25 38 63<-0.333 33 33<-0.0512 -38 8 128<0.5 189<0.875 -2 41 16<0.105 9 69\n\
45<-0.928 160<0.5 62<0.805 -28 64<-0.416 -7 58 26<0.253 29 -27 123<0.375 265<0.375 143<0.5 26<-0.608 21<0.264 -25 49<3.75 -9 39 2 25<-0.191 44<0.169 96<0.398 16<-0.426 41 -33 42<-0.105 -25 42 25 11<-0.0843 -12 334<0.375 62<0.0537 21<-0.0891 37 -38 46 -39 21<-0.373 -20 60 96<-0.398 88<-0.382 -23 44 221<0.375 44<-0.249 7<0.0261 11 -55 96<0.398 25<-0.159 7<0.0522 195<0.5 29 -32 -32 -50 16 40\n\
501<0.375 47<-0.309 11<-0.685 15<0.0439 225<0.375 -18 -84 66<-0.75 -42 243<0.875 18 -44 5 24<-0.138 35<-0.502 31<-0.152 55<0.483 29 -40 57<1.67 23<-0.339 20 -71 16 3 74<1.25 3<-0.17 28<0.158 56<0.161 24<0.192 250<0.5 19 -32 61<-0.031 -26 10 56<0.406 35<-0.12 101<2.25 47<0.0662 35 -3 -62 -14 80<-0.848 -13 28 -34 -4 5<0.214 56<0.406 -5 17 57<1.27 0<-0.106 -16 -46 -6 57<2.6 55 -36\n\
6<0.431 76<0.84 50<0.0285 14<0.121 3<-0.143 2 183<0.375 -14 7 3<-0.206 197<0.5 -29 16 78<0.5 64<-0.312 183<0.875 33 -29 -6 57<0.667 4<0.0911 53<0.75 70<0.437 39 147 1 7 5 37<0.56 176<0.5 31<-0.101 -5 477<0.375 194<0.5 47<0.0662 -10 17 23 70<0.23 5 94 25<0.191 30<0.35 -11 28 -25 232<0.5 -15 31<-0.456 -20 60 93<-0.185 50<-0.107 14<9.93e-9 -10 80 8 1 44<0.113 -37 26\n\
54<0.575 173<0.5 216<1.13 123<0.375 460<0.875 47<-0.486 91<-0.52 -30 176<0.5 95<-0.555 20 -9 24 24<-0.422 -8 2 -38 95<-0.037 15<0.186 -23 15<0.869 37 67<-0.119 29 68<-0.601 22 -57 138<0.5 -40 18 -38 47<-0.221 -16 54<0.069 5 63 210<0.5 39<0.65 68<-0.382 23<-0.0706 26<0.253 22<0.116 94 -1 -18 -29 -28 47<0.0265 30<0.85 -17 60 -12 179<0.5 46<-0.508 -15 165<0.875 24<-0.0894 -4 55 -4 -13\n\
55<-0.805 125<0.875 60<-0.191 -3 45<-0.574 -15 37 70<0.0575 33<0.119 -61 21 22 242<0.875 527<0.875 2<-2.28 33<-0.12 366<0.5 224<0.375 279<0.875 6 -53 -21 -51 55<-0.161 20<-0.223 23 17<0.0549 -37 -10 -3 104<0.5 8 20<0.189 33<0.478 504<0.875 0 58 23 170<0.375 34<0.0243 -27 221<0.375 408<0.375 47<0.0662 214<0.5 -5 29 96<-0.398 45 -20 45 45 96<0.663 45 -29 20<-0.0203 -30 50 76<0.84 -29 23\n\
11<-0.431 20<-0.0203 43<-0.278 -13 20<-0.0486 55<-0.161 -21 245<0.375 24 -22 25<-0.478 -22 65 43<0.0925 -7 29<-0.0617 -16 19 20<-0.223 222<0.375 -16 59 12<-0.139 17<0.105 -21 2<-2.07 -23 209<0.5 43<0.308 109<1.25 70 -18 -18 -23 25<-0.0911 49<3.66 15<0.537 13 -6 29<0.185 6 23<-0.222 5 13<0.359 -26 11 78<0.5 -9 32<0.21 2<-2.48 6<0.169 19<-0.0814 -6 83 -4 25<-0.0142 27 81<-1.25 43 -13 -31\n\
119<0.875 1<-4 -32 15<1.13 143<0.5 1 75<0.22 10<-0.249 3<-0.32 69 16<-0.0784 -30 32<-0.349 49 -26 31<0 140<0.375 -45 19 11<-0.344 -44 58<0 15<0.238 15 -38 38 11<-0.344 -31 47<-0.221 -19 33<0.239 59 -14 78<0.5 22<0.301 -38 22 69<0.85 3<-0.117 -25 72 -7 15<0.733 11<-0.118 29<-0.555 22 -29 31<-0.076 40<-0.209 37 -39 40<-0.313 -13 22<0.497 38 -29 75<-0.156 228<0.5 -32 35 63\n\
282<0.875 0<-0.567 9<0.668 41<-0.333 -6 43<0.555 15<0.34 42 47<-0.0946 -21 29 88<0.127 -42 43 4<0.0196 -40 21<0.331 67<0.119 44<-0.0678 6 44<0.226 109<0.75 86<0.75 72 -20 -33 -20 92<-0.42 43<0.456 57<1.53 29<0.111 1 -36 133<0.25 47<0.0662 38<-0.289 26 -40 26 47<0.265 52 -17 82<0.933 67<1.31 -7 46<-0.508 -10 107 -16 136<0.5 -31 36 144<1.13 -26 28 328<0.375 0 164<0.375 -52 31 27\n\
67<-0.119 62<0.733 -18 19<-0.119 42 -10 45<0.132 37<-0.264 47<0.221 50<-0.0712 95<-0.555 29 -15 47<0.157 1 47 27<0.0334 43<-0.647 28 -39 54<0.115 21 -31 321<0.875 4 31<0 67 -21 95<-0.111 56<0.0149 -14 27<0.00591 48 88<-0.382 42 -4 15<-0.107 61<-0.117 14 -30 20<-0.304 2<-3.18 -24 54<0.172 54<-0.0575 12 97 -20 62<0.59 44<-0.188 -16 43<0.308 20<-0.0203 43<-9.93e-9 83 -3 6 50<0.303 -25 41 -26\n\
13<0.359 0<-0.0698 11<0.117 55<-0.805 -25 204<0.875 0 1<0.292 38 0 12<-0.0397 228<0.5 -7 11<0.309 8<-0.278 18<-0.432 -20 38 -22 32 8<-0.213 -27 -5 25<-0.319 12<0.000271 0 -30 37<-0.14 65<-0.254 -4 21<-0.373 8 47 37<0.7 3 33<-0.199 -3 40 53<0.25 10<0.178 18<-0.0159 8<-0.0142 19<-0.0217 0 -22 70 -36 2<-2.07 30<0.75 23 -30 30<0.55 -7 60 78<0.5 21<-0.0891 -38 5 76<0.7 18 -22\n\
46<-0.508 4<0.06 96<0.132 132<0.375 177<0.5 29<-0.277 19 -29 -54 22<0.608 26 -42 115<0.5 150<0.5 16<0.313 -26 28 45 27 23<-0.188 57<0.467 -37 174<0.375 19<-0.00474 2<-1.26 4<0.112 -36 30 65<0.358 58 -19 54<0.172 72 -2 -20 5<0.214 37 -15 189<0.375 295<0.375 286<0.875 325<0.875 1 26 209<0.5 57<1.47 34<0.316 34<-0.0405 -22 44 -12 17<0.0131 33 31<0.152 -45 18 49 -26 4<0.0779 -66 1\n\
3<-0.0791 31<-0.0304 38<-0.244 2<-3.51 -31 3<-0.143 92<-0.7 0 75<0.052 0<0.0145 111 19 7 4 9<0.917 38<0.111 -13 38<0.229 1<-1.47 -6 9<0.846 68 1 70<0.115 -25 17 59<-0.355 -23 22 2<-1.83 -15 47<-0.221 -19 7 47<0.221 59<-0.413 -9 44<-0.384 22 44<-0.113 38<0.148 -8 6<0.118 31 -14 9<0.917 171<0.375 1 0<-0.0698 -28 35 17<0.392 25 -5 73<4.77 20<0.0357 -20 59<-0.355 35 -1 -41\n\
259<0.375 46<-0.508 7<0.058 14<0.0847 52<4.37 15<-0.161 55 49<3.79 40<-0.0522 56 12 17<0.0366 32 -37 42<0.209 48<0.612 37 -40 -46 63<0.0476 -5 49 49<3.29 23 23<-0.0969 19<0.0111 40<-0.244 -57 24<-0.138 23<-0.565 -33 33 47<-0.486 35 -33 3<-0.143 -67 18 12<-0.00902 28 198<0.5 -44 9 507<0.875 266<0.875 114<1.13 -1 12<-0.208 14<-0.212 47 -6 -21 22 37<0 -11 55 48<0.429 53 24<0.0767 30 -35\n\
0<-0.199 41<0 169<0.375 425<0.875 2 -28 -46 124<0.5 31<0.608 31<-0.456 -11 20 42<0.0627 -27 41 -11 0<0.0359 75<0.182 69<0.75 41<-0.0222 2<-3.51 20 14<0.466 -7 42<-0.0209 -68 17 30 29<0.925 406<0.875 -3 3<-0.0663 -83 17 19<-0.0657 10<-0.0356 14<0.0847 19<-0.21 2 -98 21 15 24 17<0.287 3<0.0115 80<-0.169 43<0.308 -16 50<-0.2 -9 14<-0.339 11 3<-0.0381 -96 -11 -12 10 6 279<0.875 2 27\n\
299<0.375 279<1.13 189<0.875 360<0.375 74<0.25 1 66<0.75 17<0.0904 -17 118<0.375 41<-0.111 74<2.25 40<-0.397 12 40<0.314 -30 13 39<0.25 145<1.13 -40 42 75<-0.0347 31<0.132 80<-0.508 -22 38 44<-0.158 -6 40<-0.397 -20 8<-0.168 -17 121 -6 34<0.121 234<0.5 -15 19 7<0.0128 -30 104<0.5 -4 7<0.132 29<0.432 66 -2 6 33 53<2.75 16 -17 36<0.219 53 -12 17<0.392 -16 62 6<0.139 -65 17 60\n\
24<-0.422 306<1.13 27<0.0858 65<-0.441 16<-0.426 35 -55 70<-0.268 124<0.5 73<4.11 45<-0.265 -11 57 5<0.28 -24 73<4.24 -20 56 -27 10<-0.541 16<0.406 -4 73 -20 82<0.4 209<0.5 5<0.214 35<0.0239 13<0.239 86 -17 -27 -29 49 11<-0.397 -9 11<-0.0497 72 4 40 173<0.5 351<0.875 259<0.375 1 24<0.0767 48 16<0.0116 219<0.375 -44 38 38 24<-0.0383 -52 3 247<0.375 95<-0.111 -24 62<0.59 62 -25 -13\n\
95<0.333 490<0.875 51<-0.441 49<2.78 54<0.253 47 -16 126<0.5 41<-0.167 85<-0.142 26 54<-0.0575 30<0.85 35 -14 -23 17<0.213 25 16<0.171 9 11<0.117 -52 33 16<-0.104 -34 4 51<-0.226 41<-0.0555 16<-0.314 -29 25<0.276 17<0.0658 11<-0.118 23 64<0.104 11 -27 -10 33 95<-0.111 -44 82<0.467 50<-0.0712 16<0.0116 -20 10<-0.249 -8 53 94<1.75 -34 30 32<-0.391 -19 54 0 -40 51<-0.102 68<-0.255 26 -25 26\n\
23<-0.274 25<-0.22 95<0.333 15 -36 17<0.105 7<0.0522 -26 2<-2.48 25<0.276 2 64 -14 102<0.375 210<0.5 244<0.375 55 -21 137<0.5 62<0.733 0 116<0.5 69 -14 -27 39 1<-2.61 59<-0.152 297<0.375 -5 43 191<0.375 7 62<0.483 2<-1.26 17<0.0658 84 -7 -20 -7 176<0.5 116<0.5 92<-0.7 3 -12 4<0.0911 72<-0.522 -26 -2 61<-0.0663 17<0.14 113<0.875 57 -8 23<-0.0161 -25 37 3 116<0.5 3 -20\n\
22<0.608 22<0.497 8<-0.315 6 121<0.5 143<0.5 47<0.0265 1<-3.56 25<0.191 -34 32 4 16<0.209 114<0.375 8<-0.13 82<0.467 -10 -35 22<0.247 340<0.375 17<0.0131 10 232<0.5 -12 21 -51 25<-0.22 -13 78 50<0.0855 104<0.5 -11 43 -15 9 3<0.0115 169<0.375 109<0.75 -29 28 44 16<-0.188 72 -12 67<1.55 22<0.132 10 160<0.5 -19 17<0.287 -18 31 51<0.283 52<4.37 15<0.34 43 -18 -10 -25 -10 9\n\
89<0.55 116<0.5 217<0.375 35<0.239 59<-0.608 -15 62<0.29 7 5<0.256 120<0.5 48<-0.069 39<0.45 -52 -3 -6 51<0.0942 22 91<0.312 -8 40 15<0.238 23 0 -4 -63 11<-0.133 15<0.238 59<0.152 -6 13<0.239 -26 3 145<0.875 102<0.375 18<-0.432 -41 435<0.5 80<-1.19 32 -4 -80 40<0.0095 35 -11 39 69<0.75 36<0.425 29 -26 39<0.95 14<-0.0726 -13 1 72<-0.522 92<-0.14 50 -9 5 15<0.733 -59 28\n\
58<-0.339 153<0.875 168<0.875 37<-0.264 44<-0.158 39<0.75 -12 87<0.486 1 69 37<-0.868 15 -38 60<-0.414 77<-0.143 182<0.375 23<-0.0161 -31 27 42 31<0.0351 36<0.122 23<-0.452 54 -15 117<0.5 87 -18 -7 36<-0.243 45 -1 56 50 297<0.375 37<0.77 -1 64<-0.312 34<-0.148 30 -46 163<0.375 31<0 64<0.0624 36<0.0868 -32 77<-0.143 -14 31<-0.355 -4 23<-0.167 2 33<-0.299 -7 87 -27 -31 27 23<0.0126 -15 52\n\
338<0.875 170<0.375 347<1.13 328<0.375 508<0.875 238<0.875 123<0.375 236<0.375 31<0.608 -1 50<-0.107 64<0.0347 17<0.0204 32 -15 20<0.324 61 -13 -1 60<-0.191 17<0.0366 24 -40 40<-0.0522 -1 63 9<0.721 71<-0.113 13<0.239 50<-0.285 -32 157<0.5 71 2 -30 -19 -28 51 -46 85<0.713 378<0.875 49 -28 -29 -44 62<0.161 213<0.5 50<0.2 -56 37 31 5<0.342 -18 31 20<0.243 5<0.0389 -31 28 11<0.117 2 -59\n\
294<0.375 49<3.58 60<-0.0425 284<0.875 24<0.414 29<0.432 -2 24<0.0442 36<0.0607 -16 102<0.375 20<0.243 8 -22 33 105<0.5 24<0.115 -64 32<0.349 -30 25 59<0.152 -22 36<0.219 50 -18 71<-0.791 -15 399<0.375 28 -50 -39 49<3.42 112<0.375 11 75<0.104 13<0.12 88<0.637 -33 29 3 12 -5 6<0.431 20<-0.425 55<1.77 29 -41 217<0.375 2 -46 40<0.104 137<0.5 1 -57 134<0.5 -50 26 60<-0.51 25 -52\n\
96<0.928 343<0.375 301<0.375 352<0.375 215<1.13 533<0.375 128<0.5 53<0.25 21<0.264 2 -7 205<0.375 38<0.229 21<-0.318 -15 29<0 -11 9 -26 8 25<-0.429 -16 49<3.71 64<0.0624 74<2.75 90 -7 2 3 37<0.14 -16 41<-0.289 -16 79 -45 -38 0<0.00378 84 -10 3<-0.00669 52 53<0.25 -29 31 11<-0.174 3<-0.206 -23 67<0.836 0<-0.252 76<0.42 -21 53 59 226<0.875 -17 52 15<0.34 41<0.0555 -1 55 -28\n\
100<-0.805 58<-0.0678 -26 94<0.25 71<-0.339 32<0.0505 14 -41 -38 19<-0.314 -24 52 217<0.375 240<1.13 43<-0.0617 19<0.0111 21<0.0467 48<0.934 80<-1.19 66<-0.75 29 -22 3 -19 84<-1.37 48 6 31<0.152 53<0.25 21<-0.373 32 -17 70<-0.115 32<-0.656 38 -29 84<-1.37 -30 51 51 0<-0.769 8<-0.315 58<-0.307 72<0.105 -58 26 22 211<0.5 70<0.192 77<-0.238 17 -54 1 28 449<0.875 0 -42 -45 48<0.0537 -27 63\n\
203<1.13 69<0.65 57<0.467 2<-2.48 69<0.45 138<0.5 37<0.233 28 8<-0.0142 -78 0 -44 22 539<0.375 -40 30 2<-2.48 28 15<0.483 233<0.5 7<0.0297 60<-0.127 0 13<0.119 55 2 -5 -23 207<0.875 40 -17 359<0.875 2<-2.48 9<0.917 0 15<0.34 18<-0.072 18<-0.122 4<0.0419 4 -22 29 37<0.18 5<0.122 -6 -54 15<-0.29 13 -92 89<0.25 -9 32 1 10<0.0419 164<0.875 32 -37 -67 165<1.13 -36 33\n\
424<0.375 11<0.309 13<0.186 117<0.5 -5 21<-0.373 -21 39<0.35 75<0.182 -27 34 18<-0.141 6<0.203 -32 18<-0.18 -9 59 14<0.644 24<0.192 49<3.98 23<-0.452 -14 35<0.199 90<0.75 87 22 -5 -7 0 -30 14<-0.212 23<0.113 36<-0.0608 32 -1 48 57<1 42<-0.453 90<0.75 -3 88<-0.127 -29 62 -8 66<-0.25 75<0.104 -22 20 31<0.213 245<0.875 13 38<0.111 -18 24 -14 72<-0.522 12 -19 18<-0.0437 91 -23\n\
383<0.375 17<0.754 255<0.5 3<-0.00669 0<-0.0863 2<-3.06 80<0.508 6 -34 67<0.359 3<-0.17 27<0.0858 -14 6 -1 2 42<0.157 35<-1.12e-8 8<-0.149 80<-1.19 -24 27 210<0.5 0<-0.0698 26 -23 68<-0.255 -10 31 27<0.0858 3 -13 17 67<-0.119 28 187<0.5 -6 -41 8<-0.188 17<0.0776 73 -29 -33 60<-0.0992 0<-0.0438 27<0.0386 129<0.5 48<0.322 48<0.0537 32<-0.185 -46 29 36 -48 40 40 -32 -27 36<0.425 70 -21\n\
395<0.375 319<1.13 133<1.75 9<0.721 69<0.25 138<0.5 60<0.127 18 -58 -66 484<0.375 72<0 131<1.13 2 -56 14 26<0.355 -48 9 9<0.886 160<0.5 -4 -22 0 3<-0.32 9<0.9 49<3.29 46<-0.269 -47 38 62 38<0.0196 -39 41 3<-0.227 72<0.105 60<0 -44 13 34<0.284 36 -37 34<0.365 11<-0.239 3<-0.0525 205<0.375 48 -22 -25 4<0.0289 32 60<-0.229 62<0.483 36 -24 -32 9<0.426 -33 58 44 -59\n\
58<-0.339 138<0.5 10<0.178 41<-0.111 176<0.5 91<0.312 -24 7<0.0419 -19 49 17 121<0.5 4 41<0.111 13<-1.86e-9 -6 96 -19 4<0.127 7<0.0261 -4 36 -12 68<-0.0811 12<-0.139 -3 32<0.0505 103<0.5 49<2.98 2 102<0.875 139 6 -4 -4 0 518<0.375 84<0.152 91<0.728 352<0.375 189<0.375 372<0.375 265<0.875 257<0.875 165<0.875 0 88<-0.127 36 3 -35 -38 57 10<2.48e-9 -15 66 -41 -24 51<0.339 -32 26 -50\n\
13<0.315 19<-0.258 11<-0.206 18<-0.233 13<-0.119 43 5 -5 -10 357<0.5 0<-0.13 142<0.5 0 60<-0.0425 -44 10 5<0.194 142<0.5 -4 4<0.0564 4<0.0289 -21 32<-0.074 94<0.75 52<4.44 13<0.279 163 -12 -9 1 -5 -12 174<0.375 10 19<0.0111 17 57<1.27 -18 94 52 146<0.5 27<0.0386 42<0 12 90<0.25 50<-0.142 60<-0.336 -25 40 -11 -34 196<0.5 -11 59 4<0.0528 8<-0.168 11<0.0245 45 -12 -18 -39\n\
104<0.5 2 115<0.5 20<-0.166 87<0.364 87<-0.85 38 61<-0.339 -34 28<0.0262 2<-3.62 16 57<0.333 54<0.115 -44 -2 0 130<0.375 14 -41 24 269<0.375 431<0.375 21<0.331 26<-0.038 213<0.5 21<0.264 54<-0.173 7 54<-0.023 311<0.5 -30 24 -5 21 92<-0.42 -59 -20 32<-0.0206 78<0.5 73<3.9 32<-0.391 8 -17 21<-0.49 2<-3.51 -10 37 8 33<0.478 -1 64<0.364 -9 -75 23<-0.391 12 -11 -10 62 -37 32\n\
6<0.431 236<0.375 24<-0.166 12<-0.208 -24 29<0 -7 15<-0.29 52<3.98 68<-0.297 26 -23 39<0.75 10 55 52<3.91 87<0.364 61<-0.117 -32 19<-0.173 -2 44 -8 42<-0.104 -20 6<0.118 -12 27<0.162 5 51 42<0.209 58<-0.339 17 29<0.647 27<0.00377 12<-0.139 -11 70<-1.86e-9 36 11 191<0.375 18<-0.366 27 18<-0.0159 -6 58<0.188 3 29<0.0617 0 51 23<-0.0161 0 70 225<0.375 -14 24 235<0.5 -9 46 -34 -26\n\
71<-0.791 31<-0.0304 18<-0.000473 18<-0.0869 76<-1.12e-8 31<-0.22 46<-0.269 74<0.25 -62 16 18 40 21<0.202 24<0.115 24<-0.268 45<-7.45e-9 126<0.5 47 -19 -24 -33 13<0.315 34 -46 14<0.0847 34 46<-0.0983 19 -39 155<0.875 112<1.13 43<0.678 121<0.5 68 -18 -6 -31 51<0.0942 34 -49 45<0.132 8<-0.188 51<0.169 35 -33 -27 64<0.104 60<-0.297 75<-0.104 -5 115 -1 64<0.187 -51 21 2<0.0791 302<0.875 -15 17 13 1\n\
36<-0.243 20<0.219 6<0.431 49<4.05 59<-0.413 138<0.5 15 7<0.1 -56 18 6<0.203 54<0.345 21<-0.318 68<-0.492 -28 25 25<-0.284 151<0.5 48<-0.193 11 59<-0.0169 12<-0.0397 0 25<-0.616 9 -127 -26 17 86<0.75 10<2.48e-9 -46 22<0.101 58<-0.307 -34 31 32<-0.123 18<-0.233 16 -81 13 54<-0.345 -19 41 10<0.142 -7 42 -28 51<-0.0565 35 10<0.238 10 -39 30 23 54<-0.396 86<0.75 12 6<0.107 21 -19 0\n\
6<0.431 299<0.375 344<0.875 336<0.375 31<0.608 26<0.499 288<0.375 422<0.375 257<0.875 222<1.13 2 49 13<-0.159 24 -46 45 39<0.65 -22 29<0.432 100 -13 127<0.5 89<0.25 37<0.35 31<-0.355 53 6<0.169 25<-0.383 37<-0.264 -19 68 4<0.0911 -35 22 137<0.5 -33 21 -24 -34 20<0.243 41 -27 165<0.875 6<0.082 80<-0.508 -11 66 10<0.238 364<0.375 -22 33 34 6<0.149 2 85 -17 56 68 66<0.25 -43 11\n\
19<-0.258 68<-0.297 0<-0.13 26<0.499 126<0.5 10 64<-0.312 29 73<4.11 93<-0.185 47 -26 11<-0.265 1 -59 73<3.74 11 -55 -34 178<0.5 26<0.152 89<0.25 63<-0.333 20<0.284 48 -23 16<0.0348 -20 11<-0.397 -27 43<-0.139 61 6 1<0.292 -38 30<0.35 -38 16 14<-0.117 9<0.945 25 -36 38<0 -17 13 21<-0.0891 -3 63<0.0476 74 -29 12<0.138 21<0.331 0 115<0.5 9 227<0.375 -27 50 1<0.292 -37 28\n\
72<0.522 189<0.375 332<0.375 1 -13 27<0.012 -76 11 182<0.875 85<0.142 86<2.25 34<-0.0405 51<-0.32 24 -29 24<-0.0619 14<0.121 58<-0.339 -28 82<0.4 39 8<-0.278 -39 11 37 20<0.445 42<0.104 82<1.67 73<3.58 100<0.345 15 -43 34 -41 106<0.5 41<-0.259 48 -20 50<-0.2 2 64<-0.208 13 -73 38 82<0.933 24<0.0767 -68 6 21 37<0.07 24<-0.115 28 52<4.03 -44 20 19<-0.00474 -84 2 8<-0.076 -4 -64\n\
3<-0.227 41<-0.61 47 43<0.802 49<3.75 162<1.13 -27 46 31<-0.152 17 22<0.497 -24 21 56<0.0416 -23 48 24<-0.422 49<3.48 3<0.0115 34<-0.243 -34 39<0.75 80 41<-0.222 48 -21 -14 14<-0.0726 34<0.0608 -6 40 133<0.25 -13 44 51<0.678 87<-0.85 -24 87<-0.608 18 41<-0.0555 -4 69<0.75 -18 62<-0.0644 -7 221<0.375 8 64 35<0.149 72<0 62<0.0537 16 -23 31<-0.0304 54 -10 38<0.185 34<0.284 43 -18 -23\n\
72<0.522 359<0.875 37<0.933 354<0.5 -1 18<-0.0573 43 113<0.875 -51 29 18<-0.0159 94<1.75 20 -28 -8 34 0<0.0835 131<0.875 3<-0.105 16<-0.128 13<0.186 34<-0.0405 20 62<-0.322 18 -61 25 88<0.637 13<-1.86e-9 56<0.104 16 -34 3<-0.206 28<0.1 33<-0.167 -10 52 -16 53<0.25 37<-0.264 30 -38 23 9<0.668 -32 9<0.9 57<1.87 106 1 5 42<0.244 37<0.476 -47 11 14 31<-0.152 -4 39 91<0.312 73 -9\n\
9<0.917 3<-0.17 9<0.9 9<0.886 47<0.132 14<-0.621 23 85<0.713 84<0.456 -1 63<-0.259 10 -50 27 216<0.375 11<0.16 203<0.375 10 -30 26 -46 5<0.28 63<-0.511 -34 44 11<-0.431 -14 47<0.0265 22 -5 -13 41<-0.444 6 -2 97<0.5 3<-0.13 8<-0.0603 201<0.5 -9 42<0.157 32<-0.486 -7 67 -31 43<0.555 -17 -67 59<-0.304 32<-0.123 4 38 11<-0.431 41<0.0555 8<0.152 -35 10 26 1 135<0.5 -17 81\n\
478<0.875 223<0.375 287<0.875 48<-0.193 53<0.75 430<0.375 5<0.309 36<0.283 2 20 106<0.5 4 14<-0.339 -6 70<-0.23 -4 83 -33 -9 5<0.105 43<-0.647 -14 5 14<-0.621 53<1.25 54<0.0383 18 -35 63 14<0.245 29<0.185 3<-0.143 32<-0.391 1<-2.29 35 -10 30<0.85 258<0.375 50 -20 6 3<-0.0791 -23 -1 60<0.346 -17 43<0.259 -17 52 70<-1.86e-9 16 3<-0.117 -19 1<-1.26 71<-0.339 37 4 -9 -26 -23 -39\n\
154<0.375 61<-0.199 68<-0.0811 25<0.191 -1 -34 74<2.75 137<0.5 200<0.5 38<-0.0256 6<0.203 -7 23 144<0.375 17<0.0776 9 90<0.75 -24 28 10<2.48e-9 58 -2 -20 -33 33 74<0.75 -4 68<-0.536 219<0.875 239<0.375 37<0.14 -29 45<-0.17 30 -20 50 48 10<0.238 45<0.53 21<-0.0467 0 17<0.122 3<-0.143 41<-0.0555 71<-0.339 25 21<0 44 -25 1<0.292 38 -19 35 2 40 -4 10<0.238 25<0.276 41 -38 -31\n\
87<-0.122 46<-0.508 17<0.392 92<0.14 -62 -7 18 17<0.0549 33<0.359 2<-4 33<-0.119 26 32<-0.486 4 -70 9 92<-0.42 12 185<0.5 -57 21 71<-0.791 386<0.375 2<-0.525 14 -26 -37 52<3.91 222<0.375 1 -47 57<1.47 41<0 82<0.0667 14 82<0.8 -35 35 -44 509<0.375 -41 36 472<0.375 462<0.875 474<0.375 47<0.0265 0 20<0.189 2<-2.28 2 32<-0.728 -6 62<0 -2 24 82<1.93 -3 46 30 -42 48\n\
85<0.713 55<1.13 12<-0.208 50<-0.143 24<0.0164 -17 34<0.202 63 -10 -21 5<0.417 34<-0.364 78<0.5 -37 4 11<0.0663 50<-0.142 8<-0.11 -21 1 39<0.1 -10 6 86<0.25 35<-0.406 18 90<1.75 -20 23 94<0.25 285<0.375 8<0.00163 12 64<0.364 50<-0.2 -5 70 -24 -43 -22 86<1.75 5 52<4.44 59 -9 55<1.77 381<0.375 12<0.138 33 75<-0.0624 42 -37 -33 52<3.58 57<0.6 54 2 -5 76<-0.308 36 -31\n\
172<0.875 263<1.13 17<0.754 100<0 262<0.5 41<0 0 174<0.875 164<0.375 100<-1.03 -48 -5 -29 22<0.247 23 -14 -28 41<0 160<0.5 208<0.5 93<-1.66 35 63<-0.155 10<0.411 -19 17 84<0.456 27<0.00591 19 -6 10<0.411 65 -35 3<-0.117 6 71 -16 110<2.78 9 45 27<0.0293 44<0.113 95<-0.777 29 -38 3<-0.155 33 -28 22<0.0873 -28 22<0.497 40<0.0095 46 -8 -24 3<-0.13 50 -14 27<0.0165 -1 56\n\
0<-0.567 47<0.265 8<-0.503 -24 9<0.668 18<-0.366 63 94<0.25 62<0.59 16 306<0.375 12 -41 52 47<0.221 113<0.875 44<-0.113 52<4.37 -40 38<0.0939 -19 41 23<-0.188 102<0.875 59 -12 11<0.16 -18 38 18<-0.0869 7<0.0887 -5 4<0.101 52<4.37 53<2.75 76 -13 -24 -21 28 44<-0.226 52<4.37 99 -9 10 38<-0.178 73<4.11 19<0.0017 24<0.307 66 -10 -27 126<0.5 -46 28 49<3.98 -30 40<0.0095 -20 48 -1\n\
81<-1.25 90<0.25 8<-0.13 34<0.219 3<-0.253 -9 62 -18 34<0 -34 11<-0.0843 -15 87<0.364 6<0.23 55 -22 -22 86<0.75 41<-0.365 19<-0.0127 5<0.28 -24 38 63 81<-2.25 11<-0.486 -36 27 39<0.95 63<0.0476 303<0.375 315<0.5 69<0.45 -8 27<0.162 113 -8 -14 -3 16 9 -8 69<0.65 26<-0.456 8<-0.0455 66 -2 7<0.154 -10 54<-0.23 15 -54 58<-0.339 92<0.7 186<0.5 2 156<0.5 12 90 50 -1\n\
12<-0.139 3<-0.32 18<-0.552 71<-0.791 -18 31 28<0.0547 18<-0.432 -55 75<-0.0347 -36 28<0.0426 44<0 38 -21 -51 6 19<0.0111 15<0.537 107<0.5 10<-0.214 7 -15 28<0.088 13<-0.159 20<0.121 -45 8 8<-0.355 44 80<-0.508 10<-0.0713 -22 101<0.75 47<-0.221 -21 46 -30 18<-0.27 3 45 30<0.95 13 76<-0.56 43 -32 17<0.213 70<0.345 13<-0.0398 20<0.541 63 -9 20 -2 -18 20 389<0.875 -1 76<-0.14 67 10\n\
469<0.375 9<0.668 256<0.875 60<-0.0425 85<-0.998 23 39<0.95 3<-0.105 5 72<-0.522 -38 427<0.875 108<0.875 65<0.702 57<1.13 4 25<-0.0546 -41 19 -31 28 -35 68<0.127 -13 15 5 -34 39<0.95 39<0.55 32<-0.185 88<1.02 55<0.161 10<0.313 7 88<0.127 -38 14 166<0.375 -13 14 72<0.522 48 -24 59<-0.152 17 251<0.5 2 43<0.259 31<-0.355 26 -77 9 142<0.5 3<-0.13 3<-0.32 8 -25 0 -94 2 32\n\
6<0.431 21<-0.56 73<3.9 57<0.6 10<0.0814 60<0 61 -23 -16 -6 58<0.158 9<0.94 -24 9 11 34<-0.364 -15 310<0.5 10<0.0814 34<0.202 140<0.875 2 16 -5 6<0.107 10<0.533 2 -24 4<0.0419 6<0.374 -14 52 26<-0.152 4 23<0.0782 227<0.375 180<0.5 182<0.375 73<3.58 -8 24 -23 -33 260<0.375 25<0.191 51<0.508 64 -15 -10 -23 6<0.307 20<0.122 73 19 -27 10<-0.285 14 -36 10<-0.333 21 -42\n\
173<0.5 50<-0.57 43<0.456 49<3.12 6<0.149 -27 35<0.119 71 -6 26<-0.038 51<0.373 151<0.5 -30 31 49<3.58 -23 65 16<0.171 -45 2<-2.66 30 -35 37<0.35 47<-0.0568 -12 60 -13 83<0.5 2<-2.28 16<-0.0348 24<-0.345 65<0.328 -20 23 43<-0.925 -24 31<0.608 8 36 9<0.917 -4 10<0.533 9 61 70<0.437 106<0.5 7<0.0297 6<0.18 -27 2<-2.07 -22 24<-0.422 -30 64 -20 1 -39 3 47<-0.221 -16 37\n\
283<0.375 36<-0.17 177<0.5 31<0.274 4<0.0779 42<0.355 24<0.414 13<-0.226 47<0.0662 38 -24 47<0.265 47<-0.177 -12 1<-3.32 18 -42 8 37 25 81<0.25 17 42<0 -59 22 306<1.13 18<-0.159 -13 106<0.5 6 -67 23 44<-0.226 18 4<0.06 29<0.555 81<-0.75 36 -12 33 47<-0.0946 24<-0.166 -19 20 -27 33<-0.478 47<-0.377 57<0.467 9 -42 125<0.375 77<-0.428 46 88<0.382 12 8<-0.0603 11 -62 60 0 -52\n\
60<0 351<0.375 48<-0.29 54<-0.115 -3 54<-0.0575 85<-0.142 -19 9<0.94 24<-0.0383 43<0.555 105 1 18 -12 9 3<-0.253 9<0.94 -18 24 190<0.875 17<0.14 4 165<0.875 59<-0.304 41<0.111 25<-0.354 -1 -40 25 77<0.237 108<0.375 -3 -29 14 74<0.75 48 0 103<0.5 7 78 27 131<0.875 -8 34<0.121 4<0.0456 -19 4<0.0638 43<-0.185 -18 24<0.0442 108 -7 16 41<-0.111 -21 4<0.0528 65 54<0.0383 -21 39\n\
480<0.5 255<0.5 79<0.5 16<-0.157 162<0.875 7 -23 0 13<0.359 38<-0.0962 64<0.104 13<0.215 127<0.5 26<-0.456 -20 13<0.12 18 -19 -43 47<0.221 38<-0.333 3 64 -30 -19 26<0.0651 94<0.75 7<0.0471 316<0.5 -24 65 0 -42 100<-0.575 -36 13<-0.0717 57<1.2 7 20<0.284 50<0.142 79 -12 -5 87<-0.122 37 -5 26<0.304 -27 16<0.0836 -33 0<-0.0698 5 89 63<-0.333 64<-0.208 -36 40 -33 28<0.017 29 -53\n\
218<0.375 0<0.214 0<-0.13 142<0.5 95<0.333 162<1.13 1 -31 51<-0.102 74<0.25 28 -41 38 34 59<7.45e-9 114<0.375 141<0.5 438<0.5 112<0.375 0 1<-2.14 4<0.0638 25<-0.616 -69 6 -39 -2 15 25<-0.319 37 148<0.5 15 25<-0.191 -71 -7 63<-0.511 -62 -10 30<0.65 -4 70<-0.23 33<0.119 185<0.5 -58 9 -4 199<0.5 38<0.0416 71<-0.791 30 -5 9<0.668 25<-0.354 33 -14 -30 48<0.0537 -6 -47 7 34\n\
215<1.13 193<1.13 23<-0.565 9<0.769 78<0.5 46<-0.0585 27 -41 54<0.069 -15 14<-0.0339 -15 21<0.202 71<-1.02 -5 104 -15 87<0 37<0.56 50 47<0.265 -33 50 9<0.934 65<-0.339 42 -16 37 128<0.5 80<-1.53 -9 286<0.875 54<-0.0894 23<0.0126 7<0.0804 37<0.56 23<-0.339 -10 22 -16 26<0.152 -12 80<-0.169 -6 33 21<-0.49 -13 12<0.138 25 -6 -1 32<-0.802 30 -41 105<0.5 29<0.185 50 -9 -11 43 -43\n\
324<0.375 373<0.875 13<0.315 1 26<0.355 79<0.5 363<0.375 33<0.359 25<-0.22 67<-0.119 6<0.159 66 -9 -15 50<-0.356 64<0.104 8 80 26<-0.365 94<0.25 9 81 65<0.328 -14 29<0.185 32 -11 29<0.432 18<-0.202 24 -24 -47 73<4.37 0 54<-0.0894 -15 80 -22 211<0.5 56<0.226 39<0.75 54<0.115 90<0.75 24<-0.526 -17 18<-0.432 -7 72 -19 29<-0.111 -42 59<0.38 54 -15 -4 44<-0.339 48 -12 -23 -37 24\n\
89<0.55 358<0.5 277<0.5 33<-0.478 54<0.115 1<0.88 14 64<-0.27 -16 109<0.25 89 -17 76<-0.14 29<0.0617 -6 -68 80<-0.508 -28 18 14<0.509 24<-0.138 31<-0.456 60<-0.637 -23 18 33<-0.0239 -6 3 116<0.5 32<-0.308 4 -6 -7 97<0.5 13<0.315 24<-0.422 -16 20 43<0.678 -6 30 140<0.375 42<0.105 81<0.75 -2 -39 -58 58 14<-0.339 -18 23<0.0424 33<0.0717 205<0.375 38 -14 56<0.312 13 -43 -15 -33 -37\n\
215<1.13 162<1.13 85<0.713 27<0.0721 233<0.5 1 26<0.42 26<0.152 16 58 -25 157<0.5 404<0.375 14<0.466 14<0.121 285<0.375 10<0.178 101<0.25 30<0.25 -36 69<0.95 73<3.74 -18 26<0.203 73<4.64 80 -16 -22 102<0.375 -10 29 -27 41<-0.365 55 -3 24 243<0.875 56<0.182 -6 84<0.152 23 -26 45 10<-0.142 2 -27 32<-0.074 48 -32 76<0.84 101<2.25 -40 24 42 84<-0.456 14 -34 30<0.65 72 -17 -46\n\
242<0.375 119<0.875 488<0.875 72<0.522 93<0.555 12<-0.0397 96<0.132 8<-0.503 17 65<0.848 -4 57<1.2 50 -29 37<-0.187 23 108<0.375 18<-0.103 3 22 252<0.5 91<-0.312 36<-0.17 38 2<-2.07 -1 -61 2 11 38<0.229 -1 316<0.5 7<0.0375 87<0 6 -25 68<0.127 -25 95<0.111 -16 62 43 -17 24<-0.307 -18 13 -37 43<-0.37 427<0.375 -30 37 38<-0.289 50 51<0.254 -2 495<0.5 39 -29 68<-0.331 57 3\n\
29<0.925 325<0.875 130<1.13 89<0.55 89<0.45 -1 100<-0.345 86<0.25 -31 56<0.0416 56 16<-0.128 -48 31 10<0.313 33 -30 -36 97<0.5 55<0.483 16<0.0836 21 -52 28<0.267 129<0.5 48 -10 -23 65<-7.45e-9 30 -35 27<0.00986 83<0.5 18 -49 38 17<0.0776 209<0.5 19 -19 58<0.242 155<0.375 65<-0.17 23 5<0.0627 22 70<0.345 14<0.245 10<0.411 75<0 -78 3 7 2 20 23<-0.0706 -77 7 33<-0.359 -33 36\n\
48<-0.575 54<0.0383 37<-0.14 56<0.329 113<0.875 -21 30 42<-0.104 69 4 16<0.137 57 4 210<0.5 32 -14 352<0.375 514<0.375 91<0.728 58<0.0565 10<0.533 2 91<0.312 166<0.375 203<0.375 -27 58<-0.226 74 -23 22 27 26<0.0984 -9 39<0.65 6<0.129 240<0.375 84<-1.37 53 75<-0.282 20 -23 63 48<0.161 5 60<-0.51 -5 14<0.509 93<-0.555 10 137<0.5 102 2 -2 -10 100<-1.03 26 -29 91<-0.52 -20 67 -40\n\
327<0.375 106<0.5 103<0.5 41<-0.444 -15 0 24<-0.0383 68<-0.446 9 59<-0.0507 -60 41<-0.126 26 -34 57<2 7<0.0297 21 77<0.0713 -51 6 41 27<0.00791 58<0.429 105<0.5 -14 62<0.29 56<0.0693 6 77<-0.428 18 22<0.226 -19 -3 7<0.00854 90<0.25 31 -10 24<-0.345 68<-0.0811 -43 7 95<-0.111 22 59<0.38 -4 20 8<-0.0603 35 -14 77<-0.57 -17 24<0.414 152<0.5 6 37 7<0.1 -24 105<0.5 56 -32 -28\n\
218<0.375 0<-0.322 23<-0.307 54<0.253 36<0.547 32<-0.592 71<-0.565 -32 17<0.184 44 -21 32<-0.391 50 133<0.25 7<0.058 27<0.0386 34<0.202 42 30<0.95 22 -45 -40 28 50 -18 -4 35<0.239 16<0.137 36<0.365 70<0.437 -6 30<0.35 -12 23<-0.222 -23 40 18<-0.0869 2 30 80<-1.53 42 5<0.0627 -22 42<0.209 11<-0.397 34<0.0243 22 -35 27 42<0.313 -28 13 11<0.0663 -21 27<0.012 -27 100<-0.115 52 -11 -1 33\n\
78<0.5 10<0.178 21<0.1 56<-0.0184 116<0.5 -13 16 -11 11<-0.486 56<0.182 1 72<-0.313 -8 57 51<0.169 87<0.364 -18 74<0.75 25 -24 7 14<0.395 10<0.313 22 60<0.229 9 -29 100<-0.345 12 -32 11<-0.265 14<0.283 16<-0.188 -25 26<0.0984 61<-0.0663 61<-0.199 12 59 5 11<-0.431 49<3.84 -9 30 -22 60<0.0425 74<0.25 66<0.75 47 13 -7 23<-0.222 37 -19 14<-0.0339 74<1.75 3 29 51<0.847 -10 21\n\
0<-0.322 206<1.13 370<0.5 171<0.375 -3 56<0.139 14 -50 46 64 35<0.199 409<0.875 68<0 17<0.287 114<0.375 1 26<0.499 5<0.256 34<0.0243 -22 149<0.5 114<0.875 48 -32 45 3<-0.32 1 32 -24 -8 366<0.5 21<-0.373 136<0.5 -18 32 42<0.244 14 43<-0.37 46 -27 71 36 3<-0.155 76<-1.12e-8 160<0.5 137<0.5 36 -13 34<0.364 -30 116<0.5 69 -34 -9 97<0.5 -19 33<-0.0512 -20 75<0.052 45 -1\n\
260<1.13 133<1.75 269<0.375 10<-0.249 118<0.375 80<-0.508 29<-0.185 13<-0.159 23 -25 7<0.058 13<0.159 5 115<0.5 40<0.104 -33 5 23 64<-0.27 22<0.167 -39 11 12 31<-0.304 21 37<-0.7 57<0.333 16<0.244 -54 34 11 6 -36 -1 10<-0.285 -65 40<-0.0784 -42 10 81<0.25 38<-0.111 21<-0.42 -19 32 55<0.805 31<0.274 -43 19 7 40<-0.209 59<7.45e-9 -54 44<-0.0678 50 -25 162<0.375 103<0.5 54 -33 -12 -33\n\
312<0.5 85<0.713 45<0.221 51<0.424 1 13<-0.337 49 355<0.375 82<0.0667 0<-0.16 0<-0.424 -30 40<0.137 52 -13 59<0.228 -10 24 188<0.5 13 56 -56 24<0.23 349<0.375 33<0.305 -17 161<0.5 -1 42<-0.0522 86 -17 0<-0.252 -23 63 0<-0.0168 33<0.359 24<0.414 87<-0.608 -15 83 -3 -22 -15 56<0.364 -35 15 125<0.875 70<0.268 -31 130<0.875 -11 50 51<0.17 76<-0.14 -15 24<-0.138 -5 101<2.25 109 -4 -20\n\
55<1.45 282<0.875 37<0.933 -1 59<0.152 8<-0.0455 47<-0.133 -19 20 -29 44<0.113 47<0.132 71 6 101<0.25 -17 40 -39 17<0.184 85<-0.712 100<-0.115 -22 22 2<-3.18 59<0.38 8<-0.41 -19 37<-0.42 -9 76 -32 21<-0.175 249<0.5 29<0.555 47 -23 47<-0.0568 -40 35 235<0.5 176<0.5 -18 42<0.244 49 -29 39 33<-0.12 20 96<0.265 10<0.142 35<0.0239 44<-0.158 -13 40 35<0.239 -47 29 -23 10<0.313 -49 0\n\
41<-0.444 52<4.11 147<0.5 93<-0.925 126<0.5 22<0.0873 24 -22 -45 86<1.25 38<-0.0962 21 36<0.121 14<-0.117 125<0.375 -31 36 26 -23 38<0.0666 44<-0.113 41<-0.511 -28 36 -60 31 38<-0.0727 20<-0.0486 35<-0.299 5 7<0.0522 -118 -20 -11 14 211<0.5 137<0.5 70<-0.115 58<-0.414 42 9<0.512 29<-0.555 -48 25 149<0.5 35<0.149 -22 34 -58 23 87<0.122 47<0.0662 -45 5 33 68<-0.297 11 20<0.0357 6 -62 -1\n\
436<0.5 36<-0.243 164<0.375 90<1.75 51<0.0942 52<4.03 -9 40<0.104 33<-0.299 -24 11<0.16 50<-0.0712 -3 94 -21 -17 -13 47<-0.486 -21 55<1.13 72 -16 60 36<0.122 74<0.25 62<0.115 8<-0.213 -11 94<1.75 47<-0.377 62<-0.483 -14 23<-0.0969 33<-0.0239 -25 32 60 10 -19 84<-1.22 -38 30<0.35 14<-0.117 23 -26 38<0.185 258<0.375 -7 21<-0.318 84 0 21 125<1.13 52<4.44 -9 -31 76<0.42 -3 48 4 -30\n\
8<0.152 28<0.267 265<0.375 466<0.375 448<0.875 8<-0.503 12<0.024 131<1.13 28<0.0488 49<3.21 -6 195<0.5 27 36<-0.0608 47 -23 49<3.75 115<0.5 28 131<0.375 -47 24 38<-0.111 46<-0.0983 49 -20 -35 -36 -52 354<0.5 -1 26<0.304 43 73<3.98 25 -35 46 32 36<0.364 21<-0.373 -14 89 -19 30<0.75 19<-0.119 -5 4<0.127 68<-0.601 -10 88 9 59<-0.0912 -39 82<0.267 38<-0.0962 64 -6 -21 82<1.13 -35 21\n\
359<0.875 173<0.5 497<0.875 61<-0.339 33<0.0398 93<0.555 20<0.445 40<-0.314 64<-0.312 20 -51 473<0.375 0 65 44<0 29 -22 -47 16<-0.314 20 44<-0.249 -36 27<0.104 0 -35 16<-0.314 94<0.25 40<-0.209 37<0.35 44<-0.226 27<0.00591 16 -31 13<0.315 -48 2 -4 207<0.375 -4 38 388<0.375 307<0.375 71<-0.791 44 3<0.0115 44<-0.158 27<0.0255 43 -31 25 -30 -51 -38 1 41 64<-0.312 26 48<-0.069 14 -45 -32\n\
122<0.875 3<0.0813 54<0.172 343<0.375 145<0.875 123<0.375 157<0.5 2 1<-1.98 19<0.0017 23 -35 275<0.5 -32 35 54<1.86e-9 35<0.199 58<-0.0678 72 56<0.0149 49 -8 -18 -14 43<0.037 42<-0.366 30 -25 24<-0.195 -19 3<-0.0219 96<0.663 -20 40 34 34 -5 33<0.159 337<0.875 7<0.0128 33 42<-0.209 -28 92<-0.14 39<0.45 43<0.185 40 -27 35<0.239 58<0.188 -51 14 16 12 46 228<0.5 -8 -48 58<-0.264 60 2\n\
23<0.113 82<0.333 166<0.875 72<0.732 -1 -28 103<0.5 55<0 30 -35 62 46<-0.0983 6<0.169 -26 23<-0.0706 313<0.5 71<-0.414 -9 19 -38 17 50<0.0285 82<2.4 19<0.0111 5<0.0156 -11 157<0.5 16 -20 43<0.185 30<0.75 56 15 -6 50<-0.2 -12 58 126<0.5 -5 82<0.933 71<-0.113 40<-0.0209 17 64 -17 -5 50<0.0285 82<1.13 -9 -35 6<0.203 38<0.111 -14 18 25<0.276 58<0.158 34 30<0.95 -28 38 -20\n\
63<0.111 1 94<1.25 84<0.456 271<0.875 405<0.375 11<-0.206 22<0.132 17 70<-1.86e-9 36<-0.365 -34 22 44<-0.249 36<-0.365 27 -45 -4 44<-0.289 54<0.216 9<0.905 28 3<-0.17 -49 11 -37 2<-2.66 38<0.111 27<0.012 0 43 -12 28<0.134 29<0.925 3<-0.0381 -38 1 24 22<0.247 38<0.0666 21 -33 47 45 29<0 15<0.186 -24 47 73<4.37 -72 90<0.25 -37 31 -38 73<4.24 42<0 367<0.5 -66 19 1 1\n\
59<-0.304 1<-1.81 114<0.375 -16 40 73<3.58 23 206<0.875 192<0.375 1<-0.796 20<0.0357 -20 19 24<-0.268 21<-0.0891 77<-0.0855 -20 61 -23 125<0.875 -36 7 56 62 52<4.37 47<0.583 -1 60<-0.414 23<0.113 70 -34 2 140<0.875 20<0.445 60<-0.51 346<0.375 18<-0.314 39 -26 48 57<2.6 2 26<0 -3 52 26<0.0651 59<-0.0169 64 -4 -11 50<-0.142 37<0.07 183<0.875 39 -32 -30 32<-0.074 3<-0.188 -29 27 60\n\
330<0.375 540<0.375 456<0.5 357<0.5 316<0.5 72<-0.522 70<-0.345 252<0.5 -34 23 25<0.0708 60<-0.0425 25<-0.159 69<0.65 46 2 36<-0.17 -26 68<-0.536 -17 50 25<-0.383 34<0.17 57<1.87 -10 44 43 0<-0.0863 205<0.875 -32 29 4 100<0.115 0<-0.424 20<-0.122 -33 26 36 -13 91<0.52 -1 -19 46<-0.0983 60 25<0.0708 -22 234<0.5 75 -25 91<-0.104 0<-0.769 34 -25 55 49 -28 100<-0.115 -44 76<-0.0778 31 -25\n\
300<0.375 330<0.375 14<0.509 33<-0.359 59<0.456 34<-0.364 -28 42<0.313 29<0.0617 18 56<0.461 4 -45 33 89<0.1 28 398<0.875 -34 47 -1 138<0.5 185<0.5 28<0.114 393<0.875 1<0.292 133<0.75 16<0.0348 18 1<-3.56 -59 1 16<-0.0095 -44 12 40<-0.397 -16 41 -49 89<0.25 178<0.5 62<0.29 -42 170<0.375 11 -62 9 8 36 121<0.5 59<0.659 52<3.58 -46 -11 26 22 62<0.59 39 54<1.86e-9 -33 29 -44\n\
422<0.875 190<0.875 88<0.637 6<0.431 247<0.375 0 73<4.37 76<0.84 156<0.5 37 -3 -30 75<0.146 -34 19 10<-0.333 61<-0.0663 55 -23 333<0.375 -44 32 75<-0.0347 14<0.283 76<-0.233 24 -43 6<0.118 22 -25 13<-0.226 53 10<-0.389 -37 6<0.107 48<-0.193 -22 40 75<0.104 35<0.0929 -6 46 92<-0.7 20 -36 35<-0.199 -33 48<0.268 76<0.14 55<0 32 42<0.0348 -50 27 40 75<-0.229 -2 66 73<4.03 81 -1\n\
267<0.875 31<-0.152 11<-0.0147 10<0.0814 20<-0.0203 52<3.91 3 33<-0.12 132<0.375 -12 52 -35 269<0.375 61<-0.0663 199<0.5 4 45 40<-0.314 19 -9 59 46<-0.508 40 20<0.0081 62<0.242 45<-0.574 -10 11<-0.486 -8 47 51<-0.102 -42 127<0.5 3 60 180<0.5 -8 15<-0.225 -42 0<-0.16 4 122 38<0.0939 161<0.5 -17 16 68<-0.255 -14 104<0.5 -6 62<0 -17 47 1 11<-0.265 -18 87<-0.122 84 77<-0.356 -33 33\n\
82<1.93 82<0.267 1 355<0.375 92<0.42 268<0.375 23<0.113 19<-0.0312 1 -9 14<9.93e-9 75<-0.187 -25 1<-2.77 -21 39 19<0.0017 -10 20 -45 34<-0.0405 16 7<0.0195 75<-0.156 -41 38 7<0.0804 -54 54<-0.0894 -49 0 46 34<0.202 187<0.5 22<0.497 19<0.0754 6<0.107 1<-1.04 245<0.375 44 14<0.2 -49 36 -47 22 39<0.45 16 -42 76<0.327 -43 25 -44 24<-0.345 -22 1<-2.77 -11 14<-0.339 -23 75<-0.282 2 56\n\
6<0.431 128<0.5 31<0.0351 60<-0.637 27<0.0293 65<0.328 8 15<-2.48e-9 -7 8<-0.11 -1 12<0.024 41<-0.222 30 126 10 65<0.237 23 -14 321<0.375 0 12<-0.0794 -23 61 493<0.375 304<0.375 65<0.328 103<0.5 243<0.875 92<-0.14 27<0.0449 16 15<0.238 -21 19 46<-0.0312 14<-0.169 73<4.57 55 -28 -12 -16 61<-0.0663 -40 47 -26 31<0.608 -19 44<-0.158 -27 40 194<0.5 74<1.75 -24 41 65 60 18 44<0.113 -37 27\n\
73<4.53 298<0.375 -1 34<0 -9 35 165<0.375 2<-0.916 82<0.933 58<-0.113 76<0.42 73<4.83 141<0.5 1 41<0.0555 17<0.0453 97 5 -27 82<0.4 -28 19 -30 18<-0.0159 14<0.339 74<2.75 11 40 28<0.011 46 -15 69<0.35 41 -15 0<-0.322 5<0.557 -49 31 -5 56<-0.104 17<0.335 -48 33 45<-0.133 42<0.313 73<4.64 20 91<-0.728 26 -33 45 19<-0.314 -7 47 56<-0.0184 64 30<0.25 180<0.5 -39 35 22\n\
79<0.5 107<0.5 140<0.375 0 97<0.5 234<0.5 -15 53 68 3<-0.281 64<0.312 -18 10 28<0.0788 411<0.375 204<0.875 3<0.0813 -3 -42 85<-0.428 23 71<-0.339 -65 -8 -46 137<0.5 -2 38<0.0416 21 -3 89<0.25 11<-0.486 250<0.5 35<0.0597 14 -17 64 219<0.875 -4 41 66<-0.25 29 250<0.5 115<0.5 64<0.156 45<0.0265 35<-0.199 -50 89<0.35 -16 35 18 38<0.185 32 -31 20<-0.122 101<0.75 10 -62 25 -29\n\
268<0.375 465<0.375 44<0.0308 203<1.13 -1 42 31<-0.152 111<0.5 67<1.08 76<0.84 16<0.0116 46<-0.00334 -34 1 -37 14 73<4.17 32<-0.486 -10 59 -8 49<3.29 -23 21 31<0.213 5<0.0512 4<0.0638 -24 47<-0.265 7<0.0717 195<0.5 85 -11 10 225<0.875 197<0.5 20<0.162 2<-0.525 -16 43 -46 32 43 11<-0.239 16<-0.128 2 44 49<3.84 29<-0.74 51 -3 27 54<0.115 49<3.75 -7 -42 73<4.53 21 -38 -32 -36\n\
4<0.0836 0<-0.0698 0 5<0.105 142<0.5 -10 36 27<0.0858 15 -7 104<0.5 21<-0.82 33 50<-0.2 -38 83<0.5 6<0.23 5<0.177 119<0.875 24<0.115 -23 21 51 9<0.945 -43 22 21<-0.373 28 80<-0.169 -29 14<0.245 -9 58 26<0.0304 48 -15 37<0 3<-0.0381 -16 59<-0.152 -23 16 38<-0.111 28<0.017 20 82<0.2 18<-0.202 27<0.00986 55 -17 -17 -40 11<-0.397 35<0.393 52 -27 8<-0.076 18<-0.103 5 51 -6\n\
471<0.375 201<0.5 0 26<-0.114 206<0.375 77<-0.0204 77<-0.285 -17 29 210<0.5 156<0.5 31 -39 47<-0.133 -63 27<0.0524 60<-0.414 34 -56 36<0.182 33 -35 45<-0.344 52<3.84 6 -122 -5 43<0.259 8<0.055 43<-0.139 9 75<-0.0347 36<0.364 29<0.846 29 -24 -45 40 10<-0.142 -78 16 52<4.23 55<0 45<-0.435 75<0.22 44 -40 13<-0.0717 8 7<0.0804 16<-0.272 10 -79 6 28 2<-3.51 -22 149<0.5 33 -23 50\n\
301<0.375 332<0.375 268<0.375 279<1.13 375<0.875 0<0.214 46<0.0000145 36<-0.243 164<0.375 51<0.0942 41<-0.0222 1 32<-0.0206 55 -10 25<0.0255 -23 23 77<-0.199 -13 108<0.375 87 -18 -2 36<-0.122 -12 41<-0.222 1 6<0.0946 76<-0.233 -2 58<0.113 11<-0.344 18 232<0.5 80 -15 -2 11 60<0.229 -3 -29 60<-0.467 -26 58<-0.307 -14 64 -38 -39 185<0.5 0<-0.0863 6 11<0.0663 46<-0.00334 0 63 -20 -25 41<-0.222 -2 83\n\
8<0.152 415<0.875 12<-0.139 4<0.0388 48<0.161 23<-0.391 -24 41<-0.185 30 226<0.875 1<-1.26 -21 19<-0.39 -40 13 53 47<0.583 -21 37 48<0.547 86<1.25 33<-0.0512 74<0.75 26<0.0984 3<-0.188 1<-0.796 32 -26 -50 3 7 1<-0.796 17 33<0.12 -6 13<0.159 -7 66<0.75 49 -16 -16 39<0.25 192<0.375 9 -54 28 13<0.359 0 8<-0.278 65<0.702 0 51 31<-0.304 33<-0.299 40 -36 -9 73<4.24 67 -16 -26\n\
14<0.644 50<0.303 -2 25<0.276 335<0.375 24<0.23 52<4.44 1 59<0.152 7 44 21 38<-0.0727 21 -49 -15 62<0.644 54<0.316 24<0.192 10<0.533 5<0.378 32<0.0505 33<3.73e-9 -8 13<0.215 63<-0.155 17 21<-0.222 15 -74 26 56<0.0149 -13 44 42 62<0.437 39<0.95 -53 19 30 55<0.483 156<0.5 23<-0.391 22 -44 28 120<0.5 22 -30 10<0.411 45<0.0736 46 38<-0.333 42 -18 -12 102<0.875 50<-0.107 -23 17 -44\n\
65<0.593 288<0.375 45<-0.265 21<-0.56 149<0.5 61<-0.031 2 -36 48<0.225 -10 43 65<-7.45e-9 137<0.5 48<0.429 48<0.0966 25<-0.284 -3 25 43<-9.93e-9 15 0<-0.252 0 82 75<0.146 -21 40 -13 45<-0.344 -3 15 -3 39 5<0.027 48<0.934 13<0.359 59<0.228 88<-0.382 -32 60 -26 -16 94 432<0.5 75<0.52 75<0.312 45<-0.0568 -10 59<0.0912 0<0.00378 43<0.308 50<0.238 21<-0.669 -11 91 -6 -7 1 -11 37 -41 54\n\
260<0.375 11<-0.431 48<1.13 -6 62<0.115 -18 56<0.406 69 -15 31<0.132 113<0.875 0 65<0.593 10 71<-0.565 9 34<0.364 -57 17 183<0.375 19<-0.21 400<0.375 7<0.0261 34<0.365 11<0.0245 6 -34 39 34<-0.121 16 46<0.0681 -34 23 11<0.0245 61 -17 5<0.0512 42<-0.0209 26 -5 87<-0.608 25 -4 5<0.0512 -21 65 5<0.027 -27 10<0.238 63<-0.21 37 59<0.0507 -26 7<0.0645 -1 50 29<-0.0617 -22 34<0.365 73 -11\n\
350<0.375 36<0.283 40<0.453 9<0.917 2 2<-2.48 4<0.0419 5 -18 1 17 45<-0.212 228<0.5 41<0 3<0.0813 42<-0.313 3 -26 68<-0.0425 37 -36 35<0.518 8 -43 32<-0.555 31 -8 32<-0.486 3<-0.143 35<-0.0398 5<0.342 32<-0.925 18 3<-0.206 0 -50 -58 4<0.0488 5<0.194 -17 31 -28 36<0.364 -18 240<0.375 10<-0.687 -46 67<-0.199 -36 15 -62 231<0.5 139<0.5 240<0.875 8 -38 32<0.21 -4 -48 -27 16\n\
391<0.5 360<0.375 3<0.0813 5<0.105 40<-0.131 47<0.221 6 39<0.75 18 60 78<0.5 5<0.0156 -20 15<-0.612 -34 1 42<0.0348 15<0.29 20<0.0357 81<0.25 10<0.0814 23<-0.222 -16 68 -13 -26 21<-0.42 28 -27 10<-0.0356 21<-0.669 -8 70 3 15<-0.29 36 -25 99<0.5 51<-0.102 48<0.805 3 38 12<0.000271 -6 13 17<0.14 10 -36 30<0.85 51<0.424 -29 5 68<0 -6 34 113<0.375 -11 56 37<0.233 -48 7\n\
38<0.293 350<0.375 45<-0.928 369<0.5 44<0.113 -20 47<-0.265 -23 29 49 36<-0.365 76<0.42 42<-0.244 29 44<-0.158 -30 35<0.119 -10 32 151<0.5 52<4.53 43<0.555 52<3.05 -7 27<0.127 85 -9 0 -20 -18 1 -21 205<1.13 45<-0.928 30 318<0.375 6<0.217 276<0.5 53<0.75 160<0.5 -1 31<-0.355 19 -51 10<0.313 74<0.25 67 47<-0.133 -37 35 -3 -34 29<-0.0617 -39 27<0.0386 -22 6<0.335 -11 23 41 33\n\
294<0.375 416<0.375 395<0.375 130<1.13 22<0.497 8<-0.315 204<0.875 7<0.058 11<0.117 148<0.5 -10 58<-0.151 -15 39 -25 6 -33 0 41<-0.289 58<-0.188 28<0.0788 58 -3 8<-0.503 -18 32<-0.592 45<0.309 -38 33 188<0.5 46 -36 48<0.805 43<-0.481 40<0.209 -38 28 5 -39 71<-0.791 58<-0.0678 43<0.185 -34 27 61 80<-0.848 46<-0.0585 -27 36 -18 -41 58<-0.339 -28 127<0.5 48 -37 61<-0.0663 16 43<-0.481 11 -78\n\
27<0.314 13<0.239 146<0.5 75<-0.0347 397<0.375 20<0.0081 133<0.25 43<0.0925 2 -27 29 8 41 15<0.733 -6 12<-0.0397 -21 30 104<0.5 -14 15<0.34 18<-0.18 -23 52<4.23 56 16 -6 78<0.5 163<0.375 104<0.5 -18 0 52<3.78 36 42<0.313 -8 56 15<0.733 42<-0.366 194<0.5 51 5 258<0.375 34<0.219 40<0.209 34<0.0608 74<0.25 18 -22 43 57 13<0.461 -12 25 71<-0.113 9 -25 -6 43<0.037 -27 6\n\
296<0.375 3<-0.0663 85<0.428 85<0.142 102<1.13 1 -15 47<-9.93e-9 381<0.375 34 -31 0 -10 39<0.35 3<0.0813 1<-3.56 -37 42<0.313 151<0.5 -1 70<-0.192 -23 239<0.375 28 -42 -25 11<-0.0497 48<0.483 27 -42 59 106<0.5 11<0.309 -29 18 10<-0.174 93<-0.185 10 42<-0.453 20 -34 194<0.5 10<-0.107 174<0.375 52 -29 19<0.0017 -21 51 14<-0.212 48<0.483 82<0.6 78 -23 -12 1 87<0.364 140<0.375 -14 31 45\n\
157<0.5 396<0.375 428<0.375 0 77<0.143 79<0.5 21<-0.49 28 46<0 -40 77<-0.0204 -32 28 64<0.156 -90 19 14 24<-0.0619 12 -51 47<0.265 82<0.467 72<0 44<0.169 2<-2.07 208<0.5 46<-0.269 -10 45 -33 73<4.37 44<-0.249 58 0 7<0.0645 -49 1 -27 47<0.132 -1 -48 220<0.375 0<-0.00202 68<-0.382 44<0.113 46 -10 44<-0.289 32 -16 46 -20 54<0.115 21<0.0467 -49 33<-0.0512 -35 41 149<0.5 -15 45\n\
475<0.375 153<0.375 36<0.304 -2 45<0.132 19<-0.497 249<0.5 4 18<0.17 78 -3 53<0.25 86<1.75 93<-0.555 41<-0.0222 179<0.5 66 -25 -12 56<0.161 15<0.0894 52<3.58 -28 28<0.0426 44<0.226 -37 53 34 -19 41<-0.259 45 28<0.158 1 44 54<0.316 -11 39 54<-0.115 16 62<0.376 -27 5 -6 36<0.547 58<-0.339 27<0.0192 2 56 76<-0.0778 44<0.113 -34 32 182<0.875 54<-0.115 30 -7 66<0.25 -7 63 -36 -39\n\
157<0.5 49<3.93 1 309<0.5 453<0.375 113<0.375 40<-0.209 -17 43<0.185 38<-0.0256 43<0.037 19<0.0754 15 -38 -26 -17 156<0.5 38<0.229 54<0.422 44<0 15 -21 61 49 -20 65<-0.254 19<-0.39 22 19<-0.0217 11<-0.574 26 -66 -2 102<0.375 41<-0.289 29<-0.111 38 -26 64<0 57<1.2 -31 54<0.172 29 -31 41 -13 60 -33 19<-0.698 -50 38<-0.244 63<-0.444 -23 31 41<-0.289 64<0.312 -36 15 38<0.0939 6 -21\n\
320<1.13 371<0.875 154<0.875 517<0.875 26<-0.365 28<0.011 35<-0.12 -32 -3 15<0.483 69<0.85 24<-0.138 9 -45 4<0.0323 160<0.5 248<0.5 47 -25 -19 24<-0.268 16 27<0.0524 10<0.178 9<0.794 -2 -30 56<0.461 77<0.356 13 -36 47 43<0.037 25 9<0.846 26 -22 24<0.115 48<0.934 36 -14 179<0.5 -23 40 -1 30 10<0.238 -30 27 4<0.0488 39 85<0 10<-0.174 -23 49 15<0.869 -43 28 52<4.44 -53 27\n\
119<0.875 64<-0.0284 42<-0.174 32<0.349 -3 -37 16<-0.272 20<0.243 26<-0.365 -13 48 3<-0.253 59 -26 52<4.69 10<0.533 20<-0.166 -10 113<1.13 109<1.25 42<0 69<0.95 -18 43<-9.93e-9 62<0.161 20 -16 39<0.25 -2 150<0.5 51<-0.102 -3 71 8 16<0.105 9 341<0.875 26<0.253 19<-0.0657 -41 -5 15 61 -25 38 -26 21<-0.0467 -1 45 42<-0.453 20<0.0081 10<-0.687 42 -13 33<0.199 11 66 -2 42<-0.244 14 -38\n\
263<1.13 154<0.875 373<0.875 292<0.875 173<0.5 44<0 1 93<-0.185 156<0.5 10 -29 16<-0.188 102<0.875 4<0.112 -4 31 27 60<0.127 -10 65<0.358 47<-0.133 -4 39<0.25 227<0.375 96 -11 13<0.119 52<4.37 59 -14 -24 7<0.0375 -34 25<0.191 -17 53 44<-0.0678 48<0.0537 -45 13<0.0512 51 -21 13<0.0239 -8 62 25<-0.478 22 -52 -36 21<-0.42 16<0.0586 68 -5 36<0.0607 34 48<0.322 5 -44 10<0.411 57 -16\n\
300<0.375 31<0.213 35<-0.12 19<-0.0657 59<0.659 21<-0.373 2 233<0.5 188<0.5 22<0.385 -20 7 -53 9 26 188<0.5 4<0.146 4 31<-0.456 30 -27 23<0.0782 -62 38 7<0.0297 5 -1 229<0.5 19<-0.0411 287<0.875 98<0.5 13 21<-0.42 25 -22 7<0.0227 77<-0.238 30 -90 23 50<-0.107 30<0.95 204<0.375 -29 43 244<0.375 10 -57 25<-0.22 43<-9.93e-9 11 127<0.5 23<-0.452 18 -33 36 11 101<0.75 42 -13 -46\n\
122<0.875 27<0.0721 13<-0.337 27<0.0449 19<-0.0411 42 3 -28 29<0.74 64<-0.0284 87<0.486 51<0.678 60<-0.51 51<0.373 18<-0.0298 3 47 -14 13<0.215 5<0.0156 -24 38<0.0666 225<0.375 -3 47<-0.398 -23 0<-0.252 -19 51<0.424 70 -12 106<0.5 -6 27<0.00791 2 56 18<0.0508 -1 -38 25 29<0.111 60<0.51 18<0.17 50 -2 -23 44<-0.226 5<0.309 50 -27 -3 -1 132<0.375 -13 27<0.00986 -20 44 -5 38<-0.0256 50 -8\n\
300<0.375 138<0.5 65<-0.621 37<0.28 21 -12 14<0.509 31<0.132 15<-0.483 14<0.339 -5 -39 4 37<0.933 17<0.0453 42<-0.366 35 229<0.5 4 -35 4<0.0323 73<3.84 -19 72<-0.105 -15 25 287<0.875 -15 40<-0.131 70 -22 25 65<-0.17 47 65<0.848 -13 12 15<1.13 14<0.466 45<0.221 22<0.385 4<0.0679 -24 64<0.104 -14 65<0.282 -10 48 3<-0.38 33 15<-0.483 22 369<0.5 -17 34 7 15<0.0439 -10 24 32 51\n\
83<0.5 412<0.875 69<0.95 210<0.5 17<0.184 138<0.5 164<0.375 19 -15 69<0.25 -59 0 63<-0.222 8 73<3.58 8 10<-0.142 16 56<0.0416 -3 -111 38<0.389 73<4.57 25 -5 32<-0.074 -51 34 39<0.1 45<-0.435 12 88<1.02 88<0.127 426<0.875 59<-0.0507 10 41<-0.234 29<0.37 -45 6 11<-0.0843 21 4<0.0638 12 -52 -79 32<0.555 -35 31 39 10<0.313 -1 41<-0.0222 17 33<-0.076 18 -4 40 218<0.375 -4 36\n\
241<0.375 16<0.244 424<0.375 58<-0.188 5 48<-0.193 112<0.375 8<-0.0455 53<0.75 10<-0.446 -16 21<-0.0891 18 45<0.309 28<0.088 79 19 -24 -19 36<0.243 127<0.5 181<0.5 -23 45<-0.17 54 -21 53 27 19<-0.21 17<0.467 46 -18 -38 -2 22<0.0622 -20 74 209<0.5 53<2.25 36<0.182 69<0.85 13 -24 92<-0.98 -27 92<-0.7 50 28<0.198 230<0.5 -12 34 38 27 63<-0.0555 45<-0.0946 83 -5 -27 63<-0.155 -11 31\n\
2<-3.06 103<0.5 2 14<9.93e-9 48 20<0.0357 -31 29 79<0.5 14<-0.46 -10 27<0.0386 105<0.5 20<0.243 176<0.5 -1 89<0.25 0 -52 -23 20<0.122 -6 111<0.5 18 -1 10<0.142 41<-0.0555 20<-0.122 91<-0.104 13 -32 9 -9 89<0.35 8<-0.168 37<-0.14 41 44<0 20 -12 61<-0.031 -42 62<0.0537 140<0.875 44 -30 -8 96<0.663 97<0.5 59 -22 -22 2<-2.28 7<0.0419 -15 63<-0.185 -28 4<0.101 12 -20 -21`;

/** From which probability on a side is taken. */
export const THRESHOLDS = {"first":0.58,"further":0.56,"lean":0.3};
