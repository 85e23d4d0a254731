import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { BehindScenes } from './behind-scenes';
import { readyDrafts } from './cases';
import { CircumstancesPanel } from './circumstances';
import { ComposeForm } from './compose-form';
import { FolderList } from './folder-list';
import { InboxList } from './inbox-list';
import { PageHeader } from './page-header';
import { Panes } from './panes';
import { ReadingMail } from './reading-mail';
import { SmartAlert } from './smart-alert';
import { type ThemeName, themes } from './themes';
import { addInName, useOutlook } from './use-outlook';
import { isWideNow, watchWidth, wide } from './width';

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
});

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
  const outlook = useOutlook(theme);
  const { persona, circumstances, mail, draft, received, office, view, pane, happened, replaced, session } = outlook;
  const { reading } = received;
  const { has } = office.profile;

  // Where another mail took the place of the last, what became of the last is read first.
  useEffect(() => {
    if (replaced > 0) happenedLine.current?.focus();
  }, [replaced]);

  const folders = (
    <nav key="folders" className={styles.folders} aria-label="Mail and folders">
      <InboxList
        key={persona.played.id}
        received={received.inbox}
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
        <PageHeader
          person={persona.played}
          kind={outlook.exampleKind}
          theme={theme}
          panel={showsCircumstances ? panelId : null}
          onPerson={outlook.choosePerson}
          onTheme={setTheme}
          onTogglePanel={() => setShowsCircumstances(!showsCircumstances)}
        />
        {showsCircumstances && <CircumstancesPanel id={panelId} value={circumstances} onChange={outlook.change} />}
        <div className={styles.columns}>
          {isWide && folders}
          <main
            key="mail"
            id="mail"
            className={styles.mail}
            style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}
            aria-label="Mail"
            tabIndex={-1}
          >
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
                persona={persona}
                hasLabels={has.labels}
                isChecking={view?.kind === 'checking'}
                isPaneOpen={has.composePane ? pane.isOpen : null}
                onChange={mail.store.update}
                onFollowBar={outlook.followBar}
                onSend={outlook.send}
                onNewMail={outlook.newMail}
                onNewMeeting={outlook.newMeeting}
                onTogglePane={outlook.togglePane}
              />
            ) : (
              <ReadingMail
                mail={reading}
                onAnswer={(kind) => outlook.answer(kind, reading)}
                onClose={outlook.closeReceived}
                isPaneOpen={received.isPaneOpen}
                onTogglePane={received.togglePane}
              />
            )}
            {office.behindScenes.length > 0 && <BehindScenes lines={office.behindScenes} />}
          </main>
          <Panes key="panes" outlook={outlook} theme={theme} isWide={isWide} />
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
