import { type RefObject, useEffect, useRef } from 'react';
import type { CheckedMail } from '../../../mail-scan';
import { OutcomeIcon, PageFrame, useLanguage } from '../../../ui';
import { useMailStrings } from '../strings';
import { isGone } from './failed-family';
import { rowOf } from './finding-refs';
import { findingTitle } from './finding-title';
import { MailNotRead } from './mail-not-read';
import type { MailTabProps } from './mail-tab-props';
import { OneMail } from './one-mail';
import { RuleAside } from './rule-aside';
import { pathOfSpan, sentSpans } from './span';
import { useTabStrings } from './strings';
import { useDraft } from './use-draft';

export interface FindingPageProps extends MailTabProps {
  /** Immutable id of the mail. */
  readonly id: string;
}

/** One mail and what was found in it, one finding at a time. */
export function FindingPage(props: FindingPageProps) {
  const { scan, id, pack, query, agreeToChange } = props;
  const strings = useTabStrings();
  const pane = useMailStrings();
  const language = useLanguage();
  const followed = useDraft(scan, id, pack);
  const { state, mail, failure } = followed;
  const row = rowOf(state.rows, query);
  const isSent = mail !== undefined && hasLeft(mail);
  const root = useRef<HTMLDivElement>(null);
  useHeadingFocus(root, query, `${state.phase} ${isSent ? 'sent' : 'waiting'}`);
  const back = { to: pathOfSpan(isSent ? sentSpans[0] : 'waiting'), title: strings.title };
  const ready = state.phase === 'ready' && mail !== undefined ? { mail, checked: state.checked } : undefined;
  const { title, outcome } =
    ready === undefined
      ? { title: isGone(failure) ? strings.finding.gone : strings.title, outcome: undefined }
      : findingTitle(row, ready.checked.report, isSent, pack, language, pane, strings);
  return (
    <div ref={root}>
      <PageFrame
        title={title}
        icon={outcome === undefined ? null : <OutcomeIcon outcome={outcome} />}
        back={back}
        aside={ready === undefined || row === undefined ? null : <RuleAside finding={row.finding} pack={pack} />}
      >
        {ready === undefined ? (
          <MailNotRead {...props} followed={followed} />
        ) : (
          <OneMail {...ready} {...{ id, pack, followed, row, isSent }} agree={agreeToChange} />
        )}
      </PageFrame>
    </div>
  );
}

const hasLeft = ({ row }: CheckedMail) => !row.isDraft && !row.inOutbox;

/**
 * The page stays while its finding changes, and while the mail under it goes: the heading says so. A person who is
 * elsewhere on the page is left there.
 */
function useHeadingFocus(root: RefObject<HTMLElement | null>, query: string, view: string): void {
  const shown = useRef({ query, view });
  useEffect(() => {
    const before = shown.current;
    shown.current = { query, view };
    const isLost =
      before.view !== view && !before.view.startsWith('reading') && document.activeElement === document.body;
    if (before.query !== query || isLost) root.current?.querySelector('h1')?.focus();
  }, [root, query, view]);
}
