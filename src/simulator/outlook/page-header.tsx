import { Button, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { PlayedPerson } from '../people';
import { PersonChoice } from '../person-choice';
import type { Draft } from './draft';
import type { ThemeName } from './themes';

const useStyles = makeStyles({
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
});

const themeNames: readonly { readonly name: ThemeName; readonly title: string }[] = [
  { name: 'light', title: 'Light' },
  { name: 'dark', title: 'Dark' },
  { name: 'contrast', title: 'High contrast' },
];

const ready: { readonly [kind in Draft['kind']]: string } = {
  mail: 'A mail to a Gmail address, marked OFFICIAL-SENSITIVE, is ready below.',
  meeting: 'A meeting with a Gmail address, marked OFFICIAL-SENSITIVE, is ready below.',
};

export interface PageHeaderProps {
  readonly person: PlayedPerson;
  /** What is ready when the page opens. */
  readonly kind: Draft['kind'];
  readonly theme: ThemeName;
  /** Id of the panel of circumstances where it is open; null where it is not. */
  readonly panel: string | null;
  readonly onPerson: (person: PlayedPerson) => void;
  readonly onTheme: (theme: ThemeName) => void;
  readonly onTogglePanel: () => void;
}

export function PageHeader({ person, kind, theme, panel, onPerson, onTheme, onTogglePanel }: PageHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.about}>
        <h1 className={styles.title}>Second Look in a played Outlook</h1>
        <p className={styles.line}>
          {ready[kind]} Press Send and see what Second Look says. What you send reaches the people you can be here, and
          nothing leaves this machine.{' '}
          <Link inline href={`./teams.html?person=${person.id}`}>
            The played Teams, as {person.name}
          </Link>
        </p>
      </div>
      <PersonChoice person={person} onChoose={onPerson} />
      <Field label="Theme">
        <Select
          value={theme}
          onChange={(_, { value }) => onTheme(themeNames.find(({ name }) => name === value)?.name ?? theme)}
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
        aria-expanded={panel !== null}
        aria-controls={panel ?? undefined}
        onClick={onTogglePanel}
      >
        Circumstances
      </Button>
    </header>
  );
}
