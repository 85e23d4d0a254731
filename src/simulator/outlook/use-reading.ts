import { useEffect, useRef, useState } from 'react';
import type { PlayedPerson } from '../people';
import type { ReceivedMail } from './played-mailbox';
import type { OpenedMail } from './read-host';
import { useInbox } from './use-inbox';
import { wantedMailIn } from './wanted-mail';

/** What a person has received, which of it is open, and the pane beside it. */
export function useReading(person: PlayedPerson) {
  const { mailbox, inbox } = useInbox(person);
  const [reading, setReading] = useState<ReceivedMail | null>(null);
  const [isPaneOpen, setPaneOpen] = useState(false);
  const [opened, setOpened] = useState<OpenedMail | null>(null);
  const wantedMail = useRef(wantedMailIn(window.location.search));

  // Teams opens a mail here by its id. Somebody who meanwhile chose another is not led away from it.
  useEffect(() => {
    const wanted = wantedMail.current;
    if (inbox.state !== 'read' || wanted === null) return;
    wantedMail.current = null;
    mailbox.one(wanted).then(
      (found) => found && setReading((last) => last ?? found),
      () => undefined,
    );
  }, [inbox, mailbox]);

  // The pane is given the mail that is open, once it is known how Office names it.
  useEffect(() => {
    if (reading === null || !isPaneOpen) {
      setOpened(null);
      return;
    }
    let isOver = false;
    mailbox.open(reading).then(
      (found) => isOver || setOpened(found),
      () => isOver || setOpened(null),
    );
    return () => {
      isOver = true;
    };
  }, [reading, isPaneOpen, mailbox]);

  return {
    mailbox,
    inbox,
    reading,
    setReading,
    isPaneOpen,
    togglePane: () => setPaneOpen((last) => !last),
    opened,
  };
}
