/** How a dossier looks on a screen, by day and by night, and on paper. It has no “<”, “>” or “&”, which would be escaped. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1f2328; --quiet: #5f6670; --rule: #d9d6cf; --link: #0b57a4;
  --mark: #fff1b8; --suggested: #8a5a00; --rejected: #a1260d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --ink: #e4e2dd; --quiet: #9ea4ad; --rule: #363a41; --link: #7db8f5;
    --mark: #4d431a; --suggested: #e0b45c; --rejected: #f0907c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 3rem 1.5rem 5rem; max-width: 46rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, nav, ul, table, figcaption, header p, .remark, .status {
  font-family: system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0; font-size: 2.25rem; letter-spacing: -0.02em; }
header { padding-bottom: 1.25rem; border-bottom: 3px solid var(--ink); }
header p { margin: 0.5rem 0 0; color: var(--quiet); }
h2 { margin: 3.5rem 0 1rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--rule); font-size: 1.5rem; }
h3 { margin: 2.25rem 0 0.5rem; font-size: 1.1875rem; }
h4 { margin: 1.75rem 0 0.5rem; font-size: 1rem; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
nav { font-size: 0.9375rem; }
nav h2 { margin-top: 2rem; border: 0; font-size: 1rem; }
nav ol { margin: 0; padding: 0; columns: 15rem; column-gap: 2rem; list-style: none; }
nav li { margin: 0.15rem 0; break-inside: avoid; }
nav .level2 { margin-top: 0.6rem; font-weight: 600; break-after: avoid; }
nav .level3 { padding-left: 1rem; }
nav .level4 { padding-left: 2rem; }
ul { margin: 0.5rem 0 1rem; padding-left: 1.25rem; color: var(--quiet); font-size: 0.875rem; }
figure { margin: 1rem 0 1.4rem; padding-left: 1.1rem; border-left: 3px solid var(--rule); }
blockquote { margin: 0; }
figcaption, .remark { margin: 0.3rem 0 0; color: var(--quiet); font-size: 0.8125rem; }
mark { padding: 0 0.1em; border-radius: 2px; background: var(--mark); color: inherit; font-weight: 600; }
sup { font-size: 0.7em; line-height: 0; }
sup a { padding: 0 0.15em; }
.status {
  padding: 0.05rem 0.4rem; border: 1px solid; border-radius: 1rem;
  font-size: 0.6875rem; font-weight: 600; letter-spacing: 0.02em; white-space: nowrap;
}
.suggested { color: var(--suggested); border-style: dashed; }
.rejected { color: var(--rejected); }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; }
th { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 2px solid var(--ink); text-align: left; }
td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
td { min-width: 6.75em; overflow-wrap: anywhere; }
footer ol { padding-left: 2.5rem; color: var(--quiet); font-size: 0.8125rem; }
:target { background: var(--mark); }
@page { margin: 22mm 20mm 24mm; @bottom-center { content: counter(page); font: 9pt sans-serif; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --link: #000;
    --mark: transparent; --suggested: #444; --rejected: #444;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  h1 { font-size: 24pt; }
  h2 { font-size: 15pt; }
  h3 { font-size: 12pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  figure { border-left-color: var(--rule); }
  thead { display: table-header-group; }
  mark { padding: 0; text-decoration: underline; text-decoration-thickness: 0.5pt; text-underline-offset: 2pt; }
  footer a { display: none; }
  p, blockquote { orphans: 3; widows: 3; }
}
`;
