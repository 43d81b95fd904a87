package org.hearsay.bench.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A way to damage a page. */
enum Mutation {
    /** Up to 400 bytes become others. */
    FLIP_BYTES {
        @Override
        byte[] of(byte[] page, Random random) {
            byte[] damaged = page.clone();
            for (int left = 1 + random.nextInt(400); left > 0 && damaged.length > 0; left--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            return damaged;
        }
    },
    /** Up to 200 angle brackets and quotation marks are left out. */
    CUT_TAGS {
        @Override
        byte[] of(byte[] page, Random random) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream(page.length);
            int share = 2 + random.nextInt(60);
            for (byte one : page) {
                boolean mark = one == '<' || one == '>' || one == '"' || one == '/';
                if (!mark || random.nextInt(share) != 0) {
                    kept.write(one);
                }
            }
            return kept.toByteArray();
        }
    },
    /** A stretch is left out, printed twice or moved. */
    SHUFFLE {
        @Override
        byte[] of(byte[] page, Random random) {
            int from = random.nextInt(page.length + 1);
            int to = from + random.nextInt(page.length - from + 1);
            int at = random.nextInt(page.length + 1);
            ByteArrayOutputStream made = new ByteArrayOutputStream(page.length * 2);
            boolean keep = random.nextBoolean();
            made.write(page, 0, keep ? at : Math.min(at, from));
            made.write(page, from, to - from);
            made.write(page, keep ? at : to, page.length - (keep ? at : to));
            return made.toByteArray();
        }
    },
    /** The page ends somewhere. */
    CUT_SHORT {
        @Override
        byte[] of(byte[] page, Random random) {
            return java.util.Arrays.copyOf(page, random.nextInt(page.length + 1));
        }
    },
    /** Up to 20,000 elements are opened and never closed. */
    NEST {
        @Override
        byte[] of(byte[] page, Random random) {
            String tag = TAGS[random.nextInt(TAGS.length)];
            return insert(page, tag.repeat(1 + random.nextInt(20_000)), random);
        }
    },
    /** An attribute of up to half a megabyte. */
    GIANT_ATTRIBUTE {
        @Override
        byte[] of(byte[] page, Random random) {
            String name = ATTRIBUTES[random.nextInt(ATTRIBUTES.length)];
            String word = WORDS[random.nextInt(WORDS.length)];
            String value = word.repeat(1 + random.nextInt(500_000 / word.length()));
            return insert(page, "<p " + name + "=\"" + value + (random.nextBoolean() ? "\">" : ">"), random);
        }
    },
    /** One line of up to 300,000 characters that looks like much. */
    GIANT_LINE {
        @Override
        byte[] of(byte[] page, Random random) {
            String word = WORDS[random.nextInt(WORDS.length)];
            return insert(page, "<p>" + word.repeat(1 + random.nextInt(300_000 / word.length())), random);
        }
    },
    /** Linked data that are deep, long or broken. */
    LINKED_DATA {
        @Override
        byte[] of(byte[] page, Random random) {
            String part = JSON[random.nextInt(JSON.length)];
            String script = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":"
                    + part.repeat(1 + random.nextInt(40_000 / part.length()))
                    + "</script>";
            return insert(page, script, random);
        }
    };

    private static final String[] TAGS = {
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<a href=x>",
        "<ul><li>",
        "<blockquote>",
        "<svg>",
        "<form>",
        "<p><i>",
        "<select><option>",
        "<template>",
        "<h1>",
        "<figure><figcaption>",
        "<section class=comment>"
    };
    private static final String[] ATTRIBUTES = {"class", "id", "style", "datetime", "content", "itemprop", "href"};
    private static final String[] WORDS = {
        "author ",
        "by ",
        "2031-05-12 ",
        "(AFP) - ",
        "\u201C",
        "&amp;",
        "&#x1F600;",
        "\u00AD",
        ". ",
        "said ",
        "12/11/10 ",
        "Photo: ",
        "\u202E",
        "| ",
        "a",
        "\u00A9 ",
        "http://x.example/",
        ", and "
    };
    private static final String[] JSON = {
        "[", "{\"a\":", "\"\\u0000\",", "{\"@id\":\"x\",\"author\":{\"@id\":\"x\"}},", "\\", "1e9999,", "\"", "null,"
    };

    abstract byte[] of(byte[] page, Random random);

    private static byte[] insert(byte[] page, String text, Random random) {
        byte[] inserted = text.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(page.length + 1);
        ByteArrayOutputStream made = new ByteArrayOutputStream(page.length + inserted.length);
        made.write(page, 0, at);
        made.write(inserted, 0, inserted.length);
        made.write(page, at, page.length - at);
        return made.toByteArray();
    }
}
