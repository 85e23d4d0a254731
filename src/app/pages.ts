import { matchPath, type Params } from './address';
import type { Page, Place } from './page';

/** The places in their order. A new part of the product adds its own here, and its pages below. */
export const places: readonly Place[] = [
  { id: 'home', path: '/', label: (words) => words.places.home },
  { id: 'mail', path: '/mail', label: (words) => words.places.mail },
  { id: 'guidance', path: '/guidance', label: (words) => words.places.guidance },
  { id: 'requests', path: '/requests', label: (words) => words.places.requests },
];

export const pages: readonly Page[] = [
  {
    pattern: '/',
    place: 'home',
    title: (words) => words.product,
    load: () => import('./pages/home-page').then(({ HomePage }) => HomePage),
  },
  {
    pattern: '/checks',
    place: 'home',
    title: (words) => words.checks,
    load: () => import('./pages/checks-page').then(({ ChecksPage }) => ChecksPage),
  },
  {
    pattern: '/mail',
    place: 'mail',
    title: (words) => words.mail.title,
    load: () => import('./pages/mail-page').then(({ MailPage }) => MailPage),
  },
  {
    pattern: '/mail/:id',
    place: 'mail',
    title: (words) => words.mail.title,
    load: () => import('./pages/finding-page').then(({ FindingPage }) => FindingPage),
  },
  {
    pattern: '/guidance',
    place: 'guidance',
    title: (words) => words.guidance.title,
    load: () => import('./pages/guidance-home-page').then(({ GuidanceHomePage }) => GuidanceHomePage),
  },
  {
    pattern: '/guidance/:page',
    place: 'guidance',
    title: (words) => words.guidance.title,
    load: () => import('./pages/guidance-page').then(({ OneGuidancePage }) => OneGuidancePage),
  },
  {
    pattern: '/look-up/:list',
    place: 'guidance',
    title: (words) => words.guidance.title,
    load: () => import('./pages/lookup-page').then(({ OneLookupPage }) => OneLookupPage),
  },
  {
    pattern: '/contacts',
    place: 'guidance',
    title: (words) => words.guidance.contacts,
    load: () => import('./pages/contacts-page').then(({ WhoToContactPage }) => WhoToContactPage),
  },
  {
    // The list of tools stands there.
    pattern: '/tools',
    place: 'guidance',
    title: (words) => words.guidance.title,
    load: () => import('./pages/guidance-home-page').then(({ GuidanceHomePage }) => GuidanceHomePage),
  },
  {
    pattern: '/tools/password',
    place: 'guidance',
    title: (words) => words.guidance.password,
    load: () => import('./pages/password-page').then(({ TryPasswordPage }) => TryPasswordPage),
  },
  {
    pattern: '/tools/marking',
    place: 'guidance',
    title: (words) => words.guidance.marking,
    load: () => import('./pages/marking-page').then(({ MarkMailPage }) => MarkMailPage),
  },
  {
    pattern: '/tools/:tool',
    place: 'guidance',
    title: (words) => words.guidance.title,
    load: () => import('./pages/tool-page').then(({ OneToolPage }) => OneToolPage),
  },
  {
    pattern: '/requests',
    place: 'requests',
    title: (words) => words.requests.title,
    load: () => import('./pages/my-requests-page').then(({ MyRequestsPage }) => MyRequestsPage),
  },
  {
    pattern: '/requests/new',
    place: 'requests',
    title: (words) => words.requests.newTitle,
    load: () => import('./pages/new-request-page').then(({ NewRequestPage }) => NewRequestPage),
  },
  {
    pattern: '/requests/new/:kind',
    place: 'requests',
    title: (words) => words.requests.newTitle,
    load: () => import('./pages/request-form-page').then(({ RequestFormPage }) => RequestFormPage),
  },
  {
    pattern: '/requests/:ref',
    place: 'requests',
    title: (words) => words.requests.title,
    load: () => import('./pages/story-page').then(({ StoryPage }) => StoryPage),
  },
  {
    pattern: '/decide',
    place: 'requests',
    title: (words) => words.requests.title,
    load: () => import('./pages/queue-page').then(({ QueuePage }) => QueuePage),
  },
  {
    pattern: '/decide/figures',
    place: 'requests',
    title: (words) => words.requests.figuresTitle,
    load: () => import('./pages/figures-page').then(({ FiguresPage }) => FiguresPage),
  },
  {
    pattern: '/decide/:ref',
    place: 'requests',
    title: (words) => words.requests.title,
    load: () => import('./pages/decision-page').then(({ DecisionPage }) => DecisionPage),
  },
  {
    pattern: '/help',
    place: null,
    title: (words) => words.help.title,
    load: () => import('./pages/help-page').then(({ HelpPage }) => HelpPage),
  },
  {
    pattern: '/remembered',
    place: null,
    title: (words) => words.remembered.title,
    load: () => import('./pages/remembered-page').then(({ RememberedPage }) => RememberedPage),
  },
  {
    pattern: '/accessibility',
    place: null,
    title: (words) => words.accessibility.title,
    load: () => import('./pages/accessibility-page').then(({ AccessibilityPage }) => AccessibilityPage),
  },
];

export interface Found {
  readonly page: Page;
  readonly params: Params;
}

/** The page of a path; undefined where there is none. */
export function findPage(path: string, among: readonly Page[] = pages): Found | undefined {
  for (const page of among) {
    const params = matchPath(page.pattern, path);
    if (params !== undefined) return { page, params };
  }
  return undefined;
}
