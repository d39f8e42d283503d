/*
 * The large tables, to be imported before anything else: a bundle has its modules in the order of their imports, and
 * gzip sees what modules of code have in common only where no large table stands between them.
 */
import './attribution/weights';
import './attribution/wordClasses';
import './lexicon/attitude';
import './lexicon/effect';
import './lexicon/evaluation';
import './lexicon/mention-given';
import './lexicon/mention-roles';
import './lexicon/phrase';
import './lexicon/valence';
import './stance/weights';
import './target/vectors';
import './target/weights';
