/** The look of the dossier: paper and ink, our words in sans and reports' words in naskh; no red, no alarm. */
export const style = `
:root{--paper:#fbfaf6;--card:#fff;--ink:#1c2430;--soft:#586272;--line:#ddd9cf;--accent:#1d5f6e;--mark:#f3e6b8;
--agreed:#25685c;--developing:#7a5a14;--disputed:#5d3f87;--single:#586272;
--s0:#24608f;--s1:#99651a;--s2:#2b7a6b;--s3:#7b4a88;--s4:#566b2c;--s5:#55657c;--s6:#8a5638;--s7:#3a4a9a;
--sans:"Isnad Sans","Noto Sans Arabic","Segoe UI",Tahoma,sans-serif;--naskh:"Isnad Naskh","Isnad Sans","Noto Naskh Arabic","Amiri","Times New Roman",serif}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--card:#1b2027;--ink:#e8e6e0;--soft:#a3acb8;--line:#353c46;--accent:#7fc4d3;--mark:#4d4322;
--agreed:#7fcbb9;--developing:#e0be6f;--disputed:#c4aaec;--single:#a3acb8;
--s0:#79b4e6;--s1:#dfae66;--s2:#74c9b6;--s3:#cf9fdb;--s4:#b2c67f;--s5:#a9b8cc;--s6:#d8a684;--s7:#9fadf2}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:3.6rem;-webkit-text-size-adjust:100%}
body>p{margin:0}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.75 var(--sans)}
main{max-width:66rem;margin-inline:auto;padding:0 1.25rem}
h1,h2,h3,h4,h5{line-height:1.4;font-weight:600;margin:0 0 .5rem;text-wrap:balance}
h1,h2{font-size:1.9rem}h3{font-size:1.35rem;margin-top:2.75rem}h4{font-size:1.12rem}h5{font-size:.95rem;color:var(--soft)}
p{margin:.4rem 0 .8rem;max-width:46rem}
small{font-size:.82rem;color:var(--soft)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.25em}
a:focus-visible,button:focus-visible,select:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
ul,ol{margin:.3rem 0;padding-inline-start:1.2rem}
bdi{unicode-bidi:isolate}
q{quotes:"«" "»" "“" "”"}
q:lang(en){quotes:"“" "”"}
time{white-space:nowrap}
.words b{background:var(--mark);border-radius:2px;padding:0 .12em}
.words{font-family:var(--naskh);font-size:1.08em;line-height:1.85}
.words:lang(en),.text:lang(en){font-family:var(--sans);font-size:1em}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.4rem 1rem;padding:.45rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line);font-size:.9rem}
.bar button,.bar select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:4px;padding:.15rem .7rem;cursor:pointer;max-width:100%}
.bar button[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--paper)}
.turns{display:flex;gap:.4rem}
.skip{position:absolute;clip-path:inset(50%)}.skip:focus{clip-path:none;inset-inline-start:1rem;top:.5rem;z-index:3;background:var(--card);padding:.4rem 1rem}
.top{padding-top:1.6rem}.product{color:var(--soft);font-size:.9rem;margin:0}
.promise{border-inline-start:3px solid var(--accent);padding-inline-start:.8rem;color:var(--soft)}
.event{padding-top:1rem}.event+.event{border-top:3px double var(--line);margin-top:4rem;padding-top:2rem}
.lead{font-size:1.1rem;font-weight:400}.note,.none,.more{color:var(--soft);font-size:.92rem}
dl.head{display:flex;flex-wrap:wrap;gap:.2rem 2rem;margin:.2rem 0}dl.head div{display:flex;gap:.5rem}dl.head dt{color:var(--soft)}dd{margin:0}
.chip{display:inline-block;font-size:.8rem;line-height:1.5;padding:0 .6em;border:1px solid currentColor;border-radius:1em;white-space:nowrap;color:var(--single)}
.chip.disputed,.chip.conflict,.chip.part-exceeds-whole,.chip.breakdown-mislabelled,.chip.differs{color:var(--disputed)}
.chip.agreed,.chip.agreement,.chip.holds{color:var(--agreed)}
.chip.developing,.chip.update,.chip.revision{color:var(--developing)}
.disputes,.flat,.findings ul,.sums ul{list-style:none;padding:0}
.disputes>li{border-inline-start:3px solid var(--disputed);padding-inline-start:.9rem;margin:1rem 0}
.disputes ul{list-style:none;padding:0}.disputes ul li,.flat li,.findings li,.sums li{margin:.45rem 0;max-width:52rem}
.sides,.sum{color:var(--soft);font-size:.9rem;white-space:nowrap}.sum{display:block;unicode-bidi:isolate}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.95rem}
caption{text-align:start;font-weight:600;color:var(--soft);font-size:.9rem;padding:.3rem 0}
th,td{text-align:start;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{font-size:.82rem;color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:400}
.number,.value{font-variant-numeric:tabular-nums lining-nums}
.value{font-weight:600;white-space:nowrap}
.glance .best,.numbers .best dd{font-weight:600}
.glance .also{display:block;font-weight:400;font-size:.85em;color:var(--soft)}
.question{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.1rem 1.25rem;margin:1.4rem 0}
.question header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2rem 1rem;align-items:baseline}.question h4,.question .meta{margin:0}
.meta{font-size:.92rem;color:var(--soft)}
.numbers{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin:.7rem 0;align-items:baseline}
.numbers dt{font-size:.82rem;color:var(--soft)}.numbers dd{font-size:1.5rem;line-height:1.3}.numbers .best dd{font-size:1.9rem}.numbers .policy dd{font-size:.92rem;color:var(--soft)}
.figures td:nth-child(2){width:42%}.figures .words{display:inline}
tr.denied .value,tr.planned .value{font-weight:400}
tr:target,mark:target,.report:target h3{outline:3px solid var(--accent);outline-offset:2px}
.mark-of{font-size:.78rem;color:var(--developing);border-bottom:1px dotted}
.unknown{color:var(--soft);font-style:normal}
.origin{font-weight:600}.tree .origin{font-weight:400}.relay{font-style:normal}
.chart{margin:.8rem 0}.chart svg{overflow:visible;display:block}
.chart .grid{stroke:var(--line)}.chart .apart{stroke:var(--line);stroke-dasharray:3 4}
.chart text{font:12px var(--sans);fill:var(--soft)}.chart text.label{font-weight:600;font-size:12.5px;paint-order:stroke;stroke:var(--card);stroke-width:3px}
.chart .step{stroke-width:1.6}.chart .range{stroke-width:2}.chart .words{stroke-width:9;opacity:.22}
.chart .head{fill:none;stroke-width:2}.chart .dot{stroke-width:2}.chart .hollow{fill:var(--card)!important}.chart .doubted{stroke-dasharray:2 2}
${["0", "1", "2", "3", "4", "5", "6", "7"].map((n) => `.chart line.s${n},.chart path.s${n}{stroke:var(--s${n})}.chart .dot.s${n}{fill:var(--s${n})}.chart text.s${n}{fill:var(--s${n})}`).join("")}
.chart .note{display:none}.question:first-of-type .chart .note{display:block}.legend{display:grid;gap:.1rem;list-style:none;padding:0;font-size:.88rem}.legend>li{display:flex;flex-wrap:wrap;gap:0 .5rem;align-items:baseline}.legend>li>svg{align-self:center}.legend svg{flex:none}.legend ol{display:flex;flex-wrap:wrap;gap:0 .8rem;list-style:none;padding:0;margin:0}.legend ol b{font-variant-numeric:tabular-nums}
details{margin:.35rem 0}summary small{font-size:.85rem}summary{cursor:pointer;color:var(--accent);font-size:.92rem}
.policies small{display:block}
.tree{list-style:none;padding:0}.tree>li{margin:.9rem 0;display:grid;grid-template-columns:minmax(10rem,17rem) 1fr;gap:0 1.4rem}
.tree .origin{background:var(--card);border:1px solid var(--line);border-radius:5px;padding:.4rem .8rem;align-self:start}.tree .origin small{display:block}
.tree ol{list-style:none;margin:0;padding-inline-start:1.4rem;border-inline-start:2px solid var(--accent)}
.tree ol li{position:relative;padding:.2rem 0}.tree ol li::before{content:"";position:absolute;inset-inline-start:-1.4rem;top:1.05rem;width:1rem;border-top:2px solid var(--accent)}
.wording td .uses{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:0}.loaded{border-bottom:1px dotted}
.wording th[scope=row]{width:30%}.wording :is(td,th){padding-block:.2rem}.wording caption{padding-top:.9rem;color:var(--ink)}.wording thead{position:absolute;clip-path:inset(50%)}
.key{columns:2;column-gap:2rem;font-size:.92rem}.scroll{overflow-x:auto;position:relative}
.silence td,.silence thead th:not(:first-child){text-align:center;padding:.35rem .3rem}.silence tbody th{min-width:13rem}
.answer{display:inline-block;white-space:nowrap;font-variant-numeric:tabular-nums;padding:0 .3em}.answer.first{outline:1.5px solid var(--accent);outline-offset:-1px;border-radius:3px;text-decoration:none}
.silent{color:var(--soft)}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.reports{margin-top:4rem;border-top:3px double var(--line);padding-top:1.5rem}
.report{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem;margin:1.2rem 0}.report h3{margin:0;font-family:var(--naskh)}
.byline{font-size:.88rem;color:var(--soft)}.text{font-family:var(--naskh);font-size:1.12rem;line-height:2;white-space:pre-line;overflow-wrap:anywhere;max-width:46rem}
mark{background:var(--mark);color:inherit;border-radius:2px;padding:.05em .12em}a.back{color:inherit;text-decoration:none;border-bottom:2px solid var(--s1)}
.why{font-size:.85rem}.why ul{list-style:none;padding-inline-start:1.1rem;border-inline-start:1px solid var(--line)}.why code{color:var(--soft)}
.method{padding-block:2rem 5rem}.method dl div{display:grid;grid-template-columns:9rem 1fr}.method dt{font-weight:600}
@media (max-width:44rem){.bar{position:static}[data-print]{display:none}html{scroll-padding-top:.5rem}h1,h2{font-size:1.5rem}main{padding-inline:.9rem}.question,.report{padding:.8rem .8rem}
.key{columns:1}.tree>li{grid-template-columns:1fr}.tree ol{margin-inline-start:1rem;margin-top:.3rem}.method dl div{grid-template-columns:1fr}
.glance thead,.figures thead,.policies thead,.wording thead{position:absolute;clip-path:inset(50%)}
.glance tr,.figures tr,.policies tr,.wording tr{display:block;border-bottom:1px solid var(--line);padding:.4rem 0}
.glance td,.glance th,.figures td,.figures th,.policies td,.policies th,.wording td,.wording th{border:0;padding:.1rem 0;display:block;width:auto!important}
.glance td,.policies td{display:inline-block;margin-inline-end:1rem}
td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:.82rem}
.silence tbody th{min-width:9rem}.chart .wide{display:none}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#1d5f6e;--mark:#eee}
.bar,.skip,.why,details:not([open]){display:none}html{font-size:9.5pt}.question,.report{break-inside:auto;border-radius:0}.question header,h3,h4,h5,caption{break-after:avoid}
tr,.chart,.findings li,.disputes ul li,.tree>li{break-inside:avoid}a{color:inherit;text-decoration:none}main{max-width:none;padding:0}}
@page{margin:16mm 14mm}
`;
