package org.hearsay.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Witness;
import org.junit.jupiter.api.Test;

/** Generous bounds, several times the figures in the docs, so that a busy machine does not fail them. */
class CollateSpeedTest {
    private static final String[] SYLLABLES = {"ka", "ro", "min", "tel", "u", "sha", "ver", "don", "pli", "gar", "os"};

    private final Collate collate = new Collate();

    @Test
    void alignsTwoTextsOfThreeHundredWordsInMilliseconds() {
        Random random = new Random(7);
        List<String> words = words(random, 300);
        List<Witness> witnesses =
                Texts.witnesses(List.of(String.join(" ", words), String.join(" ", edited(words, random, 30))));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 60; round++) {
            long start = cpu();
            assertThat(collate.align(witnesses.get(0), witnesses.get(1))).hasSizeGreaterThan(240);
            best = Math.min(best, cpu() - start);
        }
        assertThat(best / 1e6).isLessThan(20);
    }

    @Test
    void collatesAThousandDifferentWitnessesInSeconds() {
        Random random = new Random(8);
        List<String> words = words(random, 50);
        List<String> texts = new ArrayList<>();
        for (int w = 0; w < 1000; w++) {
            texts.add(String.join(" ", edited(words, random, 3)));
        }
        long start = cpu();
        assertThat(collate.collate("s", Texts.witnesses(texts)).places()).isNotEmpty();
        assertThat((cpu() - start) / 1e9).isLessThan(20);
    }

    /** Nanoseconds that this thread has worked: what others do on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            words.add(w % 3 == 2 ? "of" : word(random));
        }
        return words;
    }

    private static List<String> edited(List<String> words, Random random, int edits) {
        List<String> edited = new ArrayList<>(words);
        for (int e = 0; e < edits; e++) {
            edited.set(random.nextInt(edited.size()), word(random));
        }
        return edited;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int s = 0; s < 2 + random.nextInt(3); s++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
