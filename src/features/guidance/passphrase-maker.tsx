import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { makePassphrase } from '../../guidance';
import { Choice, CopyButton } from '../../ui';
import type { Lists } from './password-page';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: '64px',
  },
  text: { margin: 0, maxWidth: '72ch' },
  phrase: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
});

const counts = [3, 4];

/** Three or four words drawn at random on this device. Nothing of it is kept: a reload forgets it. */
export function PassphraseMaker({ lists }: { readonly lists: Lists }) {
  const styles = useStyles();
  const { password: strings } = useGuidanceStrings();
  const [count, setCount] = useState(3);
  const [phrase, setPhrase] = useState('');
  const make = () => {
    if (lists) setPhrase(makePassphrase(lists.passphrase, count, (array) => crypto.getRandomValues(array)).join('-'));
  };
  return (
    <section className={styles.root}>
      <h2 id="passphrase" tabIndex={-1} className={styles.title}>
        {strings.phraseTitle}
      </h2>
      <p className={styles.text}>{strings.phraseLead}</p>
      <Choice
        label={strings.words}
        value={String(count)}
        options={counts.map((one) => ({ id: String(one), label: String(one) }))}
        onChoose={(one) => setCount(Number(one))}
      />
      <Button disabledFocusable={!lists} onClick={make}>
        {phrase === '' ? strings.make : strings.another}
      </Button>
      {lists ? null : <p className={styles.text}>{lists === null ? strings.noPhraseLists : strings.phraseLoading}</p>}
      <p role="status" className={styles.phrase}>
        {phrase}
      </p>
      {phrase === '' ? null : <CopyButton label={strings.copyPhrase} text={phrase} />}
    </section>
  );
}
