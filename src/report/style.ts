/** Stances of one sentence whose words light up together with their label; further ones are marked all the same. */
export const LINKED = 12;

const STRENGTHS = Array.from({ length: 11 }, (_, n) => `.n${n}{--n:${n}}`).join('');
const LINKS = Array.from({ length: LINKED }, (_, i) => `.sentence:has(.t${i}:is(:hover,:focus)) .e${i}`).join(',');

/** The look of a rendered report: light and dark, narrow and wide, on paper. Blue and orange are told apart by all kinds of sight. */
export const STYLE = `
.demarche{--ink:light-dark(#16191d,#e8eaed);--soft:light-dark(#50575f,#a9b1bb);--line:light-dark(#d3d8de,#3a424c);--ground:light-dark(#fff,#14181d);--raised:light-dark(#f4f6f8,#1e242b);--favor:light-dark(#00588f,#7cc0ff);--against:light-dark(#9c3a00,#ffab6b);color-scheme:light dark;color:var(--ink);background:var(--ground);font:1rem/1.65 system-ui,sans-serif;overflow-wrap:anywhere}
.demarche{${STRENGTHS}
h2{font-size:1.15rem;margin:1.6rem 0 .6rem}
.overview{color:var(--soft);margin:.3rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.favor{--side:var(--favor);--rule:solid}
.against{--side:var(--against);--rule:wavy}
.neutral{--side:var(--soft);--rule:dotted}
.scroll{position:relative;overflow-x:auto;max-width:100%}
.scroll+.scroll{margin-top:1.2rem}
table{border-collapse:collapse;min-width:100%;font-size:.9rem;line-height:1.35}
caption{caption-side:bottom;text-align:left;color:var(--soft);font-size:.85rem;padding-top:.4rem}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
th[scope=row]{font-weight:600;min-width:5.5rem;overflow-wrap:break-word}
thead th{background:var(--raised)}
td.favor,td.against{background:color-mix(in srgb,var(--side) calc(var(--n)*3.2%),var(--ground))}
.score{white-space:nowrap;font-variant-numeric:tabular-nums;font-weight:600}
small{display:block;white-space:nowrap;font-size:.8rem}
.article p{position:relative;white-space:pre-line;margin:.8rem 0;line-height:2}
.article p:empty{display:none}
mark{color:inherit;background:color-mix(in srgb,var(--side) calc(6% + var(--n)*1.4%),transparent);font-weight:calc(450 + var(--n)*25);text-decoration:underline var(--rule) var(--side);text-decoration-thickness:calc(1px + var(--n)*.2px);text-underline-offset:.2em;border-radius:.15em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.favor.against{--side:var(--ink);--rule:double}
.tag{display:inline-block;max-width:100%;box-sizing:border-box;white-space:normal;vertical-align:baseline;font-size:.75rem;line-height:1.4;border:1px solid var(--side);border-left-width:4px;border-radius:.3rem;padding:.05rem .35rem;background:var(--ground);color:var(--side);cursor:help}
.tag.neutral{border-style:dashed}
.tag:focus-visible{outline:2px solid var(--side);outline-offset:2px}
.tip{position:absolute;left:0;max-width:min(100%,32rem);box-sizing:border-box;margin-top:.3em;z-index:2;padding:.5rem .7rem;border:1px solid var(--side);border-radius:.4rem;background:var(--raised);color:var(--ink);box-shadow:0 2px 8px #0005;opacity:0;pointer-events:none;height:0;overflow:hidden}
.tip span{display:block}
.tag:is(:hover,:focus) .tip{opacity:1;height:auto}
code{color:var(--soft);font-size:.95em}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem;font-size:.85rem}
.legend .tag{cursor:auto}
}
.demarche :is(${LINKS}){outline:2px solid currentColor;outline-offset:1px}
@media print{.demarche{color-scheme:light;font-size:10pt}.demarche .tip{display:none}.demarche .scroll{overflow:visible}.demarche .sentence,.demarche tr{break-inside:avoid}.demarche :is(mark,td,.tag){print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
