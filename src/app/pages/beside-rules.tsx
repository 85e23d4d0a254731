import { type ReactNode, useEffect, useState } from 'react';
import { PagesBesideRules, slugWords } from '../../features/outgoing-mail/tab';
import { PageBrief, useLanguage } from '../../ui';
import type { OpenGuidance } from '../guidance';
import type { Tab } from '../page';

export interface BesideRulesProps {
  readonly tab: Tab;
  readonly children: ReactNode;
}

/** Puts a page's title and short answer beside every rule that leans on it. Mail does not wait for the guidance. */
export function BesideRules({ tab, children }: BesideRulesProps) {
  const language = useLanguage();
  const [open, setOpen] = useState<OpenGuidance>();
  useEffect(() => {
    tab.guidance().then(setOpen, () => undefined);
  }, [tab]);
  const show = (slug: string) => {
    const named = open?.guidance.pages.filter((one) => one.slug === slug) ?? [];
    const page = named.find((one) => one.language === language) ?? named[0];
    return page === undefined ? (
      slugWords(slug)
    ) : (
      <PageBrief title={page.title} inShort={page.inShort} to={`/guidance/${slug}`} />
    );
  };
  return <PagesBesideRules value={show}>{children}</PagesBesideRules>;
}
