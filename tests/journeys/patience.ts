/** A journey goes through many pages, on a machine that has other things to do. */
jest.setTimeout(240_000);
