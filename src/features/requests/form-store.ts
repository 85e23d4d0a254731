/** A form somebody left half filled, as the browser keeps it. */
export interface KeptForm {
  /** Until when it is kept, in milliseconds since 1970. */
  readonly until: number;
  /** Whatever `keep` was given; to be read with care, as another version of the program may have written it. */
  readonly values: { readonly [name: string]: unknown };
}

/** Where one half-filled form of one account is kept between visits. Whoever composes the page binds it to both. */
export interface FormStore {
  /** What was kept, unless it is too old. */
  get(): KeptForm | undefined;
  keep(values: KeptForm['values']): void;
  forget(): void;
}
