import { Button, Link } from '@fluentui/react-components';
import type { RecordBox, SeenMail } from '../../record-mail';

export interface MailLinkProps {
  readonly box: RecordBox;
  /** Key of the mail; undefined where it is not known. */
  readonly mail: string | undefined;
  readonly label: string;
  readonly onOpenMail: ((mail: SeenMail) => void) | undefined;
}

/** Opens a mail of the mailbox: in place where the host can, else by its web link. Nothing where neither is known. */
export function MailLink({ box, mail, label, onOpenMail }: MailLinkProps) {
  const seen = mail === undefined ? undefined : box.mail(mail);
  if (seen === undefined) return null;
  if (onOpenMail !== undefined) return <Button onClick={() => onOpenMail(seen)}>{label}</Button>;
  return seen.webLink === undefined ? null : (
    <Link inline href={seen.webLink} target="_blank" rel="noopener noreferrer">
      {label}
    </Link>
  );
}
