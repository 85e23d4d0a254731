import { makeStyles } from '@fluentui/react-components';

/** Style for words that are read aloud and not seen. */
export const useScreenReaderOnly = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
