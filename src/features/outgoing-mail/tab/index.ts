export { PagesBesideRules, slugWords } from '../beside-rule';
export { FindingPage, type FindingPageProps } from './finding-page';
export { MailPage, type MailPageProps } from './mail-page';
export type { EmlRead, MailTabProps, ReadEml } from './mail-tab-props';
