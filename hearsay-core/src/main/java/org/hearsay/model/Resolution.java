package org.hearsay.model;

/**
 * Why an attribution has its speaker.
 *
 * @param attribution id of the attribution
 * @param speaker id of the speaker
 * @param reason what decided, in words of ours ("full name", "the only woman named before")
 * @param confidence from 0 to 1
 */
public record Resolution(String attribution, String speaker, String reason, double confidence) {}
