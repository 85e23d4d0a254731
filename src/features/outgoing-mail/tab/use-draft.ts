import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Pack } from '../../../engine';
import type { CheckedMail, MailScan, Refusal } from '../../../mail-scan';
import { createMailWatch, type MailWatch, type PaneState } from '../mail-watch';
import { openDraftPort } from './draft-port';
import { useTabStrings } from './strings';

/** One mail, followed as the pane follows the open one. */
export interface FollowedMail {
  readonly watch: MailWatch;
  readonly state: PaneState;
  /** As it was read last; undefined before that. */
  readonly mail: CheckedMail | undefined;
  /** True where it was a draft when it was first read, and is none now. */
  readonly wasDraft: boolean;
  /** Why it could not be read last time; undefined where it could. */
  readonly failure: unknown;
  /** Why the last change was refused. */
  readonly refusal: Refusal | undefined;
}

/** Reads a mail and checks it, again after each change; where `recalls`, it begins with what the scan read. Rows keep their order: nothing moves under a finger. */
export function useDraft(scan: MailScan, id: string, pack: Pack, recalls = false): FollowedMail {
  const { refusals } = useTabStrings();
  const followed = useMemo(() => {
    const last: { mail?: CheckedMail; wasDraft: boolean; failure: unknown; refusal?: Refusal } = {
      wasDraft: false,
      failure: undefined,
    };
    const port = openDraftPort({
      scan,
      id,
      refusals,
      recalls,
      onRead(mail) {
        last.failure = undefined;
        last.wasDraft ||= mail.row.isDraft;
        last.mail = mail;
      },
      onFailed(error) {
        last.failure = error;
      },
      onRefused(reason) {
        last.refusal = reason;
      },
    });
    const watch = createMailWatch({ port, pack });
    watch.hold(true);
    const press: MailWatch['press'] = (rowKey, act) => {
      delete last.refusal;
      return watch.press(rowKey, act);
    };
    return { watch: { ...watch, press }, last };
  }, [scan, id, pack, refusals, recalls]);
  const { watch, last } = followed;
  useEffect(() => watch.start(), [watch]);
  const state = useSyncExternalStore(watch.subscribe, watch.state, watch.state);
  return {
    watch,
    state,
    mail: last.mail,
    wasDraft: last.wasDraft,
    failure: state.phase === 'failed' ? last.failure : undefined,
    refusal: last.refusal,
  };
}
