import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Question, Tool } from '../decision-data';
import { readPack } from '../index';
import { leavesOf } from './statements';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function toolsOf(pack: string): (id: string) => Tool {
  const { tools, problems } = readPack(`${root}packs/${pack}`);
  return (id) => {
    const tool = tools?.tools.find((each) => each.id === id);
    if (tool === undefined) throw new Error([`${pack} has no tool ${id}.`, ...problems].join('\n'));
    return tool;
  };
}

const moj = toolsOf('moj');
const welsh = toolsOf('welsh-government');

const questionsOf = ({ sections }: Tool): readonly Question[] => sections.flatMap(({ questions }) => questions);
const yesOrNo = (tool: Tool): readonly Question[] => questionsOf(tool).filter(({ type }) => type === 'yesNo');
const everyWord = (given: unknown): string => JSON.stringify(given);

describe('going abroad', () => {
  const tool = moj('going-abroad');

  it('has four thoughts before any question', () => {
    expect(tool.before).toHaveLength(4);
  });

  const listed = tool.results.flatMap(({ id, when }) =>
    (when === undefined ? [] : leavesOf(when)).flatMap((leaf) =>
      'question' in leaf && leaf.question === 'countries' ? [{ of: id, isOneOf: leaf.isOneOf }] : [],
    ),
  );

  it('says of a part of a listed country that has a name of its own neither that it counts nor that it does not', () => {
    const parts = listed.filter(({ of }) => of === 'part-of-one').flatMap(({ isOneOf }) => isOneOf);
    const seventeen = listed.filter(({ of }) => of === 'country').flatMap(({ isOneOf }) => isOneOf);
    expect(parts).toContain('HK');
    expect(parts.filter((code) => seventeen.includes(code))).toEqual([]);
    expect(tool.results.find(({ id }) => id === 'part-of-one')?.verdict).toBe('askFirst');
  });

  it('knows the seventeen countries, passed through or visited', () => {
    const named = listed.filter(({ of }) => of !== 'part-of-one');
    for (const { isOneOf } of named) {
      // China, Cyprus, Egypt, France, Germany, India, Iran, Israel, North Korea; Pakistan, Russia, Saudi Arabia, South
      // Africa, South Korea, Syria, Turkey, the UAE.
      expect(isOneOf).toEqual([
        ...['CN', 'CY', 'EG', 'FR', 'DE', 'IN', 'IR', 'IL', 'KP'],
        ...['PK', 'RU', 'SA', 'ZA', 'KR', 'SY', 'TR', 'AE'],
      ]);
    }
    expect(named.length).toBeGreaterThan(0);
    expect(questionsOf(tool)[0]).toMatchObject({ type: 'countries', transit: true });
  });

  it('starts the request from every result that asks for approval, and from no other', () => {
    const starts = tool.results.filter(({ next }) =>
      next.some((step) => 'place' in step && step.place === 'request:travel'),
    );
    expect(starts.map(({ id }) => id)).toEqual(['clearance-and-country', 'clearance', 'country']);
  });
});

describe('roaming and the trip pack', () => {
  const tool = moj('roaming');

  it('asks the right team for both things in one mail', () => {
    const mails = tool.results.flatMap(({ next }) => next.filter((step) => 'write' in step));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ write: 'MoJ_Phone_and_Mobi@justice.gov.uk' });
    expect(everyWord(mails)).toMatch(/International Roaming.*remote wipe/);
  });

  it('is a file that puts the person before the device', () => {
    expect(tool.file?.first[0]?.en).toMatch(/Your own safety comes first/);
    expect(tool.file?.places[0]).toBe('page:taking-equipment-abroad#if-officials-ask-you-to-unlock-it');
  });
});

describe('minimum clearance', () => {
  const tool = moj('clearance');

  it('asks seven things and names no level for any of them', () => {
    expect(yesOrNo(tool)).toHaveLength(7);
    const [higher] = tool.results;
    expect(everyWord([higher?.headline, higher?.because])).not.toMatch(/\b(CTC|SC|DV|eSC)\b/);
    expect(tool.always[0]?.en).toMatch(/DV STRAP/);
  });
});

describe('open internet tools', () => {
  const tool = moj('open-internet-tool');
  const ten = yesOrNo(tool).filter(({ label }) => /^\d+\. /.test(label.en));

  it('asks ten questions, and takes all of them along', () => {
    expect(ten).toHaveLength(10);
    const [step] = tool.results.find(({ id }) => id === 'ask-first')?.next ?? [];
    expect(Object.values(step?.carry ?? {})).toEqual(['tool', 'purpose', ...ten.map(({ id }) => id)]);
  });

  it('names every yes that does not settle the matter alone', () => {
    const tasks = tool.results.find(({ id }) => id === 'might-not')?.tasks.map(({ id }) => id) ?? [];
    expect(tasks).toEqual(expect.arrayContaining(ten.map(({ id }) => id).filter((id) => id !== 'otherLevel')));
  });
});

describe('what nobody asked', () => {
  const reasons = (id: string) => everyWord(moj(id).results.map(({ because }) => because));

  it('is not promised: a call that is open to strangers, or a hacked device, is not said to be fine', () => {
    expect(reasons('video-call')).not.toMatch(/stops your call/);
    expect(reasons('video-call')).toMatch(/before the call/);
    expect(reasons('lost-device')).not.toMatch(/no data is at risk|still have the device/);
  });
});

describe('the minimum standard', () => {
  const tool = moj('minimum-standard-check');

  it('has eighteen requirements in five parts, each with a link to its evidence', () => {
    const lines = tool.sections.map(({ questions }) => questions.filter(({ type }) => type === 'choice').length);
    const links = tool.sections.map(({ questions }) => questions.filter(({ type }) => type === 'link').length);
    expect(lines).toEqual([3, 3, 4, 5, 3]);
    expect(links).toEqual(lines);
    expect(tool.counts?.answers).toEqual(['met', 'partly', 'not', 'notKnown']);
  });
});

describe('what has gone wrong', () => {
  it.each(['lost-device', 'trouble-abroad', 'account-trouble'])('has what to do before any question: %s', (id) => {
    const { pace, deeds } = moj(id);
    expect([pace, deeds.length > 1]).toEqual(['do', true]);
  });

  it('is told to a desk, a manager and the police, in this order, and the police give a reference', () => {
    const [desk, manager, police] = moj('lost-device').deeds;
    expect([desk?.id, manager?.id, police?.id]).toEqual(['desk', 'manager', 'police']);
    expect(police?.keeps?.en).toMatch(/reference/);
    expect(police?.when).toEqual({ question: 'what', isOneOf: ['lost', 'stolen'] });
  });
});

describe('the Welsh Government’s tools', () => {
  it('keep nothing of what somebody says about themselves', () => {
    for (const id of ['profile-check', 'risk-questions']) {
      const { savesAnswers, file, always } = welsh(id);
      expect([savesAnswers, file]).toEqual([false, undefined]);
      expect(everyWord(always)).toMatch(/Nothing that you answer here is stored/);
    }
  });

  it('give one thing to do for each of the four weaknesses', () => {
    const tool = welsh('risk-questions');
    const tasks = tool.results[0]?.tasks.map(({ id }) => id) ?? [];
    expect(tasks).toEqual([...yesOrNo(tool).map(({ id }) => id), 'look']);
  });
});
