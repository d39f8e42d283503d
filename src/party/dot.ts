/** Words that begin a sentence and do not follow a name inside of one. */
const STARTER = /^(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|In|On|At|But|And|Or|So|This|That|These|Those|There|However|According|For|As|After|Before|Since|During|If|When|While|Although|Though|Despite|Because|Also|With|Without|From|To|By|Earlier|Later|Meanwhile|All|Under(?! Secretary)|Such|Some|Many|Most|Both|Each|Every|No|Not|What|Who|How|Why|Where|Which|Whether|Now|Then|Thus|Moreover|Furthermore|Nevertheless|Still|Instead|Last|Next|Even|Only|Until|Through|Among|Between|Against|\p{Lu}\p{Ll}+ing)\b/u;

/** An office with `of` behind it has its country there. */
const OFFICE_OF = /^(?:Chief|Chairman|Commander|Head|Officials|President|Representatives|Spokesman|Spokeswoman) of (?!Staff\b)/u;

/** Offices and bodies that a country's name stands in front of. */
const BODY = new Set(`
  Acting Adm Admiral Administration Administrations Africa Agency Agriculture Air Ambassador Ambassadors Armed Arms Army Assistant Attorney
  Bank Border Bureau Capitol Catholic Census Central Chairman Chamber Charge Chief Chiefs Citizenship Coast Code Command Commander Commerce
  Commission Commissioner Council Congress Congressman Congressmen Congresswoman Constitution Consul Consulate Court Customs Cyber Defence Defense Democrat Democratic
  Democrats Department Deputy District Drug Election Embassy Energy Environmental Envoy Envoys External Fed Federal Fifth Fleet Food Forces Foreign
  Gen General Geological Government Health High Homeland House Immigration Indo-Pacific Institute Intelligence Interior Joint Judicial Justice
  Labor Lt Maj Major Marine Marines Media Member Men Middle Military Ministry Mission National Naval Navy Northern Nuclear Office Official Officials
  Olympic Open Pacific Parliament Permanent Postal President Presidential Presidents Prime Prison Public Refugee Rep Representative Representatives
  Reps Republican Republicans Second Secret Secretary Securities Sen Senate Senator Senators Seventh Sixth Southern Soccer Space Special Spokesman
  Spokeswoman State Steel Strategic Supreme Surgeon Trade Transportation Treasuries Treasury Troops Under Union Undersecretary Veterans Vice Women
`.trim().split(/\s+/u));
/** A body by its last word (`European Command`). */
const NAMED_BODY = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:Command|Department|Office|Agency|Bureau|Commission|Administration|Services?|Corps|Fleet|Forces?|Court|Representative|Ambassador|Envoy|Secretary|President|Committee|Council|Organi[sz]ation|Association|Union|Institute|Foundation|Academy|Society|Assembly|Cent(?:er|re)|Board|Authority|Compan(?:y|ies)|Corporation|Industr(?:y|ies)|States)\b/u;
/** An acronym or a model (`U.S. LNG`, `U.S. RQ-4`), but no initials below an article (`NA/PA`). */
const ACRONYM = /^\p{Lu}(?:\p{Lu}+(?=\s*\n| \p{Ll}| \p{Lu}[\p{Lu}.])|\p{Lu}*-\d)/u;
/** A heading in title case: there is nothing to tell from. */
const TITLE_CASE = /^\p{Lu}[\p{L}’'-]+ (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}’'-]+ (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}| *(?:\n|$))/u;
const CLOSING_MARKS = /^["”’']+/u;
const OPENING_MARKS = /^["“‘']+/u;
const FIRST_WORD = /^[\p{L}-]+/u;

/** `in the U.S. Trump said`: as a noun the name takes its article; without one it modifies what follows (`U.S. Sanctions Act`). */
const ARTICLE = /\bthe\s+$/iu;

/**
 * A wording that ends with a dot keeps it inside a sentence and leaves it to the sentence at its end,
 * so that `U.S.` and `Iran` lead to the same sentences.
 * @param start where the wording begins
 * @param end where it ends, dot included
 */
export function dotEndsSentence(text: string, start: number, end: number): boolean {
  const following = text.slice(end, end + 80);
  if (following.startsWith('.')) return false;
  const rest = following.replace(CLOSING_MARKS, '');
  const next = rest.trimStart();
  if (next === '' || /^[^\S\n]*\n/u.test(rest)) return true;
  if (next === rest) return false;
  const word = next.replace(OPENING_MARKS, '');
  if (!/^\p{Lu}/u.test(word)) return false;
  if (rest !== following || STARTER.test(word) || OFFICE_OF.test(word)) return true;
  if (!ARTICLE.test(text.slice(Math.max(0, start - 6), start))) return false;
  return !(BODY.has(FIRST_WORD.exec(word)?.[0] ?? '') || NAMED_BODY.test(word) || ACRONYM.test(word) || TITLE_CASE.test(word));
}
