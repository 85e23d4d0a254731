export type { Sending } from './sending';
