import { OutcomeIcon, PageLink, useScreenReaderOnly, useUiStrings } from '../../../ui';
import { asHeading } from '../heading';
import type { Row } from '../rows';
import { refsOf } from './finding-refs';
import { useListStyles } from './list-styles';
import { pathOfMail } from './span';
import { useTabStrings } from './strings';

export interface AlsoHereProps {
  readonly id: string;
  readonly rows: readonly Row[];
  /** The row that the page is about. */
  readonly shown: Row | undefined;
}

/** The other findings of the mail, most serious first, a page each. */
export function AlsoHere({ id, rows, shown }: AlsoHereProps) {
  const common = useListStyles();
  const hidden = useScreenReaderOnly();
  const ui = useUiStrings();
  const { finding: strings } = useTabStrings();
  const others = rows.filter((row) => row.live && row !== shown);
  if (others.length === 0) return null;
  const refs = refsOf(rows);
  return (
    <section className={common.column}>
      <h2 className={common.subtitle}>{strings.also(others.length)}</h2>
      <ul className={common.list}>
        {others.map((one) => (
          <li key={one.key} className={common.entry}>
            <OutcomeIcon outcome={one.finding.outcome} />
            <span className={common.link}>
              <PageLink to={pathOfMail(id, refs[rows.indexOf(one)])}>
                <span className={hidden.root}>{ui.outcome[one.finding.outcome]}: </span>
                {asHeading(one.finding.words.headline)}
              </PageLink>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
