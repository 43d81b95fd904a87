package org.hearsay.model;

/**
 * The day on which something was said, as precisely as the article tells.
 *
 * @param date the day, month or year
 * @param reason what tells it, in words of ours ("\"on Saturday\" in the same sentence")
 * @param confidence from 0 to 1
 */
public record SaidOn(PartialDate date, String reason, double confidence) {}
