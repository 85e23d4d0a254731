export { isConsumerDomain } from './consumer-mail';
export { type Address, parseAddress } from './parse-address';
export { readRecipients } from './recipients';
export { isWithin } from './within';
