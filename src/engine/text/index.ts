export { type Body, type BodyStrings, htmlToText, readBody } from './read-body';
export { type SplitBody, splitHistory } from './split-history';
