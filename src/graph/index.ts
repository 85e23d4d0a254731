export { type FailureFamily, GraphFailure } from './failure';
export { createGraph, type Graph, type OutgoingMail } from './graph';
export type { Scope } from './scopes';
export type { GraphMessage, GraphUser } from './shapes';
