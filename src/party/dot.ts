/** Words that begin a sentence and do not follow a name inside of one. */
const STARTER = /^(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|In|On|At|By|From|To|With|Of|But|And|Or|So|Yet|Nor|This|That|These|Those|There|Here|However|According|For|As|After|Before|Since|During|If|When|While|Where|Who|Why|What|How|Which|Although|Though|Despite|Because|Also|Both|Some|Many|Most|All|No|Not|Now|Then|Thus|Therefore|Meanwhile|Earlier|Later|Last|Asked|Speaking|Referring|Moreover|Furthermore|Instead|Indeed|Under|Even|Only|Such|Once|Until|Unless)\b/u;
/** Offices and bodies that a country's name stands in front of. */
const BODY = /^(?:Acting|Adm|Admiral|Agency|Air|Ambassadors?|Army|Assistant|Attorney|Bank|Central|Chairman|Charge|Chief|Coast|Commander|Congress|Congressman|Consul|Consulate|Court|Customs|Cyber|Defen[cs]e|Democrats?|Department|Deputy|District|Embassy|Energy|Envoy|Fed|Federal|Fifth|Forces|Foreign|Gen|General|Homeland|House|Joint|Justice|Marines?|Middle|Mission|National|Navy|Officials|Permanent|President|Rep|Representatives?|Republicans?|Secretary|Sen|Senate|Senators?|Sixth|Special|State|Steel|Supreme|Treasury|Troops|Under|Undersecretary|Vice)\b/u;
/** A name with a verb behind it begins a sentence. */
const SUBJECT = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} (?:said|says|say|added|told|noted|stressed|warned|called|also|has|have|had|is|are|was|were|will|would|did|does|can|could|should|must)\b/u;
const CLOSING_MARKS = /^["”’']+/u;

/**
 * A wording that ends with a dot keeps it inside a sentence and leaves it to the sentence at its end,
 * so that `U.S.` and `Iran` lead to the same sentences.
 * @param end where the wording ends, dot included
 */
export function dotEndsSentence(text: string, end: number): boolean {
  const following = text.slice(end, end + 80);
  if (following.startsWith('.')) return false;
  const closing = CLOSING_MARKS.exec(following)?.[0].length ?? 0;
  const rest = following.slice(closing);
  const next = rest.trimStart();
  if (next === '' || /^[^\S\n]*\n/u.test(rest)) return true;
  if (next === rest) return false;
  const word = next.replace(/^["“‘'([]+/u, '');
  if (closing > 0) return /^\p{Lu}/u.test(word);
  return STARTER.test(word) || (SUBJECT.test(word) && !BODY.test(word));
}
