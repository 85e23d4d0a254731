import {
  Button,
  Field,
  FluentProvider,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { type FormEvent, useId, useRef, useState } from 'react';
import { type ThemeName, themes } from '../outlook/themes';
import { PersonChoice } from '../person-choice';
import { ActivityList, BehindScenes } from './behind-scenes';
import { TabFrame } from './tab-frame';
import type { TeamsFrame, TeamsTheme } from './teams-frame';
import { moods, troubles } from './troubles';
import { type HostChoice, useTeams } from './use-teams';

const wideEnough = '(min-width: 1024px)';
const wide = `@media ${wideEnough}`;

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-100px',
    padding: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { top: tokens.spacingVerticalM, zIndex: 1 },
  },
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: 0, maxWidth: '80ch' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  deepLink: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  columns: { display: 'flex', flexDirection: 'column', flexGrow: 1, [wide]: { flexDirection: 'row' } },
  tab: { outlineOffset: '-2px', flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  stage: { flexGrow: 1, boxSizing: 'border-box', width: '100%', maxWidth: '100%' },
  phone: { width: '360px', alignSelf: 'center' },
  said: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, overflowWrap: 'anywhere' },
  aside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [wide]: { width: '260px', flexShrink: 0 },
  },
});

const themeNames: readonly { readonly name: TeamsTheme; readonly title: string; readonly own: ThemeName }[] = [
  { name: 'default', title: 'Light', own: 'light' },
  { name: 'dark', title: 'Dark', own: 'dark' },
  { name: 'contrast', title: 'High contrast', own: 'contrast' },
];

const hosts: readonly { readonly host: HostChoice; readonly title: string }[] = [
  { host: 'Teams', title: 'Teams' },
  { host: 'Outlook', title: 'Outlook' },
  { host: 'Office', title: 'Microsoft 365' },
  { host: 'browser', title: 'A plain browser' },
];

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, hint, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      <Select
        value={value}
        onChange={(_, data) => {
          const found = options.find(([one]) => one === data.value);
          if (found) onChoose(found[0]);
        }}
      >
        {options.map(([one, title]) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const ownTheme = (): TeamsTheme =>
  window.matchMedia('(forced-colors: active)').matches
    ? 'contrast'
    : window.matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'default';

/** The page that plays Teams: who one is, what goes wrong, and the real tab in its frame. */
export function TeamsPage() {
  const styles = useStyles();
  const [theme, setTheme] = useState(ownTheme);
  const [width, setWidth] = useState<'wide' | 'phone'>('wide');
  const [showsCircumstances, setShowsCircumstances] = useState(() => window.matchMedia(wideEnough).matches);
  const panelId = useId();
  const [isAway, setAway] = useState(false);
  const played = useRef<TeamsFrame | null>(null);
  const teams = useTeams();
  const { opened, open, link } = teams;
  const { person, host } = opened;
  const [page, setPage] = useState(opened.subPage);
  const outlook = (more = '') => `./?person=${person.id}${more}`;

  function goTo(event: FormEvent) {
    event.preventDefault();
    open({ subPage: page.replace(/^\//, '') });
  }

  async function leaveOrComeBack() {
    if (!isAway) {
      setAway(true);
      // A tab that does not take being kept is thrown away, and loaded anew on return.
      if (!(await played.current?.leave())) played.current = null;
      return;
    }
    setAway(false);
    if (played.current) played.current.comeBack();
    else open({});
  }

  return (
    <FluentProvider theme={themes[themeNames.find(({ name }) => name === theme)?.own ?? 'light']}>
      <div className={styles.page}>
        <a className={styles.skip} href="#tab">
          Skip to the tab
        </a>
        <header className={styles.header}>
          <h1 className={styles.title}>Second Look in a played Teams</h1>
          <p className={styles.line}>
            The real tab in a frame, signed in by the real libraries, with a small Microsoft 365 on this machine.
            Everybody in it is invented.{' '}
            <Link inline href={outlook()}>
              The played Outlook, as {person.name}
            </Link>
          </p>
          <div className={styles.choices}>
            <PersonChoice
              person={person}
              onChoose={(next) => {
                setAway(false);
                open({ person: next });
              }}
            />
            <Choice
              label="Theme"
              value={theme}
              options={themeNames.map(({ name, title }) => [name, title] as const)}
              onChoose={setTheme}
            />
            <Button
              icon={<SettingsRegular />}
              aria-expanded={showsCircumstances}
              aria-controls={showsCircumstances ? panelId : undefined}
              onClick={() => setShowsCircumstances(!showsCircumstances)}
            >
              Circumstances
            </Button>
          </div>
          {showsCircumstances && (
            <section id={panelId} className={styles.choices} aria-label="Circumstances">
              <Choice
                label="Width"
                value={width}
                options={[
                  ['wide', 'Wide'],
                  ['phone', 'Phone, 360 pixels'],
                ]}
                onChoose={setWidth}
              />
              <Choice
                label="Opened in"
                value={host}
                options={hosts.map(({ host: one, title }) => [one, title] as const)}
                onChoose={(next) => open({ host: next })}
              />
              <Choice
                label="Signing in"
                value={teams.mood}
                options={moods.map(({ mood, title }) => [mood, title] as const)}
                onChoose={teams.chooseMood}
              />
              <Choice
                label="Trouble in Microsoft 365"
                value={teams.trouble}
                options={troubles.map(({ trouble, title }) => [trouble, title] as const)}
                onChoose={teams.chooseTrouble}
              />
              <form className={styles.deepLink} onSubmit={goTo}>
                <Field label="Deep link to">
                  <Input value={page} placeholder="help" onChange={(_, { value }) => setPage(value)} />
                </Field>
                <Button type="submit">Follow the link</Button>
              </form>
              <Button onClick={() => void leaveOrComeBack()}>{isAway ? 'Back to the tab' : 'Open another app'}</Button>
            </section>
          )}
        </header>
        <div className={styles.columns}>
          <main id="tab" className={styles.tab} aria-label="The tab" tabIndex={-1}>
            <div role="status">
              {isAway && <p className={styles.said}>Another app is open. Second Look waits behind it.</p>}
              {link?.kind === 'mail' && (
                <p className={styles.said}>
                  The tab opened a mail in Outlook:{' '}
                  <Link inline href={outlook(`&mail=${encodeURIComponent(link.id)}`)}>
                    see it there
                  </Link>
                </p>
              )}
              {link?.kind === 'elsewhere' && (
                <p className={styles.said}>
                  The tab opened a page outside Microsoft 365, which the demo does not: {link.address}
                </p>
              )}
            </div>
            <div className={mergeClasses(styles.stage, width === 'phone' && styles.phone)}>
              {host === 'browser' ? (
                <p className={styles.said}>
                  Outside Microsoft 365 the tab is a page like any other:{' '}
                  <Link inline href={`./tab.html?person=${person.id}`} target="_blank">
                    open it in a window of its own
                  </Link>
                </p>
              ) : (
                <TabFrame
                  key={opened.number}
                  opened={opened}
                  hostName={host}
                  theme={theme}
                  mood={teams.moodNow}
                  told={teams.told}
                  opens={teams.opens}
                  isHidden={isAway}
                  host={played}
                />
              )}
            </div>
          </main>
          <aside className={styles.aside} aria-label="Around the tab">
            <ActivityList activity={teams.activity} onOpen={teams.opens} />
            <BehindScenes person={person} scenes={teams.scenes} onChoose={teams.chooseScenes} calls={teams.calls} />
          </aside>
        </div>
      </div>
    </FluentProvider>
  );
}
