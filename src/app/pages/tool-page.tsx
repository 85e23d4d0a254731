import { use, useEffect, useState } from 'react';
import { ContactCard } from '../../features/guidance';
import { ToolPage } from '../../features/tools';
import type { Tool } from '../../pack';
import { phonesFirst } from '../../tools';
import { ukDay } from '../../ui';
import type { OpenGuidance } from '../guidance';
import { NotFound } from '../not-found';
import type { PageProps, Tab } from '../page';
import { WithGuidance } from './with-guidance';

/** A tool of the pack that decides. */
export function OneToolPage({ tab, params: { tool: id = '' } }: PageProps) {
  // Asked for before the guidance is waited for, so that both come at once.
  const asked = tab.tools();
  return <WithGuidance tab={tab}>{({ guidance }) => <OpenTool {...{ tab, guidance, asked, id }} />}</WithGuidance>;
}

interface OpenToolProps extends Pick<OpenGuidance, 'guidance'> {
  readonly tab: Tab;
  readonly asked: ReturnType<Tab['tools']>;
  readonly id: string;
}

function OpenTool({ tab, guidance, asked, id }: OpenToolProps) {
  const tool: Tool | undefined = use(asked).tools.find((one) => one.id === id);
  const [first] = useState(() => tab.carried.comingBack(id));
  // Only that once: opened again, it starts empty.
  useEffect(() => tab.carried.forget(), [tab]);
  if (tool === undefined) return <NotFound />;
  const contactCard = (wanted: string) => {
    const contact = guidance.contacts.contacts.find((one) => one.id === wanted);
    return contact === undefined ? null : (
      <ContactCard contact={{ ...contact, ways: phonesFirst(contact.ways) }} isBrief />
    );
  };
  return (
    <ToolPage
      {...{ tool, guidance, contactCard, first }}
      edition={tab.pack.edition}
      today={ukDay(new Date(tab.now()))}
      now={tab.now}
      onCarry={tab.carried.put}
    />
  );
}
