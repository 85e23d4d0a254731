import { useRef } from 'react';
import { LoadingRows, TroubleNotice } from '../../../ui';
import { isGone } from './failed-family';
import { useListStyles } from './list-styles';
import type { MailTabProps } from './mail-tab-props';
import { useTabStrings } from './strings';
import type { FollowedMail } from './use-draft';
import { useRetry, useTrouble } from './use-scan';

export interface MailNotReadProps extends Pick<MailTabProps, 'explain' | 'signIn' | 'permissions' | 'now'> {
  readonly followed: FollowedMail;
}

/** One mail while it is read, and why it could not be. */
export function MailNotRead({ followed, explain, signIn, permissions, now }: MailNotReadProps) {
  const common = useListStyles();
  const strings = useTabStrings();
  const { state, failure, watch } = followed;
  const gone = isGone(failure);
  const trouble = useTrouble(gone ? undefined : failure, explain);
  useRetry(trouble, watch.checkNow, now);
  const root = useRef<HTMLDivElement>(null);
  const again = () => {
    // The pressed button goes with its notice: focus waits here.
    root.current?.focus();
    watch.checkNow();
  };
  const ask = () => {
    signIn().then(again, again);
  };
  return (
    <div ref={root} tabIndex={-1} className={common.column}>
      {state.phase === 'failed' ? null : <LoadingRows what={strings.what.one} />}
      {gone ? <p className={common.text}>{strings.finding.goneWords}</p> : null}
      {state.phase === 'failed' && state.what === 'check' ? (
        <p className={common.text}>{strings.finding.checkFailed}</p>
      ) : null}
      {trouble === undefined ? null : (
        <TroubleNotice
          trouble={trouble}
          what={strings.what.one}
          signIn={strings.signIn}
          permissions={permissions}
          busy={false}
          onTryAgain={again}
          onSignIn={ask}
        />
      )}
    </div>
  );
}
