import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inLanguage } from '../../engine';
import { askedSelects, BY_CLOCK, officeHours, queryFor, routeFor } from '../../guidance';
import { Choice, EditionBanner, PageFrame, Reveal, shortTime, useLanguage } from '../../ui';
import { ContactCard } from './contact-card';
import { useGuidance } from './guidance-root';
import { NextSteps } from './next-steps';
import { useGuidanceStrings } from './strings';
import './print.css';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'flex-end' },
  choice: { flex: '1 1 220px', minWidth: 0, maxWidth: '360px' },
  text: { margin: 0, maxWidth: '72ch' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  answer: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

export interface ContactsPageProps {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Days that are no working days besides Saturday and Sunday. */
  readonly holidays: readonly { readonly day: string }[];
  /** Of the address: an answer may be led to. */
  readonly query: string;
  /** Id of a contact that the address names; empty for none. */
  readonly row: string;
  readonly onQuery: (query: string) => void;
}

/** Who to turn to: a few choices, and the answer below them at once. */
export function ContactsPage({ now, holidays, query, row, onQuery }: ContactsPageProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { guidance, pack, today } = useGuidance();
  const { date, validUntil = null, live = null } = pack.edition;
  const { contacts } = guidance;
  const clock = officeHours(now, holidays);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(new URLSearchParams(query)),
  );
  const given = { [BY_CLOCK]: clock, ...said };
  const { asked, chosen } = askedSelects(contacts, given);
  const choose = (id: string, option: string) => {
    const next = { ...said, [id]: option };
    setSaid(next);
    onQuery(queryFor(contacts, next));
  };
  const route = routeFor(contacts, given);
  const named = (ids: readonly string[]) => ids.flatMap((id) => contacts.contacts.find((one) => one.id === id) ?? []);
  return (
    <PageFrame title={strings.contacts.title} back={{ to: '/guidance', title: strings.title }}>
      <EditionBanner {...{ date, validUntil, live, today }} />
      {named([row]).map((contact) => (
        <div key={contact.id} className={styles.answer}>
          <ContactCard contact={contact} level={2} />
        </div>
      ))}
      <p className={styles.text}>{strings.contacts.lead}</p>
      <div className={styles.choices} data-print="no">
        {asked.map((select) => (
          <Choice
            key={select.id}
            className={styles.choice}
            label={inLanguage(select.label, language)}
            {...(select.id === BY_CLOCK
              ? { hint: strings.contacts.now(shortTime(new Date(now), language), clock === 'office') }
              : {})}
            value={chosen[select.id] ?? ''}
            options={select.options.map(({ id, label }) => ({ id, label: inLanguage(label, language) }))}
            onChoose={(option) => choose(select.id, option)}
          />
        ))}
      </div>
      <div className={styles.answer} role="status">
        {route?.says === undefined ? null : <p className={styles.text}>{inLanguage(route.says, language)}</p>}
        {named(route?.contacts ?? []).map((contact) => (
          <ContactCard key={contact.id} contact={contact} chosen={chosen} level={2} />
        ))}
        <NextSteps steps={route?.next ?? []} />
      </div>
      <Reveal label={strings.contacts.others}>
        <div className={styles.all}>
          {contacts.contacts.map((contact) => (
            <ContactCard key={contact.id} contact={contact} chosen={chosen} level={2} />
          ))}
          {contacts.retired.map(({ address, says }) => (
            <p key={address} className={styles.quiet}>
              <s>{address}</s>: {inLanguage(says, language)}
            </p>
          ))}
        </div>
      </Reveal>
    </PageFrame>
  );
}
