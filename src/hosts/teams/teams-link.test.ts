import { describe, expect, it } from 'vitest';
import { teamsLink } from './teams-link';

describe('a link to a page of the tab', () => {
  it('carries the path and nothing else, without its first slash', () => {
    const link = new URL(teamsLink({ appId: 'an-app', entityId: 'second-look' }, '/decide/O3MHDK2VR'));
    expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/an-app/second-look');
    expect([...link.searchParams.keys()]).toEqual(['context']);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'decide/O3MHDK2VR' });
  });

  it('lets no path or id end the link early', () => {
    const link = new URL(teamsLink({ appId: 'a/b?c', entityId: 'd#e' }, '/look-up/tools?q=a&b#c'));
    expect(link.hash).toBe('');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'look-up/tools?q=a&b#c' });
  });
});
