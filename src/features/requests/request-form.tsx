import { inLanguage } from '../../engine';
import type { RequestKind } from '../../pack';
import { PageFrame, useLanguage } from '../../ui';
import type { DeskProps } from './desk-props';
import type { FormStore } from './form-store';
import { useRequestStrings } from './strings';

/** Answers of tools that led here, by the tool and the answer. */
export interface Carried {
  readonly [tool: string]: { readonly [answer: string]: string | readonly string[] };
}

export interface RequestFormProps extends DeskProps {
  readonly kind: RequestKind;
  /** Where the half-filled form is kept: by account and kind. */
  readonly forms: FormStore;
  readonly carried?: Carried;
  /** Called once the request is sent, with its reference. */
  readonly onSent?: (ref: string) => void;
}

/** Fills in, reviews and sends one request of any kind. */
export function RequestForm({ kind }: RequestFormProps) {
  const strings = useRequestStrings();
  const language = useLanguage();
  return (
    <PageFrame title={inLanguage(kind.title, language)} back={{ to: '/requests/new', title: strings.newTitle }}>
      {null}
    </PageFrame>
  );
}
