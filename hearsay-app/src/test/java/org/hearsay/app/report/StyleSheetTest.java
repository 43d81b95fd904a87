package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {
    private static final double SMALLEST = 12;

    private final String sheet = Document.styles();

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper"})
    void everyTextHasAContrastOfFourAndAHalf(String theme) {
        Map<String, String> tokens = tokens(theme);
        for (String text : new String[] {"ink", "ink2", "ink3", "mark", "link"}) {
            assertThat(contrast(tokens.get(text), tokens.get("paper"))).as(text).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void textButAgreementHasAContrastOfSevenInLight() {
        Map<String, String> tokens = tokens("light");
        for (String text : new String[] {"ink", "ink2", "mark", "link"}) {
            assertThat(contrast(tokens.get(text), tokens.get("paper"))).as(text).isGreaterThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "paper"})
    void outlinesHaveAContrastOfThree(String theme) {
        Map<String, String> tokens = tokens(theme);
        assertThat(contrast(tokens.get("edge"), tokens.get("paper"))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void noTextIsSmallerThanTwelvePixels() {
        Matcher sizes = Pattern.compile(
                        "(?:font-size:|font: \\d+ |--(?:tiny|small|table|body|lead|say|chapter): )\\s*([\\d.]+)(rem|px)")
                .matcher(sheet);
        int found = 0;
        while (sizes.find()) {
            double pixels = Double.parseDouble(sizes.group(1)) * (sizes.group(2).equals("rem") ? 16 : 1);
            assertThat(pixels).as(sizes.group()).isGreaterThanOrEqualTo(SMALLEST);
            found++;
        }
        assertThat(found).isGreaterThan(15);
    }

    @Test
    void keepsPiecesOfAScoreWholeOnPaper() {
        String print = sheet.substring(sheet.indexOf("@media print"));
        assertThat(print).contains(".p, .seg, tr, .stemma, aside { break-inside: avoid; }");
        assertThat(print).contains("thead { display: table-header-group; }");
    }

    @Test
    void hidesTableHeadsOnlyFromTheEye() {
        assertThat(sheet).doesNotContain("thead { display: none").doesNotContain("caption { display: none");
    }

    /** The tokens of a theme, those that it leaves unset as in the light one. */
    private Map<String, String> tokens(String theme) {
        Map<String, String> tokens = new TreeMap<>(declared(sheet.substring(0, sheet.indexOf("@media"))));
        if (theme.equals("dark")) {
            tokens.putAll(declared(after("prefers-color-scheme: dark")));
        } else if (theme.equals("paper")) {
            tokens.putAll(declared(after("@media print")));
        }
        return tokens;
    }

    private String after(String start) {
        int at = sheet.indexOf(start);
        return sheet.substring(at, sheet.indexOf('}', at));
    }

    private static Map<String, String> declared(String rules) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token =
                Pattern.compile("--(\\w+): #(\\p{XDigit}{6}|\\p{XDigit}{3});").matcher(rules);
        while (token.find()) {
            String colour = token.group(2);
            tokens.put(token.group(1), colour.length() == 6 ? colour : colour.replaceAll("(.)", "$1$1"));
        }
        return tokens;
    }

    /** The ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
