export { directives } from './directives';
export { insecure } from './links';
export { plainText } from './plain-text';
export { renderBody } from './render-body';
export type { Answer, Body, BodyProblem, Figures, Heading, Refusal, RenderOptions, Update } from './types';
