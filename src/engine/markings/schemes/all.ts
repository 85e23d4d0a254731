import type { Scheme } from './scheme';
import { ukGpms } from './uk-gpms';
import { ukGscp2018 } from './uk-gscp-2018';
import { ukGscp2024 } from './uk-gscp-2024';

/** Every scheme the reader knows. */
export const allSchemes: readonly Scheme[] = [ukGscp2018, ukGscp2024, ukGpms];
