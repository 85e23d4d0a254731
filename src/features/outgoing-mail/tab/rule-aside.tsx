import { Link } from '@fluentui/react-components';
import type { Finding, Pack } from '../../../engine';
import { longDay, PageLink, useLanguage, useUiStrings } from '../../../ui';
import { usePageBesideRule } from '../beside-rule';
import { clauseOf } from '../clause';
import { useMailStrings } from '../strings';
import { useListStyles } from './list-styles';
import { useTabStrings } from './strings';

export interface RuleAsideProps {
  readonly finding: Finding;
  readonly pack: Pack;
}

/** The rule beside its finding: where it stands, since when, and where to read on. */
export function RuleAside({ finding, pack }: RuleAsideProps) {
  const common = useListStyles();
  const { rule: strings } = useTabStrings();
  const ui = useUiStrings();
  const pane = useMailStrings();
  const language = useLanguage();
  const { source, standing, url, guidance, policy } = clauseOf(finding, pane, usePageBesideRule());
  const quiet = `${common.text} ${common.quiet}`;
  return (
    <section className={common.column}>
      <h2 className={common.subtitle}>{strings.title}</h2>
      <p className={common.text}>{source}</p>
      <p className={common.text}>{standing}</p>
      {finding.trial ? <p className={common.text}>{ui.trial}</p> : null}
      <p className={common.text}>
        {ui.guidancePage}: {guidance}
      </p>
      {url === null ? null : (
        <p className={common.text}>
          <Link inline href={url} target="_blank" rel="noopener noreferrer">
            {strings.open}
          </Link>
        </p>
      )}
      <p className={quiet}>
        <PageLink to={`/checks#${policy}`}>{strings.policy(policy)}</PageLink>
      </p>
      <p className={quiet}>{strings.edition(longDay(pack.edition.date, language))}</p>
    </section>
  );
}
