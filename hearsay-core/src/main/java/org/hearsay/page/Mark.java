package org.hearsay.page;

/**
 * An element of a page's body that states metadata: a time, an item property, a byline, a link to an author.
 *
 * @param kind what makes it one: {@code time}, {@code itemprop:NAME}, {@code rel:author}, {@code class:byline} or
 *     {@code class:date}
 * @param value what its attribute states, empty if it has none
 * @param text its characters, at most a few hundred of them
 * @param piece number of the piece in which it begins
 * @param inside what the classes of the elements around it suggest
 */
record Mark(String kind, String value, String text, int piece, int inside) {}
