package org.hearsay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TextPlacesTest {
    private static final Set<String> SKIPPED = Set.of("script", "noscript");

    private static String found(String source, String text) {
        TextPlaces places = new TextPlaces(source, SKIPPED);
        assertTrue(places.find(text));
        return source.substring(places.start(), places.end());
    }

    @Test
    void theSameTextIsFoundOncePerNode() {
        TextPlaces places = new TextPlaces("<p>Ferry</p><p>Ferry</p>", SKIPPED);
        assertTrue(places.find("Ferry"));
        assertEquals(3, places.start());
        assertTrue(places.find("Ferry"));
        assertEquals(15, places.start());
        assertFalse(places.find("Ferry"));
    }

    @Test
    void referencesAndLineEndsTakeTheirRoom() {
        assertEquals("Fish &amp;\r\nchips&#8230;", found("<p>Fish &amp;\r\nchips&#8230;</p>", "Fish &\nchips\u2026"));
    }

    @Test
    void aReferenceIsNoOtherCharacter() {
        assertEquals("1", found("<p>&nbsp;</p><p>1</p>", "1"));
    }

    @Test
    void textOfScriptsAndCommentsIsPassedOver() {
        String source = "<script>x = '<b>Ferry</b>'</script><!-- <b>Ferry</b> --><i>Ferry</i>";
        TextPlaces places = new TextPlaces(source, SKIPPED);
        assertTrue(places.find("Ferry"));
        assertEquals(source.indexOf("<i>") + 3, places.start());
    }

    @Test
    void markupInAnAttributeIsNoText() {
        String source = "<div title='<p>Ferry</p>'><p>Ferry</p></div>";
        TextPlaces places = new TextPlaces(source, SKIPPED);
        assertTrue(places.find("Ferry"));
        assertEquals(source.lastIndexOf("Ferry"), places.start());
    }
}
