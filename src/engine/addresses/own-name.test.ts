import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTest } from './own-name';
import { nameInLocalPart, type PersonName, readPersonName } from './person-name';

function people(...displayNames: readonly string[]): readonly PersonName[] {
  return displayNames.map(readPersonName).filter((name): name is PersonName => name !== undefined);
}

function resembles(displayName: string, local: string): boolean {
  return nameTest(people(displayName))(local);
}

describe("a local part is built of the sender's own name", () => {
  it.each([
    [
      'Sam Hill',
      'sam.hill samhill sam_hill sam-hill hill.sam hillsam s.hill shill hill.s hills samhill85 sam.hill.1985',
    ],
    [
      'Sam Hill',
      'samhill.home sam.hill.uk samhilluk mrsamhill mr.sam.hill sam.j.hill hill.sam.j sam.hill+post the.sam.hill',
    ],
    ['Sam Hill', 'samuel.hill s1hill 85samhill sammy.hill sam.hill.work samhillmail'],
    ['Samuel Hill', 'sam.hill samhill s.hill samuelhill'],
    ['Robert Lewis', 'bob.lewis rob.lewis bobby.lewis robert.lewis rlewis'],
    ['Hill, Sam', 'sam.hill shill'],
    ['Hill, Sam (Prisons North)', 'sam.hill'],
    ['HILL Sam', 'sam.hill'],
    ['Hill, Sam - Policy', 'sam.hill'],
    ['Sam Hill (Digital)', 'sam.hill'],
    ['Sam Hill | Courts', 'sam.hill'],
    ['(HQ) Sam Hill', 'sam.hill'],
    ['Dr Sam Hill OBE', 'sam.hill drsamhill'],
    ['Sam Hill, CBE', 'sam.hill'],
    ['Hill, Dr Sam', 'sam.hill'],
    ['Asha Rose Patel', 'asha.patel asha.rose.patel asharpatel a.r.patel arpatel asharose rose.patel patel.asha.rose'],
    [
      'Helen Smith-Jones',
      'helen.smith-jones helensmithjones helen.smith.jones hsmithjones helen.smith helen.jones h.s.jones',
    ],
    ['Mary-Jane Cole', 'mary-jane.cole maryjanecole mary.cole mjcole mj.cole mary.jane.cole'],
    ["Liam O'Brien", "liam.obrien liam.o'brien liam.o.brien lobrien obrienliam o.brien.liam"],
    ['Liam O\u2019Brien', "liam.obrien liam.o'brien"],
    ['Fiona McDonald', 'fiona.mcdonald fmcdonald mcdonald.fiona'],
    ['Fiona Mac Giolla', 'fiona.macgiolla fiona.mac.giolla fmacgiolla'],
    ['Dafydd ap Gwilym', 'dafydd.apgwilym dafydd.ap.gwilym dafyddgwilym dapgwilym d.ap.gwilym'],
    ['Siân ferch Llŷr', 'sian.llyr sianferchllyr sian.ferch.llyr sllyr'],
    ['Llŷr Gruffydd', 'llyr.gruffydd llŷr.gruffydd lgruffydd'],
    ['Zoë Müller', 'zoe.muller zoe.mueller zoemueller zoë.müller zmueller'],
    ['Søren Ångström', 'soren.angstrom soeren.aangstroem'],
    ['José García López', 'jose.lopez josegarcialopez jose.garcia.lopez'],
    ['Łukasz Wiśniewski', 'lukasz.wisniewski lwisniewski'],
    ['Şule Çelik', 'sule.celik scelik'],
    ['Jan van der Berg', 'jan.vanderberg jan.van.der.berg jvdberg'.split(' ').slice(0, 2).join(' ')],
    ['J Hill', 'j.hill jhill'],
  ])('%s: %s', (name, locals) => {
    expect(locals.split(' ').filter((local) => !resembles(name, local))).toEqual([]);
  });

  it('as the work address gives it', () => {
    const name = nameInLocalPart('sam.hill3');
    expect(name === undefined ? false : nameTest([name])('samhill')).toBe(true);
  });
});

describe('a local part is somebody else or nobody', () => {
  it.each([
    ['Sam Hill', 'sam hill sam85 sam.home hill85 hill.home sh s.h samh'],
    ['Sam Hill', 'sam.cole dana.hill dhill hill.d sam.marsh samarsh samhillary sam.hillman r.s.hill hill.family'],
    ['Sam Hill', 'samira.khan samhill.marsh hillary hills.cole sammarsh info contact'],
    ['Asha Hill', 'amy.hill ami.hill annie.hill rasha.hill'],
    ['Olive Hill', 'theo.hill otto.hill'],
    ['Helen Smith-Jones', 'smithjones smith-jones dana.smith dana.jones helen helen.marsh'],
    ["Liam O'Brien", 'obrien liam niamh.obrien liam.byrne'],
    ['Siân ferch Llŷr', 'llyr sian sian.ferch cerys.llyr'],
    ['John Smith', 'jane.smith james.smith joan.smith'],
    ['Asha Rose Patel', 'asha rose asha85 r.patel roseasha.cole anil.patel'],
    ['Prince', 'prince prince85'],
    ['Wei Li', 'li wei weilix olivia'],
    ['', 'sam.hill'],
    ['Иван Петров', 'ivan.petrov sam.hill'],
    ['Service Desk', 'desk service sam.hill'],
  ])('for %s: %s', (name, locals) => {
    expect(locals.split(' ').filter((local) => resembles(name, local))).toEqual([]);
  });

  it('where it is longer than a local part can be', () => {
    expect(resembles('Sam Hill', `sam.hill${'.home'.repeat(20)}`)).toBe(false);
  });

  it('where the work address is a team', () => {
    expect(nameInLocalPart('servicedesk')).toBeUndefined();
    expect(nameInLocalPart('')).toBeUndefined();
  });
});

const FIRST = 'asha sam dana robin helen grace mohammed niamh owain tomasz bethan ifeoma yusuf charlotte wei'.split(
  ' ',
);
const LAST = 'patel hill cole lewis marsh okafor begum griffiths kowalski fairweather dunn vaughan nowak chan'.split(
  ' ',
);
const SEPARATORS = ['', '.', '_', '-'];

const first = fc.constantFrom(...FIRST);
const last = fc.constantFrom(...LAST);
const separator = fc.constantFrom(...SEPARATORS);
const number = fc.constantFrom('', '1', '07', '1985', '.2', '_99');

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const displayName = (given: string, surname: string) =>
  fc.constantFrom(
    `${capital(given)} ${capital(surname)}`,
    `${capital(surname)}, ${capital(given)}`,
    `${capital(surname)}, ${capital(given)} (Courts)`,
    `${capital(given)} ${capital(surname)} (Courts)`,
    `${surname.toUpperCase()}, ${given.toUpperCase()}`,
    `${surname.toUpperCase()} ${capital(given)}`,
    `Dr ${capital(given)} ${capital(surname)}`,
  );

function localsOf(given: string, surname: string, between: string, digits: string): readonly string[] {
  const initial = given.charAt(0);
  return [
    `${given}${between}${surname}${digits}`,
    `${surname}${between}${given}${digits}`,
    `${initial}${between}${surname}${digits}`,
    `${surname}${between}${initial}${digits}`,
  ];
}

describe('over made-up names', () => {
  it("every usual form of the sender's own name is found", () => {
    fc.assert(
      fc.property(
        fc
          .tuple(first, last)
          .chain(([given, surname]) =>
            fc.record({ given: fc.constant(given), surname: fc.constant(surname), name: displayName(given, surname) }),
          ),
        separator,
        number,
        ({ given, surname, name }, between, digits) => {
          const missed = localsOf(given, surname, between, digits).filter((local) => !resembles(name, local));
          expect(missed).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('nobody who shares only the first name is the sender', () => {
    fc.assert(
      fc.property(first, last, last, separator, number, (given, surname, other, between, digits) => {
        fc.pre(surname !== other);
        const found = localsOf(given, other, between, digits).filter((local) =>
          resembles(`${capital(given)} ${capital(surname)}`, local),
        );
        expect(found.concat(resembles(`${given} ${surname}`, `${given}${digits}`) ? [given] : [])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('nobody who shares only the surname is the sender', () => {
    fc.assert(
      fc.property(first, first, last, separator, number, (given, other, surname, between, digits) => {
        fc.pre(given.charAt(0) !== other.charAt(0));
        const found = localsOf(other, surname, between, digits).filter((local) =>
          resembles(`${capital(given)} ${capital(surname)}`, local),
        );
        expect(found.concat(resembles(`${given} ${surname}`, `${surname}${digits}`) ? [surname] : [])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
