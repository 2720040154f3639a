/**
 * The year dates on paper are told from: none of theirs. A screen leaves out the present year, and whoever finds a paper in a
 * folder does not know which one that was.
 */
export const ON_PAPER = new Date(0);
