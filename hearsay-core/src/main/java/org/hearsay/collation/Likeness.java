package org.hearsay.collation;

/**
 * All that two renderings' words tell about each other before their order is looked at, cell by cell.
 *
 * @param words how alike they are as strings
 * @param meaning how near in meaning out of context; 0 where a word is not known
 * @param habit how often translators render one by the other
 * @param initials 1 where one abbreviates a run of words that the other belongs to
 * @param base one number out of these, for comparing cells of a row or column
 * @param share how much of both renderings is identical, from 0 to 1
 */
record Likeness(
        LinkTable words, LinkTable meaning, LinkTable habit, LinkTable initials, LinkTable base, double share) {}
