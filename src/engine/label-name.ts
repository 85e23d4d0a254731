/**
 * Whether a sensitivity label is the one meant by a name. `label` is its whole name, `Parent/Name` where it has a parent;
 * a name may leave the parent out. Case does not count.
 */
export function isLabelCalled(label: string, name: string): boolean {
  const whole = label.trim().toLowerCase();
  const wanted = name.trim().toLowerCase();
  return wanted !== '' && (whole === wanted || whole.slice(-wanted.length - 1) === `/${wanted}`);
}
