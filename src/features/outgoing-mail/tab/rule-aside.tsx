import { Link } from '@fluentui/react-components';
import type { Finding, Pack } from '../../../engine';
import { longDay, PageLink, useLanguage, useUiStrings } from '../../../ui';
import { clauseOf } from '../clause';
import { asHeading } from '../heading';
import { useMailStrings } from '../strings';
import { useListStyles } from './list-styles';
import type { GuidanceLink } from './mail-tab-props';
import { useTabStrings } from './strings';

export interface RuleAsideProps {
  readonly finding: Finding;
  readonly pack: Pack;
  readonly guidance: ((slug: string) => GuidanceLink | undefined) | undefined;
}

/** The rule beside its finding: where it stands, since when, and where to read on. */
export function RuleAside({ finding, pack, guidance }: RuleAsideProps) {
  const common = useListStyles();
  const { rule: strings } = useTabStrings();
  const ui = useUiStrings();
  const pane = useMailStrings();
  const language = useLanguage();
  const { source, standing, url, guidance: slug, policy } = clauseOf(finding, pane);
  const page: GuidanceLink = guidance?.(slug) ?? { title: titleOf(slug), to: undefined };
  const quiet = `${common.text} ${common.quiet}`;
  return (
    <section className={common.column}>
      <h2 className={common.subtitle}>{strings.title}</h2>
      <p className={common.text}>{source}</p>
      <p className={common.text}>{standing}</p>
      {finding.trial ? <p className={common.text}>{ui.trial}</p> : null}
      <p className={common.text}>
        {page.to === undefined ? strings.guidance(page.title) : <PageLink to={page.to}>{page.title}</PageLink>}
      </p>
      {page.inShort === undefined ? null : <p className={common.text}>{page.inShort}</p>}
      {url === null ? null : (
        <p className={common.text}>
          <Link inline href={url} target="_blank" rel="noopener noreferrer">
            {strings.open}
          </Link>
        </p>
      )}
      <p className={quiet}>{strings.policy(policy)}</p>
      <p className={quiet}>{strings.edition(longDay(pack.edition.date, language))}</p>
    </section>
  );
}

/** A page's name as words, where its title is not known here: `marking-mail` is "Marking mail". */
const titleOf = (slug: string) => asHeading(slug.replaceAll('-', ' '));
