export { type EmlMail, readEml } from './read-eml';
