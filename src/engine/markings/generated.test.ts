import { expect, it } from 'vitest';
import { generatedForms } from '../../../bench/markings-generated';
import { readMarkings } from './index';

it('reads at least 995 of 1,000 forms written from the standards', () => {
  const forms = generatedForms();
  const misses: string[] = [];
  for (const { fields, schemes, scheme, level, parts, canonical } of forms) {
    const read = readMarkings(fields, schemes).map((one) => ({
      use: one.use,
      scheme: one.scheme,
      level: one.level,
      parts: one.parts.map((part) => part.value),
      canonical: one.canonical,
      problems: one.problems,
    }));
    const wanted = [{ use: 'marking', scheme, level, parts, canonical, problems: [] }];
    if (JSON.stringify(read) !== JSON.stringify(wanted)) {
      misses.push(`${JSON.stringify(fields)} should be ${canonical} of ${scheme}, was ${JSON.stringify(read)}`);
    }
  }
  expect(forms.length).toBeGreaterThanOrEqual(2000);
  expect(misses.length / forms.length, misses.join('\n')).toBeLessThanOrEqual(0.005);
});
