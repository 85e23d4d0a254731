import { describe, expect, it } from 'vitest';
import { readLink } from './links';

const deepLink = (context: string) =>
  `https://teams.microsoft.com/l/entity/app/second-look?context=${encodeURIComponent(context)}`;

describe('a link that the tab asks Teams to open', () => {
  it('leads back into the tab where it is a deep link', () => {
    expect(readLink(deepLink('{"subEntityId":"requests/T7KQ"}'))).toEqual({ kind: 'ours', subPage: 'requests/T7KQ' });
  });

  it('leads to a mail where it is Outlook’s', () => {
    expect(readLink('https://outlook.office365.com/owa/?ItemID=AAk%2Bx&exvsurl=1')).toEqual({
      kind: 'mail',
      id: 'AAk+x',
    });
  });

  it.each(['not a context', '{}', '7', '{"subEntityId":7}'])(
    'leads to the first page where its context is %s',
    (context) => {
      expect(readLink(deepLink(context))).toEqual({ kind: 'ours', subPage: '' });
    },
  );

  it.each(['https://www.gov.uk/guidance', 'https://outlook.office365.com/mail/', 'nothing'])(
    'leads elsewhere: %s',
    (address) => {
      expect(readLink(address)).toEqual({ kind: 'elsewhere', address });
    },
  );
});
