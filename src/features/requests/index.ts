export type { DeskProps } from './desk-props';
export type { FormStore, KeptForm } from './form-store';
export type { FormOf } from './half-filled';
export { MyRequests, type MyRequestsProps } from './my-requests';
export { NewRequestList, type NewRequestListProps } from './new-request-list';
export type { Carried } from './prefill';
export { RequestForm, type RequestFormProps } from './request-form';
export { StoryPage, type StoryPageProps } from './story-page';
