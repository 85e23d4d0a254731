export { type Answers, evaluate, type Standing, settle } from './evaluate';
