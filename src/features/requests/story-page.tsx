import { PageFrame } from '../../ui';
import type { DeskProps } from './desk-props';
import type { FormStore } from './form-store';
import { useRequestStrings } from './strings';

export interface StoryPageProps extends DeskProps {
  /** The reference as the address of the page holds it, with or without hyphens. */
  readonly refText: string;
  /** Where a half-filled change of this request is kept: by account and reference. */
  readonly forms: FormStore;
  /** Takes the saved copy, one HTML file. Left out: the browser downloads it. */
  readonly onSave?: (file: { readonly name: string; readonly html: string }) => void;
}

/** One request of one's own: where it stands, what happened, what can be done. */
export function StoryPage(_: StoryPageProps) {
  const strings = useRequestStrings();
  return (
    <PageFrame title={strings.title} back={{ to: '/requests', title: strings.title }}>
      {null}
    </PageFrame>
  );
}
