/**
 * Domains that are never personal, whatever a list says: they belong to a state, its health service, police,
 * parliaments, courts, forces, or to schools and universities. Each covers what lies below it.
 */
const NEVER_PERSONAL: readonly string[] = [
  // United Kingdom
  'gov.uk',
  'gov.scot',
  'gov.wales',
  'llyw.cymru',
  'nhs.uk',
  'nhs.net',
  'nhs.scot',
  'hscni.net',
  'police.uk',
  'cjsm.net',
  'mod.uk',
  'parliament.uk',
  'parliament.scot',
  'senedd.wales',
  'senedd.cymru',
  'assembly.wales',
  'cynulliad.cymru',
  'judiciary.uk',
  'supremecourt.uk',
  'royal.uk',
  'bl.uk',
  'nls.uk',
  'icnet.uk',
  'jet.uk',
  'ac.uk',
  'sch.uk',
  // Elsewhere
  'gov',
  'mil',
  'edu',
  'int',
  'arpa',
  'europa.eu',
  'un.org',
  'gc.ca',
  'canada.ca',
  'gv.at',
  'admin.ch',
  'bund.de',
  'bundeswehr.org',
  'berlin.de',
  'hamburg.de',
  'bremen.de',
  'fgov.be',
  'belgium.be',
  'government.nl',
  'overheid.nl',
  'minbuza.nl',
  'ireland.ie',
  'oireachtas.ie',
  'garda.ie',
  'hse.ie',
];

/** Second-level names under which countries place their public bodies: `gov.au`, `gouv.fr`, `ac.nz`. */
const PUBLIC_SECOND_LEVELS: readonly string[] = [
  'gov',
  'govt',
  'gob',
  'gouv',
  'gub',
  'go',
  'guv',
  'mil',
  'edu',
  'ac',
  'sch',
  'k12',
  'lg',
  'nhs',
  'police',
  'parliament',
];

/** `go.kr` is a state's own; `go.ro` is a provider's name. Where `go` means government: */
const GO_COUNTRIES = ['cr', 'id', 'jp', 'ke', 'kr', 'th', 'tz', 'ug'];

/**
 * Names on the lists whose users are, or may well be, an organisation's staff: companies' own domains, hosts
 * under which others sell names, and reserved names. They are left out of the table, being uncertain.
 */
const UNCERTAIN: readonly string[] =
  // Companies' own domains, networks and shops
  (
    'facebook.com meta.com twitter.com x.com linkedin.com alibaba.com taobao.com tmall.com renren.com ' +
    'bt.com btconnect.com openreach.co.uk virginmedia.co.uk sky.uk bskyb.com ntl.com talktalkplc.com o2.com ' +
    'plusnet.co.uk ee.co.uk three.co.uk kcom.com dell.com att.com verizon.com charter.com spectrum.com comcast.com cox.com centurylink.com ' +
    'windstream.com qwest.com tds.com telstra.com telkom.co.za vodacom.co.za vodafone.com telekom.de orange.com ' +
    'ibm.com ibm.net hp.com apple.com microsoft.com google.com amazon.com yahoo-inc.com abc.com rakuten.co.jp ' +
    'about.com ancestry.com careerbuilder.com discovery.com go.com enel.net eurosport.com medscape.com ' +
    'naplesnews.net dailypioneer.com manager.de parrot.com press.co.jp recycler.com space.com saudia.com ' +
    'singpost.com srilankan.net swissinfo.org techspot.com cntv.cn onmilwaukee.com money.net okbank.com ' +
    'baudoinconsulting.com icmsconsultants.com federalcontractors.com kinglibrary.net calidifontain.be ' +
    'arcotronics.bg dunloprider.com mtnonline.com teamdiscovery.com ' +
    // Names that sound of a public body, a force or a university
    'dwp.net army.net airforce.net navy.org usma.net usmc.net unican.es upf.org uae.ac cityoflondon.org ' +
    // Hosts of other people's domains and mail
    'name.com namecheap.com godaddy.com secureserver.net hostgator.com hostinger.com siteground.com ionos.com ' +
    'ionos.de 1and1.com dnsmadeeasy.com dyndns.org homestead.com mxrecord.io mxrecord.mx titan.email ' +
    'privateemail.com neo.space github.io herokuapp.com azurewebsites.net onmicrosoft.com sharepoint.com ' +
    'blogspot.com wordpress.com dynv6.net zzn.com usa.cc cu.cc ' +
    // Registries that sell names below theirs
    'uk.com uk.net us.com eu.com eu.org de.com gb.com gb.net jpn.com sa.com za.com br.com cn.com co.com ru.com ' +
    'se.net hu.net jp.net in.net us.org com.de me.uk org.uk net.uk co.uk ltd.uk plc.uk com.au net.au org.au ' +
    'co.nz org.nz net.ua com.ua org.ua in.ua pp.ua spb.ru msk.ru org.ru net.ru pp.ru com.ru net.pl org.pl com.pl'
  ).split(' ');

const RESERVED_LABELS = ['example', 'test', 'invalid', 'localhost', 'local'];

function isOneOf(domain: string, list: readonly string[]): boolean {
  return list.some((entry) => domain === entry || domain.endsWith(`.${entry}`));
}

function isPublicSecondLevel(labels: readonly string[]): boolean {
  const country = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  if (country.length !== 2) return false;
  // `ac`, `go` and `lg` are also names people register; they mean a public body only above a third label.
  if (second === 'go') return labels.length > 2 && GO_COUNTRIES.includes(country);
  if (second === 'ac' || second === 'lg') return labels.length > 2;
  return PUBLIC_SECOND_LEVELS.includes(second);
}

function isUniversity(labels: readonly string[]): boolean {
  return labels.some((label) => /^(?:uni|univ|fh|tu|hs)-|universit/.test(label));
}

/** Whether a domain may never stand in the table: the guard that beats every list. */
export function isGuarded(domain: string): boolean {
  const labels = domain.split('.');
  return isOneOf(domain, NEVER_PERSONAL) || isPublicSecondLevel(labels) || isUniversity(labels);
}

/** Whether a name is left out because its users may be an organisation's staff, or nobody's. */
export function isUncertain(domain: string): boolean {
  const labels = domain.split('.');
  const last = labels[labels.length - 1] ?? '';
  return UNCERTAIN.includes(domain) || RESERVED_LABELS.includes(last) || labels[0] === 'example';
}
