export { FindingPage, type FindingPageProps } from './finding-page';
export { MailPage, type MailPageProps } from './mail-page';
export type { EmlRead, GuidanceLink, MailTabProps, ReadEml } from './mail-tab-props';
