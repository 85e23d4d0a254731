import { PageLink } from './surroundings';

export interface PageBriefProps {
  readonly title: string;
  /** Its answer in a sentence or two. */
  readonly inShort: string;
  /** Path of the page in the tab. */
  readonly to: string;
}

/** A page of guidance in one line, wherever something leans on it. */
export function PageBrief({ title, inShort, to }: PageBriefProps) {
  return (
    <>
      <PageLink to={to}>{title}</PageLink>. {inShort}
    </>
  );
}
