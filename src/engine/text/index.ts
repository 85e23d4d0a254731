export { htmlToText, readBody } from './read-body';
export { splitHistory } from './split-history';
