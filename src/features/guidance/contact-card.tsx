import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { inLanguage } from '../../engine';
import { type Given, waysFor } from '../../guidance';
import type { Contact, Way } from '../../pack';
import { CopyButton, useLanguage } from '../../ui';
import { WebLink } from './running-text';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '72ch' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
  ways: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  way: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '32px',
  },
});

export interface ContactCardProps {
  readonly contact: Contact;
  /** Who asks, where that is known: suppliers are offered nothing that opens on the organisation's own network alone. */
  readonly chosen?: Given;
  /** @default 3 */
  readonly level?: 2 | 3;
  /** Where something is to be done at once: the name and the ways, and a note only where there is no way. @default false */
  readonly isBrief?: boolean;
}

/** Who they are, what one turns to them for, and each way to reach them. */
export function ContactCard({ contact, chosen = {}, level = 3, isBrief = false }: ContactCardProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const ways = waysFor(contact, chosen);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.root}>
      <Heading className={styles.name}>{inLanguage(contact.name, language)}</Heading>
      {isBrief ? null : <p className={styles.text}>{inLanguage(contact.about, language)}</p>}
      {ways.length > 0 ? (
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={keyOf(way)} className={styles.way}>
              <OneWay way={way} />
            </li>
          ))}
        </ul>
      ) : contact.note === undefined ? (
        <p className={styles.text}>{strings.contacts.none}</p>
      ) : null}
      {contact.hours === undefined || isBrief ? null : (
        <p className={styles.quiet}>{strings.contacts.hours(inLanguage(contact.hours, language))}</p>
      )}
      {contact.note === undefined || (isBrief && ways.length > 0) ? null : (
        <p className={styles.quiet}>{inLanguage(contact.note, language)}</p>
      )}
    </div>
  );
}

function keyOf(way: Way): string {
  if (way.kind === 'mail') return way.address;
  if (way.kind === 'phone') return way.number;
  return way.kind === 'chat' ? way.channel : way.href;
}

function OneWay({ way }: { readonly way: Way }) {
  const strings = useGuidanceStrings();
  const language = useLanguage();
  switch (way.kind) {
    case 'mail':
      return (
        <>
          <Link inline href={`mailto:${way.address}`}>
            {strings.writeTo(way.address)}
          </Link>
          <CopyButton label={strings.contacts.copy} text={way.address} />
        </>
      );
    case 'phone':
      return (
        <>
          <Link inline href={`tel:${way.number.replace(/\(0\)|\s/g, '')}`}>
            {strings.contacts.callNumber(way.number)}
          </Link>
          {way.when === undefined ? null : <span>{inLanguage(way.when, language)}</span>}
        </>
      );
    case 'chat':
      return <span>{strings.contacts.chat(way.app, way.channel)}</span>;
    case 'web':
      return (
        <span>
          <WebLink href={way.href} text={inLanguage(way.label, language)} onNetwork={way.network !== undefined} />
        </span>
      );
  }
}
