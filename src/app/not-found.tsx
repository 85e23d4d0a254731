import { PageFrame, PageLink } from '../ui';
import { useAppStrings } from './strings';

/** In place of a page that is not there. */
export function NotFound() {
  const { notFound: strings } = useAppStrings();
  return (
    <PageFrame title={strings.title}>
      <p>
        {strings.text} <PageLink to="/">{strings.home}</PageLink>
      </p>
    </PageFrame>
  );
}
