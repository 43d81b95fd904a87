package org.hearsay.app.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element's name and attributes, before its content. Attributes that run code or load something are refused, but for
 * links inside the report and to {@code http} and {@code https} pages.
 */
public final class Tag {
    private static final Set<String> LOADS = Set.of("href", "src", "style", "srcdoc", "action");

    private final String name;
    private final String attributes;

    private Tag(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    public static Tag open(String name) {
        if (!isName(name) || name.equals("script")) {
            throw new IllegalArgumentException("no element for a report: " + name);
        }
        return new Tag(name, "");
    }

    /** An element of these classes. */
    public static Tag open(String name, String classes) {
        return open(name).with("class", classes);
    }

    /** With one more attribute. */
    public Tag with(String attribute, String value) {
        if (!isName(attribute) || attribute.startsWith("on") || LOADS.contains(attribute)) {
            throw new IllegalArgumentException("no attribute for a report: " + attribute);
        }
        return plus(attribute, value);
    }

    /** With a number as attribute, at most two digits after the point. */
    public Tag with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** With the attribute, unless it is null. */
    public Tag withAny(String attribute, @Nullable String value) {
        return value == null ? this : with(attribute, value);
    }

    /** With numbers that the style sheet reads, such as a place on a strip in percent. */
    Tag placed(String property, double value, String unit) {
        if (!isName(property) || !unit.matches("%|")) {
            throw new IllegalArgumentException("no style for a report: " + property + unit);
        }
        String style = property + ":" + number(value) + unit;
        String earlier = " style=\"";
        int at = attributes.indexOf(earlier);
        return at < 0
                ? plus("style", style)
                : new Tag(
                        name,
                        new StringBuilder(attributes)
                                .insert(at + earlier.length(), style + ";")
                                .toString());
    }

    /** With a link to an element of this report. */
    public Tag to(String id) {
        return plus("href", "#" + id);
    }

    /** With a link to another page of this server. */
    public Tag local(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("no path of this server: " + path);
        }
        return plus("href", path);
    }

    /** With a form's target on this server. */
    public Tag sendsTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("no path of this server: " + path);
        }
        return plus("action", path).plus("method", "get");
    }

    /** With a form's target on this server, for what changes something. */
    public Tag postsTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("no path of this server: " + path);
        }
        return plus("action", path).plus("method", "post");
    }

    /** With a link to a page of the web that tells it nothing of the reader; any other address stays without one. */
    public Tag address(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        boolean plain = url.chars().allMatch(c -> c > 0x20 && c < 0x7F)
                && (lower.startsWith("http://") || lower.startsWith("https://"));
        return plain ? plus("href", url).plus("rel", "noopener noreferrer nofollow") : this;
    }

    public Html of(Html... inside) {
        return Html.element(this, name, List.of(inside));
    }

    public Html of(List<Html> inside) {
        return Html.element(this, name, List.copyOf(inside));
    }

    public Html of(String text) {
        return Html.element(this, name, List.of(Html.text(text)));
    }

    /** The element without a content or an end tag. */
    public Html alone() {
        return Html.empty(this);
    }

    String opening() {
        return "<" + name + attributes + ">";
    }

    private Tag plus(String attribute, String value) {
        return new Tag(name, attributes + " " + attribute + "=\"" + Escape.attribute(value) + "\"");
    }

    private static boolean isName(String name) {
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            boolean fits = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
            if (!fits) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** As {@code %.2f}, which takes a hundred times as long: a drawing has hundreds of numbers. */
    static String number(double value) {
        double hundreds = value * 100;
        double part = hundreds - Math.floor(hundreds);
        if (!(value >= 0 && value < 1e9) || Math.abs(part - 0.5) < 1e-4) {
            String fixed = String.format(Locale.ROOT, "%.2f", value);
            return fixed.endsWith(".00") ? fixed.substring(0, fixed.length() - 3) : fixed;
        }
        long rounded = Math.round(hundreds);
        long digits = rounded % 100;
        return rounded / 100 + (digits == 0 ? "" : (digits < 10 ? ".0" : ".") + digits);
    }
}
