package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Map;

/** What the words of names sound like, each worked out once; for one run on one thread. */
final class Hearing {
    private final Sound sound;
    private final SoundDistance distance;
    private final Map<String, String> heard = new HashMap<>();

    Hearing(Sound sound, SoundDistance distance) {
        this.sound = sound;
        this.distance = distance;
    }

    /** The sounds of a folded word. */
    String of(String word) {
        return heard.computeIfAbsent(word, sound::of);
    }

    /** How far two folded words are from each other as they sound; see {@link SoundDistance#between}. */
    double between(String a, String b, boolean wavering) {
        return distance.between(of(a), of(b), wavering);
    }
}
