import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScanState, Span } from '../../../mail-scan';
import { LoadingRows, type Trouble, TroubleNotice } from '../../../ui';
import { useListStyles } from './list-styles';
import { useTabStrings } from './strings';

export interface SpanNoticesProps {
  readonly span: Span;
  readonly state: ScanState;
  readonly isEmpty: boolean;
  readonly trouble: Trouble | undefined;
  readonly permissions: readonly string[];
  readonly signIn: () => Promise<unknown>;
  readonly onReadAgain: () => void;
  /** Reads on after a trouble. The pressed button goes with it, so focus has to go somewhere first. */
  readonly onGoOn: () => void;
}

/** What stands between a person and the whole list: a trouble, mails that could not be read, or that there are none. */
export function SpanNotices(props: SpanNoticesProps) {
  const { span, state, isEmpty, trouble, permissions, signIn, onReadAgain, onGoOn } = props;
  const common = useListStyles();
  const strings = useTabStrings();
  const [isAsking, setAsking] = useState(false);
  const what = span === 'waiting' ? strings.what.waiting : strings.what.sent;
  const failed = state.notRead.filter(({ why }) => why === 'failed').length;
  const ask = async () => {
    setAsking(true);
    try {
      await signIn();
    } catch {
      // Reading says what came of it.
    }
    setAsking(false);
    onGoOn();
  };
  return (
    <>
      {trouble === undefined ? null : (
        <TroubleNotice
          {...{ trouble, what, permissions }}
          signIn={strings.signIn}
          busy={isAsking}
          onTryAgain={onGoOn}
          onSignIn={() => void ask()}
        />
      )}
      {failed === 0 || state.state === 'reading' ? null : (
        <div className={common.line}>
          <span>{strings.partFailed(failed, state.done)}</span>
          <Button className={common.button} onClick={onReadAgain}>
            {strings.tryAgain}
          </Button>
        </div>
      )}
      {isEmpty && state.state === 'reading' ? <LoadingRows what={what} /> : null}
      {isEmpty && state.state === 'done' ? (
        <p className={common.text}>{span === 'waiting' ? strings.empty.waiting : strings.empty.sent(span)}</p>
      ) : null}
    </>
  );
}
