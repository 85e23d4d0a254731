import { inLanguage } from '../../engine';
import { OftenUsed, SearchResults } from '../../features/guidance';
import { pathOf } from '../../guidance';
import { PageLink, useLanguage } from '../../ui';
import type { Tab } from '../page';
import { WithGuidance } from './with-guidance';

/** What Home shows of the guidance. A part of its own: Home stands before the guidance is here. */
export function HomeAnswers({ tab, asked }: { readonly tab: Tab; readonly asked: string }) {
  const language = useLanguage();
  return (
    <WithGuidance tab={tab}>
      {({ searchIn }) => <SearchResults query={asked} search={searchIn(language)} />}
    </WithGuidance>
  );
}

export function HomeDeviceSteps({ tab }: { readonly tab: Tab }) {
  const language = useLanguage();
  return (
    <WithGuidance tab={tab}>
      {({ guidance: { deviceSteps } }) =>
        deviceSteps === undefined ? null : (
          <PageLink to={pathOf(deviceSteps.place)}>{inLanguage(deviceSteps.label, language)}</PageLink>
        )
      }
    </WithGuidance>
  );
}

export function HomeOften({ tab }: { readonly tab: Tab }) {
  return <WithGuidance tab={tab}>{() => <OftenUsed />}</WithGuidance>;
}
