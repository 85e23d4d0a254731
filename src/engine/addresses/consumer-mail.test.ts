import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConsumerDomain } from './consumer-mail';
import { consumerNames } from './consumer-mail.generated';
import { families } from './families';
import { isGuarded, isUncertain } from './guard';
import { unpackNames } from './name-table';

describe('consumer mail', () => {
  it.each(families.map(({ name, domains }) => [name, domains] as const))(
    'holds the family %s whole',
    (_name, domains) => {
      expect(domains.filter((domain) => !isConsumerDomain(domain))).toEqual([]);
    },
  );

  it.each([
    'gmail.com googlemail.com',
    'outlook.com outlook.co.uk outlook.fr hotmail.com hotmail.co.uk hotmail.de live.com live.co.uk msn.com',
    'yahoo.com yahoo.co.uk yahoo.fr ymail.com rocketmail.com myyahoo.com aol.com aol.co.uk',
    'proton.me protonmail.com protonmail.ch pm.me tuta.com tuta.io tutanota.com tutamail.com keemail.me',
    'icloud.com me.com mac.com gmx.com gmx.net gmx.co.uk web.de mail.com fastmail.com fastmail.fm hey.com',
    'hushmail.com posteo.de mailbox.org zoho.com zohomail.eu yandex.ru mail.ru qq.com 163.com 126.com skiff.com',
    'btinternet.com btopenworld.com talk21.com sky.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk',
    'talktalk.net tiscali.co.uk lineone.net pipex.com onetel.com toucansurf.com homechoice.co.uk nildram.co.uk',
    'plus.com plus.net force9.co.uk f9.co.uk free-online.co.uk zen.co.uk orange.net orange.co.uk wanadoo.co.uk',
    'freeserve.co.uk fsnet.co.uk t-mobile.co.uk o2.co.uk vodafone.net postoffice.net tesco.net waitrose.com',
    'madasafish.com supanet.com which.net demon.co.uk eclipse.co.uk uwclub.net totalise.co.uk karoo.co.uk',
  ])('is %s', (names) => {
    expect(names.split(' ').filter((domain) => !isConsumerDomain(domain))).toEqual([]);
  });

  it.each(['mail.yahoo.com', 'patel.demon.co.uk', 'patel.plus.com', 'a.b.freeserve.co.uk', 'mein.gmx', 'vip.qq.com'])(
    'is %s too, below a provider that we know',
    (domain) => {
      expect(isConsumerDomain(domain)).toBe(true);
    },
  );
});

describe('no consumer mail', () => {
  it.each([
    'gov.uk justice.gov.uk service.justice.gov.uk hackney.gov.uk gov.wales gov.scot llyw.cymru senedd.wales',
    'nhs.uk berkshirehealthcare.nhs.uk nhs.net nhs.scot hscni.net cjsm.net secure.cjsm.net',
    'police.uk met.police.uk psni.police.uk scotland.police.uk mod.uk dstl.mod.uk mod.gov.uk',
    'parliament.uk lords.parliament.uk parliament.scot judiciary.uk supremecourt.uk royal.uk',
    'ac.uk soton.ac.uk live.mdx.ac.uk student.gla.ac.uk sch.uk lea.sch.uk',
    'nasa.gov navy.mil army.gov stanford.edu australia.edu who.int nato.int un.org europa.eu ec.europa.eu',
    'health.gov.au defence.gov.au anu.edu.au police.nsw.gov.au mfat.govt.nz canterbury.ac.nz gc.ca canada.ca',
    'interieur.gouv.fr hacienda.gob.es mef.gov.it exteriores.gob.mx u-tokyo.ac.jp mofa.go.jp korea.go.kr bmi.gv.at',
    'bund.de senatsverwaltung.berlin.de admin.ch uni-heidelberg.de univ-lyon1.fr garda.ie ireland.ie',
    'facebook.com alibaba.com example.com mail.example.org bt.com btconnect.com dell.com att.com verizon.com',
    'ee.co.uk virginmedia.co.uk microsoft.com google.com apple.com amazon.com ibm.com',
    'uk.com firm.uk.com firm.eu.com firm.co.uk firm.org.uk x.github.io',
    'gmail.com.evil.example yahoo.evil.com notgmail.com gmail.co hotmail.com.evil.com plus.com.evil.net com net',
  ])('is %s', (names) => {
    expect(names.split(' ').filter(isConsumerDomain)).toEqual([]);
  });

  it('is nothing at all', () => {
    expect(isConsumerDomain('')).toBe(false);
    expect(isConsumerDomain('.')).toBe(false);
  });

  it('lies under any guarded ending, whatever stands before it', () => {
    const ending = fc.constantFrom(
      ...'gov.uk nhs.uk nhs.net police.uk parliament.uk mod.uk ac.uk cjsm.net gov mil edu gov.wales gov.scot'.split(
        ' ',
      ),
      ...'gov.au edu.au gouv.fr gob.es ac.nz govt.nz mil.pl go.jp gv.at senedd.wales parliament.scot europa.eu'.split(
        ' ',
      ),
    );
    const before = fc.constantFrom('gmail.com', 'yahoo', 'hotmail.co.uk', 'mail', 'plus.com', 'web.de', 'gmx');
    fc.assert(fc.property(before, ending, (name, end) => !isConsumerDomain(`${name}.${end}`)));
  });

  it('stands in the table as made', () => {
    const { below, alone } = unpackNames(consumerNames);
    const names = below.concat(alone);
    expect(names.length).toBeGreaterThan(2500);
    expect(names.filter((name) => isGuarded(name) || isUncertain(name))).toEqual([]);
  });

  it('is an ending under which others register', () => {
    const providers = unpackNames(consumerNames).below;
    const registries = /^(?:co|com|net|org|gov|ac|edu|me|ltd|plc)\.[a-z]{2}$/;
    // Iskon's net.hr is a Croatian provider's name; nobody registers below it.
    expect(providers.filter((name) => registries.test(name) && name !== 'net.hr')).toEqual([]);
    // The ending .gmx belongs to the provider itself.
    expect(providers.filter((name) => name.indexOf('.') < 0)).toEqual(['gmx']);
  });
});
