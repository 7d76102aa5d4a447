/**
 * The words of one area in another language: exactly the keys of the English ones.
 * A missing or superfluous key fails the build. Albanian has the same plural forms as English.
 */
export type WordsOf<English> = { readonly [Key in keyof English]: string };

/** Serbian needs a `few` form beside every `one`: 1 izveštaj, 2 izveštaja, 5 izveštaja. */
export type SerbianWordsOf<English> = WordsOf<English> & {
  readonly [Key in keyof English as Key extends `${infer Word}_one` ? `${Word}_few` : never]: string;
};
