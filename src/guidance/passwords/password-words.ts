import type { PasswordWords } from './check-password';
import { readFrontCoded } from './front-coding';
import { common, dictionary, passphrase } from './words.generated';

/** The lists that passwords are held against. Large, so this file is imported only when a page needs it, by `import()`. */
export const passwordWords: PasswordWords = {
  common: new Set(readFrontCoded(common)),
  dictionary: new Set(readFrontCoded(dictionary)),
  passphrase: readFrontCoded(passphrase),
};
