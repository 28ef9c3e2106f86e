/**
 * Which reader reads the pages. To be raised whenever pages come to be read differently: a page whose last version was
 * read by another one is read again before it counts as changed, so that a better reader never looks like an edit.
 */
export const READER = 2;
