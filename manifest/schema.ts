import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const validators = new Map<string, ValidateFunction>();

/** Compiling a schema takes a second; there is one of each version. */
function validatorOf(version: string): ValidateFunction {
  const known = validators.get(version);
  if (known !== undefined) return known;
  const packageJson = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');
  const file = join(dirname(packageJson), `build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`);
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true } });
  const validator = ajv.compile(schema);
  validators.set(version, validator);
  return validator;
}

/**
 * Holds the app package's manifest against Microsoft's own schema, offline.
 *
 * The schema is taken from `@microsoft/app-manifest` as a file: the package's own validator imports a package it does
 * not depend on. It is draft-04, of which it uses nothing that later drafts read differently.
 */
export function schemaProblems(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const validate = validatorOf(String(manifest.manifestVersion));
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}
