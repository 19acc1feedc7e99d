/**
 * What may stand in the HTML of a body, after all steps; everything else is dropped. Raw HTML is gone by then, so what
 * stands here is what Markdown, these steps and the project's own figures make.
 */
import type { Schema } from 'hast-util-sanitize';

const prose = `a abbr b blockquote br cite code data dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img
  li ol p picture pre section small source span strong sub summary sup time ul table caption colgroup col thead tbody tfoot tr th td`;
const drawing = 'g rect circle ellipse line path polyline polygon text tspan title desc defs pattern clipPath';

const geometry = `viewBox preserveAspectRatio x y x1 x2 y1 y2 dx dy cx cy r rx ry d points pathLength transform width height
  patternUnits patternContentUnits patternTransform clipPathUnits`;
const look = `fillOpacity fillRule clipRule stroke strokeWidth strokeOpacity strokeDashArray strokeDashOffset strokeLineCap
  strokeLineJoin strokeMiterLimit opacity paintOrder vectorEffect shapeRendering visibility focusable`;
const lettering = `textAnchor dominantBaseline baselineShift textLength lengthAdjust fontSize fontWeight fontStyle fontFamily
  letterSpacing rotate`;
const aria = `ariaLabel ariaLabelledBy ariaDescribedBy ariaDescription ariaDetails ariaHidden ariaRoleDescription ariaCurrent ariaLevel
  ariaSort ariaColSpan ariaRowSpan`;

const words = (list: string) => list.trim().split(/\s+/);

/** A colour, also one made of others, or a pattern of the same page: an address would load something. */
const paint = /^(?:url\(#[\w-]+\)|(?!.*(?:url|image|src|attr)\s*\()[\w\s#.,%/+()-]+)$/i;
const ofThisPage = /^url\(#[\w-]+\)$/;

/** Several pictures with their widths, each a path of this site. */
const ofThisSite = /^\/(?![/\\])[!-+\--~]* \d+w(?:, \/(?![/\\])[!-+\--~]* \d+w)*$/;

const svgAttributes = [
  ...words(`${geometry} ${look} ${lettering}`).filter((name) => name !== 'stroke'),
  ['fill', paint] as ['fill', RegExp],
  ['stroke', paint] as ['stroke', RegExp],
  ['clipPath', ofThisPage] as ['clipPath', RegExp],
];

export const allowList: Schema = {
  tagNames: [...words(prose), 'svg', ...words(drawing)],
  attributes: {
    // An id without a hyphen can be the name of something in a browser's scripts, which it would then shadow.
    '*': [
      'className',
      ['id', /-/, 'pictures'],
      'role',
      ['tabIndex', 0],
      'lang',
      'dir',
      'hidden',
      'data*',
      ...words(aria),
    ],
    a: ['href', 'title', 'hrefLang', ['rel', 'external', 'noopener', 'nofollow']],
    abbr: ['title'],
    col: ['span'],
    colgroup: ['span'],
    data: ['value'],
    details: ['open'],
    // From this site: a path, but none that a browser takes for another host.
    img: [
      ['src', /^\/(?![/\\])[!-~]*$/],
      'alt',
      'title',
      'width',
      'height',
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    ol: ['start'],
    source: [
      ['type', /^image\/(?:avif|webp)$/],
      ['srcSet', ofThisSite],
      ['sizes', /^[\w\s,.()-]+$/],
    ],
    td: ['colSpan', 'rowSpan', 'headers'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    time: ['dateTime'],
    ...Object.fromEntries(['svg', ...words(drawing)].map((name) => [name, svgAttributes])),
  },
  ancestors: {
    source: ['picture'],
    ...Object.fromEntries(words(drawing).map((name) => [name, ['svg']])),
    ...Object.fromEntries(words('caption colgroup col thead tbody tfoot tr th td').map((name) => [name, ['table']])),
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
  // Ids are ours, and prefixed where they are made: once more here would break the links of footnotes.
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'template', 'textarea', 'noscript'],
  allowComments: false,
  allowDoctypes: false,
};
