/** The id of the note of a line among what is typed and not saved. */
export const noteIdOf = (lineId: string) => `note-${lineId}`;
