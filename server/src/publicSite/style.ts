/** The look of the public pages: one small file, nothing from elsewhere. */
export const STYLE = `
:root{--ink:#1b2229;--soft:#4a5561;--line:#d7dde3;--primary:#0b4f9e}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
header,main,footer{max-width:64rem;margin-inline:auto;padding:.75rem 1rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:center;justify-content:space-between;border-bottom:3px solid var(--primary)}
.product{margin:0;font-weight:650}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
nav a,nav span{display:inline-block;min-height:1.5rem}
nav [aria-current]{font-weight:650;color:var(--ink)}
a{color:var(--primary)}
:focus-visible{outline:3px solid #ffb000;outline-offset:2px;box-shadow:0 0 0 2px var(--ink)}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1.2rem;margin:1.75rem 0 .5rem}
.soft,figcaption{color:var(--soft)}
.invented{padding:.5rem .75rem;border:2px solid var(--ink);font-weight:650}
.scroll{overflow-x:auto;position:relative;border:1px solid var(--line)}
table{width:100%;border-collapse:collapse;font-size:.9rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.4rem .6rem;border-top:1px solid var(--line);text-align:right;vertical-align:top}
th:first-child{text-align:left;font-weight:600;min-width:9.5rem}
thead th{border-top:0;color:var(--soft)}
.plain{padding:0;list-style:none}
.plain li{padding:.4rem 0;border-top:1px solid var(--line)}
figure{margin:1rem 0}
svg{display:block;width:100%;max-width:44rem;height:auto;overflow:visible}
svg text{font-size:10px;fill:var(--soft)}
svg .mark{font-size:9px}
@media(max-width:32rem){svg text{font-size:16px}svg .mark{font-size:11px}}
.entry{display:inline-block;margin-right:1rem}
.sign{display:inline-block;width:.75rem;height:.75rem}
.sign.bar{background:var(--primary)}
.sign.partial{background:#a9c6e6;border:1px solid var(--primary)}
.sign.target{width:1.25rem;height:.35rem;border-top:2px dashed var(--ink)}
summary{min-height:1.5rem;color:var(--primary);cursor:pointer}
.unbroken{white-space:nowrap}
.zero{stroke:#7b8794;fill:none}
.bar{fill:var(--primary)}
.partial{fill:#a9c6e6;stroke:var(--primary)}
.line{fill:none;stroke:var(--primary);stroke-width:2}
.target{fill:none;stroke:var(--ink);stroke-dasharray:5 3}
dt{font-weight:600;margin-top:.6rem}
dd{margin:0}
code{overflow-wrap:anywhere}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:#fff}
.skip:focus{top:.5rem}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
@page{size:A4;margin:12mm}
@media print{body{font-size:9.5pt}header nav,main nav,.skip{display:none}.scroll{overflow:visible;border:0}tr,figure{break-inside:avoid}}
`;
