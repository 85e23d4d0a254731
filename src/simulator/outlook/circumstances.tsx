import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { SendMode } from './decide-send';
import { type ClientProfile, profiles } from './profiles';

/** What can be chosen about the played client and what befalls it. */
export interface Circumstances {
  readonly mode: SendMode;
  readonly client: ClientProfile;
  /** A Mailbox version that the client had once; null: its own. */
  readonly version: string | null;
  readonly isWorkingOffline: boolean;
  /** There is no network, and nobody chose that. */
  readonly isOffline: boolean;
  readonly isUnavailable: boolean;
  readonly isSlow: boolean;
  /** What the script completes an event with never reaches Outlook. */
  readonly isDeaf: boolean;
  readonly paneWidth: number;
}

export const usual: Circumstances = {
  mode: 'softBlock',
  client: profiles.web,
  version: null,
  isWorkingOffline: false,
  isOffline: false,
  isUnavailable: false,
  isSlow: false,
  isDeaf: false,
  paneWidth: 350,
};

export const isWithoutConnection = ({ isWorkingOffline, isOffline }: Circumstances): boolean =>
  isWorkingOffline || isOffline;

const modes: readonly { readonly mode: SendMode; readonly name: string }[] = [
  { mode: 'softBlock', name: 'Soft block (as shipped)' },
  { mode: 'promptUser', name: 'Prompt user' },
  { mode: 'block', name: 'Block' },
];

const clients = Object.values(profiles);
/** Versions with a send event that no client has any more. */
const formerVersions: readonly string[] = ['1.13', '1.12'];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  switches: { display: 'flex', flexDirection: 'column' },
});

export interface CircumstancesPanelProps {
  readonly id: string;
  readonly value: Circumstances;
  readonly onChange: (value: Circumstances) => void;
}

export function CircumstancesPanel({ id, value, onChange }: CircumstancesPanelProps) {
  const styles = useStyles();
  const change = (part: Partial<Circumstances>) => onChange({ ...value, ...part });
  return (
    <section id={id} className={styles.root} aria-label="Circumstances">
      <Field label="Send mode of the add-in">
        <Select
          value={value.mode}
          onChange={(_, data) => change({ mode: modes.find(({ mode }) => mode === data.value)?.mode ?? value.mode })}
        >
          {modes.map(({ mode, name }) => (
            <option key={mode} value={mode}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Client">
        <Select
          value={value.client.id}
          onChange={(_, data) =>
            change({ client: clients.find(({ id }) => id === data.value) ?? value.client, version: null })
          }
        >
          {clients.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Outlook’s Mailbox version">
        <Select value={value.version ?? ''} onChange={(_, data) => change({ version: data.value || null })}>
          <option value="">{value.client.version}: its own</option>
          {formerVersions.map((version) => (
            <option key={version} value={version}>
              {version}: no longer served
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Width of the pane">
        <Select value={String(value.paneWidth)} onChange={(_, data) => change({ paneWidth: Number(data.value) })}>
          <option value="350">350 pixels</option>
          <option value="320">320 pixels</option>
        </Select>
      </Field>
      <div className={styles.switches}>
        <Switch
          label="Work Offline"
          checked={value.isWorkingOffline}
          onChange={(_, data) => change({ isWorkingOffline: data.checked })}
        />
        <Switch
          label="No connection"
          checked={value.isOffline}
          onChange={(_, data) => change({ isOffline: data.checked })}
        />
        <Switch
          label="The add-in’s script fails to load"
          checked={value.isUnavailable}
          onChange={(_, data) => change({ isUnavailable: data.checked })}
        />
        <Switch
          label="Office calls are never answered"
          checked={value.isSlow}
          onChange={(_, data) => change({ isSlow: data.checked })}
        />
        <Switch
          label="The script’s answer never arrives"
          checked={value.isDeaf}
          onChange={(_, data) => change({ isDeaf: data.checked })}
        />
      </div>
    </section>
  );
}
