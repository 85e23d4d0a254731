/** Names that are one name in Britain, where the one is not the beginning of the other. */
const GROUPS = (
  'robert bob bobby rob|william bill billy will|richard dick rick rich|elizabeth liz beth betty lizzie|' +
  'margaret maggie peggy meg|edward ted ned ed|james jim jimmy|john jack johnny|anthony tony|catherine kate kathy|' +
  'katherine kate kathy|kathryn kate kathy|michael mike mick|henry harry|charles charlie chuck|david dave dai|' +
  'stephen steve|steven steve|patricia trish tricia pat paddy|patrick paddy pat|susan sue susie|susannah sue|' +
  'deborah debbie deb|rebecca becky|sarah sally|alexander sandy alex|alexandra sandra alex|antonia toni|' +
  'christopher chris kit|thomas tom tommy|andrew andy drew|peter pete|geoffrey geoff|jeffrey jeff|' +
  'lawrence larry|ronald ron|gerald gerry|terence terry|theresa terry tess|frances fran|francis frank|' +
  'victoria vicky vicki|veronica ronnie|jacqueline jackie|penelope penny|dorothy dot|daniel dan danny|' +
  'matthew matt|nicholas nick|nicola nicky nikki|philip phil|joseph joe|samuel sam|samantha sam|gareth gaz gary'
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
