import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../records';
import { ThemeRoot, type Trouble } from '../../ui';
import type { FormStore } from './form-store';
import { MyRequests } from './my-requests';
import { NewRequestList } from './new-request-list';
import { RequestForm } from './request-form';
import { asha, asked, decline, deskWith, question, requests, standing, step, visit } from './sample.test-data';
import { StoryPage } from './story-page';

const now = () => Date.parse('2020-09-28T09:42:00Z');
const explain = (): Trouble => ({ kind: 'no-answer', facts: { at: 0, code: 'NoAnswer', requestId: '' } });
const around = { requests, now, explain, signIn: async () => undefined };
const noForms: FormStore = { get: () => undefined, keep: () => undefined, forget: () => undefined };
const keptForms = (values: { readonly [name: string]: unknown }): FormStore => ({
  ...noForms,
  get: () => ({ until: Date.parse('2020-10-05T09:00:00Z'), values: { version: '2020-09', ...values } }),
});

const html = (screen: ReactElement) => renderToString(<ThemeRoot theme="light">{screen}</ThemeRoot>);

/** What stands on the screen, without marks and styles. */
const words = (screen: ReactElement) =>
  html(screen)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/&nbsp;|\s+/g, ' ');

const story = (given: Parameters<typeof standing>[0] = {}) => (
  <StoryPage
    {...around}
    organisation={{ en: 'the MoJ' }}
    refText="T-7KQ2-9FXM"
    forms={noForms}
    desk={deskWith({ stories: [standing(given)] })}
  />
);

describe('the list of what can be asked for', () => {
  it('says who decides, what to have to hand, how long it takes and what it is not for', () => {
    const shown = words(<NewRequestList requests={requests} />);
    for (const part of ['Visit', 'Your line manager decides', 'The dates.', 'Two working days.', 'A visit abroad']) {
      expect(shown).toContain(part);
    }
    expect(html(<NewRequestList requests={requests} />)).toContain('href="/requests/new/visit"');
  });

  it('says beside a kind that its form was begun', () => {
    const formOf = () => keptForms({ values: { site: 'Leeds' } });
    expect(words(<NewRequestList requests={requests} formOf={formOf} />)).toContain('Not sent yet: Visit, Leeds');
    const nowhere = { ...requests, kinds: [{ ...visit, keptNowhere: true }] };
    expect(words(<NewRequestList requests={nowhere} formOf={formOf} />)).not.toContain('Not sent yet');
  });

  it('leaves out what is not offered any more', () => {
    const old = { ...requests, kinds: [{ ...visit, offered: false }] };
    expect(words(<NewRequestList requests={old} />)).not.toContain('Visit');
  });
});

describe('a form', () => {
  const form = (forms = noForms, kind = visit) => (
    <RequestForm {...around} desk={deskWith({})} kind={kind} forms={forms} />
  );

  it('says which section one is in, what is optional and what came from the account', () => {
    const shown = words(form());
    expect(shown).toContain('Visit · Where (1 of 2)');
    expect(shown).toContain('From your account.');
    expect(shown).toContain('Don’t know');
    expect(words(form(keptForms({ values: { overnight: 'no' }, place: { section: 'how' } })))).toContain(
      'Transport (optional)',
    );
  });

  it('asks yes or no as a group with its question as the legend', () => {
    expect(html(form())).toMatch(/<fieldset[^>]*><legend[^>]*>Do you stay overnight\?<\/legend>/);
  });

  it('has one primary button', () => {
    expect(html(form()).match(/type="submit"/g)).toHaveLength(1);
  });

  it('says that it is kept, and of another kind that it is not', () => {
    expect(words(form())).toContain('Kept on this device until you send it');
    expect(words(form(noForms, { ...visit, keptNowhere: true }))).toContain(
      'Kept nowhere: a reload empties this form.',
    );
  });

  it('says at once that what was chosen cannot be sent', () => {
    expect(words(form(keptForms({ values: { site: 'Mars' } })))).toContain('Nobody goes there.');
  });

  it('shows at its review what was answered, what was left empty, and what happens next', () => {
    const kept = keptForms({ values: { site: 'Leeds', overnight: 'no' }, place: 'review' });
    const shown = words(form(kept));
    expect(shown).toContain('Visit · Review and send');
    expect(shown).toContain('Leeds');
    expect(shown).toMatch(/Left empty.*Transport/);
    expect(shown).toMatch(/What happens next.*Your line manager decides.*The registry books it/);
    expect(shown).toContain('You cannot decide your own request.');
    expect(shown).toContain('Send request');
  });

  it('says what whoever is named has to be by the answers, and where no rule says who', () => {
    const decidedBy = (person: readonly { relation: string; when?: Condition }[]) => ({
      ...visit,
      kind: { ...visit.kind, steps: [{ id: 'governor', does: 'decide' as const, by: { person }, after: [] }] },
    });
    const kept = () => keptForms({ values: { site: 'Leeds', overnight: 'no' }, place: 'review' });
    const shown = (person: Parameters<typeof decidedBy>[0]) => words(form(kept(), decidedBy(person)));
    expect(shown([{ relation: 'governor' }])).toContain('By your answers, this has to be a Governor.');
    const elsewhere = { relation: 'governor', when: { field: 'site', isOneOf: ['York'] } };
    expect(shown([elsewhere])).toContain('For your answers no rule says who this is.');
    expect(shown([{ relation: 'lineManager' }])).not.toContain('By your answers');
  });

  it('takes what a tool brought along over what was kept before, and keeps the rest', () => {
    const kept = { values: { site: 'Leeds', overnight: 'no', countries: ['FR'] }, place: 'review' };
    const led = (values: object) =>
      words(
        <RequestForm
          {...around}
          desk={deskWith({})}
          kind={visit}
          forms={keptForms({ ...values })}
          carried={{ travel: { where: ['EG'] } }}
        />,
      );
    expect(led(kept)).toContain('Egypt');
    expect(led(kept)).not.toContain('France');
    expect(led(kept)).toContain('Leeds');
    // What may have been sent is tried again as it was.
    expect(led({ ...kept, stamp: { id: 'a', at: '2020-09-28T09:00:00Z' } })).toContain('France');
  });

  it('has no button to send what is refused', () => {
    const kept = keptForms({ values: { site: 'Mars', overnight: 'no' }, place: 'review' });
    expect(words(form(kept))).not.toContain('Send request');
  });

  it('ends as a draft to make in Outlook, or a text to copy, where it is kept nowhere', () => {
    const kind = { ...visit, keptNowhere: true, sections: [] };
    const shown = words(form(noForms, kind));
    expect(shown).toContain('Make the draft in Outlook');
    expect(shown).toContain('Copy the text');
    expect(shown).toContain('registry@office.example');
    expect(shown).not.toContain('Send request');
  });
});

describe('my requests', () => {
  const mine = (given: Parameters<typeof deskWith>[0], formOf = () => noForms) => (
    <MyRequests {...around} desk={deskWith(given)} counts={{ mine: 1, forMe: 0 }} formOf={formOf} />
  );

  it('begins each with where it stands, inside its one link', () => {
    const shown = html(mine({ stories: [standing()] }));
    expect(shown).toMatch(
      /<a[^>]*href="\/requests\/T7KQ29FXM"[^>]*>(?:(?!<\/a>).)*Waiting for Rob Lewis(?:(?!<\/a>).)*Visit, Leeds/,
    );
    expect(words(mine({ stories: [standing()] }))).toContain('T-7KQ2-9FXM');
  });

  it('leaves out requests of others', () => {
    expect(words(mine({ stories: [standing({ requester: { ...asha, id: 'somebody else' } })] }))).toContain(
      'You have no requests.',
    );
  });

  it('claims nothing before the mailbox was read', () => {
    expect(words(mine({ readAt: undefined, reading: true }))).not.toContain('You have no requests.');
  });

  it('says why it could not be read, and keeps what was read before', () => {
    const shown = words(mine({ stories: [standing()], failure: new Error('no') }));
    expect(shown).toContain('Could not read your requests.');
    expect(shown).toContain('Waiting for Rob Lewis');
  });

  it('begin with what is written and not sent, until when it is kept, and how to go on or be rid of it', () => {
    const kept = () => keptForms({ values: { site: 'Leeds' } });
    expect(words(mine({}, kept))).toMatch(
      /Not sent yet: Visit, Leeds kept on this device until 5 Oct 2020 Continue : Visit, Leeds Discard : Visit, Leeds/,
    );
    expect(html(mine({}, kept))).toContain('href="/requests/new/visit"');
    expect(words(mine({}))).not.toContain('Not sent yet');
  });

  it('says that something may have been sent', () => {
    const desk = deskWith({}, { unsettled: () => [{ recordId: 'x', ref: 'T7KQ29FXM', title: 'Visit', since: 0 }] });
    expect(words(<MyRequests {...around} desk={desk} counts={{}} formOf={() => noForms} />)).toContain(
      'One mail of a request may have been sent.',
    );
  });

  it('says how far older mail was looked through, and lets it be stopped and gone on with', () => {
    const back = (state: 'underWay' | 'stopped') =>
      words(mine({ lookingBack: { state, looked: 200, total: 900, backTo: undefined } }));
    expect(back('underWay')).toMatch(/200 of 900.*Stop/);
    expect(back('stopped')).toContain('Go on');
  });
});

describe('a story', () => {
  it('says where it stands, then what happens next', () => {
    expect(words(story())).toMatch(/Visit, Leeds.*Waiting for Rob Lewis.*T-7KQ2-9FXM/);
  });

  it('lets the one who asked remind from the third day, withdraw, change and save', () => {
    const shown = words(story());
    for (const act of ['Remind Rob Lewis', 'Withdraw', 'Change the request', 'Save a copy'])
      expect(shown).toContain(act);
  });

  it('says why a reminder cannot go yet', () => {
    const waitingFor = [
      {
        what: 'decide' as const,
        who: standing().waitingFor[0]?.who ?? '',
        step: 'manager',
        since: '2020-09-27T09:00:00Z',
        days: 1,
      },
    ];
    expect(words(story({ waitingFor }))).toContain('Rob Lewis can be reminded from Wednesday 30 September 2020.');
  });

  it('says what to search one’s mail for: subjects bear the reference without its hyphens', () => {
    expect(words(story())).toContain('search your mail for T7KQ29FXM');
  });

  it('shows a question and takes its answer', () => {
    const shown = words(
      story({ state: 'questioned', steps: [step({ status: 'questioned' })], history: [asked, question] }),
    );
    expect(shown).toMatch(/Rob Lewis asked you:.*Why not by video\?.*Your answer.*Send answer/);
  });

  it('says the reason of a decline first, then where else to turn', () => {
    const steps = [step({ status: 'declined', settledBy: decline })];
    const shown = words(story({ state: 'declined', steps, history: [asked, decline], waitingFor: [] }));
    expect(shown).toMatch(/Video will do\..*What now.*Meet by video\..*What you can do/);
    expect(shown).not.toContain('Remind');
  });

  it('says what is left to do once it is approved', () => {
    expect(words(story({ state: 'approved', waitingFor: [] }))).toContain('Take your pass.');
  });

  it('shows in plain sight what was not counted, and why', () => {
    const notCounted = [{ mail: 'x', at: '2020-09-22T09:00:00Z', why: 'notThePersonAsked' as const }];
    expect(words(story({ notCounted }))).toMatch(/Not counted.*It is not from the person asked\./);
  });

  it('offers nothing while a sending about it has no answer', () => {
    const desk = deskWith(
      { stories: [standing()] },
      { unsettled: () => [{ recordId: 'x', ref: 'T7KQ29FXM', title: 'Visit', since: 0 }] },
    );
    const shown = words(
      <StoryPage {...around} organisation={{ en: 'the MoJ' }} refText="T7KQ29FXM" forms={noForms} desk={desk} />,
    );
    expect(shown).toContain('may have been sent');
    expect(shown).not.toContain('Withdraw');
  });

  it('asks which one is meant where two bear the reference', () => {
    const stories = [standing(), standing({ story: 'another' })];
    const shown = words(
      <StoryPage
        {...around}
        organisation={{ en: 'the MoJ' }}
        refText="T7KQ29FXM"
        forms={noForms}
        desk={deskWith({ stories })}
      />,
    );
    expect(shown).toContain('More than one request bears T-7KQ2-9FXM');
  });

  it('says that what was typed is no reference', () => {
    const shown = words(
      <StoryPage
        {...around}
        organisation={{ en: 'the MoJ' }}
        refText="T-7KQ2-9FXN"
        forms={noForms}
        desk={deskWith({})}
      />,
    );
    expect(shown).toContain('“T-7KQ2-9FXN” is no reference');
  });
});
