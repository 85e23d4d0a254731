import { later } from '../../src/features/outgoing-mail';
import type { CallCheckProps } from './call-check';

/** What stands beside a meeting about its call: loaded with the first meeting, once its check is shown. */
export const LaterCall = later<CallCheckProps>(async () => (await import('./call-check')).CallCheck);
