export { actionIds, commandIds } from './outlook/entry-points';
