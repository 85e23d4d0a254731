import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { inLanguage } from '../../engine';
import { mailLink, pathOf } from '../../guidance';
import type { Page } from '../../pack';
import { CopyButton, EditionBanner, goTo, longDay, PageFrame, PageLink, useLanguage, WhenText } from '../../ui';
import { Blocks } from './blocks';
import { useGuidance } from './guidance-root';
import { NextSteps } from './next-steps';
import { pageText } from './page-text';
import { toolsOfPage, usePlaceTitle } from './place-title';
import { useGuidanceStrings } from './strings';
import './print.css';

const useStyles = makeStyles({
  inShort: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, maxWidth: '72ch' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  contents: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // As the headings of the text between them.
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: '1.4em', maxWidth: '72ch', fontSize: tokens.fontSizeBase400 },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, lineHeight: tokens.lineHeightBase400 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** A rule of the mail check that leans on a page. */
export interface LeaningRule {
  readonly id: string;
  /** What it notices, in plain words. */
  readonly notices: readonly string[];
}

export interface GuidancePageProps {
  readonly page: Page;
  readonly rules: readonly LeaningRule[];
  /** Where on the page to begin; empty: at its head. */
  readonly at: string;
}

/** One page of guidance: the answer first, then what must be done, then the text. */
export function GuidancePage({ page, rules, at }: GuidancePageProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { guidance, tools: deciding, pack, today, linkTo } = useGuidance();
  const { date, validUntil = null, live = null } = pack.edition;
  const headings = page.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []));
  const changed = guidance.editions.flatMap(({ date: day, changes }) =>
    changes.flatMap(({ place, says }) => (place.split('#')[0] === `page:${page.slug}` ? [{ day, says }] : [])),
  );
  useEffect(() => {
    if (at !== '') goTo(at);
  }, [at]);
  const titleOf = usePlaceTitle();
  const tools = toolsOfPage(guidance, deciding, page.slug);
  const path = `/guidance/${page.slug}`;
  const isMail = page.owner.includes('@');
  const text = () => pageText(page, guidance, { strings, language, edition: pack.edition, today });
  return (
    <PageFrame title={page.title} back={{ to: '/guidance', title: strings.title }}>
      <EditionBanner {...{ date, validUntil, live, today }} />
      {page.updated === undefined ? null : (
        <p className={styles.line}>{strings.pageChanged(longDay(page.updated, language))}</p>
      )}
      <p className={styles.inShort}>
        <strong>{strings.inShort}:</strong> {page.inShort}
      </p>
      {headings.length < 2 ? null : (
        <nav aria-label={strings.onThisPage} data-print="no">
          <ul className={styles.contents}>
            {headings.map(({ id, text: heading }) => (
              <li key={id}>
                <PageLink to={`${path}#${id}`} onClick={() => goTo(id)}>
                  {heading}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Points title={strings.must} lines={page.must} />
      <Points title={strings.advised} lines={page.advised} />
      <div className={styles.section}>
        <Blocks blocks={page.blocks} />
      </div>
      {page.next.length === 0 ? null : (
        <section className={styles.section} data-print="no">
          <h2 className={styles.title}>{strings.doNext}</h2>
          <NextSteps steps={page.next} />
        </section>
      )}
      {tools.length === 0 ? null : (
        <section className={styles.section} data-print="no">
          <h2 className={styles.title}>{strings.toolsFor}</h2>
          <ul className={styles.contents}>
            {tools.map((place) => (
              <li key={place}>
                <PageLink to={pathOf(place)}>{titleOf(place)}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rules.length === 0 ? null : (
        <section className={styles.section} data-print="no">
          <h2 className={styles.title}>{strings.usedBy}</h2>
          <ul className={styles.list}>
            {rules.flatMap(({ id, notices }) =>
              notices.map((notice) => (
                <li key={`${id} ${notice}`} className={styles.item}>
                  <PageLink to={pathOf(`policy:${id}`)}>{notice}</PageLink>
                </li>
              )),
            )}
          </ul>
        </section>
      )}
      {changed.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.title}>{strings.home.changed}</h2>
          <ul className={styles.list}>
            {changed.map(({ day, says }) => (
              <li key={`${day}${inLanguage(says, 'en')}`} className={styles.item}>
                <WhenText day={day} />: {inLanguage(says, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.line}>
        {strings.from(page.source.document, page.source.section)}. {strings.audience(page.audience)}
      </p>
      <div className={styles.acts} data-print="no">
        {isMail ? (
          <Link
            inline
            href={mailLink(
              page.owner,
              strings.unclearSubject(page.title),
              `${strings.unclearText(linkTo(path))}\r\n\r\n${strings.unclearAsk}`,
            )}
          >
            {strings.unclear}
          </Link>
        ) : null}
        <CopyButton label={strings.copyText} text={text} />
        <Button size="small" onClick={() => window.print()}>
          {strings.print}
        </Button>
      </div>
    </PageFrame>
  );
}

interface PointsProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Points({ title, lines }: PointsProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
