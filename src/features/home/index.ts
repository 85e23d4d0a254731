export type { Account, AccountReading } from './account';
export { AccountView } from './account-view';
export { DeviceTrouble } from './device-trouble';
export { Home, type HomeProps } from './home';
export { plainRules } from './plain-rule';
export { WhatIsChecked, type WhatIsCheckedProps } from './what-is-checked';
