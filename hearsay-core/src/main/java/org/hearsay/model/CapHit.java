package org.hearsay.model;

/**
 * A bound on work that was reached, so that nobody takes what was left out for nothing there.
 *
 * @param step the command of the step that has the bound
 * @param what what is bounded, for people
 * @param limit the bound
 * @param times how often it was reached, 1 or more
 */
public record CapHit(String step, String what, long limit, long times) {}
