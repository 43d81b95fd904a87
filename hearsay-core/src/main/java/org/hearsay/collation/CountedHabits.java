package org.hearsay.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/** Habits read from the table that ships. */
final class CountedHabits implements Habits {
    private final Map<String, Map<String, Float>> links = new HashMap<>();
    private final Map<String, Float> alone = new HashMap<>();

    private CountedHabits() {}

    static CountedHabits load(String resource) {
        return of(TermTable.load(CountedHabits.class, resource).rows());
    }

    static CountedHabits of(List<List<String>> rows) {
        CountedHabits habits = new CountedHabits();
        for (List<String> row : rows) {
            float value = Float.parseFloat(row.get(2));
            if (row.get(1).isEmpty()) {
                habits.alone.put(row.get(0), value);
            } else {
                habits.put(row.get(0), row.get(1), value);
                habits.put(row.get(1), row.get(0), value);
            }
        }
        return habits;
    }

    private void put(String from, String to, float value) {
        links.computeIfAbsent(from, word -> new HashMap<>()).put(to, value);
    }

    @Override
    public float link(String a, String b) {
        Map<String, Float> row = links.get(a);
        return row == null ? 0 : row.getOrDefault(b, 0f);
    }

    @Override
    public boolean tells(String word) {
        return links.containsKey(word);
    }

    @Override
    public float alone(String word) {
        return alone.getOrDefault(word, 0f);
    }
}
