import { inLanguage } from '../../engine';
import { AccountView, DeviceTrouble } from '../../features/home';
import { CopyButton, longDay, PageFrame, PageLink, useLanguage } from '../../ui';
import type { PageProps } from '../page';
import { useAppStrings } from '../strings';
import { version } from '../version';
import { Paragraph, Part, Points } from './reading-page';

/** What it is, where it works, what it leaves out, who to ask, and what to say when asking. */
export function HelpPage({ tab: { pack, host, account } }: PageProps) {
  const { help: strings } = useAppStrings();
  const language = useLanguage();
  const versions = [
    strings.versionOf(version),
    strings.rulesOf(inLanguage(pack.organisation, language), pack.version, longDay(pack.edition.date, language)),
    strings.openedIn(strings.hosts[host.kind]),
  ];
  return (
    <PageFrame title={strings.title}>
      <Part title={strings.whatTitle}>
        <Points points={strings.what} />
        <PageLink to="/checks">{strings.checks}</PageLink>
      </Part>
      <Part title={strings.whereTitle}>
        <Points points={strings.where} />
      </Part>
      <Part title={strings.notTitle}>
        <Points points={strings.not} />
      </Part>
      <Part title={strings.askTitle}>
        <Paragraph>{strings.askRule}</Paragraph>
        <Paragraph>{strings.askDesk}</Paragraph>
      </Part>
      {pack.deviceTrouble === undefined ? null : (
        <Part title={strings.deviceTitle}>
          <DeviceTrouble desks={pack.deviceTrouble} />
        </Part>
      )}
      <Part title={strings.accountTitle}>
        <AccountView account={account} />
      </Part>
      <Part title={strings.versionsTitle}>
        <Points points={versions} />
        <CopyButton label={strings.copyVersions} text={versions.join('\n')} />
      </Part>
    </PageFrame>
  );
}
