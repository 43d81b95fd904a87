package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;

/** Compares the names that a story gives to one ship, company or place: near spellings that no transliteration explains. */
final class NameFacts {
    private static final int LONGEST = 3;
    /** A story that names more ships than this tells of many: a near spelling is no slip then. */
    private static final int MOST_NAMES = 40;

    private final FactWords words;

    NameFacts(FactWords words) {
        this.words = words;
    }

    private record Named(Scene scene, Span sentence, Span span, String name) {}

    List<Conflict> find(String story, List<Scene> scenes) {
        Map<String, List<Named>> things = new TreeMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                read(scene, i, things);
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        things.forEach((thing, named) -> compare(story, thing, named, conflicts));
        return conflicts;
    }

    private void read(Scene scene, int index, Map<String, List<Named>> things) {
        Tokens tokens = scene.tokens().get(index);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!words.is(tokens.plain(i), Kind.NAMED) || !tokens.isCapital(i + 1)) {
                continue;
            }
            int to = i + 1;
            while (to < tokens.size() && tokens.isCapital(to) && to - i <= LONGEST) {
                to++;
            }
            Span span = new Span(tokens.word(i + 1).start(), tokens.word(to - 1).end());
            String name = span.of(scene.article().text());
            things.computeIfAbsent(tokens.plain(i), none -> new ArrayList<>())
                    .add(new Named(scene, scene.sentences().get(index), span, name));
        }
    }

    private static void compare(String story, String thing, List<Named> named, List<Conflict> conflicts) {
        Map<String, Integer> counts = new TreeMap<>();
        named.forEach(one -> counts.merge(one.name(), 1, Integer::sum));
        List<String> names = new ArrayList<>(counts.keySet());
        if (names.size() > MOST_NAMES) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            List<String> slips = names.subList(i + 1, names.size()).stream()
                    .filter(other -> isSlip(name, other))
                    .toList();
            if (slips.isEmpty()) {
                continue;
            }
            Answers answers = new Answers();
            for (Named one : named) {
                if (one.name().equals(name) || slips.contains(one.name())) {
                    answers.add(one.name(), one.scene().claim(one.span(), one.sentence()));
                }
            }
            String question = "What is the " + thing + " called?";
            conflicts.add(answers.conflict(story, Conflict.Kind.NAME, Relation.CONFLICT, question, 0.8));
        }
    }

    /** One letter apart in a long enough name, and not only as transliterations differ. */
    private static boolean isSlip(String one, String other) {
        String a = Fold.plain(one);
        String b = Fold.plain(other);
        return !a.equals(b)
                && Math.min(a.length(), b.length()) >= 5
                && !sound(a).equals(sound(b))
                && distance(a, b) == 1;
    }

    /** What transliterations of one name keep: the letters that they write differently are made one. */
    private static String sound(String plain) {
        return plain.replaceAll("[- .']", "")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("zh", "z")
                .replace("kh", "h")
                .replace("ch", "h")
                .replace("y", "i")
                .replace("j", "i")
                .replace("w", "v")
                .replace("ie", "e")
                .replaceAll("(.)\\1", "$1");
    }

    /** Edits between two names, counted up to two: enough to know whether there is just one. */
    private static int distance(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end;
    }
}
