package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class ConflictRowTest {
    private static Object language(String language) {
        String text = "Zwölf Menschen starben.";
        Article article = new Article(
                "a", "a.html", null, null, "", null, List.of(), null, null, language, null, List.of(), text, List.of(),
                1);
        Claim claim = new Claim("a", Attribution.IN_TEXT, new Span(0, 5), text, null, null);
        return ConflictRow.claim(claim, Map.of("a", article), Map.of()).values().get("language");
    }

    @Test
    void namesTheLanguageOfAClaimThatIsNotInEnglish() {
        assertThat(language("de")).isEqualTo("de");
        assertThat(language("en")).isNull();
    }
}
