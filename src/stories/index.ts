export {
  type AboutStory,
  type AnsweredQuestion,
  type AtStep,
  acknowledge,
  answerQuestion,
  askQuestion,
  complete,
  decide,
  type EditedRequest,
  editRequest,
  handBack,
  keepSummary,
  type NewRequest,
  newRequest,
  passOn,
  type Reminded,
  recordWords,
  remind,
  type Stamp,
  withdraw,
} from './acts';
export { type AnswerGroup, type AnswerRow, answersOf } from './answers';
export { type Country, countryName, offeredCountries } from './countries';
export { csvOf } from './csv';
export { longDay, longMoment } from './dates';
export { dueWords } from './due-words';
export { type FieldProblem, fieldProblems } from './field-problems';
export { isAsked, keptFields } from './fields';
export { type Figures, figuresOf, type KindFigures, type MailboxFigures } from './figures';
export { asksOf, formHeading, headingOf } from './headings';
export { type HtmlFile, htmlFile, htmlSection, shownHtml } from './html-file';
export { escapeHtml } from './mail-document';
export { noticesOf, refusalOf } from './notices';
export { mailName, partiesOf } from './parties';
export { relationNote, relationToYou } from './relation';
export { type SavedCopy, savedCopy } from './saved-copy';
export { saysIt } from './says';
export type { Sending } from './sending';
export { copyNoteOf, nextOf, type StateWords, stateOf, type Tone } from './state';
export { type StoryLine, type StoryMail, type StoryView, storyOf } from './story';
export { findKind, isBulk, isTurnOf, myTurn, type Turn, type Viewer } from './turn';
export { notCountedWords } from './why';
export { type Due, dueOf, type SkippedDay } from './working-days';
