/** `Kosovo`, `Kosovë`, `Kosovu` ... */
const NAME = /\bKosov\p{L}*/u;

/** Marks the first mention of Kosovo with an asterisk, which leads to the footnote of donors' pages. */
export const withDesignationMark = (text: string): string => text.replace(NAME, '$&*');
