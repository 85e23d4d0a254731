export { readEml } from './read-eml';
