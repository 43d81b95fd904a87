package org.hearsay.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages have it: line breaks inside strings, trailing or missing commas, comments and text around it are
 * forgiven, and what comes before a break is kept. Objects become maps, arrays lists, all else strings. One pass, no
 * recursion, bounded depth.
 */
final class LenientJson {
    private static final int MOST_DEPTH = 60;

    private final String json;
    private int at;

    private LenientJson(String json) {
        this.json = json;
    }

    /** The value, as far as it can be read; an empty list for none. */
    static Object read(String json) {
        return new LenientJson(json).value();
    }

    private Object value() {
        List<Object> roots = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        open.push(roots);
        String key = null;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '{' || c == '[') {
                at++;
                Object inner = c == '{' ? new LinkedHashMap<String, Object>() : new ArrayList<Object>();
                if (open.size() > MOST_DEPTH) {
                    return roots;
                }
                add(open.peek(), key, inner);
                open.push(inner);
                key = null;
            } else if (c == '}' || c == ']') {
                at++;
                if (open.size() > 1) {
                    open.pop();
                }
                key = null;
            } else if (c == '"') {
                String text = string();
                if (open.peek() instanceof Map && key == null) {
                    key = text;
                } else {
                    add(open.peek(), key, text);
                    key = null;
                }
            } else if (Character.isLetterOrDigit(c) || c == '-') {
                String word = bare();
                if (open.size() > 1 && (key != null || open.peek() instanceof List)) {
                    add(open.peek(), key, word);
                    key = null;
                }
            } else {
                at++;
            }
        }
        return roots;
    }

    @SuppressWarnings("unchecked")
    private static void add(@Nullable Object target, @Nullable String key, Object value) {
        if (target instanceof Map<?, ?> && key != null) {
            ((Map<String, Object>) target).putIfAbsent(key, value);
        } else if (target instanceof List<?>) {
            ((List<Object>) target).add(value);
        }
    }

    private String bare() {
        int start = at;
        while (at < json.length() && ",]}: \n\r\t\"".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return json.substring(start, at);
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c == '\\' && at < json.length()) {
                text.append(escaped(json.charAt(at++)));
            } else {
                text.append(c);
            }
        }
        at++;
        return text.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n', 'r', 't' -> ' ';
            case 'u' -> unit();
            case 'b', 'f' -> ' ';
            default -> c;
        };
    }

    private char unit() {
        if (at + 4 <= json.length()) {
            try {
                char c = (char) Integer.parseInt(json.substring(at, at + 4), 16);
                at += 4;
                return c;
            } catch (NumberFormatException notHexadecimal) {
                return '\uFFFD';
            }
        }
        return '\uFFFD';
    }
}
