import { describe, expect, it } from 'vitest';
import { isMailLink } from './mail-links';

describe('a link to a mail', () => {
  it.each([
    'https://outlook.office365.com/owa/?ItemID=AAMk%3D&exvsurl=1&viewmodel=ReadMessageItem',
    'https://outlook.cloud.microsoft/mail/?ItemID=1',
  ])('%s goes to the host', (address) => expect(isMailLink(address)).toBe(true));

  it.each([
    'https://outlook.office365.com/calendar',
    'https://www.gov.uk/?ItemID=1',
    'http://outlook.office365.com/owa/?ItemID=1',
    '#/requests',
  ])('%s does not', (address) => expect(isMailLink(address)).toBe(false));
});
