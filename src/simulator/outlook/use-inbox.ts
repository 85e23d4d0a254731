import { useEffect, useMemo, useState } from 'react';
import type { PlayedPerson } from '../people';
import { openMailbox, type Received } from './played-mailbox';

/** Milliseconds between two looks for new mail. */
const betweenLooks = 3000;

export interface Inbox extends Received {
  readonly state: 'reading' | 'read' | 'failed';
}

const unread: Inbox = { inbox: [], records: undefined, state: 'reading' };

/** The mailbox of a person, and what they have received while the page can be seen. */
export function useInbox(person: PlayedPerson) {
  const mailbox = useMemo(() => openMailbox(person), [person]);
  const [inbox, setInbox] = useState(unread);

  useEffect(() => {
    setInbox(unread);
    let isOver = false;
    let isReading = false;
    const look = async () => {
      if (isReading || document.visibilityState === 'hidden') return;
      isReading = true;
      try {
        const received = await mailbox.received();
        if (!isOver) setInbox({ ...received, state: 'read' });
      } catch {
        // What was read before stays on the screen.
        if (!isOver) setInbox((last) => ({ ...last, state: 'failed' }));
      }
      isReading = false;
    };
    void look();
    const timer = window.setInterval(() => void look(), betweenLooks);
    return () => {
      isOver = true;
      window.clearInterval(timer);
    };
  }, [mailbox]);

  return { mailbox, inbox };
}
