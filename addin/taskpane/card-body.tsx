import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { inLanguage, isLabelCalled, type Pack } from '../../src/engine';
import { MarkingQuestions } from '../../src/features/guidance';
import type { Act, OpenCard } from '../../src/features/outgoing-mail';
import { answerRow, choicesFrom, partsOf, pathOf } from '../../src/guidance';
import type { Guidance, Lookup, MarkingHelp, Text } from '../../src/pack';
import { AnswerCard, useLanguage } from '../../src/ui';
import { cardStrings } from './card-strings.en';
import type { GuidancePages } from './page-in-short';
import { usePaneStyles } from './pane-styles';

export interface CardBodyProps {
  readonly card: OpenCard;
  readonly pack: Pack;
  readonly pages: () => Promise<GuidancePages>;
}

interface Arrived {
  readonly pages: GuidancePages;
  /** Only where the card needs more than the pages' first sentences. */
  readonly guidance: Guidance | undefined;
  /** What a tool that decides is called. */
  readonly tool: Text | undefined;
}

/** Of what a place needs to answer, the part that is not in the pages' first sentences. */
async function arrive(place: string, pages: GuidancePages): Promise<Arrived> {
  const { kind, id } = partsOf(place);
  const isMarking = kind === 'tool' && id === 'marking';
  if (kind === 'lookup' || isMarking) {
    return { pages, guidance: await pages.guidance().catch(() => undefined), tool: undefined };
  }
  const tools = kind === 'tool' ? await pages.tools().catch(() => undefined) : undefined;
  return { pages, guidance: undefined, tool: tools?.tools.find((one) => one.id === id)?.title };
}

/** What a guidance card opens to: an answer in two lines and one link. Until it is here, the finding's own words. */
export function CardBody({ card, pack, pages }: CardBodyProps) {
  const [arrived, setArrived] = useState<Arrived>();
  const { place } = card;
  useEffect(() => {
    let isOver = false;
    const fetched = pages().then((found) => arrive(place, found));
    fetched.then(
      (what) => {
        if (!isOver) setArrived(what);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [pages, place]);
  return arrived === undefined ? <OwnWords card={card} /> : <CardAnswer {...{ card, pack, arrived }} />;
}

export interface CardAnswerProps {
  readonly card: OpenCard;
  readonly pack: Pack;
  readonly arrived: Arrived;
}

/** The answer of a place, once what is known of it is here. */
export function CardAnswer({ card, pack, arrived }: CardAnswerProps) {
  const language = useLanguage();
  const { place } = card;
  const { kind, id, inside } = partsOf(place);
  const { links, linkTo } = arrived.pages;
  const href = linkTo(pathOf(place));
  const { lookups = [], marking } = arrived.guidance ?? {};
  const lookup = kind === 'lookup' ? lookups.find((one) => one.id === id) : undefined;
  if (lookup !== undefined) return <Row lookup={lookup} row={inside} href={href} />;
  if (kind === 'tool' && id === 'marking' && marking !== undefined) {
    return <Marking card={card} pack={pack} help={marking} />;
  }
  const tool = arrived.tool === undefined ? undefined : inLanguage(arrived.tool, language);
  const title = kind === 'page' ? links[id]?.title : tool;
  return (
    <>
      <OwnWords card={card} />
      <OpensElsewhere href={href}>{title ?? cardStrings.open}</OpensElsewhere>
    </>
  );
}

/** What the pack says itself about what was noticed. */
function OwnWords({ card }: Pick<CardBodyProps, 'card'>) {
  const styles = usePaneStyles();
  const { why, now } = card.finding.words;
  return [why, now]
    .filter((text) => text !== '')
    .map((text) => (
      <p key={text} className={styles.text}>
        {text}
      </p>
    ));
}

function OpensElsewhere({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className={usePaneStyles().text}>
      <Link inline href={href} target="_blank" rel="noopener">
        {children}
      </Link>
    </p>
  );
}

/** The row that was named, by the choices that stand when nobody has chosen; the whole list's answer where it is none. */
function Row({ lookup, row: id, href }: { readonly lookup: Lookup; readonly row: string; readonly href: string }) {
  const styles = usePaneStyles();
  const language = useLanguage();
  const row = lookup.rows.find((one) => one.id === id);
  const answer = row === undefined ? undefined : answerRow(lookup, row, choicesFrom(lookup, {}));
  return (
    <>
      {answer === undefined ? (
        <p className={styles.text}>{inLanguage(lookup.inShort, language)}</p>
      ) : (
        <AnswerCard
          tone={answer.verdict}
          headline={inLanguage(answer.headline, language)}
          explain={answer.explain.slice(0, 1).map((text) => inLanguage(text, language))}
        />
      )}
      <OpensElsewhere href={href}>{inLanguage(lookup.title, language)}</OpensElsewhere>
    </>
  );
}

interface MarkingProps {
  readonly card: OpenCard;
  readonly pack: Pack;
  readonly help: MarkingHelp;
}

/** The marking helper in place: its answer goes into the subject, and its label onto the mail where the mailbox has it. */
function Marking({ card, pack, help }: MarkingProps) {
  const { finding, message, labels, buttons } = card;
  const named = `${finding.data.marking ?? ''} `;
  const level = help.levels.map((one) => one.level).filter((one) => named.startsWith(`${one} `))[0];
  return (
    <MarkingQuestions
      help={help}
      schemes={pack.schemes}
      subject={message.subject ?? ''}
      {...(level === undefined ? {} : { level })}
    >
      {(offered) => {
        const acts: Act[] = [];
        if (offered.subject !== message.subject) {
          acts.push({ kind: 'fix', fix: { kind: 'setSubject', subject: offered.subject }, as: 'marking' });
        }
        const wanted = pack.labels?.[offered.level] ?? '';
        // A choice means one label alone; a name without its parent may mean several.
        const name = labels.find((one) => one.toLowerCase() === wanted.toLowerCase());
        if (name !== undefined && !isLabelCalled(message.label ?? '', wanted)) acts.push({ kind: 'label', name });
        return buttons(acts);
      }}
    </MarkingQuestions>
  );
}
