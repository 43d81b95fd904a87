package org.hearsay.formats;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The addresses of the pages that an RSS or Atom feed names. */
public final class FeedLinks {
    private FeedLinks() {}

    /**
     * In the feed's order, each once, as written.
     *
     * @throws IOException if the bytes are no feed
     */
    public static List<String> of(byte[] feed) throws IOException {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new XmlReader(new ByteArrayInputStream(feed), true, "UTF-8")).getEntries().stream()
                    .map(SyndEntry::getLink)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        } catch (FeedException | IllegalArgumentException broken) {
            throw new IOException("not a feed: " + broken.getMessage(), broken);
        }
    }
}
