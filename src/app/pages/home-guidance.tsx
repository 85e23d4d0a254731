import { OftenUsed, SearchResults } from '../../features/guidance';
import { pathOf } from '../../guidance';
import { PageLink, useLanguage } from '../../ui';
import type { Tab } from '../page';
import { useAppStrings } from '../strings';
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

const lostDevice = 'tool:lost-device';

export function HomeDeviceSteps({ tab }: { readonly tab: Tab }) {
  const { guidance: strings } = useAppStrings();
  return (
    <WithGuidance tab={tab}>
      {({ tools }) =>
        tools.some(({ place }) => place === lostDevice) ? (
          <PageLink to={pathOf(lostDevice)}>{strings.deviceSteps}</PageLink>
        ) : null
      }
    </WithGuidance>
  );
}

export function HomeOften({ tab }: { readonly tab: Tab }) {
  return <WithGuidance tab={tab}>{() => <OftenUsed />}</WithGuidance>;
}
