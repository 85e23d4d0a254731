export { accountMarks } from './account-marks';
export { type DeskReading, deskScopes, type OpenDesk, openTabDesk } from './desk';
export { explain } from './explain';
export {
  createRemembered,
  formMilliseconds,
  type Kept,
  type KeptForm,
  openStorage,
  type Preferences,
  type Remembered,
} from './remembered';
