/** Joins the class names that are there: `classes(styles.row, late && styles.late)`. */
export const classes = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ');
