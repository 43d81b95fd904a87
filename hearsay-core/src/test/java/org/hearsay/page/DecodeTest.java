package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodeTest {
    private static final String RUSSIAN =
            "\u0413\u043B\u0430\u0432\u0430 \u0440\u0430\u0439\u043E\u043D\u0430 \u0441\u043A\u0430\u0437\u0430\u043B, \u0447\u0442\u043E \u043C\u043E\u0441\u0442 \u043E\u0442\u043A\u0440\u043E\u044E\u0442 \u0432 \u043C\u0430\u0435.";

    @Test
    void believesTheBytesBeforeASingleByteDeclaration() {
        byte[] bytes = "<meta charset=iso-8859-1>caf\u00E9 \u201Cbar\u201D".getBytes(StandardCharsets.UTF_8);
        assertThat(Decode.of(bytes, null, true)).endsWith("caf\u00E9 \u201Cbar\u201D");
    }

    @Test
    void readsLatin1AsBrowsersDo() {
        byte[] bytes = "<meta charset=iso-8859-1>\u201Ccaf\u00E9\u201D".getBytes(Charset.forName("windows-1252"));
        assertThat(Decode.of(bytes, null, true)).endsWith("\u201Ccaf\u00E9\u201D");
    }

    @Test
    void believesTheTransportBeforeTheMarkup() {
        byte[] bytes = ("<meta charset=koi8-r>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
        assertThat(Decode.of(bytes, "windows-1251", true)).endsWith(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void guessesWhatNobodyDeclares(String charset) {
        String text = "The head of the district: " + RUSSIAN.repeat(3);
        assertThat(Decode.of(text.getBytes(Charset.forName(charset)), null, false))
                .isEqualTo(text);
    }
}
