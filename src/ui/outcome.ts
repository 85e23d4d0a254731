/** The states a thing can be shown in. The words, the icon, the shape and only then the colour tell them apart. */
export type Outcome = 'stop' | 'ask' | 'inform' | 'pass' | 'unchecked';
