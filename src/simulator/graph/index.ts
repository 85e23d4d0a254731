export { createGraphApp, type GraphApp, operations } from './app';
export { type Clock, systemClock, virtualClock } from './clock';
export { deliverFromOutside, type OutsideMail } from './delivery';
export type { Faults } from './faults';
export { addMail } from './mailbox';
export { type OwnMail, putMail } from './put-mail';
export type { Mail, Mailbox, NewMail, Person, TenantSeed } from './state';
export { createTenant, forget, type Latency, type Tenant } from './tenant';
export { mintToken } from './tokens';
