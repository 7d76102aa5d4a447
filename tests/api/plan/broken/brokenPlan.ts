/** One thing changed in a file of the small plan, and what is said about it: `file:line:column heading: message`. */
export type BrokenPlan = [file: string, from: string, to: string, problem: string];
