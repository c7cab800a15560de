/** What a document says of one component: a sentence on the whole, and one for each of its fields by path, as in `rate.percent`. */
export interface Description {
  readonly about: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** Descriptions by the name of the component. */
export type Descriptions = Readonly<Record<string, Description>>;
