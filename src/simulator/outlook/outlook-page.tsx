import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  FluentProvider,
  Link,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { PersonChoice } from '../person-choice';
import { readyDrafts } from './cases';
import { CircumstancesPanel } from './circumstances';
import { ComposeForm } from './compose-form';
import { FolderList } from './folder-list';
import { InboxList } from './inbox-list';
import { PaneFrame, ReadPaneFrame } from './pane-frame';
import { ReadingMail } from './reading-mail';
import { SmartAlert } from './smart-alert';
import { officeColours, type ThemeName, themes } from './themes';
import { addInName, useOutlook } from './use-outlook';

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
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    alignItems: 'flex-end',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  about: { flexGrow: 1, flexBasis: '320px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: 0, maxWidth: '72ch' },
  columns: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    [wide]: { flexDirection: 'row', alignItems: 'stretch' },
  },
  folders: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    [wide]: {
      width: '260px',
      flexShrink: 0,
      borderTop: 'none',
      borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  mail: { flexGrow: 1, minWidth: 0, outlineOffset: '-2px' },
  happened: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineOffset: '-2px',
  },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    [wide]: { borderTop: 'none', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
});

const themeNames: readonly { readonly name: ThemeName; readonly title: string }[] = [
  { name: 'light', title: 'Light' },
  { name: 'dark', title: 'Dark' },
  { name: 'contrast', title: 'High contrast' },
];

function watchWidth(changed: () => void): () => void {
  const query = window.matchMedia(wideEnough);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const isWideNow = () => window.matchMedia(wideEnough).matches;

function systemTheme(): ThemeName {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The played Outlook: ready drafts and folders, the mail that is being written, and the add-in's pane. */
export function OutlookPage() {
  const styles = useStyles();
  const [theme, setTheme] = useState(systemTheme);
  const [showsCircumstances, setShowsCircumstances] = useState(false);
  const isWide = useSyncExternalStore(watchWidth, isWideNow);
  const panelId = useId();
  const happenedLine = useRef<HTMLParagraphElement>(null);
  const colours = useMemo(() => officeColours(theme), [theme]);
  const outlook = useOutlook(theme);
  const { persona, circumstances, mail, draft, reading, view, pane, happened, replaced, behindScenes, session } =
    outlook;

  // Where another mail took the place of the last, what became of the last is read first.
  useEffect(() => {
    if (replaced > 0) happenedLine.current?.focus();
  }, [replaced]);

  const folders = (
    <nav key="folders" className={styles.folders} aria-label="Mail and folders">
      <InboxList
        key={persona.played.id}
        received={outlook.inbox}
        isOpenAtFirst={isWide}
        onOpen={outlook.openReceived}
      />
      <FolderList
        key={`${persona.played.id} folders`}
        ready={persona.hasReadyDrafts ? readyDrafts.filter(({ packId }) => packId === persona.packId) : []}
        openAtFirst={isWide ? ['stop'] : []}
        folders={outlook.folders}
        onOpenReady={outlook.openReady}
        onOpenKept={outlook.openKept}
        onSendAgain={circumstances.isWorkingOffline ? undefined : outlook.sendAgain}
      />
    </nav>
  );

  return (
    <FluentProvider theme={themes[theme]}>
      <div className={styles.page}>
        <a className={styles.skip} href="#mail">
          Skip to the mail
        </a>
        <header className={styles.header}>
          <div className={styles.about}>
            <h1 className={styles.title}>Second Look in a played Outlook</h1>
            <p className={styles.line}>
              A mail to a Gmail address, marked OFFICIAL-SENSITIVE, is ready below. Press Send and see what Second Look
              says. What you send reaches the people you can be here, and nothing leaves this machine.{' '}
              <Link inline href={`./teams.html?person=${persona.played.id}`}>
                The played Teams, as {persona.person.name}
              </Link>
            </p>
          </div>
          <PersonChoice person={persona.played} onChoose={outlook.choosePerson} />
          <Field label="Theme">
            <Select
              value={theme}
              onChange={(_, { value }) => setTheme(themeNames.find(({ name }) => name === value)?.name ?? theme)}
            >
              {themeNames.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            icon={<SettingsRegular />}
            aria-expanded={showsCircumstances}
            aria-controls={showsCircumstances ? panelId : undefined}
            onClick={() => setShowsCircumstances(!showsCircumstances)}
          >
            Circumstances
          </Button>
        </header>
        {showsCircumstances && <CircumstancesPanel id={panelId} value={circumstances} onChange={outlook.change} />}
        <div className={styles.columns}>
          {isWide && folders}
          <main key="mail" id="mail" className={styles.mail} aria-label="Mail" tabIndex={-1}>
            <div role="status">
              {happened !== null && (
                <p ref={happenedLine} className={styles.happened} tabIndex={-1}>
                  {happened}
                </p>
              )}
            </div>
            {reading === null ? (
              <ComposeForm
                mailNumber={mail.number}
                draft={draft}
                book={persona.book}
                isChecking={view?.kind === 'checking'}
                isPaneOpen={pane.isOpen}
                onChange={mail.store.update}
                onSend={outlook.send}
                onNew={outlook.newMail}
                onTogglePane={outlook.togglePane}
              />
            ) : (
              <ReadingMail
                mail={reading}
                onReply={() => outlook.reply(reading)}
                onClose={outlook.closeReceived}
                isPaneOpen={outlook.isReadPaneOpen}
                onTogglePane={outlook.toggleReadPane}
              />
            )}
            {behindScenes.length > 0 && <BehindScenes lines={behindScenes} />}
          </main>
          {pane.isOpen && reading === null && (
            <aside
              key="pane"
              className={styles.pane}
              style={isWide ? { width: circumstances.paneWidth } : {}}
              aria-label="Pane"
            >
              <PaneFrame
                key={`${mail.number} ${theme === 'contrast'} ${outlook.profile.id} ${outlook.profile.version}`}
                person={persona.played.id}
                isContrast={theme === 'contrast'}
                store={mail.store}
                seed={outlook.seed}
                surroundings={outlook.surroundings}
                colours={colours}
                opening={pane}
              />
            </aside>
          )}
          {reading !== null && outlook.isReadPaneOpen && outlook.opened !== null && (
            <aside
              key="read pane"
              className={styles.pane}
              style={isWide ? { width: circumstances.paneWidth } : {}}
              aria-label="Pane"
            >
              <ReadPaneFrame
                key={`${persona.played.id} ${theme === 'contrast'} ${outlook.profile.id} ${outlook.profile.version}`}
                person={persona.played.id}
                isContrast={theme === 'contrast'}
                opened={outlook.opened}
                seed={{ ...outlook.seed, user: persona.person, reading: outlook.opened.seed }}
                surroundings={{ hangs: () => circumstances.isSlow, write: outlook.writeForm }}
                colours={colours}
              />
            </aside>
          )}
          {!isWide && folders}
        </div>
      </div>
      {view?.kind === 'dialog' && (
        <SmartAlert
          addInName={addInName}
          dialog={view.dialog}
          onSendAnyway={() => session.current?.sendAnyway()}
          onCancel={() => session.current?.cancel()}
          onDismiss={() => session.current?.dismiss()}
        />
      )}
    </FluentProvider>
  );
}

function BehindScenes({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Accordion collapsible>
      <AccordionItem value="lines">
        <AccordionHeader as="h2" size="small">
          Behind the scenes
        </AccordionHeader>
        <AccordionPanel>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
