// Where Entra sends the sign-in window, and the hidden frame that renews a token, in a plain browser. MSAL 5 no longer
// reads that window from outside: the page itself hands the answer to the page that opened it.
// https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

function show(id: 'agreed' | 'failed'): void {
  document.getElementById('working')?.setAttribute('hidden', '');
  document.getElementById(id)?.removeAttribute('hidden');
}

// An administrator who followed the consent link of the deployment guide comes back here too, and nobody waits for that.
if (new URLSearchParams(window.location.search).get('admin_consent')?.toLowerCase() === 'true') show('agreed');
// Opened by hand, or with an answer that cannot be read: a person needs to know what to do.
else broadcastResponseToMainFrame().catch(() => show('failed'));
