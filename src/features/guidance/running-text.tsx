import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { inLanguage } from '../../engine';
import { pathOf } from '../../guidance';
import type { Inline } from '../../pack';
import { PageLink, useLanguage } from '../../ui';
import { useGuidance } from './guidance-root';
import { useGuidanceStrings } from './strings';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground2 },
});

/** Text with its links. A link that leads outside says so, and where it opens. */
export function RunningText({ text }: { readonly text: readonly Inline[] }) {
  // The pieces of a text never change places: their order is their name.
  const pieces = text.map((piece, index) => ({ piece, key: String(index) }));
  return pieces.map(({ piece, key }) => (
    <Fragment key={key}>{typeof piece === 'string' ? piece : <Piece piece={piece} />}</Fragment>
  ));
}

function Piece({ piece }: { readonly piece: Exclude<Inline, string> }) {
  const styles = useStyles();
  switch (piece.kind) {
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'code':
      return <code className={styles.code}>{piece.text}</code>;
    case 'place':
      return <PageLink to={pathOf(piece.to)}>{piece.text}</PageLink>;
    case 'mail':
      return (
        <Link inline href={`mailto:${piece.address}`}>
          {piece.text}
        </Link>
      );
    case 'web':
      return <WebLink href={piece.href} text={piece.text} onNetwork={piece.network !== undefined} />;
  }
}

export interface WebLinkProps {
  readonly href: string;
  readonly text: string;
  /** Opens on the organisation's own network alone. */
  readonly onNetwork: boolean;
}

export function WebLink({ href, text, onNetwork }: WebLinkProps) {
  const styles = useStyles();
  const strings = useGuidanceStrings();
  const language = useLanguage();
  const { pack } = useGuidance();
  const where = onNetwork ? strings.networkOnly(inLanguage(pack.organisation, language)) : new URL(href).hostname;
  return (
    <>
      <Link inline href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </Link>{' '}
      <span className={styles.where}>({where})</span>
    </>
  );
}
