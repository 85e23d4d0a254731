import { later } from '../../src/features/outgoing-mail';
import type { CardBodyProps } from './card-body';

/** What a guidance card opens to: loaded when the first one is opened. */
export const LaterCard = later<CardBodyProps>(async () => (await import('./card-body')).CardBody);
