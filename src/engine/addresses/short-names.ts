/** Short forms in Britain that are not the beginning of the name, which is seen without a table. */
const GROUPS = (
  'robert bob bobby|william bill billy|richard dick rick|elizabeth liz lizzie beth betty|margaret maggie peggy|' +
  'edward ted ned|james jim jimmy|john jack|anthony tony|catherine kate kathy|katherine kate|kathryn kate|' +
  'michael mike mick|henry harry|charles charlie|david dave dai|stephen steve|patricia tricia trish|patrick paddy|' +
  'deborah debbie|rebecca becky|sarah sally|alexander sandy|alexandra sandra|christopher kit|andrew drew|' +
  'jeffrey geoff|lawrence larry|gerald gerry|terence terry|theresa terry|francis frank|jacqueline jackie|' +
  'penelope penny|susan sue|antonia toni|nicola nicky|joseph joe|geoffrey jeff'
)
  .split('|')
  .map((group) => group.split(' '));

/** The other names by which somebody of this given name goes, in plain lower-case letters. */
export function shortNames(given: string): readonly string[] {
  return GROUPS.filter((group) => group.includes(given)).reduce<readonly string[]>(
    (all, group) => all.concat(group.filter((name) => name !== given && (group[0] === given || name === group[0]))),
    [],
  );
}
