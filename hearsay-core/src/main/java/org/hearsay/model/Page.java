package org.hearsay.model;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document as fetched: bytes, where from, when.
 *
 * @param path the name under which the page is reported; unique in a run
 * @param form how to read the bytes
 * @param bytes the body as received, transfer and content codings undone
 * @param url the address it was fetched from, as the container states it
 * @param charset the character set that the transport stated, if any
 * @param fetched the day or instant of the fetch, as the container states it
 */
public record Page(
        String path,
        Form form,
        byte[] bytes,
        @Nullable String url,
        @Nullable String charset,
        @Nullable Moment fetched) {

    /** How the bytes of a page are to be read. */
    public enum Form {
        /** Markup. */
        HTML,
        /** A text dump of a page, one block a line, furniture included. */
        DUMP,
        /** The article itself and nothing else: no cleaning, the text is the decoded file. */
        ARTICLE
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page page
                && path.equals(page.path)
                && form == page.form
                && Arrays.equals(bytes, page.bytes)
                && Objects.equals(url, page.url)
                && Objects.equals(charset, page.charset)
                && Objects.equals(fetched, page.fetched);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Page[" + path + ", " + form + ", " + bytes.length + " bytes]";
    }
}
