import { GuidancePage } from '../../features/guidance';
import { plainRules } from '../../features/home';
import { partsOf, whereNow } from '../../guidance';
import { useLanguage } from '../../ui';
import { NotFound } from '../not-found';
import type { PageProps } from '../page';
import { WithGuidance } from './with-guidance';

/** A page of guidance, also under a name it had before. */
export function OneGuidancePage({ tab, params: { page: asked = '' }, row }: PageProps) {
  const language = useLanguage();
  return (
    <WithGuidance tab={tab}>
      {({ guidance }) => {
        const { id, inside } = partsOf(whereNow(guidance, `page:${asked}${row === '' ? '' : `#${row}`}`));
        const named = guidance.pages.filter(({ slug }) => slug === id);
        const page = named.find((one) => one.language === language) ?? named[0];
        if (page === undefined) return <NotFound />;
        const rules = plainRules(tab.pack, language).filter((rule) => page.policies.includes(rule.id));
        return <GuidancePage page={page} rules={rules} at={inside} />;
      }}
    </WithGuidance>
  );
}
