import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { SendMode } from './decide-send';

/** What can be chosen about the played client and what befalls it. */
export interface Circumstances {
  readonly mode: SendMode;
  readonly version: string;
  readonly isWorkingOffline: boolean;
  readonly isUnavailable: boolean;
  readonly isSlow: boolean;
  readonly paneWidth: number;
}

export const usual: Circumstances = {
  mode: 'softBlock',
  version: '1.16',
  isWorkingOffline: false,
  isUnavailable: false,
  isSlow: false,
  paneWidth: 350,
};

const modes: readonly { readonly mode: SendMode; readonly name: string }[] = [
  { mode: 'softBlock', name: 'Soft block (as shipped)' },
  { mode: 'promptUser', name: 'Prompt user' },
  { mode: 'block', name: 'Block' },
];

const versions: readonly { readonly version: string; readonly name: string }[] = [
  { version: '1.16', name: '1.16: web, new Outlook' },
  { version: '1.14', name: '1.14: Mac, LTSC 2024' },
  { version: '1.13', name: '1.13: no longer served' },
  { version: '1.12', name: '1.12: no longer served' },
];

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
      <Field label="Outlook’s Mailbox version">
        <Select value={value.version} onChange={(_, data) => change({ version: data.value })}>
          {versions.map(({ version, name }) => (
            <option key={version} value={version}>
              {name}
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
          label="The add-in’s script fails to load"
          checked={value.isUnavailable}
          onChange={(_, data) => change({ isUnavailable: data.checked })}
        />
        <Switch
          label="Office calls are never answered"
          checked={value.isSlow}
          onChange={(_, data) => change({ isSlow: data.checked })}
        />
      </div>
    </section>
  );
}
