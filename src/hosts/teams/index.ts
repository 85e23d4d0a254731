export { followTheme, type TeamsTheme } from './follow-theme';
