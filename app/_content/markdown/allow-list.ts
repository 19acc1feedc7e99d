/**
 * What may stand in the HTML of a body, after all steps. Everything else is dropped. Raw HTML never becomes an element,
 * so the drawings' elements and attributes can only come from this project's own figures.
 */
import type { Schema } from 'hast-util-sanitize';

const text = [
  ...['a', 'abbr', 'b', 'blockquote', 'br', 'cite', 'code', 'data', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em'],
  ...[
    'figcaption',
    'figure',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'input',
    'ins',
    'kbd',
    'li',
    'mark',
    'ol',
  ],
  ...['p', 'pre', 'q', 's', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'time', 'u', 'ul'],
];
const tables = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col'];
const drawings = [
  ...['svg', 'g', 'rect', 'circle', 'ellipse', 'line', 'path', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc'],
  ...['defs', 'pattern', 'clipPath'],
];

const aria = ['Label', 'LabelledBy', 'DescribedBy', 'Description', 'Hidden', 'Current', 'RoleDescription'];

const drawn = [
  ...['viewBox', 'width', 'height', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'd', 'r', 'rx', 'ry', 'cx', 'cy'],
  ...['points', 'transform', 'fill', 'fillOpacity', 'stroke', 'strokeWidth', 'strokeDashArray', 'strokeLineCap'],
  ...['strokeLineJoin', 'strokeOpacity', 'opacity', 'textAnchor', 'dominantBaseline', 'fontSize', 'fontWeight'],
  ...[
    'patternUnits',
    'patternTransform',
    'clipPathUnits',
    'clipPath',
    'preserveAspectRatio',
    'vectorEffect',
    'focusable',
  ],
];

export const allowList: Schema = {
  tagNames: [...text, ...tables, ...drawings],
  attributes: {
    '*': [
      'className',
      'id',
      'role',
      'tabIndex',
      'lang',
      'dir',
      'hidden',
      'title',
      'data*',
      ...aria.map((name) => `aria${name}`),
    ],
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    time: ['dateTime'],
    data: ['value'],
    ol: ['start'],
    th: ['scope', 'colSpan', 'rowSpan', 'abbr'],
    td: ['colSpan', 'rowSpan', 'headers'],
    ...Object.fromEntries(drawings.map((name) => [name, drawn])),
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  required: { input: { type: 'checkbox', disabled: true } },
  // Raw HTML is dropped before ids could come from it: a prefix would only break the links of footnotes.
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};
