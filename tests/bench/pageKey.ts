/** The name under which an answer is prepared: the values of the variables. At most 100 characters. */
export const pageKey = (variables: Record<string, unknown>): string =>
  Object.values(variables).map(String).join(' ');
