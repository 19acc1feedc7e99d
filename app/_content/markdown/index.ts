export { renderBody } from './render-body';
export type { Answer, Body, BodyProblem, Figures, Heading, Update } from './types';
