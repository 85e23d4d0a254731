export { type Counts, countsCsv, countsOf } from './counts';
export { type Answers, evaluate, type Standing } from './evaluate';
export { phonesFirst } from './guidance-html';
export { whyRefused, withoutRefused } from './refused';
export {
  carriedAnswers,
  decidingAnswers,
  deedsOf,
  followUps,
  nextQuestion,
  type Run,
  runTool,
  withAnswer,
} from './run-tool';
export { answersFile, type ToBeSaved, toolFile, toolFileName } from './saved-file';
export { type Done, summaryText } from './summary';
export { answerText, fill, optionsOf, said } from './words';
